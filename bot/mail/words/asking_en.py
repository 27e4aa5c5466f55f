"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: ad aimin alcov aller amend annua apart apply artwo assum await awful b badge barn begin bin biogr black blurr bo boss botto brand brass brief budge busin c
casti cc certa chart chequ circu clash clue codes copyw coupl cropp curio dead deck dig dimen disbu disco dns doc doubl drive dropd edit eleve endin engag
entry examp eyes favou feasi febru fee feels figma filin finch firm forma fridg frien fund fuzzy gap gener gloss gorge grab greys growi handy harri headc
heade high highl hit hole homep hones hugo iban icons impri inbox initi input invit islan jot keen keeps ken kicki label lacks land layin lean least leisu lid
livin lock locks low makin marga maria marjo marke match maybe mean means mocke most mum naile nige nurse ochre offer oh org ottil owner packe pauli payab
piano pixel pole poll poole pop prici priva proce publi px ramp reali reall recap recen redra remar resen rever ringi roll safe sale satin saves seria serif
servi shape shops showi signs sink sitem sizes sloga smoot squin stage strap stree struc subje suite suppo surna survi swap swatc talks tap testi third thumb
ticks timec tiny title topps tour trust try unles unpai uphol utili valid vegan wareh ways weigh whate whipp whizz wide width withi worth writi a104c39n164:
we a10c2n8: ^_pleas a10c3n2: ^_just a10c3n5: the_photo a10c5n13: here a10c6n15: anyth a10c6n16: about_the a10c7n6: you_$ a10c8n34: our a10cn10: when a10cn12:
call a10cn2: signa a10cn7: right a10cn8: list a10n: would_you a10n17: but a10n22: week a10n5: draft hear the_two a10n8: waiti a11c16n24: now a11c27n20: no
a11c2n5: only a11c3n8: it_s a11c45n31: thank a11c9n8: side a11cn: need_the a11cn5: tell a11n: page_0 a11n12: you_d a11n17: once a11n24: start a11n5: three
a12c2n14: i_m m a12c2n2: copy a12c2n6: missi a12c2n9: order a12c5n8: tom a12cn9: sign a12n16: ^_if a12n6: us_the a13c10n29: has a13c2n: logo a13c2n19: them
a13c5n7: signe a13n2: send_us a13n6: is_the a13n7: can_t a13n9: look a14c2n6: the_print a14c3n33: monda a14c5n6: at_the a14c7n29: about a14n4: me_know a14n9:
tuesd a15: which_of a156c52n148: you a15c11n10: just a15c12n21: do a15c2n18: back a15c9n8: last a15n: could_you a15n4: we_d a15n5: thing a16c3n16: any
a16c6n21: we_re a16cn8: like a16n17: if_you a16n8: by_frida a17c2n27: i_ve a17c7n104: ll a17n15: get a17n16: befor a18c10: from_you a18n6: let_me a19c3n21:
with_the a19cn14: thurs a2: 0_from 0_in 0_march 0_still 0th_? 0th_at 0th_suits ?_it ^_don ^_kindl ^_send ^_someo a_certi a_gentl a_key a_vecto acros afrai_the
ahead_with and_mark and_retur any_chanc any_joy appro_$ are_comin askin at_recep attac_and back_? ball ball_s by_then can_get can_go certi_copy chanc_of
chang_$ chang_shoul chang_would circl circl_back comin_$ confi_by contr_for conve conve_$ could_someb could_we cut_is d_appre d_have d_help d_rathe dates_you
detai_are did_you docus does_that done_now earli_conve easie empty excep_your eye_over file_on for_signa frame_io frida_other gentl gentl_remin go_live
good_to got_lost gut hello_tom help_to hi_helen holdi how_you i_attac i_haven ideal in_or instr io is_fine is_ready is_right is_to is_too it_d it_got it_or
it_reach joy_with just_circl keep_it keys_on kindl kirst know_by know_if last_one later_than launc_date leani like_us link_below list_the live_on live_with
logo_as look_and m_waiti mark_anyth matt me_your mind_sendi missi_could monda_i movin movin_the next_frida no_later noon_on now_which nudge off_by ok_on
old_logo on_you once_i one_? one_wins one_you order_form over_? passw_has payme_for photo_? photo_and photo_pleas plan_with pleas_confi pleas_drop pleas_read
prefe_$ press price_for price_list print_$ print_once produ proof_of quote_back re_happy re_ready ready_for ready_to remin_that res retur_the right_? rough
s_mail sent_last septe_so settl_the shall_i short_of shoul_reach shoul_we side_now sign_and sign_it signe_order signe_quote slot_is so_anyth so_it socke
socke_in somew_$ start_the still_don still_nothi stone story stuck suit_$ text texts_this thank_ana the_addre the_ball the_board the_cover the_easie the_guest
the_plan the_slot the_socke the_story the_team the_terms the_wordi them_? then_i there_are thing_are thing_the thing_we thoug thoug_on three_direc to_let
to_reach to_use towar tuesd_at tuesd_pleas two_draft until_noon us_we us_which us_your use ve_attac ve_draft vecto vecto_file we_book we_say welco welco_$
which_you wins wins_$ wood_$ word_from wordi work_? would_do would_tuesd yet_and you_check you_give you_i you_let you_now you_pleas you_see you_think you_yet
your_call your_court your_earli your_end your_instr your_ok your_sign your_turn a20c2n8: we_can a20cn37: as a21c2n5: attac a21c4n13: photo a21n4: or
a22c38n39: that a22cn29: be a22n8: the_0th a23c6n18: in_the a23c6n21: one a23cn17: let a23n8: 0th a24c13n14: ^_hi hi a24c2n4: go a25c2n17: know a25c2n25:
frida a25c2n26: send a25c4n13: print a25c4n7: page a26c11n31: re a26c7n44: ve a26n15: still a27c25n40: so a27c6n28: are a27n7: could a287c75n388: the
a28c2n58: ^_i a28n12: which a29c9n26: at a2c: appre colou_$ every_else got_the i_hope invoi_0 lose nadia now_it of_0 optio out_the remin_about signe_copy
thank_that the_stick tom_we your_payme a2c10: to_do a2c11n2: ^_all a2c14n9: ^_no a2c2: renew a2c20n2: neede a2c29n23: !_$ a2c2n: boxes close_the domai figur
its the_measu a2c2n10: not a2c2n2: jim your_accou a2c2n3: under a2c2n4: fine write a2c2n5: shop a2c2n6: come a2c2n7: to_your a2c2n8: deliv a2c3: launc
the_launc a2c3n: certi a2c3n3: decid a2c3n5: they_re a2c3n9: leave a2c4: cheer a2c4n11: so_we a2c4n2: serve a2c4n3: night a2c5n11: now_$ a2c6n8: lovel a2c8n5:
recei a2cn: ^_every ^_payme below_$ comin its_way janua joy lena on_its part stick with_us you_at you_so a2cn2: ^_to care dear_mr know_the looki over_to since
a2cn3: 0_0 crane hi_priya let_s previ priya put_the scan the_crane the_files the_other think ve_had a2cn4: and_they booke over_the the_shop wante a2cn5: day
neigh surve the_neigh yeste a2cn6: said you_know a2cn7: phone a2cn9: the_invoi a2n: ^_over ^_page ^_so ^_tom a_scree able able_to acces addre_is also
appro_the are_three as_a back_from be_able but_we call_to can_take check_the contr_is cover deadl_for do_it drawn drawn_up every_is eye fill fill_in font
for_it forwa_to frida_the going going_to grate have_been have_you hi_joe hope_the i_don i_know if_we is_due it_suits joe just_a just_waiti key kind later
left_two let_us list_of lost minut_and morni_tom nearl_there negat next_step nobod numbe_$ of_next on_a open_on or_no page_$ plan_and reset says_the
secon_draft shop_front signe_$ small spell spell_of start_$ start_as suits_$ the_0rd the_one the_passw the_place the_shoot the_spell the_trans the_word
them_to they_ll to_have to_talk tom_the tuesd_and under_the way_$ way_to we_print what_the which_is wood workt would_have yes_or you_and your_appro your_comme
a2n11: ^_as next_week a2n13: as_you a2n2: 0th_we ^_happy ^_when a_date addre_$ and_let are_on are_the be_with befor_the do_the early excep glad happy_to
has_to headl helen her here_s hinge i_sent is_attac is_signe it_and it_by just_say love love_to me_a me_if meet menti on_wedne recep revis she sheet ship
shoot sign_$ step that_we the_deadl the_revis the_sign trans turn two_of uploa_the ve_uploa we_order we_still witho_a you_menti a2n3: ^_here but_it call_me
cards chair d_sugge forwa here_are no_rush re_still re_waiti reply_from rush say_the so_far talk the_call the_final the_paper the_rest a2n4: any_quest bring
check_with d_be down extra frame is_up may repor runs sugge the_floor the_minut the_origi you_wante a2n5: ^_do ^_with bit his a2n6: ^_our march origi
the_first time we_haven we_start a2n7: the_court the_paint won won_t a2n8: thurs_$ a2n9: paint a3: 0_septe 0_to ?_ana ?_we ^_a ^_shall a_photo and_shout
are_still are_you at_your attac_$ be_great befor_then by_0 by_next by_noon call_on can_keep can_only comme_by copy_$ corre_by detai draft_of eithe go_with
great_to guest_list happy_with hear_which hours_and how_many image it_goes lates_$ layou me_by of_a out_? pleas_send pleas_sign rathe right_$ s_slot s_your
shall_we sign_off someb still_open suit t_find team texts_by the_five the_layou the_post thing_still those to_me two_dates want_the we_hear week_? whene_you
yello you_be you_mind you_sent your_corre a30c5n32: on_the a30cn18: two a32c9n17: pleas a32n4: would a33c4n19: of_the a33c5n89: ^_the a33c6n37: for_the
a34c15n19: need a34c22n35: from a34cn37: if a362c149n513: $ ^ a36n22: d a37c13n44: with a37c40n50: s a37c6n40: t a39c3n19: 0 a3c: 0_is ^_for broch find_attac
five lab ok pleas_$ the_broch the_lab the_lease a3c12n13: thank_for a3c2: hi_tom keys the_keys a3c24n10: that_s a3c2n: hope a3c2n2: count a3c2n4: place
to_send a3c2n5: for_a a3c3: many a3c3n: sendi a3c3n10: paid a3c3n3: went a3c3n4: folde a3c3n5: and_i a3c3n7: too a3c4n: measu a3c4n5: you_in a3c6n7: need_to
a3cn: afrai copy_of earli m_afrai of_your thurs_at to_0 a3cn2: a_copy hall print_s run the_insur to_us ve_got yours a3cn3: help insur to_sign a3cn31: will
a3cn4: peopl a3cn5: works a3cn6: me_$ a3n: 0rd ^_tell a_quick a_word anyth_you can_hold does guest home keep_the last_week nearl new_one once_you one_thing
pleas_let reach_me shout_if side_the tell_us terms the_capti the_draft ve_left waiti_on what_you who a3n10: today_$ a3n12: first a3n2: ^_still a_yes as_discu
as_we back_on bette for_us handl in_$ names once_we only_thing still_need sure the_folde the_hall toget want_to you_could you_had your_decis a3n3: ^_quick
came_throu deadl far final frida_we line list_$ name read somew than the_date the_list wheth with_your a3n4: ^_witho and_it decis due move on_tuesd one_$
the_oak this_week us_a wants a3n5: agree discu finis is_in rest ve_put you_need a3n6: have_any link a3n7: again goes a3n8: ^_once a4: ^_which a_chanc chanc_to
floor_plan frida_? know_how know_which last_thing logo_$ me_have me_which or_the pleas_have print_on retur septe to_look two_thing us_to your_go your_passp
a40c9n65: ^_we a42c7n31: us a43c11n35: have a43c6n33: me a44c20n65: in a4c: hi_bob lease page_is passp pleas_find a4c20n5: every a4c2n13: today a4c3n2: best
a4c3n3: s_the a4c3n4: ^_dear dear a4c3n5: our_side the_bank a4c3n6: work a4c4n5: bank a4c5n10: been a4c5n12: after a4c5n5: you_for a4c7n2: else a4c8n7: great
a4cn: cater regis that_the the_cater a4cn14: on_frida a4cn2: drop a4cn23: from_the a4cn3: if_anyth mr so_i t_have uploa a4cn4: direc a4cn5: files had_a oak
a4n: ^_befor ^_can and_tell befor_i by_wedne can_you cut go_to in_your it_would needs on_page passw photo_of still_missi suits to_be whene you_prefe you_ve
a4n10: week_$ a4n17: yes a4n2: board date_$ dates give_us i_still mark scree shout the_only then_$ a4n24: tomor a4n3: addre as_the befor_we can_start front he
short the_proof you_like a4n4: paper sampl send_it the_depos to_get a4n5: came isn isn_t the_blue the_form until_the a4n6: up_the a4n7: court know_$ a4n8:
arriv a5: 0th_$ it_? it_back prefe_? which_one you_send a51c6n31: can a57c6n42: of a5c: remin a5c10n18: my a5c14n7: more a5c18n15: nothi a5c2n: bob a5c2n6:
on_our a5c2n7: accou a5c3n3: me_the witho_the a5c3n5: end a5c4: your_side a5c4n13: and_the good a5c4n4: payme a5c4n8: take a5c5n16: we_ve a5c7n5: close
a5c8n14: done a5cn: s_in so_pleas to_know a5cn2: post a5cn3: ^_morni appro is_on a5cn5: have_to a5cn6: did open a5n: capti get_a hold_the ll_order reach_us
someo the_menu to_go a5n13: shoul a5n2: ^_could and_we back_$ comme if_it ready word you_want a5n3: and_send by_monda hear_from where a5n4: corre get_the says
a5n5: floor if_the the_contr a5n6: blue how minut a5n7: check pictu a5n8: by_the a6: and_a chanc lates need_a the_lates the_three we_go a60c28n88: and
a60c2n30: by a63: ?_$ a66c32n93: it a66c45n73: for a69c22n114: i a6c: noon a6c13n18: ^_thank a6c18n27: this a6c2n: the_quote to_print a6c2n13: invoi a6c2n16:
had a6c2n2: menu a6c2n38: i_ll a6c3n17: to_the a6c3n2: mind a6c3n7: the_file a6c4n11: the_new a6c4n21: there a6c4n5: reply a6c4n8: settl a6c4n9: confi a6c5n:
live a6c5n15: out a6c5n4: we_have a6c6n20: see a6c8n19: morni a6cn2: old the_colou a6cn4: ^_it numbe a6cn5: colou keep mail other a6n: a_look book book_the
shall the_attac when_you a6n10: say a6n11: as_soon soon_as a6n12: soon a6n17: yet a6n2: i_need slot the_old the_openi to_hear a6n3: by_thurs hold like_to
look_at a6n4: order_the a6n5: 0_$ ^_let on_thurs a6n6: depos a6n7: haven haven_t a7: 0th_so need_your openi_hours signa_$ us_by you_get a71c17n73: a
a74c21n85: is a78n: ? a7c: go_ahead a7c2n2: both a7c2n5: contr a7c2n9: put a7c3n19: quest a7c3n4: have_a a7c3n5: quick a7c3n6: happy a7c3n7: you_can a7c4n4:
left a7c4n6: sent a7c5n2: on_your a7cn: ahead a7cn26: on_monda a7cn3: the_signe a7cn5: way a7cn8: throu you_have a7n: ^_any ^_would by_tuesd tell_me
your_signa a7n2: do_you the_price a7n3: openi send_me a7n4: prefe a7n7: give waiti_for a8: attac_the d_need hours the_texts a82c16n121: on a87c25n60: your
a8c2n2: ^_hello from_your a8c2n4: hello a8c2n5: you_re a8c2n6: the_secon a8c32n20: all a8c38n30: ! a8c3n3: the_last a8c3n8: don don_t a8c4n10: over a8c4n11:
witho a8c4n25: new a8c6n10: off a8c8n4: for_your a8cn18: monda_$ a8cn32: ^_you a8cn4: find a8cn7: form a8n: have_your would_be a8n14: until a8n19: next a8n2:
you_by a8n3: want a8n5: date a8n6: i_d a8n7: i_can a8n8: chang a94c34n113: to a9c2n: the_logo a9c2n9: secon a9c3n4: quote a9c3n9: file a9c4n17: they a9c4n2:
ana ana_$ a9c4n54: we_ll a9c5n13: it_$ a9c6n10: what a9c6n29: up a9c6n3: then we_need a9c9n: for_you a9c9n8: got a9cn: texts a9cn15: ^_your a9cn3: below a9n:
^_two a9n13: frida_$ to_you a9n2: plan a9n3: d_like reach wedne a9n4: price proof a9n6: have_the ac: 0_janua ^_frank ^_jim ^_right abbot actin actin_for
after_$ at_noon bios carol choic_oak close_$ confi_it crane_$ dee_$ dieta dieta_notes docum done_for drop_the dropp dropp_the ellis else_is five_bios frank
grant great_payme happy_holid has_the heads heads_up hi_greg hi_laura is_at is_paid it_has it_out jim_dropp keepi laura left_to like_you logo_and longe_neede
loop_the m_sendi marqu measu_the milli_for moira mr_abbot mrs_ellis my_mail need_from night_$ notar_is oak_it ones our_part over_it part_is picke refun s_done
settl_on signe_off since_the sitti sitti_in stick_off stuff ta tape the_boxes the_order these this_is to_tell tom_$ we_don we_sent we_spoke write_the
your_list ac11n10: thank_you ac17n20: was ac2: along consi dear_mrs else_from here_and moved_to mrs no_longe photo_$ sent_it the_serve you_that ac2n:
count_and file_$ longe loop no_reply piece reque requi take_it the_domai the_figur the_loop the_meant with_that ac2n19: counc the_counc ac2n2: meant much
so_that ticke you_all ac2n3: it_is sam ac2n4: anyth_$ off_the offic ac2n7: has_been ac3: a_milli all_good any_more do_$ holid_! thank_a ac3n: and_filed
anyth_else filed forge gave messa milli need_for ac3n3: holid what_we ac3n5: clear moved sorry ac3n6: site ac4n2: ^_got side_$ ac4n3: are_in compl ac4n4:
^_that ac5n: ^_great ac5n2: sorte ac6: neede_from ac6n: perfe ac6n2: see_you ac6n6: found ac7n2: no_need ac8: you_to ac8n2: nothi_more acn: ^_hey ^_not
about_page after_that attac_for booki bothe care_of choic confi_that dave dee didn didn_t enclo forew garde_side greg heard hello_dave hey hi_lena hi_ruth
hi_sam invoi_is is_compl it_all it_at logos lou lou_$ mick mick_$ momen quest_about relea rob_$ ruth s_you same so_much spoke sue that_leave the_about
the_page the_same the_tiles tiles work_on wrong x your_choic your_house acn10: ll_be acn12: an acn2: a_reply accep am cours got_your house it_on it_over it_up
jen jo keep_you kitch lette news newsl notar notes over_$ prope take_care tax the_kitch the_missi acn3: at_all days garde i_have need_anyth rob the_end
the_garde you_don acn4: peter the_phone acn5: is_done it_in mysel round send_the the_surve you_said acn6: ^_good archi drawi ll_do tonig acn8: morni_$ an: 0_a
0_am 0_per 0_pm ^_finge ^_mind ^_next ^_see a_call a_minut a_prope a_ring after_if all_in an_eye and_come and_on and_yours any_luck any_news anyth_is
are_below arriv_from as_it as_they ash asks at_four back_at banne be_on be_the beaut befor_easte bill billi bird bird_price blank blank_for bookk boxes_blank
built but_witho by_mail by_post by_tomor call_earli carpe_sampl cent chair_s chase_them close_on colou_for come_back compl_excep contr_isn corru counc_wants
count_on court_wants cross d_prefe d_send dan depos_$ depos_is did_the discu_i do_let do_shout doors earli_as early_bird easte expir extra_0 feedb feeli
file_you files_in fille fille_in find_the fine_$ finge finge_cross fix fligh_are floor_plans flowe folde_$ form_$ form_on frida_if from_now front_and gate
give_the given go_over grand grand_$ guess had_it hall_$ handl_$ happe_to has_a has_arriv has_chang has_reach hasn hasn_t here_is here_on hi_sue his_ladde
hopin husba i_could idea_where in_excep inspe into_the invoi_$ is_0 is_all is_still is_uncle is_with it_to ivory ivory_stock kind_regar know_what know_wheth
ladde large like_$ ll_pay look_forwa looks_odd m_in m_still mail_$ make_out manag mark_the mine missi_are mr_osei much_for must musta name_$ neigh_know
nobod_here now_on now_we objec objec_to octob odd odd_on of_our of_them of_tuesd off_$ offic_on on_his on_site on_their on_time once_more one_in one_is
one_line open_$ osei other_side our_bookk our_list our_terms out_on outsi owe owe_us page_two paid_$ passw_is payme_is penci per per_cent peter_s photo_is
photo_they pick pictu_$ pictu_of pictu_on plann plann_offic plent pm pm_$ prese price_$ price_of putti queri quest_in quote_0 quote_from raj re_missi re_nearl
re_unsur read_the rest_$ resul right_the ring_$ roof rush_at s_forew s_happy sampl_$ say_$ sched scree_and secon_font secon_proof secur secur_the seven shed
sign_write skirt start_monda stays step_is stop stop_looki studi subti subti_are sue_the sugge_the t_been t_book t_decid t_got t_hear t_hesit t_put t_recei
t_say t_settl t_signe t_take take_a takes talki talki_to thank_so that_this the_back the_booki the_carpe the_corre the_desig the_doors the_early the_fligh
the_front the_hinge the_ivory the_pdf the_plann the_right the_roof the_room the_shed the_sheet the_skirt the_studi the_subti the_tiler the_trick the_uploa
the_villa the_wood the_works the_workt their their_way them_again them_over them_today they_are think_i thurs_as thurs_i tick tiler timbe to_appro to_frida
to_it to_keep to_meet to_take toget_the trick turn_$ two_boxes two_floor typo unsur unsur_about up_front up_on usual ve_no ve_settl villa villa_$ we_didn
we_look wedne_with were_going what_happe whene_it where_you wheth_it wheth_the windo with_his with_our witho_your wonde_about word_$ would_like yeste_and
you_agree you_appro you_run you_tomor you_we your_board your_chair your_husba your_messa your_negat yours_$ an11: dry once_the were an15: tomor_$ an2: !_i
!_the 0th_and ^_after ^_have a_bette a_few a_line a_secon again_$ appli are_done arriv_on at_it but_the can_be chase could_t crew d_love decid_on deed desig
desk direc_$ drain few fligh for_me full galle give_me go_throu had_the happe he_s him idea in_we insis insis_on invoi_from is_$ is_your it_throu know_about
left_is licen login long looki_for luck may_$ monda_we more_to mysel_$ no_idea open_the our_accou pages pay pdf plumb put_up quest_$ re_back recei_the room
s_0 scaff show sign_on six speak stagi t_open table talk_it that_it the_0 the_appli the_bit the_crew the_drain the_drawi the_galle the_mill the_notar
the_pictu the_plumb the_previ the_scaff the_way the_wiref they_look thing_left to_give uncle updat_on vat wante_to we_move we_would wiref you_a your_depos
your_mail your_name your_photo an3: ^_one at_0 blue_one carpe carry colle confi_the day_$ end_of enoug falls form_is four hesit hesit_to inste into it_off
joine link_to ll_get ll_look ll_put march_$ monda_and on_my paid_yet paper_$ plans s_on somet stock t_had ten the_deliv the_joine the_sampl the_zip them_in
them_on until_thurs us_know van with_a you_were zip an4: after_the as_i free hosti is_a it_looks make mill regar said_you still_waiti the_hosti the_wall
too_dark tuesd_$ updat wall wonde an5: ^_nothi ask conta dark follo the_link the_next an6: ^_there door the_venue venue an7: back_to build the_weath weath
yet_$ an8: ring see_the so_the an9: looks start_on c: act ah appet april bag bon break cance celia concl crops decem disre doing duste exhib feet fewer fit
frost fun hook hurry ice issue job late leila magaz mario marve nicel panic party peace peste pics poppe porta purel resol resta restf scrap scrat sleep snags
squar strik such thems timin turna turns valua voice waive ward warmt web websi world wrap yep c2: !_ana ^_signe a_great actio_requi all_along all_i all_recei
all_sorte and_gave are_with bank_holid bob_just can_put chat compl_took consi_this contr_count counc_has decid_to deliv_thank every_! every_$ every_from
figur_so filed_$ folde_all for_sendi for_sorti forge_i fyi_the gave_me gaz grim has_just hi_both hope_monda i_asked infor_the is_neede is_now it_thank
just_for just_sent lande last_messa last_piece launc_! left_for live_this lovel_that my_spam need_now neede_on never_mind no_more one_close payme_s
pleas_ignor pleas_to recei_and recei_thank reply_neede s_settl seale sendi_the set_for signe_seale so_fast so_no so_nothi sorti spam spam_folde t_too thank_!
that_our the_best the_lot to_write too_grim took_place us_done used wasn wasn_t went_live with_thank worki worri_about you_nothi your_recor c2n: all_we
done_and email fast for_this from_here from_our from_us i_neede in_and it_from milli_$ never new_serve nothi_for now_! ourse s_us so_there thank_tom the_certi
c2n16: asked c2n2: !_we anywa exact here_$ just_to morni_so recor that_was the_matte was_the c2n3: and_paid is_settl took us_$ was_a with_you c2n6: permi
c2n7: alrea c3: ^_fyi actio_neede been_a do_anyth every_s for_every furth_actio fyi gone_to have_what is_nothi many_thank neede_thank no_furth nothi_else
nothi_left perfe_that s_all s_been thank_all was_after c3n: found_it gone lot more_for my_last out_$ there_is this_one was_in we_found what_i c3n2: all_done
in_my last_night the_site c3n3: up_$ you_on c3n4: matte c3n8: answe c4: ^_brill a_pleas brill_that got_it ignor_my infor more_neede no_actio no_worri worri
your_infor c4n: enjoy_the i_was ll_take c4n2: all_the you_! c4n3: furth c4n5: enjoy c5: all_set neede_$ re_all we_neede c5n: ^_lovel for_now c5n5: it_was
c5n6: set c6: ^_perfe every_we ignor c6n: brill so_you c7n: actio c7n11: this_morni c9: s_every cn: a_joy a_lovel agent all_clear and_deliv anouk anouk_$
asked_$ at_that being boile calle chris clear_it commi confi_and day_! did_it drawi_so edwin exact_what exten file_is files_are fine_we found_them help_with
hey_sam house_$ i_am in_june in_now it_witho jen_$ joy_to lovel_we map morni_the moves ms new_shop nothi_to notic now_tom off_this offic_is one_form one_s
only_the our_offic owen owen_$ permi_are peter_calle photo_in piece_$ poste_$ proje put_your quick_answe rang re_not s_no s_nothi sent_to set_$ siste sort
sorte_on super t_need taken_the tax_offic thank_bob that_off the_clien the_day the_map the_momen the_quick the_wrong this_with to_confi to_worry touch_if
turne_up up_in up_your us_for ve_gone ve_taken went_with when_we with_this withd work_is x_jen you_poste you_this your_help cn10: versi cn11: there_s cn2:
accou_is answe_your be_in booke_and can_do clien couri eveni_$ has_alrea in_this is_close june june_$ ll_go of_cours our_call our_end round_$ tell_you thank_$
thank_we the_newsl the_payme the_tax them_$ this_$ to_answe to_work we_come we_will wishe worry yeste_the your_patie cn3: ^_peter away betwe done_$ eveni
frida_and in_touch landl leave_it month out_of patie poste strai the_quest tonig_$ turne cn4: anoth taken that_$ your_quest cn5: the_permi touch while year
cn6: s_a cn7: kate you_the n: 0nd 0p absor accor added advan allow analy apolo arran assis assur backg backu baker bath bear becom beds belgi bet birth biscu
blake bleed bold books boys bridg briga brigh broke cake calen candl car card catal charg chasi cheap chip choos chose clean cloak clock comma compa concr
confu conti couns custo cutti darke dashb dayli deal debit depar depen desks diffe diggi doorm dpi dr drama draw dried dries drink dryin dust each easy edinb
elect engin entri envel espec euros ever excus exits fall film fire fits fitte flori foil fonts forem fox fresh furni glazi glue grade gran grey hand hande
hangi hard hardl havin headi heati hedge heigh held helpf herse hollo honou hornb hot hughe hundr illus imagi intro itsel kids knew knowi lane lasts learn
lemon lend lendi lies lil lives locke lodge lorry losin lunch mater max mel men midni miles misse mix moot mostl museu music nativ neill nice nine norma nots
oiled onlin opens oppos organ outst owes own pans passi patel paul pete plane plus polic port possi pot proba progr pryce quid rains raise rate reads reaso
recip recom red redo redon relax remai repai repli resho road rolli rowan safel sand saved scans schem score seein shame simpl sit slips snag sofa solic son
sorts sound space spare sprin squea squee stamp stay store stove stunn sunda sunsh surpr switc syste tad takin tart tasks tea tent thirt threa timel tin tired
tool total track train treat trial tried trifl tulip twent twice urgen view walls warm warme warra watch webin weird weren wet wheel wife wise wish worse
years n10: comes you_ll n13: ll_send n2: 0st ^_glad ^_kate ^_leave ^_sure ^_take a_month a_quest agree_$ all_! all_is alrea_taken alway an_answe an_origi
and_keep and_no and_shoul any_troub anybo anywa_$ archi_$ aroun as_agree asked_me asked_the at_our autom autom_$ away_$ bank_wants be_done be_happy becau
behin_the belie_it big bigge bit_about bit_of brick build_it but_jo cash chang_on chang_the child comes_on comes_up cost costs could_see counc_$ damp dark_so
delay deliv_$ devel did_thank do_not doesn doesn_t dog dog_$ done_by door_$ draft_on drawi_$ dry_for dry_we due_in eight enjoy_your enoug_for excep_the expec
expla fair falls_due fence follo_on for_letti for_our from_them galle_is glad_you glass goes_on good_point good_sign good_the ha half_the hang hang_the
has_asked has_confi has_set have_alrea heari heat holds hung i_will if_i if_there in_perso in_stock invoi_has is_archi is_fixed is_inclu is_not is_open
is_overd is_print is_well it_ll it_the it_there it_today it_turne it_works jo_recog joine_has laugh let_the letti letti_us liber liber_of like_it littl
ll_build ll_find ll_hang ll_make look_great looks_great lovel_$ lovel_to m_out make_it me_and menti_you middl might minut_$ mobil monda_the monda_with money
month_$ more_$ mothe my_colle my_desk my_mobil need_anoth neigh_s new_year news_from next_door no_you noise_$ not_all not_hesit nothi_the o off_my oil
on_satur on_this on_to openi_$ order_a our_new ours out_by outag overd paint_$ paint_is parce permi_is perso photo_for plate pleas_do pleas_get pleas_note
point_about print_so print_the print_to priya_just probl_with promi_$ promi_the promi_us propo put_it quest_! rain ran re_on re_right recep_$ recog regar_to
reply_to rest_follo rome s_meeti s_see sam_thank scan_was secon_coat see_a sends sent_the settl_now share ships show_them showe signe_and site_is slow so_all
so_they some_noise spot stair stand start_with stock_$ suppl_yet sure_no surve_is swapp_the than_that that_tomor the_0st the_brick the_build the_cards
the_chang the_child the_conta the_couri the_decis the_deed the_delay the_fair the_found the_freig the_full the_headl the_heat the_liber the_middl the_names
the_outag the_parce the_recor the_repor the_scan the_stair the_tile the_van the_weeke the_work there_$ they_came they_can this_after throu_$ throu_fine tile
to_ask to_call to_carry to_clear to_come to_discu to_kate to_order to_pass to_tuesd to_wait told_the tom_found tom_will troub tuesd_to turne_out two_days
two_pictu uncle_do us_nothi varni_we ve_asked ve_moved ve_passe ve_sent ve_swapp versi_is very visit wait_until walk walk_on wall_$ wante_$ was_on we_could
we_do we_get we_leave we_were weath_holds wedne_$ week_so weeke weeks were_missi while_i will_build will_get will_repor will_take wiref_on with_it with_me
works_now worry_about yes_that yet_so you_might you_paid you_promi you_wishe your_holid your_login your_mothe your_new your_site n3: 0_and ^_feel ^_shoul
^_what a_bit a_week about_that and_have and_see anna answe_from as_promi behin belie box calli chang_it coat copie counc_so counc_we court_has first_$ foote
for_an freig get_in good_quest got_a great_on had_to half in_a in_leeds in_tomor inste_of it_! judge lads leeds let_you ll_ring loft made_the matte_of me_on
me_to minut_of moved_the my_list new_addre nothi_has parki passe plant plast pleas_don point probl_at quest_of quest_yes quick_updat ring_me runni satur_$
shoul_be somew_in swapp the_accou the_foote the_grout the_hotel the_judge the_lads the_landl the_loft the_noise the_plast to_check to_dry to_say told too_$
took_the up_again us_on ve_made was_too water we_had will_let yet_the you_as you_belie you_did n4: a_new an_hour been_paid dry_$ feel feel_free free_to
get_back grout have_it hotel hour in_march is_dry less ll_have ll_need meeti move_the no_probl note on_$ on_it pass satur see_how shoul_you some sorry_about
the_archi the_frame the_varni the_whole to_see wait week_i whole will_be will_send n5: ^_$ a_good and_will asked_for do_that inclu ll_see made noise suppl
the_suppl varni when_the which_we n6: fixed new_versi probl you_asked n7: ^_yes and_you well n8: ll_start n9: promi send_you yes_the
"""
