"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: acced ade adesi agita aller allog almen alter ammin appel appes apris assem assoc averc avra avres bache badge basso blog bruna bug camer cance canzo capis capo cara carla caro casal caso
clicc compa copyw costr coton crea dall dator davan debol destr dicci dice direb dirit disco distr docci docus dopod doria dorso dott etich fabio facen faces fai famig farce fares farmi
femmi ferri fidar figli fines finto fisso front ftp grani grata grati greco grigi guido https ident impia imu inaug indie ines infil info inolt insis insol inten inter it kirst largh lastr
legat legge leone lina lisci locan locat log lotto lucid magar manig mappa mara march maria mario masch maste menab mesi minia mirel mobil moque nedo nelle nipot nitid nuovi ocra opaca opaco
oppur opusc opzio orest ospit paese palco panto parqu paten perla perve pesa pezzo pieta pini piuma pixel poggi poter predi prega prego prope punte punti punto px quali quara quarz radio
recla reddi refus reimp riave riemp riesa rifat riser risgu rispa risto ritoc rober sacco sana sarei saret satin sbloc scadu scara scari scatt sedie segui senap sensa senso serie serra siate
sigla sigle simil simo sinis sloga soci socia soldi sonda sorri spend spiet spons squil staff stefa stori story stret sullo t tagli tassa tenet tenut teo terzo todi togli tono tore tradu
trami trovo varia vedi vegan veget vellu vendi venia venit vince vista volan voli a10c11n16: ^_grazi a10c12n18: siamo a10c3n13: e_la a10c44n20: tutto a10c4n22: come a10c4n6: copia a10c5n:
parte_vostr a10c5n12: anche a10cn12: il_vostr a10cn15: resta a10cn9: preve a10n: andar a10n4: chi a10n7: passa a10n9: ^_senza a11: i_testi a113c81n181: e a11c2n4: logo a11c3n7: ce a11c5n12:
^_le a11cn5: 0_$ tre a11cn6: mandi a11cn7: sotto a11cn9: dell a11n15: ^_se a11n2: manca_ancor a11n3: ^_in a11n9: marte a12c10n18: piu a12c13n6: ^_per a12c4n15: io a12c6n7: qui a12cn2: riman
a12cn8: la_vostr a12n2: quale a12n4: delle a13c10n6: cosi a13c2n37: luned a13c2n7: dei a13c3n6: ^_buong a13c3n8: ordin a13c4n6: buong a13cn7: la_secon a13n: avere testi a13n17: ma a13n4:
possi a13n7: la_bozza a13n9: saper a14c18n3: da_parte a14c3n28: vi a14c5n16: manda a14cn11: ^_ci a14cn13: aspet a14cn20: prima a15c4n47: si a15c5n23: appen a15c6n10: ^_non a15n10: giove
a15n3: prefe a160c56n181: la a165c66n201: il a16c11n42: arriv a16c2n13: le_foto a16c2n9: il_contr a16cn16: secon a16n9: pront a17c10n18: quell a17c18n14: parte a17c4n10: bene a17c8n13:
per_il a17cn10: color a17n5: entro_vener a18c23n32: ha a18c24n39: abbia a18c5n6: suo a19c2n11: sul a19c3n17: senza a19c44n24: grazi a19cn: in_alleg a19cn23: una a2: 0_ma 0_o 0_per ?_ti
^_alleg ^_chi ^_io ^_possi ^_posso ^_sai ^_salve ^_spero ^_una ^_vorre a_ritir a_scriv abbia_il affit_la al_piu alla_buona anche_alla ancor_i ancor_manca ancor_per andia_onlin arriv_entro
aspet_solo attes_del attes_della attes_di atto_reste avant_ci avere_i avete_ancor avrei avrei_bisog bene_? box box_$ bozza_mi buco buong_ha butta_giu campo caric_la carte_? casa_e cenno_per
che_ricap chi_intes chiam_altri chiar_a chied_di chiud_anche ci_arriv ci_fareb ciasc ciasc_anche codic_fisca color_dei color_delle com com_e comod_$ confe_il conta_per copia_del copia_una
corte cosa_ne cosi_com cosi_lo credo cucin_$ da_riman da_saper dacci dacci_un data_$ date_cosi del_piegh del_sito deleg deleg_sul della_cucin della_sezio della_sua delle_tre dello di_coper
di_locaz di_piu di_preno di_resti di_suo di_un didas dimmi_quale dimmi_se ditec_quale doman_veloc due_cose dupli dupli_copia e_$ e_blocc e_chiar e_dimmi e_ditec e_fuori e_splen elenc
elenc_degli evita evita_che farci farci_avere fareb fatem_avere firma_per fogli_e foto_? foto_dell foto_dello fuori_produ genti_dotto gira gira_bene giri_pure giu giu_due ha_avuto ho_caric
ho_i ho_messo i_nomi i_tempi iban il_box il_grafi il_manda il_nome il_piast il_visto in_dupli in_vetto incon indec indic_entro indir_di inizi intan invia_la invio_la invit_$ l_altra l_assic
l_elenc l_impag la_coper la_cucin la_deleg la_galle la_parti labor_e le_bozze le_ho le_modif le_note le_ricor le_trova lei_due lei_l liber_il link_e lista_dei lo_avvis lo_giri lo_riman locaz
logo_? ma_mi manca_due manda_entro manda_profe mandi_? marta_in medic merco_0 messo meta_mi mette_in metti_il mi_mandi mi_propo mi_servo mi_sono model mulin ne_ho nel_modul nell no_$ nomi
non_ne non_puo non_riesc note_legal novit_sulle numer_defin o_l ok_entro onlin_il orari_e pagin_conta per_ciasc per_evita perit_dell piu_tardi poi_torna possi_avere prati_in prefe_?
prefe_che prefe_e prefe_la pregh pregh_di preno_il preve_firma prezi prezi_$ profe pront_e propo_lei puoi_manda qualc_puo quale_prefe quell_di recup repar reste_da resti_il resto_proce retro
ricap ricap_ci ricev_$ ricop risco_non risco_sulle salve sara_qualc sareb_possi sareb_prezi scade_il scors_? scusa_se se_per se_potes se_vi secon_meta secon_prova senza_le serve_? servi_il
servi_le servo_i sette_cosi sezio sfoca_$ sgran si_stamp siamo_pront sicur sito_gira solo_un solo_voi solta solta_la spese_medic stamp_ci sue_notiz sui sui_color sul_color sul_panne
suo_benes suo_cenno suo_ok telef_di tempi tener_la testo_della ti_convi torno_a trasm_in tre_setti trovi_la un_buco un_immag una_doman una_riga unica_le va_$ vale_fino vener_a vero vetto_?
vi_abbia visto_si visur_catas visur_e vostr_parti vuole_saper vuote a20c6n38: lo a20c8n52: ^_il a20cn6: va a20n15: bozza a20n30: vener a20n4: o a21c10n31: ^_la a21c2n7: voi a21c5n6: stamp
a22c10n28: al a22c33n13: serve a23c3n13: pagin a23c5n14: contr a23c7n37: sono a23n9: il_0 a24c4n15: per_la a24c9n17: ^_ciao ciao a24n: firma_$ a25c14n24: con a25c3n2: alleg a25c9n9: solo
a26c14n39: ho a28c2n15: manca a2c: ad_aprir aprir biogr buong_marta copia_della fino_al i_loghi la_broch le_corre le_invio mail_di piegh sotto_$ tardi tendo_e versi_del volev_solo a2c10n6:
archi a2c11: la_mia a2c12n2: e_tutto a2c12n6: lavor a2c14n4: stato a2c16: mia a2c16n: perfe a2c18n4: non_serve a2c2: ^_bene cinqu copia_firma event qui_in a2c2n: buon diret sbagl senza_la
a2c2n16: dal a2c2n2: ci_siamo conto contr_e diver e_onlin festa giann a2c2n3: e_a spedi tavol a2c2n5: guard a2c2n6: altra decis a2c2n7: aveva a2c2n8: stase a2c3: chiud_la cosi_$ a2c3n:
e_stata a2c3n2: momen a2c3n3: ringr a2c3n4: stata a2c3n5: te a2c3n9: forni a2c4: alla_fine a2c4n: grazi_della messa ritir a2c4n15: oggi a2c4n5: tu a2c4n6: pure a2c5: consi a2c5n4: che_ci
e_in a2c6: il_certi a2c6n11: e_arriv a2c6n3: grazi_mille a2c6n4: pagat a2c6n8: richi a2c7: ^_solo a2c7n16: gia a2c9n2: rispo_$ a2cn: anche_il catal di_rispo dieci i_dati i_prezz il_notai
invio la_aspet monta_e prove setti_scors ultim_pagin a2cn10: che_il a2cn2: 0_genna ^_egreg al_0 codic di_ieri egreg egreg_signo fiera geom_riva il_nuovo mail_$ ogni paola scusa vecch veloc
a2cn3: ^_che bisog_di compl e_preno giugn in_studi manda_i piero porta riva_$ a2cn4: la_setti magaz parla primo a2cn5: allor diseg sono_arriv a2cn6: anna a2cn7: ^_i a2cn9: il_comun a2n:
^_ancor ^_buona a_lei a_prest abbia_ancor accon_del appen_abbia arriv_$ avori botte bozze_sono capit carat ci_sara circa come_prefe con_le confe_la cosa_che da_chiar dati_del del_domin
della_broch della_pagin depos_$ di_marte di_veder di_voi ditem diver_indic due_bozze e_per esatt finch firma_e fisca fogli galle genti_signo giugn_$ il_perit il_termi il_verde in_canti indir
inseg la_telef listi manca_la megli memor mi_chiam modif noi_non non_risul non_so note organ paret perme_$ piu_grand potes prest prima_$ prome_per qualc_non resta_quell riesc_a righe_per
scala scelt_e scriv_per se_e se_prefe se_qualc sfoca siamo_$ signo_conti spero spese splen stamp_in sul_serve tende termi terza torta tra tutti_e un_accon un_ultim vale vanno vengo via_mail
voi_la vorre_la vorre_una a2n11: mando a2n2: 0_giugn ?_quell ^_a ^_qui ancor_nessu apert appen_lo avete_scelt baci blocc capar chi_di con_un contr_firma da_noi dell_assic dipen dovet_ancor
due_foto ecco_il entro_doman grafi il_secon l_idrau la_capar la_copia la_palla la_stamp laura luca_puoi luned_alle meta molto nome non_manca novit palla parte_$ per_giove piu_$ qual qual_e
sai_qual solit solo_il sono_a strut trovi una_copia verba villa a2n3: ^_luca anche_la apre bella che_l comun_e da_decid di_marzo e_lo e_nella furgo idrau in_labor marzo_$ noi_$ numer_di
oggi_$ passo ricor_che ripre ultim_parol a2n4: all bene_$ e_quell fattu_di giove_$ la_carta la_versi macch mano me_lo parer perme pront_per tetto a2n5: aspet_il avvis campi foto_che funzi
il_forni resta_da setti_$ a2n6: sara a2n8: nuova a3: 0_marzo ?_e ^_dimmi ^_noi ^_potre ^_quand ^_resti ^_torno a_chi a_manda alta alta_risol appro_la atten_un avere_entro avuto_modo
bozza_del butta catas ce_le certi_unica ci_riman comod compi contr_d convi cose d_affit da_firma datec_un defin_entro dei_prodo del_suo della_home delle_due dovre e_liber e_quasi e_qui
e_riman e_vostr farei farei_olio favor_$ firma_entro foto_di giri ho_ancor il_link in_alta intes_il io_farei la_certi la_mandi le_ricev le_trasm lista_degli logo_in manca_il marte_0 mi_manca
modo_di non_va notiz_entro olio_ma panne_del passa_a pero prefe_$ prodo prodo_$ produ resti_firma resti_in riga rispe rispe_la scegl secon_versi sei senza_un testi_della testi_entro trann_la
un_suo una_foto va_in vener_? vetto vi_va a30c6n18: della a32c7n22: mi a33c5n25: foto a34c2n26: due a35c3n50: se a386c177n470: $ ^ a39c12n41: i a39c24n53: l a3c: banca_non entro_merco
il_tendo loghi me_la non_mi per_chiud proce_con ritra tendo a3c14n2: fare a3c18n: a_posto a3c2: bisog_che dichi grazi_e a3c2n: chiar_$ pensa si_e a3c2n11: facci a3c2n15: doman_$ a3c2n2:
il_menu marta a3c2n4: ^_con nella_carte a3c2n5: ^_ecco alle_0 a3c2n6: ecco a3c2n8: sala a3c3n: dati a3c3n17: pross a3c3n19: ^_abbia a3c3n2: domin vostr_$ a3c3n3: ce_l a3c3n7: senti a3c4n2:
risol a3c4n4: fine a3c4n7: adess a3c5n: rinno a3c6: chiav a3c6n: parte_nostr a3c6n3: il_sito mille piace a3c7n2: l_ha a3c7n8: nient a3c9n3: quell_che a3c9n8: stama a3cn: due_firme firma_non
l_ordin la_passw reste a3cn10: fino a3cn11: chiam a3cn2: casa geom la_tua pensi_noi su tener tuo a3cn3: e_le notai stess a3cn4: genna a3cn7: tutti a3cn8: la_sala a3cn9: volev a3n: ^_fammi
a_mezzo ancor_arriv avuto capir casel cenno ci_mandi ciao_paolo datec del_menu del_team di_stamp dubbi fammi_saper forma fotog fuori ho_lasci home immag in_comun indic legal modo o_un olio
ora_tocca perit picco pront_trann si_o tocca_a ultim_cosa un_no vostr_foto a3n2: ^_ora canti ci_dovet ci_servo dotto logo_$ panne saper_se scrit uno verde via viene vostr_appro a3n3: ^_basta
^_manca ci_vorre il_prezz il_resto impag la_data labor mezzo osser parol per_l quasi quest_setti resta_solo sai secon_bozza sono_in sono_pront torna a3n4: ^_volev ancor_senza grand
siamo_ancor a3n5: ^_aspet perch tocca a3n6: e_l il_blu le_due a3n7: ^_siamo cambi prepa a4: 0_sette a_pagin affit altro_che andar_avant attim avere_le benes bozza_della ce_lo contr_di cucin
due_date hai_un la_visur mi_dica non_ho o_il occhi_e parti_iva possi_stamp quand_hai riman_firma risul_ancor riusc_a sua_firma torno un_attim un_prome a40c6n12: firma a41c27n51: che
a43c6n32: del a43n32: ancor a47c25n35: da a49c29n48: a a4c: andia l_atto a4c2n: siete a4c2n2: defin invia a4c2n3: entra a4c2n4: riva a4c2n6: studi a4c3: pagam a4c3n4: ^_tutto a4c3n6: nuovo
a4c4n10: ^_l a4c4n3: l_ultim a4c5n7: finit a4c6n4: non_ci a4c6n5: dovet lasci a4cn: broch del_0 le_vostr scors a4cn10: no a4cn19: giorn a4cn2: firme liber a4cn3: depos a4cn5: data a4cn7:
la_foto a4n: ^_due ancor_le andar_in appen_ci corre_entro dica fatem gli_orari io_non le_misur ma_la mette metti riesc team unica vener_0 a4n11: vener_$ a4n12: blu a4n2: ^_sareb ancor_il
legno_$ manca_solo ordin_il piast so trann a4n3: 0_la accon appro_$ iva non_abbia posso senza_il sue tutto_pront a4n4: conti fammi potet prova a4n5: d_accor il_modul notiz puoi a4n6: scade
a4n7: il_legno veder a4n8: carta legno a4n9: comin a5: basta_un color_$ degli_invit dimmi ditec e_una giove_0 invit la_lista per_andar quale_delle riusc saper_quant segna sette stamp_$
vostr_firma a50c6n42: un a51cn10: entro a52c11n28: vostr a53n: ?_$ a59c5n32: 0 a5c: foto_$ trasm visur a5c12n11: nostr a5c2n: il_numer paolo a5c2n2: ad a5c2n4: con_la a5c2n5: lei a5c2n8:
signo a5c3n3: la_banca a5c4n4: non_c a5c4n5: banca a5c5n10: ieri a5c7: certi a5c7n10: nessu a5c7n5: sito a5c8n: la_prati a5c9n11: conse a5c9n4: prati trova a5cn: atto intes serve_il a5cn3:
pensi per_le a5cn5: luca a5cn7: scelt scriv a5cn8: telef a5n: coper due_righe entro_luned righe serve_la un_si visto vostr_ok a5n10: se_il a5n2: ancor_la assic avant e_due il_cater manda_il
se_non solo_da volet a5n3: aspet_la caric decid misur ricor a5n5: la_tipog a5n7: ^_resta marzo a5n8: ^_appen a6: entro_marte il_testo lista occhi propo un_occhi vostr_risco a63c21n57: ci
a67c20n61: in a67c59n57: non a68c16n63: di a68c18n57: le a6c16n8: altro a6c2: mi_serve a6c2n10: la_fattu a6c2n11: aggio a6c2n3: per_i a6c2n5: carte a6c3n13: alle a6c3n5: bisog a6c3n6: numer
a6c3n9: nella a6c4n4: onlin a6c5n2: ^_da a6c5n3: chiud a6c5n5: mail tua a6c5n6: me a6c9n11: grazi_per a6cn: che_la passw a6cn10: versi a6cn2: altri qui_sotto risul a6cn3: ^_vi buona la_sua
proce a6cn6: merco a6cn8: monta a6n: ^_prima attes date in_attes voi_$ a6n10: non_e a6n14: luned_$ a6n2: bozze cater e_pront favor non_possi orari per_favor solo_la a6n3: resto vorre a6n4:
^_un a6n6: ^_mi prima_di a6n9: prome a7: entro_il link testo a76n16: ? a7c13n9: quind a7c14n10: ora a7c15n5: quest a7c18n2: posto a7c2: ci_servi a7c2n11: fattu a7c2n20: ti a7c2n5: corre
a7c2n6: puo a7c3n18: tipog a7c3n3: poi a7c4n18: ^_ho a7cn: potre a7cn15: chied a7cn4: hai il_color la_pagin a7cn6: vuole a7cn7: accor a7n: a_voi pagin_0 a7n2: foto_del a7n3: avete da_voi
a7n4: atten la_firma a7n5: conta modul a7n8: gli a8: 0_? degli un_vostr a88c49n72: per a8c18n17: rispo a8c2n10: ne a8c2n5: menu a8c2n9: parti a8c3n4: chiar a8c3n8: preno a8c4n: in_stamp
a8c4n10: c_e nel a8c4n4: servi a8c5n3: ana ana_$ a8c5n6: confe a8c6n13: sua a8c8n2: ci_serve a8cn2: ci_manca resti a8cn20: setti a8cn29: comun a8cn4: e_il a8cn6: prezz a8n: entro_giove risco
a8n2: servo a8n3: ok a8n4: cosa sareb a8n8: il_preve a8n9: e_ancor a9c: alleg_il a9c11n17: alla a9c13n8: ricev a9c2n4: appro a9c2n7: basta a9c3n4: il_suo a9c3n5: con_il a9c40n17: ! a9c4n10:
c a9c6n5: ultim a9c7n54: doman a9c8n18: noi a9cn: ^_genti a9cn13: qualc a9cn2: genti a9cn4: il_logo a9n: alleg_la sulle a9n3: va_bene a9n5: quant a9n6: sulla a9n7: d a9n8: quand ac: !_adess
!_ci 0_non ^_chiud ^_contr ^_giann ^_ordin a_quest a_te abbia_finit al_momen al_suo alleg_trova andia_in atto_di b broch_e buon_lavor buona_serat che_festa che_i che_non chiac chiac_di
chiud_il ciao_tom ciao_ugo cinqu_biogr citaz conto_$ da_fare dei_vini del_depos del_logo del_presi di_lavor di_prima di_prove e_andia e_ha entra_le fare_da firma_quind genti_clien giann_ha
gino ha_confe ha_il ha_porta ho_rinno i_docum i_nostr il_ritra intes_a jo la_citaz la_dichi la_voce liber_$ luned_e manut mare minut mori mori_$ nel_vostr nient_altro notai_e pagat_$
parti_oggi pensa_di per_esser poliz poltr porta_la prati_appen presi proto purtr_e regis_$ ricev_e richi_da rigat rinno_e rispo_ci rispo_da ritra_del serat sola stama_l stata_proto sua_dichi
tipog_mori tutto_bene ugo vacan_! verif vini voce vostr_due ac10n5: nulla ac11: serve_altro ac14n4: e_stato ac15n: ^_perfe ac2: ^_alla a_tutto buone_vacan certi_e che_le dichi_e e_buon
festa_! la_chiav mia_mail perfe_grazi posto_e ricev_il rispo_a scans spunt suo_archi tomma ultim_mail vostr_non ac25n10: !_$ ac2n: decad dimen l_origi mi_servi mogli negoz prati_$ sia
tutto_chiar vacan ac2n2: clien la_ringr sito_e ac2n3: ^_e docum e_finit giuli manda_$ origi proge ac2n4: mi_ha sabat ac2n6: detto ac2n7: ci_ha ac3: che_tu e_bisog le_chiav mia_e nostr_e
tu_rispo ac3n: avevo dato il_domin ac3n14: chies ac3n2: agenz il_saldo salda saldo ac3n3: che_mi ac3n4: regis ac3n5: il_corri probl ac4: piace_$ ac4n2: prati_e stare ac4n7: era l_ho li
ac4n8: corri ac5n3: deve ac5n4: ha_gia ac6n: nulla_$ ac6n3: per_ora ac7n: buone ac7n7: chius acn: acces aggio_il alle_dieci bene_il ciao_anna ciao_sam conse_$ cosi_la di_casa di_stama dispo
final genna_$ giust ha_dato il_conto il_proge l_accor l_agenz la_nostr le_tavol mandi_le marit moret moret_$ natal ora_ci padro padro_di pagin_e per_quest ringr_per risol_$ sam signo_riva
sugli suo_marit tipog_moret tom tranq tutto_e acn2: a_tutti album aver bonif ciao_luca dal_0 e_firma fasci frett il_codic il_tuo matti nessu_rispo per_posta piant previ propr purtr senti_il
acn3: 0_e ci_sono fatto il_tribu lo_stess posta uffic vostr_archi acn4: ^_ti bello che_manca giro tutto_il acn5: aggio_$ esser il_file acn6: ^_come file riuni tribu acn7: siste an: !_ho 0_da
0_il 0_in ?_io ^_altre ^_comin ^_facci ^_finch ^_ne ^_nel ^_porta a_mano a_me abbia_bisog abbia_cambi abbia_monta accet accet_$ accor_di adess_? agenz_delle agost aiute alla_fiera alla_vostr
alto altre altre_due ancor_$ ancor_da ancor_nient ancor_ricev apert_$ apre_il arriv_e arriv_nulla arriv_solo arriv_via assen atten_il avant_$ aveva_prome azien baci_chiar bagno band belle_le
bene_e bisog_entro blu_? bozza_da bozza_di bozza_e buona_giorn buong_dotto buong_il buong_signo busta caffe calce calma cambi_la campi_di canti_giove capir_se carta_$ carta_avori carta_intes
cater_e che_a che_aspet che_avete che_aveva che_avevi che_qualc chiam_$ chied_al ci_chiam ci_da ci_e ci_manda ciao_paola ciao_sonia circa_due color_e come_facev comin_$ comin_appen con_calma
confe_l conse_dei contr_che contr_non contr_vi copie corre_il coset coset_il costa cui da_appro da_il dai dare davve dei_bambi del_furgo dell_atto della_telef delle_0 delle_entra depos_la
di_cui di_fare di_genna di_pagin di_piero di_stran dino diseg_le domin_scade dove dovev_manda due_$ due_coset due_piant e_0 e_adess e_ci e_da e_del e_marte e_non e_poi era_il esist f0 f0_e
facev fattu_$ fattu_non fede ferie fiera_$ finch_il fine_setti firme_in fissa_l foto_della foto_quand franc franc_$ fughe g genna_il genti_anna geome_$ gia_impag giann_$ giove_alle ha_fissa
ha_funzi ha_visto ho_corre ho_io ho_ripre ho_senti i_numer i_tuoi ieri_e il_canti il_decor il_final il_fotog il_furgo il_posto il_video in_botte in_macch in_ultim in_viagg in_villa io_a
iva_$ l_offer l_unica la_casa la_confe la_festa la_memor la_preno la_relaz la_scade la_strut la_terza la_torta lasci_a lasci_due lasci_un le_firme le_porte le_prime le_prove le_ricet
le_spese le_tende lei_$ lena lidia lidia_$ lo_cambi lo_ricev lo_studi lo_zip lunga ma_a macch_$ mai manca_e manda_le mandi_il mando_in marte_$ marzo_e menso mi_e modul_conta molto_utile
monta_il monta_le muove negoz_$ nel_panne nessu_notiz noemi noemi_$ non_aspet non_la nostr_conta notat_qualc nuovo_$ offer oltre ordin_la organ_$ ottob paga pagin_dei pagin_del paolo_il
parla_mi parta parti_con passa_la per_cento per_quals perch_non pie pie_di piero_$ pomer_se ponte porte prend prese_$ prest_ana preve_della preve_per prezz_e prezz_resta prime proge_e
prome_la pront_$ pross_passo prova_di provv pubbl qualc_di quand_ci quant_siete quell_delle qui_nessu qui_non quind_le relaz ricet ricev_i rient riman_il rived sala_e sala_grand saran sarem
se_lo se_notat se_va se_volet secon_carat sempr_al servi_un servo_ancor si_$ si_muove si_parte siete_$ signo_il slitt sono_ferma stama_e stamp_ce stavo stran stris sul_menu sull sulla_pagin
sulle_fughe suo_accon suo_fasci svilu targh team_$ tener_$ tengo tengo_aggio terra terza_versi tessu testa ti_giro ti_ho timbr tipog_ci torna_da torta_$ trann_il tropp trova_nel tua_mail tue
tuoi un_cenno unica_cosa vado vede veder_l versa vetri viagg viagg_per visto_il voi_! vostr_manca vostr_parer vostr_rispo vuoi vuole_parla vuota zip an15: ^_si an2: 0_euro ^_atten ^_bella
^_chied a_doman abbia_chies abbia_notiz accon_$ alle_otto anna_ci antic avevi avv belle bilan blu_$ carte_$ ce_ne cellu cento che_vi ci_aveva ci_pensi ciao_a come_da comun_non con_l
copia_per dal_notai decid_chi decor del_vostr della_carta di_luned dovev e_d e_di e_nel elena euro fattu_del febbr ferma ha_fatto ha_trova i_sotto idea il_faleg il_monta il_perme il_tetto
il_titol il_verba in_copia in_un invid l_altro l_uffic la_prese la_scelt ma_e mandi_la mi_doman mostr notai_$ notat paio paio_di palla_passa passa_al pdf perch_il perso piacc proce_bene
prome_$ puoi_stare quals quell_blu quell_della sareb_bello se_vuole secon_$ sempr seren serve_una sopra stare_seren studi_$ tecni tenia tenia_aggio tribu_ha tu_$ un_paio utile versi_e video
volev_saper an3: archi_e arriv_la avvis_$ bambi basta_una chies_al come_d e_ho ed ed_e fiori forni_$ geome il_primo l_udien la_macch le_sue non_si onlin_$ otto piano plani preno_la
prima_bozza se_ci servi_anche si_va siamo_in sonia stiam tiene tipog_$ titol veder_la volta an4: appen_e bozza_$ comme comun_$ i_campi i_color in_magaz le_mando maggi pomer prepa_la prese
saper_$ sotto_il udien vi_mandi an5: ?_il abbia_gia al_comun bigli faleg gliel in_piu la_conse la_verni quell_del sera an6: e_doman tempo verni an7: fissa an8: colle fino_a giorn_$ an9:
arriv_il c: ademp ah ai alex ampli april atti avanz bari bel bombo borsa bruni buoni carol carro causa conve credi crusc cuore dalle difet digit dini direi distu estra farlo fatic festi film
font gadge gazeb genia ingeg irene ivano ketty lara lori lui matte nello nicol nino nodo norma notte opini orsin pace penso pia procu prosp ralle rappo regol resid riavv rimbo ritro salta
sapes sente smont socio spam speak stati tanta tasca terro usato vedo vega viva vocal c11: altro_$ c13n: abbia_tutto c2: !_ana !_da ^_benis ^_copia ^_falso ^_ignor ^_preno a_sabat
abbia_trova adess_abbia agli_sposi al_lupo alcun_rispo allar altra_doman altro_grazi anche_l archi_la archi_non arriv_tutto augur_agli azion azion_richi banca_ce bocca bocca_al cala cala_qui
casse cerch che_rispo come_non conos_la conse_i consi_la contr_ha da_qui dati_di dato_le decad_$ dimen_la diret_quind e_archi e_con e_concl e_fatta e_spunt era_nel falso falso_allar fare_piu
fatta fatta_$ feste_ana fiduc_$ fine_la finis finit_e firma_ricev giuli_$ godit_il grazi_da grazi_di ha_appen ha_dati i_forni ignor_pure il_momen il_sipar in_bocca infor_che la_scans
lasci_pure lavor_con le_avevo lei_non lo_cerch lupo lupo_per me_l mia_richi mia_ultim miche mille_siamo neces neces_$ negoz_! nel_casse nessu_altra nessu_azion noi_e non_detto nostr_nessu
occor_alcun ora_ho ordin_e origi_e ottim_per pagam_e pagat_quind pari parte_tua per_sua perci posto_buone preno_confe pure_stare quest_rispo qui_tanti quind_non quind_siamo rapid ricev_grazi
richi_il rinno_non ritir_e sabat_! saldo_e scans_che servi_$ si_spost siamo_pari sipar sipar_cala sito_non sposi sposi_! spunt_in stama_grazi stare_la tanti tanti_augur trova_$ tutto_non
vedia_alla c2n: ^_sua alla_pross archi_$ avevo_chies cerca_$ conse_e conse_non il_mio in_poi la_contr la_ricev la_rispo marco menu_e mogli_ci onlin_da pazie quind_per serve_$ stama_$
sua_mogli c2n2: ^_lasci andat ci_vedia il_serve mio c2n3: felic richi_$ c2n4: e_parti nessu_probl c3: agli alcun annul che_lo chies_l concl corri_ha della_fiduc devi_fare fare_altro
fare_nient fiduc godit ha_conse ho_trova ho_tutto ignor il_pagam in_archi la_quest lasci_perde lavor_e mille_$ nient_$ noi_il non_consi ora_abbia per_infor perde perde_la perfe_abbia
perfe_cosi posto_cosi quest_il stato_rinno c3n: arriv_stama cerca confe_e grazi_! nostr_lavor piu_nulla serve_piu spost_il c3n2: gia_manda stano c3n3: e_chius vedia c3n6: benis c4: ^_ottim
^_ricev augur deve_fare devi feste_! infor_il mia_doman non_devi parte_mia quest_e serve_rispo c4n: conos_il non_occor occor ottim ricev_tutto c4n2: ^_nessu per_noi c4n3: e_pagat grazi_$
c4n4: il_nostr c5: fare_nulla c5n: buone_feste non_deve tutto_a c5n2: tutto_$ c5n3: serve_che c6: con_quest dovet_fare ora_non stato_un tutto_grazi un_piace c6n: feste non_dovet c6n4: spost
c7: posto_$ solo_per c7n2: infor c8: per_conos tutto_quell c9: siamo_a c9n2: conos cn: 0_alle 0_dicem ^_giust ^_piero ^_quest ^_stama a_giugn abbia_scelt accor_e adess_e al_regis alber
alla_conse altri_due anche_noi archi_le arriv_grazi arriv_luned arriv_per aspet_alla calda carte_condi chius_ad chius_dal cifre come_previ come_richi condi_$ confe_che conte cosi_in cosi_per
da_solo da_stama dicem dicem_al doman_! dopo_la e_basta e_compl e_mi e_monta e_risol e_salda fa farem fattu_arriv file_nella finit_$ firma_da fratt gia_in grazi_lo guard_il ha_chiam ho_parla
il_fasci il_negoz il_probl in_frett in_tipog insie_$ invia_stama io_$ l_aveva l_ora la_fiera la_merce la_regis la_signo lanci lavor_finit le_cifre lette li_ha madre manca_era manca_nulla
manda_la merav merce nel_fratt nico nient_da nient_paura noi_la non_vedia occas occup oggi_e pagat_la pagin_che parla_con parte_sua parti_ieri paura per_tener prati_la preno_e preoc
propr_quest pross_occas quell_$ quest_$ quind_abbia reste_chius ringr_e rinun rinun_alla risol_cosi rispo_veloc salda_la se_serve siamo_diver silva sito_potre sopri spieg stama_quind
stano_spost stato_bello sua_$ suo_ordin tocch trova_la tutto_chius vedia_l vostr_sito web cn2: 0_0 appen_senti ci_metto colla condi doman_la domen e_andat e_nient ha_manda il_bonif il_lavor
insie la_decis la_riuni logo_e marta_$ ne_ha nota ora_di pagat_non pecca per_aver posta_$ quel regis_e resti_a scriv_$ scusa_il scusi sig sono_tutte ti_confe cn3: aveva_chies e_gia e_i
ho_appen mese tipog_non cn4: belli benis_$ chius_$ ieri_$ metto rispo_alla vicin cn5: tutte cn6: dopo l_abbia n: abbon accan accog accol affis aiuol alice allin allo antep appog apria arch
arco artic asia autor autos avest avro banne barat batte batti benit benve beppe birra bisco brind buste capoc capod carri cente centr cerni cinzi cogno colpo compu conco consu copre corni
cura custo dallo dalma dammi dani danne degus dia dicev diger dira dire dirle disgu ditta dogan dorme doves dovut duri edo effet eh ele erano esami esclu estat europ fabbr fame fara faro
farti fasti feria fermo filma firmo fitte fonda fondo fonic fra gallo garan gesto getta giard giria giuri glici godet grave homep imper impie impre inclu influ ingle ingra invar inven ispet
ivana lampo lato latto leggi lensi limon linea luci lungo malat male mande mani manua marin marmi marmo matri merit mezz mie migli milan milli mirac mondo monto murat nardi nave newsl notar
notif nove novem obiez olii omar oria ormai osta ozdem pagan pagar page palaz panif parlo pasqu passi pausa penal perdi perta pesan pezzi piani pino piogg plugi posit potev preav prece preme
presa proie puliz quesi rappr rate ratei regga riass riepi rigen rilie rimes rimon rino rinvi ripas ripor ripos ripri ritor rivi rivol rogit roma rosa rosso rumor saldi salis salvo samue
sappi scaff scale scato scavo scher schiz scia sciop scree scuro segue seral set siano silen simon soffi sole spari spegn spolv sporc stanc stand stanz sto stufa suona suono susi svuot tania
tappe tasto tease tesor tina torin track tratt treno trove turno ugual ulter umidi usare valgo vasca vedet vela veron verra verti visio vive vivo volte volut vorra walte webin zocco n10:
dalla n2: !_la ^_adess ^_avret ^_certo ^_devo ^_di ^_doman ^_dovet ^_indov ^_lo ^_luned ^_ok ^_pecca ^_rispo a_noi a_un a_vener abbia_potut abbia_preno abbia_ricev abbia_siste adess_lo
aggiu_in aiuto al_geolo album_esce alla_tipog altro_proge ancor_due ancor_una anni anno appen_arriv arriv_a aspet_che assic_vi attac avret_la bacio balla balla_l belli_$ bene_doman bilan_me
cadut caldo caldo_$ cambi_il cammi ce_la cellu_$ certo_nessu che_balla che_si che_vener chiam_per chiam_pure chied_i chied_io chies_alla ci_guard ci_scusi ci_vuole ciao_tito clara come_funzi
comin_il commi compr_e comun_che comun_ci conse_il conta_$ conti_$ contr_$ corsi costi dal_forni dalla_banca dalla_tipog dappe david david_$ del_corti del_faleg del_geome del_nonno del_tribu
della_tipog devo_senti di_altri di_finir di_giorn di_manda di_noi di_solit di_telef diamo diamo_doman dicia dico dico_$ dietr dietr_la dirvi dispi dispi_$ divan dodic doman_le doman_no
doman_sera domat_$ dovet_esser due_anni due_pagin due_setti duran e_belli e_cadut e_domat e_mezzo e_no e_possi e_se e_sono e_te elett escav esce espor facci_il faleg_non fammi_un fine_mese
finia_vener finir finit_luned firma_il fisch galli galli_la geolo geolo_$ gia_prepa giorn_e girat_la giro_$ giudi_$ gli_ho gru guast hanno_invid ho_preso i_bambi i_bigli i_margi i_muri
i_suoi idrau_mi il_bilan il_divan il_fiori il_pavim il_pdf il_piano il_porti il_regis il_sopra il_tempo il_vetra in_antic in_mente in_rispo in_riuni indov inser_$ invec invid_tutti l_album
la_aggiu la_chiam la_colle la_diamo la_licen la_music la_periz la_siepe la_sta la_tenia labor_? lavor_di le_facci le_inser le_peoni le_scriv leggo legno_appen lei_tu letto_con liber_e licen
lo_facci lo_inser lo_manda lo_monti luned_ti ma_ci ma_sonia magaz_$ manca_una manda_lei mando_domen mando_tutto margi marte_! mater matti_la mente mente_qualc mese_$ metro metro_e mi_chied
mi_hanno mille_per misur_$ muri nei nei_pross nella_pagin no_non no_resti noi_entro noi_vener non_arriv non_avrem non_ha non_parte nonno nonno_che nuova_prati oggi_abbia oggi_pomer ore
pacco_e parch parli parol_spett parte_doman pecca_per peoni per_chied per_merco per_un periz periz_e piano_e piove piu_iva piu_per poco pomer_e porto_io potut preso preve_resta prezz_$
prima_meta probl_la pross_giorn provi_doman puoi_contr qualo qualo_servi quant_alla racco ragaz resta_fissa resta_valid ricev_la ricon rileg rispo_dal rispo_dalla riuni_la rover sa sabat_$
sala_$ salut_$ saper_che scade_a scamb scamb_le scriv_pure se_le se_nel se_piove se_posso se_ti secon_e secon_mano sento senza_rispo si_apre si_la si_quell si_riuni siamo_felic siamo_fermi
siepe siepe_no sig_galli siste_il solle sono_venut sotto_nessu spett studi_conti subit sue_osser suoi tabel tanto te_le tecni_$ telef_e tempo_tiene terre ti_viene tipog_e tito tito_sai
titol_e tocca_al tre_giorn tu_puoi tua_doman tutte_e tutti_in un_bacio un_breve un_fisch un_giorn un_metro un_secon una_nuova una_volta urgen usiam utile_$ valid valid_fino vener_le verba_di
verni_e verni_la versi_$ versi_con vetra vi_avvis vi_mando vi_piacc vi_racco vi_ricor vi_salut vi_terre viene_in vogli_un volen volev_chied vostr_aiuto vuole_una n3: 0_come ^_$ ^_aveva
^_oggi ^_potet ^_quant abbia_ordin appen_la appun arriv_ieri asciu_$ avrem breve breve_aggio carta_e chies_se colle_$ come_volev comin_luned corti doman_se dura e_compr e_gli e_un fermi
finia fissa_per forni_e fosse girat giudi ha_bisog ha_detto ho_cambi ho_chies ho_girat i_diseg il_pacco la_prova lento luned_vi mando_la monta_lo music nel_weeke nuova_versi pacco pagin_$
parti_luned pavim per_vener pure_$ qualc_$ ragio regge ritar si_puo siste_$ sospe stann te_lo telef_$ tetto_$ ti_facci trasf udien_e una_setti ve vedre vener_alle vener_e venga venut_benis
vogli n4: ^_sono a_fine a_maggi a_marzo aggiu arriv_doman avret bigli_da compr con_i da_visit del_comun devo di_nuovo doman_e doman_si e_piu e_venut facci_saper il_tipog letto luned_comin
maggi_$ monti po porti porto pross_setti provi senti_la setti_pross sta sua_doman ti_mando un_altro un_po weeke n5: alla_sua asciu bianc blu_e certo come_prome dal_comun foto_sono ha_chies
hanno nient_di un_altra n6: chied_se domat e_ti inser la_nuova salut venut visit n7: la_prima la_pross n8: due_giorn e_vi n9: si_il
"""
