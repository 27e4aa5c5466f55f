"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: acero agrad amabl ancho anver apert arran asoci atent aunqu b baja bo breve brief brill buzon caduc calma carla choca cierr cif coger colec comil compr
condu conve cosas crees creo cuadr cuida cumpl dar darem das deber dejas desag despa digas diras diria docus dudar echar elija ella embal empec empre encaj
enchu envie era escen eslog espec estai estud etiqu eulog event facha falso febre fijo galer gana gasto geren grupo gusto haber hacia haga horas iban incli
inici insti intui iriam izqui jefe kirst leas leedl leen lona luis manos maria marid marmo mayor medir memor menu menus minia minim minut mira mirar mires
misma molin monto moque mosta muchi mueve nacho nadia never nino nitid nube nuria ocasi ocre ok once opcio panto pasas patas pegat pelot perla pesa piano
piedr pixel poder porfa prens princ proba profo progr provi puebl puri px quiza rampa reali refie rever rgb ruego sabes sabie saldr satin sembl serei serie
sesio siend siete sobra sois solad solam solap soto story subti tache talla tampo tanto tapa temas tenid testi toca tocar tonos trasp trozo tuvie unas vais
vaya veamo vecto vegan veran verda verja ves viejo vivir voy vuelo a108c23n85: de a10c2n46: ^_el a10c2n5: tarde a10c2n7: el_contr foto a10c2n8: a_la a10c2n9:
segun a10c33n32: ya a10c3n3: muy a10c6n11: le a10c6n19: al a10n7: el_0 a11: firma_$ a115c41n143: la a11c12n13: asi a11c3n28: se a11c4n23: lunes a11c5n17: es
a11c8n7: tu a11cn: 0_de parec a11cn4: las_fotos a11n12: ^_en a11n2: del_viern a12: los_texto a12c2n20: llega a12c2n9: fotos a12c3n3: adjun a12c4n9: impre
a12cn7: ^_nos a12n3: de_las a12n5: puede a12n8: marte a134c40n181: el a13c2n18: como a13c2n5: la_pagin a13c40n23: graci a13c4n17: en_la a14: cual a14c5n9:
manda a14c6n12: corre a14n17: cuant a15c2n6: esper a15c3n9: pagin a15c9n10: neces a15cn17: viern a15n3: para_el a16c3n10: bien a16c5n20: sin a16c7n12: me
a16n3: o a17: texto a17c4n10: contr a17c5n33: os a17c9n19: un a19c2n10: te a19cn14: una a2: 0_asi 0_le 0_nos 0_va ?_ana ^_dime ^_dos ^_hasta ^_podri ^_puedo
a_final a_ver abajo_con acuer alerg algui_en alica antes_$ aqui_van asi_$ bien_! bien_saber borra_de cambi_antes cambi_tendr carpe_? color_$ como_lo con_cual
con_una confi_el consi conta_con contr_os cual_te cualq_cambi de_0 de_acuer de_alerg de_junio de_lo de_marav de_reser de_vosot decid_cual decid_si decid_vosot
del_carte deman derec devue_el dice_que dices dinos distr dos_de dos_firma duda_con echal echal_un el_alica el_nif en_este en_vuest encue enlac_para envia_el
es_una esper_vuest esta_claro estar_bien este_enlac falta_tres final_de firma_antes firma_no fotos_? habei_podid haya hola_pilar invit_$ la_casa la_deman
la_junta la_tarje la_tuya las_tres le_envia le_parec llega_antes lo_devue los_nombr lunes_0 marca_las marte_a mate me_dices medid_de menos_vuest mierc_0
muest_de no_consi no_puede no_sabem nombr_de nos_hace nos_haria nos_podei notic_suyas noved o_el ojo organ os_parec os_viene pagin_del pague para_llega
para_no parec_$ pasar_antes paso_la plazo_vence podei_manda podem_mante podid poned ponem_el preci_y prefi_? presu_firma prime_monta produ produ_$ propu
publi_$ publi_el puede_manda puede_pasar que_cualq que_los queda_$ queda_a queda_pendi recor_la recue_que redac rogam sabem saber_cuant salir salvo sea
segun_borra segun_prueb seman_$ septi_para seria_posib si_le si_los si_te sigo_esper sigue_pendi sin_las sobre_los solo_queri subid_la suyas suyas_antes
te_dejo te_gusta te_queda texto_antes texto_de texto_defin texto_el texto_legal todav_vuest tus_cambi tus_corre tuya un_recor un_vista una_cosa una_duda
una_image va_a van_a vence_el vendr_bien vendr_de ver_si versi_de vez_por viern_como viern_si vista_y vuest_comen vuest_sobre y_decid y_devol y_manda y_nos
y_una a20n23: dos a22c13n24: queda a22c6n12: firma a257c123n345: $ ^ a26c26n64: esta a26c3n19: de_la a26n4: antes_del a28c11n14: ^_hola hola a29c14n17: falta
a29c31n57: lo a2c: a_medio contr_firma entie las_cinco logos respu_por su_parte tarde_$ a2c10n8: mi a2c11n21: hemos a2c12n3: hace_falta a2c12n4: tenem a2c2:
las_llave todo_listo a2c2n: manda_$ recib_el a2c2n10: nuevo a2c2n13: hoy a2c2n2: juan luz vemos a2c2n4: el_banco funci a2c2n5: cuent dejam termi a2c2n6: banco
a2c2n8: ^_lo a2c3: que_neces a2c3n: la_web a2c4n2: web a2c4n5: nosot a2c5n3: conte lo_que ya_no a2c5n8: tiene_que a2c6: ^_todo a2c7n3: esta_todo a2c7n7: nuest
a2cn: adjun_la aviso casil dias_el direc firme foto_del junio pagin_de por_su quita sin_el a2cn2: menos por_las vamos a2cn3: a_tu algo_$ el_nuevo entra estam
estan_en este lado mismo que_falta que_la a2cn4: compl han_llega lo_dejam no_nos a2cn5: hasta_el a2cn7: queri a2cn8: notar a2n: ^_a ^_estar ^_seria abrir
algo_no borro carpi_$ conte_a corre_antes datos de_marzo dejad dice dudas el_papel enton entre_$ envio errat esta_subid fabri falta_dos falta_una habei
junio_$ la_prueb la_senal llega_a lo_unico marte_$ me_falta nadie neces_la ni_idea nueva_$ pedim pido plazo_de por_lo prefe propo que_elegi queda_reser relle
si_hay simpl sin_notic sobre_el tambi tejad tipog todav_la todav_nos unico unico_que vence versi_del a2n15: empez a2n2: apunt bien_$ decis del_lunes diez
el_enlac factu_de habra idea jueve_a junta llega_la los_archi marzo ni no_puedo porta queda_por roble si_algo sin_vuest sus tenei_el una_copia viene_el a2n3:
^_una ahi cuant_tenga escan esta_seman la_llama la_pintu llame los_dos papel pintu por_corre retra rotul siemp sitio vista y_lo a2n4: ayuda carpi carte
con_los debei el_mierc el_preci nos_debei origi puert puest viene_$ a2n5: ^_todav corre_$ jueve_$ quier a2n7: seman_que a2n8: que_viene a3: ^_sigo basta_con
casa contr_de contr_para cuand_tenga de_alqui de_entre de_foto del_equip del_mierc devue_firma dime_cual dos_fecha el_numer el_plano el_resto el_segur es_la
falta_la falta_los fecha_de gusta horar_y la_contr la_de la_maque legal los_pies manda_tus mante_la maque marta_te neces_vuest nif no_$ no_tengo nos_podri
nos_vendr pendi_de pies_de podri_pasar prefi que_llega recor reser_la resto si_os tarde_el te_adjun tener_los tenga_un una_foto va_bien vale viern_? vuelv
a34c20n34: con a35c9n16: vuest a35cn9: antes a36cn39: si a3c: cinco de_abajo dejo foto_$ graci_ana revis verde a3c10n5: recib a3c12n4: hace a3c2: llave
parte_no y_me a3c2n: el_exped que_lo a3c2n2: exped la_carta numer a3c2n3: carta a3c2n4: estim_senor han lo_de a3c2n5: ^_buena claro a3c2n6: la_foto a3c3:
cerra_el a3c3n: para_su a3c4n: ^_solo a3c6n7: ya_esta a3cn: ^_te de_enero enero linea mante marav medio pilar quien subid visto_bueno a3cn2: formu a3cn3:
carpe a3cn4: notic a3cn5: ^_los a3cn6: llego a3cn7: ^_he ahora a3cn8: la_factu la_seman a3n: alqui cater con_un del_folle del_marte duda el_cater el_segun
encar_la falta_todav favor_$ foto_de hasta_que impre_$ la_nota mejor para_la segun_versi seria sigo te_paso a3n12: si_el a3n2: 0_y ^_neces a_los comen cosa
el_borra el_formu el_logo esper_la muest nota o_un otra_vez pide recue si_o tarje te_mando un_no un_si a3n3: ^_aqui ^_cuand ^_os bien_el cualq el_azul
el_prime la_carpe que_estar a3n4: aun_no las_0 sin_respu vez a3n5: llama mando por_el a3n7: no_esta viern_$ a3n8: a_las hacem prime a4: de_invit de_septi
de_tu defin donde el_texto esper_de haria haria_falta image la_esper marte_0 neces_el pies podem_impri ponem que_te septi te_parec tendr_que vendr vuest_firma
a40c34n47: por a41c10n39: a a42: ?_$ a42c10n27: nos a43c24n59: y a44c13n19: para a44c7n44: del a44c9n40: las a47c16n72: en a47c2n22: 0 a48c3n29: los a4c:
aprob las_medid marca parec_bien a4c2: medid a4c2n2: pendi a4c2n5: nueva a4c2n6: y_la a4c3n: final a4c3n2: podei ultim a4c3n4: ^_estim estim a4c3n5: pago
a4c3n9: otra a4c4n2: tengo a4c4n5: escri a4c4n7: buena senor a4c5n37: manan a4c9n6: cerra a4cn: folle nombr visto a4cn10: versi a4cn14: el_viern a4cn2: envia
logo a4cn3: el_color equip falta_el a4n: ^_antes ^_esper el_dia el_plazo ese hueco mader_$ quere segui_sin un_hueco a4n10: preci a4n2: elegi invit lo_demas
no_se senal a4n3: ^_segui de_que posib a4n4: la_mader la_sala monta sala segur a4n5: paso a4n6: azul a4n9: y_el a5: a_impre los_horar tener a53c40n51: no a54:
? a5c25n14: nada a5c2n: hola_marta yo a5c2n11: estan a5c2n2: para_que a5c2n4: marta a5c3: por_vuest vuest_parte a5c30n19: ! a5c3n11: pregu a5c3n3: listo
a5c3n8: por_la a5c4n: que_no a5c4n11: archi a5c6n11: esta_en a5c6n2: ^_para a5c7n6: tenei a5cn: devol a5cn10: con_el a5cn2: de_vuest a5cn6: lunes_$ a5cn7:
estar a5cn8: factu a5cn9: hay a5n: dia_0 manda_las tendr a5n2: basta borra demas enlac no_podem prueb a5n3: dia fotos_de saber a5n4: ^_las aun conta la_fecha
plano puedo a5n5: antes_de a5n6: la_impre ver a5n7: pero a5n8: ^_sin a6: 0_? algui cual_de dime lista_de a65c42n66: que a6c: devue la_lista a6c13n16: ha
a6c2n3: encar a6c2n5: la_segun a6c2n6: copia a6c2n8: respu a6c2n9: aqui a6c3n3: ^_bueno bueno_dias a6c3n8: entre hasta a6c4n: ana_$ a6c4n5: confi que_el
a6c5n3: ana a6c5n8: ^_no a6cn11: algo a6cn16: seman a6cn2: sigue a6cn3: color de_los a6cn6: ^_con a6n: impri que_nos a6n2: pasar a6n3: horar plazo tenga van
a6n4: mader mierc a6n5: 0_$ a7: como_muy muy_tarde a7c12n15: graci_por a7c16n8: parte a7c2n: publi a7c2n12: he a7c2n13: cambi a7c32n11: todo a7c3n9: dias
a7c6n10: tiene a7c7n12: ^_graci a7cn12: va a7cn2: abajo lista a7cn4: el_presu a7n: ^_adjun pagin_0 a7n10: viene a7n2: podem a7n3: tus a7n5: las_dos sobre
a7n6: cuand a7n7: el_jueve segui a8c11n8: asi_que a8c2n5: presu a8c3n2: ^_por a8c4n21: el_lunes a8c4n30: ^_la a8c6n9: su a8c7n6: solo a8cn3: nos_falta a8n10:
todav a8n2: favor por_favor a8n4: ^_queda a8n9: jueve a9: podri vosot a9c: adjun_el a9c16n15: mas a9c2n6: con_la a9c3n4: reser a9c3n5: decid a9c4n10: en_el
a9c5n6: bueno a9cn: del_0 a9n: si_no a9n17: en_cuant a9n18: ^_si a9n3: tres a9n5: fecha a9n7: el_marte ac: ^_fran ^_juan a_vuest abad abajo_$ andre antig
asegu biogr bueno_a c camin carpa cinco_biogr cita como_se confi_que copia_de dejo_el del_logo dicho dni ejemp ejemp_firma el_ejemp el_folle el_pinch el_ultim
el_visto en_camin encar_yo enero_$ estar_cerra exige exige_el exped_$ fotog fran grua_$ guard hola_hugo hola_tomas hugo jo juan_dejo la_carpa la_cita la_devol
la_fiest la_licen la_subid labor las_casil las_corre licen los_logos luz_verde me_encar me_lo neces_$ no_lo nos_han os_queda pensa pinch pregu_$ que_manda
que_por queda_fuera resol senor_abad todo_bien todo_en tomas tomas_te tu_madre vemos_en vidal_hemos y_esta yo_$ ac12n: hacer ac13n3: esto ac2: al_final domin
el_domin esper_que falta_nada justo la_escri la_otra les listo_$ no_os nos_lo nos_vemos renov ac24n12: !_$ ac2n: respo su_archi tiend ultim_corre ac2n14:
ayunt ac2n2: para_vuest y_no ac2n3: firma_por habla ac2n4: acaba que_os ac2n6: el_ayunt noche ac2n7: ^_hemos ac3: en_impre fuera le_adjun lo_neces tranq ac3n:
de_momen no_neces ac3n2: mensa momen parte_$ ac3n4: el_pago ac3n6: pasad ac4: ^_estup ac4n: estup tan ac4n2: el_servi ac4n3: rapid ac5n3: mas_$ pagad ac6: mil
ac6n: nada_$ por_nuest ac7n: olvid ac7n2: tenei_que ac7n3: genia servi ac8: fiest ac8n: perfe ac8n4: infor acn: azule buena_don buena_tarde con_las
corre_prisa dado de_grafi dias_senor don don_manue el_mapa el_prolo equip_de esa esta_reser grafi grafi_sur ha_llega hola_lucas hola_parej hola_sam hola_teo
jardi la_reser la_tiend lena lucas lugar madre manue mapa mi_corre no_corre noche_$ parej pase perfe_$ prisa prolo reser_y rivas rober rober_$ sam seman_pasad
senor_rivas senor_vidal sur sur_$ telef tema teo tu_mensa vidal y_las acn2: busca el_equip el_sabad escri_$ grua la_grua los_vecin mande por_decid sabad vecin
acn3: despu el_notar no_hay pedro acn4: compa desde trans acn6: pedid an: !_ya 0_euros 0_la ^_ahora ^_encar ^_es ^_estam ^_hay ^_ibas ^_me ^_y a_manda a_mas
abier aboga abona acaba_el acces admit admit_copia ahorr al_carpi algo_antes algun almac ampar ampar_el antic_del apunt_para aqui_nadie aqui_tenei archi_$
asi_lo avanz ayunt_no blanc_para cada cada_uno carre casi casil_en clara clien contr_$ corre_no cualq_duda cuand_firme cuant_nos cuart cuest de_pedro de_porta
de_siemp debaj debaj_de dejad_dos dejar del_jueve demas_esta desde_el despl dibuj_los diego digam dos_$ dos_casil dos_plano ducha el_de el_despl el_escan
el_monta el_panel el_pdf el_pie el_rotul el_sitio el_table el_tema empez_en en_blanc en_plazo en_su en_un equip_$ eres eres_tu escap esta_el esta_muy
estan_listo falta_un fecha_en firma_como firma_y firme_el fonta_tiene forma formu_de fotos_$ furgo ganas ganas_de gener gente ha_pedid habit hable hacen_falta
hasta_manan hay_algo hola_a hola_ampar hola_sonia humed_el ibas ibas_a idea_de impre_la impri_$ inaug inaug_$ javie juan_$ la_azul la_decis la_furgo la_habit
la_humed la_inaug la_luz la_noche la_pared la_que la_tarde la_tarta la_terra la_tradu la_trans la_ultim la_venta las_ocho las_prueb las_puert las_relle
las_tarje listo_el listo_para llego_el lo_cambi lo_hable lo_mejor lo_quita lo_tiene local los_pinto luego luego_esta lunes_como mal manan_te mande_los
mando_la marav_$ marfi marte_y mas_tarda mia mierc_a mirad mismo_$ monta_el negat negat_y no_admit no_hacen no_la nos_confi nos_llega nota_simpl obra_el obser
ocho origi_$ origi_lo os_escri os_lo panel papel_$ papel_marfi para_abrir para_las parte_falta paso_el pdf pedim_la pedir pedro_$ perde perdi perit por_ahi
por_aqui por_confi posib_que preci_reduc pregu_a presi presu_de prolo_de propo_la que_cambi que_esa que_las que_le queda_lo quien_de quier_que recue_a reduc
reenv regis relle_el repas reser_el respu_de sabad_$ sala_el sala_queda salon sangr se_los segui_con segun_tipog senal_$ senor_el si_esta siemp_el sigue_sin
sigui sigui_paso silla sobre_las sobre_lo solo_el sonia table tarde_le tarta tema_del tenem_notic tenga_la terce terra tirad tradu tus_negat un_antic un_toque
una_marav uno vacio valen van_tres venta viern_cerra vuest_fotos vuest_presi vuest_senal vuest_visto y_se ya_nos ya_solo an2: 0_como ^_empez ^_le ^_manan
^_pregu ^_que ^_un alegr antic azul_$ blanc cambi_$ cambi_la cocin con_vuest confo conoc copia_para decir dias_$ dibuj disen el_andam el_fonta el_horar
el_infor el_movil el_zip elena empie encol envia_la es_el es_posib esper_el esta_puest euros factu_del falta_es fonta hacem_el hacen hay_que he_corre humed
la_cocin la_copia la_cuent la_escal la_obra la_respu las_diez las_muest llame_$ llega_en los_bocet los_plano mader_en mas_grand movil no_el no_me no_tenem
nos_manda numer_de obra para_cualq pared pendi_$ peque pide_el pie pie_de pinto por_los por_recib prese_la proxi puert_$ queda_claro se_ha se_la sepa si_quier
solo_nos tarda tenia termi_el toque van_por ver_el viern_a vuest_archi y_manan zip an3: acta andam bocet_$ de_seman el_acta el_archi escal guste la_puert
lo_hacem os_guste os_manda tom an4: ^_esta bocet como_queda grand hoy_$ ir an5: notar_$ permi prese queda_el an6: empez_el preci_$ an9: avisa c: abril abrio
adici ah ampli anula apana autor bolso busqu calde carol caso colab corri corto deis desis despe di dicie docum donat ellos entro expos fenom ficha gesti
gesto gran hagai hagas insta joaqu libra mes metro mida mirab model modo modos modul movid muda mujer oir orden oscar pacie patio pauli petic quedo reini
remed repre salie sente sepai sepas set since soluc somos spam suert super suspe tasac tomam topog tuvo vicen video voz zanja c10: hacer_nada que_hacer c11:
tenem_todo c12n: nada_mas c12n2: con_esto no_hace c2: !_con ^_falsa ^_mil ^_olvid ^_pues acaba_de agenc alarm cifra_asi claro_$ concl corre_de damos_por
de_aqui de_manda dio duro ello es_todo estab_en esto_tenem falsa falsa_alarm final_no fuera_muy genia_con graci_de ha_pasad hoy_a llamo_y lunes_no mas_ana
me_dio me_llamo mensa_de mi_pregu momen_no muy_duro no_fuera no_pasa olvid_lo pago_graci parte_esta parte_y pasa pasa_nada por_cerra por_mi queda_cerra
queda_todo recib_graci recib_y renov_el respo_$ servi_$ servi_no tengo_todo todo_claro todo_no vuest_infor y_archi c2n: a_parti confi_y hemos_decid mi_parte
mi_ultim ningu nosot_$ ocupa parti_de que_ya sin_la todas_las traba c2n2: ambas ambas_parte esto_queda parti por_ambas queda_nada c2n3: cifra estab
hemos_cambi todas todos c2n4: cambi_el c2n5: esta_noche c2n6: llamo c3: ^_recib con_eso el_asunt graci_a infor_la lo_ha lo_tengo neces_nada place_$ que_conte
todo_graci todo_recib c3n: damos mas_por tan_rapid y_pagad c3n11: ayer c3n2: mucha_graci resue c4: esto_ya graci_con para_tu pues solo_para tu_infor ya_tenem
c4n2: encon mucha c5: ^_genia lo_tenem olvid_mi todo_$ todo_lo c5n: ha_sido no_tiene sido sido_un c5n3: graci_$ c5n6: esta_manan c6: ^_perfe felic felic_fiest
fiest_! mil_graci c6n: asunt c6n2: eso nuest_parte c6n3: place un_place c6n6: ^_ya c7: no_tenei c7n: graci_! c8n2: falta_que c9n2: ya_lo cn: ^_de ^_enten
^_han ^_nada ^_pedro ^_todas ^_vuest al_0 archi_que ayer_el banco_ya bueno_$ busca_$ caser certi charl charl_de conti contr_esta contr_ha corre_el dani dani_$
de_esta decid_por del_jardi desca desca_$ desde_esta disfr_! dori efect el_certi el_lado en_linea en_march entra_el esta_confi esta_resue estan_las ha_dado
ha_funci habia hacie hasta_junio hola_lena iker iker_$ ines ines_$ junto_$ la_charl la_disfr la_parte lado_del lasti lo_confi lo_encon lo_harem logo_y
los_azule luz_$ manan_no manda_la mande_las march marin me_ha mio moles ningu_probl no_le nos_ocupa nosot_el os_aviso parte_contr pasad_tu perro por_ahora
por_hacer por_otra pregu_! preoc publi_la que_hemos queri_ruth recib_la recib_su renun renun_a resul ruth salda servi_nuevo si_surge surge surge_algo tacha
tacha_de te_lo tenem_la tiene_el todo_cerra todo_resue traba_junto una_versi unos usamo venia web_ya ya_estam ya_hemos cn14: manan_$ cn2: a_todos acabo
acabo_de anoch arreg arreg_$ ayer_y bonit carpe_$ como_pedis compa_$ disfr enten esta_pagad junto la_firma la_ofici las_cifra llega_el lo_del lo_he lo_hemos
lunes_y nada_pendi nos_hemos nos_queda ofici pagad_no pagin_que resue_$ titul cn3: ^_queri a_su de_ayer de_mi dejam_asi despu_de esta_firma harem no_queda
proye cn4: ^_como la_nueva sera vuelt ya_estan cn5: pedis probl cn6: otro n: abrim acept acert aclar acomp actua aduan agran aguan alban albar alema aluci
anadi anda anna anos antem aparc apare apell apoye aquel arrib asumi atico avanc bajar baner banne barat barco belgi benga bille bisag bolet bombe burde cabe
cafe caja calcu calid calie calor camar camio cansa capas captu catal centi cerve chico cient ciert clavo cober coche cogi cola coloc comas comis concr confu
coste creed cruje da dada dadno dan danad dara debe debia decia decim dejen delan dele dentr depen des dije dijis dijo diner dira dirij dura duran encim enseg
equiv estuf estuv etalo expli extra fallo feliz feria fijad flori fue fuero fui garan gil goyo graba grama grave h hagam hago hare hecha herma hizo hoja hojas
hora hosti hotel hubo iba ibais ilust imper insis inspe itali iva jaja ladri lee leido lenta leo leon libre lijam lijan lijar lili limon limpi llevo luce lujo
manti maqui marco mater medic mel mesa meses metem mezcl milim miram mis mitad mover mucho museo music navid negri ninos norma nueve octub onlin oro ozdem
pablo palab panad panta paque parad pausa pelda pelic piden pidio pisar pisen piso planc plant podra porte prepa presc previ prote puent quiet quite raro
razon recon regal repet repue resta resum revel rios rodap rojo ronda roper rotos rozab santa seca secan secas seis sensa senti sepam serle sofa sol sonid soy
stand stock subo suele suya tal tecni tened tesor tono tramo trasl trata tresc trifl turno urgen vacie valvu veces ven venci venga venir venti vino vive volva
webin yeser yeso zorro n2: 0_mas ^_claro ^_falta ^_hoy ^_kai ^_podei ^_tengo ^_tiene a_juan acord al_ayunt al_prove alegr_de algo_de alli aplaz archi_esta
averi ayunt_nos barni_lo cambi_de comen_de comer como_va consu corre_la cuatr dame de_colga de_pagin de_pinta de_sitio de_vuelt debei_nada debei_una del_archi
del_banco del_trans desva detra detra_de dias_mas doce dos_fotos dos_pagin el_carte el_crist el_fin el_mismo el_origi el_otro el_permi el_tiemp el_titul
el_vuest empie_el es_de es_un escan_salio escri_en estar_el estar_en factu_$ falta_por fecha_del fin fin_de firma_de funci_$ genia_en guste_! habri hayai
hayai_firma he_pasad hemos_apunt hemos_corre hemos_pedid hoy_el juego juez juez_$ juzga_ha kai kai_ya la_del la_hacem la_manan la_proxi la_reuni la_solic
la_tabla la_versi las_graci las_junta le_llamo llama_esta llega_bien llego_vuest lo_lleva lo_miro lo_monta lo_sient lunes_en manan_el manan_segui manda_otro
mano marqu marte_en me_alegr meto_esta mi_compa miro no_llega no_no notas nuest_disen origi_se os_digo os_envia os_prome oscur_lo otro_proye perdo pero_ya
pieza poner probl_$ pudie pudim puest_desde punto que_secar que_ver queda_compl queda_genia queda_preci repar reuni roma saber_$ salid salio_oscur se_abre
se_puede segui_esper seque si_la si_neces si_pudie si_se sient sin_pagar solic tabla talle_$ talle_el tarde_es te_digo te_la termi_$ toda toda_la todos_los
trans_$ tus_notas usted va_inclu va_la vacac ve veo ver_la verlo versi_$ versi_esta vista_se volve y_es ya_conte ya_funci ya_se n3: !_la 0_0 ^_$ ^_tenei abre
aceit acta_de al_talle ayunt_$ cerra_$ conta_$ crist de_rodaj el_barni el_prove el_suelo el_talle en_mayo encan ensen es_preci habla_con hacem_manan he_cambi
la_hemos la_notar la_prime la_vista llega_manan manan_se mayo_$ meto nada_la notic_del nueva_versi os_avisa oscur pagar pagin_$ pago_del pedis_$ pregu_si
que_me queri_$ rodaj ruido salio salud secar son suelo todo_el tu_pregu verei_el visit n4: ano aqui_va barni como_queri cuant_llegu del_segur digo digo_$
empez_con estoy ha_queda inclu la_entre llegu_el lleva mayo pinta se_lo sin_probl va_el verei y_ya n5: avisa_$ colga dos_dias llegu respu_del tiemp y_te n6:
del_ayunt el_juzga juzga lunes_empez prome prove sale talle todav_no n8: y_os
"""
