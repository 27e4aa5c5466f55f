"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abria acerc acumu almoh andam arqui atien audit bacal baja baje bater broma caido capaz carlo caser cielo cita
corta crios culpa debo dejan dejem depen descr detra digna dijer dire direm divis duche duro echar elevo elvir escog
estem fatal firmo fuerz gripe guada huelg i ido ii jordi labur lento linda lisbo llame loca locur malo maqui marea
matri merit milan miram miran mire mover mu muert naric nena norma ocupo oido onlin parce paren pares pasen persi
petic prece preoc pronu pude puent puso quebr quiza recog redes reinc repre respi ritmo rodil salga sam secue senta
serio somet tapad teatr tenie toca toma topog tren turro vere vered vi vuelo weber a109d139n38o31p144q73r40: el
a10d12n2o3: nada a10d14n3o3p14q6r: 0_de a10d26n5o5p6q2r2: al a10d35n11o7p11q16: nos a10d3o4p4q4: el_contr
a10d5n3op28qr12: el_lunes a10d5p15q2r8: tiene a10d7n5o10p3q2r2: ha a10d7nop11q: ^_lo a10dnp2q2: vacac a10dp2q2:
de_vacac a10p12r4: y_te a10p4: vuelv_el a11d13n3o3p4q22: si a11d14n5op14q17r: para a11d20n11o3p17q4r14: de_la
a11d20o2p4q3: con_el a11d2op4q8: tengo a11d7o7p4q8: contr a11o8p5q: vuelv a11p: ello me_pongo a12d10o2p18q3r: el_0
a12d15n2o16p6q2: nuest a12d2n2qr: esper a12d3p4r: revis a12d4n2p: vuelt a12dopr: se_lo a12dq: ^_graci a12np: pongo
a12oq: ^_recib a13d10p12q7: firma a13d12n4op29q5r13: lunes a13d15n5op18q7r2: ana a13d33n4o3p5q9r3: es a13d4op15qr2:
hasta a13d5p2q: graci_por a13dn2o2p7q: estam a14: lo_miro miro a14d13no5p10q2r3: le a14d16n8o4p8q10: un
a14d24n6o7p31q9r16: los a14d2o3p3q2: recib a14d2op2: algo a15: todav_no a15d37n4o8p13q20r12: del a15p7r2: digo
a16d34n7o12p6q3r6: ya a16d7n2o3pq3: a_la a17d34n5p20q17r19: las a18d65n6o5p36q18r11: 0 a19d12no3p5q2r: he a2: !_lo ^_$
^_aun ^_sigo ^_visto a_casa a_mirar aboga_todav acusa acusa_recib aerop ando_hasta apena apena_pueda arrib_$ asegu
breve cabez_$ checo comen_con comit_se compa_y compl_me conta_para contr_lo contr_una cuant_lo cuant_sepa cuant_tenga
dara dara_trasl decim_algo depar_legal despu_lo dia_y diga_algo doy_abast el_aerop el_depar el_orden el_perit en_manda
ensen_a entie_de enton_no es_festi es_quien esta_con estam_desbo estim_acusa estos_dias estoy_con falta_la festi finan
firma_del firma_hoy fuera_vuelv graci_en graci_se habia_pasad hare he_reenv idea impos_lo inclu_a jaja_$ la_resol
le_dara le_insis leo lo_checo lo_consu lo_estam lo_estoy lo_hare lo_pase lunes_es lunes_estoy manda_nada marzo_inclu
me_diga me_fue me_llego mirar_$ no_doy no_esta nota_graci noved noved_$ nuest_direc olvid_$ opini os_prome pacie_$
pelea pelea_con perit poco_$ poner_al por_insis prome_nada prome_poner prove_de que_esto quedo_en recib_de recib_mucha
redac resol retom_$ se_le segui_pelea seman_y sepa sepa_algo sin_porta socio_$ te_decim te_voy telas tenga_un
todav_esta trasl_de uf_todav un_ojo una_feria vaya vemos_$ viend vosot_es voy_conta y_aqui y_vuelv ya_casi ya_me
a20d23n9o16p8q5r3: mi a20d41n3o10p22q2r5: esta a21d12n13op30q5r8: os a222d294n77o98p192q132r44: $ ^
a23d56n10o19p23q13r: por a24npq2r: todav a26dpq5r: cuant a26dpqr: en_cuant a29n2op5: estoy a2d: aprob_el banco
de_compr del_ano direc_en el_banco habla_con ofici_$ ojo opera retom_el su_propu a2d10npq7r3: segun a2d11no2p2q7r3:
dos a2d12: queda_con a2d12n3o3p11q5: como a2d12np7qr2: salud a2d13n3op5r: asi a2d14npq5r5: va a2d15no15p8q5: mas a2d2:
^_vale ana_lo estas nadie a2d2n: llevo a2d2n2r4: ^_aqui a2d2no: cosas a2d2no3p7q: envia a2d2nopq3: nosot a2d2np:
el_visto ya_se a2d2np7q: ^_esta a2d2nq8: inclu a2d2nr: ana_te a2d2o: estos a2d2o2r: inter a2d2o3: mensa a2d2o3pr:
esta_en a2d2p: secre sient_$ a2d2p16r3: te_lo a2d2p2q3: ^_para a2d2pq: no_tengo a2d2q2: cuent_$ tiene_que
a2d33n5o3p18q: todo a2d3n2o2q: herma a2d3n2p2qr: mejor a2d3n2pq: tambi a2d3noq: mi_herma a2d3o: de_acuer hacer
a2d3o2p2q2r2: de_los a2d3op: acuer a2d3p12q3r4: llega a2d3p2: con_las plano a2d3p2q: verda a2d3p2q3: da a2d3p6: el_dia
a2d3pqr6: porta a2d3q2r8: van a2d3q4: vale a2d3q7: el_presu a2d4n2o7p2qr: senor a2d4n2op2: compr a2d4no4p6qr: domin
a2d4o3q: ningu a2d4o5p4q2r2: este a2d4op4: conse a2d4p2q2r: color a2d4p2qr3: confi a2d4p2r10: ^_te a2d4p9: ^_perdo
a2d5n2opq9: preci a2d5n3p2qr: ano a2d5pq: aprob a2d5pq5r5: el_logo a2d5q: fecha a2d6np17q16r3: antes a2d6p2q2: eso
a2d7np2qr: 0_a a2d7p5q2: ^_estim estim a2d8n2p: es_el a2d8o2q: no_nos a2d8p2q5r6: logo a2d9p13q3r7: texto a2d9pq10r:
presu a2d9qr19: adjun a2dn: equip_y fue nuest_depar a2dn2: a_los a2dn2p6q: de_junio a2dn3o5p: traba a2dn3p6q: junio
a2dn5opq3: estar a2dno2p3q3: quier a2dno2q2: volve a2dnpq: unos a2dnr: cunad mi_cunad a2do: que_ha a2dp: el_$ el_comit
las_prueb lo_habla a2dp2q: obra veo a2dp3q2: junta a2dp4q: respu a2dpq: prueb tener a2dpq2r: enero a2dpq3: me_lo a2dq:
ensen es_que jaja mil a2n: aboga_en aqui_no compa_de deses feliz feria_de a2n2: de_vuelt a2no2p16r5: la_seman a2np3q5:
^_antes a2npq: no_os a2npq3: del_lunes a2nr: el_prove a2o: esto_es insis_lo larga a2o2: insis_$ les_comun a2o3: sido
a2o3p: murio a2o3q: podem a2o4p2r: consu a2op: mujer a2oqr: sigue a2p: bueno_de decid_$ dias_$ en_obra entre_el escan
me_paso pasad_por paso_por se_que verda_$ a2p2: consu_con fotos_el hasta_arrib perdo_se regre a2p2q: encim_de geren
a2p3: casi lunes_y a2p3q: discu a2p4qr: lunes_0 a2p5r: lo_paso a2p9r2: te_mando a2pq: firma_el la_que reyes unos_dias
a2pq2: navid a2pqr: de_enero a2pr2: gesto a2q: ^_discu del_ayunt en_una la_firma que_habla un_vista a2q2: lo_reenv
si_lo a2q4: tengo_que a2r: el_direc no_ha ya_os a2r2: saco a3: ^_anota ^_mucha ^_tomo abast algo_te anota anota_graci
calma_$ de_vosot desbo diga echo echo_un en_ello esper_a esper_el esta_leyen estoy_esper estoy_fuera la_cabez le_echo
lo_esta lo_retom lo_tenga lo_vemos me_habia pasad_a pendi_de podid_mirar pongo_$ recib_lo revis_$ revis_con sigo_esper
tomo tomo_nota viene_estoy y_le a30d15n6p46q6r16: te a36d13np2q2: graci a39d16n11o11p17q21r5: se a3d: despu_de
el_notar graci_lo mi_jefe te_escri a3d10n3p26qr2: manan a3d2n2o2p7q2: ^_a a3d2n3p2q4r2: de_las a3d2n4p3: la_feria
a3d2n4p6q3: tu a3d2n5: ofici a3d2n9op3: !_$ a3d2np13q3r7: prime a3d2np5r3: hoy a3d2nq3: habia a3d2p2: el_resto resto
a3d2q2: notar a3d2r: doy a3d3n2r: equip a3d3n3o5pq3: lleva a3d3n3p4q2: por_el a3d3np: visto_bueno a3d3o2p2q6: vez
a3d3oq: fuera a3d3p3: firma_$ a3d4np3q3: cuent a3d4p16q2r7: mando a3d4q: propu a3d5n2o17p10q2r: les a3d5n2op2q: yo
a3d6nop7q: conte a3d6pq3: decid a3d7op8q2: por_la a3d8nop5q4: ^_nos a3d8npq: solo a3d9p3r: 0_y a3d9p9q3r9: las_fotos
a3dn: el_equip a3dn2: la_ofici a3dn2pq: vemos a3dn2q: casa a3dnoq: respo a3dnp2qr: me_ha a3dnr: pase a3do5p3q2: esto
a3dp: comit a3dp4: reune a3dp7: impos a3dpq3: no_se a3dq: luego a3dr2: tiene_el a3n5oq10: quien a3np3: mi_compa a3npq:
jefa a3npr: prove a3nq4: vosot a3op: trasl una_vez a3p: ^_ando al_dia decim el_recor estam_con la_mesa mi_socio
olvid_de a3p12r5: seman_que a3p2: arrib a3p2q2: el_corre a3p3r: mesa a3p4: se_reune a3p4q: encim a3p9: mes a3pq:
^_segui mi_jefa no_puedo a3pr: el_fotog fotog manda_el a3q: ayunt cierr_del hueco que_os un_hueco vista a3q3: a_que
entie a3qr: legal a4: ^_ok cuant_me graci_ana he_pasad leyen leyen_el nota para_que pero_no pueda_$ recib_graci
reenv_a vacac_hasta a44d13n6o12p22q28r5: me a44d62n29o31p43q44r17: que a47d58n10o8p21q9r3: con a48d56n26o26p24q37r10:
en a49d54n21o30p40q21r2: a a4d: jefe pendi a4d14p9q4r10: fotos a4d2: ok a4d22n2p7qr: con_la a4d2n5p6q: fiest
a4d2np15q2r7: paso a4d2oq: poner un_poco a4d2p2q: infor a4d2q: no_le a4d2r: orden a4d3no15p4: comun a4d3np10q3:
para_el a4d4nop13q5r3: el_jueve a4d4nq2: desde_el a4d4p5: comen a4d5nopr2: y_la a4d5oq: ^_si a4d5p13q2r4: falta
a4d8n2p3: compa a4d8n3o2q4r: desde a4d8npq: segui a4dn2: ver_si a4dn2p2q: os_lo a4dnp7q6: ^_me a4do19p3r: escri
a4do6p: recor a4dp4q: llego a4n: vuelt_$ a4o: ahora_mismo a4o3: a_conta a4o3p9q2r: entre a4o5: insis a4o5q: de_su a4p:
^_uf socio uf a4p2: me_olvid por_compl y_os a4p3r: de_que y_lo a4p6: esta_seman a4pq4: reenv a4q: el_cierr a4q3: si_el
a4r: aun_no a5: aviso_$ cuant_pueda miro_con a54d56n14o18p44q23r18: y a56d60n6o38p25q32r4: no a5d: retom
a5d13n2o2p2qr2: ^_ya a5d15n11p5q4r3: en_la a5d2: no_hay a5d21n2p3q7: queda a5d2n: depar a5d2n2: a_ver a5d2n2q: ver
a5d2oq: poco a5d2p12r2: lo_tiene a5d2p19qr8: viene a5d3: nada_$ a5d3n4p3: feria a5d4pr2: que_es a5d5nop3: ni
a5d5np5q2: de_marzo a5d5np6q2: marzo a5d5p: lo_sient a5d5p3q5r2: dias a5d6np2: quedo a5d7n5p4r4: aqui a5d7no2p15q7r3:
jueve a5d9npq4r: bueno a5do2p: a_mi a5dop2q: voy a5dp: ^_estam a5dp17r8: que_viene a5dp2q: puedo a5n: enton a5o:
conta_$ a5p3: lo_tengo a5p5: compl a5pqr2: cierr a5pr: os_digo a5q: cabez a6: he_podid mucha_graci te_aviso vuelt_lo
a60d132n39o25p70q37r29: la a6d: mucha a6d12n9p4q7r: en_el a6d17n2o7p6q5r: corre a6d2q: graci_$ a6d3no2: ^_nuest
a6d3npq4: habla a6d4np22q3r7: el_marte a6d5n4o2p6q3r2: que_el a6d5n4op36q5r9: el_viern a6d5p18: perdo a6d5p5: sient
a6d6n2p8q4: hola_ana a6d6n2pq2: hay a6d7n2p2: visto a6d7nop22q3r7: marte a6dnop6qr2: mismo a6do: tenga a6dp3: olvid
a6np4: prome a6o11: nuest_aboga a6op3r: que_lo a6p: pacie a6p3: ando a6q: mirar a7: digo_$ miro_$ no_he podid
pongo_con pueda sigo a74d95n35o51p78q48r27: de a7d11no2r: direc a7d2: con_calma a7d20n11op29q9r3: ^_el a7d23n3o8p7r:
^_la a7d2o9p5q5: no_me a7d2p: calma a7d4n4o5pq: ahora a7d5n3pq6r3: cuand a7d6n14o2p6q: ! a7d6n2p15qr2: dia
a7d9no13p6q10: ^_no a7dq: despu a7dqr: aviso a7r: aun a8: algo_$ ello_$ a87d46n11o11p72q23r7: lo a8d10np10q2r: sin
a8d2n2o2p32r6: seman a8d3pq: con_mi a8d4n: lo_he a8d6n2o6p8qr: pasad a8d8o8pq3r2: su a8d9n5op39q7r10: viern
a8d9o4p2q3: y_no a8dn2o16q: aboga a8np2: estoy_de a8np4: se_me a8p: con_ello estoy_en a8p2: digo_algo lo_revis a8p2q:
^_se a9: ^_todav la_vuelt a9d13n3p10q7: ^_hola hola a9d2n3o8p4q3r3: conta a9d3n4o7p6q14: una a9d5n5o2p5q4r: manda
a9d7np12q4r: pero a9dp11qr: hasta_el a9p: ^_estoy a9p5: te_digo ad: ^_ay ^_confi ^_despu ^_hecho ^_puedo ^_su a_domin
ana_le anexo aqui_y avisa ay beso_$ caro casa_y cerra_por con_direc depar_jurid dias_de dias_el el_aboga el_adjun
elena eleva eleva_a emiti es_de escol estro feria_hasta genia ha_visto habla_en he_ensen inven_y lamen_no llega_en
lo_di luis_$ luz_verde marid_y marta_el mia oport orden_de pasad_y pase_a pero_ya que_conte que_queda que_vamos
respo_a resto_de revis_la rubri salud_$ santo segun_versi sient_mucho solo_en y_en ad10op6q3r: buena ad11: nos_queda
ad11n3o3p2: hemos ad11pr: carpe ad13n4op6qr3: 0_$ ad14np10q: final ad14nqr: parte ad17n2p2q5: bien ad2: 0_sin ^_dale
^_firma estas_cosas la_plata la_verda luis madri mayor plata va_a y_con ad21oqr2: adela ad2n: a_viern busca horar tema
ad2n2o2p: han ad2n2o3q: de_mi ad2n2op: decir ad2n2op3qr: ^_ana ad2n2opq3: tiemp ad2n2pq: diez ad2np2: ^_ayer ad2npr2:
al_0 cocin ad2o: jueve_pasad ad2o3: jurid ad2p: subir ad2p11q3r7: los_texto ad2p2: firma_por ad2p2r: hecho viern_de
ad2p3q2: archi ad2p3qr2: dia_0 ad2p4: el_conse ad2p6: tarda ad2pq2r: cuatr ad2pr2: 0_al ad2q: me_gusta ad2q2: duda
mirad ad2r: mi_socia ad3: a_su marte_a mi_parte subid ad3n: de_lunes ad3n2p6q: lunes_a ad3nop3: !_! ad3noq: preci_$
ad3npq2: los_dos ad3nq: numer ad3nr: el_que ad3op2: pedid ad3op5q2: muy ad3oq: todas ad3oq3: mande ad3p: fotos_$
ad3p2: devue ad3p2q: marta reuni ad3p2r: cordi ad3pqr4: mando_el ad3q4r: ^_bueno bueno_dias ad3r: ^_ahi menos sobre
socia ad4: ^_ni dale pagad ad4n2: calle ad4n2o2p: ya_no ad4n2o5q4: entra ad4n2p2q2: ^_os ad4no2pq3r: que_me ad4nop3q3:
cerra ad4noq: septi ad4o2p7r: ese ad4oq: de_septi ad4p3q: listo ad4pr: ^_de ad4r: el_de ad5n2op3q2r2: del_0 ad5n2p4r:
asi_que ad5n3p5: todo_el ad5nop5: corre_$ ad5pq: verde ad5r: 0_el ad6: hemos_decid la_direc ya_lo ad6n6p3: ayer
ad6n6q4: vuest ad6np3q: un_salud ad6nr: a_0 ad6p: uno ad6p14qr4: y_el ad6p2: el_texto ad6pq5: gusta ad7: adela_$
ad7np3q2: ^_en ad7nq2: de_0 ad7p2q3: versi ad7p2r: ahi ad8no5r: vamos ad8nq3: la_segun ad8o: por_mi ad8pq5: a_las
ad8r: b ad9nqr: demas ad9pr: la_carpe adn: beso bueno_el di el_tema extra recep te_cuent un_beso adn2p: estud adn2q:
abier encon adn2qr: encan adn4p: felic felic_fiest adn5opq: nueva adn6q: recue adno: con_nosot adno4p6r: el_domin
adnp: inven lunes_de adnp2: ninos adnp6q8r: antes_de adnpq: ella unas adnpq2: mucho adnpr: la_tiend tiend adnq: delan
adnqr: cuand_lo adnqr2: de_conta adnr: luz ado: por_ahora que_lleva saque voy_a y_les y_se ado2: despa es_una inter_$
ado2q: rogam ado3: marid mi_marid ado6: ^_lamen ado6p: lamen adop2: damos adopq: ^_como adoq: ^_he adp: ^_marta catal
conte_con dado decis esta_de ha_dado medid mismo_$ nos_hemos perdo_por pinta subir_las texto_para y_los adp2: certi
comen_$ de_verda dejam el_certi los_color adp2q: me_da adp3: demor la_demor sera adp3q: octub adp3r3: viene_$ adp4r:
^_con adp6: lo_mando adpq: bocet el_conta la_junta ultim adpq18: neces adpqr: del_dia adq: aviso_de darle es_la
la_reuni papel peque queda_en viern_pasad adq2: dice mande_el adq3: algun movil adqr: porqu seis y_las adqr3: las_de
adr3: adjun_el an: ahora_lo besos deses_$ el_mismo enorm estam_en ganad gil la_calle levan lleva_las llevo_yo lo_mejor
no_traba que_esper que_yo queda_preci senor_gil todav_estoy y_sin ya_estoy an2: ^_desde con_vuest iba iba_a parti_del
se_ha an2o2: el_senor an2o3p: y_que an2o3pq: que_se an3: ^_felic mi_hija an3o: hija an3o3q: prese an5o2p: a_parti
an5o6p2q: ^_mi an6o2p: parti ano: compr_$ pasad_el ano5: a_nuest anop2q4: encue anp: decir_que anp2: los_ninos
seman_de anp2q77: ? anpr: viaje anq: delan_de enter es_un anr: fuent las_fuent ao: cosas_$ de_una disco esto_y llegu
negoc no_volve poco_de poner_en quien_lleva ramir ao2: de_envia direc_$ he_puest ocupa que_mi ao2q: consi ao3: credi
el_asunt ha_sido no_podem puest ao3p2: de_nuest ao4: pondr ao4pr: datos ao5: en_manos ha_entra manos manos_de ao6:
asunt aop: asi_lo comun_el con_nuest estam_de la_proxi mi_mujer aop2: enfer tranq aop7: proxi aop9: noche aopq:
conte_a aopq4: no_lo aoq: contr_$ devol aor: la_senor ap: ^_ahori ^_tranq ahori ando_de ando_en aprue aprue_el
buena_pinta camio certi_del comis comit_de comun_la con_fiebr conse_$ conte_el dando de_fiest de_quiro decim_$
dos_seman el_archi el_infor el_inven el_resul envia_el envia_los escan_$ esta_enfer estam_a estud_y fiebr fotos_a
he_olvid junio_y la_comis la_decis la_pacie las_medid laura laura_que le_digo lo_comen lo_firma lo_manda lo_veo
los_bocet manda_los marte_no marte_y mater muest muy_buena nosot_y os_conte paque perdo_$ permi que_estoy que_sea
que_vuelv quiro resul revis_tambi sella si_esta si_los socio_lo tambi_laura tiene_muy tomam una_respu uno_de viaje_$
vino ap13: a_prime ap2: ana_graci discu_la el_geren es_impos esta_noche haya ingre la_mudan mando_las podre prepa
tenes tu_corre una_seman ap21r6: tendr ap2q: voy_de ap2qr: dicho ap2r: con_los finde ap3: ^_entre apunt dadme marzo_$
me_he palab_$ ap3q: las_fiest listo_$ te_conte ap3r: acabe ap4: no_llego reune_el ap5: mudan ap5q: a_lo ap5r: retra
ap6: ana_perdo ap6q: palab ap6q6r2: antes_del ap7: de_mes ap9: final_de apq: a_envia las_obras me_voy no_te nos_ha
nueva_$ obras octub_$ quier_que apq2: del_jueve apq6: cual apr: ano_y de_viaje el_gesto falta_las hoy_y los_datos
apr2: ficha se_la apr3: sea aq: ^_encan abier_el color_del cuant_nos de_cabez de_cuent en_octub hablo hablo_con
he_abier he_mirad herma_y hola_me incli incli_por jueve_es junta_$ los_preci luego_$ lunes_pero mil_graci movil_y
navid_y no_consi no_queda para_poner ponem que_firma recib_el segui_esper vacac_$ vendr viern_pero y_volve aq2:
^_tengo del_viern el_movil funci funci_$ lo_encue me_pide aq3: en_que no_entie pide vosot_$ y_me aq5: pasar ar:
balan_y confi_la domin_0 este_finde fotog_$ la_gesto los_demas los_seis salud_cordi tiene_mi vinos ya_las ar2: balan
lo_saco me_falta os_las ar3: sea_el ar6: ^_adjun ar8: lunes_$ d: 0aqx0 0skql abajo abro acomp acuar acuna alica alter
ambas ancho anime apana apuro arco arsua arsys asist asust atte auror autom barce be beis bici bizum bland boda braul
bufet cabec cabil caduc camar carna casco chatb chico chill clasi coche codig colgu com comer confo const coope coord
coraz costa crack crudo dadle debe deis dejal denta dicto digal dimos dni docto dosci eche echea echev ed edito ele
empie encaj ene enmie ernes escal esfue esos estat estei etxeb eulog euros exami f ferna ferra fijat finca folde ftp
galer gavio gente goni grana gratu guard h hagal hierr hijas hnos horas ignac ignor iker ingle izq izqui justi kiko
larra laser late leand lee leopo lindo lola manue mar marco marge marin medel medi medic merid metid milla miral molar
moles mosca mostr mrequ muak nacid nel nino ochen ojala oliva once optad optam orale ordin origi orteg otono ozore
pampl paqui parad parag param parra pascu pausa pedis pegas pego pelin picaz pichi pida pides pinto pizar plan poliz
ponen propi pulpe puse pusim reali redis refer repet repor reque rey roque roto rotul salid salie salve san sean secci
sello siete simpl since slp sms sobri solap spam spei sra suban subi subve tahon tanat tanti tanto tapa techo telon
tesor tira tl tlf tobon tocad tocar tomen tono torna total trein tus tuvo tx unani unifo usad usar usarl utile vegan
veget verla via viga vio visua votam voto we x0 d10n2o2q: ^_por d10np: azul d10nq12: puede d10q: ^_al d11o7p4q7: factu
d13: al_final d13n4pq6: cambi d16: perfe d18nop2q2: 0_0 d2: 0_con 0_madri 0_sabad ^_0 ^_adela ^_https ^_somos a_renov
aca_le acept_su acord_acept adjun_$ admin_$ afect ahi_te algo_mas ana_adjun anoch_y antea aprob_$ arran asi_$ ayer_el
azul_$ azul_y b0 b0_$ b_$ bano begon bendi bien_adela bien_menos blog bolet bolet_$ bueno_al bueno_es busca_algo c
cambi_nada campa carpe_fotos celia celia_y cif_b coma con_todo confi_que corre_adela corre_es cosa_me cualq_cosa
cuand_guste cubie dale_nomas dale_para de_agost de_antes de_ellos de_factu dejad_como deje_en del_fondo demas_adela
dentr desca desis_esta diez_nos direc_de domin_y dos_nos drive_carpe duda_$ el_artic el_bueno el_eslog el_mante
el_mural el_plano el_pollo el_presi el_taman el_titul ellos es_b0 es_corre esta_hecha estab_antes facha_son
final_hemos final_nos firma_y folle_y fondo foto_del fotos_al fotos_buena gabri googl graci_con gris guste hasta_las
he_leido he_subid hecha herma_$ hospi inaug jeje la_campa la_copia la_fecha la_inaug la_propu la_sesio las_llave
le_mando leido leido_todo libre linea listo_el llave lo_mande los_tres madri_$ manan_deber manda_a marzo_asi mas_grand
mi_perfe molin mural ni_el ningu_objec no_$ no_es no_hace no_puede no_toque nos_han nos_inter nos_va objec objet
opcio_b otro_el pagad_$ pagad_desde parte_no parte_todo pasam pasas perfe_el pie pie_de podei_publi pollo poned
por_whats prefe_queda presc presc_del presi presu_0 publi_$ publi_cuand puede_usted puert_de pues que_objet que_sirva
queda_como quedo_barba quita_$ recib_un recie_$ roja sabad_0 sabad_solo salvo senti septi_y si_$ si_a si_las sin_duda
sirva sirva_$ sobra somos_0 subid_las sus_termi suyo suyo_afect taman tenem_ningu texto_con texto_que titul_en
todos_sus toque toque_nada trans_el un_hospi una_coma uno_ni vale_perfe vez_pasam video_$ whats wirth_le y_0 y_uno
yo_misma d2n: artic dejar dos_de es_calle esper_que examp invit_$ pasa_a que_hay segui_con yo_$ d2n2: en_todos d2n2pq:
lo_de local d2n2pq2r: pasa d2n3: anos d2n3p: el_sabad d2n3q: copia d2n4: anoch nuevo d2n4pq7r: ^_que d2no: derec
septi_$ d2noq3: llama d2np: grand se_nos d2np2q2: poder d2np4qr5: paso_el d2np7r: fin d2npq: folle d2nr: invit otro
d2nr2: la_cocin d2o: ^_dejad acuer_con cance de_desis derec_de desis haber hacer_la d2o2: ahora_$ don d2o2p2qr: pago
d2o2p5q20r3: o d2o2q: contr_y d2o3: el_pasad d2o4: nunca d2o5: cualq d2o5pr2: ^_le d2o8: comun_que d2o9pq: ^_les
d2op3r: dejo d2oq: agost nombr_de y_yo d2p: ^_mira antes_$ buzon cafe claus clave con_eso cordi_salud del_logo dio
el_rut eslog esta_vez grand_$ guapa hola_guapa la_tarda quere rut sesio un_cordi d2p2: hecho_$ ponga d2p2q: tradu
d2p2r4: fotos_de d2p3: manan_por d2p3qr: remit d2p4: contr_firma tenei_todo d2p5: de_seman d2p6: todo_$ d2p6qr2:
llega_el d2p7r: fin_de d2pq: estim_senor perso repas d2pq3: cosa d2pr: no_el d2q: ^_aprob borra cambi_$ creia
creia_que dias_ana impri las_diez no_no para_la parec_bien parte_$ proce_a que_cambi tenem_que tirad tres_$ d2q2:
0_ejemp d2q4: de_firma sale d2q5: claro d2q6: se_puede d2q7r: el_enlac d2qr: lucia d2qr2: y_de d2qr3: logo_en d2r:
0_los ahi_van de_momen es_b estan_en hice la_facha momen os_he recie va_la d2r2: fotos_del van_los d2r6: texto_de d3:
^_listo ^_perfe aca antig_$ apell asi_se barba barba_$ clini como_esta como_estab compa_$ de_febre de_pagin del_video
donde el_drive el_talle el_verde en_vuest esta_mal esta_perfe estab febre final_no https la_letra lo_hemos lunes_en
metro no_graci no_tenem no_va nos_conve nuest_cif oscur_$ pagin_0 para_adela perfe_$ por_todo queda_$ renov renov_el
salio_esta senor_wirth siemp_$ son_0 todo_corre todo_en usuar d3n2o: ^_hemos d3n3: a_todo d3npq4: pregu d3o: hable
hable_con la_contr d3o2: deje d3o2p: mis d3o3pq3: encar d3o3q: mas_$ d3o4q2: favor_$ d3o8p3q3: que_no d3op: acord d3p:
cerra_$ esta_$ mal por_lo d3p12q4: tarde d3p2: el_pedid manan_$ misma d3p4: estim_ana d3pq: atent d3pq3: che d3pq4:
nos_gusta d3pq4r: otra d3pr: de_siemp siemp d3q: a_impre el_color hace_falta la_del nos_parec somos d3q2: cambi_el
jueve_a pone rojo d3q2r: la_pagin d3q3: ^_che d3q7r: enlac d3r: facha talle viejo d3r2: ^_va d3r6: la_porta d3r8:
adjun_los d4: ^_acabo acept el_azul esta_pagad la_opcio la_puert nada_mas no_segui nomas oscur puert salio segui_adela
wirth y_esta d4n2o: que_ya d4n2q: antig d4n3q4: la_web d4no2q3: hace d4no3p3q2: lo_que d4np13q2: tenei d4npq2: impre_$
d4npq2r: foto la_foto d4npqr: la_impre d4nq: el_carte d4nq2: ^_los d4nq6: el_preci d4o: dejad por_corre que_la d4o2:
titul d4o2p3: deber d4o3: sus d4o4p6q3: usted d4o5p: admin d4p: este_ano la_azul mira d4p2q3: ser d4pq: acabo acabo_de
parec d4q: mante proce d4q2: letra d4q3: ejemp d4q3r2: las_dos d4qr: la_de d4r: b_0 cif_es d5: conve decid_no el_telef
esta_todo prefe d5n: se_queda video d5n3op: sabad d5n5op2: todos d5noqr: nombr d5nq2r: carte d5nr2: termi d5o2:
no_vamos d5q: ^_todo opcio d5q3: quita d6: bien_$ carpe_compa perfe_asi publi d6n3q4: web d6o5: vamos_a d6o9q5:
por_favor d6op3qr: ^_buena d6p2q2: la_versi d6pq3r: telef d6q2: las_0 d6r2: cif d7: drive todo_bien d7n: esta_manan
d7n2pq3: tenem d7npq2r: impre d7o10q5: favor d7o2p4q5: la_factu d7p2q3r: tres d7pq: la_trans d7pr: estan d7q: lo_demas
d7q7r2: pagin d8: adela_con son d8pq3: trans d8q: nuest_parte d9pq4: podei d9pr: ya_esta d9q: por_nuest dn: !_que
^_cambi a_todos abuel alegr arce ayer_por bajo bien_graci buen bueni calle_del cambi_a como_te de_entra debaj direc_es
el_horar el_nombr en_casa estar_cerra expos formu horar_de inclu_la insta inund inund_el maris muebl muebl_arce
nos_inund panad pasad_$ perro plant por_si que_tenei quieb rato refor se_llama ti ti_$ todos_$ valen vemos_en vuelt_de
vuest_ofici dn2pq: disen nos_vemos dn3: estuv dn3o: toda dno: todo_lo dno2: lo_lleva dno2q4: que_nos dno8: la_empre
dno9: empre dnop2: media dnoq: proye dnoqr: pilar dnp: creo creo_que la_comun veint dnp3: te_paso dnp6: la_manan dnpq:
elegi dnq: ^_vuest dnqr2: la_prime dnr: el_otro parte_de do: 0_por ^_cance ^_muy ^_soy a_el a_hacer agenc autor_el
cance_el con_su conmi damos_por de_esta de_mis dejad_de dejo_el el_proye en_nombr estaf euro factu_0 favor_de hoja_de
jurid_$ la_vamos lic llama_$ mi_corre muy_senor n n_o ni_un no_conte novie o_0 que_tenga recha recor_el retir soy
traba_$ trata un_euro una_estaf do2: corre_por el_traba esta_factu factu_y usted_$ do2p4qr: segur do2q: ya_en do3:
ante basta dop: ^_senor en_los esa le_comun notic dop15r3: el_mierc dop16r3: mierc dop2q2r2: envio dop4: defin medio
doq: agost_$ autor favor_el no_la rogam_que tiemp_$ y_nos ya_he doq2: agrad envie era dor: hoja dp: 0_en 0_tiene
^_tenem actua ana_he apare bien_el cafe_de carpe_$ cobra colga color_$ comen_por con_ella con_lo de_preci deber_tener
depos devue_la docum dueno el_claus el_compr el_disen el_secre el_uno eso_le eso_te fiest_de hacia hay_presu la_respu
la_tradu los_archi los_cambi mal_el manda_las marta_$ marzo_y me_quedo mis_notas no_llega notas pagam par par_de pared
pena perdo_que prime_de puedo_decir que_pena quedo_con rut_$ santa secre_$ telef_el tenei_nuest un_par verda_de
viern_0 x x_la dp10: perdo_el dp13q: hora dp2: 0_les de_fin junto los_plano maque quede dp2q: calcu el_pago q
viern_que dp2r: jueve_de revis_el te_la dp3: de_octub lo_dejo t dp3qr: jueve_0 dp4: el_silen ese_dia mierc_0 os_paso
silen dp5: en_tu dp7qr4: marte_$ dp9: lo_tenei dpq: ^_eso buena_tarde el_folle en_un la_buena la_tarde marte_0
salud_marta dpq2: en_dos dpq3: paga vez_de dpq5: ^_neces dpqr: carta dpqr3: te_los dpr: 0_lo 0_que alerg del_segun
que_falta remit_el te_llega dpr3: os_la vecto dq: 0_o ^_prefi ^_presu a_nombr a_ser abre acces buena_la claro_que
conce corre_antes de_acces de_darle de_letra del_toldo dices digit doce ejemp_de el_borra el_conce el_numer el_tipo
en_enero en_rojo fecha_de foto_nueva habri hay_que hola_lucia la_tipog letra_$ local_$ logo_no manda_$ mano mante_el
manua mas_de menu numer_de pedim perso_a poco_mas pone_0 preci_de profo puede_ser que_manda que_proce que_si que_te
razon repas_el segun_opcio segur_que seria si_hace siend tan tipo tipo_de todas_las toldo trans_$ va_de va_inclu ve
viene_bien y_para dq2: blanc cambi_la el_hosti igual neces_que plazo podei_manda presu_$ si_no sitio tinta dq2r:
corre_del dq3: en_vez hosti monta otra_vez prefi dq3r2: el_segun dq4: aclar dq5: inclu_el dqr: el_aviso foto_de tipog
dqr2: el_prime segun_el dr: 0_la almac cargu cifra de_fotos del_equip dicen enero_$ fisca la_otra la_terra las_cifra
logos los_termi lucia_$ marte_se menos_el mi_suegr os_confi panto patio plani postr sobre_el socia_y suegr terra
va_adjun viejo_$ ya_hice dr2: aqui_tiene el_cif en_vecto dr3: va_el van_las dr7: te_adjun n: afoni alumn anter aparc
astur atras aveni bajon besot bonit cafet camis cante casua cena charl coleg conoc copio creer cruce cuelg dana decia
desea dios diria diver edifi enfoc ensay eran escue frio fuert furgo gener giran habei habra hermo hombr ilusi imagi
jaime jubil jugam justo lagri lanza laus lei licen llena llora llove loco madru marav mari mates merca moto muchi
mudad mudam mundo nieve nina ovaci pabel panue piso place pobre polic ponie primo pront queso recom reimo remed resid
robar rosa ruedi sabe salim salta sevil sol sucur suert tarje tarta tembl tenid tom tomar traig triun tuvie tuya vais
vario venga vermu vero viero vigo vimos voz n2: !_os ^_acaba a_decir ciert congr copia_en crist de_ofici de_toda
de_vuest diez_anos el_congr el_estud el_perio entra_a gusto incor la_tele lo_merec los_corre menud merec merec_$ monto
nos_lo perio por_ciert prosp prosp_ano que_ayer quien_nos se_incor tele todos_os traba_con un_monto viern_es y_prosp
n2op: todos_los n2p: abril_$ cambi_de n2p2: celeb junio_$ os_manda n2p3r8: viern_$ n2q: web_no n2q2: empez n3: ^_enhor
acaba_de ano_nuevo con_tu en_copia enhor_por te_manda toda_la n3o2p: de_ahora parti_de n3p: fiest_y n3p2: abril n4:
cumpl el_premi premi n4pqr: acaba n4q: estar_en n5: enhor manda_recue recue_$ no: a_traba asoci de_volve madre
mi_madre perez senor_perez no2: aboga_se seman_pasad no2p: comun_$ no2q: mi_aboga np: ^_creo abraz_grand cerra_el
con_un dar el_ano he_visto jajaj jajaj_$ la_bande la_marca lo_prome manan_y queri_ana salis si_hay yo_el np2: ^_hoy
corri de_abril dia_$ estad la_vida locos un_abraz vida np2q: marca np2q2: no_encue np3: bande np3q: abraz npq: ^_queri
el_progr progr queri npr: marke nq: ^_recue a_quien clien conta_se cuent_que encon_en lado lado_$ oye_que para_0
progr_de si_nos vecin nq2: ^_quien habla_de preci_inclu nq2r2: exact nq3: ?_en nq6: ^_oye nq7: oye nqr: terce nr:
carme de_parte esta_termi pasa_el pilar_$ tempo nr2: resta o: acoso albac alvar aseso auto azcon barra base blum calid
cobro conti cuest d darem data deben denos deuda dirig duelo e famil fermi fuero futur habea haga hall hered incum
infun instr integ lagos maier mios nordl notif nulo pacto pague papa paz pelo pidal piens prohi prote ramon relac
respe resue reten ruiz s sigan sirve soto suscr suspe tomad trave valer veces volun o10: aboga_$ concu_de dejen o11:
en_concu o13: concu o2: ^_basta ^_borre ^_consi a_esta abste abste_de acree_$ acree_y ahora_dirij asunt_esta asunt_lo
atend_ningu cesen datos_$ de_aboga de_datos de_nada de_recla deje_de deman deman_$ denun_$ difun el_juzga esta_direc
esta_ya exijo_que favor_no impug insis_mas juzga la_admin la_prese les_exijo lleva_ya los_tribu marid_falle mas_mensa
me_inter mi_segur mis_datos nada_no negam no_recon nunca_se ocupa_de pagos pido podem_atend por_este puest_una
que_hemos quite quite_de recon recon_la resci resci_el socie_ha solic su_recla traba_nunca tras tribu_$ ya_nuest o2p:
escri_en impor murio_el o2p2r: de_dicie dicie o2pq: ^_esto domin_$ o2q: no_quier pagar_$ tribu o2q2: volve_a o2r:
lista_de o3: al_admin atend borre_de comun_a cualq_comun de_recor decla_en dirij_a dirij_al escri_por este_asunt exijo
mas_corre mas_por que_dejen recla_y recor_$ se_pondr sido_decla o3p: le_ruego mi_padre padre o3pq: con_usted o3q:
a_pagar defen o4: a_escri borre en_conta no_insis pondr_en su_lista o4p: escri_$ o4p3: conta_con o5: ^_dejen
admin_concu concu_$ decla denun escri_mas la_socie les_ruego me_escri socie o5p2r2: lista o5q: pagar o5q2: entra_en
o6: de_escri empre_ha lamen_comun no_vuelv o7: dejen_de falle_el o8: dirij ruego_que o8p: ruego o8q: vuelv_a o9: acree
de_acree falle recla op: antic del_antic dije el_impor enfer_$ esto_$ hasta_que liqui liqui_y lista_$ lunes_no
para_esto viern_no op2: buena_noche dicie_$ harem op5: a_mas oq: ana_mi bloqu cargo de_tiemp del_contr hace_cargo
les_agrad les_rogam me_envie meses mi_$ pago_$ por_ningu quier_saber respo_de si_fuera uso vez_lo oq2: como_se ejerc
se_hace oq5: saber oq7: forma or: del_consu esta_lista jueve_$ l lista_y suyos p: abona apert asamb audio avien beatr
caja calce carla comid corde culo curri das digam dispo dona dosie dra duerm enseg estre etica falla fijo finiq flore
freid funda gatos guerr guion honor horiz ines ingen juro justa liado lio llore mate mias nacho nuria paco pagan pare
parie previ quemo quinc reina saldr salir selec senal sofia soste subo sufra sumo tampo tecni tempr testi tomas tope
uy vidal visad vota zapat p10r: sin_falta p11q: ^_manan p12: prime_hora p12r2: lo_tendr p2: 0_os 0_tendr ^_dadme
^_pasad a_fin a_media al_viern algo_segur bande_$ calcu_que celeb_el centr de_aqui de_locos deber_poder dejam_hasta
dejo_hecho demor_el dia_lo dia_manan dia_os digo_si el_fin el_finde el_patro el_pleno el_proxi en_junta encue_ni
entre_las envia_$ envia_las esta_misma falta_te hacem_llega jueve_le la_lista le_hago llega_los llego_antes lunes_lo
manan_lo mando_$ marzo_os mierc_que mierc_y mudan_y ni_los no_podra noche_y nuest_comen nuest_respu os_comun os_damos
os_envia os_ingre para_pensa paso_$ patro pedid_firma pensa pero_quier pleno podra podra_ser ponga_el proxi_viern
retra_el seman_$ seman_impos seman_proxi si_o sino sino_el t_lo tal_y te_confi tendr_las tendr_nuest tendr_todo
tendr_usted tenei_$ tenes_$ texto_defin tu_bande tu_mesa usted_la viene_como viene_os viern_os y_como y_ese p2q:
ana_el como_tarde factu_$ o_si p2qr: tal p2r: acabe_la falta_$ segur_$ tiene_la p2r2: envio_el mierc_$ p2r5: te_las
p3: cuent_con dadme_hasta de_mudan de_por esta_tarde falta_lo impos_pero jueve_te la_noche largo_de manan_a manan_sin
me_sient mesa_$ mismo_dia os_llega palab_de paso_los prome_$ seman_el sient_y sigui tarda_el tarde_$ tarde_te tendr_a
tenei_en usted_el viern_como viern_y p3q: paso_las respu_$ p3q3: hacem p3q3r5: hago p3r: ese_mismo que_acabe p3r3:
hago_llega p4: ^_dame como_muy dame_hasta hora_lo largo lo_largo manan_te marte_os mes_$ pasad_manan por_medio p4q:
muy_tarde p4r2: tiene_$ p5: mas_tarda p5q: viern_a p5r: el_retra mando_los tiene_en p6: dame viern_lo p7: a_final
texto_$ p7q: pero_el p7r3: tendr_el pq: 0_para ?_mi acaba_el agend ana_una buena_$ como_queda cosa_y danos de_mayo
dias_mas dos_y dudas duran las_tradu las_tres mayo o_la pero_antes que_mas reser su_corre tarde_el vacac_el vemos_el
y_esto pq2: a_una aunqu gusta_mucho si_la una_cosa pq2r: por_telef pq2r2: en_su pq3: me_podei punto se_encar pq58: ?_$
pqr: dr la_carta mando_a pqr2: fotos_te os_los pqr4: los_de pr: biogr cierr_hasta el_dr entre_hoy es_cuand ha_pasad
la_escri la_memor la_remit las_biogr las_ficha los_esta lunes_asi lunes_se manan_con marte_que marte_te mejor_dicho
memor tendr_en pr2: lunes_que pr4: las_paso q: abrir abris adici ahorr alcan algui aloja ampli anadi area banne barat
celul chulo cogie colum cosit cultu curva dan dolar echen entro escud exced facti falte fianz hagan hojas ibane idiom
indiq jpg mader marti metal meter mozo nieta ofert opina otorg otras pasan pata pedir pesos pilla pillo ponei porfa
posic prorr pulsa queja rapid ratit recic ronda sanz soluc surgi table tiff tocab trae trami trime unida veria verlo
ves zip q2: ?_no ^_cual aclar_que algun_sitio cuand_estar cuand_neces de_quien desde_algun en_blanc encar_del encue_el
eso_se esta_inclu expli firma_neces forma_lo gusta_que hacei hacei_vosot ir ir_en lleva_a lo_hacei logo_? manda_la
me_la monta_$ neces_? neces_de nos_aclar oye_una paga_el pasar_? pdf_? pide_una posib preci_? pregu_si presu_?
puede_cambi puede_empez puede_pasar que_archi que_hago que_inclu que_ir que_pasa querr_saber quien_paga quisi
quita_desde refie saber_quien se_quita si_en sitio_o sube te_refie telef_$ una_contr una_duda una_llama viern_? web_en
q2r: cooki pagin_de q3: ^_y cual_de da_error de_decid el_iva el_punto enlac_me forma_neces hacem_en lo_hacem lo_neces
me_sale o_lo o_va pdf punto_0 querr quien_se saber_si va_apart q4: apart_? iva_o me_queda oye_y y_si q5: apart error
iva neces_el para_cuand podri queda_claro q6: que_forma qr: cooki_que de_cooki del_prime exact_lo falta_el llamo
los_paso perdi png porqu_el princ que_tal qr2: la_sala los_mando sala servi r: acred anduv anna bebid borda burde chef
cinco comed compu condi cordo diluv epilo esas fines ganan giro grupo habit inici jardi javi jura limpi lote lou medin
novia nube ocho otros pedia plato polit polos quint remat repar salon semes sinop talla tanda tim vea venta vieja r2:
aqui_va capit capit_0 cocin_las conta_los de_servi del_resta la_esta la_hago las_tendr las_tiene le_adjun los_capit
porta_las porta_los produ que_hoy viene_que r3: las_hago las_mando o_sea r4: ^_van r6: adjun_las r7: las_del
"""
