"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abban accat accid agli alto ammal anzia appes arret ascol ballo befan bicch bimbi buond caffe carac catas caval
chiss cinzi class claus cocci collo colpa comba comit comod conge copyw creda cuore darem darle davan degna delir
dipen disco eccom eh epifa erava esame esce fabio fatti fermi fiato ginoc gusto incas indec infin ingeg inges leggo
lena lenti madri metti mo momen muove muovo natur oddio organ ottim pacco panet paren parto perit pieta porte prega
pregh prepa pronu prope quade ricez riga rinco ripen sai sam sapro scann segue spiac stagi stare suben sue suoce suoi
tante terme tilt uscit vagli vedes vedo visit weber a10d25n13o4p6q10r: da a10dn2op: uffic a10np: ammin a10npr: sto
a11d12o6p7q: contr a11d25n6o10p4q10r4: del a11d2p9q2r2: fino a11d9n2p2q7: me a11dopq: all a11no2q4: poi a11p11q3r: ce
a11p2qr: aggio a12d23n3op27q3: tutto a12d3no9p4q8: ^_non a12d5n2o11p2q6: mio a12d8n4p24q4r11: luned a12o2q3: non_mi
a12op: ^_ricev a13: saper_$ a13d4n4op39q7r8: vener a13d6n2p2q2: io a13pq: facci_saper a14d11n16o2p8qr: !
a14d13n7op7q2r4: siamo a14d18n8o6p5q2r: ha a14d23n6o4p6q17: si a14pq2: ^_grazi a15d11n4o14p11q3: nostr
a15d11np13q21r2: ma a15d25n5o2p14q9r5: ^_il a15d46n8o17p15q22r7: per a15dp5q: sono_in a15pq5: saper
a16d14n6o4p20q9r15: i a16d3n4p28q2r6: ti a16dp5: rient a17d2o2p6q: ricev a17d68n6o13p37q17r8: 0 a18d35n4o5p42q12r22:
le a19d10n9o16p13q7r: al a19d16n9o6p2q12r3: un a2: !_ne ^_appen ^_tranq a_mia a_veder abbia_fede all_uffic alla_comme
ammin_e ana_ricev ancor_l ancor_legge ancor_nient appen_finis appen_me appen_posso appen_riesc aspet_che atten_$
aveva_prome avuto_modo avvis_$ avvoc_sta che_torna ci_do contr_vi cura del_socio dell_aggio devo_prima di_guard
di_nuovo dimen_$ dimen_il dirvi dovev e_rotto e_sul ester_e facci_veder faro_saper firma_lo firma_oggi forse gamba
grazi_ana grazi_dell hai_ragio ho_passa idea_la il_dotto in_uffic l_idea l_ok la_mail la_richi le_faro legge_il
lo_solle malat_e marte_scors mi_aveva mille_! mille_$ mio_capo modo modo_di ne_discu nient_di non_torna nostr_diret
nostr_forni occhi occhi_$ passa_all piace_l poi_vi porti_pazie possi_$ posso_guard quell_non relaz resti_$ rient_guard
ripre_in risco_$ rotto scors_e scusa_tanto senza_quell si_non si_si siamo_somme solle_e solo_un somme_di sono_a
sono_fuori sta_ancor tanto tempi tengo_aggio torno trasl un_minut un_occhi vener_sono a20d5p18q3r3: facci
a20d8n6o28p27q12r5: vi a220d289n77o100p193q135r46: $ ^ a22d35n8o7p12q6r5: ho a23d11n4op24q11r7: lo
a23d24n12o15p22q27r2: a a23d6p2q: guard a25d16n18o12p8q18r3: che a25d3n2p2r2: appen a26d20n4o8p12q12r2: ci a26d5pq2:
ne a28d35n10o6p25q17r6: l a29d32n2o11p10q4r2: con a2d: arriv_$ che_si con_l e_sulla il_capo mio_socio socia tutto_con
veder_a vista a2d10n: resto a2d10npq2r: appro a2d11n2op: fatto a2d11n2p3qr: su a2d11np3q4r2: per_il a2d13npq4r: ^_per
a2d14nq: con_la a2d14q: va_bene a2d16: parti a2d17pq: no a2d2: ^_perfe grazi_per non_abbia porti se_ne a2d2n2op: dott
a2d2n2p9q2r9: ve a2d2n3: nuovo a2d2no: fare a2d2nop9q2: avete a2d2nq9r: serve a2d2nqr: buona a2d2o: nient_$ a2d2o3:
contr_e a2d2p: fotog insie a2d2p11q3r6: testi a2d2p2q: prend a2d2q: appro_il a2d2q2: condo a2d2r: fuori a2d2r2: fogli
a2d3: ^_va a2d3n: prest a2d3n3o6p3: domen a2d3no2pqr: ordin a2d3np: dalle e_un a2d3npr3: ^_ti a2d3o2: richi
a2d3o8p4qr: manca a2d3p6q4r: file a2d3p7q4: ^_scusa a2d4: date dotto a2d4n2op5: sera a2d4n3qr: per_la a2d4nq3: parla
a2d4p: d_accor la_bozza a2d4pq4: bozza a2d5n2op4q2r: e_il a2d5n6p: tutti a2d5np7r2: oggi a2d5npqr3: delle a2d5o7p:
e_non a2d5p: accor a2d5q2: ^_si a2d6: perfe a2d6n12o15q5: vostr a2d6oq: nessu a2d6p3q: caric a2d6p4q3: ^_genti genti
a2d8op2q3r: confe a2d8p3: decis a2d9n2op4q3r2: nella a2d9n2p8qr: ciao_ana a2dn2: dott_ssa ssa a2dn4o5p2: signo a2dnp3:
in_fiera a2dnp8r: mese a2do10: falli a2do3: volta a2dop: lavor_$ a2dp: con_gli con_mio firmo a2dp10q2r6: merco
a2dp10q3r6: i_testi a2dp2q2: qualc a2dpr2: sotto a2dq: perch ricor a2n: bacio tengo voi_e a2n2p6qr: ve_lo a2n3:
augur_di a2n3p5q: giugn a2n3q: mia_figli a2n4: augur a2n5o2p: sara a2no2q: la_prati prati a2no2r3: inolt a2np11r:
matti a2np2q: natal a2np2q5: ^_prima a2np3q7: prima_di a2np4q: 0_giugn a2o: del_nostr do_un non_sono tempo_$ una_volta
a2o2: prati_e a2o2p2: scriv_$ a2o4: al_nostr a2op: mio_padre padre a2op2: malat a2p: ci_guard comun_la del_prome
e_malat grazi_ci ha_il i_nostr il_diret il_fotog lei lo_so luned_ma ne_parli non_so padre_e parli pc sera_$ sono_scord
sto_aspet ti_aggio torna_luned a2p2: fiera_fino in_piena ti_rispo vende a2p2r: setti_pross a2p2r2: vener_0 a2p3: piena
si_riuni a2p4q2: liber a2p5: mandi a2p5qr2: hai a2pq2: attes a2pr: finis torna_il a2q: ^_finch ^_un direz facci_$
luned_sono minut a2q2: aveva in_attes a2q3: se_il a2q5: vorre a2q8: ma_il a2qr: di_lavor a2r: ancor_aspet comun_e
foto_le non_ha sono_ancor a3: !_lo ^_visto all_ester ancor_riusc appen_il appen_possi calma_$ ci_sto di_voi dimen_di
discu e_all faro fede fede_$ il_suo in_osped in_quest infer_$ l_ammin l_uffic nota_grazi occup_$ poi_ci recup ricev_ne
socio_e sto_lavor un_perio vi_avvis visto_sono a32d9np3q5r: grazi a33d7n3o5p16q27r3: mi a36d44n15o31p27q26r8: di
a38no2p6q3r7: ancor a3d: atten mi_piace ne_ripar osped ripar a3d10n2o12p6r: quest a3d12nop5q6r3: due a3d12npq2r: sul
a3d2: grazi_! guard_tutto a3d27n2o2q4: va a3d2n2o4pq2: mail a3d2n3o3: che_il a3d2n3q9: anche a3d2n5opq7r: voi
a3d2no4p2q2r6: dei a3d2nop4r: dopo a3d2noq: lui a3d2p4q2r5: li a3d2q5r: quand a3d3n3p4r: colle a3d3op5q3: consi a3d4n:
e_siamo a3d4nop4q9: ^_mi a3d4np: l_ha a3d4p2q4: il_preve a3d4r2: col a3d5n4o2pr: dell a3d5np2q3: c_e a3d5op: 0_e
a3d6n2o3: scors a3d6n2o3p3: d a3d6n3p3q3: c a3d6p20q2r2: il_0 a3d7n2pq: piace a3d7o2p2r5: ^_le a3d8n10o2p3r: !_$ a3d9:
non_ci a3d9n5o13p5q6: piu a3dn2: l_avvoc a3dn2op8q: tempo a3dnr: forni a3do: do a3do2q: po un_po a3dop: garan a3dp:
che_ha a3dpr: e_le a3n3pq: figli a3no4p2qr2: dalla a3noq: mi_ha a3np2: metto a3nr: appen_torna a3o2p: non_e a3oq:
risco a3p: abbi ci_metto e_che grazi_del lo_resti nostr_uffic scord a3p2: aggio_$ sulla_scriv ti_dico vener_non
a3p2qr2: pront a3p2r: per_vener a3p3: le_feste lo_giro a3p3q2: riusc_a a3p4q: stase a3p4q2: riusc a3pq: ^_se ^_stiam
aspet_il a3pq2: bisog a3pr2: le_facci a3q: finch_non idea ragio riesc_a a3q2: me_lo a3r: somme a3r4: sta a4: ^_preso
aggio_appen all_ammin ammin_$ ancor_avuto ci_penso guard_$ guard_al guard_con penso penso_io perio_infer porta_pazie
preso preso_nota ripre siamo_ancor uffic_legal vi_aggio a40d39n11o17p31q22r15: in a41d18no2p11q3r2: sono
a43d88n26o37p46q36r15: la a4d: grazi_$ a4d10nop6q5: come a4d11n2p10qr2: ^_ciao a4d12np9q10r10: foto a4d20nq2: bene
a4d2n4o2p31r3: setti a4d2n4q: ^_da a4d2n4r2: qui a4d2n5p4: feste a4d2nq2r: porta a4d2opq2: senti a4d2p6q: tutto_$
a4d2p8q2r5: giro a4d2q: deve propr a4d2q4: non_si a4d2r: geome a4d3np3q3: sulla a4d3np5: riuni a4d3op19q2r3: doman
a4d3p9q5r8: le_foto a4d4: ^_ok a4d4np17q7r6: giove a4d5np9r8: arriv a4d5npq2: senza a4d5op3: siamo_in a4d5op4q: resti
a4d6n2op7q: marzo a4d6n2p6q: 0_marzo a4d8np3q5: alle a4d8o2p2q8: preve a4dn: avvis a4dnpr: diret a4dop: tranq
a4dopqr2: altri a4dp: capo a4dp2qr: comme a4dq5: possi a4n: avuto a4o3pq2: il_mio a4op26r7: pross a4p: dico_$ infer
a4p2: a_vener stiam_ancor a4p2q: dico a4p6: non_ce a4p6q2: ce_la a4q: ^_devo e_solo finch suo a4q2: ^_e a4q2r2: ester
a4r: ha_ancor il_geome a5: ferie_fino parlo_con perio vi_facci a52d37n7o26p19q21r2: non a5d: socio a5d11n2p10qr2: ciao
a5d11no3p4qr: ^_ho a5d18n8o2p2q2r: abbia a5d28op2q3r11: quell a5d2o4p2: ^_purtr a5d3n2op: chius a5d3n4p5: fiera
a5d4no15p6r2: scriv a5d5np: con_il a5d5npq2r4: gli a5d5o2r: inter a5d7n2o3p5q12: una a5d7n3p23qr: giorn a5d7nq: veder
a5d7op13q5: scusa a5dnop6q4: ^_ci a5dp: girat ho_girat posso a5dp2q5: non_riesc a5dq: mille nota a5o14q: legal a5o3p2:
e_vi a5o4: nostr_avvoc a5o7: solle a5op: in_mano a5p2: so a5p5: ce_l a5pq: fino_al a5q: grazi_mille a6: e_poi ne_parlo
parlo a65d115n26o21p78q57r24: il a6d10q: ok a6d12n3op4qr2: solo a6d13n6p13q8r: ana a6d3n4o: il_nostr a6d3o4p2q: purtr
a6d3op2: mano a6d4n4o2p9q: rispo a6d5no15p4q2r: comun a6d5op2q20r: se a6d6n2p2: ^_siamo a6d6n2p8q7: prima
a6d6n4o18p4q4r: dal a6d6no3p6q8: manda a6d7p20q2r6: marte a6dnopq2r: passa a6dnq: ma_non a6do2pq: con_i a6dp8qr:
fino_a a6np2q3: al_0 a6o4p4r: e_in a6opq5r: devo a6oq: legge a6p: ho_ancor a6p2: ti_facci a6p7r: la_facci a7: ne_occup
rient_$ sono_dimen a7d: con_calma me_ne pazie_$ a7d13n3o7p11q6r13: della a7d13n7opqr: alla a7d2: io_$ a7d4n2o5p2q3r2:
lavor a7d7np10: ^_l a7dnp: si_e a7do2p2q3: non_ho a7dp: ^_ne a7dp3q5: riesc a7dpqr: aspet a7nop9: prome a7p2q: stiam
a7pq: in_ferie a8: lo_guard a83d93n23o46p51q25r18: e a8d: calma dimen a8d18n6o13p9q3r: ^_la a8d2np3r: torna a8d2p2q:
ferie a8d3n2: visto a8d4n6o2p4q3r: mia a8d5o3p5: il_contr a8d9np: l_ho a8d9o2: nient a8p2: mi_sono a8p4: e_ti a8q:
e_ancor a9: al_rient ricev_grazi a9d9p9q2: firma a9dn2o5pq: avvoc a9dp2: ^_sono a9dp2r2: pazie a9dq2: occup ad:
0_senza ^_firmo ^_posso ^_scusi a_mio al_mese alla_sopri andat_in appen_firma aspet_$ barca campa che_sono compe
conse_$ da_vener dalle_0 di_condo di_pazie domen_0 e_al e_d e_ha e_sono esami farlo feste_! feste_$ finan forni_di
genti_dott geom ha_ritir ho_firma i_miei i_soci il_piano il_via in_mezzo luca_$ ma_dopo ma_quell magar ne_ero
non_possi nuovo_$ ospit penal piu_ma propr_$ propr_non purtr_non resti_il rimet scriv_da scusi secon_versi sola
ssa_wirth tener tener_il terra ad10n: il_resto ad18n2o2p6qr6: 0_$ ad2: ^_prend b buona_giorn dispi_$ e_nient e_spedi
ha_visto non_c parla_con purtr_no riuni_di sopri ad2n: a_prest letto luned_al ad2n2q: era ad2n3: buone buone_feste
ad2n3q2: nuova ad2no: lui_$ mia_mogli mogli ad2no3pqr: ora ad2nopq3: apert ad2noq: mi_dispi ad2np: ci_siamo ad2npq:
detto ad2o: ^_lasci data febbr vogli ad2o2: esser ad2o2p: dai ad2o2p5q5: conse ad2op: dato ad2opr: il_titol ad2p:
dalle_ferie e_andat ero il_tipog ad2p2: delib firma_$ firma_e la_fiera ad2p2q: tipog ad2p2q9: cosa ad2p2qr: genna
ad2p2r: le_misur misur ad2p4q: le_bozze ad2p7qr: tra ad2pqr2: quatt ad2pr: sede subit ad2q: 0_alle frate presi ad2r:
ho_messo ad2r2: altre ad3: cosi_$ del_preve ho_fatto me_e telef_e wirth ad3n: bambi megli ad3noq: dispi ad3np: andat
hanno ad3npq: ^_i ad3nr: ti_ho ad3o3pq: ^_a ad3oq2: 0_sette ad3p: parer racco ad3p2q2: ^_come ad3p4q: bozze ad3pq:
scegl ad3q: adess pagat ad3r: carta messo ad3r4: alleg_il ad4: fatto_veder il_telef ad4no3pr: ai ad4nopq2: prese
ad4np: scelt ad4o: nulla ad4op: quell_che ad4opr: titol ad4p2q4r2: il_logo ad4p3q: cordi ad4p3q2: spedi ad4p4: quind
ad4pr: solo_il ad4q4: alle_0 ad4qr2: nella_carte ad4r4: ^_ecco ad5: e_parti ho_caric ad5n2o14p3r2: ^_vi ad5n3p: numer
ad5n5p5q3r: salut ad5no5pq: stata ad5no5q: e_stata ad5nq9: prezz ad5q: verde ad5q5: mette ad5r6: ecco ad6np14r4: fine
ad6op2q2: sette ad6oq2: telef ad6p3qr3: testo ad7q2: la_secon ad7q4r18: alleg ad7q5: parte puo ad7qr3: carte ad8n: via
ad8n2or: ^_abbia ad8nq2: anno ad8p3q4r2: logo ad8pq3: versi ad9n: cosi ad9n2o6pq: lasci ad9n2q3: vecch ad9nq7r2: secon
adn: banca bel dal_luned elena festa gallo la_nuova picco pubbl sempr adn2o: la_signo adn2o4: mai adn2opq2: chiam
adn2p3: mezzo adn2q: piano adn6p: compl adno2p: ci_ha adno2p3: la_setti adnp2q: ottob adnpq10: compr adnq: volev
adnq2: prezz_$ ado: il_falli inter_$ miei solo_a ado2: grave ado2p2r: dicem ado3: marit mio_marit ado4: smett adop:
tranq_$ adoq: luca adp: avevo consi_di contr_$ di_luned girat_il ha_dato il_colle adp2: che_e e_tutto adp2q2r: la_mia
adp2q81: ? adp2qr2: luned_0 adp2r: 0_genna adp3: il_tempo adp3q2: marte_0 adp3r3: gliel adp4q2: il_file adp6q: pero
adpq: il_luned sulle adpqr: anna adpr: tavol adq: ^_avete ^_marte antic cose il_comun il_presi priva adq2: si_occup
adqr: ritir adr: ritra adr2: gli_altri le_altre soci an: !_e !_si ^_augur avvis_che bacio_$ cellu colle_di conos
dirti_che e_salta i_bambi le_scuol manda_un mia_sorel mio_nipot ordin_del piove qui_in riva salta signo_gallo treno
un_bacio vi_rispo an2: bella figli_si ho_visto in_pensi pensi scuol sorel an2o2p2: negoz an2o3: dal_0 il_signo an2oq:
^_mia an2p: ^_domen finit an2pq2r: voi_$ an2pr: ana_ti an3: di_buone an3p10q: ^_vener ano2p: corri anopr2: degli anp:
di_me dovut in_negoz nipot per_luned anp2: rispo_$ vi_manda anp3: fine_setti anpq: buon anpq2r: vuole anpqr3: primo
anpr2: compu anpr3: giove_$ anpr6: luned_$ anq: da_luned di_appro dirti anq3: sia anqr2: font anr: sole ao: a_un
all_ordin chius_e dichi_il eredi inter_e la_testa loro manca_la nessu_$ per_legge piedi po_di ricon scriv_in senti_$
titol_e trevi tutto_al ultim vi_do ao11: socie ao2: andra della_socie e_falli messa per_un testa ao2p2: 0_dicem ao2p3:
^_con ao2p3q: conti ao2pq2: invia ao2q: purtr_il ao3: smett_di ao3p2: dal_nostr ao4: solle_$ ao5: al_mio socie_e
ao5pr: lista ao5q2: basta ao6: dichi nostr_legal ao6p: e_manca aop: e_morto garan_$ lista_$ manda_$ morto aop2: nei
aop6: marzo_$ aopr: dati aoq: scusa_non aoq14: o aoq2: opera ap: ^_avevo ^_finit ^_sara a_merco a_veron abbi_pazie
ana_sono ancor_i ancor_racco anzi anzi_no assic avevo_detto bilan che_vener chius_di ci_risen ci_senti come_mi commi
compl_$ dati_della decis_$ devo_ancor di_bilan di_manda di_mente di_natal dicia_$ diseg diseg_$ doman_sera dopo_l
fissa giorn_per giugn_e i_numer il_corri impos in_riuni la_colle la_cosa la_decis la_delib laura le_verra lo_mandi
mandi_l mano_la mare matti_ci mente mi_chiam mi_ci nipot_ma nostr_comme notiz notiz_$ passa_di piena_chius piena_vende
piu_come pross_giorn quasi ricev_il rient_luned risen rispo_al saldi scord_e scusa_! setti_mi so_piu sul_tavol
testi_lo testo_$ ti_devo uffic_acqui veron ap2: botte caric_le comme_$ grafi il_grafi nei_pross passo tutto_pront
vi_scriv ap23qr9: mando ap29q7r6: entro ap2q: cordi_salut pront_$ qualc_giorn ap3: a_fine ana_mi giuro_$ l_avete
una_setti ap3r: tecni ap3r5: sched ap4: ^_entro ^_tra due_setti giuro luned_e ap4r2: dicia pross_$ ap5: il_silen
prome_$ silen ap6: verra ap6q: ^_doman ap6r2: ti_mando apq: ^_salve l_0 manca_il ottob_$ salve sui vener_ma apq2:
entro_merco manda_la mi_e per_giove apqr3: il_primo apr: acqui colle_e i_dati saran sei aq: ^_hai ^_volen ^_volev
^_vorre al_consi ancor_da attes_del che_lo comun_ci condo_$ conti_$ contr_ce di_firma e_buon elett funzi funzi_$
i_prezz linea ne_sono preve_per ricor_di se_la sfugg smalt stai stiam_aspet verif volen vorre_che aq2: consi_$ se_l
aq3: ?_grazi monta ar: attim blocc confe_la degli_ester delle_sched e_pront espri foto_degli geome_se giorn_di
il_forni in_comun le_sto luned_lo qua rileg sto_ancor subit_$ un_attim ar10: intan ar2: intan_il ar7: ^_intan d: 0zx0
abbra accen admin agenz ahah altez andia anima annun ante appun apro aruba asseg asses autis autom avern avert avori
bacca barbe barra base beige ben bened benes benve berga borde bravi busta calce calda carin carit caro carpe carre
casta cda ceci celia cesar ch0 chatb cifre citat citof clini colom colop coman comin coppo corni corsi corti crede
crono dedic depli detta dimez direi dns duece duemi dunqu elimi entus esaur espre esse faldo fatel ferma fisch folde
forno frase gabbi garib genov giga girar giras googl gramm grass grezz grigi ilari immag impon indug insta ippol it
k0ssp kg layou legna live lodi mangi mante mappa marta matri mesti migli moden molli momig mq muro nemme neri nerin
nicol nocci novem nuove nuovi obiez onora ops osta ottan paio pare parqu parro pausa peppe perme persi pezzo piacc pie
pisto plast poco poggi posti pozzo premu q quagl raiff ral reali redaz refus ribol rilev rinno rosar rover rup sabbi
sanno santo sarem satin scari scher seghe serio simbo since siste sms soffi solai soli stacc stavo stipu strut suona
tancr targa tenet terre tieni tirat tl trami trave trema turni udine umidi unani unica usarl usere usiam varia vegan
visse vivo voto works x x0 d10: ^_no d10q: per_noi d11p3: bonif d11pq5: potet d12n4: stama d13p2q: pure d14np2q: 0_0
d15n3pq3: noi d15nq2: stamp d16oq: proce d2: 0_causa 0_ci 0_non 0_va ^_0 ^_della ^_megli ^_quel ^_scegl ^_tenia ^_vedi
a_meno abbia_scelt al_bar andar_onlin anno_scors arriv_sabat atto bar bene_trann bevil blog bonif_fatto bozza_dell
budge_$ caric_il certo certo_che chiar_$ clien cogno come_una con_due condi_$ confe_che contr_il convi copia_firma
cordi_arch cosi_proce da_0 da_aggiu da_formu dato_parer del_marte del_panne dell_atto di_marte di_no dicio dotto_wirth
dovre_veder dropb dubbi_$ due_ci e_$ e_giust e_m0uxc egreg_dotto fatto_stama fiera_e fine_abbia formu foto_$ funeb
genti_dotto giro_la giust_e gli_orari gli_origi ha_delib ho_contr ho_manda i_due ieri_il il_blog il_budge il_fogli
il_video in_dicio istit istit_nella l_una l_utent la_ricev la_ringr la_riuni lasci_le le_date le_modif le_parti logo_$
m0uxc_$ macch mamma manda_pure manig marzo_ha meno messo_tutto mio_cogna modif_$ modif_in mulin mulin_0 nella_sedut
nessu_modif nessu_osser newsl_facci newsl_non no_alla noi_proce noi_si nome_della non_cambi non_proce non_se
nostr_appro nostr_parti nulla_da numer_di oggi_il ok_$ parer_favor passi per_posta perde_il perfe_$ piace_e
potet_parti preve_n preve_super prezz_e proce_con produ proge pure_in quatt_$ quell_$ quell_giust quell_in resto_va
ringr ringr_ma rinun rosso_sono salda_$ salvi sbagl_il scegl_la scusa_la secon_propo sedut senza_dubbi sera_dovre
servi_fotog si_$ si_va siamo_d spedi_la stama_cro stata_pagat stata_salda su_dropb su_wetra t tenia_il tenia_la
testo_sul togli_la tolto tutto_bene tutto_nessu tutto_sul univo_m0uxc vai vanno_bene veder_il vedi verde_salvi verso
volan volan_$ voti wetra wirth_con d2n: a_pranz cane chius_$ cogna di_sopra e_via ho_letto megli_di pasqu sito_$ va_in
d2n2o3p2: studi d2n2op3q: e_la d2n3p: copia d2n3p2qr2: tre d2n5q3: il_vostr d2np: ^_allor pranz tutti_$ d2np4: ^_quest
d2npq2: salut_$ d2nq: al_posto d2nq4: aggiu d2nr: grand d2o: 0_febbr agost annul causa coi milan milan_$ ogget d2o13:
conte d2o2: ^_togli fattu_0 nome_e d2o2pq2: per_favor d2o3: comun_che lasci_in d2o3p: avv d2o4: fattu_e d2o4pq9: chied
d2o5q: piu_$ d2op: per_quest d2op2: posta d2opr: le_ho d2p: 0_c chiav coper fatto_$ ho_segna la_copia le_quote marzo_e
plani_quota quota quote sabat_0 sette_$ uno d2p2: posta_$ quel d2p3: saldo d2p4: contr_firma d2p5q2: il_consi d2pq:
lo_facci d2pq2: in_piu d2pqr: plani d2pr: la_plani d2q: di_proce facci_a iva_e mette_il origi pec sembr super tutto_ok
vanno video_$ d2q2: carat copie giove_alle il_carat pdf d2q3: chiar dubbi fate d2q4: catal d2qr: il_codic d2r:
alleg_la le_giro menu onlin venti d3: 0_codic ^_fatto ^_parti ^_tutto a_pagin a_posto abbia_rilet accet_del ana_in
arch benis_cosi ci_hanno ci_inter codic_univo di_0 e_sbagl giall giust_$ ho_appen ho_lasci https iva_0 l_accet
lasci_perde no_il no_la orari osser_da pagin_0 panne perde posto_$ prese_confe prima_$ propo pure_$ pure_con quell_con
resta_com rilet_tutto salda siamo_a stamp_pure su_drive te_l trann_il univo utent vada vecch_logo d3n: ed ed_e
la_newsl d3n2p18q3r4: te d3n2q5: sito d3n3o4q: la_vostr d3no: scors_$ d3no6pq2: indir d3npqr: allor d3nr: sopra d3o:
^_egreg ^_nient egreg d3o13p3q: conta d3o2p2: 0_il d3o2p5: la_nostr d3o3: n n_0 d3or: vi_ho d3p: come_da contr_contr
in_canti sua d3p2q2: genti_ana d3p3qr2: canti d3pq: ^_guard la_prima scrit d3q: 0_euro ^_prefe confe_l il_verde
la_prese la_stamp scuro d3q2: disti_salut d3q4: fa d3q6: il_prezz d3qr: altra d4: cro_0 e_perfe examp in_rosso
la_passw noi_va potet_andar proce_$ rilet sbagl stama_$ tenia d4n: il_vecch d4n2o: ieri_sera d4n2o2p: segna d4no2p4r:
tutte d4np: com_e d4np7q5: corre d4nq2r2: la_foto d4o2pq2: favor d4o4: di_non d4o4pq4: la_fattu d4op3: dovre d4p:
appro_$ bonif_e osser d4p2qr2: trova d4p4: il_ritar d4p7: scusa_il d4pq: ci_piace passw d4pq2: color la_versi d4q:
euro il_blu d4q2: disti si_puo d4q5r: servi d4r: carte_condi foto_del trann d4r2: drive d5: accet andar budge cro
il_numer la_terza m0uxc ok_per parti_stama usate d5n: tropp d5n2oq5r: resta d5n2q4: cambi d5n3o3p4q: sabat d5np: com
d5np8q6r5: nel d5nq: posto d5nr4: gia d5o4q2: togli d5p2q6r: ^_buong buong d5p3: il_bonif d5p3r3: il_testo d5p4: ritar
d5q: il_nome rosso terza d5q2: parte_nostr video d5q2r: codic d6: ^_alla ^_bonif alla_fine decis_di modif parti_iva
va_benis d6n: newsl quest_anno d6no3: del_0 d6q2: da_parte iva d6qr3: condi d6r12: in_alleg d7: benis giust per_me
proce_pure d7n6o2p3: ieri d7nq: blu d7nq8r: pagin d7q: in_stamp prefe d8: abbia_decis d8n: bene_$ e_0 d8nq: stamp_$
d8o11p2q9: fattu d8o2q: nome dn: acqua acqua_e al_giove alla_prima apert_$ appro_la bassi_$ bici broch broch_e
delle_puliz di_mia dieci dispi_ma e_due e_tropp entra fatto_ha fondo furgo ha_fatto iban il_cane in_fondo indir_e
l_iban la_pubbl noi_$ noi_e numer_e pranz_$ pubbl_su puliz resto_e rispo_solo rivis sacco scelt_il signo_delle silvi
silvi_$ sinda spero stama_da torna_dalle tua tuo tutti_i tutto_per un_sacco via_del visto_il vostr_fatto vostr_sito
dn2: a_tutti da_noi si_chiam dn2o2: setti_scors dn2o3q: maggi dn2op2q2r9: ^_in dn2opq: bianc dn2pq2r: da_voi dn3: anni
dn3pq: molto dn4q9r4: chi dnop3: tutte_le dnoq5: ad dnp: me_l dnp2q6: quant dnp3: giorn_$ trovi dnq: anche_il inaug
si_vede vede dnq2: pensa dnq4: ^_quant dnq5: il_sito siete dnr: bassi segre segre_$ do: ^_annul ^_consi ^_quell
^_spett affid agost_$ archi cente conte_di da_fare data_0 e_conte e_di e_morta effet falli_di foro in_data la_quest
le_studi lutto mogli_e morta nient_da non_la ordin_e ore perta quest_e reces sabat_scors smett_con spam spett spett_le
un_cente do2: ^_scriv ^_smett comun_$ e_ci quest_fattu venut_a do2p2: trasm do2pq: e_venut venut do2pq2: ci_vedia
do2pq3: vedia do2q: di_lasci favor_$ do2q2: inten do3: 0_maggi e_per non_vi s do3q: vi_chied do3q2: che_la do4:
chied_di do4q: vostr_fattu do6: non_conta do7q: prego dop: !_! esegu quart dop2: le_comun doq: ditta incar la_prego
prose doq2: che_ci dor: per_ora tutte_$ dp: !_ho 0_in ^_facci a_mano ana_la andat_$ assem berna bozze_$ campi
ciao_paola come_d convo da_oggi dare docum e_quell e_sabat e_si etich giunt i_color l_assem l_ordin la_giunt la_rispo
lasci_la le_mie m manca_solo mande nero passw_ve per_i perso porto potet_dare punta resti_con rigua ritar_$
sette_giorn setti_sono sloga sotto_i spedi_$ stann studi_$ tipog_ci tipog_e tra_sette tutto_nella vener_l vetri_$
vi_confe vi_mande we zio dp2: 0_ottob i_file il_pacch mie pacch pero_il testi_e dp2q: le_corre punto dp2r: doman_$
dp2r3: ve_le dp3: il_saldo paola dp3qr: con_le dp4: ^_te defin_$ tutto_il dp5: defin il_giorn dp7r3: marte_$ dpq:
buong_ana compr_$ della_fattu giuli ma_la nella_mail notai piace_molto vetri dpq2r: per_le dpqr: altro dpr: casa e_da
lo_trova otto un_salut dpr2: elenc il_listi l_elenc listi primi testo_della dpr3: prodo dq: ?_comun ^_dobbi a_genna
a_voce acces adess_il alle_condi ana_ho avrei blu_scuro bocci calco cambi_$ caric_tutto ci_serve codic_desti cui
cui_parla della_secon desti di_cui dirit dobbi e_scrit fate_voi fatem fatem_un fattu_l frate_e il_catal il_condo
il_resty inaug_e l_inaug l_incar la_firma lingu locan manda_in margi mette_nella mi_ricor mi_servi mia_mail mio_frate
music nello no_$ nome_del nostr_$ nuova_$ offer opzio pagat_a parla_$ pensa_di per_0 piegh potet_manda prend_la
preve_$ prose_$ rappr respo resty ricam sarto sfond slide stort tagli trova_$ un_altro uso vecch_$ voce_$ dq2: 0_copie
^_potet pagin_in per_corte quell_vecch scade se_lo voce dq3: decid del_catal intes dq4: il_link la_conse dq5: corte
link dq9: ^_ma dqr: indic l_altra tedes dr: aller altre_due bagno buong_in cena che_le che_vi codic_sdi dentr didas
dopo_il due_le ecco_il ecco_le eccot elenc_dei fino_alla foto_di grand_$ ho_gia home_page il_bagno il_ritra invec
la_carte nel_file page qui_i rende scatt sdi sono_nel su_quell tra_un dr2: e_l la_visur metri quell_del quell_della
visur dr3: loghi testi_della dr5: della_home home dr6: alleg_i n: adora agrit angol artic avreb banda bari bruni c0
caris chili coinc colpi credo crist dana degus denti desig dietr dita diven domus doppi fatic figur filav fiore fisso
forza fulvi gara gente incro indov inizi inven ladri lanci langh laure licen luce lupi lupo magli matil merit mirko
molti mondo napol nera neve noia nonni ombre padig paese palaz pelle perdi piero poliz possa potat recep rider risat
rispa risto ritor sapet saput seren simpa speri splen stano tiram tom tonin torin trasf ulivi valid valle viagg vicin
vinit vinto vuoi n2: ^_anche ^_compl anni_dell belli belli_$ bocca bolog bolog_compl c_era che_da compl_davve da_ieri
e_piaci feste_a feste_i ho_incon il_premi la_dott mezza nevic nostr_numer piaci pover premi rimas segna_che sosti
stato_un un_piace vi_salut vostr_stand n2o: famig vi_segna n2o2: e_stato n2o3: stato n2o8: invit n2p: ^_cara cara
cara_ana merca n2p2: april_$ giugn_$ tutta tutta_la n2pr: carla n2q: a_voi bello che_dal n3: alla_fiera compl_per
davve in_copia incon la_mostr mostr stand tanti_augur n3p2q: april n4: ^_tanti n4q2: ^_che n5: tanti no: ^_d attiv
azien che_avete da_quest del_vostr lugan mail_$ resta_chius scriv_solo signo_bianc no2: d_ora ha_lasci in_poi notte
ora_in per_vostr no2p: domen_$ il_negoz no2q: allo no2r2: segui no3: ^_mio infor nopq: che_mi noq6r: forma np: ^_sabat
a_tutto allag ammin_si centr colle_ti corre_$ fatta filia filia_di giorn_e io_e lo_trovi natal_$ negoz_$ ottob_il
sciop si_sposa sposa tempo_e ticin trent trovi_in vener_abbia np2: corso diamo serat ti_scriv tre_giorn np3: ^_ieri
^_oggi np3q3r: succe np6qr2: vener_$ npq: sabat_$ nq: ^_ana ad_april buona_ana che_bello del_piano font_e inseg iscri
me_$ mio_$ nel_prezz piano_di refer vuoto nq2: compr_nel dice_che spost nq3: ^_chi dice nq4: e_compr nqr: ^_buona nr:
conve della_setti la_cucin matti_che salon nr2: cucin seguo nr3: foto_della o: acme addeb alcun ammes art arte autor
chies chiun confr dall debit defun depos difen difet dolor esclu esecu facce fatev fiduc galli gdpr gravi guida hall
infon insis inuti levat lunga maier mani moles moran nordl nullo oppor parma prean recla regol respi revoc rifiu risol
sagl santa saret sedi sgarz signi sport state tratt verte vetra vizi o18: ogni o2: ^_ogni ^_reced ^_riten a_cessa
a_inolt a_manca a_non a_segui ai_sensi andra_indir aver comun_andra comun_dovra conco_$ conte_la conto_della contr_per
corri_$ dai_vostr dal_tribu del_falli della_nostr della_scriv denun di_aver di_cessa di_tutel dovra e_ogni fattu_n
futur futur_comun giudi_della grave_inade ha_dichi i_solle immed in_nome inade indir_al inolt_ogni istan istan_al
la_infor la_invit la_liqui lavor_e lavor_non le_vostr legal_avv maggi_$ manca_sabat messa_$ nelle non_inten non_scriv
ogni_futur ogni_istan ogni_solle pagam pagar paghe per_ogni piu_per prete_e quest_mail reced reced_dal riten
sara_trasm scriv_per scriv_socie segui_del sensi si_invit si_rivol signo_ferri socie_$ solle_sara sospe togli_dalla
trasm_al tribu_di tribu_ha va_indir vostr_grave vostr_prete o2p2: ferri o2q: cance in_tribu non_rispo o2r: mi_scriv
o3: avvoc_$ basta_con cessa_ogni con_quest conta_ulter curat_$ dalla_lista di_scriv dichi_falli falli_dal falli_della
il_tribu in_liqui in_pace infor_che legal_di nostr_socie ogni_ulter pace_$ per_conto r r_l s_r scriv_piu sente_del
stata_dichi tribu_$ tutel ulter_comun o3p: dal_contr o3p2: vi_comun o3p4: conto o3q: assis conco o4: cessa con_sente
dal_conta il_lavor la_socie liqui_giudi manca_domen pace prete sente vi_invit o5: ^_basta al_curat curat giudi
integ_la mio_legal vi_diffi o6: conta_piu conte_integ diffi_dal liqui ogni_comun rivol rivol_al vi_prego o7: integ
invit_a legal_$ ulter o7q: prego_di tribu o8: ^_conte diffi op: dell_accon dia ferra ines malat_$ nonna oltre purtr_e
rispo_a op2: 0_le ho_la op2qr2: invio op3q: stess op3qr: vener_e op4: la_pross op4q: chiud opqr: per_l se_non opr:
accon oq: ancor_la cance_il dal_telef di_tempo mio_indir sig srl togli_da un_preve oq2: due_volte quali volte or: papa
p: agend alpin avrai baci banco buca capoc caren compi croci croll darvi datec disas dormo epoca erano estra falta
farvi fasci funer gg giada giria giure giuri impeg impre indie litig lupet manos nove onore p paghi persa piutt prass
prox punti regal revis rifar rispe salvo sbarc sbrog schio scout scuse senz seria serra siedo simo stati stupe svegl
tenut tessu tiene tomma uscie v venia verit vetto vigil viste zia p11r2: pross_setti p12: te_lo p18r: avret p2:
0_avete 0_te ^_conta ^_dovre ^_fra ^_luned a_marte ana_entro ana_grazi avra_la avret_a avret_i avret_tutto consi_e
corso_della datem_tempo dicia_il dispo dopo_vi dopod_$ e_merco entro_marte esatt_avete facci_luned facci_ma farem
fattu_$ firme firme_$ foto_entro genti_signo giorn_al giorn_dopo giorn_le giove_ti giro_i il_mater in_casel in_matti
in_serat in_studi in_udien la_sera le_firme le_resti liber_con luned_ve ma_giove mando_$ mando_il matti_lo mese_come
mezzo_non nel_corso nella_posta nostr_decis note pacch_$ pomer_$ previ pure_su quel_giorn recap riesc_ma rispo_defin
riuni_il riuni_tutto saldo_verra scriv_il scusa_sono setti_vi sicur_$ te_la ti_conse tra_due tutto_parol udien
una_rispo vener_ce vener_hai vener_te vener_ti verba verra_dispo vi_diamo weeke_$ p2q: capod nel_pomer p2q10r: riman
p2q2: mater p2qr: sicur p2qr2: meta tradu p2r: e_marte giove_pross giro_il mia_colle nel_weeke oggi_e sched_tecni
vener_pross p2r3: merco_$ p3: 0_vi ^_conto ^_dammi ^_datem ^_giove ^_nel ^_stase al_piu avete_la avret_la casel
comun_l con_tutte conto_di datem di_mezzo doman_ti dovre_riusc e_vener esito esito_$ feste_di hai_tutto l_esito
la_liber ma_luned ma_siamo mando_doman mi_scuso nostr_rispo parol_di piu_tardi scuso scuso_per setti_e setti_le
silen_ma vener_vi vi_mandi p3q: pomer p3qr4: te_le p3r: marte_pross merco_0 vi_arriv p3r2: mando_i p3r3: le_mando
le_sched p4: avret_il dammi domat fra giorn_vi quest_setti setti_esatt tardi tutto_entro p4q: al_massi giove_0 p4q2:
massi p4r: avra doman_matti mese_$ weeke p4r2: e_te p4r3: entro_la facci_avere la_fine p5: esatt luned_matti parol
tempo_fino testi_$ p5r: entro_fine ti_giro vi_mando p5r3: fine_della p6: dopod in_giorn mando_tutto p6q2r4: avere p6r:
entro_il p6r2: setti_$ p7r: fine_mese p8r: lo_mando p9: l_avret p9q3r: entro_vener p9r2: della_pross pq: ^_chied ^_ve
a_luned a_meta ana_il ana_scusa avere_il chiud_i doman_sento e_capod final firma_il foto_al giorn_in giuli_$ ho_bisog
i_conti la_spedi lo_stess manda_l manda_le mando_in mi_potet natal_e ricev_la scans se_e sento sullo te_li vedia_giove
pq2: gent_ma lo_riman preci pq2r: grazi_della pq3: ^_gent aprir cosa_vi gent riman_in pq6: potre pq62: ?_$ pqr: certi
marke pqr3: ve_li pr: arriv_entro biogr ci_vuole cioe della_pazie di_sicur dicia_marte disgr disgr_vener doman_che
due_giorn e_luned foto_dei gliel_invio il_certi le_biogr li_mando listi_aggio mando_entro merco_pross non_succe
prodo_le profi pross_0 salut_dal succe_disgr vuole_ancor pr2: arriv_merco il_compu le_tradu sched_prodo q: acced accou
alter andre antep appar assoc assol avess avvia banne canon code compa consu costa credi danne detie dove econo emess
enzo esemp farce farci foote forfa galle gener giorg giri gremb heic illus inclu ingle ingri jpg laric libri marmo
norma obbli oneri otton pago pattu perdo porgo posa probl procu proie proro qr ra regge repor reste retro rieme ruiz
sale scadu scono siano soluz storn table tantu targh termi ugual vari veloc vero viene vita zip q2: 0_? 0_anche ?_l
?_mi ?_per ^_possi a_chi a_me a_mette a_monta a_parte a_quale a_riman abbia_il anche_per anche_se apert_? aprir_l
bisog_della buong_mi cambi_il capir_se capit_se carat_$ chi_si chied_se chied_una come_si compr_? compr_anche coste
coste_aggiu da_error decid_ci della_bozza di_corre di_preci error_$ ester_? fa_a file_non foto_nuova ho_capit ho_prova
hosti ignor il_domin in_pdf intes_a l_hosti l_ignor l_iva lo_chied ma_mi mette_la mi_da mi_manda noi_o o_basta oppur
paga pdf_? potre_riman quale_file quand_vi quant_coste resta_mio rifer riman_la saper_se scusa_ma serve_da servi_un
si_fa sito_poi spedi_? spieg succe_se trovo vener_? versi_con vostr_preve vuole_saper q2r2: capit q3: ^_potre ^_siete
ad_aprir capir capis che_cosa ci_servi cosa_succe devo_manda di_decid domin error in_che l_alleg logo_? mi_chied
non_capis poi_resta prezz_compr prova riesc_ad risul sareb serve_il siete_apert un_dubbi vale voi_o vorre_capir q3r2:
il_secon q4: aggiu_una apre che_forma forma_vi per_quand si_apre una_pagin q5: quale q8: vi_serve qr: e_mi e_nel
giove_in il_comme li_giro sala serve_ancor servo qr2: quell_di r: 0x0 abstr bio buio carli casar chef conce david
diffe dolci dotti dovet ermin esco est fines giard grupp inser itali lago logis loris lou madre manif messe metro nord
ovest pavim pesto piant piatt princ progr prosp provv quint renat resid riapr ricet rived rives salir soste sud terzo
tim tiran tourn vendi versa vigne w0yvj r2: ancor_un arriv_marte capit_il compu_metri dei_vini della_canti dodic
drive_quell e_qui ecco_i finen finen_il giro_luned hai_$ home_quell i_font i_loghi i_primi intan_i intan_ti intan_vi
nel_drive secon_vener sta_finen ti_alleg ve_la vini r3: camer le_prime quell_dei r4: chi_siamo prime r5: alleg_le
"""
