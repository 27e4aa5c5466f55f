"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: banco broma caido carlo caser checo cielo comit culpa detra diga direm divis echo encim enton escan escol estem
estro feliz firmo gesto hare idea incli ingre lento lisbo llevo locur luego luz malo mesa mia miram miran nadie notar
ocupa ocupo oido opini paren permi persi petic pinta plano puso quebr quiro quiza redac redes regre reinc retom ritmo
rodil saco salga sam santo socio teatr toca toma tomo topog trasl tren vered viend vuelo weber a10: todav_no
a10d6op9q3r: el_0 a10dp2: algo a10o5p3: vuelv a11: lo_miro miro a11d10o9p4q2: nuest a11d3n2p14q2r7: lunes a11p3: digo
a125d143n42o42p101q61r21: $ ^ a12d10op2: he a12d26n3o8p8q4: por a12d5n3p18q3r6: te a14d21n3o7p12r5: esta a14dp: cuant
en_cuant a15d26n4o2p18q6r2: 0 a15pqr: todav a16d4n6p21q4r5: os a19d4n7o6p6q8r2: se a19np: estoy a2: !_lo 0_y ^_ando
^_anota ^_visto abast aboga_en aboga_todav ahora_mismo anota anota_graci aprob_el arrib_$ aviso_$ cabez calma_$
cierr_del comen_con compa_y compl_me contr_lo cuant_sepa decim_algo del_ano depar_legal direc_en doy el_$ el_depar
es_festi esper_a esta_leyen estam_desbo estos_dias estoy_en festi finan firma_hoy fuera_vuelv graci_se impos_lo leyen
leyen_el lo_esta lo_estam lo_tenga lo_vemos lunes_es lunes_estoy me_fue miro_con ni no_esta no_se nota nota_graci
nuest_depar nuest_direc opera os_prome pacie_$ pasad_a pendi poner_al por_insis prome_nada pueda_$ recib_mucha reenv_a
sepa sepa_algo si_el sigo tengo_que todav_esta vemos_$ vista vosot_es y_aqui y_vuelv ya_os a22d16n11o14p18q19r5: que
a22d57n24o9p29q13r14: la a23d4n3o5p11q9: me a25d19n9o16p10q17r2: en a25d25n6o5p6r: con a26d16n10o12p22q10r: a
a26d7np2q: graci a29d17n6o6p13q8r5: y a29d33n3o13p7q14r2: no a2d: el_equip es_que jefe mi_jefe a2d11op4q2: corre a2d2:
inter quedo a2d2n2p2q: mejor a2d2n2q: ano a2d2n7op2: !_$ a2d2o: poner a2d2oq3: nosot a2d2p: sient_$ a2d2p14: perdo
a2d2p3: por_la a2d2p9: ^_perdo a2d3: equip nada_$ a2d3p: firma_$ a2d3pq: solo a2d3q: ^_si aprob a2d4q5: presu a2d5oqr:
dos a2d5q3: decid a2d6p5: sin a2d6pq: segui a2d7n2p4: asi a2dn: la_ofici a2dn2: ofici a2dn2o5p: senor a2dnop10q6r:
jueve a2dnp12q6r: antes a2do: acuer de_acuer a2do4p: recor a2dor: esta_en a2dp2q2: ^_para a2dp5: impos a2dpq: estar
llego a2dq: poco un_poco vemos a2dq3r: cuand a2dq4: el_presu a2n: fue respo a2n2: de_vuelt a2nop4q: ^_a a2nop8r3:
la_seman a2np2q: de_junio junio a2np2q2: ^_antes a2np3: mi_compa a2np4q3: ^_me a2np7q2r5: prime a2npq: 0_a del_lunes
a2nq: no_os a2o: estos insis_lo a2p: ^_se compl decim dias_$ el_recor lo_habla lo_tengo por_compl a2p2: arrib conse
de_que os_lo reune se_reune a2p2r: que_lo a2p3: lo_paso a2p3q: entre a2p3q2: por_el a2p4: mismo a2pq: ^_segui quier
a2pq2: reenv a2pr: el_fotog fotog a2q: hueco legal que_habla que_os un_hueco a2q2: a_que a2r: el_direc a2r3: van a3:
ando cuant_pueda de_vosot desbo despu el_cierr estam_con estoy_esper estoy_fuera graci_lo he_pasad he_podid mucha
mucha_graci olvid_de podid_mirar pueda revis_con te_aviso viene_estoy a36d32n20o25p32q21r12: de a3d: con_mi fuera
tiene_el a3d11n2o4p2r: ^_la a3d2: no_hay a3d23n6o3p3q7: nos a3d2n4p4qr: manda a3d2p15r3: el_marte a3d2p3q2r: dias
a3d3p15r3: marte a3d4n2p3: compa a3d4n2p4q5: en_el a3d5n2p11: manan a3d5nop2: conte a3d6n2oq8: si a3d6no5p2q6: ^_no
a3d6np9q2: ana a3d7n6p2q2r: en_la a3d7p7q4: ^_hola hola a3d8n: ^_ya a3dno4pqr2: le a3do2pq: ahora a3do5: su a3dp2: hoy
a3np2: me_ha a3np3: prome a3nq: vosot a3o: insis a3o3: a_conta a3p: al_dia me_olvid pacie a3p4: esta_seman mes a3p7r3:
seman_que a3p8q2r3: paso a4: cierr no_he pero_no podid pongo_con recib_graci tenga vacac_hasta vuelt_lo a4d11nq2:
queda a4d12n3p12q10r11: las a4d2n3p2r2: aqui a4d3n: visto a4d3n2q: hay a4d3np3q: de_marzo marzo a4d6: nada
a4d6n7op9r7: de_la a4d6o2q: y_no a4dn4p22q5r4: el_viern a4dnp6q2: para_el a4dp2: comen a4dp7: lo_tiene a4n: vuelt_$
a4p: y_os a4p3: y_lo a4pq: voy a4q: aviso a4r: aun aun_no a5: depar digo_$ ello_$ me_pongo mirar os_digo
a55d19n3o4p42q6r: lo a5d: graci_$ a5d2n2o2p2q: pasad a5d2o2: ^_nuest a5d3n2p9: dia a5d3n7op4q: ! a5d4p: lo_sient sient
a5d6n11p17q6r: ^_el a5d6n4op3q6: un a5dp: olvid a5nop2q5: una a5np3: se_me a5o: conta_$ a5o8: nuest_aboga a5p:
con_ello a5p11r3: que_viene a5p12qr3: viene a5p2: lo_revis a5p3: te_digo a5p3r2: y_te a5pq3: habla a6: ^_todav pongo
a60d49n21o11p76q35r20: el a6d: calma con_calma a6d2pq2: tengo a6d3p7qr: tiene a6d4: lo_he a6d6n3o4p11q3r7: los
a6d6nor: direc a6d7: con_el a6d7n5o4p4qr: mi a6dn5p22q6r4: viern a6dnq: esper a6do3p2q: no_me a6n2o6p3q2r2: conta
a6no11: aboga a6p: ello a6p2: digo_algo a7: ^_estoy algo_$ la_vuelt miro_$ se_lo a7d14n4p2q5r: es a7d2o2p3q2: el_contr
a7d3o2p3q4: contr a7d4n5o5p3r: ha a7d4np10: ^_lo a7d5p5q: firma a7n: estoy_de a7n2op16r3: seman a7p2: revis a7p6qr:
hasta_el a8d14n3o2p4q: al a8d15n3o6pqr: ya a8d2n2: a_la a8d2np7q2r: pero a8d3n4p7q5: para a8d3np13r7: el_lunes
a8d4p2q: graci_por a8d8n2op6q3: 0_de a8dnop5: estam a9: ^_recib a9d13n3o2p10q8r4: del a9dn2p: vuelt a9dnp2q2: vacac
a9dp2q2: de_vacac a9dq: ^_graci a9p2: recib a9p3: vuelv_el a9p9qr: hasta ad: 0_el ^_ay ^_de ^_estam ^_he ^_hecho
ana_te avisa ay con_direc conte_con dale desde_el elena ensen equip_y estas genia ha_visto he_ensen inter_$ lamen_no
luis luis_$ madri marta_el nos_hemos numer ok orden que_conte que_vamos segun_versi sient_mucho sobre solo_en uno
ad15np2: con_la ad2: 0_sin ^_vale ana_lo fecha hecho los_dos mirad propu ad2n2p: feria ad2n2pq: tiemp ad2n2q5: preci
ad2no: ya_no ad2np: han ad2np2q: ^_os ad2np3: asi_que ad2np4: ^_esta ad2o2p4q: envia ad2o5: este ad2opq3: vez ad2p2:
dia_0 marta ad2p3: el_dia ad2p4q: muy ad2q: buena no_tengo verde ad3: pagad ad3n3op5q2: como ad3no2: desde ad3np3r:
del_0 ad3p8q2r5: texto ad3q2: vale ad3q4r2: el_logo ad4: ya_lo ad4np2q: ^_en ad4npqr5: va ad4nq2r: bueno ad4nr: demas
ad4oq: de_septi septi ad4p7q2: hola_ana ad4pq4r3: logo ad4qr14: adjun ad5: b hemos_decid ad5no: vamos ad5no5p4q3: mas
ad5nq3: la_segun ad5nq6r2: segun ad5p7q3r3: las_fotos ad6o: no_nos ad6p7q4r4: fotos ad6pr: carpe la_carpe ad7n2op5r2:
0_$ ad7pq: versi ad7pq3: ^_nos ad8: queda_con ad8n2o2p: hemos ad9np4q: final adn: de_0 el_visto extra visto_bueno
adn2o2: traba adn2q: encan adnoq: volve adnp: al_0 adnp10q4r: el_jueve adnr2: ^_aqui ado: ^_como con_nosot mensa ado3:
^_lamen lamen adp: 0_al comen_$ dado ha_dado subir unos adp2: listo adp3: lo_mando adp5: te_lo adp6q2r5: los_texto
adp7r3: llega adp7r5: mando adpq: esto octub adpq2: cuent adpr4: porta adq: enero mande mande_el papel peque tener
tiene_que viern_pasad adq2: cuent_$ mucho adq3: habia adr: que_es an: ^_desde a_0 a_los a_ver a_viern aqui_no cocin
compa_de de_lunes gil herma horar iba iba_a lo_mejor mi_herma no_traba parti_del pasad_el queda_preci senor_gil ver_si
y_la ya_estoy ya_se an2: se_ha an2o2: el_senor an2p: tambi an2pq: tu an2q4: quien an3p3: fiest an4p: nueva ano2p:
domin el_domin anop: a_parti parti anp: lunes_de seman_de anp2q: lunes_a anp2q45: ? anp5q4: antes_de anpq: jefa yo
anq: inclu ver anr: fuent las_fuent prove ao: a_mi consu conte_a de_nuest direc_$ jurid la_senor prese puest que_mi
que_se rogam y_que ao2: a_nuest de_los ao2q2: que_me ao3: pondr ao3q: lleva ao4: en_manos manos manos_de aop:
con_nuest damos estam_de tranq aoq: podem ap: ^_marta ^_uf asi_lo bocet conte_el del_dia el_conta el_resto ella
envia_el esta_enfer esta_noche fotos_a geren junio_y la_que laura laura_que lo_manda los_bocet lunes_0 marte_y me_he
mismo_$ no_llego nueva_$ palab palab_$ pasad_por puedo que_vuelv quier_que resto reuni revis_tambi subir_las
tambi_laura te_conte tomam uf ultim una_seman unos_dias ap2: dadme devue el_conse enfer es_impos hasta_arrib listo_$
noche perdo_se ap2q: el_corre respu veo ap3: final_de lunes_y marzo_$ ap3r2: viene_$ ap4: a_lo de_mes ap4r: retra
ap5q2r: antes_del ap7: a_prime apq: firma_el me_lo me_voy mi_jefa octub_$ voy_de apr: confi manda_el viern_de aq:
^_encan a_envia aviso_de cuatr del_viern en_octub en_una funci funci_$ infor jueve_es lo_reenv me_pide navid no_lo
pide queda_en segui_esper seis vacac_$ vendr viern_pero vosot_$ aq2: del_jueve en_que ar: fotog_$ los_demas no_ha ar3:
^_adjun adjun_el ar6: lunes_$ d: anime apare atent autom barce bendi bici bolet busca c chatb che clasi clini copia
cosa cosas dadle denta dentr donde empie encaj esfue eso esos estei euros examp h hacer hagal hecha horas hospi https
inaug ingle inven invit izqui letra libre linea mal maque marco marin metid miral monta movil n nomas objec objet
ochen ojala orteg pagam par pausa presc presi proye redis refer renov retir salid salio salvo senti seria sesio siemp
sirva sitio slp sms sobra son soy spam subve telon tema usad usar usarl usuar valen via wirth x0 d10q: parte d11np2q5:
bien d13q: adela d2: ^_0 ^_acabo ^_adela ^_buena ^_dejad acabo acabo_de aprob_$ asi_$ b0 b0_$ b_$ bien_adela
bien_menos bueno_es cambi_el cambi_nada cance cerra_$ cif_es como_esta conve corre_adela corre_es de_momen de_pagin
dejad_como del_video dos_nos duda duda_$ el_azul el_bueno el_talle el_verde en_vuest es_b0 es_corre esta_$ esta_perfe
este_ano favor_$ final_hemos final_nos folle_y fotos_del he_leido he_subid hecho_$ la_azul la_propu leido leido_todo
lo_hemos marte_a marzo_asi mayor mira molin momen nos_conve nos_han nos_inter nuest_cif opcio_b os_he pagad_desde
pagin_0 parte_no parte_todo pasam pie pie_de podei_publi por_todo publi segui_con septi_y sin_duda subid_las titul
vale_perfe vez_pasam video_$ viejo d20n4op10q: todo d2n: calle compr es_calle folle d2n2p: la_feria d2n2p2: ayer
d2n3p: todos d2no8p: les d2nq4: el_preci puede d2o: septi_$ d2o2: ningu d2o2pq2: encar d2op: pedid d2op4: ese d2p:
el_pedid esta_vez manan_por repas d2p2: ^_estim deber estim manan_$ tenei_todo d2p7q: tarde d2q: cambi_$ claro lucia
mante nos_parec parec parec_bien que_cambi d2q2: cerra ejemp las_0 nos_gusta otra d2qr: la_de las_dos d2r: menos talle
d2r6: adjun_los d3: a_impre antig_$ asi_se cif compa_$ el_telef esta_pagad esta_todo estan final_no la_opcio lo_demas
mi_parte oscur oscur_$ perfe_$ por_corre prefe queda_$ se_queda subid telef todo_corre video y_esta d3no: ^_hemos
d3np11q: tenei d3npq: impre_$ d3nq2: ^_los tenem d3o: todas d3op3: corre_$ d3p: la_trans d3p3: un_salud d3p8q2: falta
d3q: la_web d4: bien_$ carpe_compa decid_no dejad drive la_direc no_segui perfe_asi por_mi segui_adela d4n: esta_manan
d4n2: es_el d4n2p2: todo_el d4npq: impre d4nq: antig d4o: no_vamos vamos_a d4o3q: favor por_favor d4op2q3: la_factu
d4p: trans d4p4: salud d4pr: ya_esta d4q: ^_todo opcio web d4q3: gusta d4q4r2: pagin d4q5: a_las d5: adela_$ todo_bien
d5n: azul d5n5q4: vuest d6: adela_con d6np2q2: 0_0 d6p: la_versi d6pq2: podei d7: nos_queda d7o5p2q3: factu d7q:
nuest_parte por_nuest d8: ^_al perfe d8no: ^_por d8nq3: cambi d9: al_final dn: bien_graci bueni calle_del cambi_a
como_te creo creo_que dejar direc_es esper_que grand pasad_$ perro todos_$ vuelt_de dn2: a_todo anoch nuevo dn2pq2r:
de_las dn2q: diez dn5q: recue dnpq: la_impre dnq: ^_vuest preci_$ dnq2: llama do: acuer_con agenc agost agost_$
ahora_$ conmi cualq el_traba en_nombr factu_0 favor_el hable hable_con le_comun no_conte nombr nombr_de novie recor_el
traba_$ y_les do10p: escri do2: deje esta_factu do2p: admin do2q: ya_en do3p: que_no do4: comun_que do5: ^_les do6p:
comun dop: medio doq: contr_y envie hace dp: ana_he calcu carpe_$ color da de_octub decis eslog estim_ana estim_senor
las_prueb los_archi los_color marta_$ pago perdo_que que_falta quere salud_marta dp2: el_texto ese_dia sera dp2q:
tradu dp2q2: archi dp3: contr_firma dp4: todo_$ y_el dp6r3: marte_$ dp7: lo_tenei dp8: perdo_el dpq: prueb ser verda
dpq2: tres dpq4: o dpr: fotos_de la_tiend te_llega tiend dpr3: os_la dq: 0_ejemp ^_aprob borra corre_del creia
creia_que de_firma ejemp_de en_enero hace_falta hay_que hola_lucia impri la_tipog las_diez mante_el me_gusta no_la
nos_vemos parte_$ poco_mas podei_manda pone_0 presu_$ quita razon rojo sale segun_opcio tan tenem_que dq2: otra_vez
pone dq2r: ^_bueno bueno_dias dq3: el_enlac enlac dqr: tipog dr: ^_ahi ahi carta carte cifra foto hoja la_foto
la_pagin las_cifra logo_en logos menos_el socia va_adjun dr2: ^_va segun_el dr4: la_porta texto_de dr5: te_adjun n:
abraz anter artic asoci astur bajo bande bonit buen camis casua celeb cena charl ciert congr conoc creer cunad dana
delan desea dios diver empez enhor ensay escue estuv expos fuert furgo ganad gener gusto habei hija hombr imagi inund
jubil jugam lado lagri lanza licen llena llove loco madru merca moto muchi mudad mundo nieve ninos otro ovaci panue
pase place plant pobre polic premi primo queso recep reimo resid robar sabad sabe salta sevil sol sucur suert tarta
tembl tempo tenid tom triun tuvie unas vais vecin viaje vigo voz n2: ^_felic acaba_de ano_nuevo anos con_tu con_vuest
cumpl diez_anos el_estud encon estud menud prosp prosp_ano te_manda viern_es y_prosp n2o: de_mi n2o2p2q: ^_mi n2p:
abril os_manda n2p2r3: viern_$ n3: felic felic_fiest fiest_y n3qr: acaba n4: manda_recue recue_$ no: de_volve mi_aboga
perez que_nos seman_pasad senor_perez toda no2: aboga_se no2p2q2r: que_el no3q: entra no6: la_empre no7: empre np:
^_ayer ^_queri abril_$ corri dar de_abril decir decir_que elegi junio_$ lo_prome locos media queri queri_ana np2:
dia_$ estad np3: la_manan np5: fin nq: ^_quien ^_recue a_quien conta_se disen es_un lo_que preci_inclu nq2: ?_en nqr:
pasa nqr2: de_conta nr: carme el_prove esta_termi pasa_el termi nr2: la_prime o: abste acord albac atend basta blum
calid cargo cobro credi deben denun difun e futur haber hall hered impor infun integ l maier marid negam nordl nulo
padre pagar prote recha relac resci s solic soto sus veces o2: ^_consi a_escri acree_$ admin_concu al_admin ante
asunt_esta asunt_lo borre cesen concu_$ datos de_envia de_recor de_su decla decla_en defen deje_de domin_$ escri_$
escri_en escri_mas escri_por esta_ya exijo exijo_que factu_y ha_sido impug les_exijo les_ruego lleva_ya lo_lleva
los_tribu me_escri nunca por_este quite quite_de recor_$ se_pondr sido sido_decla su_lista su_recla tribu tribu_$
usted_$ ya_nuest o2p: con_usted o2pq: usted o2q: consi o3: ^_dejen de_escri dirij_a el_asunt en_conta este_asunt
falle_el ha_entra lamen_comun le_ruego pondr_en o3p2: conta_con o3pr2: lista o3q: entra_en o4: dejen_de dirij falle
recla o4r: ^_le o5: dejen empre_ha no_vuelv ruego ruego_que vuelv_a o6: acree asunt concu_de de_acree o7: aboga_$
concu en_concu op: de_ahora en_los la_proxi mis parti_de op2: a_mas op3: proxi op4q: segur opqr: envio oq: me_envie
volve_a oq2: encue or: esta_lista jueve_$ lista_de lista_y p: abona agend antic apunt buzon carla catal centr certi
clave dando danos das defin digam discu dosie dueno duran enseg esa estre falla fijo finde hacem harem haya ines junto
liado lio mias misma mudan murio notas notic nuria paque pena pensa perso podra podre prepa previ quede quinc rut
selec sella sigui t testi tomas tope vida vino p12r: lo_tendr p18r4: tendr p2: !_! ^_dadme acabe acabe_la algo_segur
ana_graci casi dadme_hasta dame dame_hasta de_fin de_seman deber_poder demor demor_el dia_os el_fin ese_mismo falta_lo
fotos_el hora_lo la_demor las_fiest manan_lo manan_sin mas_tarda mierc_0 mismo_dia nuest_comen os_envia paso_los poder
ponga ponga_el prome_$ que_acabe retra_el reune_el segur_$ seman_$ seman_impos tarda tendr_las tendr_nuest tendr_todo
tenei_$ tiene_en viene_como viern_como p2q: jueve_0 paso_las respu_$ p2qr2: paso_el p2r2: mierc_$ te_las p2r6: ^_te
p3: a_final impos_pero jueve_te largo_de marte_os mes_$ os_llega tarde_$ tendr_a tenei_en tiene_$ p3r: mando_los p4:
ana_perdo como_muy el_silen largo lo_largo muy_tarde os_paso pero_el silen p4r: el_retra te_mando p4r2: llega_el p5:
^_manan fin_de sin_falta texto_$ viern_lo p5q: viern_a p6: prime_hora p6r2: el_mierc p6r3: tendr_el p7: hora p7r2:
mierc pq: a_una ana_el como_tarde dicho factu_$ las_tradu no_te os_los paga tarde_el vacac_el vez_de pq10: neces pq2:
^_neces me_podei se_encar pq3: ^_que pq38: ?_$ pqr: fotos_te pr: biogr de_dicie dicie envio_el las_biogr mando_a marke
pr2: hago hago_llega las_paso te_los q: abrir abris acces aclar algun aloja anadi apart aunqu banne barat blanc bloqu
celul chulo cogie cooki dices doce era error exact exced habri idiom indiq junta llamo mano mayo meses opina pasan pdf
pedim pillo ponei ponem posib progr rapid recic reyes ronda saber siend soluc sube table tal uso ve veria zip q2: cual
cuand_neces forma_neces gusta_mucho habla_de hosti jueve_a lo_neces logo_? neces_? oye_y plazo pregu puede_pasar
que_archi refie se_puede te_refie viern_? q3: ^_oye de_decid entie neces_el no_entie oye para_cuand pasar podri
que_forma q3r2: el_segun q4: forma qr: las_de pagin_de princ servi sigue terce qr2: el_prime los_de r: alerg anna chef
ficha fines grupo habit javi lote lou plato postr produ remat repar sinop tanda tim vecto vinos r2: aqui_va del_resta
la_esta las_mando las_tendr le_adjun los_mando os_las porta_los resta r3: las_del mando_el va_el r5: adjun_las
"""
