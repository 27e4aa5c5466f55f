"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: able acros afrai amend apart apply artwo assum b badge best bette bev billi bin blurr booke bookk boss bothe botto
boxes brand c carry casti cc certa chart circu clash colou comme conve copyw coupl cover cropp dark dear deck dig
docum docus down drain drawn eithe enclo endin enoug examp expir eyes favou feasi febru feeli feels figur fill follo
frien gener gentl gloss going grand grant grate guest gut hall handl hasn headc heade help her high hit holdi homep
house how hugo iban impri insur its joine jot joy keen ken label leave lid link low luck makin manag marga maria marjo
mark mean means measu menti mine movin names nearl nige nudge objec ochre octob optio org origi outsi paper passw
pauli penci pick piece poll press priva publi putti px queri rathe reali remar repor resen retur room ruth sale satin
sched scree seria seven she shops show signs sitem sloga socke somew squin stick story strap struc studi surve talks
team ten terms testi think third tick ticke towar trust typo use usual valid wants whipp whizz who wins won writi
wrong yello a10: could_you a10c20n11: that a10c2n6: one a10cn17: ^_i a10cn2: back a10cn4: any a10n2: the_print a10n8:
as a11: attac go a11c2: at_the a11c2n15: ve a11c2n4: me a11cn: we_can a11cn2: t a11cn4: in_the a11cn6: thurs a12c4n:
tom a12cn4: page a12n: d a12n13: ^_the a12n8: frida a130c22n85: the a13c3n12: ^_we a13c5n4: need a13cn5: if a13cn6: be
a13cn8: for_the a14: which a14c14n8: from a14c18n7: s a14c2n6: with a14c8n3: so a14n6: two a151c66n112: $ ^ a15c2n7:
photo a15c6n15: in a15n: still a15n3: the_0th a15n9: are a16: would a16c4n8: at a16cn4: print a16n2: could a16n3: 0th
a17c2n: pleas a17c5n3: ^_hi hi a17cn7: 0 a18n2: of_the a19c2n12: on_the a19c3: us a2: 0_march 0_to 0rd 0th_at 0th_we
^_can ^_shall ^_still ^_tom ^_when a_chanc a_photo a_vecto acces ahead_with also and_shout are_still are_you as_a
at_your attac_and be_great be_with befor_then board book book_the by_monda can_go can_keep can_start capti chanc_to
circl circl_back contr_for could_someb could_we d_be d_like d_need d_sugge date_$ dates deadl do_the does_that drop
eye_over final find_attac for_signa for_us frida_other frida_the from_your get_the go_live good_to great_to has_to
hear_from hello_tom here_are hope_the i_don i_know ideal image is_fine is_signe is_too it_goes it_reach it_would
just_a just_circl keep_the know_which last_thing later later_than launc_date leani line list_the live_on logo_as love
love_to march matt me_have meet need_a needs next_frida no_later noon numbe_$ of_a off_by ok_on old once_i open_on
out_? page_is photo_? photo_pleas plan pleas_confi pleas_send price_list produ regis remin_that res right_$ send_it
sent_last septe_so shall shall_we shoot short shoul_we shout_if signe_quote slot_is small so_it so_we someb someo
still_don still_missi still_nothi sugge suit suits tell_me tell_us text thank_ana the_board the_menu the_old the_shoot
the_shop thing_are thing_still those three_direc to_have to_look to_us tom_hope tom_pleas tuesd_at us_to vecto
vecto_file want week_? well when_you whene where which_one with_us work would_have you_pleas your_end your_ok
your_sign a23c11n8: have a24c13n17: it a25c6n27: i a26cn5: can a26n6: of a27c4n22: and a28c12n11: a a29c16n15: for
a2c: broch come if_anyth launc mind payme run s_the the_broch the_launc the_quote tom_we yours a2c2: our_side a2c2n:
domai what witho_the a2c2n11: i_ll a2c2n2: folde sent a2c2n3: it_$ you_have a2c2n6: up a2c3n: you_for you_in a2c4n:
serve a2c4n2: close a2c4n5: thank_for a2c7: more a2c8n9: this a2c9n3: now a2cn: fine janua to_0 a2cn17: we_ll a2cn2:
both you_re a2n: ^_hope ^_let and_it appro can_hold did direc earli eye far goes he hi_joe hope_you is_on joe minut
peopl post previ say secon_draft shop shop_front that_we the_folde then_$ to_reach too waiti waiti_for way_to works
you_had you_like a2n2: ^_quick agree had_a have_any headl other sure the_files uploa you_can a2n3: 0_$ ^_if if_you
the_blue a2n4: after blue from_the the_form a2n5: and_the a2n6: frida_$ a3: 0_septe ^_befor ^_could ^_would a_look ana
ana_$ and_a and_tell as_the back_on by_0 by_next by_wedne can_only cater chanc corre_by does draft_of finis get_a
go_to have_your hear_which hours_and i_can i_need it_back last_week lates_$ layou like_to move or_the order_the
pleas_find pleas_have prefe prefe_? price print_on s_slot septe shoul side_the sign_off signa_$ still_open than
the_cater the_layou the_price to_be to_go us_the we_go would_you you_get you_prefe you_send your_corre your_go
a30c7n19: is a36n6: by a3c: on_our remin a3c10n3: nothi a3c15n3: all a3c2: end a3c2n: happy went witho a3c2n3: quick
to_the a3c2n4: about_the a3c2n5: we_ve a3c3: for_you we_have a3c3n3: done a3c4n: we_need a3c5n5: has a3c6n8: ^_thank
a3c8n5: great a3cn: reply a3n: ?_we as_discu back_$ date discu file front hold_the i_m m mail menu name photo_of
print_s shout a3n2: but files if_the ve_put week_$ with_your a3n3: and_send until a3n4: ^_your had invoi on_thurs
a3n5: call chang form monda_$ they a3n6: out a4: 0th_$ ^_any ^_hello ^_two befor_we by_the by_tuesd can_t frida_?
if_it it_s need_the need_your ok order reach_us sign the_attac the_contr the_last the_signe the_three two_thing a40:
?_$ a41c7n16: your a41c7n29: on a44c12n23: to a47c18n39: we a49n: ? a4c: to_print a4c11n7: no a4c2: confi hi_bob
a4c2n6: about a4c3: your_side a4c3n: live a4c3n2: anyth a4c3n7: good a4c3n8: the_new a4c4n3: our a4c4n30: ll a4c7n:
have_a a4cn: t_have a4cn2: have_to a4cn3: quote a4n: ^_morni find hello hope i_still look_at once page_0 proof signa
tell way when a4n2: corre hold me_know open a4n3: keep put a4n6: monda a5: ahead attac_the do_you go_ahead send_us
slot to_hear would_be a59c25n36: you a5c: contr a5c2n: bob a5c3n: then a5c3n10: new a5c3n3: here a5c3n7: morni a5c4:
on_your a5cn: ^_pleas don don_t numbe off the_logo a5n: by_thurs list a5n2: below you_by a5n3: right with_the a5n4:
look over the_two to_you a5n7: start a6: 0th_so hear lates texts the_lates the_openi the_texts a6c2: hi_tom signe
a6c22n11: thank a6c2n2: you_$ a6c3: ^_just a6c3n2: we_re a6c4: for_your a6c6: side a6cn: only a6cn3: them a6n: reach
wedne a6n2: get let_me like a6n3: the_secon a6n4: draft a6n5: next a6n6: secon a7: hours openi openi_hours us_by
a7c29n10: ! a7c6: from_you a7cn: logo a7cn3: missi a7cn4: know a7n: have_the a7n10: i_ve a7n3: by_frida let week
a8c2n2: the_photo a8c4: last a8c7n2: just a8c7n3: do a8cn8: send a8n: befor or tuesd a8n2: is_the three a9: we_d
which_of a9c4n6: re a9n: thing ac: 0_janua ^_for bank bob_the booki carol clear confi_that count forwa_to great_payme
happy_holid keepi longe longe_neede looki looki_forwa loop_the many momen much need_from no_longe notar notar_is passp
photo_$ remin_about scan sendi settl so_much speak that_the the_bank toget ve_got ac15n: neede ac16n3: that_s ac2:
all_good anyth_$ holid_! renew the_serve ac2n: holid loop the_domai the_loop ac3: found side_$ ac3n: ^_that ac3n4:
site ac4: ^_all perfe ac4n: ^_great my ac4n2: recei weeke ac4n5: see ac5: got to_do ac5n2: lovel acn: comin forge
forwa good_weeke ll_do me_$ need_to not thurs_at acn2: a_good deliv for_a jim offic soon throu acn3: at_all been acn7:
quest an: !_i 0th_and ^_here ^_once ^_over ^_so ^_with ^_witho a_word addre an_eye archi are_on arriv as_soon as_we
ask back_to be_on bit by_post call_earli call_to carpe carpe_sampl check check_with close_on colle did_the discu_i
doors earli_as fair feedb floor floor_plans folde_$ font frida_we glad had_the he_s helen hi_priya i_have i_sent
invoi_$ it_and large left licen make_out may mill musta news newsl next_step next_week no_rush nobod nobod_here
of_your offic_on on_site on_their once_the one_$ one_is only_thing open_$ over_the paint peter peter_s photo_they
pictu place plann plann_offic plans prese priya put_the quest_$ re_back ready reque reset rest rest_$ revis right_the
rush s_happy says secon_font secon_proof so_far soon_as step still_need subti subti_are talki talki_to tax the_bit
the_carpe the_doors the_draft the_fair the_file the_list the_mill the_minut the_one the_only the_page the_paint
the_plann the_revis the_right the_subti the_trick the_villa the_wall their their_way them_over this_week to_keep trans
trick two_floor under up_the updat van vat villa villa_$ wall weeke_i wheth word you_d you_we your_accou your_appro
your_photo an10: yes an2: !_the accou an are_done are_in at_0 blue_one conta extra keep_you know_if login make over_to
pages phone sampl start_on the_call the_phone the_wiref they_re time uploa_the ve_uploa wiref an3: again any_quest
is_up morni_$ on_frida the_invoi to_your ve_had an4: ^_as thurs_$ today an5: first on_monda an6: ^_you an7: tomor c:
ah along anywa april cheer chris consi copy crops decem eveni fast filed gone heads hook ice june marve matte messa
moira nicel patie proje purel requi resta restf scrap seale sitti super these touch turna websi year c13: every c2:
^_signe a_lovel a_milli actio_neede all_recei all_sorte break certi enjoy_the every_from folde_all found_it from_our
furth furth_actio fyi_the great_weeke in_my infor_the is_neede it_thank just_for live_this ll_take lovel_that more_for
more_neede moved_to my_spam need_now neede_on no_actio no_furth no_worri now_! one_close re_all recei_thank s_us
sent_it so_nothi spam spam_folde take take_it thank_a the_certi this_one us_done we_found went_live worri you_nothi
c26n6: !_$ c2n: !_we all_we from_here i_neede it_from just_to milli new_serve thank_tom what_we c2n2: enjoy c3: ^_fyi
^_lovel fyi got_it ignor infor last_night neede_have neede_thank nothi_else perfe_that s_all so_you the_site worki
you_! you_to your_infor c3n: it_was sorte c3n2: moved c3n5: this_morni c4: ^_brill ^_got ^_perfe a_great actio
brill_that for_now neede_from night weeke_! c4n: else see_you c4n3: now_$ c5: brill every_we nothi_more we_neede c6n3:
was c7n3: ^_no c8: s_every c8n2: thank_you cn: alrea answe anyth_else be_in can_do decid exact fine_we for_this here_$
know_the lovel_we milli_$ moves need_for no_need paid round round_$ send_the set the_quick to_send tonig_$ you_don
you_know you_this cn2: sorry there tonig cn3: has_been ll_be cn5: asked n: 0p 0st added away baker banne bigge bleed
bring calen card cash chase choic chose coat comes cost costs cours day days delay depar diffe door draw dried dryin
each edinb envel euros fille fonts give half hang hard his holds hour knew lette littl logos made map max meeti month
mr must mysel neill nice nine nots o onlin ours parce passe paul pay pdf plant plus pm point poste recor regar rome
roof sam satur shame sheet since slow some spell stock strai suppl swapp switc taken talk threa timel tired took tool
track train trial turne twent varni venue visit wait walk wante warra webin wishe wonde years yeste yet n2: 0_0 0_and
^_sure a_secon after_the anoth as_promi build_it but_jo came chang_it chang_the counc do_that draft_on feel feel_free
fixed foote form_is free free_to inclu is_in jo jo_recog kate ll_build ll_see look_great looks looks_great note on_it
our_call outag promi_the put_it quest_! quest_just recog runs share site_is sorry_about stagi start_with sure_no
the_conta the_counc the_first the_foote the_headl the_outag the_weath they_look to_see was_the we_could we_start
we_will weath were were_missi will_build wiref_on yes_that you_ll your_login your_site n3: as_you asked_for good_quest
great_on hosti it_in ll_send ll_start new_versi probl_at promi see_the the_hosti the_next today_$ tomor_$ up_again
you_asked n4: no_probl probl n5: ^_good build versi you_the n6: ^_yes send_you yes_the n7: will
"""
