"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: actin alcov aller amend apart apply artwo askin assum awful b badge ball barn begin bin biogr black blurr bo bookk
boss bothe botto brand brass brief busin c casti cc certa chart chequ circu clash copyw coupl cropp cross curio dead
decis deck detai dig disbu dns doc docum docus drain drive dropd due edit eleve empty endin engag entry examp eyes
favou feasi febru fee feels figma filin fill finge firm fridg frien fund gate gener gloss gorge grab greys growi guess
handy happe headc heade high highl hinge hit hole homep hones hopin hugo husba iban icons impri input invit io joine
jot keen keeps ken kindl kitch label land lean leisu lid livin locks looki low luck makin manag marga maria marjo
marke mean means most movin mum nadia naile nige nurse objec ochre octob oh ones org ottil outsi owner packe part
pauli payab piano pick poll press prici priva proce publi putti px queri ramp reali reall recap redra remar resen
resul rever roll room rough sale satin saves sched seria serif seven shape shops signs sitem sizes sloga smoot squin
strap stree struc stuck studi subje suite suppo survi swatc talks testi third thoug tick ticks title tour trust valid
vegan wareh welco whipp whizz width wood wordi worth writi wrong a10c10n8: do a10c2n14: send a10c41n19: thank a10c4n5:
tom a10c6n16: about a10cn5: i_m m a10n5: three a11c3n4: any a11cn4: like missi a11n: or a11n3: is_the a11n6: get a12:
could_you which_of a12c10n5: just a12c2n4: the_print a12c2n6: know a12n4: tuesd a12n6: befor a13c2n18: i_ve a13c4n:
at_the a13c6n8: we_re a13c7n3: last a13cn23: as a13cn7: back a13n2: we_d a13n3: thing a14c2n3: we_can a14cn14: frida
a15c2n13: with_the a15cn8: if a16c11n8: ^_hi hi a16cn16: be a16cn9: thurs a16n2: attac a16n7: the_0th a17c6n14: one
a17c7n26: ve a17n7: 0th a18c17n17: from a18c4n9: photo a18c5n8: me a19c10n17: re a19c33n27: that a19c4n9: print a2:
0_march 0rd 0th_at ?_it ^_tom a_copy a_gentl a_vecto acces acros ahead_with and_shout any_joy appro_$ attac_and back_?
be_great by_noon can_go can_keep chang_$ chang_shoul circl circl_back comme_by confi_by contr_for conve conve_$
could_someb could_we d_have d_rathe date_$ deadl_for did_you do_the does_that drawn drawn_up earli_conve eithe
eye_over file_on for_it for_signa frida_other frida_the gentl gentl_remin go_live go_with good_to grate great_to
guest_list gut has_to hello_tom holdi hope_the i_know ideal is_attac is_fine is_right is_signe is_too it_? it_goes
it_or it_reach joy_with just_circl just_say keep_it keep_the know_which later later_than launc_date leani line
list_the live_on live_with ll_order logo_as look_and m_waiti mark matt me_have me_which me_your missi_could next_frida
no_later now_which nudge oak of_a of_next off_by ok_on once_i one_? one_wins open_on out_? payme_for photo_?
photo_pleas pleas_confi pleas_send price_list produ re_still remin_that res retur right_$ right_? s_mail send_me
sent_last septe_so shall_i ship shoot short_of shoul_reach shoul_we shout_if signe_quote slot_is so_anyth so_it socke
socke_in somew_$ start_the still_don still_nothi stone story suit_$ team tell_us terms text thank_ana the_addre
the_board the_cover the_five the_oak the_shoot the_socke the_story the_team the_word thing_are thing_the thing_we
three_direc to_have to_reach to_use towar tuesd_at two_dates under_the use ve_left vecto vecto_file waiti_on want_to
way_$ we_say week_? whene_you which_is which_you wins wins_$ would_have would_tuesd you_be you_i you_pleas you_sent
you_think you_want your_earli your_end your_ok your_sign your_signa a202c62n201: the a20c12n7: need a20c4n18: are a21:
would a21c2n: go a21c2n6: page a21c4n43: ^_the a21c5n18: t a21c7n3: pleas a21c9n32: ^_we a21n4: could a22c21n21: so
a22c2n33: ^_i a22c6n11: in_the a22n5: which a22n7: still a23c8n13: at a242c128n267: $ ^ a24c6n9: us a25c4n18: on_the
a25c4n23: for_the a25cn12: two a26c10n19: have a26n10: d a27c34n27: s a28c10n26: with a29c2n9: of_the a2c: 0_is broch
count drop every_else five help i_hope its_way lose on_its optio pleas_$ remin_about sendi so_pleas stick surve
thank_that the_broch the_lease the_stick tom_we with_us a2c11n11: thank_for a2c2: its the_quote a2c20n8: that_s a2c2n:
domai under a2c2n2: come fine jim a2c2n3: write a2c2n5: deliv not they_re a2c3: launc measu the_launc a2c3n2: our_side
a2c3n3: went a2c3n5: leave a2c4: cheer a2c4n2: night serve a2c4n5: so_we a2c5n7: now_$ a2c6n: else a2c6n2: need_to
a2c6n4: close a2c6n6: lovel a2c9: ^_all a2cn: afrai care direc if_anyth insur janua lena m_afrai the_colou the_insur
thurs_at a2cn2: know_the scan think a2cn3: colou previ put_the the_files to_your ve_had wante works yeste a2cn4:
the_shop a2cn5: phone shop the_invoi a2cn9: today a2n: 0th_we ^_page ^_when addre_$ addre_is also as_a be_with bette
but_it but_we can_hold can_take cards cover d_sugge eye final floor font for_us forwa_to going going_to guest happy_to
hear_from hi_joe home i_don i_sent in_your it_suits joe joy just_a know_$ list_of love love_to march minut_and
morni_tom nearl negat numbe_$ on_tuesd read ready say_the scree secon_draft she shop_front small someo start_$ that_we
the_deadl the_draft the_list the_one the_paper the_place the_proof tom_the tuesd_and way_to what_you who you_and
you_had your_appro a2n2: by_monda came court early extra glad he headl her here_are how meet menti no_rush on_wedne
peopl re_waiti rest rush sheet sugge to_get to_us uploa_the ve_uploa wants you_could you_menti a2n3: ^_quick agree
check d_be down far forwa goes his is_up paint send_it the_paint won won_t you_wante a2n4: again haven haven_t origi
the_origi time a2n5: ^_once as_soon next_week soon_as the_form a2n6: ^_if soon a2n7: ^_as first a3: 0_septe 0_to ?_we
^_let ^_shall ^_which a_chanc a_photo and_a and_tell anyth_you are_still are_you at_your back_on befor_i befor_then
by_0 by_next can_only chanc_to corre_by dates does draft_of find_attac hear_which hours_and image it_would last_week
lates_$ layou need_a needs or_the page_is pleas_have rathe reach_me s_slot septe shall_we shout sign_off someb
still_open suit t_find the_capti the_layou the_post thing_still those to_look toget us_to which_one yello you_send
your_corre a30c16n34: in a31c3n14: 0 a35c6n16: can a3c: ^_for lab lease ok that_the the_lab a3c15n8: nothi a3c19n3:
every a3c2: hi_tom hope a3c2n10: quest a3c2n2: best both on_our reply a3c2n25: i_ll a3c2n3: s_the the_file a3c2n4:
work a3c3n: the_bank witho_the a3c3n14: there a3c3n2: payme a3c3n3: folde a3c3n4: too a3c3n9: after a3c4n: bank
a3c4n2: settl we_have you_for a3c4n3: you_in a3c5n: we_need a3c5n8: we_ve a3c8n6: great a3cn: ^_it appro earli is_on
print_s run to_0 yours a3cn10: on_monda a3cn2: for_a a3cn3: me_$ place a3cn4: other throu a3cn5: had_a a3cn8: monda_$
a3cn9: from_the a3n: ^_can ^_still board by_wedne comme cut date from_your get_the handl hold_the move name names
on_page one_thing passw regis s_in side_the suits until_the whene word a3n11: tomor a3n2: and_we as_discu deadl finis
if_the somew sure the_folde then_$ up_the with_your a3n3: and_it and_send discu pictu than you_like a3n4: if_you
the_blue ve_put a3n5: blue week_$ a3n6: arriv a3n8: frida_$ a4: 0th_$ ^_befor ^_could ^_would a_look book book_the
chanc frida_? go_to it_back last_thing me_know need_your order_the pleas_find print_on signa_$ tell_me the_price to_be
to_go two_thing us_the when_you would_you your_go a42c21n48: and a42c29n55: it a44c13n36: a a44c4n22: of a44cn16: by
a49: ?_$ a4c: hi_bob noon remin to_know a4c12: more a4c17n20: this a4c2: ana ana_$ a4c2n4: you_re a4c3: your_side
a4c3n: left mind a4c3n4: you_can a4c3n5: quick a4c3n9: and_the the_new to_the a4c4n4: witho a4c5n11: see a4c5n7: done
a4c5n9: out a4c7n3: got a4c8n10: my a4cn: cater old post the_cater a4cn2: t_have the_signe a4cn3: uploa a4cn5: files
a4cn6: form a4cn7: call a4n: back_$ befor_we have_your photo_of still_missi the_contr the_old you_prefe a4n2: addre
as_the can_start front hold i_still paper sampl short so_i a4n3: ^_morni corre minut says a4n4: shoul a4n5: on_thurs
a5: capti d_like get_a if_it like_to plan prefe_? reach_us the_attac want we_go a52c16n69: i a52c34n45: for a53c16n45:
is a57c17n32: your a5c: copy a5c2: to_print a5c2n: bob a5c2n5: over a5c2n7: invoi a5c2n9: had a5c3n2: end have_a
a5c3n3: quote a5c3n4: happy a5c4n: live a5c4n10: good a5c4n2: confi a5c4n34: we_ll a5c4n6: take a5c6n: for_you
a5c6n14: morni a5c7n13: our a5cn: contr signa a5cn16: ^_you a5cn3: have_to open a5cn5: did mail a5cn8: ^_your a5n:
i_need look_at price slot the_menu a5n2: do_you where you_by a5n3: keep say a5n4: 0_$ by_the a5n6: you_d a6: ^_any
attac_the by_tuesd d_need lates let_me send_us texts the_lates the_texts the_three would_be you_get a60c13n59: on
a60n: ? a68c28n57: to a69c35n84: we a6c: ahead go_ahead a6c10n12: ^_thank a6c2: the_last a6c2n: ^_hello the_logo
a6c2n2: don don_t menu a6c2n3: file hello a6c2n6: put a6c3n17: new a6c3n3: sent a6c5n4: anyth a6c5n6: it_$ a6c5n8:
about_the a6cn: tell a6cn2: order a6cn3: below way a6cn4: numbe a6n: by_thurs shall the_openi to_hear a6n2: prefe
proof a6n3: i_can a6n4: waiti_for a6n5: until a6n9: once a7: 0th_so openi_hours us_by a7c: need_the a7c13n13: now
a7c27n7: all a7c2n: ^_pleas a7c2n3: the_secon a7c2n8: they a7c33n22: ! a7c3n14: monda a7c3n3: you_$ a7c4: on_your
a7c4n3: signe a7c4n5: off a7c4n6: what a7c6n12: up a7c6n2: for_your then a7c8n4: side a7cn4: sign a7n: openi a7n10:
next a7n2: hear i_d a7n3: have_the a7n4: draft a7n7: chang a8: hours a8c21n14: no a8c2n: logo a8c2n3: only a8c2n6:
secon a8c3n2: ^_just a8cn2: let a8cn3: when a8cn4: list a8cn6: right a8n: ^_two a8n11: week a8n16: start a8n2: find
a8n3: can_t wedne a8n4: by_frida the_two waiti a8n6: to_you a93c42n81: you a9c2n2: it_s a9c2n9: them a9c3n4: the_photo
a9c5n11: here a9c7: from_you a9c7n64: ll a9c8n12: has a9n: page_0 reach a9n11: but a9n7: look ac: 0_janua ^_frank
^_jim ^_not ^_payme ^_right abbot after_$ appre at_noon bios booki carol close_$ confi_that crane_$ dee_$ didn didn_t
dieta dieta_notes done_for drop_the dropp dropp_the else_is five_bios frank got_the grant great_payme happy_holid
has_the heads heads_up invoi_0 invoi_is is_at is_paid it_all it_out jim_dropp keepi keys left_to let_s like_you
longe_neede loop_the measu_the milli_for momen mr_abbot my_mail need_from neigh night_$ notar_is of_0 out_the over_it
passp refun s_done same settl_on signe_copy so_much stick_off stuff ta tape the_boxes the_keys the_measu the_neigh
the_order the_same the_surve this_is to_tell ve_got we_spoke write_the your_list your_payme ac10n4: thank_you ac13n13:
was ac18n2: neede ac2: anyth_$ boxes file_$ here_and much no_longe photo_$ piece renew sent_it the_serve ac26n16: !_$
ac2n: and_i figur forge longe loop reque take_it the_domai the_loop your_accou ac2n2: are_in to_send ac2n3: accou
offic paid sam ac2n4: sorry ac3: a_milli all_good any_more gave holid_! many me_the thank_a ac3n: decid messa milli
side_$ ac3n2: clear compl holid ac3n3: what_we ac3n4: ^_that site ac3n5: been ac4n: ^_got ac5n: ^_great perfe see_you
sorte ac6n2: no_need ac6n3: found ac7n3: recei ac8: to_do ac9n7: ^_no acn: ^_every ^_hey about_page accep am below_$
care_of comin crane dave dee enclo forew garde garde_side hello_dave hey hi_lena hi_ruth hi_sam is_compl it_at it_over
jen lou lou_$ mick mick_$ need_for news newsl notar notes of_your over_$ rob rob_$ ruth since spoke take_care tax
that_leave the_about the_crane the_end the_garde to_sign x you_all you_at you_don acn2: ^_dear and_they dear hi_priya
mr mysel off_the peter priya so_that the_other ticke acn3: archi at_all drawi i_have ll_do morni_$ the_phone you_have
acn4: it_in round said you_know acn5: ^_good tonig acn6: an counc the_counc an: 0_am 0_pm ^_after ^_happy ^_over ^_so
^_witho a_few a_quick a_word able able_to all_in an_eye and_let appli are_three arriv_on as_they asks at_it attac_for
back_from be_able be_on be_the beaut billi bird bird_price booke but_witho by_mail by_post call_earli call_to
came_throu can_be can_you carpe_sampl chair_s close_on colle compl_excep confi_the could_t d_love deed desk did_the
discu_i door doors earli_as early_bird end_of every_is excep expir feedb feeli few files_in fille fille_in fligh
floor_plans flowe folde_$ form_on front_and give go_throu grand grand_$ had_the hall_$ handl_$ has_arriv hasn hasn_t
have_you he_s helen here_is here_on his_ladde house idea_where insis insis_on invoi_$ invoi_from is_0 is_still is_with
ivory ivory_stock just_waiti kind know_about know_what ladde large licen like_$ ll_pay look_forwa lost mail_$ make_out
march_$ may mine must musta mysel_$ nearl_there next_step nobod nobod_here of_them of_tuesd offic_on on_a on_site
on_their on_time one_is only_thing open_$ open_the over_the page_$ page_two passw_is pdf penci peter_s photo_they
plann plann_offic plans plent pm pm_$ prese quest_in quote_0 re_back reset rest_$ right_the roof s_forew s_happy s_you
says_the secon_font secon_proof show sign_$ sign_write six skirt speak spell spell_of start_monda stays still_waiti
subti subti_are sugge_the suits_$ t_been t_open t_take table take_a takes talki talki_to that_this the_appli the_carpe
the_deliv the_doors the_early the_final the_ivory the_mill the_missi the_notar the_only the_page the_passw the_pdf
the_plann the_rest the_right the_roof the_sampl the_sheet the_sign the_skirt the_spell the_subti the_trick the_uploa
the_villa the_wall their their_way them_over think_i thurs_as timbe to_frida to_keep to_meet trans trick two_floor
typo until_thurs up_front updat_on usual vat ve_no villa villa_$ wall wante_to we_look wedne_with were_going whene_it
where_you wheth with_his with_our work_on yeste_and you_a you_we your_chair your_house your_messa your_negat
your_photo yours_$ an12: yes an16: will an2: !_i !_the 0th_and ^_do ^_here ^_one a_secon are_done are_on as_we but_the
carpe carry check_with conta crew depos enoug follo for_me frida_we galle hall have_any here_s idea is_a it_and
keep_you lette list_$ ll_put login long mill no_idea over_to pages paper_$ pay repor revis runs s_on step still_need
stock t_had the_0 the_bit the_court the_crew the_depos the_galle the_hall the_minut the_previ the_revis the_way
the_wiref the_zip them_on they_look two_of van wiref with_a wonde you_were zip an3: ^_our ^_with after_the as_i at_0
back_to bit blue_one chair frame it_off monda_and one_$ so_far ten the_call this_week too_dark updat an4: ^_there ask
dark dry link make start_on the_first the_weath weath an5: so_the the_venue thurs_$ venue an6: see_the were an7:
on_frida today_$ yet an9: once_the c: act agent ah along appet april bon break cance celia concl crops decem disre
doing duste eveni exhib feet fewer frost fun hook hurry ice issue job lande late leila magaz mario marve moira ms
nicel notic party peace picke pics poppe porta purel rang relea resol resta restf scrap scrat sitti sleep squar strik
such sue thems these timin turna turns valua voice waive ward websi withd world wrap yep c2: ^_signe a_great all_done
all_i all_recei all_sorte all_the and_filed and_gave anyth_else are_with bank_holid bob_just can_put chat close_the
consi consi_this decid_to deliv_thank done_and every_! every_$ every_from fast figur_so filed filed_$ folde_all
for_sorti from_us fyi_the gave_me grim has_just hi_both hope_monda infor_the is_neede is_nothi it_thank just_for
just_sent last_messa last_piece launc_! live_this lovel_that more_for moved_to my_spam need_now neede_on never
never_mind no_actio no_more nothi_for nothi_left one_close ourse payme_s pleas_ignor pleas_to recei_and recei_thank
s_been s_settl s_us seale set_for signe_seale so_fast so_no so_nothi sorti spam spam_folde t_too thank_! the_lot
there_is to_write too_grim us_$ us_done used was_in wasn wasn_t went_live with_thank worki you_nothi you_that c2n:
!_we all_we anywa certi for_this from_here from_our i_neede is_settl it_from just_to milli_$ my_last new_serve now_!
thank_tom the_certi the_figur the_matte the_meant you_on c2n2: here_$ in_my meant morni_so that_was was_the with_you
c2n3: was_a c2n5: alrea answe c3: ^_fyi a_pleas actio_neede do_anyth enjoy_the every_s for_every furth_actio fyi gone
gone_to have_what ignor_my infor lot many_thank more_neede neede_thank no_furth no_worri nothi_else out_$ perfe_that
s_all thank_all the_site worri your_infor c3n: found_it last_night this_one up_$ we_found you_! c3n2: matte c3n3:
enjoy moved c4: ^_brill all_set brill_that for_now furth got_it neede_$ c4n: ll_take c4n5: set c5: ^_perfe every_we
ignor neede_from re_all we_neede c5n: ^_lovel actio brill c5n3: it_was c6: nothi_more so_you you_to c6n9: this_morni
c8: s_every cn: a_lovel accou_is all_clear anouk anouk_$ asked_$ at_that being calle can_do chris clien dear_mr did_it
done_$ edwin email exact files_are fine_we has_alrea heard hey_sam in_and in_now it_on it_up jen_$ june june_$ ll_go
lovel_we map moves nothi_to off_this offic_is one_s our_end our_offic out_of owen owen_$ patie peter_calle photo_in
proje quick_answe re_not recor requi s_no siste so_there sort strai super taken_the tax_offic tell_you thank_$
thank_bob the_map the_newsl the_quick the_tax the_tiles this_$ this_with tiles to_worry touch up_your ve_taken we_come
went_with what_i while wishe with_that with_this work_is worry x_jen yeste_the you_so you_this your_patie cn2: ^_peter
away be_in days in_this is_close it_is leave_it our_call round_$ send_the taken the_quest tonig_$ took turne year cn3:
0_0 anoth betwe has_been permi that_$ cn4: s_a you_said cn5: you_the cn6: ll_be there_s cn7: asked kate cn8: versi n:
0p 0st added advan allow anna anybo aroun baker banne becau belgi belie bet big birth bleed bold books boys brick
bridg briga brigh broke built cake calen candl car card charg chase cheap chip choic chose cloak clock coat comma
confu cost couns couri cutti damp deal delay depar desig diffe doesn dpi dr draw dried drink dryin each easte easy
edinb eight envel espec euros exits expec exten fair fall falls feel film fire flori foil fonts fox free fresh full
glue grade gran greg grout hand hang hangi hard havin heari heigh helpf hesit holds hollo honou hughe hundr hung illus
kids knew knowi lane lasts leeds lemon lend letti liber lil lives locke lodge loft logos lorry losin lunch max mel
midni might miles mix money month mothe museu music neill nice nine noise norma nots onlin opens oppos ours overd own
parce paul pete plant plate plus point progr prope propo pryce quid reads recep recip red relax repli resho ring safel
satur saved scaff scans schem seein sends shame ships showe sit slips slow solic somet sound spare squea squee stair
stamp stunn sunsh switc tad takin tart threa timel tired told tool track train trial tried trifl turn twent urgen very
view visit wait walk warme warra webin weeke weeks weren whole windo wise years n2: ^_glad ^_have ^_kate ^_nothi
^_sure ^_what about_that an_hour and_have any_quest archi_$ autom autom_$ behin bigge bit_about build_it but_jo calli
cash chang_it chang_on chang_the child copie costs could_see counc_$ cours dark_so day_$ deliv_$ devel dog dog_$
draft_on dry_$ four galle_is glad_you glass good_the ha half have_alrea heat hour i_will in_tomor inclu inste inste_of
into is_archi is_done is_fixed is_print isn isn_t it_looks it_there it_turne jo jo_recog laugh less let_you like_it
link_to littl ll_build ll_get ll_look ll_make look_great looks_great lovel_$ made_the make_it matte_of menti_you middl
minut_of my_list need_anoth new_addre nothi_has o of_cours on_$ on_this outag passe plast poste print_to promi_$
promi_the put_it quest_! quest_of quest_yes re_right recog rome runni sam_thank scan_was see_how share shoul_be
site_is somew_in stagi start_with suppl_yet sure_no swapp talk than_that the_child the_conta the_headl the_heat
the_middl the_outag the_payme the_plast the_van the_varni the_work there_$ this_after to_ask to_carry to_dry to_kate
took_the turne_out two_days us_on ve_made ve_passe versi_is wante_$ was_too we_could we_start we_still we_will wedne_$
week_i well were_missi which_we will_be will_build will_repor will_take wiref_on yes_that you_did your_login your_mail
your_new your_quest your_site n3: 0_and a_good and_will as_promi been_paid do_that foote for_an form_is get_back
good_quest great_on have_it hosti is_in it_! landl ll_have meeti note on_it parki probl_at quick_updat regar said_you
some sorry_about the_foote the_frame the_hosti the_landl the_link the_permi up_again varni we_haven n4: asked_for
bring comes day fixed ll_see made new_versi no_probl suppl the_next the_suppl to_see yet_$ you_asked n5: and_you looks
probl tomor_$ n6: as_you build ll_start you_ll n7: ^_yes promi send_you yes_the n8: ll_send
"""
