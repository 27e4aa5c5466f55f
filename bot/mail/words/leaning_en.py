"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abroa activ agend ages among appre archi aren assis ate ball bankr bedla bet bev catch cfo circl clair combi concr
crime culpa cup custo diffe dragg drawi drown drumm due easte eyes facil felix festi flyin funds gande given glanc
glari glaze gosh halfw handl hence hesit himse horse hurry japan joan joy juggl k keith kerry killi knee lambi laura
letti life linda lying madri marri mea media mille mo moppi movin mrs neces norma oduya oh okay op pa pal paren perha
phili pile pinge point portu postp prett quant quit radar react real rearr relea reope sadly sampl scene scree shown
signi sinis skate socia someo sough specs speed stamp steer stirs stuck surfa ta tea term thx trave ugh weber
a10d10n3o2p3q4: re a10d5nop8q3r: let a10do2q: recei a11d13nop11q20r2: can a11d2n4op3q4: know a11d4n6p47q8r10: frida
a11d4nop4q: they a11d8no2p5q3r: i_ve a11dnp3q5r4: still a11dq2: waiti a12d10n12o3pr: !_$ a12d11no3p11q4r3: ana
a12d17n3o2p6q6r: ve a12d27n11o10p12q11r: from a12d4n3p10q6r: but a12d6n2o2p23q5r12: monda a12d6no6p8q2r2: off
a12d9n4o2p22q2r6: so a12dn2p: you_$ a12np2q6r3: when a13d15nop12q2r: sorry a13d3np10qr: until a14d16no3p9q8r: for_the
a14d20o20p6q6: not a14d2p4: back_to a14n: haven haven_t a14oqr: on_it a15d14n3o8p43q9r4: have a15d19n9o9p9q11r: your
a15d20n10o10p26q11r8: of a15d27n12o15p13q6: ^_we a16d17no11p8q8r9: are a19d10n6o22p19q16r6: me a19d12no3p2q3: it_$
a19d22n6o26p19q6r2: this a19d5npq3: ^_thank a19d5nq2: look a19dnp17qr: to_you a19npr: yet a2: ^_apolo actio_$
after_that and_let and_sorry are_over asked_them audit been_chaos befor_frida board_$ busy chair_wants chaos
compl_peopl dear_sir depar direc_is finan_team first_$ follo_$ forge forgo_$ forwa_this frida_0 frida_i got_your hopin
hopin_to i_would idea it_now it_thank it_too keep_you lawye_are lawye_is legal_peopl legal_team ll_come ll_discu
look_when met_$ mind_on momen_they my_inbox not_had not_yet noted_and noted_thank noted_with numbe_$ on_to one_of
opini our_compl past peopl_who pick_this poste_$ readi_the recei_i remin_it repor_yet retur_$ rever right_now s_had
scann seen_it serve serve_died short_$ sir slow soon_$ still_readi team_and the_bottl the_serve the_updat then_!
this_up till_the to_chase tonig_back up_then updat_i ve_forwa ve_passe we_haven will_do will_pick wish with_no
year_end yet_i yet_our you_poste you_when your_messa a20d13n2p7q4: it_s a20d15n15o3p10r: ! a215d268n74o95p173q125r36:
$ ^ a21d46n12o9p19q26r10: is a21dnop19qr4: get a22d12n12o4p15q3r2: at a22d36n12o14p21q14r11: in a25d23n15o3p16q22r: a
a26d15n11o12p15q6r: my a27d2no2p25q2r6: i_ll a2d: ^_sure afrai_the chair ll_take m_waiti revie surve throu_it to_run
with_my would_t a2d10oq: ^_no a2d11n5op6q2: every a2d12n3p2r: and_the a2d12pq3: appro a2d15nop2q5r: d a2d2: in_my seen
sorry_$ thank_! a2d21n2o4p5: with_the a2d2n2p2r: marke a2d2n3o2p2qr: bob a2d2n3q: ^_just a2d2n5: great a2d2nopr:
about_the a2d2np42r5: you_ll a2d2np5q3r: thing a2d2o2pq: anyth a2d2o6q: direc a2d2p19q5r4: thurs a2d2p2q: cheer
a2d2p2q2: going_to a2d2p2q3: won_t a2d2p3: kids a2d2p4r: count a2d2p7r: on_tuesd a2d2pq: on_our tom_$ a2d2pq2: read
a2d3: bank from_0 see_it a2d3n3p2q: fair a2d3nop2q: there a2d3nopq: tom a2d3nopq2r: regar a2d3np2q3: won a2d3p2: mind
a2d3p5q2: say a2d3pq: check a2d3q: our_end a2d3q2r18: attac a2d3q2r2: confi a2d4n: out_$ a2d4n2pq3: year
a2d4n6o7p3q2r2: last a2d4nop4q: answe a2d4nopr: want a2d4nqr: to_0 a2d4op: put a2d4op2q2r2: find a2d4p4qr2: the_photo
a2d4q2: keep a2d6n2: too a2d6no2p: from_our a2d6no2p3q: ^_dear a2d6no3p23: ^_you a2d6op8q2r: hi_ana a2d6r: paid
a2d7n3pq2r: happy a2d7no2p3q: dear a2d7pq3r: i_d a2d7q3: decid a2dn2op2: tell_you a2dn2p: trade_fair a2dn2p6q2:
you_the a2dn2pr: home a2dn2q: the_offic a2dn2q15: would a2dn3: met a2dn3p2: trade a2dn3p3: colle a2dnop: to_tell
a2dnp: radio short a2dnpq2: me_the a2do: anoth a2do2pq: touch a2do2pr9: follo a2do3p2q2: agree a2dop: this_$ a2dop2:
as_i be_in a2dop6q3: days a2doq: your_email a2doq7: open a2dp: bottl m_at my_mind retur the_holid ve_been a2dp2: nudge
the_nudge a2dp2q: i_was a2dp3: manag send_it a2dp5q2r2: and_i a2dpq: has_to a2dpq5r: sure a2dpr3: are_in a2dq:
check_with the_quote to_see to_send a2dq2: free is_on a2dqr: kind kind_regar a2dr: at_my hasn hasn_t a2n: afrai_i
home_$ landl a2n2: ^_bob here_and just_so readi a2n2opr3: half a2n2p3r3: so_you a2n2q: wants a2n4o3p5q: ^_my a2no:
they_re a2nopq: betwe a2nor: is_being a2np: break my_colle a2np2: monda_but a2np2q5: quick a2npq2: move a2nq: wants_to
a2o: as_the off_this sorry_to a2o2p11q3: give a2o3pq: am a2o4p2r2: and_will a2o4q: twice a2o6p: died a2o7p: our_solic
a2op: getti a2op8q2r6: monda_$ a2p: 0th_i and_get at_a be_on is_over it_will off_today patie_we radio_silen ready
sign_it slipp_my strai the_bios tomor_but will_come a2p11r2: next_week a2p2: ^_will commi get_this ill is_back it_then
it_this the_commi a2p2q2: i_need a2p3: it_tomor meets a2p3r: until_frida a2p4r: inbox till a2p5r: get_it a2p7r:
get_the a2pq: re_still signs signs_off a2pq2: give_you a2pr: apolo apolo_for off_sick a2pr2: are_still a2pr4: bios
a2q: ^_waiti from_monda if_the minut my_boss pick to_sign a2q2: a_bit a2r: is_still poste sleep sleep_on to_sleep
a2r3: promi_me a3: !_we 0th_will ^_got a_chanc and_back and_come i_haven it_after it_when it_yet leave_from list_!
ll_deal m_in m_off not_befor on_holid recei_with t_get thank_i them_to to_repor a30d19n4o5p9q14r3: t
a30d29n6o2p22q8r9: s a30d55n17o24p22q32r: we a31d4n3p8qr: back a32d37n4o10p23q24r8: for a33d29n8o23p25q7r4: our
a33d2o14p29qr6: will a35d10n2o7p8q: m a35d46n4o7p13q4r4: with a35d9n2o7p8q: i_m a36d16n2p5q3r: thank
a36d46n16o26p27q7r13: and a38d12n2o2p80q2r10: ll a3d: with_us a3d17n2p4q2r7: in_the a3d18n8o15p5q3r: all a3d2:
nothi_to a3d2no4pq: time a3d2npr: rest a3d2p5q2r: going a3d2pq6: quote a3d2q6: for_a a3d3n2o3p6q2: 0_march a3d3n2p5q2:
^_it a3d3n2q: inter a3d3n3o3p9q2: march a3d3o: you_for a3d3o4q2: us_$ a3d3p2q: throu_the a3d3q: ^_let a3d4n2op15q6r:
send a3d4no3p: and_we a3d4oq: right a3d4pq: for_your a3d5no4p2q2: don don_t a3d5o6pq2: take a3d5oqr: only a3d5p2q4r:
like a3d6n2o5pq2r2: about a3d6no2p: now_$ a3d6p17r6: tuesd a3d7o12q2r: ^_pleas a3d7p6q3r4: photo a3dn: that_$
a3dn2o3q3: remin a3dn2op2q2: tell a3dno2p3q: repor a3dnop7r3: week_$ a3dnp2: the_numbe a3dnq: until_0 a3do: our_lawye
a3do2: messa a3do2pq4: under a3do4: asked a3dop6: so_i a3dp: your_patie a3dp2: i_know a3dp4q: then_$ a3dpq: run
a3dpq2: bit a3dpqr: he_s a3dpr: the_rest a3n2p5q3r: month a3no10p: solic a3no2r3: being a3np2: frida_but a3o:
the_remin a3o3: passe a3o3p3: go_throu a3op: chasi a3p: ^_on actio not_forgo signa slipp updat a3p2: tonig a3p2r: sick
a3p3: ll_go silen will_get a3p7: ll_be a3p7q4r: by_frida a3pq: ^_if a3pq9: befor_i a3pr: will_have a3q: boss i_could
on_leave still_waiti a3r: back_at bear_with a4: ^_recei ^_still back_$ chanc_to chase got_it know_$ m_on m_out my_list
our_finan s_with t_had yet_sorry you_i a41d27n3o19p23q19: ^_i a4d: our_legal thank_$ a4d11n6o4r2: to_the a4d2: a_look
a4d2np: s_on a4d2o2p2: ana_i a4d2p16: tomor a4d2p2q: out_of a4d31n2o21pq7r2: pleas a4d3p6qr: it_on a4d4n3p2q3: looks
a4d4np3: the_board a4d4q2: draft a4d5n3op2qr: he a4d5n5opq2: offic a4d5no5p2q2: leave a4d5o7pq2: email a4d7np4q4r5:
two a4d9n2p4q2: numbe a4d9nop11q6r: hi a4d9nopq2r: see a4d9op11q6r: ^_hi a4dno2pq: compl a4dnp: my_desk a4dnp3: down
a4dnpq14: could a4dnpr2: their a4doq: lawye a4dp: patie a4dp5q: the_texts a4dp6q2r: texts a4dpq: prope a4dpq3: have_a
a4dq: need_to a4n2o4pq: me_$ a4n2p5: today a4np2qr: june a4np4r4: promi a4np6: this_week a4p: m_back s_been a4q:
look_$ a4q2: chanc a4qr: 0_june a4r: bear a5: deal deal_with forgo_you t_forgo to_look waiti_on with_thank
a52d36n20o20p90q56r11: you a52d43n21o15p62q20r22: on a5d: at_it a5d10o3p5q4r5: of_the a5d17n7o13p3q11r: us a5d2o2p3q7:
if a5d2o3pq2: i_have a5d2p2q17: need a5d4n2o2p2q2: accou a5d4n4p4r: she a5d4o4p4qr4: them a5d4pq: with_it
a5d5n11op12qr: at_the a5d5p5qr: ^_sorry a5d7n2p4q: board a5d8n3o2p33q11r8: by a5d8o3p4q3r: throu a5dn2p22r2: next
a5dn3p5q4r5: first a5dnp2: desk a5dnp5qr: after a5dp: this_to a5dp4: until_the a5dpq: mail a5dq: finan let_me a5dq2:
waiti_for a5n3o3pq9: who a5o: momen the_momen a5o2p3: i_will a5op4r: let_you a5p: know_i a5pr: forwa a5q: swamp
your_mail a6: ^_haven get_to a6d: ^_$ a6d2n2op14q3r: over a6d2o3p2: we_are a6d2o6p2r2: list a6d2op5q3: ^_not a6d2pq4:
sign a6d33o4p7q3: go a6d3no2p14qr7: on_monda a6d3op: discu a6d4: nothi a6d5n4r: had_a a6d5no9p3q15r: do a6d5nop5q8:
can_t a6d5np: holid a6d7n3o6p4q6: was a6d7n6p4q2r4: here a6d8n2o5pr5: now a6d8p13q2: end a6dn3qr2: team a6dnpq2: on_my
a6dp2: it_to a6o2q: with_our a6o5q: to_our a6p: as_soon soon_as a6r: when_i a7: ^_noted come_back to_it will_look
yet_$ a7d29np2q9r6: one a7d2n3pr: got a7d2p8q3: then a7d3n4o2p3q2r2: up a7d3n5pq2r3: just a7d7p7: we_ll a7d8n2op3q3:
we_re a7dnopqr2: peopl a7dp2qr: once a7n2opq: you_know a7p: get_back a7p2: back_on a7qr: but_i a8: noted
a80d51n21o31p29q28r9: to a80d56n8o6p63q28r6: it a8d: look_at a8d11n9o6p5q5r2: has a8d12o16p22q4r3: be
a8d18n7o3p13q9r2: ^_the a8d2n2p4q2r: thank_for a8d2n5o4p32qr4: week a8d2op2: legal a8d2op5q8: i_can a8d2p: forgo
a8d3o2q: the_contr a8d4np: afrai m_afrai a8d4op13qr4: the_0th a8d4op17qr4: 0th a8d4p8q14: befor a8d5: thank_you
a8d5n2o7p3: been a8d5o5p4q: contr a8d8n5o2p4: ^_our a8d9nop6qr3: out a8dnp3qr: come a8p: soon a8q: thank_ana
a94d176n54o27p103q85r28: the a98d50n9o28p56q43r8: i a9d13n8o11p8q9r3: that a9d14n4o4p5q2: as a9d19n7op7q2r4: on_the
a9d28n2o3p2q4: no a9d53n3o8p15q15r4: 0 a9d8n7opq3r: had a9p6r4: ll_get ad: ^_cheer ^_nothi acces an_hour and_can
are_all asked_me at_your bigge call_$ contr_is contr_to cours_$ dispu_with down_$ edito feel feel_free for_you free_to
from_holid from_tuesd hande have_recei havin here_it hour i_dropp i_retur i_won is_settl it_at leani leani_towar
like_a littl logo_attac luck mail_the mobil no_need nobod not_going our_direc paid_the peopl_$ revie_the s_comin
secon_versi septe_i sign_off since_monda so_pleas sorry_both the_accou the_bank the_frida the_surve the_trust they_do
they_ll to_accou to_sit total towar treat two_$ ve_hande walls was_out whene with_this you_he ad10p2: side ad12nq6r2:
secon ad13np2q3: print ad13p4q2r: 0_0 ad14: ahead go_ahead ad15q3: yes ad2: discu_on helen ll_pass mark paper pass
reply s_a signe_copy terms the_payme the_terms w ad2n2p: bette ad2n2q: round ad2n3o: gone ad2no4: matte ad2np2qr:
hello ad2nq7: thoug ad2o2pqr: to_be ad2oq: an ad2p: and_they shout the_train wordi ad2p2: the_kids train ad2p2qr:
^_hello ad2p5: the_signe ad2p6: sorry_for ad2pqr: d_like like_to ad2q: as_our i_say take_it while you_re ad2r: ll_do
that_one trust ad3: dropp_the hours hours_are it_! with_every ad3n2: the_whole whole ad3n2q2: yeste ad3no: small
ad3no4p: has_been ad3npq13: which ad3npq2: ^_happy ad3o2q2: we_have ad3oq4: call ad3p: ^_ok as_discu ad3p10: the_end
ad3p2: that_the ad3p3: ok ad3p4r4: done ad3pr2: share_folde ad3q2r: find_the ad3qr2: other ad3r3: ^_here ad4: ahead_$
shop the_shop ad4n2o11p2q2: again ad4n2p2qr: sent ad4n3op: from_the ad4np6q81: ? ad4nq: date ad4nq3: the_invoi ad4o8:
stop ad4p: settl ad4p2q2r2: is_in ad4p3: payme ad4p5r2: copy ad4pq2: 0_septe ^_looks septe ad4pqr2: share ad4pr2:
the_share ad4q: optio ad4qr: 0_to ad5: dropp ad5n10p2q2: new ad5o2: to_your ad5o3pr: away ad5o6: consi ad5op3: yours
ad5p: our_side ad5pq2: rathe ad6: ^_yes b ad6nq: one_$ ad6pqr4: folde ad7p4q5r5: logo ad7pq2: both ad8op8: signe
ad8q2: versi ad9n2pqr: we_ve ad9no10q6: invoi ad9nq6r: the_secon ad9o2: since adn: ^_that hospi it_was last_frida
m_sorry our_board you_! adn2: back_from daugh my_daugh up_the adn2o4p: sunda adn2p2: her adn2pq: lovel adn2q: did
adn3o4q2: work adn3p: meet adn3p2: the_trade adn5p15q2r5: on_frida adno: hold adno3: have_been adnop: his adnp:
the_radio adnp4q3r: same adnpq: happy_to adnq: ^_your broch it_as adnqr: suppl adnr2: the_team ado: time_$ ado2: husba
your_list ado2q: you_that ado2qr: in_this ado3r: them_$ ado4: email_me ado4q: ask ado5p7r2: will_be ado9: dispu do_not
adopq2: octob adoq: many adp: comin duly head it_off rest_of sit so_we t_be the_pictu there_s adp2: and_she off_on
adp22qr5: frida_$ adp2q: marta pictu adp2q2: the_proof adp2r: count_on adp3: 0th_so befor_the adp3q2r: proof adp4q3r:
the_same adp6r3: tuesd_$ adp7qr2: on_thurs adpq2: on_a adpq4: quest adpr: cours heads she_s adq: a_prope ago long
me_know me_to read_it shoot the_broch the_draft the_revis we_need adq2: revis adq2r2: fonts adqr2: four adqr3: six
adr: confi_the needs this_one an: ^_great a_break a_great ana_it as_ever broke feet finis_and frida_we fun heard
heard_from hold_your in_law law news on_me our_landl posta seaso sweet we_could when_it an2: ^_saw saw an2pq2: than
an3: merry merry_chris an4q: well an6p3q: chris ano: far anop: some anop4: hear anop8qr2: by_the anopq2: ever anopr2:
worki anoq2: invoi_is talk anoq5: how anor: are_on anp: next_month on_$ show anp2q2: way anpq: very anpqr: june_$
anpr: finis anq: help to_do ao: ^_under are_not bill conce filed filed_for if_you in_octob it_and marga messa_$
my_husba opene our_offic own passi pleas_do pls remin_i respo_to the_matte time_to to_discu to_let twice_$ under_$
ao2: in_touch list_$ ve_asked ao2p: ^_this ao3: pleas_be ao3p: we_will ao3q: i_am you_are ao4: of_my ao4pq: writi
ao4q: these aop21r: have_it aop2q2: days_$ aop2r2: the_last aop3: hear_from aop7r3: weeke aop8r2: expec aoq: accou_$
ourse respo to_have you_in aoq3: ^_how aor: of_our ap: !_will all_next at_me away_all be_the bed been_off bit_of boile
broth burst delay desk_i desk_monda dev done_tomor down_with eaten excus for_chasi forgo_! fortn_$ frida_befor had_the
has_eaten he_has here_our i_get if_legal in_bed is_down it_once land_in lapto last_two ll_sign lovel_! me_i meeti_$
might monda_he monda_i month_end my_broth next_$ of_actio off_until our_print panic payme_run plane possi put_it
quick_updat s_meeti sam side_the silen_it sit_down sitti sitti_in snowe snowe_under so_don sort texts_as texts_by
that_i the_count the_delay the_week they_have today_you two_weeks updat_from us_the ve_put was_going was_ill week_but
week_with will_sort with_a yet_the ap12: end_of ap2: !_the commi_meets copyw land ll_let manag_it me_on tomor_so verdi
yours_$ ap2qr: goes ap2r: that_s will_let ap2r2: frida_and ap2r3: remai ap3: after_$ in_on kids_are t_manag to_get
ap38q2r2: ll_have ap3q: meeti ap3q2: capti ap3r: quiet ap4: mad ap4q: it_by ap5: first_thing ap5q: over_to ap5r3:
0th_$ ap6r2: of_next ap7r2: you_by ap8q2: have_the apq: a_fortn fortn hi_marta later octob_$ then_i apq2: somet t_find
apq3: quick_one apqr: once_the weeks apr: it_over ll_forwa peopl_are speak when_the apr2: will_follo aq: ^_one but_my
couns d_be file_$ fixed for_them get_a how_are like_the march_so meant meant_to monda_0 monda_to of_offic one_befor
quote_$ re_a sign_i stuff talk_it these_days time_for to_frida way_i which_one aq13: you_need aq2: happe here_$
the_fonts the_licen top we_can aq3: ^_quick licen who_is you_? aq4: keeps aq5: ^_befor befor_we aq5r2: file aq6:
are_you t_open aq7: does aqr: the_attac upsta aqr2: ones ar: after_the and_he by_thurs dig forwa_it four_of group
i_see im is_off me_their measu our_suppl remai_ones sent_them sorry_ana still_with the_six to_confi to_follo two_peopl
up_to vecto when_im with_me ar2: batch first_batch the_other worki_on ar3: ^_first ^_logo portr ar6: attac_the d: 0ab
0am 0de 0fk0 0v absen acheb achte adjus affec age andhe anyon apart ashor auth aye basis bedro behin berna bicyc black
boat body bold born botto bus c campa capit cc chatb clock cm cms coeli cold colin colum corpo couri crop damag damp
dark dart dashb dated dates deed desmo digni dinne disap doc docke drawn drone ein engag engro enugu event ex excla
expre extra fairl faste fault feck fell filin flyer foota fundi fyi gd gives goat googl gorge graha grand grew happi
hh0 hoodi ie indif initi joe jokin kill knock kx0 lamb large layou leaf leafl lee leith lifts likes lm lobby loves ls0
lunch maide map maybe mediu middl mile mon mum murph nair navy ne0 neede nicel nit north o odd offer okaye okonk oops
panto para parag passp pen penet penny perce perfe pharm pitch poppe pract purpl quay quays query qx qx0mm radia ramp
reads recla recor redes repli requi resho rev rid risin roll sand sasha seale shift ship showi sizes skirt slack sloga
snaps sorte spam spani sprin stair stick strap strik subfo subti surfb swatc tarta tess ticke tight tiles timel tiny
trail trimm trip tulip turbo twins uncoa unit urgen usabl user veget visit voted walnu warm weekd wheel wiped wrote x0
xl ye yeah zippe d10n4q3r: page d10no4p4q4r: shoul d10nq: chang d16q: fine d18p5q: 0_$ d2: 0_mill 0_pm 0_was 0_yes ^_0
^_invoi ^_neith ^_nope ^_optio ^_secon ^_tuesd ^_yep accep_$ actua add_from addre_on again_the all_good all_the altog
and_every answe_in appro_$ appro_with are_0 are_fine are_spot as_for at_all be_0 bless_$ blue_one both_draft by_me
by_now chang_from chang_since close_from code code_is comma conte conte_with defin do_witho docus drive email_the
every_excep fille_in fine_by fine_with foote forgo_here gate gate_$ go_live gone_throu green_$ has_seen he_says
herew_the hero_$ holid_$ hones_we https_we ignor ignor_it inter_any into_the is_too it_took look_like lose lose_the
lot_into mill_lane money nah name_is neith never_mind no_budge no_comme no_furth no_objec no_thank no_to no_we
not_inter oak of_them on_page one_and one_pleas one_with our_accep paid_this passw_is plan_$ pleas_cance pm post_$
prefe_the press_! print_0 print_it priya_$ procu propo publi rathe_keep rathe_not re_good re_not ref river s_0 s_all
seen_the sent_$ servi she_has shoul_see shout_if showe side_$ signe_it slide slide_$ sorry_it stay_with stays suits_us
the_answe the_hero the_left the_openi the_slide the_stock thoug_i tl tl_t to_add to_cance tweak tweak_the usern
ve_dropp ve_gone vendo versi_0 versi_b versi_two was_settl we_don we_tl websi whole_lot with_that wordi_for yep
yep_all yes_go yes_pleas yes_to you_go your_lette d2n: ^_see addre_is as_it drop_the here_is opens opens_on re_happy
the_dog d2n2: last_night looks_great d2n3: april page_$ d2n3o2q: think d2n3p: night d2np: the_fair d2np2: monda_and
d2nq: wrong d2o: 0_may and_have any_more go_to invoi_0 lane leave_the objec offic_$ withd d2o2: ^_stop d2o2p: behal
behal_of on_behal d2o5: pleas_stop d2o6: admin d2o9p: corre d2op: bothe d2op2: partn d2op2q: janua d2op7: march_$
d2opr: the_trans d2or: via d2p: ^_hiya ana_the dear_ms fille guest here_you hiya hones ll_find ms ms_wirth on_your
septe_$ text_$ the_figur tuesd_at wirth you_may d2p2q2r: wait d2p2r: figur s_in d2p3: and_it make d2p3q2: send_the
d2p5: a_week comme d2p5q2: files d2pq: every_else witho d2pq2: ^_morni end_$ d2pq3: final d2pq3r: is_the d2pq4:
from_us d2pr: copy_is ve_had x d2q: heade live makes new_one old_logo origi page_and the_date the_origi us_i we_went
witho_the year_$ d2q2: stay d2q3: inste d2q3r: the_two d2q8: the_price d2qr: seven d2qr2: have_to d2r: ^_paid below
bless it_out shot state d2r2: pleas_find the_folde d3: ^_both all_fine away_$ b_pleas budge can_go cance_the darke
decid_again decid_not excep excep_the fire fire_away gb gb_0 herew hero i_had is_gb mill my_side no_chang nope not_0
not_to one_it openi openi_hours optio_b our_vat phone_numbe pleas_go pleas_use prefe since_0 spot spot_on stock
the_addre the_darke the_passw the_video this_our this_year with_versi d3n: dog left vat_numbe you_shoul d3n2: headl
d3n2p4q3: lot d3n3o4: into d3n3o6q: never d3n3q5: says d3n5oq2: we_had d3no2p2: dear_ana d3no4pq2r: on_0 d3nop: stand
d3np4qr: best d3npq: colou the_print d3nq2r: site d3o: for_now only_$ yours_since d3o10q2: any d3o12q: furth d3o2:
^_don consi_this d3p: logo_on plan priya ten text d3p2: morni_$ d3p2q4r: the_logo d3p2r: uploa d3p5q3r: in_your d3pq2:
else d3pr2: alrea d3q: add box form newsl_box page_0 swap swap_the the_newsl to_print went_throu d3q2: examp d3q8:
link d3q9: price d3qr2: dropb d3r: the_one want_the d3r2: isn isn_t d4: fine_$ green_one press print_$ regis stop_the
suits the_press video works_for d4n: the_blue d4n2opq: may d4n2p: post d4n4pq: the_new d4np4q2r: close d4npq2r2: three
d4nq: drop is_0 d4o: cance of_0 pleas_$ pleas_take d4o2p2q2: more d4o2p2q3: deliv d4op3r2: trans d4p: the_post d4p3q:
let_s d4p4q: it_in d4q: good_to happy_with have_no https keep_the took yes_$ d4q2: name d4q3: passw d4r2: secon_one
d5: ve_decid d5no4: addre d5np2: is_$ d5nq: numbe_is the_phone d5nq2: vat d5o2: lette d5o2p2: ^_as d5op: from_my
d5p2r: you_can d5q: newsl d5q2: d_rathe d6: go_with d6n2p: works d6n3o3qr2: went d6np2q: it_is d6o: for_us d6oq: accep
d6q: ^_appro the_green d7: ahead_with use_the d7n2p: this_morni d7n2pq: phone d7o: ^_all d7op4qr: shoul_be d7opq2:
we_d d7q: is_fine d8n: blue d8n2q2: the_old d8n7q3: old d8q: good d9n3p5q2: morni d9p2: to_go d9q2: green d9q3: use
dn: !_anywa 0_april ^_sent agenc anima annua april_and build chang_to dana door every_here leave_it left_the love
missi_$ my_phone mysel old_one recep rest_$ round_the snow start_page t_want the_annua the_page the_snow the_works
up_on us_! us_a works_on you_at dn2: calle just_back leeds schoo stree thirt used dn2pq: hope dn2q: phone_$ van dn2q2:
nice dn3r2: start dn4opq16: what dno: augus reall satur see_you dno2: and_your for_it its refer dno3: proje dno9:
compa dnp: desig dnp2: missi said dnp4r2: with_you dnp7qr: you_on dnpq: so_the dnq: anywa i_think is_wrong repre where
which_is dnq3r2: the_first dnq4: wonde dnr: the_start do: ^_consi ^_never acme actin actin_for and_has are_withd
at_our augus_$ autom cance_our clien conse credi dont effec furth_to harlo inc insol it_shoul last_time lette_of
list_and matte_$ may_$ more_$ my_wife objec_to order_$ out_and pleas_leave proje_$ quite r relat right_$ t_email
that_a that_our the_late this_as us_in want_to wife withd_from do2: admin_$ consi_the infor_you leave_us mr our_compa
prese refer_to this_matte to_us tradi do2p: late do2pq: order do2q: m_not do2qr2: 0_and do3: febru infor ltd off_your
proce your_invoi do4: all_corre commu you_to do4pq2: kindl do5: not_be do6: me_off dop: ll_see note note_that t_bothe
ups dop3r: you_have dopq3: ^_what doq: ^_kindl in_janua re_in doq3: askin to_me dp: 0_decem 0_octob 0rd_i ?_! ^_he
^_hones ^_with and_sent and_yours best_tom comme_$ deliv_on docum duly_fille every_from fri frida_it furni head_offic
hi_both iphon iphon_$ it_all kindl_note less make_that monda_the my_iphon numbe_are pay pictu_to pleas_the produ_photo
s_missi sent_from signe_and sits sorry_i take_the takin testi the_duly the_list the_partn the_testi the_wordi
until_monda us_on ve_got we_want we_won worst x_$ dp11qr: lates dp2: 0_janua 0rd ^_in ana_sorry and_send done_$
every_on in_a janua_$ scrap set the_0rd the_files the_next dp2q: has_the dp2r: ana_thank over_the dp3: have_every
sched signe_contr the_copy dp3q4: ^_can dp3r: lates_$ dp3r2: be_with dp4q2r: from_me dp6: have_our tomor_$ dp7q:
the_lates dpq: go_over like_it of_a po_numbe push t_touch toget dpq2: po dpq3: a_lot the_final dpq6: ^_could dpr:
^_two decem sheet uploa_the dpr2: produ dpr3: s_the dq: ?_id ^_wonde also attac_$ banne_shoul box_? by_a colou_for
do_we domai drop_? eithe examp_drop files_examp font go_on heade_? https_files id id_0 impri it_up job langu link_is
look_on looke lot_to maint makes_no mine my_end no_probl no_sense pdfs pleas_swap pop price_$ probl prope_look
secon_optio see_the sense seven_days shoul_have sprea t_see talke talke_it the_call the_domai the_heade the_impri
the_pdf the_po the_quest the_shoot the_sprea the_venue throu_$ throu_on thurs_0 to_use two_colou venue we_keep
we_talke we_would you_sent you_wante your_accou dq2: 0_copie ?_the banne copie it_throu login me_a ours pdf the_site
wante which_of dq3: ?_it remin_me dq4: ^_which expir forma open_the dq5: i_thoug dq8: the_link dqr: 0_the engli
hello_ana third wetra dqr4: those dr: 0_for 0_is 0_x ^_uploa are_the bio dropb_now folde_now frenc heads_are in_$
is_done it_i logos minus of_it on_site out_this so_that svg team_page that_to the_homep the_menu the_third the_three
to_wait two_are us_0 via_wetra went_out x_0 you_alrea dr2: attac_are eight homep menu one_on the_chef the_dropb dr3:
here_s dr4: chef n: 0k absol admir appea arriv art arvo award b0 baker basem belie branc breat brewe britt bust carke
chees child chose coats coinc corne dave decen degre diggi diwal doesn earne fact ferri flood funny gig glori god
guard guess haha harco heati him house issue jane jill joine journ kenne landi laugh loads loire loved luca m0 man
mend merch nicer nine ninet paddl paddy parce parki party polic pool poor prici ravi recov renov retir riba richl road
rob rough runs safe singl sons such sun susan taste tax tells threw thril turne turno typo ur view voice waved wishi
world years n2: ^_did airpo all_of boxes came coffe_machi congr deser deser_! exhib from_all in_case into_your
ll_never local machi my_siste of_us offic_has packe pete ran_into saw_your studi taken_over the_airpo the_chris
the_coffe to_meet us_at used_to we_moved weath whole_studi you_all you_lot your_old n2o: has_gone longe no_longe siste
n2o4: last_week on_sunda n2op: ran n2or: half_the n2p: a_day case much told told_me n2q: ^_lovel our_old n2r: taken
n3: ^_merry chris_to meet_you place what_a n3o: and_a n3p: coffe n4p12r: day n5p: moved no: betwe_us for_that had_to
i_no march_and me_about talk_to no2: peace no2p: to_leave no2q2: court no2r: kitch no5: the_compa nop: week_and noq:
compl_$ from_you noq5: what_you np: ^_ran bad but_it comes day_! e every_by from_now of_this our_accou owner picks
the_colou the_move the_way trade_show np2: acros lot_$ thing_$ week_here np2q2: deadl np3: you_my np4q: send_you np4r:
day_$ npq: chris_and let_us new_year this_month npq3: for_this npqr: nearl npr: is_finis nq: as_a blog confe from_may
it_has last_year launc made neigh numbe_on outsi remem seem table than_the the_confe the_court the_deadl the_launc
ve_the why_the you_let your_van nq2: why nq7: would_you nqr2: by_monda nr: close_$ drink food fourt he_d here_with
is_worki promi_us nr2: floor o: above advoc alan anymo aware blunt booth carri charg conti dad defen denie erase failu
famil firm found gdpr geral hanlo heari hereb immed inite liabi liste mails makin marsh messr msg notic perfo petit
pike provi redon refun regul reid remov repea reque reser revok rude stage sum unfou void were windi word wound o12pq:
conta o2: 0_febru ^_take ^_unsub addre_to admin_on advis advis_that again_about all_conta all_futur and_any and_do
and_our asked_twice asked_you attor_$ away_on be_addre be_advis commu_must corre_$ data died_last direc_all dispu_the
ended ended_this enter entir entir_and estat fathe fathe_who furth_commu furth_messa futur hale haras have_asked
in_its in_peace invoi_are is_to its_entir kindl_direc kindl_refra leave_me list_this ltd_went matte_kindl me_alone
me_or my_data my_fathe my_solic my_staff not_write off_whate or_my our_insur payin_this peace_for pleas_don pleas_give
proce_of proje_in refra_from staff_again stop_we sunda_$ termi_and the_admin the_agree the_work think_about to_them
to_this unsub unsub_me unusa unusa_and we_ended whate whate_list work_was writi_on you_twice o2p: are_with insur staff
o2p3: busin o3: ^_enoug about_this all_furth alone alone_$ attor been_appoi corre_to dispu_this enoug enoug_with
i_must instr into_admin invoi_and must_ask our_attor passe_away payin_for refra shoul_go stop_email this_proje
throu_our was_never we_consi went_into o3p: m_writi this_is write_to o3p2: you_will o3p2q2: write o3p2q8: or o3q:
me_again termi o4: appoi ask_you cease_all claim conta_me conta_us died_on furth_corre liqui to_cease us_again o5:
be_payin cease not_conta payin solic_$ o5q: ^_do o5q2: must o6: take_me this_invoi we_dispu will_not o7: any_furth
o8q: again_$ op: contr_as corre_on depos execu get_in owing owing_to regre that_this to_take we_shall week_i weeke_so
writi_from op2: ^_expec full withi op2q: shall op2r: and_you op5r: able able_to op9q: give_me opq: 0th_of give_us
opq3: me_for opqr: bob_$ oq: ^_any amoun cost deliv_is harbo how_many in_court light must_be permi regar_the sendi
that_was the_amoun threa times you_deliv or: chapt_0 hall or2: and_0 chapt p: ad anand api argui aroun artwo assur
bookk bride burie calli canno caugh certi chequ choos crazy cross deck diary digge early edits engra fab face fail
front germa gets grant gunni hand hard hardl holdi honou hopel impac ines insta ish jo keys knew kulka kyc lands mar
md miss mock mothe mtgs named nuala outst owes packa pet pics ping pinky range recko ring rory runni sally scout seein
shali shut shutd slip sry submi syste terri tick tmrw turn weds wiref writt p17r2: wedne p2: !_you 0th_and 0th_june
^_payme ^_shoul aimin aimin_for block block_out by_end by_wedne chris_expec colle_the day_after decis_by decis_on
down_so eveni_$ expec_the feedb for_thurs forms frida_at frida_for frida_week from_today heart heart_$ i_said if_i
in_frida inbox_tomor is_sched it_frida ll_repor make_it meets_next mid missi_i next_frida notes_on of_busin of_day
of_march our_answe our_decis our_it our_verdi payme_is promi_$ repor_back s_done s_say said_thurs same_eveni say_the
sched_to scrap_that she_ll sorry_mad swear swear_$ texts_will the_lot the_silen them_on thing_monda today_$ tuesd_0
tuesd_i tuesd_so ve_block verdi_the wedne_the week_at week_you you_then p2q: i_shoul more_days penci penci_in u
you_give p2q2: ana_quick p2q58: ?_$ p2qr: for_going p2r: can_count for_frida goes_out going_quiet same_day the_month
thurs_week p2r3: the_remai p3: ^_frida but_you by_close expec_our files_will frida_lates hands it_befor ll_hear
mad_week me_by me_till month_$ my_notes next_wedne notes of_play our_comme out_to play reali_you so_reali the_day
tomor_morni week_is week_on you_get p3q: it_a logo_files p3q2: the_capti p3r: weeke_$ p4: close_of decis eveni
wedne_and p4r: your_inbox p5: it_ll reali p5r: be_able me_until p5r2: wedne_$ p6: ^_give will_send p6r3: the_weeke p7:
by_0 p7r: ll_send p7r2: thurs_$ p9r: on_wedne pq: 0st 0st_$ ?_my ^_hey a_few and_new betwe_chris can_do carol deadl_is
few_more frida_so go_up hey in_it of_red print_s red so_it the_0st thurs_at touch_it we_say when_you you_ve pq10:
could_you pq2: do_the we_like pq2r: for_0 pq3: can_we pq4: ^_who pq5: can_you pqr: all_week few pr: and_apolo ceo
ceo_is come_on copy_by have_them it_the it_tuesd marti our_ceo our_trans quiet_we reach reach_you so_expec tagli
the_tagli this_after till_monda to_come week_so pr2: monda_so the_produ pr6: follo_on q: bell blank bleed booke carla
cheap clari clear cousi cover curre dawn deali des didn doing doubl doubt easie error euros exper expla five highe
histo host intim intro jump kicko log lost maili mate means migra music needf negat none nos pages part plain plann
posts princ pune purch quota repri room sayin scans secti size smart stagi statu stopp suppo surpr survi takes talki
teams telli typef typin using usual valid words worri ya q2: 0_? ?_our ?_we ^_is ^_wait ^_when agree_on any_chanc
askin_me asks be_grate books by_? call_from corru could_we decid_$ exact expir_$ file_forma final_invoi from_thurs
grate grate_for has_expir i_don inste_? invoi_by it_? it_expir just_wonde keeps_askin know_which link_in looks_nice
menti need_for on_top open_on ours_to owns owns_the quick_quest resen_it s_corru say_yes says_0 send_me somet_we
tell_us that_somet the_banne the_file this_? thoug_? thurs_to to_under us_or was_the we_decid we_move what_happe
which_forma who_owns would_the you_free you_send your_quote zip_it q3: ^_remin a_passw claus claus_0 i_sign
inclu_hosti is_that link_? me_what mean_$ sure_what thing_befor thoug_we under_what when_would wheth_the which_file
wonde_wheth q3r: one_thing q4: ^_are forma_do frida_? it_keeps not_sure price_inclu resen_the the_zip you_mean zip q5:
?_i does_the hosti mean need_from q6: if_we inclu need_the wheth q7: you_resen q8: do_you resen qr: logo_in mac my_mac
paul send_those r: ai anna attch attic balan brand broad diffi eleve enclo fee karen ken lets lou lyon main mains
maste p0s pastr porta retak ruth sara spoke tenan tim track upper wine r2: ^_attac ^_groun ^_half aller aller_list
batch_attac bios_attac bios_for by_tuesd descr descr_are desse done_and frida_when groun groun_floor half_of has_promi
hers logo_s me_hers produ_descr r3: ^_bios chef_is just_now now_the
"""
