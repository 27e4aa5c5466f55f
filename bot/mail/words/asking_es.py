"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abier abrir acuer agrad alica almac anver apert arran asegu asoci avanz ayuda b baja banco borro breve brill c
caduc calma carla carpi carte casa casil choca cierr cif color consi cosa cosas crees creo cuadr cualq cuest cumpl
dado dar darem debaj dejas dejo desag dice diez digas dinos diras distr docus dudas echar elija empec empre encaj
envie envio era errat escal ese eslog estai este estud etiqu eulog event fabri facha febre forma fotog gana gente
guard habit haria horas iban incli intui invit iriam izqui jefe junta leas lena local logos luis mal maria marmo mayor
medid medir memor menu mia mirad mirar mires molin moque mosta mueve nitid noved nuria ocasi ocre ojo ok opcio origi
panto pasas pedim pedir pegat pelot pensa perde perit perla permi poder ponem porfa prefi profo progr puebl px quien
quier redac refie relle resol resto rever rogam sabem salir salvo satin sea sepa serei seria serie sesio siend siete
sigo simpl solam solap story subti tambi tapa tarda temas tenid terce testi tiend tirad toca tocar tom tradu trozo
tuvie unas veamo vecto venta ves vez voy a10: marte a10c: 0_de a10c13n16: esta a10c2: me a10c2n: firma a10cn6: como
a10n5: de_la a10n8: dos a11: para_el a11c16n12: lo a11c4n6: queda a12c2n3: te a12c6n3: falta a13: texto a138c62n104: $
^ a13c2n14: os a15c2n3: ^_hola hola a16n2: antes_del a17cn10: si a18c11n11: con a18c7n18: en a19c4n4: vuest a2: 0_asi
^_a ^_cuand ^_hasta ^_puedo ^_segui abajo_con ana_$ apunt aqui_van aun_no basta_con cambi_antes con_cual confi_el
conta_con contr_para cuand_tenga de_foto de_junio de_marzo de_tu de_vuest decid_si del_equip del_mierc derec devue
dices dime donde echal echal_un el_nif el_plazo encue entie falta_dos falta_todav fecha_de final firma_no fotos_?
habei habei_podid hasta_que hola_pilar hueco junio_$ la_de la_lista la_tuya lista llega_a llega_la los_nombr lunes_0
manda_las marca_las marta_te marte_$ marte_a marzo mate me_dices medio neces_el neces_la neces_vuest no_$ no_podem
no_puede no_puedo no_tengo nombr_de nos_podei nos_podri nosot nueva_$ organ os_viene para_llega para_no para_su
parec_$ parec_bien pasar paso_la pendi_de pide pies pies_de podei_manda podem_impri podid poned posib presu_firma
produ produ_$ propo propu publi_$ publi_el que_llega que_te queda_$ queda_pendi quere recor_la recue recue_que saber
segui_sin segun_borra segun_prueb segur septi_para si_te sin_el sobre_los solo_queri te_adjun te_parec te_queda
tendr_que tener_los tenga_un texto_antes texto_de texto_defin texto_legal todav_vuest tus_cambi tus_corre tuya
un_hueco un_recor un_vista una_foto una_image vale vendr viern_como vista vista_y vuelv y_decid y_manda y_me y_una
a20c15n10: por a20c2n14: las a21c5n3: nos a22n2: antes a23c17n5: no a24c3n17: y a25c3n12: a a26c4n11: del a27n8: los
a28c8n3: para a2c: ahora ana copia devol encar foto_$ foto_del graci_ana junio pago tarde_$ tiene_que a2c15n8: ya
a2c22n: todo a2c2n3: listo pregu a2c5: hace hace_falta a2c5n7: graci_por a2cn: ^_te algo_$ hay pilar yo a2cn2: buena
va a2cn5: estan a2cn6: por_la a2n: ^_neces ^_sin comen corre_antes del_folle el_formu el_papel enlac enton equip
factu_de formu foto_de fotos_de impre_$ lado mejor papel porta que_nos queri termi a2n2: ^_aqui carpe el_borra el_logo
en_cuant la_carpe la_factu la_fecha le logo rotul y_el y_la a2n3: a_las seman a2n4: con_el preci a2n7: ^_si a3: 0_?
^_antes ^_os a_impre algui antes_de aprob aun basta cater de_abajo de_que de_septi del_marte el_cater el_numer
el_segun el_texto esper_de firma_$ horar_y image la_esper la_maque legal manda_tus maque marca nif no_se plazo recor
septi si_no si_os sigue su tarde_el tendr viern_? a30: ?_$ a30cn9: 0 a34c14n17: que a38: ? a3c: escri que_no reser
tiene a3c13n2: nada a3c2: para_que a3c2n: ^_no a3c2n2: en_el a3c2n3: la_foto a3c3n: tengo a3c3n3: tenei a3c4: ^_solo
a3c4n: ^_para a3c5n8: ^_graci a3cn: de_enero enero folle linea numer a3cn3: nueva a3n: 0_y cuand pagin_0 pendi prueb
que_estar te_paso todav van visto_bueno a3n2: ^_con el_jueve envia la_impre podei a3n3: jueve a3n4: entre la_segun a4:
^_adjun ^_queda defin los_horar lunes_$ marte_0 nombr parec podem puedo tener tenga a4c: el_contr ultim a4c10n2: parte
a4c2: por_vuest vuest_parte a4c2n: hasta a4c2n6: he se a4c2n7: cambi a4c3n6: es a4c4n3: tu a4c4n4: esta_en a4c4n5: ha
a4c5n: solo a4cn: hola_marta que_el a4cn2: algo a4cn3: estar a4cn4: marta a4n: horar impri sobre viene visto a4n2:
^_bueno borra bueno_dias cuant el_presu esper factu fecha mierc paso ver a4n3: dias a4n4: el_viern las_dos a5: cual_de
tus vosot a58c12n46: la a5c: nos_falta a5c2: confi a5c24n10: graci a5c8n3: mas a5cn: asi_que decid a5cn2: aqui a5n:
conta del_viern segui a5n2: ^_en abajo de_los a5n3: presu a5n4: 0_$ la_pagin a5n6: el_lunes a6: adjun adjun_el favor
podri por_favor a61c6n23: de a6c: del_0 a6c2n3: al a6cn: con_la publi a6cn2: las_fotos a6cn4: fotos a6n: a_la o tres
a6n8: ^_el a7: como_muy cual el_marte muy_tarde a70c14n47: el a7c: contr a7c2n3: sin a7c3: ^_por a7cn: tarde a7cn2:
asi a7cn4: bien impre a7cn6: en_la a7n: de_las muy a7n5: bueno a7n6: segun a7n7: lunes a7n8: ^_la pagin a8c2n4: foto
a8c7n2: neces a8cn4: llega a8cn7: corre a8n: ^_nos a8n4: puede a9: los_texto a9c3n: manda a9c3n2: un a9n: el_0 una
a9n6: viern ac: andre aviso biogr cinco cinco_biogr confi_que dni domin el_domin el_folle el_notar enero_$ estar_cerra
hola_tomas justo la_escri las_cinco me_lo notar renov todo_bien todo_listo tomas tomas_te ultim_corre vamos ac19n8: !
ac2: cerra_el listo_$ lo_neces manda_$ que_lo que_neces respo ac2n2: noche rapid ac2n6: nuevo ac2n9: manan ac3:
^_estup esta_todo mas_$ olvid ac3n: de_momen estup la_web momen ac3n2: tenei_que web ac4n: el_servi mi ac5: hacer
nada_$ por_nuest ac5n: nuest ac5n2: genia ac5n8: hemos ac6n: infor ac6n3: cerra ac7n: recib ac7n2: servi ac9n: esto
acn: ^_lo cuent estam noche_$ parte_$ pedid acn2: compa el_nuevo funci juan que_os acn4: ^_hemos pasad acn5: ^_he an:
0_como ^_estam ^_estar ^_los ^_pregu ^_un ^_una a_tu acces acta aqui_nadie avisa bien_$ bien_el busca confo de_pedro
del_lunes demas despu dias_el dibuj_los dos_plano el_acta el_ayunt el_mapa el_pie el_preci el_rotul el_zip elena
entre_$ equip_$ escap estan_listo furgo grand guste hacem_el hasta_el javie juan_$ jueve_a la_azul la_carta la_furgo
la_obra la_pared la_pintu la_prueb la_sala las_puert llego lo_de lo_mejor mando_la mante mapa marfi mas_grand mismo
nadie nos_llega notic numer_de obra obra_el os_guste pagin_de papel_marfi para_la pared paso_el pedro pendi_$ pero
pido pintu plano por_corre por_las por_los pregu_a puert puert_$ puest que_la reenv respu retra sala se_la segun_tipog
seman_pasad siemp sigui sigui_paso subid tarje te_mando tejad termi_el tipog van_por ver_el viene_$ viern_a
vuest_visto zip an2: ^_buena ^_las bocet_$ carta con_vuest conoc corre_$ dibuj el_mierc elegi envia_la es_el han
han_llega hoy_$ la_llama la_seman las_muest llama los_bocet los_dos monta muest otra peque pie pie_de proxi sitio an3:
ayunt bocet hacem las_0 mando preci_$ an4: prime an5: azul hoy versi an6: empez an7: si_el c: abril acaba ah alarm
ambas anoch anula apana camin carol cita compl concl dicho dicie ejemp estab exped falsa fenom ficha gran hagas junto
libra marav movid mucha muda orden pacie parti pasa patio proye pues quedo reini remed salie sepai sepas sido spam
super surge tema traba vemos c15n5: !_$ c2: !_con asunt con_eso encon es_todo esto_tenem falta_nada genia_con graci_a
lo_ha lo_que mas_por momen_no olvid_mi para_vuest parte_no por_mi queda_todo recib_el recib_graci respo_$ servi_$
servi_no tengo_todo vuest_infor ya_no c2n: mi_parte place resue sin_la tan tan_rapid un_place c2n2: esta_manan
esta_noche hemos_cambi c2n3: cambi_el c3: ^_recib esto_ya graci_con infor_la lo_tenem lo_tengo neces_nada no_neces
no_tenei para_tu todo_graci todo_lo todo_recib tu_infor c3n: conte c3n2: ya_esta c4: eso falta_que hacer_nada
que_hacer solo_para todo_$ c4n: graci_$ c4n2: ^_ya c5: ^_genia ^_perfe ^_todo felic felic_fiest fiest_! graci_! mil
mil_graci no_hace nuest_parte c6: fiest perfe c7: nada_mas tenem tenem_todo ya_lo c8: con_esto cn: ^_de a_todos
como_pedis compa_$ damos desde_esta en_linea esta_resue estan_las hemos_decid la_ofici lasti lo_del manan_no mande
mande_las ningu ningu_probl no_hay ofici pagad pasad_tu publi_la resue_$ sera servi_nuevo titul todos web_ya cn2:
claro manan_$ cn3: archi desde probl ya_estan cn4: ayer pedis n: abre abrim acert acomp agran aguan ano anos apell
avanc averi bajar banne barni bonit burde cada cansa centi charl cogi colga coloc dada decim dentr desca dia dijis
direc dura efect enseg ensen enten estoy feria fin fuero fui garan graba grama h habla hacie hojas hosti inclu insis
ir iva lenta llegu luce lujo mano metem meto milim miro mitad mover navid ninos nota obser onlin otro ozdem pablo
pagar panad paque pase pdf perdo pisar prese prisa prove recon resta resul reuni roma ronda sabad salid sangr secan
senor senti sepam seque son stock tened todas tono unico uno vacac verei verlo vino visit volva webin n2: !_la 0_0 ^_$
^_claro ^_manan ^_podei ^_que ^_tenei a_juan acord azul_$ cambi_de cerra_$ con_los corre_la de_pagin del_ayunt digo
digo_$ disfr dos_pagin el_azul el_tiemp es_de fecha_del genia_en he_cambi he_pasad hemos_corre jueve_$ la_prime
la_proxi lo_monta nueva_versi os_digo os_envia pagin_que pedis_$ pudim queda_genia queda_preci sale salud se_puede
sin_probl tiemp versi_esta n3: ^_como empez_con ha_queda la_nueva pagin_$ prome que_falta viern_$ n5: lunes_empez y_os
"""
