"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abier abrir acuer agrad ahorr alica almac alqui anver apert arran asegu asoci avanz ayuda b baja borro breve brill
c caduc calma carla carpi carte casa casil choca cierr cif consi cosas crees creo cuadr cualq cuest cuida cumpl dado
dar darem debaj dejas desag dice diez digas dinos diras distr docus dudas echar elija empec empre encaj envie envio
era errat escal escan ese eslog espec estai estud etiqu eulog event fabri facha febre forma fotog gana gente guard
habit haria horas iban incli intui invit iriam izqui jefe junta leas leedl lena local logos luis mal maria marmo mayor
medid medir memor menu mia mirad mirar mires molin moque mosta mueve nitid noved nuria ocasi ocre ojo ok opcio origi
panto pasas pedim pedir pegat pelot pensa perde perit perla permi poder ponem porfa prefi profo progr puebl px quien
quier redac refie relle resol resto rever rogam sabem salir salvo satin sea sepa serei seria serie sesio siend siete
simpl solam solap story subti tambi tapa tarda temas tenid testi tiend tirad toca tocar tom tradu trozo tuvie unas
vacio veamo vecto vegan venta ves voy vuelo a10: marte a10c: 0_de a10c2n: firma a10c3: me a10cn7: como a10n8: dos a11:
para_el a11c19n12: lo a11n6: de_la a12c15n17: esta a12c2n3: te a12c5n6: queda a12c7n3: falta a13: texto a143c74n109: $
^ a14c4n14: os a16c3n4: ^_hola hola a16n2: antes_del a17cn10: si a18c8n19: en a19c12n11: con a19c4n4: vuest a2: 0_asi
^_a ^_cuand ^_hasta ^_puedo ^_segui ^_sigo abajo_con ana_$ apunt aqui_van aun_no basta_con cambi_antes carpe_?
con_cual confi_el conta_con contr_para cuand_tenga de_foto de_junio de_marzo de_reser de_tu de_vuest decid_si
del_equip del_mierc derec devue dices dime donde echal echal_un el_nif el_plazo encue entie falta_dos falta_todav
fecha_de final firma_no fotos_? habei habei_podid hasta_que hola_pilar hueco junio_$ la_de la_lista la_tuya lista
llega_a llega_la los_nombr lunes_0 manda_las marca_las marta_te marte_$ marte_a marzo mate me_dices medio neces_el
neces_la neces_vuest no_$ no_podem no_puede no_puedo no_tengo nombr_de nos_podei nos_podri nosot nueva_$ organ
os_parec os_viene otra_vez para_llega para_no para_su parec_$ pasar paso_la pendi_de pide pies pies_de podei_manda
podem_impri podid poned posib presu_firma produ produ_$ propo propu publi_$ publi_el que_llega que_te queda_$
queda_pendi quere recor_la recue_que saber segui_sin segun_borra segun_prueb segur septi_para si_te sigo sin_el
sobre_los solo_queri te_adjun te_parec te_queda tendr_que tener_los tenga_un texto_antes texto_de texto_defin
texto_legal todav_vuest tus_cambi tus_corre tuya un_hueco un_recor un_vista una_foto una_image vale vendr vez
viern_como vista vista_y vuelv y_decid y_manda y_una a20c20n15: por a21c3n16: las a21c6n3: nos a23cn2: antes a24c21n5:
no a25c3n12: a a25c5n17: y a27c5n11: del a28n10: los a29c9n3: para a2c: ahora ana banco color dejo el_banco encar
foto_$ foto_del graci_ana junio pago tarde_$ tiene_que y_me a2c23n2: todo a2c2n2: juan a2c2n3: listo a2c2n6: por_la
a2c6: hace hace_falta a2c8n9: graci_por a2cn: ^_te algo_$ devol hay pilar yo a2cn2: buena la_carta logo a2cn3: carta
va a2cn4: con_el a2cn5: estan a2cn6: versi a2n: ^_neces ^_sin bien_el corre_antes del_folle el_formu el_papel enlac
enton equip factu_de formu foto_de fotos_de impre_$ lado mejor papel pero porta que_nos queri recue subid termi tipog
a2n2: ^_aqui comen el_borra el_logo en_cuant la_factu la_fecha le rotul y_el a2n3: a_las otra seman a2n4: las_0 preci
a2n7: ^_si a3: ^_os a_impre algui aprob aun basta cater de_que de_septi del_marte el_cater el_numer el_segun el_texto
esper_de firma_$ horar_y image la_esper la_maque legal manda_tus maque marca nif no_se parec_bien plazo recor septi
si_no si_os sigue su tarde_el tendr viern_? a31cn10: 0 a32: ?_$ a35c19n17: que a3c: copia de_abajo a3c15n3: nada
a3c18n8: ya a3c2: escri para_que tiene a3c2n: ^_no numer a3c2n2: en_el a3c2n3: la_foto pregu a3c3: que_no a3c3n3:
tenei a3c4: ^_solo a3c4n: tengo a3c5n: ^_para a3cn: de_enero enero folle linea a3n: 0_y cuand pagin_0 pendi prueb
que_estar te_paso todav visto_bueno a3n2: ^_con carpe el_jueve envia la_carpe la_impre van y_la a3n3: jueve a3n4:
entre a4: 0_? ^_adjun ^_antes ^_queda antes_de defin los_horar lunes_$ marte_0 nombr podem puedo tener tenga a41: ?
a4c: ultim a4c10n2: parte a4c2: el_contr por_vuest vuest_parte a4c2n: hasta a4c2n6: se a4c2n7: cambi he a4c4n5: ha
a4c5n: solo a4c5n3: tu a4c5n4: esta_en a4c7n9: ^_graci a4cn: hola_marta que_el reser a4cn2: algo a4cn3: estar nueva
a4cn4: la_segun marta a4n: horar impri sobre viene visto a4n2: ^_bueno borra bueno_dias cuant el_presu factu fecha
mierc paso podei ver a4n3: dias a4n4: el_viern las_dos a5: cual_de parec tus vosot a5c: nos_falta a5c2n: decid a5c3:
confi a5c4n6: es a5c8n3: mas a5cn2: abajo aqui a5n: conta del_viern segui a5n2: ^_en de_los esper a5n3: presu a5n7:
el_lunes a6: adjun adjun_el favor podri por_favor a61c15n48: la a64c9n26: de a6c: del_0 a6c2n3: al a6c30n12: graci
a6c5n: asi_que a6cn: con_la publi a6cn2: las_fotos a6cn4: fotos a6cn8: ^_el a6n: a_la o tres a6n4: 0_$ la_pagin a7:
como_muy cual el_marte muy_tarde a74c17n50: el a7c2n: tarde a7c3: ^_por a7c3n3: sin a7c3n4: impre a7cn7: en_la a7n:
muy a7n5: bueno a7n8: ^_la lunes a8c2: contr a8c2n4: bien foto a8c5n2: asi a8c7n2: neces a8cn4: llega a8cn6: segun
a8cn8: corre a8n: ^_nos a8n2: de_las a8n4: puede a8n8: pagin a9: los_texto a9c3n2: manda un a9cn: una a9n: el_0 a9n6:
viern ac: ^_juan abajo_$ andre aviso biogr cinco cinco_biogr confi_que dejo_el dni domin el_color el_domin el_folle
el_notar el_pinch enero_$ esa escri_$ estar_cerra este hola_tomas juan_dejo justo la_escri las_cinco me_lo no_os notar
os_queda pinch pregu_$ renov todo_bien todo_listo tomas tomas_te ultim_corre vamos ac2: cerra_el listo_$ lo_neces
manda_$ que_lo que_neces respo ac21n8: ! ac2n2: claro que_os ac2n3: noche ac2n4: ^_hemos ac2n6: nuevo ac3: ^_estup
esta_todo mas_$ olvid ac3n: de_momen estup la_web momen ac3n2: rapid tenei_que web ya_esta ac3n9: manan ac4n: el_servi
ac5: nada_$ por_nuest ac5n: mi nuest ac5n2: genia ac6: hacer ac6n: infor ac6n3: cerra ac7n: recib ac7n2: servi ac7n8:
hemos ac9n: esto acn: ^_lo busca cuent estam hola_sam noche_$ parte_$ pedid sam acn2: compa el_nuevo funci pedro acn4:
pasad acn6: ^_he an: ^_estam ^_estar ^_los ^_pregu ^_un ^_una a_tu acces acta aqui_nadie avisa bien_$ confo cosa
de_pedro del_lunes demas despu dias_el dibuj_los dos_plano el_acta el_ayunt el_de el_mapa el_pie el_preci el_rotul
el_zip elena entre_$ equip_$ escap esper_el esta_subid estan_listo furgo grand guste hacem_el hasta_el javie juan_$
jueve_a la_azul la_furgo la_obra la_pared la_pintu la_prueb la_sala las_puert llego lo_de lo_mejor mando_la mante mapa
marfi mas_grand mismo nadie nos_llega notic numer_de obra obra_el os_guste pagin_de papel_marfi para_la pared paso_el
pendi_$ pido pintu plano por_el por_las pregu_a puert puert_$ puest que_la reenv reser_el respu retra sala se_la
segun_tipog segun_versi seman_pasad siemp sigui sigui_paso tarje te_mando tejad terce termi_el ver_el viene_$ viern_a
vuest_visto zip an2: 0_como ^_buena ^_las bocet_$ con_vuest conoc dibuj el_mierc elegi envia_la es_el han han_llega
hoy_$ la_seman las_muest los_bocet los_dos monta muest peque pie pie_de por_corre por_los proxi sitio van_por an3:
ayunt bocet corre_$ hacem la_llama mando preci_$ an4: llama prime an5: azul hoy an6: empez an7: si_el c: abril acaba
ah alarm ambas anoch antig anula apana camin carol caso cita compl concl dejam dicho dicie dio ejemp ello estab exped
falsa fenom ficha gran hagai hagas junto libra marav movid mucha muda ocupa oir orden pacie parti patio pues quedo
reini remed salie sepai sepas sido spam super surge telef tema traba usamo vemos voz zanja c17n5: !_$ c2: !_con ^_mil
claro_$ con_eso en_impre es_todo esto_tenem falta_nada genia_con graci_a lo_ha mas_por mensa mensa_de momen_no no_pasa
nos_lo olvid_mi para_vuest parte_no pasa pasa_nada por_mi queda_todo recib_el recib_graci respo_$ servi_$ servi_no
tengo_todo todo_claro tranq vuest_infor ya_no c2n: mi_parte place resue sin_la un_place c2n2: hemos_cambi c2n3:
cambi_el esta_noche c3: ^_recib asunt encon esto_ya graci_con infor_la lo_que lo_tenem lo_tengo neces_nada no_neces
no_tenei para_tu todo_graci todo_lo todo_recib tu_infor c3n: conte tan tan_rapid c3n2: esta_manan c4: eso hacer_nada
que_hacer solo_para todo_$ c4n: graci_$ c4n2: ^_ya c5: ^_genia ^_perfe ^_todo falta_que felic felic_fiest fiest_!
nuest_parte c6: fiest graci_! mil mil_graci no_hace perfe c7: nada_mas tenem tenem_todo ya_lo c8: con_esto cn: ^_de
^_pedro a_todos acabo acabo_de charl charl_de cifra como_pedis compa_$ damos de_mi desde_esta direc en_linea
esta_resue estan_las habla hacie hemos_decid la_charl la_ofici las_cifra lasti llamo lo_del logo_y manan_no mande
mande_las ningu ningu_probl no_hay ofici pagad pasad_tu proye publi_la queda_nada resue_$ sera servi_nuevo titul todos
web_ya cn2: manan_$ cn3: archi desde probl ya_estan cn4: ayer pedis n: abre abrim acert acomp agran aguan ano anos
apell avanc averi bajar banne barni bille bonit burde cada cansa centi cogi colga coloc dada decim dentr desca dia
dijis dura efect enseg ensen estoy feria fin fuero fui garan graba grama h hojas hosti inclu insis ir iva lenta llegu
luce lujo mano metem milim miro mitad mover navid ninos nota obser onlin ozdem pablo pagar panad paque pase pdf perdo
pisar prefe prese prisa prove recon resta resul reuni roma ronda sabad salid sangr secan senor senti sepam seque son
stock tabla tened todas tono unico uno urgen vacac verei verlo vino visit volva webin n2: !_la 0_0 ^_$ ^_claro ^_manan
^_podei ^_que ^_tenei a_juan acord azul_$ cambi_de cerra_$ comen_de con_los corre_la de_pagin del_ayunt digo digo_$
disfr dos_pagin el_azul el_tiemp enten es_de fecha_del genia_en he_cambi he_pasad hemos_corre jueve_$ la_prime
la_proxi llama_esta lo_monta meto nueva_versi os_digo os_envia otro pagin_que pedis_$ pudim queda_genia queda_preci
sale salud se_puede sin_probl tiemp versi_$ versi_esta n3: ^_como empez_con ha_queda la_nueva pagin_$ prome que_falta
viern_$ n5: lunes_empez y_os
"""
