"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: aband ablan abria acerc acumu acuso albar alex almoh alred alto artil atora audit avise ayala bacal baje berni braca buey busco cader caido cande capaz carlo caser cesio chequ chirr ciuda
cogen conec creas creta cruz culpa dedos dejem desco descr dicte digna dire direm divis duche duro echar eguil elevo engan enolo escog estem exped exten filtr fuerz gaspa has haz herbo hogue
horri huelg huert ii incon irene isabe j jabal jaleo jimen jordi julie jurad karim labur lamin leer leere leerl liber linda llame loca malas manza marmo matri mazap medie merit mezca milan
miran monts mosta mover mu mueva naric nena oaxac ocupo odia oido olivi parce pardo paren pares paseo pau penar perea piden pille planc poqui prece pronu pude pudie punta quebr quiza raton
regar respi ritmo sabes secan secue sembr seras serio silla sois somet soria sorol susto tange tapad tenie tinto toma topog trase trueb valle valor vane vayan venir vere volum vote vuelo
weber yasas a10: miro_con te_aviso a107d172n52o65p142q77r47: de a10d12n5o6p15q4r: pasad a10d17n10p17q10r4: hola_ana a10d25n9o2p65q12r16: viern a10d29n8p27q3r10: salud a10d2p3qr2: puedo
a10d37n19p17q9r5: en_la a10d4n2o24pq: aboga a10d5n6o5p4q3r: ahora a10d6n3p4q3r3: que_es a10d7np3qr: con_mi a10d9nop12q: ^_lo a10p5: vuelv_el a10r: digo_$ a115d92n23o15p121q37r16: lo
a11d15n5op37q7r9: marte a11d25n16p14q14r5: en_el a11d3op2q2r: aviso a11d6o5p5q4: el_contr a11d7nq: lo_he a11d9n5o4p46r11: seman a11d9n7o4p9q12r: manda a11dn3o2p4q: tenga a11np4: estoy_de
a11p3: estoy_en a12d17n5o2p7q7r2: desde a12d21n4p23q5r4: sin a12d3: con_calma a12d30n2o3p19q4: con_el a12d3p: calma a12d4p11r3: revis a12d9n2p6q: visto a12p2q: la_vuelt a12p7r3: te_digo
a13d18np10q7r4: bueno a13d22n4o5p4q3r2: nada a13d2n7p22qr2: hasta_el a13d2np3q2: vacac a13d2p3q2: de_vacac a13d6n3p4q3r2: esper a13d6n4o10p8q5r5: conta a13p2: ^_estoy
a140d240n68o44p237q111r61: el a14d11p39q4r15: tiene a14d12o9p5q9: contr a14d13n2p29q8r3: dia a14d15n9o11p17q9r5: ha a14d16n5p25q6r4: pero a14d17o6p7q3r: y_no a14d26n4o20p14q4r: nuest
a14d45n9o5p20q10r5: al a14d7no26p16qr3: escri a14dop4: me_pongo a15d2o3p6r2: se_lo a15d3n4o3p11q5r: estam a15d5n2p4q2: vuelt a15d64n17o10p24q27r4: nos a15pr3: todav_no a16d10n4op49q3r21:
el_lunes a16d16p21q9r: firma a16d2nop4: pongo a16d7n7o2p11q9r3: cuand a16dp6: ello a16dq: ^_graci a17d13n10o9p22q24r: una a17d16n19o2p18qr4: ! a17dnp19r5: y_te a17no10p7qr: vuelv
a18d32n14o5p15q31r2: si a18d36n12p28q16r8: ^_hola a18d37n12p28q16r8: hola a18d3nop10q12r7: tengo a19d28n6op51q8r23: lunes a19d34n13o6p36q15r4: 0_de a19d3o2p5q3: algo a19d49n15o5p32q11r21:
de_la a19oq: ^_recib a19p2: lo_miro a2: ^_$ ^_aun ^_sigo ^_visto a_ello aboga_todav abraz_desde aerop_estoy al_depar ana_recib ana_sigo andam ando_hasta apena_pueda arrib_$ asegu_nada
atent_secre cabez_$ calma_con checo comen_con comit_se compa_y compl_me conta_para contr_una cuand_pase cuant_la darte de_contr de_el de_estas depar_legal desbo_$ despu_lo devue_te dia_y
diga_algo dijer_el doy_abast en_manda ensen_a es_festi estam_desbo estar_de estim_acusa firma_hoy fuera_vuelv graci_! graci_en graci_le graci_me graci_se habia_pasad hay_quien haya_noved
he_reenv he_trasl hemos_recib hueco_me impos_lo inclu_a jaja_$ jueve_el la_mayor la_tenga le_insis lista_en lo_checo lo_consu lo_devue lo_estam lo_estoy lo_pase lo_se los_numer lunes_es
manda_nada marzo_inclu mayor_breve me_de me_llego mirar_$ mire muert mujer_no negoc_de ni_idea no_doy no_esta noved_$ olvid_tengo os_prome pasen petic poco_$ pongo_al por_insis por_recor
por_una prome_nada prome_poner propu_que prove_de puedo_adela puedo_asegu que_desde que_entie quier_queda reinc_el retom_$ rodil saco_un se_esta segui_pelea segui_sin si_si si_ya socio_$
solo_que te_preoc te_puedo telas tenga_te tengo_apunt tiene_nuest todav_esta uf_todav una_feria una_opera veces_y vemos_$ vista_esta vosot_es y_graci ya_casi a20d18no12p17q4r4: su
a20d26n8o3p34q9r3: el_0 a20d31n15o4p34q28r3: para a20np11qr5: digo a21p2q: miro a22d7n9op30q2r4: hasta a24d19n20o2p38q7r10: os a24d9op9q3r3: graci_por a25n2op3q3r6: todav
a26d60n12o5p12q23r6: es a27d19n3o5p7q9r: a_la a27d58n11o21p19q9r12: ya a27d84n13p48q32r37: las a281d427n111o114p300q181r67: $ ^ a28d23n4o8p26q3r6: le a29d44n17o2p40q19r12: ana
a29d61n7o15p46q4r12: esta a29d9o6p13q2r2: recib a2d: !_lo a_casa anexo cuida festi genia mirar_en olvid_$ pero_ya resto_de retom_el reuni_del teres trasl_al tus_pregu viend ya_te
a2d10n2op7q2: septi a2d10n4o2p2r: ya_no a2d10p2q: aprob a2d10p6: el_texto a2d10pr: 0_el a2d13n2o2p28q24r5: antes a2d13pq14r2: presu a2d14qr30: adjun a2d16nqr5: a_0 a2d18n2pq2r2: demas a2d2:
direc_en estas_cosas la_he plata que_conte tus a2d21: queda_con a2d21nop2q3r4: de_0 a2d22n2pqr2: parte a2d29n2p5q7r: bien a2d2n2o2p2qr: en_los a2d2n2opq10: inclu a2d2n2opr: estud a2d2n2pq:
aqui_no a2d2n3o2q2: y_ya a2d2n4pq: peque a2d2n7p2q4: dice_que a2d2no2pr: ellos a2d2np2q4: ^_para a2d2np2r: esta_de a2d2np3q2: dado a2d2np8q: ^_esta a2d2npq: ya_se a2d2npq23r: neces a2d2nq2:
delan a2d2o3: credi marid mi_marid a2d2o4p2q: padre a2d2op4q: conte_a a2d2op5q3: ultim a2d2p: las_prueb sient_$ a2d2p2: el_comit a2d2p20q5r9: los_texto a2d2p2q: mia a2d2p3: de_compr de_verda
a2d2p4q: las_fiest a2d2p4q2r: dicho a2d2p4qr: ana_graci a2d2p6: docum a2d2p7qr: te_conte a2d2pq3r2: tiene_que a2d2pqr4: las_de a2d2q: avisa a2d2q2r: que_habla a2d3: aprob_el a2d3n2q3: ensen
a2d3n2r4: ^_aqui a2d3n3op4q3: mucho a2d3n4q: encon a2d3no3pq4r: nosot a2d3nop3q: mi_herma a2d3np2: banco a2d3np2q2: que_si a2d3npq2: busca a2d3op24q3r7: el_mierc a2d3op2q2: agrad a2d3op5qr:
discu a2d3p2q: en_una a2d3p2q2: conce a2d3pq2: bocet a2d3q: jaja a2d3q2: me_gusta a2d4: ana_lo a2d4n2: extra a2d4n2r: feliz a2d4n3p6q3: buena_tarde a2d4n4o5pq3: prese a2d4n4p2qr2: al_0
a2d4nop23q2r: noche a2d4np2: mayor a2d4np3qr2: 0_al a2d4op: de_acuer a2d4p4q7r: archi a2d4p5q3r: da a2d4p7r2: cordi_salud un_cordi a2d4pr: lo_habla a2d4q2: blanc a2d5n2pq2: buen a2d5n2pq5:
pregu a2d5n2r2: el_de a2d5n3o4p3q: han a2d5n3p: grand a2d5n3p7q: ella a2d5no2p3r: momen a2d5nop2: acuer a2d5noq2: es_la a2d5np2q2r: los_dos a2d5p12q2: ^_perdo a2d5p12q5: el_dia a2d5p2r:
lo_del a2d5p6r: plano a2d5pq: la_reuni prueb a2d5q: y_con a2d5q10r: el_presu a2d6n10p4q: ayer a2d6n2o2p5: compr a2d6n3o3p4q: herma a2d6np3q3r: para_la a2d6npr4: horar a2d6op25q3r7: mierc
a2d7n2op4r: la_tiend tiend a2d7n3o3p11q2: muy a2d7n9q5: vuest a2d7nopq2r2: y_de a2d7op5q: parec a2d7op6qr: conse a2d7p3q2r2: tal a2d8n3p22q7r2: tarde a2d8np4q2: ^_en a2d8p6q: reuni
a2d9n2o4q: no_nos a2d9n3o5p2q6: entra a2d9nop3q: hacer a2d9nop6q2: de_septi a2d9o: por_mi a2d9o7p8q6: usted a2dn: aboga_en equip_y nuest_depar recog ya_me a2dn2pq4: del_lunes a2dn2q2: enter
a2dn2r: y_sin a2dn3r: ana_! a2dno4p3: ha_sido a2dno4pq3: volve a2dnop2qr: y_se a2dnp: el_banco a2dnp2: que_le a2dnp2q: ha_dado a2dnp2r: baja a2dnp6: los_ninos a2dnpq3r: y_las a2dnr: !_que
a2do: compe disco larga por_ahora que_lleva a2do3qr: ya_en a2do4p2q: mi_padre a2do4pq: con_usted a2do5p4: conta_con a2do6p2: lamen a2dop2q: tener a2doq: que_ha a2dor: ya_os a2dp: el_$ eleva
mesa_de ofici_$ pasad_por que_esto su_mensa texto_para a2dp13q2r2: te_mando a2dp2: prepa a2dp2q: razon unos_dias a2dp2q3: firma_el a2dp3: ^_ay ay a2dp3r2: patro a2dp4qr: nos_ha a2dp5: demor
a2dp5qr2: lunes_y a2dpq: del_ano graci_y a2dpq4: en_que a2dpq8: pasar a2dpqr6: los_de a2dpr: apare a2dpr5: ficha a2dq: atien museo a2dq2: orden_de y_aqui a2dr: del_patro marea a2n: calla
deses el_perit en_mi lleva_las perit preoc a2n2: de_vuelt vi a2n2op: esto_es a2n2p2: estam_en a2n2p4qr: apunt a2n2pq: no_os a2n3: merca a2n3p2q2: se_ha a2no: quien_lleva a2no2p2r: mi_mujer
a2no3p: murio a2nop2q: marca a2np: compa_de cuand_vuelv feria_de he_visto le_he una_respu a2np2: de_baja vino a2np2r2: viaje a2np3q5: ^_antes a2nq: abrir a2nqr: lado a2nr: no_ha a2nr2:
el_prove a2o: con_ellos insis_lo inter_y a2o10r2: en_manos manos a2o2: insis_$ negoc a2o2q: atenc a2o3: he_puest se_pondr a2o3q: podem a2o4: pondr_en a2o5: les_comun a2o6: en_conta a2o8:
no_vuelv a2op: por_su a2op2: enfer a2op5: seman_y a2op9qr: proxi a2oq: contr_$ a2p: cuant_salga dara dara_trasl decid_$ dia_para dias_$ el_depar en_obra escri_del estos_dias finan le_dara
lento los_papel mirar_con no_voy nota_graci nuest_direc pacie_$ pelea pelea_con poner_al posta que_sea quedo_en sin_porta suelt te_leo trasl_de una_fecha a2p2: bueno_de esta_con he_olvid
la_mudan me_fue paso_por podre verda_$ a2p2q2: el_archi a2p2qr: la_firma permi a2p3: fotos_el lo_hago me_paso perdo_se regre a2p3q3r: lo_reenv a2p3qr: salud_cordi a2p4: entre_el palab_$
a2p4r: reune_el a2p4r5: hago_llega a2p5: mudan a2p5q: reyes a2pq: aprue del_ayunt la_que paso_a que_firma a2pr: el_direc falta_la firma_del la_gesto para_su a2pr2: de_viaje a2q: ^_discu
abier_el cunad_que he_abier museo_del trami a2q2: ^_tengo a2r: 0_ya lisbo lo_hare me_diga salga_de a2r2: hare a3: ^_mucha ^_tomo a_mirar aerop anota_graci contr_lo cuant_lo cuant_se
cuant_sepa el_aerop entie_de esper_el estoy_esper hasta_enton jefa_y lo_retom lunes_estoy me_habia me_reinc noved ofici_el podid_mirar recib_mucha reinc revis_$ revis_con sepa sepa_algo
sigo_esper te_decim tengo_pendi un_ojo vista_$ voy_conta y_hasta a31d20n2o5p13q3r2: he a32d41n16o23p28q12r8: mi a32d47n14o12p63q24r23: los a32d71n12o13p38q36r24: del a33d42n19o6p32q21r6: un
a34d126n19o8p73q33r22: 0 a3d: calma_y el_aboga estoy_con la_resol opini recib_lo a3d10n4o24p14q4r2: les a3d10n4op7q12r2: preci a3d10no3pq2r: ningu a3d10np6q7r3: tres a3d11n4p3q3r2: eso
a3d11nop5q6: ^_nos a3d11np5qr2: ahi a3d13n10op3q: todos a3d14n4p48q2r5: manan a3d16n2p4qr: mejor a3d2: por_las resol a3d22np2q2r5: 0_a a3d2n2p6q2: el_corre a3d2n3o2p3r: a_los a3d2n4o7p3q:
traba a3d2no4p3: sido a3d2nop2q: unos a3d2noqr: respo a3d2np6q2: poder a3d2np7: ninos a3d2op2q: tranq a3d2p: estas a3d2p2: abast a3d2p2q: veo a3d2p3: comit a3d2p3q: no_tengo a3d2p3qr:
del_dia a3d2p3r: doy a3d2p4: despu_de a3d2p6q4: el_movil a3d3: ^_vale a3d34o2qr4: adela a3d3n2o2p23r9: la_seman a3d3n2o2p2q2r: decir a3d3n2pq3: habia a3d3np3q2r: navid a3d3np3q9r2: cual
a3d3npqr2: mi_cunad a3d3nq: que_os a3d3o2p3: devue a3d3op: estos a3d3op2: voy_a a3d3p4q3: haya a3d3pq2: notar a3d3q: la_verda a3d4n2o5q2r: inter a3d4n4p3qr2: equip a3d4no: cosas a3d4nop3r2:
el_que a3d4np3: llevo a3d4npqr2: cunad a3d4p2q3: papel a3d4p3: firma_$ a3d4p6q6: movil a3d4p8q6r2: dia_0 a3d4r: ^_ahi a3d5n2p13q2r3: hoy a3d5n3p4q2r2: un_abraz a3d5n3pr: besos a3d5n5p8q2r2:
felic_fiest a3d5n5p9q2r2: felic a3d5no5p9qr: envia a3d5nq3: numer a3d5p5q5: junta a3d6n2o4p11qr: el_domin a3d6n3op2q2: tambi a3d6n5op6q2r: ^_ana a3d6np2q: fue a3d6p4qr3: confi a3d7op2q4r12:
van a3d7opr: sobre a3d7p2q3r2: color a3d7p2q6: vale a3d8no5p8q3r2: este a3d8p8r3: con_las a3d9n2p6q4r3: porqu a3d9n4p4q3r: ano a3d9n5op2: nadie a3d9o2p10q2r2: ese a3d9pr: ya_lo a3dn:
el_equip ojo a3dn2oq: abier a3dn2p6q3r: me_ha a3dn3o5p4: y_que a3dn3pq5: vosot a3dno2p2r: mujer a3dnp10qr: lunes_0 a3dnp14: impos a3dnp2r2: prove a3dnpq: y_por a3dnpq4: es_que a3do2p4qr:
geren a3do2p5q3r2: en_su a3do2pq: veces a3do6p3r: consu a3dop: le_escri a3dop2r2: habla_con a3dop5: una_vez a3dp: el_notar mi_jefe pendi_de redac se_le te_voy a3dp10qr: palab a3dp2:
hasta_arrib junio_y la_cabez a3dp2qr: legal a3dp3: acusa acusa_recib recib_de a3dp3q: casi a3dp5: me_he a3dpqr: salga a3dq: aviso_de recib_el recib_su a3n: de_vosot es_quien a3n2: lo_tenga
a3np2: marte_y a3np2r3: sea a3nq: breve a3o: trasl_a a3o12p: asunt a3o4: pondr a3o5p8qr4: lista a3o6pqr2: puest a3oq11: podri a3p: idea leo vaya a3p10q3r7: hago a3p2: ^_ando consu_con
estam_con olvid_de su_escri a3p20q: a_prime a3p2q: cierr_del encim_de se_que a3p2q2r: el_fotog a3p3: cuand_se fiest_! a3p3q: marzo_$ a3p4r: la_pacie a3p5r2: gesto a3p7r: lo_paso a3pq:
^_segui a3pq2: si_lo a3pr: diga a3q: prime_vista tres_veces a3q3: a_que a3q7r: tengo_que a3r: pase_el a3r2: saco a4: ^_anota ^_ok algo_te anota apena calma_$ decim_algo desbo dijer enton_no
esta_leyen estoy_fuera leyen_el lo_esta lo_vemos pasad_a pero_no pongo_$ pueda_$ reenv_a tenga_un vacac_hasta vacac_y viene_estoy a40d99n21o26p59q22r11: por a40dn3op12r: estoy a43d2p4q2r:
en_cuant a43d3p4q7r: cuant a4d: opera su_propu a4d10p3q6r7: logo a4d10p4q6: gusta a4d11n2p25q3r10: falta a4d11oqr2: fuera a4d12n4o4p7q5r2: del_0 a4d13n2o4p14q2r3: domin a4d13n5p8q9r6: de_las
a4d14np18q7r11: las_fotos a4d14p28q5r9: texto a4d15n4p10r3: asi_que a4d16n4p4qr: solo a4d17n3p6q8r3: segun a4d2: ok a4d26n5o3p6q15r8: dos a4d29n3o2p6q8r6: va a4d2n3p7q2: infor a4d2n6p5q:
la_feria a4d2no4p2: mensa a4d2p2: arrib a4d2p4r: escan a4d2pr4: tiene_el a4d3n3op7r2: !_! a4d3nop3r: con_los a4d3nop4q: respu a4d3np: y_los a4d4n2o5p8q4: ^_a a4d4n7op2q5: estar a4d4n9op7:
!_$ a4d4np10q4r2: enero a4d4p3q2: luego a4d4p4qr: obra a4d4r3: es_de a4d5n2p2q2r: fecha a4d5n7p2q6: dice a4d5no4p7q8r: vez a4d5p13q3: mes a4d5q: no_le a4d6n3o13p8q4r2: senor a4d6n3p6q3r2:
abraz a4d6np4q2r6: porta a4d6p12qr3: cordi a4d7n3o12p8q8: que_no a4d7n5op20q8: para_el a4d7o2pq2: poner a4d7p2: el_resto resto a4d7p2q5r6: el_logo a4d8no2p6q4r2: que_me a4d8o4pr3: esta_en
a4d8p6q2r: atent a4d9p4q4: decid a4dn2p5: mi_compa a4dn2r: te_cuent a4dnop4q2r: fotog a4dnp: te_escri a4dnp10q3r2: de_enero a4dnp9q9: ^_me a4dp: jefe a4dp16r8: seman_que a4dp3r: mi_socio
a4dp4: me_olvid a4dp5q2r: y_lo a4dp6qr: reune a4dp7q: llego a4dp8qr: lo_mando a4dp9q: encim a4dq4: entie a4n: vuelt_$ a4nop8: esta_seman a4np2q4r: manda_el a4o10q: vuelv_a a4o5: insis a4opr:
ahora_mismo a4p: tomo_nota a4p2: asegu a4p2q: el_cierr a4p3: por_compl a4p3q3r: ayunt a4p5: al_dia el_recor a4p5q6r: reenv a4p6qr: se_reune a4pq: mi_jefa tomo a4q: esper_a a4qr: mil_graci
a4r2: aun_no a5: aviso_$ en_ello he_pasad leyen y_vuelv a56d32n14op85q11r32: te a58d27nop13q10r5: graci a58d49n19o17p53q37r12: se a5d10n2o3p7q4r4: lo_que a5d10n6op11q3: yo a5d10p4q6r3:
bueno_dias a5d12n4p10qr: un_salud a5d15n3op10q8r5: ^_buena a5d15n3op8q2: compa a5d16op17q5r2: ^_estim a5d17op17q5r2: estim a5d21n2o19p17q9r: mas a5d23np19q9r12: fotos a5d28n5op13qr3: asi
a5d2n2: ver_si a5d2n2p2q: os_lo a5d2n2p3q2: vemos a5d2o3: despa a5d2p3q: cabez a5d2pqr: mil a5d3: con_una a5d3n4p2: para_que a5d3no19p8r: comun a5d3np4q: el_visto a5d3oq3: un_poco a5d3q2:
cuent_$ a5d4n3o7pqr: de_mi a5d4np: nada_$ a5d4p4qr2: secre a5d5n2op6q8r: no_se a5d5n8p10q3r: de_junio a5d5n9p10q3r: junio a5d5np3r11: ^_te a5d5p3: lo_sient a5d6n5p12q5r: tu a5d7n2o5p5q3:
esto a5d8nopq2: ^_si a5d8np7: quedo a5d9n7op24q7r6: el_jueve a5d9p4q6r3: ^_bueno a5dn: retom a5dn6o5q12r2: quien a5dnp2: y_le a5dnpqr2: jefa a5do: conta_$ a5do3q5r3: sigue a5dp: nota
a5dp10r: compl a5dp2: ^_estam la_mesa a5dp2qr: no_puedo a5dp3: y_os a5dp3r: socio a5dp4q6r2: me_lo a5n3o6p18q3r3: entre a5o3: a_conta a5o5p3q: de_su a5p: decim a5q: hueco un_hueco un_vista
a5q2: el_orden a6: cuant_pueda cuant_tenga vuelt_lo a62d29n11o15p53q43r11: me a6d: graci_lo a6d10n5o3p9q6r4: que_el a6d15n2o2p2qr2: ^_ya a6d16nop24q4r3: por_la a6d21n4o5p9q3: hemos
a6d21n4op31q3r9: y_el a6d26n6o3p20q11r2: como a6d2op2: pendi a6d2p24qr12: que_viene a6d3n6p5q: feria a6d3noq3: poco a6d3np2: depar a6d3pq2: graci_$ a6d42n3op8q10r2: queda a6d49n7o3p26q5r:
todo a6d4n2o2: ^_nuest a6d4n4op11qr4: mismo a6d4np4q: visto_bueno a6d5n2o4p4qr2: que_se a6d5n2p: a_ver a6d5n2p24q4r13: paso a6d5n2r6: ana_te a6d5p5q2: verda a6d6n2oq2: no_hay a6d6nop21q6r10:
llega a6d7n2pq2r: ver a6d7p26q5r9: mando a6d9p3q: propu a6dnpr: pase a6do8p7: recor a6dp5r2: mesa a6noq5: si_el a6p: he_podid a6p2: ^_uf uf a6p5: ando a6p8q2r3: cierr a6pr: os_digo a7: echo
echo_un le_echo miro_$ a71d123n50o45p83q71r33: que a72d104n19o13p61q18r12: con a73d117n38o42p82q39r11: a a78d113n21o49p57q47r12: no a78d119n43o36p67q58r20: en a7d: graci_ana a7d10n6p13q3r2:
fiest a7d10p30q5: perdo a7d11n3o3pq: segui a7d11no3p15qr2: conte a7d14n2o2p7qr4: y_la a7d14no3p5qr3: direc a7d15n5op6q8r: hay a7d15n7o2p28q9r7: jueve a7d17n8p10q2r5: aqui a7d19n4op2q2: es_el
a7d22n5op14q11r7: buena a7d22p6q2r3: 0_y a7d29n15op41q12r3: ^_el a7d2n2p4q5r: de_que a7d2n5op7qr2: que_lo a7d2n7p3: ofici a7d2no2p7q7r: quier a7d3p6: olvid a7d3p7q2: despu a7d4n3p6q3r: casa
a7d4p23r3: lo_tiene a7d5n6o5p7q3: lleva a7d5p7: comen a7d7n5p29q2r13: viene a7d8n3p13q4r: cuent a7d8n4op13q3r2: por_el a7d9n2o3p12q4r4: de_los a7dn2p: la_ofici a7do15: nuest_aboga a7dop2:
trasl a7dp: no_he a7np7: prome a7p: podid a7p3r2: aun a89d126n36o29p105q43r34: y a8d: pueda a8d11n2o3p9q: ni a8d14no14p10q12: ^_no a8d15n7o2p59q9r12: el_viern a8d28n5o12p19q10r2: corre
a8d2q2: mucha_graci a8d31n3o8p8qr: ^_la a8d3no11p9q8r: no_me a8d3no4p5: a_mi a8d3npq2: mucha a8d4op8qr: voy a8d6n2op10q5: marzo a8d6n2op9q5: de_marzo a8d6op9: sient a8d9np2q3: desde_el
a8dn3p3q2: no_te a8dnp11: se_me a8dpq: mirar a8dpq3: vista a8n: enton sigo a8p2: lo_revis pongo_con a8p3q2: ^_se a8p4: digo_algo a8p4r2: lo_tengo a8p6qr: pacie a8q: cuant_me a9: ^_todav
algo_$ recib_graci a92d218n59o35p134q68r46: la a9d12nop7q6r2: habla a9d16np10q7r4: dias a9d33n3op11q6r4: con_la a9d5nop3q3r2: orden a9d6np23q4r9: prime a9d6np28qr5: te_lo a9d7n5p37q6r9:
el_marte a9dp5: con_ello a9p: ello_$ ad: 0_se ^_confi ^_despu ^_hecho ^_puedo ^_su a_domin aboga_que abro acomp adema amari ampar ano_$ ansel aqui_van arrib_en aseso_fisca autob bater beso_$
cajas calde camio_de con_direc cosas_y cotej crack croqu cuest_de decan dejo_aqui depar_jurid devol_firma devue_las dias_de dimos el_autob el_camio el_docum el_metro el_nuest el_polid el_se
elena_que eleva_a emiti encon_el esta_bien esta_genia este_de estro etiqu factu_esta fecha_en feria_hasta firmo fuera_de ha_respo ha_visto he_ensen hija_y i inven_y iran la_compe la_encar
la_hemos la_redac la_sigui la_vemos lamen_no larga_$ las_mande las_moles las_nomin llega_en lluvi lo_devol lo_di los_prime luis_$ luz_verde marea_con marta_el mil_perdo movil_de nada_de
navid_! nomin ocasi orden_lo palom para_delan pase_a pero_me persi pinto polid porqu_con puent que_de que_dia que_dicen que_las que_va repre respu_a rubri salud_begon salud_pilar se_ni
secci_de segun_versi septi_que sin_que sobre_las sobre_todo solo_en te_pongo todo_un turro una_sola valde_$ ver_que verde_$ y_estam y_fue y_nada y_nadie ad11n3p4q5: tenem ad12n3o2pq3r2:
telef ad12n4q6: la_web ad12p3q5: versi ad12p4q13r3: pagin ad13qr2: b ad14n4oq6: web ad14n6op4r: sabad ad14nq2r: lo_demas ad14o9p6q9: factu ad15n3op5q3r5: cerra ad15n4op8qr3: 0_$ ad15p2q2r:
la_carpe ad16n2o6pr2: vamos ad16nq2: son ad16nr: nos_queda ad18p2q3r: carpe ad19npq18r: puede ad2: ^_firma caro de_color de_factu de_todos del_despa demas_esta desde_0 el_adjun el_nuevo
fatal la_claus la_plata la_secci marid_y pasad_y plan prueb_de que_vamos secci senci sin_la ad22np13q2: final ad28n2p2q9: a_las ad2n: lo_mejor segui_con ad2n2p2: con_lo recep ad2n2p2q: folle
ad2n2pq: que_te ad2n2pr2: plant ad2n3: tema ad2n3o: mi_hija ad2n3o3: hija ad2n4op3q2: toda ad2n5op2q2: nueva ad2n7o2p4q2: parti ad2n7pq: recue ad2no: jueve_pasad ad2no2: es_una ad2nop: julio
ad2np: debaj eso_es ad2np2: ^_ayer ad2np2q: unas ad2np2r: que_esta ad2np3: inven ad2np3qr: los_preci ad2np4q: corri ad2np4qr8: paso_el ad2npq: el_ano ad2nq: empie y_un ad2nqr: cuand_lo
ad2nqr2: la_prime ad2nr: elena maris ad2o: aseso los_credi poner_en ad2o2p8q9r3: antes_del ad2o3: don jurid ad2o3p2: ^_muy muy_senor ad2o4: nunca ad2o7p3r: de_nuest ad2op2q2r: buena_noche
ad2opq: ^_como ad2oq: ^_he luis ad2p: 0_sin ana_he hemos_visto madri no_llega oport quiro santo valde ad2p2: campa damos_abast la_tradu no_damos pensa ad2p2q: mano ad2p2qr: doce ad2p3:
corre_el ad2p3q: marte_0 ad2p3q2r2: la_carta ad2p3q4: prefi ad2p3r: te_la ad2p4: medid ad2p4r: el_certi ad2p5r: finde ad2p7: viern_0 ad2pq: queda_en ad2pqr: enero_$ ad2pqr2: seis ad2pr:
del_segun domin_0 ad2q: 0_me al_mes ano_pasad casa_y en_octub escol todo_a ad2q2: escud ad2q5: duda ad2qr: noche_ana que_tal ad2qr2: la_sala sala ad2qr3: logo_en ad2r: recib_del ad3: ^_dale
aca cerra_por deje_en del_video domin_y habla_en ignac la_gente onlin tiend_onlin ad32nop2q3: 0_0 ad3n: dejar feliz_navid fondo ad3n2oqr: todo_lo ad3n2p7r: te_paso ad3n2q: ve ad3n2q4: igual
ad3n3p: anos ad3n3pq: la_calle ad3no2p2: va_a ad3no3p10q38r3: o ad3nop3q119: ? ad3nop6r2: dejo ad3nopq: preci_$ y_yo ad3nor: derec ad3np: hasta_las mas_que ad3np5q2: sera ad3o5pq2r: datos
ad3op: cuest ad3op5qr: estim_senor ad3op7: pedid ad3p: fotos_$ mal manda_a subir ad3p21q: hora ad3p2r: dias_el ad3p3: catal ad3p3q: dejam ad3p3q3: sesio ad3p3q3r2: carta ad3p3qr: hecho
ad3p3r3: fotos_del ad3p4: firma_por ad3p4qr: certi ad3p8q: sigui ad3p8qr: tarda ad3pq2r2: servi ad3pq3: pie ad3pqr: los_datos ad3pr: desde_la los_que mi_socia ad3pr2: de_siemp ad3q: arran
ad3qr3: van_las ad3r: ahi_van tal_cual ad3r2: fisca ad4: 0_no gente metro mi_parte ad4n2p2: beso un_beso ad4n2p2q3r: ^_os ad4n2p3q2: diez ad4n2p4r4: cocin ad4n3pq: a_todos ad4n4p3q3r: pasa
ad4no2pq4r2: no_lo ad4no3p3q3r: encar ad4noqr2: pilar ad4npq3: estab ad4nqr2: de_conta ad4nqr6: la_porta ad4o2p: senor_wirth ad4o2p2q2: no_la ad4o9q: cualq ad4op2q2: y_en ad4op3r: recib_un
ad4op4: damos ad4p2q3: la_junta ad4p2q3r2: cuatr ad4p3q: listo marta ad4p5q: el_conse ad4p6q: sra ad4pq3r6: mando_el ad4q: subid ad4q2: el_color impri usuar viern_pasad ad4q3: borra ad4r:
pagad ad5: ^_ni ad5n2o2q4: hace ad5n2op2q3: tiemp ad5n2p13q12r: antes_de ad5n2p5q2r2: lo_de ad5n4p2q7r: ^_que ad5n5pq: nuevo ad5nop7: corre_$ ad5nopr: de_momen ad5np: por_lo ad5np2r2: siemp
ad5np6: se_nos ad5nq4r: algun ad5nqr2: la_letra ad5nr2: a_viern ad5o2p4: a_su ad5op2: por_corre ad5op3r3: viern_de ad5opq2: todas ad5p2r: claus ad5p3q: tradu ad5q2: mande_el mirad ad5qr:
dias_ana ad5r: viejo ad6n: begon ad6n3pq2r: encan ad6n6p4r: el_sabad ad6no2p2q6r: que_nos ad6nr2: de_lunes ad6o2q: deje ad6p2: y_esta ad6p2r: ^_de ad6p3: la_propu ad6p6q2r: a_lo ad6p7q2r:
estim_ana ad6pq2r2: socia ad7: dale hemos_decid ad7n: como_esta ad7n2o2pq5r: llama ad7n2p3q3: octub ad7n2p8qr2: lunes_a ad7n4p6: todo_el ad7np: marte_a ad7p2q4r: la_pagin ad7p3r: uno ad8:
adela_$ ad8n: video ad8nq3r3: letra ad8pqr: la_direc ad9n2o2p4q3r2: que_la ad9n3r: el_telef ad9n4pq: calle ad9np2q6r: impre ad9nq4: la_segun ad9o2p6q: wirth ad9oq4: mande ad9p2qr2: menos
ad9pq: verde ad9q: lo_hemos adn: bueno_el corre_lo detra fonta gil la_casa pero_en prisa puebl que_son sabe sevil teatr adn2: di el_tema gusto adn2op: todos_los adn2p3q3r: y_me adn2p4q:
centr adn2q: que_esper adn3: que_yo adn3pq: es_un adn4p2: el_mismo adn4p2q2: toda_la adn5o6p2q: ^_mi adn6o2p2q: a_parti adno: con_nosot adnop: notic adnp: arqui ganad inund levan lunes_de
nos_inund tanto adnp2: el_pleno maque pleno adnp4q: y_a adnpq: insta queda_preci adnpr2: luz adnq: gripe orden_y adnr: almac bar pizar adnr2: horar_de ado: corre_y han_queda saque
sient_mucho ado2: y_les ado2q: consi inter_$ ado3p2r: trata ado3pq: rogam ado6: ^_lamen adop2qr: cada adop4: decis adop5q2r3: envio adopqr: autor adoq: devol hay_nada ador: que_por adp:
0_del ^_marta ahori ana_le aqui_y camio casa_con conte_con dado_el dando escri_con la_pila la_razon marzo_y me_viene mismo_$ moles pero_lo pila puedo_decir revis_la salud_$ si_los sola
subir_las toni verla adp2: cielo comen_$ comen_a de_todo funda hola_! los_color nos_hemos por_escri salir adp25r6: tendr adp2q: el_folle adp2qr: pinta adp3: discu_la las_medid resul adp3q:
me_da adp3r: acabe adp3r3: viene_$ adp4: tu_corre adp4q: perdo_por adp5: la_demor adp5q: ese_dia adp5r: ^_con adp7r: retra adp9: de_mes adpq: area darle de_cabez dudas la_ultim me_voy
para_lo para_poner puso senor_mia yo_no adpq2: cole adpq5: pide adpqr: el_conta adpr: dicen los_demas que_queda te_dejo unica adpr3: vecto adq: ?_graci ^_encan buen_dia contr_de en_esta
habla_$ he_mirad m manua maqui merch norma verda_es y_para adq2: corta cuant_nos el_numer funci funci_$ junta_y numer_de seria y_ahora adq3: del_viern adqr: firme adqr2: buena_ana adr:
apare_en cifra elvir escri_y justi maris_$ mi_suegr respo_a sala_de sobre_el suegr toca adr2: en_vecto os_las prima adr4: adjun_el an: abrir_la ahora_lo baja_hasta bea bea_$ buena_seman cena
colec crios de_esto de_marke de_sevil dejan deses_$ el_teatr esper_de extra_si farma fotog_que gonza gonza_$ graba ibais las_redes le_falta letra_peque licen_de llena llevo_yo los_crios malo
me_dejan merca_$ miram mudad mundo no_traba quien_lo redes se_sabe senor_gil sigo_con sin_poder son_dos te_extra todav_estoy viern_impos vino_$ visto_en ya_estoy yo_de an2: con_vuest enorm
iba_a licen merec para_todos vinie an2o2q: el_senor an2op2: de_una an2p: alcal iba la_centr todos_os an2p2: paque an2p4q: celeb an3: ^_desde el_merca parti_del an3p: ^_felic an3p2r: viene_el
an4p2r: cumpl ano: pasad_el ano6pq: a_nuest anop: compr_$ anop2q: decir_que anop3q4: encue anop3qr: con_un anor: la_senor anp: alumn debaj_de el_paque feria_y la_maque les_infor lo_cual
anp2: gener anp2q: hemos_tenid tenid anp2r: dios anp3: el_infor seman_de anpq: obras anpq2: vecin anpq3: habla_de anpqr: bodeg anpr: marke anq: ella_se anq2: delan_de anqr: navid_y tempo
anr: de_parte fuent la_jefa la_pizar las_fuent pilar_$ pront anr3: o_sea ao: aviso_y compe_para cosas_$ darem esta_todav esto_y geren_me hered hered_del la_geren los_hered no_piens notic_de
notif orden_en padre_que poco_de prend que_marca ramir ramon reite tenga_una ao10r2: manos_de ao12p: recla ao2: direc_$ nunca_se que_mi ao2pq: no_quier ao2q: famil la_atenc ao3: de_envia
mas_por no_podem no_volve que_hemos recor_$ ao3p2: ocupa ao4: asunt_en ao5: ha_entra ao8: el_asunt aop: asi_lo con_nuest he_habla la_proxi lleva_la piens ultim_vez aop2: comun_el estam_de
aop3q: llegu aoq: del_contr inten por_ningu vez_lo aor: fermi ap: ^_ahori ^_del ^_tranq al_cielo al_comit ana_esta ando_en anual aprue_el buena_pinta bueno_$ bueno_lo caja_de calce cierr_de
cita como_le compl_de compl_perdo comun_la con_lupa con_que con_varic conse_$ conte_el conte_la cosec cual_me darle_una de_comun de_fiest de_ganad de_quiro debid decim_$ decis_de del_catal
del_corri del_proxi depar_tecni dia_se dias_a dias_para direc_finan docum_y domin_el dos_seman el_santo el_tren ello_de en_madri en_plena encan_pero enseg envia_los es_verda escri_desde
esta_enfer estam_a fiebr_y fiest_$ firma_de fotog_se fotos_a franq fue_el guada gusta_la he_recib la_bodeg la_conce la_esper la_idea la_revis las_escan laura laura_que lavad le_digo llegu_a
lo_comen lo_firma lo_veo los_bocet los_calce los_comen lunes_me lunes_tiene lupa manan_os marte_no mater me_los mes_te mi_lista mudan_del muy_buena no_levan no_suelt nos_da nos_ponem nosot_y
notar_nos orden_del os_conte os_cuent os_escri panta para_eso perdo_$ permi_el pide_que plena plena_campa pleno_es podid_senta por_no porta_el que_estoy que_tiene recib_se recor_me redac_la
revis_que revis_tambi rober salud_atent sam santo_al se_puso secre_gener septi_lo servi_de si_esta sient_en socio_lo su_casa tambi_laura tarde_y tengo_$ tengo_la tiene_muy tiene_toda tomam
tren uf_se un_momen una_caja uno_de varic vered viaje_$ viern_estam vuelt_el y_aun ap10: dame ap11: cuent_con ap12: final_de ap2: a_mano ando_de bueno_a comit_de con_fiebr de_reyes depen
el_geren el_mes el_porta el_resul es_impos escan_$ fiebr firma_los ingre juana la_comis le_agrad le_comen lo_envio lo_manda manda_los ninos_me se_ocupa sino tenga_el wirth_acusa ap2q: ido
movil_y ponem que_en ap2qr: lo_digo memor ap2qr3: me_falta ap2r: envia_el falta_las la_memor muest ap2r2: lunes_que se_las tiene_mi ap3: ^_entre ana_que caja comis el_inven la_decis se_celeb
tecni tenes testi ap3q: listo_$ quier_que ap3r2: se_la ap4: dadme mando_$ mando_las que_para sient_y ap4q: voy_de ap4qr11: te_las ap5: me_sient una_seman ap6: esta_noche no_llego ap8q:
ana_perdo apq: a_envia area_de chica debo decid_el hablo la_secre las_obras nueva_$ octub_$ pilla que_ese que_quier apq2: cultu de_cultu trime apq2r: del_jueve apr: ano_y certi_del dicen_que
dona el_gesto este_finde estud_y hoy_y que_vuelv sella senta tengo_el vuelv_de apr2: las_ficha aq: ^_es a_pasar abrir_el acto ahora_no al_que algo_en apunt_en archi_que bocet_a broma
color_del cual_sera datos_del de_confi de_cuent de_pacie dia_la el_acto el_manua encar_de felip felip_$ folle_con fotog_me hablo_con herma_y hojas incli incli_por jueve_es junta_$ la_aprue
la_llama la_pata las_hojas locur los_marte luego_$ lunes_pero marca_en me_dice mes_que miro_el ningu_lado no_consi no_queda nos_manda obra_en pasad_se pasar_el pata pinta_lo por_avisa
por_manda que_dice que_estar ratit route segui_esper si_mi tengo_los una_locur unida vacac_$ vendr viern_pero y_miro y_volve aq2: hola_me lo_encue rapid aq2r: el_ayunt aq3: me_pide vosot_$
aq4: no_entie aqr: por_tu aqr2: vinos ar: ^_prime balan_y belen belen_vivie condi confi_la cuant_pase de_esper de_lisbo del_geren el_bar el_tempo fermi_$ fotog_$ fuera_hasta ha_puest
hasta_pront justi_en logo_lo los_seis muest_y pagin_la patro_que por_navid preci_! puest_en que_puedo rosal senta_a sin_eso tal_ana vivie ar2: balan hare_llega horar_es lo_saco ya_las ar3:
sea_el ar4: ficha_de ar7: ^_adjun ar8: lunes_$ d: 0aqx0 0skql abono acaso actas acuar acuna adjud admir adult advie aforo agarr aguja ajust alba alica almij alter ancho andre anime apost
apuro arco arequ arsua arsys artes asist atlet atte auror autom avitu azaha bacha barca bauti be beis bici bicis bizum bland bono braul bruno bss bufet busqu cabec cabia calef cana candi
canov capil caras carna carru casar casos casti ce ceip cenam cerca chao chatb chill chuy civil clari clase codig colad colgu com comie comil confe convi coope coord cotas crema criba cruci
crudo cuyo decor dedic dedo deis depor despi detal dibuj dic diego difer digal diput divor dna dni donat dorad dorsa dosci dwg eche echea econo ed ele elenc ellas embar encaj ene enfad enmie
enriq epigr eras ermit ernes esfue espig estei et eulog evalu exami exele extre f fabri farol fase fax feo feste fidel fijat finit flori focos folde fra ftp fuga gabi galer gijon glosa gordi
grano gratu grita hache hagal harin hermi hicim hierr hijas hnos hogaz horno horte huesc idear igles ignor iker impec info inneg izq jamon jero jorge k kalte kedo kevin kiko lario larra
laser lastr latas late lauda lazar leand lectu leire lema lengu leopo lima lindo llano lope loren loro louri lujo lun m0 maja malpi mar marga marin medel medi medit melli menti merid meson
mg migue milla minus minut miral moda model modos modul molar monas monos moren mosca mrequ muak mueve muros nacid nacim naiar natal nel noctu nogal notit nubes nuece obser ofren okafo onda
ondas opone optad optam orale ordin ortog ortuz otili otono ozore pacif pampl pan panos paqui parag param parra pasab pasai pasap paula pauli pausa pega pegas pego pelin peluq pense peral
pesca pican pichi pico pida pidio pino pocas poliz polo popul prats prest probl prolo propo pulpe puri puro puse pusim quija quiqu radia raro reali recli recre recto redis regid relei remes
renta renzo repet repit reque retab ribes rio rodeo rogel roi roque ruano rulfo salie salmo salve sca sebas secad secas seco sedul separ signo silva simpl slp sms solap soles solid sonso
spei studi suba suban subi suelo suene tache tahon tamar tanat tanti tapa tazas tendi textu tl tlf tobon tomen tonos tormo torna torri tunel tuvo tx unani unifo unive ups usad usadl usarl
uselo usen utile v0 valbu valie vas veas vegan veget vela vence veran viaja viga virtu visib visit visua viuda viver vivo volan votad votam votan voto we wenas wetra x0 ximen xq yasmi yucat
zeta d10n2oqr: que_ya d10n2q6r3: las_dos d10np2qr2: la_de d10o11pq5: por_favor d10p2q: acabo acabo_de d10p2q3: la_versi trans d10pq6r: podei d10q: ^_al d11no6: vamos_a d11nr: se_queda
d11o13p2q5: favor d11p2r2: ya_esta d11q: nuest_parte d12n8o3q: ^_por d12nq: publi d12q3r2: quita d13: adela_con d13npq: azul d13nq3: las_0 d13q: por_nuest d19n9op7q8r: cambi d2: 0_cubie
0_desde 0_domin 0_donde 0_dos 0_esta 0_madri 0_perfe 0_solo ^_0 ^_buen ^_https ^_las ^_mejor ^_ningu ^_pues a_eso a_renov a_sabad a_tus abrim_de aca_le acept_su acord_acept adjun_remit
ahi_te al_ingle algo_mas alta ambas ambas_parte ana_al anoch_lo anoch_y antea apana aprob_$ aqui_el arran_con asi_como ayer_el b0 b0_$ b_$ b_pero balco bien_adela bien_con blanc_roto blog_ya
bolet_$ buen_finde buena_el buena_es bueno_al busca_algo caro_para carpe_fotos carte_la celia celia_y chat chema club club_de como_el como_la con_tilde confi_en coraz corre_adela corre_porqu
cosa_me cuand_guste cuant_al cuent_de dadle dale_para de_agost de_drive de_hacer de_horas de_mante de_queso de_san de_subir dejad_como dejal del_bolet del_mostr desis_esta dicto dicto_desde
diez_nos domic_socia donde_dice dos_cosas drive_carpe duda_$ echev echev_con edito el_apell el_artic el_balco el_blog el_bueno el_chat el_coche el_eslog el_fijo el_mapa el_mural el_pie
el_plan el_pollo el_rojo el_taman en_0 en_algun en_contr en_mayo en_recep ensen_en entra_por eres eres_un es_b0 es_corre es_echev es_todo escal escri_el eso_de esta_hecha esta_y estab_antes
estim_oport facha_son favor_que final_hemos final_lo firma_y folle_y fotos_al fotos_buena fue_a fuera_$ gabri gavio gavio_$ googl graci_con grana gris guapa_! he_compr he_subid hemos_mirad
hola_sobre hosti_esta inscr iturr jeje la_copia la_gavio la_lee la_quita las_clien las_once le_confi le_mando leido_todo letra_un listo_el lo_dejam lo_estim lo_quere logo_de logo_viejo
los_dias madri_$ manan_deber manda_por mande_por mapa marzo_asi mayo_$ mayus me_pedia me_pedis media_$ mejor_la mejor_por menos_con menu_del merce mi_movil mi_perfe misma_que molin mostr
mural nada_porqu nada_tenem nadie_tiene negro ningu_objec no_$ no_de no_en no_hacem no_puede no_toque nos_apana nos_han objec oliva once onlin_se opcio_con orteg os_deber os_guard pagad_$
pagad_desde pagam_en parte_del parte_no perfe_el plan_de pollo ponen ponlo por_ambas por_eso por_parte prefe_queda prego pregu_en presc_del presu_0 propu_0 prueb_y q_me q_se que_ponga
que_pregu que_sirva que_tenem quere_el quiro_$ quita_$ recie_$ relle relle_el reuni_de rey roja rueda rueda_$ sabad_y salud_del sigui_la sin_duda since_el sirva_$ sobra_$ socia_el soto_$
su_conte subid_las subve supri sus_termi suyo_afect tanta tarta_de telef_de telon telon_rojo tenem_ningu tenem_nos tesor texto_con tilde tira tirad_para tiram tiram_con titul_en todos_sus
toque_nada trein_y una_coma uno_ni usar usted_en usted_proce va_bien va_perfe vale_$ vale_perfe vamos_sobra verem versi_0 vez_pasam via video_$ video_de viene_fatal viern_santo vio vio_el
web_por whats_el wirth_en y_domin y_lunes y_salio y_todos ya_deber ya_la ya_verem yo_misma d21: al_final d24r: perfe d2n: a_manda begon_$ copio cuadr direc_es dos_de fiest_a invit_$ la_asoci
lee ni_el octub_y paell pasad_$ tarta ti_$ valen venga d2n2: el_nombr en_todos hijo la_plaza plaza queso todos_$ d2n2o9pq: empre d2n2op3q2r: queri d2n2opq: y_nos d2n2p: abuel ti d2n2p10:
la_manan d2n2r: parte_de d2n3o2p2q2: parti_de d2n3op4q3: si_no d2n4o2pqr3: mi_madre d2n4pq: copia d2n5: estuv d2no: novie septi_$ d2no2: se_han d2no2p: asoci d2no2p4: d d2no2p5: medio
d2nop3q2r: ^_queri d2nop3r: queri_ana d2noqr: nombr_de d2nor: invit d2np: alegr ambos camar const metid pasa_a preci_y septi_y d2np11: la_noche d2np2: estad inspe tampo d2np2q: clien d2np4q:
su_corre d2np4qr: en_casa d2npq: dos_y el_progr d2npq2r: foto_de d2npq3: progr d2npr: como_te d2nq: atras es_lo se_llama se_ve yo_$ d2nq5: formu d2nqr: la_fecha tarje d2nr: artic de_ellos
el_otro izqui la_parte las_llave salid d2nr2: el_horar llave d2o: ^_dejad cualq_cosa damos_por de_desis debe derec_de desis factu_0 la_vamos soto su_compa suyo d2o10: comun_que d2o10pq:
^_les d2o2: cance d2o2pq: impor d2o2q: contr_y d2o3pq2: basta d2o3q: el_pasad d2o6pr2: ^_le d2op: conmi en_relac relac_con retir d2op2: de_admin relac d2op2q2: plazo d2op7qr: defin d2oq:
los_0 prote tiemp_$ d2p: 0_un antes_$ aprob_por aqui_lo bendi buzon calen datos_para del_logo del_mierc depar_de dia_de dio dolor el_catal el_disen el_presi el_rut eslog frase he_dejad
herma_$ la_campa las_doce media_de ningu_de no_cambi pagam pasam pasei prime_de propi reuni_el rut santa se_te si_$ since tiene_usted un_hospi vega y_uno d2p11q2r5: llega_el d2p2: a_media
desca esta_vez hecho_$ hospi medic pedis profe quede tal_y y_como d2p2q: el_pago d2p2qr: lucia ocho d2p2qr5: te_los d2p2r: estan_en remit_el revis_el d2p3: clave junto d2p3q: paco d2p3r4:
fotos_de d2p4: el_silen tenei_todo d2p4q: silen d2p4r: manan_por d2p5: los_plano d2p9q: pero_el d2pq: actua ana_la digit hecha la_buena libre prese_en todas_las y_luego d2pq2r3: porqu_el
d2pq3: paga d2pq5r: claro d2pqr: el_aviso d2pqr2: repas d2pr: 0_con coche curso el_recib fijo siete d2pr2: las_que d2q: creia creia_que de_publi el_mante el_menu el_papel en_agost en_enero
las_cuatr letra_$ parte_$ proce_a publi_el que_proce senti sin_ella tambi_en tres_$ viene_bien wirth_le d2q2: 0_ejemp el_escud que_con tuvim d2q2r2: pagin_de d2q3: el_hosti d2q4r: aclar
d2q5r: otra_vez d2q6: de_firma d2q7: apart d2q9r: el_enlac d2qr: buena_la falta_el recie d2qr2: tipog d2r: bano con_mis de_antes de_fotos es_b la_terce no_los os_he paso_la pedia postr salvo
san te_van va_la viejo_$ d2r2: 0_h aqui_tiene el_cif h las_cinco por_fin rotul van_los d3: 0_fotos 0_viern ^_horar ^_listo ^_somos a_jueve adela_! adjun_$ ano_no antig_$ asi_$ azul_$ azul_y
barba_$ bien_a bien_menos bolet bueno_es cambi_nada con_esto confo cubie dale_nomas de_marte del_fondo del_presu demas_adela dentr direc_de domic donde_pone dos_nos el_titul en_vuest
esta_mal final_nos fuera_que guste he_leido horar_para https la_finca las_nueve lo_deje lunes_en mas_grand mirad_con no_hace nos_conve nos_encan nos_viene nuest_cif nueve objet opcio_b
oscur_$ otro_el parte_todo pasas pie_de podei_publi poned porqu_no presc publi_$ publi_cuand que_objet quedo_barba quita_que renov renov_el ruben sabad_de sabad_solo salio_esta siemp_$ sirva
solo_manan somos_0 son_los spam todo_menos trans_el trein y_donde y_quita d3n: el_talle el_video examp pues d3n2: perro d3n2o: ^_hemos d3n3: que_a d3n3r2: la_misma d3n4p: a_todo d3n6pq:
por_si d3nopq: acord d3np: cafe cerra_el hacem_la panad d3np2q: de_abril d3npq: que_cambi d3nqr: ingle d3o: corre_es hable hable_con no_quere d3o2: ahora_$ nos_inter d3o2p: admin_$ d3o2p3qr:
esa d3o2q: 0_euros euros d3o3q2: mas_$ d3op: acuer_con lunes_no nada_que d3op2: ponga d3op4q7: cosa d3p: ^_mira afect asi_se bien_el coma confi_que el_claus esta_$ grand_$ hemos_habla
hola_guapa la_tarda linea no_haya por_whats roto texto_que va_en whats d3p10q2: perdo_el d3p2q2r: la_tarde d3p2q3: che d3p2qr: la_otra d3p3: el_pedid d3p3r: 0_lo d3p3r3: jueve_de d3p4:
estim_sra largo d3p4r8: texto_de d3p6: todo_$ d3p7r2: mierc_0 d3p8q2r2: remit d3p8r: de_seman d3pq: la_sesio d3pq2r: princ d3pq3r: corre_del d3pr: con_eso la_obra sobra d3q: ^_aprob a_impre
abrim c cambi_$ como_estab del_local guard menu no_no puert_de que_poner super taman tirad tocar d3q2: el_borra las_diez sitio tenem_que d3q3: ^_che d3q4: hosti d3q9: se_puede d3q9r: enlac
d3r: del_blog domin_cerra el_plano hice la_b me_llama menos_el toque d3r10: adjun_los d3r2: la_terra d3r3: cinco la_facha d4: 0_sabad ^_adela ^_perfe apell barba carpe_de cif_b compa_$
de_pagin el_verde esta_pagad foto_del horas la_cuent lunes_cerra no_es no_tenem nos_va perfe_$ pon puede_usted queda_$ queda_como si_las todo_corre tono d4n: boda_es con_todo es_calle oscur
d4n2p2r3: la_cocin d4n2pqr: disen d4n3p2q2: abril d4no: la_boda d4nop: boda d4nop2qr: terce d4np: leido que_hay d4np18q2: tenei d4np2q3: cambi_el d4np2qr: esper_que d4np2r: creo creo_que
el_del d4np3: manan_$ d4np3q3: hacem d4np3r2: talle d4npq2: mayo d4nq: hace_falta d4nq2: ^_los d4o: la_contr d4o2p2qr: pago d4o2p4q: perso d4o4q2: favor_$ d4o5p4: sus d4opq: agost d4p: finca
guapa la_azul los_tres no_va presi y_al y_media d4p10r: fin_de d4p2q2: en_un d4p2q3r2: el_segun d4p2q4: nos_gusta d4p4q: sra_wirth d4p5q5: ser d4pq2: jueve_a d4q: parec_bien d4q2r: clini
d4q3: ejemp d4r: 0_si acept cif_es el_drive d4r2: ^_va ana_adjun terra d4r3: facha va_el d5: ^_acabo conve decid_no esta_perfe final_no no_graci no_segui por_todo prefe sabad_0 y_0 d5n2q2r:
antig d5n2q3: inaug d5n4pq3: local d5nopq: a_hacer d5np10r3: fin d5np2q3r: la_impre d5np3q2: de_octub d5np4qr: q d5npq2: impre_$ d5nq7: el_preci d5o: hacer_la d5o2pq: dejad d5op: con_su
haber d5oq: nada_mas d5p: mira nomas d5p4q3: hay_que d5p5: contr_firma d5pqr4: 0_la d5q: ^_todo la_inaug nos_parec pagin_0 si_a d5q3: rojo d5qr: somos d5r: 0_los blog d5r2: la_0 d6: bien_$
lo_mande para_adela perfe_asi salio segui_adela son_0 todo_en d6n2pqr: puert d6n2pr: otro d6n3p5qr3: misma d6n3q6: sale d6n4: anoch d6n5o2pqr3: madre d6no4p3: deber d6np4r2: termi d6nq4:
pone d6o2pq2: quere d6o3: titul d6o3pr: mis d6p: este_ano d6q: la_puert proce d6q2: mante d6r: b_0 d7: el_azul la_opcio d7n: esta_manan d7n2op2q2r5: nombr d7n2q2r2: el_carte d7no8p3r: admin
d7nop4r: media d7o3: no_vamos d7op2: de_febre d7p: cerra_$ d7p2q2: la_del d7p5q9r2: otra d7pq3: donde d8n5q3r4: carte d8npr: no_el d8op2: febre d8p: 0_en d8pq: la_trans d8r2: cif d9:
todo_bien d9n2p2q3r: la_foto d9n2p4q2r3: estan d9n3p4q3r: foto d9o3p5q7: la_factu d9p: esta_todo d9pr: drive d9q: carpe_compa opcio dn: 0_d ^_cambi ^_segun a_tu activ ana_os aparc arce asust
asust_salud auton ayer_por bajo barce bien_graci bueni calle_del cambi_a carri con_gripe cuent_del d_la de_novie del_carte del_folle demas_salud desde_esta el_cafe el_cuadr el_dueno el_local
el_mensa el_no el_puebl el_tiemp empie_el en_cuent en_las encan_la equip_con eran eso_lo esos esos_dias estar_cerra estud_$ expos fondo_se fue_un gafas gafas_de ha_salid hacie hasta_la hombr
inven_$ junio_la la_activ la_entra la_nueva las_gafas le_encan le_ha libro llama_a los_viern mi_abuel mi_me mudam muebl_arce ningu_prisa nos_mudam nueva_direc ojo_que patri_que peque_$
por_inven que_nuest que_sale que_tenei que_todos queda_la quieb rato regal sale_en salta se_asust telef_es termi_y todo_para urgen va_del valen_y vemos_en viern_nos vuelt_de vuest_ofici
y_paell ya_nos dn2: conch de_vuest diez_anos entra_a mi_hijo nos_lo primo dn2o2p2: lo_lleva dn2o8q: la_empre dn2p: conoc patri dn2p2: nieve dn2p2r: !_te dn2pq: justo tan dn2pq2: nos_vemos
dn2pr: jajaj dn2q: habra sale_el web_no dn2q2: cambi_la dn4: si_os dn4p: fiest_y dn4p4qr: acaba dno: a_cambi en_julio inclu_la muebl yo_ya dno2q2r: cuart dno4p: dije dno4p2q: proye dnop:
parad que_tenga dnopq3: era dnp: 0_segun calle_mayor con_vosot dueno inund_el metid_en nieve_$ refor vigo dnp2: de_entra furgo la_furgo lleva_mi tarde_ana yo_el dnp2r: carme veint dnp2r2:
coleg dnp3: lo_dejo dnp3q3: ana_el dnp3r: la_comun dnp4: manan_y dnp5qr2: jueve_0 dnpq: ^_eso elegi ha_queda dnpq2: acces de_mayo dnpq2r: las_tres dnpqr2: segun_el dnq: ^_vuest cuent_que
encon_en hizo local_$ dnq2: expli progr_de dnq3: el_formu dnq4: monta dnq7: oye dnqr: ingle_y dnr: coge nave patio do: ^_cance ^_soy agenc autor_el cance_el conti conti_con de_esta de_mis
dejo_el el_repor en_nombr estaf esto_ya euro factu_del futur hacen jurid_$ la_mitad llama_$ manue mas_el mi_corre mitad no_conte para_un plazo_de ponga_en por_los que_cance que_deje recha
recor_el repor respe segui_envia serem titul_de traba_$ un_euro una_estaf y_devue y_mi do10p: aboga_$ do11: concu_de do14: concu do2: dejad_de el_traba esta_factu favor_de tras do2p: factu_y
quite soy do2p2: corre_a le_comun solic do2p7q3r: segur do2q2: envie do3: abste corre_por de_manda usted_$ do3p: el_proye do3p2r: s do3q: ya_he do4: ante do4pq: ^_senor do5q3: entra_en do7:
de_escri dop: a_el antic devue_la geren_$ hoja_de ines la_respu momen_no n n_o ni_un o_0 que_han senor_nuest dop2: tenia dop2q: siend dop2r: s_l dop2r2: l dop3: de_lo lic dopq: 0_por mas_de
rogam_que dopq2r: por_telef dopr: hoja doq: agost_$ favor_el les_agrad pago_$ parar total doqr: que_los dp: !_perdo 0_le 0_tiene ^_esper ^_este ^_tenem a_nosot admin_la al_tanto ana_$
ana_aqui ana_con anunc ascen avien banda cafe_de camar_de campa_de carga carpe_$ carre catal_$ catal_lo chico clasi claus_y cocin_con colga color_$ color_y comen_por como_lo como_siemp
compa_la con_toda conse_parro conte_tan convo dando_vuelt das de_cada de_hoy de_modo deber_tener depos deseo dispo docum_que dosie dpto dpto_de drive_$ el_compr el_cuest el_uno en_drive
en_linea en_todo es_muy eso_le eso_te esta_al esta_lo estam_hasta estat este_mes etxeb excel falta_de fiest_de firma_lo fotos_me gasto gatos graci_la gusta_pero ha_roto hay_presu hemos_estad
hola_hola hoy_en hubo inspe_de joaqu jueve_y juici juici_en la_banda la_hoja la_inspe la_ronda las_falta le_conte le_doy le_gusta le_rogam les_gusta les_salud llego_el llore lo_decid lola
lola_$ los_banco los_cambi los_tendr mal_el manan_en manda_las mando_la marta_$ masa me_quedo mis_notas modo modo_que mucho_graci ni_uno nino no_habla no_paro nos_recue nos_solic notas ochen
ojala pagin_se panad_la parec_un pared paro parro pasar_a pendi_el perdo_la perdo_las pero_esta pero_los pero_sin perso_no poder_ser por_donde portu prime_que propu_de q_llevo que_al
que_luego que_pasei que_pena queda_pendi quedo_con rebaj resum retir_en reune_hasta rut_$ sean secre_$ sello seman_santa ser_mas si_para silen_el sobre_la sofia sofia_$ sr su_traba suena
susti taber tan_tarde te_habia telef_el tenei_nuest tengo_nada termi_de tiend_de tiend_en tirar una_perso uno_mas usamo va_todo verda_de verla_el veter viene_a viern_en viern_me visto_la
wirth_recib x x_la y_despu y_hay ya_nadie yo_a dp11: lo_tenei dp2: 0_les a_poder buena_las con_ella cuare de_fin de_obra de_preci de_salir de_sanid dia_lo envia_las hacia le_parec mismo_te
ni_una nuest_respu os_mando preci_ya que_aqui que_hacer salir_de sanid seman_no y_dos ya_hemos yo_con dp2q: a_ser lo_sigui perdo_que dp2q2: viern_que dp2q4: reser dp2qr: y_ahi dp2r: 0_que
aviso_legal comer fotos_las la_escri tiene_todo dp2r2: del_equip docto te_llega dp2r3: alerg dp2r4: que_falta dp2r5: la_tiene os_la dp3: a_sus acta del_pasad el_acta el_secre quedo_a
reuni_con tarde_$ dp3q: calcu dp3q2: lio dp4: domin_por la_docum os_paso viern_como dp5q3: punto dp6: viern_y dp6r: el_retra dp7qr5: marte_$ dp8: t texto_$ dp9: en_tu dpq: a_un ana_esper
andan certi_de cobra como_nos deja dra en_papel maria movil_$ par par_de pasad_0 refer ronda salud_marta sera_el un_par dpq2: como_queda costa los_archi preci_de que_manda si_la dpq3: vez_de
dpq4: en_dos una_cosa dpq7: ^_neces dpqr: corre_de ha_pasad dpqr2: el_prime dpr: de_comer disen_de dos_por el_curso errat la_docto las_biogr las_seis los_horar marco marte_se p pena queda_el
socia_y tocad dpr2: biogr salud_desde dq: 0_o ^_prefi ^_presu a_dos abril_y al_lunes ana_antes ana_estam ana_no antes_se archi_en boton caduc caste claro_que clini_denta conce_y conse_escol
corre_antes de_acces de_atras de_darle de_mano del_cole del_formu del_toldo denta desde_las dices dicho_nada ejemp_de el_conce el_servi el_tipo el_usuar en_impre en_ingle en_rojo entro_en
equip_les es_del estim_equip fecha_de figur final_y firma_digit foto_nueva goni habri hace_un hacer_el hagan haya_dicho haya_que hizo_mi hola_lucia hola_te inaug_del indic la_clini la_parti
la_prueb la_tipog la_vista las_letra las_ocho le_infor le_paso lio_con lo_acabo lo_encon lo_mismo local_en logo_antig logo_no m_a mader mante_el marte_en marti mas_adela mejor_el mierc_?
muy_bien ni_en ni_las no_funci nos_puede o_en opina origi pedim perso_a picaz pides poco_mas porfa porqu_ya profo puede_manda que_ser quere_en repas_el se_prese segun_opcio segur_que sera_la
sesio_de si_hace si_te son_del techo trans_$ tu_compa un_aviso un_terce va_de ver_otra ves vuelt_a dq2: 0_? ^_una abre algun_sitio en_blanc entro eso_se manda_$ mi_sobri neces_de nos_ensen
ofert pierd podei_manda pone_0 presu_$ puede_ser si_se sobri tinta va_inclu ya_estan dq2r: bibli otras dq3: en_vez neces_que punto_0 dq4: ?_el y_si dq5: inclu_el dqr: a_nombr de_letra idiom
la_bibli las_tarje quita_el tipo tipo_de toldo dqr2: carta_de color_de dr: !_ya abajo adela_lo ana_por ayuda biogr_de cabil canon cargu casa_de casco cinco_que cuade da_su datos_fisca
de_estud de_prima del_bano dias_le distr el_cabil el_justi el_logot el_rotul esta_cerra estan_ya ferna ferra fotos_os getaf infan la_izqui las_cifra legal_y letra_la llave_$ logos logot
logot_en los_termi lucia_$ lunes_la madre_el madre_que marge misma_de nave_0 no_las os_confi otros panto pascu pasto pedia_el plani plano_con polig por_nosot que_como que_ver queda_0 ral
ral_0 sala_0 salas salvo_que sobra_una sur tarde_la te_respo terce_la ver_las ya_hice dr10: adjun_las dr11: te_adjun dr2: aqui_va jefa_de secre_del va_adjun van_en dr3: capit capit_0 n:
afoni agua alqui anaaa apete astur auric aveni bajon bares barri bedel borja cafet camis canci canta cante carpi casas casua cated charl chiri cogem coinc comas conto creer cruce cuelg dana
desaf diria diver dura echan encic enfoc escue event fijad frio fuist genar giran grati grave guapi hermo ivan jugam lagri lanza laus lei lleno llora llove madru maest mates mio moder monic
mosto moto muchi na ovaci oxfor pabel panue pasao perma pisad pisci plane pobre polic ponie puntu quepo radar raque recom reimo resid roble ruedi sabei salva sol stree sucur suert supie
tembl timbr tiza tomar tomat torer torti traig triun tuvie tuya uva vais vales vaso vermu vero vicen viero vinis n2: !_os !_un ^_acaba a_decir ayer_estuv ayer_salim beso_enorm besot bonit
carte_en carte_un congr conoc_en copia_en crist desea el_congr el_estud el_perio habei hemos_cambi herma_en ilusi_$ incor jubil_el la_licen la_porte lo_merec lo_sepas madre_dice mari
me_encon menud merec_$ mismo_edifi mucho_de os_desea perio piso por_aqui porte prese_a que_ayer que_ilusi salim salim_en se_incor se_jubil sepas tarde_a te_vi tenga_en tom tu_herma un_monto
vi_el viern_es vimos ya_tenem n2o: monto quien_nos n2o2: seman_pasad n2p: abril_$ ayer_me de_ti fuert nina rosa traba_con n2p2: os_manda n2p2q2: dar n2p2q2r: empez n2p4r8: viern_$ n2pq:
y_dice n2pr: pasa_el n2q: al_local anter ciert_el de_toda los_corre n3: ^_enhor ana_solo con_tu de_ofici edifi el_elect elect enhor_por ilusi jubil jueve_viene prosp prosp_ano solo_para
y_prosp n3o2p2: de_ahora n3p: acaba_de n3p2q: infor_de n3p3: junio_$ n4: ano_nuevo el_premi la_tele premi te_manda tele n4op2: cambi_de n4p: en_copia n5: recue_$ n5q: estar_en n5q2: ciert
por_ciert n6: enhor manda_recue no: alvar cuand_quera de_volve emili entre_les hija_se inter_la julia lo_dije nadie_se noche_mi perez pongo_en quera senor_perez traba_que no2: a_traba
aboga_se no2p: murio_el no2p3: comun_$ no2q2: a_quien no3: atend no3p3r2: de_dicie no3p4r2: dicie no4: escri_por no5q: mi_aboga nop: fuero nopq: ana_mi senal noq: se_va np: !_me ^_creo
a_medio abraz_grand acade ahi_lo apert apunt_para ayer_se beatr berta cambi_en caos conte_$ culo de_conte de_culo de_vigo el_arqui ensay estup ha_leido hola_a hola_equip hotel hoy_cumpl
hoy_no jajaj_$ junio_que la_apert la_marca la_nina la_panad lo_prome loco marte_pasad mismo_les nos_entre nuest_ofici peque_y place por_puert puert_por que_alegr salis salud_beatr si_hay
tampo_el te_llamo tenid_que un_caos un_place unas_felic vario vendi viene_hasta villa vota y_antes y_ha np2: ana_hoy corre_un dia_$ imagi la_bande la_conta lunes_por np2q: la_vida np2q2:
no_encue np2r: entre_las np2r4: resta np3: tengo_a np3q: respu_$ np4: bande locos np4q: vida np6: ^_hoy npq: arrie duran la_voz remed voz npq2: dar_el npq2r2: llamo npq3: se_encar npqr:
del_orden npqr2: fotos_te npr: cuent_como la_plant no_viene nq: ^_recue a_dar bodeg_arrie comio conta_se de_dar decia en_abril ensen_la ha_llega habra_que igual_la jaime jaime_$ la_lata
la_tempo lado_$ lata lloro local_nuevo marav mayo_y me_enter oye_que para_0 poco_a por_delan que_era robar se_comio se_si si_nos y_todo nq2: ^_quien formu_de neces_los preci_inclu telef_$
nq3: que_neces nq3r2: exact nq6: ?_en ^_oye nr: al_lado coge_el conta_que el_resta esas esta_termi grupo jueve_asi plant_la porta_y resta_que o: acoso acudi albac album aurel auto azcon base
belli blum burof carec carin cauce cobro daba data deben decap denos destr deuda dijim duelo educa emple exclu facul gran habea hall incom infun instr integ lagos ley lugar maier nordl nulo
pacto pague paz pelo pidal pons prohi r rafae relat repen reten riaza rolda ruiz sabem salce sigan siqui sotom suscr tomad v valer volun o10: acree de_acree dejen_de o11: falle ruego_que
o12: en_concu o12p: ruego o13: dejen o2: ^_basta ^_borre ^_consi a_trave aboga_d aboga_y acree_$ ahora_dirij asunt_lo atend_ningu borre_mis cesen datos_$ de_aboga de_nada de_no de_recla
deje_de denun_$ difun dirig_en el_falle el_favor el_juzga en_adela en_consu envia_recor envie_mas escri_cualq euros_antes falle_de favor_no haga haga_el han_entre hija_de incum incum_en
insis_mas juzga la_deman la_famil la_hija la_prese lacal lleva_ya lo_pido lo_suces manda_corre marid_falle me_inter mensa_a mi_ni mi_segur mios mios_no nada_no negam ni_a padre_don papa
pidie podem_atend por_este prese_una puest_una que_decir quien_corre quite_de recla_en resci resci_el resue saber_nada se_abste se_entre senor_mios socie_ha soy_la su_factu su_recla suces
suspe titul_del traba_nunca trave trave_de tribu_$ un_aboga una_recla veces_que ya_le ya_les ya_nuest o2p: dos_veces en_lo escri_en escri_ni o2p2q: domin_$ o2p2r3: lista_de o2pq: ^_esto o2q:
atenc_de de_datos pagar_$ pagos o2q7: saber o3: a_esta abste_de acree_y al_admin borre_de comun_a cualq_recla de_recor deber_dirig deman_$ dirij_a dirij_al esta_direc esta_ya este_asunt
exijo_que hemos_puest impug la_admin les_exijo los_tribu mas_corre mas_mensa mis_datos no_recon ocupa_de puest_el recla_y recon recon_la un_corre o3p: pido o3q: a_pagar defen tribu o4:
asunt_esta cualq_comun decla_en deman dirig exijo no_insis que_dejen sido_decla su_lista o4p: le_ruego o4pq3: volve_a o5: borre concu_$ denun o5p: escri_$ o5q: pagar o6: ^_dejen admin_concu
empre_ha la_socie lamen_comun socie o6p: decla o7: escri_mas me_escri o8: a_escri falle_el les_ruego o9: dirij op: ana_soy asunt_y barra barra_$ cuand_tenga del_antic del_estud desde_agost
el_impor enfer_$ escri_de esto_$ estoy_para euseb fotog_con ha_recib haro hasta_que la_decla la_selec la_senal liqui liqui_y monte no_estoy para_esto perso_el pesar que_entre se_encue selec
tenga_que valid vez_que ya_de op2: he_pedid pasad_jueve tomas viern_no op2r: dicie_$ op3: lista_$ op3r: harem op4: por_medio op7qr: a_mas opq: de_usted lista_la vez_el opqr: calid opr:
jueve_$ llega_la oq: algo_que bloqu compa_que datos_no de_tiemp en_caso hace_cargo la_quere les_rogam me_envie me_llegu me_mande menci meses mi_$ prote_de quier_saber respo_de si_fuera
sigue_siend sirve su_telef suya tranq_por uso ya_van oq2: ^_podri caso factu_en se_hace oq3: de_quien ejerc oq4: ?_es como_se oq7: forma oqr: cargo la_cuart or: consu_y del_consu dicie_no e
encar_$ esta_lista lista_y los_invit suyos venia p: abona accid acues agobi agota aguir alcaz amado amasa app aprec aquel artur asamb atrev aular baner beltr berme berna besaz boca bogot
bomba breix broch burro caen calve cantu carla cauda cayo cejas chuli cient cirio clara cloti cober coger colon condu conoz corde cormo corti corun cotor cris cunao curri curro cuya dani
deleg delit denti descu despe digam digas dilo dormi dron dropb dsd edurn eladi elimi elorz empan enano ensai enten entid escen espal espec estre etica exist expor falla finiq flor flore
folia freid gabin gerar germa grabe grua guant guerr hagam hala hayan herre hoyos image infie ingen inigo inver ira jalis jesus jon justa keli kilos ladri landa lango lashe leida liado lidia
limit liter lluev lourd lumbr lupit magda mamen marib mate medir metic mias muac munec namas nivel nutri oblig obrad obrar obsta ocamp oirle ola olmed ortod ostra pagan pare parie pies pieza
plate polvo ponle prior pulpo quemo quito raya recup reina renid resac ria rico rodol rural saldr seran singa solis soste srta stand sufra sumer sumo ten teodo toco tope tridu trist tunic
turis tuve umbri uy valla veia veras vidal vitor volo voten wasap zapat zona p11r: tiene_en p12r2: lo_tendr p14q: ^_manan p17r: sin_falta p19: prime_hora p2: !_manan 0_os 0_prome 0_tendr
^_dadme ^_dejam ^_tal a_fin a_limpi a_ultim abraz_nacho al_talle asegu_que ay_ana bande_$ cabez_el cenas cierr_la cocin_y comid compr_a comun_lo conte_punto corri_el cto dame_el de_aqui
de_cierr de_prove deber_poder defin_a dejam_hasta dejo_hecho del_segur devue_el dia_manan diez_de digo_si docum_les duerm_los echad el_guion el_lio ella_misma en_junta encue_ni enero_felic
enero_y envia_$ esta_misma fiest_por fotog_y guion ha_echad ha_ido hacem_llega hacer_yo histo histo_de hora_$ hora_me hoy_ya impos_el jueve_las jueve_le jueve_lo juro la_fotog la_histo
lamen_la las_tenga le_sera llego_antes llegu_al llevo_una lo_tenes los_alerg lunes_lo lunes_sin mala mala_y manan_antes manan_cuand manan_mismo manan_tempr mando_por marte_lo marte_sin
marte_yo marzo_os mas_bien mes_y mierc_y miro_y mudan_y nacho_$ ninos_de no_antes no_depen no_podra noche_lo nos_reuni nuest_comen nuest_compa nuria orden_lic os_comun os_damos os_envia
os_envio os_ingre para_final para_pensa perdo_perdo podra podra_ser ponga_el por_alli proxi_viern punto_$ quier_cambi recab recoj regre_de remit_la retoc retra_el reyes_el rocio seman_$
sesio_el si_y sigui_prime sino_el stoy stoy_en su_recor te_confi tecni_y tempr tendr_las tendr_todo tendr_usted tenei_$ tenei_ahi tenes_$ tiene_las tiene_sin todo_junto todo_te tomas_$
tu_bande tu_mesa ultim_hora usted_la uxia uxia_$ vez_firma viene_como viene_lo viern_os viern_se viern_sin vino_el y_una yo_le p2q: acaba_el audio como_tarde duerm factu_$ lo_escri lucia_que
ni_los nico otra_cosa paco_$ pesos quinc tarde_el tenem_la texto_los vacac_el viene_os vuelt_al p2q2: a_una cosa_y p2qr: limpi p2qr2: os_los p2r: acabe_la alli cierr_hasta discu_por el_patro
el_repar es_cuand harem_llega hola_buena ibarr lo_ha oveja paso_$ pero_manan segur_$ y_del p2r2: envio_el las_tendr mierc_$ p3: ^_pasad al_viern algo_segur calcu_que cuand_llegu dadme_hasta
de_mudan de_por demor_el el_lista el_proxi en_conte entre_la hara hara_llega hora_te hoy_impos largo_de las_clave le_hago llega_los lo_recib manan_lo mesa_$ mierc_de nacho noche_cuand
noche_y os_llega palab_de pasad_reyes pedid_firma pero_quier plano_visad por_punto punto_por que_vergu seman_el seman_impos sera_remit si_o sigui_le sus_orden tendr_a tendr_nuest tenei_en
texto_defin vergu visad ya_revis p3q: celeb_el o_si paso_las previ p3q2: aunqu p3qr: mierc_que p3r: dia_os falta_te que_acabe seman_proxi p3r2: lunes_te p3r3: las_tiene p4: 0_te de_locos
dia_sigui el_fin el_finde ello_para esta_tarde falta_lo jueve_te lo_largo manan_sin mes_$ pasad_manan prome_$ reenv_$ usted_el p4r: tarde_te y_ese p4r2: ese_mismo la_lista p5: ^_dame hora_lo
impos_pero marte_os t_lo p5qr: repar tarda_el p5r: falta_$ manan_te mismo_dia tiene_la p6: como_muy p6q: muy_tarde p6r: manan_a mando_los p6r2: tiene_$ p7: dame_hasta viern_lo p7q: viern_a
p7qr: mas_tarda p7r: paso_los p7r3: tendr_el p8: a_final pq: 0_para al_cole al_corri ana_una banne buena_$ cae casil charo con_fecha conce_de dado_que danos de_decir de_navid dia_te dias_en
dias_mas efect el_banne en_off entre_los era_para firma_la fotos_si habia_dicho horiz ibane itzia junta_de la_agend la_autor la_costa la_sra las_tradu le_llega llama_del lunes_? misma_manan
nico_$ no_tiene nuest_nombr off pedro pero_antes previ_y que_haya que_mas que_ni quere_$ recue_que reser_a ronda_de si_prefi su_poder te_haya trato van_a vecin_no voz_en y_otra y_perdo pq2:
agend algui bien_en gusta_mucho o_la sube subo una_pagin vale_? vemos_el y_esto pq2r: cabal cooki la_cabal llega_a pq3: ?_mi ir me_podei pagin_y pq5: error pq74: ?_$ pqr: dr esa_misma ferre
mando_a marte_que pasan y_felic pr: aceit alema como_vamos conse_y conte_esta de_ano de_honor del_coleg del_faro del_talle digo_con digo_la diluv el_coleg el_docto el_dr en_ocho entre_hoy
esta_a faro faro_$ fecha_que fisio fotos_que gesto_el ha_tocad habit hay_tres honor isidr isidr_$ la_estoy la_never la_remit la_tendr las_escri las_habit las_muest las_pagin le_remit lo_vea
los_envia lunes_asi lunes_se manan_con me_encan mejor_dicho misma_tarde never ocho_dias otra_seman regis su_mesa tabla tarif tendr_en tengo_q tiene_los van_el vea viene_la y_dejo pr2:
la_hago marte_te que_hoy viern_te y_estan pr3: inici los_esta pr4: las_mando pr6: las_paso q: abrio abris actos adent adhes adici agran ahorr alcan aloja ampli anda arras asado barat bilba
bonda camel camin campi canic cebri celu celul chulo ciega cifue circu cogie colum costo cuale cubre curva deneg desar desor dijis dijo dimel dioni disgu disti divid dolar echen edita enfre
esque euske exced facti falte ferro fianz folio frena grabo gradu habil helen hormi indiq indiv jpg locut luisa mario maxi metal meter minim mozo mp0 munic nervi nieta nieto optic otorg
panel parri peor pera pesan pillo pinos pixel podes posic prorr pulsa pulse queja radio recic ruido salen sande sanz seamo soluc surge surgi suyas table teme tiff tocab trae turno tuyo txinp
varia vera veria verti vitri vos wav word zip q2: ?_los ?_y ^_cual abre_el aclar_que anadi bien_por carte_? citas con_dos con_iva cosa_de cosit cuand_neces cultu_$ de_citas de_este
desde_algun desgl dos_versi duda_antes ejerc_no el_bocet el_monta el_si encar_del encue_el enero_? es_cosa es_por escud_del este_ejerc esto_se factu_corre firma_neces forma_lo fotos_?
gusta_que hacei hacei_vosot hosti_va inaug_el inclu_en ir_en la_ofert la_segur lleva_a lo_hacei logo_? manda_la mande_la maner me_abre me_puede monta_$ neces_para neces_saber nos_aclar o_al
o_el o_te oye_una paga_el pasar_? pasar_la pie_si podei_reenv ponei por_que preci_? presu_? presu_desgl puede_empez puede_pasar que_archi que_busca que_hago que_inclu que_ir que_pasa
que_sacar queda_? querr_saber quien_es quien_paga quisi_saber quita_desde refie rojo_que saber_quien sale_un se_cual segun_pagin segur_socia si_es sitio_o te_refie tu_casa una_cosit
una_llama verlo vez_la web_en y_hoy q2r: pedir perdi se_quita si_en q3: ?_no cuand_estar da_error de_decid el_iva el_pdf el_punto en_pie esta_inclu forma_neces hacem_en lo_hacem me_la
neces_? o_lo o_se pdf_? pide_una podri_pasar posib pregu_si puede_cambi querr quien_se quisi reenv_? sacar tres_? una_contr q3r2: sigue_en q4: ?_lo ^_y cual_de enlac_me iva_o lo_neces
me_queda me_sale nos_podri oye_y podri_manda saber_si viern_? q5: neces_el o_va queda_claro una_duda va_apart q6: apart_? pdf que_forma q7: iva para_cuand qr: buena_calid cooki_que cuand_me
dan de_cooki del_domin del_prime exact_lo ferre_la hola_el inaki la_puede las_otras llama_el los_tengo manan_nos png proba quien_somos quint rosar salon salud_inaki senor_de sueno tarje_y
tengo_me vieja qr2: carte_de de_vinos los_mando qr3: los_paso r: acred ade aire albio anduv anita anna ardur aspri bebid bolso borda brazo burde caigo chef chus comed compu cordo cuota darla
dudo edici emerg epilo espan eufem franc ganan giro goter heren hijos holaa ibi inmob jardi javi jess jo jura lea lote lou mateo medin merez mobil mosen novia nube ofrec pedre plato polit
polos prude quesa raul recet regan remat romer sacri secun sembl semes silvi sinop sosti talla tanda tierr tim torce vanes veais venta votar r2: adela_los cerra_la cocin_las conta_los
de_alerg de_servi falta_dos fines fines_de gema inici_y la_esta la_paso las_tipog llega_antes los_nombr lunes_un porta_las porta_los produ que_tengo repas_la se_los y_conta r3: de_inici
del_resta le_adjun los_capit te_adela viene_que r4: ^_van r5: las_hago r7: las_del
"""
