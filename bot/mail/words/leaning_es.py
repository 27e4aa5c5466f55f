"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abria acerc acumu almoh andam ansel arqui atien audit bacal baja baje bater belen berni braca broma buey caido
calde capaz carlo caser cita cogen corta creta crios cruz culpa debo dejan dejem depen descr digna dire direm divis
duche duro echar elevo escog estem fatal firmo fonta fuerz gaspa guada haz huelg ii iran j jimen jordi jurad labur
leerl lento linda llame loca m manza maqui marea matri merit milan miram miran mire mover mu muert naric nena norma
ocupo oido olivi onlin palom parce pardo paren pares pasen petic prece preoc pronu pude quebr quiza recog redes respi
ritmo rober rodil secue senta seras serio somet soria tapad teatr tenie toca toma topog trase tren trueb vayan vere
vinie vivie vuelo weber yasas a10d11o9p3q3r3: su a10d13n2o3: nada a10d29n5o5p9q3r3: al a10d3n4o7p8q18: una
a10d4o4p4q4: el_contr a10d5p19q2r9: tiene a10d7n5o10p3q4r2: ha a10d7nop11q: ^_lo a10dnp2q2: vacac a10dp15qr: hasta_el
a10dp2q2: de_vacac a10p4: vuelv_el a115d157n42o34p158q79r44: el a11d11n17o2p10qr2: ! a11d16n4o3p15q7r: 0_de
a11d16n4p12q10r: ^_hola hola a11d16n6op17q18r2: para a11d23no2p5q3: con_el a11d2op6q8r: tengo a11d37n11o8p12q18: nos
a11d5n4p2q6r3: cuand a11d8o7p4q9: contr a11dp: me_pongo a11o8p5qr: vuelv a11p13r4: y_te a12d17n3o17p7q2r: nuest
a12d2n3o8p4q4r3: conta a12d3p4r2: revis a12d4n2pq2: vuelt a12d5n2p3q2r2: esper a12d6n3op30q2r15: el_lunes a12dnp:
pongo a12do2pr: se_lo a12oq: ^_recib a12p: ello a13d11p13q7: firma a13d17n3o3p5q23: si a13d25n11o4p19q5r15: de_la
a14d10o2p21q4r: el_0 a14d24n9o4p11q12r: un a14d2n3o3p8q2: estam a14d37n5o3p5q10r4: es a14d5op19q2r3: hasta a14dq:
^_graci a15: lo_miro todav_no a15d16n5op31q6r16: lunes a15d3o3p4q2: recib a15d6p2q2r: graci_por a15p7r2: digo a16:
miro a16d11n2o3pq3: a_la a16d13no6p12q2r5: le a16d2op2: algo a17d35n7o15p7q4r7: ya a17d41n6p22q19r22: las
a18d28n7o7p38q12r17: los a18d42n6o8p17q21r14: del a19d24n8o2p25q10r4: ana a2: !_lo ^_$ ^_aun ^_sigo ^_visto a_mirar
aboga_todav aerop_estoy ando_hasta apena_pueda arrib_$ asegu breve cabez_$ calma_con checo comen_con comit_se compa_y
compl_me conta_para contr_lo contr_una cuant_lo cuant_tenga dara dara_trasl depar_legal despu_lo dia_y diga_algo
doy_abast el_depar el_perit en_manda ensen_a entie_de enton_no es_festi es_quien escri_del esta_con estam_desbo
estim_acusa estos_dias estoy_con falta_la festi firma_del firma_hoy fuera_vuelv graci_en graci_se habia_pasad he_reenv
he_trasl impos_lo inclu_a jaja_$ la_resol le_dara le_he le_insis leo lo_checo lo_consu lo_estam lo_estoy lo_hare
lo_pase lunes_es lunes_estoy manda_nada marzo_inclu me_diga me_fue me_llego me_reinc mirar_$ mirar_con mujer_no
ni_idea no_doy no_esta noved noved_$ os_prome pacie_$ pelea pelea_con perit poco_$ por_insis prome_nada prome_poner
prove_de que_esto quedo_en recib_mucha reinc resol retom_$ salga_de se_le segui_pelea segui_sin sin_porta socio_$
su_escri telas tenga_un todav_esta trasl_de uf_todav un_ojo una_feria vemos_$ viend vista_esta vosot_es y_vuelv
ya_casi ya_me a21d12n14op31q5r8: os a22d28n11o18p10q7r4: mi a22d43n4o11p24q2r6: esta a22d75n7o5p39q21r12: 0
a232d317n81o102p208q139r48: $ ^ a23d13no3p6q2r: he a24npq3r: todav a25d60n10o19p25q17r3: por a27d2pq5r: cuant a27dpqr:
en_cuant a2d: a_casa aprob_el del_ano direc_en genia habla_con ofici_$ ojo olvid_$ opera opini redac retom_el salga
su_propu a2d10p7q2r: ^_estim estim a2d10pq11r: presu a2d10qr20: adjun a2d11nop7q4r2: buena a2d12n3o3p2: hemos
a2d12no3p2q7r3: dos a2d13: queda_con a2d14nqr: parte a2d15n3o3p11q6: como a2d18nopq5r5: va a2d2: ^_vale ana_lo a2d2n:
llevo a2d2n2p3: a_los a2d2n2r4: ^_aqui a2d2n3o5p: traba a2d2no: cosas a2d2nopq3: nosot a2d2np: el_visto a2d2np7q:
^_esta a2d2npq: ya_se a2d2nq: fue a2d2nq8: inclu a2d2nr: cunad mi_cunad a2d2o3: mensa a2d2o3r: inter a2d2p: estas
sient_$ a2d2p2q3: ^_para a2d2p3q2: junta a2d2p3q2r2: dia_0 a2d2pq: no_tengo a2d2pq2: navid a2d2q: jaja a2d2q2: cuent_$
me_gusta tiene_que a2d3n2o2pq: herma a2d3n2pq: tambi a2d3n4op4qr: ^_ana a2d3nop5q2: muy a2d3nopq: mi_herma a2d3nr:
feliz a2d3o: de_acuer hacer a2d3o3pr2: esta_en a2d3op: acuer nadie a2d3opq2r9: van a2d3p16r3: te_lo a2d3p2q3: da
a2d3p3q: verda a2d3pr: secre a2d3q4: vale a2d3q8: el_presu a2d4n2op3: compr a2d4o2p3q3r2: de_los a2d4o5p4q2r2: este
a2d4op5: conse a2d4oq: de_septi a2d4p2: con_las a2d4p2q3r: color a2d4p2qr3: confi a2d4p2r10: ^_te a2d4p3: plano
a2d4p6q: el_dia a2d4pq: atent a2d5n3p2qr: ano a2d5nopq: septi a2d5o3q: ningu a2d5p9: ^_perdo a2d5pq: aprob a2d5pq5r6:
el_logo a2d5q: fecha a2d6n2op3q2r2: del_0 a2d6n2p4r2: asi_que a2d6o4p7q4: usted a2d6p2q2: eso a2d6pq6: gusta
a2d7np19q17r4: antes a2d7np3q2: ^_en a2d8np2qr2: 0_a a2d8o3q: no_nos a2d8p2q5r7: logo a2d9p15q3r7: texto a2dn: aqui_no
equip_y extra nuest_depar a2dn2p6q: de_junio a2dn2q: abier a2dn3: besos a2dn3p6q: junio a2dn5opq3: estar a2dno4p6r:
el_domin a2dno4q2: volve a2dnp2q: unos a2dnp3: ninos a2dnpq: ella a2dnq: enter a2do: que_ha a2do2: despa a2dopq: tener
a2dp: de_compr el_$ el_banco el_comit las_prueb lo_habla y_los a2dp10r2: te_mando a2dp2: banco hasta_arrib a2dp2q:
no_te veo a2dp2q2r: enero a2dp3q: discu a2dp3r: lunes_y a2dp4q: respu a2dpq: mia prueb a2dpq4r: me_lo a2dpqr: del_dia
a2dq: es_que que_habla y_aqui a2dq2: ensen a2n: aboga_en compa_de deses a2n2: de_vuelt a2n2pq3: del_lunes a2no2p17r6:
la_seman a2no3p: murio a2np: feria_de a2np3: los_ninos a2np3q5: ^_antes a2np4qr: lunes_0 a2npq: no_os a2nr: el_prove
a2o: esto_es insis_lo larga trasl_a a2o2: insis_$ les_comun a2o2p: mi_mujer a2o3: se_pondr sido a2o3pq: con_usted
a2o3q: podem a2o4: en_conta pondr_en a2o4p2r: consu a2o4p3: conta_con a2o7: asunt a2op10: noche a2op2q: tranq a2oqr2:
sigue a2p: acusa acusa_recib bueno_de decid_$ dias_$ en_obra entre_el finan me_paso nota_graci nuest_direc pasad_por
paso_por poner_al recib_de seman_y a2p2: consu_con escan fotos_el perdo_se se_que verda_$ a2p2q: encim_de geren
unos_dias a2p2qr: de_enero a2p3: casi regre a2p5r: lo_paso a2pq: firma_el la_que reyes a2pr2: gesto a2q: ^_discu
abier_el del_ayunt en_una he_abier la_firma mil_graci recib_el un_vista a2q2: lo_reenv si_lo a2q4: tengo_que a2r:
el_direc hare no_ha ya_os a2r2: saco a3: ^_anota ^_mucha ^_tomo abast aerop algo_te anota anota_graci apena calma_$
cuand_se cuant_sepa de_vosot decim_algo desbo diga dijer echo echo_un el_aerop el_orden esper_a esper_el esta_leyen
estoy_esper estoy_fuera idea la_cabez le_echo lo_esta lo_retom lo_tenga lo_vemos me_habia pasad_a pendi_de podid_mirar
pongo_$ recib_lo revis_$ revis_con sepa sepa_algo sigo_esper te_decim viene_estoy voy_conta a31n2op5: estoy
a35d20n8op49q6r18: te a39d14np5q3r: graci a3d: el_notar graci_lo mi_jefe a3d10n3p30qr2: manan a3d10p9q4r9: las_fotos
a3d11n2pq7r3: segun a3d14n3op6r2: asi a3d15no15p10q5r: mas a3d16n2p9qr4: salud a3d2n3p2q4r2: de_las a3d2n4p4: la_feria
a3d2n5: ofici a3d2no3p7q: envia a3d2np7r3: hoy a3d2nq3: habia a3d2o: estos a3d2o5p3q2: esto a3d2p2: arrib a3d2p2q:
obra a3d2q: mil a3d2q2: notar a3d2r: doy a3d33n5o3p20q2: todo a3d3n2p3qr: mejor a3d3n2r: equip a3d3n3p2q2: casa
a3d3n3p4q2r: por_el a3d3n4p7q4: tu a3d3n9op3: !_$ a3d3np: visto_bueno a3d3o2p2q7: vez a3d3p2: el_resto resto a3d3p3:
firma_$ a3d3pq2r6: porta a3d4no4p8qr3: domin a3d4np5q3: cuent a3d4oqr: fuera a3d4p12q3r5: llega a3d5n2o17p11q2r: les
a3d5n2o9p3q2r2: senor a3d5p18q2r7: mando a3d6n2op2q10: preci a3d6q: propu a3d7n2op3q: yo a3d8nop5q4: ^_nos a3d8op8q3:
por_la a3d9n2pq: solo a3d9n3p: es_el a3dn: el_equip a3dn2: la_ofici a3dn2p2q: vemos a3dn4p2q: felic felic_fiest
a3dnoq: respo a3dnp2qr: me_ha a3dnr: pase a3dp: comit despu_de te_voy a3dp2: la_mesa a3dp3q3: no_se a3dp5: reune
a3dp5q: encim a3dp5r: mesa a3dp9: impos a3dpr2: tiene_el a3n5oq11: quien a3np3: mi_compa a3npqr: jefa a3npr: prove
a3nq4: vosot a3o2p: mujer a3o4: pondr a3op: una_vez a3p: ^_ando el_recor estam_con fiest_! marte_y mi_socio tomo
tomo_nota vaya a3p10: mes a3p12r5: seman_que a3p14q: a_prime a3p2: olvid_de a3p2q2: el_corre a3p3: al_dia a3p5:
se_reune a3pq: ^_segui mi_jefa no_puedo a3pqr: manda_el a3pr: el_fotog fotog a3q: cierr_del hueco prime_vista que_os
un_hueco a3q3: a_que entie a3qr: legal a4: ^_ok cuant_me en_ello he_pasad leyen leyen_el para_que pero_no pueda_$
recib_graci reenv_a vacac_hasta y_le a43d21n11o13p22q24r6: se a47d17n6o12p26q31r6: me a49d72n33o34p53q47r19: que a4d:
jefe pendi te_escri a4d13p4qr: 0_y a4d15p9q5r10: fotos a4d2: ok a4d22n2p7qr: con_la a4d2n2o2p7q3: ^_a a4d2np15q2r9:
paso a4d2np2q: infor a4d2q: luego no_le a4d3n3o5pq3: lleva a4d3no15p4: comun a4d3nr: ana_te a4d3oq2: un_poco
a4d4np11q4: para_el a4d4opq: poner a4d4p5: comen a4d5n2op15q5r4: el_jueve a4d5oq: ^_si a4d6nop2r2: y_la a4d6nop8q:
conte a4d6p13q2r4: falta a4d7p3q3: decid a4d9n2p3: compa a4dn2: ver_si a4dn2p2q: os_lo a4dno2p3q3: quier a4dnp4r:
de_que a4dnp7q6: ^_me a4do6p2: recor a4dp3r: y_lo a4dp4q: llego a4n: vuelt_$ a4o: ahora_mismo a4o3: a_conta
a4o3p10q2r: entre a4o5: insis a4o5pq: de_su a4p: ^_uf decim nota socio uf a4p2: me_olvid por_compl y_os a4p6:
esta_seman a4pq5: reenv a4q: ayunt el_cierr a4r: aun_no a5: aviso_$ cuant_pueda graci_ana a53d65n11o9p28q9r4: con
a53d67n29o27p31q39r12: en a54d66n23o34p48q24r4: a a58d73n6o40p30q32r4: no a59d68n15o21p53q26r21: y a5d: retom
a5d10npq: segui a5d11npq4r: bueno a5d13n2o2p2qr2: ^_ya a5d2: no_hay a5d21n12p7q4r3: en_la a5d25n2p3q8: queda a5d2n:
depar a5d2n2: a_ver a5d2p12r2: lo_tiene a5d2p20qr8: viene a5d2qr: orden a5d3: nada_$ a5d3n2q2: ver a5d3n4p4: feria
a5d3oq2: poco a5d4pr2: que_es a5d5n2p5q2: de_marzo a5d5n2p6q2: marzo a5d5p: lo_sient a5d6np2: quedo a5d8p5q5r2: dias
a5dp: ^_estam a5dp18r8: que_viene a5dp2q: puedo a5n: enton a5o: conta_$ a5op: trasl a5p3: lo_tengo a5p5: compl a5pqr2:
cierr a5pr: os_digo a5q: cabez a5q2: vista a5q3: si_el a6: he_podid miro_con mucha_graci te_aviso vuelt_lo
a63d148n42o27p78q42r32: la a6d10n3o2q4r: desde a6d17n10p6q9r2: en_el a6d19n2o7p8q5r: corre a6d2n2op6qr2: mismo a6d2p4:
olvid a6d2pq: graci_$ a6d3n2o2: ^_nuest a6d3op3q: voy a6d4n5p7q2: fiest a6d5npq4: habla a6d5nq2: desde_el a6d5op6:
sient a6d6n4o2p6q3r3: que_el a6d7n2p2: visto a6d7n2pq2: hay a6d7n5o2p40q6r9: el_viern a6d8n2o2p18q7r4: jueve
a6d9n5p6qr4: aqui a6d9p19q: perdo a6do: tenga a6do4p2: a_mi a6dp: mucha a6nop3r: que_lo a6np4: prome a6o12:
nuest_aboga a6p2: pacie a6p3: ando a7: digo_$ miro_$ no_he podid pongo_con pueda sigo a79d108n36o54p87q52r31: de
a7d11no13p7q10: ^_no a7d11no2pr: direc a7d21n11op29q9r3: ^_el a7d25n3o8p7r: ^_la a7d2qr: aviso a7d3o9p7q5: no_me
a7d4np25q3r8: el_marte a7d5no3p4: ni a7do21p7r: escri a7dpq: despu a7pr: aun a7q: mirar a8: algo_$ ello_$ a8d11o5p2q3:
y_no a8d12n6o2p43q8r11: viern a8d2np14q4r7: prime a8d3: con_calma a8d3p: calma a8d4n2o2p33r7: seman a8d4n4o5pq2: ahora
a8d4pq: con_mi a8d6n3o6p10qr: pasad a8d8nop25q4r8: marte a8d9n3p10q6r: hola_ana a8dn2o17q: aboga a8np2: estoy_de
a8np4: se_me a8p: con_ello a8p2: digo_algo lo_revis a8p2q: ^_se a9: ^_todav a90d53n12o12p79q25r8: lo a9d10n2p13q4r:
pero a9d12np11q2r: sin a9d5n: lo_he a9d5n5o2p6q6r: manda a9d7n2p17q2r2: dia a9p: ^_estoy estoy_en a9p5: te_digo a9q:
la_vuelt ad: ^_confi ^_despu ^_hecho ^_puedo ^_su a_domin ana_le anexo aqui_y arrib_en avisa beso_$ buen_dia caro
casa_y cerra_por con_direc dejo_aqui depar_jurid dias_de dias_el el_aboga el_adjun elena eleva eleva_a emiti
esta_genia estro feria_hasta gente gripe ha_visto habla_en he_ensen hija_y i inven_y la_gente la_redac lamen_no
llega_en lo_di luis_$ luz_verde marta_el mil_perdo navid_! oport orden_de pasad_y pase_a pero_ya persi puent que_conte
que_queda que_va que_vamos repre respo_a resto_de revis_la rubri salud_$ santo segun_versi sin_la solo_en sra teres
todo_a turro tus_pregu ad10pq5: a_las ad10pr: la_carpe ad10r: b ad12: nos_queda ad12nq2r: demas ad12pr: carpe
ad13n4op6qr3: 0_$ ad15np10q: final ad18n2p3q6r: bien ad2: 0_sin ^_dale ^_firma domin_y escol estas_cosas feliz_navid
la_plata la_verda luis madri marid_y mayor plata tus ad24o2qr2: adela ad2n: a_viern tema ad2n2o2p: han ad2n2o2pq:
decir ad2n2o3q: de_mi ad2n2op2q3: tiemp ad2n2pq: diez ad2n2q2: dice ad2n6q: recue ad2no: jueve_pasad ad2nopr: la_tiend
tiend ad2np: beso un_beso ad2np2: ^_ayer ad2np2q2: poder ad2np7q9r: antes_de ad2npq: unas ad2npr2: al_0 ad2nq: busca
ad2nr: horar ad2o: va_a ad2o2: don ad2o3: jurid marid mi_marid ad2op: voy_a ad2op2r: viern_de ad2op3r: dejo ad2opr:
ellos ad2oq2: agrad ad2p: subir ad2p12q3r7: los_texto ad2p2: firma_por medid ad2p2r: hecho ad2p2r2: 0_al ad2p3q: sera
ad2p3q2: archi ad2p3r: finde ad2p5: el_conse ad2pq2r: cuatr ad2q2: duda ad2r: mi_socia ad3: a_su marte_a mi_parte
subid y_con ad3n: de_lunes ad3n2p7q: lunes_a ad3n2qr: encan ad3nop5r: !_! ad3noq: preci_$ ad3npq2: los_dos ad3nq2:
numer ad3nr: el_que ad3o9p3q3: que_no ad3op3: pedid ad3oq3: mande ad3p: fotos_$ ad3p2: devue ad3p2q: marta reuni
ad3p6r: tarda ad3pq: bocet ad3q2: mirad ad3r: ^_ahi es_de menos ad4: ^_ni dale pagad ad4n2o2p: ya_no ad4n2o5q5: entra
ad4n2p2q2: ^_os ad4n3: calle ad4np2r2: cocin ad4npq4: pregu ad4or: sobre ad4p3q: listo ad4p4r2: cordi ad4pqr4:
mando_el ad4pr: ^_de ad4r: el_de socia ad5n: el_telef ad5n3p5: todo_el ad5no2p2q3r: que_me ad5no3p4q2: lo_que
ad5nop3q3r: cerra ad5nop5: corre_$ ad5np: buen ad5oq: todas ad5q4r: ^_bueno bueno_dias ad6: hemos_decid la_direc ya_lo
ad6n6p3: ayer ad6n6q4: vuest ad6nop17qr6: y_el ad6npq3r: telef ad6o2p7r: ese ad6p: uno ad6p3: el_texto ad6pq: verde
ad6r: 0_el ad7: adela_$ ad7n2p4q: un_salud ad7nr2: a_0 ad7op4q2r2: ^_buena ad7p2q4: versi ad7p2r: ahi ad8no6r: vamos
ad8nq3: la_segun ad8o: por_mi ad9nq2r: de_0 adn: bueno_el debaj di el_tema recep te_cuent adn2: el_mismo adn2p: estud
adn2q: encon adn2r: ana_! adn3: mi_hija adn3o2: hija adn4o3q: prese adn5opq: nueva adno: con_nosot adnop: notic
adnop2q2: mucho adnp: inven lunes_de adnp2q83: ? adnp3: corri adnq: delan adnqr: cuand_lo adnqr2: de_conta la_prime
adnr: luz ado: ^_muy muy_senor por_ahora que_lleva saque sient_mucho y_les y_se ado2: es_una inter_$ ado2q: rogam
ado4p2r: de_nuest ado6: ^_lamen ado6p: lamen adop18r3: el_mierc adop19r3: mierc adop2: damos adopq: ^_como adoq: ^_he
adp: ^_ay ^_marta ay catal conte_con dado decis esta_de ha_dado mesa_de mismo_$ nos_hemos pinta subir_las texto_para
adp2: centr certi comen_$ de_verda dejam discu_la el_certi las_medid los_color adp2q: me_da adp2qr: ana_graci dicho
adp3: demor la_demor adp3q: las_fiest octub adp3r: acabe adp3r3: viene_$ adp4r: ^_con adp5q2: a_lo adp6: lo_mando
adpq: el_conta la_junta me_voy peque perdo_por ultim adpq18: neces adpq7: cual adq: ^_encan aviso_de cuant_nos darle
la_reuni papel queda_en senor_mia viern_pasad y_ahora y_en adq2: del_viern es_la mande_el que_si adq3: algun adq4:
movil adqr: porqu seis y_las adqr4: las_de adr: los_demas adr3: adjun_el an: ahora_lo bea bea_$ calla debaj_de deses_$
detra enorm gil hemos_tenid levan lleva_las llevo_yo lo_mejor malo no_traba que_esper que_yo senor_gil tenid
todav_estoy y_sin ya_estoy an2: ^_desde con_vuest iba iba_a la_calle vi an2o2: el_senor an2o3p: y_que an2o4pq: que_se
an2p: estam_en an2q: se_ha an3: parti_del an3p: ^_felic an5o6p2q: ^_mi an6o2p: a_parti an7o2p: parti ano: pasad_el
ano5: a_nuest anop: compr_$ anop2q4: encue anopq: decir_que anp: ganad anp2: seman_de anpr: viaje anq: delan_de es_un
queda_preci anr: de_parte fuent las_fuent ao: cosas_$ de_una disco esto_y famil inter_y llegu negoc notic_de poco_de
poner_en quien_lleva ramir ao2: de_envia direc_$ he_puest que_hemos que_mi ao2q: consi ao3: credi ha_sido no_podem
no_volve ocupa ao3r: puest ao4: el_asunt ao4pr: datos ao5: ha_entra ao6r: en_manos manos manos_de aop: asi_lo comun_el
con_nuest estam_de la_proxi aop2: buena_noche enfer aop2q: conte_a aop8r: proxi aopq4: no_lo aoq: contr_$ devol aor:
la_senor ap: ^_ahori ^_tranq ahori ando_de ando_en aprue aprue_el buena_pinta camio certi_del cielo comis comit_de
comun_la con_varic conse_$ conte_el conte_la dando de_fiest de_ganad de_quiro decim_$ dias_para direc_finan dos_seman
el_archi el_infor el_inven el_porta el_resul envia_el envia_los escan_$ esta_enfer estam_a estud_y fiebr_y fotos_a
junio_y la_centr la_comis la_decis la_pacie la_pila laura laura_que le_digo lo_comen lo_firma lo_manda lo_veo
los_bocet lunes_tiene manan_os marte_no mater mes_te muy_buena nosot_y os_conte paque perdo_$ permi pila que_estoy
que_sea quiro resul revis_tambi sam sella si_esta si_los sient_en socio_lo tambi_laura testi tiene_muy tomam una_respu
uno_de varic vered viaje_$ vino ap2: con_fiebr el_geren es_impos fiebr he_olvid ingre la_mudan manda_los mando_las
muest podre prepa tenes una_seman ap21r6: tendr ap2q: haya voy_de ap2r: con_los ap3: ^_entre apunt dadme esta_noche
marzo_$ palab_$ tu_corre ap3q: listo_$ ap4: me_he no_llego reune_el ap4q: te_conte ap5: mudan ap5q3r5: hago ap5r:
retra ap6: ana_perdo ap6q6r2: antes_del ap8: de_mes ap8q: palab ap9: final_de apq: a_envia las_obras nos_ha nueva_$
obras octub_$ para_poner quier_que apq2: del_jueve apq5: pasar apr: ano_y de_viaje dona el_gesto falta_las hoy_y
los_datos que_vuelv salud_cordi apr2: lunes_que se_la apr3: ficha sea aq: abrir abrir_el color_del cual_sera de_cabez
de_cuent ella_se en_octub felip felip_$ hablo hablo_con he_mirad herma_y ido incli incli_por jueve_es junta_$ locur
los_marte los_preci luego_$ lunes_pero movil_y navid_y no_consi no_queda obra_en ponem por_manda por_tu puso que_firma
que_quier segui_esper una_locur vacac_$ vendr viern_pero y_volve aq2: ^_tengo funci funci_$ hola_me lo_encue aq3:
el_movil en_que me_pide no_entie vosot_$ y_me aq4: pide ar: ^_prime balan_y confi_la de_lisbo domin_0 elvir este_finde
fotog_$ hare_llega horar_es la_gesto lisbo los_seis te_dejo vinos ya_las ar2: balan lo_saco me_falta os_las tiene_mi
ar3: sea_el ar6: ^_adjun ar8: lunes_$ d: 0aqx0 0skql abro acomp acta acuar acuna agarr alica alter ambas ancho anime
apana apuro arco arsua arsys asist asust atte auror autom banda barce be beis bici bizum bland braul bruno bss bufet
cabec cabil caduc calen camar canon carna casco ceip chao chat chatb chema chico chill chuy clasi codig colgu com
comer comil const coope coord coraz costa crack crudo dadle deis dejal denta digal dimos dni dolor domic donat dosci
eche echea echev ed edito ele encaj ene enmie eras ernes errat escal esfue esos estat estei et etxeb eulog euros exami
exele f ferna ferra fidel fijat finca finit folde ftp gabi galer goni grana gratu guard hagal hierr hijas hijo hnos
horas horte idear ignac ignor iker impec infan ingle inscr iturr izq izqui jero justi kevin kiko larra laser lastr
late leand lee leopo lindo lluvi malpi manue mapa mar marge maria marin medel medi medit melli menti merce merid milla
minut miral modul molar moles monos mosca mostr mrequ muak mueve nacid naiar nave nel notit ochen oliva once onda
optad optam orale ordin origi orteg otili otono ozore pampl panos paqui parad parag param parar paro parra pasei pauli
pausa pedis pegas pego pelin pense peral picaz pichi pida pides pinto pizar plan polig poliz polo pon ponen prisa
propi puebl pulpe puro puse pusim quija ral reali redis refer repet repit repor reque rey rio rogel roi roque roto
rotul salid salie salve san sanid sean secci seco sedul sello siete simpl slp sms sobri solap spam spei suba suban
subi subve tahon tanat tanta tanti tanto tapa tazas techo telon tendi tilde tira tl tlf tobon tocad tocar tomen tono
tonos torna trein tunel tuvo tx unani unifo usad usar usarl utile v0 valde vas vegan veget via viga visua viuda volan
votam voto we wenas x0 xq d10n2o2q: ^_por d10q: ^_al d11npq: azul d12nq13: puede d12o8p4q7: factu d13n4opq7: cambi
d14: al_final d17: perfe d18nop2q2: 0_0 d2: 0_con 0_cubie 0_esta 0_madri 0_no 0_sabad 0_si ^_0 ^_adela ^_buen ^_https
^_somos a_renov a_tus aca_le acept_su acord_acept adela_! adjun_$ ahi_te algo_mas ana_adjun anoch_y antea aprob_$
arran asi_$ ayer_el azul_$ azul_y b0 b0_$ b_$ b_pero bano begon_$ bien_a bien_adela bien_menos blog bolet bolet_$
buen_finde bueno_al bueno_es busca_algo c cambi_nada campa carpe_fotos celia celia_y coche con_todo confi_que confo
corre_adela corre_es cosa_me cualq_cosa cuand_guste dale_nomas dale_para de_agost de_factu debe dejad_como deje_en
del_fondo del_presu demas_adela dentr desis_esta dicto dicto_desde diez_nos direc_de dos_nos drive_carpe duda_$
el_artic el_bueno el_coche el_eslog el_mante el_mural el_pollo el_presi el_taman el_titul es_b0 es_corre esta_hecha
estab_antes facha_son final_hemos final_nos firma_y folle_y fondo foto_del fotos_al fotos_buena gabri gavio gavio_$
googl graci_con gris hasta_las he_subid hecha hemos_mirad herma_$ hospi inspe jeje la_b la_campa la_claus la_copia
la_fecha la_gavio la_inaug la_obra la_sesio las_llave las_que le_mando leido_todo libre linea listo_el llave lo_deje
lo_mande los_que lunes_cerra madri_$ manan_deber manda_a marzo_asi mas_grand mi_perfe mirad_con molin mural nada_que
ni_el ningu_objec no_$ no_es no_hace no_puede no_quere no_toque nos_han nos_va objec objet opcio_b otro_el pagad_$
pagad_desde parte_no parte_todo pasam pasas perfe_el pie_de podei_publi pollo poned por_whats prefe_queda presc
presc_del presu_0 propu_0 publi_$ publi_cuand puert_de pues que_objet que_pregu que_sirva queda_como quedo_barba
quere_el quita_$ recie_$ roja sabad_0 sabad_solo salvo senti septi_y si_$ sin_duda sirva_$ sobra socia_el somos_0
subid_las sus_termi suyo suyo_afect taman tenem_ningu tesor texto_con texto_que titul_en todos_sus toque_nada trans_el
tuvim un_hospi una_coma uno_ni vale_perfe vez_pasam video_$ vio vio_el whats wirth_le y_0 y_uno yo_misma d2n: artic
como_te dejar dos_de el_nombr es_calle examp invit_$ pasa_a que_hay se_llama segui_con venga yo_$ d2n2: en_todos perro
d2n2op2q: queri d2n2p2q: lo_de d2n2pq: local d2n2pq2r: pasa d2n3: anos d2n3q: copia d2n4: nuevo d2n4p2r: el_sabad
d2no: derec septi_$ d2nop2: media queri_ana d2nop2q: ^_queri d2np: alegr grand d2np2: se_nos d2np2q: un_abraz d2np3q2:
abraz d2np4qr6: paso_el d2npq: folle d2nq3: igual d2nr: invit otro d2o: ^_dejad acuer_con admin_$ cance de_desis
derec_de desis hacer_la nos_inter d2o2: ahora_$ d2o2p2qr: pago d2o2p5q22r3: o d2o2q: contr_y d2o3: el_pasad d2o4:
nunca d2o5: cualq d2o6pr2: ^_le d2o8: comun_que d2o9pq: ^_les d2op: conmi d2op4: medio d2opq: perso d2oq: agost
nombr_de d2or: de_momen momen d2p: 0_en ^_mira antes_$ bendi buzon clave con_eso del_logo desca dio el_claus el_rut
eslog esta_vez grand_$ guapa hola_guapa pie rut sesio d2p10: perdo_el d2p14q: hora d2p2: hecho_$ junto ponga d2p2q:
tradu d2p2r4: fotos_de d2p3: manan_por d2p3qr: q d2p3qr2: remit d2p4: el_silen silen tenei_todo d2p6: todo_$ d2p6qr2:
llega_el d2pq: repas d2pq3: paga d2pq4: cosa d2pr: estan_en no_el d2q: ^_aprob borra cambi_$ creia creia_que inaug
las_diez letra_$ menu parec_bien parte_$ proce_a que_cambi que_te tirad todas_las tres_$ d2q2: 0_ejemp blanc tenem_que
d2q2r: corre_del d2q3r2: el_segun d2q4: de_firma sale d2q5: claro d2q7: se_puede d2q8r: el_enlac d2qr: lucia d2qr3:
logo_en d2r: ahi_van de_antes de_ellos es_b la_facha os_he recie terra toque va_la d2r2: fotos_del van_los d2r6:
texto_de d3: ^_listo ^_perfe aca antig_$ apell asi_se barba barba_$ begon cif_b clini coma como_esta como_estab
compa_$ cubie de_pagin del_video el_plano el_talle el_verde en_vuest esta_mal final_no guste he_leido https la_letra
la_propu leido lunes_en no_graci no_va nos_conve nuest_cif oscur_$ para_adela perfe_$ por_todo presi puede_usted
queda_$ recib_un renov renov_el salio_esta si_las siemp_$ sirva son_0 todo_corre todo_en usuar d3n2o: ^_hemos d3n3p:
a_todo d3n4p2q7r: ^_que d3noq4: llama d3np: cafe d3np9r2: fin d3npr: siemp d3nq: para_la d3o: con_su haber hable
hable_con la_contr d3o3pq3: encar d3o3q: mas_$ d3o4q2: favor_$ d3op: acord quere d3opq: y_yo d3oqr2: y_de d3p: afect
cerra_$ esta_$ la_tarda los_tres mal d3p13q4: tarde d3p2: manan_$ misma d3p2qr: estim_senor d3p3: el_pedid d3p4:
contr_firma d3p6: de_seman d3p9r: fin_de d3pq2: la_del d3pq3: che d3pq4: nos_gusta d3pq5r: otra d3pr: cordi_salud
de_siemp un_cordi d3q: a_impre dias_ana donde hace_falta impri no_no nos_parec si_a somos d3q2: cambi_el el_color
jueve_a rojo d3q3: ^_che pone d3q8r: enlac d3qr6: la_porta d3r: 0_los facha hice talle viejo d3r2: ^_va d3r3: va_el
d3r8: adjun_los d4: ^_acabo acept de_febre esta_pagad esta_perfe febre la_opcio lo_hemos metro nada_mas no_tenem nomas
oscur salio y_esta d4n: estab d4n2o: que_ya d4n2q: antig d4n4: anoch d4no2p3: deber d4no2q3: hace d4np13q2: tenei
d4np2q3r: foto d4np2qr: esper_que d4npq2: impre_$ d4npq3r: la_foto d4npqr: la_impre d4npr2: la_cocin d4nq: el_carte
d4nq2: ^_los d4nq7: el_preci d4o: dejad d4o2: deje titul d4o2p: mis senor_wirth d4o3: sus d4o6pr: admin d4op:
por_corre d4opq: parec d4p: claus este_ano la_azul mira por_lo d4p3q3: ser d4p5: estim_ana d4pq: acabo acabo_de d4q:
mante proce d4q3: ejemp d4q3r2: las_dos d4qr: la_de d4r: cif_es el_drive d5: conve decid_no el_azul esta_todo la_puert
no_segui prefe puert d5n3q4: la_web d5n4op2r: sabad d5npr2: termi d5nq2r: carte d5o2p: wirth d5o3: no_vamos d5oqr:
que_la d5q: ^_todo opcio pagin_0 d5q2: letra d5q3: quita d5q3r: la_pagin d5r: b_0 d6: bien_$ perfe_asi publi
segui_adela d6n: se_queda video d6noqr2: nombr d6o6: vamos_a d6p2q3: la_versi d6q2: las_0 d7: carpe_compa todo_bien
d7n: esta_manan d7n3oq4: web d7n5op2: todos d7npq2r: impre d7o2p4q5: la_factu d7o9q5: por_favor d7p2r: estan d7pq:
la_trans d7r2: cif d8: son d8n2pq4: tenem d8o11q5: favor d8p3q4r: tres d8pq3: trans d8q: nuest_parte d8r: drive d9:
adela_con d9pq5: podei d9pr2: ya_esta d9q: por_nuest d9q2: lo_demas d9q9r2: pagin dn: !_que ^_cambi a_todos abuel
ana_os arce ayer_por bajo bien_graci bueni calle_del cambi_a coleg conoc de_entra direc_es el_cafe el_video
estar_cerra expos formu fue_un horar_de inclu_la insta inund inund_el la_asoci la_casa maris muebl muebl_arce nieve_$
nos_inund panad pasad_$ plant que_tenei quieb rato refor sabe salta telef_es ti_$ todos_$ valen vemos_en vuelt_de
vuest_ofici dn2p: nieve dn2pq: nos_vemos dn2pqr: disen dn2q: dice_que dn3: estuv dn3o: toda dn3p: fiest_y dno: todo_lo
dno2: asoci lo_lleva dno2q: proye dno2q5: que_nos dno8: la_empre dno9: empre dnop2: en_los dnoqr: pilar dnp: creo
creo_que la_comun metid ti veint dnp2: en_casa dnp3: te_paso dnp6: la_manan dnpq: elegi dnq: ^_vuest por_si tan dnq7:
oye dnr: el_horar el_otro parte_de do: 0_por ^_cance ^_soy a_cambi a_el a_hacer agenc autor_el cance_el cuest
damos_por de_esta de_mis dejad_de dejo_el en_nombr en_relac estaf euro factu_0 hoja_de jurid_$ la_vamos lic llama_$
mi_corre n n_o ni_un no_conte novie o_0 prote que_tenga recha recor_el relac relac_con retir tenia total traba_$ trata
un_euro una_estaf do2: corre_por el_proye el_traba esta_factu factu_y favor_de quite soy tras usted_$ do2p: esa
do2p4qr: segur do2pq: no_la do3: ante basta do3p: padre do3pq: ^_senor do3q: ya_en dop: dije le_comun dop3q2r2: envio
dop4q: defin dopq2: era doq: agost_$ autor favor_el rogam_que tiemp_$ y_nos ya_he doq2: envie dor: hoja dp: !_perdo
0_tiene ^_esper ^_tenem actua ana_aqui ana_he andan apare avien bien_el boda cafe_de carpe_$ casa_con cobra colga
color_$ comen_por con_ella con_lo de_preci deber_tener depos devue_la docum dueno el_compr el_disen el_secre el_uno
eso_le eso_te estam_hasta fiest_de firma_lo graci_la hacia hay_presu la_respu la_tradu lio lola lola_$ los_archi
los_cambi mal_el manda_las marco marta_$ marzo_y mas_que me_quedo medic mis_notas mucho_graci ni_una nino no_llega
notas ojala os_mando pagam par par_de pared pena perdo_que preci_y prime_de puedo_decir que_pena quedo_con reune_hasta
rut_$ santa secre_$ silen_el since telef_el tenei_nuest tiene_usted un_par verda_de verla verla_el viern_0 viern_en
viern_me x x_la dp2: 0_les de_fin dia_lo maque quede dp2q: buena_tarde el_pago viern_que dp2qr: tal dp2r: 0_que
revis_el te_la dp2r2: jueve_de dp3: de_octub lo_dejo los_plano viern_como dp3q: ana_el calcu dp4: ese_dia largo
mierc_0 os_paso dp4qr: jueve_0 dp6: en_tu dp7: t dp7q: pero_el dp7qr4: marte_$ dp9: lo_tenei dpq: ^_eso a_ser
ana_esper el_folle en_un la_buena la_tarde marte_0 salud_marta siend su_corre yo_no dpq2: en_dos si_la si_no dpq3:
punto vez_de dpq5: ^_neces dpqr: carta dpqr3: te_los dpr: 0_la 0_lo del_segun que_falta remit_el te_llega dpr2: alerg
dpr3: os_la vecto dq: 0_o ^_prefi ^_presu a_nombr abre acces al_lunes ana_antes ana_estam buena_la claro_que conce
corre_antes de_acces de_darle de_letra del_toldo dices digit doce ejemp_de el_borra el_conce el_escud el_menu el_numer
el_tipo empie en_enero en_rojo entro entro_en escud fecha_de foto_nueva habri hay_que hola_lucia la_tipog local_$
logo_no manda_$ mano mante_el manua mas_de numer_de pedim perso_a poco_mas porfa preci_de profo puede_ser que_manda
que_proce razon recib_su repas_el segun_opcio segur_que sera_la seria si_hace tipo tipo_de toldo trans_$ va_de
va_inclu ve viene_bien y_para dq2: cambi_la el_hosti neces_que plazo podei_manda pone_0 presu_$ sitio tinta dq2r:
foto_de dq3: en_vez hosti monta punto_0 dq4: aclar otra_vez prefi y_si dq5: inclu_el dqr: el_aviso princ dqr2:
el_prime segun_el tipog dr: 0_h abajo almac cargu cifra de_fotos del_equip dicen docto domin_cerra enero_$ fisca h
la_0 la_otra la_terra las_cifra logos los_termi lucia_$ lunes_la marte_se menos_el mi_suegr no_las os_confi panto
pascu patio pedia plani postr secre_del sobre_el socia_y suegr va_adjun viejo_$ ya_hice dr2: aqui_tiene cinco el_cif
en_vecto dr3: van_las dr7: te_adjun n: afoni alumn anter aparc astur atras aveni bajon besot bonit cafet camis cante
casua cated cena charl copio creer cruce cuelg dana decia desea diria diver edifi enfoc ensay eran escue frio fuert
fuist furgo genar gener giran guapi habei habra hermo hombr ilusi imagi jubil jugam justo lagri lanza laus lei licen
llena llora llove loco madru mari mates moto muchi mudad mudam mundo nina ovaci pabel panue pasao patri place pobre
polic ponie primo quera recom reimo remed resid robar rosa ruedi salim sevil sol sucur suert supie tarje tarta tembl
tom tomar traig triun tuvie tuya vais vales vario vermu vero viero vigo vimos voz n2: !_os !_te ^_acaba a_decir alcal
congr copia_en crist de_ofici de_toda de_vuest diez_anos el_congr el_estud el_merca el_perio entra_a gusto incor
lo_merec los_corre madre_dice menud merca merec merec_$ monto nos_lo perio piso prese_a prosp prosp_ano que_a que_ayer
queso quien_nos se_incor te_vi todos_os traba_con un_monto vi_el viern_es y_prosp n2op: cambi_de todos_los n2p:
abril_$ n2p2: celeb junio_$ os_manda n2p3r8: viern_$ n2q: ciert por_ciert web_no n2q2: empez n3: ^_enhor ano_nuevo
con_tu en_copia enhor_por la_tele te_manda tele toda_la n3o2p: de_ahora parti_de n3opqr: madre mi_madre n3p: acaba_de
n3p2: abril n4: el_premi premi n4p: cumpl n4p2qr: acaba n4q: estar_en n5: enhor manda_recue recue_$ no: a_traba
de_volve perez senor_perez no2: aboga_se seman_pasad no2p: comun_$ murio_el no2q: mi_aboga noq: ana_mi np: ^_creo
abraz_grand cerra_el dar de_ti dios el_ano he_visto hoy_cumpl infor_de jajaj_$ la_bande la_marca lo_prome manan_y
metid_en que_alegr salis si_hay yo_el np2: ^_hoy de_abril dia_$ estad la_vida locos np2q: marca np2q2: no_encue np3:
bande vida npq: el_progr progr npr: con_un jajaj marke nq: ^_recue a_quien ciert_el clien conta_se cuent_que encon_en
ha_queda jaime jaime_$ lado lado_$ marav oye_que para_0 progr_de si_nos vecin nq2: ^_quien habla_de preci_inclu nq2r2:
exact nq3: ?_en nq6: ^_oye nqr: terce nr: carme esta_termi pasa_el pilar_$ pront tempo nr2: resta o: acoso albac alvar
aseso auto azcon barra base belli blum calid carin cobro conti darem data deben denos destr deuda dijim dirig duelo e
educa fermi fuero futur habea hall haro hered incum infun instr integ lacal lagos maier menci mios nordl notif nulo
pacto pague paz pelo pidal prend prohi r ramon repen respe resue reten ruiz sigan sirve soto suscr suspe tomad trave v
valer volun o10: aboga_$ concu_de dejen falle o11: en_concu o13: concu o2: ^_basta ^_borre ^_consi a_esta abste
abste_de acree_$ acree_y ahora_dirij asunt_lo atend_ningu cesen datos_$ de_aboga de_datos de_nada de_no de_recla
deje_de deman deman_$ denun_$ difun dos_veces el_favor el_juzga en_adela escri_ni esta_direc exijo_que favor_no haga
haga_el hija_de insis_mas juzga la_admin la_hija la_prese les_exijo lleva_ya lo_pido los_tribu marid_falle mas_mensa
me_inter mi_ni mi_segur mis_datos nada_no negam ni_a no_recon nunca_se pagos papa podem_atend por_este puest_una
que_decir quite_de recon recon_la resci resci_el s socie_ha solic soy_la su_factu su_recla traba_nunca tribu_$ veces
veces_que ya_nuest o2p: escri_en impor o2p2q: domin_$ o2p2r: de_dicie dicie o2pq: ^_esto o2q: no_quier pagar_$ tribu
o2r2: lista_de o3: al_admin asunt_esta atend borre_de comun_a cualq_comun de_recor decla_en dirij_a dirij_al escri_por
esta_ya este_asunt exijo impug mas_corre mas_por ocupa_de pido que_dejen recla_y recor_$ sido_decla o3p: mi_padre o3q:
a_pagar defen o4: borre no_insis su_lista o4p: escri_$ le_ruego o4q2: volve_a o5: ^_dejen admin_concu concu_$ decla
denun escri_mas la_socie les_ruego me_escri socie o5p3r3: lista o5q: pagar o5q3: entra_en o6: a_escri de_escri
empre_ha lamen_comun no_vuelv o7: dejen_de o8: falle_el ruego_que o8q: vuelv_a o9: acree de_acree dirij recla o9p:
ruego op: antic de_lo del_antic el_impor enfer_$ esto_$ hasta_que le_escri liqui liqui_y lista_$ lista_la lunes_no
para_esto pasad_jueve piens que_entre tomas viern_no op2: d dicie_$ harem op2q2r2: en_su op5r: a_mas oq: bloqu
de_tiemp del_contr factu_en hace_cargo les_agrad les_rogam me_envie meses mi_$ pago_$ por_ningu quier_saber respo_de
se_va si_fuera tranq_por uso vez_lo y_ya ya_van oq2: como_se ejerc se_hace oq5: saber oq7: forma oqr: cargo or:
del_consu esta_lista jueve_$ l lista_y suyos p: abona agota amado apert aquel artur asamb atrev audio baner beatr boca
cabal cada cae caja calce carla carre cayo cloti cober coger comid corde cuare culo curri das denti descu digam dispo
dosie dpto dra duerm edurn eladi elorz enano enseg estre etica falla fijo finiq flor flore freid funda gatos guerr
guion hayan honor horiz ines infie ingen isidr jesus juana juro justa keli lango lavad liado llore mate mias muac
nacho nuria ola p paco pagan pare parie parro pies previ pulpo quemo quinc raya recoj recup reina resac rico saldr
salir selec senal singa sofia soste subo sufra sumo tecni tempr ten teodo tope uxia uy veia vergu vidal visad vota
zapat p10r: sin_falta p12q: ^_manan p12r2: lo_tendr p13: prime_hora p2: !_manan 0_os 0_tendr ^_dadme ^_pasad a_fin
a_media al_viern algo_segur ana_que bande_$ celeb_el corre_el corri_el de_aqui de_locos deber_poder dejam_hasta
dejo_hecho demor_el dia_manan dia_os digo_si el_patro el_pleno el_proxi en_junta encue_ni entre_las envia_$ envia_las
esta_misma falta_te hacem_llega impos_el jueve_le le_hago llega_los llego_antes lo_hago lo_recib lunes_lo manan_lo
mando_$ marzo_os mierc_y mudan_y ni_los no_podra noche_y nuest_comen nuest_respu os_comun os_damos os_envia os_ingre
oveja para_pensa paso_$ pensa pero_quier pleno podra podra_ser ponga_el por_escri proxi_viern que_en que_para regre_de
retra_el seman_$ seman_impos si_o sigui_le sino sino_el stoy stoy_en tal_y tampo te_confi tendr_las tendr_nuest
tendr_todo tendr_usted tenei_$ tenes_$ texto_defin todo_te tu_bande tu_mesa usted_la viene_como viene_os viern_os
y_como y_ese p2q: como_tarde factu_$ o_si p2q2: aunqu p2r: acabe_la falta_$ segur_$ tiene_la p2r2: envio_el mierc_$
p2r7: te_las p3: calcu_que dadme_hasta de_mudan de_por dia_sigui el_fin el_finde esta_tarde falta_lo impos_pero
jueve_te la_noche largo_de manan_a manan_sin mesa_$ mierc_que mismo_dia os_llega palab_de paso_los pedid_firma prome_$
seman_el sient_y tarde_$ tarde_te tendr_a tenei_en tengo_a usted_el p3q: paso_las respu_$ p3q3: hacem p3r: ese_mismo
la_lista patro que_acabe seman_proxi tarda_el p3r3: hago_llega p4: ^_dame como_muy cuent_con dame_hasta hora_lo
lo_largo manan_te marte_os me_sient mes_$ pasad_manan por_medio viern_y p4q: muy_tarde p4r2: tiene_$ p5: sigui t_lo
p5q: viern_a p5r: el_retra mas_tarda p6: dame viern_lo p6r: mando_los tiene_en p7: a_final texto_$ p7r3: tendr_el pq:
0_para ?_mi acaba_el agend ana_la ana_una buena_$ como_queda cosa_y danos de_mayo dias_mas dos_y dudas duran las_tradu
las_tres mayo pero_antes que_mas reser tarde_el vacac_el vemos_el vuelt_al y_esto pq2: a_una gusta_mucho o_la pq2r:
por_telef pq3: me_podei se_encar una_cosa pq59: ?_$ pqr: dr la_carta mando_a pqr2: fotos_te os_los pqr4: los_de pr:
biogr cierr_hasta diluv disen_de el_dr en_ocho entre_hoy es_cuand ha_pasad la_escri la_memor la_remit las_biogr
le_remit los_esta lunes_asi lunes_se manan_con marte_que mejor_dicho memor ocho ocho_dias su_mesa tendr_en tengo_q
van_el pr2: la_tiene las_ficha marte_te se_las pr6: las_paso q: abris adici ahorr alcan aloja ampli anadi area banne
barat bilba boton celul chulo cogie cole colum comio cultu curva dan dioni dolar echen esque exced facti falte fianz
hagan hojas ibane idiom indic indiq jpg lata lloro mader marti maxi metal meter mozo nervi nieta nieto ofert opina
otorg pasan pata pesos pierd pilla pillo ponei posic prorr pulsa pulse queja ratit recic ronda route salen sande sanz
soluc surgi suya table tiff tocab trae trami trime unida veria verlo ves zip q2: 0_? ?_los ?_no ^_cual ^_una aclar_que
algui algun_sitio bien_por cosa_de cosit cuand_estar cuand_neces desde_algun el_pdf en_blanc encar_del encue_el eso_se
esta_inclu expli firma_neces forma_lo gusta_que hacei hacei_vosot ir ir_en lleva_a lo_hacei logo_? manda_la monta_$
neces_? neces_de nos_aclar otras oye_una paga_el pasar_? pdf_? podei_reenv posib preci_? pregu_si presu_? puede_empez
puede_pasar que_archi que_hago que_inclu que_ir que_pasa querr_saber quien_es quien_paga quisi quita_desde rapid
reenv_? refie saber_quien se_quita si_en sitio_o sube te_refie telef_$ tres_? tu_casa una_cosit una_duda una_llama
vez_la web_en q2r: cooki pagin_de q3: ^_y cual_de da_error de_decid de_quien el_iva el_punto enlac_me forma_neces
hacem_en lo_hacem lo_neces me_la me_sale o_lo o_va pide_una puede_cambi querr quien_se saber_si una_contr va_apart
viern_? q4: apart_? iva_o me_queda oye_y pdf q5: apart error iva neces_el para_cuand queda_claro q6: podri que_forma
qr: buena_ana color_de cooki_que de_cooki del_domin del_orden del_prime exact_lo falta_el llega_a los_paso pedir perdi
png porqu_el que_tal qr2: la_sala llamo los_mando sala servi r: acred ade anduv anna aspri bebid borda burde chef
comed compu condi cordo epilo esas eufem fines ganan gema giro grupo habit holaa inici jardi javi jess jo jura limpi
lote lou medin merez novia nube otros plato polit polos prima prude quesa quint remat repar romer rosal salon sembl
semes sinop talla tanda tim vea venta vieja r2: aqui_va capit capit_0 cocin_las conta_los de_alerg de_servi del_resta
ficha_de la_esta la_hago las_tendr las_tiene las_tipog le_adjun los_capit los_nombr porta_las porta_los produ que_hoy
viene_que r3: las_hago las_mando o_sea r4: ^_van r6: adjun_las r7: las_del
"""
