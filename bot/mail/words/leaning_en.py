"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abroa activ agend ages among appre archi aren assis ate ball bankr bedla bet big catch circl clair combi concr
crack crime cup custo detai diffe dragg drawi drown drumm due easte eyes facil felix festi flu flyin funds gande given
glanc glari glaze gosh halfw handl harve hence hesit himse horse hurry jamie japan joan joy juggl k keith kerry killi
knee lambi laura level life linda lying madri marri maxim media micha mille mo moppi movin mrs neces norma oduya oh
okay osei pa pal perha phili pinge point portu prett prise pump quant quit radar react rearr reope sadly saltm sampl
scan scene scree shown shutt signi sinis skate slowl socia someo sough specs speed squee stamp steer stirs stuck surfa
swore tall tea term thx trave tuppe turns ugh vote weber worth a10d10nop8qr3: out a10d13o18p25q6r3: be
a10d16n8o11p10q10r3: that a10d5nop6q8: can_t a10d5nop9q4r: let a10d6p12q15: befor a110d203n56o30p117q92r30: the
a111d58n9o29p62q49r9: i a11d12n3o2p4q5: re a11d24n7o4p16q11r2: ^_the a11d31n2o6p3q4: no a11do3q: recei a12d11no2p6q3r:
i_ve a12d13no3p12q4r3: ana a12d17n4o4p6q3: as a12d22n7op10q2r4: on_the a12d33n12o11p13q11r: from a12d62n4o9p16q15r5: 0
a12d7nop4q2: they a12d8no8p11q2r2: off a12d9n7opq3r: had a12dq2: waiti a13d11n15o3pr: !_$ a13d15n4o2p25q3r6: so
a13d16nop13q2r: sorry a13d2np3q5r4: still a13d3n4op3q4: know a13d5n3op13q6r: but a13d6n2o2p25q5r13: monda a13dn2p:
you_$ a14d21o21p6q6: not a14d2op6q8: i_can a14d5n6p48q8r11: frida a14np2q6r3: when a15d20n3o2p7q7r: ve
a15d21n10o9p11q13r2: your a15n: haven haven_t a15oqr: on_it a16d19no11p9q9r9: are a16d2p4: back_to a16d5np10qr: until
a17d18no3p10q8r: for_the a17d29n12o15p15q7: ^_we a18d15nop13q21r2: can a19d22n11o12p30q11r10: of a19d6npq3: ^_thank
a19npr: yet a2: ^_messa ^_ta a_thing actio_$ after_that and_let and_sorry are_over asked_them be_patie been_chaos
befor_frida board_$ busy can_$ chair_wants chaos compl_peopl culpa dear_sir depar desk_on direc_is finan_team first_$
follo_$ forge forgo_$ forwa_this frida_0 got_your hopin hopin_to i_would idea it_now it_thank it_too keep_you law_$
lawye_are lawye_is legal_peopl legal_team ll_come ll_discu ll_look look_when m_doing m_still mea messa_recei met_$
mind_on momen_they my_inbox no_excus not_had not_yet noted_and noted_thank noted_with now_and numbe_$ on_to one_of
opini our_compl peopl_who pick_this pile poste_$ postp readi_the recei_and recei_i remin_it repor_yet retur_$
right_now s_desk s_had scann seen_it serve serve_died short_$ slow soon_$ still_readi t_tell ta team_and that_no
the_bottl the_direc the_pile the_serve the_updat this_up till_the to_chase tonig_back tryin up_then updat_i ve_forwa
ve_passe we_haven will_do will_pick wish with_no yet_i yet_our you_poste you_when your_messa a20d16n3o9p46q12r4: have
a20d5nq2: look a20dnp18qr: to_you a21d12n6o23p21q17r6: me a21d14no3p2q3: it_$ a21d18n18o3p11r: ! a21d26n6o29p21q6r2:
this a22dno2p22qr5: get a237d300n77o102p191q135r39: $ ^ a23d16n2p7q4r: it_s a23d49n12o10p21q27r10: is
a24d18n14o5p15q4r2: at a26d43n12o16p24q17r14: in a29d18n11o13p17q7r: my a2d: ^_apolo ^_sure afrai_the chair ll_take
m_waiti revie the_accou the_bank then_! throu_it to_run would_t a2d10oq: ^_no a2d12pq3: appro a2d14n3p2r: and_the
a2d14n5op6q2: every a2d15p4q2r: 0_0 a2d17q3: yes a2d2: in_my seen sorry_$ thank_! the_trust with_my a2d23n2o4p7:
with_the a2d2n2opq: lovel a2d2n2p2r: marke a2d2n3o2p2qr: bob a2d2n3pq: ^_just a2d2n5: great a2d2nopr: about_the
a2d2np20q5r5: thurs a2d2o4p3q2: agree a2d2p: retur ve_been a2d2p2q: i_was a2d2p2q2: going_to a2d2p2q4: won_t a2d2p2r:
figur a2d2p3: kids a2d2p4: and_it a2d2p4r: count a2d2p5r: till a2d2pq: tom_$ a2d2pq2: read a2d2pr3: are_in a2d2q: ago
a2d2qr2: have_to a2d3: from_0 see_it a2d3n3: met a2d3no4p: has_been a2d3nopq: tom a2d3nopq2r: regar a2d3np2q4: won
a2d3p2q: cheer a2d3p4r4: done a2d3pq: on_our a2d3q2r18: attac a2d3q2r2: confi a2d3r: trust a2d4n: out_$ a2d4n2o12p2q2:
again a2d4n2p2q3: year a2d4n3p2q: fair a2d4no2pq2r: want a2d4nop4q: answe a2d4op: put a2d4op2q2r2: find a2d4p2: mind
a2d4p2q2r2: is_in a2d4p4q3r2: the_photo a2d4q: our_end a2d4q2: keep a2d4qr: 0_to a2d5nop2q2: there a2d6n2: too
a2d6op8q2r: hi_ana a2d6qr: paid a2d7n3pq3r: happy a2d7no2p: from_our a2d7no2p3q: ^_dear a2d7pqr4: folde a2d7q3: decid
a2d8n6o7p3q2r2: last a2d8no2p3q: dear a2d9n2pq2r: we_ve a2d9op8: signe a2dn2: it_was a2dn2p: trade_fair a2dn2p8q2:
you_the a2dn2pr: home a2dn2q: did the_offic wants a2dn2q15: would a2dn3p: meet a2dn3p2: trade a2dn3p3: colle a2dno:
they_re a2dnop: his to_tell a2dnp: radio a2dnp2: short a2dnp2q2: me_the a2dnp2q5: quick a2dnq: it_as a2do: time_$
a2do2pq: touch a2dop3: be_in a2dop7q3: days a2doq: anoth ourse your_email a2dp: bottl had_the m_at my_mind sit
the_holid the_surve a2dp2: it_this nudge the_nudge a2dp2q4: quest a2dp3: manag send_it a2dpq: has_to with_a a2dpq5r:
sure a2dpr: apolo apolo_for a2dq: check_with the_quote to_see to_send a2dq2: free is_on a2dq3: suppo a2dqr: kind
kind_regar a2dr: hasn hasn_t in_$ a2n: afrai_i home_$ in_law landl law a2n2: ^_bob here_and just_so readi a2n2opr5:
half a2n2p3r3: so_you a2n4o3p7q: ^_my a2nop8qr2: by_the a2nopq: betwe a2nor: is_being a2np: my_colle you_a a2np2:
monda_but a2npq2: move a2nq: wants_to a2nr: sleep a2o: as_the sir sorry_to a2o2: off_this ve_asked a2o3pq3: am a2o4:
of_my a2o4p2r2: and_will a2o6p: died a2o7p: our_solic a2op: getti a2op9q2r7: monda_$ a2p: 0th_i at_a be_on excus
is_over it_will lapto monda_i off_today patie_we radio_silen ready rever sign_it slipp_my strai the_bios tomor_but
will_come year_end a2p12r2: next_week a2p2: ^_will get_this is_back it_then me_on a2p2q2: i_need a2p3: ill it_tomor
meets the_commi a2p3q: a_fortn fortn a2p3r: until_frida a2p4: commi a2p4r2: inbox a2p5r: get_it a2p8r: get_the a2pq:
re_still signs signs_off then_i a2pqr: once_the a2pr: off_sick a2pr2: are_still a2pr4: bios a2q: ^_waiti audit doing
from_monda if_the minut my_boss pick to_sign a2q3: a_bit a2r: i_see is_still poste sleep_on to_sleep two_of with_me
a2r3: promi_me a3: !_we 0th_will ^_got a_chanc and_come frida_i i_haven it_after it_yet leave_from list_! ll_deal m_in
m_off not_befor on_holid past recei_with thank_i them_to to_repor a30d2no2p28q2r7: i_ll a33d26n18o4p23q24r2: a
a33d2o15p29qr6: will a33d35n8o24p26q8r4: our a34d4n3p9qr: back a35d22n4o5p11q15r3: t a35d62n17o24p24q36r: we
a36d19n2p5q3r: thank a36d42n4o11p25q24r9: for a37d36n8o2p25q9r11: s a38d53n4o7p17q6r4: with a39d10n2o8p9q3: i_m
a39d11n2o8p9q3r: m a3d: with_us a3d17nop3q7r: d a3d2: nothi_to a3d2n5p15q2r6: on_frida a3d2nop46r5: you_ll a3d2o2p2q:
anyth a3d2o2p2q2r: to_be a3d2o6q: direc a3d2op6q3r3: and_i a3d2p5q2r: going a3d2pq7: quote a3d2q6: for_a a3d3: bank
a3d3n2o3p6q2: 0_march a3d3n2q: inter a3d3n3o3p9q2: march a3d3o: you_for a3d3o4q2: us_$ a3d3p8r: on_tuesd a3d3pq: check
a3d3q: ^_let a3d4n2op16q6r: send a3d4nqr: to_0 a3d4p2q: throu_the a3d4pq: for_your a3d5no3p: and_we a3d5o2pqr: only
a3d5o2q: right a3d5p2q4r: like a3d6n2o6pq2r2: about a3d6no2p: now_$ a3d6no3p25: ^_you a3d6o7pq2: take a3d7o12q2r:
^_pleas a3d7p6q5r4: photo a3d9p2q3r: i_d a3dn: that_$ a3dn2o3q3: remin a3dn2op2: tell_you a3dno2p3q: repor a3dnop8r3:
week_$ a3dnp2: frida_but the_numbe a3dnq: until_0 a3do: our_lawye a3do2p12q3: give a3do3pr9: follo a3dop: this_$
a3dop3q: as_i a3doq8: open a3dp: surve your_patie a3dp4q: then_$ a3dpq: run a3dpq3: bit a3dpqr: he_s a3dr: at_my
a3n2p6q3r: month a3n2pq: break a3no11p: solic a3no2r3: being a3o: the_remin a3o3: passe a3o3p3: go_throu a3o4q: twice
a3op: chasi a3op9: ll_be a3p: ^_on actio and_get not_forgo slipp t_get updat a3p2r: sick a3p3: ll_go silen will_get
a3p4: tonig a3p40q2r2: ll_have a3p7q4r: by_frida a3pq: ^_if a3pq10: befor_i a3pq2: give_you a3pr: will_have a3q: boss
i_could on_leave still_waiti a3r: bear_with a4: ^_recei ^_still and_back back_$ chanc_to chase got_it it_when know_$
m_on m_out my_list our_finan s_with yet_sorry you_i a43d29n3o20p24q20: ^_i a43d56n18o29p32q9r15: and
a45d13n2o3p89q2r11: ll a4d: our_legal a4d10nop11q6r: hi a4d10op11q6r: ^_hi a4d2: a_look thank_$ a4d20n2p5q3r8: in_the
a4d2no4pq: time a4d2np6q3r: thing a4d2npq16: could a4d2o2p2: ana_i a4d2o2pq4: under a4d2o4: asked a4d2op6: so_i
a4d2p18: tomor a4d2pr: the_rest a4d33n3o24pq7r2: pleas a4d3npr: rest a4d4n3p2q3: looks a4d4n3p5q2: ^_it a4d4p6q3: say
a4d4q2: draft a4d5n5opq2: offic a4d6o8pq2: email a4d7no4p2q2: don don_t a4dn2op2q2: tell a4dno2pq: compl a4dnp3q: down
a4do3: messa a4doq: lawye a4dp5q: the_texts a4dp7q2r: texts a4dpq: prope a4dq: need_to a4np3qr: june a4np7: this_week
a4p: m_back s_been signa a4q: look_$ a4q2: chanc a4qr: 0_june a4r: back_at bear a5: deal deal_with forgo_you t_forgo
t_had to_look with_thank a58d41n22o21p99q60r11: you a5d10n2p4q2: numbe a5d11o3p4q3r: throu a5d16n6o4pqr2: to_the
a5d18n8o14p3q12r: us a5d21n9o17p6q4r: all a5d2n2o4pq: me_$ a5d2n2p23r2: next a5d2n2p7: today a5d2np2: s_on a5d2np7qr:
after a5d2p2: i_know a5d2p2q17: need a5d3n3p6q4r6: first a5d3p7qr: it_on a5d4np3: the_board a5d4pq: with_it
a5d5n3op2qr: he a5d5n4p4r: she a5d5p6qr: ^_sorry a5d7n12op12qr: at_the a5d7no5p2q2: leave a5d8p19r6: tuesd a5dnp:
my_desk a5dnpr2: their a5dp: patie this_to a5dpq: finan a5dpq2: mail a5dpq3: have_a a5dq2: let_me waiti_for
a5n3o3pq10: who a5np6r4: promi a5o: the_momen a5o2p3: i_will a5op4r: let_you a5pq: swamp a5pr: forwa a5q2: your_mail
a6: ^_haven get_to waiti_on a61d52n23o16p72q20r23: on a6d: ^_$ at_it a6d11n3o2p35q12r9: by a6d11nopq2r: see
a6d11np6q5r5: two a6d2n3qr2: team a6d2npq2: on_my a6d2o3p3q7: if a6d2o6p2r2: list a6d2op5q3: ^_not a6d2p2q: out_of
a6d2p4: until_the a6d2pq4: sign a6d34o4p7q5: go a6d3n2o2p15q3r: over a6d3o3p2: we_are a6d3o3pq3: i_have a6d3op: discu
a6d5n2o2p2q2: accou a6d5np: holid a6d5o4p6q3r5: them a6d5p: nothi a6d7n2p4q: board a6d8n7p5q3r4: here a6d8no9p4q17r:
do a6d9p14q2: end a6dp: know_i a6dp2: it_to a6o: momen a6o2q: with_our a6o5q: to_our a7: ^_noted come_back will_look
yet_$ a7d10o3p5q4r6: of_the a7d2n3p2r: got a7d35np2q11r6: one a7d3n5p2q2r3: just a7d3no2p15qr8: on_monda a7d5n4r:
had_a a7d9n4o7p4q6: was a7dnopqr2: peopl a7dnp2: desk a7n2opq: you_know a7p: to_it a7p2: back_on a7pq: as_soon soon_as
a7pqr: but_i a8: noted a87d63n22o32p33q31r10: to a8d: look_at a8d2op2: legal a8d2p: forgo a8d3n2p4q2r: thank_for
a8d3o2q: the_contr a8d3p9q4: then a8d5: thank_you a8d5n4o2p4q3r2: up a8d5o5p4q: contr a8d9n2op4q4: we_re a8d9n5o2p4q:
^_our a8dnp3qr: come a8dop2q2r: once a8p: get_back a8q: thank_ana a8r: when_i a92d67n9o7p66q31r7: it a9d11n9o6p5q5r2:
has a9d3n5o4p36q2r4: week a9d4np: afrai m_afrai a9d4op16q2r4: the_0th a9d4op20q2r4: 0th a9d6n2o8p3: been a9d8n2o5pr5:
now a9d8p7: we_ll a9p7r4: ll_get a9pq: soon ad: ^_cheer ^_nothi a_lovel acces an_hour and_can are_all asked_me at_your
bev bigge call_$ cfo contr_is contr_to could_t cours_$ d_have dispu_with do_it down_$ edito fair_until feel feel_free
for_you free_to from_holid from_tuesd hande have_met have_recei havin heads_up here_it hour i_dropp i_retur i_won
is_settl it_at it_ourse know_it leani leani_towar like_a littl logo_attac luck mail_the mobil no_need nobod not_going
our_direc paid_the paren peopl_$ revie_the s_comin secon_versi septe_i sign_off since_monda so_pleas sorry_both stick
the_0nd they_do they_ll to_accou to_sit today_i total towar until_sunda up_that ve_hande walls was_out whene with_this
you_he ad10npq6r: the_secon ad10p2: side ad14: ahead go_ahead ad14np2q3: print ad14npq6r2: secon ad2: a_no a_yes
discu_on he_says helen ll_pass mark of_them paper pass reply s_all signe_copy terms the_payme the_stock the_terms
treat tuesd_and two_$ w ad2n2p: bette ad2n2p2: her ad2n3o: gone ad2n3q: van ad2no4: matte ad2np: up_on ad2np2qr: hello
ad2nq: broch ad2nr2: the_team ad2op3qr: janua ad2p: shout t_be the_figur the_train there_s ad2p2: the_kids train
ad2p2q2: the_proof ad2p2q2r: wait ad2p2qr: ^_hello ad2p2qr3: s_in ad2p3q2r: proof ad2p5: befor_the the_signe ad2p6:
sorry_for ad2p7: a_week ad2pq: and_they witho ad2pqr: d_like like_to ad2pr: head heads ad2q: i_say take_it the_broch
while witho_the you_re ad2qr: third ad2qr2: four ad2r: that_one the_third ad3: dropp_the gb gb_0 hours_are it_! s_a
stock with_every ad3n: vat_numbe ad3n2o4p2: sunda ad3n2oq2: yeste ad3n2p2q: round ad3n3o4: into ad3no: small
ad3no5pq2r: on_0 ad3np4qr: best ad3npq15: which ad3npq3: ^_happy ad3nq8: thoug ad3o2p: late ad3o2q3: we_have ad3oq: an
ad3oq4: call ad3p: ^_ok as_discu wordi ad3p10: the_end ad3p3: ok ad3p3q: pictu ad3pr2: share_folde ad3q: as_our
ad3q2r: find_the ad3qr3: other ad3r: ll_do ad3r2: the_folde ad4: ahead_$ shop the_shop ad4n: left ad4n2: the_whole
whole ad4n2p2qr: sent ad4n3q5: says ad4np6q86: ? ad4npq2r2: three ad4nq: date ad4nq3: the_invoi ad4op3q: payme ad4p:
settl ad4p2: that_the ad4p4q: it_in ad4p7r2: copy ad4pq2: 0_septe ^_looks septe ad4pqr2: share ad4pr2: the_share ad4q:
optio ad4r3: ^_here ad5: dropp hours ad5nq2: vat ad5o2: to_your ad5o7p: consi ad5o9: stop ad5p: our_side ad6: ^_yes b
ad6n11p2q2: new ad6n3op: from_the ad6no4: addre ad6nq: one_$ ad6o2p5: yours ad6pq2: rathe ad7npq3: both ad7o3pr: away
ad7p5q5r5: logo ad8q2: versi ad9no10q7: invoi ad9o2: since adn: ^_that last_frida leave_it letti m_sorry our_board
you_! adn2: back_from daugh my_daugh up_the adn2pq2: than adn3o5q2: work adn3p2: the_trade adn3r3: start adn4: merry
merry_chris adn5opq17: what adn7p3q: chris adno: hold adno4: have_been adnp: the_radio adnp2q2: way adnp3q: meeti
adnp4q4r: same adnp5r2: with_you adnp7qr: you_on adnp8qr2: on_thurs adnpq2: happy_to adnq: ^_your hospi adnqr: suppl
ado: bill quite ado2: husba mr your_list ado2pq: you_that ado2qr: in_this ado3qr: them_$ ado4: email_me ado4q: ask
ado6p7r2: will_be ado9: dispu do_not adop: ll_see note adop7r3: weeke adop8r2: expec adopq2: octob adoq: many adoq3:
to_me adp: 0nd duly it_off rest_of so_don so_no so_we the_frida adp2: and_she comin off_on the_pictu adp22qr5: frida_$
adp2q: marta adp2r: 0_janua count_on cours that_s adp2r3: remai adp3: 0th_so in_on adp3q2: capti adp3r2: be_with
adp4q4: ^_can adp4q4r: the_same adp6r3: tuesd_$ adpq2: on_a adpqr: weeks adpr: ^_two she_s adq: a_prope long me_know
me_to read_it shoot the_draft the_quest the_revis we_need adq2r2: fonts adq3: ^_quick revis suppo_to adqr: 0_the
adqr3: six adr: confi_the needs the_three this_one to_wait an: ^_great a_break a_great a_real ana_it as_ever belie
board_doesn broke doesn doesn_t feet finis_and frida_we fun heard heard_from hold_your news on_me op our_landl posta
real seaso sweet we_could when_it an3: ^_saw saw an4q: well ano: far ano2p5: hear anop: some anopq2: ever anopr2:
worki anoq2: invoi_is talk anoq5: how anor: are_on anp: comes next_month on_$ show anp2qr: june_$ anp3: thing_$ anpq:
very anpq3: for_this anpr: finis anq: help table ve_the anq2: to_do ao: ^_leave ^_under are_not conce filed filed_for
if_you in_octob it_and marga messa_$ my_husba opene our_offic own passi pleas_do pls remin_i respo_to the_matte
time_to to_discu to_let twice_$ twice_now under_$ you_once ao2: fathe in_touch list_$ my_fathe ao2p: ^_this ao2p4:
hear_from ao2q: you_in ao3: pleas_be ao3p: we_will ao3p2q2: write ao3p3q9: or ao3q: i_am you_are ao4pq: writi ao6q:
these aop21qr: have_it aop2q2: days_$ aop2r2: the_last aoq: accou_$ respo to_have aoq3: ^_how aor: chapt_0 of_our
aor2: chapt ap: !_will ^_a all_next anyth_befor at_me away_all be_the bed been_off befor_that befor_tuesd bit_of boile
broth burst delay desk_i desk_monda dev done_tomor down_with eaten for_chasi forgo_! fortn_$ frida_befor has_eaten
he_has here_our i_get if_legal in_bed is_down it_goes it_once land_in last_two ll_sign lovel_! me_i meeti_$ might
monda_he month_end my_broth next_$ of_actio off_until our_print panic payme_run plane possi promi_anyth put_it
quick_updat relea relea_the round_to s_meeti sam say_a say_by side_the silen_it sit_down sitti sitti_in snowe
snowe_under sort swamp_with t_promi texts_as texts_by that_i the_count the_delay the_week they_have this_done to_relea
today_you tuesd_but two_weeks updat_from us_the ve_put was_going was_ill week_but week_with will_sort with_year
yet_the ap12: end_of ap2: !_the 0th_and commi_meets copyw land ll_let manag_it tomor_so verdi ap2q: later ap2r:
will_let ap2r3: frida_and ap3: ^_frida kids_are t_manag to_get yours_$ ap3qr: goes ap3r: quiet ap4: after_$ hands mad
ap4q2: it_by ap5q: over_to ap6: first_thing ap7: it_ll ap7r2: of_next you_by ap8r3: 0th_$ ap9q2: have_the apq:
hi_marta octob_$ red apq2: somet t_find apq3: quick_one apr: after_the it_over ll_forwa measu peopl_are speak when_the
apr2: will_follo aq: ^_one anoth_week but_my couns d_be file_$ fixed for_them get_a have_anoth how_are in_hospi
like_the mail_and march_so meant meant_to monda_0 monda_to of_offic one_befor sign_i stuff talk_it the_break
these_days they_ve time_for to_frida way_i aq13: you_need aq2: happe quote_$ re_a the_fonts the_licen top we_can
which_one aq3: here_$ licen thing_befor who_is you_? aq4: keeps aq5: befor_we aq5r2: file aq6: ^_befor are_you aq7:
does t_open aqr: the_attac upsta aqr2: ones aqr4: portr ar: ^_chapt and_he by_thurs dig enclo forwa_it four_of group
im is_off me_their our_suppl remai_ones sent_them sorry_ana still_with the_six to_confi to_follo two_peopl up_to vecto
when_im ar2: batch first_batch the_other worki_on ar3: ^_logo ar4: ^_first ar6: attac_the d: 0ab 0am 0de 0fk0 0qb 0v
0xk0 absen acheb achte adjus affec age al andhe anyon apart ashco ashor auth aye bake basis bedro behin berna bicyc
bins black body bold born botto bus c campa capit carou cc clock cm coeli cold colin colum corpo couri crop cust0
damag damp dark darre dart dashb dated dates deed denti desmo digni dinne disap ditch docke drawn drone ein ellen
engro enugu event ex excla expre extra f fairl faste fault feck fell filin flavo flyer foota forgi frank frigh fundi
fyi garag gd gives goat gorge gover graha grew hh0 hugo ie indif joe jokin kenda kill knock kx0 la0 lamb large layou
le leaf leafl lee lifts liked likes llp lm loaf lobby loves ls0 lunch maide margi mary maybe mediu mess middl mile
minds moira mot murph musta nair ne0 neede nicel nit north o odd okaye okonk oops panto para parag pask passp pauli
pen penet perce perfe petra pharm pitch pract purpl putti quay quays query qx qx0mm radia ramp reads recla recor redes
reg remar requi reset resho rev rid risin roll rubbi sand sasha seale seasi shopf showi shuts sixty sizes skirt slack
sloga snapp snaps sorte spam spani sprin stair strap strik stu subfo subti sugge surfb swatc tarta tears tess thats
thu ticke tight tiles timel tiny trail trela trimm trip truly tulip turbo twins uncoa unit urgen usabl user veget
visit walnu warm weekd wheel wilfr wiped wrote x0 xl yard ye yeah zippe d10q2: green d11n3p6q2: morni d12no5p4q4r:
shoul d12nq: chang d13n4q4r: page d16q: fine d2: !_yes 0_close 0_pm 0_was 0_yes ^_0 ^_colou ^_invoi ^_nah ^_neith
^_nope ^_openi ^_optio ^_right ^_secon ^_tuesd ^_yep accep_$ accou_at actua add_from addre_on again_the all_the altog
and_every and_not and_that and_there answe_in appro_$ appro_with are_0 are_conte are_fine are_spot as_for as_is at_all
be_0 be_happi bless_$ blue_one boat both_draft by_me by_now carry chang_$ chang_from chang_since chatb close_from cms
code code_is d_chang d_repli defin do_witho doc docus domai_is email_as email_the end_fire engag engag_lette
every_excep every_you fine_by fine_with foote forgo_here fri_0 gate gate_$ go_live gone_throu good_from googl grand
green_$ happi has_seen herew_the hero_$ holid_$ hones_we hoodi https_we ignor ignor_it inter_any into_the is_too
is_with it_took leith logos_are look_like lose lose_the lot_into map map_$ mill_lane mind_the mon money name_is navy
neith never_mind no_budge no_comme no_objec no_thank no_we not_inter oak off_last offer one_and one_from one_pleas
paid_this passw_is plan_$ pleas_cance pm poppe post_$ prefe_the prese_form press_! print_it priya_$ procu propo publi
rathe_keep rathe_not re_good re_not repli right_so river s_0 s_nothi seen_the sent_$ she_has ship ship_it shoul_see
shout_if showe side_$ signe_it slide_$ sorry_it stay_with stays suits_us t_do the_answe the_chatb the_cms the_engag
the_googl the_hero the_hoodi the_left the_map the_openi this_email tl tl_t to_add to_cance treat_this tweak tweak_the
usern ve_dropp ve_gone vendo versi_0 versi_b versi_two voted was_settl we_tl websi with_that wordi_for yep yep_all
yes_go yes_pleas you_go d20p5q: 0_$ d2n: ^_see addre_is as_it drop_the here_is opens opens_on re_happy the_dog you_at
d2n2: came looks_great d2n2o: calle satur d2n2q: phone_$ d2n3o: and_a d2no: see_you d2np: the_fair d2np2: monda_and
d2nq: i_think love wrong d2nr3: here_s d2o: 0_may ^_never and_have invoi_0 lane leave_the more_$ no_furth objec
offic_$ withd d2o2: ^_stop prese d2o2p: behal behal_of on_behal d2o2pq: order d2o2qr2: 0_and d2o2r2: via d2o4:
all_corre d2o6: pleas_stop d2op2: full d2op7: march_$ d2opq: bothe d2opr: the_trans d2oq: go_to d2p: dear_ms fille_in
fri guest here_you hones ll_find ms ms_wirth on_your septe_$ take_the takin text_$ the_partn the_wordi tuesd_at x_$
d2p2: 0rd fille the_0rd d2p2q3r: is_the d2p2r: over_the d2p3: make d2p3q2: send_the d2p5: comme eveni d2p5q2: files
d2p5q2r: from_me d2pq: every_else d2pq2: ^_morni end_$ d2pq3: final inste d2pq4: from_us d2pq7: ^_could d2pr: copy_is
ve_had d2pr3: s_the d2q: domai font heade initi live makes new_one old_logo origi pleas_swap see_the the_date
the_domai the_origi us_i we_went year_$ d2q2: banne it_throu stay the_site wante d2q3r: the_two d2q8: the_price d2qr:
logos d2r: ^_paid bless it_out state the_homep went_out d2r2: homep one_on pleas_find shot d3: 0_mill ^_both all_fine
all_good b_pleas budge cance_the comma conte conte_with darke decid_again decid_not drive excep excep_the hero i_had
is_gb my_side nah no_chang nope not_0 not_to on_page one_it one_with optio_b our_accep our_vat phone_numbe pleas_go
pleas_use prefe print_0 ref servi since_0 slide spot spot_on the_addre the_darke the_slide the_video this_our
this_year thoug_i we_don whole_lot with_versi your_lette d3n: dog you_shoul d3n2: headl d3n3: page_$ d3n3o: april
d3n3o2q2: think d3no2: its d3no2p2: dear_ana d3npq: the_print d3nq3r2: the_first d3o: any_more for_now yours_since
d3o13q: furth d3o2: ^_don consi_this only_$ d3o7: admin d3o9p: corre d3op2: partn d3p: ^_hiya ana_the hiya logo_on
plan priya ten wirth you_may d3p2: morni_$ d3p2r2: uploa d3p3q4r: the_logo d3p6q4r2: in_your d3pq2: else d3pr: x
d3pr3: alrea d3q: add box newsl_box page_and swap_the the_newsl went_throu d3q2: login d3q8: link d3qr: seven want_the
d3qr2: dropb d3r2: below d4: away_$ can_go fine_$ fire fire_away green_one herew mill no_to press print_$ regis
stop_the suits the_passw the_press video works_for yes_to d4n2: last_night d4n2p: post d4n3p: night d4n3p6q3: lot
d4n5oq2: we_had d4nop: stand d4npq: colou drop d4nq2r: site d4o: cance of_0 pleas_take d4o10q2: any d4o2p2q3: deliv
d4o3: pleas_$ d4op3r2: trans d4p: the_post d4p4q: let_s d4q: form good_to happy_with have_no keep_the page_0 swap
to_print took yes_$ d4q2: examp name d4q9: price d4r2: isn isn_t secon_one d5: openi openi_hours ve_decid d5n:
the_blue d5n3o6q: never d5n5pq: the_new d5np2: is_$ d5np5q2r: close d5nq: is_0 numbe_is d5o2p: from_my d5o2p2: ^_as
d5o4p2q2: more d5p: text d5q: https newsl d5q2: d_rathe d5q3: passw d5r: the_one d6: go_with d6n2opq: may d6n2p: works
d6np2q: it_is d6nq: the_phone d6o: for_us d6p2r: you_can d6q: ^_appro d7: ahead_with use_the d7n3o3qr2: went d7o2:
lette d7op4qr: shoul_be d7opq3: we_d d7oq: accep d7q: is_fine the_green d8n2pq: phone d8n2q2: the_old d9n: blue d9n2p:
this_morni d9n7q3: old d9o: ^_all d9p2: to_go d9q: good d9q3: use dn: !_anywa 0_april ^_sent agenc anima annua arriv
blue_van build chang_to child dana door every_here left_the loved missi_$ my_phone mysel nine ninet old_one recep
rest_$ round_the she_says snow start_page t_want than_me the_annua the_child the_page the_snow the_works think_$ us_!
us_a us_to voice works_on dn2: just_back leeds on_satur schoo stree thirt used dn2o: siste dn2o4: last_week dn2op:
told dn2q2: nice dn3: chris_to place dn3p2q: hope dno: april_and augus reall dno2: and_your for_it refer dno2r: kitch
dno3: proje dno9: compa dnoq: made dnp: desig our_accou dnp2: missi dnp2q: said dnpq: so_the dnq: anywa is_wrong repre
sprea where dnq2: which_is dnq4: wonde dnr: the_start do: ^_consi a_penny acme actin actin_for all_right and_has
are_withd at_our augus_$ but_pleas cance_our conse corre_shoul dont effec found furth_to harlo i_told inc insol
it_shoul last_time lette_of list_and matte_$ may_$ my_wife objec_to order_$ out_and penny penny_more pleas_leave
proje_$ r relat right_$ robot sunda_i t_email that_a that_our the_late this_as told_you us_in want_to wife withd_from
yeste_$ do12pq: conta do2: admin_$ autom clien credi in_its infor_you leave_us our_compa refer_to this_matte to_us
were do2p: ups do3: ^_take febru infor off_your proce to_this tradi your_invoi do3p: consi_the do3q: m_not do4: you_to
do4pq3: kindl do5: appoi commu ltd not_be do7: me_off dop: 0_decem depos note_that t_bothe dop3r: and_you you_have
dopq3: ^_what dopr: decem doq: harbo in_janua job re_in doq2: ^_kindl doq3: askin dor: porta dp: 0_octob 0rd_i ?_!
^_ana ^_he ^_hones ^_with all_yours and_sent and_yours befor_then best_tom comme_$ deliv_on docum duly_fille
every_from frida_it head_offic hi_both iphon iphon_$ is_out kindl_note less line logo_$ make_that miss monda_the
my_iphon numbe_0 numbe_are pay pictu_to pleas_the produ_photo rathe_than retur_the runni s_missi sent_from shift shut
signe_and sits sorry_i testi the_conta the_depos the_duly the_full the_list the_testi throu_your u_the until_monda
us_on ve_got we_want we_won worst dp11qr: lates dp2: ^_in ana_sorry and_send done_$ every_on hand in_a janua_$ off_to
scrap set the_files the_next dp2q: has_the penci penci_in u dp2r: ana_thank dp3: have_every sched signe_contr dp3q:
0st the_0st dp3q2: the_capti dp3r: lates_$ dp5: the_copy dp6: have_our tomor_$ dp7q: the_lates dpq: furni go_over
in_it it_all it_up like_it of_a po_numbe push t_touch toget dpq2: me_a po dpq3: a_lot the_final dpqr: few dpr: sheet
tagli uploa_the dpr2: produ dq: ?_id ^_love ^_wonde also at_0 attac_$ banne_$ banne_shoul box_? by_a colou_for do_on
do_we drop_? eithe examp_drop files_examp first_one go_on heade_? https_files id id_0 impri initi_$ langu link_is
look_on looke lot_to love_it maint makes_no mate mine mum mum_s my_end no_probl no_sense none off_the pdfs pop price_$
princ probl prope_look purch say_? secon_optio secti sense seven_days shoul_have t_see talke talke_it the_call
the_heade the_impri the_pdf the_po the_shoot the_sprea the_venue they_both throu_$ throu_on thurs_0 to_use two_colou
venue we_keep we_talke we_would weeks_ago you_sent you_wante your_accou dq2: 0_copie ?_the copie ours pdf the_banne
which_of dq3: ?_it remin_me dq4: ^_which expir open_the dq5: forma dq5r: the_zip zip dq6: i_thoug dq8: the_link dqr:
engli hello_ana so_that dqr2: wetra dqr4: those dr: 0_for 0_is 0_x ^_logos ^_uploa are_the bio dropb_now eleve
folde_now frenc heads_are is_done it_i minus on_site out_this svg team_page tenan that_to the_menu the_tenan two_are
us_0 x_0 you_alrea dr2: attac_are eight menu of_it the_chef the_dropb via_wetra dr5: chef n: 0k absol admir appea art
arvo award b0 baby baker basem branc breat brewe britt bust carke chamb chees chose co coats coinc corne dave decen
degre diggi diwal dunmo earne fact ferri flood funny gave gig glori god guard guess haha harco heati him house issue
jane jill journ kenne landi laugh loads loire luca man mend merch nicer paddl paddy parce parki party polic pool poor
prici prosp ravi recov renov retir riba richl road rob rough runs safe singl sons such sun susan taste tax tells threw
thril turne turno typo ur view wave waved wishi world years n2: ^_did airpo boxes coffe_machi congr deser deser_!
exhib hope_the in_case into_your joine ll_never local my_siste offic_has packe pete ran_into studi taken_over
the_airpo the_chris the_coffe to_meet us_at used_to was_a we_moved weath whole_studi you_all you_lot your_old n2o:
has_gone longe machi no_longe n2o4: on_sunda n2op: ran n2oq: ^_lovel n2or: half_the n2p: a_day case much told_me n2q:
our_old outsi n2r: taken n3: all_of from_all meet_you of_us saw_your n3p: coffe n4: ^_merry what_a n4p14r: day n5p:
moved no: betwe_us for_that had_to i_no march_and me_about talk_to no2: peace no2p: to_leave no2q: from_you no2q2:
court no5: the_compa nop2: week_and noq: compl_$ noq5: what_you np: ^_ran bad but_it day_! e every_by from_now of_june
of_this owner picks the_colou the_move the_way trade_show np2: acros lot_$ week_here np2q2: deadl np3: you_my np4q:
send_you np4r: day_$ npq: chris_and confe let_us new_year the_confe this_month npqr: nearl npqr2: by_monda npr:
is_finis nq: as_a blog from_may it_has last_year launc m0 neigh numbe_on outsi_the remem seem than_the the_court
the_deadl the_launc the_m0 to_a us_here van_outsi why_the your_van nq2: why you_let nq7: would_you nr: close_$ drink
food fourt he_d here_with is_worki promi_us nr2: floor o: above advoc alan anymo aware blunt booth botch charg conti
dad defen denie erase failu famil fitou gdpr gener geral hanlo hereb homes immed inite joint liabi liste lodge mails
makin marsh messr msg notic petit pike pinna provi redon refun regul reid remov repea reque resci revok rude stage sum
unfou void windi word wound o2: 0_febru ^_unsub addre_to admin_on advis advis_that again_about all_conta all_futur
and_all and_any and_do and_our and_reser asked_twice asked_you attor_$ away_on be_addre be_advis be_heari carri
commu_must commu_to corre_$ data died_last direc_all dispu_the email_pleas ended ended_this enter entir entir_and
estat fathe_who firm follo_ups furth_commu futur hale haras have_asked heari heari_from in_peace invoi_are is_to
its_entir kindl_direc kindl_refra leave_me list_this ltd_went matte_kindl me_alone me_or more_email my_data my_staff
no_more not_write or_my our_clien our_insur payin_this peace_for perfo perfo_and pleas_don pleas_give proce_of
proje_in refra_from reser reser_all staff_again stop_we sunda_$ termi_and the_admin the_recei the_work these_autom
think_about this_firm to_them unsub unsub_me unusa unusa_and we_ended whate_list work_was writi_on you_twice o2p:
are_with insur o2p3: busin o2pr: staff o3: ^_enoug about_this all_furth alone alone_$ attor been_appoi corre_to
dispu_this enoug enoug_with furth_messa i_must instr into_admin invoi_and must_ask my_solic off_whate our_attor
passe_away payin_for refra shoul_go stop_email the_agree this_proje throu_our was_never we_consi went_into whate o3p:
m_writi this_is write_to o3p2: you_will o3q: me_again termi o4: ask_you cease_all conta_me conta_us died_on
furth_corre liqui to_cease us_again o5: be_payin claim not_conta o5q: ^_do o5q2: must o6: cease payin solic_$ take_me
this_invoi we_dispu will_not o7: any_furth o8q: again_$ op: contr_as corre_on get_in i_hear owing owing_to regre
that_this to_take week_i weeke_so writi_from op10q: give_me op2: ^_expec execu if_i we_shall withi op2q: 0th_of op3q:
shall op5r: able able_to opq: give_us opq3: me_for opqr: bob_$ oq: ^_any amoun cost deliv_is how_many in_court light
must_be permi regar_the sendi telli that_was the_amoun this_job threa times you_deliv or: hall the_porta or2: and_0 p:
ad anand api argui aroun artwo assur beach beaut bookk bride burie calli canno caugh certi chequ choos counc crazy
cross deck diary digge early edits engra fab face fail front germa gets gimme grant gunni hard hardl holdi honou hoped
hopel hr impac ines ish jo keys kiln knew kulka kyc lads mar md mock mothe mtgs named ninth nuala outco outst owes
packa paris pet pinky range recko recon ring rory sally scout secre seein shali shutd slip sry stret submi syste tick
tmrw types votes weds wiref writt p10r: on_wedne p19qr2: wedne p2: !_you 0th_june ^_payme ^_shoul aimin aimin_for
by_end chris_expec colle_the cours_of decis_by decis_on down_so expec_the for_thurs forms fortn_today frida_at
frida_for frida_the frida_week from_today hand_on i_said in_frida inbox_tomor insta is_sched it_frida ll_repor make_it
meets_next mid missi_i next_frida notes_on of_busin of_day of_march on_heart on_or or_befor our_answe our_decis
our_feedb our_it our_verdi payme_is pics ping repor_back s_done s_yours said_thurs same_eveni say_the sched_to
scrap_that send_them she_ll so_let sorry_mad swear swear_$ texts_will the_cours the_execu the_silen thing_monda
this_comin tuesd_0 tuesd_i tuesd_so turn two_days verdi_the wedne_i wedne_the week_at week_you you_then your_hands
p2q: by_wedne can_do i_shoul more_days you_give p2q2: ana_quick p2q62: ?_$ p2qr: for_going p2r: can_count for_frida
goes_out going_quiet have_them same_day them_on thurs_week week_so p2r3: the_remai p3: block block_out but_you
day_after eveni_$ expec_our feedb files_will frida_lates heart heart_$ it_befor mad_week me_by me_till month_$
my_notes next_wedne notes our_comme out_to promi_$ reali_you s_say so_reali the_lot today_$ tomor_morni ve_block
week_is week_on p3q: it_a logo_files p3r: the_month weeke_$ p4: by_close decis ll_hear of_play play the_day you_get
p4r2: your_inbox p5: close_of reali wedne_and p5r: be_able me_until p5r2: wedne_$ p6: ^_give will_send p6r3: the_weeke
p7r: by_0 p7r3: thurs_$ p8r: ll_send pq: 0st_$ ^_hey ^_swamp a_few and_new betwe_chris carol confe_is deadl_is didn
didn_t do_i do_with few_more frida_so go_up hey inclu_$ lands of_red print_s so_it thurs_at touch_it we_say when_you
you_ve pq11: could_you pq2: ?_my agree_on do_the exact we_like pq2r: for_0 pq3: can_we pq4: ^_who pq5: can_you pq6:
inclu pqr: all_week pr: and_apolo ceo ceo_is come_on copy_by it_the it_tuesd marti month_is our_ceo our_trans out_on
quiet_we reach reach_you so_expec terri the_tagli this_after till_monda to_come pr2: monda_so the_produ pr6: follo_on
q: bell blank bleed booke carla cheap clari clear confu cousi cover curre dawn deali des doubl doubt easie error euros
exper expla five highe histo host intim intro jump kicko links log looki maili means migra music needf negat niggl nos
pages part plain plann posts pro pune quota repri room sayin scans size smart stagi statu stopp surpr survi takes
talki teams typef typin using usual valid words worri ya q2: 0_? ?_our ?_we ^_is ^_wait ^_when am_i any_chanc askin_me
asks be_grate books by_? by_then call_from corru decid_$ expir_$ file_forma final_invoi from_thurs grate grate_for
has_expir i_don i_go inste_? invoi_by is_it it_expir just_wonde keeps_askin know_which link_in looks_nice lost menti
need_for on_top open_on ours_to photo_do photo_once quick_quest resen_it revis_quote s_corru say_yes says_0 send_me
somet_we tell_us that_somet the_file this_? thoug_? thurs_to to_under us_or was_the we_decid we_move what_happe
which_forma would_the you_free you_send your_quote zip_it zip_won q3: ^_remin a_passw claus claus_0 could_we i_sign
i_suppo inclu_hosti is_that it_? link_? me_what mean_$ owns owns_the sure_what under_what when_would wheth_the
which_file who_owns wonde_wheth q3r: one_thing q4: ^_are forma_do frida_? it_keeps not_sure price_inclu resen_the
thoug_we you_mean q5: does_the hosti mean need_from q6: ?_i if_we need_the wheth q7: you_resen q8: resen q9: do_you
qr: logo_in mac my_mac paul send_those up_and r: ai anna attch attic balan becau beetr brais brand broad brown butte
caerp celer cured diffi fee hake karen ken leek lets lisbo lou lyon main maste menus n p0s pig pithi puddi retak ruth
sara shin shrim soup spoke tim track trout upper wine z r2: ^_attac ^_groun aller aller_list and_mains batch_attac
bios_attac bios_for by_tuesd chef_s descr descr_are desse done_and frida_when groun groun_floor has_promi hers logo_s
mains me_hers other_half pastr pastr_chef produ_descr start_and r3: ^_bios ^_half chef_is just_now now_the r4: half_of
"""
