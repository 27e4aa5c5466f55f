"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: abroa activ agend ages among appre archi ball bankr barel bedla berni big brait brew bridg calm camer camin chap circl clair combi concr cow crete crime
croft davie deals detai diffe dragg drown drumm due dug easte expor facil faith felix flyin fully gande gethi given glari glaze gosh gwen halfw handl hence
hesit himse horse jamie japan joan juggl k keith kerry killi knee knows laura leaki level linda llawe lying madri marri maxim meani media micha mille mo moppi
movin nadol neath neces norma okay olu pa pal pembe perha pinge plast prett prise pugh pump quant quit radar react rearr reope roof sabba sadly safel saltm
santa scene scree sends shown shutt sight signi sinis skate slowl somew sough specs speed squee stamp steer stirs suitc surfa swore sworn tall threl thx trave
tuppe ugh vicar vote walki walks weber woman worry worth wrest yasso a10: come_back a107d95n25o39p56q44r22: to a10d12n3o8p5: been a10d16n9o6p5q7r2: has
a10d18o3p9q4r8: of_the a10d21n3op17q12r4: ^_hi a10d8p9: we_ll a10d9n3o3p2q3r2: he a10p10r5: ll_get a10p2qr: soon a10qr: when_i a111d99n11o10p85q46r11: it
a11d12n3o8p2r6: now a11d15n2op9q3r3: out a11d21n4op17q12r4: hi a11d2np4q2r3: come a11d2op4q2r: once a11d31n7o4p19q11r3: ^_the a11d5no2p8q9: can_t
a11d6n2op11q5r3: let a11d6n3p6qr: got a11dpq: look_at a11q: thank_ana a12d15n5o4p10q6r: re a12d4np2: m_afrai a12d5np2: afrai a12d8n6o2p8q5r3: up a12d9p19q18:
befor a130d77n10o35p93q62r22: i a133d271n66o36p156q111r46: the a13d11n4op17q10r2: but a13d12n16o3p2r: !_$ a13d30n10o13p16q14r4: that a13d6op21q6r5: the_0th
a13d7n3p9q6r7: first a13d93n6o9p21q20r13: 0 a13do3p2q: recei a14d21no3p17q5r: sorry a14d2pq2: waiti a14d33n5o4p7q6r: as a14d41n14o12p21q14r5: from
a14d47n2o6p7q4: no a14d5p13q4: then a14d6op26q6r5: 0th a14dn2p2: you_$ a15d10nop9q4: they a15d13n2o9p15q3r4: off a15d2o2p8q9: i_can a15np: haven haven_t
a16d13n4o2p31q8r19: monda a16d14n2o3p11q3r: i_ve a16d22n7o4p33q7r10: so a16d4n7o2p5q4: know a16d4np3q6r8: still a16d9n7op61q12r15: frida a16dopqr: on_it
a17d15n8o3p2q4r: had a17d20n3o22p34q12r3: be a17d25n2o11p13q12r18: are a17d33o25p14q6: not a17d35n12o16p17q8: ^_we a17d36n9op17q9r5: on_the a18d24n2o3p12q9r3:
for_the a18d5np15qr2: until a19d28n4o3p15q7r: ve a19d2p4q2: back_to a19npr: yet a2: ^_messa ^_ta a_cup a_thing actio_$ afrai_they all_hands and_let and_sorry
are_over asked_them batch_of be_patie been_chaos befor_frida board_$ busy can_$ chair_wants chaos compl_peopl culpa cup cup_of dear_sir direc_is fab_at
finan_team first_$ follo_$ forge forgo_$ forwa_this goes_quiet got_your have_passe hurry hurry_$ inten it_past it_thank it_too law_$ lawye_are lawye_is
legal_peopl legal_team ll_discu m_doing mea messa_recei met_$ might_get mind_on momen_they monda_then no_excus no_idea no_lapto not_had not_yet noted_and
noted_thank numbe_$ of_tea on_to opini our_compl passe_it peopl_who pick_this pile poste_$ postp readi_the recei_and recei_i remin_it repor_yet retur_$
right_now run_it s_desk s_gone s_had s_not says_i seen_it serve serve_died short_$ soon_$ still_readi t_tell that_no the_lapto the_pile the_serve the_updat
then_they they_look this_on this_up to_chase tonig_back tryin turns turns_up up_then updat_i ve_forwa ve_passe we_haven we_open will_deal will_pick wish
with_no yet_i yet_our you_when your_messa a20d19no2p19q26r3: can a20d2np7q9r4: when a20d32n13o11p17q16r2: your a23d14no3p3q3: it_$ a23d15n7o26p30q23r8: me
a23d6npq3: ^_thank a24d5n2p26q2r3: to_you a25d2no2p28q6r7: get a25d35n8o37p27q7r2: this a25d80n16o16p27q36r14: is a268d382n89o113p245q161r57: $ ^
a26d27n25o3p19q2r3: ! a26d33n7o5p27q13r10: ana a26d6n2pq3: look a27d24n3p13q5r: it_s a27d38n13o12p42q12r16: of a29d29n4o13p59q16r12: have a2d: ^_apolo ^_cheer
^_sure afrai_the as_he bev call_$ hande have_had it_now ll_take m_waiti scann slow tea the_accou the_bottl then_! would_t a2d10n7o7p7q2r3: last a2d11oq: ^_no
a2d12pq4: appro a2d13np2q: good a2d13op11: signe a2d19p4q2r2: 0_0 a2d2: at_your he_says many_thank s_all seen sorry_$ thank_! a2d23n5op2r2: and_the
a2d26pq4r2: yes a2d2n2: up_the a2d2n2p4: her a2d2n2q: it_was a2d2n3o2p2qr: bob a2d2n3o6q2: work a2d2n3p3: meet a2d2n3p4: colle a2d2n3pq: ^_just a2d2no5: matte
a2d2np: radio you_! a2d2np2q2: way a2d2npq2: move a2d2op: nobod a2d2op6: commi a2d2p: bottl m_at a2d2p2: in_my the_surve a2d2p2q2r: wait a2d2p2r2: head
a2d2p3: the_kids a2d2p3q2r: kind_regar a2d2p3q3r: kind a2d2p4r: manag a2d2p7: befor_the a2d2pq: gaz tom_$ a2d2q: pick the_quote a2d2q2: free a2d2q3: is_on
to_see a2d2qr: hasn hasn_t a2d3n2oq2: did a2d3n4p2r: marke a2d3n5o2p2q21: what a2d3np: up_on a2d3np3qr4: are_in a2d3np5qr: count a2d3o2p3q5: won_t a2d3o2q:
anoth a2d3o5p3q2: agree a2d3oq: many a2d3oq4: call a2d3p: ve_been a2d3p3q2: i_was a2d3p3r: figur a2d3p4q2: going_to a2d3p6r5: done a2d3pq: on_our a2d3pq2r:
find_the a2d3pr: apolo the_trust a2d3q: revie a2d3qr: helen a2d4: from_0 a2d4n: out_$ a2d4n2o2p2qr: about_the a2d4n2op3q4: lovel a2d4n3p: met a2d4n3p3q: fair
a2d4no2p3q5: won a2d4no2pqr: tom a2d4pq3: ^_looks a2d4q: ago our_end a2d4r4: ^_here below a2d5n2o6p4r3: sunda a2d5n2p3q: round a2d5n3p9qr4: on_thurs
a2d5np4q2r2: hello a2d5npq8: thoug a2d5p4q2r2: ^_hello a2d5pq2: 0_septe a2d5pr2: trust a2d5q2: see_it a2d5q2r2: confi a2d5qr2: 0_to a2d6n2p3q2r: sent
a2d6n3p4q4r: year a2d6n5q8: says a2d6no2p5q3r4: regar a2d6no5p2q2r3: want a2d6p2q2: septe a2d6q3r3: other a2d6qr: paid a2d7n2o13p3q5: again a2d7n2p: too
a2d7nq2: vat a2d7p2q3: decid a2d7q3r23: attac a2d8n4op3: from_the a2d8no2pqr: from_our a2d8o5pr: away a2d8op: put a2d9n3p3q3r3: happy a2d9np2q3r2: three
a2d9pqr5: folde a2dn2opq2: ever a2dn2p2: trade_fair a2dn2p3qr: home a2dn2pq18: would a2dn2q: wants a2dn3p3r: trade a2dno: hold a2dno2p: to_tell a2dno7p8qr2:
will_be a2dnop: you_a a2dnop2: short they_re a2dnop2q2: to_do a2dnp: so_don a2dnp2: be_on my_colle a2dnp2q7: quick a2dnp3q3: me_the a2dnq: it_as a2do: it_at
opene time_$ a2do2pq: sorry_to a2do2q: ourse a2do2q3: to_me a2do4pq3: am a2do6qr: these a2dop8q3: days a2dopq2: octob a2dopr: to_my a2doq: as_the a2dp: chair
my_mind radio_silen the_bank the_holid a2dp2: and_she a2dp2r: it_over a2dp3: it_this nudge the_nudge a2dp4: hands send_it a2dp4r2: be_with a2dp5: the_commi
a2dp5q5: ^_can a2dpq: a_prope gaz_$ has_to might to_send a2dpq5r: sure a2dpr: apolo_for a2dpr2: she_s a2dq: check_with a2dq3: suppo who_is a2dr: in_$ is_still
to_wait a2n: hold_your home_$ just_to landl team_and a2n2: ^_bob here_and readi a2n4o3p7q: ^_my a2no3p6qr: hear a2no7p: died a2nop: to_let a2nopq: betwe
a2nor: is_being a2np: !_i a2np2: monda_but a2np3qr: quiet a2npr: ana_! a2nq: wants_to a2nr2: sleep a2o: sir a2o2: off_this twice_now ve_asked a2o4: of_my
a2o4p5r2: and_will a2o5pq: writi a2o9p: our_solic a2op: strai a2op3q: a_fortn a2op3q2r: goes a2op5q2: fortn a2op9q2r8: monda_$ a2opq: getti a2p: anyth_befor
at_a counc depar excus fab frida_0 hopin hopin_to i_would is_over my_inbox no_signa noted_with now_and off_today off_with patie_we promi_anyth ready round_to
sign_it slipp_my t_promi tomor_but a2p10qr: get_the a2p19r3: next_week a2p2: ^_will be_the is_back it_then year_end a2p2r: with_me a2p3: get_this meets
a2p3q2r2: i_need a2p3r: me_on a2p4: it_tomor a2p5qr: get_it a2p5r: when_the a2p6: ill a2p7r2: inbox a2p8r3: the_weeke a2pq: audit it_goes signs signs_off
then_i to_sign a2pr: monda_i off_sick the_bios will_come will_do a2pr3: promi_me a2pr4: are_still a2pr6: bios a2q: ^_waiti frida_as from_monda he_will if_it
my_boss a2q6r: a_bit a2r: custo i_see m_still two_of a2r2: batch first_batch sleep_on to_sleep a2r4: ^_first a3: 0th_will a_chanc after_that desk_on frida_i
idea it_after it_prope it_yet keep_you leave_from list_! ll_come ll_deal look_when on_holid one_of prope_with the_direc to_repor when_he you_poste
a32d61n18o20p40q21r19: in a33d28n18o6p24q9r3: at a35d30n14o17p32q13r4: my a36d2no2p39q3r14: i_ll a36d40n11o27p29q11r8: our a38d2no17p38q3r9: will
a38d31n5o11p19q18r4: t a3d: !_we and_then to_run to_sit a3d13n2p2q2r: we_ve a3d13n3o11p3q3r3: about a3d13no2p9q: yours a3d13no5p8q3r2: ^_dear a3d14no5p8q3r2:
dear a3d15no2p: since a3d2: ta a3d29n2o5p11: with_the a3d2n2p11q2r: you_the a3d2n3oq: gone a3d2no14p: solic a3d2nop11qr2: by_the a3d2np2q2: said a3d2op:
your_patie a3d2p2: surve a3d2pq: minut a3d2pq2r: like_to a3d2pqr2: he_s a3d2q7: for_a a3d3: nothi_to a3d3n2o2q: inter a3d3n2op7r2: with_you a3d3n3o3p7q2:
0_march a3d3n4o3p11q2: march a3d3n5: great a3d3nq4r3: the_first a3d3o4p: mr a3d3o4q2: us_$ a3d3p2: retur a3d3p6: kids a3d3pq: ^_let a3d3pq2r: d_like a3d4:
with_my a3d4n2op19q9r: send a3d4no4p: has_been a3d4op10r4: weeke a3d4op3q2r3: find a3d4p: mrs a3d4p3q6: quest a3d4pqr: check a3d5p2: bank a3d5pq2: read
a3d5pq9: quote a3d6no2p: now_$ a3d6no3p27q: ^_you a3d6npq17: which a3d6nqr2: to_0 a3d6p2q: mind a3d6p5q6r2: the_photo a3d6pr5: s_the a3d7o14q2r: ^_pleas
a3d7o2q2: right a3d7p2q2: cheer a3d7p2q2r3: is_in a3d8nop7qr: answe a3d9o8p2q2: take a3dn: law that_$ a3dn2o2p2r: tell_you a3dn2o4p2q3: remin a3dn2opq:
the_offic a3dn2pq: break a3dno2p3q: repor a3dno2pr4: being a3dnop9r3: week_$ a3dnp2: frida_but the_numbe a3dnq: until_0 a3do: our_lawye a3do3p2r10: follo
a3dop: this_$ a3dp: boile had_the a3dp3: silen a3dpq6r: bit a3dq: throu_it a3n: in_law a3n3: ana_just just_so a3n3p3r5: so_you a3n3p9q3r: month a3np: afrai_i
a3nq: if_the a3o: the_remin a3o2: in_touch a3opr2: chasi a3p: actio i_haven not_befor not_forgo rever slipp them_to till_the updat a3p10q6r2: by_frida a3p2r:
sick a3p3: 0th_and a3p3q: ll_go a3p3r: until_frida a3p4: will_get a3p4q12: befor_i a3p6q: tonig a3pq: and_get it_will re_still t_get a3pq2: give_you a3q: boss
i_could on_leave a3qr: doing a3r: poste a4: ^_got ^_still ana_got and_back chanc_to it_when know_$ ll_look m_off m_out recei_with s_with thank_i yet_sorry
a40d59n6o14p33q26r14: for a40d88n17o30p33q41r3: we a41d6n3p11q3r3: back a42d44n21o7p35q36r5: a a43d27n3p10q5r3: thank a44d59n10o4p44q13r16: s
a46d12n2o10p14q4r: i_m a46d31n3o21p30q21: ^_i a47d15n2o10p14q4r2: m a4d: back_$ our_legal with_us a4d10nop2q3: there a4d11p7q8r5: photo a4d19n6op8q3: every
a4d2: thank_$ a4d29n4p10q4r10: in_the a4d2nop55r9: you_ll a4d2np4qr2: june a4d2npq17: could a4d2o3: messa a4d2o8pq2: direc a4d2op3q: as_i a4d2opqr3: have_to
a4d2p25: tomor a4d2p7q2r: texts a4d2pq: run a4d3: tuesd_and a4d3n2op3r6: half a4d3no2p2q: compl a4d3no4p2q: time a4d3nopq: his a4d3o2p14q4: give a4d3op7q2r:
going a4d3opq: your_email a4d43n3o27pq8r3: pleas a4d4n6op19q2r7: on_frida a4d4nop2: you_for a4d4o3p4q2: ana_i a4d4p11q4: say a4d5o2p2q4: under a4d5o6q: asked
a4d5op3q: for_your a4d5p5q: and_it a4d6no5p3: and_we a4d7n4p31q6r8: thurs a4d7p3q: throu_the a4d7p9r2: till a4d7q2: keep a4d8np7q2r2: best a4d8o2p3q2r2: only
a4d8q2: draft a4dn2o2p2q2r: tell a4dnp: past a4dnp2: s_been a4do2pq: touch a4do5q: twice a4dop5: be_in a4doq: lawye a4dp5q: the_texts then_$ a4dpq: with_a
a4dqr2: 0_june a4dr: at_my a4np8: this_week a4o: you_i a4o3p4q2: go_throu a4p: 0th_i m_back m_in m_on a4p10: it_ll a4p2: down_with a4p2q2: chanc a4p2r:
bear_with a4p5: sit_down a4pq: our_finan a4pq2: ^_if a4pqr: once_the a4pr: will_have a4q: at_first first_glanc glanc look_$ a5: ^_recei and_come t_had
a52d67n5o11p31q6r6: with a56d14n2o3p111q3r22: ll a58d92n21o38p54q15r23: and a5d11no5p3q2: leave a5d15n2p5q5r: numbe a5d2n2o4pq: me_$ a5d2n2p12r: today
a5d2n3p30r3: next a5d2op: patie a5d2op8: so_i a5d2oq8: open a5d2p2q3: finan a5d2p4: i_know a5d3p10r: on_tuesd a5d4n3p5q3: ^_it a5d4o5p12q3r4: and_i a5d4pqr:
the_rest a5d5np2qr: rest a5d5o3p6q5r: to_be a5d7np3q: the_board a5d8np9q5r: thing a5d9p5q4r: i_d a5dnp4qr2: their a5do5: passe a5dp: lapto a5dp2: this_to
a5dp5: sit a5dpq2: mail a5dq: still_waiti a5dq2: let_me waiti_for a5o: chase a5o2p: the_momen a5o2p4: i_will a5p: forgo_you my_list t_forgo a5p2: signa a5p2r:
bear a5p2r3: forwa a5pq: swamp a5pr: ^_on a5q: to_look a5q2: your_mail a6: ^_haven deal deal_with a6d: ^_$ a6d10n2o8p3q2: don don_t a6d10n2p6q2: board
a6d11nop11q2r: after a6d15nop2q4r: see a6d17np9q6r7: two a6d22nop6q11r: d a6d26n11o19p12q6r: all a6d2n: a_look a6d2p: at_it a6d2p5r: until_the a6d3np2: s_on
a6d3o3p3r: we_are a6d3o4p3q: anyth a6d3op: discu a6d3p2q: out_of a6d4n4p2q5: looks a6d4n4qr4: team a6d4np2q6: sign a6d4op6q3: ^_not a6d4p8q3r2: it_on
a6d6n2o3p3q2r: accou a6d6np3: holid a6d6p7q2r: ^_sorry a6d7p2q: nothi a6d8o10p4q2: email a6d9n6o2p3q2r: offic a6d9p2q5r: like a6dnp: my_desk a6dq5r2: need_to
a6nop5r3: let_you a6o2pq: momen a6op12: ll_be a6p: with_thank a6p48q2r8: ll_have a6r: back_at a7: ^_noted got_it will_look yet_$ a71d68n32o25p128q73r23: you
a76d82n29o20p93q32r35: on a7d12n15o2p18q3r2: at_the a7d13p21q2: end a7d14n4o8p7q8: was a7d17n3o3p44q16r14: by a7d21n8o14p3q15r: us a7d25n6o4pq3r3: to_the
a7d2nopqr2: peopl a7d2np12r4: promi a7d2np2q2: on_my a7d2p5q22r2: need a7d3o6p4qr4: list a7d40o4p8q10: go a7d5n4p4r2: she a7d6n2o2p17q2r13: on_monda
a7d6o5p11q3r8: them a7d7npq4: have_a a7d8n3o2p18q3r4: over a7d9n8p9q4r6: here a7dp2: back_on know_i a7dp2qr: but_i a7dp3q: prope a7o3pqr: with_our a7o6q:
to_our a8: get_to a8d11p26qr9: tuesd a8d13n2o10p10q21r2: do a8d13n3op14q7r3: hi_ana a8d2n3o3pq12r: who a8d2np2: desk a8d2op3: legal a8d2p2: forgo a8d3np7q2:
down a8d4o2q: the_contr a8d4p2q: with_it a8d5n2p5q3r2: thank_for a8d6n3o3p4q11: if a8d7n4pqr: had_a a8d7o5p4q: contr a8d9n7o2p4q: ^_our a8dp2: it_to a8p:
get_back noted waiti_on a8p2q: soon_as a8pq: as_soon a9d11n9p2q3r3: just a9d12n2o3p6q5r: we_re a9d17o3p6q5r: throu a9d48nop4q19r8: one a9d4o4p2q3: i_have
a9d6n5o4p48q2r7: week a9d9np2: thank_you a9dn4opq: you_know a9p: to_it ad: ^_from ^_oh ^_there a_read about_that acces afrai_we ago_the ana_and ana_as and_can
and_give and_won answe_to aren aren_t ate_my cfo colle_in contr_is could_t cours_$ d_have dispu_with do_this down_$ down_in edito eyes fair_until flu
from_holid from_tuesd funds good_morni have_recei here_it his_van i_dropp is_below is_just is_settl it_kind it_ourse just_not know_it leani leani_towar life
logo_attac look_and luck mail_the mr_pole much_for my_way needs_to no_need not_$ oh on_with our_direc paid_the panto paper_i patie_with peopl_$ phili phili_$
put_the read_and s_comin s_figur s_fixed s_good scann_it secon_versi sent_you septe_i so_pleas socia sorry_about sorry_both stick sunda_0 tess thank_we
the_0nd the_sampl the_treas then_the they_do they_ll this_end to_accou towar until_sunda ve_hande walls was_out what_i whene you_he you_might ad10no12q7:
invoi ad10no3: lette ad10npq3r2: both ad12n3o3qr3: went ad12n4pq6: phone ad12npq6r: the_secon ad14p3: side ad15n4p9q2r: morni ad16: ahead go_ahead ad17np2q3:
print ad18n2pq6r2: secon ad2: a_lovel a_no a_yes contr_to crack_on discu_on feel_free free_to i_retur j kirst mobil of_them paren point pole revie_the
since_monda the_payme the_stock the_terms two_$ w with_this ad2n: ^_that plumb ad2n2: looks_great ad2n2o3p2: told ad2n2oq3: if_you ad2n2p2q2: you_re
ad2n2p5q4r: same ad2n2pq3: than ad2n3pr3: start ad2n4pq2r: well ad2no4: have_been ad2np: on_$ the_radio ad2np2: !_the ad2np4q: meeti ad2npr2: heads ad2nq:
broch ad2nr5: here_s ad2o: quite ad2o2: and_my ad2o2p: prese ad2o3: husba ad2o6qr2: ask ad2op: email_of note ad2opr: ve_had ad2or: porta ad2p: ^_good ^_nothi
it_off ll_pass miss signe_copy the_frida ad2p2: not_going pass term the_figur the_week ad2p2q: the_train ad2p2q11: does ad2p2q2: the_proof ad2p2qr: comin
ad2p3: 0rd the_0rd ad2p3q: train ad2p3r: in_on ad2p4: make ad2p4q2: capti ad2p4q4r: the_same ad2p4qr2: ana_thank ad2p4qr3: s_in ad2pq: and_they ad2pq2: meant
meant_to ad2pr: morni_ana ad2q: bigge like_the take_it the_broch the_quest while ad2q2: i_say ad2q2r: mum ad2q2r3: fonts ad2qr: moira moira_$ ad2qr2: four
ad2qr3: ones ad2qr4: six ad2r: mark that_one the_three this_one ad2r2: needs of_it ad3: crack dropp_the feel gb gb_0 it_! like_a littl not_to terms with_every
ad3n: vat_numbe ad3n2oq2: yeste ad3n2p: bette ad3n2r4: the_team ad3n3r: him ad3no2: its ad3nop: small t_be ad3np2q3: ^_happy ad3o2: ^_don ad3o9: do_not
ad3op7q2r3: janua ad3opq4r: final ad3p: as_discu reply rest_of shout stock ad3p2: wordi ad3p3q2: witho ad3p3q2r: proof ad3p3r: over_the ad3p6q2: pictu ad3p8:
the_signe ad3p9r2: a_week ad3pq: ana_we ad3pq2r2: hello_ana ad3q: as_our paper witho_the ad3r: the_third ad3r2: hours_are the_folde ad4: i_had your_lette
ad4n: leave_it treat ad4n2p10qr4: you_on ad4n2p4qr: ^_ana ad4n3o4q: into ad4n3op4q2r: hope ad4n5: merry_chris ad4no5pq2r3: on_0 ad4np2: monda_and ad4np6q108:
? ad4nq: good_to ad4o2p: late ad4o2p3: ms ms_wirth ad4o3q3: we_have ad4op3: dear_ms ad4op3q: payme ad4opq2r: an ad4oq: and_have ad4p: ^_ok hones settl ad4p3:
ana_the ad4p3q: ok ad4p3r: x ad4p6: sorry_for ad4p9r2: copy ad4pq: there_s ad4pr: ll_do ad4pr3: share_folde ad4q: the_draft ad4qr: third ad4qr2: 0_the ad5:
ahead_$ dropp ad5n3pq: van ad5n5: merry ad5n8p5q2: chris ad5np2q: love ad5nq: date ad5nq3: the_invoi ad5o11: stop ad5opr: the_shop ad5p14: the_end ad5p4q:
it_in ad5pq2: s_a ad5pr3: the_share ad6n3: the_whole whole ad6noq3: one_$ ad6o2p3: wirth ad6o7p: consi ad6op: of_0 yours_since ad6p: our_side ad6p4r: that_s
ad6pqr3: share ad6q: optio ad7no4: addre ad7opr2: shop ad7p2q: that_the ad7p5q5r6: logo ad7r2: hours ad8: ^_yes ad8n: left ad8n2q: the_phone ad8o4p3q2r: more
ad9n12p3q3r: new ad9o2: to_your ad9p: b ad9p2q: to_go ad9pq4: rathe ad9q3: versi ad9qr: the_one adn: ^_great ^_sent ana_it broke heads_up letti our_board
rest_$ up_that adn2: arriv my_daugh sweet adn2o: daugh adn2p2: much adn2pr: back_from adn2q: ^_your adn3o2pq: very adn3p3: the_trade adno: m_sorry adnor:
are_on adnp: comes doesn last_frida on_me adnp2: acros posy the_count adnpq: table adnpq2: happy_to adnpqr: suppl adnq: hospi adnqr: when_it ado: and_nobod
bill i_did lette_of marga ado11: dispu ado2: my_husba my_wife wife ado2q: your_list ado2qr: in_this ado2r: fathe ado3p2q: you_that ado3q: you_are ado3qr:
them_$ ado4p3q15: or ado4q: i_am ado5: email_me adop: i_won ll_see adop9r3: expec ador: famil the_porta adp: 0nd ^_a an_hour assis broth but_the delay drawi
duly have_met havin hour my_broth oduya sampl scan sign_off silen_it snowe snowe_under so_much thank_so the_boile the_delay the_only today_i total until_monda
adp2: head_offic i_get off_on so_no your_quest adp22qr6: frida_$ adp24qr4: wedne adp2q: marta the_pictu adp2q2: on_a adp2qr: weeks adp2r: ^_two count_on cours
adp2r3: remai adp3q: 0th_so it_a adp5qr2: 0_janua adp6: do_it adp6qr2: over_to adp7r4: tuesd_$ adp8r3: 0th_$ adp9: first_thing adpq: so_we adpq2: somet adpr:
after_the for_you testi up_to adq: are_all asked_me ate couns fixed have_anoth long me_know me_to prope_look read_it said_the someo the_revis you_like adq2:
quote_$ we_need adq3: suppo_to adq4: revis top adq5: ^_quick befor_we adqr: shoot adr: confi_the enclo is_off it_i the_back treas adr7: attac_the an: a_break
a_great a_real as_ever becky becky_$ belie bet board_doesn breat do_what feet finis_and frida_we fun gone_$ heard heard_from joy just_a know_the mothe_in op
our_landl picks_up posta real such t_hold the_plumb the_vat to_answe turne waved we_could went_$ your_breat an2: airpo news the_airpo an2o: passi an2opr2:
worki an2oq2r: talk an2p: next_month an2p2: seaso an3p: my_mothe an3p3: mothe an4: ^_saw an6: saw ano: far know_that our_offic ano2pq2: court ano2q2: invoi_is
anop: ana_my some anoq5: how what_you anp: doesn_t me_i picks rob anp2: show anp2qr: june_$ anp3: thing_$ anpq4: for_this anpr: finis anq: help monda_0
to_know ve_the anr: he_d ao: ^_leave ^_under are_not at_prese charg conce do_so email_i filed filed_for in_octob inter_and it_and matte_is messa_$ own
pleas_do pls re_all remin_i respo_to stop_writi strai_to this_and time_to to_discu twice_$ under_$ want_anoth wirth_your you_once ao2: list_$ my_fathe
the_matte ao2p22qr2: have_it ao2pq2: to_have ao2q: respo you_in ao3: pleas_be ao3p: ^_this ao3p5q2: write ao3p5qr: hear_from ao4p: we_will aop: i_hear
writi_from aop2: we_shall aop2q2: days_$ aop2r3: the_last aop5qr2: shall aopq: in_court aoq: accou_$ to_hear aoq2: sendi aoq3: ^_how aoqr2: of_our aor:
chapt_0 aor3: chapt ap: 0th_it 0th_with accou_s again_until all_next at_me at_their away_all back_in been_off befor_that befor_tuesd bit_of bookk burst
can_start catch catch_up chick chris_! desk_i desk_monda dev done_tomor eaten forgo_! fortn_$ frida_befor get_my get_round hands_$ has_eaten here_our if_legal
in_until is_down it_acros it_once lambi land_in leave_until ll_ping ll_sign looks_fab lovel_! m_away meet_again meeti_$ monda_he next_$ not_a of_actio
off_until on_once only_one our_print panic paris_counc payme_run ping_it plane portu put_it quick_updat re_waiti recei_of relea relea_the s_half s_meeti s_off
say_a say_by shall_rever she_will side_the sitti sitti_in so_bear sorry_been sort stuck swamp_with texts_as texts_by that_i the_audit the_minut they_have
they_told this_done throu_they to_happe to_relea today_you up_with updat_from us_the ve_put was_going was_hopin was_ill week_but will_sort with_chick
with_year yet_the you_with ap11r3: of_next ap15q4: have_the ap17: end_of ap2: !_will bed commi_meets copyw frida_0th half_term in_bed land later_$ manag_it
month_end once_they our_it paris ping posy_$ promi_! sam sorry_sorry tomor_so tuesd_but two_weeks wedne_i ap2q: they_ve ap2q2: happe t_find ap2r: ll_let
will_let ap2r2: ll_forwa speak ap3: ^_frida t_manag ap3r: measu verdi ap4: ll_sit yours_$ ap4q: later mad ap4q2: it_by ap4qr: to_get ap5: after_$ kids_are
ap5r4: frida_and ap9qr3: you_by apq: he_has hi_marta octob_$ possi red sorry_! apq4: quick_one apqr: best_wishe wishe apr: for_chasi im jen jen_$ last_two
peopl_are week_with weeke_and apr2: forwa_it will_follo aq: a_momen anoth_week at_home but_my but_we doubt file_$ folk for_sendi for_them get_a how_are
in_hospi mail_and march_so monda_to octob_the of_doing of_offic one_befor one_who phil phil_$ right_to sign_i stuff talk_it that_your the_break these_days
time_for to_frida to_give way_i we_ever aq13: you_need aq2: d_be open_on re_a the_fonts the_licen we_can aq2r: my_mum aq3: here_$ licen thing_befor which_one
you_? aq4: keeps aq5r2: file aq6: ^_befor are_you aq7: t_open aqr: ^_one off_my the_attac upsta with_them aqr2: and_he by_thurs the_other aqr4: portr ar: dig
festi four_of group harve head_of helen_$ i_want me_their monda_speak osei our_suppl remai_ones sent_them shop_until sorry_ana still_chasi the_harve the_six
to_confi two_peopl vecto wait_till when_im ar2: ^_chapt below_the first_half to_follo worki_on ar3: ^_logo still_with ar5: half_of d: 0ab 0am 0de 0fk0 0px 0qb
0qd 0v 0x 0xk0 0xkq0 abn absen accor acheb achte adjus affec age al amend amiss ancie andhe andre andro aoife aoive apart ashco ashdo ashor auth aye bake
balla banks barn basis bede bedro bent beyon bicyc bins black blueg body bold born bread brona bubbl bus bye calls campa canon capit carou cart castl cc chat
chrom churc class clip cm cobbl coeli cold colin colum com conne conve corpo coz craig crisp crop cry cto curat curve cust0 damag damp dark darre dart dashb
dated deed defea desmo dicta digni dilys disap ditch docke donke drawn ellen engro enugu epp et ethos event ex excla expre eye fairl fancy farro faste fault
favou feck fete fidel filin fish fixin flavo flyer frank frigh fundi fyi galbr garag gd gives goat gorge grew grown guide gw hair hangi harkn heref heste
hexha hh0 hugo icon ie indee indif joe jokin keepe kenda kill kiss knock kx0 la0 lad large latin layou le leaf leafl lee leila lieut lifts likes lm loaf lobby
loopw loves ls0 ludlo macca maide marek marjo mary mediu merce mezza mick middl mile mot mugs murph musta nadee nair narro ne0 neede needn nige nod novem o
odd okafo okaye okonk oops ormer ottil overl pagef panel para park pask passp patel pen penet perce petra pever pharm phase pie plent plus polle popup postm
prepa prima purpl purpo pushe putti quay quays query queue qx qx0mm radia rainb ramp reads recla recor redes reed remit requi reset resho resol rid risin
roast roger roll rota rush safar sand sasha save scept screw seagu seale seasi sedul shade shopf showi shuts sitem sixty sizes sketc skirt slack sloga snapp
snaps socie son sophi spam spani spell sq st stair star staye stood stran strik stu style subfo subti sugge surfb swatc switc tait tanne tarta tears telep
teste texte thats thu ticke tidy tight tiles timel tiny towel trail trela trimm trip truly tue tulip turbo uncoa upsid urgen usabl user v0 vanis veget visit
walk walnu washo weekd wheel whipp white whitl wigan wilfr wiped women wrote x0 xl xmas xx ye yeah zippe d10n2op5qr: shoul_be d10q3: use d11n3p: this_morni
d11np2qr: it_is d11nq: blue d12n2q2: the_old d12opq4: we_d d13noq3: chang d14q2: green d15n9q4r: old d16n4pq6r2: page d19n3o5p5q4r: shoul d19qr: fine d2:
!_yes 0_have 0_monda 0_pm 0_reg 0_sunda 0_was 0_with ^_colou ^_g ^_go ^_invoi ^_login ^_nah ^_nope ^_optio ^_right ^_yep a_good a_littl accep_$ accou_at actua
addre_on again_it again_the altog and_every and_there answe_is appro_$ appro_with are_conte are_fine are_spot attac_as be_0 be_happi be_hones been_throu
blue_is board_met both_draft both_the bottl_green by_me by_now c carry_on chang_from chang_since chatb cheer_gaz clock close_from cms compa_numbe conta_page
couri crest d_chang d_repli dave_$ day_the dear_miss defin dinne dinne_and do_witho doc docus drone drone_foota email_as email_the end_fire engag engag_lette
every_excep every_we fenwi fine_by fine_with foota foote forgi forgi_the forgo_here g g_day gate gate_$ go_live gone_throu good_from googl graha green_$
green_it happi has_seen herew_the hero_$ holid_$ hones_we hoodi https_photo https_we i_poppe ignor_it inter_any invoi_$ is_too it_took lamb leave_that
left_our leith lette_on like_i link_to llp llp_$ login_is logos_are looke_at lose_the lot_into map_$ margi may_treat met_on mill_lane miss_wirth money_left
more_like mrs_j name_is near near_it never_mind new_addre nicel nit no_budge no_objec no_sorry not_want oak of_may off_last offer offic_and ok_so one_from
over_dinne paid_this parag passw_is pauli perfe photo_examp pitch pleas_cance pleas_treat pm post_$ prese_form press_! priya_$ re_good reg renew reply_we
right_so river rubbi s_0 same_$ sat scrap_the seen_the sent_$ she_has shoul_see side_$ signe_it slide_$ so_forgi sorry_it sorte sprin stay_with stays_the
strap suits_us t_us term_dates terms_of the_chatb the_cms the_crest the_door the_drone the_engag the_form the_googl the_hero the_hoodi the_lamb the_lette
the_map the_mess the_money the_paper the_paren the_regis the_strap the_twins the_weddi them_in this_email tl tl_t to_cance to_pick took_me tradi_name tuesd_to
tweak tweak_the twins two_is unani unit_0 us_we usern ve_dropp ve_gone ve_talke vendo versi_0 versi_b versi_two voted wante_the warm was_settl way_to we_tl
we_were which_you wirth_furth wirth_i with_0 with_optio with_that yep yep_all yes_go you_go you_got you_print your_end d21np6q: 0_$ d2n: !_anywa ^_see build
chang_to drop_the gave here_is opens opens_on round_the d2n2: came stree you_at you_were d2n2o: you_and d2n2op: siste d2n2pr: case d2n2pr2: floor d2n2q2: nice
phone_$ d2n3: chris_to place d2n3pr: on_satur d2no2p2r2: kitch d2no9: compa d2noq: made d2np: but_it takin the_fair d2np2: missi d2np2q: hope_you d2np7q2r3:
from_me d2np9: eveni d2npqr: so_the d2npr: our_accou d2nq: at_0 wrong d2nq2: anywa where d2nq7: wonde d2nr: nine re_happy d2o: 0_may ^_never i_told invoi_0
it_shoul leave_the more_$ objec pleas_leave re_not the_websi withd you_we d2o12pq: conta d2o2: ^_stop clien furth_to not_inter d2o2p: behal behal_of on_behal
d2o2p3q: order d2o2q: r d2o2r: want_to d2o2r2: via d2o3: febru proce told_you tradi d2o3p: consi_the d2o3p2r: full d2o3pr: staff d2o4: all_corre whate d2o8:
pleas_stop d2op5qr3: you_have d2op8: march_$ d2opq2: bothe d2oq: go_to d2p: ^_tuesd and_that and_yours as_promi bank_holid fille_in flat flat_out here_you
imoge less ll_find mess monda_the procu remar retur_the septe_$ shift text_$ the_best the_conta the_partn throu_your tuesd_at we_want weddi wordi_for d2p2:
ana_sorry iphon iphon_$ my_iphon off_to pics scrap sent_from the_wordi d2p2q2: end_$ d2p3: signe_contr d2p3q: penci d2p3q2r: ^_morni d2p3q3: send_the d2p4q2:
the_capti d2p5q2: files d2pq: ana_hope font looke on_your po_numbe see_the d2pq2: po d2pq3: inste d2pq7: ^_could d2pqr8: those d2pr: copy_is fri the_menu
uploa_the d2q: botto chang_$ go_on heade initi live lot_to makes old_logo origi passw_i pleas_swap s_nothi secti shoul_have shoul_read showe t_see talke_it
the_botto the_origi the_plan throu_on we_talke year_$ d2q11r3: the_price d2q2: one_is stay the_banne the_site d2q6: i_thoug d2q6r: the_zip zip d2qr: the_homep
d2qr2: homep d2r: 0_for 0_is ^_paid are_0 bio dr fri_0 in_0 is_attac state team_page the_openi the_staff twent went_out with_two yes_0 d2r2: one_on shot
the_dropb d2r3: pleas_find d3: 0_by 0_mill ^_both ^_neith ^_openi ^_secon add_from all_fine all_good and_yes answe_in as_for as_is asked_for at_all b_pleas
bless_$ blue_one boat cance_the carry code code_is conte conte_with darke dates decid_again decid_not domai_is every_you excep excep_the f hero ignor is_gb
is_with is_yes look_like lose map mind_the nah navy no_0 no_chang no_comme no_thank nope not_0 one_it our_accep our_vat photo_of pleas_go pleas_use poppe
prefe_the print_0 print_it propo publi rathe_keep ref repli servi ship ship_it shout_if slide t_do the_addre the_darke the_left the_side the_slide the_video
this_our to_add treat_this unit whole_lot with_versi yes_pleas d3n: addre_is all_the dave yard d3n2: headl d3n3: page_$ you_shoul d3n3o: april d3n3op2: and_a
d3no: see_you d3npq: the_print d3nq: i_think d3nr: it_out d3o: lane no_furth offic_$ d3o2: consi_this for_now only_$ refer_to websi d3op3r: partn d3op6r2:
and_you d3opr: the_trans d3or: found d3p: berna berna_$ guest logo_on neith priya take_the the_van thoug_i d3p2: and_not fille morni_$ d3p3: x_$ d3p3q4r2:
the_logo d3p5: ve_got d3p8q4r2: in_your d3pq: off_the d3pq4: from_us d3pr: bless drive d3pr2: menu d3q: box domai grand into_the newsl_box on_page one_pleas
swap_the the_date the_domai us_i we_went d3q2: banne it_throu new_one ours d3qr: logos page_and d3r: mon d3r2: 0_close d4: 0_no ^_0 budge comma fine_$ fire
fire_away herew money my_side no_we one_and plan_$ prefe print_$ rathe_not since_0 spot spot_on stays stop_the suits the_press video works_for you_asked d4n:
door the_dog d4n2o: calle d4n3o3pq2: think d4n3opr: satur d4n4p23qr: day d4no2: refer d4np2q2: wante d4np3: the_post d4npq: drop d4npq2: colou d4npq2r2: site
d4o: any_more cance pleas_take d4o3: pleas_$ d4o9p: corre d4op3q4r3: is_the d4p: you_may d4p2: ^_hiya hiya d4p5q: let_s d4p6: comme d4pq: every_else d4pqr:
numbe_0 d4pqr2: seven d4pr: till_0 d4q: add swap talke to_print d4q10: link d4q2: page_0 press the_newsl d4q3r: the_two d4qr: want_the d4qr2: dropb d4r:
0_till 0_yes d5: away_$ green_one mill optio_b phone_numbe ve_decid d5n: this_year d5n2: dog d5n2r: schoo d5n3op7q3r2: lot d5n4p3: post d5npr: as_it d5nq:
numbe_is d5o: we_don d5o17q: furth d5o2p2: ^_as d5o2p2q3: deliv d5o7: admin d5op3r2: trans d5p: one_with d5p2r: ten d5p2r2: uploa d5p2r3: alrea d5p4: text
d5pq: plan d5pq2: else d5q: form happy_with took went_throu yes_$ d5q12r3: price d5r2: secon_one d6: no_to regis the_answe the_passw d6n2o2p: were d6n2op2:
stand d6n2p: last_night d6n3p3: night d6n5oq3: we_had d6no4p5q2r2: dear_ana d6o12q2: any d6pq2: login d6q: ^_appro have_no d6q2: examp name d6q3: newsl d7:
can_go go_with use_the d7n3o8q: never d7n6pqr: the_new d7npr3: isn isn_t d7nq: the_blue d7nqr: is_0 d7o: for_us d7o2p2: from_my d7o2qr3: 0_and d7q: https
keep_the d7q4: passw d7qr: yes_to d7r2: openi openi_hours d8: ahead_with d8n2pr: works d8nop5q2r3: close d8np2: is_$ d8oq: accep d8p3r2: you_can d8q3: d_rathe
d9n2opq: may d9o: ^_all d9q: the_green d9qr: is_fine dn: 0_april 0k a_pleas agenc and_half anima arvo behin behin_the blue_van child comes_! dana every_here
for_every frida_after god heati him_a house_is it_comes left_the lives love_the loved man missi_$ ninet old_one parce pleas_to recep says_hi she_says
start_page sun than_me the_child the_page the_sign the_snow think_$ typo us_! us_a us_to voice whole_of works_on years dn2: exhib in_case just_back packe
thirt to_meet used was_a dn2o: offic_is dn2o4: last_week dn2or: half_the dn2p: my_siste you_had dn2p2: thurs_and dn2qr: leeds dn2r: house dn3: meet_you dno:
april_and augus notic reall dno2: and_your dno2p: for_it dno3: t_want dno4: proje you_to dnopq2r: job dnp: mysel party runni snow table_and the_way dnp2: safe
dnpq: in_it lovel_to pop dnpr: desig dnq: annua is_wrong numbe_on repre sprea the_annua dnq2: copie my_phone which_is dnr: close_$ the_start the_works do:
^_consi a_lette a_penny acme actin actin_for agree_$ all_right and_has anyon are_withd at_our augus_$ autho autho_to blunt but_pleas cance_our chang_our
corre_shoul did_not dont effec halla harlo inc insol lane_$ last_time liked list_and matte_$ may_$ minds never_agree objec_to on_this opene_on order_$
our_minds ourse_$ out_and penny penny_more proje_$ relat remov reque right_$ robot shop_for stand_$ sunda_i t_email t_have that_a that_our that_we the_famil
the_late this_as this_in us_in withd_from yeste_$ do2: 0_febru admin_$ autom credi entir in_its infor_you leave_us our_clien our_compa pleas_don this_matte
to_us do2p: ups do2p4r: busin do3: enoug infor instr off_your shoul_go to_this do3q: m_not do4: ^_take your_invoi do5: appoi ltd do5pq3: kindl do6: commu
not_be payin do7: solic_$ do8: me_off dop: 0_decem conse depos is_no note_that so_sorry t_bothe we_won dop3: if_i in_a dop3q: 0th_of dopq3: ^_what a_lot dopr:
decem geral doq: as_you harbo in_janua re_in doq2: ^_kindl doq3: askin dor3: and_0 dp: 0_octob ?_! ^_he ^_hones ^_photo ^_with all_yours and_no and_sent
been_flat best_of best_tom break_and by_tomor car comme_$ copy_in cross deliv_on denti docum duly_fille end_we every_from fell frida_it good_after gover
hi_both i_leave in_front ines inspe_in is_out kindl_note know_you lie line lock logo_$ lunch lunch_$ make_that monda_first north not_an nuala numbe_are pay
photo_from pictu_to pleas_the post_to pract priva produ_photo recko rev s_missi secre signe_and signe_off surve_was syste text_with texts_are thank_the
the_car the_denti the_depos the_duly the_full the_login the_priva the_stand thurs_but to_lie trust_on two_small u_the uploa_on we_all week_after wirth_we
worst you_you your_desk dp13qr: lates dp2: 0rd_i ^_thurs and_send befor_then comme_on does_not done_$ every_on hand inspe night_and sits sorry_i the_files
the_list the_next you_then dp2q: has_the of_a set so_it u dp2q2: mine toget dp2q5: me_a dp2qr: ^_hey few hey dp2r: shut dp3: ^_in have_every janua_$ sched
dp3q: penci_in dp3q2: the_0st dp3q2r: 0st dp3r: !_! weeke_$ dp4: play dp4r: have_my lates_$ the_lot dp6: the_copy the_day tomor_$ dp7: have_our dp9q:
the_lates dpq: furni go_over i_wante it_again like_it mate push raj rathe_than t_touch us_on you_ve you_wante dpq2: exact it_all it_up dpq2r2: so_that dpq4:
the_final dpqr: thurs_0 dpr: answe_on front_of on_site tagli the_testi dpr2: produ sheet dpr3: front dq: 0_pleas ?_id ^_love ^_wonde a_third attac_$ banne_$
banne_shoul box_? by_a capti_shoul cheap colou_for comin_toget confi_that curre do_on do_we drop_? dropb_folde eithe examp_drop extra files_examp first_one
heade_? histo hope_all https_files id id_0 impri in_their initi_$ it_go langu link_is look_on love_it maint makes_no maybe mum_s my_end my_nephe nephe
no_probl no_sense no_worri none old_phone pdfs plain pleas_quote price_$ princ probl purch quest_about quota say_? secon_optio sense seven_days showe_us stagi
t_chang the_call the_curre the_heade the_impri the_pdf the_po the_revie the_shoot the_sprea the_top the_venue they_both throu_$ to_chang to_use two_colou
venue we_keep we_would weeks_ago what_we work_for worri you_sent you_showe your_accou dq10: the_link dq2: 0_copie 0_on ?_the also ana_lovel does_it lost
the_hosti we_move which_of dq3: claus claus_0 pdf remin_me dq4: ?_it open_the dq4r: one_thing dq5: ^_which expir forma dq7: hosti dqr: cover engli it_just
dqr2: eight wetra dr: 0_needs 0_we 0_x ^_logos ^_uploa ana_attac ana_here are_mon becau biogr close_sunda close_weeke dropb_now ein eleve fine_as folde_now
found_in frenc geral_$ he_isn heads_are is_done ken lord lower_case minus mon_to names out_this retd soup spoke spoke_to svg tenan that_to the_about the_biogr
the_drive the_tenan to_both track us_0 went_up x_0 you_alrea dr2: col groun groun_floor lower start_and the_chef two_are via_wetra whitc dr3: aller are_the
attac_are just_now dr5: chef n: absol admir alway appea art award baby baker basem branc brewe britt bust card carke cathe chamb chose co coats coinc corne
cut decen deep degre diggi diwal dread drove dunmo earne fact ferri flood funny gig girls glam glori greet guard guess gwil haha issue jane jill journ kenne
landi laugh lin loads loire luca mayor mend merch nell nicer paddl paddy parki picke piece polic pool poor premi prici prosp ravi recov renov retir riba richl
road rough runs sanja singl sons stitc susan taste tells telly theat threw thril trish turno ur view ward water wave wishi world n2: !_saw ^_congr as_of
been_a boxes chees coffe_machi congr_on deser_! every_this hugs into_your joine ll_never local_news mothe_says news_last of_you offic_has passi_! pete
post_about ran_into re_passi saw_you says_you secon_floor studi taken_over the_chris the_coffe the_local us_at used_to we_moved whole_studi year_! you_lot
your_old n2o: longe machi no_longe n2o6pr2: on_sunda n2op: ran n2opq: ^_lovel n2oq: has_gone n2p: weath n2p2: a_day told_me n2pr: taken n2q: ^_did n2qr: outsi
n2r: deser hope_the n3: all_of congr from_all local of_us you_all n4: saw_your what_a n4p: coffe n4qr: our_old n5: ^_merry n5p: moved no: betwe_us for_that
had_to harco i_no is_close march_and me_about no2: and_all dad peace no2p: to_leave no3q2: from_you no5: died_on the_compa nop: i_hope nop3: week_and noq:
compl_$ nor: fourt talk_to np: ^_caugh ^_ran b0 bad caugh day_! e every_by from_now here_on is_takin it_we last_thurs lovel_weath mince mince_pies museu
of_this of_your owner pies s_day takin_over that_you the_marke the_move the_museu today_so too_much trade_show weath_for np2: frida_the libra lot_$ of_june
week_here np2q2: deadl np2qr: new_year np2r: s_back np3: you_my np4: but_you np4r: day_$ np6q: send_you npq: chris_and confe the_colou the_confe this_month
npq2: let_us npqr: lou_$ nearl npqr2: by_monda lou npr: here_with is_finis terri nq: a_new again_can as_a blog from_may it_has last_year m0 neigh outsi_the
remem seem smart surpr the_court the_deadl the_m0 us_here van_outsi very_smart why_the your_van nq2: launc than_the the_launc to_a why nq3: you_let nq7:
would_you nr: drink food in_leeds is_worki promi_us tax o: above advoc alan anymo aware booth botch cobbo conti defen denie derek erase failu fitou garsi gdpr
gener hanlo hereb homes illne immed inite joint liabi liste lockh lodge mails makin megan messr msg pello petit pike pinna polit prend provi raffe redon refun
regul reid repea resci revok rude stage sum unfou v vane void windi wound o2: ^_unsub about_it addre_to admin_on advis advis_that again_about agree_with
all_conta all_futur and_any and_do and_our and_reser anyth_furth asked_twice asked_you attor_$ be_addre be_advis be_heari carri commu_must commu_to corre_$
data died_last direc_anyth dispu_the email_pleas ended ended_this enter entir_and estat fathe_who follo_ups futur hale haras heari heari_from i_never in_peace
invoi_are invoi_in is_i is_to its_entir kindl_refra leave_me list_this ltd_went matte_kindl me_alone me_and me_or more_email my_data no_more not_write or_my
our_insur payin_this peace_for perfo perfo_and pleas_direc pleas_give proce_of proje_in refra_from reser reser_all staff_again stop_we sudde sunda_$ t_think
termi_and the_admin the_recei these_autom this_accou this_firm unsub unsub_me unusa unusa_and very_sudde we_ended whate_list writi_on writi_to you_again
you_twice o2p: are_with o2pr2: insur o2q: ask_for o2r: firm o3: ^_enoug alone alone_$ attor been_appoi corre_to direc_all enoug_with furth_commu furth_messa
have_asked i_must in_full into_admin invoi_and kindl_direc must_ask my_staff our_attor payin_for refra the_agree the_work think_about throu_our to_them
we_consi went_into work_was o3p: m_writi o3p2: write_to you_will o3q: me_again termi o3q2: i_don o4: all_furth ask_you away_on cease_all conta_me conta_us
dispu_this furth_corre liqui my_solic off_whate stop_email this_proje to_cease us_again was_never o5: be_payin claim not_conta passe_away o5q: ^_do o5q2: must
o6: cease o6p: this_is o7: about_this take_me this_invoi we_dispu will_not o8q: again_$ o9: any_furth op: all_in bits contr_as corre_on get_in in_bits
in_recei janua_and jean momen_i mr_t owing owing_to regre that_this to_take ve_told weeke_so word op12q2: give_me op2: ^_expec execu hope_that week_i withi
your_remin op6qr: able able_to opq: give_us permi opq4: me_for opqr: bob_$ oq: ^_any am_not amoun bell bothe_us clear cost deali deali_with deliv_is get_me
had_agree how_many inter_in light marsh must_be regar_the t_know telli that_is that_was the_amoun this_job threa times you_deliv or: accou_i hall the_fourt p:
ad ahmed anand antic api argui aroun arthu aslee assur beach beaut blood boxin bride bruta burie canno carys chequ choos crazy dare deck deeds diary digge
dishw dom downp each early edits elbow ellwo engra eoin fed feeli fetch fliss fondl forty germa gets gimme gioll grace grant gunni hango hard hardl headt
hobbs holdi hoped hr hymn idris image impac ish joann keepi kel keys kiln knew kulka kyc learn lease lesso lots lotti madne mar mercy mins mock mood moss mtgs
mums named ninth outco outst owes packa pet peter posit raine range recip recon rory rothe sally seein shali shutd simpl singa slip sofa soone sry stret submi
tener theo tick toodl tues twelf tx types una vestr votes wiref writt p12r: on_wedne p2: !_you 0th_june ^_payme ^_shoul a_write after_with aimin aimin_for
are_off by_end by_month capti_on chris_expec cours_of d_say day_but day_will decis_by decis_on down_so email_you face fail for_thurs forms fortn_today
frida_at frida_best frida_for frida_week frida_witho from_today get_them got_the hand_on honou_$ hopel i_said ill_do in_frida inbox_$ inbox_tomor insta is_a
is_colle is_sched it_frida it_thurs janua_i lads ll_repor meets_next missi_i monda_it morni_! morni_first mothe_s need_a need_her next_frida no_chanc not_meet
notes_on of_busin of_day of_janua of_march on_heart on_or or_befor our_decis our_feedb our_verdi out_sunda payme_is pictu_libra pinky post_by repor_back
ring_you round_by s_done s_honou said_thurs say_the sched_to scout scout_s scrap_that send_them she_ll sheep signe_order so_let sorry_mad swear swear_$
texts_will the_compl the_cours the_execu the_inspe the_measu the_seaso the_silen the_text their_decis then_on then_you this_comin this_weeke thurs_promi
thurs_so till_frida till_tomor till_tonig tmrw to_say to_turn tonig_when tuesd_0 tuesd_promi tuesd_so turn_this two_days until_thurs until_tuesd verdi_the
week_at week_next week_the week_you will_email with_their witho_fail write_off you_befor you_tomor your_hands p2q: 0th_is a_few can_do frida_so lands me_it
more_days you_frida you_give p2q2: ana_quick ring when_you p2q72: ?_$ p2qr: by_wedne for_going p2qr2: it_the p2r: busin_partn can_count expec_the goes_out
going_quiet marti mid my_busin reach reach_you s_when same_day the_kitch them_on them_over week_today year_i p2r2: have_them p2r3: monda_so the_remai p3:
block block_out colle_the day_frida even eveni_$ expec_our feedb files_will frida_lates heart heart_$ honou it_befor mad_week make_it month_$ my_notes
next_wedne notes our_answe our_comme out_to same_eveni so_reali thing_monda tomor_morni tuesd_i turn ve_block wedne_the weds week_is p3q: i_shoul logo_files
p3r: for_frida me_by today_$ week_on week_so p4: all_day by_close of_play promi_$ reali_you s_say s_yours p4q2: you_get p4r: thurs_week p5: close_of day_after
decis me_till p5r: ll_hear me_until the_month p5r3: wedne_$ p6: wedne_and will_send p6qr: be_able p6r2: your_inbox p7: ^_give p7r3: thurs_$ p8: reali p8qr:
by_0 p8r: ll_send pq: 0st_$ ^_swamp a_mad and_new artwo betwe_chris board_meeti booke carol come_from confe_is court_all days_to deadl_is didn didn_t do_with
few_more finan_direc go_up in_that inclu_$ looks_lovel minut_it monda_? of_red plann print_s raj_$ scans sent_on the_artwo the_font thurs_? thurs_at touch_it
tuesd_s wante_to we_say pq10: inclu pq12: could_you pq2: agree_on do_i go_out pages thurs_to we_like what_s pq2r: for_0 pq3: can_we do_the pq4: ?_my ^_who
pq9: can_you pqr: all_week mac out_on pr: and_apolo are_a calli ceo ceo_is certi clerk copy_by done_in expec_to for_monda get_those in_by it_isn it_tuesd jo
md month_is our_ceo our_trans quiet_we seven_and so_expec the_tagli them_by them_for this_after till_monda to_come win pr2: come_on i_shall the_insur
the_produ pr6: follo_on q: bleed book bounc carla clari compu cousi cried dawn des donat doree doubl easie enjoy error euros exper fit hamis highe holds host
intim intro invit jump kicko least links log looki maili massi maxin means migra music needf negat niggl nos pain part pixel posts pro pune queri repri rgds
rise room sanj sayin scaff sever signm statu stopp stump survi takes talki teams thick tool twitc typef typin using usual valid volun wifi words ya q10:
do_you q2: ?_he ?_our ?_we ^_does ^_wait ^_when a_favic again_? am_i any_chanc askin_me asks be_? be_grate bit_confu blank books butto by_? by_then call_from
chang_the confu corru decid_$ did_you expir_$ expla favic file_forma final_invoi finan_won from_thurs grate grate_for has_expir hosti_inclu i_go i_press
i_send i_wonde in_? inclu_in inste_? invoi_by it_expir it_still it_would just_wonde keeps_askin know_which link_in looks_nice mean_the need_for ours_to
photo_do photo_once quote_by s_corru size_do somet_we tell_us that_somet the_file this_? thoug_? to_under top_? us_have us_or was_the we_decid what_happe
what_size which_forma who_do wonde_if would_need would_the you_d you_free you_menti zip_it zip_won q2r: up_and q3: 0_? ^_remin could_we i_sign i_suppo
inclu_hosti inclu_the link_? me_what mean_$ menti on_top one_? or_is or_the owns owns_the quick_quest resen_it revis_quote say_yes says_0 size sure_what
that_on under_what when_would wheth_the which_file who_owns your_quote q4: ^_are ^_is a_passw forma_do it_? it_keeps not_sure resen_the send_me thoug_we
wonde_wheth you_send q5: frida_? is_that need_from you_mean q6: ?_i if_we is_it mean price_inclu q7: need_the q8: does_the wheth you_resen q9: resen qr:
bit_more fee logo_in my_mac photo_on send_those the_ones to_ask qr2: five paul r: ade ai anna attch attic balan beetr brais brand broad brown bursa butte
caerp celer cured depen diffi doyle effie gail gotta hake hon jess karen keble leek lets lisbo lol lyon main maste menus owe p p0s parge penha pig pithi polis
prue puddi q0 retai retak roofe rosal ruth sales sara shin shrim sofas spain tim title trout upper wine r2: 0_i ^_groun aller_list ana_pleas and_mains
are_being batch_attac bios_attac bios_for chapt_one chef_s descr_are desse done_and find_attac frida_! frida_when has_promi have_those hers logo_s mains
me_hers n n_to needs_the one_to other_half pastr pastr_chef price_list produ_descr team_photo the_aller those_on those_over thurs_of to_z z r3: ^_attac ^_bios
^_half chef_is descr now_the r4: by_tuesd
"""
