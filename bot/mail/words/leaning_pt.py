"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abri acuso adoec anda ando aos atenc atola avari baixo banco blz bocad breve cheia cheio cima cirur combo comig
culpa dela dele deles der difer eles encam falhe faliu farei garan horar ia ideia incli inven joelh laura lento liber
lindo madri medir merec miudo novid numa nunes ok olhar opa opera opini oport ordem outro pague papei parad parec
paren pede pesco ponho porta preoc quero redat regio regre retom retor ritmo sam scann secre seis tempi tiver topog
tua ultim valeu vemos vered viajo vista a10: ^_estou a10d2q: ver a10d7np2q2r: com_o a10p3: volta a10q2: disso
a11d23n4o3p15q6r3: 0 a11dn2o11p8q6: me a11dn2q: feria a11dop7: isso a11dp11q2r: receb a11p: ^_ainda a11r: assim_que
a121d132n40o41p94q60r21: $ ^ a12nr: assim a13d6n5op8q9r: para a13dp25q3r2: ate a13r: ainda_nao a14p3q2: depoi
a17d19n2o4p9q3r3: esta a2: !_vamos !_vou 0_e ^_anota ^_assim ^_passe ^_tomei ^_um ^_visto a_discu algo algo_$ anota
anota_obrig assin_do assin_hoje calma_mais caos coleg_e conse_ver contr_esta da_assin dar_uma de_situa depar_jurid
depoi_das depoi_vejo digo_algo diret_$ do_diret dou_notic e_ja e_so esta_um estam_em estou_fora falar_prime falo_$
feria_e hoje_talve infel_$ insis_esta inter_e isto_por ler loucu loucu_$ maos me_vou meu_coleg muito_obrig nosso_diret
nota_obrig o_depar o_diret obrig_por olhad ontem_e passe_o ponto ponto_de por_aqui por_insis posso prime_com puder
que_puder que_soube reenc reenc_a respo_com segun_estou seman_estou situa so_depoi so_reune socia_$ soube talve
te_falo tive_tempo tomei tomei_nota trato_disso um_caos uma_loucu uma_olhad ver_$ ver_com visto voces_isto volto_a
volto_no vou_dar vou_reenc a20np3q2r4: ainda a21nopq: vou a22d5p2q3: obrig a23d21n2op6q4r2: com a23d4n6o14p2q17r3: que
a23n: estou a24d28n2o10p8q11r: nao a2d: dizer fecho finan lamen_$ meu_chefe mostr nota obrig_! a2d14np19q2: tudo a2d2:
equip_e nao_ha a2d2n2opr2: vai a2d2n4p2: ontem a2d2npq: tempo a2d2o: admin a2d2o2: lamen a2d2p: fora a2d2p2: ^_infel
a2d2pq2: o_orcam a2d3: infel_nao a2d3np: melho a2d3o2p: vamos a2d3op: duas a2d3p4: assin_$ a2d3pr2: fotog a2d4pq4:
orcam a2d5: nada a2d7np8q: ana a2d7p6q2: ^_ola ola a2dn: a_equip a2dn2q: muito a2dno2p: senho a2dno4pq: lembr a2dnq:
chefe a2do2p8q2r: envia a2dp: ele a2dp2: email a2dp4: ^_esta a2dpq: tarde a2dq2: ficar a2n: a_trata a2n2: ficou
a2n3p3qr: a_minha a2nop3q6: antes a2np2q: escol a2np7r: vos a2npq: de_junho junho mesmo a2npq2: ^_antes a2npq5:
antes_de a2nr3: segun_$ a2o: esta_em trato a2op6: lhe a2opq: ^_vou a2oq3r3: dos a2oq4: e_que a2p: ^_tenho ainda_estam
estam_a o_fotog pacie passo passo_me pelo_lembr a2p3: a_demor a2p3q2: nao_consi a2p4: mes a2pq: ^_se reune se_o
a2pqr3: logo a2q: esper_do falam mais_tarde pouco um_pouco a2r: esta_a socia a3: ^_combi a_direc aviso_$ de_falar
depar digo_$ digo_algum discu e_volto esper_da esque_de falo isso_com isso_quand mas_nao nao_tive obrig_vou
receb_obrig receb_vou tenho_de tive ver_isso a30d21n10o10p10q15r2: e a31d28n9o14p25q21r5: de a35d38n16o16p30q32r13: o
a3d: anali aqui_esta a3d2np6r6: na_segun a3d2nr: equip a3d2p8q5r: quint a3d2pqr: tenho a3d3n5o3pq2: manda a3d3np:
para_a a3d3op2q: pelo a3d4no: parti a3d5no7p4q4: mais a3d5nop5: respo a3d7n2p3: hoje a3d7n2q2: aprov a3d7n7op2r: !_$
a3dn2o: passe a3dn2o5p2q11: se a3dno: a_parti parti_de a3dnq2r3: prime a3dp4: ^_descu a3dp7: te a3dpq: obrig_pelo a3n:
ainda_estou de_voces a3n2p3: coleg a3n2p3q3: voces a3no9q: advog a3np: de_segun a3np3q2r: eu a3np4: prome a3o: insis
a3o2p5q2: consi a3o7: nosso_advog a3p: dar dou isso_$ notic o_jurid a3p5: demor a3pq2: ^_para a3q: combi a4: aviso
coisa_$ de_traba feria_ate vou_trata a46d52n24o18p26q20r7: a a4d19no4p2r6: ja a4d2: calma com_calma a4d2n2p3q:
de_marco marco a4d2p: ha a4d2p11: amanh descu a4d3no3p2: o_meu a4d3no3p2q: meu a4d3p2: infel a4d5p3qr: no_dia
a4d7n2o2p15q9r11: as a4dn4p5qr: minha a4dp5q6: conse a4n2op18r2: seman a4no2q: que_o a4p: nao_conse a4p4q: ate_0
a4p6q: ate_sexta a4q: direc a5: depoi_digo esta_com falar me_esque obrig_$ quand_volta volta_$ volto a5d: algum
algum_coisa coisa a5d12n7o5p4q3r: ^_a a5d2: inter a5d3n3p2q: das a5d3o2p4: o_contr a5d3o2p4q: contr a5d3o3: o_nosso
a5d4no6p10: ao a5d6n2op11qr8: os a5d6o5q5: ^_nao a5d6p9qr3: dia_0 a5d7n2p18q5r4: dia a5dn2o2r: traba a5dn3pr: aqui
a5dq3: quand a5o4: nao_me a5op: a_conta jurid a6: diret e_depoi vejo_isso vou_ver a6d12nr: com_a a6d2n5p21q5r4: sexta
a6d3p: esque a6d6np4qr2: so a6d9n3o5p6q3: por a6doq: conta_$ a6q: vejo a7: disso_$ trata_disso a7d14n7o2p15q6r: no
a7d17n7o5p12q5r8: da a7d2n6oq3: um a7d4p: estam a7d5n8o5p11q5r3: do a7d7n2o2p6q3: 0_de a7dno12p3q2: conta a7dnq: esper
a7p: isto a7p5q4r: mas a7pq: ^_receb a7q: a_esper a8: estou_de a8d10o11p3q12r11: em a8d3o9pq2: nosso a8d5n7o3p7q5r:
^_o a8d7p7q: assin a8d8n7op4qr: ! a8dnq: de_feria a8n: estou_a a8np2q6: uma a8p: digo a8q2: ^_obrig a9d13n6o4p31q6r18:
na a9d8n4p12q7r8: segun a9noq: trata ad: 0h_$ ^_assin ^_como ^_mostr a_admin conco das_duas data de_terca e_ele
em_equip esta_no helen inter_$ luz luz_verde momen mostr_a nada_$ neste neste_momen pus receb_a redes segun_versa
tempo_$ tempo_de tudo_e verde_$ viu viu_o ad2: 0_sem ^_ai ^_estam b como_esta esque_o nao_temos o_resto rui_$ veja
ad2n: aprov_a ad2n2p15r5: feira ad2n3p2: ai ad2no: ser ad2np3q: pela ad2npq2: vez ad2nq2: 0h ad2o2: deixe ad2p12r3:
terca ad2p7q4r3: fotos ad2pq: dois obrig_pela ad2qr: numer ad3: esta_aprov quere ad3n2q6: vosso ad3n3oq3: passa
ad3no2q: agora ad3nq: como ad3o2p7: corre ad3opq: de_setem setem ad3p10q3r: tem ad3p2: rui ad3p5q3r4: texto ad3q:
verde ad4: resto ad4n2o4pq3: nos ad4n2q: temos ad4p4q2: fica ad4q3: decid ad4r2: na_pasta pasta ad5: sim ad5n2: otimo
ad5o: e_nao ad5op4q3: nossa ad5q2: bem ad5q3: a_segun ad5qr11: anexo ad5qr2: estao ad5r11: em_anexo ad6p5q: ola_ana
sem ad7p2r13: segue ad8n2op5qr3: 0_$ ad8p: versa adn: esper_que peque saiu segun_a adn3o2p6q: ^_na adnopq: ter adnp2:
noite adnq: ^_os adnq2: ano as_0h adnr: a_prime ado: traba_$ ado2: que_a adop12r2: proxi adp: com_os nao_da adp2:
a_gente a_noite impos adp2q: outub adp2q4: fiche adp3: gente adp3q3: reuni adp4qr: na_quint adp4qr4: os_texto adp6:
ate_ao adp7q3r3: as_fotos adpq: maque adq2: reuni_de tinha adq3: de_quint adr: confi os_numer adr3: anexo_o an: 0h_as
a_sexta avisa beiji beiji_$ ca da_empre das_0h e_a e_ficou estra feliz gomes licen o_pesso o_seu para_avisa que_tenha
recec sao seman_de sempr senho_gomes sexta_das so_para tivem an2: nem an2o: escri an2p: festa an2pq: natal an2q: la
tambe an4: nova ano: mensa o_senho ano2pq2: domin ano7: empre anp: deixa seu tenha anp2: pesso anp2q45: ? anp3:
minha_coleg anpq: a_0 voces_$ anpq2: para_o para_segun anpr: forne anq: aprov_o de_aprov passa_a trata_das anq3: inclu
anr2: fonte ao: do_senho passe_a trata_do ao2: assun_$ do_assun me_manda ao3: convo convo_$ ao3p3q2: entre ao3pr:
lista ao4p: de_me ao5: ao_nosso ao6: assun aop: damos aop2: a_nossa aoq: a_comis comis conti aor: sobre ap: a_minut
a_seman andam as_maque as_volta atual com_isto consi_envia corre_aqui das_festa descu_esque duas_seman e_ate esque_me
estiv eu_te hoje_a ja_lhe lista_$ me_compl minut o_conta os_nosso para_vos prome_para segun_e segun_nao seu_email
tarde_$ tem_o uma_seman volta_com volta_na ap2: ^_amanh compl prome_$ sexta_nao ta ap2r: vem ap3: de_amanh descu_a
marco_$ ap3r: na_proxi ap4: por_isso ap8r: proxi_seman apq: ^_com outub_$ sera todo apq2: o_fiche apr: esta_na
fotos_na aq: ^_conti com_todo conti_a da_direc direc_$ do_vosso e_mail esta_? feria_na fique funci funci_$ gosto mail
numer_$ o_gosto plant quatr sexta_mas todo_o aq2: quint_para aq3: qual ar: ^_aqui ^_logo ainda_esta ate_dia faco
minha_socia nas que_vem retra ar2: as_fonte logo_em d: abs agenc agrad anter anunc apare apena apos ar arte autom
avise bicic cair calcu cance capa chatb coloc compr convi copia datas descr desis dropb era espan esse euros event
examp excet extra feita ficav flore folhe frent grand hospi https image inaug ingle insta lhes lisbo local mapa memor
mim moldu mudav novem objec oiten onde onlin optam palav papel pausa pense perde portu prefi prese relem ressa rodap
satis senti sessa since sirva slide sms sobra spam td timbr troca usar utili velho verif vi works x0 d12: avanc d14q3:
podem d2: 0_o ^_0 ^_acabe ^_afina ^_avanc ^_deixe ^_esque ^_prefe ^_sim a_loja a_morad a_opcao acabe acabe_de alter_$
aprov_$ aprov_podem as_duas bem_$ boas_$ claro claro_que corta de_acord de_fora de_resto demas desta_vez deve e_esta
entao envie errad errad_o escur esta_$ esta_errad estam_de estao_boas estao_na falei falei_com fatur_foi feito_$
impri_$ ja_estao ja_volte li li_tudo loja manda_impri manha_$ moinh nao_gosta nao_quere newsl nosso_nif o_0 otimo_$
otimo_so paga_$ paga_no para_as parti_$ pelo_corre podem_manda podem_por por_o prefe_a prefe_mante publi_$ quant
quant_ao resto_podem revim sem_duvid siga siga_para telef_esta titul tudo_certo tudo_com video_$ d2n: feito passa_$
d2n2: boas rua d2n2op: de_0 d2n2p9q3r4: na_sexta d2n3o2: a_vossa d2n4: todos d2np: cara ja_nao d2nq2: ^_as d2nq3:
o_preco d2o: acord desta nao_vamos nenhu setem_$ todas d2o2pq2: favor d2o2q2: por_favor d2o2q4: e_o d2op2: corre_$
d2p: a_grafi segui d2p2: a_respo d2p4: contr_assin d2p7: sexta_feira d2pq: grafi d2q: ^_aprov ^_tudo alter nao_tenho
site d2q2: duvid exemp tudo_bem d2r: a_foto drive foto menos d3: afina avanc_$ esta_bem impri logot_antig mante_o
nada_a nif nif_e o_proje o_telef parte_esta pasta_parti proje quere_a serve telef usem video d3n: azul d3n2: morad
d3n3p2: cumpr d3n5o6p: vossa d3no: volte d3np2: ^_no d3nq5: preco d3o2q: ^_por d3p: ^_pode a_trans d3q: mante d3q2:
a_propo d3q4r2: pagin d3qr: o_logot d3r8: ^_segue d4: ^_decid ^_ficam antig_$ decid_nao esta_otimo ja_foi nao_avanc
podem_avanc podem_publi publi d4p: ^_da trans d4p2q: esta_tudo d4q: e_0 gosta opcao d5: ficam_com prefe d5n: hoje_de
d5n2p3: manha d5n2q: antig d5np3: de_manha d5opq: a_fatur d5p2q: pode d5pq2r3: logot d5q2: certo da_nossa nossa_parte
d5q4: propo d5r4: segue_em d6: foi_paga d6noq2: parte d6o2r: ^_ja d6p: a_versa d6pqr: ficam d6q: paga d7: avanc_com
d8n2o6p: foi d8p2q: 0_0 d9o5pq: fatur dn: adora boa broch cao da_minha dez e_rua impre impre_$ morad_e ontem_o porto
rua_do saiu_hoje vai_ser dn2: adoro cumpr_$ dn2o2: toda dno: conno dno2: toda_a dnp: ^_cara abrac cara_ana noite_e
dnpq2: outra dnq: lembr_me por_nos dnq2: novo parte_$ dnq3: o_vosso do: ^_parem agost agost_$ fatur_0 fatur_e nos_o
por_agora todas_as do2: vossa_fatur do2p: escre do3: entra este parem retir do5: infor_que do6: infor dop: essa dopq:
encom dor: socio dp: ^_exma ^_vamos a_proxi ana_descu apont assin_segue carre comen comen_$ cores cumpr_rui e_no exma
exma_senho faz feira_esta fica_para hoje_o ines meio melho_cumpr na_vossa ola_rui os_fiche os_melho segun_sem sloga
tirar tirar_o tudo_na uns dp10r7: mando dp2: de_outub digam e_envia final no_fim pagam dp4: amanh_$ tem_tudo dp4r3:
terca_$ dp6: tudo_$ dp7: falta dp8: fim dpq: o_texto dpq2: a_reuni dpq4r: ^_bom bom bom_dia dpr: carla dpr2: inici dq:
0_exemp banne de_assin devem diz diz_0 em_janei grafi_$ janei jeito lingu mande nos_esta nos_jeito o_certo orcam_$
pela_propo podes preco_$ propo_o segun_0 segun_opcao seria dq2: no_vosso refer dq3: link mudar o_link dr: a_da folha
fotog_da ja_esta menos_o pasta_a dr2: as_fotog da_pagin pagin_inici texto_da vai_o dr3: mando_na dr4: anexo_os n:
acaba acho andar anive anos artig assal atend avo barco benfi cafe campe canin carri celeb chiad coinc coita comec
congr conhe cozin crian cunha dana decor desej desig direi diria enche excel expos fez filha filho fomos ganha geres
hein hotel ilhas imens irma jogo juri lanca marat meia mudou mundo neve obra pales parab polic praia praze premi queij
rimo sabe shirt simpa sol t tom torca vento viage visit vizin voz n2: ^_boas ^_ontem a_todos ai_no boas_festa bolo
causa causa_do e_um ficou_linda foi_um imagi linda na_feira nem_imagi no_escri nova_morad por_causa sexta_e suces
todos_ai n2oq: encon n2p: abril n2p2: dia_$ n2p3q: ^_sexta n2q3: quem n3: estud manda_cumpr no: a_mais caso conno_$
costa escri_$ mensa_$ o_sr seman_passa sr_costa vossa_parte no2: desde sr no2p: no_domin no3: da_vossa mais_$ nop4r2:
chega np: ^_hoje abril_$ ana_foi conto corri de_abril estev lado mil tudo_para np3r: feira_da npq: outra_vez npr:
da_seman pront nq: ?_o ^_so ano_novo chama encon_o escol_a inclu_a me_que merca preco_inclu nq2: ^_quem nq2r2: o_segun
nr: esta_pront pront_e o: acion acme autor cabec carlo casal cessa cobra dados defen dirij divid estes exijo fever
futur geria hall heran herde infun judic lda lopes maier meira nordl nulo nunca pagar pai paz pesar proco queix recla
recon resci sente total venho vezes o2: ^_consi ^_lamen advog_entra cesse_qualq conte_a de_insol de_lembr de_prote
domin_$ e_mails em_proce em_tribu empre_entro entre_ao entro entro_em esta_fatur este_assun falec_no favor_parem
insol_$ ja_pedi lamen_infor mails manda_e me_envia me_retir na_quali o_assun pedi proce proce_de prote quali quali_de
qualq qualq_conta que_cesse queir_dirig se_ao vossa_lista o2p: a_corre comun o3: ^_infor advog_$ cesse conta_convo
dirig em_conta empre_foi entra_em lembr_$ parem_de que_nao queir solic solic_que tribu tribu_$ o3p: ^_peco o4: ^_conte
conta_mais decla decla_insol foi_decla me_conta peco_que o4p2: peco o5: falec o5p: conte o6: a_empre o7: insol op:
segur op7r: da_proxi oq: maio oq2: ^_e oq3: me_a nome or: lista_de p: acess agend amost atras black bruna cai certi
chego concu daqui decis demai desen dizem eletr engol estar falha falho farem frida galer job junto las liqui mal
marta meado mo notas obser perda poder pra previ resol resul sede sinal soter tas tavar tens teste teu to tomas veio
p10q2r5: envio p2: ^_deem ^_dentr ^_envio amanh_cedo amanh_de ana_obrig ao_longo as_nossa cedo compu_morre da_me
de_mais de_seman deem deem_me dentr_de descu_pela devo_conse devol do_dia doent_$ e_na email_$ envia_as envia_tudo
envio_amanh envio_lhe fim_de longo mais_tarda mas_na morre na_sua o_mais o_silen peco_descu pela_demor quint_dia
receb_em respo_$ revej seman_envio seman_tem silen sua sua_caixa tarda tarda_$ te_as tudo_ate vos_$ p2q: compu
conse_envia devo meu_compu preci_de p2q2: tradu p2q9: preci p2r: dentr envio_os mando_as quint_feira p2r2: ^_mando p3:
^_ate ^_oi caixa caixa_de consi_mas de_corre depoi_de descu_o dias doent maxim mes_$ nesse nesse_dia no_maxim oi
receb_no te_mando terao texto_$ p3q: tem_a p3r: o_dia seman_$ p3r3: feira_$ quart_$ p4: do_mes esta_seman falta_$
fim_da fim_do fotos_ate mando_tudo terca_feira p4r2: na_quart sexta_$ p4r3: na_terca p5: ate_terca sem_falta p6:
me_ate p6r4: quart p7: ^_vao ao_fim vao_receb p8: vao pq: as_tradu certe dia_nao do_logot entre_na fatur_$ o_natal
pensa prova receb_o reune_no revis pq2: ^_tem tres pq3: ?_a pq38: ?_$ pr: chega_ate de_dezem dezem dia_envio envia_vos
envio_as feira_envio marke o_forne o_marke o_resta plani proxi_quart quart_feira resta tem_no pr3: segun_feira pr4:
segue_na q: abrem acont aloja barat basta branc confo cooki dava diga dispo disto dito dwg escla exata factu fala
fecha giro haver hospe integ ir junta lei letra leva ligo livre login manti num pago podia possi preen puser quer
quise rapid rascu razoa relat remar ronda saber sobe soluc somos table terce tipo uso valid valor verme vinha zip q2:
0h_? ^_podem ^_qual ^_voces a_que abre abrir abrir_o certo_? conse_manda conse_reenv consi_abrir de_que disso_?
domin_fica e_se em_nosso em_pdf em_que fica_em fiche_nao forma_preci fotos_depoi logot_? nao_abre nao_perce nome_ou
nosso_nome o_domin ou_no perce pergu prazo preci_do qual_e quand_preci que_forma quem_e se_? se_refer tradu_?
uma_duvid vosso_? vosso_orcam q3: ^_conse de_decid forma o_que para_quand pdf pdf_? q4: que_preci reenv q5: ou qr:
princ princ_o servi qr2: o_logo r: alcad alerg anna biogr bios cadas catal chef colab coloq corte facha ficha grupo
lote lou manua marca migue prato subo tim vinho r2: ^_em ainda_estao as_na carta estao_com fonte_segue ja_os logot_as
mando_ja o_prime produ segun_na r4: anexo_as
"""
