"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: acced adesi agita aller allog almen alter ammin appel appes assem assoc averc avra avres avv azien bache badge band bilan blog bruna bug caffe camer cance
capis capo cara carla caro casal caso clicc com compa copyw costr coton crea credo dator debol destr dicci dice direb dirit disco distr docci docus dopod dott
dove etich facen faces fai famig farce fares febbr fede femmi fidar fisso front ftp grani grata grati greco https ident imu inaug indec indic indie ines infil
info inolt insol inten inter it kirst largh lastr legge lena leone lisci locan locat locaz log lotto lucid magar manig mappa march maria mario masch maste
medic menab mesi messo minia mirel mobil moque nitid nuovi ocra opaca opaco oppur opusc opzio orest ospit paese palco panto parqu parta pesa pezzo pini pixel
poter predi prega prime prope provv punti punto px quali quara quarz radio reddi refus reimp riemp rifat riser rispa risto ritoc rober sacco sana sarei saret
satin sbloc scadu scari scatt sedie segui senap sensa senso serie serra siate sigle simil sinis sloga soci socia soldi solta sonda spend spese spiet spons
squil staff stefa stori story stret sull sullo t tagli tassa tenet tenut terzo todi togli tono tradu trovo tue varia vedi vegan veget vellu vendi venia venit
versa vince vista voli a100c76n160: e a10c11n15: siamo a10c11n16: ^_grazi a10c2n4: logo a10c3n3: ce a10c4n20: come a10c4n6: copia a10c5n10: anche a10cn12:
il_vostr a10cn13: resta a10cn5: 0_$ a10cn6: mandi a10cn7: dei a10cn9: dell preve a10n14: ma a10n9: ^_senza marte a11: i_testi a11c10n6: cosi a11c13n6: ^_per
a11c3n5: ^_buong a11c4n10: io a11c4n5: buong a11cn4: tre a11cn5: sotto a11n15: ^_se a11n2: manca_ancor a12c10n18: piu a12c6n6: qui a12cn12: aspet a12cn17:
prima a12cn2: riman a12cn8: la_vostr a12n2: quale a12n4: delle possi a12n9: saper a13c18n3: da_parte a13c2n33: luned a13c2n6: il_contr a13c3n26: vi a13c3n7:
ordin a13c5n12: manda a13cn7: la_secon a13n: avere testi a13n5: la_bozza a13n9: giove a147c61n180: il a148c50n166: la a14c4n19: appen a14c6n10: ^_non a14cn10:
^_ci a15c10n17: quell a15c11n39: arriv a15c2n12: le_foto a15c4n39: si a15cn7: color a15n3: prefe a15n4: entro_vener a15n9: pront a16c18n13: parte a16c2n11:
sul a16c5n6: suo a16c7n12: per_il a16cn16: secon a16n3: o a17c23n37: abbia a17c3n16: senza a17c4n9: bene a17c8n48: ^_il a17cn: in_alleg a18c22n28: ha
a18c6n33: lo a18c8n30: ^_la a18cn6: voi a18n28: vener a19c43n22: grazi a19c5n10: contr a19c5n4: stamp a19c8n22: al a19cn19: una a19n13: bozza a2: 0_per ?_e
?_ti ^_alleg ^_chi ^_io ^_possi ^_posso ^_sai ^_salve ^_spero ^_una ^_vorre a_ritir a_scriv abbia_il ad_aprir affit_la al_piu alla_buona anche_alla ancor_i
ancor_manca andia_onlin aprir arriv_entro attes_del attes_della attes_di avant_ci avere_i avete_ancor avrei avrei_bisog banca_non bene_? bozza_del bozza_mi
buco buong_ha butta_giu campo caric_la carte_? catas cenno_per che_ricap chiam_altri chied_di chiud_anche ci_arriv ci_fareb ciasc ciasc_anche codic_fisca
color_delle comod_$ confe_il conta_per copia_del copia_una corte cosa_ne cose cosi_lo cucin_$ da_riman da_saper dacci dacci_un data_$ date_cosi datec_un
del_sito del_suo deleg deleg_sul della_cucin della_sezio della_sua delle_tre dello di_coper di_piu di_preno di_resti di_un didas dimmi_quale dimmi_se
ditec_quale doman_veloc dovre dupli dupli_copia e_blocc e_chiar e_dimmi e_ditec e_fuori e_liber e_quasi e_splen e_vostr elenc elenc_degli evita evita_che
farci farci_avere fareb fatem_avere firma_per foto_? foto_dell foto_dello fuori_produ genti_dotto gira gira_bene giri giri_pure giu giu_due ha_avuto ho_ancor
ho_caric ho_i i_nomi i_tempi iban il_grafi il_manda il_nome il_piast il_visto in_dupli incon inizi intan invia_la invio_la invit_$ l_altra l_assic l_elenc
l_impag la_cucin la_deleg la_galle la_mandi la_parti labor_e le_ho le_invio le_modif le_note le_ricor le_trasm le_trova lei_due link_e lista_dei lo_avvis
lo_riman logo_? logo_in manca_due manda_entro manda_profe marta_in merco_0 meta_mi mette_in metti_il mi_mandi mi_propo mi_servo mi_sono model mulin ne_ho
nel_modul nell no_$ nomi non_puo non_riesc note note_legal novit_sulle numer_defin o_l ok_entro onlin_il ora_tocca orari_e pagin_conta per_ciasc per_evita
perit_dell piu_tardi poi_torna possi_avere prati_in prefe_? prefe_che prefe_e prefe_la pregh pregh_di preno_il preve_firma prezi prezi_$ profe pront_e
propo_lei puoi_manda qualc_puo quale_prefe quell_di recup repar resti_il resto_proce retro ricap ricap_ci ricev_$ ricop riesc_a risco_non risco_sulle salve
sara_qualc sareb_possi sareb_prezi scade_il scors_? se_per se_potes se_vi secon_meta secon_prova sei senza_le serve_? servi_il servi_le servo_i sette_cosi
sezio sfoca_$ sgran si_stamp siamo_pront sicur sito_gira solo_un solo_voi stamp_ci sue_notiz sui sui_color sul_panne suo_benes suo_cenno suo_ok telef_di tempi
tener_la testo_della ti_convi torno_a trasm_in tre_setti trovi_la un_buco un_immag una_doman una_riga unica_le va_$ vale_fino vetto via_mail visto_si visur_e
vostr_parti vuole_saper vuote a20c32n10: serve a20cn5: va a21c3n13: pagin a21c6n33: sono a21n8: il_0 a22c8n13: ^_ciao ciao a23c13n31: ho a23c3n2: alleg
a23c4n13: per_la a23n: firma_$ a24c12n21: con a24c9n9: solo a27c2n13: manca a29c7n19: mi a2c: al_0 biogr buong_marta cinqu copia_della fino_al i_loghi
il_tendo l_atto la_broch le_corre mail_di me_la non_mi per_chiud sotto_$ tardi tendo versi_del volev_solo a2c10: la_mia a2c10n6: archi a2c11n2: e_tutto
a2c13n4: stato a2c15: mia a2c16n: perfe a2c18: a_posto a2c2: ^_bene bisog_che copia_firma dichi event qui_in a2c2n: buon ci_siamo diret sbagl senza_la
a2c2n11: facci a2c2n14: dal a2c2n2: e_a e_onlin giann a2c2n3: nella_carte a2c2n5: guard a2c2n6: altra decis a2c2n7: aveva a2c2n9: forni a2c3: chiud_la cosi_$
e_stata a2c3n: grazi_della a2c3n13: oggi a2c3n2: fine momen a2c3n3: stata a2c3n5: te a2c4n: messa ritir a2c4n3: tu a2c4n4: e_in a2c4n6: pure a2c5: consi
a2c5n3: che_ci a2c6: il_certi a2c6n10: e_arriv a2c6n2: grazi_mille a2c6n4: pagat a2c6n8: richi a2c7: ^_solo a2c7n14: gia a2c9n2: rispo_$ a2c9n6: lavor a2cn:
0_genna ^_egreg anche_il atto catal di_rispo dieci egreg egreg_signo i_dati il_notai la_aspet mail_$ monta_e prove setti_scors ultim_pagin a2cn10: che_il
a2cn2: casa codic conto di_ieri geom_riva il_nuovo paola porta vecch veloc a2cn3: bisog_di e_preno giugn in_studi manda_i parla riva_$ stess tavol a2cn4:
allor la_setti a2cn5: anna sono_arriv a2cn6: stase tutti a2cn7: ^_i il_comun a2n: ^_a ^_ancor ^_buona ^_ora a_mezzo a_prest abbia_ancor accon_del appen_abbia
appen_lo arriv_$ blocc bozze_sono capar capit carat chi_di ci_sara circa come_prefe con_le con_un confe_la contr_firma cosa_che datec dati_del del_domin
del_menu della_broch della_pagin di_veder di_voi ditem due_bozze e_per esatt finch firma_e fisca galle genti_signo giugn_$ il_perit il_termi il_verde in_comun
inseg invio la_capar la_palla la_telef listi luned_alle ma_la manca_la megli mi_chiam modif noi_non nome non_manca non_so organ palla paret perme_$ piu_grand
potes prest prima_$ prome_per qualc_non resta_quell righe_per scala scelt_e scriv_per se_e se_prefe se_qualc sfoca siamo_$ signo_conti sono_a spero splen
sul_serve tende termi terza tocca_a torta tra trovi un_accon un_ultim vale vanno vengo villa voi_la vorre_la vorre_una a2n10: mando a2n2: 0_giugn ?_quell
^_luca ^_qui ancor_il ancor_nessu apert canti che_l da_decid da_noi dell_assic dovet_ancor due_foto ecco_il entro_doman grafi il_secon la_copia la_stamp laura
luca_puoi me_lo meta molto novit parte_$ per_giove perme piu_$ qual qual_e ripre sai_qual solit solo_il strut una_copia verba a2n3: anche_la apre bella
comun_e e_lo in_labor la_versi marzo_$ mezzo noi_$ numer_di oggi_$ parol passo quasi resta_da ricor_che sono_in tocca torna a2n4: avvis bene_$ foto_che
giove_$ la_carta macch mano parer a2n5: ^_aspet campi diseg funzi il_forni perch setti_$ a2n6: sara a2n7: cambi a2n8: nuova a3: 0_marzo ^_dimmi ^_noi ^_potre
^_quand ^_resti ^_torno a_manda a_pagin alta alta_risol appen_ci appro_la atten_un avere_entro avuto_modo benes butta casel ce_le ce_lo certi_unica ci_riman
comod compi contr_d contr_di convi d_affit da_firma defin_entro dei_prodo della_home delle_due di_stamp dotto e_qui e_riman entro_merco farei farei_olio
favor_$ firma_entro foto_di il_link in_alta io_farei la_certi la_visur le_ricev lista_degli manca_il marte_0 mi_manca modo_di non_va notiz_entro o_il olio_ma
panne_del passa_a pero prefe_$ prodo prodo_$ produ resti_firma resti_in riga rispe rispe_la scegl secon_versi senza_un testi_della testi_entro trann_la un_suo
una_foto va_in vener_? vi_va a30c5n16: della a31cn23: due a32c4n24: foto a33c3n41: se a357c168n434: $ ^ a35c20n47: l a37c27n45: che a38c11n34: i a38n31: ancor
a39c4n10: firma a3c: loghi proce_con ritra a3c13n2: fare a3c2: grazi_e a3c2n: chiar_$ il_menu si_e a3c2n15: doman_$ pross a3c2n2: domin entra marta a3c2n3:
l_ultim a3c2n4: ^_con a3c2n5: ^_ecco alle_0 a3c2n6: ecco a3c2n7: sala a3c3n: ce_l dati a3c3n18: ^_abbia a3c3n2: vostr_$ a3c3n4: ^_tutto a3c3n7: senti a3c4n2:
risol a3c4n4: non_c a3c4n6: adess a3c5n: rinno a3c5n4: lasci a3c6: chiav a3c6n: parte_nostr a3c6n2: il_sito l_ha mille a3c6n3: piace a3c6n4: non_ci a3c7n7:
nient a3c8n5: stama a3c9n2: quell_che a3cn: due_firme intes l_ordin liber pensa tener a3cn11: chiam a3cn2: e_le geom pensi_noi su tuo a3cn3: genna notai
a3cn5: volev a3cn7: la_sala a3cn9: fino a3n: ^_due ^_fammi ancor_arriv andar_in avuto capir cenno ci_mandi ciao_paolo del_team dubbi fammi_saper fatem
firma_non forma fotog fuori ho_lasci home immag la_passw la_tua legal modo o_un olio perit picco pront_trann scrit si_o ultim_cosa un_no via vostr_foto a3n2:
^_volev ci_dovet ci_servo il_resto logo_$ osser panne sai saper_se uno verde viene vostr_appro a3n3: ^_basta ^_manca ci_vorre il_prezz impag la_data labor
puoi quest_setti resta_solo secon_bozza sono_pront a3n4: ancor_senza e_l grand siamo_ancor a3n5: data a3n6: il_blu le_due prepa a3n7: ^_siamo a3n9: comin a4:
0_sette affit altro_che andar_avant attim avere_le bozza_della cucin due_date hai_un il_testo mi_dica non_ho occhi_e parti_iva possi_stamp quand_hai riesc
riman_firma risul_ancor riusc_a serve_la stamp_$ sua_firma torno un_attim un_prome a40c5n30: del a41c27n36: a a42c25n28: da a48n9: entro a49c11n27: vostr
a49c6n36: un a4c: andia trasm visur a4c2n: invia paolo siete a4c2n2: defin a4c2n4: carte riva a4c2n5: studi a4c3: pagam a4c3n10: ^_l a4c3n3: la_banca a4c3n5:
banca a4c3n6: nuovo a4c4n3: me a4c4n7: finit a4c4n8: c_e a4c6n5: dovet a4c9n10: conse a4cn: broch del_0 le_vostr lei scors serve_il a4cn2: firme a4cn6: scelt
a4cn7: la_foto no a4cn8: monta a4n: ^_sareb ancor_le coper corre_entro dica gli_orari io_non le_misur mette metti team unica vener_0 a4n10: vener_$ a4n11: blu
a4n15: giorn a4n2: caric e_due iva legno_$ manca_solo ordin_il piast posso so sue trann a4n3: 0_la accon appro_$ non_abbia potet prova ricor senza_il
tutto_pront a4n4: conti d_accor fammi il_modul la_tipog a4n5: notiz scade a4n6: marzo a4n7: ^_appen il_legno veder a4n8: carta legno a5: basta_un color_$
degli_invit dimmi ditec e_una giove_0 invit la_lista occhi per_andar quale_delle riusc saper_quant segna sette testo un_occhi vostr_firma a51n: ?_$ a55c5n27:
0 a56c19n58: in a58c14n58: di a59c55n53: non a5c: foto_$ a5c11n9: nostr a5c18n: posto a5c2: mi_serve a5c2n: il_numer a5c2n10: aggio a5c2n2: con_la a5c2n7:
signo a5c2n9: la_fattu a5c3n11: alle a5c3n5: bisog a5c3n6: nella a5c4n10: ieri a5c4n8: c a5c5n2: chiud a5c6: certi a5c7n10: nessu a5c7n4: sito a5c8n: la_prati
a5c8n3: trova a5c9n4: prati a5cn: che_la a5cn2: ad per_le risul a5cn3: la_sua pensi a5cn6: scriv a5cn8: telef a5n: ^_prima avant bozze due_righe entro_luned
il_cater pagin_0 righe un_si visto voi_$ vostr_ok a5n2: altri ancor_la assic da_voi decid e_pront manda_il se_non solo_da solo_la volet a5n3: aspet_la misur
a5n4: luca a5n5: ^_resta a5n6: merco a5n7: se_il a5n8: e_ancor a6: attes date entro_marte in_attes lista propo vostr_risco a60c20n50: ci a64c17n49: le
a6c13n6: quind a6c14n7: ora a6c14n8: altro a6c2n3: per_i a6c2n4: menu a6c2n9: fattu ne a6c3n17: tipog a6c3n3: chiar tua a6c3n5: numer a6c4n15: ^_ho a6c4n4:
onlin a6c5n2: ^_da a6c5n4: mail a6c9n10: grazi_per a6cn: qui_sotto a6cn2: proce a6cn3: ^_vi buona a6cn4: la_pagin prezz a6cn9: versi a6n: a_voi cater passw
a6n14: luned_$ a6n2: favor non_possi orari per_favor resto a6n3: avete la_firma vorre a6n4: ^_mi ^_un prima_di a6n8: gli a6n9: non_e prome a7: entro_il link
a70n12: ? a7c14n5: quest a7c2: ci_servi a7c2n17: ti a7c2n5: corre puo a7c36n16: ! a7c3n3: poi a7c4n: in_stamp a7c4n10: nel a7c4n3: servi a7c6n12: sua a7cn:
potre a7cn11: chied a7cn2: hai a7cn23: comun a7cn4: il_color a7cn6: accor a7n: entro_giove a7n2: foto_del a7n4: atten conta modul a7n6: vuole a8: 0_? degli
un_vostr a83c45n65: per a8c18n16: rispo a8c3n8: preno a8c4n5: ultim a8c5n3: ana ana_$ a8c5n6: confe a8c8n15: alla a8c8n2: ci_serve a8cn10: qualc a8cn17: setti
a8cn2: ci_manca resti a8cn3: e_il a8cn4: il_logo a8n: risco a8n2: chi servo a8n3: ok sareb a8n4: cosa a8n6: quand sulla a8n8: il_preve parti a9c: alleg_il
a9c12n7: ricev a9c2n4: appro a9c3n12: e_la a9c3n4: il_suo a9c3n5: con_il a9c43n17: tutto a9c4n11: ^_le a9c5n: parte_vostr a9c7n14: noi a9c7n50: doman a9cn:
^_genti genti a9cn7: basta a9n: alleg_la andar sulle a9n3: ^_in va_bene a9n5: d quant a9n6: passa ac: !_adess !_ci ^_chiud ^_contr ^_giann ^_ordin a_quest
a_te abbia_finit al_momen al_suo alleg_trova andia_in atto_di b broch_e buon_lavor buona_serat che_i che_non chiac chiac_di chiud_il ciao_tom ciao_ugo
cinqu_biogr citaz da_fare dei_vini del_logo del_presi di_lavor di_prove e_andia e_ha entra_le fare_da firma_quind genti_clien giann_ha ha_confe ha_il ha_porta
ho_rinno i_docum i_nostr i_prezz il_ritra intes_a jo la_citaz la_dichi la_voce liber_$ luned_e manut mare minut mori mori_$ nel_vostr nient_altro notai_e
pagat_$ pensa_di piegh poliz poltr porta_la prati_appen presi proto purtr_e regis_$ reste ricev_e richi_da rigat rinno_e rispo_ci rispo_da ritra_del serat
sola stama_l stata_proto tendo_e tipog_mori tutto_bene ugo vacan_! verif vini voce vostr_due ac11: serve_altro ac13n4: e_stato ac15n: ^_perfe ac17n3:
non_serve ac2: a_tutto buone_vacan certi_e che_le dichi_e e_buon la_chiav mia_mail perfe_grazi posto_e ricev_il rispo_a scans sia spunt suo_archi tomma
ultim_mail vostr_non ac24n10: !_$ ac2n: contr_e decad il_domin l_origi mogli prati_$ tutto_chiar vacan ac2n2: clien manda_$ origi salda sito_e ac2n3: ^_e
mi_ha spedi ac2n4: regis ac2n6: ci_ha detto ac3: alla_fine che_tu e_bisog le_chiav mia_e nostr_e tu_rispo ac3n: dato ac3n11: chies ac3n2: agenz il_saldo saldo
ac3n3: che_mi deve l_ho ringr ac3n4: li ac3n5: probl ac4: piace_$ ac4n2: prati_e ac4n5: era ac5n: nulla_$ ac5n3: ha_gia ac6n2: per_ora ac7: buone ac7n6: chius
ac9n4: nulla acn: a_tutti acces aggio_il alle_dieci bene_il ciao_anna ciao_sam conse_$ dal_0 di_stama dimen fiera final genna_$ giust ha_dato l_accor l_agenz
la_nostr le_tavol mandi_le marit moret moret_$ natal negoz ora_ci pagin_e per_quest previ purtr risol_$ sam signo_riva sugli suo_marit tipog_moret tom tranq
acn2: 0_e aver bonif e_firma fasci frett il_codic il_tuo nessu_rispo ogni per_posta propr scusa senti_il acn3: ^_che bello che_manca ci_sono compl docum
e_finit fatto giuli il_tribu lo_stess piero posta primo uffic vostr_archi acn4: ^_ti aggio_$ giro magaz sabat acn5: il_file riuni tribu acn6: ^_come file
siste an: 0_da 0_il 0_in ?_io ^_altre ^_comin ^_facci ^_finch ^_ne ^_nel ^_porta a_mano abbia_bisog abbia_cambi abbia_monta accor_di adess_? agenz_delle aiute
alla_vostr alle_otto altre altre_due ancor_$ ancor_nient ancor_ricev apert_$ apre_il arriv_e arriv_nulla arriv_solo atten_il avant_$ aveva_prome avori baci
baci_chiar bagno belle belle_le bisog_entro blu_? botte bozza_da bozza_di buona_giorn buong_il buong_signo cambi_la campi_di canti_giove capir_se carta_$
carta_avori carta_intes ce_ne che_a che_aveva che_avevi chiam_$ chied_al ci_chiam ci_da ciao_a ciao_paola ciao_sonia circa_due color_e come_facev comin_appen
confe_l contr_non contr_vi corre_il coset coset_il costa cui da_appro da_il dai dare davve decid_chi dei_bambi del_furgo della_telef delle_0 delle_entra
depos_$ di_cui di_fare di_genna di_marte di_pagin di_piero di_stran dino diseg_le domin_scade dovev_manda due_$ due_coset due_piant e_adess e_del e_marte
e_non e_poi esist f0 f0_e facev fattu_$ ferie finch_il firme_in fissa_l fogli foto_della foto_quand franc franc_$ fughe g genna_il geome_$ gia_impag giann_$
giove_alle ha_fissa ha_funzi ha_trova ha_visto ho_corre ho_ripre ho_senti i_color i_numer i_tuoi ieri_e il_canti il_conto il_decor il_final il_fotog in_botte
in_canti in_macch in_ultim in_viagg in_villa indir io_a iva_$ l_offer l_unica la_casa la_confe la_preno la_prese la_relaz la_scade la_strut la_terza la_torta
lasci_due lasci_un le_firme le_porte le_prove le_ricet le_tende lidia lidia_$ lo_cambi lo_ricev lo_zip lunga ma_a macch_$ manca_e mandi_il mando_in marte_$
memor menso molto_utile monta_le mostr muove negoz_$ nel_panne nessu_notiz noemi noemi_$ non_aspet non_risul nostr_conta notat_qualc nuovo_$ offer oltre
ordin_la organ_$ ottob pagin_dei pagin_del palla_passa paolo_il parla_mi parti_con passa_al passa_la per_cento per_quals perch_non pie pie_di piero_$ pomer_se
ponte porte prend prese_$ prest_ana preve_della preve_per prezz_resta proce_bene prome_la pront_$ pross_passo pubbl qualc_di quand_ci quant_siete quell_delle
qui_nessu qui_non quind_le relaz ricet ricev_i rient riman_il rived sala_e sala_grand saran sareb_bello sarem se_lo se_notat se_va se_volet secon_carat
serve_una servi_un servo_ancor si_$ si_muove si_parte siete_$ signo_il slitt sonia sono_ferma stran stris sul_menu sulla_pagin sulle_fughe suo_accon suo_fasci
svilu targh team_$ tengo tengo_aggio terra terza_versi tessu testa ti_giro ti_ho torna_da torta_$ trann_il tropp trova_nel tua_mail tuoi tutti_e tutto_e
un_cenno unica_cosa vado vede veder_l vetri viagg viagg_per visto_il voi_! vostr_manca vostr_parer vostr_rispo vuole_parla vuota zip an14: ^_si an2: 0_euro
^_atten ^_bella ^_chied a_doman abbia_chies abbia_notiz accon_$ album anna_ci antic avete_scelt avevi bambi blu_$ cellu cento chies_al ci_aveva ci_pensi
ciao_luca come_d come_da comun_non con_l copia_per dal_notai decor del_vostr della_carta depos di_luned dipen dovev e_d e_nel e_nella elena euro fattu_del
ferma fiori ha_fatto i_sotto idea il_faleg il_monta il_perme il_primo il_tetto il_verba in_copia in_un invid l_altro l_idrau l_udien l_uffic la_scelt le_sue
ma_e mandi_la mi_doman notai_$ notat otto paio paio_di pdf perch_il perso piant plani prome_$ quals quell_blu quell_della se_vuole secon_$ servi_anche si_va
siamo_in studi_$ tecni tenia tenia_aggio tribu_ha tu_$ un_paio utile versi_e volev_saper an3: al_comun appen_e archi_e arriv_la avvis_$ basta_una comme
di_marzo e_ho ed ed_e forni_$ furgo geome gliel idrau la_macch non_si onlin_$ per_l piano pomer preno_la prepa_la prese se_ci sera sotto_il stiam tipog_$
udien ultim_parol veder_la volta an4: all aspet_il bigli bozza_$ comun_$ e_doman e_quell fattu_di i_campi in_magaz la_conse le_mando maggi pront_per saper_$
tetto vi_mandi an5: abbia_gia faleg in_piu la_verni quell_del an6: tempo verni an7: colle fino_a fissa giorn_$ an8: arriv_il c: ademp ah ai alex ampli april
avanz bel bocca bombo borsa bruni buoni carol carro causa conve crusc cuore dalle dicem difet digit dini direi dispo distu estra fa farlo fatic festi film
font gadge genia gino ingeg irene ivano lui lupo matte nello nicol nino nodo notte occup opini orsin pace pari paura penso pia preoc ralle rappo regol riavv
rimbo ritro salta sapes sente spam speak stati tasca terro usato vedo viva vocal c10: altro_$ c13n: abbia_tutto c2: !_ana !_da ^_alla ^_benis ^_copia ^_falso
^_ignor ^_preno abbia_trova adess_abbia agli agli_sposi alcun_rispo allar altra_doman altro_grazi anche_l archi_la archi_non arriv_tutto augur_agli
avevo_chies azion azion_richi banca_ce cala cala_qui casse cerch che_rispo come_non conse_i consi_la contr_ha da_qui dati_di dato_le decad_$ della_fiduc
diret_quind diver e_archi e_concl e_fatta e_spunt era_nel falso falso_allar fare_altro fare_piu fatta fatta_$ festa_! feste_ana fiduc fiduc_$ finis finit_e
firma_ricev godit_il grazi_da grazi_di ha_dati ho_trova ignor_pure il_momen il_sipar infor_che la_scans lasci_perde lasci_pure lavor_e le_avevo lo_cerch
mia_richi mia_ultim miche mille_siamo neces neces_$ nel_casse nessu_altra nessu_azion non_detto nostr_nessu occor_alcun ora_ho ordin_e origi_e ottim_per
pagam_e pagat_quind parte_tua per_sua perci perde perde_la posto_buone preno_confe pure_stare quest_il quest_rispo qui_tanti quind_non quind_per quind_siamo
rapid ricev_grazi richi_il rinno_non ritir_e saldo_e scans_che servi_$ si_spost sipar sipar_cala sito_non sposi sposi_! spunt_in stama_grazi stare_la tanti
tanti_augur tutto_non vedia_alla c2n: ^_sua archi_$ cerca_$ ci_vedia conse_e conse_non in_poi la_contr la_rispo marco menu_e mi_servi mogli_ci nostr_lavor
onlin_da pazie serve_$ spost_il stama_$ sua_mogli c2n2: andat festa il_serve la_ringr c2n3: proge richi_$ c2n4: nessu_probl c3: alcun annul avevo che_lo
chies_l concl corri_ha deve_fare devi_fare fare_nient godit ha_conse ho_tutto ignor il_pagam in_archi la_quest mille_$ nient_$ noi_il non_consi ora_abbia
per_infor perfe_abbia perfe_cosi posto_cosi stato_rinno c3n: arriv_stama cerca confe_e gia_manda grazi_! non_deve non_occor occor piu_nulla serve_piu c3n2:
per_noi stano vedia c3n3: e_chius c3n4: il_corri il_nostr c3n6: benis c4: ^_ottim ^_ricev augur devi feste_! infor_il mia_doman non_devi ottim parte_mia
quest_e ricev_tutto serve_rispo stare c4n: conos_il c4n2: ^_nessu c4n3: e_pagat grazi_$ c4n7: corri c5: buone_feste con_quest fare_nulla c5n: tutto_$ tutto_a
c5n2: serve_che c5n4: spost c6: dovet_fare feste ora_non stato_un tutto_grazi un_piace c6n: non_dovet c7: per_conos posto_$ solo_per c7n2: infor c8:
tutto_quell c8n2: conos c9: siamo_a cn: 0_alle ^_giust ^_piero ^_quest a_giugn abbia_scelt accor_e adess_e alber alla_conse alla_pross anche_noi archi_le
arriv_grazi arriv_luned arriv_per aspet_alla calda carte_condi chius_ad cifre colla come_richi condi_$ confe_che conte cosi_in cosi_la cosi_per da_solo
da_stama di_casa doman_! dopo_la e_compl e_monta e_risol farem fattu_arriv file_nella finit_$ firma_da fratt gia_in grazi_lo guard_il ha_chiam ha_manda
il_fasci il_mio il_probl il_proge in_frett in_tipog insie_$ io_$ l_aveva l_ora la_fiera la_merce la_regis la_ricev la_signo lanci lavor_finit le_cifre lette
manda_la merav merce mio nel_fratt nient_da non_vedia occas oggi_e padro padro_di pagat_la pagin_che parla_con parte_sua per_tener prati_la preno_e
propr_quest pross_occas quel quell_$ quest_$ quind_abbia ringr_e ringr_per rinun rinun_alla risol_cosi rispo_veloc salda_la scusi silva sito_potre spieg
stano_spost stato_bello suo_ordin tocch tutto_chius vedia_l vostr_sito web cn2: 0_0 ^_lasci appen_senti condi doman_la domen e_andat e_i e_nient felic
il_bonif il_lavor insie la_decis la_riuni logo_e marta_$ matti ne_ha ora_di pagat_non pecca per_aver posta_$ resti_a scriv_$ scusa_il sig sono_tutte ti_confe
cn3: aveva_chies e_gia ho_appen mese tipog_non tutto_il cn4: benis_$ chius_$ ieri_$ rispo_alla tutte vicin cn5: dopo esser cn6: l_abbia n: abbon accan accog
accol affis agost aiuol alice allin allo alto antep appog apria arch arco assen autor autos avest avro banne batte batti benit beppe birra bisco brind buste
calce calma capoc capod carri cente centr cerni cogno colpo commi compu conco copie copre corni cura custo dallo dalma dammi danne david degus dia dicev dira
dire dirle ditta dogan dorme doves dovut effet eh erano esami escav estat europ fame fara faro farti fasti feria fermo fonda fonic gallo garan gesto getta
giard giria giuri godet grave gru homep imper impie impre inclu influ ingle ingra invar ispet ivana latto leggi licen limon linea luci madre mai malat male
mande mani manua marin marmi marmo mater matri merit mezz mie migli milan milli mirac monto murat nave nei newsl notar novem obiez olii omar ormai osta ozdem
paga pagar page panif parch parlo passi pausa penal perdi periz perta pesan pezzi piani piogg plugi posit potev preme presa proie puliz quesi racco rappr rate
ratei regga riass riepi rigen rileg rilie rimes rimon ripor ripos ripri ritor rivol rogit roma rosa rosso rumor saldi samue sappi scaff scale scato scavo
scher schiz sciop scree scuro segue sento seral set silen simon soffi sole sopri spegn spolv sporc stanc stand stanz stavo sto stufa suona suono svuot tappe
tasto tease terre tesor torin track tratt treno trove turno ugual ulter umidi urgen usare valgo vasca veron verti video visio vive volte volut vuoi webin
zocco n10: dalla n2: !_la 0_come ^_adess ^_avret ^_certo ^_devo ^_di ^_doman ^_dovet ^_luned ^_ok ^_pecca ^_rispo a_fine a_noi a_un a_vener abbia_potut
abbia_preno abbia_ricev abbia_siste adess_lo aggiu_in aiuto album_esce alla_tipog altro_proge ancor_due ancor_una anni anno appen_arriv arriv_a aspet_che
assic_vi attac avret_la bacio balla balla_l belli_$ bene_doman cadut caldo caldo_$ cambi_il cammi carte_$ cellu_$ certo_nessu che_balla che_si che_vener
che_vi chiam_per chiam_pure chied_io chies_alla chies_se ci_guard ci_metto ci_vuole ciao_tito clara come_funzi comin_il comun_ci conta_$ conti_$ contr_$ corsi
corti costi dal_forni dalla_banca dalla_tipog dappe del_corti del_faleg del_geome del_nonno della_tipog devo_senti di_altri di_finir di_giorn di_manda
di_solit di_telef diamo diamo_doman dicia dico dico_$ dietr dietr_la dirvi dispi dispi_$ divan dodic doman_le doman_no doman_se domat_$ dovet_esser due_anni
due_pagin duran e_belli e_cadut e_compr e_di e_domat e_mezzo e_possi e_sono e_te elett esce espor facci_il faleg_non fammi_un fermi fine_mese finia_vener
finir finit_luned firma_il fisch fosse galli galli_la gia_prepa giorn_e girat_la giro_$ giudi_$ gli_ho guast hanno_invid ho_chies ho_preso i_margi i_muri
i_suoi idrau_mi il_divan il_fiori il_pavim il_pdf il_piano il_regis il_sopra il_tempo il_titol il_vetra in_antic in_mente in_rispo in_riuni inser_$ invec
invid_tutti l_album la_aggiu la_chiam la_colle la_diamo la_music la_prova la_siepe la_sta la_tenia labor_? lavor_di le_facci le_inser le_peoni le_scriv leggo
legno_appen letto_con lo_facci lo_inser lo_monti ma_ci magaz_$ manca_una mando_domen margi marte_! matti_la mente mente_qualc mese_$ metro metro_e mi_hanno
mille_per misur_$ muri music nella_pagin no_non no_resti noi_entro noi_vener non_arriv non_avrem non_ha non_parte nonno nonno_che nota nuova_prati oggi_abbia
ore pacco_e parli parol_spett parte_doman pecca_per peoni per_merco per_un piacc piano_e piove piu_iva piu_per poco porto_io potut preso preve_resta prezz_$
prima_meta probl_la provi_doman puoi_contr qualo qualo_servi quant_alla ragaz regis_e resta_fissa resta_valid ricev_la ricon rispo_dal rispo_dalla rover sa
sabat_$ sala_$ salut_$ saper_che scamb scamb_le scriv_pure se_le se_nel se_piove se_ti secon_e secon_mano sempr senza_rispo si_apre si_la si_puo si_quell
siamo_fermi siepe siepe_no sig_galli solle sono_venut sopra sotto_nessu spett studi_conti subit suoi tabel tanto te_le tecni_$ telef_e tempo_tiene ti_viene
tiene tipog_e tito tito_sai titol_e tre_giorn tua_doman tutti_in udien_e un_bacio un_breve un_fisch un_metro un_secon una_nuova una_volta usiam utile_$ valid
valid_fino vener_e vener_le verba_di verni_e verni_la versi_$ versi_con vetra vi_avvis vi_mando vi_piacc vi_ricor vi_salut viene_in vogli_un volen vostr_aiuto
vuole_una n3: ?_il ^_$ ^_aveva ^_oggi ^_potet ^_quant a_marzo abbia_ordin appen_la appun arriv_ieri asciu_$ avrem bigli_da breve breve_aggio carta_e colle_$
come_volev comin_luned compr da_visit del_comun dura e_gli e_parti e_un finia fissa_per forni_e girat giudi ha_bisog ha_detto ho_cambi ho_girat i_diseg
il_pacco lento luned_vi mando_la monta_lo nel_weeke nuova_versi pacco pagin_$ parti_luned pavim per_vener po porti prima_bozza pross_setti pure_$ qualc_$
ragio regge ritar siste_$ sospe stann te_lo telef_$ tetto_$ ti_facci ti_mando titol trasf un_po una_setti ve vedre vener_alle venga venut_benis vogli n4:
^_sono a_maggi aggiu arriv_doman avret belli bianc chied_se con_i devo di_nuovo doman_e doman_si domat e_piu e_venut facci_saper ha_chies il_tipog letto
luned_comin maggi_$ metto monti porto provi senti_la setti_pross sta sua_doman un_altro weeke n5: alla_sua asciu blu_e certo come_prome dal_comun foto_sono
hanno inser nient_di un_altra visit n6: e_ti e_vi la_nuova la_pross salut venut n7: due_giorn la_prima n8: si_il
"""
