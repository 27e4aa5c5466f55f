"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: able acros amend apart apply artwo asks assum b badge ball bette billi bin blurr booke bookk boss bothe botto boxes
brand c carry casti cc certa chart circu clash comme copyw coupl court cover cropp dark deck dig docum docus drain
drawn eithe empty enclo endin enoug examp expir eyes favou feasi febru feeli feels fill follo frien gener gentl gloss
going grant grate guest gut hall handl handy hasn haven headc heade help her high hit holdi homep house how hugo iban
impri insur joine jot joy keen ken kindl label lena lid link looki low luck makin manag marga maria marjo mark mean
means measu menti mine movin naile nearl nige nudge objec ochre octob org origi outsi paper pauli penci pick piece
poll press prici priva publi putti px queri rathe reali remar repor resen retur rever room ruth sale satin sched scree
seria seven she ship shops show signs sitem sloga socke somew speak squin story strap struc studi surve talks ten
terms testi think third tick ticke toget towar trust typo use usual valid wants wareh whipp whizz who wins won wordi
writi wrong yello a10c3n6: one a10cn3: back a10cn9: as a10n2: the_print a11: attac could_you a11c2: at_the a11c22n11:
that a11c2n: we_can a11c3n15: ve a11c3n2: me a11cn6: thurs a12: go a12cn18: ^_i a12cn3: if a12cn4: in_the a12n: d
a12n8: frida a139c30n91: the a13c2n14: ^_the a13c2n2: t a13c4n13: ^_we a13cn4: page a14: which a14c14n8: from a14c2n8:
for_the a14c4n3: ^_hi hi a14c6n3: need a14cn6: be a14cn9: are a15c13n3: so a15cn6: two a15n: still a15n3: the_0th
a160c78n119: $ ^ a16c2n4: print a16c2n7: photo a16n3: 0th a17: would a17c2n8: with a17c3n: pleas a17c4n8: at a17cn7: 0
a18c20n8: s a18c8n15: in a18n2: could a19c3: us a19cn2: of_the a2: 0_march 0_to 0rd 0th_at 0th_we ^_can ^_let ^_still
^_tom ^_when a_chanc a_photo a_vecto acces ahead_with also ana ana_$ and_shout are_still are_you as_a attac_and
be_great be_with befor_then board book book_the but_it by_monda can_go can_keep can_start chanc_to circl circl_back
contr_for conve conve_$ could_someb could_we d_be d_like d_need d_sugge date_$ dates deadl do_the does_that down drop
earli_conve eye_over final find_attac for_signa for_us frida_other frida_the from_your get_the go_live good_to
great_to has_to hear_from hello_tom here_are i_don i_know ideal image in_your is_fine is_signe is_too it_goes it_reach
it_would just_a just_circl keep_the know_which last_thing later later_than launc_date leani line list_the live_on
logo_as love love_to march matt me_have move names need_a needs next_frida no_later noon numbe_$ of_a off_by ok_on
once_i open_on out_? page_is passw photo_? photo_pleas plan pleas_confi pleas_send price_list produ reach_me regis
remin_that res right_$ send_it sent_last septe_so shall_we shoot short shoul_we shout_if signe_quote slot_is small
so_i so_it someb someo still_don still_missi still_nothi sugge suit suits team tell_me tell_us text thank_ana
thank_that the_board the_capti the_menu the_old the_shoot the_shop the_team thing_are thing_still those three_direc
to_have to_look to_reach to_us tuesd_at under_the us_to vecto vecto_file want week_? when_you whene where which_one
with_us would_have you_pleas your_earli your_end your_ok your_sign a20c4n12: on_the a22c8n7: have a27c17n19: it
a27c2n5: can a27cn6: of a28c8n10: a a28c8n29: i a2c: ^_for broch colou come if_anyth launc old payme run s_the stick
the_broch the_colou the_launc the_quote the_stick tom_we work a2c11n4: now a2c11n9: this a2c2: mind our_side settl
so_we a2c2n: domai witho_the a2c2n12: i_ll a2c2n2: jim a2c2n3: it_$ a2c3n: what you_for a2c3n6: up a2c4n: serve you_in
a2c4n3: close a2c5n6: thank_for a2c7: more a2cn: direc is_on janua to_0 too a2cn17: we_ll a2cn2: both fine for_a
you_re a2cn4: after a2n: appro can_hold did eye far font goes hi_joe joe left meet minut morni_tom peopl post previ
say secon_draft shop shop_front that_we then_$ tom_the under waiti waiti_for way_to works you_like a2n2: ^_quick agree
and_it he headl sure the_files uploa you_can a2n3: 0_$ ^_if again had other the_blue a2n4: blue from_the the_form
a2n5: today a2n6: frida_$ a3: 0_septe ?_we ^_befor ^_shall ^_would a_look and_a and_tell as_the at_your back_on by_0
by_next by_wedne can_only capti cater chanc corre_by does draft_of finis get_a go_to have_your hear_which hours_and
it_back last_week lates_$ layou like_to me_know ok or_the order_the pleas_find pleas_have prefe prefe_? price print_on
s_in s_slot septe shall shoul shout side_the sign_off signa_$ still_open than the_cater the_layou the_price to_be
to_go us_the we_go would_you you_get you_prefe you_send your_corre your_go a30c7n24: and a31c19n16: for a31c9n20: is
a37n6: by a3c: on_our remin yours a3c10n3: nothi a3c17n4: all a3c2: end hi_tom a3c2n: happy a3c2n2: folde sent a3c2n3:
quick to_the a3c2n5: about_the a3c3: for_you we_have a3c3n: witho a3c3n5: we_ve a3c3n6: good a3c4n: we_need a3c4n3:
done a3c5n5: has a3c6n5: great a3cn: earli i_m m reply a3cn5: out a3n: as_discu back_$ date discu file front hold_the
mail menu name photo_of print_s the_folde a3n2: files if_the ve_put week_$ with_your a3n3: and_send until a3n4: ^_your
invoi on_thurs a3n5: and_the call chang form monda_$ they a4: 0th_$ ^_could ^_hello befor_we by_the frida_? i_can
i_need if_it need_your reach_us the_attac the_contr the_last the_signe the_three two_thing a43: ?_$ a43c10n30: on
a43c8n16: your a45c16n23: to a47c23n39: we a4c: hi_bob order a4c12n7: no a4c2: to_print a4c26n10: ! a4c2n7: about
a4c3: confi your_side a4c3n: anyth have_a live a4c3n8: the_new a4c4n31: ll a4c4n4: our a4c8n9: ^_thank a4cn: t_have
way a4cn2: have_to a4cn3: quote a4n: find hello i_still look_at once page_0 proof signa tell when a4n2: ^_morni but
corre hold a4n3: keep a4n4: put a4n6: monda a5: ^_any ahead attac_the by_tuesd can_t do_you go_ahead let_me need_the
send_us slot to_hear a52: ? a59c26n35: you a5c: contr a5c2n: bob the_logo a5c3n11: new a5c4: on_your a5c4n8: morni
a5cn: don don_t numbe a5cn2: below a5n: by_thurs list sign a5n2: open you_by a5n4: look over the_two to_you a5n7:
start a6: 0th_so hear it_s lates texts the_lates the_openi the_texts would_be a6c2: signe a6c2n: off a6c3n: then
a6c3n2: you_$ a6c3n4: here a6c4: for_your a6c4n2: we_re a6c6: side a6cn: ^_pleas only a6cn2: know a6cn3: right them
a6n: let a6n2: get like a6n3: the_secon a6n4: draft a6n5: next a6n6: secon a7: ^_two hours openi openi_hours reach
us_by a7c25n12: thank a7c2n: logo a7c3: ^_just a7c6: from_you a7cn3: missi a7n: have_the a7n10: i_ve a7n2: wedne a7n3:
by_frida week a7n4: with_the a8c2n2: the_photo a8c4: last a8c7n3: do a8c8n2: just a8cn8: send a8n: befor or a8n2:
is_the three a9: we_d which_of a9c4n2: tom a9c5n6: re a9cn: any a9n: thing tuesd ac: 0_janua ^_jim ^_not ^_right afrai
after_$ bank below_$ bios booki carol clear confi_that copy count dropp dropp_the five five_bios great_payme
happy_holid its its_way jim_dropp keepi leave longe longe_neede loop_the m_afrai many momen need_from night_$ no_longe
notar notar_is on_its optio passp photo_$ remin_about scan sendi so_much so_pleas stick_off that_the the_bank ve_got
ac15n: neede ac17n3: that_s ac2: anyth_$ holid_! much renew sent_it the_serve ac2n: holid loop need_to not the_domai
the_loop ac2n2: went ac2n3: offic ac3: all_good side_$ ac3n: ^_that ac3n4: site ac4: found night perfe ac4n: ^_great
ac4n2: recei ac4n3: lovel ac4n5: see ac5: ^_all got to_do ac5n2: my acn: comin figur forge ll_do me_$ reque tax
thurs_at write acn2: an are_in deliv peter phone the_phone throu you_have acn3: at_all been morni_$ acn5: quest an:
!_i 0th_and ^_here ^_once ^_our ^_over ^_so ^_with ^_witho a_word addre an_eye archi are_on arriv as_soon as_we ask
back_to be_on bit by_post call_earli call_to carpe carpe_sampl check check_with close_on colle did_the discu_i doors
earli_as feedb fille fille_in floor floor_plans folde_$ forwa frida_we glad grand grand_$ had_a had_the have_any he_s
helen here_on hi_priya his_ladde i_have i_sent if_you invoi_$ it_and ivory ivory_stock ladde large licen make_out may
mill musta news newsl next_step next_week no_rush nobod nobod_here of_your offic_on on_site on_their once_the one_is
only_thing open_$ over_the page_$ paint peter_s photo_they pictu place plann plann_offic plans prese priya re_back
ready reset rest rest_$ revis right_the rush s_happy says secon_font secon_proof sign_write so_far soon_as step
still_need subti subti_are talki talki_to the_bit the_carpe the_doors the_draft the_file the_ivory the_list the_mill
the_minut the_one the_only the_page the_paint the_plann the_revis the_right the_sign the_subti the_trick the_villa
the_wall the_zip their their_way them_over this_week time to_keep to_meet trans trick two_floor up_the updat van vat
villa villa_$ wall wedne_with wheth with_his word yet you_d you_we your_accou your_appro your_photo zip an10: yes an2:
!_the accou are_done at_0 blue_one conta extra keep_you login make on_wedne one_$ over_to pages put_the sampl soon
start_on stock the_call the_wiref they_re uploa_the ve_uploa wiref an3: his is_up on_frida the_invoi to_your ve_had
an4: ^_as thurs_$ today_$ an5: first on_monda an6: ^_you an7: tomor c: ah along anywa appre april cance chat consi
crops decem didn disre duste eveni filed gave heads hook ice issue june late marve matte moira never nicel patie peace
picke purel refun requi resta restf scrap seale sitti spoke super these touch turna used voice websi worry c14: every
c2: ^_signe a_great a_milli actio_neede all_recei all_sorte bob_just break certi enjoy_the every_$ every_from fast
folde_all found_it from_our furth furth_actio fyi_the gone gone_to have_what in_my infor_the is_neede it_thank
just_for live_this ll_take lovel_that messa more_for more_neede moved_to my_spam need_now neede_on no_actio no_furth
no_worri now_! one_close recei_thank s_us so_fast so_nothi spam spam_folde take take_it thank_! thank_a the_certi
us_done went_live worki worri you_nothi c23n6: !_$ c2n: !_we all_we decid for_this from_here i_neede it_from just_to
milli new_serve no_need thank_tom what_we c2n2: enjoy sorry c3: ^_fyi cheer fyi got_it ignor infor last_night neede_$
neede_thank nothi_else perfe_that re_all s_all so_you the_site this_one we_found you_! you_to your_infor c3n: ^_lovel
it_was sorte c3n2: moved c4: ^_brill ^_got ^_perfe actio brill_that else for_now neede_from c4n: see_you c4n5:
this_morni c5: brill every_we nothi_more we_neede c5n4: now_$ c7n3: ^_no c7n4: was c8: s_every c8n2: thank_you cn:
alrea answe be_in calle can_do chris exact fine_we here_$ in_now is_close it_is know_the lovel_we milli_$ moves
need_for off_this offic_is our_offic paid peter_calle proje round round_$ send_the set tax_offic thank_bob that_$
the_figur the_quick the_tax to_send up_your year you_don you_know you_this cn2: ^_peter there tonig_$ cn3: has_been
ll_be tonig cn5: asked versi n: 0p 0st added away baker banne betwe bigge bleed bring calen calli card cash chase
child choic chose coat comes cost costs cours days delay depar diffe door draw drawi dried dryin each edinb envel
euros fair feel fonts free give half hang hard holds hour into knew lette littl logos map max meeti month mr must
mysel neill nice nine nots o onlin opens ours parce passe paul pay pdf plant plus pm point poste recor rome roof said
sam satur sends shame sheet ships since slow some spell strai suppl swapp switc table taken talk threa timel tired
took tool track train trial turne twent varni venue visit wait walk wante warra webin weeke wishe wonde years n2: 0_0
0_and ^_sure a_secon after_the anoth as_promi build_it but_jo came chang_it chang_the counc day day_$ do_that draft_on
fixed foote form_is inclu is_in it_looks jo jo_recog kate ll_build ll_put ll_see look_great looks_great made note
on_it our_call outag promi_the put_it quest_! recog regar runs share site_is sorry_about stagi start_with sure_no
the_conta the_counc the_first the_foote the_headl the_outag the_weath they_look to_see was_the we_could we_start
we_will weath were were_missi will_build wiref_on yes_that yeste you_ll your_login your_site n3: asked_for good_quest
great_on hosti it_in ll_send ll_start looks new_versi probl_at promi see_the the_hosti the_next tomor_$ up_again
you_asked n4: as_you no_probl probl n5: ^_good build you_the n6: ^_yes send_you yes_the n7: will
"""
