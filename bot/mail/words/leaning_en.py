"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: abbot abroa activ ages almos among annoy apple asses ball bankr banni barba barel beari bedla berni biscu brait brew cafe camin clair combi concr crime croft davie deals dean drown drumm
dug dust elean endor extre facil felix flyin gande gathe gethi glari glaze gosh halfw handl harri hesit horse impro jamie japan juggl keith kerry kersh killi laura leaki level linda liter
llawe lying madri marlo marri maxim meani media mille mo moder moppi movin nadia nadol neath neces nettl nits okay olu pal pembe pinge playe pony pp prete prett prise pump quit radar raise
react rearr sabba sadly sake saltm santa scene shari shown shutt sight sinis skate slowl sough specs speed squee steer stirs stoke suitc swore sworn tall thoro threl thx tuppe ugh usefu
walks warn washi weber whisp wrest yasso yello youre yvonn a102d121n45o22p139q50r47: on a10d12n4p13q11r4: thing a10d13n3p12q3r4: best a10d15n3p36q3r12: tuesd a10d18o3p10q6r: throu
a10d27n10o2p9q4r4: and_the a10d2n2p13r4: promi a10d35n10o4p4q7r5: to_the a10d40n18o20p27q11r4: all a10d7o7p13qr7: list a10dp4: to_it a10dp6: know_i a10p3q2r: when_i a11d16n4o13p10qr8: now
a11d17n4o9p8q5r4: don don_t a11d23n10o12p11q5r6: about a11d2n3p9q3r: on_my a11d2np5q2: prope a11d37n10o4p24q11r4: ^_the a11d3n2p3r: s_on a11d8n2o8p21q8r13: them a11d9np10: we_ll
a125d122n38o47p99q63r34: to a12d11n9o4p12q7r5: he a12d12n5o9p14q2r: been a12d19n6o15p17q30r3: do a12d25no3p25q7r11: of_the a12d5n3op14q4: down a12d5np7: m_afrai a12d6np7: afrai
a12d8n7o4p71q3r9: week a12p14r9: ll_get a13: come_back got_it a136d128n22o12p126q62r18: it a13d11n11p16q6r10: here a13d12np11q2: thank_you a13d23n16o7p22q14r7: has a13d23n5op21q7r5: out
a13d2n3p5: desk a13d6no7p9q4r3: i_have a13d9np5q5r2: have_a a13dn8op4q2r: you_know a13do5p3qr: recei a13dp2qr: look_at a13q: thank_ana a14d12n3op15q8r10: first a14d17n16p7q4r3: just
a14d2p3q2: waiti a14d3op8q3r2: once a14d6no2p10q12r: can_t a14d7n2p11q3r3: thank_for a14d8n5op16q11r3: let a153d92n18o41p136q74r30: i a15d12n16o3p19q7r6: up a15d13n6op29q20r2: but
a15d17n17o3p4r: !_$ a15d20n5o4p18q9r2: re a15d21n8op22q12r6: hi_ana a15d3n4p6q4r3: come a15d61n3o9p19q7r3: no a15d65n4o4p10q29r15: one a160d327n89o44p221q139r61: the a16d13np32q24: befor
a16dn2p2: you_$ a16dop2q3r: on_it a16p2q: soon_as a16pq: as_soon a17d38n14o16p19q9: ^_we a17d5np24q6: then a17d7n2op5q12r11: still a17n3p4: haven haven_t a18d118n14o11p35q31r22: 0
a18d16n2op37q11r7: the_0th a18d17n8op77q17r20: frida a18d22n8o2p45q10r25: monda a18d30n8op29q17r8: ^_hi a18d3o2p12q13: i_can a18p2qr: soon a19d15n4o11p22q5r6: off a19d16n2op42q11r7: 0th
a19d25n2o3p30q8r: sorry a19d30n9op29q17r8: hi a19d7n2p25q2r3: until a2: ^_messa ^_off a_cup a_thing actio_$ afrai_they agend all_up are_over asked_them batch_of be_patie been_chaos
befor_frida befor_they board_$ busy can_$ can_give chair_wants chaos chase_it compl_peopl could_say cow crete culpa cup cup_of direc_is dragg email_is exam fab_at finan_team follo_$ forgo_$
forwa_this from_tonig goes_quiet had_their hear_anyth hurry hurry_$ in_portu is_more it_arriv law_$ lawye_are lawye_is legal_peopl legal_team ll_discu ll_keep ll_shout m_chasi mea
messa_recei met_$ might_get mind_on momen_they monda_then no_excus no_lapto norma not_had not_yet noted_and nudge_it numbe_$ of_tea on_paper our_compl panto_on peopl_who pick_this pile_is
poste_$ prope_read quant read_$ readi_the recei_and recei_i remin_it repor_yet retur_$ right_now say_anyth seen_it septe_which serve_died short_$ since_sunda soon_$ still_readi such_matte
t_say ta_got ta_will take_their that_no the_cow the_lapto the_panto the_quant the_updat them_best then_they they_look this_it this_up to_open tomor_back tryin turns_up up_then updat_i
very_much when_thing will_deal will_pick yes_yes yet_i yet_our you_don you_very you_when a20d15n4o5p23q6r2: i_ve a20d18n10o4p11q7r: had a20d56n19o17p37q24r8: that a20d56n22o17p37q24r10: from
a20d7n5op11q3r: got a20npr2: yet a21d31n6o11p29q17r28: are a21d34n8o4p26q13r4: for_the a21d44n3o30p24q12r4: not a23d12n7op14q11r: they a23d48n9o8p13q7r3: as a23d4n2p15q12r4: when
a24d15no3p4q4: it_$ a24d3p5q2: back_to a24d6n13o3p13q7r: know a25d33n10o23p47q19r10: be a25d46n19o17p38q21r4: your a26d32n9o7p29q13r2: ve a26d50n11o3p33q16r9: on_the a26d6npq3: ^_thank
a27d27no3p35q33r4: can a27d39n15o5p55q11r20: so a28d3no2p42q7r12: get a29d20n9o32p46q28r11: me a29d41n10o43p41q10r4: this a2d: ^_apolo ^_sure a_read afrai_the call_$ have_had it_now it_too
ll_take m_waiti panto read_and slow tea the_bottl then_! thing_on we_open would_t a2d10qr6: 0_to a2d11n2p3qr: too a2d11n3p4q4r3: happy a2d11q3r27: attac a2d12o3pr: to_your a2d12pq4: appro
a2d15n2o3p2q2r: may a2d15n4p5q4r3: it_is a2d15op21: signe a2d16p3q4r: versi a2d18np6q3r2: good a2d19n6p18q2r2: morni a2d2: as_they likes sorry_$ thank_! a2d21n4p3q7: print a2d29op6q2r5: 0_0
a2d2n2o3q2: t_want a2d2n2pq: hospi a2d2n3o2p2qr: bob a2d2n3p4q2r2: home a2d2n3p5q4r: wants a2d2n4op6qr: colle a2d2n4pq: ^_just a2d2n5op6qr5: becau a2d2no: quite a2d2no2q3r2: want_to
a2d2no6p2q2r: writi a2d2nop4: short a2d2nop4q3: me_the a2d2nopq: while a2d2nopqr: far a2d2np: that_you a2d2np2: be_on comes the_bank a2d2np3: the_surve a2d2npq3: which_is a2d2npr3: custo
a2d2nr5: here_s a2d2o2p: j a2d2o3p2q: you_that a2d2o7q3r4: ask a2d2oq: it_and a2d2p: radio_silen sign_off a2d2p2: at_your m_at a2d2p3q: my_broth a2d2p4q: broth a2d2p5: send_it a2d2p5r:
your_quest a2d2p7: the_commi a2d2pq: bottl gaz a2d2pqr: moira moira_$ a2d2pr: he_says a2d2q: me_to pick a2d2q6: suppo a2d3n2p3: you_! a2d3n2pq2: it_was a2d3n2q6r: to_see a2d3n3p2r: the_way
a2d3n4p2: up_the a2d3n4p31q4r5: wedne a2d3nop2: man a2d3nop4q2: i_was a2d3np: radio a2d3np11q4r2: 0_janua a2d3np2q2: meant a2d3npr: so_don a2d3o2p: email_of a2d3op2qr: ve_had a2d3op4q2r2:
of_them a2d3p: many_thank rest_of so_pleas the_only a2d3p3: not_going a2d3p3qr: helen a2d3p4r: apolo a2d3p5qr: figur a2d3p6: wordi a2d3pq2r2: find_the a2d3pr: the_accou a2d3q2: the_quote
a2d3q4r2: of_it a2d3qr: hasn hasn_t a2d4n: out_$ a2d4n2o2pr: its a2d4n2o6p4q27: or a2d4n2p6q: monda_and a2d4n3p2q: met a2d4n3p7qr: count a2d4n4opqr: small a2d4n4pq: paper a2d4n5p4r: marke
a2d4np: treat a2d4np4: shout a2d4np9qr: manag a2d4p2r: ll_do a2d4p5q2: ana_the a2d4p9qr8: done a2d4pq: on_our a2d4pq3: ^_looks a2d4pqr: settl a2d4pr: littl a2d4pr3: share_folde a2d4q: ago
a2d4qr: revie a2d5: it_! a2d5n3p2q5r3: site a2d5n3p3: up_on a2d5n3p4q2: love a2d5n4p4q2: fair a2d5nop2q4: call a2d5opqr: many a2d5p2r: frida_0 a2d5p2r2: the_three a2d5p3q3: there_s a2d5p8:
comme a2d5q: our_end a2d5q2: free a2d5q3r: see_it a2d5r5: ^_here a2d6n2o2p5q6: won_t a2d6n3o2q3: did a2d6no3p6q: ms ms_wirth a2d6nop16q5r3: janua a2d6nop6q: dear_ms a2d6np9q5r2: pictu
a2d6nq2r: from_0 a2d6o16q: stop a2d6o3q: anoth a2d6o8p: consi a2d6p9q2: it_in a2d6pr3: the_share a2d6q2r2: confi a2d7n3o2p5q6: won a2d7n6o3p3q4: think a2d7np3q2: vat a2d7npqr: one_with
a2d7nq: date a2d7pq2r4: share a2d7r5: below a2d8n2p2q2r: colou a2d8n3p9q6r: year a2d8no2p6q6r5: is_the a2d8no4p8q: wirth a2d8nop2r: yours_since a2d8o2p2q2r2: of_0 a2d8o5p8q4: agree a2d8oqr2:
paid a2d9n2p5q4r2: sent a2d9no2p3qr: from_our a2dn: they_do a2dn2op: hold a2dn2p: the_holid a2dn2p2: trade_fair a2dn2p2r: big a2dn2p3r2: for_you a2dn2p4q8: quick a2dn3o2p: to_tell a2dn3op3q:
mothe a2dn3op3q4: to_do a2dn3opq: my_mothe a2dn3opq4: ever a2dn3p4r: trade a2dno10qr: these a2dno2p2q2: sorry_to a2dno3p5q2r2: goes a2dnop: hande a2dnop2q5: somet a2dnopq2r: some a2dnp2q:
my_colle a2dnpq: the_colou a2dnq: meeti_on a2do: opene time_$ a2do14p: our_solic a2do2: sir a2do2q: ourse a2dop: it_at a2dop2q2: that_is a2dop4q: a_fortn a2dop6q2: fortn a2dp: biogr_and
no_need scann thank_so a2dp2: havin know_it a2dp2q: chair a2dp2q2: lost a2dp2q3r7: the_other a2dp2q4: who_is a2dp2q6r2: sure a2dp3: drawi it_this not_a put_it a2dp3q2r: and_she a2dp4: scan
a2dp4r: it_over a2dp6q6: ^_can a2dp8r2: be_with a2dpq: check_with gaz_$ prope_look a2dpq2: to_send a2dpr: apolo_for the_biogr a2dpr2: biogr to_wait a2dq: inten a2dq2: if_it a2dqr: in_$
no_idea so_far the_back a2dr: bev it_i a2dr2: is_still a2n: forwa_to heard_from hold_your home_$ june_and says_i such team_and turns we_haven a2n2: ^_bob flood heard a2n2oq4r: talk a2n2p22r:
end_of a2n2p3: seaso a2n2p3q3r: wants_to a2n2q2r: up_and a2n3: just_to a2n3o: know_that a2n3op2: to_let a2n4o3p8q: ^_my a2no2p2q2: court a2no4p2q4: i_don a2no7p: died a2nop: is_not a2nopqr3:
and_he a2nor: is_being a2np: at_a belie is_over sends a2np2: !_i monda_but to_read a2np2q2: audit a2np2qr: june_$ a2np3: even a2np5qr: quiet a2np5r2: me_on a2npr: me_i a2npr2: ana_! a2nq:
landl a2nq3: here_$ a2nq7r: a_bit a2o: dear_sir wish you_once a2o2p9qr2: shall a2o2pr2: insur a2o3: off_this twice_now a2o3p2: ve_asked a2o3p7qr: hear_from a2o3qr2: of_our a2o4pq2: sendi
a2o5p2: of_my a2o5p3: write_to a2op: i_hear which_i a2op2: now_and a2op2q: in_court a2op3r2: two_of a2op9q2r8: monda_$ a2or3: chapt a2p: a_big and_sorry and_thurs anyth_befor appre
decid_about first_$ forge from_tomor got_round i_promi i_would it_past noted_with off_today only_one patie_we portu promi_anyth roof run_it serve sign_it slipp_my t_got t_promi the_serve
tomor_but ve_passe your_messa a2p11r3: the_weeke a2p12qr2: get_the a2p2: ^_will bookk but_that depar excus for_being is_back m_doing with_no you_it a2p24qr3: next_week a2p2q: back_in it_goes
right_to they_ve a2p2r: list_of sorry_ana the_bios will_come a2p2r8: bios a2p3: catch get_this it_then no_signa re_right year_end a2p3r: monda_i a2p4q: it_tomor a2p4q2r2: i_need a2p5:
kids_are a2p6: ill a2p7r: when_the a2p8q2r2: get_it a2pq: for_sendi given signs_off to_sign a2pq2: we_can a2pqr: it_once a2pr: fab himse i_see off_sick off_with peopl_are you_as a2pr2:
forwa_it the_insur a2pr3: promi_me a2q: 0rd_and ^_waiti can_be frida_as he_will my_boss one_who this_on when_they a2qr: t_tell a2r: m_still pat than_i a2r2: batch first_batch sleep_on
to_sleep a2r4: ^_first a3: 0th_will a_chanc all_hands arriv_safel calm calm_down desk_with have_passe it_after it_thank it_yet list_! ll_deal look_when noted_thank on_holid on_mr opini
passe_it pleas_bear postp prope_with s_gone s_had safel_and the_pile thing_calm to_repor tonig_back ve_forwa when_he a302d442n112o123p318q191r72: $ ^ a30d5n2p38q3r4: to_you a30d6n2p3q4r:
look a32d36n29o3p27q3r5: ! a35d55n23o16p81q25r24: of a36d107n28o19p64q48r22: is a38d29n5p23q8r: it_s a38d41n28o8p44q13r7: at a3d: ^_cheer as_he much_for to_sit a3d11npqr6: to_0 a3d11o2p5q3r:
septe a3d11p2q2r7: folde a3d12nop7q3r2: answe a3d12o5p4q3r2: more a3d13n2op7q: put a3d13n2oq3r3: the_one a3d13n3p6q3r4: both a3d14oq: ^_no a3d15n3p6q7r4: three a3d2n2o10p4q3: remin a3d2n2o8:
matte a3d2n2p2q: break a3d2n2p2q2: and_they a3d2n2p7q3: you_re a3d2n2pq10: for_a a3d2n2r: that_$ a3d2np3: surve a3d2npq2: until_0 a3d2npq7r: bit a3d2o3p3r: to_my a3d2o4pq3: to_me a3d2p:
boile seen a3d2p2qr: tom_$ a3d2p3q: minut a3d2p4: silen a3d2p4q: 0rd the_0rd a3d2p4q2r: has_to a3d2p5: sorry_i a3d2q: !_we a3d2qr: idea a3d35np3q4r5: yes a3d3n2o2p2q: inter a3d3n3op19q2r3:
you_the a3d3n3p3q4r: than a3d3n3p4: meet a3d3n4o3p5q2: very a3d3n4op13qr2: with_you a3d3n4p: build a3d3n4p4q26r: would a3d3n5o7p12qr4: will_be a3d3n5p: great a3d3n5p13q3r: month a3d3np3qr8:
are_in a3d3np6: in_my a3d3npq2: move a3d3o3p4r14: follo a3d3o4q2: us_$ a3d3op2: note your_patie a3d3p10q2: befor_the a3d3p3q: retur a3d3p3q2: ve_been a3d3p3q2r: the_trust a3d3p3q2r2: wait
a3d3p7r2: head a3d3p8q2r2: going_to a3d3pq: ^_let a3d3pq3r: d_like a3d4n2o2p2qr3: tom a3d4n2op8q: meeti a3d4n3o4p3r: has_been a3d4n3op9q4r3: her a3d4n4p2q4r2: well a3d4no21pq: solic
a3d4nopq4: octob a3d4np: nothi_to s_all a3d4op9: commi a3d4p3qr2: check a3d5np7q4r2: kind_regar a3d5o2p2: mrs a3d5op14r6: weeke a3d5op5: make a3d6n2o6p10r3: sunda a3d6n2p3r: schoo
a3d6n3op4qr: nobod a3d6n3p4q4: is_on a3d6n4op6q2r2: hope a3d6n5o7pq3: work a3d6no2p: now_$ a3d6no3p29q: ^_you a3d6np8q5r2: kind a3d6nq: with_my a3d7n4p2q10r: thoug a3d7n5p6q3r4: start
a3d7nop4q5r5: the_first a3d7np3: bank a3d7o17q2r: ^_pleas a3d7p2q10: quote a3d8n2op6q4r: lovel a3d8p7q11r3: the_photo a3d8p8q3r3: is_in a3d9n7p7q3r3: the_new a3d9o2p4q3r: 0_septe a3d9o6p3r:
away a3d9op2q5r8: other a3dn2op2q2: betwe a3dn4o2p2qr: tell_you a3dno3p3q: repor a3dnop2: you_a a3dnop2q2: they_re a3dnop2q5: what_you a3dnp2: frida_but the_numbe a3dnpq: law a3dnpq2:
so_much a3dnpq4: for_this a3do: our_lawye a3dop: this_$ a3dop11q3: days a3dop5: hands a3doq: as_the a3dp: my_mind to_run a3dp2: not_befor a3dp2q: so_it throu_it a3dp2qr3: she_s a3dp3qr:
best_wishe a3dp5: the_nudge a3dp6: nudge a3dp7q: do_it a3dpq: might a3dpqr: what_i a3dpr: will_do a3dq: from_monda a3n2: readi a3n2p: here_and a3np4: afrai_i a3npq: in_law a3npr: the_counc
a3nr2: sleep a3o: the_remin a3o6p10q3: write a3op2q: be_the getti a3op3r4: the_last a3p: actio hopin hopin_to my_inbox pile ready the_direc a3p12r2: inbox a3p13q8r2: by_frida a3p2: rever
sorry_sorry them_to updat a3p2q: and_get not_forgo a3p2r: sick sitti a3p3: slipp to_chase a3p3r: until_frida with_me a3p4: round_to a3p4q: ll_go meets a3p5q2: t_get a3pq: boss re_still s_not
signs a3pqr: after_that a3pqr4: portr a3pr6: are_still a3q: got_your one_of a4: ^_still ^_ta and_let chanc_to frida_i it_when keep_you know_$ ll_come ll_look m_out recei_with s_desk s_with
thank_i yet_sorry you_poste a40d53n16o33p44q17r12: our a41d51n18o6p51q26r19: ana a43d85n29o25p78q35r28: in a44d118n31o35p51q54r8: we a44d42n10o18p87q30r21: have a45d49n12o12p32q25r9: t
a46d39n21o21p54q21r8: my a47d2no2p52q4r16: i_ll a47d35n4o22p33q21: ^_i a49d8n7o20p52q3r13: will a4d: back_$ a4d10o8p3qr: asked a4d11n7op7q3r2: from_the a4d11n8p3q12r: says a4d11p5q4: decid
a4d12n14p12q7r3: new a4d14n3o10p3q2r: take a4d16n2o3p15q2r: yours a4d2: thank_$ a4d2n4o2p2q3r2: tell a4d2no2p3qr5: being a4d2np6: had_the a4d2o4p: messa a4d2o4pq: i_am a4d2p3qr: wishe
a4d2p4: the_kids a4d2p4qr: doing a4d2p6q: the_texts a4d3n2p3: past a4d3n3op3q: the_offic a4d3n3op68r14: you_ll a4d3no2p5q: compl a4d3no8p2q2: direc a4d3nop6q6r: said a4d3npq: it_as
a4d3o2p3q7r4: have_to a4d3op2q3r: like_to a4d3p10q2r3: texts a4d3p2q: run a4d3p3q2r4: he_s a4d5n2p9q2: round a4d5n3op10r7: half a4d5np5q5r5: hello_ana a4d5p4q2r2: trust a4d6n2o2p22q10r: send
a4d6n3o2p2qr: the_whole a4d6n3o2p3qr: whole a4d6op7q6r: quest a4d6p2q2: hones the_draft a4d7n3op4q4r6: find a4d7n4o3p10q3: 0_march a4d7n6o4p15q3: march a4d8p4q2: throu_the a4d9n3o6p5: and_we
a4d9n3p12q2r5: on_thurs a4d9n4o16p10q7r: again a4d9n4o7p2q6r4: want a4d9np4r6: s_the a4dn2pq: they_have a4dn2q: arriv a4dnop11r3: week_$ a4dnp11r: it_ll a4dnp3r: counc a4doq: lawye a4dp:
till_the a4dp4q2: chanc a4dp7q: then_$ a4dp7qr: 0th_and a4dr: our_legal a4dr2: poste a4n2o4p5r3: and_will a4n2o4p8qr: hear a4n3q2: if_the a4np2: m_back a4np3qr: that_i a4np7: down_with
a4np9r2: this_week a4npq2: ^_if a4o: you_i a4o2p2r: strai a4o3p5q2: go_throu a4opr2: chasi a4p: on_to a4p2q: then_i a4p6: will_get a4p6q13: befor_i a4p7: sit_down a4p8q: tonig a4pq:
our_finan a4pq2: give_you a4q: at_first first_glanc glanc i_could it_prope a5: ^_recei ana_got leave_from m_off safel t_had a52d7n4p17q7r4: back a52d83n18o16p62q34r20: for
a53d57n33o9p55q48r12: a a54d14n4o10p29q6r4: i_m a55d17n4o10p29q6r5: m a58d32n3p24q11r4: thank a5d12p6q4r: i_d a5d13n3o3p11q5r5: regar a5d14n8o7p15q2r4: last a5d16n5op3q6r: we_ve
a5d16p13q13r8: photo a5d17n4o5p6q5r4: on_0 a5d19n2p9q8r3: numbe a5d20n5o7p19q7r3: ^_dear a5d21n5o8p20q7r3: dear a5d2n2p2q23r2: could a5d2n3p15r: today a5d2n5opq2: gone a5d2o4p4q4: am
a5d2p2q: a_prope a5d2p2q3: finan a5d2p3q3r: with_a a5d3n3p17r2: on_tuesd a5d3op6: patie a5d3p: tuesd_and a5d4n3op17qr3: by_the a5d4n3p5q2r: way a5d4n3p6q3: ^_it a5d4no3p6q3r: ana_i
a5d4o2p20q5: give a5d5n3op5q2r2: his a5d5n5op40q2r5: next a5d6n2op7q: for_your a5d6nop10q: you_for a5d6p2q: mind a5d7n2p7q: and_it a5d7nop13q3r3: going a5d7o2p4q7r: under a5d9o2p6q4r2: right
a5d9p14r2: till a5d9p4q2r3: cheer a5dn3p3q3: much a5dno7q: twice a5dnp3: s_been a5dp2: this_to a5dp3: lapto with_us a5dp4qr: it_will a5dp5: signa a5dp5q: and_then a5dp7: sit a5dpq2:
waiti_for a5dq: still_waiti a5dq4: let_me a5n5p: ana_just a5n5p4r7: so_you a5np: desk_on a5o2: in_touch a5p2: 0th_i m_in a5p2r: bear_with a5p3: i_haven a5p3qr: once_the a5pq: swamp a5q:
look_$ on_leave a5q2r: to_look a6: deal deal_with a60d84n16o5p68q23r23: s a62d84n10o14p61q14r13: with a68d17n9o4p143q5r30: ll a6d: ^_$ a6d10n4p9q6r5: hello a6d11opq2: keep a6d17n3op3q7r2:
see a6d19n4o4p5q3r2: since a6d2: ta a6d21n6op10q6r: there a6d25n3o2p9q15r: d a6d2n2o4pq: me_$ a6d2op13r: so_i a6d2p36qr: tomor a6d2p4q2r3: mail a6d3np8r2: until_the a6d3op2: discu a6d3op3q:
as_i a6d3op8: be_in a6d3p7: kids a6d4o2pq: your_email a6d4op7q3: ^_not a6d52n6o32p6q13r7: pleas a6d5no3p6qr2: we_are a6d5pqr: the_rest a6d6n3p3: holid a6d6n7op25q4r11: on_frida a6d6np2qr:
rest a6d7n4pq2r7: team a6d7np3q4: the_board a6d8n2o3p9q4r2: accou a6d8op3q9: open a6d9n2p9q6r5: ^_hello a6dn2op2r2: at_my a6dn3pq2r3: 0_june a6do2pq: touch a6do6p3: passe a6dp2r: ^_on a6n5:
just_so a6o2p6: i_will a6op3: chase a6p: ^_haven m_on with_thank a6p2: forgo_you t_forgo a6p2q2: your_mail a7: and_back and_come will_look yet_$ a79d125n36o46p96q33r31: and a7d10n2p7q6:
board a7d10o3p9q9r4: to_be a7d11n2op9q24: which a7d11n6o2p28q3r15: on_monda a7d11nop3q9r3: like a7d12p4q3: draft a7d13n6op40q9r9: thurs a7d19n5op18q9r11: two a7d38n10o3p22q5r14: in_the
a7d3n6p5q2r3: june a7d3p9q2r2: ana_thank a7d4no4p6q3: time a7d4p: at_it a7d51no6p13q13r: go a7d5n5o2p8q29r4: what a7d5o5p5: mr a7d5p6q: out_of a7dn3o2p17: ll_be a7np2r3: forwa a7o2p:
the_momen a7o5p3qr2: with_our a7p2: my_list a7p2r: bear a8: ^_got ^_noted a8d13n7o2p12q4r2: offic a8d14n2op28q2r: end a8d14n3op28q6r5: after a8d15n2o5p5q4: leave a8d15no2p10q4r3: only a8d2n:
a_look a8d30n13o16p15q22r3: us a8d38n5o5p21q5r2: with_the a8d3op3r2: legal a8d3p9: i_know a8d4o3pq2: the_contr a8d5n2p2q6r: sign a8d5n3o9p26q7r5: and_i a8d5n5p2q7: looks a8d5p3q: with_it
a8d5p9q3r3: it_on a8d8n4op11q5r3: she a8d8n4p4q2r: had_a a8d8o7p7q2: contr a8d9n4p7q2: nothi a8d9n7o2p5q: ^_our a8d9o13p5q2r: email a8dn2p4: my_desk a8dnp3q4r: but_i a8dnp56q3r11: ll_have
a8dnp5q2r2: their a8dp2: back_on a8dp2q5r2: need_to a8n3op7r3: let_you a8npr: back_at a8o2pq: momen a8o8q3: to_our a8p: waiti_on a8p2r: will_have a91d92n46o33p181q92r34: you
a9d10n6o3p24q5r4: over a9d10n9o3p10q15r: if a9d15n21o2p29q7r5: at_the a9d16n2o3p8q5r2: we_re a9d21n7o4p63q25r18: by a9d22n6o9p11q11r: was a9d2p5q: forgo a9d31n7op20q6: every a9d3n4o2pq3r4:
peopl a9d4n3o5p6q18r2: who a9d4n3p8q26r2: need a9d5no6p7q2: anyth a9d6n2op14q5: say a9d7np4q2: read a9d7p9q2r: ^_sorry a9d8n5o3p7q2r2: about_the a9dp3q: it_to a9p: get_back get_to a9pq:
noted ad: ^_from ^_oh a_note about_that ago_the ana_as and_give and_to are_happy aren aren_t ate_my be_cross bins both_$ came_throu canon cfo colle_in comme_and contr_is cours_$ cry d_have
dispu_with do_this down_$ down_in down_your every_s eye eyes fair_until fergu fine_i flu from_holid from_there from_tuesd funds got_lost gwen have_anyth he_was here_it his_feet his_van
hones_the hospi_$ i_dropp inten_to is_below is_just it_cheer it_kind it_ourse it_with joan k leani leani_towar littl_one logo_attac look_and made_my mail_the make_the make_up micha more_than
mr_pole my_assis my_way new_photo new_versi nobod_picks not_$ nuala_$ off_from on_with our_bank our_direc our_mr paid_the phili_$ plast regar_and reope s_comin s_figur s_fixed s_good s_name
said_on scien scien_block secon_versi sent_you she_was signi socia sorry_about sorry_both star star_in sunda_0 t_worry than_a thank_we the_bins the_extra the_man the_meant the_plast
the_sampl the_vicar they_may thing_is this_end to_accou to_stop towar until_sunda vicar walls warm_wishe was_out was_suppo way_out whene whole_offic will_see work_on worry worth you_might
ad10n2o4p4q: lette ad10no6pq: addre ad10p2qr6: 0_the ad10p3q2r: to_go ad10p4q4: that_the ad10p8q6r8: logo ad11n4o4p11q5r3: dear_ana ad11n4op2qr: the_phone ad11no12pq10: invoi ad11op8qr2:
you_can ad11p4q4: rathe ad11q2r4: hours ad12no2p2r2: shop ad12q3r: use ad14np11q2r: that_s ad15n6op6q9r3: phone ad17: go_ahead ad17n3o3pqr3: went ad17nop5q: side ad19: ahead ad2: ^_there
afrai_we and_can answe_to contr_to crack_on discu_on i_retur it_there kirst mobil offic_and paren phili pole since_monda t_wait the_littl the_payme the_terms two_$ voted whitl with_0 yes_you
ad20n2op3q8r: the_secon ad24n4o8p7q5r2: shoul ad24q3r: fine ad26n3op3q8r2: secon ad2n: ^_that picks_up plumb round_the was_on weddi_is ad2n2: looks_great opens opens_on ad2n2o2p22q9r2:
have_the ad2n2op2: you_and ad2n2opq: siste ad2n2p4q2: table ad2n3: you_were ad2n3opq8: how ad2n3opr: daugh ad2n3p2: the_count ad2n3p3r4: floor ad2n3pq2r: place ad2n3pr: my_daugh ad2n3pr3:
heads ad2no2p: my_wife wife ad2no2p2: for_it ad2no2p4r3: kitch ad2no2r: fathe ad2no4p3: have_been ad2nop: marga ad2nop2q: as_you ad2nopq: the_websi ad2np: last_frida picks ad2np14: eveni
ad2np2: doesn_t ad2np2qr: hope_you ad2np3: !_the party ad2np3q2r: the_pictu ad2np3r: !_! ad2np4r: finis ad2np4r2: missi ad2npq: 0nd cross ad2nq: bigge like_the ad2nqr: monda_to when_it ad2o:
dont ad2o2p9: march_$ ad2o2pq: prese ad2o2pqr: and_my ad2o3: my_husba ad2o4p: consi_the ad2op13r4: expec ad2op2qr2: it_off ad2oq: septe_i ad2or: porta ad2p: a_no a_yes assis gover signe_copy
the_frida the_stock w with_this ad2p2: ^_nothi hour miss ad2p23qr7: frida_$ ad2p2q: the_figur ad2p2q2: and_that meant_to so_we ad2p2q2r2: on_a ad2p2q3r11: those ad2p2r: the_menu ad2p3:
janua_$ off_to ad2p3q2: the_train ad2p3q2r: toget ad2p3q4: the_proof ad2p4: inspe ad2p4q2: train ad2p5r: in_on ad2p6: the_week the_wordi ad2p6q2r: capti ad2p6q2r3: s_in ad2p8qr4: frida_and
ad2pq: novem point sorry_it the_quest ad2pq2: 0_octob ad2pq2r7: six ad2pq3: open_on ad2pr: acces testi ad2q: are_all asked_me couns the_0nd to_use ad2q2: crest i_say ad2q2r4: fonts ad2q5:
suppo_to ad2q7: befor_we ad2qr: it_just shoot ad2r: mark this_one ad2r3: that_one ad3: crack feel_free free_to gb_0 good_morni needs_to revie_the terms ad3n5oq4r: if_you ad3n5p4qr2: him
ad3no2pq: made ad3no2r: own ad3nop4q7r: final ad3nop6q: 0th_of ad3np: dave on_$ the_radio ad3np10r2: a_week ad3np12q2r4: from_me ad3np2: doesn vat_numbe ad3np2q: off_the ad3np2q4: ^_happy
ad3np4q4r: proof ad3npr: desig ad3o2: ^_don i_did ad3o2p7qr: partn ad3o4: husba ad3op7: ve_got ad3p: as_discu dropp_the thoug_i ad3p2: ll_pass ad3p2q: and_every read_it ad3p2qr4: ones
ad3p2r: a_lovel ad3p4q18r: does ad3p4q2r: witho ad3p4r2: menu ad3p6: term ad3p6q2r: 0th_so ad3pq: long ad3pr: morni_ana ad3pr4: the_folde ad3q: as_our gb have_anoth put_the witho_the ad3q2r:
mum ad3q4: the_site ad3r10: attac_the ad4: feel the_press ad4n2op4q2: yeste ad4n2p: bette ad4n2p16qr4: you_on ad4n2p4q4r: comin ad4n2p4qr: over_the ad4n2pq: i_think ad4n2pr: weddi ad4n2q:
broch came ad4n2qr6: the_team ad4n3o6p3q3: told ad4n3p6q5r2: same ad4n4p5q3r3: ^_ana ad4no2pq2: websi ad4np4r: x ad4np5q5r: the_same ad4nq: good_to the_broch ad4o: not_to ad4o14: do_not
ad4o2p4q2: late ad4o3pqr: your_list ad4o3r: conce ad4op2: reply ad4oq: and_have ad4oqr: take_it ad4p: publi warm with_every your_lette ad4p14: the_signe ad4p2: ^_good stock ad4p2q4r3:
the_two ad4p2r: the_third ad4p2r2: needs ad4p3: ^_hiya hiya i_had ad4p3qr: pass ad4p4q2r3: so_that ad4pqr: thurs_0 ad4q: like_a ad4q3: one_is ad4q4: press ad4r3: hours_are ad5: ahead_$
ad5n2op7qr4: you_have ad5n2op8q137: ? ad5n2p19r: the_end ad5n3o2p2q4r: an ad5n5p3: merry_chris ad5np13r2: copy ad5nr: it_out ad5op3q: payme ad5p3: ^_ok ad5p6q: ok ad5p8: sorry_for ad6:
print_it ad6n: leave_it ad6n2pq3: ana_we ad6n5p3: merry ad6n6o2p3q2r: were ad6nopr: t_be ad6np2q2: s_a ad6npq4: the_invoi ad6opq2r5: four ad6p2qr: third ad7n2oq3: one_$ ad7n3p2q: van
ad7op5r3: alrea ad7p2: dropp ad7q: optio ad8n3o9pqr: never ad8n5o4qr: into ad8n6p34q3r4: day ad8n8p16q3: chris ad8nopq3r: name ad8o2p2r: the_shop ad8o5p2q5r: we_have ad8p2: our_side ad8r:
use_the ad9: ^_yes ad9n2p2: left ad9np4q: b adn: ^_great ^_sent a_while and_says becky broke feet for_me letti our_board paper_i rest_$ stick the_leafl adn2: baker real sweet the_baker
adn2o: machi adn2p2: next_month adn2p3q: monda_0 adn2pq: my_siste adn2pr: back_from adn2q: ^_your leafl adn2q15: you_need adn2q4r: also adn3: heads_up adn3p2: of_june adn3p3: the_trade
adn4o4: you_to adn4p14qr: on_wedne adn6p: saw adno: m_sorry our_offic ve_hande adnop2: as_we adnop3r: are_on adnop7qr: able able_to adnopr: up_to adnp: child every_here side_the up_that
adnp2: ana_it in_front posy adnp2qr: weeks adnp3: acros adnp3qr: is_a adnp3r: cours front_of adnp3r3: front adnp4r: count_on reach adnp6qr: be_able adnpq: takes adnpq2: it_all adnpq2r: suppl
adnpq3: happy_to adnpr: on_me adnq: could_t says_the they_are adnq2: someo adnq3: we_need ado: have_recei in_octob out_and peopl_$ stop_writi ado11: dispu ado2: it_may ado2p28qr2: have_it
ado2q2r: in_this ado3qr: you_are ado4pq: you_in ado4qr: them_$ ado6: email_me adop: lette_of ll_see adop2: are_not i_won adop3q: you_ve adop3qr: famil adop7qr2: over_to adoq: and_nobod
adoq5r3: file ador: bill the_porta adp: ^_a ana_and and_won archi be_going befor_that best_tom deck delay detai duly end_is expor fully have_met is_out just_not life luck meet_on most nuala
oh only_just payme_run s_meeti sampl scann_it scree she_is silen_it snowe snowe_under tess thank_the the_boile the_delay the_gover the_head the_schoo there_it today_i total until_monda
will_$ adp10qr: first_thing adp10r3: 0th_$ adp14r3: of_next adp2: an_hour oduya off_on so_no ve_put adp2q: marta red adp2q2: start_on adp2qr: after_the adp2qr2: treas adp2qr3: remai adp2r:
^_two head_of on_site adp3: ana_you but_the head_offic i_get make_it patie_with they_ll adp3q: it_a adp4: the_list adp5q3: happe adp6: block adp8qr4: tuesd_$ adpq: broth_in adpq4: top adpqr:
clerk colin adpr: may_be one_i p adq: ate but_we colin_$ edito fixed get_a is_settl looks_like march_so me_know perha that_they the_revis then_the adq2: it_looks quote_$ said_the adq3: extra
licen adq4: open_the thing_befor adq5: ^_quick revis adq7: t_open adqr: the_treas you_like adr: confi_the enclo is_off nobod_has you_he adr2: groun groun_floor adr3: ana_here an: a_break
a_great a_real a_treat again_and and_nothi baby becky_$ bet board_doesn both_in chap copy_i daugh_and diffe do_what dunmo finis_and for_my frida_we fun gone_$ greet greet_from have_reach
i_just if_not into_it joy knee looki_forwa looks_a looks_after mothe_in my_knee nobod_is op peopl_and picke posta s_weddi seaso_here sons t_hear the_plumb there_$ there_ll think_it to_answe
to_call to_find turn_up turne view waved we_could we_know went_$ you_did your_breat an2: a_month airpo as_ever if_they know_the t_hold the_airpo the_flood an2o: passi an2op: to_take an2opq:
he_ll an2p2q: a_day an2p5q2: show an2pq: looki an2pq2: launc the_launc an2pq3: he_has an2q: funny an3opr2: worki an3p: news an3q2: to_know an4: ^_saw ano: of_these twice_$ ano2: t_think
ano2p2q3: to_have ano2p3: about_it ano2q2: invoi_is anopq: ana_my anoq2r: talk_to anp: bad bit_of i_only just_a know_we morni_and or_a our_print regar_marga rob say_a stamp when_we anp2:
alway the_vat anp2q: the_audit anp2q5: let_us anp2r: will_let anp3: thing_$ anp3q: turn anpq: breat help somew anpq2r2: by_thurs anpq3: do_i anpqr: compu anpqr2: becau_the anq: have_i
our_landl phil phil_$ some_of ve_the anq2: it_would anq2r: off_my anq3: d_be anqr: upsta anr: also_the food harve he_d the_harve well_and ao: ^_leave ^_under at_prese can_say charg contr_at
do_so email_i filed filed_for got_this have_not inter_and is_getti messa_$ pls re_all recei_for remin_i respo_to to_discu under_$ wirth_your ao2: from_them list_$ my_fathe pleas_do strai_to
want_anoth ao2pq: respo ao3: pleas_be ao3p: ^_this ao4: matte_is the_matte ao4p2r: we_will aop: this_and while_i writi_from aop11qr3: you_by aop2q2: days_$ aop3q: i_shoul aop4: we_shall
aopq: faith yours_faith aopr: four_of aopr2: i_shall aoq: am_not time_to to_hear aoq2: accou_$ aoq3: ^_how aoqr: with_them aor: chapt_0 i_want ap: 0th_it a_and a_bad a_long a_minut after_ana
again_until all_next am_on ana_hi and_am and_b and_merry antic at_their away_all been_$ been_passe befor_tuesd being_so betwe_a big_red boss_has burst can_start chick circl commi_to contr_$
counc_only decid_betwe desk_i desk_monda direc_s done_tomor down_and easte eaten eveni_i fair_on fees for_our for_two for_which forgo_! fortn_$ get_my getti_to going_throu grant hands_$
has_eaten has_had have_gone have_their hence hence_the here_our hilar hiya_sorry if_legal in_accou in_until is_down is_we just_seen lambi_is land_in leave_until list_will ll_sign long_one
looks_fab love_to lovel_! m_away maggi maggi_$ mail_about march_i meet_again meeti_$ monda_he my_pa nothi_s of_actio off_until on_once over_here over_it pa paper_and pass_it passe_the
passe_to photo_i plane promi_i quick_updat re_on re_waiti relea_the s_half s_off say_by say_frida shall_write she_will sitti_in skiin so_bear sorry_been sort start_again strai_after
strai_away surfa swamp_with tess_$ texts_as texts_by the_boss the_grant the_paris the_table they_told this_done throu_they to_all to_catch to_relea today_the today_you top_of trave up_with
updat_from us_down us_the ve_only vote walki_the was_going was_hopin was_ill week_but will_put will_sort wishe_hilar with_chick with_year woman yes_or yet_the you_with your_draft your_note
ap2: !_will 0th_with accou_s bed catch_up chris_! comes_on copyw frida_0th frida_befor in_bed it_acros lambi later_$ ll_ping ll_scan manag_it missi_i month_end next_$ once_they our_bookk
paris_counc posy_$ promi_! recei_of relea sam shall_rever stuck_in the_drawi the_minut tomor_and tuesd_but two_weeks walki wedne_i wirth_thank ap2q: i_write meets_on offic_on what_they
ap2q3: t_find ap2r: dev ap2r2: ll_forwa them_on ap2r3: will_follo ap3: ^_frida are_off at_me commi_meets get_round got_the land ll_write our_it paris ping_it send_them t_manag to_happe
tomor_so until_then with_kind ap3r: ll_let stuck verdi weeke_and ap4: ll_sit ping ap4qr: to_get ap4r: measu ap4r2: the_kitch ap5: half_term yours_$ ap5q: later ap5q2r: it_by ap5qr2: speak
ap5r: thurs_week ap5r2: have_them ap6: will_send ap6q: mad ap7: after_$ apq: board_meets due hi_marta in_hospi it_back it_but knows octob_$ panic possi s_no sorry_! the_thing they_said
to_give apq2r: would_be apq4: be_a apq5: quick_one apqr: all_week know_what vecto apr: after_so becau_i been_off come_in dig for_chasi group helen_$ im jen jen_$ week_with apr2: camer
last_two aq: 0nd_i 0th_which a_momen a_small after_our anoth_week anyth_i at_home but_my doubt file_$ folk for_them given_it going_on have_time hi_i how_are lost_the mail_and manag_that
my_last octob_the of_doing of_offic only_decid peopl_do sendi_this settl_i show_it sign_i site_looks stuff talk_it that_he that_your the_break the_chair them_with these_days this_over
time_for ve_not ve_read way_i we_ever with_three aq2: ?_thank one_befor re_a the_fonts the_licen aq2r: my_mum aq3: which_one aq4: keeps or_the aq5: you_? aq6: ^_befor are_you aqr: ^_one
on_his the_attac them_out to_frida ar: !_hope ask_me bridg centr clerk_to counc_$ festi from_her garde garde_centr get_on has_sent have_so her_back me_their monda_speak numbe_as on_so one_s
osei our_suppl our_trust pat_$ playi pugh refus refus_to remai_ones s_sitti sent_them shop_until site_all still_chasi sunda_the the_camer the_portr the_six to_confi trust_$ two_peopl
wait_till when_im yes_i ar2: ^_chapt below_the first_half here_are to_follo with_her worki_on ar3: ^_logo still_with ar5: half_of d: 0ab 0de 0fhqq 0fk0 0pm 0px 0qb 0qd 0v 0x 0xk0 0xkq0 abn
absen accor acheb adjus affec affor age agent aidan al alrig amiss amos ancie andhe andre andro aoife aoive argum ashco ashdo asset auth aye backg bake balla banks bar basis bathr bede bedro
bent bespo bevan beyon bicyc blueg boden body born brona broug bubbl built bus cab callo calls carou cart cc certa chemi chrom churc class clip cm cobbl coeli cold colum com compe conne
cooki corn corpo coz craft craig crane crema crisp cto curve cust0 damag damp dark darre dart dashb daz deed defea desmo digni dilys ditch docke donke doors drain drawn drew duke educa ellen
elphi embar engla engro enugu epp et ethos ex excha excla expre fairl fancy faste fault favou feck fete fidel filin film finge fish fixin flavo foods footi force forev frank frigh funct
fundi fyi galbr gary gazet gd geniu gorge grang grew grown guide gw ha haber hair hangi harkn harro headi heref heste hexha hh0 holli hopef hotel hugo icon ie indee indif ingri jam joe jokin
jon jonas julia keepe kelly kenda kill kinds kiss kx0 la0 lad lady lake large le leaf leaks leavi lee leila lieut lifts limit lm loaf lobby logis loopw louis ls0 macca maide marjo mediu
merce mezza mick middl mile mot mugs murph musta nadee nair ne0 neede nick nige nod o obedi oc0 odd okaye okonk onlin oops ormer orwel ottil overl pagef panel para parke parlo pask passp
payab pell penet perce perio perso petra pets pever pharm pie pippa plotw polle popup prepa pross purpl purpo quay quays query queue qx qx0mm radia rainb ramp recal recla recor redes reed
refle rehea relie remit reset resol reten rid risin roast roger roll ros rota rural rush safar sand sasha satis save scept scope screw seagu seale searc seasi sedge sedul semic serif serva
shade shan sheil shopf shots showi simon sitem sixty sizes skip skirt slack sloga smell smoke snapp snaps snowf socie sophi sound spell spelt spons spott sq stair staye steph stood strik
stron stu style subfo subti sugge suit surfb susta swatc switc tab tait tanne tarta tasti tears tende terra texte thems tidy tight tiles timel tiny towel towyv toy trace tract trail tran
trela trili trimm tring trip truly tue tulip turbo uncle uncoa upsid usabl user uses v0 vans veget walke walnu washo wasn weekd wheel whipp whoev widge wigan wilfr wiped women x0 xl xmas ye
yeah zippe d10: ahead_with d10nq: the_blue d10o: ^_all d10o2p4: from_my d10pq: keep_the d10q3: d_rathe d10qr: is_fine yes_to d10r4: openi_hours d11q2: the_green d12n2op2q5: we_d d12nop8q3r4:
close d12p2qr4: openi d13n2op5q2r: shoul_be d13n4p3: this_morni d14nq: blue d16n3o2p2q6: chang d16q3: green d18n5pq5r: the_old d2: !_yes 0_as 0_frida 0_guest 0_have 0_monda 0_refer 0_reg
0_sunda 0_was 0am 0th_doesn ^_colou ^_fine ^_g ^_go ^_invoi ^_login ^_nah ^_nope ^_signe ^_yep a_house accep_$ again_it amend ana_in ana_no and_for and_is answe_is appro_$ appro_with
are_conte are_spot as_draft as_reque as_svg at_half at_ten attac_as augus_so barn_0 be_0 be_happi black blue_0 blue_is board_met bold both_draft both_the bottl_green budge_is busin_manag
by_hand by_now capit cerem chang_since chat_windo chatb cheer_gaz clock close_on cms compa_numbe couri d_chang d_repli day_the decid_that defin delet did_send dinne dinne_and do_deliv
do_witho doc docus draft_subje email_as email_the end_fire engli_and enqui event every_we fenwi fine_with for_both forgo_here furth_comme g_day gate_$ give_or go_and go_back go_live
going_ahead gone_throu good_$ good_from got_in graha green_$ green_it happi has_looke has_seen have_pleas here_likes herew_the hero_$ holid_$ hones_we hoodi hours_for https_photo i_poppe
if_anyth ignor_it in_bold in_capit inste_so inter_any invoi_$ is_agree is_too it_took just_put knock left_our legal_name leith lette_on like_i link_to llp_$ login_is logos_are lose_the
lot_into lovel_carry lucky map_$ margi mary may_0 may_treat money_left more_like morni_on my_priva narro near near_it neith_to never_mind new_addre night_we nit no_budge no_sorry no_the oak
of_may of_septe off_last on_that open_tuesd or_take over_dinne page_four page_out paid_on passw_is pauli photo_examp pitch pleas_cance pleas_treat post_$ prese_form press_! prima priva_addre
priva_notic priya_$ pushe put_a re_close ref_0 renew reply_we right_so river rubbi s_fine s_first s_go s_your same_$ satur_from schoo_busin scrap_the secon_draft sent_$ septe_and share_drive
shoul_say shoul_see signe_it since_the slide_$ small_0 so_yes sorte spani stays_the strap subje_to suits_us t_us talke_about tate terms_of that_can the_amend the_chatb the_cms the_hero
the_hoodi the_lamb the_lette the_mess the_money the_narro the_offer the_paren the_party the_quota the_regis the_sheet the_strap the_term the_twins they_stand third_time this_email ticke
to_cance to_pick to_satur to_sunda took_me tradi_name tweak tweak_the two_is unit_0 usern ve_dropp ve_talke vendo versi_b versi_is versi_two very_happy visit wante_the warm_regar was_paid
was_settl was_unani way_to welco welsh wetra_link which_shoul which_you white with_optio with_refer yep yep_all yes_go yes_keep you_got you_print d22n12p5q7r3: old d22np7q: 0_$ d2n: !_anywa
^_see chang_to did_the drop_the for_every gate gave go_for it_comes mill_lane plent so_nobod sprin start_page thats twins your_lot d2n2: stree you_at d2n2o3: infor d2n2o4p5: last_week
d2n2op2: there_is d2n2p2: ll_find d2n2p2q: and_on d2n2p2qr2: so_the d2n2pq2: anywa d2n2pr: 0_april the_start d2n2q2: phone_$ d2n2qr: we_were d2n2r: here_is d2n3: in_case d2n3op6: all_of
d2n3p: exhib d2n3p2: chris_to d2n3p3r: house d2n3q2: nice d2n3r: the_works d2no: that_our d2no10p2: compa d2no3q: enoug d2no5p4r: staff d2nop: wrote d2nop2: the_next d2nop3qr: word
d2nop4q2r2: job d2nor: agenc d2np: all_three simpl the_fair d2np2: safe d2np2q: but_it on_your so_there d2np2r2: takin d2np3r: our_accou the_staff d2np4qr: few d2npq: pop d2npqr3: nine d2nq:
home_page old_one shoul_have the_home the_page ve_gone windo words d2nq2: the_banne d2nq8: wonde d2nr: re_happy works_on d2o: ^_never agree_$ augus_$ autho halla in_augus invoi_0 liked
more_$ mrs_j not_want perfe re_not reque subje t_have withd d2o11: pleas_stop d2o2: ^_stop data infor_you not_inter our_clien d2o2p2q: behal behal_of on_behal d2o2pq: go_to d2o2q: telep
d2o2r: credi d2o2r2: via d2o3: instr d2o3p5r2: full d2o4: all_corre tradi d2o4p4r: you_will d2o4pq: r d2o5: whate d2o8: solic_$ d2op: jean pleas_leave we_won d2op2: is_no d2op2q: marsh
d2op2r2: decem d2op5q: in_a d2opq: origi d2opq2: bothe gener d2opr: 0_decem d2oq: harbo d2p: 0_shoul ^_tuesd actua after_all agree_and alrea_have and_yours as_promi bank_holid copy_in dave_$
dear_miss dr_patel engag engag_lette fille_in flat flat_out gives in_his is_requi it_went know_you lamb logo_$ miss_wirth nicel patel procu remar secon_parag seen_the septe_$ shift signe_and
text_$ the_engag them_in throu_your tuesd_at wait_for went_to with_one your_end d2p2: inspe_in iphon iphon_$ my_iphon ok_so retur_the scrap wirth_i wordi_for d2p2q: less d2p2q2: end_$
d2p2q3: which_of d2p2qr: ^_hey hey d2p2r: a_good lads d2p2r2: fri d2p3: ^_in pics sent_from d2p3q: booke penci_in d2p3q11r4: the_price d2p3q4: send_the d2p3r: hand d2p4: sat the_partn
d2p4q2r: ^_morni d2p4qr2: it_the d2p5: signe_contr d2p5q2r: the_capti d2p5r: shut d2pq: as_well curre font makes marek mess pay po_numbe quote_the t_work the_curre the_origi throu_on we_all
year_$ d2pq10: ^_could d2pq2: po to_chang us_on d2pqr: out_on uploa_the d2pr: a_littl copy_is frenc line the_about the_car the_testi you_alrea d2pr2: car fri_0 monda_after two_are d2pr3:
sheet d2q: 0_which addre_on are_fine been_throu chang_$ cheap close_from confi_that eithe forgi_the has_no lot_to met_on only_thing passw_i pleas_swap quota sale secti she_has shoul_read
showe so_forgi t_see talke_it the_crest the_shoot to_thurs venue work_for d2q2: foote you_sent d2q3: it_still d2q5: expir d2q6: ?_the d2q6r2: the_zip zip d2qr: maybe one_from pictu_of sales
the_homep d2qr2: homep wetra d2qr5: are_the d2r: 0_for ana_attac answe_from are_0 bio close_at crop drone drone_foota fine_as foota googl svg the_drone the_googl twent went_out with_two
d2r2: is_attac one_on shot team_page the_dropb d2r3: attac_are just_now d2r4: find_attac d3: 0_by 0_pm 0_with ^_both ^_openi ^_optio ^_secon accou_at add_from all_good as_agree as_for as_is
b_pleas barn bless_$ blue_one by_me cance_the chang_from chat darke decid_not domai_is every_excep f fine_by have_decid hero https_we is_gb is_yes leave_that look_like lose may_proce
mind_the nah navy no_0 no_comme no_objec no_thank nope not_the one_it our_accep our_vat paid_this pass_on pleas_use pm poppe prefe_the print_0 propo rathe_keep re_good reg repli s_0 ship
ship_it slide st stay_with stays_as term_dates that_day that_page the_barn the_budge the_chat the_darke the_door the_left the_side the_slide this_our tl tl_t treat_this unani us_we versi_0
we_tl with_that with_versi your_spam d32n5p9q10r4: page d3n: 0_mill addre_is altog monda_we yard d3n2: behin behin_the the_paper d3n2oq4r: where d3n2p2q3: wrong d3n2q7r: i_thoug d3n3p2r:
case d3n4o: you_shoul d3n5op3: and_a d3no: leave_the see_you d3no2q2: i_told d3np: again_the boat d3np2: take_the d3np2q3: banne d3np4: x_$ d3np4q: priya d3npq: see_the d3npr2: mon d3nq:
offer d3nr: name_is d3o: 0_may at_our g no_chang objec_to on_this side_$ spam you_we d3o2: clien consi_this only_$ to_us d3o2p: for_now d3o3q: furth_to d3o4pq: that_we d3o6: told_you d3op:
we_do d3op2: offic_$ d3opqr2: the_trans d3oq: it_shoul d3p: asked_about berna berna_$ here_you imoge logo_on only_the requi unit we_want d3p2: fille morni_$ okafo d3p2q5: from_us d3p2qr:
bless d3p2r2: state d3p3q: penci d3p4qr: dr d3p9q4: files d3pq: ana_hope initi parag says_it d3pq2: it_throu d3pq2r: domai d3pq3: inste new_one d3pqr: forgi d3pr: 0_is d3q: apart apart_from
botto box conte_with first_one grand heade newsl_box old_logo s_nothi servi swap_the the_botto the_domai the_plan us_i we_talke wirth_furth d3q2: 0_on live ours d3q2r: engli d3q3: claus
claus_0 d3qr: logos page_and d3r: 0_that ^_paid ^_right code code_is eleve the_video whole_lot yes_0 d4: 0_augus ^_0 ^_neith answe_in at_all be_hones carry_on dates decid_again every_you
fire fire_away herew not_have plan_$ pleas_go print_$ ref spot spot_on stop_the suits the_addre to_add works_for yes_pleas you_go d4n: the_weddi d4n2: tuesd_to d4n2op: notic d4n2opr: found
d4n2pq: the_best d4n3p2q5: the_print d4n4p3r: on_satur d4n5p3q2: wante d4no: lane d4no4p5q3: order d4np4: the_post d4npq: conte drop d4o: cance objec d4o2p: refer_to d4o3: pleas_$ proce
d4o4p4r: busin d4oqr: since_0 d4p: comma guest ignor neith shout_if the_form the_van d4p2: monda_the photo_of d4p2r: drive d4p3q: ana_sorry c d4p3r2: and_not d4p5: and_there d4p6q5r3:
the_logo d4pq: go_on d4pqr: the_openi d4pr: priva till_0 d4q: all_fine one_pleas the_date to_print d4q2: stay d4q3r: the_newsl d4qr2: dropb d4qr6: pleas_find d4r: 0_till conta_page t_do
d4r3: 0_close d5: away_$ excep excep_the fine_$ looke_at optio_b prefe the_map d5n: mill d5n2: headl d5n2opq2: calle d5n2p: the_dog d5n3p2q: at_0 d5n4op4qr: april d5n5p6: post d5no12p3q2:
corre d5np: door money d5o: any_more d5o2: 0_febru no_furth d5o7pr: admin d5p: and_yes my_side d5p2qr3: seven d5p2r: the_conta d5p3q2r3: uploa d5p3r: is_with d5p7q: let_s d5pq: one_and d5q:
add llp swap we_went yes_$ d5q10r: link d5q3: page_0 d5qr: into_the d5r: 0_no asked_for in_0 not_0 phone_numbe video d5r2: 0_yes d6: map rathe_not the_answe the_passw d6n2: stays d6n2o3p:
febru d6n2p3: last_night d6n3p3qr: all_the d6n3pq: dog d6n6op2q5: we_had d6no2: augus d6no2p2: refer d6nop3qr4: trans d6np15q4r2: in_your d6np4r2: ten d6npq2: numbe_is d6nq: this_year
d6o14p2qr: conta d6o2p12qr4: and_you d6o2p2: ^_as d6o2r: pleas_take d6p: carry ve_decid d6p2: budge d6p2q2: login d6p2qr: numbe_0 d6p2qr2: plan d6p5: text d6pq: looke d6pq4r: newsl d6q:
^_appro happy_with talke went_throu d6q3: on_page d6qr: took want_the d7: green_one d7n3: page_$ d7n3p7: night d7n4op9q3r3: lot d7o2p4q4: deliv d7p2: you_may d7p2q: every_else d7pq2: regis
d7pq2r: examp d7q4: passw d7qr: have_no d7r: no_we d7r2: secon_one d8: go_with no_to d8n2p5q4: else d8n4op4r: satur d8n5op3q2: stand d8no16p2q5r: any d8np2: is_$ d8npq2: form d8o22q2: furth
d8o3pqr4: 0_and d8op: for_us d8opqr: we_don d8p4q12r5: price d8qr: https d9: can_go you_asked d9n2pr4: isn isn_t d9n4pqr2: works d9npr: as_it d9nqr: is_0 d9o2p2q2: accep dn: 0_since 0k
0nd_of about_our about_your absol all_i anima arvo becau_of befor_you blue_van boat_the brewe campa charm comes_! d_go dana emerg find_us first_week frida_after goat god going_into
have_thoug heati him_a house_is in_there it_chang know_as leafl_and left_the loved missi_$ move_went next_to ninet noon not_quite parce parki piece piece_in postm promi_the retir retir_on
runs says_hi shuts since_this start_at still_says stran sun t_the than_me than_that the_bigge the_desig the_goat the_notic the_postm the_sign the_small the_snow the_sprin there_will
they_were think_$ to_put to_that two_and two_the typo us_a voice walk we_found went_well where_it years dn2: a_pleas case_you into_your joine just_back laugh march_in packe pleas_to that_for
the_exhib thirt to_meet us_! was_a dn2o2: no_longe dn2o4pq: proje dn2op2q: offic_is dn2op3qr: mysel dn2opq: ^_lovel dn2opr2: half_the dn2p: and_two last_thurs weath you_had dn2p2: table_and
dn2p4qr: day_$ dn2q3r: copie dn2qr2: used dn2r: hope_the dn3: come_and meet_you the_build us_at dn3o2pr: longe dn3op2r: thurs_and dn3p2qr: leeds dn3pr: taken dn4p: coffe dno: i_do was_at
dno2: and_your dno3p: whom dno4q3: from_you dno5: appoi dnop: april_and in_writi so_sorry whose dnop2q3: a_lot dnopq: reall dnopr: hall dnoq: your_side dnp: and_half co for_all have_put
lives love_the of_cours of_your pleas_the prici prici_table recep runni she_says snow start_in the_big the_boat the_child the_move whole_of dnp2: consu down_so it_from museu my_old week_of
dnp2q: didn didn_t in_it dnp2q2: ring dnp2q4r: my_phone dnp2r: tuesd_the dnp3: have_every dnp3q3: of_a the_0st dnp3q3r: 0st dnp4q: a_few dnp5q2: has_the dnp7q: send_you dnp9r2: the_day dnpq:
e i_wante last_year lovel_to we_would would_like dnpqr2: lou dnpr: it_for dnq: annua banne_$ blog do_on print_is repre sprea the_annua the_order us_to dnq2: probl dnq3: is_wrong dnqr: cover
numbe_on sent_us dnr: close_$ tenan do: ^_consi a_penny achte acme actin actin_for all_right and_has and_leave anoth_one anoth_remin are_withd autho_to blunt but_pleas cance_our castl
chang_our effec end_and febru_as follo_the funer goes_to halla_$ harlo i_objec i_paid inc insol j_whitc lane_$ madam mails man_who matte_$ may_$ minds more_and never_agree notic_that
octob_and opene_on or_madam order_$ other_i our_minds ourse_$ penny penny_more proje_$ relat remov right_$ robot shop_for sir_or stand_$ sunda_i t_email that_a the_late the_telep this_in
thorn to_her to_infor to_make us_in withd_from yeste_$ do2: ^_to admin_$ autom corre_shoul did_not in_its is_to leave_us may_conce our_compa pleas_don this_as this_matte whom_it writi_to
do2p: list_and ups do2q: entir do2r3: and_0 do3: to_whom went_into do3p: to_this do3q: termi do3q3r: m_not do4: ^_take off_your do4p: shoul_go do4q2: your_invoi do6: not_be payin do6p2q3:
kindl do6pr: commu do6q: ltd do9: me_off dop: as_far depos far_as have_now last_time lette_i note_that syste t_bothe dop2: conse the_famil dop2q: to_say dop2qr: permi dop2r: with_your dop3q:
set dop4: i_said dop5: if_i dopq: all_in phone_and quest_about dopq3: ^_what dopqr2: whitc dopr: geral once_more doq: a_lette how_many in_janua light re_in doq2: ^_kindl doq2r: the_file
doq3: askin dor: anyon our_own dp: 0_fri 0th_the ?_! ^_he ^_hones ^_photo ^_with a_scan a_schoo acros_on after_to agree_by agree_you all_four all_yours and_don and_no and_sent and_tell
april_are ashor assis_lou at_nine autum be_calle be_safe becau_that been_flat befor_lunch befor_ten begin best_of best_regar booke_for break_and break_up bye bye_$ choos comme_$ conse_for
day_and day_is decid_to deliv_on denti dicta dicta_this draft_are draft_is dropp_it duly_fille each else_in end_we every_from feeli fell few_thing finis_the flyer for_chris for_i form_and
frida_it from_every fully_booke garag germa gives_them go_past gover_on greta have_from healt healt_inspe hello_i i_leave i_put i_trust image in_febru in_novem ines inves is_warm it_round
it_she job_in just_got kindl_note late_reply learn lie lock m_typin make_that march_is me_she model monda_first moss mr_okafo needn needn_t next_meeti north not_by not_for nothi_else nothi_i
now_been numbe_are off_and old_addre only_do open_day our_head over_and page_is page_three parag_our partn_have party_is pen phase photo_at photo_from pictu_to pleas_i point_the posit
price_the produ_photo put_in re_at recko regar_dr resho run_at s_away s_just schoo_offic secre sent_the shut_the staff_list state_for struc surve_was t_leave t_you table_is text_with
texts_are the_archi the_decis the_denti the_depos the_duly the_flyer the_follo the_garag the_healt the_login the_open the_priva the_refer the_sched the_tuesd the_unit thing_0 think_you
third_one thu thu_0 to_lie trust_on two_small u_the uploa_on ve_signe week_it well_as who_does wirth_re wirth_we worst xx yes_the yes_we you_you your_desk your_offic dp11q: the_lates dp16qr:
lates dp2: 0rd_i ^_eveni ^_thurs and_send befor_then bread by_tomor docum does_not done_$ eveni_ana every_on good_after has_now it_needs it_that lovel_chris manag_$ meeti_and menu_is
night_and not_an numbe_in old_lapto parti post_to rev sits texts_on the_bread the_full the_stand the_text thurs_but thurs_the till_frida us_this week_the yeste_and you_then dp2q: all_your
need_a nobod_here the_files dp2q2: it_again it_up the_right what_we dp2q5: the_final dp2r: reach_you spoke spoke_to dp2r4: price_list produ dp3: comme_on lunch_$ pract_manag signe_off dp3q:
carol u dp3q2r: mine dp3q6: is_that me_a dp3r: for_frida weeke_$ dp4: hi_both sched dp4r: lates_$ dp5: decis week_after dp5r: have_my out_to the_lot dp6: play the_copy dp6q: pract dp7:
have_our tomor_$ dp8: lunch dpq: 0_dec but_he clerk_$ conve dec decid_on do_we doing_the go_over i_uploa jo_$ look_on loves mate pdfs push raj rathe_than t_touch the_top thing_and to_keep
typin what_the year_s you_wante dpq2: agree_on booki do_with exact hard is_going janua_for like_it dpq3: any_of can_we dpq3r: for_0 dpqr: furni jo valid dpr: 0_openi answe_on farro hall_0
hi_there i_expec is_done it_isn list_is month_is s_missi tagli the_acces to_come track with_best dpr2: floor_plan rooms the_floor dpr5: chef dq: 0_novem 0_pleas ?_id ^_love ^_wonde a_third
and_hard anyth_to attac_$ banne_shoul be_close best_colin blue_versi box_? by_a can_i can_stay capti_shoul colou_for colou_on comin_toget contr_with contr_you date_for dated dated_0 day_if
denta disap does_your draft_of drop_? dropb_folde else_can examp_drop expir_on ferry files_examp give_her happe_to heade_? histo hope_all https_files i_remai i_sent id id_0 impri in_engli
in_their initi_$ invit invoi_dated invoi_you is_open is_right is_valid it_go it_live it_more langu latin link_is love_it maint makes_no mum_s my_end no_probl no_sense no_worri none of_those
off_for old_blog old_phone once_that one_as one_for order_0 our_telep page_which plain pleas_let pleas_quote price_$ proof_which purch putti putti_the reads remai_yours rise s_late s_offic
say_? secon_optio secon_page sense seven_days showe_us shows sketc so_kind sorry_the stagi stopp t_chang t_let the_booki the_call the_heade the_impri the_latin the_pdf the_po the_revie
the_sale the_sprea the_venue they_both thing_the throu_$ took_the two_colou urgen us_with valid_until vanis we_go we_keep we_only we_took web weeks_ago well_with with_all with_those worri
you_showe you_want your_accou dq10r: the_link dq13: do_you dq2: 0_copie 0_still ana_lovel it_expir layou princ the_foote the_hosti three_thing told_the we_move dq2r: my_nephe nephe dq2r2:
logo_in dq3: pdf remin_me that_on dq4: ?_it dq4r: one_thing dq5: does_it forma dq7: hosti dq8: ^_which dqr: has_one names that_it that_to the_0 the_sales dqr2: eight dr: 0_logo 0_needs 0_of
0_we 0_x 0th_at ^_logos ^_uploa about_we acces_state and_attac at_weeke close_sunda close_weeke conce_was could_not crop_them curat daugh_s dropb_now ein farm forgi_me found_in geral_$ go_!
happy_the hate he_isn heads_are henri hours_monda is_best ken lord lovel_weeke lower_case ludlo minus my_son now_0 offic_we out_by out_this plus quest_0 retd rosal s_and sell settl_on son
soup takin_the teste testi_are texts_for the_credi the_drive the_farm the_frenc the_ten the_tenan thoug_becau to_both to_pass to_uploa town up_a us_0 went_up x_0 yes_but dr2: are_mon both_of
col folde_now lower mon_to park start_and the_chef the_monda via_wetra dr3: aller ruth dr5: ana_pleas n: admir agian altho art artic award brazi brigh britt care carke cathe ceili chamb
chose cider clean coats coinc corne crois cut decen deep degre delig desks diwal domin downs drama dread drove earne edwar elect empty exten fact ferri float footb gemma gig girls glam glori
greg guard guess gwil haha hallw hartl hugh imagi inher jane jill johns joini jones journ july keen kenne key lin loads locke loire lucy lyle madho marqu mater mend merch meter mostl nell
nicer notar olive otter ought paddl paddy paint paths pinhe polic pool poor porto power prais premi prosp ravi realy recov renov riba richl rober rung ruper sanja sarah seal shops singl slot
stall stan stati stitc tackl taste telly theat threw thril turno tyres ur walsh water wave n2: !_saw ^_by ^_congr basem be_off branc bust coffe_machi congr_on cousi_s deser_! diggi diggi_up
every_in every_this exhib_opens flood_in gone_bust hugs in_last just_wante ll_never local_news mayor mothe_says news_last now_on offic_has our_new passi_! post_about ran_into re_passi
road_outsi satur_and saw_you small_world someb_else story the_basem the_coffe the_mayor ve_taken way_we we_moved were_all whole_studi worki_with world year_! you_lot your_infor your_old n2o:
march_and to_work work_with n2o2: dad n2o6p4r2: on_sunda n2op2: of_you ran n2opr: i_hope n2p: from_now has_left here_on know_how tells the_chris n2p2: says_you the_house told_me n2p2q2:
of_all n2p2r: in_leeds n2p4: wedne_the n2pq: ana_a it_has n2pqr: is_comin n2pr: deser n2q: ^_did cousi from_someb pete road scaff since_you the_road the_scaff used_to n2q2: comin_on someb
n3: boxes chees congr from_all secon_floor taken_over the_local ve_moved wante_you you_all n3oq: has_gone n3p: been_a n3p2r: of_us n3p3: studi n3qr: outsi n4: as_of local what_a n4p:
saw_your n4qr2: our_old n5: ^_merry n7p2q2: moved no: betwe_us derek had_to harco i_no is_close marga_$ of_febru your_colle no2: and_all me_about no2p2: peace to_leave no2pq: bell no2qr:
firm no2r: fourt no5: died_on no5p: the_compa nop: a_meeti for_that nop10qr: week_and nop2: week_i nop4: hope_that nopq4: me_for noq: and_if compl_$ remem threa noq2: to_a np: ^_caugh ^_ran
a_peace and_0nd and_here and_priya audit_in b0 both_if brist caugh cours_they day_! durin durin_the every_by fair_is farms fetch hande_in have_all he_gets here_all him_in hospi_for issue
knew landi landi_page leeds_$ lovel_weath luca mince mince_pies never_sent of_compl off_at owner packa pages_and peace_chris phone_in pies s_day stand_at susan t_it takin_over tax_offic
tells_me ten_and that_week the_bell the_earli the_farms the_half the_landi the_tax them_both then_it think_of this_the thurs_what to_him today_so trish trish_$ us_every ward we_exhib
weath_for week_we were_very wishi wishi_you you_about you_our np2: dead earli house_on it_we libra the_museu too_much trade_show was_meant week_here np2q: a_quick this_month np2q3: deadl
pages np2qr: tax np2r: is_takin out_the s_back terri np3: and_thank card lot_$ of_march the_marke np3q: you_my np3q2: chris_and np3q2r: new_year np3qr: nearl np3r: gets of_this np4: all_day
but_you np5r: colle_the frida_the np6qr: wedne_and np6r: notes npq: 0st_and are_two beth hello_the looki_at neigh the_corre told_him wante_to would_have npq10: need_the npq2: confe the_confe
npq2r3: by_monda npq3: than_the npqr: lou_$ npr: forty garet here_with is_finis lende longe_than m_going way_the npr2: come_on nq: a_new again_can appea as_a be_looki board_wants chari
else_i find_out he_would intro is_calle m0 morni_the my_cousi outsi_the phone_will probl_but proof_by said_to see_an seem site_so smart talki the_court the_deadl the_m0 the_windo them_that
us_here van_outsi very_smart why_the writi_the you_do you_ever your_van nq2: a_coupl by_then coupl coupl_of ever_so from_may rough nq2r: room nq3: butto owns owns_the that_somet why nq4:
it_? nq8: you_let nq9: would_you nqr: surpr nr: 0_from ^_heads be_surpr drink fly have_that is_worki june_so main old_agenc old_site phone_same promi_us the_lende the_main trans_in up_again
o: advoc anymo arran booth botch brack cards cash cashi cobbo conti defen denie erase evide failu fitou garsi gdpr gray hanlo hereb homes illne immed inite joint lockh lodge makin megan msg
pello penfo petit pinna raffe redon refun regul reid repea resci revok rude sirs summe tolla unfou unope v vane void windi wound young o12: any_furth o2: ^_ms ^_unsub addre_to advis_that
again_about all_conta all_futur and_any and_do and_reser attor_$ be_addre be_advis be_heari carri cease_tradi commu_must commu_to corre_$ died_last direc_anyth dispu_the email_pleas
ended_this enter entir_and fathe_who follo_ups furth_conta futur goes_strai hale_partn haras hart has_cease have_told heari heari_from in_peace invoi_are invoi_in is_i its_entir kindl_refra
leave_me list_this ltd_went matte_kindl me_alone me_these messr more_email my_data never_order no_more or_my our_insur payin_this peace_for perfo perfo_and pleas_direc pleas_give polit prend
prend_$ proce_of proje_in refra_from reser reser_all sendi_me sendi_us solic_hart solic_messr sudde termi_and the_admin these_autom this_accou this_addre this_contr this_firm to_any unsub
unsub_me unusa unusa_and us_these very_sudde we_ended we_regar whate_list writi_on you_again you_peopl o2p: advis are_with contr_as me_and sum sunda_$ we_never will_hear o2pq: ve_told o2pq2:
t_know o2q: agree_with ask_for not_accep o2r: admin_on and_our i_never the_fourt o3: ^_enoug alone_$ anyth_furth asked_twice asked_you attor been_appoi direc_all enoug_with estat furth_commu
furth_messa i_must in_full into_admin invoi_and kindl_direc me_or now_with our_attor payin_for refra stop_we the_agree the_recei the_work throu_our work_was you_twice o3p: corre_to ended
hale o3pq: clear m_writi o3pq2: me_again o3q: from_your think_about o4: all_furth cease_all conta_me conta_us dispu_this have_asked is_now liqui must_ask my_staff not_write off_whate
staff_again stop_sendi these_remin this_proje to_cease to_them us_again was_never we_consi o4p: alone away_on o5: ask_you be_payin claim not_conta stop_email o6: furth_corre my_solic
passe_away o6q: ^_do o6q2: must o7: cease this_invoi we_dispu will_not o7p4: this_is o8: about_this take_me o8q: again_$ op: above again_i again_this alan ana_this ana_wirth be_aware bits
compa_is corre_on dear_mr down_i famil_in get_in he_had i_refer in_april in_bits in_recei liste lowe meeti_with momen_i mr_hale mr_t now_he one_more outco outst owing owing_to permi_to pike
pike_$ pleas_! regre shop_i so_on sunda_after that_this the_above the_outco will_go you_not op16q2: give_me op2: ^_expec aware execu for_thurs janua_and membe mothe_s of_busin weeke_so op2q:
give_us op2q82: ?_$ op3: withi your_remin op3q: times opq: deliv_is this_i opqr: bob_$ opr: provi oq: ^_any amoun bothe_us deali deali_with get_me had_agree inter_in invoi_since it_you liabi
must_be or_to regar_the stage telli that_was the_amoun this_job to_think using we_write websi_or you_deliv oq3r: cost oq4: send_me oqr: whitc_$ or: accou_i is_tom not_get what_he who_have p:
abara ackno ad advan ahmed alast alive aloud alps anand anywh api appar areas arthu aside aslee atriu atten bay beach beg benoi billi birmi blood brath bride bring bruta cake canno cardb
carr casti cat chart chequ chief ciao closi club comms costs covid crazy ct dads dare deeds def demo denis digge dishw doabl dom dorot downl downp draw early edits edwin eek elbow ellwo
emplo engra enzo eoin excel excit falk fall fed fill finch flick fliss fondl forkl fotos fundr galax galle gimme gioll girl gloss grace gunni guy halle handw hango harde hardl headt hedge
hes hobbs holdi hr hymn ian idris impac ish jacki jitka joann jobs judit keepi kel keys kiln knowi kulka kyc lack lease lesso levin lindq loop lorna lotti lund mar marcu maria maure meanw
mel mercy mins miria misre misse misun monit mtgs mulle mums named nigel ninth noteb oakes offen omen orang oven ovens owes patri pet peter plans plant plate prewe proba puts raine range
recon redra relia resta rings rory rothe rowe saili sally scrip seed seein senio serio shali shutd singa slip sofa soone soory spiri sport sry steam steel stops stori stret submi summa tariq
teeth teh tener theo tick tired toodl tower truth twelf tx type typed una unabl uncha varia vice votes waite whats wiref p10: ^_give p11: reali p11r2: your_inbox p2: !_you 0th_for 0th_june
?_no ^_payme ^_reali ^_shoul a_write after_with aimin aimin_for and_mail and_mr anyth_else are_half are_missi aroun assur assur_me back_with be_frida best_carol bless_rev boxin boxin_day
burie by_end by_lunch by_month by_post can_have can_think carol_$ chris_expec come_your comin_over comme_will compl_of conso copy_to cours_of d_love d_say day_tomor day_will days_from
decis_by decis_on diary every_bless every_wants expec_it face few_days find_it for_april for_late fortn_today frida_best frida_for frida_lunch frida_morni frida_once fridg from_today get_you
good_chris hand_on happe_here have_his have_spoke he_is her_to here_befor here_can honou_$ hoped i_apolo ill_do in_frida inbox_$ inbox_tomor insta is_sched is_when is_yours it_frida it_thurs
it_withi janua_i land_with lates_i ll_email ll_repor ll_retur loadi madne marke_up me_with meets_next mock monda_it month_and morni_so my_comme my_head nearl_there need_her next_frida
not_meet notes_on nudge_and nudge_i of_day of_last of_me of_that offic_manag ok_? on_heart on_or openi_times or_befor our_decis our_feedb our_treas our_verdi over_on partn_meet past_our
payme_is photo_s pictu_libra pinky_swear play_on play_tomor post_by ran_out re_shut reali_i reali_it remin_of repor_back rever_with ring_you round_by s_old said_thurs say_the sched_to
scrap_that set_by shut_on signe_forms signe_lette silen_i so_every so_let sorry_mad sorry_you start_the texts_will the_cours the_execu the_fridg the_loadi the_measu the_mock the_pics
the_vestr the_year their_decis then_on then_pleas there_was thing_with this_comin this_has this_time this_weeke thurs_promi till_sunda till_tomor till_tonig to_speak tomor_befor tonig_when
tues tuesd_morni tuesd_promi tuesd_so turn_this types u_get until_tuesd until_wedne verdi_the vestr was_in we_speak wedne_of wedne_you week_at week_for week_next which_reach will_email
will_land will_sit with_their write_off writt you_befor your_way p2q: 0th_is day_but donor frida_so in_that more_days sheep speak_and the_donor times_and to_turn troub we_agree you_frida
you_give p2q2: ana_quick go_out p2qr: by_wedne recip p2r: busin_partn certi fail frida_witho hopel is_nearl it_tuesd mail_you marti me_in mid my_busin s_going same_day them_by them_over
till_monda toget_on week_today witho_fail year_i p2r2: descr_are the_produ p2r3: descr get_them the_remai p2r9: follo_on p3: capti_on day_frida eveni_$ expec_our feedb frida_at frida_lates
heart heart_$ inbox_on is_colle it_befor janua_at list_i mad_week morni_! morni_first our_answe our_comme out_sunda pinky s_done s_honou same_eveni sat_down scout scout_s shall_have shout_at
signe_order swear_$ that_eveni the_card the_compl the_inspe the_seaso the_silen then_you thing_monda thurs_so tmrw tomor_i two_days until_thurs week_is week_you wordi_of you_shall you_tomor
your_hands p3q: forms lands me_it swear p3q3: when_you p3qr: for_going p3r: can_count email_you frida_week goes_out going_quiet next_wedne quiet_we today_$ tuesd_0 week_on p3r2: week_so
p3r3: monda_so p4: files_will honou month_$ no_chanc she_ll the_pract tomor_morni tuesd_i weds p4q3: do_the p4r: after_tomor me_by so_expec p4r2: expec_the p5: my_notes promi_$ reali_you
s_yours so_reali ve_block p5q: logo_files of_janua p5q2: can_do you_get p5qr: s_when p5r3: wedne_$ p6: block_out by_close of_play s_say p6r: ll_hear me_until p7: close_of me_till p7r:
the_month p7r3: thurs_$ p9q4r2: by_0 p9r: ll_send p9r2: day_after pq: 0_a 0st_$ ^_didn ^_swamp a_bottl a_mad after_and and_wants are_comin are_from artwo beaut beth_$ board_meeti bottl_of
by_next chanc_of confe_is court_all d_the days_to deadl_is donat doubl engin few_more finan_direc fiona fiona_$ forms_on go_in go_up got_my how_it i_hones i_take in_monda inclu_$ jan
janua_so job_on leave_them looks_lovel lorra lots lots_of loves_the marsh_$ minut_it monda_? mood my_accou name_we new_and of_love of_red page_by pay_it photo_still plann queri raj_$
regar_helen s_our sent_on she_does statu still_has suppl_them the_artwo the_compu the_donat the_font the_pages the_recip them_and there_are thing_tuesd three_of throu_to thurs_at to_name
too_late touch_it trust_were tuesd_? tuesd_s typef up_what we_say wedne_but who_has with_priya write_it pq10: inclu pq12: can_you pq16: could_you pq2: and_new betwe_chris book come_from
in_and know_which print_s thurs_? thurs_to to_show we_like pq2r: what_s pq3: chang_the what_happe pq4: ?_my ?_we ^_who pq7: if_we pqr: are_a mac next_tuesd scans them_for this_after wine
pqr2: 0_i the_ones pr: a_job about_page all_toget allow allow_to ana_0 and_apolo and_dr and_in argui back_i be_done brand by_our calli can_expec can_only carys ceo ceo_is copy_by decem_$
done_in end_0 expec_to finis_it for_monda for_wedne get_those in_all in_by in_lisbo in_norwa is_doing is_hopel janua_the karen legal_want lisbo logo_is lol lyon md monda_best new_price norwa
not_too of_house on_you only_in our_ceo our_trans owe owe_you plan_and produ_texts s_only septe_0 seven_and staff_portr state_is still_argui sunda_when the_group the_job the_lads the_scans
the_tagli them_all them_the them_tuesd thing_in treas_has uploa_them us_and win you_0 pr2: is_what thurs_of pr3: ^_half pr4: by_tuesd q: almsh ansel anybo appli beard bees ben bende bleed
bounc brend bulle carla clari cloud convi crept cried daft des diggl doree dubli earth ends enjoy error estim euros exper fifth fit forsy gesel gilli groom hamis highe holds host insid intim
jump kept kev kicko linds links log maili massi maxin means migra morag music namas namin nativ neck needf negat neil niggl nos oblig org pain part paste pixel posts pound pro pune puzzl
quarr rang rate rave recom rep repri rgds ridin sanj sayin sidew signm spent squas strou stump surge survi teams templ thack tool touri tunne twitc typos ulric usual volun wept wifi wiggl ya
yoga q2: 0th_? 0th_to ?_and ?_he ?_kind ?_not ?_our ?_they ^_wait ^_when ^_would a_favic a_pictu a_revis any_chanc ask_the askin_me asks at_least back_by be_? be_grate befor_he bit_confu
blank but_how by_? calen call_from confu corru dawn decid_$ did_you do_? does_0 does_that down_the easie easie_than expir_$ expla extra_? favic file_forma final_invoi finan_won frida_pleas
from_thurs go_at grate grate_for has_expir hosti_inclu i_give i_go i_mean i_send i_wonde in_princ inclu_in inste_? invoi_by is_frida is_there it_have itsel janua_? just_wonde keeps_askin
link_in looks_nice my_numbe need_for nephe_says numbe_and on_? on_her one_you or_does or_has ours_to photo_do photo_once quote_by right_in round_of s_corru says_that secon_round sever she_d
somet_we still_stand tell_us thank_ever the_butto thick this_? thoug_? top_? was_that was_the we_decid what_size what_was which_forma who_do with_any wonde_if would_it would_need would_the
you_d you_free you_menti you_or you_pleas your_numbe zip_it zip_won q2r: the_fee q3: 0_? ^_remin again_? am_i and_does books i_press i_sign inclu_hosti inclu_the it_says least link_? me_have
me_what mean_$ mean_the menti on_top one_? pleas_? press_the quick_quest resen_it revis_quote say_yes sure_what to_under us_or what_would when_would wheth_the which_file which_size who_owns
your_quote q3r: fee under_what q4: ^_are ^_does a_passw could_we forma_do i_suppo in_? it_keeps resen_the says_0 size_do thoug_we wonde_wheth you_send q5: need_from or_is size us_have q5r:
not_sure q6: ^_is frida_? is_it price_inclu you_mean q8: mean you_resen q8r: does_the wheth q9: ?_i resen qr: bit_more broad brown famil_firm in_room it_works my_mac newsl_sign other_three
photo_on polis room_0 send_those sign_up so_maybe to_ask to_talk you_could qr2: paul qr3: five r: added ade ai anna arms attch attic bakes balan beetr brais braml brave brill bursa butte
caerp celer choir coat cured depen disk doyle dunca effie exams fax gigab glass gotta hake ho hon howev hug indoo k0 keble layin leek lets listi marco maste menus mount owen p0s parge penha
perma pig pithi pond prue puddi q0 qq0 rafte retai retak roofe safet sara saws sherr shin shrim sofas spain steve tim title trout twelv unive unluc upper wet wing zb r2: 0_you ^_groun
aller_list and_mains are_being batch_attac bios_attac car_park chapt_one chef_s desse diffi do_those done_and first_six four_are frida_! frida_when gail has_promi have_those heads_for hers
in_one jess list_isn logo_s mains me_hers n n_to needs_the other_half pastr pastr_chef photo_the produ_descr rooms_0 s_attac six_of still_being sure_about t_ask the_aller those_over to_fri
to_z two_heads z r3: ^_attac ^_bios bios_for chef_is one_to other_four team_photo those_on r5: now_the
"""
