"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: abban accat accid agli agnes alto ammal anzia arret assen auror averm avrem ballo betta bicch bolle buond cado carac caval cerco chiss cinqu class claus
cocci collo comba comod conge copyw corsa creda cultu darem darle degna diaco divor dr eh fabio fatti faust fiato fulmi gare ginoc gira gusto imbia incas
indec infin ingeg inges lena lenti lisbo loco madri minac mo monac monic monte natur nozze orato pacco pagli paren parto perit pieta pina porte prega pregh
pro prope prove pulit quade ricez riga rinco ripen rocco rosan sai sam san sapro saro scomm sepol siede sonno stare suben sue suor tante terme terro tiber
tilt tuoi uscit vacan valer valig valut vedes vedo vedro vitto volon weber a10: sono_dimen a10d11p14q3r: firma a10d13p2q: ok a10d15n2o2p8q30r: se
a10d15n5o21p11q7r3: dal a10d25n13o4p5q4r: abbia a10d27n4p24q7r7: ciao a10d2p2q: ferie a10d6n3o19p11qr4: scriv a10d8n2p17q10r: prima a10dp4: ^_sono
a10n2o2p14r: prome a114d159n33o54p96q46r32: e a11d10n2o6p6q4r4: lavor a11d17o2pq2: nient a11d3n4q: visto a11d3pq: con_calma a11d7np16q4r5: fino a11dno2p4q:
ammin a11dp2: dimen mi_sono a11p11r2: e_ti a12d13n8o2p18q8r2: mia a12d13no8p11q2: contr a12d3pq: calma a12d4np2q2r2: aggio a12np2r2: sto a12q: e_ancor
a13d10n8op51q14r13: vener a13d2n2o2pq9: poi a13d3o2p3qr: all a13p: lo_guard a14d3n5op6q2: uffic a14d4no10p4q11: ^_non a14r: saper_$ a15d10n5p6q5r2: io
a15d14n3o14p6q9r3: mio a15d15n6o19p17q3r: nostr a15d17n7p42q6r17: luned a15d18n4p9q11: me a15d38n18o8p11q14r3: da a15do2pq7r: non_mi a15p17q5r3: ce a15pq2r:
facci_saper a16: ricev_grazi a16d28n5o2p16q12r6: ^_il a16d35n6o3p45q7: tutto a16dp8q2r2: pazie a17d22n4p24q28r3: ma a17d29n11o7p17q5r2: ha a17opq8r2: saper
a18d24n8op11q2r8: siamo a18d36n14p37q19r8: ana a18op: ^_ricev a18pq2: ^_grazi a19d25n10o6p38q17r25: i a19d2p11q: sono_in a19d46n8o13p15q14r9: del a19dp9r:
rient a2: 0_guard ^_tranq a_guard a_veder abbia_fede abbia_pazie al_vagli alla_comme ancor_dal ancor_l ancor_legge ancor_nient appen_finis appen_posso
aspet_che atten_$ aveva_prome avuto_modo avvis_$ avvoc_sta botte_appen calma_appen capo_firma caso che_deve che_se ci_do contr_vi del_socio dell_aggio
di_guard di_lei dimen_$ dimen_il diret_e dovev e_appen e_finch e_rotto ester_e ferie_rient firma_lo firma_oggi fogli_$ gamba giro_tutto grazi_dell ho_passa
ho_sulla idea_la il_catas il_prome infor_disti inolt_all l_ok la_richi la_stagi le_faro lo_solle malat_e mi_rispo mille_$ mille_ana mio_capo modo_di muove
natal_a ne_discu non_me non_torna nostr_diret nostr_forni occhi_$ ok_grazi ok_visto parlo_col passa_all passo_$ piace_l piove_$ possi_$ posso_guard prend_nota
prome_e propr_siamo pross_sono qualc_le quest_perio relaz resti_$ resto_in rient_guard riesc_propr ripre_in risco_$ rotto scriv_salut scusa_tanto si_muove
si_non si_si siamo_fermi siamo_tutti solle_e solo_un somme_di sono_di tempi tengo_aggio ti_avvis tipog_mi torno_in uffic_compe un_occhi vagli vener_sono
a20d41n9o5p13q26r: si a21d11n9o35p37q14r5: vi a23d13n10p53q4r15: ti a23d32n21o2p25q3r5: ! a24d6np26q4r5: facci a24d87n14o23p33q29r11: per
a25d23n13o24p22q12r3: al a264d397n100o113p277q175r68: $ ^ a26d110n16o14p65q27r17: 0 a26d2o2p8q: ricev a27d34n16o6p15q18r8: un a28d54n7o9p73q14r35: le a2d:
a_mia consi_che dirvi docum_e fermi il_dotto l_idea legge_il mi_aveva mio_socio modo siamo_somme stagi trasl veder_a vista a2d10p4q: caric a2d10r8: ecco
a2d11op5q4r: confe a2d12no2p10q11r3: ^_buong buong a2d12nq3: anno a2d12p4q4r5: logo a2d12qr3: carte a2d15np2q2r: appro a2d16n3o2p8q4r2: nella a2d17np2q4r:
^_per a2d18n2p5qr4: su a2d2: compe e_al scors_e tener a2d20pq2: va_bene a2d22n4o2p9qr6: 0_$ a2d22n4op3q8: noi a2d22pq3r: parti a2d26p3q3r: no a2d2n: tengo
a2d2n2pr: bacio a2d2n3p2: augur_di a2d2n3pq: mia_figli a2d2no3p: contr_e a2d2nop9r4: gliel a2d2nopq2: fare a2d2np2: insie a2d2np2r3: invec a2d2np9q2r: mese
a2d2npq: non_so a2d2o: una_volta a2d2op2: mio_padre padre a2d2p: anche_la il_tipog la_sua a2d2p2: tanto a2d2p3qr: presi a2d2p3r: tavol a2d2p4q12r: riman
a2d2q: appro_il a2d2qr: foto_le a2d3: ^_perfe arch a2d3n2o4: infor a2d3n2op11q2: avete a2d3n2p4q14: cosa a2d3n2p4r2: segre a2d3noq: mi_dispi a2d3np17q3r8:
merco a2d3np2q2: tipog a2d3np5: in_fiera a2d3o2p8: trasm a2d3p: parer a2d3p5qr2: sotto a2d3p6: ti_rispo a2d3p8r3: 0_genna a2d3pq2r2: subit a2d3pr2: sei
a2d4n2o2q5r: ad a2d4n2q: dott_ssa a2d4n3o2p5: negoz a2d4n3p3r: buone_feste a2d4n6p5r2: augur a2d4no2pq: adess a2d4no2pq3: prese a2d4no2pqr: ordin
a2d4no6p2q12r: chied a2d4noq: dispi a2d4np4qr2: fotog a2d4npq11r: serve a2d4o2: nulla a2d4o3p3: richi a2d4o3p7q9r2: conse a2d4p9q6: ^_scusa a2d4r: date
a2d5n2o2p3q3r: dott a2d5n2o3r: dal_0 a2d5n2op2qr3: che_e a2d5n3p3r4: ^_ti a2d5nop5: !_! a2d5o: nient_$ a2d5p3: dotto a2d5pr: sede a2d6: il_telef a2d6n2o5pq:
stata a2d6n2o5q: e_stata a2d6n2p4r: prest a2d6no9p6qr4: manca a2d6p4q2: spedi a2d6p6q5r: file a2d6pr: d_accor a2d6r6: ^_ecco a2d7: ^_va a2d7n14o17q6: vostr
a2d7n2q: ssa a2d7n3op3q3: parla a2d7op2q: quell_che a2d7p3q4r5: il_logo a2d7pr2: accor a2d7q2: ^_si a2d8p2: perfe a2d9no3p4q: del_0 a2d9noq2r: nessu a2d9o8p5:
e_non a2dn: anche_a te_e a2dn2: trasf a2dn2o4: mai a2dn2p2: in_negoz a2dn3q: scuol a2dn4: davve a2dno2p4r: la_setti a2dnoq3: cui a2dnp: avevo lei_e lo_so
a2dnp13r4: ti_mando a2dnp20qr2: matti a2dnpr: socia a2dnq2: a_genna a2dnq9: ma_il a2do: del_nostr a2do10: falli a2do2p: momen a2doq7: vorre a2dp: arriv_$
comun_la e_sulla firmo quest_giorn sera_$ un_minut vi_dico a2dp15r: te_lo a2dp2: porto a2dp3: di_pazie a2dp4qr: giove_0 a2dp5r: paola a2dq: marte_scors
nient_di a2dr: comun_e a2n: alla_scriv avvis_che cinzi cinzi_$ forse in_botte noi_siamo ritor voi_e a2n2: piove a2n2p2: botte a2n3q: ho_visto a2nop: i_nostr
a2nop2: malat a2np: giorn_e ringr_per ti_aggio a2np2: la_colle a2np2qr2: il_fotog a2np3r2: il_compu a2nq2r2: font a2nr: le_scriv a2o: dipen do_un mani marit_e
non_sono ricon tempo_$ a2o2: tutto_al a2o2p2r: scriv_$ a2o5p3r2: lista a2o6: dichi a2o7: al_nostr a2op2qr: po_di a2opq: loro a2p: all_esame ammin_e calma_e
che_torna ci_risen ci_senti delir_$ devo_prima e_malat e_sul esame grazi_ci la_decis lui_non luned_ma ne_parli padre_e parli piena_vende poi_vi qui_non risen
riuni_del sta_ancor sto_aspet tavol_del torna_luned a2p2: ana_sono ci_guard delir fiera_fino ha_il pc sul_tavol un_delir a2p2r: dopo_la a2p2r16: intan a2p3:
grafi passo a2p5: mi_ci a2p5q2: liber a2p5qr3: vener_0 a2p6: mandi a2p7: prome_$ a2pq: ne_sono occhi perch_la quell_non a2pq2: attes a2pr: facci_propr finis
il_diret torna_il a2pr2: devo_senti a2q: ^_finch ^_hai ^_un direz facci_$ guard_la la_pazie luned_sono senza_quell visto_la a2q2: in_attes a2qr: di_lavor a2r:
catas ce_le faro_saper ho_un sono_ancor a2r2: ancor_aspet a3: !_lo !_ne ^_visto ana_ricev ancor_riusc appen_me appen_mi appen_possi appen_riesc appen_so
calma_$ del_consi e_rient facci_veder fede fede_$ grazi_ana grazi_ne infer_$ la_mail mia_cura mille_! nota_grazi occup_$ pazie_con poi_ci poi_ti recup
ricev_ne sara_mia so_qualc socio_e sono_fuori un_perio vi_avvis visto_sono a31d58n14o10p27q15r9: ho a32d12np5q2: guard a32d23n5o2p39q19r9: lo a32d8n2p8q4: ne
a34d37n8o10p24q17r4: ci a34d56n16o8p44q26r9: l a35d44n29o15p26q26r9: che a36d48n20o17p46q38r9: a a3d: all_uffic discu il_capo in_osped tutto_con a3d11n3o4p5r:
d a3d11no2p2qr2: 0_e a3d12n3pq: piace a3d15n2o3q: scors a3d16n4o2p8q4r4: e_il a3d16n4op2r: fatto a3d18n2o2p10q10r9: due a3d19n: resto a3d19n4op6q2r: con_la
a3d2: non_abbia osped sopri a3d21n8o18p5q10r: piu a3d2n4op2q2: figli a3d2n4op9q: tempo a3d2np2: la_ringr ringr a3d2np2q: se_ne a3d2np36qr12: mando a3d2np3r6:
sta a3d2p2qr: e_le a3d2pq: con_gli minut a3d2q: antic a3d2q2: condo a3d2q2r: aveva a3d2r: non_ha a3d3: mi_piace a3d3n5qr: nuovo a3d3np17q5r7: i_testi a3d3op:
data a3d3p: grazi_per a3d3q2r: buona_giorn a3d41n2o3p3q10r: va a3d4n: e_siamo a3d4n3o3p2: che_il a3d4n3p3r: buone a3d4np18q5r7: testi a3d4np3: l_ha a3d4nr2:
fuori a3d4o3: volta a3d4p5q: prend a3d5n3p3: dalle a3d5nop6q10: ^_mi a3d5o2pr2: titol a3d5p2q2: disti_salut a3d6n2o5pr2: ai a3d6n2p3q: e_un a3d6n2p3q4r: perch
a3d6np14qr3: oggi a3d6np7q: quind a3d6p2q2: disti a3d6p2q6r: il_preve a3d7p6: sua a3d8n3o6p9r2: domen a3d8n3op11: sera a3d8n3p5q5r2: c_e a3d9n5p6q5r2: c a3dn:
a_te a3dn2: l_avvoc a3dnoq: idea a3dnp5q: ana_la a3dnpr2: forni a3do: do a3dop: che_ha garan a3dop2: lavor_$ a3dp: non_posso a3dp10q: stase a3dp12q2r3: hai
a3dp2q2: ricor a3dp3: vener_non a3dpq: ne_ripar a3dpr: attim un_attim a3dq: e_buon a3dr: somme a3n: di_nuovo a3n2p9: metto a3no4q: la_prati prati a3np:
l_uffic a3np3: nostr_uffic a3np3q5: ^_prima a3nr: appen_torna a3o: di_voi a3o3: prati_e a3op4q4: riusc a3or: titol_e a3p: ^_appen abbi abbia_ancor all_ester
fissa sono_scord a3p2: aggio_$ del_prome in_piena a3p2r: per_vener a3p3: hai_ragio rient_luned a3p3q3: riusc_a a3p3qr2: pront a3p4r: setti_pross vende a3p5:
ci_metto piena a3p6: le_feste a3pq: ^_stiam a3pq3: bisog a3pr: non_appen sono_a a3q2: riesc_a a3q8: se_il a3r: faro a4: ^_preso aggio_appen all_ammin
ancor_avuto appen_ho dimen_di guard_$ guard_al perio_infer porta_pazie preso_nota ripre siamo_ancor vi_aggio a40d4n2p7r4: appen a41d52n5o17p26q9r6: con
a42d22n4o6p34q39r5: mi a44d79n20o40p45q40r14: di a45dno2p11q6r11: ancor a47d14nop7q15r2: grazi a4d: atten a4d10p18q7r10: le_foto a4d10p3: decis a4d11o2p4q12r:
preve a4d11o3pq4: telef a4d17n2p4q3r2: sul a4d2: guard_tutto a4d20n3p4q6r2: alle a4d25n3p19q13r15: foto a4d2n2p4: avuto a4d2n2p6r2: compu a4d2n4o6p3q: signo
a4d2n4p3q: lei a4d2n6o3p6q: sara a4d2o2pq2r3: altri a4d2o3: marit mio_marit a4d2pr: geome a4d2r2: fogli a4d3n4p9q: 0_giugn a4d3no2p2q2r: po un_po a4d3nop10r2:
dopo a4d3nq4r: porta a4d3p4r: docum a4d3pqr: che_si a4d4n6p11q: giugn a4d4no5p11q3r10: dei a4d4np3q2r: ^_buona a4d4np8q3r3: genna a4d4p2q3: qualc a4d4p5q5:
genti_ana a4d5n5o4p3q13r3: voi a4d6n6p8qr: colle a4d6p2q4: la_bozza a4d7n2p19qr10: arriv a4d7p2qr2: col a4d7p3q8: bozza a4d8n6p3qr: tutti a4d8np4q4: senza
a4d9n2p7q2: 0_marzo a4d9o3p3r6: ^_le a4dn2op3q2: mi_ha a4do2: con_l a4do2p2: non_e a4dop: tranq a4dp2: ammin_$ a4dp2q: con_mio a4dp4qr3: luned_0 a4dp5qr3:
comme a4dpq: ripar a4dpq7: possi a4dq: grazi_$ a4n2p8qr: ve_lo a4no2pr4: inolt a4np3r3: le_facci a4np4q10: prima_di a4npq: ^_se a4o2pq: risco a4op2q: l_ammin
a4p: buon_natal cura e_all il_suo in_uffic infer lo_resti scord uffic_legal a4p2: grazi_del preso a4p2q2r2: ester a4p2r: stiam_ancor a4p3: sulla_scriv a4p3r:
a_vener a4p4r: lo_giro a4p5r: si_riuni a4pq: aspet_il a4pr: il_geome a4q: e_solo a4q2: ^_e a4r: ha_ancor a5: appen_il ci_penso ci_sto ferie_fino penso_io
porti_pazie sto_lavor vi_facci a51d27n5o4p21q7r6: sono a53d72n21o21p54q32r21: in a5d10n11o2p5r: !_$ a5d10n2o2p8: chius a5d11op: non_ci a5d11op22q7: scusa
a5d12n5o2p4qr2: dell a5d14n2o3p4q2r: ^_ho a5d2: grazi_! a5d21n2op8q8r: come a5d21n4o2p5q5r2: per_il a5d2o4p2: ^_purtr a5d2q: porti a5d2qr: deve a5d30n2p3q3:
bene a5d3n2o4p2q4: mail a5d3n4q: ^_da a5d3nop5q10r2: quand a5d3o16pq: legal a5d3p6q: tutto_$ a5d4n2op3q2: lui a5d4opq2: 0_sette a5d5n2p11q2r12: ve a5d5op4q:
resti a5d6n4p8: fiera a5d6npq6: non_si a5d7n2op4qr: con_il a5d7n4p2q3r2: per_la a5d7op27q4r4: doman a5d7op7q3: consi a5d8op3q2: sette a5d8p10q5r11: li
a5d9n2op8q2: marzo a5d9np5qr5: delle a5d9o3r: inter a5dn: socio a5dn2o4p4qr2: dalla a5dn2p7qr: natal a5dnop: e_che a5dnp2r3: diret a5dnpq2: fino_al a5do3pq3r:
il_mio a5do7: nostr_avvoc a5dp: ho_girat a5dp2: in_quest a5dp5q2: ragio a5dpq: capo a5o11p2: solle a5op: in_mano a5p: torno a5p10q4r: ce_la a5p11r: non_ce
a5pq: suo a5q: ^_devo finch_non a6: penso perio a62d139n38o45p84q58r28: la a6d12n2o4p8q12r: manda a6d15n2p25q10r12: giove a6d15n4o17p11q2r: quest
a6d17n4o4p8q18: una a6d2no4p7r3: e_in a6d2nop6q6: ^_ci a6d2oq: legge a6d2q: nota a6d3n2op5q3r: passa a6d3n2p3qr2: buon a6d3np13q2r11: giro a6d3op4: mano
a6d3p: girat a6d3p13q2r3: fino_a a6d4n4o2p2: il_nostr a6d4nop2q2r3: senti a6d4np4q3r: sulla a6d4o4p3q: purtr a6d4op2qr: propr a6d5n5p10r: feste a6d5n6o3p47r5:
setti a6d5n6op6r6: qui a6d6n3p25q3r10: te a6d7n2p2: ^_siamo a6d8np3q3r6: gli a6d9n4p3q11r: anche a6d9nq: veder a6d9op3: siamo_in a6dn: avvis a6dn2q2: ma_non
a6do4p3: e_vi a6dop35q2r9: pross a6dp3q5: non_riesc a6p: ho_ancor a6p2q4: me_lo a6p4: ti_dico a6q: finch a7: guard_con rient_$ a70d71n11o34p43q33r7: non
a78d187n38o30p121q82r37: il a7d10np10: ^_l a7d11n3o20p7q2r: comun a7d12p9q6r: ^_genti a7d18n5p31q6r5: il_0 a7d19n3p17q4r4: ciao_ana a7d21n5op5q2r3: solo
a7d2o2p3q2r: con_i a7d3p2q: posso a7d4n2p2q4: al_0 a7d4p: ^_ok a7d9p31q3r10: marte a7dp: ^_ne a7dp11qr2: la_facci a7dpq2: e_poi a7n: ne_occup a7p: parlo_con
a7p3qr: stiam a7p8: ce_l a8d: pazie_$ a8d12p9q6r: genti a8d13n5o3p16qr: rispo a8d2q: io_$ a8d3n2p5r: torna a8d3no2p4q4: non_ho a8d45op6q6r16: quell
a8d4n3p3qr: so a8d5np9r: riuni a8d6no4p9: il_contr a8d9n3p4q5r3: buona a8dnp2qr2: aspet a8dp3: me_ne a8dq3: mille a8op4q7r6: devo a8p: dico_$ a8p2r: ti_facci
a8q3: grazi_mille a9: al_rient a9d11n4p34q5r3: giorn a9d14n8p17q6r3: salut a9d15n2p4q2: l_ho a9d18n5o10p23q10r18: della a9d22n9op4q3r: alla a9d23n3p22q7r7:
^_ciao a9d24n7o14p11q3r: ^_la a9d2n2o9p2qr: avvoc a9d2np: si_e a9d2nq3: occup a9dp4q6: riesc a9dp5q: dico a9p: ne_parlo a9pq: in_ferie parlo ad: 0_senza
^_eccom ^_firmo ^_posso a_nome ad_agost aggio_il alla_sopri alta andat_in aspet_$ asses avvoc_ci bened buong_la che_serve che_sono chius_dal ciao_ho citta
come_le con_un conse_$ da_un da_vener davan di_condo di_grave di_mio di_notte e_con e_d e_sono esami esce farlo farma feste_! file_e finan geom giorn_grazi
girat_la guard_bene ha_ritir ho_firma i_soci il_giove il_piano il_trasl il_via in_mezzo in_trasf l_aveva le_avevo li_conos linea_$ ma_dopo ma_si ma_vorre
magar mail_e marit_mi mio_suoce mirel mirel_$ momen_per ne_ero nella_riuni neri_$ no_non non_possi nuovo_$ osped_nient ospit ottim parte_delle penal per_telef
per_una perci piu_ma poi_lo propr_$ purtr_non resti_il rinal rugge salut_avv salut_segre scriv_da se_in secon_versi sei_un solo_se sopri_e sta_a su_tutto
suoce telef_resta tener_il terra uffic_ammin un_caffe un_momen volta_senti ad10pq: verde ad11n2o6p4q: lasci ad11n2opq5r: resta ad11n2p3q8: vecch ad11n2pr: via
ad11n8o2p3q2r: ieri ad11nq10: parte ad11o5pq: nome ad11p5qr4: testo ad11pq3: versi ad12n2q5: alle_0 ad13q2: la_secon ad17n2p2r2: cosi ad19n: il_resto
ad19npq7r2: secon ad2: 0_al barca campa dispi_$ domen_0 e_nient e_spedi ha_visto il_fogli in_consi la_domen luned_scors nome_di sedut si_comun sia_tutto sola
ad2n: cellu l_abbia so_che ad2n2: dal_luned ad2n2op2: famig ad2n2op3: e_tutto ad2n2p4: festa ad2n2p5: mezzo ad2n2q: da_luned ad2n2q5: siete ad2n3o2p2: ci_ha
ad2n3p: di_buone ad2n3q: piano ad2n4pq3: nuova ad2n7p3: compl ad2no2p: dato ad2nop2: parla_con ad2np: so_piu ad2np2q3: ottob ad2np2q4r: e_mi ad2np3q13: compr
ad2npq2: acces ad2nq2: banca ad2nq4: sia ad2o: ^_lasci ad2o2: grave messa ad2o2pr: il_titol ad2op3q116r: ? ad2p: caffe ciao_$ come_mi dalle_ferie e_andat ero
i_migli immag la_riuni le_immag propr_non siamo_chius visit ad2p2: avuto_un consi_di dormo firma_e ad2p3: firma_$ il_tempo ad2p3q: di_luned ad2p4: quel
ad2p4q: le_bozze ad2p4q3: il_file ad2p4r: le_misur misur ad2p4r8: sched ad2p9q2r: cordi_salut ad2pqr: notai ad2r: neri ad2r4: le_altre ad3: ^_prend a_mio me_e
purtr_no riuni_di sua_del ad3n: dalle_0 ad3n2: luned_al ad3n2o3pr4: segui ad3n3op2q3: apert ad3n4pq: molto ad3no: lui_$ ad3no3: notte ad3no3pq: ^_a ad3nop6q4:
chiud ad3np: racco ad3np2q: letto ad3np5q3r: buong_ana ad3np7qr3: canti ad3np8q3r: la_mia ad3npqr: cogna ad3npr: ci_siamo ad3nr: ho_messo ad3o2: esser ad3o2q:
testa ad3o3p6q: conti ad3o3q2: che_la ad3op: febbr ad3op2r3: le_ho ad3opr: chies ad3p: migli ad3p2: delib la_fiera mi_chiam ad3p2q: il_luned ad3p2q2: frate
ad3p2r: abbra un_abbra ad3p3: il_colle ad3p4q: bozze ad3pq: scegl ad3pqr: buon_lavor ad3q: pagat ad3q3: ana_ho volan ad3qr: non_c ad3r: caro gli_orari ad3r4:
altre ad3r6: alleg_il ad4: genti_dott ssa_wirth ad4n2p: picco ad4n2p2q2: era ad4n2p2r: a_prest ad4n2pq: ^_i ad4n3o2p3q3: detto ad4nop: agost ad4nopq: sempr
ad4npq3: hanno ad4nq: 0_alle ad4o2: vogli ad4o2p: dai ad4o2q2: inten ad4o3p: comun_che ad4o5p2: avv ad4p: e_quell la_propo ad4p2q2: ^_come ferma ad4p2q2r2:
per_le ad4pqr3: quatt ad4pr: ho_fatto solo_il ad4q: del_preve telef_e ad4r: b carta ad4r3: ecco_il ad5: e_parti fatto_veder ad5n2o16p3r2: ^_vi ad5n2o4pq2r:
ora ad5n2p3r: pubbl ad5n5p4r2: cara ad5np: ana_! andat ad5np3: bambi ad5nr: ti_ho ad5op: non_lo ad5op3q: dovre ad5p: cosi_$ ad6n2o7p11r: studi ad6n2op: mogli
ad6n2pq10r2: prezz ad6n3op3q3r: chiam ad6nop: mia_mogli ad6np: scelt ad6nqr: grand ad6nr: messo ad6o3pq3: favor ad6p9q2r: tra ad7n: quest_anno ad7n3: megli
ad7np: propo ad7np12q3r2: cordi ad7np5q2r2: trova ad7op3: wirth ad8: ho_caric ad8n2opr: ^_abbia ad8np24r4: fine ad8o2p8: ritar ad8qr2: nella_carte ad8r: orari
ad9n3pq2: numer ad9n5o2p5q3r: e_la ad9np4qr2: allor ad9q5r25: alleg ad9q7: mette ad9q8: puo adn: bacio_$ bel conos e_ai e_salta gallo i_bambi la_nuova
la_scuol metti salut_dalla sono_un suoi trasf_in adn2: che_da elena salta un_bacio adn2oq: la_signo adn2p: notiz adn2p2: segue adn2p2q2r: vuole adn2p4qr:
finit adn2pq: a_lei adn2pqr3: primo adn2q3: volev adn2r: a_tutti adn3p: pensi adn3p4r: tutta adn3pr: ana_ti adn5q: bella adnop2r2: per_i adnop4q: stess adnp:
commi e_famig ha_dato organ adnp12q: pero adnp2: di_me adnp3q2: nipot adnp4: rispo_$ adnpqr3: il_primo adnq: di_appro mio_nipot adnq2: prezz_$ adnqr: ritir
ado: che_non il_falli inter_$ inter_e solo_a ado2p: per_un ado2p3r: dicem ado3p4: ferri ado4p2: spett ado5: smett adop: tranq_$ adop3: ferri_$ adop6: ho_la
adopq: luca adopq5: corte adopr2: ultim adoq: la_testa miei adoq29: o adp: !_le appen_firma ciao_ciao cogna_che dedic delle_feste don eccom feste_$ girat_il
i_numer il_docum la_delib luca_$ ma_quell marta parro piu_come prest_$ propo_e quind_non rimet testo_$ adp2: consi_e e_buone e_ha genna_e genti_signo adp2q:
ho_il sulle adp2q3: scusi adp2r: assem adp2r5: ve_le adp3: ana_mi adp4: due_setti adp4q2: marte_0 adp6: il_silen silen adp8: luned_e adp8r: lo_mando adpq:
^_marte chiud_la contr_$ il_presi manca_il adpq2r: gener adpq4r: ^_salve salve adpqr: anna adpr: l_assem adpr2: rileg adpr3: visur adq: ^_avete ^_scusi
comun_ci desti di_piu i_miei il_comun priva adq2: al_mese funzi linea si_occup adq3: cose trovo adr: allor_non caro_salut e_giove forni_di messe orari_delle
subit_$ un_caro adr2: ritra adr3: gli_altri quell_della adr5: soci an: !_e !_io !_si ^_augur apert_dal appes arriv_la cari carlo carlo_$ che_pero colle_di
comun_non cosa_$ davve_! dell_uffic dirti_che e_trasf erava fatic grazi_davve il_mondo il_socio insie_a la_potat le_scuol manda_un mondo ordin_del passa_il
potat prome_i riva signo_gallo socia_e solo_che sono_apert tempo_che testi_per uffic_sono vener_ne vi_rispo viagg_di an2: figli_si mia_sorel an2o3: il_signo
an2oq: ^_mia an2p: ^_domen belli qui_in an2p2q2r2: voi_$ an2r: feste_a an3: in_pensi an3p3r: tutta_la an4: sorel an4p12q: ^_vener ano: manca_la ano2pq: corri
ano2q3: opera anop3r2: degli anop4: una_setti anp: che_vener dovut la_cosa per_luned salut_e treno anp2: vi_manda anp3q3r: succe anp7: fine_setti anpq: e_lo
anpr: dire mia_socia anpr3: giove_$ anpr7: luned_$ anq: ci_si dirti mia_cogna mio_figli anr: giorn_di in_comun tutti_voi viagg anr2: sole ao: a_loro a_un
all_ordin avvoc_che dichi_il e_nelle eredi ho_prese lista_e mani_del nelle_mani nessu_$ per_legge piedi propr_a senti_$ trevi vi_do ao13q: socie ao2: e_falli
facce lavor_non nelle risol scriv_in ao2p2q2: invia ao2p3: 0_dicem ao2p4: ^_con ao2q: purtr_il ao3: andra smett_di ao3p3: dal_nostr ao4: della_socie solle_$
ao5: socie_e ao6q2: basta ao7: al_mio nostr_legal ao7p: e_manca aop: chius_e e_morto garan_$ la_scriv lista_$ manda_$ morto quest_momen aop2: nei aop2q: sig
aop2r: dati aop4: la_pross aop6: marzo_$ aop8: verra aopq2: dal_telef aopq3: monta aopq7: potre aoq: chied_la corte_di la_corte scusa_non aor: le_chied ap:
0_appen ^_avevo ^_finit ^_oddio ^_passa ^_sara a_letto a_merco a_veron abbi_pazie al_comme al_compu alla_sera ancor_i ancor_racco anzi anzi_no avevo_detto
bimbi buon_weeke che_c che_con che_marte chied_al chius_di ci_dedic colpa compl_$ compu_e conse_le dalla_matti dati_della decis_$ della_sua di_bilan di_lui
di_mente dicia_$ disco diseg diseg_$ doman_sera dopo_le e_me e_previ e_senza e_stiam genti_il giorn_per giro_$ giugn_e guard_e ha_i ha_riman i_bimbi il_comit
il_solle in_riuni l_influ laura le_rispo li_le lo_mandi mandi_l mano_la mare marte_te matti_alla matti_ci mente metto_mano mi_spiac muovo natal_! nipot_ma
nostr_comme nostr_cura notiz_$ oddio panet paola_ferri passa_di pazie_! pazie_e pc_e piena_chius porto_il prepa previ_per prima_delle pross_giorn quand_torno
quasi qui_si ragio_scusa ragio_sono rient_in rient_solo ringr_della ripar_dopo ripos ripos_! rispe rispo_al saldi sara_nostr scann scord_e scriv_dell scusa_!
senza_di siamo_sotto signo_la sotto_con spiac sua_mail testi_lo ti_devo tocco uffic_ti veron ap11: mando_tutto ap2: caric_le colle_che comit comme_$ di_manda
di_natal epifa influ l_epifa la_docum la_sera le_verra leggo mi_siedo nei_pross prima_del ricev_il scusi_il setti_mi siedo tutto_pront una_rispo vende_e
vi_scriv ap2q: qualc_giorn ra sig_ra ap2qr: acqui te_li ap2r: i_dati ap2r2: ancor_un ap3: a_fine ana_grazi bilan dopo_l il_grafi impos in_studi l_avete
mi_scuso ap38q15r8: entro ap3q: pront_$ ap3q2: per_giove ap3r: previ ap3r3: tecni ap4: ^_tra giuro_$ riuni_il scuso ap4r3: pross_$ ap5: ^_entro ap5qr: l_0
tardi ap5r: weeke ap5r3: dicia ap6: giuro ap6qr8: te_le ap6r2: setti_$ ap8q: ^_doman apq: cuore di_cuore e_adess e_io il_corri in_due mando_in non_ne ottob_$
ricev_la uffic_acqui vener_ma verif apq3: entro_merco manda_la apq4: mi_e apqr: sui apqr2: i_prezz apr: assic befan colle_e comme_che il_forni la_befan le_so
saran so_dire apr2: devo_ancor apr7: ^_intan aq: ^_volen ^_vorre acqui_$ al_consi ana_prima attes_del bozza_con capo_e che_lo chiam_la condo_$ conti_$
contr_ce da_giove dal_notai di_vener dirle e_prima funzi_$ grazi_e la_banca mia_mi mille_e poi_la preve_per ricor_di riman_l salve_sono sette_in sfugg smalt
stai stiam_aspet testa_e volen vorre_che aq2: ^_volev ancor_da consi_$ di_firma elett se_l se_la aq3: ^_siete aq5: ?_grazi ar: ^_alleg aggio_con ascol blocc
catas_e come_va confe_la degli_ester dei_sei del_diret delle_sched due_li e_pront elisa elisa_$ espri foto_degli geome_se ha_la in_viagg inolt_non le_sto
le_visur logo_il luned_lo mi_ascol paola_$ pronu quatt_dei riuni_giove sono_da va_? ar2: e_qui i_font intan_il le_inolt qua sto_ancor d: 0zx0 abitu accog
admin affar affet ahah aho altez alzo ambul andia angel annun ante antip aperi apro area aruba ascen asseg asten autis avern bacca barbe barra base bea beige
ben benes benve bepi boh bonfa borde bordo bossi bravi brodo buffe bussa busta calce caldo calen camog cap cappe carie carin carpe carre casse casta cavou cda
ceci celia cento ch0 chatb checc chios cifre citat claim clini colaz colgo colla colop coman commo confo cooki coope coppo corni corti cotto crede cresc crono
crost cugin daje daneo demo denis depli dessi destr dimez dioce dns donne duemi elvir enric entus er ernes esaur espos esse estes fai faldo farao farne fatel
fatte favol fido filar finor folde free fu fumag gabbi gelat genov germa ghe ghezz gianc giga girar gluti googl gramm grass gratu grezz grigi griss hey hotel
ident ileni immob impon incol indes indug inesa infan info insal insom insta inves iole ippol k0ssp ke kg lab landi laoro lasag layou legna leo lgs live local
lonta lorel lungo maest mante marco margh maria marin mariu mensa mesti milli miram moden molli momig mq muro na neo nerin nocci noce nonno novem novo nuzia
obiez occas offre olivi onora oppon orto osta ostre paio paolo parch parqu patro pe pense peppe perme persi pesan pezzo pia piacc piede pierf pisci pisto
pizze plast polon porge post posti pozzo premu preto prici prot provi pulsa putzo q quagl quals raiff ral reali recit redaz refus riall ribol rilev rinno
rinom ripie rita rover rubie rup russa sabbi sando sanno santo satin sbatt scald scand scari schia scrut scs scure segal seghe semo sere serio serva sever
silva simbo sms soffi solai soli sor sorre spacc stacc stima stipu stran suite suona sveva tancr targa tenet termo terre tino tirat tl tocca tolga tonal tondi
tono torce tramo trave trema tue turis turno uccio udine umidi unani undic union uomin urgen usarl usere usiam v0 valte varia vedev vegan venit verdi vetro
vicep villa vince virgo visse vivo volo votan voto whats works x0 xe zuppa d10: proce_pure d10n3oq5: cambi d10no2p3q: 0_il d10nq: stamp_$ d10o4q3r: togli
d10pq4r: iva d10pqr3: condi d11n: tropp d11n5o4p6q2r: sabat d11p: va_benis d12: per_me d12n2o4p3qr6: gia d12n2q: giust d12n5: stama d12p: benis d13n: e_0
d13p3q: bonif d13pq: per_noi d14: ^_no d14p2q7: potet d17np4q12r4: pagin d19npq3: stamp d2: 0_agost 0_causa 0_ci 0_scriv 0_va ^_0 ^_appro ^_della ^_ops
^_orari ^_quel ^_scegl ^_tenia ^_vedi a_meno abbia_fatto abbia_parla al_bar al_sabat almen altro_non ana_ecco ana_rispo andar_onlin arriv_sabat avert
avete_gia avevi avori bar bene_giove bene_l bene_la bene_trann benis_cambi berga bevil bonif_dovre bonif_fatto bonif_parti bozza_dell bozza_va budge_$
buong_abbia cambi_solo caric_il caro_per carta_avori cater causa_saldo che_l che_manca ci_avevi ci_sia ci_tengo citof cogno colom come_richi con_due conco_il
condi_le consi_d conta_da contr_il convi copia_firma cordi_arch corsi cosi_manda cosi_non d_istit da_aggiu dal_marte dato_parer del_marte del_negoz del_panne
dell_atto dell_infor della_barca di_avert di_conse di_istit di_sera di_telef dicio dolce dovre_veder dropb due_ci duece dunqu e_$ e_cambi e_foto e_m0uxc
ecco_la egreg_dotto elimi fa_piu fate_come fatto_! fatto_stama fiera_e fisch_$ foto_$ foto_con foto_gliel frase funeb gabri garib garib_0 giras giro_la
gli_origi glori grazi_comun ha_delib ha_scelt ho_contr ho_rilet ho_spedi https_drive i_due i_giorn ieri_il il_budge il_color il_pie in_0 in_corsi in_dicio
in_quatt in_sede indir_$ inten_appro istit_nella it l_una la_mappa la_parte la_ricev la_sezio la_vogli lasci_le le_date le_due le_modif le_parti lo_mette
logo_$ m0uxc_$ manca_qualc mappa marzo_ha me_potet megli_la menu_del menu_di messo_tutto modif_$ modif_in mulin mulin_0 ne_abbia nel_0 nella_sedut nessu_modif
nessu_osser newsl_facci no_alla no_grazi no_guard noi_proce non_0 non_siamo nostr_appro nostr_parti nulla_da nuove offro oggi_il ok_$ ok_cosi ops ora_non
orari_dal ottan pane pare parer_favor passi_di passw_te per_posta piace_e picco_e pie pie_di potet_parti potet_proce potet_pubbl preve_n preve_super prezz_0
prezz_e proce_alla produ proge propo_quell pure_0 quell_$ quell_col quell_da resto_del resto_fate resto_non resto_va righe righe_$ ringr_ma rinun_al rispo_io
ritar_ma rosar rosso_sono sabat_chius salda_$ salut_ivano sarem sarem_in sbagl_il scegl_la scelt_la scher scriv_cosi scusa_la sdi_m0uxc se_manca secon_e
secon_senza sede_di segre_studi sera_dovre servi_fotog sette_e si_$ si_dai si_il si_va sono_0 spedi_la stama_cro stata_pagat stata_salda su_dropb t tenia_il
tenia_la testo_dell testo_sul tocch tolto_il tropp_caro tutto_bene tutto_nessu tutto_sul una_casa una_sola unica unica_cosa utent_e vanno_bene veder_anche
veder_il versi_di via_garib volan_$ voti wirth_con x_il d26o2q: proce d27n2p2q2r: 0_0 d2n: appro_la bassi_$ cane chius_$ credo di_sopra e_via furgo
giove_dalle luned_il noi_si ornel palaz pasqu resto_e sul_sito tutti_i tutto_per d2n2: ha_fatto megli_di d2n2o2p2q3r2: da_voi d2n2pq: e_due d2n2q5: dice_che
d2n3q: da_noi d2n4p: tanti_augur d2n4pq10r6: chi d2n4q3: anni d2n5p2q3: ^_ana d2n6p: tanti d2n7q3: il_vostr d2no: e_abbia gliel_ho milan d2no2pq3: vedia
d2no3: e_ci d2nop: mogli_e d2nop3: tutte_le d2noq3: pensa d2np: ho_avuto ragaz tutti_$ d2np2: dieci d2np2q2: salut_$ d2np3: giorn_$ d2np4: ^_quest d2np6r2:
trovi d2npq: ha_detto d2nq2: va_in d2nr: bassi d2nr4: foto_della d2o: agenz annul archi chius_il coi conte_di e_di in_una milan_$ nome_della non_cambi ogget
perta studi_legal d2o2: ^_togli fattu_0 d2o23q: ogni d2o2pq2: ci_vedia d2o2q: di_lasci favor_$ d2o3: lasci_in d2o3p2r: ho_gia d2o3q: conco d2o4: nome_e d2o5:
fattu_e d2op: chiar_$ ferra d2op3: le_comun d2oq: non_la d2or: per_ora d2p: !_allor !_ti 0_u atto certo certo_che chiav come_d comin condi_$ dotto_wirth
fatto_$ ho_segna in_casa in_macch la_copia la_dirig la_giunt le_quote ma_tra museo noi_la non_se per_punto plani_quota punto_per quota quote rispo_punto salvi
scusa_se sette_$ u u_s vedi verde_salvi verso d2p2: e_si genti_dotto il_pacch pacch rag d2p2q: se_e d2p2q2: 0_ottob mio_frate d2p2r2: otto d2p3: casa_e dirig
posta_$ d2p4q2: mater d2p4qr: perso d2p5: contr_firma d2pq: 0_c facci_a giunt la_parti lo_facci piace_molto vanno vetri d2pq2: in_piu d2pq3: pdf d2pqr: iva_e
d2pr: aller fa_il li_ha d2pr2: e_da d2pr4: le_giro d2pr5: primi d2q: ?_comun a_voce adess_il corre_e costa e_mia fatem fatem_un ho_guard il_catal il_clien
inaug_e male mette_il opzio origi pagin_e pec pensa_di prend_la rappr respo si_legge super tutto_ok un_altro video_$ d2q2: dove fate_voi rifer tagli voce
d2q2r: il_codic d2q3: capis d2q3r: scade d2q3r2: il_secon d2q6: il_link d2q7: link d2qr2: e_i d2r: 0_a 0_per alleg_la da_togli dopo_il la_carte luned_a matri
no_quell poggi siamo_d d2r2: eccot foto_di metri terzo d2r3: venti d2r7: home d3: ^_fatto ^_megli ^_tutto abbia_rilet abbia_scelt accet_del anno_$ bene_cosi
calda ci_hanno come_una da_0 da_formu di_marte di_no di_pagin direi dubbi_$ e_sbagl facen facen_segui fine_abbia fisch formu gia_manda giust_e ho_lasci ivano
l_accet l_utent le_ha mamma manda_pure mangi manig me_va nello_spam newsl_non no_la noi_il non_proce numer_di orari_conti panne perde_il perfe_$ posto_di
prese_confe prima_$ prof prof_ssa pure_con quatt_$ quell_in rilet_tutto rinun salda se_rispo secon_propo segui_alla senza_dubbi sezio solo_ora stavo su_appun
su_drive su_wetra togli_la un_fisch univo_m0uxc vada ve_l vecch_logo wetra wirth_facen d30np5qr: pure d3n: 0_non 0_si ed ed_e fisso in_via sito_$ x d3n2:
a_pranz rispo_solo d3n2p4: pranz d3n3o6q: la_vostr d3n5p: copia d3no2r: avant d3no3r: vi_ho d3nop2q2r: che_mi d3np2: ^_allor macch d3npq: ho_letto d3nq:
la_newsl d3nq2: si_vede vede d3nq4: aggiu d3nr: sopra d3o: 0_febbr ^_nient causa spam d3o15: conte d3o2: ^_egreg egreg d3o2p: per_quest d3o4p: s d3o4r: n n_0
d3o5q3: piu_$ d3op4r: posta d3oq2: la_prese d3p: alla_sua allor_il come_da ferma_al marzo_e pure_il sabat_0 d3p2: appun contr_contr forno rigua stori uno
d3p2q: ^_guard d3p2qr2: plani d3p2r2: la_plani d3p3: saldo d3p3r: doman_$ d3p3r3: il_listi d3p4: tutto_nella d3p4r3: listi d3p5r: in_canti d3p7: defin d3p7q2:
il_consi d3pq: credi e_una la_prima un_altra d3pq11: ^_ma d3pq2: coper di_0 d3pr: didas il_menu mio_cogna d3q: ^_prefe a_pagin caric_tutto confe_l nello
pagin_0 d3q2: copie giove_alle d3q3: l_inaug d3q3r: onlin d3q4: catal d3q4r: intes d3q5: dubbi d3q6: il_prezz d3r: dentr d3r2: codic_sdi sdi d4: ^_parti
anno_scors codic_univo cosi_proce cro_0 e_giust giall giust_$ ho_appen ho_manda https il_blog in_rosso l_anno lasci_perde osser_da perde potet_andar proce_$
pure_la quell_giust siamo_a solo_su stama_$ tenia trann_il univo utent d4n: fondo il_video in_fondo posto_$ pure_in te_l d4n2o2p: segna d4n2q9: dice
d4n3o15p5q: conta d4n3p3q3r5: tre d4n4p4r2: ^_cara cara_ana d4no: scors_$ d4np4q7r3: quant d4nq: al_posto d4nq2: il_vecch d4o3pq3: per_favor d4o4pq7: la_fattu
d4opq3: che_ci d4opq4: chiar d4p: appro_$ bonif_e confe_che passi d4p2q7r2: servi d4p2qr: la_pagin d4p2r: ana_in d4p4q2: punto d4p5qr2: con_le d4q: la_stamp
meno scuro tolto d4q2: carat il_carat d4q3: clien d4q7: fate d5: 0_codic benis_cosi blog budge cro e_perfe examp giove_scors istit iva_0 la_terza noi_va
parti_stama proce_con quell_con rilet stamp_pure vai d5n: e_tropp d5n2o2p4r: tutte d5n2o3q: maggi d5n4o2pq14: sito d5no2p5: la_nostr d5no9pq2r: indir d5npq:
sembr d5npq3: inaug d5nr: a_posto d5o: ci_inter d5o8: di_non d5opq2r: altra d5p: 0_in no_il ok_per d5p7r: casa d5pq: il_verde d5pq2: passw d5pr2: quell_del
d5q: di_proce il_blu la_passw rosso sbagl d5q2: parte_nostr d5q5: si_puo d5qr: terza d5r: trann d5r2: drive d6: ^_alla ^_bonif modif resta_com usate d6n3o:
ieri_sera d6n3p12q8r6: nel d6npq5r2: fa d6op3q3: scrit d6or: andar d6p: pure_$ d6p11: scusa_il d6p2: osser d6p2q2r: color d6p2r: menu d6p3q: il_bonif d6pq2:
la_versi d6pqr: altro d6q: il_nome d6q2: da_parte d6r: accet d7: decis_di m0uxc d7n2p8q5r: corre d7np: com_e d7nq2: video d7nq3r3: la_foto d7p7: il_ritar
d7pq: ci_piace d7pr3: foto_del d7q4: 0_euro d8: alla_fine d8n: bene_$ d8n2qr: posto d8np: com d8nq: newsl d8o13p2q13: fattu d8p4r4: il_testo d8q: in_stamp
d8q2: il_numer prefe d8q3r2: codic d8r: carte_condi d8r14: in_alleg d9: abbia_decis d9nq: blu d9q: parti_iva d9q4: euro dn: 0_april a_giugn accen acqua_e
ai_suoi al_secon alla_prima anche_i apert_$ avreb bici broch broch_e c0 carit che_di chiud_alle delle_puliz di_cosi di_domen dispi_ma drone e_alle e_finit
e_picco fatto_ha fatto_il fiera_di fondo_alla ho_senti iban il_cane il_cellu il_melog il_vener in_conta indir_e l_iban la_corre la_notte la_pubbl lavor_piu
luned_abbia maggi_che melog melog_$ mentr metti_pure mia_madre nn noi_$ notte_e numer_e numer_fisso nuovo_indir per_carit piu_che piu_da piu_nessu pranz_$
pubbl_su puliz quara rivis rosa sacco salta_la scelt_il setti_di signo_delle silvi silvi_$ since sinda spero stama_da stand_c0 tonin tonin_$ torna_dalle
tropp_forma tuo tutte_e un_sacco vi_aspet via_del vostr_colle vostr_fatto vostr_sito x_me dn2: al_giove entra il_nuovo mezza nemme piace_$ pover visto_il
dn2o2: da_quest setti_scors dn2op2q: bianc dn2op4q2r9: ^_in dn2p3: augur_a dn2pq11: il_sito dn2pr: carla segre_$ dn2q: tua dn3: compl_davve la_mostr si_chiam
dn3p: stand dn3p2: mostr dn3r3: cucin dn4: incon dn4p2q: april dno: ^_d galli ha_gia dno2p2: il_negoz dno2q: allo dnopr: azien dnoq: ditta dnoq2: di_cui
dnoq7r: forma dnp: 0_l ^_merco ana_ciao che_segue due_la e_passa giugn_le la_commi me_l ne_parla noi_e non_lavor sa sara_pubbl tutto_a dnp2r: la_segre dnp3:
a_tutto dnp4q: tutto_il dnp4q2: pomer dnp7r2: ti_giro dnpq: agrit buona_ana giuli dnpqr: iscri un_salut dnpr: di_mia dnq: acqua anche_il chied_a dnq2: a_me
dnq3: spieg dnq4: ^_quant dnr: che_vi doppi la_cucin madre mazzi solo_la via_mazzi dnr2: augur_! do: ^_annul ^_consi ^_quell abbia_affid accon_$ art art_0
avant_$ cente che_in chiam_piu da_adess da_fare debit di_esser e_conte e_morta effet falli_di foro ho_chies il_pagam la_quest legge_$ lutto mio_assis morta
nient_da non_chiam ordin_e piu_nient quest_e reces sabat_scors sara_il sono_la studi_con svolt trami tratt ultim_volta un_cente do10q: prego do2: ^_scriv
^_smett comun_$ comun_si detto_al maggi_$ non_inten non_vogli quest_fattu smett_con venut_a do2pq: e_venut venut do2pr: quart do2q: al_telef prose do3:
0_maggi affid infor_che pagam riten do3p: non_vi do3p2: le_studi do3pq: assis do3q: la_prego do3qr: srl do4p2: ^_spett spett_le do4q: vi_chied do5: chied_di
il_lavor do5p5: conto do6pq: e_per do6q: vostr_fattu do7: non_conta dop: agost_$ buong_sono data_0 dell_accon esegu in_data l_ultim la_rispo ore respi dop2qr:
se_non dopr: accon dopr3: e_l doq: e_sempr incar dor: andar_avant tutte_$ unico dp: !_ho ^_facci a_due alle_sei ana_luned andat_$ assem_del bambi_e batte
berna bozza_corre bozze_$ campi chies_e ciao_paola ciaoo ciaoo_$ civic col_compu colle_docen compl_dimen compu_ma con_mia confe_quant conse_il convo corre_la
credi_fotog da_oggi dare defin_cordi del_labor del_servi detta detto_di di_coper dirig_scola docen e_domen e_quand e_sabat eccom_! espre facci_e fammi fare_$
fasci ferra_$ feste_avv feste_il fiera_quind file_con fino_alle firma_in giove_ho ha_espre ha_scrit ho_parla i_color i_credi il_forno il_pdf il_quest in_pausa
inaug_la invec_si l_hanno l_ordin lasci_la le_mie le_tavol le_trasm lodi lored lugli m mail_di mande migli_augur museo_civic nadia nero nicol ore_0
pagin_delle pales passa_la passw_ve pausa pdf_$ per_bene perso_in potet_dare preve_firma punta quand_passi qui_prend resti_con richi_la rigua_la rigua_le
rimin rispo_per ritar_$ salut_la sched_della scola se_ti sera_con sette_giorn setti_sono si_ferma sloga smont sotto_i spedi_$ stann studi_ferri sua_richi
tempo_di tieni tipog_ci torte tra_sette trasm_l turni tutto_ci tutto_da tutto_insie uffic_stamp vener_l vetri_$ vi_mande wirth_ho dp11r3: della_pross dp2:
a_mano apert_il baci dico_la etich feder i_file mie p pero_il studi_$ testi_e trasm_il vi_confe we zio dp2q: le_confe dp2q3: decid dp2qr: certi final le_corre
dp2r: compi udien dp3: il_saldo labor mia_$ nella_posta setti_non silen_ma dp3q: ana_scusa dp3r: foto_dei giro_le mando_le mia_colle dp3r2: elenc l_elenc
dp3r3: prodo dp3r4: le_sched dp4: ^_te defin_$ dp5: a_casa di_mezzo dp6: hai_tutto dp7r4: marte_$ dp9q: il_giorn dpq: ^_ve a_luned compr_$ cordi_dott genna_$
lo_stess mi_sembr nella_mail offer passa_a sarto sento siste tipog_e tutto_in vecch_$ vedia_giove dpq2: ana_con ci_serve della_fattu e_scrit ma_la preci dpq3:
quell_vecch dpq5r: domin dpqr: tu dpqr3: ve_li dpr: a_giove elenc_dei giove_e il_notai la_sched le_didas listi_aggio lo_trova manca_solo rived salut_dal dpr2:
la_visur senti_il dpr3: loghi testo_della dpr4: testi_della dpr6: chi_siamo dq: 0_un ^_dobbi ^_una a_noi alle_condi ana_ieri ana_noi anche_un assol autom
banca_$ blu_scuro bocci calco call cambi_$ capis_la cesar ci_ho circo codic_desti cosa_e cui_parla del_legal dell_anno della_scuol della_secon di_maggi dicev
dirit donat due_versi e_arriv fattu_l il_condo il_resty il_sabat ilari in_banca l_incar la_coper la_porti la_vetri legal_rappr letto_tutto lingu lo_stemm
lo_togli locan ma_i ma_io manda_ieri manda_in margi me_le meno_per mette_nella mi_perdo mi_ricor mi_servi mia_mail nipot_dice no_$ nome_del non_funzi nostr_$
numer_giust nuova_$ pagat_a pagin_conta pagin_non parla_$ per_0 per_iscri per_quell perdo piegh piu_grand poco preve_$ prose_$ resty ricam riman_il sempl
senza_la sfond slide solo_quell sono_passa stemm strut sul_volan termi testi_ve trova_$ uso veder_un vero vita voce_$ dq2: 0_anche 0_copie anni_e frate_e
i_clien ignor in_linea in_quant in_tipog ingle intes_a la_trovo music norma pagin_in per_corte potet_manda preno puo_fare se_lo stort versi_con dq3: ^_potet
avrei del_catal dobbi me_la mette_la mi_chied dq3r: il_domin dq4: la_conse una_pagin dq5: a_parte risul dq6: apre si_apre dq7: modul dqr: assoc giove_in
grand_$ indic l_altra la_firma su_un tedes dr: 0_srl ^_eccot ^_indir ^_intes accor_sul ad_allor aggio_e agric agric_poggi albo all_albo alle_foto altre_due
altre_le ana_come anima arriv_doman avant_con aveva_chies azien_agric bagno bio buong_in cena che_le con_quell di_chi due_le e_fino e_fuori e_gia ecco_le
eccot_il fino_ad fino_alla giorn_! home_page il_bagno il_ritra il_terzo intes_azien krrh0 l_altro la_carta le_resta logo_e ma_per mando_subit marte_al mazzi_0
menu_della nel_file nuovi offic page poggi_0 puoi quant_ci quell_pagin qui_i qui_sotto rende rispo_alle sdi_krrh0 sono_nel sono_qui srl_codic su_quell teres
teres_$ tra_un vino dr2: dei_vini scatt sched_dei vini dr7: della_home dr8: alleg_i n: adora angol arrab artic asl banda bari berte bo bruni carto chili coinc
colpi crist cuoio dana degus desig dietr digli dimet dirgl dispe dita diven domus droni emozi felic figur filav fiore forza franc fulvi fuoco gara gente gran
incro indov inizi inven ispez ladri lanci langh laure licen lucid lupi magli marti matil merit messi minis mirko mobil molti napol nera neve noia nonni odore
ombre orest padig perpl pinuc piogg possa recep regio rider risat rispa risto sagra sapes saput sorte spari splen sposi stano tardo teatr tira tiram tizia tom
ulivi vado valid valle vices vicin vinit vinto volut vota vuoi wilma zona n2: ^_anche ^_compl ^_stama abbia_una al_lupo al_merca andav anni_dell bocca_al
bolog_compl c_era da_ieri e_piaci fatto_un feste_i ieri_ho il_premi in_bocca in_cucin incon_tua la_comun la_dott lupo lupo_per metto_in nevic nostr_numer
nuova_colle paese premi radio segna_che segui_la seren_natal simpa sorel_al sosti speri stato_un tua_sorel un_piace un_seren una_nuova vi_salut volev_solo
vostr_stand n2o: vi_segna n2o2: e_stato n2o3: d_ora ora_in stato n2o8: invit n2p: belli_$ che_ti piaci rimas seren vener_abbia n2p2: ^_sabat april_$ giugn_$
n2p3: ^_ieri n2pr: bolog n2q: che_dal n2q2: a_voi n3: alla_fiera bocca che_bella compl_per ho_incon n3opq: bello n3p2: merca n4: ^_tanti n5: in_copia n5q2:
^_che no: attiv bello_$ che_avete danno del_vostr in_avant la_stess lugan mail_$ prati_al resta_chius scriv_solo signo_bianc no2: in_poi l_invio per_vostr
no2p: domen_$ ha_lasci no2p3qr2: invio no3: ^_mio nop2qr: per_l noq: cambi_idea np: 0_! 0_ma a_bolog abbia_avuto allag ammin_si centr che_per colle_ti corre_$
dell_agrit filia filia_di gradu gradu_sara ho_apert ho_scuse impre io_e la_canti la_gradu la_macch luce merca_e natal_$ negoz_$ oggi_ho ottob_il pelle
pero_non prome_sempr pubbl_il rinfr sciop scuse si_sposa si_trova siamo_rimas solit_e sposa tempo_e ticin np10q: parol np2: diamo fatta lo_trovi sandr studi_!
tre_giorn tutto_lo np2q: corso np2qr: natal_e np3: lo_studi np3q: ^_nel np3r: della_setti giro_il serat np4r: ti_scriv np5r: merco_0 np6: ^_oggi quest_setti
np6qr2: vener_$ npq: denti giuli_$ manda_l sabat_$ solit npq2: detto_che npr: matti_che trent trovi_in nq: !_un a_ritir ad_april antep avete_manda che_bello
ci_avete del_piano di_solit finit_la font_e gino gino_$ inseg l_antep la_matti me_$ mio_$ nel_prezz parla_a passa_in perdi piano_di piero refer sabat_abbia
salut_da sapet sempr_tutto torin vuoto nq2: abbia_l compr_nel viene nq3: ^_chi spost nq7: e_compr nqr: e_nel nr: ^_qui caris cenon conve cucin_$ david
domen_ho gia_a manif poliz salon nr2: seguo o: accum acme addeb agire aldo arred arte attil avven brusa catta cerch chiun confr danni defun depos difen difet
dolor esclu esecu faleg fatev fiduc front gdpr grame gravi hall impia impro infon ing insis inuti levat lunga maier manzi march moles moran nordl nullo olimp
oppor parma prean rappo recla revoc rifiu ripet risar riser rober sagl salva santa saret scott sedi sgarz signi sin sport state tamar valmo verte vetra vizi
o10: ulter o10q: prego_di o11: diffi o2: ^_ogni ^_reced ^_riten a_cessa a_inolt a_manca a_non a_segui ad_altri affid_la ai_sensi alcun andra_indir aver_affid
comun_il comun_va conco_$ conte_la corri_$ dai_vostr dal_tribu del_falli della_nostr della_scriv denun di_cessa di_smett di_sospe di_tutel e_ogni giudi_della
grave_inade ha_dichi i_solle immed inade indir_ogni inolt_ogni invio_di istan istan_al l_opera la_infor la_invit la_liqui lavor_e le_vostr manda_piu messa_$
non_manda nulla_e ogni_istan ogni_solle pagar paghe papa_e prete_e quest_facce quest_mail quest_prome reced reced_dal sabat_notte scriv_per scriv_socie
segui_del sensi si_invit signo_ferri socie_$ solle_sara togli_dalla trasm_al tribu_di tribu_ha ulter_solle vi_infor vogli_piu volte_di vostr_grave vostr_prete
o2p: contr_per gia_detto o2p2: sara_trasm o2pq2: quali o2q: cance in_tribu non_rispo o2q3: due_volte o2q4: volte o2r: mi_scriv papa o3: aver cessa_ogni
comun_andra comun_dovra curat_$ dalla_lista di_aver di_scriv dichi_falli dovra falli_dal falli_della fattu_n il_tribu in_liqui in_pace legal_avv legal_di
manca_sabat nostr_socie ogni_ulter pace_$ per_ogni sente_del si_rivol sospe stata_dichi tribu_$ tutel ulter_comun va_indir o3p3: vi_comun o3pq: dal_contr o4:
basta_con cessa con_sente conta_ulter conto_della futur futur_comun indir_al la_socie liqui_giudi manca_domen ogni_futur piu_per prete quest_solle r r_l s_r
sente vi_invit o4p: pace o5: al_curat dal_conta in_nome non_scriv per_conto o5pr: curat o6: ^_basta avvoc_$ con_quest giudi liqui mio_legal scriv_piu o7:
conta_piu integ_la invit_a legal_$ vi_prego o7q: tribu o8: ^_conte conte_integ ogni_comun rivol rivol_al vi_diffi o9: diffi_dal o9q: integ op: ammes autor
azien_e di_pace finir guida ines malat_$ mia_assis monta_$ nonna oltre purtr_e ricev_i rispo_a solle_la op2: 0_le dia op3qr: vener_e op5r: setti_e opq: regol
opq5: quale oq: al_sito ancor_la cance_il dall del_sito di_tempo fermo i_vostr il_conse mio_avvoc mio_indir signo_in srl_$ telef_che telef_il togli_da
un_preve oq3: ^_potre oq4: ?_e or: conse_e il_quart renat p: agend ale alpin annit appre assun banco bonet botti brace brici bruno buca capoc caren casin
colli colpo coro cosic cresi croci croll cto custo darvi datec debor didat disag disas doves duro epoca erano essen estra ettor fallo fara farle fonda funer
galil genit gg giaco giada gianf gigi giure giuri guerr hr indie innoc istru lapo liceo lievi litig livel lucia lupet manag manli manos matte mirac nove onlus
ormai oscar oscur pasti persa perve pila pisti piutt poltr pozzi prass pregi proba proto prox qualo regal riape ricos rifar salto salvo santi sbarc sbrog
schio scien scout senz seria serra serri sino solta squil staff stati svegl tal tenut tessu tiene tonel tries uscie uscir venia verit vezzi vigil visi visin
visio viste voci zanin zecch p10q2r6: avere p11q8r3: entro_vener p13r3: pross_setti p18r2: avret p2: !_domat 0_gliel 0_pero ^_dovre ^_luned a_farvi a_marte
a_stase al_pc ana_entro ana_scusi appen_arriv appen_rient arriv_il arriv_in avere_i avere_le avete_tutto avra_la avret_a avret_i avret_tutto bilan_e buong_il
canti_fino casel_parol chiud_il conta_per conti_pure corso_della cosa_che d_onore decid_li dello di_ammin di_perso dimen_! dispo doman_in dopo_vi dopod_$
dopod_sono e_doman e_dopod entro_marte esatt_avete facci_ma falta falta_$ farvi fattu_$ festa_e fiera_a finit_il firme firme_$ foto_entro fra_una giorn_al
giorn_stess giorn_te giove_della giria giro_i giugn_il gliel_facci ha_avuto ha_perfe ho_fatta ho_l i_comme il_verba in_casel in_serat invia_i invie le_arriv
le_conse le_farem le_firme le_nostr le_resti liber_con lo_leggo luned_pero luned_quind luned_ve ma_giove mando_$ mando_la marte_matti marte_per matti_e
matti_lo matti_trovi mese_come metto_al mezzo_non mi_dia mi_impeg mia_rispo misur_$ negoz_ti nel_corso nostr_decis nostr_osser note oggi_non onore p_v pacch_$
parol_d perfe_ragio pero_hai pero_le perso_a pieno pomer_$ prima_cosa prima_devo prima_non pross_le pross_te pure_su quant_$ ra_wirth recap revis riesc_ma
rispo_defin rispo_sul ritar_! riuni_tutto saldo_verra sandr_$ scriv_dal scriv_il scusa_sono senza_falta sera_dopo setti_vi sicur_$ spedi_il stase_quand
stess_vi studi_il stupe su_di sul_preve te_la ti_conse tra_due tra_vende trova_tutto trovi_tutto tutto_prome v vener_ce vener_che vener_hai vener_te
verra_dispo vi_diamo vi_invio weeke_$ p2q: bozza_e e_a ma_sig nel_pomer riapr_il p2q2: ana_il p2q3: lo_riman p2qr: capod sicur p2qr2: meta p2r: 0_te berto
dicia_il due_giorn e_gliel farem_avere gliel_mando il_certi in_udien li_mando marte_e nel_weeke oggi_sono ponte pross_0 un_cordi vener_della vener_le p2r2:
le_tradu sched_tecni p2r3: merco_$ p3: ^_conta ^_conto ^_dammi ^_fra ana_hai arriv_tutto avete_la avret_la con_tutte datem_tempo dei_bambi doman_e doman_ti
dovre_riusc e_merco e_vener esito_$ facci_luned giorn_dopo giorn_le guard_nel hai_la impeg in_matti in_setti la_lista luned_pross ma_luned ma_siamo
mando_doman mando_il metto_e mi_metto nella_sua non_prima nostr_rispo parol_di quel_giorn scuso_per setti_ti sua_casel tutto_parol tutto_quant vener_vi verba
verra_trasm vi_mandi p3q: ^_giove a_manda mia_nipot p3q2r: grazi_della vener_pross p3q2r2: tradu p3qr2: riapr p3r: al_piu e_luned farem giove_pross oggi_e
piu_tardi vener_ti vi_arriv p4: 0_avete 0_vi ^_datem avret_il conto_di datem domen_sera e_festa giorn_vi giove_ti il_mater la_chius la_liber nel_fine
parol_mia setti_le tutto_entro p4q2: ciao_! gent_ma p4q3: ^_gent gent p4r: dammi della_pazie mese_$ p4r2: avra e_te marte_pross p4r4: le_mando p5: ^_stase
comun_l esito feste_di l_esito setti_esatt p5q2r: massi p5qr: al_massi p5r: e_marte fra p5r2: mando_i p5r4: facci_avere p6: esatt tempo_fino testi_$ ti_arriv
p6q: casel p6r: doman_matti luned_matti p7r: entro_fine entro_il vi_mando p7r3: entro_la p8: domat p8r: fine_mese p8r3: fine_della la_fine p9: dopod in_giorn
l_avret pq: 0_con ^_chied a_meta a_tardi avere_il bisog_di casel_$ cassa che_me chiud_i compr_la conse_la doman_sento e_possi entro_giove file_in firma_il
foto_al foto_te giorg giorg_$ giorn_i giro_vener ho_bisog i_conti in_un la_cassa la_spedi ma_lui manda_le mi_chiud mi_potet paghi pagin_$ pazie_le per_lui
probl scans simo simo_$ sito_ci sullo ti_va un_probl zia pq2: ?_la ?_per abbia_il anche_per conse_vener della_bozza giorn_in giove_a lui_e manda_il scusa_ana
pq3: anche_se aprir cosa_vi riman_in pq76: ?_$ pqr: e_capod il_comme marke tre_pagin pqr2: sala pr: ana_qui ancor_lavor appen_riapr arriv_entro berto_$ buio
buona_serat che_rient ci_vuole cioe dei_prodo dell_avvoc della_pagin di_sicur dicia_marte disgr disgr_vener dolci doman_che domen_che fatto_i foto_dell
fra_natal gliel_invio ieri_e il_tecni in_vetto inolt_$ invio_l la_curat li_sta logo_in manca_ancor mando_entro merco_pross mi_manca nel_docum non_succe
prodo_le profi provv provv_a rient_merco succe_disgr testi_delle testo_del tomma vener_quand vi_giro visur_la vuole_ancor pr2: arriv_merco avrai biogr e_ve
i_loghi le_biogr le_sta pagin_chi punti sched_prodo vetto q: abita acced accou adelm adoro alter amede andre appar arabo averl avess avvia buoni carro cerca
code compa danne dava detie emess enzo esemp facil farce farci fares farla foote forfa galle gatti giri gremb heic idrau illus impor ingri jpg katia laric
libri licia ludo maris marmo modi negat negli obbli odont oneri otton paper pattu ponti porgo procu proie proro qual rate regge remo repor reste rete retro
rieme rigir rinfu ruiz scadu scono scont sgarb siano soluz spesa storn stucc stupi suddi table tantu targh ugual usare vari veloc venir verti walte word zip
q2: ?_a ?_il ?_l ?_mio ?_perch ^_possi ^_riusc a_chi a_monta a_quale a_quell a_riman aggio_entro apert_? apre_dice aprir_l banne bisog_della cambi_il carat_$
chi_lo chi_si chied_una come_si compr_? compr_anche compr_o confe_vorre consu coste coste_aggiu da_error decid_ci di_confe di_corre di_preci dubbi_la e_chiar
e_norma e_se econo error_$ ester_? euro_al fa_a fate_saper fattu_entro figli_dice file_non foto_nuova ho_prova i_volan il_banne il_font il_punto in_pdf inclu
l_ignor l_iva la_manut la_posa lo_chied luned_alle ma_mi manut merco_altri mi_da mi_fa mi_facci mi_fate mi_manda mi_tagli noi_? noi_o non_l o_a o_ancor
o_basta o_dobbi o_si oppur_va pago porta_a posa possi_spost potre_riman pross_? punto_0 qr quale_file quand_sareb quant_coste resta_mio riman_la salve_la
saper_se scusi_ma se_si se_sia serve_? serve_da serve_per servi_un si_fa sia_possi sito_va sono_tre spedi_? spost_la subit_o succe_se tutto_stort un_prezz
va_intes vale_fino vede_tutto voi_? volet volev_chied vostr_preve vuole_saper q2r: servo q3: 0_? ?_non a_mette ad_aprir buong_mi canon capir_se che_cosa
cosa_succe devo_manda di_decid fate_? hosti il_canon l_alleg l_hosti logo_? mi_si non_capis pdf_? poi_resta prezz_compr quand_vi riesc_ad riman_? scusa_ma
serve_il servi_la siete_apert sito_poi una_doman vecch_? q4: ?_mi aggiu_una capit_se error forma_vi il_modul in_che la_fate oppur paga parte_? sareb un_dubbi
vale vener_? vorre_capir q4r: prova q5: che_forma chied_se ci_servi per_quand una_cosa q6: capir ho_capit q7: voi_o q7r3: capit q8: vi_serve qr: ciao_ti
color_la corre_di dei_due domin_e firma_del hai_manda inser la_scade li_conse li_giro mi_hai mio_gener sale salut_dott serve_ancor solo_quest togli_un qr2:
quell_di qr5: ti_alleg r: 0x0 abstr arezz bigli carli casar casci chef conce curri denom diffe dotti dovet durat eccol ermin esco est ferru fiamm fines forne
frant giann giard guido itali lago liman livia logis loris lou metro motto nives nomi nord ombra orren ovest paler pavim pesto pezzi piant piatt princ progr
prolo prosp quadr quei renzo resi resid rives roero sabri salir selez shoot soste spent sud tim timbr tiran titti todi tourn vannu vendi versa vigne viva
w0yvj r2: alleg_gli alleg_intan altri_tre ana_intan arriv_marte avere_marte capit_il compu_metri dei_soci del_chi della_canti della_sala di_grupp dodic_ricet
drive_quell due_capit ecco_i finen finen_il gliel_giro grupp hai_$ home_e home_le home_quell il_quint intan_la intan_vi invec_arriv le_fa le_scatt le_ultim
li_avrai li_avret li_hai mando_intan mando_luned nel_drive quint ricet rileg_il secon_vener siamo_per sta_finen sta_rileg r3: camer dodic intan_i primi_due
quell_dei ve_la r4: giro_luned i_primi le_prime r5: alleg_le intan_ti r6: prime
"""
