"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abier acuer agrad alica anver apert arran asegu asoci avanz ayuda b baja banco borro brill c caduc calma carla
carpi carte casa casil choca cierr cif color cosa cosas crees creo cuadr dado dar darem debaj dejas dejo derec desag
devue dice diez digas dinos diras dispo distr docus dudas echar elija empec empre encaj envie envio era errat ese
eslog estai este estes estud etiqu eulog event fabri facha febre forma fotog fuera gana gente guard habit haria hayai
horas iban incli intui invit iriam jefe junta leas local logos mal maria marmo medid medir memor menu mia mirad mirar
mires molin moque mosta mueve nitid noved nuria ocasi ocre ojo ok opcio origi panto papel pasas pedim pedir pegat
pensa perde perit perla permi pide poder ponem porfa prefi profo progr puebl px quien quier redac refie relle resol
resto rever sabem salvo satin sea sepa serei seria serie sesio siend siete sigo simpl solam solap story subti tambi
tapa tarda temas tenid terce testi tiend tirad toca tocar tom tradu trozo tuvie tuya unas veamo vecto vendr venta ves
vez a10: para_el a10c: 0_de a10c2n: firma a10c3n: un a10n5: como a11c16n11: lo a11c4n5: queda a12: texto a12c2n3: te
a12c6n3: falta a131c60n99: $ ^ a13c2n14: os a15c11n10: con a16c6n18: en a16n2: antes_del a17cn13: si a18c2n3: ^_hola
hola a18c4n4: vuest a19c15n10: por a19cn14: las a2: 0_asi ^_a ^_cuand ^_esper ^_hasta ^_os ^_puedo ^_segui abajo_con
ana_$ apunt aqui_van aun basta_con cambi_antes con_cual confi_el conta_con contr_para cuand_tenga de_foto de_junio
de_marzo de_tu de_vuest decid_si del_mierc devol dime donde echal echal_un el_nif el_plazo el_texto encue entie
falta_dos falta_todav fecha_de final firma_no fotos_? habei habei_podid hasta_que hola_pilar hueco junio_$ la_lista
lista llega_a lunes_0 manda_las marca_las marta_te marte_$ marte_a marzo mate medio mejor neces_el neces_la
neces_vuest no_$ no_podem no_puede no_puedo no_tengo nos_podei nos_podri nosot nueva_$ organ os_viene para_llega
para_no para_su parec_$ parec_bien pasar paso_la pendi_de pies pies_de podei_manda podem_impri podid poned posib
presu_firma produ produ_$ propo propu publi_$ publi_el que_llega que_te queda_$ queda_pendi quere recor_la recue
recue_que saber segui_sin segun_borra segun_prueb segur septi_para si_te sin_el sobre_los solo_queri te_adjun te_parec
te_queda tendr_que tener_los tenga_un texto_antes texto_de texto_defin texto_legal todav_vuest tus_cambi tus_corre
un_hueco un_recor un_vista una_foto una_image vale viern_como vista vista_y vuelv y_decid y_manda y_me y_una a20c5n3:
nos a21c16n6: no a22c3n16: y a22n2: antes a24c2n11: a a25c4n11: del a26n7: los a27c8n3: para a2c: ahora ana copia
encar foto_$ graci_ana junio pago tarde_$ a2c14n7: ya a2c23n: todo a2c2n: ^_no a2c2n2: en_el a2c2n3: la_foto listo
a2c2n4: pregu a2c3n4: esta_en a2c4n: ^_para a2c5: hace hace_falta a2c5n7: graci_por a2cn: ^_te algo_$ hay pilar tiene
yo a2cn2: buena va a2cn4: pasad a2n: ^_neces ^_sin comen corre_antes del_folle dices el_formu enlac factu_de formu
foto_de fotos_de impre_$ lado me_dices porta que_estar que_la que_nos queri termi a2n2: ^_aqui carpe el_borra el_logo
en_cuant la_carpe la_factu la_fecha le logo y_el a2n3: a_las cualq a2n5: estan a2n8: ^_si a3: 0_? ^_adjun ^_antes
a_impre algui antes_de aprob basta cater de_abajo de_que de_septi del_marte el_cater el_numer el_segun esper_de
esper_que firma_$ hola_luis horar_y image la_esper la_maque legal luis manda_tus maque marca nif no_se nombr plazo
que_no recor septi si_no si_os sigue su tarde_el tendr viern_? a30: ?_$ a30cn9: 0 a34c13n17: que a37: ? a3c: reser
a3c13n2: nada a3c2: para_que a3c23n8: ! a3c3n: tengo a3c3n4: tenei a3c4: ^_solo a3c5n8: ^_graci a3cn: de_enero enero
escri folle linea numer que_el a3cn3: estar nueva seman a3n: 0_y cuand mierc pagin_0 pendi prueb te_paso todav van
viene visto_bueno a3n2: ^_con el_jueve envia la_impre podei a3n3: entre jueve a3n4: la_segun a4: ^_queda defin
los_horar lunes_$ marte_0 parec podem puedo tener tenga a4c: el_contr ultim a4c10n2: parte a4c2: por_vuest vuest_parte
a4c2n: hasta a4c2n5: se a4c2n6: he a4c2n7: cambi a4c3n6: es a4c4n3: tu a4c4n4: ha a4c5n: solo a4cn: asi_que con_la
hola_marta a4cn3: algo a4cn4: marta a4n: ^_bueno bueno_dias horar impri sobre visto a4n2: borra cuant dias el_presu
factu fecha paso ver a4n4: el_viern la_pagin las_dos a5: cual_de podri tus vosot a54c11n45: la a58c7n21: de a5c:
nos_falta a5c2: confi a5c23n10: graci a5c8n4: mas a5cn: decid a5cn3: aqui a5n: a_la conta de_los del_viern segui a5n2:
^_en abajo a5n3: presu a5n4: 0_$ a5n6: el_lunes a6: adjun adjun_el el_marte favor por_favor a65c14n44: el a6c: contr
del_0 a6c2n3: al a6c3: ^_por a6cn: publi a6cn2: asi las_fotos a6cn4: fotos a6n: de_las o tres a6n7: ^_el a6n8: ^_la
pagin a7: como_muy cual muy_tarde a7c2n3: sin a7c2n4: foto a7cn: tarde a7cn4: impre llega a7cn6: en_la a7n: ^_nos muy
a7n2: esper a7n4: bueno a7n6: segun a7n7: lunes a8c12n15: esta a8c2n3: bien a8c3n: manda a8c7n3: neces a8cn7: corre
a8n4: puede a9: los_texto marte a9c2n: me a9n: el_0 una a9n5: de_la a9n6: viern a9n8: dos ac: andre aviso bien_!
buen_fin confi_que dni domin el_domin el_folle el_notar enero_$ foto_del hola_tomas justo la_escri me_lo notar quedo
renov tiene_que todo_listo tomas tomas_te ultim_corre vamos ac2: listo_$ lo_neces manda_$ que_lo que_neces respo
todo_bien ac2n2: rapid ac2n5: nuevo ac2n9: manan ac3: ^_estup buen esta_todo olvid ac3n: de_momen estup la_web mas_$
momen ac3n2: tenei_que web ac4n: el_servi mi ac5: hacer nada_$ por_nuest ac5n: nuest ac5n2: genia ac5n8: hemos ac6n:
infor ac7n: recib ac7n2: servi ac9n: esto acn: ^_lo cuent de_seman fin fin_de parte_$ acn2: compa el_nuevo estam funci
juan que_os acn4: ^_hemos acn5: ^_he acn6: por_la an: 0_como ^_avisa ^_estam ^_estar ^_los ^_pregu ^_una a_tu acces
acta aqui_nadie bien_el busca confo conoc de_pedro del_lunes demas despu dibuj dibuj_los dices_$ dos_plano el_acta
el_ayunt el_mapa el_preci elena enton entre_$ equip equip_$ escap estan_listo feria furgo grand guste hacem_el
hasta_el javie juan_$ jueve_a la_azul la_carta la_feria la_furgo la_obra la_pared la_pintu la_prueb la_sala las_puert
llego lo_de mando_la mante mapa mas_grand mismo nadie nos_llega notic numer_de obra obra_el os_guste para_la pared
paso_el pedid pedro pendi_$ pero pido pintu plano por_corre por_las por_los pregu_a puert puert_$ puest reenv respu
retra rotul sala se_la segun_tipog seman_pasad si_tenei siemp sigui sigui_paso subid tarje te_mando termi_el tipog
van_por ver_el viene_$ viern_a vuest_visto an2: ^_buena ^_las avisa bocet_$ carta con_vuest corre_$ elegi envia_la
es_el la_llama la_seman las_muest los_bocet los_dos monta muest otra peque proxi sitio y_la an3: ayunt bocet con_el
cualq_duda duda hacem las_0 llama mando an4: preci prime an5: azul versi an6: empez an7: si_el c: abril acaba ah alarm
ambas anoch apana carol cita compl concl dicho dicie ejemp estab exped falsa fenom ficha gran hagas junto libra marav
movid mucha muda ofici orden pacie parti pasa patio proye pues reini remed sepai sepas sido spam super surge tema
traba vemos c19n5: !_$ c2: !_con asunt buen_finde cerra_el con_eso encon es_todo esto_tenem falta_nada finde finde_!
genia_con lo_ha lo_que mas_por momen_no olvid_mi para_vuest parte_no place por_mi queda_todo recib_el recib_graci
respo_$ servi_$ servi_no tengo_todo todo_$ todo_buen un_place vuest_infor ya_no c2n: mi_parte resue sin_la tan
tan_rapid c2n2: esta_manan esta_noche hemos_cambi noche c2n3: cambi_el c3: ^_recib esto_ya graci_con infor_la lo_tenem
lo_tengo neces_nada no_neces no_tenei para_tu todo_graci todo_lo todo_recib tu_infor c3n: conte c3n2: ^_ya ya_esta c4:
eso falta_que hacer_nada que_hacer solo_para c4n: graci_$ c5: ^_genia ^_perfe ^_todo felic felic_fiest fiest_! graci_!
mil mil_graci no_hace nuest_parte c6: fiest perfe c6n2: cerra c7: nada_mas tenem tenem_todo ya_lo c8: con_esto cn:
^_de compa_$ damos desde_esta en_linea esta_resue hemos_decid lo_del manan_no mande mande_las ningu ningu_probl no_hay
noche_$ pagad pasad_tu pregu_$ publi_la resue_$ sera servi_nuevo titul web_ya cn2: claro cn3: archi ayer desde probl
n: abrim acert acomp agran aguan algun anos apell avanc averi bajar banne barni bonit burde cada cansa centi charl
cogi colga coloc dada decim dentr desca dia direc dudes dura efect enseg ensen enten estoy garan graba grama h habla
hacie hojas hosti inclu insis ir iva lasti lenta llegu luce mano metem meto milim miro mitad mover nota obser onlin
otro ozdem pablo pagar panad paque pase pdf perdo pisar prese prisa prove recon resta resul reuni roma ronda sabad
sale salid sangr secan senor senti sepam seque son stock tejad tened todas tono unico uno vacac verei verlo visit
volva webin n2: !_la 0_0 ^_claro ^_manan ^_podei ^_que ^_tenei a_juan acord cambi_de con_los corre_la de_pagin
del_ayunt digo digo_$ disfr dos_pagin el_azul el_tiemp es_de fecha_del genia_en ha_queda han han_llega he_cambi
he_pasad hemos_corre jueve_$ la_prime la_proxi lo_monta manan_$ nueva_versi os_digo os_envia pagin_que pedis_$ pie
pie_de pudim queda_genia queda_preci salud se_puede sin_probl tiemp versi_esta n3: ^_como empez_con la_nueva pagin_$
preci_$ prome que_falta viern_$ ya_estan n4: hoy pedis n5: lunes_empez y_os
"""
