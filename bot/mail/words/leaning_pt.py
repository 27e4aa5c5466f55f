"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: adiou adoec agron ajuda alo amiza andad apoio arrai artes assen ativa atola atrev bahia batid beatr canad candi canta capri certa cheio chuva cica cirur colhe cordi cuido cumps darem
debai deses dific digre dilig direm doces dorme elegi equil escon espre facul falhe faliu farei fies firme franc gener grani graoz greve haja hehe hei horta ident incli islan janua juris
justi laura lenta lento lerdo limei lousa lutar ma madri maris metic mexo miolo morro muniq nela neto okafo olham ombro paren paroc parqu patra peca pedre pedro pegan perdo pesco peso pesta
pina polon pombo pouqu preoc probl pros provi quebr ramal redat remor repas respi ritmo rodan salgu sam sauda scann seis serio sigo sopra sumic tamo tanto tenta terem ti toque vacuo valdi
vemos vered viran visua vixe a10d10n2o5p2q2r2: traba a10d11n2o3p12q6r2: pelo a10d17nop15q5r4: ta a10d2pqr: algum_coisa a10d4n6o2p51qr8: seman a10d4o2p9q6r6: tenho a10d8n9o2p45q5r10: feira
a10p5q: volto a10pq: a_esper a10q: tiver a119d205n62o54p125q72r36: a a11d14p27q6: descu a11d16no2p17q9r3: sem a11d20o14p4q11: ^_nao a11d22n12o2p55q14r14: sexta a11d2nop6q2: isto a11d2pq3r:
algum a11d30n14o10p15q5r4: ^_a a11d8n2o20p8q6r2: nosso a11dn2p3q: de_feria a11dno6p3q2: trata a11np2: estou_de a12d14no4p6q4r: nada a12d18n3op20q2r4: respo a12d2p2: com_calma
a12d9n6o8p13q3r: a_minha a13d16np26q7r2: assin a13d20n9o2p9q3r5: aqui a13d2npq4r3: esper a13d3n5op3q2r3: la a13d6n6p2q2r2: coisa a13d9n7o27p18q10r5: conta a13do11q: nao_me a13dr: e_depoi
a14d16n12op12q19r: uma a14d24n19o16p16q42r5: se a14d27n7o5p27q9r2: 0_de a14d2p2: calma a14d6p5r: esque a14d8n2p9r6: ele a14p2: ^_ainda a15d20n5o11p13q9r3: meu a15d24n6op9q6r4: das
a15d26n13o7p16q10r3: ^_o a15dpq: vejo a16d16n5o13p25q3r4: ao a16d29n3o5p8q3r5: com_a a16d4n3p5q: feria a16d6n4p45qr11: te a16pq: ^_receb a16q2: ^_obrig a17: ^_estou a17d4n2o2p4q8r4: quand
a17d4n3o2p43q2r2: lhe a18: vou_ver a18d12n10p31q19r14: eu a18d27n6o2p60q15r10: dia_0 a18d34n10p45q11r21: segun a18d34n8o3p12q10r8: com_o a18d54n11o27p27q20r3: por a18nop5q2: disso
a19d13n5p22q8r3: mas a19d38n15op29q17r13: so a19dnop10r3: volta a19dnop3qr3: digo a2: !_esta !_eu 0_vejo ^_agrad ^_anota ^_assim ^_passe ^_um ^_visto a_discu a_medir a_ofici abri_o acuso
acuso_a agora_no aguar_o algo_$ ana_receb anda_por anda_uma angol anota_obrig ao_joelh ao_traba aqui_estao avari bem_vou blz_vou cabec_fresc calma_mais caos_$ carin_e chego_tudo cima_da
coleg_de coleg_e confe_os conse_ver contr_esta culpa da_assin da_camar de_situa deles_$ demor_isto depoi_a depoi_vejo dia_carla digo_algo direi_obrig diret_$ do_diret do_parec dou_notic
e_dou e_la ele_$ ele_e ele_ta em_angol em_breve em_falta em_luand encam_ao faco_ideia falam_depoi falar_prime falta_so fazer_$ feria_$ fora_ate fresc hoje_talve infel_$ insis_com insis_esta
inter_e isto_por joelh la_nao le lembr_o lembr_vou lhe_$ lhe_envia lhe_posso loucu_$ luand manel manel_$ maos_a marid_e mas_ele me_mando me_os me_vou medic medir mesa_do meu_coleg
muito_cuida nada_esta no_sitio nosso_diret nota_obrig notic_$ novid_digo o_chefe o_depar o_layou o_sinal olhar opera_ao oport_$ pacie_$ para_anali poda ponto_de por_insis pouco_de prime_com
puder_$ puxad que_estou que_soube que_trata receb_muito receb_sim rede reenc_a regre_na se_pronu segun_estou sem_ele senta ser_opera sim_! situa so_regre socia_$ talve te_aviso tenho_como
tenho_tido tido tive_tempo tiver_as tomei_nota vejo_$ vejo_o ver_assim vez_por voces_isto volto_no vou_cobra vou_insis vou_reenc a20d13n10o9p18q10r4: minha a20d15n3op65q22r7: ate
a21d15n22o6p11q11r2: um a21d54n11o18p33q13r26: ja a21d67n26o14p68q22r12: no a22d35n11o8p50q12r22: os a22d60n11o3p61q25r32: as a24d13n3o4p25q14: isso a24d39n11o3p91q29r20: dia a24d5npq7r2:
ver a25dnp2qr: ainda_nao a26d106n18o11p75q35r20: 0 a26d6n2p13q4r5: depoi a274d392n101o116p282q183r68: $ ^ a27d3n2o4p23q6r2: receb a28d76n21o17p53q34r31: da a2d: algo assin_hoje breve breve_$
com_carin depoi_$ feira_passa lamen_$ layou nao_esta nenhu_o nisso_$ para_quint passe_o pus retom retor_do sabe_$ santa a2d10n2r: otimo a2d10np2r3: pasta a2d10p4q3r5: estao a2d11n6o14p7q10r:
nos a2d11n9op8q4r: ontem a2d11qr22: anexo a2d13n4op9q8: fecha a2d14n3o4p2q: de_0 a2d16n2p13q6r4: fica a2d2: ^_assin ^_ca ^_confi e_muito o_retor opera a2d2n2o2p2q2r: disse a2d2n2o3p6: email
a2d2n2p2: feliz a2d2n2p3q2r: da_minha a2d2n2p4r3: secre a2d2n3p2q: beiji o_pesso a2d2n3p5: boas_festa a2d2n3q11: perce a2d2no4p2q: proce a2d2nop2qr: direi a2d2nopq2: gosto a2d2np: ^_estam
a2d2np2: feliz_natal a2d2np2q: cozin a2d2npq: lindo a2d2npq3: maque a2d2nq2: do_que a2d2o2: momen a2d2o4: duas_vezes a2d2o8: o_assun a2d2op: do_senho a2d2op2q: desca a2d2op3q: cuida a2d2opq:
da_direc a2d2oq: isso_nao a2d2p: das_festa a2d2p14q2r5: os_texto a2d2p2: ^_infel da_cozin a2d2p3: do_seu a2d2p4: ^_esta a2d2p4q2: o_arqui a2d2pq: nao_e a2d2pr: recep segun_e a2d2q: ^_ta ler
a2d2r: que_ele a2d3n2: a_sexta a2d3n2p6q2: cara_ana a2d3n2p7q2: ^_cara a2d3n2pr3: a_prime a2d3n5o2p4q3r: tempo a2d3n5opq3r2: nova a2d3no: e_com a2d3no2p2r: dona a2d3no3p5q: setem a2d3np2r: q
a2d3np2r2: e_ele a2d3np4q2: minut a2d3np7qr3: fim_de a2d3npq4r: fazer a2d3o3p5q: de_setem a2d3p: e_ao a2d3p2r2: carla a2d3p3: nao_vai a2d3p4q2: palav a2d3p4q4: tradu a2d3pqr: menin a2d3pqr2:
a_do a2d3r: esta_aprov a2d4: infel_nao a2d4n2o2p10q2r: vos a2d4n2p6q3r2: boa_noite a2d4n3op4q: o_seu a2d4n3p14q126r4: ? a2d4n4o3q10: vosso a2d4n5p3qr: um_abrac a2d4n6op2q10r3: quem a2d4no:
marid meu_marid a2d4np27q3r13: quart a2d4np2q2r4: numer a2d4nq: aqui_na a2d4pq2: fala a2d5n2o2p4q8r: novo a2d5n2op2q2: voces_$ a2d5n3p14qr2: sexta_feira a2d5np3q: rui a2d5np4q2r2: que_e
a2d5opq5: ponto a2d5pq: b a2d5pr2: na_pasta a2d5r4: anexo_o a2d6n6op7qr: todos a2d6nq3: ^_as a2d6p11qr4: com_as a2d6p4q2r2: ficar a2d6p4q3: descu_a a2d7n2p8q2: cara a2d7n3o3p4r: ningu
a2d7n3p5q2: de_junho a2d7n4p5q2: junho a2d7np2: trans a2d7p2: a_diret a2d7p7r4: entao a2d8n3o2p8q: ^_na a2d8np21q4r6: fim a2d8npq3: grafi a2d8op5: exma_senho a2d8op6: ^_exma exma
a2d8p10q3r4: o_texto a2d8r20: em_anexo a2d9n4q4r: apare a2d9n9oq8r2: site a2dn: mostr_a so_a a2dn2o18p2: empre a2dn2p2: visto a2dn2p5r: seman_e a2dn2pq2: banco a2dn2r3: ^_aqui a2dn3p2q3:
por_causa a2dn3p3q3: causa a2dn4pq: sou a2dn5q4: fique a2dno3pq3: que_me a2dno5p6q2: comun a2dnop3q4r: dele a2dnp: fecho ve a2dnp12qr7: que_vem a2dnp2q: mal a2dnp2r: que_so a2dnpq2r: quatr
a2dnpr2: esta_na a2dnpr4: segun_$ a2dnr: esta_um a2do: atent a2do8p3q2: cobra a2dop2q: assoc a2dop4r: dr a2dop6q: pagam a2doq: mulhe a2dp: aqui_e mudan parec_da a2dp12q2r: revis a2dp2: nisso
ontem_e opini vai_dar a2dp2q: a_minut a2dp2q5r: ate_dia a2dp3: nuno razao a2dp5: compl a2dp8q2r: feira_dia a2dp9: a_seman a2dp9qr: tem_a a2dpq: museu a2dpr: folha os_dois a2dq: o_advog
a2dq2: do_vosso a2dq3: por_mes a2dqr: princ a2dr: mater a2dr3: os_numer a2n: ando cima_do ferna vou_falar vou_ser a2n2: soube a2n2o2p2q: ultim a2n2pq: parad a2n3: para_avisa a2n3op3q3r:
passa_a a2n6: so_para a2nop: da_empre a2nop2: a_trata a2noq2: enqua a2np: feria_e papei volta_com a2np2q: antes_disso a2np9q: compu a2npq2: o_banco a2npq5: ^_antes a2npr: ele_volta a2nq:
causa_da cidad a2nq2: eu_que a2nqr: o_diret a2nr: as_outra falta_a a2o: direc_e nao_decid nunes que_houve sitio a2o4: em_conta a2o9: ao_nosso a2op: volta_a a2op2: damos a2op2q7: forma
a2op2r: houve a2op4q2: sera a2op8q3r: devol a2opq: comis a2opr: ainda_estam a2oq: minha_mulhe trata_do a2p: !_receb !_vamos a_mudan ainda_nem amigo ana_agrad as_maque as_volta ce corre_aqui
da_secre digo_te estou_na lhe_sei licen_e na_mesa nao_adian nao_faco os_papei passo_me prome_para que_volta sei_dizer tempi um_tempi vejo_as vi_seu volta_de volto_a a2p13q: ^_amanh a2p2:
abrac_nuno assin_do estam_a miudo os_miudo so_depoi a2p2q: amost feria_na a2p2qr: digit a2p2qr2: presi a2p2r: dele_$ digo_lhe a2p3: amanh_e as_prova receb_as uma_vez a2p3r: com_ele a2p4:
acusa_a prome_$ sexta_nao a2p4r: ja_lhe a2p5: acusa a2p5qr: segun_dia a2p7q: lhe_a a2p8: esta_seman a2p8r: de_amanh a2pq: aprec a2pr: estam_em a2pr2: o_forne a2q: do_museu mais_tarde
me_disse pega por_fora pronu sem_a sobre_as a2q2r: de_ver a2qr: rapid a2r: ele_nao estou_esper a2r2: biogr a2r4: ainda_esta a3: ^_blz ^_ok ^_tomei a_cabec abri ao_escri calma_$ de_pacie
esper_da eu_olho falo_$ logo_que maos me_respo nao_lhe obrig_ana olhad_com oport que_anda regre_no seman_estou si so_reune volto_ao vou_mostr a30d59n23o6p58q25r11: ana a33d37n19o9p33q25r7:
para a33d40n11o19p29q29r23: em a33d9n7o31p26q29r3: me a33dr3: assim_que a36d49n27op26q6r10: ! a36d6nop2r3: assim a37d47n12o10p27q14r11: esta a39d79n23o12p58q38r24: do a3d: ^_combi bocad
deles ideia meu_chefe nao_esque nao_posso um_bocad a3d10nop3q2r2: porta a3d11no5r4: ^_ja a3d11op4q7r: bem a3d12n4o3p4q5: loja a3d13n2o7p18q8r2: domin a3d14n2p10q3r4: oi_ana a3d15n2p13q10r2:
mesmo a3d16n3q10r8: pagin a3d19n7o2p20q3r2: cumpr a3d2: carin depoi_das obrig_por a3d2n2o2p: lamen a3d2n2o2p12r11: na_terca a3d2n2p3q: vi a3d2np: mas_o a3d2np10r4: segun_feira a3d2nr:
equip_e a3d2o5: vezes a3d2p: valeu a3d2p12q6r: mes a3d2p2: que_tem a3d2p4q2r: do_meu a3d2pq2r: meu_socio a3d2pq4: reuni_de a3d3n2p4q2r5: confi a3d3n2p7q2: todo a3d3n3opq: filha minha_filha
a3d3n4op9r2: casa a3d3n4p4qr2: beijo a3d3no2r: nao_ha a3d3npr2: liber a3d3o2p7q3r6: ela a3d3op27q4r7: envio a3d3p: e_ainda a3d3p5q: plant a3d3p6: descu_o a3d3p9r: assin_$ a3d3pq11: se_o
a3d3pr2: minha_socia a3d3qr: confe a3d3r: ok a3d4n2o3q3r: nenhu a3d4n2p5q: deixa a3d4o5p2: deixe a3d4p: altur a3d4p5q3: arqui a3d4p8q: por_isso a3d5n2p: a_equip a3d5n6p3q2: queri a3d5np:
aprov_a a3d5np15q7r2: na_quint a3d5p4q6: o_orcam a3d5p5: a_demor a3d6n2p8qr2: escol a3d6n3pq2: temos a3d6o: celul a3d6o9p3: admin a3d6p12q8r6: as_fotos a3d6p7r: do_dia a3d7n2p: segun_a
a3d7n3p8q15r: ano a3d7n4oq: passe a3d8p13q9r9: fotos a3d9n2o3p3: vamos a3d9n4op12q4r5: ai a3d9opq3: a_propo a3dn: aqui_esta em_cima a3dn2p3q7r2: e_eu a3dnp2r: sabe a3dnp3r: sobre_o
a3dnp4qr3: o_conta a3do11: nosso_advog a3dp: calma_e nao_tive tive a3dp2: agrad_o a3dp3qr: combi a3dp3r: mesa a3dp4q: seu_e a3dp5qr2: prova a3dpq: garan na_reuni quase a3dpq4: tem_de a3dq:
pouco a3n2p2q2r: atras a3n2pq6r: se_a a3n3: ana_so a3n4q: nao_sei a3nop5qr: faco a3np: adian a3np3: nessa passa_o a3np5: minha_coleg a3npq: por_aqui a3npq4: cunha a3npr2: o_fotog a3nr:
ainda_estou a3o: eles tomei a3o2: do_assun a3o2p: depar_jurid a3p: aguar andam caos de_falar de_lhe discu e_digo melho_atenc merec merec_a nessa_altur nossa_melho que_merec um_caos volto_na
a3p2: anota a3p3: ^_to isso_$ a3p3q: dou_lhe a3p4qr: ta_na a3p7q2: reune a3pq: de_licen a3pq2r2: tenho_de a3pq3: ^_para a3pr: ficou_de a3q: um_pouco a4: blz dar_uma depen_do der_eu
encam_para isso_quand novid quand_tiver que_puder receb_! receb_vou tiver_um ver_$ vou_dar a40d5n2op14q4r14: ainda a40d71n23o15p107q30r45: na a42n3p8q2r: estou a44d14nop5q16r3: obrig a4d:
esque_$ respo_com a4d10nop5q14: orcam a4d11n4op19qr3: hoje a4d14n2op7q4: 0_e a4d14n4op4qr2: sao a4d14npq3r: a_segun a4d15op6qr30: segue a4d15opq6: propo a4d15p24q6r9: texto a4d16n4o7p7q4r2:
ser a4d16n7o3p10q5r10: vai a4d18n4o14p10q2: foi a4d28n5o6p7q12r4: e_o a4d2n: cima a4d2n2p16q5r8: vem a4d2nop2qr3: obrig_pela a4d2np9r: de_janei a4d2o2p2q: nao_tenho a4d2p4q3r: a_direc
a4d2p6q2: ^_descu a4d2p7q3: ate_0 a4d2pq: loucu uma_loucu a4d2q: falam a4d3: olhad uma_olhad a4d3n3o2: parti_de a4d3n3o3: a_parti a4d3n4q3: avisa a4d3n5o3p8q: a_nossa a4d3nq2r: sempr a4d3p:
o_jurid a4d3p2qr2: ofici a4d4n3o4p4q7r2: o_que a4d4n3p6: boas a4d4nop6q3r: e_mail a4d4p2: infel a4d4p2q: finan a4d5n2op4q4: vez a4d5n2op6q4r4: outra a4d5n2p3q4r: esse a4d5n3p6qr2: ca
a4d5nop8q3r: mail a4d5o2p4r3: socia a4d6n2op3q4r3: a_0 a4d6n3o4p: parti a4d6n4p12: festa a4d6n5pq3r2: tambe a4d6o3p5q: agrad a4d6p11q: demor a4d6p3q3r2: dois a4d7n2p4q3r3: porqu
a4d7n4p17q3r3: noite a4d7nop2q2r4: tres a4d8no2p16q3r: com_os a4d9n2p2r4: equip a4d9n7o4p5q8: ^_ana a4dn2: avisa_que a4dnp2: data a4dnp5q3r: esta_a a4do3: cabec a4do6p20q7r2: envia a4dp3q2:
camar a4n: depen a4n2p2qr2: forne a4n2pq11: antes_de a4n2q: puder a4n4p: notic a4nop3q2r: e_ja a4np: ate_la a4np2q: licen a4o2: assun_$ a4o2p: depar a4o2p4q: ^_vou a4o7p13q: peco a4p: ^_opa
opa reenc a4p2: estou_em a4p3: recec_do a4pq: ^_tenho falar_com a4q: ^_conti minha_lista na_minha a5: ^_encam de_traba estou_fora isso_com que_der que_tiver te_falo vou_trata
a51d2n4o5p6q2r2: vou a5d10n2o4p7q3r3: boa_tarde a5d10n3p4q3r8: fotog a5d10n4op5q4: pesso a5d14nop13q: melho a5d15npqr2: sim a5d15o4p2q3: duas a5d17n3p13q6r7: ^_oi oi a5d2: obrig_$
a5d25n4o22p11q16r: mais a5d27n3o5p11q11r2: e_a a5d2n3p4: recec a5d2no3p4q2r3: socio a5d2np14q6r: ate_sexta a5d2p6q: e_so a5d2q: muito_obrig a5d3: obrig_! a5d3n2o18pq2: advog a5d3n4p15q2:
natal a5d3np4qr3: tarde_ana a5d3np9qr: janei a5d3npq4: nota a5d3nqr: chefe a5d3o2p2qr: inter a5d3o8p6q2r6: lista a5d4n2o8p8q2r5: sobre a5d4n3p: de_segun a5d4n5o4p7qr: escri a5d4no6p15r5:
chega a5d4p: anali a5d5no7p14q7r4: entre a5d5p4: atenc a5d6n2p8q7r: reuni a5d6n7o3p3r: nem a5d6no4p3q8r: e_que a5d7n2p2q4r9: prime a5d8n2o2p11q4r3: pela a5d8n3o2p3qr2: ha a5d8n3p2qr3: ana_!
a5d9n3p3q: parec a5d9no6p7q4r10: dos a5dn3op2qr: dizer a5dnop2qr2: trato a5dnp10: to a5dor: der a5dpq: olho a5o2p2q2: sinal a5p: e_volto feria_ate trato_disso volta_$ a5p2: pelo_lembr a5p4:
a_recec a5p8q4: nao_consi a5q: conti_a esper_do a5r: digo_algum a6: e_sem esque_de quand_volta a62d76n18o20p54q23r19: com a6d10n2o2p11q11r3: ^_bom a6d10n2o2p12q14r4: bom_dia a6d10n2o4p4:
e_nao a6d10n5op3q5r2: como a6d11n2p3qr: para_a a6d11n5o6p7q7r3: agora a6d11n6o5p12q4: nossa a6d11n6o6p5qr3: que_a a6d14n2p10q4r2: ola_ana a6d2: posso a6d2n3pr: mostr a6d2p3: retor a6d3no16p:
assun a6d3op3q: dar a6d4n2op11r3: passo a6d4np40q2r24: mando a6d5o6p14qr: o_contr a6d5op5q4r: direc a6d6n4o5p4q5r3: que_o a6d7n3p7q4r: de_marco a6d7n5p7q4r: marco a6d8n3op12q: seu a6d8noqr:
de_voces a6d9n3o2p27q3r13: terca a6dn3p6: coleg a6dno2p: a_conta a6doq: conta_$ a6dp3q3: nao_conse a6npr: chego a6nq3: mas_nao a6o4p: insis a6p8r: e_te a6pq2: ^_se a6pqr: falo a6qr: digo_$
a7: aviso_$ vejo_isso a70d88n13o44p38q35r7: nao a71d136n32o44p110q63r24: de a71d62n37o44p49q58r22: que a7d10n3o4p13q7r3: tarde a7d11n4o5p7q20r: voces a7d11n6op7q6r2: gente a7d12n3o3p10q6r4:
^_boa a7d12no4p20qr: corre a7d13n2o8p9: senho a7d14n4p8q3r2: ficou a7d14n6p31q17r4: quint a7d16n3o2p38q11r6: tem a7d18n8o5p7q12r2: manda a7d21n15op5r: !_$ a7d2no3q: conti a7d2op2q: esta_em
a7d2op44q2r4: amanh a7d3n4p2q: fora a7d3p7q: dou a7d4n2o7p2q: lembr a7d4np5qr6: logo a7d5n2o4p4q5: para_o a7d5no7p3q: o_nosso a7d6n2p20q2r11: na_segun a7d7nopq5r2: decid a7d8n3op6q5r2:
a_gente a7d8n3p3q4: muito a7dn3op8q14: antes a7dnp4r4: pacie a7dr2: ver_com a7n5p2qr: sei a7np: regre a7np12: prome a7nqr2: anda a8: !_vou me_esque obrig_vou a8d10n11o5p10q12r3: passa
a8d11n4o7p9q3r: o_meu a8d13n7p8q3r3: abrac a8d13no8p14q4r2: contr a8d15n2p12q5r4: ^_ola a8d15n2p13q5r4: ola a8d22n3p3q4r5: aprov a8d37n7op41q7r2: tudo a8d4o4p3: jurid a8d8nop12q23r: conse
a8d9n2op6r2: estam a8dno4p14q4r: consi a8do3q: aviso a8do3r3: esta_com a8p: trata_disso ver_isso a8p4r2: encam a9: coisa_$ depoi_digo receb_obrig a91d145n39o35p91q65r24: e
a94d193n49o47p126q101r43: o a9d15n5op10q9r3: pra a9d16n4op14qr2: no_dia a9d16n7o5p14q6r5: boa a9d17n4o2p14q15r5: bom a9d2n2p20qr4: falta a9d2p2q3: obrig_pelo a9d9nop4q3r: diret a9n2pq5:
falar a9npq: estou_a a9o: disso_$ ad: !_descu 0_quand 0h_$ ^_belez ^_mostr ^_posso a_mesa a_monta abrac_rui abs_$ ana_junto ao_meu aos_outro atenc_$ auror b_$ belez braco caixi campo campo_e
catap com_dois conta_ja contr_o corre_e cozin_assim da_propo da_trans das_caixi de_dia de_divis domin_0 doze ele_esta em_equip encan esse_assun eu_entre eu_respo falca ficar_mais ficou_tudo
folha_de inici_esta isso_esta ja_lhes ja_vi larga luisa luz_verde mais_do maque_e mas_com mecan minha_opini minha_parte motob na_contr na_ordem na_recep nao_deixa o_almoc o_braco olhos
os_olhos otavi outro_e para_ja para_onde pelo_carin porqu_ningu posso_garan pra_avisa pra_quem prado prado_$ prove que_esse que_perce regio saia se_fala segun_versa senti sobra sofia
temos_de tempo_de teve_catap traba_de traba_e tua uma_corre vendo vezes_e viajo virar ze ad10np2r: quere ad11o2p7r: segui ad11p2q2: verde ad11p4q4r: versa ad11pr2: o_resto ad11q4r4: foto
ad12nop4q8r2: parte ad15pq4r: certo ad16n2op11q4r7: 0_$ ad17n3o4p2q3r2: telef ad17n4pq2: as_0h ad18pqr2: resto ad19n4pq2: 0h ad2: 0_sem a_inaug a_menin anali_a apare_o briga chefe_de envie
esque_o fazen feita inter_$ ja_com junto_envio loja_$ na_loja nao_nao nao_temos nome_da o_pacot ordem pelo_corre sete teve verde_$ ad2n: esta_no horar_e rui_$ ad2n2: tudo_e ad2n2p12q2: caixa
ad2n2p2q6: que_eu ad2n2pq: mundo pesso_da ad2n3o2p4q: dra ad2no2p: a_famil ad2nop: eng ad2nop3q: consu ad2nopq2r2: fonte ad2np: devia inaug sai ad2np10q2r7: na_quart ad2np2q2: faz ad2np3:
viu ad2np3q3: outub ad2np4qr: mao ad2npq: cinco ad2npqr: porto ad2npqr2: luz ad2nq: esper_que ad2nq2r: monta ad2o: no_celul ad2o2: neste_momen traba_$ ad2o2pq4: da_loja ad2o3: neste
ad2o6p5q2r: entra ad2o7p4r3: escre ad2op: ^_deixe const helen nao_se ad2op2qr: dezem ad2p: a_impre do_finan escut fotog_$ obra_e os_tres todo_mundo verda ad2p2: o_novo ad2p2q: a_assem
ad2p2r: de_dezem tudo_no ad2p2r2: resta ad2p3: ate_a ad2p3q2: assem ad2p4q2: ana_descu ad2p4q4: do_ano ad2p6qr4: a_lista ad2p6r2: medid ad2pq: ^_como ad2pq2: baixo ad2pq3: a_nota ad2pq6:
o_fiche ad2q: corta das_duas fico lisbo ofici_de os_origi portu ad2q2: ingle manda_a placa preco_$ ad2q4: do_orcam ad2r: ^_ai vai_ai ad2r2: maqui ad2r3: pagin_inici ad3: 0_ate a_fotog
de_terca esta_bem o_celul pacot porta_$ propo_de veja ad3n: e_ficou sexta_das ad3n2p: saiu ad3n2r: clini ad3n4q2r: atend ad3nop2: deu ad3np: andar ad3np11: a_noite ad3np4qr2: pront
ad3np7qr3: de_seman ad3npq13: inclu ad3npq9: pergu ad3npqr2: que_ja ad3nqr: bom_fim peque ad3o: o_traba ad3o2pq: regis ad3op2: a_admin ad3op2q2: tinha ad3op5r: remet ad3op7q3: dias
ad3opq2r2: mesma ad3p: adjud conce ad3p2: agrad_a ad3p2q4: estiv ad3p2q6: valor ad3p2r2: ja_te ad3pq: 0_esta a_tradu ad3pqr: carto ad3pr: qualq_coisa ad3pr6: facha ad3q: origi ad3q2: a_ver
ad3q3: estiv_a ad3r: como_esta ad4: conco olha ad4n: e_de ad4n2o4p: famil ad4n4o2p2qr: desde ad4no: conve ad4no3p: aos ad4nop6q2: final ad4nopq: pensa ad4np3q: impre ad4np7q4: dia_ana
ad4npq: apena ad4nqr: ^_os ad4o2p2r: junto ad4op: onde ad4op8: corre_$ ad4p: assin_e li ad4p2q: abs ad4p2q7r: mudar ad4p7r: almoc ad4pq: matri ad4pq2r6: as_fotog ad4q2r: a_pagin ad5n2op3q4:
ter ad5n2op4q2: obra ad5n2p8r5: vao ad5no9p3r: qualq ad5nopqr: outro ad5np6q4: ana_o ad5p2q9: fiche ad5p4q5r: tudo_bem ad6n2o2p8qr: compr ad6no13p5: infor ad6np2q3r3: pro ad6np3q31r2: preci
ad6np6q13r2: preco ad6npqr: mante ad6nq2r: letra ad6pq4r2: papel ad6pr: a_da ad6pr3: inici ad6q: plano ad6qr: foto_da ad7n2: 0h_as das_0h ad7n3o9p3: este ad7n3p8q5r3: voce ad7npq: a_grafi
impri ad7o4p3r: essa ad8n2o: publi ad8n2p2: horar ad8n3o2p5r: ja_nao ad8noq5r2: nome ad8o10pq8: favor ad8op8: e_no ad8p3q: esta_tudo ad8q2r2: capa ad9n5op23q7r10: na_sexta ad9p2q3r3: logot
ad9pr2: 0_a adn: desis liber_a nao_atend o_filme para_todos que_isso quest sou_eu venha adn2: acaba fez since adn2o: paulo adn2o2: o_senho adn2o8p2: mensa adn2op: se_nao adn2op3r: segur
adn2op4q5r2: quer adn2oq: a_dra adn2p: ana_queri engen adn2p2q2r: funci adn2q: no_escri para_os adn2q2: ^_que adn4o2p6q2: encon adn4op: e_um adn5p2q4r: estar adn5q: parab adno: como_a muita
adno2p: meus adno2p2r2: e_os adno2pr: pena adnop21r5: proxi adnp: coita e_feria filme patri pra_voce adnp13qr: o_dia adnp2: divis adnp2q: estra fica_com adnp3: tivem adnp3q3r: a_reuni adnpq:
irma minha_irma virgu adnpqr: nas adnpr: e_ate adnq: !_so e_para e_quem no_meu adnq5r: de_novo adnqr: sala adnqr2: aprov_o adnqr3: metad adnr: carro seus ado: admin_$ cabec_pra conti_com
eng_paulo isso_ja ligue music nada_$ passe_a tenho_nada ado2p2: seque ado2p5r: terca_feira ado2pq: ^_isso ado2r: essas ado3q5: me_manda ado4p2r: quero ado8p: tribu ado9p3: de_me adop: vista
adop2: defin adop3: os_nosso adop6: tudo_$ adopq: livre adoq: autor ador: tempo_$ adp: ^_ficou ^_vamos a_folha chega_a comig_$ do_escri em_obra faria irmao lhes meu_irmao nada_de natal_!
o_porta porqu_o que_falta que_sao que_viu redes rubri sampa socio_e viu_o adp12r: ate_ao adp2: !_a ano_e ao_dia fregu joao o_parec pra_voces quint_e resul segun_mas texto_sobre to_no adp2q:
lurde lurde_$ ta_tudo adp2qr: nos_a adp3: em_casa entre_as festa_! nao_da adp3r: comig termi adp4q3: receb_a adp5: impos adp5q2: docum adp5r2: ate_o adp9r3: eu_te adpq: de_conta insti adpqr:
fotos_na adpqr2: vasco adpr: !_aqui adpr2: vasco_$ adq: em_janei em_portu nosso_conta adq4r: o_domin adq5: de_quint adqr: confi_a dia_o adr: o_papel pouca que_sim que_ta retra adr2: ta_no
an: ^_passa ^_ponho a_praia aborr assim_$ beiji_$ calha casa_de chega_do coisa_de coleg_do combo da_coope da_feira de_la de_se diret_esta do_marke do_porto e_esse e_parec e_quint e_regre
eu_com fila fique_eu foi_a isto_e la_para la_um logo_se marke_e marle me_de na_fila natal_ana no_combo parab_! pinhe pra_te proib publi_a que_sou que_tenha se_ve seman_de senho_gomes
sexta_depoi so_queri tambe_que terca_passa tranc ve_o vivo an2: acomp coope festa_para fora_do gomes praia simpa super viage an2o: que_vai an2o5p: geren an2op7q: ^_sexta an2opr: dizer_que
an2p: o_engen tenha um_natal an2pr: eu_ja marke an2q: de_aprov e_fique um_beiji an2q3r: do_site an2r: site_esta an3p: ^_boas imagi so_pra an3p2: na_feira an3q5: saber ano: escri_$ ano2: caso
ano3: nunca anop4: encon_se anoq: fui anoq2: for anp: com_isto conta_so disso_e gente_se gosto_mas ponho vou_estar anp11r2: proxi_seman anp14qr2: e_na anp2: 0_nessa a_casa anp2q2: para_segun
anp2r: inven terca_e anp2r4: produ anp3: imens anp4: marco_$ seu_email anp5: tem_o anp8r3: na_proxi anpq: a_nova como_e numa outra_vez anpr: oi_! anq: algue la_o parad_na tesou trata_das
um_dia ver_o anq2: minha_cunha anr: estar_com ia os_seus te_digo anr2: ^_vai ao: a_comun aqui_nao com_eles de_pensa decis_da em_traba grave herde la_$ lista_nao mensa_sobre momen_de pede
pena_de pensa_em sinal_de sob sob_pena tres_vezes vilac vilac_$ vou_no ao2: assun_foi credi entro_em o_tribu ao2p: lista_$ nosso_depar paz ao2p2q: ^_com me_da ao2p9: decis ao3: convo_$ divid
entro ao4pq: convo ao5: entra_em aop: a_um decid_$ eleme lhe_dizer luis o_envio que_quer todos_os aop2: empre_e aop4r3: feira_$ aop6: a_decis aopq: a_comis aopqr: procu aopr: entre_a aoq:
condi em_nome aoq2: difer aoq5: ^_e aoqr2: ja_ta nomes aor: ela_$ pague aor2: os_nomes ap: ^_corre ^_depoi ^_eu a_despe ainda_andam amanh_estou ana_$ ana_estou andam_as ao_compu apena_a
assin_mais aulas bom_natal boto caoti cena chegu combi_assim como_sabe compu_e confi_o consi_envia cumpr_joao da_admin das_prova das_redes de_sosse de_te de_volta deixa_comig deixa_passa
deixe_passa dela descu_esque despe devag dia_de digit_e disso_nao do_conse do_segur dou_um duas_seman e_antes e_nessa em_inven envia_na escri_a esper_dos esque_me esque_nao esse_ano
falta_apena festa_$ finan_e fogo foi_encam hoje_$ inaug_mas isso_ainda isso_os isto_aqui isto_tem janei_e lhe_por lindo_! luis_$ mando_a mas_nada me_ao me_compl minut_e nao_! nisto
numa_feira o_arran o_licen o_perit o_receb o_revei o_topog orcam_da os_eleme os_valor outra_seman pagam_$ papel_o para_isso para_lhe para_vos pego perit pra_quart recad redes_socia reuni_os
revei revei_e rever segue_por segun_nao sei_que seman_ta senho_ana senho_arqui seque_$ sexta_estou so_que tarde_$ terca_digo um_recad um_retor valor_$ vem_por voces_! ap2: a_senho antes_do
arq arran as_amost ate_domin da_assoc dias_e do_dr e_tem ei em_forma escol_e essa_seman eu_passo fora_de mais_nada nuno_$ o_proce para_assin retor_$ revis_e seman_nao senho_acusa ta_? te_dou
te_manda topog ap2q: atual conta_e feira_0 legen pront_$ ap2q2: natal_e ap2q3: se_em ap2r: mando_te para_sexta quint_eu te_passa volta_na ap3: cheia comun_a despa doent hoje_a imens_descu
o_silen peco_imens uma_seman ap3q: ana_obrig ap3r3: pela_pacie ap4: amanh_a encam_a respo_$ ser_lhe sosse ap4q2: o_natal ap4qr: os_preco ap5: ana_peco mando_$ silen tens ap7: ^_ate ap8q:
peco_descu ap9qr2: quart_feira apq: a_assin a_uma agora_o alto as_plant bloco certe direc_$ e_pesso fecha_a juro kkk_$ o_sindi outub_$ patro prate que_conse respo_cumpr sindi so_vem todo_o
apq2: a_camar ana_bom veio apq3r: fisca apqr: so_me vem_na apqr2: kkk apr: ai_a chega_na envio_as escol_$ lucia noite_ja ola_! pegar quand_o seman_com sexta_que so_volta terca_eu vier apr2:
lha lhas apr3: logo_em aq: a_funci a_placa bloco_b caixa_$ com_todo diret_aprov dizer_quand docum_esta dos_dois em_algum em_baixo em_outub embar enqua_nao envia_o final_e funci_$ impri_e
isso_ate isto_em lista_juro mais_uma mes_que nao_veio numer_$ o_gosto obg obrig_rui prate_$ qual_das reuni_da setor sexta_mas sinal_e so_um tarde_obrig tenho_isto tradu_ingle veio_nada vez_a
vitri aq2: a_falar liga meu_cunha obrig_e pelo_envio quint_para aq2r: do_prime aq3: me_o saber_se aq4: ?_obrig aq7: qual aq9: nao_perce aqr: as_que esta_? lhe_digo pagin_e ar: ^_logo a_a
aprov_as aqui_vao bater biogr_dos chefe_ainda de_a de_noite do_presi embal estao_os grupo ha_que ja_sei lhe_cumpr maqui_boa me_devol metad_das nomes_das o_carto os_logot profe que_chega
resto_segue segue_$ ar2: as_biogr as_fonte d: 0x0 0zklp abrev acham adiar adore agulh ahah airto ajudo alcin almad aluna amou anima aninh antun apart apeli apite aplic arara arras artis
arvor autom aveni aviao avise avuls azeit azule bah bao barri bate batiz benca bened berra blog boca bonja bordi bordo br brasi brief brind brinq brito cabim cabo camil camis campa campi
cenou chatb chore cinqu cinza class coimb colar comme comov compo concl conos corac coro couro cpf crach creia creme criou custo dado danad datad ddd deck defes degra dei deliv denis denta
dep depos deram deslo diama dns docus douro drone edica edmil eleva elian elimi engan envel espan espig etapa etern evert exato exped expir exten fabri faceb faixa falto feder figur firmi
fixo folar folga fosco fusca g gaivo gaude genti gesta gg giras glori gloss grade grati grato hara hecta hesit hipot iban igrej incor ip ivete janai josue jotae kelly laran lasca lazer legiv
leia levam leve lido lima limpa local lojin longa longe loter lourd louro luxo m0 maia malhe malta marac marav marfi mario marro medi memor mende mimo minho mito moram msm muro musgo nadin
nd neces negat neusa nipc norte objec ofere oiten olhan opcoe opere opoe optam orcad ovo paes paisa parag paroq pauli pausa pedra pen penso persp petro piano pimen pintu pisci place plaqu
poema ponta preta prior proci propu prosa pross pude puxa rabis ramos rara real recic recif redac redon refei reimp relem reler reli resid resum retic reviu rg ribei rimos rita rl rodam
rotaf rotul sabao sabem saem satis seabr sergi sessa sff simpl slide sms soa sonho sp subiu sudes taina tanqu tavor tche teatr tensa terap tes tiao tijol timbr tirad tire tl top topo torre
tosse traco tract traum trem treze tri troqu tuas uai ultra unico uploa usuar utili vagas valad valem vasqu vau vc vegan verba verif vetou vias viga vilhe vinic vitra vlw vonta votos votou
wande we wetra whats works wrenc x0 xicar zerou zulmi d10: na_pagin d10n2p: morad d11n2: azul d11pr: avanc_com d12: ficam_com d12nqr: e_0 d12p4: ^_pode d13n2q2: o_telef d13n3op5q: sabad
d13n3p3q3r: antig d13o7p4q5: fatur d14npr: 0_o d16nop2q2r: ficam d2: !_bjs !_por 0_convi 0_euros 0_fecha 0_porto 0_sabad 0_veget 0h_domin 0h_para 0h_sexta ^_0 ^_acabe ^_aceit ^_avanc ^_conve
^_esque ^_fala ^_olha ^_prefe ^_respo ^_show ^_trans ^_ue a_azul a_capa a_carla a_clini a_esque a_newsl a_opor a_parce a_pared a_via abrac_roger abre_a abro acabe_de acima agora_r ajust
ana_anali ana_pode ana_quem antig_vao apont_$ aprov_podem aprov_por aquel_da as_inici as_onze assem_de avanc_so azul_a bala_$ barat_$ bateu bateu_o bem_$ boas_$ bola bola_manda c_e caiu_na
capa_e carla_ja celia_$ cento cento_e cep certi_perma certo_podem chat chove claro_que compr_no conco_com condo_de conse_! conve_com convi_$ convi_e corto cto cumpr_ines da_fazen da_matri
da_nos da_quint de_acord de_agost de_altur de_bola de_fora de_largu de_ningu de_novem de_santo de_v delib_pela demas depoi_estao deu_parec diret_bateu diret_delib do_balca do_cao do_lado
dou_a drive_pasta dropb e_este e_onde e_vinte em_verde escur_$ esq esta_$ esta_certo esta_errad estam_de estao_boas este_a eu_abro event event_e excet fala_ana fatim fatur_foi fatur_rua
festa_de fica_assim fica_o ficar_como filha_que fizer galo grita grita_$ guard_o igual ines_$ inici_$ ja_deve ja_volte jeito_$ jessi_do la_e li_tudo lisbo_$ lixo logot_ja manda_ver manha_$
mare mare_alta marte melho_e mesmo_o metro_e mexi moder moldu morad_para mudav n_o nao_aceit nao_essa nao_mudav nem_pensa newsl_$ ningu_se no_ar no_cnpj no_convi nome_do nosso_nif novel
noven noven_de o_cep o_chat o_esq o_event o_galo o_marte o_rodap o_titul obra_por olhad_se ontem_nao onze opcao_com opor ordem_do os_carto os_depoi otimo_$ otimo_so pagin_dos para_outra
parte_nada passa_veja pela_nao perde_o perma perma_solic plano_anual plano_de pode_publi pode_rodar pode_subir podem_por por_ele por_receb pra_capa prefe_a prefe_mante prefi_a prefi_o
pront_falei propo_n quint_fica quite receb_$ recib_$ renov_do resol_nao respo_e ressa resto_do reuni_na revim rodar rs sabad_ate se_quise segui_para segun_estam segun_fotog sem_duvid
senho_junto ser_aquel sesse show_de sim_$ sim_0 siste site_obrig so_com so_isso so_tira spam_$ subi_tudo ta_ok ta_otimo tal td telef_esta telef_pode tem_0 tem_nada terra tirar_a tirei
tradu_e tradu_intei troca_por tudo_com tudo_ontem ue ue_mas ufa usa usar usem_a vale_e veget veget_e velho verde_e via video_$ video_da vou_manda d21pqr: avanc d22q6r: podem d2n: 0h0 ^_minha
anton cao chama_se desig fotog_do impre_$ largu loja_da notar o_bolo pense_que quare site_$ d2n2: ana_passe baixa muda_de ontem_a parce um_beijo vai_ser d2n2o2: conno d2n2o2q2r: filho
d2n2op2q2: a_obra d2n2p: maria d2n2p14: sua d2n2p4r2: dia_$ d2n2qr: ai_no d2n3: acho_que d2n3op: conhe d2n3p2q2r: e_as d2n3pq2: acho d2n3pr: tao d2n3q: e_uma d2n4o3p: a_vossa d2no: vimos
d2nop: centr d2nop2: ana_boa d2noq2: de_fever fever d2noqr: meu_filho d2np: 0h_e abert avo deus em_respo entre_os na_rua noite_ana o_antig predi tavar vinte d2np2: feira_e noite_e reis
d2np2q: moca d2np2q2: fecha_o senha d2np2r: grava respo_ao d2np3: cader d2np3q: de_outub d2np6: cedo d2npq: da_conta nao_gosta d2npr: ender d2nq: apare_! carim de_ontem e_ficam pared umas
d2nq2: urgen d2nr: fica_a d2o: ^_fiz a_terce acres agost cance contr_e desde_0 duzen este_meio euros fatur_e flor ja_vos nao_vou nos_o por_este que_meu d2o2: acord funda d2o2p: setem_$
d2o3q: por_telef d2o3q2: favor_$ d2o4: quali queir d2op2: apres que_esta d2opq: cada d2oq: anter de_maio d2p: ^_afina ^_fica a_arte a_jessi alter_$ arte balca camin ceu chave cumpr_rui descr
descu_so do_ceu e_segun esta_feito estam_fecha exa fecha_$ feito_$ fica_de frase inclu_os ivone levou mesmo_$ mexe na_prime na_vossa nossa_cara os_fiche parti_$ pedia quant_ao quent
respo_agora santo so_respo solic_$ sonia troca_o unani unida v_exa virou voces_na d2p10q2r2: fim_do d2p10r2: ao_fim d2p2: ai_o cumpr_teres de_condo envio_a quant_a d2p2q: 0_do d2p2q2:
do_domin d2p2qr: desen d2p2r: teres d2p3: por_corre d2p3q: tabel d2p4r: fica_para d2p4r2: as_medid d2p5q3r: ana_tudo d2p5r2: certi d2pq: ^_gente e_domin e_pediu fatur_de galer guard o_finan
podes que_os refor subir tecni todas_$ tudo_certo d2pq2: orcam_$ d2pq2r: confo d2pq5r: a_que d2pq7: o_link d2pq7r: link d2pqr: por_ai porqu_a d2pqr2: marca d2pqr9: mando_na d2pr: a_cor carre
e_nem jessi texto_do thiag d2pr2: fotos_do d2pr4: da_equip d2q: ^_tudo a_galer agenc banne barat bia bolet de_image e_carim estej gente_queri joia menu mesmo_a nos_jeito novem o_bolet
paga_no pai_e propo_o quint_as sabad_e segun_opcao tem_que traba_com tudo_joia vez_de d2q2: e_esta em_vez fosse loja_onlin nao_abre perde d2q3r: senao d2q4: recib d2qr: ^_viva as_tres
pagin_de pao viva d2r: !_respo a_certi a_chefe acabe acent assin_a calen do_salao m mapa nao_0 nif_0 o_das o_nif roger socia_e sorri subi d2r2: anexo_a jeito_que manua o_prime vai_a d2r3:
as_da d2r4: da_pagin d3: !_pode 0_pesso 0h_no ^_fecha ^_horar ^_somos a_opcao a_sabad aceit_o amare ana_aqui anual ca_vai casam_e certo_$ certo_e contr_de das_flore datas de_fatur de_r delib
desta_vez e_prefe errad_o este_ano fiz_o flore flore_0 linha logot_antig manda_impri mante_o mas_eu menos_a metro moinh morad_de nao_preci nao_renov newsl o_botao o_casam o_verde os_clien
paga_$ parte_esta pasta_parti pix_agora pode_fecha pode_por podem_impri podem_manda podem_segui quere_o resto_podem resto_ta rua_das siga siga_para sim_pode somos_0 te_mande tocar_o troca_a
tudo_em voce_pediu d37o2p6qr4: 0_0 d3n: ^_nem a_quint ja_assin d3n2: ar pense d3n2o4p2: mae d3n2p2: dez grand d3n2p2q4: diz d3n2p3r: corri d3n2p4q3r: lado d3n2qr: cafe d3n3q2: muda d3n4:
bolo d3n5q2: era d3no3pq: pai d3noq: fiz d3np5: a_respo d3npq: mante_se d3npq2: para_0 d3nq7: o_preco d3o: 0_por errad mais_a d3o2: ^_parem d3o2p: v d3o2q2: maio d3o3: pedim d3o3pq: meu_pai
d3o3pqr2: vale d3o7: parem d3o7p2q2: solic d3op2q3: tira d3oq: terce d3or: segui_com d3p: a_apont a_porta c costu folhe ja_estao ja_falei o_horar para_as ponha tirar_o d3p10r: contr_assin
d3p2: a_plant as_0 zap d3p2r: em_0 d3p3r: o_compr d3p9q2r2: no_fim d3pq: afina claro insta d3pq3: ^_esse d3pq4: o_valor d3pqr: alta d3pr: cor estao_na d3pr2: pediu_pra d3pr5: da_facha d3q:
a_palav bonit contr_$ da_capa login maior nao_tem renov sexta_passa d3q11r: duvid d3q2: grafi_$ onlin refer d3q3: quise d3qr: image ja_esta salao d3r: 0_ja 0_nao 0_sim celia das_0 do_contr
https n so_nao ta_aprov d3r2: do_jeito d3r3: aqui_vai vai_o d4: ^_decid aprov_! casam da_uma de_manut decid_nao foto_do junho_as nao_avanc o_azul pode_manda podem_publi quere_a sabad_das
show so_troca titul d47n2op17q9r3: pode d4n: 0h_na aprov_$ rua_do d4n2p: padar d4n3o4p5: toda_a d4n3p7: ^_no d4n3q4: o_site d4n6o5p8q2: toda d4n7o10p3q: vossa d4no2p: feito d4no3: volte
d4np: examp d4np3: apont bjs d4nq: passa_$ perfe d4nqr: escol_a d4o2: desta d4o2p: ja_foi d4op3: condo preza_ana d4oq: serve d4p: a_trans ate_as cnpj ines mim_ta no_spam spam terca_a d4p2r6:
texto_da d4p3: pode_ficar d4p3q2: alter d4p5: tudo_na d4pq3: ^_da d4pqr: somos d4pqr4: o_logo d4pr: sloga d4pr2: domin_e d4q: ^_prefi o_certo por_o d4q3: exemp d4qr2: sao_0 d4r: a_letra
no_site versa_0 d4r15: ^_segue d4r2: no_drive d4r3: escur d5: ^_sim azul_$ bala botao esta_otimo impri_$ manda_bala no_rodap o_pix pode_tocar podem_avanc publi_$ tocar usem d5n: caiu hoje_de
d5n4oq: anos d5n6pq: intei d5no12pq2: que_nao d5no2p5q: meio d5np3q6r2: quant d5npq: o_proje d5npqr: chama d5o2r2: clien d5o3p6: ^_preza preza d5op7: resol d5p: pix d5p2: !_! d5pq4: o_mesmo
d5q: ^_aprov aceit avanc_$ o_plano resto_esta d5q2: abre manut d5qr: o_logot d5qr2: o_nome d5r: nif_e d5r2: o_da d6: ^_ficam a_morad antig_$ as_duas deve foi_paga nao_quere pagin_0
pode_tirar d6n2o2p3q: todas d6n2op3q: a_loja d6n2r: que_voce d6no12p4: infor_que d6nopq3: proje d6np2: convi d6nqr: menos d6o2: nao_vamos d6o2pq: ^_por d6o2r2: telef_e d6o3p2q: a_fatur
d6o9q6: por_favor d6p: falei_com d6p2: encer d6p2q: 0_as d6pq2: nossa_parte d6pqr2: jeito d6q: so_o d6q2: prefi d6qr2: o_video d6r: ana_segue d7n2p3q9: gosta d7o: nada_a d7op4qr2: pediu
d7opq2: da_nossa d7pr: demai d7q: de_resto opcao d7q3: paga d7r: o_0 d7r2: nif d8: r r_0 d8n2p12qr: de_manha d8n5p: rua d8noq2: pode_ser d8np: por_mim d8npq3: prefe d8o3q4: mande d8op11:
os_melho d8op13: melho_cumpr d8op3q2r3: video d8p2: tirar d8p3r3: drive d8pr: falei d8r: rodap d8r8: segue_em d9n3p2q: mim d9n6p13qr2: manha d9nq3r: aquel d9opq: troca d9p4q: a_versa d9q3r3:
a_foto dn: a_avo a_exper a_pensa a_sombr abrim adora ana_na anive ano_a anton_$ artig as_0h0 atend_de barco bolo_e broch carro_com cedo_$ com_0 com_deus comec_no compa curit curit_e da_baixa
da_gente da_sua deixa_o desse dona_neide duart e_boa e_poe e_rua elogi em_frent eng_o era_so esqui estac exper feia filip_$ fotog_a ganho gralh ha_uma horar_norma intei_so isto_o lado_$
lhe_que loja_de montr morad_e nao_conhe nao_sao nao_traba nariz nogue nossa_loja o_barco o_eng o_nariz o_tom obra_$ odete osval otima padar_nova para_mim parab_a pared_e pesso_aqui predi_e
quest_de quint_das repar saiu_hoje seu_pedid sexta_so since_nao sombr sumir t telef_na temos_a ter_bolo termo tom torce torce_o traba_conno uma_trist vila viu_a vosso_lado dn2: 0h_a adoro
agora_e dez_anos do_ar falou poe quis taman vizin dn2o3pq: que_se dn2p: a_ana ca_a dn2p2q: me_que dn2p4q3: ^_so dn2p4r: conto dn2pq: comec dn2q: aqui_no ontem_o dn3: frent dn3oq4: o_vosso
dn3p: cumpr_$ dn3p2: queri_ana dn3p2q: ^_queri rapaz dn3p2qr: estud dn4q: copia dno: anunc ja_e se_com trist dno2: filip todas_as dno3p3q3r2: servi dno3q: pedid dno4p2: minha_mae dno6:
mais_$ dnop: mil dnop2q3: uns dnoq3: de_que dnor: prese dnp: a_de a_escri a_sua achei aqui_o barra gato isso_tudo meire neide neide_$ neve nota_de o_cader respo_as ri dnp10: caixa_de dnp2:
0_no abenc crian de_domin divis_de lhe_os vem_e dnp2q: a_moca dnp2r: douto gabin dnp2r3: cores dnp3: do_corre no_sabad dnp4q4: o_ano dnpq: abriu e_dia estav fazem leva norma vai_ter dnpq4:
eu_nao dnpqr: o_numer dnpr: da_casa esta_pront pelos sede dnq: berna de_um de_urgen e_da fonte_$ isso_fica lembr_me me_um por_nos promo que_era que_voces telem ter_o dnq2: a_maque coloc
seria dnq2r: branc dnq2r2: o_segun dnq3: fique_com parte_$ dnq4: abrir dnq5: em_que dnr: excel o_gabin sem_o dnr2: agora_a do: 0_dias ^_tirem a_acres a_music a_quali acaci agost_$ apos
aqui_ningu assun_agora cance_o centi chora const_do cumpr_me da_lista das_acaci de_cabec deixe_em deste direi_de dispe domin_de esses famil_tem firma foi_feito h indic jurid_ja ligue_mais
livre_resol ltda madru mae_e mais_um marci me_infor me_ligue mensa_qualq nao_mande olga ponto_final por_e prese_para qualq_outro recus retir_o senho_vimos tirem_me toca velor vimos_por
vista_e vossa_$ do13: insol do2: conta_o da_famil dados dono dos_meus fatur_0 favor_nao ja_disse manda_e nao_volte pela_compr por_agora proce_de socie tirem trata_dos vossa_fatur do2p: estes
na_seque do2pq2: domin_$ do2q: por_um do2q2: pago do2q2r: e_agora do3: ^_consi assun_a de_insol dessa pedim_que venho volte_a do3p: senho_na do3pq2: encom do3q: pagar do5: recon retir
tribu_$ do6: parem_de dop: ^_ao de_hoje fale final_$ no_porta que_por seque_do dop2: e_ningu sido dop2q: que_as dop3: morre dop3qr2: carta dop5r: amanh_$ dopq: compr_$ dopq2: disto que_nos
dopr: a_pena nao_vale vale_a dopr2: lista_de doq: 0_anos acabo devem em_maio quais doq2: quem_trata doq4: prazo doq5: expli dp: 0_insta 0_morad ^_este a_cader a_compr a_data a_proxi a_toda
a_vindi abs_thiag adjud_a admin_do agend ai_$ almoc_de ana_do as_chave assin_por assin_segue baixo_e bom_? braga cader_predi carna carto_e cober colo com_isso com_tudo condo_$ corpo
corre_cumpr corre_na cozin_que cumpr_e cumpr_nos da_filia da_miser da_neve da_sede dar_o de_dez de_sabad deixa_sem demor_o desca_$ deus_abenc dia_do dia_segun direc_com do_condo do_convi
do_gas do_pet do_poco do_video dra_helen drive_$ drive_com e_costu e_ela e_resol e_terca ele_assin email_que encer_a entra_$ epoca escan escor estam_na extra farma favor_a feira_esta
ficou_decid filia fregu_$ funer gas gosta_do hoje_o hospi hospi_$ impri_a insta_sim inver ja_deixe ja_lho jo junto_se leo leo_$ lho_mando madei marca_para me_deu membr miser miser_$ munic
na_conta na_drive na_obra nao_ficou neta no_carto o_camin o_e o_resul oito ola_rui os_perfi p para_tudo pediu_e pela_direc perfi pet plant_que poco poco_0 por_parte por_unani preza_a
propo_foi prova_corri quem_manda quere_mudar quint_digo quint_entao reis_$ remet_na reser resto_da rodri s sabad_que sai_o santo_natal sao_joao segue_tudo segui_o senho_verea sido_uma so_ate
sonia_$ ta_0 ta_bom tanta tao_no tarde_carla telef_de texto_na tive_um tudo_assin um_minut vinte_de vos_chega wirth_em dp10qr: do_mes dp2: ^_deixa ana_ate ao_longo as_nossa assin_ate audio
comen_$ cultu cumpr_a de_almoc de_casa de_cultu de_fregu digam do_estud e_envia efetu emend final_do junta_de longo mais_tarda minha_sogra no_zap o_audio o_mais ontem_no por_todos quint_da
reali remet_a secre_$ so_agora so_lhe tarda tem_os tem_sido dp2q: ^_quint a_tabel ate_segun conta_do de_ser do_traba noite_! o_rapaz dp2q3: ana_estiv dp2q4: enten dp2qr: acess dp2r: de_entra
passo_a respo_na sexta_o dp2r2: ja_tem dp3: comen devid direc_da manha_e no_onibu no_seu onibu segun_sem sogra dp3q: hora dp3q2: entre_o dp3q4: preci_de dp3r: ana_wirth envio_os seman_$
dp3r3: carda quart_$ dp4: lho sexta_sem dp4q: segun_0 dp4q2: isso_e junta dp4q3: bem_? dp4r: wirth dp5r6: terca_$ dp7r3: depoi_de dp8: de_corre dp9: tem_tudo dpq: a_entre as_fatur assin_pelo
da_mais dispo e_descu lugar mail_$ mes_e no_papel os_acess pediu_me preen que_foi que_no que_tinha rapaz_da tb verea dpq2: ^_gosta do_logot dpq2r: horas dpq3: diz_que manda_de dpq4: de_assin
dpq5: ano_passa dpq7: ^_preci dpq8: ?_a dpqr: a_mao ah disse_que histo marco_e dpqr2: a_outra parte_do dpr: a_prova ai_? ja_a levan novos numer_do o_sloga q_o thiag_$ vai_com vindi dpr2:
capit estao_com ficha lista_dos medid_da o_carda dq: !_voces ^_terca a_bia a_lei a_mesma a_refor a_senha abre_$ abre_no agora_quem ainda_da alumi alumi_$ ana_esper ana_os aviso_de bicic
bjo_$ cair calcu coloc_a da_fatur da_manut da_porta das_quais dinhe diz_0 do_banne do_e do_papel e_aquel e_melho em_alumi em_branc em_duas em_lugar estej_tudo fecha_as ficar_o ficav
fiche_que ficou_com fisic formu fotog_na frete galer_de gerar gosto_muito guari impli isso_muda joia_? lei lugar_nenhu mais_barat mais_pra mais_se mande_o manut_do mesmo_do moca_da muito_o
na_diret na_guari na_porta nao_$ nao_apare nenhu_e nos_esta numer_da o_formu o_frete o_menu o_proto o_recib o_servi orcam_de pagin_$ palav_passe pela_propo permi pizza ponto_a por_outra
preci_que prefe_de preto propo_com proto que_estej que_lhe que_vence quem_respo queri_aprov refor_da regis_o salao_e senao_e senao_o ser_a serve_$ so_em so_pro sobre_os sogro some texto_e
uma_pergu vejam virgu_e dq2: 0_exemp 0_para ^_podem bjo custa eu_mande fica_em lingu mudar_o porte vir dq3: ^_quant coisi como_se no_vosso o_ponto ponto_0 dq4: a_parte o_iva perce_se so_uma
vence dq6: iva pdf dqr: as_image bem_por e_nosso viva_ana dr: 0_com 0_em 0_sao a_dona a_douto adega aluno aqui_em bras cadas confe_ai couto da_recep de_sempr depoi_da dia_e do_drive e_sobre
equip_as escur_e ficam_para fotog_antig fotos_dos gente_vai jardi letre luz_$ mais_0 menos_o monta_a na_maqui no_telef novo_e novos_o nuvem o_calen o_letre o_mapa o_mater o_retra ofici_do
os_do os_prato para_ser pasta_do pode_mante pode_segui porta_ha pra_eu pro_meu que_vale recep_e respo_0 roger_$ segun_esta sirva sorri_$ ta_ai time traba_que um_cafe dr2: att coloq home ja_o
os_de pasta_a quant_as segue_a vinho dr3: fotog_da ja_as prato dr4: segue_o dr7: anexo_os n: abel acesa achou acred alegr algar ali alvar ambie amiga aquil assal ateli austr baile bairr
banda bar berbe biena bilhe boneq campe canin cansa capas cerim chiad chris cleit coinc congr coord corpu cruel cruze curtu dali dana deleg desgr desma diagr diria divin educa educo enc
enche esbar esfer espos estas expon expos exter falen fato febre feijo feste filma filom fomos galin ganha gatos geres gil gravo grito iman inund julia junte leitu ligou livra lota lu macac
mamae marat menes naque noteb olhe ouvid ouvir palco pales peixe pesca pinta polic ponte posta praze preju racha re rimo romao rouba ruim sacol sal samba selec shirt sol sorve tabua tava
tecla tete teus tinta torca tortu traz trech trint velha vento vesti viere visit zero n2: 0_graus ^_acho a_acomp a_frent a_todos acaba_de aguen anos_da ar_desde benfi boa_viage calor cheir_a
coisa_a conta_como conte_por desde_ontem enfim esta_fora estar_fecha fazia festi ficou_linda frigo frigo_! gavet graus hein hein_? junho_$ linda nao_quis nao_sou nem_imagi nova_morad o_festi
o_premi o_segur pagin_intei para_te para_toda parab_pelo parec_um pelo_premi premi_! que_passa rua_e saber_um se_puder soube_que stand te_conta telev todos_ai vamos_estar vossa_rua n2o:
foi_um geren_$ suces n2o4p: da_vossa n2o7p4: conte n2opqr: sexta_e n2oq: incom n2p: hotel julho tomas tudo_a n2p3: ^_ontem n2p4r3: dentr n2pq: causa_do n2q: erro_0 estag estev_ca jogo jorna
merca n2q3: erro n2r: da_manha n3: ^_parab cheir desej e_tudo em_copia marco_a obras n3p3q: estev n3pq2: abril n3q2: carri uma_pagin n4: manda_cumpr premi no: a_geren ana_e celeb conno_$
costa de_manda deixo dra_filip fecha_por horac horac_$ ilumi nao_for oab orcam_nem respo_a sr_costa tomar trato_do no13: a_empre no2: comun_que mensa_$ o_sr suspe no2p2: seman_passa no2q3:
perdi no2r: colab no3q2r: do_nosso no5p7r: no_domin no5pr: sr no7p: nao_nos nop: ana_a nosso_escri noq: vossa_parte noq2r: a_mais noqr: seja nor: conta_da nor2: livro np: !_quint a_fecha
a_visto abril_$ ana_foi ana_vou ao_seu assis com_consi decor diz_me e_disse e_mostr em_julho embor equip_! escri_esta estam_com eu_to festa_e ficou_a final_de grand_e intei_com junho_e juri
lhos ligar mas_ate me_com melo minut_de moca_do mudou na_casa na_vespe nada_que natal_abenc nessa_data no_final o_bacal o_douto os_meus os_servi os_socio outra_e prepa quem_fica quint_de
quint_que reza reza_por sou_a tavar_$ temos_uma to_com tudo_para vespe np2: a_secre as_crian assin_na beijo_grand casa_em de_natal deem dentr_de distr na_mao notas se_para teu np2r4: plani
np3: tera np3q: receb_o np3q2: ano_novo np3r2: hoje_ja np4q: dia_todo np4q2r: quint_dia np4r: sobre_a np4r2: feira_da np5: ^_hoje np6r3: da_seman npq: conta_esta de_mim ficou_lindo mail_nao
passa_e possa quadr npq2: de_abril num npq5: ?_o npq6: gosta_de npr: bacal de_ender dizem ja_se migue o_migue nq: ^_estim ^_fui a_conse a_meia ameac as_caixa atend_o basta berna_$ cafe_e
da_ultim de_saber deita dele_o dia_na do_jorna do_mundo encon_o estra_a gente_o giro grafi_do haver haver_uma ilhas inves isso_se jussa lanca matos meio_do mim_$ na_sala nao_estou no_meio
o_jogo o_lanca obra_do pela_vossa perce_o pergu_quem pos preco_inclu queij queri_que recor sandr telef_$ tesou_$ ultim_vez vai_estar vende verme nq2: avisa_a com_uma da_erro e_possi inclu_a
o_carri pedin vem_o nq2r: estim ir nosso_lado nq3: ^_quem vinha nq5: possi nqr: a_luz meia nr: 0_eu 0_funci a_tipog as_quatr corte dizem_que faco_a fotog_e mas_ja nao_confi nao_quer o_do
o_escri o_livro para_voce plast por_conta produ_de pront_e que_ia que_quere rosa tipog vao_as voz nr2: minha_tia tia o: abrig abuso acao acme alfre amaro arbit arman armin artur asae assed
ativi atrav ave avos borda carlo casal cessa cesso chao citiu confl crime cujo curso decre defei diant dirij dista doenc dor efeit efeti eulal evera exclu facam fe foram ft futur geria grata
habil hall heran idali idosa impug incum indet indev infun leone lume maier matia meios meira mg nelso nordl nulo ocorr pache picar pires profu prolo recur reque respe riram rompi salta
sejam sofri solar tavol teles tema tendo texte torne trigo vcs vemo vergo o13: falec o2: ^_lamen ^_retir a_insol abste abste_de acion_o admin_da admin_nomea advog_entra advog_vai ao_admin
assun_esta cesse_de cesse_qualq com_essas consi_o conta_neste conta_por contr_por dados_$ de_imedi de_luto de_novas de_prote debit deco_$ dirig_ao dirig_se divid_e do_admin do_falec dono_da
em_paz em_proce empre_entro empre_falec envia_estes envia_lembr escre_sobre esta_entre esta_fatur exas falec_do falec_na falem falem_com favor_parem geren_da imedi_qualq insol_e insol_por
lamen_infor lda loja_falec luto mais_nenhu me_mande mensa_vossa meu_clien na_deco no_passa no_proco nomea_pelo nossa_empre nosso_socio o_admin o_caso o_proco os_credi pesar proco_e prote
qualq_novo que_deixe que_entre que_suspe queix_na recla_e recla_no resci retir_da se_abste se_insis ser_dirig socio_geren tarde_ja ultim_domin v_exas vai_entra vamos_pagar vezes_para
vezes_que vou_acion o2p: cobra_$ na_seman no_ultim novas o2p2: a_ser o2q: acion pedid_de o2q2: ^_solic o2r3: com_ela o3: admin_judic agrad_que conta_convo conte_a de_cobra de_lembr deco
deixe_de dessa_lista dever_ser e_exijo em_tribu escre_mais essa_divid exijo_que foi_entre imedi insol_$ mais_sobre mande_mais me_retir minha_advog nomea nos_em os_conta pelo_tribu por_sente
queir_dirig recon_essa recup recup_judic se_ao se_conti sente sente_de vossa_lista o3p: a_corre por_escri o3p2q: ^_me o3p3r: conta_com o3pq38r: ou o3q: meu_advog prest o4: ^_conte dever
empre_foi este_assun exijo ja_pedi lembr_$ me_envia me_escre na_quali nao_recon pedi_duas proco quali_de qualq_conta quero_receb receb_mais o4p: ^_exmos exmos exmos_senho o4p3q: ^_peco o4q:
entre_ao o4r: e_mails mails nao_quero o5: chega_de judic_$ mais_mensa me_conta nos_conta que_cesse recla o5p: ^_infor o6: ^_chega cesse conta_mais falec_no peco_que queix sobre_este o6p:
pedi o7: decla_insol dirig foi_decla judic o7q: solic_que o8p: advog_$ o9: decla op: ^_devo a_envia admin_de amade comis_de conta_passa deu_entra dezem_$ encon_em envia_a esta_de lemos lopes
me_para nao_poder nosso_jurid para_nada parar por_email que_ela que_ningu repre se_encon total vez_que op11r2: da_proxi op2: graca o_conse op2q: com_voces devo op2q4: me_a op3: daqui passo_o
op3q2: poder op3r: feira_ja op4: de_uma decis_$ op6q: domin_a opq: a_devol ta_com opq2: do_sinal opr: d oq: ^_perdi conta_ate de_nos defen dito esta_fecha filho_$ gente_procu incom_a mais_o
marce me_cobra me_tira monte para_que passa_por pfv prazo_de proce_a que_seja se_de telef_se um_video voces_obrig oq2: manda_me perdi_o oq3: ou_por oqr: comer oqr2: catal or: da_mesma ingre
livro_de or2: dos_servi p: 0o acade acert adici alban albun albuq alhei almox along amem antev apanh areas armaz arnal asses assum autar balan balta banca banho barul basto batem beija belem
bj black bloqu brasa bruna cadu caind caldo cama carpi casac cator cidin claud cobri comit concu confr cotas crech culto demon dengu desem desli dinis dnv dudu duran edson eita eleic empen
encai encar engol enrol epis escad espec espet essen estaf esten ester esvaz evand evita falho ferre ferro figue fogem foren fraco frida frita galax gesto homil inalt iphon irmas job lagar
largo leiri letiv linho liqui locuc los lotad luana macau mar meado mestr mexem miche minim minuc missa mo modo morei nesta nove oii olhei olive oscar pa padre par pasto pc pecas pessi plini
posic posol posto pousa pq pranc pras prati prof querm raban rampa rebel reces recol redig reesc regim regul roca rotei salga sarme saude seg serao serem shop sincr sinte sofa soter sra
studi subme subsi surf talao terre tomad tome tou tranq tuca turma veiga venda versi viaja viros vive vogal vozes welli xinga zica p10: lhe_o p12: na_sua p15: sem_falta p15r5: te_mando p2:
!_dra !_na 0_atenc 0_na 0_voce ^_apont ^_deem ^_dentr ^_ele ^_envio a_audit a_festa a_hora a_razao a_remet agora_vi ai_palav ainda_hoje alega alega_revis almoc_envio amanh_cedin amanh_tenho
amilc ana_segun ao_almoc ao_final apont_para as_alega as_legen as_plani assin_no ate_amanh carda_$ carol carol_$ casa_da cedin_te chega_o compl_na compr_nos conse_reune consi_mesmo
conta_envia cultu_$ cumpr_amilc da_segur decis_ate deem_me demor_a demor_tivem devo_conse devol_a disco doent_$ dossi_compl dra_ana e_agrad e_envio e_escre e_impos e_isso e_outra ela_te
ele_vai em_julga envia_as envia_do envia_tudo envio_amanh envio_lho envio_o envio_vos estou_com estud_previ falta_envio falta_mando farem feira_nesse feira_tera festa_junin festa_pelo
fica_sosse ficar_desca ficou_no foi_impos hoje_ainda hora_de isso_conto isso_no isto_para junin lado_pode lhe_chega lhe_ei lhe_poder lhe_uma lista_fecha lo_na loja_cheia manda_lhe mando_lhe
mando_pode mando_sem mando_ta manha_tem marco_com marta mas_no mas_quart mas_terca medid_$ meio_so mesa_$ mesmo_mas minha_respo minut_por na_caixa na_camar na_corre na_estra nesse_mesmo
no_docum noite_quand nossa_decis nosso_comen obser ontem_foi os_docum os_video pagam_sera palav_$ para_terca passo_as pode_anota pode_conta quart_eu que_cuida que_ha quint_no quinz
quinz_dias reabr_a receb_de receb_em receb_os resol_isso respo_lhe respo_o resul_$ reuni_do salva segun_de seman_dia seman_envio seman_eu seman_sento seman_tem senho_receb sento_com sento_e
sera_efetu seu_lado sexta_mando socia_que sosse_$ sua_mensa sua_mesa tarda_$ tarde_o tas tas_na te_entre teixe teixe_$ tem_toda tivem_a todos_e tudo_ate tudo_de tudo_do tudo_junto viu_?
volto_dia vos_$ vou_pra p2q: 0_dou as_alter as_tradu de_comun fatur_$ feira_por nossa_respo quint_$ terca_dia versa_final p2q2: comun_$ diga p2q2r: relat p2q3: conse_envia mais_uns uns_dias
p2q4: ate_quint escla p2qr: desde_ja mas_a o_fim p2qr2: dia_! tiro p2qr6: segue_na p2r: chega_ate compr_de de_preco de_produ dia_segue do_almoc do_carda ele_so envia_lo gabin_de preco_do
prova_e reabr segun_ja so_consi te_as tem_no p2r2: as_cores e_nesse p2r3: eu_mando p2r4: ^_mando p3: ^_entre ^_seman amanh_sem ana_as as_festa audit cedin cedo_te compu_morre da_me daqui_a
de_mais descu_pelo dia_segui do_natal dormi dossi email_$ escol_as eu_resol feira_tem julga lhe_as mando_os natal_dia no_compu o_dossi o_segui pegou pelo_meio pelo_que perda pode_cobra
pode_deixa previ que_na receb_no revej seman_toda sexta_tem tabel_de tens_isso terao vem_eu p3q: ate_quart meu_compu reune_na reune_no revis_ate te_devol p3q2: sexta_dia p3qr: devol_o p3r:
a_limpo limpo lo segun_eu p3r2: e_amanh tenho_a p4: ^_de amanh_cedo consi_mas depoi_do envia_lhe eu_sento fotos_ate las sento_me te_envio texto_revis voce_receb p4q81: ?_$ p4r: e_mando
mando_as mes_$ p4r2: no_mesmo p5: descu_pela mando_tudo mas_na maxim no_maxim pela_demor to_na p5q: o_pagam p5q4: a_tarde p5qr4: sexta_$ p5r2: proxi_quart p6: 0_tem falta_$ p6q2r: ate_terca
p6q3r: quint_feira p6r: fim_da p6r2: mesmo_dia te_passo p6r3: nesse_dia p7: me_ate texto_$ vao_receb p7r: amanh_de p7r2: ^_vao p7r3: seman_que p8: envio_lhe p8r3: nesse p9: sento sua_caixa
pq: 0_tenho ?_? ?_sobre ^_meu a_patro acore agua ah_e arqui_com arqui_me as_minha assem_e assin_o canal cinco_minut coisa_para comec_a conse_reuni conta_na da_junta da_tradu de_compr
de_forne de_olho de_pesso dia_nao direc_reune diret_na e_bom e_conta ela_pode em_alta em_cada entre_na envia_os envio_da escla_o eu_na falha fotos_a fotos_que geral gosta_muito henri
histo_do isso_na joana joaqu loja_diz manei model mudar_a ne ne_? nos_escla o_ana o_desen para_mais passa_ja pelas presi_da quart_e que_fica quem_vai relac reuni_as se_preci seixa senha_do
serra so_vi soluc texto_sem vi_agora pq2: ?_os ^_tem eletr faz_favor mais_de negoc pais para_fecha progr se_faz segun_? table voce_conse pq2r: separ pq2r5: ^_em pq3: pode_me pq4: certo_?
conse_manda pqr: acha amanh_te as_corre caro do_segun elas falo_com funci_a jorge jorge_$ teste pr: 0_ana 0_fotos a_ata a_procu acha_que amanh_ao ameli ameli_$ aprov_pelo ata ca_na cai
carre_as carta_o chama_no chega_$ coisa_me confi_com conto_envia contr_socia cores_e corre_da desen_so dos_socio entao_o envia_vos envio_$ eu_tiro feira_envio fica_pront ficar_no genro
ja_separ la_tem lhas_na mando_o me_chama meu_genro o_dr o_marke o_relat o_resta os_teste pacie_de passa_ca paste paula proxi_sexta quart_dia quart_que so_liber so_na sobri te_respo terca_que
vem_dia vetor vou_janta pr2: as_ficha de_dentr dia_envio e_segue fotos_da janta mando_ja numer_de recei sexta_da pr3: segun_que pr4: segue_os q: achav acont acril aflic aguia alvim anabe
arrum asnei aspet auten bazar bronc burra busca cauca cedid celes celso cida cinze cisma clebe clica conju cooki cotac curto daque dava dura dwg ecra emite emiti estoq exata factu ferra
fizes foro fundo gabri gilbe gol gonca honor horiz impor incid inox integ isabe jacin juram juros lapis leono levar levav levei ligia ligo limpi livia manta manti mb menor mirel multa oico
orcem outdo pasco pe pesam pf pinto pri prima propr pulo puser quiet quilo quim quios razoa recuo remar ronda roubo sangr sarai simbo sobe sozin stori sumid sumiu surgi taxa tente tiram
tives topa travo uso vaga valid verso viave vitor vo way word zip q10: preci_do q2: 0_? 0_ou 0h_? ?_minha ?_nao ?_so ^_pergu ^_vinha ^_voce a_claus a_ignor abrem advog_pergu agora_da ano_?
ano_conse atrap bem_o cade cade_o camar_so cobra_a conse_? conse_me conse_reenv consi_abrir da_pra da_prime de_ir de_letra de_pais dele_e descu_mas difer_? diga_me disso_? do_recib
domin_fica duvid_antes em_nosso escla_se esse_valor expli_como expli_me favor_? fecha_? fecha_ate fotos_depoi gosta_que hospe_do ignor ignor_mas inclu_as inclu_o inclu_ou ir_em isso_atrap
iva_e ja_agora lado_ou letra_$ lingu_? manda_o mande_as mesmo_que na_duvid na_grafi nao_acho nao_enten nao_receb no_ano no_contr no_mes no_preco nome_ou nos_envia nosso_nome novo_? o_eletr
o_tipo orcam_ate os_porte ou_do ou_em ou_isso ou_nao pagin_das pais_$ para_mudar pedir pedir_vos perce_bem pergu_se pode_reenv podia por_ano pra_fazer preco_? preco_ja prefe_que prefi_falar
prime_ano qual_dos quand_preci quant_custa que_horas quint_a rascu reenv_? reenv_por sair se_? se_ela se_for se_refer sem_isso site_ou tambe_? tenho_que ter_um tipo tipo_de tira_uma um_preco
uma_coisi uma_versa ver_a ver_uma versa_com vinha_pedir viram voce_prefe voces_? vos_mais q3: ?_no a_hospe aloja claus_0 duvid_o duvid_se envia_me fiche_nao inclu_no logot_? mes_ou
nota_fisca o_aloja o_prazo ou_e ou_na ou_no ou_voces pdf_? preci_da qual_e quer_saber se_passa sexta_? tradu_? valor_e vosso_? vosso_orcam q4: ^_conse abrir_o claus da_para de_decid em_pdf
hospe ja_inclu para_quand parte_? possi_? quem_e recib_ate voces_conse q5: ^_qual esta_inclu forma_preci que_preci se_eu q5r: e_por q6: ?_e e_se que_forma q7: ^_voces q8: reenv uma_duvid qr:
?_abrac amei amei_a anexa as_de com_estim de_estar duvid_do e_quand ement eu_tenho eu_trato falta_o googl jura jura_que manha_a pra_apare preco_e prime_pagin princ_o que_manda salas se_ainda
vai_na qr2: e_do que_la r: 0xlog abili acend adesi agraf agrup alcad amand analy aniba anna ataca batat beto bios bit bolsa brilh call caras casad cente chumb cinto clube colec curri dedic
delas desfo despo disci docen durou edita edito emoci encad engor enjoa enolo espac farin guerr hd heloi higie infan joca labor lapid leu limpe lira lomba lote lou ly mexer mole nele nena
netos pano pedag prefa pudim punha refaz renat repet rocha ruas sanda semes sotao statu tati teams testa tim tinto trena unipe vanes varan varej verao verbe youtu z r2: a_palet a_plani
ainda_anda alerg anda_a as_dos as_na chef da_home da_marca da_vovo do_catal dos_produ envio_na eu_subo facha_as facha_o falta_as fonte_segue foto_de inici_os ja_coloq ja_os logot_as
mando_ate mando_no manua_da na_plani oi_segue outra_metad palet prime_parte rosan rosan_$ segue_ja segun_na sim_o so_falta so_os subo vem_$ vovo r3: !_segue ainda_estao as_do segue_as vao_ja
r4: anexo_as
"""
