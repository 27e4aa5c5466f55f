"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: ahori almoh apena atien audit bacal bater breve broma caido camio capaz carlo caser cielo corta culpa debo descr
detra digna dire direm divis duche echar echo eleva elvir escan escog escol estem fatal fiebr firmo gripe hablo ido
jordi lento lisbo llegu locur luz malo maqui medid mia milan miram miran mover mu muert muest naric nena norma notar
ocupo oido onlin parce paren pares permi persi petic prece pronu pude puent puso quebr quiza redes reinc repre resul
ritmo rodil salga sam santo secue senta somet teatr toca toma topog tren vaya vered vuelo weber a10d5o7p3q4: contr
a10d7n5o5p3q2r2: ha a10dno2p6q: estam a10dq: ^_graci a10o: ^_recib a10o7p4q: vuelv a11d11n5o5p22q6r9: los
a11d23n4o2p4q6r: es a11d2n2p: vuelt a11d2p2q3: tengo a11d4p2q: graci_por a11d7o2p11q3r: el_0 a12d13no14p6q2: nuest
a12d4n2opq: a_la a12d4n3p19q3r10: lunes a12do2p2q: recib a12op12qr: hasta a13: lo_miro miro todav_no
a13d24n6o10p4q3r3: ya a13d28n3o7p13q14r7: del a13dp2: algo a14d12n9o12p6q4r2: mi a14d18n4p14q14r14: las a14p5r: digo
a16d40n5o4p23q12r4: 0 a178d212n66o83p141q99r30: $ ^ a17d12o2p4q: he a17d33n3o10p16q2r5: esta a18d39n8o14p18q8: por a2:
!_lo ^_anota ^_aun ^_mucha ^_ok ^_tomo ^_visto a_casa a_mirar aboga_todav acusa acusa_recib aerop algo_te ando_hasta
anota anota_graci aprob_el arrib_$ banco cabez_$ checo comen_con compa_y compl_me contr_lo contr_una cuant_sepa dara
dara_trasl de_enero decid_$ decim_algo del_ano depar_legal dia_y diga doy_abast el_aerop el_banco el_depar en_obra
ensen_a entie_de es_festi es_quien esper_a esta_con estam_desbo estim_acusa esto_es estos_dias estoy_con festi finan
firma_del firma_hoy fuera_vuelv graci_ana graci_se hare he_reenv idea impos_lo la_firma la_resol le_dara leo llevo
lo_checo lo_consu lo_estam lo_estoy lo_hare lo_retom lo_tenga lo_vemos lunes_es lunes_estoy me_fue me_habia me_llego
me_paso mil mirar_$ no_doy no_esta nota_graci nuest_direc obra olvid_$ opini os_prome pacie_$ pasad_a paso_por pelea
pelea_con pendi_de poner_al por_insis prome_nada prome_poner prove_de que_esto recib_de recib_lo recib_mucha redac
resol retom se_le se_que segui_pelea sepa sepa_algo sin_porta socio su_propu te_voy telas tengo_que todav_esta tomo
tomo_nota trasl_de vemos_$ viend vosot_es voy_conta y_aqui y_vuelv ya_casi ya_os a20d9n11p23q4r6: os a20dp: en_cuant
a20dpq2: cuant a21npq2r: todav a23d9n6p31q3r11: te a25n2op2: estoy a2d: de_compr direc_en es_que mi_jefe nuest_depar
opera que_ha a2d11p9q4r6: fotos a2d2: ^_vale estas ok a2d2n2o7pqr: senor a2d2n3p: la_feria a2d2n9op2: !_$
a2d2nop12q6r: jueve a2d2nopq3: nosot a2d2o: acuer de_acuer a2d2o2p2q5: vez a2d2o2q: de_los a2d2o3p5q: envia a2d2o3r:
esta_en a2d2o4pq2: lleva a2d2or: inter a2d2p: sient_$ a2d2p2q: infor a2d2p9q2r3: llega a2d2pq2: color a2d2pr5: porta
a2d2q: no_tengo a2d2q2: eso tiene_que a2d2q5: el_presu a2d3: 0_y nada_$ a2d3n: compr a2d3n2opq7: preci a2d3n2p2q:
mejor a2d3n2r: equip a2d3no2q4r: desde a2d3p11q2r: falta a2d3p2: firma_$ a2d3p4: el_dia a2d3p9: ^_perdo a2d3q2: vale
a2d4n2o15p6: les a2d4n3pq: ano a2d4np15q10r: antes a2d4op7q: por_la a2d4pq: aprob a2d4pqr: confi a2d5npq: solo
a2d5p5q: ^_estim estim a2d6p11q2r5: texto a2d7npq4r: bueno a2d7o2q: no_nos a2d7q8: presu a2d8o2pq4r: dos a2d8p9q3r5:
las_fotos a2d9: queda_con a2d9n3op4r: asi a2d9npq2r5: va a2dn: el_equip fue mi_herma a2dn2: la_ofici ver_si a2dn2q:
vemos a2dn3: ofici a2dn3o4: traba a2dn4pq2: estar a2dno: herma respo a2dnoq: volve a2dnp: unos a2dnp10q3r6: prime
a2dnp4q2: por_el a2dnq3: habia a2dnr: ana_te a2do: estos a2dop4: conse a2dp: comit las_prueb lo_habla a2dp2q3: ^_para
a2dp6: impos a2dpq: prueb tener a2dpq2: no_se a2dq: enero ensen a2dq2: cuent_$ desde_el a2n: a_los aboga_en compa_de
feliz ya_se a2n2: casa de_vuelt a2n2p3q: junio a2n3pq2: tu a2n5p4q: fiest a2no2p10r4: la_seman a2no2p3q: quier a2np2q:
0_a a2np3q: de_junio a2np3q2: ^_antes a2npq: jefa a2npq2: del_lunes a2nq: no_os a2nr: el_prove a2o: insis_lo mujer
a2o2: les_comun sido a2o2p2r: consu a2o2q: podem a2op: una_vez a2p: ^_ando ^_uf decim dias_$ el_$ el_recor entre_el
geren la_mesa mesa regre uf unos_dias a2p2: consu_con hasta_arrib perdo_se a2p2q: encim veo a2p2q2: el_corre a2p3:
casi lunes_y reune se_reune a2p3r: lo_paso a2pq: junta la_que mi_jefa puedo a2pq2: me_lo a2pr: manda_el a2q: hueco
lo_reenv que_habla un_hueco vista a2q2: a_que navid si_el a2q2r5: van a2q3: entie a2r: el_direc no_ha a3: abast
calma_$ cuant_me de_vosot desbo esta_leyen estoy_esper estoy_fuera graci_lo he_pasad la_cabez leyen leyen_el lo_esta
nota olvid_de pendi podid_mirar revis_con viene_estoy a31d10np2q: graci a32d10n9o9p9q18r4: se a34d41n23o25p27q31r10:
que a34d8n5o9p16q20r4: me a37d32n20o21p16q24r4: en a38d39n9o8p14q5r2: con a39d32n17o23p29q15r: a a3d: ^_estam doy jefe
te_escri a3d15n2o5p4q4: corre a3d17n2p5r: con_la a3d2n2: a_ver a3d2n2q: ver a3d2n3p: feria a3d2n3pq5r3: cuand
a3d2nopr: y_la a3d2o10p: comun a3d2oq: poco un_poco a3d2p17r4: el_marte a3d2q: propu a3d2r: orden a3d3o: fuera
a3d3op17r4: marte a3d4n3o2p2q2r2: que_el a3d4q: ^_si a3d5nop4: conte a3d6n3p18r: manan a3d6q3: decid a3d8nop3q4: ^_nos
a3dn2op6q2: ^_a a3dn3p2q3r: de_las a3dnp2q2: cuent a3dnp2qr: me_ha a3dnp3: hoy a3do3p2q: esto a3do6p: recor a3dq:
despu a3dr: tiene_el a3n: enton a3n5oq7: quien a3np2: os_lo a3np3: mi_compa a3nq3: vosot a3nr: prove a3o: ahora_mismo
trasl a3o3: a_conta a3o4: insis a3o5q: de_su a3op5qr: mismo a3p: al_dia estam_con por_compl a3p2: arrib a3p3r: que_lo
a3p5: esta_seman a3p6: mes a3p8r4: seman_que a3pq: ^_segui a3pr: el_fotog fotog a3q: cierr_del luego que_os a3qr:
legal a4: aviso_$ cuant_pueda miro_con mucha_graci pero_no pueda_$ recib_graci reenv_a sigo vacac_hasta
a43d32n12o15p27q14r10: y a44d49n3o33p11q25r2: no a47d94n32o20p46q24r19: la a4d: mucha tenga a4d2: no_hay a4d2np7q2:
para_el a4d2oq: poner a4d2p5: comen a4d2p9r: lo_tiene a4d3pr: que_es a4d4n2o3pq: ahora a4d4n2p3: compa a4d4n5p2r3:
aqui a4d4np: quedo a4d4np2: visto a4d4np3q: de_marzo a4d4np4q: marzo a4d7npq: segui a4dnp10q2r4: paso a4dnp6q6: ^_me
a4do15p: escri a4dp: ni a4dp2q: llego a4n: vuelt_$ a4o3p4q: entre a4op: a_mi a4p: me_olvid y_os a4p2: compl a4p3:
de_que y_lo a4pq2: reenv a4q: el_cierr a4r: aun_no a5: he_podid pongo_con pueda te_aviso vuelt_lo
a58d64n27o41p50q35r15: de a5d10no2pq: ^_ya a5d10o2: nada a5d15npq3: queda a5d2: depar a5d2n2o4p4qr: pasad a5d3p17:
perdo a5d3p3q4r: dias a5d5n2q: hay a5d5p: lo_sient a5d5p2: sient a5d7no11p3q9: ^_no a5d7np8q2: sin a5d9n7p4q5: en_el
a5d9n9p4q3r: en_la a5dn4p33q5r6: el_viern a5dop2q: voy a5dpq3: habla a5np4: prome a5o: conta_$ a5p: ando pacie
a5p13r5: que_viene a5p14qr5: viene a5p2: lo_revis lo_tengo a5p2q: ^_se a5pq: cierr a5q: cabez a5r: os_digo a6: digo_$
estoy_en no_he podid a6d: graci_$ a6d12n11p22q7r: ^_el a6d2: con_mi a6d2o8qr: su a6d3no2: ^_nuest a6d4n5o2p5q2r: manda
a6d5n12o2p5q: ! a6d5n2p8q3: hola_ana a6d8n3o2p2q15: si a6d9no2r: direc a6dn4o5p4q11: una a6dp: olvid a6dqr: aviso
a6o9: nuest_aboga a6q: mirar a6r: aun a7: ello_$ miro_$ a70d35n8o8p53q14r5: lo a7d: calma con_calma a7d16n3o6p3r: ^_la
a7d2o7p2q2: no_me a7d4: lo_he a7d5n2p11: dia a7d5no4p6q2r2: le a7d7o4pq: y_no a7dn2o13q: aboga a7dn2o2p22r4: seman
a7dn5p34q7r6: viern a7n3o8p4q3r2: conta a7np: estoy_de a7np3: se_me a7p: con_ello me_pongo a8: ^_todav algo_$ la_vuelt
a83d87n31o24p104q53r28: el a8d28n11o7p7q14: nos a8d4np9q3r: pero a8d5p10q2r4: tiene a8d7n5op10q12: para a8d7p7q3:
firma a8p: ^_estoy ello pongo a8p2: digo_algo a8p5: te_digo a8p7r3: y_te a8p8qr: hasta_el a9d10n8o2p6q9: un
a9d11n3p10q5: ^_hola hola a9d11n5op15q6r2: ana a9d12o2p3q3: con_el a9d16n8o2p12q3r9: de_la a9d21n5o4p5qr: al a9d2p3r:
revis a9d3n2p18r9: el_lunes a9d3o4p3q2: el_contr a9d4nop10: ^_lo a9d9n2o2p7q4: 0_de a9dn2qr: esper a9dnp2q2: vacac
a9dp2q2: de_vacac a9p3: vuelv_el a9pr: se_lo ad: ^_ay ^_confi ^_hecho ^_ni a_su aqui_y avisa ay busca caro con_direc
conte_con depar_jurid despu_de dias_el elena emiti estro genia ha_visto habla_con he_ensen inven_y la_reuni la_verda
lamen_no llega_en luis luis_$ marta_el ojo oport que_conte que_vamos revis_la segun_versi sient_mucho solo_en
ad10n2o3p2: hemos ad10no12p6q4: mas ad11n3op6qr2: 0_$ ad12np6q: final ad2: 0_sin ana_lo dale estas_cosas madri nadie
uno va_a ad24n5op13q: todo ad2n: numer ad2n2op: han ad2n2op2qr: ^_ana ad2n2opq3: tiemp ad2nop3: !_! ad2nopq2: cerra
ad2noq: preci_$ ad2np: visto_bueno ad2np11q4r: el_jueve ad2np5q: ^_esta ad2o: cosas hacer ad2o3: jurid ad2op5q2: muy
ad2p: subir ad2p12qr7: mando ad2p2: dia_0 ad2p2q: listo ad2p8r2: te_lo ad2pq: verde ad2pq2: da ad2pr: hecho ad2q: duda
mande me_gusta ad2q2: mirad ad2q4r: ^_bueno bueno_dias ad2r: socia ad3: ^_de ad3n2: calle ad3n2o3q4: entra ad3n2p2q:
^_os ad3n2p3r: asi_que ad3no2: ya_no ad3o: todas ad3op: pedid ad3op5: ese ad3p2q: marta ad3q: los_dos ad3r: 0_el sobre
ad4: fecha pagad ad4n3p3: todo_el ad4nopq: yo ad4noq: septi ad4np3q: ^_en ad4np3r: del_0 ad4o5pqr: este ad4oq:
de_septi ad4p2: el_texto ad4q4r4: el_logo ad5n2: es_el ad5pq4r5: logo ad5pq5: gusta ad5q5: a_las ad6: b hemos_decid
ya_lo ad6no5r: vamos ad6nq3: la_segun ad6pr: la_carpe ad7npq6r2: segun ad7op3q3: buena ad7p2q2: versi ad7pr: carpe
ad7qr16: adjun ad8n3o2p9q4: como ad8nr: demas ad9: nos_queda adn: a_0 el_que equip_y extra pase adn2pq: tambi adn2qr:
encan adn2r3: ^_aqui adn5opq: nueva adno: con_nosot adno2pq3r: que_me adnp: el_visto inven adnp6q5: antes_de adnpq2:
mucho adnpr: al_0 la_tiend tiend adnq: de_0 ado: ^_he es_una inter_$ voy_a ado2: despa ado3: mensa ado4: ^_lamen
ado4p: lamen adop: damos adopq: ^_como adp: ^_marta catal con_las dado decis el_comit ha_dado los_color nos_hemos
perdo_por plano reuni subir_las adp2: comen_$ devue el_resto resto adp2q2: archi adp3: sera adp4: lo_mando adp9q2r5:
los_texto adpq: ella octub verda adpr: 0_al adq: aviso_de es_la jaja mande_el papel peque seis viern_pasad y_las adq2:
cuatr adq3: algun adqr: las_de adr: mi_socia adr3: adjun_el an: ^_desde a_viern aqui_no beso besos de_lunes delan
delan_de deses enorm enter feria_de gil horar la_calle levan lo_mejor no_traba parti_del pasad_el que_esper
queda_preci recep senor_gil te_cuent todav_estoy un_beso y_sin ya_estoy an2: abier encon iba iba_a se_ha an2o2:
el_senor an2o3: y_que an3: mi_hija an3o: hija an3o3: prese an3op: a_parti an4op: parti ano3q: que_se ano4p3: el_domin
ano4p3q: domin anp: los_ninos lunes_de ninos anp2: seman_de anp2q57: ? anp4q: lunes_a anpr: cocin anq: es_un anq5:
inclu anr: cunad fuent las_fuent mi_cunad viaje ao: conte_a contr_$ esto_y he_puest insis_$ larga mi_mujer negoc ocupa
poco_de poner_en quien_lleva rogam saque ao2: credi de_envia direc_$ ha_sido no_podem puest que_mi ao2p: murio ao2p2:
de_nuest ao2q: consi ao3: ha_entra ao4: a_nuest pondr ao4pr: datos ao5: en_manos manos manos_de aop: asi_lo con_nuest
estam_de aop2: enfer tranq aop7: noche aoq2: no_lo aor: la_senor ap: ^_entre ^_tranq ando_en aprue aprue_el bocet
buena_pinta bueno_de comis comit_de comun_la conse_$ conte_el de_fiest de_quiro del_dia dos_seman el_archi el_geren
el_infor el_inven envia_el envia_los esta_enfer estam_a fotos_a ingre junio_y la_comis la_decis las_obras laura
laura_que lo_comen lo_manda lo_veo los_bocet lunes_0 manda_los marte_y mismo_$ muy_buena nosot_y obras palab palab_$
pasad_por perdo_$ pinta que_vuelv quier_que quiro revis_tambi secre tambi_laura tiene_muy tomam ultim una_seman
verda_$ ap10: a_prime ap19r4: tendr ap2: ana_graci apunt dadme dejam es_impos esta_noche fotos_el me_he no_llego
te_conte ap2q: las_fiest listo_$ voy_de ap3: discu marzo_$ ap3q: respu ap3r2: viene_$ ap4: a_lo el_conse ap5: final_de
ap5r: retra ap6: ana_perdo de_mes ap6q3r: antes_del apq: dicho el_conta encim_de firma_el me_da me_voy nos_ha nueva_$
octub_$ apq13: neces apq2: del_jueve apq4: cual apr: ^_con con_los falta_las los_datos viern_de aq: ^_encan ^_tengo
a_envia ayunt color_del cuant_nos de_cabez en_octub en_una he_mirad incli incli_por jueve_es junta_$ los_preci luego_$
me_pide navid_y no_consi no_le no_puedo no_queda para_poner pide queda_en segui_esper si_lo un_vista vacac_$ vendr
viern_pero y_volve aq2: del_viern dice en_que funci funci_$ y_me aq3: vosot_$ ar: balan balan_y confi_la de_viaje
ficha fotog_$ gesto los_demas me_falta se_la vinos ya_las ar2: os_las saco ar4: ^_adjun ar6: lunes_$ d: abajo abro aca
acuna alica ambas ancho anexo anime apana apare apell arco arsys asist asust atte autom bano barba barce be bendi bici
bizum blog cabec camar cargu celia chatb chill clasi cobra comer const coope coord coraz costa crack crudo dadle darle
dejal denta dentr desca digit dni docto donde echev ed edito ellos empie encaj ernes esfue esos estei euro euros f
facha febre ferna ferra formu ftp gente googl grana gratu h hagal hecha hice hijas horas hospi https ignor iker ingle
izq izqui jeje kiko laser late lee libre lic lindo lola manua manue maque marco marge marin medel medi medic metid
miral mrequ muak mural nel nino objet ochen ojala oliva optad orale orteg otono pagam panto paqui par parad param
pasas patio pausa pida plani plata poned presi profo puert pues pulpe reali redis refer repet repor reque rubri salid
salie salio salve secci senti siemp since sirva slp sms sobra sobri somos spam spei suban subve taman tanti tanto
techo telon tema terra tesor tira tobon tocad tocar tomen total tus usad usar usarl utile vegan via visua votam whats
x0 d11n2pq5: cambi d11o7p2q4: factu d12: al_final perfe d12nop2q2: 0_0 d13n2p2q5: bien d13q: parte d17oqr: adela d2:
0_madri ^_0 ^_adela ^_listo ^_perfe acept adjun_$ admin_$ aprob_$ asi_$ azul_$ b0 b0_$ b_$ b_0 bien_adela bien_menos
bolet bolet_$ bueno_es c cambi_nada campa cerra_$ clini como_esta como_estab confi_que corre_adela corre_es cubie
de_factu de_momen dejad_como del_fondo demas_adela desis_esta direc_de dos_nos duda_$ el_artic el_bueno el_drive
el_mante el_talle el_titul el_verde en_vuest es_b0 es_corre estab estab_antes examp final_hemos final_nos folle_y
fondo fotos_al gabri graci_con he_leido he_subid inaug la_campa la_fecha la_inaug la_propu la_sesio leido leido_todo
linea lo_hemos madri_$ marte_a marzo_asi mas_grand mayor metro molin momen ningu_objec no_el no_es no_graci no_tenem
no_toque nos_conve nos_han nos_inter objec opcio_b os_he pagad_$ pagad_desde pagin_0 para_adela parte_no parte_todo
pasam pie pie_de podei_publi por_todo presc presc_del proce publi_$ renov renov_el salvo senor_wirth septi_y si_$
sin_duda son_0 subid_las tenem_ningu texto_con titul_en toque toque_nada usuar vale_perfe vez_pasam video_$ wirth y_0
d2n: artic dejar el_carte es_calle que_hay segui_con yo_$ d2n5p: todos d2no: derec septi_$ d2noq3: llama d2np: grand
d2npq: folle d2npqr: foto la_foto d2nq: lo_de d2nq3: pregu d2o: ^_dejad ahora_$ cance de_desis derec_de desis la_contr
d2o2p: mis d2o2pr: pago d2o2q: contr_y d2o3pq3: encar d2o7: comun_que d2o8pq: que_no d2op3q11: o d2oq: nombr_de y_yo
d2p: esta_$ esta_vez fotos_$ grand_$ hecho_$ quere sesio d2p10q3: tarde d2p2: manan_$ manan_por d2p2q: tradu d2p2r:
cordi d2p2r2: fotos_de d2p2r8: ^_te d2p3: contr_firma tenei_todo d2p4: estim_ana d2p8qr2: y_el d2pq: atent estim_senor
repas d2pq2: che d2pq4: nos_gusta d2pr: ahi d2q: ^_aprob cambi_$ impri la_del parec_bien que_cambi d2q2: ^_che claro
de_firma d2q2r: las_dos d2q3: ejemp sale d2q4: enlac d2qr: la_pagin lucia d2r: ^_ahi fotos_del menos talle viejo d2r2:
^_va d2r4: texto_de d2r5: la_porta d2r6: adjun_los d3: ^_acabo antig_$ asi_se cif_es compa_$ de_pagin del_video
el_azul esta_mal esta_perfe final_no la_letra mal mi_parte nada_mas no_va nomas nuest_cif oscur_$ perfe_$ prefe que_la
queda_$ subid todo_corre todo_en d3n2: que_ya d3n5p2: ayer d3no: ^_hemos d3no2pq: lo_que d3np12q: tenei d3npq2:
impre_$ d3nq2: ^_los d3nq5: el_preci d3nr: carte termi d3o: por_corre d3o3: ningu d3o3p: admin d3o3q2: favor_$
d3o4p3q2: usted d3op3: deber d3p: el_pedid la_azul mira por_lo d3pq: acabo acabo_de d3pq4: otra d3q: a_impre mante
nos_parec parec rojo d3q2: cambi_el letra d4: carpe_compa conve esta_pagad esta_todo estan la_opcio no_segui oscur
se_queda segui_adela y_esta d4n: video d4n2q: antig d4npq2: impre d4o: dejad titul d4o2: no_vamos d4opq: ^_buena d4oq:
nombr d4p: este_ano d4pq: la_trans d4pq2: ser d4pq3: tres d4q2: las_0 d4q3: quita d4q4: la_web d4qr: la_de d4r: cif
d5: bien_$ decid_no drive el_telef la_direc perfe_asi por_mi publi son d5n: esta_manan d5n2q2: tenem d5n5q4: vuest
d5nop3: corre_$ d5np3q: un_salud d5o5: vamos_a d5o7q3: favor por_favor d5pq2: trans d5q: ^_todo opcio d6: adela_con
lo_demas todo_bien d6nq10: puede d6p2q: la_versi d6pq2: telef d6q4: web d6q6r2: pagin d7: adela_$ d7np: azul d7o2p2q4:
la_factu d7pr: ya_esta d7q: nuest_parte d8n2o2: ^_por d8pq3: podei d8q: por_nuest d9: ^_al d9np6qr2: salud dn: !_que
a_todos arce ayer_por bien_graci buen bueni bueno_el calle_del cambi_a como_te creo creo_que de_entra direc_es
esper_que estar_cerra invit invit_$ muebl muebl_arce pasa_a pasad_$ perro plant quieb se_llama todos_$ valen veint
vemos_en vuelt_de dn2: copia dn2p: estud local dn2pq2r: pasa dn2pq6r: ^_que dn2q: diez nos_vemos dn3: a_todo anoch
anos dn4: nuevo dn6q: recue dno: proye dno2q2: hace dno6: la_empre dno7: empre dnop: media dnp: ^_ayer elegi dnp2:
poder dnp2qr2: paso_el dnp6: fin dnpq: la_impre unas dnq: ^_vuest dnqr: cuand_lo pilar dnqr2: la_prime do: 0_por
^_cance ^_soy a_hacer acuer_con agenc agost agost_$ autor_el cance_el conmi damos_por de_esta de_mis dejad_de don
el_proye en_nombr estaf factu_0 favor_el haber hable hable_con hacer_la jurid_$ la_vamos le_comun llama_$ mi_corre n
n_o no_conte novie o_0 por_ahora recor_el retir soy traba_$ trata una_estaf y_les do2: corre_por cualq deje el_traba
esta_factu factu_y lo_lleva marid mi_marid usted_$ do2q: ya_en do3: basta mas_$ do4: nunca do4pr: ^_le do8: ^_les dop:
en_los esa notic dop2: medio dopq2r: envio dopr: dejo doq: agrad autor envie no_la tiemp_$ y_nos dp: 0_les ^_mira
actua ana_he calcu carpe_$ certi clave colga con_ella cordi_salud de_octub deber_tener del_segun devue_la el_certi
el_pago el_rut eslog guapa hacia hola_guapa la_tarde la_tradu lo_dejo los_archi manda_las marta_$ me_quedo mis_notas
misma notas pared pena perdo_que perso que_falta que_pena rut telef_el un_cordi dp2: firma_por dp2r: revis_el dp3:
de_seman demor ese_dia la_demor dp4: el_silen os_paso silen dp4qr2: llega_el dp5: todo_$ dp6: fin_de dp6r4: marte_$
dp8: lo_tenei dp9: perdo_el dpq: el_folle en_dos salud_marta dpq3: cosa dpqr: carta dpr: 0_lo te_la te_llega dpr3:
os_la dq: 0_o ^_eso ^_presu a_nombr a_ser abre borra buena_la cambi_la corre_antes corre_del creia creia_que dias_ana
ejemp_de el_color el_hosti en_enero en_un foto_nueva hace_falta hay_que hola_lucia la_buena la_tipog las_diez letra_$
logo_no mante_el mas_de monta no_no parte_$ poco_mas podei_manda pone_0 preci_de prefi presu_$ puede_ser que_manda
que_si razon repas_el segun_opcio seria tan tenem_que trans_$ ve ya_he dq2: 0_ejemp hosti jueve_a plazo pone sitio
dq3: movil otra_vez dq4: aclar el_enlac dq6: se_puede dqr: el_aviso porqu tipog dr: aqui_tiene cifra del_equip hoja
las_cifra logos lucia_$ menos_el recie sobre_el va_adjun va_la dr2: segun_el dr3: logo_en dr4: mando_el dr6: te_adjun
n: abuel afoni alumn anter aparc astur atras bajo bajon besot bonit cafet camis casua cena charl coleg conoc creer
cuelg dana debaj decia desea di dios diria diver enfoc ensay eran escue expos frio fuert furgo ganad gener habei habra
hermo hombr imagi incor insta inund jaime jubil jugam justo lado lagri lanza laus lei licen llena llora llove loco
madru marav mates merca merec moto muchi mudad mudam mundo nieve ovaci pabel panue perio place pobre polic primo pront
queso rato recom reimo resid robar rosa sabe salim salta sevil sol sucur suert tarje tarta tele tembl tempo tenid tom
tomar traig triun tuvie tuya vais vario venga vermu vero viero vigo voz n2: ^_acaba a_decir celeb ciert con_tu
con_vuest congr copia_en crist diez_anos el_congr el_estud el_premi en_copia en_todos enhor entra_a estuv gusto
los_corre menud monto nos_lo por_ciert premi prosp prosp_ano que_ayer quien_nos toda_la todos_los todos_os traba_con
un_monto viern_es y_prosp n2o: toda n2o3q: de_mi n2op: de_ahora parti_de n2p: abril_$ decir junio_$ n2p2: os_manda
n2p3r4: viern_$ n2pq: disen n2q: empez n3: ^_felic acaba_de ano_nuevo el_sabad fiest_y sabad te_manda n3p: abril n3q:
estar_en n4: cumpl felic felic_fiest n4qr: acaba n5: manda_recue recue_$ n5o4p2q: ^_mi no: a_traba asoci de_volve
madre mi_madre perez senor_perez no2: aboga_se seman_pasad no2q3: que_nos noq: mi_aboga np: ^_hoy ^_queri abraz_grand
bande con_un dar de_abril decir_que jajaj jajaj_$ la_bande la_marca la_vida lo_prome queri queri_ana salis un_abraz
vida np2: corri dia_$ estad locos te_paso np2q: abraz marca np4: la_manan npq: el_progr progr npr: marke nq: ^_recue
a_quien conta_se para_0 preci_inclu progr_de si_nos vecin nq2: ?_en ^_quien nqr2: de_conta nr: carme el_otro
esta_termi la_cocin otro pasa_el pilar_$ nr2: resta o: acoso albac aseso base blum calid cargo cobro conti cuest darem
data deben deman denos deuda devol dije dirig disco e fuero futur habea hall hered incum infun integ juzga l lagos
liqui maier mios nordl notif nulo pacto papa paz pido prote ramir ramon recha relac resue reten ruiz s sigan sirve
soto suscr suyos valer veces volun o2: ^_basta ^_borre ^_consi a_esta abste abste_de acree_$ al_admin asunt_esta
asunt_lo atend atend_ningu cesen comun_$ datos_$ de_aboga de_datos decla_en deje_de difun dirij_al el_pasad escri_en
escri_por esta_direc esta_ya exijo_que impor impug insis_mas la_prese la_socie les_exijo lleva_ya los_tribu mas_corre
mas_mensa mas_por mi_segur mis_datos nada_no negam no_quier no_recon nunca_se pagar_$ podem_atend por_este que_dejen
que_hemos quite quite_de recon recon_la resci resci_el sido_decla socie solic su_recla traba_nunca tras tribu tribu_$
ya_nuest o2p: mi_padre padre o2p4q: segur o2pq: domin_$ o2r: lista_de o3: a_escri a_pagar admin_concu ante borre_de
concu_$ de_recor decla defen denun dirij_a el_asunt este_asunt exijo les_ruego no_insis recla_y recor_$ se_pondr sus
o3p: le_ruego o3pq: con_usted o3q2: entra_en o4: borre en_conta escri_$ escri_mas lamen_comun me_escri pagar pondr_en
su_lista o4p3: conta_con o5: ^_dejen de_escri empre_ha falle_el o5pr2: lista o6: acree asunt de_acree dejen_de dirij
falle no_vuelv ruego_que o6p: ruego o7: concu_de en_concu recla o7q: vuelv_a o8: dejen o9: aboga_$ concu op: ^_esto
acord antic buena_noche del_antic dicie_$ enfer_$ esto_$ harem hasta_que la_proxi lista_$ murio_el para_esto op3:
a_mas op4: defin op5: proxi op8r3: el_mierc op9r3: mierc opq3: encue opr: de_dicie dicie oq: ana_mi bloqu de_tiemp
ejerc me_envie meses mi_$ quier_saber se_hace uso vez_lo volve_a oq2: como_se era oq3: saber oq5: forma oqr: sigue or:
del_consu esta_lista jueve_$ lista_y p: abona apert beatr buzon cafe caja carla comid culo curri dando danos das depos
digam dispo docum dosie dra dueno duerm duran enseg estre etica falla fijo funda haya horiz ines junto juro liado lio
llore mater mias nacho nuria pagan paque pare parie patro podra podre previ q quinc salir selec sella sigui sofia
soste subo t testi tomas tope vidal vino visad zapat p10: hora p12r: lo_tendr p2: ^_dadme ^_dame a_fin acabe_la
algo_segur centr cuent_con dadme_hasta dame_hasta de_fin de_locos de_por deber_poder dejam_hasta demor_el dia_lo
dia_manan dia_os discu_la el_fin el_finde ese_mismo finde jueve_de la_mudan le_hago manan_a manan_lo mando_las mierc_0
mierc_que mismo_dia noche_y nuest_comen nuest_respu os_envia para_pensa pensa pero_quier ponga ponga_el por_medio
prepa quede retra_el segur_$ seman_$ seman_el seman_impos tal_y tarda_el tarde_te tendr_las tendr_nuest tendr_todo
tenei_$ tenes tenes_$ texto_defin viene_como viern_os y_como p2q: ana_el como_tarde hacem paso_las respu_$ p2q2r3:
hago p2qr: remit tal p2r2: hago_llega mierc_$ p2r3: te_las p3: acabe dame falta_lo hora_lo impos_pero jueve_te
la_noche largo_de manan_sin manan_te marte_os mas_tarda mes_$ mudan os_llega pasad_manan paso_los prome_$ que_acabe
reune_el tarde_$ tendr_a tenei_en tiene_en viern_como viern_y p3q: jueve_0 p3r: tiene_$ p4: a_final como_muy largo
lo_largo tarda p4q: muy_tarde p4r: mando_los p5: pero_el p5q: viern_a p5r: el_retra p6: ^_manan viern_lo p6r3:
tendr_el p7: texto_$ p7r2: te_mando p8: sin_falta p9: prime_hora pq: ?_mi agend ana_una buena_tarde cosa_y dudas
factu_$ las_tradu no_te o_la os_los pero_antes por_telef que_mas reser si_la tarde_el vacac_el viern_que pq2: a_una
gusta_mucho me_podei no_encue paga una_cosa vez_de pq3: ^_neces punto se_encar pq45: ?_$ pqr: dr fotos_te la_carta
mando_a pr: alerg biogr el_dr envio_el es_cuand ha_pasad las_biogr los_esta lunes_asi lunes_se remit_el pr2: las_paso
te_los pr3: vecto q: abrir abris acces adici ahorr alcan algui aloja ampli anadi area aunqu banne barat celul chulo
clien cogie conce cosit cultu dan dices doce echen entro escud exced habri ibane idiom indiq ir llamo mano marti mayo
menu mozo nieta ofert opina otorg otras pasan pedim pilla pillo ponei ponem porfa posib posic prorr queja quisi rapid
ratit recic reyes ronda sanz siend soluc sube surgi table tipo tirad toldo trae trime unida veria verlo ves zip q2:
aclar_que algun_sitio apart apart_? blanc cual_de cuand_neces da_error desde_algun el_movil en_blanc en_vez encar_del
encue_el enlac_me eso_se esta_inclu exact expli gusta_que habla_de hacei hacei_vosot igual iva_o lo_hacei lo_neces
logo_? me_sale neces_? neces_de nos_aclar paga_el pdf pregu_si puede_cambi puede_pasar que_archi que_inclu que_pasa
queda_claro querr_saber quien_paga quien_se quita_desde refie se_quita si_no sitio_o te_refie tinta una_llama viern_?
web_en y_si q2r: cooki q3: de_decid el_punto error forma_neces inclu_el iva neces_el no_entie o_lo oye_y punto_0 querr
saber_si q3r2: el_segun q4: para_cuand pasar podri que_forma q5: ^_oye oye qr: cooki_que de_cooki en_su pagin_de perdi
porqu_el princ que_tal servi terce qr2: el_prime los_de r: acred anduv anna capit chef compu condi cordo dicen epilo
esas fines fisca ganan giro grupo habit javi limpi lote lou medin memor pedia plato png polit postr produ quint remat
repar sala salon sinop tanda tim vea venta r2: ^_van aqui_va del_resta en_vecto la_esta las_hago las_tendr las_tiene
le_adjun lo_saco los_mando lunes_que porta_los van_los y_de r3: las_mando va_el r5: las_del r6: adjun_las
"""
