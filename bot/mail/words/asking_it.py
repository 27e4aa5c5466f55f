"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: adesi aiute allog alta ammin aprir assoc aver avres azien b badge banca benes bilan camer campo capis capo carla
casa casel catal com convi copyw corte cose crea dacci datec decid dello destr dica dice dimen dirit distr ditem docus
dott dove dovre dubbi etich event fai faleg fareb fares fatem febbr ferie final firme forma fotog front grafi iban
ident impag ines inolt inseg inten invit lena link locan lucid magar manig manut mappa march maria marta messo mette
modif mogli moque mulin muove negoz nitid nome novit ocra opaca opaco opusc origi ospit paese paio palla panto passa
pensa pensi perit perme perso pezzo potes prega pregh prope punti purtr px quali recup refus reimp relaz retro ripre
risul riva satin sbagl scade scala scari scegl scrit scriv senap sensa senso sera serie sfoca sgran sinis slitt sloga
socia solit sonda spedi spero spons spunt staff story studi sua sue sugli sui sull svilu tassa tener tenet termi terza
torna tradu trann tropp tue tuoi vado vale vede vedi vendi vengo verif vetto via viene vince visto volet vuole a10:
alleg a10c: va a10n8: due pagin a11c2n3: ^_ciao ciao a11c4n8: l a11c9n9: che a11cn: stamp a11cn3: se a12n2: ancor
a140c62n103: $ ^ a14c2n8: foto a14n2: il_0 a15c10n3: a a15c9n4: da a18c20n4: non a18cn5: i a19c4n4: vostr a2: ?_e
^_basta ^_dimmi ^_fammi ^_possi ^_posso ^_potre ^_torno ^_volev a_manda a_mezzo a_voi al_piu altri ana ana_$ ancor_i
ancor_la andar_avant andar_in andia_onlin appro_la arriv_entro assic attes attim avant avere_entro avere_le bozza_del
buong_ha ce_le cenno cenno_per chi color comod compi consi coper da_voi date defin_entro dei_prodo delle_due delle_tre
di_resti di_stamp di_veder didas ditec ditec_quale e_ancor e_riman entro_merco farci farci_avere favor_$ fine finit
firma_entro foto_di ha_avuto i_loghi i_nomi il_cater il_suo in_attes incon inizi invia_la invio invio_la l_ultim
la_lista la_setti la_tipog le_invio le_misur le_note le_ricor lista loghi manca_due manda_il marzo_$ megli metti mezzo
mi_sono nell nomi non_ho non_puo note note_legal o_l occhi occhi_e ok_entro orari_e organ pagin_conta passw per_andar
piu_tardi possi_stamp prefe_$ prefe_? preve_firma prima_$ proce prodo prodo_$ qualc_puo quell_di resti_firma resti_il
riesc riga risco_sulle rispe rispe_la scors scors_? se_vi secon_prova serve_la servi_il servi_le sette_cosi
setti_scors sicur so stamp_$ stamp_ci su suo_cenno suo_ok tardi testo_della torno ultim_cosa un_attim un_immag
un_occhi un_suo una_foto va_in vanno vener_0 vener_? vi_va voi_$ volev_solo vorre vostr_parti a21c11n6: ci a21cn3: un
a23c2n10: le a23c3n5: in a25c3n10: di a29n2: entro a2c: 0_genna ad foto_$ pagam piace siete vostr_$ a2c19n6: ! a2c2:
copia la_mia mi_serve parte_nostr a2c22n: tutto a2c2n: io a2c2n10: doman a2c3n4: nessu a2c4: mia a2c4n4: grazi_per
a2c5: ci_serve quest a2c5n: ricev a2c5n2: rispo a2c6n2: ora a2cn: broch giugn mail mandi a2cn2: allor c a2cn4: facci
la_foto a2n: 0_giugn ^_due ^_i ^_senza anna apert canti cosa della_pagin e_la fino giugn_$ la_carta la_stamp la_tua
luca manda_i notiz prezz prova resta resto ricor_che senza_il serve_il servo team tuo volev vostr_ok a2n2: ^_se avete
carte d_accor il_logo logo modul nella_carte veder a2n3: tipog a2n4: alle le_due nella nuovo pross a3: 0_marzo 0_sette
^_genti ^_mi ^_prima ^_sareb ^_un andia atten atten_un avuto avuto_modo cater defin degli dimmi e_una entro_luned
fammi fammi_saper firma_$ genti giove_0 hai immag invia legal marte_0 marzo misur modo modo_di parti_iva per_i
prima_di quant riman riusc_a segna testi_entro un_prome a31c25n37: e a31c2n9: 0 a32: ?_$ a33c16n12: per a39: ? a3c2n:
senza a3c2n2: per_il a3c2n3: onlin a3c2n6: come a3c3: ^_da nostr a3c4: trova a3c5n7: ^_grazi a3c7n: posto a3cn: ^_vi
genna paolo a3cn2: appen noi a3cn3: ^_le a3cn4: ti a3n: bozze ciao_paolo con_il con_la dell entro_giove foto_del iva
quand qui_sotto ricor secon_bozza a3n2: accor d fattu la_fattu merco nel potet a3n3: carta prome a4: 0_? alleg_il
appro basta ce favor gli_orari il_testo la_vostr luned_$ manca_ancor orari per_favor posso prefe propo qualc
quale_delle risco riusc sette un_vostr vostr_risco a4c: ci_manca il_contr il_numer in_stamp ordin preno ultim a4c11n9:
abbia a4c22n9: grazi a4c5n: cosi a4c5n5: quell a4cn: ^_non numer poi quind sul a4n: corre_entro ok pagin_0 per_le puo
setti a4n2: chied il_preve la_pagin se_il tua a4n3: corre dei il_vostr a4n5: conse a5: alleg_la andar entro_marte
possi resti sareb suo testo va_bene a55c12n39: la a57c17n37: il a5c: contr a5c2n: confe a5c3: parte_vostr a5c4n2:
^_per a5cn11: si a5cn2: qui a5n: delle gli o potre saper a5n2: conta parti a5n3: giove preve a5n5: ^_il a6: entro_il
a6c: ci_servi a6c16n: serve a6c2n: manda servi a6c2n2: ha a6c3n2: piu a6c3n5: arriv a6cn: le_foto a6cn2: ^_buong buong
a6cn7: lo a6n: tre a6n2: la_bozza a6n3: la_secon a6n6: luned a7: ^_in i_testi quale sulle voi a7c4n8: ho a7c7:
da_parte a7cn10: vi a7cn4: 0_$ a7cn8: sono a7n: ^_ci sotto una a7n4: prima a7n5: secon a7n7: ^_la a8: testi a8c2n: al
bene a8c4n: mi solo a8c7n2: parte a8cn: firma a8cn3: manca a8n: entro_vener a9: avere in_alleg marte a9c2n5: del
a9c2n6: per_la a9cn5: con a9cn6: della a9n3: bozza a9n6: vener ac: ^_bene al_0 biogr che_i che_la chiar chiar_$
ciao_tom cinqu cinqu_biogr deve domin era genna_$ il_domin il_notai la_broch non_mi notai notai_e piace_$ reste
ricev_il sia tom tomma tutto_bene tutto_chiar ultim_mail ac10n: perfe ac2: buon che_mi cosi_$ mia_e senza_la ac2n:
adess e_in l_ha ac2n2: probl ac2n6: ^_ho ac3: rinno ac3n: per_ora ac3n2: dovet nient ac4: ^_solo ac4n2: sito ac5:
quell_che ac5n2: e_stato stato ac6: e_tutto ac7: a_posto ac8: altro acn: giust richi risol veloc acn2: alla c_e giann
non_c senti acn3: aggio ci_sono acn6: ^_abbia an: 0_e ^_chied ^_ecco ^_l ^_nel ^_qui ^_ti alle_dieci anche ancor_nessu
apert_$ arriv_$ avori buong_il canti_giove capit carat caric carta_$ carta_avori che_il ci_servo ciao_luca colle
come_d comme confe_la conse_$ cosa_che da_noi decor del_team della_broch di_genna di_piero dieci diseg_le due_bozze
due_piant due_righe e_l ecco ed ed_e elena fattu_di fino_a fogli furgo giann_$ giove_alle grand guard ha_funzi home
il_comun il_decor il_secon il_tuo il_verba in_canti in_magaz in_viagg intes iva_$ la_conse la_data la_firma la_sala
la_telef laura le_porte lo_zip logo_$ ma magaz ne nessu_notiz noi_$ non_abbia numer_di nuovo_$ paret passo per_posta
piant picco piero piu_grand porte posta prepa prepa_la prome_la pross_passo pubbl qui_nessu righe sala saper_$
secon_carat servi_un servo_ancor setti_$ sono_in sono_pront sotto_il sulla_pagin team_$ tocca tocca_a tra verba vetri
viagg viagg_per vostr_foto zip an2: ^_appen ^_con aspet avete_scelt bello campi data diseg e_quell funzi i_campi
il_modul il_nuovo la_verni menu oggi_$ onlin_$ pront quell_blu sulla tempo veder_la verni an3: alle_0 comun nuova
scelt telef vener_$ an5: oggi an6: ^_si blu c: ah alcun allar andat annul april bel buona carol citaz conte decis
dicem falso farem farlo festa genia ignor insie lasci liber marco me merav neces nello no occor pazie penso perde
proge propr rapid riavv rimbo serat spam stess visur viva c10n: ^_perfe c15n3: !_$ c2: !_da ^_benis ^_copia ^_nessu
^_ricev altro_grazi certi_e e_buon fare_nulla grazi_! ho_tutto il_momen infor la_prati la_quest lavor manda_$
mille_siamo ottim_per parte_mia perfe_grazi posto_$ posto_cosi prati quest_e ricev_grazi ricev_tutto rinno_non rispo_$
serve_$ serve_piu serve_rispo sito_non stato_rinno tutto_a vedia vostr_non c2n: il_serve sito_e stano c2n2: chius
nessu_probl stama c3: buone buone_feste certi che_ci dovet_fare feste feste_! il_certi momen non_dovet nulla_$ ora_non
perfe_abbia tutto_$ c3n: chiud il_sito c3n2: spost c3n4: benis c4: ^_ottim grazi_mille mille nulla ottim siamo_a
solo_per c4n: conos_il non_ci siamo c5: altro_$ fare tutto_grazi tutto_quell c6: non_serve per_conos c6n2: conos c7:
abbia_tutto serve_altro cn: ^_e ^_giust archi bene_il come_richi da_stama detto dopo dopo_la e_arriv e_chius e_nient
e_pagat e_risol fiera gia grazi_$ grazi_della la_fiera la_rispo mi_servi natal onlin_da ora_ci pagat pecca risol_$
rispo_veloc sono_tutte spost_il stama_$ tutte uffic vostr_sito cn2: dal doman_$ e_onlin tutti cn3: altra benis_$ ieri
n: abbon accan acces agenz aggiu allin anni antep apre apria avevi bambi banne bella breve buste cammi capod cente
cogno compr corri corti dai dalla dappe degus devo diamo dicia dico diret dirvi dispi entra erano esatt felic finia
fissa forni frett garan giorn girat godet guast ingle ingra lento lette mande mano meta milli monto osser ozdem pacco
pagar page panif panne pdf piacc pie pomer posit prese provi quel regis ricon ripos ripri ritar ritor rosso sabat
sappi sarem scamb schiz scusa signo siste solle splen sta stanc stase stiam subit targh tavol tengo tetto titol track
trove unica usiam vacan vedre verde visit webin weeke n2: !_la 0_0 ^_certo ^_doman ^_dovet ^_oggi ^_potet abbia_potut
aggio_$ all asciu aspet_il aveva aveva_chies belli_$ blu_$ bozza_$ cambi_il certo_nessu chius_$ come_prome condi
dal_comun di_nuovo dura e_di e_nella esser file foto_sono giove_$ ho_preso il_tempo inser_$ la_prima la_pross la_riuni
lo_inser luned_comin monti nella_pagin nient_di nuova_versi pagin_$ potut preso pront_per quell_della riuni salut
si_il si_quell sono_arriv stann tempo_tiene tiene un_altra ve venut_benis versi_e n3: ^_$ ^_come belli blu_e cambi
certo che_manca chies comin e_venut e_vi giro giuli il_blu la_nuova mando venut n4: inser n5: versi
"""
