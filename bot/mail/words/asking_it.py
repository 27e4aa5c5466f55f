"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: adesi affit aiute allog alter ammin appel appes aprir assoc avrei avres azien b bache badge bilan buco butta camer
capis capo cara carla caro casa catal catas clicc com copyw corte cose crea dacci datec debol dello depos destr dica
dice dimen dirit disco distr ditem docus dopod dott dove dovre etich fai fareb fares fatem febbr fede femmi ferie
fidar fiori firme fisca fotog franc front ftp gira grafi iban ident indec indic indie ines inolt inseg intan inten
invid invit lastr legge lei lena lisci listi locan lotto lucid magar manig manut mappa march maria masch maste memor
messo modif moque muove negoz nitid nome nuovi ocra opaca opaco opusc orest ospit paese paio palla panto parqu perme
pezzo plani potes prega pregh prezi prope proto punti puoi px quali radio refus reimp relaz repar riemp rient rifat
ringr rispa risto salve sana saran satin sbagl scans scari senap sensa senso sera serie sfoca sgran sinis sloga socia
sonda spons spunt squil staff stori story stret strut sull tassa tempi tenet tenut terzo tessu togli torna tradu trasm
trovo tue tuoi vado varia vede vedi vegan veget vellu vendi vengo verif vetto vince volet voli vuota a10: marte
a10c4n19: ^_il a10c4n9: al a10c5n17: arriv a10c7n12: quell a10c9n5: parte a10cn8: secon a10n12: vener a11: in_alleg
a11c2n2: firma a11c3n19: ^_la a12c14n12: ha a12c4n: bene a12c5n2: stamp a12c9n18: ho a12cn5: manca a12n2: voi a12n5:
bozza a12n9: pagin a13: alleg a13c2n17: sono a13c4n8: per_la a13c7n4: solo a14c: va a14c2n9: della a14c6n11: con
a15c3n11: se a15c4n7: ^_ciao ciao a15c6n5: mi a15n10: due a15n2: il_0 a195c106n207: $ ^ a19c10n22: l a19c14n22: che
a19c5n19: del a2: ?_e ^_chi ^_dimmi ^_io ^_possi ^_posso ^_potre ^_quand ^_resti ^_spero ^_torno ^_vorre a_manda
a_mezzo al_piu alta alta_risol altri ancor_i ancor_il andar_in andia_onlin appro_la arriv_entro aspet_la attes_del
avere_entro avere_le avete_ancor bene_$ benes bozza_del bozza_mi buong_ha campo carte_? casel cenno_per color_$ comod
compi confe_il conti convi cucin da_saper date defin_entro dei_prodo della_cucin della_home delle_due delle_tre
di_coper di_preno di_resti di_stamp di_veder di_voi didas ditec ditec_quale dotto e_riman e_stata e_vostr entro_merco
farci farci_avere favor_$ fino_al firma_entro firma_non foto_di fuori giri giri_pure ha_avuto hai_un ho_i i_loghi
i_nomi il_prezz in_alta incon inizi invia_la invio invio_la io_non l_impag la_lista la_setti labor_e le_corre le_ho
le_invio le_note le_ricor link lista loghi mail_di manca_due manca_solo mette_in metti mezzo mi_mandi mi_sono mulin
nel_modul nell nomi non_possi non_puo non_va note note_legal o_l occhi_e ok_entro orari_e pagin_conta passw perit
piu_tardi possi_stamp prefe_$ prefe_? preve_firma prima_$ proce_con prodo prodo_$ produ qualc_puo quand_hai quell_di
recup resti_firma resti_il resti_in retro ricop riesc risco_sulle rispe rispe_la saper_quant saper_se scegl scors_?
se_vi secon_prova senza_le serve_la servi_il servi_le sette_cosi setti_scors sicur spero stamp_$ stamp_ci sue sui
sui_color suo_cenno suo_ok testo_della torno ultim_cosa un_immag un_suo una_foto una_riga va_in vale vale_fino vanno
vener_? via voi_$ vostr_parti a20c3n13: foto a21c18n16: a a22n12: ancor a23c15n14: da a25c5n11: i a25c5n7: vostr
a29c16n19: ci a29c2n13: un a2c: 0_genna ad al_0 event non_mi risul siete tardi volev_solo a2c2: consi copia mi_serve
pagam parte_nostr a2c2n: chiar_$ a2c2n2: fine giann a2c2n3: piace a2c2n4: ieri a2c3n2: e_in risol a2c3n3: senti a2c4:
chiav rinno a2c4n: l_ha a2c4n11: ^_ho a2c5: la_mia a2c5n2: stama a2c5n3: sito a2c6n6: rispo a2c7n3: stato a2c7n4: ora
a2c8: mia a2c9: quest a2cn: banca broch giugn la_banca notai pure riva vecch a2cn2: anna manda_i marta a2cn3: allor
a2cn4: c_e a2cn5: aggio a2cn6: facci ne scelt versi a2n: 0_giugn ^_due ^_qui apert capir capit carat chi_di
della_pagin due_bozze giugn_$ grand home il_resto il_secon il_suo impag in_labor la_sala la_telef labor ma_la manda_il
megli mette noi_non notiz numer_di organ picco piu_$ prepa ricor_che sala scade se_non servo sono_in team tra
vostr_foto vostr_ok a2n2: ^_i ^_manca campi canti caric cosa d_accor foto_che la_stamp luca marzo_$ passo pront
setti_$ solo_da stata su verde a2n3: ^_basta la_carta nella_carte parol passa resta_da vuole a2n4: ^_se nuova a2n5:
^_siamo giorn a2n7: alle a3: 0_marzo 0_sette ^_fammi ^_sareb ^_volev ancor_la andar_avant atten_un attes attim avant
avuto avuto_modo bozza_della ce_le cenno da_voi degli dimmi fammi_saper farei farei_olio forma giove_0 immag in_attes
invia io_farei marte_0 modo modo_di non_ho occhi olio olio_ma parti_iva pensi_noi per_andar pero riga riusc_a scors
segna testi_entro un_attim un_occhi un_prome vener_0 vi_va vorre a31c32n17: non a31n3: entro a33c11n21: in a35: ?_$
a35c2n11: 0 a37c5n21: le a38c8n21: di a3c: andia ce_l e_il foto_$ vostr_$ a3c13n: posto a3c27n5: tutto a3c2n: anche
il_menu a3c2n3: onlin a3c3: ^_da a3c3n2: chiar a3c3n4: nessu a3c4: nostr a3c4n27: doman a3c7n3: ricev a3c7n6:
grazi_per a3cn: buona genna qui_sotto tuo volev a3cn2: ^_vi finit a3cn4: c nuovo a3cn5: telef a3cn7: pross ti a3n:
^_senza assic ciao_paolo decid defin due_righe entro_giove entro_luned il_cater la_tua le_misur legal prova ricor
righe scrit secon_bozza senza_il serve_il so uno viene visto a3n2: il_logo iva marzo modul non_abbia veder a3n3: ^_mi
carte e_ancor fino l_ultim merco non_e a3n4: ancor_senza le_due siamo_ancor a3n5: ^_resta a3n6: nella a3n7: carta a4:
^_genti ^_prima alleg_il coper e_una fammi favor genti il_testo pensi per_favor proce propo quale_delle quant riman
riusc sette vostr_risco a47: ? a48c26n27: per a4c11n8: siamo a4c24n10: ! a4c2n: puo a4c2n4: menu a4c2n7: appen a4c3n7:
conse a4c5: ci_serve a4c6n2: trova a4c8n4: quind a4cn: il_color paolo prezz a4cn2: logo a4cn3: basta a4cn4: fattu
la_fattu la_foto mandi a4n: a_voi appro bozze cater chi con_la corre_entro foto_del gli_orari hai misur ok orari
pagin_0 per_le posso prima_di resto a4n10: comun a4n2: d la_tipog la_vostr potet qualc a4n3: accor dell a4n4: se_il
a4n5: aspet luned_$ prome a4n6: il_preve a5: 0_? ^_un firma_$ risco testo un_vostr a51c49n73: e a5c: ci_manca il_numer
a5c2n: numer a5c2n2: poi a5c2n3: con_il mail ordin a5c2n4: ^_le nel a5c2n9: tipog a5c3: parte_vostr a5c3n2: ana ana_$
a5c4: in_stamp a5c5n5: alla a5c8n9: ^_grazi a5cn2: per_i a5cn3: dei ultim a5cn4: e_la a5n: potre a5n2: avete conta
la_pagin parti a5n3: atten gli quand sulla a5n4: chied il_vostr a5n5: setti a5n7: ma preve a6: alleg_la entro_il
entro_marte sareb va_bene a6c: ci_servi resti a6c2n: il_contr servi a6c2n2: preno a6c2n3: qui a6c2n4: sul a6c3n16: si
a6c4n6: noi a6c4n9: come a6c6n3: ^_per a6c8n3: cosi a6cn2: suo a6cn3: ^_non a6cn4: corre a6n: manca_ancor prefe a6n2:
tua a6n5: giove a6n9: resta a7: andar i_testi possi sulle a77c28n71: la a7c15n18: abbia a7c3n6: manda a7c4n17: lo
a7c5n3: confe a7cn2: sotto a7cn3: ^_buong buong a7cn4: 0_$ a7n: ^_in o a7n2: saper a7n3: delle tre a8: testi
a83c35n81: il a8c19n4: serve a8c2n5: io a8c34n13: grazi a8c3n16: vi a8c4n2: contr a8c9: da_parte a8cn2: ce a8cn4:
la_secon a8n: quale a8n13: luned a8n3: la_bozza a9: avere a9c2n6: le_foto a9c3n2: per_il a9c3n6: senza a9c7n11: piu
a9cn: ^_ci a9cn3: color a9cn6: prima a9cn8: una a9n: entro_vener ac: !_ci ^_giann andia_in atto atto_di biogr
buona_serat buone_vacan che_i ciao_tom cinqu cinqu_biogr dei_vini del_logo del_presi di_prove domin e_andia e_ha
genna_$ giann_ha grazi_e ha_confe ha_il ha_porta i_prezz il_domin il_ritra l_atto la_broch la_voce le_chiav mare
mia_mail nel_vostr notai_e pagat_$ piace_$ poliz poltr porta porta_la presi prove purtr_e reste rigat ritra ritra_del
serat sia sotto_$ tom tutto_bene ultim_mail versi_del vini visur voce ac10n4: altro ac12n: perfe ac13: a_posto ac2:
^_bene alla_fine che_mi contr_e deve il_saldo la_chiav manda_$ mia_e ricev_il saldo senza_la tomma ac2n: buon ci_siamo
mogli si_e tutto_chiar ac2n2: adess decis detto ac2n3: richi ac2n4: ci_ha ac2n6: ^_l ac3: cosi_$ messa ac3n: era
la_prati lasci per_ora ritir ac3n3: che_ci e_arriv pagat probl ac4: certi il_certi ac4n: grazi_mille mille prati
ac4n2: il_sito ac4n3: chius sua ac5: ^_solo buone ac5n3: dovet nient ac6: e_tutto ac6n2: quell_che ac6n7: gia ac7n3:
e_stato acn: ^_che aggio_il bene_il che_la ciao_anna ciao_sam codic conse_$ dati decad fiera final geom geom_riva
giust il_codic il_notai il_tuo l_ordin marit moret moret_$ previ purtr riva_$ sam spedi studi sugli suo_marit tener
tipog_moret tranq uffic vacan veloc acn10: ^_abbia doman_$ acn2: ^_con bello li non_c piero salda scriv acn3: ci_sono
acn5: dal acn9: oggi an: 0_e 0_euro ^_chied ^_ecco ^_facci ^_finch ^_nel ^_ora a_mano abbia_ancor acces alle_dieci
ancor_le ancor_nessu ancor_ricev apert_$ appro_$ arriv_$ aver aveva_prome avori baci baci_chiar bagno bella bisog
bisog_di bonif bozze_sono buona_giorn buong_il canti_giove capir_se carta_$ carta_avori ce_ne ci_mandi ci_servo
color_e come_d come_prefe confe_la contr_non cosa_che da_decid dai dati_del decid_chi del_furgo del_menu del_team
dell_assic della_broch delle_0 di_genna di_ieri di_luned di_piero dieci diseg_le dovev dovev_manda dubbi due_piant
e_due e_firma e_pront ecco ed ed_e elena esist euro fatto fattu_di ferma finch finch_il fogli foto_della geome_$
giann_$ giove_alle guard ha_fatto ha_funzi ha_trova ha_visto i_color i_dati ieri_e il_canti il_decor il_final il_monta
il_termi il_verba il_verde in_canti in_viagg in_villa intes iva_$ l_offer l_origi l_uffic la_firma la_macch la_preno
la_versi laura le_porte le_tende le_vostr lidia lidia_$ lo_zip logo_$ ma_e mail_$ mandi_il menso molto_utile monta_e
nessu_notiz noi_$ non_si novit nuovo_$ offer organ_$ origi osser paola paolo_il paret parte_$ pdf pensa per_giove
per_posta perch_non perso piant piast piu_grand porte posta prend prepa_la prome_$ prome_la pross_passo pubbl quand_ci
quasi quell_delle qui_nessu quind_le resta_quell ricev_i saper_$ scala scelt_e secon_$ secon_carat servi_un
servo_ancor siamo_$ slitt sono_a sono_ferma sono_pront splen studi_$ sul_serve sulla_pagin svilu tavol team_$ tecni
tende termi terza tipog_$ tocca_a trann tribu_ha tropp trova_nel trovi tua_mail tutto_e udien utile verba vetri viagg
viagg_per villa visto_il zip an2: ^_atten abbia_gia all avete_scelt ci_aveva ciao_luca colle comun_e con_l da_noi
decor diseg e_l forni_$ i_campi il_faleg il_modul il_nuovo il_tribu in_piu la_conse la_data la_scelt legno_$ macch
maggi mi_doman molto onlin_$ per_l quell_blu resta_solo ripre sabat solit sotto_il tocca tu tu_$ veder_la an3: ^_appen
^_aspet ^_ti alle_0 basta_una comme data e_quell fino_a fissa funzi furgo geome il_comun il_file il_forni la_verni
mano oggi_$ parer perch tempo tribu ultim_parol an4: aspet_il aveva che_il comun_$ faleg file il_legno in_magaz legno
magaz monta sono_arriv verni an5: vener_$ an6: forni an7: blu an8: ^_si c: ademp ah alber allar april augur avanz
avevo bel bruni carol carro casse causa cerch chiac citaz concl conte conve crusc cuore devi dicem direi dispo diver
fa falso farem farlo fasci festi film genia godit ingeg liber lui merav neces nello occup pace pari parla paura penso
preoc propr rappo riavv rimbo salta sapes sola spam speak spieg tasca tocch usato viva vocal c12n: ^_perfe c17n7: !_$
c2: !_da ^_alla ^_benis ^_copia ^_nessu ^_preno abbia_trova alcun altro_grazi annul archi_non arriv_tutto cerca
cerca_$ certi_e che_lo come_non con_quest dato_le deve_fare e_archi e_buon e_fatta era_nel fare_altro fatta fatta_$
festa_! gia_manda grazi_di ho_tutto ignor il_momen il_pagam lasci_perde mi_ha mia_doman mille_siamo nient_$ non_detto
non_deve non_occor occor occor_alcun ora_ho ottim_per pazie perci perde perde_la perfe_cosi perfe_grazi piu_nulla
posto_buone preno_confe quind_per quind_siamo rapid ricev_grazi richi_il rinno_non serve_$ serve_rispo sito_non stare
stato_rinno stato_un un_piace vedia_alla vostr_non c2n: ^_e ^_sua andat ci_vedia festa grazi_della il_serve la_rispo
marco menu_e mogli_ci prati_e rispo_$ sito_e spost_il stama_$ sua_mogli c2n2: e_chius e_pagat l_ho nessu_probl c3:
^_ricev fare_nulla feste_! grazi_! la_quest momen ora_non parte_mia perfe_abbia posto_cosi ricev_tutto tutto_$ c3n:
chiud confe_e dato infor me serve_piu stano tutto_a vedia c3n5: benis c4: ^_ottim buone_feste feste nulla_$ ottim
quest_e c4n: conos_il non_ci c4n2: grazi_$ c4n3: archi spost c5: dovet_fare posto_$ solo_per tutto_grazi tutto_quell
c5n: ha_gia non_dovet c5n2: lavor c6: per_conos c6n: nulla c6n2: conos c7: abbia_tutto altro_$ serve_altro c8: fare
c8n: non_serve c9: siamo_a cn: ^_giust ^_piero abbia_scelt agenz appen_senti arriv_grazi cifre clien come_richi compl
confe_che conse_e da_solo da_stama diret docum doman_la dopo dopo_la e_andat e_compl e_nient e_risol entra felic
firma_da gia_in ha_chiam ha_dato il_probl in_studi in_tipog insie la_contr la_fiera la_merce le_cifre logo_e mandi_le
merce mi_servi natal no onlin_da ora_ci ora_di pagat_non per_tener primo proge quell_$ rinun rinun_alla risol_$
rispo_veloc signo siste sono_tutte stano_spost stato_bello te ti_confe tipog_non vostr_sito cn2: e_a e_gia e_onlin
ho_appen la_decis lo_stess marta_$ ogni pecca scriv_$ senti_il stess tutte tutti cn3: benis_$ chiam esser giuli
l_abbia regis cn4: ^_come altra n: abbon accan aggiu allin anni antep apre apria autor autos avest avvis bambi banne
belle bisco blocc breve brind buste caldo cammi capod cente cento cogno commi compr corni corsi corti costa costi
dalla danne dappe dare davve degus devo diamo dicev dicia dico dirvi dispi ditta divan duran elett erano esatt espor
faro feria finia finir fonic frett garan gesto giard giria giuri godet gru idrau inclu influ ingle ingra invec lette
limon linea luci lunga malat mande mani matri matti mente meta mezz milan milli mio monto music ormai osta otto ozdem
pacco pagar page panif panne parli passi pesan piacc pie piogg plugi pomer porto posit presa prest puliz quel ragio
regga riass ricon riepi ripos ripri ritor rosso rover sa saldi sappi sarem scamb scher schiz sempr sento silen solle
sopri sospe spolv sporc sta stanc stand subit tabel tanto tappe targh tengo terre tesor track treno trove ugual unica
urgen valid vedre veron vive vuoi webin zocco n2: !_la 0_0 0_come ^_certo ^_di ^_doman ^_dovet ^_oggi ^_pecca ^_potet
a_fine a_maggi a_marzo abbia_potut adess_lo aggio_$ appen_la aveva_chies avevi belli_$ bigli blu_$ cadut cambi_il
carta_e carte_$ certo_nessu che_vener chiam_per chied_io chius_$ colle_$ condi conto dal_comun del_comun del_faleg
del_geome della_carta della_tipog di_nuovo di_solit domat_$ dovet_esser due_giorn dura e_cadut e_di e_ho e_nella e_un
faleg_non fattu_del fermi fine_mese forni_e giorn_$ giove_$ girat girat_la giro_$ giudi guast ho_cambi ho_girat
ho_preso il_corri il_regis il_sopra il_tempo il_tipog inser_$ la_riuni le_mando lento letto letto_con lo_facci
lo_inser luned_comin magaz_$ maggi_$ mese_$ metto monta_lo monti nella_pagin nota nuova_versi parol_spett pecca_per
per_un piove piu_iva po poco potut prese preso preve_resta pront_per pross_setti provi_doman quell_della regge ritar
salut_$ scusa scusa_il se_piove si_quell siamo_fermi sopra spett stann stiam telef_$ tempo_tiene tetto tetto_$ tiene
titol un_po una_setti usiam vener_alle venut_benis verni_e versi_e vi_mandi vi_mando vi_salut visit weeke n3: ^_$
^_sono arriv_doman arriv_il asciu_$ belli bozza_$ certo che_manca come_prome comin doman_e domat e_venut la_nuova
la_prima mando_la mese nient_di pagin_$ porti provi sara un_altra un_altro ve n4: asciu blu_e e_vi foto_sono giro
il_blu inser la_pross riuni salut si_il stase venut n5: cambi chies corri mando
"""
