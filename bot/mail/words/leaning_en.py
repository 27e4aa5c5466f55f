"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: abroa activ agend ages among appre archi ball bankr barba barel bedla berni big brait brew bridg camer camin chap circl clair combi concr crete crime croft
davie deals detai diffe dragg drown drumm dug easte exam expor extre facil felix fergu flyin gande gethi given glari glaze gosh gwen halfw handl hence hesit
horse jamie japan joan juggl keith kerry kersh killi knee knows laura leaki level linda llawe lying madri marlo marri maxim meani media micha mille mo moppi
movin nadol neath neces nettl norma okay olu pa pal pat pembe perha pinge plast playe playi pp prett prise pump quant quit radar raise react rearr reope roof
sabba sadly saltm santa scene scree sends shown shutt sight signi sinis skate slowl sough specs speed squee stamp steer stirs suitc surfa swore sworn tall
thoro threl thx trave tuppe ugh vote walks weber woman worry worth wrest yasso a10: come_back a10d11np4q: thank_you a10d15n5op15q9r4: hi_ana
a10d17n11o7p9q8r3: has a10d4o4p4q3: i_have a10d53n2o2p5q22r11: one a10d8n5o4p57q3r8: week a10d8p10: we_ll a10dn5op2q: you_know a10p13r8: ll_get a10p2q:
soon_as a10pq: as_soon a10pqr: when_i a111d108n28o41p73q49r27: to a11d12n3o8p7: been a11d14n11p2q3r3: just a11d15n4o11p4r6: now a11d17n2op12q4r3: out
a11d21no3p14q6r9: of_the a11d2op5q2r2: once a11d33n9o4p21q11r4: ^_the a11d6n3op13q7r3: let a11d9n3o3p4q3r3: he a11dp2q: look_at a120d108n14o10p99q48r14: it
a12d10n8o2p10q6r4: up a12d10p22q19: befor a12d23n5op19q14r6: ^_hi a12d2np4q2r3: come a12d4np5: m_afrai a12d5no2p9q10: can_t a12d5np5: afrai a12p2qr: soon
a12q: thank_ana a137d81n12o37p109q65r25: i a13d106n9o10p26q24r16: 0 a13d11n4op18q13r2: but a13d23n6op19q14r6: hi a13d9n3p10q6r9: first a13do3p2q: recei
a142d297n75o38p182q119r53: the a14d14n16o3p3r: !_$ a14d18n5o4p13q8r: re a14d2pq2: waiti a14d40n13o14p22q16r5: that a14d9nop26q6r6: the_0th a14dn2p2: you_$
a15d24n2o3p22q6r: sorry a15d2o2p9q10: i_can a15d53n2o7p8q4r: no a15d5p17q4: then a15d7n3p7qr: got a15d9nop31q6r6: 0th a16d10n2op10q5: they a16d13n2o10p17q3r5:
off a16d14n3o4p12q4r2: i_ve a16d38n6o5p8q6r2: as a16d46n16o14p21q16r7: from a16d5np3q8r10: still a16dopqr: on_it a16np2: haven haven_t a17d13n8op67q16r17:
frida a17d15n9o3p4q5r: had a17d17n5o2p35q8r22: monda a17d37n13o16p18q9: ^_we a17d39no28p14q7r: not a18d23n3o22p37q13r5: be a18d28n2o11p15q14r22: are
a18d4n8o2p7q4: know a18d6np18qr3: until a19d28n8o4p41q8r13: so a19d29n4o3p15q11r3: for_the a19d3p4q2: back_to a19npr: yet a2: 0rd_and ^_messa ^_ta a_cup
a_thing actio_$ afrai_they all_hands and_let and_sorry are_over asked_them batch_of be_patie been_chaos befor_frida board_$ busy calm calm_down can_$
chair_wants chaos chase_it compl_peopl cow culpa cup cup_of direc_is fab_at finan_team first_$ follo_$ forge forgo_$ forwa_this goes_quiet got_your himse
hurry hurry_$ in_portu it_past law_$ lawye_are lawye_is legal_peopl legal_team ll_discu mea messa_recei met_$ might_get mind_on momen_they monda_then no_excus
no_idea no_lapto not_had not_yet noted_and noted_thank nudge_it numbe_$ of_tea on_mr opini our_compl panto_on peopl_who pick_this pile_is pleas_bear poste_$
postp readi_the recei_and recei_i remin_it repor_yet retur_$ right_now run_it s_gone s_had s_not safel says_i seen_it serve serve_died short_$ soon_$
still_readi t_tell that_no the_cow the_lapto the_panto the_serve the_updat then_they they_look thing_calm this_on this_up tonig_back tryin turns turns_up
up_then updat_i ve_forwa ve_passe we_haven will_deal will_pick wish yes_yes yet_i yet_our you_when a20d29n6o4p16q8r2: ve a20d2np9q10r4: when
a20d33n14o13p22q18r3: your a20d43n11op24q10r6: on_the a21d22no2p23q28r3: can a24d14no3p4q4: it_$ a24d17n8o29p34q24r8: me a24d5n2p30q2r4: to_you a24d6npq3:
^_thank a25d2no2p35q6r10: get a26d36n10o39p29q7r3: this a26d6n2p2q4: look a279d409n98o117p274q171r64: $ ^ a27d32n27o3p22q2r4: ! a27d91n21o18p39q39r17: is
a28d46n16o13p54q15r20: of a2d: ^_apolo ^_sure a_read afrai_the as_he call_$ have_had it_now it_too know_it ll_take m_waiti much_for no_need panto scann slow
tea the_bottl then_! we_open would_t a2d10n2p2q3r2: three a2d10pq2r5: folde a2d10q2r2: the_one a2d11nop3: put a2d12pq4: appro a2d13op16: signe a2d17np3q2r:
good a2d2: many_thank seen sorry_$ thank_! a2d25op4q2r2: 0_0 a2d2n2: up_the a2d2n2p2: you_! a2d2n2p2q19: would a2d2n2p4q3: you_re a2d2n2pq: it_was
a2d2n3o2p2qr: bob a2d2n3o6q3: work a2d2n3p3q2r: home a2d2n3pq: ^_just a2d2n4p4: colle a2d2no7: matte a2d2np4q3: is_on a2d2npq: and_they a2d2op7: commi
a2d2opq3: octob a2d2p: at_your bottl frida_0 he_says j radio_silen the_bank a2d2p2: m_at a2d2p3: in_my the_surve a2d2pq: gaz a2d2q: pick the_quote a2d2q2:
free a2d2qr: hasn hasn_t a2d3: s_all a2d3n2op: small a2d3n2oq3: did a2d3n2p2q2: way a2d3n2p5qr: count a2d3n3p3: meet a2d3n3p6: her a2d3n5o2p4q24: what a2d3np:
radio so_don a2d3np3qr5: are_in a2d3npq2: move a2d3op2: nobod a2d3opq4: call a2d3oq: many a2d3p: ve_been a2d3p2qr: helen a2d3p3q2r: wait a2d3p3r2: head
a2d3p4q2: i_was a2d3p4qr: manag a2d3p4r: figur a2d3p5q2: going_to a2d3p5q2r2: ana_thank a2d3p6qr7: done a2d3p7: befor_the a2d3pq: on_our a2d3pq2r: find_the
a2d3pr: apolo a2d3q5r: to_see a2d4n: out_$ a2d4n3p: met a2d4n3p3q: fair a2d4n5p2r: marke a2d4np2: monda_and a2d4o3q: anoth a2d4o5p4q2: agree a2d4p: hones
a2d4pq3: ^_looks a2d4q: ago our_end a2d4qr: revie a2d4r5: ^_here a2d5n2p2: up_on a2d5np2q: love a2d5nqr: from_0 a2d5o2p4q5: won_t a2d5q2r2: confi a2d5q3r:
see_it a2d5r4: below a2d6n2o6p7r3: sunda a2d6n2op3q4r: lovel a2d6n2p3q3r: sent a2d6n2p5q3r3: hello a2d6n3p5q4r: year a2d6no2p4q5: won a2d6np2q8r: thoug
a2d6np5q3r3: ^_hello a2d7n3p11qr4: on_thurs a2d7npq2: vat a2d7op3q2r: 0_septe a2d7qr: paid a2d7qr3: 0_to a2d8n6pq8: says a2d8op4q2r: septe a2d8p2q4: decid
a2d9n2pr: too a2d9n3p3q4r3: happy a2d9n4op3r: from_the a2d9no2pqr: from_our a2d9o5p2r: away a2d9q3r25: attac a2d9q4r6: other a2dn2opq3: ever a2dn2p2:
trade_fair a2dn2p2q: much a2dn2q2r: wants a2dn3p3r: trade a2dn4o2pq: very a2dno: hold a2dno2p: to_tell a2dno2pq2: sorry_to a2dnop: you_a a2dnop2: short
a2dnop3q2: to_do a2dnop3q3: me_the a2dnp2: be_on my_colle a2dnp2q7: quick a2do: it_at opene time_$ a2do2q: ourse a2do2q3: to_me a2do4pq: i_am a2do5pq: writi
a2do6qr: these a2dop4: hands a2dop9q3: days a2doq: as_the a2dp: chair drawi hande my_mind so_pleas the_holid a2dp2: and_she a2dp2q: has_to a2dp3: it_this
a2dp3r: it_over a2dp4: send_it a2dp5: the_commi a2dp5q5: ^_can a2dp6r2: be_with a2dp7: do_it a2dpq: a_prope check_with gaz_$ might a2dpq2: to_send a2dpq5r:
sure a2dpr: apolo_for the_accou to_wait a2dq4: who_is a2dq5: suppo a2dqr: in_$ a2dr: bev is_still the_back a2n: forwa_to heard heard_from hold_your home_$
landl team_and a2n2: ^_bob here_and just_to a2n2op: to_let a2n2oq2r: talk a2n4o3p7q: ^_my a2no2p4q2r: goes a2no3p6qr: hear a2no7p: died a2nopq: betwe a2nor:
is_being a2np2: !_i monda_but a2np20: end_of a2np3qr: quiet a2np3r: me_on a2npq2: audit a2npr: ana_! a2nq2r: wants_to a2nq3: here_$ a2nr2: custo sleep a2o:
dear_sir a2o11p: our_solic a2o2: sir a2o3: off_this twice_now ve_asked a2o4: of_my a2op: now_and a2op2: strai a2op3q: a_fortn a2op5q2: fortn a2op9q2r8:
monda_$ a2oq2: sendi a2p: anyth_befor at_a excus fab got_round hopin hopin_to i_would is_over m_doing my_inbox noted_with off_today off_with patie_we portu
promi_anyth re_right ready sign_it slipp_my t_got t_promi tomor_but with_no your_messa a2p11qr: get_the a2p2: ^_will be_the depar is_back no_signa sorry_sorry
that_i year_end a2p20qr3: next_week a2p2q: back_in a2p2r: the_bios a2p2r7: bios a2p3: get_this it_then a2p3q2r2: i_need a2p3r: monda_i a2p4: it_tomor a2p5:
kids_are a2p5r: when_the a2p6: ill a2p6qr2: get_it a2p8r2: inbox a2p9r3: the_weeke a2pq: it_goes signs_off then_i to_sign a2pqr3: and_he a2pr: counc off_sick
will_come a2pr3: promi_me a2pr6: are_still a2q: ^_waiti for_sendi frida_as he_will inten my_boss a2q2: if_it a2q6r: a_bit a2r: i_see m_still a2r2: batch
first_batch sleep_on to_sleep two_of a2r4: ^_first a3: 0th_will a_chanc desk_on have_passe idea it_after it_thank it_yet keep_you leave_from list_! ll_come
ll_deal look_when on_holid one_of passe_it pile prope_with s_desk the_pile to_repor when_he you_poste a31d39n10o5p33q16r13: ana a32d25n5p16q6r: it_s
a32d34n5o14p68q19r16: have a33d31n21o6p31q9r3: at a35d69n23o21p54q26r22: in a36d45n11o29p32q11r10: our a38d2no2p46q3r16: i_ll a39d33n16o17p37q13r5: my a3d:
^_cheer to_run to_sit a3d10no9p2q2: take a3d11n8o7p8q2r3: last a3d13oq: ^_no a3d14no3p13qr: yours a3d2: !_we ta a3d29npq4r3: yes a3d2n2o6p3q3: remin
a3d2n2p13q2r: you_the a3d2n2pq: break a3d2n3p12q3r: month a3d2n4oq: gone a3d2npq7: for_a a3d2nr: that_$ a3d2o3p3r11: follo a3d2opr: to_my a3d2p: boile a3d2p3:
0rd silen surve the_0rd the_kids a3d2pq: minut tom_$ a3d2pq6r: bit a3d2pqr3: he_s a3d3n2o2q: inter a3d3n2op14qr2: by_the a3d3n3op9r2: with_you a3d3n5p: great
a3d3no16p: solic a3d3np3q2r: said a3d3o4q2: us_$ a3d3op: your_patie a3d3p2: retur a3d3pq: ^_let a3d3pq2r: d_like like_to a3d3pr: the_trust a3d4: nothi_to
a3d4n2o2p19q10r: send a3d4no2pqr: tom a3d4no4p: has_been a3d4p2qr2: check a3d4p4q3r: kind_regar a3d4p4q4r: kind a3d4p4q6: quest a3d5: with_my a3d5n2p7q: round
a3d5n3o2p2qr: about_the a3d5n3o3p8q3: 0_march a3d5n4o3p13q3: march a3d5npq4r4: the_first a3d5op11r5: weeke a3d5p: mrs a3d5p2r2: trust a3d5pq9: quote
a3d6n2op3q2r3: find a3d6no2p: now_$ a3d6no3p28q: ^_you a3d6p2: bank a3d6p2q: mind a3d7n3o14p6q5: again a3d7np4q20: which a3d7o16q2r: ^_pleas a3d7p5q9r2:
the_photo a3d8no7p2q4r3: want a3d8nop7qr2: answe a3d8nqr3: to_0 a3d8p4q2r3: is_in a3dn: law a3dn2o2p2r: tell_you a3dno2p3q: repor a3dno2pr5: being
a3dno7p9qr3: will_be a3dnop10r3: week_$ a3dnop2q: they_re a3dnp2: frida_but the_numbe a3dnp3: had_the a3dnpq: until_0 a3dnq: it_as a3do: our_lawye a3do4p3q3:
am a3dop: this_$ a3dp: and_then not_befor a3dp3: the_nudge a3dp4: nudge a3dp5: 0th_and a3dpq: throu_it a3dpqr: doing a3dpqr2: she_s a3dr: poste a3n: in_law
a3n2: readi a3n2q: if_the a3np2: afrai_i a3o: the_remin a3o4p5r2: and_will a3opq: getti a3opr2: chasi a3p: actio on_to slipp the_direc them_to to_chase updat
a3p10q7r2: by_frida a3p2: rever a3p2r: sick a3p3q: ll_go t_get a3p3r: until_frida with_me a3p4: round_to a3p4q: meets a3p4q12: befor_i a3p5: will_get a3p7q:
tonig a3pq: and_get not_forgo re_still signs a3pq2: give_you a3pr: after_that sitti will_do a3q: boss from_monda i_could on_leave a4: ^_still ana_got chanc_to
frida_i it_prope it_when know_$ ll_look m_off m_out recei_with s_with thank_i yet_sorry a40d37n5o11p24q20r5: t a41d104n21o31p38q45r4: we a41d3no17p43q3r10:
will a43d69n11o14p43q28r15: for a43d7n3p12q4r3: back a44d50n23o7p38q37r8: a a46d29n3p13q7r3: thank a46d33n4o21p33q21: ^_i a49d12n3o10p20q4r2: i_m a4d: back_$
with_us a4d10n5p34q8r8: thurs a4d10o2p5q3r3: only a4d10pq3: draft a4d13p7q11r5: photo a4d14n3p2q3r: we_ve a4d15n2o6p12q4r3: ^_dear a4d15n4o11p3q3r3: about
a4d16n2o6p12q4r3: dear a4d17n2o2pqr: since a4d2: thank_$ a4d24n5op4q2r2: and_the a4d2n2op2q: the_offic a4d2n3op62r12: you_ll a4d2np: past a4d2npq19: could
a4d2o3p: messa a4d2o8p2q2: direc a4d2opq2r4: have_to a4d2p29: tomor a4d2p9q2r: texts a4d2pq: run with_a a4d31n3o5p12: with_the a4d3n3p4qr3: june a4d3no2p2q:
compl a4d3nop3qr: his a4d3o2p16q4: give a4d3op8q2r: going a4d3p: tuesd_and a4d3p6: kids a4d4n2op6r6: half a4d4no4p2q: time a4d4o2pq: your_email a4d4p12q4: say
a4d5np2q2: read a4d5o2p2q5: under a4d5o4p2: mr a4d5p6q: and_it a4d6nop3q: you_for a4d6o7qr: asked a4d6op4q: for_your a4d7o2pq2: right a4d8n2o2p7q4r4: regar
a4d8no5p4: and_we a4d8npr5: s_the a4d8p3q: throu_the a4d8p3q2r: cheer a4dn2o2p2q2r: tell a4dnqr3: 0_june a4do6q: twice a4doq: lawye a4dp: till_the a4dp5q:
the_texts a4dp7q: then_$ a4dpr: at_my a4dr: our_legal a4np8r: this_week a4npq2: ^_if a4o: you_i a4o2: in_touch a4o3p4q2: go_throu a4p: i_haven m_back m_on
a4p10r: it_ll a4p2: down_with a4p2q2: chanc a4p2qr: once_the a4p2r: will_have a4p3q: it_will a4p5: sit_down a4pq: our_finan a4q: at_first first_glanc glanc
look_$ a5: ^_recei and_back and_come t_had a50d15n3o10p20q4r3: m a50d65n13o4p52q14r19: s a55d71n7o12p38q6r8: with a58d14n4o3p126q3r28: ll a5d10p5q4r: i_d
a5d11np9q3r2: best a5d12no5p4q2: leave a5d13nop2q4r: there a5d16n2p6q5r: numbe a5d2n2p14r: today a5d2op9r: so_i a5d2p2q3: finan a5d34n6op15q4r12: in_the
a5d3np13r: on_tuesd a5d3op: patie a5d3op3q: as_i a5d47n4o29p2q9r3: pleas a5d4n3p34qr3: next a5d4n3p6q3: ^_it a5d4o3p5q2r: ana_i a5d5n7op24q4r9: on_frida
a5d5pqr: the_rest a5d6np2qr: rest a5d6o3p7q6r2: to_be a5d6opq8: open a5d7q2: keep a5d9p9r2: till a5dnp3: s_been a5dnp4qr2: their a5do2pq: touch a5dop5: be_in
a5dp2: lapto this_to a5dp5: sit a5dpq2: mail a5dq: still_waiti a5dq2: waiti_for a5dq3: let_me a5n3: just_so a5n3p4r6: so_you a5n4: ana_just a5o2p: the_momen
a5o2p5: i_will a5p: 0th_i forgo_you m_in t_forgo a5p2r: bear_with a5p3: signa a5pq: swamp a5q2: to_look your_mail a6: ^_got deal deal_with
a64d106n25o42p66q19r25: and a6d: ^_$ a6d10p2q5r: like a6d17nop2q6r2: see a6d18n2p10q7r9: two a6d23n2op6q11r: d a6d23n6op9q4: every a6d2n: a_look a6d2n2o4pq:
me_$ a6d2p: at_it a6d2p5: i_know a6d3o3p3r: we_are a6d3op: discu a6d3p6r2: until_the a6d4n2p2q6: sign a6d4o5p5q: anyth a6d4op6q3: ^_not a6d4p3q: out_of
a6d6n2o3p6q3r2: accou a6d6n4q2r4: team a6d6np3: holid a6d7np3q2: the_board a6d8p4q: nothi a6d9o12p4q2: email a6dnp2: my_desk a6do5: passe a6dp2r: ^_on
a6n2op6r3: let_you a6np2r3: forwa a6o2pq: momen a6op: chase a6op12: ll_be a6p: ^_haven with_thank a6p2r: bear a6r: back_at a7: ^_noted will_look yet_$
a75d75n36o27p148q79r28: you a7d10n2p6q3: board a7d11n6o2p7q2r2: offic a7d12n16o2p22q3r2: at_the a7d12nop20q3r3: after a7d19n4o3p49q19r17: by
a7d23n10o14p4q18r2: us a7d2no2pqr4: peopl a7d45no4p8q11r: go a7d4n4p2q5: looks a7d4no7p14q4r5: and_i a7d4p9q3r3: it_on a7d7p8q2r: ^_sorry a7d8n3o2p21q2r13:
on_monda a7d9n2p9q5r3: thing a7dp2: back_on a7dp3qr: but_i a7dq5r2: need_to a7o4p2qr2: with_our a7o6q: to_our a7p: my_list a7p53q2r10: ll_have
a85d100n35o20p112q37r39: on a8d13np24q2: end a8d13np30qr10: tuesd a8d14n2o8p3q3: don don_t a8d17n5o8p9q9: was a8d2n3o3p2q13r: who a8d2np13r4: promi a8d2op3r:
legal a8d2p2q: forgo a8d31n13o19p16q9r2: all a8d3n2p5q23r2: need a8d4o2pq: the_contr a8d4p2q: with_it a8d5n4p4qr2: she a8d6no6p13q4r11: them a8d7n4pqr: had_a
a8d7n5o3p4q13: if a8d7o5p7q: contr a8d8npq4r2: have_a a8d9n4o2p20q3r4: over a8d9n7o2p5q: ^_our a8dp3: it_to know_i a8dp3q: prope a8p: get_back get_to noted
waiti_on a9: got_it a9d10n10p12q4r8: here a9d14n2o3p7q5r: we_re a9d14n3o13p13q22r2: do a9d18o3p8q5r: throu a9d29n6o4p2q3r3: to_the a9d2n2p3: desk a9d2n3p4q2:
on_my a9d3np2: s_on a9d3o6p6qr7: list a9d4np8q2: down a9d5n2p6q3r2: thank_for a9dp4: to_it ad: ^_from ^_oh about_that afrai_we ago_the ana_and ana_as and_can
and_give and_won answe_to aren aren_t ate_my biogr_and cfo colle_in contr_is could_t cours_$ d_have dispu_with do_this down_$ down_in edito eye eyes
fair_until flu from_holid from_tuesd fully funds got_lost have_recei here_it his_van i_dropp is_below is_just is_settl it_kind it_ourse it_there just_not k
leani leani_towar life logo_attac look_and mail_the mr_pole my_assis my_way not_$ novem oh on_with our_direc our_mr paid_the paper_i patie_with phili_$
put_the read_and s_comin s_figur s_fixed s_good said_on scann_it secon_versi sent_you septe_i socia sorry_about sorry_both stick sunda_0 tess than_a thank_we
the_0nd the_sampl the_treas the_vicar then_the they_do they_ll this_end to_accou to_stop towar until_sunda ve_hande vicar walls was_out way_out whene will_see
yes_you you_he you_might ad10n13p5q6r3: new ad10no12q8: invoi ad10no3p: lette ad10no5pq3r4: on_0 ad10np2q3r3: both ad10p2q2r: to_go ad10pq4: rathe ad13n4p2q6:
phone ad13q4: versi ad14npq6r: the_secon ad15n3o3qr3: went ad16op3: side ad17: ahead go_ahead ad18n2p2q4: print ad18n5p11q2r: morni ad2: ^_there a_no a_yes
contr_to crack_on discu_on feel_free free_to i_retur kirst mobil needs_to paren phili point pole since_monda the_payme the_stock the_terms two_$ with_this
ad20n2pq6r2: secon ad2n: ^_that plumb ad2n2: build looks_great ad2n2op: siste ad2n3oq3: if_you ad2n3p5q4r: same ad2no3q: t_want ad2no4p: have_been ad2np2:
!_the ad2np2q2: meant ad2np4q4r: the_same ad2np9: eveni ad2npq: table ad2npr2: heads ad2nq: bigge while ad2nr5: here_s ad2o: marga quite ad2o2p: and_my prese
ad2o2q2r: want_to ad2o3: husba ad2o7qr2: ask ad2op: note ad2opr: ve_had ad2or: porta ad2p: assis signe_copy the_frida the_only w ad2p2: ^_nothi ll_pass miss
not_going the_figur ad2p22qr7: frida_$ ad2p2q12: does ad2p2q2: meant_to on_a ad2p2q3: the_proof ad2p2qr: wishe ad2p3q: pass the_train ad2p4q: train ad2p4qr:
0th_so ad2p5q2: capti ad2p5q2r3: s_in ad2p5r: in_on ad2p6: the_week ad2p7q2r2: 0_janua ad2pq: so_we ad2pr: it_off ad2q: have_anoth like_the take_it the_quest
ad2q2: i_say open_on ad2q2r: mum ad2q2r3: fonts ad2qr: moira moira_$ ad2qr3: ones ad2qr4: four ad2qr6: six ad2r: mark of_them that_one this_one ad2r2: of_it
ad3: crack feel gb_0 good_morni like_a littl revie_the terms with_every ad3n2o3p2: told ad3n2op2q2: yeste ad3n2pq: ana_we ad3n2pq3r: than ad3n3p2r2: him
ad3n4pq2r2: well ad3no2r: its ad3np: on_$ the_radio vat_numbe ad3np2q4: ^_happy ad3np3q2r: comin ad3np4q: meeti ad3npq: paper ad3nq: broch ad3o: not_to
ad3o12: do_not ad3o2: ^_don ad3o2p: email_of ad3op2q6r: final ad3p: as_discu dropp_the reply rest_of ad3p10r2: a_week ad3p12: the_signe ad3p2: wordi ad3p3q3r:
proof ad3p4: make term ad3p4q2: witho ad3p4r: over_the ad3p5: ve_got ad3p7q2r: pictu ad3pr: morni_ana ad3q: as_our gb long the_broch witho_the ad3r: a_lovel
the_third the_three ad3r2: needs the_folde ad3r8: attac_the ad4: it_! your_lette ad4n: treat ad4n2p: bette ad4n2p14qr4: you_on ad4n2p4qr: ^_ana ad4n2qr4:
the_team ad4n4o3p2q2: think ad4n4p27q2r2: day ad4n4p2r3: start ad4n5p2: merry_chris ad4nop: t_be ad4np6q118: ? ad4npq3r2: site ad4nq: good_to ad4o2p: late
ad4op3q: payme ad4opq2r: an ad4oq: and_have ad4p: ^_ok i_had settl shout stock ad4p10r2: copy ad4p2: ^_good ad4p2q2r3: hello_ana ad4p2r: ll_do ad4p3q: ok
ad4p3r: x ad4p4: ana_the ad4pr3: share_folde ad4r2: hours_are ad5: ahead_$ ad5n: leave_it ad5n3pq: van ad5n5p2: merry ad5np17: the_end ad5npq2: s_a ad5nq:
date ad5nq3: the_invoi ad5o2p4: ms ms_wirth ad5op4: dear_ms ad5op9q3r3: janua ad5opr: the_shop ad5p: dropp one_with ad5p6q: it_in ad5p7: sorry_for ad5pq:
there_s ad5q2: the_draft ad5qr: third ad6n2oq3: one_$ ad6n2pr: schoo ad6n3o: the_whole whole ad6n3o4q: into ad6n3op4q2r2: hope ad6npq2r: colou ad6o12: stop
ad6o4q3: we_have ad6o7p: consi ad6pr3: the_share ad6q: optio ad6qr3: 0_the ad7n2o4p7q3r3: dear_ana ad7n8p8q2: chris ad7no5: addre ad7o2p5: wirth ad7o2pr2:
of_0 ad7opr: yours_since ad7p: our_side ad7p2q2: that_the ad7pqr3: share ad8: ^_yes ad8n2: left ad8nopr2: shop ad9n2pq: the_phone ad9o3pr: to_your
ad9o5p3q2r2: more ad9p: b ad9p6q5r6: logo ad9p6r: that_s ad9r2: hours adn: ^_great ^_sent broke heads_up letti our_board rest_$ up_that was_on adn2: sweet
adn2op: daugh adn2p: my_daugh my_siste adn2p2: next_month the_count adn2pr: back_from adn2q: ^_your arriv adn3p3: the_trade adn6: saw adno: m_sorry adno2p:
for_it adno2r: fathe adno5p3q19: or adnor: are_on own adnp: ana_it doesn last_frida on_me adnp2: acros comes posy adnp29qr4: wedne adnp2r: count_on adnpq:
hospi the_colou adnpq2: somet adnpq3: happy_to adnpqr: suppl adnqr: when_it ado: and_nobod conce i_did in_octob lette_of peopl_$ stop_writi ado11: dispu ado2:
my_husba my_wife wife ado2qr: in_this your_list ado3p2q: you_that ado3qr: you_are ado4qr: them_$ ado6: email_me adop: ll_see adop10r4: expec adop2: i_won
adopr: famil ador: bill the_porta adp: 0nd ^_a an_hour best_tom but_the delay duly have_met havin hour luck not_a oduya sampl sign_off silen_it snowe
snowe_under start_on thank_so the_boile the_delay today_i total until_monda adp13r3: of_next adp2: broth head_offic my_broth off_on put_it so_no adp2q: marta
adp2qr: best_wishe weeks adp2r: ^_two cours adp2r3: remai adp3: i_get scan sorry_i your_quest adp3q: it_a adp3qr: the_pictu adp3r: for_you adp6qr2: over_to
adp6qr4: frida_and adp7r4: tuesd_$ adp9r: first_thing adp9r3: 0th_$ adpq: read_it so_much adpqr: after_the adpr: head_of on_site testi up_to adq: are_all
asked_me ate couns fixed march_so me_know me_to monda_to prope_look said_the someo the_revis what_i you_like adq2: lost quote_$ adq2r5: the_other adq3:
we_need adq4: revis top adq5: ^_quick suppo_to adq6: befor_we adq7: t_open adqr: shoot adr: acces biogr confi_the enclo is_off it_i the_biogr treas an:
a_break a_great a_real as_ever becky becky_$ belie bet board_doesn breat do_what dunmo feet finis_and frida_we fun gone_$ if_not joy just_a know_the
looki_forwa mothe_in op or_a our_landl picks_up posta real sons such t_hold the_plumb the_vat there_$ to_answe turne waved we_could went_$ your_breat an2:
airpo news the_airpo an2o: know_that passi an2p2: a_day seaso an2q13: you_need an3opr2: worki an3p: my_mothe an3p3: mothe an4: ^_saw ano: our_offic ano2pq2:
court ano2q2: invoi_is anop: ana_my anopq: some anoq: far anoq5: what_you anoq7: how anor: talk_to anp: doesn_t me_i picks rob somew anp2q: show anp2qr:
june_$ anp3: thing_$ anpq: looki monda_0 the_audit anpq4: for_this anpr: finis anq: help to_know ve_the anqr: upsta anr: he_d ao: ^_leave ^_under are_not
at_prese charg do_so email_i filed filed_for from_them inter_and is_getti it_and messa_$ pleas_do pls re_all remin_i respo_to strai_to this_and time_to
to_discu twice_$ under_$ wirth_your you_once ao2: list_$ my_fathe t_think want_anoth ao2p23qr2: have_it ao2pq2: to_have ao2q: respo you_in ao2qr2: of_our ao3:
matte_is pleas_be the_matte ao3p: ^_this ao3p5qr: hear_from ao3q3: i_don ao4p6q2: write ao4pr: we_will aop: faith i_hear writi_from yours_faith aop2q2: days_$
aop3: we_shall aop3r3: the_last aop6qr2: shall aopq: in_court aoq: to_hear aoq2: accou_$ aoq3: ^_how aor: chapt_0 i_want aor3: chapt ap: 0th_it 0th_with
after_ana again_until all_next and_am and_merry at_me at_their away_all been_$ been_off befor_that befor_tuesd bit_of bookk burst can_start chick chris_!
contr_$ desk_i desk_monda dev direc_s done_tomor due eaten eveni_i for_which forgo_! fortn_$ frida_befor get_my hands_$ has_eaten here_our if_legal in_until
is_down it_acros it_but lambi land_in leave_until list_will ll_ping ll_sign looks_fab love_to lovel_! m_away march_i meet_again meeti_$ monda_he nothi_s
of_actio off_until on_once only_one our_print over_it panic paris_counc pass_it payme_run ping_it plane quick_updat re_on re_waiti recei_of relea relea_the
s_half s_meeti s_off say_a say_by she_will side_the sitti_in so_bear sorry_been sort stuck_in swamp_with texts_as texts_by the_drawi the_minut they_have
they_said they_told this_done throu_they to_all to_relea today_the today_you until_then up_with updat_from us_the ve_put walki was_going was_hopin was_ill
week_but which_i will_put will_sort with_chick with_kind with_year yet_the you_with your_draft ap10qr3: you_by ap19q5r: have_the ap2: !_will accou_s are_off
bed catch_up copyw frida_0th got_the in_bed land later_$ manag_it month_end next_$ once_they our_it paris ping posy_$ promi_! sam shall_rever to_happe
tuesd_but two_weeks wedne_i ap2q: meets_on offic_on they_ve ap2q2: t_find ap2r: stuck weeke_and will_let ap2r2: ll_forwa speak will_follo ap3: ^_frida catch
commi_meets get_round half_term t_manag tomor_so ap3q2: happe ap3r: ll_let verdi ap4: ll_sit ap4q: later mad ap4q2r: it_by ap4qr: to_get ap4r: measu ap5:
yours_$ ap7: after_$ apq: board_meets he_has hi_marta in_hospi octob_$ possi red right_to sorry_! to_give apq2: we_can apq2r2: by_thurs apq4: quick_one apqr:
all_week apr: clerk for_chasi im it_once jen jen_$ last_two list_of peopl_are sorry_ana week_with you_as apr2: forwa_it aq: a_momen anoth_week at_home but_my
but_we doubt file_$ folk for_them get_a how_are it_looks lost_the mail_and manag_that my_last octob_the of_doing of_offic one_befor one_who phil phil_$
sendi_this sign_i so_far stuff talk_it that_your the_break these_days this_over time_for to_frida ve_not way_i we_ever aq2: d_be re_a the_fonts the_licen
aq2r: my_mum aq3: licen thing_befor which_one aq4: keeps you_? aq5r2: file aq6: ^_befor are_you aqr: ^_one off_my the_attac with_them aqr4: portr ar: clerk_to
come_in counc_$ dig festi four_of group harve helen_$ me_their monda_speak on_his osei our_suppl pugh remai_ones s_sitti sent_them shop_until site_all
still_chasi the_counc the_harve the_six to_confi trust_$ two_peopl vecto wait_till when_im yes_i ar2: ^_chapt below_the first_half here_are to_follo worki_on
ar3: ^_logo still_with ar5: half_of d: 0ab 0de 0fhqq 0fk0 0pm 0px 0qb 0qd 0v 0x 0xk0 0xkq0 abn absen accor acheb achte adjus affec affor age aidan al alrig
amiss amos ancie andhe andre andro aoife aoive apart ashco ashdo ashor asset auth autum aye backg bake balla banks barn basis bathr bede bedro bent beyon
bicyc bins blueg body booki born bread brona bubbl bus bye callo calls campa canon capit carou cart castl cc certa chrom churc class clip cm cobbl coeli cold
colum com conne conve corpo coz craft craig crane crisp crop cry cto curat curve cust0 damag damp dark darre dart dashb dated daz dec deed defea desmo dicta
digni dilys disap ditch docke donke drain drawn educa ellen elphi engro enugu epp et ethos ex excla expre fairl fancy farro faste fault favou feck ferry fete
fidel filin fish fixin flavo force forev frank frigh fundi fyi galbr garag gd goat gorge grang grew grown guide gw ha hair hangi harkn henri heref heste hexha
hh0 holli hotel hugo icon ie indee indif ingri joe jokin jonas keepe kelly kenda kill kiss knock kx0 la0 lad lake large latin layou le leaf leaks lee leila
lieut lifts lm loaf lobby loopw louis ls0 macca maide marek marjo mary mediu merce mezza mick middl mile model mot mugs murph musta nadee nair narro ne0 neede
nige nod o odd okaye okonk oops ormer ottil overl pagef panel para pask passp pen penet perce petra pever pharm phase pie plotw plus polle popup postm prepa
purpl purpo putti quay quays query queue qx qx0mm radia rainb ramp reads recla recor redes reed refle remit requi reset resho resol rid risin roast roger roll
rota rural rush safar sale sand sasha save scept scien screw seagu seale seasi sedul shade shopf shots showi shuts sitem sixty sizes sketc skirt slack sloga
snapp snaps snowf socie son sophi spam spell spelt sq stair star staye stood strik stu style subfo subje subti sugge surfb swatc switc tab tait tanne tarta
tate tears telep terra texte thems thu ticke tidy tight tiles timel tiny towel toy trail tran trela trimm tring trip truly tue tulip turbo uncoa upsid urgen
usabl user v0 vanis vans veget visit walk walnu washo web weekd welco wheel whipp widge wigan wilfr windo wiped women wrote x0 xl xmas ye yeah zippe d10o:
^_all d10q3: use d11n2op2q2r: may d11n2op5qr: shoul_be d11nop5q2r3: close d12n2p2qr: it_is d12n4p: this_morni d12nopq4: we_d d13nq: blue d14n3q3: the_old
d14q2: green d16noq3: chang d18n10pq5r: old d2: !_yes 0_augus 0_have 0_monda 0_pm 0_reg 0_sunda 0_that 0_was 0am ^_colou ^_fine ^_g ^_go ^_invoi ^_login ^_nah
^_nope ^_optio ^_right ^_yep a_house a_littl accep_$ accou_at actua addre_on again_it alrea_have altog amend and_for answe_is appro_$ appro_with are_conte
are_fine are_spot as_svg at_half attac_as be_0 be_happi be_hones been_throu black blue_is board_met bold both_draft both_the bottl_green busin_manag by_now
chang_since chat chatb cheer_gaz clock close_at close_from cms compa_numbe couri crest d_chang d_repli dave_$ day_the defin delet dinne dinne_and do_witho doc
docus dr_patel drone drone_foota email_as email_the end_fire engag engag_lette event every_excep every_we fenwi fine_with foota foote forgi forgi_the
forgo_here furth_comme g g_day gate gate_$ gives go_and go_back go_live gone_throu good_$ good_from got_in graha green_$ green_it happi has_seen have_decid
have_pleas here_likes herew_the hero_$ holid_$ hones_we hoodi hours_for https_photo i_poppe if_anyth ignor_it in_bold inter_any invoi_$ is_too it_took
just_put lamb leave_that left_our leith lette_on like_i likes link_to llp_$ login_is logos_are looke_at lose_the lot_into lovel_carry lucky map_$ margi
may_proce may_treat met_on money_left more_like mrs_j near near_it never_mind new_addre nicel night_we nit no_budge no_objec no_sorry not_have oak of_may
off_last offic_and ok_so over_dinne parag passw_is patel pauli perfe photo_examp pitch pleas_cance pleas_treat plent pm post_$ prese_form press_! prima
priva_notic priya_$ pushe put_a re_close ref_0 reg renew reply_we right_so river rubbi same_$ sat schoo_busin scrap_the secon_draft seen_the sent_$ septe_and
share_drive she_has shoul_see signe_it slide_$ so_forgi sorry_it sorte spani sprin st stays_the strap suits_us t_us t_wait terms_of that_can that_page thats
the_amend the_chat the_chatb the_cms the_crest the_door the_drone the_engag the_hero the_hoodi the_lamb the_lette the_map the_mess the_money the_offer
the_paren the_quota the_regis the_sheet the_strap the_term the_twins third_time this_email to_cance to_pick to_sunda took_me tradi_name tweak tweak_the twins
two_is unani unit_0 us_we usern ve_dropp ve_gone ve_talke vendo versi_b versi_two voted wante_the was_settl way_to wetra_link which_you white whitl
wirth_furth with_0 with_optio with_that yep yep_all yes_go you_got you_print your_end d20n3o6p5q4r: shoul d22np6q: 0_$ d22q2r: fine d24n5p2q8r2: page d2n:
!_anywa ^_see again_the agenc chang_to drop_the gave mill_lane monda_we opens opens_on round_the the_page the_paper we_were works_on d2n2: here_is stree
you_at you_were d2n2o4p: last_week d2n2op: you_and d2n2p: ll_find the_way d2n2p2r3: floor d2n2pr: house d2n2q2: nice phone_$ d2n3: place d2n3p2: chris_to
d2n3pr: case d2no2p2r3: kitch d2no2p4q2: order d2no2q: made d2no9p: compa d2nop: notic d2nop4q: 0th_of d2nopq2r: job d2np: but_it man takin the_fair d2np2qr:
hope_you d2np2r: our_accou d2np3: missi d2np7q2r3: from_me d2npq: pop d2npqr2: so_the d2npr: desig d2nq: home_page the_home d2nq2: anywa the_banne where
d2nq7: wonde d2nr: 0_april nine re_happy the_works d2o: 0_may ^_never augus_$ dont invoi_0 it_shoul leave_the more_$ not_want objec_to re_not the_websi we_do
withd you_we d2o2: 0_febru ^_stop clien credi not_inter to_us d2o2p: behal behal_of on_behal d2o2q: r d2o2r2: via d2o3: enoug furth_to told_you d2o3p:
consi_the d2o3p2r: full d2o3p4r: busin d2o4: all_corre tradi whate d2o4p2r: staff d2o7: solic_$ d2o9: pleas_stop d2op: 0_decem pleas_leave we_won d2op4: in_a
d2op5qr3: you_have d2op9: march_$ d2opq: as_you d2opq2: bothe d2opr: decem d2oq: go_to d2p: ^_tuesd and_every and_that and_yours as_promi bank_holid dear_miss
fille_in flat flat_out gover here_you less line miss_wirth priva procu remar retur_the septe_$ shift text_$ them_in throu_your tuesd_at wait_for wordi_for
d2p2: iphon iphon_$ my_iphon off_to pics scrap sent_from the_partn the_wordi wirth_i d2p2q2: end_$ d2p2qr: ^_hey hey d2p3: ^_in janua_$ d2p3q: penci d2p3q2r:
^_morni d2p3q2r2: so_that d2p3q4: send_the d2p3r: !_! d2p5: signe_contr d2p5q2: the_capti d2p6q3: files d2pq: font initi looke mess on_your po_numbe the_best
d2pq11r4: the_price d2pq2: po d2pq3: inste d2pq8: ^_could d2pqr8: those d2pr: copy_is fri the_menu the_staff uploa_the d2pr2: sheet d2q: botto chang_$ cheap
curre first_one heade lot_to makes old_logo one_from origi passw_i pleas_swap quota secti shoul_have shoul_read showe t_see talke_it the_botto the_curre
the_origi throu_on to_chang we_talke year_$ d2q3: claus claus_0 the_site d2q5: expir d2q6r: i_thoug d2q6r2: the_zip zip d2qr: the_homep d2qr2: homep wetra
d2r: 0_for a_good are_0 bio eleve frenc fri_0 googl svg team_page the_about the_googl twent went_out with_two yes_0 you_alrea d2r2: find_attac is_attac one_on
shot state the_dropb two_are d2r3: just_now d3: 0_by 0_with ^_both ^_neith ^_openi ^_secon add_from all_good and_there answe_in as_for as_is at_all b_pleas
bless_$ blue_one boat by_me cance_the chang_from conte conte_with darke decid_again decid_not domai_is every_you excep excep_the f fine_by hero https_we is_gb
is_yes llp look_like lose map mind_the nah navy no_0 no_chang no_comme no_thank nope okafo one_it our_accep our_vat paid_this pleas_go pleas_use poppe
prefe_the print_0 propo rathe_keep re_good repli s_0 servi ship ship_it slide stay_with t_do term_dates the_addre the_darke the_form the_left the_side
the_slide this_our tl tl_t treat_this unit versi_0 warm we_tl whole_lot with_versi yes_pleas you_go d3n: 0_mill addre_is dave name_is the_weddi tuesd_to yard
d3n2: came headl d3n2p2q: wrong d3n2pq2: the_print d3n2q: i_think d3n3o: you_shoul d3n3op2: and_a d3n3pq: at_0 d3no: augus lane see_you d3no3: febru d3np:
weddi d3np10q4r2: in_your d3npq2: banne d3nr: it_out d3o: i_told objec side_$ d3o2: consi_this only_$ d3o2p: for_now refer_to d3o3: proce d3op: offic_$
d3op4r: partn d3opr2: the_trans d3p: berna berna_$ guest imoge logo_on monda_the neith take_the the_van thoug_i we_want d3p2: fille morni_$ priya d3p2q:
ana_sorry off_the d3p2r: and_not d3p3: x_$ d3pq: ana_hope see_the d3pq2: it_throu d3pq4: from_us d3pqr: thurs_0 d3pr: bless dr is_with d3pr2: menu d3q: box
go_on grand live newsl_box offer one_pleas s_nothi swap_the the_date the_domai the_plan us_i d3q2: ours d3q3: new_one one_is d3qr: domai logos page_and d3r:
0_is ^_paid code code_is in_0 mon the_openi the_video d4: 0_no ^_0 and_yes carry_on comma conta_page dates fire fire_away herew ignor money photo_of plan_$
prefe print_$ print_it publi ref shout_if since_0 spot spot_on stays stop_the suits the_press to_add works_for d4n: door the_dog d4n3p2r: on_satur d4no2p:
refer d4np2q: all_the d4np2q2: wante d4np4: the_post d4npq: drop d4o: any_more cance d4o14pq: conta d4o2: no_furth websi d4o3: pleas_$ d4op7r2: and_you d4or:
found d4p: budge one_and the_conta d4p2: ^_hiya c hiya d4p4q4r2: the_logo d4p6q: let_s d4pq4r: the_two d4pqr: numbe_0 d4pr: drive till_0 d4q: all_fine
into_the swap talke to_print d4q2: on_page stay d4q3: press the_newsl d4qr2: dropb d4r: 0_till 0_yes asked_for video d4r2: 0_close d4r3: pleas_find d5: away_$
fine_$ green_one my_side not_0 optio_b phone_numbe rathe_not ve_decid you_asked d5n: mill this_year d5n2: dog d5n2oq: calle d5n3op8q3r2: lot d5n3opqr: april
d5n4p4: post d5nop5q4r4: is_the d5o10p2: corre d5o2: pleas_take d5o2p2q3: deliv d5o7r: admin d5op3r4: trans d5p2: you_may d5p2r2: ten uploa d5p7: comme d5pq:
every_else d5pqr2: seven d5q: add happy_with we_went yes_$ d5q10: link d5q3: page_0 d5qr: want_the d5r2: secon_one d6: carry no_we the_answe the_passw d6n2p:
last_night d6n3: page_$ d6n3op2q: stand d6n3op3r: satur d6n4o2p: were d6n6opq4: we_had d6npq: numbe_is d6nq: form d6o13q2: any d6o20q: furth d6o2p2: ^_as
d6op3r3: alrea d6p: regis d6p2qr: plan d6p3q2: else d6p4: text d6pq12r5: price d6pq2: login d6q: ^_appro went_throu d6q2: examp d6q4: newsl d6qr: took d7:
go_with no_to use_the d7n3o8q: never d7n3p3: night d7npr: as_it d7npr4: isn isn_t d7nq2: name d7o: for_us we_don d7o3qr3: 0_and d7q: have_no keep_the d7q4:
passw d8: ahead_with can_go d8n7p2q3r3: the_new d8np2: is_$ d8nqr: is_0 d8o2p2: from_my d8o2pq: accep d8q: https d9n2pqr: works d9nq: the_blue d9p4r2: you_can
d9q: the_green d9q3: d_rathe d9qr: is_fine yes_to d9r2: openi openi_hours dn: 0_since 0k a_pleas a_while all_three and_half and_two anima arvo blue_van child
co comes_! d_go dana every_here first_week for_every frida_after go_for god have_thoug heati him_a house_is it_comes leafl leafl_and left_the lives love_the
loved missi_$ move_went ninet old_one parce pleas_to prici prici_table print_is recep runs says_hi says_the she_says since_this start_page stran sun than_me
the_bigge the_child the_order the_sign the_small the_snow they_were think_$ to_put to_that typo us_! us_a us_to voice weddi_is went_well whole_of years dn2:
behin behin_the just_back packe thirt to_meet was_a dn2o: no_longe offic_is dn2opr: half_the dn2or: longe dn2p: exhib weath you_had dn2p2: of_june dn2r:
hope_the used dn3: in_case meet_you dn3p2: thurs_and dn3qr: leeds dno: i_do reall dno2: and_your dno4: proje you_to dnop: april_and so_sorry dnp: and_on e
museu my_old mysel party runni snow table_and the_move week_of dnp2: safe dnpq: in_it lovel_to dnpqr2: lou dnq: annua banne_$ is_wrong numbe_on repre sprea
the_annua dnq2: my_phone which_is dnq3: copie dnr: close_$ the_start dnr3: becau do: ^_consi a_lette a_penny acme actin actin_for agree_$ all_right and_has
anoth_remin anyon are_withd at_our autho autho_to blunt but_pleas cance_our chang_our corre_shoul did_not effec febru_as follo_the halla harlo i_objec inc
insol lane_$ last_time liked list_and matte_$ may_$ minds never_agree on_this opene_on order_$ our_minds ourse_$ out_and penny penny_more proje_$ relat remov
reque right_$ robot shop_for stand_$ sunda_i t_email t_have that_a that_our that_we the_famil the_late there_is this_as this_in us_in withd_from yeste_$
your_side do2: admin_$ autom entir in_its infor_you is_to leave_us our_clien our_compa pleas_don this_matte writi_to do2p: ups do2r3: and_0 do3: infor instr
off_your shoul_go to_this do3p3: you_will do3q: m_not do4: ^_take do4q: your_invoi do5: appoi do5pq3: kindl do6: ltd not_be payin do6r: commu do9: me_off dop:
conse depos is_no jean note_that t_bothe word dop3: if_i dopq3: ^_what a_lot dopr: geral doq: harbo in_janua light re_in doq2: ^_kindl doq3: askin dor:
our_own dp: ?_! ^_he ^_hones ^_photo ^_with after_to agree_by all_yours and_no and_sent assis_lou been_flat befor_lunch begin best_of best_regar break_and
comme_$ copy_in cross deck deliv_on denti docum duly_fille end_we every_from fell flyer frida_it gover_on has_now i_leave i_trust image ines inves is_out
it_for job_in just_got kindl_note know_you learn lette_i lie lock logo_$ make_that march_is monda_first moss needn needn_t north not_an nuala numbe_are
numbe_in old_lapto only_the partn_have pay phone_and photo_from pictu_to pleas_the posit produ_photo recko regar_dr rev s_missi schoo_offic secre signe_and
simpl staff_list surve_was syste t_leave text_with texts_are thank_the the_car the_denti the_depos the_duly the_flyer the_full the_gover the_head the_login
the_priva the_stand the_tuesd thurs_but to_lie trust_on two_small u_the uploa_on we_all week_it wirth_we worst xx yeste_and you_you your_desk your_offic
dp10q: the_lates dp14qr: lates dp2: 0rd_i ^_thurs and_send befor_then by_tomor does_not done_$ down_so every_on good_after hand hi_both i_said in_front
inspe_in lads lunch_$ need_a night_and nobod_here post_to signe_off sits the_files the_next the_text till_frida week_the you_then dp2q: of_a set so_it u
dp2q2: has_the mine dp2q2r: toget dp2q5: the_final dp2r: front_of dp2r2: produ dp2r3: front dp3: comme_on have_every lunch make_it sched the_list dp3q:
penci_in dp3q2: the_0st dp3q2r: 0st dp3q5: me_a dp3qr: few dp3r: shut weeke_$ dp4: block inspe out_to play dp4r: have_my lates_$ dp5: week_after dp5r: the_lot
dp6: the_copy tomor_$ dp7: have_our the_day dpq: 0_octob booke carol go_over hard i_wante it_again janua_for like_it mate pract push raj rathe_than t_touch
you_ve you_wante dpq2: exact it_all it_up us_on what_we dpq2r: for_0 dpq3: which_of dpqr: furni out_on valid dpr: answe_on car floor_plan may_be rooms spoke
spoke_to tagli the_floor the_testi dpr2: monda_after dq: 0_pleas 0_which ?_id ^_love ^_wonde a_third attac_$ banne_shoul best_colin blue_versi box_? by_a
can_stay capti_shoul colin colin_$ colou_for comin_toget confi_that do_on do_we doing_the draft_of drop_? dropb_folde eithe else_can examp_drop expir_on extra
files_examp heade_? histo hope_all https_files id id_0 impri in_their initi_$ is_valid it_go langu link_is look_on love_it loves maint makes_no maybe meeti_on
mum_s my_end no_probl no_sense no_worri none old_phone only_thing pdfs plain pleas_quote price_$ probl proof_which purch quest_about say_? says_it secon_optio
sense seven_days showe_us sorry_the stagi t_chang takes the_0 the_call the_heade the_impri the_pdf the_po the_revie the_shoot the_sprea the_top the_venue
they_both throu_$ to_thurs to_use took_the two_colou valid_until venue we_keep we_took we_would weeks_ago work_for worri you_showe your_accou dq10: the_link
dq2: 0_copie 0_on 0_still also ana_lovel does_it it_expir princ the_hosti we_move you_sent dq3: ?_the pdf remin_me dq4: ?_it open_the dq4r: one_thing dq5:
forma dq6: ^_which dq7: hosti dqr: cover engli it_just logo_in my_nephe nephe dqr2: eight dqr4: are_the dr: 0_needs 0_we 0_x ^_logos ^_uploa ana_attac
answe_from are_mon both_of close_sunda close_weeke dropb_now ein fine_as folde_now found_in geral_$ he_isn heads_are hi_there is_done ken lord lovel_weeke
lower_case ludlo minus mon_to names now_0 offic_we one_i out_this p park retd soup tenan teste that_to the_drive the_frenc the_ten the_tenan thoug_becau
to_both track up_a us_0 went_up with_best x_0 dr2: ana_here ana_pleas col groun groun_floor lower start_and the_chef the_monda via_wetra whitc dr3: aller
attac_are dr5: chef n: absol admir alway appea art award baby baker basem brewe brist britt bust card care carke cathe chamb chose coats coinc corne coupl cut
decen deep degre desks diggi diwal domin dread drove earne empty exten fact ferri funny gemma gig girls glam glori greet greg guard guess gwil haha hallw
issue jane jill johns jones journ kenne laugh lin loads loire luca madho mayor mend merch nell nicer olive paddl paddy paint parki picke piece polic pool poor
premi prosp ravi recov renov retir riba richl road rough rung sanja sarah shops singl stan stati stitc tackl taste telly theat threw thril turno ur view ward
water wave wishi world n2: !_saw ^_congr been_a boxes branc case_you chees coffe_machi congr_on deser_! every_this flood flood_in has_left hugs in_last
into_your joine ll_never local_news mothe_says news_last now_on offic_has passi_! post_about ran_into re_passi saw_you secon_floor tells the_chris the_coffe
the_flood the_local used_to ve_moved ve_taken we_moved whole_studi worki_with year_! you_lot your_old n2o: machi n2o6p3r2: on_sunda n2op: ran n2opq: ^_lovel
n2p: from_now last_thurs of_you says_you n2p2: told_me n2pr: deser n2q: ^_did pete n2qr: outsi n2r: in_leeds n3: as_of congr from_all local taken_over us_at
you_all n3oq: has_gone n3p: all_of studi n3pr: taken n3r: of_us n4: saw_your what_a n4p: coffe n4qr: our_old n5: ^_merry n6p: moved no: betwe_us for_that
had_to harco i_no is_close march_and me_about of_febru no2: and_all dad peace no2p: to_leave no4q2: from_you no5: died_on no5p: the_compa nop4q: week_and
nopr: i_hope noq: compl_$ nor: fourt np: ^_caugh ^_ran b0 bad caugh day_! every_by here_on house_on is_takin it_we landi landi_page lende lovel_weath mince
mince_pies of_your off_at owner packa pies s_day stand_at susan takin_over tax_offic that_you the_house the_landi the_marke the_museu the_tax think_of to_him
to_read today_so too_much trade_show trish trish_$ we_exhib weath_for np13r: on_wedne np2: libra of_this was_meant week_here np2q: this_month np2q3: deadl
np2qr: new_year np2r: s_back tax np3: colle_the frida_the lot_$ you_my np4: but_you wedne_the np4r: day_$ np6q: send_you npq: chris_and confe the_confe npq3:
let_us npqr: lou_$ nearl npqr3: by_monda npr: here_with is_comin is_finis terri nq: a_new again_can as_a blog ever_so is_calle it_has last_year m0 neigh
of_all outsi_the remem seem sent_us smart surpr the_court the_deadl the_m0 us_here van_outsi very_smart why_the would_have your_van nq2: from_may launc room
than_the that_somet the_launc to_a why nq5: you_let nq7: would_you nqr: compu nr: drink food is_worki promi_us well_and nr2: becau_the o: above advoc alan
anymo booth botch brack cobbo conti defen denie derek erase failu fitou garsi gdpr gener hanlo hart hereb homes illne immed inite joint liabi liste lockh
lodge madam mails makin megan msg pello petit pike pinna polit prend raffe redon refun regul reid repea resci revok rude stage tolla unfou v vane void whom
windi wound o10: any_furth o2: ^_unsub about_it addre_to advis_that again_about agree_with all_conta all_futur and_any and_do and_our and_reser asked_you
attor_$ be_addre be_advis be_heari carri cease_tradi commu_must commu_to corre_$ data died_last direc_anyth dispu_the email_pleas ended_this enter entir_and
fathe_who follo_ups furth_conta futur hale haras has_cease heari heari_from i_never in_peace invoi_are invoi_in is_i its_entir kindl_refra leave_me list_this
ltd_went matte_kindl me_alone me_or messr more_email my_data no_more not_accep not_write now_with or_my our_insur payin_this peace_for perfo perfo_and
pleas_direc pleas_give proce_of proje_in refra_from reser reser_all solic_messr stop_we sudde termi_and the_admin the_recei these_autom this_accou this_firm
unsub unsub_me unusa unusa_and very_sudde we_ended whate_list writi_on you_again you_peopl you_twice o2p: advis are_with ended me_and sum sunda_$ o2pr2: insur
o2q: ask_for clear o2r: admin_on firm o3: ^_enoug alone alone_$ anyth_furth asked_twice attor been_appoi direc_all enoug_with estat furth_commu furth_messa
have_asked i_must in_full into_admin invoi_and is_now kindl_direc my_staff our_attor payin_for refra staff_again the_agree the_work think_about throu_our
we_consi went_into work_was o3p: corre_to m_writi o3p2: write_to o3pq: me_again o3q: termi o4: all_furth away_on cease_all conta_me conta_us dispu_this liqui
must_ask my_solic off_whate this_proje to_cease to_them us_again was_never o5: ask_you be_payin claim furth_corre not_conta passe_away stop_email o6p2:
this_is o6q: ^_do o6q2: must o7: about_this cease this_invoi we_dispu will_not o8: take_me o8q: again_$ op: as_we be_aware bits compa_is contr_as corre_on
famil_in get_in i_refer in_april in_bits in_recei janua_and lowe momen_i mr_t one_more outst owing owing_to regre sunda_after that_this to_take ve_told
weeke_so op13q2: give_me op2: ^_expec aware execu hope_that week_i withi op3: your_remin op6qr: able able_to opq: all_in give_us marsh times opq4: me_for
opqr: bob_$ permi oq: ^_any am_not amoun and_if bell bothe_us deali deali_with deliv_is get_me had_agree how_many inter_in invoi_since must_be regar_the
t_know telli that_is that_was the_amoun this_i this_job threa we_write you_deliv oq4: send_me oqr: cost or: accou_i hall once_more provi the_fourt p: ad ahmed
anand antic api argui aroun arthu aslee assur atten beach beaut birmi blood boxin brath bride bring bruta burie cake canno carr carys chart chequ choos conso
crazy dare dead deeds demo diary digge dishw doabl dom downp draw each early edits edwin eek elbow ellwo engra eoin falk fall fed feeli fetch fill fliss fondl
forty germa gimme gioll girl grace grant gunni hango hardl headt healt hobbs holdi hoped hr hymn idris impac ish joann keepi kel keys kiln knew kulka kyc
lease lesso loadi loop lots lotti lund madne mar marcu mercy mins miria mock mood mtgs mums named ninth norwa noteb outco oven owes pet peter raine range
recon rory rothe sally seein serio shali shutd singa skiin slip sofa soone sport sry stret submi tener theo tick toodl troub tues twelf tx types una unabl
vestr votes wiref p2: !_you 0th_june ^_payme ^_shoul a_write after_tomor after_with aimin aimin_for anyth_else by_end by_month can_think chris_expec comes_on
cours_of d_say day_tomor day_will decis_by decis_on earli email_you face fail few_days for_thurs fortn_today frida_at frida_best frida_for frida_once
frida_witho from_today get_you hand_on happe_here here_befor here_can honou_$ hopel ill_do in_frida inbox_$ inbox_tomor insta is_colle is_sched it_frida
it_thurs janua_at janua_i ll_repor ll_scan ll_write meets_next missi_i monda_it month_and morni_! morni_first morni_so mothe_s need_her next_frida no_chanc
not_meet notes_on of_busin of_day of_janua of_that on_heart on_or or_befor our_decis our_feedb our_verdi over_on payme_is pictu_libra pinky_swear post_by
remin_of repor_back rever_with ring_you round_by s_done s_going s_honou said_thurs say_the sched_to scout scout_s scrap_that send_them she_ll sheep
signe_forms so_let sorry_mad sorry_you texts_on texts_will the_compl the_cours the_execu the_measu the_seaso the_silen their_decis then_on then_you this_comin
this_weeke thurs_promi thurs_the till_tomor till_tonig tmrw to_say to_turn tomor_i tonig_when tuesd_promi tuesd_so turn_this two_days until_thurs until_tuesd
verdi_the was_in wedne_of wedne_you week_at week_next week_you what_they will_email with_their witho_fail write_off writt you_befor you_tomor your_hands p2q:
0th_is day_but didn didn_t frida_so in_that lands me_it more_days you_frida you_give p2q2: ana_quick ring p2q3: do_the p2q76: ?_$ p2qr: by_wedne for_going
p2qr2: it_the p2r: busin_partn can_count certi frida_week going_quiet is_a marti mid my_busin reach reach_you recip same_day so_expec them_by them_on
them_over week_today year_i p2r2: get_them the_kitch the_produ p2r3: the_remai p2r7: follo_on p3: capti_on day_frida even eveni_$ expec_our feedb files_will
forms frida_lates heart heart_$ honou it_befor mad_week my_notes next_wedne notes of_march our_answe our_comme out_sunda pinky same_eveni signe_order swear
swear_$ the_inspe thing_monda thurs_so tuesd_0 tuesd_i turn weds week_is p3q: a_few can_do i_shoul logo_files p3q3: when_you p3r: for_frida goes_out me_by
today_$ week_on p3r2: expec_the week_so p3r3: monda_so p4: all_day block_out by_close month_$ of_play so_reali tomor_morni ve_block p4q2: you_get p4r: s_when
thurs_week p4r2: have_them p5: close_of decis me_till promi_$ reali_you s_say s_yours p5r: ll_hear me_until p5r3: wedne_$ p6: wedne_and will_send p6qr:
be_able p6r: the_month p7: day_after p7r2: your_inbox p7r3: thurs_$ p8: ^_give p8q2r2: by_0 p8r: ll_send p9: reali pq: 0st_$ ^_didn ^_swamp a_mad all_your
and_new artwo betwe_chris board_meeti come_from confe_is court_all days_to deadl_is do_with few_more finan_direc go_in go_up hello_the inclu_$ looki_at
looks_lovel marsh_$ minut_it monda_? of_red page_by plann print_s raj_$ regar_helen scans sent_on statu the_artwo the_font thurs_at times_and touch_it tuesd_s
up_what wante_to we_say who_has would_be pq10: can_you inclu pq14: could_you pq2: agree_on do_i go_out pages thurs_? thurs_to we_like what_s pq3: can_we pq4:
?_my ^_who pqr: mac them_for pr: all_toget and_apolo are_a be_done by_our calli ceo ceo_is copy_by done_in expec_to for_monda for_wedne get_those gets i_expec
in_by in_lisbo it_isn it_tuesd jo lisbo logo_is md monda_best month_is our_ceo our_trans quiet_we seven_and the_tagli them_all them_tuesd this_after
till_monda to_come toget_on tuesd_the win pr2: come_on descr_are i_shall the_insur thurs_of pr3: ^_half descr q: appli ben bleed book bounc carla clari cousi
crept cried denta des diggl donat doree doubl easie enjoy error euros exper fit forsy hamis highe holds host intim intro invit jump kicko least links log
lorra maili massi maxin means migra music needf negat neil niggl nos pain part pixel posts pro pune queri rate repri rgds rise sanj sayin scaff sever shows
signm someb spent stopp stump survi talki teams templ tool twitc typef typin using usual volun wifi wiggl words ya q11: do_you q2: ?_and ?_he ?_our ?_they
^_wait ^_when a_favic again_? am_i any_chanc askin_me asks be_? be_grate bit_confu blank books but_how butto by_? by_then call_from chang_the confu corru dawn
decid_$ did_you expir_$ expla favic file_forma final_invoi finan_won from_thurs grate grate_for has_expir hosti_inclu i_go i_press i_send i_wonde in_princ
inclu_in inste_? invoi_by is_frida is_there it_still it_would just_wonde keeps_askin know_which link_in looks_nice me_have need_for one_you ours_to photo_do
photo_once press_the quote_by s_corru size_do somet_we tell_us the_file thick this_? thoug_? to_under top_? was_that was_the we_decid what_happe what_size
which_forma who_do wonde_if would_need would_the you_d you_free you_menti zip_it zip_won q2r: fee up_and q3: 0_? ?_we ^_does ^_remin could_we i_sign i_suppo
inclu_hosti inclu_the link_? me_what mean_$ mean_the menti on_top one_? owns owns_the quick_quest resen_it revis_quote say_yes says_0 size sure_what that_on
under_what us_have us_or when_would wheth_the which_file who_owns your_quote q4: ^_are a_passw forma_do in_? it_? it_keeps not_sure or_is or_the resen_the
thoug_we wonde_wheth you_send q5: ^_is is_that need_from q6: frida_? is_it price_inclu you_mean q7: ?_i if_we mean q8: does_the need_the wheth you_resen q9:
resen qr: bit_more my_mac photo_on send_those the_fee the_ones to_ask qr2: paul qr3: five r: added ade ai anna arms attch attic bakes balan beetr brais brand
broad brown bursa butte caerp celer centr coat cured depen diffi doyle effie exams gail garde garet gotta hake hon jess k0 karen keble leek lets listi lol
lyon main marco maste menus mount owe p0s parge penha pig pithi polis pond prue puddi q0 qq0 retai retak roofe rosal sales sara shin shrim sofas spain tim
title town trout upper wet wine wing zb r2: 0_i ^_groun aller_list and_mains are_being batch_attac bios_attac bios_for chapt_one chef_s desse done_and frida_!
frida_when has_promi have_those hers list_isn logo_s mains me_hers n n_to needs_the other_four other_half pastr pastr_chef produ_descr ruth s_attac six_of
still_being team_photo the_aller those_on those_over to_z z r3: ^_attac ^_bios chef_is now_the one_to r4: by_tuesd price_list
"""
