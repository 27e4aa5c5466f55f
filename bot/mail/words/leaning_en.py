"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abroa activ agend ages among appre archi assis ball bankr barel bedla berni big brait bridg calm camer camin circl
clair combi concr cow crete crime croft davie deals detai diffe dragg drown drumm due dug easte facil faith felix
flyin fully gande gethi given glari glaze gosh gwen halfw handl hence hesit himse horse jamie japan joan joy juggl k
keith kerry killi knee laura leaki level linda llawe lying madri marri maxim media micha mille mo moppi movin nadol
neath neces norma oduya oh okay olu pa pal pembe perha pinge plast portu prett prise pugh pump quant quit radar react
rearr reope roof sabba sadly safel saltm santa scene scree shown shutt sight signi sinis skate slowl socia somew sough
specs speed squee stamp steer stirs stuck suitc surfa swore sworn tall threl thx trave tuppe ugh vicar vote walki
weber woman worry worth wrest yasso a101d86n24o38p48q39r17: to a104d88n9o9p78q40r10: it a10d11n3o8p2r6: now
a10d17o3p7q4r6: of_the a10d26n9o13p16q12r3: that a10d6n2op11q5r2: let a10d8p7: we_ll a10qr: when_i a11d14n5o4p9q6: re
a11d14nop8q2r3: out a11d29n7o4p18q11r3: ^_the a11d2op3q2r: once a11d4np: afrai m_afrai a11d5nop6q8: can_t
a125d71n9o33p84q56r16: i a129d248n63o34p143q103r39: the a12d6n3p8q6r6: first a12d8n4o2p8q4r2: up a12d9p17q16: befor
a13d10n4op16q9r: but a13d12n16o3pr: !_$ a13d19no2p15q5r: sorry a13d28n5o4p6q5r: as a13d2pq2: waiti a13d5op21q6r5:
the_0th a13d5op25q6r5: 0th a13d5p11q4: then a13d81n6o9p18q18r7: 0 a13dn2p2: you_$ a13do3q: recei a14d11no9p14q2r4: off
a14d37n13o11p17q12r3: from a14d41n2o6p7q4: no a14d4n6op4q4: know a15d11n4o2p28q7r17: monda a15d12no2p9q3r: i_ve
a15d21n6o4p30q6r8: so a15d2op7q8: i_can a15d4np3q6r5: still a15d8n7op58q10r14: frida a15d8nop7q3: they a15np: haven
haven_t a16d12n8op2q4r: had a16d15n2o22p30q9r3: be a16d32n9op15q8r4: on_the a16d5np13qr: until a16doqr: on_it
a17d22no11p11q9r14: are a17d2p4q: back_to a17d30o24p12q6: not a17d33n12o16p16q8: ^_we a18d22no3p10q9r2: for_the
a18d24n3o2p10q7r: ve a18d26n4o5p20q8r6: ana a19d2np6q8r3: when a19d30n12o11p14q15r2: your a19npr: yet a2: ^_messa ^_ta
a_cup a_thing actio_$ afrai_they after_that all_hands ana_got and_let and_sorry are_over as_he asked_them batch_of
be_patie been_chaos befor_frida board_$ busy can_$ chair_wants chaos compl_peopl culpa cup cup_of dear_sir depar
direc_is fab_at finan_team first_$ follo_$ forge forgo_$ forwa_this frida_as goes_quiet got_your have_had have_passe
hurry hurry_$ if_it inten it_past it_prope it_thank it_too law_$ lawye_are lawye_is legal_peopl legal_team ll_discu
m_doing m_still mea messa_recei met_$ might_get mind_on momen_they monda_then my_inbox no_excus no_idea no_lapto
not_had not_yet noted_and noted_thank numbe_$ of_tea on_to opini our_compl passe_it peopl_who pick_this pile poste_$
postp prope_with readi_the recei_and recei_i remin_it repor_yet retur_$ right_now run_it s_desk s_gone s_had s_not
says_i seen_it serve serve_died short_$ soon_$ still_readi t_tell team_and that_no the_lapto the_pile the_serve
the_updat then_they they_look this_on this_up to_chase tonig_back tryin turns turns_up up_then updat_i ve_forwa
ve_passe we_haven we_open when_he will_pick wish with_no yet_i yet_our you_when your_messa a20d19nop16q25r2: can
a21d6npq3: ^_thank a22d15n6o26p27q20r6: me a22d3np23qr2: to_you a23d14no3p3q3: it_$ a23d6n2q3: look
a24d33n7o36p26q7r2: this a24d65n14o15p25q34r13: is a24dno2p25q3r7: get a259d357n85o111p227q152r49: $ ^
a25d24n23o3p15q2r3: ! a26d23n4o13p55q15r8: have a27d22n2p10q4r: it_s a27d31n13o12p38q11r13: of a29d24n18o5p21q6r3: at
a2d: ^_apolo ^_sure afrai_the and_then bev call_$ hande it_at it_now ll_take m_waiti many_thank scann slow tea
the_accou the_bottl then_! to_sit would_t a2d11op11: signe a2d11oq: ^_no a2d12pq3: appro a2d19n4op2r: and_the
a2d19p4q2r2: 0_0 a2d2: at_your he_says revie s_all seen sorry_$ thank_! a2d23pq4: yes a2d2n2: it_was up_the a2d2n2oq:
did a2d2n3o2p2qr: bob a2d2n3p2: meet a2d2n3pq: ^_just a2d2no5: matte a2d2np2q2: said way a2d2np5qr: count a2d2o2q:
anoth a2d2oq: many a2d2p: bottl in_my m_at a2d2p2: the_kids the_surve a2d2p2q2r: wait a2d2p3: manag a2d2p7: befor_the
a2d2pq: tom_$ a2d2pq2r: kind a2d2pqr: kind_regar a2d2pr2: head a2d2q: the_quote a2d2q2: to_see a2d2qr: hasn hasn_t
a2d3: from_0 a2d3n3p: met a2d3n3p2r: marke a2d3n5: great a2d3np: up_on a2d3np3qr: hello a2d3np7r2: with_you
a2d3o2p3q5: won_t a2d3o4p3q2: agree a2d3oq4: call a2d3p: ve_been a2d3p2: retur a2d3p2r: figur a2d3p3q: i_was a2d3p3q2:
going_to a2d3p3qr: ^_hello a2d3p6r5: done a2d3pq: on_our a2d3pq2: read a2d3pr: apolo the_trust a2d3pr4: are_in
a2d3q2r: find_the a2d4: with_my a2d4n: out_$ a2d4n2o5p3r2: sunda a2d4n2op3q3: lovel a2d4n3p2q: fair a2d4no2p3q5: won
a2d4no2pq: tom a2d4no4p: has_been a2d4nop2qr: about_the a2d4npq8: thoug a2d4p2q2: septe a2d4pq2: 0_septe a2d4pq3:
^_looks a2d4pr2: trust a2d4q: ago our_end a2d4q2r2: confi a2d4q3r3: other a2d4qr: 0_to a2d4r3: below a2d4r4: ^_here
a2d5n2p2qr: sent a2d5n2p3q: round a2d5n5q6: says a2d5no2p3q2r2: regar a2d5p2q2r3: is_in a2d5p4q5r2: the_photo a2d5pr4:
s_the a2d5q: see_it a2d5q3r21: attac a2d6n2o12p2q4: again a2d6n2p3q3: year a2d6no4pq2r3: want a2d6p2q2: cheer a2d6qr:
paid a2d7n2p: too a2d7no2pr: from_our a2d7op: put a2d7p2q3: decid a2d8n3p2q3r2: happy a2d8n4op2: from_the a2d8np2q3r2:
three a2d8pqr5: folde a2d9n7o7p7q2r2: last a2dn2opq2: ever a2dn2oq: the_offic a2dn2p: trade_fair a2dn2pq16: would
a2dn2pr: home a2dn2q: wants a2dn3o6q2: work a2dn3p2r: trade a2dn3p3: colle a2dn5op2q18: what a2dno: hold a2dno2p:
to_tell a2dnop: you_a a2dnop2: short they_re a2dnp: radio you_! a2dnp2q2: me_the a2dnp2q7: quick a2dnpq2: move a2dnq:
it_as a2do: opene time_$ a2do2q: ourse a2do3p: mr a2do6q: these a2do7p8qr2: will_be a2dop: nobod a2dop5: commi
a2dop8q3: days a2dopq2: octob a2dp: chair might my_mind so_don the_bank the_holid a2dp2: it_this nudge the_nudge
a2dp2r: it_over a2dp4: send_it the_commi a2dp4q5: ^_can a2dpq: a_prope has_to to_send a2dpq5r: sure a2dpr: apolo_for
a2dq: check_with pick a2dq2: free a2dq3: is_on suppo a2dr: in_$ is_still to_wait a2n: afrai_i hold_your home_$ landl
a2n2: ^_bob here_and just_so readi a2n2p3r4: so_you a2n4o3p7q: ^_my a2no2p6: hear a2no7p: died a2nopq: betwe a2nor:
is_being a2np: be_on my_colle a2np2: monda_but a2np3qr: quiet a2npr: ana_! a2nq: wants_to a2nr2: sleep a2o: as_the sir
a2o2: off_this ve_asked a2o2q: sorry_to a2o3pq3: am a2o4: of_my a2o4p4r2: and_will a2o5pq: writi a2o9p: our_solic
a2op: strai to_my a2op3qr: goes a2op9q2r8: monda_$ a2opq: getti a2p: anyth_befor at_a counc excus fab frida_0 hopin
hopin_to i_would is_over it_goes no_signa noted_with now_and off_today patie_we promi_anyth radio_silen ready round_to
sign_it slipp_my t_promi the_bios tomor_but will_come will_do year_end a2p10r: get_the a2p16r3: next_week a2p2: ^_will
be_the is_back it_then a2p2q2r: i_need a2p2r: with_me a2p3: get_this me_on meets a2p3q: a_fortn a2p3r: until_frida
a2p4: hands it_tomor a2p4r: when_the a2p5q2: fortn a2p5r: get_it a2p5r2: inbox a2p6: ill a2p8r3: the_weeke a2pq: audit
it_will re_still signs signs_off then_i a2pr: monda_i off_sick a2pr3: are_still a2pr4: bios a2q: ^_waiti from_monda
my_boss to_sign a2q5r: a_bit a2r: i_see two_of a2r2: batch first_batch sleep_on to_sleep a2r3: promi_me a2r4: ^_first
a3: 0th_will a_chanc and_come desk_on frida_i idea it_after it_yet keep_you leave_from list_! ll_come ll_deal ll_look
look_when on_holid one_of the_direc them_to to_repor you_poste a30d51n15o19p34q18r16: in a32d2no2p35q2r11: i_ll
a33d25n14o16p25q11r3: my a35d39n11o27p27q9r7: our a36d2o17p35q2r6: will a37d38n20o6p33q32r4: a a38d28n4o9p17q17r3: t
a38d6n3p10q2r3: back a39d78n17o30p28q41r: we a3d: !_we ta throu_it to_run with_us a3d10no2p7q: yours a3d11n2pq2r:
we_ve a3d11no4p5q2r: ^_dear a3d12n2o9p3q3r2: about a3d12no4p5q2r: dear a3d14no2: since a3d18n5op8q3: every a3d2: mrs
a3d26n2o5p9: with_the a3d2n3oq: gone a3d2nop: his a3d2nop10qr2: by_the a3d2op: your_patie a3d2op3q: as_i a3d2oq:
your_email a3d2p2: surve a3d2pq2r: like_to a3d2pqr: he_s a3d2q: minut a3d2q7: for_a a3d3: nothi_to a3d3n2oq: inter
a3d3n3o3p6q2: 0_march a3d3n4o3p10q2: march a3d3nq4r2: the_first a3d3o4q2: us_$ a3d3p3q6: quest a3d3p5: kids a3d3pq:
^_let a3d3pq2r: d_like a3d3pqr: check a3d4n2op18q6r: send a3d4op10r3: weeke a3d4op2q2r3: find a3d4p: bank a3d4pq9:
quote a3d5n3p27q6r6: thurs a3d5npq17: which a3d5nqr: to_0 a3d5q2: keep a3d6no2p: now_$ a3d6no3p27q: ^_you a3d6np7qr2:
best a3d6o2p2q2r: only a3d6o2q2: right a3d6p2q: mind a3d7nop6q: answe a3d7o14q2r: ^_pleas a3d8o8p2q2: take a3d9p6q7r4:
photo a3dn: that_$ a3dn2o2p2: tell_you a3dn2o4pq3: remin a3dn2p11q2: you_the a3dn2pq: break a3dno2p3q: repor a3dno2r4:
being a3dnop9r3: week_$ a3dnp2: frida_but the_numbe a3dnq: until_0 a3do: our_lawye a3do3pr10: follo a3do5q: twice
a3dop: this_$ a3dp: had_the a3dpq: with_a a3dpq5r: bit a3n: in_law law a3n2p8q3r: month a3no14p: solic a3o: the_remin
a3o2: in_touch a3opr: chasi a3p: 0th_i actio and_get boile i_haven not_befor not_forgo rever slipp t_get till_the
updat a3p10q5r: by_frida a3p2: down_with a3p2r: bear_with sick a3p3: 0th_and ll_go silen sit_down will_get a3p3q11:
befor_i a3p6: tonig a3p9: it_ll a3pq2: give_you a3pr: will_have a3q: at_first boss doing first_glanc glanc i_could
if_the on_leave a3r: poste a4: ^_got ^_still and_back chanc_to it_when know_$ m_off m_on m_out recei_with s_with
thank_i yet_sorry you_i a40d55n4o14p29q26r13: for a41d24n2p8q4r2: thank a43d53n9o4p37q12r14: s a44d12n2o9p12q4: i_m
a45d15n2o9p12q4r: m a46d30n3o21p30q21: ^_i a47d62n4o10p27q6r5: with a4d: back_$ our_legal a4d10nop12q5r2: hi_ana a4d2:
thank_$ a4d26n2p9q3r10: in_the a4d2n: a_look a4d2nop51r8: you_ll a4d2npq17: could a4d2o3: messa a4d2o8pq: direc
a4d2opqr2: have_to a4d2p22: tomor a4d2pq: run a4d3: tuesd_and a4d39n3o27pq7r3: pleas a4d3n2op2r5: half a4d3no2pq:
compl a4d3no4p2q: time a4d3o2p13q4: give a4d3p6q2r: going a4d4n6op17q2r7: on_frida a4d4o2p2q4: under a4d4o3p3q: ana_i
a4d4op: you_for a4d4p7r2: till a4d4p9q4: say a4d5o6q: asked a4d5op2q: for_your a4d5p4q: and_it a4d6no5p: and_we
a4d6q2: draft a4d7p2q: throu_the a4d8nop2q3: there a4dn2o2p2q2: tell a4dnp: past a4do2pq: touch a4do4: passe a4dop4:
be_in a4doq: lawye a4dp3: sit a4dp4q: then_$ a4dp5q: the_texts a4dp7q2r: texts a4dq: still_waiti a4dr: at_my a4np4qr:
june a4np7: this_week a4o: chase a4o3p3q: go_throu a4p: m_back m_in our_finan a4p2: s_been a4p2q2: chanc a4p2r: bear
a4pq: ^_if a4pqr: once_the a4q: look_$ a4qr: 0_june a5: ^_recei deal deal_with got_it my_list t_had
a51d14n2o3p103q2r18: ll a54d79n19o36p46q11r19: and a5d10no5p3q2: leave a5d11n2p4q4: numbe a5d20nop6q11r: d a5d2n2o4pq:
me_$ a5d2n2p12r: today a5d2n2p27r3: next a5d2o3p2q: anyth a5d2op: patie a5d2op6: so_i a5d2oq8: open a5d2p3: i_know
a5d3o3p3q3r: to_be a5d3p7q2r2: it_on a5d3p9r: on_tuesd a5d4n3p5q3: ^_it a5d4n4p2q5: looks a5d4o3p10q3r4: and_i
a5d4pqr: the_rest a5d5np2qr: rest a5d5np3: the_board a5d5npq4: have_a a5d6n6o2pq2: offic a5d6p6q2r: ^_sorry
a5d7nop11qr: after a5d7np8q5r: thing a5d7o9p2q2: email a5d9p5q4r: i_d a5dnp2r2: their a5dp2: this_to a5dp2q2: finan
a5dpq2: mail a5dq2: let_me waiti_for a5dq2r: need_to a5nop5r2: let_you a5o2p3: i_will a5op: the_momen a5op11: ll_be
a5p: ^_on forgo_you lapto t_forgo a5p2: signa a5p45q2r5: ll_have a5pq: swamp a5pr3: forwa a5q: to_look a5q2: your_mail
a6: ^_haven a66d62n29o23p120q69r16: you a6d: ^_$ a6d14nop2q3r: see a6d15np8q5r5: two a6d16nop15q10r2: ^_hi
a6d19n8o14p3q15r: us a6d2: at_it a6d23n6o4pq3r3: to_the a6d26n10o19p9q4r: all a6d2n3o3pq11: who a6d2p3q19r: need
a6d2p5: until_the a6d3np2: s_on a6d3npq5: sign a6d3o3p2: we_are a6d3op: discu a6d3op6q3: ^_not a6d3p2q: out_of
a6d4n3qr2: team a6d4p2q: with_it a6d5n4p4r2: she a6d6n2o3p2q2r: accou a6d6np2: holid a6d7p2q: nothi a6d7p2q5r: like
a6d8n15op17q2r2: at_the a6d8n2p6q: board a6d8no6p3q2: don don_t a6dnp: my_desk a6dp: know_i a6dp3q: prope a6opq: momen
a6p: with_thank a6r: back_at a7: ^_noted get_to will_look yet_$ a73d73n28o19p84q29r28: on a7d12n2o10p9q18r: do
a7d12p18q2: end a7d13n4o8p7q6: was a7d14n3o3p41q15r11: by a7d16n2op15q10r2: hi a7d2np2q2: on_my a7d2np5q: down
a7d2np9r4: promi a7d2o6p3r3: list a7d39o4p7q7: go a7d5n2o2p16qr11: on_monda a7d5o5p8q3r8: them a7d6n4pqr: had_a
a7d6n7p2q2r3: just a7d8n2o2p16q3r3: over a7d9n7p7q4r5: here a7dn3opq: you_know a7dnopqr2: peopl a7dp2: back_on it_to
a7dp2qr: but_i a7o3q: with_our a7o6q: to_our a7p: waiti_on a7pq: as_soon soon_as a8: come_back a8d10p23qr8: tuesd
a8d11n2o3p5q5: we_re a8d2np2: desk a8d2op2: legal a8d2p2: forgo a8d44nop2q17r8: one a8d4o2q: the_contr a8d4o4p2q3:
i_have a8d5n2p4q3r2: thank_for a8d6n2o3p4q9: if a8d6o5p4q: contr a8d8n3o2p2q2r: he a8d9n7o2p4q: ^_our a8p: get_back
noted to_it a9d10n2o8p4: been a9d15n9o6p5q6r2: has a9d16o3p4q4r: throu a9d2np3q2r: come a9d3n3p3qr: got
a9d5n5o4p45q2r7: week a9d7p: thank_you a9dq: look_at a9p8r5: ll_get a9pqr: soon a9q: thank_ana ad: ^_cheer ^_from
^_there about_that acces afrai_we ago_the ana_and ana_as and_can and_give and_won answe_to are_all aren aren_t ate_my
cfo contr_is contr_to could_t cours_$ crack_on d_have dispu_with down_$ edito eyes fair_until feel feel_free flu
free_to from_holid from_tuesd funds have_recei heads_up here_it i_dropp is_below is_settl it_kind it_ourse j just_not
know_it leani leani_towar life logo_attac luck mail_the mobil much_for my_way no_need not_$ on_with our_direc paid_the
panto paper_i patie_with peopl_$ phili phili_$ plumb put_the revie_the s_comin s_figur s_fixed s_good scann_it
secon_versi sent_you septe_i sign_off so_pleas sorry_about sorry_both stick tess thank_we the_0nd the_sampl the_treas
then_the they_do they_ll this_end to_accou total towar treas until_sunda up_that ve_hande walls was_out whene you_he
you_might ad12n3o3qr3: went ad12np2q: good ad12npq6r: the_secon ad12p2: side ad16: ahead go_ahead ad17np2q3: print
ad18n2pq6r2: secon ad2: a_lovel a_no a_yes bigge crack discu_on helen i_retur like_a littl ll_pass mark of_them paren
pass point since_monda terms the_payme the_stock the_terms two_$ w with_this ad2n: ^_that ad2n2o2p: told ad2n2oq2:
if_you ad2n2p2: her ad2n2p2q2: you_re ad2n4: merry_chris ad2np: on_$ ad2np4q: meeti ad2nq: broch ad2nr4: here_s ad2o2:
husba ad2op: note ad2oq: and_have ad2or: porta ad2p: ^_nothi it_off miss not_going signe_copy the_figur the_frida
the_train ad2p2: train ad2p2q2: the_proof ad2p2qr3: s_in ad2p2r: comin ad2p3: 0rd in_on the_0rd ad2p3qr2: ana_thank
ad2p4: make ad2p4q2: capti ad2p8: the_signe ad2pq: and_they ad2pq2: meant meant_to ad2pqr: hello_ana ad2pr: ve_had
ad2pr2: heads ad2q: like_the take_it the_broch the_quest while ad2q2: i_say ad2q2r3: fonts ad2qr2: 0_the four ad2qr4:
six ad2r: that_one the_third the_three this_one ad2r2: of_it ad3: dropp_the gb gb_0 i_had it_! not_to paper with_every
ad3n: leave_it vat_numbe ad3n2oq2: yeste ad3n2p: bette ad3n2p2: ^_ana ad3n2p9qr2: you_on ad3n3o4: into ad3n4: merry
ad3n7p4q2: chris ad3no: small ad3no2: its ad3no5pq2r: on_0 ad3np2q3: ^_happy ad3nr2: the_team ad3o2: ^_don ad3o3q3:
we_have ad3o9: do_not ad3op: ms ms_wirth t_be ad3op5q2r2: janua ad3p: as_discu dear_ms reply rest_of shout stock wordi
ad3p2q2: witho ad3p2r: over_the ad3p3q2r: proof ad3p4q: pictu ad3p6: sorry_for ad3p9r2: a_week ad3q: as_our the_draft
witho_the ad3qr: third ad3r: hours_are ad3r2: the_folde ad4: your_lette ad4n: treat ad4n2p8qr2: on_thurs ad4n3op4q2r:
hope ad4n3q: van ad4np6q101: ? ad4npq: love ad4nq: good_to ad4nq3: the_invoi ad4o2p: late ad4op3q: payme ad4opq2: an
ad4p: ^_ok settl ad4p13: the_end ad4p2: ana_the ad4p3q: ok ad4p4r: that_s ad4p9r2: copy ad4pq: there_s ad4pr3:
share_folde ad4r: ll_do ad5: ahead_$ dropp ad5nq: date ad5o: of_0 yours_since ad5o11: stop ad5op: the_shop wirth ad5p:
our_side ad5p2q: that_the ad5p4q: it_in ad5pq: s_a ad5pr3: the_share ad5r: hours ad6n12p3q2: new ad6n3: the_whole
whole ad6no4: addre ad6noq3: one_$ ad6nq2: vat ad6o4p2q2r: more ad6o7p: consi ad6op: shop ad6pqr3: share ad6q: optio
ad7: ^_yes ad7n: left ad7nq: the_phone ad7p5q5r6: logo ad8npq3r: both ad8o2: to_your ad8o4pr: away ad8pq3: rathe
ad8q3: versi ad8qr: the_one ad9: b ad9n3pq4: phone ad9no12q7: invoi ad9no3: lette ad9p2q: to_go adn: ^_great ^_sent
broke letti m_sorry our_board rest_$ when_it adn2: arriv my_daugh adn2o: daugh adn2opq: very adn2p2: much adn2p5q4r:
same adn2pq2: than adn2q: ^_your adn2r: back_from adn3p2: the_trade adn3pr3: start adn4pq2r: well adno4: have_been
adnop2q2: to_do adnor: are_on adnp: comes doesn last_frida on_me the_radio adnpq: table adnpq2: happy_to adnq: hospi
adnqr: suppl ado: bill email_of famil lette_of my_husba quite ado11: dispu ado2: fathe my_wife wife your_list ado2q3:
to_me ado2qr: in_this ado3p2q: you_that ado3p3q14: or ado3q: you_are ado3qr: them_$ ado5: email_me ado6qr: ask adop:
i_won ll_see adop9r2: expec ador: the_porta adp: 0nd ^_a an_hour delay drawi duly for_you have_met havin head_offic
hour sampl snowe snowe_under so_much term testi thank_so the_delay today_i adp2: !_the and_she off_on so_no the_pictu
the_week your_quest adp22qr6: frida_$ adp23qr3: wedne adp2q: marta adp2qr: weeks adp2r: ^_two count_on cours adp2r3:
remai adp3q: 0th_so it_a adp3qr: 0_janua adp4q4r: the_same adp4r2: be_with adp5: do_it adp5qr: over_to adp7r4: tuesd_$
adp8: first_thing adp8r3: 0th_$ adpq: so_we adpq10: does adpq2: on_a adpr: after_the up_to adpr2: she_s adq: asked_me
ate couns fixed have_anoth long me_know me_to prope_look read_it said_the someo the_revis adq2: quote_$ we_need adq3:
suppo_to top who_is adq4: revis adq5: ^_quick befor_we adqr: shoot adqr2: ones adr: confi_the enclo is_off needs
the_back an: a_break a_great a_real ana_it ana_just as_ever belie bet board_doesn breat do_what feet finis_and
frida_we fun gone_$ heard heard_from just_to mothe_in op our_landl picks_up posta real rob such t_hold to_answe turne
waved we_could went_$ your_breat an2: airpo news sweet the_airpo an2o: passi an2oq2: talk an2p: seaso an3: ^_saw an3p:
my_mothe an3p2: mothe an5: saw ano: far our_offic ano2q2: invoi_is anop: some to_let anopr2: worki anoq5: how what_you
anp: !_i doesn_t next_month picks anp2: show the_count anp2qr: june_$ anp3: thing_$ anpq4: for_this anpr: finis anq:
help monda_0 to_know ve_the ao: ^_leave ^_under and_nobod are_not charg conce do_so filed filed_for i_did in_octob
inter_and it_and marga matte_is messa_$ own pleas_do pls re_all remin_i respo_to stop_writi strai_to time_to to_discu
twice_$ under_$ want_anoth wirth_your you_once ao2: and_my list_$ my_fathe the_matte twice_now ao2p: ^_this ao2p22qr2:
have_it ao2p5: hear_from ao2pq: to_have ao2q: respo you_in ao3: pleas_be ao3p4q2: write ao3q: i_am ao4p: we_will aop:
i_hear writi_from aop2: we_shall aop2q2: days_$ aop2r2: the_last aop5qr: shall aoq: accou_$ aoq2: sendi aoq3: ^_how
aor: chapt_0 aor2: of_our aor3: chapt ap: 0th_it all_next at_me away_all back_in bed been_off befor_that befor_tuesd
bit_of broth burst but_the can_start catch catch_up chick desk_i desk_monda dev done_tomor eaten forgo_! fortn_$
frida_befor get_round half_term hands_$ has_eaten here_our if_legal in_bed is_down it_once lambi land_in last_two
leave_until ll_sign looks_fab lovel_! me_i meeti_$ monda_he my_broth next_$ not_a of_actio off_until off_with
once_they our_print panic paris paris_counc payme_run plane possi put_it quick_updat re_waiti relea relea_the s_half
s_meeti say_a say_by scan shall_rever she_will side_the silen_it sitti sitti_in so_bear sort swamp_with texts_as
texts_by that_i the_audit the_boile they_have they_told this_done throu_they to_relea today_you up_with updat_from
us_the ve_put was_going was_hopin was_ill week_but will_sort with_chick with_year yet_the you_with ap10r3: of_next
ap14q3: have_the ap15: end_of ap2: !_will commi_meets copyw i_get land later_$ ll_sit manag_it month_end sam tomor_so
tuesd_but two_weeks wedne_i ap2r: ll_let measu will_let ap2r2: speak ap3: ^_frida t_manag ap3r: verdi ap4: kids_are
yours_$ ap4q: later mad ap4q2: it_by ap4qr: to_get ap4r4: frida_and ap5: after_$ ap8r2: you_by apq: he_has hi_marta
octob_$ red apq2: happe somet t_find apq4: quick_one apr: best_wishe for_chasi im peopl_are week_with weeke_and wishe
apr2: ll_forwa will_follo aq: a_momen anoth_week but_my but_we doubt file_$ folk for_sendi for_them get_a how_are
in_hospi mail_and march_so monda_to octob_the of_doing of_offic one_befor phil phil_$ right_to sign_i stuff talk_it
the_break these_days they_ve time_for to_frida to_give way_i we_ever you_like aq13: you_need aq2: d_be open_on re_a
the_fonts the_licen we_can aq3: here_$ licen thing_befor which_one you_? aq4: keeps aq5r2: file aq6: ^_befor are_you
aq7: t_open aqr: ^_one and_he the_attac upsta with_them aqr2: by_thurs the_other aqr4: portr ar: below_the custo dig
festi first_half four_of group harve head_of i_want me_their monda_speak off_my osei our_suppl remai_ones sent_them
sorry_ana the_harve the_six to_confi two_peopl vecto wait_till when_im ar2: ^_chapt forwa_it still_with to_follo
worki_on ar3: ^_logo ar4: half_of ar7: attac_the d: 0ab 0am 0de 0fk0 0qb 0qd 0v 0x 0xk0 0xkq0 abn absen accor acheb
achte adjus affec age al amend amiss andhe aoife aoive apart ashco ashdo ashor auth aye bake balla banks basis bedro
bent berna beyon bicyc bins black blueg body bold born botto brona bubbl bus bye campa canon capit carou cc chat clip
cm cobbl coeli col cold colin colum com conne conve corpo coz craig crest crisp crop curve cust0 damag damp dark darre
dart dashb dated deed defea desmo dicta digni dilys disap ditch docke donke drawn ellen engro enugu epp et ethos event
ex excla expre extra fairl fancy farro faste fault favou feck fete fidel filin fish fixin flavo flyer frank frigh
fundi fyi galbr garag gaz gd gives goat gorge grew grown hair hangi harkn heste hexha hh0 hugo ie imoge indee indif
joe jokin keepe kenda kill kiss knock kx0 la0 lad large latin layou le leaf leafl lee leila lieut lifts likes lm loaf
lobby loves ls0 lunch macca maide marek marjo mary maybe mediu mezza middl mile moira mot mugs murph musta nadee nair
narro ne0 near neede needn nephe nige nit nod o odd okafo okaye okonk oops ormer ottil pagef para parag park pask
passp pen penet perce petra pever pharm pie polle popup postm pract prepa priva purpl purpo pushe putti quay quays
query queue qx qx0mm radia ramp reads recla recor redes reed reg remit renew requi reset resho resol retd rid risin
roast roger roll rota rush sand sasha sat scept screw seagu seale seasi sedul shade shopf showi shuts sitem sixty
sizes sketc skirt slack sloga snapp snaps son spam spani spell sq stair staye strik stu subfo subti sugge surfb swatc
tait tanne tarta tears telep thats thu ticke tight tiles timel tiny towel trail trela trimm trip truly tulip turbo
unani uncoa upsid urgen usabl user v0 vanis veget visit walnu washo weekd wheel whipp whitc white whitl wigan wilfr
wiped women wrote x0 xl xmas ye yeah zippe d10n2q2: the_old d10np2qr: it_is d10nq: blue d10opq4: we_d d12n4p7q2r:
morni d12n9q4r: old d13noq3: chang d13q2: green d14n3o5p5q4r: shoul d15n4q6r: page d16qr: fine d2: !_yes 0_have 0_no
0_pm 0_was 0_with ^_colou ^_g ^_invoi ^_login ^_nah ^_nope ^_openi ^_optio ^_right ^_yep a_good accep_$ accou_at actua
addre_on again_the altog and_every and_there answe_is appro_$ appro_with are_conte are_fine are_spot as_is attac_as
bank_holid be_0 be_happi been_throu boat both_draft bottl_green by_me by_now c carry_on chang_from chang_since chatb
clock close_from cms compa_numbe couri d_chang d_repli dates dear_miss defin dinne dinne_and do_witho doc docus
domai_is drone drone_foota email_as email_the end_fire engag engag_lette every_excep fine_by fine_with flat flat_out
foota foote forgi forgi_the forgo_here fri_0 g g_day gate gate_$ go_live gone_throu good_from googl graha green_$
green_it happi has_seen herew_the hero_$ holid_$ hones_we hoodi https_photo https_we i_poppe ignor_it inter_any
into_the is_too is_with is_yes it_took lamb leave_that left_our leith lette_on link_to llp llp_$ logos_are looke_at
lose_the lot_into map_$ margi may_treat mill_lane miss_wirth mon money_left name_is never_mind nicel no_budge no_comme
no_objec no_thank not_want oak of_may off_last offer ok_so one_from over_dinne paid_this passw_is pauli perfe
photo_examp photo_of pitch pleas_cance pleas_treat pm post_$ prese_form press_! priya_$ publi rathe_keep re_good
reply_we right_so river rubbi s_0 scrap_the seen_the sent_$ she_has ship ship_it shoul_see side_$ signe_it slide_$
so_forgi sorry_it sorte sprin stay_with strap suits_us t_do the_chatb the_cms the_door the_drone the_engag the_form
the_googl the_hero the_hoodi the_lamb the_left the_map the_mess the_money the_paper the_paren the_regis the_side
the_strap the_twins this_email tl tl_t to_cance took_me tradi_name tweak tweak_the twins unit unit_0 usern ve_dropp
ve_gone ve_talke vendo versi_0 versi_b versi_two voted wante_the warm was_settl way_to we_tl wirth_i with_optio
with_that wordi_for yep yep_all yes_0 yes_go you_go you_got you_print your_end d21np6q: 0_$ d2n: !_anywa ^_see
addre_is chang_to dave drop_the gave here_is opens opens_on re_happy round_the d2n2: came looks_great you_at you_were
d2n2op: siste d2n2pr2: floor d2n2q: phone_$ d2n2q2: nice d2n3: place d2n3pr: on_satur d2no2p2r2: kitch d2no9: compa
d2np: but_it the_fair d2np2: missi d2np2q: hope_you d2npqr: so_the d2npr: our_accou d2nq: at_0 wrong d2nq2: anywa
where d2nq6: wonde d2nr: nine d2o: 0_may ^_never found i_told invoi_0 lane leave_the more_$ not_inter objec offic_$
re_not websi withd d2o2: ^_stop clien prese r refer_to told_you d2o2p: behal behal_of on_behal d2o2p2q: order d2o2r2:
via d2o3: febru proce tradi d2o3p: consi_the d2o3p2: full d2o4: all_corre d2o8: pleas_stop d2op5qr2: you_have d2op8:
march_$ d2opq2: bothe d2oq: go_to d2or: want_to d2p: ^_tuesd and_that as_promi fille_in fri guest here_you ll_find
mess monda_the numbe_0 on_your procu retur_the septe_$ shift takin text_$ the_partn the_wordi throu_your tuesd_at
we_want d2p2: off_to scrap d2p2q2: end_$ d2p3: x_$ d2p3q: penci d2p3q2: send_the d2p4q2: the_capti d2p5q2: files d2p6:
eveni d2p7q2r: from_me d2pq: ana_hope font looke see_the d2pq2r: ^_morni d2pq3: inste d2pq7: ^_could d2pr: copy_is
till_0 d2q: chang_$ domai go_on heade initi live makes new_one off_the old_logo origi pleas_swap s_nothi secti showe
t_see talke_it the_domai the_origi the_plan throu_on us_i we_talke year_$ d2q10r: the_price d2q2: one_is stay
the_banne the_site d2q6: i_thoug d2qr: logos the_homep d2qr2: homep d2r: 0_close 0_for 0_till ^_paid are_0 bio it_out
morni_ana state team_page the_menu the_openi twent went_out with_two d2r2: one_on shot d2r3: pleas_find d3: 0_by
0_mill 0_yes ^_0 ^_both ^_neith ^_secon add_from all_fine all_good all_the and_yes answe_in as_for asked_for at_all
b_pleas bless_$ blue_one budge cance_the carry code code_is conte conte_with darke decid_again decid_not every_you
excep excep_the f hero ignor is_gb look_like lose map mind_the nah navy no_0 no_chang no_we nope not_0 one_and one_it
one_pleas our_accep our_vat phone_numbe pleas_go pleas_use poppe prefe_the print_0 print_it propo ref repli servi
shout_if slide stays the_addre the_darke the_slide the_van the_video this_our to_add treat_this whole_lot with_versi
yes_pleas d3n: yard d3n2: headl d3n2r: him schoo d3n3: page_$ you_shoul d3n3o: april d3n3op2: and_a d3n3opr: satur
d3n4p19qr: day d3no: see_you d3no2: refer d3np2q2: wante d3npq: the_print d3nq: i_think d3o: any_more no_furth we_don
d3o2: consi_this for_now only_$ d3o9p: corre d3op2: partn d3op4r: and_you d3opq4r: final d3opr: the_trans d3p: hones
logo_on neith priya take_the thoug_i d3p2: and_not fille morni_$ d3p3q4r2: the_logo d3p3r: x d3p5: comme d3p7q4r2:
in_your d3pq4: from_us d3pr: bless drive d3pr3: alrea d3q: box grand newsl_box on_page page_and swap_the the_date
we_went d3q2: banne it_throu ours d3qr2: dropb d3r2: menu d4: comma fine_$ fire fire_away green_one herew money
my_side one_with plan_$ prefe print_$ rathe_not since_0 spot spot_on stop_the suits the_press video works_for
you_asked d4n: door the_dog d4n2o: calle d4n2o2p: were d4n2p3: post d4n3o2pq2: think d4n3op7q3r: lot d4np2: monda_and
d4npq: drop d4npq2: colou d4npq2r: site d4nr: as_it d4o: cance pleas_take d4o11q2: any d4o16q: furth d4o2p2q3: deliv
d4o3: pleas_$ d4o7: admin d4p: ^_hiya hiya you_may d4p2q3r2: is_the d4p2r: ten d4p2r2: uploa d4p3: the_post d4p5q:
let_s d4pq: every_else d4pqr2: seven d4q: add happy_with have_no swap talke the_newsl to_print d4q2: login page_0
press d4q3r: the_two d4q9: link d4qr: want_the d5: away_$ mill optio_b the_answe the_passw this_year ve_decid d5n2:
dog d5n2p: last_night d5n3p3: night d5n6pq: the_new d5no4p4qr: dear_ana d5nq: numbe_is d5o2p2: ^_as d5op3r2: trans
d5p3: text d5pq: plan d5pq2: else d5q: form keep_the took went_throu yes_$ d5q11r: price d5q2: name d5r: openi
openi_hours d5r2: secon_one d6: go_with no_to regis d6n2op: stand d6n3o8q: never d6n5oq3: we_had d6nop5q2r2: close
d6nq: the_blue d6nqr: is_0 d6o: for_us d6o2p: from_my d6pr2: isn isn_t d6q: ^_appro yes_to d6q2: examp newsl d6q4:
passw d7: can_go use_the d7n2op5qr: shoul_be d7n2p: works d7o2qr2: 0_and d7q: https d7q3: d_rathe d7qr: is_fine d8:
ahead_with d8n2opq: may d8np2: is_$ d8oq: accep d8p3r: you_can d8q: the_green d9n3p: this_morni d9o: ^_all d9q3: use
dn: 0_april a_pleas agenc and_half anima annua arvo behin behin_the blue_van build child comes_! dana every_here
frida_after god him_a it_comes left_the lives loved missi_$ ninet old_one parce pleas_to recep she_says start_page
than_me the_annua the_child the_page the_snow the_works think_$ typo us_! us_a us_to voice whole_of works_on you_and
dn2: exhib just_back packe stree thirt to_meet used was_a dn2o: offic_is dn2o4: last_week dn2or: half_the dn2p:
my_siste you_had dn2q: leeds dn3: chris_to meet_you dno: april_and augus reall dno2: and_your t_want dno2p: for_it
dno4: proje you_to dnoq: made dnp: lovel_to mysel runni snow table_and the_way dnp2: acros dnpq: pop dnpr: desig dnq:
is_wrong my_phone repre sprea dnq2: which_is dnr: the_start do: ^_consi a_lette a_penny acme actin actin_for agree_$
all_right and_has anyon are_withd at_our augus_$ autho autho_to but_pleas cance_our chang_our conse corre_shoul
did_not dont effec harlo inc insol it_shoul last_time liked list_and matte_$ may_$ minds never_agree notic objec_to
on_this opene_on order_$ our_minds ourse_$ out_and penny penny_more pleas_leave proje_$ relat right_$ robot shop_for
stand_$ sunda_i t_email that_a that_our that_we the_famil the_late this_as us_in withd_from yeste_$ you_we do12pq:
conta do2: 0_febru admin_$ autom credi entir furth_to in_its infor_you leave_us our_clien our_compa pleas_don
this_matte to_us do2p: ups do2p3: busin do3: infor instr off_your shoul_go to_this do3pr: staff do3q: m_not do4:
^_take whate your_invoi do5: appoi ltd do5pq3: kindl do6: commu not_be payin do8: me_off dop: 0_decem depos is_no
note_that so_sorry t_bothe we_won dop3: if_i dopq3: ^_what a_lot dopr: decem doq: as_you harbo in_janua re_in doq2:
^_kindl doq2r: job doq3: askin dor2: and_0 dp: 0_octob ?_! ^_good ^_he ^_hones ^_photo ^_thurs ^_with all_yours and_no
and_sent and_yours befor_then best_of best_tom break_and car comme_$ comme_on copy_in cross deliv_on denti docum
duly_fille every_from fell frida_it gover hi_both i_leave ines inspe iphon iphon_$ is_out kindl_note know_you less lie
line lock logo_$ make_that my_iphon north not_an nuala numbe_are pay pictu_to pleas_the post_to produ_photo rathe_than
recko remar rev s_missi sent_from signe_and surve_was syste text_with thank_the the_best the_car the_conta the_denti
the_depos the_duly the_full the_testi thurs_but to_lie trust_on u_the until_monda uploa_on weddi worst you_you
your_desk dp12qr: lates dp2: 0rd_i ana_sorry and_send done_$ every_on hand in_a night_and pics shut sits sorry_i
the_files the_list the_next ve_got you_then dp2q: has_the mine of_a set u dp2q4: me_a dp2qr: few dp2r: !_! dp3: ^_in
have_every janua_$ sched signe_contr dp3q: penci_in dp3q2: 0st the_0st dp3r: have_my weeke_$ dp4r: lates_$ dp6:
have_our the_copy the_day tomor_$ dp8q: the_lates dpq: furni go_over in_it it_again it_all like_it mate po_numbe push
t_touch toget us_on you_ve you_wante dpq2: it_up po dpq2r: so_that dpq4: the_final dpr: on_site tagli uploa_the dpr2:
produ sheet dq: 0_on ?_id ^_love ^_wonde a_third ana_lovel ana_we attac_$ banne_$ banne_shoul box_? by_a capti_shoul
cheap colou_for do_on do_we drop_? eithe examp_drop files_examp first_one heade_? hope_all https_files id id_0 impri
initi_$ it_go langu link_is look_on lot_to love_it maint makes_no mum_s my_end no_probl no_sense no_worri none passw_i
pdfs plain price_$ princ probl purch quest_about say_? secon_optio sense seven_days shoul_have shoul_read showe_us
t_chang the_call the_heade the_hosti the_impri the_pdf the_po the_shoot the_sprea the_venue they_both throu_$ thurs_0
to_chang to_use two_colou venue we_keep we_would weeks_ago worri you_sent you_showe your_accou dq2: 0_copie ?_the also
copie does_it which_of dq2r: mum dq3: ?_it claus claus_0 pdf remin_me dq4: expir open_the dq5: ^_which forma hosti
dq5r: the_zip zip dq9: the_link dqr: cover engli dqr2: wetra dqr5: those dr: 0_is 0_x ^_logos ^_uploa are_the
close_sunda dropb_now ein eleve fine_as folde_now frenc he_isn heads_are is_attac is_done it_i it_just lord minus
out_this soup svg tenan that_to the_drive the_staff the_tenan track two_are us_0 went_up x_0 you_alrea dr2: attac_are
eight groun groun_floor the_chef the_dropb via_wetra dr5: chef n: 0k absol admir alway appea art award baby baker
basem branc brewe britt bust card carke cathe chamb chose co coats coinc corne decen deep degre diggi diwal dread
drove dunmo earne fact ferri flood funny gig glam glori greet guard guess gwil haha heati issue jane jill journ kenne
landi laugh libra loads loire luca man mayor mend merch museu nell nicer paddl paddy parki polic pool poor premi prici
prosp ravi recov renov retir riba richl road rough runs safe singl sons stitc sun susan taste tells telly threw thril
trish turno ur view ward wave wishi world years n2: !_saw ^_congr ^_did as_of boxes chees coffe_machi congr_on deser_!
hugs in_case into_your joine ll_never local_news mothe_says news_last of_you offic_has passi_! pete ran_into re_passi
saw_you says_you secon_floor studi taken_over the_chris the_coffe the_local us_at used_to we_moved whole_studi you_lot
your_old n2o: longe machi no_longe n2o5pr: on_sunda n2op: ran n2opq: ^_lovel n2oq: has_gone n2p: case told_me weath
n2p2: a_day n2pr: taken n2qr: outsi n2r: deser hope_the house n3: all_of congr from_all local of_us saw_your you_all
n4: ^_merry what_a n4p: coffe n4qr: our_old n5p: moved no: ana_my betwe_us for_that had_to harco i_no is_close
know_that march_and me_about talk_to no2: peace no2p: to_leave no2pq2: court no2q: from_you no5: died_on the_compa
nop: i_hope nop3: week_and noq: compl_$ np: ^_caugh ^_ran b0 bad caugh day_! e every_by from_now it_we last_thurs
lovel_weath of_this owner party that_you the_marke the_move today_so too_much trade_show weath_for np2: frida_the
lot_$ of_june thurs_and week_here np2q: new_year np2q2: deadl np3: but_you you_my np4r: day_$ np5q: send_you npq:
chris_and confe the_colou the_confe this_month npq2: let_us npqr: nearl npqr2: by_monda npr: is_finis s_back terri nq:
again_can as_a blog from_may it_has last_year m0 neigh numbe_on outsi_the remem seem than_the the_court the_deadl
the_m0 us_here van_outsi why_the your_van nq2: launc the_launc to_a why nq3: you_let nq7: would_you nr: close_$ drink
food fourt he_d here_with is_worki promi_us tax o: above advoc alan anymo aware blunt booth botch conti defen denie
erase failu fitou gdpr gener geral halla hanlo hereb homes illne immed inite joint liabi liste lockh lodge mails makin
marsh megan messr msg pello petit pike pinna polit prend provi raffe redon refun regul reid remov repea reque resci
revok rude stage sudde sum unfou v vane void windi wound o2: ^_unsub addre_to admin_on advis advis_that again_about
all_conta all_futur and_all and_any and_do and_our and_reser anyth_furth asked_twice asked_you attor_$ be_addre
be_advis be_heari carri commu_must commu_to corre_$ dad data died_last direc_anyth dispu_the email_pleas ended
ended_this enter entir_and estat fathe_who firm follo_ups futur hale haras heari heari_from i_never in_peace invoi_are
invoi_in is_i is_to its_entir kindl_refra leave_me list_this ltd_went matte_kindl me_alone me_and me_or more_email
my_data no_more not_write or_my our_insur payin_this peace_for perfo perfo_and pleas_direc pleas_give proce_of
proje_in refra_from reser reser_all staff_again stop_we sunda_$ termi_and the_admin the_recei these_autom think_about
this_accou this_firm unsub unsub_me unusa unusa_and we_ended whate_list writi_on writi_to you_twice o2p: are_with
insur o2q: ask_for o3: ^_enoug alone alone_$ attor away_on been_appoi corre_to direc_all enoug enoug_with furth_commu
furth_messa have_asked i_must in_full into_admin invoi_and kindl_direc must_ask my_staff our_attor payin_for refra
the_agree the_work throu_our to_them we_consi went_into work_was o3p: m_writi o3p2: write_to you_will o3q: me_again
termi o4: all_furth ask_you cease_all conta_me conta_us dispu_this furth_corre liqui my_solic off_whate passe_away
stop_email this_proje to_cease us_again was_never o5: be_payin claim not_conta o5p: this_is o5q: ^_do o5q2: must o6:
about_this cease o7: solic_$ take_me this_invoi we_dispu will_not o8: any_furth o8q: again_$ op: all_in bits contr_as
corre_on get_in in_bits janua_and owing owing_to regre that_this to_take week_i weeke_so word your_remin op11q2:
give_me op2: ^_expec execu hope_that withi op3q: 0th_of op6qr: able able_to opq: give_us in_court permi opq4: me_for
opqr: bob_$ oq: ^_any amoun bell bothe_us clear cost deali deali_with deliv_is get_me how_many light must_be regar_the
telli that_is that_was the_amoun this_job threa times you_deliv oq2: i_don or: accou_i hall p: ad ahmed anand api
argui aroun arthu aslee assur beach beaut bookk boxin bride bruta burie canno carys chequ choos crazy dare deck deeds
diary digge dishw dom downp each early edits elbow ellwo engra eoin fail fed feeli fetch fliss fondl forty germa gets
gimme gioll grace grant gunni hango hard hardl holdi hoped hr hymn idris impac ish jean keepi kel keys kiln knew kulka
kyc learn lease lesso lotti mar md mince mins mock mtgs mums named ninth outco outst owes packa pet pies raine range
recip recon rory sally secre seein shali shutd singa slip sofa soone sry stret submi theo tick toodl tues twelf tx
types una vestr votes wiref writt p11r: on_wedne p2: !_you 0th_june ^_payme ^_shoul a_write after_with aimin aimin_for
all_day are_off by_end by_month capti_on chris_expec colle_the cours_of d_say day_frida decis_by decis_on down_so
email_you even expec_the face for_thurs forms fortn_today frida_at frida_best frida_for frida_week from_today hand_on
honou_$ hopel i_said ill_do in_frida inbox_tomor insta is_a is_sched it_frida it_thurs lads ll_repor meets_next
missi_i monda_it morni_first need_a next_frida no_chanc notes_on of_busin of_day of_janua of_march on_heart on_or
or_befor our_answe our_decis our_feedb our_it our_verdi payme_is ping pinky post_by repor_back ring_you round_by
s_done s_honou said_thurs say_the sched_to scout scout_s scrap_that send_them she_ll sheep signe_order so_let
sorry_mad sorry_sorry swear swear_$ texts_will the_cours the_execu the_measu the_silen the_text then_on this_comin
this_weeke thurs_promi till_tonig tmrw to_say to_turn tonig_when tuesd_0 tuesd_i tuesd_so turn_this two_days
until_tuesd verdi_the week_at week_the week_you write_off year_i you_befor you_frida your_hands p2q: 0th_is a_few
by_wedne can_do frida_so me_it more_days ring you_give p2q2: ana_quick when_you p2q71: ?_$ p2qr: for_going p2r:
can_count goes_out going_quiet marti mid reach reach_you s_when same_day the_kitch them_on week_so week_today p2r2:
have_them p2r3: the_remai p3: block block_out eveni_$ expec_our feedb files_will frida_lates heart heart_$ honou
it_befor mad_week make_it me_by month_$ my_notes next_wedne notes our_comme out_to same_eveni so_reali thing_monda
tomor_morni turn ve_block wedne_the weds week_is p3q: i_shoul logo_files p3r: for_frida today_$ week_on p4: by_close
decis me_till of_play play promi_$ reali_you s_say s_yours the_lot p4q: you_get p4r: the_month thurs_week p5: close_of
day_after ll_hear wedne_and p5r: me_until p5r2: your_inbox p5r3: wedne_$ p6: will_send p6qr: be_able p7: ^_give p7qr:
by_0 p7r3: thurs_$ p8: reali p8r: ll_send pq: 0st_$ ^_swamp a_mad and_new artwo betwe_chris board_meeti booke carol
come_from confe_is court_all days_to deadl_is didn didn_t do_i do_with few_more go_out go_up i_wante inclu_$ lands
looks_lovel of_red plann print_s so_it sorry_! the_artwo the_font thurs_? thurs_at touch_it tuesd_s wante_to we_say
what_s pq12: could_you pq2: agree_on do_the exact we_like pq2r: for_0 pq3: ?_my can_we pq4: ^_who pq8: can_you inclu
pqr: ^_hey all_week hey mac out_on pqr2: it_the pr: and_apolo calli ceo ceo_is certi come_on copy_by done_in expec_to
front_of i_shall it_tuesd jo month_is our_ceo our_trans quiet_we seven_and so_expec the_tagli them_for them_over
this_after till_monda to_come win pr2: front monda_so the_produ pr6: follo_on q: bleed book butto carla clari compu
cousi cried curre dawn des doree doubl easie enjoy error euros exper favic fit hamis highe histo holds host intim
intro jump kicko links log looki maili maxin means migra music needf negat niggl nos pain part posts pro pune quota
repri rgds room sanj sayin scaff scans signm size smart stagi statu stopp surpr survi takes talki teams thick twitc
typef typin using usual valid wifi words ya q10: do_you q2: ?_our ?_we ^_does ^_wait ^_when again_? am_i any_chanc
askin_me asks be_grate bit_confu blank books by_? by_then call_from chang_the confu corru decid_$ expir_$ expla
file_forma final_invoi finan_won from_thurs grate grate_for has_expir i_go i_press i_wonde in_? inste_? invoi_by
it_expir it_still just_wonde keeps_askin know_which link_in looks_nice lost mean_the need_for one_? or_is ours_to
pages photo_do photo_once quote_by s_corru send_me somet_we tell_us that_somet the_file this_? thoug_? thurs_to
to_under top_? us_have us_or was_the we_decid we_move what_happe which_forma wonde_if would_the you_d you_free
you_menti you_send zip_it zip_won q2r: my_mum up_and q3: 0_? ^_is ^_remin could_we i_sign i_suppo inclu_hosti
inclu_the link_? me_what mean_$ menti on_top or_the owns owns_the quick_quest resen_it revis_quote say_yes says_0
sure_what that_on under_what when_would wheth_the which_file who_owns wonde_wheth your_quote q4: ^_are a_passw
forma_do it_? it_keeps not_sure resen_the thoug_we q4r: one_thing q5: frida_? is_it is_that need_from you_mean q6: ?_i
if_we mean price_inclu q7: does_the need_the wheth q8: you_resen q9: resen qr: bit_more logo_in my_mac paul photo_on
send_those qr2: five r: ade ai anna attch attic balan becau beetr biogr brais brand broad brown bursa butte caerp
celer clerk cured diffi dr effie fee gotta hake jess karen keble ken leek lets lisbo lol lou lower lyon main maste
menus n names p0s parge penha pig pithi polis prue puddi retai retak rosal ruth sales sara shin shrim spain spoke tim
title trout upper wine z r2: ^_attac ^_groun aller_list ana_pleas and_mains are_being batch_attac bios_attac bios_for
chapt_one chef_s descr_are desse done_and find_attac frida_! frida_when has_promi hers logo_s mains me_hers one_to
other_half pastr pastr_chef produ_descr start_and the_aller thurs_of r3: ^_bios ^_half aller by_tuesd chef_is descr
just_now now_the
"""
