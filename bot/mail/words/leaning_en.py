"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abroa activ agend among appre archi aren assis ate ball bankr bed bet bev catch cfo circl clair combi concr crime
cup custo diffe dragg drawi drown drumm due easte eyes facil feet felix festi flyin funds gande given glanc glari
glaze gosh halfw handl hence hesit himse hopin horse hurry japan joan joy juggl k keith kerry killi knee lambi laura
letti life linda lying madri marga marri media mille mo moppi movin mrs neces norma oduya oh okay op pa pal paren
perha pile pinge portu postp prett quant quit radar react real rearr relea reope sadly sampl scene scree serve shown
signi sinis skate socia someo sough specs speed stamp steer stirs stuck surfa ta tea term thx trave ugh verdi weber
whene a10d10n3o2p3q4: re a10d12nop10q18r2: can a10d2n3p3q4: know a10d5np6q3r: let a10d8no2p11q3r3: ana a10dp3q5r4:
still a11d15nop11q2r: sorry a11d16no3p9q7: for_the a11d3n6p45q8r9: frida a11d8no2p5q3r: i_ve a11d9n11o3pr: !_$ a11n2p:
you_$ a12d13n3o8p39q8r3: have a12d16n3o2p6q6r: ve a12d26n10o10p12q9r: from a12d3n3p8q5r: but a12d3np9q: until
a12d6n2o2p21q4r12: monda a12d6no6p8q2r2: off a12d9n3o2p22q2r6: so a12npq6r3: when a13: haven haven_t a13d16o18p4q6:
not a13d2p4: back_to a14or: on_it a15d17n9o9p9q11r: your a15d17no10p6q8r9: are a15d19n8o10p24q11r7: of
a15d25n12o14p12q6: ^_we a17d5npq3: ^_thank a17np17qr: to_you a18d10n2p7q4: it_s a18d10n6o21p18q14r5: me a18d12no3pq2:
it_$ a18d5nq2: look a18npr: yet a199d244n71o91p158q112r33: $ ^ a19d14n14o3p9r: ! a19d21n5o24p18q6r2: this a2: ^_apolo
actio_$ afrai_the after_that and_let audit been_chaos befor_frida board_$ busy chair_wants chaos commi compl_peopl
dear_sir depar direc_is finan_team first_$ follo_$ forge forwa_this frida_0 frida_i got_your i_would idea it_now
it_thank it_too it_yet keep_you lawye_are lawye_is legal_peopl legal_team list_! ll_come ll_discu look_when met_$
mind_on not_had not_yet noted_thank noted_with on_to one_of opini our_compl peopl_who pick_this poste_$ readi_the
recei_i recei_with remin_it repor_yet retur_$ rever right_now s_had scann seen_it short_$ sign_it sir slow still_readi
team_and thank_i the_commi the_updat then_! this_up till_the to_chase to_sign tonig_back up_then updat_i ve_forwa
ve_passe we_haven will_do will_pick wish with_my with_no would_t year_end yet_i yet_our you_poste you_when your_messa
a20d32n11o13p18q13r10: in a20dnop18qr4: get a21d10n10o3p14q3r2: at a21d39n12o8p17q23r10: is a23d13n9o12p15q6r: my
a23d18n15o3p14q20r: a a25d2no2p23q2r6: i_ll a27d35n4o9p23q20r7: for a28d25n6o2p21q8r8: s a29d16n3o5p8q12r3: t
a29d50n17o22p21q31r: we a2d: ^_sure chair ll_take m_waiti revie seen surve throu_it a2d10n3pr: and_the a2d10n5op6q:
every a2d15n2p4q2r6: in_the a2d2: sorry_$ thank_! a2d20n2o4p5: with_the a2d2n: out_$ a2d2n2p4q2: ^_it a2d2n2q: ^_just
a2d2n3o2p2qr: bob a2d2n5: great a2d2nop2q: there a2d2np2r: marke a2d2np4q3r: thing a2d2npr: about_the a2d2o6q: direc
a2d2op: put a2d2p18q5r4: thurs a2d2p2: cheer kids a2d2p2q2: going_to won_t a2d2p7: on_tuesd a2d2pq: on_our a2d2pq2:
read a2d2q2r17: attac a2d3: bank from_0 see_it a2d3n2p2q: fair a2d3n6o6p3q2r2: last a2d3nop4q: answe a2d3np2q2: won
a2d3o: you_for a2d3p2: mind a2d3pq: check a2d3q: our_end a2d3qr2: confi a2d4n2op13q6r: send a2d4n2pq3: year
a2d4no3p22: ^_you a2d4nopr: want a2d4nqr: to_0 a2d4q2: keep a2d5n2: too a2d5nop2q: ^_dear a2d5p2q3r: like a2d6: paid
a2d6no2p: from_our a2d6nop2q: dear a2d6p6q3r3: photo a2d7n2p4q: numbe a2d7n3pq2r: happy a2d7q3: decid a2d9oq: ^_no
a2d9pq2: appro a2dn2o3q2: remin a2dn2op2q2: tell a2dn2p: home a2dn2p2: trade a2dn2p6q: you_the a2dn2q: the_offic
a2dn3: met a2dn3p3: colle a2dnp: radio short trade_fair a2dnp39r4: you_ll a2do: anoth a2do2pr8: follo a2do3pq2: agree
a2do4: asked a2dop2: be_in a2dop6q2: days a2doq: your_email a2doq6: open a2dp: m_at my_mind retur this_$ a2dp2: i_know
i_was manag nudge the_nudge a2dp3: send_it a2dp3q2r2: and_i a2dp4r: count a2dp5q: the_texts a2dp5q2r: texts a2dpq:
has_to a2dpq5r: sure a2dq: check_with the_quote to_see a2dq2: free is_on a2dq4: for_a a2dr: at_my a2dr3: are_in a2n:
afrai_i home_$ just_so landl a2n2: ^_bob here_and readi a2n2opr2: half a2n2q: wants a2n2q14: would a2n4o3p5q: ^_my
a2no: they_re a2nopq: betwe a2nor: is_being a2np: break monda_but my_colle a2np2q4: quick a2np3r3: so_you a2npq2: move
a2nq: wants_to a2o: as_the off_this the_remin a2o2p: touch a2o2p10q3: give a2o2pq: am a2o3: passe a2o3p2r2: and_will
a2o4q: twice a2o6p: our_solic a2op: getti a2op8qr6: monda_$ a2p: 0th_i ^_on ^_will and_get at_a be_on is_over it_this
meets not_forgo off_today patie_we radio_silen ready slipp_my the_bios tomor_but ve_been will_come a2p10r2: next_week
a2p2: get_this ill is_back it_then it_tomor a2p3: until_frida a2p4r: till a2p5r: get_it a2p6r: get_the a2pq: re_still
signs signs_off a2pq2: give_you a2pq8: befor_i a2pr: apolo apolo_for off_sick will_have a2pr2: are_still a2pr4: bios
a2q: from_monda if_the minut my_boss pick still_waiti a2q2: a_bit a2r: hasn hasn_t is_still poste sleep sleep_on
to_sleep a3: !_we 0th_will ^_got ^_recei ^_still a_chanc and_back and_come bear_with chase got_it i_could i_haven
it_after it_when leave_from ll_deal m_in m_off my_list not_befor on_holid t_get to_repor a30d4n3p8qr: back
a32d28n8o22p22q5r4: our a32d2o13p24qr6: will a33d16n2p5q3r: thank a33d43n4o7p12q3r3: with a33d8n2o7p8q: i_m m
a34d39n16o25p22q7r12: and a36d11n2o2p75q2r9: ll a3d: with_us a3d16n6o15p5q3r: all a3d2: a_look nothi_to a3d2no3p:
and_we a3d2npr: rest a3d2p2q: throu_the a3d2p5q2r: going a3d2pq6: quote a3d3n2o3p6q2: 0_march a3d3n2q: inter
a3d3n3o3p9q2: march a3d3o4q2: us_$ a3d3oq: right a3d3q: ^_let a3d4o4p4r4: them a3d4o6pq2: take a3d4pq: for_your
a3d5n2o3pqr: about a3d5no2p: now_$ a3d5no4p2q2: don don_t a3d5oqr: only a3d6p16r5: tuesd a3d7o11qr: ^_pleas
a3d8nop11q5r: hi a3d8op11q5r: ^_hi a3dn: that_$ a3dno2p3q: repor a3dno4pq: time a3dnq: until_0 a3do: our_lawye a3do2:
messa a3do2pq4: under a3dop2: ana_i a3dop6: so_i a3dp: your_patie a3dp3q: then_$ a3dpq2: bit a3dpqr: he_s a3dpr:
the_rest a3dq: need_to a3no2r3: being a3no9p: solic a3nop7r3: week_$ a3np2: frida_but a3np4q2r: month a3np4r4: promi
a3o3p3: go_throu a3op: chasi a3p: actio signa slipp tonig updat a3p2r: sick a3p3: ll_go silen will_get a3p7: ll_be
a3p7q4r: by_frida a3pq: ^_if a3pq3: have_a a3q: boss look_$ on_leave a3r: back_at a4: back_$ bear chanc_to deal
deal_with know_$ m_on m_out our_finan s_with t_had waiti_on with_thank yet_sorry you_i a40d25n3o19p22q15: ^_i
a47d30n18o19p84q50r10: you a4d: our_legal thank_$ a4d11n5o4r2: to_the a4d14n6o13p3q10r: us a4d2np: s_on a4d2o3pq2:
i_have a4d2p14: tomor a4d2p2q14: need a4d30n2o20pq6r2: pleas a4d3np3: the_board a4d3p6qr: it_on a4d3q2: draft
a4d4n2o2pq2: accou a4d4n3op2qr: he a4d4n3p2q3: looks a4d4n5opq2: offic a4d4no5p2q2: leave a4d4pq: with_it a4d5o6pq2:
email a4d5p5qr: ^_sorry a4d6np4q4r5: two a4d9nopq2r: see a4dno2p: compl a4dnp3: down a4dnpq12: could a4dnpr2: their
a4doq: lawye a4dp: my_desk patie a4dp2q: out_of a4dp3: until_the a4dpq: prope a4dq: waiti_for a4n2o4pq: me_$ a4n2p5:
today a4np5: this_week a4npq: june a4o: momen the_momen a4p: know_i m_back s_been a4q: 0_june a4q2: chanc a5: ^_haven
forgo_you t_forgo to_look a50d38n21o15p58q17r20: on a5d: ^_$ at_it finan a5d10o3p4q4r5: of_the a5d2o2p3q7: if
a5d2o6p2r2: list a5d2q3: sign a5d31o4p7q3: go a5d3n4p4r: she a5d5n9op11qr: at_the a5d5np: holid a5d6n2p4q: board
a5d6o3p4q2r: throu a5d7n3o2p32q10r8: by a5dn2p19r2: next a5dn3p4q4r5: first a5dnop13q3r: over a5dnp5qr: after a5dnpq2:
on_my a5dp: this_to a5dp2: desk it_to a5dpq: mail a5dq: let_me a5n3o3pq9: who a5o2p: i_will a5p: as_soon soon_as
a5p2r: let_you a5pr: forwa a5q: swamp your_mail a6: ^_noted get_to a6d2n3pr: got a6d2o2p: we_are a6d3no2p14qr7:
on_monda a6d3op: discu a6d3p8q12: befor a6d4: nothi a6d5n4r: had_a a6d5no9p2q14r: do a6d5nop4q7: can_t a6d6n2o5pr3:
now a6d6n3o5p4q5: was a6d6n6p4q2r4: here a6d8p11q2: end a6dn3qr: team a6dop3q3: ^_not a6o2: with_our a6o4: to_our a6p:
get_back soon a6r: when_i a7: come_back noted to_it will_look yet_$ a71d50n19o29p29q24r8: to a74d50n8o6p58q22r5: it
a7d11o14p19q4r3: be a7d14n7o3p11q9r2: ^_the a7d28np2q8r6: one a7d2n4o2p3qr2: up a7d2o2q: the_contr a7d2op2: legal
a7d2op5q7: i_can a7d2p: forgo a7d2p6q3: then a7d3n4pq2r2: just a7d3np: afrai m_afrai a7d4o5p4q: contr a7d5: thank_you
a7d7p7: we_ll a7d8n2op3q3: we_re a7dnopqr2: peopl a7dp2qr: once a7np3qr: come a7npq: you_know a7p2: back_on a7q:
thank_ana a7qr: but_i a85d159n52o26p95q76r25: the a8d: look_at a8d13n3o4p4q2: as a8d13n8o9p7q8r3: that a8d2n2p4q2r:
thank_for a8d3n2o7p3: been a8d3op13qr4: the_0th a8d3op16qr4: 0th a8d6nop6qr2: out a8d7n5o2p4: ^_our a8d8n7opq3r: had
a8d8n8o6p5q5r2: has a8dn5o4p29qr4: week a8p5r4: ll_get a90d45n8o27p51q34r8: i a9d16n7op7qr4: on_the a9d27no3p2q4: no
a9d44n3o8p14q14r3: 0 a9d4nop4q: they a9do2q: recei a9dq: waiti ad: ^_cheer ^_nothi acces and_can are_all asked_me
bigge call_$ contr_to cours_$ dispu_with down_$ edito feel feel_free for_you free_to from_holid from_tuesd hande
have_recei havin here_it i_retur i_won is_settl it_at leani leani_towar like_a littl luck mail_the mark mobil no_need
nobod not_going our_direc paid_the paper peopl_$ revie_the s_a secon_versi septe_i sign_off since_monda so_pleas
sorry_both the_accou the_bank the_frida the_surve the_trust they_do they_ll to_sit total towar treat two_$ ve_hande
walls was_out with_this you_he ad12nq6r2: secon ad13: ahead go_ahead ad13nop2q4r: d ad13p4q2r: 0_0 ad2: discu_on helen
in_my ll_pass pass reply signe_copy terms the_payme the_terms w ad2n2q: round ad2n3o: gone ad2no4p: has_been ad2noq2r:
regar ad2nq6: thoug ad2o2pq: anyth ad2p: ^_ok and_they shout the_kids the_train wordi ad2p2: train ad2p3: ok ad2p4:
the_signe ad2p6: sorry_for ad2pq: tom_$ ad2pr2: share_folde ad2q: as_our while you_re ad2q2r: find_the ad2r: ll_do
that_one trust ad2r3: ^_here ad3: dropp_the hours hours_are it_! with_every ad3n: the_whole whole ad3n2pqr: sent
ad3no: small ad3nopq: tom ad3npq11: which ad3npq2: ^_happy ad3nq: date ad3o2q2: we_have ad3op2q2r2: find ad3oq4: call
ad3p: as_discu settl ad3p4r2: copy ad3p4r4: done ad3p5q: say ad3p8: the_end ad3pq2r2: is_in ad3pqr2: share ad3pr2:
the_share ad3q: optio ad3r: other ad4: ahead_$ dropp ad4n2o11p2q2: again ad4n3op: from_the ad4np6q75: ? ad4nq2:
the_invoi ad4o6: consi ad4o7: stop ad4op: yours ad4p2: payme ad4p4qr: the_photo ad4pq: rathe ad4pq2: 0_septe ^_looks
septe ad4qr: 0_to ad5: b ad5n10p2q2: new ad5o2: since to_your ad5o3pr: away ad5op8qr: hi_ana ad5p: our_side ad5pqr4:
folde ad6nq: one_$ ad6p3q4r4: logo ad6pq2r: i_d ad7op6: signe ad7pq2: both ad8n2pqr: we_ve ad8no9q5: invoi ad8q2:
versi ad9nq6r: the_secon ad9p2: side adn: ^_that hospi it_was last_frida m_sorry our_board you_! adn2: back_from daugh
my_daugh up_the adn2o3q2: work adn2o4p: sunda adn2op2: tell_you adn2p: bette meet adn2p2: her the_trade adn2q: did
adno: hold adno3: have_been adno4: matte adnop: his to_tell adnp: the_radio adnp2: the_numbe adnp2q3r: same adnpq:
happy_to lovel adnpq2: me_the adnpqr: hello adnq: ^_your broch it_as adnqr: suppl adnr: the_team ado2: your_list ado3:
email_me ado3r: them_$ ado4: ask ado5p5r2: will_be ado8: dispu ado9: do_not adop: as_i adopq2: octob adp: bottl duly
head it_off rest_of sit so_we t_be the_holid there_s adp2: and_she off_on adp20qr4: frida_$ adp2q: marta the_proof
adp2q3r: the_same adp2r: count_on adp3: 0th_so befor_the adp3qr: proof adp5r2: tuesd_$ adp7qr2: on_thurs adpq4: quest
adpqr: ^_hello adpr: cours she_s adq: a_prope long me_know me_to read_it run shoot take_it the_broch the_revis to_send
we_need adq2: revis adq2r2: fonts adqr: kind kind_regar adqr2: four adqr3: six adr: confi_the heads needs this_one an:
^_great a_break a_great ana_it as_ever broke finis_and frida_we fun heard heard_from hold_your in_law law news on_me
our_landl posta seaso sweet we_could when_it an2: ^_saw merry merry_chris saw an2pq2: than an4q: well an5p13q2r5:
on_frida an5p2q: chris ano: far anop4: hear anop8qr2: by_the anopq2: ever anopr2: worki anoq: talk anoq2: invoi_is
anoq4: how anor: are_on anp: next_month on_$ show anp2q2: way anpq: june_$ very anpr: finis anq: help to_do ao:
^_under bill conce filed filed_for if_you in_octob it_and many messa_$ our_offic own passi pleas_do pls respo_to
the_matte time_$ time_to to_discu to_have twice_$ under_$ ao2: in_touch list_$ ve_asked ao2p: ^_this ao2q: i_am ao2qr:
in_this ao3: pleas_be ao3p: we_will ao3pq: writi ao4: of_my ao4q: these ao5p: died aop20r: have_it aop2q: days_$
aop2r2: the_last aop3: hear_from aop7r2: expec aop7r3: weeke aoq: accou_$ ourse respo you_in aoq2: ^_how aor: of_our
ap: !_will all_next at_me away_all been_off bit_of boile broth burst delay desk_i desk_monda dev done_tomor down_with
eaten excus for_chasi forgo_! frida_befor has_eaten he_has here_our i_get if_legal is_down it_once lapto last_two
lovel_! manag_it me_i meeti_$ might monda_he monda_i month_end my_broth next_$ of_actio off_until panic plane possi
put_it quick_updat s_meeti sam side_the silen_it sit_down sitti sitti_in snowe snowe_under so_don sort strai texts_as
texts_by that_i the_count the_delay the_week today_you two_weeks updat_from ve_put was_going was_ill week_with
will_sort with_a yet_the yours_$ ap10: end_of ap2: !_the copyw kids_are ll_let me_on t_manag tomor_so ap2q: goes
i_need ap2r: that_s ap2r2: frida_and ap2r3: remai ap3: after_$ in_on to_get ap36q2r: ll_have ap3q: meeti ap3q2: capti
ap3r: quiet ap4: first_thing mad ap4q: it_by ap4r: inbox ap5q: over_to ap5r2: of_next ap5r3: 0th_$ ap7q2: have_the
ap7r2: you_by apq: hi_marta octob_$ then_i apq2: on_a quick_one somet t_find apqr: once_the weeks apr: it_over
ll_forwa peopl_are speak apr2: will_follo aq: ^_one but_my couns d_be fixed get_a happe how_are like_the march_so
meant meant_to monda_0 monda_to of_offic one_befor quote_$ re_a stuff the_draft these_days time_for to_frida top way_i
which_one aq11: you_need aq2: here_$ the_fonts the_licen we_can aq3: ^_quick keeps licen who_is you_? aq5: does t_open
aq6: are_you aqr: the_attac upsta aqr2: ones ar: after_the and_he by_thurs dig forwa_it four_of group i_see im is_off
me_their measu our_suppl remai_ones sent_them sorry_ana still_with the_other the_six to_confi to_follo two_peopl up_to
when_im when_the will_let ar2: ^_logo batch first_batch worki_on ar3: ^_first portr promi_me ar5: attac_the d: 0ab 0am
0de 0fk0 0v absen acheb adjus affec age andhe anyon apart auth aye basis bedro behin bicyc black body born botto bus c
campa capit cc chatb cm cms coeli cold colum comma corpo couri crop damag damp dark dart dashb dated dates deed desmo
disap doc docke drawn drone ein engag engro enugu event ex excla expre extra fairl faste fault feck fell filin flyer
foota fundi fyi gd gives goat googl gorge graha grand happi hh0 hoodi hour ie indif initi joe jokin kill knock kx0
lane large layou leaf leafl lee leith lifts likes lm lobby loves ls0 maide map maybe mediu middl mile mon mum murph
nair navy ne0 neede nit north oak odd offer okaye okonk oops para parag passp penet penny perce perfe pharm pitch
poppe pract purpl quays query qx radia ramp reads redes repli requi resho rev rid risin roll sand sasha seale shift
ship sizes skirt slack sloga snaps sorte spam spani sprin stair stick strap strik subfo subti surfb swatc tarta ticke
tight tiles timel tiny tl trail trimm trip tulip twins uncoa unit urgen usabl user veget visit voted walnu warm weekd
wheel wiped wrote x0 xl ye yeah zippe d12np2q3: print d14q2: yes d15p5q: 0_$ d16: fine d2: 0_pm 0_yes ^_0 ^_neith
^_nope ^_paid ^_secon ^_tuesd ^_yep accep_$ actua add_from again_the all_good all_the altog and_every answe_in
appro_with are_0 are_fine are_spot as_for be_0 bless_$ blue_one both_draft by_me chang_from close_from code code_is
conte conte_with darke dear_ms defin do_witho docus drive email_the every_excep fille_in fine_by fine_with foote
forgo_here gate gate_$ gone_throu green_$ herew_the hero_$ holid_$ hones_we i_say ignor ignor_it inter_any into_the
is_too it_took look_like lose lose_the lot_into mill money ms ms_wirth nah name_is neith never_mind no_budge no_comme
no_furth no_objec no_thank no_to no_we not_inter of_them on_page one_and one_pleas one_with optio_b our_accep
paid_this passw_is phone_numbe plan_$ pleas_cance pm post_$ prefe press_! print_0 print_it priya_$ procu propo publi
rathe_keep re_good re_not ref river s_all servi shoul_see shout_if showe side_$ signe_it slide slide_$ sorry_it
stay_with stays suits the_addre the_answe the_darke the_hero the_left the_openi the_slide the_stock thoug_i to_add
to_cance tweak tweak_the usern ve_dropp ve_gone vendo versi_0 versi_b versi_two we_don websi whole_lot wirth with_that
wordi_for yep yep_all yes_go yes_pleas yes_to you_go your_lette d2n: ^_see addre_is as_it drop_the here_is opens
opens_on re_happy the_dog d2n2: last_night looks_great d2n2q2: yeste d2n3: april page_$ d2n3o5q: never d2n3p: night
d2n3q4: says d2nop2: dear_ana d2np: the_fair d2np2: monda_and d2np3qr: best d2nq: is_0 wrong d2o: 0_may and_have
any_more go_to objec withd yours_since d2o2: ^_stop d2o2p: behal behal_of on_behal d2o4: pleas_stop d2o6: admin d2op:
bothe d2op7: march_$ d2opq: janua d2opqr: to_be d2opr: the_trans d2oq: an d2or: via d2p: ^_hiya fille guest here_you
hiya hones septe_$ text text_$ the_figur tuesd_at d2p2: s_in d2p2q2r: wait d2p2r: figur d2p3: make d2p3q2: send_the
d2p5: comme d2p5q2: files d2pq: witho d2pq2: ^_morni else end_$ d2pq3: final from_us d2pq3r: is_the d2pqr: d_like
like_to d2pr: ve_had d2q: box makes new_one newsl_box old_logo page_0 page_and the_date we_went went_throu witho_the
year_$ d2q2: stay d2q3: inste d2q3r: the_two d2q6: the_price d2q8: link d2qr: have_to seven d2r: below bless copy_is
shot state x d2r2: pleas_find the_folde d3: ^_both all_fine away_$ b_pleas budge can_go cance_the decid_again
decid_not excep excep_the fire fire_away gb gb_0 herew hero i_had is_gb logo_on my_side no_chang nope not_to one_it
openi openi_hours our_vat pleas_go pleas_use print_$ regis spot spot_on stock the_passw the_video this_our this_year
with_versi d3n: dog left the_blue the_phone vat_numbe you_shoul d3n2: headl d3n2opq: may d3n2p: post d3n2p4q3: lot
d3n3o4: into d3n5oq2: we_had d3no4pq2: on_0 d3nop: stand d3npq: colou the_print d3nq2r: site d3o: for_now only_$
pleas_take d3o11q: furth d3o2: ^_don consi_this d3o2p2q: more d3o9q2: any d3op2q3: deliv d3p: plan priya ten that_the
the_post d3p2: morni_$ d3p2r: uploa d3p5q3r: in_your d3pq3r: the_logo d3pr2: alrea d3q: add form https swap swap_the
the_newsl to_print yes_$ d3q2: examp d3q7: price d3qr: dropb d3r: the_one want_the d3r2: isn isn_t d4: fine_$
green_one press shop stop_the the_press the_shop video works_for d4n4pq: the_new d4no3: addre d4np4q2r: close
d4npq2r2: three d4nq: drop numbe_is d4nq2: vat d4o: cance of_0 pleas_$ d4op3r2: trans d4p2r: you_can d4p3q: let_s
d4p4q: it_in d4q: d_rathe good_to happy_with have_no keep_the newsl took d4q2: name passw d4r2: secon_one d5: ve_decid
d5n2p: phone d5n3o3qr2: went d5np2: is_$ d5o: for_us d5o2: lette d5o2p2: ^_as d5op: from_my d5q: ^_appro the_green d6:
^_yes go_with d6n2: works d6np2: it_is d6op4qr: shoul_be d6opq2: we_d d6oq: accep d7: ahead_with is_fine use_the d7n:
blue d7n2p: this_morni d7n2q2: the_old d7n7q2: old d7o: ^_all d7q: good d8n4q3: page d8q2: green d9n3p4q2: morni
d9no4p4q4r: shoul d9nq: chang d9p2: to_go d9q3: use dn: !_anywa 0_april ^_sent agenc annua april_and chang_to dana
door every_here leave_it left_the love missi_$ my_phone mysel old_one recep rest_$ round_the satur start_page t_want
the_annua the_page the_works us_! us_a where works_on you_at dn2: calle just_back leeds phone_$ schoo thirt used
dn2pq: hope dn2q: van dn2q2: nice dn3oq: think dn3r2: start dn4oq14: what dno: augus its reall see_you dno2: and_your
for_it refer dno3: proje dnp: desig missi said dnp3r2: with_you dnp7qr: you_on dnpq: so_the dnq: anywa i_think
is_wrong which_is dnq3r2: the_first dnq4: wonde dnr: the_start do: ^_consi ^_never acme actin actin_for are_withd
at_our augus_$ autom cance_our clien conse credi dont effec furth_to harlo inc insol invoi_0 leave_the lette_of
list_and may_$ more_$ my_wife note note_that objec_to offic_$ order_$ out_and pleas_leave prese proje_$ relat right_$
t_email that_a that_our the_late this_as us_in want_to wife withd_from do2: admin_$ husba infor_you leave_us mr
refer_to to_us tradi do2p: late do2pq: order do2q: m_not you_that do3: febru infor ltd off_your proce your_invoi do4:
all_corre commu not_be you_to do4q2: kindl do6: me_off do8p: corre dop: ll_see t_bothe dop2: partn dopr: you_have doq:
^_kindl in_janua re_in doq2: askin doq3: ^_what to_me dp: 0_decem 0_janua 0_octob 0rd_i ?_! ^_he ^_hones ^_in ^_with
ana_the best_tom comme_$ deliv_on docum duly_fille every_from fri head_offic hi_both in_a iphon iphon_$ it_all janua_$
less ll_find make_that monda_the my_iphon numbe_are on_your pay pictu_to pleas_the po_numbe sent_from sits sorry_i
take_the takin testi the_duly the_list the_partn the_pictu the_testi the_wordi until_monda us_on ve_got we_want we_won
worst you_may dp11qr: lates dp2: 0rd ana_sorry and_send done_$ every_on scrap set the_0rd the_copy the_files the_next
dp2q: has_the pictu dp2r: ana_thank over_the dp2r2: be_with dp3: and_it have_every sched signe_contr dp3q4: ^_can
dp3r: lates_$ dp4: a_week have_our dp4q2r: from_me dp5: tomor_$ dp7q: the_lates dpq: every_else go_over like_it of_a
po push dpq3: a_lot the_final dpq6: ^_could dpr: ^_two decem sheet uploa_the dq: ?_id ^_wonde ago also attac_$
banne_shoul box_? by_a colou_for do_we domai drop_? eithe examp_drop files_examp font go_on heade heade_? https_files
id id_0 job langu live look_on looke lot_to maint makes_no mine my_end no_probl no_sense origi pdfs pleas_swap probl
prope_look secon_optio see_the sense seven_days shoul_have sprea t_see the_call the_domai the_heade the_origi the_pdf
the_po the_quest the_shoot the_sprea the_venue throu_$ thurs_0 to_use two_colou venue we_keep you_sent your_accou dq2:
0_copie ?_the banne copie login me_a ours pdf remin_me the_site which_of dq3: ?_it ^_which forma open_the dq4: expir
dq5: i_thoug dq8: the_link dqr: 0_the engli third wetra dr: 0_for 0_is 0_x ^_uploa are_the folde_now frenc heads_are
in_$ is_done it_i it_out logos minus on_site out_this so_that that_to the_dropb the_third the_three to_wait two_are
via_wetra went_out x_0 you_alrea dr2: attac_are eight one_on n: 0k absol admir anima appea arriv art arvo award b0
basem belie blog branc breat brewe britt build bust carke chees child chose coats coinc corne dave decen degre diggi
diwal doesn earne fact flood funny gig glori god guard guess haha harco heati him house issue jane jill joine journ
kenne landi laugh loads loire loved m0 man mend merch nicer nine ninet paddl paddy parce parki party polic pool poor
prici ravi remem renov retir riba richl road rob rough runs safe seem singl snow sons studi such sun susan taste tax
tells threw thril turne turno typo ur view voice waved wishi world years n2: ^_did ^_merry airpo boxes came chris_to
coffe_machi congr deser deser_! exhib in_case into_your ll_never local machi meet_you my_siste offic_has our_old packe
pete ran_into saw_your stree the_airpo the_chris the_coffe used_to we_moved weath you_lot your_old n2o: has_gone siste
n2o4: last_week on_sunda n2op: ran n2or: half_the n2p: a_day case much told told_me n3: place what_a n3o: and_a n3p:
coffe n4p12r: day n5p: moved no: betwe_us compl_$ for_that from_you had_to longe march_and no_longe talk_to week_and
no2: peace no2p: to_leave no2q2: court no2r: kitch no5: the_compa no9: compa nop: some noq4: what_you np: ^_ran bad
but_it comes day_! e every_by from_now our_accou owner picks the_colou the_move the_way thing_$ trade_show np2: acros
lot_$ week_here np2q2: deadl np3: you_my np4q: send_you np4r: day_$ npq: chris_and let_us new_year npq3: for_this npr:
is_finis nearl nq: ^_lovel as_a confe from_may it_has last_year launc made neigh outsi repre table than_the the_confe
the_court the_deadl the_launc ve_the why_the you_let your_van nq2: why nq6: would_you nr: close_$ drink food fourt
he_d here_with is_worki promi_us taken nr2: by_monda floor o: above advoc alan anymo aware blunt carri charg conti dad
defen denie entir erase failu famil firm found gdpr hanlo heari hereb immed inite liabi liste mails makin marsh msg
notic opene perfo petit pike provi quite r redon refun regul reid remov repea reque reser revok rude stage sum threa
unfou void were windi word wound o12pq: conta o2: 0_febru ^_take ^_unsub about_this admin_on advis advis_that
again_about all_conta all_futur and_any and_do and_our asked_twice asked_you attor_$ away_on be_advis commu_must
consi_the corre_$ data direc_all dispu_the dispu_this ended ended_this enter estat fathe fathe_who furth_commu
furth_messa futur hale haras have_asked in_peace invoi_are kindl_direc kindl_refra leave_me list_this ltd_went
matte_kindl me_alone me_or my_data my_fathe my_solic my_staff not_write off_whate or_my our_compa our_insur payin_for
payin_this peace_for pleas_don pleas_give proce_of proje_in refra_from staff_again stop_email stop_we sunda_$
termi_and the_admin the_agree the_work this_matte to_them to_this unsub unsub_me unusa unusa_and was_never we_ended
whate whate_list work_was writi_on you_twice o2p: are_with insur staff o2qr2: 0_and o3: ^_enoug all_furth alone
alone_$ attor been_appoi corre_to enoug enoug_with furth_corre i_must instr into_admin invoi_and must_ask our_attor
passe_away refra shoul_go this_proje throu_our we_consi went_into o3p: m_writi this_is write_to o3p2: you_will o3p2q:
write o3p2q7: or o3q: me_again termi you_are o4: appoi ask_you be_payin cease_all claim conta_me conta_us died_on
liqui payin to_cease us_again o5: cease not_conta solic_$ this_invoi we_dispu will_not o5q: ^_do o5q2: must o6:
any_furth take_me o8q: again_$ op: contr_as corre_on depos execu get_in owing owing_to regre that_this to_take ups
we_shall week_i weeke_so writi_from op2: ^_expec full withi op2r: and_you op3: busin op8q: give_me opq: 0th_of give_us
shall opq2: me_for opqr: bob_$ oq: amoun cost deliv_is harbo in_court light must_be permi regar_the sendi the_amoun
times you_deliv or: chapt_0 hall or2: and_0 chapt p: ad api argui aroun artwo assur bookk bride burie calli canno
caugh certi chequ choos comin crazy cross deck diary digge early edits engra fab face fail front furni germa gets
grant gunni hard hardl heart holdi honou hopel impac ines insta ish jo keys knew kyc lands mar md miss mock mothe mtgs
named nuala outst owes packa pet pics ping pinky range recko ring runni sally scout seein shali shutd slip sry syste
terri tick tmrw turn weds wiref writt p14r2: wedne p2: 0th_and ^_payme ^_shoul aimin aimin_for block block_out by_end
by_wedne colle_the day_after decis_on down_so eveni expec_our expec_the feedb for_thurs forms frida_at frida_for
frida_week from_today goes_out if_i in_frida inbox_tomor is_sched it_frida land ll_repor make_it mid more_days
next_frida notes_on of_busin of_day of_march our_answe our_it payme_is promi_$ repor_back s_done s_say say_the
sched_to scrap_that she_ll sorry_mad swear swear_$ the_lot the_silen them_on thing_monda today_$ tomor_morni tuesd_0
tuesd_i tuesd_so ve_block wedne_and wedne_the week_at p2q: ana_quick i_shoul penci penci_in u you_give p2q54: ?_$
p2qr: for_going p2r: can_count for_frida going_quiet same_day thurs_week p2r3: the_remai p3: ^_frida but_you by_close
decis files_will frida_lates hands it_befor ll_hear mad_week me_by me_till month_$ my_notes notes of_play our_comme
out_to play reali_you so_reali the_day week_is week_on you_get p3q: it_a logo_files p3q2: the_capti p3r: weeke_$ p4:
close_of me_until p4r: your_inbox p5: ^_give it_ll reali will_send p5r: able able_to be_able p5r2: wedne_$ p6: by_0
p6r: ll_send p6r3: the_weeke p7r2: thurs_$ p9r: on_wedne pq: 0st 0st_$ ?_my ^_hey a_fortn and_new betwe_chris can_do
carol deadl_is fortn frida_so go_up hey later of_red print_s red so_it the_0st this_month thurs_at toget we_say
when_you you_ve pq2: do_the we_like pq2r: for_0 pq3: can_we pq4: ^_who can_you pq9: could_you pqr: all_week pr:
and_apolo ceo ceo_is come_on copy_by few have_them it_the it_tuesd marti our_ceo our_trans quiet_we reach reach_you
so_expec tagli the_month the_tagli this_after till_monda to_come week_so pr2: monda_so produ the_produ pr3: s_the pr5:
follo_on q: bell blank bleed booke carla cheap clari clear cousi cover curre dawn deali didn doing doubl doubt easie
error euros exper expla five highe host impri intim intro jump kicko log maili mate means migra music needf negat none
nos pages part plain plann pop princ pune purch quota repri room sayin scans size smart stagi statu stopp suppo surpr
survi takes talke talki teams telli typef typin using usual valid wante worri ya q2: 0_? ?_our ?_we ^_is ^_remin
^_wait ^_when a_passw agree_on any_chanc asks be_grate books by_? call_from claus claus_0 corru could_we decid_$ exact
expir_$ file_forma final_invoi from_thurs grate grate_for has_expir i_don inste_? invoi_by is_that it_? it_expir
just_wonde know_which link_in looks_nice me_what mean_$ menti need_for open_on ours_to owns owns_the quick_quest
resen_it s_corru send_me somet_we tell_us that_somet the_banne the_file this_? thurs_to to_under us_or was_the
we_decid we_move who_owns would_the you_free you_send your_quote q3: ^_befor forma_do hosti i_sign it_keeps link_?
price_inclu resen_the sure_what the_zip thing_befor thoug_we under_what when_would wheth_the which_file wonde_wheth
zip q3r: one_thing q4: ?_i ^_are befor_we does_the frida_? inclu mean need_from need_the not_sure you_mean q5r2: file
q6: if_we wheth you_resen q7: do_you resen qr: hello_ana mac my_mac paul send_those qr4: those r: ai anna attch attic
balan bio brand broad diffi eleve enclo fee karen ken lets lou lyon main mains maste p0s pastr porta retak ruth sara
spoke svg tenan tim track upper vecto wine r2: ^_attac ^_groun ^_half aller aller_list batch_attac bios_attac bios_for
by_tuesd descr descr_are desse done_and frida_when groun groun_floor has_promi hers homep just_now me_hers menu
now_the produ_descr the_chef r3: ^_bios chef_is here_s r4: chef
"""
