"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: aborr adiou adoec agron ajuda alo amiza andad apoio arrai artes assen ativa atola atrev bahia batid beatr calha canad candi canta capri certa cheio chuva
cica cirur colhe cordi cuido cumps darem debai deses dific digre dilig direm doces dorme elegi embar equil escon facul falhe faliu farei fies firme franc
gener grani graoz greve haja hehe hei horta ident incli islan janua juris justi laura lenta lento lerdo limei lousa lutar ma madri manel maris marle metic
mexo miolo morro muniq neto okafo olham paren paroc parqu patra peca pedre pedro pegan perdo pesco peso pesta pina poda polon pombo pouqu preoc probl proib
pros provi quebr ramal redat remor repas respi ritmo rodan salgu sam sauda scann seis senta serio sigo sopra sumic super tamo tanto tenta terem ti toque tranc
vacuo valdi vemos vered viran visua vixe a10d10n2o3p10q6r2: pelo a10d10n2o5p2q2r2: traba a10d17nop14q5r4: ta a10d2op6q2: isto a10d2q3r: algum a10d4n5o2p50qr7:
seman a10d4o2p9q6r6: tenho a10d8n7o2p43q4r10: feira a10p5q: volto a10pq: a_esper a10q: tiver a118d203n56o53p121q68r35: a a11d13p24q6: descu a11d16no2p16q8r2:
sem a11d20o14p4q11: ^_nao a11d21n10o2p54q13r14: sexta a11d2p2: com_calma a11d30n14o10p15q5r4: ^_a a11d8n6o7p12q3r: a_minha a11d8no20p7q6r2: nosso a11dno6p3q2:
trata a11dnp3q: de_feria a11p2: estou_de a12d14o4p4q4r: nada a12d17nop20q2r4: respo a12d5n3pq2r2: coisa a12dr: e_depoi a13d15n11op12q17r: uma a13d16p25q6r2:
assin a13d19n9o2p8q2r5: aqui a13d2npq4r3: esper a13d2p2: calma a13d3n4op3q2r3: la a13d9n5o27p17q10r5: conta a13do11q: nao_me a14d19n4o11p11q8r3: meu
a14d22n14o15p14q40r5: se a14d27n4o5p25q9r2: 0_de a14d6p5r: esque a14d8np8r6: ele a14dpq: vejo a14p2: ^_ainda a15d16n3o12p25q3r4: ao a15d23n5op9q5r3: das
a15d26n13o7p16q10r3: ^_o a15d28n3o4p8q2r4: com_a a15q2: ^_obrig a16d4n2p5q: feria a16d4n3o2p42q2r2: lhe a16d5n3p43r10: te a16pq: ^_receb a17: ^_estou vou_ver
a17d12n7p30q17r13: eu a17d4nop3q8r4: quand a17d52n10o26p25q19r3: por a18d27n5o2p58q15r10: dia_0 a18d33n6o3p9q9r8: com_o a18d34n8p43q11r20: segun a18dnp3qr3:
digo a18op5q2: disso a19d12n10o8p17q10r4: minha a19d12n2p19q8r3: mas a19d37n11op28q14r13: so a19dop9r3: volta a2: !_esta !_eu 0_vejo ^_agrad ^_anota ^_assim
^_passe ^_um ^_visto a_cabec a_discu a_medir a_ofici abri abri_o acuso acuso_a agora_no aguar_o algo_$ ana_receb anda_por ando angol anota_obrig ao_joelh
ao_traba aqui_estao avari blz_vou cabec_fresc calma_mais caos_$ carin_e cidad cima_da coleg_de coleg_e confe_os conse_ver contr_esta culpa da_assin da_camar
de_situa deles_$ demor_isto depoi_a depoi_vejo dia_carla digo_algo direi_obrig diret_$ do_diret do_parec dou_notic e_la ele_$ ele_e ele_ta em_angol em_breve
em_falta em_luand encam_ao faco_ideia falam_depoi falar_prime falta_so fazer_$ feria_$ ferna fora_ate fresc hoje_talve infel_$ insis_com insis_esta inter_e
isto_por joelh la_nao le lembr_o lembr_vou lhe_$ lhe_envia lhe_posso licen_e loucu_$ luand maos_a marid_e mas_ele me_mando me_os me_vou medic medir mesa_do
meu_coleg muito_cuida nada_esta no_sitio nosso_diret nota_obrig notic_$ novid_digo o_chefe o_depar o_layou o_sinal obrig_ana olhar opera_ao oport_$ pacie_$
para_anali ponto_de por_insis pouco_de prime_com puder_$ puxad que_estou que_soube que_trata receb_muito receb_sim rede reenc_a regre_na se_pronu segun_estou
sem_ele ser_opera sim_! situa so_regre socia_$ talve te_aviso tenho_como tenho_tido tido tive_tempo tiver_as tomei_nota vejo_$ vejo_o ver_assim vez_por
voces_isto volto_no vou_cobra vou_insis vou_reenc a20d15nop63q20r7: ate a20d53n7o17p29q11r25: ja a20d65n23o14p64q20r11: no a21d14n21o5p10q10r2: um
a21d58n9o3p57q24r31: as a22d33n8o7p47q12r21: os a23d5pq6r2: ver a24d13n2o4p23q14: isso a24d39n10o3p88q27r20: dia a25d6n2p12q3r5: depoi a25dp2qr: ainda_nao
a26d106n15o11p72q34r20: 0 a26d3n2o3p23q5r2: receb a272d388n94o115p275q179r67: $ ^ a28d56n17o6p54q23r10: ana a28d74n17o16p48q31r30: da a2d: algo assin_hoje
breve breve_$ com_carin depoi_$ feira_passa lamen_$ layou nao_esta nenhu_o nisso_$ para_quint passe_o pus retom retor_do sabe_$ santa a2d10n2r: otimo
a2d10nop2qr2: porta a2d10p2r2: pasta a2d10p4q2r5: estao a2d10qr21: anexo a2d11n4o14p5q10r: nos a2d11n9op8q4r: ontem a2d11op3q7r: bem a2d13n3op9q7: fecha
a2d14n3o4pq: de_0 a2d15n2q10r8: pagin a2d15np13q6r4: fica a2d2: ^_assin ^_ca ^_confi o_retor opera a2d2n2op2q2r: disse a2d2n2p2: feliz a2d2n2p2q: beiji
o_pesso a2d2n2p3q2r: da_minha a2d2n3p5: boas_festa a2d2no4pq: proce a2d2nop2qr: direi a2d2nopq2: gosto a2d2np: ^_estam a2d2np2: feliz_natal a2d2np4r3: secre
a2d2npq: cozin a2d2nq11: perce a2d2nq2: do_que a2d2o2: momen a2d2o2p5: email a2d2o4: duas_vezes a2d2o7: o_assun a2d2op: do_senho a2d2op2q: cuida a2d2opq:
desca a2d2oq: da_direc isso_nao a2d2p: da_cozin das_festa recep a2d2p13q2r5: os_texto a2d2p2: ^_infel nao_vai a2d2p3: do_seu a2d2p3q2r: do_meu a2d2p4: ^_esta
a2d2pq: nao_e a2d2pr: segun_e a2d2q: ^_ta ler a2d2r: que_ele a2d3n: aqui_na a2d3n2: a_sexta a2d3n3o2p3q3r: tempo a2d3n5opq2r2: nova a2d3n5p2qr: um_abrac
a2d3no: e_com a2d3no2p2r: dona a2d3no3p4q: setem a2d3np6q2: cara_ana a2d3np7q2: ^_cara a2d3np7qr2: fim_de a2d3npr: q a2d3npr2: e_ele a2d3nr3: a_prime
a2d3o3p4q: de_setem a2d3p: e_ainda e_ao a2d3p2r2: carla a2d3p3q: minut a2d3p4q2: palav a2d3p4q3: tradu a2d3pqr: menin a2d3pr2: a_do a2d3q4r: fazer a2d3qr:
confe a2d3r: esta_aprov a2d4: infel_nao a2d4n2o2p10q2r: vos a2d4n2op4q: o_seu a2d4n3p12q122r4: ? a2d4n4o2q10: vosso a2d4n5op2q10r3: quem a2d4np26q2r13: quart
a2d4np2q2r4: numer a2d4o: marid meu_marid a2d4p6q3r2: boa_noite a2d4pq2: fala a2d4r4: anexo_o a2d5n2o2p3q8r: novo a2d5n2op2q2: voces_$ a2d5n2p14r2:
sexta_feira a2d5np14q6r2: na_quint a2d5np3q: rui a2d5opq5: ponto a2d5p: b a2d5p11r4: com_as a2d5p3q2r2: que_e a2d5p3q3: descu_a a2d5pr2: na_pasta a2d6n3pq2:
temos a2d6np8q2: cara a2d6nq3: ^_as a2d6p3q2r: ficar a2d7n2p5q2: de_junho a2d7n3p5q2: junho a2d7no2p2r: ningu a2d7np21q3r5: fim a2d7p2: a_diret trans
a2d7p7r4: entao a2d7r19: em_anexo a2d8n3o2p8q: ^_na a2d8npq2: grafi a2d8op4: exma_senho a2d8op5: ^_exma exma a2d8p10q2r4: o_texto a2d9n3q4: apare a2d9n8oq7r:
site a2dn: mostr_a so_a a2dn2p: visto a2dn2r3: ^_aqui a2dn3p2q3: causa por_causa a2dn3q4: fique a2dno17p: empre a2dno3pq3: que_me a2dno5p6q: comun a2dnp:
fecho ve a2dnp2q: mal a2dnp2r: que_so a2dnp5r: seman_e a2dnpq: lindo a2dnpq2: banco a2dnpr4: segun_$ a2dnr: esta_um a2do: atent a2dop2q4r: dele a2dop4r: dr
a2dop6q: pagam a2dopq: assoc a2dp: aqui_e calma_e mudan parec_da vai_dar a2dp12q2r: revis a2dp12qr7: que_vem a2dp2: a_minut nisso nuno ontem_e a2dp2q5r:
ate_dia a2dp3: razao a2dp4q: o_arqui a2dp8: a_seman a2dp8q2r: feira_dia a2dp9qr: tem_a a2dpq: museu a2dpq2r: quatr a2dpr: esta_na folha os_dois a2dq: o_advog
a2dq2: do_vosso a2dq3: por_mes a2dqr: princ a2dr: mater a2dr3: os_numer a2n: vou_falar vou_ser a2n2: para_avisa soube a2n3op3q3r: passa_a a2n5: so_para a2no:
da_empre a2nop2: a_trata a2np: papei a2npq: parad a2npq5: ^_antes a2nq: causa_da a2nr: falta_a a2o: direc_e nao_decid nunes que_houve sitio a2o2p2: ultim
a2o4: em_conta a2o8p2q2: cobra a2o9: ao_nosso a2op: volta_a a2op2: damos a2op2q7: forma a2op4q2: sera a2op5qr: faco a2op8q2r: devol a2opq: comis a2opr:
ainda_estam houve a2oq: trata_do a2oq2: enqua a2p: !_vamos a_mudan amigo ana_agrad as_volta ce corre_aqui da_secre digo_te estou_na feria_e lhe_sei na_mesa
nao_adian nao_faco os_papei passo_me prome_para que_volta sei_dizer tempi um_tempi vi_seu volta_com volta_de volto_a a2p13q: ^_amanh a2p2: abrac_nuno assin_do
estam_a miudo os_miudo so_depoi a2p2q: amost antes_disso feria_na a2p2r: com_ele dele_$ digit digo_lhe a2p3: acusa_a amanh_e as_prova uma_vez a2p3q: dou_lhe
a2p3r: ja_lhe a2p4: acusa prome_$ sexta_nao a2p4qr: segun_dia a2p5: compl a2p8: esta_seman a2p8r: de_amanh a2pq2: o_banco a2pqr2: presi a2pr: ele_volta
estam_em a2pr2: o_forne a2q: aprec do_museu mais_tarde me_disse pega por_fora pronu sem_a sobre_as a2q2r: de_ver a2qr: rapid a2r: as_outra ele_nao estou_esper
o_diret a2r2: biogr a2r4: ainda_esta a3: ^_blz ^_ok ^_tomei ao_escri calma_$ caos de_pacie esper_da eu_olho falo_$ logo_que maos me_respo nao_lhe olhad_com
oport que_anda regre_no seman_estou si so_reune um_caos volto_ao vou_mostr a32d37n16o8p31q25r7: para a32d9n6o30p26q29r3: me a32dr3: assim_que
a33d39n9o18p27q29r22: em a35d48n25op25q5r9: ! a35d6nop2r3: assim a37d46n9o10p25q13r10: esta a38d78n21o12p55q34r23: do a39d4nop12q4r14: ainda
a39d68n19o15p103q28r44: na a3d: ^_combi bocad deles ideia meu_chefe nao_esque nao_posso obrig_por um_bocad a3d11n4o3p4q5: loja a3d11no5r4: ^_ja
a3d13n2o7p18q8r2: domin a3d13n2p8q3r3: oi_ana a3d13np13q9r2: mesmo a3d19n7o2p18q3r2: cumpr a3d2: carin depoi_das a3d2n: cima a3d2n2p3q: vi a3d2n3pq: filha
minha_filha a3d2n4p4qr: beijo a3d2no2p11r11: na_terca a3d2nop2qr3: obrig_pela a3d2nr: equip_e a3d2o2p: lamen a3d2o5: vezes a3d2p: mas_o valeu a3d2p10r4:
segun_feira a3d2p12q4r: mes a3d2pq: loucu uma_loucu a3d2pq11: se_o a3d2pq4: reuni_de a3d3n2o2q2r: nenhu a3d3n2o4p4q7r2: o_que a3d3n2p7q2: todo a3d3n2p9r2:
casa a3d3np4qr5: confi a3d3np5q: deixa a3d3o2p5qr6: ela a3d3o2r: nao_ha a3d3o5p2: deixe a3d3op26q4r7: envio a3d3p4q: plant a3d3p4q2: arqui a3d3p6: descu_o
a3d3p9r: assin_$ a3d3pr2: liber minha_socia a3d3r: ok a3d4n6p3q2: queri a3d4p: altur a3d4p7q: por_isso a3d5n2p: a_equip a3d5np: aprov_a a3d5o: celul a3d5p4:
a_demor a3d5p4q6: o_orcam a3d6n2p8qr2: escol a3d6o9p3: admin a3d6p12q8r6: as_fotos a3d6p7r: do_dia a3d7n2: segun_a a3d7n2p7q14r: ano a3d7n4oq: passe
a3d8p13q9r8: fotos a3d9n3op12q3r5: ai a3d9no3p3: vamos a3d9opq3: a_propo a3dn: aqui_esta em_cima a3dnp3q5r2: e_eu a3dnp3qr3: o_conta a3dnpr: sabe a3do11:
nosso_advog a3do3: cabec a3dp: agrad_o nao_tive quase tive a3dp2: que_tem a3dp3qr: combi a3dp3r: mesa sobre_o a3dp4q: seu_e a3dp5qr2: prova a3dpq: garan
na_reuni a3dpq2r: meu_socio a3dpq4: tem_de a3dq: pouco a3n2: ana_so nao_sei a3n2pq6r: se_a a3np: adian a3np3: nessa passa_o a3np4: minha_coleg a3npq: por_aqui
a3npq4: cunha a3npr: o_fotog a3nr: ainda_estou a3o: eles tomei a3o2: do_assun a3o2p: depar_jurid a3p: aguar andam de_falar de_lhe discu e_digo melho_atenc
merec merec_a nessa_altur nossa_melho que_merec volto_na a3p2: anota isso_$ a3p2q2r: atras a3p3: ^_to a3p4qr: ta_na a3p7q2: reune a3pq2r2: tenho_de a3pq3:
^_para a3pr: ficou_de a3q: de_licen um_pouco a4: blz dar_uma depen depen_do der_eu encam_para isso_quand novid quand_tiver que_puder receb_! receb_vou
respo_com tiver_um ver_$ vou_dar a42d13nop5q15r3: obrig a42n2p8q2r: estou a4d: esque_$ a4d10n3op4q4: pesso a4d10op5q14: orcam a4d11n4op18qr3: hoje
a4d14n2op4qr2: sao a4d14nop7q4: 0_e a4d14opq6: propo a4d14p5qr29: segue a4d14pq3r: a_segun a4d14pqr2: sim a4d15n2o7p6q3r2: ser a4d15n6o3p8q5r9: vai
a4d15p23q5r9: texto a4d18n4o14p9q2: foi a4d2: olhad uma_olhad a4d27n3o5p6q12r4: e_o a4d2n5o3p8q: a_nossa a4d2np16q5r8: vem a4d2np8r: de_janei a4d2o2p2q:
nao_tenho a4d2p3q3r: a_direc a4d2p5q2: ^_descu a4d2p6q3: ate_0 a4d2q: falam a4d3n2o2: parti_de a4d3n2o3: a_parti a4d3n3q: avisa a4d3nq2r: sempr a4d3p: o_jurid
a4d3p2qr2: ofici a4d4n3p6: boas a4d4nop6q3r: e_mail a4d4p2: infel a4d4pq: finan a4d5n3p4qr2: ca a4d5n3pq2r: tambe a4d5n5o2p2r: nem a4d5nop2q2r4: tres
a4d5nop4q3: vez a4d5nop6q4r4: outra a4d5nop8q3r: mail a4d5np2q4r: esse a4d5o2p2r3: socia a4d5p3q2r2: dois a4d5p4r3: porqu a4d6n2o4p: parti a4d6n4p12: festa
a4d6nop3q4r3: a_0 a4d6o3p4q: agrad a4d6p9q: demor a4d7n2p17q3r3: noite a4d7n5o4p5q6: ^_ana a4d8n2o2p11q3r3: pela a4d8o2p15q3r: com_os a4d9n2p2r3: equip a4dn:
avisa_que a4dnp2: data a4do5p18q7r2: envia a4dp2q2: camar a4dp3q3r: esta_a a4n3p: notic a4nop3q2r: e_ja a4np2qr2: forne a4npq11: antes_de a4nq: licen puder
a4o2: assun_$ a4o2p: depar a4o2p4q: ^_vou a4o7p12q: peco a4op2q2: sinal a4p: ^_opa ate_la opa reenc a4p2: estou_em recec_do a4pq: ^_tenho falar_com a4q:
^_conti minha_lista na_minha a4r: digo_algum a5: ^_encam de_traba estou_fora isso_com que_der que_tiver te_falo vou_trata a50d2n4o5p6qr2: vou a5d10n2o3p6q3r3:
boa_tarde a5d10n2p4q3r7: fotog a5d14nop12q: melho a5d14np10q4r2: ola_ana a5d14o4p2q3: duas a5d16n2p11q6r6: ^_oi oi a5d2: obrig_$ a5d24n3o21p9q16r: mais
a5d26n2o4p11q9r2: e_a a5d2n3p3: recec a5d2o8p6q2r6: lista a5d2p14q5r: ate_sexta a5d2p6: e_so a5d3: obrig_! a5d3n2o18pq2: advog a5d3n4p15q2: natal
a5d3no8p7q2r4: sobre a5d3np3qr3: tarde_ana a5d3np8qr: janei a5d3nqr: chefe a5d3o2p2qr: inter a5d3pq4: nota a5d4n2p: de_segun a5d4n4o3p6r: escri a5d4no6p14r5:
chega a5d4p: anali a5d5o7p14q6r4: entre a5d5p4: atenc a5d6no4p2q8r: e_que a5d6npq4r9: prime a5d6p7q7r: reuni a5d8n3p2q: parec a5d8n3p2qr2: ana_! a5d8no2p2qr2:
ha a5d8no5p7q4r10: dos a5dn3op2qr: dizer a5dnop2qr2: trato a5dnp9: to a5do3p4q2r3: socio a5dor: der a5dp: olho a5dq: muito_obrig a5o4p: insis a5p: e_volto
feria_ate trato_disso volta_$ a5p2: pelo_lembr a5p3: a_recec a5p8q4: nao_consi a5pr: chego a5q: conti_a esper_do a6: e_sem esque_de quand_volta
a60d74n14o19p51q20r18: com a6d10n2o2p10q10r3: ^_bom a6d10n2o2p11q12r4: bom_dia a6d10n5o5p12q4: nossa a6d10no4p3: e_nao a6d11n4o6p5qr3: que_a a6d11n5o5p6q6r3:
agora a6d11np3qr: para_a a6d14n3p30q16r4: quint a6d2: posso a6d2n2pr: mostr a6d2p3: retor a6d3no15p: assun a6d3op2: dar a6d3p7q: dou a6d4n2op10r3: passo
a6d4p40q2r23: mando a6d5n4o5p3q4r3: que_o a6d5o6p13qr: o_contr a6d5op4q4r: direc a6d7n2p7q4r: de_marco a6d7n3p2q4: muito a6d7n3p7q4r: marco a6d8n2op11q: seu
a6d8n3op2q5r2: como a6d8nor: de_voces a6d9no2p26q3r13: terca a6dn3p5: coleg a6do2p: a_conta a6doq: conta_$ a6dp3q3: nao_conse a6dr2: ver_com a6nqr2: anda
a6p8r: e_te a6pq2: ^_se a6pqr: falo a6q3: mas_nao a6qr: digo_$ a7: aviso_$ vejo_isso a70d60n31o43p47q56r21: que a70d86n9o43p36q34r7: nao
a71d134n27o43p107q60r23: de a7d10n3o3p12q6r3: tarde a7d10n4op7q6r2: gente a7d11n4o5p7q17r: voces a7d12n2o2p9q6r4: ^_boa a7d12n2o8p8: senho a7d12n7p7q2r3:
abrac a7d12no4p19r: corre a7d14n2o2p37q10r6: tem a7d14n3p8q2r2: ficou a7d15np12q5r4: ^_ola ola a7d18n8o5p6q11r2: manda a7d21n14op5r: !_$ a7d2no3q: conti
a7d2op2q: esta_em a7d2op44qr4: amanh a7d37n6op38q7r2: tudo a7d3n2o6p2q: lembr a7d3n3p2q: fora a7d4np4qr6: logo a7d5n2o3p2q5: para_o a7d5no7p3q: o_nosso
a7d6n2p20q2r10: na_segun a7d7n3op6q5r2: a_gente a7d7nopq5r2: decid a7d8op10q21r: conse a7dnop8q13: antes a7n3p2r: sei a7np12: prome a7p: regre a7p4r4: pacie
a8: !_vou coisa_$ depoi_digo me_esque obrig_vou a89d143n33o34p88q61r23: e a8d10n10o5p10q9r3: passa a8d11n3o7p7q3r: o_meu a8d13o7p13q4r2: contr
a8d17n4o2p13q13r5: bom a8d21n2p2q3r5: aprov a8d4o4p3: jurid a8d9nop6r2: estam a8do3q: aviso a8do3r3: esta_com a8do4p14q4r: consi a8p: trata_disso ver_isso
a8p4r2: encam a9: receb_obrig a93d190n44o46p121q97r42: o a9d14n4op10q7r2: pra a9d16n3op14qr2: no_dia a9d16n4o4p13q6r5: boa a9d2n2p17qr4: falta a9d2p2q3:
obrig_pelo a9d2qr: algum_coisa a9d9op4q2r: diret a9npq: estou_a a9npq5: falar a9o: disso_$ ad: !_descu 0_quand 0h_$ ^_belez ^_mostr ^_posso a_mesa a_monta
abrac_rui abs_$ ana_junto ao_meu aos_outro atenc_$ auror b_$ belez braco briga caixi catap com_dois comig_$ conta_ja contr_o corre_e cozin_assim da_propo
da_trans das_caixi de_dia de_divis desis domin_0 ele_esta em_equip encan esse_assun eu_entre eu_respo falca ficar_mais ficou_tudo folha_de inici_esta
isso_esta ja_lhes ja_vi larga liber_a luisa luz_verde mais_do mas_com mecan minha_parte motob music na_contr na_ordem na_recep nao_atend nome_da o_braco
o_filme olhos os_olhos otavi outro_e para_ja para_onde pelo_carin porqu_ningu posso_garan pra_avisa pra_quem prado prado_$ prove que_esse que_perce regio saia
se_fala segun_versa senti sete sobra sofia temos_de tempo_de teve_catap traba_de traba_e tua uma_corre vendo vezes_e viajo virar ad10np2: quere ad10pr2:
o_resto ad11o2p7r: segui ad11p2q2: verde ad11p4q4r: versa ad11q3r4: foto ad12nop4q7r2: parte ad15pq4r: certo ad16n2op11q4r7: 0_$ ad17n2o3p2q2r2: telef
ad17n4pq2: as_0h ad17pqr2: resto ad19n4pq2: 0h ad2: 0_sem a_inaug a_menin anali_a apare_o chefe_de conco corta do_finan e_muito envie esque_o fazen feita
horar_e inter_$ ja_com junto_envio loja_$ na_loja nao_nao nao_temos o_pacot ordem pelo_corre teve verde_$ ad2n: esta_no inaug rui_$ tudo_e ad2n2p12q2: caixa
ad2n2p2q6: que_eu ad2n2pq: mundo ad2n3o2p4q: dra ad2no2p: a_famil ad2nop: eng ad2nopq2r2: fonte ad2np: sai ad2np10qr7: na_quart ad2np2q2: faz ad2np3: consu
viu ad2npq: pesso_da ad2npq12: inclu ad2npq3: maque ad2npq8: pergu ad2npqr: luz ad2nq: cinco esper_que ad2nqr: porto ad2o: nao_se no_celul ad2o2: neste_momen
traba_$ ad2o2pq4: da_loja ad2o3: neste ad2o5p5q2r: entra ad2o7p3r3: escre ad2op: ^_deixe const helen ad2op2qr: dezem ad2p: a_impre fotog_$ o_novo obra_e
todo_mundo verda ad2p2q: a_assem ad2p2r: de_dezem tudo_no ad2p2r2: resta ad2p3: ate_a ad2p3q: assem ad2p3q2: ana_descu ad2p3q3: do_ano outub ad2p4qr: mao
ad2p5r2: medid ad2pq: ^_como ad2pq2: baixo ad2pq3: a_nota ad2pq6: o_fiche ad2q: fico lisbo ofici_de os_origi portu ad2q2: ingle manda_a placa preco_$ ad2q2r:
monta ad2q4: do_orcam ad2r: ^_ai vai_ai ad2r3: pagin_inici ad3: 0_ate a_fotog de_terca esta_bem o_celul pacot porta_$ propo_de veja ad3n: e_ficou sexta_das
ad3n2: saiu ad3n2o3p: famil ad3n2q2: atend ad3n4o2p2qr: desde ad3nop3q4: ter ad3nop6q2: final ad3np: andar ad3np11: a_noite ad3np4qr2: pront ad3np7qr2:
de_seman ad3npqr2: que_ja ad3nqr: bom_fim peque ad3nr: clini ad3o: conve o_traba ad3o2pq: regis ad3op2: a_admin ad3op5r: remet ad3op7q3: dias ad3opq2: tinha
ad3opq2r: mesma ad3p: adjud conce ad3p2: agrad_a deu ad3p2q4: estiv ad3p2q5: valor ad3p2r2: ja_te ad3pq: 0_esta a_tradu ad3pqr: carto ad3pr: qualq_coisa ad3q:
origi ad3q2: a_ver ad3q3: estiv_a ad3r: como_esta ad3r5: facha ad4: olha onde ad4n: e_de ad4no3p: aos ad4nopq: pensa ad4np3q: impre ad4np6q4: ana_o dia_ana
ad4np8r5: vao ad4nq2r: letra ad4nqr: ^_os ad4o2pr: junto ad4op8: corre_$ ad4p: assin_e li ad4p2q6r: mudar ad4pq: abs matri ad4pq2r6: as_fotog ad4q: apena
ad4q2r: a_pagin ad5n2op4q: obra ad5n2p7q4r3: voce ad5nopqr: outro ad5o9p3r: qualq ad5p2q9: fiche ad6n5op6qr: todos ad6no13p4: infor ad6no2p6qr: compr
ad6np2q3r3: pro ad6np6q13r2: preco ad6npqr: mante ad6p: impri ad6p2q29r2: preci ad6pq3r2: papel ad6pr3: inici ad6q: plano ad6qr: foto_da ad6r: a_da ad7n2:
0h_as das_0h ad7n2o2p4r: ja_nao ad7n2o9p3: este ad7noq4r2: nome ad7npq: a_grafi ad7o4p3r: essa ad7op8: e_no ad8n4op23q7r10: na_sexta ad8np2: horar ad8o: publi
ad8o10pq7: favor ad8p3q: esta_tudo ad8q2r2: capa ad9p2q3r3: logot ad9pr2: 0_a adn: que_isso venha adn2: acaba engen no_escri adn2o2: o_senho adn2op2r: segur
adn2oq: a_dra adn2p2q2r: funci adn2q: para_os adn2q2: ^_que adn3o2p6q: encon adn3pq: sou adn4op: e_um adn4p2q4r: estar adn5q: parab adno: como_a muita paulo
adno2p: meus adno2pr: pena adno8p2: mensa adnop21r5: proxi adnp: coita devia e_feria patri se_nao virgu adnp13qr: o_dia adnp2: tivem adnp2q: estra adnq: !_so
e_para no_meu adnq5r: de_novo adnqr: nas adnqr2: aprov_o adnr: carro seus adnr2: metad ado: admin_$ cabec_pra conti_com eng_paulo isso_ja ligue nada_$ passe_a
tenho_nada ado2: essas ado2p2: seque ado2p2r2: e_os ado2p4r: terca_feira ado2pq: ^_isso ado3p2r: quero ado3q5: me_manda ado8p: tribu ado8p3: de_me adop: vista
adop2: defin adop3: os_nosso adop6: tudo_$ adopq: livre adoq: autor mulhe ador: tempo_$ adp: ^_ficou ^_vamos a_folha chega_a do_escri em_obra escut faria
filme irmao lhes meu_irmao nada_de natal_! o_parec o_porta os_tres porqu_o pra_voce que_falta que_sao que_viu redes rubri sampa socio_e viu_o adp12r: ate_ao
adp2: !_a ano_e ao_dia divis fregu joao opini pra_voces quint_e resul segun_mas texto_sobre to_no adp2q: fica_com lurde lurde_$ ta_tudo adp2r: comig adp3:
em_casa entre_as festa_! nao_da adp3q3r: a_reuni adp3r: termi adp4q: docum adp4q2: receb_a adp5: impos adp5r2: ate_o adp6qr4: a_lista adp8r2: eu_te adpq:
de_conta insti adpqr: fotos_na nos_a adpqr2: vasco adpr: !_aqui e_ate adpr2: vasco_$ adq: das_duas e_quem em_janei em_portu nosso_conta adq4r: o_domin adq5:
de_quint adqr: dia_o sala adr: confi_a o_papel pouca que_ta retra adr2: maqui ta_no an: ^_passa ^_ponho a_praia algue assim_$ beiji_$ chega_do cima_do
coisa_de coleg_do combo da_coope da_feira de_la de_se do_marke do_porto e_esse e_parec fila foi_a la_para la_um logo_se marke_e me_de na_fila natal_ana
no_combo parab_! pinhe pra_te praia que_tenha quest se_ve seman_de senho_gomes sexta_depoi so_queri tambe_que ve_o vivo an2: acomp coope festa_para fora_do
gomes o_engen site_esta viage an2o5p: geren an2op7q: ^_sexta an2opr: dizer_que an2p: ana_queri so_pra um_natal an2pr: marke an2q2r: do_site an2q5: saber an3p:
^_boas an3p2: na_feira ano: escri_$ que_vai ano2: caso anoq: fui anp: a_nova conta_so gente_se gosto_mas ponho tenha vou_estar anp11r2: proxi_seman anp14qr2:
e_na anp2: 0_nessa anp2q2: para_segun anp2r: inven anp3: imens anp8r3: na_proxi anpq: irma minha_irma outra_vez anq: como_e de_aprov e_fique eu_que la_o tesou
trata_das um_beiji um_dia anq2: minha_cunha anr: ia os_seus te_digo anr2: ^_vai ao: a_comun aqui_nao com_eles de_pensa decis_da em_traba grave herde la_$
lista_nao mensa_sobre momen_de pede pena_de pensa_em sob sob_pena todos_os tres_vezes vilac vilac_$ vou_no ao2: assun_foi credi entro_em o_tribu ao2p: lista_$
nosso_depar paz ao2p2q: ^_com me_da ao2p9: decis ao3: convo_$ divid entro nunca ao4pq: convo ao5: entra_em aop: a_um decid_$ eleme empre_e lhe_dizer luis
o_envio que_quer aop4: encon_se aop4q4r2: quer aop4r3: feira_$ aop6: a_decis aopq: a_comis aopqr: procu aopr: entre_a aoq: condi em_nome for minha_mulhe aoq2:
difer aoq5: ^_e aoqr2: ja_ta aor: ela_$ ap: !_receb ^_corre ^_depoi ^_eu a_assin a_despe ainda_andam ainda_nem amanh_estou ana_estou andam_as as_maque
assin_mais aulas bloco bom_natal boto caoti cena chegu com_isto combi_assim como_sabe compu_e confi_o consi_envia cumpr_joao da_admin da_assoc das_prova
das_redes de_sosse de_te de_volta deixa_comig deixa_passa deixe_passa dela descu_esque despe devag dia_de digit_e disso_e disso_nao do_conse do_segur dou_um
duas_seman e_antes e_nessa em_inven envia_na escri_a esper_dos esque_me esque_nao esse_ano festa_$ finan_e fogo foi_encam hoje_$ isso_ainda isso_os isto_aqui
isto_tem janei_e lhe_por lindo_! luis_$ mando_a me_compl minut_e nao_! nisto numa_feira o_arran o_perit o_proce o_receb o_revei o_sindi o_topog orcam_da
os_eleme os_valor outra_seman pagam_$ papel_o para_isso para_lhe para_vos pego perit pra_quart recad redes_socia reuni_os revei revei_e rever segue_por
segun_nao sei_que seman_com seman_ta senho_ana seque_$ sexta_estou sindi so_que tarde_$ terca_digo um_recad um_retor valor_$ vejo_as vem_por voces_! ap2:
a_casa a_senho antes_do arq arran as_amost ate_domin dias_e do_dr e_tem ei em_forma escol_e essa_seman eu_passo feira_0 fora_de mais_nada nuno_$ para_assin
retor_$ revis_e seman_nao senho_acusa ta_? te_dou te_manda topog ap2q: atual legen pront_$ ap2q2: natal_e ap2q3: se_em ap2r: mando_te para_sexta quint_eu
te_passa terca_e volta_na ap2r4: produ ap3: cheia comun_a despa doent hoje_a imens_descu o_silen peco_imens receb_as seu_email uma_seman ap3r3: pela_pacie
ap4: amanh_a ana_peco encam_a marco_$ respo_$ ser_lhe silen sosse tens ap4q2: o_natal ap4qr: os_preco ap5: mando_$ tem_o ap7: ^_ate ap7q: lhe_a peco_descu
ap8q: compu ap9qr2: quart_feira apq: agora_o alto ana_bom as_plant certe conta_e fecha_a juro kkk_$ numa outub_$ patro prate respo_cumpr so_vem todo_o apq2:
a_camar veio apqr: so_me vem_na apqr2: kkk apr: ai_a chega_na envio_as escol_$ eu_ja lucia noite_ja oi_! ola_! pegar sexta_que terca_eu apr2: lha aq: a_funci
a_placa caixa_$ com_todo direc_$ dizer_quand docum_esta dos_dois e_pesso em_algum em_baixo em_outub enqua_nao envia_o final_e funci_$ isso_ate isto_em
lista_juro mais_uma mes_que nao_veio numer_$ o_gosto obg obrig_rui parad_na prate_$ qual_das reuni_da setor sexta_mas sinal_e so_um tarde_obrig tenho_isto
tradu_ingle veio_nada ver_o vez_a vitri aq2: a_falar liga meu_cunha obrig_e pelo_envio quint_para aq2r: do_prime aq3: me_o saber_se aq3r: fisca aq4: ?_obrig
aq7: qual aq9: nao_perce aqr: as_que esta_? lhe_digo pagin_e ar: ^_logo a_a aprov_as aqui_vao bater biogr_dos chefe_ainda de_a de_noite do_presi embal
estao_os estar_com grupo ha_que ja_sei lhe_cumpr maqui_boa me_devol nomes nomes_das o_carto os_logot os_nomes pague profe quand_o que_chega resto_segue
segue_$ so_volta vier ar2: as_biogr as_fonte lhas ar3: logo_em d: 0x0 0zklp abrev adiar adore ahah airto ajudo alcin almad aluna amou anima aninh antun apart
apeli apite aplic arara arras artis arvor autom aveni aviao avise avuls azeit azule bah bao barri bate batiz benca bened berra bicic blog boca bonja bordi
bordo br brasi brind brinq brito cabim cabo camil camis campa campi campo cenou centi chatb chore cinqu cinza class coimb colar comme comov compo concl conos
corac coro couro cpf crach creia creme criou curit custo dado danad datad ddd deck defes degra dei deliv denis denta dep depos deram deslo desse diama dns
docus douro doze drone edica edmil eleva elian elimi engan envel espan espig etapa etern evert exato exped exper expir exten fabri faceb faixa falto feder
figur filia firmi fixo folar folga fosco fusca g gaivo gaude genti gesta gg giras glori gloss grade grati grato guari hara hecta hesit hipot iban igrej incor
ip janai josue jotae kelly laran lasca lazer legiv leia levam leve lido lima limpa local lojin loter lourd louro luxo m0 maia malhe malta marac marav marfi
mario marro medi membr memor mende mimo minho mito moder moram msm muro musgo nadin nd neces negat neusa nipc norte novel objec odete ofere oiten olhan opcoe
opere opoe optam orcad ovo paes paisa parag paroq pauli pausa pedra pen penso persp petro piano pimen pintu pisci pizza place plaqu poema ponta preta prior
proci propu prosa pross pude puxa rabis ramos real recic recif redac redon refei reimp relem reler reli repar resid resum retic reviu rg ribei rita rl rodam
rotaf rotul sabao sabem saem satis seabr sergi sessa sff simpl slide sms soa sonho sp subiu sudes taina tanqu tavor tche teatr tensa termo tes tiao tijol
timbr tirad tire tl top topo torre tosse traco tract traum trem treze tri troqu tuas uai ultra unico uploa usuar utili vagas valad valem vasqu vau vc vegan
verba verif vetou vias viga vilhe vinic vitra vlw vonta votos votou wande we whats works wrenc x0 xicar ze zerou zulmi d10n2p: morad d11: ficam_com d11n2:
azul d11r: avanc_com d12n3p2q3r: antig d12nqr: e_0 d12p3: ^_pode d13n3op5q: sabad d13nq: o_telef d13o7p4q5: fatur d14npr: 0_o d15nop2q2r: ficam d2: !_bjs
!_por 0_convi 0_euros 0_fecha 0_porto 0_sabad 0_veget 0h0 0h_domin 0h_para 0h_sexta ^_0 ^_acabe ^_aceit ^_avanc ^_conve ^_esque ^_fala ^_olha ^_prefe ^_respo
^_show ^_trans ^_ue a_azul a_capa a_carla a_clini a_esque a_newsl a_opor a_parce a_pared a_via abre_a abro acabe_de acima agenc agora_r ajust ana_anali
ana_pode ana_quem apont_$ aprov_podem aprov_por aquel_da as_inici as_onze assem_de avanc_so azul_a bala_$ barat_$ bateu bateu_o bem_$ boas_$ bola bola_manda
c_e caiu_na capa_e carim carla_ja celia_$ cento cento_e cep certi_perma certo_podem chat chove claro_que compr_no conco_com condo_de conse_! conve_com convi_$
convi_e corto costu cto cumpr_ines da_fazen da_matri da_nos da_quint de_acord de_agost de_altur de_bola de_fora de_largu de_ningu de_novem de_santo de_v
delib_pela demas depoi_estao deu_parec diret_bateu diret_delib do_balca do_cao do_lado dou_a drive_pasta dropb duzen e_carim e_este e_onde e_vinte em_verde
escur_$ esq esta_$ esta_certo esta_errad estam_de estao_boas este_a eu_abro euros event event_e excet fala_ana fatim fatur_foi fatur_rua festa_de fica_assim
ficar_como filha_que fizer fotog_do galo grita grita_$ guard_o igual ines_$ inici_$ ja_deve ja_volte jeito_$ jessi_do la_e levou li_tudo linha lisbo_$ lixo
logot_ja manda_ver manha_$ mare mare_alta marte melho_e mesmo_o metro mexi moldu morad_para mudav n_o nao_aceit nao_essa nao_mudav nem_pensa newsl_$ ningu_se
no_ar no_cnpj no_convi nome_do nosso_nif notar noven noven_de o_cep o_chat o_esq o_event o_galo o_marte o_rodap o_titul obra_por ontem_nao onze opcao_com opor
ordem_do os_carto os_clien os_depoi otimo_$ otimo_so pagin_dos para_outra parte_nada passa_veja pedia pela_nao perde_o perma perma_solic plano_anual plano_de
pode_publi pode_rodar pode_subir podem_impri podem_por por_ele por_receb pra_capa prefe_a prefe_mante prefi_a prefi_o pront_falei propo_n quare quint_fica
quite receb_$ recib_$ renov_do resol_nao respo_e ressa resto_do reuni_na revim rodar rs sabad_ate se_quise segui_para segun_estam segun_fotog sem_duvid
senho_junto sesse show_de sim_$ sim_0 siste site_obrig so_com so_isso so_tira spam_$ subi_tudo ta_ok ta_otimo tal td te_mande telef_esta telef_pode tem_0
tem_nada terra tirar_a tirei tradu_e tradu_intei troca_por tudo_com tudo_ontem ue ue_mas ufa usa usar usem_a vale_e veget veget_e velho verde_e via video_$
video_da virou voce_pediu vou_manda d21q6r: podem d21qr: avanc d2n: ^_minha anton baixa cao chama_se desig impre_$ largu o_antig o_bolo parce pense_que site_$
vai_ser d2n2: acho_que ana_passe muda_de ontem_a um_beijo d2n2op2q: a_obra d2n2p: maria d2n2p2q2r: e_as d2n2p4r2: dia_$ d2n2pq2: acho d2n2r: ai_no d2n3o:
conhe d2n3q: e_uma d2n3r: tao d2n4o2p: a_vossa d2no: vimos d2no2: conno d2no2qr: filho d2no4p2: mae d2noq2: de_fever fever d2nor: meu_filho d2np: 0h_e abert
avo centr moca na_rua predi tavar vinte d2np14: sua d2np2: feira_e noite_e reis d2np2q2: senha d2np6: cedo d2npq: da_conta d2nq: apare_! de_ontem e_ficam
d2nr: ender fica_a d2o: ^_fiz a_terce acres agost cance contr_e desde_0 este_meio fatur_e flor ja_vos mais_a nao_vou nos_o por_este d2o2: acord funda d2o2p:
setem_$ d2o3q: por_telef d2o3q2: favor_$ d2o4: quali queir d2op2: ana_boa que_esta d2opq: cada d2oq: anter de_maio terce d2p: ^_afina ^_fica a_arte a_jessi
alter_$ arte balca ceu chave cumpr_rui descu_so deus do_ceu e_segun em_respo entre_os esta_feito estam_fecha exa fecha_$ feito_$ fica_de frase mesmo_$ mexe
na_prime na_vossa noite_ana os_fiche parti_$ quant_a quant_ao quent respo_agora santo so_respo solic_$ sonia troca_o unani unida v_exa voces_na d2p10qr2:
fim_do d2p10r2: ao_fim d2p2: ai_o cumpr_teres de_condo envio_a d2p2q: 0_do d2p2q2: do_domin fecha_o d2p2qr: desen d2p2r: grava respo_ao teres d2p3: cader
por_corre d2p3q: de_outub tabel d2p3r2: as_medid d2p4q3r: ana_tudo d2p4r: fica_para d2p4r2: certi d2p9qr: no_fim d2pq: ^_gente e_domin e_pediu fatur_de galer
o_finan podes refor subir tecni todas_$ tudo_certo d2pq2: orcam_$ d2pq2r: confo d2pq5r: a_que d2pqr: por_ai d2pqr8: mando_na d2pr: carre fotos_do jessi thiag
d2pr3: da_equip d2q: ^_tudo a_galer banne barat bia bolet de_image e_esta estej gente_queri guard joia menu nao_gosta nao_tem nos_jeito novem o_bolet paga_no
pai_e pared perde propo_o quint_as sabad_e segun_opcao tem_que traba_com tudo_joia umas vez_de d2q2: em_vez loja_onlin nao_abre refer urgen d2q2r: senao d2q4:
recib d2qr: ^_viva as_tres pagin_de viva d2r: !_respo a_certi a_chefe a_letra acabe assin_a calen cor do_salao jeito_que m mapa nao_0 nif_0 o_das o_nif pao
so_nao socia_e sorri subi texto_do d2r2: anexo_a as_da manua vai_a d2r4: da_pagin d3: !_pode 0_pesso 0h_no ^_fecha ^_horar ^_somos a_opcao a_sabad aceit_o
amare ana_aqui anual aprov_! ca_vai casam_e certo_$ certo_e contr_de da_uma das_flore datas de_fatur de_r delib desta_vez e_prefe errad errad_o este_ano fiz_o
flore flore_0 ja_assin ja_falei logot_antig manda_impri mante_o mas_eu menos_a moinh morad_de nao_preci nao_renov newsl o_botao o_casam o_verde paga_$
parte_esta pasta_parti pix_agora pode_fecha pode_por podem_manda podem_segui ponha quere_o resto_podem resto_ta rua_das siga siga_para sim_pode somos_0
tocar_o troca_a tudo_em d37o2p5qr4: 0_0 d3n: ^_nem a_quint pense d3n2: ar d3n2p: dez d3n2p3r: corri d3n2q2: muda d3n2r: cafe d3n4: bolo d3n4q2: era d3no3pq:
pai d3np2: grand d3np2q4: diz d3np3q3r: lado d3npq: mante_se d3nq7: o_preco d3o: 0_por d3o2: ^_parem d3o2p: v d3o2q2: maio d3o2r2: clien d3o3: pedim d3o3pq:
meu_pai d3o3pqr2: vale d3o6: parem d3o7p2q2: solic d3oq: fiz d3oq3: tira d3or: segui_com d3p: a_apont a_porta as_0 c folhe ja_estao o_horar para_as tirar_o
zap d3p10r: contr_assin d3p2: a_plant d3p2r: em_0 o_compr d3p5: a_respo d3pq: afina claro insta d3pq2: para_0 d3pq3: ^_esse o_valor d3pr: estao_na pediu_pra
sloga d3q: a_palav bonit contr_$ da_capa login maior renov sexta_passa d3q10r: duvid d3q2: grafi_$ onlin quise d3qr: alta image ja_esta salao d3r: 0_ja 0_nao
0_sim celia das_0 do_contr do_jeito https n ta_aprov d3r3: aqui_vai vai_o d3r4: da_facha d4: ^_decid aprov_$ casam cnpj de_manut decid_nao foto_do impri_$
junho_as nao_avanc no_site o_azul perfe pode_manda podem_publi quere_a sabad_das show so_troca titul d46nop15q7r3: pode d4n: 0h_na examp passa_$ rua_do d4n2p:
padar d4n2r: que_voce d4n3o4p5: toda_a d4n3p7: ^_no d4n3q4: o_site d4n5o4p7q2: toda d4n7o9p3q: vossa d4no2p: feito d4no3: volte d4np3: bjs d4nqr: escol_a
d4o2: desta d4o2p: ja_foi d4op3: condo preza_ana d4oq: serve d4p: a_trans ate_as ines mim_ta no_spam spam terca_a d4p2: pode_ficar d4p2r6: texto_da d4p3:
apont d4p3q2: alter d4p5: tudo_na d4p6r: almoc d4pq3: ^_da d4pqr: somos d4pr2: domin_e d4q: ^_aprov ^_prefi o_certo por_o resto_esta d4q2: abre d4q3: exemp
d4qr2: sao_0 d4qr4: o_logo d4r: versa_0 d4r15: ^_segue d4r2: escur no_drive o_da o_nome d5: ^_sim aceit azul_$ bala botao esta_otimo manda_bala no_rodap o_pix
pode_tocar podem_avanc publi_$ tocar usem d5n: caiu hoje_de d5n2op3q: a_loja d5n3pq: intei d5n4oq: anos d5no2p5q: meio d5npqr: chama d5o12q2: que_nao d5o3p6:
^_preza preza d5op6: resol d5p: !_! o_proje pix d5p2q6r2: quant d5p3q5r: tudo_bem d5pq4: o_mesmo d5q: avanc_$ o_plano d5q2: manut d5qr: o_logot d5r: ana_segue
nif_e d6: ^_ficam a_morad antig_$ as_duas deve falei_com foi_paga nao_quere pagin_0 pode_tirar d6n2o2p3q: todas d6no12p3: infor_que d6np2: convi d6nqr: menos
d6o2: nao_vamos d6o2pq: ^_por d6o3p2q: a_fatur d6o9q5: por_favor d6op3qr: pediu d6opq2: da_nossa proje d6or2: telef_e d6p: demai d6p2: encer d6pq2:
nossa_parte d6pqr: jeito d6q: 0_as so_o d6q2: prefi d6qr2: o_video d7np2q9: gosta d7o: nada_a d7o3q4: mande d7oq: pode_ser d7q: de_resto opcao d7q3: paga d7r:
o_0 d7r2: nif d7r7: segue_em d8: r r_0 d8n5p: rua d8np: por_mim d8np12qr: de_manha d8npq2: prefe d8nqr: aquel d8op10: os_melho d8op12: melho_cumpr d8p2: tirar
d8p3q2r3: video d8p3r3: drive d8r: falei rodap d9: na_pagin d9n2p2q: mim d9n4p13qr: manha d9p: troca d9p4q: a_versa d9q2r3: a_foto dn: a_avo a_pensa a_sombr
abrim achei adora anive anton_$ artig atend_de barco bolo_e broch carro_com cedo_$ com_0 comec_no compa da_baixa dona_neide duart e_poe e_rua elogi em_frent
eng_o era_so filip_$ fotog_a ganho gralh horar_norma lado_$ lhe_que loja_da loja_de montr morad_e nao_conhe nao_traba nariz nogue nossa_loja o_barco o_eng
o_nariz o_tom obra_$ osval otima padar_nova para_mim para_todos parab_a pesso_aqui predi_e que_voces quint_das quis saiu_hoje sem_o sexta_so since sombr
sou_eu t taman telef_na temos_a ter_bolo tom torce torce_o traba_conno uma_trist vila viu_a vosso_lado dn2: 0h_a adoro agora_e dez_anos do_ar poe vizin dn2p:
ca_a dn2p4q2: ^_so dn2p4r: conto dn2pq: comec dn2q: aqui_no ontem_o dn3: frent dn3oq4: o_vosso dn3p: cumpr_$ dn3p2: queri_ana dn3p2q: ^_queri rapaz dn3pqr:
estud dn3q: copia dno: ja_e trist dno2: filip todas_as dno4p2: minha_mae dno6: mais_$ dnop2q3: uns dnoq3: de_que dnor: prese dnp: a_ana a_de a_moca a_sua
aqui_o gato isso_tudo mil neide neide_$ neve ri dnp10: caixa_de dnp2: 0_no abenc crian de_domin lhe_os dnp2q: me_que dnp3: do_corre no_sabad dnpq: abriu e_dia
estav fazem leva norma vai_ter dnpq3: eu_nao dnpqr: o_numer dnpr: da_casa esta_pront sede dnq: berna de_um fonte_$ lembr_me me_um por_nos promo que_era telem
dnq2: a_maque coloc dnq2r2: o_segun dnq3: parte_$ dnq4: abrir dnq5: em_que dnr: excel pelos dnr2: agora_a do: 0_dias ^_tirem a_acres a_quali acaci agost_$
anunc apos aqui_ningu assun_agora cance_o const_do cumpr_me da_lista das_acaci de_cabec deste direi_de dispe domin_de esses foi_feito h indic ja_disse
jurid_ja ligue_mais livre_resol ltda madru mae_e marci me_infor me_ligue mensa_qualq nao_mande no_porta olga ponto_final por_e prese_para qualq_outro que_meu
que_por recus retir_o se_com senho_vimos tirem_me toca velor vimos_por vista_e vossa_$ do13: insol do2: conta_o dados dos_meus fatur_0 favor_nao manda_e
nao_volte pela_compr por_agora proce_de socie tirem trata_dos vossa_fatur do2p: estes na_seque do2pq2: domin_$ do3: ^_consi assun_a de_insol dessa pedim_que
venho volte_a do3p: senho_na do3p3q3r2: servi do3pq: que_se do3pq2: encom do3q: pagar pedid do5: parem_de retir tribu_$ dop: ^_ao apres de_hoje e_ningu fale
final_$ seque_do dop2: sido dop2q: que_as dop2qr2: carta dop3: morre dop5r: amanh_$ dopq: compr_$ dopq2: disto que_nos dopr: a_pena nao_vale vale_a dopr2:
lista_de doq: 0_anos acabo devem em_maio quais doq2: pago quem_trata doq2r: e_agora doq4: expli prazo dp: 0_insta 0_morad ^_este a_cader a_compr a_data
a_escri a_proxi a_toda a_vindi abs_thiag adjud_a admin_do agend ai_$ almoc_de ana_do as_chave assin_segue baixo_e barra bom_? braga cader_predi camin carna
carto_e cober colo com_isso com_tudo condo_$ corpo corre_cumpr corre_na cozin_que cumpr_e cumpr_nos da_miser da_neve da_sede de_sabad deixa_sem demor_o
desca_$ descr deus_abenc dia_do dia_segun direc_com do_condo do_convi do_estud do_gas do_pet do_poco do_video dra_helen drive_$ drive_com e_ela e_resol
e_terca ele_assin email_que encer_a entra_$ epoca escor estam_na extra farma favor_a feira_esta ficou_decid fregu_$ funer gas gosta_do hoje_o hospi hospi_$
impri_a inclu_os insta_sim inver ivone ja_deixe ja_lho jo leo leo_$ lho_mando madei marca_para me_deu meire mes_e miser miser_$ munic na_conta na_drive
na_obra nao_ficou neta no_carto no_papel no_zap nossa_cara nota_de o_cader o_e o_resul oito ola_rui p para_tudo pela_direc pet plant_que poco poco_0 por_parte
por_todos por_unani preza_a propo_foi prova_corri quem_manda quere_mudar quint_digo quint_entao reis_$ remet_na reser respo_as resto_da rodri s sabad_que
sai_o santo_natal sao_joao segue_tudo segui_o senho_verea sido_uma so_ate sonia_$ ta_0 ta_bom tarde_carla telef_de texto_na tive_um tudo_assin um_minut
vinte_de vos_chega wirth_em dp10r: do_mes dp2: ^_deixa ana_ate ao_longo assin_ate audio comen_$ cultu cumpr_a de_almoc de_casa de_cultu de_fregu digam
direc_da divis_de douto e_envia efetu emend final_do junta_de longo mais_tarda minha_sogra no_seu o_audio o_mais ontem_no quint_da reali remet_a secre_$
so_agora so_lhe tarda tem_os tem_sido vem_e dp2q: ^_quint a_tabel ate_segun conta_do do_traba hora noite_! o_rapaz dp2q3: ana_estiv enten dp2q4: preci_de
dp2qr: acess dp2r: ana_wirth de_entra gabin passo_a respo_na sexta_o dp2r2: ja_tem dp2r3: carda cores dp3: comen devid manha_e no_onibu onibu segun_sem
sexta_sem sogra dp3q2: entre_o dp3q3: bem_? dp3r: envio_os seman_$ wirth dp3r3: quart_$ dp4: lho dp4q: segun_0 dp4q2: isso_e junta dp4q4: o_ano dp5r6: terca_$
dp7r3: depoi_de dp8: de_corre dp9: tem_tudo dpq: a_entre as_fatur assin_pelo da_mais de_ser dispo e_descu lugar mail_$ os_acess pediu_me que_foi que_no que_os
que_tinha rapaz_da verea dpq2: ^_gosta do_logot dpq2r: horas dpq3: diz_que manda_de dpq4: ano_passa de_assin dpq7: ^_preci o_link dpq7r: link dpq8: ?_a dpqr:
a_mao disse_que marco_e dpqr2: a_outra parte_do dpr: a_prova ai_? ja_a levan novos numer_do o_sloga porqu_a thiag_$ vindi dpr2: capit estao_com ficha marca
o_carda dq: !_voces ^_terca a_bia a_lei a_mesma a_refor a_senha abre_no agora_quem ainda_da alumi alumi_$ ana_esper ana_os aviso_de bjo_$ cair calcu coloc_a
da_fatur da_manut das_quais de_urgen dinhe diz_0 do_banne do_e do_papel e_melho em_alumi em_duas em_lugar estej_tudo fecha_as ficar_o ficav fiche_que fisic
formu fotog_na frete galer_de gerar gosto_muito impli isso_fica isso_muda joia_? lei lugar_nenhu mais_barat mais_pra mais_se mande_o manut_do mesmo_do muito_o
na_diret na_porta nao_$ nao_apare nos_esta numer_da o_formu o_frete o_menu o_proto o_recib o_servi orcam_de pagin_$ palav_passe pela_propo permi ponto_a
por_outra preci_que preto propo_com proto que_estej que_lhe que_vence quem_respo queri_aprov refor_da regis_o salao_e senao_e senao_o serve_$ so_em so_pro
sogro some tb uma_pergu vejam vir dq2: 0_exemp 0_para ^_podem bjo coisi custa eu_mande fica_em fosse lingu mudar_o porte seria dq3: ^_quant a_parte fique_com
no_vosso o_ponto ponto_0 so_uma dq4: o_iva perce_se vence dq5: pdf dq6: iva dqr: as_image bem_por e_nosso viva_ana dr: 0_com 0_em 0_sao a_cor a_dona acent
adega ah aluno aqui_em bras cadas confe_ai couto de_sempr depoi_da dia_e do_drive e_nem e_sobre equip_as escur_e ficam_para fotog_antig fotos_dos gente_vai
jardi letre luz_$ mais_0 menos_o monta_a no_telef novo_e novos_o nuvem o_calen o_gabin o_letre o_mapa o_mater o_retra ofici_do os_do os_prato para_ser pasta_a
pasta_do pode_mante pode_segui porta_ha pra_eu pro_meu q_o que_sim que_vale respo_0 roger segun_esta sirva sorri_$ ta_ai time traba_que um_cafe dr2: att coloq
home ja_o medid_da o_prime os_de quant_as segue_a dr3: fotog_da ja_as prato dr4: segue_o dr7: anexo_os n: abel acesa achou aguen alegr algar ali alvar amiga
aquil assal ateli baile bairr banda bar berbe biena bilhe campe canin cansa capas cerim chiad cleit coinc congr coord cruze curtu dali dana deleg desgr diagr
diria divin educa educo enche enfim esbar esfer esqui estac expos falen falou fato febre feia feijo feste festi filma fomos galin ganha gatos gavet geres gil
gravo iman inund julia jussa leitu ligou livra lota lu macac mamae marat menes naque noteb palco pales peixe pesca pinta polic posta praze queij racha rimo
romao rouba ruim sacol sal samba shirt sol sorve stand sumir tabua tava tecla tete teus tinta torca tortu traz trint velha vento vesti viere visit zero n2:
0_graus ^_acho a_acomp a_frent a_todos acaba_de anos_da ar_desde benfi boa_viage calor cheir_a conte_por desde_ontem e_tudo esta_fora estag estar_fecha fazia
fez ficou_linda frigo frigo_! graus hein hein_? jorna junho_$ linda marco_a nao_sou nem_imagi nova_morad o_premi o_segur obras para_te para_toda parab_pelo
parec_um pelo_premi premi_! que_passa rua_e saber_um simpa soube_que telev todos_ai vossa_rua n2o: foi_um geren_$ suces n2o4p: da_vossa n2o7p4: conte n2opqr:
sexta_e n2p: hotel julho tomas tudo_a n2p3: ^_ontem n2p3r2: dentr n2pq: causa_do n2q: erro_0 estev_ca jogo merca n2q2: uma_pagin n2q3: erro n3: ^_parab cheir
desej em_copia n3p: imagi n3p3q: estev n3pq2: abril n3q2: carri n4: manda_cumpr premi no: a_geren ana_e celeb conno_$ costa de_manda deixo dra_filip fecha_por
horac horac_$ ilumi oab sr_costa trato_do no2: comun_que mensa_$ o_sr no2p2: seman_passa no2q3: perdi no2r: colab no5p7r: no_domin no5pr: sr nop: nosso_escri
noq: incom vossa_parte noq2r: a_mais nor: conta_da nor2: livro np: a_visto abril_$ ana_foi ana_vou decor e_disse e_mostr em_julho equip_! estam_com eu_to
festa_e final_de grand_e intei_com junho_e juri ligar me_com melo mudou natal_abenc nessa_data no_final o_bacal os_meus prepa quem_fica reza reza_por tavar_$
temos_uma to_com tudo_para np2: a_secre as_crian beijo_grand casa_em de_natal deem dentr_de se_para teu np2q2: ano_novo np2r2: hoje_ja np3q: receb_o np3r:
sobre_a np4q: dia_todo np4q2r: quint_dia np4r2: feira_da np5: ^_hoje np6r3: da_seman npq: ficou_lindo mail_nao passa_e quadr npq2: de_abril num npq3: ?_o npr:
bacal dizem ja_se migue o_migue nq: ^_estim ^_fui a_luz a_meia as_caixa atend_o avisa_a berna_$ de_saber deita dia_na do_mundo encon_o estra_a giro haver
haver_uma ilhas inclu_a isso_se lanca matos meio_do mim_$ nao_estou no_meio o_jogo o_lanca pedin pela_vossa perce_o pergu_quem pos preco_inclu queri_que recor
sandr telef_$ tesou_$ vai_estar vende verme nq2: com_uma da_erro o_carri vem_o nq2r: branc estim nq3: ^_quem vinha nq6: gosta_de nqr: meia nr: 0_eu 0_funci
a_tipog de_ender dizem_que fotog_e mas_ja o_do o_escri o_livro para_voce plast por_conta pront_e que_ia rosa tipog vao_as voz nr2: minha_tia tia o: abrig
abuso acao acme alfre amade amaro arman armin artur asae assed ativi atrav ave borda carlo casal cessa cesso chao citiu crime cujo curso decre defei dirij
dista doenc dor efeit efeti eulal evera exclu facam fe firma foram ft futur geria grata habil hall heran idosa impug incum indet indev infun leone lopes lume
maier matia meios meira mg nelso nordl nulo ocorr picar pires profu prolo recur reque respe rompi salta sejam sofri solar tavol teles tema tendo texte tomar
torne trigo vcs vemo o13: a_empre falec o2: ^_lamen ^_retir a_insol abste abste_de acion_o admin_da admin_nomea advog_entra advog_vai ao_admin assun_esta
cesse_de cesse_qualq com_essas consi_o conta_neste conta_por contr_por dados_$ de_imedi de_luto de_novas de_prote debit deco_$ dirig_ao dirig_se divid_e
do_admin do_falec dono dono_da em_paz em_proce empre_entro empre_falec envia_estes escre_sobre esta_entre esta_fatur exas falec_do falec_na falem falem_com
favor_parem geren_da imedi_qualq insol_e insol_por lamen_infor lda loja_falec luto me_mande mensa_vossa meu_clien na_deco no_passa no_proco nomea_pelo
nossa_empre nosso_socio o_admin o_caso o_proco os_credi pesar proco_e prote qualq_novo que_deixe que_entre que_suspe queix_na recla_e recla_no resci retir_da
se_abste se_insis ser_dirig socio_geren suspe ultim_domin v_exas vai_entra vamos_pagar vezes_para vezes_que vou_acion o2p: a_ser cobra_$ na_seman no_ultim
novas por_escri o2q: acion pedid_de o2q2: ^_solic o2r3: com_ela o3: admin_judic agrad_que conta_convo conte_a de_cobra de_lembr deco deixe_de dessa_lista
dever_ser e_exijo em_tribu escre_mais essa_divid exijo_que foi_entre imedi insol_$ mais_sobre mande_mais me_envia me_retir minha_advog nomea nos_em os_conta
pelo_tribu por_sente queir_dirig quero_receb receb_mais recon_essa recup recup_judic se_ao se_conti sente sente_de vossa_lista o3p: a_corre o3p2q: ^_me o3p3r:
conta_com o3pq35r: ou o3q: meu_advog prest o3q2r: do_nosso o3r: nao_quero o4: ^_conte dever empre_foi este_assun exijo ja_pedi lembr_$ me_escre na_quali
nao_recon pedi_duas proco quali_de qualq_conta recla recon o4p: ^_exmos exmos exmos_senho o4p3q: ^_peco o4q: entre_ao o4r: e_mails mails o5: chega_de judic_$
mais_mensa me_conta nos_conta que_cesse queix o5p: ^_infor o6: ^_chega cesse conta_mais falec_no peco_que pedi sobre_este o7: decla_insol dirig foi_decla
judic o7p: nao_nos o7q: solic_que o8p: advog_$ o9: decla op: ^_devo a_envia admin_de ana_a comis_de conta_passa dezem_$ encon_em envia_a esta_de graca lemos
me_para nao_poder nosso_jurid para_nada parar por_email repre se_encon total vez_que op11r2: da_proxi op2: o_conse op2q: com_voces devo op2q4: me_a op3: daqui
passo_o op3q2: poder op3r: feira_ja op4: de_uma decis_$ op6q: domin_a opq: a_devol opq2: do_sinal opr: d oq: ^_perdi conta_ate de_nos defen dito esta_fecha
filho_$ gente_procu incom_a mais_o marce me_cobra me_tira monte para_que passa_por pfv por_um prazo_de proce_a que_seja se_de ta_com telef_se oq2: manda_me
perdi_o oq3: ou_por oqr: comer seja oqr2: catal or: ingre livro_de or2: dos_servi p: 0o acade acert adici alban albun albuq alhei almox amem antev apanh areas
armaz arnal asses assis assum autar balan balta banca banho barul basto batem beija belem bj black bloqu brasa bruna cadu caind caldo cama casac cator cidin
claud cobri comit concu confr cotas crech culto demon dengu desem desli dinis disco dnv dudu duran edson eita eleic embor empen encar engol enrol epis escad
escan espec espet esten ester esvaz evand evita falho ferre ferro fogem foren fraco frida frita gesto homil inalt iphon irmas job lagar largo leiri letiv lhos
linho liqui locuc los lotad luana macau mar meado mestr mexem miche minim missa mo morei nesta notas nove oii olhei olive oscar pa padre pasto pc pecas perfi
pessi plini posic posol pousa pranc pras prati prof querm raban rebel reces recol reesc regim regul roca rotei salga salva sarme saude serao serem shop sincr
sinte sofa soter sra subme surf talao tanta tomad tome tou tranq tuca turma veiga venda versi vespe viaja viros vive xinga zica p10: lhe_o p12: na_sua p14:
sem_falta p15r4: te_mando p2: !_dra !_na 0_atenc 0_na 0_voce ^_apont ^_deem ^_dentr ^_ele ^_envio a_festa a_hora a_razao a_remet agora_vi ai_palav ainda_hoje
alega alega_revis almoc_envio amanh_cedin amanh_tenho amilc ana_as ana_segun ao_almoc ao_final apont_para as_alega as_legen as_nossa as_plani assin_na
assin_no ate_amanh audit carol carol_$ casa_da cedin_te compl_na conse_reune consi_mesmo conta_envia cultu_$ cumpr_amilc de_mais decis_ate deem_me demor_a
demor_tivem descu_pelo devo_conse devol_a distr doent_$ dossi dossi_compl dra_ana e_envio e_escre e_impos e_isso e_outra ela_te ele_vai em_julga email_$
envia_as envia_tudo envio_amanh envio_lho envio_o envio_vos estou_com falta_envio falta_mando farem feira_nesse feira_tera festa_junin festa_pelo fica_sosse
ficou_no foi_impos hoje_ainda hora_de isso_conto isso_no isto_para junin lhe_ei lhe_poder lhe_uma lista_fecha lo_na loja_cheia manda_lhe mando_lhe mando_pode
mando_sem mando_ta manha_tem marco_com marta mas_no mas_quart mas_terca medid_$ meio_so mesa_$ mesmo_mas minha_respo na_caixa na_estra na_mao nesse_mesmo
no_compu no_docum noite_quand nossa_decis nosso_comen o_dossi obser ontem_foi os_video pagam_sera palav_$ para_terca passo_as pelo_que pode_anota pode_cobra
pode_conta previ quart_eu que_cuida quint_no quinz quinz_dias reabr_a receb_de receb_em receb_os resol_isso respo_lhe respo_o resul_$ reuni_do segun_de
segun_ja seman_dia seman_envio seman_eu seman_sento seman_tem seman_toda senho_receb sento_com sento_e sera_efetu seu_lado sexta_mando sosse_$ sua_mensa
sua_mesa tarda_$ tarde_o tas tas_na te_entre teixe teixe_$ tem_toda tens_isso todos_e tudo_ate tudo_de tudo_do viu_? volto_dia vos_$ vou_pra p2q: 0_dou
as_alter as_tradu ate_quart comun_$ de_comun fatur_$ feira_por nossa_respo quint_$ terca_dia versa_final p2q2r: relat p2q3: conse_envia mais_uns uns_dias
p2q4: ate_quint escla p2qr: desde_ja mas_a o_fim p2qr2: tiro p2r: chega_ate de_preco de_produ dia_segue do_almoc envia_lo gabin_de preco_do prova_e reabr
so_consi te_as p2r2: as_cores dia_! e_nesse p2r3: eu_mando plani p2r4: ^_mando p3: ^_entre ^_seman amanh_sem as_festa cedin cedo_te compu_morre da_me daqui_a
depoi_do dia_segui do_natal dormi escol_as eu_resol feira_tem julga las lhe_as mando_os natal_dia o_segui pegou pelo_meio perda pode_deixa que_na receb_no
revej sexta_tem tabel_de te_devol te_envio tera terao vem_eu p3q: ana_obrig meu_compu reune_na reune_no revis_ate p3q2: sexta_dia p3r: a_limpo devol_o limpo
lo segun_eu p3r2: e_amanh tenho_a p4: ^_de amanh_cedo consi_mas envia_lhe eu_sento fotos_ate sento_me texto_revis to_na voce_receb p4q80: ?_$ p4r: e_mando
mando_as mes_$ p4r2: no_mesmo p5: descu_pela mando_tudo mas_na maxim no_maxim pela_demor p5q: o_pagam p5q3: a_tarde p5q3r: quint_feira p5qr4: sexta_$ p5r2:
proxi_quart te_passo p6: 0_tem falta_$ p6q2r: ate_terca p6r: fim_da p6r2: mesmo_dia p6r3: nesse_dia p7: me_ate texto_$ vao_receb p7r: amanh_de p7r2: ^_vao
p7r3: seman_que p8: envio_lhe p8r3: nesse p9: sento sua_caixa pq: 0_tenho ?_? ?_sobre ^_meu a_patro a_uma acore agua arqui_me as_minha assin_o canal comec_a
conse_reuni conta_esta conta_na da_junta de_compr de_forne de_mim de_pesso dia_nao direc_reune diret_na e_bom e_conta ela_pode em_cada entre_na envia_os
envio_da escla_o eu_na falha fotos_a fotos_que geral gosta_muito henri isso_na joana joaqu loja_diz manei model mudar_a ne ne_? negoc nos_escla o_ana o_desen
para_mais pelas preen quart_e que_conse que_fica quem_vai relac seixa senha_do serra so_vi texto_sem vi_agora pq2: ?_os ^_tem diga eletr faz_favor mais_de
pais para_fecha progr se_faz segun_? separ table pq2r5: ^_em pq3: pode_me pq4: certo_? pqr: acha caro do_segun elas falo_com funci_a jorge jorge_$ teste pqr6:
segue_na pr: 0_fotos a_ata a_procu acha_que amanh_ao amanh_te ameli ameli_$ as_corre ata ca_na cai carre_as carta_o chama_no chega_$ coisa_me compr_de
confi_com conto_envia cores_e desen_so do_carda dos_socio ele_so entao_o envia_vos envio_$ eu_tiro feira_envio fica_pront ficar_no genro histo la_tem mando_o
me_chama meu_genro o_dr o_marke o_relat o_resta os_teste pacie_de passa_ca paste paula proxi_sexta quart_dia quart_que so_liber so_na te_respo tem_no
terca_que vai_com vem_dia vetor vou_janta pr2: as_ficha de_dentr dia_envio e_segue fotos_da janta lista_dos mando_ja numer_de recei sexta_da pr3: segun_que
pr4: segue_os q: achav acont acril aflic aguia alvim ameac anabe arrum asnei aspet auten basta bazar burra cauca cedid celes cida cinze cisma clebe clica
conju cooki cotac curto dava dura dwg ecra emite emiti estoq exata factu ferra fizes foro fundo gabri gilbe gol gonca honor horiz impor incid inox integ inves
isabe jacin juros lapis leono levar levav ligia ligo limpi livia manta manti mb menor mirel multa oico orcem outdo pasco pe pesam pf pinto possa pri prima
propr puser quiet quilo quim quios razoa remar ronda salas sarai simbo sobe soluc sozin stori sumid sumiu surgi taxa tente tiram tives topa travo uso valid
verso viave vitor vo way word zip q2: 0_? 0_ou 0h_? ?_minha ?_nao ?_so ^_pergu ^_vinha ^_voce a_claus a_hospe a_ignor abrem advog_pergu agora_da ano_?
ano_conse atrap bem_o cade cade_o camar_so cobra_a conse_me conse_reenv consi_abrir da_pra da_prime de_ir de_letra de_pais dele_e descu_mas difer_? diga_me
disso_? do_recib domin_fica duvid_antes duvid_o e_possi em_nosso escla_se esse_valor expli_como expli_me favor_? fecha_? fotos_depoi gosta_que ignor ignor_mas
inclu_as inclu_o inclu_ou ir_em isso_atrap iva_e ja_agora lado_ou letra_$ lingu_? manda_o mande_as na_duvid nao_acho nao_enten nao_receb no_ano no_contr
no_preco nome_ou nos_envia nosso_nome novo_? o_eletr o_tipo orcam_ate os_porte ou_do ou_e ou_em ou_isso ou_na ou_nao ou_voces pagin_das pais_$ para_mudar
pedir pedir_vos perce_bem pergu_se pode_reenv podia por_ano pra_fazer preco_? preco_ja prefe_que prefi_falar prime_ano qual_dos quand_preci quant_custa
que_horas rascu reenv_? reenv_por sair se_? se_refer sem_isso tambe_? tenho_que ter_um tipo tipo_de tira_uma um_preco uma_versa ver_uma versa_com vinha_pedir
viram voce_prefe voces_? vos_mais q2r: ir nosso_lado q3: ?_no aloja claus_0 como_se duvid_se envia_me fiche_nao hospe inclu_no ja_inclu logot_? mes_ou
nota_fisca o_aloja o_prazo ou_no parte_? pdf_? preci_da qual_e quer_saber se_passa sexta_? tradu_? valor_e voces_conse vosso_? vosso_orcam q4: ^_conse abrir_o
claus conse_manda da_para de_decid em_pdf para_quand possi_? quem_e recib_ate q4r: e_por q5: ^_qual e_se esta_inclu forma_preci possi que_preci se_eu q6: ?_e
que_forma q7: ^_voces uma_duvid q8: reenv q9: preci_do qr: ?_abrac amei amei_a anexa as_de com_estim de_estar duvid_do e_quand ement eu_tenho eu_trato falta_o
googl jura jura_que manha_a preco_e prime_pagin princ_o que_manda se_ainda vai_na qr2: e_do que_la r: 0xlog abili acend adesi agraf agrup alcad amand analy
aniba anna ataca batat beto bios bit bolsa brilh call caras cente chumb cinto clube colec corte curri dedic delas desfo despo disci docen durou edita edito
emoci encad engor enjoa enolo farin guerr hd heloi higie infan joca labor lapid leu limpe lira lomba lote lou ly mexer mole nele nena netos pano pedag prefa
pudim punha repet rocha ruas sanda semes sobri sotao statu teams testa tim tinto trena unipe vanes varan varej verao verbe youtu z r2: !_segue a_palet a_plani
ainda_anda alerg anda_a as_dos as_na chef da_home da_marca da_vovo do_catal dos_produ envio_na eu_subo facha_as facha_o falta_as fonte_segue foto_de inici_os
ja_coloq ja_os logot_as mando_ate mando_no manua_da oi_segue outra_metad palet prime_parte rosan rosan_$ segue_ja segun_na sim_o so_falta so_os subo vem_$
vinho vovo r3: ainda_estao as_do segue_as vao_ja r4: anexo_as
"""
