"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: able acros afrai amend apart apply artwo asks assum b badge ball bette billi bin blurr booke bookk boss bothe botto
boxes brand c carry casti cc certa chart circu clash colou comme copyw coupl court cover cropp dark deck dig docum
docus drain drawn eithe enclo endin enoug examp expir eyes favou feasi febru feeli feels figur fill follo frien gener
gentl gloss going grant grate guest gut hall handl handy hasn haven headc heade help her high hit holdi homep house
how hugo iban impri insur joine jot joy keen ken kindl label leave lena lid link looki low luck makin manag marga
maria marjo mark mean means measu menti mine movin naile nearl nige nudge objec ochre octob optio org origi outsi
paper pauli penci pick piece poll press prici priva publi putti px queri rathe reali remar repor resen retur rever
room ruth sale satin sched scree seria seven she ship shops show signs sitem sloga socke somew speak squin stick story
strap struc studi surve talks ten terms testi think third tick ticke toget towar trust typo use usual valid wants
wareh whipp whizz who wins won wordi writi wrong yello a10: could_you a10c20n11: that a10c2n6: one a10cn2: back
a10cn9: as a10n2: the_print a11: attac a11c2: at_the a11c2n15: ve a11c2n2: me a11cn: we_can a11cn6: thurs a12: go
a12cn18: ^_i a12cn3: if a12cn4: in_the a12n: d a12n8: frida a137c23n89: the a13c2n2: t a13c3n13: ^_we a13cn14: ^_the
a13cn4: page a14: which a14c14n8: from a14c4n3: ^_hi hi a14c5n3: need a14cn6: be a14cn8: for_the a14cn9: are
a158c68n117: $ ^ a15c8n3: so a15n: still a15n3: the_0th a15n6: two a16c2n7: photo a16cn4: print a16n3: 0th a17: would
a17c18n8: s a17c2n: pleas a17c2n8: with a17c4n8: at a17cn7: 0 a17n2: could a18c7n15: in a19c3: us a19n2: of_the a2:
0_march 0_to 0rd 0th_at 0th_we ^_can ^_let ^_still ^_tom ^_when a_chanc a_photo a_vecto acces ahead_with also ana
ana_$ and_shout are_still are_you as_a attac_and be_great be_with befor_then board book book_the by_monda can_go
can_keep can_start chanc_to circl circl_back contr_for conve conve_$ could_someb could_we d_be d_like d_need d_sugge
date_$ dates deadl do_the does_that down drop earli_conve eye_over final find_attac for_signa for_us frida_other
frida_the from_your get_the go_live good_to great_to has_to hear_from hello_tom here_are i_don i_know ideal image
in_your is_fine is_signe is_too it_goes it_reach it_would just_a just_circl keep_the know_which last_thing later
later_than launc_date leani line list_the live_on logo_as love love_to march matt me_have move names need_a needs
next_frida no_later noon numbe_$ of_a off_by ok_on old once_i open_on out_? page_is passw photo_? photo_pleas plan
pleas_confi pleas_send price_list produ reach_me regis remin_that res right_$ send_it sent_last septe_so shall_we
shoot short shoul_we shout_if signe_quote slot_is small so_i so_it so_we someb someo still_don still_missi still_nothi
sugge suit suits team tell_me tell_us text thank_ana the_board the_capti the_menu the_old the_shoot the_shop the_team
thing_are thing_still those three_direc to_have to_look to_reach to_us tuesd_at under_the us_to vecto vecto_file want
week_? when_you whene where which_one with_us would_have you_pleas your_earli your_end your_ok your_sign a20c2n12:
on_the a22c7n7: have a26c14n19: it a27cn5: can a27n6: of a28c6n28: i a28c8n10: a a29c4n24: and a2c: ^_for broch come
if_anyth launc mind payme run s_the the_broch the_launc the_quote tom_we work a2c10n4: now a2c2: our_side a2c2n: domai
what witho_the a2c2n11: i_ll a2c2n2: folde a2c2n3: it_$ a2c2n6: up a2c3n: you_for you_in a2c4n: serve a2c4n3: close
a2c4n5: thank_for a2c7: more a2c8n9: this a2cn: is_on janua to_0 a2cn17: we_ll a2cn2: both fine for_a you_re a2n:
appro can_hold did direc eye far goes he hi_joe joe left meet minut morni_tom peopl post previ say secon_draft shop
shop_front that_we the_folde then_$ tom_the too under waiti waiti_for way_to works you_like a2n2: ^_quick agree and_it
headl other sure the_files uploa you_can a2n3: 0_$ ^_if had the_blue a2n4: after blue from_the the_form a2n5: and_the
today a2n6: frida_$ a3: 0_septe ?_we ^_befor ^_shall ^_would a_look and_a and_tell as_the at_your back_on by_0 by_next
by_wedne can_only capti cater chanc corre_by does draft_of finis get_a go_to have_your hear_which hours_and it_back
last_week lates_$ layou like_to me_know ok or_the order_the pleas_find pleas_have prefe prefe_? price print_on s_in
s_slot septe shall shoul shout side_the sign_off signa_$ still_open than the_cater the_layou the_price to_be to_go
us_the we_go would_you you_get you_prefe you_send your_corre your_go a31c16n15: for a31c8n20: is a37n6: by a3c: on_our
remin yours a3c10n3: nothi a3c16n4: all a3c2: end hi_tom a3c2n: happy witho a3c2n2: sent a3c2n3: quick to_the a3c2n4:
about_the a3c2n5: we_ve a3c2n6: good a3c3: for_you we_have a3c3n3: done a3c4n: we_need a3c5n5: has a3c6n5: great
a3c6n8: ^_thank a3cn: reply a3cn5: out a3n: as_discu back_$ date discu earli file front hold_the i_m m mail menu name
photo_of print_s a3n2: but files if_the ve_put week_$ with_your a3n3: and_send until a3n4: ^_your invoi on_thurs a3n5:
call chang form monda_$ they a4: 0th_$ ^_could ^_hello befor_we by_the frida_? i_can i_need if_it need_your reach_us
the_attac the_contr the_last the_signe the_three two_thing a41: ?_$ a43c7n16: your a43c8n30: on a45c13n23: to
a47c18n39: we a4c: hi_bob order to_print a4c11n7: no a4c2: confi a4c24n10: ! a4c2n6: about a4c3: your_side a4c3n:
anyth have_a live a4c3n8: the_new a4c4n30: ll a4c4n4: our a4cn: t_have way a4cn2: have_to a4cn3: quote a4n: find hello
i_still look_at once page_0 proof signa tell when a4n2: ^_morni corre hold a4n3: keep put a4n6: monda a5: ^_any ahead
attac_the by_tuesd can_t do_you go_ahead it_s let_me need_the send_us slot to_hear a50: ? a58c25n35: you a5c: contr
a5c3n11: new a5c3n8: morni a5c4: on_your a5cn: bob don don_t numbe off the_logo a5n: by_thurs list sign a5n2: below
open you_by a5n4: look over the_two to_you a5n7: start a6: 0th_so hear lates texts the_lates the_openi the_texts
would_be a6c2: signe a6c22n11: thank a6c3n: then a6c3n2: we_re you_$ a6c3n4: here a6c4: for_your a6c6: side a6cn:
^_pleas only a6cn2: know a6cn3: them a6n: let a6n2: get like a6n3: right the_secon a6n4: draft a6n5: next a6n6: secon
a7: ^_two hours openi openi_hours reach us_by a7c3: ^_just a7c6: from_you a7cn: logo a7cn3: missi a7n: have_the a7n10:
i_ve a7n2: wedne a7n3: by_frida week a7n4: with_the a8c2n2: the_photo a8c4: last a8c7n2: just a8c7n3: do a8cn8: send
a8n: befor or a8n2: is_the three a9: we_d which_of a9c4n2: tom a9c4n6: re a9cn: any a9n: thing tuesd ac: 0_janua bank
bios booki carol clear confi_that count five five_bios great_payme happy_holid its its_way keepi longe longe_neede
loop_the many momen much need_from night_$ no_longe notar notar_is on_its passp photo_$ remin_about scan sendi settl
so_much that_the the_bank ve_got ac15n: neede ac16n3: that_s ac2: all_good anyth_$ holid_! renew sent_it the_serve
ac2n: holid loop the_domai the_loop ac2n2: went ac3: found side_$ ac3n: ^_that ac3n4: site ac4: night perfe ac4n:
^_great ac4n2: my recei ac4n3: lovel ac4n5: see ac5: ^_all got to_do acn: comin forge ll_do me_$ need_to not reque
thurs_at acn2: are_in deliv jim throu you_have acn3: at_all been morni_$ offic acn5: quest an: !_i 0th_and ^_here
^_once ^_our ^_over ^_so ^_with ^_witho a_word addre an_eye archi are_on arriv as_soon as_we ask back_to be_on bit
by_post call_earli call_to carpe carpe_sampl check check_with close_on colle did_the discu_i doors earli_as feedb
fille fille_in floor floor_plans folde_$ font forwa frida_we glad grand grand_$ had_a had_the have_any he_s helen
here_on hi_priya his_ladde i_have i_sent if_you invoi_$ it_and ivory ivory_stock ladde large licen make_out may mill
musta news newsl next_step next_week no_rush nobod nobod_here of_your offic_on on_site on_their once_the one_is
only_thing open_$ over_the page_$ paint peter peter_s photo_they pictu place plann plann_offic plans prese priya
put_the re_back ready reset rest rest_$ revis right_the rush s_happy says secon_font secon_proof sign_write so_far
soon_as step still_need subti subti_are talki talki_to tax the_bit the_carpe the_doors the_draft the_file the_ivory
the_list the_mill the_minut the_one the_only the_page the_paint the_plann the_revis the_right the_sign the_subti
the_trick the_villa the_wall the_zip their their_way them_over this_week time to_keep to_meet trans trick two_floor
up_the updat van vat villa villa_$ wall wedne_with wheth with_his word write yet you_d you_we your_accou your_appro
your_photo zip an10: yes an2: !_the accou an are_done at_0 blue_one conta extra his keep_you login make on_wedne one_$
over_to pages phone sampl soon start_on stock the_call the_phone the_wiref they_re uploa_the ve_uploa wiref an3: again
is_up on_frida the_invoi to_your ve_had an4: ^_as thurs_$ today_$ an5: first on_monda an6: ^_you an7: tomor c: ah
along anywa april cance consi copy crops decem didn eveni fast filed gone heads hook ice june marve matte messa moira
nicel patie proje purel refun requi resta restf scrap seale sitti super these touch turna websi c14: every c2: ^_signe
a_great a_milli actio_neede all_recei all_sorte break certi cheer enjoy_the every_$ every_from folde_all found_it
from_our furth furth_actio fyi_the in_my infor_the is_neede it_thank just_for live_this ll_take lovel_that more_for
more_neede moved_to my_spam need_now neede_on no_actio no_furth no_worri now_! one_close re_all recei_thank s_us
so_nothi spam spam_folde take take_it thank_a the_certi this_one us_done we_found went_live worki worri you_nothi
c21n6: !_$ c2n: !_we all_we from_here i_neede it_from just_to milli new_serve thank_tom what_we c2n2: enjoy sorry c3:
^_fyi fyi got_it ignor infor last_night neede_$ neede_thank nothi_else perfe_that s_all so_you the_site you_! you_to
your_infor c3n: ^_lovel it_was sorte c3n2: moved c3n5: this_morni c4: ^_brill ^_got ^_perfe actio brill_that else
for_now neede_from c4n: see_you c5: brill every_we nothi_more we_neede c5n4: now_$ c6n4: was c7n3: ^_no c8: s_every
c8n2: thank_you cn: alrea answe be_in can_do chris decid exact fine_we for_this here_$ in_now is_close know_the
lovel_we milli_$ moves need_for no_need offic_is our_offic paid round round_$ send_the set the_quick to_send tonig_$
year you_don you_know you_this cn2: there tonig cn3: has_been ll_be cn5: asked n: 0p 0st added away baker banne betwe
bigge bleed bring calen card cash chase child choic chose coat comes cost costs cours days delay depar diffe door draw
drawi dried dryin each edinb envel euros fair feel fonts free give half hang hard holds hour knew lette littl logos
map max meeti month mr must mysel neill nice nine nots o onlin opens ours parce passe paul pay pdf plant plus pm point
poste recor regar rome roof said sam satur shame sheet ships since slow some spell strai suppl swapp switc taken talk
threa timel tired took tool track train trial turne twent varni venue visit wait walk wante warra webin weeke wishe
wonde years n2: 0_0 0_and ^_sure a_secon after_the anoth as_promi build_it but_jo came chang_it chang_the counc day
day_$ do_that draft_on fixed foote form_is inclu is_in it_looks jo jo_recog kate ll_build ll_see look_great
looks_great made note on_it our_call outag promi_the put_it quest_! recog runs share site_is sorry_about stagi
start_with sure_no the_conta the_counc the_first the_foote the_headl the_outag the_weath they_look to_see was_the
we_could we_start we_will weath were were_missi will_build wiref_on yes_that yeste you_ll your_login your_site n3:
asked_for good_quest great_on hosti it_in ll_send ll_start looks new_versi probl_at promi see_the the_hosti the_next
tomor_$ up_again you_asked n4: as_you no_probl probl n5: ^_good build versi you_the n6: ^_yes send_you yes_the n7:
will
"""
