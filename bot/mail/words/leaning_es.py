"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: abria acerc acumu adema albar almoh ansel artil atora audit avise ayala bacal baje bar berni braca buey busco cader caido cajas capaz carlo caser ciuda
cogen creas creta cruz culpa debid dejem descr dicte digna dire direm divis duche duro echar elevo engan enolo escog estem etiqu exped farma franq fuerz gaspa
guada has haz herbo hogue horri huelg huert ii iran isabe j jabal jaleo jimen jordi jurad karim labur leerl lento liber linda llame loca manza marmo matri
medie merit mezca milan miran monts mover mu naric nena norma oaxac ocasi ocupo oido olivi palom parce pardo paren pares pasen paseo penar perea pille planc
plena polid prece preoc pronu pude pudie punta quebr quiza recog redes regar respi ritmo rodil secan secue sembr seras serio silla sois somet soria tange
tapad tenie tinto toma topog trase trueb valle valor vayan venir vere volum vote vuelo weber yasas a105d80n20o14p108q33r13: lo a10d14n5op32q6r9: marte
a10d15n9p17q9r3: hola_ana a10d18n4p20q4r: sin a10d3: con_calma a10d3p: calma a10d3p2qr: aviso a10d6o5p5q4: el_contr a10d9nop12q: ^_lo a10np3: estoy_de a10p2q:
la_vuelt a10p5: vuelv_el a10p7r2: te_digo a11d12n2p24q7r3: dia a11d13n3p19q5r3: pero a11d13n5o2p5q5r: desde a11d29n2o2p14q4: con_el a11d7n5o3p43r9: seman
a11d8n7o3p9q11r: manda a11dn6p20qr: hasta_el a11p3: estoy_en a12d10n7o10p12q7r4: ha a12d10n8o7p16q23r: una a12d12o8p5q9: contr a12d13o5p5q3r: y_no
a12d18n4o4pqr: nada a12d23n3o20p9q3r: nuest a12d39n8o5p15q9r4: al a12d4p8r3: revis a12d55n17o9p18q23r: nos a12d5no25p13r: escri a12p: ^_estoy
a131d218n61o41p215q102r57: el a13d14p18q9r: firma a13d26n10p23q15r4: ^_hola hola a13d2np2q2: vacac a13d2p2q2: de_vacac a13d4n2p3q2: vuelt a13d4n4o8p5q4r5:
conta a13d6n2p3q2r2: esper a13d7p35q3r12: tiene a14d2o2p5r2: se_lo a14d7n6op10q9r3: cuand a14dnp18r5: y_te a14dp3: me_pongo a15d16n19o2p16qr3: !
a15d2n3o3p10q2r: estam a15d2np3: pongo a15d8n4op45q3r20: el_lunes a15dp4: ello a15r: todav_no a16d24n12op27q26r3: para a16d25n9o3p9q30r: si
a16d26n10o4p29q14r4: 0_de a16d39n13o4p27q10r19: de_la a16d6n6op26q2r3: hasta a16dq: ^_graci a16no9p6qr: vuelv a17d16o11p10q4r4: su a17d2nop9q12r4: tengo
a17oq: ^_recib a17p: lo_miro a18d20n6o2p29q8r3: el_0 a18d25n6op47q7r22: lunes a18d3o2p4q2: algo a18np10r4: digo a18p: miro a2: ^_$ ^_aun ^_sigo ^_visto
a_mirar aboga_todav aerop_estoy al_depar ana_recib andam ando_hasta apena_pueda arrib_$ atent_secre cabez_$ calma_con checo comen_con comit_se compa_y
compl_me conta_para contr_lo contr_una cuand_pase cunad_que de_contr de_el de_estas depar_legal desbo_$ despu_lo dia_y diga_algo doy_abast el_depar en_manda
ensen_a es_festi escri_del estam_desbo estim_acusa falta_la firma_hoy fuera_vuelv graci_! graci_en graci_le graci_me graci_se habia_pasad hasta_enton he_reenv
he_trasl hemos_recib hueco_me impos_lo inclu_a jaja_$ jueve_el la_mayor le_insis lo_checo lo_consu lo_estam lo_estoy lo_pase lo_se lunes_es manda_nada
marzo_inclu mayor_breve me_de me_llego me_reinc mirar_$ mirar_con mire muert mujer_no negoc_de ni_idea no_doy no_esta noved noved_$ olvid_tengo os_prome
paso_a petic poco_$ por_insis por_recor prome_nada prome_poner propu_que prove_de que_desde que_entie quier_queda reinc retom_$ saco_un se_esta segui_pelea
segui_sin si_si socio_$ solo_que telas todav_esta uf_todav una_feria veces_y vemos_$ vista_esta vosot_es ya_casi a20d51n10o4p8q18r6: es a21d7p7q3r: graci_por
a22d18n17o2p35q6r10: os a22d51n9o20p11q6r8: ya a23d17n3o3p4q6r: a_la a23d67n9p40q27r33: las a24d36n10o10p54q21r22: los a24np2q3r4: todav a25d20n3o7p19q3r6: le
a25d55n7o14p36q3r9: esta a25d61n9o9p29q32r21: del a25d6o3p10q2r: recib a269d403n104o110p276q170r63: $ ^ a26d36n16o4p27q17r6: un a27d18no4p10q3r2: he
a27d41n16o2p39q18r11: ana a28d39n15o20p22q11r6: mi a29d110n16o6p62q31r20: 0 a2d: !_lo a_casa calma_y compe direc_en estoy_con festi genia olvid_$ redac
resto_de retom_el reuni_del su_mensa trasl_al viend ya_te a2d10n2p26q22r5: antes a2d10n4p8qr: un_salud a2d10n7op2q: todos a2d11pq13r2: presu a2d12n4p7r3:
asi_que a2d13qr28: adjun a2d17np2q2r5: 0_a a2d19: queda_con a2d19n2o3p4q13r7: dos a2d2: aprob_el con_una estas_cosas plata a2d20nqr2: parte a2d25n3op2q8r6: va
a2d2n2pr: estud a2d2n3p3r: a_los a2d2n4o6p: traba a2d2noq2: y_ya a2d2np2q4: ^_para a2d2np4q2: poder a2d2np8q: ^_esta a2d2npq: ya_se a2d2npr: esta_de a2d2nq10:
inclu a2d2nq2: ensen a2d2op2q: tranq a2d2op3r: con_los a2d2oq2: agrad a2d2p: las_prueb sient_$ a2d2p19q5r8: los_texto a2d2p2: de_compr a2d2p2q: en_una haya
mia veo a2d2p2qr: del_dia a2d2p3qr: dicho a2d2p4q5: movil a2d2p4qr: ana_graci discu a2d2p7q: te_conte a2d2pq3r: tiene_que a2d2q: jaja a2d2q2: me_gusta a2d2qr:
que_habla a2d2qr4: las_de a2d30o2qr4: adela a2d3n: mayor a2d3n2o3pq: han a2d3n2o4p3qr: que_se a2d3n2p2q: ella a2d3n2r4: ^_aqui a2d3n3q: encon a2d3no2pq3r:
nosot a2d3nop20q2r: noche a2d3nop3q: mi_herma a2d3np2: llevo a2d3np2q2r: navid a2d3np2r: el_que a2d3np5q3: buena_tarde a2d3nq2: busca a2d3nq3: numer a2d3pq:
prueb a2d3q: la_reuni a2d3q2: es_la a2d3q9r: el_presu a2d4: ana_lo a2d4n2o3p8q2: muy a2d4n2r: feliz a2d4o: de_acuer a2d4p: lo_habla a2d4p3q2r2: tal a2d4p3q5r:
archi a2d4p3r: plano a2d4p4q3r: da a2d4p6q5r2: dia_0 a2d5nr: el_de a2d5op: acuer a2d5op5qr: conse a2d5p10q4: el_dia a2d5p11q: ^_perdo a2d5p2q3r: color
a2d5p4q4: junta a2d6n2op: nadie a2d6n2op4: compr a2d6n2pq2: tambi a2d6n3o2p4q: herma a2d6n9p3: ayer a2d6np2q: fue a2d6p3qr3: confi a2d6p4q: reuni a2d6p9qr3:
cordi a2d7n3o5p2q6: entra a2d7n4p3q3: eso a2d7nop5q2: de_septi a2d7np19q7r: tarde a2d7o5p8q5: usted a2d8n2op6q2: septi a2d8n3p3q3r: ano a2d8nopq: hacer
a2d8np4q2: ^_en a2d8o2p8q2r2: ese a2d8p: ya_lo a2d8pq: aprob a2d9n2o4q: no_nos a2d9p4q7r2: tres a2d9p5: el_texto a2dn: aboga_en equip_y nuest_depar ya_me
a2dn2: extra a2dn2p: aqui_no a2dn2pq3: del_lunes a2dn2q: abier a2dn3r: ana_! a2dno4q3: volve a2dnp: el_banco a2dnp2: banco a2dnp6: ninos a2dnpq9r: cual a2dnq:
enter a2do: larga que_ha a2do3p: ha_sido a2do6p: lamen a2dop: le_escri a2dop2qr: geren a2dopq: tener a2dor: ya_os a2dp: el_$ el_comit eleva mesa_de ofici_$
pasad_por texto_para a2dp12q2r2: te_mando a2dp2: ^_ay ay de_verda hasta_arrib a2dp3: casi a2dp4: demor a2dp4q: las_fiest a2dp5r2: lunes_y a2dpq: del_ano razon
a2dpq2: conce a2dpq21r: neces a2dpr: habla_con a2dpr5: ficha a2dq: atien y_aqui a2n: calla compa_de deses el_perit en_mi perit a2n2: de_vuelt a2n2p2: estam_en
a2n2p2q2: se_ha a2n3: merca a2no: quien_lleva a2no2p2: mi_mujer a2no3p: murio a2nop: esto_es a2np: cuand_vuelv feria_de a2np3q5: ^_antes a2np6: los_ninos
a2np9qr: lunes_0 a2npq: no_os a2nq: abrir a2nr: no_ha a2nr2: el_prove a2o: disco insis_lo inter_y negoc a2o2: insis_$ a2o2q: veces a2o3: se_pondr a2o3pq:
con_usted a2o3q: podem a2o4: en_conta les_comun pondr_en a2o4p3: conta_con a2o5p7r4: lista a2o6pr2: puest a2op3: seman_y a2op9qr: proxi a2oq: contr_$ a2oq10:
podri a2p: asegu cuant_salga dara dara_trasl decid_$ dias_$ en_obra esta_con estos_dias finan le_dara le_he los_papel nota_graci nuest_direc pacie_$ pelea
pelea_con poner_al por_su que_esto que_sea quedo_en sin_porta te_leo trasl_de a2p2: bueno_de he_olvid junio_y me_fue me_paso paso_por perdo_se permi podre
prepa se_que verda_$ a2p2q: unos_dias a2p2q3: firma_el a2p3: entre_el fotos_el palab_$ regre a2p3q: reyes a2p3q3: lo_reenv a2p4q3: el_movil a2p5r2: gesto
a2p9q: palab a2pq: el_archi la_que a2pr: el_direc para_su a2pr3: sea a2q: ^_discu abier_el atenc del_ayunt he_abier recib_el trami tres_veces a2q2: ^_tengo
a2qr: la_firma a2r: firma_del lisbo lo_hare me_diga salga_de a2r2: hare a3: ^_mucha ^_tomo aerop algo_te anota_graci apena calma_$ cuant_lo cuant_se
cuant_sepa de_vosot dijer el_aerop entie_de enton_no esper_el esta_leyen estoy_esper idea la_resol lo_esta lo_retom lunes_estoy me_habia ofici_el pasad_a
pendi_de podid_mirar recib_lo recib_mucha resol revis_$ revis_con sepa sepa_algo sigo_esper te_decim tengo_pendi un_ojo vista_$ voy_conta
a32d88n17o22p49q21r8: por a37dn3op10r: estoy a39d2p3q5r: cuant a39dp3qr: en_cuant a3d: mi_jefe ojo opera opini a3d10p5r: ahi a3d11nop5q5: ^_nos a3d13nop8q7r5:
^_buena a3d14n3p2q8r3: segun a3d14n4p44q2r5: manan a3d2: ^_vale a3d23n5op9qr3: asi a3d2n2o2p21r7: la_seman a3d2n2o2p2qr: decir a3d2no4p9qr: envia a3d2nop4q:
respu a3d2np: y_los a3d2np3q: el_visto a3d2o3: despa a3d2o3p: sido a3d2op: estos a3d2p: estas a3d2p2: abast arrib a3d2p3q: no_tengo a3d2p5q2: el_corre a3d2q:
que_os a3d2r: doy a3d3: la_verda a3d3n2pq3: habia a3d3n3p2r2: equip a3d3n7op2q5: estar a3d3no: cosas a3d3no4qr: inter a3d3nr: cunad mi_cunad a3d3p11q3: mes
a3d3pq2: notar a3d4n2o4p10qr: el_domin a3d4n2o5pq: de_mi a3d4n2p13r3: hoy a3d4no2p6q8: vez a3d4no5p5q3: esto a3d4p3: firma_$ a3d4p6q4r2: enero a3d4r: ^_ahi
a3d5n3r: besos a3d5n4p5q2r2: felic felic_fiest a3d5no5p5q3r2: este a3d5npqr: fecha a3d5o4pr2: esta_en a3d5op2q3r10: van a3d5p2q5: vale a3d6n5op6q2r: ^_ana
a3d6no2p5q4r2: que_me a3d6or: sobre a3d6p7r2: con_las a3d7n3o22p12q3r: les a3d7pq6: gusta a3d8no3q2r: ningu a3d9n2op4q12r2: preci a3d9n2p3qr: mejor
a3d9n3o2p6q5r2: del_0 a3dn: el_equip a3dn2r: te_cuent a3dno2p2: mujer a3dnoq: respo a3dnp13: impos a3dnp2q: unos a3dnp3qr: fotog a3dnp4q2r: me_ha a3dnpqr2:
jefa a3do4p3r: consu a3dop4: una_vez a3dp: el_notar se_le te_voy a3dp2: comit despu_de la_cabez a3dp2qr: legal a3dp3: acusa acusa_recib recib_de a3dp3q6r:
me_lo a3dp4: escan a3dp5: me_he a3dp6q3r2: de_enero a3dp6qr: reune a3dpq2: papel a3dpqr: salga a3dq: aviso_de recib_su a3dq3: es_que a3n: es_quien lo_tenga
a3np2: marte_y a3npr2: prove a3nq5: vosot a3o: trasl_a a3o11: asunt a3o4: pondr a3p: leo su_escri vaya a3p18q: a_prime a3p2: ^_ando consu_con estam_con
olvid_de a3p2q: cierr_del encim_de a3p2qr: el_fotog a3p3: al_dia cuand_se fiest_! la_pacie a3p3q: marzo_$ a3p6qr: se_reune a3p6r: lo_paso a3pq: ^_segui
mi_jefa a3pr: diga a3q: breve prime_vista a3q2: si_lo a3q3: a_que a3q7r: tengo_que a3r: pase_el a3r2: saco a4: ^_anota ^_ok anota decim_algo desbo esper_a
estoy_fuera he_pasad leyen leyen_el lo_vemos pero_no pongo_$ pueda_$ reenv_a tenga_un vacac_hasta vacac_y viene_estoy a48d28n14op74q10r29: te a4d: graci_lo
jefe su_propu a4d10n2o4p12q2r3: domin a4d10n4p7q8r5: de_las a4d10p3q6r7: logo a4d11n3op26q3r7: y_el a4d13p25q5r8: texto a4d14np16q6r10: las_fotos
a4d14p14q4r2: ^_estim a4d15n4p4q: solo a4d15p14q4r2: estim a4d18p5q2r3: 0_y a4d19no18p14q8r: mas a4d2: ok a4d22n4o3p15q8r: como a4d2n2p2q: os_lo vemos
a4d2n2p4q2: infor a4d2n3: para_que a4d2n4p5q: la_feria a4d2o3: mensa a4d2p2q: obra a4d3n3op6r2: !_! a4d3n6p10q3r: de_junio a4d3n7p10q3r: junio a4d3no17p8:
comun a4d3np3q: visto_bueno a4d3oq2: un_poco a4d3q2: cuent_$ a4d44n6o3p24q4: todo a4d4n2o2p8q4: ^_a a4d4n3p6q2: casa a4d4n9op6: !_$ a4d4np3q2r6: porta
a4d4o2p9q4r4: de_los a4d4p2q: luego a4d4p6: comen a4d4q: no_le a4d5n3p18q7: para_el a4d5n5p12q4: tu a4d5nop19q6r10: llega a4d6n3o12p6q4r2: senor a4d6opq2:
poner a4d6p2: el_resto resto a4d7p2q5r6: el_logo a4d7p3q2r: atent a4d8n3p10q3r2: por_el a4d8p2q5r3: ^_bueno bueno_dias a4d8p4q4: decid a4d9np22q2r9: falta
a4d9oqr: fuera a4dn2p4: mi_compa a4dnp: te_escri a4dnp8q7: ^_me a4do2q4r3: sigue a4dp5q2r: y_lo a4dp7q: encim llego a4dp8qr: lo_mando a4dpr: mi_socio a4dpr3:
tiene_el a4n: vuelt_$ a4n6o2q12: quien a4nop8: esta_seman a4np2q3r: manda_el a4o5: insis a4o9q: vuelv_a a4opr: ahora_mismo a4p: tomo_nota a4p15r6: seman_que
a4p2q: el_cierr a4p2q3: ayunt a4p3: el_recor por_compl a4p4: me_olvid a4p4q6: reenv a4pq: tomo a4pqr: no_puedo a4q: el_orden mil_graci a4q4: entie a4r2:
aun_no a5: aviso_$ cuant_tenga en_ello y_vuelv a52d20np11q8r3: graci a52d36n16o14p48q35r10: se a56d23n10o14p45q38r10: me a5d: retom a5d10n4op8q2: yo
a5d12n2o2p2qr3: y_la a5d14n3op4: compa a5d15nop20q4r2: por_la a5d16n4op2q: es_el a5d18n3o5p6: hemos a5d19n3op12q9r6: buena a5d23np16q8r11: fotos a5d2no2p5q6:
quier a5d2nop6q7r: no_se a5d2p3q: cabez a5d2q: mil a5d3noq2: poco a5d4n6o5p2q3: lleva a5d4np: nada_$ a5d4p4qr2: secre a5d5np3r11: ^_te a5d5nq: no_hay a5d5p3:
lo_sient a5d6n3p10q3r: cuent a5d6nopq2: ^_si a5d7n6op21q6r5: el_jueve a5d7p2q: propu a5d8np4: quedo a5dn2: ver_si a5dn3p2q: no_te a5dp: ^_estam y_le a5dp2:
la_mesa a5dp8r: compl a5dpr: socio a5no5p14q3r2: entre a5o: conta_$ a5o3: a_conta a5o5p3q: de_su a5p: decim nota a5p2: y_os a5p6q2r3: cierr a5q: hueco
un_hueco un_vista a6: cuant_pueda vuelt_lo a61d92n16o11p47q15r9: con a63d106n45o41p69q63r29: que a67d99n34o38p67q35r9: a a68d98n18o46p48q41r8: no a6d10n2opq:
segui a6d10nop13q: conte a6d11n7o2p55q8r11: el_viern a6d12n4p3q6: hay a6d15n2o2p2qr2: ^_ya a6d25n7p21q2r8: salud a6d2p23r3: lo_tiene a6d30n3p7q5r3: con_la
a6d31n15p15q6r4: en_la a6d36n3p5q9r: queda a6d3n: depar a6d3n3op10qr4: mismo a6d3n4p5q: feria a6d3pq2: graci_$ a6d4n2o2: ^_nuest a6d4n2p: a_ver
a6d4n2p20q2r12: paso a6d4op8qr: voy a6d4p3q: verda a6d5n2r5: ana_te a6d6n2pq2: ver a6d6p24q5r9: mando a6d7n5o3p8q5r4: que_el a6dnp4q3r: de_que a6dnr: pase
a6do15: nuest_aboga a6do7p5: recor a6dp: pendi a6dp21r10: que_viene a6dp5r2: mesa a6np7: prome a6nq4: si_el a6p: he_podid a6p2: ^_uf uf a6p5: ando a6pr:
os_digo a7: cuant_me echo echo_un graci_ana le_echo miro_$ recib_graci sigo a70d101n38o32p53q52r16: en a78d105n30o25p87q37r30: y a7d10p27q3: perdo
a7d12n6o2p25q8r6: jueve a7d12n8p9qr4: aqui a7d13no2p3qr3: direc a7d25n2o9p14q8r2: corre a7d29n15op39q11r3: ^_el a7d2n4op4qr2: que_lo a7d2n5p: ofici a7d2npq:
mucha a7d2p4q2: despu a7d2p6: olvid a7d3no11p8q7r: no_me a7d4npq2r2: orden a7d5n5p25qr10: viene a7d5np26qr4: te_lo a7d6n2p7q4: de_marzo a7d6n2p8q4: marzo
a7d6op9: sient a7d9n5p10q3r2: fiest a7dn2p: la_ofici a7dop2: trasl a7dq: mucha_graci a7n: enton a7p: no_he podid a7p2r2: aun a7p3r: lo_tengo a7q: mirar a8:
miro_con pueda a83d199n53o31p119q62r42: la a8d10n5o6p13q3r: pasad a8d11np4q5r: habla a8d12p8q6r4: dias a8d13no14p10q12: ^_no a8d20n14p10q13r3: en_el
a8d21n8o2p60q10r15: viern a8d30n3o8p8qr: ^_la a8d3np19q4r9: prime a8d3o4p3: a_mi a8d4n2o22pq: aboga a8d5n2p2q2r3: que_es a8d5n4o5p3q2r: ahora a8d6n5p32q5r9:
el_marte a8d7np2q2: desde_el a8d9no3p7: ni a8dp2qr: puedo a8dpq3: vista a8np9: se_me a8p: pongo_con a8p2: lo_revis a8p3q2: ^_se a8p4: digo_algo a8p5: pacie
a9: ^_todav algo_$ ello_$ te_aviso a98d154n46o61p126q71r43: de a9d15np6q6r4: bueno a9d7n2p4q: visto a9d7np3qr: con_mi a9d7nq: lo_he a9dn2op2q: tenga a9dp4:
con_ello a9r: digo_$ ad: ^_confi ^_despu ^_hecho ^_puedo ^_su a_domin acomp ana_le anexo ano_$ aqui_y arrib_en aseso_fisca bater beso_$ calde con_direc
corre_lo crack croqu cuida de_todos dejo_aqui depar_jurid dias_de el_aboga el_adjun el_metro el_nuevo eleva_a emiti encon_el escri_y esta_genia estro fecha_en
feria_hasta firmo ha_visto hay_nada he_ensen hemos_visto hija_y i inven_y la_compe la_hemos la_redac lamen_no larga_$ las_mande las_moles llega_en lluvi lo_di
luis_$ luz_verde maqui marea marta_el mil_perdo moles movil_de navid_! orden_lo pasad_y pase_a pero_ya persi por_las puent que_dia que_va repre respo_a
respu_a rubri salud_$ salud_begon se_ni secci_de segun_versi sobre_las sobre_todo solo_en tanto teres toni turro tus_pregu valde ver_que verda_es verde_$
ad10pr: 0_el ad11n2p4q4: tenem ad11n4oq6: web ad11n6op4r: sabad ad12p2q12r3: pagin ad12p3q4: versi ad12qr2: b ad13nop4q3r4: cerra ad13nqr5: a_0 ad14pr:
la_carpe ad15n: nos_queda ad15n2o6r2: vamos ad15n4op8qr3: 0_$ ad16nq16: puede ad16nq2r: demas ad16pqr: carpe ad17np2q8: a_las ad18npq3r4: de_0 ad2: ^_firma
campa caro casa_y cerra_por desde_0 fatal la_gente la_he la_plata la_secci marid_y onlin plan que_conte que_vamos secci sin_la tiend_onlin tus ad21np12q2:
final ad24n2p5q7r: bien ad28nop2q3: 0_0 ad2n: fondo segui_con ad2n2p2: beso un_beso ad2n2p6: te_paso ad2n3: mi_hija tema ad2n3o2: hija ad2n4op2q2: toda
ad2n5op2q2: nueva ad2n7q: recue ad2no: jueve_pasad va_a ad2no2p2qr: en_los ad2no2pr: ellos ad2nop3q3: mucho ad2np: debaj ad2np2: ^_ayer ad2np2q2r3: porqu
ad2np4q: corri ad2np4qr8: paso_el ad2npq: peque unas ad2npr: que_esta ad2nqr: cuand_lo ad2o2: don ad2o3: credi jurid marid mi_marid ad2o3p: ^_muy muy_senor
ad2o3p2q: padre ad2op22q2r5: el_mierc ad2op2q2r: buena_noche ad2op4r: dejo ad2opq: ^_como ad2oq: ^_he luis ad2p: 0_sin ana_he madri manda_a mas_que oport
ad2p2: damos_abast no_damos pensa ad2p2qr: doce hecho los_preci ad2p2r: dias_el te_la ad2p3: corre_el dejam el_certi medid ad2p3qr: la_carta ad2p4r: finde
ad2pqr: enero_$ ad2pqr2: seis ad2q: al_mes en_octub escol todo_a ad2q2: y_en ad2q5: duda ad2qr: noche_ana ad2qr2: la_sala sala ad2qr3: logo_en ad3: ^_dale aca
domin_y gente habla_en mi_parte y_con ad3n: feliz_navid ad3n2p3q3: octub ad3n2p4q2r: lo_de ad3n3q: la_calle ad3nopq4: no_lo ad3noq: preci_$ ad3np5q2: sera
ad3npq2r: los_dos ad3nqr2: de_conta ad3op2: voy_a ad3op23q2r5: mierc ad3op6: pedid ad3opq: y_yo ad3opr: momen ad3p: fotos_$ mal subir ad3p19q: hora ad3p2:
devue ad3p2r3: fotos_del ad3p3: firma_por ad3p3q: certi ad3p3qr: carta ad3p4qr: estim_senor ad3p5q: el_conse ad3p5q2: a_lo ad3p7qr: tarda ad3pq2: bocet
ad3pq3r2: cuatr ad3pr: mi_socia ad3q: viern_pasad ad3q2: blanc ad3qr3: van_las ad3r: ahi_van ad3r2: fisca ad4: ^_ni metro ad4n: estab ad4n2op2q3: tiemp
ad4n2p11q12r: antes_de ad4n2p2q: diez ad4n2p2q3r: ^_os ad4n2p4r3: cocin ad4n3p2qr2: al_0 ad4n4p2q7r: ^_que ad4n4q: nuevo ad4n5pq4: dice ad4n6p4r: el_sabad
ad4np3qr2: 0_al ad4np4qr2: un_abraz ad4np5: se_nos ad4nqr6: la_porta ad4o2p: senor_wirth ad4o8: cualq ad4op4: damos ad4p2q: marta ad4p3q: listo sra ad4p5r2:
cordi_salud un_cordi ad4pq2: la_junta ad4pq3r6: mando_el ad4q: subid usuar ad4q2: mande_el ad4q3: algun ad4r: pagad viejo ad4r3: es_de ad5n: begon ad5n2pq2:
buen ad5n2pq5: pregu ad5n3o12p4q4: que_no ad5n3q2r: encan ad5nop2r: la_tiend tiend ad5nop7: corre_$ ad5np5q2r2: abraz ad5npr4: horar ad5nq2r: para_la ad5nr2:
a_viern de_lunes ad5o2p3: a_su ad5op3r3: viern_de ad5oq: todas ad5p: lo_del y_esta ad5q2: mirad ad5qr: dias_ana ad6: dale hemos_decid ad6n2p8qr2: lunes_a
ad6n8q5: vuest ad6op4q: parec ad6p2: uno ad6p2r: ^_de ad6pq2r2: socia ad7n2r: el_telef ad7n4p6: todo_el ad7np: marte_a ad7oq4: mande ad7pq4r: la_pagin ad7pqr:
la_direc menos ad8: adela_$ lo_hemos ad8n4q: calle ad8no3p5q3r3: lo_que ad8nq4: la_segun ad8o: por_mi ad8o2p5q: wirth ad9n2opq3r2: telef ad9n3o2p2: ya_no
ad9n4q6: la_web ad9nop3q3r2: que_la ad9pq: verde adn: bueno_el di fonta gil gripe inund nos_inund orden_y que_esper sevil adn2: el_tema que_yo y_sin adn2o4p4:
y_que adn2p2: recep adn3p: el_mismo adn4o3q3: prese adn4p2q2: toda_la adn5o6p2q: ^_mi adn6o2pq: a_parti adn7o2pq2: parti adno: con_nosot adno2: es_una adnop:
notic adnop2r: y_se adnop3q108: ? adnp: lunes_de adnp2: inven adnpq2: que_si adnpq3r: y_me adnpr: luz adnq: insta y_un adnq2: delan adnqr2: la_prime adnr:
!_que elena ado: aseso poner_en por_ahora que_lleva saque sient_mucho ado2: y_les ado2p: trata ado2q: inter_$ rogam ado3p2q: mi_padre ado3q: ya_en ado4pq2r:
datos ado6: ^_lamen ado7p2r: de_nuest adop3q: conte_a adop4q2r3: envio adp: 0_del ^_marta apare catal conte_con desde_la funda ha_dado la_razon me_viene
mismo_$ no_llega pero_lo puedo_decir revis_la santo subir_las adp2: cielo comen_$ decis hola_! los_color nos_hemos pinta que_le adp3: discu_la las_medid
adp3q: centr me_da perdo_por adp3r: acabe adp3r2: patro adp3r3: viene_$ adp4: docum la_demor adp4q3: ultim adp5r: ^_con adp7r: retra adp8: de_mes adpq: area
dado de_cabez me_voy puso senor_mia yo_no adpq3r: y_las adpq5: pide adpq8: pasar adpqr: el_conta los_datos adpqr2: servi adpr: domin_0 que_queda adpr3: vecto
adq: 0_me ^_encan avisa buen_dia corta cuant_nos darle empie habla_$ he_mirad m manua orden_de para_lo queda_en y_ahora adq2: del_viern el_numer escud funci
funci_$ numer_de seria adq3: en_que adqr: que_tal adr: del_patro elvir los_demas mi_suegr sala_de sobre_el suegr tal_cual adr2: en_vecto os_las prima adr4:
adjun_el an: abrir_la ahora_lo arqui baja_hasta bea bea_$ buena_seman cena crios de_sevil dejan deses_$ detra el_teatr extra_si licen_de llena lleva_las
llevo_yo lo_mejor los_crios malo me_dejan merca_$ miram mudad mundo no_traba senor_gil te_extra teatr todav_estoy viern_impos visto_en ya_estoy an2: con_vuest
enorm gusto iba iba_a licen merec para_todos vi vinie an2o2q: el_senor an2op: todos_los an2p: alcal an2pq: es_un an3: ^_desde el_merca parti_del an3p: ^_felic
an3pr: viene_el ano: pasad_el ano6q: a_nuest anop: compr_$ anop2q: decir_que anop3q4: encue anor: la_senor anp: bodeg de_baja debaj_de el_paque feria_y ganad
he_visto hemos_tenid levan tenid una_respu vino anp2: dios el_infor el_pleno gener paque pleno anp2q: marca anp2r2: viaje anp3: seman_de anp3q: apunt anpq:
obras anpq3: habla_de anpr: baja anq: lado queda_preci vecin anq2: delan_de anqr: navid_y tempo anr: de_parte fuent las_fuent ao: con_ellos cosas_$ darem
esto_y fermi lleva_la notic_de notif poco_de ramir ramon reite ao10r2: en_manos manos manos_de ao2: direc_$ que_mi ao2q: consi no_quier ao3: de_envia he_puest
no_podem no_volve ocupa que_hemos recor_$ ao4: asunt_en ao5: ha_entra ao7: no_vuelv ao8: el_asunt aop: asi_lo con_nuest de_una estam_de la_proxi aop2:
comun_el enfer llegu aop2q3r2: en_su aoq: devol famil por_ningu ap: ^_ahori ^_del ^_tranq ahori al_cielo al_comit ana_esta ando_en aprue aprue_el buena_pinta
bueno_$ calce camio certi_del cita compl_de compl_perdo comun_la con_varic conse_$ conte_el conte_la cosec dando de_comun de_fiest de_ganad de_quiro de_reyes
decim_$ del_corri del_proxi depen dia_para dia_se dias_para direc_finan docum_y domin_el dos_seman el_mes el_resul el_santo el_tren en_madri envia_los
escri_desde esta_enfer estam_a fiebr_y fiest_$ fotog_se fotos_a fue_el la_bodeg la_centr la_conce la_pila laura laura_que lavad le_digo llegu_a lo_comen
lo_firma lo_veo los_bocet los_calce lunes_me lunes_tiene manan_os marte_no mater mes_te mi_lista muy_buena no_levan no_voy nos_ponem nosot_y notar_nos
os_conte perdo_$ permi_el pide_que pila pleno_es podid_senta porta_el que_estoy quiro recib_se recor_me resul revis_tambi rober sam santo_al se_puso
secre_gener septi_lo servi_de si_esta si_los sient_en socio_lo tambi_laura tecni tengo_la testi tiene_muy tiene_toda tomam tren uf_se un_momen uno_de varic
vered viaje_$ viern_estam ap11: final_de ap2: ando_de comit_de con_fiebr el_geren el_inven el_porta es_impos escan_$ fiebr ingre juana la_comis la_decis
la_mudan lo_envio lo_manda manda_los muest ninos_me por_escri que_en wirth_acusa ap24r6: tendr ap2q: ido quier_que ap2qr: salud_cordi ap2r: envia_el ap2r2:
tiene_mi ap2r3: me_falta ap3: ^_entre ana_que comis dadme mando_$ mando_las tenes ap3q: listo_$ ap3r2: se_la ap4: sient_y tu_corre una_seman ap4q: voy_de
ap4qr: nos_ha ap4r: reune_el ap5: esta_noche me_sient mudan ap6: no_llego ap8: ana_perdo ap8q8r3: antes_del ap9q3r7: hago apq: a_envia area_de cada chica debo
decid_el graci_y la_secre las_obras movil_y nueva_$ octub_$ para_poner ponem que_ese que_firma que_quier y_por apq2: cultu de_cultu apq2r: del_jueve apr:
ano_y dona el_gesto estud_y falta_las hoy_y la_gesto lo_digo que_vuelv sella senta te_dejo tengo_el apr2: de_viaje las_ficha lunes_que aq: ?_graci abrir_el
al_que bocet_a broma color_del cual_sera datos_del de_cuent el_manua ella_se felip felip_$ hablo hablo_con herma_y incli incli_por jueve_es junta_$ la_atenc
locur los_marte luego_$ lunes_pero mes_que ningu_lado no_consi no_queda nos_manda obra_en pasad_se pasar_el por_avisa por_manda por_tu ratit route segui_esper
tengo_los una_locur unida vacac_$ vendr viern_pero y_volve aq2: el_ayunt hola_me lo_encue rapid aq3: me_pide vosot_$ aq4: no_entie ar: ^_prime balan_y belen
belen_vivie confi_la cuant_pase de_esper de_lisbo del_geren el_tempo este_finde fotog_$ ha_puest logo_lo los_seis pagin_la por_navid preci_! puest_en rosal
senta_a tal_ana toca vinos vivie vuelv_de ar2: balan hare_llega horar_es lo_saco ya_las ar3: sea_el ar4: ficha_de ar7: ^_adjun ar8: lunes_$ d: 0aqx0 0skql
abro acaso actas acuar acuna advie agarr alba alica alta alter amari ambos ancho anime anunc apuro arco arsua arsys artes ascen asist atte auror autob autom
azaha bacha balco barca be beis bici bizum bland bono braul bruno bss bufet cabec caduc cana candi canov carna carri carru casar casco casti ceip cenam cerca
chao chatb chico chill chuy clari club codig colgu com comie comil coope coord cotej criba cruci crudo dadle decan decor dedo deis deja dejal detal dibuj
diego difer digal dimos diput dna dni donat dosci eche echea echev econo ed edito ele ellas encaj ene enfad enmie enriq eras eres ermit ernes errat escal
esfue esos espig estat estei et etxeb eulog exami excel exele extre f ferna fidel fijat finit flori folde frase ftp fuga gabi galer gasto gijon grana grano
gratu hacen hagal harin hicim hierr hijas hnos hogaz horno horte huesc idear igles ignor iker impec info inscr izq izqui jamon jero joaqu k kedo kevin kiko
lario larra laser lastr late lazar leand lectu leopo lindo llano loren loro m0 maja malpi manue mar marga maria marin masa medel medi medit melli menti merce
merch merid migue milla minus minut miral modo modul molar monas monos moren mosca mrequ muak mueve nacid naiar natal negro nel noctu nogal notit nubes nuece
obser ochen okafo once onda ondas opone optad optam orale ordin ortog otili otono ozore pampl pan panos paqui parag param parra pasab pauli pausa pega pegas
pego pelin peluq pense peral pesca pichi pida pides pidio pino pinto poliz polo ponen prats prego prest probl propi propo pulpe puri puro puse pusim quija
quiqu ral reali rebaj recre recto redis relei repet repit repor reque retab rio rodeo rogel roi roque ruano ruben rueda salie salmo salve sean secad secas
seco sedul sello serem simpl slp sms sola solap spei suba suban subi subve suena supri tahon tamar tanat tanta tanti tapa tazas techo telon tendi tilde tirar
tl tlf tobon tomen tonos torna torri trein tunel tuvo tx unani unifo ups urgen usad usadl usar usarl uselo utile v0 valbu valie vas veas vegan veget vela
veran verem viga visit visua viuda vivo volan votad votam votan voto we wenas wetra x0 xq yasmi d10n2o: que_ya d10no6: vamos_a d10o11q5: por_favor d10p2q3:
la_versi d10pq6r: podei d10q: ^_al d11: adela_con d11nq: publi d11nq3: las_0 d11o13pq5: favor d11pr2: ya_esta d11q: nuest_parte d12n6o3q: ^_por d12nq2: son
d12o9p4q9: factu d12q2: lo_demas d13npq: azul d13q: por_nuest d16n7op4q7: cambi d2: 0_cubie 0_domin 0_dos 0_esta 0_madri 0_solo 0_viern ^_0 ^_buen ^_https
^_las ^_ningu ^_pues a_eso a_jueve a_renov a_sabad a_tus abrim abrim_de aca_le acept_su acord_acept adjun_remit ahi_te algo_mas ambas ambas_parte ana_al
ano_no anoch_lo anoch_y antea apana aprob_$ aprob_por aqui_el arran_con ayer_el b0 b0_$ b_$ b_pero bano bien_adela bien_con bien_menos blog_ya bolet_$
buen_finde buena_el bueno_al busca_algo caro_para carpe_fotos celia celia_y chat chema como_el con_esto confi_en coraz corre_adela corre_es cosa_me
cuand_guste dale_para de_admin de_agost de_drive de_factu de_hacer de_queso de_san de_subir debe dejad_como deje_en del_bolet del_despa del_fondo del_mostr
demas_esta dentr depar_de desis_esta dicto dicto_desde diez_nos domic domic_socia donde_dice donde_pone drive_carpe duda_$ el_artic el_blog el_bueno el_chat
el_coche el_eslog el_mapa el_mural el_pie el_plan el_pollo el_taman el_titul en_contr en_mayo ensen_en entra_por es_b0 es_corre es_todo escri_el eso_de
esta_hecha estab_antes estim_oport facha_son favor_que final_hemos final_lo firma_y folle_y fotos_al fotos_buena fue_a fuera_$ gabri gavio gavio_$ googl
graci_con gris guapa_! guard he_compr he_subid hecha hemos_mirad horar_para horas hosti_esta ignac iturr jeje la_campa la_claus la_copia la_cuent la_gavio
la_lee la_obra la_quita las_nueve le_confi le_mando lee leido_todo letra_un listo_el lo_dejam lo_estim lo_quere logo_de logo_viejo los_que madri_$ manan_deber
manda_por mande_por mapa marzo_asi mayo_$ mayus me_pedis mejor_la menos_con menu_del mi_movil mi_perfe molin mostr mural nada_tenem ni_el ningu_de ningu_objec
no_$ no_de no_es no_hace no_hacem no_haya no_puede no_toque nos_apana nos_encan nos_han nueve objec objet oliva opcio_b orteg os_deber otro_el pagad_$
pagad_desde pagam_en parte_no pasam perfe_el plan_de pollo ponlo por_ambas por_parte prefe_queda pregu_en presc_del presu_0 propu_0 prueb_y q_se que_objet
que_ponga que_pregu que_sirva que_tenem quere_el quita_$ quita_que recie_$ relle relle_el reuni_de rey roja sabad_de sabad_y salud_del salvo senci senti
sin_duda sirva_$ sobra_$ socia_el soto_$ spam su_conte subid_las sus_termi suyo suyo_afect tarta_de tenem_ningu tenem_nos tesor texto_con tira tiram tiram_con
titul_en tocar todos_sus toque_nada trans_el una_coma uno_ni usted_proce va_bien va_perfe vale_$ vale_perfe vamos_sobra versi_0 vez_pasam via video_$ video_de
viene_fatal vio vio_el web_por whats_el wirth_en y_domin y_lunes y_quita y_salio y_todos y_uno ya_deber yo_misma d20: al_final d23r: perfe d2n: a_manda abuel
artic begon_$ direc_es dos_de el_nombr examp fiest_a invit_$ la_asoci las_llave pasad_$ septi_y tarta ti_$ venga d2n2: en_todos que_a queso d2n2op3q2r: queri
d2n2p: ti d2n2p9: la_manan d2n2pq: que_te d2n2pqr: disen d2n3p2q: abril d2n3p2q3r: pasa d2n3q: por_si d2n4: estuv d2n4opqr2: mi_madre d2n4q: copia d2n5pq3:
dice_que d2no: novie septi_$ todo_lo d2no2p: asoci d2no2p4: d d2no9pq: empre d2nop3q2r: ^_queri d2nop3r: queri_ana d2nop5: medio d2np: alegr como_te metid
pasa_a d2np2: inspe d2np4: en_casa d2npq: el_ano folle d2npq2r: foto_de d2nq: atras se_llama se_ve yo_$ d2nq4: formu d2nr: de_ellos el_otro invit la_fecha
llave maris d2nr2: plant d2o: ^_dejad cance cualq_cosa damos_por de_desis derec_de desis en_relac los_credi relac relac_con soto su_compa d2o10pq: ^_les
d2o2p2q: no_la d2o2p7q33r3: o d2o2pq: esa d2o2q: contr_y d2o3q: el_pasad d2o3q2: basta d2o4: nunca d2o6pr2: ^_le d2o9: comun_que d2op: conmi cuest lunes_no
d2oq: nombr_de tiemp_$ d2p: 0_un antes_$ bendi bien_el buzon coche con_eso del_logo desca dio dolor el_disen el_presi el_rut eslog he_dejad herma_$ las_doce
media_de no_cambi pagam pasei pedis reuni_el roto rut si_$ un_hospi y_luego d2p11q2r5: llega_el d2p2: a_media clave esta_vez hecho_$ hospi quede tal_y y_como
d2p2q: el_pago tradu d2p2qr: la_otra d2p2r: estan_en remit_el revis_el d2p3: junto d2p3q: su_corre d2p3r2: jueve_de d2p3r4: fotos_de d2p4: el_silen largo
silen tenei_todo d2p4r: manan_por d2p6r: mierc_0 d2p8q: pero_el d2pq: ana_la la_buena d2pq3: paga d2pq5: claro d2pqr: el_aviso repas d2pr: curso las_que d2q:
ano_pasad creia creia_que de_publi el_mante el_menu en_agost en_enero letra_$ libre parte_$ proce_a que_proce super taman tambi_en tirad todas_las tres_$
viene_bien wirth_le d2q2: 0_ejemp tuvim d2q2r2: pagin_de d2q3: el_hosti d2q4: hosti d2q4r: aclar d2q6: de_firma d2q8: se_puede d2q9r: el_enlac d2qr: buena_la
lucia princ d2r: 0_con de_antes de_fotos domin_cerra es_b la_misma la_parte la_terce la_terra me_llama os_he postr recie san siete te_van va_la viejo_$ d2r2:
0_h el_cif h van_los d2r3: cinco d3: 0_fotos ^_adela ^_horar ^_listo ^_somos adela_! adjun_$ antig_$ apell asi_$ asi_se azul_$ azul_y barba_$ bien_a bolet
bueno_es cambi_nada carpe_de como_estab con_todo confo cubie dale_nomas de_marte del_blog del_local del_presu del_video demas_adela direc_de dos_nos en_vuest
esta_mal final_nos finca fuera_que guste hasta_las he_leido hemos_habla https la_finca linea lo_deje lunes_en mas_grand mirad_con nada_que no_va nos_conve
nos_viene nuest_cif oscur_$ parte_todo pasas pie_de podei_publi pon poned por_todo por_whats presc publi_$ publi_cuand queda_$ queda_como quedo_barba renov
renov_el sabad_0 sabad_solo salio_esta si_las siemp_$ sirva solo_manan somos_0 texto_que todo_menos tono whats y_0 y_donde y_media d3n: boda_es dejar el_talle
el_video es_calle la_boda panad pues d3n2: perro d3n2o: ^_hemos d3n3: anos d3n3p: grand d3n4p: a_todo d3no: derec d3nopq: acord d3np: boda cafe cerra_el creo
creo_que hacem_la d3npq: que_cambi d3npqr: terce d3npr2: siemp d3nq: a_todos hace_falta ve d3nq3: igual d3o: acuer_con hable hable_con no_quere d3o2: admin_$
ahora_$ nos_inter d3o2p2q: perso d3o2p2qr: pago d3o3q2: mas_$ d3op2q5: cosa d3or: de_momen d3p: ^_mira afect coma confi_que el_claus esta_$ grand_$ hola_guapa
la_sesio la_tarda los_tres presi y_al d3p10q: perdo_el d3p2: ponga d3p2q: sesio d3p2q3: che d3p2r: 0_lo d3p3: el_pedid estim_sra d3p3r7: texto_de d3p6: todo_$
d3p7q2r2: remit d3p7r: de_seman d3pq: mayo d3pq2: pie d3pq2r: corre_del la_tarde d3pr: el_del sobra d3pr2: de_siemp d3q: ^_aprob a_impre arran c cambi_$ impri
las_diez menu no_no parec_bien puert_de que_poner d3q2: el_borra rojo tenem_que d3q3: ^_che d3q3r2: el_segun d3q9r: enlac d3r: 0_los el_plano hice la_b
la_facha terra toque d3r9: adjun_los d4: 0_no 0_sabad ^_perfe barba cif_b compa_$ de_pagin el_verde esta_pagad foto_del lunes_cerra no_tenem nos_va para_adela
perfe_$ puede_usted todo_corre d4n: oscur que_hay d4n2o2q4: hace d4n2p2r2: la_cocin d4n2r: otro d4n3q5: sale d4n4pq2: local d4noq: a_hacer d4noqr: pilar
d4np17q2: tenei d4np2qr: esper_que d4np2r2: talle d4np3: manan_$ d4np3q3: hacem d4np4qr: q d4np9r2: fin d4npq2: cambi_el d4nq2: ^_los d4nq3: inaug d4o: con_su
haber la_contr d4o2pr: mis d4o3p: sus d4o3p2q3r: encar d4o4q2: favor_$ d4opq: agost d4oq: nada_mas d4p: guapa la_azul leido d4p2: la_propu d4p2q2: en_un
d4p2r: recib_un d4p3q: sra_wirth d4p4q5: ser d4p9r: fin_de d4pq2: la_del d4pq4: nos_gusta d4pqr2: 0_la d4q: clini la_inaug nos_parec si_a d4q2: el_color
jueve_a d4q3: borra ejemp d4q4: pone d4r: 0_si acept cif_es el_drive facha d4r2: ^_va ana_adjun d4r3: va_el d5: ^_acabo blog conve decid_no esta_perfe
final_no la_opcio lo_mande no_graci no_segui prefe salio todo_en d5n2q2: antig d5n2q2r: el_carte d5n4opqr2: madre d5no2q5r: que_nos d5np2q2r: la_impre
d5np2r2: termi d5npq2: impre_$ d5nq7: el_preci d5o: hacer_la d5o2: titul d5o2p: dejad d5o2q: deje d5op: por_corre d5p: este_ano mira nomas por_lo d5p2q2:
hay_que d5p2r: claus d5p3qr: misma d5p4q8r: otra d5p5: contr_firma d5q: ^_todo pagin_0 somos d5q2: mante d5qr2: la_letra d5r2: la_0 d6: bien_$ perfe_asi
segui_adela son_0 d6n: como_esta d6n2o2q5r: llama d6n4: anoch d6n4q3r3: carte d6no4p3: deber d6nop3: media d6npr: no_el d6o2pq: quere d6o7pr: admin d6op:
de_febre d6oqr2: y_de d6p: 0_en d6p6q2r: estim_ana d6pq2: donde d6q: la_puert proce d6q5r3: las_dos d6qr: puert d6r: b_0 d7: el_azul d7n: esta_manan
d7nopq2r3: nombr d7o3: no_vamos d7o3p4q7: la_factu d7op: febre d7p: cerra_$ d7q: opcio d7qr2: la_de d8: todo_bien d8n: se_queda video d8n2p2q3r: la_foto
d8n2p3q3r: foto d8np2q4r: impre d8p3qr2: estan d8pq: acabo acabo_de la_trans d8q3r2: letra d8r2: cif d9: carpe_compa d9p: esta_todo d9pq3: trans d9q3: quita
d9r: drive dn: 0_d 0_segun ^_cambi ^_segun a_tu ana_os aparc arce asust asust_salud ayer_por bajo barce bien_graci bueni calle_del calle_mayor cambi_a
con_gripe const copio d_la de_novie del_carte desde_esta el_cafe el_dueno el_local el_no el_puebl en_cuent en_las encan_la equip_con estar_cerra estud_$ expos
fue_un gafas gafas_de hijo hombr inclu_la inund_el junio_la la_casa la_entra la_nueva la_plaza las_gafas le_encan lleva_mi mi_abuel mi_hijo mudam muebl
muebl_arce nieve_$ ningu_prisa nos_mudam nueva_direc peque_$ pizar plaza prisa puebl que_sale que_son que_tenei queda_la quieb rato refor regal sabe sale_en
salta se_asust tarje telef_es va_del valen vemos_en viern_nos vigo vuelt_de vuest_ofici dn2: diez_anos habra primo todos_$ dn2o2p: lo_lleva dn2opq: y_nos
dn2p: nieve dn2p2q2: si_no dn2pq: nos_vemos dn2pr: !_te jajaj dn2q: sale_el dn3o2pq2: parti_de dn3p: fiest_y dno: a_cambi que_tenga yo_ya dno3p: dije dno3q:
proye dno8q: la_empre dnop: julio dnp: camar con_lo conoc dueno eso_es furgo la_furgo metid_en patri yo_el dnp10: la_noche dnp2: de_entra tarde_ana dnp2q:
de_abril dnp2r: carme dnp3: la_comun manan_y dnp3q2: de_octub dnp3q3: ana_el dnpq: ^_eso clien elegi justo tan dnpr: veint dnq: ^_vuest cuent_que encon_en
hizo local_$ dnq2: acces cambi_la dnq3: el_formu dnq4: monta dnq7: oye dnqr2: segun_el dnr: coge coleg nave parte_de patio dnr2: el_horar horar_de do: ^_cance
^_soy a_el agenc autor_el cance_el de_esta de_mis dejo_el en_nombr estaf euro factu_0 factu_del jurid_$ la_vamos llama_$ mas_el mi_corre no_conte que_han
recha recor_el senor_nuest tenia titul_de traba_$ un_euro una_estaf do10p: aboga_$ do2: abste corre_a corre_por de_manda dejad_de el_traba esta_factu factu_y
favor_de tras do2p: quite solic soy do2p5q3r: segur do2q: ya_he do2r: s do3: el_proye usted_$ do4: ante do4pq: ^_senor do7: de_escri dop: de_lo geren_$
hoja_de la_respu lic n n_o ni_un o_0 parad retir dop2: le_comun dop2q: siend dop7q: defin dopq: 0_por mas_de dopq3: era dopr: hoja doq: agost_$ favor_el
pago_$ parar prote rogam_que total doq2: envie plazo doqr: autor cuart que_los dor: s_l dor2: l dp: !_perdo 0_le 0_tiene ^_esper ^_tenem a_nosot a_poder a_sus
a_un acta actua ana_aqui ana_con andan aqui_lo avien banda buena_las cafe_de calen camar_de carpe_$ casa_con clasi claus_y cobra cocin_con colga color_$
comen_por con_ella conte_tan de_hoy de_preci de_sanid de_todo deber_tener depos devue_la dia_de dispo el_acta el_compr el_cuest el_recib el_uno en_todo
escri_con eso_le eso_te estam_hasta falta_de fiest_de firma_lo fotos_me gatos graci_la ha_roto hay_presu hoy_en ines inspe_de jueve_y la_banda la_hoja
la_inspe la_ronda la_tradu las_falta le_parec llego_el lo_decid lola lola_$ los_cambi mal_el manan_en manda_las marta_$ marzo_y me_quedo mis_notas mucho_graci
ni_una ni_uno nino no_paro notas ojala pagin_se par par_de parec_un pared paro pasar_a pendi_el perdo_las pero_esta pero_sin perso_no por_donde preci_y
preci_ya prime_de prime_que profe q_llevo que_hacer que_pasei que_pena queda_el queda_pendi quedo_a quedo_con reune_hasta rut_$ sanid santa se_te secre_$
ser_mas si_para silen_el since sofia sofia_$ sr taber tan_tarde te_habia telef_el tenei_nuest tengo_nada tiene_usted un_par uno_mas vega verda_de verla
verla_el veter viern_en viern_me wirth_recib x x_la y_despu yo_a dp10: lo_tenei dp2: 0_les de_fin del_pasad dia_lo hacia maque medic mismo_te os_mando
perdo_que seman_no yo_con dp2q: a_ser dp2q2: viern_que dp2qr5: te_los dp2r: 0_que aviso_legal la_escri dp2r2: alerg te_llega dp2r5: os_la dp3: domin_por
el_secre lo_dejo los_plano tarde_$ viern_como dp3q: calcu paco dp3q2: lio dp3q3: punto dp4: os_paso dp4q: ese_dia dp5: viern_0 dp5qr2: jueve_0 dp6: sigui
dp6r: el_retra dp7qr5: marte_$ dp8: t texto_$ dp9: en_tu dpq: ana_esper certi_de como_queda costa dos_y dra dudas el_folle los_archi marte_0 movil_$ ronda
salud_marta sera_el dpq2: cole preci_de que_manda si_la dpq2r: las_tres dpq3: en_dos vez_de dpq4: una_cosa dpq7: ^_neces dpqr: ocho dpr: comer de_comer
del_segun dicen docto el_curso fijo fotos_las las_seis los_horar marco marte_se pena salud_desde socia_y tocad dpr2: del_equip dpr3: que_falta dq: 0_euros 0_o
^_prefi ^_presu a_dos a_nombr al_lunes ana_antes ana_estam ana_no archi_en boton claro_que clini_denta conse_escol contr_de corre_antes de_acces de_atras
de_darle de_letra del_cole del_toldo denta desde_las dices digit ejemp_de el_conce el_tipo el_usuar en_rojo entro_en es_del euros fecha_de figur final_y
foto_nueva goni habri hace_un hagan hizo_mi hola_lucia hola_te ingle la_bibli la_tipog la_vista las_cuatr las_letra le_infor le_paso lio_con lo_acabo lo_encon
lo_mismo logo_antig logo_no los_0 m_a mano mante_el marti mas_adela museo no_funci nos_ensen origi pasad_0 pedim perso_a picaz pierd poco_mas porfa porqu_ya
profo publi_el puede_manda que_ser refer repas_el segun_opcio segur_que sera_la si_hace si_te sin_ella son_del tipo tipo_de toldo trans_$ un_terce va_de
ver_otra ves y_para ya_estan dq2: ^_una abre bibli el_escud en_blanc entro junta_y manda_$ mi_sobri podei_manda pone_0 presu_$ puede_ser si_se sitio sobri
tinta va_inclu dq3: en_vez neces_que punto_0 dq4: prefi y_si dq5: inclu_el otra_vez dq7: apart dqr: corre_de falta_el dqr2: buena_ana el_prime tipog dr: abajo
adela_lo almac ana_por cabil canon cargu carta_de cifra con_mis cuade da_su datos_fisca de_estud de_prima dos_por el_cabil el_justi el_logot esta_cerra ferra
fotos_os infan justi las_cifra legal_y llave_$ logos logot logot_en los_termi lucia_$ lunes_la madre_que marge maris_$ menos_el nave_0 no_las os_confi panto
pascu paso_la pasto pedia plani plano_con polig por_fin por_nosot rotul sala_0 salas salid sobra_una tarde_la terce_la unica ya_hice dr2: aqui_tiene aqui_va
jefa_de las_cinco secre_del va_adjun dr9: te_adjun n: afoni agua alqui anaaa apete arrie astur auton aveni bajon bedel bonit cafet camis canci canta cante
carpi casas casua cated charl chiri cogem conch conto creer cruce cuadr cuelg dana desaf diria diver echan edifi enfoc eran escue frio fuist genar giran gonza
graba grati grave guapi habei hermo ibais ivan jugam lagri lanza laus lei lleno llora llove loco madru maest mates mosto moto muchi na ovaci pabel paell panue
pasao pisad pisci place plane pobre polic ponie quepo recom reimo resid roble ruedi sol sucur suert supie tembl tiza tom tomar tomat torti traig triun tuvie
tuya uva vais vales vario vaso vermu vero vicen viero vinis voz n2: !_os !_un ^_acaba a_decir ayer_me ayer_salim beso_enorm besot carte_un congr copia_en
crist de_ofici de_vuest desea el_congr el_estud el_perio entra_a herma_en ilusi_$ incor jubil_el la_licen lo_merec lo_sepas los_corre madre_dice mari me_encon
menud merec_$ nos_lo os_desea perio piso por_aqui prese_a prosp prosp_ano que_ayer que_ilusi quien_nos rosa salim salim_en se_incor se_jubil sepas te_vi
todos_os traba_con tu_herma un_monto vi_el viern_es vimos y_prosp n2o: monto n2o2: seman_pasad n2p: abril_$ de_ti fuert n2p2: os_manda n2p2q: dar n2p2q2r:
empez n2p3: junio_$ n2p3q: celeb n2p4r8: viern_$ n2pq: infor_de n2q: al_local ciert_el de_toda web_no n3: ^_enhor ana_solo ano_nuevo con_tu el_elect elect
enhor_por ilusi jubil jueve_viene si_os solo_para n3o2p: de_ahora n3op: cambi_de n3p: acaba_de n4: el_premi en_copia la_tele premi te_manda tele n4p4qr: acaba
n4pr: cumpl n5: recue_$ n5q: ciert estar_en por_ciert n6: enhor manda_recue no: a_traba alvar cuand_quera de_volve en_julio fuero julia noche_mi perez quera
senor_perez traba_que no2: aboga_se no2p: murio_el no2p3: comun_$ no4: escri_por no4q: mi_aboga nopq: ana_mi noq: se_va noq2: a_quien np: !_me ^_creo a_medio
abraz_grand alumn apert ayer_se beatr cambi_en caos conte_$ culo de_conte de_culo ensay hotel hoy_cumpl hoy_no imagi jajaj_$ la_apert la_conta la_marca
lo_prome lunes_por marte_pasad mismo_les nina nos_entre que_alegr salis salud_beatr si_hay te_llamo un_caos viene_hasta vota y_antes y_ha np2: ana_hoy
corre_un dia_$ estad la_bande np2q: la_vida np2q2: no_encue np2r: con_un entre_las np3: locos tengo_a np3q: respu_$ vida np4: bande np6: ^_hoy npq: dar_el
el_progr ha_queda remed senal y_a y_dice npq2r2: llamo npq3: progr npqr2: fotos_te npr: marke npr3: resta nq: ^_recue anter comio conta_se de_dar decia
ha_llega jaime jaime_$ la_tempo lado_$ lloro local_nuevo marav oye_que para_0 por_delan robar se_comio si_nos nq2: ^_quien formu_de preci_inclu progr_de
telef_$ nq3r2: exact nq5: ?_en nq6: ^_oye nqr: del_orden nr: coge_el conta_que cuent_como el_resta esta_termi jueve_asi la_jefa pasa_el pilar_$ plant_la
porta_y pront resta_que o: acoso albac aurel auto azcon base belli blum carin cobro conti daba data deben denos destr deuda dijim duelo educa emili futur
habea hall hered infun instr integ lacal lagos maier monte nordl nulo pacto pague paz pelo pidal pons prend prohi r rafae repen respe reten ruiz salce sigan
sirve sotom suscr suspe tomad v valer volun o10: concu_de falle ruego_que o10p: recla o11: en_concu o11p: ruego o12: dejen o13: concu o2: ^_basta ^_borre
^_consi a_esta a_trave aboga_d aboga_y abste_de acree_$ acree_y ahora_dirij asunt_lo atend_ningu cesen cualq_recla datos_$ de_aboga de_nada de_no de_recla
deje_de denun_$ difun dirig_en dos_veces el_favor el_juzga en_adela en_lo escri_cualq esta_direc exijo_que favor_no haga haga_el han_entre hija_de incum
incum_en insis_mas juzga la_admin la_hija la_prese les_exijo lleva_ya lo_pido lo_suces los_tribu manda_corre marid_falle mas_mensa me_inter mi_ni mi_segur
mios mios_no mis_datos nada_no negam ni_a nunca_se papa podem_atend por_este puest_una que_decir quite_de resci resci_el resue saber_nada se_han senor_mios
socie_ha soy_la su_factu su_recla suces traba_nunca trave trave_de tribu_$ veces_que ya_le ya_les ya_nuest o2p: escri_en escri_ni o2p2q: domin_$ o2p2r2:
de_dicie o2p3r2: dicie o2pq: ^_esto impor o2pr3: lista_de o2q: de_datos pagar_$ pagos tribu o2q6: saber o3: al_admin atend borre_de comun_a de_recor
deber_dirig decla_en deman deman_$ dirig dirij_a dirij_al esta_ya este_asunt exijo hemos_puest impug mas_corre mas_por no_recon ocupa_de pido puest_el recla_y
recon recon_la sido_decla o3q: a_pagar defen o4: asunt_esta borre cualq_comun no_insis que_dejen su_lista o4p: escri_$ le_ruego o4q3: volve_a o5: admin_concu
concu_$ decla denun la_socie socie o5q: pagar o5q3: entra_en o6: ^_dejen empre_ha lamen_comun o7: a_escri escri_mas les_ruego me_escri o8: falle_el o9: acree
de_acree dejen_de dirij op: ana_soy antic barra barra_$ del_antic desde_agost el_impor enfer_$ escri_de esto_$ estoy_para haro hasta_que he_pedid liqui
liqui_y lista_la no_estoy para_esto perso_el piens que_entre se_encue tenga_que op2: pasad_jueve tomas viern_no op2r: dicie_$ op3: lista_$ op3r: harem op6qr:
a_mas opq: de_usted opq2r: por_telef opr: llega_la oq: ^_podri algo_que bloqu datos_no de_tiemp del_contr hace_cargo les_agrad les_rogam me_envie me_mande
menci meses mi_$ prote_de quier_saber respo_de si_fuera sigue_siend tranq_por uso vez_lo ya_van oq2: factu_en se_hace oq3: como_se ejerc oq4: ?_es oq7: forma
oqr: cargo or: calid del_consu e encar_$ esta_lista jueve_$ lista_y suyos p: abona acade acues agobi agota aguir alema amado amasa app aquel artur asamb atrev
aular baner beltr berna besaz boca bogot carla carre cayo cenas cirio clara cloti cober coger condu corde corti cotor cris cuare cunao curri curro cuya das
delit denti descu despe digam digas dosie dpto dsd echad edurn eladi elorz empan enano enseg entid estre estup etica euseb falla finiq fisio flor flore freid
gabin grua guant guerr guion hala hayan histo horiz hoyos hubo image infie ingen inigo inver jesus juici juro justa keli landa lango lashe leida liado limit
liter llore lluev lourd lumbr lupit magda mamen marib mate mias muac munec namas nivel nuria nutri ola ortod pagan panta pare parie parro pies ponle posta
pulpo quemo quinc quito raya recab recup regis reina resac rico rocio rural saldr salir selec singa soste stand subo sufra sumo susti ten teodo tope trato
tridu trist tunic turis umbri uxia uy valid valla veia vendi vidal villa visad wasap zapat p12r2: lo_tendr p13q: ^_manan p16r: sin_falta p17: prime_hora p2:
!_manan 0_os 0_prome 0_tendr ^_dadme ^_dejam ^_tal a_fin a_ultim abraz_nacho ay_ana bande_$ cabez_el cierr_la cocin_y comid comun_lo conte_punto corri_el cto
cuand_llegu de_aqui deber_poder defin_a dejam_hasta dejo_hecho dia_manan digo_si duerm duerm_los el_lio el_lista en_conte en_junta encue_ni enero_felic
envia_$ envia_las esta_misma firma_los fotog_y ha_ido hacem_llega hara hara_llega hola_buena hora_$ hora_me hoy_ya impos_el jueve_las jueve_le las_clave
le_comen le_hago le_sera llega_los llego_antes lo_escri lo_recib lo_tenes los_alerg lunes_lo mala mala_y manan_antes manan_mismo manan_tempr mando_por
marte_lo marte_sin marzo_os mas_bien mierc_de mierc_y mudan_y nacho_$ ni_los no_antes no_podra nos_reuni nuest_comen nuest_respu os_comun os_damos os_envia
os_ingre para_final para_pensa pasad_reyes perdo_perdo pero_quier podra podra_ser ponga_el por_punto previ proxi_viern punto_$ punto_por que_aqui que_vergu
recoj regre_de remit_la retoc retra_el se_celeb seman_$ si_o sigui_le sino sino_el stoy stoy_en su_recor tampo te_confi tempr tendr_las tendr_nuest tendr_todo
tendr_usted tenei_$ tenei_ahi tenem_la tenes_$ tiene_sin tiene_todo todo_junto todo_te tomas_$ tu_bande tu_mesa ultim_hora usted_la vergu vez_firma viene_como
viene_lo viene_os viern_os viern_se viern_sin y_ahi y_dos ya_revis p2q: acaba_el audio como_tarde factu_$ nico o_si paco_$ tarde_el texto_los vuelt_al p2q2:
cosa_y p2qr2: os_los p2r: acabe_la dia_os el_patro es_cuand harem_llega lunes_te oveja paso_$ pero_manan segur_$ p2r11: te_las p2r2: envio_el las_tendr
las_tiene mierc_$ se_las p3: ^_pasad al_viern algo_segur caja calcu_que dadme_hasta de_locos de_mudan de_por demor_el dia_sigui el_fin el_proxi entre_la
hoy_impos la_docum largo_de lo_hago manan_lo mesa_$ nacho noche_cuand noche_y os_llega palab_de pedid_firma que_para reenv_$ seman_el seman_impos sera_remit
tarde_te tendr_a tenei_en texto_defin p3q: celeb_el paso_las p3q2: aunqu p3r: falta_te mierc_que que_acabe seman_proxi y_ese p4: el_finde ello_para esta_tarde
falta_lo impos_pero jueve_te lo_largo manan_sin mes_$ pasad_manan por_medio prome_$ usted_el p4qr: tarda_el p4r: falta_$ tiene_la p4r2: ese_mismo la_lista
p4r5: hago_llega p5: ^_dame como_muy hora_lo marte_os t_lo p5q: muy_tarde p5r: manan_a manan_te mismo_dia p6: paso_los viern_lo viern_y p6qr: mas_tarda p6r:
mando_los p6r2: tiene_$ p7: dame_hasta p7q: viern_a p7r3: tendr_el p8: a_final p9: cuent_con dame p9r: tiene_en pq: 0_para al_cole al_corri ana_una buena_$
cae casil charo con_fecha conce_de danos de_decir de_mayo dia_te dias_en dias_mas duran efect era_para firma_la habia_dicho ibane la_agend la_costa las_tradu
le_llega lunes_? nico_$ pedro pero_antes que_mas quere_$ ronda_de vacac_el vale_? vemos_el y_perdo pq2: a_una agend bien_en gusta_mucho o_la trime y_esto
pq2r: cabal la_cabal pq3: ?_mi me_podei reser se_encar pq68: ?_$ pqr: dr mando_a marte_que memor repar y_felic pqr6: los_de pr: alli cierr_hasta conse_y
de_honor del_talle dicen_que digo_la diluv discu_por disen_de el_docto el_dr en_ocho entre_hoy gesto_el ha_pasad ha_tocad habit honor ibarr isidr isidr_$
la_memor la_remit la_tendr las_biogr las_habit las_pagin le_remit limpi lo_ha lo_vea los_envia lunes_asi lunes_se manan_con mejor_dicho ocho_dias otra_seman p
su_mesa tabla tarif tendr_en tengo_q tiene_los van_el vea viene_la viern_te pr2: biogr inici la_hago marte_te que_hoy pr3: los_esta pr4: la_tiene las_mando
pr6: las_paso q: abrio abris acto actos adhes adici agran ahorr alcan aloja ampli anadi anda asado banne barat bilba bonda camel camin campi canic caste cebri
celu celul chulo cifue circu cogie colum cuale cubre curva dan deneg desar desgl desor dimel dioni disgu divid dolar echen esque euske exced facti falte ferro
fianz folio gradu helen hojas hormi idiom indic indiq itzia jpg lata luisa mader mario maxi metal meter minim mozo nervi nieta nieto opina optic otorg pata
pera pesos pilla pillo pinos pixel podes posic prorr pulsa pulse queja recic salen sande sanz seamo soluc surge surgi suya suyas table teme tiff tocab trae
turno tuyo varia vera veria vitri vos word zip q2: 0_? ?_los ^_cual abre_el aclar_que algui algun_sitio bien_por carte_? citas con_iva cosa_de cosit
cuand_neces cultu_$ de_citas de_este desde_algun duda_antes ejerc_no el_bocet el_monta el_pdf en_pie encar_del encue_el enero_? es_por escud_del eso_se
este_ejerc esto_se expli factu_corre firma_neces forma_lo fotos_? gusta_que hacei hacei_vosot hosti_va inaug_el inclu_en ir_en la_ofert la_segur lleva_a
lo_hacei logo_? manda_la mande_la maner me_abre monta_$ neces_de neces_los nos_aclar o_al o_se ofert oye_una paga_el pasar_? pasar_la podei_reenv ponei
por_que preci_? presu_? puede_empez puede_pasar que_archi que_busca que_con que_hago que_inclu que_ir que_neces que_pasa que_sacar querr_saber quien_es
quien_paga quisi_saber quita_desde refie saber_quien sacar se_cual se_quita segun_pagin segur_socia si_en si_es sitio_o sube te_refie tu_casa una_cosit
una_llama verlo vez_la web_en q2r: cooki llega_a otras perdi q2r2: sigue_en q3: ?_no cuand_estar da_error de_decid de_quien el_iva el_punto esta_inclu
forma_neces hacem_en ir lo_hacem lo_neces me_la neces_? o_lo pagin_y pdf_? pide_una podri_manda podri_pasar posib pregu_si puede_cambi querr quien_se quisi
reenv_? tres_? una_contr viern_? q4: ?_el ^_y cual_de enlac_me iva_o me_queda me_sale nos_podri oye_y saber_si q5: error neces_el o_va pdf queda_claro
una_duda va_apart q6: apart_? que_forma q7: iva para_cuand qr: color_de cooki_que cuand_me de_cooki del_domin del_prime exact_lo hola_el la_cuart las_otras
llama_el manan_nos pasan pedir png salon senor_de vieja qr2: carte_de los_mando qr3: los_paso porqu_el r: aceit acred ade albio anduv anita anna aspri bebid
bolso borda brazo burde caigo chef comed compu condi cordo cuota darla edici emerg epilo esas eufem faro ferre ganan getaf giro goter grupo hijos holaa inaki
inmob jardi javi jess jo jura lote lou medin merez mosen never novia nube ofrec otros pedre plato polit polos proba prude quesa quint raul recet remat romer
rosar sacri secun sembl semes silvi sinop sosti sueno sur talla tanda tim torce vanes venta votar r2: adela_los cerra_la cocin_las conta_los de_alerg de_inici
de_servi del_resta falta_dos fines fines_de gema inici_y la_esta la_paso las_tipog llega_antes los_nombr lunes_un porta_las porta_los produ se_los y_conta r3:
capit capit_0 le_adjun los_capit o_sea te_adela viene_que r4: ^_van r5: las_hago r7: las_del r9: adjun_las
"""
