"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abria acumu ahori almoh andam arqui asegu atien audit bacal baja bater broma caido capaz carlo caser cielo cita
corta crios culpa debo dejan descr detra digna dijer dire direm divis duche duro echar eleva elvir escog escol estem
fatal firmo fuerz gripe hablo i ido ii jordi labur lento lisbo loca locur malo maqui merit mia milan miram miran mire
mover mu muert muest naric nena norma ocupo oido onlin parce paren pares persi petic prece preoc pronu pude puent puso
quebr quiza redes reinc repre respi resul ritmo rodil salga sam santo secue senta somet tapad teatr tenie toca toma
topog tren vere vered vi vuelo weber a10d12n2o2p11q5: 0_de a10d15o2p4q3: con_el a10d25n5o5p6q2r: al a10d3o4p4q3:
el_contr a10d6nop10q: ^_lo a10d7n5o9p3q2r2: ha a10dn2qr: esper a10dnp2q2: vacac a10dp2q2: de_vacac a10np: pongo
a10o8p5q: vuelv a11d11n5op12q16: para a11d17n10o2p15q3r12: de_la a11d2op2q4: tengo a11d6o7p4q5: contr a11d9no5p7q2r2:
le a11oq: ^_recib a12d13n2o16p6q2: nuest a12d29n4o3p5q7r2: es a12d3n2p: vuelt a12d3p4r: revis a12d7n4p24q4r12: lunes
a12d8o2p15q3r: el_0 a12d9p11q6: firma a12dn2o2p6q: estam a12dpr: se_lo a12dq: ^_graci a13: lo_miro miro
a13d14n5op17q7r2: ana a13d14n8o3p7q10: un a13d19n5o7p28q8r13: los a13d2o3p2q2: recib a13d4p2q: graci_por a13dop14qr:
hasta a14d2op2: algo a14d34n3o7p13q18r9: del a14p6r: digo a15: todav_no a15d29n7o11p5q3r4: ya a15d4n2o2pq2: a_la
a17d27n5p16q16r17: las a17d54n5o4p31q14r7: 0 a18d17n9o14p7q4r3: mi a18d36n3o10p19q2r5: esta a19d12no2p5qr: he a2: !_lo
^_$ ^_anota ^_aun ^_discu ^_visto a_casa a_mirar aboga_todav acusa acusa_recib aerop ando_hasta anota anota_graci
apena apena_pueda arrib_$ banco breve cabez_$ checo comen_con compa_y compl_me conta_para contr_lo contr_una cuant_lo
cuant_sepa cuant_tenga dara dara_trasl decim_algo del_ano depar_legal despu_lo dia_y diga_algo doy_abast echo echo_un
el_aerop el_banco el_depar el_orden en_ello en_manda ensen_a entie_de enton_no es_festi es_quien esper_a esper_el
esta_con estam_desbo estim_acusa estos_dias estoy_con falta_la festi finan firma_del firma_hoy fuera_vuelv graci_se
habia_pasad hare he_reenv idea impos_lo inclu_a jaja_$ la_firma la_resol le_dara le_echo le_insis leo lo_checo
lo_consu lo_estam lo_estoy lo_hare lo_pase lunes_es lunes_estoy marzo_inclu me_diga me_fue me_llego me_paso mirar_$
no_doy no_esta nota_graci nuest_direc olvid_$ opini os_prome pacie_$ paso_por pelea pelea_con poco_$ poner_al
por_insis prome_nada prome_poner prove_de que_esto quedo_en recib_de recib_mucha redac resol retom_$ se_le se_que
segui_pelea sepa sepa_algo sigo_esper sin_porta socio_$ te_decim te_voy telas tenga_un todav_esta trasl_de uf_todav
vaya vemos_$ viend vosot_es voy_conta y_aqui y_le y_vuelv ya_casi a208d264n74o93p173q120r36: $ ^ a21d12n13op28q4r7: os
a22d48n10o16p20q12r: por a24dpq3r: cuant a24dpr: en_cuant a24npq2r: todav a27n2op4: estoy a28d13n6p42q5r14: te a2d:
aprob_el de_compr despu_de direc_en el_notar es_que habla_con mi_jefe notar ofici_$ opera su_propu a2d10n3op5r: asi
a2d11: queda_con a2d11np7qr2: salud a2d12npq4r5: va a2d2: ^_vale ana_lo estas a2d2n2o2: herma a2d2n2pq: tambi
a2d2n9op2: !_$ a2d2no: mi_herma a2d2nopq3: nosot a2d2nr: ana_te a2d2o2p2q2r: de_los a2d2o2r: inter a2d2o3p5q: envia
a2d2o3r: esta_en a2d2p: plano secre sient_$ a2d2p11q3r3: llega a2d2p2: con_las a2d2p2q: infor a2d2p2q3: ^_para
a2d2pq3: da a2d2q: no_le no_tengo a2d2q2: cuent_$ tiene_que a2d2q7: el_presu a2d30n5o2p16q: todo a2d3n2o7pqr: senor
a2d3n2op: compr a2d3n2p2qr: mejor a2d3n3o5pq3: lleva a2d3nop11q4r2: el_jueve a2d3np: visto_bueno a2d3o: acuer de_acuer
a2d3o2p2q5: vez a2d3op4: conse a2d3p2q2: color a2d3p5: el_dia a2d3p9: ^_perdo a2d3pqr6: porta a2d3q2r6: van a2d3q3:
vale a2d4n2opq: yo a2d4n3pq: ano a2d4np2q: 0_a a2d4o5p3qr2: este a2d4p2qr2: confi a2d4q2: eso a2d5n2o16p9: les
a2d5n2opq7: preci a2d5pq: aprob a2d5pq5r4: el_logo a2d6np16q15r2: antes a2d7p3: 0_y a2d7p5q: ^_estim estim
a2d8o2p2q6r3: dos a2d8o2q: no_nos a2d8p13q3r7: texto a2d8p2q5r5: logo a2d8pq10r: presu a2d9n3o3p11q5: como a2d9npq6r2:
segun a2d9qr18: adjun a2dn: a_los equip_y fue llevo nuest_depar ya_se a2dn2q: casa a2dn3o4: traba a2dn4opq3: estar
a2dno2p3q2: quier a2dno2q2: volve a2dno4p6qr: domin a2dnpq: unos a2dnq7: inclu a2dnr: pase a2do: estos que_ha a2dp:
comit el_$ las_prueb lo_habla obra a2dp2q: junta veo a2dpq: enero prueb tener a2dq: ensen jaja a2n: aboga_en compa_de
feliz feria_de a2n2: de_vuelt a2n2p5q: junio a2no2p13r4: la_seman a2np3q5: ^_antes a2np5q: de_junio a2npq3: del_lunes
a2nq: no_os a2nr: cunad el_prove mi_cunad a2o: esto_es insis_$ insis_lo mujer a2o2: les_comun sido a2o2p: murio
a2o3p2r: consu a2o3q: podem a2op: una_vez a2p: de_enero decid_$ dias_$ en_obra entre_el escan pasad_por regre a2p2:
consu_con fotos_el geren hasta_arrib perdo_se a2p2q: puedo a2p2q2: el_corre a2p3: casi discu lunes_y a2p4: reune
se_reune a2p4r: lo_paso a2p9r2: te_mando a2pq: encim_de firma_el la_que unos_dias a2pq2: navid a2pq3: me_lo a2pr:
gesto a2q: ayunt mil que_habla tengo_que un_vista a2q2: a_que lo_reenv si_lo a2r: el_direc no_ha ya_os a2r2: saco a3:
^_mucha ^_ok ^_tomo abast algo_te calma_$ de_vosot desbo diga esta_leyen estoy_esper estoy_fuera la_cabez lo_esta
lo_retom lo_tenga lo_vemos me_habia pasad_a pendi_de podid_mirar pongo_$ recib_lo revis_$ revis_con tomo tomo_nota
viene_estoy a35d12np2q2: graci a38d13n10o10p11q20r4: se a3d: graci_lo jefe te_escri a3d2: doy ok a3d2n4: ofici
a3d2n4p3: la_feria a3d2n5p5q: fiest a3d2p2: el_resto resto a3d2q2: desde_el a3d3n2r: equip a3d3n3p4q2: por_el
a3d3np3q3: cuent a3d3oq: fuera a3d3p3: firma_$ a3d4no2p13q6r2: jueve a3d4p15q2r7: mando a3d4q: propu a3d5nop6: conte
a3d5nopr: y_la a3d6n2o2q4r: desde a3d6npq: solo a3d6op8q: por_la a3d6pq3: decid a3d8n3p24r: manan a3d8nop5q4: ^_nos
a3d9p9q3r7: las_fotos a3dn: el_equip a3dn2: la_ofici ver_si a3dn2o2p6q2: ^_a a3dn2pq: vemos a3dn3p2q4r2: de_las
a3dn4p4q3: tu a3dnoq: respo a3dnp12q3r6: prime a3dnp2qr: me_ha a3dnp5: hoy a3dnq3: habia a3do5p2q2: esto a3dp7: impos
a3dpq2: no_se a3dr: tiene_el a3n5oq10: quien a3np3: mi_compa a3npq: jefa a3npr: prove a3nq3: vosot a3o: trasl a3p:
^_ando al_dia decim el_recor estam_con la_mesa mi_socio olvid_de a3p11r4: seman_que a3p2: arrib mesa a3p3q: encim
a3p5: esta_seman a3p7: mes a3pq: ^_segui mi_jefa a3pr: el_fotog fotog manda_el a3q: cierr_del hueco luego que_os
un_hueco vista a3q3: entie si_el a3qr: legal a4: cuant_me cuant_pueda graci_ana he_pasad leyen leyen_el miro_con nota
para_que pero_no pueda_$ recib_graci reenv_a vacac_hasta a40d50n28o30p36q37r13: que a40d9n6o11p19q25r4: me
a43d50n10o8p19q6r2: con a44d47n25o24p21q30r5: en a45d42n19o28p34q17r: a a4d: ^_estam pendi retom a4d14p9q4r8: fotos
a4d17n2o6p5q5: corre a4d2: no_hay a4d21n2p6qr: con_la a4d2n2: a_ver a4d2n2q: ver a4d2np13q2r6: paso a4d2np2: ni
a4d2oq: poco poner un_poco a4d2r: orden a4d3: nada_$ a4d3n4p3: feria a4d3no13p2: comun a4d3np8q2: para_el a4d3p5:
comen a4d4p22qr4: el_marte a4d4pr2: que_es a4d5op22qr4: marte a4d5oq: ^_si a4d5p13q2r2: falta a4d6n2p3: compa
a4d6n5p3r4: aqui a4d7npq: segui a4d9npq4r: bueno a4dn2p2: os_lo a4dnp6q6: ^_me a4do18p: escri a4do6p: recor a4dp3q:
llego a4n: enton vuelt_$ a4o: ahora_mismo a4o3: a_conta a4o3p8q: entre a4o4: insis a4o5q: de_su a4op: a_mi a4p: ^_uf
por_compl socio uf a4p2: me_olvid y_os a4p3: de_que y_lo a4pq4: reenv a4q: el_cierr a4r: aun_no a5: aviso_$ pongo_con
sigo a50d46n14o17p38q16r12: y a50d57n5o36p19q29r3: no a56d115n37o23p58q28r22: la a5d12n11p5q3r: en_la a5d12n2o2pq:
^_ya a5d18npq6: queda a5d2n: depar a5d2p11r: lo_tiene a5d2p18qr6: viene a5d4n3pq6r3: cuand a5d4n4op36q5r7: el_viern
a5d4np4q2: de_marzo a5d4np5q2: marzo a5d5n2p2: visto a5d5n2pq2: hay a5d5n4o2p4q2r2: que_el a5d5p: lo_sient a5d5p3q5r:
dias a5d6np2: quedo a5d9no12p5q10: ^_no a5dop2q: voy a5dp16r6: que_viene a5dq: despu a5nop6qr2: mismo a5np4: prome
a5o: conta_$ a5p2: lo_tengo a5p4: compl a5pq: cierr a5pr: os_digo a5q: cabez a6: digo_$ estoy_en he_podid mucha_graci
pueda te_aviso vuelt_lo a69d80n32o47p66q44r21: de a6d: mucha tenga a6d11n9p4q7: en_el a6d11no2r: direc
a6d19n11op28q7r: ^_el a6d2n4o6p6q13: una a6d2q: graci_$ a6d3no2: ^_nuest a6d3npq4: habla a6d4n4o5pq: ahora a6d4p17:
perdo a6d5n13o2p5q: ! a6d5p3: sient a6d6n2p8q4: hola_ana a6d8np10q2: sin a6dp3: olvid a6o11: nuest_aboga a6op3r:
que_lo a6p: pacie a6p2: ando a6q: mirar a7: ello_$ miro_$ no_he podid a7d11no3: nada a7d2: calma con_calma
a7d21n3o7p6r: ^_la a7d2n2o2p26r4: seman a7d2o8p4q4: no_me a7d2p: con_mi a7d4n5o2p5q2r: manda a7d5n5op39q7r8: viern
a7d5o8q2r: su a7d6n2p13qr: dia a7dqr: aviso a7p: con_ello a7r: aun a8: algo_$ a83d40n10o9p65q20r5: lo a8d3n2o5p8qr:
pasad a8d4n: lo_he a8d7np12q4r: pero a8d8o4pq: y_no a8dn2o15q: aboga a8np2: estoy_de a8np3: se_me a8p2: digo_algo
lo_revis a8p2q: ^_se a8p5: te_digo a9: ^_todav la_vuelt a97d122n37o28p130q66r33: el a9d11n3o3p3q20: si a9d13n3p10q7:
^_hola hola a9d33n11o7p10q14: nos a9d5n3p23r11: el_lunes a9d5p14q2r6: tiene a9n3o8p4q3r3: conta a9p: ^_estoy ello
me_pongo a9p10qr: hasta_el a9p11r3: y_te a9p4: vuelv_el ad: ^_ay ^_confi ^_hecho a_su ana_le anexo aqui_y avisa ay
beso_$ caro casa_y con_direc depar_jurid dias_de dias_el el_aboga el_adjun elena emiti estro feria_hasta genia
ha_visto habla_en he_ensen inven_y lamen_no llega_en lo_di luis_$ luz_verde marta_el ojo oport orden_de pase_a pero_ya
que_conte que_queda que_vamos respo_a resto_de retom_el revis_la rubri salud_$ segun_versi sient_mucho solo_en y_en
ad10: nos_queda ad10pr: carpe ad11n3o3p2: hemos ad12n3op6qr2: 0_$ ad13np9q: final ad13qr: parte ad14no14p7q5: mas
ad16n2p2q5: bien ad2: 0_sin ^_dale ^_firma ^_ni estas_cosas la_plata la_verda luis madri mayor nadie plata va_a
ad20oqr2: adela ad2n: busca tema ad2n2o2p: han ad2n2op3qr: ^_ana ad2n2opq3: tiemp ad2n2q: diez ad2n2r4: ^_aqui ad2no:
cosas ad2nop2q2: cerra ad2nop3: !_! ad2np: el_visto ad2np7q: ^_esta ad2npr: al_0 ad2nr: el_que ad2o3: jurid ad2op5q2:
muy ad2p: subir ad2p11q3r7: los_texto ad2p13r2: te_lo ad2p2: firma_por ad2p2q: verda ad2p2qr: dia_0 ad2pr: 0_al hecho
ad2q: me_gusta ad2q2: duda mirad ad2q2r: cuatr ad2r: socia ad3: mi_parte subid ad3n2p4r: asi_que ad3noq: preci_$
ad3nq: numer ad3o: hacer ad3op2: pedid ad3oq: todas ad3p: fotos_$ uno ad3p2: devue ad3p2q: marta reuni ad3p2r: cordi
ad3p2r10: ^_te ad3p3q: listo ad3pq: los_dos ad3pqr4: mando_el ad3q2: mande ad3q4r: ^_bueno bueno_dias ad3r: ^_ahi
el_de menos sobre ad4: dale fecha pagad ad4n: a_0 ad4n2: calle ad4n2o2p: ya_no ad4n2o5q4: entra ad4n2p2q: ^_os
ad4n3p4: todo_el ad4noq: septi ad4nq: de_0 ad4op6r: ese ad4oq: de_septi ad4p: ^_de ad4p12qr2: y_el ad4pq: verde
ad5n6p2: ayer ad5np3qr: del_0 ad5p2: el_texto ad5pq5: gusta ad5pr: ahi ad5r: 0_el ad6: hemos_decid ya_lo ad6n2p: es_el
ad6np3q: un_salud ad6np3q2: ^_en ad7: adela_$ ad7no5r: vamos ad7nq3: la_segun ad7o: por_mi ad7p2q2: versi ad8: b
ad8nr: demas ad8op6q3r: buena ad8pr: la_carpe ad8q5: a_las adn: a_viern beso bueno_el de_lunes delan di el_tema extra
horar luz un_beso adn2: abier adn2o3q: de_mi adn2p: estud adn2p5q: lunes_a adn2q: encon adn2qr: encan adn4: felic
felic_fiest adn5opq: nueva adno: con_nosot adno2pq3r: que_me adno4p6r: el_domin adnp: ^_ayer inven adnp2: ninos
adnp6q8: antes_de adnpq: ella adnpq2: mucho adnpr: la_tiend tiend adnpr2: cocin adnqr: cuand_lo ado: ^_he jueve_pasad
voy_a ado2: despa es_una inter_$ ado3: mensa ado5: ^_lamen ado5p: lamen adop2: damos adopq: ^_como adp: ^_marta catal
certi conte_con dado decis el_certi el_comit ha_dado la_junta nos_hemos perdo_por subir_las adp2: comen_$ dejam
los_color adp2q: octub adp2q2: archi adp2r: viern_de adp3: demor la_demor sera adp3r2: viene_$ adp4: el_conse adp5:
lo_mando tarda adpq: bocet adpq17: neces adpqr: del_dia adq: aviso_de es_la la_reuni papel peque viern_pasad adq2:
mande_el adq3: algun movil adqr: seis y_las adqr2: las_de adr: mi_socia adr3: adjun_el an: ^_desde ahora_lo aqui_no
besos delan_de deses el_mismo enorm estam_en ganad gil la_calle levan lleva_las llevo_yo lo_mejor no_traba parti_del
que_esper que_yo queda_preci recep senor_gil te_cuent todav_estoy y_sin ya_estoy an2: iba iba_a se_ha an2o2: el_senor
an2o3: y_que an2o3pq: que_se an2p: decir an3: ^_felic mi_hija an3o: hija an3o3: prese an4o2p: a_parti an5o2p: parti
an5o5p2q: ^_mi ano: compr_$ pasad_el ano5: a_nuest anopq4: encue anp: decir_que lunes_de anp2: los_ninos seman_de
anp2q68: ? anpr: viaje anq: enter es_un anqr2: de_conta anr: fuent las_fuent ao: conte_a devol disco esto_y he_puest
larga llegu mi_mujer negoc no_volve poco_de poner_en quien_lleva ramir rogam saque y_se ao2: credi de_envia direc_$
ha_sido ocupa puest que_mi ao2q: consi ao3: no_podem ao3p2: de_nuest ao4: pondr ao4pr: datos ao5: en_manos ha_entra
manos manos_de aop: asi_lo con_nuest estam_de aop2: enfer tranq aop8: noche aopq4: no_lo aoq: contr_$ aoqr: sigue aor:
la_senor ap: ^_tranq ando_en aprue aprue_el buena_pinta bueno_de camio certi_del comis comit_de comun_la con_fiebr
conse_$ conte_el de_fiest de_quiro decim_$ dos_seman el_archi el_gesto el_infor el_inven envia_el envia_los escan_$
esta_enfer estam_a estud_y fiebr fotos_a he_olvid hoy_y junio_y la_comis la_decis la_pacie las_medid las_obras laura
laura_que lo_comen lo_firma lo_manda lo_veo los_bocet manda_los marte_no marte_y mater medid mismo_$ muy_buena nosot_y
obras os_conte perdo_$ permi pinta que_estoy que_vuelv quiro revis_tambi sella si_los socio_lo tambi_laura texto_para
tiene_muy tomam uno_de verda_$ viaje_$ ap12: a_prime ap2: ana_graci apunt discu_la el_geren es_impos esta_noche ingre
mando_las palab_$ tenes tu_corre una_seman ap20r5: tendr ap2q: voy_de ap2r: con_los finde ap3: ^_entre acabe dadme
lunes_0 marzo_$ me_he no_llego te_conte ap3q: las_fiest listo_$ ap3r: ^_con ap4: a_lo ap4q: palab respu ap5r: retra
ap6: ana_perdo de_mes ap6q5r2: antes_del ap8: final_de apq: el_conta me_da me_voy no_puedo no_te nos_ha nueva_$
octub_$ quier_que ultim apq2: del_jueve apq5: cual apqr: dicho apr: de_viaje falta_las los_datos aq: ^_encan a_envia
color_del cuant_nos de_cabez de_cuent del_ayunt en_octub en_una he_mirad hola_me incli incli_por jueve_es junta_$
los_preci luego_$ lunes_pero me_pide mil_graci movil_y navid_y no_consi no_queda para_poner pide que_firma queda_en
segui_esper vacac_$ vendr viern_pero y_volve aq2: ^_tengo del_viern dice el_movil funci funci_$ lo_encue y_me aq3:
en_que no_entie vosot_$ ar: balan balan_y confi_la domin_0 este_finde fotog_$ la_gesto los_demas los_seis me_falta
salud_cordi se_la tiene_mi vinos ya_las ar2: ficha lo_saco os_las ar5: ^_adjun ar8: lunes_$ d: 0skql abajo abro acuna
afect alegr alica ambas ancho anime apana apare arco arsys asist asust atte autom bano barce be begon bendi bici bizum
bland bufet cabec cabil caduc camar cargu casco chatb chico chill clasi coche colgu coma comer const coope coord coraz
costa crack crudo dadle deis dejal denta desca dicto digit dni docto donde eche echea echev ed edito ellos empie encaj
ene enmie ernes escal esfue esos estat estei euro euros f ferna ferra formu ftp galer gente goni googl grana gratu
gris guste h hagal hice hierr hijas horas hospi ignac ignor iker ingle izq izqui justi kiko larra laser late leand lee
lic lindo lola manue marco marge marin medel medi medic metid miral moles mrequ muak nel nino objet ochen ojala oliva
once optad orale ordin orteg otono ozore pampl panad panto paqui par parad param parra pausa pegas pelin pida pides
plani pollo pulpe pusim reali redis refer repet repor reque roque rotul salid salie salve san sean secci sello siete
since sirva slp sms sobri solap spam spei sra suban subve suyo tahon tanti tanto tapa techo telon terra tesor tira tl
tlf tobon tocad tocar tomen tono total trein tus unifo usad usar usarl utile vegan verla via visua votam voto we x0
d10n2o2q: ^_por d10q: ^_al d11n3pq6: cambi d11o7p4q6: factu d13: al_final d15: perfe d15nop2q2: 0_0 d2: 0_con 0_madri
^_0 ^_adela ^_listo aca aca_le acept_su acord_acept adjun_$ admin_$ algo_mas ana_adjun antea apell aprob_$ asi_$
ayer_el azul_$ b0 b0_$ b_$ bien_adela bien_menos blog bolet bolet_$ bueno_al bueno_es busca_algo c cambi_nada campa
carpe_fotos celia celia_y cif_b clini como_esta con_todo confi_que corre_adela corre_es cosa_me cualq_cosa cubie
dale_nomas dale_para de_agost de_antes de_factu de_momen dejad_como deje_en del_fondo demas_adela dentr desis_esta
diez_nos direc_de dos_nos drive_carpe duda_$ el_artic el_bueno el_mante el_mural el_presi el_taman el_titul el_verde
es_b es_b0 es_corre esta_hecha estab_antes facha_son final_hemos final_nos firma_y folle_y fondo foto_del fotos_al
fotos_buena gabri graci_con he_leido he_subid hecha https inaug jeje la_campa la_fecha la_inaug la_propu la_puert
la_sesio le_mando leido leido_todo libre linea lo_mande los_tres madri_$ manan_deber marte_a marzo_asi mas_grand metro
mi_perfe molin momen mural ningu_objec no_$ no_es no_hace no_puede no_tenem no_toque nos_han nos_inter nos_va objec
opcio_b pagad_$ pagad_desde pagin_0 parte_no parte_todo pasam pasas perfe_el pie pie_de podei_publi poned por_todo
por_whats prefe_queda presc presc_del presi proce publi_$ publi_cuand puert pues quedo_barba quita_$ recib_un renov
renov_el roja salio salio_esta salvo senti septi_y si_$ si_a sin_duda sobra son_0 subid_las sus_termi taman
tenem_ningu texto_con texto_que titul_en todos_sus toque toque_nada trans_el usuar vale_perfe vez_pasam video_$ whats
wirth_le y_0 d2n: artic dejar es_calle examp pasa_a que_hay se_nos segui_con yo_$ d2n2: en_todos d2n2p: local
d2n2pq2r: pasa d2n3pq6r: ^_que d2no: derec septi_$ d2noq3: llama d2np: grand d2np2q: poder d2np3qr4: paso_el d2np6:
fin d2npq: folle la_impre lo_de d2nq3: pregu d2o: ^_dejad acuer_con agost cance de_desis derec_de desis hacer_la
la_contr d2o2: ahora_$ deje d2o2p2qr: pago d2o2p4q17r2: o d2o2q: contr_y d2o3: sus d2o3pq3: encar d2o3q: mas_$ d2o4:
cualq d2o8: comun_que d2o8p: ^_les d2op2r: dejo d2oq: nombr_de y_yo d2p: ^_mira antes_$ cerra_$ claus cordi_salud
del_logo dio el_rut esta_$ esta_vez grand_$ guapa hecho_$ hola_guapa misma quere rut sesio un_cordi d2p12q3: tarde
d2p2q: tradu d2p2r3: fotos_de d2p3: de_seman manan_por d2p4: contr_firma tenei_todo d2p6: fin_de todo_$ d2pq:
estim_senor repas d2pq3: che cosa d2pq4: nos_gusta d2pr: no_el d2q: ^_aprob cambi_$ dias_ana el_color impri la_del
las_diez parec_bien que_cambi somos tres_$ d2q2: 0_ejemp d2q2r: la_pagin d2q3: ^_che d2q3r2: las_dos d2q4: claro
de_firma sale d2q6: el_enlac d2qr: lucia d2qr3: logo_en d2r: 0_los ahi_van facha fotos_del os_he va_la d2r2: van_los
d2r6: texto_de d3: ^_perfe antig_$ asi_se barba barba_$ como_estab compa_$ de_febre de_pagin de_siemp del_video
el_azul el_drive el_talle en_vuest esta_mal esta_perfe estab febre final_no la_letra lo_hemos lunes_en mal no_graci
no_va nos_conve nuest_cif oscur_$ para_adela perfe_$ queda_$ senor_wirth siemp siemp_$ todo_corre todo_en d3n2o:
^_hemos d3n3: a_todo d3no2p3q2: lo_que d3np13q: tenei d3npq2r: foto la_foto d3nq2: ^_los d3o: que_la d3o2p: mis
d3o3q2: favor_$ d3o4p: admin d3o4p4q3: usted d3o8p2q3: que_no d3op: acord d3p: por_lo d3p2: el_pedid manan_$ d3p4:
estim_ana d3pq: atent d3pq4: otra d3q: a_impre hace_falta mante nos_parec parec d3q2: cambi_el jueve_a pone rojo d3q3:
ejemp d3q6: enlac d3r: talle viejo d3r2: ^_va d3r6: la_porta d3r7: adjun_los d4: ^_acabo acept b_0 cif_es esta_pagad
la_opcio nada_mas no_segui nomas oscur se_queda segui_adela wirth y_esta d4n: el_carte d4n2o: que_ya d4n2q: antig
d4n2q4: la_web d4n5op2: todos d4no2q3: hace d4npq2: impre_$ d4nq5: el_preci d4o: dejad por_corre titul d4o2: no_vamos
d4o3q: ningu d4op3: deber d4op3qr: ^_buena d4p: este_ano la_azul mira d4p2q2: ser d4pq: acabo acabo_de d4q2: letra
d4qr: la_de d5: carpe_compa conve decid_no el_telef esta_todo estan perfe_asi prefe d5n: video d5n2q2: tenem d5nop4:
corre_$ d5noq: nombr d5npq2: impre d5nqr: carte d5nr: termi d5o5: vamos_a d5o8q5: por_favor d5q: ^_todo opcio d5q2:
las_0 d5q3: quita d6: bien_$ drive la_direc lo_demas publi son d6n: esta_manan d6n2q4: web d6n5q4: vuest d6o9q5: favor
d6p2q: la_versi d6pq3r: telef tres d6q7r2: pagin d6r: cif d7: todo_bien d7nq11: puede d7o2p4q4: la_factu d7pq:
la_trans d7q: nuest_parte d8: adela_con d8np: azul d8pq3: podei trans d8pr: ya_esta d8q: por_nuest dn: !_que a_todos
abuel arce ayer_por bajo bien_graci buen bueni calle_del cambi_a como_te de_entra debaj direc_es el_horar el_nombr
en_casa esper_que estar_cerra horar_de inund inund_el invit_$ la_comun muebl muebl_arce nos_inund pasad_$ perro plant
quieb rato se_llama ti ti_$ todos_$ valen veint vemos_en vuelt_de vuest_ofici dn2pq: disen nos_vemos dn3: anos copia
estuv dn3p: sabad dn4: anoch nuevo dn6q: recue dno: proye dno2: lo_lleva dno7: la_empre dno8: empre dnop: media dnoqr:
pilar dnp: creo creo_que dnp3: te_paso dnp5: la_manan dnpq: elegi unas dnq: ^_vuest dnqr2: la_prime dnr: el_otro invit
otro dnr2: la_cocin do: 0_por ^_cance ^_senor ^_soy a_el a_hacer agenc agost_$ autor_el cance_el con_su conmi
damos_por de_esta de_mis dejad_de dejo_el don el_proye en_nombr estaf factu_0 favor_de haber hable hable_con jurid_$
la_vamos llama_$ mi_corre n n_o no_conte novie o_0 por_ahora que_lleva recha recor_el retir soy traba_$ trata
una_estaf y_les do2: corre_por el_pasad el_traba esta_factu factu_y usted_$ do2q: ya_en do3: basta marid mi_marid do4:
nunca do5pr: ^_le dop: en_los esa le_comun notic dop12r3: el_mierc dop13r3: mierc dop2q2r: envio dop3: medio doq:
agrad autor favor_el no_la tiemp_$ y_nos doq2: envie era dp: 0_en 0_les 0_tiene actua ana_he bien_el buzon cafe
carpe_$ clave cobra colga color_$ con_ella con_lo de_preci deber_tener del_segun devue_la dueno el_claus el_compr
el_disen el_secre el_uno eslog esta_de fiest_de hacia hay_presu la_tarda la_tarde la_tradu los_archi los_plano
manda_las maque marta_$ me_quedo mis_notas notas pagam pared pena perdo_que perso que_pena quedo_con rut_$ secre_$
telef_el viern_0 dp12: hora dp2: de_fin de_octub lo_dejo quede t dp2q: el_pago q viern_que dp2qr: remit dp2r: revis_el
dp3: ese_dia mierc_0 dp4: el_silen os_paso silen dp6qr2: llega_el dp7qr4: marte_$ dp9: lo_tenei perdo_el dpq: calcu
el_folle la_buena salud_marta dpq2: en_dos vez_de dpq3: paga dpq4: ^_neces dpqr: carta dpqr3: te_los dpr: 0_lo
que_falta te_la te_llega dpr3: os_la vecto dq: 0_o ^_eso ^_prefi ^_presu a_nombr a_ser abre borra buena_la claro_que
conce corre_antes creia creia_que darle de_darle de_letra del_toldo dices doce ejemp_de el_conce el_numer el_tipo
en_enero en_rojo en_un foto_nueva habri hay_que hola_lucia la_tipog letra_$ logo_no mano mante_el manua mas_de menu
neces_que no_no numer_de parte_$ poco_mas podei_manda pone_0 preci_de profo puede_ser que_manda que_si que_te razon
repas_el segun_opcio seria si_hace tan tenem_que tipo tipo_de tirad todas_las toldo trans_$ va_de va_inclu ve
viene_bien y_para ya_he dq2: cambi_la corre_del el_hosti en_vez plazo prefi presu_$ si_no sitio tinta dq3: hosti monta
otra_vez dq3r2: el_segun dq4: aclar inclu_el dq6: se_puede dqr: el_aviso porqu tipog dr: 0_que cifra de_fotos
del_equip el_cif fisca hoja la_facha las_cifra logos lucia_$ menos_el mi_suegr parte_de patio postr recie sobre_el
suegr va_adjun viejo_$ dr2: aqui_tiene en_vecto segun_el van_las y_de dr7: te_adjun n: afoni alumn anter aparc astur
atras bajon besot bonit cafet camis cante casua cena charl coleg conoc copio creer cruce cuelg dana decia desea dios
diria diver edifi enfoc ensay eran escue expos frio fuert furgo gener habei habra hermo hombr ilusi imagi insta jaime
jubil jugam justo lagri lanza laus lei licen llena llora llove loco madru marav mari maris mates merca moto muchi
mudad mudam mundo nieve ovaci pabel panue place pobre polic ponie primo pront queso recom reimo remed resid robar rosa
sabe salim salta sevil sol sucur suert tarje tarta tembl tenid tom tomar traig triun tuvie tuya vais vario venga vermu
vero viero vigo vimos voz n2: !_os ^_acaba a_decir ciert con_vuest congr copia_en crist diez_anos el_congr el_estud
el_perio entra_a gusto incor la_tele lo_merec los_corre menud merec merec_$ monto nos_lo perio por_ciert prosp
prosp_ano que_ayer quien_nos se_incor tele toda_la todos_os traba_con un_monto viern_es y_prosp n2o: toda n2op:
todos_los n2p: abril_$ celeb n2p2: junio_$ os_manda n2p3r6: viern_$ n2q: empez n3: ^_enhor acaba_de ano_nuevo con_tu
en_copia enhor_por fiest_y te_manda n3o2p: de_ahora parti_de n3p: abril el_sabad n3q: estar_en n4: cumpl el_premi
enhor premi n4pqr: acaba n5: manda_recue recue_$ no: a_traba asoci de_volve madre mi_madre perez senor_perez no2:
aboga_se comun_$ seman_pasad no2q3: que_nos noq: mi_aboga np: ^_creo abraz_grand cambi_de con_un dar de_abril he_visto
jajaj jajaj_$ la_bande la_marca la_vida lo_prome manan_y queri_ana salis si_hay vida np2: ^_hoy bande corri dia_$
estad locos un_abraz np2q: marca np3q: abraz npq: ^_queri el_progr progr queri npq2: no_encue npr: marke nq: ^_recue
a_quien clien conta_se cuent_que encon_en lado lado_$ oye_que para_0 preci_inclu progr_de si_nos vecin web_no nq2:
?_en ^_quien exact habla_de nq5: ^_oye nq6: oye nqr: terce nr: carme esta_termi pasa_el pilar_$ tempo nr2: resta o:
acoso albac alvar aseso base blum calid cobro conti cuest d darem data deben denos deuda dirig e fuero futur habea
haga hall hered incum infun instr integ l lagos liqui maier mios nordl notif nulo pacto pague papa paz pelo pidal pido
prohi prote ramon relac resue reten ruiz s sigan sirve soto suscr suspe tomad trave valer veces volun o10: aboga_$
en_concu o12: concu o2: ^_basta ^_borre ^_consi a_esta abste abste_de acree_$ acree_y ahora_dirij asunt_esta asunt_lo
atend_ningu cesen comun_a datos_$ de_aboga de_datos de_nada decla_en deje_de deman deman_$ denun_$ difun el_juzga
escri_en esta_direc esta_ya exijo_que favor_no impug insis_mas juzga la_prese les_exijo lleva_ya los_tribu marid_falle
mas_corre mas_mensa me_inter mi_segur mis_datos nada_no negam no_quier no_recon nunca_se ocupa_de pagos podem_atend
por_este que_dejen que_hemos quite quite_de recon recon_la resci resci_el sido_decla solic su_recla traba_nunca tras
tribu tribu_$ ya_nuest o2p: impor mi_padre padre o2p4qr: segur o2pq: ^_esto domin_$ o2q: pagar_$ o2q2: volve_a o2r:
lista_de o3: al_admin ante atend borre_de cualq_comun de_recor defen dirij_a dirij_al el_asunt escri_por este_asunt
exijo mas_por no_insis recla_y recor_$ se_pondr o3p: le_ruego o3pq: con_usted o3q: a_pagar o4: a_escri admin_concu
borre concu_$ decla en_conta escri_$ la_socie les_ruego pondr_en socie su_lista o4p3: conta_con o4q: pagar o5: ^_dejen
de_escri denun escri_mas lamen_comun me_escri o5p2r2: lista o5q2: entra_en o6: asunt dejen_de empre_ha no_vuelv o7:
falle_el ruego_que o7p: ruego o8: acree de_acree dirij falle recla o8q: vuelv_a o9: concu_de dejen op: antic del_antic
dije el_impor enfer_$ esto_$ hasta_que la_proxi lista_$ murio_el para_esto viern_no op2: buena_noche dicie_$ harem
op2r: de_dicie dicie op4: a_mas defin op6: proxi oq: ana_mi bloqu cargo de_tiemp ejerc hace_cargo me_envie meses mi_$
pago_$ por_ningu quier_saber respo_de si_fuera uso vez_lo oq2: como_se se_hace oq5: saber oq6: forma or: del_consu
esta_lista jueve_$ lista_y suyos p: abona apert audio beatr caja carla comid culo curri dando das depos digam dispo
docum dosie dra duerm enseg estre etica falla fijo flore funda guion honor horiz ines juro liado lio llore mias nacho
nuria paco pagan paque pare parie pleno previ quinc reina saldr salir selec senal sofia soste subo tampo testi tomas
tope vidal vino visad zapat p10: ^_manan sin_falta p11: prime_hora p12r: lo_tendr p2: ^_dadme ^_pasad a_fin acabe_la
al_viern algo_segur centr de_aqui de_locos de_mudan de_por de_verda deber_poder dejam_hasta demor_el dia_lo dia_manan
dia_os digo_si el_fin el_finde el_patro el_proxi falta_$ falta_te haya jueve_de junto la_lista la_mudan le_hago
manan_lo marzo_os me_sient mesa_$ mierc_que mierc_y no_podra noche_y nuest_comen nuest_respu os_damos os_envia
os_ingre palab_de para_pensa paso_$ patro pedid_firma pensa pero_quier podra podra_ser podre ponga ponga_el prepa
proxi_viern retra_el seman_$ seman_el seman_impos sient_y sigui sino sino_el tal_y te_confi tendr_las tendr_nuest
tendr_todo tenei_$ tenes_$ texto_defin tiene_la usted_el viene_como viene_os viern_os y_como y_ese p2q: ana_el
como_tarde factu_$ p2q2: hacem p2qr: tal p2r: envio_el segur_$ p2r2: mierc_$ p2r4: te_las p3: ^_dame cuent_con
dadme_hasta dame_hasta esta_tarde falta_lo impos_pero jueve_te la_noche largo_de manan_a manan_sin mes_$ mismo_dia
os_llega paso_los por_medio prome_$ que_acabe tarda_el tarde_$ tarde_te tendr_a tenei_en viern_como viern_y p3q:
paso_las respu_$ p3q3r3: hago p3qr: jueve_0 p3r: ese_mismo p3r2: hago_llega tiene_$ p4: como_muy en_tu hora_lo largo
lo_largo manan_te marte_os mas_tarda mudan pasad_manan reune_el p4q: muy_tarde p5: dame tiene_en p5q: viern_a p5r:
el_retra mando_los p6: a_final viern_lo p7: texto_$ p7q: pero_el p7r3: tendr_el pq: 0_para ?_mi acaba_el agend ana_una
buena_$ buena_tarde como_queda cosa_y danos de_mayo dias_mas dudas duran las_tradu mayo o_la pero_antes que_mas reser
reyes si_la tarde_el vacac_el vemos_el pq2: a_una gusta_mucho me_podei una_cosa pq2r: por_telef pq3: punto se_encar
pq53: ?_$ pqr: dr la_carta mando_a os_los pqr2: fotos_te pqr3: los_de pr: alerg biogr el_dr es_cuand ha_pasad
las_biogr los_esta lunes_asi lunes_se mejor_dicho remit_el pr2: sea pr3: las_paso q: abrir abris acces adici ahorr
alcan algui aloja ampli anadi area aunqu banne barat celul chulo cogie colum cosit cultu curva dan dolar echen entro
escud exced hagan hojas ibane idiom indiq ir llamo marti mozo nieta ofert opina otorg otras pasan pedim pedir pesos
pilla pillo ponei ponem porfa posib posic prorr pulsa queja rapid ratit recic ronda sanz siend soluc sube surgi table
trae trami trime unida veria verlo ves zip q2: ?_no ^_cual ^_y aclar_que algun_sitio blanc cuand_estar cuand_neces
de_quien desde_algun el_iva en_blanc encar_del encue_el eso_se esta_inclu expli firma_neces forma_lo gusta_que hacei
hacei_vosot hacem_en igual lleva_a lo_hacei lo_hacem logo_? monta_$ neces_? neces_de nos_aclar o_va oye_una paga_el
pdf_? pregu_si presu_? puede_cambi puede_pasar que_archi que_hago que_inclu que_pasa querr_saber quien_paga quisi
quita_desde refie saber_quien se_quita sitio_o te_refie telef_$ una_duda una_llama va_apart viern_? web_en q2r: cooki
pagin_de q3: apart_? cual_de da_error de_decid el_punto enlac_me forma_neces iva_o lo_neces me_queda me_sale o_lo
oye_y pdf punto_0 querr quien_se saber_si y_si q4: apart iva pasar podri queda_claro q5: error neces_el para_cuand
que_forma qr: cooki_que de_cooki en_su falta_el foto_de los_paso perdi png porqu_el princ que_tal qr2: el_prime
los_mando servi r: acred anduv anna capit chef cinco compu condi cordo dicen epilo esas fines ganan giro grupo habit
inici javi jura limpi lote lou medin memor novia otros pedia plato polit produ quint remat repar sala salon sinop
tanda tim vea venta r2: aqui_va cocin_las conta_los de_servi del_resta la_esta las_hago las_tendr las_tiene le_adjun
lunes_que o_sea porta_las porta_los sea_el r3: ^_van las_mando va_el r6: adjun_las las_del
"""
