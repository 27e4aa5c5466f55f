"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abier abrir acuer agrad alica almac anver apert arran asegu asoci avanz ayuda b baja banco borro breve brill c
caduc calma carla carpi carte casa casil choca cierr cif consi cosa cosas crees creo cuadr cualq cuest cumpl dado dar
darem debaj dejas desag dice diez digas dinos diras distr docus dudas echar elija empec empre encaj envie envio era
errat escal ese eslog estai estud etiqu eulog event fabri facha febre forma fotog gana gente guard habit haria horas
iban incli intui invit iriam izqui jefe junta leas lena local logos luis mal maria marmo mayor medid medir memor menu
mia mirad mirar mires molin moque mosta mueve nitid noved nuria ocasi ocre ojo ok opcio origi panto pasas pedim pedir
pegat pelot pensa perde perit perla permi poder ponem porfa prefi profo progr puebl px quien quier redac refie relle
resol resto rever rogam sabem salir salvo satin sea sepa serei seria serie sesio siend siete sigo simpl solam solap
story subti tambi tapa tarda temas tenid terce testi tiend tirad toca tocar tom tradu trozo tuvie unas vacio veamo
vecto venta ves voy a10: marte a10c: 0_de a10c2n: firma a10c3: me a10cn6: como a10n5: de_la a10n8: dos a11: para_el
a11c14n17: esta a11c19n12: lo a12c2n3: te a12c4n6: queda a12c7n3: falta a13: texto a13c3n14: os a140c72n106: $ ^
a15c2n3: ^_hola hola a16n2: antes_del a17cn10: si a18c12n11: con a18c7n19: en a19c4n4: vuest a2: 0_asi ^_a ^_cuand
^_hasta ^_puedo ^_segui abajo_con ana_$ apunt aqui_van aun_no basta_con cambi_antes carpe_? con_cual confi_el
conta_con contr_para cuand_tenga de_foto de_junio de_marzo de_tu de_vuest decid_si del_equip del_mierc derec devue
dices dime donde echal echal_un el_nif el_plazo encue entie falta_dos falta_todav fecha_de final firma_no fotos_?
habei habei_podid hasta_que hola_pilar hueco junio_$ la_de la_lista la_tuya lista llega_a llega_la los_nombr lunes_0
manda_las marca_las marta_te marte_$ marte_a marzo mate me_dices medio neces_el neces_la neces_vuest no_$ no_podem
no_puede no_puedo no_tengo nombr_de nos_podei nos_podri nosot nueva_$ organ os_viene otra_vez para_llega para_no
para_su parec_$ parec_bien pasar paso_la pendi_de pide pies pies_de podei_manda podem_impri podid poned posib
presu_firma produ produ_$ propo propu publi_$ publi_el que_llega que_te queda_$ queda_pendi quere recor_la recue_que
saber segui_sin segun_borra segun_prueb segur septi_para si_te sin_el sobre_los solo_queri te_adjun te_parec te_queda
tendr_que tener_los tenga_un texto_antes texto_de texto_defin texto_legal todav_vuest tus_cambi tus_corre tuya
un_hueco un_recor un_vista una_foto una_image vale vendr vez viern_como vista vista_y vuelv y_decid y_manda y_una
a20c18n12: por a20c3n15: las a21c6n3: nos a22cn2: antes a23c20n5: no a25c3n12: a a25c5n17: y a26c5n11: del a27n8: los
a28c9n3: para a2c: ahora ana color dejo encar foto_$ foto_del graci_ana junio pago tarde_$ tiene_que y_me a2c17n8: ya
a2c23n: todo a2c2n2: juan a2c2n3: listo pregu a2c2n6: por_la a2c6: hace hace_falta a2c7n8: graci_por a2cn: ^_te algo_$
devol hay pilar yo a2cn2: buena logo va a2cn4: con_el a2cn5: estan a2n: ^_neces ^_sin comen corre_antes del_folle
el_formu el_papel enlac enton equip factu_de formu foto_de fotos_de impre_$ lado mejor papel pero porta que_nos queri
recue termi tipog a2n2: ^_aqui el_borra el_logo en_cuant la_factu la_fecha le otra rotul y_el a2n3: a_las seman a2n4:
preci a2n7: ^_si a3: 0_? ^_antes ^_os a_impre algui antes_de aprob aun basta cater de_que de_septi del_marte el_cater
el_numer el_segun el_texto esper_de firma_$ horar_y image la_esper la_maque legal manda_tus maque marca nif no_se
plazo recor septi si_no si_os sigue su tarde_el tendr viern_? a30cn9: 0 a32: ?_$ a34c19n17: que a3c: copia de_abajo
reser tiene a3c14n2: nada a3c2: escri para_que a3c2n: ^_no numer a3c2n2: en_el a3c2n3: la_foto a3c3: que_no a3c3n3:
tenei a3c4: ^_solo a3c4n: tengo a3c5n: ^_para a3cn: de_enero enero folle linea a3cn3: nueva a3cn4: la_segun a3n: 0_y
cuand pagin_0 pendi prueb que_estar te_paso todav van visto_bueno a3n2: ^_con carpe el_jueve envia la_carpe la_impre
y_la a3n3: jueve a3n4: entre a4: ^_adjun ^_queda defin los_horar lunes_$ marte_0 nombr parec podem puedo tener tenga
a40: ? a4c: el_contr ultim a4c10n2: parte a4c2: por_vuest vuest_parte a4c2n: hasta a4c2n6: he se a4c2n7: cambi a4c4n4:
esta_en a4c4n5: ha a4c4n6: es a4c5n: solo a4c5n3: tu a4c7n9: ^_graci a4cn: hola_marta que_el a4cn2: algo a4cn3: estar
a4cn4: marta a4n: horar impri sobre viene visto a4n2: ^_bueno borra bueno_dias cuant el_presu esper factu fecha mierc
paso podei ver a4n3: dias a4n4: el_viern las_dos a5: cual_de tus vosot a5c: nos_falta a5c2n: decid a5c3: confi a5c5n:
asi_que a5c8n3: mas a5cn2: abajo aqui a5n: conta del_viern segui a5n2: ^_en de_los a5n3: presu a5n4: 0_$ la_pagin
a5n6: el_lunes a6: adjun adjun_el favor podri por_favor a60c14n47: la a61c9n23: de a6c: del_0 a6c29n11: graci a6c2n3:
al a6cn: con_la publi a6cn2: las_fotos a6cn4: fotos a6n: a_la o tres a6n8: ^_el a7: como_muy cual el_marte muy_tarde
a72c16n48: el a7c: contr a7c2n: tarde a7c2n4: bien impre a7c3: ^_por a7c3n3: sin a7c5n2: asi a7cn6: segun a7cn7: en_la
a7n: de_las muy a7n5: bueno a7n7: lunes a7n8: ^_la pagin a8c2n4: foto a8c7n2: neces a8cn4: llega a8cn7: corre a8n:
^_nos a8n4: puede a9: los_texto a9c3n2: manda un a9cn: una a9n: el_0 a9n6: viern ac: ^_juan abajo_$ andre aviso biogr
cinco cinco_biogr confi_que dejo_el dni domin el_color el_domin el_folle el_notar el_pinch enero_$ escri_$ estar_cerra
este hola_tomas juan_dejo justo la_escri las_cinco me_lo notar pinch renov todo_bien todo_listo tomas tomas_te
ultim_corre vamos ac2: cerra_el listo_$ lo_neces manda_$ que_lo que_neces respo ac21n8: ! ac2n2: claro que_os ac2n3:
noche ac2n4: ^_hemos ac2n6: nuevo ac3: ^_estup esta_todo mas_$ olvid ac3n: de_momen estup la_web momen ac3n2: rapid
tenei_que web ac3n9: manan ac4n: el_servi ac5: hacer nada_$ por_nuest ac5n: mi nuest ac5n2: genia ac6n: infor ac6n3:
cerra ac7n: recib ac7n2: servi ac7n8: hemos ac9n: esto acn: ^_lo busca cuent estam noche_$ parte_$ pedid acn2: compa
el_nuevo funci pedro acn4: pasad acn5: ^_he versi an: 0_como ^_estam ^_estar ^_los ^_pregu ^_un ^_una a_tu acces acta
aqui_nadie avisa bien_$ bien_el confo de_pedro del_lunes demas despu dias_el dibuj_los dos_plano el_acta el_ayunt
el_mapa el_pie el_preci el_rotul el_zip elena entre_$ equip_$ escap estan_listo furgo grand guste hacem_el hasta_el
javie juan_$ jueve_a la_azul la_carta la_furgo la_obra la_pared la_pintu la_prueb la_sala las_puert llego lo_de
lo_mejor mando_la mante mapa marfi mas_grand mismo nadie nos_llega notic numer_de obra obra_el os_guste pagin_de
papel_marfi para_la pared paso_el pendi_$ pido pintu plano por_corre por_el por_las por_los pregu_a puert puert_$
puest que_la reenv respu retra sala se_la segun_tipog seman_pasad siemp sigui sigui_paso subid tarje te_mando tejad
termi_el van_por ver_el viene_$ viern_a vuest_visto zip an2: ^_buena ^_las bocet_$ carta con_vuest conoc corre_$ dibuj
el_mierc elegi envia_la es_el han han_llega hoy_$ la_seman las_muest los_bocet los_dos monta muest peque pie pie_de
proxi sitio an3: ayunt bocet hacem la_llama las_0 llama mando preci_$ an4: prime an5: azul hoy an6: empez an7: si_el
c: abril acaba acabo ah alarm ambas anoch antig anula apana camin carol caso cita compl concl dejam dicho dicie dio
ejemp ello esa estab exped falsa fenom ficha gran hagai hagas junto libra marav movid mucha muda oir orden pacie parti
patio pues quedo reini remed salie sepai sepas sido spam super surge telef tema traba usamo vemos voz zanja c17n5: !_$
c2: !_con ^_mil claro_$ con_eso es_todo esto_tenem falta_nada genia_con graci_a lo_ha mas_por mensa mensa_de momen_no
no_pasa nos_lo olvid_mi para_vuest parte_no pasa pasa_nada por_mi queda_todo recib_el recib_graci respo_$ servi_$
servi_no tengo_todo todo_claro tranq vuest_infor ya_no c2n: mi_parte place resue sin_la un_place c2n2: hemos_cambi
c2n3: cambi_el esta_noche c3: ^_recib asunt encon esto_ya graci_con infor_la lo_que lo_tenem lo_tengo neces_nada
no_neces no_tenei para_tu todo_graci todo_lo todo_recib tu_infor c3n: conte tan tan_rapid c3n2: esta_manan ya_esta c4:
eso hacer_nada que_hacer solo_para todo_$ c4n: graci_$ c4n2: ^_ya c5: ^_genia ^_perfe ^_todo falta_que felic
felic_fiest fiest_! nuest_parte c6: fiest graci_! mil mil_graci no_hace perfe c7: nada_mas tenem tenem_todo ya_lo c8:
con_esto cn: ^_de ^_pedro a_todos charl charl_de cifra como_pedis compa_$ damos de_mi desde_esta direc en_linea
esta_resue estan_las habla hacie hemos_decid la_charl la_ofici las_cifra lasti llamo lo_del logo_y manan_no mande
mande_las ningu ningu_probl no_hay ofici pagad pasad_tu proye publi_la resue_$ sera servi_nuevo titul todos web_ya
cn2: manan_$ cn3: archi desde probl ya_estan cn4: ayer pedis n: abre abrim acert acomp agran aguan ano anos apell
avanc averi bajar banne barni bonit burde cada cansa centi cogi colga coloc dada decim dentr desca dia dijis dura
efect enseg ensen enten estoy feria fin fuero fui garan graba grama h hojas hosti inclu insis ir iva lenta llegu luce
lujo mano metem milim miro mitad mover navid ninos nota obser onlin ozdem pablo pagar panad paque pase pdf perdo pisar
prese prisa prove recon resta resul reuni roma ronda sabad salid sangr secan senor senti sepam seque son stock tabla
tened todas tono unico uno vacac verei verlo vino visit volva webin n2: !_la 0_0 ^_$ ^_claro ^_manan ^_podei ^_que
^_tenei a_juan acord azul_$ cambi_de cerra_$ con_los corre_la de_pagin del_ayunt digo digo_$ disfr dos_pagin el_azul
el_tiemp es_de fecha_del genia_en he_cambi he_pasad hemos_corre jueve_$ la_prime la_proxi llama_esta lo_monta meto
nueva_versi os_digo os_envia otro pagin_que pedis_$ pudim queda_genia queda_preci sale salud se_puede sin_probl tiemp
versi_esta n3: ^_como empez_con ha_queda la_nueva pagin_$ prome que_falta viern_$ n5: lunes_empez y_os
"""
