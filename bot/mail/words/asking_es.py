"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: aca acero activ admin afect alba alega alian amabl ameli anali andas apala apert apoya asoci atent audit aunqu ave azuce baile basic berta breve brief brill buzon cabec caduc canci carla
choca coger colec comil condu corde crees creo criba croqu cruel cuadr cuida cumpl darem das dejas desag desha diria disco docus domic dormi dra dron dudar echad elija embal emili empec
encaj enchu escen eslog espec estai esteb estei etiqu eulog famil fatim fijo fisca flyer fundi gana ganan garaj gasol gasta gasto gema geren grano gris gus hicie horna hotma incli indiq
ingen insti intui iriam izqui j jose joyer jpg k kirst larga lea leas leedl levan liado lina lleno llore lona lu marmo mayor medir membr memor menus minia minim mirar mires molin moque mosta
muchi muebl mueve ned nervi nieve nino nitid noe nomin nube ocasi ocre ofend opcio ordas orteg osma otros panto patas pegat pena pesa pesca piano pieda pierd pixel pluma podre ponie porfa
prens princ proba profo puebl puri px queja quiqu quiza rampa ratit rauti reali redes refie renta repit reyes rgb sabie saldr sanz satin secci sed selec sembl serie sesio siend solad solam
solap soto story subim subti suelt t tache talla taman tampo tapa temas tira tocar toldo tonos tonta trasp trime trozo tuvie unica vais vaya veamo vegan venis ventu verda verja vero viejo
vivir vuelo a10: podri su_firma vuest_firma a104c60n126: que a10c: adjun_el a10c2n15: segun a10c2n16: con_el a10c2n3: favor a10c3n: publi a10c3n7: reser a10c4n16: estan a10c4n37: el_lunes
a10c6n8: ^_no a10c7n17: esta_en a10c8n7: ana a10cn19: va a10cn2: nombr a10cn4: de_los logo a10n4: si_no a10n5: dia_0 a10n7: antes_de prueb a10n8: sobre a11c17n20: graci_por a11c2n10:
el_marte a11c2n4: encar a11c2n5: presu a11c3n10: foto a11c4n20: y_el a11c4n3: muy a11c5n19: dias a11c5n9: escri a11c9n16: ^_graci a11cn3: del_0 a11cn4: sigue a11n: pagin_0 a11n13: pero
a11n2: vosot a11n6: tres a11n8: saber a12c10n19: tiene a12c16n12: asi_que a12c21n31: ha a12c26n13: parte a12c2n9: tarde a12c3n5: listo a12n14: el_jueve a12n9: dia fecha a13c3n21: a_la
a13c3n7: decid a13c4n7: con_la a13cn4: nos_falta a13n12: todav a13n28: ^_si a14c2n11: marte a14c43n19: todo a14c4n36: ^_la a14c6n39: lunes a14cn10: ^_nos a14cn2: 0_de a14n16: jueve a14n2:
los_texto a15c2n13: el_contr a15c6n21: en_el a15cn11: las_fotos a15cn3: parec a15n16: ^_en a15n3: del_viern a15n4: de_las a161c31n134: de a16c17n19: asi a16c2n10: puede a16c4n23: he
a16c4n31: llega a16c5n16: impre a16c9n21: corre a176c60n219: la a17c21n22: mas a17c2n13: esper a17c6n12: bueno a17c8n24: le a17n: cual a17n26: en_cuant a18c11n37: al a18c13n12: tu a18c2n27:
como a18n6: para_el a18n9: el_0 a19c2n6: la_pagin a19c3n20: bien a19c3n61: ^_el a19c4n4: adjun a19c6n15: manda a2: 0_asi 0_o 0_pero 0_si 0_va ?_ana ^_algun ^_dime ^_hasta ^_podri ^_puedo
^_vuelv a_nombr a_planc a_ser a_vosot abajo_con abrie ahora_os al_cater algui_en algun_noved algun_probl antes_$ anver aprob_antes arran_$ asi_$ basta_$ bien_! bien_esta bien_saber boda
borra_de borra_del cada_hoja cambi_antes cambi_tendr carpe_? cif color_de como_lo como_tu con_su confi_el conta_con contr_os corre_del cual_te cualq_cambi cuant_lo cuant_serei cuare dar_el
de_acuer de_alerg de_cada de_junio de_ninos de_novie de_pago de_perla de_reser de_vosot decid_cual decid_el decid_si decid_vosot del_carte derec devue_la dia_la dice_que dices digas_que
dinos diras diras_que distr dos_de dos_ejemp dos_versi duda_con dupli echal echal_un el_aviso el_disen el_iban el_jefe el_nombr el_sotan empie_con en_este en_vecto encar_los encua encue
enlac_para envie_el escri_para esper_vuest esta_claro estam_a estam_listo estar_bien este_enlac estre estre_las extra_de falso falta_aun fecha_os fijat_sobre firma_antes firma_para fotos_!
graci_otra grupo_ha ha_tenid habei_podid haga_llega haya he_puest hueco_el inici invit_$ jefe_sale jueve_0 jueve_por la_0 la_direc la_junta la_never la_propu la_tarje la_tuya las_que
las_venta le_envia le_ruego libre_el lo_devue los_puede los_testi lunes_0 manan_le manda_los manos marav_la marca_con marca_las marid marte_por mas_os mate me_dices me_haga me_he me_pasas
me_queda medid_del menos_vuest mierc_0 monto muest_de nacho never never_$ nif_$ ninos_nombr no_consi no_puede no_sabem noche_pasam nos_devue nos_diras nos_mande nos_podei notic_suyas novie
nuria o_solo ok organ os_paso os_toca os_viene padri_$ pagin_del pague para_impri para_llega para_no para_salir pasam_a pasap pasar_antes pasas permi_$ plazo_vence podei_manda podem_mante
poder_encar podid podri_envia poned ponem_el por_dupli por_ensen por_escri posib_antes prefi_? presu_firma prime_monta produ produ_$ propu_de publi_el que_cualq que_gusto que_queda queda_a
queda_es queda_firma queda_vuest quien_lo quien_va quier_saber ramon recor_la reenv_el remit_dos retoq_$ rever rubri ruego sabem sale_como se_escri sea segun_prueb sella sella_y septi_para
ser ser_posib serei seria_posib si_los si_te siete sigo_esper sigo_sin sigue_el sigue_falta sin_las sobre_los solo_falta solo_queri sotan subid_? suyas suyas_antes te_gusta te_guste te_queda
tenga_el tenid testi texto_antes texto_defin texto_el texto_falso texto_legal tiene_publi toca_a todav_vuest toni tu_queri tus_cambi tus_corre un_dia un_recor una_cosa una_estre una_image
uno_de va_a van_a van_en ve_marca vence_el vendr_bien venta_el viern_como viern_empie viern_si vuest_comen vuest_lado vuest_sobre web_? y_de y_devol y_estan y_listo y_manda y_nos
a201c62n289: el a20c2n17: fotos a20c6n55: se a20c9n9: solo a21n2: texto a22c3n13: pagin a22c48n32: graci a23c13n19: su a23cn26: viern a24c11n17: neces a24c43n51: ya a24c5n27: sin a24c7n28:
te a25c4n19: contr a25c7n28: es a26c13n33: un a26c8n21: en_la a26n29: cuant a26n3: o a27c7n41: os a28: firma_$ a29c3n31: dos a2c: carpa_esta carpe_de dar de_factu exped_$ falta_tu las_cinco
logos respu_por tarde_$ te_dejo y_en a2c11n: perfe a2c12n3: por_nuest a2c15n: nada_mas a2c2: c a2c2n: dado datos a2c2n10: habla a2c2n12: nuevo a2c2n2: en_copia la_copia la_tiend vecin
a2c2n3: juan luz manda_$ nos_queda vemos a2c2n4: el_sabad han_llega sabad todas a2c2n5: dejam que_os a2c3: falta_nada su_parte a2c3n: por_su a2c3n10: pasad a2c3n2: al_final domin el_domin
tiend a2c3n4: recib_el a2c3n5: compl no_hay a2c3n7: esta_noche a2c3n8: hasta_el a2c4: las_llave que_neces a2c4n: le_adjun no_neces a2c4n11: nosot a2c4n4: el_servi regis a2c5n2: mensa a2c5n4:
tan a2c7n3: genia a2c7n6: servi a2c8n3: eso a2cn: abrir agrad casil contr_firma copia_de dias_el entie esa firma_y firme luis quita telef ya_es ya_solo a2cn2: cocin conoc dibuj el_andam
escri_$ la_cocin la_cuent la_ultim las_diez los_vecin mande menos solo_nos teo a2cn3: 0_0 el_notar el_nuevo hacie junio los_plano por_decid por_las a2cn4: algo_$ andam con_las despu estan_en
lo_dejam por_corre prisa que_falta y_las a2cn5: ^_como corre_$ a2cn6: probl a2cn7: tarda vuelt a2cn9: avisa desde otro a2n: 0_le 0_nos ^_a ^_estar admit algo_no almac aqui_van arran azul_?
borra_para carpi_$ consi conte_a corre_antes cosil cual_nos de_impre de_porta de_veran dejad del_jueve despa dice el_camio el_fotog el_nif el_rotul entre_$ envie envio errat esta_el
esta_subid extra fabri falta_dos formu_de ha_dicho habei haga hola_pilar junio_$ la_casa la_terce le_parec le_remit libre lo_manda los_preci marfi marte_$ marzo_$ neces_su ni_idea nota_simpl
nueva_$ pasam planc plano_$ preci_y propo puede_manda que_elegi queda_reser recue_que redac relle remit reser_el rogam_nos rosa segun_borra sepa_con si_hay si_nos sin_notic sobre_todo sois
solo_el terce_versi toca todav_la todav_nos ultim_pagin una_marav vuest_visto a2n10: seman_que a2n13: que_viene a2n2: ^_fijat ^_seria ^_y alica bo bo_$ camio conve_que cuest el_alica
el_enlac el_menu esper_el falta_por finca idea jueve_a junta la_finca las_tres le_rogam llega_la los_archi nadie no_ha no_la no_puedo nos_manda ocho paso_el pedim pendi_$ pido pie_de
por_recib puert_$ que_le que_mas queda_$ rogam_que seman_$ si_algo si_le tejad_$ tenei_el ultim_cosa una_ultim vence viern_a voy y_una ya_nos a2n3: !_la ^_que algo_raro apunt de_vuelt decis
disen el_fonta el_movil el_papel el_permi en_su era_el escan la_llama la_pintu las_prueb llega_a logo_$ os_guste prese_la reenv sitio veran a2n4: a_final carte debei enton final_de fonta
habra hoy_$ ni nos_debei os_manda peque raro saber_si tenia y_lo a2n5: ^_una ayuda con_los desde_el el_otro ensen es_el esta_seman llame movil origi viene_$ a2n6: ^_esta bocet era retra
todav_no a2n7: bien_$ obra que_me talle a2n8: pregu_si que_si a2n9: la_prime sale a3: 0_a 0_por 0_sigue ^_sigo alerg basta_con color_$ de_foto de_lo del_padri devue_el devue_firma digas
dime_cual direc_de dos_fecha el_del el_grupo el_retoq el_segur es_una falta_los falta_tres firma_no fotos_? guste_y iban la_maque legal logo_en los_nombr los_pies lucia manda_tus mante_la
marta_te marte_a medid_de no_tengo nos_hace nos_podri ojo padri para_poder paso_la pero_la pies_de podri_pasar prefi propu puede_pasar que_llega que_los que_su queda_en retoq salir
sigue_pendi subid_la tarde_el tener_los texto_de tuya un_vista va_bien vecto versi_de viern_? vista_y vosot_$ vuest_tejad y_decid a30cn26: una a33c3n5: antes_del a33c8n31: me a37c20n35:
queda a37c5n35: de_la a387c166n518: $ ^ a3c: el_visto foto_$ graci_ana a3c13n11: tenem a3c2: justo la_escri listo_$ a3c2n: cinco dejo a3c2n2: del_lunes para_vuest a3c2n3: numer_de a3c2n4:
carpi a3c2n5: este a3c2n6: claro funci a3c2n7: la_foto a3c3n: el_numer todo_en a3c3n10: noche a3c3n5: acaba a3c4: llave a3c4n21: hoy a3c4n4: el_exped a3c5: parte_no a3c7n11: termi a3c7n3:
ya_no a3c8n10: tiene_que a3c8n3: fiest a3c8n5: conte a3c9n3: esta_todo a3cn: de_abajo del_mierc dos_firma firma_el linea mante sin_el a3cn10: notar a3cn14: la_seman a3cn2: a_medio
buena_tarde de_enero foto_del la_fiest poder revis a3cn3: a_tu diez don enero pide tarje a3cn4: ha_llega la_licen lado mismo a3cn5: las_0 notic que_la a3cn6: llego a3cn8: puest a3cn9: ^_he
a3n: ^_dos aboga_$ avanz borro cierr_el cuant_nos de_marav del_marte dudas el_resto en_un encar_la falta_una favor_$ foto_de grupo hoja_de horar_y jefe la_contr la_hoja la_tiene llega_antes
no_$ nos_confi noved perla que_algui queda_pendi resto segun_versi senal_$ simpl sobre_el terce tipog venta versi_del vuest_aprob ya_he a3n10: hacem a3n2: ^_ahora ^_estam ^_neces aboga
acaba_el aprob_$ cada casa casi de_0 el_segun entra_en esper_la fijat listo_para manda_el menu paco pie plazo_de prefe roble seria te_mando te_paso una_copia una_foto vuelv_a a3n3: ?_el
bien_el cualq cuant_tenga el_azul impre_$ la_escal la_pelot neces_la ninos pelot pelot_esta pintu por_los que_estar reser_la rotul ve viene_el a3n4: ^_cuand a_los aun_no empez_con empie
escal estud maque muest puert recue sin_respu va_el a3n5: ^_aqui ^_todav cuant_sepa sus a3n6: comen el_preci jueve_$ papel a3n7: el_mierc llama permi a3n9: tambi a4: a_ver banco_no
contr_para de_alqui de_entre del_equip es_vuest falta_vuest image marte_0 mas_que neces_el nombr_de nombr_del o_el parec_$ pendi_de pies podem_impri ponem publi_$ te_adjun tenga_un vendr_de
ver_si vez_por a42c19n38: ^_hola hola a43c38n93: lo a44c20n23: falta a46c13n20: firma a46c39n94: esta a47c4n13: antes a4c: acuer carpa de_quien falta_la la_carpa verde a4c10n3: ^_todo
a4c14n16: nuest a4c17n12: mi a4c18n7: hace_falta a4c2: envia_el a4c2n: todo_listo a4c2n2: la_carta a4c2n3: carta a4c2n4: estim_senor a4c2n5: ^_los a4c2n6: les a4c2n7: prese a4c3n12: la_factu
a4c4n10: cuent a4c4n8: han a4c5n5: exped a4c5n6: tengo a4c9n6: lo_que a4cn: ^_te ejemp fotog guard pagin_de a4cn10: la_sala sala a4cn2: pilar a4cn3: gusto medio a4cn4: dicho falta_el licen
a4cn5: ^_le vamos a4cn6: aviso a4n: ^_esper alqui de_siemp de_tu del_folle en_vuest fecha_de galer gusta la_de la_galer la_nota la_senal lo_unico mader_$ nif por_lo recor salvo un_hueco
unico unico_que a4n2: algun conve deman donde el_cater hasta_que la_deman mejor o_un porta si_o sigo un_no un_si uno a4n3: ^_me ^_segui ahi de_marzo de_que el_prime guste los_dos para_la
queda_por rogam sin_vuest unas a4n4: dicho_que factu_de la_mader lo_demas no_me vista a4n5: el_borra a4n6: marzo segur sepa a4n7: mando a4n9: no_esta usted a5: a_impre con_una de_encar
de_invit de_septi el_texto neces_vuest nos_haria nos_vendr os_parec saber_cuant si_os te_parec tendr_que una_duda a51n: ?_$ a52c26n55: con a52cn76: si a57c10n23: vuest a5c: defin a5c14n11:
recib a5c15n30: hemos a5c18n8: hace a5c2n: folle que_lo a5c2n10: ^_lo a5c2n12: a_las a5c2n4: lo_de a5c2n5: estam y_me a5c2n8: entra a5c3n11: y_la a5c3n4: el_banco a5c3n5: ^_estim estim nueva
podei a5c4n: cerra_el a5c4n13: queri a5c4n8: final a5c5n2: la_web a5c5n3: numer a5c5n5: pago a5c5n8: senor a5c6n4: web a5c7n8: tenei a5c8n11: ya_esta a5c9n13: archi a5cn: devol a5cn12: estar
a5cn2: no_se subid a5cn3: direc equip a5cn4: formu no_nos a5cn6: tejad a5n: con_cual cuand_tenga es_la falta_todav hoja los_horar manda_las me_falta quere segui_sin a5n10: viern_$ a5n2:
cierr con_un contr_de de_su elegi enlac ese esper_de invit nota septi vale a5n3: la_esper la_prueb siemp vuelv a5n4: cosa demas el_formu puedo a5n6: 0_y a5n8: quier a5n9: azul a6: cual_de
dime haria_falta tener vendr a61c8n52: los a63c16n78: a a63c19n34: para a64c17n65: las a64c51n71: por a67c12n44: nos a68c12n64: del a69c4n36: 0 a6c: las_medid marca a6c12n9: cerra a6c2:
medid a6c2n6: la_segun a6c2n8: ^_con a6c3n14: aqui a6c3n3: envia a6c3n4: la_carpe a6c3n6: banco a6c4n2: para_que que_no a6c4n4: carpe a6c5n5: para_su a6c5n9: por_la a6c8n5: ultim a6cn:
parec_bien a6cn10: lunes_$ a6cn2: adjun_la de_vuest marav a6cn3: solo_queda a6cn4: el_color a6n: duda el_plano hueco a6n16: preci a6n19: empez a6n2: ^_antes otra_vez a6n21: si_el a6n3: basta
el_plazo posib a6n4: aun mader tendr a6n5: monta a6n6: fotos_de a6n7: ^_las a7: 0_? como_muy haria lista_de muy_tarde a72c2n13: ? a75c37n116: y a76c56n77: no a7c: la_lista a7c2n: hola_marta
a7c2n13: ahora a7c2n2: que_te a7c2n3: aprob a7c2n9: respu a7c3n: vuest_parte a7c5n25: pregu a7c5n7: que_el a7c8n2: ^_para a7c9n56: manan a7cn: visto_bueno a7cn3: abajo a7cn32: seman a7cn8:
las_dos mierc a7n11: la_impre a7n2: cater no_podem a7n3: el_logo senal a7n4: ^_os a7n5: vez a7n6: borra conta tus a7n7: pasar paso por_el a7n9: ver a83c28n117: en a8c: devue a8c2n3: pendi
por_favor a8c2n8: yo a8c2n9: ^_buena a8c31n17: nada a8c3n: por_vuest a8c3n10: otra a8c3n13: hay a8c3n4: marta a8c40n24: ! a8c4n12: factu a8c5n18: hasta a8c6n8: entre a8cn12: versi a8cn18:
algo a8cn22: el_viern a8cn4: quien a8cn6: color a8cn9: segui a8n: ^_adjun algui a8n18: prime a8n3: impri a8n4: horar a8n6: plazo a8n7: 0_$ a8n8: la_fecha a9c2n8: plano a9c3n20: cambi
a9c4n13: buena a9c4n3: ^_solo a9c4n7: ^_bueno bueno_dias a9c5n5: ^_por a9c6n10: copia a9c6n2: ana_$ a9c6n6: confi a9cn: visto a9cn15: cuand a9cn4: el_presu lista a9cn6: van a9n12: ^_sin
a9n18: viene a9n3: podem a9n4: tenga a9n5: el_dia que_nos a9n6: ^_queda ac: ^_contr ^_fran ^_hacie ^_juan abad abajo_$ abril adjun_para album asegu autor b biogr bonit_! bueno_a certi_esta
cinco_biogr cita como_se confi_que copia_firma dado_el de_baja de_dar de_prese del_logo dori_$ el_acuer el_ejemp el_folle el_pinch ellos en_camin encar_yo estam_en estar_cerra fran gran
grua_$ hacia hola_andre hola_hugo hola_luis hola_nadia hugo igual insta jo jorge juan_dejo la_agenc la_cita la_devol la_mia la_subid labor las_casil las_corre llega_por los_logos luz_verde
mas_y me_encar metro mia_esta nadia nos_ha nos_han os_llega os_queda pagad_la para_cerra pensa perfe_graci pinch que_es que_manda queda_con queda_fuera queda_un quedo quien_somos redir
senor_abad somos todo_bien tomas_te topog un_gran un_gusto vemos_en vidal_hemos vuest_dos web_esta y_graci ya_tiene yo_$ ac10n: olvid ac11n6: infor ac13n4: nuest_parte ac16n2: hacer ac16n5:
esto ac18n3: no_hace ac2: agenc al_tanto andre antig camin copia_del dejo_el dni el_ultim exige exige_el hola_tomas la_confi los_datos pregu_$ recib_y renov tomas tu_madre y_firma ac2n:
conti de_esta el_certi el_proye el_regis en_mi esper_que estan_las la_otra mi_corre neces_$ no_os nos_lo nos_vemos panel parte_esta que_por te_pedi todas_las ac2n10: el_ayunt ac2n2:
copia_para el_infor madre me_lo pedi pongo_en ac2n23: ayunt ac2n3: ^_vuest acta el_acta firma_por pongo ac2n4: hemos_cambi pedro y_no ac2n9: compa ac3: en_impre fuera lo_neces ac30n13: !_$
ac3n: certi respo tanto ultim_corre ac3n3: de_momen ningu proye resue tranq ac3n4: cambi_el ac3n5: momen ac3n7: ya_estan ac4: ^_estup con_eso neces_nada ya_tenem ac4n: estup ac4n11: ^_hemos
ac4n2: parte_$ su_archi traba ac4n4: el_pago ac5: ^_genia ac5n7: rapid ac6n15: ayer ac7n: mil ac7n2: tenei_que ac7n4: pagad ac7n5: mas_$ ac8: ^_perfe ac8n: nada_$ ac8n6: ^_ya ac9n7:
esta_manan acn: a_vuest archi_$ baja buena_don bueno_$ caser compr corre_prisa corto de_grafi dias_senor don_manue dori ejemp_firma el_prolo enero_$ entre_las equip_de equiv esta_la
esta_reser gerar grafi grafi_sur ha_dado hola_gerar hola_lucas hola_parej hola_sam hola_teo jardi la_parte la_reser la_tarta las_tarje lucas lugar mande_las manue me_ha mia no_lo noche_$
parej parte_contr pase patio perfe_$ prolo reser_y resol rivas rober rober_$ sam senor_rivas senor_vidal sonia sur sur_$ surge tacha tan_bonit tema tu_firma tu_mensa vidal acn15: manan_$
acn2: azule carpe_$ cuent_$ el_corre el_equip el_mapa la_grua mapa no_corre patri pedro_$ plano_de reuni tarta video y_esta y_los acn3: grua la_firma lena manan_el seman_pasad acn4: busca
de_ayer el_archi el_tejad hay_que llega_el trans acn5: pedis acn6: bonit acn9: pedid an: !_he !_ya 0_la 0_ya ?_en ^_encar ^_es ^_hay ^_ibas ^_peque ^_rogam ^_salvo ^_soy ^_tenem a_escri a_lo
a_mi a_paula abier abona acces aclar admit_copia agost ahorr al_carpi algo_antes alla ampar ampar_el ancho antic_del apare apunt_para aqui_nadie arqui_$ aseso asi_lo aviso_de basta_y bien_en
blanc_para cabe cada_uno calma carga carre casi_todas casil_en cient clara cocin_$ como_vamos con_calma con_usted confi_dos conoc_el consu_con conta_paula contr_$ contr_que contr_sigue
corre_no corta_el cosa_la cosil_mas cualq_duda cuand_firme cuant_me cuant_sois cuart de_conta de_febre de_hacie de_kilom de_pedro de_tres deber decid_que dejad_dos dejar del_carpi del_dia
del_tejad demas_esta demas_va dentr despl dias_sr dias_sra dibuj_los diego diez_$ diez_dias digam diner direc_y don_luis dos_$ dos_casil dos_cosil dos_plano ducha echar el_despa el_despl
el_escan el_estud el_guion el_libro el_mensa el_monta el_panel el_patio el_pie el_sitio el_table el_tema el_viver ella empez_$ empez_en empre en_blanc en_casa en_maqui en_plazo en_tu
ensen_el equip_$ eres eres_tu es_para escap esta_bien esta_listo esta_misma esta_muy estan_listo estud_ezque event exped_esta ezque ezque_$ facha febre fecha_en fiest_de firma_como firma_en
firme_el fonta_tiene forma fotos_$ fotos_queda funci_la furgo gener gente gil guion ha_pedid haber habit hable hacen_falta hasta_manan hay_algo hay_algun he_hecho hemos_reser hola_ampar
hola_sonia horas humed_el ibas ibas_a idea_de impre_el impri_el inaug_$ javie juan_$ jueve_y kilom la_azul la_decis la_empre la_furgo la_habit la_humed la_noche la_pared la_que la_tarde
la_terra la_tradu la_trans la_venta las_puert las_relle lee leen_de levi levi_aboga libro libro_de listo_el listo_por llego_el lo_cambi lo_hable lo_mejor lo_quita local loren los_pinto luego
luego_esta lunes_como lunes_lo mal mande_los mando_la marav_$ maria marte_y mas_alla mas_el me_han minut mira mirad misma mismo_$ monta_el negat negat_y nif_de no_admit no_avanz no_hacen
no_los nos_llega noved_de o_con obra_el once opini origi_$ origi_lo oro os_escri os_hemos os_lo otra_cosa otro_tiene paco_$ papel_$ papel_marfi para_abrir para_las parec_que parte_de
parte_falta patio_les paula paula_de pedim_la pendi_el perde perdi perit perla_$ pero_en piedr plano_estan poco podei_reenv por_ahi por_cient por_confi porqu posib_que preci_de preci_reduc
pregu_cuant presi presu_de prima progr prolo_de propo_la provi prueb_de que_? que_ahi que_alegr que_cambi que_decid que_entra que_esa que_esta que_las que_volve queda_colga queda_lo
queda_mas recue_a reduc relle_el respe respu_de rita rita_zorri sabe saber_de sala_el sala_hasta sala_queda salon sangr sara sara_levi se_lee se_los se_queda se_ve segun_tipog senor_el si_es
si_veis si_ven siemp_el sigue_sin sigui_paso silla sin_prisa sobra sobre_las sobre_lo sois_$ soy sra_loren suya suyo table tal_como tambi_a tania_en tarda_? tarda_unas tarde_le tema_del
tenem_el tenem_notic tengo_el terra tirad tirar todo_va tradu trata tus_negat un_antic un_poco un_toque un_vale una_respu una_senal uno_es usarl va_por vacio valen van_las van_tres veis_algo
ven_algo veran_$ veros veros_el versi_nueva ves vez_el vieja viern_cerra viern_ya viver vuest_fotos vuest_nombr vuest_presi vuest_senal y_0 y_ahora yo_no zorri zorri_$ an2: 0_como 0_euros
^_empez ^_falta ^_manan ^_pongo ^_pregu ^_un a_manda a_mas a_que ahora_que antic aqui_tenei arqui ayunt_no azul_$ cambi_la con_vuest confo conse consu copia_a corta cosas de_nuest de_obra
debaj debaj_de del_banco depen dias_$ dias_y dos_cosas el_horar el_pdf el_zip elect encol entra_por envia_la es_posib esta_a esta_termi factu_$ factu_del falta_es feria fue ganas ganas_de
graba hacem_el hacen he_corre he_dicho hecho hola_a hola_tania humed impre_la impri_$ inaug juzga_ha la_feria la_inaug la_luz la_manan la_music la_respu las_ocho las_seis les_he licen_de
lo_mando lo_tiene los_bocet los_color mader_en marqu mas_grand mas_tarda me_los mierc_a no_tenem obser os_envia para_cualq pared pasar_a pdf pide_el por_aqui pregu_a queda_claro quien_de
raro_en repas sabes se_la segui_con sepa_que si_esta si_quier sigue_en su_aprob tal tenei_la tenga_la todo_depen toque tus_comen urgen van_por veis ven venga ver_el versi_esta volve_a
vuest_archi zip an3: abre ahora_la alegr blanc bocet_$ cuatr da decir elena esta_puest euros la_puert leen llame_$ llega_en lo_previ manan_te maqui meto mucho music no_el pedis_$ pinto proxi
queri_$ quier_que sabad_$ se_esta se_ha se_leen seis si_la si_se sigui sra tania te_aviso toda toda_la tom y_se an4: ^_podei cambi_$ clien el_de el_talle falta_un la_versi la_vista las_muest
mayo pedir previ queri_saber se_puede volve an5: como_queda ir la_obra lo_hacem notar_$ sr termi_el an6: colga empez_el grand llegu lleva me_pregu y_manan an7: dos_dias el_juzga estoy
preci_$ queda_el an8: de_seman juzga se_lo c: abono abrio accio ah aloja alzad amigo ampli anula apana atend bolso busqu cadiz cajon cala calde carol cenas clari colab corri daros decla deis
depos desis desmo despe di docum donat dorso duend entro expos felis fenom ficha gesti habil hagai huert isla joaqu lanza lara lectu libra lio lisa merca mes mesas mida model modo modos muda
mujer obran oir oscar oteo padro pauli paz petic proce regla reini remat remed requi salie seais sente sepai sepas sergi set since socia soluc super suspe tasac tere tiram tomam tuvo valid
valle vicen voz c11n3: falta_que c12n: tenem_todo c12n4: ya_lo c14: hacer_nada que_hacer c14n2: con_esto c2: !_con ?_rut ^_falsa ^_mil ^_sami a_disfr alarm cifra_asi claro_$ concl confi_$
damos_por de_aqui de_manda del_dni del_panel dio duro en_orden eso_es estes estes_al falsa falsa_alarm favor_? firma_asi fuera_muy genia_con graci_de ha_entra ha_pasad hagas_caso hay_mas
hoy_a infor_compl llamo_y lo_acaba lunes_no lunes_por madre_me maris marte_te mas_ana mas_pregu me_dio me_llamo mensa_de mi_mensa mirab momen_no mucha_suert muy_duro no_fuera no_hagas
no_pasa pago_graci panel_antes parte_queda parte_y pasa_nada perfe_ya por_cerra por_mensa proye_por puede_sacar que_estes renov_el respo_$ rut rut_te sabad_! sacar sacar_los sami sami_puede
servi_$ servi_no spam suert suert_con tanto_el te_envia te_pongo tengo_todo termi_nuest todo_claro todo_no todo_y vuest_infor web_! y_archi y_su zanja c2n: 0_esta a_parti archi_el confi_y
datos_del hemos_decid hemos_termi manan_no orden parti_de que_hemos que_ya recib_graci recib_la salio_ayer sin_la c2n2: ambas ambas_parte arreg ello esto_queda hemos_recib nosot_$ ocupa
parti por_ambas queda_nada tiene_el todo_cerra venia c2n3: ^_su cifra esta_firma habia lo_he perdo c2n4: compa_$ c2n5: salio todos c2n9: llamo c3: ^_pues acaba_de caso caso_de conte_$
disfr_de el_asunt estab_en esto_tenem exped_ha final_no graci_a hagas he_encon mi_pregu olvid_lo por_mi queda_cerra queda_todo todo_graci c3n: ^_recib compl_$ corre_de lo_ha mas_por mi_parte
mi_ultim y_pagad c3n4: de_mi c3n5: estab c4: es_todo infor_la solo_para c4n: damos graci_con lo_tengo pasa c4n3: disfr tan_rapid c4n4: ^_queri mucha_graci c5: ^_olvid esto_ya place_$ todo_$
todo_recib tu_infor c5n2: lo_tenem pues c6: fiest_! olvid_mi para_tu que_conte c6n: asunt felic_fiest c6n2: encon c6n3: graci_$ c7: no_tenei todo_lo c7n: felic graci_! mil_graci c7n5: mucha
c8n2: no_tiene c9n: ha_sido sido_un c9n3: place sido un_place cn: ^_enten ^_han ^_nada ^_pedro ^_todas ^_tranq adici agrad_la ahora_lo ana_ya archi_que banco_ya bea busca_$ carpe_compa
cerra_del charl charl_de con_ello contr_esta contr_ha corre_el dado_de de_dicie de_segui decid_por del_jardi desca desca_$ desde_esta dicie dicie_al disfr_! domin_y efect el_lado en_linea
en_march esta_confi estam_compl fermi firma_con firma_han gesto ha_funci ha_manda ha_salid han_queda hoy_asi iker iker_$ impre_y ines_$ inscr julia julia_$ junto_$ justi la_charl la_resol
lado_del lasti leo lo_confi lo_encon lo_habia lo_harem lo_veo logo_y los_azule los_dibuj luz_$ manda_la marin migue movid ningu_probl no_le noche_cambi nos_ocupa nosot_el otra_parte pacie
parte_hemos pasad_tu perdo_el perro por_ahora por_hacer por_otra pregu_! publi_la queri_ruth rapid_! rapid_$ recib_su recib_todo renun renun_a repre ruth salda se_prese servi_nuevo si_surge
su_exped surge_algo tacha_de tenem_la todo_resue traba_junto traba_termi una_versi usamo vuelt_$ web_ya y_hoy y_le ya_estam ya_hemos cn2: ^_de acabo acabo_de al_regis anoch arreg_$ ayer_el
ayer_y como_pedis el_poder enten entra_el esta_pagad esta_resue estan_puest hasta_junio hola_lena ines junto la_disfr la_reuni las_cifra las_graci llega_esta lo_del lo_hemos lunes_y march
mio modul moles nada_pendi nos_hemos os_aviso pagad_no pagin_que poder_firma preoc resue_$ salid suele suele_tarda termi_$ titul unos veo ya_ha cn3: a_su a_todos al_0 cerra_$ dani dani_$
dejam_asi despu_de harem no_queda os_avisa resul cn4: la_nueva la_ofici ofici te_lo cn5: sera cn6: ha_queda n: abrim acept acert acomp actua adela adema adivi aduan agran aguan alarg alban
albar alber alema alfei algod alred altur aluci anadi anda andab anna antem apart apell apoye aquel arque arrib arte artes asens asumi asun asust atico bajar balan baner banne barat barco
belgi benga benit beso bilba bille bisag bombe bonav bosch botes boton brigi burde cafe caido caja calcu calef calid calie calor camar campa cansa capas captu carme caye celia centi cerve
cespe chema ciert cimie claus clavo cloe cober coche cogi cola colin coloc comas concr confu const cooki corpo corte coste creci creed creer cruje cubre dada dadno dalma danad dara debe
debia debo decia dejen dele deleg des desap deuda diana dijis dira dirij dorad duart dura edmun elecc elsa emisi encim enlaz enter estro estru estuf europ excav fase feliz fijad fil firmo
fondo franc fuero fui funda gabi garan grama grane grave h hagam hago hare hecha herma herre hiela hilar hizo hojas horno hotel hubo ibais ilust imper indic inma insis inter ira iremo irian
itali jaja javi josef ladri lamen largo leido lenta leon letra lijam lijan lijar lili limit limon limpi linar llevo llovi logot lonas luce lujo manua marea masa masia mater medic mel menor
merin mete metem mezcl midie milim mirel mis monic motiv mover muell muro museo negri nils noel norma objec octub ofrec onlin otili otono ozdem p pablo pagan palab pales pan panad panta par
parra pasei pausa pegas peiro pelae pelda perma piden pidio pisar pisen piso plan plote podra porte prote proto puent pulsa quera quiet quim quite recon recti recup regal repet repue resta
resum retom reune revel rojo ronda roper rosel rota rotos rozab rueda saco salga samue seca secan secas seco sensa senti sepam serle silvi sofa sofia sol sonid sopor stand stock subo susi
tarif techo telem tempr tendi tened teres tesor ti tilde timbr tipos tono traed trajo tramo tresc trifl trio turno tuyas vacie valla valvu vas veces venci venir venti vera veras verno via
victo viend vigor vino vive volva webin wence yeser yeso yusuf zoe zorro n2: !_el 0_mas ?_llega ^_claro ^_conve ^_estoy ^_kai ^_sr ^_tendr ^_tiene a_corre a_juan a_pedir a_septi acord
al_prove alegr_de algo_de alli ano_que anos aplaz archi_esta asi_es avanc averi ayer_$ ayer_la ayunt_nos ayunt_os ayunt_y barni_lo becar bien_le bien_que bocet_que bolet bufet cambi_de
cambi_en catal chico clien_y coma comen_al comen_de comer comie comis como_habla como_va con_nuest contr_del contr_los corre_asi corre_desde corre_la corre_y cosas_las cuand_corre
cuand_llegu cuent_como cuent_un dame dan de_colga de_hoy de_instr de_nosot de_pagin de_pinta de_sitio de_situa de_tiemp debei_nada debei_una decid_quien decim decim_algo decir_que del_archi
del_notar del_trans depen_del desac desac_y desde_la desva diga dije dijo doce dos_anos dos_fotos dos_pagin el_aparc el_bocet el_busca el_carte el_catal el_clien el_comie el_crist el_escri
el_etalo el_impor el_mismo el_origi el_pinto el_preav el_resul el_retra el_rodap el_tecni el_tiemp el_titul el_video el_vuest empie_el en_azul en_lo en_vez enseg es_nuest es_un escan_salio
escri_en esper_al esta_cerra esta_colga estab_debaj estar_en esten esto_$ etalo exped_y expli fallo_lo fallo_mio fecha_? final_patri finca_queri firma_de firma_ha flori fonta_$ fotos_el
funci_$ genia_en goyo graci_lo guste_! gusto_era ha_empez habri_que habri_sido hasta_cuand hayai hayai_firma he_pedid hemos_apunt hemos_corre hemos_puest hola_ana hosti hosti_y hoy_no impor
impor_no incor infor_$ inspe instr instr_de iva iva_$ juego juez juez_$ kai kai_ya la_becar la_comis la_flori la_hacem la_he la_maqui la_pelic la_proxi la_repar la_solic la_tabla la_vuelt
las_cuatr las_junta las_nueve las_prime las_tenem le_he leen_bien lista_$ llama_al llama_esta llamo_el llega_bien llego_vuest lleva_mi lluev lo_desac lo_monta lo_sient los_chico los_origi
lunes_a lunes_en lunes_se manan_los manan_segui manda_otro mando_el mano manti marco marte_en marte_le mas_te me_alegr me_diga me_pasar mesa meses meto_esta miram mitad modul_da mostr
movil_$ navid neces_dos ningu_prisa no_llega no_no nora nos_encar nos_pregu notas nuest_disen nuest_y nueve nuevo_$ ofici_esta origi_se os_digo os_prome oscur_lo otro_proye papel_y paque_con
para_0 para_esto parad pasar_sus patri_pidie pedi_los pedid_a pelic peque_les pero_ya pidie pidie_un pieza podia poner por_firma por_que por_si preav preav_ya pregu_como prepa presc
prime_mitad prisa_el probl_$ prueb_en pudie pudim puest_desde que_bonit que_estuv que_modul que_retra que_secar que_ver queda_compl queda_genia quier_ver quinc quinc_dias razon retra_el rios
rodap rodap_$ roma saber_$ sala_$ sala_peque sale_el sale_hoy sale_manan salio_oscur santa se_abre se_impri se_manti se_me se_pregu se_va secre secre_? segui_esper segun_$ segur_y
seman_santa sepa_algo seque sera_el si_$ si_al si_como si_en si_hace si_pudie sient sin_pagar situa situa_y solic su_clien sus_comen tabla talle_el tambi_$ tarda_unos tarde_es te_gusto te_la
tecni tiene_la tiene_las trans_$ trasl tus_notas un_estud un_secre va_inclu va_la va_segun vamos_bien vence_a ver_la versi_$ vez_del viene_hasta viern_y vigil vista_se vuest_$ vuest_ayuda
y_es y_ni y_que ya_conte ya_corre ya_funci ya_sabes ya_se n3: ^_se ^_tenei ^_tengo aceit acta_de al_talle bonit_que borra_$ conta_$ crist da_el de_rodaj del_ano delan detra detra_de dias_mas
discu duran el_barni el_fallo el_paque el_suelo empez_a en_mayo es_de es_preci esper_a estar_el estuv fecha_del foto_y hacem_manan he_cambi he_habla he_pasad hemos_pedid hora hoy_el iba_a
juzga_$ la_del la_hemos la_notar lo_lleva los_del los_ninos lunes_os lunes_te manan_lo mayo_$ nada_la no_habri noche_y nos_discu notic_del nueva_versi oscur pagar pagin_$ pago_del paque
prime_maque punto que_ha queda_preci repar rodaj ruido salud secar segun_lo seman_y si_llega suelo talle_$ tarde_y tengo_que todos_los un_plano vacac verei_el verlo vuest_compa y_hasta n4:
^_hoy aparc aqui_va aviso_$ ayunt_$ barni como_queri cuant_llegu el_fin el_prove iba inclu la_entre le_llamo llegu_el lo_miro mi_compa miro no_cambi plant pregu_usted te_digo todo_el
tu_pregu usted_si verei visit y_si n5: ^_$ al_ayunt avisa_$ del_segur digo_$ encan esta_tarde fallo fin fin_de habla_con llega_manan manan_se pinta respu_del si_neces sin_probl te_cuent n6:
ano digo lunes_empez son y_ya n7: prove tiemp n8: del_ayunt habri y_os y_te n9: prome
"""
