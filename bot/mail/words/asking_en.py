"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: aca ad aimin alcov amend amin among annua anywh apply assum await awful awnin badge bar barco baske begin behal beth bin biogr black blurr bo boss boucl brass brief budge bumpi c casti cc
cella chart choir circu clash clue code codes congr consu copyw coupl cropp culle dead deck deeds dig dimen disbu disco disk dns doc dorn doubl dropd dulle eats edit emplo endin enorm entry
error examp eyes fabri famil feasi febru fee feels figma finch firm firth foota forma forme fridg fund gap gener gil gold grab grace greys growi gus handy hangs hanna harbo harri hate headc
high highl hit hiya hole hotma hugo iban icons initi input inter islan joist jot jpg ken kicki kim label lack lacks langd layin least ledge leisu lengt lid linen livin locks loom low lowe
ltd lucy makin marga maria marjo marke marti maybe means merge merry metre minde naile namel narro newer nige nina ninet north nurse ochre oh org ottil owner p p0 packe parag paren pauli
payab paysl pearl penni piano pippa pixel pole poll poole presu prici priva prod provi puts px query ramp reali recap recen redra relat remar rever reyes ringi route safe sale satin saves
savin sayin scrib searc secti seems sensi separ serif servi shah shape shops shots showi shows sight sills sink size sizes sloga smoot soone speed spend squin staff star steve stopp strap
stree strok subje suite suppo surna survi swatc talks tall tam tap test testi third thumb ticks timec tiny topps tribu try twitc typed unfor unpai unsta utili valid vegan visa wande wareh
ways weddi weigh whate whipp whizz width wire wirin withi worth writi a10: us_by a100c27n125: a a104c43n161: and a10c14n25: morni a10c24n13: every a10c2n3: final a10c2n5: below a10c3n17:
secon a10c3n46: will a10c3n5: have_a quote a10c48n39: ! a10c4n13: put a10c4n21: ^_your a10c4n3: ana ana_$ a10c5n12: bank a10c5n6: ^_just a10c6n26: quest a10c6n5: the_last a10c6n8: we_have
a10c7n21: out a10cn: have_your a10cn10: depos a10cn25: monda_$ a10cn3: addre a10cn5: 0_$ a10n: d_need a10n12: haven haven_t a10n14: wheth a10n15: give a10n23: shoul a10n3: name a10n31: yes
a10n6: short a117c2n23: ? a117c45n176: it a117c64n131: for a11c: need_your a11c2n45: ^_you a11c3n10: don don_t a11c3n11: throu a11c3n20: when a11c4n9: left a11c5n28: to_the a11c6n15: off
a11c6n3: on_your a11c6n32: new a11c7n10: then a11c8n28: see a11cn11: colou a11cn14: form a11cn38: on_monda a11n: openi_hours a11n12: hear a11n2: would_you a11n21: as_soon soon_as a11n22:
soon a11n3: ^_two reach a11n5: would_be a11n6: d_like date a11n7: wedne a11n9: blue a127c33n186: i a129c22n177: on a12c13n23: done a12c25n21: nothi a12c2n9: you_re a12c4n5: both a12c5n37:
they a12c5n7: ^_pleas a12c7n19: over a12cn17: call a12cn4: i_need a12n: you_send a12n10: price a12n14: waiti a12n2: hours a12n6: openi a132c36n152: is a13c16n9: ^_all a13c26n42: this
a13c2n14: ^_it a13c2n9: list a13c3n11: contr a13c4n29: had a13c4n64: i_ll a13c5n24: it_$ a13c8n32: there a13cn5: want a13n16: you_d a13n18: draft a13n22: to_you a13n30: next a13n8: the_two
a140c44n107: your a14c2n6: from_your a14c3n4: the_logo a14c3n5: find a14c4n15: witho a14c6n19: file a14c8n12: you_$ a14c8n16: here a14cn10: three a14cn35: week a14cn6: to_know a14n17: how
a14n2: the_texts a151c47n178: to a15c12n16: got a15c16n26: ^_thank a15c5n9: tom a15cn10: proof a15cn13: other a15cn7: plan a15n11: i_can a15n4: me_know a163c53n271: we a16c13n15: for_your
a16c13n4: for_you a16c2n16: order a16c5n69: we_ll a16c7n25: anyth a16cn29: once a16cn4: texts a17c17n56: our a17c2n10: right a17c2n13: tuesd a17c2n28: until a17c4n12: only a17c5n12: at_the
a17c5n22: it_s a17n: page_0 a17n17: look a17n8: i_d a18c34n31: no a18c7n21: about_the a18c9n23: and_the a18cn9: tell a18n3: which_of a19c2n15: the_print a19c3n12: missi a19c4n29: them
a19n10: we_d a19n18: frida_$ a19n2: send_us a19n7: us_the a2: 0_from 0_in 0_march 0_still 0rd_about 0th_? 0th_all 0th_at 0th_or 0th_suits ?_also ?_you ^_bring ^_does ^_kindl ^_proof ^_send
^_someo ^_this ^_whene a_certi a_gentl a_key addre_? afrai_the again_about ahead_with album_until all_but and_back and_could and_mark anna_could anyth_on askin at_recep attac_is attac_one
audit b back_? back_signe back_the ball ball_s bank_detai best_$ blue_is botto build_contr busin by_you can_get can_go canno_start capti_for certi_copy chanc_of chang_$ chang_shoul
chang_would circl circl_back colou_we comin_$ copy_anna copy_for could_someb could_we count_name curio curio_what cut_is d_appre d_help d_want dates_you detai_are did_you docus does_that
done_apart done_now draft_three earli_conve easie expir_on eye_over favou_$ file_anyth file_as file_the find_two for_that forge_the frame_io frida_other frien frien_remin from_last fuzzy
gentl_remin get_into getti given_us gloss go_$ go_for go_live got_lost guess_how gut had_them hall_on has_finis hello_tom help_to hi_helen holdi homep hours_portr how_you i_attac i_enclo
ideal if_not impri in_or in_there io is_fine is_right is_too it_d it_got it_live it_or it_reach just_circl just_let just_send keen keen_to kirst knew_how know_by know_if know_who know_your
last_one last_page launc_date lean lean_towar leani_towar lette_is lette_toget light link_below live_on live_with log m_leani many_of mark_anyth mark_it matt_or me_again me_your measu_it
milea milea_log mind_sendi minut_the missi_bank missi_could missi_is mo mo_$ mocke monda_i most_of move_went movin movin_the need_by need_nothi needs_to needs_your next_frida no_is no_later
not_a now_all now_is now_which nudge of_busin of_what off_by ok_on old_logo on_stagi on_you one_to one_wins one_with order_form other_copy over_? passw_has payme_for penci_you peopl_can
photo_pleas pick_your plan_with pleas_confi pleas_drop pleas_mark pleas_read pop portr portr_of press_on price_list print_once print_wante produ proof_is quest_i quote_back re_only re_wonde
ready_to reall recor_we res retou retur_the rough s_left s_mail s_nearl s_off s_to secon_page send_him sent_last septe_so settl_the shoul_reach side_has side_now sign_page signe_order
signe_quote site_on so_anyth socke socke_in somew_$ stage start_retou state_and still_don still_outst story stuck suit_$ suit_you t_forge t_go t_want tax_numbe team_photo terms_of texts_this
thank_ana that_remai the_audit the_ball the_bette the_cake the_check the_easie the_homep the_impri the_light the_retur the_slot the_socke the_stage the_story the_terms the_top the_uphol
the_wordi them_? they_have three_direc to_file to_let to_reach to_right to_use toget_with towar_the tuesd_at tuesd_pleas tuesd_the two_$ two_draft two_versi uncle_pleas until_noon uphol
us_we us_what us_your use usual_folde van_$ ve_a ve_attac ve_draft ve_drawn ve_mocke ve_penci warml we_book we_say welco welco_$ what_s where_the wheth_you wide will_find will_you wins_$
wood_$ wordi work_? would_do would_need would_tuesd wrote_on yet_and you_check you_drop you_let you_now you_pleas you_yet your_call your_court your_earli your_end your_favou your_inbox
your_instr your_tax your_turn a20c12n42: up a20c14n19: last a20c17n19: just a20c2n39: start a20c3n20: any a20cn13: like a20n16: can_t a21c12n15: side a21c21n35: now a21c2n21: i_m m a21c3n5:
logo a21c7n20: what a21n15: thing a21n9: let_me a22c2n18: get a22c3n26: befor a22c8n41: about a22cn12: sign a22n31: ^_if a23c11n15: signe a23c19n46: has a23c3n16: the_photo a23c5n48: monda
a23c6n7: copy a23cn29: but a23cn8: need_the a23n: signa_$ a243c75n253: you a24c10n10: we_need a24c2n17: we_can a24c9n36: we_re a24n10: is_the a24n27: if_you a25c14n4: from_you a25c2n24:
thurs a26c2n4: your_signa a26c4n29: with_the a26c6n36: i_ve a26n13: by_frida a27c54n43: thank a27n2: could_you a28c16n35: do a28c17n19: ^_hi hi a28c47n42: all a28cn24: let a29c2n59: as
a29c6n6: attac a2c: ^_attac acros appre attac_and back_by drop_the empty hmrc i_hope invoi_0 is_missi land land_regis left_to lose moira nadia need_from optio out_the passp_copy proof_of
struc_engin the_boxes the_land the_stick throu_the to_tell tom_$ tom_we two_signa versi_of went_throu witho_it witne work_for you_is your_list a2c2: april remai_for renew a2c2n: it_only
the_measu wrong you_that a2c2n10: fine neigh you_the a2c2n11: days tonig a2c2n2: after_all attac_for figur full longe a2c2n3: accep am its kitch the_accou the_kitch your_accou a2c2n4: ll_get
looki out_of ve_had a2c2n5: under a2c2n6: it_is repor wonde a2c2n7: archi the_neigh a2c2n9: to_your a2c3n: domai forge no_reply a2c3n15: alrea a2c3n2: need_for a2c3n3: so_that a2c3n4:
from_our holid house a2c3n5: write a2c3n6: what_we a2c4: all_good a2c4n: every_s a2c4n2: cheer it_has a2c4n4: night sam a2c4n7: moved a2c4n8: deliv a2c5n: your_recor a2c5n18: answe a2c5n2:
^_lovel a2c5n8: has_been a2c6n: ^_great a2c6n10: it_was a2c6n3: recor a2c9n: perfe a2c9n2: nothi_more a2c9n7: ^_that a2cn: ^_payme about_page at_noon else_is engin gita hi_ruth it_at its_way
janua logo_and now_it outst relea same sitti stick ta the_about the_right the_trust trust two_it unabl unabl_to we_don which_is work_on your_choic your_payme a2cn10: phone a2cn12: versi
a2cn14: ll_be a2cn2: below_$ care contr_for dear_mr every_else has_arriv hurry lodge lou_$ on_its you_at you_so a2cn3: can_do doesn doesn_t garde hi_priya landl part previ rob since
the_files up_on a2cn4: crane jo let_s news priya the_crane a2cn5: ^_with cours got_your put_the while a2cn6: is_done tax a2cn7: booke a2cn8: and_they a2n: 0_per ^_don ^_next ^_page ^_so
a_minut a_scree able able_to acces addre_is afrai_i album appro_the are_three are_unabl are_we arriv_from back_at back_with bank_state barn be_able be_i ben_in big_the billi blue_? but_your
call_to can_finis can_have canno cent chair_s colou_for could_send d_rathe deadl_for depos_$ depos_of depos_we did_the do_need do_shout does_it enoug_$ expir eye file_on fill fill_in font
front_and gate given grate grey handl_$ happe_next has_come have_$ hi_joe how_big i_notic i_wrote ivory joe just_a just_the just_waiti keeps kind knew left_two list_of live_in login_?
m_waiti minut_and morni_tom negat next_? next_step nobod_here nothi_from oak_$ offer on_site our_terms page_$ passw_is per per_cent photo_they price_for put_ben rathe_than re_going remai_is
remin_that remin_you reset roll room_is s_back s_name shall_i shop_front spell spell_of start_the state_is suits_$ takes talki texts_$ the_album the_barn the_cover the_heade the_move
the_place the_shoot the_spell the_vat them_to thing_missi to_meet tom_the under_the until_i until_it up_and us_until us_which us_with vat_numbe way_$ way_to went_well windo workt wrote
yeste_and you_sign you_will your_board your_comme a2n10: looks so_the yet_$ a2n13: paint a2n17: well a2n2: 0st 0th_we ^_after ^_happy a_depos are_on bank_won bill blank_for cake can_we
check_the child d_have decid_on depos_is do_not dog early envel excep_the floor_plans for_it forwa_to hasn hasn_t headl helen is_signe it_suits just_say key like_us ll_book many_you me_if
menti notic_the now_we of_it of_them off_$ on_wedne one_copy other_side plan_and re_back revis says_the secur secur_the sent_you ship shoot side_room start_as stays step stone t_take the_0st
the_bit the_conta the_pictu the_revis the_side the_sign they_are they_ll thing_we to_talk told_them two_of updat_on uploa_the ve_uploa venue_wante we_print wood you_menti your_name a2n3:
0th_and ?_it ?_yes a_ring and_let anna are_$ back_from be_with becau big but_the could_t d_sugge desk every_is falls happy_to have_been here_are hinge i_told ll_leave lovel_to monda_and
one_last plann re_done scaff secon_draft so_far the_deadl the_galle the_landl the_press the_rest the_scaff turn us_know van with_our your_depos a2n4: ?_the ^_when as_it banne blue_one d_be
four give_me going_to know_what licen mill odd pick plumb re_still said_you sugge the_call the_offic the_plumb the_roof vat we_get we_order wheth_the with_a would_have a2n5: again_$ cards
forwa glad hosti in_a long talk the_minut very wheth_we you_wante a2n6: asked_for check_with frame free on_my runs we_do a2n7: door plans the_origi updat a2n8: we_haven a2n9: origi the_paint
the_paper time a3: 0_septe 0_to ?_ana ^_now a_vecto and_retur and_shout any_chanc any_joy appro_$ are_comin are_you attac_$ attac_two befor_then bits bits_i by_0 by_next by_then can_keep
can_only capti_$ comme_by confi_by contr_attac conve conve_$ corre_by draft_of excep_your few_bits for_signa forty_favou gentl go_with great_to hear_which help_us hours_and i_haven image
in_for inbox is_nearl is_to joy_with keys_on later_than lates_$ leade_$ leani list_the matt me_by most nearl_done noon_on of_a of_for of_you one_? one_you order_final out_? photo_? photo_and
pleas_sign prefe_$ publi re_happy right_$ shall_we slot_is still_nothi the_aller the_five the_guest the_runni the_struc the_tour the_usual there_are thing_are thing_still to_me top tour
tour_of two_dates ve_signe vecto_file we_hear week_? which_you wins word_from would_help yello you_? you_mind your_corre your_forty your_sign your_thoug a30c2n9: go a32c12n153: ll a32n6: or
a33c4n6: signa a33c5n27: print a33n15: the_0th a34c16n31: in_the a34c3n28: back a34cn52: be a34n15: 0th a35c33n63: so a37c51n62: that a38c5n25: photo a38c5n9: page a39c12n39: at a39c14n57:
re a39cn23: which a3c: and_thank colou_$ copy_has it_for lab ones remin_about thank_that the_lab then_i your_ok a3c13: to_do a3c2: find_attac a3c24n6: neede a3c2n: boxes five folde_$ take_it
a3c2n10: you_know a3c2n2: for_me stand a3c2n3: 0_0 the_final a3c2n4: need_is a3c2n6: done_$ a3c2n7: over_the a3c3: signe_copy a3c34n29: !_$ a3c3n: joy a3c3n12: they_re a3c3n33: counc
the_counc a3c3n4: close_the a3c3n5: place a3c3n6: drawi the_site a3c3n7: decid you_on a3c3n9: with_you a3c4n7: serve a3c5n7: are_in a3c6n14: so_we a3c6n4: compl a3c7n3: see_you a3c9n2:
no_need a3cn: earli eithe enclo find_the the_lease thurs_and thurs_at to_0 usual a3cn14: an a3cn2: apart_from lena lou of_0 the_insur the_missi a3cn3: choic got_the is_attac know_the notic
point reply_from run with_us a3cn4: you_and a3cn5: ben a3cn6: last_week the_end a3cn7: the_surve a3cn8: ^_good it_in me_$ a3cn9: said a3n: ^_over ^_shall ^_tell ^_three ^_tom a_photo aller
anyth_you as_a bring_the call_on can_hold contr_is finis_the frida_the go_on have_you hope_the i_don is_due is_ready jim_$ keep_the later open_on other_i page_two penci plan_$ pleas_let
print_$ re_ready reach_me runni_order shoul_we sign_it so_it still_have t_start the_layou the_login the_post the_team the_trans think_$ to_have tuesd_and ve_left waiti_on you_still a3n10:
ll_start the_court a3n11: march a3n12: ring we_start a3n15: next_week a3n16: the_first a3n2: ^_unles a_date are_the arriv_on as_discu back_on blank but_i can_take guess had_the home i_sent
instr into_the is_uncle it_to kindl lost meet nobod objec of_next on_a recep sheet site_is small still_haven the_0 the_passw the_word to_come trans what_happe witho_your you_give you_see
your_decis a3n3: ^_how a_day befor_the chair d_love far galle here_s in_$ it_by left_is login new_one one_is re_waiti side_the somew stagi the_hall thing_the you_had you_sent your_appro
a3n4: ^_here but_we came_throu day_$ deed happe has_to i_do is_still is_up me_a roof say_the somet the_list what_the a3n5: as_i call_me conta do_it is_$ layou make no_rush pages rush she
the_link visit a3n6: any_quest discu end_of extra rest told you_need a3n7: ^_witho decis her his us_a a3n8: ^_one and_it have_any may the_venue a3n9: ^_our see_the a4: ?_i ^_is ^_ruth
a_chanc all_right at_your band_leade be_great by_noon chanc_to copie_one copy_$ detai engag engag_lette final_head good_to guest_list head head_count is_enoug leade logo_as look_and
marqu_peopl me_which name_of of_jim pleas_have ruth_could s_slot sign_and someb still_open still_short t_find the_addre the_board the_engag thoug_on towar two_thing vecto want_the you_be
your_go a40c3n37: send a41c17n19: pleas a41n18: would a42c16n63: ve a42c2n36: frida a42c6n41: one a43c3n33: know a43c4n85: ^_i a43n13: could a442c109n601: the a44c5n35: two a48c10n53: are
a4c: 0_is hi_bob page_is pleas_$ struc the_marqu a4c12n9: recei a4c2: hi_tom marqu ok a4c23n43: was a4c2n: copy_of photo_$ a4c2n13: offic a4c2n2: hope a4c2n3: a_copy remai a4c2n4: to_send
us_$ a4c2n8: yeste a4c3: ^_for the_keys a4c3n12: leave a4c3n33: asked a4c3n4: ^_dear dear a4c3n7: sendi a4c3n9: for_a too a4c4: the_launc a4c4n13: paid a4c4n14: the_invoi a4c5n: certi keys
a4c6n6: all_we a4cn11: works a4cn2: apart a4cn3: comin hall uploa a4cn36: tomor a4cn4: ^_to insur scan t_have a4cn5: over_to print_s the_shop a4cn6: line mr a4cn8: send_the yours a4cn9:
had_a surve a4n: ^_which a_word are_still cut drawn_up frida_? happy_with heade him_the in_your is_for it_we keep_it let_us me_have nearl_there numbe_$ once_i photo_by print_on shout_if
terms the_back the_band yes_or you_i a4n10: paper a4n13: start_on today_$ a4n15: comes a4n16: ^_as a4n2: ?_we ^_befor a_quick addre_$ bette date_$ dates drawn for_us forty in_copy names
one_thing scree sign_$ start_$ still_need sure that_we unles whene_you witho_a a4n3: can_start list_$ love_to one_for only_thing ready_for toget uncle a4n4: befor_we deadl due frida_we
give_us into love once_we runni to_see we_still you_are you_like a4n5: ^_quick as_the as_we bit do_the have_it one_$ the_oak wants a4n6: ^_do is_a move once_you read this_week a4n7: ^_nothi
bring cover down the_floor a4n8: he know_$ the_draft a4n9: build thurs_$ venue a5: favou it_goes monda_? prefe_? sign_off signa_on suit text texts_by the_plan to_look you_think a50c7n32:
of_the a50n34: d a52c4n26: 0 a53cn60: if a53n26: still a54c12n103: ^_we a54c35n66: from a54c9n48: me a55c10n133: ^_the a55c18n65: with a55c5n52: on_the a570c204n800: $ ^ a59c10n71: t a5c:
the_broch your_passp a5c10n: you_to a5c17n11: ^_no a5c2: broch a5c2n: bob s_in a5c2n6: shop a5c2n7: is_in on_tuesd a5c3n21: today a5c3n4: ^_every me_the witho_the a5c3n5: post a5c3n6: best
regis a5c3n7: on_our a5c4: launc a5c4n8: files a5c6n7: you_in a5c7n13: now_$ a5c8n12: lovel a5cn: s_your so_pleas a5cn10: day a5cn2: lease a5cn4: direc a5cn5: drop think a5cn6: oak a5cn7:
agree a5n: band floor_plan hold_the logo_$ m_still or_no photo_of septe someo the_one you_prefe a5n11: court a5n12: back_to a5n17: as_you a5n2: ^_can also guest handl if_it rathe suits team
us_to a5n3: back_$ befor_i by_wedne comme front last_thing the_0rd the_only the_room then_$ to_get you_could a5n4: a_few a_yes but_it enoug few it_and know_wheth press state the_date a5n5:
corre going t_had thoug wante_to we_are a5n6: ^_what hear_from if_we a5n7: link sampl a5n9: isn isn_t a6: know_how lates right_? short_of the_lates the_three two_copie we_go a60c9n64:
for_the a64c23n35: need a64c52n90: s a65c13n60: have a67c13n51: us a68c37n104: in a69c9n53: can a6c10n17: been a6c17n13: more a6c2: passp a6c2n2: of_your a6c2n3: can_you jim a6c2n6: lette
a6c2n7: get_the so_i a6c2n8: appro a6c3: pleas_find a6c3n: ruth a6c3n7: mail a6c4n2: measu a6c4n4: ve_got a6c4n5: payme a6c4n7: our_side a6c5n13: the_file a6c5n8: work a6c6n12: site a6c8n4:
else a6c9n9: great a6cn: afrai m_afrai a6cn10: goes a6cn11: did won won_t a6cn3: ^_morni shout a6cn4: the_folde a6cn5: have_to a6cn6: up_the a6cn9: wante a6n: all_that and_a and_tell get_a
need_a pleas_send reach_us the_attac the_capti those a6n10: the_form a6n14: by_the a6n15: ^_once week_$ a6n17: ask a6n2: ll_order still_missi to_go a6n3: 0rd does excep go_to him is_your
shall signe_$ a6n4: ^_a book_the come_back copie hold want_to whene a6n5: the_depos who a6n6: the_blue ve_put a6n7: says a7: 0th_so chanc it_? it_back or_the a7c: go_ahead a7c16n14:
thank_you a7c16n29: my a7c2n: the_quote to_print a7c2n2: count a7c2n38: from_the a7c2n8: finis a7c4n10: end a7c4n12: the_bank a7c4n16: take a7c4n9: you_can a7c5n10: settl a7c5n7: s_the
a7c6n22: after a7c6n5: went a7c8n10: need_to a7c8n18: close a7cn10: came a7cn2: ahead retur that_the to_us a7cn3: remin to_sign a7cn5: if_anyth a7cn6: way a7cn7: help is_on a7cn8: peopl a7n:
0th_$ a_look on_page what_you which_one a7n11: check a7n2: how_many mark slot you_want a7n26: yet a7n27: first a7n3: ^_would board i_still passw send_me when_you word a7n4: the_openi a7n5:
and_send a7n6: than to_hear a7n7: if_the look_at a7n8: minut order_the pictu a8: you_get a81n2: ?_$ a87c5n52: by a8c: attac_the a8c2n12: come a8c2n2: ^_hello a8c2n3: you_ve a8c2n4: hello
with_your a8c2n6: keep the_old a8c2n7: open a8c32n16: that_s a8c4n2: many a8c4n3: mind a8c5n11: confi a8c5n12: and_i a8c5n17: sent a8c5n20: invoi a8c5n8: happy a8c6n15: the_new a8c6n2: live
a8c8n24: we_ve a8cn10: until_the a8cn11: floor a8cn13: you_have a8cn14: again arriv a8cn3: noon the_cater a8cn5: needs a8cn8: on_thurs a8n: by_tuesd capti tell_us a8n11: ready a8n15: say
a8n2: ^_could ^_still nearl tell_me the_menu a8n3: it_would a8n4: know_which like_to prefe the_price a8n5: book i_know the_proof where a8n6: send_it a8n8: ^_let a8n9: the_contr a90c13n70: of
a9c14n17: thank_for a9c2n22: not a9c2n4: menu a9c3n12: the_secon a9c3n6: old a9c4n13: quick a9c4n4: the_signe a9c4n9: numbe a9c5n19: good a9c5n2: your_side a9c6n9: accou a9c7n5: reply
a9c9n12: you_for a9c9n7: folde a9cn20: on_frida a9cn3: cater a9cn6: the_colou a9cn7: room a9cn8: the_other a9n: ^_any a9n13: waiti_for a9n2: do_you a9n3: by_monda a9n4: you_by a9n6: by_thurs
to_be a9n7: and_we a9n8: have_the a9n9: chang ac: 0_janua ^_contr ^_frank ^_jim ^_on ^_right abbot after_$ all_wrapp an_old at_ten betwe_us bios bothe_you came_back carol chequ choic_oak
confi_it dee_$ dieta dieta_notes done_for dropp_the ellis filin five_bios for_comin frank good_from got_every great_payme happy_holid heads heads_up hi_greg hi_laura i_got i_now in_peace
is_at is_paid it_alrea jim_dropp laura leave_you like_you live_$ logo_in longe_neede loop_the manda measu_the milli_for morni_and mr_abbot mrs_ellis mum nda night_$ now_have oak_it off_your
over_it part_is peace perfe_thank s_done s_here settl_on side_so signe_off since_the sitem sitti_in start_until stick_off stuff tape the_nda the_refun these title to_this we_went went_out
wrap wrapp wrapp_up write_the your_mum ac10: s_every ac13n16: this_morni ac2: actin actin_for bank_holid dear_mrs else_from from_me here_and infor_the moved_to my_mail need_$ need_now picke
recei_and squar this_is to_thank ac2n: and_that bothe confi_recei count_and in_our is_here mrs new_serve no_longe only_remai reque side_we sue t_need the_figur the_meant the_serve the_wrong
with_that ac2n16: you_ll ac2n2: docum file_$ i_am in_we keep_you sendi_the set_$ you_all ac2n3: along i_asked it_out meant much never the_page us_on ac2n4: anyth_$ it_over ticke your_files
ac2n5: i_have me_to off_the ac2n6: tuesd_$ ac2n9: permi ac3: a_milli any_more consi holid_! many_thank nothi_else refun to_reply ac3n: and_filed counc_has is_neede keepi messa milli piece
requi sent_it the_domai this_one was_in ac3n17: were ac3n3: was_the ac3n4: gave ac3n6: matte ac4: are_with infor thank_a your_infor ac4n: anyth_else gone loop the_loop ac4n2: what_i ac4n3:
all_done ac4n4: ^_got up_$ ac4n5: clear ac5n: filed ac5n10: sorry ac5n2: here_$ lot side_$ ac5n3: sorte ac5n4: i_was ac6: do_$ ac6n: all_set there_is ac6n4: furth ac7: neede_from ac7n:
re_all ac7n9: set ac8: ^_perfe ac9n7: found acn: ^_hey ^_not a_lot and_is and_signe booki built care_of close_$ confi_that crane_$ dee didn didn_t dropp file_it finge fit forew garde_side
gita_$ good_news grant greg has_the hello_dave help_with hey hi_sam hi_sue invoi_is is_compl m_sendi manag mick mick_$ mine missi_$ morni_i ms notar_is nothi_is once_more our_part rob_$ s_up
s_you seati seati_plan signe_contr sort that_leave the_order the_same the_seati the_tiles them_over tiles to_keep ve_decid we_agree we_spoke you_we your_house acn10: morni_$ acn2: !_the
a_reply all_is archi_$ by_post dave hi_lena jen ll_go logos momen open_the our_call party prope quest_about share_folde so_much take_care that_works the_recei the_share this_$ worry x
your_photo acn3: after_that away betwe chris has_confi heard it_all need_anyth over_$ photo_are share spoke the_garde we_sent your_patie acn4: at_0 at_all it_on it_up newsl notar notes
offic_is patie peter re_not ten them_$ you_don acn5: a_line of_cours the_phone you_said acn6: mysel satur that_$ acn7: follo ll_do round s_a the_permi year an: 0_a 0_am 0_secur 0rd_$ 0th_my
?_angel ?_of ^_finge ^_marcu ^_mind ^_nobod ^_see ^_will a_call a_passw a_prope a_roll a_short a_van accou_at after_if again_on agree_on alec alec_$ all_$ all_over an_eye and_on and_one
and_so and_then angel annab annab_$ any_luck any_news anyth_comes anyth_looks anyth_odd are_below are_here are_missi are_there artwo as_they ash_$ ask_for asks at_four balan be_bruta be_live
be_signe be_the becau_of beer befor_$ begun beyon beyon_thurs bill_isn bird bird_price biscu book_it bookk both_on boxes_blank brand brigh bruta but_can but_witho by_mail cake_$ call_earli
cards_$ carpe_sampl certa chase_them child_s choic_of clair colou_and colou_of comes_$ comes_down compl_excep conta_form contr_isn corru counc_wants count_on court_$ court_wants crack cross
d_confi d_find d_mind d_prefe d_send darke date_of date_so days_and debit deed_$ devel_in direc_debit discu_i do_have do_let done_as done_from draft_and draft_for draft_the draft_will drive
due_on dust each earli_as early_bird eight_weeks eithe_of else_we end_$ every_depen excep_for extra_0 faces feeli few_thing file_you files_in fille fille_in finge_cross fligh_are flowe
for_thurs form_on frida_if from_now give_her give_the glazi_needs go_over goes_in goes_to gorge got_ben grand_$ green hall_$ happe_to harpi harpi_asked has_a has_chang has_reach have_agree
have_finis have_got have_signe he_can hear_nothi here_is here_on hi_anna his_ladde hones hope_you hopin hotel_bill how_long hurry_just husba i_canno i_could i_left idea_where if_somet
in_blue in_excep instr_other is_0 is_all is_finis is_free is_it is_no is_tight is_waiti is_yours it_comes it_like it_remai it_with ivory_stock jo_$ just_needs keepi_the keeps_the kettl
kind_regar ladde lane large last_sprin last_year lies like_$ like_that lives ll_ask ll_bring ll_keep ll_only ll_pay ll_redo ll_swap lock lodge_the logo_is logo_texts look_forwa looki_forwa
lost_the mail_$ make_of make_out marcu marcu_can mark_the measu_on meet_the mill_lane missi_are missi_now mock mock_ups monda_alec monda_but more_than mr_osei must musta name_$ name_on near
need_about needs_a neigh_know next_in noon_i now_on nudgi nudgi_this numbe_and objec_to octob of_handl of_that of_this of_tuesd off_at offic_on on_0 on_their on_time one_in one_line only_a
only_start open_$ osei other_by other_has other_is our_bookk our_hosti our_insur our_list out_on outsi outst_$ patie_while payme_is peopl_about peopl_have permi_and peter_s photo_we pictu_$
pictu_on plan_but plan_is plann_offic pm_$ polic prese price_and price_of print_until print_won proce putti queri quest_in quote_0 quote_from raj re_missi re_nearl re_unsur read_beaut
read_the ready_as real redo repor_which resen resen_the rest_$ resul retur_$ ring_$ ring_the roofe room_$ rush_$ s_forew s_happy s_ready sampl_$ sampl_are say_$ scan_$ sched scree_and
secon_font secon_proof sendi_me seria seria_numbe seven she_has shed shoul_like side_and side_s sign_write signs site_visit slips small_thing so_your somet_else sound spine step_is still_no
still_witho stop_looki stran stran_on subti subti_are sue_the sugge_the surve_and swap swap_it t_been t_book t_decid t_file t_hear t_keep t_print t_put t_settl t_signe talki_to tea
than_wedne than_your that_i that_this the_backu the_banne the_booki the_carpe the_chair the_choic the_corre the_desig the_docum the_dog the_dust the_early the_fligh the_front the_grant
the_harpi the_hinge the_hours the_inspe the_ivory the_kettl the_licen the_money the_pdf the_real the_roofe the_seria the_shed the_sheet the_studi the_subti the_tea the_tiler the_trick
the_uploa the_villa the_visit the_wood the_workt their_way them_again them_today they_arriv think_i this_to thoug_$ three_thing throu_whene thurs_i tick tight tiler to_appro to_frida to_help
to_it to_our to_press to_remin to_septe toget_the trick turn_$ two_boxes two_floor two_small typo unles_instr unsur unsur_about until_wedne up_0 up_front ups us_and us_in ve_been ve_no
ve_paid ve_settl villa villa_$ visit_went wants_to warm we_didn we_file we_only we_said wedne_with were_going when_they where_i where_we where_you while_we whose wine with_his wonde_about
word_$ word_and would_like would_t x_$ year_s yes_it you_agree you_appro you_logo you_run you_there your_chair your_husba your_messa your_negat your_party yours_the an10: ^_yes weath an11:
promi an12: you_asked an14: and_you dry an15: once_the an2: !_i 0_pm 0th_to ^_have a_bette about_a again_? all_in and_not anyth_is are_done ash asked_if be_close be_lovel beaut befor_easte
ben_our booke_for by_tomor can_$ can_be carry_on comes_up contr_$ copy_is could_be counc_and crew depen depen_on direc_$ door_$ doors draft_$ drain easte eleve enoug_for feedb finis_this fix
fligh galle_is give_it goes_on grand half_the hand have_alrea have_both heati heigh her_a hesit hesit_to hosti_peopl i_had i_will idea insis insis_on inspe invoi_$ invoi_from is_back is_with
it_throu just_give kids know_about knows knows_how leave_the left_the looki_for looks_odd lovel_if luck make_it match me_check mean missi_for missi_from mista monda_we money more_to much_for
mysel_$ no_hurry no_idea of_our on_his on_sunda our_devel paid_$ parts pay pdf photo_is photo_you pictu_of plent pm price_$ print_we promi_$ put_up quest_$ room_i rush_at s_$ s_0 see_anyth
sign_on signe_by signe_it skirt solic speak stagi_is stair start_monda start_witho still_owe stop studi sunda sunni sunni_$ t_got t_open t_recei t_say table take_a take_on talk_it thank_so
that_it the_crew the_doors the_drain the_drawi the_heati the_kids the_march the_mill the_morni the_names the_parts the_plann the_previ the_skirt the_stair the_stone the_wiref them_the
there_ll they_look thing_left thurs_as timbe up_to we_look whene_it wheth_it which_i while_i will_look wiref with_it yes_from you_gave you_promi you_tomor your_answe your_lette yours_$ an21:
tomor_$ an3: ^_give a_bit a_secon a_week and_come and_shoul and_yours appli asked_wheth at_it backu be_glad be_on behin_the carpe chase confi_the dan desig devel eight form_$ glazi go_throu
had_it holds inste invit is_below it_a link_to ll_put m_in may_$ me_and not_waiti on_satur our_accou owe_us paid_yet paper_$ plate right_the s_on six slow sprin the_appli the_build the_deed
the_deliv the_glazi the_scan the_way the_week the_works the_zip them_in thurs_we to_give to_take until_thurs we_move your_mail zip an4: belie close_on days_$ fine_$ foote he_s is_not
it_looks it_off ll_look march_$ nothi_has odd_on owe recei_the regar some still_waiti still_with stock t_in the_hosti the_hotel the_notar the_wall the_weeke them_on too_dark we_could weeks
an5: ^_shoul after_the ask_you behin carry dark first_$ form_is half hotel joine made note on_it quick_updat show the_joine wall yes_that you_were an6: shoul_you the_next the_sampl their
we_would weeke you_a an8: to_ask an9: ^_there colle the_weath c: act appet bag ballo becky bed bex bon break celia closi concl crops decem doing drawe duste ed exhib feet fewer frost glitt
googl hoove ice jan karl leila lift magaz mario marve meter mike mona naggi panic peste pics porta purel readi redir ref refer resol restf ron sal sandr scrat sleep snagg snags strik timin
turna turns valua voice waive ward warmt websi world yep c2: !_ana ?_ruth ^_sam ^_signe actio_requi all_along all_i all_sorte and_gave attac_a befor_our being_such bob_just cance compl_took
consi_this contr_count copy_recei deliv_thank disre done_enjoy done_it email_i every_! every_$ every_from figur_so filed_$ for_so forge_i full_repor fyi_the gave_me gaz got_what grim
have_all hi_both hope_monda i_found is_now it_thank just_for just_sent lande last_email last_messa launc_! launc_$ left_for live_this loop_you lot_$ lovel_that monda_stand more_from my_quest
never_mind new_site no_more noise_! our_monda our_work payme_s picke_up pleas_? pleas_actin pleas_disre poppe pull pull_the recei_thank reply_$ reply_neede repor_from ruth_just s_gone s_live
s_settl sam_can scrap seale set_for signe_for signe_seale so_fast so_no sorti_that stand_up such_a t_too thank_! that_answe to_write too_grim took_place up_pleas used ve_found was_looki
went_live with_thank worki_with worri_about years_$ you_pull c2n: a_great a_lovel chat decid_to done_and folde_all for_this from_here from_this fun had_your hande house_$ i_neede in_and
it_from it_now milli_$ morni_the neede_on nothi_to one_close poste_$ s_nothi so_nothi thank_tom that_our the_best the_certi wasn wasn_t when_it withd you_needn c2n13: kate c2n17: there_s
c2n2: accou_is fast for_sendi for_two needn needn_t ourse proje the_full the_lette the_matte to_work us_for you_poste c2n3: !_we and_paid anywa exact our_end so_quick the_noise the_regis
turne_up up_in c2n4: clien job poste was_a c2n5: noise c2n6: turne c3: ^_fyi all_recei can_put for_being for_every for_sorti furth_actio fyi has_just have_what just_keepi keepi_you last_of
last_piece my_spam neede_thank nothi_left pleas_ignor pleas_to quest_from sorry_for sorti spam spam_folde such thank_all the_numbe was_after you_nothi c3n: a_joy email found_it just_so
more_for nothi_for now_! so_there the_lot we_found c3n2: being last_night morni_so c3n3: just_to out_$ took c3n4: is_settl that_was years c4: ^_brill actio_neede brill_that found_the gone_to
keys_are no_furth no_worri perfe_that us_done worki worri c4n: do_anyth ll_take s_us c4n2: s_been c4n3: in_my you_! c4n4: from_us c5: got_it more_neede no_actio s_all c5n: my_last c5n2:
for_now c5n4: all_the c6: a_pleas been_a is_nothi c6n: brill we_neede c7: ignor_my c7n: enjoy_the every_we c7n6: enjoy c8: neede_$ c8n2: actio c8n3: so_you c9: ignor cn: ^_ah ^_recei accor
accou_$ actio_is agent ah all_clear alrea_sent and_deliv anouk anouk_$ asked_$ at_that befor_they ben_$ best_wishe birth boile but_that calle clear_and clear_it close_from compa confi_and
dashb day_! deliv_and done_! drawi_so edwin engin_will exten fast_$ files_$ files_are files_the fine_we fine_with folde_now follo_by found_them furth_quest hande_over happy_birth has_now
has_signe hey_sam hook host i_gave i_see invoi_was issue it_witho jen_$ joy_to last_mail late line_when list_is ll_shout lovel_we lunch moves neigh_thems new_shop news_the nicel_$ no_answe
nothi_outst now_i now_tom of_us off_this old_host one_form one_s onlin only_the our_books owen owen_$ permi_are peter_calle photo_in piece_$ put_your quick_answe re_fine re_off recor_$
recor_the resta sent_to serve_was set_of settl_$ settl_it shout_when signa_came siste site_manag snag sorte_on start_to super t_do taken_the ten_and thank_bob thank_i thank_to that_off
the_clien the_dashb the_day the_hook the_meeti the_proje the_quick this_with to_run to_worry tomor_you up_your us_! ve_gone ve_taken web went_with wish with_this work_is work_out x_jen
you_again cn2: all_of and_your answe_your booke_and books commi couri did_it end_the eveni_$ exact_what file_is has_alrea have_every heard_from in_now in_this map nicel our_offic out_by pete
pete_$ post_$ put_it rang regis_and reply_to thank_$ thank_we the_map the_momen the_payme thems to_answe to_confi ve_close ve_moved we_come we_will week_so when_we yeste_the you_this
your_help your_site cn3: ^_from ^_peter answe_from eveni has_asked in_june in_touch moved_the round_$ the_house two_more until_we we_were wishe cn4: anoth be_in frida_and june_$ lads
leave_it month send_them strai tax_offic the_newsl the_quest two_years ve_sent will_send cn5: s_no taken tell_you the_archi the_tax cn6: is_close june meeti tonig_$ touch we_had your_quest
n: 0p absor added addin advan agenc allow almos amoun analy apolo asant aslee assis assur autum backf backg badly balco bat bath bear becom beds began belgi bell bet billb bind bindi blake
blanc blast bleed bold bounc boxed boys bridg briga brook bug bundl busy butto buys calen candl card caret case cat catal catch ceri charg chasi chip choos chose claus clean cloak clock
concr confu conti cooki cotto couns cutti dawn dayli deal depar deplo desks dev dhl died diffe doorm dougi dpi dr drama draw dried dries drink dryin east easy edinb entir entri espec europ
euros exclu exits fall faste fetch fills fire fits fitte float fonts fox frenc fresh fully funny furni gets gives gladl glue grade gran greet hangi hard hardl hatty havin headi hedge held
helpf hollo honou hornb hot hughe hundr ideas illus imagi imoge insid intro itsel joan jude knock knowi lamin lands lapto lasts lawye lemon lend lendi lil limit linke loads locke loopi lorry
losin loved lower lyle machi mailb maint man manua mater max mayor meets melte men menus mess midni miles miria misse moot mostl museu nativ neill nine noel none norma nots nowhe nut oiled
opens oppos organ owes own packa palle pans parti partn passi pat patel paul perdi perio petra plane plott plus poor poppy port possi pot pound poure prais prime proba progr pryce pub push
queue quid quite raise rate reada reads reaso recip recom red redoi redon rejec relax reloa repla repli repre repri resho road rolli rowan sand sande saved saw schem seaso shame sick signi
sill silly simil simpl sit slab snow sofa son sorts space spare spiri sprea squea squee stamp stay staye store stove stron stunn suki sunsh surpr switc syste tad takin tamsi tart tasks techn
tent thoro threa threw thril timel tin tins tired tool total town treat tree tried trifl tulip twent uncha walls walnu warme warra watch wave webin weird weren wes wet wheel wife winte wise
zoe n10: yes_the n12: send_you n17: ll_send n2: 0_june 0nd 0rd_and 0th_as ^_glad ^_leave ^_of ^_sure ^_take ^_want a_dry a_heart a_long a_price a_quest a_secre about_two after_and agree_$
all_! all_again along_nicel alrea_$ alrea_? alrea_taken an_origi and_0 and_he and_keep and_opene and_sent and_who and_yes answe_$ answe_by answe_kate any_compl anybo anywa_$ appro_on
are_booke are_fine are_too aroun arran arriv_safel ask_about ask_me ask_wheth asked_you at_eight at_our augus augus_$ autom autom_$ away_$ back_i baker bank_wants be_done be_happy be_ready
be_worse been_there been_two befor_anyth best_was bigge bit_about bit_of board_$ brick broke broug broug_it build_it build_on but_jo campa campa_as can_help car cash chang_on chase_the cheap
cheap_than chris_campa clien_s close_your colle_$ comes_at comin_along comma contr_we copie_are copy_ben corre_one cost could_have could_see counc_i counc_s counc_to cours_we custo d_asked
dale damp dan_$ dark_so day_or decid_alrea deed_and delay_$ deliv_$ did_ask did_send did_thank dog_$ done_by doors_$ down_$ draft_is draft_on draft_you drawi_$ drop_her drop_you dry_for
due_in eh eh_? elect enjoy_$ enjoy_your excus excus_the extra_$ falls_due fault feedb_from fence file_befor files_yet film first_draft first_floor first_half first_versi first_year floor_is
flori foil for_0 for_letti for_march for_our for_satur forem fortn four_$ from_them get_in glad_you glass goes_up good_point good_sign good_the good_time great_$ guess_what ha_$ had_any hang
hang_the has_answe has_read have_moved have_thoug hear_$ heart heart_$ heat help_just her_clien herse holid_and how_nice how_the hung i_did i_heard i_only i_said i_shall in_hand in_perso
in_stock invoi_for invoi_has invoi_to is_archi is_being is_comin is_down is_fixed is_inclu is_looki is_open is_overd is_print is_sendi is_well it_arriv it_as it_came it_costs it_shoul it_so
it_take it_there it_today it_tomor it_won jo_recog joine_has judge_has just_drop kate_decid kindl_broug know_as last_two laugh learn let_the lette_from letti letti_us liber liber_of like_it
liked_best ll_build ll_check ll_drop ll_find ll_finis ll_hang ll_let ll_make ll_pick ll_sign ll_tell ll_work look_after looks_great lovel_$ m_on m_out march_invoi me_i meant_to mel mel_$
menti_you middl might minut_$ missi_one mix monda_at monda_with month_$ more_$ more_befor more_days morni_she morni_we mothe need_anoth needs_three never_have news_from next_$ next_door
no_news no_you noise_$ not_all not_hesit notes_on nothi_the now_and numbe_is o off_my oil on_holid on_leave on_me on_this on_us opene opene_a or_two order_a our_desig our_forem our_new
our_serve our_train outag overd paint_$ paper_is parts_by pass_it peopl_and permi_is perso phone_on photo_for photo_knows pick_it pick_up plans_$ pleas_do pleas_don pleas_get pleas_note
point_about post_one pour print_and print_had print_so print_the print_to priya_just probl_with promi_the propo quest_! quest_kate quest_the rain ran re_close re_in re_on re_right re_two
recep_$ recog recyc recyc_? regar_to regis_$ remai_to remem repai rest_follo rome roof_$ s_fine s_only s_quote s_right s_signa s_solic safel sam_thank sampl_you say_more say_so says_$
says_thurs scan_was scann scans scans_are score secre secre_? see_a see_what seein seein_you seen sendi_it sent_us serve_is set_up settl_now she_is ships shoul_anyth show_them show_you showe
signe_and site_this skirt_board slow_$ so_all solic_this some_noise spoke_to spot start_diggi still_do stock_$ summe suppl_yet sure_no surve_is swapp_the swear t_accep t_it ten_minut
than_that that_tomor the_0nd the_brick the_chang the_child the_chris the_couri the_custo the_door the_fair the_flori the_foil the_freig the_headl the_heari the_heat the_liber the_middl
the_outag the_parce the_plans the_recor the_stagi the_state the_summe the_tile the_timbe the_time the_trial the_van the_work them_yes then_the they_came they_need they_read thing_less thirt
thirt_days this_weeke thoug_it three_on throu_$ throu_fine throu_your thurs_so ticke_and till time_$ to_carry to_clear to_kate to_mr to_my to_order to_pass to_seein to_tuesd to_wait today_we
told_the told_us tom_found tom_will tomor_and track train_s trial tuesd_to twice two_pages two_pictu uncle_do until_six up_with updat_from urgen us_nothi varni_we vat_$ ve_passe ve_swapp
ve_writt versi_is very_kindl view walk walk_on wall_$ wante_$ wants_a was_our was_ours we_chang we_did we_discu we_leave weath_holds weeke_call weeks_$ well_by well_done well_if well_it
well_we were_$ were_missi were_under when_i wheth_they which_the who_would why will_build will_get will_repor will_settl will_take wiref_on with_me witho_you works_now worry_about worse_eh
would_i write_to writt writt_to years_alrea yes_as yes_you yet_so yet_that you_ever you_liked you_might you_paid you_pass you_very you_when you_wishe your_holid your_login your_mothe
your_new your_phone your_plans n3: ?_in ^_kate a_month alway and_have and_no any_troub are_not are_ready as_agree as_promi asked_me befor_you belie_it box chang_it chang_the comes_on costs
counc_so counc_we court_has delay diggi done_yet dry_we ever expla fair first_layou follo_on for_an freig glad_to got_a great_on ha has_set heari how_it i_hear if_there in_about in_leeds
in_may in_tomor inste_of is_alrea is_next it_again it_ll it_rains it_tonig it_works job_is kate_will know_where liked line_$ littl ll_ring ll_show loft look_great made_the march_i minut_of
mobil_$ monda_the music my_desk my_list new_addre new_year nice nice_to on_to openi_$ paint_is passe plant press_$ probl_at promi_us proof_we quest_yes rains s_answe s_meeti s_see secon_coat
sends so_they somew_in start_with swapp that_is the_cards the_decis the_delay the_found the_grout the_invit the_job the_loft the_music the_repor they_can they_were tile to_call to_check
to_dry to_them tomor_i tonig_and took_the train troub turne_out under_your unsig up_again ve_made was_on was_too water wedne_$ well_$ worse yeste_$ your_file your_neigh your_notes your_order
n4: 0_and ^_feel an_answe an_hour and_see ann been_paid counc_$ dry_$ expec grout had_to hour if_i it_! it_the it_turne leeds matte_of me_on mobil move_the my_mobil neigh_s no_probl
offic_has ours parce plast quest_of ring_me satur_$ the_foote the_lads the_plast the_varni the_whole there_$ this_after too_$ wait_until we_know week_and week_i whole will_let works_$ yes_we
you_as you_belie your_colle n5: about_that as_well asked_the calli coat do_that feel feel_free free_to get_back good_quest inclu is_dry judge less let_you ll_need my_colle parki see_how
the_frame the_judge to_say two_days varni ve_asked yet_the n6: a_good fixed in_march ll_have new_versi on_$ pass probl sent_the wait which_we you_did n7: ^_$ a_new shoul_be sorry_about suppl
the_suppl n8: and_will ll_see n9: when_the will_be
"""
