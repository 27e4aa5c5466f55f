"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: abban accat accid agli alto ammal anzia arret auror averm avrem ballo betta bicch bolle buond carac caso caval cerco chiss cinqu class claus cocci collo
colpa comba comod conge copyw corsa creda cultu darem darle davan degna dr eh fabio fatti faust fiato fulmi gare ginoc gira gusto incas indec infin ingeg
inges lena lenti lisbo loco madri mo monac monic natur ottim pacco pagli paren parto perit pieta pina porte prega pregh pro prope prove pulit quade ricez riga
rinco ripen rosan sai sam sapro scomm sepol siede stare suben sue tante terme terro tiber tilt tocco tuoi uscit vacan valut vedes vedo vedro visit vitto weber
a108d149n29o52p83q43r30: e a10d10n6o2p14q6r2: mia a10d13pq: ok a10d16o2pq2: nient a10d3n4: visto a10d3p: con_calma a10d8n2o6p4q3r3: lavor a10dp2: dimen
a10dp3: ^_sono a10q: e_ancor a11d13o7p11q: contr a11d3p: calma a11d6np14q2r5: fino a11dnop4q: ammin a11dp2: mi_sono a11p10r: e_ti a12d3np2q2r: aggio
a12d3o2p2qr: all a12npr2: sto a12p: lo_guard a13d17n3p7q11: me a13d2n2o2pq6: poi a13d35n17o6p10q12r3: da a13d3n5op5q2: uffic a13d8n6op48q11r12: vener
a13dp5q2r2: pazie a14: ricev_grazi a14d10n4p3q4r2: io a14d14n3o13p3q7r2: mio a14d14n6p38q5r16: luned a14d32n10p30q16r6: ana a14d41n8o11p12q13r9: del
a14d4no9p4q11: ^_non a14p15q4r3: ce a14r: saper_$ a15d15n5o17p14q3r: nostr a15d31n4o3p41q5: tutto a15do2pq7r: non_mi a15pqr: facci_saper a16d21n2p19q24r3: ma
a16d23n7op10q2r7: siamo a16d28n10o6p11q3r2: ha a16d28n5o2p16q11r6: ^_il a17op: ^_ricev a17pq2: ^_grazi a17pq7r: saper a18d2p10q: sono_in a18d38n7o4p12q23r: si
a18dp7r: rient a19d24n9o5p29q13r23: i a2: ^_tranq a_veder abbia_fede al_vagli alla_comme ana_ricev ancor_dal ancor_l ancor_legge ancor_nient appen_finis
appen_me appen_posso appen_so aspet_che atten_$ aveva_prome avuto_modo avvis_$ avvoc_sta botte_appen che_se ci_do cinzi cinzi_$ contr_vi del_consi del_socio
delir_$ dell_aggio devo_prima di_guard di_lei di_nuovo dimen_$ dimen_il diret_e dovev e_appen e_finch e_rient e_rotto ester_e faro_saper ferie_rient firma_lo
firma_oggi fogli_$ forse gamba giro_tutto grazi_dell ho_passa idea_la il_catas il_dotto in_botte inolt_all l_idea l_ok la_mail la_richi le_faro legge_il
lo_solle malat_e mi_rispo mia_cura mille_$ mille_ana mio_capo modo_di muove natal_a ne_discu non_torna nostr_diret nostr_forni occhi_$ ok_grazi ok_visto
parlo_col passa_all passo_$ piace_l piove_$ possi_$ posso_guard prend_nota propr_siamo pross_sono relaz resti_$ resto_in rient_guard ripre_in risco_$ rotto
sara_mia scusa_tanto si_muove si_non si_si siamo_fermi so_qualc solle_e solo_un somme_di sta_ancor tempi tengo_aggio ti_avvis tipog_mi uffic_compe un_occhi
vagli vener_sono a21d102n13o14p61q24r16: 0 a21d11n9o34p37q14r5: vi a22d30n21o2p21q2r5: ! a22d81n11o20p25q28r9: per a23d11n8p49q3r13: ti a24d21n13o23p18q10r3:
al a24d2o2p7q: ricev a24d33n15o6p11q16r8: un a24d50n5o8p65q14r32: le a24d6np24q3r5: facci a255d383n95o110p258q166r65: $ ^ a28d21n4o2p34q17r9: lo
a28d53n12o10p20q13r9: ho a29d10p5q2: guard a2d: a_mia arriv_$ dirvi docum_e fermi il_capo marte_scors mi_aveva mio_socio modo quest_giorn scors_e siamo_somme
trasl tutto_con veder_a vista a2d10o3q3: telef a2d10op3q3r: confe a2d12p3q4r5: logo a2d13n2o2p6q4r2: nella a2d14n2o2p6q3r3: e_il a2d14np2q2r: appro
a2d16n2p4qr3: su a2d17np2q4r: ^_per a2d18q2: va_bene a2d2: compe e_al sopri tanto a2d21n4o2p9qr6: 0_$ a2d21q2r: parti a2d24p3q2r: no a2d2n: tengo a2d2n2p2r2:
segre a2d2n2r: bacio a2d2n3p: augur_di a2d2nop: fare a2d2np15q3r8: merco a2d2np2: insie a2d2o: data a2d2o3: volta a2d2o3p: contr_e a2d2op: mio_padre padre
a2d2p: anche_la il_tipog la_sua a2d2p2qr: presi a2d2p6: ti_rispo a2d2p6r3: 0_genna a2d2pq: con_gli non_so a2d2pr2: invec a2d2q: appro_il a2d2r: non_ha a2d3:
^_perfe a2d3n2op11q2: avete a2d3n2p3q13: cosa a2d3n3o2p4: negoz a2d3n3p8q: 0_giugn a2d3n4r: nuovo a2d3nop2r2: che_e a2d3noq: mi_dispi a2d3np2q: tipog a2d3np5:
in_fiera a2d3p4r2: sotto a2d3pr: che_si sei a2d4: date a2d4n2q: dott_ssa a2d4n3pr: buone_feste a2d4n5p10q: giugn a2d4n6p3r2: augur a2d4no2pqr: ordin a2d4nop3:
!_! a2d4noq: dispi a2d4np2qr: fotog a2d4npq11r: serve a2d4o: nulla a2d4o3p2: richi a2d4o3p7q7r2: conse a2d4opq2: 0_sette a2d4oq: adess a2d4p: dotto a2d4p2q3r:
perch a2d4p5q5: genti_ana a2d4p9q6: ^_scusa a2d5: ^_va a2d5n2op2q3r: dott a2d5n2p3: prest a2d5n3p3r4: ^_ti a2d5no9p5qr3: manca a2d5o: nient_$ a2d5p2q2:
disti_salut a2d5p6q4r: file a2d5r6: ^_ecco a2d6n2o4pr2: ai a2d6no5pq: stata a2d6no5q: e_stata a2d6op2q: quell_che a2d6p2q2: disti a2d6p7: quind a2d6pr:
d_accor a2d7n14o16q6: vostr a2d7n2p2q3: parla a2d7n2q: ssa a2d7p2q4r5: il_logo a2d7p4: sua a2d7pr: accor a2d7q2: ^_si a2d8n3op9: sera a2d8o8p3: e_non
a2d8op3q2: sette a2d8oq2r: nessu a2d8p2: perfe a2d8p4q: caric a2d8r8: ecco a2d9qr3: carte a2dn: anche_a te_e a2dn2: trasf a2dn2o4: mai a2dn2p: in_negoz
a2dn3pq: mia_figli a2dn4: davve a2dno2p4: la_setti a2dnp: lei_e a2dnp11r4: ti_mando a2dnp17qr2: matti a2dnp9q2r: mese a2do: del_nostr una_volta a2do10: falli
a2do2p: momen a2doq6: vorre a2dp: comun_la e_sulla firmo lo_so non_posso sera_$ un_minut vi_dico a2dpr: socia a2dq: e_buon nient_di a2dq2: a_genna a2dq8:
ma_il a2dqr: foto_le a2dr: comun_e a2n: piove voi_e a2no3q: la_prati prati a2nop: i_nostr a2nop2: malat a2np: giorn_e ti_aggio a2np2qr: il_fotog a2np3q5:
^_prima a2nqr2: font a2o: dipen do_un marit_e non_sono tempo_$ a2o2: prati_e tutto_al a2o2p2r: scriv_$ a2o6: al_nostr a2p: abbia_ancor ammin_e calma_e
che_torna ci_risen ci_senti delir e_malat e_sul fissa grazi_ci lui_non luned_ma ne_parli padre_e parli poi_vi qui_non risen riuni_del sto_aspet torna_luned
un_delir a2p2: ana_sono botte ci_guard del_prome fiera_fino grafi ha_il in_piena passo pc a2p3r: vende a2p4: mi_ci piena a2p4r2: vener_0 a2p5: mandi a2p5q2:
liber a2p5r: si_riuni a2p7: prome_$ a2pq: occhi quell_non a2pq2: attes a2pr: facci_propr finis il_diret torna_il a2pr15: intan a2q: ^_finch ^_hai ^_un direz
facci_$ guard_la la_pazie luned_sono senza_quell a2q2: in_attes a2qr: di_lavor a2r: catas ce_le ho_un sono_ancor a2r2: ancor_aspet devo_senti a3: !_lo !_ne
^_visto all_ester ancor_riusc appen_mi appen_possi appen_riesc calma_$ di_voi discu facci_veder faro fede fede_$ grazi_ana grazi_ne infer_$ mille_! nota_grazi
occup_$ poi_ci poi_ti recup ricev_ne socio_e sono_fuori un_perio vi_avvis visto_sono a31d37n26o14p19q21r8: che a31d8np8q4: ne a32d53n13o7p38q23r9: l
a33d35n7o10p20q16r3: ci a33d47n19o17p39q34r7: a a36d4n2p7r4: appen a38d50n3o15p21q8r4: con a3d: all_uffic atten in_osped a3d10o2p2qr2: 0_e a3d11n3o4p5r: d
a3d11n3pq: piace a3d13n2o3: scors a3d15n4opr: fatto a3d16n2p3q2r2: sul a3d17n: resto a3d17no2p6q10r7: due a3d18n2p6q2r: con_la a3d18n6o16p5q9r: piu a3d2:
grazi_per guard_tutto mi_piace non_abbia osped a3d2n4o6p3q: signo a3d2n6o3p5q: sara a3d2np2q: se_ne a3d2np33qr12: mando a3d2np3r2: compu a3d2o3: marit
mio_marit a3d2p2q3: qualc a3d2pq: minut a3d2pqr: e_le a3d2pr6: sta a3d2q2: condo a3d2q2r: aveva a3d2r2: fogli a3d39n2o3pq7r: va a3d3nop7r2: dopo a3d3o2pqr: po
un_po a3d3p14q4r7: i_testi a3d3p3r: docum a3d3q2r: buona_giorn a3d4n: e_siamo a3d4n3o3: che_il a3d4n3p: dalle a3d4n3pr: buone a3d4np2: l_ha a3d4np2q2r:
^_buona a3d4nr2: fuori a3d4o2pr2: titol a3d4p15q4r7: testi a3d4p5q: prend a3d5nop5q10: ^_mi a3d6n2p2q: e_un a3d6n3o6p7r2: domen a3d6n6p7qr: colle a3d6np13r3:
oggi a3d6p2q6r: il_preve a3d7np3q5r2: c_e a3d8n3p4q5r2: c a3d8n6p3qr: tutti a3d8npqr4: delle a3d9p3: decis a3dn: a_te a3dn2: l_avvoc a3dn2op9q: tempo
a3dn2opq2: mi_ha a3dn4op2q: figli a3dnr2: forni a3do: con_l do a3dop: garan lavor_$ a3dp: che_ha a3dp2q2: ricor a3dp3: vener_non a3dp4qr3: luned_0 a3dp9q:
stase a3dpq: ne_ripar a3dr: attim somme un_attim a3n2p7: metto a3n2p7qr: ve_lo a3np: l_uffic a3np2: nostr_uffic a3nr: appen_torna a3o2p: non_e a3op4q4: riusc
a3oq: idea a3or: titol_e a3p: ^_appen abbi cura e_all in_uffic lo_resti sono_scord a3p10q2r3: hai a3p2: aggio_$ grazi_del hai_ragio rient_luned a3p2r:
per_vener a3p3q3: riusc_a a3p3qr2: pront a3p3r: setti_pross a3p4: ci_metto a3p4r: lo_giro a3p6: le_feste a3pq: ^_stiam aspet_il a3pq3: bisog a3pr: non_appen
sono_a a3q: riesc_a a3q6: se_il a4: ^_preso aggio_appen all_ammin ancor_avuto appen_ho appen_il ci_penso dimen_di guard_$ guard_al il_suo penso_io perio_infer
porta_pazie porti_pazie preso preso_nota ripre siamo_ancor vi_aggio a40d18n4o6p28q36r5: mi a40d72n16o38p41q37r13: di a42no2p9q4r10: ancor a44d13nop5q12r2:
grazi a49d25n2o3p19q6r6: sono a49d66n18o20p44q28r20: in a4d: grazi_$ a4d11o2p3q12r: preve a4d12n2p23q9r12: giove a4d12p7q6r: ^_genti a4d15n3o17p10q2r: quest
a4d16n3p3q6r2: alle a4d19n2op5q4r2: per_il a4d19nop7q7r: come a4d2: grazi_! porti a4d22n2p15q12r14: foto a4d2n3p3q: lei a4d2np3: avuto a4d2o2pq2r3: altri
a4d2pr: geome a4d2qr: deve a4d3n2o4p2q4: mail a4d3no5p8q3r8: dei a4d3nq3r: porta a4d3p6q3r3: genna a4d5n2p10q2r12: ve a4d5n5o2p3q10r3: voi a4d5op4q: resti
a4d6np17qr10: arriv a4d6p2q2: la_bozza a4d7n2p7q: 0_marzo a4d7np3q4: senza a4d7op6q3: consi a4d7p2q6: bozza a4d7pr2: col a4d8o3p3r5: ^_le a4d8p15q7r10:
le_foto a4dn2o4p4qr2: dalla a4do3pq2: il_mio a4dop: tranq a4dp: capo in_quest a4dp2: ammin_$ a4dp5qr3: comme a4dpq: con_mio ripar a4dq7: possi a4no2pr4: inolt
a4np4q9: prima_di a4npq: ^_se a4npr3: le_facci a4oq: risco a4p: buon_natal infer scord torno uffic_legal a4p2q: l_ammin a4p2r: stiam_ancor a4p3: sulla_scriv
a4p3r: a_vener a4pq2r2: ester a4pr: il_geome a4q: e_solo finch_non a4q2: ^_e a4r: ha_ancor a5: ci_sto ferie_fino penso perio sto_lavor vi_facci
a55d131n34o43p74q54r26: la a5d: socio a5d10n11o2p4r: !_$ a5d11o: non_ci a5d11op19q7: scusa a5d12n4o2p4qr: dell a5d12p7q6r: genti a5d13n8p15q5r3: salut
a5d14n2o3p4q2r: ^_ho a5d15n2p31q4r5: il_0 a5d26npq3: bene a5d2n2p3qr: buon a5d2o4p2: ^_purtr a5d3n4q: ^_da a5d3nop3q10r2: quand a5d3np13q2r10: giro a5d3o15pq:
legal a5d3p6q: tutto_$ a5d4nopq: lui a5d4np4q3r: sulla a5d4op2qr: propr a5d5pq6: non_si a5d6n3p24q3r9: te a5d6n3pq3r: per_la a5d6n4p8: fiera a5d7n2op8q: marzo
a5d7np2: con_il a5d7np2q3r5: gli a5d7op25q3r4: doman a5d7p8q3r10: li a5d8n2o2p6: chius a5d9o3r: inter a5d9op3: siamo_in a5dn: avvis a5dn2p7qr: natal a5dnpq:
fino_al a5dnpr3: diret a5do5: nostr_avvoc a5dop: e_che a5dp: ho_girat a5dp3q5: non_riesc a5dp4q2: ragio a5o10p: solle a5op: in_mano a5p10r: non_ce a5p2q4:
me_lo a5p9q3r: ce_la a5q: ^_devo finch suo a65d66n8o31p37q32r7: non a6d12n2o4p6q11r: manda a6d14n4o4p7q16: una a6d17n3p14q4r4: ciao_ana a6d17n4op4q2r3: solo
a6d2n2p2q3: al_0 a6d2no4p5r2: e_in a6d2nop6q5: ^_ci a6d2q: nota a6d3n2op3q2r: passa a6d3op3: mano a6d3p: girat a6d3p12qr3: fino_a a6d3p2q: posso
a6d42op4q5r14: quell a6d4n4o: il_nostr a6d4nopq2r2: senti a6d4np8r: riuni a6d4o4p3q: purtr a6d5n5p4r5: qui a6d5n5p8r: feste a6d5n6o3p45r4: setti a6d7n2p2:
^_siamo a6d7n4pq11r: anche a6d9nq: veder a6dnq2: ma_non a6do4p3: e_vi a6dop33qr8: pross a6doq: legge a6p: ho_ancor a6p4: ti_dico a6p6: ce_l a7: guard_con
rient_$ a73d177n35o28p111q76r35: il a7d: pazie_$ a7d10np10: ^_l a7d11n2o18p6q2r: comun a7d18n4o9p18q9r17: della a7d2o2pq2r: con_i a7d2q: io_$ a7d4p: ^_ok
a7d4p3qr: so a7d9n2p3q4r3: buona a7d9p28q2r9: marte a7dnpqr2: aspet a7dp: ^_ne a7dp10r2: la_facci a7dp3: me_ne a7dpq: e_poi a7n: ne_occup a7p: parlo_con
a7p3qr: stiam a8d11n3p28q5r3: giorn a8d12n5o3p15qr: rispo a8d13n5o20p9q5r3: dal a8d14no2p6q26r: se a8d15n2p2q: l_ho a8d20n3p19q6r7: ^_ciao a8d21n8op3q2r: alla
a8d24n11o4p4q3r: abbia a8d3n2p4r: torna a8d3o2p3q4: non_ho a8d5no17p10qr4: scriv a8d6o4p9: il_contr a8dp4q5: riesc a8dp5q: dico a8dq2: mille a8no2p13r: prome
a8op2q6r4: devo a8p: dico_$ a8p2r: ti_facci a8pq: in_ferie a8q2: grazi_mille a9: al_rient sono_dimen a9d10p14q3r: firma a9d22n7o13p11q3r: ^_la a9d24n3p20q6r7:
ciao a9d2n2o7p2q: avvoc a9d2np: si_e a9d2nq3: occup a9d2p2q: ferie a9d8n2p14q9r: prima a9p: ne_parlo a9pq: parlo ad: 0_senza ^_eccom ^_firmo ^_posso ^_scusi
aggio_il alla_sopri andat_in aspet_$ asses avvoc_ci bened buong_la che_serve che_sono chius_dal ciao_ciao citta cogna_che con_un conse_$ consi_che da_un
da_vener di_condo di_grave di_mio domen_0 e_d e_sono eccom esami esce farlo farma feste_! finan geom giorn_grazi girat_la ha_ritir ho_firma i_soci il_docum
il_piano il_trasl il_via in_mezzo in_trasf l_aveva li_conos luned_scors ma_dopo ma_vorre magar mail_e mio_suoce mirel mirel_$ momen_per ne_ero neri_$ no_non
non_possi nuovo_$ osped_nient ospit parte_delle penal piu_ma poi_lo propr_$ purtr_non resti_il rimet salut_avv scriv_da secon_versi sei_un sia_tutto sono_un
sopri_e sta_a stagi su_tutto suoce tener tener_il terra uffic_ammin un_caffe un_momen volta_senti ad10n2q5: vecch ad10o2p8q10r2: ^_buong buong ad10pq3: versi
ad10q10: parte ad11n2o6p3q: lasci ad11n2r: via ad11n8o2p3qr: ieri ad11p5qr3: testo ad12nq3: anno ad13q2: la_secon ad14npr: cosi ad17n: il_resto ad18nq7r2:
secon ad2: barca campa ciao_$ dispi_$ e_nient e_spedi ha_visto i_migli in_consi la_domen neri riuni_di si_comun so_che sola ad20n3op2q5: noi ad2n: cellu
dalle_0 l_abbia ad2n2: dal_luned ad2n2o2p2: ci_ha ad2n2opq3: apert ad2n2p5: mezzo ad2n2q5: siete ad2n3: di_buone ad2n3q: piano ad2n4pq2: nuova ad2n7p2: compl
ad2no3: notte ad2np2q2: ottob ad2npq13: compr ad2nq2: banca ad2o: ^_lasci ad2o2: esser grave ad2o2pr: il_titol ad2o3p5q: conti ad2op: dato febbr ad2op2q107r:
? ad2op8r4: gliel ad2p: caffe come_mi dalle_ferie e_andat ero la_ringr la_riuni parla_con propr_non ringr so_piu ad2p2: avuto_un consi_di dormo firma_e
mi_chiam ad2p2q: il_luned ad2p3: firma_$ ad2p3r: tavol ad2p4: quel ad2p4q: le_bozze ad2p4q12r: riman ad2p4q2: il_file ad2p4r: le_misur misur ad2pqr: notai
ad2q: antic ad2r: ho_messo ad2r3: le_altre ad3: ^_prend a_mio arch me_e migli purtr_no ad3n2: luned_al ad3n2o3pr3: segui ad3n2o3r: dal_0 ad3n2o4: infor
ad3n3pq: molto ad3no: lui_$ ad3no2q5r: ad ad3no3pq: ^_a ad3no6p2q11r: chied ad3nop: agost mia_mogli mogli ad3np: ci_siamo ad3npq: letto ad3nq: 0_alle ad3nqr:
cogna ad3o: vogli ad3o2: testa ad3o2p: dai ad3o2p6: trasm ad3o3q2: che_la ad3op: non_lo ad3p: la_propo parer racco ad3p2: delib il_colle la_fiera ad3p2q2r:
per_le ad3p4q: bozze ad3p6q3r: la_mia ad3pq: ferma scegl ad3pq2: frate ad3pq2r2: subit ad3q: pagat ad3qr: non_c ad3r3: altre ecco_il ad3r5: alleg_il ad4:
genti_dott ssa_wirth telef_e ad4n2p: picco ad4n2p2: a_prest ad4n2pq: ^_i ad4n2pq2: era ad4n3o2pq: detto ad4n3p3r: cara ad4nop: sempr ad4nopq3: prese ad4np:
ana_! andat ad4npq: hanno ad4nr: ti_ho ad4o2q2: inten ad4o3: comun_che ad4o5p: avv ad4p: cosi_$ e_quell ad4p2q2: ^_come ad4pqr2: quatt ad4pr: solo_il ad4q:
del_preve ad4r: b carta ho_fatto ad5: e_parti fatto_veder ad5n2o16p3r2: ^_vi ad5n2o4pqr: ora ad5n2p2: pubbl ad5n3op3q3r: chiam ad5np2: bambi ad5pr: sede ad5r:
messo ad6: ho_caric il_telef ad6n2q10r: prezz ad6np: propo scelt ad6nr: grand ad6p10q3r2: cordi ad6p4q2: spedi ad6p8qr: tra ad6qr2: nella_carte ad7n: megli
ad7n3pq: numer ad7np22r4: fine ad7op: wirth ad7p2q2r2: trova ad8n2opr: ^_abbia ad8n2q5: alle_0 ad8npqr2: allor ad8o2p6: ritar ad8q6: mette ad9q: verde ad9q5:
puo ad9q5r22: alleg adn: bacio_$ bel conos e_ai e_salta gallo i_bambi la_nuova metti mio_nipot organ salta suoi trasf_in adn2: elena un_bacio adn2op: famig
adn2oq: la_signo adn2p: notiz adn2p2: festa segue adn2p4qr: finit adn2pq: a_lei adn2q: da_luned adn2r: a_tutti adn3pr: ana_ti adn3q: scuol adn5q: bella adnp:
e_famig adnp2q: nipot adnp4: rispo_$ adnpq2r: vuole adnpr2: per_i adnq: di_appro adnq2: prezz_$ volev adnq3: cui adnq4: sia adnqr: ritir ado: il_falli inter_$
inter_e la_testa solo_a ado2: messa ado2p: per_un ado2p2r: dicem ado5: smett adop: tranq_$ adop3: e_tutto adop4q: stess adop5: ho_la adopq: luca adoq: miei
adoq24: o adp: !_le appen_firma avevo commi contr_$ dedic delle_feste e_buone e_ha feste_$ girat_il ha_dato i_numer la_delib luca_$ ma_quell piu_come prest_$
propo_e quind_non siamo_chius testo_$ adp10q: pero adp14r: te_lo adp2: consi_e di_pazie genna_e porto adp2q: ho_il adp2r: assem adp2r5: ve_le adp3: ana_mi
il_tempo adp3q: di_luned adp3r7: sched adp4: due_setti adp4q2: marte_0 adp4r: paola adp5q: ana_la adp6: il_silen silen adp8q2r: cordi_salut adp8r: lo_mando
adpq: ^_marte manca_il sulle adpq3r: ^_salve salve adpqr: anna adpr: l_assem adpr3: visur adq: ^_avete comun_ci desti i_miei il_comun il_presi priva scusi
adq2: al_mese cose funzi si_occup adq2r: gener adq3: trovo adr: allor_non e_giove forni_di subit_$ adr2: rileg ritra adr3: gli_altri adr4: soci an: !_e !_io
!_si ^_augur apert_dal appes avvis_che colle_di cosa_$ davve_! dell_uffic dirti_che e_trasf erava fatic grazi_davve il_mondo insie_a la_potat le_scuol
manda_un mia_sorel mio_figli mondo noi_siamo ordin_del passa_il potat qui_in ritor riva signo_gallo sono_apert uffic_sono vi_rispo an2: figli_si an2o3:
il_signo an2oq: ^_mia an2p: ^_domen belli an2p2q2r2: voi_$ an2r: feste_a an3: ho_visto in_pensi pensi sorel an3p11q: ^_vener ano: manca_la ano2p: corri
anop2r2: degli anop4: una_setti anp: di_me dovut la_cosa per_luned treno anp2: la_colle vi_manda anp7: fine_setti anpqr3: primo anpr3: giove_$ anpr7: luned_$
anq: ci_si dirti mia_cogna anr: tutti_voi anr2: sole ao: a_un all_ordin che_non chius_e dichi_il eredi loro mani nessu_$ per_legge piedi ricon senti_$ trevi
vi_do ao12q: socie ao2: e_falli lavor_non scriv_in ao2p2: 0_dicem ao2p2q2: invia ao2p4: ^_con ao2q: purtr_il ao3: andra della_socie smett_di ao3p3: dal_nostr
ao4: solle_$ ao5: socie_e ao5p2r2: lista ao6: dichi ao6q2: basta ao7: al_mio nostr_legal ao7p: e_manca aop: e_morto garan_$ la_scriv lista_$ manda_$ morto
quest_momen aop2: nei aop2r: dati aop4: la_pross aop6: marzo_$ aopq: sig aopr: po_di ultim aoq: dal_telef scusa_non aoq3: opera ap: 0_appen ^_avevo ^_finit
^_oddio ^_sara a_letto a_merco a_veron abbi_pazie al_comme al_compu all_esame alla_sera ancor_i ancor_racco anzi anzi_no avevo_detto bimbi buon_weeke
che_marte che_vener chied_al chius_di ci_dedic colle_che compl_$ compu_e conse_le dalla_matti dati_della decis_$ di_bilan di_lui di_manda di_mente dicia_$
disco diseg diseg_$ doman_sera dopo_le e_me e_previ e_senza e_stiam epifa esame genti_il giorn_per giugn_e guard_e ha_riman i_bimbi il_comit il_corri il_solle
in_riuni l_epifa l_influ la_decis laura le_rispo leggo li_le lo_mandi mandi_l mano_la mare marte_te matti_alla matti_ci mente metto_mano mi_spiac muovo
natal_! nipot_ma nostr_comme nostr_cura notiz_$ oddio panet passa_di pazie_! pc_e piena_chius piena_vende prepa previ_per prima_delle pross_giorn quand_torno
quasi qui_si ragio_scusa ragio_sono ringr_per ripar_dopo ripos ripos_! rispe rispo_al saldi sara_nostr scann scord_e scriv_dell scusa_! senza_di siamo_sotto
sotto_con spiac sua_mail tavol_del testi_lo ti_devo uffic_ti veron ap10: mando_tutto ap2: caric_le comit comme_$ di_natal dopo_l il_grafi impos influ la_docum
le_verra mi_siedo nei_pross ricev_il setti_mi siedo sul_tavol tutto_pront una_rispo vi_scriv ap2q: qualc_giorn ap2qr: acqui te_li ap2r: i_dati ap3: a_fine
ana_grazi bilan giuro_$ l_avete ap36q13r7: entro ap3q: pront_$ ap3q2: per_giove ap3r: previ ap3r3: tecni ap4: ^_tra ap4qr: l_0 ap4r2: pross_$ ap5: ^_entro
giuro luned_e ap5r: weeke ap5r3: dicia ap6qr7: te_le ap6r2: setti_$ ap7q: ^_doman ap8: verra apq: cuore di_cuore mando_in ne_sono non_ne ottob_$ ra ricev_la
sig_ra uffic_acqui vener_ma apq2: manda_la apq3: entro_merco monta apq4: mi_e apqr: sui apqr3: il_primo apr: assic colle_e comme_che devo_ancor dire le_so
mia_socia saran so_dire apr2: il_compu apr7: ^_intan aq: ^_volen ^_vorre acqui_$ al_consi ana_prima ancor_da attes_del bozza_con che_lo chiam_la condo_$
conti_$ contr_ce dal_notai di_piu dirle e_adess e_io e_prima funzi_$ grazi_e in_due la_banca linea mille_e preve_per ricor_di riman_l salve_sono sfugg smalt
stai stiam_aspet verif volen vorre_che aq2: ^_volev consi_$ di_firma elett se_l se_la aq3: ^_siete aq5: ?_grazi aqr: i_prezz ar: ^_alleg ascol befan blocc
catas_e come_va confe_la degli_ester del_diret delle_sched dopo_la e_pront espri foto_degli geome_se giorn_di ha_la il_forni in_comun inolt_non la_befan
le_scriv le_sto le_visur logo_il luned_lo mi_ascol paola_$ pronu sono_da va_? ar2: e_qui i_font intan_il le_inolt qua sto_ancor d: 0zx0 abitu accen accog
admin affar affet ahah aho alta altez alzo andia angel annun ante antip aperi apro area aruba ascen asseg asten autis autom avern bacca barbe barra base batte
bea beige ben benes benve bepi boh bonfa borde bordo bossi bravi brodo buffe bussa busta calce camog cap cappe carin carit carpe carre casse casta cavou cda
ceci celia cento ch0 chatb checc chios cifre citat civic claim clini colaz colgo colla colop coman commo confo cooki coppo corni corsi corti cotto crede cresc
crono crost cugin daje daneo demo denis depli destr detta dicev dimez dioce dns donne drone duemi elvir enric entus er ernes esaur espos espre esse estes fai
faldo farao farne fatel fatte favol fido folde frase free fu fumag gabbi genov germa ghe ghezz gianc giga girar gluti googl gramm grass gratu grezz grigi
griss hey hotel ident ileni impon incol indes indug inesa infan info insal insom insta inves iole ippol k0ssp ke kg lab landi laoro lasag layou legna leo lgs
live local lored lorel lungo maest mante mappa marco margh maria marin mariu mensa mentr mesti milli miram moden molli momig mq muro na nemme neo nerin nicol
nn nocci noce novem novo nuzia obiez occas offre olivi onora oppon orto osta ostre paio pane paolo parch parqu parro pausa pe pense peppe perci perme persi
pesan pezzo pia piacc pierf pisci pisto pizze plast poco polon porge post posti pozzo premu preto prici prot provi pulsa putzo q quagl quals raiff ral reali
redaz refus riall ribol rilev rinal rinno ripie rita rover rubie rugge rup russa sabbi sando sanno santo satin sbatt scald scand scari scher schia scrut scs
scure segal seghe semo serio serva silva simbo since sms soffi solai soli sor sorre spacc stacc stima stipu suite suona sveva tancr targa tenet termo terre
tino tirat tl tocca tolga tonal tondi tono torce torte trami tramo trave trema tue turis turni turno uccio udine umidi unani undic union uomin usarl usere
usiam v0 valte varia vegan venit verdi vetro vicep villa virgo visse vivo volo votan voto whats works x0 xe zuppa d10n: tropp d10n2oq5: cambi d10n2oq5r: resta
d10o4q: nome d11: va_benis d11no3p2r6: gia d11nq: giust d12: benis per_me d12n: e_0 d12n5: stama d12pq: per_noi d13: ^_no d13np2q11r2: pagin d13p3q: bonif
d14p2q7: potet d18nq2: stamp d2: 0_agost 0_causa 0_ci 0_per 0_u 0_va ^_0 ^_appro ^_della ^_ops ^_orari ^_quel ^_scegl ^_tenia ^_vedi a_meno abbia_fatto
abbia_parla al_bar al_sabat almen altro_non ana_ecco ana_rispo andar_onlin arriv_sabat avert avete_gia avevi avori bar bene_giove bene_l bene_la bene_trann
benis_cambi berga bevil bonif_dovre bonif_fatto bonif_parti bozza_dell bozza_va budge_$ cambi_solo caric_il caro_per carta_avori cater causa_saldo che_l
che_manca ci_avevi ci_tengo citof cogno colom come_richi come_una comin con_due consi_d contr_il convi copia_firma cordi_arch cosi_manda cosi_non d_istit
da_aggiu dal_marte dato_parer del_marte del_panne dell_atto dell_infor della_barca di_avert di_conse di_istit di_pagin di_sera dicio direi dolce dotto_wirth
dovre_veder dropb due_ci duece dunqu e_$ e_cambi e_foto e_m0uxc ecco_la egreg_dotto elimi fate_come fatto_stama ferma_al fiera_e fisch forno foto_$ foto_con
foto_gliel funeb gabri garib garib_0 genti_dotto giras giro_la gli_orari gli_origi glori grazi_comun ha_delib ha_scelt ho_contr ho_rilet ho_spedi https_drive
i_due i_giorn ieri_il il_budge il_color il_fogli il_pie immag in_0 in_dicio in_macch in_quatt in_sede indir_$ inten_appro istit_nella it l_una la_dirig
la_parte la_ricev lasci_le le_date le_immag le_modif le_parti logo_$ m0uxc_$ marzo_ha me_potet megli_la menu_del menu_di messo_tutto modif_$ modif_in mulin
mulin_0 museo ne_abbia nel_0 nella_sedut nessu_modif nessu_osser newsl_facci no_alla no_grazi no_guard noi_il noi_la noi_proce noi_si non_0 non_proce
non_siamo nostr_appro nostr_parti nulla_da numer_di nuove offro oggi_il ok_$ ok_cosi ops ora_non orari_conti orari_dal ornel ottan pare parer_favor passi_di
passw_te per_posta piace_e picco_e pie pie_di potet_parti potet_proce potet_pubbl preve_n preve_super prezz_0 prezz_e proce_alla produ proge propo_quell
pure_0 quell_$ quell_col quell_da resto_del resto_fate resto_non resto_va righe righe_$ ringr_ma rinun_al rispo_io ritar_ma rosar rosso_sono sabat_chius
salda_$ salut_ivano salvi sarem sarem_in sbagl_il scegl_la scelt_la scusa_la scusa_se sdi_m0uxc secon_e secon_senza sede_di sedut sera_dovre servi_fotog
sette_e sezio si_$ si_il si_va solo_su spedi_la stama_cro stata_pagat stata_salda su_dropb t tenia_il tenia_la testo_dell testo_sul tocch tropp_caro
tutto_bene tutto_nessu tutto_sul u u_s un_fisch una_casa una_sola unica unica_cosa utent_e vanno_bene veder_anche veder_il verde_salvi versi_di via_garib
volan_$ voti wirth_con x_il d23oq: proce d26n2p2q2r: 0_0 d27np5qr: pure d2n: appro_la bassi_$ cane chius_$ credo di_sopra e_via fondo furgo ha_detto in_fondo
luned_il megli_di palaz pasqu resto_e sul_sito tutti_i tutto_per d2n2: da_noi ha_fatto d2n2op2q2r2: da_voi d2n4p: tanti_augur d2n4pq9r6: chi d2n4q2: anni
d2n6p: tanti d2n7q3: il_vostr d2no2: avant d2no2pq3: vedia d2no3: e_ci d2nop5q4: chiud d2noq2: pensa d2np: dieci ho_avuto tutti_$ d2np2q2: salut_$ d2np3:
giorn_$ d2np4: ^_quest d2np6r: trovi d2npq: e_due d2npq2r: e_mi d2nq: va_in d2nq3: dice_che d2nr: bassi d2nr4: foto_della d2o: 0_febbr annul archi coi e_di
gliel_ho in_una milan milan_$ nome_della non_cambi ogget perta studi_legal d2o14: conte d2o2: ^_togli fattu_0 d2o21q: ogni d2o2pq2: ci_vedia d2o2q: di_lasci
favor_$ d2o3: lasci_in nome_e d2o3pr: ho_gia d2o4: fattu_e d2op: chiar_$ ferra d2op2r3: le_ho d2op3: le_comun d2or: per_ora d2p: atto certo certo_che chiav
come_d condi_$ fatto_$ giunt ho_segna in_casa la_copia la_giunt le_quote ma_tra marzo_e non_se plani_quota quota quote rag sette_$ vedi verso d2p2: casa_e
dirig e_si il_pacch pacch rigua tutto_nella d2p2q: 0_ottob d2p3: posta_$ d2p3q2: mater d2p3qr: perso d2p5: contr_firma d2p6: defin d2pq: 0_c buon_lavor coper
lo_facci piace_molto se_e vetri d2pq2: in_piu mio_frate d2pq3: pdf d2pqr: iva_e d2pr: il_menu d2pr2: e_da otto d2pr3: le_giro d2pr5: primi d2q: ?_comun a_voce
adess_il caric_tutto corre_e costa e_una facci_a fatem fatem_un il_catal il_clien inaug_e mette_il opzio origi pec pensa_di prend_la rappr respo super tagli
tutto_ok un_altro vanno video_$ d2q2: dove fate_voi rifer voce d2q3: ana_ho d2q3r: scade d2q6: il_link d2q7: link d2qr: e_i il_codic d2r: 0_a alleg_la
da_togli dentr dopo_il fa_il matri poggi siamo_d d2r2: metri terzo d2r3: venti d2r6: home d3: 0_non 0_si ^_fatto ^_megli ^_tutto abbia_rilet abbia_scelt
accet_del alla_sua allor_il anno_$ calda ci_hanno cosi_proce da_0 da_formu di_marte di_no dubbi_$ e_giust e_sbagl facen facen_segui fine_abbia formu gia_manda
giust_e ho_lasci il_video ivano l_accet l_utent le_ha mamma manda_pure mangi manig me_va nello_spam newsl_non no_la panne perde_il perfe_$ posto_di
prese_confe prima_$ prof prof_ssa pure_con quatt_$ quell_in rilet_tutto rinun salda se_rispo secon_propo segui_alla senza_dubbi solo_ora stavo su_drive
su_wetra sua_del togli_la tolto univo_m0uxc vada ve_l vecch_logo volan wetra wirth_facen x d3n: ed ed_e fisso in_via la_newsl pure_in sito_$ d3n2: a_pranz
rispo_solo d3n2p3: pranz d3n3o15p4q: conta d3n3o5q: la_vostr d3n3p3r: ^_cara cara_ana d3n5p: copia d3no3r: vi_ho d3np: ^_allor macch d3np4q7r3: quant
d3np6qr3: canti d3nq: ho_letto si_vede vede d3nq4: aggiu d3nr: sopra d3o: ^_nient causa spam d3o2: ^_egreg egreg d3o2p: per_quest d3o3: s d3o4r: n n_0 d3o5q3:
piu_$ d3op4r: posta d3opq3: che_ci d3opr: chies d3p: come_da pure_il sabat_0 stori d3p2: contr_contr uno d3p2q: ^_guard d3p2qr2: plani d3p2r2: la_plani d3p3:
saldo d3p3q2: buong_ana punto d3p3r: doman_$ d3p3r3: il_listi listi d3p4r: in_canti d3p5qr: con_le d3p6q2: il_consi d3pq: la_prima un_altra d3pq10: ^_ma
d3pq2: di_0 d3pr: abbra la_pagin un_abbra d3q: ^_prefe a_pagin confe_l credi nello pagin_0 d3q2: copie giove_alle l_inaug la_prese d3q3r: onlin d3q4: catal
d3q4r: intes d3q5: dubbi d3q6: il_prezz d3r: caro didas mio_cogna d3r2: codic_sdi sdi d4: ^_parti anno_scors blog codic_univo confe_che cro_0 giall
giove_scors giust_$ ho_appen ho_manda https il_blog in_rosso l_anno lasci_perde osser_da passi perde potet_andar proce_$ proce_con pure_la quell_giust siamo_a
stama_$ tenia trann_il univo utent d4n: e_tropp posto_$ te_l d4n2o2p: segna d4n3p2q3r4: tre d4no: scors_$ d4no2p4r: tutte d4nq: al_posto il_vecch d4nq7: dice
d4o2pq3: per_favor d4o4pq7: la_fattu d4o7: di_non d4opq4: chiar d4p: 0_in appro_$ bonif_e d4p2r: ana_in d4pq: sembr d4q: la_stamp meno scuro d4q2: carat clien
il_carat d4q6: fate d4q6r2: servi d5: 0_codic benis_cosi budge cro e_perfe examp istit iva_0 la_terza noi_va parti_stama quell_con rilet stamp_pure vai
d5n2o3q: maggi d5n2o6p8r: studi d5n3opq11: sito d5no9pq2r: indir d5npq2: inaug d5nq5r2: fa d5nr: a_posto d5o: ci_inter d5o2p5: la_nostr d5op3q: dovre d5opq3:
scrit d5p: no_il ok_per pure_$ d5p6r: casa d5pq2: passw d5pq2r: altra color d5pr: menu d5q: di_proce il_blu il_verde la_passw rosso sbagl d5q2: parte_nostr
si_puo d5qr: terza d5r: accet trann d5r2: drive quell_del d6: ^_alla ^_bonif decis_di modif resta_com usate d6n2p11q8r6: nel d6n3o: ieri_sera d6o: andar
d6o2pq3: favor d6p10: scusa_il d6p2: osser d6p3q: il_bonif d6pq2: la_versi d6pqr: altro d6q: il_nome il_numer d6q2: da_parte video d6r: carte_condi d7:
alla_fine m0uxc orari d7n: quest_anno d7n2p7q5r: corre d7np: com_e d7nq2r2: la_foto d7p5: il_ritar d7pq: ci_piace d7pr3: foto_del d7q: in_stamp d7q4: 0_euro
d8: abbia_decis d8n: bene_$ newsl d8n2o2p4q2r: e_la d8n2qr: posto d8no2p3: 0_il d8np: com d8o12p2q13: fattu d8p4r3: il_testo d8pqr3: condi d8q: parti_iva
d8q2: prefe d8q2r2: codic d8r13: in_alleg d9: proce_pure d9n5o4p5q2r: sabat d9no3p3: del_0 d9nq: blu stamp_$ d9o4q2r: togli d9pq4r: iva d9q4: euro dn: 0_april
a_giugn acqua_e ai_suoi al_secon alla_prima apert_$ bici broch broch_e c0 chiud_alle delle_puliz di_domen dispi_ma e_alle e_finit e_picco entra fatto_ha
fatto_il fiera_di fondo_alla giove_dalle ha_gia ho_senti iban il_cane il_cellu in_conta indir_e l_iban la_corre la_notte la_pubbl la_scuol lavor_piu
luned_abbia maggi_che metti_pure noi_$ non_lavor notte_e numer_e numer_fisso nuovo_indir piu_da pranz_$ pubbl_su puliz quara rivis rosa sacco salta_la
salut_dalla scelt_il setti_di signo_delle silvi silvi_$ sinda spero stama_da stand_c0 torna_dalle tropp_forma tuo un_sacco vi_aspet via_del vostr_colle
vostr_fatto vostr_sito dn2: al_giove il_nuovo mezza piace_$ pover visto_il dn2o2: da_quest setti_scors dn2op2q: bianc dn2op3q2r9: ^_in dn2p2: augur_a dn2pr:
carla segre_$ dn2q: tua dn2r3: cucin dn3: compl_davve la_mostr si_chiam dn3p: mostr stand dn3pq: ^_ana dn4: incon dn4p2q: april dno: ^_d galli dno2p2:
il_negoz dnop2q2r: che_mi dnop3: tutte_le dnopr: azien dnoq: ditta dnoq6r: forma dnp: 0_l ^_merco che_segue e_passa giugn_le me_l noi_e ragaz sara_pubbl
tutto_a dnp2: a_tutto dnp2r: la_segre dnp4q2: pomer dnp7r2: ti_giro dnpq: agrit buona_ana giuli dnpq9: il_sito dnpqr: un_salut dnpr: di_mia dnq: acqua
anche_il chied_a dnq2: a_me di_cui dnq4: ^_quant dnqr: iscri dnr: che_vi doppi la_cucin mazzi via_mazzi dnr2: augur_! do: ^_annul ^_consi ^_quell abbia_affid
accon_$ agenz andar_avant art art_0 avant_$ cente che_in chiam_piu chius_il comun_si conte_di da_fare data_0 debit e_abbia e_conte e_morta e_sempr effet
falli_di foro ho_chies il_pagam in_data la_quest legge_$ lutto mio_assis morta nient_da non_chiam non_vogli ordin_e piu_nient quest_e reces sabat_scors
sara_il sono_la tratt un_cente do2: ^_scriv ^_smett comun_$ detto_al maggi_$ non_inten quest_fattu smett_con venut_a do2p2: le_studi do2pq: e_venut venut
do2pr: quart do2q: al_telef la_prego do3: 0_maggi affid infor_che pagam riten do3p: non_vi do3p2: ^_spett spett spett_le do3q: assis conco do3qr: srl do4p:
e_per do4p4: conto do4q: vi_chied do5: chied_di do5q: vostr_fattu do7: non_conta do9q: prego dop: agost_$ buong_sono dell_accon esegu la_rispo mogli_e ore
respi dopqr: se_non dopr: accon doq: incar non_la prose doq5: corte dor: tutte_$ unico dp: !_ho !_ti ^_facci a_due a_mano alle_sei ana_ciao ana_luned andat_$
assem_del bambi_e berna bozza_corre bozze_$ campi chies_e ciao_paola col_compu colle_docen compl_dimen conse_il convo corre_la da_oggi dare defin_cordi
del_labor dirig_scola docen don e_sabat etich facci_e fare_$ fasci ferra_$ fiera_quind file_con giove_ho i_color il_pdf il_quest inaug_la invec_si l_hanno
l_ordin la_commi lasci_la le_mie le_tavol le_trasm lodi lugli m mail_di mande marta nadia ne_parla nero ore_0 p passw_ve pdf_$ per_bene per_punto perso_in
potet_dare preve_firma punta punto_per qui_prend resti_con richi_la rigua_la rimin rispo_per rispo_punto ritar_$ salut_la scola se_ti sera_con sette_giorn
setti_sono si_ferma sloga smont sotto_i spedi_$ stann studi_$ sua_richi tieni tipog_ci tipog_e tra_sette trasm_il trasm_l tutto_ci tutto_da tutto_in
tutto_insie vener_l vetri_$ vi_mande dp11r3: della_pross dp2: appun baci dico_la feder genti_signo i_file labor mie pero_il testi_e udien vi_confe we zio
dp2q: ana_scusa dp2q3: decid dp2qr: certi le_corre dp2r: compi mando_le dp2r2: elenc l_elenc dp2r3: prodo dp3: il_saldo mia_$ nella_posta setti_non silen_ma
dp3r: giro_le mia_colle dp4: ^_te a_casa defin_$ dp4q: tutto_il dp5: di_mezzo dp7r4: marte_$ dp8q: il_giorn dpq: ^_ve a_luned chiud_la compr_$ cordi_dott
lo_stess nella_mail sento siste vedia_giove dpq2: acces ana_con ci_serve della_fattu ma_la preci dpqr3: ve_li dpr: giove_e il_notai listi_aggio lo_trova
manca_solo rived salut_dal tu dpr2: la_visur testo_della dpr4: testi_della dpr6: chi_siamo dq: 0_un ^_dobbi ^_una a_noi alle_condi anche_un anni_e banca_$
blu_scuro bocci calco call cambi_$ cesar circo codic_desti cosa_e cui_parla del_legal dell_anno della_scuol della_secon di_maggi dirit donat e_arriv e_mia
fattu_l genna_$ ho_guard i_clien il_condo il_resty ilari in_banca in_tipog ingle l_incar la_coper la_parti la_vetri le_confe legal_rappr letto_tutto lingu
lo_stemm locan ma_io male manda_ieri manda_in margi me_le meno_per mette_nella mi_perdo mi_ricor mi_servi mia_mail music no_$ nome_del non_funzi norma nostr_$
numer_giust nuova_$ offer pagat_a pagin_e parla_$ passa_a per_0 per_iscri per_quell perdo piegh preno preve_$ prose_$ resty ricam riman_il sarto sempl sfond
si_legge slide solo_quell stemm stort strut termi testi_ve trova_$ uso vecch_$ veder_un vita voce_$ dq2: 0_anche 0_copie dobbi e_scrit frate_e in_quant
intes_a la_trovo mette_la pagin_in per_corte potet_manda quell_vecch se_lo dq3: ^_potet avrei capis del_catal me_la spieg dq3r: il_domin dq3r2: il_secon dq4:
la_conse risul dq5: a_parte modul dq5r: domin dq6: apre si_apre dqr: assoc giove_in indic l_altra la_firma su_un tedes dr: 0_srl ^_eccot ^_indir ^_intes
accor_sul ad_allor agric agric_poggi albo all_albo alle_foto aller altre_due altre_le ana_come anima arriv_doman aveva_chies azien_agric bagno bio buong_in
caro_salut cena che_le di_chi due_le e_fino e_fuori ecco_le eccot_il elenc_dei fino_ad fino_alla foto_di giorn_! grand_$ home_page il_bagno il_ritra il_terzo
intes_azien krrh0 l_altro la_carta la_carte la_sched le_didas le_resta li_ha logo_e ma_per madre mando_subit marte_al mazzi_0 menu_della messe nel_file
no_quell nuovi offic page poggi_0 quant_ci qui_i qui_sotto rende rispo_alle sdi_krrh0 sono_nel sono_qui srl_codic su_quell teres teres_$ tra_un un_caro vino
dr2: eccot scatt senti_il dr3: e_l loghi quell_della dr6: della_home dr7: alleg_i n: adora andav angol artic avreb banda bari berte bruni cari carlo carto
chili coinc colpi crist dana degus desig dietr digli dispe dita diven domus emozi felic figur filav fiore forza fulvi gara gente gino gran incro indov inizi
inven ladri lanci langh laure licen luce lupi magli marti matil melog merit minis mirko molti napol nera neve noia nonni ombre orest padig paese pelle perdi
pinuc possa radio recep rider risat rispa risto saput speri splen sposi stano tardo teatr tira tiram tom tonin ulivi vado valid valle vicin vinit vinto vuoi
wilma zona n2: ^_anche ^_compl ^_stama abbia_una al_lupo al_merca anni_dell bocca_al bolog_compl c_era che_da che_ti da_ieri e_piaci fatto_un feste_i ieri_ho
il_premi in_bocca incon_tua la_comun la_dott lupo lupo_per metto_in nevic nostr_numer nuova_colle piaci premi rimas segna_che segui_la seren_natal simpa
sorel_al sosti stato_un tua_sorel un_piace un_seren una_nuova vi_salut vostr_stand n2o: vi_segna n2o2: e_stato n2o3: d_ora ora_in stato n2o8: invit n2p:
belli_$ seren n2p2: ^_sabat april_$ giugn_$ n2p3: ^_ieri n2pq: bello n2pr: bolog n2q: a_voi che_dal n3: alla_fiera bocca che_bella compl_per ho_incon n3p:
merca n3p3: tutta tutta_la n4: ^_tanti n5: in_copia n5q2: ^_che no: attiv che_avete del_vostr in_avant lugan mail_$ prati_al resta_chius scriv_solo
signo_bianc no2: in_poi per_vostr no2p: domen_$ ha_lasci no2q: allo no3: ^_mio np: 0_! a_bolog allag ammin_si centr colle_ti corre_$ dell_agrit fatta filia
filia_di gradu gradu_sara io_e la_canti la_gradu la_macch lo_studi natal_$ negoz_$ ottob_il prome_sempr pubbl_il rinfr sandr sciop si_sposa sposa studi_!
tempo_e ticin trovi_in tutto_lo vener_abbia np2: diamo lo_trovi tre_giorn np2q: corso np2qr: natal_e np3q: ^_nel np3q3r: succe np3r: giro_il serat np4r:
ti_scriv np5r: merco_0 np6: ^_oggi quest_setti np6qr2: vener_$ npq: denti giuli_$ manda_l sabat_$ npr: della_setti trent nq: a_ritir ad_april avete_manda
che_bello ci_avete del_piano finit_la font_e inseg la_matti me_$ mio_$ nel_prezz parla_a piano_di piero refer sabat_abbia sapet torin vuoto nq2: compr_nel
viene nq3: ^_chi spost nq7: e_compr nr: ^_qui caris conve david domen_ho manif matti_che poliz salon solo_la viagg nr2: seguo o: accum acme addeb agire alcun
aldo arte attil autor brusa catta cerch chiun confr danno defun depos difen difet dolor esclu esecu faleg fatev fiduc finir front gdpr grame gravi guida hall
impia impro infon ing insis inuti levat lunga maier manzi march moles moran nordl nullo olimp oppor parma prean rappo recla revoc rifiu ripet risar riser
rober sagl santa saret scott sedi sgarz signi sport state tamar valmo verte vetra vizi o10: diffi o2: ^_ogni ^_reced ^_riten a_cessa a_inolt a_manca a_non
a_segui ad_altri affid_la ai_sensi andra_indir aver_affid comun_dovra comun_il comun_va conco_$ conte_la corri_$ dai_vostr dal_tribu del_falli della_nostr
della_scriv denun di_cessa di_smett di_sospe di_tutel dovra e_ogni facce gia_detto giudi_della grave_inade ha_dichi i_solle immed inade indir_ogni inolt_ogni
istan istan_al la_infor la_invit la_liqui lavor_e le_vostr manda_piu messa_$ nelle non_manda ogni_istan ogni_solle pagar paghe papa_e per_ogni prete_e
quest_facce quest_mail quest_prome reced reced_dal risol sabat_notte scriv_per scriv_socie segui_del sensi si_invit si_rivol signo_ferri socie_$ solle_sara
togli_dalla trasm_al tribu_di tribu_ha vi_infor volte_di vostr_grave vostr_prete o2p: contr_per sara_trasm o2q: cance in_tribu non_rispo o2q3: due_volte o2q4:
volte o2r: mi_scriv papa o3: aver cessa_ogni comun_andra conto_della curat_$ dalla_lista di_aver di_scriv dichi_falli falli_dal falli_della fattu_n futur
futur_comun il_tribu in_liqui in_pace legal_avv legal_di manca_sabat non_scriv nostr_socie ogni_futur ogni_ulter pace_$ piu_per r r_l s_r sente_del sospe
stata_dichi tribu_$ tutel ulter_comun va_indir o3p: dal_contr o3p3: vi_comun o3p4: ferri o4: basta_con cessa con_sente conta_ulter in_nome indir_al la_socie
liqui_giudi manca_domen per_conto prete quest_solle scriv_piu sente vi_invit o4p: pace o5: al_curat avvoc_$ curat dal_conta il_lavor mio_legal o6: ^_basta
con_quest giudi integ_la liqui o7: conta_piu conte_integ invit_a legal_$ rivol rivol_al vi_diffi vi_prego o7q: tribu o8: ^_conte diffi_dal ogni_comun o8q:
integ o9: ulter o9q: prego_di op: ammes azien_e di_pace dia ines l_ultim malat_$ nonna oltre purtr_e rispo_a op2: 0_le op3: ferri_$ op3qr: vener_e op3qr2:
invio op5: setti_e opq5: quale opq7: potre opqr: per_l oq: ancor_la cambi_idea cance_il chied_la corte_di dall di_tempo fermo i_vostr il_conse la_corte
mio_avvoc mio_indir regol signo_in srl_$ telef_il togli_da un_preve oq2: quali oq3: ?_e ^_potre or: conse_e il_quart le_chied renat p: agend ale alpin annit
assun banco brace brici bruno buca capoc caren ciaoo colpo cosic cresi croci croll cto darvi datec debor dello disag disas doves duro epoca erano essen estra
ettor fammi farle fonda funer galil genit gg giada gigi giria giure giuri guerr hr impre indie innoc invie istru lapo liceo litig lucia lupet manag manli
manos matte mirac nove onlus ormai oscar pales pasti persa perve pieno pila piutt pozzi prass proba proto prox qualo regal riape ricos rifar sa salto salvo
santi sbarc sbrog schio scien scout scuse senz seria serra sino solta squil staff stati svegl tenut tessu tiene tonel tries uscie uscir v venia verit vezzi
vigil visin viste zanin zecch zia p10q7r2: entro_vener p13r3: pross_setti p18r2: avret p2: !_domat 0_gliel 0_pero ^_conta ^_dovre ^_luned a_farvi a_marte
al_pc ana_entro ana_hai appen_arriv appen_rient arriv_il arriv_in avere_le avete_tutto avra_la avret_a avret_i avret_tutto bilan_e buong_il canti_fino
conti_pure corso_della d_onore decid_li dei_bambi di_ammin di_perso dimen_! dispo doman_e dopo_vi dopod_$ dopod_sono e_doman e_dopod e_festa e_merco
entro_marte esatt_avete facci_ma falta falta_$ farvi fattu_$ fiera_a finit_il firme firme_$ foto_entro fra_una giorn_al giorn_le giorn_stess giorn_te giro_i
gliel_facci ha_avuto ha_perfe hai_la ho_l i_comme il_verba in_casel in_matti in_serat in_udien invia_i la_lista la_sera le_arriv le_conse le_farem le_firme
le_nostr le_resti liber_con luned_pero luned_quind luned_ve ma_giove mando_$ mando_la marte_per matti_e matti_lo matti_trovi mese_come metto_al metto_e
mezzo_non mi_impeg mi_metto misur_$ negoz_ti nel_corso nella_sua nostr_decis nostr_osser note oggi_non onore pacch_$ parol_d perfe_ragio pero_le pomer_$
prima_cosa prima_del pross_le pure_su quant_$ recap revis riesc_ma rispo_defin ritar_! riuni_tutto saldo_verra scriv_il scusa_sono senza_falta setti_ti
setti_vi sicur_$ spedi_il stase_quand stess_vi studi_il stupe sua_casel te_la ti_conse tra_due trovi_tutto tutto_prome vener_ce vener_che vener_hai vener_te
verra_dispo vi_diamo vi_invio weeke_$ p2q: e_a mia_nipot nel_pomer riapr_il p2q2: ana_il p2q2r: grazi_della p2q3: lo_riman p2qr: capod final sicur p2qr2: meta
p2r: 0_te della_pazie dicia_il farem_avere foto_dei giove_pross il_certi li_mando marte_e nel_weeke oggi_sono ponte vener_della p2r2: le_tradu sched_tecni
p2r3: merco_$ p3: ^_conto ^_dammi ^_fra arriv_tutto avete_la avret_la con_tutte conto_di datem_tempo doman_ti domen_sera dovre_riusc e_vener esito_$
facci_luned giorn_dopo guard_nel il_mater impeg in_setti in_studi la_chius luned_pross ma_luned ma_siamo mando_doman mando_il mi_scuso non_prima nostr_rispo
parol_di parol_mia quel_giorn scuso_per tutto_parol tutto_quant vener_vi verba verra_trasm vi_mandi p3q: ^_giove ciao_! p3q2: gent_ma p3q3: ^_gent gent p3qr:
vener_pross p3qr2: riapr tradu p3r: al_piu e_luned farem oggi_e piu_tardi vener_ti vi_arriv p3r3: le_sched p4: 0_avete 0_vi ^_datem avret_il datem giorn_vi
giove_ti la_liber nel_fine riuni_il scuso setti_le tutto_entro p4q: casel p4q2r: massi p4qr: al_massi giove_0 p4r: dammi e_marte marte_pross mese_$ tardi
p4r2: avra e_te p4r4: le_mando p5: ^_stase comun_l esito feste_di l_esito setti_esatt ti_arriv p5r: fra p5r2: mando_i p5r4: facci_avere p6: esatt hai_tutto
tempo_fino testi_$ p6r: doman_matti luned_matti p6r3: entro_la p7: dopod in_giorn p7r: entro_fine entro_il vi_mando p7r3: fine_della la_fine p8: domat p8r:
fine_mese p9: l_avret p9q: parol p9q2r6: avere pq: ^_chied a_meta avere_il bisog_di bozza_e casel_$ cassa che_me chiud_i conse_la conse_vener doman_sento e_lo
entro_giove firma_il foto_al foto_te giorg giorg_$ giove_a giro_vener ho_bisog i_conti in_un la_cassa la_spedi ma_sig manda_le mi_chiud mi_potet mi_sembr
paghi pazie_le probl scans simo simo_$ sito_ci sullo un_probl pq2: ?_la abbia_il giorn_in scusa_ana pq3: aprir cosa_vi riman_in pq72: ?_$ pqr: e_capod
il_comme marke pqr2: sala pr: a_giove ancor_lavor appen_riapr arriv_entro avrai berto buio buona_serat che_rient ci_vuole cioe della_pagin di_sicur
dicia_marte disgr disgr_vener dolci doman_che domen_che due_giorn e_gliel foto_dell fra_natal gliel_invio gliel_mando ieri_e il_tecni in_vetto inolt_$ invio_l
logo_in manca_ancor mando_entro merco_pross mi_manca nel_docum non_succe prodo_le profi pross_0 rient_merco succe_disgr testo_del tomma un_cordi vener_le
vi_giro visur_la vuole_ancor pr2: ancor_un arriv_merco biogr e_ve le_biogr le_sta pagin_chi punti sched_prodo vetto q: abita acced accou adelm alter amede
andre antep appar arabo assol averl avess avvia banne buoni carro cerca code compa danne detie emess enzo esemp farce farci fares farla foote forfa galle giri
gremb heic idrau illus impor ingri jpg katia laric libri licia ludo marmo modi negat negli obbli odont oneri otton paper pattu ponti porgo procu proie proro
qr qual rate regge remo repor reste rete retro rieme rigir ruiz sale scadu scono sgarb siano solit soluz spesa storn stucc stupi suddi table tantu targh ugual
usare vari veloc vero verti volet walte word zip q2: ?_a ?_il ?_l ?_non ?_per ?_perch ^_possi ^_riusc a_chi a_monta a_quale a_riman aggio_entro anche_per
apert_? apre_dice aprir_l bisog_della cambi_il capir_se carat_$ chi_si chied_una come_si compr_? compr_anche compr_o consu coste coste_aggiu da_error decid_ci
della_bozza di_corre di_preci dubbi_la e_chiar e_se econo error_$ ester_? euro_al fa_a fate_? fate_saper fattu_entro file_non foto_nuova ho_prova ignor
il_punto in_pdf inclu l_ignor l_iva la_manut la_posa lo_chied luned_alle ma_mi manda_il manut merco_altri mi_da mi_fa mi_fate mi_manda mi_si noi_o o_a o_basta
o_si oppur_va pago posa possi_spost potre_riman punto_0 quale_file quand_sareb quant_coste resta_mio riman_la salve_la saper_se se_sia serve_? serve_da
serve_per servi_la servi_un si_fa sia_possi sito_poi sono_tre spedi_? spost_la subit_o succe_se un_prezz una_doman va_intes versi_con voi_? volev_chied
vostr_preve vuole_saper q2r: servo q3: 0_? a_mette ad_aprir anche_se buong_mi canon che_cosa cosa_succe devo_manda di_decid error hosti il_canon il_modul
in_che l_alleg l_hosti la_fate logo_? mi_chied non_capis pdf_? poi_resta prezz_compr quand_vi riesc_ad riman_? scusa_ma serve_il siete_apert vale vorre_capir
q4: ?_mi aggiu_una capir capit_se che_forma chied_se ci_servi forma_vi oppur paga parte_? sareb un_dubbi una_cosa una_pagin vener_? q4r: prova q5: ho_capit
per_quand voi_o q6r3: capit q8: vi_serve qr: ciao_ti color_la corre_di dei_due domin_e e_nel firma_del hai_manda inser la_scade li_conse li_giro mi_hai
mio_gener salut_dott serve_ancor solo_quest togli_un qr2: quell_di qr4: ti_alleg r: 0x0 abstr arezz carli casar casci cenon chef conce denom diffe dotti dovet
durat eccol ermin esco est ferru fiamm fines forne frant giann giard grupp guido itali lago liman logis loris lou metro motto nives nomi nord ombra orren
ovest pavim pesto pezzi piant piatt princ progr prolo prosp provv renzo resi resid rives roero sabri salir selez shoot soste spent sud tim timbr tiran titti
todi tourn vannu vendi versa vigne viva w0yvj r2: alleg_intan altri_tre arriv_marte avere_marte capit_il compu_metri dei_soci dei_vini del_chi della_canti
della_sala dodic_ricet drive_quell due_capit ecco_i finen finen_il gliel_giro hai_$ home_e home_quell i_loghi il_quint intan_la intan_vi invec_arriv le_fa
le_scatt li_avret li_hai mando_intan mando_luned nel_drive quint ricet rileg_il secon_vener siamo_per sta_finen sta_rileg vini r3: camer dodic giro_luned
intan_i primi_due quell_dei ve_la r4: i_primi intan_ti le_prime r5: alleg_le r6: prime
"""
