"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: adesi agita aller allog almen alter ammin appel appes aprir assoc averc avra avrei avres azien bache badge band bilan butta camer cance capis capo cara
carla caro casal clicc com compa copyw cose costr crea credo debol destr dicci dice direb dirit disco distr docci docus dopod dott dove dupli elenc etich
faces fai famig farce fares febbr fede femmi fidar fiori fisso franc front ftp g gira grata ident inaug indec indic indie indir ines infil inolt insol inten
inter invid kirst largh lastr legge lena lisci locan locaz lotto lucid magar manig manut mappa march maria masch maste mesi messo minia mirel model moque
nitid nuovi ocra opaca opaco oppur opusc opzio orest ospit paese paio palco panto parqu pesa pezzo pini pixel potes prega profe prope provv punti punto px
quali quara radio refus reimp riemp rifat riser rispa risto ritoc sai salve sana sarei saret satin sbloc scans scari scatt sedie senap sensa senso sera serie
siate sigle simil sinis sloga soci socia soldi solta sonda spend spiet spons spunt squil staff stori story stret sull sullo t tagli tassa tempi tenet tenut
terzo tessu todi togli tradu trasm trovo tue varia vedi vegan veget vellu vendi venia venit verif versa vince voli vuote a10c3n4: ^_buong buong a10c9n18: piu
a10cn12: il_vostr a10cn3: ce a10cn5: 0_$ a10n10: aspet a10n13: ^_se a10n2: manca_ancor a10n3: delle a10n6: marte a10n9: ^_senza a11c2n6: il_contr a11c2n7:
ordin a11cn: riman a11cn14: prima a11cn30: luned a11cn6: la_secon a11n: testi a11n7: saper a129c49n160: il a12c2n10: sul a12c3n26: vi a12c9n15: quell a12cn8:
la_vostr a12n: avere a12n2: quale a12n3: prefe a12n4: la_bozza possi a12n7: pront a12n8: giove a130c41n144: la a13c17n2: da_parte a13c3n18: appen a13c4n34: si
a13c5n9: ^_non a13c6n9: per_il a13cn13: secon a13n2: o a14c40n21: grazi a14c5n29: lo a14cn6: color a14cn7: ^_ci a15: in_alleg a15c10n25: ho a15c10n34: arriv
a15c2n10: le_foto a15c3n6: suo a15c4n6: bene a15c5n29: ^_la a15c6n43: ^_il a15c7n20: al a15n3: entro_vener a16c17n12: parte a16c17n23: ha a16c22n34: abbia
a16cn17: una a17c28n10: serve a17c3n15: senza a17c5n3: stamp a17c5n8: contr a17cn5: voi a17n24: vener a18c2n12: pagin a18cn3: va a18n11: bozza a19c5n30: sono
a2: ?_e ^_alleg ^_chi ^_io ^_possi ^_posso ^_spero ^_una ^_vorre a_scriv abbia_il affit_la al_piu alta alta_risol ancor_i andia_onlin appen_ci appen_lo
arriv_entro attes_del attes_di avant_ci avere_i avete_ancor banca_non bozza_del bozza_mi buco buong_ha campo caric_la carte_? catas cenno_per chiam_altri
chied_di ci_arriv ci_fareb codic_fisca color_delle comod_$ confe_il conta_per contr_di copia_del corte cosa_ne cucin_$ da_riman da_saper dacci dacci_un data_$
datec_un defin_entro dei_prodo del_sito del_suo della_cucin delle_tre dello di_coper di_preno di_resti di_un didas dimmi_quale dimmi_se ditec_quale
doman_veloc dovre due_date e_chiar e_dimmi e_ditec e_fuori e_liber e_per e_quasi e_qui e_splen e_vostr farci farci_avere fareb firma_per foto_? foto_dell
foto_dello fuori_produ genti_dotto giri giri_pure ha_avuto ho_caric ho_i i_nomi iban il_piast in_alta incon inizi intan invia_la invio invio_la invit_$
l_assic l_impag la_galle la_parti labor_e le_ho le_invio le_note le_ricor link_e logo_in manca_due manca_il manda_entro marta_in merco_0 mette_in metti_il
mi_manca mi_mandi mi_sono mulin nel_modul nell no_$ nomi non_puo non_riesc non_va note note_legal novit_sulle o_l ok_entro onlin_il ora_tocca orari_e
pagin_conta passa_a piu_tardi poi_torna possi_avere prati_in prefe_? prefe_e prefe_la pregh pregh_di preno_il preve_firma prezi prezi_$ proce_con prodo
prodo_$ qualc_puo quale_prefe quell_di recup repar resti_il retro ricop riesc_a risco_non risco_sulle risul_ancor sareb_possi sareb_prezi scade_il scors_?
scriv_per se_vi secon_prova senza_le servi_il servi_le sette_cosi sfoca sfoca_$ sgran siamo_pront sicur stamp_ci sue_notiz sui sui_color suo_benes suo_cenno
suo_ok tener_la testo_della ti_convi torno_a trovi_la un_buco un_immag una_doman una_riga vale_fino vetto via vorre_una vostr_parti vuole_saper a20n7: il_0
a21c2n: alleg a21c4n12: per_la a21c7n10: ^_ciao ciao a21c9n17: con a22c6n13: mi a22c7n9: solo a22n: firma_$ a23c2n11: manca a23c5n15: della a24cn22: due
a27c3n32: se a28c4n19: foto a29c19n37: che a2c: 0_genna al_0 anche_il biogr buong_marta cinqu event fino_al grazi_e i_loghi il_tendo le_corre mail_di non_mi
sotto_$ tardi tendo versi_del volev_solo a2c10n2: e_tutto a2c11n4: stato a2c13: mia a2c15n: perfe a2c2: ^_bene copia_firma e_stata a2c2n: chiar_$ ci_siamo
sbagl senza_la si_e a2c2n12: oggi a2c2n13: dal a2c2n2: fine giann a2c2n3: nella_carte stata a2c2n5: pure a2c2n6: decis a2c2n7: aggio a2c3: chiud_la cosi_$
a2c3n3: lasci a2c3n4: e_in a2c3n7: senti a2c3n9: ieri a2c4: consi a2c4n: messa a2c4n2: il_sito risol a2c4n7: richi a2c5n: rinno a2c5n10: e_arriv a2c5n2: chiud
mille a2c5n3: che_ci a2c5n4: pagat a2c7n2: rispo_$ a2c7n5: stama a2c7n6: archi a2c8: la_mia a2c8n2: quell_che a2cn: ^_egreg dieci egreg egreg_signo l_ordin
liber monta_e a2cn10: facci a2cn2: casa codic e_le e_onlin giugn il_nuovo paola porta tavol vecch veloc a2cn3: allor e_preno manda_i notai stess a2cn4: non_c
sono_arriv a2cn5: anna il_comun a2cn7: ^_i aveva a2n: 0_giugn ^_a ^_ancor ^_buona ^_ora a_mezzo abbia_ancor accon_del appen_abbia arriv_$ bozze_sono capar
capit carat chi_di come_prefe con_un contr_firma cosa_che datec dati_del della_broch della_pagin di_rispo di_veder di_voi ditem due_bozze fatem finch firma_e
fisca galle genti_signo giugn_$ ho_lasci i_dati il_termi il_verde in_comun in_labor la_capar la_palla la_passw la_telef labor listi ma_la megli mezzo mi_chiam
noi_non non_manca non_so organ palla per_giove perit perme_$ prima_$ qualc_non saper_se scala scelt_e se_prefe se_qualc setti_scors siamo_$ signo_conti sono_a
spero splen strut sul_serve tende termi terza tocca_a torta tra trovi ultim_pagin un_accon un_ultim vale vanno vengo voi_la a2n2: ^_qui ancor_il ancor_nessu
apert canti conto da_decid da_noi dovet_ancor e_due ecco_il foto_che il_resto il_secon impag la_copia la_stamp logo_$ luca manda_il molto novit numer_di osser
parte_$ passo perme piu_$ prepa quest_setti solit solo_il su tocca una_copia a2n3: ^_manca apre campi comun_e d_accor e_lo il_prezz marzo_$ noi_$ oggi_$ parer
parol quasi resta_da ricor_che sono_in sono_pront torna a2n4: bene_$ bisog grand il_modul la_carta la_setti macch setti_$ a2n5: cambi diseg a2n6: nuova a3:
0_marzo ^_dimmi ^_noi ^_potre ^_quand ^_resti ^_torno a_manda a_pagin affit andar_in appro_la atten_un avere_entro avere_le avuto_modo benes casel ce_le ce_lo
ci_riman comod compi contr_d convi cucin d_affit da_firma della_home delle_due di_stamp dotto e_riman entro_merco farei farei_olio favor_$ firma_entro forma
foto_di fuori il_link immag io_farei la_visur lista_degli marte_0 modo_di non_ho notiz_entro o_il olio_ma pero prefe_$ produ quand_hai resti_firma resti_in
riga riman_firma rispe rispe_la scegl secon_versi senza_un sua_firma testi_entro torno trann_la un_prome un_suo una_foto va_in vener_? vi_va a30c14n41: l
a319c146n391: $ ^ a31c5n26: del a33c7n25: i a33n29: ancor a35c24n31: a a36c4n10: firma a39c24n25: da a3c: foto_$ loghi ritra visur a3c10n: fare a3c2n: dati
defin il_menu a3c2n2: entra marta riva a3c2n4: ^_con a3c2n5: ^_ecco a3c2n6: ecco a3c3n16: ^_abbia a3c3n2: vostr_$ a3c3n3: ^_tutto a3c4n: l_ha a3c4n14: ^_ho
a3c4n6: adess a3c5n: parte_nostr a3c5n3: piace a3c5n7: nient a3c6: chiav a3c6n4: non_ci a3cn: broch ce_l due_firme intes pensi_noi risul tener a3cn11: chiam
a3cn12: pross a3cn2: ad genna tuo a3cn3: l_ultim studi a3cn4: volev a3cn6: scelt a3cn7: monta sala a3cn8: alle c_e fino a3n: ^_due ^_fammi ^_volev ancor_arriv
avuto capir cenno ci_mandi ciao_paolo del_team dubbi due_righe e_pront fammi_saper firma_non fotog home io_non la_tua le_misur legal mette modo o_un olio
pensa picco pront_trann righe scrit si_o ultim_cosa un_no viene visto vostr_foto a3n2: caric ci_dovet ci_servo uno verde volet vostr_appro a3n3: ^_basta
appro_$ la_data resta_solo ricor secon_bozza a3n4: ancor_senza data e_l scade siamo_ancor a3n5: veder a3n6: il_blu le_due marzo a3n7: ^_siamo la_sala a3n8:
comin a3n9: vener_$ a4: 0_sette altro_che andar_avant attim bozza_della coper date degli_invit hai_un il_testo invit mi_dica occhi_e parti_iva possi_stamp
propo riesc riusc_a segna serve_la stamp_$ un_attim vorre a45n5: entro a47c5n24: un a47n: ?_$ a48c16n49: in a49c10n27: vostr a4c: andia invia a4c17n: posto
a4c2: mi_serve a4c2n: siete a4c2n4: carte a4c2n6: nuovo a4c3: pagam a4c3n10: ^_l a4c3n3: chiar a4c4n6: finit a4c5n4: sito a4c5n5: dovet a4c5n9: conse a4c6n3:
trova a4cn: del_0 firme le_vostr paolo a4cn11: ti a4cn2: la_banca la_sua per_le a4cn3: buona e_il a4cn4: banca scriv a4cn5: la_foto no a4cn7: telef a4cn8: c
a4n: ^_sareb ancor_le conti corre_entro dica gli_orari metti scors serve_il team vener_0 voi_$ a4n11: blu giorn a4n2: 0_la ancor_la aspet_la assic con_la
decid iva legno_$ manca_solo misur ordin_il piast posso proce resto so sue trann tutto_pront a4n3: ^_mi accon fammi non_abbia potet prova senza_il a4n4:
la_tipog a4n5: notiz a4n7: ^_appen il_legno a4n8: carta legno a5: attes basta_un color_$ dimmi ditec e_una giove_0 in_attes la_lista lista occhi per_andar
quale_delle riusc saper_quant sette testo un_occhi vostr_firma a50c11n48: di a51c3n21: 0 a55c13n39: le a55c20n44: ci a56c45n52: non a5c10n4: ricev a5c12n4:
quest a5c12n6: quind a5c12n7: ora a5c2n: il_numer a5c2n16: tipog a5c2n4: menu a5c2n7: signo a5c2n8: ne a5c2n9: la_fattu a5c3n4: numer a5c3n5: anche a5c3n6:
nella a5c4n3: mail a5c6n12: alla a5c6n9: sua a5c7n: la_prati a5c7n7: nessu a5c8n2: prati a5c8n7: nostr a5cn: che_la qui_sotto a5cn2: pensi a5cn4: prezz a5cn5:
accor a5cn7: versi a5n: ^_prima avant bozze da_voi entro_luned il_cater pagin_0 passw un_si vostr_ok a5n2: altri se_non solo_da solo_la a5n3: avete il_logo
la_firma prima_di a5n4: modul a5n5: ^_resta merco a5n6: vuole a5n7: se_il a5n8: e_ancor prome a6: entro_marte link vostr_risco a61n5: ? a6c13n7: altro a6c2n4:
puo a6c2n5: corre a6c2n9: fattu a6c3n2: tua a6c3n3: onlin poi a6c3n8: nel a6c4: in_stamp a6c5n2: ^_da a6c7n42: doman a6c9n10: grazi_per a6cn3: ^_vi la_pagin
per_i a6n: a_voi cater entro_giove foto_del hai a6n12: luned_$ a6n14: setti a6n2: favor non_possi orari per_favor servo a6n3: ^_un atten a6n4: conta d a6n5:
gli a6n6: dell sulla a6n9: non_e a7: degli entro_il a72c36n57: per a7c: alleg_il a7c14n14: rispo a7c2: ci_servi a7c30n13: ! a7c3n: servi a7c3n5: ultim a7c3n7:
^_le a7c5n4: confe a7cn18: comun a7cn3: logo a7cn4: il_color a7n: chi potre a7n4: cosa a7n5: passa a7n6: quand a7n9: chied qualc a8: 0_? un_vostr a86c66n140:
e a8c: resti a8c10n6: cosi a8c2n4: appro a8c2n7: e_la a8c39n15: tutto a8c3n8: preno a8c4n18: come a8c4n6: copia a8c5n3: ana ana_$ a8c8n2: ci_serve a8cn11:
resta a8cn2: ci_manca a8cn4: il_suo a8cn5: dei a8cn6: mandi a8n: ^_genti genti ok risco a8n12: ma a8n2: ^_in va_bene a8n3: sareb a8n7: il_preve parti a9:
alleg_la andar i_testi a9c11n14: siamo a9c11n15: ^_grazi a9c3n5: con_il qui a9c3n6: io a9c4n12: manda a9c5n: parte_vostr a9c5n12: noi a9c9n6: ^_per a9cn2:
sotto a9cn7: basta a9n: sulle a9n4: tre a9n5: quant a9n8: preve ac: !_adess !_ci ^_chiud ^_contr ^_giann ^_ordin abbia_finit al_suo andia_in atto atto_di b
buona_serat buone_vacan che_i che_non ciao_tom ciao_ugo cinqu_biogr citaz copia_della da_fare dal_0 dei_vini del_logo del_presi di_prove e_andia e_ha entra_le
fare_da firma_quind giann_ha ha_confe ha_il ha_porta i_docum i_nostr i_prezz il_ritra intes_a jo l_agenz l_atto la_broch la_citaz la_voce liber_$ luned_e mare
me_la nel_vostr nient_altro notai_e pagat_$ piegh poliz poltr porta_la prati_appen presi proto purtr_e reste ricev_e richi_da rigat rispo_ci rispo_da
ritra_del serat sia stama_l stata_proto suo_archi tendo_e tutto_bene ugo vini voce vostr_due ac10: serve_altro ac11n4: e_stato ac14n: ^_perfe ac14n3:
non_serve ac17: a_posto ac2: alla_fine che_mi il_domin la_chiav mia_mail nostr_e perfe_grazi posto_e prati_$ ricev_il tomma ultim_mail vostr_non ac22n9: !_$
ac2n: agenz buon contr_e domin mogli tutto_chiar ac2n14: doman_$ ac2n2: e_a il_saldo manda_$ saldo sito_e ac2n3: ^_e spedi ac2n4: detto ac2n5: altra guard
ac2n6: ci_ha ac3: le_chiav mia_e ac3n: dato grazi_della momen prati_e ritir ac3n3: deve probl ac4: piace_$ ac4n2: per_ora ac4n3: me ac4n4: era ac5: ^_solo
ac5n: nulla_$ ac5n2: grazi_mille ac6: buone certi il_certi ac6n6: chius ac7n12: gia ac8n4: nulla acn: ^_che a_tutti aggio_il alle_dieci bene_il ciao_anna
ciao_sam clien conse_$ decad dimen diret docum fiera final genna_$ geom geom_riva giust ha_dato il_notai l_accor le_tavol lei mandi_le marit moret moret_$
negoz ora_ci per_quest previ prove purtr ringr riva_$ sam signo_riva sugli suo_marit tipog_moret tom tranq vacan acn2: 0_e aver bonif di_ieri e_finit e_firma
frett il_codic il_tuo nessu_rispo per_posta posta salda tu acn3: bello che_manca ci_sono fatto il_tribu in_studi lo_stess parla piero primo tutti uffic
vostr_archi acn4: il_file li sabat acn5: file tribu an: 0_in ^_altre ^_comin ^_facci ^_finch ^_nel ^_porta a_doman a_mano a_prest abbia_bisog abbia_cambi
abbia_monta acces accor_di adess_? agenz_delle aiute alla_vostr alle_otto altre altre_due ancor_$ ancor_nient ancor_ricev apert_$ apre_il arriv_nulla
arriv_solo atten_il avant_$ aveva_prome avori baci baci_chiar bagno belle belle_le blocc blu_? bozza_da bozza_di buona_giorn buong_il buong_signo cambi_la
canti_giove capir_se carta_$ carta_avori carta_intes catal ce_ne che_a che_aveva chiam_$ chied_al ci_chiam ci_pensi ci_sara ciao_a ciao_paola ciao_sonia circa
circa_due color_e come_da comin_appen con_le confe_la contr_non contr_vi coset coset_il da_appro dai decid_chi dei_bambi del_furgo del_menu della_telef
delle_0 delle_entra depos di_genna di_marte di_pagin di_piero di_stran dino diseg_le domin_scade dovev_manda due_$ due_coset due_piant e_adess e_marte e_non
e_poi esatt esist fattu_$ ferie finch_il firme_in fissa_l fogli foto_della fughe geome_$ giann_$ giove_alle ha_fissa ha_funzi ha_trova ha_visto i_color i_tuoi
idea ieri_e il_canti il_conto il_decor il_final il_fotog il_perit in_canti in_macch in_ultim in_un in_viagg in_villa inseg iva_$ l_offer l_origi l_unica
la_casa la_nostr la_preno la_relaz la_strut la_terza la_torta la_versi lasci_due laura le_porte le_tende lidia lidia_$ lo_cambi lo_ricev lo_zip lunga ma_a
macch_$ mail_$ manca_e mandi_il memor menso modif molto_utile monta_le mostr muove negoz_$ nel_panne nessu_notiz nome non_aspet nostr_conta notat_qualc
nuovo_$ offer oltre ordin_la organ_$ ottob pagin_del pagin_e palla_passa paolo_il paret parla_mi parti_con passa_al passa_la pdf per_cento per_quals perch_non
pie pie_di piero_$ piu_grand plani pomer_se ponte porte prend prepa_la prest prest_ana preve_della proce_bene prome_la prome_per pront_$ pross_passo pubbl
puoi qualc_di quand_ci quant_siete quell_delle qui_nessu qui_non quind_le relaz resta_quell ricev_i rient rived sala_e sala_grand saran sareb_bello se_notat
secon_carat serve_una servi_un servo_ancor si_muove si_parte si_va siete_$ signo_il slitt sonia sono_ferma stran stris sul_menu sulla_pagin sulle_fughe
suo_accon svilu team_$ terra terza_versi testa ti_ho torna_da torta_$ trann_il tropp trova_nel tua_mail tuoi tutti_e tutto_e un_cenno unica unica_cosa vado
vede vetri viagg viagg_per villa visto_il voi_! volev_saper vostr_manca vostr_parer vostr_rispo vuole_parla vuota zip an14: ^_si an2: 0_euro ^_atten ^_chied
abbia_chies abbia_notiz accon_$ anna_ci avete_scelt bambi blu_$ cellu cento che_l chies_al ci_aveva ciao_luca come_d comun_non con_l copia_per dal_notai decor
del_vostr dell_assic della_carta di_luned dipen dovev e_nel e_nella elena euro fattu_del ferma grafi ha_fatto il_faleg il_monta il_perme il_primo il_verba
in_copia l_altro l_idrau l_udien l_uffic la_scelt le_mando le_sue ma_e mandi_la mi_doman notat onlin_$ origi otto panne perso piant pomer prome_$ quals
quell_blu quell_della ripre se_vuole secon_$ siamo_in sotto_il studi_$ tecni tribu_ha tu_$ utile veder_la verba versi_e volta an3: ^_ti abbia_gia al_comun
alle_0 appen_e archi_e arriv_la basta_una bella bisog_di comme e_doman ed ed_e forni_$ furgo geome i_campi idrau la_conse la_macch non_si per_l preno_la
pront_per se_ci tipog_$ udien ultim_parol an4: all aspet_il bigli bozza_$ comun_$ e_quell fattu_di giove_$ in_magaz la_verni magaz maggi mano saper_$ vi_mandi
an5: ^_aspet colle faleg funzi giorn_$ il_forni in_piu perch tempo verni an6: fissa sara an7: fino_a mando an8: arriv_il che_il an9: chies forni c: ademp ah
ampli april augur avanz avevo bel bocca borsa bruni buoni carol carro causa cerch chiac concl conve crusc cuore dicem dichi difet direi dispo distu diver fa
farlo festi film genia gino ingeg ivano lanci lui lupo merav miche nello occup pace pari paura penso preoc propr rappo regol riavv rimbo ritro salta sapes
sente sola spam speak stati tasca terro tocch usato vedo viva vocal c12n: abbia_tutto c2: !_ana !_da ^_alla ^_benis ^_copia ^_falso ^_ignor ^_preno a_tutto
abbia_trova adess_abbia alcun_rispo allar altra_doman altro_grazi annul archi_non arriv_tutto azion azion_richi casse certi_e che_lo come_non consi_la
contr_ha da_qui dato_le della_fiduc devi e_archi e_buon e_fatta era_nel falso falso_allar fare_altro fare_piu fatta fatta_$ festa_! feste_ana fiduc fiduc_$
finit_e firma_ricev godit grazi_di ha_dati ho_tutto ignor_pure il_momen infor_il lasci_perde mia_ultim mille_$ mille_siamo neces neces_$ nel_casse nessu_altra
nessu_azion nient_$ non_detto non_devi nostr_nessu occor_alcun ora_ho ottim_per pagam_e pagat_quind parte_tua per_sua perci perde perde_la posto_buone
preno_confe quest_rispo qui_in quind_per quind_siamo rapid ricev_grazi richi_il rinno_non servi_$ si_spost sito_non stare tutto_non vedia_alla c2n: ^_sua
arriv_stama cerca_$ ci_vedia conse_e in_poi la_contr la_rispo marco menu_e mi_ha mogli_ci non_occor occor onlin_da pazie serve_$ spost_il stama_$ sua_mogli
c2n2: andat festa il_nostr il_serve l_ho nessu_probl te c2n3: e_chius proge c3: alcun deve_fare ignor il_pagam la_quest non_consi ora_abbia perfe_abbia
perfe_cosi posto_cosi stato_rinno c3n: cerca confe_e gia_manda grazi_! non_deve piu_nulla serve_piu c3n2: serve_che stano vedia c3n3: e_pagat c3n6: benis c4:
^_ottim ^_ricev con_quest fare_nulla feste_! mia_doman ora_non ottim parte_mia quest_e ricev_tutto serve_rispo c4n: conos_il tutto_a c4n2: ^_nessu infor c4n3:
grazi_$ c5: buone_feste dovet_fare solo_per stato_un tutto_$ tutto_grazi un_piace c5n: non_dovet c5n3: ha_gia c5n4: spost c6: feste c7: per_conos posto_$
tutto_quell c7n5: lavor c8n2: conos c9: altro_$ siamo_a cn: ^_giust ^_piero ^_quest a_giugn abbia_scelt accor_e adess_e alber alla_conse anche_noi archi_$
archi_le arriv_grazi arriv_per calda carte_condi chius_ad cifre colla come_richi condi_$ confe_che conte cosi_in cosi_la cosi_per da_solo da_stama di_casa
di_stama doman_! dopo_la e_compl e_monta e_risol farem fattu_arriv file_nella finit_$ firma_da gia_in grazi_lo guard_il ha_chiam il_fasci il_mio il_probl
il_proge in_frett in_tipog insie_$ l_aveva l_ora la_fiera la_merce la_signo lavor_finit le_cifre lette logo_e merce mi_servi mio natal ne_ha nient_da
non_vedia padro padro_di pagin_che parla_con per_tener prati_la preno_e quell_$ quest_$ quind_abbia rinun rinun_alla risol_$ risol_cosi rispo_veloc scusi
spieg stano_spost stato_bello ti_confe tutto_chius vedia_l vostr_sito web cn2: aggio_$ appen_senti condi doman_la e_andat e_nient fasci felic il_bonif insie
la_decis la_riuni marta_$ ogni ora_di pagat_non pecca per_aver per_noi posta_$ scriv_$ scusa scusa_il senti_il sono_tutte cn3: compl e_gia giuli ho_appen mese
richi_$ rispo_alla tipog_non tutto_il cn4: benis_$ dopo ieri_$ regis siste tutte vicin cn5: ^_come esser riuni cn6: corri l_abbia n: abbon accan accog affis
agost aiuol allin alto antep appog apria assen attac autor autos avest banne batti benit birra bisco botte brind buste calma capoc capod carri cente centr
cerni cogno colpo commi compu conco copie copre corni corsi costa cui custo dallo dalma dammi danne dare davve degus dia dicev dira dirle ditta dodic dogan
dorme dovut erano espor estat europ fara faro fasti feria fermo fisch fonda fonic gallo garan gesto getta giard giria giuri godet grave gru imper impie impre
inclu influ ingle ingra ispet latto leggi licen limon linea luci madre mai malat male mande mani manua mater matri mente mezz mie milan milli monto murat muri
music nave newsl novem obiez olii ore ormai osta ozdem paga pagar page panif parch parlo passi pausa perdi periz pesan pezzi piani piogg plugi porto posit
preme presa puliz quel racco ragaz rappr regga riass ricon riepi rilie rimes rimon ripor ripos ripri ritor rivol rosso rumor saldi samue sappi sarem scaff
scale scato scher schiz scree scuro segue sento seral set silen soffi solle sopri spolv sporc stanc stand stanz stavo stufa suoi suona suono svuot tappe targh
tasto tengo terre tesor torin track trasf tratt treno trove turno ugual ulter umidi urgen valgo vasca veron visio vive vogli volte volut vuoi webin zocco n2:
!_la 0_0 0_come ^_adess ^_avret ^_bella ^_certo ^_devo ^_di ^_doman ^_dovet ^_luned ^_pecca a_fine a_noi abbia_potut abbia_preno abbia_siste adess_lo aggiu
aiuto alla_tipog altro_proge ancor_una anni anno antic appen_arriv appun arriv_a aspet_che assic_vi avevi avret_la belli_$ bianc breve breve_aggio cadut caldo
caldo_$ cambi_il cammi carte_$ cellu_$ certo_nessu che_vener che_vi chiam_per chiam_pure chied_io chied_se chies_alla ci_guard ci_vuole clara come_funzi
comin_il comun_ci conta_$ contr_$ corti costi dal_forni dalla_banca dalla_tipog dappe del_comun del_corti del_faleg del_geome della_tipog devo_senti di_altri
di_finir di_manda di_solit diamo diamo_doman dicia dico dico_$ dietr dietr_la dirvi dispi dispi_$ divan doman_no doman_se doman_si domat_$ dovet_esser
due_anni due_foto due_pagin dura duran e_belli e_cadut e_compr e_di e_ho e_possi e_te elett facci_il faleg_non fermi fine_mese finia finir firma_il fissa_per
fosse girat_la giro_$ giudi_$ guast ha_bisog ha_chies hanno ho_cambi ho_chies ho_preso idrau_mi il_divan il_lavor il_pavim il_piano il_regis il_sopra il_tempo
il_tetto il_titol il_vetra in_antic in_rispo in_riuni inser_$ invec la_chiam la_colle la_diamo la_prova lavor_di le_facci le_inser leggo legno_appen lento
letto_con lo_facci lo_inser lo_monti magaz_$ manca_una matti matti_la me_lo mese_$ meta mille_per misur_$ nella_pagin no_non noi_vener non_arriv non_avrem
non_ha non_parte nota notai_$ oggi_abbia pacco_e parli parol_spett parte_doman parti_luned pecca_per per_un perch_il piacc piano_e piove piu_iva piu_per poco
potut preso preve_resta prezz_$ prima_bozza prima_meta pross_setti provi_doman quant_alla ragio regge regis_e resta_valid rispo_dal rispo_dalla rover sa
sabat_$ sala_$ salut_$ scamb scamb_le scriv_pure se_piove se_ti secon_mano sempr senza_rispo si_apre si_la si_quell siamo_fermi sono_venut sopra spett subit
tabel tanto te_lo tecni_$ tempo_tiene ti_facci ti_mando tiene tipog_e titol_e tre_giorn udien_e una_nuova una_setti una_volta usiam utile_$ valid valid_fino
vener_alle vener_e verba_di verni_e verni_la versi_$ vetra vi_avvis vi_mando vi_piacc vi_ricor vi_salut volen vostr_aiuto vuole_una n3: ^_$ ^_aveva ^_oggi
^_potet ^_quant a_marzo abbia_ordin appen_la arriv_ieri asciu_$ aveva_chies avrem avvis_$ bigli_da carta_e colle_$ come_volev comin_luned compr da_visit
di_marzo domat e_parti e_un e_venut forni_e girat giudi ha_detto ho_girat i_diseg il_corri il_pacco il_tipog letto luned_comin luned_vi mando_la metto
monta_lo monti nel_weeke nuova_versi pacco pagin_$ pavim per_vener piano po porti prese provi pure_$ qualc_$ quell_del ritar siste_$ sospe sta stann stiam
telef_$ tetto tetto_$ titol un_po ve vedre venga venut_benis n4: ^_sono a_maggi alla_sua arriv_doman avret avvis belli certo chius_$ devo di_nuovo doman_e
e_piu e_ti facci_saper giro la_nuova maggi_$ senti_la setti_pross sua_doman un_altra un_altro weeke n5: asciu blu_e come_prome dal_comun foto_sono inser
la_pross nient_di salut stase venut visit n6: due_giorn e_vi la_prima n7: si_il n9: dalla
"""
