"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: adesi affit aiute allog alter ammin appel appes aprir assoc avrei avres azien b bache badge bagno bilan bonif buco
butta camer capis capo cara carla caro casa catal catas clicc com copyw corte cose crea dacci datec debol dello depos
destr dica dice dimen dirit disco distr ditem docus dopod dott dove dovev dovre etich fai fareb fares fatem febbr fede
femmi ferie fidar fiori firme fisca fotog franc front ftp gira grafi iban ident indec indic indie ines inolt inseg
intan inten invid invit lastr legge lei lena lisci listi locan lotto lucid magar maggi manig manut mappa march maria
masch maste memor messo modif moque muove negoz nitid nome nuovi ocra opaca opaco opusc orest origi ospit paese paio
palla panto parqu pensa perme pezzo plani potes prega pregh prezi prope proto punti puoi px quali radio refus reimp
relaz repar riemp rient rifat ringr rispa risto salve sana saran satin sbagl scans scari scegl senap sensa senso sera
serie sfoca sgran sinis sloga socia sonda spons spunt squil staff stori story stret strut sull tassa tempi tenet tenut
terzo tessu togli torna tradu trann trasm trovo tue tuoi udien vado varia vede vedi vegan veget vellu vendi vengo
verif vetto vince volet voli vuota a10: marte a10c2n2: firma a10c3n14: ^_la a10c4n15: ^_il a10c4n7: al a10c7n10: quell
a10c9n5: parte a10cn7: secon a10n11: vener a10n2: voi a11: in_alleg a12: alleg a12c13n11: ha a12c4n: bene a12c5n2:
stamp a12c9n18: ho a12cn5: manca a12n5: bozza a12n9: pagin a13c2n15: sono a13c4n8: per_la a13c7n4: solo a14c: va
a14c2n8: della a14c6n9: con a15c3n10: se a15c4n7: ^_ciao ciao a15c6n3: mi a15n2: il_0 a15n9: due a18c5n12: del
a190c103n182: $ ^ a19c10n20: l a19c14n22: che a19c3n12: foto a2: ?_e ^_chi ^_dimmi ^_io ^_possi ^_posso ^_potre
^_quand ^_resti ^_spero ^_torno ^_vorre a_manda a_mezzo al_piu alta alta_risol altri ancor_i ancor_il andar_in
andia_onlin appro_la arriv_entro aspet_la attes_del avere_entro avere_le avete_ancor bene_$ benes bozza_del bozza_mi
buong_ha campo carte_? casel cenno_per color_$ comod compi confe_il conti convi cucin da_saper date decid defin_entro
dei_prodo della_cucin della_home delle_due delle_tre di_coper di_preno di_resti di_stamp di_veder didas ditec
ditec_quale dotto e_riman e_stata e_vostr entro_merco farci farci_avere favor_$ fino_al firma_entro firma_non foto_di
fuori giri giri_pure ha_avuto hai_un ho_i i_loghi i_nomi il_prezz in_alta in_labor incon inizi invia_la invio invio_la
io_non l_impag la_lista la_setti labor labor_e le_corre le_ho le_invio le_note le_ricor link lista loghi mail_di
manca_due manca_solo megli mette_in metti mezzo mi_mandi mi_sono mulin nel_modul nell nomi non_possi non_puo non_va
note note_legal o_l occhi_e ok_entro orari_e pagin_conta passw perit piu_tardi possi_stamp prefe_$ prefe_? preve_firma
prima_$ proce_con prodo prodo_$ produ qualc_puo quand_hai quell_di recup resti_firma resti_il resti_in retro ricop
riesc risco_sulle rispe rispe_la saper_quant saper_se scors_? se_vi secon_prova serve_la servi_il servi_le sette_cosi
setti_scors sicur spero stamp_$ stamp_ci sue sui sui_color suo_cenno suo_ok testo_della torno ultim_cosa un_immag
un_suo una_foto una_riga va_in vale vale_fino vanno vener_? via voi_$ vostr_parti a20c18n12: a a20n8: ancor a21c15n10:
da a23c5n7: vostr a24c5n10: i a29c15n18: ci a29c2n12: un a2c: 0_genna ad al_0 banca event foto_$ la_banca non_mi risul
siete tardi vecch volev_solo a2c2: consi copia mi_serve pagam parte_nostr a2c2n: chiar_$ fine a2c2n2: giann a2c2n3:
piace a2c2n4: ieri a2c3: chiav a2c3n2: e_in risol a2c3n3: senti a2c4: rinno a2c4n: l_ha a2c4n11: ^_ho a2c5: la_mia
a2c5n2: stama a2c5n3: sito a2c6n5: rispo a2c7n2: ricev a2c7n3: ora stato a2c8: mia a2c9: quest a2cn: broch giugn notai
pure riva a2cn2: allor anna manda_i marta a2cn4: c_e ne a2cn5: aggio facci a2cn6: scelt versi a2n: 0_giugn ^_due ^_qui
apert capir capit carat della_pagin due_bozze giugn_$ grand home il_resto il_secon il_suo impag la_sala la_telef
la_tua ma_la manda_il mette noi_non non_abbia notiz numer_di organ picco piu_$ prepa ricor_che sala scade se_non servo
sono_in stata su team tra vostr_ok a2n2: ^_basta ^_i ^_manca campi canti caric cosa d_accor foto_che la_stamp luca
marzo_$ passo pront setti_$ solo_da verde vuole a2n3: ancor_senza la_carta nella_carte nuova passa siamo_ancor a2n4:
^_se giorn a2n7: alle a3: 0_marzo 0_sette ^_fammi ^_sareb ^_volev ancor_la andar_avant assic atten_un attes attim
avant avuto avuto_modo bozza_della ce_le cenno chi da_voi defin degli dimmi fammi_saper farei farei_olio forma giove_0
il_cater immag in_attes invia io_farei marte_0 modo modo_di non_ho occhi olio olio_ma parti_iva pensi_noi per_andar
pero riga riusc_a scors segna testi_entro un_attim un_occhi un_prome vener_0 vi_va vorre a30c31n12: non a31n3: entro
a33c11n20: in a35: ?_$ a35c2n11: 0 a36c4n19: le a37c8n20: di a3c: andia ce_l e_il vostr_$ a3c11n6: siamo a3c13n: posto
a3c27n3: tutto a3c2n: anche il_menu a3c2n3: onlin a3c3: ^_da a3c3n2: chiar a3c3n4: nessu a3c4: nostr a3c4n18: doman
a3c7n6: grazi_per a3cn: buona genna il_color qui_sotto tuo volev a3cn2: ^_vi finit a3cn4: c nuovo a3cn5: telef a3cn6:
pross a3cn7: ti a3n: ^_mi ^_senza a_voi ciao_paolo due_righe e_ancor entro_giove entro_luned le_misur legal non_e
prova ricor righe scrit secon_bozza senza_il serve_il so uno viene visto a3n2: il_logo iva marzo modul veder a3n3:
carte fino l_ultim merco a3n4: le_due a3n6: nella a3n7: carta a4: ^_genti ^_prima alleg_il cater coper e_una fammi
favor firma_$ genti gli_orari il_testo orari pensi per_favor proce propo quale_delle quant riman riusc sette
vostr_risco a47: ? a48c26n26: per a4c24n10: ! a4c2n: puo a4c2n3: mail a4c2n4: menu a4c2n6: appen a4c3n7: conse a4c5:
ci_serve a4c6n2: trova a4c8n4: quind a4cn: paolo prezz a4cn2: basta logo a4cn3: fattu la_fattu a4cn4: la_foto mandi
a4n: appro bozze con_la corre_entro foto_del hai misur ok pagin_0 per_le posso prima_di resto a4n2: d dell la_tipog
la_vostr potet qualc a4n3: accor luned_$ se_il a4n5: aspet il_preve prome a4n6: resta a4n7: comun a5: 0_? ^_un risco
testo un_vostr a50c47n62: e a5c: ci_manca il_numer a5c2n: con_il numer a5c2n2: ordin poi a5c2n3: nel a5c2n4: ^_le
a5c2n8: tipog a5c3: parte_vostr a5c3n2: ana ana_$ a5c4: in_stamp a5c5n4: alla a5c8n9: ^_grazi a5cn: ^_non a5cn2: per_i
a5cn3: dei ultim a5cn4: e_la a5n: potre a5n2: avete conta gli la_pagin parti tua a5n3: atten quand sulla a5n4: chied
il_vostr a5n5: setti a5n6: preve a5n7: ma a6: alleg_la entro_il entro_marte sareb va_bene a6c: ci_servi resti
a6c15n17: abbia a6c2n: il_contr servi a6c2n3: qui a6c2n4: sul a6c3n16: si a6c4n4: noi a6c4n9: come a6c6n3: ^_per
a6c8n2: cosi a6cn: preno a6cn2: suo a6cn4: corre a6n: manca_ancor prefe a6n3: delle a6n5: giove a7: andar i_testi
possi sulle a75c28n62: la a7c3n4: manda senza a7c4n14: lo a7c4n2: confe a7cn2: sotto a7cn3: ^_buong buong a7cn4: 0_$
a7n: ^_in o a7n2: saper a7n3: tre a8: quale testi a82c35n71: il a8c: ce a8c19n3: serve a8c2n5: io a8c32n12: grazi
a8c3n15: vi a8c3n2: contr a8c9: da_parte a8cn3: color a8cn4: la_secon a8n11: luned a8n3: la_bozza a9: avere a9c2n5:
le_foto a9c3n2: per_il a9c5n11: arriv a9c7n10: piu a9cn: ^_ci a9cn6: prima una a9n: entro_vener ac: !_ci ^_giann
andia_in atto atto_di biogr buona_serat buone_vacan che_i ciao_tom cinqu cinqu_biogr contr_e decad dei_vini del_logo
del_presi di_prove domin e_andia e_ha genna_$ giann_ha grazi_e ha_confe ha_il ha_porta i_prezz il_domin il_ritra
l_atto l_ordin la_broch la_voce mare mia_mail nel_vostr notai_e pagat_$ piace_$ poliz poltr porta porta_la presi prove
purtr_e reste rigat ritra ritra_del serat sia sotto_$ tom tutto_bene ultim_mail versi_del vini visur voce ac12n: perfe
ac13: a_posto ac2: ^_bene alla_fine che_mi deve il_saldo la_chiav manda_$ mia_e ricev_il saldo senza_la tomma ac2n:
buon ci_siamo decis pagat si_e tutto_chiar ac2n2: adess detto richi ac2n5: ^_l ac3: cosi_$ lasci messa ac3n: era
la_prati per_ora ritir ac3n2: sua ac3n3: che_ci probl ac4: certi il_certi ac4n: grazi_mille mille prati ac4n2: chius
il_sito ac4n3: dovet ac5: ^_solo buone ac5n3: nient ac5n5: gia ac6: e_tutto ac6n2: quell_che ac7n3: e_stato ac9n3:
altro acn: ^_che aggio_il bene_il che_la ciao_anna ciao_sam codic conse_$ fiera final geom geom_riva giust il_codic
il_notai il_tuo li marit mogli moret moret_$ previ purtr riva_$ salda sam scriv spedi studi sugli suo_marit tener
tipog_moret tranq uffic vacan veloc acn10: ^_abbia acn2: ^_con bello non_c piero acn3: ci_sono acn4: ci_ha dal acn5:
doman_$ acn7: oggi an: 0_e 0_euro ^_chied ^_ecco ^_finch ^_nel acces alle_dieci ancor_le ancor_nessu apert_$ appro_$
arriv_$ aver aveva_prome avori baci baci_chiar bella bisog bisog_di bozze_sono buona_giorn buong_il canti_giove
capir_se carta_$ carta_avori ci_mandi ci_servo colle color_e come_d come_prefe comun_e confe_la contr_non cosa_che dai
del_menu del_team della_broch delle_0 di_genna di_ieri di_luned di_piero dieci diseg_le dubbi due_piant e_due e_firma
e_pront ecco ed ed_e elena esist euro fatto fattu_di ferma finch finch_il fogli foto_della giann_$ giove_alle guard
ha_fatto ha_funzi ha_trova ha_visto i_color ieri_e il_canti il_decor il_final il_legno il_monta il_termi il_verba
il_verde in_canti in_viagg in_villa intes iva_$ l_offer l_uffic la_firma la_macch la_versi laura le_porte le_tende
legno lidia lidia_$ lo_zip logo_$ ma_e mail_$ mandi_il menso molto_utile monta_e nessu_notiz noi_$ non_si novit
nuovo_$ offer organ_$ osser paola paolo_il paret parte_$ pdf per_giove per_posta perso piant piu_grand porte posta
prend prepa_la prome_$ prome_la pross_passo pubbl quand_ci quasi quell_delle qui_nessu quind_le ripre sabat saper_$
scala scelt_e secon_carat servi_un servo_ancor siamo_$ slitt sono_a sono_ferma sono_pront splen studi_$ sul_serve
sulla_pagin svilu tavol team_$ tecni tende termi terza tipog_$ tocca_a tribu tropp trova_nel trovi utile verba vetri
viagg viagg_per villa visto_il vostr_foto zip an2: ^_appen ^_atten abbia_gia all avete_scelt basta_una ci_aveva
ciao_luca comun_$ con_l da_noi decor diseg e_l forni_$ furgo i_campi il_faleg il_file il_forni il_modul il_nuovo
in_piu la_conse la_data la_scelt la_verni macch mano molto oggi_$ onlin_$ per_l perch quell_blu resta_solo solit
sono_arriv sotto_il tempo tocca tu tu_$ veder_la verni an3: ^_aspet ^_resta ^_siamo ^_ti alle_0 comme data e_quell
faleg file fino_a fissa funzi il_comun monta parer parol ultim_parol an4: aspet_il aveva che_il in_magaz magaz an5:
forni vener_$ an7: blu an8: ^_si c: ademp ah alber allar april augur avanz avevo bel bruni carol carro casse causa
cerch chiac citaz compl concl conte conve crusc cuore dati devi dicem direi dispo diver docum fa falso farem farlo
fasci festi film genia godit ingeg liber lui merav neces nello occup pace pari parla paura penso preoc primo propr
rappo riavv rimbo rinun salta sapes sola spam speak spieg tasca tocch usato viva vocal c12n: ^_perfe c17n7: !_$ c2:
!_da ^_alla ^_benis ^_copia ^_nessu abbia_trova alcun altro_grazi annul archi_non arriv_tutto cerca cerca_$ certi_e
che_lo come_non con_quest confe_e deve_fare e_buon e_fatta era_nel fatta fatta_$ festa_! gia_manda grazi_di ho_tutto
ignor il_momen il_pagam lasci_perde mi_ha mia_doman mille_siamo nient_$ non_detto non_deve non_occor occor occor_alcun
ora_ho ottim_per pazie perci perde perde_la perfe_cosi perfe_grazi piu_nulla posto_buone quind_per quind_siamo rapid
ricev_grazi richi_il rinno_non serve_$ serve_rispo sito_non stare stato_rinno stato_un un_piace vedia_alla vostr_non
c2n: ^_e andat ci_vedia dato e_chius festa grazi_$ grazi_della il_serve la_rispo marco menu_e prati_e rispo_$ sito_e
spost_il stama_$ c2n2: l_ho nessu_probl c3: ^_ricev fare_nulla feste_! grazi_! la_quest momen ora_non parte_mia
perfe_abbia posto_cosi ricev_tutto serve_piu tutto_$ tutto_a c3n: chiud infor me stano vedia c3n2: archi e_arriv c3n5:
benis c4: ^_ottim buone_feste dovet_fare feste ha_gia nulla_$ ottim quest_e c4n: conos_il non_ci non_dovet c4n3: spost
c5: posto_$ solo_per tutto_grazi tutto_quell c5n2: lavor c6: altro_$ per_conos c6n: nulla c6n2: conos c7: abbia_tutto
fare serve_altro c8: non_serve c9: siamo_a cn: ^_giust ^_piero ^_sua abbia_scelt agenz appen_senti cifre clien
come_richi confe_che conse_e da_solo da_stama diret doman_la dopo dopo_la e_a e_andat e_gia e_nient e_pagat e_risol
entra felic firma_da gia_in ha_chiam ha_dato il_probl in_studi in_tipog insie la_contr la_decis la_fiera la_merce
le_cifre logo_e mandi_le merce mi_servi mogli_ci natal no onlin_da ora_ci ora_di per_tener proge risol_$ rispo_veloc
scriv_$ signo siste sono_tutte stano_spost stato_bello sua_mogli te ti_confe tipog_non tutte vostr_sito cn2: e_onlin
ho_appen lo_stess marta_$ ogni pecca senti_il stess tutti cn3: benis_$ chiam esser giuli l_abbia regis cn4: ^_come
altra n: abbon accan aggiu allin anni antep apre apria autos avest avvis bambi banne belle bisco blocc breve brind
buste caldo cammi capod cente cento cogno compr conto corni corsi corti costa costi dalla dappe dare davve degus devo
diamo dicev dicia dico dirvi dispi ditta divan duran elett erano esatt espor faro feria fermi finia finir fonic frett
garan geome gesto giard giria giudi giuri godet idrau inclu influ ingle ingra invec lette limon linea luci lunga malat
mande mani matri matti mente meta mezz milan milli monto music nota ormai osta otto ozdem pacco pagar page panif panne
parli pesan piacc piast pie piogg plugi pomer porti porto posit presa prese prest provi puliz quel ragio regge riass
ricon riepi ripos ripri ritor rosso rover sa sappi sarem scamb scher schiz sempr silen solle sopri sospe spolv sporc
sta stanc subit tabel tanto tappe targh tengo terre tesor tetto track treno trove ugual unica urgen valid vedre veron
vive vuoi webin zocco n2: !_la 0_0 0_come ^_certo ^_di ^_doman ^_dovet ^_oggi ^_pecca ^_potet ^_sono a_marzo
abbia_potut adess_lo aggio_$ appen_la asciu_$ aveva_chies avevi belli_$ bigli blu_$ cadut cambi_il carta_e carte_$
certo_nessu che_vener chiam_per chied_io chius_$ condi dal_comun della_carta di_nuovo di_solit domat_$ dovet_esser
dura e_cadut e_di e_ho e_nella e_un giorn_$ giove_$ girat girat_la giro_$ guast ho_cambi ho_girat ho_preso il_corri
il_regis il_sopra il_tempo il_tipog inser_$ la_riuni le_mando lento letto letto_con lo_facci lo_inser luned_comin
magaz_$ mese metto monti nella_pagin nuova_versi parol_spett pecca_per per_un piove piu_iva po poco potut preso
pront_per pross_setti quell_della ritar salut_$ sara scusa scusa_il se_piove si_quell sopra spett stann stiam telef_$
tempo_tiene tiene titol un_altro un_po una_setti usiam vener_alle venut_benis versi_e vi_mandi vi_mando vi_salut visit
weeke n3: ^_$ arriv_doman asciu belli bozza_$ certo che_manca come_prome comin doman_e domat e_venut la_nuova la_prima
la_pross mando_la nient_di pagin_$ un_altra ve n4: blu_e e_vi foto_sono giro il_blu inser riuni salut si_il stase
venut n5: cambi chies corri mando
"""
