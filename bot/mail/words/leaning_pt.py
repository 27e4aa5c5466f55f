"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: acusa acuso adoec amigo ando angol aprec ativa atola atrev avari baixo batid bocad briga calha camar caoti carin
catap celul cheia cheio cidad cirur combo culpa dela deles depen devag direm engen escut essas falhe faliu farei fazer
fies fila grani hehe hei horar ia incli irmao joelh justi laura le legen lento lerdo lousa luand lutar madri medic
medir metic mudan numa nunes ofici olhar opa opera oport ordem origi papei parad paren paroc pedre pego perdo pesco
peso ponho preoc prove provi puxad ramal redat regio respi retom ritmo sam santa scann seis sigo super tamo tenta teve
tido topog toque tranc tua vacuo vemos vered viajo virar vixe a10d13n9o6p10q7r: ^_o a10d17n6o14p8q6: por
a10d22n11o7p17q12r6: do a10d9n5p15q8r10: segun a10pq: digo a11opq2: disso a12: ^_estou a12d36n5o5p25q10r4: 0
a13d14nop3q3r: com_o a13d18n10o6p41q11r24: na a13d3q3: ver a13dn2q: feria a13dp33q4r2: ate a14d4no3p10q2: isso a14p:
^_ainda a15d15n14op5q2r: ! a15d24n11o6p14q12r11: da a15d2o2p12q2r2: receb a15dp3: volta a16d13n9o4p15q15r: para
a16d14n3o16p7q15r11: em a16d4n3o20p9q12: me a16dp4q2r2: depoi a16r: assim_que a173d201n60o82p134q100r30: $ ^ a18nr:
assim a18r: ainda_nao a2: !_vamos !_vou ^_anota ^_assim ^_blz ^_ca ^_encam ^_ok ^_passe ^_tomei ^_um ^_visto a_discu
abri abri_o algo algo_$ amanh_e anota_obrig ao_escri assin_do banco blz breve breve_$ calma_$ calma_mais caos ce
coleg_e conse_ver contr_esta da_assin dar_uma de_situa depar_jurid depoi_das depoi_vejo der_eu digo_algo diret_$
do_diret dou_notic em_breve esta_um estam_em estou_fora falar_prime feria_$ feria_e hoje_talve ideia infel_$
insis_esta inter_e isto_por ler loucu loucu_$ maos me_vou melho_atenc merec merec_a meu_coleg miudo muito_obrig
nada_esta nao_sei nossa_melho nosso_diret nota_obrig notic_$ novid novid_digo o_banco o_depar o_diret obrig_por ok
olhad olho ontem_e os_miudo passe_o ponto_de por_insis por_mes porqu posso prime_com pronu que_der que_estou que_merec
que_so que_soube que_tiver que_volta receb_sim recec_do reenc_a regre se_pronu segun_estou seman_estou situa so_depoi
socia_$ talve tempi tive_tempo tomei tomei_nota um_caos um_tempi uma_loucu uma_olhad uma_vez vejo_$ ver_$ ver_com
vez_por voces_isto volta_de volto_a volto_no vou_dar vou_insis vou_mostr vou_reenc a21d26n2o5p12q5r3: esta a24d7np2q4:
obrig a27d2n2o2p2q: vou a27npq: estou a28np3q2r4: ainda a2d: ^_confi agrad_o assin_hoje der esque_$ fecho lamen_$
meu_chefe mostr_a para_quint que_tem a2d16n2p22q3: tudo a2d2: e_ele ningu a2d2n2: a_equip a2d2n2o2p2q2: tempo
a2d2n3p20r6: feira a2d2no3p: que_a a2d2nop7qr: vos a2d2npq5r: ^_bom a2d2nr: equip_e a2d2o2: lamen a2d2p2: ^_infel
a2d2p4: ^_esta a2d2pq2: dois a2d2q2: ficar a2d2r: liber a2d3: 0_e agrad a2d3n2q6: vosso a2d3n3op3r: ai a2d3n3opr3: vai
a2d3n3p2q: pesso a2d3n5p2: ontem a2d3np3q3r: mesmo a2d3npq5r: bom a2d3or: nao_ha a2d3p3q: tarde a2d3p3q2: ^_oi oi
a2d3p4r: assin_$ a2d4: infel_nao a2d4n2pq3: ano a2d4n5oq4: passa a2d4no4q: ser a2d4npq3: como a2d4pq2: o_orcam
a2d5o3p: vamos a2d5p11q3r5: texto a2d5p2r2: fotog a2d6: sim a2d6o2pq2: duas a2d6p6q2: sem a2d6q3: a_segun a2d7pq4:
orcam a2d7q5: propo a2d8n3o6pq: foi a2d8np6q: ola_ana a2d8p2r17: segue a2dn2o: dizer a2dn2o2: escri a2dn2p: casa
a2dn2p2q: todo a2dn3pq: muito a2dno2p2q2: para_o a2dnopq: a_0 a2dnp: ca a2dnp2q2: pra a2dnq: chefe a2do: do_senho
a2do3p3: a_nossa a2dop2: email a2dop3: pagam a2dopqr2: sobre a2dp: atenc a2dp5: por_isso a2dp8r: falta a2dpq3: se_o
a2dq: tem_de a2n: a_trata da_empre licen soube a2n2p2q: junho natal a2n3: filha minha_filha a2no8: empre a2nop3q7:
antes a2np2q: de_junho a2npq3: ^_antes a2npq6: antes_de a2npr: forne a2nq: sempr a2nr3: segun_$ a2o: eles a2o3q4r3:
dos a2op: trato a2oq: comis conti ponto a2p: ^_to a_minut ainda_estam andam as_volta corre_aqui e_ja e_so minut
o_fotog passo_me trato_disso visto volta_com a2p2: a_seman estam_a a2p3: a_demor compl prome_$ a2p5: ^_amanh a2pr:
encam pacie a2q: ^_conti conti_a do_vosso esper_do gosto mais_tarde por_aqui pouco um_pouco a2r: ainda_esta
minha_socia a3: a_recec anda anota aviso_$ de_falar depar digo_algum discu e_volto esper_da falar_com falo_$ isso_com
isso_quand nao_tive obrig_vou que_puder receb_vou respo_com so_reune tenho_de tive tiver a33d32n4o4p14q7r2: com
a34d40n2o25p9q18r2: nao a35d13n12o20p8q29r5: que a3d: ^_combi aqui_esta a3d11n2q2r: aprov a3d2: finan obrig_! a3d2n3o:
passe a3d2np6qr7: na_segun a3d2nq3r4: prime a3d2p: dar a3d2p3: com_os a3d2r: confi a3d3n2r2: equip a3d3no3p2: senho
a3d3npq2: vez a3d3o2: admin a3d3p: fora a3d3q: nota a3d4no2: parti a3d4op4q2r2: ta a3d4oq4: decid a3d5n3o3p3qr: agora
a3d5np2q: para_a a3d6np3: melho a3d6o3p: e_nao a3d6o4p8: corre a3d7o2pq: nada a3d8n5o4p2q6: manda a3d8no14p5q9: mais
a3d9nop12q3r: tem a3d9np7q2: ^_ola ola a3dn3pq: la a3dno: parti_de a3dno2: a_parti a3dno5pq: lembr a3dnp2: passo
a3dnp3q: escol a3do2q5: e_que a3do3p12q2r: envia a3dp2qr3: logo a3dp4: ^_descu a3dpq: combi a3dr: mostr a3n:
ainda_estou a3n2: recec a3n3p3: coleg a3np: de_segun a3nq: puder a3o9: nosso_advog a3or2: socia a3p: ^_tenho o_jurid
pelo_lembr reenc a3p2: e_te isso_$ to a3p2q: reune a3p3q4: nao_consi a3p5: mes a3p6q: demor a3pq: ^_se a3pq3: ^_para
a3q: digo_$ falam a3qr: esta_a a4: de_traba esque_de feria_ate mas_nao receb_obrig sei te_falo vou_trata
a41d51n13o26p34q27r9: de a43d39n18o20p20q26r5: e a4d: a_direc anali a4d10n3p4r: hoje a4d2n3pr: ficou a4d3n2p4q:
de_marco marco a4d4no2p2q3: pelo a4d4opr: ha a4d4p10q5r: quint a4d4p2: infel a4d6o3p5q3: nossa a4d6p3qr: no_dia a4dn:
de_voces a4dn2o11q2: advog a4dn3p4q6: voces a4dp2: dou a4dpq: obrig_pelo a4np: notic a4np6: prome a4o2: aviso insis
a4op: esta_em a4op2q: ^_vou a4p10q: ate_sexta a4p4q: ate_0 a5: coisa_$ depoi_digo esta_com falo me_esque quand_volta
ver_isso volta_$ volto a52d74n23o28p48q50r17: o a5d: algum_coisa obrig_$ a5d10n9op2r: !_$ a5d2: com_calma
a5d27no7p3qr9: ja a5d2o: inter a5d2o2pq2r: tenho a5d2op20: amanh a5d3n4op4qr: a_minha a5d3o6p5r: o_contr a5d3p: ele
a5d5n2o5p2: o_meu a5d5nop6r: respo a5d7p19qr4: dia_0 a5d8o6p5qr: contr a5do3p6q4: consi a5dpq: direc a5n3o2pq3: que_o
a5o2p: jurid a5op: a_conta a5pq: nao_conse a6: vejo_isso a68d86n32o31p43q33r14: a a6d: coisa a6d10n4p33q6r6: dia
a6d14n3o2p26q12r13: as a6d2: calma a6d2op6q10: conse a6d3: diret a6d3o6: o_nosso a6d4n2o3pqr: traba a6d7n3o6p3q3r: meu
a6doq: conta_$ a6dq: algum a6n3op21r2: seman a6no2p12q: lhe a7: e_depoi trata_disso a7d16n5o2p14q6: ana a7d2p13: descu
a7d3n5op33q5r6: sexta a7d3n6o7p3q20: se a7d4n2o15p5q4: conta a7d4n6op7qr2: minha a7d4np3: estam a7d9o12q8: ^_nao
a7dnp7q6r4: eu a7o6q: nao_me a7q: a_esper falar a8: vou_ver a8d13n4op8q2r3: so a8d18n11o8p5q4r2: ^_a
a8d22n11o7p24q8r2: no a8d2n11oq3: um a8d2pq6r: quand a8d3n5pqr: aqui a8d4n3p2q2: das a8d4p: esque a8d6n2o9p12q: ao
a8d9n2o3p8q3: 0_de a8dp2: isto a8o: disso_$ a8p: estou_de a8pq: ^_receb a8q: vejo a9d13n3op18q2r10: os a9d13nopr:
com_a a9d2n6p2q10: uma a9d2np11r4: te a9d3o14p2q3: nosso a9d8p8q2r: assin a9dnq: de_feria esper a9no3q2: trata a9nq:
estou_a a9p5q4r: mas a9q2: ^_obrig ad: 0h_$ ^_mostr a_folha a_inaug abs abs_$ admin_$ conco da_trans de_terca e_de
em_casa em_equip ficar_mais folha_de inaug inter_$ liber_a loja_$ luz_verde nada_$ nao_esque nao_vai nuno onde opini
os_dois outro pus quase quint_e redes secre segun_versa tempo_de tudo_e vai_dar valeu verde_$ viu viu_o ad2: 0_sem
^_assin b como_esta esque_o esta_no feita nao_temos veja ad2n: rui_$ ad2n2p: abrac ad2n3o2p7q: ^_na ad2n3p4q2: gente
ad2noq: loja ad2noq2: ^_ana ad2np: ^_estam ad2npq: obrig_pela ad2npq5r: bom_dia ad2nq: ana_! ad2nq2: ^_as as_0h ad2o2:
proce ad2o4: deixe ad2p15qr10: mando ad2p15qr6: terca ad2p2q6: fiche ad2p9: fim ad2p9q5r3: fotos ad2pq2: mail ad2q:
a_nota apena ad2q2: preco_$ tinha ad2qr: numer ad2r: ^_ai o_resto ad3: esta_aprov ad3no: sao ad3no2pq: setem ad3np2q:
rui ad3nq: esse ad3nq2: 0h ad3o2pq: de_setem ad3o3p: essa ad3p4qr: o_texto ad3pq2: oi_ana ad3q: verde ad4: quere ad4n:
aprov_a ad4n2o10pq5: nos ad4n3q: temos ad4nq: ^_os ad4nq6: preco ad4o2pq4r: e_o ad4r2: na_pasta ad5n2op6q: pela
ad5n4p5: cumpr ad5p: trans ad5pq2: bem ad5q3: a_propo ad5r: resto ad5r11: em_anexo ad5r2: pasta ad6n2: otimo ad6p5q3:
fica ad6pqr2: estao ad6q3: certo ad6qr11: anexo ad7no3p2q2r: e_a ad9n2op9q3r4: 0_$ ad9pq: versa adn: esper_que peque
saiu segun_a adn2: beiji nem adn2p3q2: a_gente adn2q: o_pesso adno: obra adno3p7r3: chega adno5p3q4: domin adnopq: ter
adnoq: fecha adnp2qr: pront adnp3: deixa adnp4: noite adnqr: nas adnr: a_prime ado: a_admin helen momen neste_momen
o_traba regis tempo_$ ado2: aos neste traba_$ ado2r2: socio ado7: assun ado7pr2: lista adop14r2: proxi adp: ^_ficou
ana_descu data nao_da o_conta porta receb_a adp14q2r5: envio adp2: impos adp2q: estiv outub adp3: a_noite adp3q2:
tradu adp3q4: reuni adp5qr: na_quint adp7: ate_ao adp7qr4: os_texto adp9q4r3: as_fotos adpq: ^_como maque adq:
das_duas estiv_a janei o_advog adq2: e_mail reuni_de adq3: de_quint adr: folha luz meu_socio os_numer adr3: anexo_o
an: !_so 0h_as a_sexta aqui_na atend avisa beiji_$ cima cozin das_0h de_se e_feria e_ficou e_fique em_cima feliz foi_a
gomes inven para_avisa parec passa_o que_tenha sabe seman_de senho_gomes sexta_das sou an2: na_feira an2o: dizer_que
an2o2q: encon an2p2q2: voces_$ an2p3q60: ? an2p6q: ^_sexta an2q2: tambe an3: so_para an4p: festa an5q: nova ano:
o_senho ano3: mensa anor2: fonte anp: estra imens lindo o_seu tenha tivem anp2: seu anp3: minha_coleg anpq: dia_ana
anpq2: para_segun anq: aprov_o de_aprov passa_a que_eu trata_das anq3: fique anq6: inclu ao: a_comun autor decid_$
difer encon_se o_tribu passe_a pede vista vou_no ao2: assun_$ do_assun quero ao2p: lista_$ ao2q2: me_manda ao3:
convo_$ ao3p2: comun ao4: convo ao4p5q4r: entre ao5p4: peco ao6: tribu ao6p: de_me ao7: ao_nosso aop: damos ultim
aop2q: sera aop3: decis devol aoq: a_comis trata_do ap: ^_corre a_decis aguar ainda_andam andam_as as_amost as_maque
atual chega_a chego com_isto comig comun_a consi_envia das_festa das_prova deixa_comig dele_$ descu_esque digo_te
do_conse dou_lhe duas_seman e_ate ele_volta esque_me essa_seman garan hoje_$ imens_descu ja_lhe lindo_! me_compl mesa
minut_e nisto para_vos peco_imens prome_para retor retor_$ segun_e segun_nao seman_ta seu_email ta_na tarde_$ tem_o
termi uma_seman volta_na ap2: amanh_a ana_peco eu_te fim_de hoje_a os_nosso sexta_nao ap2q: pront_$ ap2q13r: preci
ap3: descu_a descu_o doent ap3q: prova ap3r2: que_vem ap3r3: feira_$ ap4: caixa marco_$ ap5: de_amanh ap5qr2: vem
ap5r: na_proxi ap8r: proxi_seman apq: ^_com amost arqui certe dele funci o_arqui outub_$ todo_o apq4: forma o_fiche
apqr: faco apr: esta_na fotos_na mando_te o_forne aq: ?_obrig com_todo como_e da_direc de_ver direc_$ dos_dois
em_algum esta_? feria_na fisca funci_$ lhe_digo mais_uma me_disse numer_$ o_gosto obrig_rui placa plant presi qual_das
quatr rapid sexta_mas aq2: disse perce quint_para se_em aq6: qual ar: ^_aqui ^_logo a_a ate_dia confi_a ficou_de metad
pague resto_segue retra ar2: as_fonte facha logo_em d: 0x0 abert abro aceit adiar adjud adore agenc altur alumi amou
anunc apeli arte autom avise azule bala bateu bia bicic bola bolet c cabim cair caixi calcu camil camin campa carim
casam celia chatb cnpj compo conce condo copia corto cpf dado datas defes dei depos descr desis deste dispe dns docum
douto dropb edica encan encer engan espan euros evert excet extra ficav fico filme fizer flore folhe fregu frent ganho
gralh grand grita guard https image ingle insta insti ip laran largu legiv levan lhes lho local loter maior mapa maqui
marac marte matri medi meire membr memor mexi moca moldu mudav muro music novem noven objec oiten olha onlin opor
optam otavi pacot parce pared pausa pediu pedra perde perfe perma permi petro piano pix plano portu quite real refor
reimp reis relem ressa reviu rg rodar s sai satis senti sessa show since sirva slide sms sobra sofia sogra spam subi
td thiag timbr tocar troqu ultra utili valad vasqu vc velho verda verea verif vias vila viva works x0 zap d11o6p2q2:
fatur d13op3q: pode d14op2q: 0_0 d14q: avanc d16q4: podem d2: ^_0 ^_acabe ^_afina ^_avanc ^_esque ^_esse ^_prefe
^_prefi a_fotog a_newsl a_opcao a_palav acabe acabe_de alter_$ ana_pode anexo_a aprov_podem ar as_inici bem_$ boas_$
caiu caiu_na claro claro_que confe contr_de convi corta cumpr_ines de_acord de_fatur de_fora de_manut de_ningu delib
delib_pela demas desta_vez deve diret_delib do_cao e_esta e_prefe envie errad errad_o escur esta_$ esta_errad estam_de
estao_boas estao_na event event_e examp fatur_de fatur_foi foto_da impri_$ ines_$ inici_$ ja_estao ja_volte jeito_$ li
li_tudo logot_ja manda_impri manda_ver manha_$ melho_e morad_de na_pagin nao_gosta nao_renov nao_vou newsl_$ no_rodap
nosso_nif o_event o_finan otimo_$ otimo_so paga_no pagin_0 parti_$ pela_nao pelo_corre pense pode_tirar podem_por
por_mim por_o prefe_a prefe_mante quant_ao r r_0 renov renov_do revim sem_duvid siga siga_para sim_pode so_troca
telef_esta titul troca tudo_com usar versa_0 video_$ vou_manda d2n: bjs cao impre_$ d2n3: boas rua d2n3o2: a_vossa
d2no: a_loja d2np: feito d2np2: cara d2npq: impre d2npr: ja_nao d2nq2: letra d2o: ^_deixe desta pode_ser telef_e d2o2:
acord setem_$ d2o2pq5: o_que d2o2q: nao_tenho nenhu d2o3q2: favor_$ d2o4pr: escre d2o4q: entra d2op: meio d2op2: final
d2opq: pensa d2oq: todas d2or: compr d2p: ^_exma a_apont demai e_no exma exma_senho feito_$ fotog_$ os_fiche para_as
por_corre tirar d2p2: a_respo d2p3: melho_cumpr os_melho d2p4: com_as d2p5: contr_assin d2p9: sexta_feira d2pq: palav
d2pq2: tudo_bem d2pr: ja_te d2q: ^_aprov ^_tudo manut mim propo_o traba_com tudo_certo d2q2: grafi_$ o_site d2q3:
exemp quant d2q5: duvid d2r: menos no_drive d2r2: as_fotog entao d2r3: texto_da d3: ^_sim a_diret a_morad afina azul_$
contr_$ de_resto do_contr esta_bem este_ano falei falei_com logot_antig mante_o moinh nao_quere newsl o_0 o_azul
paga_$ parte_esta pasta_parti podem_manda quere_a resto_podem rodap serve d3n: passa_$ d3n2op: de_0 d3n2op12q3r6:
na_sexta d3n2p3: boa d3n4qr: todos d3n5o8p: vossa d3no: volte d3nq4: o_preco d3o2: ^_parem d3o2q: ^_por d3o5: parem
d3p: a_trans impri ines d3p2: boa_tarde d3p3: ^_boa apont d3q: apare avanc_$ capa jeito mante prefi video d3q2: alter
d3qr: o_logot d3qr2: a_foto d3r11: ^_segue d3r2: drive d4: ^_decid aprov_$ as_duas decid_nao ja_foi nada_a nao_avanc
nif nif_e o_proje o_telef podem_avanc podem_publi proje publi_$ so_o usem d4n2: morad d4n2p4: ^_no d4npq: a_grafi
d4npq2: grafi d4o2: nao_vamos d4o4: este d4op3: corre_$ d4p: 0_o segui d4pq: ^_da d4pq3: gosta d4pr2: inici d4q: opcao
d4q3: site d4qr2: foto d5: ^_ficam antig_$ esta_otimo d5n: hoje_de d5n2p4: manha d5np3: de_manha d5o: telef d5o5pq4:
favor d5o5q4: por_favor d5p2: ^_pode d5p2q: esta_tudo d5q2: da_nossa nossa_parte d5q5r2: pagin d5r4: segue_em d6:
foi_paga prefe d6n2pq: antig d6noq3: parte d6o2pq: a_fatur d6pq2r3: logot d6q: e_0 d7: ficam_com publi d7n: azul
d7o3r2: ^_ja d7p: a_versa d7q: paga d8: avanc_com d8pq2r: ficam dn: ^_nem adora artig broch chama_se coita compa dez
e_rua era me_um morad_e mundo o_bolo ontem_o pesso_aqui predi predi_e promo rua_do saiu_hoje vai_ser dn2: adoro
dn2p3r: dia_$ dn3: bolo cumpr_$ dn3o4: toda_a dn4o4: toda dno: a_obra conno dona dno2pq3: novo dnop: direi dnp: ca_a
corri da_minha noite_e vi dnp2: ^_cara cara_ana faz dnpq2r: outra dnpr: esta_pront dnq: anos chama da_conta escol_a
lembr_me no_meu por_nos porto dnq2: parte_$ dnq3: o_vosso do: 0_por ^_fiz ^_tirem agost agost_$ anter apos cance
compr_$ contr_e da_lista e_com este_meio fatur_0 fatur_e fiz ja_vos livre_resol mais_a nos_o pela_compr por_agora
por_este recus retir_o tenho_nada tirem_me todas_as vossa_$ do2: de_insol duas_vezes proce_de tirem venho vezes
vossa_fatur do2p: meu_pai pai do2q: ^_isso do3: ^_consi dessa queir do3q: solic do4: que_nao retir do5: parem_de do6:
infor_que do7: infor do8: insol dop: ^_preza final_$ preza dop2: resol dop3: morre dop5: amanh_$ dopq: encom uns doq:
de_fever fever livre que_me doq3: nome doqr2: carta dor: clien remet dor2: lista_de dp: 0_esta ^_deixa ^_gente ^_vamos
a_data a_impre a_proxi a_tradu acess assin_segue cader carre certi cumpr_rui deu do_meu emend esta_feito feira_esta
gabin hoje_o hospi hospi_$ junto me_deu na_vossa no_papel o_resul ola_rui os_acess respo_agora resul segun_sem sloga
so_agora so_respo tem_os texto_sobre tirar_o tudo_no voces_na vos_chega dp2: ao_longo cedo comen comen_$ cores
de_outub digam do_dia e_envia fica_para longo no_fim tarde_ana tudo_na dp2q: ana_estiv dp3q: tem_a dp3r: envio_os dp4:
fim_do dp4r3: terca_$ dp5: tem_tudo dp6: tudo_$ dp8: ao_fim dp8r: vao dpq: ^_gosta confo do_logot isso_e papel dpq2:
a_reuni junta dpr: carla dpr2: ela dq: a_ver banne barat coloc coloc_a de_assin devem diz_0 do_e em_janei em_vez lingu
lisbo login mais_barat mande mesma nos_esta nos_jeito o_certo o_video orcam_$ pagin_de pela_propo podes que_e
que_tinha quint_as quise recib segun_0 segun_opcao seria sexta_passa somos todas_$ vez_de dq2: 0_exemp ^_quant diz
do_domin fica_em no_vosso o_valor refer valor dq2r: pro dq4: link mudar o_link dqr: princ dqr2: o_logo dr: a_da
fotog_da ja_esta m menos_o n o_compr o_da pasta_a prese ta_aprov ta_no dr2: da_pagin o_prime pagin_inici segue_o vai_o
dr3: mando_na dr4: anexo_os n: abrim abriu andar anive assal avo bacal barco benfi berbe biena cafe calor campe canin
carri cheir chiad coinc comec congr conhe consu coord crian dana decor desig diria divin elogi enche esbar esqui estav
excel expos falen fazia filho filip fomos frigo ganha geres graus hein hotel ilhas iman intei irma juri lanca lu marat
meia mudou neide neve oab obras otima pales polic praia praze quadr queij rimo sacol shirt sol t tecla tesou tete tom
torca tortu traz trint trist vento visit vivo vizin voz n2: ^_ontem a_todos acaba acaba_de ai_no boa_viage causa
causa_do e_uma festa_para fez ficou_linda foi_um imagi junho_$ linda nem_imagi no_escri nova_morad padar para_toda
parab por_causa premi sabad sexta_e simpa suces todos_ai um_abrac viage n2p: abril n2pq: estar n2q: beijo queri n3:
^_boas boas_festa desej e_um manda_cumpr n3oq5: quem n3q: estud no: caso celeb conno_$ conta_da costa escri_$ famil
fui mensa_$ o_sr seman_passa sr_costa vossa_parte no2: meus no2r: desde no3: da_vossa sr no4p3: no_domin no5p2: conte
no6: mais_$ noq: a_mais np: abril_$ ana_foi de_abril dia_todo estam_com estev ficou_lindo gato lhe_os mil seman_e
tudo_para vou_estar np2: ^_hoje deem dentr_de np2r: da_seman dentr np3: conto sua np3r: feira_da np7r: o_dia npq: ^_so
ano_novo lado outra_vez npr: marke nq: ?_o ^_queri acho cunha de_um deita dra encon_o haver haver_uma inclu_a jogo
la_o matos me_que merca pergu_quem pesso_da preco_inclu nq2: ^_que nq2r2: o_segun nq3: ^_quem nq4: pergu nr: ^_vai
agora_a pront_e o: abrig abste acabo acion acme apres armin asae assed assoc cabec carlo casal cessa conve debit deco
defei defen deixo dirij dista doenc efeti eng exas exmos falem firma ft futur geren geria grata grave hall heran herde
impug incum indet infun lda ligue livro lopes luto madru maier marid meios meira mulhe nomea nordl nulo paulo pedid
pena pesar pfv picar prolo recur repre rompi salta sente sob teles tomar total vcs vemo vimos o2: ^_lamen ^_retir
advog_entra cesse_qualq cobra_$ consi_o conte_a contr_por dados dados_$ de_prote deixe_de dever dever_ser dirig_ao
divid dos_meus e_exijo e_mails em_paz em_proce empre_entro entro_em envia_estes escre_mais essa_divid esta_fatur
este_assun estes exijo favor_parem insol_$ ja_pedi lamen_infor mails manda_e me_da me_escre me_retir mensa_vossa
na_quali nao_quero nao_recon nos_conta nosso_socio nunca o_assun pagar paz pedi_duas pelo_tribu prest proco prote
quali quali_de qualq_conta qualq_novo que_cesse que_entre queir_dirig quero_receb receb_mais recla recla_e recon
recon_essa recup recup_judic resci se_ao ser_dirig trata_dos vamos_pagar vossa_lista o2q: cobra domin_$ entre_ao o3:
^_chega ^_infor cesse chega_de conta_convo de_lembr dessa_lista em_conta em_tribu empre_foi entro falec_no judic_$
mais_mensa me_envia nao_nos nos_em queix solic_que o3p: ^_peco a_corre o3q: ^_me o4: ^_conte entra_em foi_decla judic
lembr_$ me_conta peco_que pedi o5: advog_$ conta_mais decla_insol dirig qualq tribu_$ o6: decla o7: a_empre falec op:
^_ao ^_devo conta_com decis_$ dezem_$ do_sinal no_ultim preza_ana segur sinal v op2: daqui o_conse op2q: devo op2qr:
servi op7r: da_proxi opr: dezem oq: ^_solic condi desca e_agora enqua maio manda_me me_cobra meu_advog pago perdi
que_nos que_se tira oq2: quem_trata oq3: ^_e me_a or: ja_ta p: agend albun armaz atras audit autar batem black boto
brasa bruna chave colo concu cotas cultu defin desen despa devid divis dizem dossi efetu eleic encar engol escan exa
falha falho frida galer houve joao job julga juro las liqui macau mae mal marta meado menin minim mo notas obser pegar
perda perit previ quinz relac reser saude sede seque serem sofa soter tas tavar tera teres teste teu tomas vasco vetor
p10r7: quart p2: ^_apont ^_deem ^_dentr ^_envio a_hora almoc almoc_envio amanh_cedo amanh_de ana_ate ana_obrig
apont_para as_cores as_nossa com_voces conse_reune conta_envia da_me daqui_a de_almoc de_mais de_seman deem_me
devo_conse doent_$ dormi email_$ envia_as envia_lo envia_tudo envio_amanh escol_as eu_mando farem hora hora_de
isso_conto lo lo_na mais_tarda mando_os mas_na nosso_comen o_mais o_pagam o_silen pode_deixa quint_dia receb_em
respo_$ revej segun_eu seman_envio seman_tem sexta_mando sexta_tem silen so_consi tarda tarda_$ tens terca_dia
texto_revis tudo_ate vos_$ p2q: as_tradu conse_envia fatur_$ meu_compu o_natal preci_de p2r: quint_feira resta te_as
p2r3: ^_mando segun_feira p3: caixa_de compu_morre consi_mas de_corre descu_pela e_na feira_dia mes_$ na_sua
peco_descu pela_demor receb_no sua_caixa terao p3q: compu p3r: mesmo_dia no_mesmo proxi_quart quart_feira seman_$
p3r2: te_mando p3r3: quart_$ p4: ^_ate envio_lhe esta_seman falta_$ fotos_ate mando_tudo maxim nesse nesse_dia
no_maxim p4q: dias revis p4r: depoi_de mando_as terca_feira p5: do_mes fim_da lhe_o p5r3: sexta_$ p5r4: na_quart p5r5:
na_terca p6: me_ate sem_falta texto_$ p6q: ate_terca p7: ^_vao vao_receb pq: ^_preci a_entre agora_o ana_tudo bem_?
dia_nao diga eletr entre_na entre_o gosta_muito mais_uns natal_e o_ano para_0 para_mais poder quer receb_o relat
reune_no revis_ate segun_? uns_dias veio pq2: ^_tem ana_o pq2r: tres pq3: ?_a pq47: ?_$ pqr: procu pr: a_lista a_procu
ate_o cai carda carto chega_ate de_dezem dia_envio do_carda envia_vos envio_as feira_envio mao o_marke o_resta plani
respo_na seman_que tem_no terca_eu pr2: estao_com pr5: segue_na q: abrem acont acril aloja anexa aquel basta bjo branc
cade cida cinze claus cooki cotac dava dispo disto dito dura dwg elas enten exata expli factu fala fazem fizes for
foro giro gol googl honor horas incid integ ir joana lei leva liga ligo lugar manti menor negoc norma num orcem pedin
pedir podia possi preen preto puser rapaz rascu razoa remar ronda saber sair salas senha separ sobe soluc some stori
table terce tives uso valid vejam verme verso viram zip q10: ou q2: 0h_? ?_no ^_podem abre abrir abrir_o advog_pergu
com_uma conse_reenv consi_abrir custa da_para de_letra de_novo de_que disso_? do_prime domin_fica duvid_se em_nosso
em_pdf em_que erro escla_se esta_inclu eu_nao fique_com fotos_depoi hospe inclu_as iva letra_$ logot_? mais_de mudar_o
na_duvid nao_abre nao_perce nome_ou nosso_nome o_domin o_iva o_mesmo o_tipo ou_no para_mudar prazo prime_ano qual_dos
quand_preci quant_custa quem_e se_? se_passa se_refer tambe_? tipo tipo_de tradu_? uma_pagin vinha vosso_? vosso_orcam
q2r: e_eu q3: ^_conse certo_? conse_manda e_se fiche_nao forma_preci pdf pdf_? preci_do qual_e que_forma se_a se_eu
uma_duvid q4: ^_qual ^_voces a_que de_decid escla para_quand q5: que_preci reenv qr: a_outra as_tres princ_o r: alcad
alerg anna ata att biogr bios cadas catal chef clini colab coloq corte curri ender ficha grava grupo histo home kkk
lote lou manua marca medid migue palet prato recei sala sorri sotao subo tia tim tipog tiro verbe vinho vovo z r2:
^_em ainda_estao as_na da_equip e_do facha_o fonte_segue foto_de ja_os logot_as mando_ja produ segun_na r3: segue_os
r4: anexo_as
"""
