"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: acuso adiou adoec algue andad ando arq ativa atola atrev aulas bater batid bloco briga calha canad cheio chuva cica cidad cirur cuido culpa cumps dela
deses devag dific digit direm dorme embar falhe faliu farei fies fila firme franc fresc grani greve haja hehe hei incli islan janua joelh juris justi laura
lenta lento lerdo lousa lutar ma madri manel medic metic mexo miolo muniq obg okafo olham opera ordem paren paroc parqu patra pedre pega perdo pesco peso
pesta pina poda pouqu preoc pros provi puxad quebr ramal redat repas respi ritmo sam scann seis serio sigo sitio super tamo tenta terem ti toque tranc vacuo
vemos vered vier vilac virar vixe a107d181n49o47p98q59r28: a a10d17n2o4p20q4r2: 0_de a10d19o14p4q11: ^_nao a10d26n14o10p14q5r4: ^_a a10d8n5o4p9q2r: a_minha
a10dno5p2q2: trata a10dnp2q: de_feria a10dop5q: isto a10q: a_esper a11d: e_depoi a11d14nop14q2r3: respo a11d18n9op50q10r12: sexta a11d18no2p49q10r10: dia_0
a11d2p2: calma a11d4r: coisa a11d6p5r2: ele a11d7n2o24p12q8r3: conta a11d8no17p4q4r: nosso a11d9n9p6q16: uma a12d15n7op6q2r4: aqui a12d3no2p33q2r2: lhe
a12do11q: nao_me a13d10n2p23q12r9: eu a13d14n2o12p18q2r2: ao a13d14p22q6r2: assin a13d15n5op3q2r3: das a13d16n9o14p7q32: se a13d17n3o10p6q5r2: meu
a13d26n2o2p7q2r2: com_a a13d2nq2r: esper a13d5n2p34r7: te a13d6p3: esque a13d8p14q8r: mas a13dpq: vejo a13q2: ^_obrig a14: vou_ver a14d27n7op19q9r10: so
a14d44n8o21p14q14: por a14d51n2o15p16q7r18: ja a14d54n17o11p49q16r7: no a14p2: ^_ainda a15d25n13o7p15q9r3: ^_o a15d3n2p3q: feria a15d3p2q8r2: quand
a15d48n5o2p50q20r25: as a15pq: ^_receb a16d14n16o3p6q5r: um a16d28n3o3p5q4r5: com_o a16d28n4o5p32q8r19: os a16d29n6o3p74q21r18: dia a17: ^_estou
a17d12n7o5p13q6r3: minha a17d13op54q14r6: ate a17d28n6p32q9r19: segun a17dp3qr3: digo a17dp8r3: volta a17op4q2: disso a18d43n10o5p35q16r4: ana
a18d91n10o9p61q26r16: 0 a2: !_eu !_vamos ^_agrad ^_anota ^_assim ^_ca ^_passe ^_um ^_visto a_discu a_medir abri abri_o aguar_o algo algo_$ ana_receb anda_por
angol anota_obrig ao_escri aqui_estao ate_la avari blz_vou calma_mais caos ce cima_da coleg_de coleg_e com_ele conse_ver contr_esta da_assin da_camar da_secre
de_lhe de_pacie de_situa deles deles_$ demor_isto depoi_a depoi_vejo dia_carla digo_algo diret_$ do_diret do_parec dou_notic e_sem ele_$ ele_e ele_nao
em_angol em_breve em_luand encam_ao eu_olho faco_ideia falam_depoi falar_prime falta_so fazer_$ feria_$ feria_e fora_ate hoje_talve infel_$ insis_com
insis_esta inter_e isto_por le lhe_$ lhe_envia logo_que loucu_$ luand maos_a marid_e me_mando me_os me_vou medir melho_atenc merec merec_a meu_coleg nada_esta
nao_lhe nenhu_o nossa_melho nosso_diret nota_obrig notic_$ novid_digo o_depar o_layou obrig_ana olhad_com olhar oport oport_$ pacie_$ para_anali ponto_de
por_fora por_insis prime_com puder_$ que_anda que_estou que_merec que_soube que_trata receb_! receb_muito receb_sim rede reenc_a se_pronu segun_estou sem_ele
seman_estou si situa socia_$ talve te_aviso tempi tenho_tido tido tive_tempo tomei_nota um_caos um_tempi vejo_$ vejo_o ver_assim vez_por voces_isto volta_a
volto_a volto_no vou_cobra vou_falar vou_insis vou_reenc a20d10no4p17q9: isso a20d4pq5r2: ver a23d3o3p17q3r2: receb a24d3np9q2r3: depoi a24d61n14o12p34q24r25:
da a254d359n86o108p241q162r58: $ ^ a25dp2qr: ainda_nao a26d30n13o6p27q19r3: para a26d30n8o17p16q25r17: em a26d9n4o29p20q23: me a28d38n23op17q4r5: !
a28d66n18o9p34q28r14: do a2d: assin_hoje breve breve_$ depoi_$ fecho feira_passa lamen_$ layou ler mostr_a nao_esque nao_esta nisso_$ o_retor para_quint
parec_da passe_o pus retom retor_do sabe_$ santa a2d10n8op5: ontem a2d10nop2r: sao a2d10pq6: bem a2d10qr17: anexo a2d11no5r4: ^_ja a2d12r: sim a2d13no6pq2r:
ser a2d16n7op12q2r: cumpr a2d2: ^_assin ^_confi celul e_ainda e_ao a2d21n2o4p8q5r: e_a a2d22no3p3q8r3: e_o a2d2n2p2q: beijo a2d2n2p6q2: todo a2d2n3p: filha
minha_filha a2d2no2qr: nenhu a2d2np: ^_estam a2d2np2qr: da_minha obrig_pela a2d2np2r2: secre a2d2np6qr: fim_de a2d2o2: momen a2d2o2p3: email a2d2o2pq:
nao_tenho a2d2o5: o_assun vezes a2d2op: do_senho a2d2oq: da_direc gosto a2d2oq2: disse a2d2p2: ^_infel a2d2p4: ^_esta descu_o a2d2p4q2r: boa_noite a2d2p6r4:
segun_feira a2d2pq3: reuni_de a2d2pqr: do_meu a2d2pr: liber a2d2q: ^_ta a2d2r: q a2d3: a_do a2d3n2o2p3q3r: tempo a2d3n3: avisa a2d3n5oq: nova a2d3nopq2r3:
tres a2d3np2qr2: tarde_ana a2d3np3q: deixa o_seu a2d3npr2: ca a2d3nr2: a_prime a2d3o: marid meu_marid a2d3o2r: nao_ha a2d3o5p2: deixe a2d3p: e_ele a2d3p2q:
minut plant a2d3p2r2: carla a2d3pqr: menin a2d3pr: ofici a2d3r: esta_aprov a2d4: infel_nao a2d4n2o2p10q2r: vos a2d4n2p4q: junho a2d4n3op: nem a2d4n4oq9: vosso
a2d4np3q: rui a2d4np4q: de_junho a2d4oq4: ponto a2d4p: altur a2d4p7: por_isso a2d4pq2: que_e a2d4r3: anexo_o a2d5: b a2d5n: aprov_a a2d5n2o3p2q5: ^_ana
a2d5n2op2q2: voces_$ a2d5n2p12r2: sexta_feira a2d5npq2: esse a2d5p2: a_diret ningu a2d5p2q5: o_orcam a2d5p3q2: descu_a a2d5q2: ficar a2d5r2: na_pasta
a2d6n3pqr: ana_! a2d6np18q2r3: fim a2d6nq2: ^_as a2d7n2o2p5q3r2: boa_tarde a2d7n2op9q2r: pela a2d7n2p3q9r: ano a2d7n3o2p8q: ^_na a2d7n3p3q2: pesso a2d7r16:
em_anexo a2d8n2: otimo a2d8n3op4q5: fecha a2d8npq2: grafi a2d9np4q3r: oi_ana a2d9opq3: a_propo a2d9p2q2r4: estao a2d9r2: pasta a2dn: aqui_na avisa_que a2dn2:
a_sexta a2dn2r3: ^_aqui a2dn3p4: boas_festa a2dn5o3p5q: a_nossa a2dno7p2q2r3: sobre a2dnp3: seman_e a2dnpq: lindo a2dnpr3: segun_$ a2dnr: esta_um a2do: atent
a2do2p10r10: na_terca a2do3pq2: que_me a2dop2r: dr a2dop6q: pagam a2doq: isso_nao a2dp: a_minut calma_e das_festa mudan na_reuni nao_vai nisso ontem_e recep
vai_dar valeu visto a2dp12qr6: que_vem a2dp13q2r5: os_texto a2dp2: nuno a2dp2q2: arqui a2dp3: mesa a2dp3q2: tradu a2dp5qr: prova a2dp7: a_seman a2dp7qr: tem_a
a2dpq2r: dele a2dpq3r: ate_dia a2dpr: segun_e a2dq: banco o_advog pouco a2dq2: do_vosso fazer por_mes tem_de a2dr: os_dois a2n: licen so_a soube a2n3oq:
passa_a a2no: da_empre a2no15: empre a2nop2: a_trata a2np2: nessa a2npq3: cunha a2npq5: ^_antes a2nq5: se_a a2o: direc_e nao_decid nunes que_houve a2o2:
do_assun a2o6q: cobra a2o7p7q: peco a2o9: ao_nosso a2op: houve ultim a2op3qr: faco a2opq: comis a2p: a_mudan acusa acusa_a as_volta assin_do chego corre_aqui
digo_te estam_em estou_na lhe_sei miudo nao_faco nessa_altur os_miudo os_papei papei passo_me prome_para que_volta sei_dizer so_depoi volta_com volta_de
a2p11q: ^_amanh a2p2: abrac_nuno estam_a uma_vez a2p2q: atras o_arqui a2p2r: digo_lhe que_so a2p3: amanh_e a2p3q: seu_e a2p3qr: segun_dia a2p3r: ja_lhe a2p4:
prome_$ sexta_nao a2p5: compl a2p6r: de_janei a2p9q: revis a2pq: por_aqui a2pqr: quatr a2pr: ainda_estam dele_$ esta_na a2q: mais_tarde me_disse o_banco parad
pronu rapid um_pouco a2r: as_outra estou_esper falta_a o_diret a2r2: ainda_esta a3: ^_blz ^_ok ^_opa ^_tomei calma_$ dar_uma depoi_das discu encam_para
esper_da falo_$ ideia maos me_respo obrig_por opa quand_tiver recec_do regre_no so_reune tomei ver_$ vou_dar vou_mostr a30dr2: assim_que
a31d55n17o11p88q21r37: na a32d44n9o6p20q11r7: esta a33d5npr2: assim a37d11np5q11r: obrig a38d2np9q3r11: ainda a39np8q2r: estou a3d: ^_combi agrad_o bocad
meu_chefe nao_posso olhad quase um_bocad uma_olhad a3d10n3o3p3q: loja a3d10op3q13: orcam a3d10op6q3: 0_e a3d11n2o6p11q8r2: domin a3d12p20q5r9: texto
a3d13opq6: propo a3d14n3o12p5q: foi a3d2n2pq2: tambe a3d2nq: sempr a3d2nr: equip_e a3d2o2: lamen a3d2p9q3r: mes a3d2q: loucu uma_loucu a3d2r: ok a3d3n2o2:
parti_de a3d3n2o3: a_parti a3d3n2p: a_equip a3d3nop4q3: e_mail a3d3p3qr3: confi a3d3p9r: assin_$ a3d3pr2: minha_socia a3d4n2: segun_a a3d4no4p4q4r8: dos
a3d4nop3qr2: a_0 a3d4nop5q3: mail a3d5n3oq: passe a3d5o2p2q: agrad a3d5p11q8r4: as_fotos a3d5p2q2r: dois a3d5p3: a_demor a3d6n2o3p: parti a3d6np6qr: escol
a3d6o7p: admin a3d6p12q9r5: fotos a3d8no3p: vamos a3d8op10q: com_os a3d9n3op9q2r3: ai a3d9np8q6r2: mesmo a3dn: aqui_esta sabe a3dn2p3r: casa a3dnp2: data
a3do11: nosso_advog a3dp: camar garan nao_tive porqu que_tem tive a3dp2qr: combi a3dp6qr: janei a3dpq10: se_o a3dpqr3: o_conta a3dqr: meu_socio a3n: ana_so
cima em_cima nao_sei a3np: o_fotog passa_o a3np4: minha_coleg a3npq11: antes_de a3npr2: forne a3nr: ainda_estou a3o: eles a3o2: assun_$ a3op: depar_jurid
a3opr: e_ja a3p: aguar andam de_falar e_digo volto_na a3p2: anota estou_em isso_$ a3p2q: ta_na a3p3: ^_to a3p7q2: reune a3pq3: ^_para a3pqr2: tenho_de a3pr:
ficou_de a3r: digo_algum a4: blz depen depen_do der_eu isso_com isso_quand novid que_der que_puder receb_vou respo_com tiver_um vou_trata a41d2n2o5p5q: vou
a48d66n8o14p40q13r11: com a4d: der esque_$ olho a4d10n5o3p6q3r7: vai a4d11n3op14r2: hoje a4d11np8qr: ola_ana a4d12np7q4r3: ^_oi oi a4d12o4pq3: duas a4d13np8:
melho a4d13p2qr26: segue a4d13q3r: a_segun a4d19n2o19p9q13r: mais a4d2n4o2p2r: escri a4d2no5p11r4: chega a4d2nqr: chefe a4d2p2q3: a_direc a4d2p5q2: ^_descu
a4d2q: falam a4d30n3op33q5: tudo a4d3n3p10q2: natal a4d3n3p5: boas a4d3n4p10: festa a4d3p6q: dou a4d3q4: nota a4d4n2p13q2r: noite a4d4nop2q3r4: outra
a4d4o7p11q6r2: entre a4d4p2: infel a4d4pq: finan a4d5n2pr3: equip a4d5nop3q2: vez a4d5opr3: socia a4d5p2: atenc a4d5p6q6: reuni a4d5p7q: demor a4d6np6q: seu
a4d6o2pr: ha a4d7n2o2p8q5r2: tarde a4d7n2p: parec a4d7npq5r: como a4d8n2p7q5: pra a4d9n2o2p7q5r2: ^_boa a4d9n2o2p9q11r3: bom_dia a4d9n2p2qr4: fotog
a4d9n4o3p5q2r: agora a4d9n5o5p7q4: nossa a4d9n5p4r: abrac a4d9o4p2: e_nao a4dn2op2q: dizer a4dn3p: recec a4dnop6q12: antes a4dnp14q3r7: vem a4do3p16q5r2:
envia a4do8p4qr5: lista a4dp: o_jurid a4dp5q2: ate_0 a4dpq3r: esta_a a4n2p: notic a4nq: puder a4o2p4q: ^_vou a4op: depar a4p: a_recec e_volto falar_com reenc
a4p2: e_so pelo_lembr a4p6: e_te a4pq: ^_tenho a4q: ^_conti minha_lista na_minha a4r2: anda a5: ^_encam de_traba esque_de estou_fora que_tiver te_falo
a59d112n22o37p86q50r18: de a59d74n5o39p27q29r3: nao a5d: muito_obrig a5d12n3p27q12r4: quint a5d12no5p5: senho a5d12o4p15r: corre a5d12o7p12q3r2: contr a5d2:
obrig_! obrig_$ posso a5d2n2p: de_segun a5d2no6p2q: lembr a5d2o: inter a5d2p14q5r: ate_sexta a5d2r: mostr a5d3n2o17pq2: advog a5d3no12: assun a5d3nop9r: passo
a5d3p2: dar a5d4: anali a5d4n2o3p2q3: para_o a5d4n3p4q4: a_gente a5d4o6p12qr: o_contr a5d5o4pq6r: e_que a5d6n2p6q2r: de_marco marco a5d6n3pq3: muito
a5d6n4p5q4: gente a5d6nq3r8: prime a5d6o2p25q2r12: terca a5d7no: de_voces a5d8n4o6pr: que_a a5d9n2o2p8q9r2: ^_bom a5d9n3o4p6q13: voces a5d9np3q: para_a
a5dnopr: trato a5do3p2qr3: socio a5dp3: retor a5np10: prome a5o2p: a_conta a5o4p: insis a5p: feria_ate regre trato_disso volta_$ a5p5: to a5p7q4: nao_consi
a5q: conti_a esper_do a5q3: mas_nao a5r2: ver_com a6: !_vou quand_volta a61d48n25o38p31q48r15: que a6d10n4o2p9q5r3: boa a6d12nop28q7r3: tem a6d12np9q2r3:
^_ola ola a6d14n3o2p9q12r4: bom a6d15n7o5p4q10: manda a6d18n2pq2r3: aprov a6d2o3q: conti a6d2op2: esta_em a6d2op39q: amanh a6d2p2q3: obrig_pelo a6d4np3qr6:
logo a6d4p33q2r20: mando a6d5n3o5p2q4r2: que_o a6d5np18q2r9: na_segun a6d5op3q4: direc a6d6opq5: decid a6doq: conta_$ a6dp2q3: nao_conse a6n3p5: coleg a6p:
ver_isso a6p4r2: pacie a6pq2: ^_se a6pqr: falo a6qr: digo_$ a7: aviso_$ coisa_$ obrig_vou vejo_isso a77d123n26o29p65q49r17: e a7d11op12qr2: no_dia
a7d11p12q6r2: sem a7d13o3p4q2: nada a7d14op9q3r3: ta a7d15n14op4r: !_$ a7d2n3opq: la a7d2p14qr3: falta a7d3n3p2: fora a7d5no7p2: o_nosso a7d6n2o3p7q6r: pelo
a7d7n7o2p35q2r9: feira a7d7op8q17r: conse a7d9n3p5q2r: ficou a7do4p11q4r: consi a7dr: esta_com a7npr: sei a7p3r2: encam a8: depoi_digo me_esque
a82d166n37o41p97q83r35: o a8d10n2o7p4: o_meu a8d2o3p3: jurid a8d2r: algum_coisa a8d3o2p7q5r4: tenho a8d7np6r: estam a8d8n8o4pq5r: passa a8o2q: aviso a8p:
trata_disso a8p3: volto a9: receb_obrig a9d11p18q4: descu a9d2p2: com_calma a9d2qr: algum a9d3n5o2p43qr6: seman a9d5op4qr: diret a9d6n2o4pqr: traba a9npq:
estou_a a9o: disso_$ a9p2: estou_de a9pq4: falar a9q: tiver ad: !_descu 0h_$ ^_belez ^_mostr ^_posso a_mesa abrac_rui abs_$ ano_e ao_meu aos_outro atenc_$
auror b_$ belez braco catap com_carin comig_$ conta_ja cozin_assim da_cozin da_propo da_trans desis do_escri do_seu domin_0 e_quem ele_esta em_casa em_equip
em_portu esse_assun eu_entre eu_respo falca ficar_mais ficou_tudo folha_de horar_e ingle inici_esta inter_$ isso_esta ja_com ja_lhes larga liber_a luisa
luz_verde mas_com mater matri minha_parte motob na_recep nada_$ nao_atend nao_e nao_nao no_celul nosso_conta o_braco o_celul opini os_tres outro_e para_ja
para_onde para_os posso_garan pouca pra_avisa prove que_perce que_sao redes regio se_fala se_nao segun_versa tempo_de teve_catap tua tudo_e uma_corre vendo
verda viajo virgu ad10n2q6r6: pagin ad10noq7r: parte ad11n2o2pq: de_0 ad11p3q4: versa ad11q: verde ad12n3pq2: as_0h ad12np9q3r2: fica ad12q4r: certo
ad14n3pq2: 0h ad14r2: resto ad16n2op11q3r7: 0_$ ad2: 0_sem a_inaug a_menin a_pagin anali_a carin conco confe do_finan envie esque_o feita inaug loja_$ mas_o
na_loja nao_temos o_pacot obra_e pelo_corre portu qualq_coisa que_ele teve verde_$ ad2n: e_ficou esper_que esta_no rui_$ ad2n2: saiu ad2n2p2: feliz ad2n2p2q:
beiji queri ad2n2pq: o_pesso ad2no4pq: proce ad2nop: eng ad2nopqr2: fonte ad2np: sai ad2np2: feliz_natal ad2np3: viu ad2np6qr: de_seman ad2np9: a_noite
ad2npq4: que_eu ad2nqr: bom_fim porto ad2nr: peque ad2o: o_traba ad2o2: neste_momen traba_$ ad2o2pq: da_loja ad2o3: neste ad2o4: duas_vezes ad2op: ^_deixe
helen ad2p: a_assem a_impre assem const fotog_$ ad2p2: ate_a ad2p2q: ana_descu ad2p2q2r2: pro ad2p4q2: palav ad2p5q4: voce ad2pq: ^_como ad2pq2: maque ad2pq6:
o_fiche ad2q: a_ver cinco mesma os_origi ad2q2: placa preco_$ ad2q3: a_nota do_ano ad2q4: do_orcam ad2r: ^_ai luz vai_ai ad2r3: pagin_inici ad3: a_fotog
como_esta de_terca esta_bem li onde pacot porta_$ veja ad3n2: 0h_as das_0h ad3n3p8q106r2: ? ad3n4: um_abrac ad3n4o2pqr: desde ad3n5opq8r: quem ad3no: e_com
ad3no2r: dona ad3no3p3q: setem ad3no3p3q6: o_que ad3nopq4: ter ad3np2q: impre ad3np5q3: dia_ana ad3npqr4: numer ad3o2: aos ad3o2pq: regis ad3o3p3q: de_setem
ad3op: a_admin ad3oq2: tinha ad3p: deu ad3p23q4r6: envio ad3p2q: estiv ad3p2q25r2: preci ad3p3r4: ela ad3pq4: valor ad3pqr: carto ad3q: abs estiv_a fala origi
ad3r3: facha ad4: e_de ad4n: horar ad4n2o2p2q8: novo ad4np12q4r2: na_quint ad4nq2: letra ad4nqr: ^_os ad4o6: qualq ad4op8: corre_$ ad4p: assin_e ad4p8r4: vao
ad4q: apena ad4qr: foto_da ad5n2op3q: obra ad5nqr: mante ad5op6: e_no ad5p10r: com_as ad5p2q9: fiche ad5q2: capa ad5r: a_da outro ad6n2op3r: ja_nao ad6n3pq2:
temos ad6no12p2: infor ad6np3q11r: preco ad6o4p2: essa ad6p5r2: entao ad6p7q2r4: o_texto ad6pr3: inici ad7: quere ad7n4op21q4r9: na_sexta ad7npq: a_grafi
ad7npqr: porta ad7p: trans ad7pr: 0_a ad7r2: o_resto ad8n3o12p3q9r: nos ad8n3q2: apare ad8p2: ^_exma exma exma_senho ad8pq3r3: logot ad9q2r3: foto adn: andar
cozin do_que sexta_das adn2: no_escri adn2pq: sou adn2q: atend adn2q2: ^_que adn3o2p4q: encon adn3p: e_um adn3q3: causa por_causa adno: paulo adno2: o_senho
adno6p: mensa adnop19r5: proxi adnp: estra ve adnp2: vi adnp3qr2: pront adnpq: mal adnpqr: funci adnq: !_so adnq3: fique adnqr: aprov_o nas adnr: clini ado:
admin_$ eng_paulo isso_ja ligue nao_se ado2pq: ^_isso ado3q5: me_manda ado8p: tribu ado8p2: de_me adop: seque adop2: os_nosso adop6: tudo_$ adopq: livre adoq:
desca ador: tempo_$ adp: ^_ficou ^_vamos a_folha a_tradu aqui_e e_ate em_obra escut faria fregu irmao lhes lurde lurde_$ meu_irmao natal_! o_parec que_viu
rubri socio_e viu_o adp11q2: caixa adp2: comig quint_e razao adp3: entre_as nao_da adp3q: docum receb_a adp3q2: outub adp3q3: a_reuni adp3q3r: e_eu adp4:
impos adp7r: eu_te adp9r: ate_ao adpq: cuida adpqr: fotos_na vasco adpr: !_aqui folha vasco_$ adq: das_duas dia_o e_para em_janei fico adq10: perce adq2:
manda_a adq4r: o_domin adq5: de_quint adqr: princ adr: confi_a maqui retra seus ta_no adr3: os_numer an: ^_passa ^_ponho a_nova a_praia assim_$ beiji_$
chega_do cima_do coleg_do combo da_feira de_se do_marke do_porto e_fique engen eu_que foi_a gente_se ia logo_se marke_e natal_ana no_combo o_engen parab_!
patri pinhe pra_te praia que_tenha se_ve seman_de senho_gomes so_pra um_dia an2: acaba festa_para fora_do gomes para_avisa viage an2o3p: geren an2op:
dizer_que an2p6q: ^_sexta an2pr: marke an3p: ^_boas an3p2: na_feira an4: so_para an5: parab ano: escri_$ que_vai ano2p: meus ano5p6q: comun anop: segur anoq:
fui anp: e_feria ponho tenha um_natal anp10qr2: e_na anp10r2: proxi_seman anp2: 0_nessa tivem anp2q2: para_segun anp2r: inven anp3: imens anp7r3: na_proxi
anpq: outra_vez anq: causa_da de_aprov irma minha_irma trata_das anq11: inclu anq2: minha_cunha anq5: de_novo anr2: ^_vai ao: a_comun aqui_nao autor cabec
com_eles decis_da difer empre_e entre_a herde la_$ lista_nao mensa_sobre minha_mulhe momen_de mulhe passe_a pede tres_vezes vista vou_no ao2: assun_foi
entro_em essas nunca o_tribu paz ao2p: lista_$ ao2p2q: ^_com ao2p8: decis ao3: convo_$ entro ao3p: quero ao4: convo em_conta aop: decid_$ nosso_depar aop2:
damos aop3: encon_se aop4q2: sera aop4r3: feira_$ aop5: a_decis aop7q: devol aopq: a_comis aoq: condi enqua trata_do aoq5: ^_e ap: ^_corre ^_depoi ^_eu
a_camar a_casa adian ainda_andam amigo ana_estou andam_as arran as_maque assin_mais baixo caoti chega_a com_isto combi_assim confi_o consi_envia cumpr_joao
das_prova de_sosse de_te de_volta deixa_comig deixe_passa descu_esque dia_de disso_e do_conse do_dr do_segur duas_seman e_antes em_inven esque_me finan_e
foi_encam hoje_$ isso_ainda isso_os isto_aqui janei_e kkk_$ lindo_! lucia luis luis_$ me_compl minut_e na_mesa nisto noite_ja numa numa_feira o_perit o_revei
o_sindi o_topog oi_! outra_seman pagam_$ para_isso para_vos pegar pego perit pra_voce recad reuni_os revei revei_e rever segun_nao seman_ta senho_acusa
seque_$ ser_lhe sexta_estou sexta_que sindi so_vem sobre_o tarde_$ te_manda terca_digo to_no topog um_recad vejo_as vi_seu ap2: ana_peco as_amost ate_domin
cheia ei escol_e essa_seman eu_passo fora_de joao nuno_$ para_assin retor_$ revis_e segun_mas seman_nao seu_email uma_seman ap2q: amost dou_lhe pront_$ ap2q2:
natal_e ap2q7: forma ap2r: mando_te quint_eu terca_e volta_na ap3: amanh_a as_prova comun_a doent encam_a festa_! hoje_a imens_descu o_silen peco_imens silen
sosse ap3r: pela_pacie ap4: mando_$ marco_$ respo_$ tem_o tens ap4q: lhe_a ap4q2: o_natal ap6: ^_ate ap7: esta_seman ap8: de_amanh apq: antes_disso atual
certe feria_na juro legen os_preco outub_$ patro respo_cumpr todo_o apq2: se_em apr: ai_a ele_volta escol_$ kkk lha para_sexta terca_eu termi vem_na apr2:
o_forne aq: a_placa aprec as_plant caixa_$ com_todo como_e direc_$ dizer_quand docum_esta dos_dois em_algum em_outub enqua_nao envia_o esta_? funci_$ isso_ate
isto_em lista_juro mais_uma mes_que meu_cunha numer_$ o_gosto obrig_e obrig_rui parad_na prate prate_$ qual_das reuni_da setor sexta_mas sobre_as tarde_obrig
tenho_isto ver_o vez_a aq2: a_falar quint_para aq2r: de_ver do_prime aq3: ?_obrig aq3r: fisca aq7: qual aqr: lhe_digo presi sala ar: ^_logo a_a aqui_vao
chefe_ainda ela_$ estao_os grupo ja_sei lhe_cumpr o_carto ola_! os_logot os_seus pague profe quand_o que_chega resto_segue segue_$ so_volta ar2: as_fonte
biogr metad ar3: logo_em d: 0x0 0zklp abrev acima adiar adore agenc ah ahah airto ajudo ajust alcin almad amou anima aninh anton antun anunc apeli apite aplic
arara arras artis autom aveni avise avuls azeit azule bah balca bao bate bateu batiz benca berra bicic blog bonit bonja bordi bordo br brito cabim cabo cada
caixi calcu camil camin camis campa campi carro cenou centi cep chat chatb chore chove cinqu cinza class coimb colar comov compo conos coro costu couro cpf
creia creme dado danad datad ddd defes dei dep depos deslo devia diama dinhe dispe dns docus douro doze edica eleva elimi encan engan envel escor espan espig
etapa etern evert exato excet exped expir exten extra faixa farma fazen feder filme fizer folar folga fosco frase g gaivo ganho gas gaude genti gesta gg glori
gralh grato grita hesit hipot iban igrej igual inver ip ivone jotae kelly laran legiv leia letre levam levan lido lima linha lixo local lojin loter lourd
louro ltda maia malhe malta marac marav marci mare marfi mario marte medi meire membr memor mende mexe mimo minho miser mito moca moder moram msm muro musgo
music nadin nariz nd neces negat neusa nipc norte notar novos objec odete ofere oiten olhos opcoe opoe optam orcad otavi ovo p parag paroq pausa pedia pedra
pen penso petro piano pintu pizza plaqu poco poema prado preta prior proci propu prosa pross proto pude puxa quais quis rabis ramos real recic recif redac
redon reimp relem reler reli repar resum reviu rg ribei rl rodam rotaf rotul sabao sabem saem saia satis seabr senti sergi sessa sesse since sirva slide sms
soa sobra sofia sonia sp taina tal taman tavor tche teatr telem termo tes tiao tijol timbr time tirad tire tl toca top topo torce tosse trem treze tri troqu
tuas uai ufa ultra umas unico usuar utili valad valem vasqu vau vc vegan velho velor verba verif vias viga vilhe vinic vitra vlw vonta votos votou wande we
whats works x0 ze zulmi d10: ficam_com d10n: o_telef d10n2: morad d10n3p2q3: antig d10qr: e_0 d11: avanc_com d11n: azul d11p5: segui d12p3: ^_pode d12pr: 0_o
d13npq2r: ficam d13o7p3q3: fatur d14n2o2pqr: telef d2: !_bjs !_por 0_convi 0_euros 0_nao 0_porto 0_veget 0h0 0h_sexta ^_0 ^_acabe ^_aceit ^_avanc ^_conve
^_esque ^_fecha ^_prefe ^_respo ^_show ^_trans ^_ue ^_viva a_azul a_capa a_carla a_esque a_jessi a_letra a_newsl a_opor a_pared a_sabad a_via abre_a abro
acabe acabe_de aceit_o agora_r ana_anali ana_aqui ana_pode ana_quem apont_$ aprov_podem aquel_da as_inici as_onze assem_de avanc_so azul_a bem_$ boas_$ bola
bola_manda bolet c_e caiu_na carim carla_ja casam_e celia cento cento_e certi_perma certo_$ certo_e certo_podem claro_que compr_no conco_com condo_de contr_de
conve_com convi_$ convi_e corta corto cto cumpr_ines da_nos da_quint da_uma datas de_acord de_altur de_bola de_fora de_largu de_ningu de_r de_v delib_pela
demas descu_so deu_parec deus diret_delib do_cao do_jeito do_lado dou_a drive_pasta dropb duzen e_carim e_esta e_muito e_vinte em_respo em_verde errad errad_o
escur_$ esq esta_$ esta_certo esta_errad estam_de estao_boas estej eu_abro euros event event_e fatim fatur_de fatur_foi fatur_rua fica_assim ficar_como
filha_que fotog_do guard guard_o ines_$ inici_$ insta ja_deve ja_volte jeito_$ jessi jessi_do joia junto_envio la_e largu levou li_tudo lisbo_$ logot_ja
loja_onlin manda_ver manha_$ mapa mas_eu melho_e mesmo_$ metro mexi moldu morad_para mudav n_o na_prime nao_0 nao_essa nao_gosta nao_mudav nao_preci nao_renov
nem_pensa newsl_$ ningu_se no_ar no_cnpj no_convi nosso_nif noven noven_de o_bolet o_casam o_esq o_event o_novo o_titul obra_por ofici_de olha onze opor
os_carto otimo_$ otimo_so para_outra pared parte_nada passa_veja pediu_pra pela_nao pense_que perde perde_o perma perma_solic plano_anual plano_de pode_rodar
pode_subir podem_impri podem_por por_receb prefe_a prefe_mante prefi_a prefi_o propo_de propo_n quant_ao quare que_voce quere_o quite receb_$ recib_$ refor
renov renov_do respo_e ressa revim rodar rs segui_para segun_estam segun_fotog sem_duvid senho_junto show_de sim_$ sim_0 siste so_com spam_$ ta_otimo td
te_mande telef_esta tem_0 terra thiag tirar_a tirei tocar_o troca_o tudo_com tudo_em tudo_joia tudo_ontem ue ue_mas um_beijo unani usar usem_a veget veget_e
verde_e via video_$ virou viva vou_manda d20q: avanc d20q6: podem d2n: ^_minha apare_! cao chama_se de_ontem desig impre_$ na_rua o_bolo ontem_a site_$
d2n2opq: a_obra d2n2p4r2: dia_$ d2n2q: anos muda d2n2r: ai_no d2n4o2: a_vossa d2no: meu_filho d2no2: conno d2nopq: direi d2noq: de_fever fever filho d2np: avo
reis tavar d2np11: sua d2np2: feira_e noite_e d2np6: cedo d2nq: da_conta e_ficam mante_se d2o: ^_fiz a_famil anter cance conve desde_0 este_meio fatur_e flor
ja_vos nao_vou por_este d2o2: acord d2o2p: setem_$ vale d2o2q: por_telef d2o2r2: clien d2o3q2: favor_$ d2o4: queir d2o5pq: entra d2o7p3r: escre d2p: ^_afina
^_gente ai_o alter_$ as_0 cader cumpr_rui de_condo e_pediu entre_os estam_fecha exa fecha_$ feito_$ grand maria na_vossa os_fiche parti_$ por_ai por_corre
respo_agora so_respo solic_$ tirar_o v_exa vinte voces_na d2p10r: ao_fim d2p2: cumpr_teres desen envio_a d2p2q2: e_as d2p2r: teres d2p3r: as_medid fica_para
d2p3r2: certi d2p4r: medid d2p6q: no_fim d2p8r: fim_do d2p9qr6: na_quart d2pq: e_domin o_finan para_0 subir todas_$ d2pq2r: confo d2pqr6: mando_na d2pr: carre
mao respo_ao d2q: 0_do ^_tudo a_palav banne bia da_capa de_image de_maio em_vez lisbo maior menu nos_jeito paga_no pai_e podes propo_o quint_as sabad_e
segun_opcao sexta_passa traba_com tudo_certo vez_de d2q2: abre do_domin orcam_$ quise refer senha d2q4: recib d2q5: a_que d2qr: salao d2r: a_certi anexo_a
das_0 do_salao m menos nif_0 o_das o_nif pao que_ja socia_e ta_aprov texto_do d2r2: as_da domin_e o_nome d2r3: aqui_vai vai_o d3: !_pode 0_ate 0_pesso ^_horar
^_somos a_opcao a_porta adjud amare anual aprov_! c casam claro cnpj das_flore de_fatur de_manut delib desta_vez e_prefe este_ano fiz_o flore flore_0 folhe
ja_assin ja_estao ja_falei junho_as logot_antig manda_impri mante_o mim_ta moinh morad_de newsl no_site no_spam o_botao o_verde onlin paga_$ parte_esta
pasta_parti pense perfe pix_agora pode_ficar podem_manda podem_segui ponha por_o resto_podem resto_ta rua_das segui_com show siga siga_para sim_pode somos_0
spam troca_a zap d34o2p4qr3: 0_0 d36op9q6r: pode d3n: ^_nem a_quint d3n2: ar d3n2p: dez d3n2q: intei d3n3: bolo d3n3o4p4: toda_a d3n3q4: o_site d3n5o4p6: toda
d3no: famil d3no2p: feito d3nop5q: final d3np3r: corri d3np4q2: cara_ana d3np4q3: ana_o d3np5q2: ^_cara d3npq2: diz lado d3nq7: o_preco d3o: 0_por fiz d3o10q:
que_nao d3o2: ^_parem pedim d3o2pq: meu_pai pai d3o6: parem d3o6pq2: solic d3op: v d3op2r: remet d3op3: preza_ana d3op4: resol d3op4q: meio d3oq: maio serve
d3oq4r2: nome d3p: a_apont ate_as conce para_as terca_a d3p10r: contr_assin d3p2: a_plant agrad_a d3p23q2r11: quart d3p4: almoc d3p5: a_respo do_dia d3pq:
0_esta ^_esse afina d3pq3: o_valor d3pr: o_compr sloga d3pr2: ja_te d3pr6: texto_da d3q: ^_aprov contr_$ image login o_certo d3q2: grafi_$ manut d3q3: o_mesmo
d3q5: mudar d3q8: duvid d3qr: ja_esta somos d3qr4: as_fotog d3r: 0_ja 0_sim do_contr estao_na https n no_drive d3r2: da_facha o_da d4: !_! ^_decid aceit
ana_segue aprov_$ bala decid_nao encer escur foto_do impri_$ manda_bala nao_avanc o_azul o_plano o_proje pode_manda pode_tirar pode_tocar podem_avanc
podem_publi publi_$ quere_a resto_esta so_troca titul tocar versa_0 d4n: 0h_na examp passa_$ rua_do d4n2: padar d4n2op2: a_loja d4n2p7: ^_no d4n6o9p2q: vossa
d4no3: volte d4np2: bjs d4nq: chama escol_a d4o: desta d4o2p5: ^_preza preza d4op: condo ja_foi junto d4opq: pensa d4oq2: proje d4p: a_trans demai ines
d4p2q2: alter d4p3: apont d4p5: tudo_na d4pq3: ^_da d4q: 0_as ^_prefi aquel avanc_$ so_o d4q3: exemp d4q4r: quant d4qr4: o_logo d4r: sao_0 d4r15: ^_segue d5:
^_sim azul_$ botao deve esta_otimo nao_quere no_rodap o_pix pagin_0 pix plano usem d5n: caiu hoje_de d5n5op4qr: todos d5np5q2: cara d5o2: nao_vamos d5o2q4:
mande d5op2: pediu d5op3q: todas d5pq: jeito papel d5pq4: tudo_bem d5qr: o_logot o_video d5r: nif_e d6: ^_ficam a_morad antig_$ as_duas falei falei_com
foi_paga na_pagin r r_0 rodap d6n2o8p: este d6no11p: infor_que d6o: nada_a d6o2pq: ^_por d6o3p2q: a_fatur d6o8q5: por_favor d6op3qr: compr d6oq2: da_nossa
d6or: telef_e d6p: convi impri por_mim tirar d6p3r2: drive d6q: opcao d6q2: nossa_parte prefi d7: de_resto publi troca d7n6q7: site d7np9: de_manha d7npq: mim
d7npq8: gosta d7oq: pode_ser d7pqr2: video d7q2r3: a_foto d7q3: paga d7r: o_0 d7r2: nif d7r5: segue_em d8n2p10: manha d8n4: rua d8o9pq6: favor d8p3q:
esta_tudo d8p7: os_melho d8p8: melho_cumpr d8pq2: prefe d9n2p4q: sabad d9p3q: a_versa dn: 0h_a a_avo abert abrim adora agora_e ana_passe anive artig barco
broch cafe cedo_$ centr coita como_a compa de_domin dona_neide duart e_rua em_frent eng_o excel fica_a filip_$ fotog_a horar_norma lado_$ loja_da me_um montr
morad_e nao_conhe nao_traba neide neide_$ nossa_loja o_antig o_barco o_eng obra_$ otima padar_nova para_mim para_todos parce pelos pesso_aqui predi predi_e
promo quint_das saiu_hoje sexta_so sou_eu t telef_na temos_a ter_bolo traba_conno vai_ser venha vila viu_a vosso_lado dn2: adoro conhe dez_anos do_ar frent
muda_de ontem_o tao dn2p3q2: ^_so dn2pq: rapaz dn2q: a_dra e_uma dn2q2: era dn3op2q: dra dn3p: cumpr_$ dn3q: copia dn3q3: o_vosso dn4p2q2r: estar dno: filip
vimos dno6: mais_$ dnor: prese dnp: 0h_e a_sua ca_a consu crian isso_tudo mil mundo neve sede dnp2: queri_ana dnp2q: ^_queri faz dnp3: no_sabad dnp4r: conto
dnpq7: pergu dnpr: esta_pront dnq: aqui_no de_um fonte_$ lembr_me me_que no_meu norma pesso_da por_nos vai_ter dnq2: coloc dnq2r2: o_segun dnq3: parte_$ dnr:
o_numer do: ^_tirem a_acres a_terce acabo acres agost agost_$ apos cance_o conti_com contr_e da_lista de_hoje deste direi_de domin_de em_maio esses favor_nao
foi_feito funda h ja_disse ja_e jurid_ja ligue_mais livre_resol mais_a me_ligue na_seque nos_o pedid pela_compr ponto_final por_agora por_e prese_para que_meu
recus retir_o se_com senho_na senho_vimos socie tenho_nada tirem_me todas_as vimos_por vossa_$ do12: insol do2: assun_a fatur_0 manda_e nao_volte pedim_que
proce_de quali tirem trata_dos venho vossa_fatur do2p: mae minha_mae pena do2p3q3r2: servi do2pq2: domin_$ do3: ^_consi de_insol dessa volte_a do3q: pagar
que_se do5: parem_de retir tribu_$ dop: ^_ao a_pena apres assoc final_$ nao_vale vale_a dop2: defin dop2q3: uns dop3: morre dop5: amanh_$ dopq: compr_$ encom
dopqr2: carta doq: devem terce doq2: disto pago que_nos quem_trata doq3: tira doq4: expli dor2: lista_de dp: !_a ^_deixa ^_este ^_fica a_arte a_data a_proxi
a_toda abenc acess agend ai_$ ai_? ana_wirth aqui_o arte as_chave assin_ate assin_segue ate_segun braga carna carto_e ceu chave colo corpo corre_cumpr
corre_na da_neve da_sede de_entra de_fregu demor_o descr devid dia_do direc_com direc_da do_ceu do_corre dra_helen drive_$ drive_com e_ningu e_resol e_segun
epoca esta_feito estam_na fale favor_a feira_esta fica_com ficou_decid fregu_$ funer gabin hoje_o hospi hospi_$ impri_a ja_deixe ja_lho jo junta_de leo leo_$
lho_mando me_deu mes_e minha_sogra munic na_conta na_drive na_obra nada_de nao_ficou neta no_carto no_onibu no_papel noite_ana o_cader o_porta o_resul ola_rui
onibu ontem_no os_acess pediu_me pela_direc preza_a propo_foi prova_corri que_esta que_falta que_no quent quint_digo quint_entao remet_a respo_as rodri s
sai_o sampa santo santo_natal secre_$ segun_sem senho_verea sido so_ate tarde_carla tecni tem_sido texto_sobre tive_um todo_mundo tudo_assin um_minut verea
vinte_de vos_chega wirth dp2: 0_no ana_ate ao_longo audio comen_$ cultu de_almoc de_cultu digam divis divis_de douto e_envia efetu emend final_do longo
mais_tarda manha_e no_seu o_audio o_mais pra_voces quint_da resul so_agora so_lhe sogra ta_tudo tarda tem_os tudo_no vem_e dp2q: ^_quint ana_estiv dp2q3:
ana_tudo dp2r: cores sexta_o dp3: comen de_outub sexta_sem dp3q: segun_0 dp3q2: entre_o isso_e junta dp3q3: o_ano dp3r: envio_os dp3r3: quart_$ dp4: lho
dp5r2: ate_o dp5r6: terca_$ dp7q3: dias dp8: de_corre tem_tudo dp9: caixa_de dp9r: do_mes dpq: diz_que e_dia fecha_o museu o_rapaz rapaz_da dpq2: ^_gosta
do_logot horas dpq3: bem_? enten dpq4: de_assin dpq6: ^_preci dpr: a_prova carda fotos_do grava ja_tem marco_e o_sloga dq: !_voces ^_terca a_bia a_maque
a_senha alta alumi alumi_$ ano_passa as_fatur as_image assin_pelo barat berna bjo_$ cair coloc_a da_fatur disse_que diz_0 do_banne do_e em_alumi em_duas
fecha_as ficar_o ficav fiche_que insti mail_$ mais_barat mais_se mande_o mesmo_do muito_o nao_$ nao_apare nos_esta novem o_menu o_recib o_servi orcam_de
palav_passe pela_propo permi ponto_a por_outra porte preci_que preto propo_com que_foi que_lhe que_tinha quem_respo regis_o salao_e senao seria serve_$ so_em
some tem_que vejam dq2: 0_exemp 0_para ^_podem bjo custa eu_nao fica_em fique_com fosse lingu monta dq3: ^_quant no_vosso o_ponto ponto_0 prazo so_uma dq7:
o_link dq7r: link dqr: as_tres e_nosso pagin_de dr: 0_sao a_chefe a_cor a_dona a_mao adega assin_a bras cadas calen capit cor couto depoi_da do_drive
ficam_para ja_a luz_$ medid_da menos_o nuvem o_retra ofici_do os_do os_prato para_ser pasta_a pasta_do pode_mante prato q_o quant_as respo_0 segue_a
segun_esta sorri subi ta_ai dr2: att coloq home ja_as ja_o o_prime os_de vai_a dr3: fotog_da dr4: da_pagin segue_o dr7: anexo_os n: abriu achei assal ateli
baile baixa berbe biena campe canin cheir chiad coinc congr coope coord cruze curtu dali dana desgr diria divin educa educo elogi enche esbar esqui estac
expos falen fazia fomos galin ganha geres gil ilhas ilumi iman inund jorna julia jussa lu marat meia menes mudou nogue osval pales polic pos posta praze quadr
queij racha rimo romao sacol shirt sol sombr stand tecla telev tete tom torca tortu traz trint vento visit vivo vizin voz zero n2: 0_graus ^_acho a_acomp
a_todos acaba_de acho_que acomp ar_desde benfi boa_viage calor carri conte_por desde_ontem esta_fora estag estar_fecha fez ficou_linda frigo frigo_! graus
hein hein_? julho junho_$ linda nem_imagi nova_morad obras para_toda parab_pelo pelo_premi que_passa simpa site_esta todos_ai n2o: foi_um geren_$ suces
n2o6p4: conte n2p: estev imagi n2p2: ^_ontem n2pq2: acho n2q: causa_do erro_0 jogo n2q2: do_site uma_pagin n2q3: erro n2r: sexta_e n3: ^_parab desej em_copia
premi n3p: abril n3q: estud n4: manda_cumpr no: a_geren celeb conno_$ conta_da costa deixo dra_filip fecha_por nosso_escri oab sr_costa trato_do trist no2:
caso comun_que mensa_$ o_sr seman_passa no4p: da_vossa sr no5p6r: no_domin noq: vossa_parte noqr: a_mais nor: colab np: a_secre abril_$ ana_foi as_crian bacal
de_abril decor equip_! estam_com estav festa_e final_de gato hotel juri me_com melo nessa_data no_final o_bacal os_meus tavar_$ temos_uma tudo_para vou_estar
np11qr: o_dia np2: de_natal deem dentr_de lhe_os se_para np2q2: ano_novo np3q: dia_todo np3r2: dentr np4qr: quint_dia np4r2: feira_da np5: ^_hoje np5r3:
da_seman npq: ?_o ficou_lindo mail_nao nq: ^_fui comec de_saber deita dia_na encon_o giro haver haver_uma inclu_a la_o lanca matos merca o_jogo o_lanca
pela_vossa pergu_quem preco_inclu recor sandr telef_$ tesou tesou_$ um_beiji vai_estar nq2: da_erro vem_o nq2r: branc nq3: ^_quem nq4: saber nq5: gosta_de
nqr: estim nr: agora_a de_ender ender migue minha_tia o_escri o_migue pront_e sobre_a tia o: abrig acaci acao acme amade armin artur asae assed atrav borda
carlo casal cessa credi decre defei dirij dista doenc dono dor efeti eulal evera exas facam firma ft futur geria grata grave habil hall heran horac imedi
impug incom incum indet indev indic infun lda lemos leone livro lopes luto madru maier matia meios meira mg muita nordl novas nulo olga picar profu prolo
recur repre reque respe rompi salta sob solar teles tema tomar torne trigo vcs vemo o11: a_empre falec o2: ^_lamen ^_retir a_ser abste abste_de acion acion_o
admin_nomea advog_entra advog_vai agrad_que ao_admin assun_esta cesse_qualq cobra_$ com_essas consi_o conta_neste conta_o contr_por dados dados_$ de_cobra
de_prote debit deco deco_$ dever dever_ser dirig_ao dirig_se divid_e do_admin dos_meus em_paz em_proce empre_entro empre_falec envia_estes escre_sobre
esta_entre esta_fatur exijo_que falec_na falem falem_com favor_parem insol_e insol_por lamen_infor loja_falec mande_mais me_mande mensa_vossa meu_clien
minha_advog na_deco na_quali na_seman no_proco nomea nomea_pelo nossa_empre nosso_socio o_admin o_caso o_proco pesar por_sente prest proco_e prote quali_de
qualq_novo que_deixe que_entre que_suspe queix_na recla_e resci retir_da se_abste se_insis sente sente_de ser_dirig socio_geren suspe vai_entra vamos_pagar
vezes_para vezes_que vou_acion o2p: ^_exmos estes exmos exmos_senho o2p2q: me_da o2p3: conta_com o2p4r: terca_feira o2q2: ^_solic perdi o3: admin_judic
conta_convo conte_a de_lembr deixe_de dessa_lista divid e_exijo em_tribu escre_mais essa_divid exijo foi_entre insol_$ mais_sobre me_envia me_retir nao_quero
nos_em os_conta pelo_tribu qualq_conta que_cesse queir_dirig quero_receb receb_mais recla recon_essa recup recup_judic se_ao se_conti vossa_lista o3p: a_corre
o3p2q: ^_me o3q: meu_advog o3r: e_mails mails o4: ^_conte cesse chega_de empre_foi este_assun ja_pedi lembr_$ me_escre nao_recon nos_conta pedi_duas proco
queix recon o4p3q: ^_peco o4q: entre_ao o5: ^_chega entra_em falec_no judic_$ mais_mensa me_conta nao_nos sobre_este o5p: ^_infor o6: conta_mais dirig
foi_decla peco_que pedi o6q: solic_que o7: decla_insol judic o8: decla o8p: advog_$ op: ^_devo ana_a comis_de dezem_$ lhe_dizer me_para no_ultim nosso_jurid
parar total op10r2: da_proxi op2: com_voces daqui o_conse op2q: devo op2q2: sinal op2qr: dezem op2r: feira_ja op3: passo_o op4: decis_$ op4q: domin_a opq2:
do_sinal opq3: me_a oq: ^_perdi a_devol de_nos defen dito do_nosso em_nome esta_fecha mais_o manda_me me_cobra me_tira passa_por pfv proce_a se_de oq2:
e_agora perdi_o or: d ingre ja_ta p: 0o acade acert acore albun antev areas armaz arnal asses assis audit autar balan balta basto batem belem black boto brasa
bruna cama carol cidin claud cobri comit concu cotas crech desli dinis distr dizem dudu edson eita eleic embor encar engol escan ester esvaz falha falho fogo
frida frita graca henri homil janta job junin limpo linho liqui locuc lotad macau mar meado miche minim mo morei nesta notas obser oii oito olhei oscar pa
padre pecas pegou pessi plini posic pousa pranc prati previ progr raban reali rebel relac reser reza roca sarme saude serem serra sofa soter subme teixe tomas
tome tou veiga venda vespe viaja viros xinga p10: na_sua p12: sem_falta p12r3: te_mando p2: !_na 0_atenc 0_na ^_apont ^_deem ^_dentr ^_ele ^_envio a_hora
a_razao a_senho a_tabel agora_vi ai_palav ainda_hoje alega alega_revis almoc_envio amanh_cedin apont_para as_alega as_nossa as_plani assin_na assin_no
ate_amanh cedin_te compl_na conse_reune conta_envia cultu_$ daqui_a de_mais decis_ate deem_me demor_tivem devo_conse devol_a dias_e doent_$ dormi dossi
dossi_compl e_amanh e_escre e_impos em_0 em_forma em_julga email_$ envia_as envia_tudo envio_amanh envio_lho envio_o envio_vos escol_as estou_com eu_resol
falta_envio falta_mando farem feira_nesse feira_tera festa_pelo hora hora_de isso_conto isto_para las lhe_ei lhe_poder lo_na loja_cheia mais_nada manda_lhe
mando_pode mando_sem manha_tem marta mas_no mas_terca medid_$ meio_so mesa_$ na_caixa natal_dia nossa_decis nosso_comen o_dossi pagam_sera palav_$ para_terca
passo_a pode_anota pode_conta pode_deixa que_na quinz quinz_dias reabr_a receb_em resol_isso respo_lhe resul_$ reuni_do revej segun_ja seman_dia seman_envio
seman_eu seman_sento seman_tem seman_toda senho_receb sento_com sento_e sera_efetu sexta_mando sua_mesa ta_? tabel tabel_de tarda_$ tarde_o tas tas_na te_dou
te_entre tem_toda tens_isso teu tudo_ate tudo_de viu_? voce_receb volto_dia vos_$ vou_pra p2q: 0_dou as_alter as_tradu comun_$ conse_envia conta_do de_comun
fatur_$ feira_por preci_de quint_$ revis_ate terca_dia versa_final p2q2: ate_quint p2q3: mais_uns uns_dias p2r: as_cores chega_ate de_dezem de_preco envia_lo
hoje_ja lo o_fim prova_e reabr respo_na segun_eu so_consi te_as p2r2: eu_mando plani resta p2r4: ^_mando p3: ^_de ^_entre ^_seman amanh_sem as_festa cedin
cedo_te compu_morre da_me de_uma despa devol_o dia_segui feira_tem julga lhe_as mando_os pelo_meio perda receb_as receb_no sento_me sexta_tem te_devol
te_envio tera terao texto_revis to_na vem_eu p3q: ana_obrig meu_compu peco_descu reune_na reune_no sexta_dia p3q2: a_tarde poder p3r: e_mando seman_$ tenho_a
p4: 0_tem amanh_cedo consi_mas descu_pela envia_lhe eu_sento fotos_ate pela_demor p4q74: ?_$ p4qr: quint_feira p4r: mando_as mes_$ te_passo p4r2: no_mesmo
p4r3: a_lista p5: amanh_de mando_tudo mas_na maxim no_maxim p5q: o_pagam p5qr4: sexta_$ p5r2: mesmo_dia proxi_quart p6: falta_$ me_ate p6q: compu p6qr:
ate_terca feira_dia p6r: fim_da p6r3: nesse_dia p7: envio_lhe texto_$ vao_receb p7qr: quart_feira p7r: ^_vao p7r2: depoi_de p7r3: nesse seman_que p8: lhe_o
sento sua_caixa pq: 0_tenho ^_meu a_entre a_patro agora_o ana_bom arqui_me assin_o ate_quart canal conse_reuni conta_na da_junta da_mais de_compr de_pesso
dia_nao diga direc_reune eletr entre_na envia_os faz_favor fazem fotos_a fotos_que galer gosta_muito isso_na loja_diz mas_a ne ne_? noite_! nossa_respo
para_mais preen quart_e quem_vai receb_o se_faz segun_? texto_sem pq2: ^_tem mais_de table veio pq2r5: ^_em pq3: pode_me pq3r: quer pq5: ?_a pqr: desde_ja
falo_com jorge jorge_$ procu relat teste pqr6: segue_na pr: 0_fotos a_procu ameli ameli_$ as_corre cai carre_as carta_o chega_$ chega_na confi_com conto_envia
de_produ dia_segue do_carda e_os envia_vos envio_as eu_ja feira_envio fica_pront funci_a lista_dos mando_o marca nos_a o_dr o_marke o_relat o_resta os_teste
paula proxi_sexta quart_dia quart_que recei so_liber so_na tem_no terca_que vem_dia vetor vindi pr2: as_ficha de_dentr dia_! dia_envio e_nesse estao_com ficha
numer_de sexta_da pr3: produ segun_que q: abrem acha achav acont acril agua aguia anexa atrap auten basta burra caro cauca cedid celes cida cinze cisma clebe
clica coisi conju cooki cotac dava dispo dura dwg elas emite emiti exata factu ferra fisic fizes for foro fundo gilbe gol googl honor horiz impor incid inox
integ isabe jacin joana joaqu jura lapis lei leono leva levar liga ligia ligo lugar manti marce menor mirel multa negoc orcem pais pe pedin pelas pf pinto pri
propr puser rascu razoa remar ronda salas seixa separ simbo sobe soluc stori sumiu tb tente tives urgen uso valid verme verso viave word zip q2: 0h_? ?_minha
?_no ?_so ^_pergu ^_vinha ^_voce a_claus a_hospe a_ignor advog_pergu aloja ano_conse bem_o cade cade_o claus_0 com_uma conse_me conse_reenv consi_abrir de_ir
de_letra descu_mas disso_? do_recib domin_fica duvid_antes duvid_o e_por em_nosso escla_se eu_mande expli_como expli_me favor_? fecha_? fotos_depoi gosta_que
ignor ignor_mas inclu_as inclu_ou ir ir_em iva_e ja_inclu lado_ou letra_$ lingu_? manda_o mande_as mes_ou mudar_o na_duvid nao_abre nao_acho nao_enten
nao_receb no_preco nome_ou nos_envia nosso_nome novo_? num o_aloja o_prazo o_tipo ou_do ou_em ou_por ou_voces para_mudar pedir pedir_vos pelo_envio perce_bem
pergu_se pode_reenv podia preco_? prefe_que prefi_falar prime_ano qual_dos quand_preci quant_custa que_horas quem_e quer_saber reenv_? reenv_por saber_se sair
se_? se_passa se_refer tambe_? tenho_que ter_um tipo tipo_de tira_uma tradu_? uma_versa valor_e vence ver_uma versa_com vinha_pedir viram voce_prefe
voces_conse vos_mais q28r: ou q3: ^_conse a_parte claus como_se conse_manda da_para de_que duvid_se fiche_nao hospe inclu_no logot_? manda_de nota_fisca o_iva
ou_no parte_? pdf_? perce_se possi_? preci_da qual_e sexta_? vinha vosso_? vosso_orcam q4: ?_e abrir abrir_o certo_? de_decid em_pdf escla para_quand possi
recib_ate q5: ^_qual e_se em_que esta_inclu forma_preci iva pdf que_preci se_eu q6: que_forma uma_duvid q7: ^_voces q8: nao_perce reenv q9: preci_do qr: as_de
catal com_estim falta_o parte_do preco_e princ_o qr2: a_outra e_do r: 0xlog abili acent agrup alcad amand anna ata bios bit chef comer corte curri delas disci
edita edito ement engor enolo farin genro higie histo jardi joca lapid limpe lira lote lou ly manua mexer nomes palet pedag roger rosa ruas seja semes sotao
subo tim tinto tipog unipe verao verbe vovo youtu z r2: ainda_anda alerg anda_a as_biogr as_do as_dos as_na com_ela da_home dos_servi e_segue facha_o
fonte_segue foto_de inici_os ja_coloq ja_os lhas logot_as mando_ate mando_ja mando_no oi_segue outra_metad segue_ja segun_na so_falta so_os tiro vao_ja vem_$
vinho r3: ainda_estao da_equip segue_as r4: anexo_as segue_os
"""
