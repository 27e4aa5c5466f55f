"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: abban accat accid agnes alto ammal anzia arret assen auror avrem ballo betta bicch binoc bolle buond butta cado carac caval cerco certe chiss class claus cocci comba conso copyw corsa
creda cultu darem darle decen degna diaco distr divor dr eh emanu expor fabio fatti faust festi finta frett fulmi gare ginoc gusto imbia imper incas indec inges lasin lavin lena lenti lisbo
lomba lungh madri mario mo model molte monic monte murat nozze orato pacco pagli paren parto perit pesen pieta pina porgi porte prato prezi prope prove psico pulit quade rapid rasse ridim
rinco rocco rosat sai sam sapro saro scomm sepol siede sonno suben sue suor tante terme terro tiber tilt tuoi usano uscit vacan valen valer valig valut varic vedes vitto weber a10: al_rient
sono_dimen a10d10n4p19q14r2: prima a10d11n2op16q3r: firma a10d11n5p7q13r3: anche a10d12n5o22p10q2r: comun a10d16n11o3p21q6r4: salut a10d20n5o12p28q10r20: della a10d25n10op7q4r2: alla
a10d2np5q: dico a10d2q4: mille a10d48n2op13q9r20: quell a10dp4: ^_sono a10dp6q6: riesc a10pq: in_ferie a10q4: grazi_mille a11d11n6p37q6r4: giorn a11d13n3o7p8q5r5: lavor a11d13p4q: ok
a11d2p2: dimen a11d2p2q: ferie a11dp2: mi_sono a11n2o2p14r: prome a11p13r2: e_ti a123d174n42o58p114q54r36: e a12d15n2p6q2r2: l_ho a12d16no10p12q2r2: contr a12d17n3o2p4q2: nient
a12d27n5p30q12r9: ^_ciao a12d4n5p2q: visto a12d4p2q: con_calma a12d9n5o21p13q2r4: scriv a12dn2o3p5q2: ammin a12np4qr2: sto a12npq: e_ancor a13d15n6o22p14q9r5: dal a13d15n8o2p20q9r2: mia
a13d20n8o3p13q36r3: se a13d31n6p32q12r9: ciao a13d4p2q: calma a13d7n2p17q4r5: fino a14d11n10op57q16r13: vener a14d28n14o5p9q5r: abbia a14d4n2o3p4qr2: all a14d4no10p4q11: ^_non a14d4np5q3r2:
aggio a14p: lo_guard a14r: saper_$ a15d2n2o2p2q9: poi a15do2pq7r: non_mi a15pq2r: facci_saper a16d17n3o16p10q9r3: mio a16d19n7o2p10q14r2: me a16d28n5o2p16q12r6: ^_il a16d2p11q2r2: pazie
a16dp19q6r4: ce a17: ricev_grazi a17d15n9o21p21q4r3: nostr a17d3n5op10q3r: uffic a17d41n21o10p18q19r5: da a18d10n9p10q8r2: io a18d17n8p47q8r18: luned a18opq8r2: saper a19d28n12op19q3r8:
siamo a19d32n15o9p23q9r5: ha a19op: ^_ricev a19pq2: ^_grazi a2: !_appen 0_guard ^_tranq a_guard a_veder abbia_fede abbia_pazie agli_altri al_vagli alla_comme altri_bisog ancor_dal ancor_l
ancor_legge ancor_nient appen_finis appen_posso aspet_che atten_$ aveva_prome avuto_modo avvis_$ avvis_appen avvoc_sta botte_appen bozze_le calma_appen capo_firma che_a che_deve che_se ci_da
ci_do collo con_me conge contr_vi da_l dalla_canti dell_aggio delle_bozze deve_ancor di_guard di_lei dicem_al dimen_$ dimen_il diret_e e_rotto ester_e ferie_rient fiato_sul firma_lo
firma_oggi fogli_$ gamba giro_tutto grazi_dell grazi_ricev ha_minac ho_inolt ho_passa ho_sulla idea_la il_catas il_prome in_conge infor_disti inolt_all l_ok la_ricez la_richi la_stagi
lo_solle malat_e mi_rispo mille_$ mille_ana minac minac_di mio_capo natal_a natur ne_discu non_me non_torna nostr_diret nostr_forni occhi_$ ok_grazi parlo_col passa_all passo_$ piove_$
possi_$ posso_guard prega prega_di prend_nota prome_e propr_siamo pross_sono qualc_le qualc_ti quest_perio resti_$ resto_in ricez rient_guard riesc_propr rileg_la ripen ripre_in risco_$
rotto scriv_salut si_non si_si siamo_tutti solle_e somme_di sono_di su_$ sul_collo tengo_aggio ti_avvis tipog_mi tutti_volon uffic_compe un_occhi vagli vener_sono visto_grazi volon_e
a20d37n7o3p52q9r: tutto a21d24n7p27q32r4: ma a21dp9r2: rient a22d2p12q2: sono_in a22d44n20p47q24r11: ana a22d47n13o6p17q28r4: si a22d53n12o16p20q17r13: del a23d30n14o8p47q18r27: i
a24d12n10o39p40q14r6: vi a25d37n24o2p28q5r5: ! a25d8n2op33q4r5: facci a26d14n12p57q6r17: ti a276d417n110o117p301q185r74: $ ^ a29d120n23o15p74q34r19: 0 a2d: caso consi_che dirvi docum_e e_con
esami il_dotto l_idea legge_il legge_la mi_aveva mio_socio piu_ma siamo_somme solo_un stagi trasl veder_a volon a2d10n3o3p2q3r: nessu a2d10n3op3q6r: cambi a2d10no4p6q: del_0 a2d10p5q: caric
a2d11no9p7r: e_non a2d11pq5r2: versi a2d11q5r29: alleg a2d12n2pq11r: parte a2d13r8: ecco a2d17np2q2r: appro a2d17np2q4r: ^_per a2d2: a_mia che_sono compe e_al luned_scors scors_e sola
a2d21p2q2r2: va_bene a2d22n4o2p10qr6: 0_$ a2d23n2p2q4r: parti a2d26p3q5r2: no a2d2n3pq: mia_figli a2d2n3q6: siete a2d2n4q: scuol a2d2np10q2r: mese a2d2np13q2: pero a2d2np2qr: tener a2d2np3:
ringr_per a2d2np3q5r: e_mi a2d2np5qr: presi a2d2np7q13: compr a2d2o: una_volta a2d2p: i_migli a2d2p2: la_sua a2d2p4r: tanto a2d2p5q12r2: riman a2d2p5qr: giove_0 a2d2p5r: tavol a2d2pq:
anche_la a2d2q: appro_il di_piu a2d2qr: foto_le a2d3: ^_perfe a2d3n2opq: mi_dispi a2d3n2p5: in_fiera a2d3n2pq: non_so a2d3n4op6q17: cosa a2d3no5p: contr_e a2d3nop12r5: gliel a2d3np11q2r:
cordi_salut a2d3np9qr3: canti a2d3npr3: sei a2d3o2: messa a2d3o2p9: trasm a2d3o3pq3: che_la a2d3op2r3: le_ho a2d3p: il_tipog migli parer a2d3p2: delib a2d3p6r: ti_rispo a2d3pq2r2: subit
a2d4: arch a2d4n2op2: famig a2d4n2op2q: dott_ssa a2d4n2opq: dispi a2d4n2p: picco racco a2d4n3o2p6: negoz a2d4no2p2q3r2: ordin a2d4npq13r: serve a2d4p10q6: ^_scusa a2d4p2: e_quell a2d4r: date
a2d5n2o5p2q3r: ora a2d5n2p2q2: ferma a2d5n2p2q3: tipog a2d5n3p3r2: buone_feste a2d5n3p3r4: ^_ti a2d5n6o2p3q3r: detto a2d5np4q2r3: per_le a2d5npq: ana_! a2d5npqr: socia a2d5o: nient_$
a2d5o4p3: richi a2d5p3r: sede a2d5p9q2r5: sotto a2d6n2o5pq: stata a2d6n2o5q: e_stata a2d6n2o7p3q13r2: chied a2d6n3op3q2r3: che_e a2d6n3op4q3r: chiam a2d6np3qr: dotto a2d6o2pr: nulla
a2d6p5q2r: spedi a2d6pr: d_accor a2d6r6: ^_ecco a2d7: ^_va a2d7n2o10p8qr7: manca a2d7n2op: mogli a2d7no2pq4: prese a2d7nop: mia_mogli a2d7nqr: grand a2d7p6q5r: file a2d8n2op2q: ssa
a2d8n2op6r: prest a2d8n4p8q2r2: trova a2d8p2r: perfe a2d8pr2: accor a2d8q2: ^_si a2d9n2p5qr2: allor a2d9n6p15q8r7: nel a2d9n8o5p9q5r: e_la a2d9np2: propo a2d9p3q5r6: il_logo a2dn: te_e
a2dn2: conos a2dn2o5: mai a2dn2p: anche_a a2dn2p3: in_negoz a2dn2r: trasf a2dn3p: notiz a2dn3qr: a_tutti a2dn4pqr2: ana_ti a2dn5p: davve a2dno2p4r: la_setti a2dnop2q8: vorre a2dnoq3: cui
a2dnp: commi lei_e quind_non a2dnp24qr2: matti a2dnp2q: avevo a2dnp4: grafi a2dnpr: le_scriv a2dnq: nient_di a2dnq11: ma_il a2dnq2: a_genna a2do: del_nostr a2do10: falli a2do2p3r: dicem
a2dop3q2r: po_di a2dop6: ho_la a2dp: arriv_$ ciao_ciao e_sulla firmo la_delib modo propo_e sera_$ un_minut vi_dico a2dp17r2: te_lo a2dp2: comun_la fermi marta a2dp2q: porto a2dp2r2: rileg
a2dp3: di_pazie a2dp5r2: paola a2dpq: la_pazie a2dq: marte_scors vista a2dq2: direz a2dr: allor_non comun_e forni_di a2n: alla_scriv appes avvis_che che_abbia chius_per cinzi_$ forse
in_botte noi_siamo ritor a2n2p2: botte a2n2q: che_lo piove a2n4q: ho_visto a2no: cinzi mani a2nop2: malat a2np: che_torna riva a2npq2: attes a2npr: sono_ancor a2nq2r2: font a2nr: catas viagg
a2o: do_un marit_e non_sono ricon tempo_$ a2o2p2r: scriv_$ a2o2p3: 0_dicem a2o4p: pace a2o4p3r: dal_nostr a2o5p4r2: lista a2o6q: dichi a2o8: al_nostr a2op: quest_momen a2oq: agli a2p:
ammin_e calma_e ci_risen ci_senti del_socio delir_$ devo_prima e_finch e_malat e_senza e_sul grazi_ci il_solle la_decis lui_non luned_ma modo_di ne_parli ok_visto padre_e parli piace_l
piena_vende poi_vi posso_dirle qui_non relaz ripos risen riuni_del scusa_tanto siamo_fermi sto_aspet torna_luned torno_in a2p2: all_esame ci_guard colle_che colpa esame fiera_fino leggo pc
ricev_il sul_tavol tavol_del vi_scriv a2p2q: ha_il a2p2r: ana_sono a2p3qr: dopo_la a2p3r19: intan a2p4r: passo a2p5: mi_ci a2p6q: mandi a2p6q2: liber a2p6q2r3: vener_0 a2p7: prome_$ a2pq:
dirle luned_sono ne_sono occhi perch_la quell_non a2pr: comme_che facci_propr finis il_diret il_forni sta_ancor torna_il a2pr2: devo_senti a2q: ^_finch ^_hai ^_un al_consi comod facci_$
guard_la senza_quell tutto_e visto_la a2q2: in_attes se_la a2qr: di_lavor a2r: confe_la fiato in_viagg a2r2: ancor_aspet ce_le a3: !_ne abbia_ricev ana_ricev ancor_riusc appen_me appen_mi
appen_possi appen_so calma_$ e_appen facci_veder fede fede_$ grazi_ana grazi_ne infer_$ la_mail le_faro muove nota_grazi occup_$ pazie_con poi_ci ricev_ne si_muove so_qualc socio_e
sono_fuori un_perio visto_sono a30d99n19o26p44q32r15: per a31d27n15o28p26q13r4: al a32d10n4p11q4: ne a32d3o4p9q: ricev a33d62n12o11p89q19r40: le a34d40n21o6p24q24r9: un a36d12n2p5q3r: guard
a36d29n9o2p48q25r12: lo a36d64n17o11p32q16r13: ho a38d42n12o10p34q22r6: ci a39d63n20o10p54q31r13: l a3d: del_consi in_osped tutto_con a3d10n3op16: sera a3d10n6p8q6r2: c_e a3d11n4o5p5qr: d
a3d11n9p10q7r2: c a3d12n3o6p7q3r6: gia a3d13n3p3q: piace a3d13p2q2r3: carte a3d14no3p2q3r2: 0_e a3d14op5q5r: confe a3d14p4q5r7: logo a3d16n4op4r2: fatto a3d16np3q5: anno a3d17n3o2p13q4r3:
nella a3d2: osped sopri a3d22npr: resto a3d25n6o2p3q10: noi a3d2n: tengo a3d2n2opq4r: fare a3d2np2: consi_di a3d2np4r9: sta a3d2nq: discu a3d2o: non_abbia a3d2op: do a3d2op2: mio_padre padre
a3d2op4qr: e_le a3d2p2q3r: aveva a3d2pq2: con_gli a3d2q2: antic condo a3d2r: non_ha a3d3: mi_piace a3d3n2p3r3: invec a3d3n3p6q3r: buong_ana a3d3np3q: se_ne a3d3pq: minut a3d3q2r: buona_giorn
a3d4n2pq3: hanno a3d4n3o2p11q2: avete a3d4n3p5r2: segre a3d4np2: e_siamo a3d4np20q4r9: merco a3d4np3: la_ringr a3d4np4: ringr a3d4np6qr2: fotog a3d4o3p2q: volta a3d4op5q: prend a3d5n2o4qr:
dal_0 a3d5n2p2qr2: fuori a3d5n2p3q: l_ha a3d5n3o4p2: che_il a3d5n3p3r2: buone a3d5no5p8q9r2: conse a3d5nop5: !_! a3d5nop6q10: ^_mi a3d5o2p2r: data a3d5o3p3q2: disti_salut a3d6n2o3p5q3r: dott
a3d6n2o6p2r2: ai a3d6n4p3: dalle a3d6np15qr3: oggi a3d6o3p3q2: disti a3d6p: il_telef a3d8p10r2: sua a3d9n2p15q3r2: cordi a3d9n3o6p11r2: domen a3dn: a_te dovev a3dn2: l_avvoc un_bacio
a3dn2p2: non_posso a3dnp: lo_so a3dnp15r4: ti_mando a3dnp6q: ana_la a3dop2: lavor_$ a3dopq: che_ha loro a3dopr: garan a3dp11q: stase a3dp2q2: ricor a3dp4: vener_non a3dpq: ne_ripar a3dq:
il_capo a3dqr: e_buon a3dr: somme a3n: !_lo di_nuovo vedo voi_e a3n2p12q: metto a3n3o4q: la_prati a3no2: dipen a3no3: prati_e a3nop: i_nostr a3np: fissa ti_aggio a3np2: l_uffic la_colle
a3np3q5: ^_prima a3np3qr2: il_fotog a3np4r: vende a3np4r2: il_compu a3np6: le_feste a3nq9: se_il a3nr: appen_torna a3o: di_voi a3o2: tutto_al a3op4q5: riusc a3or: titol_e a3p: ^_appen abbi
abbia_ancor all_ester mia_cura sara_mia sono_scord a3p2: aggio_$ del_prome delir in_piena recup un_delir a3p2q2: riesc_a a3p3q4: riusc_a a3p3r: per_vener a3p4qr2: pront a3p4r: setti_pross
a3p4r4: tecni a3p5: ci_metto a3pq: ^_stiam a3pr: sono_a a3r: faro_saper ho_un tempi a4: ^_preso ^_visto aggio_appen all_ammin ancor_avuto appen_riesc dimen_di e_rient guard_al mille_!
perio_infer poi_ti porta_pazie preso_nota ripre siamo_ancor vi_aggio vi_avvis a40d53n34o17p39q30r14: che a40d59n26o21p58q43r14: a a45d59n9o19p36q16r10: con a46d24n7o8p39q43r5: mi
a47d4n2p8r4: appen a47dn5o2p18q7r12: ancor a4d: all_uffic atten a4d10p20q7r11: le_foto a4d18n2op7q3r5: su a4d19n2o3p2q3: scors a4d21n6o3p9q4r5: e_il a4d27n10o19p6q13r3: piu a4d2n2p4: avuto
a4d2n2pr: bacio a4d2n3p3: augur_di a4d2n4op2q2: figli a4d2n6o8p3q: signo a4d2np2r2: forni a4d2np38qr13: mando a4d2o3p2: marit mio_marit a4d2p2r: geome a4d2pq: ripar a4d3np10r3: 0_genna
a4d3np3q: insie a4d3p2qr: che_si a4d3r2: fogli a4d45n3o3p5q11r3: va a4d4n2o2p4q2r: adess a4d4n2p2q5r: porta a4d4n3o4q: infor a4d4n4op9q: tempo a4d4n8p7r2: augur a4d4np18q5r7: i_testi
a4d4p4q: bozze a4d5n2o5p14q6r12: dei a4d5n3o2pq5r: ad a4d5n6pq3r: nuovo a4d5nop13qr2: dopo a4d5np20q5r8: testi a4d6n6op9q2: 0_giugn a4d6p2q8r: il_preve a4d6p7q5: genti_ana a4d7n3p3q: e_un
a4d7n8op11q2: giugn a4d7no2pr3: titol a4d8p3q4: la_bozza a4d9n2op4q2: quell_che a4d9n3p8q4: 0_marzo a4d9n4op5q3: parla a4d9o3p3r6: ^_le a4d9p4q8: bozza a4dn2opq: idea a4do2p: momen a4do2pr:
con_l a4dop2: tranq a4dp2: ammin_$ quest_giorn a4dp4q: con_mio a4dpq8: possi a4dq: e_solo grazi_$ a4n2p5q12r: prima_di a4n2p9qr: ve_lo a4n3o4q: prati a4np2: giorn_e a4np2q: ^_se a4np3r3:
le_facci a4npq4: bisog a4o2p2q2: l_ammin a4o3p2q: risco a4op: e_all a4or: faro a4p: infer lo_resti scord uffic_legal a4p2: cura grazi_del preso a4p2q2r2: ester a4p2r: il_geome stiam_ancor
a4p3: in_uffic rient_luned sulla_scriv a4p4: hai_ragio a4p4r: a_vener lo_giro a4p5: piena a4p6r: si_riuni a4pq: aspet_il il_suo a4pr: non_appen a4q2: ^_e a4r: ha_ancor a5: appen_il ci_penso
ci_sto guard_$ penso_io porti_pazie sto_lavor a51d88n25o44p57q44r18: di a53d16nop10q20r4: grazi a57d30n7o6p34q9r10: sono a5d11no2p4q14r: preve a5d11p5: decis a5d12no3p7q5: telef
a5d13n13o2p6r: !_$ a5d13n2op5q5r: senza a5d14n2o3p4q2r: ^_ho a5d14n3o3p12q13r4: ^_buong buong a5d14n6o2p7q4r3: dell a5d21n5op9q6r3: con_la a5d22n4o3p11q10r2: come a5d25n3p23q13r18: foto
a5d25n4o2p5q6r3: alle a5d2n2p9r2: compu a5d2n4p4qr: lei a5d2n7o4p7q: sara a5d2np16q2r3: hai a5d2nq: porti a5d2o3pq3r: il_mio a5d2o4p2: ^_purtr a5d3: grazi_! a5d31n2p4q4r2: bene a5d3n4q: ^_da
a5d3no18p2q: legal a5d3nop8q11r2: quand a5d3np5r: docum a5d4n3o6p3q4: mail a5d5n2p13q3r13: ve a5d5o2p4q: resti a5d6n2p6q2r2: ^_buona a5d6n6p8q2r: colle a5d7n2p3q6: non_si a5d7n5p9r: fiera
a5d7p2qr2: col a5d8n15o20pq6: vostr a5d8n2op20q2r13: arriv a5d8op30q5r5: doman a5d9n3o2p9q4: marzo a5d9n3op5q3r: con_il a5d9no3r: inter a5dn2o2p4q2: mi_ha a5dn2op2: e_che a5dno2p4: non_e
a5dno2pr4: inolt a5dnp: socio a5dnp4q3r3: luned_0 a5dnp4r5: diret a5do8: nostr_avvoc a5dp11q5r: ce_la a5dp2: ho_girat a5dp5qr3: comme a5dpq2r: capo a5dpr: attim un_attim a5np3r: nostr_uffic
a5npq3: suo a5p: buon_natal vi_facci a5p2: torno a5q: ^_devo a6: appen_ho ferie_fino penso perio a60d83n26o23p69q36r24: in a6d12op3q: non_ci a6d13n2o5p10q14r2: manda a6d13n4o3p12: chius
a6d13op25q7: scusa a6d2: guard_tutto a6d21n3o2p16q13r11: due a6d2nop6q6: ^_ci a6d2o4p4: e_vi a6d2q: nota a6d2qr2: deve a6d3no2p2q4r3: altri a6d3np13q2r11: giro a6d3p14q2r3: fino_a a6d3p7q:
tutto_$ a6d4n2o2p4q3r: po un_po a6d4n2o2p5q2r2: lui a6d4n2op4qr2: propr a6d4n2p10q3r3: genna a6d4n5o2p2q: il_nostr a6d4p: grazi_per a6d5n3p4q3r: sulla a6d5n6o3p48r5: setti a6d5n7o4p3q16r5:
voi a6d5nop2q3r3: senti a6d5opq3: 0_sette a6d6n2p10q3: quind a6d6n3p27q3r12: te a6d6n6p11r2: feste a6d7n2p2: ^_siamo a6d7n7op11r6: qui a6d9n4q3r: veder a6d9nop11q6r12: li a6d9nop4: siamo_in
a6d9op3q3: sette a6dn2o4p6qr2: dalla a6dn2p9qr2: natal a6dn3q2: ma_non a6dnpq2: fino_al a6dp12r: non_ce a6dp4q5: non_riesc a6o13p2: solle a6op: in_mano a6p: ho_ancor a6p3q5: me_lo a6q:
finch_non a7: guard_con a70d156n44o48p99q65r33: la a74d80n14o37p55q36r9: non a7d11np10: ^_l a7d17n4p31q10r14: giove a7d19n3p9q3r4: sul a7d21n8op33q8r5: il_0 a7d2o2p4q2r2: con_i a7d3n2o4p9r3:
e_in a7d3n4op8q6r: passa a7d3oq: legge a7d3p2: girat a7d4n2op3q4: qualc a7d5n3p3qr3: buon a7d7n4p7q8r2: perch a7d8n8p4q2r: tutti a7d8nop7q3: consi a7d9n5p5q4r3: per_la a7dnq: avvis
a7dop12qr2: la_facci a7dp: ^_ne a7dp6q4: ragio a7np: ne_occup a7np3qr: stiam a7np4: ti_dico a7p: parlo_con a7p2q: finch a8: rient_$ a85d202n45o33p137q92r42: il a8d: pazie_$ a8d14n5o4p17q2r4:
rispo a8d15op14q6r: ^_genti a8d20n8o5p13q19r2: una a8d23n7op7q2r4: solo a8d2q: io_$ a8d3n2p3q2: posso a8d3n3o2p5q4: non_ho a8d3n3p5r: torna a8d3op4: mano a8d4no4p4q: purtr a8d4p3: ^_ok
a8d6no5p9: il_contr a8d8np5q5r7: gli a8d9p35q3r11: marte a8dnop35q2r10: pross a8dnp4q2r2: aspet a8dp2: in_quest a8dp3: me_ne a8dpq2: e_poi a8op6q10r6: devo a8p: dico_$ a8p2r: ti_facci a8p9:
ce_l a9d11n2p9qr6: delle a9d12n4p9q5r4: buona a9d15op15q6r: genti a9d19n4o19p14q3r2: quest a9d22n5p22q8r4: ciao_ana a9d26n7o14p11q3r: ^_la a9d28n6o3p8q5r3: per_il a9d2n2o11p2qr: avvoc
a9d2n4p: si_e a9d2npq3: occup a9d5n2p10q3r: riuni a9d5n2p3q4: al_0 a9d5n6p6qr: so a9p: ne_parlo a9pq: parlo ad: 0_senza 0_sono ^_eccom ^_firmo ^_posso a_nome ad_agost ad_alta aggio_il
al_volo alla_sopri ana_visto anche_lei aspet_$ asses attim_di avvoc_ci bened calen che_serve chius_dal ciao_ho comun_sono conse_$ da_vener dal_consi del_calen di_condo di_grave di_notte
discu_con e_d e_sono esce etich_del farlo feder_$ feste_! file_e finan gia_girat giorn_grazi girat_all girat_la guard_bene ha_ritir ho_firma i_soci il_giove il_piano il_trasl il_via in_caso
in_mezzo in_trasf infin invec_non l_aveva le_avevo le_infor le_sere li_conos linea_$ lo_dico logo_della luned_la ma_si ma_vorre mail_e marit_mi mio_suoce mirel mirel_$ momen_per monta_con
ne_ero nell nella_riuni neri_$ no_non non_le non_possi nuovo_$ osped_nient ospit padre_ha parte_delle penal perci poi_lo post propr_$ purtr_non resti_il rifle rinal rugge salut_segre san
scriv_da se_in secon_versi sei_un sere siamo_sempr solo_se sono_tutti sopri_e sta_a su_tutto sull telef_resta tener_il terra_il uffic_ammin un_momen volo volta_senti vostr_propo ad10n4p2q2:
numer ad10r: orari ad11n2o6p6q: lasci ad11pq: verde ad11q10: puo ad11q7: mette ad12n5pr: via ad12n6: stama ad12n9o2p5q4r2: ieri ad12o5pq: nome ad12p8qr4: testo ad14n2p6q9: vecch
ad14n3op3q8r: resta ad14p: benis ad15q2: la_secon ad16n3q5: alle_0 ad19n2p5q2r2: cosi ad2: alta barca buong_abbia buong_la citta dispi_$ e_nient e_spedi ha_visto il_fogli in_consi la_domen
ma_dopo nome_di occas ottim pare produ scusa_la si_comun tue ad21n3p2q3: stamp ad22np2q7r2: secon ad22nr: il_resto ad2n: cellu convi sedut si_va ad2n2: credo dal_luned ad2n2op6qr2: perso
ad2n2p: caffe ad2n2p3: so_che ad2n2p5: mezzo ad2n2p6: festa ad2n2pq: e_due ad2n2q: da_luned ad2n2q3: banca ad2n3oq: da_noi ad2n3p: di_buone ad2n3p2qr3: primo ad2n4pq: piano ad2n4pq4r: nuova
ad2n5p4q11r6: chi ad2n7p4: compl ad2n7q3: il_vostr ad2no3p: dato ad2nop2: parla_con ad2nop3qr: per_l ad2nop5q2: mater ad2np: e_andat l_abbia so_piu ad2np2: proge ad2np2q2: acces ad2np3q2:
nipot ad2npqr: notai ad2nq: mio_nipot ad2nr: neri ad2o: ^_lasci ad2o2: grave ad2o2p: per_un ad2o3: infor_che ad2o3p2r: ho_gia ad2o3qr: srl ad2o6p2q: e_per ad2op4q126r2: ? ad2opq33: o ad2oq3:
trovo ad2or: per_ora ad2p: !_le ciao_$ come_mi dalle_ferie dedic feste_$ parro propr_non salut_avv smont terra ad2p2: avuto_un dormo firma_e immag le_immag ad2p2q4: dobbi ad2p2r: assem
ad2p2r3: visur ad2p3: bilan firma_$ siamo_chius ad2p3q: di_luned ad2p5: quel ad2p5r: le_misur misur ad2p5r10: sched ad2pq: la_riuni ad2pr: e_giove l_assem ad2pr2: scatt ad2q: adess_il campa
male ad2q2: ingle sempl ad2r: con_una la_carte ad2r4: le_altre ad3: 0_al ^_prend calda di_marte domen_0 panne purtr_no sia_tutto su_appun sua_del ad3n2: luned_al ad3n2op3q: e_tutto
ad3n2op7q4r: chiud ad3n2p3qr: ci_siamo ad3n2p3r: un_abbra ad3n2q4: sia ad3n3o4pr4: segui ad3n3o7pq: la_vostr ad3n3p3r: abbra ad3n4o2p2: ci_ha ad3no: lui_$ ad3no3: esser notte ad3no3pq: ^_a
ad3no3r: avant ad3nop2q2r: che_mi ad3nop4: tutte_le ad3np: ero ad3np2qr: tu ad3np8q3r: la_mia ad3npqr: cogna ad3nq: socia_e ad3nr: caro ho_messo ad3o16: conte ad3o2: me_e ad3o2p2r3: e_l
ad3o3p8q2: conti ad3op2: febbr ad3op2r2: chies ad3op5r: posta ad3opq2: coper ad3p: a_mio ad3p2: appun mi_chiam ad3p2q: il_luned scegl ad3p2q3r: cose ad3p2qr: non_c ad3p2r: didas la_fiera
ad3p3: il_colle il_tempo ad3p4q: le_bozze ad3p4q3: il_file ad3pq: visit ad3q: riuni_di ad3r: gli_orari ad3r6: alleg_il ad4n: dalle_0 in_fondo ad4n2pq: ^_i ad4n3op2q5: apert ad4no2pr2:
il_titol ad4nop: agost ad4np: fondo ad4np2q4: ottob ad4np3q: letto ad4o2p: dai vogli ad4o2q: testa ad4o3q2: inten ad4or4: altre ad4p: la_propo ssa_wirth ad4p2: genti_dott ad4p2q2: ^_come
ad4p2r2: ho_fatto ad4p3r: stori ad4p4q2: frate ad4pq: respo ad4pq6: clien ad4pqr2: buon_lavor ad4q: del_preve pagat telef_e ad4q3: ana_ho volan ad4r3: ecco_il ad5: e_parti ad5n2o16p3r2: ^_vi
ad5n2p: andat ad5n2p3: bambi ad5n4p2q2: molto ad5no2p4q8r4: quant ad5nop4q: sempr ad5npqr: 0_alle ad5nr: ti_ho ad5o3p2: comun_che ad5o6p4: avv ad5op2: non_lo ad5op4q: dovre ad5p: cosi_$
ad5p7qr2: casa ad5pq2r4: quatt ad5pr: solo_il ad5qr: b ad5r: fatto_veder ad6n2p4r: a_prest pubbl ad6n3o2p7r: tutte ad6n3p2q2: era ad6n5o8p15r2: studi ad6n6p4r3: cara ad6np2: scelt ad6nr:
messo ad6op2q4r: altra ad6p11q2r: tra ad6pq4r: la_versi ad6qr: carta ad7n2p2q11r2: prezz ad7op5q4r: scrit ad7op5r: wirth ad8: ho_caric ad8n2opr: ^_abbia ad8o2p8: ritar ad8o3pq4: favor
ad8p2qr2: nella_carte ad9n: quest_anno ad9n3q: megli ad9np26r4: fine adn: andat_in bacio_$ e_riuni e_salta gallo i_bambi la_nuova la_scuol metti salut_dalla sono_un tempo_che trasf_in
un_caffe adn2: rivis salta adn2op3r3: ultim adn2op5qr: finit adn2oq: ha_gia adn2p2: belli adn2p3: e_ha adn2pq: a_lei che_da adn2qr: elena adn3op2: segue adn3oq: la_signo adn3q3: volev adn4p:
pensi adn4p2q4r: vuole adn4p4r: tutta adn7q: bella adno: che_non e_ai e_alle adno2q: miei adnop2qr2: per_i adnop6q3: stess adnp: e_famig ha_dato la_commi adnp2: di_me adnp2r: la_segre
adnp3q: il_presi adnp4: rispo_$ adnp4r2: che_le adnpq: da_un organ adnpq2: e_lo adnpq3r: gener adnpq4r: salve adnpqr3: il_primo adnq: bel di_appro i_miei il_comun adnq2: prezz_$ adnqr: ritir
adnr: ad_allor caro_salut cinqu fino_ad suoi un_caro ado: che_in davan farma il_falli inter_$ inter_e solo_a ado3p5: ferri ado5p2: spett ado6: smett adop: per_una tranq_$ adop2: genti_signo
adop2q3: monta adop2q5: corte adop3: ferri_$ adop4r: dati adopqr: luca adoq: la_testa adp: a_veron appen_firma buon_weeke campi che_c cogna_che come_le con_un di_mio don eccom foto_sono
fratt geom girat_il i_numer il_docum in_mater luca_$ ma_quell migli_augur nel_fratt nicol per_telef piu_come prest_$ qui_si rimet rosan scusa_! stann testo_$ tutto_anche veron adp2: consi_e
delle_feste e_buone etich feder genna_e adp2q: ho_il sulle adp2q3: anche_se scusi adp2qr2: i_prezz adp2r: ha_scrit sono_quell adp3: baci adp3q: ana_mi adp3q3: decid adp3r: un_cordi adp3r5:
ve_le adp4: dopo_l due_setti adp43q19r8: entro adp4r: i_dati adp5: la_sera adp5q2: marte_0 adp6r: weeke adp7: il_silen silen adp8: luned_e adp8r: lo_mando adpq: ^_marte chiud_la contr_$
manca_il perch_l sento adpq2: i_clien adpq2r: l_altra adpq4r: ^_salve adpqr: anna e_gli adpqr2: tedes adpr: e_gia le_didas adq: ^_avete ^_scusi comun_ci desti in_ingle magar priva suoce
termi adq2: al_mese si_occup adq2r: linea adq3: funzi adqr3: gli_altri adr: avant_con le_visur messe offic orari_delle subit_$ adr2: ritra adr3: quell_della adr6: soci adr8: alleg_i an: !_e
!_io !_si ^_augur apert_dal cari carlo_$ che_pero che_vuole ci_sara colle_di cosa_$ davve_! dell_uffic di_buon dipen_da dirti_che e_ferma e_trasf fatic felic gener_$ grazi_davve il_mondo
il_socio il_sole insie_a inter_quell la_potat le_mani manda_un me_purtr mondo non_dipen ordin_del passa_il posso_fare potat preve_e prome_i sara_una se_avete segre_gener signo_gallo solo_che
sono_apert tener_infor vener_ne vi_rispo viagg_di voi_vi vostr_famig an2: erava figli_si le_scuol mia_sorel an2o3: il_signo an2o4pqr: corri an2oq: ^_mia an2p: ^_domen comun_non an2p2q2r2:
voi_$ an2pq: e_io io_non an2pqr: dire an2q: sosti an2q3r2: a_voi an2r: feste_a in_comun tutti_voi an2r2: sole an3p3: qui_in an4: in_pensi sorel an4p12q: ^_vener an4p3r: tutta_la ano:
alle_vostr franc mani_del ano2: l_invio nelle ano2p3qr2: invio ano2q3: opera ano3: andra ano6pq2: basta anop: chius_e anop4: la_pross una_setti anop4r2: degli anopq: cambi_idea la_cosa
anopq7: potre anor: manca_la anp: altri_due arriv_la che_vener dovut e_previ previ_per salut_e testi_per uffic_sono anp2: di_ammin treno vi_manda anp2q: centr anp2q2: e_adess anp2qr: natal_e
anp3: per_luned anp3q4r: succe anp3r: previ anp4: riuni_il anp5qr2: merco_0 anp8: fine_setti anpq: cuore il_corri anpq5: mi_e anpr: mia_socia anpr3: giove_$ anpr7: luned_$ anq: ci_si dirti
discu_il mia_cogna mio_figli vorre_che anq2: di_firma la_banca anqr: perdi anr: carlo catas_e giorn_di ao: a_loro a_marzo a_un all_ordin avvoc_che comun_di della_vostr dichi_il e_nelle eredi
ho_prese lista_e nelle_mani nessu_$ per_legge piedi pregh pregh_di propr_a resti_vi ricev_su senti_$ signo_e trevi vedro vi_do ao13q2: socie ao2: a_quant e_falli riser scriv_in vi_infor
ao2p: lavor_non ao2p2: nei ao2p4: ^_con ao2pq3: due_volte ao2pq4: volte ao2q: facce purtr_il ao2r: insis ao3: risol ao3p: autor ao3p4q2: invia ao4: della_socie smett_di solle_$ ao5: socie_e
ao7p: e_manca ao8: nostr_legal ao9: al_mio aop: di_pace e_morto garan_$ la_scriv lista_$ manda_$ morto aop2q: sig aop2q2: dal_telef aop6: marzo_$ aop8: verra aopq: regol aopr: le_chied aoq:
chied_la corte_di la_corte scusa_non srl_$ ap: 0_appen ^_avevo ^_finit ^_oddio ^_passa ^_sara a_letto a_merco abbi_pazie al_comme alla_riape alla_sera ancor_i ancor_per ancor_racco anzi
anzi_no averm avevo_detto bimbi botti botti_che che_con che_marte chied_al chies_di ci_dedic ciao_marta colpa_e compl_$ compr_le compu_non conse_le dalla_matti dati_della decis_$ della_sua
detto_vener devo_recup di_bilan di_lui di_mente di_nient dicia_$ dirle_nulla diseg_$ dobbi_ancor doman_sera doman_sono dopo_le e_grazi e_me e_stiam esame_del fonda fotog_mi genti_il gia_in
giorn_per giove_mi gira giro_$ giugn_e grazi_ancor guard_e ha_i ha_riman i_bimbi il_comit il_picco in_ammin io_invec l_influ la_colpa laura le_augur letto_con li_le lo_mandi loco loco_$
mandi_l mano_la mare marit_che marte_te matti_alla matti_ci mente metto_mano mi_liber mi_spiac muovo natal_! natal_non nicol_$ nipot_ma nostr_comme nostr_cura notiz_$ oddio panet paola_ferri
passa_di pazie_! pazie_e pc_e per_averm piena_chius prima_delle pro pro_loco prome_che pross_giorn quell_siamo ragio_scusa ragio_sono recup_le riape ricev_in rient_in rient_solo ringr_della
ripar_dopo ripos_! rispe rispo_al saldi salut_rosan sara_nostr scann scord_e scriv_dell senza_di siamo_sotto signo_la sotto_con spiac stori_$ sua_mail tessu testi_lo ti_chiam ti_devo
tiene_il tocco trasm_le uffic_il uffic_ti ultim_due vogli_tener ap12: mando_tutto ap2: al_compu ancor_in caric_le chius_di comit comme_$ compu_e di_manda diseg epifa l_epifa la_docum
le_verra mi_siedo nei_pross prima_del quand_torno scusi_il setti_mi siedo tiene tutto_pront una_rispo vende_e ap2q: qualc_giorn ra sig_ra ap2q2r: acqui ap2qr: te_li ap2r: befan la_befan
ap2r2: e_qui ap3: a_fine di_natal il_grafi impos in_studi influ l_avete mi_scuso quasi ap3q: pront_$ ap3q2: in_due per_giove ap3qr2: ancor_un ap3r: giove_pross ap4: ^_tra ana_grazi giuro_$
scuso ap4r3: marte_pross pross_$ ap5q2r: l_0 ap6: ^_entro ap6qr: tardi ap6qr10: te_le ap6r2: setti_$ ap6r3: dicia ap8: giuro ap8q: ^_doman apq: di_cuore disco giorg in_riuni le_rispo
mando_in non_ne ottob_$ parla_di porto_il prepa ricev_la vener_ma verif apq2: uffic_acqui apq2r: elett apq3: entro_merco manda_la apq4: vale apqr: sui apr: assic blocc colle_e foto_degli
ha_la le_so le_sto ma_con parec riuni_giove saran so_dire apr2: devo_ancor apr8: ^_intan aq: ^_volen ^_vorre ana_abbia ana_prima attes_del avete_ricev bozza_con che_ce che_mia chiam_la
condo_$ conti_$ contr_ce da_giove dal_notai di_genna di_vener dichi_e e_li e_prima facev funzi_$ hanno_detto ho_in la_facce le_carte mi_confe mia_mi mille_e perch_mia poi_la posa_e reste
ricor_di riman_l salve_sono sette_in sfugg smalt stai stare stiam_aspet testa_e tutti_e volen aq2: ^_volev acqui_$ ancor_da consi_$ posa preve_per se_l aq3: ^_siete aq4: error aq5: ?_grazi
aq7: capir aqr: capo_e grazi_e aqr6: ti_alleg ar: ^_alleg aggio_con anche_quell ascol che_i come_sono come_va data_da degli_ester dei_sei del_diret delle_sched due_li e_pront elisa elisa_$
espri garan_che geome_se i_suoi ingeg inolt_non l_ingeg la_posta lago logo_il luned_lo manda_lei mi_ascol monac monac_e paola_$ perch_i pronu quatt_dei riga sono_da suoi_tempi uffic_tecni
va_? ar2: arriv_luned i_font intan_il le_inolt qua sto_ancor d: 0zx0 a0 abitu ada admin affar ahah aho alber altez alzo ambul andia angel annun ante antip aperi apro arran arrig aruba ascen
asseg autis bacca barbe barra base bassa bea beige beltr ben benes bepi boh bonfa borde bossi bravi brind brodo buffe bussa busta caldo camog cap capan cappe carie carin carpe casta cavou
cda ceci celia cento ch0 chatb checc cifra cifre citat claim clini colaz colgo colop coman commo concl confo coppo corni cotto cresc crono crost cugin daje daneo decim demo denis dessi destr
dimez dioce dns donne dorat elvir entus er ernes esaur escla esper espos esse estes faldo farao farne fatel fatte favol fido filar filet finor folde free fu fumag fwd gabbi gelat germa ghe
ghezz giga girar gluti googl grass grati gratu grezz griss hey ident ileni impon incol indes indug inesa infan insal insta inves iole ippol irene k0ssp ke kg lab landi laoro lasag layou
lecce legna leo lgs live local locaz lonta lorel lun luogo magna malin mancu mante marco margh maria mariu mensa mesti metal milli miram mirco moden molli momig mq muro na neo nerin nocci
noce novo nuzia obiez offre olivi onora oppon oro orto osta ostre panif parch parqu patro pe pense peppe perme perse pezzo pia piacc pica piede pierf pini pisci pisto pizze pochi polon porge
posti pozzo premu preto prici promo prot provi pulsa putzo q quagl quals raddo raiff ral reali recit regis riall ribol ricic rilev rinno rinom ripie risor rita roll roma rover rubie rup
rural russa sabbi salit salsi sando sanno sanzi satin sbatt scald scand schia scrut scs scure segal seghe semo senso serio serva set sez sfoca silva simbo sms soffi solai sor sorre spacc
spazi spend spons stipu stran suite suona sveva tancr targa tenet termo tetto tino tl tolga tolle tonal tondi tono torce tramo trave trema trist turis turno uccio udine umidi undic union
uomin up usarl usere usiam v0 valte varia vedev vegan venit verdi verga vetro vicep villa vince virgo visse vocal votan voto works x0 xe zuppa d10n3p10q6r: corre d10no2p4q2r: 0_il d10np: com
d10nq: stamp_$ d10nq5: euro d10nqr: blu d10o14p3q15: fattu d10p: abbia_decis d10p3qr3: condi d10q2: parti_iva d10r15: in_alleg d11: proce_pure d11np: tropp d11pq6r: iva d12n6o4p6q2r: sabat
d12o4pq3r: togli d12p: va_benis d13n2pq: giust d13o: per_me d13p3q2: bonif d14: ^_no d14p3q8: potet d14pq: per_noi d15no: e_0 d19n2op5q12r6: pagin d2: 0_agost 0_causa 0_ci 0_genov 0_gramm
0_orari 0_scriv ^_0 ^_della ^_ops ^_orari ^_quel ^_scegl ^_tenia ^_vedi a_meno a_testa accog al_sabat alle_tue altro_non andar_onlin anno_non arriv_sabat asten avern avert bene_giove bene_l
bene_trann benis_cambi berga bevil bilan_socia blu_e bonif_dovre bonif_fatto bonif_parti bordo bozza_dell bozza_va budge_$ caric_il caro_per carre carta_avori carta_intes cater causa_saldo
cena_socia che_era chios ci_avevi ci_tengo citof cogno colom come_richi conco_il condi_le consi_d conta_da contr_il coope coope_il copia_firma copie_carta cordi_arch corre_il corsi corti
cosi_manda cosi_non d_istit da_aggiu da_sua dal_marte dato_parer del_chios del_marte del_negoz del_nonno del_panne del_vecch dell_atto dell_infor della_barca di_avert di_istit di_sera
di_telef dicio do_per dolce dopo_avern dovre_veder dropb due_ci duece dunqu e_$ e_defin e_foto e_m0uxc ecco_la egreg_dotto elimi ero_in euro_a fa_piu fate_come fatto_! fatto_stama file_che
fisch_$ foto_$ foto_con foto_gliel frase funeb gabri garib garib_0 genov gianc giro_la giugn_alle gli_origi glori gramm grazi_comun grigi ha_appro ha_delib ha_scelt ho_spedi https_drive
i_due il_carte il_color il_pie immob in_0 in_corsi in_dicio in_famig in_prima indir_$ inten_appro istit_nella la_cena la_mappa la_parte la_scrit la_tirat lasci_le lavor_che le_cose le_date
le_parti lo_mette logo_$ lungo m0uxc_$ manca_qualc manda_giove mappa marin marzo_ha me_potet megli_la menu_del menu_di messo_tutto mette_pure modif_$ modif_in mulin mulin_0 ne_fa nella_sedut
nessu_modif newsl_facci no_alla no_grazi no_guard noi_proce non_il non_siamo non_tocca nonno nostr_appro nostr_parti nulla_da oggi_il ok_$ ok_cosi ops ora_non orari_dal ottan pagat_vener
pane parer_favor parla_del passi_di passw_te per_posta piace_e picco_e pie pie_di piu_e piu_sever potet_parti potet_proce potet_pubbl preve_n preve_super prezz_0 prezz_e proce_alla
propo_quell puo_proce quell_$ quell_col quell_da refus resto_del resto_fate resto_mi resto_non resto_va righe righe_$ ringr_ma rinun_al rispo_io ritar_ma rosar rosso_sono sabat_chius salda_$
salut_ivano santo sarem sarem_in scelt_la scher scors_0 scriv_cosi sdi_m0uxc se_manca secon_e sede_di segre_studi sembr_che sera_dovre servi_fotog sette_e sever si_$ si_dai si_il si_la
spam_$ spedi_la stama_cro stata_pagat stata_salda su_dropb telef_0 tenia_il tenia_la terre testo_dell titol_piu tocca tocch togli_solo tolto_il tropp_caro tue_doman tutto_bene tutto_nessu
tutto_sul un_refus una_casa una_sola unica unica_cosa utent_e vanno_bene vecch_e veder_il vener_scors versi_di via_garib volan_$ voti x_il d28o2pq: proce d2n: acqua_e ana_le appro_la bassi_$
casse chius_$ di_prima di_sopra e_piu e_via giove_dalle luned_il mia_madre nel_0 noi_si offro ornel palaz since spero tutto_per d2n2: ha_fatto megli_di visto_il d2n2o: galli d2n2o2p2q4r2:
da_voi d2n2op: che_per d2n2p: il_nuovo d2n2p3qr: buona_ana d2n2p3r: ragaz d2n2pq: 0_c tutti_i d2n2q: acqua d2n3op2q4: pensa d2n3pqr: ha_detto d2n4pq3r: anni d2n5p: tanti_augur d2n5p2q4:
^_ana d2n7p2: tanti d2no: e_abbia milan d2no2: e_di d2no2p2q4: vedia d2no3p2: e_ci d2no4: 0_maggi d2nop: agenz atto e_ho d2np: ho_avuto i_giorn tutti_$ tutto_a d2np2: dieci d2np2q2: salut_$
d2np3: e_si giorn_$ d2np4: ^_quest d2npq: agrit in_un d2npqr2: comin d2npr: che_l di_mia d2nq: cane furgo pasqu d2nq3: va_in d2nq5: risul d2nr: bassi madre d2nr4: foto_della d2o: annul
avete_gia chius_il coi conte_di in_una milan_$ nome_della sono_la tirat d2o2: ^_togli fattu_0 perta d2o25q2: ogni d2o2p2q3: ci_vedia d2o2pq: a_voce d2o2q: di_lasci favor_$ d2o3: lasci_in
d2o3q2: conco d2o4: nome_e d2o5: fattu_e d2o5qr: vi_chied d2o6: chied_di d2op: chiar_$ colla studi_legal tratt d2op2: mie d2op2qr: assoc d2op3qr: se_non d2op5: le_comun d2opq2: il_catal
d2or: 0_a non_cambi d2p: !_allor !_ti 0_u abbia_fatto almen berna cambi_solo certo certo_che come_d con_stima condi_$ corre_la detta dotto_wirth e_sabat event fatto_$ ferra_$ fiera_e
ho_segna hotel ieri_il in_casa l_una la_copia la_dirig la_giunt la_sezio la_vogli le_mie ma_tra museo nuove sbagl_il scari scegl_la scusa_se sette_$ stima sua_richi torte u u_s verde_salvi
wirth_con d2p2: il_pacch in_sede le_quote pacch plani_quota quota quote rag d2p2q: le_confe offer se_e vetri d2p2r: aller chiav d2p2r2: otto d2p2r7: home d2p3: casa_e dirig d2p3q: e_a
d2p3q4: pdf d2p3r3: loghi d2p4: posta_$ d2p4r3: elenc d2p5: contr_firma d2pq: dicev facci_a giunt le_due lo_facci lo_togli piace_molto verso d2pq2: music d2pq3: capis quell_vecch d2pqr:
iva_e d2pqr2: e_i d2pr: cena dopo_il fa_il li_ha per_punto punto_per rispo_punto salvi d2pr2: e_da d2pr4: le_giro d2pr5: primi d2q: ?_comun al_bar bar e_cambi e_mia fatem fatem_un ho_guard
il_budge il_clien in_quatt locan opzio origi pagin_e pensa_di piu_grand prend_la rappr retro senza_la si_legge tutto_ok un_altro video_$ d2q2: fate_voi ignor preno super d2q2r: il_codic
d2q3: a_noi avrei d2q3r: scade d2q4: una_pagin d2q6: il_link d2q7: link d2qr: la_carta d2r: 0_per albo alleg_la bene_la da_togli e_fuori ecco_le it le_modif luned_a ma_per matri no_quell
poggi rispo_alle siamo_d teres veder_anche d2r2: eccot foto_di metri terzo d2r3: venti d3: 0_va ^_appro ^_fatto ^_megli ^_tutto abbia_scelt accet_del anno_$ avevi avori ci_sia con_due
cosi_com da_0 da_formu di_conse di_pagin direi dubbi_$ e_sbagl facen facen_segui fine_abbia fisch formu gia_manda giras giust_e ho_contr ho_lasci ho_rilet ivano l_accet l_utent la_ricev
mamma manda_pure manig me_va nessu_osser newsl_non no_la noi_il non_0 non_proce numer_di orari_conti perde_il perfe_$ posto_di prese_confe prima_$ pure_0 quatt_$ quell_in rilet_tutto salda
se_rispo secon_propo segui_alla solo_ora sono_0 su_drive su_wetra t testo_sul togli_la un_fisch univo_m0uxc vada vecch_logo wetra wirth_facen d33n2op4q2r2: 0_0 d34n2p6q2r4: pure d3n: 0_non
ci_hanno ed ed_e fisso in_via resto_e sito_$ x d3n2: a_pranz rispo_solo d3n2p4: pranz d3n3p: stand d3n3q6: dice_che d3n5p: copia d3no4r: vi_ho d3no6: il_lavor d3nop: mogli_e d3nop2q5: catal
d3nor: gliel_ho d3np: sul_sito d3np2: ^_allor d3np2qr: e_una d3np7q2: il_consi d3np7r2: trovi d3nq: la_newsl d3o: 0_febbr ^_nient causa e_chius ogget d3o2q2: rifer d3o3: ^_egreg egreg
d3o4p2: s d3o5q3: piu_$ d3op: archi d3oq: non_la d3oq2: la_prese d3p: abbia_parla abbia_rilet allor_il ana_rispo ferma_al marzo_e ne_abbia non_se pure_il stavo d3p2: contr_contr forno
genti_dotto sezio d3p2q: ^_guard la_prima d3p2qr: il_menu d3p2r: alla_sua uno d3p2r2: la_plani d3p3: rigua saldo d3p3qr2: plani d3p3r: doman_$ d3p3r3: il_listi d3p4q2: mio_frate d3p4qr3:
listi d3p6: tutto_nella d3p7r: in_canti d3pq: credi in_macch la_parti mi_sembr d3pq13: ^_ma d3pq2: costa in_piu d3pr: dentr le_ha mio_cogna d3q: ^_prefe caric_tutto come_una confe_l corre_e
di_no inaug_e mette_il pec ve_l d3q2: 0_copie dove giove_alle d3q3r2: il_secon d3q7: il_prezz d3r: che_manca pure_con d3r2: codic_sdi sdi d4: ^_parti ana_ecco bene_cosi codic_univo
cosi_proce cro_0 giall giust_$ ho_appen https in_rosso lasci_perde mangi nello_spam osser_da proce_$ prof prof_ssa pure_la quell_giust secon_senza senza_dubbi siamo_a solo_su trann_il univo
d4n: posto_$ pure_in stama_$ te_l d4n2o3pr: segna d4n2op7qr3: con_le d4n2p3q: macch d4n2r: sopra d4no: scors_$ d4np: perde sabat_0 d4np2q: ho_letto d4np3q2r3: final d4npr: il_video d4nq:
al_posto d4nq2: il_vecch d4nq4: aggiu d4nq6r: intes d4o: spam d4o2p: per_quest d4o2pq2r: voce d4o5r: n_0 d4op: ferra d4opq5r: chiar d4p: appro_$ bonif_e il_blog noi_la passi potet_andar
rinun d4p2: come_da d4p2q3: 0_ottob d4p2qr: la_pagin d4p2r: ana_in d4p4q7r4: servi d4pq2: di_0 un_altra vanno d4pq7: dubbi d4pr: vedi d4q: a_pagin la_stamp nello pagin_0 scuro tolto utent
d4q3: carat il_carat l_inaug tagli d4q3r: onlin d4q8r: fate d5: 0_codic benis_cosi e_giust ho_manda istit iva_0 la_terza parti_stama proce_con quell_con vai d5n: 0_si e_tropp d5n2o2p6:
la_nostr d5n3q10r: dice d5n4o15p6qr: conta d5n4op4q4r6: tre d5n5p4r3: ^_cara cara_ana d5npq2: parte_nostr d5npq2r: passw d5nq2: si_vede d5nq3: vede d5o: ci_inter d5o4pq8: la_fattu d5o5r: n
d5p: 0_in blog no_il ok_per tenia d5p3q: sbagl d5p3r3: quell_del d5p8q: defin d5pq: confe_che l_anno d5q: budge di_proce rosso d5q2: copie d5q2r: meno d5qr: la_passw terza d5r: e_perfe trann
d5r2: drive d6: ^_alla ^_bonif cro giove_scors noi_va resta_com stamp_pure d6n3o4q: maggi d6n5o3p4q15: sito d6no10pq2r: indir d6npq2: da_parte d6npq3: inaug d6nr: a_posto d6o3pq4: per_favor
d6opq4: che_ci d6p: pure_$ rilet usate d6p2q2: anno_scors d6p3q2: il_bonif d6p3q2r: color d6pq: il_verde d6pr: examp modif d6q: il_blu il_nome d6q6: si_puo d6r: accet d7: m0uxc d7n2p4q2r:
punto d7n3o: ieri_sera d7npq2r: video d7npq3: sembr d7npq3r4: la_foto d7o9: di_non d7op2r: andar d7p13: scusa_il d7p2r4: foto_del d7p3: osser d7p3qr: menu d7p7: il_ritar d8: alla_fine
decis_di d8n: bene_$ d8n2pqr: altro d8np2q5r3: fa d8nqr: newsl d8p2q: ci_piace d8p2r: carte_condi d8p7r4: il_testo d8pq: in_stamp d8q3r3: codic d8q4: 0_euro d9n2qr: posto d9np: com_e d9nq2:
il_numer d9q2r: prefe dn: 0_se a_giugn abbra_donat affet ai_suoi alla_prima allor_la alluv altri_si apert_$ avreb benve bici broch_e c0 caffe_! caffe_lo carit che_di che_hai chiud_alle
corre_a delle_puliz di_bolog di_cosi di_domen di_via dietr dispi_ma dispi_so diven drone e_belli e_c e_convi e_picco fatto_ha fatto_il fiera_di fondo_alla giust_per guard_che ho_detto
ho_senti ho_trova iban il_caffe il_cellu il_melog il_vener in_conta in_tempo indir_e insom l_alluv l_iban la_corre la_notte la_pubbl la_via lavor_piu luned_abbia maggi_che maggi_e melog
melog_$ mentr metti_pure ne_l nn noi_$ notte_e numer_e numer_fisso nuovo_indir offro_un pensi_e per_carit persi piogg piu_che piu_da piu_nessu pranz_$ pubbl_su quara redaz risto rosa sacco
salta_la scelt_il segue_la setti_di siamo_diven signo_delle stama_da stand_c0 tonin tonin_$ torna_dalle tropp_forma trova_il tuo tutte_e un_casse un_sacco vecch_forni vi_aspet vi_offro
via_del via_e voi_non vostr_colle vostr_fatto vostr_sito x_me dn2: al_giove piace_$ pover premi speri vener_siamo dn2o2: da_quest setti_scors dn2op2qr: bianc dn2op4q2r9: ^_in dn2opq12:
il_sito dn2opr: azien dn2p: che_segue che_ti me_l dn2p4q2: tutto_il dn2pq: entra dn2pq2: detto_che dn2pr: bolog carla giove_e segre_$ dn2q: tua dn2q3: spost dn2r: doppi mazzi via_mazzi dn3:
alla_fiera compl_davve la_mostr dn3p: mezza nemme si_chiam dn3p2: mostr dn3p4: augur_a dn3pq2: viene dn3r3: cucin dn4: incon dn4op2qr: april dno: 0_april ^_d e_finit sara_il dno2p2: il_negoz
dno2q: allo dno2q3r: a_me dno2q8r: forma dnop2: l_ultim dnopq4: spieg dnoq: ditta incar dnoq2: di_cui dnp: 0_l ^_merco al_secon ana_per broch convo e_passa giugn_le il_proge lugli ne_parla
noi_e non_lavor pelle poter puliz rimin sara_pubbl silvi silvi_$ dnp2: accen anche_i fatta impre lo_trovi sa dnp4: a_tutto dnp4q3r: pomer dnp7r2: ti_giro dnpq: ana_ciao donat due_la genna_$
giuli passa_a dnpq2: ma_la dnpq2r2: sala dnpq3: del_catal dnpqr: iscri dnpqr2: un_salut dnpr: il_notai solo_la trovi_in dnq: chied_a ci_avete il_cane inseg l_incar urgen viene_a dnq2:
anche_il il_punto in_tipog norma dnq4: ^_quant la_conse dnqr2: comin_a dnr: che_vi conve di_chi la_cucin piant sinda dnr2: augur_! do: ^_annul ^_consi ^_quell abbia_affid accon_$ area art
art_0 avant_$ cente chiam_piu con_rifer da_adess da_fare debit di_esser e_conte e_morta e_proce falli_di foro il_pagam la_quest legge_$ lutto mio_assis morta nient_da non_chiam ordin_e
quest_che reces relat riten_di sabat_scors svolt trami un_cente do11: rivol do11q: prego do2: ^_scriv ^_smett comun_$ comun_si detto_al maggi_$ quest_e quest_fattu scriv_per smett_con
studi_con venut_a do2p: contr_per non_vogli do2p2q3: venut do2p2r: ore unico do2pq2: al_telef quali do2pq3: e_venut do2q: prose do3: affid aver non_inten pagam si_rivol do3p: non_vi do3pq2:
assis do3pr: quart do3q: la_prego do4: riten do4p: r do4p2: le_studi do5p2: ^_spett spett_le do5p5: conto do6: con_quest do6q: vostr_fattu do7: non_conta dop: agost_$ buong_sono data_0
dell_accon esegu in_data la_rispo piu_nient prest_e ultim_volta dop2q: respi dopq: e_sempr dopr: accon ing doq: la_coper lingu dor: andar_avant effet ho_chies tutte_$ dp: !_ho ^_facci
^_firma a_due alle_sei ana_allor ana_luned andar_in andat_$ assem_del assoc_$ aula baci_$ bambi_e bene_per bozza_corre bozze_$ buste calce calma_la cambi_due chies_e ciao_paola ciao_scusa
ciaoo ciaoo_$ civic col_compu colle_docen compl_dimen compu_ma comun_lo con_mia confe_quant conse_il cooki credi_fotog da_oggi dare defin_cordi del_labor del_primo del_servi della_broch
detto_di di_coper di_fattu di_giorn di_poter dirig_scola docen doves e_chi e_domen eccom_! espre facci_in fai fammi fare_$ fasci fermi_il feste_avv feste_il fiera_quind file_con fino_alle
firma_in fondo_e giove_ho ha_espre ha_trova ho_parla i_color i_credi il_bilan il_forno il_parro il_quest il_servi in_pausa inaug_la invec_si l_hanno l_ordin la_data la_grafi la_home lasci_la
le_dicev le_do le_trasm letto_i lodi lored loro_la lucia m mail_di mande matte mie_note museo_civic nadia nardi novem pagin_delle paio paio_di pales paolo parti_con passa_la passw_ve pausa
pdf_$ per_bene perso_in pesan pesan_e piace_il potet_dare preve_firma punta quand_passi quest_volta qui_prend quind_nient resti_con richi_la rifar rigua_il rigua_la rigua_le rinun_alla
rispo_per ritar_$ salut_la sched_della scola se_le se_ti senz senz_altro sera_con sette_giorn setti_sono si_ferma sloga solta sono_i sono_nella sotto_i sotto_il spedi_$ stacc stati
studi_ferri sul_color sul_vecch tempo_di testo_per tieni tipog_ci tra_sette trasm_l tre_e trova_sul turni tutto_ci tutto_da tutto_insie uffic_stamp un_paio una_vita usate_pure vener_l
vetri_$ vi_mande video_su whats wirth_ho dp10q2r: il_giorn dp11r3: della_pross dp2: a_mano batte dico_la facci_e i_file in_segre la_stori le_tavol studi_$ testi_e trasm_il vi_confe we zio
dp2q: apert_il il_pdf pero_il dp2q2: dell_anno sarto dp2qr: marke dp2r: compi ore_0 su_quell udien dp2r2: elenc_dei la_visur dp2r3: rived testo_della dp3: erano il_saldo mia_$ nella_posta
note p setti_non silen_ma dp3q: ana_scusa dp3q2r: servo dp3qr: certi dp3r: dello foto_dei giro_le mando_le mia_colle dp3r4: prodo dp3r6: chi_siamo dp4: ^_te defin_$ labor dp4qr: le_corre
dp4r3: l_elenc dp4r4: le_sched dp5: di_mezzo dp5r: a_casa dp6: hai_tutto dp7r4: marte_$ dp9: dopod dp9r: entro_il dpq: 0_con ^_ve a_luned cassa compr_$ conse_la cordi_dott e_quand la_music
nella_mail siste tipog_e tutto_in vecch_$ vedia_giove vero vita dpq2: ana_con anni_e ci_ho della_fattu e_scrit dpq2r: preci se_lo dpq3: lo_stess dpq4: ci_serve dpq6r2: domin dpq7r: modul
dpqr: due_cose la_firma su_un dpqr4: ve_li dpr: a_giove ana_come bagno examp_ha il_bagno la_sched listi_aggio lo_trova manca_solo nero qui_sotto salut_dal sono_nel dpr2: senti_il vini dpr4:
testi_della dpr7: della_home dq: 0_un 0_verso ^_dobbi ^_una all_anno alle_condi ana_ieri ana_noi anche_un autom avevo_gia banca_$ bel_lavor bigli_da blu_scuro bocci bozza_entro budge_grazi
calco call cambi_$ capis_la carat_e cesar che_siete circo codic_desti come_l con_lo copie_$ cosa_e costi cui_parla da_soli da_visit dal_vivo del_furgo del_legal della_scuol della_secon depli
di_maggi di_tutto dirit due_versi duemi e_arriv e_intes enric fattu_l fattu_risul guard_il i_costi ieri_con il_condo il_resty il_sabat ilari in_banca io_al la_direz la_porti la_vetri
le_fattu legal_rappr letto_tutto li_ho lo_stemm ma_i ma_io manda_ieri manda_in margi marke_$ me_le meno_per mette_nella mi_perdo mi_ricor mi_servi mia_che mia_mail nipot_dice no_$ nome_del
non_funzi nostr_$ numer_giust nuova_$ pagat_a pagin_conta pagin_non parla_$ per_iscri per_quell perdo piu_chiar plast poco preve_$ prose_$ resta_di resty ricam rifer_a riman_il scors_?
sembr_di senza_il sfond slide soli solo_quell sono_passa sotti spost_al stemm strut sul_retro sul_volan sulla_vostr testi_ve trova_$ trovo_piu ugual uso veder_la veder_un verso_le vivo
voce_$ dq2: 0_anche assol clien_ha frate_e in_linea in_quant la_trovo pagin_in per_0 per_corte piegh se_si si_fa stort dq2r: indic dq3: ^_potet intes_a mette_la mi_chied potet_manda puo_fare
dq3r: versi_con dq4r: il_domin me_la dq5: chied_se dq5r: a_parte dq6: apre si_apre dqr: bigli giove_in grand_$ la_voce dr: 0_foto 0_srl ^_eccot ^_indir ^_intes accor_sul aggio_e agric
agric_poggi albo_n all_albo alle_foto altre_due altre_le anche_al anima arriv_doman aveva_chies azien_agric bio blu_0 crede crede_del del_sinda della_newsl di_tener due_le e_fino eccol
eccot_il fino_alla fogli_e giorn_! ha_garan home_page il_progr il_ritra il_terzo info intes_azien krrh0 l_altro le_crede le_resta logo_e lui_le maest mando_subit marte_al mazzi_0 menu_della
nel_file nives nives_$ nuovi page poggi_0 prefe_il progr prosp quant_ci quell_blu quell_pagin qui_i rende renzo sdi_krrh0 sono_qui sono_rient srl_codic stori_del teres_$ tra_un unani
vedi_sotto vino dr2: buong_in con_quell dei_vini ecco_i puoi sched_dei dr3: camer n: addor adora amica angol annal arrab artic asl b0 berte bo bosio bracc bruni bruxe buffa caos capel carto
chili clima coinc colpi cosmo crist cuoio dana degus desig digli dimet dirgl dispe dita domus droni emozi eroga figur filav fiore forza fosse fulvi fuoco gara gatto gran incro indov inizi
ispez ketty ladri langh laure lucid lupi magli marce marti matil matit messi minis mirko mobil molti mutuo napol nera neve noia nonni novit odore offri ombre orest passe perpl piang pinuc
possa recep regio rider rinvi risat rispa robus sagra saput scato sfogl situa sogli sorte spala spari splen sposi stano tardo teatr teleg tenev tesor tira tiram tizia tom ulivi urla valga
valid valle vices vicin vinit vinto viola volut vota vuol wilma zitta n2: ^_anche ^_compl ^_stama abbia_una al_lupo al_merca andav anni_dell bella_notiz bocca_al bolog_compl credo_che
da_ieri dorme fatto_un ferma_sulla feste_i idea_di il_premi in_bocca in_cucin incon_tua infor_la la_comun la_conta la_dott licen lo_sapes lupo lupo_per metto_in nevic nostr_numer nuova_colle
padig_0 parti_e radio ragaz_in segna_che segui_la seren_natal siamo_al simpa solo_per sorel_al stato_un sulla_stamp tua_sorel un_piace un_seren una_nuova vi_salut volev_solo vostr_stand vuoi
vuole_veder n2o: resta_chius vi_segna n2o3: e_stato n2o4: d_ora ora_in stato n2o9: invit n2p: ammin_si belli_$ vener_abbia n2p2: april_$ giugn_$ seren n2p3: ^_ieri e_vener n2p3q: ^_giove
n2p4: lo_studi n2p5qr: ti_scriv n2pq: denti solit n2pr: piaci n2q: a_trova che_dal da_me siano zona n2r: e_piaci paese n3: c_era compl_per ho_incon ieri_ho padig sapes n3o: scriv_solo n3op2:
rimas n3opqr: bello n3p2: ^_sabat merca n4: bocca che_bella n5: ^_tanti in_copia n5q2: ^_che no: attiv bello_$ che_avete del_vostr fabri faleg la_stess lugan mail_$ prati_al signo_bianc
vostr_studi no2: che_nessu danno in_avant in_poi no2p: domen_$ gia_detto ha_lasci no3: ^_mio per_vostr nop: finir np: 0_! 0_ma a_bolog a_lugli a_rimin abbia_avuto allag ancor_qualc colle_ti
corre_$ da_una dal_denti dell_agrit didat ettor facci_il gente gradu gradu_sara ha_cambi ho_apert ho_scuse inven io_e io_la la_canti la_gradu la_luce la_macch la_vende le_passw lo_merit
merca_e merit natal_$ negoz_$ non_ti non_vorre nuovo_sito oggi_ho ottob_il pero_non prome_sempr pubbl_il riass rinfr sciop scuse secon_piano segui_il sera_vi si_sposa si_trova siamo_nel
siamo_rimas solit_e sono_entra sposa tempo_e ticin trent_anni trova_in un_treno np11q: parol np2: diamo fiera_a giugn_il luce sandr studi_! tre_giorn np2q: corso zia np2r: trent np3:
dei_bambi tutto_lo np3q: ^_nel np3q2: ana_il np3r: della_setti giro_il np4r: serat np5q2r2: riapr np6: ^_oggi quest_setti np6qr2: vener_$ npq: bisog_di giuli_$ il_magaz magaz manda_l
passa_in piero sabat_$ vuoto npq7: e_compr npq8r3: capit npqr: tomma npr: david filia filia_di manif matti_che nq: !_un 0_abbia a_che a_ritir ad_april antep avete_manda banca_l bari
che_bello conse_del del_piano deleg denti_e di_bari di_solit dire_con donat_$ finit_la font_e gino gino_$ il_lanci in_zona io_comin l_acqua l_antep la_matti lanci me_$ mio_$ nel_prezz
nuovo_lo parla_a piano_di piu_di refer risul_ancor sabat_abbia salut_da sapet scriv_perch se_piove sempr_tutto siamo_un siete_in slitt torin va_a nq2: abbia_l compr_nel e_norma in_sala
intes_alla nq3: ^_chi sappi nq5: una_cosa nqr2: e_nel nr: ^_qui anni_della banda banda_l caris cenon cucin_$ domen_ho feste_anche gia_a la_dotto poliz salon vado nr2: impag seguo o: accum
acme addeb aldo argom arte attil avran avven brand brusa capar categ catta cerch chiun costr defun difen difet dolor edizi esecu esten fatev fiduc front gdpr grame gravi hall impro inacc
infon inuti inver leone levat macer maier manzi march mesi moles nordl nullo olimp oppor ottav parma pietr prean rappo recla revoc rifiu rimbo sagl salva santa saret scoll scott sedi sgarz
signi sin sport state tamar tassi valmo verte vetra vicen vizi volum o10: rivol_al o11: ulter o11q: prego_di o12: diffi o2: ^_ogni ^_reced ^_riten a_inolt a_lui a_manca a_non a_segui
ad_altri affid_la agire ai_sensi al_quale ammin_unico andra_indir aver_affid che_ricev comun_il comun_va conco_$ confr conte_la corri_$ dai_vostr dal_tribu dall_invia dato_manda del_danno
del_falli della_nostr della_scriv denun di_agire di_cessa di_sospe di_tutel diffi_dall dovra_esser e_ogni egreg_signo ennes esclu giudi_della grave_inade ha_dichi i_solle il_risar immed
inade_e inolt_ogni inten_pagar invia_ulter invio_di istan istan_al l_opera la_infor la_invit la_quart lavor_e le_vostr mail_che manda_al manda_piu messa_$ nei_vostr non_corri non_manda
nulla_e ogni_istan paghe papa_e prete_e quant_pattu quart_mail quest_facce quest_mail quest_prome reced reced_dal richi_di risar risar_del sabat_notte scriv_socie segui_del sensi si_invit
signo_ferri socie_$ solle_sara togli_dalla trasm_al tribu_di tribu_ha vogli_piu volte_di vostr_confr vostr_grave vostr_prete o2p: alcun moran moran_$ o2p2: sara_trasm o2p2q5: quale o2q:
cance dall in_tribu la_liqui mio_avvoc non_rispo pattu o2r: corri_a mi_scriv papa o3: a_cessa comun_andra comun_dovra curat_$ dalla_lista di_aver di_smett dichi_falli falli_dal falli_della
il_tribu in_liqui in_pace inade indir_ogni legal_di manca_sabat nostr_socie ogni_solle ogni_ulter pace_$ pagar per_ogni sente_del sospe stata_dichi tribu_$ tutel ulter_comun ulter_solle
va_indir o3pq: dal_contr o4: basta_con cessa_ogni con_sente conta_ulter conto_della di_scriv dovra fattu_n indir_al la_socie legal_avv liqui_giudi manca_domen piu_per quest_solle sente o4p:
r_l s_r o4p3: vi_comun o5: al_curat cessa dal_conta futur futur_comun in_nome ogni_futur per_conto prete vi_invit o5pr: curat o6: ^_basta avvoc_$ giudi non_scriv o6q: liqui o7: conta_piu
integ_la legal_$ mio_legal scriv_piu o7q: tribu o8: ^_conte conte_integ invit_a ogni_comun vi_prego o9: diffi_dal vi_diffi o9pq2: integ op: ammes arred atto_della azien_e bruno di_quest
domen_dopo guida ha_autor impia in_tre ines malat_$ manca_l mia_assis monta_$ nessu_ha nonna passa_dal prend_atto purtr_e qualc_da qualo ricev_i ricev_per rispo_a salut_l solle_la sono_rimas
vedia_in zanin op12q3r6: avere op2: dia oltre op2qr2: meta op3: 0_le op3qr: vener_e op6r: setti_e opq2r: lui_e oq: al_sito altri_la ancor_la cance_il danni del_sito depos di_tempo far
gia_scrit giugn_la i_vostr il_conse mio_indir ora_$ ripet signo_in spese telef_che telef_il togli_da trovo_la un_preve oq3: ^_potre oq6: ?_e oqr: fermo lunga renat su_quest or: bianc_e
conse_e il_quart rober soste p: agend ale alpin annit appre artig attua balco banco belle beppe bimba bonet brace brici brune buono capoc caren caros casin cesti cieco colli colpo conne coro
cosic cresi croci cto custo darti darvi datec dica dicen dimos disag disas disor duro dwg enote epoca essen estat estiv estra fallo funer galil genit gg giaco gianf giu giure giuri greta
guerr homep hr impaz incre indie infis ingra innoc intro istru lapo lavan lette liceo lievi litig livel luci ludov luisa lupet mag manag manie manli manos mirac moret nasco naso nove onlus
ormai oscar oscur panni pasti patri pena persa perve piast pieni pila pisti piutt poltr pozzi prass pregi proba prox regal repar ricos ridir rilie ripor riven roba salot salto salvo santi
sbarc sbrog scala scamb schio scien sedia seria serra serri simon sino snc squil staff stefa stend svegl tal tenut tifa tries uscie uscir vengo verit vezzi vigil visi visin visio viste zecch
p11q10r3: entro_vener p13r3: pross_setti p18r2: avret p2: !_domat 0_gliel 0_pero ^_dovre ^_luned a_conse a_farvi a_marte a_stase al_pc ana_entro ana_scusi appen_arriv appen_rient arriv_in
assun avere_i avete_tutto avra_la avret_a avret_i avret_tutto bilan_e buca buong_il casel_parol che_facci che_siamo chiav_con chiud_il chius_mi conta_per conti_pure corso_della corte_del
croll d_onore da_iphon dal_diret decid_li dello_studi di_perso di_ricev di_scout dimen_! dispo doman_in domat_appen dopo_vi dopod_$ dopod_sono due_e e_dopod e_scusa entro_marte esatt_avete
facci_le facci_ma facci_marte facci_un falta falta_$ farvi fattu_$ finit_il firme firme_$ foto_entro fra_una giada gigi gigi_$ giorn_0 giorn_al giorn_stess giorn_te giove_della giove_matti
giria giro_i ha_avuto ha_chies ha_perfe ho_fatta ho_l i_comme i_diseg il_quale il_verba in_casel in_risco in_serat invia_da invia_i invie iphon l_hai la_febbr la_tradu le_abbia le_arriv
le_conse le_farem le_firme le_resti liber_con lo_leggo luned_? luned_pero luned_quind luned_sera luned_ve ma_giove mando_$ marte_matti marte_per matti_e matti_lo matti_trovi mese_come
mezzo_non mi_dia mi_impeg mia_rispo misur_$ natal_in negoz_ti nel_corso non_oltre nostr_osser oggi_non ognun onore pacch_$ parol_d perfe_ragio pero_hai pero_le perso_a pieno pomer_$
prima_devo prima_non pross_le pross_te quant_$ ra_wirth recap revis riesc_ma rimas_in risco_alla rispo_defin ritar_! riuni_tutto saldo_verra sandr_$ scout scriv_dal scriv_il scriv_le
scusa_sono senza_falta sera_dopo setti_vi siamo_quasi sicur_$ sotto_natal spedi_il sta_batte stase_quand stess_vi studi_il stupe su_di sua_corte sul_preve ti_conse tonel tra_due tra_vende
tutto_prome una_e vener_ce vener_che vener_dovre vener_hai vener_in vener_te venia verra_dispo vi_diamo vi_invio vi_lasci weeke_$ p2q: a_tardi arriv_il avere_le bozza_e ci_pensa i_conti
ma_sig probl telef_non p2q2: entro_luned riapr_il p2q3: aprir p2qr: capod nel_pomer scans p2qr2: sicur p2r: 0_te berto buona_serat della_pagin dicia_il due_giorn e_gliel farem_avere
gliel_mando ieri_e il_certi in_udien li_mando nel_weeke oggi_sono ponte pross_0 pure_su rispo_sul tabel vener_della p2r2: le_tradu li_sta pagin_chi p3: ^_conta ^_conto ^_dammi ^_fra
arriv_tutto avete_la avret_la canti_fino con_tutte cosa_che datem_tempo doman_e doman_ti dovre_riusc e_doman e_merco esito_$ facci_luned giorn_dopo gliel_facci guard_nel hai_la impeg
in_setti le_nostr luned_pross ma_luned ma_siamo mando_doman mando_il mando_la metto_al metto_e nostr_decis nostr_rispo p_v prima_cosa quel_giorn scuso_per sera_stess setti_ti studi_e te_la
trova_tutto trovi_tutto tutto_quant v vener_vi verba verra_trasm vi_mandi p3q: mia_nipot non_prima p3q2r: vener_pross p3q3: lo_riman p3r: al_piu e_luned farem piu_tardi vener_le vener_ti
p3r2: i_loghi sched_tecni vi_arriv p3r3: merco_$ p4: 0_avete 0_vi ^_datem ana_hai avret_il conto_di datem domen_sera festa_e giorn_le giorn_vi giove_ti il_mater in_matti la_chius la_liber
la_lista mi_metto nel_fine parol_di parol_mia setti_le sua_casel tutto_entro tutto_parol p4q2: a_manda gent_ma p4q2r3: tradu p4q3: ^_gent gent p4r: dammi mese_$ oggi_e p4r5: le_mando p5:
^_stase comun_l esito feste_di l_esito nella_sua setti_esatt p5q2r: grazi_della p5q3: ciao_! p5qr: al_massi p5r: e_marte fra marte_e p5r2: avra e_te mando_i p6: e_festa esatt tempo_fino
testi_$ ti_arriv p6q2r: massi p6r: della_pazie luned_matti p7q2: casel p7r: doman_matti vi_mando p7r3: entro_la p7r4: facci_avere p8r: entro_fine fine_mese p8r3: fine_della la_fine p9: domat
in_giorn l_avret pq: ^_chied a_meta ana_i ana_purtr appar avere_il casa_mia casel_$ catal_ci che_aveva che_me chiud_i clien_telef compr_il compr_la conse_i debor debor_$ del_disco diver
doman_sento e_possi entro_giove fara farce farla farle file_in firma_il foto_al foto_e foto_te giorg_$ giorn_del giorn_i giro_vener ho_bisog il_monta in_tedes in_verti la_cassa la_spedi
la_tipog lo_devo ma_lui manda_le maris mi_chiud mi_potet mia_zia paghi pagin_$ pazie_le per_lui perch_il porgo porgo_disti proto prova_due resta_quell ritro scans_$ simo simo_$ sito_ci sullo
testi_li ti_va un_probl vecch_sito verti vi_servo voci volte_e pq2: ?_per abbia_il anche_per conse_vener della_bozza giorn_in giove_a ho_prova in_pdf scusa_ana pq2r: quell_dell pq3: ?_la
ad_aprir cosa_vi riesc_ad riman_in pq4: manda_il paga pq4r: il_modul pq5r: ci_servi prova pq7: ho_capit pq77: ?_$ pqr: doman_che e_capod il_comme sale tre_pagin pqr2: punti pr: 0_ana
abbia_gia alle_ore ana_qui ana_studi ana_wirth ancor_lavor appen_riapr arriv_entro aspet_le berto_$ buio che_giove che_rient ci_vuole ciao_ragaz cioe dallo dati_di dei_prodo del_perso
dell_avvoc delle_sale di_april di_chiud di_sicur dicia_marte diret_che disgr disgr_vener dolci doman_le domen_che fatto_i foto_dell fra_natal gliel_invio i_nomi il_chi il_tecni in_vetto
inolt_$ invio_l l_unico la_curat le_avra logo_in manca_ancor mando_entro me_per merco_gliel merco_pross mi_manca mi_servo nel_docum nomi non_succe profi provv provv_a quand_riapr riapr_la
rient_merco scrit_ciao sotto_l studi_examp succe_disgr sul_porta tecni_le testo_del una_chiav vener_quand vi_giro visur_la vuole_ancor wirth_ana pr2: arriv_merco avrai biogr e_ve home_e
le_biogr prodo_le testi_delle vetto pr3: le_sta sched_prodo q: abita acced accou adelm adoro alter amede arabo auto averl avess avvia buoni carro cerca cig code compa costo danne dava detie
dover duran emess enzo esemp facil farci fares foote forfa fusi galle gatti giri granc gremb gross heic idrau illus impor ingri jpg katia laric libri licia ludo marmo mezz migra modi mondi
negat negli obbli odont oneri opaca otton paper ponti procu proro pur qual rate regge remo repor rieme rigir rinfu ruiz scadu scena sciog scono scont sgarb sinis soluz spesa storn stucc
stupi sudar suddi table tantu targh teo ugo usa usare vari venir veter wifi word zip q2: ?_l ?_mio ?_se ?_sono ^_possi ^_riusc a_monta a_quale a_riman agent aggio_entro andre andre_bene
apert_? apre_dice aprir_l bisog_della cambi_il carat_$ catal_? chi_e chi_lo chi_si chied_una come_si compr_? compr_anche compr_o confe_vorre consu coste coste_aggiu da_error decid_ci
di_confe di_corre di_preci e_chiar econo error_$ ester_? euro_al fa_a fate_saper fattu_entro figli_dice file_non gli_agent i_0 i_volan il_font inclu l_ignor l_iva la_manut la_posa la_prova
la_ragio le_devo luned_alle ma_mi manut merco_altri mi_da mi_fa mi_facci mi_fate mi_manda mi_spieg mi_tagli noi_? non_l o_ancor o_basta o_meno o_si oppur_va ordin_apert pago passa_? piu_o
porta_a possi_spost potre_riman preve_aggio proie pross_? punto_0 qr quale_file quand_sareb quant_costa quant_coste resta_mio rete riman_la salve_la saper_se scors_il scusi_ma se_devo se_sia
se_un separ serve_? serve_per servi_un sia_possi sito_va sono_tre spedi_? spost_la subit_o succe_se tutto_stort un_clien un_prezz va_intes vale_fino vede_tutto venut_un volev_chied
vostr_preve vuole_saper q2r: a_quell banne foto_nuova il_banne volet q3: ?_non ?_perch a_chi a_mette buong_mi canon capir_se che_cosa devo_manda di_decid dubbi_la fate_? hosti il_canon
l_alleg l_hosti lo_chied logo_? mi_si noi_o non_capis o_a o_dobbi pdf_? poi_resta prezz_compr quand_vi riman_? scusa_ma serve_da serve_il servi_la siete_apert sito_poi una_doman vecch_? q4:
0_? ?_a ?_il aggiu_una capit_se cosa_succe forma_vi in_che parte_? sareb voi_? q5: ?_mi che_forma e_se la_fate oppur per_quand un_dubbi vener_? vorre_capir q7: voi_o q8: vi_serve qr:
chiar_il ciao_ti color_la corre_di dei_bigli dei_due dei_sotto del_domin di_ieri domin_e firma_del gesti grazi_elena hai_manda inser la_riman la_scade le_spedi li_conse li_giro lo_dice lo_fa
mi_hai mio_gener piu_a salut_dott serve_ancor solo_quest spars su_due togli_un veloc vendi versa walte walte_$ qr3: quell_di r: 0x0 abstr annoi arezz barba bemol carli casar casci chef conce
corta curri denom devon diffe dotti dovet durat ermin esco est fabbr femmi ferru fiamm fines forne frant giann guido huber itali libro liman livia logis loris lou mar metro motto nord ombra
orren ovest paler pavim pesto pezzi piatt pompa prefa princ prolo quei resi resid rifac rifat rives roero sabri salir selez senno sergi spent squad sud team tim timbr tiran titti todi tourn
trado vannu vergo vigne viva w0yvj r2: a_impag alleg_gli alleg_intan altri_tre ana_intan arriv_marte avere_marte capit_il compu_metri contr_dal del_chi della_canti della_sala di_grupp
diret_a dodic_ricet drive_quell due_capit finen finen_il giard gliel_giro grupp hai_$ home_le home_quell il_quint intan_la intan_vi invec_arriv le_fa le_scatt li_avrai li_avret li_hai
mando_intan mando_luned nel_drive prime_sei prime_tre quadr quint ricet rileg_il secon_vener sei_sched servi_le shoot shoot_di siamo_per sta_finen sta_rileg voi_con r3: dei_soci dodic
intan_i le_ultim primi_due quell_dei ve_la r4: giro_luned i_primi r6: intan_ti le_prime r7: alleg_le r8: prime
"""
