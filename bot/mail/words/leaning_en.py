"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abroa agend appre aren assis ate audit ball bankr bet bill boile bottl burst catch cfo chase clair commi couns cup
depar dev diffe dig dragg drawi drumm edito eyes facil feet festi filed flyin given glanc glaze hande handl havin
hopin horse hurry idea japan joan juggl k killi knee laura leani letti linda littl lying madri many marga marri media
mille minut moppi movin mrs neces norma oduya okay op own panic paren perha pile portu prett react rearr rever sadly
scann seaso shown signi sinis sir socia sough specs speed steer surve tea term towar trave ugh verdi weber
a10d11no2p9q7: for_the a10d13n5o6p18q8r7: of a10d14nop11q2r: sorry a10d15nop5q2r: ve a10d3n6p34q8r7: frida
a10d7no2p10q2r3: ana a10d8n9opr: !_$ a10d9o8p3q5: not a11d10o6p6q6r8: are a11d11n7o7p8q9: your a11d22n10o8p14q9r5: in
a11d22n9o5p11q7r: from a11d3no4p8q2r: off a11d5n3o2p20q2r6: so a12: haven haven_t a12d2n3p7q5r: but a12d2p4: back_to
a12d5n2o2p17q4r10: monda a12d5n4o12p14q10r4: me a12or: on_it a14d3nq2: look a14d9npq2: it_$ a14dp16qr3: get a14p16qr:
to_you a150d175n55o50p124q85r26: $ ^ a15d10n7o7p12q3r: my a15d6np6q2: it_s a15d9n9op12q3r2: at a16d11n14op11q14r: a
a16d29n11o3p15q18r8: is a16d5npq2: ^_thank a16npr: yet a17d12n12op8r: ! a17d13n4o19p15q5: this a19op16q2r4: i_ll a2:
^_still afrai_the after_that be_on bear_with been_chaos befor_frida busy chaos direc_is finan_team first_$ follo_$
forge forwa_this frida_0 frida_i got_it got_your i_could i_would if_the it_thank it_too it_when it_yet landl lawye_is
legal_peopl legal_team ll_come ll_deal ll_discu m_waiti my_list noted_thank on_to opini pick_this readi_the recei_with
remin_it repor_yet retur_$ s_had seen_it sign_it slow still_readi thank_i the_remin the_updat then_! they_re this_up
to_repor to_sign tomor_but tonig_back up_then updat_i ve_forwa ve_passe waiti_on we_haven will_do will_pick wish
with_my would_t yet_i yet_our you_when your_messa a21d36n14o15p18q27r: we a21d9n2op6q7r3: t a24d17n2op16q5r8: s
a24d25n3o3p19q15r6: for a24d2o10p20r6: will a26d26n13o18p17q5r9: and a27d19n7o17p15q3r4: our a27d4n3p6r: back
a27d6nop60q2r6: ll a28d33n3o3p6q2r3: with a29d5n2o4p8q: i_m m a2d: anoth retur revie seen this_$ throu_it
a2d12n5o12p5q2r: all a2d15n2op2: with_the a2d2: from_0 nothi_to see_it sorry_$ thank_! a2d24n2o15pq3r2: pleas a2d2n2:
too a2d2n2op11q6r: send a2d2n2q: ^_just a2d2n5: great a2d2n5o5p3q2r2: last a2d2nopr: want a2d2npr: rest a2d2o5q: direc
a2d2p6: on_tuesd a2d2pq: check throu_the a2d2qr16: attac a2d3n2o2pr: about a2d3n2q: inter a2d3nop2q2: don don_t
a2d3nqr: to_0 a2d4opq2: email a2d4p5q3r3: photo a2d4pq: for_your a2d5n2pq2r: happy a2d5np: now_$ a2d7pq: appro a2d7q3:
decid a2d8n4op6q: every a2d8q: ^_no a2dn2o2pqr: bob a2dn2o2q: remin a2dn3p3: colle a2dno2: compl a2dno3pq: time a2dnp:
and_we a2dnp2q: ^_it a2dnp3q3r: thing a2do2: messa a2do2r6: follo a2dop: put a2dp: i_was on_our your_patie a2dp15q4r3:
thurs a2dp2: i_know manag a2dp3q: the_texts a2dp3q2r: texts a2dp4r: count a2dpq2: going_to a2dpqr: he_s a2dpr:
the_rest a2dq: the_quote to_see a2dq2: is_on a2dr: at_my a2n: ^_bob afrai_i break just_so a2n2: readi a2no: me_$
a2nop7r3: week_$ a2nor: is_being a2np: monda_but my_colle won a2np2: down a2np2q3: quick a2np3: today a2np3r3: so_you
a2np3r4: promi a2npq: repor a2nq11: would a2nq2: move a2o: off_this our_lawye a2o2: passe a2o2p2r2: and_will a2o2pq:
am a2o3: asked a2o5: our_solic a2op6qr4: monda_$ a2op8q2: give a2p: actio it_tomor meets not_forgo off_sick off_today
ready ve_been will_come won_t a2p2: get_this ill is_back it_then nudge the_nudge a2p2q2r2: and_i a2p3: send_it silen
until_frida a2p5: ll_be a2p5r: get_it a2p9r2: next_week a2pq: has_to re_still signs signs_off a2pq2: bit give_you
a2pq3: have_a under a2pq7: befor_i a2q: boss check_with from_monda my_boss pick still_waiti a2q2: for_a a2r: back_at
hasn hasn_t is_still a3: !_we 0th_will ^_got ^_recei a_chanc and_back and_come bear deal deal_with i_haven it_after
know_$ leave_from m_in m_off not_befor on_holid tonig with_thank a30d14n2p5q2r: thank a30d18n2o14p17q9: ^_i
a36d23n13o12p70q42r9: you a3d: thank_$ with_us a3d2: a_look a3d21np2q6r4: one a3d2n2oq2: accou a3d2np3: the_board
a3d2q2: draft a3d3n2o2p4q2: 0_march a3d3n3o2p7q2: march a3d3n3pq3: looks a3d3n4opq2: offic a3d3o3p3r4: them
a3d3o3pq10: do a3d3q: us_$ with_it a3d4n9op11qr: at_the a3d4p5qr: ^_sorry a3d5p14r4: tuesd a3d6nop10q5r: hi
a3d6np3q3r5: two a3d6op10q5r: ^_hi a3d7pqr: see a3d8n5o2r: to_the a3dn: that_$ a3dn2p2qr: he a3dnpq10: could a3dnpr2:
their a3dnq: until_0 a3do3pq2: i_have a3do4p2r2: list a3dop2: ana_i a3dop5: so_i a3dp: patie a3dp2: until_the a3dp2q:
out_of a3dp3q2r: going a3dpq: prope a3dpq5: quote a3dq: let_me need_to a3no2r3: being a3nop11q3r: over a3np2:
frida_but a3np5: this_week a3o: momen the_momen a3o3p2: go_throu a3o7: solic a3op: chasi a3oq: lawye a3p: m_back
s_been updat a3p2: it_to ll_go sick will_get a3p3q: then_$ a3p3qr: month a3p6q4r: by_frida a3pq: ^_if a3q: look_$
on_leave a3r: when_i a4: ^_haven back_$ chanc_to forgo_you m_on m_out our_finan s_with t_forgo t_had to_look yet_sorry
you_i a43d27n16o11p45q13r16: on a4d: ^_$ finan our_legal a4d10n7op8q7r2: ^_the a4d11n5o3p3q9r: us a4d2n2o2p26q8r7: by
a4d2p10: tomor a4d2p2q12: need a4d3n2o2p3q5: was a4d3no3pq2: leave a4d3p6qr: it_on a4d4n2p4q: board a4d5n2p3q3: we_re
a4d5o2p3q3r5: of_the a4d5o3p3q: throu a4d6n2o2pr2: now a4d6p9: end a4dn3p3q3r4: first a4dn3p3r: she a4dp: my_desk s_on
a4dp2qr: once a4n3o3pq8: who a4np: on_my a4nq: june a4o2p: i_will a4p: as_soon know_i soon_as a4pr: let_you a4q:
0_june chanc mail waiti_for your_mail a5: ^_noted get_to swamp to_it will_look a57d35n15o15p26q18r7: to a5d: at_it
a5d25o4p5q3: go a5d2n2pr: got a5d2op2q6: if a5d2q3: sign a5d3np: holid a5d4: nothi a5d5: thank_you a5d5n4r: had_a
a5d6n5p3qr4: here a5d8o10p15q3r3: be a5d8p8q15r2: can a5dn2qr: team a5dnp17r2: next a5dop: we_are a5dp: desk
a5n3op2qr: up a5np4: after a5o2: with_our a5p: get_back soon this_to a5p2q2: ^_not a5p4q4: i_can a5r: forwa a6: noted
yet_$ a60d111n41o14p76q62r20: the a60d37n5op50q15r4: it a6d2: discu a6d2p: forgo a6d2p4: they a6d2p5q11: befor
a6d3n4pq2r: just a6d3no2p12qr6: on_monda a6d3o3p4q: contr a6d4p5q: out a6d4p7: we_ll a6d5n6o4p5q4r2: has a6d7n2p3q3:
re a6dnpqr2: peopl a6doq: recei the_contr a6nq: you_know a6o3: to_our a6p5r3: ll_get a7: come_back thank_ana
a73d30n6o18p39q26r6: i a7d: look_at a7d11n3p6qr3: on_the a7d21nop2q3: no a7d2n2o4p3: been a7d2p10qr3: the_0th
a7d2p12qr3: 0th a7d3np: afrai m_afrai a7d4n4op2: ^_our a7d5np5q2r: let a7d6n7pq3r: had a7d9n2o2p2q: as a7dn4o3p28r4:
week a7dop2: legal a7dp6q3: then a7np3qr: come a7p: back_on a7pq4r2: when a7q: waiti a7qr: but_i a8d2n2p4q2r:
thank_for a8d9n6o7p6q6r3: that a8dp3q4r4: still a9d11n3o6p34q7r3: have a9d18n12o11p10q5: ^_we a9d27n3o5p11q11r: 0
a9d2n3p2q4: know a9d3np8q: until a9d7nop4qr: i_ve a9n2: you_$ ad: ^_nothi ^_sure ^_that are_all as_our chair contr_to
discu_on dispu_with from_holid from_tuesd have_recei here_it hospi hours hours_are i_retur is_settl it_at ll_pass luck
mark no_need our_direc out_$ paper pass peopl_$ revie_the secon_versi septe_i shoot sign_off since_monda sit so_pleas
sorry_both terms the_frida the_terms there_s they_ll to_sit total treat two_$ with_this ad11: ahead go_ahead ad11npqr:
d ad12np3q2r4: in_the ad2: as_discu bank helen it_! our_end reply signe_copy w ad2n: small ad2n2p2q: fair ad2no: gone
ad2no2p: has_been ad2nopq: tom ad2noq2r: regar ad2npq: there ad2npr: about_the ad2nq6: thoug ad2o: to_your ad2o4: stop
ad2p: ^_ok settl the_train ad2p2: mind train ad2p3: ok ad2p3q: say ad2p3r2: done ad2p4: the_signe ad2p6: sorry_for
ad2p7: the_end ad2pq: read tom_$ ad2pqr3: folde ad2pr2: share_folde ad2q: right ad2qr2: confi ad2r: other that_one
ad2r3: ^_here ad3: ^_let ahead_$ dropp dropp_the with_every ad3n2pq3: year ad3n2pqr: sent ad3n3p: from_the ad3nop3q:
answe ad3nq: date ad3o: you_for ad3o2pr: away ad3o2q: we_have ad3op: yours ad3p3q4: can_t ad3p3r2: copy ad3p4qr:
the_photo ad3pq2: ^_happy ad3pr2: share the_share ad3q2: ^_looks ad3qr: 0_to ad4n8p2q2: new ad4nop2q: ^_dear dear
ad4o2: since ad4p: our_side rathe ad4p6q64: ? ad4pq: both ad4pq2: 0_septe septe ad4q2: keep ad4r: only ad5: b paid
ad5n2p4q: numbe ad5no2p: from_our ad5o8r: ^_pleas ad5op7qr: hi_ana ad5p6: signe ad5r: i_d ad6p3q4r3: logo ad7nq5r:
the_secon ad7p: side ad7p4q2: 0_0 ad8n2pr: and_the ad8pqr: we_ve ad8q: versi ad9nq5r2: secon adn: last_frida m_sorry
you_! adn2: back_from adn2p6q: you_the adn3: met adno: hold adnp: her his adnp2: the_numbe adnpq: happy_to adnpr:
marke adnq: round the_offic ado2q2: agree ado3r: them_$ ado4pq: take ado7: dispu adopq2: octob adoq: your_email adp:
and_they as_i head m_at my_mind radio rest_of short the_holid the_radio adp2: befor_the cheer adp2q: marta adp2r:
count_on adp3: 0th_so adp5r2: tuesd_$ adp6qr: on_thurs adpq4r: sure adpqr: ^_hello hello adq: ^_your free lovel
me_know we_need adqr: fonts kind kind_regar adr: confi_the needs the_team adr2: six adr3: are_in an: ^_great ^_saw
a_break a_great ana_it broke frida_we fun heard heard_from here_and hold_your it_was merry merry_chris news our_board
saw we_could an2: meet an2o2p: sunda an2p: bette an2p2: trade an3op5q: ^_my an3q: well an4pq: chris ano2: have_been
anop: to_tell anop2: tell_you anop2q2: tell anopr2: worki anp: trade_fair anpq: betwe anpq2: me_the anpr: half anq:
did june_$ talk wants anq3: how anqr: suppl ao: in_octob list_$ messa_$ our_offic passi pls time_to ve_asked ao2:
pleas_be ao2pq: writi ao2q: i_am in_this ao3q: twice aop: be_in getti aop2r2: the_last aop3: hear_from aop4: hear
aop5r3: weeke aopq: ever aoq: accou_$ aor: are_on of_our ap: !_will 0th_i ^_on all_next and_get away_all been_off
bit_of desk_i done_tomor excus for_chasi forgo_! frida_befor he_has here_our if_legal is_down it_off it_once lapto
last_two ll_let manag_it me_i meeti_$ might monda_he monda_i next_$ next_month of_actio off_until patie_we plane possi
put_it quick_updat radio_silen s_meeti sam side_the signa silen_it slipp slipp_my snowe snowe_under so_don so_we sort
t_be texts_as that_i the_bios the_count the_week updat_from ve_put was_ill week_with will_sort yours_$ ap2: !_the
after_$ and_she copyw in_on kids me_on off_on t_manag tomor_so ap20r: have_it ap2q: goes i_need ap2q2: way ap3:
first_thing to_get ap31q2r: ll_have ap3q: meeti ap3r: quiet till ap4q: it_by ap4q2: have_the ap4r2: 0th_$ of_next
ap6q: days ap6r2: expec ap7r2: you_by ap9: end_of apq: hi_marta octob_$ on_a quick_one then_i very apqr: same the_same
apr: apolo apolo_for it_over peopl_are she_s speak that_s will_have apr2: are_still frida_and apr4: bios aq: ^_how
^_one but_my fixed happe help here_$ how_are march_so me_to meant meant_to monda_0 monda_to of_offic one_befor quote_$
re_a stuff the_draft the_fonts time_for to_frida to_send top upsta wants_to way_i aq2: a_bit aq3: ^_quick who_is you_?
aq4: open aq5: are_you does aq9: you_need aqr: weeks aqr2: four ar: ^_logo and_he by_thurs forwa_it four_of group
heads im ll_forwa me_their our_suppl poste sent_them sleep sleep_on sorry_ana the_attac the_other the_six to_confi
to_follo to_sleep two_peopl when_im will_let ar2: portr will_follo worki_on ar3: promi_me ar4: attac_the d: 0ab 0de
absen aye bicyc bigge body botto campa capit chatb cms colum conte corpo dark dated dates defin disap doc docus drive
duly ein engag event excla extra feel fell fire flyer fundi fyi gd gives googl gorge graha happi hero hh0 ignor joe
kill kx0 lane layou leafl lee likes long loves ls0 makes map maybe middl money ms mysel navy ne0 neede nit nobod nope
oops openi parag pdfs perfe pitch pm pract prefe prese procu publi push quays query reads redes ref regis repli rid
roll sasha seale sense ship showe slack spam spani stick strap subfo suits surfb tarta ticke timel tulip tweak unit
urgen user vendo venue visit wirth witho wrote x x0 yeah yep d10npq3: print d10p5q: 0_$ d12: fine d12q2: yes d2: 0_yes
^_0 ^_both ^_neith ^_secon ^_see add_from again_the all_fine all_good altog and_every answe_in any_more are_fine
as_for be_0 below bless_$ blue_one budge can_go cance_the chang_from close_from darke email_the end_$ every_excep
fille fille_in fine_with foote forgo_here gb gb_0 gone_throu herew herew_the hones_we i_had in_my inter_any into_the
is_gb it_took lose lose_the lot_into mill nah name_is neith no_budge no_comme no_objec no_to no_we not_inter objec
of_them on_page one_and one_it one_pleas optio_b our_vat passw_is phone_numbe plan_$ post_$ print_$ print_it priya_$
propo rathe_keep re_not river s_all servi shout shout_if side_$ slide slide_$ sorry_it spot spot_on stay_with stop_the
the_addre the_answe the_darke the_left the_passw the_payme the_slide this_year thoug_i to_add to_cance usern ve_dropp
ve_gone versi_0 versi_b versi_two we_don websi whole_lot with_that wordi wordi_for yes_pleas yes_to you_go you_re d2n:
addre_is as_it drop_the here_is left opens opens_on the_blue vat_numbe you_shoul d2n2: looks_great d2n2oq: may d2n3:
page_$ d2n5q2: we_had d2nop2: dear_ana d2np: the_fair d2np2: monda_and d2np2r: best d2np3q2r: close d2npq: colou
d2npqr2: three d2nq2: vat yeste d2o: 0_may and_have go_to d2o2: behal behal_of on_behal d2o6: admin d2o9: furth d2op5:
march_$ d2oq: janua d2p: bothe here_you hones plan priya s_in septe_$ tuesd_at d2p2: comme morni_$ d2p2q: more d2p2q2:
send_the d2p2q2r: wait d2p2r: uploa d2p3r2: trans d2pq2r: is_the d2pq3: final from_us d2pr: d_like like_to ve_had d2q:
box https name new_one newsl_box old_logo page_and swap swap_the the_date the_newsl to_print took we_went went_throu
while d2q2: stay d2q2r: the_two d2q3: call d2q7: price d2qr: dropb find_the d2r: bless copy_is have_to the_one trust
want_the d2r2: pleas_find d3: accep b_pleas cance decid_again decid_not excep excep_the fine_$ for_now green_one
logo_on my_side no_chang not_to only_$ pleas_go pleas_use press the_post the_press the_video with_versi d3n: headl
the_phone the_whole whole d3n2: post d3n2o4: into d3n3pq: the_new d3no3pq2: on_0 d3nop20: ^_you d3npq: the_print
d3npq10: which d3npq3: lot d3nq: numbe_is d3o: of_0 d3o5q: any d3op2qr2: find d3p: payme d3p2q: deliv d3p2r: you_can
d3p4: it_in d3pq2r: like d3pq3r: the_logo d3pqr: is_in d3pr2: alrea d3q: add form good_to have_no newsl optio passw
yes_$ d3q2: examp d3r2: isn isn_t secon_one d4: d_rathe pleas_$ shop the_shop video works_for d4n: blue d4n2p: phone
d4n3o3q: went d4no3: addre d4no4pq: again d4np: is_$ d4nq: drop d4nq2: the_invoi d4o: for_us lette d4p3: let_s d4q:
^_appro happy_with keep_the the_green d5: go_with is_fine use_the ve_decid d5n: one_$ d5np: this_morni d5o: ^_all ^_as
d5op4qr: shoul_be d5p: from_my d5q: good d6: ^_yes d6n2: works d6n2p4q2: morni d6n2q2: the_old d6n6q2: old d6np: it_is
d6pq: we_d d6q2: green d7: ahead_with d7n4q3: page d7no4p4q4r: shoul d7p2: to_go d7q2: use d8no8q4: invoi d9nq: chang
dn: !_anywa 0_april ^_sent agenc annua april_and chang_to dog every_here leave_it missi_$ old_one re_happy rest_$
round_the start_page t_want the_annua the_dog the_page the_works us_! us_a works_on you_at dn2: just_back last_night
leeds dn2o: never dn2o2q: work dn2pq: hope dn2q2: nice dn3: april dn3p: night dn3q11: what dn3r: start dno: augus
reall dno2: matte dno3: proje dnp: home missi said dnp2r2: with_you dnp34r3: you_ll dnq: anywa broch i_think is_0
is_wrong it_as think van which_is wrong dnq2: wonde dnq2r: site dnq2r2: the_first dnr: the_start do: actin actin_for
augus_$ autom clien consi_this dont furth_to harlo inc invoi_0 leave_us lette_of list_and may_$ offic_$ order_$
pleas_take proje_$ that_our the_late us_in yours_since do2: admin_$ febru infor_you not_be do2p: late do2q: you_that
do3: ask commu infor your_invoi do4: all_corre consi me_off pleas_stop do5p4r2: will_be do7: corre dop: anyth partn
dopq: order doq: askin in_janua dp: 0_decem 0_octob ?_! ^_hiya ^_hones ^_in ana_the and_send best_tom deliv_on done_$
every_from guest head_offic hi_both hiya iphon iphon_$ it_all ll_find ll_see monda_the my_iphon numbe_are of_a
pictu_to pleas_the sent_from sorry_i stand t_bothe ten text text_$ that_the the_list the_pictu until_monda ve_got
we_want dp10r: lates dp14qr3: frida_$ dp2: ana_sorry and_it every_on have_our the_copy the_next dp2q: pictu the_proof
dp2q4: ^_can dp2r: ana_thank lates_$ dp2r2: be_with dp3: have_every make signe_contr dp3qr: proof dp4: a_week tomor_$
dp4r: from_me dp5q2: files in_your dp6qr: you_on dp7: the_lates dpq: else dpq2: ^_morni dpq3: the_final dpq4: ^_could
dpqr: to_be dpr: cours decem figur the_trans uploa_the you_have dq: 0_copie ?_id ?_the a_prope also banne_shoul box_?
colou_for copie do_we drop_? eithe examp_drop files_examp font go_on heade heade_? https_files id id_0 langu like_it
live look_on looke lot_to me_a no_probl page_0 pleas_swap probl prope_look re_in remin_me secon_optio shoul_have sprea
take_it the_broch the_call the_heade the_pdf the_revis the_sprea two_colou we_keep which_of year_$ you_sent your_accou
dq2: ?_it ^_what ^_which banne pdf revis the_site to_me dq3: a_lot forma inste dq5: i_thoug dq6: link the_link
the_price dqr: 0_the dr: ^_two are_the eight engli folde_now frenc it_i logos sheet so_that state that_to the_dropb
the_three to_wait two_are you_alrea dr2: attac_are one_on n: 0k absol admir anima appea arriv arvo award basem blog
boxes branc breat brewe britt build came carke chees child chose coats coinc congr corne dana daugh dave degre deser
doesn door earne fact far flood funny gig glori guess haha heati house issue jane jill joine journ kenne landi laugh
law loads loire love loved merch neigh nine parce parki pete picks polic poor posta prici ravi recep remem renov retir
rob rough runs safe satur schoo singl snow sons stree studi such sun susan taste tax tells thril turno ur used voice
weath where wishi world years n2: airpo calle coffe_machi exhib in_case into_your local machi meet_you my_siste
our_old packe phone_$ ran_into siste the_airpo the_chris the_coffe thirt we_moved your_old n2o2: on_sunda n2op: ran
n2p: a_day case much than told told_me n2p2: the_trade n2q2: says n3: and_a place what_a n3p: coffe n3p11r: day n4:
moved n5p9q2r4: on_frida no: compl_$ its kitch longe no_longe peace refer to_leave week_and no2: and_your no3:
last_week the_compa no7: compa nop: some noq: court np: ^_ran but_it day_! desig e every_by from_now show the_colou
trade_show np2: week_here np3q: send_you np3r: day_$ npq: chris_and let_us new_year so_the npq2: deadl npr: finis
is_finis nq: as_a confe from_may invoi_is it_has last_year launc repre table the_confe the_court the_deadl the_launc
why you_let nq2: for_this nr: by_monda close_$ floor fourt he_d here_with is_worki promi_us taken o: above acme advis
anymo aware blunt charg conti credi dad defen denie enoug entir firm found hall heari hereb husba inite insol liabi
mails makin marsh msg note notic opene pike proce quite r regul relat remov respo rude sum threa touch tradi unfou
unsub ups void were whate wound o2: 0_febru ^_do about_this admin_on again_about all_furth all_futur alone alone_$
and_any and_our asked_you attor_$ be_payin been_appoi commu_must corre_$ corre_to died_on direc_all dispu_this ended
ended_this enter estat fathe fathe_who furth_commu furth_corre furth_messa futur hale have_asked instr invoi_are
kindl_direc kindl_refra leave_me ltd_went matte_kindl me_alone me_or mr my_fathe my_staff of_my off_your or_my
our_compa our_insur passe_away payin payin_this proje_in refra staff_again stop_we sunda_$ termi_and the_admin
this_matte to_this we_ended work_was writi_on you_twice o2p: are_with insur m_writi staff this_is o2qr: 0_and o3:
appoi ask_you attor cease_all claim conta_me do_not i_must into_admin invoi_and liqui ltd must_ask not_conta our_attor
shoul_go this_proje throu_our to_cease we_consi went_into will_not you_to o3p: died you_will o3pq5: or o3q: termi o4:
cease solic_$ take_me this_invoi we_dispu o4q: kindl these o5: any_furth o5q2: must o7q: conta op: ^_this contr_as
execu regre that_this to_take we_will weeke_so op3: busin op6: give_me op7qr2: by_the opqr: bob_$ opr: and_you oq:
again_$ an harbo light m_not must_be ourse regar_the sendi shall you_are or: and_0 via p: 0rd api argui aroun artwo
assur bad block bookk bride broth burie calli canno caugh certi choos comes comin crazy deck delay depos diary digge
docum early eaten edits engra fab forms fortn fri germa grant hard hardl holdi honou hopel impac ines ish jo keys knew
land lands mar mothe mtgs named outst owes owing owner packa pay ping pinky range recko runni sally scout seein sits
sitti slip sry syste takin terri testi tick tmrw turn weds wiref worst writt p12r2: wedne p2: ^_expec ^_frida ^_shoul
acros aimin aimin_for ana_quick by_close by_end by_wedne colle_the day_after decis down_so eveni expec_the feedb
frida_lates frida_week full goes_out hands inbox_tomor it_befor it_frida kids_are make_it me_till mid more_days
my_notes notes notes_on of_busin of_day of_march of_play our_comme our_it play promi_$ s_say sched scrap scrap_that
set sorry_mad swear swear_$ the_files the_silen thing_monda today_$ tomor_morni tuesd_so week_at withi you_get p2q:
days_$ has_the i_shoul it_a u write you_give p2q48: ?_$ p2qr: for_going p2r: can_count going_quiet over_the thurs_week
p2r2: remai the_remai p3: ^_give but_you close_of files_will it_ll ll_hear mad_week me_by me_until month_$ out_to
reali_you so_reali the_day week_is week_on p3q: logo_files p3q2: capti the_capti p3r: weeke_$ p4: by_0 inbox mad reali
your_inbox p4q: over_to p4r: get_the p5: will_send p5r: able able_to be_able ll_send thurs_$ p5r2: wedne_$ p5r3:
the_weeke p7r: on_wedne pq: 0st 0st_$ 0th_of ^_hey and_new betwe_chris carol deadl_is every_else frida_so give_us
go_over go_up hey later penci penci_in po print_s so_it somet t_find the_0st this_month thurs_at toget we_say pq2:
do_the me_for pq3: can_we pq4: ^_who can_you pq8: could_you pqr: once_the pr: all_week and_apolo ceo ceo_is come_on
few for_frida have_them it_the it_tuesd marti nearl our_ceo our_trans quiet_we reach reach_you same_day so_expec tagli
the_month the_tagli till_monda to_come week_so pr2: monda_so produ the_produ q: ago amoun blank carla cheap clari
claus clear corru cost cover curre dawn deali didn doing domai doubt euros grate host impri intim intro keeps kicko
made maili maint mate means migra needf ours outsi owns pages part pop princ purch red repri room run size smart stagi
statu stopp suppo surpr survi takes telli typef using valid worri q2: 0_? ?_our ?_we ^_befor ^_is ^_wait ^_when
agree_on asks books by_? call_from decid_$ exact file_forma final_invoi from_thurs has_expir i_don inste_? invoi_by
it_? just_wonde know_which link_? link_in login looks_nice mean_$ menti need_for quick_quest resen_it resen_the
send_me sure_what tell_us the_banne the_licen the_zip this_? thurs_to us_or was_the we_can we_decid we_like we_move
what_you wonde_wheth you_send your_quote zip q3: ?_i expir forma_do hosti i_sign inclu licen mean need_from need_the
not_sure open_the price_inclu t_open thing_befor thoug_we under_what when_would wheth_the which_file you_mean q3r:
one_thing q4: ^_are befor_we does_the frida_? quest q4r2: file q5: do_you resen wheth would_you you_resen q6: if_we
qr: hello_ana paul send_those third wetra qr2: ones qr4: those r: ai anna attch batch bio broad chapt desse diffi
drink eleve enclo food groun karen ken lou lyon mac main maste minus retak ruth sara shot spoke svg tim track upper
wine r2: ^_attac ^_first aller aller_list bios_attac bios_for by_tuesd chef_is descr descr_are has_promi hers homep
me_hers menu now_the produ_descr the_chef r3: ^_bios chef follo_on here_s s_the
"""
