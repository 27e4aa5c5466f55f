"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: ad aimin alcov aller amend annua anywh apply artwo assum await awful awnin b badge band bar begin bin biogr black blurr bo boss botto boucl brand brass
brief budge bumpi busin c casti cc certa chart choir circu clash clue code codes copyw coupl crack cropp dead deck dig dimen disbu disco dns doc doubl drive
dropd eats edit eleve endin entry examp eyes fabri faces famil feasi febru fee feels figma filin finch firm forma forty fridg fund gap gener getti gloss gold
gorge grab green greys growi handy harri headc high highl hit hole hugo iban icons initi input islan joist jot keeps ken kicki label lack lacks layin lean
least leisu lengt lid light linen livin locks loom low lucy makin manda marga maria marjo marke marti maybe means merry mo mock mocke most mum naile narro
near nige nurse ochre offer oh org ottil owner packe paren pauli payab piano pixel pole poll poole pop prici priva proce prod px ramp reali recap recen redra
remar retou rever ringi safe sale satin saves searc seati serif servi shape shops showi shows signs sink sitem size sizes sloga smoot soone spend squin staff
stage strap stree strok subje suite suppo surna survi swap swatc talks tam tap testi third thumb ticks timec tiny title top topps try twitc unles unpai ups
utili valid vegan wareh ways weigh whate whipp whizz whose width withi worth writi a10: d_need hours need_your us_by a105c19n148: on a106c31n123: is
a10c10n21: done a10c22n11: every a10c2n42: ^_you a10c3n13: secon a10c3n14: when a10c3n5: quote a10c4n11: put a10c4n15: over a10c4n19: ^_your a10c4n24: they
a10c4n3: ana ana_$ a10c4n5: ^_just a10c4n8: left a10c5n30: new a10c6n2: on_your a10c6n25: there a10cn10: form a10cn16: until a10cn4: below a10cn5: other
a10cn7: colou a10n3: ^_two d_like reach a10n4: openi wedne a10n5: the_two a10n7: price a10n8: depos i_can a11c21n36: this a11c23n19: nothi a11c2n4: find
a11c5n14: file a11c7n5: then a11c8n8: you_$ a11cn15: call a11n: would_you a11n11: waiti a11n12: you_d a11n13: how a11n3: want a11n7: hear a121c41n143: to
a124c36n88: your a12c11n11: for_your a12c16n23: ^_thank a12c2n4: the_logo a12c2n6: from_your a12c4n15: witho a12c4n7: ^_pleas a12c5n18: and_the a12cn8: list
a12n: page_0 a12n11: draft a12n18: to_you a12n24: next a12n29: week a12n7: proof a13c15n9: ^_all a13c2n15: order a13c2n17: i_m m a13c5n16: it_$ a13c7n20:
anyth a13c8n33: up a13n: the_texts a13n24: once a13n4: plan a13n7: i_d three a141c50n230: we a14c10n15: got a14c13n45: our a14c2n8: right a14c3n23: them
a14c5n16: it_s a14c5n65: we_ll a14c5n9: tom a14c6n17: about_the a14c8n15: here a14n17: frida_$ a14n4: me_know a15: which_of a15c11n11: side a15c11n2: for_you
a15c2n10: only a15c3n10: missi a15c5n8: at_the a15cn3: texts a15cn7: tell a15n10: tuesd a15n2: send_us a15n31: start a15n7: us_the a16c13n37: has a16c2n11:
the_print a16c32n24: no a16c3n12: the_photo a16c3n43: monda a16n13: look a17c11n16: last a17c6n15: what a17cn9: like a17n10: can_t a17n24: but a17n6: we_d
a18c2n5: logo a18c3n19: any a18c7n32: about a18cn4: need_the a18n12: thing a19c13n17: just a19c20n30: now a19c51n37: thank a19cn9: sign a19n20: if_you a19n8:
let_me a2: 0_from 0_in 0_march 0_still 0th_? 0th_all 0th_at 0th_suits ?_i ^_bring ^_does ^_don ^_kindl ^_send ^_someo ^_this ^_three ^_whene a_certi a_gentl
a_key acros addre_? afrai_the ahead_with and_could and_mark anna_could any_chanc are_comin askin at_recep attac_is attac_one attac_two back_? ball ball_s
bank_detai blue_is but_your can_get can_go capti_for certi_copy chanc_of chang_$ chang_shoul chang_would circl circl_back colou_we comin_$ confi_by conve
conve_$ copy_anna copy_for could_someb could_we curio curio_what cut_is d_appre d_have d_help d_want dates_you detai_are did_you docus does_that done_apart
done_now draft_three earli_conve easie empty engag engag_lette expir_on eye_over favou file_on file_the frame_io frida_other frien frien_remin fuzzy
gentl_remin go_$ go_live good_to got_lost gut hall_on hello_tom help_to help_us hi_helen holdi homep how_you i_attac i_haven ideal impri in_for in_or inbox
instr io is_fine is_for is_right is_to is_too it_d it_for it_got it_or it_reach just_circl just_send keen keen_to kindl kirst knew_how know_by know_if
know_who land land_regis last_one last_page later_than launc_date leani like_us link_below live_on live_with many_of mark_anyth marqu_peopl matt me_your
mind_sendi minut_the missi_could missi_is monda_i movin movin_the need_nothi needs_to needs_your next_frida no_is no_later noon_on now_all now_is now_which
nudge of_it of_jim of_you off_by ok_on old_logo on_you once_i one_to one_wins one_with one_you order_form over_? passp_copy passw_has payme_for penci_you
photo_pleas pick_your plan_with pleas_confi pleas_drop pleas_mark pleas_read prefe_$ price_for price_list print_once produ proof_is proof_of publi quote_back
re_happy re_only re_wonde ready_to reall res retur_the roll rough s_left s_mail secon_page send_him sent_last septe_so settl_the shall_i shoul_reach shoul_we
side_now signe_order signe_quote slot_is so_anyth socke socke_in somew_$ start_the still_don stone story struc stuck suit_$ suit_you tax_numbe team_photo
texts_this thank_ana that_remai the_ball the_bette the_cake the_cover the_easie the_engag the_homep the_impri the_land the_marqu the_slot the_socke the_story
the_terms the_tour the_uphol the_usual the_vat the_wordi them_? there_are thing_are think_$ three_direc to_let to_reach to_use tour tour_of towar tuesd_at
tuesd_pleas two_$ two_copie two_draft uncle_pleas until_noon uphol us_we us_what us_your use van_$ vat_numbe ve_attac ve_draft ve_penci we_book we_say welco
welco_$ wide will_you wins_$ wood_$ wordi work_? would_do would_help would_tuesd yet_and you_? you_check you_let you_now you_pleas you_yet your_call
your_court your_earli your_end your_inbox your_instr your_tax your_turn a200c64n194: you a20c10n10: signe a20c10n8: we_need a20c4n5: copy a20n2: could_you
a20n20: befor a20n8: is_the a21n11: by_frida a21n18: get a21n27: ^_if a22: signa_$ a22c15n27: do a22c2n14: we_can a22c3n24: back a22c4n25: with_the a22c4n31:
i_ve a22c8n31: we_re a22n2: your_signa a23c2n18: thurs a24c14n: from_you a24c2n46: as a24c41n31: all a25c2n5: go a26c5n5: attac a26c9n128: ll a26cn20: let
a26n4: or a27c11n21: in_the a27c13n14: ^_hi hi a27n11: the_0th a28c4n22: print a28n11: 0th a29c2n3: signa a29c5n20: photo a29cn37: be a2c: ^_attac appre
attac_and else_is every_else i_hope invoi_0 is_missi lose marqu nadia need_from ones optio out_the the_stick thurs_and tom_$ tom_we two_signa work_for you_is
your_payme a2c11n7: recei a2c13n10: thank_you a2c2: renew a2c2n: attac_for boxes domai figur folde_$ its photo_$ the_measu you_that a2c2n10: offic you_the
a2c2n2: longe your_accou a2c2n3: under a2c2n4: looki ve_had a2c2n6: shop the_neigh a2c2n7: you_know a2c2n8: fine neigh a2c2n9: to_your a2c3n: no_reply a2c3n4:
close_the write a2c3n6: what_we a2c4: all_good cheer a2c4n: every_s a2c4n3: night a2c4n6: serve a2c4n8: deliv a2c5n: ^_lovel certi a2c5n13: so_we a2c5n5:
are_in a2c6n: ^_great a2c8n: perfe a2c9n2: nothi_more a2c9n6: ^_that a2cn: ^_payme about_page choic hi_ruth its_way janua lena logo_and now_it on_its relea
ruth stick the_about you_at you_so your_choic a2cn10: days a2cn13: ll_be a2cn2: below_$ care comin contr_for dear_mr has_arriv is_attac kitch know_the
the_kitch a2cn3: 0_0 hi_priya let_s part previ since the_files a2cn4: cours crane got_your priya put_the the_crane the_end a2cn5: ^_with and_they over_the
the_shop the_surve a2cn6: booke is_done tax wante a2cn7: day said send_the a2cn9: phone a2n: 0_per ?_yes ^_how ^_next ^_page ^_so ^_tom a_depos a_minut
a_scree able able_to acces addre_is appro_the are_three are_we arriv_from banne barn be_able ben_in big_the blue_? call_to can_finis can_take cent chair_s
check_the colou_for contr_is d_rathe deadl_for depos_$ depos_is depos_of depos_we do_need do_shout does_it enoug_$ expir eye fill fill_in floor_plans font
for_it frida_the gate grate handl_$ happe_next have_been have_you heade hi_joe hope_the how_big i_don i_know into_the it_suits joe just_a just_the just_waiti
key kind knew know_what later left_two list_of ll_book login_? lost m_waiti minut_and morni_tom negat next_? next_step nobod_here nothi_from now_we oak_$
of_them off_$ page_$ penci per per_cent photo_they plan_$ plan_and plann print_$ put_ben remai remai_is remin_that remin_you reset room_is s_back s_name
shop_front spell spell_of suits_$ t_start takes texts_$ the_back the_barn the_login the_place the_shoot the_spell the_trans them_to thing_missi thing_we
to_have to_meet tom_the tuesd_and under_the us_which usual way_$ way_to which_is workt would_have yeste_and you_see you_sign your_board your_comme a2n10:
back_to looks a2n12: paint start_on a2n13: the_first a2n2: 0th_we ^_happy a_few a_ring are_on are_the be_with blank_for cake can_we decid_on deed doesn
doesn_t early excep_the few forwa_to had_the happy_to has_to headl helen hinge i_do i_sent is_signe it_to just_say lovel_to many_you me_if menti on_a on_wedne
pick re_done recep revis says_the secon_draft secur secur_the she sheet ship shoot start_as step the_0 the_bit the_press the_revis the_sign they_ll to_come
to_talk trans turn two_of uploa_the vat ve_uploa very we_print wood you_and you_menti a2n3: ?_it ^_when again_$ and_let anna are_$ back_from befor_the big
blue_one but_it cards cover d_sugge every_is galle give_me glad going_to here_are into login one_last pages re_still re_waiti so_far t_had the_accou the_call
the_deadl the_rest us_know van visit your_depos a2n4: but_we come_back copie d_be end_of hosti is_up ll_get long repor roof runs sugge the_minut the_roof
to_see we_are we_get we_order wonde a2n5: forwa free her may plans talk the_link the_origi you_wante a2n6: ^_one check_with frame venue a2n7: origi the_court
we_haven a2n8: march time a2n9: build so_the the_paint the_paper yet_$ a3: 0_septe 0_to ?_ana ^_now ^_shall a_photo a_vecto all_right and_retur and_shout
any_joy appro_$ are_you at_your attac_$ be_great befor_then by_0 by_next by_noon by_then call_on can_keep can_only capti_$ comme_by contr_attac corre_by
draft_of eithe excep_your for_signa gentl go_with great_to hear_which hours_and image joy_with keys_on lates_$ list_the logo_as look_and me_by of_a one_?
other_i out_? photo_? photo_and pleas_sign re_ready right_$ s_slot shall_we short_of sign_it signa_on someb still_nothi text the_five the_guest the_layou
the_team thing_still to_me two_dates ve_signe vecto vecto_file we_hear week_? which_you wins word_from yello you_i you_mind you_sent you_think your_corre
your_sign your_thoug a30c29n49: so a30c3n20: know a31c5n8: page a31n16: which a32c2n32: send a33c10n31: at a33c49n54: that a34c13n43: re a34c6n30: one
a35c2n28: two a35c2n32: frida a35c4n25: of_the a35n7: would a35n9: could a36c3n71: ^_i a375c92n511: the a37c13n55: ve a37c8n44: are a38n17: still a3c: 0_is
colou_$ find_attac five lab remin_about s_your thank_that the_broch the_lab the_lease then_i your_ok a3c12: to_do a3c2: broch a3c24n5: neede a3c2n: joy
a3c2n13: the_invoi a3c2n2: count hope a3c2n4: need_is to_send us_$ a3c2n6: is_in a3c3: signe_copy a3c33n26: !_$ a3c3n10: leave a3c3n12: paid a3c3n5: place
a3c3n6: decid a3c3n7: they_re a3c4: the_launc a3c4n8: site a3c8n2: no_need a3cn: earli find_the of_0 thurs_at to_0 a3cn2: apart apart_from run the_insur
a3cn3: got_the lette print_s reply_from scan the_final think with_us a3cn5: line surve yours a3cn6: it_in a3cn7: me_$ a3n: ?_we ^_over ^_tell also anyth_you
as_a bring_the can_hold drawn drawn_up happy_with home is_due is_ready keep_it keep_the nearl_there nobod of_next one_thing open_on page_two pleas_let
reach_me so_it start_$ terms the_post ve_left waiti_on what_the you_give a3n11: ring a3n12: next_week a3n13: ^_as comes a3n2: a_date a_quick as_discu back_on
blank but_i in_$ is_uncle layou meet side_the small the_0rd the_passw the_word toget what_happe witho_your you_could your_decis a3n3: chair d_love do_it
do_the far going here_s it_by left_is list_$ me_a new_one no_rush one_for press rush somet somew the_date the_hall the_list thing_the uncle you_had your_appro
a3n4: ^_here ^_quick ben call_me came_throu deadl discu frida_we happe last_week make read say_the a3n5: extra is_$ move on_tuesd rest a3n6: ^_do any_quest
decis is_a the_floor us_a you_need a3n7: ^_our ^_witho and_it down his a3n8: have_any see_the a3n9: we_start a4: ^_is a_chanc are_still chanc_to copy_$ detai
guest_list him_the is_enoug know_which me_have me_which pleas_have septe sign_and sign_off still_open t_find the_addre the_board thoug_on two_thing want_the
you_be your_go your_passp a41c12n19: pleas a42c16n54: with a43c5n113: ^_the a43n25: d a44c3n21: 0 a44c5n38: on_the a46c8n55: for_the a47c29n54: from a47c7n41:
me a47c8n52: t a47cn47: if a48c10n91: ^_we a493c183n689: $ ^ a49c11n46: have a4c: hi_bob page_is pleas_$ a4c17n11: ^_no a4c2: ^_for hi_tom ok the_keys
a4c2n10: come a4c2n17: not a4c2n3: jim a4c2n7: for_a a4c3n: keys a4c3n3: sendi a4c3n4: ^_dear best dear a4c3n8: too a4c4: launc a4c4n2: measu a4c4n6: and_i
a4c5n14: after a4c6n5: all_we a4c6n9: lovel a4c7n11: been a4c9: you_to a4cn: afrai copy_of m_afrai a4cn2: to_us a4cn3: a_copy hall insur the_other uploa
with_your a4cn4: ^_to drop mr t_have a4cn5: had_a over_to a4cn6: until_the a4cn8: works yeste a4n: ^_befor ^_which a_word cut floor_plan frida_? guest in_your
let_us numbe_$ or_no print_on rathe shout_if still_missi the_one those yes_or you_prefe a4n10: paper a4n12: today_$ a4n15: as_you a4n2: 0rd ^_a addre_$ bette
can_you date_$ dates for_us go_to in_copy it_and names once_we ready_for scree sign_$ still_need sure that_we we_still whene_you who witho_a a4n22: first
a4n29: tomor a4n3: as_we can_start front give_us love love_to only_thing the_room to_get a4n4: as_the befor_we due one_$ the_draft wants you_are you_like
a4n5: bit isn isn_t once_you than the_oak a4n6: ^_what bring he link this_week up_the wheth a4n7: ^_nothi ask court know_$ a4n9: thurs_$ a5: it_? it_goes
prefe_? right_? suit texts_by the_plan to_look us_to a51c50n69: s a55c20n28: need a55c8n44: us a56c30n80: in a59c7n42: can a5c: lease passp a5c12n23: my
a5c2n: bob s_in a5c2n17: today a5c2n4: ^_every post a5c3n3: me_the went a5c3n4: witho_the a5c3n6: the_bank a5c3n7: files on_our a5c4n11: take a5c4n4: payme
a5c4n6: our_side you_in a5c5n7: work a5c6n6: you_for a5c7n12: now_$ a5c8n15: close a5c9n9: great a5cn: so_pleas a5cn12: arriv a5cn2: regis shout the_folde
a5cn3: ^_morni final to_sign a5cn4: direc so_i a5cn5: have_to is_on a5cn6: agree oak peopl a5cn8: came finis won won_t a5cn9: again did a5n: 0th_$ and_tell
hold_the it_would logo_$ on_page photo_of signe_$ someo suits team thoug to_go a5n11: ^_once a5n2: ^_can befor_i by_wedne comme handl if_it mark nearl then_$
want_to a5n3: a_yes back_$ by_monda does i_still last_thing the_only whene a5n4: corre enoug hear_from if_we a5n6: sampl a5n7: says a6: and_a chanc it_back
know_how lates need_a or_the the_lates the_three we_go which_one a6c: retur a6c10n21: morni a6c15n11: more a6c2: pleas_find a6c2n: of_your a6c2n35: will
a6c2n4: ve_got a6c2n6: mail a6c2n8: appro a6c3n2: many a6c4n6: bank end a6c4n9: settl a6c5n10: the_file a6c5n11: confi a6c5n15: good a6c6n: live a6c6n4: folde
a6c7n9: need_to a6c8n2: else a6cn: noon a6cn2: cater that_the the_cater a6cn30: from_the a6cn4: old room a6cn5: on_thurs a6cn7: help a6cn9: floor goes a6n:
all_that get_a ll_order pleas_send reach_us shall the_attac the_capti what_you a6n13: week_$ a6n14: shoul a6n2: him how_many passw slot to_be when_you
you_want a6n3: and_send excep is_your name short a6n4: book_the hold the_depos the_old the_proof a6n5: send_it the_blue a6n6: minut ve_put a6n7: get_the pictu
the_contr a6n8: by_the the_form a6n9: check a7: 0th_so you_send a70c8n54: of a73c3n38: by a75n2: ?_$ a7c: go_ahead a7c2n: the_quote to_print a7c2n6: keep
a7c2n8: accou a7c30n15: that_s a7c3n19: invoi a7c3n7: happy a7c4n2: mind a7c4n8: quick you_can a7c5n10: sent a7c5n13: the_new a7c5n6: we_have a7c5n7: s_the
a7cn18: on_frida a7cn2: ahead you_ve a7cn3: remin a7cn5: if_anyth way a7cn7: open a7cn9: throu a7n: ^_would a_look tell_us the_menu a7n2: ^_could ^_still
do_you tell_me to_hear a7n22: yet a7n3: board like_to send_me the_openi word a7n4: prefe the_price where a7n5: 0_$ if_the a7n6: look_at a7n7: order_the a7n9:
haven haven_t a8: you_get a82c37n121: and a85c21n94: a a8c: attac_the a8c14n16: thank_for a8c2n2: ^_hello a8c2n3: menu a8c2n4: hello a8c3n21: had a8c3n9: don
don_t a8c4n2: both a8c5n2: your_side a8c5n20: to_the a8c6n19: out a8c7n22: see a8c8n22: we_ve a8cn13: you_have a8cn34: on_monda a8cn9: ^_it a8n: by_tuesd
capti a8n10: ready waiti_for a8n12: say a8n3: addre you_by a8n4: book a8n5: needs a8n7: ^_let a9: openi_hours a92c27n138: i a92c38n131: it a93c56n105: for
a97n11: ? a9c2n5: you_re a9c3n10: the_secon a9c3n4: have_a the_signe a9c3n45: i_ll a9c3n8: contr a9c42n33: ! a9c4n5: the_last a9c5n25: quest a9c6n11: off
a9c6n5: reply a9cn2: to_know a9cn24: monda_$ a9cn4: the_colou a9cn6: numbe a9n: ^_any have_your a9n11: give a9n17: as_soon soon_as a9n18: soon a9n2: would_be
a9n23: yes a9n4: i_need a9n5: and_we by_thurs date a9n8: blue have_the a9n9: chang ac: 0_janua ^_contr ^_frank ^_jim ^_right abbot actin actin_for after_$
all_wrapp and_thank at_ten back_by bios bothe_you came_back carol chequ choic_oak confi_it copy_has dee_$ dieta dieta_notes docum done_for drop_the dropp
dropp_the ellis five_bios frank good_from got_every great_payme happy_holid has_the heads heads_up hi_greg hi_laura hmrc hurry i_got in_peace is_at is_paid
it_alrea jim_dropp laura leave_you left_to like_you live_$ longe_neede loop_the m_sendi measu_the milli_for missi_$ moira mr_abbot mrs_ellis my_mail nda
night_$ oak_it over_it part_is peace perfe_thank picke refun s_done s_here settl_on signe_off since_the sitti sitti_in stick_off stuff ta tape the_boxes
the_nda the_trust these to_tell trust we_spoke wrapp wrapp_up write_the your_list ac10: s_every ac2: consi dear_mrs else_from here_and it_has moved_to need_$
need_now this_is to_reply ac21n33: was ac2n: bothe count_and file_$ is_here loop mrs no_longe reque sendi_the side_we take_it the_domai the_figur the_loop
the_meant the_serve with_that wrong ac2n2: along in_we it_out keep_you meant much set_$ the_page you_all ac2n25: asked ac2n27: counc the_counc ac2n3: out_of
ac2n4: anyth_$ off_the sam ticke ac2n5: it_is ac2n6: drawi ac2n7: archi has_been ac2n8: permi ac3: a_milli any_more holid_! nothi_else ac3n: and_filed forge
is_neede messa milli piece requi sent_it ac3n10: alrea ac3n2: need_for so_that ac3n3: all_done from_our gave ac3n4: holid the_site ac3n5: you_on ac4: thank_a
ac4n: anyth_else filed ac4n3: ^_got ac4n5: clear ac4n6: moved ac4n7: sorry ac5: do_$ ac5n: there_is ac5n13: answe ac5n2: here_$ side_$ ac5n3: compl sorte
ac6n: all_set re_all ac6n2: see_you ac7: neede_from ac7n7: found ac7n8: set ac8: ^_perfe acn: ^_hey ^_not and_is at_noon booki built care_of chris close_$
confi_that crane_$ dee didn didn_t enclo forew garde_side grant greg hello_dave help_with hey hi_lena hi_sam invoi_is is_compl it_all it_at keepi logos lou
lou_$ mick mick_$ momen notar_is nothi_is notic our_part rob_$ s_up s_you same signe_contr so_much spoke sue that_leave that_works the_order the_right
the_same the_tiles tiles to_keep ve_decid we_agree we_don we_sent work_on x you_we your_house acn12: an acn13: were acn2: a_reply accep after_that all_is am
by_post can_do dave jen jo photo_are prope quest_about re_not take_care the_missi this_$ up_on your_photo acn3: at_all away garde heard i_have it_on it_over
it_up need_anyth newsl notes over_$ rob ten the_garde your_files acn4: a_line house news notar of_cours peter you_don acn5: follo mysel round the_phone
you_said acn6: done_$ s_a acn7: ^_good ll_do the_permi acn9: morni_$ tonig an: 0_a 0_am 0_pm 0_secur 0rd_$ ?_of ?_the ^_finge ^_mind ^_nobod ^_see a_call
a_prope a_van accou_at after_if agree_on all_in an_eye and_on and_one any_luck any_news anyth_comes anyth_looks are_below are_missi are_there as_they ash asks
at_four back_at back_with backu be_bruta be_close be_glad be_on be_the beaut befor_$ befor_easte beyon beyon_thurs bill billi bird bird_price biscu booke_for
bookk boxes_blank bruta but_can but_witho by_mail by_tomor cake_$ call_earli carpe_sampl carry_on chase_them child_s clair comes_$ compl_excep contr_isn corru
could_send counc_wants count_on court_wants cross d_prefe d_send dan darke date_so days_and debit deed_$ devel_in did_the direc_debit discu_i do_let done_as
done_from draft_and draft_for draft_will due_on earli_as early_bird easte eight_weeks engin every_depen excep_for extra_0 feeli file_you files_in fille
fille_in finge finge_cross finis_the fix fligh_are flowe form_on frida_if from_now front_and give_her give_the given glazi_needs go_over goes_in goes_to
got_ben grand_$ guess hall_$ happe_to has_a has_chang has_reach have_agree have_got have_signe hear_nothi here_is here_on hi_anna hi_sue his_ladde hones
hope_you hopin hosti_peopl how_long husba i_could i_left idea_where if_somet in_blue in_excep inspe invit is_0 is_all is_finis is_it is_no is_still is_with
it_comes it_we ivory ivory_stock jim_$ just_give just_needs keepi_the kind_regar ladde large like_$ lives ll_ask ll_bring ll_only ll_pay ll_redo lock logo_is
logo_texts look_forwa looki_forwa m_still mail_$ make_out manag mark_the match mean measu_on meet_the mine missi_are missi_now monda_but more_than mr_osei
much_for must musta name_$ needs_a neigh_know now_on nudgi nudgi_this numbe_and objec_to octob of_handl of_our of_tuesd offic_on on_0 on_site on_sunda
on_their on_time once_more one_in one_is one_line only_start open_$ osei other_side our_bookk our_insur our_list our_terms out_on outsi outst outst_$ passw_is
payme_is peter_s photo_is pictu_$ pictu_of pictu_on plan_but plann_offic plent pm pm_$ polic prese price_of print_won putti queri quest_in quote_0 quote_from
raj re_missi re_nearl re_unsur read_the ready_as redo resen resen_the rest_$ resul ring_$ ring_the rush_at s_forew s_happy s_ready sampl_$ sampl_are say_$
sched scree_and secon_font secon_proof seria seria_numbe seven shed sign_write signe_it slips small_thing somet_else sound step_is still_have still_haven
still_no stop_looki stran stran_on subti subti_are sue_the sugge_the sunda t_been t_book t_decid t_hear t_keep t_put t_recei t_say t_settl t_signe t_take
take_a talki talki_to than_your thank_so that_this the_backu the_booki the_carpe the_chair the_corre the_desig the_dog the_early the_fligh the_front the_grant
the_hinge the_ivory the_money the_pdf the_plann the_seria the_shed the_sheet the_studi the_subti the_tiler the_trick the_uploa the_villa the_visit the_wood
the_works the_workt their_way them_again them_over them_today they_are think_i this_to thoug_$ thurs_as thurs_i tick tiler to_appro to_frida to_help to_it
to_press to_remin to_take toget_the trick turn_$ two_boxes two_floor two_small typo unsur unsur_about up_0 up_and up_front up_to ve_no ve_settl villa villa_$
wants_to we_didn we_look we_only wedne_with were_going whene_it where_we where_you wheth_it will_look windo wine with_his wonde_about word_$ word_and
would_like would_t yes_from yes_it you_agree you_appro you_logo you_run you_still you_there your_chair your_husba your_lette your_messa your_negat an10: ^_yes
you_asked an11: well an13: you_ll an14: dry once_the an2: !_i !_the 0st ^_after ^_have a_bette a_secon anyth_is appli are_done arriv_on becau ben_our but_the
can_$ can_be chase child comes_up could_t crew depen depen_on desk direc_$ dog doors draft_$ drain eight enoug_for feedb finis_this fligh for_me full glazi
go_throu goes_on grand had_it hasn hasn_t her_a hesit hesit_to idea insis insis_on invoi_$ invoi_from is_below it_throu kids know_about know_wheth knows
knows_how left_the ll_leave looki_for looks_odd luck m_in make_it me_check missi_from monda_we money more_to mysel_$ no_idea not_waiti objec odd odd_on on_his
open_the our_devel paid_$ parts pay pdf price_$ print_we promi_$ put_up quest_$ re_back recei_the right_the s_0 sign_on site_is six skirt speak stagi stair
start_monda start_witho stays still_owe stop studi t_got t_open table talk_it that_it the_0st the_appli the_crew the_deed the_doors the_drain the_drawi
the_glazi the_kids the_mill the_names the_parts the_pictu the_previ the_scan the_skirt the_stair the_way the_wiref their them_the there_ll they_look
thing_left timbe updat_on wheth_the wiref you_gave you_promi you_tomor your_answe your_name yours_$ an20: tomor_$ an3: 0th_and a_bit and_come and_yours at_0
at_it carpe close_on confi_the desig devel falls fine_$ foote form_$ he_s holds inste it_off licen link_to ll_put may_$ me_and monda_and on_satur our_accou
owe_us paid_yet paper_$ s_on scaff slow stock the_deliv the_galle the_scaff the_zip them_in thurs_we to_give until_thurs us_on wante_to we_could we_move
we_would weeks with_a with_our you_a your_mail zip an4: after_the as_i as_it carry day_$ days_$ form_is four it_looks joine ll_look march_$ mill nothi_has
on_my owe plumb regar said_you show some still_waiti the_hosti the_joine the_notar the_plumb the_wall them_on too_dark wall you_were an5: conta dark first_$
made satur the_next the_sampl tuesd_$ updat we_do yes_that an6: asked_for door the_venue an7: ^_there colle an9: and_you ll_start promi the_weath weath c: act
appet april bag bed bon break cance celia concl crops decem doing drawe duste exhib feet fewer fit frost hook ice issue leila magaz mario marve mike panic
peste pics poppe porta purel resol restf sandr scrap scrat sleep snags squar strik timin turna turns valua voice waive ward warmt websi witne world wrap yep
c2: !_ana ^_signe actio_requi all_along all_i all_recei all_sorte and_gave bank_holid bob_just chat compl_took consi_this contr_count copy_recei deliv_thank
disre done_it every_! every_$ every_from figur_so filed_$ folde_all for_being for_so forge_i found_the from_me fun fyi_the gave_me gaz grim has_just hi_both
hope_monda in_our infor_the is_now it_now it_thank just_for just_sent just_so keys_are lande last_messa launc_! launc_$ left_for live_this lot_$ lovel_that
my_spam never_mind no_more one_close our_work payme_s pleas_disre pleas_ignor quest_from recei_and recei_thank reply_$ reply_neede s_gone s_live s_settl seale
set_for signe_for signe_seale so_fast so_no so_nothi sorry_for sorti_that spam spam_folde such t_too thank_! that_answe to_write too_grim took_place used
was_looki went_live with_thank worki worri_about c2n: a_great a_joy and_that confi_recei counc_has decid_to done_and email for_sendi for_this from_here
i_asked i_neede in_and it_from milli_$ neede_on new_serve nothi_for nothi_to ourse poste_$ so_quick so_there thank_tom that_our the_best the_certi the_wrong
wasn wasn_t when_it you_poste c2n2: !_we anywa being exact fast morni_so never our_end proje the_matte to_work c2n3: and_paid poste took was_a c2n4: from_us
is_settl job with_you c3: ^_fyi are_with can_put for_every for_sorti furth_actio fyi have_what last_piece many_thank neede_thank nothi_left pleas_to sorti
thank_all the_lot us_done was_after you_nothi c3n: found_it more_for now_! s_us this_one was_in we_found c3n2: in_my last_night what_i c3n3: just_to out_$
that_was was_the c3n5: matte c4: ^_brill actio_neede been_a brill_that do_anyth gone_to got_it infor no_furth no_worri perfe_that s_all s_been worri
your_infor your_recor c4n: gone ll_take my_last c4n2: recor you_! c4n3: up_$ c4n4: all_the c5: a_pleas ignor_my is_nothi more_neede no_actio c5n: enjoy_the
lot c5n2: for_now c5n3: i_was c5n6: enjoy c6n: brill we_neede c6n3: furth c6n9: it_was c7: ignor c7n: every_we so_you c8: neede_$ c8n2: actio c9n13:
this_morni cn: ^_ah ^_recei a_lot a_lovel actio_is agent ah all_clear alrea_sent and_deliv anouk anouk_$ asked_$ at_that best_wishe boile books calle
clear_and clear_it commi confi_and day_! deliv_and done_! drawi_so edwin end_the exact_what exten fast_$ files_$ files_are fine_we fine_with folde_now
follo_by found_them furth_quest good_news had_your hey_sam house_$ i_am in_now it_witho jen_$ joy_to last_mail late lodge lovel_we map morni_the moves ms
neigh_thems new_shop news_the nicel nicel_$ no_answe now_tom off_this one_form one_s onlin only_the our_books our_offic owen owen_$ party permi_are
peter_calle photo_in piece_$ put_your quick_answe rang recor_$ resta s_no s_nothi sent_to serve_was set_of share_folde signa_came siste sort sorte_on super
t_need taken_the ten_and thank_bob thank_i thank_to that_off the_clien the_day the_map the_meeti the_momen the_proje the_quick the_recei the_share this_with
to_worry turne_up up_in up_your ve_gone ve_taken web went_with when_we with_this withd work_is x_jen you_needn cn11: versi cn12: there_s cn13: kate cn2:
accou_is answe_your archi_$ booke_and clien couri did_it eveni_$ file_is has_alrea have_every heard_from in_this ll_go needn needn_t our_call post_$ put_it
round_$ share thank_$ thank_we the_payme thems to_answe to_confi us_for ve_close ve_moved we_come we_will worry yeste_the you_this your_help cn3: ^_from
^_peter answe_from be_in betwe eveni frida_and has_confi in_june in_touch landl month moved_the offic_is strai tell_you the_newsl the_noise ve_sent wishe
your_patie cn4: anoth june_$ leave_it patie taken tax_offic the_quest them_$ turne cn5: is_close june meeti noise the_archi the_tax tonig_$ while cn6: that_$
touch year your_quest n: 0nd 0p absor accor added addin advan agenc allow almos analy apolo arran assis assur augus backg badly baker bath bear becom beds
beer began belgi bell bet billb birth blake bleed bold bounc boys bridg briga brigh broke busy butto calen candl card caret catal catch charg chasi chip choos
chose clean cloak clock comma compa concr confu conti couns cutti dashb dawn dayli deal depar desks dhl diffe doorm dpi dr drama draw dried dries drink dryin
dust each easy edinb entri espec europ euros ever excus exits fall faste fetch film fire fits fitte flori foil fonts fox fresh fully furni gladl glue grade
gran grey hand hande hangi hard hardl havin headi hedge heigh held helpf herse hollo honou hornb hot hughe hundr illus imagi intro itsel knowi lane lapto
lasts lemon lend lendi lies lil loads locke loopi lorry losin lower lunch machi manua mater max mel men midni miles misse mista mix moot mostl museu music
nativ neill nice nine norma nots oiled opens oppos organ owes own packa pans passi patel paul petra plane plus poor port possi pot poure prais prime proba
progr pryce queue quid raise rate reada reads reaso recip recom red redon relax repai repli repre resho road rolli roofe rowan safel sand sande saved schem
score shame sick simpl sit snag sofa solic son sorts space spare squea squee stamp stay store stove stunn sunsh surpr switc syste tad takin tart tasks tea
techn tent thirt threa threw thril tight till timel tin tired tool total town track train treat trial tried trifl tulip twent twice urgen view walls warm
warme warra watch webin weird weren wet wheel wife wise wish worse n11: send_you n17: ll_send n2: ^_give ^_glad ^_leave ^_of ^_sure ^_take a_dry a_month
a_quest about_two agree_$ all_! all_of alrea_$ alrea_taken alway an_answe an_origi and_he and_keep and_no and_opene and_shoul answe_$ answe_kate anybo anywa_$
appro_on are_booke are_fine are_too aroun as_agree as_well at_our autom autom_$ away_$ bank_wants be_done be_happy be_ready belie_it bigge bit_about bit_of
board_$ brick build_it build_on but_jo can_help car cash chang_on cheap cheap_than close_your colle_$ copie_are copy_ben cost costs could_see counc_i custo
d_asked dale damp dark_so decid_alrea delay deliv_$ did_thank diggi do_not dog_$ done_by done_yet door_$ doors_$ down_$ draft_on drawi_$ drop_her dry_for
due_in elect enjoy_$ enjoy_your envel extra_$ falls_due feedb_from fence file_befor files_yet first_draft first_floor first_half first_layou first_versi
first_year floor_is follo_on for_letti for_march for_our for_two forem four_$ from_them galle_is get_in glad_you glass goes_up good_point good_sign good_the
great_$ ha half_the hang hang_the has_answe have_alrea have_moved heat heati help_just holid_and how_the hung i_hear i_heard i_will in_may in_perso in_stock
invoi_for invoi_has invoi_to is_archi is_being is_down is_fixed is_inclu is_looki is_next is_open is_overd is_print is_well it_a it_again it_arriv it_as
it_rains it_take it_the it_there it_today it_tomor it_tonig jo_recog joine_has just_drop kate_decid know_where last_two laugh learn let_the letti letti_us
liber liber_of like_it littl ll_build ll_find ll_finis ll_hang ll_make ll_show looks_great lovel_$ m_out march_invoi me_i menti_you middl might minut_$
missi_one monda_with month_$ more_$ more_days mothe my_desk need_anoth needs_three never_have new_year news_from next_door no_news no_you noise_$ not_all
not_hesit nothi_the now_and o off_my oil on_holid on_me on_this on_to opene opene_a order_a our_desig our_forem our_new our_serve out_by outag overd paint_$
paper_is parts_by peopl_and permi_is perso pete pete_$ phone_on photo_for photo_knows pleas_do pleas_don pleas_get pleas_note point_about post_one print_and
print_so print_the print_to priya_just probl_with promi_the promi_us propo quest_! quest_kate rain rains ran re_close re_on re_right re_two recep_$ recog
recyc recyc_? regar_to reply_to rest_follo rome roof_$ s_fine s_meeti s_only s_quote s_right s_see sam_thank says_$ says_thurs scan_was scans scans_are see_a
see_what seein seein_you send_them sends sent_us settl_now ships show_them showe signe_and skirt_board slow_$ so_all so_they some_noise spot sprin stand
stock_$ summe suppl_yet sure_no surve_is swapp_the t_it than_that that_tomor the_brick the_cards the_chang the_child the_conta the_couri the_custo the_decis
the_delay the_fair the_freig the_full the_headl the_heari the_heat the_heati the_liber the_march the_middl the_outag the_parce the_plans the_recor the_repor
the_summe the_tile the_timbe the_time the_van the_week the_work then_the they_came they_can this_after throu_$ throu_fine thurs_so ticke_and time_$ to_carry
to_clear to_kate to_my to_order to_pass to_seein to_tuesd to_wait today_we told_the told_us tom_found tom_will tonig_and tuesd_to two_pages two_pictu
two_years uncle_do us_nothi varni_we ve_passe ve_swapp versi_is walk walk_on wall_$ wante_$ we_chang we_did we_leave weath_holds week_and week_so well_done
well_we were_$ were_missi which_the while_i why will_build will_get will_repor will_take wiref_on with_it with_me witho_you works_now worry_about years yes_we
yet_so you_might you_paid you_pass you_wishe your_holid your_login your_mothe your_neigh your_new your_notes your_site n3: 0_and ^_kate a_week and_have
and_see any_troub are_not are_ready as_promi asked_me behin_the belie box calli chang_it chang_the comes_on counc_so counc_we court_has dry_we expec expla
fair for_an freig got_a great_on has_asked has_set heari how_it if_i if_there in_a in_leeds in_tomor inste_of is_not it_! it_ll it_turne it_works job_is
kate_will lads let_you line_$ ll_ring loft look_great made_the minut_of mobil_$ monda_the my_list neigh_s new_addre openi_$ ours paint_is passe plant plate
point press_$ probl_at quest_yes secon_coat sent_the shoul_be somew_in start_with swapp that_is the_build the_foote the_found the_grout the_hotel the_house
the_job the_lads the_landl the_loft the_offic the_weeke there_$ tile to_call to_check to_dry to_them took_the troub turne_out two_more up_again ve_asked
ve_made wait_until was_on was_too water we_had we_were wedne_$ well_$ wheth_we will_let works_$ yeste_$ you_as you_belie your_colle your_file your_order n4:
^_feel ^_shoul about_that an_hour ann asked_the been_paid behin counc_$ dry_$ good_quest grout had_to have_it hotel hour in_march judge leeds less ll_need
matte_of me_on me_to mobil move_the my_colle my_mobil no_probl note offic_has parce parki plast quest_of quick_updat ring_me runni satur_$ see_how shoul_you
the_judge the_plast the_varni the_whole to_ask told too_$ week_i weeke whole will_send you_did n5: a_good and_will coat do_that feel feel_free free_to
get_back half inclu is_dry ll_have on_it pass sorry_about the_frame to_say two_days varni wait yet_the n6: ^_$ fixed ll_see new_versi on_$ probl suppl
the_suppl which_we n7: a_new will_be n8: when_the n9: yes_the
"""
