"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: acuso adiou adoec algue andad ando angol aprec arq ativa atola atrev baixo batid belez bloco bocad briga calha
caoti catap cheia cheio chuva cica cidad cirur cuido culpa dela deses devag dific digit direm dorme falhe faliu farei
fies fila firme franc fresc grani greve haja hehe hei ia incli irmao janua joelh juris justi laura lenta lento lerdo
lousa lucia lurde lutar madri manel medic medir metic mexo miolo nessa obg opera ordem paren paroc patri pedre pega
pego perdo pesco peso pina pinhe poda pouqu prate preoc provi puxad quebr ramal redat respi revei rever ritmo sam
scann seis si sigo sindi super tamo tenta ti tido toque tranc vacuo vemos vered vier vilac virar vixe
a10d11n2o11p13q2r: ao a10d11n6op3qr3: aqui a10d12n6o12p4q30: se a10d15o14p3q10: ^_nao a10d16n4op54q14r15: dia a10d2p2:
calma a10d30n8o19p9q12: por a10d35n3o2p41q16r19: as a10d37n13o10p40q12r5: no a10d3o15p2q4r: nosso a10d4p2r: ele
a10dnpq: de_feria a10do8q: nao_me a10dop3: isto a10dq: vejo a10no4q2: trata a10q: a_esper a11: vou_ver
a11d10n4op2q2r3: das a11d22n4op11q7r8: so a11d2np25r6: te a11d30n5o3p19q11r2: ana a11d3pq7r2: quand a11d5n8p3q14: uma
a11d9n13o3p4q4r: um a11d9n2p16q12r7: eu a11dno2p22q: lhe a11pq: ^_receb a11q2: ^_obrig a12d19n5p26q9r16: segun
a12d21no2p6q2r2: com_a a12d5p2: esque a12d7p12q8r: mas a12dnq: esper a13d13p14q6r2: assin a14: ^_estou
a14d10n6o5p9q5r2: minha a14d20n3o4p21q5r16: os a14d21n3o2p3q3r3: com_o a14d68n7o7p45q19r14: 0 a14dp2q: digo a14op2q2:
disso a14p2: ^_ainda a15d21n12o7p13q9r2: ^_o a15d8p45q9r5: ate a15dn2p2q: feria a16dp7r2: volta a17d3q4r: ver
a19d2p6q2r2: depoi a19d3o3p14q2r2: receb a19d7no3p13q5: isso a2: !_eu !_vamos ^_anota ^_assim ^_ca ^_passe ^_um
^_visto a_discu abri abri_o aguar_o algo algo_$ ana_receb anota_obrig ao_escri assin_do ate_la avari banco blz_vou
breve breve_$ calma_mais caos ce cima_da coleg_e com_ele conse_ver contr_esta da_assin da_camar da_secre de_lhe
de_pacie de_situa deles deles_$ demor_isto depoi_vejo digo_algo diret_$ do_diret do_parec dou_notic e_digo e_sem ele_$
ele_e ele_nao em_breve em_luand encam_ao estam_em eu_olho falar_prime fazer_$ feria_$ feria_e hoje_talve ideia infel_$
insis_com insis_esta inter_e isso_nao isto_por le lhe_$ lhe_envia logo_que loucu_$ luand maos me_os me_vou melho_atenc
merec merec_a meu_coleg miudo nada_esta nao_posso nenhu_o nossa_melho nosso_diret nota_obrig notic_$ novid_digo
o_banco o_depar o_diret obrig_ana obrig_por olhad_com olhar oport oport_$ os_miudo os_papei pacie_$ papei para_anali
parad parec_da passe_o ponto_de por_insis prime_com pronu que_estou que_houve que_merec que_soube que_trata
receb_muito receb_sim recec_do reenc_a regre_no se_pronu segun_estou sem_ele seman_estou situa so_depoi socia_$ talve
tempi tive_tempo tomei_nota um_caos um_tempi uma_vez vejo_$ vez_por voces_isto volta_a volto_a volto_no vou_insis
vou_mostr vou_reenc a20d48n16o9p27q20r11: do a20d7n4o24p15q18: me a21d49n13o11p30q18r17: da
a226d305n74o101p199q141r48: $ ^ a22d30n18op10q3r4: ! a23d22n7o16p10q21r14: em a23r: ainda_nao a24d19n9o4p19q17r: para
a24d41n11o10p69q18r32: na a24dr2: assim_que a27d3nr2: assim a28d35n6o6p14q7r5: esta a2d: agrad_o assin_hoje celul
fecho feira_passa lamen_$ ler mostr_a nao_esque nao_esta nisso nisso_$ para_quint quase retom valeu a2d10np6q: ola_ana
a2d10q5: propo a2d16n2o3p4q4r: e_a a2d2: ^_assin ^_confi ^_ta a2d2n2o2p2q3r: tempo a2d2n2op8q2r: vos a2d2n2p2q: junho
a2d2n2p4q: todo a2d2n3: filha minha_filha a2d2n5q: nova a2d2np: ^_estam o_seu a2d2np2q: da_minha de_junho a2d2np3q:
deixa a2d2npr: ca a2d2o2q: nenhu a2d2o3: o_assun a2d2op: do_senho a2d2op2: email a2d2oq: ponto a2d2p14q2r3: fim
a2d2p2: ^_infel a2d2p2q2: e_mail a2d2p3q2: descu_a a2d2p4: ^_esta a2d2p4r3: segun_feira a2d2p5: por_isso a2d2q2: que_e
a2d2r: liber a2d3: e_ele a2d3nopqr2: a_0 a2d3npq: ana_! a2d3o2r: nao_ha a2d3o5: deixe a2d3o6p10q6r2: entre a2d3p2:
minut a2d3p3q2: mail a2d3r3: anexo_o a2d4: agrad b infel_nao a2d4n2p: nem a2d4n3q7: vosso a2d4np2q: rui a2d4np2q2r4:
outra a2d4p: ningu a2d4p5q5: reuni a2d4pq2: dois a2d4q2: ficar a2d5n: aprov_a a2d5n2op2q2: voces_$ a2d5no6pq2: ser
a2d5np10r: sexta_feira a2d5np2q8r3: bom_dia a2d5npq2: esse a2d5p2q3: o_orcam a2d5p3q: 0_e a2d6no3pq: loja a2d6nq2:
^_as a2d6op6q2r: ^_boa a2d6pq4: bem a2d6r14: em_anexo a2d7n2p2q7: ano a2d7n3o2p8q: ^_na a2d7n3op8q2r2: ai a2d7n3p2q2:
pesso a2d7n7op4: ontem a2d7nopr: sao a2d8n2: otimo a2d8n4o2p3q2r4: vai a2d8n4p3: abrac a2d8p15q5r7: texto a2d8r: sim
a2d9qr15: anexo a2dn3p: boas_festa a2dno3p4: a_nossa a2dnop5q11: antes a2dnopq2r2: tres a2dnpr3: segun_$ a2dnr:
esta_um a2do2qr3: socio a2do4: vezes a2do4pqr3: sobre a2dop6q: pagam a2doq: gosto a2dp: a_minut mudan ontem_e que_tem
visto a2dp2qr: janei a2dp3: mesa a2dp4: a_seman a2dpqr: menin a2dpr: secre a2dpr2: o_conta a2dq: fazer o_advog pouco
a2dq2: do_vosso tem_de a2n: a_trata aqui_na da_empre licen sabe soube a2n3oq: passa_a a2no13: empre a2np2: seman_e
a2np3: minha_coleg a2npq10: antes_de a2npq5: ^_antes a2nr2: ^_aqui a2o: eles nao_decid a2o2: do_assun a2o6p6q: peco
a2op: e_ja a2oq: comis a2p: a_mudan as_volta chego corre_aqui das_festa digo_lhe estou_em houve passo_me prome_para
que_volta volta_com volta_de a2p2: amanh_e estam_a ja_lhe a2p4: compl prome_$ a2p4qr: fim_de a2p8q: ^_amanh a2pq2r:
ate_dia a2pqr: dele a2pr: ainda_estam dele_$ a2q: mais_tarde por_aqui um_pouco a2q2: por_mes a2r: ainda_esta que_so
a3: !_vou ^_blz ^_ok ^_opa ^_tomei calma_$ dar_uma depar_jurid depoi_das digo_algum discu encam_para esper_da
estou_fora falo_$ minha_lista na_minha nao_sei opa que_puder que_tiver so_reune tomei ver_$ vou_dar a30d9np3q6: obrig
a33np4q: estou a35d2n2o5p4q: vou a35np6q2r8: ainda a3d: ^_combi loucu meu_chefe ok olhad uma_loucu uma_olhad
a3d11np7q2r: ^_ola ola a3d12n3o11p2q: foi a3d12p2qr22: segue a3d2: obrig_! a3d24n2op26q5: tudo a3d2n2: a_equip
a3d2n2q2: tambe a3d2n3o: passe a3d2no5p10r4: chega a3d2nq: sempr a3d2nr: equip_e a3d2o2: lamen a3d2p3: a_demor
a3d3n2p8q: noite a3d3p2: atenc a3d3p24q2r17: mando a3d3p2r2: confi a3d3p7r: assin_$ a3d3pr: minha_socia a3d4n2o3:
parti a3d4n2p4q4: a_gente a3d4np3: seu a3d4np4q: escol a3d4npq4r: como a3d4p9q6r4: as_fotos a3d5np2q7r2: ^_bom
a3d5nq3r6: prime a3d5op5q3r: tarde a3d5p9q7r5: fotos a3d6n3p5q4: gente a3d6no6pr: que_a a3d6o3p: vamos a3d6o7p: admin
a3d6p4q: com_os a3d7no6p7q8r: domin a3d7np4q4r: mesmo a3d7p2r4: fotog a3d7p5q3r: ^_oi oi a3d8np6q4: pra a3d8o3pq2:
duas a3d8o4p2: e_nao a3d9p2q7: orcam a3d9q3r: a_segun a3dn: aqui_esta a3dn2o2: parti_de a3dn2o3: a_parti a3dn2opq:
dizer a3dn2p: recec a3dn2p2: casa a3dnop: trato a3dnp: de_segun a3do3pq4r5: dos a3do8p3r4: lista a3dp: data garan
nao_tive porqu tive a3dpq: combi a3dpq9: se_o a3dq: falam a3dr: mostr a3n: ainda_estou cima em_cima passa_o a3npr:
forne a3nq: puder a3o10: nosso_advog a3o2: assun_$ a3p: a_recec aguar andam anota camar de_falar e_volto falar_com
o_fotog reenc ta_na trato_disso a3p14q2r6: vem a3p2: isso_$ retor a3p3: ^_to a3p5q: reune a3p8q3r: mes a3pq: tenho_de
a3pq3: ^_para a3pr: ficou_de a3r: ver_com a3r2: anda a4: aviso_$ blz de_traba depar depen depen_do der_eu esque_de
isso_com isso_quand muito_obrig novid olho que_der receb_vou regre respo_com tiver vou_trata a41d54n6o11p25q10r6: com
a49d89n16o35p63q44r13: de a4d: der esque_$ posso a4d10no4p4: senho a4d10np5: melho a4d11n3op8r2: hoje a4d12n2o18p7q11:
mais a4d13n6o4p4q8: manda a4d17n2q2r: aprov a4d2n2p6q2: natal a4d2n4p5: festa a4d2np5r: passo a4d2p: a_direc a4d2p4q2:
^_descu a4d2p6q: demor a4d3n2p2: fora a4d3n2r3: equip a4d3n3p: boas a4d3n3pq2: muito a4d3p2: dar a4d3p5: dou a4d3q3:
nota a4d4n2p6qr: de_marco marco a4d4np: parec a4d4np15q2r8: na_segun a4d4opr2: socia a4d4p2: infel a4d4q: finan
a4d5npq2: vez a4d5o2p19q2r10: terca a4d6o2pr: ha a4d7n2op7q2r: boa a4d7p10q4r: sem a4d8no4p6q3: nossa a4d8np2q9r4: bom
a4d9n4o3p4q2r: agora a4dn3o2pr: escri a4dnqr: chefe a4do3p13q4r: envia a4dp: o_jurid a4dp13q2: ate_sexta a4dq2r:
esta_a a4n3p3: coleg a4np: notic a4o2p3q: ^_vou a4p: e_so pelo_lembr a4p4: to a4p5: e_te a4p5q: ate_0 a4pq: ^_se
^_tenho a4q: ^_conti digo_$ a5: ^_encam feria_ate obrig_vou quand_volta te_falo a51d57n3o34p19q24r3: nao
a52d33n19o32p22q44r12: que a5d: algum_coisa a5d10o6p8q2r2: contr a5d11nop22q7r3: tem a5d12o3p3q2: nada a5d2: anali
obrig_$ a5d2n2o14q2: advog a5d2o: inter a5d2p2qr5: logo a5d2pq: obrig_pelo a5d3o9: assun a5d4o6p8qr: o_contr a5d4op2q:
direc a5d7no: de_voces a5d7np2q: para_a a5d8n2o6p3: o_meu a5d8op9qr2: no_dia a5d9n3o3p5q11: voces a5d9np20q9r4: quint
a5d9o4p13: corre a5dn3o3pq4r2: que_o a5dno2p2q2: para_o a5dno5pq: lembr a5do3pq6: e_que a5dop: esta_em a5dp12r2: falta
a5np7: prome a5o2: aviso a5o4p: insis a5op: a_conta a5p: volta_$ a5p2r: pacie a5p5q4: nao_consi a5q: conti_a esper_do
a5q3: mas_nao a6: coisa_$ depoi_digo receb_obrig ver_isso a62d84n22o26p44q38r11: e a6d10nop10qr2: respo a6d12op6q2r3:
ta a6d2n3opq: la a6d2o2p6q4r2: tenho a6d2op31q: amanh a6d4p3q: diret a6d5n2o4pqr: traba a6d6n2o3p4q4: pelo a6d6opq4:
decid a6d7n3p4q2r: ficou a6d7n4o2p26q2r7: feira a6doq: conta_$ a6dq: algum a6dr: esta_com a6o2q: conti a6p: sei volto
a6p2r: encam a6pq: falo a6pq2: nao_conse a7: me_esque vejo_isso a72d131n31o37p76q70r27: o a7d10op36q7r10: dia_0
a7d12n10op2r: !_$ a7d3o6: o_nosso a7d6op6q14: conse a7do4p9q4r: consi a8: e_depoi trata_disso a8d13n2o4p13q3r2: 0_de
a8d2o2p: jurid a8d2p2: com_calma a8d3: coisa a8d4np4r: estam a8d6n4o4p5q2r: a_minha a8d7n7o3q4: passa a8d8p15q4: descu
a8pq3: falar a90d145n40o42p73q48r23: a a9d13n3o8p5q5r2: meu a9d13n6op41q7r9: sexta a9d22n13o10p12q4r3: ^_a
a9d39n2o13p9q5r14: ja a9d4n2o20p10q7r2: conta a9dn3o2p35qr4: seman a9npq: estou_a a9o: disso_$ a9p: estou_de ad: 0h_$
^_mostr ^_posso a_folha a_inaug a_menin a_mesa abrac_rui abs_$ anali_a ano_e ao_meu atenc_$ atent avisa_que b_$ braco
com_carin comig_$ conco cozin_assim da_cozin da_propo da_trans depoi_$ desis do_escri domin_0 e_quem em_casa em_equip
esse_assun eu_entre eu_respo falca feliz_natal ficar_mais fico ficou_tudo folha_de horar inaug inter_$ isso_esta
ja_lhes larga layou liber_a luz_verde minha_parte motob na_recep nada_$ nao_atend nao_e nao_nao natal_! o_braco
o_celul o_pacot obra_e opini os_dois outro posso_garan prove pus que_ele que_sao recep redes regio rubri santa
segun_versa tempo_de teve tua tudo_e ve vendo verda verde_$ viajo viu viu_o ad11no4r4: ^_ja ad12n2op10q3r7: 0_$
ad12n5p7q: cumpr ad12no3p2q6r2: e_o ad2: 0_sem carin como_esta confe de_terca do_finan envie esque_o feita loja_$
mas_o na_loja nao_temos ofici onde pacot pelo_corre qualq_coisa veja ad2n: 0h_as avisa das_0h e_ficou esta_no rui_$
ad2n2pq: beijo queri ad2n2q: o_pesso ad2n3: um_abrac ad2n5oq8: quem ad2no2: dona ad2no4pq: proce ad2nopq3: ter
ad2nor2: fonte ad2np2q: obrig_pela ad2np4: a_noite ad2nq4: que_eu ad2o: ^_deixe o_traba ad2o2: aos traba_$ ad2p:
a_assem a_impre assem ad2p10q2r2: na_quint ad2p2q21r2: preci ad2p3: descu_o ad2pq3: reuni_de valor ad2q: mesma
os_origi ad2q2: a_nota do_ano placa preco_$ ad2r: ^_ai luz q ad2r2: facha ad3: assin_e e_de esta_aprov esta_bem
porta_$ ad3n: segun_a ad3n3o2r: desde ad3no3p2q: setem ad3np2q: impre ad3nq2: letra ad3nr2: a_prime ad3o3p2q: de_setem
ad3o5: qualq ad3op: a_admin ad3p: deu ad3p20q2r5: envio ad3p2q: plant ad3p2q9: fiche ad3p2r: tarde_ana ad3pr2: ela
ad3q: apena origi ad3q2: tinha ad3qr3: numer ad3r: a_da ad4: altur ad4n2opq: obra ad4no2pq4: ^_ana ad4nq9: preco
ad4nqr: ^_os ad4op7: corre_$ ad4p2r2: entao ad4q2: capa ad4r: o_resto ad5n2op16q4r8: na_sexta ad5n2op3q3: fecha
ad5n3q2: temos ad5o4p2: essa ad5op3qr: boa_tarde ad5p2q3r: oi_ana ad5p7q2r2: o_texto ad5r2: na_pasta ad6: quere
ad6n2op7q2: pela ad6npq2: grafi ad6nq2: apare ad6q3: a_propo ad7n3o11p3q6r: nos ad7noq5r: parte ad7npqr: porta ad7nq2:
as_0h ad7p: trans ad7pq2r3: logot ad7q: verde ad8nq2: 0h ad8p2qr4: estao ad8r2: pasta ad9np9q3r: fica ad9pq2: versa
ad9q4r: certo ad9r: resto adn: a_sexta cozin esper_que feliz saiu sexta_das adn2o2pq: encon adn2pq: beiji adn2q: sou
adn3p: e_um adn3p5q88r: ? adno2: o_senho adno6: mensa adnp: estra adnp2: vi adnp2q2: dia_ana adnp3qr2: pront adnpq:
lindo adnq: aprov_o atend adnq3: fique adnqr: nas adnr: peque ado: admin_$ isso_ja ligue nao_se ado2: momen
neste_momen ado2p6r8: na_terca ado2pq: ^_isso ado2q: regis ado2q3: me_manda ado3: duas_vezes neste ado7p2: de_me adop:
eng helen adop17r3: proxi adoq: da_direc desca ador: dr tempo_$ adp: ^_ficou ^_vamos aqui_e calma_e escut fregu lhes
na_reuni nao_vai receb_a sai segun_e vai_dar adp2: comig impos nao_da nuno quint_e adp2q: arqui docum estiv adp3q:
outub adp3q2: tradu adp4q: boa_noite adp4q3: voce adp4qr: tem_a adp8q2: caixa adp8q2r5: os_texto adp8r: ate_ao adpq:
^_como ana_descu maque adpq2r2: pro adpqr: carto do_meu fotos_na adq: a_ver abs das_duas em_janei estiv_a adq2:
do_orcam adq5: de_quint adqr: meu_socio princ adr: confi_a folha maqui retra seus adr3: os_numer an: !_so ^_passa
^_ponho a_nova a_praia assim_$ beiji_$ cima_do combo de_se do_que e_fique engen eu_que foi_a fora_do no_combo o_engen
para_avisa ponho praia que_tenha seman_de senho_gomes um_dia an2: festa_para gomes na_feira no_escri an2o: dizer_que
an2p6q: ^_sexta an3: ^_boas so_para ano: escri_$ que_vai anoq: fui anp: e_feria tenha tivem um_natal anp3: imens anpq:
outra_vez anpq2: para_segun anpq3: cunha anq: de_aprov irma minha_irma trata_das anq8: inclu anr: inven ao: a_comun
aqui_nao assun_foi autor cabec decis_da difer direc_e eng_paulo entre_a herde la_$ lista_nao mensa_sobre minha_mulhe
mulhe nunes passe_a paulo pede tres_vezes vista vou_no ao2: entro_em essas o_tribu paz ao2p: lista_$ ao2p2q: ^_com
ao2p7: decis ao3: convo_$ em_conta entro quero ao4: convo ao4p4: comun ao5q: cobra ao8: ao_nosso ao8p: tribu aop:
damos decid_$ encon_se ultim aop3qr: faco aop4: a_decis aop4q2: sera aop4r3: feira_$ aop5q: devol aoq: a_comis condi
trata_do aoq2: disse aoq5: ^_e ap: ^_corre ^_depoi ^_eu a_camar acusa acusa_a ainda_andam amigo andam_as as_maque
assin_mais ate_domin atual chega_a com_isto confi_o consi_envia const das_prova de_te de_volta deixa_comig descu_esque
dia_de digo_te do_conse duas_seman e_ate escol_e esque_me festa_! hoje_$ isto_aqui juro legen lhe_sei lindo_! mando_$
me_compl minut_e na_mesa nao_faco nisto numa numa_feira o_parec o_perit o_topog oi_! outra_seman pagam_$ para_assin
para_sexta para_vos pegar perit pra_voce retor_$ reuni_os segun_mas segun_nao sei_dizer seman_ta seque seque_$ ser_lhe
seu_e seu_email so_vem tarde_$ te_manda terca_digo terca_e to_no topog vi_seu ap12qr5: que_vem ap2: abrac_nuno
ana_peco as_amost atras comun_a dou_lhe essa_seman hoje_a nuno_$ os_nosso seman_nao uma_seman ap2q: amost o_arqui
pront_$ ap2q2: o_natal ap2r: de_janei quint_eu ap3: amanh_a doent imens_descu lhe_a peco_imens sexta_nao ap4: marco_$
tem_o ap4qr: de_seman prova ap5: esta_seman ap5r: e_na eu_te ap6r2: na_proxi ap8: de_amanh ap8q: revis ap9r:
proxi_seman apq: certe feria_na outub_$ todo_o apq2: natal_e apq5: forma apq6: o_fiche apqr: funci apr: ele_volta
esta_na mando_te o_forne termi vem_na volta_na aq: a_falar a_placa caixa_$ com_todo como_e de_ver dia_o direc_$
dizer_quand docum_esta dos_dois e_para em_algum envia_o esta_? funci_$ lhe_digo mais_uma me_disse mes_que meu_cunha
numer_$ o_gosto obrig_e obrig_rui os_preco patro qual_das quatr rapid sexta_mas ver_o vez_a aq2: ?_obrig fisca
quint_para se_em aq4r: o_domin aq6: perce qual aqr: bom_fim presi sala ar: ^_logo a_a chefe_ainda falta_a kkk o_carto
os_logot os_seus pague quand_o que_chega resto_segue segue_$ ar2: as_fonte logo_em metad d: 0h0 0x0 0zklp abert adiar
adore agenc ahah airto alcin amou aninh anunc apeli apite aplic arara arras arte auror autom avise azeit azule bah
balca bao bateu batiz benca berna berra bicic bonja bordi bordo botao cabim cada caixi calcu calen camil camin camis
campa campi capit carim cenou centi cento cep chat chatb chore chove cinco cinqu cinza class coimb colar comov compo
coro corpo costu couro cpf creia creme dado datad defes dei dep depos descr deslo deste diama dinhe dispe dns docus
douro douto doze duart edica eleva elimi encan encer engan envel escor espan esq euros evert excet expir extra faixa
faria fatim fazen feder filme fizer flore folga g gaivo ganho gas gaude genti gesta gg glori gralh grato grita guard
iban image ingle insta insti ip ivone joia kelly laran legiv leia letre levam levan levou local loter lourd louro ltda
luisa maior malhe malta mapa marac mare marfi maria mario marte mater matri medi meire membr memor mexe mimo miser
mito moca moder monta montr moram msm muda muro musgo music nadin nariz nd neces negat neusa norte novem objec oiten
onlin onze opoe optam otavi ovo p pao parce paroq pausa pedra pen penso perde permi petro piano pintu plaqu poco poema
porte portu pouca prado preta prior proci propu prosa pross pude quais quare quent rabis ramos real recic recif redac
reimp relem reli repar ressa reviu rg rotul s sabao sampa satis senti sessa sesse since sirva siste slide sms sobra
sofia spam subir taina taman tavor tche td telem termo terra tes thiag tiao tijol timbr tirei tl toca torce tosse trem
treze tri troqu uai ue ufa ultra unani utili valad vasqu vau vc vegan velho velor verba verif vias viga vila virgu
vitra vlw votos votou wande we wirth works x0 ze zulmi d10: avanc_com d10npq2r: ficam d13o6p3q3: fatur d17q5: podem
d19q: avanc d2: 0_convi 0_porto 0_veget ^_0 ^_acabe ^_aceit ^_avanc ^_conve ^_esque ^_fecha ^_prefe ^_show ^_trans
^_viva a_capa a_jessi a_newsl a_opor a_palav a_pared a_quint a_sabad a_via abro acabe acabe_de aceit_o agora_r agrad_a
ana_aqui ana_pode anual apont_$ aprov_podem aquel_da as_inici assem_de avanc_so bala bem_$ bia boas_$ bola bola_manda
bolet c_e caiu_na casam celia certi_perma certo_e claro claro_que compr_no conce condo_de contr_de conve_com convi_$
convi_e corta corto cumpr_ines da_nos da_quint datas de_acord de_altur de_bola de_fora de_largu de_manut de_ningu de_v
delib_pela demas descu_so deu_parec deus diret_delib do_cao do_jeito do_lado dou_a drive_pasta dropb duzen e_esta
e_prefe errad errad_o escur esta_$ esta_errad estam_de estao_boas eu_abro event event_e fatur_de fatur_foi fatur_rua
filha_que folhe foto_do fotog_do ines_$ inici_$ ja_deve ja_estao ja_volte jeito_$ jessi jessi_do junho_as junto_envio
la_e largu li_tudo logot_ja manda_bala manda_ver manha_$ melho_e mesmo_$ metro mexi moldu mudav n_o nao_gosta
nao_mudav nao_renov nem_pensa newsl_$ nif_0 no_cnpj no_convi no_rodap no_site nosso_nif noven noven_de o_bolet o_event
o_titul obra_por olha opor otimo_$ otimo_so para_outra pared parte_nada parti_$ pediu_pra pela_nao pense_que perfe
perma perma_solic plano_anual pode_ficar pode_rodar podem_por por_o por_receb prefe_a prefe_mante prefi_a propo_n
quant_ao que_ja quere_o quite receb_$ recib_$ refor reis renov renov_do resto_esta resto_ta revim rodar rs sem_duvid
senho_junto show_de sim_$ sim_pode so_com ta_otimo telef_esta tem_0 troca_o tudo_com tudo_em um_beijo usar vai_ai
veget veget_e verde_e versa_0 via video_$ virou viva vou_manda d25op3qr: 0_0 d26op7q5r: pode d2n: 0h_na ^_minha ar cao
chama_se de_ontem impre_$ o_bolo ontem_a d2n2: padar d2n2o2pq6: novo d2n2op2r: ja_nao d2n2opq: a_obra d2n2p: dez
d2n2q3: o_site d2n2r: ai_no d2n3: bolo d2n3o4p: toda_a d2n4o2: a_vossa d2n4o4p2: toda d2no: a_loja e_com d2np: avo
noite_e d2np2: bjs d2np4: cedo d2np7: sua d2npq2: diz d2nq: intei d2nqr: porto d2o: 0_por ^_fiz a_famil anter cance
conve desde_0 este_meio fatur_e nao_vou por_este d2o2: acord d2o2p: setem_$ d2o2p3: ^_preza preza d2o2pq: nao_tenho
d2o3q2: favor_$ d2o4: queir d2o4q: entra d2o5p3r: escre d2o6q: que_nao d2op: v d2op2r: remet d2oq: de_fever fever
d2oq3: mande d2oq4: nome d2p: 0_esta ^_afina ^_gente alter_$ ate_a cader cumpr_rui de_condo exa fecha_$ feito_$
fotog_$ na_vossa os_fiche por_corre respo_agora so_respo solic_$ terca_a tirar_o v_exa voces_na d2p2: almoc envio_a
feira_e d2p2r: as_medid certi medid d2p3: do_dia fica_para d2p3q: palav d2p4: a_respo d2p7r5: na_quart d2p8r:
contr_assin d2pq: todas_$ d2pq2: confo o_valor d2pq4: tudo_bem d2pr: carre ja_te mao sloga d2q: ^_tudo em_vez fala
foto_da login manut nos_jeito o_certo o_finan paga_no pai_e propo_o quint_as traba_com tudo_certo vez_de d2q2:
do_domin o_mesmo orcam_$ quise refer d2q4: recib d2q5: mudar d2qr: ja_esta d2qr3: o_logo d2r: a_certi anexo_a da_facha
m menos o_da o_nif socia_e ta_aprov d2r2: as_da d2r4: as_fotog d3: !_! !_pode 0_pesso ^_somos a_do a_fotog a_opcao
a_porta aceit adjud amare ana_segue aprov_! ate_as azul_$ c cnpj de_fatur delib desta_vez este_ano examp fiz_o impri_$
ja_assin ja_falei li logot_antig manda_impri mante_o mim_ta moinh morad_de newsl o_azul o_plano paga_$ parte_esta
pasta_parti pense pix_agora plano pode_manda pode_tirar pode_tocar podem_manda ponha quere_a resto_podem rodap
segui_com show siga siga_para so_troca somos_0 titul tocar zap d3n: ^_nem rua_do d3no: famil volte d3no2p: feito
d3np2: cara d3npq2: lado d3nq: chama escol_a d3nq6: o_preco d3o: desta fiz marid meu_marid d3o2: ^_parem d3o2p2q6:
o_que d3o2pq: meu_pai pai d3o5pq2: solic d3o6: parem d3op: junto d3op2q: meio d3op3: final d3op4: e_no resol d3opq:
pensa d3oq: pode_ser d3p: a_apont ines para_as d3p17qr9: quart d3p2: a_plant d3p3q2: ana_o d3p4: tudo_na d3p8r4: vao
d3pq: ^_esse afina d3pq2: alter d3pr: o_compr d3pr5: texto_da d3q: ^_aprov ^_prefi aquel contr_$ serve somos d3q2:
grafi_$ d3q2r2: a_foto d3q4: quant d3q8: duvid d3r: do_contr estao_na https n no_drive sao_0 d4: ^_decid ^_sim a_morad
aprov_$ decid_nao nao_avanc nao_quere o_proje podem_avanc podem_publi publi_$ troca usem d4n: caiu passa_$ d4n2p7:
^_no d4n5oqr: todos d4n6o9p2q: vossa d4o: ja_foi pediu telef_e d4o10: infor_que d4o11: infor d4o2: nao_vamos d4op:
condo d4op2q: todas d4oq2: proje d4p: a_trans demai tirar d4p2: a_diret d4p3: apont d4p7: com_as d4pq: papel d4pq2:
^_da d4q: avanc_$ so_o d4q3: exemp d4qr: mante o_logot o_video d4r14: ^_segue d5: ^_ficam antig_$ as_duas de_resto
deve esta_otimo falei falei_com na_pagin o_0 o_pix pagin_0 pix r r_0 d5n: hoje_de d5n3: rua d5n3q4: site d5npq:
a_grafi d5o2q: ^_por d5o8q5: por_favor d5op2qr: compr d5p: impri por_mim d5pq: jeito d5pr: 0_a d5pr3: inici d5q: opcao
d5q2: prefi d5q2r2: foto d5r: nif_e d6: foi_paga o_telef d6n2o2p: de_0 d6n2p2q: sabad d6no6: este d6np5: de_manha d6o:
nada_a d6o2p2q: a_fatur d6o9pq6: favor d6oq2: da_nossa d6p: ^_exma convi exma exma_senho d6p2q: esta_tudo d6p4:
os_melho d6p5: melho_cumpr d6pq: mim d6pq6: gosta d6q2: nossa_parte d6qr2: video d6r2: drive d6r4: segue_em d7:
ficam_com publi d7n2: morad d7n2p6: manha d7n2pq2: antig d7oq: telef d7p: 0_o d7pq: a_versa d7q2: paga prefe d7r: nif
d8n: azul d8nq6r4: pagin d9p3: ^_pode segui d9qr: e_0 dn: a_avo a_sua abrim adora agora_e andar artig barco broch cafe
cedo_$ coita compa conhe crian desig do_ar e_rua em_frent fonte_$ lado_$ me_um morad_e mundo o_barco obra_$ ontem_o
padar_nova pelos pesso_aqui predi predi_e promo saiu_hoje sou_eu t temos_a vai_ser vosso_lado dn2: adoro e_uma frent
tao dn2p2q: estar dn2p4r: dia_$ dn2pq: rapaz dn2q: anos dn2q3: o_vosso dn3: cumpr_$ dn3q: copia dno: vimos dno2: conno
dno6: mais_$ dnop: direi dnp: ca_a mal queri_ana dnp2: ^_cara cara_ana dnp2q: faz dnp3: corri dnpq: ^_queri dnpr:
esta_pront dnq: coloc da_conta era lembr_me no_meu pesso_da por_nos dnq3: parte_$ do: ^_tirem a_acres acabo acres
agost agost_$ apos cance_o contr_e da_lista de_hoje domin_de fatur_0 foi_feito ja_e ja_vos jurid_ja ligue_mais
livre_resol mais_a me_ligue nos_o pedim pedim_que pela_compr ponto_final por_agora que_meu recus retir_o senho_vimos
socie tenho_nada tirem_me todas_as vimos_por vossa_$ do12: insol do2: assun_a manda_e proce_de tirem vale venho
vossa_fatur do2p3q2r: servi do2pq: da_loja do2q2: que_me do2r: clien do3: ^_consi de_insol dessa do3q: pagar que_se
do5: parem_de retir dop: final_$ dop2: defin preza_ana dop2q2: uns dop3: morre dop5: amanh_$ dop6: tudo_$ dopq:
compr_$ encom dopqr2: carta doq: devem livre maio pago doq2: que_nos doq3: expli tira dor2: lista_de dp: ^_deixa
^_quint a_data a_proxi a_tradu abenc acess ai_$ ai_o as_chave assin_ate assin_segue audio carna carto_e chave colo
corre_na de_fregu devid dia_do direc_com do_corre e_ningu e_resol entre_os epoca esta_feito fecha_o feira_esta
fica_com ficou_decid fregu_$ funer gabin grand hoje_o hospi hospi_$ impri_a ja_lho junta_de lho_mando manha_e me_deu
minha_sogra no_carto no_onibu no_papel no_seu noite_ana o_audio o_cader o_porta o_resul ola_rui onibu ontem_no
os_acess pela_direc que_esta que_no quint_da quint_digo razao remet_a santo santo_natal segun_sem senho_verea sexta_o
so_ate sogra ta_tudo tem_os texto_sobre tive_um tudo_assin tudo_no um_minut verea vinte vinte_de vos_chega dp2: 0_no
ana_ate ao_longo comen comen_$ cores cumpr_teres de_almoc desen digam e_envia efetu emend final_do lho longo pra_voces
resul so_agora teres dp2q: ana_estiv segun_0 dp2q2: entre_o junta o_ano dp2q3: a_reuni dp3: de_outub entre_as dp3r:
envio_os dp3r3: quart_$ dp4r2: ate_o dp5q: no_fim dp5r6: terca_$ dp6: caixa_de de_corre dp6r: fim_do dp7: tem_tudo
dp8r: ao_fim dpq: do_logot e_dia e_domin o_rapaz rapaz_da dpq2: ^_gosta horas isso_e dpq4: ^_preci dpr: carla fotos_do
ja_tem marco_e vasco vasco_$ dq: !_voces 0_as ^_terca alta alumi alumi_$ as_fatur assin_pelo banne barat bjo bjo_$
cair coloc_a da_capa da_fatur de_maio diz_0 do_e em_alumi ficar_o ficav lingu lisbo mais_barat mande_o mante_se nao_$
nao_apare nos_esta o_ponto o_recib o_servi pagin_de pela_propo podes preci_que preto propo_com que_tinha quem_respo
sabad_e segun_opcao senha seria serve_$ sexta_passa so_em tem_que dq2: 0_exemp ^_podem eu_nao fica_em fique_com
manda_a no_vosso dq3: ^_quant prazo dq3r: e_eu dq4: de_assin dq5: a_que dq6: o_link dq6r: link dqr4: mando_na dr:
!_aqui 0_ja 0_sao 0_sim a_mao adega assin_a clini das_0 do_drive do_salao domin_e ficam_para grava luz_$ medid_da
menos_o nuvem o_das o_retra os_do pasta_a pasta_do pode_mante prese q_o salao segue_a segun_esta sorri subi ta_no
vai_a dr2: aqui_vai coloq ja_as o_prime vai_o dr3: da_pagin fotog_da pagin_inici dr4: segue_o dr6: anexo_os n: abriu
anive assal ateli baile benfi berbe biena campe canin cheir chiad coinc congr consu coord cruze dana desgr diria divin
educa educo elogi enche esbar esqui estac estag estav excel expos falen fazia fomos galin ganha geres hotel ilhas iman
inund julho julia jussa lanca lu marat meia menes mudou neide obras osval otima pales polic posta praze quadr queij
racha rimo romao sacol shirt sol sombr tecla telev tesou tete tom torca tortu traz trint venha vento visit vivo vizin
voz zero n2: 0_graus a_acomp a_todos acaba acaba_de acomp boa_viage calor carri conte_por desde_ontem dez_anos fez
ficou_linda frigo frigo_! graus hein hein_? junho_$ linda nem_imagi nova_morad para_toda parab_pelo pelo_premi
que_passa simpa suces todos_ai viage n2o: foi_um n2o5p4: conte n2opq: dra n2p: ^_ontem estev imagi n2pr: marke n2q:
causa_do jogo n2q2: ^_que n2r: sexta_e n3: ^_parab desej em_copia manda_cumpr premi n3p: abril n3q: estud n3q2: causa
por_causa n5: parab no: celeb conno_$ conta_da costa dra_filip fecha_por filip meu_filho o_sr oab sr_costa trato_do
trist no2: caso mensa_$ meus seman_passa no3: sr no4p: da_vossa no5p4: no_domin nop: segur noq: a_mais filho
vossa_parte np: abril_$ ana_foi bacal de_abril decor estam_com festa_e gato isso_tudo juri lhe_os mil neve o_bacal
se_para tavar tavar_$ tudo_para vou_estar np10r: o_dia np2: de_natal deem dentr_de dia_todo no_sabad np2r: dentr
np3q2: ^_so np4: ^_hoje conto np4r: feira_da np5r2: da_seman npq: ficou_lindo npq2: ano_novo npq6: pergu nq: ?_o ^_fui
a_dra acho comec de_um deita e_ficam encon_o erro_0 giro haver haver_uma inclu_a la_o matos me_que merca o_jogo
pela_vossa pergu_quem preco_inclu um_beiji vai_ter nq2: da_erro minha_cunha uma_pagin nq2r: branc nq2r2: o_segun nq3:
^_quem erro nq4: de_novo nr: ^_vai agora_a migue o_escri o_migue pront_e o: abrig acaci acao acme amade armin asae
assed assoc atrav carlo casal cessa credi d decre defei deixo dirij dista doenc dono dor efeti eulal evera exas facam
firma flor ft funda futur geren geria grata grave habil hall heran horac impug incum indet indev infun ingre lda livro
lopes luto madru maier matia meios meira mg muita nordl novas nulo olga pedid pfv picar profu prolo recur repre reque
respe rompi salta sob solar teles tomar trigo vcs vemo o10: falec o11: a_empre o2: ^_lamen ^_retir a_ser abste
abste_de acion acion_o admin_nomea advog_entra ao_admin assun_esta cesse_qualq cobra_$ com_essas consi_o conta_neste
conta_o conte_a contr_por dados dados_$ de_cobra de_prote debit deco deco_$ dever dever_ser dirig_ao dirig_se divid_e
do_admin dos_meus e_mails em_paz em_proce empre_entro envia_estes esta_entre esta_fatur exijo_que falec_na falem
falem_com favor_parem foi_entre insol_e insol_por lamen_infor loja_falec mails mensa_vossa meu_clien minha_advog
na_deco na_quali na_seman no_proco nomea nomea_pelo nossa_empre nosso_socio nunca o_admin o_caso o_proco pena pesar
por_sente prest proco_e prote quali quali_de qualq_conta qualq_novo que_cesse que_deixe que_entre que_suspe queix_na
recla_e resci retir_da se_abste se_conti se_insis sente sente_de ser_dirig suspe trata_dos vamos_pagar vezes_que
vou_acion o2p: estes mae minha_mae o2p2: me_da o2p4r: terca_feira o2pq2: domin_$ o2q: perdi o2q2: ^_solic o3:
admin_judic cesse conta_convo de_lembr deixe_de dessa_lista divid e_exijo em_tribu escre_mais essa_divid este_assun
exijo insol_$ ja_pedi mais_sobre me_envia me_escre me_retir nao_quero nos_conta nos_em os_conta pedi_duas pelo_tribu
queir_dirig quero_receb receb_mais recla recon_essa recup recup_judic se_ao sobre_este vossa_lista o3p: a_corre o3p2q:
^_me o3p3q: ^_peco o3q: entre_ao o4: ^_conte chega_de empre_foi entra_em falec_no lembr_$ nao_nos nao_recon proco
queix recon o5: ^_chega ^_infor judic_$ mais_mensa me_conta peco_que pedi tribu_$ o5q: solic_que o6: advog_$
conta_mais dirig foi_decla o7: decla_insol judic o8: decla op: ^_ao ^_devo ^_exmos apres dezem_$ exmos exmos_senho
no_ultim total op2: conta_com daqui feira_ja o_conse op2q: devo sinal op2r: dezem op4: decis_$ op9r: da_proxi opq:
do_sinal domin_a oq: ^_perdi a_devol defen do_nosso em_nome enqua manda_me me_cobra me_tira meu_advog passa_por
perdi_o por_telef proce_a se_de oq2: disto e_agora quem_trata oq3: me_a or: ja_ta p: 0o acert acore agend albun antev
armaz arran audit autar balan batem belem black boto brasa bruna carol cedin ceu cidin concu cotas crech dizem dudu
edson ei eita eleic encar engol escan ester fale falha falho fogo frida frita galer graca homil janta jo job julga
junin las leo liqui locuc macau marta meado miche minim mo ne nesta neta notas obser oito pa padre pegou pessi plini
posic pranc previ progr raban reali relac reser reza roca sarme saude sede serem sido sofa soter subme tas teixe teste
tomas tome venda vespe vetor xinga p10: sem_falta p2: !_na 0_atenc 0_dou 0_na ^_apont ^_deem ^_dentr ^_ele ^_envio
a_hora a_senho agora_vi ai_palav ainda_hoje alega alega_revis almoc_envio amanh_sem ana_obrig apont_para as_alega
as_cores as_nossa as_plani as_prova com_voces compl_na conse_reune conta_envia cultu cultu_$ daqui_a de_cultu de_mais
decis_ate deem_me devo_conse devol_a devol_o dias_e divis divis_de doent_$ dormi dossi dossi_compl e_escre em_0
email_$ encam_a envia_as envia_lhe envia_lo envia_tudo envio_amanh envio_o envio_vos escol_as eu_resol eu_sento
falta_envio farem feira_tera fora_de hora hora_de isso_conto joao lo lo_na mais_nada mais_tarda manda_lhe mando_os
mando_pode mando_sem manha_tem mas_terca mesa_$ na_caixa nossa_decis nosso_comen o_dossi o_mais o_silen pagam_sera
para_terca passo_o pela_pacie pelo_meio pode_deixa que_na quinz quinz_dias receb_as receb_em resol_isso respo_lhe
resul_$ reune_na reuni_do revej revis_e seman_envio seman_tem senho_receb sento_com sento_e sera_efetu sexta_mando
sexta_sem silen sua_mesa tarda tarda_$ te_entre tens_isso teu to_na tudo_ate vem_e vos_$ vou_pra p2q: a_tarde as_tradu
conse_envia fatur_$ preci_de quint_$ reune_no revis_ate terca_dia p2q2: mais_uns uns_dias p2q65: ?_$ p2r: de_dezem
eu_mando o_fim segun_eu so_consi te_as te_passo tenho_a p2r2: plani resta p2r4: ^_mando p3: 0_tem ^_de ^_entre ^_seman
amanh_de cedo_te compu_morre da_me descu_pela despa dia_segui lhe_as pela_demor perda receb_no respo_$ sexta_tem sosse
te_devol te_envio tens tera terao texto_revis vem_eu p3q: meu_compu peco_descu p3qr: feira_dia quint_feira segun_dia
p3r: no_mesmo quint_dia seman_$ p3r2: a_lista p4: amanh_cedo consi_mas fotos_ate mas_na maxim no_maxim sento p4qr:
quart_feira p4r: mando_as mes_$ mesmo_dia proxi_quart p5: ^_ate envio_lhe falta_$ mando_tudo sua_caixa p5q: compu
o_pagam p5qr4: sexta_$ p5r: nesse_dia p6: lhe_o me_ate texto_$ p6qr: ate_terca p6r: depoi_de fim_da nesse p7: na_sua
vao_receb p7q2: dias p7r: ^_vao p7r2: seman_que p8r: do_mes p8r3: te_mando pq: 0_tenho ^_meu a_entre agora_o
antes_disso as_alter ate_quart conta_do conta_na da_junta de_pesso dia_nao diga diz_que eletr entre_na envia_os
falo_com faz_favor feira_por gosta_muito isso_na loja_diz mas_a noite_! para_0 para_mais poder preen receb_o se_faz
segun_? texto_sem pq2: ^_tem ate_quint pode_me quer table veio pq3: ana_tudo bem_? pq4: ?_a pqr: procu relat pqr5:
^_em pqr6: segue_na pr: a_procu a_prova cai carda carre_as carta_o chega_$ chega_ate chega_na dia_envio dia_segue
do_carda e_nesse envia_vos envio_as feira_envio fica_pront funci_a hoje_ja lha mando_o nos_a o_marke o_relat o_resta
o_sloga prova_e proxi_sexta quart_dia quart_que recei respo_na sexta_da so_na tem_no terca_eu terca_que vem_dia vindi
pr2: as_ficha estao_com ficha pr3: segun_que q: abrem achav acont acril aloja anexa auten basta burra caro cauca celes
cida cinze cisma clebe clica coisi cooki cotac dava dispo dito dura dwg elas emite emiti exata factu fazem ferra fisic
fizes for foro fundo gol googl honor horiz impor incid inox integ joana joaqu jorge jura lapis lei leva levar liga
ligia ligo lugar manti menor menu multa negoc norma orcem pais pe pedin pf podia puser rascu razoa recor remar ronda
salas sandr seixa senao separ setor sobe soluc some stori sumiu tb tente terce tives uso valid vejam vence verme verso
viram word zip q2: 0_para 0h_? ?_minha ?_no ^_pergu ^_vinha ^_voce a_claus a_ignor abre advog_pergu ano_conse cade
cade_o claus_0 com_uma como_se conse_reenv consi_abrir custa da_para de_ir de_letra descu_mas disso_? do_recib
domin_fica duvid_antes duvid_o e_por em_nosso escla_se eu_mande expli_como favor_? fecha_? fosse fotos_depoi gosta_que
hospe ignor ignor_mas inclu_as ir ir_em iva_e ja_inclu lado_ou letra_$ logot_? mais_de manda_de mande_as mes_ou
mudar_o na_duvid nao_abre nao_enten nome_ou nosso_nome nota_fisca num o_prazo o_tipo ou_por ou_voces para_mudar pedir
pedir_vos pode_reenv possi_? preci_da prefe_que prefi_falar prime_ano qual_dos quand_preci quant_custa que_horas
quem_e quer_saber reenv_? reenv_por saber_se sair se_? se_passa se_refer tambe_? tenho_que tipo tipo_de tira_uma
tradu_? vinha_pedir voce_prefe vos_mais vosso_orcam q22r: ou q2r: do_prime q3: ^_conse claus conse_manda de_que
duvid_se em_pdf em_que enten esta_inclu fiche_nao gosta_de o_iva ou_no pdf_? perce_se possi qual_e so_uma vinha
vosso_? q4: ^_qual abrir abrir_o certo_? de_decid e_se escla forma_preci para_quand pdf que_forma recib_ate saber se_a
q5: ^_voces iva que_preci se_eu q6: nao_perce uma_duvid q7: preci_do q8: reenv qr: as_tres catal e_nosso parte_do
princ_o qr2: a_outra e_do r: 0xlog abili alcad alerg amand anna ata bios bit cadas chef colab corte curri delas edita
ement ender engor enolo estim genro grupo higie histo jardi lapid limpe lira lote lou ly manua marca nomes palet prato
reabr roger ruas seja semes sotao subo tia tim tinto tipog tiro verao verbe vovo youtu z r2: ainda_anda anda_a
as_biogr as_do as_dos as_na att biogr da_home dia_! e_segue facha_o fonte_segue foto_de home inici_os ja_coloq ja_os
lhas logot_as mando_ate mando_ja os_de outra_metad segue_as segun_na so_os vao_ja vem_$ vinho r3: ainda_estao da_equip
produ segue_os r4: anexo_as
"""
