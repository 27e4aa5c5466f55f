"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: adesi affit aiute allog alta ammin aprir assoc avres azien b badge benes bilan camer campo capis capo carla casa
casel catal com conti convi copyw corte cose crea dacci datec decid dello destr dica dice dimen dirit distr ditem
docus dott dove dovre dubbi etich euro event fai faleg fareb fares fatem febbr ferie final firme forma fotog front
grafi iban ident impag ines inolt inseg inten invit legge lena link locan lucid magar manig manut mappa march maria
marta messo mette modif mogli moque mulin muove negoz nitid nome novit ocra opaca opaco opusc origi ospit paese paio
palla panto passa pensa pensi perit perme perso pezzo potes prega pregh prope punti px quali recup refus reimp relaz
retro ricop ripre rispa risul riva satin sbagl scade scala scans scari scegl scrit senap sensa senso sera serie sfoca
sgran sinis slitt sloga socia solit sonda spedi spons spunt staff story studi sua sue sugli sui sull svilu tassa tener
tenet termi torna tradu trann tropp tue tuoi vado vale vede vedi vegan vendi vengo verif vetto via viene vince visto
volet voli vuole vuota a10: alleg a10cn5: con a10n8: due a11c: va a11c10n9: che a11c2n: stamp a11c3n5: del a11c5n9: l
a11cn3: se a11n8: pagin a12c3n4: ^_ciao ciao a13n2: ancor a145c74n108: $ ^ a14c2n8: foto a14n2: il_0 a15c9n4: da
a16c11n3: a a18c23n4: non a19c4n4: vostr a19cn7: i a2: ?_e ^_basta ^_dimmi ^_fammi ^_possi ^_posso ^_potre ^_spero
^_torno ^_volev a_manda a_mezzo a_voi al_piu altri ana ana_$ ancor_i ancor_la andar_avant andar_in andia_onlin
appro_la arriv_entro assic attes attim avant avere_entro avere_le bozza_del buong_ha carte_? ce_le cenno cenno_per chi
comod compi coper da_voi date defin_entro dei_prodo delle_due delle_tre di_preno di_resti di_stamp di_veder didas
ditec ditec_quale e_ancor e_il e_riman entro_merco farci farci_avere favor_$ fine finit firma_entro foto_di ha_avuto
i_loghi i_nomi il_cater il_suo in_attes incon inizi invia_la invio invio_la l_ultim la_lista la_setti la_tipog
le_invio le_misur le_note le_ricor lista loghi manca_due manda_il marzo_$ megli metti mezzo mi_sono nell nomi non_ho
non_puo note note_legal o_l occhi occhi_e ok_entro orari_e organ pagin_conta passw per_andar piu_tardi possi_stamp
prefe_$ prefe_? preve_firma prima_$ proce prodo prodo_$ qualc_puo quell_di resti_firma resti_il riesc riga risco_sulle
rispe rispe_la scors scors_? se_vi secon_prova serve_la servi_il servi_le sette_cosi setti_scors sicur so spero
stamp_$ stamp_ci su suo_cenno suo_ok testo_della torno ultim_cosa un_attim un_immag un_occhi un_suo una_foto va_in
vanno vener_0 vener_? voi_$ volev_solo vorre vostr_parti a21c12n6: ci a21cn4: un a23c3n11: le a23c5n5: in a26c5n11: di
a29n2: entro a2c: 0_genna ad banca consi foto_$ la_banca pagam piace siete tardi vostr_$ a2c2: copia mi_serve
parte_nostr a2c21n6: ! a2c22n2: tutto a2c2n: io a2c2n10: doman a2c2n2: giann mail a2c3: la_mia a2c3n4: nessu a2c5:
ci_serve mia a2c5n: ricev a2c5n2: rispo a2c7: quest a2c7n2: ora a2c7n6: grazi_per a2cn: broch chiar giugn mandi tuo
a2cn2: allor c logo a2cn3: menu tipog a2cn4: facci la_foto a2n: 0_giugn ^_due ^_i ^_senza anna apert canti carat caric
della_pagin e_la fino giugn_$ la_carta la_stamp la_tua luca ma manda_i notiz prezz prova resta resto ricor_che
senza_il serve_il servo team volev vostr_ok a2n2: ^_se avete cosa d_accor il_logo modul nella_carte veder a2n3: nuova
a2n4: alle le_due nuovo pross a3: 0_marzo 0_sette ^_genti ^_mi ^_sareb ^_un andia atten_un avuto avuto_modo cater
defin degli dimmi e_una entro_luned fammi fammi_saper firma_$ genti giove_0 hai immag invia legal marte_0 marzo misur
modo modo_di parti_iva quant riman riusc_a segna testi_entro un_prome vi_va a32c2n10: 0 a33c21n17: per a34: ?_$
a34c30n37: e a3c: color a3c2n3: appen onlin a3c2n7: come a3c3: ^_da nostr a3c3n: senza a3c3n2: per_il a3c5: trova
a3c8n: posto a3cn: ^_vi genna paolo qui_sotto a3cn2: noi a3cn3: ^_le a3cn5: ti a3n: bozze ciao_paolo con_il con_la
dell entro_giove foto_del iva per_i quand ricor secon_bozza a3n2: accor carte fattu la_fattu merco nel a3n3: carta
prome a3n5: nella a4: 0_? ^_prima alleg_il appro atten basta favor gli_orari il_testo la_vostr luned_$ manca_ancor
orari per_favor posso prima_di propo qualc quale_delle risco riusc sette un_vostr vostr_risco a42: ? a4c: ce ci_manca
il_numer in_stamp ordin ultim a4c13n9: abbia a4c2: il_contr a4c2n: numer a4c3n: quind a4c6n: cosi a4c8n8: ^_grazi
a4cn: ^_non poi a4cn2: sul a4n: corre_entro ok pagin_0 per_le prefe puo setti a4n2: d il_preve potet se_il tua a4n3:
corre dei il_vostr a4n5: conse a5: alleg_la andar entro_marte possi resti sareb suo testo a58c17n40: la a58c20n37: il
a5c28n11: grazi a5c2n2: qui a5c3: parte_vostr a5c3n: confe a5c5n2: ^_per a5cn: preno a5n: gli o potre saper a5n2:
chied conta la_pagin parti a5n3: giove preve a5n5: ^_il a6: entro_il va_bene a6c: ci_servi a6c17n: serve a6c2: contr
a6c2n: manda servi a6c3n7: arriv a6c4n2: piu a6c7n6: quell a6cn: le_foto a6cn11: si a6cn2: ^_buong buong a6cn7: lo
a6n: tre a6n2: delle la_bozza a6n7: luned a7: ^_in i_testi quale sulle voi a7c6n3: ha a7c7: da_parte a7cn: ^_ci sotto
una a7cn3: la_secon a7cn4: 0_$ a7cn7: ^_la a7cn8: sono a8: testi a8c2n11: vi a8c3n: al a8c4n: solo a8c5n: mi a8c6n10:
ho a8c7n2: parte a8cn: firma a8cn3: manca a8cn4: prima a8cn5: secon a8n: entro_vener a9: avere in_alleg marte a9c3n:
bene a9c4n6: per_la a9cn6: della a9n3: bozza a9n6: vener ac: ^_giann al_0 biogr ce_l che_i che_la chiar_$ chiav
ciao_tom cinqu cinqu_biogr deve domin era genna_$ giann_ha ha_il ha_porta il_color il_domin il_menu il_notai la_broch
la_chiav mia_mail non_mi notai notai_e piace_$ porta porta_la purtr purtr_e reste ricev_il scriv sia sotto_$ tom tomma
tutto_bene ultim_mail versi_del ac10n: perfe ac2: ^_bene buon che_mi cosi_$ mia_e senza_la ac2n: adess ac2n2: probl
ac2n7: ^_ho ac3: rinno ac3n: e_in l_ha per_ora ac3n2: senti ac4: ^_solo ac4n2: dovet sito ac4n3: nient ac5n2: e_stato
stato ac6: e_tutto quell_che ac8: a_posto ac9n: altro acn: ^_l ciao_sam giust il_tuo risol sam tutto_chiar veloc acn2:
alla c_e non_c piero richi acn3: aggio ci_sono telef acn6: ^_abbia versi an: 0_e ^_chied ^_ecco ^_nel ^_qui alle_dieci
anche ancor_nessu apert_$ arriv_$ aver avori buong_il canti_giove capit carta_$ carta_avori che_il ci_servo ciao_luca
colle come_d confe_la conse_$ cosa_che da_noi decor del_menu del_team della_broch delle_0 di_genna di_piero dieci
diseg_le due_bozze due_piant due_righe e_l ecco ed ed_e elena fattu_di fino_a fogli furgo giann_$ giove_alle grand
guard ha_funzi home il_comun il_decor il_secon il_verba in_canti in_magaz in_viagg intes iva_$ la_conse la_data
la_firma la_sala la_telef laura le_porte lo_zip logo_$ magaz mail_$ ne nessu_notiz noi_$ non_abbia numer_di nuovo_$
paret passo per_l per_posta piant picco piu_grand porte posta prepa prepa_la prome_la pross_passo pubbl quell_delle
qui_nessu righe sala saper_$ secon_carat servi_un servo_ancor setti_$ sono_in sono_pront sotto_il sulla_pagin team_$
terza tocca tocca_a tra verba vetri viagg viagg_per vostr_foto zip an2: ^_appen ^_con ^_ti aspet avete_scelt bello
campi comme data diseg e_quell funzi i_campi il_modul il_nuovo la_verni oggi_$ onlin_$ pront quell_blu sulla tempo
veder_la verni an3: alle_0 comun scelt vener_$ an5: oggi an6: ^_si blu c: ah alcun allar andat annul april bel buona
carol cerca chiac citaz conte cuore dato dicem falso farem farlo fatta festa genia ignor insie liber marco me merav
messa neces nello no occor occup pace paura penso perde propr riavv rimbo serat spam stess usato vecch visur viva
vocal c10n: ^_perfe c17n3: !_$ c2: !_da ^_benis ^_copia ^_nessu ^_ricev abbia_trova altro_grazi certi_e decis e_buon
fare_nulla grazi_di ho_tutto il_momen infor la_prati la_quest lasci lavor manda_$ mille_siamo ora_ho ottim_per
parte_mia pazie perfe_grazi posto_cosi prati rapid ricev_grazi ricev_tutto rinno_non rispo_$ serve_$ serve_rispo
sito_non stato_rinno tutto_a vedia vostr_non c2n: il_serve sito_e stano c2n2: chius nessu_probl c3: buone buone_feste
certi che_ci feste feste_! grazi_! il_certi momen nulla_$ ora_non perfe_abbia posto_$ quest_e serve_piu tutto_$ c3n:
chiud il_sito c3n2: spost stama c3n4: benis c4: ^_ottim dovet_fare grazi_mille mille non_dovet nulla ottim solo_per
c4n: conos_il non_ci c5: siamo_a tutto_grazi tutto_quell c6: altro_$ fare per_conos c6n: siamo c6n2: conos c7:
abbia_tutto non_serve serve_altro cn: ^_e ^_giust ^_piero agenz archi bene_il cifre come_richi da_stama detto diret
dopo dopo_la e_arriv e_chius e_nient e_pagat e_risol fiera gia grazi_$ grazi_della ha_chiam ho_appen in_tipog la_fiera
la_rispo le_cifre logo_e menu_e mi_servi natal onlin_da ora_ci pagat pecca proge risol_$ rispo_veloc senti_il
sono_tutte spost_il stama_$ tutte uffic vostr_sito cn2: chiam dal doman_$ e_onlin esser tutti cn3: benis_$ ieri cn4:
altra n: abbon accan acces aggiu allin anni antep apre apria avevi bambi banne bella bigli breve buste cammi capod
cente cogno compr corri corti dai dalla dappe degus devo diamo dicia dico dirvi dispi entra erano esatt felic finia
fissa forni frett garan giorn girat godet guast ingle ingra lento lette mande mano meta metto milli monto osser ozdem
pacco pagar page panif panne pdf piacc pie pomer posit prese provi quel regis ricon ripos ripri ritar ritor rosso
sabat sappi sarem scamb schiz scusa signo siste solle splen sta stanc stiam subit tabel targh tavol tengo tetto titol
track trove unica urgen usiam vacan vedre verde visit webin weeke n2: !_la 0_0 0_come ^_certo ^_doman ^_dovet ^_oggi
^_potet abbia_potut aggio_$ all asciu aspet_il aveva aveva_chies belli_$ blu_$ bozza_$ cambi_il certo_nessu chiam_per
chius_$ come_prome condi dal_comun di_nuovo dura e_di e_nella file foto_sono giove_$ ho_preso il_tempo inser_$
la_prima la_pross la_riuni lo_inser luned_comin monti nella_pagin nuova_versi pagin_$ potut preso pront_per
quell_della riuni si_il si_quell sono_arriv stann stase tempo_tiene tiene ve venut_benis versi_e vi_salut n3: ^_$
^_come belli blu_e cambi certo che_manca chies comin e_venut e_vi giro giuli il_blu la_nuova mando nient_di salut
un_altra venut n4: inser
"""
