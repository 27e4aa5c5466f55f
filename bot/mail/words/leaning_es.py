"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: aband ablan abria acerc acumu adema albar alex almoh alred alto ampar artil atora audit avise ayala bacal baje berni braca buey busco cader caido cande
capaz carlo caser chequ chirr ciuda cogen conec creas creta cruz culpa darte dejem descr dicte digna dire direm divis duche duro echar eguil elevo engan enolo
escog estem exped exten farma filtr franq fuerz gaspa guada has haz herbo hogue horri huelg huert ii irene isabe j jabal jaleo jimen jordi julie jurad karim
labur leer leere leerl liber linda llame loca manza marmo matri mazap medie merit mezca milan miran monts mosta mover mu naric nena oaxac ocupo odia oido
olivi parce pardo paren pares pasen paseo pau penar perea pille planc plena poqui prece preoc pronu pude pudie punta quebr quiza raton regar respi ritmo sabes
secan secue sembr seras serio silla sois somet soria tange tapad tenie tinto toma topog trase trueb valle valor vane vayan venir vere volum vote vuelo weber
yasas a10: te_aviso a105d167n49o64p137q75r46: de a10d15n9p17q9r3: hola_ana a10d23n15p13q14r5: en_el a10d23n8o2p64q12r16: viern a10d6n2p4q2r3: que_es
a10d7np3qr: con_mi a10d7nq: lo_he a10d9nop12q: ^_lo a10dn3o2p3q: tenga a10p5: vuelv_el a112d87n22o15p117q35r15: lo a11d14n5op36q6r9: marte a11d19n4p23q4r4:
sin a11d3: con_calma a11d3op2q2r: aviso a11d3p: calma a11d6o5p5q4: el_contr a11d8n2p5q: visto a11d8n5o4p45r10: seman a11d9n7o4p9q12r: manda a11np3: estoy_de
a11p3: estoy_en a11p7r3: te_digo a12d15n5o2p5q6r2: desde a12d17np8q7r4: bueno a12d30n2o3p17q4: con_el a12d4p10r3: revis a12p2q: la_vuelt
a138d234n64o44p231q107r60: el a13d12o9p5q9: contr a13d14n4p23q6r4: pero a13d20n4o5p3q2r: nada a13d25n3o20p14q4r: nuest a13d2n7p22qr2: hasta_el a13d2np3q2:
vacac a13d2p3q2: de_vacac a13d5n4o10p7q4r5: conta a13d5no26p16qr2: escri a13d61n17o10p23q25r4: nos a13d6n2p3q2r2: esper a13p: ^_estoy a14d13n2p27q8r3: dia
a14d13n8o10p15q8r5: ha a14d14o6p7q3r: y_no a14d43n8o5p18q10r5: al a14d8p39q3r14: tiene a14dop4: me_pongo a15d12n9o9p20q24r: una a15d15p20q9r: firma
a15d2n4o3p11q4r: estam a15d2o3p5r2: se_lo a15d4n2p4q2: vuelt a15d7n6o2p11q9r3: cuand a15pr2: todav_no a16d10n4op48q3r21: el_lunes a16d2nop4: pongo a16dnp19r5:
y_te a16dp5: ello a16dq: ^_graci a17d16n19o2p17qr4: ! a17d29n11o5p14q30r2: si a17d3nop10q12r6: tengo a17no10p7qr: vuelv a18d32n11o6p35q14r4: 0_de
a18d33n11p27q15r7: ^_hola hola a18d3o2p4q3: algo a18d47n14o5p31q10r20: de_la a18oq: ^_recib a18p2: lo_miro a19d17no12p13q4r4: su a19d25n7o3p33q8r3: el_0
a19d28n6op50q7r23: lunes a19np10r5: digo a2: ^_$ ^_aun ^_sigo ^_visto a_ello aboga_todav abraz_desde aerop_estoy al_depar ana_recib andam ando_hasta
apena_pueda arrib_$ asegu_nada atent_secre cabez_$ calma_con checo comen_con comit_se compa_y compl_me conta_para contr_una cuand_pase cuant_la cunad_que
de_contr de_el de_estas depar_legal desbo_$ despu_lo devue_te dia_y diga_algo doy_abast en_manda ensen_a es_festi estam_desbo estar_de estim_acusa firma_hoy
fuera_vuelv graci_! graci_en graci_le graci_me graci_se habia_pasad hasta_enton haya_noved he_reenv he_trasl hemos_recib hueco_me impos_lo inclu_a jaja_$
jueve_el la_mayor la_tenga le_insis lista_en lo_checo lo_consu lo_devue lo_estam lo_estoy lo_pase lo_se lunes_es manda_nada marzo_inclu mayor_breve me_de
me_llego mirar_$ mire muert mujer_no negoc_de ni_idea no_doy no_esta noved_$ olvid_tengo os_prome paso_a petic poco_$ pongo_al por_insis por_recor por_una
prome_nada prome_poner propu_que prove_de puedo_asegu que_desde que_entie quier_queda reinc_el retom_$ rodil saco_un se_esta segui_pelea segui_sin si_si
socio_$ solo_que te_puedo telas tenga_te tiene_nuest todav_esta uf_todav una_feria una_opera veces_y vemos_$ vista_esta vosot_es y_graci y_hasta ya_casi
a20d30n14o3p32q27r3: para a20d7n7op29q2r4: hasta a20p2: miro a24d18n19o2p36q7r10: os a24d9op8q3r2: graci_por a24n2op3q3r5: todav a25d54n10o21p16q7r11: ya
a25d57n11o5p12q20r6: es a25d79n11p47q29r36: las a278d421n107o113p293q177r66: $ ^ a27d19n3o4p6q7r: a_la a27d22n3o7p23q3r6: le a27d41n16o2p39q18r11: ana
a27d8o6p12q2r: recib a28d60n7o15p42q3r11: esta a29d20no5p12q3r2: he a2d: !_lo a_casa calma_y compe cuida el_aboga festi genia mirar_en olvid_$ pero_ya recog
resto_de retom_el reuni_del teres trasl_al tus_pregu viend ya_te a2d10p6: el_texto a2d10pr: 0_el a2d11n2o2p27q24r5: antes a2d11pq14r2: presu a2d14qr29: adjun
a2d16n2q2r2: demas a2d16nqr5: a_0 a2d19: queda_con a2d2: aprob_el direc_en estas_cosas la_he plata por_las que_conte tus a2d21nop2q3r4: de_0 a2d22n2pqr2:
parte a2d28n2p5q7r: bien a2d2n2o2q2: y_ya a2d2n2opr: estud a2d2n2pq: peque a2d2n4o6p: traba a2d2np2q4: ^_para a2d2np5q2: poder a2d2np8q: ^_esta a2d2npq: ya_se
a2d2npr: esta_de a2d2nq10: inclu a2d2nq3: ensen a2d2o3: marid mi_marid a2d2o4p2q: padre a2d2op4q3: ultim a2d2p: el_comit las_prueb sient_$ a2d2p19q5r9:
los_texto a2d2p2q: dado mia a2d2p2q2: conce a2d2p3: de_compr a2d2p4qr: ana_graci dicho a2d2p7q: te_conte a2d2pq3r2: tiene_que a2d2pqr4: las_de a2d2q: avisa
jaja a2d2q2: me_gusta a2d2qr: que_habla a2d32o2qr4: adela a2d3n2: extra a2d3n2op4q3: mucho a2d3n2p6q3: buena_tarde a2d3n2r4: ^_aqui a2d3n3q: encon
a2d3no3pq4r: nosot a2d3nop3q: mi_herma a2d3np: mayor a2d3np2: banco a2d3nq2: busca a2d3nq3: numer a2d3op24q3r7: el_mierc a2d3op4qr: discu a2d3opq2: agrad
a2d3p2q: en_una a2d3pq2: bocet a2d3q10r: el_presu a2d4: ana_lo a2d4n2o3p3q: han a2d4n2r: feliz a2d4n3p2qr2: al_0 a2d4n3p5q: ella a2d4n4o4pq3: prese
a2d4nop23q2r: noche a2d4np3qr2: 0_al a2d4o2p2r: momen a2d4op: de_acuer a2d4p4q6r: archi a2d4p5q3r: da a2d4pq: la_reuni prueb a2d4pr: lo_habla a2d4q2: blanc
a2d5n2pq5: pregu a2d5nop2: acuer a2d5noq2: es_la a2d5nr2: el_de a2d5op25q3r7: mierc a2d5p: lo_del a2d5p11q5: el_dia a2d5p12q: ^_perdo a2d5p3q2r2: tal a2d5p4r:
plano a2d6n2o2p5: compr a2d6n2o3p11q2: muy a2d6n3o2p4q: herma a2d6n9p4q: ayer a2d6np2q: fue a2d6np3q3r: para_la a2d6npr4: horar a2d7n2op: nadie a2d7n2p21q7r:
tarde a2d7n9q5: vuest a2d7op5qr: conse a2d7p6q: reuni a2d8nop3q: hacer a2d8nop6q2: de_septi a2d8np4q2: ^_en a2d8o7p8q5: usted a2d9n2o4q: no_nos a2d9n2op7q2:
septi a2d9n3o5p2q6: entra a2d9n3p3q3r: ano a2d9p2q: aprob a2d9pr: ya_lo a2dn: aboga_en equip_y nuest_depar ya_me a2dn2pq: aqui_no a2dn2pq3: del_lunes a2dn2q2:
enter a2dn2r: y_sin a2dn3r: ana_! a2dno3p2: ha_sido a2dno4pq3: volve a2dnop2qr: y_se a2dnp: el_banco a2dnp2q9r2: cual a2dnp6: los_ninos a2dnpq3r: y_las
a2dnpr: baja a2dnq2: delan a2dnr: !_que a2do: disco larga a2do3qr: ya_en a2do4p2q: mi_padre a2do4pq: con_usted a2do6p2: lamen a2dop: le_escri a2dop2r2:
habla_con a2dop4q: conte_a a2dopq: tener a2doq: que_ha a2dor: ya_os a2dp: el_$ eleva ha_dado mesa_de ofici_$ pasad_por que_esto su_mensa texto_para
a2dp12q2r2: te_mando a2dp2: de_verda junio_y prepa que_le a2dp3: ^_ay ay a2dp3q: casi a2dp3r2: patro a2dp4q: las_fiest a2dp4qr: nos_ha a2dp5: demor a2dp5r2:
lunes_y a2dpq: del_ano razon y_por a2dpq22r: neces a2dpq8: pasar a2dpr5: ficha a2dq: atien a2dq2: orden_de y_aqui a2dr: del_patro marea a2n: calla deses
el_perit en_mi perit a2n2: de_vuelt vi a2n2p2: estam_en a2n2p2q2: se_ha a2n2pq: no_os a2n3: merca a2no: quien_lleva a2no2p2r: mi_mujer a2no3p: murio a2nop:
esto_es a2np: compa_de cuand_vuelv de_baja feria_de he_visto a2np2: vino a2np2q: marca a2np2r2: viaje a2np3q5: ^_antes a2nq: abrir a2nr: no_ha a2nr2: el_prove
a2o: insis_lo inter_y a2o10r2: en_manos manos a2o2: insis_$ negoc a2o3: he_puest se_pondr a2o3q: podem a2o4: pondr_en a2o5: les_comun a2o5p4: conta_con a2o6:
en_conta a2o8: no_vuelv a2op: por_su a2op2: enfer a2op4: seman_y a2op9qr: proxi a2oq: atenc contr_$ a2p: aprue cuant_salga dara dara_trasl decid_$ dia_para
dias_$ el_depar en_obra escri_del estos_dias finan le_dara le_he los_papel mirar_con no_voy nota_graci nuest_direc pacie_$ pelea pelea_con poner_al que_sea
quedo_en sin_porta te_leo trasl_de a2p10q3r7: hago a2p2: bueno_de esta_con he_olvid la_mudan me_fue paso_por podre verda_$ a2p2q: el_archi unos_dias a2p2q3:
firma_el a2p2qr: la_firma a2p2r: permi a2p3: fotos_el me_paso palab_$ perdo_se regre a2p3q3: lo_reenv a2p3qr: salud_cordi a2p4: entre_el a2p4q: reyes a2p4r:
reune_el a2p5: mudan a2p5r2: gesto a2pq: graci_y la_que que_firma a2pqr6: los_de a2pr: el_direc falta_la firma_del para_su a2pr2: de_viaje a2q: ^_discu
abier_el del_ayunt he_abier trami a2q2: ^_tengo a2r: 0_ya lisbo lo_hare me_diga salga_de a2r2: hare a3: ^_mucha ^_tomo a_mirar aerop algo_te anota_graci
contr_lo cuant_lo cuant_se cuant_sepa dijer el_aerop entie_de enton_no esper_el esta_leyen estoy_esper idea jefa_y la_resol lo_esta lo_retom lunes_estoy
me_habia me_reinc noved ofici_el podid_mirar recib_lo recib_mucha reinc revis_$ revis_con sepa sepa_algo sigo_esper te_decim tengo_pendi un_ojo vista_$
voy_conta a30d46n11o11p60q23r23: los a30d68n10o12p34q35r23: del a31d40n15o23p24q11r7: mi a31d40n18o6p30q19r6: un a33d121n17o8p70q32r22: 0
a38d97n19o25p56q21r10: por a3d: estoy_con mi_jefe ojo opini resol a3d10no3pq2r: ningu a3d10p5q7r3: tres a3d11nop5q5: ^_nos a3d11p5r: ahi a3d12n8op3q: todos
a3d14n2p3qr: mejor a3d14n4p47q2r5: manan a3d15n3p5q8r3: segun a3d2: ^_vale con_una a3d20np2q2r5: 0_a a3d24n3o3p6q14r8: dos a3d2n2o2p23r8: la_seman
a3d2n2o2p2q2r: decir a3d2n3op3r: a_los a3d2no3p2: sido a3d2nop4q: respu a3d2noqr: respo a3d2np6: ninos a3d2np6q2: el_corre a3d2op2q: tranq a3d2p: estas
a3d2p2: abast comit a3d2p2q: veo a3d2p2q2: papel a3d2p2qr: del_dia a3d2p3: despu_de a3d2p3q: no_tengo a3d2p3r: doy a3d2q: que_os a3d3: la_verda a3d3n2o5qr:
inter a3d3n2pq3: habia a3d3no: cosas a3d3np2q2r: navid a3d3np3: llevo a3d3npr: mi_cunad a3d3o2p2: devue a3d3op: estos a3d3op2: voy_a a3d3op3r: con_los
a3d3p4q: haya a3d3p6q5: movil a3d3pq2: notar a3d4n2p13q2r3: hoy a3d4n4p3r2: equip a3d4n6pq5: dice a3d4no4p9qr: envia a3d4nop3r2: el_que a3d4npr: cunad a3d4p3:
firma_$ a3d4p7q6r2: dia_0 a3d4r: ^_ahi a3d5n2o4p11qr: el_domin a3d5n2p4qr2: un_abraz a3d5n3pr: besos a3d5n4p7q2r2: felic_fiest a3d5n4p8q2r2: felic a3d5npqr:
fecha a3d5p12q3: mes a3d5p2q6: vale a3d5p5q5: junta a3d6n3opq2: tambi a3d6n5op6q2r: ^_ana a3d6p12qr3: cordi a3d6p3qr3: confi a3d7op2q3r12: van a3d7or: sobre
a3d7p2q3r2: color a3d7p8r3: con_las a3d8n4p3q3r: eso a3d8no5p7q3r2: este a3d8o2p9q2r2: ese a3d9n3o24p14q3r2: les a3d9n3op7q12r2: preci a3dn: el_equip
a3dn2o4p4: y_que a3dn2oq: abier a3dno2p2r: mujer a3dnop2q: unos a3dnop4qr: fotog a3dnp14: impos a3dnp2r2: prove a3dnp6q2r: me_ha a3dnp9qr: lunes_0
a3do2p3q3r2: en_su a3do2p4qr: geren a3do2pq: veces a3do6p3r: consu a3dop4: una_vez a3dp: el_notar pendi_de redac se_le te_voy a3dp2: hasta_arrib la_cabez
a3dp2qr: legal a3dp3: acusa acusa_recib recib_de a3dp5: me_he a3dp6q3: el_movil a3dp9qr: palab a3dpq3: es_que a3dpqr: salga a3dq: aviso_de recib_el recib_su
a3n: de_vosot es_quien a3n2: lo_tenga a3n2q5: vosot a3np2: marte_y a3npr3: sea a3nq: breve a3o: trasl_a a3o12: asunt a3o4: pondr a3o5p8qr4: lista a3o6pr2:
puest a3oq11: podri a3p: leo vaya a3p19q: a_prime a3p2: ^_ando asegu consu_con estam_con olvid_de se_que su_escri a3p2q: cierr_del encim_de a3p2qr: el_fotog
a3p3: cuand_se fiest_! a3p3q: marzo_$ a3p3r: la_pacie a3p7r: lo_paso a3pq: ^_segui a3pr: diga a3q: prime_vista tres_veces a3q2: si_lo a3q3: a_que a3q7r:
tengo_que a3r: pase_el a3r2: saco a4: ^_anota ^_ok anota apena calma_$ decim_algo desbo esper_a estoy_fuera leyen leyen_el lo_vemos pasad_a pero_no pongo_$
pueda_$ reenv_a tenga_un vacac_hasta vacac_y viene_estoy a40dn3op11r: estoy a41d2p4qr: en_cuant a41d3p4q6r: cuant a4d: jefe opera su_propu a4d10np24q2r10:
falta a4d10oqr2: fuera a4d10p3q6r7: logo a4d11n3o4p6q5r2: del_0 a4d11n4p9qr: un_salud a4d12n2o4p14q2r3: domin a4d12n5p8q9r6: de_las a4d14n2op10q8r5: ^_buena
a4d14n4p9r3: asi_que a4d14np18q6r11: las_fotos a4d14p26q5r9: texto a4d16n4p4qr: solo a4d16op16q4r2: ^_estim a4d17op16q4r2: estim a4d2: ok a4d20no19p16q9r: mas
a4d27n3o2p4q8r6: va a4d2n2p6q2: infor a4d2n6p5q: la_feria a4d2np3q: el_visto a4d2o4p: mensa a4d2p2: arrib a4d2p4: escan a4d2pr4: tiene_el a4d3n3op6r2: !_!
a4d3np: y_los a4d4n2o4p8q4: ^_a a4d4n7op2q5: estar a4d4n9op6: !_$ a4d4p2q: luego a4d4p3qr: obra a4d4p9q4r2: enero a4d4r3: es_de a4d5n7p10q3r: de_junio
a4d5n8p10q3r: junio a4d5no4p6q8r: vez a4d5q: no_le a4d6n2p6q2r2: abraz a4d6n3o13p8q4r2: senor a4d6np4q2r6: porta a4d7n3o12p6q6: que_no a4d7n4op19q7: para_el
a4d7no2p6q4r2: que_me a4d7o2pq2: poner a4d7p2: el_resto resto a4d7p2q5r6: el_logo a4d8no3p7q3r4: lo_que a4d8o4pr3: esta_en a4d8p3q6: gusta a4d8p4q4: decid
a4d8p5q2r: atent a4dn2p4: mi_compa a4dn2r: te_cuent a4dn6o4q12r2: quien a4dnp: te_escri a4dnp9q9: ^_me a4dp2r: mi_socio a4dp5q2r: y_lo a4dp6qr: reune a4dp7q:
llego a4dp8qr: lo_mando a4dp9q: encim a4dp9q3r2: de_enero a4dpqr: no_puedo a4dq4: entie a4n: vuelt_$ a4nop8: esta_seman a4np2q4r: manda_el a4o10q: vuelv_a
a4o5: insis a4opr: ahora_mismo a4p: tomo_nota a4p16r7: seman_que a4p2q: el_cierr a4p2q3r: ayunt a4p3: por_compl a4p4: al_dia el_recor me_olvid a4p5q6: reenv
a4p6qr: se_reune a4pq: mi_jefa tomo a4q: mil_graci a4r2: aun_no a5: aviso_$ cuant_tenga en_ello he_pasad y_vuelv a54d30n14op83q10r31: te a57d25nop12q9r4:
graci a57d45n18o16p52q36r12: se a5d: graci_lo retom a5d10n5op10q2: yo a5d10p3q6r3: bueno_dias a5d15n3op6q2: compa a5d23np19q8r12: fotos a5d25n5o3p20q9r: como
a5d27n5op12qr3: asi a5d2n2p2q: os_lo a5d2n2p3q: vemos a5d2o3: despa a5d2p3q: cabez a5d2q: mil a5d3n4p: para_que a5d3no18p8r: comun a5d3np3q: visto_bueno
a5d3oq2: un_poco a5d3q2: cuent_$ a5d47n7o3p24q4: todo a5d4n2o7pq: de_mi a5d4n6o5p5q3: lleva a5d4nop6q8r: no_se a5d4np: nada_$ a5d4p4qr2: secre a5d5n5p12q5: tu
a5d5np3r11: ^_te a5d5p3: lo_sient a5d6no5p5q3: esto a5d6nop20q6r10: llega a5d6noq2: no_hay a5d7nopq2: ^_si a5d8np6: quedo a5d9n6op24q6r5: el_jueve a5d9p3q6r3:
^_bueno a5dn2: ver_si a5dnpqr2: jefa a5do: conta_$ a5do3q4r3: sigue a5dp: nota y_le a5dp2: ^_estam la_mesa a5dp2r: socio a5dp4q6r: me_lo a5dp9r: compl
a5n2o6p17q3r3: entre a5o3: a_conta a5o5p3q: de_su a5p: decim a5p2: y_os a5p7q2r3: cierr a5q: hueco un_hueco un_vista a5q2: el_orden a6: cuant_pueda vuelt_lo
a60d25n10o15p52q42r10: me a69d100n17o13p57q17r11: con a69d119n47o44p78q68r32: que a6d15n2o2p2qr2: ^_ya a6d15n4op5q8r: hay a6d15nop22q4r3: por_la
a6d18n4op31q3r8: y_el a6d19n4o5p7q: hemos a6d20p5q2r3: 0_y a6d21n4op14q11r7: buena a6d2no2p6q6r: quier a6d2p2: pendi a6d39n3p8q9r2: queda a6d3n2o4p3qr2:
que_se a6d3n4op11qr4: mismo a6d3n6p5q: feria a6d3noq2: poco a6d3np: depar a6d3pq2: graci_$ a6d4n2o2: ^_nuest a6d4n2p: a_ver a6d4n2p23q3r13: paso a6d4n3p6q2:
casa a6d4p4q: verda a6d5n2r5: ana_te a6d5p7: comen a6d6n2pq2r: ver a6d7p25q5r9: mando a6d8n3op12q3r2: por_el a6d8no3p12q4r4: de_los a6d8p2q: propu
a6d9n5o3p9q6r4: que_el a6dnr: pase a6do7p6: recor a6dp23qr11: que_viene a6dp5r2: mesa a6noq4: si_el a6p: he_podid a6p2: ^_uf uf a6p5: ando a6pr: os_digo a7:
cuant_me echo echo_un graci_ana le_echo miro_$ a73d111n35o41p77q36r10: a a76d108n19o49p54q45r11: no a76d113n40o35p63q55r19: en a7d10n3o2pq: segui
a7d10no2p14qr: conte a7d10p28q3: perdo a7d13n2o2p5qr4: y_la a7d14no3p5qr3: direc a7d15n6o2p28q8r6: jueve a7d15n8p10q2r5: aqui a7d19n4op2q: es_el
a7d29n15op40q12r3: ^_el a7d2n5op6qr2: que_lo a7d2n6p3: ofici a7d2p6: olvid a7d3no11p9q8r: no_me a7d3p23r3: lo_tiene a7d3p5q2: despu a7d6n5p28q2r12: viene
a7d8n3p12q3r: cuent a7d9n5p12q3r2: fiest a7dn2p: la_ofici a7dn3p3q: no_te a7dnp4q4r: de_que a7do15: nuest_aboga a7dop2: trasl a7dp: no_he a7n: enton sigo
a7np7: prome a7p: podid a7p3r2: aun a7p4r: lo_tengo a8: recib_graci a86d120n33o28p101q41r33: y a8d: pueda a8d11no3p9: ni a8d12nop6q5r2: habla
a8d13n7o2p58q9r12: el_viern a8d14no14p10q12: ^_no a8d26n4o11p17q9r2: corre a8d27n8p26q3r10: salud a8d2q: mucha_graci a8d31n3o8p8qr: ^_la a8d31n3op9q5r4:
con_la a8d35n17p17q6r5: en_la a8d3npq: mucha a8d3o4p3: a_mi a8d4op8qr: voy a8d5np22q4r9: prime a8d5np28qr4: te_lo a8d6n2op10q4: marzo a8d6n2op9q4: de_marzo
a8d6op9: sient a8d7np2q3: desde_el a8dpq: mirar a8dpq3: vista a8np11: se_me a8p2: lo_revis pongo_con a8p3q2: ^_se a8p4: digo_algo a8p5r: pacie a9: ^_todav
algo_$ miro_con a90d213n56o34p129q65r45: la a9d11n5o6p14q4r: pasad a9d15p9q7r4: dias a9d2p2qr2: puedo a9d4n2o24pq: aboga a9d5n6o5p3q3r: ahora a9d5nop2q3r2:
orden a9d6n5p36q5r9: el_marte a9dp5: con_ello a9p: ello_$ a9r: digo_$ ad: 0_se ^_confi ^_despu ^_hecho ^_puedo ^_su a_domin aboga_que abro acomp amari ana_le
anexo ano_$ ansel aqui_van arrib_en aseso_fisca autob bater beso_$ cajas calde camio_de con_direc cotej crack croqu cuest_de dado_el de_todos decan dejo_aqui
depar_jurid devue_las dias_de el_autob el_camio el_metro el_nuevo el_polid elena_que eleva_a emiti encon_el escri_y esta_bien esta_genia este_de estro etiqu
factu_esta fecha_en feria_hasta firmo fuera_de ha_respo ha_visto han_queda he_ensen hija_y i inven_y iran la_compe la_hemos la_redac la_sigui la_vemos
lamen_no larga_$ las_mande las_moles llega_en lluvi lo_di luis_$ luz_verde maqui marea_con marta_el merch mil_perdo movil_de nada_de navid_! ocasi orden_lo
palom para_delan pasad_y pase_a pero_me persi polid prueb_de puent que_dia que_dicen que_va repre respu_a rubri salud_begon se_ni secci_de segun_versi
septi_que sobre_las sobre_todo sola solo_en tanto te_pongo todo_un turro una_sola valde_$ ver_que verda_es verde_$ y_nada ad11n2o2pq3r2: telef ad11n3p4q5:
tenem ad11n4q6: la_web ad12nq2r: lo_demas ad12p3q4: versi ad12p4q13r3: pagin ad13n4oq6: web ad13n6op4r: sabad ad13qr2: b ad14o9p5q9: factu ad14pqr: la_carpe
ad15n2o6pr2: vamos ad15n4op8qr3: 0_$ ad15nop5q3r5: cerra ad15nr: nos_queda ad16nq2: son ad17pq2r: carpe ad18nq17r: puede ad2: ^_firma caro casa_y de_color
de_factu deje_en del_despa demas_esta desde_0 el_adjun fatal la_claus la_gente la_plata la_secci marid_y onlin plan que_vamos secci senci sin_la tiend_onlin
ad21np13q2: final ad24np2q8: a_las ad2n: segui_con ad2n2p7r: te_paso ad2n2pq: que_te ad2n2pr2: plant ad2n3: tema ad2n3o: mi_hija ad2n3o3: hija ad2n4op2q2:
toda ad2n5op2q2: nueva ad2n6pq3: dice_que ad2n7pq: recue ad2no: jueve_pasad ad2no2: es_una ad2no2p: va_a ad2no2p2qr: en_los ad2no2pr: ellos ad2nop3q115: ?
ad2np: debaj ad2np2: ^_ayer ad2np2q: folle ad2np2r: que_esta ad2np3: inven ad2np4q: corri ad2np4qr8: paso_el ad2npq: unas ad2nqr: cuand_lo ad2nr: elena maris
ad2o: poner_en ad2o2p2q: no_la ad2o3: credi don jurid ad2o3p2: ^_muy muy_senor ad2o7p3r: de_nuest ad2op2q2r: buena_noche ad2opq: ^_como ad2oq: ^_he luis ad2p:
0_sin ana_he campa hemos_visto la_tradu madri mas_que no_llega oport santo valde ad2p2: damos_abast no_damos pensa ad2p2qr: doce ad2p3: catal corre_el
ad2p3q2r2: la_carta ad2p3qr: hecho los_preci ad2p3r: te_la ad2p4: el_certi medid ad2p5r: finde ad2pq: queda_en ad2pq4: prefi ad2pqr: enero_$ ad2pqr2: seis
ad2pr: domin_0 los_que ad2q: 0_me al_mes en_octub escol mano todo_a ad2q5: duda ad2qr: noche_ana que_tal ad2qr2: la_sala sala ad2qr3: logo_en ad3: ^_dale aca
cerra_por del_video domin_y gente habla_en ad31nop2q3: 0_0 ad3n: dejar feliz_navid fondo ad3n2p2: beso un_beso ad3n3q: la_calle ad3no2p9q35r3: o ad3nopq:
preci_$ ad3np2q2: que_si ad3np5q2: sera ad3nq3: igual ad3o5pq2r: datos ad3op: cuest ad3op2q2: y_en ad3op5qr: estim_senor ad3op5r2: dejo ad3op7: pedid ad3opq:
y_yo ad3p: fotos_$ mal manda_a subir ad3p20q: hora ad3p2q2: sesio ad3p2r: dias_el ad3p3q: dejam ad3p3q2r2: carta ad3p3r3: fotos_del ad3p4: firma_por ad3p4q:
certi ad3p7: sigui ad3p8qr: tarda ad3pq2: pie ad3pq2r2: servi ad3pqr: los_datos ad3pr: desde_la mi_socia ad3pr2: de_siemp ad3q: arran impri ad3q2: viern_pasad
ad3qr3: van_las ad3r: ahi_van ad3r2: fisca ad4: 0_no metro mi_parte ad4n2p12q12r: antes_de ad4n2p2q3r: ^_os ad4n2p3q: diez ad4n2p4r4: cocin ad4n2pq: a_todos
ad4n3p: grand ad4n4pq: nuevo ad4no2pq4r: no_lo ad4npq2: estab ad4nqr2: de_conta ad4nqr6: la_porta ad4o2p: senor_wirth ad4o8q: cualq ad4op4: damos ad4opr:
de_momen ad4p2q: tradu ad4p2q3: la_junta ad4p3q: listo marta ad4p5q: el_conse sra ad4p6q2r: a_lo ad4p7r2: cordi_salud un_cordi ad4pq3r2: cuatr ad4pq3r6:
mando_el ad4q: subid y_con ad4q2: el_color usuar ad4q3: borra ad4r: pagad viejo ad5: ^_ni ad5n: begon ad5n2op2q3: tiemp ad5n2p4q2r: lo_de ad5n2pq2: buen
ad5n4p2q7r: ^_que ad5n6p4r: el_sabad ad5nop7: corre_$ ad5np2q2r: los_dos ad5np2r2: siemp ad5np6: se_nos ad5nr2: a_viern ad5o2p4: a_su ad5o2q: deje ad5op2:
por_corre ad5op3r3: viern_de ad5opq: todas ad5p: por_lo ad5p2: la_propu ad5p2r: claus ad5q2: mande_el mirad ad5q3r: algun ad5qr: dias_ana ad5qr2: la_letra
ad6: dale hemos_decid ad6n: como_esta ad6n2p3q3: octub ad6n3q2r: encan ad6nop4r: la_tiend tiend ad6np5q2r3: porqu ad6nr2: de_lunes ad6p: y_esta ad6p2r: ^_de
ad6pq2r2: socia ad7n2p8qr2: lunes_a ad7n4p6: todo_el ad7np: marte_a ad7op4q: parec ad7opq2r2: y_de ad7p2q4r: la_pagin ad7p3r: uno ad8: adela_$ ad8n: video
ad8n2r: el_telef ad8n4q: calle ad8nq4: la_segun ad8o2p5q: wirth ad8oq4: mande ad8pqr: la_direc menos ad8q: lo_hemos ad8q3r3: letra ad9n2op4q3r2: que_la
ad9n3o2p2r: ya_no ad9np2q5r: impre ad9o: por_mi ad9pq: verde adn: bueno_el corre_lo detra di fonta gil gripe la_casa lo_mejor pero_en prisa puebl que_esper
que_son sevil teatr adn2: el_tema que_yo adn2op: todos_los adn2p: con_lo adn2p2: recep adn4p2: el_mismo adn4p2q2: toda_la adn5o6p2q: ^_mi adn6o2pq: a_parti
adn7o2p3q2: parti adno: con_nosot adnop: notic adnp: arqui eso_es ganad inund levan lunes_de nos_inund adnp3q3r: y_me adnp4q: centr adnpq: insta adnpr2: luz
adnq: empie orden_y y_un adnqr2: la_prime adnr2: horar_de ado: aseso corre_y por_ahora que_lleva que_por saque sient_mucho ado2: y_les ado2p8q9r3: antes_del
ado2q: consi inter_$ rogam ado3p2r: trata ado6: ^_lamen adop2qr: cada adop3: decis adop5q2r3: envio adopqr: autor adoq: hay_nada adp: 0_del ^_marta ahori
apare aqui_y camio casa_con conte_con de_todo funda la_pila la_razon marzo_y me_viene mismo_$ moles pero_lo pila puedo_decir quiro revis_la salud_$ si_los
subir_las toni verla adp2: cielo comen_$ comen_a hola_! los_color maque nos_hemos pinta resul adp25r6: tendr adp2q: el_folle adp3: discu_la las_medid adp3q:
marte_0 me_da perdo_por adp3r: acabe adp3r3: viene_$ adp5: la_demor adp5q: ese_dia adp5r: ^_con adp6: docum adp7: viern_0 adp7r: retra adp8: de_mes adpq: area
de_cabez dudas me_voy para_lo para_poner puso senor_mia yo_no adpq2: cole adpq3: en_que adpq5: pide adpqr: el_conta adpr: dicen que_queda te_dejo adpr3: vecto
adq: ^_encan buen_dia darle habla_$ he_mirad la_ultim m manua museo norma y_para adq2: corta cuant_nos el_numer escud funci funci_$ junta_y numer_de seria
y_ahora adq3: del_viern adr: almac bar cifra elvir los_demas maris_$ mi_suegr respo_a sala_de sobre_el suegr tal_cual toca adr2: en_vecto os_las prima adr4:
adjun_el an: abrir_la ahora_lo baja_hasta bea bea_$ buena_seman cena crios de_marke de_sevil dejan deses_$ el_teatr extra_si gonza gonza_$ ibais las_redes
licen_de llena lleva_las llevo_yo los_crios malo me_dejan merca_$ miram mudad mundo no_traba redes senor_gil sigo_con son_dos te_extra todav_estoy viern_impos
vino_$ visto_en ya_estoy an2: con_vuest enorm gusto iba_a licen merec para_todos vinie an2o2q: el_senor an2p: alcal iba todos_os an2p4q: celeb an2p4qr: apunt
an2pq: es_un an3: ^_desde el_merca parti_del an3p: ^_felic an3p2r: viene_el an4pr: cumpl ano: pasad_el ano6pq: a_nuest anop: compr_$ de_una anop2q: decir_que
anop3q4: encue anor: la_senor anp: alumn debaj_de el_paque feria_y hemos_tenid la_centr tenid una_respu anp2: el_pleno gener paque pleno anp2q: y_a anp2r:
dios anp3: el_infor seman_de anpq: obras queda_preci anpq2: vecin anpq3: habla_de anpqr: bodeg anpr: marke anq: ella_se anq2: delan_de anqr: lado navid_y
tempo anr: de_parte fuent la_jefa las_fuent pront anr3: o_sea ao: aviso_y con_ellos cosas_$ darem esta_todav esto_y geren_me la_geren lleva_la no_piens
notic_de notif orden_en padre_que poco_de ramir ramon reite tenga_una ultim_vez ao10r2: manos_de ao2: direc_$ que_mi ao2q: famil no_quier ao3: de_envia
no_podem no_volve que_hemos recor_$ ao3p: ocupa ao4: asunt_en ao5: ha_entra ao8: el_asunt aop: asi_lo con_nuest la_proxi piens aop2: comun_el estam_de aop3q:
llegu aoq: devol la_atenc por_ningu vez_lo aor: fermi ap: ^_ahori ^_del ^_tranq al_cielo al_comit ana_esta ando_en anual aprue_el buena_pinta bueno_$ bueno_a
bueno_lo caja_de calce certi_del cita compl_de compl_perdo comun_la con_lupa con_que con_varic conse_$ conte_el conte_la cosec dando de_comun de_fiest
de_ganad de_quiro debid decim_$ decis_de del_catal del_corri del_proxi depar_tecni depen dia_se dias_para direc_finan docum_y domin_el dos_seman el_resul
el_santo el_tren en_madri enseg envia_los es_verda escri_desde esta_enfer estam_a fiebr_y fiest_$ firma_de fotog_se fotos_a fue_el la_bodeg la_conce la_maque
las_escan laura laura_que lavad le_agrad le_digo lento les_infor llegu_a lo_comen lo_firma lo_veo los_bocet los_calce los_comen lunes_me lunes_tiene lupa
manan_os marte_no mater me_los mes_te mi_lista mudan_del muy_buena no_levan nos_da nos_ponem nosot_y notar_nos os_conte os_cuent os_escri panta para_eso
perdo_$ permi_el pide_que pleno_es podid_senta porta_el posta que_estoy que_tiene recib_se recor_me redac_la revis_tambi rober salud_atent sam santo_al
se_ocupa se_puso secre_gener septi_lo servi_de si_esta sient_en socio_lo su_casa suelt tambi_laura tengo_$ tengo_la tiene_muy tiene_toda tomam tren uf_se
un_momen una_caja uno_de varic vered viaje_$ viern_estam vuelt_el y_aun ap10: cuent_con dame ap12: final_de ap2: ando_de comit_de con_fiebr de_reyes el_geren
el_mes el_porta es_impos escan_$ fiebr firma_los ingre juana la_comis la_decis lo_envio lo_manda manda_los ninos_me por_escri que_en testi wirth_acusa ap2q:
ido movil_y quier_que ap2r: envia_el falta_las muest ap2r2: lunes_que se_las tiene_mi ap2r3: me_falta ap3: ^_entre ana_que caja comis dadme el_inven lo_hago
mando_las se_celeb tecni tenes ap3q: listo_$ ap3r2: se_la ap4: mando_$ que_para sient_y tu_corre una_seman ap4q: voy_de ap4r11: te_las ap4r5: hago_llega ap5:
me_sient ap6: esta_noche no_llego ap8: ana_perdo apq: a_envia area_de chica debo decid_el la_secre las_obras nueva_$ octub_$ ponem que_ese que_quier apq2:
cultu de_cultu apq2r: del_jueve apqr: memor apr: ano_y dicen_que dona el_gesto este_finde estud_y hoy_y la_gesto la_memor lo_digo que_vuelv sella senta
tengo_el vuelv_de apr2: las_ficha aq: ?_graci ^_es a_pasar abrir_el acto ahora_no al_que algo_en bocet_a broma color_del cual_sera datos_del de_confi de_cuent
dia_la el_acto el_manua felip felip_$ folle_con hablo hablo_con herma_y hojas incli incli_por jueve_es junta_$ la_pata las_hojas locur los_marte luego_$
lunes_pero marca_en me_dice mes_que museo_del ningu_lado no_consi no_queda nos_manda obra_en pasad_se pasar_el pata por_avisa por_manda por_tu que_dice
que_estar ratit route segui_esper tengo_los una_locur unida vacac_$ vendr viern_pero y_volve aq2: hola_me lo_encue rapid aq2r: el_ayunt aq3: me_pide vosot_$
aq4: no_entie aqr2: vinos ar: ^_prime balan_y belen belen_vivie condi confi_la cuant_pase de_esper de_lisbo del_geren el_bar el_tempo fermi_$ fotog_$
fuera_hasta ha_puest hasta_pront logo_lo los_seis muest_y pagin_la patro_que por_navid preci_! puest_en que_puedo rosal senta_a sin_eso tal_ana vivie ar2:
balan hare_llega horar_es lo_saco ya_las ar3: sea_el ar4: ficha_de ar7: ^_adjun ar8: lunes_$ d: 0aqx0 0skql abono acaso actas activ acuar acuna adjud admir
adult advie aforo agarr ajust alba alica almij alter ancho andre anime anunc apuro arco arequ arsua arsys artes asist atlet atte auror autom avitu ayuda azaha
bacha balco barca bauti be beis bici bizum bland bono braul bruno bss bufet busqu cabec cabia calef cana candi canov capil caras carna carru casar casos casti
ce ceip cenam cerca chao chatb chico chill chuy clari clase codig colgu com comie comil confe convi coope coord cotas criba cruci crudo cuyo decor dedic dedo
deis depor deseo detal dibuj diego difer digal dimos diput dna dni donat dorad dorsa dosci dwg eche echea echev econo ed ele elenc ellas embar encaj ene enfad
enmie enriq epigr eras ermit ernes esfue esos espig estat estei et etxeb eulog evalu exami exele extre f fabri ferna fidel fijat finit flori focos folde fra
ftp fuga gabi galer gijon glosa grana grano gratu grita hagal harin hermi hicim hierr hijas hnos hogaz horno horte huesc idear igles ignor iker impec info izq
jamon jero jorge k kalte kedo kevin kiko lario larra laser lastr latas late lauda lazar leand lectu leire leopo lima lindo llano loren loro louri lujo m0 maja
malpi mar marga maria marin medel medi medit melli menti merce merid meson mg migue milla minus minut miral moda model modo modul molar monas monos moren
mosca mrequ muak mueve muros nacid naiar natal negro nel noctu nogal nomin notit nubes nuece obser okafo onda ondas opone optad optam orale ordin ortog ortuz
otili otono ozore pacif pampl pan panos paqui parag param parra pasab paula pauli pausa pega pegas pego pelin peluq pense peral pesca pican pichi pico pida
pides pidio pino pinto poliz polo popul portu prats prego prest probl prolo propo pulpe puri puro puse pusim quija quiqu radia raro reali recli recre recto
redis relei remes renta renzo repet repit reque retab rio rodeo rogel roi roque ruano rulfo salie salmo salve sca sebas secad secas seco sedul sello separ
signo silva simpl slp sms solap soles solid sonso spei suba suban subi subve suelo suena tahon tamar tanat tanti tapa tazas techo tendi textu tilde tl tlf
tobon tomen tonos tormo torna torri tunel tuvo tx unani unifo unive ups urgen usad usadl usamo usar usarl uselo usen utile v0 valbu valie vas veas vegan veget
vela vence veran verem viga virtu visib visit visua viuda viver vivo volan votad votam votan voto we wenas wetra x0 ximen xq yasmi yucat zeta d10n2oq: que_ya
d10no6: vamos_a d10o11pq5: por_favor d10p2q3: la_versi trans d10pq6r: podei d10q: ^_al d11nq: publi d11o13p2q5: favor d11p2r2: ya_esta d11q: nuest_parte
d11q3r2: quita d12: adela_con d12n7o3q: ^_por d12nq3: las_0 d13npq: azul d13q: por_nuest d18n8op6q8r: cambi d2: 0_cubie 0_desde 0_domin 0_donde 0_dos 0_esta
0_madri 0_perfe 0_solo ^_0 ^_buen ^_https ^_las ^_mejor ^_ningu ^_pues a_eso a_renov a_sabad a_tus abrim_de aca_le acept_su acord_acept adjun_remit ahi_te
al_ingle algo_mas alta ambas ambas_parte ana_al anoch_lo anoch_y antea apana aprob_$ aqui_el arran_con asi_como ayer_el b0 b0_$ b_$ b_pero bien_adela bien_con
bien_menos blanc_roto blog_ya bolet_$ buen_finde buena_el buena_es bueno_al busca_algo caro_para carpe_fotos carte_la celia celia_y chat chema club club_de
como_el como_la confi_en coraz corre_adela cosa_me cuand_guste cuant_al cuent_de dadle dale_para de_agost de_drive de_hacer de_horas de_queso de_san de_subir
debe dejad_como dejal del_bolet del_mostr depar_de desis_esta dicto dicto_desde diez_nos domic domic_socia donde_dice drive_carpe duda_$ edito el_artic
el_blog el_bueno el_chat el_coche el_eslog el_fijo el_mapa el_mural el_pie el_plan el_pollo el_rojo el_taman en_algun en_contr en_mayo ensen_en entra_por eres
eres_un es_b0 es_corre es_lo es_todo escal escri_el eso_de esta_hecha estab_antes estim_oport facha_son favor_que final_hemos final_lo firma_y folle_y
fotos_al fotos_buena frase fue_a fuera_$ gabri gavio gavio_$ googl graci_con gris guapa_! he_compr he_subid hemos_mirad hola_sobre hosti_esta inscr iturr jeje
la_copia la_gavio la_lee la_quita las_once le_confi le_mando leido_todo letra_un listo_el lo_dejam lo_estim lo_quere logo_de logo_viejo los_dias madri_$
manan_deber manda_por mande_por mapa marzo_asi mayo_$ mayus me_pedis media_$ mejor_la menos_con menu_del mi_movil mi_perfe misma_que molin mostr mural
nada_tenem ni_el ningu_objec no_$ no_de no_hace no_hacem no_puede no_toque nos_apana nos_han objec objet oliva once orteg os_deber pagad_$ pagad_desde
pagam_en parte_del parte_no perfe_el plan_de pollo ponen ponlo por_ambas por_parte prefe_queda pregu_en presc_del presu_0 propu_0 prueb_y q_se que_objet
que_ponga que_pregu que_sirva que_tenem quere_el quita_$ recib_del recie_$ relle relle_el reuni_de rey roja ruben rueda rueda_$ sabad_y salud_del senti
sigui_la sin_duda since_el sirva_$ sobra_$ socia_el soto_$ spam su_conte subid_las supri sus_termi suyo_afect tanta tarta_de telef_de telon telon_rojo
tenem_ningu tenem_nos tesor texto_con tira tiram tiram_con titul_en todos_sus toque_nada trein_y una_coma uno_ni usted_proce va_bien va_en va_perfe vale_$
vale_perfe vamos_sobra versi_0 vez_pasam via video_$ video_de viene_fatal viern_santo vio vio_el web_por whats_el wirth_en y_domin y_lunes y_quita y_salio
y_todos ya_deber yo_misma d20: al_final d24r: perfe d2n: a_manda begon_$ copio cuadr direc_es dos_de examp fiest_a invit_$ la_asoci la_plaza lee octub_y
pasad_$ plaza tarta ti_$ venga d2n2: el_nombr en_todos que_a queso todos_$ d2n2o: todo_lo d2n2o9pq: empre d2n2op3q2r: queri d2n2opq: y_nos d2n2p: ti d2n2p10:
la_manan d2n2r: parte_de d2n3op4q2: si_no d2n4: estuv d2n4o2pqr2: mi_madre d2n4q: copia d2no: novie septi_$ d2no2p: asoci d2no2p4: d d2nop: julio d2nop3q2r:
^_queri d2nop3r: queri_ana d2nop5: medio d2noq: nombr_de d2nor: invit d2np: abuel alegr camar como_te const metid pasa_a septi_y d2np11: la_noche d2np2: inspe
d2np3q: su_corre d2np4: en_casa d2npq: el_ano el_progr d2npq2r: foto_de d2npq3: progr d2nq: atras se_llama se_ve yo_$ d2nq5: formu d2nr: artic de_ellos
el_otro la_fecha la_parte las_llave salid d2nr2: el_horar llave d2o: ^_dejad corre_es cualq_cosa damos_por de_desis derec_de desis factu_0 los_credi soto
su_compa suyo d2o10pq: ^_les d2o2: cance d2o2pq: impor d2o2q: contr_y d2o3pq2: basta d2o3q: el_pasad d2o4: nunca d2o6pr2: ^_le d2o9: comun_que d2op: conmi
en_relac relac_con retir d2op2: relac d2op7qr: defin d2opq2: plazo d2oq: los_0 prote tiemp_$ d2p: 0_un ambos antes_$ aprob_por bendi buzon calen coche
datos_para del_logo dia_de dio dolor el_disen el_presi el_recib el_rut eslog he_dejad hecha herma_$ la_campa las_doce media_de ningu_de no_cambi pagam pasam
pasei propi reuni_el rut santa si_$ since un_hospi y_luego y_uno d2p11q2r5: llega_el d2p2: a_media de_admin desca esta_vez hecho_$ hospi medic pedis profe
quede tal_y tampo y_como d2p2q: el_pago d2p2qr: ocho d2p2qr5: te_los d2p2r: estan_en remit_el revis_el d2p3: clave junto d2p3r4: fotos_de d2p4: el_silen
los_plano tenei_todo d2p4q: silen d2p4r: manan_por d2p9q: pero_el d2pq: ana_la digit dos_y la_buena libre prese_en todas_las d2pq3: paga d2pq5r: claro d2pqr:
el_aviso lucia d2pqr2: repas d2pr: curso fijo siete d2pr2: las_que d2q: ano_pasad creia creia_que de_publi el_mante el_menu en_agost en_enero guard las_cuatr
letra_$ parte_$ proce_a que_proce taman tambi_en tirad tocar tres_$ viene_bien wirth_le d2q2: 0_ejemp que_con sitio tuvim d2q2r2: pagin_de d2q3: el_hosti
d2q4: hosti d2q4r: aclar d2q5r: otra_vez d2q6: de_firma d2q7: apart d2q8: se_puede d2q9r: el_enlac d2qr: buena_la falta_el d2r: 0_con bano con_mis de_antes
de_fotos es_b la_terce menos_el no_los os_he por_fin postr recie salvo san te_van va_la viejo_$ d2r2: 0_h aqui_tiene el_cif h las_cinco van_los d3: 0_fotos
0_viern ^_horar ^_listo ^_somos a_jueve abrim adela_! adjun_$ ano_no antig_$ apell asi_$ azul_$ azul_y barba_$ bien_a bolet bueno_es cambi_nada carpe_de
como_estab con_esto confo cubie dale_nomas de_marte del_fondo del_local del_presu demas_adela dentr direc_de donde_pone dos_nos el_titul en_vuest esta_mal
final_nos fuera_que guste hasta_las he_leido hemos_habla horar_para horas https ignac la_finca las_nueve lo_deje lunes_en mas_grand mirad_con no_es no_va
nos_conve nos_encan nos_viene nuest_cif nueve opcio_b oscur_$ otro_el parte_todo pasas pie_de podei_publi poned porqu_no presc publi_$ publi_cuand queda_como
quedo_barba quita_que renov renov_el sabad_de sabad_solo salio_esta siemp_$ sirva solo_manan somos_0 son_los texto_que todo_menos tono trans_el trein y_donde
d3n: con_todo el_talle el_video es_calle pues d3n2: perro d3n2o: ^_hemos d3n2r2: la_misma d3n3: anos d3n4p: a_todo d3n5pq: por_si d3nop2qr: terce d3nopq:
acord d3nor: derec d3np: cafe cerra_el hacem_la panad d3np2q: de_abril d3npq: que_cambi d3nq: hace_falta ve d3o: hable hable_con nada_que no_quere d3o2:
ahora_$ nos_inter d3o2p: admin_$ d3o2p2q: esa d3o2q: 0_euros euros d3o3q2: mas_$ d3op: acuer_con lunes_no d3op2: ponga d3op3q7: cosa d3p: ^_mira afect asi_se
bien_el coma con_eso confi_que el_claus esta_$ grand_$ hola_guapa la_sesio la_tarda linea no_haya por_whats roto whats d3p10q: perdo_el d3p2q3: che d3p2qr:
la_otra d3p3: el_pedid d3p3r: 0_lo d3p3r2: jueve_de d3p4: estim_sra largo d3p4r8: texto_de d3p6: todo_$ d3p7r2: mierc_0 d3p8q2r2: remit d3p8r: de_seman
d3pq2r: la_tarde d3pq3r: corre_del d3pr: sobra d3q: ^_aprob a_impre c cambi_$ las_diez menu no_no puert_de que_poner super d3q2: el_borra tenem_que d3q2r:
princ d3q3: ^_che d3q9r: enlac d3qr: ingle d3r: del_blog domin_cerra el_plano hice la_b la_obra me_llama toque d3r10: adjun_los d3r2: la_terra d3r3: cinco
la_facha d4: 0_sabad ^_adela ^_perfe barba cif_b compa_$ de_pagin el_verde esta_pagad foto_del la_cuent lunes_cerra no_tenem nos_va perfe_$ pon puede_usted
queda_$ sabad_0 si_las todo_corre d4n: boda_es oscur d4n2o2q4: hace d4n2p2r3: la_cocin d4n2pqr: disen d4n3p2q: abril d4n3p3q3r: pasa d4no: la_boda d4no3p3q3r:
encar d4nop: boda d4nopq: a_hacer d4noqr2: pilar d4np: que_hay d4np17q2: tenei d4np2: creo creo_que d4np2q3: cambi_el d4np2qr: esper_que d4np3: manan_$
d4np3q2: de_octub d4np3q3: hacem d4np3r2: talle d4np4qr: q d4npq: mayo d4nq2: ^_los d4o: haber la_contr d4o2p2q: perso d4o2p2qr: pago d4o4p2: sus d4o4q2:
favor_$ d4op: con_su d4op3r: recib_un d4opq: agost d4oq: nada_mas d4p: finca guapa la_azul leido los_tres presi y_al y_media d4p10r: fin_de d4p2q2: en_un
d4p2r: el_del d4p3q: sra_wirth d4p4q5: ser d4pq2: jueve_a d4pq3r2: el_segun d4pq4: nos_gusta d4q: parec_bien si_a d4q3: ejemp d4qr: clini d4r: 0_si acept
cif_es el_drive d4r2: ^_va ana_adjun terra d4r3: facha va_el d5: ^_acabo conve decid_no esta_perfe final_no lo_mande no_graci no_segui para_adela por_todo
prefe salio y_0 d5n2q2r: antig d5n3q6: sale d5n4pq2: local d5n5o2pqr2: madre d5np10r2: fin d5np2q2r: la_impre d5npq2: impre_$ d5nq3: inaug d5nq4: pone d5nq7:
el_preci d5o: hacer_la d5o2p: dejad d5p: mira nomas d5p4q3: hay_que d5p5: contr_firma d5pqr4: 0_la d5q: ^_todo la_inaug nos_parec pagin_0 d5q2: mante d5q3:
rojo d5qr: somos d5r: 0_los blog d5r2: la_0 d6: bien_$ la_opcio perfe_asi segui_adela son_0 todo_en d6n2p4qr2: misma d6n2pr: otro d6n4: anoch d6no2p2q5r:
que_nos d6no4p3: deber d6np4r2: termi d6npqr: puert d6o2pq2: quere d6o3: titul d6o3pr: mis d6p: este_ano d6p2q2: la_del d6p6q2r: estim_ana d6q: la_puert proce
d6r: b_0 d7: el_azul d7n: esta_manan d7n2o2q5r: llama d7n2op2q2r4: nombr d7n2q2r2: el_carte d7nop4r: media d7o3: no_vamos d7o7p3r: admin d7op2: de_febre d7p:
cerra_$ d7p4q9r2: otra d7pq3: donde d8: todo_bien d8n4q3r4: carte d8npr: no_el d8nq5r3: las_dos d8op2: febre d8p: 0_en d8pq: la_trans d8q: opcio d8r2: cif
d9n2p2q3r: la_foto d9n2p4q3r: foto d9np4qr3: estan d9nr: se_queda d9o3p5q7: la_factu d9p: esta_todo d9p2q: acabo acabo_de d9p2qr2: la_de d9pr: drive d9q:
carpe_compa dn: 0_d ^_cambi ^_segun a_tu ana_os aparc arce asust asust_salud auton ayer_por bajo barce bien_graci bueni calle_del calle_mayor cambi_a carri
con_gripe conch cuent_del d_la de_novie del_carte desde_esta el_cafe el_cuadr el_dueno el_local el_no el_puebl el_tiemp empie_el en_cuent en_las encan_la
equip_con eran estar_cerra estud_$ expos fondo_se fue_un gafas gafas_de ha_salid hacie hijo hombr inclu_la inven_$ junio_la la_entra la_nueva las_gafas
le_encan libro llama_a mi_abuel mi_hijo mudam muebl muebl_arce ningu_prisa nos_mudam nueva_direc paell patri_que peque_$ por_inven que_sale que_tenei queda_la
quieb rato regal sabe sale_en salta se_asust telef_es termi_y todo_para va_del valen vemos_en viern_nos vuelt_de vuest_ofici y_paell ya_nos dn2: de_vuest
diez_anos entra_a habra primo dn2o2p2: lo_lleva dn2o8q: la_empre dn2p: conoc patri dn2p2: nieve dn2p2r: !_te dn2pq: nos_vemos tan dn2pr: jajaj dn2q: sale_el
dn3o2pq2: parti_de dn3p: fiest_y dno: a_cambi en_julio que_tenga yo_ya dno2qr: cuart dno4p: dije dno4pq: proye dnp: 0_segun dueno inund_el metid_en nieve_$
preci_y refor vigo dnp2: de_entra furgo la_furgo lleva_mi tarde_ana yo_el dnp2q: clien dnp2r: carme dnp3q3: ana_el dnp3r: la_comun dnp4: manan_y dnpq: ^_eso
de_mayo elegi justo dnpqr2: segun_el dnpr: veint dnpr2: coleg dnq: ^_vuest cuent_que encon_en hizo local_$ dnq2: acces cambi_la progr_de dnq3: el_formu dnq4:
monta dnq7: oye dnqr: tarje dnr: coge izqui nave patio pizar do: ^_cance ^_soy a_el agenc autor_el cance_el conti conti_con de_esta de_mis dejo_el el_repor
en_nombr estaf esto_ya euro factu_del futur hacen jurid_$ la_vamos llama_$ manue mas_el mi_corre no_conte para_un plazo_de ponga_en que_cance recha recor_el
repor respe serem titul_de traba_$ un_euro una_estaf y_devue y_mi do10p: aboga_$ do2: abste corre_a corre_por dejad_de el_traba esta_factu favor_de se_han
tras do2p: factu_y quite soy do2p2: solic do2p6q3r: segur do2pr: s do2q2: envie do3: de_manda usted_$ do3p: el_proye do3q: ya_he do4: ante do4pq: ^_senor
do5q3: entra_en do7: de_escri dop: antic devue_la geren_$ hoja_de ines la_respu n n_o ni_un o_0 parad que_han senor_nuest tenia dop2: le_comun lic dop2q:
siend dop3: de_lo dopq: 0_por mas_de dopq2r: por_telef dopq3: era dopr: hoja s_l dopr2: l doq: agost_$ favor_el les_agrad pago_$ parar rogam_que total doqr:
que_los dp: !_perdo 0_le 0_tiene ^_esper ^_este ^_tenem a_nosot a_poder a_un admin_la ana_aqui ana_con aqui_lo ascen avien banda cafe_de camar_de campa_de
carga carpe_$ carre catal_$ clasi claus_y cobra cocin_con colga color_$ color_y comen_por como_lo como_siemp compa_la conse_parro conte_tan convo de_cada
de_hoy deber_tener del_mierc depos dispo dosie dpto dpto_de drive_$ el_catal el_compr el_cuest el_uno en_drive en_linea en_todo es_muy escri_con eso_le eso_te
estam_hasta este_mes excel falta_de fiest_de firma_lo fotos_me gasto gatos graci_la gusta_pero ha_roto hay_presu hoy_en hubo inspe_de joaqu jueve_y juici
juici_en la_banda la_hoja la_inspe la_ronda las_falta le_doy le_gusta le_parec les_salud llego_el llore lo_decid lola lola_$ los_banco los_cambi los_tendr
mal_el manan_en manda_las mando_la marta_$ masa me_quedo mis_notas mucho_graci ni_uno nino no_habla no_paro nos_recue nos_solic notas ochen ojala pagin_se
panad_la par par_de parec_un pared paro parro pasar_a pendi_el perdo_las pero_esta pero_sin perso_no por_donde prime_de prime_que propu_de q_llevo que_pasei
que_pena queda_pendi quedo_con rebaj retir_en reune_hasta rut_$ se_te sean secre_$ seman_santa ser_mas si_para silen_el sofia sofia_$ sr susti taber tan_tarde
te_habia telef_el tenei_nuest tengo_nada termi_de tiend_de tiend_en tiene_usted tirar un_par uno_mas vega verda_de verla_el veter viene_a viern_en viern_me
visto_la wirth_recib x x_la y_despu y_hay ya_hemos yo_a dp10: lo_tenei dp2: 0_les a_sus acta buena_las con_ella cuare de_fin de_obra de_preci de_sanid dia_lo
el_acta envia_las hacia lo_sigui mismo_te ni_una os_mando perdo_que preci_ya que_hacer quedo_a sanid seman_no tiene_todo y_ahi y_dos yo_con dp2q: a_ser dp2q2:
viern_que dp2r: 0_que aviso_legal comer fotos_las la_escri dp2r2: del_equip docto te_llega dp2r3: alerg dp2r5: os_la dp3: del_pasad el_secre lo_dejo tarde_$
dp3q: calcu paco dp3q2: lio dp4: domin_por os_paso viern_como dp4q3: punto dp5qr2: jueve_0 dp6: viern_y dp6r: el_retra dp7qr5: marte_$ dp8: t texto_$ dp9:
en_tu dpq: actua ana_esper andan certi_de como_nos como_queda deja dra movil_$ pasad_0 refer ronda salud_marta sera_el dpq2: costa los_archi preci_de
que_manda si_la dpq2r: las_tres dpq3: reser vez_de dpq4: en_dos una_cosa dpq7: ^_neces dpqr: corre_de ha_pasad dpqr2: el_prime dpr: de_comer del_segun
disen_de dos_por el_curso errat la_docto las_biogr las_seis los_horar marco marte_se p pena queda_el socia_y tocad unica dpr2: biogr salud_desde dpr4:
que_falta dq: 0_o ^_prefi ^_presu a_dos a_nombr abril_y al_lunes ana_antes ana_estam ana_no antes_se archi_en boton caduc claro_que clini_denta conse_escol
contr_de corre_antes de_acces de_atras de_darle de_mano del_cole del_formu del_toldo denta desde_las dices ejemp_de el_conce el_servi el_tipo el_usuar
en_impre en_ingle en_rojo entro_en es_del fecha_de figur final_y firma_digit foto_nueva goni habri hace_un hagan hizo_mi hola_lucia hola_te inaug_del indic
la_tipog la_vista las_letra las_ocho le_infor le_paso lio_con lo_acabo lo_encon lo_mismo logo_antig logo_no m_a mader mante_el marti mas_adela mejor_el
muy_bien no_funci nos_puede o_en origi pedim perso_a picaz poco_mas porfa porqu_ya profo publi_el puede_manda que_ser quere_en repas_el se_prese segun_opcio
segur_que sera_la si_hace si_te sin_ella son_del trans_$ tu_compa un_aviso un_terce va_de ver_otra ves ya_estan dq2: 0_? ^_una abre algun_sitio el_escud
en_blanc entro expli manda_$ mi_sobri nos_ensen ofert pierd podei_manda pone_0 presu_$ puede_ser si_se sobri tinta va_inclu dq2r: bibli otras dq3: en_vez
neces_que punto_0 dq4: ?_el y_si dq5: inclu_el dqr: de_letra idiom ingle_y la_bibli tipo tipo_de toldo dqr2: buena_ana carta_de color_de tipog dr: !_ya abajo
adela_lo ana_por biogr_de cabil canon cargu casco cinco_que cuade da_su datos_fisca de_estud de_prima del_bano dias_le distr el_cabil el_justi el_logot
esta_cerra estan_ya ferra fotos_os getaf infan justi la_izqui las_cifra legal_y letra_la llave_$ logos logot logot_en los_termi lucia_$ lunes_la madre_que
marge misma_de nave_0 no_las os_confi panto pascu paso_la pasto pedia plani plano_con polig por_nosot que_ver queda_0 ral ral_0 sala_0 salas salvo_que
sobra_una sur tarde_la te_respo terce_la ver_las ya_hice dr10: te_adjun dr2: aqui_va jefa_de rotul secre_del va_adjun van_en dr3: capit capit_0 dr9: adjun_las
n: afoni agua alqui anaaa apete astur aveni bajon bedel bonit borja cafet camis canci canta cante carpi casas casua cated charl chiri cogem colec conto creer
cruce cuelg dana desaf diria diver dura echan enfoc escue event frio fuist genar giran graba grati grave guapi hermo ivan jugam lagri lanza laus lei lleno
llora llove madru maest mates mio monic mosto moto muchi na ovaci pabel panue pasao pisad pisci place plane pobre polic ponie puntu quepo radar raque recom
reimo resid roble ruedi sol sucur suert supie tembl timbr tiza tom tomar tomat torti traig triun tuvie tuya uva vais vales vaso vermu vero vicen viero vinis
n2: !_os !_un ^_acaba a_decir ayer_salim beso_enorm besot carte_un congr conoc_en copia_en crist desea edifi el_congr el_estud el_perio habei hemos_cambi
herma_en ilusi_$ incor jubil_el la_licen lo_merec lo_sepas madre_dice mari me_encon menud merec_$ mismo_edifi nos_lo os_desea perio piso por_aqui prese_a
prosp prosp_ano que_ayer que_ilusi rosa salim salim_en se_incor se_jubil sepas te_vi tenga_en traba_con tu_herma un_monto vi_el viern_es vimos y_prosp
ya_tenem n2o: monto quien_nos n2o2: seman_pasad n2p: abril_$ ayer_me de_ti fuert nina n2p2: os_manda n2p2q: dar infor_de n2p2q2r: empez n2p4r8: viern_$ n2pq:
y_dice n2q: al_local anter ciert_el de_toda los_corre web_no n3: ^_enhor ana_solo ano_nuevo con_tu de_ofici el_elect elect enhor_por ilusi jubil jueve_viene
solo_para n3o2p: de_ahora n3p: acaba_de n3p3: junio_$ n4: el_premi en_copia la_tele premi si_os te_manda tele n4op2: cambi_de n4p4qr: acaba n5: recue_$ n5q:
ciert estar_en por_ciert n6: enhor manda_recue no: a_traba alvar cuand_quera de_volve emili hija_se inter_la julia lo_dije noche_mi perez pongo_en quera
senor_perez traba_que no2: aboga_se no2p: murio_el no2p3: comun_$ no2q2: a_quien no4: escri_por no5q: mi_aboga nop: fuero nop2qr: con_un nopq: ana_mi senal
noq: se_va np: !_me ^_creo a_medio abraz_grand apert apunt_para ayer_se beatr berta cambi_en caos conte_$ culo de_conte de_culo de_vigo el_arqui ensay estup
hola_a hola_equip hotel hoy_cumpl hoy_no imagi jajaj_$ la_apert la_marca la_nina la_panad lo_cual lo_prome loco marte_pasad mismo_les nos_entre que_alegr
salis salud_beatr si_hay te_llamo un_caos vario viene_hasta vota y_antes y_ha np2: ana_hoy corre_un dia_$ estad la_bande la_conta lunes_por np2q: la_vida
np2q2: no_encue np2r: entre_las np2r4: resta np3: tengo_a np3q: respu_$ vida np4: bande locos np6: ^_hoy npq: dar_el ha_queda remed npq2r2: llamo npq3:
se_encar npqr2: fotos_te npr: cuent_como la_plant no_viene pasa_el nq: ^_recue arrie bodeg_arrie comio conta_se de_dar decia ha_llega jaime jaime_$ la_tempo
la_voz lado_$ lloro local_nuevo marav me_enter oye_que para_0 por_delan robar se_comio si_nos voz nq2: ^_quien formu_de preci_inclu telef_$ nq3r2: exact nq6:
?_en ^_oye nqr: del_orden nr: al_lado coge_el conta_que el_resta esta_termi jueve_asi la_pizar pilar_$ plant_la porta_y resta_que o: acoso acudi albac album
aurel auto azcon base belli blum burof carin cobro daba data deben decap denos destr deuda dijim duelo educa gran habea hall hered incom infun instr integ
lagos lugar maier mitad nordl nulo pacto pague paz pelo pidal pons prend prohi r rafae repen reten riaza ruiz sabem salce sigan siqui sirve sotom suscr suspe
tomad v valer volun o10: concu_de dejen_de o11: en_concu falle ruego_que o11p: recla o12p: ruego o13: concu dejen o2: ^_basta ^_borre ^_consi a_trave aboga_d
aboga_y abste_de acree_$ acree_y ahora_dirij asunt_lo atend_ningu borre_mis cesen cualq_recla datos_$ de_aboga de_nada de_no de_recla deje_de denun_$ difun
dirig_en el_falle el_favor el_juzga en_adela en_consu en_lo envie_mas escri_cualq euros_antes falle_de favor_no haga haga_el han_entre hija_de incum incum_en
insis_mas juzga la_admin la_deman la_famil la_hija la_prese lacal lleva_ya lo_pido lo_suces manda_corre marid_falle me_inter mensa_a mi_ni mi_segur mios
mios_no nada_no negam ni_a nunca_se padre_don papa pidie podem_atend por_este prese_una puest_una que_decir quite_de recla_en resci resci_el resue saber_nada
se_entre senor_mios socie_ha soy_la su_factu su_recla suces titul_del traba_nunca trave trave_de tribu_$ un_aboga una_recla veces_que ya_le ya_les ya_nuest
o2p: dos_veces escri_en escri_ni o2p2q: domin_$ o2p2r3: lista_de o2pq: ^_esto o2q: de_datos pagar_$ pagos o2q6: saber o3: a_esta al_admin atend borre_de
comun_a de_recor deber_dirig decla_en deman_$ dirig dirij_a dirij_al esta_direc esta_ya este_asunt exijo_que hemos_puest impug les_exijo los_tribu mas_corre
mas_mensa mas_por mis_datos no_recon ocupa_de pido puest_el recla_y recon recon_la sido_decla un_corre o3p3r2: de_dicie o3p4r2: dicie o3q: a_pagar defen tribu
o4: asunt_esta cualq_comun deman exijo no_insis que_dejen su_lista o4p: le_ruego o4pq3: volve_a o5: admin_concu borre concu_$ denun la_socie socie o5p: decla
escri_$ o5q: pagar o6: ^_dejen empre_ha lamen_comun o7: escri_mas me_escri o8: a_escri falle_el les_ruego o9: acree de_acree dirij op: ana_soy barra barra_$
cuand_tenga del_antic del_estud desde_agost el_impor enfer_$ escri_de esto_$ estoy_para euseb fotog_con haro hasta_que he_habla la_decla la_selec la_senal
liqui liqui_y momen_no monte no_estoy para_esto perso_el pesar que_entre se_encue selec tenga_que valid op2: he_pedid pasad_jueve tomas viern_no op2r: dicie_$
op3: lista_$ op3r: harem op7qr: a_mas opq: de_usted lista_la opr: jueve_$ llega_la oq: algo_que atenc_de bloqu caso compa_que datos_no de_tiemp del_contr
hace_cargo inten la_quere les_rogam me_envie me_llegu me_mande menci meses mi_$ prote_de quier_saber respo_de si_fuera sigue_siend su_telef tranq_por uso
vez_el ya_van oq2: ^_podri factu_en se_hace oq3: ejerc oq4: ?_es como_se oq7: forma oqr: calid cargo la_cuart or: consu_y del_consu dicie_no e encar_$
esta_lista lista_y los_invit suyos venia p: abona acade accid acues agobi agota aguir alcaz amado amasa app aquel artur asamb atrev aular baner beltr berme
berna besaz boca bogot bomba broch burro cantu carla cauda cayo chuli cient cirio clara cloti cober coger condu corde corti corun cotor cris cunao curri curro
cuya dani das delit denti descu despe digam digas dilo dormi dropb dsd edurn eladi elorz empan enano ensai enten entid espal espec estre etica exist falla
finiq flor flore folia freid gabin gerar germa grua guant guerr guion hagam hala hayan herre horiz hoyos image infie ingen inigo inver ira jesus justa keli
kilos landa lango lashe leida liado lidia limit liter lluev lourd lumbr lupit magda mamen marib mate medir metic mias muac munec namas nivel nutri oblig obrad
obrar obsta ocamp ola olmed ortod ostra pagan pare parie pies pieza plate polvo ponle pulpo quemo quito raya recup regis reina renid resac rico rodol rural
saldr seran singa solis soste srta stand sufra sumer sumo ten teodo toco tope trato tridu trist tunic turis tuve umbri uy valla veia vendi veras vidal villa
voten wasap zapat p11r: tiene_en p12r2: lo_tendr p13q: ^_manan p17r: sin_falta p18: prime_hora p2: !_manan 0_os 0_prome 0_tendr ^_dadme ^_dejam ^_tal a_fin
a_limpi a_ultim abraz_nacho al_talle asegu_que ay_ana bande_$ cabez_el cenas cierr_la cocin_y comid compr_a comun_lo conte_punto corri_el cto dame_el de_aqui
de_prove de_salir deber_poder defin_a dejam_hasta dejo_hecho del_segur dia_manan diez_de digo_si docum_les duerm duerm_los echad el_lio en_junta encue_ni
enero_felic enero_y envia_$ esta_misma fiest_por fotog_y ha_echad ha_ido hacem_llega hacer_yo hara hara_llega histo histo_de hora_$ hora_me hora_te hoy_ya
impos_el jueve_las jueve_le jueve_lo juro la_fotog la_histo lamen_la las_tenga le_comen le_sera llega_los llego_antes llegu_al llevo_una lo_tenes los_alerg
lunes_lo lunes_sin mala mala_y manan_antes manan_cuand manan_mismo manan_tempr mando_por marte_lo marte_sin marte_yo marzo_os mas_bien mierc_y miro_y mudan_y
nacho_$ ni_los no_antes no_podra noche_lo nos_reuni nuest_comen nuest_compa nuest_respu nuria os_comun os_damos os_envia os_envio os_ingre para_final
para_pensa pasad_reyes perdo_perdo plano_visad podra podra_ser ponga_el proxi_viern punto_$ que_aqui quinc recab recoj regre_de remit_la retoc retra_el rocio
salir salir_de seman_$ si_y sigui_le sigui_prime sino sino_el stoy stoy_en su_recor sus_orden te_confi tecni_y tempr tendr_las tendr_todo tendr_usted tenei_$
tenei_ahi tenes_$ tenga_el tiene_las tiene_sin todo_junto todo_te tomas_$ tu_bande tu_mesa ultim_hora usted_la uxia uxia_$ vez_firma viene_como viene_lo
viern_os viern_se viern_sin vino_el visad y_una yo_le p2q: acaba_el audio como_tarde factu_$ lo_escri nico paco_$ tarde_el tenem_la texto_los vacac_el
viene_os vuelt_al p2q2: cosa_y p2qr: limpi p2qr2: os_los p2r: acabe_la cierr_hasta el_patro el_repar es_cuand harem_llega hola_buena oveja paso_$ pero_manan
segur_$ p2r2: envio_el las_tendr mierc_$ p2r5: la_tiene p3: 0_te ^_pasad al_viern algo_segur calcu_que cuand_llegu dadme_hasta de_mudan de_por demor_el
dia_sigui el_lista el_proxi en_conte entre_la hoy_impos largo_de las_clave le_hago lo_recib manan_lo mesa_$ mierc_de nacho noche_cuand noche_y os_llega
palab_de pedid_firma pero_quier por_punto previ punto_por que_vergu reuni_con seman_el seman_impos sera_remit si_o tendr_a tendr_nuest tenei_en texto_defin
vergu ya_revis p3q: celeb_el o_si paso_las p3q2: aunqu p3qr: mierc_que p3r: dia_os falta_te que_acabe seman_proxi p3r2: lunes_te p3r3: las_tiene p4: de_locos
el_fin el_finde ello_para esta_tarde falta_lo jueve_te la_docum lo_largo manan_sin mes_$ pasad_manan por_medio prome_$ reenv_$ tarde_te usted_el p4qr: repar
p4r: falta_$ y_ese p4r2: ese_mismo la_lista p5: ^_dame hora_lo impos_pero marte_os t_lo p5qr: tarda_el p5r: manan_a manan_te mismo_dia tiene_la p6: como_muy
viern_lo p6q: muy_tarde p6r: mando_los p6r2: tiene_$ p7: dame_hasta p7q: viern_a p7qr: mas_tarda p7r: paso_los p7r3: tendr_el p8: a_final pq: 0_para al_cole
al_corri ana_una banne buena_$ cae casil charo con_fecha conce_de dado_que danos de_decir dia_te dias_en dias_mas duran efect el_banne en_papel era_para
esa_misma firma_la fotos_si habia_dicho ibane junta_de la_agend la_autor la_costa la_sra las_tradu le_llega lucia_que lunes_? misma_manan nico_$ nuest_nombr
otra_cosa pedro pero_antes pesos pilla que_mas quere_$ recue_que ronda_de si_prefi su_poder subo vecin_no vemos_el y_otra y_perdo pq2: a_una agend bien_en
gusta_mucho o_la sube trime una_pagin vale_? y_esto pq2r: cabal cooki la_cabal llega_a pq3: ?_mi ir me_podei pagin_y pq72: ?_$ pqr: dr mando_a marte_que pasan
y_felic pqr3: porqu_el pr: alema alli como_vamos conse_y de_honor del_talle digo_la diluv discu_por el_coleg el_docto el_dr en_ocho entre_hoy ferre fisio
fotos_que gesto_el ha_tocad habit honor ibarr isidr isidr_$ la_estoy la_never la_remit la_tendr las_habit las_muest las_pagin le_remit lo_ha lo_vea los_envia
lunes_asi lunes_se manan_con mejor_dicho never ocho_dias otra_seman su_mesa tabla tarif tendr_en tengo_q tiene_los van_el vea viene_la y_del pr2: la_hago
marte_te que_hoy viern_te y_estan pr3: inici los_esta pr4: las_mando pr6: las_paso q: abrio abris actos adhes adici agran ahorr alcan aloja ampli anda arras
asado barat bilba bonda camel camin campi canic caste cebri celu celul chulo cifue circu cogie colum cuale cubre curva dan deneg desar desor dijis dijo dimel
dioni disgu disti divid dolar echen esque euske exced facti falte ferro fianz folio grabo gradu helen hormi indiq itzia jpg lata locut luisa mario maxi metal
meter minim mozo mp0 nervi nieta nieto off opina optic otorg panel pera pillo pinos pixel podes posic prorr pulsa pulse queja radio recic ruido salen sande
sanz seamo soluc surge surgi suya suyas table teme tiff tocab trae turno tuyo txinp varia vera veria vitri vos wav word zip q2: ?_los ?_y ^_cual abre_el
aclar_que algui anadi bien_por carte_? citas con_dos con_iva cosa_de cosit cuand_neces cultu_$ de_citas de_este desde_algun desgl duda_antes ejerc_no el_bocet
el_monta el_pdf en_pie encar_del encue_el enero_? es_cosa es_por escud_del eso_se este_ejerc esto_se factu_corre firma_neces forma_lo fotos_? gusta_que hacei
hacei_vosot hosti_va inaug_el inclu_en ir_en la_ofert la_segur lleva_a lo_hacei logo_? manda_la mande_la maner me_abre me_puede monta_$ neces_de neces_los
neces_para nos_aclar o_al o_se oye_una paga_el pasar_? pasar_la podei_reenv ponei por_que preci_? presu_? presu_desgl puede_empez puede_pasar que_archi
que_busca que_hago que_inclu que_ir que_neces que_pasa que_sacar querr_saber quien_es quien_paga quisi_saber quita_desde refie rojo_que saber_quien sacar
sale_un se_cual segun_pagin segur_socia si_es sitio_o te_refie tu_casa una_cosit una_llama verlo vez_la web_en y_hoy q2r: perdi se_quita si_en q2r2: sigue_en
q3: ?_lo ?_no cuand_estar da_error de_decid de_quien el_iva el_punto esta_inclu forma_neces hacem_en lo_hacem me_la neces_? o_lo pdf_? pide_una podri_pasar
posib pregu_si puede_cambi querr quien_se quisi reenv_? tres_? una_contr q4: ^_y cual_de enlac_me iva_o lo_neces me_queda me_sale nos_podri oye_y podri_manda
saber_si viern_? q5: error neces_el o_va pdf queda_claro una_duda va_apart q6: apart_? que_forma q7: iva para_cuand qr: buena_calid cooki_que cuand_me
de_cooki del_domin del_prime exact_lo hola_el inaki la_puede las_otras las_tarje llama_el los_tengo manan_nos pedir png proba quien_somos quita_el salon
salud_inaki senor_de tarje_y vieja qr2: carte_de de_vinos los_mando qr3: los_paso r: aceit acred ade aire albio anduv anita anna ardur aspri bebid bolso borda
brazo burde caigo chef chus comed compu cordo cuota darla dudo edici emerg epilo esas espan eufem faro firme franc ganan giro goter grupo hijos holaa inmob
jardi javi jess jo jura lea lote lou mateo medin merez mobil mosen novia nube ofrec otros pedre plato polit polos prude quesa quint raul recet regan remat
romer rosar sacri secun sembl semes silvi sinop sosti sueno talla tanda tierr tim torce vanes veais venta votar r2: adela_los cerra_la cocin_las conta_los
de_alerg de_servi falta_dos fines fines_de gema inici_y la_esta la_paso las_tipog llega_antes los_nombr lunes_un porta_las porta_los produ que_tengo repas_la
se_los y_conta r3: de_inici del_resta le_adjun los_capit te_adela viene_que r4: ^_van r5: las_hago r7: las_del
"""
