"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abban accat accid agli alto ammal anzia arret ascol auror ballo bicch buond carac catas caval chiss class claus
cocci collo colpa comba comit comod conge copyw creda darem darle davan degna delir eh epifa esame esce fabio fatti
faust fiato ginoc gusto incas indec infin ingeg inges leggo lena lenti madri metti mirel mo natur oddio organ ottim
pacco panet paren parto perit pieta pina porte prega pregh prepa pronu prope pulit quade ricez riga rinco ripen sai
sam sapro scann segue spiac stagi stare suben sue suoce tante terme tilt tocco tuoi uscit vacan vagli vedes vedo visit
vitto weber a10: ricev_grazi a10dn3opq2: uffic a10p: lo_guard a11d12n2p3q9: me a11d12o6p8q: contr a11d28n14o4p7q11r:
da a11d29n6o10p6q10r5: del a11d4p11q2r2: fino a11dno2q6: poi a11do2pq: all a11dp2qr: aggio a11dp2r2: pazie a11np2q:
ammin a11npr: sto a12d10n2o12p2q6r: mio a12d9n4p28q5r12: luned a12p11q4r: ce a13: saper_$ a13d25n3o2p30q4: tutto
a13d5n4op41q8r9: vener a13do2pq4: non_mi a13op: ^_ricev a13pq: facci_saper a14d4no9p4q8: ^_non a14d9n2p2q3r: io
a15d12n4o14p12q3r: nostr a15d14np15q22r2: ma a15d20n8o6p6q2r2: ha a15d28n6o4p9q18: si a15d2p7q: sono_in
a15d56n9o19p15q22r7: per a15pq5: saper a16d15n7op7q2r5: siamo a16d16n7o4p22q10r17: i a16d25n5o2p15q9r6: ^_il
a16d5n4p31q2r7: ti a16dp5r: rient a16pq2: ^_grazi a17d20n19o2p13q2r3: ! a17d75n6o14p41q20r10: 0 a18d2o2p6q: ricev a2:
!_ne ^_appen ^_tranq a_mia a_veder abbia_ancor abbia_fede all_uffic alla_comme ana_ricev ancor_dal ancor_l ancor_legge
ancor_nient appen_finis appen_me appen_mi appen_posso appen_riesc appen_so aspet_che atten_$ aveva_prome avuto_modo
avvis_$ avvoc_sta botte_appen ci_do cinzi cinzi_$ contr_vi cura del_socio dell_aggio devo_prima di_guard di_nuovo
dimen_$ dimen_il dipen dirvi dovev e_finch e_rotto ester_e facci_propr facci_veder faro_saper fermi firma_lo
firma_oggi forse gamba giro_tutto grazi_dell ho_passa idea_la il_dotto in_botte in_uffic l_idea l_ok la_mail la_richi
le_faro legge_il lo_solle malat_e marte_scors mille_$ mio_capo modo modo_di muove ne_discu non_torna nostr_diret
nostr_forni occhi_$ ok_visto passa_all piace_l piove_$ poi_vi possi_$ posso_guard propr_siamo relaz resti_$ resto_in
rient_guard ripre_in risco_$ rotto scusa_tanto si_muove si_non si_si siamo_fermi siamo_somme so_qualc solle_e solo_un
somme_di sono_a sono_fuori sta_ancor tempi tengo_aggio torno un_occhi vener_sono a20d12n10o19p14q7r: al
a20d20n10o6p4q12r5: un a20d8n8o30p28q12r5: vi a21d39n4o6p49q12r24: le a21d5p20q3r3: facci a229d313n80o104p207q143r51:
$ ^ a23d39n10o8p13q9r5: ho a25d14n4o2p27q12r8: lo a26d25n21o12p11q19r5: che a26d6p2q3: ne a26d7p3q: guard
a27d24n6o8p14q13r2: ci a28d3n2p2r2: appen a29d34n13o16p27q30r3: a a29d39n11o7p27q19r7: l a2d: arriv_$ che_si e_sulla
il_capo mi_aveva mio_socio nient_di scors_e tanto trasl tutto_con veder_a vista a2d11npq2r: appro a2d12n2p3qr2: su
a2d12n3op: fatto a2d14n2p3q4r2: per_il a2d14npq4r: ^_per a2d15q: va_bene a2d18q: parti a2d19pqr: no a2d2: ^_perfe
grazi_per sopri a2d2n: bacio a2d2n2: dott_ssa a2d2n2p10q2r9: ve a2d2n4p2: augur a2d2n4r: nuovo a2d2no: fare a2d2noq:
mi_dispi a2d2np3: in_fiera a2d2nq9r: serve a2d2o: data a2d2o3: contr_e a2d2op: mio_padre padre a2d2p: fotog insie
a2d2p11q3r7: merco a2d2p12q3r7: testi a2d2p2q2r2: genna a2d2q: appro_il se_ne a2d2r: fuori a2d2r2: fogli a2d3: ^_va
a2d3n2: ssa a2d3n2op9q2: avete a2d3n2opq: dott a2d3n2p: dalle a2d3n3r: buone a2d3no2pqr: ordin a2d3noq: dispi a2d3np:
e_un a2d3np2r3: ^_ti a2d3o: nient_$ a2d3o3p: richi a2d3o9p4qr: manca a2d3oq: adess a2d3p4q: prend a2d3p6q4r: file
a2d3q3r: perch a2d4: date dotto a2d4n: prest a2d4n3qr: per_la a2d4opr: titol a2d4p: d_accor a2d4p4: quind a2d4p7q4:
^_scusa a2d5n3op5: sera a2d5no3pr: ai a2d5np9r2: oggi a2d5p: accor a2d6: perfe a2d6n12o16q5: vostr a2d6n6p2r: tutti
a2d6npq3: parla a2d6o8p2: e_non a2d6p3q: caric a2d6q2: ^_si a2d7n2op5q2r: e_il a2d7n7p8q3r: salut a2d7oq: nessu
a2d7qr3: carte a2d8p4q4: ^_genti a2d9n2op5q3r2: nella a2d9op2q3r: confe a2dn2o2p2: negoz a2dn3p: augur_di a2dn3p6q:
giugn a2dnp: in_negoz a2dnp8r: mese a2dnpr2: compu a2do: con_l del_nostr a2do10: falli a2do3: volta a2dp: anche_la
con_mio firmo socia a2dp11q3r7: i_testi a2dp3: ti_rispo a2dpq: con_gli minut a2dpq2: ricor a2dpr2: sotto a2dq: e_buon
a2dq2: aveva a2dr: attim comun_e non_ha un_attim a2n: anche_a piove te_e tengo voi_e a2n2p7qr: ve_lo a2n3q: mia_figli
a2n5o2p: sara a2no2q: la_prati prati a2no2r3: inolt a2np13qr2: matti a2np2q5: ^_prima a2np4q: 0_giugn a2o: do_un
non_sono tempo_$ titol_e una_volta a2o2: prati_e tutto_al a2o2p2: scriv_$ a2o4: al_nostr a2op2: malat a2p: ammin_e
che_torna ci_guard comun_la del_prome e_malat e_sul grazi_ci ha_il hai_ragio i_nostr il_diret il_fotog lo_so luned_ma
ne_parli non_so padre_e parli pc sera_$ sto_aspet ti_aggio torna_luned un_minut a2p2: botte fiera_fino in_piena vende
a2p2r: setti_pross a2p2r2: vener_0 a2p3: piena si_riuni a2p4q2: liber a2p5: mandi a2p7q2r2: hai a2pq2: attes a2pr:
finis torna_il a2q: ^_finch ^_un direz facci_$ luned_sono occhi quell_non senza_quell a2q2: in_attes a2q4: se_il a2q5:
vorre a2q8: ma_il a2qr: di_lavor a2r: ancor_aspet foto_le sono_ancor a3: !_lo ^_visto all_ester ancor_riusc appen_il
appen_possi buon_natal calma_$ di_voi dimen_di discu e_all faro fede fede_$ grazi_ana il_suo in_quest infer_$ l_uffic
mille_! nota_grazi occup_$ poi_ci recup ricev_ne socio_e un_perio vi_avvis visto_sono a31d37n2o12p13q6r3: con
a35d10nop3q10r: grazi a35d11n3o5p19q30r3: mi a37d54n15o34p34q28r10: di a3d: atten in_osped mi_piace a3d10: non_ci
a3d10n2o13p6qr: quest a3d10n6o15p5q6: piu a3d11n: resto a3d12n2p9q3r2: ciao_ana a3d14nop5q7r4: due a3d14np2q2r: sul
a3d15np2qr: con_la a3d2: grazi_! guard_tutto non_abbia osped a3d2n4o6p3q: signo a3d2no4p3q2r6: dei a3d2nop4r2: dopo
a3d2o2qr: po un_po a3d2pr: e_le a3d2q2: condo a3d30n2o2q6r: va a3d3n2o4pq2: mail a3d3n2p20q3r6: te a3d3n3o3: che_il
a3d3n3p4r: colle a3d3n5opq8r2: voi a3d4n: e_siamo a3d4nop4q10: ^_mi a3d4np: l_ha a3d4npq4r2: buona a3d4op6q3: consi
a3d5n3o6p4r: domen a3d5npqr3: delle a3d5p2q: la_bozza a3d5p2q5: bozza a3d6n4o2p2r: dell a3d6np3q3r: c_e a3d6o2p2qr:
0_e a3d6p2q4: il_preve a3d6r2: col a3d7n2o4p4: d a3d7n3p4q3r: c a3d7o3p3r5: ^_le a3d8n10o2p3r: !_$ a3d8n2pq: piace
a3d8p22q3r3: il_0 a3d8p4q4: genti a3d9n2o3: scors a3d9p3: decis a3dn2: l_avvoc a3dn2op8q: tempo a3dnr2: forni a3do: do
a3dop: garan lavor_$ a3dp: che_ha a3dp2: vener_non a3dp2q: lei a3dp2q2: qualc a3dq: ne_ripar a3dr5: sta a3n: a_te
a3n3opq: figli a3noq: mi_ha a3np3: metto a3np3q7: prima_di a3nr: appen_torna a3o2p: non_e a3op4q3: riusc a3oq: idea
risco a3p: abbi ci_metto grazi_del lo_resti nostr_uffic sono_scord a3p2: aggio_$ sulla_scriv ti_dico a3p2r: per_vener
a3p3q2: riusc_a a3p3qr2: pront a3p3r: lo_giro a3p4: le_feste a3p5q: stase a3pq: ^_se ^_stiam aspet_il ragio a3pq2:
bisog a3pq3: me_lo a3pr2: le_facci a3q: riesc_a a3r: somme a4: ^_preso aggio_appen all_ammin ammin_$ ancor_avuto
ci_penso ci_sto guard_$ guard_al penso penso_io perio_infer porta_pazie porti_pazie preso preso_nota ripre siamo_ancor
sto_lavor uffic_legal vi_aggio a40no2p7q3r8: ancor a42d21no3p13q4r3: sono a42d50n13o18p35q24r17: in
a46d102n26o41p51q43r19: la a4d: grazi_$ a4d10o2p2q8: preve a4d11nop6q6r: come a4d14n2p10q10r11: foto a4d2: porti
a4d21nq2: bene a4d2n4q: ^_da a4d2nopq2r: senti a4d2np2: avuto a4d2np2qr: buon a4d2p6q: tutto_$ a4d2pr: geome a4d2q:
deve a4d3nopq: lui a4d3np6: riuni a4d3nq2r: porta a4d3op21q3r4: doman a4d3q7r: quand a4d4np3q3r: sulla a4d4p10q5r9:
le_foto a4d4p7q2r6: li a4d5np2q3: senza a4d5np9r9: arriv a4d5op4q: resti a4d6n2p6q: 0_marzo a4d7np18q7r8: giove
a4d8np3q6r: alle a4dn: avvis a4dn2o4p3qr2: dalla a4dnp3q: natal a4dnpr: diret a4do2pq2r2: altri a4do3pq2: il_mio
a4dop: tranq a4dp: capo a4dp2qr2: comme a4dq: ripar a4dq6: possi a4op30r7: pross a4p: dico_$ e_che infer scord a4p2:
a_vener a4p2q: dico a4p2r: stiam_ancor a4pq2r2: ester a4pr: il_geome a4q: ^_devo e_solo finch_non l_ammin suo a4q2:
^_e a4r: ha_ancor a5: ferie_fino parlo_con perio vi_facci a57d48n7o29p23q25r3: non a5d: socio a5d11n2o3p4qr: ^_ho
a5d15n2p12q4r3: ^_ciao a5d2o4p2: ^_purtr a5d2p8q2r8: giro a5d30op2q4r13: quell a5d3n4o2p38r3: setti a5d3n5p5r: feste
a5d3oq: propr a5d4: ^_ok a5d4n2o2p2: chius a5d4n4pr3: qui a5d4pq5: non_si a5d5n4p5: fiera a5d5npq3r4: gli a5d6n2op7q:
marzo a5d6np: con_il a5d6o2r: inter a5d6op3: siamo_in a5d7n3p24q3r3: giorn a5d7nq: veder a5d8op14q5: scusa
a5d9n2o3p6q14: una a5dnop6q4: ^_ci a5dp: girat ho_girat posso a5dp2q5: non_riesc a5dq: nota a5o14q: legal a5o4:
nostr_avvoc a5o4p2: e_vi a5o7: solle a5op: in_mano a5p5: ce_l a5p6: non_ce a5p6q3: ce_la a5pq: fino_al a5q: finch a6:
guard_con ne_parlo a67d130n28o24p85q62r27: il a6d13n3op4qr2: solo a6d18n2p12q4r3: ciao a6d20n9o4p2q2r: abbia
a6d2nopq2r: passa a6d2o4p4r: e_in a6d3n4o: il_nostr a6d3o4p3q: purtr a6d3op2: mano a6d3p10qr: fino_a a6d4n3pq9: anche
a6d5no16p8r2: scriv a6d6n2p2: ^_siamo a6d7n2o3p6q9: manda a6d7n4o2p10qr: rispo a6d7p23q2r6: marte a6d8op2q23r: se
a6d9no16p5q2r: comun a6dnq2: ma_non a6do2pq2: con_i a6dq2: mille a6np2q3: al_0 a6op2q5r2: devo a6oq: legge a6p:
ho_ancor a6p2: ti_facci a6q: e_poi parlo a6q2: grazi_mille a7: ne_occup rient_$ sono_dimen a7d: me_ne pazie_$
a7d13n3o8p13q6r15: della a7d13q: ok a7d15n8opq2r: alla a7d2: io_$ a7d3o2p3q4: non_ho a7d6n4o19p5q4r2: dal a7d7np10:
^_l a7dp: ^_ne a7dp3q5: riesc a7dpqr: aspet a7nop10: prome a7p2qr: stiam a7p3r: so a7p7r: la_facci a7pq: in_ferie a8d:
dimen a8d10npq: l_ho a8d19n6o13p9q3r: ^_la a8d20n6p16q11r3: ana a8d2p2q: ferie a8d3: con_calma a8d3np4r: torna
a8d5n6o2p6q5r: mia a8d5o3p6: il_contr a8d6n2o6p4q3r2: lavor a8d7n2p9q7: prima a8dnp: si_e a8p5: e_ti a9: al_rient
a90d108n23o49p61q30r22: e a9d10p9q2: firma a9d12o2q: nient a9d3: calma a9d3n3: visto a9dn2o5pq: avvoc a9dp2: ^_sono
mi_sono a9dq2: occup a9q: e_ancor ad: !_le 0_senza ^_eccom ^_firmo ^_posso ^_scusi al_mese alla_sopri andat_in
appen_firma aspet_$ barca campa che_sono ciao_ciao compe conse_$ da_vener dalle_0 di_condo di_grave di_mio di_pazie
domen_0 e_ai e_al e_d e_sono eccom esami farlo ferma feste_! feste_$ finan geom ha_ritir ho_firma i_soci il_piano
il_trasl il_via in_consi in_mezzo la_domen li_conos luca_$ ma_dopo ma_quell magar mail_e momen ne_ero non_possi
nuovo_$ osped_nient ospit penal piu_ma poi_lo propr_$ propr_non purtr_non resti_il rimet scriv_da secon_versi
siamo_chius sono_un sopri_e sta_a suoi tener tener_il terra un_caffe ad10n2o6pq: lasci ad10p3q4r3: logo ad11n:
il_resto ad11np: cosi ad12nq7r2: secon ad17n3pq4: noi ad18n2o2p6qr6: 0_$ ad2: a_mio ciao_$ dispi_$ e_nient e_spedi
genti_dott ha_visto purtr_no riuni_di sola ssa_wirth ad2n: luned_al pubbl ad2n2p: cara ad2n2q: era ad2n3pq: molto
ad2n3q2: nuova ad2no: lui_$ mia_mogli mogli ad2nopq3: apert ad2np: ci_siamo ad2np2q: ottob ad2npq: letto ad2nq: banca
ad2o: ^_lasci febbr non_lo vogli ad2o2: esser grave ad2o2p: dai ad2o2p6q5: conse ad2o3: marit mio_marit ad2op: agost
dato ad2opr: il_titol ad2p: avuto_un caffe dalle_ferie e_andat ero il_tipog parla_con ad2p2: delib firma_$ firma_e
ad2p2r: le_misur misur ad2p4q: le_bozze ad2pqr: presi subit ad2q: 0_alle frate ad2q2r: buona_giorn ad2r: ho_messo
non_c ad2r2: altre ad3: ^_prend arch b del_preve ho_fatto me_e telef_e ad3n: a_prest sempr ad3n2op2q2: chiam ad3n3r:
buone_feste ad3no4pqr: ora ad3np: andat hanno ad3npq: ^_i ad3nr: ti_ho ad3o3pq: ^_a ad3oq2: 0_sette ad3p: cosi_$ parer
racco ad3p2: la_fiera ad3p2q: tipog ad3p2q10: cosa ad3p2q2: ^_come ad3p2r: che_e ad3p4q: bozze ad3pq: scegl ad3pr:
sede ad3q: pagat ad3r: messo ad3r4: alleg_il ad4: fatto_veder il_telef ad4n: bambi megli ad4nopq: detto ad4nopq2:
prese ad4np: scelt ad4o: nulla ad4op: quell_che ad4p3q2: spedi ad4p4q2r: cordi ad4p7qr: tra ad4pqr2: quatt ad4pr:
solo_il ad4q5: alle_0 ad4qr2: nella_carte ad4r: carta ad4r4: ^_ecco ad5: e_parti ho_caric wirth ad5n2o14p3r2: ^_vi
ad5n3p: numer ad5no5pq: stata ad5no5q: e_stata ad5p2q4r3: il_logo ad6np16r4: fine ad6nq9r: prezz ad6o2q2: telef
ad6op2q2: sette ad6q: verde ad6q5: mette ad6r6: ecco ad7p4qr3: testo ad7q4r19: alleg ad8n2or: ^_abbia ad8pq3: versi
ad8q5: puo ad8q6: parte ad9n2: via ad9n2q4: vecch ad9nq2: anno ad9q2: la_secon adn: bacio_$ bel cellu conos dal_luned
e_salta elena gallo la_nuova mio_nipot picco salta un_bacio adn2o4: mai adn2oq: la_signo adn2p4: mezzo adn2pr: ana_ti
adn2q: piano adn3: di_buone adn4q: bella adn7p: compl adno2p: ci_ha adno2p4: la_setti adno2q5: ad adnp: festa adnpq:
nipot adnpq10: compr adnq: volev adnq2: prezz_$ adnq2r: ^_buona ado: il_falli inter_$ solo_a ado2: testa ado2p2r:
dicem ado4: smett adop: tranq_$ adop5r4: gliel adoq: luca miei adp: assem avevo come_mi contr_$ docum dormo e_ha
girat_il ha_dato il_colle l_assem lei_e notiz adp2: consi_di e_tutto mi_chiam adp2q87r: ? adp2qr2: luned_0 adp2r2:
0_genna adp3: ana_mi il_tempo paola adp3q10r: riman adp3q2: marte_0 adp3q2r: la_mia adp3r: tavol adp4q2: il_file adp5:
il_silen silen adp7q: pero adpq: di_luned il_luned notai sulle adpqr: anna adq: ^_avete ^_marte antic comun_ci desti
i_miei il_comun il_presi priva scusi adq2: a_genna cose si_occup adqr: ritir adr: forni_di ritra adr2: gli_altri invec
le_altre soci an: !_e !_io !_si ^_augur appes avvis_che colle_di dirti_che erava fatic i_bambi il_mondo la_potat
le_scuol manda_un mia_sorel mondo noi_siamo ordin_del potat qui_in riva signo_gallo vi_rispo an2: figli_si in_pensi
pensi sorel an2o3: il_signo an2o3r: dal_0 an2oq: ^_mia an2p: ^_domen finit an2pq2r: voi_$ an3: ho_visto scuol an3p10q:
^_vener ano2p: corri ano3: notte anopr2: degli anp: di_me dovut per_luned treno anp2: rispo_$ vi_manda anp4:
fine_setti anpq2r: vuole anpqr3: primo anpr3: giove_$ anpr6: luned_$ anq: da_luned di_appro dirti anq3: sia anqr2:
font anr2: sole ao: a_un all_ordin chius_e dichi_il eredi inter_e la_testa loro manca_la mani nessu_$ per_legge piedi
ricon scriv_in senti_$ trevi ultim vi_do ao11q: socie ao2: della_socie e_falli messa per_un ao2p2: 0_dicem ao2p4:
^_con ao2p4q: conti ao2pq2: invia ao2q: purtr_il ao3: andra smett_di ao3p2: dal_nostr ao4: solle_$ ao5: socie_e ao5pr:
lista ao5q2: basta ao6: al_mio dichi nostr_legal ao7p: e_manca aop: e_morto garan_$ lista_$ manda_$ morto aop2: nei
aop6: marzo_$ aopr: dati aoq: scusa_non sig aoq17: o aoq2: opera aor: po_di ap: ^_avevo ^_finit ^_sara a_letto a_merco
a_veron abbi_pazie ana_sono ancor_i ancor_racco anzi anzi_no assic avevo_detto bimbi buon_weeke che_marte che_vener
chius_di ci_risen ci_senti commi compl_$ dati_della decis_$ delle_feste devo_ancor di_bilan di_lui di_manda di_mente
di_natal dicia_$ disco diseg diseg_$ doman_sera dopo_l e_senza fissa giorn_per giugn_e ha_riman i_bimbi i_numer
il_corri impos in_riuni la_colle la_cosa la_decis la_delib laura le_verra li_le lo_mandi lui_non mandi_l mano_la mare
matti_ci mente mi_siedo mia_socia muovo nipot_ma non_ne nostr_comme notiz_$ passa_di piena_chius piena_vende piu_come
prima_delle pross_giorn quasi ricev_il rient_luned ripos ripos_! risen rispe rispo_al saldi scord_e scusa_! senza_di
setti_mi siedo so_piu tavol_del testi_lo testo_$ ti_devo veron ap12r: te_lo ap2: bilan caric_le comme_$ grafi il_grafi
mi_ci nei_pross passo sul_tavol tutto_pront vi_scriv ap27qr10: mando ap2q: qualc_giorn ap3: a_fine giuro_$ l_avete
ap32q9r7: entro ap3q: cordi_salut pront_$ ap3r3: tecni ap3r6: sched ap4: ^_entro ^_tra due_setti luned_e una_setti
ap4r: weeke ap4r2: pross_$ ap5: giuro prome_$ ap5r3: dicia ap6q: ^_doman ap6r2: setti_$ ap7: verra ap7r2: ti_mando
apq: cuore di_cuore l_0 manca_il ottob_$ sui uffic_acqui vener_ma apq2: manda_la mi_e per_giove apq2r: ^_salve salve
apq3: entro_merco apqr: acqui apqr3: il_primo apr: colle_e dire i_dati le_so saran sei so_dire apr2: il_compu aq:
^_hai ^_volen ^_volev ^_vorre acqui_$ al_consi ana_prima ancor_da attes_del che_lo condo_$ conti_$ contr_ce dal_notai
di_firma e_adess e_io funzi funzi_$ grazi_e linea ne_sono preve_per ra ricor_di riman_l sfugg sig_ra smalt stai
stiam_aspet verif volen vorre_che aq2: consi_$ elett se_l se_la aq3: monta aq5: ?_grazi aqr: i_prezz ar: befan blocc
come_va comme_che confe_la degli_ester delle_sched devo_senti dopo_la e_pront espri foto_degli geome_se giorn_di ha_la
il_forni in_comun la_befan le_scriv le_sto logo_il luned_lo rileg sto_ancor subit_$ va_? ar11: intan ar2: intan_il qua
ar7: ^_intan d: 0zx0 accen admin affet ahah aho altez andia annun ante antip appun apro aruba asseg asses autis autom
avern avert bacca barbe barra base batte bea beige ben bened benes benve bepi berga borde bordo bravi brodo bussa
busta calce calda cap cappe carin carit carpe carre casta cavou cda ceci celia cesar ch0 chatb checc cifre circo citat
citof clini colgo colla colom colop coman comin commo coppo corni corsi corti crede crono crost daje denis depli destr
detta dimez dirig dns duemi dunqu elimi elvir entus er esaur espre esse facen faldo farao fatel favol folde forno
frase fu gabbi gabri garib genov germa ghe giga girar giras glori googl gramm grass grezz grigi ilari ileni immag
impon indug inesa insal insta iole ippol it ivano k0ssp ke kg lab labor landi laoro lasag layou legna live lodi lored
maest male mangi mante mappa marco maria mariu marta matri mensa mentr mesti milli moden molli momig mq muro na nadia
nemme nerin nicol nn nocci novem novo nuove nuovi obiez occas offro onora ops ornel osta ostre paio pare parqu parro
pausa pe peppe perme persi pezzo pia piacc pie pierf pisto plast poco poggi polon porge posti pozzo premu prof q quagl
quara raiff ral reali redaz refus ribol righe rilev rimin rinno ripie rover rup russa sabbi sando sanno santo sarem
satin scari scher schia scola scs scure seghe semo serio simbo since siste sms soffi solai soli sor spacc stacc stima
stipu stori strut suona sveva tancr targa tenet terre tino tirat tl tondi torce trami trave trema turni u uccio udine
umidi unani usarl usere usiam valte varia vegan verdi vetro vino virgo visse vivo volo voto works x0 xe zuppa d10nq9r:
pagin d11: ^_no d11q: per_noi d12n4: stama d12p3q: bonif d12pq5: potet d15np2q: 0_0 d17nq2: stamp d18oq: proce d2:
0_causa 0_ci 0_per 0_va ^_0 ^_della ^_megli ^_quel ^_scegl ^_tenia ^_vedi a_meno abbia_fatto abbia_scelt al_bar
allor_il andar_onlin arriv_sabat atto avete_gia avori bar bene_l bene_trann bevil bonif_fatto bonif_parti bozza_dell
bozza_va budge_$ caric_il caro carta_avori causa_saldo che_l cogno come_una con_due condi_$ consi_d contr_il convi
copia_firma cordi_arch cosi_manda cosi_proce d_istit da_0 da_aggiu dato_parer del_marte del_panne dell_atto di_marte
dicio direi dolce dotto_wirth dovre_veder dropb dubbi_$ due_ci duece e_$ e_giust e_m0uxc e_una ecco_la egreg_dotto
fatto_stama fiera_e fine_abbia fisch foto_$ foto_con funeb genti_dotto giro_la giust_e gli_orari gli_origi grazi_comun
ha_delib ha_detto ho_contr ho_manda ho_rilet https_drive i_due i_migli ieri_il il_budge il_color il_fogli il_video
in_dicio in_macch in_quatt istit_nella l_anno l_una l_utent la_pagin la_propo la_ricev la_ringr lasci_le le_date
le_modif le_parti logo_$ m0uxc_$ mamma marzo_ha me_va meno menu_del messo_tutto migli modif_$ modif_in mulin mulin_0
nel_0 nella_sedut neri nessu_modif nessu_osser newsl_facci no_alla no_guard noi_la noi_proce noi_si nome_della non_0
non_proce non_se nostr_appro nostr_parti nulla_da numer_di oggi_il ok_$ ok_cosi ora_non ottan parer_favor per_posta
perfe_$ piace_e posto_di potet_parti preve_n preve_super prezz_0 prezz_e produ proge pure_la quell_$ quell_col
quell_giust quell_in resto_non resto_va ringr ringr_ma rinun rispo_io rosar rosso_sono salda_$ salvi sbagl_il scegl_la
scusa_la sdi_m0uxc se_rispo secon_propo sedut senza_dubbi sera_dovre servi_fotog si_$ si_va siamo_d solo_ora spedi_la
stama_cro stata_pagat stata_salda su_dropb su_wetra t tenia_il tenia_la testo_sul tocch togli_la tolto tutto_bene
tutto_nessu tutto_sul un_fisch una_sola unica unica_cosa univo_m0uxc vanno_bene veder_il vedi verde_salvi verso volan
volan_$ voti wetra wirth_con x_il d20p3q: pure d2n: bassi_$ cane chius_$ di_sopra e_due e_via megli_di pasqu
rispo_solo sito_$ d2n2o5p4: studi d2n2pq2r: da_voi d2n3p: copia d2n3p2qr2: tre d2n5q3: il_vostr d2np: ^_allor dieci
ho_avuto tutti_$ d2np4: ^_quest d2npq2: salut_$ d2nq: ho_letto inaug si_vede va_in vede d2nq4: aggiu d2nqr: cogna
d2nr: bassi d2o: 0_febbr annul chiar_$ coi e_di milan milan_$ non_cambi ogget perta d2o14: conte d2o2: ^_togli fattu_0
d2o2p: per_quest d2o2pq2: ci_vedia d2o2pq3: vedia d2o2q: di_lasci d2o2q2: inten d2o3: lasci_in nome_e s d2o4: fattu_e
d2o5q: piu_$ d2o6pq9: chied d2op3: le_comun d2op3r: posta d2opr: le_ho d2oq3: chiar d2p: 0_c certo certo_che chiav
coper fatto_$ ho_segna la_copia la_riuni le_quote marzo_e plani_quota quota quote sabat_0 sette_$ d2p2: 0_ottob
il_pacch pacch posta_$ d2p2q: buong_ana punto d2p2r: casa d2p3: quel d2p4: contr_firma d2p4qr: con_le d2p6q2: il_consi
d2pq: buon_lavor lo_facci vetri d2pq2: in_piu d2pr: e_da otto d2pr2: primi d2q: facci_a fatem fatem_un il_catal iva_e
mette_il origi pec prend_la sembr super tutto_ok vanno video_$ d2q2: giove_alle pdf d2q3: dubbi d2q5: fate d2qr:
il_codic d2r: alleg_la codic_sdi le_giro mio_cogna onlin sdi venti d2r2: metri d3: 0_non ^_fatto ^_parti ^_tutto
a_pagin a_posto abbia_rilet accet_del anno_scors benis_cosi blog ci_hanno clien codic_univo confe_che da_formu di_0
di_no e_sbagl formu giall giove_scors giust_$ ho_appen ho_lasci il_blog istit l_accet macch manda_pure manig newsl_non
no_la orari pagin_0 panne passi perde_il posto_$ prese_confe prima_$ proce_con pure_$ pure_con pure_in quatt_$
quell_con rilet_tutto salda siamo_a stavo su_drive te_l trann_il univo utent vada vai vecch_logo x d3n: a_pranz ed
ed_e la_newsl d3n2op3qr: e_la d3n3o5q: la_vostr d3no: scors_$ d3no7pq2: indir d3nor: vi_ho d3np: pranz d3nq: al_posto
d3nq5: dice d3nr: grand sopra d3o: ^_nient causa d3o14p3q: conta d3o2: ^_egreg egreg d3o2p3: 0_il d3o2p5: la_nostr
d3o2pq2: per_favor d3o3: comun_che d3o4: n n_0 d3o4p: avv d3op: !_! d3p: come_da contr_contr uno d3p2: in_canti
d3p2q3: genti_ana d3p2qr: plani d3p2r: la_plani d3p3: saldo d3p4qr2: canti d3pq: ^_guard la_prima scrit d3pq2:
disti_salut d3pr: ana_in d3q: ^_prefe confe_l il_verde la_prese la_stamp scuro d3q2: carat copie il_carat d3q4: catal
d3q5r: fa d3q6: il_prezz d3qr: altra d3r: menu d4: 0_codic ci_inter cro_0 e_perfe https in_rosso iva_0 la_passw
lasci_perde no_il noi_va osser_da perde potet_andar proce_$ propo resta_com sbagl stama_$ tenia d4n: il_vecch d4n2o2p:
segna d4n2oq6: sito d4no2p4r: tutte d4o4pq7: la_fattu d4o6: di_non d4op3q: dovre d4p: appro_$ bonif_e sua d4p7:
scusa_il d4pq: passw d4pq2: disti la_versi d4q: 0_euro di_proce il_blu d4q2: si_puo d4q6r: servi d4r: carte_condi
trann d5: accet budge cro examp il_numer la_terza ok_per parti_stama rilet stamp_pure d5n: tropp d5n2oq4: cambi d5n3o:
ieri_sera d5n3o4p4q: sabat d5np: com_e d5np7q5: corre d5npqr: allor d5nq2r2: la_foto d5o2pq2: favor d5o4q2: togli
d5p2: osser d5p2q2r2: trova d5p3q: il_bonif d5p4: il_ritar d5p4r3: il_testo d5pq: ci_piace d5pq2: color d5q: euro
il_nome rosso d5q2: parte_nostr video d5qr: terza d5r: foto_del d5r2: drive d6: ^_alla ^_bonif alla_fine andar
decis_di m0uxc modif parti_iva usate d6n: quest_anno d6n2oq5r: resta d6nor4: gia d6np: com d6np9q6r5: nel d6nq: posto
d6p5: ritar d6q2: da_parte d6q2r: codic d6qr3: condi d6r13: in_alleg d7: giust proce_pure va_benis d7n: newsl d7no3p:
del_0 d7nq: blu d7o2p4q7r2: ^_buong buong d7q: in_stamp prefe d7q2: iva d8: abbia_decis benis per_me d8n: bene_$ e_0
d8n7o2p3q: ieri d8nq: stamp_$ d8o12p2q12: fattu d9o3q: nome dn: a_giugn acqua acqua_e al_giove alla_prima apert_$
appro_la bici broch broch_e c0 delle_puliz di_domen di_mia dispi_ma e_tropp entra fatto_ha fiera_di fisso fondo furgo
ha_fatto ho_senti iban il_cane il_cellu in_fondo in_via indir_e l_abbia l_iban la_pubbl noi_$ noi_e numer_e pranz_$
pubbl_su puliz resto_e rivis sacco salta_la salut_dalla scelt_il signo_delle silvi silvi_$ sinda spero stama_da
stand_c0 torna_dalle trasf_in tua tuo tutti_i tutto_per un_sacco via_del visto_il vostr_fatto vostr_sito dn2: da_noi
pover si_chiam trasf dn2o2: setti_scors dn2o3q: maggi dn2op2q: bianc dn2op2q2r9: ^_in dn2p: ^_cara cara_ana dn2q5:
siete dn2r: a_tutti dn3: stand dn3p: tanti_augur dn3q2: anni dn4q9r5: chi dn5p: tanti dno2r2: segui dno3: infor dnop3:
tutte_le dnopq2: che_mi dnoq2: pensa dnp: a_tutto me_l dnp2q6: quant dnp3: giorn_$ dnp5: trovi dnpr: segre_$ un_salut
dnpr2: segre dnq: ^_ana anche_il dnq2: dice_che dnq4: ^_quant dnq6: il_sito dnr: che_vi do: ^_annul ^_consi ^_quell
abbia_affid agenz archi avant cente che_in chiam_piu chies comun_si conte_di da_fare data_0 detto_al e_abbia e_conte
e_morta effet falli_di foro gliel_ho in_data la_quest lutto mio_assis mogli_e morta nient_da non_la ordin_e ore
quest_e reces respi sabat_scors smett_con spam tratt un_cente do19: ogni do2: ^_scriv ^_smett affid comun_$ e_ci
quest_fattu venut_a do2p3: trasm do2pq: e_venut venut do2q: favor_$ la_prego do3: 0_maggi infor_che non_vi do3q: assis
do3q2: che_la do4: e_per do4q: vi_chied do5: chied_di do5q: vostr_fattu do7: non_conta do8q: prego dop: ^_spett
agost_$ esegu le_studi quart spett spett_le dopq2: che_ci dopqr: se_non doq: ditta incar prose doq5: corte dor: ho_gia
per_ora tutte_$ dp: !_ho 0_in ^_facci a_casa a_mano ana_! ana_luned andat_$ berna bozze_$ campi ciao_paola come_d
convo da_oggi dare dedic e_quell e_sabat etich giunt i_color l_ordin la_giunt la_rispo lasci_la le_mie le_tavol m
ma_tra manca_solo mande nero p passw_ve per_i potet_dare preve_firma punta pure_il qui_prend resti_con rigua ritar_$
sette_giorn setti_sono sloga sotto_i spedi_$ stann studi_$ tieni tipog_ci tipog_e tra_sette tutto_a vener_l vetri_$
vi_confe vi_mande dp2: e_si genti_signo i_file mie pero_il porto testi_e tutto_nella we zio dp2q: le_corre perso dp2r:
doman_$ dp2r3: ve_le dp3: il_saldo silen_ma dp3q2: mater dp4: ^_te defin_$ tutto_il dp5: defin dp6: il_giorn dp7r3:
marte_$ dpq: a_lei a_luned ana_la compr_$ della_fattu giuli ma_la nella_mail piace_molto sento vedia_giove dpq2r:
per_le dpq3: decid dpq9: ^_ma dpqr: altro dpr: lo_trova dpr2: elenc l_elenc testo_della dpr3: il_listi listi prodo dq:
?_comun ^_dobbi a_voce acces adess_il alle_condi anni_e avrei blu_scuro bocci calco cambi_$ caric_tutto ci_serve
codic_desti cordi_dott corre_e cui cui_parla della_secon di_cui dirit dove e_mia e_scrit fattu_l frate_e il_condo
il_resty in_banca in_tipog inaug_e ingle l_inaug l_incar la_firma la_vetri le_confe letto_tutto lingu locan manda_ieri
manda_in margi me_le mette_nella mi_perdo mi_ricor mi_servi mia_mail mio_frate music nello no_$ nome_del nostr_$
nuova_$ offer opzio pagat_a parla_$ pensa_di per_0 perdo piegh potet_manda preve_$ prose_$ rappr respo resty ricam
riman_il sarto sfond slide stort tagli trova_$ un_altro uso vecch_$ voce_$ dq2: 0_copie ^_potet a_parte ana_ho dobbi
fate_voi pagin_in per_corte quell_vecch se_lo voce dq3: del_catal scade spieg dq4: intes la_conse dq5: apre il_link
si_apre dq6: link dqr: giove_in indic l_altra tedes dr: ^_eccot abbra aller altre_due anima bagno bio buong_in cena
che_le dentr didas dopo_il due_le e_i ecco_il ecco_le eccot_il elenc_dei fino_alla foto_di giorn_! grand_$ home_page
il_bagno il_menu il_ritra il_terzo la_carta la_carte logo_e madre nel_file page qui_i rende scatt sono_nel su_quell
terzo tra_un un_abbra dr2: eccot la_visur quell_del visur dr3: e_l loghi quell_della dr4: testi_della dr6: della_home
home dr7: alleg_i n: adora andav angol artic avreb banda bari bruni caris carto chili coinc colpi credo crist dana
degus desig dietr dita diven domus doppi emozi figur filav fiore forza fulvi gara gente incro indov inizi inven ladri
lanci langh laure licen luce lupi magli matil mazzi melog merit mirko molti napol nera neve noia nonni ombre orest
padig paese palaz pelle perdi piero poliz possa radio ragaz recep rider risat rispa risto ritor sapet saput seren
speri splen stano tiram tom tonin ulivi valid valle viagg vicin vinit vinto vuoi wilma zona n2: ^_anche ^_compl
al_lupo anni_dell belli belli_$ bocca_al bolog bolog_compl c_era che_bella che_da da_ieri e_piaci feste_i ho_incon
il_nuovo il_premi in_bocca la_dott lupo lupo_per mezza nevic nostr_numer piaci premi rimas segna_che simpa sosti
stato_un un_piace vi_salut vostr_stand n2o: vi_segna n2o2: e_stato n2o3: stato n2o8: invit n2op: famig n2p: merca
n2p2: april_$ giugn_$ n2p3: ^_ieri tutta tutta_la n2pq: bello n2pr: carla n2q: a_voi che_dal n2r: feste_a n2r3: cucin
n3: alla_fiera bocca compl_davve compl_per in_copia incon la_mostr n3p: mostr n3p2q: april n4: ^_tanti davve n5q2:
^_che no: ^_d attiv azien che_avete da_quest del_vostr galli lugan mail_$ resta_chius scriv_solo signo_bianc no2:
ha_lasci in_poi per_vostr no2p: domen_$ il_negoz no2q: allo no3: ^_mio d_ora ora_in noq6r: forma np: ^_sabat agrit
allag ammin_si augur_a centr colle_ti corre_$ dell_agrit e_famig fatta filia filia_di giorn_e io_e natal_$ negoz_$
ottob_il sciop si_sposa sposa tempo_e ticin trent trovi_in vener_abbia np2: corso diamo lo_trovi tre_giorn np3: serat
ti_scriv np3q3r: succe np4: ^_oggi np6qr2: vener_$ npq: manda_l sabat_$ nq: ad_april avete_manda buona_ana che_bello
ci_avete del_piano denti font_e inseg iscri la_matti me_$ mia_cogna mio_$ nel_prezz piano_di refer torin vuoto nq2:
compr_nel nq3: ^_chi spost nq4: e_compr nr: conve della_setti la_cucin matti_che salon tutti_voi nr2: seguo nr4:
foto_della o: acme addeb alcun ammes art arte autor brusa chiun confr dall debit defun depos difen difet dolor esclu
esecu faleg fatev fiduc gdpr grame gravi guida hall impro infon insis inuti levat lunga maier moles moran nordl nullo
olimp oppor parma prean rappo recla regol revoc rifiu risol sagl santa saret scott sedi sgarz signi sport state tamar
valmo verte vetra vizi o2: ^_ogni ^_reced ^_riten a_cessa a_inolt a_manca a_non a_segui ad_altri ai_sensi andra_indir
aver comun_dovra conco_$ conte_la contr_per corri_$ dai_vostr dal_tribu del_falli della_nostr della_scriv denun
di_aver di_cessa di_sospe di_tutel dovra e_ogni facce futur futur_comun giudi_della grave_inade ha_dichi i_solle immed
inade inolt_ogni istan istan_al la_infor la_invit la_liqui lavor_e lavor_non le_vostr legal_avv maggi_$ messa_$ nelle
non_inten ogni_futur ogni_istan ogni_solle pagar paghe papa_e per_ogni prete_e quest_facce quest_mail reced reced_dal
riten sabat_notte sara_trasm scriv_per scriv_socie segui_del sensi si_invit si_rivol signo_ferri socie_$ solle_sara
togli_dalla trasm_al tribu_di tribu_ha va_indir vostr_grave vostr_prete o2p2: ferri o2q: cance in_tribu non_rispo srl
o2r: mi_scriv papa o3: avvoc_$ basta_con cessa_ogni comun_andra con_quest conta_ulter conto_della curat_$ dalla_lista
di_scriv dichi_falli falli_dal falli_della fattu_n il_tribu in_liqui in_nome in_pace indir_al legal_di manca_sabat
non_scriv nostr_socie ogni_ulter pace_$ pagam piu_per r r_l s_r sente_del sospe stata_dichi tribu_$ tutel ulter_comun
o3p: dal_contr o3p2: vi_comun o3q: conco o4: cessa con_sente dal_conta la_socie liqui_giudi manca_domen per_conto
prete scriv_piu sente vi_invit o4p: pace o4p4: conto o5: ^_basta al_curat curat giudi il_lavor mio_legal o6: integ_la
liqui rivol rivol_al vi_diffi vi_prego o7: conta_piu conte_integ diffi_dal invit_a legal_$ ogni_comun o7q: tribu o8:
^_conte integ ulter o8q: prego_di o9: diffi op: buong_sono dell_accon di_pace dia ferra ines la_scriv malat_$ nonna
oltre purtr_e rispo_a op2: 0_le ho_la op2qr2: invio op3q: stess op3qr: vener_e op4: la_pross op4q3: chiud opqr: per_l
opr: accon oq: al_telef ancor_la cambi_idea cance_il chied_la corte_di dal_telef di_tempo la_corte mio_indir signo_in
telef_il togli_da un_preve oq2: quali oq3: due_volte volte or: renat p: agend ale alpin annit avrai baci banco berto
bruno buca capoc caren ciaoo compi croci croll darvi datec debor disas don duro epoca erano essen estra ettor falta
farle farvi fasci feder funer gg giada giria giure giuri impre indie influ innoc lapo litig lupet manli manos mirac
nove ormai paghi persa piutt pozzi prass prox punti rag regal revis rifar salvo santi sbarc sbrog schio scout scuse
senz seria serra sino stati stupe svegl tenut tessu tiene tomma tonel tries uscie v venia verit vetto vigil viste
zecch zia p10q4r2: entro_vener p11r2: della_pross p13r2: pross_setti p18r: avret p2: 0_avete 0_te ^_conta ^_dovre
^_luned a_marte ana_entro ana_grazi avere_le avra_la avret_a avret_i avret_tutto consi_e corso_della d_onore
datem_tempo di_ammin di_perso dispo dopo_vi dopod_$ e_a e_doman e_merco entro_marte esatt_avete facci_luned facci_ma
farem fattu_$ firme firme_$ foto_entro fra_una giorn_al giorn_dopo giorn_le giove_ti giro_i gliel_facci guard_nel
impeg in_casel in_matti in_serat in_setti in_udien la_sera le_firme le_nostr le_resti liber_con luned_ve ma_giove
mando_$ matti_lo matti_trovi mese_come mezzo_non nel_corso nel_fine nostr_decis nostr_osser note onore pacch_$ parol_d
pomer_$ previ pure_su quel_giorn recap riesc_ma rispo_defin riuni_il riuni_tutto saldo_verra scriv_il scusa_sono
setti_vi sicur_$ te_la ti_conse tra_due trovi_tutto udien una_rispo vener_ce vener_della vener_hai vener_te vener_ti
verba verra_dispo verra_trasm vi_diamo weeke_$ p2q: capod nel_pomer te_li p2q2: gent_ma p2q3: ^_gent gent p2qr: final
sicur p2qr2: meta tradu p2r: dicia_il e_luned giove_pross giro_il li_mando marte_e mia_colle nel_weeke p2r2:
sched_tecni p2r3: merco_$ p3: 0_vi ^_conto ^_dammi ^_datem ^_fra ^_giove ^_nel ^_stase al_piu avete_la avret_la casel
con_tutte conto_di datem doman_ti dovre_riusc e_vener esito_$ il_mater in_studi la_liber ma_luned ma_siamo mando_doman
mando_il mi_scuso nella_posta nostr_rispo parol_di piu_tardi scuso scuso_per tutto_parol vener_vi vi_mandi p3q: pomer
p3r: e_marte merco_0 oggi_e vener_pross vi_arriv p3r3: le_sched p4: avret_il comun_l dammi di_mezzo domat esito
feste_di giorn_vi hai_tutto l_esito quest_setti setti_e setti_le tardi tutto_entro p4q: al_massi giove_0 p4q2: massi
p4qr5: te_le p4r: avra marte_pross mese_$ p4r2: e_te mando_i p4r4: le_mando p5: fra setti_esatt tempo_fino testi_$
p5r: doman_matti entro_fine vi_mando p5r2: ti_giro p5r3: entro_la facci_avere la_fine p6: dopod esatt in_giorn p6r:
luned_matti p6r3: fine_della p7: mando_tutto p7q: parol p7r: entro_il fine_mese p8q2r4: avere p8r: lo_mando p9:
l_avret pq: ^_chied ^_ve a_meta ana_scusa avere_il bozza_e che_me chiud_i ciao_! doman_sento e_capod firma_il foto_al
giorn_in giuli_$ ho_bisog ho_il i_conti in_un la_spedi lo_stess manda_le mando_in mi_potet mia_nipot natal_e ricev_la
scans se_e simo simo_$ sullo pq2: ?_la ana_il lo_riman preci pq2r: grazi_della pq3: aprir cosa_vi riman_in pq5: quale
pq6: potre pq62: ?_$ pqr: certi e_mi marke pqr3: ve_li pr: a_giove arriv_entro biogr buio che_rient ci_vuole cioe
della_pazie di_sicur dicia_marte disgr disgr_vener doman_che due_giorn foto_dei foto_dell giro_le gliel_invio
gliel_mando il_certi il_tecni la_segre le_biogr listi_aggio mando_entro merco_pross non_succe ponte prodo_le profi
pross_0 rient_merco salut_dal succe_disgr testo_del vuole_ancor pr2: arriv_merco le_tradu sched_prodo q: abita acced
accou adelm alter amede andre antep appar arabo assoc assol averl avess avvia banne buoni call cassa code compa consu
costa credi danne detie emess enzo esemp farce farci farla foote forfa galle gener giorg giri gremb heic illus inclu
ingri jpg katia laric libri licia ludo marmo norma obbli oneri otton pago paper pattu porgo posa probl procu proie
proro qr regge remo repor reste rete retro rieme rigir ruiz sale scadu scono sempl sgarb siano soluz storn stupi table
tantu targh termi ugual vari veloc vero viene vita zip q2: 0_anche ?_l ?_mi ?_per ?_perch ^_possi a_chi a_me a_mette
a_monta a_quale a_riman abbia_il anche_per anche_se apert_? apre_dice aprir_l bisog_della buong_mi cambi_il canon
capir_se carat_$ chi_si chied_se chied_una come_si compr_? compr_anche coste coste_aggiu da_error decid_ci della_bozza
di_corre di_preci e_se econo error_$ ester_? fa_a fate_? fattu_entro file_non foto_nuova ho_prova hosti ignor il_canon
in_pdf intes_a l_hosti l_ignor l_iva lo_chied luned_alle ma_mi me_la merco_altri mette_la mi_da mi_fa mi_manda noi_o
o_a o_basta oppur paga pdf_? possi_spost potre_riman quale_file quand_vi quant_coste resta_mio rifer riman_la salve_la
saper_se scusa_ma serve_da servi_la servi_un si_fa sito_poi spedi_? spost_la succe_se trovo una_cosa una_doman
va_intes vener_? versi_con vostr_preve vuole_saper q3: 0_? ^_potre ^_siete ad_aprir capir capis che_cosa cosa_succe
devo_manda di_decid error in_che l_alleg la_fate logo_? mi_chied non_capis poi_resta prezz_compr prova riesc_ad risul
sareb serve_il siete_apert un_dubbi vale vorre_capir q3r: il_domin q3r2: il_secon q4: aggiu_una capit_se che_forma
ci_servi forma_vi ho_capit per_quand una_pagin voi_o q4r: domin q4r2: capit q8: vi_serve qr: e_nel il_comme li_giro
serve_ancor servo su_un qr2: quell_di sala r: 0x0 abstr arezz carli casar chef conce david diffe dolci dotti dovet
eccol ermin esco est ferru fines forne giard grupp guido inser itali lago liman logis loris lou manif messe metro
motto nives nord offic ovest pavim pesto piant piatt princ progr prolo prosp provv quint resid riapr ricet rived rives
salir soste spent sud tim tiran titti tourn unico vannu vendi versa vigne viva w0yvj r2: ancor_un arriv_marte capit_il
compu_metri dei_vini del_chi della_canti della_sala dodic drive_quell e_qui ecco_i finen finen_il giro_luned
gliel_giro hai_$ home_e home_quell i_font i_loghi i_primi intan_i intan_vi invec_arriv mando_luned nel_drive
secon_vener sta_finen ti_alleg ve_la vini r3: camer intan_ti le_prime quell_dei r5: alleg_le chi_siamo prime
"""
