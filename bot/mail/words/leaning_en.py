"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abroa activ agend ages among appre archi aren assis ball bankr bedla bet big bridg camer camin catch circl clair
combi concr crime cup detai diffe dragg drown drumm due easte eyes facil felix festi flu flyin fully gande given glanc
glari glaze gosh gwen halfw handl harve hence hesit himse horse jamie japan joan joy juggl k keith kerry killi knee
laura leaki level linda lying madri marri maxim media micha mille mo moppi movin neces norma oduya oh okay osei pa pal
perha phili pinge plast point portu prett prise pump quant quit radar react rearr reope roof sabba sadly saltm scan
scene scree shown shutt sight signi sinis skate slowl socia somew sough specs speed squee stamp steer stirs stuck
suitc surfa swore tall tea term thx trave tuppe ugh vicar vote walki weber woman worth wrest a100d80n9o8p72q36r9: it
a10d11nop8q2r3: out a10d21n8o11p14q12r3: that a10d4np: afrai m_afrai a10d5nop10q4r: let a117d62n9o31p72q52r12: i
a11d12n4o2p5q5: re a11d28n7o4p18q11r3: ^_the a11d5nop6q8: can_t a11d5op19q4r5: the_0th a11d5op23q4r5: 0th a11d5p11q4:
then a121d230n60o32p130q96r35: the a12d11no2p7q3r: i_ve a12d14no3p12q4r3: ana a12d14o20p27q8r3: be a12d36n2o6p4q4: no
a12d73n5o9p18q16r6: 0 a12d7nop5q3: they a12d8p16q15: befor a12do3q: recei a12dq2: waiti a13d10no9p12q2r2: off
a13d11n16o3pr: !_$ a13d16nop13q3r: sorry a13d19n5o3p27q5r6: so a13d21n4o4p6q4r: as a13d35n13o11p15q11r2: from
a13d3n4op3q4: know a13d6n3op15q8r: but a13d7n3o2p26q6r14: monda a13dn2p2: you_$ a14d10n8opq3r: had a14d27n8op12q4r4:
on_the a14d2np3q5r4: still a15d21n3o2p8q7r: ve a15d2op7q8: i_can a15d6n6p55q9r13: frida a15dnp5q8r3: when a15doqr:
on_it a15n: haven haven_t a16d22no11p9q9r11: are a16d25n12o10p11q13r2: your a16d25o23p9q6: not a16d2p4: back_to
a16d5np11qr: until a17d33n12o16p15q8: ^_we a18d20no3p10q8r2: for_the a19d6npq3: ^_thank a19npr: yet a2: ^_messa ^_ta
a_thing actio_$ after_that all_hands and_let and_sorry are_over as_he asked_them be_patie been_chaos befor_frida
board_$ busy can_$ chair_wants chaos compl_peopl culpa dear_sir depar direc_is finan_team first_$ follo_$ forge
forgo_$ forwa_this frida_as got_your have_had hurry hurry_$ i_would idea inten it_past it_thank it_too keep_you law_$
lawye_are lawye_is legal_peopl legal_team ll_come ll_discu ll_look look_when m_doing m_still mea messa_recei met_$
might_get mind_on momen_they my_inbox no_excus no_lapto no_signa not_had not_yet noted_and noted_thank noted_with
now_and numbe_$ on_to opini our_compl peopl_who pick_this pile poste_$ postp readi_the recei_and recei_i remin_it
repor_yet retur_$ right_now run_it s_desk s_gone s_had s_not says_i seen_it serve serve_died short_$ slow soon_$
still_readi t_tell team_and that_no the_pile the_serve the_updat this_on this_up till_the to_chase tonig_back tryin
turns turns_up up_then updat_i ve_forwa ve_passe we_haven we_open will_do will_pick wish with_no yet_i yet_our
you_poste you_when your_messa a20d16nop15q23r2: can a20d2np19qr2: to_you a20d6n2q2: look a21d14n6o24p24q19r6: me
a21d19n20o3p11r: ! a22d14no3p3q3: it_$ a22d25n12o12p33q11r11: of a23d18n4o10p51q14r6: have a23d27n7o33p25q6r2: this
a23d56n12o12p24q31r12: is a23dno2p23q2r6: get a249d334n81o107p211q145r45: $ ^ a26d18n2p9q4r: it_s a26d21n16o5p16q4r3:
at a27d48n13o17p28q17r15: in a2d: ^_apolo ^_sure afrai_the and_then call_$ chair it_at it_now ll_take m_waiti revie
scann the_accou the_bank the_bottl then_! throu_it to_sit would_t a2d10op10: signe a2d10oq: ^_no a2d12pq3: appro
a2d16n4p2r: and_the a2d19p4q2r2: 0_0 a2d19pq3: yes a2d2: he_says in_my s_all seen sorry_$ thank_! tuesd_and a2d2n2:
it_was a2d2n2opq2: lovel a2d2n3o: gone a2d2n3o2p2qr: bob a2d2n3pq: ^_just a2d2n5: great a2d2np: up_on a2d2o2q: anoth
a2d2op3q5: won_t a2d2p: bottl the_surve ve_been a2d2p2q2: going_to a2d2p2q2r: wait a2d2p2q6: quest a2d2p3q: i_was
a2d2p4r: count a2d2p7: befor_the a2d2pq: tom_$ a2d2pr: apolo a2d3: from_0 the_trust with_my a2d3n2p2r: marke a2d3n3:
met a2d3nop3q5: won a2d3nopq2r: regar a2d3o4p3q2: agree a2d3oq4: call a2d3p: retur a2d3p2q: cheer a2d3p2r: figur
a2d3p3: kids a2d3p4r5: done a2d3pq: on_our a2d3pq2: read a2d3pr4: are_in a2d3q2r: find_the a2d3q2r2: confi a2d3q3r20:
attac a2d4n: out_$ a2d4n2p24q6r5: thurs a2d4n2p2qr: sent a2d4n2p3q3: year a2d4n3p2q: fair a2d4n3q5: says a2d4no3pq2r3:
want a2d4no4p: has_been a2d4nopq: tom a2d4nopqr: about_the a2d4p4q3r2: the_photo a2d4q: ago our_end a2d4q2r3: other
a2d4qr: 0_to a2d4r: trust a2d4r4: ^_here a2d5n2o12p2q3: again a2d5nop5q: answe a2d5npq2r2: three a2d5op: put
a2d5p2q2r2: is_in a2d5q: see_it a2d5q2: keep a2d6op8q2r: hi_ana a2d6p2q: mind a2d6qr: paid a2d7n2: too a2d7n3pq3r:
happy a2d7no2pr: from_our a2d7pqr5: folde a2d7q3: decid a2d8no2p3q: ^_dear a2d9n2pq2r: we_ve a2d9n6o7p5q2r2: last
a2d9no2p3q: dear a2dn2oq: did the_offic a2dn2p: trade_fair a2dn2pr: home a2dn2q: wants a2dn2q15: would a2dn3p: meet
a2dn3p2r: trade a2dn3p3: colle a2dno: hold a2dnop: they_re to_tell a2dnop2: short a2dnp: radio a2dnp2q2: me_the
a2dnp2q6: quick a2dnq: it_as a2do: time_$ a2do2pq: touch a2do2q: ourse a2dop3: be_in a2dop7q3: days a2dopq2: octob
a2doq: your_email a2dp: had_the m_at might my_mind the_holid a2dp2: it_this nudge the_nudge a2dp3: manag send_it
a2dp4q5: ^_can a2dpq: has_to with_a a2dpq5r: sure a2dpr: apolo_for a2dq: check_with minut the_quote to_send a2dq2:
free is_on to_see a2dq2r: kind a2dq3: suppo a2dqr: hasn hasn_t kind_regar a2dr: in_$ to_wait a2n: afrai_i hold_your
home_$ landl a2n2: ^_bob here_and just_so readi a2n2p3r3: so_you a2n4o3p7q: ^_my a2nopq: betwe a2nor: is_being a2np:
my_colle you_a a2np2: monda_but a2npq2: move a2nq: wants_to a2nr2: sleep a2o: as_the sir sorry_to a2o2: off_this
ve_asked a2o3pq3: am a2o4: of_my a2o4p3r2: and_will a2o6p: died a2o8p: our_solic a2op: getti strai a2op5: commi
a2op9q2r8: monda_$ a2p: anyth_befor at_a be_on boile excus frida_0 hopin hopin_to is_over monda_i off_today patie_we
promi_anyth radio_silen ready sign_it slipp_my t_promi the_bios tomor_but will_come year_end a2p15r2: next_week a2p2:
0th_and ^_will down_with is_back it_then sit_down a2p2q2: i_need a2p3: get_this me_on meets a2p3q: a_fortn a2p3r:
until_frida a2p4: hands ill it_tomor the_commi a2p4r2: inbox a2p5q2: fortn a2p5r: get_it a2p7r3: the_weeke a2p8r:
get_the a2pq: audit it_will re_still signs signs_off then_i a2pr: it_over off_sick with_me a2pr2: are_still a2pr4:
bios a2q: ^_waiti from_monda my_boss pick to_sign a2q3r: a_bit a2r: i_see is_still poste two_of a2r2: sleep_on
to_sleep a2r3: promi_me a3: !_we 0th_will a_chanc and_come desk_on frida_i i_haven it_after it_yet leave_from list_!
ll_deal on_holid one_of ta thank_i the_direc them_to to_repor a30d2no2p30q2r9: i_ll a32d22n12o14p22q8r2: my
a33d2o16p32q2r6: will a33d37n9o25p26q8r5: our a34d31n20o5p26q28r4: a a35d5n3p9qr2: back a37d21n2p5q3r: thank
a37d24n4o7p13q17r3: t a37d48n4o13p25q24r11: for a37d67n17o27p24q37r: we a3d: to_run with_us a3d17n5op7q3: every
a3d18nop5q9r: d a3d24n2o4p8: with_the a3d2n2opr5: half a3d2nop: his a3d2nop49r7: you_ll a3d2nop9qr2: by_the
a3d2o2p13q4: give a3d2o3p7q3r4: and_i a3d2p: surve a3d2q6: for_a a3d3: bank nothi_to a3d3n2o3p6q2: 0_march a3d3n2q:
inter a3d3n3o3p9q2: march a3d3o: you_for a3d3o4q2: us_$ a3d3p6r: till a3d3pq: ^_let check a3d3pq8: quote
a3d4n2op16q6r: send a3d4nqr: to_0 a3d4op2q2r2: find a3d4opq: for_your a3d5no4p: and_we a3d5o2q: right a3d6no2p: now_$
a3d6no3p27q: ^_you a3d6o2pq2r: only a3d6p2q4r: like a3d7nop2q3: there a3d7o13q2r: ^_pleas a3d8o8pq2: take a3d8p6q5r4:
photo a3d9n2o7pq3r2: about a3d9p4q3r: i_d a3dn: that_$ a3dn2o4q3: remin a3dn2op2: tell_you a3dn2p8q2: you_the
a3dno2p3q: repor a3dno2r4: being a3dnop9r3: week_$ a3dnp2: frida_but the_numbe a3dnq: until_0 a3do: our_lawye
a3do3pr10: follo a3do4: passe a3do4q: twice a3dop: this_$ your_patie a3dop3q: as_i a3dop8r3: weeke a3dp2: sit a3dpq3r:
bit a3dpqr: he_s a3n: in_law law a3n2p7q3r: month a3n2pq: break a3no13p: solic a3o: the_remin a3o3p3q: go_throu a3op:
chasi a3op10: ll_be a3p: 0th_i actio and_get lapto m_in not_befor not_forgo rever slipp t_get updat a3p10q4r: by_frida
a3p2q10: befor_i a3p2r: sick a3p3: ll_go silen will_get a3p5: tonig a3p8: it_ll a3pq2: give_you a3pqr: once_the a3pr:
bear_with will_have a3q: boss doing i_could if_the on_leave still_waiti a4: ^_got ^_still and_back chanc_to got_it
it_when know_$ m_off m_on m_out our_finan recei_with s_with yet_sorry you_i a41d11n2o8p10q3: i_m a41d14n2o8p10q3r: m
a42d47n9o2p33q11r12: s a42d59n4o8p21q6r4: with a46d30n3o21p28q21: ^_i a47d14n2o3p95q2r15: ll a49d65n19o32p38q10r17:
and a4d: back_$ our_legal a4d10nop11q6r: hi a4d10op11q6r: ^_hi a4d2: thank_$ a4d23n2p6q3r9: in_the a4d2n: a_look
a4d2n5p16q2r7: on_frida a4d2no4p2q: time a4d2npq16: could a4d2o2p2: ana_i a4d2o2p2q: anyth a4d2o2pq4: under a4d2o7q:
direc a4d2op6: so_i a4d2p20: tomor a4d2p5q2r: going a4d2pq: run a4d2qr2: have_to a4d34n3o25pq7r2: pleas a4d3no2pq:
compl a4d3o5: asked a4d3p8r: on_tuesd a4d4n4p2q4: looks a4d4np7q4r: thing a4d4p4: and_it a4d4p8q3: say a4d5n5o2pq2:
offic a4d5p2q: throu_the a4d5q2: draft a4d6o8pq2: email a4dn: past a4dn2op2q2: tell a4do3: messa a4doq: lawye a4doq8:
open a4dp4q: then_$ a4dp5q: the_texts a4dp7q2r: texts a4dpq: prope a4dr: at_my a4np4qr: june a4np7: this_week a4o:
chase a4p: ^_on m_back s_been a4pq: ^_if a4pq2: chanc a4pr: bear a4q: look_$ a4qr: 0_june a5: ^_recei deal deal_with
forgo_you my_list t_forgo t_had to_look a5d10n2p4q3: numbe a5d18n8o14p3q13r: us a5d2n2o4pq: me_$ a5d2n2p26r2: next
a5d2n2p9r: today a5d2p2: i_know a5d2pr: the_rest a5d3npr: rest a5d3o3p2q2r: to_be a5d3p7q2r: it_on a5d4n3p5q2: ^_it
a5d5n4p4r: she a5d5nop8qr: after a5d5np3: the_board a5d5p6q2r: ^_sorry a5d7no5p3q2: don don_t a5d9no5p3q2: leave
a5dn3o3pq10: who a5dnp2r2: their a5dnp4q: down a5dnpq4: have_a a5dop: patie a5dp2: this_to a5dpq2: finan mail a5dq:
need_to a5dq2: let_me waiti_for a5o: the_momen a5o2p3: i_will a5op4r: let_you a5p: signa a5p43q2r4: ll_have a5pq:
swamp a5pr2: forwa a5q2: your_mail a5r: back_at a6: ^_haven waiti_on with_thank a60d50n25o21p108q64r14: you
a68d63n25o18p77q24r26: on a6d: ^_$ a6d10no10p6q18r: do a6d12p16q2: end a6d13nopq3r: see a6d13np8q5r5: two
a6d19n6o4pqr2: to_the a6d2: at_it a6d21n10o18p7q4r: all a6d2op6q3: ^_not a6d2p2q: out_of a6d2p2q18: need a6d2p4:
until_the a6d36o4p7q7: go a6d3n3qr2: team a6d3np2: s_on a6d3npq5: sign a6d3o3p2: we_are a6d3o3pq3: i_have a6d3op:
discu a6d4p2q: with_it a6d5np: holid a6d5o4p6q3r6: them a6d6n2o3p2q2r: accou a6d6n3op2qr: he a6d6p2q: nothi
a6d7n14op13qr2: at_the a6d8n2p5q: board a6d9p21r7: tuesd a6dnp: my_desk a6dp: know_i a6dp2: it_to a6o2q: with_our
a6o6q: to_our a6oq: momen a7: ^_noted come_back get_to will_look yet_$ a7d10n4o8p5q6: was a7d14n3o3p40q14r10: by
a7d14o3p4q4r: throu a7d2np2q2: on_my a7d2o6p2r3: list a7d4n2o2p15qr9: on_monda a7d4n5p2q2r3: just a7d4no3p3q8: if
a7d5n2o2p15q3r2: over a7d5n3p7q5r6: first a7d5n4r: had_a a7d9n7p6q3r5: here a7dnopqr2: peopl a7n2opq: you_know
a7np7r4: promi a7p2: back_on a7p2qr: but_i a7pq: as_soon soon_as a8: noted a8d: look_at a8d12o3p5q4r6: of_the
a8d2n3p2qr: got a8d2np2: desk a8d2np3qr: come a8d2op2: legal a8d2p: forgo a8d39nop2q14r8: one a8d3o2q: the_contr
a8d4n2p4q2r: thank_for a8d5o5p4q: contr a8d6: thank_you a8d9n2op4q4: we_re a8d9n6o2p4q: ^_our a8p: get_back to_it a8q:
thank_ana a93d73n22o35p38q34r15: to a9d13n9o6p5q5r2: has a9d2op3q2r: once a9d4n5o4p42q2r6: week a9d5n4o2p6q3r2: up
a9d7n2o8p3: been a9d8p7: we_ll a9d9n3o5pr5: now a9p7r5: ll_get a9pq: soon a9qr: when_i ad: ^_cheer ^_from ^_there
a_lovel acces afrai_we ago_the and_can are_all asked_me ate ate_my bev bigge cfo contr_is contr_to could_t cours_$
crack d_have dispu_with down_$ drawi edito fair_until feel feel_free for_you free_to from_holid from_tuesd funds hande
have_met have_recei havin heads_up here_it i_dropp is_settl it_ourse know_it leani leani_towar life littl logo_attac
luck mail_the mobil mrs no_need nobod not_$ not_going on_with our_direc paid_the peopl_$ revie_the s_comin s_figur
s_fixed sampl scann_it secon_versi septe_i sign_off since_monda so_pleas someo sorry_both stick thank_we the_0nd
the_sampl the_treas then_the they_do they_ll to_accou today_i total towar treas until_sunda up_that ve_hande walls
was_out whene with_this you_he you_might ad10n3o3qr2: went ad10npq6r: the_secon ad11o2: since ad12p2: side ad15: ahead
go_ahead ad15npq6r2: secon ad16np2q3: print ad2: a_no a_yes at_your discu_on helen i_retur like_a ll_pass mark of_them
paper paren pass terms the_payme the_stock the_terms two_$ w ad2n: ^_that ad2n2p: bette ad2n2p2: her ad2no4: matte
ad2np: on_$ ad2np2q2: way ad2np2qr: hello ad2np6r2: with_you ad2nq: broch you_re ad2nr4: here_s ad2or: porta ad2p:
^_nothi it_off reply signe_copy t_be the_figur the_frida the_train ad2p2: the_kids train ad2p2q2: the_proof ad2p2qr:
^_hello ad2p2qr3: s_in ad2p2r: comin ad2p3q2: capti ad2p3q2r: proof ad2p6: sorry_for ad2p7: the_signe ad2pq: and_they
ad2pq2: witho ad2pqr: d_like like_to ad2pr: head ad2pr2: heads ad2q: i_say take_it the_broch the_draft the_quest while
witho_the ad2q2: meant meant_to ad2q2r2: fonts ad2qr: third ad2qr2: four ad2qr4: six ad2r: that_one the_third ad3:
dropp_the gb gb_0 hours_are i_had it_! stock with_every ad3n: leave_it treat vat_numbe ad3n2oq2: yeste ad3n2p8qr2:
on_thurs ad3n3o4: into ad3n3q: van ad3no: small ad3no5pq2r: on_0 ad3np4qr: best ad3npq3: ^_happy ad3npq8: thoug
ad3nq4r2: the_first ad3nr2: the_team ad3o2: ^_don ad3o2q3: we_have ad3op4q2r2: janua ad3p: as_discu shout wordi
ad3p2r: over_the ad3p4q: pictu ad3p7r2: a_week ad3pr3: share_folde ad3pr4: s_the ad3q: as_our ad3r2: below the_folde
ad4n2o5p2: sunda ad4n2p3q: round ad4n3: the_whole whole ad4np6q94: ? ad4npq16: which ad4nq: date ad4nq3: the_invoi
ad4o2p: late ad4op3q: payme ad4opq2: an ad4p: ^_ok settl the_shop ad4p11: the_end ad4p3: ok ad4p4q: it_in ad4p4r:
that_s ad4p8r2: copy ad4pq: there_s ad4pq2: 0_septe septe ad4pq3: ^_looks ad4pqr3: share ad4pr3: the_share ad4r: ll_do
ad5: ahead_$ dropp hours ad5nq2: vat ad5o2: to_your ad5o7p: consi ad5o9: stop ad5p: our_side shop ad5p2q: that_the
ad5pq: s_a ad5q: optio ad5r: the_one ad6: ^_yes ad6n: left ad6n12p3q2: new ad6no4: addre ad6noq3: one_$ ad7: b
ad7n4op2: from_the ad7o2p7: yours ad7p5q5r5: logo ad7pq2: rathe ad8npq3: both ad8o4pr: away ad8q2: versi ad9no11q7:
invoi adn: ^_sent broke doesn letti m_sorry on_me our_board rest_$ you_! adn2: arriv back_from daugh my_daugh up_the
adn2pq2: than adn2q: ^_your adn3o6q2: work adn3p2: the_trade adn3pr3: start adn4: merry merry_chris adn5opq18: what
adn7p4q: chris adno4: have_been adnopq2: to_do adnor: are_on adnp: last_frida the_radio adnp4q: meeti adnp5q4r: same
adnp7qr2: you_on adnpq2: happy_to adnq: hospi table adnqr: suppl ado: bill opene quite ado10: dispu ado2: husba
your_list ado2p2q: you_that ado2qr: in_this ado3: mr ado3p3q12: or ado3q: you_are ado3qr: them_$ ado4: email_me
ado6p7qr2: will_be ado6q: ask ado9: do_not adop: i_won ll_see note adop8r2: expec adoq: many adoq3: to_me ador:
the_porta adp: 0nd an_hour delay duly hour rest_of so_don so_no so_we the_delay adp2: and_she do_it off_on the_pictu
adp22qr6: frida_$ adp2q: marta adp2qr: weeks adp2r: ^_two count_on cours adp2r3: remai adp3: 0th_so in_on adp3qr:
0_janua adp4q4r: the_same adp4r2: be_with adp5qr: over_to adp7: first_thing adp7r4: tuesd_$ adp8r3: 0th_$ adpq2: on_a
adpr: after_the she_s adq: a_prope couns fixed have_anoth like_the long me_know me_to read_it shoot the_revis we_need
adq2: quote_$ adq3: suppo_to adq4: ^_quick revis adq9: does adqr2: 0_the adr: confi_the enclo is_off needs the_three
this_one adr2: of_it an: ^_great a_break a_great a_real ana_it as_ever belie board_doesn breat doesn_t feet finis_and
frida_we fun heard heard_from mothe_in news op our_landl posta real t_hold waved we_could went_$ when_it your_breat
an2: seaso sweet an2opq2: ever an2oq2: talk an3: ^_saw saw an4q: well ano: far passi ano2p6: hear anop: some anopr2:
worki anoq: if_you anoq2: invoi_is anoq5: how anp: comes my_mothe next_month show anp2: mothe anp2qr: june_$ anp3:
thing_$ anpq: very anpq3: for_this anpr: finis anq: help ve_the ao: ^_leave ^_under are_not charg conce do_so filed
filed_for i_did in_octob it_and marga messa_$ my_husba our_offic own pleas_do pls remin_i respo_to strai_to the_matte
time_to to_discu to_let twice_$ twice_now under_$ want_anoth you_once ao2: fathe in_touch list_$ my_fathe ao2p: ^_this
ao2p22qr: have_it ao2p5: hear_from ao2q: respo you_in ao3: pleas_be ao3p3q2: write ao3q: i_am ao4p: we_will ao4pq:
writi ao6q: these aop: to_my aop2: we_shall aop2q2: days_$ aop2r2: the_last aop3qr: goes aop4q: shall aoq: accou_$
to_have aoq3: ^_how aor: chapt_0 of_our aor3: chapt ap: !_will 0th_it ^_a all_next at_me away_all be_the bed been_off
befor_that befor_tuesd bit_of broth burst can_start counc desk_i desk_monda dev done_tomor eaten for_chasi forgo_!
fortn_$ frida_befor hands_$ has_eaten he_has here_our i_get if_legal in_bed is_down it_goes it_once lambi land_in
last_two leave_until ll_sign lovel_! me_i meeti_$ monda_he my_broth next_$ not_a of_actio off_until once_they
our_print panic paris paris_counc payme_run plane possi put_it quick_updat relea relea_the round_to s_meeti sam say_a
say_by shall_rever side_the silen_it sitti sitti_in snowe snowe_under sort swamp_with texts_as texts_by that_i
the_audit the_boile the_count they_have this_done to_relea today_you tuesd_but up_with updat_from us_the ve_put
was_going was_hopin was_ill week_but week_with will_sort with_year yet_the ap11q2: have_the ap13: end_of ap2: !_the
commi_meets copyw land later_$ ll_let manag_it month_end the_week tomor_so two_weeks ap2r: verdi will_let ap3: ^_frida
kids_are t_manag ap3r: quiet when_the ap4: mad to_get yours_$ ap4q: later ap4q2: it_by ap4r4: frida_and ap5: after_$
ap8r2: you_by ap9r2: of_next apq: hi_marta octob_$ red apq2: happe somet t_find apq3: quick_one apr: measu peopl_are
speak up_to apr2: ll_forwa will_follo aq: a_momen anoth_week but_my file_$ for_them get_a how_are in_hospi mail_and
march_so monda_0 monda_to octob_the of_doing of_offic one_befor sign_i stuff talk_it the_break these_days they_ve
time_for to_frida way_i aq13: you_need aq2: d_be open_on re_a the_fonts the_licen we_can which_one aq3: here_$ licen
thing_befor top who_is you_? aq4: keeps aq5: befor_we aq5r2: file aq6: ^_befor are_you aq7: t_open aqr: ^_one by_thurs
the_attac upsta aqr2: ones aqr4: portr ar: and_he custo dig first_half four_of group i_want im me_their our_suppl
remai_ones sent_them sorry_ana still_with the_six to_confi two_peopl vecto wait_till weeke_and when_im ar2: ^_chapt
batch first_batch forwa_it the_other to_follo worki_on ar3: ^_logo ar4: ^_first ar6: attac_the d: 0ab 0am 0de 0fk0 0qb
0qd 0v 0x 0xk0 0xkq0 abn absen accor acheb achte adjus affec age al andhe aoife aoive apart ashco ashor auth aye bake
balla banks basis bedro behin berna bicyc bins black blueg body bold born botto bus campa capit carou cc cm cobbl
coeli cold colin colum conve corpo coz crisp crop curve cust0 damag damp dark darre dart dashb dated dates deed denti
desmo digni dinne disap ditch docke donke drawn drone ellen engro enugu epp event ex excla expre extra fairl fancy
faste fault favou feck filin fish fixin flat flavo flyer foota forgi frank frigh fundi fyi g garag gd gives goat gorge
graha grew grown hair hexha hh0 hugo ie indif joe jokin kenda kill knock kx0 la0 lad lamb large layou le leaf leafl
lee lieut lifts liked likes llp lm loaf lobby lock lord loves ls0 lunch maide marek margi marjo mary maybe mediu mess
mezza middl mile minds moira mot murph musta nair ne0 neede needn nephe nige nit nod north o odd okafo okaye okonk
oops panto para parag park pask passp pauli pen penet perce perfe petra pharm pie plumb polle popup pract priva purpl
purpo pushe putti quay quays query queue qx qx0mm radia ramp reads recla recor redes reed reg remit renew requi reset
resho resol rev rid risin roast roll rota rubbi sand sasha sat screw seale seasi shopf showi shuts sixty sizes skirt
slack sloga snapp snaps spam spani sprin sq stair strap strik stu subfo subti sugge surfb swatc tarta tears tess thats
thu ticke tight tiles timel tiny trail trela trimm trip truly tulip turbo twins unani uncoa unit urgen usabl user
veget visit walnu warm weddi weekd wheel whipp whitl wilfr wiped wrote x0 xl ye yeah zippe d10n8q4: old d11n4p6q2:
morni d12q2: green d13nq2: chang d14no5p5q4r: shoul d15n4q5r: page d16qr: fine d2: !_yes 0_close 0_pm 0_was ^_colou
^_invoi ^_login ^_nah ^_nope ^_openi ^_optio ^_right ^_yep accep_$ accou_at actua addre_on again_the all_the altog
and_every and_there appro_$ appro_with are_0 are_conte are_fine are_spot as_for as_is asked_for at_all be_0 be_happi
blue_one boat both_draft bottl_green by_me by_now c carry_on chang_from chang_since chatb clock close_from cms couri
d_chang d_repli dear_miss defin do_witho doc docus domai_is email_as email_the end_fire engag engag_lette every_excep
f fine_by fine_with foote forgo_here fri_0 gate gate_$ go_live gone_throu good_from googl green_$ green_it happi
has_seen herew_the hero_$ holid_$ hones_we hoodi https_photo https_we ignor ignor_it inter_any into_the is_too is_with
it_took left_our leith lette_on logos_are lose lose_the lot_into map map_$ mill_lane miss_wirth mon money_left name_is
never_mind nicel no_budge no_comme no_objec no_thank no_we not_inter oak of_may off_last offer ok_so one_from one_is
one_pleas paid_this passw_is photo_examp pitch pleas_cance pleas_treat pm poppe post_$ prefe_the prese_form press_!
print_it priya_$ procu propo publi rathe_keep re_good re_not right_so river s_0 scrap_the seen_the sent_$ she_has ship
ship_it shoul_see showe side_$ signe_it slide_$ sorry_it sorte stay_with stays suits_us t_do the_chatb the_cms
the_engag the_googl the_hero the_hoodi the_left the_map the_openi the_paren the_plan the_regis the_side the_van
this_email tl tl_t to_cance tradi_name treat_this tweak tweak_the usern ve_dropp ve_gone vendo versi_0 versi_b
versi_two voted was_settl way_to we_tl websi wirth_i with_optio with_that wordi_for yard yep yep_all yes_0 yes_go
yes_pleas you_asked you_go you_print your_end d21np6q: 0_$ d2n: ^_see addre_is chang_to drop_the gave here_is opens
opens_on re_happy round_the you_at d2n2: came looks_great schoo d2n2o: satur d2n2q: phone_$ d2n4p17r: day d2no:
see_you d2no2: refer d2np: the_fair d2np2: missi monda_and d2npq: love so_the d2npr: our_accou d2nq: i_think wrong
d2nr: nine d2nr2: floor d2o: 0_may ^_never invoi_0 lane leave_the more_$ objec offic_$ withd d2o2: ^_stop prese were
d2o2p: behal behal_of on_behal d2o2p2: full d2o2pq: order d2o2r2: via d2o3: proce tradi d2o4: all_corre d2o6:
pleas_stop d2op4qr: you_have d2op4r: and_you d2op7: march_$ d2opq2: bothe d2oq: and_have go_to d2p: ^_ana ^_tuesd
and_that dear_ms fille_in fri guest here_you ll_find miss ms ms_wirth on_your retur_the septe_$ shift takin text_$
the_partn the_wordi throu_your tuesd_at d2p2: 0rd and_not fille scrap the_0rd x_$ d2p2q2: end_$ wante d2p2q3r2: is_the
d2p3q: penci d2p3q2: send_the the_capti d2p4: make d2p5q2: files d2p6: eveni d2p6q2r: from_me d2pq2: ^_morni d2pq3:
inste d2pq4: from_us d2pq7: ^_could d2pr: copy_is ve_had d2q: at_0 chang_$ domai font heade initi live makes new_one
off_the old_logo origi pleas_swap s_nothi secti see_the t_see the_date the_domai the_origi throu_on us_i we_went
year_$ d2q2: ours stay the_banne the_site d2q9r: the_price d2qr: logos d2r: 0_for ^_paid bio it_out state team_page
the_homep the_menu twent went_out d2r2: homep menu one_on pleas_find shot d3: 0_by 0_mill 0_yes ^_0 ^_both ^_neith
^_secon add_from all_fine all_good answe_in b_pleas bless_$ budge cance_the carry code code_is comma conte conte_with
darke decid_again decid_not drive every_you excep excep_the grand hero is_gb look_like mind_the money nah navy neith
no_0 no_chang nope not_0 not_to on_page one_and one_it one_with our_accep our_vat phone_numbe pleas_go pleas_use prefe
print_0 rathe_not ref repli servi shout_if slide the_addre the_answe the_darke the_slide the_video this_our this_year
to_add we_don whole_lot with_versi d3n: door the_dog you_shoul d3n2: headl d3n2o: calle d3n3: page_$ d3n3o: and_a
april d3n3o2q2: think d3no2: its d3no2p2: dear_ana d3npq: the_print d3nr: as_it d3o: any_more for_now no_furth d3o2:
consi_this only_$ d3o2qr2: 0_and d3o9p: corre d3op2: partn d3opr: the_trans d3p: ^_hiya hiya hones logo_on priya
take_the thoug_i you_may d3p2: morni_$ d3p2r: x d3p2r2: uploa d3p3q4r: the_logo d3p5: comme d3p6q4r2: in_your d3pq:
every_else d3pq3: final d3pr3: alrea d3q: box newsl_box page_and swap_the the_newsl d3q2: banne it_throu d3q3r:
the_two d3q8: link d3qr: want_the d3qr2: dropb d3r: bless d4: fine_$ fire fire_away green_one herew mill my_side no_to
optio_b plan_$ print_$ since_0 spot spot_on stop_the suits the_press video works_for yes_to your_lette d4n: dog
d4n2p2: post d4n3p7q3r: lot d4npq: colou drop d4npq2r: site d4o: cance of_0 pleas_take yours_since d4o11q2: any
d4o15q: furth d4o2p2q3: deliv d4o3: pleas_$ d4o7: admin d4p: ana_the wirth d4p2: the_post d4p5q: let_s d4pq2: else
d4pr: ten d4q: add form good_to happy_with have_no page_0 press swap to_print took went_throu d4q10r: price d4q2:
login d4qr2: seven d5: away_$ can_go openi openi_hours regis the_passw ve_decid d5n: the_blue d5n2p: last_night
d5n3p3: night d5n5oq2: we_had d5n6pq: the_new d5nop: stand d5nop5q2r: close d5nq: numbe_is d5o2p2: ^_as d5op3r2: trans
d5p: plan d5p2: text d5q: keep_the yes_$ d5q2: examp name newsl d5r2: isn isn_t secon_one d6: go_with d6n3o8q: never
d6nqr: is_0 d6o: for_us d6o2p: from_my d6o4p2q2r: more d6q: ^_appro https d6q2: d_rathe d6q3: passw d7: ahead_with
use_the d7n2opq: may d7n2p: works d7nq: the_phone d7op5qr: shoul_be d7oq: accep d7p3r: you_can d7qr: is_fine d8np2:
is_$ d8opq4: we_d d8q: the_green d9n: blue d9n2pq2: phone d9n2q2: the_old d9n3p: this_morni d9no3: lette d9np2qr:
it_is d9o: ^_all d9p2q: to_go d9q: good d9q3: use dn: !_anywa 0_april agenc anima annua blue_van build child dana dave
every_here god him him_a left_the lives loved missi_$ my_phone mysel ninet old_one parce recep she_says snow
start_page table_and than_me the_annua the_child the_page the_snow the_works think_$ typo us_! us_a us_to voice
works_on dn2: just_back leeds on_satur packe stree thirt used dn2o: siste dn2o4: last_week dn2op: told dn2q2: nice
dn3: chris_to place dn3p2q: hope dno: april_and augus reall t_want dno2: and_your for_it dno2r2: kitch dno3: proje
dno9: compa dnoq: made dnp: but_it desig the_way dnp2: acros dnp2q: said dnq: anywa is_wrong repre sprea where dnq2:
which_is dnq5: wonde dnr: the_start do: ^_consi a_lette a_penny acme actin actin_for agree_$ all_right and_has anyon
are_withd at_our augus_$ autho autho_to but_pleas cance_our conse corre_shoul dont effec famil found furth_to harlo
i_told inc insol it_shoul last_time lette_of list_and matte_$ may_$ my_wife never_agree notic objec_to opene_on
order_$ ourse_$ out_and penny penny_more pleas_leave proje_$ r relat right_$ robot stand_$ sunda_i t_email that_a
that_our the_famil the_late this_as told_you us_in wife withd_from yeste_$ do12pq: conta do2: admin_$ autom clien
credi in_its infor_you leave_us our_compa refer_to this_matte to_us do2p: ups do3: febru infor instr off_your shoul_go
to_this your_invoi do3p: consi_the do3q: m_not do4: ^_take whate you_to do4pq3: kindl do5: appoi ltd do6: commu not_be
do8: me_off dop: 0_decem depos note_that t_bothe dop2: if_i dopq3: ^_what dopr: decem doq: harbo in_janua job re_in
doq2: ^_kindl doq3: askin dor: want_to dp: 0_octob 0rd_i ?_! ^_he ^_hones ^_photo ^_thurs ^_with all_yours and_sent
and_yours befor_then best_tom comme_$ comme_on copy_in cross deliv_on docum duly_fille every_from fell frida_it gover
head_offic hi_both ines iphon iphon_$ is_out kindl_note less line logo_$ make_that monda_the my_iphon not_an numbe_0
numbe_are pay pictu_to pleas_the produ_photo rathe_than remar runni s_missi sent_from signe_and sorry_i testi
the_conta the_depos the_duly the_full the_list the_testi till_0 u_the until_monda us_on ve_got we_want we_won worst
your_desk dp12qr: lates dp2: ^_in ana_sorry and_send done_$ every_on hand in_a night_and off_to set shut sits
the_files the_next you_then dp21qr3: wedne dp2q: has_the u dp2r: ana_thank dp3: have_every janua_$ sched signe_contr
dp3q: penci_in dp3q2: 0st the_0st dp3r: have_my dp4: the_day dp4r: lates_$ dp5: the_copy dp6: have_our tomor_$ dp8q:
the_lates dpq: furni go_over in_it it_again it_all it_up like_it mate of_a po_numbe push t_touch toget you_ve
you_wante dpq2: po dpq2r: so_that dpq3: a_lot the_final dpq4: me_a dpqr: few dpr: on_site sheet tagli uploa_the dpr2:
produ dq: ?_id ^_love ^_wonde also attac_$ banne_$ banne_shoul box_? by_a capti_shoul cheap colou_for do_on do_we
drop_? eithe examp_drop files_examp first_one go_on heade_? https_files id id_0 impri initi_$ it_go langu link_is
look_on looke lot_to love_it maint makes_no mine mum mum_s my_end no_probl no_sense no_worri none passw_i pdfs pop
price_$ princ probl prope_look purch quest_about say_? secon_optio sense seven_days shoul_have shoul_read t_chang
talke talke_it the_call the_heade the_hosti the_impri the_pdf the_po the_shoot the_sprea the_venue they_both throu_$
thurs_0 to_use two_colou venue we_keep we_talke we_would weeks_ago worri you_sent your_accou dq2: 0_copie ?_the copie
does_it pdf which_of dq3: ?_it remin_me dq4: expir open_the dq5: ^_which forma hosti dq5r: the_zip zip dq6: i_thoug
dq8: the_link dqr: engli hello_ana dqr2: wetra dqr5: those dr: 0_is 0_x ^_logos ^_uploa are_the dropb_now ein eleve
fine_as folde_now frenc heads_are is_done it_i it_just minus out_this soup svg tenan that_to the_back the_tenan track
two_are us_0 with_two x_0 you_alrea dr2: attac_are eight groun groun_floor the_chef the_dropb via_wetra dr5: chef n:
0k absol admir appea art arvo award b0 baby baker basem branc brewe britt bust card carke chamb chees chose co coats
coinc corne decen degre diggi diwal drove dunmo earne fact ferri flood funny gig glori greet guard guess haha heati
issue jane jill journ kenne landi laugh libra loads loire luca man mend merch museu nicer paddl paddy parki party
polic pool poor premi prici prosp ravi recov renov retir riba richl road rob rough runs safe singl sons stitc such sun
susan taste tells threw thril turne turno ur view ward wave wishi world years n2: ^_congr ^_did airpo boxes
coffe_machi congr_on deser deser_! exhib hope_the in_case into_your joine ll_never local my_siste of_you offic_has
pete ran_into studi taken_over the_airpo the_chris the_coffe to_meet us_at used_to was_a we_moved weath whole_studi
you_had you_lot your_old n2o: has_gone longe machi no_longe n2o5: on_sunda n2op: ran n2oq: ^_lovel n2or: half_the n2p:
case much told_me n2p2: a_day n2pr: taken n2qr: outsi n3: all_of congr from_all meet_you of_us saw_your you_all n3p:
coffe n3q: our_old n4: ^_merry what_a n5p: moved no: betwe_us for_that had_to harco i_no is_close march_and me_about
offic_is talk_to no2: peace no2p: to_leave no2pq2: court no2q: from_you no5: the_compa nop3: week_and noq: compl_$
noq5: what_you np: ^_caugh ^_ran bad caugh day_! e every_by from_now of_this owner picks that_you the_colou the_move
thurs_and trade_show np2: lot_$ of_june week_here np2q: new_year np2q2: deadl np3: you_my np4q: send_you np4r: day_$
npq: chris_and confe let_us the_confe this_month npqr: nearl npqr2: by_monda npr: is_finis nq: as_a blog from_may
it_has last_year launc m0 neigh numbe_on outsi_the remem seem than_the the_court the_deadl the_launc the_m0 us_here
van_outsi why_the your_van nq2: to_a why you_let nq7: would_you nr: close_$ drink food fourt he_d here_with house
is_worki promi_us tax o: above advoc alan anymo aware blunt booth botch conti dad defen denie erase failu fitou gdpr
gener geral hanlo hereb homes illne immed inite joint liabi liste lodge mails makin marsh messr msg pello petit pike
pinna provi redon refun regul reid remov repea reque resci revok rude stage sum unfou vane void windi wound o2:
0_febru ^_unsub addre_to admin_on advis advis_that again_about all_conta all_futur and_all and_any and_do and_our
and_reser asked_twice asked_you attor_$ be_addre be_advis be_heari carri commu_must commu_to corre_$ data died_last
dispu_the email_pleas ended ended_this enter entir entir_and estat fathe_who firm follo_ups futur hale haras
have_asked heari heari_from i_never in_full in_peace invoi_are invoi_in is_i is_to its_entir kindl_direc kindl_refra
leave_me list_this ltd_went matte_kindl me_alone me_or more_email my_data my_staff no_more not_write or_my our_clien
our_insur payin_this peace_for perfo perfo_and pleas_direc pleas_don pleas_give proce_of proje_in refra_from reser
reser_all staff_again stop_we sunda_$ termi_and the_admin the_recei these_autom think_about this_accou this_firm
to_them unsub unsub_me unusa unusa_and we_ended whate_list writi_on you_twice o2p: are_with insur o2p3: busin o2pr:
staff o2q: ask_for o3: ^_enoug alone alone_$ attor away_on been_appoi corre_to direc_all enoug enoug_with furth_commu
furth_messa i_must into_admin invoi_and must_ask our_attor payin_for refra stop_email the_agree the_work this_proje
throu_our we_consi went_into work_was o3p: m_writi write_to o3p2: you_will o3q: me_again termi o4: about_this
all_furth ask_you cease_all conta_me conta_us died_on dispu_this furth_corre liqui my_solic off_whate passe_away
to_cease us_again was_never o4p: this_is o5: be_payin claim not_conta o5q: ^_do o5q2: must o6: cease payin o7: solic_$
take_me this_invoi we_dispu will_not o8: any_furth o8q: again_$ op: contr_as corre_on get_in i_hear owing owing_to
regre that_this to_take week_i weeke_so word writi_from op11q2: give_me op2: ^_expec execu withi op2q: 0th_of op6qr:
able able_to opq: give_us in_court permi opq3: me_for opqr: bob_$ oq: ^_any amoun bothe_us cost deliv_is get_me
how_many light must_be regar_the telli that_was the_amoun this_job threa times you_deliv oq2: i_don sendi or: accou_i
hall or2: and_0 p: ad anand api argui aroun aslee assur beach beaut bookk boxin bride burie calli canno chequ choos
crazy deck diary digge early edits elbow engra fab face fail fed germa gets gimme grant gunni hard hardl holdi hoped
hr impac inspe ish jo keys kiln knew kulka kyc lads lease mar md mock mtgs named ninth nuala outco outst owes packa
pet pinky range recip recko recon rory sally scout secre seein shali shutd slip sofa soone sry stret submi syste tick
tmrw twelf types votes weds wiref writt p10r: on_wedne p2: !_you 0th_june ^_payme ^_shoul a_write aimin aimin_for
all_day by_end by_month chris_expec colle_the cours_of day_frida decis_by decis_on down_so expec_the for_thurs forms
fortn_today frida_at frida_for frida_the frida_week from_today hand_on honou honou_$ hopel i_said in_frida inbox_tomor
insta is_a is_sched it_frida it_thurs ll_repor meets_next missi_i monda_it next_frida notes_on of_busin of_day
of_march on_heart on_or or_befor our_answe our_decis our_feedb our_it our_verdi payme_is pics ping post_by repor_back
ring_you round_by s_done said_thurs say_the sched_to scrap_that send_them she_ll so_let sorry_mad swear swear_$
texts_will the_cours the_execu the_silen then_on this_comin thurs_promi till_tonig to_say to_turn tuesd_0 tuesd_i
tuesd_so turn_this two_days until_tuesd verdi_the wedne_i wedne_the week_at week_the week_you write_off year_i
you_befor your_hands p2q: 0th_is by_wedne can_do frida_so more_days ring you_give p2q2: ana_quick when_you p2q69: ?_$
p2qr: for_going p2r: can_count for_frida goes_out going_quiet mid reach reach_you s_when same_day them_on week_so
p2r2: have_them p2r3: the_remai p3: block block_out but_you day_after eveni_$ expec_our feedb files_will frida_lates
heart heart_$ it_befor mad_week make_it me_by month_$ my_notes next_wedne notes our_comme out_to promi_$ same_eveni
so_reali thing_monda tomor_morni turn ve_block week_is p3q: i_shoul it_a logo_files p3r: the_month today_$ week_on
weeke_$ p4: by_close decis me_till of_play play reali_you s_say s_yours the_lot p4q: you_get p4r: thurs_week p4r2:
your_inbox p5: close_of ll_hear wedne_and p5r: me_until p5r3: wedne_$ p6: will_send p6qr: be_able p7: ^_give reali
p7qr: by_0 p7r3: thurs_$ p8r: ll_send pq: 0st_$ ^_hey ^_swamp a_few and_new artwo betwe_chris board_meeti carol
confe_is court_all deadl_is didn didn_t do_i do_with few_more go_out go_up hey i_wante inclu_$ lands looks_lovel me_it
of_red print_s so_it the_artwo thurs_? thurs_at touch_it wante_to we_say what_s pq11: could_you pq2: ?_my agree_on
do_the exact we_like pq2r: for_0 pq3: can_we pq4: ^_who pq6: can_you pq7: inclu pqr: all_week out_on pr: and_apolo ceo
ceo_is certi come_on copy_by front_of it_the it_tuesd marti month_is our_ceo our_trans quiet_we so_expec terri
the_tagli this_after till_monda to_come pr2: front monda_so the_produ pr6: follo_on q: bell bleed book booke carla
clari clear confu cousi curre dawn deali des doubl doubt easie error euros exper expla favic fit folk highe histo host
intim intro jump kicko links log looki maili means migra music needf negat niggl nos pages part plain plann posts pro
pune quota repri room sayin scaff scans signm size smart stagi statu stopp surpr survi takes talki teams thick typef
typin using usual valid words ya q10: do_you q2: 0_? ?_our ?_we ^_does ^_wait ^_when again_? am_i any_chanc askin_me
asks be_grate blank books by_? by_then call_from corru decid_$ expir_$ file_forma final_invoi finan_won from_thurs
grate grate_for has_expir i_go i_wonde inclu_the inste_? invoi_by it_expir just_wonde keeps_askin know_which link_in
looks_nice lost mean_the need_for one_? or_is or_the ours_to photo_do photo_once quote_by resen_it s_corru say_yes
says_0 send_me somet_we tell_us that_somet the_file this_? thoug_? thurs_to to_under top_? us_or was_the we_decid
we_move what_happe which_forma wonde_if would_the you_free you_menti you_send your_quote zip_it zip_won q3: ^_is
^_remin a_passw claus claus_0 could_we i_sign i_suppo inclu_hosti is_it it_? link_? me_what mean_$ menti on_top owns
owns_the quick_quest revis_quote sure_what that_on under_what when_would wheth_the which_file who_owns wonde_wheth
q3r: one_thing q4: ^_are forma_do frida_? it_keeps not_sure resen_the thoug_we q5: is_that need_from price_inclu
you_mean q6: ?_i does_the if_we mean q7: need_the wheth you_resen q8: resen qr: bit_more cover five logo_in mac my_mac
paul send_those up_and r: ai anna attch attic balan becau beetr brais brand broad brown butte caerp celer cured diffi
fee hake karen ken leek lets lisbo lou lyon main maste menus n p0s pig pithi polis puddi retai retak ruth sales sara
shin shrim spoke tim trout upper wine z r2: ^_attac ^_groun aller aller_list and_mains are_being batch_attac
bios_attac bios_for chapt_one chef_s descr descr_are desse done_and frida_when has_promi hers logo_s mains me_hers
one_to other_half pastr pastr_chef produ_descr start_and r3: ^_bios ^_half by_tuesd chef_is just_now now_the r4:
half_of
"""
