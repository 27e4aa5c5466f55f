"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abban accat accid agli ammal anzia arret ballo bicch bimbi buond caffe campa caval cinzi class claus collo colpa
comba comit commi comod conge copyw creda darem darle davan delir disco diseg eccom eh elett erava esame esami esce
fabio fatti fermi fiato gamba geom ginoc gusto incas indec infin leggo lei lenti madri mo momen muove muovo natur
oddio organ ottim paren parto perch pieta porte prega pregh prepa pronu prope quade ricez riga rinco risen sai sam
sapro scann segue sei smalt spiac stagi stare suben sue suoce suoi tante terme tilt trasl trevi uscit vagli vedes vedo
visit weber a10d11n8o4p2qr: ha a10d17n6o3p2q16: si a10d21n3op20q3: tutto a10d2n4p18q2r8: luned a10d3no8pq4: mio
a10d3no9p2q7: ^_non a10d7n2pq5: me a10dn4p34q5r7: vener a10dnop: uffic a10opq: all a11: saper_$ a11d8n6p7qr4: siamo
a11op: ^_ricev a11p7q2: ce a11pq: facci_saper a12d8n14o2p8qr: ! a13d21n4o5p30q10r15: le a13d9np11q16r2: ma a13pq2:
^_grazi a13pq4: saper a14d10n3o13p8q3: nostr a14d19n4op10q9r4: ^_il a14d39n7o14p14q21r5: per a14dp4: rient
a15d11n5o3p19q8r13: i a15dn4p20q2r4: ti a15dp5q: sono_in a15o2p5q: ricev a16d46n5o9p24q15r4: 0 a16d8n14o11p5q13r2: che
a17d7n8o13p12q6r: al a189d228n70o89p154q113r34: $ ^ a18d12n9o5p2q10r3: un a18d19n10o12p18q21r: a a18d27n8o7p10q4r4: ho
a18d3p14q2r3: facci a19d5n5o24p23q12r5: vi a2: ^_appen ^_tranq a_mia abbia_fede all_uffic alla_comme ancor_l
ancor_legge ancor_nient appen_finis appen_il appen_me appen_posso appen_riesc aspet_che atten_$ aveva_prome avuto_modo
avvis_$ avvoc_sta calma_$ ci_do ci_sto contr_vi cura dell_aggio di_guard di_nuovo dimen_$ dimen_il dirvi e_rotto
e_sulla ester_e facci_veder faro_saper fede fede_$ firma_lo firma_oggi forse grazi_dell hai_ragio idea_la il_dotto
il_suo in_uffic l_ammin l_idea la_mail la_richi le_faro legge_il lo_resti malat_e mi_aveva mille_! mille_$ mio_capo
modo modo_di ne_discu nient_di non_torna nostr_diret occhi occhi_$ pc piace_l poi_ci possi_$ posso_guard recup
ricev_ne risco_$ rotto scusa_tanto siamo_ancor siamo_somme socia solle_e solo_un somme_di sta_ancor sto_lavor tanto
tempi torno un_minut un_occhi veder_a vener_sono a20d4pq2: ne a20d8n4op19q7r6: lo a21d4pq: guard a22d17n4o7p8q10r2: ci
a22d22n10o6p18q13r2: l a22d3n2p2: appen a25d24n2o6p6q2r2: con a28d4n2o4p12q20r2: mi a29d30n15o25p16q22r7: di a2d:
^_perfe arriv_$ che_si firmo il_capo mio_socio non_abbia vista a2d10np3q4r2: per_il a2d11: va_bene a2d11npq4r: ^_per
a2d14pq: no a2d2: dotto grazi_per a2d20opq3r6: quell a2d2n: dalle e_siamo prest a2d2n2: nuovo a2d2n3p4r: colle a2d2no:
lui a2d2nop: dott a2d2nop8q2: avete a2d2np12q5r5: giove a2d2o3: contr_e a2d2p: la_bozza a2d2p11q3r5: testi a2d2p2q:
prend a2d2p4q4r: file a2d2pq4: bozza a2d2q4: non_si a2d2q5r: quand a2d2r: fogli a2d3: ^_va a2d3no2pq: ordin a2d3npq2:
c_e a2d3p: accor d_accor a2d3p6q2: ^_scusa a2d4: perfe a2d4n3pq2: c a2d4np3: oggi a2d4q3: parla a2d5n10o2p3r: !_$
a2d5p3q3: ^_genti genti a2d6nop4q3r2: nella a2d6p2: decis a2d7n: resto a2d7op2q3r: confe a2d8n2op: fatto a2d8n2p8qr:
ciao_ana a2d8npqr: appro su a2d9npq2: sul a2dn: dott_ssa ssa a2dno: fare a2dnopqr: passa a2dnp: e_un a2dnp3: in_fiera
a2dnp7: mese a2dnr: forni a2do: nient_$ richi a2do3: volta a2dop: lavor_$ a2dp: fotog insie a2dp10q3r5: i_testi
a2dp2q2: qualc a2dp7r5: merco a2dpr: sotto a2dq: appro_il condo a2dr: geome a2n: bacio voi_e a2n3p4q: giugn a2n3q:
mia_figli a2n4o4p: signo a2n4r2: qui a2n5o2p: sara a2no: mi_ha a2no2r2: inolt a2np2q4: ^_prima a2np2q6: prima_di
a2np4q: 0_giugn a2npq: natal a2o: do_un non_sono tempo_$ una_volta a2o2: la_prati prati prati_e a2o2p: scriv_$ a2o4:
al_nostr a2op2: malat a2p: abbi bisog ci_guard con_gli del_prome e_malat finis grazi_ci i_nostr il_diret il_fotog
lo_so luned_ma ne_parli non_so parli scord sto_aspet ti_aggio torna_il torna_luned a2p2: a_vener in_piena setti_pross
si_riuni ti_rispo a2p2qr: pront a2p3: piena a2p3qr: hai a2p4q: liber a2p5: mandi a2pq: ^_se a2q: ^_finch ^_un di_lavor
direz e_solo facci_$ luned_sono minut a2q2: aveva me_lo a2q4: vorre a2r: ancor_aspet comun_e foto_le il_geome
sono_ancor a2r3: sta a3: !_lo ^_devo ^_visto all_ammin all_ester ancor_riusc appen_possi ci_metto di_voi dimen_di
discu e_all faro guard_$ guard_al in_osped in_quest infer_$ l_uffic metto nota_grazi occup_$ parlo_con porta_pazie
ripre socio_e sulla_scriv un_perio vi_avvis visto_sono a30d8np3q5r: grazi a33d68n23o29p32q27r9: la a33o2p5q3r7: ancor
a35d27n9o14p24q18r13: in a37d15no2p11q3r: sono a3d: atten grazi_! mi_piace osped a3d10np7q9r8: foto a3d2: guard_tutto
a3d23n2oq2: va a3d2n: l_ha a3d2nop3q7: ^_mi a3d2o: 0_e a3d2p7q4r6: le_foto a3d2pq4: il_preve a3d2r: col a3d3n3o2pr:
dell a3d3p15qr4: marte a3d4n2o2p2: d a3d4o2r: ^_le a3d4p16q2r2: il_0 a3d5no3p4q5: manda a3d5npq: senza a3d5op3q: resti
a3d6n2pq: piace a3d7: non_ci a3d8nop4q4r2: due a3d9n2o11p5r: quest a3d9n5o11p5q5: piu a3dn2: l_avvoc a3dn2o3pq2: mail
a3dn2op7q: tempo a3dn3q6: anche a3dn5pq4r: voi a3dno4p2q2r3: dei a3dnop4q3: ^_ci a3dnq2: porta a3do: do a3dop4q2:
consi a3dp: che_ha a3dp2q4: non_riesc a3dp4q2r4: li a3dq4: possi a3n: appen_torna a3n3o3: che_il a3n3pq: figli a3o2q:
po un_po a3o6: solle a3op: non_e a3opr: altri a3oq: risco a3p: grazi_del nostr_uffic ti_dico a3p2: stiam_ancor
vener_non a3p2r: per_vener a3p3: lo_giro a3p3q2: riusc_a a3p4q: stase a3p4q2: riusc a3pq: ^_stiam aspet_il a3q:
finch_non idea ragio suo a3q2: ^_e a3q2r2: ester a3r: somme a4: ^_preso aggio_appen ammin_$ ancor_avuto ci_penso e_poi
guard_con ne_parlo parlo penso penso_io perio_infer posso preso preso_nota tranq uffic_legal vi_aggio
a42d31n7o22p11q19r2: non a4d: grazi_$ pazie_$ socio a4d10n2p10qr2: ^_ciao a4d11no3p4r: ^_ho a4d16nq: bene
a4d2n3o17p2q3r: dal a4d2n3q: ^_da a4d2n4o2p27r: setti a4d2n4p4: fiera a4d2nq3: sulla a4d2op17qr2: doman a4d2p3:
siamo_in a4d2p5q: tutto_$ a4d2pqr3: gli a4d2q: deve propr a4d3n2op4q: marzo a4d3n2p2: ^_siamo a4d3n2p3q: 0_marzo
a4d3np4: riuni a4d3o2r: inter a4d3p7r8: arriv a4d4: ^_ok a4d4no12p2qr: comun a4d4nop5q5: come a4d4nq: veder
a4d4p2q16r: se a4d5npq5: alle a4d6np9: ^_l a4d6opq8: preve a4d7n3op2qr2: solo a4dn: avvis a4doq2: senti a4dp: capo
a4dp2q: comme a4dp8r: fino_a a4n: avuto a4npr: diret a4o3q2: il_mio a4op: in_mano a4op23r4: pross a4p: dico dico_$
girat ho_girat infer a4p4: non_ce a4p4q: ce_la a4p7q2r4: giro a4q: finch a4r: ha_ancor a5: ferie_fino perio vi_facci
a55d86n24o16p57q49r19: il a5d: nota a5d10n2p10qr2: ciao a5d11n6p12q7r: ana a5d15n8o2pq2: abbia a5d2n3p18q: giorn
a5d2o2p2: ^_purtr a5d3n2o3p4q12: una a5d3n4o2p7q: rispo a5d3op: mano a5d5n2p4q6: prima a5d5np: con_il a5d5op12q3:
scusa a5d7q: ok a5d8n7: alla a5dn: si_e a5dn2o3p2q3r: lavor a5dn2op: chius a5dno13p3r: scriv a5dp3q4: riesc a5dq:
mille a5o12q: legal a5o3p: e_vi a5o4: nostr_avvoc a5opq: devo a5oq: legge a5p2: so a5p2q: stiam a5p3: ce_l a5pq:
fino_al a5q: grazi_mille a6: ho_ancor ne_occup rient_$ sono_dimen a68d69n21o40p35q20r14: e a6d: calma con_calma io_$
a6d10n3o5p9q3r9: della a6d3n3o: il_nostr a6d3o2p2q: purtr a6d7np: l_ho a6d7o2: nient a6dnq: ma_non a6do: con_i
a6dp2r2: pazie a6np2q3: al_0 a6o4p3r: e_in a6p: ^_ne a6p2: mi_sono ti_facci a6p5r: la_facci a6q: e_ancor a7: al_rient
a7d: dimen me_ne a7d2n2: visto a7d2np3: torna a7d3n5o2p3q3r: mia a7d7p7q: firma a7dp2: ^_sono a7dpqr: aspet a7dq2:
occup a7n: ammin a7nop7: prome a7o2q2: non_ho a7pq: in_ferie a8: lo_guard ricev_grazi a8d16n5o7p3q9r3: del
a8d17n6o11p7q2r: ^_la a8d2pq: ferie a8d4o3p4: il_contr a8no2q4: poi a8p: e_ti a9d10o6p4q: contr a9d16n10o4p5q9r: da
a9d4npq: io a9dn2o5pq: avvoc a9dp9qr: fino a9npr: sto a9o2q3: non_mi a9p2r: aggio ad: 0_senza ^_firmo ^_scusi al_mese
andat_in appen_firma aspet_$ avevo buona_giorn che_sono compe contr_$ delib di_condo di_pazie e_al e_d e_nient e_sono
feste_$ finan frate genti_dott ho_fatto i_miei i_soci in_mezzo luca_$ ma_dopo magar ne_ero ne_ripar nuovo_$ ospit
penal piu_ma propr_$ propr_non purtr_non resti_il rimet ripar scusi secon_versi soci sola ssa_wirth tener tener_il
tutto_con ad11nq: con_la ad13no2p6qr3: 0_$ ad2: ^_prend b dalle_ferie dispi_$ e_spedi fatto_veder fuori ha_visto me_e
non_c parer parla_con purtr_no riuni_di se_ne ad2n: a_prest bambi ad2n2p9qr8: ve ad2n3q2: nuova ad2no: lui_$ ad2nop2r:
dopo ad2noq: mi_dispi ad2np: andat ci_siamo ad2nq9r: serve ad2o: data esser vogli ad2o3pq: ^_a ad2op: dato ad2p:
e_andat le_misur misur ad2p2: firma_$ firma_e ad2p2q2: ^_come ad2p3: le_bozze ad2p4: quind ad2pq: scegl ad2pq8: cosa
ad2pr: il_titol ad2q4: alle_0 ad2qr: quatt ad2r: messo ad2r6: ecco ad3: cosi_$ date del_preve telef_e wirth ad3n:
megli ad3n11o14q5: vostr ad3n2p: numer ad3n2q: per_la ad3n4p: tutti ad3no12p3r2: ^_vi ad3no3pr: ai ad3noq: dispi
ad3noq2: prese ad3npq: ^_i ad3npqr: delle ad3o: nulla ad3o6p3qr: manca ad3oq2: 0_sette ad3p: spedi ad3p2q3r2: il_logo
ad3p3: bozze ad3p3q: cordi ad3q: adess pagat verde ad3q2: ^_si ad3r4: alleg_il ad4: il_telef ad4n2o3: scors ad4nop4:
sera ad4np: scelt ad4nq7: prezz ad4o6: e_non ad4oq2: sette ad4pr: titol ad4q5: puo ad4qr2: nella_carte ad5n5p5q3r:
salut ad5no4pq: stata ad5no4q: e_stata ad5p2q: caric ad5pr3: testo ad5q5: mette ad6n: via ad6np13r: fine ad6nq2: anno
ad6oq: nessu ad6oq2: telef ad6q2r14: alleg ad6q5: parte ad6qr3: carte ad7n: cosi il_resto ad7n2o: ^_abbia ad7p3q3r2:
logo ad7q2: la_secon ad8nq5r2: secon ad8pq2: versi ad9n2q3: vecch adn: elena la_nuova letto picco pubbl adn2p: mezzo
adn5: compl adn5p2: feste adno2p: ci_ha adno2p3: la_setti adnpr2: ^_ti adnq: buona detto volev adnq2: prezz_$ ado:
febbr garan mia_mogli miei mogli ado2p: dai ado9: falli adop: quell_che adop2r: dicem adoq: luca adp: con_mio ero
ha_dato il_colle il_tipog adp2: e_tutto il_tempo adp2q2: il_file adp2q2r: la_mia adp2q67: ? adp5qr: tra adpq: marte_0
ottob tipog adpqr: anna adpr: e_le subit adq: 0_alle ^_avete antic genna il_presi presi priva ricor adq2: si_occup
adr: ho_messo ritra adr4: ^_ecco an: !_e !_si avvis_che bacio_$ banca bella colle_di conos dal_luned di_appro di_me
dirti_che festa gallo i_bambi le_scuol luned_al manda_un mio_nipot nipot ordin_del riva sempr signo_gallo tengo treno
un_bacio vi_rispo an2: figli_si ho_visto in_pensi la_signo pensi scuol an2o2p: negoz an2o3: dal_0 il_signo an2opq2:
chiam an2oq: ^_mia an2p6r: ve_lo an2pq2r: voi_$ an2pr: ana_ti an2q: era an3o5p2: domen an3p8q: ^_vener ano4pqr2: dalla
anp: in_negoz per_luned rispo_$ vi_manda anp3: fine_setti anp8r: matti anpq: buon anpq2r: vuole anpq8: compr anpr6:
luned_$ anq: da_luned dirti anqr2: font anr: sole ao: a_un all_ordin andra chius_e del_nostr della_socie eredi garan_$
inter_$ inter_e lista_$ loro per_legge per_un piedi po_di ricon scriv_in scusa_non senti_$ solo_a tutto_al ultim vi_do
ao2: e_falli grave messa ao2p: invia ao3: al_mio ao3p: dal_nostr ao4p: e_manca ao5: basta socie_e ao5r: lista ao6:
nostr_legal ao9: socie aop: ^_con manda_$ mio_padre padre aop2: 0_dicem nei aop2q: conti aop4: marzo_$ aopr: dati aoq:
purtr_il aoq2: opera aoq8: o ap: ^_sara a_merco abbi_pazie ana_sono ancor_i anzi anzi_no bilan chius_di come_mi
comun_la dati_della decis_$ devo_ancor di_bilan di_luned di_mente di_natal doman_sera e_che e_morto entro_merco fissa
giorn_per girat_il giugn_e i_numer impos in_riuni la_cosa la_decis laura le_feste lo_mandi mandi_l mano_la matti_ci
mente mi_chiam morto nostr_comme notiz notiz_$ padre_e passa_di piena_chius piena_vende piu_come pross_giorn quasi
ricev_il rient_luned rispo_al saldi saran scusa_! sera_$ setti_mi so_piu sono_scord sui sul_tavol tavol testi_lo
testo_$ ti_devo uffic_acqui ap2: aggio_$ comme_$ fiera_fino giuro giuro_$ grafi il_grafi l_avete nei_pross una_setti
vende verra vi_scriv ap20qr8: mando ap26q4r3: entro ap2q: cordi_salut pront_$ qualc_giorn ap2r: tecni ap3: ^_tra
a_fine ana_mi due_setti ap3r3: sched ap4: ^_entro prome_$ ap4r: pross_$ ap5: ^_doman il_silen silen ap5r: ti_mando
apq: ^_salve manca_il ottob_$ per_giove salve sulle apq2: attes mi_e apr: acqui colle_e i_dati vener_0 apr2: compu
le_facci aq: ^_hai ^_volen ^_volev ^_vorre ancor_da apert attes_del condo_$ conti_$ contr_ce e_buon funzi funzi_$ l_0
linea ne_sono preve_per riesc_a se_la sfugg stai stiam_aspet vener_ma verif volen vorre_che aq2: consi_$ in_attes
monta se_il se_l aq3: ?_grazi aq5: ma_il ar: attim blocc confe_la e_pront geome_se gli_altri il_forni in_comun le_sto
luned_lo non_ha qua rileg sto_ancor subit_$ un_attim ar2: altre le_altre d: abbra admin agenz ahah andia anima apro
aruba asses autom avern avert avori avrei bar barbe barra base beige ben bened benes benve berga bocci bravi busta
calce carin carit carpe carre cda cesar ch0 chatb chiav cifre citat cogno colom colop coman coper coppo corni cose
crede dedic detta dimez direi dns docum dropb duece duemi dunqu elimi entus esaur esse farlo ferma fisch forno foro
frase funeb garib genov giga girar giunt gramm grigi https ilari immag impon indug insta ippol it kg layou legna live
lutto m mamma mangi mante mappa marta matri momig mq nemme neri novem nuove obiez onora ops orari origi ottan paio
pausa pec peppe persi pezzo piacc pie plast poco posti produ punta quota raiff ral reali redaz rilev rinno rosar rup
sabbi salvi santo sarem scher serio simbo since sms solai stavo strut t tenet terre tirat trami udine unica usarl
usere usiam vai varia volan wetra works x0 zio d10p: pure d11: parti d11nq2: stamp d12n3q2: noi d13: proce d2: 0_ci
0_non ^_0 ^_della ^_megli ^_scegl ^_tenia ^_vedi a_meno a_pagin a_posto abbia_scelt ana_in andar_onlin arch bene_trann
benis_cosi blog bonif_fatto budge_$ certo certo_che chiar_$ ci_inter clien codic_univo con_due condi_$ convi
copia_firma cosi_proce cro da_0 dato_parer di_0 di_marte di_no dotto_wirth dovre_veder dubbi_$ due_ci e_giust e_m0uxc
facci_a fatto_stama fiera_e fine_abbia foto_$ genti_dotto giall ho_contr ho_manda il_blog il_budge il_fogli in_rosso
la_newsl la_ringr la_riuni lasci_le lasci_perde logo_$ m0uxc_$ macch meno modif_$ mulin mulin_0 nessu_modif
nessu_osser newsl_facci no_la noi_proce non_proce non_se nostr_appro nostr_parti nulla_da oggi_il onlin pagin_0 panne
parer_favor passi per_posta perde porti posto_$ preve_n prezz_e proge pure_$ quatt_$ quell_giust quell_in ringr
ringr_ma rinun salda_$ secon_propo senza_dubbi sera_dovre sette_$ si_$ si_va siamo_a sopri stamp_pure stata_pagat
stata_salda tenia_il tenia_la testo_sul togli_la tolto trann_il tutto_bene tutto_nessu tutto_sul univo utent vada
vanno_bene vedi voti wirth_con d2n: cane e_via grand megli_di sito_$ va_in d2n2o3: studi d2n2op2qr: e_il d2n3o3q:
la_vostr d2no: scors_$ d2no3pr: ora d2np: com com_e copia d2np4: ^_quest d2npq2: salut_$ d2o: ^_lasci ^_nient annul
milan milan_$ n n_0 d2o11p3q: conta d2o2: ^_togli fattu_0 lasci_in nome_e d2o2p3q5: conse d2o2pq2: per_favor d2o4:
fattu_e d2o5q: piu_$ d2op: per_quest d2op2: posta d2or: vi_ho d2p: contr_contr fatto_$ ho_segna la_copia osser d2p2:
posta_$ d2p2q2: genti_ana d2p3: contr_firma d2pq: in_piu d2q: ^_guard ^_prefe al_posto altra euro il_codic il_nome
il_verde iva_e la_stamp mette_il scuro tutto_ok vanno video_$ d2q2: carat copie dubbi il_carat pdf d2q3: chiar fa
d2q4: catal d2q4r: servi d3: ^_fatto ^_tutto abbia_rilet accet_del ci_hanno drive e_perfe e_sbagl examp foto_del
giust_$ ho_appen ho_lasci il_numer l_accet la_passw la_terza m0uxc no_il prese_confe prima_$ proce_$ propo pure_con
quell_con rilet_tutto salda sbagl su_drive te_l vecch_logo d3n: ed ed_e d3n2oq4: resta d3n2p12qr3: te d3no4pq: indir
d3np: hanno d3np6q5: corre d3nq2r2: la_foto d3nq5: sito d3o2p3: la_nostr d3p: 0_il bonif_e color d3p4: il_ritar d3p7:
scusa_il d3pq: ci_piace passw d3q: confe_l il_blu la_prese la_prima rosso scrit terza d3q2: codic disti disti_salut
si_puo video d3q5: il_prezz d3r: carta trann d4: ^_bonif accet andar decis_di e_parti ho_caric modif noi_va parti_iva
parti_stama potet_andar rilet stama_$ tenia d4n: il_vecch tropp d4n2q4: cambi d4no: del_0 ieri_sera d4no2p: segna
d4no2p3r: tutte d4np6q5r: nel d4o2pq2: favor d4o4: di_non d4o4pq3: la_fattu d4o4q: togli d4op3: dovre d4p: appro_$
d4p2: il_bonif d4p2q6r: ^_buong buong d4p2qr: trova d4p4: ritar d4pq: la_versi d4pr3: il_testo d4q: posto d4q2: iva
parte_nostr d4r: carte_condi solo_il d5: ^_alla benis budge newsl ok_per per_me usate va_benis d5n: quest_anno d5nr:
gia d5o2q: nome d5q2: da_parte d5qr2: condi d5r10: in_alleg d6: abbia_decis alla_fine e_0 giust d6n4o2p2: ieri d6nq:
blu d6q: in_stamp prefe d6q8r: pagin d7: proce_pure d7n: bene_$ d7nq: stamp_$ d8: ^_no d8n2o4: lasci d8o9p2q6: fattu
d8p2: bonif d8q: per_noi d9n3: stama d9p2q: 0_0 d9pq4: potet dn: a_pranz a_tutti appro_la bassi_$ bici broch broch_e
chius_$ cogna dieci dispi_ma e_due e_tropp fondo furgo ha_fatto ho_letto iban il_cane in_fondo indir_e l_iban la_pubbl
noi_$ noi_e pranz_$ pubbl_su resto_e rispo_solo rivis sacco scelt_il silvi silvi_$ spero torna_dalle tua tuo tutto_per
un_sacco via_del visto_il vostr_sito dn2: da_noi dn2o2: setti_scors dn2o4: mai dn2opq2r7: ^_in dn2pqr: da_voi dn3:
anni buone buone_feste dn3o2p: sabat dn3p2qr2: tre dn3pq: molto dn4q9r4: chi dno2q: maggi dnop2: tutte_le dnoq4: ad
dnp: me_l pranz tutti_$ dnp3: giorn_$ dnpq5: quant dnpr: allor dnq: anche_il inaug pensa dnq3: ^_quant siete dnr:
bassi sopra ti_ho do: 0_febbr ^_annul ^_consi ^_egreg ^_quell ^_spett affid agost agost_$ causa cente coi conte_di
data_0 e_ci e_morta egreg falli_di in_data la_quest le_studi morta ogget ordin_e ore quest_e reces spam spett spett_le
un_cente do11: conte do2: 0_maggi ^_smett comun_$ marit mio_marit quest_fattu trasm venut_a do2pq: e_venut venut do2q:
favor_$ do2q2: che_la do3: comun_che non_vi s smett do3q: vostr_fattu do4: non_conta dop: le_ho doq: ditta incar prose
doq2: ci_vedia vedia dor: per_ora tutte_$ dp: !_ho 0_ottob ^_facci ana_la berna bozze_$ ciao_paola come_d della_fattu
e_quell etich i_color il_pacch in_canti l_ordin la_fiera la_rispo le_mie le_quote manca_solo mande notai pacch
passw_ve per_i perso quote racco rigua ritar_$ setti_sono sloga sotto_i stann sua tipog_ci tutto_nella vi_confe
vi_mande dp2: i_file il_saldo mie quel saldo testi_e dp2q: le_corre dp2r: canti doman_$ dp2r3: ve_le dp3: ^_te defin_$
paola tutto_il dp3r2: gliel dp4: defin dp7r3: marte_$ dpq: buong_ana giuli piace_molto dpqr: con_le dpr: altro casa
e_da lo_trova prodo sede un_salut dpr2: il_listi listi dq: 0_euro ?_comun ^_dobbi a_genna a_voce acces adess_il
alle_condi ana_ho calco caric_tutto ci_serve codic_desti cui cui_parla desti di_cui dirit dobbi e_scrit fatem fatem_un
fattu_l il_catal il_resty inaug_e indic intes l_inaug l_incar lingu ma_la margi mette_nella mi_ricor mia_mail music
nello no_$ nostr_$ nuova_$ opzio pagat_a parla_$ per_0 piegh potet_manda prend_la preve_$ prose_$ rappr respo resty
sarto sfond slide super tagli trova_$ uso vecch_$ voce_$ dq2: 0_copie giove_alle pagin_in per_corte quell_vecch voce
dq3: decid del_catal dq4: aggiu il_link la_conse dq5: corte il_sito link dq6: ^_ma dqr: tedes dr: alleg_la buong_in
che_le dentr didas dopo_il due_le ecco_il eccot foto_di home_page il_ritra invec la_carte la_plani page plani
quell_della rende scatt su_quell tra_un dr2: testi_della dr3: loghi dr4: della_home home dr6: alleg_i n: acqua adora
agrit allag angol artic avreb banda bari bel bocca bruni c0 caris cellu chili coinc colpi credo crist dana degus denti
desig dietr dita diven domus entra fatic figur filav filia fisso forza fulvi gara gente incro indov inizi inven ladri
lanci langh laure licen luce lupo magli matil merit mirko molti mondo napol nera neve noia nonni ombre padig paese
palaz pasqu pelle perdi piero piove poliz possa potat puliz recep rider rimas risat rispa risto ritor salon salta
sapet saput sciop seren simpa sinda sosti speri splen sposa stano tom tonin torin trasf trent ulivi valid valle viagg
vicin vinit vinto vuoi vuoto n2: ^_anche a_voi anni_dell belli belli_$ bolog bolog_compl c_era compl_davve compl_per
e_piaci famig feste_a feste_i finit ho_incon il_premi la_mostr merca mezza mostr nevic nostr_numer piaci pover premi
si_chiam sorel stato_un un_piace vi_salut vostr_stand n2o: e_stato n2o2: stato n2o6: invit n2p: ^_cara ^_domen cara
cara_ana n2p2: april_$ giugn_$ tutta tutta_la n2p2q: april n2q: bello piano n3: alla_fiera augur_di davve di_buone
incon stand tanti_augur n3q2: ^_che n4: ^_tanti augur n5: tanti n5q3: il_vostr no: ^_d attiv azien che_avete da_quest
lugan notte resta_chius scriv_solo signo_bianc vi_segna no2: ^_mio allo d_ora ha_lasci il_negoz in_poi infor ora_in
per_vostr no2p: corri domen_$ nop2: e_la nopr: degli noq: bianc noq5: forma np: ^_allor centr colle_ti corso dovut
fatta lo_trovi natal_$ sabat_$ tempo_e ti_scriv ticin trovi_in vener_abbia np2: ^_ieri ^_oggi diamo tre_giorn np3:
trovi np6qr2: vener_$ npq3r: succe npr: carla npr2: giove_$ nq: ^_ana ^_buona ad_april buona_ana che_bello che_dal
del_piano dice_che font_e inseg me_$ nel_prezz piano_di refer si_vede vede nq2: compr_nel dice spost nq3: ^_chi
e_compr sia nr: conve cucin matti_che nr2: foto_della seguo o: acme addeb alcun archi art autor chies chiun confr dall
debit defun denun depos difen dolor effet esclu esecu facce fatev fiduc galli gdpr gravi guida hall infon insis inuti
levat lunga maier mani moran nonna nordl nullo oltre oppor pagar perta prean quart recla respi revoc rifiu risol sagl
saret sedi sente signi sospe sport srl state tratt verte vetra vizi o14: ogni o2: ^_ogni ^_reced ^_riten ^_scriv
a_cessa a_inolt a_manca a_segui ai_sensi aver chied_di comun_dovra con_quest conco_$ conte_la conto_della contr_per
corri_$ curat_$ dai_vostr dal_tribu del_falli della_scriv di_aver di_cessa di_tutel dovra e_ogni falli_della futur
futur_comun grave_inade il_lavor immed in_nome in_pace inade infor_che inolt_ogni istan istan_al la_infor le_vostr
liqui_giudi messa_$ nelle non_scriv nostr_socie ogni_futur ogni_istan ogni_solle ogni_ulter pace_$ pagam paghe prete_e
reced reced_dal riten sara_trasm scriv_socie segui_del sensi si_invit signo_ferri solle_sara testa togli_dalla
trasm_al tribu_$ ulter_comun vostr_grave vostr_prete o2p2: ferri o2q: cance non_rispo vi_chied o2q7: chied o2r: segui
o3: avvoc_$ basta_con cessa_ogni conta_ulter dal_contr dalla_lista di_scriv dichi_falli e_per falli_dal giudi in_liqui
legal_di manca_domen mio_legal pace per_conto r r_l s_r scriv_piu smett_di solle_$ stata_dichi tutel o3p: vi_comun
o3p3: conto o3q: assis conco o4: al_curat cessa conta_piu curat dal_conta integ_la la_socie liqui ogni_comun prete
vi_invit o4q: tribu o5: ^_basta conte_integ dichi diffi_dal integ invit_a rivol rivol_al vi_diffi vi_prego o6: prego
prego_di ulter o7: ^_conte diffi legal_$ op: !_! avv che_mi dell_accon dia ferra le_comun malat_$ purtr_e op2: ho_la
op2q: chiud op2qr: invio op3q: stess op4: la_pross opq: per_l opr: accon oq: ancor_la cance_il dal_telef di_tempo
due_volte in_tribu inten mio_indir sig togli_da volte oq2: che_ci quali or: mi_scriv papa p: agend assic avra avrai
baci banco buca campi capoc caren cioe croci croll dammi dare darvi datec disas dispo dormo elenc epoca erano esito
falta farem farvi gg giada giure giuri impre indie ines litig lupet manos mare note p paghi passo persa piutt prass
previ punti recap regal revis rifar salvo sbarc scans scout sento senz serat seria serra simo stati stupe tenut tessu
tomma v veron vetto vigil viste zia p10r: pross_setti p18r: avret p2: 0_avete 0_te ^_conta ^_conto ^_dovre ^_fra
^_luned ^_nel a_marte ana_grazi avret_a avret_i avret_tutto casel con_tutte consi_e conto_di datem_tempo dicia_il
dopod_$ entro_marte esatt_avete facci_ma fattu_$ firme firme_$ foto_entro giorn_al giorn_le giove_ti giro_i hai_tutto
il_mater in_matti in_udien la_sera le_firme le_resti liber_con luned_ve matti_lo merco_0 nel_pomer nel_weeke
nella_posta nostr_rispo parol_di pomer_$ quel_giorn riesc_ma rispo_defin riuni_il riuni_tutto scusa_sono setti_e
setti_vi sicur_$ tra_due tutto_parol tutto_pront udien una_rispo vener_hai vener_ti vi_diamo weeke_$ p2q: giove_0 meta
p2q2: mater p2qr: sicur p2qr2: tradu p2r: giove_pross giro_il mia_colle sched_tecni vener_pross p2r3: merco_$ p3:
^_datem ^_giove ^_stase al_piu avete_la avret_la datem doman_ti domat dovre_riusc e_vener esatt fra il_giorn la_liber
luned_matti ma_luned ma_siamo mando_doman mi_scuso parol piu_tardi pomer scuso scuso_per setti_esatt setti_le silen_ma
tutto_entro vener_vi vi_mandi p3qr: vener_e p3r: doman_matti mando_i vi_arriv p3r3: le_mando le_sched te_le p4:
avret_il entro_fine giorn_vi luned_e mese_$ quest_setti tardi weeke p4q: al_massi p4q2: il_consi massi p4r: dicia
entro_la la_fine ti_giro p4r3: facci_avere p5: dopod in_giorn tempo_fino testi_$ p5q2r4: avere p5r: entro_il
fine_della setti_$ vi_mando p6: fine_mese mando_tutto p6r: lo_mando p7: te_lo p8q2r: entro_vener p8r: della_pross p9:
l_avret pq: a_luned a_meta ana_il ana_scusa capod chiud_i compr_$ final firma_il foto_al gent_ma giorn_in giuli_$
i_conti lo_stess manda_le mando_in mi_potet nella_mail punto ricev_la sullo te_li vetri pq2: ^_gent gent lo_riman
riman_in pq2r: grazi_della per_le pq3: cosa_vi pq4: potre pq50: ?_$ pq8: riman pqr: certi marke se_non pqr3: il_primo
primo ve_li pr: arriv_entro biogr ci_vuole della_pazie di_sicur dicia_marte disgr disgr_vener foto_dei gliel_invio
il_certi le_biogr li_mando listi_aggio mando_entro merco_pross non_succe primi profi salut_dal sched_prodo succe_disgr
vuole_ancor pr2: arriv_merco e_te il_compu le_tradu q: acced accou andre antep appar assoc assol avess banne canon
code compa consu danne detie dove econo enzo esemp farci foote forfa galle giorg giri ignor inclu ingle ingri iscri
laric libri locan marmo norma obbli offer oneri otton pago pattu pero porgo posa probl proro qr ra repor reste retro
rieme ruiz sale scadu scono sembr servo siano soluz stort table tantu targh termi ugual vari veloc vero viene vita zip
q2: 0_? ?_l ?_per ^_possi ^_potet ^_potre a_chi a_mette a_monta a_parte a_riman abbia_il ad_aprir anche_per anche_se
aprir buong_mi cambi_il capir carat_$ che_cosa chi_si chied_se chied_una ci_servi come_si coste coste_aggiu da_error
decid_ci della_bozza di_corre di_preci domin error_$ ester_? fa_a fate file_non foto_nuova ho_prova hosti in_pdf
l_hosti l_iva mette_la mi_chied mi_da oppur paga pdf_? preci prezz_compr prova quale_file quand_vi quant_coste
resta_mio riesc_ad rifer riman_la risul scade scusa_ma serve_da servi_un si_fa sito_poi spieg succe_se trovo un_dubbi
vener_? voi_o vorre_capir vostr_preve vuole_saper q3: ^_siete apre capis cosa_succe di_decid error in_che logo_?
non_capis poi_resta sareb serve_il si_apre vale q3r2: il_secon q4: aggiu_una che_forma forma_vi per_quand quale
una_pagin q8: vi_serve qr: capit e_mi li_giro serve_ancor qr2: quell_di r: abstr aller bio carli cena chef conce david
diffe dodic dolci dotti dovet ermin esco espri est grupp itali lago logis loris lou madre manif menu nord otto ovest
pavim piant piatt princ progr prosp renat resid ricet ritir rives sud terzo tim tourn vendi versa vigne visur r2:
ancor_un arriv_marte camer compu_metri dei_vini e_qui ecco_i finen finen_il i_font i_loghi intan_il intan_vi metri
prime secon_vener sta_finen testo_della vini r3: alleg_le r4: chi_siamo r5: ^_intan r8: intan
"""
