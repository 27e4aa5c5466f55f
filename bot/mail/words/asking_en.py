"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: actin alcov aller amend apart apply artwo askin assum awful b badge ball barn begin bin biogr black blurr bo boss
bothe botto brand brass brief busin c casti cc certa chart chequ circu clash copyw coupl cropp cross curio dead decis
deck detai dig disbu dns doc docum docus drive dropd edit eleve empty endin engag entry examp eyes favou feasi febru
fee feels figma filin finge firm fridg frien fund gate gener gloss gorge grab greys growi guess handy happe headc
heade high highl hit hole homep hones hopin hugo iban icons impri initi input invit io joine jot keen keeps ken kindl
label lacks land lean leisu lid livin locks looki low luck makin manag marga maria marjo marke mean means most movin
mum nadia naile nige nurse ochre octob oh ones org ottil outsi owner packe part pauli payab piano pick poll press
prici priva proce publi putti px queri ramp reali reall recap redra remar resen resul rever roll room rough sale satin
saves sched seria serif seven shape shops signs sitem sizes sloga smoot squin strap stree struc studi subje suite
suppo survi swatc talks testi third thoug ticks title tour trust valid vegan wareh welco whipp whizz width wood wordi
worth writi wrong a10c11n10: do a10c2n12: them a10c42n20: thank a10c4n6: tom a10c6n16: about a10c7: from_you a10c8n18:
has a10cn5: i_m m a10n: page_0 a10n5: three a10n8: look a11c2n16: send a11c3n5: any a11cn4: missi a11cn5: like a11n6:
get a12: could_you which_of a12c10n5: just a12c2n5: the_print a12c2n6: know a12n: or a12n3: is_the a12n5: tuesd a12n9:
befor a13c2n20: i_ve a13c4n3: at_the a13c6n11: we_re a13cn24: as a13n2: we_d a13n4: thing a14cn8: back a15c7n5: last
a16c11n8: ^_hi hi a16c2n14: with_the a16c2n6: we_can a16cn11: thurs a16cn8: if a16n7: the_0th a17c7n29: ve a17cn17:
frida a17cn18: be a17n2: attac a17n7: 0th a18c4n10: photo a18c5n8: me a18c6n16: one a19c10n20: re a19c33n32: that a2:
0_march 0_still 0rd 0th_at ?_it ^_tom a_gentl a_vecto acces acros ahead_with and_shout any_joy appro_$ attac_$
attac_and back_? be_great by_noon can_go chang_$ chang_shoul circl circl_back comme_by confi_by contr_for conve
conve_$ could_someb could_we d_have d_rathe deadl_for did_you do_the does_that earli_conve eithe excep_your eye_over
file_on floor_plan for_it for_signa frida_other frida_the gentl gentl_remin go_live go_with good_to grate great_to
guest_list gut hello_tom hinge holdi hope_the i_know ideal is_attac is_fine is_right is_too it_? it_goes it_or
it_reach joy_with just_circl just_say keep_it know_which last_one later later_than launc_date leani line list_the
live_on live_with ll_order logo_as look_and m_waiti mark matt me_have me_which me_your missi_could next_frida no_later
now_which nudge of_a of_next off_by ok_on once_i one_? one_wins open_on out_? payme_for photo_? photo_pleas
pleas_confi pleas_send price_list produ quote_back remin_that res retur right_? s_mail send_me sent_last septe_so
shall_i shoot short_of shoul_reach shoul_we shout_if signe_quote slot_is so_anyth so_it socke socke_in somew_$
start_the still_don still_nothi stone story stuck suit_$ team tell_us terms text texts_by thank_ana the_addre
the_board the_cover the_five the_floor the_shoot the_socke the_story the_team the_word them_? thing_are thing_the
thing_we three_direc to_have to_reach to_use towar tuesd_at two_dates under_the use ve_left vecto vecto_file waiti_on
want_the want_to way_$ we_book we_say week_? whene_you which_is which_you wins wins_$ would_have would_tuesd yet_and
you_be you_i you_pleas you_sent you_think your_earli your_end your_ok your_passp your_sign a20c12n8: need a20c17n24:
from a20c5n24: are a211c63n241: the a21c2n2: go a21c4n11: print a22c2n37: ^_i a22c2n6: page a22c6n13: in_the a22c7n3:
pleas a22n: would a22n5: could a22n9: which a23c22n31: so a23c8n17: at a23n9: still a24c4n53: ^_the a24c9n41: ^_we
a254c130n310: $ ^ a25c4n18: on_the a25c4n26: for_the a25c6n13: us a25cn15: two a27c34n34: s a27c5n23: t a27n12: d
a28c10n23: have a29c10n28: with a29c2n15: of_the a2c: 0_is broch drop every_else five help i_hope its_way lose on_its
optio passp pleas_$ remin_about stick thank_that the_broch the_lease the_stick tom_we with_us a2c10n: ^_all a2c11n11:
thank_for a2c2: its a2c20n9: that_s a2c2n: domai under a2c2n2: come jim a2c2n3: fine write a2c2n5: deliv they_re
a2c2n8: paid a2c2n9: not a2c3: launc the_launc a2c3n3: went a2c3n4: our_side a2c3n5: leave a2c3n7: been a2c4: cheer
a2c4n2: night serve a2c4n8: so_we a2c5n8: now_$ a2c6n: else a2c6n2: need_to a2c6n4: close a2c6n6: lovel a2c7n4: recei
a2cn: ^_every afrai care if_anyth janua lena m_afrai sendi the_colou the_insur the_measu thurs_at a2cn2: direc insur
know_the surve think a2cn3: colou previ put_the scan the_files to_your ve_had wante yeste a2cn4: the_shop works
you_have a2cn5: phone said shop a2cn6: the_invoi a2n: 0th_we ^_page ^_when a_copy a_word addre_$ addre_is also as_a
back_from be_with bette but_we can_hold can_take cover drawn drawn_up every_is eye font for_us forwa_to going going_to
guest happy_to has_to hear_from hi_joe home i_don i_sent in_your is_signe it_suits joe joy just_a know_$ list_of love
love_to minut_and morni_tom nearl negat numbe_$ oak re_still say_the scree secon_draft she ship shop_front small someo
start_$ the_deadl the_draft the_oak the_one the_place tom_the tuesd_and way_to what_you wheth who you_and you_had
your_appro a2n2: but_it by_monda came_throu cards d_sugge early excep extra final give glad hall he headl her here_are
how meet menti on_tuesd on_wedne re_waiti read ready sheet that_we the_hall the_list the_paper to_get to_us uploa_the
ve_uploa you_could you_menti a2n3: ^_quick d_be depos down far forwa frida_we his is_up march no_rush one_$ paint
peopl rest rush send_it sugge the_court the_depos the_paint you_wante a2n4: ^_with again goes the_origi time won won_t
a2n5: agree as_soon check soon_as the_form we_haven a2n6: ^_once next_week origi soon a2n7: ^_as a2n8: first today_$
a3: 0_septe 0_to ?_we ^_let ^_shall ^_which a_chanc a_photo and_a and_tell anyth_you are_still are_you at_your befor_i
befor_then by_0 by_next can_keep can_only chanc_to corre_by date_$ dates draft_of find_attac hear_which hours_and
image it_would keep_the lates_$ layou need_a needs or_the page_is rathe reach_me right_$ s_slot septe shall_we shout
sign_off someb still_open suit t_find the_capti the_layou the_post thing_still those to_look toget us_to which_one
yello you_send you_want your_corre your_signa a31c17n40: in a32c3n14: 0 a37c6n20: can a3c: ^_for lab lease ok so_pleas
that_the the_lab a3c16n10: nothi a3c2: hi_tom hope a3c2n: count the_quote a3c2n2: best both reply a3c2n26: i_ll
a3c2n3: s_the a3c2n4: on_our the_file work a3c3n: measu a3c3n10: after a3c3n2: payme the_bank a3c3n4: folde a3c3n5:
too a3c4n16: there a3c4n2: bank you_for a3c4n3: we_have a3c4n4: you_in a3c5n: we_need a3c5n9: we_ve a3c8n6: great
a3cn: ^_it earli is_on run to_0 a3cn10: today a3cn14: monda_$ a3cn16: from_the a3cn19: on_monda a3cn2: for_a print_s
yours a3cn3: me_$ place a3cn5: had_a other a3n: ^_can ^_still back_on by_wedne comme cut does floor get_the handl
hold_the last_week name on_page one_thing passw regis s_in side_the suits whene a3n16: tomor a3n2: as_discu board
deadl finis if_the isn isn_t move names sure the_folde the_proof then_$ a3n3: and_it and_send came court discu somew
than up_the wants with_your you_like a3n4: pictu ve_put a3n5: the_blue a3n6: ^_if blue week_$ a3n7: on_frida a3n8:
arriv a4: 0th_$ ^_befor ^_could ^_would chanc frida_? it_back last_thing me_know need_your order_the pleas_find
pleas_have print_on signa_$ tell_me the_price to_be to_go two_thing your_go a44c29n60: it a44c4n28: of a45c22n61: and
a45cn19: by a47c13n43: a a4c: hi_bob noon remin to_know a4c12n2: more a4c17n21: this a4c19n3: every a4c2: ana ana_$
a4c2n11: quest a4c2n4: you_re a4c3: your_side a4c3n: mind a4c3n11: to_the a4c3n3: witho_the a4c3n4: you_can a4c3n5:
quick a4c3n9: the_new a4c4n5: settl a4c5n10: done a4c5n11: out a4c5n12: see a4c8n11: my a4cn: appro cater old post
the_cater a4cn2: t_have a4cn3: the_signe uploa a4cn5: files throu a4cn7: call form a4n: back_$ befor_we date from_your
go_to have_your photo_of still_missi the_old us_the when_you word you_prefe a4n2: addre and_we as_the front hold
i_still sampl the_contr a4n3: ^_morni can_start minut paper short so_i until_the a4n4: if_you says a4n5: on_thurs
shoul a4n6: haven haven_t a4n9: frida_$ a5: capti d_like get_a if_it prefe_? we_go would_you a51: ?_$ a52c16n74: i
a52c35n49: for a56c17n55: is a5c2n: bob to_print a5c2n11: had a5c2n5: over a5c2n8: invoi a5c3n11: and_the a5c3n3: end
a5c3n4: happy a5c4n: left live a5c4n11: good a5c4n3: confi a5c4n38: we_ll a5c4n6: take witho a5c6n15: morni a5c7n:
for_you a5c7n24: our a5c7n5: got a5cn3: have_to a5cn4: open a5cn6: did a5n: a_look book book_the i_need like_to price
reach_us slot the_menu a5n13: yet a5n2: do_you look_at where you_by a5n4: 0_$ by_the corre say a6: attac_the by_tuesd
d_need lates let_me send_us the_attac the_lates the_texts the_three want would_be you_get a62c13n72: on a62c17n34:
your a62n: ? a68c29n66: to a6c: ahead go_ahead a6c10n12: ^_thank a6c2n: ^_hello the_logo a6c2n2: contr don don_t menu
a6c2n3: hello a6c2n4: file a6c2n6: put a6c3n18: new a6c3n3: sent a6c3n4: have_a quote a6c5n4: anyth a6c5n6: it_$
a6c5n8: about_the a6cn: copy signa tell a6cn2: order a6cn20: ^_you a6cn3: below way a6cn4: numbe a6cn5: mail a6n:
^_any by_thurs plan shall the_openi to_hear a6n12: once a6n2: prefe a6n3: i_can keep a6n5: waiti_for a6n7: you_d a7:
0th_so openi_hours us_by a74c35n104: we a7c: need_the a7c13n16: now a7c28n11: all a7c2n: ^_pleas a7c2n13: they a7c2n3:
the_secon a7c33n23: ! a7c3n24: monda a7c4: on_your a7c4n4: you_$ a7c4n6: off a7c4n7: what a7c6n14: up a7c6n2: for_your
a7c6n3: then a7c8n6: side a7cn5: sign a7cn9: ^_your a7n: openi texts a7n11: next a7n2: hear a7n3: i_d proof a7n4:
draft a7n7: chang a7n8: until a8: hours a8c21n15: no a8c2n: logo the_last a8c2n4: only a8c2n6: secon a8c3n2: ^_just
a8c4n5: signe a8cn2: let a8cn5: when a8cn6: list a8n: ^_two a8n13: week a8n18: start a8n2: find a8n3: wedne a8n4:
have_the the_two a8n5: waiti a8n8: to_you a98c44n89: you a9c2n3: it_s a9c3n5: the_photo a9c5n11: here a9c7n69: ll
a9cn6: right a9n14: but a9n2: reach a9n5: can_t a9n7: by_frida ac: 0_janua ^_frank ^_jim ^_payme ^_right abbot after_$
appre at_noon bios carol close_$ confi_that crane_$ dee_$ didn didn_t dieta dieta_notes done_for drop_the dropp
dropp_the else_is five_bios frank got_the grant great_payme happy_holid has_the heads heads_up invoi_0 invoi_is is_at
is_paid it_all it_out jim_dropp keepi keys left_to let_s like_you longe_neede loop_the measu_the milli_for momen
mr_abbot my_mail need_from night_$ notar_is of_0 out_the over_it refun s_done same settl_on signe_copy so_much
stick_off stuff ta tape the_boxes the_keys the_order the_same this_is to_tell we_spoke write_the your_list your_payme
ac11n5: thank_you ac13n15: was ac18n2: neede ac2: anyth_$ boxes here_and much no_longe photo_$ piece renew sent_it
the_serve ac26n17: !_$ ac2n: and_i count_and figur file_$ forge longe loop reque take_it the_domai the_loop your_accou
ac2n2: to_send ac2n3: offic sam ac2n4: sorry ac2n5: accou ac3: a_milli all_good any_more holid_! many me_the thank_a
ac3n: and_filed decid filed gave messa milli side_$ ac3n2: compl holid ac3n3: are_in clear what_we ac3n4: ^_that site
ac4n: ^_got ac5n: ^_great perfe see_you ac5n2: sorte ac6n2: no_need ac6n5: found ac9: to_do ac9n8: ^_no acn: ^_hey
^_not about_page accep am below_$ booki care_of comin dave dee enclo forew garde_side heard hello_dave hey hi_lena
hi_ruth hi_sam is_compl it_at it_on it_over jen lou lou_$ mick mick_$ need_for newsl notes of_your over_$ rob rob_$
ruth spoke take_care tax that_leave the_about the_end x you_all you_at you_don acn12: counc the_counc acn2: ^_dear
dear garde hi_priya mr mysel neigh news notar off_the peter priya since so_that the_garde the_neigh the_surve ticke
to_sign ve_got acn3: and_they at_all crane drawi i_have the_crane the_other the_phone acn4: it_in ll_do morni_$ round
send_the you_know acn5: ^_good archi has_been tonig you_said acn9: an an: 0_am 0_pm ^_happy ^_over ^_so ^_witho
a_quick a_yes able able_to all_in an_eye and_let and_yours any_news appli are_three as_they asks at_it attac_for
be_able be_on be_the beaut billi bird bird_price bookk but_witho by_mail by_post call_earli call_to can_be can_you
carpe_sampl chair_s chase check_the close_on colle compl_excep confi_the contr_isn copy_of court_wants d_love d_send
desk did_the discu_i do_it door doors drain due earli_as early_bird end_of expir feedb feeli files_in fill fill_in
fille fille_in fine_$ fligh_are floor_plans flowe folde_$ form_on front_and go_throu grand grand_$ had_it had_the
hall_$ handl_$ has_arriv has_reach hasn hasn_t have_you he_s helen here_is here_on his_ladde house husba i_could
idea_where in_excep invoi_$ is_0 is_still is_with ivory ivory_stock just_waiti kind kitch know_about know_what ladde
large like_$ ll_pay look_forwa lost mail_$ make_out mine must musta mysel_$ nearl_there new_one next_step nobod
nobod_here objec objec_to of_them of_tuesd offic_on on_a on_site on_their on_time one_is only_thing open_$ our_bookk
out_on over_the page_$ page_two passw_is penci peter_s photo_they pictu_of plan_and plann plann_offic plent pm pm_$
prese quest_in quote_0 re_back reset rest_$ right_the ring roof rush_at s_forew s_happy s_you says_the secon_font
secon_proof show sign_$ sign_write six skirt speak spell spell_of start_monda stays subti subti_are sugge_the suits_$
t_been t_book t_recei t_signe t_take table take_a takes talki talki_to that_it that_this the_appli the_booki the_carpe
the_corre the_date the_deliv the_doors the_drain the_early the_fligh the_ivory the_kitch the_missi the_only the_page
the_passw the_pdf the_plann the_right the_roof the_sampl the_sheet the_sign the_skirt the_spell the_subti the_trick
the_uploa the_villa the_wall their their_way them_over they_are think_i thurs_as tick timbe to_frida to_keep to_meet
trans trick tuesd_$ two_floor typo up_front up_on updat_on us_a usual vat ve_no villa villa_$ wall wante_to we_look
we_move we_would wedne_with were_going whene_it where_you with_his with_our work_on would_like yeste_and you_a you_we
your_chair your_house your_husba your_messa your_negat your_photo yours_$ an10: once_the an13: yes an18: will an2: !_i
!_the 0th_and ^_after ^_here a_few a_secon are_done are_on arriv_on as_we but_the carpe conta could_t crew deed few
fligh for_me galle have_any here_s idea insis insis_on invoi_from is_a it_and keep_you lette licen list_$ ll_put login
long march_$ may_$ no_idea open_the over_to pages pay pdf plans recei_the repor revis runs s_on step still_need
still_waiti stock t_open the_0 the_bit the_crew the_final the_galle the_mill the_minut the_notar the_previ the_rest
the_revis the_way the_wiref them_on they_look two_of until_thurs van wiref with_a wonde you_were your_mail an3: ^_do
^_one as_i at_0 back_to bit blue_one booke carry chair check_with enoug follo frame is_in it_off may mill monda_and
paid_yet paper_$ so_far t_had ten the_call the_zip this_week updat zip an4: ^_our after_the ask link make said_you
the_first the_weath too_dark weath an5: ^_there dark dry start_on the_venue venue yet_$ an6: see_the an7: so_the
thurs_$ were c: act ah along appet april bon break cance celia concl crops decem disre doing duste eveni exhib feet
fewer frost fun hook hurry ice issue job lande late leila magaz mario marve moira ms nicel notic party peace picke
pics poppe porta purel rang relea resol resta restf scrap scrat sitti sleep squar strik such sue thems these timin
turna turns valua voice waive ward websi world wrap yep c2: ^_signe a_great all_i all_recei all_sorte and_gave
anyth_else are_with bank_holid bob_just can_put chat close_the consi consi_this contr_count decid_to deliv_thank do_$
done_and every_! every_$ every_from fast figur_so filed_$ folde_all for_sorti from_us fyi_the gave_me grim has_just
hi_both hope_monda infor_the is_neede it_thank just_for just_sent last_messa last_piece launc_! left_for live_this
lovel_that moved_to my_spam need_now neede_on never never_mind no_actio no_more nothi_for one_close payme_s
pleas_ignor pleas_to recei_and recei_thank s_been s_settl s_us seale set_for signe_seale so_fast so_no so_nothi sorti
spam spam_folde t_too thank_! the_lot to_write too_grim us_$ us_done used was_in wasn wasn_t went_live with_thank
worki you_nothi you_that c2n: !_we all_done all_we anywa certi for_this from_here from_our i_neede it_from just_to
milli_$ more_for my_last new_serve now_! ourse so_there thank_tom the_certi the_figur the_meant you_on c2n2: here_$
in_my is_settl meant morni_so that_was the_matte was_the with_you c2n3: was_a c2n5: permi c2n6: alrea answe c3: ^_fyi
a_pleas actio_neede do_anyth enjoy_the every_s for_every furth_actio fyi gone gone_to have_what ignor_my infor
is_nothi lot many_thank more_neede neede_thank no_furth no_worri nothi_else nothi_left perfe_that s_all thank_all
the_site there_is worri your_infor c3n: all_the found_it last_night out_$ this_one up_$ we_found c3n2: you_! c3n3:
enjoy matte moved c4: ^_brill all_set brill_that for_now furth got_it neede_$ c4n: ll_take c4n5: set c5: ^_perfe
every_we ignor neede_from re_all we_neede c5n: ^_lovel actio brill c5n3: it_was c6: so_you c6n: nothi_more c6n10:
this_morni c7: you_to c8: s_every cn: a_lovel agent all_clear anouk anouk_$ asked_$ at_that being calle can_do chris
clien confi_and dear_mr did_it edwin email exact files_are fine_we found_them hey_sam in_and in_june in_now it_witho
jen_$ ll_go lovel_we map moves nothi_to off_this offic_is one_form one_s only_the our_offic out_of owen owen_$ patie
permi_are peter_calle photo_in proje quick_answe re_not recor requi s_no siste sort sorte_on super taken_the tax_offic
tell_you thank_$ thank_bob that_off the_map the_newsl the_quick the_tax the_tiles this_$ this_with tiles to_worry
touch up_your ve_taken we_come went_with what_i while wishe with_that with_this withd work_is worry x_jen yeste_the
you_so you_this your_patie cn2: ^_peter accou_is away be_in days done_$ has_alrea in_this is_close it_is it_up june
june_$ leave_it our_call our_end round_$ strai taken tonig_$ took turne year cn3: 0_0 and_paid anoth betwe that_$
the_quest cn4: the_permi cn5: s_a you_the cn6: ll_be cn7: asked kate there_s cn8: versi n: 0p 0st added advan allow
anna anybo aroun baker banne becau becom belgi belie bet big bill birth bleed bold books boys brick bridg briga brigh
broke built cake calen candl car card charg cheap chip choic chose cloak clock coat comma confu conti corru cost couns
couri custo cutti damp deal delay depar diffe diggi doesn dpi dr draw dried drink dryin each easte easy edinb eight
elect entri envel espec euros exits expec exten fair fall feel film fire fitte flori foil fonts forem fox free freig
fresh full glue grade gran greg grout hand hang hangi hard havin heari heigh helpf hesit holds hollo honou hotel hughe
hundr hung illus kids knew knowi lads lane lasts leeds lemon lend letti liber lil lives locke lodge loft logos lorry
losin lunch max mel midni might miles mix money month moot mothe museu music neill nice nine noise norma nots onlin
opens oppos organ own parce pass paul pete plant plus point polic proba progr propo pryce quid reads recep recip red
redon relax repli resho road rolli safel satur saved scans schem score seein shame ships showe sit slips solic somet
sorts sound spare squea squee stair stamp stand stunn sunsh switc tad takin tart tasks threa timel tired tool track
train trial tried trifl tulip turn twent urgen very view visit walk warme warra webin weeke weeks weren windo wise
years n10: tomor_$ n2: ^_$ ^_glad ^_have ^_kate ^_sure ^_what a_new about_that agree_$ an_answe an_hour an_origi
answe_from any_quest archi_$ as_agree autom autom_$ bank_wants behin bigge bit_about booke_and build_it but_jo calli
cash chang_it chang_on chang_the child copie costs could_see counc_$ counc_so counc_we cours dark_so day_$ deliv_$
desig devel did_thank dog dog_$ draft_on enoug_for excep_the falls fence follo_on for_our four galle_is glad_you glass
good_the ha half_the have_alrea heat hour i_will in_march inclu inste inste_of into is_archi is_dry is_fixed is_not
is_overd is_print it_looks it_there it_today it_turne it_works jo jo_recog laugh let_you like_it link_to littl
ll_build ll_get ll_look ll_make look_great looks_great lovel_$ made_the make_it menti_you middl minut_of monda_the
move_the need_anoth neigh_s new_addre news_from not_all o of_cours off_my on_$ on_this ours outag overd passe permi_is
plast plate print_so print_to promi_$ promi_the promi_us prope put_it quest_! quest_yes re_right recog rest_follo rome
runni sam_thank scaff scan_was see_how sends settl_now share shoul_be site_is slow so_they stagi start_with suppl_yet
sure_no swapp talk than_that the_child the_conta the_deed the_found the_headl the_heat the_middl the_names the_outag
the_payme the_plast the_scaff the_scan the_van the_work them_in there_$ they_came this_after throu_fine to_ask
to_carry to_check to_dry to_kate told_the took_the turne_out two_days ve_made ve_passe versi_is wait wante_$ we_could
we_start we_still we_were we_will wedne_$ week_i were_missi when_the will_build will_repor will_take wiref_on
works_now yes_that yet_so you_as you_promi your_login your_new your_quest your_site n3: 0_and and_have and_will
as_promi been_paid do_that dry_$ foote for_an form_is get_back good_quest got_a great_on half have_it hosti in_tomor
it_! landl less ll_have matte_of meeti my_list note nothi_has on_it parki poste probl_at quest_of quick_updat regar
some somew_in sorry_about the_accou the_archi the_foote the_frame the_hosti the_landl the_link the_varni the_whole
told up_again us_on was_too well which_we whole you_did n4: ^_nothi a_good asked_for bring comes day fixed is_done
ll_see made new_versi no_probl suppl the_next the_suppl to_see varni will_be you_asked n5: looks probl n6: and_you
as_you build you_ll n7: ^_yes ll_start send_you yes_the n8: promi n9: ll_send
"""
