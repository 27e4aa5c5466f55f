"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: acuso adiou adoec algue andad ando angol aprec arq ativa atola atrev aulas baixo bater batid belez bloco bocad briga calha canad catap cheio chuva cica
cidad cirur cuido culpa dela deses devag dific digit direm dorme falhe faliu farei fies fila firme franc fresc grani greve haja hehe hei ia incli janua joelh
juris justi laura lenta lento lerdo lousa lucia luis lutar ma madri manel medic metic mexo miolo obg okafo opera ordem paren paroc parqu patri pedre pega pego
perdo pesco peso pina poda pouqu preoc profe pros provi puxad quebr ramal redat repas respi revei rever ritmo sam scann seis sigo super tamo tenta ti toque
tranc vacuo vemos vered vier vilac virar vixe a10d: e_depoi a10d15n7op43q8r11: sexta a10d16o14p3q10: ^_nao a10d2p2: calma a10d45n2o14p11q6r17: ja
a10d4n2o23p10q8r3: conta a10d4o15p3q4r: nosso a10dno4pq2: trata a10dnpq: de_feria a10dop3: isto a10dpq: vejo a10q: a_esper a11d11n13o3p5q4r: um
a11d11n2o11p14q2r: ao a11d12n6op4q2r4: aqui a11d13n7o12p7q30: se a11d16n3o9p5q5r2: meu a11d2no2p28q2r: lhe a11d3p2q8r2: quand a11d44n15o11p45q16r6: no
a11d6n8p4q16: uma a11d6p3r: ele a11q2: ^_obrig a12d10n2p20q12r8: eu a12d21n6o3p62q18r16: dia a12d22no2p6q2r2: com_a a12d33n8o21p10q12: por
a12d40n3o2p47q17r21: as a12d5n2p30r7: te a12d8p12q8r: mas a12do9q: nao_me a13: vou_ver a13d12n4op2q2r3: das a13d14p17q6r2: assin a13d24n5op14q8r10: so
a13d24n5p28q9r18: segun a13d5p3: esque a13dnq: esper a13pq: ^_receb a14d11n6o5p12q6r2: minha a14d22n3o4p24q8r17: os a14d76n9o8p51q21r14: 0 a14op4q2: disso
a14p2: ^_ainda a15: ^_estou a15d22n3o2p4q4r4: com_o a15d24n12o7p15q9r2: ^_o a15d35n6o5p24q13r2: ana a15d9op48q10r5: ate a15dn2p2q: feria a15dp3qr2: digo
a16dp7r3: volta a19d3pq5r2: ver a19d7no4p14q8: isso a2: !_eu !_vamos ^_agrad ^_anota ^_assim ^_ca ^_passe ^_um ^_visto a_discu a_medir abri abri_o aguar_o
algo algo_$ ana_receb anda_por anota_obrig ao_escri ate_la avari banco blz_vou breve breve_$ calma_mais caos ce cima_da coleg_de coleg_e com_ele conse_ver
contr_esta da_assin da_camar da_secre de_lhe de_pacie de_situa deles deles_$ demor_isto depoi_a depoi_vejo dia_carla digo_algo diret_$ do_diret do_parec
dou_notic e_ainda e_sem ele_$ ele_e ele_nao em_breve em_luand encam_ao estou_esper eu_olho falar_prime falta_so fazer_$ feria_$ feria_e hoje_talve ideia
infel_$ insis_com insis_esta inter_e isto_por le lhe_$ lhe_envia logo_que loucu_$ luand maos_a me_os me_respo me_vou medir melho_atenc merec merec_a meu_coleg
miudo nada_esta nenhu_o nossa_melho nosso_diret nota_obrig notic_$ novid_digo o_banco o_depar obrig_ana obrig_por olhad_com olhar oport oport_$ os_miudo
pacie_$ para_anali parad parec_da ponto_de por_fora por_insis prime_com pronu puder_$ que_anda que_estou que_houve que_merec que_soube que_trata receb_muito
receb_sim recec_do reenc_a regre_no se_pronu segun_estou sem_ele seman_estou si situa so_a socia_$ talve te_aviso tempi tenho_tido tido tive_tempo tomei_nota
um_caos um_tempi vejo_$ ver_assim vez_por voces_isto volta_a volto_a volto_no vou_cobra vou_insis vou_reenc a21d3o3p14q3r2: receb a22d3p7q2r3: depoi
a22d9n4o26p16q20: me a237d329n79o104p219q151r53: $ ^ a23d25n8o17p14q22r15: em a23d52n14o12p31q20r20: da a24d22n10o4p20q17r2: para a24d34n21op13q4r4: ! a24qr:
ainda_nao a25d46n15o10p77q20r34: na a25d55n16o9p28q23r12: do a27dr2: assim_que a28d39n6o6p15q10r6: esta a2d: assin_hoje celul fecho feira_passa lamen_$ ler
mostr_a nao_esque nao_esta nao_posso nisso nisso_$ o_retor para_quint passe_o pus quase recep retom retor_do santa valeu a2d10np7q: ola_ana a2d10qr15: anexo
a2d11pq6: propo a2d16no3p2q7r2: e_o a2d19n2o4p6q4r: e_a a2d2: ^_assin ^_confi ofici a2d2n2o2p2q3r: tempo a2d2n2o2p9q2r: vos a2d2n2p3q: junho a2d2n2p5q2: todo
a2d2n2pq: beijo a2d2n3p: filha minha_filha a2d2nopq2r2: tres a2d2np: ^_estam a2d2np15q2r3: fim a2d2np2q: da_minha o_seu obrig_pela a2d2np3q: de_junho
a2d2o2p3: email a2d2o2q: nenhu a2d2o3: o_assun a2d2op: do_senho a2d2oq2: ponto a2d2p2: ^_infel a2d2p2r: secre a2d2p2r2: carla a2d2p3: descu_o a2d2p4: ^_esta
a2d2p4q2: boa_noite a2d2p5: por_isso a2d2p5r4: segun_feira a2d2pqr: do_meu menin a2d2q: ^_ta a2d2r: liber q a2d3: a_do e_ele a2d3n2: avisa a2d3n5oq: nova
a2d3nop2qr2: a_0 a2d3np3q: deixa a2d3npq: ana_! a2d3npr: ca a2d3nr2: a_prime a2d3o2r: nao_ha a2d3o5: deixe a2d3op3q3: e_mail a2d3p2: minut a2d3p2q: plant
a2d3p3q2: descu_a a2d3q2: que_e a2d4: infel_nao a2d4n: segun_a a2d4n2op: nem a2d4n4q9: vosso a2d4no3pq4: ^_ana a2d4np2q: rui a2d4op4q3: mail a2d4p: ningu
a2d4p5q6: reuni a2d4q2: ficar a2d4r3: anexo_o a2d5: b a2d5n: aprov_a a2d5n2op2q2: voces_$ a2d5n2p12r: sexta_feira a2d5npq2: esse a2d5p2q3: o_orcam a2d5pq2:
dois a2d5r2: na_pasta a2d6n3op3q4: fecha a2d6np2q3r: oi_ana a2d6nq2: ^_as a2d7n2op7q2: pela a2d7n2p2q8: ano a2d7n3o2p8q: ^_na a2d7n3p2q2: pesso a2d7r14:
em_anexo a2d8n2: otimo a2d8nopr: sao a2d8p16q5r9: texto a2d8p4q: 0_e a2d8pq5: bem a2d9n8op4: ontem a2d9no6pq2: ser a2d9r: sim a2d9r2: pasta a2dn: a_sexta
avisa_que a2dn3o3p5q: a_nossa a2dn3p: boas_festa a2dnop5q11: antes a2dnpq: lindo a2dnpr3: segun_$ a2dnr: esta_um a2do4: vezes a2do6pqr3: sobre a2dop6q: pagam
a2doq: gosto a2dp: a_minut das_festa mudan ontem_e que_tem visto a2dp2q2: arqui a2dp3: mesa a2dp4qr: janei a2dp6: a_seman a2dpqr: dele a2dq: o_advog pouco
a2dq2: do_vosso fazer tem_de a2dqr: meu_socio a2n: ana_so aqui_na licen sabe soube a2n3oq: passa_a a2no: da_empre a2no15: empre a2np: a_trata a2np3: seman_e
a2np4: minha_coleg a2np5qr: fim_de a2npq10: antes_de a2npq5: ^_antes a2nr3: ^_aqui a2o: eles nao_decid a2o2: do_assun a2o6p6q: peco a2o6q: cobra a2opq: comis
a2opr: e_ja a2oq: isso_nao a2p: a_mudan as_volta assin_do chego corre_aqui e_digo estam_em houve os_papei papei passo_me prome_para que_volta so_depoi uma_vez
volta_com volta_de a2p12qr6: que_vem a2p2: amanh_e digo_lhe estam_a estou_em a2p2q: o_arqui a2p2r: que_so a2p3r: ja_lhe a2p4: compl prome_$ a2p9q: ^_amanh
a2pq: por_aqui a2pq2r: ate_dia a2pr: ainda_estam dele_$ a2q: mais_tarde um_pouco a2q2: por_mes a2qr: quatr a2r: ainda_esta falta_a o_diret a3: ^_blz ^_ok
^_opa ^_tomei calma_$ dar_uma depoi_das discu encam_para esper_da estou_fora falo_$ maos nao_sei opa so_reune tomei ver_$ vou_dar vou_mostr a30d3nr2: assim
a33d9np3q9: obrig a34np5q: estou a37np6q3r9: ainda a39d2n2o5p5q: vou a3d: ^_combi agrad_o meu_chefe olhad uma_olhad a3d10op3q9: orcam a3d11np8q2r2: ^_ola ola
a3d12q3r: a_segun a3d13n3o11p4q: foi a3d13p2qr25: segue a3d26n2op28q5: tudo a3d2n2: a_equip a3d2n2q2: tambe a3d2no3p2q4r7: dos a3d2no5p10r4: chega a3d2nq:
sempr a3d2nr: equip_e a3d2o2: lamen a3d3n2o2: parti_de a3d3n2o3: a_parti a3d3o6p10q6r2: entre a3d3p3: a_demor a3d3p3r2: confi a3d3p8r: assin_$ a3d3pr:
minha_socia a3d4n3o: passe a3d4nop2q2r4: outra a3d4npq4r: como a3d4oq: agrad a3d5np5q: escol seu a3d5p10q6r4: as_fotos a3d6n2o3: parti a3d6o7p: admin
a3d6p10q7r5: fotos a3d7n2o3p2q: loja a3d7no3p: vamos a3d7op8q4r: tarde a3d7p5q: com_os a3d8n3op8q2r2: ai a3d8n5o3p4q2r5: vai a3d8no6p8q8r: domin a3d8o3pq2:
duas a3d8o4p2: e_nao a3d9n4p3r: abrac a3d9np5q5r: mesmo a3d9op7q4r: ^_boa a3d9p2qr4: fotog a3dn: aqui_esta a3dn2opq: dizer a3dn2p: recec a3dn2p2: casa a3dnop:
trato a3dnp2: data a3do8p3qr4: lista a3dp: garan nao_tive porqu tive a3dpq: combi a3dpq9: se_o a3dpqr3: o_conta a3dq: falam loucu uma_loucu a3dr: ok a3n:
ainda_estou cima em_cima passa_o a3npr: forne a3o10: nosso_advog a3o2: assun_$ a3p: a_recec aguar andam camar de_falar depar_jurid e_volto falar_com o_fotog
reenc trato_disso a3p2: anota isso_$ a3p2q: ta_na a3p3: ^_to a3p7q2: reune a3p8q3r: mes a3pq3: ^_para a3pqr: tenho_de a3pr: ficou_de a3q: minha_lista na_minha
a3r: digo_algum a4: blz de_traba depen depen_do der_eu isso_com isso_quand muito_obrig novid que_der que_puder que_tiver receb_vou respo_com vou_trata
a42d56n6o12p30q12r9: com a4d: der esque_$ olho a4d11n3op10r2: hoje a4d11no4p5: senho a4d12np6: melho a4d14n2o19p8q13: mais a4d17n2pq2r2: aprov a4d2: obrig_!
posso a4d2np: de_segun a4d2p2q2: a_direc a4d2p5q2: ^_descu a4d3n2p8q2: natal a4d3n2r3: equip a4d3n3p: boas a4d3n3pq2: muito a4d3n4p7: festa a4d3p2: dar
a4d3p6q: demor dou a4d3q4: nota a4d4n2p10q2: noite a4d4n2p6qr: de_marco marco a4d4n3p4q4: a_gente a4d4np15q2r8: na_segun a4d4p2: atenc infel a4d4pq: finan
a4d5nop2q2: vez a4d5np: parec a4d5o2p20q2r10: terca a4d5opr2: socia a4d6n4p5q4: gente a4d6o2pr: ha a4d7n2o2p5q10r3: bom_dia a4d8n2p7q5: pra a4d8n3o5p7q4:
nossa a4d9n4o3p5q2r: agora a4d9np5q4r2: ^_oi oi a4dn3o2pr: escri a4dnqr: chefe a4do3p14q5r: envia a4do3qr3: socio a4dp: o_jurid a4dp13q3: ate_sexta a4dp5q:
ate_0 a4dq3r: esta_a a4dr: mostr a4np: notic a4nq: puder a4o2p4q: ^_vou a4p: depar e_so pelo_lembr regre a4p14q3r7: vem a4p5: e_te a4pq: ^_se ^_tenho a4q:
^_conti a4r2: anda ver_com a5: !_vou ^_encam aviso_$ esque_de feria_ate quand_volta te_falo a52d97n19o35p71q47r15: de a53d62n3o37p21q28r3: nao
a57d41n21o35p27q46r14: que a5d10n2op9q4r: boa a5d11n2p24q11r4: quint a5d11nop24q7r3: tem a5d11o4p14: corre a5d11o7p10q2r2: contr a5d12o3p3q2: nada
a5d14n7o4p4q9: manda a5d2: obrig_$ a5d2n2o15q2: advog a5d2np8r: passo a5d2o: inter a5d2op: esta_em a5d2pq2: obrig_pelo a5d3: anali a5d3n2p2: fora
a5d3n3o4p2q4r2: que_o a5d3o9: assun a5d3p28q2r18: mando a5d4o6p10qr: o_contr a5d4op3q3: direc a5d5nq3r7: prime a5d5o3pq6r: e_que a5d7n2o2p5q9r2: ^_bom
a5d7n3o6pr: que_a a5d7no: de_voces a5d8np2q: para_a a5d9n3o4p5q11: voces a5d9op11qr2: no_dia a5dno2p2q2: para_o a5dno5pq: lembr a5dp3: retor a5n3p4: coleg
a5np8: prome a5o2p: a_conta a5o4p: insis a5p: volta_$ a5p5: to a5p6q4: nao_consi a5q: conti_a esper_do a5q3: mas_nao a5qr: digo_$ a6: coisa_$ obrig_vou tiver
a67d102n23o28p53q46r13: e a6d10n2o6p3: o_meu a6d10n3o2p5q11r4: bom a6d2n3opq: la a6d2op35q: amanh a6d2p2qr6: logo a6d6n2o3p6q5: pelo a6d6opq5: decid
a6d9n3p5q2r: ficou a6d9p11q6r: sem a6doq: conta_$ a6dr: algum_coisa esta_com a6o2: aviso a6o2q: conti a6p: sei ver_isso a6p2: volto a6p2r: pacie a6p3r2: encam
a6pq3: nao_conse a6pqr: falo a7: depoi_digo vejo_isso a77d146n33o38p84q77r32: o a7d12no2p41q8r10: dia_0 a7d14n13op4r: !_$ a7d14op8q3r3: ta a7d3o2p7q4r3: tenho
a7d3o6p: o_nosso a7d5p4qr: diret a7d6n2o4pqr: traba a7d6op6q16: conse a7d7n7o2p32q2r8: feira a7do4p10q4r: consi a7dp13qr3: falta a7dqr: algum a8: me_esque
receb_obrig a8d11nop13q2r2: respo a8d13n2o4p16q3r2: 0_de a8d2o2p2: jurid a8d2p2: com_calma a8d5np6r: estam a8d7n4o4p8q2r: a_minha a8d7n7o4q4: passa a8p:
trata_disso a8pq4: falar a96d163n44o44p85q54r25: a a9d24n14o10p13q5r4: ^_a a9d3r: coisa a9d9p16q4: descu a9dn5o2p39qr5: seman a9npq: estou_a a9o: disso_$ a9p:
estou_de ad: 0h_$ ^_mostr ^_posso a_folha a_inaug a_mesa abrac_rui abs_$ anali_a ano_e ao_meu aos_outro atenc_$ atent b_$ braco cinco com_carin comig_$ conco
cozin_assim da_cozin da_propo da_trans depoi_$ desis do_escri domin_0 e_quem ele_esta em_casa em_equip em_obra esse_assun eu_entre eu_respo falca ficar_mais
ficou_tudo folha_de inaug inter_$ irmao isso_esta ja_lhes larga layou liber_a luisa luz_verde matri meu_irmao minha_parte motob na_recep nada_$ nao_atend
nao_e nao_nao o_braco o_celul o_pacot opini os_dois outro_e posso_garan pra_avisa prove que_perce que_sao que_viu redes regio se_fala segun_versa socio_e
tempo_de teve tua tudo_e ve vendo verda verde_$ viajo viu_o ad10np9q3r2: fica ad10nq2: 0h ad10pq3: versa ad11no4r4: ^_ja ad12n2op10q3r7: 0_$ ad12r2: resto
ad14n6p10q2: cumpr ad2: 0_sem a_menin carin como_esta confe de_terca do_finan envie esque_o feita loja_$ mas_o na_loja nao_temos obra_e onde pacot pelo_corre
qualq_coisa que_ele vai_ai veja viu ad2n: 0h_as das_0h e_ficou esta_no rui_$ saiu ad2n2o2pq8: novo ad2n2p2q: beiji ad2n2pq: queri ad2n2q: o_pesso
ad2n3p5q95r2: ? ad2no4pq: proce ad2nopq3: ter ad2noqr2: fonte ad2np2: feliz ad2np3q3: dia_ana ad2np6: a_noite ad2npq4: que_eu ad2o: ^_deixe o_traba ad2o2:
traba_$ ad2o2pq: nao_tenho ad2o2q: regis ad2op: eng helen ad2p: a_assem a_impre assem sai ad2p2: feliz_natal ad2p2q: estiv ad2pq: ana_descu maque ad2pq3:
reuni_de valor ad2q: abs estiv_a mesma os_origi ad2q2: do_ano do_orcam placa preco_$ ad2q3: a_nota ad2r: ^_ai luz ad3: e_de esta_bem porta_$ ad3n: horar
ad3n3: um_abrac ad3n3o2qr: desde ad3n5opq8r: quem ad3no2r: dona ad3no3p2q: setem ad3np11q3r2: na_quint ad3np2q: impre ad3nq2: letra ad3nqr3: numer ad3o: marid
meu_marid ad3o2: aos ad3o3p2q: de_setem ad3op: a_admin ad3oq2: tinha ad3p: deu ad3p21q3r5: envio ad3p2q21r2: preci ad3p2q9: fiche ad3p2r: tarde_ana ad3p2r4:
ela ad3p8r4: vao ad3q: fala foto_da origi ad3r: a_da esta_aprov ad3r2: facha ad4: outro ad4npq11r: preco ad4nqr: ^_os ad4o5: qualq ad4op7: corre_$ ad4p: altur
assin_e ad4p3r2: entao ad4q: apena ad4q2: capa ad5n2op2q: obra ad5n3op18q4r9: na_sexta ad5o4p2: essa ad5p2: a_diret ad5p7q2r4: o_texto ad6n3q2: temos ad6r2:
o_resto ad7: quere ad7n2q2: apare ad7n3o12p3q8r: nos ad7npq2: grafi ad7npqr: porta ad7op5q2r: boa_tarde ad7p: trans ad7pq3: a_propo ad7q2r2: foto ad8noq6r:
parte ad8nq2: as_0h ad8pq2r3: logot ad9p2q2r4: estao ad9q: verde ad9q4r: certo adn: andar cozin esper_que sexta_das adn2q: sou adn3o2p3q: encon adn3p: e_um
adno2: o_senho adno6: mensa adnop18r4: proxi adnp: estra adnp2: vi adnp3qr2: pront adnq: !_so atend adnq3: fique adnqr: aprov_o nas adnr: peque ado: admin_$
eng_paulo isso_ja ligue nao_se paulo ado2: momen neste_momen ado2p6r8: na_terca ado2pq: ^_isso da_loja ado2q4: me_manda ado3: duas_vezes neste ado7p2: de_me
adopr: dr adoq: da_direc desca adoq2: disse ador: tempo_$ adp: ^_ficou ^_vamos aqui_e calma_e const escut fregu lhes lurde lurde_$ na_reuni nao_vai natal_!
rubri segun_e seque vai_dar adp10q2: caixa adp2: comig nao_da nuno quint_e adp2q: docum adp2q2r2: pro adp3: impos adp3q: outub adp3q2: tradu adp4q3: voce
adp5qr: prova adp6qr: tem_a adp7r: eu_te adp8r: ate_ao adp9q2r5: os_texto adpq: ^_como receb_a adpq3r: e_eu adpqr: carto fotos_na adq: a_ver das_duas dia_o
e_para em_janei fico adq5: de_quint adq7: perce adqr: princ adr: clini confi_a folha maqui retra seus ta_no adr3: os_numer an: ^_passa ^_ponho a_nova a_praia
assim_$ beiji_$ causa_da cima_do combo da_feira de_se do_que e_fique engen eu_que foi_a fora_do gente_se no_combo o_engen para_avisa parab_! pinhe ponho
pra_te praia que_tenha seman_de senho_gomes so_pra um_dia an2: festa_para gomes no_escri an2o: dizer_que an2p6q: ^_sexta an2q2: ^_que an3: ^_boas so_para
an3p: na_feira an3q2: causa por_causa an5: parab ano: escri_$ que_vai ano2: meus ano4p6: comun anop: segur anoq: fui anp: e_feria tenha tivem um_natal anp2:
0_nessa nessa anp3: imens anp5qr: de_seman e_na anp7r3: na_proxi anp9r: proxi_seman anpq: outra_vez anpq2: para_segun anpq3: cunha anpqr: funci anpr: inven
anq: de_aprov irma minha_irma trata_das anq10: inclu anq5: de_novo anqr: bom_fim anr: ^_vai ao: a_comun aqui_nao assun_foi autor cabec decis_da difer direc_e
empre_e entre_a herde la_$ lista_nao mensa_sobre minha_mulhe mulhe nunes passe_a pede tres_vezes vista vou_no ao2: entro_em essas o_tribu paz ao2p: lista_$
ao2p2q: ^_com ao2p8: decis ao3: convo_$ entro quero ao4: convo em_conta ao8: ao_nosso ao8p: tribu aop: decid_$ ultim aop2: damos aop3: encon_se aop3qr: faco
aop4q2: sera aop4r3: feira_$ aop5: a_decis aop6q: devol aopq: a_comis aoq: condi trata_do aoq5: ^_e ap: ^_corre ^_depoi ^_eu a_camar acusa acusa_a ai_a
ainda_andam amigo andam_as arran as_maque assin_mais ate_domin atual caoti chega_a cheia com_isto confi_o consi_envia das_prova de_te de_volta deixa_comig
descu_esque dia_de digo_te do_conse do_segur duas_seman e_ate em_inven escol_$ escol_e esque_me eu_passo festa_! finan_e foi_encam hoje_$ isto_aqui kkk_$
legen lhe_sei lindo_! me_compl minut_e na_mesa nao_faco nessa_altur nisto nosso_depar numa numa_feira o_parec o_perit o_sindi o_topog oi_! outra_seman pagam_$
para_vos pegar perit pra_voce reuni_os segun_mas segun_nao sei_dizer seman_ta seque_$ ser_lhe sexta_que sindi so_vem tarde_$ te_manda terca_digo terca_e to_no
topog vejo_as vi_seu ap2: abrac_nuno ana_peco as_amost atras essa_seman hoje_a nuno_$ o_silen os_nosso para_assin pela_pacie retor_$ seman_nao seu_email silen
uma_seman ap2q: amost dou_lhe pront_$ seu_e ap2q2: o_natal ap2q6: forma ap2r: quint_eu ap3: amanh_a comun_a doent imens_descu peco_imens sexta_nao ap3q: lhe_a
ap4: mando_$ marco_$ tem_o ap4r: de_janei ap6: esta_seman ap8: de_amanh ap8q: revis apq: certe feria_na juro outub_$ todo_o apq2: natal_e se_em apq6: o_fiche
apr: ele_volta esta_na kkk lha mando_te o_forne para_sexta termi vem_na volta_na aq: a_placa as_plant caixa_$ com_todo como_e direc_$ dizer_quand docum_esta
dos_dois em_algum envia_o esta_? funci_$ isso_ate lista_juro mais_uma me_disse mes_que meu_cunha numer_$ o_gosto obrig_e obrig_rui os_preco patro prate
prate_$ qual_das rapid setor sexta_mas tarde_obrig ver_o vez_a aq2: a_falar quint_para aq2r: de_ver do_prime aq3: ?_obrig fisca aq4r: o_domin aq7: qual aqr:
lhe_digo presi sala ar: ^_logo a_a aqui_vao as_outra chefe_ainda ela_$ o_carto os_logot os_seus pague quand_o que_chega resto_segue segue_$ so_volta ar2:
as_fonte biogr metad ar3: logo_em d: 0x0 0zklp abert abrev adiar adore agenc ahah airto ajudo ajust alcin amou aninh anton anunc apeli apite aplic arara arras
auror autom avise azeit azule bah balca bao bateu batiz benca berra bicic blog bonja bordi bordo br brito cabim cada caixi calcu calen camil camin camis campa
campi capit cenou centi cep chat chatb chore chove cinqu cinza class coimb colar comov compo conos coro corpo costu couro couto cpf creia creme cto cuida dado
danad datad ddd defes dei dep depos descr deslo deste devia diama dinhe dispe dns docus douro doze duart edica eleva elimi encan engan envel escor espan esq
euros evert excet expir exten extra faixa faria farma fazen feder filme fizer folga g gaivo ganho gas gaude genti gesta gg glori gralh grato grita guard iban
igrej igual ingle insta insti inver ip ivone joia jotae kelly laran legiv leia letre levam levan levou local loter lourd louro ltda malhe malta mapa marac
marci mare marfi maria mario marte mater medi meire membr memor mende mexe mimo miser mito moca moder montr moram msm muro museu musgo music nadin nariz nd
neces negat neusa nipc norte notar novem objec ofere oiten opcoe opoe optam otavi ovo p paroq pausa pedra pen penso perde permi petro piano pintu pizza plaqu
poco poema portu pouca prado preta prior proci propu prosa pross pude quais quent rabis ramos real recic recif redac redon reimp relem reli repar ressa reviu
rg rl rodri rotul sabao saem saia sampa satis seabr senti sessa sesse since sirva siste slide sms sobra sofia sonia sp spam taina tal taman tavor tche tecni
telem termo terra tes thiag tiao tijol timbr time tl toca top torce tosse trem treze tri troqu uai ufa ultra umas utili valad vasqu vau vc vegan velho velor
verba verif vias viga vila vilhe vinic virgu vitra vlw vonta votos votou wande we whats wirth works x0 ze zulmi d10: avanc_com d10p3: segui d10qr: e_0
d11no2q: telef d11npq2r: ficam d12p3: ^_pode d13o6p3q3: fatur d18q5: podem d19q: avanc d2: 0_ate 0_convi 0_porto 0_veget 0h0 0h_sexta ^_0 ^_acabe ^_aceit
^_avanc ^_conve ^_esque ^_fecha ^_prefe ^_show ^_trans ^_ue ^_viva a_capa a_jessi a_newsl a_opor a_palav a_pared a_sabad a_via abro acabe acabe_de aceit_o
agora_r agrad_a ana_aqui ana_pode ana_quem anual apont_$ aprov_podem aquel_da as_inici as_onze assem_de avanc_so bem_$ bia boas_$ bola bola_manda bolet botao
c_e caiu_na carim casam_e celia cento cento_e certi_perma certo_e claro_que compr_no condo_de contr_de conve_com convi_$ convi_e corta corto cumpr_ines da_nos
da_quint da_uma das_flore datas de_acord de_altur de_bola de_fora de_largu de_manut de_ningu de_v delib_pela demas descu_so deu_parec deus diret_delib do_cao
do_jeito do_lado dou_a drive_pasta dropb duzen e_carim e_esta e_pediu e_prefe e_vinte errad errad_o escur_$ esta_$ esta_errad estam_de estao_boas eu_abro
event event_e fatim fatur_de fatur_foi fatur_rua filha_que flore flore_0 folhe fotog_do image ines_$ inici_$ ja_deve ja_volte jeito_$ jessi jessi_do junho_as
junto_envio la_e largu li_tudo logot_ja loja_onlin manda_ver manha_$ mas_eu melho_e mesmo_$ metro mexi moldu mudav n_o nao_gosta nao_mudav nao_preci nao_renov
nem_pensa newsl_$ nif_0 no_cnpj no_convi nosso_nif noven noven_de o_bolet o_casam o_event o_nome o_titul o_verde obra_por olha onlin onze opor otimo_$
otimo_so pao para_outra pared parte_nada parti_$ pediu_pra pela_nao pense_que perma perma_solic plano_anual pode_ficar pode_rodar podem_por podem_segui por_o
por_receb prefe_a prefe_mante prefi_a prefi_o propo_n quant_ao quare que_ja quere_o quite receb_$ recib_$ refor renov renov_do revim rodar rs rua_das
segui_para segun_fotog sem_duvid senho_junto show_de sim_$ sim_pode site_$ so_com ta_otimo td te_mande telef_esta tem_0 tirar_a tirei troca_a troca_o tudo_com
tudo_em tudo_ontem ue ue_mas um_beijo unani usar veget veget_e verde_e via video_$ virou viva vou_manda d26op3qr: 0_0 d2n: 0h_na ^_minha ar cao chama_se
de_ontem desig impre_$ o_bolo ontem_a d2n2opq: a_obra d2n2p: dez d2n2p4r: dia_$ d2n2q3: o_site d2n2r: ai_no d2n3: bolo d2n3o4p2: toda_a d2n4o2: a_vossa
d2n4o4p4: toda d2no: e_com d2no2: conno d2nop: direi d2np: avo noite_e d2np2: feira_e d2np3q: ^_cara cara_ana d2np3r: corri d2np5: cedo d2np9: sua d2nq:
mante_se d2nqr: porto d2o: 0_por ^_fiz a_famil anter cance conve desde_0 este_meio fatur_e nao_vou por_este d2o2: acord pedim d2o2p: setem_$ d2o3q2: favor_$
d2o4: queir d2o5pq: entra d2o6p3r: escre d2op: v d2op2: preza_ana d2op2r: remet d2oq: de_fever fever d2p: ^_afina ^_gente ai_o alter_$ cader conce cumpr_rui
de_condo exa fecha_$ feito_$ fotog_$ na_vossa os_fiche por_corre reis respo_agora so_respo solic_$ terca_a tirar_o v_exa vinte voces_na d2p2: almoc ate_a
cumpr_teres envio_a teres d2p2r: certi d2p3: do_dia d2p3q: palav d2p3r: as_medid fica_para medid d2p4: a_respo d2p8qr5: na_quart d2pq: 0_esta e_as e_domin
o_finan todas_$ d2pq2: confo o_valor d2pr: carre mao d2q: 0_as ^_tudo banne em_vez manut nos_jeito o_certo paga_no pai_e propo_o quint_as sabad_e segun_opcao
traba_com tudo_certo vez_de d2q2: do_domin orcam_$ quise refer senha d2q4: recib d2q5: a_que mudar d2qr4: o_logo d2r: 0_ja 0_sim a_certi anexo_a m menos o_nif
socia_e ta_aprov d2r2: as_da o_da d3: !_pode 0_pesso ^_horar ^_somos a_fotog a_opcao a_porta a_quint adjud amare aprov_! ate_as azul_$ bala c casam claro cnpj
de_fatur delib desta_vez encer este_ano fiz_o foto_do impri_$ ja_assin ja_estao ja_falei li logot_antig manda_bala manda_impri mante_o mim_ta moinh morad_de
newsl no_rodap no_site o_azul o_plano paga_$ parte_esta pasta_parti pense perfe pix_agora plano pode_tocar podem_manda ponha resto_esta resto_podem resto_ta
segui_com show siga siga_para somos_0 titul tocar versa_0 zap d31op8q5r: pode d3n: ^_nem rua_do d3n2: padar d3no: famil d3no2: volte d3no2p: feito d3nop:
a_loja d3np2: bjs d3npq2: diz lado d3nq: chama intei d3nq7: o_preco d3o: desta fiz d3o2: ^_parem d3o2p3q6: o_que d3o2p4: ^_preza preza d3o2pq: meu_pai pai
d3o5pq2: solic d3o6: parem d3o8q: que_nao d3op: junto d3op3: final d3op3q: meio d3op4: resol d3oq4: nome d3p: a_apont ines para_as d3p2: a_plant d3p21q2r10:
quart d3p4: tudo_na d3p4q2: ana_o d3p8r: contr_assin d3pq: ^_esse afina d3pq2: alter d3pq4: tudo_bem d3pr: o_compr sloga d3pr2: ja_te d3pr6: texto_da d3q:
^_aprov aquel contr_$ login serve d3q2: grafi_$ o_mesmo d3q4: quant d3q8: duvid d3qr: ja_esta somos d3qr4: as_fotog d3r: da_facha do_contr estao_na https n
no_drive sao_0 d4: !_! ^_decid ^_sim aceit ana_segue aprov_$ decid_nao escur examp nao_avanc o_proje pode_manda pode_tirar podem_avanc podem_publi publi_$
quere_a rodap so_troca usem d4n: caiu passa_$ d4n2op2r: ja_nao d4n2p7: ^_no d4n6o9p2q: vossa d4np3q: cara d4nq: escol_a d4o2: nao_vamos d4o2q3: mande d4op:
condo ja_foi d4op5: e_no d4opq: pensa d4oq2: proje d4p: a_trans demai d4p3: apont d4p9: com_as d4pq: papel d4pq2: ^_da d4q: ^_prefi avanc_$ so_o d4q3: exemp
d4qr: o_video d4r15: ^_segue d5: ^_ficam antig_$ as_duas deve esta_otimo falei falei_com na_pagin nao_quere o_pix pagin_0 pix r r_0 troca d5n: hoje_de
d5n5opqr: todos d5nqr: mante d5o: pediu telef_e d5o11p: infor_que d5o12p2: infor d5o2pq: ^_por d5o8q5: por_favor d5op3q: todas d5op3qr: compr d5oq: pode_ser
d5p: impri por_mim tirar d5pq: jeito d5pr3: inici d5q2r2: a_foto d5qr: o_logot d5r: nif_e d6: a_morad de_resto foi_paga o_0 d6n3q6: site d6n4: rua d6no7: este
d6npq: a_grafi d6o: nada_a d6o2p2q: a_fatur d6o9pq6: favor d6oq2: da_nossa d6p: convi d6pq: mim d6pr: 0_a d6pr2: drive d6q: opcao d6q2: nossa_parte prefi
d6qr2: video d7: publi d7n2o2p: de_0 d7n3pq3: antig d7np6: de_manha d7p2: ^_exma exma exma_senho d7p2q: esta_tudo d7p5: os_melho d7p6: melho_cumpr d7pq2:
prefe d7pq7: gosta d7q3: paga d7r: nif d7r4: segue_em d8: ficam_com o_telef d8n: azul d8n2p3q: sabad d8n2p7: manha d8nq6r6: pagin d8pq: a_versa d9n2: morad
d9p: 0_o dn: a_avo a_sua abrim adora agora_e ana_passe apare_! artig barco broch cafe cedo_$ coita compa conhe do_ar dona_neide e_rua em_frent fica_a
horar_norma lado_$ me_um morad_e na_rua nao_traba neide neide_$ o_barco o_numer obra_$ padar_nova para_todos parce pelos pesso_aqui predi predi_e promo
saiu_hoje sou_eu t temos_a traba_conno vai_ser venha vosso_lado dn2: adoro frent muda ontem_o tao dn2opq: dra dn2pq: rapaz dn2q: anos e_uma dn3p: cumpr_$
dn3q: copia dn3q3: o_vosso dn4p2qr: estar dno: meu_filho vimos dno6: mais_$ dnoq: filho dnp: ca_a crian mal mil mundo queri_ana tavar dnp2: no_sabad dnp2q:
faz dnpq: ^_queri dnpr: esta_pront dnq: a_dra da_conta e_ficam fonte_$ lembr_me me_que no_meu norma pesso_da por_nos dnq2: coloc era dnq3: parte_$ do: ^_tirem
a_acres a_terce acabo acres agost agost_$ apos cance_o contr_e da_lista de_hoje direi_de domin_de fatur_0 flor foi_feito funda h ja_e ja_vos jurid_ja
ligue_mais livre_resol mais_a me_ligue nos_o pedid pela_compr ponto_final por_agora por_e que_meu recus retir_o senho_vimos socie tenho_nada tirem_me todas_as
vimos_por vossa_$ do12: insol do2: assun_a manda_e pedim_que proce_de quali tirem trata_dos vale venho vossa_fatur do2p3q2r2: servi do2pq2: domin_$ do2q:
por_telef do2r2: clien do3: ^_consi de_insol dessa do3q: pagar que_se do3q2: que_me do5: parem_de retir dop: assoc final_$ dop2: defin dop2q3: uns dop3: morre
dop5: amanh_$ dop6: tudo_$ dopq: compr_$ encom dopqr2: carta doq: devem livre maio pago terce doq2: disto que_nos quem_trata doq3: expli tira dor2: lista_de
dp: !_a ^_deixa a_arte a_data a_proxi a_tradu abenc acess ai_$ arte as_chave assin_ate assin_segue audio carna carto_e chave colo corre_cumpr corre_na
de_entra de_fregu devid dia_do direc_com direc_da do_corre douto dra_helen e_ningu e_resol e_segun entre_os epoca esta_feito estam_na fale feira_esta fica_com
ficou_decid fregu_$ funer gabin grand hoje_o hospi hospi_$ impri_a ja_lho junta_de leo leo_$ lho_mando me_deu minha_sogra na_obra nao_ficou neta no_carto
no_onibu no_papel noite_ana o_audio o_cader o_porta o_resul ola_rui onibu ontem_no os_acess pela_direc preza_a propo_foi prova_corri que_esta que_no quint_da
quint_digo razao remet_a respo_ao s sai_o santo santo_natal secre_$ segun_sem senho_verea so_ate sogra tarde_carla tem_os texto_sobre tive_um todo_mundo
tudo_assin um_minut verea vinte_de vos_chega dp2: 0_no ana_ate ao_longo comen comen_$ de_almoc desen digam e_envia efetu emend final_do longo manha_e no_seu
pra_voces resul so_agora ta_tudo tudo_no dp2q: ^_quint ana_estiv segun_0 dp2q2: entre_o isso_e dp2q3: a_reuni o_ano dp2r: cores dp3: de_outub entre_as lho
dp3q2: junta dp3r: envio_os dp3r3: quart_$ dp4r2: ate_o dp5r6: terca_$ dp6q: no_fim dp6r: fim_do dp7: de_corre tem_tudo dp8: caixa_de dp8r: ao_fim dpq:
diz_que do_logot e_dia fecha_o o_rapaz rapaz_da subir dpq2: ^_gosta horas dpq3: bem_? dpq4: ^_preci dpr: a_prova carda fotos_do ja_tem marco_e o_sloga sexta_o
vasco vasco_$ dq: !_voces ^_terca a_maque a_senha alta alumi alumi_$ as_fatur assin_pelo barat berna bjo_$ cair coloc_a da_capa da_fatur de_maio disse_que
diz_0 do_banne do_e em_alumi fecha_as ficar_o ficav lingu lisbo mail_$ maior mais_barat mande_o monta nao_$ nao_apare nos_esta o_recib o_servi pela_propo
podes porte preci_que preto propo_com que_lhe que_tinha quem_respo seria serve_$ sexta_passa so_em tem_que dq2: 0_exemp ^_podem abre bjo eu_nao fica_em
fique_com manda_a o_ponto dq3: ^_quant no_vosso prazo dq4: de_assin dq7: o_link dq7r: link dqr: as_tres pagin_de salao dqr5: mando_na dr: !_aqui 0_sao a_dona
a_mao adega assin_a das_0 depoi_da do_drive do_salao domin_e ficam_para grava ja_a luz_$ medid_da menos_o nuvem o_das o_retra os_do os_prato pasta_a pasta_do
pode_mante prato prese q_o respo_0 segue_a segun_esta sorri subi ta_ai texto_do vai_a dr2: att coloq home ja_as o_prime dr3: aqui_vai fotog_da pagin_inici
vai_o dr4: da_pagin segue_o dr6: anexo_os n: abriu anive assal ateli baile baixa berbe biena campe canin centr cheir chiad coinc congr consu coord cruze curtu
dana desgr diria divin educa educo elogi enche esbar esqui estac estav excel expos falen fazia fomos galin ganha geres hotel ilhas iman inund julia jussa
lanca lu marat meia menes mudou osval otima pales polic posta praze quadr queij racha rimo romao sacol shirt sol sombr stand tecla telev tete tom torca tortu
traz trint vento visit vivo vizin voz zero n2: 0_graus a_acomp a_todos acaba acaba_de acomp benfi boa_viage calor carri conte_por desde_ontem dez_anos estag
estar_fecha fez ficou_linda frigo frigo_! geren_$ graus hein hein_? julho junho_$ linda muda_de nem_imagi nova_morad obras para_toda parab_pelo pelo_premi
que_passa simpa suces todos_ai viage n2o: foi_um n2o2: geren n2o5p4: conte n2p: ^_ontem estev imagi n2pr: marke n2q: causa_do jogo n2r: sexta_e n3: ^_parab
desej em_copia premi n3p: abril n3q: estud n4: manda_cumpr no: celeb comun_que conno_$ conta_da costa dra_filip fecha_por filip oab sr_costa trato_do trist
no2: caso mensa_$ o_sr seman_passa no4p: da_vossa sr no5p5: no_domin noq: a_mais vossa_parte np: abril_$ ana_foi as_crian bacal de_abril decor estam_com
festa_e gato isso_tudo juri nessa_data neve o_bacal sede tavar_$ tudo_para vou_estar np10qr: o_dia np2: de_natal deem dentr_de lhe_os se_para np2q: dia_todo
np2r: dentr np3q2: ^_so np4: ^_hoje conto np4qr: quint_dia np4r: feira_da np5r3: da_seman npq: ficou_lindo npq2: acho ano_novo npq6: pergu nq: ?_o ^_fui
aqui_no comec de_um deita dia_na encon_o erro_0 giro haver haver_uma inclu_a la_o matos merca o_jogo pela_vossa pergu_quem preco_inclu tesou tesou_$ um_beiji
vai_ter nq2: da_erro do_site minha_cunha uma_pagin nq2r: branc nq2r2: o_segun nq3: ^_quem erro nq4: se_a nr: agora_a de_ender ender estim migue o_escri
o_migue pront_e o: abrig acaci acao acme amade armin asae assed atrav borda carlo casal cessa credi decre defei deixo dirij dista doenc dono dor efeti eulal
evera exas facam firma ft futur geria grata grave habil hall heran horac impug incum indet indev indic infun ingre lda leone livro lopes luto madru maier
matia meios meira mg muita nordl novas nulo olga picar profu prolo recur repre reque respe rompi salta sob solar teles tomar trigo vcs vemo o11: a_empre falec
o2: ^_lamen ^_retir a_ser abste abste_de acion acion_o admin_nomea advog_entra advog_vai ao_admin assun_esta cesse_qualq cobra_$ com_essas consi_o conta_neste
conta_o conte_a contr_por dados dados_$ de_cobra de_prote debit deco deco_$ dever dever_ser dirig_ao dirig_se divid_e do_admin dos_meus e_mails em_paz
em_proce empre_entro empre_falec envia_estes esta_entre esta_fatur exijo_que falec_na falem falem_com favor_parem foi_entre insol_e insol_por lamen_infor
loja_falec mails mande_mais me_mande mensa_vossa meu_clien minha_advog na_deco na_quali na_seman nao_volte no_proco nomea nomea_pelo nossa_empre nosso_socio
nunca o_admin o_caso o_proco pena pesar por_sente prest proco_e prote quali_de qualq_conta qualq_novo que_cesse que_deixe que_entre que_suspe queix_na recla_e
resci retir_da se_abste se_conti se_insis sente sente_de ser_dirig socio_geren suspe vai_entra vamos_pagar vezes_que volte_a vou_acion o2p: estes mae
minha_mae o2p2: conta_com o2p2q: me_da o2p4r: terca_feira o2q: meu_advog o2q2: ^_solic perdi o3: admin_judic cesse conta_convo de_lembr deixe_de dessa_lista
divid e_exijo em_tribu escre_mais essa_divid este_assun exijo insol_$ ja_pedi mais_sobre me_envia me_retir nao_quero nos_em os_conta pedi_duas pelo_tribu
queir_dirig quero_receb receb_mais recla recon_essa recup recup_judic se_ao vossa_lista o3p: a_corre o3p2q: ^_me o3p3q: ^_peco o3q: entre_ao o4: ^_conte
chega_de empre_foi lembr_$ me_escre nao_recon nos_conta proco queix recon sobre_este o5: ^_chega entra_em falec_no judic_$ mais_mensa me_conta nao_nos
peco_que pedi tribu_$ o5p: ^_infor o5q: solic_que o6: advog_$ conta_mais dirig foi_decla o7: decla_insol judic o8: decla op: ^_ao ^_devo ^_exmos apres
comis_de dezem_$ exmos exmos_senho no_ultim total op2: com_voces daqui o_conse op2q: devo domin_a op2q2: sinal op2qr: dezem op2r: feira_ja op4: decis_$ op9r:
da_proxi opq2: do_sinal opq3: me_a oq: ^_perdi a_devol defen dito do_nosso em_nome enqua esta_fecha mais_o manda_me me_cobra me_tira passa_por pfv proce_a
se_de oq2: e_agora perdi_o or: d ja_ta p: 0o acert acore agend albun ameli antev armaz arnal asses audit autar balan batem belem black boto braga brasa bruna
carol ceu cidin comit concu cotas crech dinis dizem dudu edson ei eita eleic embor encar engol escan ester falha falho fogo frida frita galer graca homil
janta jo job junin las liqui locuc macau marta meado miche minim mo munic ne nesta notas obser oii oito oscar pa padre paula pegou pessi plini posic pranc
previ progr raban reali rebel relac reser reza roca sarme saude serem sido sofa soter subme tabel tas teixe tomas tome veiga venda vespe viaja viros xinga
p10r3: te_mando p11: sem_falta p2: !_na 0_atenc 0_na ^_apont ^_deem ^_dentr ^_ele ^_envio a_hora a_senho agora_vi ai_palav ainda_hoje alega alega_revis
almoc_envio amanh_cedin ana_obrig apont_para as_alega as_nossa as_plani ate_amanh cedin_te compl_na comun_$ conse_reune conta_envia cultu cultu_$ daqui_a
de_comun de_cultu de_mais de_uma decis_ate deem_me devo_conse devol_a dias_e divis divis_de doent_$ dormi dossi dossi_compl e_amanh e_escre e_impos e_mando
em_0 em_forma em_julga email_$ envia_as envia_lhe envia_lo envia_tudo envio_amanh envio_o envio_vos escol_as eu_resol falta_envio falta_mando farem
feira_nesse feira_tera festa_pelo fora_de hora hora_de isso_conto joao julga lhe_poder lo lo_na mais_nada mais_tarda manda_lhe mando_os mando_pode mando_sem
manha_tem mas_terca medid_$ meio_so mesa_$ na_caixa nossa_decis nosso_comen o_dossi o_mais pagam_sera para_terca passo_a passo_o pode_anota pode_deixa que_na
quinz quinz_dias receb_as receb_em resol_isso respo_lhe resul_$ reuni_do revej revis_e seman_envio seman_eu seman_tem seman_toda senho_receb sento_com sento_e
sera_efetu sexta_mando sexta_sem so_lhe sua_mesa tarda tarda_$ tarde_o te_dou te_entre tens_isso teu tudo_ate vem_e volto_dia vos_$ vou_pra p2q: 0_dou
as_tradu conse_envia fatur_$ preci_de quint_$ revis_ate terca_dia p2q3: mais_uns uns_dias p2q67: ?_$ p2r: as_cores de_dezem o_fim prova_e respo_na segun_eu
so_consi te_as p2r2: eu_mando plani resta p2r4: ^_mando p3: 0_tem ^_de ^_entre ^_seman amanh_de amanh_sem as_festa as_prova cedin cedo_te compu_morre da_me
descu_pela despa devol_o dia_segui encam_a eu_sento feira_tem lhe_as pela_demor pelo_meio perda receb_no respo_$ sexta_tem sosse te_devol te_envio tens tera
terao texto_revis to_na vem_eu p3q: a_tarde meu_compu peco_descu reune_na reune_no p3q2: poder p3qr: segun_dia p3r: seman_$ tenho_a p3r2: a_lista p4:
amanh_cedo consi_mas fotos_ate mas_na maxim no_maxim p4qr: feira_dia quint_feira p4r: mando_as mes_$ no_mesmo te_passo p5: ^_ate falta_$ mando_tudo p5q: compu
o_pagam p5qr4: sexta_$ p5r: mesmo_dia p5r2: proxi_quart p6: envio_lhe me_ate sento texto_$ p6qr: ate_terca quart_feira p6r: fim_da p6r2: depoi_de nesse_dia
p7: lhe_o sua_caixa vao_receb p7q3: dias p7r: ^_vao p7r2: nesse p7r3: seman_que p8r: do_mes p9: na_sua pq: 0_tenho ^_meu a_entre agora_o antes_disso arqui_me
as_alter ate_quart conta_do conta_na da_junta da_mais de_compr de_pesso dia_nao diga direc_reune eletr entre_na envia_os faz_favor feira_por gosta_muito
isso_na loja_diz mail_nao mas_a noite_! nossa_respo para_0 para_mais preen quart_e quem_vai receb_o respo_cumpr se_faz segun_? texto_sem pq2: ^_tem ate_quint
pode_me table veio pq3: ana_tudo enten pq3r: quer pq5: ?_a pqr: falo_com procu relat teste pqr5: ^_em pqr6: segue_na pr: a_procu cai carre_as carta_o chega_$
chega_ate chega_na de_preco dia_envio dia_segue do_carda e_nesse envia_vos envio_as feira_envio fica_pront funci_a hoje_ja mando_o nos_a o_dr o_marke o_relat
o_resta os_teste proxi_sexta quart_dia quart_que reabr recei so_na tem_no terca_eu terca_que vem_dia vetor vindi pr2: as_ficha estao_com ficha sexta_da pr3:
segun_que q: abrem achav acont acril agua aloja anexa atrap auten basta burra canal caro cauca celes cida cinze cisma clebe clica coisi cooki cotac dava dispo
dura dwg elas emite emiti exata factu fazem ferra fisic fizes for foro fundo gilbe gol googl honor horiz impor incid inox integ isabe jacin joana joaqu jura
lapis lei leva levar liga ligia ligo lugar manti menor menu mirel multa negoc orcem pais pe pedin pelas pf pinto podia pri puser rascu razoa recor remar ronda
salas sandr seixa senao separ simbo sobe soluc some stori sumiu tb tente tives urgen uso valid vejam vence verme verso viram word zip q2: 0_para 0h_? ?_minha
?_no ^_pergu ^_vinha ^_voce a_claus a_ignor a_parte advog_pergu ano_conse cade cade_o claus_0 com_uma como_se conse_reenv consi_abrir custa da_para de_ir
de_letra descu_mas disso_? do_recib domin_fica duvid_antes duvid_o e_por em_nosso escla_se eu_mande expli_como favor_? fecha_? fosse fotos_depoi gosta_que
hospe ignor ignor_mas inclu_as ir ir_em iva_e ja_inclu lado_ou letra_$ logot_? mais_de mande_as mes_ou mudar_o na_duvid nao_abre nao_acho nao_enten nao_receb
no_preco nome_ou nos_envia nosso_nome novo_? num o_prazo o_tipo ou_do ou_por ou_voces para_mudar parte_? pedir pedir_vos pode_reenv ponto_0 possi_? preci_da
preco_? prefe_que prefi_falar prime_ano qual_dos quand_preci quant_custa que_horas quem_e quer_saber reenv_? reenv_por saber_se sair se_? se_passa se_refer
sexta_? tambe_? tenho_que tipo tipo_de tira_uma tradu_? uma_versa vem_o ver_uma versa_com vinha_pedir voce_prefe vos_mais q24r: ou q3: ?_e ^_conse claus
conse_manda de_que duvid_se em_pdf fiche_nao inclu_no manda_de nota_fisca o_iva ou_no pdf_? perce_se possi qual_e so_uma vinha vosso_? vosso_orcam q4: abrir
abrir_o certo_? de_decid e_se em_que escla esta_inclu forma_preci gosta_de para_quand pdf recib_ate saber q5: ^_qual ^_voces iva que_forma que_preci se_eu q6:
uma_duvid q7: nao_perce preci_do q8: reenv qr: catal desde_ja e_nosso falta_o jorge jorge_$ parte_do preco_e princ_o qr2: a_outra e_do r: 0xlog abili alcad
alerg amand anna ata bios bit cadas chef colab cor corte curri delas edita edito ement engor enolo genro grupo higie histo jardi joca lapid limpe lira lote
lou ly manua marca mexer nomes palet roger rosa ruas seja semes sotao subo tia tim tinto tipog tiro verao verbe vovo youtu z r2: ainda_anda anda_a as_biogr
as_do as_dos as_na com_ela da_home dia_! dos_servi e_segue facha_o fonte_segue foto_de inici_os ja_coloq ja_o ja_os lhas logot_as mando_ate mando_ja os_de
outra_metad segue_ja segun_na so_falta so_os vao_ja vem_$ vinho r3: ainda_estao da_equip produ segue_as r4: anexo_as segue_os
"""
