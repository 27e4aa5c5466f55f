"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: adesi aiute aller allog almen alter ammin appel appes aprir assoc avra avrei avres avv azien b bache badge bilan butta camer cance capis capo cara carla
caro catas clicc com compa copyw cordi cose costr crea credo dacci datec debol dello destr dicci dice direb dirit disco distr docci docus dopod dott dove
dovre elenc etich fai fares febbr fede femmi fidar fiori fisca fisso fotog franc front ftp gira grafi iban ident indec indic indie ines infil inolt insol
intan inten invid kirst largh lastr legge lei lena lisci locan locaz lotto lucid magar manig manut mappa march maria masch maste messo minia mirel model modif
moque muove nitid nuovi ocra opaca opaco opusc orest ospit paese paio palco palla panto parqu perme pesa pezzo piegh pixel plani ponte potes prega prezi prope
proto provv punti puoi px quali radio refus reimp repar riemp rifat rispa risto sai salve sana saran satin scans scari sedie senap sensa senso sera serie
sgran simil sinis sloga socia solda sonda spons spunt squil staff stori story stret strut sull sullo tassa tempi tenet tenut terra terzo tessu togli tradu
trasm trovo tue vado varia vedi vegan veget vellu vendi venia verif versa vetto vince voli vuota vuote a10: avere a103c42n117: il a10c2n6: le_foto a10c3n13:
appen a10c3n4: ^_buong buong a10c4n23: lo a10c8n16: piu a10cn19: luned a10cn2: ce a10n3: marte possi a11c11n7: parte a11c18n26: abbia a11c3n24: ^_la a11c5n29:
^_il a11c5n3: per_il a11c8n12: quell a11cn12: una a11cn4: ^_ci la_secon a11n: quale a12: in_alleg a12c3n10: senza a12c3n6: suo a12cn5: color a12n2:
entro_vener a13c5n2: stamp a13c6n12: al a13c6n24: arriv a13cn3: voi a13cn9: secon a13n16: vener a14c2n7: manca a14c2n9: pagin a14c4n2: bene a14c5n4: contr
a14c7n7: solo a14c9n23: ho a14n5: bozza a15c17n15: ha a15c2: alleg a16c: va a16c4n10: per_la a16c4n11: della a17c2n24: sono a17c2n4: firma a17c8n11: con
a17n4: il_0 a2: 0_la ?_e ^_chi ^_io ^_possi ^_posso ^_quand ^_resti ^_spero ^_torno ^_una ^_vorre a_mezzo a_pagin affit affit_la al_piu alta alta_risol
ancor_i andar_in andia_onlin appen_ci arriv_entro aspet_la attes_del avere_entro avere_i avere_le avete_ancor bene_$ benes bozza_del bozza_mi buco buong_ha
campo carte_? cenno_per ci_arriv ci_fareb comod_$ confe_il contr_d contr_di contr_firma convi corte cucin d_affit da_saper data_$ defin_entro degli_invit
dei_prodo del_sito della_cucin delle_tre di_coper di_preno di_resti di_rispo di_stamp di_veder di_voi didas dimmi_quale ditec_quale doman_veloc dotto due_date
due_firme e_fuori e_riman e_stata e_vostr farci farci_avere fareb favor_$ fino_al firma_non firme foto_di fuori_produ giri giri_pure ha_avuto ho_i ho_lasci
i_nomi in_alta incon inizi invia_la invio invio_la invit l_assic l_impag la_passw labor_e le_ho le_invio le_note le_ricor listi manca_due manca_il manda_entro
marta_in merco_0 mette_in metti_il mezzo mi_manca mi_mandi mi_sono mulin nel_modul nell nomi non_puo non_riesc non_va note note_legal o_l occhi_e ok_entro
onlin_il orari_e pagin_conta piu_tardi possi_avere prefe_? pregh pregh_di preno_il preve_firma prima_$ proce_con prodo prodo_$ qualc_puo quale_prefe quand_hai
quell_di recup resti_il resti_in retro ricop riesc_a risco_sulle rispe rispe_la risul_ancor saper_quant saper_se sareb_possi scade_il scegl scors_? se_vi
secon_prova senza_le senza_un serve_la servi_il servi_le sette_cosi setti_scors sfoca sfoca_$ sicur spero stamp_$ stamp_ci sue_notiz sui sui_color suo_cenno
suo_ok tener_la testo_della torno trovi_la ultim_cosa un_buco un_immag un_si una_doman una_foto una_riga va_in vale vale_fino vanno vengo via voi_$ vorre_una
vostr_parti a20c6n10: mi a20c7n10: ^_ciao ciao a21c4n15: foto a21n13: due a22c3n25: se a238c123n277: $ ^ a23c12n32: l a23c17n28: che a25c5n19: del a26c18n18:
da a27c22n23: a a27n18: ancor a28c6n18: i a28c7n8: vostr a2c: 0_genna al_0 buong_marta casa cinqu del_0 event i_loghi le_corre mail_di non_mi ritra sotto_$
tardi versi_del volev_solo a2c10: mia a2c2: mi_serve parte_nostr siete a2c2n: chiar_$ a2c2n10: oggi a2c2n13: ^_abbia a2c2n2: ^_con fine giann a2c2n6: aggio
a2c2n7: ^_l a2c3: chiud_la consi cosi_$ a2c3n2: lasci risol a2c3n3: e_in a2c3n5: ieri senti a2c4n2: mille a2c4n3: che_ci a2c4n6: e_arriv a2c5: rinno a2c5n:
chiud a2c5n3: dovet a2c5n4: stama a2c7: la_mia a2c7n2: quell_che a2c8n6: ora a2c9n3: stato a2cn: ^_egreg ad broch egreg egreg_signo giugn monta_e notai tener
vecch veloc a2cn2: ^_ecco ecco il_nuovo la_banca studi a2cn3: allor anna banca il_comun manda_i non_c pure scriv a2cn7: monta a2cn8: dal facci a2cn9: chiam
a2n: 0_giugn ^_ancor ^_qui abbia_ancor bozze_sono capir capit carat chi_di ci_mandi come_prefe dati_del del_team della_pagin dieci ditem dubbi due_bozze
e_pront giugn_$ i_dati il_prezz il_secon il_termi impag in_labor la_telef labor ma_la manca_solo manda_il megli mette noi_non organ osser perit picco
quest_setti ricor_che scelt_e sono_a termi tra trovi volet vostr_foto vostr_ok a2n2: ancor_il ancor_nessu apert campi canti caric comun_e e_due foto_che
il_resto la_setti la_stamp luca marzo_$ numer_di passo piu_$ prepa setti_$ solo_da stata su verde a2n3: ^_basta ^_manca d_accor grand la_carta la_sala
nella_carte oggi_$ parol resta_da sala sono_in a2n4: ^_appen sono_arriv a2n5: aveva cambi il_blu a2n6: ^_i ^_siamo nuova a3: 0_marzo ^_dimmi ^_fammi ^_potre
^_volev a_manda andar_avant appro_la atten_un attes attim avant avuto avuto_modo bozza_della casel ce_le ce_lo ci_riman comod compi date della_home delle_due
ditec entro_merco farei farei_olio firma_entro forma fuori giove_0 hai_un il_link immag in_attes io_farei io_non la_lista lista marte_0 modo_di non_ho
notiz_entro occhi olio_ma parti_iva passw per_andar pero possi_stamp prefe_$ produ resti_firma riga riusc_a scors secon_versi segna testi_entro un_attim
un_occhi un_prome un_suo vener_0 vener_? vi_va a35c3n19: un a38c13n37: in a39c38n28: non a39n4: entro a3c: andia ce_l foto_$ loghi pensi_noi risul a3c2:
vostr_$ a3c2n: dati il_menu a3c2n2: marta riva a3c2n3: finit a3c3: ^_da a3c30n9: tutto a3c3n: copia a3c3n3: chiar piace a3c4n: l_ha a3c4n12: ^_ho a3c5: chiav
a3c5n: la_prati a3c5n3: sito a3c6n2: prati a3c8n4: ricev a3c8n7: grazi_per a3cn: defin e_il genna tuo a3cn10: pross ti a3cn2: ^_vi buona a3cn3: l_ultim volev
a3cn6: c_e nella scelt a3n: ^_due accon cenno ci_servo ciao_paolo conti decid due_righe fammi_saper home il_cater la_tua le_misur le_vostr legal modo olio
ordin_il piast prova ricor righe scrit secon_bozza serve_il team viene visto a3n2: cosa il_logo iva la_data legno_$ pront scade senza_il so uno veder a3n3:
data a3n4: ancor_senza carte e_ancor marzo non_e siamo_ancor a3n5: ^_resta fino le_due vuole a3n6: giorn il_legno legno a3n7: carta a3n8: alle blu a4: 0_sette
^_prima altri ancor_la color_$ coper dimmi e_una il_testo invia mi_dica proce propo riesc riusc sue vorre vostr_risco a40c11n35: di a41c2n15: 0 a42: ?_$
a42c17n29: ci a45c8n25: le a4c10n10: rispo a4c10n4: quind a4c11n: quest a4c11n10: siamo a4c15n: posto a4c2: pagam a4c28n11: ! a4c2n4: menu a4c2n5: signo
a4c2n6: ne nuovo a4c3n: anche a4c3n3: onlin a4c3n9: conse a4c5: nostr a4c6: ci_serve a4c6n3: trova a4cn: paolo per_le a4cn2: la_vostr logo a4cn5: la_foto
a4cn6: c a4cn7: telef versi a4n: ^_sareb a_voi assic cater con_la corre_entro da_voi dica entro_giove entro_luned foto_del gli_orari metti misur non_possi ok
pagin_0 se_non a4n2: fammi non_abbia posso potet prima_di resto a4n3: ^_mi la_tipog modul notiz passa a4n4: accor a4n6: prome a5: ^_un degli link quale_delle
sette testo un_vostr a55: ? a57c31n37: per a5c: alleg_il il_numer a5c2n10: tipog a5c2n2: puo a5c2n3: numer ultim a5c3n3: mail poi a5c4: in_stamp a5c5n37:
doman a5c5n6: nessu a5c5n9: alla a5c8n11: ^_grazi a5cn: appro pensi qui_sotto a5cn13: comun a5cn2: per_i prezz a5cn3: basta il_color a5cn5: fattu la_fattu
a5n: bozze chi favor hai per_favor a5n2: orari parti a5n3: atten avete conta a5n4: ^_senza d dell gli merco a5n5: il_vostr a5n6: se_il a5n7: luned_$ a5n8: ma
qualc a6: entro_marte risco a62c57n103: e a6c: ci_servi a6c2n: servi a6c2n2: tua a6c2n4: corre a6c2n6: ^_le e_la a6c2n7: nel a6c3n3: ^_non a6c4: parte_vostr
a6c5n8: noi a6c7n4: ^_per a6cn: ci_manca a6cn10: resta a6cn2: la_pagin a6cn4: dei il_suo mandi a6n: ^_genti genti quant servo a6n3: quand a6n5: chied sulla
a6n6: aspet a6n7: il_preve a6n8: setti a7: 0_? alleg_la andar entro_il a7c: resti riman a7c2n3: con_il a7c3n4: preno a7c4n3: ana ana_$ a7c5n3: confe a7c8n4:
cosi a7cn4: 0_$ a7n: ^_in manca_ancor potre sareb sulle a7n4: saper a7n8: ^_se preve a8: i_testi va_bene a8c23n5: serve a8c3n24: si a8c3n3: qui a8c3n9: manda
a8c4n14: come a8n: firma_$ a8n3: delle a8n6: giove a9: testi a95c35n98: la a9c11: da_parte a9c2n2: il_contr a9c2n5: ordin a9c2n7: sul a9c35n16: grazi a9c3n18:
vi a9c3n5: io a9cn2: sotto a9cn8: prima a9n: o prefe a9n3: la_bozza tre ac: !_ci ^_chiud ^_giann ^_ordin al_suo anche_il andia_in atto atto_di biogr
buona_serat buone_vacan che_i che_non ciao_tom ciao_ugo cinqu_biogr citaz copia_della copia_firma dal_0 dei_vini del_logo del_presi di_prove e_andia e_ha e_le
genna_$ giann_ha grazi_e ha_confe ha_il ha_porta i_nostr i_prezz il_ritra il_tendo intes_a jo l_atto la_broch la_citaz la_voce liber_$ luned_e mare me_la
negoz nel_vostr notai_e pagat_$ poliz poltr porta_la prati_$ prati_appen presi prove purtr_e reste richi_da rigat rispo_ci ritra_del serat sia suo_archi tendo
tutto_bene ugo ultim_mail vini visur voce ac11n6: altro ac13n: perfe ac15: a_posto ac2: ^_bene alla_fine che_mi domin il_domin la_chiav le_chiav manda_$ mia_e
mia_mail piace_$ posto_e ricev_il senza_la tomma ac2n: buon ci_siamo contr_e grazi_della il_saldo mogli saldo si_e tutto_chiar ac2n2: detto deve spedi ac2n4:
ci_ha decis ac3n: messa momen ritir ac3n2: per_ora ac3n3: probl ac3n4: adess richi ac4n2: grazi_mille il_sito ac4n3: chius era me ac5: ^_solo certi il_certi
ac5n3: archi ac5n4: pagat ac5n5: nient ac5n8: sua ac6: buone ac6n: e_tutto ac6n10: gia ac9: fare ac9n3: e_stato acn: ^_che a_tutti aggio_il bene_il che_la
ciao_anna ciao_sam clien codic conse_$ decad dimen diret e_preno fiera final geom geom_riva giust il_codic il_notai il_tuo intes l_ordin liber marit moret
moret_$ parla porta previ primo purtr ringr riva_$ sam sbagl signo_riva sugli suo_marit tipog_moret tom tranq vacan acn13: doman_$ acn2: bonif di_ieri e_onlin
entra fatto in_studi nessu_rispo no piero salda tu uffic acn3: bello ci_sono guard il_tribu li sabat tutti acn5: tribu an: 0_e 0_in ^_a ^_buona ^_chied
^_comin ^_facci ^_finch ^_nel ^_ora a_doman a_mano abbia_cambi abbia_notiz acces accon_$ alle_dieci alle_otto ancor_le ancor_ricev apert_$ appen_abbia appro_$
arriv_$ arriv_solo aver aveva_prome avori baci baci_chiar bagno bisog_di blocc buona_giorn buong_il buong_signo cambi_la canti_giove capar capir_se carta_$
carta_avori catal ce_ne cellu che_a che_aveva chiam_$ ci_chiam ciao_a ciao_sonia color_e come_da comin_appen comun_non confe_la contr_non cosa_che da_decid
dai decid_chi del_furgo del_menu dell_assic della_broch della_telef delle_0 depos di_genna di_piero dino diseg_le dovev_manda due_$ due_piant e_non esist
fatem ferie ferma finch finch_il firma_e fissa_l fogli foto_della genti_signo geome_$ giann_$ giove_alle ha_fatto ha_fissa ha_funzi ha_trova ha_visto i_color
i_tuoi idea ieri_e il_canti il_decor il_final il_perit il_verde in_canti in_comun in_un in_viagg in_villa inseg iva_$ l_idrau l_offer l_origi l_udien l_uffic
la_capar la_firma la_macch la_preno la_relaz la_versi laura le_porte le_tende lidia lidia_$ lo_cambi lo_zip logo_$ mail_$ mandi_il memor menso mi_chiam
molto_utile nel_panne nessu_notiz noi_$ nome non_so novit nuovo_$ offer organ_$ origi pagin_del paola paolo_il paret parla_mi parte_$ pdf pensa per_giove
perch_non perso piu_grand pomer_se porte prend prepa_la prome_la pross_passo pubbl qualc_non quand_ci quell_delle qui_nessu quind_le relaz resta_quell ricev_i
rient rived sala_grand sareb_bello scala se_qualc secon_$ secon_carat servi_un servo_ancor siamo_$ signo_conti signo_il slitt solo_la sonia sono_ferma
sono_pront splen stris studi_$ sul_serve sulla_pagin suo_accon svilu tavol team_$ tecni tende terza tipog_$ tocca_a torna trann tropp trova_nel tua_mail tuoi
tutti_e tutto_e un_cenno una_copia vede vetri viagg viagg_per villa visto_il vuole_parla zip an2: 0_euro ^_atten all appen_e avete_scelt bella bisog blu_$
ci_aveva ciao_luca come_d con_l conto da_noi decor di_luned dovev e_firma e_l e_nel ecco_il ed ed_e elena euro fattu_del fattu_di forni_$ giorn_$ i_campi
idrau il_faleg il_monta il_verba la_scelt la_sua le_mando ma_e macch maggi mi_doman molto non_si onlin_$ otto panne per_posta piant pomer posta prome_$ quasi
quell_blu ripre saper_$ se_vuole solit solo_il sotto_il tocca tribu_ha tu_$ udien utile veder_la verba an3: ^_ti abbia_gia alle_0 apre arriv_la basta_una
bigli bozza_$ colle comme e_lo e_quell funzi furgo geome il_modul la_conse parer per_l perch resta_solo sara tempo ultim_parol an4: ^_aspet aspet_il comun_$
diseg il_file il_forni in_magaz la_verni magaz mano an5: arriv_il faleg file fino_a fissa in_piu salut verni an7: che_il comin forni mando vener_$ an9: ^_si
c: ademp ah ampli april augur avanz avevo azion bel bocca borsa bruni buoni carol carro casse causa cerch chiac colla concl conve crusc cuore dicem difet
direi dispo distu diver fa farem farlo festi fiduc film genia gino godit ingeg ivano lui lupo merav nello occup pace padro pari paura penso preoc propr rappo
riavv rimbo salta sapes sente sola spam speak spieg tasca terro tocch usato viva vocal web c10: abbia_tutto c11n: non_serve c13n: ^_perfe c2: !_da ^_alla
^_benis ^_copia ^_falso ^_preno a_tutto abbia_trova adess_abbia alcun allar altro_grazi annul archi_non arriv_tutto certi_e che_lo come_non consi_la contr_ha
da_qui dato_le deve_fare devi e_archi e_buon e_fatta era_nel falso falso_allar fare_altro fatta fatta_$ festa_! feste_ana gia_manda grazi_di ha_dati ho_tutto
ignor il_momen il_nostr il_pagam infor_il lasci_perde mi_ha mille_siamo neces neces_$ nient_$ non_consi non_detto non_deve non_devi occor_alcun ora_ho
ottim_per pagat_quind pazie per_sua perci perde perde_la perfe_cosi perfe_grazi posto_buone preno_confe qui_in quind_per quind_siamo rapid ricev_grazi
richi_il rinno_non serve_$ serve_che sito_non stare vedia_alla vostr_non c21n7: !_$ c2n: ^_sua agenz cerca_$ ci_vedia festa il_serve in_poi la_contr la_rispo
marco menu_e mogli_ci non_occor occor onlin_da piu_nulla prati_e sito_e spost_il stama_$ sua_mogli c2n2: ^_e andat e_a e_chius l_ho nessu_probl te c3: ^_ricev
feste_! grazi_! la_quest mia_doman ora_non parte_mia perfe_abbia posto_cosi ricev_tutto serve_rispo stato_rinno stato_un un_piace c3n: cerca confe_e dato
serve_piu tutto_a vedia c3n2: stano c3n3: e_pagat c3n5: benis c4: ^_ottim con_quest fare_nulla nulla_$ ottim quest_e tutto_$ c4n: ^_nessu conos_il c4n2: infor
non_ci c4n3: grazi_$ c4n4: spost c5: buone_feste dovet_fare feste posto_$ solo_per tutto_grazi c5n: ha_gia non_dovet rispo_$ c6: per_conos tutto_quell c6n3:
lavor c7n2: conos nulla c8: altro_$ serve_altro c9: siamo_a cn: ^_giust ^_piero abbia_scelt alber alla_conse archi_$ arriv_grazi arriv_stama calda cifre
come_richi confe_che conse_e conte cosi_la da_solo da_stama di_stama docum doman_! doman_la dopo_la e_compl e_finit e_monta e_nient e_risol felic firma_da
gia_in guard_il ha_chiam ha_dato il_fasci il_probl in_tipog insie_$ la_fiera la_merce le_cifre lette logo_e mandi_le merce mi_servi natal ne_ha ora_ci ora_di
pagin_che per_tener prati_la proge quell_$ rinun rinun_alla risol_$ rispo_veloc stano_spost stato_bello ti_confe tipog_non vostr_sito cn2: aggio_$ appen_senti
compl dopo e_andat fasci il_bonif insie la_decis marta_$ ogni pagat_non pecca scriv_$ scusa scusa_il senti_il sono_tutte tutto_il cn3: benis_$ che_manca e_gia
giuli ho_appen lo_stess mese regis stess cn4: ^_come altra esser siste tutte cn5: l_abbia cn6: corri n: abbon accan accog aggiu aiuol aiuto allin alto anni
anno antep antic appog appun apria assen attac autor autos avest avrem bambi banne batti belle bianc bisco botte breve brind buste capoc capod carri cente
cerni cogno colpo commi corni corsi corti costa custo dallo danne dappe dare davve degus devo dia dicev dico dietr dipen dira dirle dirvi ditta dodic dovut
elett erano esatt espor faro fasti feria finia fisch fonic frett fughe garan gesto giard giria giuri godet grave gru imper inclu influ ingle ingra ispet leggo
limon linea luci lunga madre mai malat male mande mani mater matri mente meta mezz mie milan milli mio monto murat muri music nave newsl notat olii ormai osta
ottob ozdem pacco paga pagar page panif parli passi periz pesan piano pie piogg plugi porto posit presa prest puliz quals quel ragaz regga riass ricon riepi
rilie rimes rimon ripor ripos ripri ritor rivol rosso rumor sa saldi sappi sarem scale scato scher schiz scree scuro segue sento seral set silen solle sopri
spolv sporc stanc stand stanz stufa suoi suono svuot tanto tappe targh tengo terre tesor track trasf tratt treno trove turno ugual ulter umidi unica urgen
valid vasca venga veron vetra vicin vive volta volte vuoi webin zocco n2: !_la 0_0 0_come ^_adess ^_aveva ^_bella ^_certo ^_di ^_doman ^_dovet ^_oggi ^_pecca
^_potet a_fine a_maggi a_noi abbia_ordin abbia_potut abbia_siste adess_lo appen_la aveva_chies avevi avvis_$ belli_$ bigli_da cadut caldo caldo_$ cambi_il
cammi carta_e carte_$ cento certo_nessu che_vener chiam_per chiam_pure chied_io chies_al chius_$ ci_guard colle_$ condi conta_$ costi da_visit del_comun
del_faleg del_geome della_carta della_tipog di_finir di_manda di_solit diamo diamo_doman dicia dispi dispi_$ divan doman_se doman_si domat_$ dovet_esser
due_foto due_giorn dura duran e_belli e_cadut e_compr e_di e_doman e_ho e_nella e_piu e_possi e_te facci_il facci_saper faleg_non fermi fine_mese finir fosse
girat girat_la giro_$ giudi_$ guast ho_cambi ho_chies ho_girat ho_preso il_divan il_pavim il_regis il_sopra il_tempo il_tipog il_titol in_riuni inser_$ invec
la_chiam la_diamo la_riuni lavor_di lento letto_con lo_facci lo_inser luned_comin magaz_$ maggi_$ matti matti_la me_lo mese_$ metto mille_per monti nel_weeke
nella_pagin non_arriv nota oggi_abbia parol_spett parte_doman pecca_per per_un piacc piove piu_iva piu_per poco posta_$ potut preso preve_resta pront_per
pross_setti provi_doman pure_$ quell_della ragio regge rispo_alla rispo_dal rover salut_$ scamb scamb_le se_ci se_piove se_ti secon_mano sempr senti_la
si_apre si_quell siamo_fermi sopra sospe spett stann subit tabel te_lo tempo_tiene tetto tetto_$ ti_facci ti_mando tiene tipog_e titol_e una_nuova una_setti
usiam utile_$ vedre vener_alle venut_benis verba_di verni_e verni_la versi_$ versi_e vi_mandi vi_mando vi_piacc vi_salut vuole_una n3: ^_$ a_marzo alla_sua
arriv_doman asciu_$ avvis certo come_volev comin_luned compr domat e_ti e_un e_venut forni_e giove_$ giudi i_diseg il_corri la_prima letto mando_la monta_lo
nuova_versi pagin_$ pavim po porti prese provi qualc_$ ritar setti_pross siste_$ sta stiam sua_doman telef_$ titol un_altra un_po ve weeke n4: ^_sono belli
blu_e come_prome dal_comun dalla di_nuovo doman_e foto_sono giro inser la_nuova stase un_altro venut visit n5: asciu e_vi la_pross nient_di riuni si_il n6:
chies
"""
