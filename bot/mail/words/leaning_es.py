"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: abria acerc acumu albar almoh andam ansel arqui atenc audit ayala bacal baje bater belen berni braca buey busco caido capaz carlo caser cita cogen compe
creas creta crios cruz culpa debo dejem depen descr digna dire direm divis duche duro echar elevo enolo escog estem farma fuerz gaspa guada haz horri huelg
huert ii iran isabe j jimen jordi jurad karim labur leerl lento linda llame loca manza marmo matri merit milan miran mire monts mover mu muert naric nena
norma ocupo oido olivi palom parce pardo paren pares pasen petic pille plena prece preoc pronu pude punta quebr quiza recog redes regar respi ritmo rodil
secue sembr senta seras serio sois somet soria tange tapad tenie tinto toca toma topog trase trueb valle valor vayan venir vere vivie vuelo weber yasas
a101d74n19o14p101q31r10: lo a10d10n6o10p6q6r3: ha a10d10n7o7p13q21: una a10d12n7p15q9r3: hola_ana a10d12o5p4q3r: y_no a10d13n3p18q5r2: pero a10d6o4p5q4:
el_contr a10d9nop12q: ^_lo a10p5: vuelv_el a10p7r2: te_digo a10pq: la_vuelt a11d16n4o4pq: nada a11d27n2o2p11q4: con_el a11d2np2q2: vacac a11d2p2q2: de_vacac
a11d37n7o5p14q5r3: al a11d51n15o9p14q21: nos a11d7n4o3p39r9: seman a11dn5p19qr: hasta_el a11p: ^_estoy a11p3: estoy_en a123d207n56o39p200q94r53: el
a12d12o7p5q9: contr a12d21n3o20p7q2r: nuest a12d4n4o8p5q4r5: conta a12d4p6r2: revis a12d6n2p3q2r2: esper a12d6p30q3r10: tiene a12dp3: me_pongo a13d14p16q8r:
firma a13d16n18o2p16qr2: ! a13d22n11op23q23r3: para a13d23n8p21q14r4: ^_hola hola a13d24n9o4p23q11r3: 0_de a13d2np3: pongo a13d2o2p4r: se_lo a13d4n2p2q2:
vuelt a13d6n5op9q8r3: cuand a13d8n4op40q3r20: el_lunes a13dp18r5: y_te a13p3: ello a14d15o11p7q4r3: su a14d36n11o4p23q7r17: de_la a14no8p6qr: vuelv a15:
todav_no a15d17n5o2p27q7r3: el_0 a15d24n7o3p8q29r: si a15d2n3o3p10q2r: estam a15d6n5op24q2r3: hasta a15oq: ^_recib a16d21n6op42q7r21: lunes a16d2nop9q12r2:
tengo a16dq: ^_graci a16np9r4: digo a17d3o2p4q2: algo a17p: lo_miro a18d48n9o4p7q13r5: es a18d57n7p32q25r30: las a18p: miro a19d7p4q3r: graci_por a2: ^_$
^_aun ^_sigo ^_visto a_mirar aboga_todav aerop_estoy al_depar ana_recib ando_hasta apena_pueda arrib_$ asegu cabez_$ calma_con checo comen_con comit_se
compa_y compl_me conta_para contr_lo contr_una cunad_que dara dara_trasl de_contr de_el de_estas depar_legal desbo_$ despu_lo dia_y diga_algo doy_abast
el_depar en_manda ensen_a enton_no es_festi escri_del estam_desbo estim_acusa falta_la firma_hoy fuera_vuelv graci_en graci_me graci_se habia_pasad he_reenv
he_trasl hueco_me impos_lo inclu_a jaja_$ la_mayor la_resol le_dara le_he le_insis leo lo_checo lo_consu lo_estam lo_estoy lo_hare lo_pase lunes_es manda_nada
marzo_inclu mayor_breve me_de me_llego me_reinc mirar_$ mirar_con mujer_no negoc_de ni_idea no_doy no_esta noved noved_$ olvid_tengo os_prome paso_a pelea
pelea_con poco_$ por_insis por_recor prome_nada prome_poner prove_de que_entie que_esto reinc resol retom_$ saco_un salga_de segui_pelea segui_sin si_si
socio_$ su_escri telas todav_esta trasl_de uf_todav un_ojo una_feria vacac_y vemos_$ vista_$ vista_esta vosot_es ya_casi a20d13n2o3p3q4: a_la
a20d17n2o7p15q2r6: le a20d35n13o4p19q14r5: un a20d49n9o18p8q5r8: ya a21d17n16o2p35q6r10: os a21d34n8o10p45q18r21: los a21d4o3p8q2: recib a22d53n6o14p34q3r9:
esta a22d54n7o9p25q27r19: del a24d37n14o2p32q16r9: ana a24np2q3r2: todav a258d389n99o108p258q162r59: $ ^ a25d102n14o6p55q27r17: 0 a25d18no3p7q3r: he
a25d37n14o18p18q10r5: mi a2d: !_lo a_casa direc_en estoy_con festi genia ojo olvid_$ opera opini redac retom_el trasl_al viend ya_te a2d11n4p5r3: asi_que
a2d11pq12r2: presu a2d13nop6q5r5: ^_buena a2d13np2qr4: 0_a a2d13qr26: adjun a2d14p12q4r: ^_estim estim a2d16n2o3p3q11r5: dos a2d18: queda_con a2d18nqr2: parte
a2d2: aprob_el estas_cosas a2d21n3o3p15q6: como a2d24n3op2q8r6: va a2d2n: mayor a2d2n2p3: a_los a2d2n2r4: ^_aqui a2d2n3o6p: traba a2d2np2q4: ^_para a2d2np3q2:
poder a2d2np8q: ^_esta a2d2npq: ya_se a2d2nq10: inclu a2d2p: sient_$ a2d2p2q: en_una veo a2d2p2qr: ana_graci del_dia a2d2p3qr: dicho a2d2p4q3r2: enero
a2d2p4qr: discu a2d2pq: mia prueb a2d2q: jaja a2d2q2: me_gusta a2d2q3r: tiene_que a2d2qr: que_habla a2d2qr4: las_de a2d3: ana_lo la_verda a2d3n2o3p6q2: muy
a2d3n2pq: ella a2d3n7opq4: estar a2d3no2pq3r: nosot a2d3nop2q: mi_herma a2d3np: llevo a2d3np2q: fue a2d3np2q2r: navid a2d3nq2: busca a2d3nr: el_que a2d3op16r:
noche a2d3p: lo_habla a2d3p3q4: archi a2d3q2: es_la a2d3q9r: el_presu a2d4n2r: feliz a2d4o: de_acuer a2d4o4pr2: esta_en a2d4op: acuer a2d4p3: plano a2d4p3q3:
da a2d4p4q2r2: dia_0 a2d5n2op: nadie a2d5n2op4: compr a2d5n2pq2: tambi a2d5n3o2p2q: herma a2d5n5op4qr: ^_ana a2d5no5p4q3r2: este a2d5o: hacer a2d5op5r: conse
a2d5p11q: ^_perdo a2d5p2q3r: color a2d5p3q3: junta a2d5p4r: con_las a2d5p7q: el_dia a2d5q: fecha a2d6n2p2q3: eso a2d6n3o5pq6: entra a2d6no2p2q3r2: que_me
a2d6nop3q: de_septi a2d6p3qr3: confi a2d7n2op4q: septi a2d7np4q2: ^_en a2d7o5p7q4: usted a2d7pq6: gusta a2d8: ya_lo a2d8n2op20qr6: y_el a2d8n3p3qr: ano
a2d8pq: aprob a2d9n2p23q20r5: antes a2d9n3p7qr: un_salud a2d9no4q: no_nos a2d9p4: el_texto a2dn: aboga_en equip_y nuest_depar ya_me a2dn2: aqui_no extra
a2dn2q: abier a2dn3r: ana_! a2dno4q2: volve a2dnp: el_banco a2dnp2: banco a2dnp5: ninos a2dnpq9r: cual a2dnq: enter a2do: larga que_ha a2do3: sido a2dop2q:
tranq a2dopq: tener a2dor: ya_os a2dp: del_ano el_$ el_comit las_prueb ofici_$ se_le texto_para a2dp12qr2: te_mando a2dp2: ^_ay ay de_compr hasta_arrib a2dp3:
casi a2dp3r2: lunes_y a2dp4: escan a2dp4q2r2: de_enero a2dp5: me_he a2dpq: papel a2dpr4: ficha a2dq: aviso_de recib_su y_aqui a2dq2: ensen es_que a2dr:
habla_con a2n: compa_de deses el_perit perit a2n2: de_vuelt a2n2p2: estam_en a2n2pq3: del_lunes a2no: quien_lleva a2no2p2: mi_mujer a2no3p: murio a2nop:
esto_es a2np: cuand_vuelv feria_de a2np3q5: ^_antes a2np5: los_ninos a2np9qr: lunes_0 a2npq: no_os a2nr: no_ha a2nr2: el_prove a2o: disco insis_lo inter_y
negoc trasl_a a2o10: asunt a2o2: insis_$ a2o3: les_comun se_pondr a2o3pq: con_usted a2o3q: podem a2o4: en_conta pondr_en a2o4p3: conta_con a2o8q: vuelv_a
a2op: seman_y a2op2qr: geren a2oq: contr_$ a2p: bueno_de cuant_salga decid_$ dias_$ el_archi en_obra entre_el esta_con estos_dias finan nota_graci nuest_direc
pacie_$ pasad_por poner_al quedo_en sin_porta a2p2: fotos_el he_olvid me_fue me_paso paso_por perdo_se podre se_que verda_$ a2p2q: unos_dias a2p2q2: firma_el
a2p3: acusa acusa_recib palab_$ recib_de regre a2p3q: marzo_$ a2p3q3: lo_reenv a2p3r2: gesto a2p8q: palab a2pq: la_que reyes a2pr: el_direc a2q: ^_discu
abier_el del_ayunt he_abier recib_el a2q2: ^_tengo a2qr: la_firma a2r: firma_del hare lisbo me_diga a3: ^_mucha ^_tomo aerop algo_te anota_graci apena breve
calma_$ cuant_lo cuant_sepa de_vosot dijer el_aerop el_orden entie_de esper_a esper_el esta_leyen estoy_esper idea lo_esta lo_retom lunes_estoy me_habia
pasad_a pendi_de podid_mirar recib_lo recib_mucha revis_$ revis_con sepa sepa_algo sigo_esper te_decim tengo_pendi voy_conta y_vuelv a30d83n13o21p39q20r6: por
a34d2p3q5r: cuant a34dp3qr: en_cuant a36dn2op9: estoy a3d: mi_jefe su_propu a3d10p5r: ahi a3d11nop5q5: ^_nos a3d13n3p41qr3: manan a3d13p12q6r10: las_fotos
a3d13p21q5r8: texto a3d14n3pq8r3: segun a3d14n4p2q: solo a3d17n3o5p3: hemos a3d19no17p11q7r: mas a3d2: ^_vale abast a3d21n5op7qr3: asi a3d2n4p5q: la_feria
a3d2no2p18r7: la_seman a3d2no4p7qr: envia a3d2npq: el_visto a3d2o3: despa mensa a3d2op: estos a3d2p: estas y_los a3d2p2: arrib a3d2p3q: no_tengo a3d2q: que_os
a3d2r: doy a3d3n2op6r: !_! a3d3n3p2r2: equip a3d3n5p8q2r: de_junio a3d3n6p8q2r: junio a3d3no: cosas a3d3no4p9r: el_domin a3d3npq3: habia a3d3nr: cunad
mi_cunad a3d3o4qr: inter a3d3pq2: notar a3d42n5o3p23q2: todo a3d4n3: besos a3d4n3p4q2: casa a3d4n4p5qr: felic felic_fiest a3d4no5p4q2: esto a3d4np11r3: hoy
a3d4o2p4q3r4: de_los a3d4o2p4q8: vez a3d4p2r2: secre a3d4p3: firma_$ a3d4pq5: vale a3d4r: ^_ahi a3d5n2o11p5q2r2: senor a3d5n2o20p11q3r: les a3d5n5p7q4: tu
a3d5np16q6r8: llega a3d5op2q3r10: van a3d5p2: el_resto resto a3d6n3p4q6r4: de_las a3d6p2q2: atent a3d7no3q2: ningu a3d8n2op2q11r: preci a3d8n3o2p6q3r2: del_0
a3d9n2p3qr: mejor a3dn: el_equip te_cuent a3dn2p2q: no_te a3dno2p2: mujer a3dnop4q: respu a3dnoq: respo a3dnp12: impos a3dnp2q: unos a3dnp2q2r: me_ha
a3dnp3qr: fotog a3dnpqr2: jefa a3do4p2r: consu a3dop3: una_vez a3dp: despu_de el_notar salga te_voy a3dp10q: mes a3dp2: comit la_cabez a3dp2q6r: me_lo
a3dp4q2: el_corre a3dp6qr: reune a3dpqr: legal a3n: es_quien lo_tenga a3np: marte_y a3npq2r: manda_el a3npr2: prove a3nq5: vosot a3o4: pondr a3p: vaya a3p18q:
a_prime a3p2: ^_ando consu_con estam_con la_pacie olvid_de a3p2q: cierr_del encim_de a3p2qr: el_fotog a3p3: al_dia cuand_se fiest_! a3p5r: lo_paso a3p6qr:
se_reune a3pq: ^_segui mi_jefa no_puedo a3q: mil_graci prime_vista a3q2: si_lo a3q3: a_que a3q7r: tengo_que a3r: diga a3r2: saco a4: ^_anota ^_ok anota
cuant_tenga decim_algo desbo estoy_fuera he_pasad leyen leyen_el lo_vemos pero_no pongo_$ pueda_$ reenv_a tenga_un vacac_hasta viene_estoy a45d27n12op66q9r26:
te a46d30n14o14p41q31r9: se a48d18np8q6r3: graci a4d: graci_lo jefe a4d10n4op4q2: yo a4d14n4op: es_el a4d16p5qr2: 0_y a4d18n3op10q7r5: buena a4d2: ok
a4d21p12q8r11: fotos a4d2n2p2q: os_lo vemos a4d2n2p3q: infor a4d2no2p4q5: quier a4d2p2q: obra a4d2q: mil a4d3n2o2p7q3: ^_a a4d3no16p7: comun a4d3npq:
visto_bueno a4d3oq2: un_poco a4d3q: no_le a4d3q2: cuent_$ a4d4n9op6: !_$ a4d4p3q: verda a4d4p3q2r6: porta a4d4p5: comen a4d4q: luego a4d5n3p16q6: para_el
a4d5np3r10: ^_te a4d6n5op18q6r5: el_jueve a4d6opq2: poner a4d6p2q5r6: el_logo a4d7n3p7q3r: por_el a4d7p4q4: decid a4d7pq: propu a4d8no4p11qr3: domin a4d8oqr:
fuera a4d8p2q5r2: ^_bueno bueno_dias a4d9nop11q: conte a4d9np18q2r7: falta a4d9p3q6r7: logo a4dn2p4: mi_compa a4dn3: para_que a4dnp8q7: ^_me a4dnr: pase
a4do2q3r3: sigue a4dp: te_escri a4dp5r: y_lo a4dp6q: encim a4dp7q: llego a4dp8q: lo_mando a4dpr: mi_socio a4dpr2: tiene_el a4n: vuelt_$ a4n6o2q12: quien
a4nop8: esta_seman a4o: ahora_mismo a4o3: a_conta a4o5: insis a4o5p3q: de_su a4p: el_recor tomo tomo_nota a4p13r6: seman_que a4p2: ^_uf uf y_os a4p2q:
el_cierr a4p3: me_olvid por_compl a4p4q6: reenv a4pq: ayunt a4q: un_vista a4q4: entie a4r2: aun_no a5: aviso_$ echo echo_un en_ello le_echo
a52d22n9o13p38q36r9: me a56d88n15o11p39q13r8: con a57d100n43o40p60q57r25: que a5d: retom y_le a5d10n2o2p2qr3: y_la a5d10n2opq: segui a5d13n3op4: compa
a5d14nop16q3r: por_la a5d21n6p18q2r6: salud a5d29n12p12q6r3: en_la a5d2n5p: ofici a5d2nop5q7r: no_se a5d2p2q: cabez a5d30n2p7q3r2: con_la a5d35n2p3q8: queda
a5d3n4p5q: feria a5d3noq2: poco a5d3np: nada_$ a5d4n6o5pq3: lleva a5d4nq: no_hay a5d4nr4: ana_te a5d5p3: lo_sient a5d6n2p8q3: cuent a5d6nopq2: ^_si a5d7np3:
quedo a5dn2: ver_si a5dn2p: la_ofici a5dnp4qr: de_que a5dp: ^_estam a5dp2: la_mesa a5dp5r: mesa a5dp7: compl a5dpr: socio a5n: enton a5no5p11q2r2: entre
a5nq4: si_el a5o: conta_$ a5p: decim nota a5p4qr3: cierr a5pr: os_digo a5q: hueco un_hueco a6: cuant_me cuant_pueda he_podid recib_graci vuelt_lo
a61d88n30o37p60q30r7: a a63d95n34o30p46q49r14: en a64d91n15o44p40q39r6: no a6d: pendi a6d10n7o2p49q7r10: el_viern a6d11n3p3q4: hay a6d11n5o2p22q8r6: jueve
a6d15n2o2p2qr2: ^_ya a6d18n13p9q11r2: en_el a6d23n2o9p12q7r2: corre a6d2n2op8qr3: mismo a6d2p21r2: lo_tiene a6d2pq: graci_$ a6d3n: depar a6d3n2: a_ver
a6d3n2p18q2r12: paso a6d3qr: orden a6d4n2o2: ^_nuest a6d4np23qr3: te_lo a6d4op6q: voy a6d5n2p7q4: de_marzo a6d5n2p8q4: marzo a6d5n2q2: ver a6d5n4p21qr9: viene
a6d6n4o3p6q4r4: que_el a6d6op9: sient a6d6p23q4r8: mando a6d8n5p10q2r: fiest a6do15: nuest_aboga a6do7p3: recor a6dop: trasl a6dp19r9: que_viene a6dp2q: puedo
a6np7: prome a6p4: ando a7: graci_ana miro_$ no_he podid sigo a71d97n25o24p78q33r28: y a75d190n48o30p106q54r40: la a7d10n7p8qr4: aqui a7d10p24q2: perdo
a7d12no2p3r2: direc a7d28n15op37q11r3: ^_el a7d2n4op4r: que_lo a7d2o4p2: a_mi a7d2p5: olvid a7d3no10p7q7r: no_me a7d6n4p29q5r9: el_marte a7d6np2q2: desde_el
a7d7n2p2q: visto a7d9np2q5r: habla a7dnpq: mucha a7dp3q: despu a7dpq2: vista a7p: pongo_con a7p2r2: aun a7p3r: lo_tengo a7q: mirar mucha_graci a8: ello_$
miro_con pueda te_aviso a89d144n43o59p111q64r39: de a8d11p8q6r3: dias a8d12n4op29q6r9: marte a8d12n5o2p4q4r: desde a8d13no13p9q12: ^_no a8d19n8o2p53q9r13:
viern a8d29n3o8p7qr: ^_la a8d2np18q4r9: prime a8d4n2o20pq: aboga a8d4o23p10r: escri a8d5n2p2qr2: que_es a8d5n4o5pq2: ahora a8d9n4o6p11qr: pasad a8d9no3p5: ni
a8dn2op: tenga a8np8: se_me a8p2: lo_revis a8p3: con_ello pacie a8p3q: ^_se a8p4: digo_algo a8r: digo_$ a9: ^_todav algo_$ a9d12n2p21q3r3: dia a9d15np4q6r2:
bueno a9d17n3p16q3r: sin a9d3: con_calma a9d3p: calma a9d3pqr: aviso a9d7np2qr: con_mi a9d7nq: lo_he a9d8n6o3p6q10r: manda a9np3: estoy_de ad: ^_confi ^_despu
^_hecho ^_puedo ^_su a_domin acomp ana_le anexo ano_$ aqui_y arrib_en aseso_fisca atien beso_$ buen_dia calde calma_y con_direc corre_lo corta crack cuida
de_todos dejo_aqui depar_jurid dias_de el_aboga el_adjun el_metro eleva_a emiti encon_el esta_genia estro feria_hasta firmo ha_visto hay_nada he_ensen hija_y
i inven_y la_hemos la_redac lamen_no larga_$ llega_en lo_di luis_$ luz_verde m maqui marea marta_el mil_perdo navid_! oport orden_de orden_lo pasad_y pase_a
pero_ya persi por_las puent que_le que_queda que_va repre respo_a respu_a resto_de revis_la rubri salud_$ se_ni segun_versi sobre_las solo_en su_mensa teres
turro tus_pregu ver_que verde_$ ad10n3oq6: web ad10n5op2q: todos ad11nop3q3r4: cerra ad11nr4: a_0 ad12p3q4: versi ad12r2: b ad13no6r: vamos ad13p2q8: a_las
ad13pr: la_carpe ad14: nos_queda ad14nq15: puede ad14nq2r: demas ad15n4op8qr3: 0_$ ad15nq2r2: de_0 ad15pqr: carpe ad19np12q2: final ad2: ^_dale ^_firma campa
caro casa_y cerra_por con_una damos_abast desde_0 domin_y escol fatal habla_en la_gente la_plata marid_y no_damos onlin plata que_conte que_vamos sin_la
tiend_onlin todo_a tus ad23n2p4q6r: bien ad28o2qr3: adela ad2n: debaj ad2n2: tema ad2n2o2p2q: decir ad2n2o3pq: han ad2n2p2: beso un_beso ad2n2p5: te_paso
ad2n2pr: estud ad2n3: la_calle mi_hija ad2n3o2: hija ad2n5opq2: nueva ad2n6q: recue ad2no: jueve_pasad va_a ad2no2p2qr: en_los ad2no2pr: ellos ad2nop3q2:
mucho ad2nopq4: no_lo ad2np2: ^_ayer ad2np3: corri ad2np3q2: octub ad2np4qr8: paso_el ad2npq: peque unas ad2npr: esta_de ad2o2: don ad2o3: credi jurid marid
mi_marid ad2op21q2r3: el_mierc ad2op22q2r3: mierc ad2op2r: buena_noche con_los ad2op3r: dejo ad2opq: ^_como ad2oq: ^_he luis ad2oq2: agrad ad2p: 0_sin ana_he
madri ad2p16q5r8: los_texto ad2p2q5: movil ad2p2r: dias_el hecho ad2p3: dejam el_certi medid ad2p4r: finde ad2p5q2: a_lo ad2p7q: te_conte ad2pq2r2: cuatr
ad2q: la_reuni viern_pasad ad2q2: mande_el y_en ad2q4: duda ad2qr2: porqu ad2qr3: logo_en ad2r: noche_ana ad3: gente mi_parte y_con ad3n: feliz_navid
ad3n2o3q: de_mi ad3n2op2q3: tiemp ad3n2pq: diez ad3n3p2r2: al_0 ad3n3q: encon ad3n4q3: dice ad3noq: preci_$ ad3np3q3: buena_tarde ad3np3r2: 0_al ad3np4q: sera
ad3npq2: los_dos ad3nq3: numer ad3nqr2: de_conta ad3op2: damos voy_a ad3op5: pedid ad3or: momen ad3p: fotos_$ subir ad3p19q: hora ad3p2: devue ad3p2q: marta
ad3p3: certi firma_por ad3p3qr2: tal ad3p5: el_conse ad3p6r: tarda ad3pq2: bocet ad3q2: blanc ad3qr3: van_las ad3r: ahi_van fisca mi_socia viejo ad3r2: es_de
ad4: ^_ni lo_del metro pagad ad4n2p2q3r: ^_os ad4n2p2r3: cocin ad4n2p9q11r: antes_de ad4n3o12p3q4: que_no ad4n3q2r: encan ad4nop2r: la_tiend tiend ad4nr:
a_viern de_lunes ad4nr3: horar ad4o2: a_su ad4o7: cualq ad4op2r2: viern_de ad4p3: sra ad4p3q: listo ad4pq2: la_junta ad4pq3r5: mando_el ad4q: subid ad4q3:
algun ad4qr6: la_porta ad5: dale ad5n2p8qr: lunes_a ad5n2pq: buen ad5n2pq5: pregu ad5nop7: corre_$ ad5nq2r: para_la ad5opq: parec ad5oq: todas ad5oq3: mande
ad5or: sobre ad5p3q: reuni ad5q: dias_ana ad5q2: mirad ad5r: el_de ad6: hemos_decid ad6n3p5: todo_el ad6n7p3: ayer ad6n8q4: vuest ad6np16q6: tarde ad6p:
marte_a uno ad6p2r: ^_de ad6p7qr3: cordi ad6pr: la_direc ad6qr: socia ad7n2r: el_telef ad7n4: calle ad7qr: menos ad8: adela_$ ad8n2opq3r2: telef ad8n3q6:
la_web ad8no3p4q3r: lo_que ad8nq4: la_segun ad8o: por_mi ad8o2p8r2: ese ad9n3o2p2: ya_no ad9pq: verde ad9pr: 0_el adn: !_que bueno_el di el_tema fonta gil
gripe que_esper sevil adn2: que_yo recep adn2o4pqr: que_se adn2p: el_mismo adn4o3q: prese adn5o6p2q: ^_mi adn6o2p: a_parti adn7o2pq: parti adno: con_nosot
adno2: es_una adnop: notic adnop2r: y_se adnop3q102: ? adnoq2: y_ya adnp: lunes_de adnp2: inven adnpq2: que_si adnpq3: y_me adnq: delan adnqr: cuand_lo
adnqr2: la_prime adnr: elena luz ado: aseso poner_en por_ahora que_lleva saque sient_mucho y_les ado2q: inter_$ rogam ado3: ^_muy ha_sido muy_senor ado3q:
ya_en ado4pq2r: datos ado6: ^_lamen ado6p: lamen ado7p2r: de_nuest adop2q: conte_a adop4q2r3: envio adp: ^_marta apare catal conte_con eleva ha_dado mesa_de
mismo_$ nos_hemos pero_lo pinta santo subir_las adp2: cielo comen_$ de_verda decis docum hola_! los_color adp2q: haya me_da adp3: centr discu_la las_medid
adp3q: perdo_por adp3r: acabe adp3r3: viene_$ adp4: demor la_demor adp4q: las_fiest adp4q2: ultim adp5r: ^_con adp7r: retra adpq: conce dado me_voy puso yo_no
adpq20r: neces adpq6: pasar adpqr: doce el_conta los_datos adpqr2: seis adpr3: vecto adq: 0_me ^_encan al_mes area avisa cuant_nos darle de_cabez en_octub
he_mirad manua queda_en senor_mia y_ahora adq2: del_viern funci funci_$ adq2r: y_las adq3: en_que adq5: pide adqr: los_preci adr: elvir los_demas tal_cual
adr2: en_vecto adr4: adjun_el an: ahora_lo baja_hasta bea bea_$ buena_seman calla cena de_sevil debaj_de dejan deses_$ detra el_paque el_teatr extra_si
hemos_tenid llena lleva_las llevo_yo lo_mejor malo me_dejan merca_$ miram no_traba senor_gil te_extra teatr tenid todav_estoy viern_impos vinie ya_estoy an2:
con_vuest enorm iba iba_a merec vi y_sin an2o2: el_senor an2o4p: y_que an2pq: es_un se_ha an3: ^_desde merca parti_del an3p: ^_felic ano: pasad_el ano6:
a_nuest anop: compr_$ anop2q: decir_que anop3q4: encue anp: baja de_baja ganad gener levan paque una_respu vino anp2: el_infor anp2q: marca anp3: seman_de
anpq: obras anpr2: viaje anq: abrir delan_de lado queda_preci vecin anqr: navid_y anr: de_parte fuent las_fuent ao: con_ellos cosas_$ darem de_una esto_y
lleva_la notic_de poco_de ramir ramon ao2: direc_$ he_puest que_mi ao2q: consi ao3: de_envia no_podem no_volve ocupa que_hemos recor_$ ao5: ha_entra ao5r:
puest ao6: no_vuelv ao7: el_asunt ao9r2: en_manos manos manos_de aop: asi_lo con_nuest estam_de la_proxi aop2: comun_el enfer llegu aop2q3r2: en_su aop9r:
proxi aoq: devol famil por_ningu aor: la_senor ap: ^_ahori ^_del ^_tranq ahori al_cielo al_comit ana_esta ando_en aprue aprue_el buena_pinta camio certi_del
compl_de compl_perdo comun_la con_varic conse_$ conte_el conte_la cosec dando de_comun de_fiest de_ganad de_quiro decim_$ dia_se dias_para direc_finan docum_y
dos_seman el_resul el_santo el_tren en_madri envia_los escri_desde esta_enfer estam_a fiebr_y fiest_$ fotog_se fotos_a fue_el graci_y la_centr la_pila laura
laura_que le_digo llegu_a lo_comen lo_firma lo_manda lo_veo los_bocet los_papel lunes_tiene manan_os marte_no mater mes_te muy_buena no_levan no_voy nosot_y
notar_nos os_conte perdo_$ permi pila por_su porta_el que_estoy que_sea quiro recib_se resul revis_tambi rober sam santo_al se_puso si_esta si_los sient_en
socio_lo tambi_laura tecni tengo_el tengo_la testi tiene_muy tomam tren uf_se uno_de varic vered viaje_$ viern_estam ap11: final_de ap2: ando_de comis
comit_de con_fiebr el_geren el_inven el_porta es_impos escan_$ fiebr ingre juana junio_y la_comis la_decis la_mudan lo_envio manda_los muest ninos_me
por_escri prepa tenes ap23r6: tendr ap2q: nos_ha quier_que ap2q3: el_movil ap2r2: se_la ap3: ^_entre apunt dadme mando_$ mando_las tu_corre ap3q: listo_$
voy_de ap4: una_seman ap4r: reune_el ap5: esta_noche mudan ap6: ana_perdo no_llego ap7q3r6: hago ap8: de_mes ap8q7r3: antes_del apq: a_envia cada cultu
de_cultu decid_el las_obras nueva_$ octub_$ para_poner que_quier y_por apq2r: del_jueve apqr: salud_cordi apr: ano_y domin_0 dona el_gesto envia_el estud_y
falta_las hoy_y la_gesto que_vuelv sella apr2: de_viaje las_ficha lunes_que tiene_mi apr3: me_falta sea aq: abrir_el area_de bocet_a broma color_del cual_sera
datos_del de_cuent el_manua ella_se felip felip_$ habla_$ hablo hablo_con herma_y ido incli incli_por jueve_es junta_$ locur los_marte luego_$ lunes_pero
movil_y ningu_lado no_consi no_queda nos_manda obra_en ponem por_avisa por_manda por_tu que_firma ratit segui_esper una_locur vacac_$ vendr viern_pero y_volve
aq2: hola_me lo_encue rapid aq3: me_pide vosot_$ aq4: no_entie ar: ^_prime balan_y confi_la de_lisbo del_geren este_finde fotog_$ hare_llega logo_lo los_seis
para_su pase_el por_navid te_dejo vinos vuelv_de ar2: balan horar_es lo_saco os_las ya_las ar3: ficha_de sea_el ar7: ^_adjun ar8: lunes_$ d: 0aqx0 0skql abrim
abro acaso acuar acuna agarr alba alica alta alter amari ancho anime anunc apuro arco arsua arsys artes ascen asist atte auror autom azaha banda barca barce
be beis bici bizum bland braul bruno bss bufet cabec cabil caduc cana candi canon canov carna carri carru casar casco casti ceip cerca chao chatb chico chill
chuy clari clasi codig colgu com comer comie comil const coope coord criba croqu crudo cuade dadle decan decor dedo deis dejal detal diego difer digal dimos
diput dna dni donat dosci eche echea echev econo ed edito ele ellas encaj ene enmie enriq eras eres ernes errat escal esfue esos espig estat estei et etxeb
eulog exami excel exele f ferna ferra fidel figur fijat finit flori folde ftp fuga gabi gafas galer gasto gijon grana grano gratu hagal harin hicim hierr
hijas hnos hogaz horno horte huesc idear igles ignor iker impec inscr izq izqui jamon jero joaqu justi k kevin kiko lario larra laser lastr late lazar leand
leopo lindo llano lluvi logot loren loro m0 maja malpi manue mapa mar marga maria marin masa mayus medel medi medit melli menti merce merid migue milla minus
minut miral modo modul molar moles monos moren mosca mrequ muak mueve nacid naiar natal negro nel notit nubes nuece obser ochen okafo oliva once onda optad
optam orale ordin ortog otili otono ozore pampl pan panos paqui parag param parra pasab pasto pauli pausa pedis pega pegas pego pelin pense peral pesca pichi
pida pides pidio pinto pizar polig poliz polo ponen ponlo probl profe propi propo puebl pulpe puri puro puse pusim quija quiqu ral reali rebaj recre recto
redis relei repet repit repor reque rio rogel roi roque rotul ruano rueda salid salie salmo salve sanid sean secas secci seco sedul sello serem simpl slp sms
sola solap spei suba suban subi subve suena taber tahon tanat tanta tanti tanto tapa tazas techo telon tendi tilde tira tl tlf tobon tocad tomen toni tonos
torna torri trein tunel tuvo tx unani unifo ups urgen usad usadl usar usarl uselo utile v0 valde valie vas veas vegan veget vela veran verem veter via viga
visua viuda vivo volan votad votam votan voto we wenas x0 xq d10: adela_con d10n2o: que_ya d10n2p3q4: tenem d10o13q5: favor d10p2q3: la_versi d10pq6r: podei
d10pr2: ya_esta d10q: ^_al nuest_parte d10q2: lo_demas d10q3: las_0 d11nq2: son d11q: por_nuest d12n4o3q: ^_por d12o9p4q8: factu d12q11r3: pagin d13npq: azul
d15n5op2q7: cambi d18: al_final d2: 0_cubie 0_esta 0_madri 0_viern ^_0 ^_buen ^_https ^_pues a_jueve a_renov a_tus aca_le acept_su acord_acept adjun_remit
ahi_te algo_mas ambas ambas_parte ana_al ano_no ano_pasad anoch_lo anoch_y antea apana aprob_$ aprob_por aqui_el ayer_el b0 b0_$ b_$ b_pero bano begon_$
bien_adela bien_menos blog_ya bolet_$ buen_finde buena_el bueno_al busca_algo cambi_nada caro_para carpe_de carpe_fotos celia celia_y chat chema coche como_el
con_esto confi_en confo coraz corre_adela corre_es cosa_me cuand_guste dale_nomas dale_para de_admin de_agost de_drive de_factu de_hacer de_marte de_queso
de_san de_subir debe dejad_como deje_en del_blog del_bolet del_despa del_fondo del_local del_mostr dentr depar_de desis_esta dicto dicto_desde diez_nos
direc_de dolor domic domic_socia donde_dice donde_pone dos_nos drive_carpe duda_$ el_artic el_blog el_bueno el_chat el_coche el_eslog el_mural el_pie el_plan
el_pollo el_taman el_titul en_contr en_mayo es_b0 es_corre es_todo escri_el esta_hecha estab_antes facha_son favor_que final_hemos final_lo finca firma_y
folle_y fondo fotos_al fotos_buena fuera_$ gabri gavio gavio_$ googl graci_con gris guapa_! guard he_compr he_subid hecha hemos_habla hemos_mirad horar_para
horas hosti_esta ignac iturr jeje la_campa la_claus la_copia la_cuent la_fecha la_finca la_gavio la_he la_lee la_obra la_quita las_nueve le_confi le_mando lee
leido_todo letra_un libre linea listo_el lo_dejam lo_quere logo_de los_que madri_$ manan_deber manda_a manda_por mande_por marzo_asi mayo_$ mejor_la menos_con
menu_del mi_movil mi_perfe molin mostr mural ni_el ningu_objec no_$ no_cambi no_es no_hace no_puede no_toque nos_apana nos_encan nos_han nueve objec objet
opcio_b orteg os_deber otro_el pagad_$ pagad_desde pagam_en parte_no pasam pasei perfe_el plan plan_de pollo por_ambas por_parte prefe_queda pregu_en presc
presc_del presu_0 propu_0 prueb_y publi_$ publi_cuand que_objet que_ponga que_pregu que_sirva que_tenem quedo_barba quere_el quita_$ quita_que recie_$ relle
relle_el reuni_de reuni_el rey roja sabad_0 sabad_y salvo senci senti siete sin_duda sirva_$ sobra_$ socia_el solo_manan soto_$ spam subid_las super sus_termi
suyo suyo_afect tarta_de tenem_ningu tenem_nos tesor texto_con tiram tiram_con titul_en tocar todos_sus toque_nada trans_el tuvim un_hospi una_coma uno_ni
usted_proce va_bien va_perfe vale_$ vale_perfe vamos_sobra versi_0 vez_pasam video_$ video_de viene_fatal vio vio_el whats_el wirth_en wirth_le y_domin
y_luego y_quita y_todos y_uno ya_deber yo_misma d21r: perfe d25nop2q3: 0_0 d2n: a_manda artic boda_es direc_es dos_de el_nombr el_video examp fiest_a inspe
invit_$ la_boda las_llave pasa_a pasad_$ segui_con septi_y tarta ti_$ venga d2n2: en_todos queso d2n2op2q2r: queri d2n2pqr: disen d2n2q: por_si d2n3: estuv
d2n3oq: toda d2n3p2q: abril d2n3pq2r: pasa d2n4q: copia d2no: novie septi_$ d2no9: empre d2nop2q2r: ^_queri d2nop2r: queri_ana d2nop5: medio d2np: alegr boda
cerra_el como_te el_ano metid ti d2np4: en_casa d2np8: la_manan d2npq: folle d2nq: que_te se_llama yo_$ d2nq3: igual d2nq4: formu d2nq5: sale d2nr: de_ellos
el_otro invit llave maris plant que_esta d2o: ^_dejad a_hacer cance cualq_cosa de_desis derec_de desis en_relac los_credi no_quere relac relac_con soto
su_compa d2o10pq: ^_les d2o2p: esa d2o2p5q31r3: o d2o2pq: no_la d2o2q: contr_y d2o3: el_pasad d2o3p2q: padre d2o3q2: basta d2o4: nunca d2o6pr2: ^_le d2o9:
comun_que d2op: conmi cuest d2oq: nombr_de tiemp_$ d2p: antes_$ bendi bien_el buzon con_eso del_logo desca dio el_claus el_disen el_presi el_rut eslog
esta_vez hacem_la he_dejad herma_$ hospi la_sesio mas_que media_de pagam roto rut si_$ y_al d2p10q2r3: llega_el d2p2: clave hecho_$ pensa sesio d2p2q: el_pago
tradu d2p2r: 0_lo remit_el revis_el te_la d2p2r2: jueve_de d2p2r4: fotos_de d2p3: corre_el junto d2p3q: su_corre d2p4: el_silen largo manan_por silen
tenei_todo d2p8q: pero_el d2pq: la_buena la_tarde que_cambi d2pq3: paga d2pqr: el_aviso la_carta repas d2pr: estan_en d2q: arran creia creia_que el_mante
el_menu en_agost las_diez letra_$ parte_$ proce_a que_proce se_ve taman tirad todas_las tres_$ viene_bien d2q2: 0_ejemp tenem_que d2q2r: foto_de d2q2r2:
pagin_de d2q3: el_hosti d2q4: hosti d2q4r: aclar d2q5: claro de_firma d2q7: se_puede d2q9r: el_enlac d2qr: enero_$ la_otra lucia princ d2qr2: la_sala sala
d2r: 0_con 0_h de_antes domin_cerra el_del es_b h la_terra las_que me_llama os_he postr recie san te_van toque va_la d2r2: el_cif van_los d3: 0_fotos 0_no
^_adela ^_horar ^_listo ^_somos aca adela_! adjun_$ antig_$ apell asi_$ asi_se azul_$ azul_y barba barba_$ bien_a bolet bueno_es c coma como_estab con_todo
cubie del_presu del_video demas_adela el_plano en_vuest esta_mal final_nos fuera_que guste hasta_las he_leido https lo_deje lunes_cerra lunes_en mas_grand
mirad_con nada_que no_va nos_conve nos_viene nuest_cif oscur_$ para_adela parte_todo pasas pie_de podei_publi pon poned por_todo por_whats puert_de pues
queda_$ queda_como renov renov_el sabad_solo salio_esta si_las siemp_$ sirva sobra somos_0 texto_que todo_menos tono whats y_0 y_donde y_media d3n: dejar
el_talle es_calle panad d3n2: perro d3n2o: ^_hemos d3n2p: grand d3n2p3qr: lo_de d3n3: anos d3n3p: a_todo d3n3pq: local d3n4: nuevo d3n5p3r: el_sabad d3no:
derec d3noqr: pilar d3np: cafe creo creo_que d3np3: se_nos d3npr2: siemp d3nq: a_todos hace_falta d3o: acuer_con hable hable_con d3o2: admin_$ ahora_$
nos_inter d3o2p2q: perso d3o2p2qr: pago d3o3q2: mas_$ d3op: acord d3opq: y_yo d3opq5: cosa d3or: de_momen d3p: ^_mira afect confi_que esta_$ grand_$
hola_guapa la_tarda los_tres mal presi d3p10: perdo_el d3p2: ponga d3p3: el_pedid estim_sra d3p3q3: hacem d3p3qr: q d3p4qr: estim_senor d3p6: todo_$ d3p6qr2:
remit d3p7r: de_seman d3pq: mayo d3pq2: pie d3pq2r: corre_del d3pq3: che d3pqr: carta d3pr2: 0_la de_siemp d3pr3: fotos_del d3pr7: texto_de d3q: ^_aprob
a_impre cambi_$ impri menu no_no nos_parec parec_bien que_poner ve d3q2: el_borra jueve_a rojo d3q3: ^_che d3q3r2: el_segun d3q9r: enlac d3r: 0_los 0_si hice
la_b la_facha terra d3r3: va_el d3r9: adjun_los d4: 0_sabad ^_perfe begon blog cif_b compa_$ de_pagin el_verde esta_pagad esta_perfe final_no foto_del
la_inaug leido lo_mande no_tenem nomas nos_va perfe_$ puede_usted salio todo_corre usuar d4n: estab oscur que_hay d4n2o2q3: hace d4n2pr2: la_cocin d4n2q:
el_carte d4n3opqr: madre d4n4p2q7r: ^_que d4no2q5: que_nos d4np17q2: tenei d4np2qr: esper_que d4np2qr2: un_abraz d4np9r2: fin d4npr: talle d4nq2: ^_los d4nr:
otro d4o: con_su haber hacer_la la_contr d4o2p: senor_wirth d4o2pr: mis d4o3: sus d4o3p2q3: encar d4o4q2: favor_$ d4oq: agost nada_mas d4p: guapa la_azul
la_propu recib_un d4p2: claus misma d4p2q: hay_que d4p3: manan_$ sra_wirth d4p4q5: ser d4p4r2: cordi_salud un_cordi d4p9r: fin_de d4pq: en_un d4pq2: cambi_el
la_del d4pq4: nos_gusta d4q: clini si_a d4q2: el_color inaug d4q3: borra ejemp d4q4: pone d4r: acept ana_adjun cif_es el_drive facha d4r2: ^_va d5: ^_acabo
como_esta conve decid_no la_opcio no_graci no_segui prefe son_0 todo_en d5n2q2: antig d5n3q2r: carte d5nop2: media d5np2q2r: la_impre d5np2r2: termi
d5np3q2r2: abraz d5npq2: impre_$ d5npr: no_el d5nq7: el_preci d5o2: deje titul d5o2p: dejad d5o2pq: quere d5op: por_corre d5oqr2: y_de d5p: este_ano mira
por_lo y_esta d5p5: contr_firma d5pq8r: otra d5q: ^_todo pagin_0 somos d5q2: mante d5q5r3: las_dos d5qr2: la_de d5r: la_letra d5r2: la_0 d6: bien_$ la_puert
perfe_asi segui_adela d6n4: anoch d6no2q5r: llama d6no4p3: deber d6o3: no_vamos d6o7pr: admin d6op: de_febre d6p: 0_en cerra_$ d6p5q2: estim_ana d6q: proce
d6q2: donde d6r: b_0 puert d7: el_azul lo_hemos d7n: esta_manan video d7nopqr2: nombr d7np2q3r: foto d7npq3r: la_foto d7o3p4q6: la_factu d7op: febre d7p2qr2:
estan d7pq: acabo acabo_de d7q: opcio d7q3r: la_pagin d8: todo_bien d8n: se_queda d8np2q3r: impre d8o2p4: wirth d8o6: vamos_a d8opq2r: que_la d8p: esta_todo
d8pq: la_trans d8q: publi d8q2r: letra d8r2: cif d9: carpe_compa d9n5op3r: sabad d9o11q5: por_favor d9p3q6r2: tres d9pq3: trans d9q3: quita d9r: drive dn:
0_segun ^_cambi ^_segun a_tu abuel ana_os aparc arce asust asust_salud atras ayer_por bajo bien_graci bueni calle_del calle_mayor cambi_a con_gripe conoc
de_novie desde_esta el_cafe el_dueno el_local el_no en_cuent en_las encan_la equip_con estar_cerra estud_$ expos fue_un habra hijo hombr inclu_la insta inund
inund_el junio_la la_asoci la_casa la_entra la_nueva lleva_mi mi_hijo mudam muebl muebl_arce nave nieve_$ ningu_prisa nos_inund nos_mudam nueva_direc peque_$
primo prisa que_son que_tenei queda_la quieb rato refor sabe salta se_asust tarje telef_es todos_$ va_del valen vemos_en viern_nos vuelt_de vuest_ofici dn2:
diez_anos dn2o2: lo_lleva dn2p: !_te nieve dn2pq: nos_vemos dn3o2pq: parti_de dn3opqr: mi_madre dn3p: fiest_y dn3q: toda_la dn4q2: dice_que dno: que_tenga
todo_lo yo_ya dno2p: asoci dno3p: dije dno3q: proye dno8: la_empre dnoq: y_nos dnp: con_lo de_entra dueno furgo justo la_furgo metid_en tarde_ana yo_el dnp2q:
de_abril dnp2q2: si_no dnp2r: carme dnp3: la_comun dnp3q: de_octub dnp3q2: ana_el dnpq: ^_eso elegi dnpr: jajaj veint dnq: ^_vuest cuent_que encon_en hizo
local_$ tan y_un dnq2: acces dnq3: el_formu dnq4: monta dnq7: oye dnqr: terce dnqr2: segun_el dnr: coge coleg horar_de parte_de dnr2: el_horar do: 0_por
^_cance ^_soy a_cambi a_el agenc autor_el cance_el damos_por de_esta de_mis dejo_el en_nombr estaf euro factu_0 factu_del jurid_$ la_vamos lic llama_$ mas_el
mi_corre n n_o ni_un no_conte o_0 recha recor_el s_l tenia titul_de traba_$ un_euro una_estaf do10p: aboga_$ do2: abste corre_por de_manda dejad_de el_traba
esta_factu factu_y favor_de quite s soy tras do2p: solic trata do2p2: d do2p5q2r: segur do3: el_proye usted_$ do3p2q: mi_padre do3pq: ^_senor do4: ante dop:
de_lo hoja_de la_respu le_comun le_escri lunes_no parad retir dop2q: siend dop5q: defin dopq3: era dopr: hoja doq: agost_$ favor_el mas_de pago_$ parar prote
rogam_que total ya_he doq2: envie plazo doqr: autor que_los dor: l dp: !_perdo 0_tiene 0_un ^_esper ^_tenem a_nosot a_poder acta actua ana_aqui ana_con andan
aqui_lo avien buena_las cafe_de calen camar camar_de carpe_$ casa_con certi_de cobra colga color_$ comen_por con_ella de_hoy de_preci deber_tener depos
desde_la devue_la dispo el_acta el_compr el_cuest el_secre el_uno en_todo escri_con eso_le eso_te estam_hasta falta_de fiest_de fijo firma_lo fotos_me gatos
graci_la ha_roto hacia hay_presu hoy_en ines jueve_y julio la_hoja la_ronda la_tradu las_doce llego_el lo_decid lola lola_$ los_cambi mal_el manan_en
manda_las marta_$ marzo_y me_quedo mis_notas mucho_graci ni_una nino no_llega no_paro notas ojala par par_de pared paro pasar_a perdo_que pero_esta perso_no
preci_y prime_de puedo_decir que_pena queda_el quedo_con reune_hasta rut_$ santa secre_$ ser_mas sera_el si_para silen_el since sofia sofia_$ sr te_habia
telef_el tenei_nuest tengo_nada tiene_usted un_par vega verda_de verla verla_el viern_en viern_me x x_la dp10: lo_tenei dp2: 0_les a_media de_fin del_pasad
dia_lo maque medic os_mando quede seman_no tal_y viern_0 y_como dp2q: a_ser lio paco viern_que dp2q3: punto dp2r: 0_que la_escri dp2r5: os_la dp3: domin_por
lo_dejo los_plano tarde_$ viern_como dp3q: calcu dp4: ese_dia os_paso dp5: sigui dp5qr2: jueve_0 dp6: en_tu mierc_0 dp6r: el_retra dp7: la_noche t dp7qr5:
marte_$ dp8: texto_$ dpq: ana_esper ana_la como_queda dos_y dra el_folle los_archi marte_0 movil_$ ronda salud_marta dpq2: si_la dpq3: en_dos vez_de dpq4:
una_cosa dpq6: ^_neces dpqr: las_tres dpqr2: servi dpqr5: te_los dpr: aviso_legal del_segun fotos_las marco ocho pena salud_desde dpr2: alerg del_equip
que_falta te_llega dq: 0_euros 0_o ^_prefi ^_presu a_nombr al_lunes ana_antes ana_estam archi_en boton claro_que clini_denta contr_de corre_antes costa
de_acces de_darle de_letra de_publi del_toldo denta dices digit ejemp_de el_conce el_tipo empie en_enero en_rojo entro entro_en euros fecha_de foto_nueva goni
habri hagan hizo_mi hola_lucia hola_te ingle junta_y la_tipog las_letra lio_con lo_encon logo_antig logo_no los_0 mano mante_el marti mas_adela museo no_funci
origi para_lo pedim perso_a picaz pierd poco_mas porfa preci_de profo publi_el puede_manda que_ser razon refer repas_el segun_opcio segur_que sera_la si_hace
si_te sin_ella son_del tambi_en tipo tipo_de toldo trans_$ un_terce va_de ver_otra ves y_para ya_estan dq2: ^_una abre cambi_la el_escud el_numer en_blanc
escud manda_$ mi_sobri neces_que numer_de podei_manda pone_0 presu_$ puede_ser que_manda seria sitio sobri tinta va_inclu dq3: en_vez punto_0 dq4: prefi y_si
dq5: inclu_el otra_vez dq7: apart dqr: buena_la falta_el que_tal dqr2: buena_ana el_prime tipog dr: abajo almac ana_por cargu carta_de cifra con_mis
datos_fisca de_estud de_fotos de_prima dicen docto dos_por esta_cerra infan la_parte las_cifra legal_y llave_$ logos los_termi lucia_$ lunes_la madre_que
marge maris_$ marte_se menos_el mi_suegr no_las os_confi panto pascu paso_la patio pedia plani por_fin por_nosot sala_0 sala_de salas sobre_el socia_y suegr
viejo_$ ya_hice dr2: aqui_tiene cinco jefa_de prima secre_del va_adjun dr8: te_adjun n: afoni agua alqui alumn anter arrie astur aveni bajon besot bonit cafet
camis cante carpi casas casua cated charl cogem conch conto copio creer cruce cuelg dana diria diver edifi enfoc ensay eran escue frio fuert fuist genar giran
grave guapi habei hermo hotel ibais imagi ivan jugam lagri lanza laus lei licen lleno llora llove loco madru mari mates moto muchi mudad mundo ovaci pabel
panue pasao patri pisci place plane pobre polic ponie recom reimo remed resid robar roble ruedi salim sol sucur suert supie tembl tom tomar traig triun tuvie
tuya vais vales vario vermu vero vicen viero vigo voz n2: !_os !_un ^_acaba a_decir ayer_me beso_enorm congr copia_en crist de_ofici de_vuest desea el_congr
el_elect el_estud el_perio elect entra_a gusto herma_en ilusi_$ incor jubil jueve_viene lo_merec lo_sepas los_corre madre_dice me_encon menud merec_$ nos_lo
os_desea perio piso prese_a prosp prosp_ano que_a que_ayer que_ilusi quien_nos rosa se_incor sepas si_os te_vi todos_os traba_con tu_herma un_monto vi_el
viern_es vimos y_prosp n2o: monto n2op: todos_los n2p: abril_$ alcal infor_de n2p2: celeb junio_$ os_manda n2p4r8: viern_$ n2pq: dar n2pq2r: empez n2q:
de_toda web_no n2r: viene_el n3: ^_enhor ana_solo ano_nuevo con_tu el_merca enhor_por ilusi la_tele solo_para te_manda tele n3o2p: de_ahora n3op: cambi_de
n3p: acaba_de n4: el_premi en_copia premi n4p4qr: acaba n4pr: cumpl n4q: ciert por_ciert n5: manda_recue recue_$ n5q: estar_en n6: enhor no: a_traba alvar
cuand_quera de_volve fuero perez quera senor_perez no2: aboga_se seman_pasad no2p: murio_el no2p3: comun_$ no2q: mi_aboga nopq: ana_mi noq: se_va noq2:
a_quien np: !_me ^_creo a_medio abraz_grand apert beatr bodeg caos conte_$ de_ti dios feria_y he_visto hoy_cumpl jajaj_$ la_apert la_conta la_marca lo_prome
lunes_por marte_pasad nina nos_entre que_alegr salis salud_beatr si_hay un_caos vota y_antes y_ha np2: dia_$ el_pleno estad la_bande la_vida pleno np2q2:
no_encue np2r: con_un entre_las np3: locos manan_y tengo_a vida np3q: respu_$ np4: bande np5: ^_hoy npq: clien el_progr progr senal npr: marke nq: ^_recue
ciert_el conta_se dar_el de_dar decia ha_llega ha_queda jaime jaime_$ la_tempo lado_$ marav oye_que para_0 progr_de sale_el si_nos nq2: ^_quien formu_de
preci_inclu telef_$ nq3: habla_de nq3r2: exact nq5: ?_en nq6: ^_oye nqr: tempo nr: coge_el conta_que esta_termi jueve_asi la_jefa pasa_el pilar_$ plant_la
pront nr2: resta o: acoso albac aurel auto azcon barra base belli blum calid carin cobro conti data deben denos destr deuda dijim duelo e educa fermi futur
habea hall hered infun instr integ julia lacal lagos maier monte nordl notif nulo pacto pague paz pelo pidal pons prend prohi r rafae reite repen respe resue
reten ruiz salce sigan sirve suscr suspe tomad trave v valer volun o10: concu_de falle ruego_que o11: en_concu o11p: ruego o12: dejen o13: concu o2: ^_basta
^_borre ^_consi a_esta aboga_d abste_de acree_$ acree_y ahora_dirij asunt_lo atend_ningu cesen corre_a datos_$ de_aboga de_nada de_no de_recla deje_de deman
deman_$ denun_$ difun dirig_en dos_veces el_favor el_juzga en_adela en_lo esta_direc exijo_que favor_no haga haga_el han_entre hija_de incum incum_en
insis_mas juzga la_admin la_hija la_prese les_exijo lleva_ya lo_pido lo_suces los_tribu manda_corre marid_falle mas_mensa me_inter mi_ni mi_segur mios mios_no
mis_datos nada_no negam ni_a nunca_se papa podem_atend por_este puest_el puest_una que_decir quite_de resci resci_el saber_nada se_han senor_mios socie_ha
soy_la su_factu su_recla suces traba_nunca tribu_$ veces_que ya_le ya_nuest o2p: escri_en escri_ni o2p2q: domin_$ o2p2r: de_dicie o2p3r: dicie o2pq: ^_esto
impor o2pr2: lista_de o2q: de_datos no_quier pagar_$ pagos tribu veces o2q6: saber o3: al_admin asunt_en atend borre_de comun_a de_recor deber_dirig decla_en
dirig dirij_a dirij_al esta_ya este_asunt exijo hemos_puest impug mas_corre mas_por no_recon ocupa_de pido recla_y recon recon_la sido_decla o3q: a_pagar
defen o4: asunt_esta borre cualq_comun escri_por no_insis que_dejen su_lista o4p: escri_$ le_ruego o4q2: volve_a o5: admin_concu concu_$ decla denun la_socie
socie o5p7r3: lista o5q: pagar o5q3: entra_en o6: ^_dejen a_escri empre_ha escri_mas lamen_comun me_escri o7: de_escri les_ruego o8: falle_el o9: acree
de_acree dejen_de dirij recla op: antic de_usted del_antic el_impor enfer_$ esto_$ estoy_para geren_$ haro hasta_que liqui liqui_y lista_la no_estoy para_esto
perso_el piens que_entre se_encue op2: dicie_$ pasad_jueve tomas viern_no op3: lista_$ op3r: harem op5r: a_mas opq2r: por_telef oq: ^_podri algo_que bloqu
datos_no de_tiemp del_contr hace_cargo les_agrad les_rogam me_envie menci meses mi_$ prote_de quier_saber respo_de si_fuera sigue_siend tranq_por uso vez_lo
ya_van oq2: como_se factu_en se_hace oq3: ?_es ejerc oq7: forma oq8: podri oqr: cargo cuart or: del_consu esta_lista jueve_$ lista_y suyos p: abona acues
agobi agota amado app aquel artur asamb atrev baner beltr berna boca bogot cabal calce carla carre cayo clara cloti cober coger condu corde cotor cris cuare
culo curri das delit denti descu digam dosie dpto edurn eladi elorz enano enseg entid estre etica falla finiq fisio flor flore freid funda gabin guerr guion
hayan histo horiz hoyos hubo ibarr image infie ingen inver jesus juici juro justa keli lango lashe lavad liado llore lluev lourd lumbr mate mias muac munec
namas nico nuria ola p pagan panta pare parie parro pies posta previ pulpo quemo quinc raya recup reina resac rico saldr salir selec singa soste stand subo
sufra sumo susti ten teodo tope trato uxia uy valid valla veia vendi vergu vidal villa visad zapat p12q: ^_manan p12r2: lo_tendr p14r: sin_falta p17:
prime_hora p2: !_manan 0_os 0_prome 0_tendr ^_dadme ^_dejam ^_pasad ^_tal a_fin a_ultim ana_hoy ana_que ay_ana bande_$ caja celeb_el comid conte_punto
corri_el cto cuand_llegu de_aqui deber_poder dejam_hasta dejo_hecho dia_manan digo_si duerm duerm_los el_lio el_lista en_junta encue_ni enero_felic entre_la
envia_$ envia_las esta_misma fotog_y hacem_llega hara hara_llega hola_buena hora_$ hora_me hoy_impos hoy_ya impos_el jueve_le la_docum las_clave le_hago
le_sera llega_los llego_antes lo_recib lunes_lo mala mala_y manan_tempr marte_sin marzo_os mas_bien mierc_y mudan_y nacho ni_los no_antes no_podra noche_cuand
noche_y nuest_comen nuest_respu os_comun os_damos os_envia os_ingre oveja para_final para_pensa perdo_perdo pero_manan pero_quier podra podra_ser ponga_el
por_punto proxi_viern punto_$ punto_por que_aqui que_en que_para recoj regre_de remit_la retoc retra_el seman_$ sera_remit si_o sigui_le sino sino_el stoy
stoy_en su_recor tampo te_confi tempr tendr_las tendr_nuest tendr_todo tendr_usted tenei_$ tenei_ahi tenem_la tenes_$ texto_defin tiene_todo todo_junto
todo_te tomas_$ tu_bande tu_mesa ultim_hora usted_la vez_firma viene_como viene_os viern_os viern_se wirth_acusa y_ahi p2q: acaba_el como_tarde factu_$ o_si
paco_$ tarde_el texto_los p2q2: aunqu p2qr2: os_los p2r: acabe_la dia_os el_patro es_cuand harem_llega paso_$ segur_$ p2r10: te_las p2r2: envio_el mierc_$
se_las p3: al_viern algo_segur calcu_que dadme_hasta de_locos de_mudan de_por demor_el dia_sigui el_fin el_proxi ello_para largo_de lo_hago manan_lo mesa_$
mierc_que os_llega palab_de pedid_firma reenv_$ seman_el seman_impos tarde_te tendr_a tenei_en usted_el p3q: paso_las p3r: falta_te que_acabe seman_proxi
tarda_el y_ese p3r2: patro p3r4: hago_llega p4: el_finde esta_tarde falta_lo impos_pero jueve_te lo_largo manan_sin mes_$ pasad_manan por_medio prome_$
sient_y p4r: falta_$ la_lista tiene_la p4r2: ese_mismo p5: ^_dame como_muy hora_lo manan_a marte_os me_sient paso_los t_lo p5q: muy_tarde p5r: manan_te
mas_tarda mismo_dia p6: viern_lo viern_y p6r: mando_los p6r2: tiene_$ p7: cuent_con dame_hasta p7q: viern_a p7r3: tendr_el p8: a_final p9: dame p9r: tiene_en
pq: 0_para agend ana_una audio buena_$ cae danos de_decir de_mayo dias_en dias_mas dudas duran era_para habia_dicho ibane las_tradu le_llega lunes_? pedro
pero_antes que_mas quere_$ ronda_de trime vacac_el vale_? vemos_el vuelt_al y_a y_esto pq2: a_una cosa_y gusta_mucho o_la reser pq2r2: llamo pq3: ?_mi
me_podei se_encar pq66: ?_$ pqr: dr mando_a marte_que pqr2: fotos_te pqr6: los_de pr: cierr_hasta conse_y de_honor diluv discu_por disen_de el_dr en_ocho
entre_hoy gesto_el ha_pasad honor isidr isidr_$ la_memor la_remit la_tendr las_biogr las_seis le_remit lo_vea lunes_asi lunes_se lunes_te manan_con
mejor_dicho memor ocho_dias su_mesa tarif tendr_en tengo_q van_el vea viene_la viern_te pr2: biogr las_tendr las_tiene marte_te pr3: la_tiene los_esta pr6:
las_paso q: abris adici ahorr alcan aloja ampli anadi anda banne barat bilba camin campi casil caste celul charo chica chulo cifue circu citas cogie colum
comio cuale cubre curva dan deneg dioni divid dolar echen esque euske exced facti falte ferro fianz helen hojas idiom indic indiq itzia jpg lata lloro mader
maner mario maxi metal meter minim mozo nervi nieta nieto opina otorg pasan pata pesos pilla pillo pinos pixel posic prorr pulsa pulse queja recic route salen
sande sanz seamo soluc surge surgi suya suyas table teme tiff tocab trae trami tuyo unida veria vitri word zip q2: 0_? ?_el ?_los ^_cual abre_el aclar_que
algui algun_sitio bien_por cole cosa_de cosit cuand_neces de_este desde_algun ejerc_no el_bocet el_monta el_pdf en_pie encar_del encue_el es_por escud_del
eso_se este_ejerc expli firma_neces forma_lo fotos_? gusta_que hacei hacei_vosot hosti_va inaug_el inclu_en ir_en la_ofert lleva_a lo_hacei logo_? manda_la
me_abre monta_$ neces_de neces_los nos_aclar ofert oye_una paga_el pagin_y pasar_? podei_reenv podri_manda podri_pasar ponei por_que preci_? presu_?
puede_empez puede_pasar que_archi que_busca que_hago que_inclu que_ir que_neces que_pasa querr_saber quien_es quien_paga quisi_saber quita_desde refie
saber_quien se_cual se_quita segun_pagin si_en si_se sitio_o sube te_refie tres_? tu_casa una_cosit una_llama verlo vez_la web_en q2r: cooki llega_a otras
q2r2: sigue_en q3: ?_no ^_y cuand_estar da_error de_decid de_quien el_iva el_punto esta_inclu forma_neces hacem_en ir lo_hacem lo_neces me_la neces_?
nos_podri o_lo pdf_? pide_una posib pregu_si puede_cambi querr quien_se quisi reenv_? una_contr viern_? q4: cual_de enlac_me iva_o me_queda me_sale oye_y
saber_si una_duda q5: error neces_el o_va pdf queda_claro va_apart q6: apart_? iva que_forma q7: para_cuand qr: color_de cooki_que corre_de de_cooki del_domin
del_orden del_prime exact_lo hola_el la_cuart las_otras llama_el pedir perdi png qr2: los_mando porqu_el qr3: los_paso r: acred ade anduv anna aspri bebid
borda burde chef comed compu condi cordo curso darla edici epilo esas eufem faro ferre ganan giro goter grupo habit holaa inmob jardi javi jess jo jura limpi
lote lou medin merez novia nube otros plato polit polos proba prude quesa quint raul recet remat repar romer rosal rosar salon secun sembl semes silvi sinop
talla tanda tim unica vanes venta vieja votar r2: adela_los aqui_va cerra_la cocin_las conta_los de_alerg de_inici de_servi del_resta fines fines_de gema
inici inici_y la_esta la_hago la_paso las_tipog llega_antes los_nombr lunes_un porta_las porta_los produ que_hoy se_los te_adela viene_que y_conta r3: capit
capit_0 le_adjun los_capit o_sea r4: ^_van las_hago las_mando r7: las_del r8: adjun_las
"""
