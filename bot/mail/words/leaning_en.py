"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: abroa activ ages almos among apple appre archi ball bankr banni barba barel beari bedla berni biscu brait brew bridg cafe camin chap clair combi concr
crete crime croft davie deals detai dragg drown drumm dug expor extre facil fees felix fergu flyin gande gethi given glari glaze gosh gwen halfw handl harri
hence hesit hilar horse jamie japan joan juggl keith kerry kersh killi knee knows laura leaki level linda llawe lying madri marlo marri maxim meani media
mille mo moder moppi movin nadol neath neces nettl nits okay olu pa pal pembe pinge playe playi pony pp prete prett prise pump quant quit radar raise react
rearr reope sabba sadly sake saltm santa scene scree shown shutt sight signi sinis skate slowl sough specs speed squee stamp steer stirs stoke suitc swore
sworn tall thoro threl thx trave tuppe ugh vote walks washi weber whisp woman worry worth wrest yasso yello youre a10d14n3o8p5q4r: don don_t
a10d16n3o13p14q25r2: do a10d18o3p8q5r: throu a10d31n7o4p3q5r4: to_the a10d3n2p2: s_on a10d5n2p8q3r3: thank_for a10d9np10: we_ll a10dp4: know_i to_it a10dp4q:
prope a10p2qr: when_i a11: come_back got_it a117d114n31o43p82q55r30: to a11d10n3o3p7q5r4: he a11d15n4o11p6r8: now a11d17n7op17q9r5: hi_ana a11d2n2p4: desk
a11d36n9o4p23q11r4: ^_the a11d3op6q2r2: once a11d5o5p5q3r2: i_have a11d8n5o4p62q3r8: week a11d9np2q4r2: have_a a11dn7op2qr: you_know a11p13r8: ll_get
a128d115n17o10p107q53r17: it a12d11n11o2p14q6r5: up a12d11n11p12q4r9: here a12d11np6q: thank_you a12d12n5o8p9r: been a12d19n2op16q4r3: out a12d20n13o7p13q9r6:
has a12d23no3p18q7r11: of_the a12d4n2p11q4: down a12d5np5: m_afrai a12d6n3op14q9r3: let a12d6np5: afrai a12dp2q: look_at a13d10n3p11q6r9: first
a13d15n13p3q3r3: just a13d2n3p4q2r3: come a13d5no2p9q11: can_t a13do3p3qr: recei a13p2q: soon_as a13pq: as_soon a13q: thank_ana a145d86n14o38p118q68r28: i
a14d10np27q20: befor a14d13n5op20q15r2: but a14d14n17o3p3r: !_$ a14d25n7op22q14r7: ^_hi a14d2pq2: waiti a14d57n2o3p6q26r14: one a150d311n80o40p197q127r57: the
a15d12nop30q9r6: the_0th a15d18n5o4p16q8r: re a15d25n8op22q14r7: hi a15d57n2o7p13q4r: no a15dn2p2: you_$ a15p2qr: soon a16d110n10o10p27q27r19: 0
a16d12nop35q9r6: 0th a16d5np4q8r11: still a16dopqr: on_it a17d15n8op69q17r19: frida a17d21n7o2p40q9r23: monda a17d24n2o3p24q6r: sorry a17d2o2p10q11: i_can
a17d38n13o16p18q9: ^_we a17d5p18q4: then a17d7n4p10qr: got a17np3: haven haven_t a18d14n4o4p15q4r2: i_ve a18d15n2o10p20q5r6: off a18d16n10o3p5q6r: had
a18d44n14o15p27q18r6: that a18d50n18o14p28q19r8: from a19d11n4op12q8: they a19d28n4o11p20q15r25: are a19d30n5o3p19q12r4: for_the a19d42n7o6p10q7r3: as
a19d7np20q2r3: until a19npr: yet a2: 0rd_and ^_messa a_cup a_thing actio_$ afrai_they agend and_let are_over asked_them batch_of be_patie been_chaos
befor_frida befor_they board_$ busy but_that can_$ can_give chair_wants chaos chase_it compl_peopl could_say cow culpa cup cup_of direc_is email_is exam
fab_at finan_team first_$ follo_$ forge forgo_$ forwa_this from_tomor goes_quiet got_your hear_anyth himse hurry hurry_$ in_portu law_$ lawye_are lawye_is
legal_peopl legal_team ll_discu ll_keep ll_shout mea messa_recei met_$ might_get mind_on momen_they monda_then no_excus no_lapto norma not_had not_yet
noted_and noted_thank nudge_it numbe_$ of_tea on_mr opini our_compl panto_on peopl_who pick_this pile_is pleas_bear poste_$ postp prope_read read_$ readi_the
recei_and recei_i remin_it repor_yet retur_$ right_now roof s_gone s_had s_not safel_and says_i seen_it sends serve serve_died short_$ soon_$ still_readi
t_tell ta_got that_no the_cow the_lapto the_panto the_serve the_updat then_they they_look this_on this_up to_open tonig_back tryin turns turns_up up_then
updat_i ve_passe very_much we_haven when_thing will_deal will_pick wish yes_yes yet_i yet_our you_it you_very you_when a20d3p4q2: back_to a20d40n2o28p17q9r3:
not a21d4n11o2p8q5r: know a22d37n15o13p27q19r3: your a22d3n2p13q11r4: when a22d45n11op26q12r7: on_the a23d26n6o22p40q16r7: be a23d32n11o4p46q8r16: so
a24d15no3p4q4: it_$ a24d22no2p27q30r3: can a24d30n7o4p19q9r2: ve a25d18n8o30p40q26r10: me a25d6npq3: ^_thank a26d2no2p38q7r11: get a26d5n2p32q2r4: to_you
a27d38n10o40p32q7r3: this a28d32n29o3p23q2r5: ! a28d6n2p2q4: look a290d423n103o119p292q179r68: $ ^ a2d: ^_apolo ^_sure a_read afrai_the as_he call_$ have_had
it_now it_too know_it ll_take m_waiti no_idea panto read_and scann slow tea the_bottl then_! we_open would_t a2d10n2p2r: too a2d11pq2r6: folde a2d12n2p4q4r4:
three a2d12nop4: put a2d12pq4: appro a2d13op17: signe a2d17np5q2r: good a2d2: many_thank sorry_$ thank_! a2d27op4q2r3: 0_0 a2d2n2p2q22: would a2d2n2p3: you_!
a2d2n2p3q3r: wants a2d2n2pq: and_they a2d2n3o2p2qr: bob a2d2n3p3q2r: home a2d2n4p4qr: colle a2d2n4pq: ^_just a2d2no2q2r: want_to a2d2no3q: t_want a2d2no7:
matte a2d2nop3q3: me_the a2d2np: man a2d2np2: be_on a2d2np2q2: meant a2d2np30q3r4: wedne a2d2npq: hospi while a2d2o7qr3: ask a2d2op: j note a2d2opq3: octob
a2d2p: at_your bottl radio_silen seen sign_off so_pleas the_bank the_only a2d2p2: m_at not_going a2d2p2qr: wishe a2d2p3: the_surve a2d2p5: send_it a2d2p6:
the_commi a2d2p7q3r2: 0_janua a2d2pq: gaz a2d2pr: he_says a2d2q: pick the_quote a2d2qr: hasn hasn_t moira moira_$ a2d2r: of_them a2d3n2p6qr: count a2d3n2pq:
it_was a2d3n3p2: up_the a2d3n4o6pq3: work a2d3no5p3q20: or a2d3nopq4: call a2d3np: radio so_don a2d3np3qr6: are_in a2d3np7q: meeti a2d3npq2: move a2d3nq5r:
to_see a2d3oqr: many a2d3p: rest_of a2d3p10: befor_the a2d3p2qr: helen a2d3p2r: apolo a2d3p4q2: i_was a2d3p4r: figur a2d3p5: make wordi a2d3p6qr: manag
a2d3p7qr8: done a2d3pq: on_our a2d3pq2r: find_the a2d3q2: free a2d3r: littl a2d4n: out_$ a2d4n2opr: small a2d4n2p4q: monda_and a2d4n3pq: met a2d4n4p3q: fair
a2d4n5p3r: marke a2d4np: shout treat a2d4np7q3r: pictu a2d4o3q: anoth a2d4op3r: nobod a2d4p2r: ll_do a2d4p4: ana_the a2d4pq3: ^_looks a2d4pr: frida_0 a2d4q:
ago our_end a2d4qr: revie a2d5n2oq3: did a2d5n2p3: up_on a2d5np2q2: love a2d5npq5r3: site a2d5nq: date a2d5o2p5q5: won_t a2d5o5p5q2: agree a2d5op11q4r3: janua
a2d5p: hones a2d5p6q: it_in a2d5pqr: one_with a2d5q2r2: confi a2d5q3r: see_it a2d5r5: ^_here a2d6n2o6p9r3: sunda a2d6n2p2q8r: thoug a2d6n3or: the_whole whole
a2d6n4op5q2r2: hope a2d6no2p5q5: won a2d6nq2r: from_0 a2d6o14: stop a2d6r4: below a2d7n2p4q4r2: sent a2d7n3p7q5r: year a2d7npq2: vat a2d7op4q3r: 0_septe
a2d7qr2: paid a2d8n7p4q3r3: the_new a2d8op5q3r: septe a2d9n3p3q4r3: happy a2d9no2pqr: from_our a2d9o5p2r: away a2d9q3r26: attac a2d9qr5: 0_to a2dn2o2p:
to_tell a2dn2p2: trade_fair a2dn2q: arriv a2dn3opq3: ever a2dn3p3r: trade a2dno2p2q2: sorry_to a2dnop: hold a2dnop3: short a2dnop3q3: to_do a2dnp: hande
a2dnp2q: my_colle a2dnp2q3: somet a2dnp2q8: quick a2dnpq4: for_this a2do: it_at opene time_$ a2do12p: our_solic a2do2: sir a2do2q: ourse a2do2q3: to_me
a2do5pqr: writi a2do8qr: these a2dp: chair drawi my_mind no_need thank_so the_holid a2dp2q: so_it a2dp2q6r: sure a2dp2qr: best_wishe a2dp2r: and_she a2dp3:
broth it_this my_broth sorry_i a2dp3r: it_over a2dp5q6: ^_can a2dp7r2: be_with a2dpq: check_with gaz_$ so_much a2dpq2: to_send a2dpr: apolo_for the_accou
a2dpr2: to_wait a2dq2: lost a2dq3r6: the_other a2dq4: who_is a2dq5: suppo a2dqr: in_$ a2dr: bev the_back a2dr2: is_still a2n: forwa_to heard heard_from
hold_your home_$ team_and a2n2: ^_bob just_to a2n2o: know_that a2n2op: to_let a2n2oq3r: talk a2n2p2: seaso a2n2pr: big a2n3p: my_mothe a2n3p3: mothe
a2n4o3p7q: ^_my a2no2pq2: court a2no3p5q2r: goes a2no7p: died a2nor: is_being a2np: is_over a2np2: !_i monda_but a2np21: end_of a2np2q2: audit a2np2q2r:
wants_to a2np5qr: quiet a2np5r2: me_on a2npr2: ana_! a2nq: landl a2nq3: here_$ a2nq6r: a_bit a2nr2: custo a2o: dear_sir a2o2qr2: of_our a2o3: off_this
twice_now ve_asked a2o3q2: sendi a2o3q4: i_don a2o4p2: of_my a2o4p8q3: write a2op: i_hear is_not now_and a2op2q: that_is a2op4q: a_fortn a2op6q2: fortn
a2op9q2r8: monda_$ a2opq: in_court a2p: a_big and_sorry anyth_befor at_a bookk got_round i_would it_past m_doing noted_with off_today only_one patie_we portu
promi_anyth ready run_it sign_it slipp_my t_got t_promi tomor_but with_no your_messa a2p10r3: the_weeke a2p11qr2: get_the a2p2: ^_will depar excus is_back
no_signa a2p22qr3: next_week a2p2q: back_in it_goes right_to they_ve a2p2r: the_bios a2p2r2: two_of a2p2r8: bios a2p3: get_this it_then re_right year_end
a2p3q2r2: i_need a2p3r: monda_i a2p4: it_tomor a2p5: kids_are a2p6: ill a2p6r: when_the a2p8q2r2: get_it a2pq: signs_off to_sign a2pqr3: and_he a2pqr4: portr
a2pr: fab i_see off_sick off_with sorry_ana the_counc will_come a2pr2: forwa_it a2pr3: promi_me a2pr6: are_still a2q: ^_waiti for_sendi frida_as he_will inten
my_boss one_who a2q2: if_it a2r: m_still a2r2: batch first_batch sleep_on to_sleep a2r4: ^_first a3: 0th_will ^_ta a_chanc all_hands calm calm_down have_passe
it_after it_thank it_yet list_! ll_come ll_deal look_when on_holid passe_it prope_with s_desk safel the_pile thing_calm to_repor ve_forwa when_he
a31d51n19o14p67q19r23: of a32d100n24o18p49q42r19: is a35d26n5p17q6r: it_s a36d34n24o6p36q10r4: at a36d42n13o5p39q19r16: ana a39d36n8o16p74q24r18: have a3d:
^_cheer idea much_for to_sit a3d10n13p8q7r3: new a3d10n5op6qr: from_the a3d10nqr5: to_0 a3d10p3q4: decid a3d11n8o7p12q2r3: last a3d11np3q3r3: both a3d11q3r3:
the_one a3d12n2o9p3q2r: take a3d13oq: ^_no a3d14no3p15q2r: yours a3d2: !_we a3d2n2o7p4q3: remin a3d2n2p6q3: you_re a3d2n2pq: break a3d2n2pq8: for_a a3d2n3:
build a3d2n4p13q3r: month a3d2no2p2r5: being a3d2npq2: until_0 a3d2npq6r: bit a3d2nr: that_$ a3d2o2pr: to_my a3d2o3p3r13: follo a3d2o4pq: i_am a3d2p: boile
a3d2p2q: minut tom_$ a3d2p2q2r3: he_s a3d2p3: 0rd silen surve the_0rd a3d2p4qr: has_to a3d3: s_all a3d32npq4r4: yes a3d3n2o2pq: inter a3d3n2op13q2r2: you_the
a3d3n3p3: meet a3d3n4op12qr2: with_you a3d3n4pq3r2: well a3d3n5p: great a3d3np5: in_my a3d3o4q2: us_$ a3d3op: your_patie a3d3op8: commi a3d3p2: retur ve_been
a3d3p3q2r2: wait a3d3p4r2: head a3d3p5q2r: going_to a3d3pq: ^_let a3d3pq2r: d_like like_to a3d3pqr: the_trust a3d4: nothi_to a3d4n2o2p2qr: tom a3d4n2p4q3:
is_on a3d4n3o4pr: has_been a3d4n3p6q2r2: her a3d4no18p: solic a3d4p2qr2: check a3d4p3q3r4: hello_ana a3d4p5q6: quest a3d5: with_my a3d5n2p9q: round
a3d5n5p3qr3: start a3d5npq4r4: the_first a3d5op12r6: weeke a3d5p2: mrs a3d5p2q9: quote a3d5p6q3r: kind_regar a3d5p7q4r: kind a3d5pq2: the_draft
a3d6n2o2p20q10r: send a3d6n2p2r: schoo a3d6no2p: now_$ a3d6no3p29q: ^_you a3d6p2: bank a3d6p2q: mind a3d7n2op4q4r: lovel a3d7o16q2r: ^_pleas a3d8p5q3r3: is_in
a3d8p5q9r2: the_photo a3d9n3p12qr5: on_thurs a3d9nop7qr2: answe a3d9q5r7: other a3dn3o2p2r: tell_you a3dn3o7p10qr4: will_be a3dn4o2pq: very a3dno2p3q: repor
a3dnop: you_a a3dnop10r3: week_$ a3dnop2q: they_re a3dnoq5: what_you a3dnp: law a3dnp2: frida_but the_numbe a3dnp4: had_the a3dnpq: they_have a3do: our_lawye
a3dop: this_$ a3dop10q3: days a3dop4: hands a3doq: as_the a3dp: not_befor to_run a3dp4: the_nudge a3dp5: nudge a3dp7: do_it a3dpq: might throu_it a3dpqr3:
she_s a3dpr: will_do a3n2: here_and readi a3n2o3p7qr: hear a3no4p5r2: and_will a3nopq2: betwe a3np: in_law a3np2: afrai_i a3nr2: sleep a3o: the_remin a3o2p2:
strai a3op2q: getti a3opr2: chasi a3p: actio hopin hopin_to my_inbox pile the_direc them_to updat a3p10r2: inbox a3p11q8r2: by_frida a3p2: rever slipp
sorry_sorry a3p2q: and_get be_the that_i a3p2r: sick a3p3: to_chase a3p3q: ll_go a3p3r: counc until_frida with_me a3p4: round_to a3p4q: meets a3p4q2: t_get
a3p5: will_get a3p8q: tonig a3pq: not_forgo re_still signs a3pr: after_that sitti a3q: boss from_monda one_of a4: ^_still ana_got chanc_to frida_i it_prope
it_when keep_you know_$ leave_from ll_look m_out recei_with s_with thank_i yet_sorry you_poste a40d47n13o30p37q14r10: our a40d74n26o21p62q30r25: in
a42d109n25o32p44q47r5: we a43d36n17o18p45q16r6: my a43d39n6o11p27q21r6: t a44d2no2p48q3r16: i_ll a44d4n3o17p46q3r12: will a46d74n13o14p49q31r17: for
a46d7n3p13q4r4: back a47d34n4o22p33q21: ^_i a49d52n26o7p43q42r10: a a4d: back_$ a4d11no5p2q3r4: on_0 a4d15n3p2q4r: we_ve a4d16n3o7p16q6r3: ^_dear
a4d17n2o2p3qr2: since a4d17n3o7p16q6r3: dear a4d2: thank_$ a4d2n3op3q: the_offic a4d2n3op63r12: you_ll a4d2n4opq: gone a4d2o3p: messa a4d2o4p4q3: am
a4d2opq4r4: have_to a4d2p2q: run a4d2p2q3r: with_a a4d2p3: the_kids a4d2p5q: the_texts a4d2pqr: doing a4d3n2op15qr3: by_the a4d3n2p2q2r: way a4d3no2p2q: compl
a4d3np3: past a4d3np4q3r: said a4d3o8p2q2: direc a4d3p: tuesd_and a4d3p6q2r2: ana_thank a4d3p9q2r2: texts a4d4n2op9r6: half a4d4n5o2p4q25r3: what
a4d5n3o3p8q3: 0_march a4d5n5o3p13q3: march a4d5nop3q2r: his a4d5p2qr2: trust a4d6n2op3q2r4: find a4d6nop5q: you_for a4d6o2p3q6r: under a4d6op4q: for_your
a4d6p6q: and_it a4d7n4o14p9q5: again a4d7np6q21: which a4d7o8pqr: asked a4d8n2o5p4: and_we a4d8n2o7p2q4r3: want a4d8n6pq10r: says a4d8np2r6: s_the a4d8p3q:
throu_the a4d8p4q2r: cheer a4dn2p3q: much a4dn3o2p2q2r: tell a4dnq: it_as a4doq: lawye a4dp: till_the a4dp5q: 0th_and a4dp7q: then_$ a4dpq: a_prope a4dr:
our_legal a4dr2: poste a4n2q2: if_the a4np8r: this_week a4npq2: ^_if a4o: you_i a4o3p4q2: go_throu a4p: m_back on_to a4p10r: it_ll a4p2qr: once_the a4p3q2:
chanc a4p4q12: befor_i a4p5: down_with a4p6: sit_down a4pq: our_finan then_i a4pq2: give_you a4q: at_first first_glanc glanc i_could look_$ on_leave a5:
^_recei desk_on m_off t_had a51d14n3o10p22q5r3: i_m a51d29n3p16q8r4: thank a52d17n3o10p22q5r4: m a53d72n14o4p56q18r20: s a5d10n2o3p9q4r4: regar a5d11o2p7q3r3:
only a5d11p5q4r: i_d a5d12n5p35q8r9: thurs a5d14nop3q4r: there a5d14p9q11r6: photo a5d17n2p6q7r2: numbe a5d2: ta a5d2n2p14r: today a5d2npq20r: could
a5d2p2q2r: mail a5d2p2q3: finan a5d2p32r: tomor a5d3n2p16r2: on_tuesd a5d3n3p4qr3: june a5d3op3: patie a5d48n5o30p3q10r5: pleas a5d4n3p6q3: ^_it
a5d4n4op37qr4: next a5d4no3p6q2r: ana_i a5d4no4p3q2: time a5d4np12q4: say a5d4o2p18q5: give a5d4o2pq: your_email a5d4op9q2r2: going a5d6n7op25q4r10: on_frida
a5d7n3p6q4r4: hello a5d7np6q4r4: ^_hello a5d8o2p3q2: right a5d9p12r2: till a5dnp3: s_been a5dnqr3: 0_june a5do7q: twice a5dp: with_us a5dp2: and_then this_to
a5dp3: lapto a5dp6: sit a5dq: still_waiti a5dq2: waiti_for a5dq4: let_me a5n4: ana_just a5n4p4r6: so_you a5o2: in_touch a5o2p5: i_will a5p: 0th_i m_in m_on
a5p2: i_haven a5p2r: bear_with a5p3: signa a5p3qr: it_will a5pq: swamp a5pq2: your_mail a5q2: to_look a6: and_come deal deal_with a60d76n8o12p47q9r11: with
a64d15n5o3p131q4r28: ll a6d: ^_$ a6d10p2q5r2: like a6d11p2q3: draft a6d17n2op3q6r2: see a6d24n3op6q12r: d a6d2n2o4pq: me_$ a6d2op11r: so_i a6d2p: at_it
a6d35n8op17q5r13: in_the a6d3o3p4r2: we_are a6d3op: discu a6d3op3q: as_i a6d3p6: kids a6d3p7r2: until_the a6d4op6q3: ^_not a6d5o4p3: mr a6d5pqr: the_rest
a6d6n2o3p7q3r2: accou a6d6n4q2r5: team a6d6np2qr: rest a6d6np3: holid a6d7np3q2: the_board a6d8opq9: open a6d9q2: keep a6dnp5qr2: their a6do2pq: touch
a6do5p2: passe a6dop6: be_in a6dp2r: ^_on a6dpr: at_my a6n2op6r3: let_you a6n4: just_so a6o2p: the_momen a6op3: chase a6p: ^_haven with_thank a6p2: forgo_you
t_forgo a6p2r: bear will_have a7: ^_got ^_noted and_back will_look yet_$ a73d114n29o42p77q25r28: and a7d10n2p6q3: board a7d11n5o2p23q3r13: on_monda
a7d11n7o2p9q4r2: offic a7d12n2p9q3r4: best a7d13no5p4q2: leave a7d18n2p12q8r9: two a7d2n: a_look a7d2n2o2pq3r4: peopl a7d34n3o5p15q2r2: with_the
a7d47no5p10q11r: go a7d5n2p2q6r: sign a7d5p4q: out_of a7d5p9q3r3: it_on a7d6n3o2p3qr2: about_the a7d8o3p7q7r3: to_be a7d9o13p4q2r: email a7dnp3q3r: but_i
a7dp2: back_on a7dpq5r2: need_to a7np2r3: forwa a7o2pq: momen a7o4p2qr2: with_our a7op14: ll_be a7p: my_list a83d82n40o29p160q84r30: you a8d13np26q2: end
a8d14n18o2p26q4r2: at_the a8d14n3op23q3r4: after a8d15n2p34qr12: tuesd a8d17n6o11p4q4r5: about a8d19n4o4p53q23r18: by a8d25n12o15p7q20r3: us a8d25n6op6q3r3:
and_the a8d26n6op12q6: every a8d2op3r: legal a8d2p6: i_know a8d3n2p6q25r2: need a8d4n5p2q6: looks a8d4o2pq: the_contr a8d4o5p5q2: anyth a8d4p2q: with_it
a8d5n4p6q2r3: she a8d5no7p20q5r5: and_i a8d6np3q2: read a8d7o6p7q: contr a8d8n4pqr: had_a a8d8np5q: nothi a8d9n3p10q7r4: thing a8d9n5o2p21q3r4: over
a8d9n7o2p5q: ^_our a8dnp3: my_desk a8np54q3r10: ll_have a8o7q3: to_our a8p: get_back get_to waiti_on a8pq: noted a8r: back_at a93d109n39o20p124q42r43: on
a9d14n2o3p7q5r: we_re a9d19n5o8p10q9r: was a9d2n2p13r4: promi a9d2n3p6q2r: on_my a9d2p3q: forgo a9d34n16o20p19q11r2: all a9d3n3o4p2q15r2: who a9d4o6p8qr7:
list a9d6no6p14q5r11: them a9d7n7o3p6q15: if a9d7p8q2r: ^_sorry a9dp3: it_to ad: ^_from ^_oh about_that ago_the ana_and ana_as and_can and_give answe_to aren
aren_t as_they ate_my be_cross be_going bins both_$ came_throu cfo colle_in contr_is could_t cours_$ cry d_have dispu_with do_this down_$ down_in edito eye
eyes fair_until fine_i flu from_holid from_tuesd fully funds got_lost have_recei he_was here_it his_feet his_van hospi_$ i_dropp is_below is_just is_settl
it_kind it_may it_ourse it_there just_not k leani leani_towar life littl_one logo_attac look_and made_my mail_the make_the meet_on micha most mr_pole my_assis
my_way nobod_picks not_$ off_from oh on_with our_direc our_mr paid_the phili_$ plast regar_and s_comin s_figur s_fixed s_good s_name said_on scann_it scien
scien_block secon_versi sent_you socia sorry_about sorry_both star star_in stick sunda_0 than_a thank_we the_bins the_extra the_littl the_plast the_sampl
the_schoo the_vicar then_the there_it they_do this_end to_accou to_stop towar until_sunda vicar walls was_out way_out whene will_see yes_you you_might
ad10n3pq: the_phone ad10no12q9: invoi ad10no3p2: lette ad10o3pr: to_your ad10o5p4q2r2: more ad10p3q2r: to_go ad10p7q5r6: logo ad11nopr2: shop ad11p2q4: rathe
ad11p7qr: that_s ad11qr3: hours ad13n2op2q2r: may ad14n3p2q2r2: it_is ad14n5p3q7r2: phone ad14q4: versi ad16n3o3qr3: went ad16np2q7r: the_secon ad16op3: side
ad17: go_ahead ad18: ahead ad18n3p2q5: print ad18n5p14q2r: morni ad2: ^_there a_no a_yes afrai_we contr_to crack_on discu_on feel_free free_to i_retur kirst
likes mobil needs_to novem paren phili point pole put_the since_monda t_wait the_0nd the_payme the_terms two_$ voted with_0 with_this ad22n2p2q7r2: secon
ad23q2r: fine ad2n: ^_that plumb weddi_is ad2n2: looks_great ad2n2op: daugh you_and ad2n2opq: siste ad2n2p: my_daugh ad2n2p2r4: becau ad2n2pr: the_way
ad2n2pr2: heads ad2n3: you_were ad2n4oq4: if_you ad2no2p: for_it ad2no2p3r3: kitch ad2no2q: made ad2no2r: fathe ad2no4p2: have_been ad2nor: own ad2np: 0nd
doesn ad2np12: eveni ad2np2: !_the comes ad2np3q2: table ad2np3r: !_! ad2nq: bigge ad2nqr: monda_to when_it ad2nr5: here_s ad2o: dont quite ad2o2p: and_my
prese ad2o2qr: your_list ad2o3: husba ad2o3p2q: you_that ad2op: marga ad2op9: march_$ ad2or: conce porta ad2p: assis gover signe_copy the_frida the_stock w
ad2p2: ^_nothi hour miss the_figur ad2p23qr7: frida_$ ad2p2q2: meant_to on_a ad2p2q4: the_proof ad2p2qr2: it_off ad2p2r: the_menu ad2p3: janua_$ ad2p3q:
the_train ad2p3q15r: does ad2p4q: train ad2p5: the_wordi ad2p5q2r: capti ad2p5q2r3: s_in ad2p5r: in_on ad2p6: the_week ad2pq: read_it so_we ad2q: have_anoth
like_the the_quest ad2q2: crest i_say ad2q2r3: fonts ad2q3: open_on ad2qr: take_it ad2qr6: six ad2r: mark this_one ad2r2: that_one ad3: crack feel gb_0
good_morni like_a revie_the terms with_every ad3n2: came ad3n2o4p2q: told ad3n2op2q2: yeste ad3n2p2q3r: than ad3n2pq: paper ad3n3p2r2: him ad3n3p5q5r2: same
ad3nop3q7r: final ad3np: on_$ the_radio vat_numbe ad3np2q4: ^_happy ad3np3q3r: comin ad3np4q5r: the_same ad3np4r: over_the ad3nq: broch ad3o: i_did not_to
ad3o12: do_not ad3o2: ^_don ad3o2p: email_of ad3op4r: partn ad3opqr: ve_had ad3p: as_discu dropp_the ad3p10r2: a_week ad3p12: the_signe ad3p2: ll_pass reply
ad3p2q: off_the ad3p3q: pass ad3p3q4r: proof ad3p3r2: menu ad3p4q2r: witho ad3p4q2r3: so_that ad3p4qr: 0th_so ad3p6: term ve_got ad3pq: and_every ad3pr:
morni_ana ad3q: as_our gb long the_broch witho_the ad3q2r: mum ad3q4: the_site ad3qr2: of_it ad3qr3: ones ad3r: a_lovel ad3r2: needs the_three ad3r3:
the_folde ad3r9: attac_the ad4: it_! the_press ad4n2o2r: its ad4n2p: bette ad4n2p15qr4: you_on ad4n2p4q2r2: ^_ana ad4n2pq: ana_we ad4n2qr5: the_team ad4np:
weddi ad4np3r: x ad4np7q125: ? ad4nq: good_to ad4o2p3: late ad4op3q: payme ad4oq: and_have ad4p: i_had your_lette ad4p11r2: copy ad4p2: ^_good ^_ok stock
ad4p5q: ok ad4pq4r: the_two ad4pr: settl the_third ad4pr3: share_folde ad4q3: one_is press ad4qr4: four ad4r2: hours_are ad5: ahead_$ ad5n: leave_it ad5n3p2q:
van ad5n5p3: merry_chris ad5nop: t_be ad5nop2q3r: an ad5np18: the_end ad5npq2: s_a ad5nq4: the_invoi ad5o2p5q: ms ms_wirth ad5op5q: dear_ms ad5p2: dropp
ad5p8: comme sorry_for ad5pq: there_s ad6n2oq3: one_$ ad6n4o3p2q3: think ad6n5p3: merry ad6n5p30q3r3: day ad6n6o2p2qr: were ad6nop5q4r4: is_the ad6o7p: consi
ad6op3r3: alrea ad6pqr: third ad6pr3: the_share ad6q: optio ad7n2pq2r: colou ad7n3o4q: into ad7n3o8pqr: never ad7nq2: name ad7o2p2qr2: of_0 ad7o2p6q: wirth
ad7o5q3: we_have ad7op2r: yours_since ad7opr: the_shop ad7p: our_side ad7pqr3: share ad7pqr4: 0_the ad8: ^_yes ad8n2: left ad8n3o4p9q4r3: dear_ana ad8n8p10q3:
chris ad9no5: addre ad9np2q: b ad9p2q4: that_the adn: ^_great ^_sent a_while baker becky broke child every_here feet letti our_board paper_i picks_up rest_$
the_baker up_that ve_hande was_on adn2: heads_up sweet adn2op19q8r: have_the adn2p2: next_month the_count adn2pq: my_siste adn2pr: back_from adn2q: ^_your
adn3p3: the_trade adn6: saw adno: m_sorry adnop2r: are_on adnopq: some adnp: cross doesn_t last_frida on_me picks that_you adnp2: ana_it posy adnp2qr: weeks
adnp3: acros adnp3qr: the_pictu adnp3r: count_on for_you adnpq: the_colou adnpq2: which_is adnpq2r: suppl adnpq3: happy_to adnq: says_the ado: and_nobod
in_octob it_and peopl_$ stop_writi ado11: dispu ado2: my_husba my_wife wife ado2p24qr2: have_it ado2qr: in_this ado3qr: you_are ado4qr: them_$ ado6: email_me
adop: lette_of ll_see adop12r4: expec adop2: i_won adop2r: famil ador: bill the_porta adp: ^_a and_won best_tom biogr_and but_the deck delay duly have_met
is_out luck oduya patie_with sampl silen_it snowe snowe_under tess the_boile the_delay the_gover the_head today_i total until_monda adp10r: first_thing
adp10r3: 0th_$ adp13r3: of_next adp2: an_hour havin head_offic in_front off_on put_it so_no they_ll adp2q: marta adp2q2r: toget adp2qr3: remai adp2r: ^_two
adp3: ana_you i_get not_a scan adp3q: it_a adp3q2: happe adp3r: cours front_of adp3r3: front adp4: your_quest adp5: block adp6qr2: over_to adp6qr4: frida_and
adp7r4: tuesd_$ adpq: start_on you_ve adpqr: after_the adpr: acces biogr head_of may_be on_site testi the_biogr up_to adpr2: treas adq: are_all asked_me ate
but_we couns extra fixed march_so me_know me_to meeti_on perha prope_look said_the septe_i someo the_revis they_are you_like adq2: quote_$ adq3: we_need adq4:
open_the top adq5: ^_quick revis suppo_to adq7: befor_we t_open adqr: it_just shoot what_i adr: confi_the enclo is_off it_i the_treas you_he an: a_break
a_great a_month a_real a_treat again_and and_says baby becky_$ belie bet board_doesn diffe do_what dunmo finis_and frida_we fun gone_$ if_not if_they joy
just_a looki_forwa looks_a looks_after mothe_in op or_a picke posta real seaso_here sons such t_hold the_plumb the_vat there_$ to_answe to_call turne waved
we_could went_$ your_breat an2: airpo as_ever flood know_the the_airpo an2o: machi passi an2p2q: a_day show an2pq: looki an2q: to_know an2q14: you_need
an3opr2: worki an3p: news an4: ^_saw ano: our_offic ano2q2: invoi_is anopq: ana_my anopqr: far anoq7: how anoqr: talk_to anp: bit_of our_print rob to_read
when_we anp14qr: on_wedne anp2: alway anp2q: the_audit anp2q4: let_us anp2qr: june_$ anp2r: finis anp3: even thing_$ anpq: monda_0 somew anpr: me_i anq: breat
funny help our_landl ve_the anq2: d_be anqr: upsta anr: harve he_d the_harve well_and ao: ^_leave ^_under are_not at_prese charg do_so email_i filed filed_for
from_them inter_and is_getti messa_$ pleas_do pls re_all remin_i respo_to this_and to_discu twice_$ under_$ wirth_your you_once ao2: list_$ my_fathe strai_to
t_think want_anoth ao2p2q3: to_have ao2pq: respo ao2pr2: insur ao2q: you_in ao3: matte_is pleas_be the_matte ao3p: ^_this ao3p2: write_to ao3p6qr: hear_from
ao4pr: we_will aop: writi_from aop10qr3: you_by aop2q2: days_$ aop3: we_shall aop3r3: the_last aop6qr: able able_to aop7qr2: shall aopq: faith yours_faith
aoq: am_not time_to to_hear aoq2: accou_$ aoq3: ^_how aoq5r3: file aor: chapt_0 i_want aor3: chapt ap: 0th_it 0th_with a_minut after_ana after_so again_until
all_next am_on and_am and_merry at_me at_their away_all been_$ been_passe befor_that befor_tuesd big_red broth_in burst can_start chick chris_! circl commi_to
contr_$ decid_about desk_i desk_monda direc_s done_tomor down_and due easte eaten end_is eveni_i for_being for_our for_which forgo_! fortn_$ frida_befor
get_my getti_to hands_$ has_eaten have_gone have_their here_our i_promi if_legal in_until is_down it_but lambi_is land_in leave_until list_will ll_sign
looks_fab love_to lovel_! m_away maggi maggi_$ march_i meet_again meeti_$ monda_he nothi_s of_actio off_until on_once our_bookk over_it panic pass_it passe_to
payme_run photo_i plane promi_i quick_updat re_on re_waiti regar_marga relea relea_the s_half s_meeti s_off say_a say_by she_is she_will side_the sitti_in
skiin so_bear sorry_been sort start_again strai_after surfa swamp_with tess_$ texts_as texts_by the_drawi the_minut the_paris the_table the_thing they_said
they_told this_done throu_they to_all to_relea today_the today_you tomor_and until_then up_with updat_from us_down us_the ve_put walki_the was_going was_hopin
was_ill week_but which_i while_i will_$ will_put will_sort with_chick with_year yet_the you_with your_draft ap2: !_will accou_s are_off bed catch_up copyw dev
frida_0th got_the in_bed it_acros lambi later_$ ll_ping ll_write manag_it month_end next_$ once_they our_it paris_counc ping_it posy_$ promi_! recei_of sam
shall_rever stuck_in to_happe tuesd_but two_weeks walki wedne_i ap2q: meets_on offic_on red ap2q2: t_find ap2r: is_a weeke_and will_let ap2r2: ll_forwa ap2r3:
will_follo ap3: ^_frida catch commi_meets get_round land paris ping t_manag tomor_so with_kind ap3r: ll_let stuck verdi ap3r2: speak the_kitch ap4: ll_sit
ap4q2r: it_by ap4qr: to_get ap4r: measu thurs_week ap5: half_term yours_$ ap5q: later mad ap6qr: be_able ap7: after_$ apq: board_meets he_has hi_marta i_write
in_hospi octob_$ possi sorry_! to_give apq2: we_can apq2r2: by_thurs apq5: quick_one apqr: all_week clerk apr: been_off camer for_chasi im it_once jen jen_$
last_two list_of peopl_are week_with you_as apr2: the_insur aq: ?_thank a_momen anoth_week anyth_i at_home but_my can_be doubt file_$ folk for_them get_a
have_i have_time he_ll hi_i how_are lost_the mail_and manag_that my_last octob_the of_doing of_offic phil phil_$ sendi_this sign_i site_looks stuff talk_it
that_he that_your the_break them_with these_days this_over time_for ve_not ve_read way_i we_ever when_they aq2: be_a it_looks one_befor re_a the_fonts
the_licen aq2r: my_mum off_my aq3: licen thing_befor which_one aq4: keeps or_the aq5: you_? aq6: ^_befor are_you aqr: ^_one on_his so_far the_attac to_frida
with_them ar: !_hope ask_me becau_i clerk_to come_in counc_$ dig festi four_of get_on group has_sent helen_$ her_back me_their monda_speak nobod_has numbe_as
osei our_suppl our_trust pat pugh remai_ones s_sitti sent_them shop_until site_all still_chasi the_camer the_six to_confi trust_$ two_peopl vecto wait_till
when_im with_her yes_i ar2: ^_chapt below_the first_half here_are to_follo worki_on ar3: ^_logo still_with ar5: half_of d: 0ab 0de 0fhqq 0fk0 0pm 0px 0qb 0qd
0v 0x 0xk0 0xkq0 abn absen accor acheb achte adjus affec affor age agent aidan al alrig amiss amos ancie andhe andre andro aoife aoive apart ashco ashdo ashor
asset auth autum aye backg bake balla banks basis bathr bede bedro bent beyon bicyc blueg body born brona bubbl bus callo calls canon capit carou cart castl
cc cerem certa charm chemi chrom churc class clip cm cobbl coeli cold colum com conne corpo coz craft craig crane crema crisp crop cto curve cust0 damag damp
dark darre dart dashb dated daz dec deed defea desmo digni dilys ditch docke donke drain drawn drew educa ellen elphi emerg engro enqui enugu epp et ethos ex
excla expre fairl fancy farm farro faste fault favou feck ferry fete fidel filin finge fish fixin flavo footi force forev frank frigh fundi fyi galbr garag gd
gorge grang greta grew grown guide gw ha haber hair hangi harkn headi heref heste hexha hh0 holli hotel hugo icon ie indee indif ingri jam joe jokin jonas
keepe kelly kenda kill kinds kiss kx0 la0 lad lake large layou le leaf leaks lee leila lieut lifts lm loaf lobby loopw louis ls0 macca maide marek marjo mediu
merce mezza mick middl mile model mot mugs murph musta nadee nair ne0 neede nige nod noon o obedi odd okaye okonk onlin oops ormer ottil overl pagef panel
para parti pask passp pen penet perce petra pets pever pharm pie pippa plotw plus polle popup prepa purpl purpo putti quay quays query queue qx qx0mm radia
rainb ramp reads recla recor redes reed refle remit reset resho resol reten rid risin roast roger roll rota rural rush safar sand sasha satis save scept screw
seagu seale seasi sedul sell semic serif serva shade shan sheil shopf shots showi shuts sitem sixty sizes sketc skirt slack sloga snapp snaps snowf socie son
sophi spell spelt sq stair staye stood strik struc stu style subfo subti sugge suit surfb swatc switc tab tait tanne tarta tasti tate tears terra texte thems
thu ticke tidy tight tiles timel tiny towel toy trail tran trela trimm tring trip truly tue tulip turbo uncle uncoa upsid usabl user v0 vanis vans veget walk
walnu washo web weekd wheel whipp widge wigan wilfr wiped women wrote x0 xl xmas ye yeah zippe d10nq: the_blue d10o: ^_all d10pqr3: openi d10q: the_green
d10q3: d_rathe use d10qr: is_fine d10r3: openi_hours d11n2op5qr: shoul_be d11nop7q2r4: close d12n2opq4: we_d d12n4p2: this_morni d14nq: blue d15q2: green
d16n2op2q3: chang d16n3q3r: the_old d2: !_yes 0_frida 0_guest 0_have 0_monda 0_pm 0_reg 0_sunda 0_that 0_was 0am ^_colou ^_fine ^_g ^_go ^_invoi ^_login ^_nah
^_nope ^_optio ^_yep a_house accep_$ accou_at actua addre_on after_all again_it alrea_have amend ana_no and_for and_is answe_is appro_$ appro_with are_conte
are_fine are_spot as_agree as_draft as_svg at_half at_ten attac_as barn_0 be_0 be_happi been_throu black blue_0 blue_is board_met bold both_draft both_the
bottl_green busin_manag by_now chang_since chat chatb cheer_gaz clock close_from cms compa_numbe couri d_chang d_repli dave_$ day_the decid_that defin delet
did_send dinne dinne_and do_deliv do_witho doc docus draft_subje drone drone_foota email_as email_the end_fire engag engag_lette event every_excep every_we
fenwi fine_with foota for_both forgi_the forgo_here furth_comme g_day gate gate_$ give_or gives go_and go_back go_live gone_throu good_$ good_from got_in
graha green_$ green_it happi has_no has_seen have_pleas here_likes herew_the hero_$ holid_$ hones_we hoodi hours_for https_photo i_poppe if_anyth ignor_it
in_bold in_his inter_any invoi_$ is_too it_took it_went just_put knock leave_that left_our leith lette_on like_i link_to llp_$ login_is logos_are looke_at
lose_the lot_into lovel_carry lucky map_$ margi mary may_0 may_treat money_left more_like mrs_j narro near near_it neith_to never_mind new_addre nicel
night_we nit no_budge no_sorry oak of_may off_last offic_and on_that open_tuesd or_take over_dinne pass_on passw_is pauli perfe photo_examp pitch pleas_cance
pleas_treat plent pm post_$ prese_form press_! prima priva_notic priya_$ pushe put_a re_close ref_0 renew reply_we right_so river rubbi s_first same_$
satur_from schoo_busin scrap_the secon_draft secon_parag sent_$ septe_and share_drive she_has shoul_see signe_it slide_$ small_0 so_forgi so_yes sorry_it
sorte spam spani stays_as stays_the strap subje subje_to suits_us t_us terms_of that_can that_page the_amend the_chat the_chatb the_cms the_drone the_engag
the_hero the_hoodi the_lamb the_lette the_mess the_money the_narro the_offer the_paren the_party the_quota the_regis the_sheet the_strap the_term the_twins
third_time this_email to_cance to_pick to_satur to_sunda took_me tradi_name tweak tweak_the two_is unit_0 us_we usern ve_dropp ve_gone ve_talke vendo versi_b
versi_two visit wante_the was_settl was_unani way_to welco wetra_link which_you white whitl with_optio with_refer with_that yep yep_all yes_go yes_keep
you_got you_print your_end your_spam d20n10p2q5r2: old d20n4o7p6q4r: shoul d22np6q: 0_$ d26n5p6q8r3: page d2n: !_anywa ^_see agenc altog chang_to drop_the
gave go_for it_comes mill_lane opens opens_on round_the sprin thats the_page twins d2n2: behin behin_the stree the_paper you_at d2n2o4p3: last_week d2n2op:
notic d2n2p: ll_find d2n2p2r: house d2n2p2r4: floor d2n2pqr2: so_the d2n2q2: phone_$ where d2n2r: here_is we_were d2n3p: place d2n3p2: chris_to d2n3pr: case
d2n3q2: nice d2no9p: compa d2nop6q: 0th_of d2nopq2r: job d2noq: the_websi d2np: again_the all_three and_on but_it takin the_fair d2np2: party d2np2qr:
hope_you d2np3: missi d2np3r: our_accou d2npq: pop d2npq2: anywa d2npr: desig d2nq: home_page shoul_have the_home d2nq2: the_banne d2nq6r: i_thoug d2nq7:
wonde d2nr: 0_april re_happy the_works works_on d2nr2: nine d2o: ^_never agree_$ augus_$ autho halla invoi_0 it_shoul more_$ not_want re_not withd you_we
d2o10: pleas_stop d2o2: ^_stop clien infor_you not_inter d2o2pq: behal behal_of on_behal r d2o2q: go_to d2o2r: credi d2o2r2: via d2o3: enoug infor d2o3p:
consi_the d2o3p3r2: full d2o3p4r: busin d2o3q: furth_to d2o4: all_corre told_you tradi whate d2o4p3r: staff d2o8: solic_$ d2op: jean pleas_leave we_do we_won
d2op2r2: decem d2op4q: in_a d2opq: as_you d2opq2: bothe d2opr: 0_decem word d2oq: harbo d2p: ^_tuesd and_yours as_promi bank_holid dear_miss dr_patel fille_in
flat flat_out lamb less line logo_$ miss_wirth ok_so patel procu remar requi retur_the seen_the septe_$ shift text_$ them_in throu_your tuesd_at wait_for
with_one d2p2: inspe_in iphon iphon_$ my_iphon pics sat scrap sent_from the_partn wirth_i wordi_for d2p2q: booke d2p2q11r4: the_price d2p2q2: end_$ d2p2qr:
^_hey hey d2p2r: the_staff d2p3: ^_in off_to d2p3q: penci d2p3q2r: ^_morni d2p3q4: send_the d2p4: inspe d2p5: signe_contr d2p5q2r: the_capti d2pq: and_that
font initi mess on_your po_numbe to_chang year_$ d2pq2: po d2pq2r8: those d2pq3: inste d2pq9: ^_could d2pr: a_good copy_is fri uploa_the d2pr2: monda_after
d2pr3: sheet d2q: chang_$ cheap curre eithe first_one foote lot_to makes met_on one_from origi passw_i pleas_swap quota secti shoul_read showe t_see talke_it
the_crest the_curre the_origi throu_on to_thurs we_talke wirth_furth words d2q2: 0_on d2q3: claus claus_0 d2q5: expir d2q6r2: the_zip zip d2qr: the_homep
d2qr2: homep wetra d2r: 0_for a_littl are_0 bio close_at fine_as forgi frenc fri_0 googl svg team_page the_about the_googl twent went_out with_two you_alrea
d2r2: is_attac one_on shot state the_dropb two_are d2r3: find_attac just_now d3: 0_augus 0_by 0_with ^_both ^_openi ^_right ^_secon add_from all_good as_for
as_is b_pleas barn be_hones bless_$ blue_one boat by_me cance_the chang_from darke decid_again decid_not domai_is every_you excep excep_the f fine_by g
have_decid hero https_we is_gb is_yes llp look_like lose may_proce mind_the nah navy no_0 no_chang no_comme no_objec no_thank nope not_have one_it our_accep
our_vat paid_this parag pleas_go pleas_use poppe prefe_the print_0 propo rathe_keep re_good reg repli s_0 ship ship_it slide st stay_with t_do term_dates
the_barn the_darke the_door the_left the_map the_side the_slide this_our tl tl_t treat_this unani versi_0 we_tl with_versi yes_pleas d3n: 0_mill addre_is dave
monda_we name_is yard d3n2: headl d3n2p2q2: wrong d3n2pq3: the_print d3n2q: i_think d3n3pq: at_0 d3n4o: you_shoul d3n4op2: and_a d3no: see_you d3no2p4q2:
order d3np10q2r4: from_me d3np2: take_the d3np3: priya x_$ d3npq: the_best d3npq3: banne d3nr: it_out mon d3o: 0_may leave_the objec_to side_$ d3o2: 0_febru
consi_this only_$ to_us d3o2p: for_now d3op2: offic_$ d3op6qr3: you_have d3opr2: the_trans d3oq: i_told d3p: berna berna_$ here_you imoge logo_on okafo priva
the_van thoug_i unit warm we_want d3p2: fille morni_$ d3p2q: ana_sorry d3p2qr: dr d3p2r: and_not bless d3p7q3: files d3pq: ana_hope go_on looke see_the d3pq2:
it_throu d3pq4: from_us d3pqr: the_openi d3q: botto box conte_with grand heade newsl_box offer old_logo one_pleas s_nothi servi swap_the the_botto the_date
the_domai the_plan us_i d3q2: live ours d3q2r: domai d3q3: new_one d3qr: logos page_and d3r: 0_is ^_paid code code_is eleve the_video whole_lot yes_0 d4: ^_0
^_neith answe_in at_all carry_on conta_page dates fire fire_away herew ignor map plan_$ prefe print_$ print_it ref shout_if spot spot_on stop_the suits
the_addre the_form to_add works_for you_go d4n: the_weddi tuesd_to d4n3p2q2: wante d4n4p2r: on_satur d4no: augus lane d4no2q2: websi d4no3: febru d4nopr:
found d4np: the_dog d4np4: the_post d4npq: conte drop d4o: any_more cance objec d4o14pq: conta d4o2p: refer_to d4o3: pleas_$ proce d4p: and_there budge comma
guest monda_the neith one_and photo_of publi the_conta d4p2q: c d4p2r: is_with d4p3: ^_hiya hiya d4p5q4r2: the_logo d4p6q: let_s d4pqr: thurs_0 d4pr: drive
till_0 d4q: all_fine into_the swap to_print d4q2: on_page stay d4q3r: the_newsl d4qr2: dropb d4r: 0_till asked_for in_0 since_0 video d4r3: 0_close d4r4:
pleas_find d5: 0_no and_yes away_$ fine_$ my_side not_0 optio_b phone_numbe ve_decid d5n: door mill stays d5n2oq2: calle d5n2p2q: all_the d5n2pq: dog
d5n3opqr: april d5n4p4: post d5no2p2: refer d5np12q4r2: in_your d5o11p2q: corre d5o2: no_furth d5o7pr: admin d5op3r4: trans d5op8r3: and_you d5p: money
d5p3r2: uploa d5pqr: numbe_0 d5pqr2: seven d5q: add happy_with talke we_went yes_$ d5q10: link d5q3: page_0 d5qr: want_the d5r: 0_yes d6: green_one rathe_not
the_answe the_passw you_asked d6n: this_year d6n2p2: last_night d6n3op8q3r3: lot d6n6op2q4: we_had d6npq2: numbe_is d6o14pq3r: any d6o2p2: ^_as d6o2r:
pleas_take d6p: carry d6p2: you_may d6p2qr2: plan d6p2r2: ten d6p5: text d6pq2: login regis d6q: ^_appro went_throu d6q2: examp d6q4r: newsl d6qr: took d6r2:
secon_one d7: go_with no_to no_we use_the d7n3: page_$ d7n3op2q: stand d7n3p5: night d7n4op3r: satur d7npr4: isn isn_t d7nq2: form d7o21q2: furth d7o2p2q3:
deliv d7op: for_us we_don d7p3q12r5: price d7pq: every_else d7q: have_no d7q4: passw d8: can_go d8np2: is_$ d8np4q3: else d8npr: as_it d8o2p2q: accep d8o3qr3:
0_and d8q: https d9: ahead_with d9n2pqr2: works d9nqr: is_0 d9o2p2: from_my d9p6r2: you_can d9q: keep_the d9qr: yes_to dn: 0_since 0k 0nd_of and_half anima
arvo befor_you blue_van campa co comes_! d_go dana first_week for_every frida_after goat god have_thoug heati him_a house_is leafl leafl_and left_the lives
love_the loved missi_$ move_went next_to ninet old_one parce parki postm promi_the recep retir retir_on runs says_hi she_says since_this start_at start_page
stran sun than_me the_bigge the_child the_goat the_order the_postm the_sign the_small the_snow the_sprin they_were think_$ to_put to_that typo us_a voice
went_well whole_of years your_lot dn2: a_pleas into_your just_back packe pleas_to thirt to_meet us_! was_a dn2o: no_longe dn2o4: you_to dn2opq: offic_is
dn2opr: half_the dn2or: longe dn2p: exhib weath you_had dn2p2: of_june dn2p3qr: mysel dn2pr: the_start dn2r: hope_the used dn3: in_case meet_you us_at dn3op2:
all_of dn3p2r: thurs_and dn3qr: leeds dno: i_do that_our dno2: and_your dno4: proje dnop: april_and reall so_sorry whom dnp: and_two my_old of_your prici
prici_table runni snow the_move week_of dnp2: down_so museu safe table_and dnp2r: tuesd_the dnp3q2: the_0st dnp3q2r: 0st dnp6q: send_you dnpq: e i_wante in_it
lovel_to dnpq2: it_all dnpq3r: my_phone dnpqr2: lou dnq: annua banne_$ numbe_on print_is repre sprea the_annua us_to dnq2: also is_wrong probl dnq3: copie
dnr: close_$ do: ^_consi a_lette a_penny acme actin actin_for all_right and_has anoth_remin anyon are_withd at_our autho_to blunt but_pleas cance_our
chang_our did_not effec febru_as follo_the halla_$ harlo i_objec inc insol lane_$ liked madam mails matte_$ may_$ minds never_agree on_this opene_on or_madam
order_$ our_minds ourse_$ out_and penny penny_more proje_$ relat remov reque right_$ robot shop_for sir_or stand_$ sunda_i t_email t_have that_a the_late
this_as this_in to_infor to_whom us_in withd_from yeste_$ your_side do2: admin_$ autom corre_shoul data in_its is_to leave_us our_clien our_compa pleas_don
that_we this_matte writi_to do2p: ups do2q: entir do2r3: and_0 do3: instr off_your went_into do3p: to_this do3p4r: you_will do3q2: m_not do4: ^_take shoul_go
do4q: your_invoi do5: appoi do5p2q3: kindl do6: ltd not_be payin do6pr: commu do9: me_off dop: conse depos is_no last_time list_and note_that t_bothe
the_famil there_is dop2: the_next dop3: if_i dopq: marsh dopq3: ^_what a_lot dopr: geral once_more doq: in_janua light re_in telep doq2: ^_kindl doq3: askin
dor: our_own dp: 0_shoul 0th_the ?_! ^_eveni ^_he ^_hones ^_photo ^_with a_schoo acros_on after_to agree_by all_yours and_no and_sent asked_about assis_lou
becau_that been_flat befor_lunch begin best_of best_regar booke_for bread break_and bye bye_$ choos comme_$ consu copy_in day_is deliv_on denti dicta
dicta_this docum dropp_it duly_fille each else_in end_we eveni_ana every_from fell flyer frida_it go_past gover_on has_now have_now healt healt_inspe hello_i
i_leave i_trust i_uploa image ines inves is_requi is_warm it_for it_round jo_$ job_in just_got kindl_note know_you late_reply learn lette_i lie lock m_typin
make_that manag_$ march_is monda_first moss mr_okafo needn needn_t next_meeti north nothi_else nuala numbe_are numbe_in of_cours off_and only_just only_the
open_day over_and page_three partn_have party_is pay phase phone_and photo_from pictu_to pleas_the posit pract_manag produ_photo recko regar_dr s_missi
schoo_offic secre signe_and simpl staff_list surve_was syste t_leave text_with texts_are thank_the the_bread the_car the_denti the_depos the_duly the_flyer
the_full the_healt the_login the_open the_priva the_refer the_stand the_tuesd the_unit thurs_but to_lie trust_on two_small u_the uploa_on week_it whose
wirth_re wirth_we with_your worst xx yes_the yeste_and you_you your_desk your_offic dp10q: the_lates dp14qr: lates dp2: 0rd_i ^_thurs and_send befor_then
by_tomor does_not done_$ every_on good_after lads lunch_$ menu_is night_and nobod_here not_an old_lapto post_to rev sits texts_on the_files the_text thurs_the
till_frida week_the you_then dp2q: carol it_again need_a set u dp2q2: has_the it_up dp2q2r: mine dp2q5: the_final dp2r3: produ dp3: comme_on have_every
hi_both i_said make_it sched signe_off dp3q: of_a penci_in dp3q6: me_a dp3qr: few dp3r: hand shut weeke_$ dp4: lunch out_to the_list dp4q: pract dp4r: have_my
lates_$ dp5: play week_after dp5r: the_lot dp6: the_copy tomor_$ dp7: have_our dp8r: the_day dpq: 0_octob decid_on go_over hard janua_for like_it mate push
raj rathe_than t_touch t_work takes thing_and typin we_all you_wante dpq2: booki exact us_on what_we dpq3: which_of dpq3r: for_0 dpqr: furni out_on valid
dpqr2: whitc dpr: answe_on car jo list_is p spoke spoke_to tagli the_testi dpr2: floor_plan rooms the_floor dpr5: chef dq: 0_pleas 0_which ?_id ^_love ^_wonde
a_third any_of as_well attac_$ banne_shoul best_colin blue_versi box_? by_a can_i can_stay capti_shoul colin_$ colou_for comin_toget confi_that conve denta
disap do_on do_we doing_the draft_of drop_? dropb_folde else_can examp_drop expir_on files_examp give_her happe_to has_one heade_? histo hope_all https_files
i_remai id id_0 impri in_their initi_$ is_open is_valid it_go it_live langu latin link_is look_on love_it loves maint makes_no maybe mum_s my_end no_probl
no_sense no_worri none of_those off_for old_phone one_for only_thing pdfs plain pleas_quote price_$ proof_which purch quest_about remai_yours s_offic sale
say_? says_it secon_optio sense seven_days showe_us sorry_the stagi stopp t_chang the_0 the_booki the_call the_foote the_heade the_impri the_latin the_pdf
the_po the_revie the_sale the_shoot the_sprea the_top the_venue they_both three_thing throu_$ to_use told_the took_the two_colou urgen us_with valid_until
venue we_keep we_only we_took we_would weeks_ago windo with_all work_for worri you_showe your_accou dq10: the_link dq2: 0_copie 0_still ana_lovel it_expir
princ the_hosti we_move you_sent dq2r: my_nephe nephe dq3: pdf remin_me dq4: ?_it does_it dq4r: one_thing dq5: ?_the forma dq7: ^_which hosti dqr: colin cover
engli logo_in dqr2: eight dqr4: are_the dr: 0_needs 0_of 0_we 0_x 0th_at ^_logos ^_uploa ana_attac answe_from are_mon at_weeke both_of close_sunda close_weeke
conce_was could_not curat dropb_now ein found_in geral_$ he_isn heads_are henri hi_there hours_monda is_best is_done ken lord lovel_weeke lower_case ludlo
minus mon_to names now_0 offic_we one_i out_this park retd s_and settl_on soup tenan teste texts_for that_to the_credi the_drive the_frenc the_ten the_tenan
thoug_becau to_both track up_a us_0 went_up with_best x_0 yes_but dr2: col folde_now groun groun_floor lower start_and the_chef the_monda via_wetra dr3: aller
ana_here ana_pleas attac_are n: absol admir agian art award basem brewe brist britt bust care carke cathe ceili chamb chose cider coats coinc corne cut decen
deep degre desks diggi diwal domin dread drove earne empty exten fact ferri gemma gig girls glam glori greet greg guard guess gwil haha hallw jane jill johns
joini jones journ july keen kenne laugh lin loads loire luca lucy madho marqu mayor mend merch nell nicer olive otter paddl paddy paint paths piece polic pool
poor premi prosp ravi realy recov renov riba richl rung sanja sarah shops singl stall stan stati stitc tackl taste telly theat threw thril turno ur view water
wave wishi world n2: !_saw ^_congr branc case_you coffe_machi come_and congr_on deser_! every_this flood_in has_left hugs in_last joine just_wante ll_never
local_news march_in mothe_says news_last now_on offic_has passi_! post_about ran_into re_passi satur_and saw_you secon_floor tells the_build the_chris
the_coffe the_flood the_local to_work used_to ve_moved ve_taken wante_you we_moved were_all whole_studi work_with worki_with year_! you_lot your_old n2o2: dad
n2o6p4r2: on_sunda n2op: of_you n2op2: ran n2opq: ^_lovel n2opr: i_hope n2p: from_now here_on last_thurs says_you n2p2: told_me n2p4qr: day_$ n2pq2: of_all
n2pr: deser n2q: ^_did it_has pete n2q2: launc the_launc n2qr: outsi n2r: in_leeds n3: as_of been_a boxes chees congr from_all local taken_over you_all n3oq:
has_gone n3p: studi n3pr: taken n3r: of_us n4: saw_your what_a n4p: coffe n4qr: our_old n5: ^_merry n6pq: moved no: betwe_us for_that had_to harco i_no
is_close march_and me_about of_febru no2: and_all peace no2p: about_it to_leave no4q2: from_you no5: died_on no5p: the_compa nop: to_take nop3: hope_that
nop8q: week_and noq: and_if compl_$ nor: fourt hall np: 0st_and ^_caugh ^_ran and_0nd and_priya audit_in b0 bad beth card caugh day_! dead every_by fair_is
farms hande_in have_all house_on is_takin issue landi landi_page lovel_weath mince mince_pies never_sent off_at owner packa phone_in pies s_day stand_at susan
takin_over tax_offic the_farms the_house the_landi the_tax think_of to_him today_so trade_show trish trish_$ us_every ward we_exhib weath_for you_our np2:
it_from it_we libra of_this the_marke the_museu too_much was_meant week_here np2q: this_month np2q2: chris_and np2q3: deadl np2qr: nearl np2r: s_back tax np3:
lot_$ of_march you_my np3q2r: new_year np3r: colle_the np4: all_day but_you frida_the wedne_the npq: confe hello_the looki_at the_confe wante_to npq2:
than_the npqr: is_comin lou_$ npqr3: by_monda npr: here_with is_finis lende terri npr2: come_on nq: a_coupl a_new again_can ana_a appea as_a be_looki blog
chari comin_on coupl coupl_of ever_so from_someb is_calle last_year m0 neigh outsi_the probl_but remem road rough see_an seem smart surpr the_court the_deadl
the_m0 the_road us_here van_outsi very_smart why_the would_have you_ever your_van nq2: butto from_may someb that_somet to_a why nq2r: room up_and nq7:
would_you you_let nqr: compu sent_us nr: 0_from ^_heads drink food garet is_worki main old_site phone_same promi_us the_lende the_main way_the nr2: becau_the
o: advoc anymo booth botch brack cobbo conti defen denie derek erase failu fitou garsi gdpr hanlo hereb homes illne immed inite joint liabi liste lockh lodge
makin megan msg pello petit pinna polit raffe redon refun regul reid repea resci revok rude sirs tolla unfou v vane void windi wound o11: any_furth o2:
^_unsub addre_to advis_that again_about agree_with all_conta all_futur and_any and_do and_our and_reser attor_$ be_addre be_advis be_heari carri cease_tradi
commu_must commu_to corre_$ died_last direc_anyth dispu_the email_pleas ended_this enter entir_and fathe_who follo_ups furth_conta futur goes_strai hale haras
hart has_cease have_told heari heari_from in_peace invoi_are invoi_in is_i its_entir kindl_refra leave_me list_this ltd_went matte_kindl me_alone me_or
me_these messr more_email my_data no_more not_accep not_write now_with or_my our_insur payin_this peace_for perfo perfo_and pleas_direc pleas_give prend
prend_$ proce_of proje_in refra_from reser reser_all sendi_me solic_hart solic_messr stop_we sudde termi_and the_admin the_recei these_autom these_remin
this_accou this_contr this_firm unsub unsub_me unusa unusa_and very_sudde we_ended we_regar whate_list writi_on you_again you_peopl o2p: advis are_with
contr_as me_and sum sunda_$ o2pq: bell o2q: ask_for clear o2r: admin_on firm i_never o3: ^_enoug alone alone_$ anyth_furth asked_twice asked_you attor
been_appoi direc_all enoug_with estat furth_commu furth_messa i_must in_full into_admin invoi_and is_now kindl_direc my_staff our_attor payin_for refra
staff_again stop_sendi the_agree the_work throu_our we_consi work_was you_twice o3p: corre_to ended m_writi o3pq: me_again o3q: termi think_about o4:
all_furth away_on cease_all conta_me conta_us dispu_this have_asked liqui must_ask off_whate this_proje to_cease to_them us_again was_never o5: ask_you
be_payin claim my_solic not_conta passe_away stop_email o6: furth_corre o6p2: this_is o6q: ^_do o6q2: must o7: about_this cease this_invoi we_dispu will_not
o8: take_me o8q: again_$ op: above again_this alan as_far as_we be_aware bits compa_is corre_on famil_in far_as get_in i_refer in_april in_bits in_recei
janua_and lowe momen_i mr_t one_more outst owing owing_to pike pike_$ regre sunda_after that_this the_above ve_told we_never weeke_so will_hear you_not
op15q2: give_me op2: ^_expec aware execu week_i op2q: times op3: withi your_remin opq: all_in give_us opq4: me_for opqr: bob_$ permi oq: ^_any amoun bothe_us
deali deali_with deliv_is gener get_me had_agree how_many inter_in invoi_since must_be regar_the stage telli that_was the_amoun this_i this_job threa to_think
we_write websi_or you_deliv oq2: t_know oq2r: cost the_file oq4: send_me or: accou_i not_get provi the_fourt what_he who_have p: ackno ad ahmed anand antic
anywh api arthu aside aslee assur atten beach beaut birmi blood boxin brath bride bring bruta burie cake canno carr carys chart chequ ciao closi crazy ct dads
dare deeds demo digge dishw doabl dom donor dorot downp draw durin early edits edwin eek elbow ellwo engra enzo eoin falk fall fed feeli fetch fill fliss
fondl forty fotos germa gimme gioll girl grace grant gunni hango hardl headt hes hobbs holdi hoped hr hymn idris impac ish jan joann keepi kel keys kiln knew
kulka kyc lack lease lesso loadi loop lorna lotti lund mar marcu meanw membe mercy mins miria mock mood mtgs mums named nigel ninth norwa noteb oakes offen
omen outco oven ovens owes pet peter plate prewe raine range recon rory rothe sally seed seein senio serio shali shutd singa slip sofa soone soory sport sry
steam stops stret submi teeth teh tener theo tick toodl tower troub tues twelf tx type typed una unabl votes waite wiref p2: !_you 0th_june ?_no ^_payme
^_shoul a_write after_with aimin aimin_for anyth_else are_half aroun bless_rev by_end by_month can_think chris_expec comes_on comme_will conso cours_of d_say
day_tomor day_will decis_by decis_on diary earli every_bless expec_it face few_days for_late for_thurs fortn_today frida_at frida_best frida_for frida_once
from_today get_you hand_on happe_here here_befor here_can honou_$ hopel ill_do in_frida inbox_$ inbox_on inbox_tomor insta is_colle is_sched is_when is_yours
it_frida it_thurs it_withi janua_at janua_i land_with ll_repor ll_scan madne meets_next missi_i monda_it month_and morni_! morni_so mothe_s my_comme need_her
next_frida not_meet notes_on nudge_and of_busin of_day of_last of_me of_that ok_? on_heart on_or or_befor our_decis our_feedb our_verdi over_on past_our
payme_is pictu_libra pinky_swear play_on post_by ran_out remin_of repor_back rever_with ring_you round_by s_done s_going said_thurs say_the sched_to
scrap_that send_them shall_have sheep signe_forms so_let sorry_mad sorry_you texts_will that_eveni the_compl the_cours the_execu the_measu the_seaso the_silen
the_vestr their_decis then_on this_comin this_time this_weeke thurs_promi till_tomor till_tonig tmrw to_say tomor_i tonig_when tuesd_promi tuesd_so turn_this
two_days types until_thurs until_tuesd verdi_the vestr was_in wedne_of wedne_you week_at week_next what_they will_email will_land with_their wordi_of
write_off writt you_befor you_shall your_hands p2q: 0th_is day_but didn didn_t frida_so in_that me_it more_days times_and to_turn you_frida you_give p2q2:
ana_quick ring p2q3: pages p2q5: is_that p2q78: ?_$ p2qr: by_wedne p2qr2: it_the p2r: busin_partn certi email_you fail frida_week frida_witho gets marti mid
my_busin reach_you recip same_day them_by them_on them_over till_monda week_today witho_fail year_i p2r2: descr_are get_them the_produ p2r3: descr the_remai
p2r8: follo_on p3: capti_on day_frida eveni_$ expec_our feedb files_will frida_lates heart heart_$ it_befor mad_week morni_first next_wedne no_chanc our_answe
our_comme out_sunda pinky s_honou same_eveni scout scout_s she_ll signe_order swear_$ the_inspe the_pract then_you thing_monda thurs_so week_is week_you
you_tomor p3q: a_few can_do forms i_shoul lands swear turn p3q3: do_the when_you p3qr: for_going p3r: after_tomor can_count for_frida goes_out going_quiet
me_by quiet_we reach so_expec today_$ tuesd_0 week_on p3r2: week_so p3r3: monda_so p4: honou month_$ my_notes notes of_janua so_reali tomor_morni tuesd_i weds
p4q: logo_files p4qr: s_when p4r2: expec_the p5: block_out by_close decis of_play promi_$ reali_you s_say s_yours ve_block p5q2: you_get p5r: ll_hear me_until
p5r2: have_them p5r3: wedne_$ p6: close_of will_send p6q: wedne_and p7: me_till p7r: the_month p7r3: thurs_$ p8q4r2: by_0 p8r: day_after p9: ^_give reali p9r:
ll_send p9r2: your_inbox pq: 0st_$ ^_didn ^_swamp a_mad all_your and_wants artwo board_meeti chanc_of clerk_$ come_from confe_is court_all days_to deadl_is
donat few_more finan_direc forms_on go_in go_up i_take inclu_$ janua_so looks_lovel lots lots_of marsh_$ minut_it monda_? of_love of_red page_by plann print_s
queri quote_the raj_$ regar_helen sent_on she_does statu suppl_them the_artwo the_donat the_font the_pages thurs_at touch_it tuesd_s up_what we_say who_has
write_it pq10: inclu pq11: can_you pq15: could_you pq2: agree_on and_new betwe_chris chang_the do_i do_with go_out thurs_? thurs_to we_like what_s would_be
pq3: can_we pq4: ?_my ^_who pq7: if_we pqr: mac scans them_for pr: all_toget and_apolo are_a argui back_i be_done by_our calli can_expec ceo ceo_is copy_by
decem_$ done_in expec_to for_monda for_wedne get_those i_expec in_by in_lisbo is_nearl it_isn it_tuesd know_what lisbo logo_is lol md me_in monda_best
month_is next_tuesd of_house our_ceo our_trans owe owe_you plan_and septe_0 seven_and staff_portr still_argui sunda_when the_acces the_scans the_tagli
them_all them_tuesd this_after to_come toget_on uploa_them win pr2: i_shall thurs_of pr3: ^_half pr4: price_list q: almsh anybo appli ben bleed bounc brend
calen carla clari cloud convi cousi crept cried des diggl doree doubl easie engin enjoy error estim euros exper fiona fit forsy groom hamis highe holds host
intim intro invit itsel jump kicko links log lorra maili massi maxin means migra music namas neck needf negat neil niggl nos oblig pain part pixel posts pound
pro pune rate repri rgds rise sanj sayin scaff sever shows signm spent squas strou stump surge survi talki teams templ thack tool twitc typef using usual
volun wifi wiggl ya yoga q12: do_you q2: 0th_? ?_and ?_he ?_our ?_they ^_wait ^_when ^_would a_favic a_revis again_? am_i and_does any_chanc askin_me asks
be_? be_grate bit_confu blank book books but_how by_? by_then call_from confu corru dawn decid_$ did_you down_the expir_$ expla favic file_forma final_invoi
finan_won frida_pleas from_thurs grate grate_for has_expir hosti_inclu i_give i_go i_mean i_press i_send i_wonde in_princ inclu_in inste_? invoi_by is_frida
is_there it_still it_would janua_? just_wonde keeps_askin know_which least link_in looks_nice need_for nephe_says one_you ours_to photo_do photo_once pleas_?
press_the quote_by s_corru somet_we tell_us thick this_? thoug_? to_under top_? was_that was_the we_decid what_happe what_size what_would which_forma
which_size who_do wonde_if would_it would_need would_the you_d you_free you_menti your_numbe zip_it zip_won q2r: fee q3: 0_? ?_we ^_does ^_remin could_we
i_sign i_suppo inclu_hosti inclu_the link_? me_have me_what mean_$ mean_the menti on_top one_? owns owns_the quick_quest resen_it revis_quote say_yes says_0
size_do sure_what that_on us_or when_would wheth_the which_file who_owns your_quote q3r: under_what q4: ^_are a_passw forma_do in_? it_? it_keeps or_is
resen_the size thoug_we us_have wonde_wheth you_send q5: ^_is need_from not_sure q6: frida_? is_it price_inclu you_mean q8: ?_i mean wheth you_resen q8r:
does_the q9: need_the resen qr: bit_more broad in_room it_works my_mac newsl_sign other_three photo_on room_0 send_those sign_up that_it the_fee the_ones
to_ask whitc_$ qr2: 0_i paul qr3: five r: added ade ai anna arms attch attic bakes balan beetr brais brand brave brown bursa butte caerp celer centr choir
coat cured depen diffi doyle dunca effie exams fax garde glass gotta hake hate ho hon hug jess k0 karen keble leek lets listi lyon marco maste menus mount p0s
parge penha perma pig pithi polis pond prue puddi q0 qq0 rafte retai retak roofe rosal sales sara sherr shin shrim sofas spain tim title town trout twelv
upper wet wine wing zb r2: 0_you ^_groun aller_list and_mains are_being batch_attac bios_attac chapt_one chef_s desse done_and frida_! frida_when gail
has_promi have_those hers in_one is_what list_isn logo_s mains me_hers n n_to needs_the other_four other_half pastr pastr_chef produ_descr rooms_0 s_attac
six_of still_being the_aller those_on those_over to_z z r3: ^_attac ^_bios bios_for chef_is one_to ruth team_photo r4: by_tuesd r5: now_the
"""
