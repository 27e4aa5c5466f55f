"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abbi accid agli ammal andra anzia arret atten attim ballo banca bilan bimbi buon class col colpa comit comod compe
conge copyw cura darle dirvi disco diseg dott erava esami fatti festa finch finis firmo fissa forse geome ginoc idea
incas laura lenti madri magar metto minut momen monta opera organ ottim paren parer parto prega pregh prope ricez
richi rinco risco riva rotto sai sam scann scord sei sfugg smalt socia sotto spiac ssa suben sue suoi tavol tempi
tengo terme tilt treno ultim vagli vedes vista volev weber a10: saper_$ a10d2n2p12q2r5: luned a10d6np7q5r3: ^_il
a10d7n6op2q6: un a10pq2: ^_grazi saper a11d11n3o3p15q8: l a11d6n4o5p12q12r: a a11d9no8p6q3: nostr a11p3q: ricev
a123d142n42o43p103q62r21: $ ^ a12d14n2op5q7: ci a12dp2: rient a12dp4q: sono_in a13d15n5o3p3q: ho a13d22n2o5p10q10r:
per a13d2n2: appen a13p5qr2: facci a14d14n2o2p: con a14d25n4o4p15q10r3: 0 a14dpq2: ne a15d2n5o18p14q8r4: vi a15d2p:
guard a15d5n5o6p7q3r: al a16d3no3p6q7: mi a16d3np15q4r3: lo a17d44n13o18p18q11r4: la a2: !_lo ^_perfe ^_visto a_vener
all_ester all_uffic ancor_aspet ancor_legge ancor_nient ancor_riusc appen_il appen_me appen_possi appen_posso
aveva_prome avuto_modo avvoc_sta calma_$ che_ha ci_do con_gli con_i contr_vi dell_aggio di_guard di_lavor di_nuovo
direz discu do_un e_poi e_solo e_sulla faro firma_lo firma_oggi girat grazi_dell ho_girat in_quest in_uffic infer_$
la_mail legge_il lo_resti luned_ma malat_e mi_aveva mille_! mio_capo modo modo_di nient_$ nostr_diret occhi occhi_$
pazie_$ posso_guard ricev_ne ripre senti siamo_somme so socio_e solle_e solo_un somme_di sta_ancor torna_luned torno
tranq un_occhi un_perio vi_avvis a21d21n12o13p8q15r5: di a24d14n3o9p15q9r10: in a24d6p3q3: grazi a25op3q2r3: ancor
a28d20n4o8p6q10r: non a29d8np6q2r: sono a2d: che_si grazi_! il_capo mio_socio non_abbia prest a2d13nq: bene a2d2: ^_va
grazi_per a2d2n: dalle a2d2n4p3q2: mia a2d2np: oggi a2d2nq4: alle a2d2opq: ordin a2d2p6q: ^_scusa a2d3: perfe
a2d3n9op2r: !_$ a2d3nq: appro a2d3p11q: scusa a2d3q2: come a2d4n2op7q2r6: della a2d4no2: d a2d4no7p3: quest a2d4np2qr:
nella a2d5nop2q3: manda a2d5oqr: confe a2d5q: ok a2d6: non_ci a2d6np8q2: ana a2d6p3q3r: per_il a2d6p7q: ^_ciao ciao
a2d8: va_bene a2d8npq3: ^_per a2dn: nuovo a2dn3p4: colle a2dnp7q4r4: giove a2dnq2: sulla a2do2: contr_e a2dp: qualc
a2dp2q3: ^_ci a2dp3q: riesc a2dp5: mese a2dp5r7: arriv a2dq: possi a2dq2: mail parla a2n: si_e voi_e a2n3o10p: dal
a2n3o4p: signo a2n3p: dell a2npq: giugn a2npq2: ^_prima a2npq4: prima_di a2nq: natal a2o: non_e scriv_$ a2o2: al_nostr
a2op: passa a2oq: devo a2p: e_malat fotog grazi_ci grazi_del i_nostr il_fotog ne_parli nostr_uffic parli setti_pross
si_riuni sto_aspet ti_aggio ti_rispo a2p2: ce_l malat stiam_ancor a2p2q: stase a2p3q2: riusc_a a2p4q2: riusc a2pq:
0_giugn aspet_il a2pqr4: li a2q: ^_se ^_un appro_il luned_sono me_lo po un_po a2q2: ^_e aveva a2qr: ester a2r: inolt
sta a3: ^_preso aggio_appen all_ammin di_voi dimen_di do grazi_mille guard_$ guard_al guard_con io_$ l_uffic legge
mille nota nota_grazi occup_$ parlo_con perio_infer preso preso_nota somme vi_aggio visto_sono a38d49n15o8p41q27r11:
il a3d: avvis socio a3d10n6pq2: abbia a3d14n2oq2: va a3d2: guard_tutto a3d2o: 0_e a3d2p10q: doman a3d2p2: resti
a3d2q3: il_preve a3d3n3op4q: rispo a3d3or: inter a3d3p: l_ho a3d3p10q2r2: il_0 a3d3p12qr3: marte a3d5n: con_il a3d5n5:
alla a3d5op2qr: due a3d5q5: preve a3d6nop2r: solo a3d8nop2: ^_ho a3do6p: scriv a3dp5r: fino_a a3n2o2p2r: lavor
a3n2p11: giorn a3n4q2: voi a3nopr: dei a3np2q5: una a3o: il_mio a3o2: solle a3op2q2: consi a3p: diret infer a3p2:
per_vener siamo_in vener_non a3p2q: stiam a3p3: lo_giro a3p6qr2: giro a3r: ha_ancor a3r2: gli a4: ammin_$ ancor_avuto
ci_penso ne_parlo parlo penso penso_io perio posso uffic_legal a44d35n14o24p20q12r5: e a4d: capo grazi_$ a4d2: nient
a4d2n: visto a4d2n2p2q4: prima a4d2n2p3q: 0_marzo a4d2n2p4q: marzo a4d2n3o2p20r: setti a4d2np: torna a4d2nq: ^_da
a4d2q9: se a4d3no: il_nostr a4dn: chius a4dp: mano a4dp3: riuni a4dq: propr a4n: avuto a4np: sto a4o2: e_in a4o2q2:
poi a4o5q: legal a4op: e_vi a4op18r3: pross a4p: ^_ne in_mano ti_facci a4p2: ce_la a4p2r: la_facci a4p3: non_ce a4pr:
pazie a4q: e_ancor a5: ferie_fino mi_sono ne_occup sono_dimen vi_facci a5d: calma con_calma dimen me_ne a5d10n4o7p5q:
^_la a5d18n2op17q2: tutto a5d3n3opr: ha a5d7n2o3p2q4r2: del a5d8n3o3p16q4r7: le a5dnq: ma_non a5dop2: ^_purtr a5dpq:
aspet a5n: ammin a5nop4: prome a5npq2: al_0 a5o3: nostr_avvoc a5oq: non_mi a5p: e_ti a5pq: fino_al io a6: al_rient
ho_ancor lo_guard ricev_grazi rient_$ a6d2op2q: purtr a6d4n3p5qr2: siamo a6d6p4q: firma a6d7n3opq6: si a6do3: mio
a6dp: ^_sono a6no4: avvoc a6pq: in_ferie a6q: non_ho occup a7d2n8o6pq8r: che a7d2no3q4: ^_non a7d2pq: ferie
a7d5n10op4qr: ! a7d5npq2: me a7d7n5o2q5: da a7p4q: ce a8: all a8d3o2p3: il_contr a8d4n5p10q3r10: i a8d5o2p3q: contr
a8dn4p20q4r3: vener a8dp6qr: fino a8np13q2r: ti a8p2: aggio a9d4np6q9r: ma a9p: ^_ricev uffic a9pq: facci_saper ad:
0_senza a_prest al_mese arriv_$ aspet_$ avevo con_mio data date dotto e_al e_d e_sono elena fare fatto_veder finan
fuori ho_fatto ho_messo luca luca_$ messo non_c osped ospit parla_con per_la propr_$ purtr_no purtr_non riuni_di
secon_versi tener tener_il tutto_con vogli wirth ad10: no ad2: ^_si b dalle_ferie dispi_$ ha_visto ad2no: mi_dispi
ad2np2: ^_siamo ad2np5q2: avete ad2nq: ^_i ad2p: firma_$ ad2p2: le_bozze ad2p2q: ^_genti genti ad2p3q2: file ad2p5q:
tutto_$ ad2p9qr7: ve ad2pq: ^_a senza ad2q: ^_come verde ad2q2: mette ad2r: titol ad2r3: alleg_il ad3: ^_ok accor
cosi_$ d_accor il_resto numer resto ad3n: megli via ad3n2o2: scors ad3n2q: piace ad3no: dispi ad3p2: bozze ad3q:
0_sette pagat sette veder ad4n2: ^_abbia ad4no4: e_stata ad4no4p: stata ad4np9: ^_l ad4o3: e_non ad4p2: decis
ad4p3q2r2: logo ad4q: sul ad4q2r12: alleg ad4r: nella_carte ad5: fatto ad5p5q: ciao_ana ad5p5q5r6: foto ad5p9r: fine
ad6n: cosi ad6q: nessu ad6q2: la_secon ad6r: carte ad7nq5r2: secon ad7pq: versi ad9nop4r3: 0_$ adn: picco adn4p3:
fiera adno10p3r: ^_vi adno2p2: la_setti adnp: ci_ha ci_siamo scelt adnp3: in_fiera adnp5q: tempo adnpq: c c_e adnq:
anno ado: garan nulla volta adp: il_tipog insie adp2q: non_riesc prend adp2q47: ? adp5q3r4: le_foto adp6q2r4: i_testi
adp7q2r4: testi adpq: marte_0 ottob tipog adq: quatt adr: il_titol adr4: ecco an: appen_torna bambi colle_di dal_luned
di_appro gallo i_bambi l_avvoc la_signo le_scuol luned_al signo_gallo vi_rispo an2: in_pensi nuova pensi scuol an2o3:
che_il il_signo an2o3p2: domen an2q: voi_$ an3q4: anche an4p2: feste anp: andat per_luned rispo_$ anp2: dopo anp4:
matti anq: detto anq3: compr anqr2: font anr: forni anr5: luned_$ ao: al_mio garan_$ inter_e la_prati loro lui lui_$
messa mio_padre padre prati prati_e solo_a tutto_al ao2: e_falli ao2p: dal_nostr ao3r: lista ao6: falli aop: altri
lavor_$ manda_$ aoq: purtr_il ap: bisog ci_guard colle_e compu decis_$ del_prome di_luned di_mente dico dico_$
due_setti e_andat entro_merco fiera_fino giorn_per giugn_e il_colle il_diret in_piena in_riuni l_avete la_cosa
le_feste lo_mandi mano_la mente notiz notiz_$ passa_di pross_giorn qualc_giorn ricev_il rient_luned rispo_al sara
subit sui una_setti vi_scriv ap2: ^_doman ^_entro a_fine aggio_$ fine_setti grafi il_grafi nei nei_pross piena
ap21q4r2: entro ap2q2r2: il_logo ap3: mandi quind ap3r: pross_$ ap4: marzo_$ ap5r3: merco ap6r: ve_lo apq: ^_stiam
mi_e ottob_$ tra apq3: cosa aq: 0_alle ?_grazi ^_salve ^_volen apert contr_ce da_luned deve era funzi funzi_$ l_0
liber ne_sono porta salve se_il se_l si_occup vener_ma verif volen vorre aq2: consi_$ ma_il aq4: alle_0 ar: confe_la
non_ha ritra sono_ancor ar3: ^_ecco d: admin agenz altro andia autom avert barbe base bened benes bici blog carin
causa chatb cifre convi corni cose dedic dentr direi disti eccot egreg entus ero esser etich euro examp farlo fatem
fisch fondo frase garib genov https immag inaug incar it letto live m0uxc mante mappa n nello novem obiez ogget ops
ore ottan pausa piacc pie piegh poco presi rende resty rimet ringr sarem scusi serio sfond since slide sms spam stavo
sua tagli tedes tenet terre tolto univo usarl utent varia works x0 d10: proce d2: ^_0 ^_fatto ^_lasci ^_megli ^_prefe
^_scegl ^_vedi accet accet_del andar_onlin annul appro_$ bene_trann benis_cosi bonif_fatto budge_$ certo certo_che
chiar_$ ci_hanno ci_inter condi_$ confe_l copia copia_firma cosi_proce del_0 del_preve di_0 di_marte di_no dovre_veder
due_ci e_sbagl fatto_$ fatto_stama fine_abbia foto_$ giust ho_appen ho_manda il_testo iva_e l_accet la_copia la_newsl
la_prese la_stamp lasci_perde logo_$ modif_$ mulin mulin_0 nessu_modif nessu_osser noi_proce non_proce nostr_parti
onlin parti_iva passi per_posta perde prese_confe proce_$ propo quell_con rinun salda sbagl scuro sette_$ spedi
stata_pagat stata_salda telef_e tenia testo trann_il tutto_bene tutto_nessu vada vanno_bene vedi video_$ d2n: ed ed_e
megli_di prese salut_$ sito_$ d2n3o2q: la_vostr d2np: hanno d2np3: ^_quest d2nq2: sito d2o2: ^_le fattu_0 fattu_e
piu_$ togli d2o2p2: la_nostr d2o3: ora d2o8p: comun d2op2: posta d2oq: nome d2p: bonif_e firma_e osser scegl d2p2:
contr_firma posta_$ d2pq: favor per_favor d2q: al_posto altra ci_piace iva la_prima posto si_puo tutto_ok vanno d2q2:
cambi chiar puo d2q3: il_prezz d2q6: serve d3: 0_il ^_alla ^_bonif ^_tutto abbia_rilet drive e_parti e_perfe ho_caric
ieri_sera il_blu il_numer il_telef modif newsl no_il parti_stama pure_con rilet_tutto su_drive usate vecch_logo d3n:
tropp d3n3: tutti d3n4p3: salut d3n9o3q4: vostr d3no: indir d3nq4: prezz d3o2q3: la_fattu d3o3: di_non d3p2: il_bonif
d3p3: dovre sera d3q: video d3q5r: pagin d3r: solo_il trann d3r10: in_alleg d4: abbia_decis andar benis budge
carte_condi condi decis_di e_0 noi_va ok_per per_me potet_andar rilet stama_$ telef va_benis d4n: il_vecch d4no: lasci
d4op: tutte d4p: la_versi d4p2q: caric d4q: su d4q2: parte_nostr d4r: gia d5: alla_fine in_stamp parti prefe d5n: blu
stamp_$ d5nop2: ieri d5q2: da_parte d6: ^_no proce_pure d6n: bene_$ d6n2o4p4q3: piu d6n2q2: vecch d6p2: bonif d6q4:
parte d7n: stama d7o6q5: fattu d7q: per_noi d8: pure d8n: con_la stamp d8nq2: noi d8p2q: 0_0 d8pq3: potet d9q2r4:
quell dn: broch broch_e cane chius_$ dieci dispi_ma e_via il_cane indir_e quest_anno rispo_solo spero studi
torna_dalle tutti_$ tutto_per va_in via_del visto_il vostr_sito dn2o2: setti_scors dn3: compl dn3q: molto dno: scors_$
dnop2q3: ^_mi dnopqr7: ^_in dnp: sabat dnpr: ai dnq: ^_quant prezz_$ quant dnq2: resta dnq3: siete do: ^_smett ^_togli
affid agost agost_$ conte_di la_quest milan milan_$ per_ora prose tutte_le vi_ho do2: comun_$ quest_fattu smett
vostr_fattu do4p3: manca do7: conte dopq: e_il doq: ad dp: 0_ottob ciao_paola color defin defin_$ i_color il_file
il_pacch il_tempo in_piu l_ordin la_rispo mezzo pacch passw passw_ve quel ritar_$ setti_sono sloga stann tipog_ci
un_salut dp2: doman_$ e_tutto i_file paola dp2q: conse dp2q2: la_mia dp2r2: ve_le dp4: il_ritar ritar dp4q2: corre
dp6: scusa_il dp6r3: marte_$ dpq: delle genti_ana dpq4r: ^_buong buong dpr: dicem dq: 0_copie ^_avete ^_dobbi a_genna
adess calco caric_tutto codic copie dobbi dubbi fattu_l genna il_verde intes lingu mette_il mi_ricor mia_mail nostr_$
pagat_a pagin_in pensa piace_molto potet_manda prend_la preve_$ quell_vecch rappr respo ricor scrit super terza dq2:
catal ci_vedia non_si vedia dq3: ^_ma il_link link quand dq3r: servi dr: carta ecco_il fogli home_page page dr2:
della_home home la_foto loghi testi_della dr6: alleg_i n: acqua adora agrit allag angol artic avreb bacio bari belli
cogna coinc colpi conos credo cucin dana desig dietr dita dovut entra famig fatic filia furgo grand incro indov inizi
ladri lanci langh laure licen magli merca mezza molti mondo mostr nera neve padig pelle perdi poliz possa potat pover
premi recep rimas risat rispa ritor rivis sapet saput sciop sempr seren sole sopra sorel splen stano tom torin trasf
trent tuo ulivi viagg vicin vinit vinto n2: ^_anche a_voi anni_dell augur_di bolog bolog_compl buone buone_feste
compl_davve davve di_buone e_piaci e_stato feste_i figli finit incon mia_figli piaci piano stand stato_un tanti_augur
un_piace vi_salut vostr_stand n2o: stato n2o2: dal_0 n2o3: mai n2p: ^_domen n2q: bello da_voi n3: ^_tanti alla_fiera
anni augur n3p5q: ^_vener n3q3: il_vostr n3q6r2: chi n4: tanti no: azien infor invit signo_bianc no2p: dalla nop:
segna noq: bianc maggi nor: degli np: ^_cara ^_oggi cara cara_ana centr colle_ti com com_e corso diamo e_un
vener_abbia vi_manda np2: april april_$ giorn_$ tutta tutta_la np2q: tre np5q3: nel np5r2: vener_$ npr: carla npr2:
giove_$ nq: ^_chi anche_il che_bello compr_nel font_e refer sia spost succe nq2: ^_che chiam e_compr nq3: forma nr:
conve qui o: acme attiv autor basta cance chies dall defun difen ditta dolor dovra eredi esecu facce febbr futur giudi
guida hall infon maier mani nelle nordl notte nullo pace paghe risol saret sig srl testa tutel volte o2: ^_riten
^_scriv a_manca al_curat aver avvoc_$ chied chied_di conte_integ conte_la corri_$ curat d_ora dal_tribu dalla_lista
di_aver di_cessa di_scriv falli_dal in_poi integ integ_la non_vi ora_in per_conto prete r r_l riten s s_r signo_ferri
smett_di solle_$ tribu_$ venut_a vi_chied o2p: corri domen_$ e_manca e_venut ferri venut vi_comun o2p2: conto o3:
cessa cessa_ogni comun_che conta_piu conta_ulter dichi dichi_falli in_liqui liqui manca_domen non_conta nostr_legal
ogni_comun stata_dichi tribu o4: dal_conta diffi_dal la_socie legal_$ ulter o5: ^_conte diffi prego prego_di rivol
rivol_al socie socie_e vi_diffi vi_prego o6: ogni o9p: conta op: ^_con invia op3: la_pross oq: ancor_la assis che_la
conco conti inten non_rispo oq2: quali p: accon acqui agend assic avrai biogr buca caren casel comme cordi dai dammi
dare darvi datec dato disas domat elenc erano falta farem farvi fatta gg giure giuri giuro impos impre indie ines
litig mande morto note p paghi parol passo perso piutt previ quasi racco recap rigua saldo salvo sento stati sulle
sullo tomma trovi udien v vende veron verra vetto p16r: avret p16r5: mando p2: 0_avete ^_dovre ^_giove ^_ieri ^_luned
a_marte ana_grazi ana_mi avret_a avret_la avret_tutto datem_tempo doman_matti doman_ti dopod_$ entro_marte foto_entro
fra giorn_al giorn_vi giove_0 giro_il hai il_mater in_giorn le_resti luned_ve ma_luned ma_siamo mater matti_lo meta
mi_scuso mia_colle mie nel_pomer nel_weeke nella_posta pomer pomer_$ prome_$ pront_$ riesc_ma riuni_tutto sched_tecni
scusa_sono scuso scuso_per setti_vi sicur_$ silen_ma te_le tecni testi_e tre_giorn tutto_pront vener_pross vener_ti
weeke_$ p2q: sicur p2q2: il_consi p2qr: tradu p2r: le_mando le_sched mando_i pront sched p2r2: merco_$ p3: ^_datem
^_te al_massi al_piu datem dicia dovre_riusc entro_fine il_giorn luned_e mando_doman piu_tardi quest_setti setti_le
tardi testi_$ ti_giro tutto_entro tutto_il weeke p3q: massi p3r: entro_la la_fine vi_arriv p4: avret_il dopod
fine_mese il_silen mese_$ silen tempo_fino p4r: entro_il fine_della vi_mando p5: te_lo p5r: lo_mando setti_$ ti_mando
p6: mando_tutto p6q2: entro_vener p7: te p7r: della_pross p9: l_avret p9r: pross_setti pq: a_luned certi chiud chiud_i
firma_il lo_riman mi_potet stess vener_e pq2: cosa_vi grazi_della riman_in pq2r3: avere pq3: potre pq38: ?_$ pq4:
bozza pq6: riman pqr: invio pqr3: il_primo primo ve_li pr: ^_ti allor arriv_entro canti gliel il_listi le_tradu listi
lo_trova marke merco_pross primi sede trova pr2: arriv_merco q: acces accou andre appar aprir assoc avess banne capir
capis capod carat code compa corte coste cui danne domin econo error esemp farci final foote forfa giuli inclu ingle
linea obbli oppur opzio pero qr ragio repor reste retro rosso sale sareb sembr servo soluz stai table trovo ugual uso
veloc vero vuole zip q2: 0_? ?_l ^_potre a_chi a_parte a_riman abbia_il aggiu aggiu_una apre che_cosa ci_servi
decid_ci del_catal della_bozza di_preci giove_alle hosti il_sito in_che in_pdf l_hosti logo_? paga pdf pdf_? preci
quale_file quand_vi rifer riman_la risul scade serve_da serve_il si_apre una_pagin vale vener_? vostr_preve q3:
^_siete che_forma decid di_decid forma_vi per_quand quale q3r2: il_secon q4: o q6: vi_serve qr2: quell_di r: abstr
aller anna bio blocc camer capit cena chef dati didas dolci dovet grupp invec lou manif menu piatt princ prodo progr
rileg segui terzo tim vigne vini r2: alleg_le arriv_marte chi_siamo facci_avere foto_della i_font intan_il intan_vi
secon_vener seguo r3: ^_intan r6: intan
"""
