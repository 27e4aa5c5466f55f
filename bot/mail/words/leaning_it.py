"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abban accat accid agli ammal anzia arret ballo bicch bimbi buond caffe cinzi class claus collo colpa comba comit
commi comod compe conge copyw creda darem darle davan delib delir disco diseg eccom eh elett erava esame esami fatti
fede fermi fiato gamba ginoc gusto incas indec infin leggo lei lenti madri metto mo momen muovo natur oddio organ
ottim paren parto pc penal perch pieta porte prega pregh pronu prope quade ricez rinco sai saldi sam sapro scann sei
sfugg smalt spiac stagi stare suben sue suoce suoi tante tanto tengo terme tilt trasl uscit vagli vedes vedo visit
weber a10d2n4p16q2r7: luned a10dn4p33q4r7: vener a10dnop: uffic a10opq: all a10p6q2: ce a11: saper_$ a11d7n14o2p8qr: !
a11d7n5p7qr4: siamo a11op: ^_ricev a11pq: facci_saper a12d20n4o5p27q9r15: le a12d7np9q14r2: ma a12pq2: ^_grazi
a13d33n7o14p13q20r4: per a13d5n13o10p4q11r2: che a13dp4: rient a13pq3: saper a14d10n3o11p8q3: nostr
a14d10n5o3p19q7r13: i a14d16n3op9q9r4: ^_il a14dn4p20q2r4: ti a14dp5q: sono_in a14o2p4q: ricev a16d11n9o5p2q10r3: un
a16d25n8o7p8q3r3: ho a16d41n5o8p22q15r4: 0 a16d6n8o12p12q5r: al a173d209n66o85p141q101r32: $ ^ a17d15n4o7p7q10r2: ci
a17d16n9o12p18q18r: a a17d2p11q2r3: facci a18d4pq2: ne a18d5n5o24p19q11r5: vi a19d19n8o6p18q12r2: l a19d3n2p2: appen
a2: ^_devo ^_tranq a_mia all_uffic alla_comme ancor_legge ancor_nient appen_finis appen_il appen_me appen_posso
aspet_che atten atten_$ aveva_prome avuto_modo avvoc_sta calma_$ ci_do ci_sto con_gli condo contr_vi cura dell_aggio
di_guard di_nuovo dimen_$ dirvi discu e_rotto e_sulla ester_e facci_veder faro_saper firma_lo firma_oggi firmo forse
grazi_dell idea_la il_dotto in_uffic infer_$ l_ammin l_idea la_mail la_richi le_faro legge_il lo_resti luned_ma
malat_e mi_aveva mille_! mille_$ mio_capo modo modo_di nient_di nostr_diret occhi occhi_$ piace_l porta_pazie possi_$
posso_guard recup ricev_ne rotto siamo_ancor siamo_somme socia solle_e solo_un somme_di sta_ancor sto_lavor tempi
torno un_minut un_occhi un_perio veder_a vener_sono vi_avvis a20d3pq: guard a20d8n3op18q6r6: lo a23d23n2o6p3q2r2: con
a27d4no4p12q18r2: mi a29d28n15o24p16q21r7: di a29d7np3q5r: grazi a2d: ^_perfe arriv_$ che_si il_capo mio_socio nient_$
non_abbia vista a2d10npq4: ^_per a2d11: va_bene a2d13p: no a2d19opq3r6: quell a2d2: dotto e_siamo grazi_per l_ha
a2d2n: dalle prest a2d2n2: nuovo a2d2n3p4r: colle a2d2no2pq: ordin a2d2np11q5r5: giove a2d2p2q: prend a2d2r: col a2d3:
^_va a2d3np3: oggi a2d3p: accor d_accor a2d3p6q2: ^_scusa a2d4: perfe a2d4n10o2p3r: !_$ a2d4o2r: ^_le a2d4p3q3:
^_genti genti a2d4q2: parla a2d6n: resto a2d6nop3q2r2: nella a2d6np9: ^_l a2d6nqr: appro a2d6p2: decis a2d7n2p8qr:
ciao_ana a2d7npq2: sul a2d7nqr: su a2d7op2q2r: confe a2d8p7q8r8: foto a2d9np3q4r2: per_il a2dn2op7q: tempo a2dn3q5:
anche a2dno: lui a2dnop: dott a2dnp3: in_fiera a2dnq2: porta a2dnr: forni a2do: richi a2do3: contr_e volta a2dp: insie
sotto a2dp10q2r5: i_testi a2dp11q2r5: testi a2dp6: mese a2dp7q4r6: le_foto a2dpq: qualc a2dr: geome a2n: bacio
dott_ssa ssa voi_e a2n3: mia_figli a2n3o3: che_il a2n3p3q: giugn a2n4o4p: signo a2n5o2p: sara a2no2r2: inolt a2nopqr:
passa a2np2q3: ^_prima a2np2q5: prima_di a2np3q: 0_giugn a2npq: natal a2o: do_un mi_ha non_sono tempo_$ una_volta
a2o2: la_prati prati prati_e a2o2p: scriv_$ a2o2q: po un_po a2o3: al_nostr a2op: altri a2op2: malat a2oq: risco a2p:
abbi bisog ci_guard del_prome e_malat finis fotog grazi_ci i_nostr il_fotog lo_so ne_parli non_so parli scord
setti_pross sto_aspet ti_aggio ti_dico torna_luned a2p2: a_vener in_piena si_riuni ti_rispo a2p2q: liber a2p3: piena
a2p4: mandi a2p7r5: merco a2pq: ^_se aspet_il a2q: ^_un appro_il di_lavor direz e_solo finch_non luned_sono minut
ragio a2q2: aveva me_lo a2q3: vorre a2r: ancor_aspet comun_e il_geome sono_ancor a2r3: sta a3: !_lo ^_preso ^_visto
all_ammin all_ester ancor_riusc appen_possi di_voi dimen_di e_all e_poi faro guard_$ guard_al in_osped in_quest
l_uffic nota_grazi occup_$ parlo_con perio_infer preso preso_nota ripre socio_e sulla_scriv visto_sono
a31d63n20o26p25q26r8: la a32o2p4q3r7: ancor a34d23n8o13p22q16r13: in a35d15no2p11q3r: sono a3d: grazi_! mi_piace osped
pazie_$ a3d11no3p4r: ^_ho a3d16nq: bene a3d2: guard_tutto a3d22n2oq2: va a3d2n4p4: fiera a3d2nop3q6: ^_mi a3d2o: 0_e
a3d2p5q: tutto_$ a3d2pq3: il_preve a3d2q: deve a3d3n3o2pr: dell a3d3p13qr4: marte a3d4: ^_ok a3d4n2o2p2: d a3d4op3q:
resti a3d4p14q2r2: il_0 a3d4pq: senza a3d5n2pq: piace a3d5nop4q5: manda a3d6: non_ci a3d7n3op2qr: solo a3d7nop2q4r2:
due a3d9n4o9p5q3: piu a3d9no10p5: quest a3dn: avvis a3dn2o2q2: mail a3dno4pq2r3: dei a3dnop3q3: ^_ci a3dop3q2: consi
a3dp2q: comme a3dp2q3: non_riesc a3dp3qr4: li a3dq3: possi a3n: appen_torna a3n3p: figli a3n5pq3r: voi a3np: diret
a3o: do a3o3q2: il_mio a3o6: solle a3op: non_e a3p: che_ha dico dico_$ girat grazi_del ho_girat infer nostr_uffic
a3p2: stiam_ancor vener_non a3p2r: per_vener a3p3: lo_giro a3p3q: stase a3p3q2: riusc_a a3p4q2: riusc a3pq: ^_stiam
a3q: finch idea a3q2: ^_e a3qr2: ester a3r: ha_ancor somme a4: aggio_appen ammin_$ ancor_avuto ci_penso guard_con
ne_parlo parlo penso penso_io perio posso tranq uffic_legal vi_aggio a40d29n6o20p9q17r2: non a49d77n23o14p53q41r18: il
a4d: grazi_$ nota socio a4d15n8opq2: abbia a4d2n2op4q: marzo a4d2n2p3q: 0_marzo a4d2n3o17p2q2r: dal a4d2n4o2p24r:
setti a4d2nq: ^_da a4d2op: mano a4d2op16qr: doman a4d2p4: riuni a4d2q: propr a4d2qr2: gli a4d3n2p2: ^_siamo
a4d3o12p2r: comun a4d3o2r: inter a4d4nop5q5: come a4d4npq5: alle a4d4op12q3: scusa a4d4pq14r: se a4d4q: veder a4d5np:
con_il a4d6opq7: preve a4d7q: ok a4d9n2p10qr2: ^_ciao a4dnq3: sulla a4dp: capo a4dp3: siamo_in a4dp3q3: riesc a4dp7r7:
arriv a4dp8r: fino_a a4dq2: senti a4n: avuto a4n2o3p2q3r: lavor a4o: legge a4op: in_mano a4op22r4: pross a4opq: devo
a4p3: ce_l non_ce a4p3q: ce_la a4p7qr4: giro a5: ferie_fino ne_occup sono_dimen vi_facci a5d: io_$ a5d10n6p12q7r: ana
a5d2n2o3p3q10: una a5d3n4o2p6q: rispo a5d4n2p3q5: prima a5d6np: l_ho a5d7n7: alla a5d9n2p10qr2: ciao a5dn: si_e
a5dn2op: chius a5dno13p2r: scriv a5do: con_i a5do2p2: ^_purtr a5dp2r2: pazie a5dq: mille a5n3p16: giorn a5o11q: legal
a5o3p: e_vi a5o4: nostr_avvoc a5p: ^_ne a5p2: mi_sono so a5p2q: stiam a5pq: fino_al a5q: grazi_mille a6: ho_ancor
rient_$ a60d59n20o37p34q18r13: e a6d: calma con_calma dimen me_ne a6d10n2o4p9q3r9: della a6d2n2: visto a6d2np2: torna
a6d2o2p2q: purtr a6d3n3o: il_nostr a6d6o: nient a6d7p6q: firma a6dnq: ma_non a6dp2: ^_sono a6dpqr: aspet a6dq2: occup
a6np2q3: al_0 a6o4p3r: e_in a6p2: ti_facci a6p4r: la_facci a6pq: in_ferie a6q: e_ancor a7: al_rient a7d16n6o10p6q2:
^_la a7d2pq: ferie a7d3n5o2p3q2r: mia a7dn2o5pq: avvoc a7n: ammin a7no2q3: poi a7nop6: prome a7o2q: non_ho a7p: e_ti
a8: lo_guard ricev_grazi a8d15n5o7p2q9r3: del a8d2no8pq3: mio a8d2pq: io a8d4o3p3: il_contr a8o2q3: non_mi
a9d13n8o4p5q9r: da a9d15n6o3p2q14: si a9d21n3op19q2: tutto a9d3no9pq6: ^_non a9d6npq5: me a9d8n5o3p2qr: ha a9d9o6p3q:
contr a9dp9qr: fino a9npr: sto a9p2r: aggio ad: 0_senza ^_scusi al_mese andat_in aspet_$ avevo che_sono contr_$ data
di_pazie e_al e_d e_nient e_sono elena finan frate ho_fatto i_miei in_mezzo luca_$ ma_dopo magar me_e ne_ero ne_ripar
nuovo_$ ospit piu_ma propr_$ propr_non purtr_no purtr_non resti_il rimet ripar riuni_di scusi secon_versi sola tener
tener_il tutto_con ad11nq: con_la ad12no2p6qr3: 0_$ ad2: ^_prend b dalle_ferie date dispi_$ fatto_veder fuori ha_visto
le_misur misur non_c parer parla_con se_ne wirth ad2n: a_prest bambi ad2nop2r: dopo ad2nop6q2: avete ad2noq: mi_dispi
ad2np: andat ad2np9qr8: ve ad2nq8r: serve ad2o: esser nulla vogli ad2o3pq: ^_a ad2p: dato e_andat firma_$ la_bozza
scegl ad2p2q2: ^_come ad2p2q2r2: il_logo ad2p3: le_bozze ad2p3q4r: file ad2p4: quind ad2pq4: bozza ad2pq7: cosa ad2q:
quatt ad2q4: non_si ad2r: fogli messo ad2r3: alleg_il ad3: cosi_$ del_preve ad3n: megli ad3n10o12q5: vostr ad3n2p:
numer ad3n2q: per_la ad3n4p: tutti ad3no12p3r2: ^_vi ad3no3pr: ai ad3noq: dispi ad3noq2: prese ad3np: scelt ad3npq:
^_i ad3npq2: c_e ad3npqr: delle ad3o5p3qr: manca ad3oq2: 0_sette ad3p3: bozze ad3q: pagat verde ad3q2: ^_si ad3r:
titol ad4n2o3: scors ad4n3pq2: c ad4nop3: sera ad4nq5: prezz ad4o5: e_non ad4oq2: sette ad4q5: puo ad4qr2: nella_carte
ad5no4pq: stata ad5no4q: e_stata ad5p2q: caric ad5q2r13: alleg ad5q4: mette ad6n: il_resto via ad6np12r: fine ad6nq2:
anno ad6oq: nessu ad6p3q2r2: logo ad6q5: parte ad6qr3: carte ad7n: cosi ad7n2o: ^_abbia ad7nop: fatto ad7pq2: versi
ad7q2: la_secon ad8n2q3: vecch ad8nq5r2: secon adn: la_nuova letto picco pubbl volev adn2: l_avvoc adn2p: mezzo
adn3q2: nuova adn5: compl adno: fare lui_$ adno2p: ci_ha adno2p2: la_setti adnp: ci_siamo e_un adnpr2: ^_ti adnq:
prezz_$ ado: febbr garan mia_mogli miei mogli ado9: falli adop: dai adopr: dicem adoq: luca adp: con_mio ero ha_dato
il_colle il_tipog adp2: e_tutto il_tempo adp2q2r: la_mia adp2q60: ? adpq: marte_0 ottob tipog adpqr: anna adpr: e_le
subit adq: 0_alle antic genna il_presi presi adq2: si_occup adq4: alle_0 adq5r: quand adr: ho_messo il_titol ritra
adr6: ecco an: !_si avvis_che bacio_$ banca bella colle_di conos dal_luned di_appro di_me festa gallo i_bambi le_scuol
luned_al manda_un ordin_del riva sempr signo_gallo treno un_bacio vi_rispo an2: figli_si in_pensi la_signo pensi scuol
an2o: ^_mia an2o3: dal_0 il_signo an2opq2: chiam an2pq2r: voi_$ an2pr: ana_ti an2q: era an3o5p2: domen an3p8q: ^_vener
an3r: qui an5p2: feste anop: negoz anp: per_luned rispo_$ vi_manda anp3: fine_setti anp6r: ve_lo anp7r: matti anpq7:
compr anpr5: luned_$ anq: buon buona da_luned detto anqr2: font ao: a_un all_ordin andra chius_e del_nostr della_socie
eredi garan_$ inter_$ inter_e lista_$ loro per_legge per_un piedi po_di ricon scriv_in scusa_non solo_a tutto_al ultim
vi_do ao2: e_falli grave messa ao2p: invia ao3: al_mio ao3p: dal_nostr e_manca ao5: nostr_legal socie_e ao5r: lista
ao8: socie aop: 0_dicem ^_con lavor_$ manda_$ mio_padre padre quell_che aop2: nei aop4: marzo_$ aopq: conti aopr: dati
aoq: purtr_il aoq2: opera aoq7: o ap: ^_sara ^_tra a_merco abbi_pazie acqui ana_sono ancor_i anzi anzi_no bilan
chius_di come_mi comun_la dati_della decis_$ devo_ancor di_bilan di_luned di_mente di_natal doman_sera due_setti e_che
entro_merco fissa giorn_per girat_il giugn_e i_numer il_diret in_negoz in_riuni la_cosa la_decis laura le_feste
lo_mandi mandi_l mano_la matti_ci mente mi_chiam nostr_comme notiz notiz_$ padre_e passa_di piena_chius piena_vende
piu_come pross_giorn qualc_giorn ricev_il rient_luned rispo_al saran scusa_! sera_$ setti_mi so_piu sono_scord sui
sul_tavol tavol testi_lo ti_devo uffic_acqui vi_scriv ap2: aggio_$ comme_$ fiera_fino giuro giuro_$ grafi il_grafi
l_avete nei_pross una_setti vende verra ap20qr8: mando ap24q4r3: entro ap2qr: pront ap2r: tecni ap3: ^_entro a_fine
ana_mi prome_$ ap3qr: hai tra ap3r3: sched ap4: ^_doman ap4r: pross_$ ap5: il_silen silen ap5r: ti_mando apq: manca_il
ottob_$ per_giove sulle apq2: attes mi_e apr: colle_e compu i_dati vener_0 aq: ^_finch ^_salve ^_volen ^_vorre
ancor_da apert attes_del conti_$ contr_ce e_buon facci_$ funzi funzi_$ l_0 linea monta ne_sono preve_per riesc_a salve
se_l se_la stai stiam_aspet suo vener_ma verif volen vorre_che aq2: consi_$ in_attes se_il aq3: ?_grazi ma_il ar:
attim blocc confe_la e_pront foto_le geome_se il_forni in_comun le_sto luned_lo non_ha qua rileg sto_ancor subit_$
un_attim ar2: altre le_altre ar4: ^_ecco d: abbra admin agenz ahah andia anima apro arch aruba asses autom avern avert
bar barbe barra base bassi ben bened benes benve bocci bravi calce carin carit carpe carre cda ch0 chatb cifre citat
cogno colom colop coper coppo corni cose crede cro dedic detta direi dns docum dropb duemi dunqu elimi entus esaur
esse farlo ferma fisch forno frase funeb garib genov giall giga girar gramm https ilari immag impon indug insta ippol
it kg legna live lutto mamma mangi mante mappa marta mq nemme neri novem nuove obiez onora ops orari origi ottan pausa
pec peppe persi pezzo piacc pie plani poco porti posti produ proge punta quota raiff ral reali rilev rinno rosar sabbi
salvi santo sarem scher serio sfond simbo since sms soci solai stavo strut t tenet terre tirat trami unica usarl usiam
utent vai varia volan voti wetra works x0 zio d10: pure d11n2q2: noi d11nq2: stamp d13: proce d2: 0_non ^_0 ^_della
^_megli ^_prefe ^_scegl ^_tenia ^_vedi a_meno a_posto abbia_scelt andar_onlin bene_trann benis_cosi blog bonif_fatto
budge_$ certo certo_che chiar_$ ci_inter clien codic_univo condi_$ convi copia_firma cosi_proce da_0 dato_parer di_0
di_marte di_no dotto_wirth dovre_veder dubbi_$ due_ci e_giust facci_a fatto_stama fiera_e fine_abbia foto_$
genti_dotto ho_contr ho_lasci ho_manda il_blog il_budge il_fogli in_rosso iva_e la_newsl la_passw la_ringr la_riuni
la_terza lasci_le lasci_perde logo_$ m0uxc m0uxc_$ macch meno modif_$ mulin mulin_0 nessu_modif nessu_osser
newsl_facci noi_proce non_proce non_se nostr_appro nostr_parti onlin panne parer_favor passi per_posta perde posto_$
preve_n prezz_e prima_$ pure_$ quatt_$ quell_giust quell_in ringr ringr_ma rinun salda_$ scuro secon_propo senza_dubbi
sera_dovre sette_$ si_$ si_va siamo_a sopri stamp_pure stata_pagat stata_salda te_l tenia_il tenia_la testo_sul
togli_la tolto trann_il tutto_bene tutto_nessu tutto_sul univo vada vanno_bene vedi wirth_con d2n: cane e_via grand
megli_di sito_$ va_in d2n2o3: studi d2n2oq3: resta d2n2p11r3: te d2n3o2q: la_vostr d2no: scors_$ d2no3p: ora d2np: com
com_e copia d2np4: ^_quest d2nq2: salut_$ d2o: ^_lasci annul n n_0 d2o10p2q: conta d2o2: ^_togli fattu_0 nome_e
d2o2p3q4: conse d2o2pq2: per_favor d2o3: fattu_e d2o5: piu_$ d2op: per_quest d2op2: posta d2or: vi_ho d2p: bonif_e
fatto_$ ho_segna in_piu la_copia osser spedi d2p2: contr_firma firma_e posta_$ d2p2q2: genti_ana d2p4: il_ritar ritar
d2p7: scusa_il d2pq: ci_piace passw d2q: al_posto altra euro il_nome il_verde la_stamp mette_il scrit terza tutto_ok
vanno video_$ d2q2: carat codic copie disti disti_salut dubbi il_carat pdf d2q3: chiar fa d2q4: catal d2r: carta d3:
0_il ^_fatto ^_tutto abbia_rilet accet_del ci_hanno drive e_parti e_perfe e_sbagl examp foto_del giust_$ ho_appen
il_blu il_numer l_accet no_il parti_iva prese_confe proce_$ propo pure_con quell_con rilet_tutto salda sbagl su_drive
telef_e vecch_logo d3n: ed ed_e d3no2p: segna d3no4q: indir d3np: hanno d3nq3: sito d3o2p3: la_nostr d3p: color d3p2:
il_bonif d3p2r: trova d3p3q: cordi d3p6q5: corre d3q: adess confe_l iva la_prese la_prima rosso d3q2: si_puo video
d3q2r2: la_foto d3q4: il_prezz d3r: trann d4: ^_alla ^_bonif accet andar appro_$ decis_di ho_caric il_telef modif
noi_va parti_stama per_me potet_andar rilet stama_$ tenia d4n: il_vecch tropp d4n2q4: cambi d4n5p4q3r: salut d4no:
del_0 ieri_sera d4no2pr: tutte d4np6q4r: nel d4o2pq2: favor d4o3q: togli d4o4: di_non d4o4q3: la_fattu d4op3: dovre
d4p2q5r: ^_buong buong d4pq: la_versi d4pr3: il_testo d4q: posto d4q2: parte_nostr d4r: carte_condi solo_il d4r10:
in_alleg d5: benis budge e_0 newsl ok_per usate va_benis d5n: quest_anno d5nr: gia d5o2q: nome d5oq: telef d5pr3:
testo d5q2: da_parte d5q8r: pagin d5qr2: condi d6: abbia_decis alla_fine giust prefe d6n: blu d6n3o2p2: ieri d6q:
in_stamp d7: proce_pure d7n: bene_$ d7no4: lasci d7nq: stamp_$ d7p2: bonif d8: ^_no parti d8n3: stama d8o8pq6: fattu
d8pq4: potet d8q: per_noi d9p2q: 0_0 dn: a_tutti appro_la bici broch broch_e chius_$ dieci dispi_ma e_due e_tropp
fondo furgo ho_letto iban il_cane in_fondo indir_e l_iban la_pubbl pubbl_su resto_e rispo_solo rivis sacco spero
torna_dalle tua tutto_per un_sacco via_del visto_il vostr_sito dn2o2: setti_scors dn2o4: mai dn2op2qr: e_il dn2opqr7:
^_in dn3: anni dn3op: sabat dn3p2qr: tre dn3pq: molto dn4q8r4: chi dno: tutte_le dnoq: maggi dnoq3: ad dnp: tutti_$
dnpq4: quant dnpr: allor dnq: anche_il inaug pensa dnq2: ^_quant dnq3: siete dnr: sopra ti_ho do: 0_febbr 0_maggi
^_annul ^_consi ^_egreg ^_nient ^_quell ^_spett affid agost agost_$ causa cente conte_di ditta e_ci e_morta egreg
falli_di la_quest le_studi milan milan_$ morta ogget ordin_e ore per_ora reces spam spett spett_le un_cente do10:
conte do2: ^_smett comun_$ lasci_in marit mio_marit quest_fattu trasm do2q: favor_$ vostr_fattu do3: non_vi s smett
do4: non_conta dop: le_ho doq: incar prose doq2: ci_vedia vedia dor: tutte_$ dp: !_ho 0_ottob ana_la berna bozze_$
ciao_paola come_d contr_contr della_fattu e_quell etich i_color il_pacch in_canti l_ordin la_fiera la_rispo le_mie
le_quote manca_solo mande me_l notai pacch passw_ve perso quote rigua ritar_$ setti_sono sloga sotto_i stann sua
tipog_ci vi_confe vi_mande dp2: defin_$ doman_$ i_file il_saldo mie quel saldo dp2q: le_corre dp2r: canti dp2r3: ve_le
dp3: defin paola tutto_il dp6r3: marte_$ dpq: buong_ana giuli piace_molto dpq2: il_file dpqr: con_le dpr: altro casa
e_da lo_trova prodo un_salut dpr2: il_listi listi dq: 0_euro ^_avete ^_dobbi ^_guard a_genna acces adess_il alle_condi
ana_ho calco caric_tutto ci_serve cui cui_parla di_cui dirit dobbi fatem fatem_un fattu_l il_catal il_codic il_resty
inaug_e indic intes l_inaug l_incar lingu margi mi_ricor mia_mail music nello nostr_$ nuova_$ opzio pagat_a parla_$
per_corte piegh potet_manda prend_la preve_$ priva prose_$ rappr respo resty ricor sarto slide super tagli uso vecch_$
voce dq2: 0_copie giove_alle pagin_in quell_vecch dq3: decid del_catal il_sito la_conse dq4: ^_ma aggiu corte il_link
dq4r: servi dq5: link dqr: tedes dr: alleg_la buong_in dentr didas dopo_il due_le ecco_il eccot foto_di home_page
il_ritra invec la_carte page quell_della rende scatt su_quell dr2: testi_della dr3: loghi dr4: della_home home dr6:
alleg_i n: acqua adora agrit allag angol artic avreb banda bari bel bocca bruni c0 caris cellu chili cogna coinc colpi
credo crist dana degus denti desig dietr dita diven domus entra fatic figur filav filia fisso forza fulvi gara gente
incro indov inizi inseg inven ladri lanci langh laure licen luce lupo magli matil merit mirko molti mondo napol nera
neve nevic nipot noia nonni padig paese palaz pasqu pelle perdi piove poliz possa potat puliz recep rimas risat rispa
risto ritor salon salta sapet saput sciop seren silvi simpa sinda speri splen sposa stano tom tonin torin trasf trent
tuo ulivi valid valle vede viagg vicin vinit vinto vuoi vuoto n2: ^_anche a_voi anni_dell belli belli_$ bolog
bolog_compl c_era compl_davve compl_per e_piaci famig feste_a feste_i finit ho_incon ho_visto il_premi la_mostr merca
mezza mostr nostr_numer piaci pover premi si_chiam sorel stato_un un_piace vi_salut vostr_stand n2o: e_stato n2o2:
stato n2o6: invit n2p: ^_cara ^_domen cara cara_ana giugn_$ n2p2: april april_$ n2pqr: da_voi n2q: bello piano n2q2:
^_che n3: alla_fiera augur_di buone buone_feste davve di_buone incon stand tanti_augur n4: ^_tanti augur n4q3:
il_vostr n5: tanti no: ^_d attiv azien che_avete il_negoz infor lugan resta_chius scriv_solo signo_bianc vi_segna no2:
^_mio allo d_ora in_poi ora_in per_vostr no2p: corri domen_$ no4pqr2: dalla nopr: degli noq: bianc noq4: forma np:
^_allor centr colle_ti corso diamo dovut e_la lo_trovi natal_$ sabat_$ tempo_e ti_scriv ticin trovi_in vener_abbia
np2: ^_ieri ^_oggi tre_giorn trovi tutta tutta_la np3: giorn_$ np6r2: vener_$ npq3r: succe npr: carla npr2: giove_$
nq: ^_ana ^_buona buona_ana che_bello compr_nel del_piano dice dirti font_e me_$ piano_di refer nq2: ^_chi e_compr
spost nq2r: vuole nq3: sia nr: conve cucin matti_che sole o: acme addeb alcun archi art autor chies chiun coi confr
dall debit defun denun depos difen dolor effet esclu esecu facce fiduc galli gdpr gravi guida hall infon insis inuti
levat lunga maier mani moran nelle nonna nordl notte nullo oltre pagar perta prean recla respi revoc rifiu risol sagl
saret sente signi sospe sport srl state tratt verte vetra vizi o14: ogni o2: ^_ogni ^_reced ^_riten ^_scriv a_cessa
a_inolt a_manca a_segui ai_sensi aver chied_di comun_dovra con_quest conco_$ conte_la conto_della contr_per corri_$
curat_$ dal_tribu del_falli della_scriv di_aver di_cessa dovra e_ogni falli_della futur futur_comun giudi grave_inade
ha_lasci il_lavor immed in_nome in_pace inade inolt_ogni istan istan_al le_vostr legal_di messa_$ non_scriv ogni_futur
ogni_istan ogni_solle ogni_ulter pace_$ pagam paghe prete_e reced reced_dal riten sara_trasm scriv_socie segui_del
sensi si_invit signo_ferri solle_sara testa togli_dalla trasm_al tribu_$ tutel ulter_comun venut_a vostr_grave
vostr_prete o2p2: ferri o2pq: e_venut venut o2q: cance non_rispo vi_chied o2q2: che_la o2q5: chied o2r: segui o3:
avvoc_$ basta_con cessa_ogni comun_che conta_ulter dal_contr dalla_lista di_scriv dichi_falli e_per falli_dal in_liqui
integ_la liqui manca_domen mio_legal pace per_conto r r_l s_r scriv_piu smett_di solle_$ stata_dichi o3p: vi_comun
o3p3: conto o3q: assis conco tribu o4: ^_basta al_curat basta cessa conta_piu conte_integ curat dal_conta dichi integ
la_socie ogni_comun prete vi_invit o5: diffi_dal invit_a rivol rivol_al vi_diffi vi_prego o6: ^_conte prego prego_di
ulter o7: diffi legal_$ op: !_! avv che_mi dell_accon dia ferra ho_la le_comun malat_$ purtr_e op2q: stess op4:
la_pross opq: per_l opqr: invio opr: accon oq: ancor_la cance_il di_tempo due_volte in_tribu inten mio_indir sig
togli_da volte oq2: che_ci quali or: mi_scriv p: agend assic avra avrai baci buca campi capoc caren cioe croci croll
dammi dare darvi datec disas dispo dormo elenc epoca erano esatt esito falta farem farvi fatta gg giure giuri impos
impre indie ines litig lupet manos mare morto note p paghi passo persa piutt pranz prass previ profi punti quasi racco
recap regal rifar salvo sbarc scans scout sento senz seria serra simo stati stupe sullo tenut tessu tomma v veron
vetto vigil viste zia p10r: pross_setti p17r: avret p2: 0_avete 0_te ^_conto ^_dovre ^_fra ^_giove ^_luned ^_nel
^_stase a_marte ana_grazi avret_a avret_i avret_la avret_tutto casel conto_di datem_tempo dicia_il domat dopod_$
entro_marte foto_entro giorn_al giorn_le giove_ti giro_i hai_tutto il_mater in_matti in_udien le_resti luned_matti
luned_ve ma_luned matti_lo merco_0 nel_pomer nel_weeke nella_posta nostr_rispo parol_di pomer_$ quel_giorn riesc_ma
riuni_il riuni_tutto scusa_sono setti_e setti_vi sicur_$ testi_e tutto_parol tutto_pront udien vener_hai vener_ti
vi_mandi weeke_$ p2q: chiud cordi_salut giove_0 meta pront_$ p2q2: mater p2qr: sicur p2qr2: tradu p2r: giove_pross
giro_il mia_colle sched_tecni vener_pross p2r2: gliel p2r3: merco_$ p3: ^_datem ^_te al_piu datem doman_ti dovre_riusc
e_vener entro_fine fra giorn_vi il_giorn ma_siamo mando_doman mi_scuso parol piu_tardi pomer scuso scuso_per setti_le
silen_ma tutto_entro vener_vi weeke p3q2: il_consi p3qr: vener_e p3r: doman_matti mando_i vi_arriv p3r3: facci_avere
le_mando le_sched te_le p4: al_massi avret_il in_giorn luned_e mese_$ quest_setti tardi p4q: massi p4q2r4: avere p4r:
dicia entro_il entro_la la_fine ti_giro p5: dopod fine_mese tempo_fino testi_$ p5r: fine_della setti_$ vi_mando p6:
mando_tutto te_lo p6r: lo_mando p8q2r: entro_vener p8r: della_pross p9: l_avret pq: a_luned a_meta ana_il ana_scusa
capod chiud_i compr_$ final firma_il gent_ma giuli_$ i_conti lo_stess manda_le mando_in mi_potet punto ricev_la vetri
pq2: ^_gent gent lo_riman riman_in pq2r: grazi_della pq3: cosa_vi pq4: potre pq46: ?_$ pq7: riman pqr: certi marke
se_non pqr3: il_primo primo ve_li pr: arriv_entro biogr della_pazie di_sicur dicia_marte disgr disgr_vener foto_dei
il_certi il_compu le_biogr li_mando listi_aggio mando_entro merco_pross non_succe primi salut_dal sched_prodo sede
succe_disgr pr2: arriv_merco e_te le_facci le_tradu q: acced accou andre antep appar assoc assol avess banne canon
code compa consu danne desti detie dove econo enzo esemp farci foote forfa giorg giri ignor inclu ingle ingri iscri
laric libri locan obbli offer oneri oppur otton pago pattu pero porgo posa probl proro qr ra repor reste retro rieme
ruiz sale scadu scono sembr servo siano soluz table tantu targh termi ugual vari veloc vero vita zip q2: 0_? ?_l ?_per
^_possi ^_potet ^_potre a_chi a_mette a_parte a_riman abbia_il ad_aprir anche_per aprir cambi_il capir carat_$
che_cosa chi_si chied_se chied_una ci_servi come_si coste coste_aggiu da_error decid_ci della_bozza di_corre di_preci
domin error_$ fa_a fate file_non foto_nuova ho_prova hosti in_che in_pdf l_hosti logo_? mette_la mi_chied mi_da paga
pdf_? poi_resta preci prezz_compr prova quale_file quand_vi quant_coste riesc_ad rifer riman_la risul scade scusa_ma
serve_da serve_il servi_un si_fa spieg succe_se trovo un_dubbi vale vener_? vorre_capir vostr_preve vuole_saper q2r:
per_le q3: ^_siete apre capis che_forma cosa_succe di_decid error forma_vi non_capis sareb si_apre q3r2: il_secon q4:
aggiu_una per_quand quale una_pagin q7: vi_serve qr: e_mi serve_ancor qr2: quell_di r: abstr aller bio capit cena chef
conce david diffe dodic dolci dovet esco espri est grupp itali lago loris lou madre manif menu metri nord otto ovest
papa pavim piant piatt princ progr prosp renat resid ricet ritir rives sud terzo tim tourn versa vigne visur r2:
ancor_un arriv_marte camer dei_vini ecco_i finen finen_il foto_della i_font i_loghi intan_il intan_vi prime
secon_vener seguo sta_finen testo_della vini r3: alleg_le r4: chi_siamo r5: ^_intan r8: intan
"""
