"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: acero agrad amabl ancho anver apert arran asoci atent aunqu avanz b baja bo breve brief brill buzon caduc calma carla choca cierr cif clara coger colec
comil compr condu conve cosas crees creo cuadr cuart cuida cumpl dar darem das deber dejas desag despa digas diras diria docus dudar echar elija ella embal
empec empre encaj enchu envie era escen eslog espec estai estud etiqu eulog event facha falso febre fijo galer gana gasto geren grupo gusto haber hacia haga
horas iban incli inici insti intui iriam izqui jefe kirst leas leedl leen lona luis manos maria marid marmo mayor medir memor menu menus minia minim minut
mira mirad mirar mires misma molin monto moque mosta muchi mueve nacho nadia never nino nitid nube nuria ocasi ocre ok once opcio pague panto pasas patas
pedim pegat pelot perdi perla pesa piano piedr pixel poder porfa prens princ proba profo progr provi puebl puri px quiza rampa reali refie regis rever rgb
ruego sabes sabie saldr salvo satin sembl serei serie sesio siend siete sobra sois solam solap soto story subti tache talla tampo tanto tapa temas tenid testi
toca tocar tonos trasp trozo tuvie unas vacio vais vaya veamo vecto vegan veran verda verja ves viejo vivir voy vuelo a106c23n82: de a109c41n131: la a10c2n5:
tarde a10c2n7: a_la foto a10c2n9: segun a10c3n3: muy a10c6n10: le a10c6n17: al a10cn4: las_fotos a10n: del_viern a10n7: el_0 a10n9: ^_en a11c12n12: asi
a11c2n18: llega a11c2n9: fotos a11c3n2: adjun a11c3n27: se a11c4n21: lunes a11c5n17: es a11c8n6: tu a11cn: 0_de parec a12: los_texto a127c40n167: el
a12c40n22: graci a12c4n8: impre a12cn7: ^_nos a12n3: de_las a12n5: puede a12n7: marte a13c2n17: como a13c2n5: la_pagin a13c2n6: esper a13c4n15: en_la a13c5n7:
manda a13c6n12: corre a13n14: cuant a14: cual a14c9n8: neces a14cn14: viern a14n2: o a15c3n9: pagin a15c4n8: contr a15c5n16: sin a15c9n16: un a15n2: para_el
a16c3n10: bien a16c5n28: os a16c7n11: me a17: texto a17c6n8: firma a17cn12: una a19c2n9: te a2: 0_asi 0_le 0_nos 0_va ?_ana ^_dime ^_dos ^_hasta ^_podri
^_puedo a_final a_ver abajo_con acuer alerg algui_en alica antes_$ aqui_van asi_$ bien_! bien_saber borra_de cambi_antes cambi_tendr carpe_? color_$ como_lo
con_cual con_una confi_el consi conta_con cual_te cualq_cambi de_0 de_acuer de_alerg de_junio de_lo de_marav de_reser de_vosot decid_cual decid_si decid_vosot
del_carte deman derec devue_el dice_que dices dinos distr dos_de dos_firma duda duda_con echal echal_un el_alica el_nif en_este en_vuest encue enlac_para
envia_el envio es_una estar_bien este_enlac falta_la falta_tres final_de firma_antes firma_no fotos_? habei_podid haya hola_pilar la_casa la_deman la_tarje
la_tuya las_tres le_envia le_parec llega_antes lo_devue los_nombr lunes_0 marca_las marte_a mate me_dices medid_de mierc_0 muest_de neces_la no_consi no_puede
no_sabem nombr_de nos_hace nos_haria nos_podei notic_suyas noved ojo organ os_parec os_viene pagin_del para_llega para_no parec_$ pasar_antes paso_la
plazo_vence podei_manda podem_mante podid poned ponem_el preci_y prefi_? presu_firma prime_monta produ produ_$ propu publi_$ publi_el puede_manda puede_pasar
que_cualq que_los queda_$ queda_a queda_pendi recor_la recue_que redac rogam sabem saber_cuant salir sea segun_borra segun_prueb seman_$ septi_para
seria_posib si_le si_los si_te sigo_esper sigue_pendi sin_las sobre_los solo_queri subid_la suyas suyas_antes te_dejo te_gusta te_queda texto_antes texto_de
texto_defin texto_el texto_legal todav_vuest tus_cambi tus_corre tuya un_recor un_vista una_duda una_image va_a van_a vence_el vendr_bien vendr_de ver_si
versi_de vez_por viern_como viern_si vista_y vuest_comen vuest_sobre y_decid y_manda y_nos y_una a20n21: dos a21c13n23: queda a240c122n315: $ ^ a24c26n58:
esta a25c3n18: de_la a25n3: antes_del a27c13n16: falta a28c11n14: ^_hola hola a29c31n55: lo a29c8n9: vuest a2c: a_medio contr_firma entie las_cinco logos
tarde_$ verde a2c10n8: mi a2c11n19: hemos a2c11n3: hace_falta a2c12n2: tenem a2c2: llave manda_$ a2c2n: recib_el a2c2n10: nuevo a2c2n13: hoy a2c2n2: juan luz
vemos a2c2n3: el_banco a2c2n4: banco dejam funci a2c2n5: cuent termi a2c2n8: ^_lo a2c3: que_neces a2c3n: la_web a2c4n2: web a2c4n5: nosot a2c5n2: ya_no
a2c5n3: conte lo_que a2c5n7: tiene_que a2c7n2: esta_todo a2c7n5: nuest a2cn: adjun_la aviso casil devol dias_el direc foto_del junio pagin_de quita sin_el
a2cn2: a_tu por_las vamos a2cn3: algo_$ el_nuevo entra estam estan_en este lado mismo que_falta que_la a2cn4: compl han_llega lo_dejam a2cn5: hasta_el notar
a2cn7: queri a2n: ^_a ^_cuand ^_estar ^_seria abrir borro carpi_$ conte_a corre_antes datos de_marzo dice dudas el_papel enton entre_$ errat esta_subid fabri
falta_dos falta_una habei junio_$ la_prueb la_senal llega_a lo_unico marte_$ me_falta nadie ni_idea nueva_$ o_un pido plazo_de por_lo propo que_elegi relle
si_o simpl sin_notic sin_vuest sobre_el tambi tejad tipog todav_la un_no un_si unico unico_que vence versi_del a2n13: empez a2n2: apunt bien_$ cosa cualq
del_lunes diez el_enlac factu_de habra idea jueve_a llega_la los_archi marzo ni no_puedo porta queda_por roble sin_respu sus tenei_el viene_el a2n3: ^_una ahi
cuant_tenga el_azul el_preci escan esta_seman la_llama la_pintu llame los_dos papel pintu por_corre retra rotul siemp sitio vista y_lo a2n4: carpi carte
con_los el_mierc origi puert puest quier viene_$ a2n5: llama a2n6: seman_que viern_$ a2n7: que_viene a3: ^_sigo alqui basta_con casa contr_de contr_para
cuand_tenga de_alqui de_entre de_foto de_invit del_equip del_marte del_mierc devue_firma dime_cual dos_fecha el_numer el_resto el_segur es_la falta_los
fecha_de gusta horar_y la_contr la_de la_maque legal los_pies manda_tus mante_la maque marta_te neces_el neces_vuest nif no_$ no_tengo nos_podri nos_vendr
pendi_de pies_de podem_impri podri_pasar prefi que_llega recor reser_la resto si_os tarde_el te_adjun tener_los tenga_un una_foto va_bien vale viern_? vuelv
a32c20n31: con a32cn35: si a34cn8: antes a37c33n45: por a39c10n22: nos a3c: cinco de_abajo dejo foto_$ graci_ana marca revis a3c10n5: recib a3c11n4: hace
a3c2: y_me a3c25n12: nada a3c2n: el_exped que_lo a3c2n2: exped la_carta numer a3c2n3: carta a3c2n4: estim_senor han lo_de a3c2n5: ^_buena a3c2n6: la_foto y_la
a3c3: cerra_el para_su a3c3n9: otra a3c4n: ^_solo a3c6n6: ya_esta a3cn: ^_te de_enero enero linea mante marav medio pilar quien subid visto_bueno a3cn2: formu
a3cn3: carpe notic a3cn4: llego a3cn5: ^_los a3cn6: la_factu a3cn7: ^_he ahora la_seman a3n: cater del_folle el_cater el_segun encar_la falta_todav favor_$
foto_de hasta_que impre_$ invit la_nota mader_$ mejor para_la segun_versi seria sigo te_paso a3n11: si_el a3n2: 0_y ^_neces a_los comen el_borra el_formu
el_logo esper_la muest nota otra_vez pide que_estar recue tarje te_mando a3n3: ^_aqui ^_os aun_no bien_el el_prime la_carpe la_mader la_sala plano sala vez
a3n4: las_0 a3n5: mando por_el a3n6: azul a3n8: a_las hacem prime a4: de_septi de_tu defin donde el_texto esper_de haria haria_falta image la_esper marte_0
pies ponem que_te septi te_parec tendr_que vendr a41: ?_$ a41c10n36: a a41c24n54: y a42c13n14: para a42c7n38: del a42c9n39: las a45c16n63: en a45c39n41: no
a46c2n21: 0 a48c3n28: los a4c: aprob las_medid parec_bien a4c2: medid por_vuest vuest_parte a4c2n2: para_que pendi a4c2n5: nueva a4c30n17: ! a4c3n: final
a4c3n2: podei ultim a4c3n3: listo a4c3n4: ^_estim estim pago a4c3n8: por_la a4c3n9: pregu a4c4n: que_no a4c4n2: tengo a4c4n4: escri a4c4n6: senor a4c4n7:
buena a4c4n8: ^_no archi a4c5n36: manan a4c6n: ^_para a4c9n6: cerra a4cn: folle nombr visto a4cn10: versi a4cn11: algo a4cn12: el_viern a4cn2: envia falta_el
logo a4cn3: el_color equip a4cn5: ^_con a4cn8: hay a4n: ^_antes ^_esper basta el_dia el_plazo ese hueco manda_las no_podem quere segui_sin un_hueco a4n2:
elegi lo_demas no_se senal a4n3: ^_segui de_que fotos_de posib segur a4n4: monta a4n5: ^_sin paso a4n8: y_el a4n9: preci a5: a_impre lista_de los_horar tener
a53: ? a5c: la_lista a5c13n16: ha a5c15n7: parte a5c2n: hola_marta yo a5c2n11: estan a5c2n3: copia a5c2n4: marta a5c6n9: esta_en a5c7n6: tenei a5cn: de_vuest
a5cn4: lunes_$ a5cn5: respu a5cn6: estar factu a5cn9: con_el a5n: dia_0 impri que_nos tendr a5n2: borra conta demas enlac prueb a5n3: aun dia la_fecha mader
saber a5n4: ^_las puedo a5n5: antes_de la_impre a5n6: ver a5n7: pero a6: 0_? ^_adjun algui cual_de dime a62c42n61: que a6c: devue a6c12n15: graci_por a6c2n3:
encar a6c2n5: la_segun a6c2n7: aqui a6c32n10: todo a6c3n3: ^_bueno bueno_dias a6c3n8: entre hasta a6c4n: ana_$ a6c4n4: confi a6c4n5: que_el a6c5n3: ana
a6c7n12: ^_graci a6cn: sigue a6cn15: seman a6cn2: lista a6cn3: color de_los a6n: podem a6n2: pasar a6n3: horar plazo tenga van a6n4: cuand mierc a6n5: 0_$
sobre a6n6: todav a6n7: el_jueve a7: como_muy firma_$ muy_tarde a7c2n: publi a7c2n12: he a7c2n13: cambi a7c3n2: ^_por a7c3n6: dias a7c6n8: su a7c6n9: tiene
a7c7n6: solo a7cn11: va a7cn2: abajo a7cn4: el_presu a7n: pagin_0 a7n15: ^_si a7n3: tus a7n5: las_dos a7n7: segui a7n9: jueve viene a8: si_no a8c: adjun_el
del_0 a8c11n7: asi_que a8c16n13: mas a8c2n5: el_contr presu a8c3n3: reser a8c4n10: en_el a8c4n19: el_lunes a8c4n28: ^_la a8cn3: nos_falta a8n14: en_cuant
a8n2: favor por_favor a8n4: ^_queda a9: podri vosot a9c2n41: ^_el a9c2n6: con_la a9c33n29: ya a9c3n4: decid a9c5n6: bueno a9n2: tres a9n4: fecha a9n7:
el_marte ac: ^_fran ^_juan a_vuest abad abajo_$ andre antig asegu biogr bueno_a c camin carpa cinco_biogr cita como_se confi_que copia_de dejo_el del_logo
dicho dni el_folle el_pinch el_ultim el_visto en_camin encar_yo enero_$ estar_cerra exige exige_el exped_$ firme fotog fran grua_$ guard hola_hugo hola_tomas
hugo jo juan_dejo la_carpa la_cita la_fiest la_licen la_subid labor las_casil las_corre licen los_logos luz_verde me_encar me_lo neces_$ no_lo nos_han
os_queda pensa pinch pregu_$ que_manda que_por queda_fuera reser_y resol senor_abad su_parte todo_bien todo_en tomas tomas_te tu_madre vemos_en vidal_hemos
y_esta yo_$ ac12n: hacer ac13n3: esto ac2: al_final domin el_domin esper_que justo la_escri las_llave les listo_$ no_os nos_lo nos_vemos parte_no renov
su_archi todo_listo ac24n10: !_$ ac2n: respo tiend ultim_corre ac2n11: ayunt ac2n2: firma_por parte_$ y_no ac2n3: acaba habla ac2n4: que_os ac2n5: claro
el_ayunt ac2n6: noche ac2n7: ^_hemos ac3: en_impre fuera le_adjun lo_neces tranq ac3n: de_momen ac3n2: mensa momen ac3n3: el_pago ac3n6: pasad ac4: ^_estup
ac4n: estup tan ac4n2: el_servi ac4n3: rapid ac5n: mas_$ ac5n3: pagad ac6: ^_todo mil nada_$ ac6n: por_nuest ac7n: olvid ac7n2: tenei_que ac7n3: genia servi
ac8: fiest ac8n: perfe ac8n4: infor acn: azule buena_don buena_tarde con_las corre_prisa dado de_grafi dias_senor don don_manue el_mapa el_prolo equip_de esa
esta_reser grafi grafi_sur hola_lucas hola_parej hola_sam hola_teo jardi la_reser la_tiend lena los_vecin lucas lugar madre manue mapa mi_corre no_corre
noche_$ parej pase perfe_$ por_su prisa prolo rivas rober rober_$ sam seman_pasad senor_rivas senor_vidal sur sur_$ telef tema teo tu_mensa vecin vidal y_las
acn2: busca despu el_equip el_notar el_sabad escri_$ grua la_grua mande menos por_decid sabad acn3: no_hay no_nos pedro acn4: compa desde trans acn6: pedid
an: 0_euros ^_ahora ^_encar ^_es ^_estam ^_hay ^_ibas ^_me ^_pregu ^_un ^_y a_manda a_mas abier aboga abona acaba_el acces admit admit_copia ahorr al_carpi
algo_antes algo_no algun almac ampar ampar_el apunt_para aqui_nadie aqui_tenei archi_$ asi_lo ayunt_no blanc_para cada cada_uno carre casi casil_en clien
cocin contr_$ corre_no cuest de_pedro de_porta de_siemp debaj debaj_de decir dejad dejad_dos dejar del_jueve demas_esta desde_el despl dias_$ dibuj_los diego
digam disen dos_$ dos_casil dos_plano ducha el_de el_despl el_escan el_monta el_panel el_pdf el_pie el_rotul el_sitio el_table el_tema empez_en en_blanc
en_plazo en_su en_un equip_$ eres eres_tu escap esta_el esta_muy estan_listo falta_un fecha_en firma_como firma_y fonta_tiene forma formu_de fotos_$ furgo
ganas ganas_de gener gente ha_pedid habit hable hacen_falta hasta_manan hola_a hola_ampar hola_sonia humed_el ibas ibas_a idea_de impre_la javie juan_$
la_azul la_cocin la_decis la_furgo la_habit la_humed la_luz la_noche la_pared la_que la_tarde la_terra la_tradu la_trans la_ultim la_venta las_ocho las_prueb
las_puert las_relle las_tarje listo_el listo_para llega_en llego_el lo_cambi lo_hable lo_mejor lo_quita lo_tiene local los_pinto luego luego_esta lunes_como
mader_en mal manan_te mande_los mando_la marav_$ marfi marte_y mas_tarda mia mierc_a mismo_$ monta_el negat negat_y no_admit no_el no_hacen no_tenem nos_confi
nos_llega nota_simpl obra_el obser ocho origi_$ origi_lo os_escri os_lo panel papel_$ papel_marfi para_abrir para_las paso_el pdf pedir pedro_$ perde perit
por_ahi por_confi posib_que preci_reduc prefe pregu_a presi presu_de prolo_de propo_la que_cambi que_esa que_las que_le queda_lo quien_de quier_que recue_a
reduc reenv relle_el repas reser_el sabad_$ sala_el salon sangr se_la se_los segui_con segun_tipog senal_$ senor_el si_hay siemp_el sigue_sin sigui sigui_paso
silla sobre_las sobre_lo solo_el sonia table tarde_le tema_del tenga_la terce terra tirad tradu tus_negat un_toque una_copia una_marav uno valen van_tres
venta viern_cerra vuest_fotos vuest_presi vuest_senal vuest_visto an2: 0_como ^_empez ^_le ^_manan ^_que ^_todav alegr azul_$ blanc bocet_$ cambi_$ cambi_la
con_vuest confo conoc debei decis dibuj el_andam el_fonta el_horar el_infor el_movil el_zip elena empie encol envia_la es_el es_posib esper_el esta_puest
euros factu_del falta_es fonta hacem_el hacen hay_que he_corre humed junta la_cuent la_escal la_obra la_respu las_diez las_muest llame_$ los_bocet los_plano
mas_grand movil no_me nos_debei nos_manda notar_$ numer_de obra pared pendi_$ peque pide_el pie pie_de pinto por_los por_recib prese_la proxi puert_$
queda_claro se_ha sepa si_algo si_quier solo_nos tarda tenia termi_el toque van_por ver_el viern_a y_manan zip an3: acta andam ayuda bocet de_seman el_acta
el_archi escal guste la_puert lo_hacem os_guste tom an4: ^_esta como_queda empez_el grand hoy_$ ir permi an5: corre_$ jueve_$ no_esta preci_$ prese queda_el
an8: avisa c: abril abrio adici ah ampli anula apana autor bolso busqu calde carol caser caso colab corri corto deis desis despe di dicie docum donat ejemp
ellos entro expos fenom ficha gesti gesto gran hagai hagas insta joaqu libra mes metro mida mirab model modo modos modul movid muda mujer oir orden oscar
pacie patio pauli petic quedo reini remed repre salie sente sepai sepas set since soluc somos spam suert super suspe tasac tomam topog tuvo vicen video voz
zanja c10: hacer_nada que_hacer c11: tenem_todo c11n2: no_hace c12n: nada_mas c12n2: con_esto c2: !_con ^_falsa ^_mil ^_olvid ^_pues acaba_de agenc alarm
cifra_asi claro_$ concl corre_de damos_por de_aqui de_manda dio duro ello es_todo estab_en esto_tenem falsa falsa_alarm falta_nada final_no fuera_muy
genia_con graci_de ha_pasad hoy_a la_otra llamo_y lunes_no mas_ana me_dio me_llamo mensa_de mi_pregu momen_no muy_duro no_fuera no_pasa olvid_lo pago_graci
para_vuest parte_esta parte_y pasa pasa_nada por_cerra por_mi queda_cerra queda_todo recib_graci recib_y renov_el respo_$ servi_$ servi_no tengo_todo
todo_claro todo_no vuest_infor y_archi c2n: a_parti ambas ambas_parte confi_y hemos_decid mi_parte mi_ultim ningu nosot_$ ocupa parti parti_de por_ambas
que_ya sin_la todas_las traba c2n2: esto_queda queda_nada c2n3: cifra estab hemos_cambi todas todos c2n4: cambi_el c2n5: esta_noche llamo c3: ^_recib con_eso
el_asunt graci_a infor_la lo_ha lo_tengo neces_nada place_$ que_conte todo_graci todo_recib c3n: damos mas_por no_neces tan_rapid y_pagad c3n10: ayer c3n2:
mucha_graci resue c4: esto_ya graci_con para_tu pues solo_para tu_infor ya_tenem c4n2: encon mucha c5: ^_genia lo_tenem no_tiene olvid_mi todo_$ todo_lo c5n:
ha_sido sido sido_un c5n3: graci_$ c5n6: esta_manan c6: ^_perfe felic felic_fiest fiest_! mil_graci c6n: asunt c6n2: eso nuest_parte c6n3: place un_place
c6n6: ^_ya c7: graci_! no_tenei c8n2: falta_que c9n2: ya_lo cn: ^_de ^_enten ^_han ^_nada ^_pedro ^_todas ^_vuest al_0 archi_que ayer_el bueno_$ busca_$ certi
charl charl_de conti contr_esta contr_ha corre_el dani dani_$ de_esta decid_por del_jardi desca desca_$ desde_esta disfr_! dori efect el_certi el_lado
en_linea en_march entra_el esta_confi esta_resue estan_las ha_dado ha_funci ha_llega habia hacie hasta_junio hola_lena iker iker_$ ines ines_$ junto_$
la_charl la_disfr la_firma la_parte lado_del lasti lo_confi lo_encon lo_harem lo_hemos logo_y los_azule luz_$ manan_no manda_la mande_las march marin me_ha
mio moles ningu_probl nos_ocupa nosot_el os_aviso parte_contr pasad_tu perro por_ahora por_hacer por_otra pregu_! preoc proye publi_la que_hemos queri_ruth
recib_la recib_su renun renun_a resul ruth salda servi_nuevo si_surge surge surge_algo tacha tacha_de te_lo tenem_la tiene_el todo_cerra todo_resue
traba_junto una_versi unos usamo venia web_ya ya_estam ya_hemos cn13: manan_$ cn2: a_todos acabo acabo_de anoch arreg arreg_$ ayer_y bonit carpe_$ como_pedis
compa_$ despu_de disfr enten esta_firma esta_pagad junto la_ofici las_cifra llega_el lo_del lo_he lunes_y nada_pendi nos_hemos nos_queda ofici pagad_no
pagin_que resue_$ titul cn3: ^_queri a_su de_ayer de_mi dejam_asi harem no_queda cn4: ^_como la_nueva otro sera vuelt ya_estan cn5: pedis probl n: abrim acept
acert aclar acomp actua agran aguan alban albar alema aluci anadi anda anna anos antem aparc apare apell apoye arrib asumi atico avanc bajar baner banne barat
barco belgi benga bille bisag bolet bombe burde cabe cafe caja calcu calid calie calor camar camio cansa capas captu catal centi chico cient ciert clavo cober
coche cogi cola coloc comas comer comis concr confu consu coste creed cruje dada dame dan danad dara debe debia decia decim dejen delan dele dentr depen des
desva dije dijis diner dira dirij dura duran encim enseg equiv estuf estuv etalo expli extra fallo feliz feria fijad flori fue fuero fui garan goyo graba
grama grave h habri hagam hago hare hecha herma hizo hoja hojas hora hosti hotel hubo iba ibais ilust imper inaug insis inspe itali iva jaja ladri lee leido
lenta leo leon libre lijam lijan lijar lili limon limpi llevo luce lujo manti maqui marco mater medic mel mesa meses metem mezcl milim miram mis mitad mover
mucho museo music navid negri ninos norma nueve octub onlin oro ozdem pablo palab panad panta paque pelda pelic piden pieza pisar pisen piso planc plant podra
porte prepa presc previ prote puent quiet quite raro razon recon regal repet repue resta resum revel rios rodap rojo ronda roper rotos rozab santa seca secan
secas seis sensa senti sepam serle sofa sol sonid soy stand stock subo suele suya tarta tecni tened tesor tono tramo trasl trata tresc trifl turno urgen vacie
valvu veces ven venci venga venir venti vino vive volva volve webin yeser yeso zorro n2: 0_mas ^_claro ^_falta ^_hoy ^_kai ^_podei ^_tengo ^_tiene a_juan
acord al_prove alegr_de algo_de alli aplaz averi barni_lo cambi_de comen_de conta_$ corre_la crist cuatr de_colga de_pagin de_pinta de_sitio de_vuelt
del_archi del_trans detra detra_de doce dos_fotos dos_pagin el_carte el_fin el_mismo el_origi el_tiemp el_titul empie_el encan es_de es_un escan_salio
escri_en estar_el estar_en factu_$ falta_por fecha_del fin fin_de funci_$ genia_en guste_! he_pasad hemos_apunt hemos_corre hemos_pedid hoy_el juego juez
juez_$ juzga_ha kai kai_ya la_del la_hacem la_hemos la_manan la_proxi la_reuni la_solic la_tabla la_versi las_graci las_junta le_llamo llama_esta llega_bien
llega_manan lo_lleva lo_miro lo_monta lo_sient lunes_en manan_el manan_segui mano marqu marte_en mayo me_alegr meto_esta mi_compa miro nada_la no_llega notas
notic_del origi_se os_avisa os_digo os_envia os_manda os_prome oscur_lo pago_del perdo pero_ya poner probl_$ pudie pudim puest_desde punto que_secar que_ver
queda_compl queda_genia queda_preci repar reuni roma saber_$ salid salio_oscur se_abre se_puede segui_esper seque si_la si_neces si_pudie si_se sient
sin_pagar solic tabla talle_$ talle_el tarde_es te_la termi_$ toda toda_la todo_el todos_los trans_$ tu_pregu tus_notas usted va_inclu va_la vacac ve veo
ver_la verlo versi_$ versi_esta vista_se y_es ya_conte ya_funci ya_se n3: !_la 0_0 ^_$ ^_tenei abre aceit acta_de al_talle ayunt_$ cerra_$ cuant_llegu
de_rodaj del_segur digo digo_$ dos_dias el_barni el_prove el_suelo el_talle ensen es_preci habla_con hacem_manan he_cambi la_prime la_vista llegu_el manan_se
meto nueva_versi oscur pagar pagin_$ pedis_$ pinta pregu_si que_me queri_$ rodaj ruido salio salud secar son suelo todav_no verei_el visit y_ya n4: ano
aqui_va avisa_$ barni como_queri empez_con estoy ha_queda inclu la_entre llegu lleva respu_del se_lo sin_probl tiemp va_el verei y_te n5: colga del_ayunt n6:
el_juzga juzga lunes_empez prome prove sale talle n7: y_os
"""
