"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: abban accat accid agnes alto ammal anzia arret assen auror avrem ballo betta bicch bolle buond butta cado carac caval cerco certe chiss class claus cocci
comba conso copyw corsa creda cultu darem darle decen degna diaco divor dr eh emanu expor fabio fatti faust festi finta fulmi gare ginoc gusto imbia incas
indec infin ingeg inges lasin lavin lena lenti lisbo lomba lungh madri mario mo model molte monic monte nozze orato pacco pagli paren parto perit pesen pieta
pina porgi porte prato prega prezi prope prove pulit quade rapid rasse ridim rifle rinco rocco rosat sai sam sapro saro scomm sepol siede sonno stare suben
sue suor tante terme terro tiber tilt tuoi usano uscit vacan valer valig valut vedes vitto weber a10: al_rient sono_dimen a10d10n3p19q13r2: prima
a10d11op16q3r: firma a10d15n10o2p20q6r4: salut a10d19n5o11p25q10r20: della a10d24n9op5q4r2: alla a10d47nop9q8r19: quell a10d9n5p4q11r3: anche a10dp4: ^_sono
a10dp5q6: riesc a10n2o2p14r: prome a10pq: in_ferie a11d11n5p35q6r4: giorn a11d12n2o6p8q5r4: lavor a11d13p3q: ok a11d2p2: dimen a11d2p2q: ferie
a11d9n5o20p13q2r4: scriv a11dp2: mi_sono a11p13r2: e_ti a122d171n37o57p108q51r35: e a12d14no10p12q2r: contr a12d15n2p5q2r2: l_ho a12d17n2o2p3q2: nient
a12d18n5o3p11q34r2: se a12d27n4p27q11r9: ^_ciao a12d4n5q: visto a12d4pq: con_calma a12dno3p5q: ammin a12np4qr2: sto a12pq: e_ancor a13d15n6o22p13q8r4: dal
a13d15n8o2p20q8r2: mia a13d31n5p29q11r9: ciao a13d4pq: calma a13d7np16q4r5: fino a14d11n9op54q16r13: vener a14d27n14o5p7q5r: abbia a14d2n2o2p2q9: poi
a14d4no10p4q11: ^_non a14d4no3p4qr2: all a14d4np5q2r2: aggio a14p: lo_guard a14r: saper_$ a15do2pq7r: non_mi a15pq2r: facci_saper a16: ricev_grazi
a16d17n3o15p8q9r3: mio a16d19n4o2p10q14r2: me a16d28n5o2p16q12r6: ^_il a16dp11q2r2: pazie a16p19q6r4: ce a17d10n6p8q6r2: io a17d15n8o21p19q4r2: nostr
a17d3n5op9q2: uffic a17d40n19o10p16q18r5: da a18d17n7p46q7r17: luned a18op: ^_ricev a18opq8r2: saper a19d27n10op16q3r8: siamo a19d31n12o8p20q7r5: ha
a19d36n7o3p49q8r: tutto a19pq2: ^_grazi a2: 0_guard ^_tranq a_guard a_veder abbia_fede abbia_pazie agli_altri al_vagli alla_comme altri_bisog ancor_dal
ancor_l ancor_legge ancor_nient appen_finis appen_posso aspet_che atten_$ aveva_prome avuto_modo avvis_$ avvis_appen avvoc_sta botte_appen calma_appen
capo_firma che_a che_deve che_se chius_per ci_da ci_do collo con_me conge contr_vi da_l dalla_canti dell_aggio delle_bozze deve_ancor di_guard di_lei dicem_al
dimen_$ dimen_il diret_e e_rotto ester_e ferie_rient fiato_sul firma_lo firma_oggi fogli_$ gamba giro_tutto grazi_dell grazi_ricev ha_minac ho_inolt ho_passa
ho_sulla idea_la il_catas il_prome in_conge infor_disti inolt_all l_ok la_ricez la_richi la_stagi lo_solle malat_e mi_rispo mille_$ mille_ana minac minac_di
mio_capo modo_di natal_a natur ne_discu non_me non_torna nostr_diret nostr_forni occhi_$ ok_grazi ok_visto parlo_col passa_all passo_$ piace_l piove_$ possi_$
posso_guard prend_nota prome_e propr_siamo pross_sono qualc_le qualc_ti quest_perio relaz resti_$ resto_in ricez rient_guard riesc_propr rileg_la ripen
ripre_in risco_$ rotto scriv_salut scusa_tanto si_non si_si siamo_tutti solle_e somme_di sono_di su_$ sul_collo tengo_aggio ti_avvis tipog_mi torno_in
tutti_volon uffic_compe un_occhi vagli vedo vener_sono visto_grazi volon_e a21d23n5p26q31r4: ma a21d41n16p45q23r11: ana a21dp9r2: rient a22d2p12q: sono_in
a22d45n11o5p15q28r4: si a22d52n9o15p19q16r12: del a23d30n12o7p44q17r26: i a23d37n22o2p27q4r5: ! a24d12n9o38p39q14r5: vi a25d13n11p56q5r17: ti a25d7np31q4r5:
facci a274d412n104o116p293q182r73: $ ^ a29d119n18o15p71q32r19: 0 a29d95n15o25p42q31r15: per a2d: caso consi_che dirvi docum_e e_con esami il_dotto l_idea
legge_il legge_la mi_aveva mio_socio modo piu_ma siamo_somme solo_un stagi trasl veder_a vista volon a2d10n3op2q6: cambi a2d10no4p6q: del_0 a2d10o9p6r: e_non
a2d10p5q: caric a2d10q5r28: alleg a2d11pq3r2: versi a2d12n2pq11r: parte a2d12r8: ecco a2d17np2q2r: appro a2d17np2q4r: ^_per a2d2: a_mia compe e_al luned_scors
scors_e a2d20p2q2r2: va_bene a2d22n4o2p10qr6: 0_$ a2d22np2q4r: parti a2d26p3q5r2: no a2d2n3pq: mia_figli a2d2n4q: scuol a2d2nop12r5: gliel a2d2np10q2r: mese
a2d2np3q5r: e_mi a2d2np5q13: compr a2d2npq: non_so a2d2o: una_volta a2d2p: anche_la i_migli la_sua a2d2p3r: tanto a2d2p4qr: giove_0 a2d2p5q12r2: riman
a2d2p5qr: presi a2d2p5r: tavol a2d2pq: tener a2d2q: appro_il di_piu a2d2qr: foto_le a2d3: ^_perfe a2d3n2op2: famig a2d3n2p5: in_fiera a2d3n2p6q3r: buong_ana
a2d3n3o2p11q2: avete a2d3n4p6q17: cosa a2d3no5p: contr_e a2d3nopq: mi_dispi a2d3np8qr3: canti a2d3npr3: sei a2d3o2p9: trasm a2d3o3pq2: che_la a2d3p: il_tipog
migli parer a2d3p10q2r: cordi_salut a2d3p2: delib a2d3p6r: ti_rispo a2d3pq2r2: subit a2d4: arch a2d4n2opq: dott_ssa a2d4n2p2q3: tipog a2d4n3o2p5: negoz
a2d4no2p2q3r2: ordin a2d4nopq: dispi a2d4np: racco a2d4npq12r: serve a2d4npqr: socia a2d4p: e_quell a2d4p7qr5: sotto a2d4p9q6: ^_scusa a2d4r: date
a2d5n2o4pq3r: ora a2d5n2p2q2: ferma a2d5n3p3r2: buone_feste a2d5n3p3r4: ^_ti a2d5n4o2p3q3r: detto a2d5nop5: !_! a2d5o: nient_$ a2d5o2p: nulla a2d5o4p3: richi
a2d5p2r: sede a2d5p3qr: dotto a2d5p4q2r3: per_le a2d6n2o5pq: stata a2d6n2o5q: e_stata a2d6n2op2q2r3: che_e a2d6n3op3q3r: chiam a2d6no2pq4: prese
a2d6no7p2q13r: chied a2d6p5q2r: spedi a2d6p6q5r: file a2d6pr: d_accor a2d6r6: ^_ecco a2d7: ^_va a2d7n2op: mogli a2d7no10p7qr6: manca a2d7nop: mia_mogli
a2d7nqr: grand a2d7q2: ^_si a2d8n2op5r: prest a2d8n2opq: ssa a2d8n3p8q2r2: trova a2d8np2: propo a2d8p2r: perfe a2d8pr2: accor a2d9n2o2q3r: nessu
a2d9n5p14q8r7: nel a2d9n6o4p8q5r: e_la a2d9np5qr2: allor a2d9p3q4r6: il_logo a2dn: conos te_e a2dn2: anche_a un_bacio a2dn2o5: mai a2dn2p: notiz a2dn2p2:
in_negoz a2dn2r: a_tutti trasf a2dn3pqr2: ana_ti a2dn4p: davve a2dno2p4r: la_setti a2dnoq3: cui a2dnp: commi lei_e a2dnp13q2: pero a2dnp22qr2: matti a2dnp2q:
avevo a2dnp3: ringr_per a2dnpr: le_scriv a2dnq: nient_di a2dnq10: ma_il a2dnq2: a_genna a2do: del_nostr a2do10: falli a2do2p3r: dicem a2dop3q2r: po_di
a2dopq8: vorre a2dp: arriv_$ ciao_ciao comun_la e_sulla firmo la_delib propo_e quind_non sera_$ un_minut vi_dico a2dp17r2: te_lo a2dp2: fermi marta porto
a2dp2r2: rileg a2dp3: di_pazie a2dp4: grafi a2dp5r2: paola a2dq: marte_scors a2dq2: direz a2dr: allor_non comun_e forni_di a2n: alla_scriv appes avvis_che
che_abbia cinzi_$ forse in_botte noi_siamo ritor a2n2: piove a2n2p2: botte a2n4q: ho_visto a2no: cinzi mani a2nop2: malat a2np: che_torna a2np3r2: il_compu
a2npq2: attes a2nq: che_lo a2nq2r2: font a2nr: sono_ancor viagg a2o: do_un marit_e non_sono ricon tempo_$ a2o2p2r: scriv_$ a2o2p3: 0_dicem a2o4p3: dal_nostr
a2o5p4r2: lista a2o6q: dichi a2o8: al_nostr a2p: ammin_e calma_e ci_risen ci_senti del_socio delir_$ devo_prima e_finch e_malat e_senza e_sul grazi_ci
la_decis lui_non luned_ma ne_parli padre_e parli piena_vende poi_vi posso_dirle qui_non ripos risen riuni_del siamo_fermi sta_ancor sto_aspet torna_luned
a2p2: all_esame ci_guard colle_che colpa esame fiera_fino ha_il pc ricev_il sul_tavol tavol_del vi_scriv a2p2qr: dopo_la a2p2r: ana_sono a2p3r: passo a2p3r18:
intan a2p5: mi_ci a2p6q: mandi a2p6q2: liber a2p6q2r3: vener_0 a2p7: prome_$ a2pq: dirle la_pazie luned_sono ne_sono occhi perch_la quell_non a2pr: comme_che
facci_propr finis il_diret il_forni torna_il a2pr2: devo_senti a2q: ^_finch ^_hai ^_un agli al_consi facci_$ guard_la senza_quell tutto_e visto_la a2q2:
in_attes se_la a2qr: di_lavor a2r: catas confe_la fiato ho_un in_viagg a2r2: ancor_aspet ce_le a3: !_lo !_ne abbia_ricev ana_ricev ancor_riusc appen_me
appen_mi appen_possi appen_so calma_$ dovev e_appen facci_veder fede fede_$ grazi_ana grazi_ne infer_$ la_mail le_faro mille_! muove nota_grazi occup_$
pazie_con poi_ci poi_ti ricev_ne si_muove so_qualc socio_e sono_fuori un_perio visto_sono a30d2o3p9q: ricev a31d26n14o27p24q12r4: al a32d39n17o6p22q23r9: un
a32d59n10o10p83q17r39: le a32d9n2p10q4: ne a34d12n2p5q3: guard a34d61n15o10p29q15r13: ho a35d27n7o2p45q24r12: lo a38d40n9o10p30q19r6: ci
a38d62n17o10p52q30r12: l a39d51n31o16p34q29r13: che a3d: del_consi in_osped tutto_con a3d10n3op15: sera a3d10n4p7q6r2: c_e a3d11n4o4p5qr: d a3d11n7p9q7r2: c
a3d12n2o6p5q3r6: gia a3d13n3p2q: piace a3d13pq2r3: carte a3d14no3p2q3r2: 0_e a3d14op5q5r: confe a3d14p4q4r7: logo a3d15np2q4: anno a3d16n4op2r2: fatto
a3d17n3o2p10q4r3: nella a3d18n2p6q2r4: su a3d2: osped sopri a3d20npr: resto a3d24n6o2p3q10: noi a3d2n: tengo a3d2n2pr: bacio a3d2n4op2q2: figli a3d2nopq4r:
fare a3d2np2r3: invec a3d2np3q: se_ne a3d2np4r8: sta a3d2o: non_abbia a3d2op2: mio_padre padre a3d2op4qr: e_le a3d2p2: consi_di a3d2pq2: con_gli a3d2pq3r:
aveva a3d2q: discu a3d2q2: antic condo a3d2r: non_ha a3d3: mi_piace a3d3np3: la_ringr a3d3np4: ringr a3d3pq: minut a3d3q2r: buona_giorn a3d4n2o4q: infor
a3d4n2p5r2: segre a3d4n2pq3: hanno a3d4np: e_siamo a3d4np19q3r9: merco a3d4np5qr2: fotog a3d4o2p2r: data a3d4o3pq: volta a3d4op5q: prend a3d4p4q: bozze
a3d5n2o2q5r: ad a3d5n2o4qr: dal_0 a3d5n2p2qr2: fuori a3d5n3o3p2: che_il a3d5n3p3r2: buone a3d5nop6q10: ^_mi a3d5np3: l_ha a3d5o2p3q2: disti_salut
a3d5o4p7q9r2: conse a3d6n2o3p4q3r: dott a3d6n2o6p2r2: ai a3d6n4p3: dalle a3d6np15qr3: oggi a3d6o2p3q2: disti a3d6p: il_telef a3d8p8r2: sua a3d9n3o6p10r2:
domen a3d9np14q3r2: cordi a3dn: a_te a3dn2: l_avvoc a3dnp: lo_so a3dnp14r4: ti_mando a3dnp6q: ana_la a3do: do a3do2p: momen a3dop: che_ha a3dop2: lavor_$
a3dopq: loro a3dopr: garan a3dp11q: stase a3dp2: non_posso a3dp2q2: ricor a3dp3: vener_non a3dpq: ne_ripar a3dq: e_buon il_capo a3dr: somme a3n: di_nuovo
voi_e a3n2p11q: metto a3no4q: la_prati a3nop: i_nostr a3np: l_uffic ti_aggio a3np2: la_colle a3np2qr2: il_fotog a3np3q5: ^_prima a3np4r: vende a3nr:
appen_torna a3o: di_voi a3o2: dipen tutto_al a3o3: prati_e a3op4q5: riusc a3or: titol_e a3p: ^_appen abbi abbia_ancor all_ester fissa mia_cura recup sara_mia
sono_scord a3p2: aggio_$ del_prome delir in_piena un_delir a3p2r: per_vener a3p3q4: riusc_a a3p3qr2: pront a3p4: hai_ragio a3p4r: setti_pross a3p4r3: tecni
a3p5: ci_metto piena a3p6: le_feste a3pq: ^_stiam a3pq2: riesc_a a3pr: sono_a a3q8: se_il a3r: faro_saper tempi a4: ^_preso ^_visto aggio_appen all_ammin
ancor_avuto appen_riesc dimen_di e_rient guard_al perio_infer porta_pazie preso_nota ripre siamo_ancor vi_aggio vi_avvis a40d56n22o20p53q42r13: a
a44d58n8o18p32q14r10: con a45d23n6o7p38q42r5: mi a46d4n2p8r4: appen a47dn2o2p16q7r11: ancor a49d86n22o43p55q43r17: di a4d: all_uffic atten a4d10p19q7r11:
le_foto a4d14n2o3p12q12r3: ^_buong buong a4d18n2o3p2q2: scors a4d20n5op9q4r3: con_la a4d21n5o3p9q4r4: e_il a4d26n9o18p6q12r2: piu a4d2n2p4: avuto a4d2n2p8r2:
compu a4d2n3p2: augur_di a4d2n5o7p3q: signo a4d2np15q2r3: hai a4d2np2q: insie a4d2np37qr13: mando a4d2npr2: forni a4d2o3p: marit mio_marit a4d2pq: ripar
a4d2pr: geome a4d3n4op9q: tempo a4d3p2qr: che_si a4d3p9r3: 0_genna a4d3r2: fogli a4d44n2o3p5q11r3: va a4d4n2o2p3qr: adess a4d4n5pq2r: nuovo a4d4n7p6r2: augur
a4d4nop11qr2: dopo a4d4np18q5r7: i_testi a4d4np2q4r: porta a4d5n2o5p13q5r12: dei a4d5np20q5r8: testi a4d5p7q5: genti_ana a4d6n4op9q2: 0_giugn a4d6p2q7r:
il_preve a4d7n2p3q: e_un a4d7n6op11q2: giugn a4d7o2pr3: titol a4d7p2qr2: col a4d7p3q4: la_bozza a4d8nop2q2: quell_che a4d8p4q8: bozza a4d9n2p8q4: 0_marzo
a4d9n3op4q3: parla a4d9o3p3r6: ^_le a4dnoq: idea a4do2pr: con_l a4dop2: tranq a4dp: quest_giorn a4dp2: ammin_$ a4dp3q: con_mio a4dpq7: possi a4dpr: attim
un_attim a4dq: e_solo grazi_$ a4n2p9qr: ve_lo a4no4q: prati a4np: giorn_e a4np2q: ^_se a4np3r3: le_facci a4np5q12r: prima_di a4npq4: bisog a4o2p2q: l_ammin
a4o3p2q: risco a4op: e_all a4p: infer lo_resti scord uffic_legal a4p2: cura grazi_del preso a4p2q2r2: ester a4p2r: stiam_ancor a4p3: in_uffic rient_luned
sulla_scriv a4p4r: a_vener lo_giro a4p6r: si_riuni a4pq: aspet_il il_suo a4pr: il_geome non_appen a4q2: ^_e a4r: faro ha_ancor a5: appen_ho appen_il ci_penso
ci_sto guard_$ penso_io porti_pazie sto_lavor a51d15nop10q19r3: grazi a56d30n7o5p31q8r9: sono a59d81n24o22p66q35r23: in a5d11nop5q4r: senza a5d11o2p4q13r:
preve a5d11p4: decis a5d12no3p5q4: telef a5d13n12o2p6r: !_$ a5d13n5o2p6q3r3: dell a5d13op23q7: scusa a5d14n2o3p4q2r: ^_ho a5d2: guard_tutto
a5d20n2o2p15q12r10: due a5d22n3o3p10q10r: come a5d23n3o2p4q6r3: alle a5d25n3p21q13r18: foto a5d2n4p4qr: lei a5d2n6o4p7q: sara a5d2nq: porti a5d2o3pq3r: il_mio
a5d2o4p2: ^_purtr a5d3: grazi_! a5d30n2p4q3r2: bene a5d3n4q: ^_da a5d3nop6q11r2: quand a5d3o18p2q: legal a5d3p: grazi_per a5d3p5r: docum a5d3p6q: tutto_$
a5d4n2o5p3q4: mail a5d5n2p12q3r13: ve a5d5o2p4q: resti a5d6n6p8q2r: colle a5d6np5q2r2: ^_buona a5d6np9q3: quind a5d7n15o19pq6: vostr a5d7n2p19q2r12: arriv
a5d7n5p9r: fiera a5d7np2q6: non_si a5d8op29q5r5: doman a5d9n2o2p9q4: marzo a5d9n3op5q3r: con_il a5d9o3r: inter a5dn2op: e_che a5dn2op3q2: mi_ha a5dnp: socio
a5dnp4r5: diret a5do2p4: non_e a5do8: nostr_avvoc a5dp: ho_girat a5dp4q2r3: luned_0 a5dp5qr3: comme a5dpq2r: capo a5no2pr4: inolt a5np3: nostr_uffic a5o13p2:
solle a5p: buon_natal torno vi_facci a5p11q5r: ce_la a5pq3: suo a5q: ^_devo a6: ferie_fino penso perio a69d151n40o47p94q63r32: la a6d12n2o4p9q13r2: manda
a6d12op2: non_ci a6d13n3o3p10: chius a6d19n2p8q3r4: sul a6d2nop6q6: ^_ci a6d2o4p3: e_vi a6d2q: nota a6d2qr2: deve a6d3np13q2r11: giro a6d3o2p2q4r3: altri
a6d3p13q2r3: fino_a a6d4n2op4q2r2: lui a6d4n3p4q3r: sulla a6d4n4o2p2q: il_nostr a6d4no2p4q3r: po un_po a6d4nop2q2r3: senti a6d4nop3qr2: propr a6d4np9q3r3:
genna a6d4opq3: 0_sette a6d5n5o4p3q15r5: voi a6d5n6o3p48r5: setti a6d6n3p27q3r12: te a6d6n5p10r2: feste a6d7n2p2: ^_siamo a6d7n3p5q6r: perch a6d7n7op9r6: qui
a6d8op3q3: sette a6d9n2q2r: veder a6d9nop4: siamo_in a6d9op11q6r12: li a6dn2o4p5qr2: dalla a6dn2p8qr2: natal a6dn2q2: ma_non a6dnpq2: fino_al a6dp3q5:
non_riesc a6dp6q4: ragio a6op: in_mano a6p: ho_ancor a6p12r: non_ce a6p3q5: me_lo a6p4: ti_dico a6q: finch_non a7: guard_con a74d78n11o36p50q35r8: non
a7d11np10: ^_l a7d16n3p28q10r14: giove a7d20n5op33q8r5: il_0 a7d20n6o5p12q19r2: una a7d2n2o4p9r3: e_in a7d2o2p4q2r2: con_i a7d3n3op7q5r: passa a7d3op4: mano
a7d3oq: legge a7d3p: girat a7d4op2q4: qualc a7d5n3p3qr2: buon a7d8n4p5q4r3: per_la a7d8n7p3qr: tutti a7d8np4q5r7: gli a7d8op7q3: consi a7dnq: avvis a7dp: ^_ne
a7dp12qr2: la_facci a7dp2: in_quest a7dpq2: e_poi a7np: ne_occup a7p: parlo_con a7p2q: finch a7p3qr: stiam a8: rient_$ a84d198n41o32p132q89r41: il a8d:
pazie_$ a8d13op12q6r: ^_genti a8d14n5o4p16q2r4: rispo a8d17n4o18p12q3r: quest a8d23n7op7q2r3: solo a8d25n4o2p8q5r3: per_il a8d2q: io_$ a8d3n3p5r: torna
a8d3no2p4q4: non_ho a8d3p3q: posso a8d4o4p4q: purtr a8d4p2: ^_ok a8d6no5p9: il_contr a8d9p33q3r11: marte a8dnp3q2r2: aspet a8dop35q2r10: pross a8dp3: me_ne
a8op6q9r6: devo a8p: dico_$ a8p2r: ti_facci a8p9: ce_l a9d11n3p8q5r4: buona a9d11np6qr6: delle a9d12n3o22p9q2r: comun a9d13op13q6r: genti a9d22n4p20q7r4:
ciao_ana a9d26n7o14p11q3r: ^_la a9d2n2o10p2qr: avvoc a9d2n2p: si_e a9d2npq3: occup a9d2q4: mille a9d4n4p5qr: so a9d5n2p2q4: al_0 a9d5np10q3r: riuni a9dp5q:
dico a9p: ne_parlo a9pq: parlo a9q4: grazi_mille ad: 0_senza 0_sono ^_eccom ^_firmo ^_posso a_nome ad_agost ad_alta aggio_il al_volo alla_sopri ana_visto
anche_lei aspet_$ asses avvoc_ci bened calen che_serve chius_dal ciao_ho conse_$ da_vener dal_consi davan del_calen di_condo di_grave di_notte discu_con e_d
e_riuni e_sono esce etich_del farlo feder_$ feste_! file_e finan foto_sono fratt gia_girat giorn_grazi girat_all girat_la guard_bene ha_ritir ho_firma i_soci
il_giove il_piano il_trasl il_via in_caso in_mezzo in_trasf l_aveva le_avevo li_conos linea_$ logo_della luned_la ma_dopo ma_si ma_vorre magar mail_e marit_mi
mio_suoce mirel mirel_$ momen_per monta_con ne_ero nel_fratt nell nella_riuni neri_$ no_non non_possi nuovo_$ occas osped_nient ospit padre_ha parte_delle
penal per_telef perci poi_lo post propr_$ purtr_non resti_il rinal rugge salut_segre san scriv_da se_in secon_versi sei_un siamo_sempr solo_se sono_tutti
sopri_e sta_a su_tutto sull suoce telef_resta tener_il terra_il tutto_anche uffic_ammin un_caffe un_momen volo volta_senti ad10n3p2q2: numer ad10q10: puo
ad10r: orari ad11n2o6p4q: lasci ad11pq: verde ad11q7: mette ad12n2pr: via ad12n5: stama ad12n8o2p5q4r2: ieri ad12o5pq: nome ad12p7qr4: testo ad13n2p4q9: vecch
ad14n2op3q7r: resta ad14p: benis ad14q2: la_secon ad15n2q5: alle_0 ad18n2p5r2: cosi ad2: alta barca buong_abbia buong_la che_sono citta convi dispi_$ e_nient
e_spedi ha_visto il_fogli in_consi la_domen nome_di ottim pare produ sedut si_comun si_va sia_tutto sola ad20nr: il_resto ad21npq7r2: secon ad2n: cellu credo
ad2n2: dal_luned ad2n2p2qr3: primo ad2n2p5: festa mezzo ad2n2q: da_luned ad2n2q4: sia ad2n3o2p2: ci_ha ad2n3oq: da_noi ad2n3p: di_buone ad2n3q6: siete
ad2n4p3q11r6: chi ad2n4pq4r: nuova ad2n4q: piano ad2n7p4: compl ad2n7q3: il_vostr ad2no2p: dato ad2nop2: parla_con ad2nop3qr: per_l ad2np: caffe e_andat
l_abbia so_piu ad2np2: so_che ad2np2q2: acces ad2np2qr: tu ad2np3q2: nipot ad2np4qr2: perso ad2nq: mio_nipot socia_e ad2nq3: banca ad2o: ^_lasci ad2o2: grave
messa ad2o2p: per_un ad2o3: infor_che ad2o3p2r: ho_gia ad2o3qr: srl ad2o6p2q: e_per ad2op3q123r2: ? ad2op5q2: mater ad2oq32: o ad2or: per_ora ad2p: !_le
ciao_$ come_mi dalle_ferie feste_$ immag le_immag parro proge propr_non terra ad2p2: avuto_un dormo firma_e siamo_chius ad2p2q4: dobbi ad2p2r: assem ad2p3:
firma_$ il_tempo ad2p3q: di_luned ad2p4q3: il_file ad2p4r: le_misur misur ad2p5: quel ad2p5r9: sched ad2pq: la_riuni ad2pqr: notai ad2pr: e_giove l_assem
ad2q: adess_il campa ad2q2: ingle sempl ad2r: la_carte neri ad2r4: le_altre ad3: 0_al ^_prend a_mio di_marte domen_0 panne purtr_no sua_del ad3n2: luned_al
ad3n2o4pr4: segui ad3n2op3q: e_tutto ad3n3o7pq: la_vostr ad3no: lui_$ ad3no2r: avant ad3no3: notte ad3no3pq: ^_a ad3nop2q2r: che_mi ad3nop7q4r: chiud ad3np:
ero ad3np2qr: ci_siamo ad3np3r: abbra ad3np8q3r: la_mia ad3npqr: cogna ad3nr: caro ho_messo ad3o2: me_e ad3o2pr3: e_l ad3o3: esser ad3o3p8q2: conti ad3op:
febbr ad3op2r2: chies ad3op2r3: le_ho ad3op5r: posta ad3p2: mi_chiam ad3p2q: il_luned scegl ad3p2q3r: cose ad3p2r: la_fiera ad3p3: il_colle ad3p3r: un_abbra
ad3p4q: le_bozze ad3pq: visit ad3pq2: coper ad3pqr: non_c ad3pr: didas ad3q: riuni_di ad3r: gli_orari ad3r6: alleg_il ad4: ssa_wirth ad4n: dalle_0 in_fondo
ad4n2p: picco ad4n2pq: ^_i ad4n3op2q5: apert ad4nop: agost ad4np: fondo ad4np2q: letto ad4np2q4: ottob ad4nqr: 0_alle ad4o2: vogli ad4o2p: dai ad4o2pr2:
il_titol ad4o2q: testa ad4o3q2: inten ad4o6p4: avv ad4or4: altre ad4p: genti_dott la_propo ad4p2q2: ^_come ad4p3q2: frate ad4p3r: stori ad4pq: respo ad4pq6:
clien ad4pqr: buon_lavor ad4pr2: ho_fatto ad4q: del_preve pagat telef_e ad4q3: ana_ho volan ad4r3: ecco_il ad5: e_parti ad5n2o16p3r2: ^_vi ad5n2p: andat
ad5n2p3: bambi ad5n3p2q2: era ad5n4p2q2: molto ad5n5p4r3: cara ad5nop2q: sempr ad5nop4q7r4: quant ad5np: ana_! ad5nr: ti_ho ad5o3p2: comun_che ad5op: non_lo
ad5op3q: dovre ad5p: cosi_$ ad5pq2r4: quatt ad5pr: solo_il ad5qr: b ad5r: fatto_veder ad6n2p3r: a_prest ad6n2p4r: pubbl ad6n3o8p13r2: studi ad6np2: scelt
ad6nr: messo ad6p11q2r: tra ad6pq2r: la_versi ad6r: carta ad7n2p2q10r2: prezz ad7o3pq3: favor ad7op3r: wirth ad7op4q4r: scrit ad8: ho_caric ad8n: quest_anno
ad8n2opr: ^_abbia ad8o2p8: ritar ad8pqr2: nella_carte ad9n3q: megli ad9np25r4: fine adn: andat_in bacio_$ e_salta gallo i_bambi la_nuova la_scuol metti
salut_dalla sono_un trasf_in adn2: rivis salta adn2op2: segue adn2oq: la_signo adn2p2q2r: vuole adn2p5qr: finit adn2pq: a_lei che_da adn2r: elena adn3p4r:
tutta adn3q3: volev adn4p: pensi adn6q: bella adno: e_ai e_alle adno2q: miei adnop2r2: per_i adnop6q3: stess adnoq: ha_gia adnp: e_famig ha_dato la_commi
adnp2: di_me e_ha adnp2r: la_segre adnp4: rispo_$ adnpq: organ adnpq4r: salve adnpqr3: il_primo adnq: bel di_appro i_miei adnq2: prezz_$ adnqr: ritir adnr:
caro_salut suoi un_caro ado: che_in che_non farma il_falli inter_$ inter_e solo_a ado3p5: ferri ado5p2: spett ado6: smett adop: per_una tranq_$ adop2:
genti_signo adop2q5: corte adop3: ferri_$ adop3r3: ultim adop4r: dati adop6: ho_la adopq3: monta adopqr: luca adoq: la_testa adp: a_veron appen_firma
buon_weeke campi che_c cogna_che come_le con_un da_un dedic delle_feste di_mio don eccom geom girat_il i_numer il_docum in_mater luca_$ ma_quell migli_augur
nicol piu_come prest_$ qui_si rimet salut_avv scusa_! testo_$ veron adp2: baci consi_e e_buone etich feder genna_e adp2q: ho_il sulle adp2q3: scusi adp2qr2:
i_prezz adp2r: un_cordi adp2r3: visur adp2r5: ve_le adp3: bilan adp3q: ana_mi il_presi adp3q3: decid adp4: due_setti la_sera adp4r: i_dati adp5q2: marte_0
adp5r: weeke adp7: il_silen silen adp8: luned_e adp8r: lo_mando adpq: ^_marte chiud_la contr_$ manca_il sento adpq2: i_clien adpq3r: gener adpq4r: ^_salve
adpqr: anna adpqr2: tedes adpr: ha_scrit le_didas sono_quell adpr2: scatt adq: ^_avete ^_scusi comun_ci desti il_comun in_ingle priva termi adq2: al_mese
si_occup adq2r: linea adq3: funzi trovo adqr3: gli_altri adr: ad_allor avant_con cinqu e_gia fino_ad messe offic orari_delle subit_$ adr2: ritra adr3:
quell_della adr6: soci adr8: alleg_i an: !_e !_io !_si ^_augur apert_dal arriv_la cari carlo_$ che_pero ci_sara colle_di comun_non cosa_$ davve_! dell_uffic
di_buon dirti_che e_ferma e_trasf erava fatic felic franc grazi_davve il_mondo il_socio il_sole insie_a la_potat le_mani manda_un mondo ordin_del passa_il
potat prome_i sara_una signo_gallo solo_che sono_apert tempo_che vener_ne vi_rispo viagg_di voi_vi vostr_famig an2: figli_si le_scuol mia_sorel an2o3:
il_signo an2oq: ^_mia an2p: ^_domen an2p2: belli an2p2q2r2: voi_$ an2pqr: dire an2q: sosti an2q3r2: a_voi an2r: feste_a an2r2: sole an3p2: qui_in an3p3r:
tutta_la an4: in_pensi sorel an4p12q: ^_vener ano: alle_vostr manca_la mani_del ano2: l_invio ano2p3qr2: invio ano2q3: opera ano3pq: corri ano6q2: basta anop:
chius_e anop4: una_setti anop4r2: degli anoq: cambi_idea anp: centr che_vener dovut riva salut_e testi_per uffic_sono anp2: treno vi_manda anp2qr: natal_e
anp3: per_luned anp3q4r: succe anp5r2: merco_0 anp8: fine_setti anpq: cuore e_adess la_cosa anpq2: e_lo anpq5: mi_e anpr: mia_socia anpr3: giove_$ anpr7:
luned_$ anq: ci_si dirti mia_cogna mio_figli anqr: perdi anr: carlo giorn_di in_comun tutti_voi ao: a_loro a_marzo a_quant a_un all_ordin avvoc_che comun_di
della_vostr dichi_il e_nelle eredi ho_prese lista_e nelle_mani nessu_$ per_legge piedi pregh pregh_di propr_a resti_vi senti_$ trevi vedro vi_do ao13q2: socie
ao2: e_falli facce nelle scriv_in vi_infor ao2p: autor lavor_non ao2p4: ^_con ao2q: purtr_il ao2q3: due_volte ao2q4: volte ao3: andra risol ao3p3q2: invia
ao4: della_socie smett_di solle_$ ao4p: pace ao5: socie_e ao7p: e_manca ao8: al_mio nostr_legal aop: e_morto garan_$ la_scriv lista_$ manda_$ morto
quest_momen aop2: nei aop2q: sig aop4: la_pross aop6: marzo_$ aop8: verra aopq: regol aopq2: dal_telef aopq7: potre aoq: chied_la corte_di la_corte scusa_non
srl_$ aor: le_chied ap: 0_appen ^_avevo ^_finit ^_oddio ^_passa ^_sara a_letto a_merco abbi_pazie al_comme alla_riape alla_sera altri_due ancor_i ancor_in
ancor_per ancor_racco anzi anzi_no averm avevo_detto bimbi botti botti_che che_con che_marte chied_al chies_di chius_di ci_dedic ciao_marta colpa_e compl_$
compr_le conse_le dalla_matti dati_della decis_$ della_sua detto_vener devo_recup di_bilan di_lui di_mente di_nient dicia_$ dirle_nulla disco diseg diseg_$
dobbi_ancor doman_sera doman_sono dopo_le e_grazi e_me e_previ e_stiam esame_del fonda genti_il gia_in giorn_per giove_mi gira giro_$ giugn_e grazi_ancor
guard_e ha_i ha_riman i_bimbi il_comit il_solle in_ammin l_influ la_colpa laura li_le lo_mandi loco loco_$ mandi_l mano_la mare marit_che marte_te matti_alla
matti_ci mente metto_mano mi_liber mi_spiac muovo natal_! natal_non nicol_$ nipot_ma nostr_comme nostr_cura notiz_$ oddio panet paola_ferri passa_di pazie_!
pazie_e pc_e per_averm piena_chius porto_il previ_per prima_delle pro pro_loco pross_giorn quand_torno quell_siamo ragio_scusa ragio_sono riape ricev_in
rient_in rient_solo ringr_della ripar_dopo ripos_! rispe rispo_al rosan saldi salut_rosan sara_nostr scann scord_e scriv_dell senza_di siamo_sotto signo_la
sotto_con spiac stori_$ sua_mail tessu testi_lo ti_chiam ti_devo tocco trasm_le uffic_il uffic_ti ultim_due ap11: mando_tutto ap2: al_compu caric_le comit
comme_$ compu_e di_ammin di_manda epifa l_epifa la_docum le_verra leggo mi_siedo nei_pross prima_del scusi_il setti_mi siedo tutto_pront una_rispo vende_e
ap2q: qualc_giorn ra sig_ra ap2q3: anche_se ap2qr: acqui te_li ap3: a_fine di_natal dopo_l il_grafi impos in_studi influ l_avete mi_scuso quasi ap3q: pront_$
ap3q2: in_due per_giove ap3qr2: ancor_un ap3r: giove_pross previ ap4: ^_tra ana_grazi giuro_$ riuni_il scuso ap42q18r8: entro ap4r3: marte_pross pross_$
ap5q2r: l_0 ap5qr: tardi ap6: ^_entro ap6qr10: te_le ap6r2: setti_$ ap6r3: dicia ap7: giuro ap8q: ^_doman apq: di_cuore e_io giorg il_corri in_riuni io_non
le_rispo mando_in non_ne ottob_$ parla_di prepa ricev_la uffic_acqui vener_ma verif apq2: elett apq3: entro_merco manda_la apqr: sui apr: assic befan colle_e
foto_degli la_befan le_so le_sto ma_con parec riuni_giove saran so_dire apr2: devo_ancor e_qui apr8: ^_intan aq: ^_volen ^_vorre acqui_$ ana_abbia ana_prima
attes_del bozza_con che_ce chiam_la comod condo_$ conti_$ contr_ce da_giove dal_notai di_genna di_vener dichi_e discu_il e_li e_prima facev funzi_$ grazi_e
hanno_detto ho_in le_carte mi_confe mia_mi mille_e perch_mia poi_la posa_e reste ricor_di riman_l salve_sono sette_in sfugg smalt stai stiam_aspet testa_e
tutti_e volen vorre_che aq2: ^_volev ancor_da consi_$ di_firma la_banca posa preve_per se_l aq3: ^_siete aq5: ?_grazi aq7: capir aqr: capo_e aqr6: ti_alleg
ar: ^_alleg aggio_con anche_quell arriv_luned ascol blocc catas_e che_i come_va data_da degli_ester dei_sei del_diret delle_sched due_li e_pront elisa elisa_$
espri garan_che geome_se ha_la i_suoi inolt_non la_posta lago le_visur logo_il luned_lo manda_lei mi_ascol monac monac_e paola_$ pronu quatt_dei riga sono_da
suoi_tempi va_? ar2: i_font intan_il le_inolt qua sto_ancor d: 0zx0 a0 abitu ada admin affar ahah aho alber altez alzo ambul andia angel annun ante antip
aperi apro arran arrig aruba ascen asseg autis bacca barbe barra base bassa bea beige ben benes bepi boh bonfa borde bordo bossi bravi brind brodo buffe bussa
busta buste caldo camog cap cappe carie carin carpe casta cavou cda ceci celia cento ch0 chatb checc cifra cifre citat claim clini colaz colgo colop coman
commo confo coppo corni costi cotto cresc crono crost cugin daje daneo decim demo denis depli dessi destr dimez dioce dns donne duemi elvir entus er ernes
esaur escla esper espos esse estes faldo farao farne fatel fatte favol fido filar filet finor folde free fu fumag gabbi gelat germa ghe ghezz gianc giga girar
gluti googl grass grati gratu grezz griss hey ident ileni immob impon incol indes indug inesa infan insal insta inves iole ippol irene k0ssp ke kg lab landi
laoro lasag layou legna leo lgs live local lonta lorel lungo luogo magna malin mancu mante marco margh maria mariu mensa mesti metal milli miram mirco moden
molli momig mq muro na neo nerin nocci noce novem novo nuzia obiez offre olivi onora oppon oro orto osta ostre panif parch parqu patro pe pense peppe perme
persi pesan pezzo pia piacc piede pierf pisci pisto pizze plast pochi polon porge posti pozzo premu preto prici promo prot provi pulsa putzo q quagl quals
raddo raiff ral reali recit riall ribol ricic rilev rinno rinom ripie rita roll roma rover rubie rup rural russa sabbi salit salsi sando sanno satin sbatt
scald scand scari schia scrut scs scure segal seghe semo senso sere serio serva sez sfoca silva simbo sms soffi solai sor sorre spacc spazi spons stacc stipu
stran suite suona sveva tancr targa tenet termo tetto tino tl tolga tolle tonal tondi tono torce tramo trave trema trist turis turno uccio udine umidi undic
union uomin up usarl usere usiam v0 valte varia vedev vegan venit verdi verga vetro vicep villa vince virgo visse vivo vocal votan voto works x0 xe zuppa d10:
proce_pure d10no2p4q2r: 0_il d10nq: stamp_$ d10nqr: blu d10p: abbia_decis d10p2qr3: condi d10pq6r: iva d10q4: euro d11n: tropp d12n6o4p6q2r: sabat d12o4pq3r:
togli d12p: va_benis d13n2q: giust d13o: per_me d13p3q2: bonif d14: ^_no d14p3q7: potet d14pq: per_noi d15no: e_0 d19n2p4q12r6: pagin d2: 0_agost 0_causa 0_ci
0_genov 0_gramm 0_orari 0_scriv ^_0 ^_della ^_ops ^_orari ^_quel ^_scegl ^_tenia ^_vedi a_meno a_testa abbia_fatto accog al_bar al_sabat alle_tue almen
altro_non andar_onlin arriv_sabat asten avern avert avevi bar bene_giove bene_l bene_trann benis_cambi berga bevil blu_e bonif_dovre bonif_fatto bonif_parti
bozza_dell bozza_va budge_$ caric_il caro_per carre carta_avori carta_intes casse cater causa_saldo cena_socia chios ci_avevi ci_sia ci_tengo citof cogno
colom come_richi con_stima conco_il condi_le consi_d conta_da contr_il coope coope_il copia_firma copie_carta cordi_arch corre_il corsi corti cosi_com
cosi_manda cosi_non d_istit da_aggiu da_sua dal_marte dato_parer del_chios del_marte del_negoz del_nonno del_panne del_vecch dell_atto dell_infor della_barca
di_avert di_istit di_sera di_telef dicio dolce dopo_avern dovre_veder dropb due_ci duece dunqu e_$ e_defin e_foto e_m0uxc e_piu ecco_la egreg_dotto elimi
ero_in euro_a fa_piu fate_come fatto_! fatto_stama fisch_$ foto_$ foto_con foto_gliel frase funeb gabri garib garib_0 genov giro_la giugn_alle gli_origi glori
gramm grazi_comun grigi ha_appro ha_delib ha_scelt ho_rilet ho_spedi https_drive i_due il_budge il_carte il_color il_pie in_0 in_corsi in_dicio in_prima
indir_$ inten_appro istit_nella la_cena la_mappa la_parte la_ricev la_scrit la_tirat la_vogli lasci_le le_cose le_date le_parti lo_mette logo_$ m0uxc_$
manca_qualc mappa marin marzo_ha me_potet megli_la menu_del menu_di messo_tutto mette_pure modif_$ modif_in mulin mulin_0 nella_sedut nessu_modif nessu_osser
newsl_facci no_alla no_grazi no_guard noi_proce non_il non_siamo non_tocca nonno nostr_appro nostr_parti nulla_da offro oggi_il ok_$ ok_cosi ops ora_non
orari_dal ottan pagat_vener pane parer_favor parla_del passi_di passw_te per_posta piace_e picco_e pie pie_di piu_sever potet_parti potet_proce potet_pubbl
preve_n preve_super prezz_0 prezz_e proce_alla propo_quell puo_proce quell_$ quell_col quell_da refus resto_del resto_fate resto_non resto_va righe righe_$
ringr_ma rinun_al rispo_io ritar_ma rosar rosso_sono sabat_chius salda_$ salut_ivano santo sarem sarem_in sbagl_il scelt_la scher scors_0 scriv_cosi scusa_la
sdi_m0uxc se_manca secon_e sede_di segre_studi sera_dovre servi_fotog sette_e sever si_$ si_dai si_il spedi_la stama_cro stata_pagat stata_salda stima
su_dropb telef_0 tenia_il tenia_la terre testo_dell tirat titol_piu tocca tocch togli_solo tolto_il tropp_caro tue tue_doman tutto_bene tutto_nessu tutto_sul
un_refus una_casa una_sola unica unica_cosa utent_e vanno_bene veder_il vener_scors versi_di via_garib volan_$ voti wirth_con x_il d21n2p2q3: stamp d27o2pq:
proce d2n: acqua_e appro_la bassi_$ cane che_l chius_$ di_prima di_sopra e_via giove_dalle i_giorn luned_il mia_madre nel_0 noi_si ornel palaz tutto_per d2n2:
ha_fatto megli_di tutti_i visto_il d2n2o2p2q4r2: da_voi d2n2opq3: pensa d2n2p: il_nuovo d2n2pq: e_due d2n2pqr: ha_detto d2n2pr: ragaz d2n2q: acqua d2n4p:
tanti_augur d2n4q3r: anni d2n5p2q4: ^_ana d2n6p2: tanti d2no: e_abbia e_di galli milan d2no2p2q3: vedia d2no3: e_ci d2nop4: tutte_le d2nor: gliel_ho d2np:
ho_avuto tutti_$ tutto_a d2np2: dieci d2np2q2: salut_$ d2np3: giorn_$ d2np3qr: buona_ana d2np4: ^_quest d2np6r2: trovi d2npq: 0_c agrit d2npr: di_mia d2nq:
furgo pasqu d2nq3: va_in d2nr: bassi madre d2nr4: foto_della d2o: annul avete_gia chius_il coi conte_di in_una milan_$ nome_della non_cambi ogget sono_la
d2o2: ^_togli fattu_0 perta d2o25q2: ogni d2o2p2q2: ci_vedia d2o2q: di_lasci favor_$ d2o3: lasci_in d2o3q: conco d2o4: 0_maggi nome_e d2o5: fattu_e il_lavor
d2o5q: vi_chied d2o6: chied_di d2op: agenz atto chiar_$ studi_legal tratt d2op2: mie d2op2qr: assoc d2op4: le_comun d2opq: a_voce d2opq2: il_catal d2or: 0_a
d2p: !_allor !_ti 0_u berna cambi_solo certo certo_che come_d condi_$ detta dotto_wirth e_sabat event fatto_$ ferra_$ fiera_e ho_segna ieri_il in_casa in_sede
l_una la_copia la_dirig la_giunt la_sezio le_due le_mie ma_tra museo non_se nuove scegl_la scusa_se sette_$ smont sua_richi torte u u_s verde_salvi verso
d2p2: e_si genti_dotto il_pacch le_quote pacch plani_quota quota quote rag d2p2q: le_confe offer se_e d2p2r: aller d2p2r2: otto d2p2r3: loghi d2p3: casa_e
dirig d2p3q4: pdf d2p4: posta_$ d2p5: contr_firma d2pq: dicev facci_a giunt la_parti lo_facci lo_togli mi_sembr piace_molto vetri d2pq2: music d2pq3: capis
d2pqr: comin iva_e d2pqr2: e_i d2pr: chiav dopo_il fa_il li_ha per_punto punto_per rispo_punto salvi vedi d2pr2: e_da d2pr4: le_giro d2pr5: primi d2pr7: home
d2q: ?_comun e_cambi e_mia fatem fatem_un ho_guard il_clien in_quatt locan male opzio origi pagin_e pec pensa_di piu_grand prend_la rappr retro senza_la
si_legge super tutto_ok un_altro video_$ d2q2: fate_voi ignor preno d2q2r: il_codic d2q3: avrei d2q3r: scade d2q4: una_pagin d2q5: risul d2q6: il_link d2q7:
link d2r: 0_per albo alleg_la bene_la cena con_una da_togli e_fuori ecco_le it la_carta le_modif luned_a ma_per matri no_quell poggi rispo_alle siamo_d teres
veder_anche d2r2: eccot foto_di metri terzo d2r3: venti d3: 0_va ^_appro ^_fatto ^_megli ^_tutto abbia_parla abbia_scelt accet_del ana_ecco ana_rispo anno_$
avori bene_cosi calda con_due da_0 da_formu di_conse di_pagin direi dubbi_$ e_sbagl facen facen_segui fine_abbia fisch formu gia_manda giras giust_e ho_contr
ho_lasci ivano l_accet l_utent mamma manda_pure manig me_va ne_abbia nello_spam newsl_non no_la noi_il non_0 non_proce numer_di orari_conti perde_il perfe_$
posto_di prese_confe prima_$ pure_0 quatt_$ quell_in rilet_tutto salda se_rispo secon_propo secon_senza segui_alla solo_ora sono_0 stavo su_appun su_drive
su_wetra t testo_sul togli_la un_fisch univo_m0uxc vada vecch_logo wetra wirth_facen d32n2op3q2r2: 0_0 d33np6qr3: pure d3n: 0_non ci_hanno ed ed_e fisso
in_via resto_e sito_$ sul_sito x d3n2: a_pranz rispo_solo d3n2p4: pranz d3n2q6: dice_che d3n3p: stand d3n5p: copia d3no3r: vi_ho d3nop: mogli_e d3np2: ^_allor
d3nq: la_newsl d3nq4: aggiu d3o: 0_febbr ^_nient archi causa e_chius spam d3o16: conte d3o2: ^_egreg egreg d3o2p: per_quest d3o2q2: rifer d3o4p: s d3o5q3:
piu_$ d3op2q5: catal d3oq: non_la d3oq2: la_prese d3p: abbia_rilet allor_il ferma_al marzo_e pure_il d3p2: appun contr_contr forno rigua sezio d3p2q: ^_guard
la_prima d3p2qr: e_una il_menu d3p2r: alla_sua uno d3p2r2: la_plani d3p3: saldo d3p3q2: mio_frate d3p3q2r3: final d3p3qr2: plani d3p3r: doman_$ d3p3r3:
il_listi d3p4qr3: listi d3p5: tutto_nella d3p6r: in_canti d3p7q2: il_consi d3pq: credi in_macch d3pq12: ^_ma d3pq2: in_piu un_altra vanno d3pr: le_ha
mio_cogna d3q: ^_prefe caric_tutto come_una confe_l corre_e costa di_no inaug_e mette_il nello ve_l d3q2: 0_copie dove giove_alle tagli d3q3r2: il_secon d3q6:
il_prezz d3r: che_manca dentr pure_con d3r2: codic_sdi sdi d4: ^_parti codic_univo cosi_proce cro_0 giall giust_$ ho_appen ho_manda https in_rosso lasci_perde
mangi osser_da perde proce_$ prof prof_ssa pure_la quell_giust rinun senza_dubbi siamo_a solo_su stama_$ trann_il univo d4n: posto_$ pure_in te_l d4n2o3pr:
segna d4n2p3q: macch d4n2p6qr3: con_le d4n3op4q3r5: tre d4n4p4r3: ^_cara cara_ana d4no: scors_$ d4np: sabat_0 d4npq: ho_letto d4npr: il_video d4nq: al_posto
d4nq2: il_vecch d4nr: sopra d4o5r: n_0 d4op: ferra d4opq2r: voce d4opq4: che_ci d4opq5r: chiar d4p: appro_$ bonif_e il_blog noi_la passi potet_andar d4p2:
come_da d4p2q3: 0_ottob d4p2qr: la_pagin d4p2r: ana_in d4p3q7r4: servi d4pq2: di_0 d4q: a_pagin la_stamp pagin_0 scuro tolto utent d4q3: carat il_carat
l_inaug d4q3r: onlin d4q6r: intes d4q7: dubbi d4q8: fate d5: 0_codic benis_cosi budge e_giust giove_scors istit iva_0 la_terza noi_va parti_stama proce_con
quell_con vai d5n: 0_si e_tropp d5n2o2p5: la_nostr d5n2q10r: dice d5n3o15p6qr: conta d5n3o2p6r: tutte d5npq2: parte_nostr d5nq2: si_vede d5nq3: vede d5o:
ci_inter d5o3pq3: per_favor d5o4pq8: la_fattu d5o5r: n d5op2q4r: altra d5p: 0_in blog no_il ok_per rilet tenia d5p2q: sbagl d5p2r2: quell_del d5p7q: defin
d5p7r2: casa d5pq: confe_che d5pq2r: passw d5q: di_proce l_anno rosso d5q2: copie d5q6: si_puo d5qr: la_passw meno terza d5r: e_perfe trann d5r2: drive d6:
^_alla ^_bonif cro resta_com stamp_pure d6n2o4q: maggi d6n4o3p3q15: sito d6no10pq2r: indir d6npq2: da_parte d6npq3: inaug sembr d6nr: a_posto d6p: pure_$
usate d6p2q: anno_scors d6p3: osser d6p3q2: il_bonif d6p3q2r: color d6p4q2r: punto d6pq: il_verde d6pr: modif d6q: il_blu il_nome d6r: accet examp d7: m0uxc
d7n3o: ieri_sera d7np2q5r3: fa d7npq2r: video d7npq3r4: la_foto d7o8: di_non d7op2r: andar d7p12: scusa_il d7p2r4: foto_del d7p3qr: menu d7p7: il_ritar d7pqr:
altro d8: alla_fine decis_di d8n: bene_$ d8np: com_e d8nqr: newsl d8p2q: ci_piace d8p6r4: il_testo d8pq: in_stamp d8pr: carte_condi d8q3r2: codic d8q4: 0_euro
d9n2p10q6r: corre d9n2qr: posto d9np: com d9o14p3q15: fattu d9q2: il_numer parti_iva d9q2r: prefe d9r14: in_alleg dn: a_giugn affet ai_suoi al_secon
alla_prima ana_le anche_i apert_$ avreb benve bici broch_e c0 caffe_lo carit che_di che_hai chiud_alle delle_puliz di_bolog di_cosi di_domen dietr dispi_ma
diven drone e_c e_finit e_picco fatto_ha fatto_il fiera_di fondo_alla giust_per guard_che ho_detto ho_senti iban il_caffe il_cane il_cellu il_melog il_vener
in_conta in_tempo indir_e insom l_iban la_corre la_notte la_pubbl lavor_piu luned_abbia maggi_che melog melog_$ mentr metti_pure nn noi_$ notte_e numer_e
numer_fisso nuovo_indir pensi_e per_carit piogg piu_che piu_da piu_nessu pranz_$ pubbl_su quara redaz risto rosa sacco salta_la scelt_il setti_di siamo_diven
signo_delle since spero stama_da stand_c0 tonin tonin_$ torna_dalle tropp_forma trova_il tuo tutte_e un_sacco vecch_forni vener_siamo vi_aspet via_del
vostr_colle vostr_fatto vostr_sito x_me dn2: al_giove piace_$ pover premi speri dn2o2: da_quest setti_scors dn2op2qr: bianc dn2op4q2r9: ^_in dn2opq12: il_sito
dn2p: nemme dn2p4: augur_a dn2p4q: tutto_il dn2pq: entra dn2pq2: viene dn2pr: bolog carla segre_$ dn2q: tua dn2q3: spost dn2r: doppi dn3: alla_fiera
compl_davve la_mostr mezza si_chiam dn3p2: mostr dn3r3: cucin dn4: incon dn4op2qr: april dno: 0_april ^_d dno2p2: il_negoz dno2q: allo dno2q3r: a_me dno2q7r:
forma dnop: che_per dnopr: azien dnoq: ditta dnoq2: di_cui dnp: 0_l ^_merco accen broch che_segue e_ho e_passa giugn_le impre me_l ne_parla noi_e non_lavor
pelle puliz rimin sa sara_pubbl silvi silvi_$ dnp2: fatta dnp4: a_tutto dnp4q2r: pomer dnp7r2: ti_giro dnpq: ana_ciao due_la giuli passa_a dnpq2: detto_che
dnpq2r2: sala dnpq3: spieg dnpqr: iscri dnpqr2: un_salut dnpr: giove_e solo_la dnpr2: che_le dnq: anche_il chied_a inseg urgen viene_a dnq2: in_tipog dnq4:
^_quant dnr: che_vi conve la_cucin mazzi piant sinda via_mazzi dnr2: augur_! do: ^_annul ^_consi ^_quell abbia_affid accon_$ area art art_0 avant_$ cente
chiam_piu con_rifer da_adess da_fare debit di_esser e_conte e_morta falli_di foro il_pagam la_quest legge_$ lutto mio_assis morta nient_da non_chiam ordin_e
prest_e quest_che reces relat riten_di sabat_scors sara_il svolt trami un_cente do10: rivol do10q: prego do2: ^_scriv ^_smett comun_$ comun_si detto_al
maggi_$ non_vogli quest_e quest_fattu scriv_per smett_con studi_con venut_a do2p2q3: venut do2pq: al_telef do2pq2: quali do2pq3: e_venut do2pr: ore quart
unico do2q: prose do3: affid aver non_inten pagam si_rivol do3p: non_vi do3pq2: assis do3q: la_prego do4: riten do4p2: le_studi do5p2: ^_spett spett_le do5p5:
conto do6: con_quest do6q: vostr_fattu do7: non_conta dop: agost_$ buong_sono colla data_0 dell_accon esegu in_data la_rispo piu_nient ultim_volta dop2:
l_ultim dop2qr: se_non dopq: e_sempr respi dopr: accon ing doq: incar lingu dor: andar_avant effet ho_chies tutte_$ dp: !_ho ^_facci ^_firma a_due alle_sei
ana_allor ana_luned ana_per andar_in andat_$ assem_del assoc_$ aula bambi_e bene_per bozza_corre bozze_$ calce cambi_due chies_e ciao_paola ciao_scusa ciaoo
ciaoo_$ civic col_compu colle_docen compl_dimen compu_ma comun_lo con_mia confe_quant conse_il convo cooki corre_la credi_fotog da_oggi dare defin_cordi
del_labor del_primo del_servi della_broch detto_di di_coper di_fattu di_giorn dirig_scola docen doves e_chi e_domen eccom_! espre facci_in fai fammi fare_$
fasci fermi_il feste_avv feste_il fiera_quind file_con fino_alle firma_in fondo_e giove_ho ha_espre ha_trova ho_parla hotel i_color i_credi il_forno il_parro
il_quest il_servi in_pausa inaug_la invec_si l_hanno l_ordin la_data la_grafi la_home lasci_la le_dicev le_trasm letto_i lodi lored loro_la lucia lugli m
mail_di mande matte mie_note museo_civic nadia nardi pagin_delle paio paio_di pales paolo parti_con passa_la passw_ve pausa pdf_$ per_bene perch_l perso_in
piace_il potet_dare preve_firma punta quand_passi qui_prend resti_con richi_la rifar rigua_la rigua_le rispo_per ritar_$ salut_la sched_della scola se_le
se_ti senz senz_altro sera_con sette_giorn setti_sono si_ferma sloga solta sono_i sono_nella sotto_i sotto_il spedi_$ stann stati studi_ferri sul_color
sul_vecch tempo_di testo_per tieni tipog_ci tra_sette trasm_l tre_e trova_sul turni tutto_ci tutto_da tutto_insie uffic_stamp un_paio una_vita usate_pure
vener_l vetri_$ vi_mande video_su whats wirth_ho dp11r3: della_pross dp2: a_mano batte dico_la erano facci_e i_file in_segre la_stori le_tavol note studi_$
testi_e trasm_il vi_confe we zio dp2q: apert_il dell_anno il_pdf pero_il sarto dp2qr: marke dp2r: compi udien dp2r2: elenc_dei la_visur dp2r6: chi_siamo dp3:
il_saldo mia_$ nella_posta p setti_non silen_ma dp3q: ana_scusa e_a dp3q2r: servo dp3qr: certi dp3r: dello foto_dei giro_le mando_le mia_colle dp3r4: prodo
dp4: ^_te defin_$ labor dp4qr: le_corre dp4r3: elenc l_elenc dp4r4: le_sched dp5: di_mezzo dp5r: a_casa dp6: hai_tutto dp7r4: marte_$ dp9q2r: il_giorn dpq:
0_con ^_ve a_luned cassa compr_$ conse_la cordi_dott donat e_quand genna_$ in_un la_music nella_mail siste tipog_e tutto_in vecch_$ vedia_giove vita dpq2:
ana_con della_fattu e_scrit ma_la dpq2r: l_altra preci dpq3: ci_serve del_catal lo_stess quell_vecch dpq6r2: domin dpqr: due_cose e_gli la_firma su_un dpqr4:
ve_li dpr: a_giove ana_come il_notai la_sched listi_aggio lo_trova manca_solo nero ore_0 salut_dal sono_nel su_quell dpr2: senti_il vini dpr3: rived
testo_della dpr4: testi_della dq: 0_un ^_dobbi ^_una all_anno alle_condi ana_ieri ana_noi anche_un assol autom avevo_gia banca_$ bel_lavor bigli_da blu_scuro
bocci calco call cambi_$ capis_la carat_e cesar che_siete ci_ho circo codic_desti come_l con_lo copie_$ cosa_e cui_parla da_soli da_visit del_furgo del_legal
della_scuol della_secon di_maggi di_tutto dirit due_versi e_arriv e_intes enric fattu_l fattu_risul guard_il ieri_con il_condo il_resty il_sabat ilari
in_banca l_incar la_coper la_direz la_porti la_vetri legal_rappr letto_tutto li_ho lo_stemm ma_i ma_io manda_ieri manda_in margi marke_$ me_le meno_per
mette_nella mi_perdo mi_ricor mi_servi mia_mail nipot_dice no_$ nome_del non_funzi nostr_$ numer_giust nuova_$ pagat_a pagin_conta pagin_non parla_$ per_iscri
per_quell perdo piu_chiar poco preve_$ prose_$ resta_di resty ricam rifer_a riman_il scors_? sembr_di sfond slide soli solo_quell sono_passa sotti spost_al
stemm strut sul_retro sul_volan testi_ve trova_$ ugual uso veder_un vero voce_$ dq2: 0_anche anni_e clien_ha frate_e il_punto in_linea in_quant la_trovo norma
pagin_in per_0 per_corte piegh potet_manda si_fa stort dq2r: se_lo versi_con dq3: ^_potet a_noi intes_a mette_la mi_chied puo_fare dq4: la_conse dq4r:
il_domin me_la dq5: chied_se dq5r: a_parte dq6: apre si_apre dq7r: modul dqr: bigli comin_a giove_in grand_$ indic la_voce dr: 0_foto 0_srl ^_eccot ^_indir
^_intes accor_sul aggio_e agric agric_poggi albo_n all_albo alle_foto altre_due altre_le anche_al anima arriv_doman aveva_chies azien_agric bagno bio blu_0
buong_in crede crede_del del_sinda della_newsl di_chi due_le e_fino eccol eccot_il examp_ha fino_alla fogli_e giorn_! ha_garan home_page il_bagno il_progr
il_ritra il_terzo info intes_azien krrh0 l_altro le_crede le_resta logo_e lui_le maest mando_subit marte_al mazzi_0 menu_della nel_file nives nives_$ nuovi
page poggi_0 prefe_il progr prosp quant_ci quell_blu quell_pagin qui_i qui_sotto rende sdi_krrh0 sono_qui sono_rient srl_codic stori_del teres_$ tra_un unani
vino dr2: con_quell dei_vini ecco_i puoi sched_dei dr3: camer dr7: della_home n: addor adora alluv amica angol annal arrab artic asl b0 berte bo bosio bracc
bruni buffa caos carto chili coinc colpi crist cuoio dana degus desig digli dimet dirgl dispe dita domus dorme droni emozi figur filav fiore forza fosse fulvi
fuoco gara gatto gran incro indov inizi ispez ladri langh laure licen lucid lupi magli marce marti matil merit messi minis mirko mobil molti napol nera neve
noia nonni novit odore offri ombre orest perpl pinuc possa recep regio rider risat rispa robus sagra saput scato sfogl sogli sorte spala spari splen sposi
stano tardo teatr teleg tira tiram tizia tom ulivi valid valle vices vicin vinit vinto viola volut vota vuol wilma zitta n2: ^_anche ^_compl ^_stama abbia_una
al_lupo al_merca andav anni_dell bocca_al bolog_compl da_ieri fatto_un ferma_sulla feste_i ieri_ho il_premi in_bocca in_cucin incon_tua la_comun la_dott lupo
lupo_per metto_in nevic nostr_numer nuova_colle padig radio ragaz_in sapes segna_che segui_la seren_natal simpa solo_per sorel_al stato_un sulla_stamp
tua_sorel un_piace un_seren una_nuova vi_salut volev_solo vostr_stand vuoi zona n2o: vi_segna n2o3: d_ora e_stato ora_in n2o4: stato n2o9: invit n2op2: rimas
n2p: belli_$ che_ti seren vener_abbia n2p2: april_$ giugn_$ n2p3: ^_ieri n2p5qr: ti_scriv n2pq: denti solit n2pr: piaci n2q: a_trova che_dal n2r: e_piaci
paese n3: c_era compl_per ho_incon n3o: scriv_solo n3opqr: bello n3p2: ^_sabat merca n4: ^_tanti bocca che_bella n5: in_copia n5q2: ^_che no: attiv bello_$
che_avete danno del_vostr faleg in_avant la_stess lugan mail_$ prati_al resta_chius signo_bianc vostr_studi no2: in_poi no2p: domen_$ ha_lasci no3: ^_mio
per_vostr np: 0_! 0_ma a_bolog a_rimin abbia_avuto allag ammin_si colle_ti corre_$ da_una dal_denti dell_agrit didat ettor gente gradu gradu_sara ho_apert
ho_scuse inven io_e io_la la_canti la_gradu la_luce la_macch la_vende merca_e natal_$ negoz_$ oggi_ho ottob_il pero_non prome_sempr pubbl_il rinfr sciop scuse
sera_vi si_sposa si_trova siamo_nel siamo_rimas solit_e sono_entra sposa tempo_e ticin un_treno np11q: parol np2: diamo fiera_a lo_trovi luce sandr studi_!
tre_giorn np2q: corso np3: dei_bambi e_vener tutto_lo np3q: ^_giove ^_nel np3r: della_setti giro_il np4: lo_studi np4r: serat np6: ^_oggi quest_setti np6qr2:
vener_$ npq: bisog_di giuli_$ il_magaz magaz manda_l passa_in sabat_$ npq7r3: capit npqr: tomma npr: david filia filia_di manif matti_che trent trovi_in nq:
!_un 0_abbia a_ritir ad_april antep avete_manda banca_l bari che_bello ci_avete del_piano denti_e di_bari di_solit dire_con finit_la font_e gino gino_$
il_lanci l_acqua l_antep la_matti lanci me_$ mio_$ nel_prezz parla_a piano_di piero piu_di refer sabat_abbia salut_da sapet scriv_perch sempr_tutto siano
siete_in torin vuoto nq2: abbia_l compr_nel in_sala nq3: ^_chi nq5: una_cosa nq7: e_compr nqr2: e_nel nr: ^_qui anni_della banda banda_l caris cenon cucin_$
domen_ho feste_anche gia_a impag poliz salon vado nr2: seguo o: accum acme addeb agire aldo arred arte attil avran avven brusa capar categ catta cerch chiun
confr costr defun depos difen difet dolor esclu esecu esten fabri fatev fiduc front gdpr grame gravi hall impro infon inuti leone levat maier manzi march mesi
moles nordl nullo olimp oppor parma pietr prean rappo recla revoc rifiu risar sagl salva santa saret scott sedi sgarz signi sin sport state tamar tassi valmo
verte vetra vicen vizi o10: rivol_al o10q: prego_di o11: ulter o12: diffi o2: ^_ogni ^_reced ^_riten a_inolt a_manca a_non a_segui ad_altri affid_la ai_sensi
al_quale ammin_unico andra_indir aver_affid comun_il comun_va conco_$ conte_la corri_$ dai_vostr dal_tribu dall_invia del_falli della_nostr della_scriv denun
di_cessa di_sospe di_tutel diffi_dall dovra_esser e_ogni ennes giudi_della grave_inade ha_dichi i_solle immed inade_e inolt_ogni inten_pagar invia_ulter
invio_di istan istan_al l_opera la_infor la_invit lavor_e le_vostr manda_piu messa_$ moran moran_$ non_manda nulla_e ogni_istan paghe papa_e prete_e
quest_facce quest_mail quest_prome reced reced_dal richi_di riser sabat_notte scriv_socie segui_del sensi si_invit signo_ferri socie_$ solle_sara togli_dalla
trasm_al tribu_di tribu_ha vogli_piu volte_di vostr_grave vostr_prete o2p: alcun contr_per gia_detto o2p2: sara_trasm o2p2q5: quale o2q: cance dall in_tribu
la_liqui non_rispo o2r: insis mi_scriv papa o3: a_cessa comun_andra comun_dovra curat_$ dalla_lista di_aver di_smett dichi_falli falli_dal falli_della
il_tribu in_liqui in_pace inade indir_ogni legal_di manca_sabat nostr_socie ogni_solle ogni_ulter pace_$ pagar per_ogni sente_del sospe stata_dichi tribu_$
tutel ulter_comun ulter_solle va_indir o3pq: dal_contr o4: basta_con cessa_ogni con_sente conta_ulter conto_della di_scriv dovra fattu_n indir_al la_socie
legal_avv liqui_giudi manca_domen piu_per quest_solle r r_l s_r sente o4p3: vi_comun o5: al_curat cessa dal_conta futur futur_comun in_nome non_scriv
ogni_futur per_conto prete vi_invit o5pr: curat o6: ^_basta avvoc_$ giudi scriv_piu o6q: liqui o7: conta_piu integ_la legal_$ mio_legal vi_prego o7q: tribu
o8: ^_conte conte_integ invit_a ogni_comun o9: diffi_dal vi_diffi o9pq2: integ op: ammes atto_della azien_e bruno di_pace domen_dopo finir guida ha_autor
impia in_tre ines malat_$ manca_l mia_assis monta_$ nonna passa_dal prend_atto purtr_e qualo ricev_i ricev_per rispo_a salut_l solle_la sono_rimas vedia_in
zanin op12q3r6: avere op2: dia oltre op3: 0_le op3qr: vener_e op6r: setti_e oq: al_sito altri_la ancor_la cance_il danni del_sito di_tempo far gia_scrit
giugn_la i_vostr il_conse mio_avvoc mio_indir ora_$ pattu ripet signo_in telef_che telef_il togli_da un_preve oq3: ^_potre oq5: ?_e oqr: fermo renat or:
bianc_e conse_e il_quart lunga rober p: agend ale alpin annit appre artig assun attua balco banco belle bonet brace brici brune buca buono capoc caren caros
casin colli colpo coro cosic cresi croci croll cto custo darvi datec dica dimos disag disas diver duro dwg epoca essen estiv estra fallo farle funer galil
genit gg giaco gianf giu giure giuri greta guerr homep hr impaz indie infis innoc intro iphon istru lapo liceo lievi litig livel luci ludov lupet manag manli
manos mirac moret nasco naso nove ognun onlus ormai oscar oscur pasti patri pena persa perve pieni pila pisti piutt poltr poter pozzi prass pregi proba prox
regal repar riass ricos rilie ripor riven roba salto salvo santi sbarc sbrog scala scamb schio scien sedia seria serra serri simon sino snc squil staff stefa
svegl tal tenut tifa tonel tries uscie uscir verit vezzi vigil visi visin visio viste voci zecch p11q10r3: entro_vener p13r3: pross_setti p18r2: avret p2:
!_domat 0_gliel 0_pero ^_dovre ^_luned a_farvi a_marte a_stase al_pc ana_entro ana_scusi appen_arriv appen_rient arriv_in avere_i avete_tutto avra_la avret_a
avret_i avret_tutto bilan_e buong_il canti_fino casel_parol che_facci che_siamo chiud_il chius_mi conta_per conti_pure corso_della corte_del d_onore dal_diret
decid_li dello_studi di_perso di_ricev di_scout dimen_! dispo doman_in domat_appen dopo_vi dopod_$ dopod_sono due_e e_dopod entro_marte esatt_avete facci_le
facci_ma facci_un falta falta_$ farvi fattu_$ finit_il firme firme_$ foto_entro fra_una giada gigi gigi_$ giorn_al giorn_stess giorn_te giove_della giria
giro_i giugn_il ha_avuto ha_chies ha_perfe ho_fatta ho_l i_comme il_quale il_verba in_casel in_risco in_serat invia_i invie l_hai la_tradu le_arriv le_conse
le_farem le_firme le_nostr le_resti liber_con lo_leggo luned_pero luned_quind luned_sera luned_ve ma_giove mando_$ marte_matti marte_per matti_e matti_lo
matti_trovi mese_come mezzo_non mi_dia mi_impeg mia_rispo misur_$ negoz_ti nel_corso non_oltre nostr_decis nostr_osser oggi_non onore pacch_$ parol_d
perfe_ragio pero_hai pero_le perso_a pieno pomer_$ prima_devo prima_non pross_le pross_te pure_su quant_$ ra_wirth recap revis riesc_ma rimas_in risco_alla
rispo_defin ritar_! riuni_tutto saldo_verra sandr_$ scout scriv_dal scriv_il scriv_le scusa_sono senza_falta sera_dopo setti_vi siamo_quasi sicur_$ spedi_il
sta_batte stase_quand stess_vi studi_e studi_il stupe su_di sua_corte sul_preve tabel ti_conse tiene tra_due tra_vende trovi_tutto tutto_prome una_e vener_ce
vener_che vener_hai vener_in vener_te venia verra_dispo vi_diamo vi_invio weeke_$ p2q: arriv_il avere_le bozza_e i_conti ma_sig probl riapr_il zia p2q2:
ana_il p2qr: capod nel_pomer scans p2qr2: meta sicur p2r: 0_te berto buona_serat dicia_il due_giorn e_gliel farem_avere gliel_mando ieri_e il_certi in_udien
li_mando nel_weeke oggi_sono ponte pross_0 rispo_sul vener_della p2r2: i_loghi le_tradu li_sta p2r3: merco_$ p3: ^_conta ^_conto ^_dammi ^_fra arriv_tutto
avete_la avret_la con_tutte cosa_che datem_tempo doman_e doman_ti dovre_riusc e_doman e_merco esito_$ facci_luned festa_e giorn_dopo gliel_facci guard_nel
hai_la impeg in_setti luned_pross ma_luned ma_siamo mando_doman mando_il mando_la metto_al metto_e nostr_rispo p_v prima_cosa quel_giorn scuso_per sera_stess
setti_ti sua_casel te_la trova_tutto tutto_quant v vener_vi verba verra_trasm vi_mandi p3q: mia_nipot non_prima p3q2: a_manda p3q2r: vener_pross p3q3:
lo_riman p3r: al_piu e_luned farem marte_e piu_tardi vener_le vener_ti vi_arriv p3r2: sched_tecni p4: 0_avete 0_vi ^_datem ana_hai avret_il conto_di datem
domen_sera giorn_le giorn_vi giove_ti il_mater in_matti la_chius la_liber la_lista mi_metto nel_fine nella_sua parol_di parol_mia setti_le tutto_entro
tutto_parol p4q2: gent_ma p4q2r3: tradu p4q3: ^_gent gent p4qr2: riapr p4r: dammi mese_$ oggi_e p4r2: avra p4r5: le_mando p5: ^_stase comun_l e_festa esito
feste_di l_esito setti_esatt p5q2r: grazi_della p5q3: ciao_! p5qr: al_massi p5r: e_marte fra p5r2: e_te mando_i p6: esatt tempo_fino testi_$ ti_arriv p6q2:
casel p6q2r: massi p6r: della_pazie doman_matti luned_matti p7r: vi_mando p7r3: entro_la p7r4: facci_avere p8r: entro_fine fine_mese p8r3: fine_della la_fine
p9: domat dopod in_giorn l_avret p9r: entro_il pq: ^_chied a_meta a_tardi ana_i ana_purtr avere_il casel_$ catal_ci che_me chiud_i clien_telef compr_il
compr_la debor debor_$ doman_sento e_possi entro_giove entro_luned fara file_in firma_il foto_al foto_te giorg_$ giorn_del giorn_i giro_vener ho_bisog
in_tedes in_verti la_cassa la_spedi la_tipog ma_lui manda_le mi_chiud mi_potet mia_zia paghi pagin_$ pazie_le per_lui perch_il porgo porgo_disti proto ritro
scans_$ simo simo_$ sito_ci sullo testi_li ti_va un_probl vecch_sito verti vi_servo pq2: ?_per abbia_il anche_per conse_vener della_bozza giorn_in giove_a
in_pdf scusa_ana pq2r: lui_e pq3: ?_la aprir cosa_vi manda_il riman_in pq4: vale pq6: ho_capit pq76: ?_$ pqr: doman_che e_capod il_comme quell_dell sale
tre_pagin pqr2: punti pr: ana_qui ancor_lavor appen_riapr arriv_entro aspet_le berto_$ buio che_giove che_rient ci_vuole cioe dati_di dei_prodo dell_avvoc
della_pagin delle_sale di_april di_chiud di_sicur dicia_marte diret_che disgr disgr_vener dolci doman_le domen_che fatto_i foto_dell fra_natal gliel_invio
il_chi il_tecni in_vetto inolt_$ invio_l la_curat logo_in manca_ancor mando_entro me_per merco_gliel merco_pross mi_manca mi_servo nel_docum non_succe profi
provv provv_a quand_riapr riapr_la rient_merco sotto_l succe_disgr sul_porta tecni_le testo_del vener_quand vi_giro visur_la vuole_ancor pr2: arriv_merco
avrai biogr e_ve home_e le_biogr pagin_chi prodo_le testi_delle vetto pr3: le_sta sched_prodo q: abita acced accou adelm adoro alter amede andre appar arabo
auto averl avess avvia buoni carro cerca cig code compa danne dava detie duran emess enzo esemp facil farce farci fares farla foote forfa fusi galle gatti
gesti giri gremb gross heic idrau illus impor ingri jpg katia laric libri licia ludo maris marmo mezz migra modi mondi negat negli obbli odont oneri otton
paper ponti procu proro pur qual rate regge remo repor rieme rigir rinfu ruiz scadu sciog scono scont separ sgarb sinis slitt soluz spesa spese storn stucc
stupi sudar suddi table tantu targh teo ugo usa usare vari venir word zip q2: ?_l ?_mio ?_se ?_sono ^_possi ^_riusc a_monta a_quale a_quell a_riman agent
aggio_entro apert_? apre_dice aprir_l bisog_della cambi_il carat_$ catal_? chi_e chi_lo chi_si chied_una come_si compr_? compr_anche compr_o confe_vorre consu
coste coste_aggiu da_error decid_ci di_confe di_corre di_preci e_chiar e_norma econo error_$ ester_? euro_al fa_a fate_saper fattu_entro figli_dice file_non
gli_agent ho_prova i_volan il_font inclu intes_alla l_ignor l_iva la_manut la_posa la_prova la_ragio le_devo luned_alle ma_mi manut merco_altri mi_da mi_fa
mi_facci mi_fate mi_manda mi_tagli noi_? non_l o_ancor o_basta o_si oppur_va ordin_apert pago passa_? porta_a possi_spost potre_riman proie pross_? punto_0 qr
quale_file quand_sareb quant_coste resta_mio rete riman_la salve_la saper_se scusi_ma se_devo se_si se_sia se_un serve_? serve_per servi_un sia_possi sito_va
sono_tre spedi_? spost_la subit_o succe_se tutto_stort un_clien un_prezz va_intes vale_fino vede_tutto venut_un volet volev_chied vostr_preve vuole_saper q2r:
banne foto_nuova il_banne q3: 0_? ?_non ?_perch a_chi a_mette ad_aprir buong_mi canon capir_se che_cosa devo_manda di_decid dubbi_la fate_? hosti il_canon
l_alleg l_hosti lo_chied logo_? mi_si noi_o non_capis o_a o_dobbi pdf_? poi_resta prezz_compr quand_vi riesc_ad riman_? sappi scusa_ma serve_da serve_il
servi_la siete_apert sito_poi una_doman vecch_? voi_? q4: ?_a ?_il aggiu_una capit_se cosa_succe e_se error forma_vi in_che paga parte_? sareb q4r: il_modul
q5: ?_mi che_forma la_fate oppur per_quand un_dubbi vener_? vorre_capir q5r: ci_servi prova q7: voi_o q8: vi_serve qr: chiar_il ciao_ti color_la corre_di
dei_bigli dei_due del_domin di_ieri domin_e firma_del hai_manda inser la_riman la_scade le_spedi li_conse li_giro lo_dice lo_fa mi_hai mio_gener piu_a
salut_dott serve_ancor solo_quest spars togli_un veloc vendi versa walte walte_$ qr3: quell_di r: 0x0 abstr annoi arezz barba bemol carli casar casci chef
conce corta curri dallo denom diffe dotti dovet durat ermin esco est femmi ferru fiamm fines forne frant giann guido huber itali libro liman livia logis loris
lou mar metro motto nomi nord ombra orren ovest paler pavim pesto pezzi piatt prefa princ prolo quadr quei renzo resi resid rifac rifat rives roero sabri
salir selez senno soste spent squad sud team tim timbr tiran titti todi tourn vannu vergo vigne viva w0yvj r2: alleg_gli alleg_intan altri_tre ana_intan
arriv_marte avere_marte capit_il compu_metri del_chi della_canti della_sala di_grupp diret_a dodic_ricet drive_quell due_capit finen finen_il giard gliel_giro
grupp hai_$ home_le home_quell il_quint intan_la intan_vi invec_arriv le_fa le_scatt li_avrai li_avret li_hai mando_intan mando_luned nel_drive prime_sei
quint ricet rileg_il secon_vener sei_sched servi_le shoot shoot_di siamo_per sta_finen sta_rileg voi_con r3: dei_soci dodic intan_i le_ultim primi_due
quell_dei ve_la r4: giro_luned i_primi r5: le_prime r6: alleg_le intan_ti r7: prime
"""
