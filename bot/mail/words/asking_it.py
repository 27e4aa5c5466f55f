"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: adesi aiute allog alta ammin andat assoc aver avres azien b badge banca benes bilan camer capis capo carla casa
casel catal com comod compi convi copyw corte cose crea dacci datec decid dello dica dice didas dimen dirit dispo
distr ditem docus dott dove dovre etich event fai faleg fareb fares febbr ferie final firme forma fotog front grafi
iban ident impag ines inolt inseg inten invit link locan lucid magar manig manut mappa march maria marta messo mette
modif mogli moque mulin muove negoz nitid nome nomi novit ocra opaca opaco opusc origi ospit paese paio panto paola
passa passw pensa pensi perit perme perso pezzo potes pregh prope punti purtr px quali recup refus reimp relaz retro
riesc ripre risul riva satin sbagl scade scari scegl scrit scriv senap sensa senso serie sfoca sgran slitt sloga socia
solit sonda spedi spons spunt staff story studi sua sue sugli sui sull svilu tassa tener tenet termi terza torna tra
tradu trann tropp tue tuoi vale vede vedi vendi vengo verif vetto via vince visto volet vuole a10: alleg a10c2n: bene
a11c4n7: l a11c8n9: che a11cn: stamp a11cn4: se a11n2: ancor a133c60n98: $ ^ a13c2n3: ^_ciao ciao a13c2n8: foto
a14c9n4: da a14n2: il_0 a15c9n5: a a16c19n5: non a17cn4: i a18c4n4: vostr a2: ^_basta ^_dimmi ^_fammi ^_possi ^_posso
^_spero ^_volev a_manda a_mezzo a_voi al_piu altri ana ana_$ ancor_i ancor_la andar_avant andar_in andia_onlin
appro_la arriv_entro assic attes attim avant avere_entro avere_le bozza_del buong_ha buong_luca ce_le cenno cenno_per
chi color consi coper da_voi date defin dei_prodo delle_due delle_tre di_stamp di_veder ditec ditec_quale e_ancor
e_riman entro_merco farci farci_avere favor_$ finit firma_entro foto_di ha_avuto hai i_loghi il_cater il_suo in_attes
incon inizi invia_la invio invio_la l_ultim la_lista la_setti la_tipog le_invio le_misur le_note le_ricor lista loghi
manca_due manda_il marzo_$ megli metti mezzo nell non_ho non_puo note note_legal o_l occhi occhi_e ok_entro orari_e
organ pagin_conta per_andar piu_tardi possi_stamp prefe_$ prefe_? preve_firma proce prodo prodo_$ qualc_puo quant
resti_firma riga risco_sulle rispe rispe_la scors scors_? secon_prova serve_la servi_il servi_le sette_cosi
setti_scors sia sicur so stamp_$ stamp_ci su suo_cenno suo_ok tardi testo_della torno ultim_cosa un_attim un_immag
un_occhi un_suo una_foto va_in vanno vener_0 vener_? vi_va voi_$ volev_solo vorre vostr_parti a21c10n6: ci a21cn3: un
a22c2n5: in a23c3n10: di a23cn10: le a28c24n34: e a28n2: entro a2c: 0_genna che_la fine foto_$ pagam piace siete
tutto_bene vostr_$ a2c2: copia la_mia mi_serve parte_nostr a2c2n: io a2c3: ^_da a2c3n4: nessu a2c4: mia a2c4n4:
grazi_per a2c5: ci_serve a2c5n: ricev a2c5n2: ora rispo a2cn: ^_vi broch giugn mail mandi a2cn2: c a2cn4: facci
la_foto a2n: 0_giugn ^_i ^_senza anna apert canti ciao_luca cosa della_pagin fino foto_del giugn_$ la_stamp manda_i
merco notiz prova resta ricor_che se_vi senza_il serve_il servo tuo volev vostr_ok a2n2: ^_se avete carta carte
d_accor il_logo logo modul nel nella_carte veder a2n3: tipog a2n4: alle le_due nella nuovo pross a3: 0_marzo 0_sette
^_genti ^_mi ^_prima ^_sareb ^_un andia atten atten_un avuto avuto_modo cater degli dimmi e_una entro_luned fammi
fammi_saper firma_$ genti giove_0 il_testo immag invia legal marte_0 marzo misur modo modo_di parti_iva per_i prima_di
riman riusc_a segna spero testi_entro un_prome a31c2n9: 0 a32: ?_$ a32c16n15: per a38: ? a3c22n: tutto a3c24n9: !
a3c2n: senza a3c2n11: doman a3c2n2: per_il a3c2n3: onlin a3c3: nostr a3c4: trova a3c5n5: quell a3c5n7: ^_grazi a3c7n:
posto a3cn: ^_non genna quind a3cn2: appen noi a3cn4: ti a3cn5: come a3n: bozze ciao_paolo con_il dell entro_giove iva
quand qui_sotto resto ricor secon_bozza a3n2: accor chied d fattu la_fattu potet tua a3n3: ^_le prome a4: 0_? alleg_il
appro basta ce entro_marte favor gli_orari la_vostr luned_$ manca_ancor orari ordin per_favor posso prefe propo qualc
quale_delle resti risco riusc sareb sette testo un_vostr vostr_risco a4c: ci_manca il_contr il_numer in_stamp preno
ultim a4c11n9: abbia a4c4n3: ^_per a4c5n: cosi a4cn: numer paolo poi setti sul a4cn10: si a4n: corre_entro delle luca
ok pagin_0 per_le potre puo a4n2: dei il_preve la_pagin parti se_il a4n3: corre il_vostr a4n5: conse a5: alleg_la
andar possi suo va_bene a51c12n38: la a55c16n36: il a5c: contr a5c23n10: grazi a5c2n: confe manda a5c2n5: arriv a5c3:
parte_vostr a5cn4: qui a5cn6: lo a5n: gli o a5n2: saper a5n3: conta giove preve a5n5: ^_il a6: ^_in entro_il a6c:
ci_servi a6c16n2: serve a6c2n: servi a6c2n2: ha a6c3n2: piu a6cn: le_foto a6n: ^_ci tre una a6n2: la_bozza a6n3:
la_secon a6n4: prima a6n6: luned a6n9: sono a7: i_testi quale sulle voi a7c4n: mi a7c4n7: ho a7c7: da_parte a7cn11: vi
a7cn4: 0_$ a7cn5: con a7n: sotto a7n5: secon a7n7: ^_la a8: marte testi a8c2n: al a8c2n5: del a8c2n6: per_la a8c4n:
solo a8c7n: parte a8cn: ^_buong buong firma a8cn3: manca a8cn6: della a8n: entro_vener a9: avere in_alleg a9c: va
a9n3: bozza a9n6: vener a9n8: due pagin ac: ^_bene ad al_0 buon_fine buong_paolo che_i chiar chiar_$ ciao_tom cosi_$
deve domin era fine_setti genna_$ il_domin il_notai la_broch notai notai_e piace_$ reste ricev_il tom tomma
tutto_chiar ultim_mail ac10n: perfe ac2: adess che_mi mia_e senza_la ac2n: l_ha ac2n2: probl ac2n5: ^_ho ac3: rinno
ac3n: per_ora ac3n2: dovet nient ac4: ^_solo ac4n2: sito ac5: quell_che quest ac5n: buon e_stato grazi_mille mille
stato ac6: e_tutto ac7: a_posto ac8n: altro acn: fiera giust la_fiera risol veloc acn2: alla allor c_e doman_$ giann
non_c senti acn3: aggio acn6: ^_abbia an: 0_e ^_chied ^_due ^_ecco ^_l ^_nel ^_qui ^_ti alle_dieci anche ancor_nessu
apert_$ arriv_$ bello canti_giove capit carat caric carta_$ che_il ci_servo colle come_d comme con_la confe_la conse_$
cosa_che da_noi della_broch di_genna di_piero dieci diseg diseg_le due_bozze due_piant due_righe e_l e_la ecco ed ed_e
elena fatem fattu_di fino_a fogli furgo giann_$ giove_alle grand guard ha_funzi home il_comun il_secon il_tuo il_verba
in_canti in_viagg intes iva_$ la_conse la_data la_firma la_sala la_telef la_tua laura le_porte logo_$ ma ne
nessu_notiz non_abbia numer_di nuovo_$ onlin_$ paret passo per_posta piant picco piero piu_grand porte posta prepa
prepa_la prezz prome_la pross_passo pubbl quals_doman qui_nessu richi righe sala saper_$ saper_se secon_carat servi_un
servo_ancor setti_$ sono_in sono_pront sotto_il team team_$ tocca tocca_a verba vetri viagg viagg_per vostr_foto an2:
^_appen ^_con aspet avete_scelt campi data dubbi e_quell funzi i_campi il_modul il_nuovo la_verni menu pront quell_blu
tempo veder_la verni an3: alle_0 ci_sono comun nuova per_quals quals scelt telef vener_$ an6: blu c: ah alcun allar
april bel carol citaz conte decis detto dicem falso farem farlo festa genia ignor insie lasci liber marco me merav
neces nello no occor pazie penso perde proge propr rapid riavv spam stess uffic visur viva c10n: ^_perfe c2: !_da
^_benis ^_copia ^_nessu ^_ricev altro_grazi buon_natal buona_serat certi_e e_buon fare_nulla ho_tutto il_momen infor
la_prati la_quest lavor manda_$ mille_$ mille_siamo natal natal_! ottim_per parte_mia perfe_grazi posto_$ posto_cosi
prati quest_e ricev_grazi ricev_tutto rinno_non rispo_$ serat serve_piu serve_rispo sito_non stato_rinno tutto_$
tutto_a vedia vostr_non c20n6: !_$ c2n: buona chius il_serve sito_e stano c2n2: nessu_probl stama c3: buone
buone_feste certi che_ci dovet_fare feste feste_! grazi_! il_certi momen non_dovet nulla_$ ora_non perfe_abbia c3n:
chiud il_sito c3n2: spost c3n3: benis c4: ^_ottim nulla ottim siamo_a solo_per c4n: conos_il non_ci c4n2: siamo c5:
fare tutto_quell c5n: altro_$ c6: non_serve per_conos tutto_grazi c6n: conos c7: abbia_tutto c7n: serve_altro cn:
^_giust archi bene_il da_stama dopo dopo_la e_arriv e_in e_nient e_pagat e_risol gia grazi_$ grazi_della la_rispo
mi_servi onlin_da onlin_non pagat risol_$ rispo_veloc spost_il vostr_sito weeke cn2: benis_$ dal e_onlin ieri cn3:
altra n: abbon accan acces agenz aggiu allin anni antep apria banne bella breve buste cammi cente chiam cogno compr
corri corti dai dalla dappe degus devo diamo dicia dico diret dirvi dispi diver entra esatt esita felic finia fissa
forni frett garan giorn girat godet guast ingle ingra lento lette magaz mande mano meta milli monto osser ozdem pacco
pagar page panif panne pdf pecca piacc pie pomer posit prese preso provi quel regis ricon ripos ripri ritar ritor roma
rosso sabat sappi sarem scamb schiz scusa signo siste solle sta stanc stase stiam subit targh tavol tengo tetto titol
track trove tutte tutti unica usiam vacan vedre verde visio visit webin n2: !_la 0_0 ^_certo ^_doman ^_dovet ^_oggi
^_potet abbia_potut aggio_$ all asciu aspet_il aveva aveva_chies belli_$ bozza_$ cambi_il certo_nessu come_prome condi
conta_$ dal_comun di_nuovo dura e_di e_nella e_venut esser file foto_sono giove_$ il_tempo inser_$ la_prima la_pross
la_riuni lo_inser luned_comin monti nella_pagin nient_di nuova_versi pagin_$ potut pront_per quals_dubbi quell_della
qui_$ riuni salut si_il si_quell sono_arriv stann sulla tempo_tiene tiene un_altra ve venut versi_e n3: ^_come belli
blu_e cambi certo che_manca chies comin e_vi giro giuli il_blu la_nuova mando n4: inser oggi n5: versi n6: ^_si
"""
