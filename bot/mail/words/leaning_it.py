"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: abban accat accid agli alto ammal anzia arret ascol auror averm ballo bicch bolle buond carac caso catas caval cerco chiss cinqu citta class claus cocci
collo colpa comba comod conge copyw creda cultu darem darle davan degna eh esame esce fabio fatti faust fiato fulmi gare ginoc gusto incas indec infin ingeg
inges leggo lena lenti lisbo madri mo monic natur organ ottim pacco panet paren parto perit pieta pina porte prega pregh prepa prope pulit quade ricez riga
rinco ripen sai sam sapro scann sepol stagi stare suben sue tante terme tilt tocco tuoi uscit vacan valut vedes vedo visit vitto weber a10d14o2q2: nient
a10d27n8p24q14r5: ana a10d3p: calma a10dp2: mi_sono a10dp3: ^_sono a10p8r: e_ti a10q: e_ancor a11d13o6p9q: contr a11d2p2qr: aggio a11d32n15o4p8q11r: da
a11d4np13q2r4: fino a11dnp3q: ammin a11p: lo_guard a12: ricev_grazi a12d11n4p32q5r14: luned a12d13n2p5q11: me a12d2no2pq6: poi a12d2o2pq: all
a12d36n6o10p7q12r6: del a12dp2r2: pazie a12npr: sto a13d14n3o12p2q6r: mio a13d3n3op3q2: uffic a13d7n4op44q8r11: vener a13p13q4r2: ce a13pqr: facci_saper a13r:
saper_$ a14d29n3o3p34q5: tutto a14d4no9p4q10: ^_non a14d9n3p2q4r: io a14do2pq6: non_mi a15d14n4o15p12q3r: nostr a15d18n2p17q23r2: ma a15d22n10o6p8q2r2: ha
a15d2p9q: sono_in a15op: ^_ricev a15pq6r: saper a16d20n7op8q2r7: siamo a16d28n5o2p16q10r6: ^_il a16dp6r: rient a17d18n7o4p23q12r19: i a17d34n6o4p10q21r: si
a17d86n8o14p47q21r11: 0 a17pq2: ^_grazi a18d69n10o19p16q24r8: per a19d27n20o2p17q2r4: ! a2: !_ne ^_tranq a_veder abbia_ancor abbia_fede al_vagli alla_comme
ana_ricev ancor_dal ancor_l ancor_legge ancor_nient appen_finis appen_me appen_posso appen_riesc appen_so aspet_che atten_$ aveva_prome avuto_modo avvis_$
avvoc_sta botte_appen che_se ci_do cinzi cinzi_$ contr_vi cura del_socio dell_aggio devo_prima di_guard di_nuovo dimen_$ dimen_il dipen docum_e dovev e_appen
e_finch e_rotto ester_e facci_veder faro_saper fermi firma_lo firma_oggi fogli_$ forse gamba giro_tutto grazi_dell grazi_ne ho_passa idea_la il_dotto in_botte
inolt_all l_idea l_ok la_mail la_richi le_faro legge_il lo_solle malat_e marte_scors mi_rispo mille_$ mille_ana mio_capo modo modo_di muove ne_discu non_torna
nostr_diret nostr_forni occhi_$ ok_visto passa_all passo_$ piace_l piove_$ poi_ti possi_$ posso_guard prend_nota propr_siamo pross_sono relaz resti_$ resto_in
rient_guard ripre_in risco_$ rotto scusa_tanto si_muove si_non si_si siamo_fermi siamo_somme so_qualc solle_e solo_un somme_di sta_ancor tempi tengo_aggio
ti_avvis uffic_compe un_occhi vagli vener_sono a20d8n8o32p31q12r5: vi a21d10n6p43q3r11: ti a21d29n13o6p6q15r6: un a21d2o2p6q: ricev a21d6p21q3r5: facci
a22d44n4o7p56q12r27: le a23d16n12o21p16q8r: al a242d358n86o107p231q156r57: $ ^ a26d17n4o2p30q15r8: lo a26d48n12o9p17q10r5: ho a27d9p4q: guard a28d7np6q4: ne
a29d31n24o14p13q20r7: che a29d31n7o9p17q15r2: ci a2d: a_mia arriv_$ compe dirvi il_capo mi_aveva mio_socio scors_e tanto trasl tutto_con veder_a vista
a2d10op3q3r: confe a2d11n2o2p5q4r2: nella a2d11p3q4r4: logo a2d13np2q2r: appro a2d14n2p4qr3: su a2d16n2p3q4r2: per_il a2d17npq4r: ^_per a2d18q2: va_bene
a2d19q2: parti a2d2: e_al sopri a2d21pqr: no a2d2n2: bacio a2d2nop: fare a2d2np4: in_fiera a2d2o: data a2d2o3: marit mio_marit volta a2d2o3p: contr_e a2d2op:
mio_padre padre a2d2p13q3r7: merco a2d2p13q4r7: testi a2d2p2: docum insie a2d2p31qr12: mando a2d2p3q3r3: genna a2d2p5: ti_rispo a2d2pq: non_so a2d2pr: sei
a2d2q: appro_il a2d2r2: invec a2d3: ^_perfe a2d3n2: dott_ssa a2d3n2op9q2: avete a2d3n2p10q2r10: ve a2d3n3pr: buone a2d3n4r: nuovo a2d3n6p2r: augur a2d3no2pqr:
ordin a2d3nop2r2: che_e a2d3noq: mi_dispi a2d3npq2r: ^_buona a2d3nq10r: serve a2d3p2q: fotog a2d3p2r2: sotto a2d3pr: che_si a2d3q2r: buona_giorn a2d4: date
dotto a2d4n2opq2: dott a2d4nop2: !_! a2d4noq: dispi a2d4np3: prest a2d4o: nient_$ a2d4o2pr2: titol a2d4o3p2: richi a2d4o9p5qr2: manca a2d4oq: adess a2d4p5:
quind a2d4p6q4r: file a2d4p8q6: ^_scusa a2d4pq3r: perch a2d4r5: ^_ecco a2d5: ^_va a2d5n2: ssa a2d5n2p3r4: ^_ti a2d5np11r2: oggi a2d5pr: d_accor a2d6n13o16q6:
vostr a2d6n2o3pr2: ai a2d6n2p2q: e_un a2d6no5pq: stata a2d6no5q: e_stata a2d6opq: quell_che a2d6p2q4r4: il_logo a2d6pr: accor a2d6q2: ^_si a2d7n3op7: sera
a2d7n6p3qr: tutti a2d7np2q3: parla a2d7o8p3: e_non a2d7p4q: caric a2d7r7: ecco a2d8: perfe a2d8oq2: nessu a2d8qr3: carte a2d9n2o2p5q2r: e_il a2d9p5q5: ^_genti
a2dn: anche_a te_e tengo a2dn2o2p4: negoz a2dn3p: augur_di a2dn3p8q: giugn a2dn3pq: mia_figli a2dn5o3p2: sara a2dno2p4: la_setti a2dnp: in_negoz a2dnp13qr2:
matti a2dnp3r2: compu a2dnp8qr: mese a2do: con_l del_nostr una_volta a2do10: falli a2doq6: vorre a2dp: anche_la e_sulla firmo sera_$ socia un_minut a2dp11r4:
ti_mando a2dp12q4r7: i_testi a2dpq: con_gli a2dq: e_buon nient_di a2dr: attim comun_e foto_le non_ha un_attim a2n: piove voi_e a2n2p7qr: ve_lo a2no3q:
la_prati prati a2nop2: malat a2np2q5: ^_prima a2np6q: 0_giugn a2nqr2: font a2o: do_un non_sono tempo_$ a2o2: prati_e tutto_al a2o2p2r: scriv_$ a2o5: al_nostr
a2or: titol_e a2p: ^_appen ammin_e calma_e che_torna ci_senti comun_la del_prome e_malat e_sul grazi_ci i_nostr lo_so luned_ma ne_parli padre_e parli pc
poi_vi qui_non sto_aspet ti_aggio torna_luned a2p2: botte ci_guard fiera_fino grafi ha_il hai_ragio in_piena passo a2p2q: il_fotog a2p2r2: vener_0 a2p3: piena
vende a2p4q2: liber a2p4r: si_riuni a2p5: mandi a2p9q2r2: hai a2pq2: attes a2pr: finis il_diret torna_il a2q: ^_finch ^_un direz facci_$ luned_sono occhi
quell_non senza_quell a2q2: in_attes a2q5: se_il a2q8: ma_il a2qr: di_lavor a2r: ancor_aspet devo_senti facci_propr sono_ancor a3: !_lo ^_visto all_ester
ancor_riusc appen_ho appen_il appen_mi appen_possi calma_$ di_voi dimen_di discu e_all faro fede fede_$ grazi_ana in_uffic infer_$ mille_! nota_grazi occup_$
poi_ci recup ricev_ne socio_e sono_fuori un_perio vi_avvis visto_sono a30d39n16o17p32q32r5: a a31d49n12o7p33q21r9: l a31d4n2p6r2: appen a33d43n3o14p19q7r4:
con a37d14n4o5p23q33r3: mi a37d64n15o36p36q34r10: di a3d: all_uffic atten in_osped mi_piace a3d10n2o3: scors a3d10n3pq: piace a3d10n8p12q4r2: salut a3d10o:
non_ci a3d11n3o15p9q2r: quest a3d11p25q3r3: il_0 a3d14n: resto a3d14n4op: fatto a3d15nop5q9r5: due a3d15np3q2r2: sul a3d17n2p4q2r: con_la a3d18n6o15p5q9: piu
a3d2: grazi_! grazi_per guard_tutto non_abbia osped a3d2n4o6p3q: signo a3d2nop5r2: dopo a3d2np2q: se_ne a3d2o2qr: po un_po a3d2p2q3: qualc a3d2pq: minut
a3d2pr: e_le a3d2q2: condo a3d2r2: fogli a3d36n2o2q7r: va a3d3n2o4pq4: mail a3d3n4p6r: colle a3d3n5opq9r2: voi a3d3r2: fuori a3d4n: e_siamo a3d4n2p: dalle
a3d4n3o3: che_il a3d4nop5q10: ^_mi a3d4np2: l_ha a3d4p5q: prend a3d5n3o6p5r: domen a3d5n3qr: per_la a3d6p2q: la_bozza a3d6p2q4r: il_preve a3d7np3q5r: c_e
a3d7npqr3: delle a3d7o2p2qr: 0_e a3d7o3p3r5: ^_le a3d7op6q3: consi a3d7p2q5: bozza a3d7pr2: col a3d8n3p4q5r: c a3d9n2o4p4r: d a3d9p3: decis a3d9p5q5: genti
a3dn: a_te a3dn2: l_avvoc a3dn2op9q: tempo a3dn3p3q: lei a3dn4op2q: figli a3dnr2: forni a3do: do a3dop: garan lavor_$ a3dp: che_ha con_mio a3dp2q2: ragio
a3dp3: vener_non a3dp8q: stase a3dpq: ne_ripar a3dpq2: ricor a3dq2: aveva a3dr6: sta a3n2oq: mi_ha a3n2p5: metto a3no2r3: inolt a3np3q8: prima_di a3npq: ^_se
a3nr: appen_torna a3o2p: non_e a3op4q3: riusc a3oq: idea a3p: abbi buon_natal grazi_del in_quest l_uffic lo_resti nostr_uffic sono_a sono_scord torno a3p2:
aggio_$ ci_metto a3p2r: per_vener setti_pross a3p3q2: riusc_a a3p3qr2: pront a3p4r: lo_giro a3p5: le_feste a3pq: ^_stiam aspet_il a3pq3: bisog a3pr3: le_facci
a3q: riesc_a a3r: somme a4: ^_preso aggio_appen all_ammin ancor_avuto ci_penso guard_$ guard_al il_suo penso penso_io perio_infer porta_pazie porti_pazie
preso preso_nota ripre siamo_ancor uffic_legal vi_aggio a40d12nop3q11r2: grazi a41no2p8q3r8: ancor a44d60n16o19p41q26r18: in a45d23no3p18q5r4: sono a4d:
grazi_$ a4d10n10o2p4r: !_$ a4d11o2p3q9r: preve a4d12np3q6r: alle a4d15n3p13q4r3: ciao_ana a4d15nop7q6r: come a4d2: porti a4d20n2p12q10r11: foto a4d24nq3: bene
a4d2no5p4q2r6: dei a4d2np3: avuto a4d2np3qr: buon a4d2pr: geome a4d2qr: deve a4d3n4q: ^_da a4d3nq3r: porta a4d4nopq: lui a4d4np7r: riuni a4d4op23q3r4: doman
a4d5op4q: resti a4d6n2p6q: 0_marzo a4d6n3p22q3r8: te a4d6np11qr9: arriv a4d6np3q3: senza a4d7p12q5r9: le_foto a4d8np20q8r9: giove a4dn2o4p3qr2: dalla
a4dn2p5q: natal a4dnpr3: diret a4do2pq2r2: altri a4do3pq2: il_mio a4dop: e_che tranq a4dp: ammin_$ capo a4dp3qr2: comme a4dpq: ripar a4dq7: possi a4oq: risco
a4p: infer scord a4p2q4: me_lo a4p2r: stiam_ancor a4p3: sulla_scriv a4p3r: a_vener a4pq: l_ammin a4pq2r2: ester a4pr: il_geome a4q: e_solo finch_non a4q2: ^_e
a4r: ha_ancor a5: ci_sto ferie_fino perio sto_lavor vi_facci a51d118n29o43p59q49r23: la a5d: socio a5d10n4o2p4qr: dell a5d12n2o4p6q15: una a5d14n2o3p4qr: ^_ho
a5d2o15q: legal a5d2o4p2: ^_purtr a5d3nop3q8r: quand a5d3p: posso a5d3p10q2r9: giro a5d3p6q: tutto_$ a5d4n5p7r: feste a5d4np4q3r: sulla a5d4oqr: propr
a5d4pq5: non_si a5d5n4p7: fiera a5d5npq3r4: gli a5d6n2op7q: marzo a5d6np2: con_il a5d6p8q3r6: li a5d7n2o2p3: chius a5d7o3r: inter a5d8np2q4r2: buona a5d8op3:
siamo_in a5d9nq: veder a5d9op17q7: scusa a5dn: avvis a5dp: ho_girat a5dp3q5: non_riesc a5npq: fino_al a5o4: nostr_avvoc a5o4p2: e_vi a5o8: solle a5op: in_mano
a5op31r8: pross a5p7q3r: ce_la a5p8r: non_ce a5q: ^_devo finch suo a60d57n8o30p30q30r4: non a69d154n29o27p96q68r30: il a6d12n2o3p6q10: manda a6d15n3op4q2r3:
solo a6d18n3p17q6r4: ^_ciao a6d2no4p5r2: e_in a6d2nop6q5: ^_ci a6d2p: girat a6d36op2q5r13: quell a6d3n4o: il_nostr a6d3nop2q2r: passa a6d3nopq2r: senti
a6d3o4p3q: purtr a6d3op2: mano a6d3p12qr3: fino_a a6d4n5o3p42r4: setti a6d4p: ^_ok a6d5n3pq10: anche a6d5n4p3r4: qui a6d7n2p2: ^_siamo a6d7p24q2r7: marte
a6d9n3p26q4r3: giorn a6dnq2: ma_non a6do2pq2r: con_i a6dpq: e_poi a6dq: nota a6n2p2q3: al_0 a6oq: legge a6p: ho_ancor parlo_con a6p2r: ti_facci a6p3: ti_dico
a6p6: ce_l a7: guard_con rient_$ a7d: pazie_$ a7d10n4o19p8q4r2: dal a7d12nop4q25r: se a7d16n3o8p15q8r16: della a7d18n8opq2r: alla a7d21n3p17q6r4: ciao
a7d23n10o4p3q2r: abbia a7d2q: io_$ a7d3p3qr: so a7d8np10: ^_l a7d9n4o3p14qr: rispo a7d9no17p6q2r: comun a7dp: ^_ne me_ne a7dp4q5: riesc a7dp8r2: la_facci
a7dpqr: aspet a7dq2: mille a7n: ne_occup a7no2p11: prome a7p: dico_$ ne_parlo a7p2qr: stiam a7p3q: dico a7pq: in_ferie parlo a7q2: grazi_mille a8: sono_dimen
a8d14n2p2q: l_ho a8d2p2q: ferie a8d3n2p4r: torna a8d3o2p3q4: non_ho a8d5no16p10qr3: scriv a8d6o3p7: il_contr a8d8n2p12q8r: prima a8op2q6r2: devo a9: al_rient
a99d133n27o51p71q37r24: e a9d10p11q3r: firma a9d13pq: ok a9d22n6o13p9q3r: ^_la a9d2np: si_e a9d3n4: visto a9d3p: con_calma a9d7n6o2p10q5r: mia a9d8n2o6p4q3r2:
lavor a9dn2o5p2q: avvoc a9dnq2: occup a9dp: dimen ad: 0_senza ^_eccom ^_firmo ^_posso ^_scusi aggio_il alla_sopri andat_in aspet_$ asses bened buong_la
che_serve che_sono chius_dal ciao_ciao cogna_che con_un conse_$ consi_che da_un da_vener di_condo di_grave di_mio di_pazie domen_0 e_d e_sono eccom esami
farlo feste_! finan geom ha_ritir ho_firma i_soci il_piano il_trasl il_via in_mezzo la_domen li_conos luca_$ ma_dopo ma_quell ma_vorre magar mail_e metti
mio_suoce mirel mirel_$ ne_ero non_possi non_posso nuovo_$ osped_nient ospit parte_delle penal piu_ma poi_lo propr_$ purtr_non resti_il rimet scriv_da
secon_versi sei_un si_comun sia_tutto siamo_chius so_che sono_un sopri_e sta_a su_tutto suoce tener tener_il terra uffic_ammin un_caffe volta_senti ad10n2:
via ad10n2q4: vecch ad10n8o2p3q: ieri ad10p5qr3: testo ad10q8: parte ad11n2o6pq: lasci ad11nq3: anno ad12q2: la_secon ad13np: cosi ad14n: il_resto ad17nq7r2:
secon ad18n3o2p8qr6: 0_$ ad2: barca campa ciao_$ dalle_0 dispi_$ e_nient e_spedi ha_visto in_consi la_sua propr_non purtr_no riuni_di sola ad20n3opq4: noi
ad2n: dal_luned l_abbia ad2n3q: piano ad2n3q2: nuova ad2n7p2: compl ad2no2r2: segui ad2no6pq11r: chied ad2nop: mia_mogli mogli ad2nopq3: apert ad2np: ana_!
picco ad2np2q: ottob ad2npq: letto ad2npr2: segre ad2nq: banca ad2o: ^_lasci febbr vogli ad2o2: esser grave testa ad2o2pr: il_titol ad2o2q2: inten ad2o3p6q6:
conse ad2op: agost dato ad2p: caffe come_mi dalle_ferie e_andat ero il_tipog parla_con so_piu ad2p2: avuto_un consi_di delib firma_$ firma_e mi_chiam ad2p2qr:
presi ad2p3q12r: riman ad2p4: quel ad2p4q: le_bozze ad2p4r: le_misur misur ad2pq: notai ad2q: ferma ad2r: ho_messo ad2r2: ecco_il ad2r3: altre ad3: ^_prend
a_mio arch genti_dott me_e ssa_wirth telef_e ad3n: luned_al pubbl ad3n2p2r: cara ad3n2q2: era ad3n3pq: molto ad3n3pr: buone_feste ad3no: lui_$ sempr ad3no3pq:
^_a ad3np: andat ci_siamo ad3np2: a_prest ad3np3q12: cosa ad3npq: ^_i ad3nqr: cogna ad3o: non_lo ad3o2p: dai ad3o3: comun_che ad3oq2: 0_sette ad3p: la_propo
parer racco ad3p2: la_fiera ad3p2q: tipog ad3p2q2: ^_come ad3p4q: bozze ad3pq: scegl ad3pq2r: per_le ad3pqr: subit ad3q: 0_alle frate pagat ad3qr: non_c
ad3r5: alleg_il ad4: b del_preve ho_fatto ad4n2op3q2: chiam ad4n3o2pq: detto ad4no4pqr: ora ad4nopq3: prese ad4npq: hanno ad4nr: grand ti_ho ad4o: nulla ad4p:
cosi_$ ad4pq2: disti_salut ad4pqr2: quatt ad4pr: solo_il ad4r: carta messo ad5: e_parti fatto_veder il_telef ad5n2o15p3r2: ^_vi ad5np: bambi propo scelt
ad5p3q2: spedi ad5p7q3r: cordi ad5p8qr: tra ad5pq2: disti ad5pr: sede ad5qr2: nella_carte ad6: ho_caric ad6n: megli ad6n3p: numer ad6nq10r: prezz ad6p: wirth
ad6p2: sua ad6q5: alle_0 ad7np17r4: fine ad7op2q2: sette ad7q5: mette ad8n2or: ^_abbia ad8o2p6q8r2: ^_buong buong ad8o3q2: telef ad8q: verde ad8q5r20: alleg
ad9pq3: versi ad9q5: puo adn: bacio_$ bel cellu conos e_ai e_salta gallo i_bambi la_nuova mio_nipot salta suoi trasf_in adn2: elena trasf un_bacio adn2o2p:
ci_ha adn2o3r: dal_0 adn2o4: mai adn2oq: la_signo adn2p: finit adn2p5: mezzo adn2pr: ana_ti adn2q5: siete adn3: di_buone adn3q: scuol adn4: davve adn5q: bella
adno2q5: ad adnp: festa lei_e notiz adnpq: nipot adnpq12: compr adnpq2r: vuole adnq: da_luned adnq2: prezz_$ volev adnq4: sia ado: il_falli inter_$ inter_e
la_testa solo_a ado2: messa per_un ado2p2r: dicem ado3q2: che_la ado5: smett adop: momen tranq_$ adop2: e_tutto adop2q97r: ? adop6r4: gliel adoq: luca miei
adp: !_le appen_firma avevo contr_$ delle_feste e_ha e_quell feste_$ girat_il ha_dato piu_come propo_e testo_$ adp13r: te_lo adp2: dormo il_colle porto adp2q:
ho_il adp3: ana_mi il_tempo adp3q2: marte_0 adp3qr2: luned_0 adp3r: tavol adp3r3: 0_genna adp4: paola adp4q2: il_file adp5: il_silen silen adp5q2r: la_mia
adp7q: pero adpq: di_luned il_luned manca_il sulle adpqr: anna adpr: assem l_assem adq: ^_avete ^_marte al_mese antic comun_ci cui desti funzi i_miei il_comun
il_presi priva scusi adq2: a_genna cose si_occup adqr: ritir adr: forni_di ritra subit_$ adr2: gli_altri soci adr3: le_altre an: !_e !_io !_si ^_augur appes
avvis_che colle_di cosa_$ dell_uffic dirti_che e_trasf erava fatic grazi_davve il_mondo la_potat le_scuol manda_un mia_sorel mio_figli mondo noi_siamo
ordin_del potat qui_in ritor riva signo_gallo vi_rispo an2: figli_si segue an2o3: il_signo an2oq: ^_mia an2p: ^_domen an2pq2r: voi_$ an3: ho_visto in_pensi
pensi sorel an3p10q: ^_vener ano2p: corri ano3: notte anopr2: degli anp: di_me dovut la_colle la_cosa per_luned treno anp2: vi_manda anp4: rispo_$ anp5:
fine_setti anpqr3: primo anpr3: giove_$ anpr6: luned_$ anq: di_appro dirti mia_cogna anr2: sole ao: a_un all_ordin che_non chius_e dichi_il eredi loro
manca_la mani marit_e nessu_$ per_legge piedi ricon scriv_in senti_$ trevi vi_do ao11q: socie ao2: della_socie e_falli lavor_non ao2p2: 0_dicem ao2p4: ^_con
ao2p4q: conti ao2pq2: invia ao2q: purtr_il ao3: andra smett_di ao3p2: dal_nostr ao4: solle_$ ao5: socie_e ao5pr: lista ao5q2: basta ao6: al_mio dichi ao7:
nostr_legal ao7p: e_manca aop: e_morto garan_$ la_scriv lista_$ manda_$ morto aop2: nei aop3: ho_la aop4: una_setti aop6: marzo_$ aopq: sig aopr: dati ultim
aoq: scusa_non aoq22: o aoq3: opera aor: po_di ap: ^_avevo ^_finit ^_oddio ^_sara a_letto a_merco a_veron abbi_pazie ancor_i ancor_racco anzi anzi_no assic
avevo_detto bimbi buon_weeke che_marte che_vener chius_di ci_risen comit commi compl_$ dati_della decis_$ delir devo_ancor di_bilan di_lui di_manda di_mente
dicia_$ disco diseg diseg_$ doman_sera e_senza epifa fissa giorn_per giugn_e guard_e ha_riman i_bimbi i_numer il_corri in_riuni l_epifa la_decis la_delib
laura le_rispo li_le lo_mandi lui_non mandi_l mano_la mare matti_ci mente mi_siedo mi_spiac mia_socia muovo natal_! nipot_ma non_appen nostr_comme notiz_$
oddio passa_di pazie_! piena_chius piena_vende prest_$ prima_delle pross_giorn quand_torno quasi quest_momen ragio_scusa ricev_il rient_luned ripar_dopo ripos
ripos_! risen rispe rispo_al saldi scord_e scriv_dell scusa_! senza_di setti_mi siamo_sotto siedo sotto_con spiac tavol_del testi_lo ti_devo un_delir veron
ap2: ana_grazi ana_sono bilan caric_le comme_$ di_natal dopo_l il_grafi impos le_verra nei_pross sul_tavol tutto_pront vi_scriv ap2q: qualc_giorn te_li ap2q2:
per_giove ap2qr: acqui ap3: a_fine giuro_$ l_avete mi_ci ap33q9r7: entro ap3q: pront_$ ap3r3: tecni ap3r7: sched ap4: ^_entro ^_tra due_setti luned_e ap4r:
weeke ap4r2: pross_$ ap5: giuro ap5r3: dicia ap6: prome_$ ap6q: ^_doman ap6q2: cordi_salut ap6r2: setti_$ ap8: verra ap9: mando_tutto apq: cuore di_cuore
ne_sono non_ne ottob_$ ra sig_ra uffic_acqui vener_ma apq2: manda_la apq2r: ^_salve salve apq3: entro_merco mi_e apqr: l_0 sui apqr3: il_primo apr: colle_e
dire i_dati le_so saran so_dire apr2: il_compu aq: ^_hai ^_volen ^_vorre acqui_$ al_consi ana_prima ancor_da attes_del che_lo condo_$ conti_$ contr_ce
dal_notai di_piu e_adess e_io funzi_$ grazi_e in_due linea preve_per ricor_di riman_l sfugg smalt stai stiam_aspet verif volen vorre_che aq2: ^_volev consi_$
di_firma elett gener se_l se_la aq3: ^_siete monta trovo aq5: ?_grazi aqr: i_prezz ar: ^_alleg befan blocc come_va comme_che confe_la degli_ester delle_sched
dopo_la e_pront espri foto_degli geome_se giorn_di ha_la il_forni in_comun la_befan le_scriv le_sto logo_il luned_lo pronu sto_ancor va_? ar13: intan ar2:
e_qui i_font intan_il qua rileg ar7: ^_intan d: 0zx0 abitu accen accog admin affet ahah aho altez andia angel annun ante antip appun apro aruba ascen asseg
asten autis autom avern bacca barbe barra base batte bea beige ben benes benve bepi bonfa borde bordo bossi bravi brodo bussa busta calce cap cappe carin
carit carpe carre casse casta cavou cda ceci celia cento ch0 chatb checc chios cifre citat clini colgo colla colom colop coman comin commo confo coppo corni
corsi corti crede cresc crono crost cugin daje denis depli destr detta dimez dioce dns donne drone duemi dunqu elimi elvir entus er esaur espre esse fai faldo
farao farma fatel fatte favol fido folde forno frase fu fumag gabbi gabri garib genov germa ghe ghezz gianc giga girar googl gramm grass grezz grigi griss
ident ilari ileni immag impon incol indug inesa infan info insal insta iole ippol k0ssp ke kg lab landi laoro lasag layou legna live local lored lungo maest
male mante mappa marco maria marin mariu marta mensa mentr mesti milli moden molli momig mq muro museo na nadia nemme nerin nicol nn nocci noce novem novo
nuove nuovi obiez occas offre offro onora orto osta ostre paio pane paolo parch pare parqu parro pausa pe pense peppe perme persi pezzo pia piacc pierf pisto
pizze plast poco poggi polon porge post posti pozzo premu preno provi q quagl quals quara raiff ral reali redaz refus ribol righe rilev rimin rinal rinno
ripie rover rup russa sabbi sando sanno santo satin sbatt scald scari scher schia scola scs scure segal seghe semo serio simbo since siste sms soffi solai
soli sor spacc stacc stima stipu strut suona sveva tancr targa tenet terre tino tirat tl tocca tolga tonal tondi torce trami trave trema tu turni uccio udine
umidi unani undic uomin usarl usere usiam valte varia vegan verdi vetro villa vino virgo visse vivo volo votan voto works x0 xe zuppa d10: benis d11n: e_0
d12: ^_no d12n4: stama d12q: per_noi d13nq11r2: pagin d13p3q: bonif d13pq6: potet d18np2q: 0_0 d18nq2: stamp d2: 0_causa 0_ci 0_per 0_u 0_va ^_0 ^_appro
^_della ^_ops ^_orari ^_quel ^_scegl ^_tenia ^_vedi a_meno abbia_fatto abbia_parla al_bar alla_sua allor_il ana_ecco ana_rispo andar_onlin anno_$ arriv_sabat
avert avete_gia avevi avori bar bene_giove bene_l bene_la bene_trann benis_cambi berga bevil bonif_dovre bonif_fatto bonif_parti bozza_dell bozza_va budge_$
calda cambi_solo caric_il caro_per carta_avori causa_saldo che_l ci_avevi citof cogno come_richi come_una con_due condi_$ consi_d contr_il convi copia_firma
cordi_arch cosi_manda cosi_non cosi_proce d_istit da_0 da_aggiu da_togli dato_parer del_marte del_panne dell_atto dell_infor della_barca di_avert di_istit
di_marte di_pagin dicio direi dolce dotto_wirth dovre_veder dropb due_ci duece e_$ e_foto e_m0uxc e_una ecco_la egreg_dotto fa_il facen facen_segui
fatto_stama fiera_e fisch foto_$ foto_con funeb genti_dotto giras giro_la gli_orari gli_origi glori grazi_comun ha_delib ho_contr ho_rilet ho_spedi
https_drive i_due i_migli ieri_il il_budge il_color il_fogli il_pie in_0 in_dicio in_macch in_quatt in_sede indir_$ istit_nella it ivano l_una la_dirig
la_parte la_ricev la_ringr lasci_le le_date le_ha le_modif le_parti logo_$ m0uxc_$ mangi marzo_ha matri menu_del messo_tutto modif_$ modif_in mulin mulin_0
ne_abbia nel_0 nella_sedut neri nessu_modif nessu_osser newsl_facci no_alla no_grazi no_guard noi_il noi_la noi_proce noi_si nome_della non_0 non_proce
nostr_appro nostr_parti nulla_da numer_di oggi_il ok_$ ok_cosi ops ora_non orari_dal ornel ottan parer_favor passi_di passw_te per_posta piace_e pie pie_di
potet_parti potet_proce preve_n preve_super prezz_0 prezz_e proce_alla produ prof prof_ssa proge quell_$ quell_col quell_giust resto_del resto_non resto_va
ringr ringr_ma rinun_al rispo_io ritar_ma rosar rosso_sono salda_$ salvi sarem sarem_in sbagl_il scegl_la scusa_la sdi_m0uxc se_rispo secon_e secon_propo
secon_senza sede_di sedut segui_alla sera_dovre servi_fotog sette_e si_$ si_va solo_ora spedi_la stama_cro stata_pagat stata_salda su_dropb su_wetra sua_del
sul_sito t tenia_il tenia_la testo_dell testo_sul tocch togli_la tropp_caro tutto_bene tutto_nessu tutto_sul u u_s un_fisch una_casa una_sola unica unica_cosa
univo_m0uxc utent_e vanno_bene ve_l veder_anche veder_il vedi verde_salvi verso volan volan_$ voti wetra wirth_con wirth_facen x_il d21oq: proce d24p3q: pure
d2n: bassi_$ cane chius_$ di_sopra e_tropp e_via fondo furgo ha_detto in_fondo in_via megli_di pasqu resto_e rispo_solo d2n2: da_noi d2n2o3q: maggi d2n2o4:
infor d2n2p2r: ^_cara cara_ana d2n2pq2r: da_voi d2n3q2: anni d2n4p: tanti_augur d2n4q9r6: chi d2n6p: tanti d2n6q3: il_vostr d2no2: e_ci d2noq2: pensa d2np:
dieci ho_avuto tutti_$ d2np2q2: salut_$ d2np3: giorn_$ d2np4: ^_quest d2np5: trovi d2nq: e_due ho_letto va_in d2nr: bassi d2o: 0_febbr annul archi coi e_di
in_una milan milan_$ non_cambi ogget perta d2o14: conte d2o2: ^_togli avant fattu_0 d2o2p: per_quest d2o2p5: trasm d2o2pq2: ci_vedia d2o2pq3: vedia d2o2q:
di_lasci favor_$ d2o2r: ho_gia d2o3: lasci_in nome_e d2o4: fattu_e d2op: chiar_$ d2op3: le_comun d2op3r: posta d2opr: le_ho d2or: per_ora d2p: atto certo
certo_che chiav dirig fatto_$ ho_segna la_copia la_riuni le_quote ma_tra marzo_e non_se plani_quota pure_il quota quote sette_$ d2p2: 0_ottob e_si il_pacch
pacch posta_$ tutto_nella d2p2r3: il_listi listi d2p3r: doman_$ d2p4: contr_firma d2pq: 0_c buon_lavor coper iva_e lo_facci piace_molto se_e vetri d2pq2:
in_piu d2pq9: ^_ma d2pr: abbra e_da un_abbra d2pr2: otto d2pr3: primi d2q: adess_il caric_tutto corre_e credi facci_a fatem fatem_un il_catal l_inaug mette_il
mio_frate opzio origi pec pensa_di prend_la rappr super tagli tutto_ok un_altra un_altro vanno video_$ d2q2: ana_ho dove d2q3: pdf d2q4: intes d2q5: fate
d2qr: il_codic onlin d2r: alleg_la codic_sdi dentr didas e_i sdi siamo_d d2r2: le_giro metri quell_del terzo venti d3: 0_non ^_fatto ^_megli ^_parti ^_tutto
abbia_rilet abbia_scelt accet_del ci_hanno clien codic_univo da_formu di_0 di_no dubbi_$ e_giust e_sbagl fine_abbia formu gia_manda giall giove_scors giust_$
giust_e ho_lasci il_video l_accet l_utent mamma manda_pure manig me_va migli nello_spam newsl_non no_la panne perde_il perfe_$ posto_di prese_confe prima_$
pure_con pure_in quatt_$ quell_con quell_in rilet_tutto rinun salda senza_dubbi stavo stori su_drive tolto univo vada vecch_logo x d3n: a_pranz ed ed_e
la_newsl sito_$ d3n2o14p4q: conta d3n2o6p4: studi d3n3o5q: la_vostr d3n3p2q3r2: tre d3n4p: copia d3no2r: vi_ho d3np: ^_allor d3np2: pranz d3np6qr2: canti
d3nq: si_vede vede d3nq4: aggiu d3nq6: dice d3nr: sopra d3o: ^_nient causa chies spam d3o2: ^_egreg egreg d3o3: s d3o4: n n_0 d3o5p: avv d3o5q3: piu_$ d3opq3:
che_ci d3p: 0_in come_da contr_contr macch sabat_0 uno d3p2q: buong_ana punto d3p2qr: plani d3p2r: ana_in la_plani d3p3: saldo d3p3q4: genti_ana d3p4:
in_canti d3p5qr: con_le d3p6q2: il_consi d3pq: ^_guard la_prima d3q: ^_prefe a_pagin confe_l nello pagin_0 sembr d3q2: copie giove_alle la_prese d3q4: catal
dubbi d3q6: il_prezz d3r: caro la_pagin menu mio_cogna d4: 0_codic anno_scors benis_cosi blog confe_che cro_0 ho_appen ho_manda https il_blog in_rosso istit
iva_0 l_anno lasci_perde no_il osser_da passi perde posto_$ potet_andar proce_$ proce_con pure_$ pure_la sbagl siamo_a stama_$ tenia trann_il utent d4n:
il_vecch te_l d4n2o2p: segna d4no: scors_$ d4no2p4r: tutte d4nq: al_posto inaug d4o: ci_inter d4o2pq2: per_favor d4o4pq7: la_fattu d4o6: di_non d4opq3: chiar
d4p: appro_$ bonif_e d4p3r: casa d4pq2: scrit d4pqr: altro d4q: il_blu la_stamp meno scuro d4q2: 0_euro carat il_carat d4q2r: altra d4q5r: fa d4q6r2: servi
d5: a_posto budge cro e_perfe examp la_terza noi_va orari parti_stama resta_com rilet stamp_pure vai d5n2oq8: sito d5no8pq2: indir d5o2p3: 0_il d5o2p5:
la_nostr d5op3q: dovre d5p: ok_per d5p2: osser d5p8: scusa_il d5pq2: la_versi passw d5pq2r: color d5q: di_proce il_nome il_verde la_passw rosso d5q2:
parte_nostr si_puo d5qr: terza d5r: accet carte_condi trann d5r2: drive d6: ^_alla ^_bonif decis_di il_numer m0uxc modif usate d6n: quest_anno d6n2oq4: cambi
d6n3o: ieri_sera d6np: com_e d6np7q5: corre d6np9q8r5: nel d6npqr: allor d6nq2r2: la_foto d6o: andar d6o2pq2: favor d6p2q2r2: trova d6p3q: il_bonif d6p4:
il_ritar d6q2: da_parte euro video d6q2r: codic d7: alla_fine proce_pure d7n2o2p3q2r: e_la d7n4o4p4qr: sabat d7np: com d7nq: blu d7o4q2: togli d7op5: ritar
d7p4r3: il_testo d7pq: ci_piace d7q: in_stamp parti_iva d7qr3: condi d7r: foto_del d7r13: in_alleg d8: abbia_decis d8n: bene_$ newsl tropp d8n2oq5r: resta
d8no2r4: gia d8no3p2: del_0 d8nq: posto d8o12p2q13: fattu d8pq3: iva d8q2: prefe d9: per_me va_benis d9n: giust d9nq: stamp_$ d9o3q: nome dn: 0_april a_giugn
acqua_e ai_suoi al_giove al_secon alla_prima apert_$ appro_la bici broch broch_e c0 credo delle_puliz di_domen di_mia dispi_ma doppi e_finit e_picco entra
fatto_ha fatto_il fiera_di fisso fondo_alla ho_senti iban il_cane il_cellu in_conta indir_e l_iban la_pubbl la_scuol lavor_piu mazzi noi_$ noi_e non_lavor
numer_e nuovo_indir palaz piu_da pranz_$ pubbl_su puliz ragaz rivis sacco salta_la salut_dalla scelt_il signo_delle silvi silvi_$ sinda spero stama_da
stand_c0 torna_dalle tuo tutti_i tutto_per un_sacco via_del via_mazzi vostr_fatto vostr_sito dn2: ha_fatto il_nuovo mezza pover si_chiam visto_il dn2o2:
setti_scors dn2op: famig dn2op2q: bianc dn2op3q2r9: ^_in dn2p: augur_a dn2pq: a_lei dn2q: ^_ana tua dn2r: a_tutti dn2r3: cucin dn3: compl_davve dn3p: stand
dn3p2q: april dno: ^_d galli dnop3: tutte_le dnopq2: che_mi dnp: a_tutto agrit e_famig me_l dnp3q7r: quant dnpq: buona_ana dnpq2r: e_mi dnpr: segre_$ un_salut
dnq: acqua anche_il dnq2: dice_che dnq4: ^_quant dnq7: il_sito dnr: augur_! che_vi la_cucin dnr4: foto_della do: ^_annul ^_consi ^_quell abbia_affid accon_$
agenz andar_avant avant_$ cente che_in chiam_piu comun_si conte_di da_fare data_0 debit e_abbia e_conte e_morta e_sempr effet falli_di foro gliel_ho ho_chies
il_pagam in_data la_quest lutto mio_assis morta nient_da ordin_e ore piu_nient quest_e reces sabat_scors sara_il studi_legal tratt un_cente do2: ^_scriv
^_smett comun_$ detto_al quest_fattu smett_con venut_a do20q: ogni do2p: ^_spett le_studi quart spett spett_le do2pq: e_venut venut do2q: la_prego do3:
0_maggi affid infor_che non_vi pagam do3q: assis do4: e_per do4q: vi_chied do5: chied_di do5q: vostr_fattu do7: non_conta do9q: prego dop: agost_$ dell_accon
esegu la_rispo mogli_e respi dop4q: stess dop5q4: chiud dopqr: se_non dopr: accon doq: ditta incar non_la prose doq5: corte dor: tutte_$ dp: !_ho !_ti ^_facci
^_merco a_due a_mano ana_luned andat_$ baci bambi_e berna bozza_corre bozze_$ campi casa_e ciao_paola col_compu come_d compi compl_dimen convo da_oggi dare
dedic don e_buone e_passa e_sabat etich facci_e fare_$ feder file_con giunt i_color il_notai il_quest in_casa l_hanno l_ordin la_giunt labor lasci_la le_mie
le_tavol lodi m mande ne_parla nero p passw_ve potet_dare preve_firma punta qui_prend rag resti_con richi_la rigua rispo_per ritar_$ salut_la sera_con
sette_giorn setti_sono sloga sotto_i spedi_$ stann studi_$ sua_richi tieni tipog_ci tipog_e tra_sette trasm_il tutto_a tutto_insie vener_l vetri_$ vi_mande
dp2: a_casa consi_e genti_signo i_file mie pero_il testi_e vi_confe we zio dp2q: ana_la le_corre perso dp2q3: decid dp2r: giro_le mando_le dp2r3: ve_le dp3:
il_saldo setti_non silen_ma dp3q: pomer dp3q2: mater dp4: ^_te defin_$ dp4q: tutto_il dp5: defin dp6q: il_giorn dp6r2: ti_giro dp7r4: marte_$ dp8r: lo_mando
dpq: ^_ve a_luned compr_$ giuli lo_stess nella_mail sento vedia_giove dpq2: ana_con della_fattu ma_la dpr: la_segre listi_aggio lo_trova manca_solo per_i
salut_dal dpr2: elenc l_elenc testo_della dpr3: prodo dq: 0_un ?_comun ^_dobbi ^_una a_noi a_voce alle_condi anche_un anni_e assoc blu_scuro bocci calco
cambi_$ cesar circo codic_desti cordi_dott cosa_e costa cui_parla del_legal dell_anno della_scuol della_secon di_cui dirit e_arriv e_mia fattu_l frate_e
genna_$ il_condo il_resty in_banca in_tipog inaug_e ingle l_incar la_coper la_parti la_vetri le_confe legal_rappr letto_tutto lingu locan manda_ieri manda_in
margi me_le meno_per mette_nella mi_perdo mi_ricor mi_servi mia_mail music no_$ nome_del non_funzi norma nostr_$ nuova_$ offer pagat_a pagin_e parla_$ passa_a
per_0 per_quell perdo piegh potet_manda preve_$ prose_$ respo resty ricam riman_il sarto sempl sfond slide stort trova_$ uso vecch_$ veder_un voce_$ dq2:
0_copie ^_potet acces avrei ci_serve dobbi e_scrit fate_voi intes_a mette_la pagin_in per_corte quell_vecch se_lo voce dq3: del_catal modul risul scade spieg
dq3r: il_domin dq3r2: il_secon dq4: a_parte la_conse dq4r: domin dq6: apre il_link si_apre dq7: link dqr: giove_in indic l_altra la_firma su_un tedes dr:
^_eccot accor_sul aller altre_due anima arriv_doman bagno bio buong_in caro_salut cena che_le di_chi dopo_il due_le e_fuori ecco_le eccot_il elenc_dei
fino_alla foto_di giorn_! grand_$ home_page il_bagno il_menu il_ritra il_terzo l_altro la_carta la_carte le_didas logo_e madre mando_subit nel_file offic page
qui_i qui_sotto rende scatt senti_il sono_nel sono_qui su_quell teres teres_$ tra_un un_caro dr2: eccot la_visur visur dr3: e_l loghi quell_della dr4:
testi_della dr6: chi_siamo della_home home dr7: alleg_i n: adora andav angol artic avreb banda bari berte bruni cari caris carto chili coinc colpi crist dana
degus desig dietr dita diven domus emozi felic figur filav fiore forza fulvi gara gente gino gran incro indov inizi inven ladri lanci langh laure licen luce
lupi magli matil melog merit mirko molti napol nera neve noia nonni ombre orest padig paese pelle perdi pinuc poliz possa radio recep rider risat rispa risto
rosa sapet saput speri splen sposi stano teatr tiram tom tonin ulivi vado valid valle vicin vinit vinto vuoi wilma zona n2: ^_anche ^_compl al_lupo al_merca
anni_dell belli belli_$ bocca_al bolog_compl c_era che_da da_ieri e_piaci fatto_un feste_i ieri_ho il_premi in_bocca incon_tua la_dott lupo lupo_per metto_in
nevic nostr_numer piace_$ piaci premi rimas segna_che seren seren_natal simpa sorel_al sosti stato_un tua_sorel un_piace un_seren vi_salut vostr_stand n2o:
da_quest vi_segna n2o2: e_stato n2o3: stato n2o8: invit n2p: bolog n2p2: april_$ giugn_$ n2p3: ^_ieri n2pq: bello n2pr: carla n2q: a_voi che_dal n2r: feste_a
n3: alla_fiera bocca che_bella compl_per ho_incon la_mostr n3p: merca mostr n3p3: tutta tutta_la n4: ^_tanti in_copia incon n5q2: ^_che no: attiv azien
che_avete del_vostr lugan mail_$ prati_al resta_chius scriv_solo signo_bianc no2: ha_lasci in_poi per_vostr no2p: domen_$ no2p2: il_negoz no2q: allo no3:
^_mio d_ora ora_in noq6r: forma np: ^_sabat a_bolog allag ammin_si centr colle_ti corre_$ dell_agrit fatta filia filia_di giorn_e io_e la_canti natal_$
negoz_$ ottob_il sciop si_sposa sposa tempo_e ticin trovi_in vener_abbia np2: diamo lo_trovi tre_giorn np2q: corso natal_e np3: serat np3q3r: succe np4r:
ti_scriv np5: ^_oggi np6: quest_setti np6qr2: vener_$ npq: denti manda_l sabat_$ npr: trent nq: ad_april avete_manda che_bello chied_a ci_avete del_piano
font_e inseg iscri la_matti me_$ mio_$ nel_prezz piano_di piero refer torin vuoto nq2: compr_nel nq3: ^_chi spost nq6: e_compr nr: conve david della_setti
manif matti_che salon tutti_voi viagg nr2: seguo o: acme addeb alcun aldo ammes art arte autor brusa catta cerch chiun confr dall defun depos difen difet
dolor esclu esecu faleg fatev fermo fiduc finir front gdpr grame gravi guida hall impro infon insis inuti levat lunga maier manzi moles moran nordl nullo
olimp oppor parma prean rappo recla regol revoc rifiu ripet risol rober sagl santa saret scott sedi sgarz signi sport state tamar valmo verte vetra vizi o2:
^_ogni ^_reced ^_riten a_cessa a_inolt a_manca a_non a_segui ad_altri affid_la ai_sensi andra_indir aver_affid comun_dovra comun_il conco_$ conte_la contr_per
corri_$ dai_vostr dal_tribu del_falli della_nostr della_scriv denun di_cessa di_smett di_sospe di_tutel dovra e_ogni facce gia_detto giudi_della grave_inade
ha_dichi i_solle immed inade indir_ogni inolt_ogni istan istan_al la_infor la_invit la_liqui lavor_e le_vostr maggi_$ messa_$ nelle non_inten ogni_istan
ogni_solle pagar paghe papa_e per_ogni prete_e quest_facce quest_mail quest_prome quest_solle reced reced_dal riten sabat_notte scriv_per scriv_socie
segui_del sensi si_invit si_rivol signo_ferri socie_$ solle_sara togli_dalla trasm_al tribu_di tribu_ha va_indir vi_infor vostr_grave vostr_prete o2p:
sara_trasm o2q: al_telef cance in_tribu non_rispo srl o2r: mi_scriv papa o3: aver avvoc_$ basta_con cessa_ogni comun_andra conta_ulter conto_della curat_$
dalla_lista di_aver di_scriv dichi_falli falli_dal falli_della fattu_n futur futur_comun il_tribu in_liqui in_nome in_pace indir_al legal_avv legal_di
manca_sabat non_scriv nostr_socie ogni_futur ogni_ulter pace_$ piu_per r r_l s_r sente_del sospe stata_dichi tribu_$ tutel ulter_comun o3p: dal_contr o3p3:
ferri vi_comun o3q: conco o4: cessa con_sente dal_conta la_socie liqui_giudi manca_domen per_conto prete scriv_piu sente vi_invit o4p: pace o4p4: conto o5:
^_basta al_curat con_quest curat giudi il_lavor mio_legal o6: integ_la liqui rivol rivol_al vi_diffi o7: conta_piu conte_integ diffi_dal invit_a legal_$
ogni_comun vi_prego o7q: tribu o8: ^_conte ulter o8q: integ o9: diffi o9q: prego_di op: buong_sono di_pace dia ferra ines l_ultim malat_$ nonna oltre purtr_e
rispo_a op2: 0_le ferri_$ op2qr2: invio op3qr: vener_e op4: la_pross setti_e opq5: quale opq6: potre opqr: per_l oq: ?_e ancor_la cambi_idea cance_il chied_la
corte_di dal_telef di_tempo i_vostr la_corte mio_indir signo_in telef_il togli_da un_preve oq2: quali oq3: ^_potre due_volte oq4: volte or: le_chied renat p:
agend ale alpin annit avrai banco berto brace bruno buca capoc caren ciaoo croci croll cto darvi datec debor dello disag disas docen duro epoca erano essen
estra ettor farle farvi fasci funer gg giada giria giure giuri impre indie innoc invie lapo litig lucia lupet manli manos matte mirac nove ormai oscar persa
pieno piutt pozzi prass proba proto prox regal revis rifar sa salvo sandr santi sbarc sbrog schio scout scuse senz seria serra sino smont staff stati stupe
svegl tenut tessu tiene tomma tonel tries uscie v venia verit vezzi vigil viste zecch zia p10q4r2: entro_vener p11r3: della_pross p13r3: pross_setti p18r:
avret p2: 0_avete 0_te ^_conta ^_dovre ^_luned a_marte ana_entro ana_hai appen_rient arriv_tutto avere_le avra_la avret_a avret_i avret_tutto buong_il
canti_fino corso_della d_onore decid_li di_ammin di_perso dispo domen_sera dopo_vi dopod_$ e_doman e_merco entro_marte esatt_avete facci_luned facci_ma falta
falta_$ fattu_$ firme firme_$ foto_entro fra_una giorn_al giorn_dopo giorn_le giorn_stess giorn_te giro_i gliel_facci guard_nel ha_avuto hai_la ho_l il_verba
impeg in_casel in_matti in_serat in_udien influ la_chius la_docum la_sera le_firme le_nostr le_resti liber_con luned_pross luned_ve ma_giove mando_$ matti_lo
matti_trovi mese_come metto_al mezzo_non mi_metto misur_$ negoz_ti nel_corso nel_fine non_prima nostr_decis nostr_osser note oggi_sono onore pacch_$ parol_d
pomer_$ prima_cosa pure_su recap riesc_ma rispo_defin riuni_tutto saldo_verra scriv_il scusa_sono senza_falta setti_ti setti_vi sicur_$ stase_quand stess_vi
te_la ti_conse tra_due trovi_tutto tutto_quant udien una_rispo vener_ce vener_che vener_hai vener_te verra_dispo vi_diamo weeke_$ p2q: capod ciao_! e_a
nel_pomer p2q2: ana_il p2qr: certi final sicur p2qr2: meta tradu p2r: dicia_il e_luned farem giove_pross giro_il il_certi li_mando marte_e nel_weeke
vener_della vener_ti p2r2: sched_tecni p2r3: merco_$ p3: 0_vi ^_conto ^_dammi ^_fra al_piu avete_la avret_la con_tutte conto_di datem_tempo doman_ti
dovre_riusc e_vener esito_$ giove_ti il_mater in_setti in_studi la_liber ma_luned ma_siamo mando_doman mando_il mi_scuso nella_posta nostr_rispo parol_di
piu_tardi previ quel_giorn riuni_il scuso scuso_per ti_arriv tutto_parol vener_vi verba verra_trasm vi_mandi p3q: ^_giove ^_nel casel p3q2: gent_ma p3q3:
^_gent gent p3r: e_marte mia_colle oggi_e vener_pross vi_arriv p3r3: le_sched p4: ^_datem ^_stase avret_il datem giorn_vi setti_le tardi tutto_entro p4q:
al_massi giove_0 p4q2: massi p4r: avra dammi marte_pross merco_0 mese_$ p4r2: e_te p4r4: le_mando p5: comun_l di_mezzo esito feste_di fra hai_tutto l_esito
setti_esatt testi_$ p5qr7: te_le p5r: doman_matti vi_mando p5r2: mando_i p5r3: entro_la la_fine p5r4: facci_avere p6: dopod esatt tempo_fino p6r: entro_fine
luned_matti p6r3: fine_della p7: domat in_giorn p7q: parol p7r: entro_il fine_mese p8q2r6: avere p9: l_avret pq: ^_chied a_meta ana_scusa avere_il bisog_di
bozza_e casel_$ cassa che_me chiud_i chiud_la conse_la doman_sento e_capod e_lo firma_il foto_al foto_te giorn_in giuli_$ ho_bisog i_conti in_un la_cassa
la_spedi ma_sig manda_le mando_in mi_chiud mi_potet mia_nipot paghi probl ricev_la scans simo simo_$ sullo un_probl pq2: ?_la abbia_il preci scusa_ana pq2r:
grazi_della pq3: aprir cosa_vi lo_riman riman_in pq67: ?_$ pqr: il_comme marke pqr3: ve_li pr: a_giove appen_riapr arriv_entro biogr buio che_rient ci_vuole
cioe della_pazie di_sicur dicia_marte disgr disgr_vener doman_che due_giorn farem_avere foto_dei foto_dell gliel_invio gliel_mando il_tecni le_biogr
manca_ancor mando_entro merco_pross mi_manca non_succe ponte prodo_le profi pross_0 punti riapr rient_merco succe_disgr testo_del vetto vuole_ancor pr2:
arriv_merco le_tradu sched_prodo q: abita acced accou adelm alter amede andre antep appar arabo assol averl avess avvia banne buoni call cerca code compa
consu danne detie emess enzo esemp farce farci fares farla foote forfa galle giorg giri gremb heic idrau illus impor inclu ingri jpg katia laric libri licia
ludo manut marmo modi negat negli obbli oneri otton pago paper pattu porgo procu proie proro qr qual rate regge remo repor reste rete retro rieme rigir ruiz
sale scadu scono sgarb siano soluz spesa stemm storn stucc stupi suddi table tantu targh termi ugual vari veloc vero vita word zip q2: 0_anche ?_a ?_l ?_mi
?_non ?_per ?_perch ^_possi a_chi a_me a_mette a_monta a_quale a_riman anche_per anche_se apert_? apre_dice aprir_l bisog_della buong_mi cambi_il canon
capir_se carat_$ chi_si chied_una come_si compr_? compr_anche compr_o coste coste_aggiu da_error decid_ci della_bozza di_corre di_preci dubbi_la e_se econo
error_$ ester_? fa_a fate_? fattu_entro file_non foto_nuova ho_prova hosti ignor il_canon in_pdf in_quant l_hosti l_ignor l_iva la_posa la_trovo lo_chied
luned_alle ma_mi merco_altri mi_da mi_fa mi_manda mi_si noi_o o_a o_basta o_si oppur_va posa possi_spost potre_riman quale_file quand_sareb quand_vi
quant_coste resta_mio rifer riman_la salve_la saper_se se_sia serve_? serve_da servi_la servi_un si_fa sia_possi sito_poi sono_tre spedi_? spost_la succe_se
un_prezz una_doman va_intes vener_? versi_con viene volev_chied vostr_preve vuole_saper q3: 0_? ad_aprir capir capis che_cosa cosa_succe devo_manda di_decid
error in_che l_alleg la_fate logo_? me_la mi_chied non_capis oppur paga parte_? pdf_? poi_resta prezz_compr riesc_ad riman_? scusa_ma serve_il siete_apert
una_cosa vale vorre_capir q4: aggiu_una capit_se che_forma chied_se ci_servi forma_vi ho_capit prova sareb un_dubbi una_pagin q5: per_quand voi_o q5r2: capit
q8: vi_serve qr: color_la e_nel firma_del inser li_giro serve_ancor servo solo_quest qr2: quell_di sala ti_alleg r: 0x0 abstr arezz carli casar cenon chef
conce diffe dolci dotti dovet eccol ermin esco est ferru fines forne giann giard grupp guido itali lago liman logis loris lou messe metro motto nives nord
ovest pavim pesto piant piatt princ progr prolo prosp provv quint resid rived rives sabri salir soste spent sud tim timbr tiran titti tourn unico vannu vendi
versa vigne viva w0yvj r2: ancor_un arriv_marte avere_marte capit_il compu_metri dei_vini del_chi della_canti della_sala dodic_ricet drive_quell ecco_i finen
finen_il gliel_giro hai_$ home_e home_quell i_loghi i_primi intan_i intan_vi invec_arriv le_sta mando_intan mando_luned nel_drive pagin_chi primi_due ricet
rileg_il secon_vener siamo_per sta_finen sta_rileg vini r3: camer dodic giro_luned quell_dei ve_la r4: intan_ti le_prime r5: alleg_le r6: prime
"""
