"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abria ahori almoh atien audit bacal bater breve broma caido camio capaz carlo caser cielo corta crios culpa debo
dejan descr detra digna dire direm divis duche duro echar eleva elvir escan escog escol estem fatal fiebr firmo gripe
hablo ido jordi labur lento lisbo llegu locur luz malo maqui mia milan miram miran mover mu muert muest naric nena
norma notar ocupo oido onlin parce paren pares permi persi petic prece pronu pude puent puso quebr quiza redes reinc
repre resul ritmo rodil salga sam santo secue senta somet tapad teatr tenie toca toma topog tren vere vered vi vuelo
weber a10d2p3r: revis a10d3o4p3q2: el_contr a10d5nop10q: ^_lo a10d7n5o7p3q2r2: ha a10dpr: se_lo a10o: ^_recib
a10o7p5q: vuelv a11d12n5op16q6r2: ana a11d16n9o2p13q3r10: de_la a11d25n4o2p4q7r: es a11d2n2p: vuelt a11d2p2q3: tengo
a11d5o7p3q4: contr a11d7o2p12q3r: el_0 a11dq: ^_graci a12d11n8o2p7q10: un a12d13no15p6q2: nuest a12d4n2opq: a_la
a12d6n3p21q3r11: lunes a12dn2o2p6q: estam a12do3p2q: recib a12op12qr: hasta a13: lo_miro miro a13d14n5o6p23q8r10: los
a13d28n3o7p13q14r7: del a13d4p2q: graci_por a14: todav_no a14d26n7o10p5q3r3: ya a14dp2: algo a14p5r: digo
a15d20n4p16q14r16: las a16d13n9o13p6q4r2: mi a16d46n5o4p24q12r4: 0 a18d35n3o10p18q2r5: esta a192d234n70o87p153q110r32:
$ ^ a19d12no2p4q: he a2: !_lo ^_$ ^_anota ^_aun ^_discu ^_visto a_casa a_mirar aboga_todav acusa acusa_recib aerop
ando_hasta anota anota_graci apena apena_pueda arrib_$ banco cabez_$ checo comen_con compa_y compl_me contr_lo
contr_una cuant_sepa cuant_tenga dara dara_trasl de_enero decid_$ decim_algo del_ano depar_legal dia_y diga_algo
doy_abast echo echo_un el_aerop el_banco el_depar el_orden en_ello en_obra ensen_a entie_de es_festi es_quien esper_a
esta_con estam_desbo estim_acusa esto_es estos_dias estoy_con festi finan firma_del firma_hoy fuera_vuelv graci_se
habia_pasad hare he_reenv idea impos_lo jaja_$ la_firma la_resol le_dara le_echo leo lo_checo lo_consu lo_estam
lo_estoy lo_hare lo_retom lo_tenga lo_vemos lunes_es lunes_estoy me_diga me_fue me_llego me_paso mi_socio mirar_$
no_doy no_esta nota_graci nuest_direc obra ofici_$ olvid_$ opini os_prome pacie_$ para_que paso_por pelea pelea_con
poco_$ poner_al pongo_$ por_insis prome_nada prome_poner prove_de que_esto recib_de recib_lo recib_mucha redac resol
retom revis_$ se_le se_que segui_pelea sepa sepa_algo sin_porta su_propu te_voy telas tenga_un tengo_que todav_esta
trasl_de vaya vemos_$ viend vosot_es voy_conta y_aqui y_vuelv ya_casi ya_os a21d10n12p24q4r6: os a21d44n9o15p19q10:
por a22dp: en_cuant a22dpq3: cuant a23npq2r: todav a25n2op3: estoy a26d11n6p35q4r13: te a2d: aprob_el de_compr
direc_en es_que habla_con mi_jefe nuest_depar opera a2d10npq3r5: va a2d2: ^_vale estas a2d2n2o7pqr: senor a2d2n4p:
la_feria a2d2n9op2: !_$ a2d2no2p12q6r: jueve a2d2no5pq2: lleva a2d2nopq3: nosot a2d2np: visto_bueno a2d2np2q: 0_a
a2d2nr: ana_te a2d2o2q2: de_los a2d2o2r: inter a2d2o3p5q: envia a2d2o3r: esta_en a2d2p: sient_$ a2d2p10q2r3: llega
a2d2p2: el_resto resto a2d2p2q: infor a2d2pq2: color a2d2q: no_tengo a2d2q2: cuent_$ eso tiene_que a2d2q2r5: van
a2d2q7: el_presu a2d3: nada_$ a2d3n2p2q: mejor a2d3n2r: equip a2d3np: compr a2d3o: acuer de_acuer a2d3o2p2q5: vez
a2d3op4: conse a2d3p4: el_dia a2d3p9: ^_perdo a2d3pr6: porta a2d3q2: vale a2d4n2o16p7: les a2d4n2opq7: preci a2d4n3pq:
ano a2d4o5p2qr: este a2d4p2qr: confi a2d5pq: aprob a2d5q4r4: el_logo a2d6: 0_y a2d6np15q12r: antes a2d6npq: solo
a2d6p5q: ^_estim estim a2d6pq4r5: logo a2d7p12q3r6: texto a2d7qr17: adjun a2d8npq6r2: segun a2d8o2pq5r2: dos a2d8o2q:
no_nos a2d8q10: presu a2d9: queda_con a2d9n3op5r: asi a2dn: a_los el_equip fue mi_herma ya_se a2dn2o: herma a2dn2pq:
tambi a2dn2q: vemos a2dn3o4: traba a2dn4opq2: estar a2dn5p5q: fiest a2dno2p3q: quier a2dnoq: respo volve a2dnp11q3r6:
prime a2dnpq: unos a2do: estos que_ha a2dp: comit el_$ las_prueb lo_habla a2dp2q3: ^_para a2dp6: impos a2dpq: prueb
tener a2dq: enero ensen jaja a2n: aboga_en compa_de feliz llevo a2n2: casa de_vuelt a2n2p3q: junio a2no2p11r4:
la_seman a2np3q: de_junio a2np3q4: ^_antes a2npq2: del_lunes a2nq: no_os a2nr: el_prove a2o: insis_lo mujer a2o2:
les_comun sido a2o2p: murio a2o2p2r: consu a2o2q: podem a2op: una_vez a2p: ^_ando decim dias_$ entre_el pasad_por
regre a2p2: consu_con geren hasta_arrib perdo_se a2p2q: veo a2p2q2: el_corre a2p3: casi discu lunes_y reune se_reune
a2p4r: lo_paso a2p7r2: te_mando a2pq: encim_de junta la_que puedo unos_dias a2pq2: me_lo a2pr: manda_el a2q: lo_reenv
mil que_habla un_vista a2q2: a_que navid si_lo a2q3: entie si_el a2r: el_direc no_ha a2r2: saco a3: ^_mucha ^_ok
^_tomo abast algo_te calma_$ de_vosot desbo diga esta_leyen estoy_esper estoy_fuera graci_ana graci_lo la_cabez
lo_esta me_habia pasad_a pendi_de podid_mirar revis_con socio tomo tomo_nota viene_estoy a34d10np2q2: graci
a35d12n9o10p10q19r4: se a36d44n24o28p31q34r11: que a38d9n6o10p17q23r4: me a39d42n10o8p16q5r2: con a3d: jefe te_escri
a3d13p9q4r7: fotos a3d19n2p5r: con_la a3d2: doy ok a3d2n4p: feria a3d2np3q2: cuent a3d2o12p: comun a3d2p19qr4:
el_marte a3d3nopr: y_la a3d3o: fuera a3d3op19qr4: marte a3d3p11q2r2: falta a3d3p12q2r7: mando a3d3p3: firma_$ a3d3q:
propu a3d4no2q4r: desde a3d4q: ^_si a3d5nop4: conte a3d6op7q: por_la a3d6q3: decid a3d8n3p20r: manan a3d8nop4q4: ^_nos
a3d9p9q3r6: las_fotos a3dn2: la_ofici ver_si a3dn2o2p6q2: ^_a a3dn2p4q2: por_el a3dn3p2q3r2: de_las a3dn4: ofici
a3dn4pq2: tu a3dnp2qr: me_ha a3dnp4: hoy a3dnq3: habia a3do4p2q: esto a3dpq2: no_se a3dq: despu a3dq2: desde_el a3dr:
tiene_el a3n: enton a3n5oq9: quien a3nop5qr: mismo a3np3: mi_compa a3npq: jefa a3nq3: vosot a3nr: prove a3o:
ahora_mismo trasl a3o4: insis a3p: ^_uf al_dia el_recor estam_con la_mesa mesa olvid_de uf a3p10r4: seman_que a3p2:
arrib a3p2q: encim a3p5: esta_seman a3p7: mes a3pq: ^_segui mi_jefa a3pr: el_fotog fotog a3q: cierr_del hueco luego
que_os un_hueco vista a3qr: legal a4: cuant_me cuant_pueda he_pasad leyen leyen_el miro_con nota pendi pero_no pueda_$
recib_graci reenv_a sigo vacac_hasta a41d35n17o24p31q15r: a a41d38n23o22p16q28r4: en a45d37n13o16p29q15r10: y
a46d51n4o34p14q27r2: no a4d: ^_estam a4d15n2o5p4q4: corre a4d2: no_hay a4d2n2: a_ver a4d2n2q: ver a4d2np12q2r5: paso
a4d2np8q2: para_el a4d2oq: poco poner un_poco a4d2p: ni a4d2p5: comen a4d2r: orden a4d3pr: que_es a4d4n3o2p4q2r2:
que_el a4d4np4q: de_marzo a4d4np5q: marzo a4d5n5p2r4: aqui a4d5np: quedo a4d6n2p3: compa a4d7npq: segui a4d8npq4r:
bueno a4dnp6q6: ^_me a4do16p: escri a4do6p: recor a4dp3q: llego a4n: vuelt_$ a4n2p2: os_lo a4o3: a_conta a4o3p4q:
entre a4o5q: de_su a4op: a_mi a4op3r: que_lo a4p: por_compl y_os a4p2: me_olvid a4p3: de_que y_lo a4pq3: reenv a4q:
el_cierr a4r: aun_no a5: aviso_$ pongo_con vuelt_lo a51d102n34o21p48q25r20: la a5d: tenga a5d10o2: nada a5d11n10p4q3r:
en_la a5d11n2o2pq: ^_ya a5d15npq5: queda a5d2: depar a5d2n3pq5r3: cuand a5d2n4p34q5r7: el_viern a5d2p9r: lo_tiene
a5d4n2p2: visto a5d4n3o4pq: ahora a5d4p3q5r: dias a5d5n2q: hay a5d5p: lo_sient a5d8no12p4q9: ^_no a5d8np8q2: sin
a5dop2q: voy a5dp15qr5: viene a5np4: prome a5o: conta_$ a5p: ando a5p14r5: que_viene a5p2: lo_tengo a5p3: compl a5pq:
cierr a5q: cabez a5r: os_digo a6: digo_$ estoy_en he_podid mucha_graci pueda te_aviso a63d71n30o43p57q39r17: de a6d:
mucha a6d10no2r: direc a6d15n11p24q7r: ^_el a6d2npq4: habla a6d3no2: ^_nuest a6d3p17: perdo a6d4n5o2p5q2r: manda
a6d5n12o2p5q: ! a6d5n2p8q3: hola_ana a6d5p2: sient a6d9n9p4q6: en_el a6dn4o5p6q11: una a6dp2: olvid a6dq: graci_$
a6o10: nuest_aboga a6p: pacie a6p2: lo_revis a6p2q: ^_se a6q: mirar a6r: aun a7: ello_$ miro_$ no_he podid
a76d37n10o9p55q18r5: lo a7d: calma con_calma a7d17n3o6p3r: ^_la a7d2: con_mi a7d2n2o5p5qr: pasad a7d2o8p3q3: no_me
a7d3n5p35q7r7: viern a7d3o8qr: su a7d5n2p11: dia a7dn2o2p24r4: seman a7dqr: aviso a7np2: estoy_de a7p: con_ello a8:
algo_$ la_vuelt a88d100n34o25p112q59r30: el a8d31n11o7p8q14: nos a8d4n: lo_he a8d4np10q3r: pero a8d6no4p6q2r2: le
a8d7o4pq: y_no a8d9n3o2p2q17: si a8dn2o14q: aboga a8n3o8p4q3r2: conta a8np3: se_me a8p: ^_estoy me_pongo a8p2:
digo_algo a8p5: te_digo a8p8qr: hasta_el a8p8r3: y_te a9: ^_todav a9d12n3p10q6: ^_hola hola a9d12o2p4q3: con_el
a9d22n5o4p5q2r: al a9d4n2p20r10: el_lunes a9d5p11q2r5: tiene a9d8n5op12q13: para a9d8p9q5: firma a9d9n2o2p8q4: 0_de
a9dn2qr: esper a9dnp2q2: vacac a9dp2q2: de_vacac a9p: ello pongo a9p4: vuelv_el ad: ^_ay ^_confi ^_dale ^_hecho a_su
ana_le aqui_y avisa ay busca caro con_direc conte_con depar_jurid despu_de dias_el el_aboga el_adjun elena emiti estro
genia ha_visto he_ensen inven_y la_reuni la_verda lamen_no llega_en luis_$ marta_el ojo oport orden_de que_conte
que_vamos resto_de revis_la segun_versi sient_mucho solo_en y_en ad10n3o3p2: hemos ad10no13p6q5: mas ad10np7qr2: salud
ad11n3op6qr2: 0_$ ad13np8q: final ad15n2p2q5: bien ad17oqr: adela ad2: 0_sin ^_ni ana_lo estas_cosas luis madri nadie
va_a ad26n5o2p14q: todo ad2n: a_0 numer ad2n2o2p: han ad2n2op2qr: ^_ana ad2n2opq3: tiemp ad2n2r4: ^_aqui ad2no: cosas
ad2nop11q4r: el_jueve ad2nop3: !_! ad2nopq2: cerra ad2np6q: ^_esta ad2o: hacer ad2o3: jurid ad2op5q2: muy ad2p: subir
ad2p10q3r6: los_texto ad2p2: devue dia_0 reuni ad2p2q: listo ad2p2r: cordi ad2p2r9: ^_te ad2p8qr2: y_el ad2p9r2: te_lo
ad2pq2: da ad2pr: hecho ad2q: duda me_gusta ad2q2: mirad ad2qr4: mando_el ad2r: socia ad3: dale uno ad3n2: calle
ad3n2o2p: ya_no ad3n2o4q4: entra ad3n2p2q: ^_os ad3n2p4r: asi_que ad3noq: preci_$ ad3nq: de_0 ad3o: todas ad3op2:
pedid ad3p: fotos_$ ad3p2q: marta ad3pq: verde ad3q: los_dos mande ad3q4r: ^_bueno bueno_dias ad3r: menos sobre ad4:
^_de fecha pagad ad4n2opq: yo ad4n3p3: todo_el ad4n6p2: ayer ad4noq: septi ad4np3r: del_0 ad4op5: ese ad4oq: de_septi
ad4p2: el_texto ad4r: 0_el ad5n2: es_el ad5np3q2: ^_en ad5pq5: gusta ad6: hemos_decid ya_lo ad6q5: a_las ad7: adela_$
b ad7no5r: vamos ad7nq3: la_segun ad7op4q3: buena ad7p2q2: versi ad7pr: la_carpe ad8n3o2p9q5: como ad8nr: demas ad8pr:
carpe ad9: nos_queda adn: a_viern bueno_el de_lunes delan el_que equip_y extra horar pase adn2qr: encan adn5opq: nueva
adno: con_nosot adno2pq3r: que_me adnp: ^_ayer el_visto inven adnp4q: lunes_a adnp6q7: antes_de adnpq2: mucho adnpr:
al_0 la_tiend tiend adnqr: cuand_lo ado: ^_he es_una voy_a ado2: despa inter_$ ado3: mensa ado5: ^_lamen ado5p: lamen
adop2: damos adopq: ^_como adp: ^_marta catal dado decis el_comit ha_dado los_color nos_hemos perdo_por plano secre
subir_las adp2: comen_$ con_las adp2q2: archi adp3: demor la_demor sera adp4: el_conse lo_mando adpq: ella octub verda
adpr: 0_al viern_de adq: aviso_de es_la mande_el papel peque seis viern_pasad y_las adq2: cuatr adq3: algun movil
adqr: las_de adr: mi_socia adr3: adjun_el an: ^_desde ahora_lo aqui_no beso besos delan_de deses enorm enter estam_en
feria_de gil la_calle levan llevo_yo lo_mejor no_traba parti_del que_esper queda_preci recep senor_gil te_cuent
todav_estoy un_beso y_sin ya_estoy an2: abier encon iba iba_a se_ha an2o2: el_senor an2o3: y_que an2p: decir an3:
mi_hija an3o: hija an3o2p: a_parti an3o3: prese an4o2p: parti ano: pasad_el ano3q: que_se ano4p3: el_domin ano4p3q:
domin anp: decir_que los_ninos lunes_de ninos anp2: seman_de anp2q63: ? anpr: cocin viaje anq: es_un anq6: inclu anr:
cunad fuent las_fuent mi_cunad ao: conte_a contr_$ devol disco esto_y he_puest insis_$ larga mi_mujer negoc ocupa
poco_de poner_en quien_lleva ramir rogam saque ao2: credi de_envia direc_$ ha_sido no_podem puest que_mi ao2p2:
de_nuest ao2q: consi ao4: ha_entra pondr ao4pr: datos ao5: a_nuest en_manos manos manos_de aop: asi_lo con_nuest
estam_de aop2: enfer tranq aop7: noche aopq4: encue aoq3: no_lo aoqr: sigue aor: la_senor ap: ^_entre ^_tranq ando_en
aprue aprue_el bocet buena_pinta bueno_de comis comit_de comun_la conse_$ conte_el de_fiest de_quiro del_dia dos_seman
el_archi el_gesto el_infor el_inven envia_el envia_los esta_enfer estam_a fotos_a ingre junio_y la_comis la_decis
la_pacie las_medid las_obras laura laura_que lo_comen lo_manda lo_veo los_bocet lunes_0 manda_los marte_y mater medid
mismo_$ muy_buena nosot_y obras palab_$ perdo_$ pinta que_estoy que_vuelv quier_que quiro revis_tambi si_los
tambi_laura texto_para tiene_muy tomam tu_corre ultim verda_$ viaje_$ ap11: a_prime ap19r4: tendr ap2: ana_graci apunt
dadme dejam discu_la el_geren es_impos esta_noche finde fotos_el mando_las me_he te_conte una_seman ap2q: listo_$
palab voy_de ap2r: ^_con con_los ap3: acabe marzo_$ no_llego ap3q: las_fiest ap3r2: viene_$ ap4: a_lo tarda ap4q:
respu ap5r: retra ap6: ana_perdo de_mes ap6q3r: antes_del ap7: final_de apq: dicho el_conta firma_el me_da me_voy
nos_ha nueva_$ octub_$ apq16: neces apq2: del_jueve apq4: cual apr: de_viaje falta_las gesto los_datos aq: ^_encan
^_tengo a_envia ayunt color_del cuant_nos de_cabez en_octub en_una he_mirad hola_me incli incli_por jueve_es junta_$
los_preci luego_$ me_pide mil_graci movil_y navid_y no_consi no_le no_puedo no_queda para_poner pide queda_en
segui_esper vacac_$ vendr viern_pero y_volve aq2: del_viern dice el_movil funci funci_$ lo_encue y_me aq3: en_que
vosot_$ ar: balan balan_y confi_la fotog_$ los_demas me_falta salud_cordi se_la tiene_mi vinos ya_las ar2: ficha
lo_saco os_las ar4: ^_adjun ar7: lunes_$ d: abajo abro acuna alica ambas ancho anexo anime apana apare apell arco
arsys asist asust atte autom bano barce be begon bendi bici bizum bland blog cabec camar cargu celia chatb chill clasi
claus cobra colgu comer const coope coord coraz costa crack crudo dadle darle dejal denta desca digit dni docto donde
echev ed edito ellos empie encaj ernes esfue esos estei euro euros f febre ferna ferra formu ftp gente googl grana
gratu h hagal hecha hice hijas horas hospi https ignac ignor iker ingle izq izqui jeje kiko larra laser late lee libre
lic lindo lola manua manue maque marco marge marin medel medi medic metid miral mrequ muak mural nel nino objet ochen
ojala oliva optad orale orteg otono pagam panto paqui par parad param pasas patio pausa pida pides plani poned presi
profo puert pues pulpe reali redis refer repet repor reque rubri salid salie salve sean secci senti siete since sirva
slp sms sobra sobri solap spam spei sra suban subve taman tanti tanto tapa techo telon terra tesor tira tobon tocad
tocar tomen tono total tus usad usar usarl utile vegan verla via visua votam x0 d10q: ^_al d11n3pq5: cambi d11o7p3q5:
factu d12nop2q2: 0_0 d13: al_final perfe d13q: parte d2: 0_madri ^_0 ^_adela ^_firma ^_listo ^_perfe aca aca_le
adjun_$ admin_$ antes_$ aprob_$ asi_$ azul_$ b0 b0_$ b_$ barba barba_$ bien_adela bien_menos bolet bolet_$ bueno_es c
cambi_nada campa cerra_$ clini como_esta como_estab con_todo confi_que corre_adela corre_es cosa_me cualq_cosa cubie
dale_nomas de_antes de_factu de_momen de_siemp dejad_como del_fondo demas_adela dentr desis_esta diez_nos direc_de
dos_nos duda_$ el_artic el_bueno el_drive el_mante el_talle el_titul el_verde en_vuest es_b es_b0 es_corre estab
estab_antes facha facha_son final_hemos final_nos firma_y folle_y fondo fotos_al gabri graci_con he_leido he_subid
inaug la_campa la_fecha la_inaug la_plata la_propu la_sesio le_mando leido leido_todo linea lo_hemos lo_mande los_tres
lunes_en madri_$ manan_deber marte_a marzo_asi mas_grand mayor metro molin momen ningu_objec no_es no_graci no_tenem
no_toque nos_han nos_inter nos_va objec opcio_b os_he pagad_$ pagad_desde pagin_0 para_adela parte_no parte_todo pasam
pie pie_de plata podei_publi por_todo por_whats presc presc_del proce publi_$ quita_$ renov renov_el salio salio_esta
salvo senor_wirth septi_y si_$ siemp siemp_$ sin_duda son_0 subid_las tenem_ningu texto_con texto_que titul_en toque
toque_nada usuar vale_perfe vez_pasam video_$ whats y_0 d2n: artic dejar es_calle examp que_hay segui_con yo_$ d2n2q:
diez d2n3pq6r: ^_que d2no: derec septi_$ d2no2q2: hace d2noq3: llama d2np: grand d2np2qr3: paso_el d2npq: folle
d2npqr: foto la_foto d2nq: lo_de d2nq3: pregu d2o: ^_dejad acuer_con ahora_$ cance de_desis derec_de desis la_contr
d2o2p: mis d2o2pr: pago d2o2q: contr_y d2o3: cualq d2o3pq3: encar d2o8: comun_que d2o8pq2: que_no d2op3q14: o d2opr:
dejo d2oq: nombr_de y_yo d2p: el_rut esta_$ esta_vez grand_$ guapa hecho_$ hola_guapa misma no_el quere rut sesio
d2p11q3: tarde d2p2: manan_por d2p2q: tradu d2p2r2: fotos_de d2p3: contr_firma d2p4: estim_ana tenei_todo d2pq:
estim_senor repas d2pq3: che cosa d2pq4: nos_gusta d2q: ^_aprob cambi_$ dias_ana impri la_del las_diez parec_bien
que_cambi d2q2: 0_ejemp pone d2q2r: la_pagin d2q2r2: las_dos d2q3: ^_che claro d2q4: de_firma sale d2q5: el_enlac
d2qr: lucia d2r: fotos_del talle d2r2: ^_va d2r3: logo_en d2r5: texto_de d2r6: adjun_los d3: ^_acabo acept antig_$
asi_se b_0 compa_$ de_pagin del_video el_azul esta_mal esta_perfe final_no la_letra mal mi_parte nada_mas no_va
nos_conve nuest_cif oscur_$ perfe_$ queda_$ subid todo_corre todo_en wirth d3n: el_carte d3n2o: ^_hemos d3n5op: todos
d3no2pq2: lo_que d3np13q: tenei d3npq2: impre_$ d3nq2: ^_los d3nq5: el_preci d3o: por_corre que_la d3o3p: admin d3o3q:
ningu d3o3q2: favor_$ d3o4p4q3: usted d3p: la_azul mira por_lo d3p2: el_pedid manan_$ d3pq: acabo acabo_de atent
d3pq4: otra d3q: a_impre mante nos_parec parec d3q2: cambi_el letra rojo d3q3: ejemp d3q5: enlac d3r: ^_ahi viejo
d3r6: la_porta d4: cif_es esta_pagad estan la_opcio no_segui nomas oscur prefe se_queda segui_adela y_esta d4n2:
que_ya d4n2q: antig d4npq2: impre d4nq4: la_web d4nqr: carte d4nr: termi d4o: dejad titul d4o2: no_vamos d4op2q:
^_buena d4op3: deber d4oq: nombr d4p: este_ano d4pq2: ser d4pr: ahi d4q2: las_0 d4qr: la_de d5: carpe_compa conve
decid_no drive el_telef esta_todo perfe_asi publi d5n: video d5n2q2: tenem d5n5q4: vuest d5nop3: corre_$ d5o5: vamos_a
d5o8q3: favor por_favor d5pq: la_trans d5pq3r: tres d5q: ^_todo opcio d5q3: quita d5r: cif d6: adela_con bien_$
la_direc lo_demas por_mi son d6n: esta_manan d6np3q: un_salud d6nq11: puede d6nq4: web d6p2q: la_versi d6pq2: trans
d6pq3: telef d6q7r2: pagin d7: todo_bien d7np: azul d7o2p3q4: la_factu d7pr: ya_esta d7q: nuest_parte d8pq3: podei
d8q: por_nuest d9n2o2: ^_por dn: !_que a_todos arce ayer_por bien_graci buen bueni calle_del cambi_a como_te de_entra
direc_es el_horar esper_que estar_cerra horar_de invit invit_$ muebl muebl_arce pasa_a pasad_$ perro plant quieb rato
se_llama se_nos tema todos_$ valen veint vemos_en vuelt_de dn2: copia en_todos dn2p: estud local dn2pq: disen dn2pq2r:
pasa dn2q: nos_vemos dn3: a_todo anoch anos sabad dn4: felic felic_fiest nuevo dn6q: recue dno: proye dno2: lo_lleva
dno6: la_empre dno7: empre dnop: media dnp: creo creo_que elegi dnp2: poder dnp3: te_paso dnp4: la_manan dnp6: fin
dnpq: la_impre unas dnq: ^_vuest dnqr: pilar dnqr2: la_prime dnr: el_otro otro do: 0_por ^_cance ^_soy a_el a_hacer
agenc agost agost_$ autor_el cance_el conmi damos_por de_esta de_mis dejad_de dejo_el don el_proye en_nombr estaf
factu_0 favor_el haber hable hable_con hacer_la jueve_pasad jurid_$ la_vamos le_comun llama_$ mi_corre n n_o no_conte
novie o_0 por_ahora recor_el retir soy traba_$ trata una_estaf y_les do2: corre_por deje el_traba esta_factu factu_y
usted_$ do2q: ya_en do3: basta marid mi_marid sus do3q: mas_$ do4: nunca do4pr: ^_le do8: ^_les dop: acord en_los esa
notic dop10r3: el_mierc dop11r3: mierc dop2q2r: envio dop3: medio doq: agrad autor envie no_la tiemp_$ y_nos doq2: era
dp: 0_les ^_mira actua ana_he carpe_$ certi clave colga con_ella cordi_salud de_octub de_preci deber_tener del_segun
devue_la dueno el_certi el_compr el_disen el_pago eslog esta_de hacia la_tarde la_tradu lo_dejo los_archi manda_las
marta_$ me_quedo mis_notas notas pared pena perdo_que perso que_pena rut_$ secre_$ telef_el un_cordi dp11: hora dp2:
firma_por mierc_0 dp2r: revis_el dp3: de_seman ese_dia dp4: el_silen os_paso silen dp5qr2: llega_el dp6: fin_de todo_$
dp7qr4: marte_$ dp9: lo_tenei perdo_el dpq: calcu el_folle salud_marta dpq2: en_dos vez_de dpqr: carta dpr: 0_lo
que_falta te_la te_llega dpr3: os_la vecto dq: 0_o ^_eso ^_prefi ^_presu a_nombr a_ser abre borra buena_la cambi_la
corre_antes corre_del creia creia_que dices ejemp_de el_color en_enero en_rojo en_un foto_nueva habri hace_falta
hay_que hola_lucia la_buena la_tipog letra_$ logo_no mante_el mas_de no_no parte_$ poco_mas podei_manda pone_0
preci_de puede_ser que_manda que_si razon repas_el segun_opcio seria somos tan tenem_que tirad trans_$ tres_$ va_de ve
viene_bien ya_he dq2: el_hosti en_vez jueve_a monta plazo prefi presu_$ si_no sitio dq3: hosti otra_vez dq4: aclar
dq6: se_puede dqr: el_aviso porqu tipog dr: ahi_van cifra de_fotos del_equip el_cif el_de fisca hoja las_cifra logos
lucia_$ menos_el recie sobre_el va_adjun va_la van_las viejo_$ dr2: aqui_tiene en_vecto segun_el van_los y_de dr7:
te_adjun n: abuel afoni alumn anter aparc astur atras bajo bajon besot bonit cafet camis cante casua cena charl coleg
conoc creer cruce cuelg dana debaj decia desea di dios diria diver edifi enfoc ensay eran escue expos frio fuert furgo
ganad gener habei habra hermo hombr imagi incor insta inund jaime jubil jugam justo lagri lanza laus lei licen llena
llora llove loco madru marav maris mates merca moto muchi mudad mudam mundo nieve ovaci pabel panue place pobre polic
primo pront queso recom reimo resid robar rosa sabe salim salta sevil sol sucur suert tarje tarta tele tembl tempo
tenid ti tom tomar traig triun tuvie tuya vais vario venga vermu vero viero vigo voz n2: ^_acaba ^_enhor a_decir celeb
ciert con_vuest congr copia_en crist diez_anos el_congr el_estud el_perio en_copia enhor_por entra_a gusto lo_merec
los_corre menud merec merec_$ monto nos_lo perio por_ciert prosp prosp_ano que_ayer quien_nos toda_la todos_os
traba_con un_monto viern_es y_prosp n2o: toda todos_los n2o2p: de_ahora parti_de n2o3q: de_mi n2p: abril_$ junio_$
n2p2: os_manda n2p3r5: viern_$ n2q: empez n3: ^_felic acaba_de ano_nuevo con_tu el_premi el_sabad enhor estuv fiest_y
premi te_manda n3p: abril n3q: estar_en n4: cumpl n4qr: acaba n5: manda_recue recue_$ n5o5p2q: ^_mi no: a_traba asoci
de_volve madre mi_madre perez senor_perez no2: aboga_se seman_pasad no2q3: que_nos noq: mi_aboga np: ^_creo
abraz_grand bande cambi_de con_un dar de_abril he_visto jajaj jajaj_$ la_bande la_marca la_vida lo_prome queri_ana
salis vida np2: ^_hoy corri dia_$ estad locos un_abraz np2q: marca np3q: abraz npq: ^_queri el_progr progr queri npr:
marke nq: ^_recue a_quien clien conta_se lado lado_$ para_0 preci_inclu progr_de si_nos vecin nq2: ?_en ^_quien
habla_de nqr: terce nqr2: de_conta nr: carme esta_termi la_cocin pasa_el pilar_$ nr2: resta o: acoso albac alvar aseso
base blum calid cargo cobro conti cuest d darem data deben denos deuda dije dirig e fuero futur habea hall hered incum
infun instr integ juzga l lagos liqui maier mios nordl notif nulo pacto pagos papa paz pidal pido prote ramon recha
relac resue reten ruiz s sigan sirve soto suscr suspe suyos valer veces volun o10: concu o2: ^_basta ^_borre ^_consi
a_esta abste abste_de acree_$ ahora_dirij al_admin asunt_esta asunt_lo atend atend_ningu cesen comun_$ cualq_comun
datos_$ de_aboga de_datos decla_en deje_de deman deman_$ difun dirij_al el_pasad escri_en escri_por esta_direc esta_ya
exijo_que favor_no impug insis_mas la_prese les_exijo lleva_ya los_tribu marid_falle mas_corre mas_mensa me_inter
mi_segur mis_datos nada_no negam no_quier no_recon nunca_se pagar_$ podem_atend por_este que_dejen que_hemos quite
quite_de recon recon_la resci resci_el sido_decla solic su_recla traba_nunca tras tribu tribu_$ ya_nuest o2p: impor
mi_padre padre o2p4q: segur o2pq: domin_$ o2r: lista_de o3: a_escri a_pagar admin_concu ante borre_de concu_$ de_recor
decla defen denun dirij_a el_asunt este_asunt exijo la_socie mas_por no_insis recla_y recor_$ se_pondr socie o3p:
le_ruego o3pq: con_usted o4: borre en_conta escri_$ les_ruego pagar pondr_en su_lista o4p3: conta_con o4q2: entra_en
o5: ^_dejen de_escri empre_ha escri_mas lamen_comun me_escri o5pr2: lista o6: asunt dejen_de falle_el no_vuelv o7:
acree de_acree dirij falle recla ruego_que o7p: ruego o7q: vuelv_a o8: concu_de en_concu o9: aboga_$ dejen op: ^_esto
antic buena_noche del_antic el_impor enfer_$ esto_$ harem hasta_que la_proxi lista_$ murio_el para_esto op2: dicie_$
op2r: de_dicie dicie op3: a_mas op4: defin op5: proxi oq: ana_mi bloqu de_tiemp ejerc me_envie meses mi_$ por_ningu
quier_saber respo_de se_hace uso vez_lo volve_a oq2: como_se oq4: saber oq6: forma or: del_consu esta_lista jueve_$
lista_y p: abona apert beatr buzon cafe caja carla comid culo curri dando das depos digam dispo docum dosie dra duerm
enseg estre etica falla fijo flore funda haya honor horiz ines junto juro liado lio llore mias nacho nuria paco pagan
paque pare parie podra previ q quinc salir selec sella sigui sino sofia soste subo t testi tomas tope vidal vino visad
zapat p10: prime_hora p12r: lo_tendr p2: ^_dadme ^_pasad a_fin acabe_la algo_segur centr dadme_hasta dame_hasta de_fin
de_locos de_mudan de_por deber_poder dejam_hasta demor_el dia_lo dia_manan dia_os el_fin el_finde el_patro ese_mismo
esta_tarde jueve_de la_mudan le_hago manan_lo marzo_os mierc_que mismo_dia noche_y nuest_comen nuest_respu os_damos
os_envia para_pensa paso_$ patro pedid_firma pensa pero_quier podre ponga ponga_el prepa quede retra_el segur_$
seman_$ seman_el seman_impos tal_y tarda_el te_confi tendr_las tendr_nuest tendr_todo tenei_$ tenes tenes_$
texto_defin usted_el viene_como viern_os y_como p2q: ana_el como_tarde p2q2: hacem p2qr: remit tal p2r: envio_el p2r2:
mierc_$ p2r4: te_las p3: ^_dame cuent_con falta_lo hora_lo impos_pero jueve_te la_noche largo_de manan_a manan_sin
marte_os mas_tarda mes_$ os_llega paso_los por_medio prome_$ que_acabe reune_el tarde_$ tarde_te tendr_a tenei_en
tiene_en viern_como viern_y p3q: jueve_0 paso_las respu_$ p3q3r3: hago p3r: tiene_$ p3r2: hago_llega p4: como_muy dame
largo lo_largo manan_te mudan pasad_manan p4q: muy_tarde p4r: mando_los p5: a_final p5q: viern_a p5r: el_retra p6:
pero_el viern_lo p6r3: tendr_el p7: ^_manan texto_$ p8: sin_falta pq: ?_mi agend ana_una buena_tarde como_queda cosa_y
danos dias_mas dudas duran factu_$ las_tradu no_te o_la os_los pero_antes que_mas reser si_la tarde_el vacac_el
viern_que pq2: a_una gusta_mucho me_podei no_encue por_telef una_cosa pq3: ^_neces paga punto se_encar pq48: ?_$ pqr:
dr la_carta mando_a pqr2: fotos_te te_los pr: alerg biogr el_dr es_cuand ha_pasad las_biogr los_esta lunes_asi
lunes_se remit_el pr3: las_paso q: abrir abris acces adici ahorr alcan algui aloja ampli anadi area aunqu banne barat
celul chulo cogie colum conce cosit cultu dan doce dolar echen entro escud exced ibane idiom indiq ir llamo mano marti
mayo menu mozo nieta ofert opina otorg otras pasan pedim pedir pesos pilla pillo ponei ponem porfa posib posic prorr
pulsa queja quisi rapid ratit recic reyes ronda sanz siend soluc sube surgi table tipo toldo trae trime unida veria
verlo ves zip q2: ?_no ^_y aclar_que algun_sitio apart_? blanc cual_de cuand_neces da_error de_quien desde_algun
en_blanc encar_del encue_el eso_se esta_inclu exact expli firma_neces forma_lo gusta_que hacei hacei_vosot hacem_en
igual iva_o lo_hacei lo_hacem logo_? me_queda neces_? neces_de nos_aclar paga_el pdf_? pregu_si presu_? puede_cambi
puede_pasar que_archi que_hago que_inclu que_pasa querr_saber quien_paga quien_se quita_desde refie se_quita sitio_o
te_refie telef_$ tinta una_llama viern_? web_en q2r: cooki pagin_de q3: apart de_decid el_punto enlac_me forma_neces
inclu_el iva lo_neces me_sale no_entie o_lo oye_y pdf punto_0 queda_claro querr saber_si y_si q3r2: el_segun q4: error
neces_el para_cuand pasar podri q5: ^_oye oye que_forma qr: cooki_que de_cooki en_su falta_el perdi png porqu_el princ
que_tal servi qr2: el_prime los_de los_mando r: acred anduv anna capit chef cinco compu condi cordo dicen epilo esas
fines ganan giro grupo habit javi limpi lote lou medin memor pedia plato polit postr produ quint remat repar sala
salon sinop tanda tim vea venta r2: ^_van aqui_va del_resta la_esta las_hago las_tendr las_tiene le_adjun lunes_que
porta_las porta_los r3: las_mando va_el r5: las_del r6: adjun_las
"""
