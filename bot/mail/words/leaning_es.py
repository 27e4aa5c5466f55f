"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: abria acerc acumu albar almoh andam ansel arqui audit bacal baje bater belen berni braca broma buey busco caido calde capaz carlo caser cita cogen compe
creas creta crios cruz culpa debo dejan dejem depen descr digna dire direm divis duche duro echar elevo escog estem firmo fuerz gaspa guada haz huelg ii iran
j jimen jordi jurad labur leerl lento linda llame loca manza matri merit milan miram miran mire monts mover mu muert naric nena norma ocupo oido olivi palom
parce pardo paren pares pasen petic prece preoc pronu pude quebr quiza recog redes respi ritmo rodil secue senta seras serio sois somet soria tapad tenie toca
toma topog trase trueb valor vayan vere vinie vivie vuelo weber yasas a10d6o4p4q4: el_contr a10d8n5o10p3q5r2: ha a10d8n5o7p11q19: una a10d8nop12q: ^_lo
a10dnp17qr: hasta_el a10dnp2q2: vacac a10dp2q2: de_vacac a10p4: vuelv_el a10p7r: te_digo a10q: la_vuelt a119d188n46o37p176q86r49: el a11d14n2o3pq: nada
a11d20n4o3p17q7r3: 0_de a11d25no2p7q3: con_el a11d33n5o5p11q4r3: al a11d46n12o9p12q20: nos a11d6p24q3r10: tiene a11dp2: me_pongo a11p: ^_estoy a11p2: estoy_en
a12d11o7p4q9: contr a12d14o10p5q3r3: su a12d19n3o18p7q2r: nuest a12d20n6p16q13r3: ^_hola hola a12d20n8op19q20r2: para a12d2np2: pongo a12d2o2pr: se_lo
a12d3n4o8p5q4r3: conta a12d3p4r2: revis a12d5n2p3q2r2: esper a12d5n5op7q7r3: cuand a12d7n3op33q2r17: el_lunes a12no8p5qr: vuelv a13d13p14q8r: firma
a13d14n18o2p14qr2: ! a13d22n4o3p6q26r: si a13d4n2pq2: vuelt a13dp16r5: y_te a13oq: ^_recib a13p2: ello a14d14no2p24q4r2: el_0 a14d2n3o3p10q2: estam
a14d2op9q11r2: tengo a14d35n11o4p21q6r16: de_la a14d6nop22q2r3: hasta a15: todav_no a15d18n5op35q6r18: lunes a16d2o2p4q: algo a16d33n11o4p16q14r2: un
a16d45n6o4p7q12r5: es a16dq: ^_graci a16p: lo_miro a16p9r3: digo a17d52n6p26q22r26: las a17d6p4q2r: graci_por a17p: miro a18d15no6p14q2r5: le a18d4o3p6q2:
recib a19d12n2o3p2q3: a_la a19d31n7o9p41q15r19: los a19d46n8o17p8q4r8: ya a2: !_lo ^_$ ^_aun ^_sigo ^_visto a_mirar aboga_todav aerop_estoy al_depar ana_recib
ando_hasta apena_pueda arrib_$ asegu cabez_$ calma_con checo comen_con comit_se compa_y compl_me conta_para contr_lo contr_una cuant_lo cuant_tenga cunad_que
dara dara_trasl de_contr de_el de_estas depar_legal despu_lo dia_y diga_algo doy_abast el_depar el_perit en_manda ensen_a enton_no es_festi escri_del
estam_desbo estim_acusa estos_dias estoy_con falta_la festi firma_hoy fuera_vuelv graci_en graci_me graci_se habia_pasad he_reenv he_trasl impos_lo inclu_a
jaja_$ la_mayor la_resol le_dara le_he le_insis leo lo_checo lo_consu lo_estam lo_estoy lo_hare lo_pase lunes_es lunes_estoy manda_nada marzo_inclu
mayor_breve me_de me_diga me_llego me_reinc mirar_$ mirar_con mujer_no negoc_de ni_idea no_doy no_esta noved noved_$ olvid_tengo os_prome pelea pelea_con
perit poco_$ por_insis prome_nada prome_poner prove_de que_entie que_esto recib_mucha reinc resol retom_$ salga_de segui_pelea segui_sin sin_porta socio_$
su_escri telas tenga_un todav_esta trasl_de uf_todav un_ojo una_feria vemos_$ vista_esta vosot_es y_vuelv ya_casi a20d49n6o8p22q25r16: del a21d15n15o2p32q5r9:
os a22d33n11o2p30q14r6: ana a22d49n6o13p30q3r8: esta a22d88n9o5p44q23r16: 0 a245d362n88o105p232q151r54: $ ^ a24d16no3p6q2r: he a24d33n13o18p15q8r5: mi
a24npq3r: todav a28d76n11o20p33q18r4: por a29d2p3q5r: cuant a29dp3qr: en_cuant a2d: a_casa direc_en genia ojo olvid_$ opera opini redac retom_el trasl_al
viend ya_te a2d10np2qr3: 0_a a2d10op6q2r4: ^_buena a2d10p3r: ahi a2d11pq11r2: presu a2d12p18q4r8: texto a2d12qr22: adjun a2d13p9q3r: ^_estim estim a2d14:
queda_con a2d14no3p3q9r4: dos a2d17nqr: parte a2d2: aprob_el estas_cosas mayor a2d20n3o3p12q6: como a2d23nopq7r5: va a2d2n2p3: a_los a2d2n2p7qr: de_junio
a2d2n2pq: ella a2d2n2r4: ^_aqui a2d2n3o5p: traba a2d2n3p7qr: junio a2d2np3q2: poder a2d2np8q: ^_esta a2d2npq: ya_se a2d2nq10: inclu a2d2nq2: busca a2d2o3:
despa mensa a2d2o4qr: inter a2d2p: sient_$ y_los a2d2p2q: veo a2d2p2q3: ^_para a2d2pq: mia prueb a2d2q: jaja a2d2q2: me_gusta a2d2q3r: tiene_que a2d2qr:
que_habla a2d3: ana_lo a2d3n2o2p6q2: muy a2d3n3: besos a2d3n6opq4: estar a2d3no2pq3: nosot a2d3nopq: mi_herma a2d3np: llevo a2d3np2q2r: navid a2d3npq: fue
a2d3nr: el_que a2d3p3q: verda a2d3p3q3: da a2d3p4q2r2: dia_0 a2d3q2: es_la a2d3q8r: el_presu a2d4n2op4: compr a2d4n2r: feliz a2d4n3o2pq: herma a2d4o: de_acuer
hacer a2d4o2p3q3r3: de_los a2d4o3pr2: esta_en a2d4op: acuer a2d4p3: plano a2d4p7q: el_dia a2d4r: ^_ahi a2d5n2pq: tambi a2d5n5op4qr: ^_ana a2d5no2p2q3r: que_me
a2d5no5p4q3r2: este a2d5nop: nadie a2d5np3r10: ^_te a2d5op5r: conse a2d5opq2r10: van a2d5p11q: ^_perdo a2d5p2q3r: color a2d5p3: con_las a2d5p3q2: junta a2d5q:
fecha a2d6n2op3q2r2: del_0 a2d6np2q3: eso a2d6oq: de_septi a2d6p3qr3: confi a2d7n3p4r3: asi_que a2d7nopq: septi a2d7np21q18r5: antes a2d7np4q2: ^_en
a2d7o4p7q4: usted a2d7pq5r: ^_bueno bueno_dias a2d7pq6: gusta a2d8n2p6qr: un_salud a2d8n3p3qr: ano a2d8o4q: no_nos a2d8pq: aprob a2dn: aboga_en aqui_no
equip_y nuest_depar ya_me a2dn2: extra a2dn2q: abier a2dn3r: ana_! a2dno4p7r: el_domin a2dno4q2: volve a2dnp4: ninos a2dnq: enter a2do: que_ha a2do3: sido
a2dop13r: noche a2dopq: tener a2dor: ya_os a2dp: del_ano el_$ el_banco el_comit las_prueb lo_habla ofici_$ a2dp12qr2: te_mando a2dp2: banco de_compr escan
hasta_arrib a2dp2qr: ana_graci del_dia dicho a2dp3q: discu a2dp3q3r2: enero a2dp3r: lunes_y a2dp7: lo_mando a2dq: en_una papel y_aqui a2dq2: ensen es_que
a2dr: habla_con a2n: compa_de cuand_vuelv deses es_quien a2n2: de_vuelt a2n2pq3: del_lunes a2no3p: murio a2np: feria_de a2np3q5: ^_antes a2np4: los_ninos
a2np5qr: lunes_0 a2npq: no_os a2nr2: el_prove a2o: disco insis_lo larga negoc trasl_a a2o2: insis_$ a2o2p2: mi_mujer a2o3: les_comun se_pondr a2o3pq:
con_usted a2o3q: podem a2o4: en_conta pondr_en a2o4p3: conta_con a2o8: asunt a2op: esto_es seman_y a2op2q: tranq a2op2qr: geren a2oq: contr_$ a2p: bueno_de
cuant_salga decid_$ dias_$ en_obra entre_el esta_con finan me_fue me_paso nota_graci nuest_direc pacie_$ pasad_por paso_por poner_al quedo_en se_le a2p2:
acusa acusa_recib fotos_el he_olvid la_pacie perdo_se recib_de se_que verda_$ a2p2q: unos_dias a2p2r2: gesto a2p3: casi regre a2p3q2r2: de_enero a2p4: me_he
a2p5r: lo_paso a2pq: la_que reyes a2pq2: firma_el a2pq3: lo_reenv a2q: ^_discu abier_el del_ayunt he_abier recib_el a2q2: ^_tengo si_lo a2qr: la_firma a2r:
el_direc firma_del hare lisbo no_ha a2r2: saco a3: ^_anota ^_mucha ^_tomo aerop algo_te anota anota_graci apena breve calma_$ cuant_sepa de_vosot decim_algo
desbo diga dijer el_aerop el_orden entie_de esper_a esper_el esta_leyen estoy_esper idea lo_esta lo_retom lo_tenga lo_vemos me_habia pasad_a pendi_de
podid_mirar pongo_$ recib_lo revis_$ revis_con sepa sepa_algo sigo_esper te_decim voy_conta a34n2op6: estoy a3d: abast el_notar graci_lo mi_jefe su_propu
a3d10nop5q5: ^_nos a3d11n3p2q: solo a3d12n2pq8r3: segun a3d12n3p36qr2: manan a3d13p10q5r10: las_fotos a3d15n3o4p3: hemos a3d15nop9q4r4: buena a3d17n4op6qr3:
asi a3d18no15p10q7r: mas a3d2: ^_vale a3d2n2p2q: vemos a3d2n4p4qr: felic felic_fiest a3d2n4p5: la_feria a3d2no2p17r6: la_seman a3d2no3p7q: envia a3d2np:
el_visto a3d2nr: cunad mi_cunad a3d2o: estos a3d2p: estas a3d2p2: arrib a3d2p3q: no_tengo a3d2p3q4: no_se a3d2q2: notar a3d2r: doy a3d37n5o3p22q2: todo
a3d3n2op6r: !_! a3d3n2pr2: equip a3d3n3p2q5r4: de_las a3d3no: cosas a3d3np9r3: hoy a3d3nq3: habia a3d3o5p4q2: esto a3d3p3: firma_$ a3d3pq5: vale a3d4n3p3q2:
casa a3d4o2p4q8: vez a3d4p2: el_resto resto a3d4p2r: secre a3d4pq2r6: porta a3d5n2o10p4q2r2: senor a3d5n2o18p11q2r: les a3d5n5p7q4: tu a3d5no4p9qr3: domin
a3d5p14q4r7: llega a3d6o3q2: ningu a3d6pq2: atent a3d6pq5r6: el_logo a3d7n2op2q11r: preci a3d7n2p3qr: mejor a3d8n3op3q2: yo a3d9p2q5r7: logo a3dn: el_equip
te_cuent a3dn2p2q: no_te a3dnoq: respo a3dnp2q: unos a3dnp2q2r: me_ha a3dnpqr: jefa a3dnr: pase a3do2p2: mujer a3do4p2r: consu a3dop3: una_vez a3dop4q: respu
a3dp: despu_de salga te_voy a3dp11: impos a3dp2: comit a3dp2q6r: me_lo a3dp2qr: fotog a3dp6r: reune a3dpr: mi_socio a3dq: que_os a3n6oq12: quien a3npr2: prove
a3nq5: vosot a3o4: pondr a3p: marte_y vaya a3p10q: mes a3p16q: a_prime a3p2: ^_ando consu_con cuand_se estam_con fiest_! la_cabez olvid_de a3p2q: cierr_del
encim_de a3p3: al_dia a3p3q2: el_corre a3p6r: se_reune a3pq: ^_segui mi_jefa no_puedo a3pqr: el_fotog manda_el a3q: hueco mil_graci prime_vista un_hueco
un_vista a3q3: a_que a3q6r: tengo_que a3qr: legal a4: ^_ok echo echo_un estoy_fuera he_pasad le_echo leyen leyen_el pero_no pueda_$ reenv_a vacac_hasta
viene_estoy a42d27n12op60q8r23: te a43d26n11o13p29q26r7: se a44d15np8q4r2: graci a4d: jefe pendi te_escri y_le a4d12op13q3: por_la a4d13n3op: es_el
a4d13p4qr2: 0_y a4d19p10q6r11: fotos a4d2: ok a4d20n4p14qr5: salud a4d25n2p7qr: con_la a4d2n2p2q: os_lo a4d2n5p: ofici a4d2no2p4q4: quier a4d2np2q: infor
a4d2p2q: obra a4d2q: mil no_le a4d3n2o2p7q3: ^_a a4d3n2p16q2r11: paso a4d3no16p7: comun a4d3np: visto_bueno a4d3oq2: un_poco a4d3q: luego a4d3q2: cuent_$
a4d4n6o5pq3: lleva a4d4n9op5: !_$ a4d4np12q4: para_el a4d4np21r3: te_lo a4d4nr3: ana_te a4d4p5: comen a4d5opq2: poner a4d5oq: ^_si a4d5p21q3r8: mando
a4d6n3op17q5r5: el_jueve a4d6n3p6q2r: por_el a4d6oqr: fuera a4d7p4q3: decid a4d7pq: propu a4d8nop9q: conte a4d8p16q2r7: falta a4dn2: para_que ver_si a4dn2p:
la_ofici a4dnp4qr: de_que a4dnp7q6: ^_me a4dp4r: y_lo a4dp5q: llego a4dp6q: encim a4dpr: socio a4dpr2: tiene_el a4n: vuelt_$ a4n2p4: mi_compa a4nop8:
esta_seman a4o: ahora_mismo a4o2qr2: sigue a4o3: a_conta a4o4p10q2r: entre a4o5: insis a4o5p2q: de_su a4p: ^_uf decim el_recor tomo tomo_nota uf a4p12r5:
seman_que a4p2: me_olvid por_compl y_os a4p2q: el_cierr a4p2q6: reenv a4q: ayunt a4q3: entie a4r: aun_no a5: aviso_$ cuant_me cuant_pueda en_ello recib_graci
a50d19n8o12p30q33r8: me a54d89n39o37p57q53r23: que a55d78n12o10p34q9r5: con a57d79n26o35p52q26r5: a a58d82n32o28p37q45r12: en a5d: retom a5d10n3p4: compa
a5d10nopq: segui a5d15n2o2p2qr2: ^_ya a5d25n12p9q6r3: en_la a5d29n2p3q8: queda a5d2p16r2: lo_tiene a5d2qr: orden a5d3n2: a_ver a5d3n4p5: feria a5d3noq2: poco
a5d3p: nada_$ a5d3q: no_hay a5d5n2p5q2: de_marzo a5d5n2p6q2: marzo a5d5n2q2: ver a5d5p2: lo_sient a5d6np6q3: cuent a5d7np3: quedo a5d8no2p2r3: y_la a5do7p3:
recor a5dp: ^_estam a5dp2: la_mesa a5dp5r: mesa a5n: enton a5o: conta_$ a5p: nota a5p2q: cabez a5p3r: lo_tengo a5p4qr3: cierr a5p6: compl a5pr: os_digo a5q4:
si_el a6: he_podid mucha_graci vuelt_lo a61d84n8o41p37q36r5: no a65d84n19o23p65q29r25: y a6d10n3o2p20q7r6: jueve a6d10p22q2: perdo a6d10p6q6r2: dias
a6d12n5o2p2q4r: desde a6d18n12p8q10r2: en_el a6d21n2o8p10q7r: corre a6d2n2op7qr2: mismo a6d2n3op4r: que_lo a6d2o4p2: a_mi a6d2pq: graci_$ a6d3n: depar
a6d3n2o2: ^_nuest a6d3op5q: voy a6d4np20qr8: viene a6d6n4o3p6q3r4: que_el a6d6n5p9q2r: fiest a6d6npq2: desde_el a6d6op7: sient a6d9n2pq3: hay
a6d9n5o2p43q6r10: el_viern a6dnp: mucha a6dop: tenga trasl a6dp18r8: que_viene a6dp2q: puedo a6np5: prome a6o13: nuest_aboga a6p4: ando a6q2: vista a7:
graci_ana miro_$ miro_con no_he podid pongo_con pueda sigo te_aviso a70d174n43o28p93q46r36: la a7d10n5p8qr4: aqui a7d11no13p8q12: ^_no a7d12no2p2r: direc
a7d14np2q5r: bueno a7d24n11op31q11r3: ^_el a7d2p4: olvid a7d3o9p7q7r: no_me a7d4np2r2: que_es a7d5np26q3r9: el_marte a7d7n2p2: visto a7d7npq4r: habla
a7d8no3p4: ni a7do21p7r: escri a7dpq: despu a7p2r: aun a7p3: pacie a7q: mirar a8: algo_$ ello_$ a85d128n38o56p97q58r36: de a8d10nop26q4r9: marte
a8d14n6o2p46q8r13: viern a8d28n3o8p7r: ^_la a8d2np16q4r8: prime a8d2qr: aviso a8d3n2o18q: aboga a8d5n4o5pq2: ahora a8d8n3o6p10qr: pasad a8np2: estoy_de a8np5:
se_me a8p2: con_ello lo_revis a8p2q: ^_se a8p4: digo_algo a8r: digo_$ a9: ^_todav a93d63n16o13p89q29r9: lo a9d10n2p20q2r2: dia a9d11n2p15q5r: pero
a9d11n5p13q8r2: hola_ana a9d12o5p4q3r: y_no a9d13n2p13q2r: sin a9d3: con_calma a9d3p: calma a9d5np2qr: con_mi a9d6n: lo_he a9d7n3o3p37r8: seman a9d7n5o3p6q8r:
manda ad: ^_confi ^_despu ^_hecho ^_puedo ^_su a_domin ana_le anexo ano_$ aqui_y arrib_en atien beso_$ buen_dia calma_y con_direc corta crack damos_abast
dejo_aqui depar_jurid dias_de el_aboga el_adjun eleva_a emiti esta_genia estro fatal feria_hasta gripe ha_visto habla_en he_ensen hija_y i inven_y la_gente
la_hemos la_redac lamen_no llega_en lo_di luis_$ luz_verde m maqui marea marta_el mil_perdo navid_! no_damos onlin oport orden_de pasad_y pase_a pero_ya persi
por_las puent que_conte que_queda que_va que_vamos repre respo_a respu_a resto_de revis_la rubri salud_$ santo segun_versi sin_la solo_en teres tiend_onlin
turro tus_pregu ver_que ad10no6r: vamos ad11nq2r2: de_0 ad11pr: la_carpe ad11r: b ad12: nos_queda ad13n4op8qr3: 0_$ ad13nq2r: demas ad13pq6: a_las ad13pr:
carpe ad18np11q: final ad2: 0_sin ^_dale ^_firma caro casa_y cerra_por con_una domin_y escol gente la_plata la_verda marid_y plata todo_a tus ad21n2p3q6r:
bien ad27o2qr3: adela ad2n: debaj ad2n2: la_calle tema ad2n2o2p: han ad2n2o2p2q: decir ad2n2p: estud ad2n2p2: beso un_beso ad2n2q3: dice ad2n3q: encon
ad2n5opq: nueva ad2n6q: recue ad2no: jueve_pasad ad2np2: ^_ayer ad2np3: corri ad2np8q10r: antes_de ad2npq: unas ad2npr2: al_0 ad2nqr2: de_conta ad2nr: a_viern
ad2o: va_a ad2o2: don ad2o3: jurid marid mi_marid ad2op2: damos voy_a ad2op2r2: viern_de ad2op3r: dejo ad2opr: ellos ad2oq: ^_he ad2oq2: agrad ad2p: dias_el
madri ad2p14q4r8: los_texto ad2p2: dejam ad2p2r: hecho ad2p2r2: 0_al ad2p3: el_certi medid ad2p3q: octub ad2p3q2: archi ad2p3r: finde ad2p5q: te_conte
ad2p5q2: a_lo ad2pq: peque ad2pq2r: cuatr ad2pq5: movil ad2q: luis ad2q2: mande_el ad2q3: duda ad2qr2: porqu ad2qr3: logo_en ad2qr4: las_de ad2r: mi_socia
ad3: mi_parte y_con ad3n: feliz_navid ad3n2o10p3q3: que_no ad3n2o3q: de_mi ad3n2op2q3: tiemp ad3n2p8qr: lunes_a ad3n2pq: diez ad3nop2r: la_tiend tiend ad3noq:
preci_$ ad3npq2: los_dos ad3nq2: numer ad3nr: de_lunes ad3nr2: horar ad3op3: pedid ad3p: fotos_$ sra subir ad3p2: devue ad3p2q: marta ad3p3: certi firma_por
ad3p4q: sera ad3p5: el_conse ad3p6r: tarda ad3pq: bocet ad3q3: algun ad3r: viejo ad3r2: es_de ad4: ^_ni pagad subid ad4n2p2q2r: ^_os ad4n2qr: encan ad4np2r2:
cocin ad4o: a_su ad4or: sobre ad4p16q4: tarde ad4p3q: listo reuni ad4pq: la_junta ad4pq2r5: mando_el ad5: dale marte_a ad5n2o5q5: entra ad5n2p: buen ad5n2pq5:
pregu ad5no3p4q3: lo_que ad5nop6: corre_$ ad5oq: todas ad5oq3: mande ad5pr: ^_de ad5q2: mirad ad5qr: menos ad5r: el_de socia ad6: hemos_decid ad6n3p5: todo_el
ad6n7p3: ayer ad6n7q4: vuest ad6nop18qr6: y_el ad6o2p7r: ese ad6p: la_direc uno ad6p5r2: cordi ad7: adela_$ ya_lo ad7n2r: el_telef ad7n3: calle ad7pq: verde
ad7r: 0_el ad8n2o2p2: ya_no ad8n2opq3r2: telef ad8nop3q3r2: cerra ad8nq4: la_segun ad8o: por_mi ad8p2q4: versi ad8p3: el_texto ad9nr3: a_0 adn: !_que bueno_el
di el_tema recep sevil adn2: que_yo adn2p: el_mismo adn3: mi_hija adn3o2: hija adn4o3q: prese adno: con_nosot adno2p2q: en_los adnop: notic adnop2q2: mucho
adnop3q92: ? adnp: inven lunes_de adnpr: esta_de adnq: delan adnq3: y_me adnqr: cuand_lo adnqr2: la_prime adnr: elena luz ado: por_ahora que_lleva saque
sient_mucho y_les ado2: ^_muy es_una muy_senor ado2q: inter_$ rogam ado3: credi ha_sido ado3q: ya_en ado4pqr: datos ado5p2r: de_nuest ado6: ^_lamen ado6p:
lamen adop: y_se adop19r3: el_mierc adop20r3: mierc adop2q: conte_a adop2r: buena_noche con_los adop4q2r2: envio adopq: ^_como adopq4: no_lo adoq: y_ya adp:
^_marta apare catal cielo conte_con eleva ha_dado mesa_de mismo_$ nos_hemos pinta subir_las texto_para adp2: ^_ay ay comen_$ de_verda decis discu_la docum
los_color adp2q: me_da perdo_por ultim adp3: centr demor la_demor las_medid adp3q: buena_tarde las_fiest adp3r: acabe adp3r3: viene_$ adp4r: ^_con adp5r:
retra adpq: dado el_conta me_voy puso adpq19: neces adpq2: que_si adpq7r: cual adpqr: los_datos adpr3: vecto adq: ^_encan area avisa aviso_de conce cuant_nos
darle en_octub he_mirad la_reuni manua queda_en recib_su senor_mia viern_pasad y_ahora adq2: del_viern funci funci_$ y_en adq3: en_que adq4: pide adqr:
los_preci seis y_las adr: los_demas noche_ana adr2: en_vecto adr4: adjun_el an: ahora_lo baja_hasta bea bea_$ calla de_sevil debaj_de deses_$ detra el_teatr
extra_si fonta gil hemos_tenid llena lleva_las llevo_yo lo_mejor malo no_traba que_esper senor_gil te_extra teatr tenid todav_estoy y_sin ya_estoy an2:
con_vuest enorm iba iba_a vi an2o2: el_senor an2o4p: y_que an2o4pqr: que_se an2p2: estam_en an2q: se_ha an3: ^_desde parti_del an3p: ^_felic an5o6p2q: ^_mi
an6o2p: a_parti an7o2pq: parti ano: pasad_el quien_lleva ano5: a_nuest anop: compr_$ anop2q: decir_que anop2q4: encue anp: baja de_baja ganad gener levan vino
anp2q: marca anp3: seman_de anpq: es_un anpr2: viaje anq: delan_de lado queda_preci anqr: navid_y anr: de_parte fuent las_fuent ao: cosas_$ darem de_una
esto_y inter_y notic_de poco_de poner_en ramir ao2: de_envia direc_$ he_puest que_mi ao2q: consi ao3: no_podem no_volve ocupa que_hemos ao4r: puest ao5:
el_asunt ha_entra ao7r: en_manos manos manos_de ao8q: vuelv_a aop: asi_lo con_nuest estam_de la_proxi aop2: comun_el enfer llegu aop9r: proxi aoq: devol famil
por_ningu aor: la_senor ap: ^_ahori ^_tranq ahori al_comit ana_esta ando_en aprue aprue_el buena_pinta camio certi_del comis compl_de comun_la con_varic
conse_$ conte_el conte_la dando de_comun de_fiest de_ganad de_quiro decid_el decim_$ dias_para direc_finan docum_y dos_seman el_archi el_infor el_inven
el_porta el_resul el_tren en_madri envia_el envia_los escan_$ esta_enfer estam_a estud_y fiebr_y fiest_$ fotog_se fotos_a graci_y hola_! junio_y la_centr
la_comis la_pila laura laura_que le_digo llegu_a lo_comen lo_firma lo_manda lo_veo los_bocet lunes_tiene manan_os marte_no mater mes_te muy_buena ninos_me
no_levan no_voy nosot_y os_conte paque perdo_$ permi pila por_su que_estoy que_sea quiro recib_se resul revis_tambi rober sam se_puso si_esta si_los sient_en
socio_lo tambi_laura tecni tengo_el tengo_la testi tiene_muy tomam tren una_respu uno_de varic vered viaje_$ viern_estam ap10: final_de ap2: ando_de comit_de
con_fiebr el_geren es_impos fiebr ingre la_decis la_mudan lo_envio manda_los mando_$ muest podre prepa tenes ap22r6: tendr ap2q: haya quier_que voy_de ap2r2:
se_la ap3: ^_entre apunt dadme mando_las marzo_$ palab_$ tu_corre una_seman ap3q: listo_$ ap4: esta_noche ap4r: reune_el ap5: mudan no_llego ap6: ana_perdo
ap6q3r6: hago ap7q6r3: antes_del ap8: de_mes ap8q: palab apq: a_envia cada las_obras nos_ha nueva_$ obras octub_$ para_poner que_quier apq2r: del_jueve apq3:
el_movil apq6: pasar apr: ano_y dona el_gesto falta_las hoy_y que_vuelv salud_cordi sella apr2: de_viaje lunes_que tiene_mi apr3: me_falta sea apr4: ficha aq:
abrir abrir_el al_mes area_de color_del cual_sera cultu datos_del de_cabez de_cuent de_cultu el_manua ella_se felip felip_$ habla_$ hablo hablo_con herma_y
ido incli incli_por jueve_es junta_$ locur los_marte luego_$ lunes_pero movil_y ningu_lado no_consi no_queda nos_manda obra_en ponem por_avisa por_manda
por_tu que_firma ratit segui_esper una_locur vacac_$ vendr viern_pero y_volve aq2: hola_me lo_encue rapid aq3: me_pide no_entie vosot_$ ar: ^_prime balan_y
confi_la de_lisbo del_geren domin_0 elvir este_finde fotog_$ hare_llega la_gesto los_seis para_su por_navid te_dejo vinos ar2: balan horar_es lo_saco os_las
ya_las ar3: sea_el ar7: ^_adjun ar8: lunes_$ d: 0aqx0 0skql abrim abro acaso acomp acuar acuna agarr alica alta alter ancho anime apana apuro arco arsua arsys
ascen asist asust atte auror autom banda barca barce be beis bici bizum bland braul bruno bss bufet cabec cabil caduc calen cana canon carna casar casco casti
ceip cerca chao chat chatb chema chico chill chuy clari clasi codig colgu com comer comil const coope coord coraz costa crudo cuade cuida dadle decan dedo
deis dejal denta difer digal dimos diput dni dolor donat dosci eche echea echev econo ed edito ele ellas encaj ene enmie enriq eras eres ernes errat escal
esfue esos estat estei et etxeb eulog exami excel exele f ferna ferra fidel figur fijat finit folde ftp fuga gabi gafas galer goni grana gratu guard hagal
harin hierr hijas hnos horte huesc idear igles ignor iker impec infan ingle inscr izq izqui jero joaqu julio justi kevin kiko lario larra laser lastr late
lazar leand leopo lindo llano lluvi loren loro malpi manue mapa mar marga marge maria marin medel medi medit melli menti merce merid migue milla minus minut
miral modo modul molar moles monos mosca mostr mrequ muak mueve museo nacid naiar nave nel notit nubes obser ochen oliva once onda optad optam orale ordin
origi ortog otili otono ozore pampl panos paqui parag param parra pasei pasto pauli pausa pedis pega pegas pego pelin pense peral picaz pichi pida pides pinto
pizar plan polig poliz polo ponen ponlo prisa profe propi puebl pulpe puri puro puse pusim quija quiqu ral reali recre recto redis refer relle repet repit
repor reque rey rio rogel roi roque roto rotul ruano salid salie salve sanid sean secci seco sedul sello senci serem simpl slp sms sola solap spei sr suba
suban subi subve suena tahon tanat tanta tanti tanto tapa tazas techo telon tendi tilde tira tiram tl tlf tobon tocad tomen toni tonos torna trein tunel tuvo
tx unani unifo ups urgen usad usar usarl utile v0 valde vas veas vegan veget vela veran verem veter via viga visua viuda vivo volan votam votan voto we wenas
x0 xq d10: adela_con d10o12q5: favor d10q: ^_al por_nuest d10q2: son d11n3o3q: ^_por d11q11r2: pagin d12npq: azul d12o8p4q8: factu d13nq14: puede d15n4op2q7:
cambi d17: al_final d2: 0_con 0_cubie 0_esta 0_fotos 0_madri 0_sabad ^_0 ^_buen ^_horar ^_https ^_pues a_renov a_tus aca_le acept_su acord_acept adjun_remit
ahi_te algo_mas ambas ambas_parte ana_al ano_no ano_pasad anoch_lo anoch_y antea aprob_$ aprob_por aqui_el arran ayer_el azul_y b0 b0_$ b_$ b_pero bano
begon_$ bien_adela bien_menos boda_es bolet_$ buen_finde buena_el bueno_al busca_algo c cambi_nada campa caro_para carpe_fotos celia celia_y coche como_el
con_esto confi_en confo corre_adela corre_es cosa_me cualq_cosa cuand_guste dale_nomas dale_para de_admin de_agost de_factu de_hacer de_san de_subir debe
dejad_como deje_en del_bolet del_despa del_fondo del_local demas_adela dentr depar_de desde_0 desis_esta dicto dicto_desde diez_nos direc_de domic domic_socia
donde_pone dos_nos drive_carpe duda_$ el_artic el_blog el_bueno el_coche el_eslog el_mural el_pie el_pollo el_taman el_titul es_b0 es_corre esta_hecha
estab_antes facha_son favor_que final_hemos final_lo finca firma_y folle_y fondo fotos_al fotos_buena fuera_que gabri gavio gavio_$ googl graci_con gris
he_subid hecha hemos_habla hemos_mirad herma_$ horas hosti_esta ignac inspe iturr jeje la_boda la_campa la_claus la_copia la_cuent la_fecha la_finca la_gavio
la_lee la_obra la_quita la_sesio las_llave le_confi le_mando lee leido_todo letra_un libre linea listo_el lo_dejam lo_deje logo_de los_que madri_$ manan_deber
manda_a manda_por mande_por marzo_asi mas_grand mejor_la menos_con mi_movil mi_perfe molin mural nada_que ni_el ningu_objec no_$ no_cambi no_es no_hace
no_puede no_quere no_toque nos_encan nos_han objec objet opcio_b orteg os_deber otro_el pagad_$ pagad_desde pagam_en parte_no parte_todo pasam perfe_el
podei_publi pollo pon poned por_ambas por_parte prefe_queda pregu_en presc presc_del presu_0 propu_0 prueb_y publi_$ publi_cuand que_objet que_pregu que_sirva
quedo_barba quere_el quita_$ quita_que recie_$ reuni_el roja sabad_0 sabad_solo salvo san senti septi_y siete sin_duda sirva_$ sobra_$ socia_el soto_$ spam
subid_las sus_termi suyo suyo_afect tenem_ningu tesor texto_con texto_que titul_en tocar todo_menos todos_sus tono toque_nada trans_el tuvim un_hospi una_coma
uno_ni usted_proce va_bien va_perfe vale_perfe vamos_sobra vez_pasam video_$ video_de vio vio_el whats_el wirth_le y_donde y_luego y_media y_quita y_todos
y_uno ya_deber yo_misma d20: perfe d20nop2q2: 0_0 d2n: a_todos artic como_te direc_es dos_de el_nombr el_video examp invit_$ panad pasa_a pasad_$ que_hay
se_llama segui_con ti_$ venga d2n2: en_todos d2n2op2q2: queri d2n2p4: te_paso d2n2pq2r: pasa d2n2pqr: disen d2n3: estuv d2n3o: toda d2n3opqr: madre d2n4:
nuevo d2n4q: copia d2n5p2r: el_sabad d2no: septi_$ d2no9: empre d2nop2: queri_ana d2nop2q2: ^_queri d2noqr: pilar d2np: alegr creo creo_que el_ano grand ti
d2np3: en_casa d2np4qr8: paso_el d2np7: la_manan d2npq: folle d2nq: por_si que_te yo_$ d2nq3: igual d2nr: el_otro invit maris plant que_esta d2o: ^_dejad
cance cuest de_desis derec_de desis en_relac relac relac_con soto d2o2: nos_inter d2o2p: esa d2o2p5q28r3: o d2o2pq: no_la d2o2q: contr_y d2o3: basta el_pasad
d2o3p2: padre d2o4: nunca d2o6pr2: ^_le d2o9: comun_que d2o9pq: ^_les d2op: conmi d2op4: medio d2oq: nombr_de tiemp_$ d2p: ana_he antes_$ bendi bien_el boda
buzon con_eso del_logo desca dio el_claus el_disen el_presi el_rut eslog esta_vez grand_$ hospi mas_que media_de pagam rut sesio si_$ d2p2: clave hecho_$
ponga d2p2q: el_pago su_corre tradu d2p2r: remit_el te_la d2p2r4: fotos_de d2p3: corre_el junto d2p3q3: hacem d2p4: el_silen largo manan_por silen tenei_todo
d2p8qr3: llega_el d2pq: la_buena la_tarde que_cambi d2pq3: paga d2pq5: cosa d2pqr: carta repas d2pr: 0_lo estan_en d2q: creia creia_que el_mante hay_que
las_diez letra_$ menu parte_$ proce_a que_poner que_proce taman tirad todas_las tres_$ ve viene_bien d2q2: 0_ejemp blanc tenem_que d2q2r: foto_de d2q3:
el_hosti d2q4: aclar hosti d2q5: claro de_firma sale d2q7: se_puede d2q9r: el_enlac d2qr: lucia princ d2qr2: la_sala sala d2r: de_antes de_ellos es_b fisca
la_otra las_que llave os_he recie te_van terra toque va_la d2r2: van_los d3: 0_no ^_adela ^_listo ^_somos aca adela_! adjun_$ ana_adjun antig_$ apell asi_$
asi_se azul_$ barba barba_$ bien_a blog bolet bueno_es cif_b coma como_estab compa_$ con_todo cubie del_presu del_video el_plano el_talle en_vuest esta_mal
final_no final_nos foto_del guste hasta_las he_leido https la_b lo_del lunes_cerra lunes_en mirad_con no_graci no_va nos_conve nos_viene nuest_cif oscur_$
para_adela pasas perfe_$ pie_de por_todo por_whats puert_de pues queda_$ queda_como renov renov_el salio_esta si_las siemp_$ sirva sobra somos_0 todo_corre
todo_en whats y_0 d3n: dejar es_calle d3n2: perro d3n2o: ^_hemos d3n2p2qr: lo_de d3n2pq: local d3n3: anos d3n3p: a_todo d3n4p2q7r: ^_que d3no: derec d3no2q5:
que_nos d3np: cafe d3np2: se_nos d3np2q: un_abraz d3np3q2: abraz d3np9r2: fin d3npr: siemp d3o: acuer_con admin_$ hable hable_con hacer_la d3o2: ahora_$
d3o2p2qr: pago d3o3q2: mas_$ d3op: acord d3opq: perso y_yo d3oq: agost d3or: de_momen momen d3p: ^_mira afect confi_que esta_$ estim_sra guapa hola_guapa
la_tarda los_tres mal pie presi sra_wirth d3p10: perdo_el d3p16q: hora d3p2qr2: tal d3p3: el_pedid d3p3qr: estim_senor q d3p4qr2: remit d3p6: todo_$ d3p7r:
de_seman d3p9r: fin_de d3pq2: la_del d3pq3: che d3pr: de_siemp d3pr3: fotos_del d3q: ^_aprob a_impre cambi_$ el_borra hace_falta impri no_no nos_parec
parec_bien d3q2: jueve_a rojo d3q2r: corre_del d3q3: ^_che d3q3r2: el_segun d3q9r: enlac d3r: 0_los 0_si ahi_van hice la_facha d3r2: la_0 d3r3: va_el van_las
d3r7: texto_de d3r8: adjun_los d4: ^_perfe begon clini de_febre de_pagin el_verde esta_pagad esta_perfe febre la_inaug la_letra la_opcio leido lo_mande metro
no_tenem nomas nos_va oscur puede_usted recib_un salio son_0 usuar d4n: estab d4no2q3: hace d4nop2: media d4np14q2: tenei d4np2qr: esper_que d4npr2: la_cocin
d4nq: el_carte para_la d4nq2: ^_los d4nq7: el_preci d4nr: otro d4o: con_su haber la_contr d4o2: dejad deje d4o2p: mis senor_wirth d4o3: sus d4o3pq3: encar
d4o4q2: favor_$ d4o6: cualq d4op: quere d4oqr2: y_de d4p: cerra_$ la_azul la_propu por_lo y_esta d4p2: claus misma d4p2r: cordi_salud un_cordi d4p3: manan_$
d4p3q4: ser d4pq: en_un d4pq2: cambi_el d4pq4: nos_gusta d4pr: no_el talle d4q: borra dias_ana inaug nada_mas si_a somos d4q2: el_color d4q3: ejemp d4q4: pone
d4qr: la_de d4qr6: la_porta d4r: acept cif_es el_drive facha d4r2: ^_va d5: ^_acabo como_esta conve decid_no lo_hemos no_segui prefe d5n2q: antig d5n2q2r:
carte d5no2q4: llama d5npq2: impre_$ d5npqr: la_impre d5npr2: termi d5o2: titul d5o3: no_vamos d5op: por_corre d5opq: parec d5p: este_ano mira d5p4:
contr_firma d5p5q: estim_ana d5pq7r: otra d5q: ^_todo pagin_0 d5q2: donde mante d5q4r2: las_dos d5r: b_0 d6: bien_$ el_azul esta_todo la_puert perfe_asi publi
puert segui_adela d6n4: anoch d6n5op2r: sabad d6no3p3: deber d6np2q3r: foto d6npq3r: la_foto d6o6pr: admin d6p: 0_en d6q: opcio proce d6q3r: la_pagin d7:
todo_bien d7n: esta_manan se_queda video d7n3q6: la_web d7noqr2: nombr d7o2p2: wirth d7o2p4q6: la_factu d7o6: vamos_a d7opq2r: que_la d7p2q3: la_versi d7p2r:
estan d7pq: acabo acabo_de d7q2: letra d7r2: cif d8: carpe_compa d8n2o: que_ya d8npq2r: impre d8p3q6r2: tres d8pq: la_trans d8r: drive d9n2p2q4: tenem
d9n3oq6: web d9n5op2: todos d9o10q5: por_favor d9pq3: trans d9pq6: podei d9pr2: ya_esta d9q: nuest_parte d9q2: las_0 lo_demas d9q3: quita dn: ^_cambi a_tu
abuel ana_os aparc arce atras ayer_por bajo bien_graci bueni calle_del cambi_a coleg conoc de_entra desde_esta el_cafe encan_la estar_cerra estud_$ expos
fiest_a fue_un habra hijo hizo hombr horar_de inclu_la insta inund inund_el la_asoci la_casa la_nueva lleva_mi mi_hijo mudam muebl muebl_arce nieve_$
nos_inund nos_mudam nueva_direc primo que_tenei quieb rato refor sabe salta tarta telef_es todos_$ va_del valen vemos_en vuelt_de vuest_ofici dn2: !_te
diez_anos queso dn2o2: lo_lleva dn2p: nieve dn2pq: nos_vemos dn2q2: dice_que dn3: toda_la dn3opqr: mi_madre dn3p: fiest_y dn3p2: abril dno: todo_lo yo_ya
dno2: asoci dno2p: dije dno3q: proye dno8: la_empre dnoq: y_nos dnp: cerra_el furgo la_furgo metid dnp2: de_abril dnp3: la_comun dnpq: ^_eso elegi dnpr: jajaj
veint dnq: ^_vuest cuent_que encon_en tan y_un dnq3: formu dnq7: oye dnqr: terce dnr: carme coge parte_de dnr2: el_horar do: 0_por ^_cance ^_soy a_cambi a_el
a_hacer agenc autor_el cance_el damos_por de_esta de_mis dejo_el en_nombr estaf euro factu_0 hoja_de jurid_$ la_vamos lic llama_$ los_credi mi_corre n n_o
ni_un no_conte novie o_0 parad prote que_tenga recha recor_el retir tenia titul_de traba_$ trata un_euro una_estaf do10: aboga_$ do2: abste corre_por de_manda
dejad_de el_traba esta_factu factu_y favor_de quite solic soy tras usted_$ do2p5qr: segur do3: el_proye do3p2: mi_padre do3pq: ^_senor do4: ante dop: la_respu
le_comun dop2: d dop5q: defin dopq: siend dopq2: era doq: agost_$ autor favor_el pago_$ parar rogam_que total ya_he doq2: envie plazo dor: hoja dp: !_perdo
0_tiene ^_esper ^_tenem a_nosot a_poder acta actua ana_aqui ana_con andan aqui_lo avien buena_las cafe_de camar camar_de carpe_$ casa_con certi_de cobra colga
color_$ comen_por con_ella con_lo de_preci deber_tener del_pasad depos desde_la devue_la dispo dra dueno el_acta el_compr el_secre el_uno en_todo eso_le
eso_te estam_hasta falta_de fiest_de fijo firma_lo gatos graci_la hacem_la hacia hay_presu hoy_en jueve_y la_tradu llego_el lo_decid lola lola_$ los_archi
los_cambi mal_el manda_las marco marta_$ marzo_y me_quedo mis_notas mucho_graci ni_una nino no_llega no_paro notas ojala os_mando par par_de pared paro pena
perdo_que pero_esta perso_no preci_y prime_de puedo_decir que_pena quedo_con reune_hasta rut_$ santa secre_$ sera_el silen_el since sofia sofia_$ tarde_ana
telef_el tenei_nuest tengo_nada tiene_usted un_par verda_de verla verla_el viern_0 viern_en viern_me x x_la y_al dp2: 0_les a_media de_fin dia_lo lio maque
medic pensa quede seman_no tal_y y_como dp2q: viern_que dp2r: 0_que revis_el dp2r2: jueve_de dp2r4: os_la dp3: de_octub lo_dejo los_plano tarde_$ viern_como
dp3q: ana_el calcu dp4: ese_dia mierc_0 os_paso dp4qr2: jueve_0 dp5: sigui dp5r: el_retra dp6: en_tu dp7: t texto_$ dp7qr5: marte_$ dp8q: pero_el dp9:
lo_tenei dpq: a_ser ana_esper el_folle marte_0 movil_$ salud_marta yo_no dpq2: si_la si_no dpq3: en_dos punto vez_de dpq5: ^_neces dpqr: la_carta dpqr2: servi
dpqr5: te_los dpr: del_segun te_llega dpr2: 0_la alerg del_equip que_falta dq: 0_euros 0_o ^_prefi ^_presu a_nombr al_lunes ana_antes ana_estam claro_que
corre_antes de_acces de_darle de_letra del_toldo dices digit ejemp_de el_conce el_menu el_numer el_tipo empie en_agost en_enero en_rojo entro entro_en euros
fecha_de foto_nueva habri hagan hola_lucia hola_te la_tipog las_letra lo_encon local_$ logo_no los_0 manda_$ mano mante_el marti mas_adela mas_de mi_sobri
no_funci numer_de para_lo pedim perso_a poco_mas porfa preci_de profo puede_manda puede_ser que_manda que_ser razon repas_el se_ve segun_opcio segur_que
sera_la si_hace sobri son_del tipo tipo_de toldo trans_$ un_terce va_de ver_otra ves y_para dq2: ^_una abre acces cambi_la el_escud escud neces_que
podei_manda pone_0 presu_$ seria sitio tinta va_inclu dq2r: pagin_de dq3: en_vez monta punto_0 dq4: prefi y_si dq5: inclu_el otra_vez dqr: buena_ana buena_la
doce el_aviso enero_$ falta_el que_los que_tal dqr2: el_prime segun_el tipog dr: 0_h abajo almac cargu carta_de cifra datos_fisca de_fotos de_prima dicen
docto domin_cerra el_del fotos_las h jefa_de la_terra las_cifra llave_$ logos los_termi lucia_$ lunes_la maris_$ marte_se menos_el mi_suegr no_las os_confi
panto pascu paso_la patio pedia plani postr prima sala_0 sala_de salas salud_desde secre_del sobre_el socia_y suegr tal_cual va_adjun viejo_$ ya_hice dr2:
aqui_tiene cinco el_cif dr7: te_adjun n: afoni agua alumn anter arrie astur aveni bajon besot bodeg bonit cafet camis cante casas casua cated cena charl conch
conto copio creer cruce cuelg dana decia diria diver edifi enfoc ensay eran escue frio fuert fuist genar giran guapi habei hermo imagi jugam justo lagri lanza
laus lei licen lleno llora llove loco madru mari mates moto muchi mudad mundo ovaci pabel panue pasao patri place pobre polic ponie recom reimo remed resid
robar ruedi salim sol sucur suert supie tarje tembl tom tomar traig triun tuvie tuya vais vales vario vermu vero vicen viero vigo voz n2: !_os !_un ^_acaba
a_decir alcal ana_solo ayer_me beso_enorm congr copia_en crist de_ofici de_toda de_vuest desea el_congr el_estud el_perio entra_a gusto herma_en ilusi_$ incor
jubil lo_merec lo_sepas los_corre madre_dice me_encon menud merec merec_$ nos_lo os_desea perio piso prese_a prosp prosp_ano que_a que_ayer que_ilusi
quien_nos rosa se_incor sepas solo_para te_vi todos_os traba_con tu_herma un_monto vi_el viern_es vimos y_prosp n2o: monto n2op: cambi_de todos_los n2p:
abril_$ n2p2: celeb junio_$ os_manda n2p3r8: viern_$ n2q: web_no n2q2: empez n3: ^_enhor ano_nuevo con_tu el_merca enhor_por ilusi la_tele merca te_manda tele
n3o2p: de_ahora n3o2pq: parti_de n3p: acaba_de n3q: ciert por_ciert n4: el_premi en_copia premi n4p: cumpl n4p2qr: acaba n4q: estar_en n5: manda_recue recue_$
n6: enhor no: a_traba alvar cuand_quera de_volve perez quera senor_perez no2: aboga_se seman_pasad no2p: murio_el no2p3: comun_$ no2q: mi_aboga noq: ana_mi
np: !_me ^_creo abraz_grand dar de_ti dios feria_y he_visto hoy_cumpl infor_de jajaj_$ la_bande la_conta la_marca lo_prome metid_en nina que_alegr salis
si_hay yo_el np2: dia_$ estad la_vida manan_y np2q2: no_encue np2r: con_un np3: bande locos vida np4: ^_hoy npq: clien el_progr progr npr: marke nq: ^_recue
ciert_el conta_se formu_de ha_queda jaime jaime_$ lado_$ marav oye_que para_0 progr_de si_nos vecin nq2: ^_quien a_quien el_formu habla_de preci_inclu telef_$
nq2r2: exact nq4: ?_en nq6: ^_oye nr: coge_el esta_termi pasa_el pilar_$ plant_la pront tempo viene_el nr2: resta o: acoso albac aseso aurel auto azcon barra
base belli blum calid carin cobro conti data deben denos destr deuda dijim duelo e educa fermi fuero futur habea hall haro hered infun instr integ lacal lagos
maier menci mios nordl notif nulo pacto pague paz pelo pidal pons prend prohi r rafae ramon reite repen respe resue reten ruiz sigan sirve suces suscr suspe
tomad trave v valer volun o10: concu_de dejen falle o11: en_concu o13: concu o2: ^_basta ^_borre ^_consi a_esta abste_de acree_$ acree_y ahora_dirij asunt_en
asunt_lo atend_ningu cesen datos_$ de_aboga de_datos de_nada de_no de_recla deber_dirig deje_de deman deman_$ denun_$ difun dirig dos_veces el_favor el_juzga
en_adela escri_ni esta_direc exijo_que favor_no haga haga_el hemos_puest hija_de incum incum_en insis_mas juzga la_admin la_hija la_prese les_exijo lleva_ya
lo_pido los_tribu manda_corre marid_falle mas_mensa me_inter mi_ni mi_segur mis_datos nada_no negam ni_a no_recon nunca_se papa podem_atend por_este puest_una
que_decir quite_de recon recon_la resci resci_el s socie_ha soy_la su_factu su_recla traba_nunca tribu_$ veces_que ya_nuest o2p: escri_en o2p2q: domin_$
o2p2r: de_dicie dicie o2pq: ^_esto impor o2q: no_quier pagar_$ pagos tribu veces o2r2: lista_de o3: al_admin asunt_esta atend borre_de comun_a de_recor
decla_en dirij_a dirij_al escri_por esta_ya este_asunt exijo impug mas_corre mas_por ocupa_de pido que_dejen recla_y recor_$ sido_decla o3q: a_pagar defen o4:
borre cualq_comun no_insis su_lista o4p: escri_$ le_ruego o4q2: volve_a o5: ^_dejen admin_concu concu_$ decla denun escri_mas la_socie les_ruego me_escri
socie o5p5r3: lista o5q: pagar o5q3: entra_en o6: a_escri de_escri empre_ha lamen_comun no_vuelv o7: dejen_de o8: falle_el ruego_que o9: acree de_acree dirij
recla o9p: ruego op: antic de_lo del_antic el_impor enfer_$ esto_$ geren_$ hasta_que le_escri liqui liqui_y lista_la lunes_no para_esto pasad_jueve piens
que_entre tomas viern_no op2: dicie_$ lista_$ op2q2r2: en_su op2r: harem op5r: a_mas opq2r: por_telef oq: ^_podri bloqu de_tiemp del_contr hace_cargo
les_agrad les_rogam me_envie meses mi_$ quier_saber respo_de se_va si_fuera sigue_siend tranq_por uso vez_lo ya_van oq2: como_se factu_en se_hace oq3: ?_es
ejerc oq6: saber oq7: forma podri oqr: cargo cuart or: del_consu esta_lista jueve_$ l lista_y suyos p: abona acues agota amado apert aquel artur asamb atrev
audio baner beatr beltr boca cabal calce caos carla carre cayo cloti cober coger comid condu corde cosec cris cto cuare culo curri das denti descu digam dosie
dpto duerm edurn eladi elorz enano enseg estre etica falla finiq flor flore freid funda guerr guion hayan honor horiz hoyos hubo ines infie ingen isidr jesus
juro justa keli lango lavad liado llore lumbr mate mias muac nuria ola p pagan pare parie parro pedro pies previ pulpo quemo quinc raya recoj recup reina
resac rico saldr salir selec senal singa soste stand subo sufra sumo tempr ten teodo tope uxia uy valid veia vergu vidal visad vota zapat p12q: ^_manan p12r:
sin_falta p12r2: lo_tendr p15: prime_hora p2: !_manan 0_os 0_tendr ^_dadme ^_pasad a_fin al_viern ana_que ay_ana bande_$ caja celeb_el corri_el cuand_llegu
de_aqui deber_poder dejam_hasta dejo_hecho demor_el dia_manan dia_os digo_si domin_por el_lio el_pleno ello_para en_junta encue_ni entre_las envia_$ envia_las
esta_misma hacem_llega hara hara_llega hora_$ hoy_ya impos_el juana jueve_le la_docum las_clave le_hago le_sera llega_los llego_antes lo_hago lo_recib
lunes_lo mala mala_y manan_lo marte_sin marzo_os mierc_y mudan_y nacho ni_los no_antes no_podra noche_y nuest_comen nuest_respu os_comun os_damos os_envia
os_ingre oveja paco paco_$ para_final para_pensa paso_$ perdo_perdo pero_quier pleno podra podra_ser ponga_el por_escri proxi_viern que_aqui que_en que_para
regre_de retra_el seman_$ sera_remit si_o sigui_le sino sino_el stoy stoy_en su_recor tampo te_confi tendr_las tendr_nuest tendr_todo tendr_usted tenei_$
tenes_$ texto_defin tiene_todo todo_junto todo_te tu_bande tu_mesa usted_la vez_firma viene_como viene_os viern_os viern_se y_ahi y_ese p2q: como_tarde
factu_$ o_si tarde_el texto_los p2q2: aunqu p2r: acabe_la el_patro es_cuand falta_te segur_$ p2r2: envio_el mierc_$ p2r9: te_las p3: algo_segur calcu_que
dadme_hasta de_locos de_mudan de_por dia_sigui el_fin el_finde el_proxi impos_pero largo_de manan_sin mesa_$ mierc_que os_llega palab_de pedid_firma prome_$
seman_el seman_impos sient_y tarde_te tendr_a tenei_en tengo_a usted_el p3q: paso_las respu_$ p3r: ese_mismo falta_$ la_lista que_acabe seman_proxi tarda_el
tiene_la p3r2: patro p3r4: hago_llega p4: esta_tarde falta_lo hora_lo jueve_te lo_largo manan_a marte_os me_sient mes_$ mismo_dia pasad_manan paso_los
por_medio p4r2: tiene_$ p5: ^_dame como_muy cuent_con la_noche manan_te t_lo viern_y p5q: muy_tarde viern_a p5r: mas_tarda p6: dame_hasta viern_lo p6r:
mando_los p7: a_final p7r: tiene_en p7r3: tendr_el p8: dame pq: 0_para acaba_el agend ana_la ana_una buena_$ cae como_queda danos de_decir de_mayo dias_mas
dos_y dudas duran las_tradu mayo pero_antes que_mas reser trime vacac_el vale_? vemos_el vuelt_al y_a y_esto pq2: ?_mi a_una cosa_y gusta_mucho o_la pq2r2:
llamo pq3: me_podei se_encar pq4: una_cosa pq63: ?_$ pqr: dr las_tres mando_a pqr2: fotos_te os_los pqr5: los_de pr: cierr_hasta conse_y diluv disen_de el_dr
en_ocho entre_hoy gesto_el ha_pasad harem_llega la_escri la_memor la_remit las_biogr le_remit lo_vea lunes_asi lunes_se manan_con marte_que mejor_dicho memor
ocho ocho_dias su_mesa tendr_en tengo_q van_el vea viern_te pr2: biogr las_ficha las_tendr las_tiene los_esta marte_te se_las pr3: la_tiene pr6: las_paso q:
abris adici ahorr alcan aloja ampli anadi banne barat bilba boton casil celul charo chulo cifue circu cogie colum comio cubre curva dan deneg dioni divid
dolar echen esque exced facti falte fianz hojas ibane idiom indic indiq jpg lata lloro mader maner maxi metal meter minim mozo nervi nieta nieto ofert opina
otorg pasan pata pesos pierd pilla pillo pixel posic prorr pulsa pulse queja recic ronda route salen sande sanz soluc surgi suya suyas table tiff tocab trae
trami tuyo unida veria verlo word zip q2: 0_? ?_los ?_no ^_cual abre_el aclar_que algui algun_sitio bien_por cole cosa_de cosit cuand_neces de_este
desde_algun ejerc_no el_pdf en_blanc encar_del encue_el es_por escud_del eso_se este_ejerc expli firma_neces forma_lo gusta_que hacei hacei_vosot hosti_va
inclu_en ir ir_en lleva_a lo_hacei logo_? manda_la me_abre monta_$ neces_de nos_aclar nos_podri otras oye_una paga_el pagin_y pasar_? podei_reenv podri_pasar
ponei preci_? presu_? puede_empez puede_pasar que_archi que_busca que_hago que_inclu que_ir que_neces que_pasa querr_saber quien_es quien_paga quisi_saber
quita_desde refie saber_quien se_quita segun_pagin si_en si_se sitio_o sube te_refie tres_? tu_casa una_cosit una_llama vez_la web_en q2r: cooki q3: ^_y
cual_de cuand_estar da_error de_decid de_quien el_iva el_punto esta_inclu forma_neces hacem_en lo_hacem lo_neces me_la neces_? o_lo pdf_? pide_una posib
pregu_si puede_cambi querr quien_se quisi reenv_? una_contr una_duda viern_? q4: enlac_me iva_o me_queda me_sale oye_y saber_si q5: error neces_el o_va pdf
queda_claro va_apart q6: apart_? iva para_cuand que_forma q7: apart qr: color_de cooki_que de_cooki del_domin del_orden del_prime exact_lo hola_el la_cuart
llega_a pedir perdi png qr2: los_mando porqu_el qr3: los_paso r: acred ade anduv anna aspri bebid borda burde chef comed compu condi cordo epilo esas eufem
ferre ganan giro grupo habit holaa inici jardi javi jess jo jura limpi lote lou medin merez novia nube otros plato polit polos prude quesa quint raul remat
repar romer rosal salon sembl semes sinop talla tanda tim unica venta vieja votar r2: adela_los aqui_va capit capit_0 cocin_las conta_los de_alerg de_servi
del_resta fines fines_de gema la_esta la_hago las_tipog le_adjun llega_antes los_capit los_nombr porta_las porta_los produ que_hoy te_adela viene_que r3:
ficha_de o_sea r4: ^_van las_hago las_mando r6: adjun_las r7: las_del
"""
