"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: aca ad aimin alcov amend among annua anywh apply artwo assum audit await awful awnin badge bar barco baske begin behal beth bin biogr black blurr bo boss
botto boucl brand brass brief budge bumpi c canno casti cc certa chart choir circu clash clue code codes consu copyw coupl crack cropp dead deck deeds dig
dimen disbu disco disk dns doc doubl drive dropd eats edit endin enorm entry examp eyes fabri faces famil feasi febru fee feels figma finch firm firth foota
forma fridg fund gap gener gold gorge grab grace greys growi handy hanna harbo harri headc high highl hit hole hotma hugo iban icons initi input islan joist
jot jpg ken kettl kicki label lack lacks langd layin least leisu lengt lid linen livin locks log loom low ltd lucy makin manda marga maria marjo marke marti
maybe means merge merry metre milea mo mock mocke mum naile namel narro near nige ninet nurse ochre offer oh org ottil owner p packe paren pauli payab piano
pixel pole poll poole pop prici priva proce prod puts px query ramp reali recap recen redra remar rever reyes ringi route safe sale satin saves sayin searc
secti seems sensi separ serif servi shah shape shops shots showi shows sight sink size sizes sloga smoot soone speed spend squin staff stage star steve stopp
strap stree strok subje suite suppo surna survi swatc talks tam tap test testi third thumb ticks timec tiny topps try twitc typed unles unpai ups utili valid
vegan wareh warml ways weigh whate whipp whizz whose width wire withi worth writi a10: need_your us_by a106c2n18: ? a10c23n12: every a10c2n4: below a10c3n15:
secon a10c3n5: quote a10c45n35: ! a10c4n12: put a10c4n19: ^_your a10c4n3: ana ana_$ a10c4n31: they a10c4n4: both a10c4n9: left a10c5n25: quest a10c5n5: ^_just
the_last a10c6n12: off a10c7n20: out a10c7n24: see a10cn3: final a10cn36: on_monda a10cn5: 0_$ a10cn8: colou a10n: d_need a10n14: give a10n19: as_soon soon_as
a10n20: soon a10n3: name reach a10n5: short a10n6: wedne a10n8: depos price a10n9: wheth a110c30n160: i a111c42n151: it a111c61n119: for a117c22n164: on
a11c24n19: nothi a11c2n43: ^_you a11c3n16: when a11c3n8: contr a11c4n23: had a11c5n19: over a11c6n3: on_your a11c6n31: new a11c7n8: then a11cn11: form a11cn4:
i_need a11n: openi_hours a11n11: hear a11n12: waiti a11n16: how a11n2: would_you a11n3: ^_two a11n5: would_be a11n6: d_like a11n8: blue a121c33n135: is
a12c12n23: done a12c2n6: from_your a12c2n7: you_re a12c3n55: i_ll a12c5n7: ^_pleas a12c7n31: there a12c8n9: you_$ a12cn16: call a12n15: draft a12n2: hours
a12n20: to_you a12n27: next a12n5: want a12n6: openi a133c40n96: your a138c45n164: to a13c16n9: ^_all a13c23n40: this a13c2n11: ^_it a13c2n4: the_logo
a13c2n8: list a13c5n21: it_$ a13c6n16: file a13cn5: to_know a13cn9: three a13n10: i_can a13n16: you_d a13n2: the_texts a13n8: the_two a14c12n16: got
a14c16n25: ^_thank a14c2n23: until a14c2n4: find a14c4n15: witho a14c8n16: here a14cn11: other a14cn32: week a14n6: plan a14n7: proof a151c52n249: we
a15c12n15: for_your a15c5n66: we_ll a15c5n9: tom a15c7n19: and_the a15cn4: texts a15n27: once a15n4: me_know a16c12n3: for_you a16c12n37: up a16c16n50: our
a16c2n10: right a16c2n12: tuesd a16c2n15: order a16c5n19: it_s a16c7n23: anyth a16n: page_0 a16n17: frida_$ a16n8: i_d a17c12n15: side a17c33n28: no a17c4n11:
only a17c5n10: at_the a17c6n18: about_the a17cn35: start a17cn9: tell a17n16: look a17n2: send_us a17n7: us_the a18c13n18: last a18c3n28: them a18cn12: like
a18n10: we_d a18n3: which_of a19c2n12: the_print a19c2n18: i_m m a19c3n11: missi a19c3n12: the_photo a19c3n19: any a19cn26: but a19n13: can_t a19n15: thing
a2: 0_from 0_in 0_march 0_still 0rd_about 0th_? 0th_all 0th_at 0th_suits ^_bring ^_does ^_kindl ^_proof ^_ruth ^_send ^_someo ^_this ^_whene a_certi a_gentl
a_key acros addre_? afrai_the ahead_with aller and_back and_could and_mark anna_could anyth_on are_comin askin at_recep attac_is attac_one attac_two b back_?
ball ball_s bank_detai bank_state blue_is busin but_your by_you can_get can_go can_have capti_for certi_copy chanc_of chang_$ chang_shoul chang_would circl
circl_back colou_we comin_$ conve conve_$ copy_anna copy_for could_someb could_we count_name curio curio_what cut_is d_appre d_help d_want dates_you detai_are
did_you docus does_that done_apart done_now draft_three earli_conve easie expir_on eye_over file_anyth file_on file_the find_two forge_the forty frame_io
frida_other frien frien_remin fuzzy gentl_remin getti gloss go_$ go_live go_on got_lost gut had_them hall_on hello_tom help_to hi_helen holdi homep
hours_portr how_you i_attac i_haven ideal if_not impri in_or in_there io is_fine is_right is_to is_too it_d it_got it_live it_or it_reach just_circl just_let
just_send keen keen_to keeps kindl kirst knew_how know_by know_if know_who last_one last_page later_than launc_date lean lean_towar leani lette_toget light
link_below live_on live_with many_of mark_anyth mark_it matt_or me_your mind_sendi minut_the missi_bank missi_could missi_is monda_i most move_went movin
movin_the need_nothi needs_to needs_your next_frida no_is no_later noon_on now_all now_is now_which nudge of_busin of_it of_you off_by ok_on old_logo on_stagi
on_you one_to one_wins one_with order_form other_copy over_? passp_copy passw_has payme_for penci_you photo_pleas pick_your plan_with pleas_confi pleas_drop
pleas_mark pleas_read portr portr_of press_on price_list print_once print_wante produ proof_is proof_of quest_i quote_back re_only re_wonde ready_to reall
recor_we res retou retur_the rough ruth_could s_left s_mail s_off s_to secon_page send_him sent_last septe_so settl_the shoul_reach shoul_we side_now
sign_page signe_order signe_quote slot_is so_anyth socke socke_in somew_$ start_retou start_the still_don story stuck suit_$ suit_you t_forge t_go tax_numbe
team_photo terms_of texts_this thank_ana that_remai the_aller the_ball the_bette the_cake the_check the_easie the_homep the_impri the_light the_move the_slot
the_socke the_story the_struc the_terms the_top the_uphol the_wordi them_? thing_are three_direc to_file to_let to_reach to_use toget_with top tuesd_at
tuesd_pleas tuesd_the two_$ two_draft two_versi uncle_pleas until_noon uphol us_we us_what us_your use usual_folde van_$ ve_a ve_attac ve_draft ve_drawn
ve_penci we_book we_say welco welco_$ what_s wheth_you wide will_find will_you wins_$ wood_$ wordi work_? would_do would_tuesd wrote_on yet_and you_check
you_drop you_let you_now you_pleas you_yet your_call your_court your_earli your_end your_favou your_inbox your_instr your_tax your_turn a20c16n18: just
a20c21n32: now a20c2n5: logo a20c5n45: monda a20c7n15: what a20n9: let_me a21c16n44: has a21c2n18: get a21c2n20: befor a21c7n36: about a21cn10: sign a21cn6:
need_the a21n10: is_the a226c71n221: you a22c10n10: we_need a22c10n14: signe a22n30: ^_if a23c2n16: we_can a23c4n7: copy a23c8n34: we_re a23n: signa_$ a23n12:
by_frida a24c14n3: from_you a24c15n32: do a24c2n20: thurs a24c4n28: with_the a24n2: could_you a24n27: if_you a25c44n36: all a25c53n40: thank a25c6n34: i_ve
a25cn4: your_signa a26c2n53: as a27c14n14: ^_hi hi a27c5n6: attac a27cn23: let a27n5: or a28c2n5: go a29n13: the_0th a2c: ^_attac and_thank appre attac_and
back_by drop_the empty hmrc i_hope invoi_0 is_missi land land_regis lose nadia need_from ones optio out_the ta the_boxes the_land the_stick tom_$ tom_we
two_signa versi_of witho_it work_for you_is your_list a2c2: it_only remai_for renew a2c2n: domai folde_$ the_measu you_that a2c2n10: you_know you_the a2c2n2:
attac_for figur full its longe your_accou a2c2n28: counc the_counc a2c2n3: out_of a2c2n4: ll_get looki ve_had a2c2n5: under wonde a2c2n6: drawi repor
the_neigh a2c2n8: neigh a2c2n9: fine to_your a2c3n: forge it_has no_reply a2c3n15: alrea a2c3n3: so_that a2c3n4: close_the house a2c3n5: write a2c3n6: what_we
a2c4: all_good a2c4n: cheer every_s your_recor a2c4n4: night a2c4n8: deliv has_been a2c5n: ^_lovel a2c5n13: so_we a2c5n14: answe a2c5n3: recor a2c5n5: are_in
a2c6n: ^_great a2c6n2: see_you a2c6n9: it_was a2c9n: perfe a2c9n2: nothi_more a2c9n7: ^_that a2cn: ^_payme about_page at_noon choic else_is enclo every_else
gita hi_ruth it_at its_way janua logo_and lou lou_$ now_it relea stick the_about the_right two_it unabl unabl_to work_on you_at you_so your_choic your_payme
a2cn10: days phone a2cn11: versi a2cn14: ll_be a2cn2: below_$ care contr_for dear_mr has_arriv hurry jo know_the notic on_its a2cn3: garde hi_priya is_attac
kitch let_s part previ since the_accou the_files the_kitch up_on a2cn4: crane news priya put_the the_crane a2cn5: ^_with cours got_your a2cn6: and_they booke
is_done tax a2cn7: ^_good a2cn9: tonig a2n: 0_per ^_don ^_next ^_page ^_so ^_three a_depos a_minut a_scree able able_to acces addre_is afrai_i appro_the
are_three are_unabl are_we arriv_from back_at back_with barn be_able be_i ben_in big_the blue_? call_to can_finis cent chair_s check_the colou_for contr_is
could_send d_rathe deadl_for depos_$ depos_is depos_of depos_we do_need do_shout does_it enoug_$ expir eye fill fill_in floor_plans font frida_the front_and
gate grate handl_$ happe_next has_come have_you heade hi_joe how_big i_don i_wrote instr joe just_a just_the just_waiti kind knew know_what later left_two
list_of live_in login_? lost m_waiti minut_and morni_tom negat next_? next_step nobod_here nothi_from now_we oak_$ of_them our_terms page_$ per per_cent
photo_by photo_they plan_$ price_for put_ben rathe_than re_going remai_is remin_that remin_you reset roll room_is s_back s_name shall_i shop_front spell
spell_of suits_$ t_start takes talki texts_$ the_barn the_cover the_place the_shoot the_spell the_trans the_vat them_to thing_missi to_meet tom_the tuesd_and
under_the until_it up_and us_which us_with vat_numbe way_$ way_to went_well which_is workt wrote yeste_and you_sign you_will your_board your_comme a2n10:
looks so_the yet_$ a2n13: paint start_on a2n15: well a2n2: 0st 0th_we ^_happy a_day are_on are_the arriv_on be_with blank_for cake can_take can_we child
could_t d_have decid_on deed desk early excep_the for_it forwa_to hasn hasn_t have_been headl helen i_do i_sent into_the is_signe it_suits it_to just_say key
like_us ll_book lovel_to many_you me_if menti off_$ on_a on_wedne one_copy plan_and plann re_back revis says_the secon_draft secur secur_the ship shoot
side_room start_as stays step stone the_0st the_bit the_conta the_press the_revis the_side the_sign they_ll thing_we to_talk told_them trans turn two_of
updat_on uploa_the ve_uploa venue_wante very we_print wood you_menti your_name a2n3: 0th_and ?_it ?_yes ^_how ^_when a_ring and_let anna are_$ back_from banne
befor_the big blue_one d_sugge doesn doesn_t every_is falls galle happy_to here_are hinge i_told in_a licen monda_and one_last pick point re_done re_waiti
so_far the_call the_deadl the_rest us_know van vat wheth_the with_a with_our your_depos a2n4: ?_the again_$ but_we d_be four give_me going_to into is_up long
odd pages re_still roof said_you sugge the_minut the_roof we_get we_order would_have a2n5: as_i cards forwa glad hosti plans runs talk the_link the_origi
updat visit wheth_we you_wante a2n6: asked_for check_with frame free a2n7: origi we_haven a2n9: ll_start march the_paint the_paper time a3: 0_septe 0_to ?_ana
?_i ^_now a_vecto and_retur and_shout any_chanc any_joy appro_$ are_you attac_$ befor_then bits bits_i by_0 by_next by_noon by_then call_on can_keep can_only
capti_$ comme_by confi_by contr_attac copie_one corre_by draft_of engag engag_lette excep_your favou few_bits for_signa gentl go_with good_to great_to
hear_which help_us hours_and image in_for inbox is_nearl joy_with keys_on lates_$ leade_$ list_the marqu_peopl matt me_by monda_? nearl_done of_a of_for one_?
one_you order_final out_? photo_? photo_and pleas_sign prefe_$ publi re_happy right_$ s_slot shall_we sign_it someb still_nothi struc text the_engag the_five
the_guest the_marqu the_runni the_team the_tour the_usual there_are thing_still think_$ to_me tour tour_of towar two_dates ve_signe vecto_file we_hear week_?
which_you wins word_from would_help yello you_? you_mind you_sent your_corre your_sign your_thoug a30c11n139: ll a30c3n27: back a30n13: 0th a31c15n22: in_the
a32c3n5: signa a32c5n23: print a33c32n53: so a33cn47: be a34c51n59: that a34c5n21: photo a36c2n36: send a37c2n33: frida a37c5n8: page a37n23: which a38c13n50:
re a39c12n35: at a39c3n29: know a39c3n75: ^_i a39n15: would a3c: colou_$ copy_has find_attac five it_for lab marqu remin_about thank_that the_lab the_lease
then_i thurs_and your_ok a3c12: to_do a3c12n8: recei a3c24n6: neede a3c2n: boxes joy a3c2n11: offic a3c2n2: for_me a3c2n3: 0_0 a3c2n4: need_is to_send a3c2n6:
done_$ a3c2n7: over_the a3c3: signe_copy a3c34n27: !_$ a3c3n11: leave a3c3n5: place a3c3n6: decid the_site a3c3n9: they_re a3c4: the_launc a3c4n12: paid
a3c4n14: the_invoi a3c4n7: serve a3c5n: certi a3c9n2: no_need a3cn: earli eithe find_the lena thurs_at to_0 a3cn13: an a3cn2: apart_from comin of_0 the_insur
the_missi a3cn3: got_the print_s reply_from run scan the_final with_us a3cn4: you_and a3cn5: line the_end the_shop the_surve a3cn6: it_in last_week a3cn7:
send_the a3cn8: me_$ a3cn9: said a3n: ^_over ^_shall ^_tell ^_tom a_photo anyth_you as_a bring_the can_hold home hope_the is_due is_ready jim_$ keep_the
nearl_there nobod open_on other_i page_two penci pleas_let print_$ re_ready reach_me runni_order so_it start_$ state still_have the_layou the_login the_post
to_have usual ve_left waiti_on what_the you_give you_still a3n10: we_start a3n12: ring a3n13: comes next_week a3n14: ^_as the_first a3n2: ?_we a_date also
as_discu back_on blank but_i had_the in_$ is_uncle meet of_next one_thing recep sheet site_is small stagi still_haven the_0 the_passw the_word to_come
what_happe witho_your you_see your_decis a3n3: chair d_love do_it far has_to here_s it_by left_is login new_one one_for one_is she side_the somew the_hall
the_list thing_the you_had your_appro a3n4: ^_here ben came_throu day_$ frida_we happe layou make me_a no_rush rush say_the somet the_date to_see a3n5:
call_me conta do_the end_of extra is_$ a3n6: any_quest cover discu may rest told us_a you_need a3n7: ^_our ^_witho and_it decis down her his a3n8: ^_one
have_any the_venue a3n9: build see_the the_court a4: ^_is a_chanc all_right are_still at_your band_leade be_great chanc_to copy_$ detai final_head guest_list
head head_count him_the is_enoug leade logo_as look_and me_which name_of of_jim pleas_have sign_and sign_off still_open still_short t_find the_addre the_band
the_board thoug_on two_copie two_thing vecto want_the you_be your_go your_passp a40c6n38: one a40n12: could a410c100n550: the a41c16n19: pleas a41c16n58: ve
a41c9n48: are a42c4n34: two a45c5n30: of_the a48n34: d a49c12n97: ^_we a49c18n58: with a49c32n60: from a49c7n121: ^_the a49n22: still a4c: 0_is hi_bob page_is
pleas_$ s_your the_broch a4c2: ^_for broch hi_tom ok a4c22n39: was a4c2n: photo_$ remai a4c2n2: can_you hope a4c2n29: asked a4c2n4: us_$ a4c2n6: shop a4c2n7:
on_tuesd a4c2n8: yeste a4c3: the_keys a4c3n: ruth a4c3n4: ^_dear dear a4c3n5: sendi a4c3n6: best a4c3n8: for_a a4c3n9: too a4c4: launc a4c4n: keys a4c5n18:
after a4c6n6: all_we a4cn: copy_of a4cn2: apart a4cn3: a_copy hall insur uploa a4cn4: ^_to t_have a4cn5: lette mr over_to a4cn6: had_a surve up_the a4cn7:
yours a4cn9: day works a4n: ^_befor ^_which a_word cut drawn_up frida_? guest happy_with in_your is_for it_we keep_it let_us me_have numbe_$ once_i or_no
print_on septe shout_if terms the_back the_one yes_or you_i a4n10: paper a4n12: today_$ a4n15: as_you a4n2: a_quick addre_$ bette date_$ dates drawn for_us
in_copy names scree sign_$ still_need sure that_we whene_you witho_a a4n3: but_it can_start give_us list_$ love_to only_thing ready_for to_get toget uncle
a4n34: tomor a4n4: ^_quick befor_we copie deadl due have_it love once_we one_$ runni t_had wants we_still you_are you_like a4n5: as_the as_we bit going isn
isn_t move once_you the_oak we_are a4n6: ^_do he is_a link read the_floor this_week a4n7: ^_nothi bring the_draft a4n8: know_$ a4n9: thurs_$ venue a5: band
it_goes prefe_? signa_on suit texts_by the_plan to_look you_think a50c4n25: 0 a50c5n46: on_the a52c9n47: me a52cn57: if a534c195n739: $ ^ a53c8n58: t
a54c12n55: have a56c52n80: s a56c9n59: for_the a59c22n31: need a5c: passp a5c14n26: my a5c15n12: thank_you a5c17n11: ^_no a5c2n: bob s_in a5c2n18: not a5c2n4:
regis a5c2n6: is_in a5c3n19: today a5c3n3: me_the a5c3n4: ^_every post witho_the a5c3n6: the_bank a5c3n7: on_our a5c4n15: take a5c4n2: measu a5c4n5: payme
a5c4n7: files our_side a5c6n12: site a5c6n6: you_in a5c7n11: lovel a5c7n12: now_$ a5c9n: you_to a5cn: lease so_pleas a5cn11: did a5cn2: the_folde a5cn3:
^_morni think a5cn4: direc drop a5cn5: have_to a5cn6: agree is_on oak a5cn8: finis won won_t a5n: 0th_$ floor_plan hold_the logo_$ m_still photo_of someo team
those to_go you_prefe a5n11: back_to a5n2: ^_can befor_i handl if_it rathe suits us_to a5n23: first a5n3: a_yes back_$ by_wedne comme front last_thing press
the_0rd the_only the_room then_$ you_could a5n4: a_few come_back enoug few it_and know_wheth thoug want_to whene who a5n5: corre wante_to a5n6: ^_what
hear_from if_we sampl a5n7: says a5n9: court a6: it_? know_how lates need_a or_the right_? short_of the_lates the_three we_go a63c11n48: us a63c9n47: can
a64c36n85: in a6c15n11: more a6c2: pleas_find a6c2n: of_your a6c2n3: jim a6c2n4: so_i a6c2n7: get_the a6c2n8: appro a6c3n6: mail a6c4n10: settl a6c4n4: ve_got
a6c5n11: the_file a6c5n4: went a6c5n8: work a6c8n10: need_to a6c8n17: close a6c8n3: else a6c9n15: been a6c9n9: great a6cn: afrai m_afrai retur a6cn2: shout
that_the a6cn7: peopl a6cn8: came wante a6cn9: goes a6n: all_that and_a and_tell get_a ll_order pleas_send reach_us the_attac the_capti a6n11: by_the a6n12:
ask a6n13: week_$ a6n14: ^_once a6n2: go_to him how_many passw signe_$ slot still_missi a6n3: 0rd does excep i_know is_your shall a6n4: ^_a book_the hold
the_depos a6n5: the_blue a6n6: than ve_put a6n7: minut pictu a6n8: the_form a7: 0th_so chanc it_back a78n2: ?_$ a7c: go_ahead a7c2n: the_quote to_print
a7c2n12: come a7c2n2: count a7c2n33: from_the a7c3n8: accou a7c4n2: many a7c4n7: end a7c4n8: you_can a7c5n10: sent a7c5n20: invoi a7c5n7: s_the a7c6n7:
we_have a7c8n8: you_for a7cn10: until_the a7cn11: again a7cn13: arriv a7cn18: on_frida a7cn2: ahead cater the_cater to_us a7cn3: noon remin to_sign a7cn5:
if_anyth the_old way a7cn6: on_thurs a7cn7: help a7n: a_look on_page what_you which_one a7n10: check a7n2: ^_could ^_would mark nearl the_menu you_want a7n24:
yet a7n3: board by_monda i_still like_to send_me when_you word a7n4: the_openi the_price the_proof a7n5: and_send to_hear where a7n6: if_the send_it a7n7:
look_at order_the the_contr a8: you_get a80c5n46: by a83c9n62: of a8c: attac_the a8c11n24: morni a8c2n2: ^_hello you_ve a8c2n3: with_your a8c2n4: hello menu
a8c2n5: old a8c2n6: keep a8c32n16: that_s a8c4n3: mind a8c4n6: bank a8c4n8: happy a8c5n11: confi a8c5n17: good a8c5n2: your_side a8c5n7: and_i a8c6n14:
the_new a8c6n2: live a8c8n22: we_ve a8c8n4: folde a8cn13: you_have a8cn7: open a8cn8: the_other a8cn9: floor throu a8n: by_tuesd capti tell_us a8n11: ready
waiti_for a8n12: say a8n18: shoul a8n2: ^_still tell_me a8n3: it_would you_by a8n4: know_which prefe to_be a8n5: book needs a8n7: ^_let a9: you_send
a95c23n111: a a96c40n139: and a9c14n16: thank_for a9c2n41: will a9c3n10: don don_t the_secon a9c3n4: the_signe a9c3n5: have_a a9c4n7: numbe a9c4n9: quick
a9c5n24: to_the a9c7n5: reply a9cn25: monda_$ a9cn5: the_colou a9cn6: room a9n: ^_any have_your a9n10: haven haven_t a9n2: do_you a9n28: yes a9n3: addre a9n5:
by_thurs a9n6: and_we date a9n8: have_the a9n9: chang ac: 0_janua ^_contr ^_frank ^_jim ^_right abbot after_$ all_wrapp an_old at_ten bios bothe_you came_back
carol chequ choic_oak confi_it dee_$ dieta dieta_notes done_for dropp_the ellis filin fit five_bios for_comin frank good_from got_every great_payme
happy_holid heads heads_up hi_greg hi_laura i_got in_peace is_at is_paid it_alrea jim_dropp laura leave_you left_to like_you live_$ longe_neede loop_the
m_sendi measu_the milli_for missi_$ moira morni_and mr_abbot mrs_ellis nda night_$ oak_it off_your over_it part_is peace perfe_thank refun s_done s_here
settl_on signe_off since_the sitem sitti sitti_in squar start_until stick_off stuff tape the_nda the_trust these title to_tell to_this trust we_spoke went_out
witne wrapp wrapp_up write_the ac10: s_every ac10n15: this_morni ac2: actin actin_for april consi dear_mrs docum else_from from_me here_and in_our infor_the
moved_to my_mail need_$ need_now only_remai picke recei_and this_is to_thank ac2n: bothe confi_recei counc_has count_and i_asked is_here mrs new_serve
no_longe reque side_we take_it the_domai the_figur the_meant the_serve with_that wrong ac2n14: you_ll ac2n2: accep along file_$ in_we it_out keep_you meant
sendi_the set_$ stand the_page you_all ac2n3: am much us_on your_files ac2n4: anyth_$ off_the ticke ac2n5: it_is me_to ac2n6: tuesd_$ ac2n7: archi ac2n9:
permi ac3: a_milli any_more holid_! many_thank nothi_else to_reply ac3n: and_filed is_neede keepi messa milli piece requi sent_it this_one was_in ac3n15: were
ac3n2: need_for ac3n3: gave was_the ac3n4: from_our holid ac3n6: you_on ac4: infor thank_a your_infor ac4n: anyth_else filed loop the_loop ac4n3: all_done
ac4n4: ^_got sam ac4n5: clear ac4n7: moved ac5: do_$ ac5n: lot there_is ac5n2: here_$ side_$ ac5n3: i_was sorte ac5n9: sorry ac6n: all_set re_all ac6n3: compl
ac6n4: furth ac7: neede_from ac7n9: set ac8: ^_perfe ac8n7: found acn: ^_hey ^_not a_lot and_is and_signe booki built care_of close_$ confi_that crane_$ dee
didn didn_t dropp file_it forew garde_side gita_$ good_news grant greg has_the hello_dave help_with hey hi_lena hi_sam invoi_is is_compl it_all logos manag
mick mick_$ momen ms notar_is nothi_is our_part outst rob_$ s_up s_you same share_folde signe_contr sue that_leave that_works the_order the_same the_share
the_tiles tiles to_keep ve_decid we_agree we_don we_sent you_we your_house acn10: morni_$ acn2: a_reply all_is by_post dave jen ll_go lodge our_call prope
quest_about re_not share so_much spoke take_care this_$ x your_photo acn3: after_that away can_do chris has_confi heard i_have it_on need_anyth notes over_$
photo_are rob the_garde acn4: a_line at_0 at_all it_over it_up newsl notar offic_is peter ten them_$ you_don acn5: follo mysel of_cours round the_phone while
you_said acn6: s_a acn7: ll_do the_permi an: 0_a 0_am 0_secur 0rd_$ 0th_to ?_of ^_finge ^_mind ^_nobod ^_see ^_will a_call a_prope a_roll a_short a_van
about_a accou_at after_if again_on agree_on alec alec_$ all_in an_eye and_on and_one and_so and_then annab annab_$ any_luck any_news anyth_comes anyth_looks
anyth_odd are_below are_here are_missi are_there as_they ash ask_for asks at_four be_bruta be_close be_live be_signe be_the beer befor_$ befor_easte begun
beyon beyon_thurs bill billi bird bird_price biscu book_it booke_for bookk both_on boxes_blank brigh bruta but_can but_witho by_mail cake_$ call_earli cards_$
carpe_sampl chase_them child_s clair comes_$ compl_excep conta_form contr_$ contr_isn corru counc_wants count_on court_$ court_wants cross d_confi d_find
d_mind d_prefe d_send darke date_so days_and debit deed_$ devel_in did_the direc_debit discu_i do_let done_as done_from draft_and draft_for draft_the
draft_will due_on earli_as early_bird easte eight_weeks eithe_of eleve engin every_depen excep_for extra_0 feeli few_thing file_you files_in fille fille_in
finge finge_cross finis_the fligh_are flowe form_on frida_if from_now give_her give_the given glazi_needs go_over goes_in goes_to got_ben grand_$ green grey
guess hall_$ happe_to harpi harpi_asked has_a has_chang has_reach have_agree have_both have_got have_signe hear_nothi here_is here_on hi_anna hi_sue his_ladde
hones hope_you hopin how_long hurry_just husba i_could i_left idea_where if_somet in_blue in_excep invit is_0 is_all is_finis is_free is_it is_no is_still
is_tight is_waiti is_yours it_comes it_with ivory ivory_stock just_needs keepi_the kind_regar ladde large lies like_$ lives ll_ask ll_bring ll_keep ll_only
ll_pay ll_redo ll_swap lock logo_is logo_texts look_forwa looki_forwa mail_$ make_out mark_the measu_on meet_the mine missi_are missi_now monda_alec monda_but
more_than morni_i mr_osei must musta name_$ name_on need_about needs_a neigh_know noon_i notic_the now_on nudgi nudgi_this numbe_and objec_to octob of_handl
of_our of_that of_this of_tuesd offic_on on_0 on_site on_their on_time once_more one_in one_line only_a only_start open_$ osei other_has other_is our_bookk
our_hosti our_insur our_list out_on outsi outst_$ passw_is payme_is peopl_about peopl_have permi_and peter_s photo_is pictu_$ pictu_of pictu_on plan_but
plan_is plann_offic plent pm_$ polic prese price_of print_won putti queri quest_in quote_0 quote_from raj re_missi re_nearl re_unsur read_beaut read_the
ready_as redo repor_which resen resen_the rest_$ resul ring_$ ring_the s_forew s_happy s_ready sampl_$ sampl_are say_$ sched scree_and seati seati_plan
secon_font secon_proof seria seria_numbe seven she_has shed sign_write signs site_visit slips small_thing so_your somet_else sound stagi_is step_is still_no
still_witho stop_looki stran stran_on subti subti_are sue_the sugge_the swap swap_it t_been t_book t_decid t_file t_hear t_keep t_put t_recei t_say t_settl
t_signe t_take talki_to than_wedne than_your that_this the_backu the_booki the_carpe the_chair the_corre the_desig the_dog the_early the_fligh the_front
the_grant the_harpi the_hinge the_hours the_inspe the_ivory the_licen the_money the_pdf the_seati the_seria the_shed the_sheet the_studi the_subti the_tiler
the_trick the_uploa the_villa the_visit the_wood the_workt their_way them_again them_over them_today they_are think_i this_to thoug_$ thurs_as thurs_i tick
tight tiler to_appro to_frida to_help to_it to_our to_press to_remin toget_the trick turn_$ two_boxes two_floor two_small typo unsur unsur_about up_0 up_front
us_in us_until ve_been ve_no ve_settl villa villa_$ visit_went wants_to we_didn we_look we_only we_said wedne_with were_going where_i where_we where_you
wheth_it windo wine with_his wonde_about word_$ word_and would_like would_t x_$ yes_it you_agree you_appro you_logo you_run you_there your_chair your_husba
your_messa your_negat yours_the an10: ^_yes promi weath an11: you_asked an12: and_you an14: dry once_the an2: !_i !_the 0_pm ^_after ^_have a_bette anyth_is
appli are_done asked_if asked_wheth backu be_lovel be_on beaut becau ben_our by_tomor can_$ can_be carry_on chase comes_up copy_is could_be crew dan depen
depen_on direc_$ dog doors draft_$ drain eight enoug_for envel feedb finis_this fix fligh give_it glazi go_throu goes_on grand have_alrea heigh her_a hesit
hesit_to hosti_peopl idea insis insis_on inspe invoi_$ invoi_from is_back is_below is_with it_throu just_give kids know_about knows knows_how left_the
ll_leave looki_for looks_odd lovel_if luck m_in make_it match me_check mean missi_for missi_from monda_we money more_to much_for mysel_$ no_hurry no_idea
not_waiti objec on_his on_sunda open_the other_side our_devel paid_$ parts pay pdf pm price_$ print_we promi_$ put_up quest_$ room_i rush_at s_$ s_0 see_anyth
sign_on signe_by signe_it six skirt solic speak stair start_monda start_witho still_owe stop studi sunda sunni sunni_$ t_got t_open table take_a take_on
talk_it thank_so that_it the_appli the_crew the_deed the_doors the_drain the_drawi the_glazi the_kids the_mill the_morni the_names the_parts the_pictu
the_plann the_previ the_scan the_skirt the_stair the_stone the_way the_week the_wiref the_works them_the there_ll they_look thing_left timbe up_to whene_it
while_i will_look wiref with_it yes_from you_gave you_promi you_tomor your_answe your_lette yours_$ an21: tomor_$ an3: ^_give a_bit a_secon a_week and_come
and_yours at_it be_glad behin_the but_the carpe confi_the desig devel fine_$ form_$ had_it he_s holds inste it_a link_to ll_put may_$ me_and on_satur
our_accou owe_us paid_yet paper_$ plate recei_the right_the s_on scaff slow the_deliv the_galle the_scaff the_zip them_in thurs_we to_give to_take until_thurs
we_could we_move your_mail zip an4: after_the as_it ask_you behin close_on days_$ foote form_is it_looks it_off joine ll_look march_$ mill nothi_has odd_on
on_my owe plumb quick_updat regar shoul_you show some still_waiti stock the_hosti the_joine the_notar the_offic the_plumb the_wall the_weeke their them_on
to_ask too_dark weeks you_were an5: carry dark first_$ made on_it satur the_sampl wall we_do yes_that you_a an6: door the_next we_would weeke an8: colle an9:
^_there the_weath c: act appet bag becky bed bon break celia closi concl crops decem doing drawe duste exhib feet fewer frost googl hook host ice issue jan
leila magaz mario marve meter mike panic peste pics poppe porta purel readi redir ref refer resol restf ron sandr scrat sleep snags strik timin turna turns
valua voice waive ward warmt websi world wrap yep c2: !_ana ?_ruth ^_sam ^_signe actio_requi all_along all_i all_sorte and_gave bank_holid befor_our bob_just
cance chat compl_took consi_this contr_count copy_recei deliv_thank disre done_enjoy done_it email_i every_! every_$ every_from figur_so filed_$ folde_all
for_being for_so forge_i full_repor fun fyi_the gave_me gaz got_what grim has_just have_all hi_both hope_monda is_now it_now it_thank just_for just_sent lande
last_email last_messa last_of launc_! launc_$ left_for live_this loop_you lot_$ lovel_that monda_stand never_mind new_site no_more noise_! our_monda our_work
payme_s picke_up pleas_? pleas_actin pleas_disre pull pull_the quest_from recei_thank reply_$ reply_neede repor_from ruth_just s_gone s_live s_settl sam_can
scrap seale set_for signe_for signe_seale so_fast so_no so_nothi sorti_that stand_up such t_too thank_! that_answe to_write too_grim took_place up_pleas used
ve_found was_looki went_live with_thank worki_with worri_about years_$ you_pull c2n: a_great a_joy and_that decid_to done_and for_this from_here had_your
house_$ i_neede in_and it_from milli_$ morni_the neede_on nothi_for nothi_to one_close poste_$ s_nothi thank_tom that_our the_best the_certi the_wrong
turne_up up_in wasn wasn_t when_it you_poste c2n17: there_s c2n2: !_we being exact fast for_sendi i_am morni_so never our_end ourse proje so_quick the_full
the_matte to_work c2n3: and_paid anywa poste the_noise took was_a c2n4: is_settl job turne c2n5: noise c3: ^_fyi all_recei can_put for_every for_sorti
found_the furth_actio fyi have_what just_keepi just_so keepi_you keys_are last_piece my_spam neede_thank nothi_left pleas_ignor pleas_to sorry_for sorti spam
spam_folde thank_all the_lot the_numbe was_after worki you_nothi c3n: email found_it more_for now_! so_there we_found c3n2: last_night c3n3: just_to out_$
that_was c3n4: with_you years c3n5: matte c4: ^_brill actio_neede are_with brill_that gone_to no_furth no_worri perfe_that us_done worri c4n: do_anyth gone
ll_take s_us c4n2: in_my s_been what_i you_! c4n3: up_$ c4n4: all_the from_us c5: been_a got_it is_nothi more_neede no_actio s_all c5n: my_last c5n2: for_now
c6: a_pleas ignor_my c6n: brill enjoy_the we_neede c6n6: enjoy c7n: every_we c8: ignor neede_$ c8n: so_you c8n2: actio cn: ^_ah ^_recei a_lovel accor actio_is
agent ah all_clear alrea_sent and_deliv anouk anouk_$ asked_$ at_that best_wishe boile but_that calle clear_and clear_it commi compa confi_and dashb day_!
deliv_and done_! drawi_so edwin end_the exact_what exten fast_$ files_$ files_are fine_we fine_with folde_now follo_by found_them from_this furth_quest hande
hande_over has_signe hey_sam invoi_was it_witho jen_$ joy_to last_mail late list_is lovel_we lunch moves neigh_thems new_shop news_the nicel nicel_$ no_answe
nothi_outst now_i now_tom off_this one_form one_s onlin only_the our_books our_offic owen owen_$ party permi_are peter_calle photo_in piece_$ put_your
quick_answe rang recor_$ recor_the regis_and resta sent_to serve_was set_of settl_$ signa_came siste site_manag snag sort sorte_on super t_do t_need taken_the
ten_and thank_bob thank_i thank_to that_off the_clien the_dashb the_day the_lette the_meeti the_momen the_proje the_quick this_with to_run to_worry until_we
up_your ve_gone ve_taken web went_with when_we wish with_this withd work_is work_out x_jen you_again you_needn cn13: kate cn2: accou_is after_all and_your
answe_your archi_$ booke_and books couri did_it eveni_$ file_is for_two has_alrea have_every heard_from in_now in_this map needn needn_t out_by pete pete_$
post_$ put_it reply_to round_$ thank_$ thank_we the_map the_payme the_recei thems to_answe to_confi us_for ve_close ve_moved we_come we_will week_so worry
yeste_the you_this your_help your_site cn3: ^_from ^_peter answe_from be_in betwe clien eveni frida_and in_june in_touch landl month moved_the the_house
the_regis ve_sent we_had we_were wishe your_patie cn4: anoth june_$ leave_it patie strai tax_offic the_newsl the_quest two_years cn5: meeti s_no taken
tell_you the_archi the_tax tonig_$ cn6: is_close june that_$ touch year your_quest n: 0nd 0p absor added addin advan agenc allow almos amoun analy apolo arran
asant aslee assis assur autum backg badly baker bat bath bear becom beds began belgi bell bet billb bind birth blake bleed bold bounc boys bridg briga bug
busy butto calen candl card caret cat catal catch charg chasi chip choos chose clean cloak clock concr confu conti cooki cotto couns cutti dawn dayli deal
depar deplo desks dhl died diffe doorm dpi dr drama draw dried dries drink dryin dust each east easy edinb entri espec europ euros ever exits fall faste fetch
film fire fits fitte flori foil fonts fortn fox frenc fresh fully funny furni gives gladl glue grade gran hand hangi hard hardl havin headi hedge held helpf
herse hollo honou hornb hot hughe hundr ideas illus imagi imoge intro itsel knowi lands lane lapto lasts lawye lemon lend lendi lil limit linke loads locke
loopi lorry losin loved lower machi man manua mater max mayor mel melte men midni miles misse mix moot mostl museu music nativ neill nine noel none norma nots
oiled opens oppos organ owes own packa palle pans parti passi patel paul perdi perio petra plane plott plus poor port possi pot poure prais prime proba progr
pryce push queue quid quite raise rate reada reads real reaso recip recom red redon relax reloa repai repla repli repre resho road rolli roofe rowan safel
sand sande saved saw schem score shame sick sill silly simpl sit slab snow sofa son sorts space spare sprea squea squee stamp stay staye store stove stunn
sunsh surpr switc syste tad takin tart tasks tea techn tent thirt threa threw thril timel tin tired tool total town treat trial tried trifl tulip twent twice
uncha urgen view walls warm warme warra watch webin weird weren wet wheel wife winte wise zoe n10: yes_the n12: send_you n17: ll_send n2: 0_june 0rd_and
^_glad ^_leave ^_of ^_sure ^_take ^_want a_dry a_month a_quest a_secre about_two agree_$ all_! all_of alrea_$ alrea_? alrea_taken alway an_origi and_0 and_he
and_keep and_no and_not and_opene and_who answe_$ answe_by answe_kate anybo anywa_$ appro_on are_booke are_fine are_too aroun as_agree ask_me at_our augus
augus_$ autom autom_$ away_$ back_i bank_wants be_done be_happy be_ready be_worse been_there been_two best_was bigge bit_about bit_of board_$ brick broke
build_it build_on but_jo campa campa_as can_help car cash chang_on cheap cheap_than chris_campa clien_s close_your colle_$ comma copie_are copy_ben corre_one
cost costs could_have could_see counc_i cours_we custo d_asked dale damp dark_so decid_alrea delay_$ deliv_$ did_ask did_send did_thank diggi do_not dog_$
done_by door_$ doors_$ down_$ draft_on draft_you drawi_$ drop_her dry_for due_in eh eh_? elect enjoy_$ enjoy_your excus excus_the extra_$ falls_due fault
feedb_from fence file_befor files_yet first_draft first_floor first_half first_layou first_versi first_year floor_is follo_on for_0 for_letti for_march
for_our forem four_$ from_them galle_is get_in glad_you glass goes_up good_point good_sign good_the good_time great_$ ha half_the hang hang_the has_answe
has_read have_moved have_thoug hear_$ heat heati help_just her_clien holid_and how_nice how_the hung i_did i_heard i_only i_said i_shall i_will in_about
in_may in_perso in_stock invoi_for invoi_has invoi_to is_archi is_being is_down is_fixed is_inclu is_looki is_next is_open is_overd is_print is_well it_again
it_arriv it_as it_rains it_shoul it_take it_there it_today it_tomor it_tonig jo_recog joine_has judge_has just_drop kate_decid know_as last_two laugh learn
let_the letti letti_us liber liber_of like_it liked liked_best ll_build ll_find ll_finis ll_hang ll_let ll_make ll_show ll_tell ll_work looks_great lovel_$
m_on m_out march_invoi me_i menti_you middl might minut_$ missi_one mista monda_with month_$ more_$ more_days morni_we mothe my_desk need_anoth needs_three
never_have new_year news_from next_door no_news no_you noise_$ not_all not_hesit nothi_the now_and o off_my oil on_holid on_leave on_me on_this opene opene_a
order_a our_desig our_forem our_new our_serve our_train outag overd paint_$ paper_is parts_by peopl_and permi_is perso phone_on photo_for photo_knows pick_it
pleas_do pleas_don pleas_get pleas_note point_about post_one pour print_and print_had print_so print_the print_to priya_just probl_with promi_the promi_us
propo quest_! quest_kate rain rains ran re_close re_in re_on re_right re_two recep_$ recog recyc recyc_? regar_to regis_$ rest_follo rome roof_$ s_fine
s_meeti s_only s_quote s_right s_see s_solic sam_thank says_$ says_thurs scan_was scans scans_are secre secre_? see_a see_what seein seein_you sends sent_us
serve_is set_up settl_now ships shoul_anyth show_them showe signe_and site_this skirt_board slow_$ so_all so_they solic_this some_noise spoke_to spot sprin
still_do stock_$ summe suppl_yet sure_no surve_is swapp_the t_it ten_minut than_that that_tomor the_brick the_chang the_child the_chris the_couri the_custo
the_fair the_freig the_headl the_heari the_heat the_heati the_liber the_march the_middl the_outag the_parce the_plans the_recor the_summe the_tile the_timbe
the_time the_van the_work them_yes then_the they_came they_can they_read thing_less this_weeke thoug_it throu_$ throu_fine thurs_so ticke_and till time_$
to_carry to_clear to_kate to_my to_order to_pass to_seein to_tuesd to_wait today_we told_the told_us tom_found tom_will tomor_and tomor_i tonig_and track
train_s tuesd_to two_pages two_pictu uncle_do us_nothi varni_we ve_passe ve_swapp versi_is walk walk_on wall_$ wante_$ was_our was_ours we_chang we_did
we_discu we_leave weath_holds weeke_call weeks_$ well_done well_if well_we were_$ were_missi were_under when_i which_i which_the who_would why will_build
will_get will_repor will_settl will_take wiref_on with_me witho_you works_now worry_about worse_eh write_to years_alrea yes_as yet_so you_liked you_might
you_paid you_pass you_when you_wishe your_holid your_login your_mothe your_neigh your_new your_notes your_phone n3: ^_kate an_answe and_have and_see and_shoul
any_troub are_not are_ready as_promi asked_me belie_it box chang_it chang_the comes_on counc_so counc_we court_has delay done_yet dry_we expec expla fair
for_an freig glad_to got_a great_on has_asked has_set heari how_it i_hear if_i if_there in_leeds in_tomor inste_of is_alrea is_not it_! it_ll it_the it_turne
it_works job_is kate_will know_where line_$ littl ll_ring loft look_great made_the minut_of mobil_$ monda_the my_list neigh_s new_addre nice nice_to on_to
openi_$ paint_is passe plant press_$ probl_at quest_yes secon_coat sent_the somew_in start_with swapp that_is the_build the_cards the_decis the_delay
the_found the_grout the_hotel the_job the_landl the_loft the_repor they_were this_after tile to_call to_check to_dry to_them took_the train troub turne_out
two_more under_your up_again ve_made wait_until was_on was_too water we_know wedne_$ week_and well_$ works_$ worse yeste_$ you_as your_colle your_file
your_order n4: 0_and ^_feel ^_shoul an_hour ann as_well asked_the been_paid belie calli counc_$ dry_$ good_quest grout had_to hotel hour in_march lads leeds
ll_need matte_of me_on mobil move_the my_mobil no_probl offic_has ours parce plast quest_of ring_me satur_$ see_how send_them the_foote the_lads the_plast
the_varni the_whole there_$ too_$ ve_asked week_i whole will_let will_send yes_we you_belie n5: about_that coat do_that feel feel_free free_to get_back half
inclu is_dry judge less let_you my_colle note parki pass the_frame the_judge to_say two_days varni wait yet_the n6: a_good and_will fixed ll_have new_versi
on_$ probl shoul_be sorry_about which_we you_did n7: ^_$ a_new ll_see suppl the_suppl will_be n8: when_the
"""
