"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: ad aimin alcov aller amend annua apply artwo assum await awful b badge barn begin bin biogr black blurr bo boss botto brand brass brief budge busin c casti
cc certa chart chequ circu clash clue codes copyw coupl cropp curio dead deck dig dimen disbu disco dns doc doubl drive dropd edit eleve endin engag entry
examp eyes favou feasi febru fee feels figma filin finch firm forma fridg frien fund fuzzy gap gener gloss gorge grab greys growi handy harri headc heade high
highl hit hole homep hones hugo iban icons impri inbox initi input invit islan jot keen keeps ken kicki label lack lacks land layin lean least leisu lid livin
locks low makin marga maria marjo marke maybe means mocke most mum naile nige nurse ochre offer oh org ottil owner packe pauli payab piano pixel pole poll
poole pop prici priva proce publi px ramp reali reall recap recen redra remar resen rever ringi roll safe sale satin saves seria serif servi shape shops showi
signs sink sitem sizes sloga smoot squin stage strap stree struc subje suite suppo surna survi swap swatc talks tap testi third thumb ticks timec tiny title
topps tour trust try unles unpai uphol utili valid vegan wareh ways weigh whate whipp whizz wide width withi worth writi a109c39n184: we a10c2n6: from_your
a10c2n9: secon a10c3n2: ^_just a10c5n14: it_$ a10c6n16: about_the a10c6n29: up a10c6n4: then a10c7n7: you_$ a10c8n36: our a10c9n10: got a10cn: texts a10cn11:
when a10cn8: list a10n: would_you your_signa a10n4: proof a10n5: the_two a10n6: draft hear a11c10n9: for_your a11c16n25: now a11c2n9: only a11c3n10: it_s
a11c3n5: the_photo a11c3n8: ^_pleas a11c4n60: we_ll a11c5n14: here a11cn13: call a11cn7: right a11n10: waiti a11n12: you_d a11n14: frida_$ a11n17: but a11n24:
week a11n7: three a12c29n22: no a12c2n14: i_m m a12c5n9: tom a12c6n17: anyth a12c9n10: side a12cn: need_the a12n: page_0 a12n2: plan a12n22: once a12n29:
start a13c2n11: order a13c2n2: logo a13c2n21: them a13c2n8: missi a13c45n32: thank a13cn2: signa a13cn7: tell a13n6: is_the a13n9: can_t look a14c10n34: has
a14c2n3: copy a14c5n6: at_the a14c7n29: about a14cn9: sign a14n2: send_us a14n4: me_know a14n6: us_the a14n9: tuesd a15: which_of a15c12n21: do a15c2n8:
the_print a15c9n9: last a15n4: we_d a15n6: thing a164c54n162: you a16c12n12: just a16c2n20: back a16c3n35: monda a16cn8: like a17c2n27: i_ve a17c3n19: any
a17c6n21: we_re a17c6n8: signe a17n: could_you a17n9: by_frida a18n18: befor get a18n19: if_you a19c12: from_you a19c3n24: with_the a19c7n113: ll a19n24: ^_if
a19n7: let_me a2: 0_from 0_in 0_march 0_still 0th_? 0th_at 0th_suits ?_it ^_don ^_kindl ^_send ^_someo a_certi a_gentl a_key a_vecto acros afrai_the
ahead_with and_could and_mark any_chanc any_joy appro_$ are_comin askin at_recep attac_and back_? ball ball_s can_get can_go certi_copy chanc_of chang_$
chang_shoul chang_would circl circl_back colou_we comin_$ confi_by contr_attac conve conve_$ copy_for could_someb could_we cut_is d_appre d_have d_help
d_rathe dates_you detai_are did_you docus does_that done_apart done_now earli_conve easie empty eye_over file_on for_signa frame_io frida_other gentl
gentl_remin go_live good_to got_lost gut hello_tom help_to help_us hi_helen holdi how_you i_attac i_haven ideal in_or instr io is_fine is_missi is_ready
is_right is_to is_too it_d it_got it_or it_reach joy_with just_circl just_send keep_it keys_on kindl kirst know_by know_if last_one later_than launc_date
leani like_us link_below list_the live_on live_with logo_as look_and m_waiti mark_anyth matt me_your mind_sendi missi_could monda_i movin movin_the next_frida
no_later noon_on now_which nudge of_jim off_by ok_on old_logo on_you once_i one_wins one_you order_form other_i over_? passw_has payme_for photo_? photo_and
photo_pleas plan_$ plan_with pleas_confi pleas_drop pleas_mark pleas_read prefe_$ press price_for price_list print_$ print_once produ proof_of quote_back
re_happy re_ready ready_for ready_to remin_that res retur_the right_? rough s_mail secon_page sent_last septe_so settl_the shall_i short_of shoul_reach
shoul_we side_now sign_it signa_on signe_order signe_quote slot_is so_anyth so_it socke socke_in somew_$ start_the still_don still_nothi stone story stuck
suit_$ text texts_this thank_ana the_addre the_ball the_board the_cover the_easie the_guest the_slot the_socke the_story the_team the_terms the_wordi them_?
then_i there_are thing_are thing_the thing_we thoug thoug_on three_direc thurs_and to_let to_reach to_use towar tuesd_at tuesd_pleas two_$ two_draft
uncle_pleas until_noon us_we us_which us_your use ve_attac ve_draft ve_signe vecto vecto_file we_book we_say welco welco_$ which_you wins wins_$ wood_$
word_from wordi work_? would_do would_tuesd yet_and you_check you_give you_i you_let you_now you_pleas you_see you_think you_yet your_call your_court
your_earli your_end your_instr your_ok your_sign your_turn a21c2n11: we_can a21cn41: as a21n4: or a22c38n42: that a22c4n13: photo a22c4n5: attac a22cn16:
thurs a22n8: the_0th a23c6n19: in_the a23cn31: be a23n8: 0th a24c13n14: ^_hi hi a24c2n4: go a24cn18: let a25c2n18: know a25c6n23: one a26c4n15: print
a27c11n32: re a27c25n41: so a27c2n27: frida a28c6n32: are a28c7n46: ve a28n13: which a28n16: still a29c2n28: send a29c2n62: ^_i a29c4n7: page a29c9n26: at
a29n7: could a2c: appre every_else i_hope invoi_0 lose nadia now_it optio out_the remin_about thank_that the_stick tom_we your_payme a2c10: to_do a2c16n9:
^_no a2c2: renew a2c21n2: neede a2c29n25: !_$ a2c2n: boxes close_the domai figur its the_measu a2c2n2: your_accou a2c2n3: under a2c2n4: write a2c2n5: fine
shop a2c2n7: come to_your a2c2n8: deliv a2c3: the_launc a2c3n: certi no_reply a2c3n10: leave a2c3n6: they_re a2c4: cheer a2c4n11: so_we a2c4n3: night serve
a2c5n11: now_$ a2c6n9: lovel a2c9n5: recei a2cn: ^_payme choic comin contr_for find_the got_the its_way janua joy lena on_its part stick with_us you_at you_so
your_choic a2cn11: the_invoi a2cn2: ^_to below_$ care dear_mr know_the a2cn3: 0_0 hi_priya let_s looki previ priya put_the since the_files the_other think
ve_had a2cn4: and_they booke crane over_the the_crane the_shop wante a2cn5: is_done over_to send_the the_surve a2cn6: day said the_neigh yeste a2cn7: phone
you_know a2cn8: neigh a2n: ^_over ^_page ^_so ^_tom a_depos a_ring a_scree able able_to acces addre_is also appro_the are_three arriv_from as_a be_able but_we
call_to can_finis can_take check_the contr_is cover deadl_for depos_of depos_we do_it drawn drawn_up eye fill fill_in font for_it forwa_to frida_the going
going_to grate handl_$ has_arriv have_been have_you hi_joe hope_the i_don i_know is_due it_suits joe just_a just_waiti key kind later left_two let_us list_of
lost minut_and morni_tom nearl_there negat next_step nobod numbe_$ oak_$ of_next on_a open_on or_no page_$ plan_and reset says_the secon_draft shop_front
small spell spell_of start_$ suits_$ the_0rd the_one the_passw the_place the_shoot the_spell the_trans the_word them_to they_ll to_have to_talk tom_the
tuesd_and under_the way_$ way_to we_print what_the which_is witho_your wood workt would_have yes_or you_and your_appro your_comme a2n11: next_week a2n14:
as_you a2n2: 0th_we ^_happy ^_when a_date and_let apart apart_from are_on are_the back_from be_with blank blank_for decid_on do_the early every_is give_me
happy_to has_to headl helen here_s him hinge i_sent is_attac is_signe it_by just_say love love_to me_if meet menti on_wedne recep revis secur secur_the she
sheet ship shoot sign_$ start_as step that_we the_deadl the_revis the_room the_sign trans turn two_of uploa_the ve_uploa witho_a you_menti a2n3: ^_here
again_$ befor_the blue_one but_it cards chair d_sugge forwa glad here_are no_rush re_still re_waiti room rush say_the so_far somet talk the_call the_final
the_rest we_order your_depos a2n4: d_be down extra is_up repor runs sugge the_floor the_minut the_origi the_paper you_wante a2n5: ^_do ^_with bit bring
check_with frame her may a2n6: ^_our his march origi the_first a2n7: the_court the_paint time we_haven a2n8: we_start a2n9: paint yet_$ a3: 0_septe 0_to ?_ana
?_we ^_shall a_photo and_retur and_shout are_still are_you at_your attac_$ be_great befor_then by_0 by_next by_noon by_then call_on can_keep can_only comme_by
copy_$ corre_by detai draft_of eithe excep_your go_with great_to guest_list hear_which hours_and how_many image it_goes lates_$ layou me_by of_a one_? out_?
pleas_sign rathe right_$ s_slot s_your shall_we sign_and sign_off someb still_open suit t_find team the_five the_layou the_post thing_still to_me two_dates
we_hear week_? whene_you yello you_be you_mind you_sent your_corre a307c77n418: the a32cn21: two a32n4: would a33c4n20: of_the a33c5n32: on_the a35c15n20:
need a35c5n95: ^_the a36c6n39: for_the a36n22: d a37c13n48: with a37c24n45: from a387c153n562: $ ^ a38c10n17: pleas a38c40n54: s a38c6n47: t a3c: 0_is ^_for
broch colou_$ find_attac five lab ok pleas_$ signe_copy the_broch the_lab the_lease a3c11n2: ^_all a3c2: hi_tom the_keys a3c24n10: that_s a3c2n: hope keys
a3c2n2: count jim a3c2n4: place to_send a3c2n5: for_a a3c3: launc many a3c3n12: paid a3c3n3: went a3c3n4: folde a3c3n6: and_i decid a3c3n7: too a3c4n: measu
a3c4n6: you_in a3c6n8: need_to a3cn: afrai copy_of earli m_afrai of_0 of_your thurs_at to_0 a3cn2: ^_every hall print_s run the_insur to_us ve_got a3cn3:
a_copy insur reply_from scan to_sign yours a3cn33: will a3cn4: peopl a3cn5: surve a3cn6: me_$ works a3n: 0rd ^_tell a_quick a_word anyth_you can_hold does
guest happy_with home keep_the last_week nearl new_one one_thing page_two pleas_let reach_me shout_if signe_$ terms the_capti the_draft those ve_left waiti_on
what_you who a3n10: today_$ a3n12: ^_as a3n13: first a3n2: a_yes addre_$ as_discu back_on bette in_$ is_uncle it_and me_a names once_we side_the still_need
sure the_folde the_hall toget want_to we_still you_could your_decis a3n3: ^_quick call_me came_throu deadl far final list_$ name only_thing read somew than
the_date the_list uncle with_your you_had a3n4: decis due frida_we if_we move on_tuesd one_$ wants a3n5: ^_witho agree and_it discu is_in line rest ve_put
you_need a3n6: ^_nothi any_quest ask link us_a a3n8: goes have_any thurs_$ won won_t a3n9: ring a4: ^_which a_chanc chanc_to floor_plan frida_? know_how
know_which last_thing logo_$ me_have me_which or_the pleas_have print_on septe texts_by to_look two_thing want_the your_go your_passp a41c3n20: 0 a41c9n74:
^_we a41cn45: if a44c20n70: in a45c11n41: have a46c6n37: me a47c7n36: us a4c: hi_bob lease page_is passp a4c2n13: today a4c2n15: not a4c3n: sendi a4c3n2: best
a4c3n3: s_the a4c3n4: ^_dear dear a4c3n5: our_side the_bank a4c3n7: work a4c4n5: bank a4c5n10: been a4c5n13: after a4c5n5: you_for a4c7n2: else a4c8n8: great
a4cn: cater that_the the_cater a4cn15: on_frida a4cn2: regis a4cn28: from_the a4cn3: mr so_i t_have uploa a4cn4: direc drop a4cn5: had_a a4cn6: help a4n: ^_a
^_befor ^_can and_tell befor_i by_wedne can_you cut go_to in_your it_would passw still_missi suits whene you_prefe a4n10: ^_once a4n17: yes a4n2: ^_still
board date_$ dates excep for_us i_still scree shout a4n25: tomor a4n3: as_the as_we befor_we can_start front give_us he short the_only the_proof wheth
you_like a4n4: sampl the_depos to_get a4n5: isn isn_t once_you paper the_oak until_the a4n6: came this_week up_the a4n7: court finis know_$ a4n9: again a5:
0th_$ it_? pleas_send prefe_? retur the_plan us_to which_one you_send a52c6n35: can a5c: remin a5c10n20: my a5c12n14: thank_for a5c14n8: more a5c2: pleas_find
a5c20n7: every a5c2n: bob a5c2n6: on_our a5c2n7: accou files a5c3n3: me_the a5c3n4: witho_the a5c3n5: end a5c4n13: and_the good a5c4n4: payme a5c4n8: take
a5c5n17: we_ve a5c7n7: close a5cn: s_in so_pleas to_know a5cn2: post a5cn3: ^_morni is_on a5cn4: appro a5cn5: have_to a5cn6: oak a5cn7: did open a5n: capti
get_a hold_the on_page photo_of reach_us someo tell_us the_menu to_be to_go a5n12: week_$ a5n14: shoul a5n2: back_$ comme handl if_it mark then_$ word a5n3:
addre and_we by_monda hear_from needs ready a5n4: corre where a5n5: floor says the_blue the_form a5n6: minut a5n7: how pictu a5n8: by_the a5n9: arriv a6:
and_a chanc it_back lates need_a the_lates the_three we_go a60c6n44: of a65: ?_$ a66c2n33: by a67c28n97: and a69c32n104: it a6c: noon a6c2n: the_quote
to_print a6c2n15: invoi a6c2n17: had a6c2n2: menu a6c2n40: i_ll a6c2n5: keep a6c3n19: to_the a6c3n2: mind a6c3n8: the_file a6c4n13: the_new a6c4n2: your_side
a6c4n8: settl a6c4n9: confi a6c5n: live a6c5n16: out a6c6n21: see a6c8n14: done a6c8n20: morni a6cn2: old a6cn4: if_anyth a6cn5: mail numbe a6cn8: ^_it a6n:
a_look book book_the ll_order shall the_attac when_you a6n10: say a6n2: ^_could slot the_old the_openi to_hear you_ve you_want a6n3: and_send like_to look_at
a6n4: hold a6n5: if_the on_thurs send_it a6n6: blue get_the the_contr a6n8: check a6n9: haven haven_t a7: 0th_so need_your openi_hours you_get a72c22n121: i
a72c47n80: for a73c17n83: a a78c23n92: is a7c: go_ahead a7c18n18: nothi a7c2n2: both a7c2n9: put a7c3n4: have_a a7c3n5: quick a7c3n7: happy you_can a7c4n23:
there a7c4n8: sent a7c5n2: on_your a7c5n5: we_have a7cn: ahead a7cn5: other way a7cn8: throu a7n: ^_would by_tuesd a7n14: as_soon soon_as a7n15: soon a7n2:
do_you tell_me a7n21: yet a7n3: i_need openi send_me the_price a7n4: prefe a7n5: 0_$ order_the a7n6: ^_let a8: d_need hours us_by a80n: ? a87c16n126: on a8c:
attac_the a8c13n19: ^_thank a8c19n30: this a8c2n2: ^_hello a8c2n3: the_signe a8c2n4: hello a8c2n5: you_re a8c38n32: ! a8c3n4: the_last a8c3n6: contr a8c3n9:
don don_t a8c4n13: over a8c4n28: new a8c4n5: left a8c5n5: reply a8c6n10: off a8cn13: you_have a8cn2: the_colou a8cn28: on_monda a8cn35: ^_you a8cn5: colou
a8n: ^_any would_be a8n2: you_by a8n20: next a8n5: date a8n6: i_d a8n7: i_can a8n8: chang depos a8n9: give waiti_for a9: signa_$ the_texts a95c35n123: to
a97c27n75: your a9c2n2: the_logo a9c2n4: find a9c2n6: the_secon a9c32n21: all a9c3n12: file a9c3n21: quest a9c3n4: quote a9c4n13: witho a9c4n2: ana ana_$
a9c4n20: they a9c6n11: what a9c6n3: we_need a9c9n: for_you a9cn15: ^_your a9cn20: monda_$ a9cn4: below a9cn7: form a9n: ^_two have_your a9n14: until a9n16:
to_you a9n3: d_like reach want wedne a9n5: by_thurs price a9n7: have_the ac: 0_janua ^_attac ^_frank ^_jim ^_right abbot actin actin_for after_$ at_noon
back_by bios carol choic_oak close_$ confi_it dee_$ dieta dieta_notes docum done_for drop_the dropp dropp_the ellis else_is five_bios frank grant great_payme
happy_holid has_the heads heads_up hi_greg hi_laura i_got is_at is_paid it_has it_out jim_dropp keepi laura left_to like_you longe_neede loop_the m_sendi
marqu measu_the milli_for moira mr_abbot mrs_ellis my_mail need_from night_$ oak_it ones our_part over_it part_is picke refun s_done s_here settl_on
signe_contr signe_off since_the sitti sitti_in stick_off stuff ta tape the_boxes the_order these to_tell tom_$ we_don we_sent we_spoke write_the your_list
ac11n10: thank_you ac17n26: was ac2: along consi dear_mrs else_from here_and moved_to mrs photo_$ sendi_the the_serve this_is you_that ac2n: attac_for
count_and file_$ loop no_longe piece reque sent_it take_it the_domai the_figur the_loop the_meant with_that ac2n2: keep_you longe meant much so_that ticke
you_all ac2n23: counc the_counc ac2n3: it_is sam us_$ ac2n4: anyth_$ off_the ac2n7: has_been offic ac2n9: alrea ac3: a_milli all_good any_more do_$ holid_!
thank_a ac3n: and_filed anyth_else every_s filed forge gave messa milli need_for requi ac3n3: what_we you_on ac3n4: holid ac3n5: clear sorry ac3n6: moved site
ac4n12: answe ac4n2: ^_got side_$ ac4n3: are_in compl ac4n4: ^_that ac5n: ^_great ac5n2: sorte ac6: neede_from ac6n: perfe ac6n2: see_you ac6n6: found ac7n2:
no_need ac8: you_to ac8n2: nothi_more acn: ^_hey ^_not about_page booki bothe care_of confi_that crane_$ dave dee didn didn_t enclo forew garde_side greg
hello_dave hey hi_lena hi_ruth hi_sam invoi_is is_compl it_all it_at logo_and logos lou lou_$ mick mick_$ momen notar_is quest_about relea rob_$ ruth s_you
same so_much spoke sue that_leave the_about the_page the_same the_tiles tiles to_keep ve_decid work_on wrong x your_house acn11: ll_be acn12: an acn2: a_reply
accep after_that am cours house it_on it_over it_up jen jo kitch lette news newsl over_$ prope re_not take_care the_kitch the_missi acn3: at_all garde
got_your heard i_have need_anyth notar notes rob the_end the_garde your_files acn4: peter tax the_phone you_don acn5: it_in mysel round you_said acn6: ^_good
archi drawi ll_do tonig acn8: days acn9: morni_$ an: 0_a 0_am 0_per 0_pm 0_secur ^_finge ^_mind ^_next ^_see a_call a_minut a_prope after_if all_in an_eye
and_come and_on any_luck any_news anyth_comes are_$ are_below are_there as_they ash asks at_four back_at banne be_glad be_on be_the beaut befor_$ befor_easte
bill billi bird bird_price biscu bookk boxes_blank built but_witho by_mail by_post by_tomor call_earli carpe_sampl cent chair_s chase_them close_on colou_for
compl_excep contr_isn corru counc_wants count_on court_wants cross d_prefe d_send dan depos_$ depos_is did_the discu_i do_let do_shout doors earli_as
early_bird easte expir extra_0 feeli file_you files_in fille fille_in finge finge_cross fix fligh_are floor_plans flowe folde_$ form_$ form_on frida_if
from_now front_and gate give_her give_the given glazi_needs go_over goes_to grand_$ guess had_it hall_$ happe_to has_a has_chang has_reach hasn hasn_t
have_signe hear_nothi here_is here_on hi_sue his_ladde hopin husba i_could i_left idea_where if_somet in_excep inspe into_the invoi_$ is_0 is_all is_here
is_no is_still is_with ivory ivory_stock kind_regar know_what know_wheth ladde large like_$ ll_only ll_pay lock look_forwa looks_odd m_in m_still mail_$
make_out manag mark_the match me_check mean mine missi_are monda_but mr_osei much_for must musta name_$ neigh_know nobod_here nothi_from nothi_is now_on
now_we objec objec_to octob odd odd_on of_handl of_our of_them of_tuesd off_$ offic_on on_his on_site on_their on_time once_more one_in one_is one_line
only_start open_$ osei other_side our_bookk our_list our_terms out_on outsi passw_is payme_is penci per per_cent peter_s photo_is photo_they pick pictu_$
pictu_of pictu_on plann plann_offic plent pm pm_$ prese price_$ price_of print_won putti queri quest_in quote_0 quote_from raj re_missi re_nearl re_unsur
read_the rest_$ resul right_the ring_$ rush_at s_forew s_happy sampl_$ say_$ sched scree_and secon_font secon_proof seven shed sign_write skirt start_monda
stays step_is still_no still_owe stop_looki studi subti subti_are sue_the sugge_the t_been t_book t_decid t_hear t_hesit t_put t_recei t_say t_settl t_signe
t_start t_take take_a takes talki talki_to thank_so that_this the_back the_booki the_carpe the_corre the_desig the_doors the_early the_fligh the_front
the_hinge the_ivory the_pdf the_plann the_right the_shed the_sheet the_skirt the_studi the_subti the_tiler the_trick the_uploa the_villa the_wood the_works
the_workt their their_way them_again them_over them_today they_are thing_missi think_i thurs_as thurs_i tick tiler timbe to_appro to_frida to_it to_meet
to_take toget_the trick turn_$ two_boxes two_floor typo unsur unsur_about up_front up_on usual ve_no ve_settl villa villa_$ we_didn we_look wedne_with
were_going what_happe whene_it where_you wheth_it wheth_the windo wine with_his wonde_about word_$ would_like yeste_and you_agree you_appro you_run you_sign
you_still you_tomor you_we your_board your_chair your_husba your_messa your_negat yours_$ an11: comes dry start_on were an12: once_the an16: tomor_$ an2: !_i
!_the 0th_and ^_after ^_have a_bette a_few a_secon all_is and_yours anyth_is appli are_done arriv_on at_it but_the can_be chase come_back comes_up could_t
crew d_love deed desk direc_$ drain excep_the feedb few fine_$ finis_this fligh for_me full galle glazi go_throu grand had_the happe he_s her_a idea in_we
insis insis_on invoi_from is_$ is_your it_throu it_to know_about left_is left_the licen login long looki_for luck missi_from monda_we more_to mysel_$ no_idea
not_waiti open_the our_accou paid_$ parts pay pdf plumb put_up quest_$ re_back recei_the roof s_0 scaff show sign_on six speak stagi start_witho stop t_got
t_open table talk_it that_it the_0 the_appli the_bit the_crew the_drain the_drawi the_galle the_glazi the_mill the_parts the_pictu the_plumb the_previ
the_roof the_scaff the_scan the_way the_wiref they_look thing_left updat_on vat wante_to we_move we_would wiref with_our your_answe your_mail your_name
your_photo an3: ^_one as_it at_0 carpe carry confi_the day_$ days_$ desig end_of falls form_is four hesit hesit_to inste into it_off link_to ll_get ll_look
ll_put march_$ may_$ me_and monda_and owe owe_us pages paid_yet paper_$ s_on stock t_had ten the_deliv the_notar the_sampl the_zip them_in thurs_we to_give
until_thurs us_know van we_are with_a you_a you_were zip an4: a_line after_the as_i colle enoug free hosti is_a it_looks joine make mill nothi_has on_my plans
regar said_you still_waiti the_hosti the_joine the_wall them_on too_dark tuesd_$ updat wall we_get wonde an5: conta dark follo the_link the_next an6: door
the_venue venue an7: ^_there an8: and_you back_to build see_the so_the the_weath weath an9: looks c: act ah appet april bag bon break cance celia concl crops
decem disre doing duste exhib feet fewer fit frost fun hook hurry ice issue late leila magaz mario marve nicel panic party peace peste pics poppe porta purel
resol restf scrap scrat sleep snags squar strik such timin turna turns valua voice waive ward warmt web websi world wrap yep c2: !_ana ^_signe actio_requi
all_along all_i all_recei all_sorte and_gave are_with bank_holid bob_just can_put chat compl_took consi_this contr_count deliv_thank every_! every_$
every_from figur_so filed_$ folde_all for_sendi for_sorti forge_i fyi_the gave_me gaz grim has_just hi_both hope_monda i_asked infor_the is_now it_thank
just_for just_sent lande last_messa last_piece launc_! left_for live_this lovel_that my_spam need_now neede_on never_mind no_more one_close payme_s
pleas_ignor pleas_to recei_and recei_thank reply_neede s_settl seale set_for signe_seale so_fast so_no so_nothi sorti spam spam_folde t_too thank_! that_our
the_best the_lot to_write too_grim took_place us_done used went_live with_thank worki worri_about you_nothi c2n: a_great all_we counc_has decid_to done_and
email fast for_this from_here from_our from_us i_neede in_and it_from milli_$ never new_serve nothi_for now_! ourse poste_$ s_us so_there thank_tom the_certi
wasn wasn_t you_poste c2n19: asked c2n2: !_we anywa exact here_$ morni_so that_was the_matte c2n3: and_paid is_settl poste took was_a was_the with_you c2n7:
permi c3: ^_fyi actio_neede been_a do_anyth for_every furth_actio fyi gone_to have_what is_neede is_nothi many_thank neede_thank no_furth nothi_else
nothi_left perfe_that s_all s_been thank_all was_after your_recor c3n: found_it gone lot more_for my_last out_$ there_is this_one was_in we_found c3n2:
all_done in_my just_to last_night recor the_site what_i c3n3: up_$ c3n5: matte c4: ^_brill a_pleas brill_that got_it ignor_my infor more_neede no_actio
no_worri worri your_infor c4n: enjoy_the ll_take c4n2: all_the i_was you_! c4n3: furth c4n5: enjoy c5: all_set re_all we_neede c5n: ^_lovel for_now c5n6: set
c5n8: it_was c6: ^_perfe every_we ignor neede_$ c6n: brill so_you c7n: actio c7n12: this_morni c9: s_every cn: a_joy a_lovel agent all_clear and_deliv
and_that anouk anouk_$ asked_$ at_that being boile calle chris clear_it commi confi_and day_! did_it drawi_so edwin exact_what exten file_is files_$ files_are
fine_we found_them help_with hey_sam house_$ i_am in_now it_witho jen_$ job joy_to lovel_we map morni_the moves ms neigh_thems new_shop no_answe nothi_to
notic now_tom off_this offic_is one_form one_s only_the our_offic owen owen_$ permi_are peter_calle photo_in piece_$ put_your quick_answe rang recor_$ resta
s_no s_nothi sent_to set_$ siste sort sorte_on super t_need taken_the thank_bob that_off the_clien the_day the_map the_momen the_quick the_recei the_wrong
this_with to_confi to_worry touch_if turne_up up_in up_your us_for ve_gone ve_taken went_with when_we with_this withd work_is x_jen you_this your_help cn10:
versi cn12: there_s cn13: kate cn2: accou_is answe_your booke_and can_do clien couri eveni_$ has_alrea heard_from in_june in_this is_close ll_go of_cours
our_call our_end proje round_$ thank_$ thank_we the_newsl the_payme thems this_$ to_answe to_work we_come we_will wishe worry yeste_the your_patie cn3:
^_peter answe_from away be_in betwe done_$ eveni frida_and june june_$ landl month out_of patie strai tax_offic tell_you the_quest them_$ tonig_$ turne cn4:
anoth in_touch leave_it taken that_$ the_tax your_quest cn5: while year cn6: s_a the_permi touch cn8: you_the n: 0nd 0p absor accor added advan allow analy
apolo arran assis assur backg backu baker bath bear becom beds beer belgi bet birth blake bleed bold books boys bridg briga brigh broke cake calen candl car
card caret catal charg chasi cheap chip choos chose clean cloak clock comma compa concr confu conti couns cutti darke dashb dayli deal debit depar depen desks
diffe diggi doorm dpi dr drama draw dried dries drink dryin dust each easy edinb elect engin entri envel espec euros ever excus exits fall film fire fits
fitte flori foil fonts forem fox fresh furni gladl glue grade gran grey hand hande hangi hard hardl havin headi heati hedge heigh held helpf herse hollo honou
hornb hot hughe hundr illus imagi intro itsel kids knew knowi lane lasts learn lemon lend lendi lies lil lives locke lodge lorry losin lunch mater max mel men
midni miles misse mista mix moot mostl museu music nativ neill nice nine norma nots oiled onlin opens oppos organ outst owes own pans passi patel paul pete
plane plus polic port possi pot proba progr pryce queue quid raise rate reads reaso recip recom red redo redon relax remai repai repli resho road rolli rowan
safel sand saved scans schem score seein shame simpl sit slips snag sofa solic son sorts sound space spare sprin squea squee stamp stay store stove stunn
sunda sunsh surpr switc syste tad takin tart tasks tea techn tent thirt threa timel tin tired tool total track train treat trial tried trifl tulip twent twice
urgen view walls warm warme warra watch webin weird weren wet wheel wife wise wish worse years n10: send_you n11: you_ll n15: ll_send n2: 0st ^_give ^_glad
^_leave ^_sure ^_take a_month a_quest agree_$ all_! alrea_$ alrea_taken alway an_answe an_origi and_keep and_no and_shoul answe_$ answe_kate anybo anywa_$
archi_$ aroun as_agree asked_the at_our autom autom_$ away_$ bank_wants be_done be_happy becau behin_the belie_it big bigge bit_about bit_of brick build_it
but_jo can_help cash chang_on chang_the child close_your comes_on cost costs could_see counc_$ counc_i custo damp dark_so decid_alrea delay deliv_$ devel
did_thank do_not doesn doesn_t dog dog_$ done_by door_$ draft_on drawi_$ drop_her dry_for dry_we due_in eight enjoy_your enoug_for expec expla falls_due
feedb_from fence files_yet follo_on for_letti for_our from_them galle_is glad_you glass goes_on good_point good_sign good_the ha half_the hang hang_the
has_answe has_confi has_set have_alrea have_moved heari heat help_just holds holid_and how_it hung i_hear i_heard i_will in_may in_perso in_stock invoi_has
is_archi is_below is_fixed is_inclu is_looki is_not is_open is_overd is_print is_well it_a it_again it_as it_ll it_rains it_the it_there it_today it_turne
jo_recog joine_has just_drop kate_decid know_where last_two laugh let_the letti letti_us liber liber_of like_it littl ll_build ll_find ll_finis ll_hang
ll_leave ll_make look_great looks_great lovel_$ lovel_to m_out make_it menti_you middl might minut_$ mobil_$ monda_the monda_with money month_$ more_$ mothe
my_desk need_anoth needs_three new_year news_from next_door no_you noise_$ not_all not_hesit nothi_the o off_my oil on_holid on_satur on_this on_to openi_$
order_a our_desig our_new out_by outag overd paint_$ paint_is parce parts_by permi_is perso photo_for pleas_do pleas_get pleas_note point_about print_so
print_the print_to print_we priya_just probl_with promi_$ promi_the promi_us propo put_it quest_! quest_kate rain rains ran re_on re_right recep_$ recog
regar_to reply_to rest_follo rome s_meeti s_only s_see sam_thank says_$ scan_was secon_coat see_a see_what sends settl_now share ships show_them showe
signe_and site_is slow_$ so_all so_they some_noise spot stair stand stock_$ suppl_yet sure_no surve_is swapp_the t_it than_that that_is that_tomor the_0st
the_brick the_build the_cards the_chang the_child the_conta the_couri the_custo the_decis the_deed the_delay the_fair the_found the_freig the_full the_headl
the_heat the_liber the_middl the_names the_outag the_parce the_recor the_repor the_stair the_tile the_van the_weeke the_work there_$ they_came they_can
this_after throu_$ throu_fine tile time_$ to_call to_carry to_clear to_come to_discu to_kate to_order to_pass to_them to_tuesd to_wait told_the tom_found
tom_will tuesd_to turne_out two_pages two_pictu uncle_do us_nothi varni_we ve_asked ve_moved ve_passe ve_swapp versi_is very wait_until walk walk_on wall_$
wante_$ we_could we_do we_leave we_were weath_holds wedne_$ week_so weeke weeks were_missi which_the while_i will_build will_get will_repor will_take wiref_on
with_it with_me works_now worry_about yes_that yet_so you_might you_paid you_promi you_wishe your_holid your_login your_mothe your_neigh your_new your_notes
your_order your_site n3: 0_and ^_feel ^_kate ^_what a_bit a_week about_that and_have and_see anna any_troub are_not as_promi asked_me behin belie box calli
chang_it coat copie counc_so counc_we court_has fair foote for_an freig get_in good_quest got_a great_on had_to half has_asked if_i if_there in_a in_leeds
in_tomor inste_of it_! it_works judge kate_will lads leeds let_you line_$ ll_ring loft made_the minut_of mobil moved_the my_colle my_list my_mobil neigh_s
new_addre offic_has ours parki passe plant plast plate pleas_don point probl_at quest_of quest_yes quick_updat runni satur_$ sent_the shoul_be slow somew_in
start_with swapp the_accou the_foote the_grout the_hotel the_judge the_lads the_landl the_loft the_noise the_plast to_ask to_check to_dry to_say told too_$
took_the troub up_again us_on ve_made ve_sent visit was_on was_too water we_had will_let you_as you_belie your_file n4: ^_shoul an_hour been_paid dry_$ feel
feel_free first_$ free_to grout have_it hotel hour in_march is_dry less ll_have ll_need matte_of me_on me_to meeti move_the no_probl note on_$ on_it pass
ring_me satur see_how shoul_you some sorry_about the_archi the_varni the_whole to_see two_days wait week_i whole will_send you_did n5: ^_$ a_good a_new
and_will do_that get_back inclu made noise suppl the_frame the_suppl varni which_we will_be yet_the n6: asked_for fixed ll_see new_versi probl when_the n7:
^_yes well you_asked n9: ll_start promi yes_the
"""
