"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abier abrir acero acuer agrad alerg algun alica alqui amabl anver apert arran asoci aunqu avanz ayuda b baja bo
breve brief brill caduc calma carla carre casi choca cierr cif clara coger colec comil condu consi conve cosas crees
creo cuadr cuart cuida cumpl dar darem das deber decir dejar dejas deman desag despl digas dinos diras docus dudar
dudas echar elija embal empec empre encaj enchu envie era eslog espec estai estud etiqu eulog event facha falso febre
forma galer gana gasto gener geren grupo gusta gusto haber habit hacia haga haya horas iban incli insti intui iriam
izqui jefe leas leedl leen local logos luis manos maria marid marmo mayor medir memor menu menus minut mira mirad
mirar mires misma molin moque mosta muchi mueve nadia never nino nitid nuria ocasi ocre ok once opcio panto pasas
patas pedim pegat pelot perdi perit perla piano piedr poder porfa princ proba profo progr provi puebl px quiza rampa
redac refie regis relle rever rgb rogam ruego sabie salon salvo satin sembl serei serie sesio siend siete sobra sois
solam solap story subti talla tanto tapa temas tenid testi toca tocar tonos trasp trozo tuvie unas vacio vais vaya
veamo vecto vegan vence veran verda verja ves viejo vivir voy vuelo a102c33n116: el a10c2n12: como a10c2n13: llega
a10c2n6: foto a10c39n18: graci a10c3n3: muy a10c4n13: en_la es a10c4n6: contr a10c8n5: neces a10cn: 0_de a10cn5:
la_pagin a10cn8: fotos a10n5: el_0 a11: cual a11c2n5: esper a11c4n7: impre a11c5n10: sin a11c6n5: tu a11c6n6: firma
a11c7n11: un a11cn10: viern a11n2: de_las a12c5n5: manda a12cn9: pagin a12n: o a12n3: marte a13c4n11: corre a13cn7:
una a14: texto a14c3n9: bien a14c6n6: me a14n17: dos a14n2: para_el a15c5n25: os a16c2n6: te a18n2: antes_del
a195c109n239: $ ^ a19c11n17: queda a2: 0_asi 0_le 0_va ?_ana ^_a ^_hasta ^_puedo a_final abajo_con antes_$ aqui_van
basta_con bien_! bien_saber borra_de cambi_antes cambi_tendr carpe_? casa con_cual confi_el conta_con contr_para cualq
cualq_cambi cuand_tenga de_0 de_invit de_junio de_lo de_marav de_marzo de_reser de_vosot decid_si decid_vosot
del_carte del_equip del_mierc derec devue dice dice_que dices distr dos_fecha echal echal_un el_nif el_segur encue
envio es_una estar_bien falta_la falta_los favor_$ final_de firma_no fotos_? habei_podid hola_pilar la_casa la_contr
la_tuya las_tres llega_antes los_nombr lunes_0 mante_la marca_las marta_te marte_$ marte_a marzo mate me_dices
medid_de muest_de neces_el neces_la neces_vuest no_podem no_puede no_sabem nombr_de nos_hace nos_podei nos_podri
nos_vendr noved nueva_$ ojo organ os_parec os_viene para_llega para_no parec_$ paso_la pendi_de podei_manda
podem_impri podid poned ponem prefi prefi_? presu_firma produ produ_$ propu publi_$ publi_el que_cualq que_los queda_$
queda_pendi recor_la recue_que sabem saber_cuant salir sea segun_borra segun_prueb septi_para seria si_los si_te
sigo_esper sin_las sin_vuest sobre_los solo_queri subid_la te_adjun te_queda tener_los tenga_un texto_antes texto_de
texto_defin texto_legal todav_vuest tus_cambi tus_corre tuya un_recor un_vista una_image va_a van_a vendr_de vez_por
viern_como viern_si vista_y y_decid y_manda y_nos y_una a20c24n41: esta a20c2n14: de_la a20c7n10: ^_hola hola
a22c29n42: lo a22cn16: si a23c11n14: falta a24c7n7: vuest a25c16n25: con a27cn5: antes a29c9n15: nos a2c: a_medio
cinco dejo entie graci_ana las_cinco para_su revis tarde_$ verde a2c10n2: hace_falta a2c2: manda_$ que_lo a2c2n:
recib_el vemos a2c2n2: banco el_banco juan luz a2c2n3: ^_buena a2c2n4: dejam funci a2c2n6: ^_lo a2c3: que_neces
a2c3n4: nosot senor a2c3n6: por_la a2c3n7: tiene_que a2c6n: esta_todo a2c8n6: cerra mi a2c9n15: hemos a2cn: aviso
devol el_color estam formu foto_del junio pilar quien quita sin_el a2cn2: algo_$ la_carta lado a2cn3: carta compl
a2cn4: lo_dejam notar queri termi a2cn5: la_factu a2cn6: ^_he a2cn9: versi a2n: ^_cuand ^_estar ^_sin a_los a_tu
carpi_$ corre_antes cosa del_folle dia_0 el_dia el_formu el_papel enton entre_$ errat esta_subid factu_de falta_dos
habei hueco impre_$ invit junio_$ la_nota la_prueb llega_a llega_la lo_unico mader mante no_puedo por_lo posib propo
roble simpl sus tambi tarje te_mando tejad tipog un_hueco unico unico_que viene_el a2n10: ^_si a2n2: ^_aqui apunt
bien_$ comen dia el_preci enlac jueve_a los_archi nota pasar por_corre por_las porta puest queda_por siemp sitio a2n3:
ahi carpi carte el_prime escan hasta_el la_pintu mando papel pintu puert que_falta que_la rotul vista a2n4: con_los
origi que_viene seman_que viene_$ a2n6: hacem a2n7: a_las si_el a2n8: prime a3: ^_sigo de_entre de_foto de_septi
del_marte dime el_numer el_plazo el_resto es_la esper_de fecha_de haria haria_falta horar_y la_de la_esper la_maque
legal lista_de los_pies manda_tus maque nif no_$ no_tengo otra_vez pies_de que_llega que_te quere recor resto septi
si_os tarde_el te_parec una_foto va_bien vale vendr viern_? vuelv a30c14n47: en a33c10n10: para a33c29n34: por
a33c7n30: del a34: ?_$ a35c16n36: y a35c35n26: no a36c6n22: a a37c7n31: las a3c: aprob de_abajo foto_$ la_lista marca
parec_bien a3c10n3: hace a3c2: y_me a3c23n7: nada a3c2n: encar para_que pendi a3c2n2: numer pago a3c2n3: lo_de a3c2n5:
la_foto otra a3c2n6: pregu a3c2n8: estan a3c3n7: archi a3c4: ^_solo a3c4n: su a3c4n2: escri a3c4n4: ya_esta a3c4n5:
buena a3c7n5: tenei a3c9n3: recib a3cn: ^_te color de_enero enero folle linea marav medio subid a3cn2: falta_el respu
y_la a3cn3: ^_los ahora carpe equip llego a3cn4: hay a3cn5: la_seman a3cn7: con_el a3n: basta cater el_cater el_segun
falta_todav foto_de hasta_que mejor no_se plano que_nos recue sigo te_paso vez visto_bueno a3n2: 0_y ^_neces aun_no
el_borra el_logo elegi envia esper_la fotos_de la_fecha la_sala muest pide que_estar sala segur a3n3: ^_os bien_el
la_carpe monta por_el a3n4: las_0 a3n5: ^_con a3n7: preci a3n9: en_cuant a4: 0_? de_tu defin donde el_texto firma_$
image los_horar marte_0 nombr pies podem si_no tendr_que tener a40c2n17: 0 a40c2n23: los a45: ? a4c: las_medid
a4c13n5: parte a4c2: medid por_vuest vuest_parte a4c26n15: ! a4c2n2: ultim a4c2n4: la_segun a4c3: ana_$ final a4c3n2:
podei a4c3n3: listo a4c3n7: ^_no a4c4n: que_no a4c4n2: ana tengo a4c5n: ^_para a4c5n26: manan a4cn: de_vuest
hola_marta yo a4cn2: copia lista logo lunes_$ a4cn4: marta nueva a4cn5: factu a4cn6: algo a4cn8: el_viern a4n: ^_antes
^_esper ese impri lo_demas manda_las segui_sin visto a4n2: ^_segui de_que plazo prueb tenga a4n3: ^_las cuand mierc
a4n4: la_impre todav a4n5: paso a4n6: ver a4n7: y_el a5: ^_adjun a_impre algui cual_de tendr a52c34n49: que a5c10n10:
ha a5c11n12: graci_por a5c2n11: cambi a5c2n3: ^_bueno bueno_dias el_contr a5c2n6: dias a5c3n6: entre a5c4n3: que_el
a5c4n9: tiene a5c6n6: esta_en a5cn10: seman a5cn2: abajo a5cn3: de_los el_presu a5cn6: aqui estar a5n: conta demas
saber sigue a5n2: aun borra horar puedo a5n3: antes_de van a5n4: sobre a5n6: el_jueve pero a5n8: jueve a6: podri a6c:
del_0 a6c29n6: todo a6c2n10: he a6c2n2: reser a6c2n4: presu a6c2n5: hasta a6c3n15: el_lunes a6c4n4: confi en_el
a6c7n11: ^_graci a6c7n4: solo a6cn2: nos_falta a6n2: fecha a6n4: las_dos a6n5: 0_$ a6n9: cuant a7: adjun_el como_muy
favor muy_tarde por_favor a7c10n7: asi_que a7c14n7: mas a7c29n22: ya a7c3n: ^_por a7c3n3: decid a7c3n5: le a7c4n24:
^_la a7cn: parec publi a7cn28: ^_el a7cn3: con_la a7cn9: va a7n: del_viern pagin_0 a7n2: tres tus a7n5: segui a7n6:
viene a87c34n103: la a8c2n2: tarde a8c2n6: bueno a8c2n8: segun a8c3n16: lunes a8cn4: a_la a8n4: ^_queda puede a9:
los_texto vosot a92c19n59: de a9c11n11: asi a9c3n19: se a9c5n11: al a9cn2: adjun a9cn4: las_fotos a9cn5: ^_nos a9n3:
el_marte a9n7: ^_en ac: ^_fran ^_juan a_vuest abad abajo_$ andre antig asegu biogr c camin casil cinco_biogr confi_que
contr_firma dejo_el del_logo dicho dni domin el_domin el_exped el_folle el_pinch en_camin encar_yo enero_$ estar_cerra
exige exige_el exped fotog fran grua_$ guard hola_tomas juan_dejo la_fiest la_licen la_subid labor las_casil las_llave
le_adjun licen llave luz_verde madre me_encar me_lo no_lo os_queda pensa pinch pregu_$ que_manda queda_fuera renov
resol senor_abad todo_bien todo_en tomas tomas_te tu_madre vemos_en vidal_hemos y_esta yo_$ ac10n: hacer ac10n3: esto
ac2: al_final cerra_el esper_que justo la_escri les listo_$ lo_neces no_os nos_vemos respo todo_listo y_no ac20n10:
!_$ ac2n: acaba el_pago mensa parte_$ ultim_corre ac2n2: ^_estim estim ac2n3: habla que_os ac2n4: claro han ac2n5:
cuent ac2n6: ^_hemos noche pasad ac2n9: nuevo ac3: en_impre fuera tranq ac3n: de_momen la_web momen ac3n2: web ac4:
^_estup mas_$ ac4n: estup tan ac4n2: el_servi ac4n3: conte rapid ac5: olvid ac5n2: ya_no ac5n3: lo_que ac6: ^_todo
nada_$ ac6n: por_nuest ac6n2: infor ac6n4: nuest ac7: fiest ac7n: perfe ac7n2: tenei_que ac7n3: genia servi acn:
adjun_la buena_don busca con_las corre_prisa de_grafi dias_el dias_senor direc don don_manue el_mapa el_notar el_prolo
equip_de esa escri_$ grafi grafi_sur hola_lucas hola_parej hola_sam hola_teo jardi la_reser la_tiend lena los_vecin
lucas manue mapa no_corre noche_$ notic pagin_de parej pase perfe_$ prisa prolo rober rober_$ sam seman_pasad
senor_vidal sur sur_$ telef tema teo tiend tu_mensa vamos vecin vidal acn12: hoy acn2: despu el_equip el_nuevo entra
estim_senor grua la_grua menos mismo no_nos por_decid acn3: compa el_ayunt este pedro acn4: han_llega pedid acn7:
ayunt an: ^_estam ^_ibas ^_le ^_me ^_pregu ^_un a_manda abona acces admit admit_copia ahorr alegr almac apunt_para
aqui_nadie archi_$ borro cada cada_uno cocin confo conte_a corre_no cuest dado de_pedro de_porta de_siemp debaj
debaj_de decis del_lunes dibuj_los dos_plano el_de el_escan el_pdf el_pie el_rotul el_sabad el_sitio el_table el_tema
elena empez_el en_plazo equip_$ eres eres_tu escap esta_el esta_muy esta_puest estan_listo euros fabri falta_un
fotos_$ furgo ganas ganas_de gente ha_pedid hacem_el hacen_falta hay_que ibas ibas_a idea idea_de impre_la javie
juan_$ junta la_azul la_cocin la_decis la_furgo la_luz la_noche la_pared la_tradu la_ultim la_venta las_puert listo_el
listo_para llego_el lo_mejor lo_quita lo_tiene los_pinto luego luego_esta mader_$ mal manan_te mando_la marav_$ marfi
marte_y me_falta mi_corre mia monta_el nadie negat negat_y ni_idea no_admit no_hacen nos_confi nos_llega nos_manda
nota_simpl obra_el obser origi_$ origi_lo os_escri os_lo papel_$ papel_marfi para_la para_las pared paso_el pdf pedir
pedro_$ pendi_$ perde pido por_ahi por_confi por_recib preci_reduc prefe pregu_a presi prolo_de propo_la que_cambi
que_elegi que_esa queda_claro queda_lo quien_de reduc reenv reser_el sabad sabad_$ sangr se_ha se_la se_los segui_con
segun_tipog segun_versi sepa si_algo siemp_el sigue_sin sigui sigui_paso sobre_el sobre_lo solo_nos table tarda
tema_del tenga_la tenia terce termi_el tirad toque tradu tus_negat una_marav uno valen van_tres venta versi_del
viern_a vuest_fotos vuest_presi vuest_visto y_manan an2: 0_como ^_manan ^_que acta avisa bocet_$ con_vuest conoc
cuant_tenga de_seman dibuj diez el_acta el_archi el_horar el_zip empie encol envia_la es_el esper_el esta_seman
falta_es grand guste habra hacen he_corre la_escal la_obra la_puert la_respu las_diez las_muest los_bocet los_dos
mas_grand ni no_me notar_$ numer_de obra os_guste peque pide_el pie pie_de pinto por_los prese_la proxi puert_$ quier
retra tom van_por ver_el zip an3: ^_una bocet como_queda el_mierc escal ir la_llama prese queda_el an4: ^_esta corre_$
hoy_$ jueve_$ llama permi an5: azul preci_$ viern_$ an8: empez c: abril abrio adici agenc ah alarm anula apana arreg
autor carol caso cita colab corto deis desis di dicie docum donat ejemp ellos expos falsa fenom ficha gesti gesto gran
hagai hagas junto libra lugar marin metro mida model modos modul moles movid muda mujer oir orden oscar pacie parti
patio pauli petic quedo reini remed salie sepai sepas set since soluc somos spam super surge suspe tasac tomam topog
traba tuvo video voz vuelt zanja c10n: no_hace c10n2: tenem c11: nada_mas c2: !_con ^_mil ^_olvid acaba_de cifra_asi
claro_$ con_eso concl de_manda dio duro ello es_todo esto_tenem falta_nada final_no fuera_muy genia_con graci_de
llamo_y lunes_no mas_ana me_dio me_llamo mensa_de momen_no muy_duro no_fuera no_pasa nos_lo olvid_lo pago_graci
para_vuest parte_esta parte_no parte_y pasa pasa_nada place_$ por_mi que_conte queda_cerra queda_todo recib_graci
respo_$ servi_$ servi_no tengo_todo todo_claro vuest_infor y_archi c2n: ambas ambas_parte cifra confi_y damos
hemos_decid mi_parte mi_ultim ningu por_ambas que_ya queda_nada resue sin_la todas_las todos y_pagad c2n2: firma_por
hemos_cambi todas c2n4: cambi_el llamo c2n5: esta_noche c2n9: ayer c3: ^_recib el_asunt esto_ya graci_a infor_la lo_ha
lo_tengo mas_por neces_nada no_tiene olvid_mi para_tu pues todo_graci todo_recib tu_infor ya_tenem c3n: ha_sido mucha
mucha_graci no_neces sido sido_un tan_rapid c3n2: pagad c4: graci_con lo_tenem solo_para todo_lo c4n: encon c4n2:
place un_place c5: ^_genia ^_perfe felic felic_fiest todo_$ c5n: eso c5n2: graci_$ c5n4: esta_manan c6: asunt fiest_!
mil mil_graci c6n: nuest_parte c6n4: ^_ya c7: graci_! no_tenei c7n: falta_que c8: hacer_nada que_hacer c9: tenem_todo
c9n2: con_esto ya_lo cn: ^_de ^_enten ^_han ^_pedro ^_todas ^_vuest a_todos acabo acabo_de al_0 anoch azule charl
charl_de conti contr_ha corre_el dani dani_$ de_esta decid_por del_jardi desca desca_$ desde_esta dori efect el_lado
en_linea esta_confi esta_firma esta_pagad esta_resue estan_las ha_funci habia hacie hasta_junio hola_lena iker iker_$
ines ines_$ la_charl la_firma la_ofici la_parte lado_del las_cifra lasti llega_el lo_confi lo_encon lo_hemos logo_y
los_azule luz_$ manan_no manda_la mande mande_las mio nada_pendi ningu_probl no_queda nos_queda nosot_$ ocupa ofici
os_aviso pagad_no parte_contr pasad_tu perro por_hacer por_otra preoc proye publi_la queri_ruth recib_la renun renun_a
resue_$ resul ruth salda servi_nuevo tacha tacha_de tenem_la tiene_el titul todo_cerra trans usamo venia web_ya y_las
cn10: manan_$ cn2: ayer_y bonit carpe_$ como_pedis compa_$ despu_de enten estab estan_en esto_queda harem lo_del lo_he
no_hay nos_hemos cn3: ^_queri de_mi dejam_asi ya_estan cn4: ^_como desde probl sera cn5: pedis n: aboga abre abrim
aceit acept acert aclar acomp agran aguan albar alema aluci anda anos antem aparc apare apell atico avanc bajar banne
barat belgi benga bille bombe burde cafe calid calor camar camio cansa capas centi certi ciert clavo clien coche cogi
cola coloc comas comer comis confu consu creed crist cruje dada danad datos debei decia decim delan dentr des desva
detra dije dijis diner disen doce ducha dura encan enseg estuv etalo expli extra fallo feria fin flori fonta fue fuero
fui garan goyo graba grama h hago hare herma hoja hojas hosti hubo humed iba ibais ilust insis itali iva jaja juez
ladri lee lenta leon lijam lijan lili limon limpi llevo luce lujo mano manti maqui march marco mel mesa meses metem
mezcl milim miro mitad mover museo music navid negri ninos norma notas nueve onlin oro ozdem pablo palab panad panta
paque pelda pelic pieza pisar piso planc podra poner presc previ prote puent punto quiet quite recon repar repet repue
resta resum reuni revel rojo ronda roper rotos santa seca secan seis senal sensa senti sepam sient silla sol solic soy
stand stock subo suele suya tabla tarta tened terra tesor toda tono tramo trasl tresc trifl unos urgen usted vacac
valvu ve ven venci venir venti vino vive volva webin yeser zorro n2: ^_claro ^_falta ^_hoy ^_kai ^_podei ^_tengo
^_tiene a_juan acord acta_de al_prove al_talle alli ano aplaz averi ayunt_$ azul_$ cambi_$ cambi_de comen_de corre_la
cuant_llegu cuatr de_ayer de_pagin de_rodaj del_archi del_segur digo digo_$ disfr dos_pagin el_andam el_azul el_barni
el_enlac el_origi el_prove el_tiemp empie_el es_de es_preci escan_salio estar_el estar_en estoy factu_$ factu_del
falta_por fecha_del funci_$ genia_en guste_! hacem_manan he_cambi he_pasad hemos_apunt hemos_corre hemos_pedid inclu
juego kai kai_ya la_cuent la_del la_entre la_hacem la_proxi la_versi llama_esta llega_bien llega_manan llegu_el lleva
lo_hacem lo_lleva lo_monta lunes_en lunes_y manan_el manan_se manan_segui marqu mayo meto_esta origi_se os_digo
os_envia os_manda os_prome oscur_lo pagin_que perdo pinta pregu_si probl_$ pudie pudim puest_desde que_me que_secar
que_ver queda_compl queda_genia queda_preci rodaj roma ruido salid salio_oscur se_lo se_puede secar seque si_pudie
sin_pagar son talle_$ te_la termi_$ todav_no va_inclu va_la veo ver_la verei_el verlo versi_$ versi_esta visit
vista_se ya_conte ya_funci ya_se n3: !_la 0_0 ^_$ ^_tenei andam aqui_va barni cerra_$ colga del_ayunt dos_dias
el_juzga el_talle empez_con ensen habla_con juzga la_prime la_vista llegu meto nueva_versi oscur pagar pagin_$ pedis_$
salio salud sin_probl tiemp va_el verei y_ya n4: ha_queda la_nueva no_esta otro n5: prove sale talle n6: lunes_empez
prome y_os
"""
