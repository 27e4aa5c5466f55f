"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: abbot abroa activ ages almos among annoy apple asses ball bankr banni barba barel beari bedla berni biscu brait brew bridg cafe camin clair combi concr
crime croft davie deals dean drown drumm dug dust elean endor extre facil felix fergu flyin gande gathe gethi glari glaze gosh halfw handl harri hesit horse
impro jamie japan juggl keith kerry kersh killi knee knows laura leaki level linda liter llawe lying madri marlo marri maxim meani media mille mo moder moppi
movin nadia nadol neath neces nettl nits okay olu pal pembe pinge playe pony pp prete prett prise pump quit radar raise react rearr sabba sadly sake saltm
santa scene shown shutt sight sinis skate slowl sough specs speed squee stamp steer stirs stoke suitc swore sworn tall thoro threl thx tuppe ugh usefu walks
warn washi weber whisp wrest yasso yello youre yvonn a101d118n41o21p135q48r46: on a10d11n3p12q10r4: thing a10d13n2p11q3r4: best a10d17n4o9p7q4r3: don don_t
a10d18o3p10q5r: throu a10d21n7o11p9q4r6: about a10d26n7o2p8q4r3: and_the a10d2n2p13r4: promi a10d2n3p8q3r: on_my a10d34n9o4p4q6r5: to_the
a10d38n17o20p24q11r3: all a10d7o7p11qr7: list a10dp4: to_it a10dp5q2: prope a10dp6: know_i a10p3q2r: when_i a11d15n4o12p8qr8: now a11d37n9o4p23q11r4: ^_the
a11d3n2p3r: s_on a11d7no7p17q7r13: them a11d9np10: we_ll a12: got_it a124d121n34o46p93q61r33: to a12d11n6o4p11q5r4: he a12d12n5o8p12qr: been
a12d18n4o14p16q29r3: do a12d24no3p24q7r11: of_the a12d2n2p5: desk a12d5n2p13q4: down a12d5np6: m_afrai a12d6np6: afrai a12d8n6o4p69q3r9: week a12d9np4q4r2:
have_a a12dn7op3q2r: you_know a12dp2qr: look_at a12p13r9: ll_get a13: come_back a134d123n20o11p119q59r17: it a13d11n11p14q4r10: here a13d11n3p13q8r10: first
a13d11np9q2: thank_you a13d22n13o7p18q12r7: has a13d22n4op19q6r5: out a13d6n2p11q3r3: thank_for a13d6o6p6q4r2: i_have a13d7n3op16q10r3: let a13do4p3qr: recei
a13q: thank_ana a14d16n14p6q4r3: just a14d21n7op20q11r6: hi_ana a14d2p2q2: waiti a14d3op7q2r2: once a14d5no2p10q12r: can_t a14d64n3o4p8q28r15: one
a152d89n16o40p130q73r29: i a158d323n83o43p213q136r60: the a15d11n14o2p18q6r6: up a15d13n5op27q18r2: but a15d15n17o3p4r: !_$ a15d20n5o4p18q9r: re
a15d3n3p5q3r3: come a15d61n2o8p17q6r2: no a15dn2p2: you_$ a16d12np29q22: befor a16dop2q2r: on_it a16p2q: soon_as a16pq: as_soon a17d22n7o2p42q10r25: monda
a17d29n7op27q16r8: ^_hi a17d2o2p11q12: i_can a17d38n13o16p19q9: ^_we a17d5p21q4: then a17d6np4q10r11: still a17n2p4: haven haven_t a18d117n11o11p32q30r22: 0
a18d15n2op35q11r7: the_0th a18d17n8op75q17r20: frida a18d29n8op27q16r8: hi a18p2qr: soon a19d15n2op40q11r7: 0th a19d15n3o11p22q5r6: off a19d25n2o3p27q7r:
sorry a19d53n16o17p33q22r8: that a19d53n20o16p35q22r9: from a19d7n2p23q2r3: until a19d7n5op11q3r: got a2: ^_messa ^_off a_cup a_thing actio_$ afrai_they agend
all_up are_over arriv_safel asked_them batch_of be_patie been_chaos befor_frida befor_they board_$ busy can_$ can_give chair_wants chaos chase_it compl_peopl
could_say cow crete culpa cup cup_of desk_with direc_is dragg email_is exam fab_at finan_team first_$ follo_$ forge forgo_$ forwa_this from_tonig goes_quiet
had_their hear_anyth hurry hurry_$ in_portu june_and law_$ lawye_are lawye_is legal_peopl legal_team ll_discu ll_keep ll_shout m_chasi mea messa_recei met_$
might_get mind_on momen_they monda_then no_excus no_lapto norma not_had not_yet noted_and nudge_it numbe_$ of_tea on_paper our_compl panto_on peopl_who
pick_this pile_is pleas_bear poste_$ prope_read quant read_$ readi_the recei_and recei_i remin_it repor_yet retur_$ right_now roof safel_and say_anyth says_i
seen_it septe_which serve_died short_$ since_sunda soon_$ still_readi such_matte t_say ta_got ta_will take_their that_no the_cow the_lapto the_panto the_quant
the_updat them_best then_they they_look this_it this_on this_up to_open tomor_back tryin turns_up up_then updat_i very_much when_thing will_deal will_pick
yes_yes yet_i yet_our you_very you_when a20d14n4o4p21q5r2: i_ve a20d17n10o3p10q7r: had a20d32n6o3p24q12r4: for_the a20d43n2o29p23q11r4: not a20npr2: yet
a21d29n5o11p26q17r28: are a23d12n5op14q10r: they a23d3n2p15q12r4: when a23d3p4q2: back_to a23d47n7o7p12q7r3: as a23d5n11o3p12q6r: know a24d15no3p4q4: it_$
a24d29n8o23p44q18r9: be a25d42n18o16p34q21r4: your a26d26no2p33q32r4: can a26d31n8o6p26q11r2: ve a26d37n12o4p52q10r19: so a26d48n11o2p30q15r9: on_the
a26d6npq3: ^_thank a27d3no2p40q7r12: get a28d19n8o31p43q28r11: me a29d39n10o42p37q9r4: this a29d5n2p35q3r4: to_you a29d6n2p3q4r: look a2d: ^_apolo ^_sure
a_read afrai_the call_$ have_had it_now it_too ll_take m_waiti panto read_and scann slow tea the_bottl then_! they_do thing_on we_open would_t a2d10n2p3qr:
too a2d10n3p4q4r3: happy a2d10q3r26: attac a2d10qr6: 0_to a2d11o5p4q2r2: more a2d12o3pr: to_your a2d12pq4: appro a2d14op19: signe a2d15n2o2p2q2r: may
a2d15n3p3q3r2: it_is a2d15p3q4: versi a2d17np6q2r2: good a2d2: as_they likes sorry_$ thank_! a2d20n3p3q6: print a2d29op4q2r5: 0_0 a2d2n2o3q: t_want a2d2n2p3:
you_! a2d2n2p4q4r: wants a2d2n2pr: the_way a2d2n3o2p2qr: bob a2d2n3p4q2r2: home a2d2n3p6r5: becau a2d2n4op5qr: colle a2d2n4pq: ^_just a2d2no2q3r2: want_to
a2d2nop4q3: me_the a2d2np2: be_on comes a2d2npq: hospi while a2d2npr3: custo a2d2nr5: here_s a2d2o: quite a2d2o2p: j a2d2o3p2q: you_that a2d2o6p2qr: writi
a2d2o7q2r4: ask a2d2p: at_your bottl many_thank radio_silen sign_off the_bank a2d2p2: m_at a2d2p2qr2: of_them a2d2p3: not_going the_surve a2d2p5: send_it
a2d2p5r: your_quest a2d2p7: the_commi a2d2pq: gaz a2d2pr: he_says the_accou a2d2q: me_to pick a2d2q6: suppo a2d2qr: moira moira_$ a2d3n2p31q4r4: wedne
a2d3n2p3q4r: than a2d3n2pq: it_was a2d3n3pq: paper a2d3n4p2: up_the a2d3no6p3q24: or a2d3np: radio so_don a2d3np2: man a2d3np2q2: meant a2d3np4q2: i_was
a2d3nq6r: to_see a2d3o2p: email_of a2d3op2qr: ve_had a2d3opqr: many a2d3p: rest_of so_pleas the_only a2d3p3qr: helen a2d3p3r: apolo a2d3p5r: figur a2d3p6:
wordi a2d3p8qr8: done a2d3p9q4r2: 0_janua a2d3pq2r2: find_the a2d3pr: littl a2d3q2: the_quote a2d3q2r2: of_it a2d3qr: hasn hasn_t a2d4: it_! a2d4n: out_$
a2d4n2o2r: its a2d4n2p5q: monda_and a2d4n2p7qr: count a2d4n3p2q: met a2d4n4o7pq3: work a2d4n4opqr: small a2d4n5p4r: marke a2d4np: treat a2d4np3: shout
a2d4np7qr: manag a2d4p2r: ll_do a2d4p2r2: the_three a2d4p5q2: ana_the a2d4pq: on_our a2d4pq3: ^_looks a2d4pr: settl a2d4pr3: share_folde a2d4q: ago a2d4q2:
free a2d4qr: revie a2d5n2p2q5r3: site a2d5n2p3q2: love a2d5n3oq3: did a2d5n3p3: up_on a2d5n4p4q: fair a2d5nop2q4: call a2d5np9q4r2: pictu a2d5o3q: anoth
a2d5p2r: frida_0 a2d5p3q3: there_s a2d5p8: comme a2d5q: our_end a2d5q3r: see_it a2d5r5: ^_here a2d6npqr: one_with a2d6nq2r: from_0 a2d6o16: stop a2d6o2p5q5:
won_t a2d6o3p5q: ms ms_wirth a2d6o8p: consi a2d6op14q5r3: janua a2d6op5q: dear_ms a2d6p7q2: it_in a2d6pr3: the_share a2d6q2r2: confi a2d6r5: below
a2d7no2p5q5: won a2d7np3q2: vat a2d7nq: date a2d7pq2r4: share a2d8n2p4q4r2: sent a2d8n3p9q6r: year a2d8no2p6q5r4: is_the a2d8o2p2q2r2: of_0 a2d8o3p6q: wirth
a2d8o5p7q2: agree a2d8op2r: yours_since a2d8qr2: paid a2d9no2p3qr: from_our a2d9o6p3r: away a2dn2o2p: to_tell a2dn2op3q4: to_do a2dn2p2: trade_fair a2dn2p2r:
big a2dn3opq4: ever a2dn3p4r: trade a2dno2p2q2: sorry_to a2dno3p5q2r2: goes a2dnop: hold a2dnop4: short a2dnopqr: far some a2dnp: hande a2dnp2q: my_colle
a2dnp2q5: somet a2dnp3r: for_you a2dnp4q8: quick a2dnq: meeti_on a2do: it_at opene time_$ a2do14p: our_solic a2do2: sir a2do2q: ourse a2do9qr: these a2dop2q:
that_is a2dop4q: a_fortn a2dop6q2: fortn a2dp: biogr_and know_it no_need thank_so the_holid a2dp2: chair drawi havin put_it a2dp2q: so_it a2dp2q6r2: sure
a2dp3: broth it_this my_broth scan a2dp3qr: and_she a2dp4r: it_over a2dp6q6: ^_can a2dp8r2: be_with a2dpq: check_with gaz_$ a2dpq2: lost to_send a2dpq4:
who_is a2dpqr: what_i a2dpr: apolo_for the_biogr a2dpr2: biogr to_wait a2dq: inten no_idea a2dq2: if_it a2dq3r7: the_other a2dqr: in_$ the_back a2dr: bev it_i
a2dr2: is_still a2n: belie forwa_to heard heard_from hold_your home_$ sends such team_and turns we_haven a2n2: ^_bob flood just_to a2n2o: know_that a2n2op2:
to_let a2n2oq4r: talk a2n2p2: seaso a2n2p21r: end_of a2n2q2r: up_and a2n3p3q: mothe a2n3pq: my_mothe a2n4o3p8q: ^_my a2no2p2q2: court a2no4pq4: i_don a2no7p:
died a2nor: is_being a2np: at_a is_over to_read a2np2: !_i monda_but a2np2q2: audit a2np2q3r: wants_to a2np2qr: june_$ a2np3: even a2np5qr: quiet a2np5r2:
me_on a2npr: me_i a2npr2: ana_! a2nq: landl a2nq3: here_$ a2nq6r: a_bit a2o: dear_sir wish you_once a2o2p9qr2: shall a2o2pr2: insur a2o2qr2: of_our a2o3:
off_this twice_now a2o3p: ve_asked a2o4p2: write_to a2o4pq2: sendi a2o5p2: of_my a2op: i_hear is_not now_and a2op2q: in_court a2op3r4: the_last a2op9q2r8:
monda_$ a2opqr3: and_he a2or3: chapt a2p: a_big and_sorry anyth_befor decid_about from_tomor got_round himse i_promi i_would it_past noted_with off_today
only_one patie_we portu promi_anyth run_it serve sign_it slipp_my t_got t_promi the_serve tomor_but ve_passe which_i you_it your_messa a2p11qr2: get_the
a2p11r3: the_weeke a2p2: ^_will bookk but_that depar excus for_being is_back m_doing with_no a2p22qr3: next_week a2p2q: back_in it_goes right_to they_ve
a2p2r: list_of sorry_ana the_bios will_come a2p2r8: bios a2p3: get_this it_then no_signa re_right year_end a2p3r: monda_i a2p3r2: two_of a2p4q: it_tomor
a2p4q2r2: i_need a2p5: kids_are a2p6: ill a2p7r: when_the a2p8q2r2: get_it a2pq: for_sendi given s_not signs_off to_sign a2pq2: we_can a2pr: fab i_see it_once
off_sick off_with peopl_are you_as a2pr2: forwa_it the_insur a2pr3: promi_me a2q: 0rd_and ^_waiti frida_as he_will my_boss one_who t_tell when_they a2qr:
so_far a2r: m_still pat a2r2: batch first_batch sleep_on to_sleep a2r4: ^_first a3: 0th_will a_chanc all_hands and_let calm calm_down have_passe it_after
it_thank it_yet list_! ll_deal look_when noted_thank on_holid on_mr opini passe_it postp prope_with s_gone s_had the_pile thing_calm to_repor tonig_back
ve_forwa when_he a300d437n106o122p310q188r71: $ ^ a31d33n29o3p27q3r5: ! a35d106n25o19p60q47r21: is a35d54n20o15p76q23r24: of a37d28n5p23q8r: it_s
a37d41n26o7p40q11r6: at a3d: ^_cheer as_he much_for to_sit a3d11n6op7q2r: from_the a3d11nop7qr2: answe a3d11np5q3r4: both a3d11npqr6: to_0 a3d11o2p5q3r: septe
a3d11pq2r7: folde a3d12nop4: put a3d12noq3r3: the_one a3d14n2p6q7r4: three a3d14oq: ^_no a3d2n2o9p4q3: remin a3d2n2p2q: break a3d2n2p2q2: and_they a3d2n2p7q3:
you_re a3d2n2pq9: for_a a3d2n3p3q25r: would a3d2n4o2p5q: very a3d2no8: matte a3d2npq2: until_0 a3d2npq6r: bit a3d2nr: that_$ a3d2o2p2r: to_my a3d2o3q3: to_me
a3d2op2: note a3d2p: boile seen a3d2p2q: minut a3d2p2qr: tom_$ a3d2p3: sorry_i surve a3d2p3q: 0rd the_0rd a3d2p4: silen a3d2p4qr: has_to a3d2q: !_we
a3d35np2q4r5: yes a3d3n2o2p2q: inter a3d3n2op7q: meeti a3d3n3: build a3d3n3op17q2r2: you_the a3d3n3p3: meet a3d3n4op13qr2: with_you a3d3n4p2q3r2: well
a3d3n5p: great a3d3n5p13q3r: month a3d3np3qr8: are_in a3d3np5: in_my a3d3npq2: move a3d3o3p3r14: follo a3d3o4q2: us_$ a3d3op: your_patie a3d3p10q: befor_the
a3d3p3: retur a3d3p3q: ve_been a3d3p3q2r2: wait a3d3p3qr: the_trust a3d3p6r2: head a3d3p7q2r: going_to a3d3pq: ^_let a3d3pq3r: d_like a3d4n2o2p2qr2: tom
a3d4n3o4pr: has_been a3d4n3p9q3r3: her a3d4no20p: solic a3d4np: nothi_to s_all a3d4op9: commi a3d4opq4: octob a3d4p3qr2: check a3d4p5: make a3d5: with_my
a3d5np7q4r: kind_regar a3d5np8q5r: kind a3d5op14r6: weeke a3d5op2: mrs a3d5op4r: nobod a3d6n2o6p10r3: sunda a3d6n2p3r: schoo a3d6n2p4q4: is_on a3d6n4op6q2r2:
hope a3d6n5p6q3r4: start a3d6no2p: now_$ a3d6no3p29q: ^_you a3d6np3q5r5: the_first a3d6pq2: the_draft a3d7n2op5q4r: lovel a3d7n3p2q9r: thoug a3d7o17q2r:
^_pleas a3d7p2: bank a3d7p2q10: quote a3d8n7p6q3r3: the_new a3d8p6q10r3: the_photo a3d8p7q3r3: is_in a3d9o2p4q3r: 0_septe a3d9oq5r8: other a3dn2q: arriv
a3dn3o2p2qr: tell_you a3dn4o7p11qr4: will_be a3dno3p3q: repor a3dnop2: you_a a3dnop2q2: they_re a3dnopq2: betwe a3dnopq5: what_you a3dnp: law a3dnp2:
frida_but the_numbe a3dnpq4: for_this a3do: our_lawye a3dop: this_$ a3dop11q3: days a3dop5: hands a3doq: as_the a3dp: my_mind to_run a3dp2: not_befor a3dp2q:
throu_it a3dp2qr3: she_s a3dp3qr: best_wishe a3dp5: the_nudge a3dp6: nudge a3dp7q: do_it a3dpq: might a3dpq2: so_much a3dpr: will_do a3dq: from_monda idea
a3n2: readi a3n2o4p8qr: hear a3n2p: here_and a3np: in_law a3np3: afrai_i a3npr: the_counc a3nr2: sleep a3o: the_remin a3o2p2r: strai a3o5p9q3: write a3op2q:
be_the getti a3p: actio hopin hopin_to my_inbox pile ready the_direc them_to a3p11r2: inbox a3p13q8r2: by_frida a3p2: rever sorry_sorry updat a3p2q: and_get
not_forgo a3p2qr: that_i a3p2r: sick sitti a3p3: slipp to_chase a3p3r: until_frida with_me a3p4: round_to a3p4q: ll_go meets a3p5q2: t_get a3p6: will_get
a3pq: re_still signs a3pqr: after_that a3pqr4: portr a3pr6: are_still a3q: boss got_your one_of a4: ^_still ^_ta chanc_to frida_i it_when keep_you know_$
ll_come ll_look m_out recei_with s_desk s_with safel thank_i yet_sorry you_poste a40d48n16o5p48q24r18: ana a40d53n15o32p44q16r11: our a42d81n27o24p73q34r27:
in a43d42n8o17p84q28r20: have a44d115n27o35p50q52r7: we a44d47n9o12p31q23r8: t a45d36n18o20p50q20r7: my a47d2no2p51q3r16: i_ll a47d34n4o22p33q21: ^_i
a47d6n4o19p50q3r12: will a4d: back_$ a4d10o8p2qr: asked a4d11n14p11q7r3: new a4d11p4q4: decid a4d13n2o10p3q2r: take a4d13n8o7p15q2r4: last a4d16no3p15q2r:
yours a4d2: thank_$ a4d2n3o2p2q3r: tell a4d2no2p3qr5: being a4d2o3p: messa a4d2o4pq: i_am a4d2p3qr: wishe a4d2p4: the_kids a4d2p4qr: doing a4d2p5q: the_texts
a4d3n2p3: past a4d3n3op3q: the_offic a4d3n3op66r14: you_ll a4d3no2p3q: compl a4d3no8p2q2: direc a4d3np5q5r: said a4d3npq: it_as a4d3opq6r4: have_to a4d3p:
tuesd_and a4d3p2q: run a4d3p2q3r: like_to a4d3p3q2r3: he_s a4d3p9q2r3: texts a4d5n2op9r7: half a4d5n2p9q: round a4d5p2q2: hones a4d5p4qr2: trust a4d5p5q4r4:
hello_ana a4d6n2o2p21q10r: send a4d6n3op2r: the_whole whole a4d6n3op3q4r5: find a4d6p2q: mind a4d6p7q6r: quest a4d7n2p6q: and_it a4d7n4o3p10q3: 0_march
a4d7n6o4p15q3: march a4d8n3o7p2q5r4: want a4d8n4o15p10q6r: again a4d8p4q: throu_the a4d9n2o6p4: and_we a4d9n3p12q2r5: on_thurs a4d9n6p3q11r: says a4d9np3r6:
s_the a4d9p4q2r3: cheer a4dnop11r3: week_$ a4dnp3r: counc a4dnp5: had_the a4dnpq: they_have a4doq: lawye a4dp: till_the a4dp2q: a_prope a4dp7q: then_$
a4dp7qr: 0th_and a4dr: our_legal a4dr2: poste a4n2q2: if_the a4no4p5r2: and_will a4np10r: it_ll a4np9r2: this_week a4npq2: ^_if a4o: you_i a4o3p5q2: go_throu
a4opr2: chasi a4p: on_to a4p2: m_back a4p2q: then_i a4p3q2: chanc a4p4q13: befor_i a4p6: down_with a4p7: sit_down a4p8q: tonig a4pq: our_finan a4pq2: give_you
a4q: at_first first_glanc glanc i_could it_prope a5: ^_recei ana_got leave_from m_off t_had a51d7n3p16q6r4: back a51d80n14o15p58q33r19: for
a52d56n29o8p52q46r11: a a53d14n3o10p27q5r4: i_m a54d17n3o10p27q5r5: m a57d30n3p22q11r4: thank a59d81n15o4p66q22r22: s a5d12n3o3p11q5r4: regar a5d12p6q4r: i_d
a5d16n2o5p5q5r4: on_0 a5d16n4op3q5r: we_ve a5d16p12q12r8: photo a5d18n4o7p18q7r3: ^_dear a5d19n2p9q8r3: numbe a5d19n4o7p18q7r3: dear a5d2n2p15r: today
a5d2n2p2q23r2: could a5d2n5opq: gone a5d2o4p4q4: am a5d2p2q3: finan a5d2p2q3r: with_a a5d3n2op16qr3: by_the a5d3n2p17r2: on_tuesd a5d3n2p4q2r: way a5d3op4:
patie a5d4n3p6q3: ^_it a5d4no3p6q2r: ana_i a5d4o2p19q5: give a5d51n5o32p5q13r6: pleas a5d5n3op4q2r: his a5d5n5op38q2r4: next a5d6nop6q: for_your a5d6nop8q:
you_for a5d6o2p4q7r: under a5d6op12q3r2: going a5d9o2p5q3r2: right a5d9p14r2: till a5dn2p3q3: much a5dnp3: s_been a5do7q: twice a5dp2: this_to with_us a5dp3:
lapto a5dp4: and_then a5dp7: sit a5dpq2: waiti_for a5dq: still_waiti a5dq4: let_me a5n4p: ana_just a5n4p4r7: so_you a5o2: in_touch a5o2p6: i_will a5p: desk_on
a5p2: 0th_i m_in a5p2qr: once_the a5p2r: bear_with a5p3: i_haven a5p4: signa a5p4qr: it_will a5pq: swamp a5q: look_$ on_leave a5q2r: to_look a6: deal
deal_with a61d81n9o14p57q12r13: with a68d16n7o4p139q4r30: ll a6d: ^_$ a6d10oq2: keep a6d12n5op40q9r9: thurs a6d12p3q3: draft a6d17n2op3q7r2: see
a6d19n2o3p5q3r2: since a6d19n3op9q6r: there a6d2: ta a6d25n3o2p9q15r: d a6d2n2o4pq: me_$ a6d2op13r: so_i a6d2p36qr: tomor a6d2p3q2r2: mail a6d3np7r2:
until_the a6d3o3p6qr2: we_are a6d3op2: discu a6d3op3q: as_i a6d3p7: kids a6d3p9q2r2: ana_thank a6d4o2pq: your_email a6d4op7q3: ^_not a6d4p: at_it
a6d5n5o2p6q28r3: what a6d5pqr: the_rest a6d6n7op25q4r11: on_frida a6d6np2qr: rest a6d6np3: holid a6d7n2o3p8q4r2: accou a6d7n4pq2r7: team a6d7np3q3: the_board
a6d8op2q9: open a6d9n3p9q5r4: hello a6d9np7q23: which a6d9np9q5r4: ^_hello a6dnp2r: at_my a6dnpqr3: 0_june a6do2pq: touch a6do6p3: passe a6dop8: be_in a6dp2r:
^_on a6n4: just_so a6o2p: the_momen a6op3: chase a6p: ^_haven m_on with_thank a6p2: forgo_you t_forgo a6p2r: bear a6pq2: your_mail a7: ^_got and_back and_come
will_look yet_$ a78d123n32o45p90q31r30: and a7d10n2p6q4: board a7d10p3q8r3: like a7d11n5o2p25q3r15: on_monda a7d14o2p9q4r3: only a7d19n2p17q9r10: two
a7d37n4o5p18q3r2: with_the a7d37n9o2p19q5r14: in_the a7d3n4p5qr3: june a7d4no4p6q3: time a7d50no6p12q12r: go a7d5n2p2q6r: sign a7d5o4p4: mr a7d5p5q: out_of
a7d9o3p7q8r4: to_be a7dp2q5r2: need_to a7n2o2p16: ll_be a7n2op7r3: let_you a7np2r3: forwa a7o2pq: momen a7o5p3qr2: with_our a7p: my_list a7p2r: will_have a8:
^_noted a89d91n43o32p175q90r33: you a8d13n7o2p11q4r2: offic a8d14n2op26q2r: end a8d14n3op26q6r5: after a8d15n19o2p28q5r4: at_the a8d15no5p5q3: leave
a8d28n12o16p12q21r3: us a8d2n: a_look a8d3op3r2: legal a8d3p9: i_know a8d4n2p7q26r2: need a8d4n5p2q6: looks a8d4o3pq: the_contr a8d4p3q: with_it
a8d5n2o8p25q7r5: and_i a8d5np14q5: say a8d5p9q3r3: it_on a8d6n3o2p6qr2: about_the a8d6n4p11q4r3: she a8d8n4p4q2r: had_a a8d8o7p7q: contr a8d9n2p6q2: nothi
a8d9n7o2p5q: ^_our a8d9o13p5q2r: email a8dnp3q4r: but_i a8dnp4: my_desk a8dnp56q3r11: ll_have a8dnp5qr2: their a8dp2: back_on a8o8q3: to_our a8p: get_back
waiti_on a8pr: back_at a9d10n8o3p8q15r: if a9d15n2p36q3r12: tuesd a9d16n2o3p8q5r: we_re a9d19n4o4p60q25r18: by a9d21n6o8p11q9r: was a9d29n6op18q6: every
a9d2n3o2pq3r4: peopl a9d2p4q: forgo a9d4n3o4p4q16r2: who a9d5no6p6q2: anyth a9d7np3q2: read a9d7p9q2r: ^_sorry a9d9n5o2p23q3r4: over a9dp3: it_to a9p: get_to
a9pq: noted ad: ^_from ^_oh a_note about_that ago_the ana_as and_give aren aren_t ate_my be_cross bins both_$ came_throu canon cfo colle_in comme_and contr_is
cours_$ cry d_have dispu_with do_this down_$ down_in down_your every_s eye eyes fair_until fine_i flu for_me from_holid from_tuesd funds got_lost gwen
have_anyth he_was here_it his_feet his_van hospi_$ i_dropp inten_to is_below is_just is_settl it_kind it_ourse it_with joan k leani leani_towar life littl_one
logo_attac look_and made_my mail_the make_the meet_on micha mr_pole my_assis my_way new_photo new_versi nobod_picks not_$ off_from on_with our_bank our_direc
our_mr paid_the phili_$ plast regar_and reope s_comin s_figur s_fixed s_good s_name said_on scann_it scien scien_block secon_versi sent_you signi socia
sorry_about sorry_both star star_in sunda_0 t_worry than_a thank_we the_bins the_extra the_leafl the_littl the_man the_meant the_plast the_sampl the_vicar
then_the they_may thing_is this_end to_accou to_stop towar until_sunda vicar walls warm_wishe was_out was_suppo way_out whene whole_offic will_see worry worth
you_might ad10n3op2qr: the_phone ad10no4p3: lette ad10p3q2r: to_go ad10p3q4: that_the ad10p8q6r7: logo ad10pqr6: 0_the ad11no12pq10: invoi ad11nopr2: shop
ad11p4q4: rathe ad11p7qr2: you_can ad11q2r4: hours ad11q3r: use ad13np10q2r: that_s ad14n5op6q8r3: phone ad16n3o3pqr3: went ad17: go_ahead ad17nop5q: side
ad18: ahead ad19n6p17q2r2: morni ad19np3q7r: the_secon ad2: ^_there a_no a_yes afrai_we and_can answe_to contr_to crack_on discu_on i_retur it_there kirst
mobil needs_to offic_and paren phili pole put_the since_monda t_wait the_payme the_terms two_$ voted whitl with_0 yes_you ad22n4o7p7q5r2: shoul ad24q3r: fine
ad25n2p3q7r2: secon ad2n: ^_that plumb round_the was_on weddi_is ad2n2: looks_great ad2n2op2: you_and ad2n2op21q9r2: have_the ad2n2opq: siste ad2n2opr: daugh
ad2n2p2: the_count ad2n2p3r4: floor ad2n2p4q2: table ad2n2pr: my_daugh ad2n3: you_were ad2n3pq: place ad2n3pr3: heads ad2no2p2: for_it ad2no2p4r3: kitch
ad2no2q: made ad2no2r: fathe ad2no4p3: have_been ad2nop: marga ad2nopq: the_websi ad2np: doesn_t last_frida that_you ad2np13: eveni ad2np2qr: hope_you ad2np3:
!_the party ad2np3q2r: the_pictu ad2np3r: !_! ad2np4r: finis missi ad2npq: 0nd ad2npq3: which_is ad2nq: bigge ad2nqr: monda_to when_it ad2o: dont ad2o2p9:
march_$ ad2o2pq: prese ad2o2pqr: and_my ad2o4: husba ad2o4p: consi_the ad2op2qr2: it_off ad2opq: as_you ad2oq: it_and septe_i ad2or: porta ad2p: assis gover
signe_copy the_frida the_stock w with_this ad2p2: ^_nothi hour miss the_figur ad2p23qr7: frida_$ ad2p2q2: meant_to so_we ad2p2q2r: on_a ad2p2q2r10: those
ad2p2r: the_menu ad2p3: janua_$ off_to ad2p3q: the_train ad2p3q2r: toget ad2p3q4: the_proof ad2p4: inspe ad2p4q: train ad2p5r: in_on ad2p6: the_week the_wordi
ad2p6q2r: capti ad2p6q2r3: s_in ad2p8qr4: frida_and ad2pq: novem point sorry_it the_quest ad2pq2: 0_octob ad2pq3: open_on ad2pr: acces testi ad2q: are_all
asked_me couns like_the the_0nd to_use ad2q2: crest i_say ad2q2r3: fonts ad2q2r7: six ad2q5: suppo_to ad2qr: it_just ad2r: mark this_one ad2r3: that_one ad3:
crack feel_free free_to gb_0 good_morni like_a revie_the terms with_every ad3n2op4q2: yeste ad3n3p5q5r2: same ad3n4p2r2: him ad3n5oq4r: if_you ad3nop4q7r:
final ad3nop6q: 0th_of ad3nor: own ad3np: doesn on_$ the_radio ad3np2: vat_numbe ad3np2q: off_the ad3np2q4: ^_happy ad3np4q5r: the_same ad3np4r: over_the
ad3npr: desig ad3o: i_did ad3o2: ^_don ad3op5qr: partn ad3op7: ve_got ad3oqr: take_it ad3p: as_discu dropp_the thoug_i warm ad3p10r2: a_week ad3p13: the_signe
ad3p2: ll_pass ad3p2q: and_every ad3p3q16r: does ad3p4q2r: witho ad3p4q4r: proof ad3p4r2: menu ad3p6: term ad3p6q2r: 0th_so ad3pq: read_it ad3pr: a_lovel
morni_ana ad3pr2: needs ad3q: as_our gb have_anoth long witho_the ad3q2r: mum ad3q4: the_site ad3qr4: ones ad3r4: the_folde ad3r9: attac_the ad4: feel
the_press ad4n2: came ad4n2p: bette ad4n2p15qr4: you_on ad4n2p7q134: ? ad4n2pr: weddi ad4n2q: broch ad4n2qr6: the_team ad4n3o6p2q2: told ad4n4p5q3r3: ^_ana
ad4no2pq2: websi ad4np3q4r: comin ad4np4r: x ad4nq: good_to the_broch ad4nr: it_out ad4o: not_to ad4o13: do_not ad4o2p4q2: late ad4o2r: conce ad4o3pqr:
your_list ad4op2: reply ad4oq: and_have ad4p: publi your_lette ad4p13r2: copy ad4p2: ^_good stock ad4p2q4r2: the_two ad4p2r: the_third ad4p3: ^_hiya hiya
i_had ad4p3q: pass ad4p4q2r3: so_that ad4pqr: thurs_0 ad4q3: one_is ad4q4: press ad4r3: hours_are ad5: ahead_$ print_it ad5n2o2p2q4r: an ad5n2p18r: the_end
ad5n2pq2: ana_we ad5n3p2q: van ad5n5p3: merry_chris ad5op3q: payme ad5op7qr4: you_have ad5p3: ^_ok ad5p6q: ok ad5p8: sorry_for ad5q2r5: four ad6n: leave_it
ad6n5p3: merry ad6n6o2p3q2r: were ad6nop: t_be ad6np2q2: s_a ad6npq4: the_invoi ad6op4r3: alrea ad6p2qr: third ad7n2oq3: one_$ ad7n2p2q2r: colou ad7n3o9pqr:
never ad7n6o3p3q3: think ad7opr: the_shop ad7p2: dropp ad7q: optio ad8n3o4qr: into ad8n5p34q3r4: day ad8n8p15q3: chris ad8nopq3: name ad8o5pq4: we_have ad8p2:
our_side ad8r: use_the ad9: ^_yes ad9n2: left ad9n4o4p11q5r3: dear_ana ad9no6pq: addre ad9np3q: b adn: ^_great ^_sent a_while and_says becky broke child
every_here feet letti our_board paper_i picks_up real rest_$ stick ve_hande adn2: baker sweet the_baker adn2o: machi adn2opq8: how adn2p14qr: on_wedne adn2p2:
next_month adn2pq: my_siste adn2pr: back_from adn2q: ^_your adn2q15: you_need adn2q4r: also adn3: heads_up adn3o4: you_to adn3p2: of_june adn3p3: the_trade
adn6: saw adno: m_sorry our_offic adnop3r: are_on adnp: picks side_the up_that adnp2: ana_it posy adnp2q: monda_0 adnp2qr: weeks adnp3: acros adnp3r: cours
adnp4r: count_on adnpq: cross takes the_colou adnpq2: it_all adnpq2r: suppl adnpq3: happy_to adnpr: on_me adnq: could_t leafl says_the they_are ado: and_nobod
have_recei in_octob it_may out_and peopl_$ stop_writi ado11: dispu ado2: my_wife wife ado2p27qr2: have_it ado2q2r: in_this ado3: my_husba ado3qr: you_are
ado4pq: you_in ado4qr: them_$ ado6: email_me adop: lette_of ll_see adop12r4: expec adop2: as_we i_won adop2q: you_ve adop3qr: famil adop6qr: able able_to
ador: bill the_porta adp: ^_a ana_and and_won archi be_going befor_that best_tom deck delay detai duly end_is expor fully have_met is_out just_not luck most
oduya oh only_just payme_run sampl scree she_is silen_it snowe snowe_under tess thank_the the_boile the_delay the_gover the_head the_schoo there_it today_i
total until_monda will_$ adp10qr: first_thing adp10r3: 0th_$ adp13r3: of_next adp2: an_hour but_the in_front off_on patie_with so_no adp2q: marta red adp2q2:
start_on adp2qr3: remai adp2r: ^_two head_of is_a on_site adp2r2: treas adp3: ana_you head_offic i_get make_it not_a they_ll adp3q: it_a adp3r: front_of reach
adp3r3: front adp4: the_list adp4q3: happe adp6: block adp6qr: be_able adp7qr2: over_to adp8qr4: tuesd_$ adpq: prope_look adpqr: after_the clerk adpr: may_be
p up_to adq: ate but_we colin_$ edito fixed get_a march_so me_know perha said_the someo that_they the_revis adq2: extra quote_$ adq3: licen we_need adq4:
open_the top adq5: ^_quick revis adq7: befor_we t_open adqr: colin shoot you_like adr: confi_the enclo is_off nobod_has the_treas you_he adr2: groun
groun_floor adr3: ana_here an: a_break a_great a_real a_treat again_and and_nothi baby becky_$ bet board_doesn chap diffe do_what dunmo finis_and frida_we fun
gone_$ i_just if_not if_they joy looki_forwa looks_a looks_after mothe_in op or_a picke posta s_weddi seaso_here some_of sons t_hold the_plumb there_$
think_it to_answe to_call to_find turn_up turne view waved we_could we_know went_$ you_did your_breat an2: a_month airpo as_ever know_the the_airpo the_flood
an2o: passi an2p2q: a_day an2p4q: show an2pq: looki an2pq2: launc the_launc an2q: funny to_know an3opr2: worki an3p: news an4: ^_saw ano2: t_think ano2p2:
about_it ano2q2: invoi_is anop: to_take anopq: ana_my he_ll anoq2r: talk_to anp: bit_of just_a our_print regar_marga rob when_we anp2: alway the_vat anp2q:
the_audit anp2q5: let_us anp3: thing_$ anp3q: turn anpq: breat help somew anpr2: becau_the anq: our_landl phil phil_$ ve_the anq2: it_would anq3: d_be anqr:
upsta anr: also_the food harve he_d the_harve well_and ao: ^_leave ^_under at_prese charg contr_at do_so email_i filed filed_for got_this inter_and is_getti
messa_$ pls re_all remin_i respo_to this_and to_discu twice_$ under_$ wirth_your ao2: from_them list_$ my_fathe pleas_do strai_to want_anoth ao2p2q3: to_have
ao2pq: respo ao3: pleas_be ao3p: ^_this ao3p7qr: hear_from ao4: matte_is the_matte ao4pr: we_will aop: writi_from aop11qr3: you_by aop2: are_not aop2q2:
days_$ aop4: we_shall aopq: faith yours_faith aopr2: i_shall aoq: am_not time_to to_hear aoq2: accou_$ aoq3: ^_how aoq5r3: file aoqr: with_them aor: chapt_0
i_want ap: 0th_it 0th_with a_minut after_ana again_until all_next am_on and_am and_merry and_thurs antic appre at_their away_all been_$ been_passe befor_tuesd
being_so big_red broth_in burst can_start chick circl commi_to contr_$ counc_only desk_i desk_monda direc_s done_tomor down_and easte eaten eveni_i fair_on
fees for_our for_two for_which forgo_! fortn_$ frida_befor get_my getti_to going_throu grant hands_$ has_eaten have_gone have_their hence hence_the here_our
hilar hiya_sorry if_legal in_accou in_until is_down is_we just_seen know_we lambi_is land_in leave_until list_will ll_sign looks_fab love_to lovel_! m_away
maggi maggi_$ mail_about march_i meet_again meeti_$ monda_he my_pa nothi_s of_actio off_until on_once over_here over_it pa paper_and pass_it passe_the
passe_to photo_i plane promi_i quick_updat re_on re_waiti relea_the s_half s_meeti s_off say_a say_by say_frida shall_write she_will sitti_in skiin so_bear
sorry_been sort start_again strai_after surfa swamp_with tess_$ texts_as texts_by the_grant the_minut the_paris the_table the_thing they_told this_done
throu_they to_all to_relea today_the today_you trave up_with updat_from us_down us_the ve_only ve_put vote walki_the was_going was_hopin was_ill week_but
while_i will_put will_sort wirth_thank wishe_hilar with_chick with_year woman yet_the you_with your_draft your_note ap2: !_will accou_s at_me bed catch_up
chris_! comes_on copyw frida_0th in_bed it_acros lambi later_$ ll_ping ll_scan manag_it missi_i month_end next_$ once_they our_bookk paris_counc posy_$
promi_! recei_of relea sam send_them shall_rever stuck_in the_drawi tomor_and tuesd_but two_weeks until_then walki wedne_i ap2q: meets_on offic_on what_they
ap2q3: t_find ap2r: dev will_let ap2r2: ll_forwa them_on ap2r3: will_follo ap3: ^_frida are_off catch commi_meets get_round got_the land ll_write our_it paris
ping_it t_manag to_happe tomor_so with_kind ap3q: i_shoul ap3r: ll_let stuck verdi weeke_and ap4: ll_sit ping ap4qr: to_get ap4qr2: speak ap4r: measu ap4r2:
the_kitch ap5: half_term yours_$ ap5q: later ap5q2r: it_by ap5r: thurs_week ap5r2: have_them ap6: will_send ap6q: mad ap7: after_$ apq: board_meets due he_has
hi_marta i_write in_hospi it_but octob_$ panic possi s_no sorry_! they_said to_give apq2r: would_be apq2r2: by_thurs apq3: do_i apq5: quick_one apqr: all_week
vecto apr: after_so becau_i been_off dig for_chasi helen_$ im jen jen_$ week_with apr2: camer last_two aq: 0nd_i 0th_which a_momen a_small after_our
anoth_week anyth_i at_home but_my can_be doubt file_$ folk for_them given_it going_on have_i have_time hi_i how_are it_back lost_the mail_and manag_that
my_last octob_the of_doing of_offic only_decid peopl_do sendi_this sign_i site_looks stuff talk_it that_he that_your the_break them_with these_days this_over
time_for ve_not ve_read way_i we_ever with_three aq2: ?_thank it_looks one_befor re_a the_fonts the_licen aq2r: my_mum off_my aq3: be_a thing_befor which_one
aq4: keeps or_the aq5: you_? aq6: ^_befor are_you aqr: ^_one on_his the_attac to_frida ar: !_hope ask_me clerk_to come_in counc_$ festi four_of from_her
get_on group has_sent have_so her_back me_their monda_speak numbe_as one_s osei our_suppl our_trust pat_$ playi pugh refus refus_to remai_ones s_sitti
sent_them shop_until site_all still_chasi sunda_the than_i the_camer the_portr the_six them_out to_confi trust_$ two_peopl wait_till when_im yes_i ar2:
^_chapt below_the first_half here_are to_follo with_her worki_on ar3: ^_logo still_with ar5: half_of d: 0ab 0de 0fhqq 0fk0 0pm 0px 0qb 0qd 0v 0x 0xk0 0xkq0
abn absen accor acheb achte adjus affec affor age agent aidan al alrig amiss amos ancie andhe andre andro aoife aoive ashco ashdo asset auth aye backg bake
balla banks basis bathr bede bedro bent bespo bevan beyon bicyc blueg boden body born brona broug bubbl built bus cab callo calls capit carou cart cc certa
charm chemi chrom churc class clip cm cobbl coeli cold colum com compe conne cooki corn corpo coz craft craig crane crema crisp cto curve cust0 damag damp
dark darre dart dashb daz deed defea desmo digni dilys ditch docke donke doors drain drawn drew duke educa ellen elphi embar emerg engla engro enugu epp et
ethos ex excha excla expre fairl fancy farm faste fault favou feck ferry fete fidel filin finge fish fixin flavo foods footi force forev frank frigh funct
fundi fyi galbr garag gary gazet gd geniu gorge grang greta grew grown guide gw ha haber hair hangi harkn harro headi heref heste hexha hh0 holli hopef hotel
hugo icon ie indee indif ingri jam joe jokin jon jonas julia keepe kelly kenda kill kinds kiss kx0 la0 lad lake large le leaf leaks leavi lee leila lieut
lifts lm loaf lobby logis loopw louis ls0 macca maide marjo mediu merce mezza mick middl mile model mot mugs murph musta nadee nair ne0 neede nick nige nod
noon o obedi oc0 odd okaye okonk onlin oops ormer orwel ottil overl pagef panel para parke pask passp payab pell pen penet perce perio perso petra pets pever
pharm pie pippa plotw polle popup prepa pross purpl purpo quay quays query queue qx qx0mm radia rainb ramp recal recla recor redes reed refle rehea remit
reset resol reten rid risin roast roger roll ros rota rural rush safar sand sasha satis save scept scope screw seagu seale searc seasi sedge sedul semic serif
serva shade shan sheil shopf shots showi shuts simon sitem sixty sizes skip skirt slack sloga snapp snaps snowf socie son sophi spell spelt spons spott sq
stair staye stood strik struc stu style subfo subti sugge suit surfb susta swatc switc tab tait tanne tarta tasti tate tears tende terra texte thems thorn thu
tidy tight tiles timel tiny towel towyv toy trace tract trail tran trela trili trimm tring trip truly tue tulip turbo uncle uncoa upsid usabl user uses v0
vans veget walke walnu washo wasn weekd welsh wheel whipp whoev widge wigan wilfr wiped women x0 xl xmas ye yeah zippe d10nq: the_blue d10o: ^_all d10q3:
d_rathe d10qr: is_fine yes_to d10r4: openi_hours d11q: the_green d12n2op2q5: we_d d12nop8q3r4: close d12pqr4: openi d13n2op5q2r: shoul_be d13n4p2: this_morni
d14nq: blue d16n3op2q5: chang d16q2: green d17n3pq4r: the_old d2: !_yes 0_as 0_frida 0_guest 0_have 0_monda 0_refer 0_reg 0_sunda 0_was 0am 0th_doesn ^_colou
^_fine ^_g ^_go ^_invoi ^_login ^_nah ^_nope ^_signe ^_yep a_house accep_$ again_it agree_and amend ana_in ana_no and_for and_is answe_is apart apart_from
appro_$ appro_with are_conte are_spot as_draft as_reque as_svg at_half at_ten attac_as augus_so barn_0 be_0 be_happi been_throu black blue_0 blue_is board_met
bold both_draft both_the bottl_green budge_is busin_manag by_now cerem chang_since chat_windo chatb cheer_gaz clock close_on cms compa_numbe couri d_chang
d_repli day_the decid_that defin delet did_send dinne dinne_and do_deliv do_witho doc docus draft_subje drone drone_foota email_as email_the end_fire engag
engag_lette engli_and enqui event every_excep every_we fenwi fine_with foota for_both forgi_the forgo_here furth_comme g_day gate gate_$ give_or gives go_and
go_back go_live gone_throu good_$ good_from got_in graha green_$ green_it happi has_looke has_no has_seen have_pleas here_likes herew_the hero_$ holid_$
hones_we hoodi hours_for https_photo i_poppe if_anyth ignor_it in_bold in_his inste_so inter_any invoi_$ is_agree is_too it_took just_put knock left_our
legal_name leith lette_on like_i link_to llp_$ login_is logos_are lose_the lot_into lovel_carry lucky map_$ margi mary may_0 may_treat money_left more_like
morni_on narro near near_it neith_to never_mind new_addre nicel night_we nit no_budge no_sorry no_the oak of_may of_septe off_last on_that open_tuesd or_take
over_dinne page_out paid_on passw_is pauli perfe photo_examp pitch pleas_cance pleas_treat plent post_$ prese_form press_! prima priva_notic priya_$ pushe
put_a re_close ref_0 renew reply_we right_so river rubbi s_fine s_first s_go same_$ satur_from schoo_busin scrap_the secon_draft sent_$ septe_and share_drive
she_has shoul_see signe_it since_the slide_$ small_0 so_forgi so_yes sorte spani stays_the strap subje subje_to suits_us t_us terms_of that_can the_amend
the_budge the_chatb the_cms the_drone the_engag the_hero the_hoodi the_lamb the_lette the_mess the_money the_narro the_offer the_paren the_party the_quota
the_regis the_sheet the_strap the_term the_twins they_stand third_time this_email ticke to_cance to_pick to_satur to_sunda took_me tradi_name tweak tweak_the
two_is unit_0 usern ve_dropp ve_talke vendo versi_b versi_is versi_two very_happy visit wante_the was_paid was_settl was_unani way_to welco wetra_link
which_shoul which_you white with_optio with_refer wrote yep yep_all yes_go yes_keep you_got you_print your_end your_spam d21n10p4q6r2: old d22np6q: 0_$ d2n:
!_anywa ^_see chang_to drop_the for_every gave go_for it_comes mill_lane opens opens_on sprin thats the_page twins ve_gone d2n2: behin behin_the stree
the_paper you_at d2n2o4p5: last_week d2n2oq4r: where d2n2p: exhib ll_find d2n2p2r: house d2n2pq2: anywa d2n2pqr2: so_the d2n2pr: 0_april d2n2q2: phone_$
d2n2qr: we_were d2n2r: here_is the_works d2n3: in_case d2n3p2: chris_to d2n3q2: nice d2no: agenc that_our d2no10p2: compa d2no3: enoug infor d2no5p3r: staff
d2nop2: the_next d2nop3q2r2: job d2np: all_three the_fair d2np2q: and_on on_your d2np2r: the_staff d2np2r2: takin d2np3r: our_accou d2npq: but_it pop d2nq:
home_page shoul_have the_home windo d2nq2: the_banne d2nq7: wonde d2nqr3: nine d2nr: re_happy works_on d2o: ^_never agree_$ augus_$ autho halla in_augus
invoi_0 more_$ mrs_j not_want re_not reque spam t_have withd d2o11: pleas_stop d2o2: ^_stop data infor_you not_inter our_clien d2o2p2q: behal behal_of
on_behal d2o2pq: go_to d2o2r: credi d2o2r2: via d2o3: instr d2o3p4r: busin d2o3p5r2: full d2o3pq: r d2o4: all_corre tradi whate d2o4p4r: you_will d2o8:
solic_$ d2op: jean pleas_leave we_won d2op2: is_no there_is d2op2qr: word d2op2r2: decem d2op5q: in_a d2opq: gener marsh d2opq2: bothe d2opr: 0_decem d2oq:
harbo it_shoul telep d2p: ^_tuesd actua after_all alrea_have and_yours as_promi bank_holid dave_$ dear_miss dr_patel fille_in flat flat_out is_requi it_went
know_you lamb line logo_$ miss_wirth patel procu remar secon_parag seen_the septe_$ shift signe_and simpl text_$ them_in throu_your tuesd_at wait_for with_one
d2p2: inspe_in iphon iphon_$ less my_iphon ok_so pics retur_the scrap sent_from wirth_i wordi_for d2p2q: so_there d2p2q11r4: the_price d2p2q2: and_that end_$
d2p2qr: ^_hey hey d2p2r: a_good lads d2p3: ^_in sat the_partn d2p3q: booke penci_in d2p3q4: send_the d2p4q2r: ^_morni d2p4qr2: it_the d2p5: signe_contr
d2p5q2r: the_capti d2p5r: shut d2pq: curre font initi marek mess pay po_numbe quote_the says_it t_work the_curre throu_on we_all year_$ d2pq10: ^_could d2pq2:
po to_chang us_on d2pqr: out_on uploa_the d2pr: a_littl copy_is forgi frenc the_about the_car the_testi you_alrea d2pr2: car fri monda_after two_are d2pr3:
sheet d2q: addre_on are_fine chang_$ cheap close_from confi_that eithe lot_to makes met_on only_thing origi passw_i pleas_swap quota sale secti shoul_read
showe t_see talke_it the_crest the_origi to_thurs venue we_talke words work_for d2q2: foote you_sent d2q2r: engli d2q5: expir d2q6r2: the_zip zip d2qr:
one_from the_homep d2qr2: homep wetra d2r: 0_for answe_from are_0 bio close_at crop fine_as googl svg the_googl twent went_out with_two d2r2: fri_0 is_attac
one_on shot team_page the_dropb d2r3: find_attac just_now d3: 0_by 0_pm 0_with ^_both ^_openi ^_optio ^_secon accou_at add_from all_good as_agree as_for as_is
b_pleas barn be_hones bless_$ blue_one by_me cance_the chang_from chat darke decid_not domai_is excep excep_the f fine_by g have_decid hero https_we is_gb
is_yes leave_that look_like lose may_proce mind_the nah navy no_0 no_chang no_comme no_objec no_thank nope not_the one_it our_accep our_vat paid_this pass_on
pleas_use pm poppe prefe_the print_0 propo rathe_keep re_good reg repli s_0 ship ship_it slide st stay_with stays_as term_dates that_day that_page the_barn
the_chat the_darke the_door the_left the_side the_slide this_our tl tl_t treat_this unani us_we versi_0 we_tl with_that with_versi d30n5p8q9r4: page d3n:
0_mill addre_is altog monda_we name_is yard d3n2op: notic d3n2p2q3: wrong d3n2q6r: i_thoug d3n3p2r: case d3n4o: you_shoul d3n4op2: and_a d3no: see_you d3no2q:
i_told d3np: again_the dave d3np11q2r4: from_me d3np2: take_the d3np2q3: banne d3np4: priya x_$ d3nr2: mon d3o: 0_may at_our leave_the objec_to side_$ you_we
d3o2: clien consi_this only_$ to_us d3o2p: for_now d3o3q: furth_to d3o6: told_you d3op: we_do d3op2: offic_$ d3opqr2: the_trans d3p: asked_about berna berna_$
boat here_you imoge logo_on only_the parag requi the_van unit we_want d3p2: fille morni_$ okafo d3p2q4: from_us d3p2qr: bless d3p3q: penci d3p3qr: dr d3p9q4:
files d3pq: ana_hope go_on see_the d3pq2: it_throu d3pq2r: domai d3pq3: inste new_one d3pr: 0_is priva d3pr2: state d3q: botto box conte_with first_one grand
heade newsl_box offer old_logo s_nothi servi swap_the the_botto the_domai the_plan us_i wirth_furth d3q2: 0_on live ours d3q3: claus claus_0 d3qr: logos
page_and d3r: 0_that ^_paid ^_right code code_is eleve t_do the_video whole_lot yes_0 d4: 0_augus ^_0 ^_neith answe_in at_all carry_on dates decid_again
every_you fire fire_away herew ignor not_have plan_$ pleas_go prefe print_$ ref spot spot_on stop_the suits the_addre the_map to_add works_for yes_pleas
you_go d4n: the_weddi tuesd_to d4n2: headl d4n2opr: found d4n2p: the_dog d4n2p2q4: the_print d4n2pq: i_think d4n3p3q2: wante d4n4p2r: on_satur d4no: lane
d4no3p5q3: order d4np4: the_post d4npq: conte drop the_best d4o: any_more cance objec d4o2p: refer_to d4o3: pleas_$ proce d4oqr: since_0 d4p: comma guest
monda_the neith shout_if the_form d4p2: photo_of d4p2q: ana_sorry d4p2r: drive d4p2r2: and_not d4p3q: c d4p4: and_there d4p6q5r2: the_logo d4pqr: the_openi
d4pr: till_0 d4q: all_fine llp one_pleas the_date to_print d4q2: stay d4q3r: the_newsl d4qr2: dropb d4qr5: pleas_find d4r: 0_till conta_page d4r3: 0_close d5:
away_$ fine_$ looke_at map optio_b d5n: mill d5n2oq2: calle d5n3pq: at_0 dog d5n4op3qr: april d5n5p5: post d5np: door d5np14q4r2: in_your d5o11p3q2: corre
d5o14p2qr: conta d5o2: 0_febru no_furth d5o7pr: admin d5p: and_yes money my_side one_and d5p2: budge d5p2r: the_conta d5p3q2r2: uploa d5p3r: is_with d5p7q:
let_s d5pqr3: seven d5q: add happy_with swap talke we_went yes_$ d5q10: link d5q3: on_page page_0 d5qr: into_the want_the d5r: 0_no asked_for in_0 not_0
phone_numbe video d5r2: 0_yes d6: rathe_not the_answe the_passw d6n: stays d6n2p2q: all_the d6n2p3: last_night d6n4op9q3r3: lot d6n6op2q5: we_had d6no2: augus
d6no2p2: refer d6no3p: febru d6npq2: numbe_is d6nq: this_year d6o2p11qr4: and_you d6o2p2: ^_as d6o2r: pleas_take d6op3qr4: trans d6p: carry ve_decid d6p2qr:
numbe_0 d6p2qr2: plan d6p3r2: ten d6p5: text d6pq: looke d6pq2: login d6pq4r: newsl d6q: ^_appro went_throu d6qr: took d7: green_one d7n3: page_$ d7n3p7:
night d7o16p2q4r: any d7o2p3q4: deliv d7p2: you_may d7p2q: every_else d7pq2: regis d7q: have_no d7q2r: examp d7q4: passw d7r: no_we d7r2: secon_one d8:
go_with no_to d8n2p5q3: else d8n2pr4: isn isn_t d8n3op3q: stand d8n4op3r: satur d8np2: is_$ d8npq2: form d8o22q2: furth d8o3pqr4: 0_and d8op: for_us d8opr:
we_don d8p3q12r5: price d8qr: https d9: ahead_with can_go you_asked d9n3pqr2: works d9npr: as_it d9nqr: is_0 d9o2p2q2: accep d9o2p3: from_my d9q: keep_the dn:
0_since 0k 0nd_of about_our absol all_i and_half anima arvo becau_of befor_you blue_van brewe campa co comes_! d_go dana did_the first_week frida_after goat
god have_thoug heati him_a house_is it_chang leafl_and left_the lives love_the loved missi_$ move_went next_to ninet parce parki piece piece_in postm
promi_the recep retir retir_on runs says_hi since_this start_at start_page stran sun t_the than_me that_for the_bigge the_child the_desig the_exhib the_goat
the_notic the_postm the_sign the_small the_snow the_sprin they_were think_$ to_put to_that typo us_a voice walk was_at we_found went_well years your_lot dn2:
a_pleas case_you come_and into_your joine just_back march_in packe pleas_to the_build thirt to_meet us_! was_a dn2o2: no_longe dn2o2pr: longe dn2o4p: proje
dn2op2q: offic_is dn2opr2: half_the dn2p: weath you_had dn2p2: table_and dn2p3qr: mysel dn2p4qr: day_$ dn2pr: the_start dn2r: hope_the used dn3: meet_you
us_at dn3op2r: thurs_and dn3op5: all_of dn3pqr: leeds dn3pr: taken dn4p: coffe dno: i_do dno2: and_your dno2p: whom dno4q2: from_you dnop: april_and reall
so_sorry whose dnop2q3: a_lot dnopr: hall dnoq: your_side dnp: and_two of_cours of_your prici prici_table runni she_says snow start_in the_big the_move
whole_of dnp2: down_so museu my_old safe week_of dnp2q: didn didn_t in_it dnp2q4r: my_phone dnp2r: tuesd_the dnp3q3: the_0st dnp3q3r: 0st dnp7q: send_you
dnpq: e i_wante last_year lovel_to dnpqr2: lou dnq: annua banne_$ blog do_on old_one print_is repre sprea the_annua the_order us_to dnq2: probl dnq3: is_wrong
dnq3r: copie dnqr: numbe_on sent_us dnr: close_$ do: ^_consi ^_to a_lette a_penny acme actin actin_for all_right and_has and_leave anoth_one anoth_remin anyon
are_withd autho_to blunt but_pleas cance_our castl chang_our did_not effec end_and febru_as follo_the goes_to halla_$ harlo i_objec inc insol j_whitc lane_$
liked madam mails matte_$ may_$ may_conce minds never_agree octob_and on_this opene_on or_madam order_$ other_i our_minds ourse_$ penny penny_more proje_$
relat remov right_$ robot shop_for sir_or stand_$ sunda_i t_email that_a the_late this_in to_infor us_in whom_it withd_from yeste_$ do2: admin_$ autom
corre_shoul in_its is_to leave_us our_compa pleas_don this_as this_matte to_whom writi_to do2p: list_and ups do2q: entir do2r3: and_0 do3: went_into do3p:
to_this do3q: termi do3q2r: m_not do4: ^_take off_your do4p: shoul_go that_we do4q2: your_invoi do5: appoi do6: not_be payin do6p2q3: kindl do6pr: commu do6q:
ltd do9: me_off dop: as_far depos far_as in_writi last_time lette_i note_that syste t_bothe dop2: conse the_famil dop2qr: permi dop5: if_i dopq: all_in
phone_and dopq3: ^_what dopqr2: whitc dopr: geral once_more with_your doq: in_janua light re_in doq2: ^_kindl doq3: askin dor: our_own dp: 0_shoul 0th_the ?_!
^_eveni ^_he ^_hones ^_photo ^_with a_schoo acros_on after_to agree_by agree_you all_yours and_don and_no and_sent and_tell ashor assis_lou autum becau_that
been_flat befor_lunch begin best_of best_regar booke_for bread break_and break_up bye bye_$ choos comme_$ conse_for consu copy_in day_and day_is decid_to
deliv_on denti dicta dicta_this docum draft_is dropp_it duly_fille each else_in end_we eveni_ana every_from farro feeli fell finis_the flyer for_chris for_i
form_and frida_it fully_booke germa go_past gover_on have_from have_now healt healt_inspe hello_i i_leave i_trust image in_febru in_novem ines inves is_warm
it_for it_needs it_round it_she job_in just_got kindl_note late_reply learn lie lock lovel_chris m_typin make_that march_is monda_first moss mr_okafo needn
needn_t next_meeti north not_for nothi_else now_been nuala numbe_are off_and old_addre only_do open_day our_head over_and page_is page_three parag_our
partn_have party_is phase photo_from pictu_to pleas_the point_the posit produ_photo re_at recko regar_dr resho run_at s_away s_just s_missi schoo_offic secre
shut_the staff_list surve_was t_leave t_you table_is text_with texts_are the_archi the_boat the_bread the_denti the_depos the_duly the_flyer the_follo
the_healt the_login the_open the_priva the_refer the_sched the_tuesd the_unit think_you third_one to_lie trust_on two_small u_the uploa_on us_this week_it
well_as went_to wirth_re wirth_we worst xx yes_the yes_we you_you your_desk your_offic dp11q: the_lates dp15qr: lates dp2: 0rd_i ^_thurs and_send befor_then
by_tomor does_not done_$ every_on good_after has_now it_that manag_$ menu_is night_and nobod_here not_an numbe_in old_lapto parti post_to pract_manag rev sits
texts_on the_full the_stand the_text thurs_but thurs_the till_frida week_the yeste_and you_then dp2q: carol it_again need_a set the_files the_right to_say u
dp2q2: it_up ring dp2q3: which_of dp2q5: the_final dp2r: reach_you spoke spoke_to dp2r4: produ dp3: comme_on have_every lunch_$ signe_off dp3q: of_a dp3q2r:
mine dp3q6: me_a dp3r: for_frida hand weeke_$ dp4: hi_both i_said sched dp4q2: has_the dp4qr: few dp4r: lates_$ out_to dp5: week_after dp5q: pract dp5r:
have_my the_lot dp6: play the_copy dp7: have_our lunch tomor_$ dp9r2: the_day dpq: as_well clerk_$ conve decid_on do_we doing_the go_over i_uploa jo_$ look_on
mate push quest_about raj rathe_than t_touch thing_and typin would_like year_s you_wante dpq2: agree_on any_of booki do_with exact hard janua_for like_it
what_we dpq3r: for_0 dpqr: furni jo valid dpr: answe_on hall_0 hi_there list_is month_is tagli the_acces to_come with_best dpr2: floor_plan rooms the_floor
dpr4: price_list dpr5: chef dq: 0_dec 0_novem 0_pleas 0_which ?_id ^_love ^_wonde a_third and_hard anyth_to attac_$ banne_shoul be_close best_colin blue_versi
box_? by_a can_i can_stay capti_shoul colou_for comin_toget contr_you date_for dated dated_0 day_if dec denta disap does_your draft_of drop_? dropb_folde
else_can examp_drop expir_on files_examp give_her happe_to heade_? histo hope_all https_files i_remai id id_0 impri in_their initi_$ invit invoi_dated
invoi_you is_open is_right is_valid it_go it_live langu latin layou link_is love_it loves maint makes_no maybe mum_s my_end no_probl no_sense no_worri none
of_those off_for old_blog old_phone one_as one_for order_0 our_telep page_which pdfs plain pleas_quote price_$ proof_which purch putti putti_the reads
remai_yours rise s_late s_offic say_? secon_optio secon_page sense seven_days showe_us shows sketc sorry_the stagi stopp t_chang the_booki the_call the_heade
the_impri the_latin the_pdf the_po the_revie the_sale the_shoot the_sprea the_top the_venue they_both thing_the throu_$ took_the two_colou urgen us_with
valid_until vanis we_keep we_only we_took we_would web weeks_ago what_the with_all worri you_showe your_accou dq10: the_link dq2: 0_copie 0_still ana_lovel
is_going it_expir princ the_foote the_hosti three_thing told_the we_move dq2r: logo_in my_nephe nephe dq3: it_still pdf remin_me dq4: ?_it dq4r: one_thing
dq5: does_it forma dq6: ?_the dq7: hosti dq8: ^_which dqr: cover has_one sales that_to the_0 the_sales dqr2: eight dqr5: are_the dr: 0_logo 0_needs 0_of
0_openi 0_we 0_x 0th_at ^_logos ^_uploa about_we acces_state ana_attac and_attac at_weeke close_sunda close_weeke conce_was could_not crop_them curat daugh_s
dropb_now ein found_in geral_$ go_! happy_the hate he_isn heads_are henri hours_monda is_best is_done ken lord lovel_weeke lower_case ludlo minus names now_0
offic_we one_i out_this pictu_of plus quest_0 retd s_and sell settl_on soup takin_the tenan teste testi_are texts_for the_credi the_drive the_frenc the_ten
the_tenan thoug_becau to_both town track up_a us_0 went_up x_0 yes_but dr2: are_mon both_of col folde_now lower mon_to park start_and the_chef the_monda
via_wetra dr3: aller attac_are ruth dr4: ana_pleas n: admir agian art artic award basem brigh britt care carke cathe ceili chamb chose cider clean coats coinc
corne crois cut decen deep degre delig desks diwal domin dread drove earne empty exten fact ferri float gemma gig girls glam glori greet greg guard guess gwil
haha hallw imagi jane jill johns joini jones journ july keen kenne lin loads loire lucy lyle madho marqu mayor mend merch nell nicer olive otter paddl paddy
paint paths polic pool poor prais premi prosp ravi realy recov renov riba richl rober rung ruper sanja sarah shops singl stall stan stati stitc story tackl
taste telly theat threw thril turno ur water wave n2: !_saw ^_congr branc bust coffe_machi congr_on deser_! diggi diggi_up every_this flood_in gone_bust
has_left hugs in_last just_wante laugh ll_never local_news mothe_says news_last now_on offic_has our_new passi_! post_about ran_into re_passi road_outsi
satur_and saw_you secon_floor small_world someb_else the_coffe used_to ve_moved ve_taken wante_you we_moved were_all whole_studi worki_with world year_!
you_lot your_old n2o: march_and to_work work_with n2o2: dad n2o6p4r2: on_sunda n2op2: of_you ran n2opq: ^_lovel n2opr: i_hope n2p: from_now here_on last_thurs
tells the_chris n2p2: says_you told_me n2p2q2: of_all n2pr: deser in_leeds n2q: ^_did from_someb it_has pete road the_road n2q2: someb n3: as_of been_a boxes
chees congr from_all taken_over the_local you_all n3oq: has_gone n3p2: studi n3p2r: of_us n3qr: outsi n4: local saw_your what_a n4qr: our_old n5: ^_merry
n6p2q: moved no: betwe_us for_that had_to harco i_no is_close marga_$ me_about of_febru your_colle no2: and_all no2p: peace no2p2: to_leave no2r: fourt no5:
died_on no5p: the_compa nop: a_meeti nop10qr: week_and nop2: week_i nop4: hope_that noq: and_if compl_$ np: ^_caugh ^_ran a_peace and_0nd and_here and_priya
audit_in b0 bad brist caugh cours_they day_! dead every_by fair_is farms for_all hande_in have_all he_gets house_on issue know_how landi landi_page
lovel_weath luca mince mince_pies morni_and never_sent of_compl off_at owner packa peace_chris phone_in pies s_day stand_at susan t_it takin_over tax_offic
tells_me that_week the_farms the_house the_landi the_tax think_of this_the thurs_what to_him today_so trish trish_$ us_every ward we_exhib weath_for week_we
were_very wishi wishi_you you_our np2: and_thank card it_from it_we libra the_museu too_much trade_show was_meant week_here np2q: this_month np2q2: chris_and
np2q3: deadl np2r: gets is_takin s_back tax terri np3: lot_$ of_march the_marke np3q: you_my np3q2r: new_year np3qr: nearl np3r: of_this np4: all_day but_you
wedne_the np4r: colle_the np5r: frida_the np6q: wedne_and np6r: notes npq: 0st_and ana_a beth hello_the looki_at wante_to npq2: confe the_confe npq2r3:
by_monda npq3: than_the npqr: is_comin lou_$ npr: garet here_with is_finis lende npr2: come_on nq: a_coupl a_new again_can appea as_a be_looki board_wants
chari coupl coupl_of cousi find_out intro is_calle m0 morni_the my_cousi neigh outsi_the probl_but remem said_to scaff see_an seem since_you smart surpr talki
the_court the_deadl the_m0 the_scaff the_windo them_that us_here van_outsi very_smart why_the would_have you_ever your_van nq2: comin_on ever_so from_may
rough to_a nq2r: room nq3: butto owns owns_the that_somet why nq4: it_? nq8: would_you you_let nqr: compu nr: 0_from ^_heads drink is_worki june_so main
old_site phone_same promi_us the_lende the_main up_again way_the o: advoc anymo arran booth botch brack cobbo conti defen denie derek erase failu fitou garsi
gdpr gray hanlo hereb homes illne immed inite joint liabi lockh lodge makin megan msg pello penfo petit pinna polit raffe redon refun regul reid repea resci
revok rude sirs summe tolla unfou unope v vane void windi wound o12: any_furth o2: ^_ms ^_unsub addre_to advis_that again_about agree_with all_conta all_futur
and_any and_do and_our and_reser attor_$ be_addre be_advis be_heari carri cease_tradi commu_must commu_to corre_$ died_last direc_anyth dispu_the email_pleas
ended_this enter entir_and fathe_who follo_ups furth_conta futur goes_strai haras hart has_cease have_told heari heari_from in_peace invoi_are invoi_in is_i
its_entir kindl_refra leave_me list_this ltd_went matte_kindl me_alone me_these messr more_email my_data never_order no_more or_my our_insur payin_this
peace_for perfo perfo_and pleas_direc pleas_give prend prend_$ proce_of proje_in refra_from reser reser_all sendi_me sendi_us solic_hart solic_messr sudde
termi_and the_admin the_recei these_autom this_accou this_addre this_contr this_firm to_any unsub unsub_me unusa unusa_and us_these very_sudde we_ended
we_regar whate_list writi_on you_again you_peopl o2p: advis are_with contr_as hale me_and sum sunda_$ we_never will_hear o2pq: bell clear ve_told o2pq2:
t_know o2q: ask_for not_accep o2qr: firm o2r: admin_on i_never the_fourt o3: ^_enoug alone_$ anyth_furth asked_twice asked_you attor been_appoi direc_all
enoug_with estat furth_commu furth_messa i_must in_full into_admin invoi_and kindl_direc me_or not_write now_with our_attor payin_for refra stop_we the_agree
the_work these_remin throu_our work_was you_twice o3p: corre_to ended m_writi o3pq2: me_again o3q: from_your think_about o4: all_furth alone cease_all
conta_me conta_us dispu_this have_asked is_now liqui must_ask my_staff off_whate staff_again stop_sendi this_proje to_cease to_them us_again was_never
we_consi o4p: away_on o5: ask_you be_payin claim my_solic not_conta stop_email o6: furth_corre passe_away o6q: ^_do o6q2: must o7: about_this cease this_invoi
we_dispu will_not o7p3: this_is o8: take_me o8q: again_$ op: above again_this alan be_aware bits compa_is corre_on famil_in get_in he_had i_refer in_april
in_bits in_recei liste lowe meeti_with momen_i mr_hale mr_t now_he one_more outco outst owing owing_to permi_to pike pike_$ pleas_! regre sunda_after
that_this the_above the_outco you_not op15q2: give_me op2: ^_expec aware execu for_thurs janua_and membe weeke_so op2q: give_us times op3: withi your_remin
opq4: me_for opqr: bob_$ opr: provi oq: ^_any amoun bothe_us deali deali_with deliv_is get_me had_agree how_many inter_in invoi_since it_you must_be or_to
regar_the stage telli that_was the_amoun this_i this_job threa to_think using we_write websi_or you_deliv oq2r: cost the_file oq4: send_me oqr: whitc_$ or:
accou_i not_get what_he who_have p: ackno ad ahmed alast allow anand anywh api areas arthu aside aslee atriu atten bay beach benoi billi birmi blood brath
bride bring bruta cake canno carr casti chart chequ chief ciao closi club comms crazy ct dads dare deeds demo denis digge dishw doabl dom dorot downp draw
durin early edits edwin eek elbow ellwo emplo engra enzo eoin excit falk fall fed fetch fill finch flick fliss fondl forkl forty fotos fridg fundr gimme gioll
girl grace gunni guy halle hango hardl headt hes hobbs holdi hr hymn ian idris impac ish jacki joann jobs keepi kel keys kiln knew knowi kulka kyc lack lease
lesso loop lorna lotti lund mar marcu maria meanw mel mercy mins miria misre misse misun monit mood mtgs mums named nigel ninth noteb oakes offen omen orang
oven ovens owes pet peter plans plate prewe proba puts raine range recon redra relia resta rings rory rothe rowe saili sally seed seein senio serio shali
shutd singa slip sofa soone soory sport sry steam stops stori stret submi summa tariq teeth teh tener theo tick tired toodl tower truth tues twelf tx type
typed una unabl uncha vice votes waite whats wiref p10: reali p10r2: your_inbox p2: !_you 0th_for 0th_june ?_no ^_payme ^_shoul a_write after_with aimin
aimin_for and_mail anyth_else are_half are_missi aroun assur assur_me back_with bless_rev boxin boxin_day burie by_end by_lunch by_month can_have can_think
chris_expec come_your comme_will conso copy_to cours_of d_love d_say day_tomor day_will days_from decis_by decis_on diary donor earli every_bless every_wants
expec_it face few_days for_late fortn_today frida_best frida_for frida_morni frida_once from_today get_you good_chris hand_on happe_here have_his have_spoke
he_is her_to here_befor here_can honou_$ hoped hopel ill_do in_frida inbox_$ inbox_tomor insta is_sched is_when is_yours it_frida it_thurs it_withi janua_at
janua_i land_with lates_i ll_email ll_repor ll_retur loadi madne mail_you marke_up meets_next mock monda_it month_and morni_so mothe_s my_comme nearl_there
need_her next_frida not_meet notes_on nudge_and nudge_i of_busin of_day of_last of_me of_that ok_? on_heart on_or or_befor our_decis our_feedb our_treas
our_verdi over_on past_our payme_is photo_s pictu_libra pinky_swear play_on play_tomor post_by ran_out re_shut reali_i remin_of repor_back rever_with ring_you
round_by s_going said_thurs sat_down say_the sched_to scrap_that sheep shout_at shut_on signe_forms silen_i so_every so_let sorry_mad sorry_you start_the
texts_will the_card the_compl the_cours the_donor the_execu the_loadi the_measu the_mock the_seaso the_vestr the_year their_decis then_on there_was thing_with
this_comin this_time this_weeke thurs_promi till_sunda till_tomor till_tonig tmrw tomor_befor tonig_when troub tuesd_morni tuesd_promi tuesd_so turn_this
types until_tuesd until_wedne verdi_the vestr was_in we_agree we_speak wedne_of wedne_you week_at week_next will_email will_land will_sit with_their write_off
writt you_befor your_way p2q: 0th_is a_quick all_your day_but frida_so in_that more_days speak_and times_and to_turn you_frida you_give p2q2: ana_quick p2q3:
pages p2q6: is_that p2q81: ?_$ p2qr: by_wedne recip p2r: busin_partn certi fail frida_witho is_nearl it_tuesd marti me_in mid my_busin out_the same_day
them_by them_over till_monda toget_on week_today witho_fail year_i p2r2: descr_are the_produ p2r3: descr get_them the_remai p2r9: follo_on p3: capti_on
day_frida eveni_$ expec_our feedb frida_at frida_lates heart heart_$ inbox_on is_colle it_befor list_i mad_week morni_! morni_first next_wedne no_chanc
our_answe our_comme out_sunda pinky s_done s_honou same_eveni scout scout_s shall_have signe_order swear_$ that_eveni the_inspe the_silen then_you thing_monda
thurs_so tomor_i two_days until_thurs week_is week_you wordi_of you_shall you_tomor your_hands p3q: forms lands me_it swear p3q3: when_you p3qr: for_going
p3r: can_count email_you frida_week goes_out going_quiet quiet_we so_expec today_$ tuesd_0 week_on p3r2: week_so p3r3: monda_so p4: files_will honou month_$
she_ll the_pract tomor_morni tuesd_i weds p4q: a_few p4q2: can_do p4q3: do_the p4r: after_tomor me_by p4r2: expec_the p5: decis my_notes promi_$ reali_you
s_yours so_reali ve_block p5q: logo_files of_janua p5q2: you_get p5qr: s_when p5r: me_until p5r3: wedne_$ p6: block_out by_close of_play s_say p6r: ll_hear
p7: close_of me_till p7r: the_month p7r3: thurs_$ p8q4r2: by_0 p9: ^_give p9r: ll_send p9r2: day_after pq: 0_a 0st_$ ^_didn ^_swamp a_mad after_and and_wants
are_two artwo beaut beth_$ board_meeti by_next chanc_of come_from confe_is court_all d_the days_to deadl_is donat few_more finan_direc fiona fiona_$ forms_on
go_in go_up got_my how_it i_hones i_take in_monda inclu_$ jan janua_so looks_lovel lorra lots lots_of marsh_$ minut_it monda_? my_accou name_we of_love of_red
page_by pay_it photo_still plann print_s queri raj_$ regar_helen s_our sent_on she_does statu still_has suppl_them the_artwo the_corre the_donat the_font
the_pages the_recip there_are thing_tuesd three_of throu_to thurs_at to_name to_show too_late touch_it trust_were tuesd_? tuesd_s typef up_what we_say
wedne_but who_has write_it pq10: inclu pq12: can_you pq16: could_you pq2: and_new betwe_chris go_out know_which thurs_? thurs_to we_like what_s pq3: can_we
chang_the pq4: ?_my ^_who pq7: if_we pqr: are_a know_what mac next_tuesd scans them_for this_after pqr2: 0_i pr: a_job about_page all_toget ana_0 and_apolo
argui back_i be_done brand by_our calli can_expec can_only carys ceo ceo_is copy_by decem_$ done_in expec_to finis_it for_monda for_wedne get_those i_expec
in_by in_lisbo in_norwa is_doing it_isn janua_the karen legal_want lisbo logo_is lol longe_than lyon m_going md monda_best norwa not_too of_house on_you
only_in our_ceo our_trans owe owe_you plan_and produ_texts s_only septe_0 seven_and staff_portr state_is still_argui sunda_when the_job the_lads the_scans
the_tagli them_all them_tuesd thing_in treas_has uploa_them win pr2: is_what thurs_of pr3: ^_half pr4: by_tuesd q: almsh anybo appli ben bende bleed bounc
brend bulle carla clari cloud convi crept cried daft des diggl doree doubl dubli earth ends engin enjoy error estim euros exper fifth fit forsy gesel gilli
groom hamis highe holds host intim jump kev kicko linds links log maili massi maxin means migra music namas nativ neck needf negat neil niggl nos oblig org
pain part paste pixel posts pound pro pune puzzl rang rate recom rep repri rgds sanj sayin sidew signm spent squas strou stump surge survi teams templ thack
tool twitc ulric usual volun wifi wiggl ya yoga q10: need_the q13: do_you q2: 0th_? 0th_to ?_and ?_he ?_kind ?_not ?_our ?_they ^_wait ^_when ^_would a_favic
a_revis again_? any_chanc askin_me asks at_least back_by be_? be_grate bit_confu blank book but_how by_? by_then calen call_from confu corru dawn decid_$
did_you do_? down_the easie easie_than expir_$ expla favic file_forma final_invoi finan_won frida_pleas from_thurs go_at grate grate_for has_expir hosti_inclu
i_give i_go i_mean i_send i_wonde in_and in_princ inclu_in inste_? invoi_by is_frida is_there it_have it_says itsel janua_? just_wonde keeps_askin link_in
looks_nice my_numbe need_for nephe_says numbe_and on_? one_you or_has ours_to photo_do photo_once quote_by s_corru sever she_d somet_we tell_us thank_ever
the_butto thick this_? thoug_? top_? was_that was_the we_decid what_size what_would which_forma who_do wonde_if would_it would_need would_the you_d you_free
you_menti you_or you_pleas your_numbe zip_it zip_won q2r: fee q3: 0_? ?_we ^_does ^_remin am_i and_does books i_press i_sign inclu_hosti inclu_the least
link_? me_have me_what mean_$ mean_the menti on_top one_? pleas_? press_the quick_quest resen_it revis_quote say_yes sure_what that_on to_under us_or
what_happe when_would wheth_the which_file which_size who_owns your_quote q3r: under_what q4: ^_are a_passw could_we forma_do i_suppo in_? it_keeps resen_the
says_0 size_do thoug_we wonde_wheth you_send q5: need_from or_is size us_have q5r: not_sure q6: ^_is frida_? is_it price_inclu you_mean q8: ?_i mean wheth
you_resen q8r: does_the q9: resen qr: bit_more broad famil_firm in_room it_works my_mac newsl_sign other_three photo_on polis room_0 send_those sign_up
that_it the_fee to_ask to_talk you_could qr2: paul the_ones qr3: five r: added ade ai anna arms attch attic bakes balan beetr brais braml brave brill brown
bursa butte caerp celer centr choir coat cured depen doyle dunca effie exams fax fly garde glass gotta hake ho hon howev hug indoo k0 keble layin leek lets
listi marco maste menus mount owen p0s parge penha perma pig pithi pond prue puddi q0 qq0 rafte retai retak roofe rosal safet sara saws sherr shin shrim sofas
spain steve tim title trout twelv unluc upper wet wine wing zb r2: 0_you ^_groun aller_list and_mains are_being batch_attac bios_attac car_park chapt_one
chef_s desse diffi do_those done_and first_six four_are frida_! frida_when gail has_promi have_those heads_for hers in_one jess list_isn logo_s mains me_hers
n n_to needs_the other_half pastr pastr_chef photo_the produ_descr rooms_0 s_attac six_of still_being sure_about t_ask the_aller those_on those_over to_fri
to_z two_heads z r3: ^_attac ^_bios bios_for chef_is one_to other_four team_photo r5: now_the
"""
