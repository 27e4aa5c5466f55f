"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: able accep acros amend apart apply artwo askin asks assum b badge ball bette bin blurr bookk boss bothe botto boxes
brand c carry casti cc certa chart circu clash copyw coupl court cropp cross dark decis deck dig dns doc docum docus
drain drawn due eithe empty endin enoug entry examp expir eyes favou feasi febru feeli feels few figma fill finge
frien galle gener gloss going grant guess gut hall handy hasn headc heade her high hinge hit holdi homep hopin house
hugo iban impri input insur invit joine jot keen keeps ken kindl label lena lid looki low luck makin manag marga maria
marjo mark marke mean means measu menti mine movin naile negat nige nudge objec ochre octob org origi outsi paper
pauli penci pick poll press prici priva proce publi putti px queri read reali remar repor resen rever room ruth sale
satin saves sched scree seria seven she ship shops show signs sitem sloga socke somew speak squin story strap stree
struc stuck studi subje surve talks ten terms testi think third thoug tick ticks toget towar trust typo use usual
valid vegan wants wareh welco whipp whizz wins won wordi writi wrong a10: we_d which_of a10c5n7: re a10c8n3: just
a10cn10: as a10cn2: the_print a10n: thing tuesd a11: could_you a11c3n: at_the a11cn4: back a12c26n12: that a12c2n:
we_can a13: attac go a13c3n18: ve a13c3n6: one a13cn3: if a13cn6: thurs a13n9: frida a14c2n2: t a14c2n4: in_the
a14c5n15: ^_we a14cn7: be a156c37n99: the a15c14n8: from a15c2n16: ^_the a15c3n3: me a15c3n9: for_the a15c5n4: ^_hi hi
a15n: d a15n3: the_0th a16: which a16c3n4: print a16c3n7: photo a16c7n3: need a16n: still a16n3: 0th a17c13n5: so
a17cn10: are a17cn23: ^_i a17cn4: page a18: would a18c5n9: at a18n2: could a193c95n137: $ ^ a19c23n9: s a19c3: us
a19c4n: pleas a19cn6: two a2: 0_is 0_march 0rd 0th_at 0th_we ?_it ^_can ^_tom ^_when ^_which a_gentl a_photo a_vecto
acces ahead_with also and_shout and_we appro_$ are_still as_a attac_and be_great befor_then best board but_it but_we
by_monda by_noon can_go can_keep circl circl_back comme_by contr_for conve conve_$ could_someb could_we d_be d_like
d_sugge date_$ dates deadl_for did_you do_the does_that down drop earli_conve eye_over final find_attac for_signa
for_us frida_other frida_the from_your gentl gentl_remin get_the go_live good_to grate great_to guest guest_list handl
has_to haven haven_t hear_from hello_tom here_are how i_don i_know ideal in_your is_fine is_right is_signe is_too
it_goes it_reach it_suits it_would just_a just_circl keep_the know_which last_thing later later_than launc_date leani
line list_the live_on logo_as look_and love love_to matt me_have me_your names need_a next_frida no_later numbe_$ of_a
off_by ok_on once_i one_? one_thing open_on out_? passw payme_for photo_? photo_pleas plan pleas_$ pleas_confi
pleas_send price_list produ rathe reach_me regis remin_that res retur right_$ right_? send_it sent_last septe_so
shall_we shoot short_of shoul_we shout_if signe_quote slot_is small so_i so_it someb someo start_$ still_don
still_missi still_nothi sugge suit_$ team tell_us text thank_ana the_board the_capti the_cover the_old the_shoot
the_shop the_team thing_are thing_still thing_the three_direc to_have to_know to_reach to_us tuesd_at under_the
until_the us_to vecto vecto_file week_? whene which_one with_us would_have would_tuesd yello you_and you_pleas
you_want your_earli your_end your_ok your_sign a20c3n11: with a20c9n15: in a21c4n12: on_the a22cn2: of_the a23cn10: 0
a24c8n7: have a29c2n6: can a2c: ^_for broch colou come copy if_anyth old optio remin_about run scan so_pleas stick
thank_that the_bank the_broch the_colou the_quote the_stick tom_we a2c2: bank launc settl so_we the_launc a2c2n: domai
need_to not our_side witho_the a2c2n14: i_ll a2c2n17: we_ll a2c2n2: jim a2c3n: what you_for a2c4n: serve a2c4n5: see
a2c5n3: close a2c5n4: now_$ a2c9n8: thank_for a2cn: ^_it direc is_on janua s_the too work works a2cn2: both fine previ
you_re a2cn5: after quest a2n: ^_once addre_is be_with can_hold check cover eye font goes hi_joe i_sent joe know_$
march meet minut morni_tom move peopl pictu post secon_draft shop shop_front that_we the_deadl then_$ tom_the under
waiti_for way_to word your_appro a2n2: ^_quick addre agree and_it extra far he headl sure uploa_the ve_uploa a2n3:
^_if again is_up other the_blue the_files to_your a2n4: blue from_the the_form a2n5: today a2n7: on_monda a3: 0_septe
0_to ?_we ^_let ^_shall ^_still a_chanc ana ana_$ and_a and_tell are_you as_the at_your back_on book book_the by_0
by_next by_wedne can_only can_start cater chanc_to corre_by d_need does draft_of finis go_to hear_which hours_and i_d
image last_week lates_$ layou like_to needs noon ok on_page or_the order_the page_is pleas_find pleas_have prefe_?
price print_on s_in s_slot septe shall short shout side_the sign_off signa_$ still_open suit suits tell_me than
the_cater the_layou the_price those to_be to_go to_look us_the want we_go when_you where would_you you_send your_corre
a31c2n6: of a32c21n20: it a34c8n13: a a34c9n25: and a36c9n35: i a38c10n21: is a39c25n20: for a39n7: by a3c: payme
yours a3c11n4: nothi a3c13n10: this a3c2: end hi_tom mind a3c2n2: folde a3c2n3: quick a3c2n4: to_the a3c2n5: out a3c3:
we_have a3c3n: witho a3c3n6: good we_ve a3c4n: we_need you_in a3c4n3: it_$ a3c4n6: up a3c5n3: done a3c6n5: has a3c7:
more a3c7n5: great a3cn: earli left on_our print_s reply to_0 a3cn2: for_a me_$ a3n: appro as_discu comme date deadl
did discu front hold_the name photo_of say shoul the_folde the_menu waiti you_like you_prefe a3n2: if_the ve_put
week_$ with_your a3n3: and_send files mail uploa you_can a3n4: had on_thurs a3n5: and_the call they a3n6: frida_$
monda_$ a4: 0th_$ ^_befor ^_could ^_hello ^_would a_look befor_we by_the capti chanc frida_? have_your i_can it_back
me_know need_your reach_us the_contr the_signe two_thing your_go a44: ?_$ a49c10n35: on a49c17n29: to a49c9n19: your
a4c: hi_bob order remin the_last a4c10n10: ^_thank a4c12n5: now a4c14n7: no a4c2: to_print a4c29n11: ! a4c2n2: happy
a4c2n5: about_the a4c3: confi your_side a4c3n: anyth a4c3n8: the_new a4c4: for_you a4c4n: live a4c4n7: our a4c5n33: ll
a4cn: file t_have way a4cn2: have_to i_m m menu a4cn3: quote a4n: back_$ hello i_still prefe proof signa a4n2: ^_morni
corre hold a4n3: keep until a4n4: ^_your put a4n5: form invoi a5: ^_any attac_the by_tuesd can_t do_you get_a i_need
if_it send_us slot the_attac the_three to_hear you_get a50c25n42: we a54: ? a5c: contr need_the a5c19n5: all a5c2n:
bob the_logo a5c2n2: sent a5c2n9: about a5c3n: have_a a5c4n8: morni a5cn: don don_t numbe a5n: find look_at once tell
when a5n2: but open you_by a5n4: 0_$ over a5n6: chang a6: 0th_so ahead go_ahead hear lates let_me texts the_lates
the_texts would_be a69c28n43: you a6c: it_s a6c2n: ^_pleas off a6c3n: then a6c3n12: new a6c3n2: you_$ a6c4: on_your
a6c5n: for_your a6c6n: side a6cn: only a6cn2: below a6cn3: them a6n: by_thurs list page_0 sign the_openi a6n4: draft
the_two a6n5: to_you a6n6: next a6n7: start a6n8: monda a7: hours openi_hours reach us_by a7c2: signe a7c2n: logo
a7c33n14: thank a7c3n5: here a7c4n3: we_re a7n: have_the openi a7n2: like wedne a7n3: by_frida the_secon a7n4: week
a7n5: look a8: ^_two a8c3: ^_just a8c3n2: the_photo a8c6: from_you a8c8n3: do a8cn2: know a8cn3: missi right a8cn9:
send a8n: let or a8n2: is_the a8n3: get a8n6: secon a9c4n3: tom a9c5: last a9cn: any a9n: befor a9n12: i_ve a9n3:
three a9n4: with_the ac: 0_janua ^_jim ^_not ^_right afrai after_$ appre below_$ bios booki care carol close_$
confi_that count dropp dropp_the file_$ five five_bios great_payme happy_holid help it_all its its_way jim_dropp keepi
lease leave longe_neede loop_the m_afrai momen need_from night_$ notar notar_is on_its passp piece sendi signe_copy
so_much stick_off that_the the_lease this_is ve_got ac16n: neede ac18n3: that_s ac2: anyth_$ holid_! longe many much
no_longe photo_$ renew sent_it the_serve ac2n: clear loop the_domai the_loop ac2n2: holid went ac2n3: been offic sorry
ac3: all_good side_$ ac3n: ^_that take ac3n4: site ac4: night ac5: found perfe ac5n: ^_great ac5n2: recei ac5n3: lovel
ac6: ^_all got to_do ac6n2: my ac8n5: was acn: comin figur forge hi_sam ll_do reque tax the_file thurs_at write acn2:
an are_in deliv peter phone round sam the_phone throu you_have acn3: at_all morni_$ there an: !_i 0_am 0_pm 0th_and
^_happy ^_over ^_so ^_with ^_witho a_word am an_eye and_let archi are_on arriv as_soon as_we ask at_it be_on billi bit
booke by_post call_earli call_to carpe carpe_sampl check_with close_on colle did_the discu_i doors earli_as enclo
feedb fille fille_in fligh floor floor_plans folde_$ follo for_me form_on forwa_to frida_we glad grand grand_$ had_a
had_the have_any he_s helen here_on here_s hi_priya his_ladde i_have if_you invoi_$ is_0 it_and ivory ivory_stock joy
ladde large licen link list_$ mail_$ make_out march_$ may musta nearl news newsl next_step no_rush nobod nobod_here
of_your offic_on on_site on_their once_the one_is only_thing open_$ over_the page_$ paint peter_s photo_they place
plann plann_offic plans pm pm_$ prese priya re_back ready reset rest rest_$ revis right_the rush s_happy say_the says
secon_font secon_proof sign_write so_the soon_as spell spell_of step still_need subti subti_are talki talki_to the_0
the_bit the_carpe the_doors the_draft the_ivory the_list the_mill the_minut the_missi the_one the_only the_page
the_paint the_plann the_previ the_revis the_right the_sign the_spell the_subti the_trick the_uploa the_villa the_wall
the_zip their their_way them_over this_week ticke time to_frida to_keep to_meet trans trick two_floor up_the updat van
vat villa villa_$ wall wedne_with wheth who with_a with_his yet you_a you_all you_d you_we your_accou your_photo zip
an11: yes an2: !_the ^_here ^_our a_secon accou are_done at_0 back_to blue_one conta keep_you login make mill
next_week on_wedne one_$ over_to pages put_the sampl so_far soon start_on stock the_call the_wiref they_re wiref an3:
forwa his on_frida see_the the_invoi ve_had an4: ^_as thurs_$ today_$ an5: first an6: ^_you an7: tomor c: ah along
anywa appet april bon cance chat crops decem didn disre duste email eveni gave heads hook ice issue june late marve
meant moira never nicel peace picke purel refun requi resol resta restf scrap seale sitti spoke stuff super ta these
timin touch turna used voice websi worry yep c16: every c2: ^_signe a_great a_milli all_done all_recei all_set
all_sorte and_filed bob_just break certi consi consi_this done_and enjoy_the every_! every_$ every_from fast filed
filed_$ folde_all for_every for_sorti found_it from_our fyi_the gone gone_to have_what ignor_my in_my infor_the
is_neede it_thank just_for live_this lovel_that many_thank matte messa more_for more_neede moved_to my_spam need_now
neede_on no_actio no_worri now_! one_close out_$ pleas_ignor recei_thank s_us so_fast so_nothi sorti spam spam_folde
take_it thank_! thank_a thank_all the_certi up_$ us_done went_live worki worri you_nothi c25n7: !_$ c2n: !_we all_we
decid for_this from_here i_neede it_from just_to milli new_serve no_need set thank_tom what_we c2n2: enjoy c3: ^_fyi
actio_neede cheer furth furth_actio fyi infor last_night ll_take neede_thank no_furth nothi_else perfe_that re_all
s_all so_you the_site this_one we_found you_! your_infor c3n2: it_was moved c4: ^_brill ^_got brill_that for_now
got_it ignor neede_$ neede_from you_to c4n: ^_lovel see_you sorte c4n5: this_morni c5: ^_perfe actio brill every_we
nothi_more we_neede c5n: else c8: s_every c8n3: ^_no c9n2: thank_you cn: all_clear alrea answe be_in calle can_do
chris exact fine_we here_$ in_now is_close it_is know_the lovel_we milli_$ moves need_for off_this offic_is our_offic
paid patie peter_calle proje round_$ send_the tax_offic thank_$ thank_bob the_figur the_quick the_tax this_$ to_send
up_your was_a year you_at you_don you_know you_on you_so you_this your_patie cn2: ^_peter that_$ tonig_$ was_the
with_you cn3: has_been ll_be tonig cn5: asked versi n: 0p 0st added away baker banne big bigge birth bleed calen card
cash chase child choic chose coat comes cost costs couri cours days delay depar diffe dog door draw drawi dried dryin
each edinb envel euros fair feel fonts free give half hang hard holds hour into knew lane lette littl logos map max
meeti month mr must mysel neill nice nine nots o onlin opens ours parce passe paul pay pdf plant plus point poste
propo recor rome roof said satur seein sends shame sheet ships since slow some somet strai suppl swapp switc table
taken talk threa timel tired took tool track train trial tried turne twent urgen varni venue visit wait walk warra
webin weeke while wishe wonde years n2: 0_0 ^_sure about_that after_the anoth as_promi betwe bring build_it but_jo
calli came chang_it chang_the counc day day_$ do_that draft_on fixed foote form_is get_back inclu is_in it_looks jo
jo_recog ll_build ll_put ll_see look_great looks_great made_the new_addre note on_it on_this our_call outag promi_the
put_it quest_! recog regar runs share site_is stagi start_with sure_no the_conta the_counc the_first the_foote
the_headl the_outag the_weath they_look to_see ve_made wante wante_$ we_could we_start we_will weath were were_missi
will_build wiref_on yes_that yeste you_ll you_wante your_login your_site n3: 0_and asked_for good_quest great_on hosti
it_in ll_start made new_versi probl_at promi sorry_about the_hosti the_next tomor_$ up_again you_asked n4: kate
ll_send looks no_probl probl n5: ^_good as_you build you_the n6: send_you yes_the n7: ^_yes n8: will
"""
