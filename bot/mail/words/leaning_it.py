"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abban accat accid agli alto ammal anzia appes arret ballo befan bicch bimbi buond caffe carac catas caval cinzi
class claus collo colpa comba comit comod conge copyw creda darem darle davan delir disco diseg eccom eh erava esame
esami esce fabio fatti fermi fiato gamba geom ginoc gusto incas indec infin leggo lenti madri mo momen muove muovo
natur oddio organ ottim paren parto pieta porte prega pregh prepa pronu prope quade ricez riga rinco ripen risen sai
sam sapro scann segue spiac stagi stare suben sue suoce suoi tante terme tilt trasl uscit vagli vedes vedo visit weber
a10d20n12o4p6q9r: da a10d20n6o8p4q9r3: del a10dn2op: uffic a10dp9qr2: fino a10no2q4: poi a10npr: sto a10o2q3: non_mi
a10p2qr: aggio a11d11o6p7q: contr a11d23n3op23q3: tutto a11d2n4p37q7r7: vener a11d3no9p3q8: ^_non a11d4n2o9p2q4: mio
a11d8n2p2q7: me a11op: ^_ricev a11opq: all a11p8q2: ce a12: saper_$ a12d14n8o6p4q2r: ha a12d20n6o3p4q16: si
a12d5n4p21q2r10: luned a12pq: facci_saper a13d10n6p7qr4: siamo a13d5npq2: io a13d9n15o2p8qr: ! a14d10np13q18r2: ma
a14d21n5o2p12q9r4: ^_il a14d43n7o15p14q21r6: per a14pq2: ^_grazi a14pq5: saper a15d10n3o14p9q3: nostr
a15d13n6o3p19q8r14: i a15dp4: rient a15dp5q: sono_in a16d30n4o5p37q12r17: le a16d3n4p26q2r5: ti a16d58n5o11p30q15r7: 0
a16do2p6q: ricev a18d14n9o5p2q12r3: un a18d7n9o14p13q6r: al a19d4p15q2r3: facci a2: !_ne ^_appen ^_tranq a_mia a_veder
abbia_fede all_uffic alla_comme ana_ricev ancor_l ancor_legge ancor_nient appen_finis appen_me appen_posso appen_riesc
aspet_che atten_$ aveva_prome avuto_modo avvis_$ avvoc_sta ci_do contr_vi cura del_socio dell_aggio di_guard di_nuovo
dimen_$ dimen_il dirvi dovev e_rotto e_sulla ester_e facci_veder faro_saper firma_lo firma_oggi forse grazi_ana
grazi_dell hai_ragio ho_passa idea_la il_dotto in_uffic l_ammin l_idea l_ok la_mail la_richi le_faro legge_il lei
lo_solle malat_e mi_aveva mille_! mille_$ mio_capo modo modo_di ne_discu nient_di non_torna nostr_diret nostr_forni
occhi occhi_$ passa_all piace_l poi_ci poi_vi possi_$ posso_guard resti_$ rient_guard ripre_in risco_$ rotto
scusa_tanto siamo_somme socia solle_e solo_un somme_di sono_fuori sta_ancor tanto tempi torno un_minut un_occhi
vener_sono a206d259n74o95p174q123r38: $ ^ a20d21n10o13p19q24r: a a20d5n5o25p23q12r5: vi a21d12n17o11p7q16r2: che
a22d32n8o7p10q5r4: ho a22d5pq: guard a23d10n4op21q8r6: lo a23d4pq2: ne a24d18n4o8p10q11r2: ci a24d3n2p2r: appen
a25d26n10o6p21q15r5: l a28d29n2o9p7q3r2: con a2d: arriv_$ che_si il_capo mio_socio ne_ripar non_abbia perch ripar
tutto_con veder_a vista a2d10npq2: sul a2d10npq2r: appro a2d11np3q4r2: per_il a2d12npq4r: ^_per a2d12nq: con_la a2d13:
parti a2d14q: va_bene a2d15pq: no a2d2: ^_perfe fuori grazi_per se_ne a2d2n: dalle a2d2n2: nuovo a2d2n2op: dott
a2d2n2p9qr8: ve a2d2n3o5p3: domen a2d2nop3r: dopo a2d2nop8q2: avete a2d2np: e_un a2d2o: nient_$ richi a2d2o3: contr_e
a2d2p11q3r5: testi a2d2p2q: prend a2d2p5q4r: file a2d2q: appro_il condo a2d2q5r: quand a2d2r2: fogli a2d3: ^_va dotto
a2d3n: prest a2d3n2op2qr: e_il a2d3no2pq: ordin a2d3npr3: ^_ti a2d3o7p3qr: manca a2d3p: accor d_accor la_bozza
a2d3p6q3: ^_scusa a2d3pq4: bozza a2d4n5p: tutti a2d4nop5: sera a2d4nq3: parla a2d5: perfe a2d5n2o3: scors a2d5np6:
oggi a2d5o6: e_non a2d5p3q: caric a2d6n10o2p3r: !_$ a2d6oq: nessu a2d6p3q3: ^_genti genti a2d7op2q3r: confe a2d7p2:
decis a2d8n2op4q3r2: nella a2d9n: resto a2d9n2op: fatto a2d9n2p2qr: su a2d9n2p8qr: ciao_ana a2dn2: dott_ssa ssa a2dno:
fare a2dnp3: in_fiera a2dnp8: mese a2do10: falli a2do3: volta a2dop: lavor_$ a2dp: con_gli con_mio firmo fotog insie
a2dp10q3r5: i_testi a2dp2q2: qualc a2dp9qr6: merco a2dpr: e_le sotto a2n: bacio voi_e a2n2p6r: ve_lo a2n3p5q: giugn
a2n3q: mia_figli a2n4o4p: signo a2n5o2p: sara a2no2q: la_prati prati a2no2r2: inolt a2no4p2qr2: dalla a2np2q: natal
a2np2q5: ^_prima a2np3q7: prima_di a2np4q: 0_giugn a2np8r: matti a2o: del_nostr do_un non_sono tempo_$ una_volta a2o2:
prati_e a2o2p: scriv_$ a2o4: al_nostr a2op: mio_padre padre a2op2: malat a2p: ci_guard del_prome e_che e_malat finis
grazi_ci ha_il i_nostr il_diret il_fotog lo_so luned_ma ne_parli non_so padre_e parli pc sera_$ sono_scord sto_aspet
ti_aggio torna_luned a2p2: aggio_$ in_piena le_feste setti_pross ti_rispo vende a2p2qr: pront a2p3: piena si_riuni
a2p4q: liber a2p4qr: hai a2p5: mandi a2pr: torna_il a2pr2: le_facci a2q: ^_finch ^_un direz facci_$ luned_sono minut
riesc_a a2q2: aveva a2q3: se_il a2q5: vorre a2q6: ma_il a2qr: di_lavor a2r: ancor_aspet comun_e foto_le sono_ancor a3:
!_lo ^_visto all_ester ancor_riusc appen_il appen_possi calma_$ ci_metto ci_sto di_voi dimen_di discu e_all faro fede
fede_$ guard_al il_suo in_osped in_quest infer_$ l_uffic lo_resti nota_grazi occup_$ porta_pazie recup ricev_ne
siamo_ancor socio_e sto_lavor un_perio vi_avvis visto_sono a30d5n3o4p14q24r3: mi a31d8np3q5r: grazi
a32d37n15o27p22q23r8: di a34no2p5q3r7: ancor a38d34n11o15p27q20r14: in a38d76n24o33p38q29r10: la a39d17no2p11q3r: sono
a3d: atten grazi_! mi_piace osped a3d11nop5q4r3: due a3d2: guard_tutto a3d26op2q3r7: quell a3d27n2oq4: va a3d2n:
e_siamo l_ha a3d2n2o4pq2: mail a3d2n3o3: che_il a3d2n3p4r: colle a3d2n4r2: qui a3d2no: lui a3d2no4p2q2r4: dei a3d2nq2:
porta a3d2op4q2: consi a3d2q4: non_si a3d2r: geome a3d3nop3q9: ^_mi a3d3np15q5r5: giove a3d3r: col a3d4n4o2pr: dell
a3d4npq2: c_e a3d4op: 0_e a3d4p17q2r2: il_0 a3d4pq4: il_preve a3d5n2o2p2: d a3d5n3pq2: c a3d5npq: senza a3d6n2pq:
piace a3d6o2pr: ^_le a3d8: non_ci a3d9n2o12p5r: quest a3d9n5o12p5q5: piu a3dn2: l_avvoc a3dn2op7q: tempo a3dn3q8:
anche a3dn5p3: feste a3dn5pq5r: voi a3dnopq2r: passa a3dnr: forni a3do: do a3do2q: po un_po a3dp: che_ha a3dp4q2r4: li
a3dq5: possi a3n3pq: figli a3noq: mi_ha a3np: metto a3nr: appen_torna a3op: non_e a3oq: risco a3p: abbi grazi_del
nostr_uffic scord sulla_scriv ti_dico a3p2: a_vener stiam_ancor vener_non a3p2r: per_vener a3p3: lo_giro a3p3q2:
riusc_a a3p4q: stase a3p4q2: riusc a3pq: ^_se ^_stiam aspet_il a3pq2: bisog a3q: ^_devo finch_non idea ragio a3q2:
me_lo a3r: il_geome somme a3r3: sta a4: ^_preso aggio_appen all_ammin ammin_$ ancor_avuto ci_penso guard_$ guard_con
parlo_con penso penso_io perio_infer preso preso_nota ripre uffic_legal vi_aggio a45d35n7o24p14q20r2: non a4d: grazi_$
a4d11n2p10qr2: ^_ciao a4d11np8q10r8: foto a4d19nq2: bene a4d2n3q: ^_da a4d2n4o2p30r2: setti a4d2n4p5: fiera a4d2np2q3:
sulla a4d2op18qr2: doman a4d2p5q: tutto_$ a4d2p8q5r6: le_foto a4d2q: deve propr a4d3np5: riuni a4d4: ^_ok a4d4n2op5q:
marzo a4d4n2p4q: 0_marzo a4d4p3: siamo_in a4d4p8r8: arriv a4d4pqr3: gli a4d5nop6q5: come a4d5op3q: resti a4d5p18qr4:
marte a4d7np2q5: alle a4d8opq8: preve a4dn: avvis a4dnop5q3: ^_ci a4dopq2: senti a4dopqr: altri a4dp: capo a4dp2q:
comme a4dp2q5: non_riesc a4dp8q2r5: giro a4n: avuto a4npr: diret a4o: tranq a4o3pq2: il_mio a4op24r5: pross a4p: dico
dico_$ infer posso a4p5: non_ce a4p5q: ce_la a4q: e_solo finch suo a4q2: ^_e a4q2r2: ester a4r: ha_ancor a5: e_poi
ferie_fino ne_parlo parlo perio vi_facci a5d: nota pazie_$ socio a5d11n2p10qr2: ciao a5d11no3p4qr: ^_ho a5d16n8o2p2q2:
abbia a5d2n2op: chius a5d2o3p2: ^_purtr a5d3n2o3p5q12: una a5d4n3p21qr: giorn a5d5n2p2: ^_siamo a5d5n2p6q7: prima
a5d5n3o17p3q3r: dal a5d5no13p3q2r: comun a5d5np: con_il a5d5o2r: inter a5d6no3p5q6: manda a5d6nq: veder a5d6op12q4:
scusa a5dno13p5r: scriv a5dp: girat ho_girat a5dp8r: fino_a a5dq: mille a5o13q: legal a5o3p: e_vi a5o4: nostr_avvoc
a5o6: solle a5op: in_mano a5opq3: devo a5oq: legge a5p2: so a5p2q: stiam a5p3: ce_l a5pq: fino_al a5q: grazi_mille a6:
ho_ancor rient_$ sono_dimen a61d99n25o20p68q53r22: il a6d10n3op3qr2: solo a6d13n3o7p10q5r10: della a6d13n6p13q8r: ana
a6d3n2o4p2q3r2: lavor a6d3n3o: il_nostr a6d3n4o2p8q: rispo a6d3o3p2q: purtr a6d3op: mano a6d5op2q18r: se a6d7np9: ^_l
a6d9q: ok a6dn: si_e a6dnq: ma_non a6do: con_i a6dp3q5: riesc a6np2q3: al_0 a6o4p4r: e_in a6p: ^_ne a6p2: ti_facci
a6p6r: la_facci a6q: e_ancor a7: ne_occup a76d79n21o42p45q21r15: e a7d: con_calma dimen me_ne a7d2: io_$ a7d2np3r:
torna a7d9n7pqr: alla a7d9o2: nient a7do2q2: non_ho a7dp2r2: pazie a7dpqr: aspet a7nop9: prome a7p2: mi_sono a7pq:
in_ferie a8: al_rient lo_guard ricev_grazi a8d: calma a8d17n6o12p9q2r: ^_la a8d2pq: ferie a8d3n2: visto a8d4n6o2p4q3r:
mia a8d4o3p5: il_contr a8d8np: l_ho a8d8p8q: firma a8dp2: ^_sono a8dq2: occup a8p4: e_ti a9dn2o5pq: avvoc a9n: ammin
ad: 0_senza ^_firmo ^_scusi al_mese alla_sopri andat_in appen_firma aspet_$ buona_giorn campa che_sono compe con_l
di_condo di_pazie domen_0 e_al e_d e_ha e_sono feste_$ finan forni_di frate genti_dott ho_firma i_miei i_soci il_piano
in_mezzo luca_$ ma_dopo magar ne_ero nuovo_$ ospit penal piu_ma propr_$ propr_non purtr_non resti_il rimet scusi
secon_versi sola ssa_wirth tener tener_il terra ad17no2p6qr6: 0_$ ad2: ^_prend b dalle_ferie dispi_$ e_nient e_spedi
ha_visto ho_fatto me_e non_c parla_con porti purtr_no riuni_di sopri ad2n: a_prest bambi letto ad2n3q2: nuova ad2no:
lui_$ mia_mogli mogli ad2noq: mi_dispi ad2np: ci_siamo ad2npq: detto ad2nq9r: serve ad2o: data febbr vogli ad2o2:
esser ad2o2p: dai ad2op: dato ad2opr: il_titol ad2p: e_andat il_tipog ad2p2: firma_$ firma_e le_misur misur ad2p2q:
tipog ad2p2q2: ^_come ad2p4q: le_bozze ad2pq9: cosa ad2pqr2: quatt ad2r: ho_messo ad3: cosi_$ date del_preve
fatto_veder telef_e wirth ad3n: megli ad3n12o14q5: vostr ad3n2q: per_la ad3no13p3r2: ^_vi ad3no3pr: ai ad3nopq2: prese
ad3noq: dispi ad3np: andat hanno ad3npq: ^_i ad3npqr2: delle ad3nr: ti_ho ad3o: nulla ad3o3pq: ^_a ad3op: quell_che
ad3oq2: 0_sette ad3p: parer ad3p4: quind ad3p4q: bozze ad3pq: scegl ad3q: adess pagat ad3q4: alle_0 ad3r: carta messo
ad3r4: ^_ecco alleg_il ad4: e_parti ho_caric il_telef ad4np: scelt ad4nq8: prezz ad4opr: titol ad4oq2: sette
ad4p2q4r2: il_logo ad4p3q: cordi ad4pq: spedi ad4q: verde ad4q2: ^_si ad4qr2: nella_carte ad4r: solo_il ad4r6: ecco
ad5n2p: numer ad5n5p5q3r: salut ad5no4pq: stata ad5no4q: e_stata ad5q5: mette ad6n: via ad6np14r2: fine ad6nq2: anno
ad6oq2: telef ad6p3qr3: testo ad6q5: parte ad7q2: la_secon ad7q3r16: alleg ad7q5: puo ad7qr3: carte ad8n: cosi ad8n2o:
^_abbia ad8nq6r2: secon ad8p3q4r2: logo ad8pq2: versi ad9n: il_resto ad9n2q3: vecch adn: banca elena gallo la_nuova
picco pubbl sempr adn2p2: mezzo adn2q: era piano adn3: buone buone_feste adn5p: compl adno2p: ci_ha adno2p3: la_setti
adnq: volev adnq2: prezz_$ adnqr: buona ado: il_falli inter_$ miei ado2: grave ado4: smett adop: garan adop2r: dicem
adoq: apert luca adp: avevo contr_$ delib di_luned ero girat_il ha_dato il_colle adp2: e_tutto il_tempo adp2q: marte_0
adp2q2r: la_mia adp2q73: ? adp2r2: luned_0 adp3q2: il_file adp4q: pero adp6qr: tra adpq: genna ottob adpqr: anna adpr:
sede subit adq: 0_alle ^_avete antic il_comun il_presi presi priva ricor adq2: si_occup adr: gli_altri ritra soci
adr2: altre le_altre an: !_e !_si ^_augur avvis_che bacio_$ cellu colle_di conos dal_luned dirti_che festa i_bambi
le_scuol luned_al manda_un mia_sorel mio_nipot ordin_del piove riva signo_gallo tengo treno un_bacio vi_rispo an2:
bella figli_si ho_visto in_pensi la_signo pensi scuol sorel an2o2p: negoz an2o3: dal_0 il_signo an2opq2: chiam an2oq:
^_mia an2p: ^_domen finit an2pq2r: voi_$ an2pr: ana_ti an3: augur_di di_buone an3p9q: ^_vener an4: augur anopr: degli
anp: di_me dovut in_negoz nipot per_luned vi_manda anp2: rispo_$ anp3: fine_setti anpq: buon anpq2r: vuole anpq9:
compr anpr2: compu giove_$ anpr6: luned_$ anq: da_luned di_appro dirti anqr2: font anr: sole ao: a_un all_ordin
chius_e dichi_il eredi inter_e loro manca_la nessu_$ per_legge per_un piedi po_di ricon scriv_in scusa_non senti_$
solo_a titol_e tranq_$ trevi tutto_al ultim vi_do ao11: socie ao2: andra della_socie e_falli messa ao2p2: ^_con ao2pq:
invia ao2q: purtr_il ao3: smett_di solle_$ ao3p: dal_nostr ao4: al_mio ao5: socie_e ao5p: e_manca ao5pr: lista ao5q:
basta ao6: dichi nostr_legal aop: garan_$ lista_$ manda_$ aop2: 0_dicem nei aop3q: conti aop5: marzo_$ aopr: dati
aoq12: o aoq2: opera ap: 0_genna ^_avevo ^_finit ^_sara a_merco abbi_pazie ana_sono ancor_i anzi anzi_no assic
avevo_detto bilan chius_di ci_senti come_mi commi compl_$ comun_la dati_della decis_$ devo_ancor di_bilan di_mente
di_natal dicia_$ doman_sera e_morto fissa giorn_per giugn_e i_numer impos in_riuni la_colle la_cosa la_decis laura
lo_mandi mandi_l mano_la mare matti_ci mente mi_chiam morto nipot_ma nostr_comme notiz notiz_$ passa_di passo
piena_chius piena_vende piu_come pross_giorn quasi ricev_il rient_luned rispo_al saldi saran scord_e scusa_! setti_mi
so_piu sul_tavol tavol testi_lo testo_$ ti_devo uffic_acqui ap2: caric_le comme_$ fiera_fino giuro_$ grafi il_grafi
l_avete nei_pross vi_scriv ap22qr8: mando ap28q6r4: entro ap2q: cordi_salut pront_$ qualc_giorn ap2r: tecni vener_0
ap3: a_fine ana_mi giuro una_setti ap3r5: sched ap4: ^_entro ^_tra due_setti luned_e verra ap4r: pross_$ ap4r2: dicia
ap5: ^_doman il_silen prome_$ silen ap6r: ti_mando apq: ^_salve entro_merco manca_il ottob_$ per_giove salve sui sulle
vener_ma apq2: attes mi_e apqr3: il_primo primo apr: acqui colle_e i_dati sei aq: ^_hai ^_volen ^_volev ^_vorre
ancor_da attes_del comun_ci condo_$ conti_$ contr_ce e_buon elett funzi funzi_$ l_0 linea ne_sono preve_per se_la
sfugg smalt stai stiam_aspet verif volen vorre_che aq2: consi_$ in_attes monta se_l aq3: ?_grazi ar: attim blocc
confe_la degli_ester delle_sched e_pront foto_degli geome_se giorn_di il_forni in_comun le_sto luned_lo non_ha qua
rileg sto_ancor subit_$ un_attim ar2: intan_il ar6: ^_intan ar9: intan d: 0zx0 abbra accen admin agenz ahah andia
anima ante apro aruba assem asses atto autis autom avern avert avori bar barbe barca barra base beige ben bened benes
benve berga bravi busta calce calda carin carit carpe carre cda cesar ch0 chatb cifre citat citof colom colop coman
convo coppo corni corsi corti cose crede dedic detta dicio dimez direi dns docum duece duemi dunqu elimi entus esaur
espre esse farlo ferma fisch folde formu forno foro frase funeb garib genov giga girar googl gramm grass grezz grigi
ilari immag impon indug insta ippol istit it kg layou legna live lutto m mangi manig mante mappa marta matri mesti
migli momig mq nemme neri nerin nocci novem nuove obiez onora ops ottan paio pausa peppe perme persi pezzo piacc pie
plast poco posti pozzo premu produ punta q quagl raiff ral reali redaz refus rilev rinno rosar rup sabbi salvi sanno
santo sarem scher sedut seghe serio simbo since siste sms soffi solai soli stacc stavo strut suona t targa tenet terre
tieni tirat trami trema turni udine unani unica uno usarl usere usiam vai varia vegan venti verso visse vivo volan
voto wetra works x x0 zio d10p3: bonif d11n4: stama d11p2q: pure d13nq2: stamp d13p2q: 0_0 d14: proce d14n3q3: noi d2:
0_causa 0_ci 0_codic 0_non 0_va ^_0 ^_della ^_megli ^_parti ^_scegl ^_tenia ^_vedi a_meno a_posto abbia_scelt
andar_onlin bene_trann bevil blog bonif_fatto budge_$ certo certo_che chiar_$ chiav clien cogno con_due condi_$
contr_il convi copia_firma cordi_arch cosi_proce da_0 da_aggiu dato_parer di_0 di_marte di_no dotto_wirth dovre_veder
dropb dubbi_$ due_ci e_$ e_giust e_m0uxc facci_a fatto_stama fiera_e fine_abbia foto_$ genti_dotto giall giust_e
gli_origi ho_contr ho_manda https i_due il_blog il_budge il_fogli iva_0 la_ringr la_riuni lasci_le lasci_perde
le_parti logo_$ m0uxc_$ macch mamma manda_pure meno messo_tutto mio_cogna modif_$ mulin mulin_0 nessu_modif
nessu_osser newsl_facci newsl_non noi_proce noi_si nome_della non_cambi non_proce non_se nostr_appro nostr_parti
nulla_da numer_di oggi_il ok_$ orari origi osser_da panne parer_favor passi pec per_posta perde plani_quota posto_$
preve_n preve_super prezz_e proge pure_$ pure_in quatt_$ quell_$ quell_giust quell_in quota resta_com resto_va ringr
ringr_ma rinun rosso_sono salda_$ scegl_la scusa_la secon_propo senza_dubbi sera_dovre sette_$ si_$ si_va siamo_a
spedi_la stamp_pure stata_pagat stata_salda su_dropb tenia_il tenia_la testo_sul togli_la tolto trann_il tutto_bene
tutto_nessu tutto_sul univo_m0uxc utent vada vanno_bene veder_il vedi voti wirth_con d2n: cane cogna e_via grand
ho_letto megli_di sito_$ va_in d2n2o3p: studi d2n3o3q: la_vostr d2n3p: copia d2no: scors_$ d2no3pr: ora d2np: tutti_$
d2np4: ^_quest d2npq2: salut_$ d2npr: allor d2nq: al_posto d2nq4: aggiu d2nr: sopra d2o: 0_febbr ^_egreg ^_lasci agost
annul causa egreg milan milan_$ ogget d2o2: ^_togli fattu_0 lasci_in n n_0 nome_e d2o2p4q5: conse d2o2pq2: per_favor
d2o3: comun_che d2o4: fattu_e d2o5q: piu_$ d2op: le_ho per_quest d2op2: posta d2or: vi_ho d2p: contr_contr fatto_$
ho_segna in_canti la_copia le_quote quote racco sua d2p2: posta_$ d2p2r: canti d2p3: saldo d2p4: contr_firma d2pq:
in_piu d2q: 0_euro ^_prefe il_codic iva_e la_stamp mette_il super tutto_ok vanno video_$ d2q2: carat copie giove_alle
il_carat pdf d2q3: chiar dubbi d2q4: catal d2qr: altra plani d2r: alleg_la la_plani onlin d3: ^_fatto ^_tutto a_pagin
abbia_rilet accet_del ana_in arch benis_cosi ci_hanno ci_inter codic_univo cro_0 e_perfe e_sbagl foto_del giust_$
ho_appen ho_lasci in_rosso l_accet la_newsl la_passw no_il no_la pagin_0 prese_confe prima_$ propo pure_con quell_con
rilet_tutto salda sbagl su_drive te_l univo vecch_logo d3n: ed ed_e d3n2p14q3r3: te d3n2q5: sito d3n3o3p3: sabat
d3no5pq: indir d3np: com_e d3np7q5: corre d3o: ^_nient d3o12p3q: conta d3o2p4: la_nostr d3op: 0_il d3p: bonif_e color
osser d3p2q2: genti_ana d3p4: il_ritar d3p7: scusa_il d3pq: ci_piace passw scrit d3q: ^_guard confe_l euro il_verde
la_prese la_prima scuro d3q2: disti_salut d3q3: fa d3q4r: servi d3q6: il_prezz d3r: trann d4: accet cro drive examp
la_terza m0uxc modif noi_va parti_stama potet_andar proce_$ rilet stama_$ tenia d4n: il_vecch tropp d4n2oq5: resta
d4no: ieri_sera d4no2p: segna d4no2p3r: tutte d4np: com d4np6q5r2: nel d4nq: posto d4nq2r2: la_foto d4o2pq2: favor
d4o4: di_non d4o4pq4: la_fattu d4op3: dovre d4p: appro_$ d4p2q6r: ^_buong buong d4p2qr2: trova d4p3: il_bonif d4p4:
ritar d4pq: la_versi d4q: il_blu il_nome rosso terza d4q2: codic disti parte_nostr si_puo video d4r: carte_condi d5:
^_alla andar budge decis_di il_numer ok_per parti_iva usate d5n: quest_anno d5n2q4: cambi d5no2: del_0 d5nr2: gia
d5o4q2: togli d5p3r3: il_testo d5q2: da_parte iva d5qr3: condi d6: ^_bonif alla_fine benis newsl per_me va_benis
d6n5o2p2: ieri d6q: prefe d6r11: in_alleg d7: abbia_decis giust proce_pure d7nq: blu d7nq8r: pagin d7o2q: nome d7q:
in_stamp d8: e_0 d8n: bene_$ d8n2o5: lasci d8nq: stamp_$ d8o10p2q8: fattu d9: ^_no d9pq4: potet d9q: per_noi dn:
a_pranz a_tutti appro_la bassi_$ bel bici broch broch_e chius_$ di_mia di_sopra dieci dispi_ma e_due e_tropp fondo
furgo ha_fatto iban il_cane in_fondo indir_e l_iban la_pubbl noi_$ noi_e pranz_$ pubbl_su resto_e rispo_solo rivis
sacco scelt_il silvi silvi_$ spero stama_da torna_dalle tua tuo tutto_per un_sacco via_del visto_il vostr_sito dn2:
da_noi dn2o2: setti_scors dn2o3q: maggi dn2o4: mai dn2opq2r8: ^_in dn2oq: bianc dn2pqr: da_voi dn3: anni dn3p2qr2: tre
dn3pq: molto dn4q9r4: chi dnop2: tutte_le dnoq5: ad dnp: ^_allor me_l pranz dnp2q5: quant dnp3: giorn_$ dnq: anche_il
inaug pensa dnq3: ^_quant siete dnq5: il_sito dnr: bassi do: ^_annul ^_consi ^_quell ^_spett affid agost_$ cente coi
conte_di data_0 e_morta effet falli_di in_data la_quest le_studi mogli_e morta nient_da non_la ordin_e ore quest_e
reces sabat_scors smett_con spam spett spett_le un_cente do12: conte do2: ^_smett comun_$ e_ci marit mio_marit
quest_fattu venut_a do2p: avv trasm do2pq: e_venut venut do2pq2: ci_vedia vedia do2q: favor_$ do2q2: che_la do3:
0_maggi non_vi s do3pq7: chied do3q: vostr_fattu do5: non_conta dop: quart dop2: le_comun doq: ditta incar prose dor:
per_ora tutte_$ dp: !_ho 0_in 0_ottob ^_facci ana_la andat_$ berna bozze_$ ciao_paola come_d come_da coper da_oggi
e_quell e_sabat e_si esegu etich giunt i_color l_ordin la_giunt la_rispo le_mie lo_facci manca_solo mande notai
passw_ve per_i pero_il perso porto rigua ritar_$ setti_sono sloga sotto_i stann studi_$ tipog_ci tipog_e tutto_nella
vetri_$ vi_confe vi_mande dp2: i_file il_pacch la_fiera mie pacch quel testi_e dp2q: le_corre dp2qr: con_le dp2r:
doman_$ dp2r3: ve_le dp3: ^_te il_saldo paola dp3r3: gliel dp4: defin_$ il_giorn tutto_il dp4q2: il_consi dp5: defin
dp7r3: marte_$ dpq: buong_ana della_fattu giuli ma_la nella_mail piace_molto vetri dpq2r: per_le dpqr: altro dpr: casa
e_da elenc l_elenc lo_trova otto un_salut dpr2: il_listi listi prodo testo_della dq: ?_comun ^_dobbi a_genna a_voce
acces adess_il alle_condi ana_ho avrei blu_scuro bocci calco cambi_$ caric_tutto ci_serve codic_desti cui cui_parla
desti di_cui dirit dobbi e_scrit fatem fatem_un fattu_l il_catal il_condo il_resty inaug_e l_inaug l_incar lingu
manda_in margi mette_nella mi_ricor mi_servi mia_mail music nello no_$ nostr_$ nuova_$ opzio pagat_a parla_$ per_0
piegh potet_manda prend_la preve_$ prose_$ rappr respo resty ricam sarto se_lo sfond slide stort tagli trova_$
un_altro uso vecch_$ voce_$ dq2: 0_copie pagin_in per_corte quell_vecch voce dq3: decid del_catal intes dq4: il_link
la_conse dq5: corte link dq7: ^_ma dqr: indic tedes dr: aller altre_due buong_in che_le dentr didas dopo_il due_le
ecco_il eccot foto_di home_page il_ritra invec la_carte le_giro menu page quell_del quell_della qui_i rende scatt
su_quell tra_un dr2: testi_della dr3: loghi dr4: della_home home dr6: alleg_i n: acqua adora agrit allag angol artic
avreb banda bari bocca bruni c0 caris chili coinc colpi credo crist dana degus denti desig dietr dita diven domus
entra fatic figur filav fiore fisso forza fulvi gara gente incro indov inizi inven ladri lanci langh laure licen luce
lupi lupo magli matil merit mirko molti mondo napol nera neve noia nonni ombre padig paese palaz pasqu pelle perdi
piero poliz possa potat puliz recep rider rimas risat rispa risto ritor salon salta sapet saput segre seren simpa
sinda speri splen stano tiram tom tonin torin trasf trent ulivi valid valle viagg vicin vinit vinto vuoi vuoto n2:
^_anche anni_dell belli belli_$ bolog bolog_compl c_era che_da compl_davve compl_per e_piaci feste_a feste_i ho_incon
il_premi la_dott la_mostr mezza mostr nevic nostr_numer piaci pover premi si_chiam sosti stato_un un_piace vi_salut
vostr_stand n2o: e_stato famig n2o2: stato n2o7: invit n2p: ^_cara cara cara_ana merca n2p2: april_$ giugn_$ tutta
tutta_la n2q: a_voi bello n3: alla_fiera davve in_copia incon stand tanti_augur n3p2q: april n4: ^_tanti n4q2: ^_che
n5: tanti n5q3: il_vostr no: ^_d attiv azien che_avete da_quest del_vostr lugan mail_$ resta_chius scriv_solo
signo_bianc vi_segna no2: ^_mio allo d_ora ha_lasci il_negoz in_poi infor notte ora_in per_vostr no2p: corri domen_$
no2r: segui nop2: e_la nopq: che_mi noq6r: forma np: ^_sabat centr colle_ti corre_$ corso fatta filia filia_di giorn_e
lo_trovi natal_$ sabat_$ sciop serat si_sposa sposa tempo_e ticin trovi_in vener_abbia np2: ^_ieri diamo ti_scriv
tre_giorn np2q3r: succe np3: ^_oggi trovi np6qr2: vener_$ npr: carla nq: ^_ana ad_april buona_ana che_bello che_dal
del_piano dice_che font_e inseg me_$ mio_$ nel_prezz piano_di refer si_vede vede nq2: compr_nel dice spost nq3: ^_chi
e_compr sia nqr: ^_buona nr: conve cucin matti_che nr2: foto_della seguo o: acme addeb alcun archi art autor chies
chiun confr dall debit defun depos difen difet dolor esclu esecu facce fatev fiduc galli gdpr gravi guida hall infon
insis inuti levat lunga maier mani moles moran nordl nullo oltre oppor pagar perta prean recla respi revoc rifiu risol
sagl santa saret sedi signi sospe sport state tratt verte vetra vizi o15: ogni o2: ^_ogni ^_reced ^_riten ^_scriv
a_cessa a_inolt a_manca a_segui ai_sensi andra_indir aver comun_andra comun_dovra conco_$ conte_la conto_della
contr_per corri_$ curat_$ dai_vostr dal_tribu del_falli della_nostr della_scriv denun di_aver di_cessa di_tutel dovra
e_ogni futur futur_comun giudi_della grave_inade ha_dichi immed in_nome in_pace inade infor_che inolt_ogni istan
istan_al la_infor la_liqui lavor_e le_vostr maggi_$ manca_sabat messa_$ nelle non_scriv ogni_futur ogni_istan
ogni_solle pace_$ pagam paghe prete_e quest_mail reced reced_dal riten sara_trasm scriv_socie segui_del sensi
sente_del si_invit signo_ferri socie_$ solle_sara testa togli_dalla trasm_al tribu_di tribu_ha vostr_grave vostr_prete
o2p2: ferri o2q: cance in_tribu non_rispo vi_chied o3: avvoc_$ basta_con cessa_ogni chied_di con_quest con_sente
conta_ulter dalla_lista di_scriv dichi_falli e_per falli_dal falli_della il_lavor il_tribu in_liqui legal_di
liqui_giudi manca_domen nostr_socie ogni_ulter pace per_conto r r_l s_r scriv_piu sente stata_dichi tribu_$ tutel
ulter_comun o3p: dal_contr vi_comun o3p3: conto o3q: assis conco o4: al_curat cessa curat dal_conta giudi integ_la
la_socie mio_legal ogni_comun prete vi_invit o5: ^_basta conta_piu conte_integ diffi_dal liqui rivol rivol_al vi_diffi
vi_prego o6: integ invit_a prego prego_di o7: ^_conte diffi legal_$ ulter o7q: tribu op: !_! dell_accon dia ferra
malat_$ nonna purtr_e op2: 0_le ho_la op2qr: invio op3q: chiud stess op4: la_pross opqr: per_l se_non opr: accon oq:
ancor_la cance_il dal_telef di_tempo due_volte mio_indir sig srl togli_da volte oq2: che_ci inten quali or: mi_scriv
papa p: agend alpin avrai baci banco buca campi capoc caren croci croll dare darvi datec disas dormo epoca erano estra
falta farem farvi fasci gg giada giure giuri impre indie ines litig lupet manos note p paghi persa piutt prass prox
punti recap regal revis rifar rispe salvo sbarc scans schio scout sento senz seria serra siedo simo stati stupe tenut
tessu tomma v venia verba veron vetto vigil viste zia p10r2: pross_setti p18r: avret p2: 0_avete 0_te ^_conta ^_conto
^_dovre ^_fra ^_luned ^_nel a_marte ana_entro ana_grazi avret_a avret_i avret_tutto botte casel che_e comun_l
con_tutte consi_e conto_di datem_tempo di_mezzo dicia_il dispo dopod_$ e_marte e_merco entro_marte esatt_avete esito
esito_$ facci_ma fattu_$ feste_di firme firme_$ foto_entro giorn_al giorn_le giove_ti giro_i hai_tutto il_mater
in_matti in_udien l_esito la_sera le_firme le_resti liber_con luned_ve ma_giove mando_$ mando_il marte_pross matti_lo
mese_come nel_pomer nel_weeke nella_posta oggi_e pacch_$ pomer_$ previ pure_su quel_giorn riesc_ma rispo_defin
riuni_il riuni_tutto saldo_verra scriv_il scusa_sono setti_vi sicur_$ ti_conse tra_due tutto_parol tutto_pront udien
una_rispo vener_hai vener_ti verra_dispo vi_diamo weeke_$ p2q: capod p2q2: mater p2q9r: riman p2qr: meta sicur p2qr2:
tradu p2r: giove_pross giro_il mia_colle sched_tecni vener_pross p2r2: e_te p2r3: merco_$ p3: ^_dammi ^_datem ^_giove
^_stase al_piu avete_la avra avret_la dammi datem doman_ti dovre_riusc e_vener la_liber luned_matti ma_luned ma_siamo
mando_doman mi_scuso nostr_rispo parol_di piu_tardi pomer scuso scuso_per setti_e setti_le silen_ma tutto_entro
vener_vi vi_mandi p3q: giove_0 p3qr: vener_e p3qr3: te_le p3r: doman_matti mando_i merco_0 vi_arriv p3r3: le_mando
le_sched p4: avret_il domat esatt fra giorn_vi mese_$ parol quest_setti setti_esatt tardi weeke p4q: al_massi p4q2:
massi p4r2: entro_la la_fine p4r3: facci_avere p5: dopod entro_fine tempo_fino testi_$ p5q2r4: avere p5r: entro_il
ti_giro vi_mando p5r2: fine_della setti_$ p6: in_giorn mando_tutto p7: fine_mese p7r: lo_mando p8r2: della_pross p9:
l_avret te_lo p9q3r: entro_vener pq: ^_chied a_luned a_meta ana_il ana_scusa chiud_i compr_$ e_capod final firma_il
foto_al gent_ma giorn_in giuli_$ ho_bisog i_conti lo_stess manda_le mando_in mi_potet natal_e punto ricev_la se_e
sullo te_li vedia_giove pq2: ^_gent gent lo_riman preci pq2r: grazi_della pq3: aprir cosa_vi riman_in pq5: potre pq56:
?_$ pqr: certi marke pqr3: ve_li pr: arriv_entro biogr ci_vuole cioe della_pazie di_sicur dicia_marte disgr
disgr_vener due_giorn foto_dei gliel_invio il_certi le_biogr li_mando listi_aggio mando_entro merco_pross non_succe
prodo_le profi salut_dal succe_disgr vuole_ancor pr2: arriv_merco il_compu le_tradu primi sched_prodo q: acced accou
alter andre antep appar assoc assol avess banne canon code compa consu danne detie dove econo enzo esemp farci foote
forfa galle giorg giri gremb heic inclu ingle ingri iscri jpg laric libri locan marmo norma obbli offer oneri otton
pago pattu perdo porgo posa probl proro qr ra regge repor reste retro rieme ruiz sale scadu scono sembr siano soluz
table tantu targh termi ugual vari veloc vero viene vita zip q2: 0_? ?_l ?_per ^_possi ^_potet ^_potre a_chi a_me
a_mette a_monta a_parte a_riman abbia_il anche_per anche_se aprir_l bisog_della buong_mi cambi_il capir_se carat_$
chi_si chied_se chied_una ci_servi come_si compr_anche coste coste_aggiu da_error decid_ci della_bozza devo_manda
di_corre di_preci error_$ ester_? fa_a file_non foto_nuova ho_prova hosti ignor il_domin in_pdf intes_a l_alleg
l_hosti l_ignor l_iva mette_la mi_chied mi_da noi_o oppur paga pdf_? prova quale_file quand_vi quant_coste resta_mio
rifer riman_la risul saper_se scade scusa_ma serve_da servi_un si_fa sito_poi spieg succe_se trovo vener_? voi_o
vostr_preve vuole_saper q3: ^_siete ad_aprir apre capir capis che_cosa cosa_succe di_decid domin error fate in_che
logo_? non_capis poi_resta prezz_compr riesc_ad sareb serve_il si_apre un_dubbi vale vorre_capir q3r2: il_secon q4:
aggiu_una che_forma forma_vi per_quand quale una_pagin q8: vi_serve qr: e_mi l_altra li_giro ritir serve_ancor servo
qr2: capit quell_di r: abstr bio carli casar cena chef conce david diffe dodic dolci dotti dovet ermin esco espri est
grupp itali lago logis loris lou madre manif nord ovest pavim piant piatt princ progr prosp quint renat resid ricet
rives sud terzo tim tourn vendi versa vigne visur r2: ancor_un arriv_marte camer capit_il compu_metri dei_vini e_l
e_qui ecco_i finen finen_il giro_luned i_font i_loghi i_primi intan_i intan_vi le_prime metri secon_vener sta_finen
ti_alleg vini r3: prime r4: alleg_le chi_siamo
"""
