"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: aca acero activ admin alba alian amabl ameli anali andas apala apert asoci atent audit aunqu ave baile basic boda breve brief brill buzon cabec caduc canci
carla choca coger colec comil condu corde crees creo criba croqu cruel cuadr cuida cumpl darem das dejas desag desha digas diria disco docus domic dormi dra
dron dudar echad elija ella embal empec encaj enchu escen eslog espec estai esteb estei etiqu eulog event falso famil febre fijo fisca fundi gana ganan gasta
gasto gema geren grano guion haber hacia hicie horna hotma igual incli ingen insti intui iriam izqui j jorge jose joyer jpg k kirst larga lea leas leedl levan
liado lleno llore lona lu luis manos marmo mayor medir membr memor menus minia minim mira mirar mires misma molin moque mosta muchi mueve nacho nervi never
nino nitid novie nube ocasi ocre opcio opini orteg osma panto patas pegat pena pesa pesca piano pierd pixel poco podre ponie porfa prens princ proba profo
progr puebl puri px quiza ramon rampa ratit rauti reali redes refie renta repit reyes rgb rubri ruego sabie saldr sanz satin secci sed sella sembl serie sesio
siend solad solam solap soto story subim subti suelt t tache talla taman tampo tapa temas tira tocar toldo toni tonos trasp trozo tuvie unica vais vaya veamo
vegan venis ventu verda verja vero viejo vivir vuelo a10: podri vuest_firma a10c: adjun_el a10c2n10: el_marte a10c2n14: segun a10c2n3: favor a10c2n4: encar
a10c2n5: presu a10c3n: publi a10c3n7: reser a10c6n8: ^_no a10c7n7: ana a10cn4: logo a10n: pagin_0 a10n12: el_jueve pero a10n3: si_no a10n5: antes_de prueb
a10n6: sobre a10n7: dia a11c14n10: asi_que a11c16n19: graci_por a11c19n29: ha a11c2n10: foto a11c2n7: tarde a11c3n18: a_la a11c3n3: muy a11c4n15: dias
a11c9n16: ^_graci a11cn2: del_0 a11n2: vosot a11n5: tres a11n7: saber a11n9: fecha a12c23n11: parte a12c3n5: listo a12c9n15: tiene a12n12: todav a12n14: jueve
a13c2n11: marte a13c2n9: el_contr a13c3n19: he a13c3n6: decid a13c3n7: con_la a13c4n35: ^_la a13c6n16: en_el a13c6n34: lunes a13cn4: nos_falta a13n27: ^_si
a14c10n31: al a14c15n17: asi a14c41n18: todo a14c4n29: llega a14cn: 0_de a14cn10: ^_nos las_fotos a14n15: ^_en a14n2: del_viern los_texto a151c29n121: de
a159c56n201: la a15c5n13: impre a15c6n20: le a15cn2: parec a15n24: en_cuant a15n4: de_las a16c2n12: esper a16c2n7: puede a16c6n8: bueno a16c9n16: corre
a17c11n9: tu a17c20n22: mas a17c2n25: como a17c3n59: ^_el a17n: cual a17n8: el_0 a183c55n260: el a18c2n16: fotos a18c2n6: la_pagin a18c3n4: adjun a18c6n12:
manda a18n5: para_el a19c3n19: bien a19c6n47: se a19c9n9: solo a2: 0_asi 0_nos 0_si 0_sigue 0_va ?_ana ^_algun ^_dime ^_hasta ^_podri ^_puedo ^_vuelv a_planc
a_ser a_vosot abajo_con ahora_os al_cater algui_en algun_noved algun_probl antes_$ anver aprob_antes arran_$ asi_$ basta_$ bien_! bien_esta bien_saber
borra_de cambi_antes cambi_tendr carpe_? cif color_de como_lo como_tu con_su confi_el consi conta_con contr_os conve corre_del cual_te cualq_cambi cuant_lo
cuant_serei cuare dar dar_el de_acuer de_alerg de_impre de_junio de_lo de_ninos de_pago de_perla de_reser de_vosot decid_cual decid_el decid_si decid_vosot
del_carte derec despa devue_la dia_la dice_que dices dinos diras diras_que direc_de distr dos_de dos_versi duda_con dupli echal echal_un el_aviso el_del
el_iban el_jefe el_nombr empie_con en_este en_vecto encue enlac_para envie envie_el esper_vuest esta_claro estam_a estam_listo estar_bien este_enlac estre
estre_las falta_aun falta_tu fecha_os fijat_sobre firma_antes firma_para fotos_! graci_otra grupo_ha ha_tenid habei_podid haya hola_pilar inici invit_$
jefe_sale jueve_0 la_0 la_direc la_junta la_propu la_tarje la_tuya las_que le_envia lo_devue los_puede los_testi lucia lunes_0 manan_le manda_los marav_la
marca_con marca_las marid marte_a marte_por mas_os mate me_dices me_pasas me_queda menos_vuest mierc_0 monto muest_de nif_$ ninos_nombr no_consi no_puede
no_sabem noche_pasam nos_devue nos_diras nos_podei notic_suyas nuria ojo ok organ os_paso os_toca os_viene padri_$ pagin_del pague para_impri para_llega
para_no para_poder para_salir pasam pasam_a pasap pasar_antes pasas permi_$ pero_la plazo_vence podei_manda podem_mante podid podri_envia poned ponem_el
por_dupli por_ensen por_escri posib_antes preci_y prefi_? presu_firma prime_monta produ produ_$ propu_de publi_el puede_manda que_cualq que_queda queda_a
queda_es queda_firma queda_vuest quien_lo quier_saber recor_la reenv_el retoq_$ rever rosa sabem sale_como se_escri sea segun_prueb septi_para ser ser_posib
serei seria_posib si_los si_te siete sigo_esper sigo_sin sigue_falta sin_las sobre_los solo_falta solo_queri subid_la suyas suyas_antes te_gusta te_guste
te_queda tenid testi texto_antes texto_defin texto_el texto_legal tiene_publi toca_a todav_vuest tu_queri tus_cambi tus_corre un_dia un_recor una_cosa
una_estre una_image uno_de va_a van_a ve_marca vence_el vendr_bien viern_como viern_empie viern_si vuest_comen vuest_lado vuest_sobre vuest_tejad y_de y_devol
y_listo y_manda y_nos a20n2: texto a21c11n19: su a21c3n13: pagin a21cn25: viern a21n3: o a22c42n45: ya a22c46n30: graci a22c5n25: sin a22c8n20: en_la
a23c11n15: neces a23c4n14: contr a23c6n27: es a24c6n24: te a24n27: cuant a25c13n28: un a27c2n31: dos a27c7n38: os a28: firma_$ a28c7n24: me a29cn23: una a2c:
carpe_de contr_firma de_factu guard las_cinco logos respu_por tarde_$ te_dejo y_en a2c11n: perfe a2c11n2: por_nuest a2c13n10: tenem a2c15n: nada_mas a2c2: c
su_parte a2c2n: dado datos domin el_domin por_su a2c2n12: nuevo a2c2n2: en_copia manda_$ tiend vecin vemos a2c2n3: juan luz nos_queda a2c2n4: carpi han_llega
todas a2c2n5: acaba dejam no_hay que_os a2c2n7: esta_noche a2c2n8: hasta_el a2c2n9: habla a2c3: falta_nada las_llave a2c3n: le_adjun a2c3n19: hoy a2c3n2:
recib_el a2c3n4: regis a2c3n5: compl a2c4: que_neces a2c4n: no_neces a2c4n3: el_servi a2c4n8: nosot a2c7n3: genia a2c7n4: servi a2cn: agrad casil copia_de
dias_el entie firma_y firme quita ya_es ya_solo a2cn2: a_medio buena_tarde cocin el_andam escri_$ hacie la_cocin la_copia la_tiend los_vecin menos por_decid
solo_nos a2cn3: 0_0 diez el_nuevo estan_en gusto junio los_plano por_corre por_las que_falta a2cn4: algo_$ andam con_las despu ha_llega lo_dejam mismo prisa
y_las a2cn5: ^_como corre_$ probl a2cn6: desde vuelt a2cn7: puest a2cn9: avisa notar otro a2n: 0_le ^_a ^_ahora ^_estar abrir algo_no alica aqui_van arran
borra_para carpi_$ cierr_el conte_a corre_antes cosil cual_nos cuant_nos de_porta de_veran dejad del_jueve dice el_alica el_fotog el_menu el_nif entra_en
entre_$ envio errat esta_subid fabri falta_dos firma_el formu_de ha_dicho habei junio_$ la_casa la_pelot la_terce le_parec lo_manda marte_$ marzo_$ nadie
neces_su ni_idea no_ha nos_confi nota_simpl nueva_$ ocho paco paso_el pelot pelot_esta perla pido planc plano_$ poder propo que_elegi queda_$ queda_reser
recue_que redac relle reser_el rogam_nos segun_borra sepa_con si_hay si_nos sin_notic sobre_todo sois solo_el terce_versi toca todav_la todav_nos ultim_pagin
una_marav vence venta voy vuest_visto a2n12: que_viene a2n2: ^_fijat ^_seria ^_y a_final acaba_el bo bo_$ cada desde_el dibuj el_enlac el_permi final_de finca
idea jueve_a junta la_cuent la_finca la_ultim las_prueb las_tres le_rogam llega_la los_archi manda_el no_puedo nos_manda pedim pendi_$ pie prese_la puert_$
que_mas rogam_que seman_$ si_algo si_le tenei_el ultim_cosa una_ultim y_una ya_nos a2n3: !_la ?_el algo_raro apunt de_vuelt decis el_movil el_papel en_su
enton era_el escan habra la_llama la_pintu llega_a logo_$ ni os_guste reenv rotul saber_si sitio veran a2n4: carte debei ensen era factu_de nos_debei os_manda
peque raro sus y_lo a2n5: ^_todav ^_una ayuda con_los el_otro es_el esta_seman llame movil origi viene_$ a2n6: ^_esta bocet obra papel pregu_si que_me retra
a2n7: bien_$ el_mierc la_prime que_si tarda a2n8: sale a2n9: seman_que a3: 0_a 0_por ^_sigo alerg banco_no basta_con color_$ de_entre de_foto del_padri
devue_el devue_firma dime_cual dos_fecha el_grupo el_retoq el_segur en_vuest es_una es_vuest falta_los falta_tres firma_no fotos_? grupo guste_y iban la_maque
legal llega_antes logo_en los_nombr los_pies manda_tus mante_la marta_te medid_de no_$ no_tengo nombr_de nos_hace nos_podri o_el padri paso_la pies_de
podri_pasar prefi propu puede_pasar que_llega que_los que_su queda_en retoq salir salvo sigue_pendi tarde_el tener_los texto_de tuya un_vista va_bien vecto
versi_de viern_? vista_y vosot_$ y_decid a32c2n4: antes_del a34c5n34: de_la a362c157n482: $ ^ a36c15n29: ^_hola hola a36c20n32: queda a39c35n83: lo a3c: carpa
de_abajo de_quien el_visto foto_$ graci_ana la_carpa revis verde a3c2: dejo justo listo_$ a3c2n10: a_las a3c2n2: del_lunes la_carta numer_de para_vuest
a3c2n3: carta y_me a3c2n4: les a3c2n5: este funci a3c2n6: claro a3c2n7: la_foto a3c2n9: noche a3c3: el_numer llave a3c3n: todo_en a3c3n11: la_factu a3c4:
parte_no a3c4n4: el_exped a3c4n6: han a3c5n5: exped a3c5n9: termi a3c7n3: ya_no a3c7n5: lo_que a3c7n9: tiene_que a3c8n3: conte a3c9n3: esta_todo a3cn: cinco
de_enero dos_firma ejemp linea mante sin_el a3cn13: la_seman a3cn2: enero foto_del subid a3cn3: a_tu la_licen lado medio tarje a3cn4: las_0 tejad a3cn5: notic
prese que_la a3cn6: llego a3cn7: ^_he a3n: ^_dos aboga_$ avanz borro casa de_marav de_siemp del_folle del_marte del_mierc deman dudas el_resto en_un encar_la
falta_una favor_$ fecha_de foto_de galer hoja_de horar_y jefe la_contr la_de la_deman la_galer la_hoja la_tiene menu noved queda_pendi resto segun_versi
senal_$ simpl sobre_el te_paso terce tipog versi_del vuelv_a vuest_aprob ya_he a3n2: ^_estam ^_neces aboga aprob_$ casi cierr de_0 el_segun esper_la fijat
listo_para ninos plazo_de prefe roble seria te_mando una_copia una_foto a3n3: ^_cuand bien_el cualq cuant_tenga de_marzo el_azul el_prime estud impre_$
la_escal los_dos maque neces_la pide pintu por_los que_estar reser_la ve viene_el a3n4: a_los aun_no empez_con empie escal muest no_me puert recue sin_respu
a3n5: ^_aqui ^_le comen cuant_sepa el_preci permi a3n6: jueve_$ marzo a3n7: llama mando a3n8: no_esta a3n9: hacem tambi a4: a_ver con_una contr_para
cuand_tenga de_alqui del_equip el_texto falta_vuest image marte_0 mas_que neces_el nombr_del parec_$ pendi_de pies podem_impri ponem publi_$ te_adjun
tendr_que tenga_un una_duda vendr_de ver_si vez_por a41c37n84: esta a42c19n21: falta a45c10n17: firma a46c3n10: antes a4c: acuer falta_la a4c10n3: ^_todo
a4c12n13: nuest a4c14n8: recib a4c15n11: mi a4c17n6: hace_falta a4c2: envia_el a4c2n: folle todo_listo a4c2n4: el_banco estim_senor a4c2n5: ^_los entra
a4c3n6: final a4c3n9: cuent a4c4n: cerra_el a4c5n2: la_web a4c5n4: tengo a4c6n4: web a4c8n9: ya_esta a4cn: ^_te fotog pagin_de pilar a4cn2: direc a4cn3: dicho
falta_el licen a4cn4: no_nos vamos a4cn5: aviso a4cn9: la_sala sala a4n: ^_esper algun alqui de_tu donde es_la gusta hasta_que hoja hueco la_nota la_senal
lo_unico mader_$ me_falta nif por_lo recor un_hueco unico unico_que a4n2: de_su el_cater mejor o_un para_la porta queda_por si_o sigo un_no un_si uno a4n3:
^_me ^_segui ahi de_que dicho_que guste lo_demas rogam siemp sin_vuest unas a4n4: cosa el_borra la_mader vista a4n5: segur a4n6: sepa usted a4n8: azul quier
a5: a_impre de_encar de_invit de_septi neces_vuest nos_haria nos_vendr os_parec saber_cuant si_os te_parec a50c25n52: con a51cn64: si a51n: ?_$ a55c10n22:
vuest a56c16n59: las a58c16n68: a a58c7n45: los a5c: defin las_medid a5c12n8: cerra a5c14n27: hemos a5c17n7: hace a5c2: medid a5c2n: que_lo a5c2n10: ^_lo
a5c2n4: lo_de a5c2n6: banco a5c2n8: ^_buena a5c3n10: queri y_la a5c3n3: la_carpe a5c3n4: ^_estim estim a5c3n5: nueva podei a5c4n2: que_no a5c4n3: carpe
a5c4n5: para_su a5c4n8: senor a5c5n2: numer a5c5n5: pago a5c5n9: por_la a5c7n8: tenei a5c8n13: archi a5cn: devol a5cn12: estar a5cn2: adjun_la no_se a5cn3:
equip a5cn4: formu a5cn5: estam a5n: con_cual duda ese falta_todav los_horar manda_las quere segui_sin a5n10: viern_$ a5n13: preci a5n18: empez a5n2: con_un
contr_de elegi enlac esper_de invit la_prueb nota septi vale vuelv a5n3: demas el_plazo la_esper tendr a5n4: 0_y el_formu puedo a6: algui cual_de dime
haria_falta tener vendr a60c48n65: por a61c12n40: nos a61c18n29: para a64c9n58: del a65c4n30: 0 a67c32n96: y a68c2n9: ? a69c53n71: no a6c: marca a6c2n11:
ahora a6c2n14: aqui a6c2n6: la_segun a6c2n8: ^_con a6c3n3: envia a6c4n11: buena factu a6c4n2: para_que a6c6n5: ultim a6c8n51: manan a6cn: parec_bien a6cn10:
lunes_$ a6cn2: de_vuest marav a6cn3: solo_queda a6cn4: el_color a6n: el_plano a6n10: la_impre a6n15: prime a6n17: si_el a6n2: ^_antes otra_vez a6n3: basta
posib a6n4: aun mader a6n5: borra monta vez a6n6: 0_$ ^_las fotos_de a6n7: por_el a6n8: mierc a7: 0_? como_muy haria lista_de muy_tarde a73c26n101: en a7c:
la_lista a7c2n: hola_marta a7c2n3: aprob a7c2n5: yo a7c2n9: respu a7c37n23: ! a7c3n: vuest_parte a7c3n10: otra a7c3n4: marta a7c5n21: pregu a7c5n6: que_el
a7c5n8: entre a7c8n2: ^_para a7cn: quien visto_bueno a7cn2: abajo que_te a7cn22: el_viern a7cn27: seman a7cn6: van a7cn8: las_dos a7n2: cater no_podem senal
a7n3: el_dia el_logo impri a7n4: ^_os que_nos a7n5: pasar tus a7n6: conta paso plazo a7n8: la_fecha a7n9: ver a8c: devue a8c29n16: nada a8c2n12: hay a8c2n3:
pendi por_favor a8c3n: por_vuest a8c4n15: estan hasta a8c6n6: confi a8c7n14: esta_en a8cn10: cuand a8cn11: versi a8cn16: va a8cn17: algo a8cn4: color el_presu
a8cn9: segui a8n: ^_adjun a8n17: viene a8n3: dia_0 tenga a8n4: horar a9: su_firma a93c54n113: que a9c2n15: con_el a9c2n20: cambi a9c3n17: y_el a9c4n3: ^_solo
a9c4n32: el_lunes a9c4n5: ^_bueno bueno_dias a9c5n10: copia a9c5n4: ^_por a9c5n7: escri a9c6n2: ana_$ a9cn: nombr visto a9cn3: sigue a9cn4: de_los lista
a9cn8: plano a9n12: ^_sin a9n3: podem a9n5: ^_queda ac: ^_contr ^_fran ^_hacie ^_juan abad abajo_$ abril andre asegu autor b biogr bueno_a carpa_esta
certi_esta cinco_biogr cita como_se confi_que copia_del copia_firma corto dado_el de_baja del_logo dni el_acuer el_ejemp el_folle el_pinch el_ultim ellos
en_camin en_mi encar_yo estar_cerra exige exige_el exped_$ fran gran grua_$ hola_hugo hola_nadia hugo insta jo juan_dejo la_agenc la_cita la_devol la_subid
labor las_casil las_corre llega_por los_logos luz_verde me_encar me_lo metro nadia nos_han os_llega os_queda para_cerra pensa perfe_graci pinch que_manda
queda_fuera queda_un quedo quien_somos redir senor_abad somos todo_bien tomas_te topog tu_madre un_gran vemos_en vidal_hemos video vuest_dos web_esta y_firma
y_graci ya_tiene yo_$ ac11n3: nuest_parte ac11n5: infor ac14n2: hacer ac16n5: esto ac17n3: no_hace ac2: agenc al_tanto antig camin dejo_el hola_tomas la_confi
la_escri los_datos no_os nos_lo nos_vemos pregu_$ que_por recib_y renov tomas ac28n13: !_$ ac2n: certi conti de_esta el_certi el_proye el_regis esper_que
la_otra mi_corre neces_$ panel parte_esta todas_las ac2n17: ayunt ac2n2: al_final copia_para el_infor pongo_en ac2n3: ^_vuest firma_por pongo y_no ac2n4:
cambi_el hemos_cambi pedro ac2n8: compa el_ayunt ac3: en_impre fuera lo_neces ac3n: respo tanto tranq ultim_corre ac3n10: pasad ac3n2: su_archi ac3n3:
de_momen proye resue ac3n4: momen ac3n7: ya_estan ac4: ^_estup neces_nada ac4n: estup ac4n2: parte_$ traba ac4n4: el_pago ac4n9: ^_hemos ac5: ^_genia ac5n2:
mensa ac5n3: tan ac5n6: rapid ac6n: nada_$ ac6n3: pagad ac7n: mil ac7n2: tenei_que ac7n5: mas_$ ac8: ^_perfe ac8n: olvid ac8n2: fiest ac8n3: eso ac8n6: ^_ya
ac8n7: esta_manan acn: a_vuest archi_$ baja buena_don bueno_$ compr corre_prisa de_grafi dias_senor don don_manue ejemp_firma el_corre el_prolo enero_$
equip_de equiv esa esta_la esta_reser gerar grafi grafi_sur ha_dado hola_gerar hola_lucas hola_parej hola_sam hola_teo jardi la_parte la_reser la_tarta
las_tarje lucas lugar manue me_ha no_lo noche_$ parej parte_contr pase patio pedi perfe_$ prolo reser_y resol rivas rober rober_$ sam senor_rivas senor_vidal
sur sur_$ surge te_pedi telef tema tu_mensa vidal acn15: manan_$ acn2: azule conoc el_equip el_mapa grua la_fiest la_firma la_grua las_diez lena madre mande
mapa no_corre pedro_$ tarta teo y_esta acn3: acta el_acta el_notar el_sabad sabad seman_pasad acn4: busca el_archi trans acn5: pedis acn8: pedid an: !_ya 0_la
0_ya ^_encar ^_es ^_hay ^_ibas ^_peque ^_rogam ^_soy ^_tenem a_escri a_lo a_manda a_mi a_paula abier abona acces admit admit_copia ahorr al_carpi algo_antes
alla almac ampar ampar_el ancho antic_del apunt_para aqui_nadie arqui_$ aseso asi_lo aviso_de azul_? basta_y bien_en blanc_para cabe cada_uno calma carre
casi_todas casil_en cient clara cocin_$ como_vamos con_calma confi_dos consu_con conta_paula contr_$ corre_no cosa_la cosil_mas cualq_duda cuand_firme
cuant_sois cuart cuent_$ de_conta de_kilom de_obra de_pedro de_tres deber decid_que dejad_dos dejar del_dia del_tejad demas_esta demas_va despl dias_sr
dias_sra dibuj_los diego diez_dias digam diner dos_$ dos_casil dos_cosil dos_plano ducha echar el_camio el_despl el_escan el_libro el_monta el_panel el_patio
el_pdf el_pie el_rotul el_sitio el_table el_tema el_viver empez_en empre en_blanc en_maqui en_plazo ensen_el entre_las equip_$ eres eres_tu es_para escap
esta_bien esta_el esta_listo esta_muy estan_listo estud_ezque exped_esta extra ezque ezque_$ facha fecha_en fiest_de firma_como firma_en firme_el fonta_tiene
forma fotos_$ fotos_queda funci_la furgo gener gente graba ha_pedid habit hable hacen_falta haga hasta_manan hay_algo hay_algun he_hecho hemos_reser hola_a
hola_ampar hola_sonia horas humed_el ibas ibas_a idea_de impre_la impri_el inaug_$ javie juan_$ kilom la_azul la_decis la_empre la_furgo la_habit la_humed
la_music la_noche la_pared la_que la_tarde la_terra la_tradu la_trans la_venta las_ocho las_puert las_relle le_remit lee leen_de levi levi_aboga libre libro
libro_de licen_de listo_el listo_por llego_el lo_cambi lo_hable lo_mejor lo_quita local loren los_pinto luego luego_esta lunes_como mal mande_los mando_la
marav_$ marfi maria marte_y mas_alla mas_el me_han me_los mia minut mirad mismo_$ monta_el music negat negat_y nif_de no_admit no_avanz no_hacen nos_llega
noved_de o_con obra_el once origi_$ origi_lo oro os_escri os_hemos os_lo otro_tiene papel_$ papel_marfi para_abrir para_las parte_falta pasar_a patio_les
paula paula_de pdf pedim_la pendi_el perde perdi perit perla_$ pero_en piedr plano_estan podei_reenv por_ahi por_cient por_confi posib_que preci_reduc
pregu_cuant presi presu_de prolo_de propo_la provi que_? que_ahi que_alegr que_cambi que_decid que_esa que_esta que_las que_le que_volve queda_colga queda_lo
queda_mas quien_de recue_a reduc relle_el remit repas respe respu_de rita rita_zorri saber_de sabes sala_el sala_hasta sala_queda salon sangr sara sara_levi
se_lee se_los se_queda se_ve segun_tipog senor_el si_es si_veis si_ven siemp_el sigue_sin sigui_paso silla sin_prisa sobra sobre_las sobre_lo sois_$ sonia soy
sra_loren suyo table tambi_a tania_en tarda_? tarda_unas tarde_le tema_del tenem_notic tenga_la terra tirad todo_va tradu trata tu_firma tus_comen tus_negat
un_antic un_toque un_vale una_respu uno_es urgen usarl vacio valen van_las van_tres veis veis_algo ven_algo veran_$ veros veros_el versi_nueva ves vez_el
vieja viern_cerra viver vuest_fotos vuest_presi vuest_senal y_0 y_ahora y_los yo_no zorri zorri_$ an2: 0_como 0_euros ^_empez ^_manan ^_pongo ^_pregu ^_un
a_mas a_que ahora_que antic aqui_tenei arqui ayunt_no azul_$ blanc cambi_la camio con_vuest confo conse consu copia_a cosas cuest de_nuest debaj debaj_de
decir del_banco depen dias_$ dias_y dos_cosas el_horar el_zip elena encol entra_por envia_la es_posib esper_el esta_a esta_puest esta_termi factu_$ factu_del
falta_es ganas ganas_de hacem_el hacen he_corre he_dicho hecho hola_tania humed impri_$ inaug juzga_ha la_inaug la_luz la_respu les_he lo_tiene los_bocet
mader_en marqu mas_grand mas_tarda mierc_a mucho no_la no_tenem obser os_envia para_cualq pared patri pide_el pie_de pinto plano_de por_aqui por_recib pregu_a
queda_claro raro_en sabad_$ se_la segui_con sepa_que si_esta si_quier si_se sra su_aprob tania tejad_$ tenei_la todo_depen toque van_por ven venga ver_el
versi_esta viern_a volve_a vuest_archi zip an3: ^_que abre alegr bocet_$ cuatr da disen el_fonta euros la_puert la_versi leen llame_$ llega_en manan_te maqui
meto no_el pedir pedis_$ proxi queri_$ queri_saber quier_que se_esta se_ha se_leen se_puede si_la sigui te_aviso tom y_se an4: ^_podei cambi_$ clien
como_queda el_de el_talle falta_un fonta hay_que hoy_$ la_vista las_muest lo_hacem mayo tenia termi_el va_el volve y_manan an5: de_seman grand ir la_obra
me_pregu notar_$ sr an6: colga empez_el llegu todav_no an7: dos_dias el_juzga preci_$ queda_el se_lo talle an8: juzga c: abrio accio adici ah aloja amigo
ampli anula apana atend bea bolso busqu cajon cala calde carol cenas clari colab corri daros decla deis depos desis desmo despe di dicie docum donat dorso
entro expos felis fenom fermi ficha gesti gesto hagai huert isla joaqu lanza lectu libra lio lisa maris merca mes mida model modo modos muda mujer oir oscar
pauli petic proce regla reini remat remed requi salie sente sepai sepas set since soluc suert super suspe tasac tiram tomam tuvo valle vicen voz c11n3:
falta_que c11n4: ya_lo c12: hacer_nada que_hacer c12n: tenem_todo c14n2: con_esto c2: !_con ?_rut ^_falsa ^_mil ^_sami a_disfr acaba_de alarm cifra_asi
claro_$ concl confi_$ damos_por de_aqui de_manda del_panel dio duro en_orden eso_es estes estes_al falsa falsa_alarm favor_? final_no firma_asi fuera_muy
genia_con graci_de ha_entra ha_pasad hagas_caso hay_mas he_encon hoy_a infor_compl llamo_y lunes_no lunes_por marte_te mas_ana mas_pregu me_dio me_llamo
mensa_de mi_mensa mirab momen_no muy_duro no_fuera no_hagas no_pasa olvid_lo pago_graci panel_antes parte_queda parte_y pasa_nada perfe_ya por_cerra por_mensa
proye_por puede_sacar que_estes renov_el respo_$ rut rut_te sacar sacar_los sami sami_puede servi_$ servi_no spam tanto_el te_envia te_pongo tengo_todo
todo_claro todo_no vuest_infor web_! y_archi y_su zanja c2n: 0_esta a_parti confi_y datos_del estan_las hemos_decid hemos_recib manan_no orden parti_de
que_hemos que_ya recib_graci recib_la sin_la tiene_el c2n2: ambas ambas_parte arreg ello esto_queda nosot_$ ocupa parti por_ambas queda_nada todo_cerra venia
c2n3: ^_su cifra esta_firma habia perdo todos c2n4: compa_$ c2n9: llamo c3: ^_olvid ^_pues caso caso_de conte_$ disfr_de el_asunt es_todo estab_en esto_tenem
exped_ha graci_a hagas lo_ha mi_pregu por_mi queda_cerra queda_todo todo_graci c3n: ^_recib compl_$ corre_de mas_por mi_parte mi_ultim y_pagad c3n3: ningu
c3n4: ^_queri de_mi c3n5: estab c4: con_eso graci_con infor_la lo_tengo pasa solo_para ya_tenem c4n: damos c4n2: tan_rapid c4n3: disfr mucha_graci c5: esto_ya
place_$ pues todo_$ todo_recib tu_infor c5n13: ayer c5n2: encon lo_tenem c6: felic felic_fiest fiest_! olvid_mi para_tu que_conte todo_lo c6n: asunt c6n3:
graci_$ c6n4: mucha c7: no_tenei c7n: graci_! mil_graci no_tiene c9n: ha_sido sido_un c9n3: place sido un_place cn: ^_enten ^_han ^_nada ^_pedro ^_todas
agrad_la ahora_lo ana_ya archi_el archi_que ayer_el banco_ya busca_$ carpe_compa caser charl charl_de con_ello contr_esta contr_ha corre_el dado_de de_segui
decid_por del_jardi desca desca_$ desde_esta disfr_! domin_y dori efect el_lado en_linea en_march entra_el esta_confi estam_compl firma_con firma_han ha_funci
han_queda hola_lena iker iker_$ impre_y ines_$ inscr junto_$ la_charl la_resol lado_del lasti leo lo_confi lo_encon lo_habia lo_harem lo_veo logo_y los_azule
luz_$ manda_la mande_las marin migue moles movid ningu_probl no_le nos_ocupa nosot_el os_aviso otra_parte pacie pasad_tu perdo_el perro por_ahora por_hacer
por_otra pregu_! preoc publi_la queri_ruth rapid_! rapid_$ recib_su recib_todo renun renun_a repre ruth salda salio_ayer se_prese servi_nuevo si_surge
su_exped surge_algo tacha tacha_de tan_bonit tenem_la todo_resue traba_junto traba_termi una_versi usamo vuelt_$ web_ya y_hoy ya_estam ya_hemos cn2: ^_de
a_todos acabo acabo_de al_0 anoch arreg_$ ayer_y carpe_$ como_pedis dani dani_$ el_tejad enten esta_pagad esta_resue estan_puest hasta_junio ines junto
la_disfr la_reuni las_cifra las_graci llega_esta lo_del lo_hemos lunes_y march mio modul nada_pendi nos_hemos pagad_no pagin_que resue_$ reuni termi_$ titul
unos veo ya_ha cn3: a_su cerra_$ de_ayer dejam_asi despu_de harem lo_he manan_el no_queda os_avisa resul te_lo cn4: la_nueva la_ofici llega_el ofici cn5:
salio sera cn6: bonit ha_queda n: abrim acept acert aclar acomp actua adema aduan agost agran aguan alarg alban albar alber alema alfei algod alred altur
aluci anadi anda anna antem apare apart apell apoye aquel arque arrib arte artes asens asumi atico bajar baner banne barat barco belgi benga benit bilba bille
bisag bombe bosch boton brigi burde cafe caido caja calcu calef calid calie calor camar campa cansa capas captu carga carme catal caye centi cerve chema ciert
cimie claus clavo cloe cober coche cogi cola colin coloc comas comis concr confu const cooki corta coste creci creed creer cruje cubre dada dadno dalma dan
danad dara debe debia debo decia dejen dele deleg dentr des desap deuda diana dijis dira dirij duart dura elect emisi encim enlaz enseg estro estru estuf
europ feliz feria fijad fil flori franc fuero fui funda garan gil grama grane grave h hagam hago hare hecha herma hiela hilar hizo hojas horno hotel hubo
ibais ilust imper incor inma insis inter irian itali iva jaja josef julia justi ladri leido lenta leon letra lijam lijan lijar lili limit limon limpi linar
llevo logot lonas luce lujo manua masa mater medic mel menor merin mesa meses mete metem mezcl midie milim mirel mis mover muell muro museo negri nils noel
nora norma nueve octub ofrec onlin otono ozdem pablo palab pales pan panad panta pasei pausa pegas pelae pelda piden pidio pisar pisen piso plote podra porqu
porte prima prote puent pulsa quera quiet quinc quite recon recti recup regal repet repue resta resum revel rios rojo ronda roper rosel rota rotos rozab sabe
saco salga samue santa seca secan secas sensa senti sepam serle silvi sofa sol sonid stand stock subo suya tal tarif techo telem tened tesor ti tilde timbr
tipos tono traed tramo trasl tresc trifl trio turno tuyas vacie valla valvu vas veces venci venir venti vera veras verno via victo viend vigil vigor vino vive
volva webin yeser yeso yusuf zoe zorro n2: 0_mas ?_llega ^_claro ^_estoy ^_falta ^_kai ^_se ^_sr ^_tendr ^_tiene a_corre a_juan a_septi acord al_prove
al_regis alegr_de algo_de alli ano_que anos aplaz archi_esta asi_es avanc averi ayer_$ ayer_la ayunt_nos ayunt_y barni_lo becar bien_le bien_que bocet_que
bolet cambi_de cambi_en chico clien_y coma comen_al comen_de comer comie como_habla como_va con_nuest corre_asi corre_la cosas_las cuand_llegu cuent_como
cuent_un dame de_colga de_hoy de_instr de_pagin de_pinta de_sitio de_situa de_tiemp debei_nada debei_una decim decim_algo del_archi del_trans depen_del desac
desac_y desde_la desva dije dijo doce dos_anos dos_fotos dos_pagin duran el_bocet el_busca el_carte el_clien el_comie el_crist el_etalo el_fallo el_impor
el_mismo el_origi el_resul el_retra el_rodap el_tecni el_tiemp el_titul el_vuest empie_el en_azul en_lo en_vez es_un escan_salio escri_en esta_cerra
esta_colga estab_debaj estar_en esten esto_$ etalo exped_y expli fallo_lo fallo_mio falta_por fecha_? final_patri finca_queri firma_de firma_ha fonta_$
fotos_el fue funci_$ genia_en goyo graci_lo guste_! gusto_era ha_empez habri_que habri_sido hayai hayai_firma he_habla hemos_apunt hemos_corre hemos_puest
hola_ana hora hosti hosti_y hoy_no iba impor impor_no inspe instr instr_de juego juez juez_$ kai kai_ya la_becar la_hacem la_manan la_maqui la_pelic la_proxi
la_repar la_solic la_tabla las_cuatr las_junta las_seis las_tenem leen_bien lista_$ llama_al llama_esta llamo_el llega_bien llego_vuest lleva_mi lluev
lo_desac lo_mando lo_monta lo_previ lo_sient los_chico los_ninos los_origi lunes_en lunes_se manan_lo manan_los manan_segui manda_otro mando_el mano manti
marco marte_en marte_le mas_te me_alegr me_pasar meto_esta miram mitad modul_da mostr movil_$ navid neces_dos ningu_prisa no_llega no_no noche_y nos_encar
nos_pregu notas nuest_disen nuevo_$ ofici_esta origi_se os_digo os_prome oscur_lo otro_proye papel_y paque_con para_0 para_esto parad pasar_sus patri_pidie
pedid_a pelic peque_les pero_ya pidie pidie_un pieza podia poner por_que por_si pregu_como pregu_usted prepa presc prime_maque prime_mitad prisa_el probl_$
pudie pudim puest_desde que_bonit que_estuv que_modul que_retra que_secar que_ver queda_compl queda_genia quier_ver razon retra_el rodap rodap_$ roma saber_$
sala_$ sala_peque sale_el sale_manan salid salio_oscur se_abre se_impri se_manti secre secre_? segui_esper segun_$ segun_lo seman_y sepa_algo seque sera_el
si_$ si_al si_como si_llega si_pudie sient sigue_en sin_pagar situa situa_y solic su_clien suele suele_tarda sus_comen tabla talle_el tambi_$ tarda_unos
tarde_es te_gusto te_la tecni todos_los trans_$ tus_notas un_estud un_secre usted_si va_inclu va_la va_segun ver_la verlo versi_$ vez_del viene_hasta vista_se
vuest_$ vuest_ayuda y_es ya_conte ya_funci ya_se n3: ^_hoy ^_tenei ^_tengo aceit acta_de al_ayunt al_talle aparc aviso_$ ayunt_$ bonit_que borra_$ conta_$
crist da_el de_rodaj del_ano delan detra detra_de dias_mas discu el_barni el_fin el_paque el_suelo empez_a en_mayo es_de es_preci esper_a esta_tarde estar_el
estuv fecha_del foto_y hacem_manan he_cambi he_pasad hemos_pedid hoy_el juzga_$ la_del la_hemos la_notar lo_lleva los_del lunes_os mayo_$ nada_la no_habri
nos_discu notic_del nueva_versi oscur pagar pagin_$ pago_del paque previ punto que_ha queda_preci repar rodaj ruido salud secar seis suelo talle_$ tengo_que
toda toda_la un_plano vacac verei_el vuest_compa n4: aqui_va barni como_queri cuant_llegu del_segur el_prove fallo fin fin_de inclu la_entre le_llamo llegu_el
lo_miro mi_compa miro no_cambi plant sin_probl son te_cuent te_digo todo_el tu_pregu verei visit y_si n5: ^_$ avisa_$ digo_$ encan habla_con llega_manan
manan_se pinta respu_del si_neces y_ya n6: ano del_ayunt digo lleva lunes_empez n7: estoy prove tiemp n8: habri y_os y_te n9: prome
"""
