"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: aca acero agrad alba amabl anver apert asoci atent aunqu ave bo breve brief brill buzon cabec caduc calma carla choca coger colec comil compr condu conve
cosas crees creo cruel cuadr cuare cuida cumpl dar darem das deber dejas desag despa digas diria docus dudar dupli echad elija ella embal empec empre encaj
enchu envie era escen eslog espec estai estei etiqu eulog event facha falso famil febre fijo finca gana gasta gasto geren gusto haber hacia horas igual incli
ingen insti intui iriam izqui j kirst larga leas leedl lona luis manos maria marid marmo mayor medir membr memor menus minia minim minut mira mirar mires
misma molin monto moque mosta muchi mueve nacho nadia nervi never nino nitid nube nuria ocasi ocre once opcio opini orteg paco panto pasas patas pegat pena
pesa pesca piano piedr pierd pixel poder ponie porfa prens princ proba profo progr provi puebl puri px quiza rampa ratit reali redes refie renta retoq rever
rgb rosa ruego sabes sabie saldr satin sed sembl serie sesio siend siete sobra solad solam solap soto story subti suelt t tache talla taman tampo tapa temas
testi tocar toldo tonos trasp trozo tuvie unica usarl vais vaya veamo vegan venis verda verja ves viejo vivir voy vuelo a10: vuest_firma a10c: adjun_el
a10c13n9: asi_que a10c15n18: graci_por a10c22n10: parte a10c2n12: segun a10c2n5: presu tarde a10c3n3: muy a10c3n7: reser a10c6n8: ^_no a10c9n16: ^_graci a10n:
si_no a10n3: tres a11c2n8: foto a11c3n10: a_la a11c4n34: ^_la a11c6n14: le a11c7n25: al a11cn: del_0 a11n11: jueve a11n2: vosot a11n23: ^_si a11n5: fecha
a12c2n8: el_contr a12c39n17: todo a12c3n5: listo a12c3n6: con_la decid a12c4n22: llega a12c4n32: lunes a12c5n6: bueno a12n10: marte a12n19: en_cuant a12n2:
del_viern a12n8: el_0 a133c25n99: de a13c14n14: asi a13c4n11: impre a13cn: 0_de parec a13cn4: nos_falta a13cn8: las_fotos a13n13: ^_en a13n3: de_las a14: cual
a141c49n174: la a14c2n22: como a14c2n55: ^_el a14cn9: ^_nos a14n: los_texto a15c20n18: mas a15c2n6: la_pagin a15c37n36: ya a15c6n37: se a15c8n12: corre
a15c9n8: tu a15n7: puede a163c47n223: el a16c2n10: esper a16c3n14: bien a16c3n3: adjun a16n5: para_el a17c2n13: fotos a17c6n11: manda a17c6n23: es a17c7n8:
solo a17cn21: viern a18c3n11: pagin a18c45n27: graci a18c6n18: en_la a18c9n12: su a19c7n14: me a2: 0_asi 0_nos 0_por 0_sigue 0_va ?_ana ^_algun ^_dime ^_hasta
^_podri ^_puedo ^_vuelv a_final a_ser a_ver a_vosot abajo_con ahora_os alerg algui_en algun_noved alica antes_$ aprob_antes arran_$ asi_$ basta_$ bien_!
bien_saber borra_de cambi_antes cambi_tendr carpe_? cif color_de como_lo con_cual con_una confi_el consi conta_con contr_os corre_del cual_te cualq_cambi
cuant_lo cuant_serei de_0 de_acuer de_alerg de_encar de_factu de_impre de_junio de_lo de_marav de_perla de_reser de_veran de_vosot decid_cual decid_el
decid_si decid_vosot del_carte deman derec devue_el dice_que dices dinos diras diras_que direc_de distr dos_de duda_con echal echal_un el_alica el_del
el_grupo el_iban el_menu el_nif en_este encue enlac_para esper_vuest esta_claro estam_a estam_listo estar_bien este_enlac estud falta_tu fecha_os final_de
firma_antes fotos_! grupo ha_tenid habei_podid haya hola_pilar inici invit_$ jueve_0 la_0 la_deman la_direc la_junta la_pelot la_propu la_tarje la_tuya
las_tres le_envia le_parec llega_antes lo_devue logo_en los_nombr los_puede lucia lunes_0 marca_las marte_a mas_os mate me_dices medid_de menos_vuest mierc_0
muest_de nif_$ no_consi no_puede no_sabem nos_diras nos_podei notic_suyas ojo ok organ os_paso os_toca os_viene pagin_del pague para_impri para_llega para_no
para_salir pasap pasar_antes pelot pelot_esta perla permi_$ plazo_vence podei_manda podem_mante podid poned ponem_el por_escri posib_antes preci_y prefi_?
presu_firma prime_monta produ produ_$ propu_de publi_$ publi_el puede_manda que_cualq que_los que_mas que_queda queda_$ queda_a queda_es queda_firma
queda_vuest quier_saber recor_la redac reenv_el rogam sabem sea segun_prueb septi_para ser ser_posib serei seria_posib si_le si_los si_te sigo_esper
sigue_falta sin_las sobre_los solo_falta solo_queri subid_la suyas suyas_antes te_dejo te_gusta te_queda tenid texto_antes texto_defin texto_el texto_legal
toca toca_a todav_vuest tus_cambi tus_corre tuya un_recor una_cosa una_duda una_image va_a van_a vecto vence_el vendr_bien ver_si versi_de viern_como viern_si
vuelv_a vuest_comen vuest_lado vuest_sobre vuest_tejad y_de y_devol y_listo y_manda y_nos y_una a20c2n14: te a20n: texto a20n21: cuant a20n3: o a21c11n21: un
a21c4n12: contr a21c5n24: sin a23c11n13: neces a23c2n29: dos a24cn18: una a25c7n37: os a28: firma_$ a2c: carpa contr_firma copia_de el_visto entie guard
la_carpa las_cinco logos respu_por tarde_$ a2c10n: perfe a2c10n2: por_nuest a2c13n6: tenem a2c14n10: mi a2c15n: nada_mas a2c2: su_parte a2c2n: por_su a2c2n11:
nuevo a2c2n15: hoy a2c2n2: juan luz manda_$ vemos a2c2n3: este a2c2n4: han_llega que_os a2c2n5: dejam funci a2c2n7: hasta_el a2c3: falta_nada las_llave a2c3n:
recib_el a2c4: que_neces a2c4n: no_neces a2c4n7: nosot a2c6n3: lo_que a2c6n8: tiene_que a2c7n3: conte genia a2cn: a_medio aviso casil dado dias_el firme quita
regis a2cn2: diez junio la_copia la_licen licen menos por_decid prisa y_las a2cn3: despu el_nuevo estan_en los_plano mismo por_corre por_las que_falta a2cn4:
algo_$ lo_dejam a2cn5: compl corre_$ que_la vuelt a2cn8: notar queri a2n: 0_le ^_a ^_ahora ^_estar ^_seria abrir algo_no aqui_van arran borra_para carpi_$
cierr cierr_el conte_a corre_antes cuant_nos datos de_porta de_siemp dejad del_jueve dice dudas el_fotog enton entra_en entre_$ envio errat esta_subid fabri
falta_dos firma_el firma_y galer habei junio_$ la_casa la_galer llega_a lo_manda marte_$ marzo_$ me_falta nadie neces_su ni_idea nos_confi nota_simpl nueva_$
ocho paso_el pido plazo_de propo que_elegi queda_reser recue_que relle reser_el segun_borra si_hay sin_notic sois solo_el terce tipog todav_la todav_nos
ultim_pagin una_marav unas uno vence veran versi_del vuest_visto ya_solo a2n2: ^_y apunt casi cocin dibuj el_enlac el_movil el_papel el_permi en_copia idea
jueve_a junta la_cocin la_cuent la_escal la_ultim llega_la los_archi manda_el ni no_me no_puedo nos_manda pedim pendi_$ peque pie por_los prefe roble seman_$
si_algo solo_nos sus tenei_el ultim_cosa una_ultim viene_el ya_nos a2n3: de_vuelt decis escal escan guste habra la_llama la_pintu logo_$ movil os_guste pintu
reenv retra rotul sitio y_lo a2n4: ^_esta carpi carte con_los debei empez_con esta_seman factu_de llame nos_debei os_manda puert tarda viene_$ a2n5: ^_todav
^_una ayuda el_mierc el_preci es_el origi papel puest a2n6: bien_$ a2n7: seman_que a2n9: que_viene a3: ^_sigo banco_no basta_con color_$ de_entre de_foto
del_mierc devue_firma dime_cual dos_fecha el_resto el_segur en_vuest envia_el es_una es_vuest falta_los falta_tres fecha_de firma_no fotos_? horar_y iban
la_de la_maque legal los_pies manda_tus mante_la marta_te menu no_$ no_tengo nombr_de nos_hace nos_podri o_el os_parec paso_la pies_de podri_pasar prefi propu
puede_pasar que_llega que_su resto salir salvo si_os sigue_pendi tarde_el tener_los texto_de un_vista una_foto va_bien vendr_de vez_por viern_? vista_y
vosot_$ y_decid a30c16n28: queda a30c4n25: de_la a30n4: antes_del a32c11n16: ^_hola hola a331c145n428: $ ^ a34c33n75: esta a35c33n65: lo a3c: acuer cinco
de_abajo de_quien dejo el_numer foto_$ graci_ana revis verde a3c11n12: nuest a3c14n24: hemos a3c2: listo_$ y_me a3c2n: que_lo a3c2n10: la_factu a3c2n2:
la_carta para_vuest a3c2n3: carta a3c2n5: ^_buena a3c2n6: claro cuent a3c2n7: la_foto a3c3: llave a3c3n2: el_exped numer a3c3n5: han a3c4: parte_no a3c4n:
cerra_el a3c4n3: exped a3c4n8: termi a3c5n3: ya_no a3c9n3: esta_todo a3cn: de_enero direc dos_firma fotog linea mante pagin_de pilar sin_el subid a3cn10:
la_seman a3cn2: enero foto_del medio a3cn3: a_tu lado vamos a3cn4: entra a3cn5: notic a3cn6: llego a3cn7: ^_he a3cn8: a_las a3n: ^_dos algun avanz borro casa
del_folle del_marte duda el_plano encar_la falta_una favor_$ foto_de hasta_que la_contr neces_la noved para_la queda_pendi segun_versi senal_$ seria simpl
sobre_el te_paso vuest_aprob a3n13: prime si_el a3n2: ^_estam ^_neces aprob_$ del_lunes el_segun esper_la impre_$ listo_para maque pide porta queda_por sigo
tarje te_mando una_copia a3n3: 0_y ^_cuand a_los ahi bien_el comen cualq cuant_tenga de_marzo el_azul el_prime los_dos muest que_estar recue reser_la siemp
tejad a3n4: aun_no las_0 marzo sin_respu vista a3n5: ^_aqui permi a3n6: jueve_$ mando tambi a3n7: llama a3n8: hacem no_esta a4: contr_para cuand_tenga
de_alqui de_su de_tu del_equip donde el_texto falta_la falta_vuest gusta image marte_0 mas_que neces_el nif nos_haria nos_vendr parec_$ pendi_de pies
podem_impri ponem te_adjun tendr_que tenga_un a40c17n19: falta a40c24n42: con a40cn47: si a41cn10: antes a43c9n14: firma a48c12n50: las a4c: defin las_medid
marca parec_bien a4c12n8: cerra a4c13n6: recib a4c15n4: hace_falta a4c2: medid a4c2n: folle todo_listo a4c2n10: y_el a4c2n3: la_carpe a4c2n4: el_banco
estim_senor a4c2n5: ^_los nueva a4c2n9: ^_lo a4c3n: final a4c3n3: carpe a4c4n: la_web a4c4n3: tengo a4c4n5: pago a4c4n7: buena a4c5n3: web a4c8n8: ya_esta
a4c9n3: ^_todo a4cn: ^_te adjun_la a4cn3: falta_el formu a4cn4: no_nos a4cn7: la_sala sala a4n: ^_esper alqui contr_de el_cater el_plazo es_la falta_todav
hueco la_nota la_senal lo_unico mader_$ mejor por_lo recor un_hueco unico unico_que vuelv a4n10: viern_$ a4n12: preci a4n15: empez a4n2: la_prueb lo_demas
nota o_un otra_vez si_o un_no un_si a4n3: ^_segui de_que el_borra el_dia el_formu sin_vuest a4n4: cosa la_mader monta segur vez a4n5: por_el quier a4n8: azul
a5: a_impre de_invit de_septi esper_de los_horar neces_vuest que_te saber_cuant septi te_parec vendr a50c13n49: a a50n: ?_$ a53c42n59: por a53c5n36: los
a54c10n31: nos a54c27n70: y a55c10n22: vuest a55c15n24: para a56c3n25: 0 a56c7n50: del a5c15n5: hace a5c2n11: hay a5c2n2: para_que a5c2n4: lo_de a5c2n6: banco
a5c2n9: y_la a5c3n4: ^_estim estim podei a5c3n9: otra a5c4n2: que_no a5c4n3: para_su a5c4n8: senor a5c4n9: por_la a5c5n13: pregu a5c7n12: archi a5c7n40: manan
a5c7n8: tenei a5cn: devol marav nombr a5cn10: versi a5cn18: el_viern a5cn2: no_se a5cn3: envia equip a5cn5: estam a5cn8: estar a5n: ese la_esper manda_las
quere segui_sin a5n2: ^_antes con_un demas elegi enlac invit vale a5n3: dia_0 solo_queda tendr a5n4: aun puedo a5n5: dia a5n6: ^_las a5n8: la_impre ver a6:
algui cual_de dime haria haria_falta tener a60c21n84: en a63n5: ? a65c48n60: no a6c: devue a6c2n: hola_marta a6c2n10: factu a6c2n13: aqui a6c2n2: yo a6c2n6:
la_segun a6c2n7: ^_con a6c2n9: ahora a6c33n19: ! a6c3n13: estan a6c3n3: ^_bueno bueno_dias a6c3n4: marta a6c4n5: escri ultim a6c5n5: que_el a6c5n8: entre
a6cn: quien visto_bueno a6cn10: lunes_$ a6cn2: de_vuest a6cn4: el_color a6cn6: plano a6n: cater que_nos a6n2: senal a6n3: basta el_logo fotos_de posib a6n4:
borra mader plazo a6n5: conta mierc paso van a6n6: 0_$ a7: 0_? como_muy lista_de muy_tarde a77c48n83: que a7c: la_lista a7c2n12: con_el a7c2n3: aprob encar
a7c2n8: respu a7c3n: vuest_parte a7c3n13: he a7c4n10: hasta a7c7n12: esta_en a7c8n2: ^_para a7cn: visto a7cn13: algo a7cn2: abajo a7cn21: seman a7cn4: de_los
a7cn6: las_dos a7n: impri a7n12: viene a7n2: no_podem pasar a7n4: ^_os la_fecha tus a7n5: antes_de prueb a8c16n19: ha a8c28n15: nada a8c2n14: cambi a8c2n3:
pendi a8c3n: por_vuest publi a8c3n11: dias a8c4n30: el_lunes a8c5n: ana_$ a8c5n5: confi a8c6n5: ana a8c8n11: tiene a8cn13: va a8cn2: sigue a8cn4: color
el_presu a8cn9: cuand a8n: ^_adjun pagin_0 a8n11: pero a8n3: horar por_favor tenga a8n6: sobre a8n8: segui a9: podri su_firma a9c3n9: copia a9c4n3: ^_solo
a9c5n11: en_el a9c5n4: ^_por a9cn4: lista logo a9n12: ^_sin todav a9n3: favor podem a9n4: saber a9n5: ^_queda a9n9: el_jueve el_marte ac: ^_contr ^_fran
^_hacie ^_juan abad abajo_$ andre antig asegu autor b biogr bueno_a camin cinco_biogr cita como_se confi_que copia_del copia_firma dado_el dejo_el del_logo
dicho dni ejemp ejemp_firma el_acuer el_corre el_ejemp el_folle el_pinch el_ultim en_camin encar_yo estar_cerra exige exige_el exped_$ fran grua_$ hola_hugo
hola_tomas hugo jo juan_dejo la_agenc la_cita la_confi la_devol la_subid labor las_casil las_corre llega_por los_logos luz_verde me_encar me_lo no_lo nos_han
os_llega os_queda pensa perfe_graci pinch que_manda que_por queda_fuera quien_somos resol senor_abad somos todo_bien tomas tomas_te tu_madre vemos_en
vidal_hemos vuest_dos web_esta y_esta yo_$ ac10n3: nuest_parte ac13n2: hacer ac15n3: no_hace ac15n5: esto ac2: agenc al_final c domin el_domin justo la_escri
la_otra no_os nos_lo nos_vemos parte_esta pregu_$ recib_y renov ac27n12: !_$ ac2n: esper_que les neces_$ ac2n16: ayunt ac2n2: tiend vecin y_no ac2n3: ^_vuest
firma_por ac2n4: acaba no_hay ac2n5: habla ac2n7: compa el_ayunt noche ac3: en_impre fuera le_adjun lo_neces todo_en tranq ac3n: de_momen respo su_archi
ultim_corre ac3n2: momen traba ac3n8: pasad ac4: ^_estup neces_nada ac4n: estup ac4n2: mensa parte_$ ac4n3: el_servi ac4n4: el_pago ac4n9: ^_hemos ac5:
^_genia ac5n3: pagad tan ac5n5: rapid ac6n: nada_$ ac7: mil ac7n2: tenei_que ac7n4: mas_$ servi ac7n6: ^_ya ac8: ^_perfe ac8n: fiest olvid ac8n3: eso ac9n4:
infor acn: a_vuest archi_$ buena_don buena_tarde bueno_$ corre_prisa de_grafi dias_senor don don_manue el_mapa el_prolo enero_$ equip_de equiv esa esta_la
esta_reser grafi grafi_sur ha_dado ha_llega hacie hola_lucas hola_parej hola_sam hola_teo jardi la_fiest la_reser lena lucas lugar manue mapa mi_corre
no_corre noche_$ parej pase perfe_$ prolo reser_y rivas rober rober_$ sam senor_rivas senor_vidal sur sur_$ telef tema teo tu_mensa vidal ya_es acn14: manan_$
acn2: azule busca con_las el_equip escri_$ grua la_firma la_grua la_tiend las_diez los_vecin madre mande seman_pasad acn3: el_notar el_sabad sabad acn4: desde
el_archi pedro trans acn5: ^_como pedis prese probl acn6: otro acn8: pedid acn9: avisa an: !_ya 0_euros 0_la 0_ya ?_el ^_encar ^_es ^_hay ^_ibas ^_me ^_peque
^_soy ^_tenem a_manda a_mas a_paula abier aboga abona acaba_el acces admit admit_copia ahorr al_carpi algo_antes algo_raro alla almac ampar ampar_el ancho
antic_del apunt_para aqui_nadie asi_lo azul_? baja basta_y blanc_para cada cada_uno carre casil_en cient clara clien cocin_$ como_vamos confi_dos conta_paula
contr_$ corre_no cosa_la cosil cosil_mas cualq_duda cuand_firme cuant_sois cuart cuest da de_pedro debaj debaj_de decid_que dejad_dos dejar del_tejad
demas_esta desde_el despl dias_y dibuj_los diego digam diner dos_$ dos_casil dos_cosil dos_plano ducha echar el_de el_despl el_escan el_monta el_panel el_pdf
el_pie el_rotul el_sitio el_table el_tema empez_en en_blanc en_maqui en_plazo en_un equip_$ eres eres_tu escap esta_bien esta_el esta_listo esta_muy
estan_listo exped_esta fecha_en firma_como firma_en firme_el fonta_tiene forma formu_de fotos_$ funci_la furgo gener gente ha_pedid habit hable hacen_falta
haga hasta_manan hay_algo hemos_reser hoja hoja_de hola_a hola_ampar hola_sonia humed_el ibas ibas_a idea_de impre_la impri_$ inaug inaug_$ javie jefe juan_$
la_azul la_decis la_furgo la_habit la_hoja la_humed la_inaug la_luz la_noche la_pared la_que la_tarde la_tarta la_terce la_terra la_tiene la_tradu la_trans
la_venta las_ocho las_puert las_relle las_tarje libre listo_el listo_por llego_el lo_cambi lo_hable lo_mejor lo_quita lo_tiene local los_pinto luego
luego_esta lunes_como mal mande_los mando_la marav_$ marfi marte_y mas_alla mas_el mas_tarda mia mierc_a mirad mismo_$ monta_el negat negat_y no_admit
no_avanz no_ha no_hacen nos_llega noved_de obra_el obser origi_$ origi_lo os_escri os_hemos os_lo panel papel_$ papel_marfi para_abrir para_las parte_falta
paula paula_de pdf pedim_la pendi_el perde perdi perit pero_en plano_estan podei_reenv por_ahi por_cient por_confi posib_que preci_reduc pregu_a presi
presu_de prolo_de propo_la que_? que_cambi que_decid que_esa que_esta que_las que_le que_si queda_lo quien_de quier_que recue_a reduc relle_el repas respu_de
saber_si sala_el sala_hasta sala_queda salon sangr se_los se_ve segun_tipog senor_el si_veis siemp_el sigue_sin sigui_paso silla sin_prisa sobre_las sobre_lo
sois_$ sonia soy table tambi_a tanto tarda_? tarde_le tema_del tenem_notic tenga_la terce_versi terra tirad todo_va tradu tus_comen tus_negat un_antic
un_toque un_vale urgen vacio valen van_las van_tres veis veis_algo venta veran_$ viern_cerra vuest_fotos vuest_presi vuest_senal y_ahora y_los y_se yo_no an2:
0_como ^_empez ^_manan ^_pongo ^_pregu ^_que ^_un ahora_que alegr antic aqui_tenei ayunt_no azul_$ blanc cambi_$ cambi_la con_vuest confo conoc copia_a
copia_para cuatr decir del_banco depen dias_$ el_andam el_horar el_infor el_otro el_zip elena en_su encol envia_la es_posib esper_el esta_puest esta_termi
euros factu_$ factu_del falta_es falta_un ganas ganas_de hacem_el hacen he_corre humed la_respu las_prueb leen llame_$ llega_en los_bocet mader_en manan_te
mas_grand no_el no_la no_tenem numer_de os_envia para_cualq pared pedir pedro_$ pide_el pie_de pinto pongo pongo_en por_aqui por_recib prese_la proxi puert_$
queda_claro raro sabad_$ se_esta se_ha se_la se_leen segui_con sepa si_esta si_quier si_se su_aprob tarta tejad_$ tenei_la todo_depen toque van_por ve venga
ver_el versi_esta viern_a vuest_archi zip an3: !_la abre acta bocet_$ disen el_acta el_fonta empie la_obra la_puert las_muest lo_hacem maqui obra pedis_$
se_puede sigui tenia termi_el tom y_manan an4: ^_le ^_podei andam bocet como_queda de_seman ensen fonta hay_que hoy_$ ir se_lo va_el an5: grand notar_$ an6:
empez_el queda_el an7: dos_dias preci_$ c: abril abrio accio adici ah ampli anula apana bolso busqu cajon calde carol clari colab corri corto decla deis desis
despe di dicie docum donat ellos entro expos fenom ficha gesti gesto gran hagai insta joaqu lanza libra mes metro mida migue model modo modos modul movid muda
mujer oir oscar pacie patio pauli petic quedo regla reini remed requi salie sente sepai sepas set since soluc spam suert super suspe tasac tiram tomam topog
tuvo vicen video voz zanja c10n2: ya_lo c10n3: falta_que c11: hacer_nada que_hacer c12n: tenem_todo c13n2: con_esto c2: !_con 0_esta ^_falsa ^_mil acaba_de
alarm caso caso_de cifra_asi claro_$ concl conte_$ corre_de damos_por de_aqui de_manda dio duro en_orden eso_es estab_en exped_ha falsa falsa_alarm final_no
firma_asi fuera_muy genia_con graci_de ha_pasad hagas hay_mas he_encon hemos_recib hoy_a llamo_y lunes_no mas_ana mas_pregu me_dio me_llamo mensa_de mi_mensa
mirab momen_no muy_duro no_fuera no_pasa olvid_lo pago_graci parte_y pasa_nada perfe_ya por_cerra queda_todo recib_graci renov_el respo_$ servi_$ servi_no
tengo_todo todo_claro todo_no vuest_infor y_archi c2n: ^_su a_parti certi confi_y el_certi ello estan_las hemos_decid manan_no nosot_$ orden parti_de
que_hemos que_ya recib_la sin_la tiene_el todas_las c2n2: ambas ambas_parte arreg esto_queda habia ocupa parti por_ambas queda_nada todo_cerra c2n3: cifra
disfr proye todas todos c2n4: cambi_el compa_$ de_mi estab hemos_cambi c2n5: ya_estan c2n6: esta_noche c2n7: llamo c3: ^_olvid ^_pues el_asunt es_todo
esto_tenem graci_a lo_ha lo_tengo mi_pregu por_mi queda_cerra todo_graci c3n: ^_recib damos mas_por mi_parte mi_ultim ningu y_pagad c3n12: ayer c3n3: resue
c4: con_eso graci_con infor_la pasa solo_para todo_recib ya_tenem c4n2: mucha_graci tan_rapid c5: esto_ya para_tu place_$ pues que_conte todo_$ tu_infor c5n:
lo_tenem c5n2: encon c5n3: mucha c6: felic felic_fiest fiest_! olvid_mi todo_lo c6n: asunt no_tiene c6n3: graci_$ c7: mil_graci no_tenei c7n: graci_! ha_sido
sido_un c7n2: sido c7n6: esta_manan c8n3: place un_place cn: ^_enten ^_han ^_nada ^_pedro ^_todas ahora_lo al_0 ana_ya archi_que ayer_el banco_ya busca_$
carpe_compa caser charl charl_de compl_$ con_ello conti contr_esta contr_ha corre_el dani dani_$ de_esta decid_por del_jardi desca desca_$ desde_esta disfr_!
dori efect el_lado el_proye en_linea en_march entra_el esta_confi estam_compl firma_con firma_han ha_funci hasta_junio hola_lena iker iker_$ ines ines_$
junto_$ la_charl la_parte lado_del lasti llega_esta lo_confi lo_encon lo_harem lo_veo logo_y los_azule luz_$ manda_la mande_las march marin me_ha mio moles
ningu_probl no_le nos_ocupa nosot_el os_aviso parte_contr pasad_tu perro por_ahora por_hacer por_otra pregu_! preoc publi_la queri_ruth rapid_$ recib_su renun
renun_a repre ruth salda se_prese servi_nuevo si_surge su_exped surge surge_algo tacha tacha_de tan_bonit te_lo tenem_la todo_resue traba_junto traba_termi
una_versi unos usamo venia vuelt_$ web_ya ya_estam ya_hemos cn2: ^_de a_todos acabo acabo_de anoch arreg_$ ayer_y carpe_$ como_pedis enten esta_pagad
esta_resue junto la_disfr la_reuni las_cifra lo_del lo_he lo_hemos lunes_y nada_pendi nos_hemos nos_queda pagad_no pagin_que resue_$ resul reuni termi_$ titul
veo cn3: a_su bonit cerra_$ de_ayer dejam_asi despu_de esta_firma harem no_queda os_avisa perdo cn4: ^_queri ha_queda la_nueva la_ofici llega_el ofici cn5:
sera n: abrim acept acert aclar acomp actua aduan agost agran aguan alban albar alema aluci anadi anda anna antem apare apart apell apoye aquel arrib artes
aseso asumi atico avanc bajar baner banne barat barco belgi benga benit bilba bille bisag bolet bombe boton burde cabe cafe caido caja calcu calef calid calie
calor camar camio cansa capas captu carga carme catal centi cerve chema chico ciert cimie clavo cober coche cogi cola coloc comas comis concr confu conse
const coste creed cruje cubre dada dadno dalma dan danad dara debe debia debo decia decim dejen dele deleg dentr des desap dije dijis dira dirij dura elect
encim enseg estru estuf estuv etalo europ extra fallo feliz feria fijad flori fue fuero fui garan gil goyo graba grama grave h hagam hago hare hecha herma
hizo hojas hora horno hosti hotel hubo ibais ilust imper insis inspe irian itali iva jaja ladri lee leido lenta leo leon lijam lijan lijar lili limon limpi
llevo logot luce lujo manua marco masa mater medic mel mesa meses mete metem mezcl midie milim miram mis mostr mover mucho museo music navid negri norma nueve
octub onlin oro ozdem pablo palab pan panad panta pasei pausa pegas pelda pelic piden pidio pisar pisen piso planc podia podra porte prepa presc prima prote
puent pulsa quera quiet quite razon recon regal repet repue resta resum revel rios rojo ronda roper rotos rozab sabe saco samue santa seca secan secas seis
sensa senti sepam serle sofa sol sonid stand stock subo suele suya tal tarif techo tecni tened tesor timbr tono traed tramo trasl trata tresc trifl turno
tuyas vacie valla valvu veces ven venci venir venti vera veros vigor vino vive volva webin yeser yeso zorro n2: 0_mas ^_claro ^_estoy ^_falta ^_kai ^_se
^_tendr ^_tengo ^_tiene a_juan a_que acord al_prove alegr_de algo_de alli anos aparc aplaz archi_esta averi ayer_$ ayunt_nos ayunt_y barni_lo borra_$ cambi_de
comen_de comer como_va con_nuest consu corre_la cuent_como dame de_colga de_nuest de_pagin de_pinta de_sitio debei_nada debei_una del_ano del_archi del_trans
delan depen_del desva dijo doce dos_anos dos_fotos dos_pagin duran el_carte el_crist el_mismo el_origi el_paque el_resul el_rodap el_tejad el_tiemp el_titul
el_vuest empie_el en_azul es_un escan_salio escri_en esta_cerra esta_colga estar_el estar_en esten esto_$ expli falta_por fecha_del firma_de fonta_$ fotos_el
funci_$ genia_en graci_lo guste_! hayai hayai_firma hemos_apunt hemos_corre hoy_el hoy_no iba juego juez juez_$ juzga_ha kai kai_ya la_hacem la_manan la_maqui
la_proxi la_solic la_tabla la_versi las_graci las_junta le_llamo leen_bien lista_$ llama_al llama_esta llamo_el llega_bien llego_vuest lo_lleva lo_monta
lo_sient los_del los_ninos los_origi lunes_en manan_lo manan_segui manda_otro mando_el mano manti marqu marte_en me_alegr meto_esta mitad movil_$ neces_dos
ninos no_llega no_no noche_y notas nuest_disen nuevo_$ ofici_esta origi_se os_digo os_prome oscur_lo otro_proye papel_y paque para_esto parad pedid_a pero_ya
pieza poner por_que previ prime_maque prime_mitad probl_$ pudie pudim puest_desde punto que_ha que_secar que_ver queda_compl queda_genia repar rodap rodap_$
roma saber_$ sala_$ sale_el salid salio_oscur se_abre se_manti segui_esper segun_$ seque sera_el si_$ si_pudie sient sin_pagar solic tabla talle_el tambi_$
tarde_es te_la tengo_que toda toda_la todos_los trans_$ tus_notas usted va_inclu va_la vacac ver_la verlo versi_$ vista_se volve vuest_$ vuest_ayuda y_es
ya_conte ya_funci ya_se n3: 0_0 ^_hoy ^_tenei aceit acta_de al_ayunt al_talle ayunt_$ conta_$ crist de_rodaj detra detra_de dias_mas el_barni el_fin el_suelo
en_mayo es_de es_preci esper_a fin fin_de hacem_manan he_cambi he_pasad hemos_pedid la_del la_hemos la_notar llega_manan lunes_os manan_el manan_se mayo_$
meto mi_compa nada_la no_habri notic_del nueva_versi oscur pagar pagin_$ pago_del plant queda_preci queri_$ rodaj ruido salud secar si_la si_neces suelo
talle_$ verei_el visit vuest_compa n4: aqui_va barni como_queri cuant_llegu del_segur el_prove el_talle habla_con habri inclu la_entre la_vista llegu_el lleva
lo_miro mayo miro pregu_si que_me sin_probl son te_digo todo_el tu_pregu verei y_ya n5: ^_$ ano avisa_$ digo_$ encan estoy llegu pinta respu_del salio n6:
colga del_ayunt digo el_juzga juzga lunes_empez tiemp todav_no y_te n7: la_prime prome prove sale talle n8: y_os
"""
