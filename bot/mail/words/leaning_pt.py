"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: acusa acuso adoec amigo andad ando angol aprec atent ativa atola atrev avari baixo batid belez bocad briga calha
camar caoti carin catap cheia cheio cidad cirur combo culpa dela devag dific direm dr engen escut essas falca falhe
faliu farei fazer fies fila grani haja hehe hei horar ia incli irmao joelh juris justi larga laura legen lento lerdo
lousa luand lutar madri medic medir metic mexo mudan nisso nunes obg ofici olhar opera oport ordem origi papei paren
paroc pedre pego perdo pesco peso ponho preoc prove provi puxad ramal redat respi retom rever ritmo sam santa scann
seis sigo super tamo tenta teve tido topog toque tranc tua vacuo vemos vered viajo virar vixe a10d14n3o2p19q3r11: os
a10d19n7o14p8q7: por a10d3n7p2q11: uma a10d3o15p2q4: nosso a10d9n5p18q8r10: segun a10d9p10q3r: assin a10dp7q4r: mas
a11op2q2: disso a11pq: digo a12: ^_estou a12d15n10o6p11q7r: ^_o a12d24n12o8p18q15r6: do a12d40n6o5p28q10r5: 0
a13d15n2op3q3r: com_o a13dn2q: feria a13dp34q4r2: ate a14d3q4: ver a14p: ^_ainda a15d22n10o7p46q12r26: na
a15d4no3p10q3: isso a15dp4: volta a16d13n9o4p16q15r: para a16d15n4o16p8q17r12: em a16d18n14op6q2r: !
a16d28n12o7p14q13r12: da a16d3o2p12q2r2: receb a16d4n3o20p10q13: me a17dp5q2r2: depoi a187d220n64o86p146q111r32: $ ^
a18r: assim_que a19r: ainda_nao a2: !_vamos ^_anota ^_assim ^_blz ^_ca ^_opa ^_passe ^_um ^_visto a_discu abri abri_o
algo algo_$ amanh_e anota_obrig ao_escri assin_do banco blz breve breve_$ calma_$ calma_mais caos ce celul coleg_e
com_ele conse_ver contr_esta da_assin dar_uma de_situa deles deles_$ demor_isto depar_jurid depen depen_do depoi_das
depoi_vejo digo_algo diret_$ do_diret dou_notic ele_$ em_breve estam_em estou_fora falar_prime feria_$ feria_e
hoje_talve ideia infel_$ insis_com insis_esta inter_e isto_por le ler logo_que loucu_$ maos me_vou melho_atenc merec
merec_a meu_coleg miudo nada_esta nao_esta nao_sei nossa_melho nosso_diret nota_obrig notic_$ novid_digo o_banco
o_depar o_diret obrig_por olho ontem_e opa os_miudo parad passe_o ponto_de por_insis por_mes posso prime_com pronu
que_estou que_merec que_so que_soube que_tiver que_volta receb_sim recec_do reenc_a regre se_pronu segun_estou
seman_estou situa so_depoi socia_$ talve tempi tive_tempo tomei_nota um_caos um_tempi uma_vez vejo_$ ver_com vez_por
voces_isto volta_de volto_a volto_no vou_dar vou_insis vou_mostr vou_reenc a20nr: assim a24d28n4o5p12q6r3: esta
a26d7np2q4: obrig a29d2n2o2p2q: vou a29np2q: estou a29np4q2r4: ainda a2d: ^_confi agrad_o assin_hoje fecho lamen_$
meu_chefe mostr_a olhad para_quint quase que_tem uma_olhad a2d10n3o8pq: foi a2d2: e_ele a2d2n2: a_equip a2d2n2o2p2q2:
tempo a2d2n2p2q: todo a2d2n3p22r6: feira a2d2nop7q2r: vos a2d2np: ^_estam a2d2np2q2: pra a2d2nq2: ^_as a2d2nr: equip_e
a2d2o2: lamen a2d2p2: ^_infel a2d2p4: ^_esta a2d2p9q4r3: as_fotos a2d2pq2: mail a2d2q2: ficar a2d2r: liber a2d3: agrad
ningu a2d3n2q7: vosso a2d3n5op2: ontem a2d3no4p: que_a a2d3npq5r: ^_bom a2d3or: nao_ha a2d3p3q: tarde a2d3p9q5r4:
fotos a2d3pq2: dois a2d4: infel_nao a2d4n2p4: boa a2d4n2pq3: ano a2d4n3o2pqr3: vai a2d4no5q: ser a2d4np4q3r: mesmo
a2d4npq3: como a2d4npq5r: bom a2d4p: 0_e a2d4p3q3: ^_oi oi a2d4pq3: o_orcam a2d5n3op4r: ai a2d5n3p2q2: pesso
a2d5n5o2q4: passa a2d5o3p: vamos a2d5p11q4r6: texto a2d5p2r2: fotog a2d6: sim a2d6o2pq2: duas a2d6q3: a_segun
a2d7p7q2: sem a2d7pq6: orcam a2d8np6q: ola_ana a2d8q5: propo a2dn2o: dizer a2dn2p2: casa a2dno2p2q2: para_o a2dno3p3:
a_nossa a2dno4p8r4: chega a2dnopq: a_0 a2dnp: ca a2do: do_senho a2do2r2: socio a2dop2: email a2dop4: pagam a2dopqr2:
sobre a2dp: atenc a2dp3q4: reuni a2dp5: por_isso a2dpq5: se_o a2dq: o_advog pouco tem_de a2dq2: e_mail a2dr:
minha_socia a2n: a_trata da_empre esta_um licen soube a2n2p2q: junho a2n2p3q: natal a2n3: filha minha_filha a2no9:
empre a2nop: trato a2nop4q8: antes a2np2: seu a2np2q: de_junho a2np3: minha_coleg a2npq4: ^_antes a2npq7: antes_de
a2npr: forne a2npr3: segun_$ a2o: eles a2o3q4r3: dos a2opq2r2: tres a2oq: comis conti ponto a2p: ^_to a_minut aguar
ainda_estam andam as_volta corre_aqui e_ja e_so mesa minut o_fotog passo_me porqu retor trato_disso visto volta_com
a2p2: a_seman estam_a a2p3: compl descu_a prome_$ a2p6: ^_amanh a2pr: pacie a2q: ^_conti conti_a esper_do gosto
mais_tarde por_aqui um_pouco a2q2: do_vosso a2r: ainda_esta a3: !_vou ^_encam ^_ok ^_tomei a_recec anda anota de_falar
depar der_eu digo_algum discu e_volto esper_da falar_com falo_$ isso_com isso_quand loucu muito_obrig nao_tive novid
que_der que_puder receb_vou so_reune tenho_de tive tiver tomei uma_loucu ver_$ a35d37n5o4p16q7r2: com
a37d42n3o27p11q20r2: nao a39d14n13o24p9q30r5: que a3d: ^_combi der esque_$ ok a3d10n5o4p2q6: manda a3d11n2q2r: aprov
a3d16n2op23q4: tudo a3d2: obrig_! a3d2n3o: passe a3d2np3q: escol a3d2np8qr7: na_segun a3d2nq3r4: prime a3d2p: dar
a3d2pr: confi a3d3: finan a3d3n2r2: equip a3d3npq2: vez a3d3o3p: admin a3d3p: fora a3d3p3: com_os a3d3p5r: assin_$
a3d4no2: parti a3d4no3p2: senho a3d5np2q: para_a a3d6o3p: e_nao a3d7np3: melho a3d7o2pq: nada a3d8no14p5q11: mais
a3d9np7q2: ^_ola ola a3d9p2qr17: segue a3dn: aqui_esta a3dn3o2: escri a3dn3pq: muito a3dno: parti_de a3dno2: a_parti
a3dnp4: passo a3dnq: chefe a3do3p12q2r: envia a3do3q5: e_que a3dor2: socia a3dp9r: falta a3dpq: combi a3dr: mostr a3n:
ainda_estou a3n2: recec a3np: de_segun a3nq: puder sempr a3o10: nosso_advog a3p: ^_tenho o_jurid reenc a3p2: e_te
isso_$ to a3p3: a_demor a3p3q: reune a3p4q4: nao_consi a3p6: mes a3pq: ^_se a3pq3: ^_para a3pr: encam a3q: falam a4:
aviso_$ de_traba esque_de feria_ate obrig_vou respo_com sei te_falo vou_trata a41d57n14o28p40q29r9: de
a45d44n19o22p23q28r5: e a4d: a_direc anali a4d10n3p5r: hoje a4d2p2: dou a4d3n2p4q: de_marco marco a4d3n3p2r: ficou
a4d3q2: nota a4d4oq4: decid a4d4p2: infel a4d5no: de_voces a4d5op5q2r2: ta a4d5opr: ha a4d5p11q5r: quint a4d6n3op4q8:
voces a4d6n4o3p3qr: agora a4d6no3p5q3: nossa a4d6o4p9: corre a4d6p3qr: no_dia a4dn3pq: la a4dno5pq: lembr a4dp2qr3:
logo a4dp4: ^_descu a4n3p3: coleg a4np: notic a4np6: prome a4op: esta_em a4op2q: ^_vou a4p: pelo_lembr a4p10q:
ate_sexta a4p4q: ate_0 a4p6q: demor a4q: digo_$ a4qr: esta_a a5: coisa_$ falo mas_nao me_esque quand_volta receb_obrig
ver_isso volta_$ volto a56d84n26o29p53q56r17: o a5d: algum_coisa esta_com obrig_$ a5d12n9op2r: !_$ a5d29n2o9p4q2r9: ja
a5d2o: inter a5d2o2pq2r: tenho a5d2op22: amanh a5d2pq: direc a5d3n4o2p4qr: a_minha a5d3o6p5r: o_contr a5d5n2o5p2:
o_meu a5d5no2p2q3: pelo a5d7p22qr4: dia_0 a5d8o6p5qr: contr a5d9nop13q3r: tem a5dn2o12q2: advog a5do3p7q4: consi
a5dpq: obrig_pelo a5n3o2pq3: que_o a5o2: aviso a5o3: insis a5op: a_conta a5pq: nao_conse a6: depoi_digo vejo_isso a6d:
coisa a6d11n4p36q6r6: dia a6d2: com_calma a6d4: diret a6d4n2o3pqr: traba a6d4op6q11: conse a6d5nop6r: respo a6doq:
conta_$ a6dq: algum a6n3op22r2: seman a6no2p12q: lhe a6o2p: jurid a7: e_depoi trata_disso a72d95n34o34p48q34r14: a
a7d10o13pq9: ^_nao a7d17n5o2p14q7: ana a7d2: calma a7d3o6: o_nosso a7d3p: ele a7d4n2o16p6q4: conta a7d4n5op34q6r7:
sexta a7d5n6o8p3q22: se a7d7n3o6p3q4r: meu a7o6q: nao_me a7q: a_esper a7q2: falar a8d16n3o2p27q12r14: as
a8d18n12o9p6q4r2: ^_a a8d2n12oq3: um a8d2n2p9q6r4: eu a8d2p13: descu a8d3n6pqr2: aqui a8d4np3: estam a8d5n3p2q2r: das
a8d5n6o2p7q3r2: minha a8d6n2o10p12q: ao a8d9n2o3p9q3: 0_de a8o: disso_$ a8p: estou_de a8q: vejo a9: vou_ver
a9d14n4op9q3r3: so a9d15nopr: com_a a9d23n11o7p26q9r2: no a9d2np12r4: te a9d2pq6r: quand a9d4p: esque a9dnq: de_feria
esper a9dp2: isto a9no3q2: trata a9nq: estou_a a9pq: ^_receb a9q2: ^_obrig ad: 0h_$ ^_mostr ^_ta a_folha a_inaug abs
abs_$ admin_$ conco da_trans de_terca desis e_de e_quem em_casa em_equip ficar_mais folha_de inaug inter_$ isso_esta
liber_a luz_verde maqui nada_$ nao_esque nao_vai obra_e onde opini os_dois outro pus quint_e redes regio secre
segun_versa tempo_de tudo_e vai_dar valeu verda verde_$ viu viu_o ad2: 0_sem ^_assin b como_esta esque_o esta_no feita
loja_$ nao_temos veja ad2n: rui_$ ad2n2p2: abrac ad2n2q: o_pesso ad2n3p5q3: gente ad2noq2: ^_ana ad2npq: obrig_pela
ad2nq: ana_! ad2o3: proce ad2o4: deixe ad2p10: fim ad2p15qr11: mando ad2p16qr7: terca ad2p2q7: fiche ad2q: a_nota
apena ad2q2: preco_$ tinha ad2qr: numer ad2r: ^_ai ad2r3: anexo_o ad3: esta_aprov ad3n3o2p7q: ^_na ad3no2pq: setem
ad3no2q: loja ad3npq5r: bom_dia ad3nq: esse ad3nq2: as_0h ad3o2pq: de_setem ad3p4qr: o_texto ad3pq3: oi_ana ad3q:
verde ad3r: o_resto ad4n: aprov_a ad4n2op2q2: voces_$ ad4n3q: temos ad4no: obra sao ad4np2q: rui ad4nq: ^_os ad4nq2:
0h ad4nq6: preco ad4o4p: essa ad4r2: na_pasta ad5: quere ad5n2o10pq5: nos ad5o3p2q5r: e_o ad5p: trans ad5pq3: bem
ad5r2: pasta ad6n2: otimo ad6n2op6q: pela ad6pqr2: estao ad6q3: a_propo ad6r: resto ad6r12: em_anexo ad7n4p5: cumpr
ad7p5q3: fica ad7q3: certo ad7qr12: anexo ad8no3p2q2r: e_a ad9n2op9q3r4: 0_$ ad9pq: versa adn: esper_que peque saiu
segun_a adn2: beiji nem adn2o2q: encon adn2oq: fecha adn2p4q3: a_gente adn3oq6: quem adn4p: festa adno5p3q5: domin
adnopq2: ter adnor2: fonte adnp: porta vi adnp2qr: pront adnp3: deixa adnp5: noite adnpq: da_minha dia_ana adnqr: nas
adnr: a_prime ado: helen momen neste_momen o_traba tempo_$ ado2: aos neste traba_$ ado2q: ^_isso ado3: vezes
ado5p6q4r: entre ado7: assun ado7pr2: lista adop: a_admin adop14r2: proxi adoq: regis adp: ^_ficou ana_descu data
nao_da nuno o_conta receb_a adp15q2r5: envio adp2: impos adp2q: estiv outub adp3: a_noite adp3q: tem_a adp3q2: tradu
adp6qr: na_quint adp7: ate_ao adp7q2r5: os_texto adpq: ^_como do_meu maque adpr: fotos_na adq: das_duas estiv_a janei
mesma que_e adq2: reuni_de adq2r: pro adq3: de_quint adr: folha luz meu_socio os_numer an: !_so 0h_as a_sexta aqui_na
atend avisa beiji_$ cima cozin das_0h de_se e_feria e_ficou e_fique em_cima eu_que feliz foi_a gomes inven para_avisa
parec passa_o que_tenha sabe seman_de senho_gomes sexta_das an2: na_feira no_escri sou an2o: dizer_que an2p4q67: ?
an2p6q: ^_sexta an2q2: tambe an3: so_para an5q: nova ano: escri_$ o_senho ano3: mensa anoq: passa_a anp: estra imens
lindo o_seu tenha tivem anpq2: para_segun anq: aprov_o de_aprov que_eu trata_das anq2: cunha anq3: fique anq7: inclu
anr2: ^_aqui ao: a_comun autor decid_$ difer encon_se eng eng_paulo nao_decid nao_se o_tribu passe_a paulo pede
que_vai tres_vezes vista vou_no ao2: assun_$ do_assun quero ao2p: lista_$ ao2q2: me_manda ao3: convo_$ ao3p3: comun
ao4: convo ao6: tribu ao6p2: de_me ao6p4: peco ao8: ao_nosso aop: damos ultim aop2q: sera aop3: devol aop4: decis
aopqr: faco aoq: a_comis condi trata_do aoq2: disse ap: ^_corre abrac_nuno ainda_andam andam_as as_amost as_maque
atras atual chega_a chego com_isto comig confi_o consi_envia das_festa das_prova deixa_comig dele_$ descu_esque
digo_te do_conse dou_lhe duas_seman e_ate ele_volta esque_me essa_seman estou_em garan hoje_$ imens_descu ja_lhe
lindo_! me_compl minut_e na_mesa nisto numa numa_feira nuno_$ pagam_$ para_assin para_vos peco_imens prome_para
retor_$ reuni_os segun_e segun_mas segun_nao seman_ta seque seque_$ seu_email ta_na tarde_$ tem_o termi uma_seman
volta_na ap2: a_decis amanh_a ana_peco comun_a fim_de hoje_a os_nosso sexta_nao ap2q: arqui o_arqui pront_$ ap2q15r:
preci ap3: descu_o doent eu_te ap3q: prova ap3r3: feira_$ ap4: marco_$ ap4q: revis ap4r2: que_vem ap5q: caixa ap5r:
na_proxi ap6: de_amanh ap6qr2: vem ap8r: proxi_seman apq: ^_com amost certe dele funci outub_$ plant todo_o apq4:
o_fiche apq5: forma apr: ate_dia esta_na mando_te o_forne aq: ?_obrig caixa_$ com_todo como_e da_direc de_ver direc_$
dos_dois em_algum esta_? feria_na fisca funci_$ lhe_digo mais_uma me_disse meu_cunha numer_$ o_gosto obrig_rui placa
presi qual_das quatr rapid sexta_mas ver_o aq2: quint_para se_em aq3: perce aq6: qual ar: ^_logo a_a confi_a ficou_de
metad pague resto_segue retra sala ar2: as_fonte facha logo_em d: 0x0 abert abro adiar adjud adore agenc altur alumi
amou anunc apeli arte autom avise azule bateu bia bicic cabim cair caixi calcu camil camin campa carim casam chatb
cnpj compo conce condo copia cpf dado datas defes dei depos descr deslo deste dispe dns docus douto dropb edica encan
encer engan envel espan euros evert excet extra feder fico filme fizer flore folhe fregu ganho gralh grand grita guard
https image ingle insta insti ip jessi laran largu legiv levan lhes lho local loter maior mapa marac marte mater matri
medi meire membr memor mexi moca moldu moram mudav muro music novem noven objec oiten olha onlin opoe opor optam otavi
parce pared pausa pediu pedra pen perde perfe perma permi petro piano plano portu quais quite real recep recic refor
reimp reis relem ressa reviu rg rodar rs s sai satis senti sessa since sirva siste slide sms sobra sofia sogra spam
subi td thiag timbr toca tocar troqu ue ufa ultra utili valad vasqu vc veget velho verba verea verif vias vila viva
works x0 zap d12o6p3q2: fatur d14op2q: 0_0 d14op4q: pode d14q: avanc d16q4: podem d2: 0_convi ^_0 ^_acabe ^_aceit
^_afina ^_avanc ^_esque ^_esse ^_prefe ^_show a_fotog a_newsl a_palav acabe acabe_de aceit_o alter_$ ana_pode
ana_segue anexo_a aprov_podem ar as_inici bala bem_$ boas_$ bola bola_manda bolet c caiu_na celia certo_e claro
claro_que confe contr_de corta corto cumpr_ines da_nos de_acord de_bola de_fora de_manut de_ningu delib delib_pela
demas desta_vez diret_delib do_cao dou_a e_esta e_prefe envie errad errad_o escur esta_$ esta_errad estam_de
estao_boas estao_na event event_e examp fatur_de fatur_foi fiz_o foto_da impri_$ ines_$ inici_$ ja_assin ja_estao
ja_falei ja_volte jeito_$ li li_tudo logot_ja manda_bala manda_impri manda_ver manha_$ melho_e mesmo_$ nao_gosta
nao_renov nao_vou newsl_$ no_rodap nosso_nif o_bolet o_event o_finan o_nif o_pix obra_por otimo_$ otimo_so pacot
paga_no parti_$ pela_nao pelo_corre pense pix pix_agora podem_por por_mim por_o por_receb prefe_a prefe_mante quant_ao
r r_0 receb_$ renov renov_do revim sao_0 sem_duvid show show_de siga siga_para sim_pode so_troca telef_esta titul
troca tudo_com usar versa_0 video_$ vou_manda d2n: cao impre_$ d2n2p2r: ja_nao d2n3: rua d2n4o2: a_vossa d2no: a_loja
a_obra d2nop: feito d2np: bjs d2np2: cara d2npq: impre d2nq: escol_a d2nq2: letra d2o: ^_deixe anter desta este_meio
fatur_e fiz pode_ser por_este telef_e d2o2: acord setem_$ d2o2pq5: o_que d2o2q: nao_tenho nenhu d2o3q2: favor_$
d2o4pr: escre d2o4q: entra d2o7: infor_que d2o8: infor d2op2: final d2opq: pensa d2oq: todas d2p: 0_esta a_apont
cumpr_rui demai e_no feito_$ fotog_$ os_fiche para_as por_corre tirar_o voces_na d2p11r7: quart d2p2: a_respo d2p5:
contr_assin d2p9: sexta_feira d2pq: palav papel d2pq2: o_valor valor d2pq3: tudo_bem d2pr: ja_te d2pr2: ela d2q:
^_aprov ^_prefi ^_tudo manut mim nos_jeito o_certo o_video propo_o quint_as traba_com tudo_certo d2q2: grafi_$ d2q3:
exemp o_site d2q4: quant d2q5: duvid d2r: a_da menos no_drive o_compr d2r2: as_fotog entao d2r4: texto_da d3: ^_sim
a_opcao aceit azul_$ caiu contr_$ convi de_fatur de_resto deve do_contr esta_bem este_ano logot_antig mante_o moinh
morad_de na_pagin nao_quere newsl o_0 o_azul paga_$ pagin_0 parte_esta pasta_parti pode_tirar podem_manda quere_a
resto_podem rodap serve d3n: passa_$ d3n2op: de_0 d3n3: boas d3n4oqr: todos d3n6o8p: vossa d3no: volte d3nq4: o_preco
d3o2: ^_parem d3o2q: ^_por d3o5: parem d3op: meio d3or: compr d3p: ^_exma a_trans exma exma_senho impri ines tirar
d3p2: boa_tarde d3p3: apont melho_cumpr os_melho d3p4: ^_boa d3p5: com_as d3q: afina avanc_$ capa mante d3q2: alter
prefi d3qr2: a_foto d3r11: ^_segue d4: ^_decid a_diret a_morad aprov_$ as_duas decid_nao falei falei_com nada_a
nao_avanc o_proje o_telef podem_avanc podem_publi proje publi_$ so_o usem d4n2op13q4r7: na_sexta d4n2p4: ^_no d4npq:
a_grafi d4npq2: grafi d4nq4: site d4o: ja_foi d4o2: nao_vamos d4op4: corre_$ d4p: 0_o segui d4pq: ^_da d4pq3: gosta
d4pr3: inici d4q: jeito video d4q2: apare d4qr: o_logot d4qr2: foto d4r2: drive d5: ^_ficam antig_$ esta_otimo nif
nif_e d5n: hoje_de d5n2: morad d5n2p5: manha d5np4: de_manha d5o4: este d5o5pq4: favor d5o5q4: por_favor d5oq: telef
d5p2q: esta_tudo d5q: opcao d5q2: da_nossa nossa_parte d6: foi_paga prefe d6n2pq: antig d6noq3: parte d6o2p2q: a_fatur
d6p3: ^_pode d6q6r3: pagin d6r4: segue_em d7: ficam_com publi d7n: azul d7p: a_versa d7pq2r3: logot d7q: paga d8:
avanc_com d8pq2r: ficam d8q: e_0 d9no3r2: ^_ja dn: ^_minha ^_nem adora agora_e andar artig broch chama_se coita compa
e_rua em_frent era frent me_um morad_e mundo o_bolo ontem_o pesso_aqui predi predi_e promo rua_do saiu_hoje vai_ser
dn2: adoro ai_no dn2p3r: dia_$ dn3: boas_festa bolo cumpr_$ dn3o4: toda_a dn4o4: toda dno: conno e_com dno2: dona
dno2pq3: novo dnop: direi dnp: ca_a dez noite_e dnp2: ^_cara cara_ana corri faz dnpq2r2: outra dnpr: esta_pront dnq:
anos chama da_conta lembr_me no_meu pesso_da por_nos porto dnq2: diz parte_$ dnq3: o_vosso do: 0_por ^_fiz ^_tirem
agost agost_$ apos cance compr_$ contr_e da_lista fatur_0 ja_vos livre_resol mais_a nos_o pela_compr por_agora recus
retir_o senho_vimos tenho_nada tirem_me todas_as vimos vimos_por vossa_$ do2: duas_vezes manda_e pagar proce_de tirem
venho vossa_fatur do2pq: meu_pai pai do3: ^_consi de_insol dessa queir do3q: solic do4: retir do5: parem_de que_nao
do9: insol dop: ^_preza final_$ preza dop2: resol dop3: morre dop5: amanh_$ dop6: tudo_$ dopq: encom dopq2: uns doq:
da_loja de_fever fever livre pago que_me doq4: nome doqr2: carta dor: clien remet dor2: lista_de dp: ^_deixa ^_gente
^_quint ^_vamos a_data a_impre a_proxi a_tradu acess ai_o assin_segue cader carre certi cumpr_teres deu direc_com
docum emend esta_feito feira_esta fica_com gabin hoje_o hospi hospi_$ junto me_deu na_vossa no_papel o_resul ola_rui
os_acess pela_direc pra_voces respo_agora resul segun_sem sexta_o sloga so_agora so_respo tem_os teres texto_sobre
tudo_no vasco vasco_$ vos_chega dp2: ao_longo cedo comen comen_$ cores de_outub digam do_dia e_envia fica_para longo
tarde_ana dp2q: ana_estiv dp3: no_fim tudo_na dp3r: envio_os dp5: fim_do dp5r4: na_quart terca_$ dp6: tem_tudo dp8:
ao_fim dp8r2: vao dpq: ^_gosta confo do_logot entre_o dpq2: a_reuni isso_e junta dpr: carla dq: a_ver assin_pelo banne
barat coloc coloc_a devem diz_0 do_e em_janei em_vez ficav lingu lisbo login mais_barat mande nao_$ nao_apare nos_esta
pagin_de pai_e pela_propo podes que_tinha quise recib segun_0 segun_opcao seria sexta_passa somos todas_$ vez_de dq2:
0_exemp de_assin do_domin fica_em no_vosso orcam_$ refer dq3: ^_quant dq4: link mudar o_link dqr: ja_esta princ dqr2:
o_logo dr: fotog_da m menos_o n o_da pasta_a prese ta_aprov ta_no dr2: o_prime segue_o vai_o dr3: da_pagin pagin_inici
dr4: anexo_os mando_na n: abrim abriu anive assal avo bacal barco benfi berbe biena cafe campe canin cheir chiad coinc
comec congr conhe consu coord crian dana decor desgr desig diria divin elogi enche esbar esqui estac estav excel expos
falen fazia filho filip fomos frigo ganha geres hein hotel ilhas iman intei inund irma lanca lu marat meia mudou neide
neve oab obras otima pales polic praia praze quadr queij racha rimo sacol shirt sol sombr t tecla tesou tete tom torca
tortu traz trint trist vento visit vivo vizin voz n2: 0_graus ^_ontem a_todos acaba acaba_de boa_viage calor carri
causa_do e_uma festa_para fez ficou_linda foi_um graus imagi junho_$ linda nem_imagi nova_morad padar para_toda parab
premi sabad sexta_e simpa suces todos_ai um_abrac viage n2p: abril estev n2pq: estar n2q: beijo queri n3: ^_boas causa
desej e_um manda_cumpr por_causa n3q: estud no: celeb conno_$ conta_da costa famil fecha_por mensa_$ o_sr seman_passa
sr_costa trato_do vossa_parte no2: caso meus no2r: desde no3: da_vossa sr no4p3: no_domin no5p3: conte no6: mais_$
nop: segur noq: a_mais fui np: abril_$ ana_foi de_abril de_natal dia_todo estam_com ficou_lindo gato juri lhe_os mal
mil seman_e tavar tavar_$ tudo_para vou_estar np2: deem dentr_de np2q2: ^_so np2r: da_seman dentr np3: ^_hoje conto
sua np3r: feira_da np7r: o_dia npq: ano_novo outra_vez npq2: lado npr: marke nq: ?_o ^_fui ^_queri acho de_um deita
dra encon_o haver haver_uma inclu_a jogo la_o matos me_que merca minha_cunha pergu_quem preco_inclu vai_ter nq2: ^_que
nq2r2: o_segun nq3: ^_quem nq5: pergu nr: ^_vai agora_a migue o_migue pront_e o: abrig abste acabo acion acme apres
armin asae assed assoc atrav cabec carlo casal cessa conve debit defei defen deixo dirij dista doenc efeti exas exmos
falem firma ft futur geren geria grata grave hall heran herde impug incum indet infun lda ligue livro lopes luto madru
maier marid meios meira mulhe nomea nordl nulo pedid pena pesar pfv picar prolo recur repre rompi salta sente sob
socie suspe teles tomar total vcs vemo o2: ^_lamen ^_retir a_ser advog_entra cesse_qualq cobra_$ consi_o conte_a
contr_por dados dados_$ de_prote deco deco_$ deixe_de dever dever_ser dirig_ao divid_e dos_meus e_exijo e_mails em_paz
em_proce empre_entro entro_em envia_estes escre_mais esta_fatur este_assun estes exijo favor_parem foi_entre insol_e
ja_pedi lamen_infor mails me_da me_escre me_retir mensa_vossa na_deco na_quali nao_quero nos_conta nosso_socio nunca
o_assun o_caso os_conta paz pedi_duas pelo_tribu prest proco prote quali quali_de qualq_conta qualq_novo que_cesse
que_entre queir_dirig queix_na quero_receb receb_mais recla recla_e recup recup_judic resci se_ao se_insis ser_dirig
trata_dos vamos_pagar vossa_lista o2q: cobra domin_$ o3: cesse chega_de conta_convo de_lembr dessa_lista divid
em_conta em_tribu empre_foi entro essa_divid falec_no insol_$ judic_$ mais_mensa me_envia nao_nos nao_recon nos_em
recon recon_essa solic_que o3p: ^_peco a_corre o3q: ^_me entre_ao o4: ^_chega ^_conte ^_infor entra_em judic lembr_$
me_conta pedi queix o5: advog_$ conta_mais dirig foi_decla peco_que qualq tribu_$ o6: decla_insol o7: decla o8:
a_empre falec op: ^_ao ^_devo dezem_$ do_sinal mae minha_mae no_ultim preza_ana sinal v op2: conta_com daqui decis_$
o_conse op2q: devo op2qr: servi op2r: dezem op7r: da_proxi oq: ^_solic desca do_nosso domin_a e_agora em_nome enqua
maio manda_me me_cobra meu_advog perdi por_telef que_nos que_se tira oq2: quem_trata oq3: me_a oq4: ^_e or: ja_ta p:
acert agend albun armaz audit autar batem belem black boto brasa bruna carol chave colo concu cotas cultu defin desen
despa devid divis dizem dossi efetu eleic encar engol escan exa falha falho frida galer houve joao job julga juro las
liqui macau marta meado menin minim mo notas obser pegar perda perit previ quinz relac reser saude sede serem sofa
soter tas teste teu tomas vespe vetor p2: !_na ^_apont ^_de ^_deem ^_dentr ^_envio ^_seman a_hora almoc almoc_envio
amanh_cedo amanh_de amanh_sem ana_ate ana_obrig apont_para as_cores as_nossa boa_noite com_voces conse_reune
conta_envia da_me daqui_a de_almoc de_mais de_seman deem_me devo_conse doent_$ dormi email_$ envia_as envia_lo
envia_tudo envio_a envio_amanh escol_as eu_mando farem feira_e hora hora_de isso_conto lo lo_na mais_tarda mando_os
manha_tem mas_terca nosso_comen o_mais o_silen pode_deixa quint_dia quint_eu receb_em respo_$ revej segun_eu
seman_envio seman_tem sexta_mando sexta_tem silen so_consi tarda tarda_$ tens tera terca_dia texto_revis tudo_ate
vem_eu vos_$ p2q: as_tradu conse_envia fatur_$ meu_compu o_natal preci_de reune_no p2q51: ?_$ p2r: de_dezem
quint_feira seman_que te_as p2r2: resta p2r3: ^_mando p3: compu_morre descu_pela e_na feira_dia mas_na mes_$ na_sua
o_pagam peco_descu pela_demor receb_no sua_caixa terao p3r: no_mesmo proxi_quart quart_feira seman_$ p3r2: te_mando
p3r3: quart_$ segun_feira p4: caixa_de consi_mas de_corre envio_lhe esta_seman falta_$ fotos_ate mando_tudo maxim
nesse_dia no_maxim p4q: compu p4r: mando_as mesmo_dia terca_feira p5: ^_ate fim_da lhe_o nesse p5q2: dias p5qr4:
sexta_$ p5r: depoi_de p5r6: na_terca p6: do_mes me_ate texto_$ p6q: ate_terca p7: ^_vao sem_falta vao_receb pq:
^_preci a_entre agora_o antes_disso de_pesso dia_nao diga eletr entre_na gosta_muito natal_e o_ano para_0 para_mais
poder quer receb_o relat revis_ate segun_? veio voce pq2: ^_tem ana_o ana_tudo bem_? mais_uns uns_dias pq3: ?_a pqr:
procu pqr5: segue_na pr: a_lista a_procu as_medid ate_o cai carda carto chega_$ chega_ate chega_na dia_envio do_carda
envia_vos envio_as feira_envio hoje_ja mao medid o_marke o_resta plani respo_na tem_no terca_eu pr2: estao_com q:
abrem acont acril aloja anexa aquel basta bjo cade caro cida cinze claus coisi cooki cotac dava dispo dito dura dwg
elas emite enten exata expli factu fala fazem fisic fizes for foro fosse fundo giro gol googl honor horas incid integ
ir joana lei leva liga ligo lugar manti menor menu negoc norma num orcem pedin podia possi preen preto puser rapaz
rascu razoa remar ronda saber sair salas senha separ sobe soluc some stori sumiu terce tives uso valid vejam verme
verso viram zip q13: ou q2: 0h_? ?_no ^_podem ^_vinha abre abrir abrir_o advog_pergu branc com_uma conse_reenv
consi_abrir custa da_para de_letra de_novo de_que disso_? disto do_prime domin_fica duvid_se em_nosso em_pdf erro
escla_se eu_nao fique_com fotos_depoi hospe inclu_as lado_ou letra_$ logot_? mais_de mudar_o na_duvid nao_abre nome_ou
nosso_nome o_mesmo o_tipo ou_no ou_voces para_mudar pedir pedir_vos prazo prefi_falar prime_ano qual_dos quand_preci
quant_custa quem_e se_? se_passa se_refer so_uma table tambe_? tipo tipo_de tradu_? uma_pagin vinha_pedir vos_mais
vosso_orcam q2r: e_eu q3: ^_conse certo_? conse_manda em_que esta_inclu fiche_nao iva nao_perce o_domin o_iva pdf
pdf_? qual_e se_a se_eu uma_duvid vinha vosso_? q4: ^_qual a_que de_decid e_se escla forma_preci para_quand que_forma
q5: ^_voces preci_do que_preci q6: reenv qr: a_outra as_tres catal princ_o qr2: e_do qr3: ^_em r: alcad alerg anna ata
att biogr bios cadas chef clini colab coloq corte curri ender ficha grava grupo histo home kkk lote lou manua marca
palet prato recei sorri sotao subo tia tim tipog tiro verbe vinho vovo z r2: ainda_estao as_na da_equip facha_o
fonte_segue foto_de inici_os ja_os logot_as mando_ja produ segun_na r3: segue_os r4: anexo_as
"""
