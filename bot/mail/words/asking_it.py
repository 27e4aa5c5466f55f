"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: adesi aller allog almen alter ammin appel appes aprir assoc avra avrei avres avv azien b bache badge bilan butta camer cance capis capo cara carla caro
catas clicc com compa copyw cordi cose costr crea credo dacci debol dello destr dicci dice direb dirit disco distr docci docus dopod dott dove dovre elenc
etich fai fares febbr fede femmi fidar fiori fisca fisso fotog franc front ftp gira iban ident inaug indec indic indie ines infil inolt insol intan inten
invid kirst largh lastr legge lei lena lisci locan locaz lotto lucid magar manig manut mappa march maria masch maste messo minia mirel model modif moque nitid
nuovi ocra opaca opaco opusc orest ospit paese paio palco palla panto parqu pesa pezzo piegh pixel plani ponte potes prega prezi prope proto provv punti puoi
px quali radio refus reimp repar riemp rifat rispa risto sai salve sana saran satin scans scari sedie senap sensa senso sera serie sgran simil sinis sloga
socia solda sonda spons spunt squil staff stori story stret strut sull sullo tassa tempi tenet tenut terra terzo tessu togli torta tradu trasm trovo tue vado
varia vedi vegan veget vellu vendi venia verif versa vetto vince voli vuote a10: avere a102c35n114: la a107c42n131: il a10c12n: da_parte a10c2n4: il_contr
a10c2n6: ordin a10c2n7: sul a10c35n17: grazi a10c3n26: si a10c3n4: ^_buong buong a10c4n24: lo a10c8n17: piu a10cn2: ce a10cn21: luned a10n4: marte a11c18n31:
abbia a11c2n6: le_foto a11c3n16: appen a11c3n26: ^_la a11c8n13: quell a11cn4: la_secon a11n: firma_$ quale a11n2: o a11n4: possi a12: in_alleg a12c12n9: parte
a12c3n6: suo a12c5n32: ^_il a12c5n7: per_il a12cn14: una a12cn5: ^_ci color a13c3n13: senza a13c6n14: al a13cn3: voi a13cn9: secon a13n3: entro_vener
a14c2n10: pagin a14c4n2: bene a14c5n2: stamp a14c6n31: arriv a14c9n24: ho a14n19: vener a14n6: bozza a15c17n19: ha a15c5n6: contr a15c7n8: solo a16c2n: alleg
a16c2n8: manca a16c4n11: della a16cn: va a17c2n24: sono a17c4n10: per_la a17n4: il_0 a19c8n12: con a2: ?_e ^_alleg ^_chi ^_io ^_possi ^_posso ^_quand ^_resti
^_spero ^_torno ^_una ^_vorre a_mezzo a_pagin affit affit_la al_piu alta alta_risol ancor_arriv ancor_i andar_in andia_onlin appen_ci arriv_entro attes_del
avere_entro avere_i avere_le avete_ancor bene_$ benes bozza_del bozza_mi buco buong_ha campo carte_? cenno_per chiam_altri ci_arriv ci_fareb comod_$ confe_il
contr_d contr_di contr_firma convi corte cucin d_affit da_saper data_$ defin_entro dei_prodo del_sito della_cucin delle_tre di_coper di_preno di_resti
di_stamp di_veder di_voi didas dimmi_quale ditec_quale doman_veloc dotto due_date due_firme e_chiar e_fuori e_stata e_vostr farci farci_avere fareb favor_$
fino_al firma_non firma_per firme foto_dell foto_di fuori_produ giri giri_pure ha_avuto ho_i i_nomi il_piast in_alta incon inizi invia_la invio invio_la
invit_$ l_assic l_impag la_passw labor_e le_ho le_invio le_note le_ricor lista_degli listi manca_due manca_il manda_entro marta_in merco_0 mette_in metti_il
mezzo mi_manca mi_mandi mi_sono mulin nel_modul nell nomi non_puo non_riesc non_va note note_legal o_il o_l occhi_e ok_entro onlin_il orari_e pagin_conta
piu_tardi possi_avere prefe_? pregh pregh_di preno_il preve_firma prima_$ proce_con prodo prodo_$ qualc_puo quale_prefe quand_hai quell_di recup resti_il
resti_in retro ricop riesc_a riman_firma risco_non risco_sulle rispe rispe_la risul_ancor saper_quant saper_se sareb_possi scade_il scegl scors_? se_vi
secon_prova senza_le servi_il servi_le sette_cosi setti_scors sfoca sfoca_$ sicur spero stamp_ci sue_notiz sui sui_color suo_cenno suo_ok tener_la testo_della
torno trann_la trovi_la ultim_cosa un_buco un_immag una_doman una_foto una_riga va_in vale vale_fino vanno vengo via voi_$ vorre_una vostr_firma vostr_parti
a20c7n10: ^_ciao ciao a21c2n8: firma a21c6n11: mi a21n16: due a22c4n15: foto a23c3n28: se a24c12n34: l a24c17n30: che a254c124n311: $ ^ a26c5n22: del
a27c22n25: a a28c19n20: da a28c6n20: i a29n24: ancor a2c: 0_genna al_0 buong_marta cinqu copia_firma event i_loghi le_corre mail_di non_mi ritra sotto_$ tardi
versi_del volev_solo a2c10: mia a2c11n7: altro a2c2: parte_nostr siete a2c2n: chiar_$ a2c2n10: oggi a2c2n14: ^_abbia a2c2n2: fine giann a2c2n5: decis a2c2n6:
aggio a2c2n8: ^_l a2c3: chiud_la consi cosi_$ a2c3n2: risol a2c3n3: lasci a2c3n4: adess e_in a2c3n7: ieri senti a2c4n10: e_arriv a2c4n2: mille a2c4n3: che_ci
a2c5: rinno a2c5n: chiud a2c5n4: pagat stama a2c5n6: archi nient a2c7: la_mia a2c7n2: quell_che a2c8n6: ora a2c9n3: stato a2cn: ^_egreg ad broch casa che_la
egreg egreg_signo giugn monta_e tener vecch veloc a2cn11: dal a2cn2: e_preno il_nuovo la_banca studi a2cn3: allor anna manda_i non_c notai a2cn4: ^_ecco banca
ecco il_comun no pure a2cn7: monta a2cn8: facci a2n: 0_giugn ^_ancor ^_qui abbia_ancor accon_del ancor_le bozze_sono capit carat chi_di ci_mandi come_prefe
con_un dati_del del_team della_pagin di_rispo dieci ditem due_bozze e_pront fatem giugn_$ ho_lasci i_dati il_secon il_termi il_verde impag in_labor la_telef
labor ma_la manda_il megli mette mi_chiam noi_non o_un organ osser per_giove perit picco pront_trann qualc_non ricor_che scelt_e se_qualc si_o sono_a termi
tra trovi un_accon un_no vostr_foto vostr_ok a2n2: ancor_il ancor_nessu apert campi canti caric comun_e dovet_ancor e_due foto_che il_prezz il_resto la_stamp
luca marzo_$ molto numer_di passo piu_$ prepa quest_setti setti_$ solo_da solo_la stata su una_copia a2n3: ^_manca d_accor e_l grand la_carta la_setti
nella_carte oggi_$ parol resta_da sono_in a2n4: sono_arriv a2n5: aveva cambi diseg a2n6: ^_i ^_siamo nuova a2n8: vener_$ a3: 0_marzo ^_dimmi ^_potre ^_volev
a_manda andar_avant appro_la atten_un attes attim avant avuto avuto_modo basta_un bozza_della casel ce_le ce_lo ci_riman comod compi date degli_invit
della_home delle_due ditec e_riman entro_merco farei farei_olio firma_entro forma fuori giove_0 hai_un il_link immag in_attes invit io_farei io_non marte_0
modo_di non_ho notiz_entro occhi olio_ma parti_iva passw per_andar pero prefe_$ produ resti_firma riga riusc_a scors secon_versi senza_un serve_la stamp_$
testi_entro un_attim un_occhi un_prome un_suo vener_0 vener_? vi_va a35c8n21: vostr a38c13n39: in a39c3n22: un a3c: andia ce_l foto_$ loghi pensi_noi risul
a3c2: mi_serve a3c2n: dati il_menu a3c2n2: marta riva a3c2n3: ^_con finit a3c3n: vostr_$ a3c3n3: piace a3c4n: l_ha a3c4n13: ^_ho a3c5: chiav a3c5n: la_prati
a3c5n3: sito a3c6n2: prati a3c8n4: ricev a3cn: defin del_0 genna a3cn10: chiam a3cn11: pross ti a3cn2: ^_vi buona e_il tuo a3cn3: l_ultim volev a3cn4: scriv
a3cn6: nella scelt a3cn7: c_e a3n: 0_la ^_due ^_fammi aspet_la capir cenno ci_servo ciao_paolo conti decid dubbi due_righe fammi_saper home il_cater la_tua
le_misur le_vostr legal modo olio prova ricor righe scrit secon_bozza serve_il team viene visto volet a3n2: ci_dovet il_logo iva manca_solo scade senza_il so
trann uno veder verde a3n3: ^_basta cosa la_data a3n4: ancor_senza carte data la_sala marzo sala siamo_ancor a3n5: ^_resta fino il_blu le_due vuole a3n6:
^_appen a3n7: carta a3n8: alle a3n9: giorn a4: 0_sette ^_prima color_$ coper dimmi e_una il_testo invia la_lista lista mi_dica possi_stamp proce propo riesc
riusc segna sue vorre a40c11n40: di a40n5: entro a42c2n16: 0 a43: ?_$ a44c17n33: ci a45c39n39: non a46c8n25: le a4c10n5: quind a4c11n10: siamo a4c11n2: quest
a4c15n: posto a4c2: pagam a4c2n4: menu a4c2n6: ne nuovo signo a4c30n11: tutto a4c3n: ^_da anche a4c3n3: chiar onlin a4c3n9: conse a4c5n2: nostr a4c5n5: dovet
a4c6n: ci_serve a4c6n3: trova a4c8n7: grazi_per a4cn: paolo per_le a4cn2: logo a4cn5: la_foto a4cn7: c telef versi a4n: ^_sareb a_voi ancor_la cater con_la
corre_entro da_voi dica entro_giove entro_luned foto_del gli_orari metti misur ok pagin_0 piast un_si a4n2: assic legno_$ ordin_il posso potet resto se_non
a4n3: ^_mi accon fammi modul non_abbia passa prima_di pront a4n4: accor la_tipog notiz a4n5: e_ancor a4n6: prome a4n7: il_legno a4n8: blu legno a5: link
quale_delle sette testo vostr_risco a56: ? a5c: il_numer a5c11n14: rispo a5c28n13: ! a5c2n12: tipog a5c2n2: puo a5c2n3: numer ultim a5c3n3: mail poi a5c3n4:
copia a5c4: in_stamp a5c5n10: alla a5c5n40: doman a5c5n6: nessu a5cn: appro pensi qui_sotto a5cn16: comun a5cn3: il_color per_i prezz a5cn7: fattu la_fattu
a5n: ^_un altri bozze chi favor hai per_favor a5n2: non_possi orari a5n3: atten avete conta a5n4: d gli merco a5n5: parti a5n6: non_e a5n7: se_il a5n8: ma
a5n9: luned_$ a6: degli entro_marte un_vostr a60c31n43: per a66c57n117: e a6c: alleg_il ci_servi a6c2n: servi a6c2n2: tua a6c2n4: corre a6c2n6: ^_le e_la
a6c2n7: nel a6c5n8: noi a6c8n11: ^_grazi a6cn: ci_manca a6cn10: resta a6cn2: la_pagin a6cn4: dei il_suo a6cn5: mandi a6n: ^_genti genti quant servo a6n10:
setti a6n11: il_vostr a6n3: quand a6n5: dell sulla a6n6: chied a6n7: ^_senza il_preve a6n8: qualc a7: 0_? alleg_la andar entro_il a7c: resti a7c2n3: con_il
a7c4n3: ana ana_$ a7c5n: parte_vostr a7c5n4: confe a7c7n5: ^_per a7c8n4: cosi a7cn4: 0_$ a7cn5: basta a7n: manca_ancor potre risco sareb a7n2: ^_in a7n4:
saper a7n8: preve a8: i_testi va_bene a8c3n10: manda a8c3n4: qui a8c3n5: preno a8c4n15: come a8cn5: la_vostr a8n: sulle a8n11: ^_se a8n3: delle a8n7: aspet
a9: testi a9c: riman a9c24n6: serve a9c3n22: vi a9c3n5: io a9c4n6: ^_non a9cn2: sotto a9cn9: prima a9n: prefe a9n3: la_bozza a9n4: tre a9n6: giove ac: !_adess
!_ci ^_chiud ^_giann ^_ordin al_suo anche_il andia_in atto atto_di biogr buona_serat buone_vacan che_i che_non ciao_tom ciao_ugo cinqu_biogr citaz copia_della
dal_0 dei_vini del_logo del_presi di_prove e_andia e_ha e_le genna_$ giann_ha grazi_e ha_confe ha_il ha_porta i_nostr i_prezz il_ritra il_tendo intes_a jo
l_atto la_broch la_citaz la_voce liber_$ luned_e mare me_la negoz nel_vostr notai_e pagat_$ poliz poltr porta_la prati_$ prati_appen presi prove purtr_e reste
richi_da rigat rispo_ci rispo_da ritra_del serat sia suo_archi tendo tutto_bene ugo ultim_mail vini visur voce ac13n: perfe ac15: a_posto ac2: ^_bene
alla_fine che_mi domin il_domin la_chiav le_chiav mia_e mia_mail piace_$ posto_e ricev_il tomma vostr_non ac2n: buon ci_siamo contr_e grazi_della manda_$
mogli senza_la si_e tutto_chiar ac2n2: il_saldo saldo spedi ac2n3: detto deve ac2n4: ci_ha ac3n: messa momen ritir ac3n2: per_ora ac3n3: probl ac3n5: richi
ac4n: nulla_$ ac4n2: grazi_mille il_sito ac4n3: chius era me non_ci ac5: ^_solo certi il_certi ac5n2: rispo_$ ac5n8: sua ac6: buone ac6n11: gia ac6n2: e_tutto
ac7n4: nulla ac9: fare ac9n3: e_stato acn: ^_che ^_tutto a_tutti aggio_il bene_il ciao_anna ciao_sam clien codic conse_$ decad dimen diret fiera final geom
geom_riva giust il_codic il_notai intes l_ordin liber marit moret moret_$ porta previ primo purtr ringr riva_$ sam sbagl signo_riva sugli suo_marit
tipog_moret tom tranq vacan acn14: doman_$ acn2: bonif di_ieri e_onlin entra fatto il_tuo in_studi nessu_rispo parla piero salda tu uffic acn3: bello ci_sono
guard il_tribu li sabat tutti acn5: altra tribu an: 0_e 0_in ^_a ^_buona ^_comin ^_facci ^_finch ^_nel ^_ora a_doman a_mano abbia_cambi acces aiute alla_vostr
alle_dieci alle_otto ancor_nient ancor_ricev apert_$ appen_abbia appro_$ arriv_$ arriv_nulla arriv_solo aver aveva_prome avori baci baci_chiar bagno blocc
buona_giorn buong_il buong_signo cambi_la canti_giove capar capir_se carta_$ carta_avori catal ce_ne cellu che_a che_aveva chiam_$ ci_chiam ciao_a ciao_sonia
color_e come_da comin_appen comun_non confe_la contr_non contr_vi cosa_che da_decid dai datec decid_chi del_furgo del_menu del_vostr della_broch della_telef
delle_0 depos di_genna di_marte di_piero dino diseg_le dovev_manda due_$ due_piant e_non esatt esist ferie ferma finch finch_il firma_e fissa_l fogli
foto_della fughe genti_signo geome_$ giann_$ giove_alle grafi ha_fatto ha_fissa ha_funzi ha_trova ha_visto i_color i_tuoi idea ieri_e il_canti il_decor
il_final il_perit in_canti in_comun in_un in_viagg in_villa inseg iva_$ l_idrau l_offer l_origi l_udien l_uffic la_capar la_macch la_nostr la_preno la_relaz
la_versi lasci_due laura le_porte le_tende lidia lidia_$ lo_cambi lo_zip logo_$ mail_$ mandi_il memor menso molto_utile muove nel_panne nessu_notiz noi_$ nome
non_aspet non_so novit nuovo_$ offer organ_$ origi pagin_del paola paolo_il paret parla_mi parte_$ pdf pensa per_quals perch_non perme piu_grand pomer_se
porte prend prepa_la prome_la pross_passo pubbl quand_ci quell_delle qui_nessu quind_le relaz resta_quell ricev_i rient rived sala_e sala_grand sareb_bello
scala secon_$ secon_carat servi_un servo_ancor si_muove siamo_$ signo_conti signo_il slitt sonia sono_ferma sono_pront splen stris studi_$ sul_serve
sulla_pagin sulle_fughe suo_accon svilu tavol team_$ tecni tende terza tipog_$ tocca_a torna trann_il tropp trova_nel tua_mail tuoi tutti_e tutto_e
tutto_pront un_cenno vede vetri viagg viagg_per villa visto_il vostr_manca vostr_rispo vuole_parla vuota zip an2: 0_euro ^_atten ^_chied abbia_notiz accon_$
all avete_scelt bella bisog_di blu_$ ci_aveva ciao_luca come_d con_l conto copia_per da_noi dal_notai decor dell_assic di_luned dovev e_firma e_nel ecco_il
elena euro fattu_del fattu_di forni_$ i_campi idrau il_faleg il_monta il_verba la_copia la_scelt la_sua le_mando ma_e macch mi_doman onlin_$ otto panne
per_posta perso piant pomer posta prome_$ quals quasi quell_blu ripre saper_$ se_vuole solit solo_il sotto_il tocca tribu_ha tu_$ udien utile veder_la verba
an3: ^_ti abbia_gia alle_0 appen_e apre archi_e arriv_la basta_una bigli bisog colle comme e_lo e_quell ed ed_e furgo geome giove_$ il_modul la_conse la_firma
non_si parer per_l perch resta_solo sara ultim_parol vostr_archi an4: ^_aspet aspet_il bozza_$ comun_$ funzi giorn_$ il_file il_forni in_magaz la_verni magaz
maggi mano tempo an5: faleg file fino_a fissa in_piu salut verni an7: arriv_il che_il comin forni mando an9: ^_si c: ademp ah ampli april augur avanz avevo
azion bel bocca borsa bruni buoni carol carro casse causa cerch chiac concl conve crusc cuore dicem difet direi dispo distu diver fa farem farlo festi fiduc
film genia gino godit ingeg ivano lui lupo merav nello occup pace pari paura penso preoc propr rappo riavv rimbo salta sapes sente sola spam speak spieg tasca
terro tocch usato viva vocal web c10: abbia_tutto c12n: non_serve c13n: ^_perfe c2: !_da ^_alla ^_benis ^_copia ^_falso ^_preno a_tutto abbia_trova
adess_abbia alcun_rispo allar altro_grazi annul archi_non arriv_tutto certi_e che_lo come_non consi_la contr_ha da_qui dato_le deve_fare devi e_archi e_buon
e_fatta era_nel falso falso_allar fare_altro fatta fatta_$ festa_! feste_ana gia_manda grazi_di ha_dati ho_tutto ignor il_momen il_nostr il_pagam infor_il
lasci_perde mille_siamo neces neces_$ nient_$ non_consi non_detto non_devi occor_alcun ora_ho ottim_per pagat_quind per_sua perci perde perde_la perfe_cosi
perfe_grazi posto_buone preno_confe qui_in quind_per quind_siamo rapid ricev_grazi richi_il rinno_non serve_$ serve_che sito_non stare vedia_alla c21n9: !_$
c2n: ^_sua agenz cerca_$ ci_vedia festa il_serve in_poi la_contr la_rispo marco menu_e mi_ha mogli_ci non_deve non_occor occor onlin_da pazie piu_nulla
prati_e sito_e spost_il stama_$ sua_mogli c2n2: ^_e andat e_a e_chius l_ho nessu_probl te c3: ^_ricev alcun feste_! la_quest mia_doman ora_non parte_mia
perfe_abbia posto_cosi ricev_tutto serve_rispo stato_rinno stato_un un_piace c3n: cerca confe_e dato grazi_! serve_piu tutto_a vedia c3n2: stano c3n3: e_pagat
c3n5: benis c4: ^_ottim con_quest fare_nulla ottim quest_e tutto_$ c4n: ^_nessu conos_il c4n2: infor c4n3: grazi_$ c4n4: spost c5: buone_feste dovet_fare
feste posto_$ solo_per tutto_grazi c5n: non_dovet c5n2: ha_gia c6: per_conos tutto_quell c6n3: lavor c7n2: conos c8: altro_$ serve_altro c9: siamo_a cn:
^_giust ^_piero abbia_scelt alber alla_conse archi_$ arriv_grazi arriv_stama calda cifre colla come_richi confe_che conse_e conte cosi_la da_solo da_stama
di_casa di_stama docum doman_! dopo_la e_compl e_finit e_monta e_nient e_risol felic firma_da gia_in guard_il ha_chiam ha_dato il_fasci il_probl in_tipog
insie_$ la_fiera la_merce la_signo le_cifre lette logo_e mandi_le merce mi_servi natal ne_ha ora_ci ora_di padro padro_di pagin_che per_tener prati_la preno_e
quell_$ rinun rinun_alla risol_$ rispo_veloc stano_spost stato_bello ti_confe vostr_sito cn2: aggio_$ appen_senti compl doman_la e_andat fasci ieri_$ il_bonif
insie la_decis marta_$ ogni pagat_non pecca scriv_$ scusa scusa_il senti_il sono_tutte tipog_non tutto_il cn3: benis_$ che_manca dopo e_gia giuli ho_appen
lo_stess mese proge stess cn4: ^_come regis siste tutte cn5: esser cn6: corri l_abbia n: abbon accan accog aggiu aiuol aiuto allin alto anni anno antep antic
appog apria assen attac autor autos avest avret bambi banne batti belle birra bisco botte breve brind buste capoc capod carri cente cerni cogno colpo commi
corni corsi costa cui custo dallo dammi danne dappe dare davve degus dia dicev dietr dipen dira dirle ditta dodic dogan dorme dovut elett erano espor faro
fasti feria fisch fonic frett gallo garan gesto giard giria giuri godet grave gru imper inclu influ ingle ingra ispet leggo limon linea luci lunga madre mai
malat male mande mani mater matri mente meta mezz mie milan milli mio monto murat muri music nave newsl notat olii ormai osta ottob ozdem pacco paga pagar
page panif parli passi pausa perdi periz pesan pezzi piano pie piogg plugi porto posit presa prest puliz quel racco ragaz regga riass ricon riepi rilie rimes
rimon ripor ripos ripri ritor rivol rosso rumor sa saldi sappi sarem scaff scale scato scher schiz scree scuro segue sento seral set silen soffi solle sopri
spolv sporc stanc stand stanz stufa suoi suono svuot tanto tappe targh tengo terre tesor track trasf tratt treno trove turno ugual ulter umidi unica urgen
valid vasca venga veron vive vogli volen volte vuoi webin zocco n2: !_la 0_0 0_come ^_adess ^_aveva ^_bella ^_certo ^_devo ^_di ^_doman ^_dovet ^_oggi ^_pecca
^_potet a_fine a_noi abbia_potut abbia_siste adess_lo al_comun altro_proge ancor_una appen_arriv appun arriv_a assic_vi aveva_chies avevi avrem belli_$ bianc
bigli_da cadut caldo caldo_$ cambi_il cammi carta_e carte_$ cento certo_nessu che_vener chiam_per chiam_pure chied_io chies_al chius_$ ci_guard clara colle_$
comun_ci condi conta_$ contr_$ corti costi da_visit dalla_banca del_comun del_corti del_faleg del_geome della_carta della_tipog devo devo_senti di_finir
di_manda di_solit diamo diamo_doman dicia dico dico_$ dirvi dispi dispi_$ divan doman_no doman_se doman_si domat_$ dovet_esser due_foto due_pagin dura duran
e_belli e_cadut e_compr e_di e_doman e_ho e_nella e_possi e_te facci_il facci_saper faleg_non fermi fine_mese finia finir fosse girat girat_la giro_$ giudi_$
guast ha_chies ha_detto ho_cambi ho_chies ho_girat ho_preso il_divan il_pavim il_regis il_sopra il_tempo il_tipog il_titol il_vetra in_rispo in_riuni inser_$
invec l_altro la_chiam la_diamo la_riuni lavor_di legno_appen lento letto_con lo_facci lo_inser lo_monti luned_comin magaz_$ matti matti_la me_lo mese_$ metto
mille_per nel_weeke nella_pagin no_non non_arriv nota notai_$ oggi_abbia parol_spett parte_doman parti_luned pecca_per per_un piacc piove piu_iva piu_per poco
posta_$ potut preso preve_resta prezz_$ pront_per pross_setti provi_doman quell_della ragio regge regis_e rispo_dal rispo_dalla rover salut_$ scamb scamb_le
scriv_pure se_ci se_piove se_ti secon_mano sempr senza_rispo si_apre si_quell siamo_fermi sopra spett stann subit tabel te_lo tempo_tiene tetto tetto_$
ti_facci ti_mando tiene tipog_e titol_e tre_giorn una_nuova una_setti una_volta usiam utile_$ vedre vener_alle venut_benis verba_di verni_e verni_la versi_$
versi_e vetra vi_avvis vi_mando vi_piacc vi_salut volta vuole_una n3: ^_$ a_marzo abbia_ordin alla_sua appen_la arriv_ieri asciu_$ avvis_$ certo come_volev
comin_luned compr domat e_piu e_un e_venut forni_e giudi i_diseg il_corri la_prima letto mando_la monta_lo monti nuova_versi pagin_$ pavim po porti prese
provi pure_$ qualc_$ rispo_alla ritar siste_$ sospe sta stiam sua_doman telef_$ titol un_po ve vi_mandi weeke n4: ^_sono a_maggi arriv_doman avvis belli blu_e
come_prome di_nuovo doman_e due_giorn e_ti foto_sono giro inser la_nuova maggi_$ senti_la setti_pross stase un_altra un_altro venut vicin visit n5: asciu
dal_comun la_pross nient_di riuni si_il n6: e_vi n7: chies dalla
"""
