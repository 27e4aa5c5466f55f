"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: adiou adoec agron ajuda algue andad ando arq assen ativa atola atrev bahia bater batid bloco briga calha canad cheio chuva cica cidad cirur cuido cumps
darem debai deses devag dific dilig direm dorme embar escon facul falhe faliu farei ferna fies fila firme franc fresc grani greve haja hehe hei horta incli
islan janua juris justi laura lenta lento lerdo lousa lutar ma madri manel maris mecan metic mexo miolo muniq neto okafo olham ordem paren paroc parqu patra
pedre pega perdo pesco peso pesta pina poda pouqu preoc proib pros provi puxad quebr ramal redat repas respi ritmo sam scann seis serio sigo sitio sumic super
tamo tenta terem ti toque tranc vacuo vemos vered vier vilac virar vixe a10d13o4p4q3: nada a10d2q3r: algum a10d3n4op3q: la a10d8n2o4pqr: traba a10dop6q: isto
a10p3q: volto a10q: a_esper a112d190n52o50p109q63r29: a a11d: e_depoi a11d11p22q5: descu a11d12n10p9q17: uma a11d16nop16q2r3: respo a11d20o14p4q11: ^_nao
a11d21n10o2p53q11r13: sexta a11d27n14o10p14q5r4: ^_a a11d2p2: calma a11d6p6r4: ele a11d8n6o5p11q2r: a_minha a11d8no20p6q4r: nosso a11dno6p2q2: trata a11dnp2q:
de_feria a11p2: estou_de a12d16n8o2p7q2r4: aqui a12d22n4o4p23q7r2: 0_de a12d4n2pqr: coisa a12d7n4o25p15q8r3: conta a13d15p23q6r2: assin a13d18n11o14p10q35r:
se a13d19n4o10p9q7r2: meu a13d2nq2r2: esper a13do11q: nao_me a13dpq: vejo a14d11n6p27q14r11: eu a14d19n5op5q3r3: das a14d26n2o3p7q2r2: com_a a14d3n2o2p36q2r2:
lhe a14d47n10o23p19q16: por a14d5n3p38r7: te a14d6p3: esque a14p2: ^_ainda a14q2: ^_obrig a15d16n2o12p21q3r2: ao a15d24n4o2p54q12r10: dia_0
a15d26n13o7p15q10r3: ^_o a15d53n5o15p22q8r21: ja a16: vou_ver a16d10np18q8r: mas a16d31n10op24q12r11: so a16d4n2p3q: feria a16d4p3q8r2: quand
a16d60n19o12p56q18r7: no a16pq: ^_receb a17: ^_estou a17d30n4o3p7q6r6: com_o a17d31n8p39q9r20: segun a17d52n7o2p53q22r28: as a17dp9r3: volta a17op5q2: disso
a18d12n8o6p15q8r3: minha a18d14n19o3p7q7r: um a18dnp3qr3: digo a19d13nop59q17r6: ate a19d32n6o6p40q9r20: os a2: !_eu ^_agrad ^_anota ^_assim ^_passe ^_um
^_visto a_discu a_medir a_ofici abri abri_o acuso acuso_a aguar_o algo_$ ana_agrad ana_receb anda_por angol anota_obrig ao_joelh ao_traba aqui_estao avari
blz_vou calma_mais caos_$ cima_da coleg_de coleg_e confe_os conse_ver contr_esta culpa da_assin da_camar de_pacie de_situa deles deles_$ demor_isto depoi_a
depoi_vejo dia_carla digo_algo diret_$ do_diret do_parec dou_notic ele_$ ele_e ele_nao em_angol em_breve em_falta em_luand encam_ao eu_olho faco_ideia
falam_depoi falar_prime falta_so fazer_$ feria_$ feria_e fora_ate hoje_talve infel_$ insis_com insis_esta inter_e isto_por joelh la_nao le lembr_o lembr_vou
lhe_$ lhe_envia licen_e logo_que loucu_$ luand maos_a marid_e me_mando me_os me_vou medic medir meu_coleg muito_cuida nada_esta nao_lhe nenhu_o nosso_diret
nota_obrig notic_$ novid_digo o_chefe o_depar o_layou obrig_ana olhad_com olhar opera opera_ao oport_$ pacie_$ para_anali ponto_de por_fora por_insis
prime_com puder_$ que_anda que_estou que_soube que_trata receb_muito receb_sim rede reenc_a se_pronu segun_estou sem_ele seman_estou ser_opera si situa
socia_$ talve te_aviso tempi tenho_tido tido tive_tempo tomei_nota um_tempi vejo_$ vejo_o ver_assim vez_por voces_isto volto_a volto_no vou_cobra vou_falar
vou_insis vou_reenc a21d11n2o4p20q12: isso a21d35n9o3p82q23r18: dia a22d47n14o5p45q19r6: ana a22d4pq6r2: ver a22d97n13o9p67q30r16: 0 a24d5n2p10q3r3: depoi
a25d3no3p21q3r2: receb a25dp2qr: ainda_nao a263d373n90o112p260q171r61: $ ^ a27d65n15o13p40q27r27: da a29d32n8o17p20q27r19: em a2d: ^_ca algo assin_hoje breve
breve_$ depoi_$ fecho feira_passa lamen_$ layou ler nao_esta nisso_$ o_retor para_quint parec_da passe_o pus retom retor_do sabe_$ santa a2d10n3op6q5: fecha
a2d10n8op5q3: ontem a2d10op3q6: bem a2d10p2q2r4: estao a2d10pr2: pasta a2d10qr19: anexo a2d11n2o2pq: de_0 a2d11no5r4: ^_ja a2d11nop2r: sao a2d13np11q4r2: fica
a2d2: ^_assin ^_confi confe da_cozin a2d2n2p2: feliz a2d2n2p2q: beiji a2d2n2p3q: beijo a2d2n2p7q2: todo a2d2n2pq: o_pesso a2d2n4p2q: queri a2d2no4pq: proce
a2d2nopq: gosto a2d2nopq2: disse a2d2np: ^_estam a2d2np2: feliz_natal a2d2np2q2r: da_minha a2d2np2qr3: obrig_pela a2d2np3: vi a2d2np4r2: secre a2d2np7qr:
fim_de a2d2nq: cozin a2d2o2: momen a2d2o2p5: email a2d2o5: vezes a2d2o6: o_assun a2d2op: do_senho a2d2oq: da_direc a2d2p: das_festa e_ainda mas_o nao_vai
a2d2p13q2r5: os_texto a2d2p2: ^_infel a2d2p2q2r: do_meu a2d2p4: ^_esta a2d2p4q3r: boa_noite a2d2p7r4: segun_feira a2d2pr: segun_e a2d2q: ^_ta a2d2q2: fazer
a2d3: a_do celul e_ao a2d3n2: a_sexta a2d3n2o2p3q3r: tempo a2d3n3p11q115r2: ? a2d3n5oq2r: nova a2d3no2r: dona a2d3no3p3q: setem a2d3np2qr3: tarde_ana
a2d3np3q: o_seu a2d3np4q: deixa a2d3npq2r4: numer a2d3npr: q a2d3nr3: a_prime a2d3o2r: nao_ha a2d3o3p3q: de_setem a2d3o5p2: deixe a2d3op5qr4: ela a2d3p2r2:
carla a2d3p3q: minut a2d3pqr: menin a2d3pr: e_ele a2d3r: esta_aprov a2d4: infel_nao a2d4n2o2p10q2r: vos a2d4n3p3qr2: ca a2d4n4oq10: vosso a2d4o: marid
meu_marid a2d4oq5: ponto a2d4p: altur a2d4p6: do_dia a2d4p7: por_isso a2d4r4: anexo_o a2d5: b a2d5n2op2q2: voces_$ a2d5n2p13r2: sexta_feira a2d5n5op2: nem
a2d5np: aprov_a a2d5np13q5r2: na_quint a2d5np3q: rui a2d5npq3r: esse a2d5p10r3: com_as a2d5p2q2: ficar que_e a2d5p3q2: descu_a a2d5p3q6: o_orcam a2d5r2:
na_pasta a2d6n2p5q2: de_junho a2d6n3p5q2: junho a2d6nop2: ningu a2d6np20q3r3: fim a2d6nq3: ^_as a2d6p2: a_diret a2d6p9q2r4: o_texto a2d7n2op10q2r3: pela
a2d7n2p4q11r: ano a2d7n3o2p8q: ^_na a2d7n3pqr2: ana_! a2d7np2qr: porta a2d7p: trans a2d7r18: em_anexo a2d8n2r: otimo a2d8npq2: grafi a2d8p4: ^_exma exma
exma_senho a2d9n2o2p5q3r3: boa_tarde a2d9opq3: a_propo a2dn: aqui_na do_que mostr_a a2dn2p: visto a2dn2r3: ^_aqui a2dn3p4: boas_festa a2dnp3q3r: e_eu a2dnp5:
seman_e a2dnpq: lindo a2dnpr4: segun_$ a2dnq10: perce a2dnq2: banco a2dnr: esta_um a2do: atent a2do3pq2: que_me a2dop3r: dr a2dop6q: pagam a2doq: isso_nao
a2dp: calma_e mudan nisso ontem_e recep vai_dar valeu a2dp12qr6: que_vem a2dp2: a_minut nuno a2dp2q: cuida a2dp2q3r: ate_dia a2dp3: do_seu mesa a2dp3q2: tradu
a2dp5qr: prova a2dp7: a_seman a2dp9qr: tem_a a2dpq3r: dele a2dq: o_advog pouco a2dq2: do_vosso a2dq3: por_mes a2dq4: tem_de a2dr: mater os_dois a2dr3:
os_numer a2n: so_a vou_ser a2n2: para_avisa soube a2n3opq2: passa_a a2n5: so_para a2no: da_empre a2no16: empre a2no5p6q: comun a2nop2: a_trata a2np2: nessa
a2np2r: que_so a2npq: parad por_aqui a2npq4: cunha a2npq5: ^_antes a2nq5: se_a a2nr: falta_a a2o: direc_e nao_decid nunes que_houve a2o2: cabec a2o8p2q: cobra
a2o9: ao_nosso a2op: houve ultim a2op4q2: sera a2op4qr: faco a2op7qr: devol a2opq: comis a2oq: trata_do a2p: !_vamos a_mudan as_volta assin_do ce chego
corre_aqui da_secre digo_te estam_em estou_na lhe_sei miudo nao_faco nessa_altur os_miudo os_papei papei passo_me prome_para que_volta sei_dizer so_depoi
vi_seu volta_a volta_com volta_de a2p10qr: revis a2p13q: ^_amanh a2p2: abrac_nuno acusa_a estam_a a2p2q: atras o_arqui a2p2r: digo_lhe a2p3: acusa amanh_e
uma_vez a2p3qr: segun_dia a2p3r: ja_lhe a2p4: prome_$ sexta_nao a2p5: compl a2p8: de_amanh a2pq: feria_na a2pqr: quatr a2pr: ainda_estam dele_$ esta_na a2q:
aprec mais_tarde me_disse pronu rapid sobre_as um_pouco a2q2: o_banco a2r: as_outra com_ele estou_esper o_diret a2r4: ainda_esta a3: ^_blz ^_ok ^_opa ^_tomei
ao_escri calma_$ caos dar_uma de_lhe de_licen discu e_sem esper_da falo_$ ideia maos me_respo obrig_por opa oport quand_tiver regre_no so_reune tomei um_caos
ver_$ volto_ao vou_dar vou_mostr a30d33n15o7p29q21r4: para a30d41n23op20q5r7: ! a30d9n4o29p24q26r: me a31dr3: assim_que a33d69n19o11p45q30r17: do
a34d45n9o9p22q12r9: esta a34d6npr3: assim a35d60n18o13p96q26r40: na a38d11np5q13r3: obrig a38d2np10q4r13: ainda a3d: ^_combi agrad_o bocad meu_chefe nao_esque
nao_posso quase um_bocad a3d10n3o3p4q2: loja a3d10np7q3r2: oi_ana a3d10op4q14: orcam a3d11nop6q4: 0_e a3d12n2o6p14q8r2: domin a3d12np11q8r2: mesmo
a3d13n2o6p3q3r: ser a3d13opq6: propo a3d13pqr: sim a3d15n4o12p6q: foi a3d17n7op15q3r: cumpr a3d2: depoi_das olhad uma_olhad a3d23n2o4p8q6r: e_a
a3d24no4p4q10r3: e_o a3d2n2o2qr: nenhu a3d2n3p: filha minha_filha a3d2no8p4q2r3: sobre a3d2nqr: sempr a3d2nr: equip_e a3d2o2: lamen a3d2o2p2q: nao_tenho
a3d2p10q4r: mes a3d2p5: descu_o a3d2pq: loucu uma_loucu a3d2pq4: reuni_de a3d2pr: liber a3d3n3q: avisa a3d3nopq2r3: tres a3d3np3qr3: confi a3d3p3q: plant
a3d3p3r2: porqu a3d3p9r: assin_$ a3d3pr2: minha_socia a3d3r: ok a3d4n2p: a_equip a3d5n2pq2: tambe a3d5nop3q3r2: a_0 a3d5p3: a_demor a3d6n2: segun_a a3d6n3oq:
passe a3d6no5p6q4r8: dos a3d6np8qr: escol a3d6o8p: admin a3d6p12q8r6: as_fotos a3d7n3p3q2: pesso a3d8no3p2: vamos a3d8op13q2: com_os a3d8p13q9r7: fotos
a3d9n3op11q2r3: ai a3dn: aqui_esta avisa_que cima sabe a3dn2p5r: casa a3dno2p11r11: na_terca a3dnp3qr3: o_conta a3dnp8r: de_janei a3do11: nosso_advog a3dp:
nao_tive que_tem tive a3dp2q2: arqui a3dp2qr: combi a3dpq: garan na_reuni a3dpq10: se_o a3dpq2r: meu_socio a3n: em_cima a3n2: ana_so nao_sei a3np3: passa_o
a3np4: minha_coleg a3npr: o_fotog a3npr2: forne a3nr: ainda_estou a3o: eles a3o2: do_assun a3o2p: depar_jurid a3o7p10q: peco a3p: aguar andam de_falar e_digo
melho_atenc merec merec_a nossa_melho que_merec volto_na a3p2: anota estou_em isso_$ a3p3: ^_to a3p3q: seu_e ta_na a3p7q2: reune a3pq3: ^_para a3pqr2:
tenho_de a3pr: ficou_de a4: blz depen depen_do der_eu encam_para isso_com isso_quand novid que_puder receb_! receb_vou respo_com tiver_um a41n2p8q2r: estou
a45d2n3o5p6q: vou a4d: esque_$ a4d10n2p3q2r5: fotog a4d11n2o2p7q6r3: ^_boa a4d11n4op16qr2: hoje a4d12n5o3p7q5r7: vai a4d12np9q3r: ola_ana a4d13o4pq3: duas
a4d13p22q5r9: texto a4d13p3qr28: segue a4d13pq3r: a_segun a4d2no6p12r5: chega a4d2np8qr: janei a4d2p: o_jurid a4d2p3q3: a_direc a4d2p5q2: ^_descu a4d2q: falam
a4d3n2o2: parti_de a4d3n2o3: a_parti a4d3n3p5: boas a4d3nop5q3: e_mail a4d3p2r: ofici a4d3p6q: dou a4d4n2p14q3r: noite a4d4n4p11: festa a4d4nop3q3r4: outra
a4d4nop6q3: mail a4d4p2: infel a4d4pq: finan a4d5nop4q3: vez a4d5o2p2r3: socia a4d5o2p3q: agrad a4d5p2q2r2: dois a4d6n2o3p: parti a4d6no2pr: ha a4d6p8q: demor
a4d7n2p2r3: equip a4d7n3opq5r: como a4d7n3p: parec a4d7n5o3p4q5: ^_ana a4d9n2o2p9q5r3: tarde a4d9n4o5p6q3r: agora a4d9o4p2: e_nao a4dn5o3p6q: a_nossa
a4dnp15q4r7: vem a4dnp2: data a4do4p16q6r2: envia a4do8p5qr5: lista a4dp: olho a4dp4: e_so a4dp6q3: ate_0 a4dpq: camar a4dpq3r: esta_a a4n: licen a4n2p: notic
a4nop2qr: e_ja a4npq11: antes_de a4nq: puder a4o2: assun_$ a4o2p: depar a4o2p4q: ^_vou a4p: ate_la recec_do reenc a4p7: e_te a4pq: ^_tenho falar_com a4q:
^_conti minha_lista na_minha a4r: digo_algum a5: ^_encam de_traba estou_fora que_der que_tiver te_falo vou_trata a53d69n10o16p44q16r13: com a5d: muito_obrig
a5d12o4p17r: corre a5d13np10: melho a5d13np10q5r4: ^_oi oi a5d2: obrig_! obrig_$ posso a5d20n2o19p9q13r: mais a5d2n2r: mostr a5d2n3p2: recec a5d2n4o2p5r:
escri a5d2opqr: inter a5d2p14q5r: ate_sexta a5d32n5op36q5: tudo a5d3n2o18pq2: advog a5d3n4p12q2: natal a5d3nqr: chefe a5d3p2: dar a5d3q4: nota a5d4: anali
a5d4n2p: de_segun a5d4n3p5q4r: a_gente a5d4o6p12qr: o_contr a5d4o7p11q6r3: entre a5d5no4pq7r: e_que a5d5p4: atenc a5d6n2p6q2r: de_marco a5d6n3p6q2r: marco
a5d6n4p6q4r: gente a5d6nq4r9: prime a5d6p6q7: reuni a5d9n6p6r: abrac a5dn3op2q: dizer a5dnop2r2: trato a5do3p4q2r3: socio a5dp3: retor a5dr: der a5np10: prome
a5np7: to a5o4p: insis a5p: e_volto feria_ate regre trato_disso volta_$ a5p2: a_recec pelo_lembr a5p8q4: nao_consi a5q: conti_a esper_do a5r2: anda a6:
esque_de quand_volta a64d122n25o40p98q54r19: de a64d79n7o40p31q31r3: nao a65d52n28o40p38q53r16: que a6d10np3q: para_a a6d12n4o2p9q6r4: boa a6d12nop33q9r4: tem
a6d12o7p12q3r2: contr a6d13n3p28q15r4: quint a6d13np11q4r3: ^_ola ola a6d19n2p2q2r3: aprov a6d2op2q: esta_em a6d3no14: assun a6d4n2op10r: passo a6d4np3qr6:
logo a6d4p36q2r21: mando a6d5n2o3p2q4: para_o a6d5n3o5p2q4r2: que_o a6d5op4q4: direc a6d6n2p19q2r10: na_segun a6d6no2p26q2r13: terca a6d6np9q: seu a6d7n3pq3:
muito a6d7no: de_voces a6d8n3p8q5: pra a6d8n4o6p2qr: que_a a6d9n2o2p10q12r3: bom_dia a6d9n2o2p9q10r2: ^_bom a6d9n5o5p9q4: nossa a6dn3p5: coleg a6dnop7q12:
antes a6doq: conta_$ a6dp3q3: nao_conse a6o2p: a_conta a6p4r4: pacie a6pq2: ^_se a6pqr: falo a6q3: mas_nao a6qr: digo_$ a6r2: ver_com a7: !_vou aviso_$
obrig_vou vejo_isso a7d11n3p5q2r: ficou a7d12no6p8: senho a7d16n8o5p5q11: manda a7d17n14op5r: !_$ a7d2no3q: conti a7d2no6p2q: lembr a7d2op43q: amanh a7d2p2q3:
obrig_pelo a7d3n3p2: fora a7d5no7p3: o_nosso a7d7nopq5: decid a7d8op10q19r: conse a7d9n3o4p6q16: voces a7do4p12q4r: consi a7n3pr: sei a7p: ver_isso a8:
coisa_$ depoi_digo me_esque a82d132n30o31p77q55r18: e a87d177n41o44p109q90r37: o a8d10n9o5p6q6r: passa a8d11n3o7p6q2: o_meu a8d13np15q6r2: sem a8d15n2op13qr2:
no_dia a8d15n3o2p11q13r4: bom a8d15nop13q3r3: ta a8d2np17qr4: falta a8d3o4p3: jurid a8d6n2o3p8q6r2: pelo a8d7n7o2p38q4r10: feira a8d8np6r: estam a8do2r3:
esta_com a8o2q: aviso a8p: trata_disso a8p4r2: encam a9: receb_obrig a9d2p2: com_calma a9d2qr: algum_coisa a9d3n5o2p47qr6: seman a9d3o2p9q5r4: tenho
a9d6op4qr: diret a9npq: estou_a a9o: disso_$ a9pq5: falar a9q: tiver ad: !_descu 0_quand 0h_$ ^_belez ^_mostr ^_posso a_mesa abrac_rui abs_$ ano_e ao_meu
aos_outro atenc_$ auror b_$ belez braco catap com_carin com_dois comig_$ conta_ja contr_o cozin_assim da_propo da_trans de_dia de_divis desis domin_0 ele_esta
em_equip esse_assun eu_entre eu_respo falca ficar_mais ficou_tudo folha_de horar_e inici_esta inter_$ isso_esta ja_lhes larga liber_a luisa luz_verde mas_com
minha_parte motob na_recep nao_atend no_celul nosso_conta o_braco opini os_tres outro_e para_ja para_onde porqu_ningu posso_garan pouca pra_avisa prove
que_perce que_sao regio se_fala segun_versa senti sobra sofia tempo_de teve_catap traba_e tua uma_corre vendo verda viajo ad10q3r3: foto ad11nopq7r2: parte
ad11p4q4: versa ad11p6: segui ad11q: verde ad12n2q8r7: pagin ad13n3pq2: as_0h ad14q4r: certo ad15n3pq2: 0h ad16n2op11q3r7: 0_$ ad16r2: resto ad2: 0_sem
a_inaug a_menin anali_a carin chefe_de conco do_finan e_muito envie esque_o feita ja_com loja_$ na_loja nao_nao nao_temos o_celul o_pacot obra_e ofici_de
pelo_corre teve verde_$ ad2n: andar e_ficou esper_que esta_no inaug rui_$ ad2n2p2q5: que_eu ad2n2q2: atend ad2nop: eng ad2nopq2r2: fonte ad2np: sai ad2np10:
a_noite ad2np3: viu ad2np4qr2: pront ad2np7qr: de_seman ad2npq2: maque ad2nq: cinco ad2nqr: bom_fim porto ad2nr: clini peque ad2o: o_traba ad2o2: neste_momen
traba_$ ad2o2pq2: da_loja ad2o3: neste ad2o4: duas_vezes ad2op: ^_deixe helen ad2p: a_assem a_impre assem const fotog_$ nao_e qualq_coisa ad2p2: ate_a
ad2p3q2: ana_descu ad2p3q3: outub ad2p4q2: palav ad2pq: ^_como ad2pq3: do_ano ad2pq6: o_fiche ad2pr: luz ad2q: os_origi portu ad2q2: a_ver placa preco_$
ad2q3: a_nota ad2q4: do_orcam ad2r: ^_ai que_ele vai_ai ad2r3: pagin_inici ad3: a_fotog como_esta de_terca esta_bem li onde pacot porta_$ veja ad3n: sexta_das
ad3n2: saiu ad3n2o3p3q6r: o_que ad3n4o2p2qr: desde ad3n5opq9r: quem ad3n5p: um_abrac ad3no: e_com ad3no2: aos ad3nop2q4: ter ad3np3q: impre ad3np6q4: dia_ana
ad3np6q4r: voce ad3o2pq: regis ad3op: a_admin ad3op24q4r7: envio ad3opq2: tinha ad3p: deu ad3p2: agrad_a ad3p2q2: estiv ad3p2q26r2: preci ad3p2q2r2: pro
ad3p2q5: valor ad3pq: 0_esta abs ad3pqr: carto ad3pr2: ja_te ad3q: fala mesma origi ad3q2: estiv_a ad3qr: a_pagin ad3r4: facha ad4n: e_de ad4n2: 0h_as das_0h
ad4n2o2p3q8: novo ad4np8r5: vao ad4nq2: letra ad4nqr: ^_os ad4o8p2: qualq ad4op8: corre_$ ad4opq: pensa ad4p: assin_e ad4q: apena ad5n2op3q: obra ad5nqr:
mante ad5oq4r2: nome ad5or: outro ad5p2q9: fiche ad5qr: foto_da ad6n3pq2: temos ad6no12p4: infor ad6np: horar ad6np6q11r: preco ad6op4qr: compr ad6pr3: inici
ad6q2: capa ad6r: a_da ad7n2op4r: ja_nao ad7npq: a_grafi ad7o4p2: essa ad7op7: e_no ad7p7r2: entao ad7pr: 0_a ad8n3q4: apare ad8n4op22q5r10: na_sexta ad8n8q7:
site ad8o9pq6: favor ad8p2q3r3: logot ad8p3q: esta_tudo ad9n: quere ad9n4o13p3q9r: nos ad9r2: o_resto adn: carro coita para_os patri tudo_e venha adn2: acaba
no_escri adn2p2q2r: funci adn2q: a_dra adn2q2: ^_que adn2q3: fique adn3o2p5q: encon adn3op2q: dra adn3p2q3: causa por_causa adn3pq: sou adn4p: e_um adn5:
parab adno: paulo adno2: o_senho adno2p: meus adno7p2: mensa adnop21r5: proxi adnp: e_feria ve adnp11q2: caixa adnp2: consu estra tivem adnpq: mal adnq: !_so
e_para pesso_da adnqr: aprov_o nas adnr: seus ado: admin_$ autor conti_com eng_paulo isso_ja ligue nada_$ nao_se tenho_nada ado2: essas ado2p2: seque ado2pq:
^_isso ado3q5: me_manda ado8p: tribu ado8p3: de_me adop2: os_nosso adop6: tudo_$ adopq: assoc desca livre ador: tempo_$ adp: ^_ficou ^_vamos a_folha a_tradu
ao_dia aqui_e do_escri e_ate em_obra escut faria fica_com irmao lhes meu_irmao nada_de natal_! o_parec o_porta porqu_o que_viu redes rubri se_nao socio_e
virgu viu_o adp11r: ate_ao adp2: comig divis em_casa fregu joao lurde lurde_$ pra_voces quint_e texto_sobre adp3: entre_as nao_da razao adp3q: docum adp3q3:
a_reuni adp4: impos adp4q: receb_a adp8r: eu_te adpqr: fotos_na vasco adpr: !_aqui folha termi vasco_$ adq: das_duas dia_o e_quem em_janei em_portu fico ingle
matri adq2: manda_a adq4r: o_domin adq5: de_quint adqr: princ sala adr: confi_a maqui retra ta_no an: ^_passa ^_ponho a_nova a_praia ana_queri assim_$ beiji_$
chega_do cima_do coleg_do combo da_feira de_la de_se do_marke do_porto e_fique foi_a gente_se ia la_para la_um logo_se marke_e me_de natal_ana no_combo
parab_! pinhe pra_te praia que_isso que_tenha se_ve seman_de senho_gomes sexta_depoi um_dia vivo an2: engen festa_para fora_do gomes o_engen viage an2o4p:
geren an2op: dizer_que segur an2op7q: ^_sexta an2p: um_natal an2pr: marke an2q2: do_site an3p: ^_boas an3p2: na_feira ano: escri_$ que_vai ano2: caso anoq:
fui anp: adian conta_so gosto_mas ponho so_pra tenha anp11r2: proxi_seman anp13qr2: e_na anp2: 0_nessa anp2q2: para_segun anp2r: inven anp3: imens anp8r3:
na_proxi anpq: irma minha_irma outra_vez anq: causa_da como_e de_aprov eu_que trata_das um_beiji anq11: inclu anq2: minha_cunha anq5: de_novo anr: os_seus
te_digo anr2: ^_vai metad ao: a_comun aqui_nao com_eles de_pensa decis_da difer em_traba empre_e entre_a grave herde la_$ lista_nao mensa_sobre momen_de
o_envio passe_a pede pensa_em tres_vezes vista vou_no ao2: assun_foi entro_em nunca o_tribu paz ao2p: lista_$ nosso_depar ao2p2q: ^_com me_da ao2p4r:
terca_feira ao2p8: decis ao3: convo_$ divid entro ao3p: quero ao4: convo em_conta aop: decid_$ lhe_dizer aop2: damos aop2q2: sinal aop2q7: forma aop2qr: dezem
aop3: encon_se aop4r3: feira_$ aop5: a_decis aopq: a_comis aoq: condi em_nome enqua minha_mulhe mulhe aoq5: ^_e aor: ela_$ ap: ^_corre ^_depoi ^_eu a_casa
ainda_andam ainda_nem amanh_estou amigo ana_estou andam_as antes_do as_maque assin_mais aulas caoti chega_a com_isto combi_assim compu_e confi_o consi_envia
conta_e cumpr_joao da_assoc das_prova das_redes de_sosse de_te de_volta deixa_comig deixa_passa deixe_passa dela descu_esque dia_de disso_e disso_nao do_conse
do_dr do_segur duas_seman e_antes eleme em_inven escri_a esque_me fecha_a finan_e foi_encam hoje_$ isso_ainda isso_os isto_aqui isto_tem janei_e lindo_! lucia
luis luis_$ me_compl minut_e na_mesa nisto noite_ja numa numa_feira o_arran o_perit o_proce o_receb o_revei o_sindi o_topog oi_! os_eleme os_valor outra_seman
pagam_$ para_isso para_lhe para_vos pegar pego perit pra_voce recad redes_socia reuni_os revei revei_e rever segun_nao seman_ta senho_ana seque_$ sexta_estou
sexta_que sindi tarde_$ te_passa terca_digo topog um_recad valor_$ vejo_as voces_! ap2: a_senho arran as_amost ate_domin digit ei escol_e essa_seman eu_passo
fora_de mais_nada nuno_$ para_assin retor_$ revis_e segun_mas seman_nao senho_acusa sobre_o ta_? te_manda to_no uma_seman ap2q: amost antes_disso dou_lhe
pront_$ ap2q2: natal_e ap2q4r: quer ap2r: de_dezem mando_te para_sexta quint_eu terca_e volta_na ap3: as_prova cheia comun_a despa doent festa_! hoje_a
imens_descu o_silen peco_imens ser_lhe seu_email silen sosse ap3r3: pela_pacie ap4: amanh_a ana_peco encam_a marco_$ respo_$ tem_o tens ap4q: os_preco ap4q2:
o_natal ap5: mando_$ ap5q: lhe_a peco_descu ap6: ^_ate ap7q2r: feira_dia ap8: esta_seman ap8q: compu apq: a_camar ana_bom atual certe juro kkk_$ legen outub_$
patro respo_cumpr so_vem todo_o apq2: baixo se_em apqr: kkk presi so_me vem_na apr: ai_a ele_volta escol_$ lha ola_! terca_eu apr2: o_forne aq: a_funci
a_placa as_plant caixa_$ com_todo direc_$ dizer_quand docum_esta dos_dois em_algum em_baixo em_outub enqua_nao envia_o esta_? for funci_$ isso_ate isto_em
lista_juro mais_uma mes_que numer_$ o_gosto obg obrig_e obrig_rui parad_na prate prate_$ qual_das reuni_da setor sexta_mas so_um tarde_obrig tenho_isto ver_o
vez_a aq2: a_falar meu_cunha quint_para aq2r: de_ver do_prime aq3: me_o aq3r: fisca aq4: ?_obrig aq7: qual aq8: nao_perce aqr: lhe_digo ar: ^_logo a_a
aqui_vao chefe_ainda estao_os grupo ja_sei lhe_cumpr me_devol nomes nomes_das o_carto os_logot os_nomes pague profe quand_o que_chega resto_segue segue_$
so_volta ar2: as_fonte biogr ar3: logo_em d: 0x0 0zklp abrev acima adiar adore agenc ah ahah airto ajudo ajust alcin almad aluna aluno amou anima aninh antun
anunc apeli apite aplic arara arras artis autom aveni avise avuls azeit azule bah balca bao barra barri bate bateu batiz benca bened berra bicic blog bonit
bonja bordi bordo br brito cabim cabo cada caixi calcu camil camis campa campi cenou centi chatb chore chove cinqu cinza class coimb colar comov compo conos
coro costu couro cpf creia creme criou dado danad datad ddd defes dei deliv denta dep depos deslo diama dinhe dispe dns docus douro doze edica eleva elimi
encan engan envel escor espan espig etapa etern evert exato excet exped exper expir exten extra faixa falto farma fazen feder filme fixo fizer folar folga
fosco g gaivo galo ganho gaude genti gesta gg giras glori grade gralh grato hesit hipot iban igrej igual ip ivone jotae kelly laran lasca legiv leia letre
levam levan lido lima linha local lojin loter lourd louro maia malhe malta marac marav marfi mario marro marte medi meire membr memor mende mexe mimo minho
mito moder moram msm muro musgo music nadin nd neces negat neusa nipc norte notar novel objec odete ofere oiten olhan olhos opcoe opoe optam orcad otavi ovo
parag paroq pausa pedia pedra pen penso petro piano pintu pizza plaqu poema prado preta prior proci propu prosa pross proto pude puxa quais quis rabis ramos
real recic recif redac redon reimp relem reler reli repar resum retic reviu rg ribei rl rodam rotaf rotul sabao sabem saem saia satis seabr sergi sessa sesse
sete simpl sirva slide sms soa sogro sonho sonia sp taina tal taman tavor tche teatr termo tes tiao tijol timbr time tirad tire tl toca top topo tosse traum
trem treze tri troqu tuas uai ultra umas unico uploa usuar utili valad valem vasqu vau vc vegan velho verba verif vetou vias viga vilhe vinic vitra vlw vonta
votos votou wande we whats works x0 xicar ze zulmi d10: ficam_com d10n2p: morad d10nqr: e_0 d11: avanc_com d11n2: azul d11n2op5q: sabad d11n3p2q3: antig
d12npr: 0_o d12nq: o_telef d12p3: ^_pode d13o7p3q3: fatur d14np2q2r: ficam d16n2o2p2q2r: telef d2: !_bjs !_por 0_convi 0_euros 0_fecha 0_nao 0_porto 0_sabad
0_veget 0h0 0h_sexta ^_0 ^_acabe ^_aceit ^_avanc ^_conve ^_esque ^_fecha ^_olha ^_prefe ^_respo ^_show ^_trans ^_ue ^_viva a_azul a_capa a_carla a_esque
a_letra a_newsl a_opor a_pared a_sabad a_via abre_a abro acabe acabe_de agora_r ana_anali ana_aqui ana_pode ana_quem anton apont_$ aprov_podem aquel_da
as_inici as_onze assem_de avanc_so azul_a bala_$ bem_$ boas_$ bola bola_manda bolet c_e ca_vai caiu_na carim carla_ja celia_$ cento cento_e cep certi_perma
certo_e certo_podem chat claro_que compr_no conco_com condo_de conse_! contr_de conve_com convi_$ convi_e corta corto cto cumpr_ines da_nos da_quint de_acord
de_altur de_bola de_fora de_largu de_ningu de_novem de_r de_santo de_v delib_pela demas depoi_estao deu_parec deus diret_delib do_cao do_jeito do_lado dou_a
drive_pasta dropb duzen e_carim e_vinte em_respo em_verde escur_$ esq esta_$ esta_certo esta_errad estam_de estao_boas estej eu_abro euros event event_e fatim
fatur_de fatur_foi fatur_rua festa_de fica_assim ficar_como filha_que fotog_do frase grita grita_$ guard guard_o ines_$ inici_$ ja_deve ja_volte jeito_$
jessi_do joia junto_envio la_e largu levou li_tudo lisbo_$ lixo logot_ja manda_ver manha_$ mapa mare mare_alta melho_e menos_a metro mexi moldu morad_para
mudav n_o na_prime nao_0 nao_aceit nao_essa nao_gosta nao_mudav nao_preci nao_renov nem_pensa newsl_$ ningu_se no_ar no_cnpj no_convi nome_do nosso_nif noven
noven_de o_bolet o_cep o_chat o_esq o_event o_rodap o_titul obra_por onze opcao_com opor os_carto os_depoi otimo_$ otimo_so para_outra pared parte_nada
passa_veja pediu_pra pela_nao perde perde_o perma perma_solic plano_anual plano_de pode_publi pode_rodar pode_subir podem_impri podem_por por_receb prefe_a
prefe_mante prefi_a prefi_o propo_de propo_n quant_a quant_ao quare quite receb_$ recib_$ refor renov renov_do respo_e ressa resto_do reuni_na revim rodar rs
segui_para segun_estam segun_fotog sem_duvid senho_junto show_de sim_$ sim_0 siste so_com so_isso so_tira spam_$ subi_tudo ta_ok ta_otimo td te_mande
telef_esta telef_pode tem_0 terra tirar_a tirei tocar_o tudo_com tudo_em tudo_joia tudo_ontem ue ue_mas ufa um_beijo usar usem_a veget veget_e verde_e via
video_$ video_da virou viva vou_manda d21q: avanc d21q6: podem d2n: ^_minha cafe cao chama_se desig fica_a impre_$ o_bolo ontem_a pense_que site_$ d2n2opq:
a_obra d2n2p2q2: e_as d2n2p4r2: dia_$ d2n2q: e_uma d2n2q2: muda d2n2r: ai_no d2n3q: anos d2n4o2p: a_vossa d2no: meu_filho d2no2: conno d2no2p: mae d2nop2q:
direi d2noq: de_fever fever filho d2np: 0h_e avo na_rua reis tavar d2np13: sua d2np2: feira_e noite_e d2np6: cedo d2np9qr6: na_quart d2npq2: senha d2npq7:
pergu d2nq: apare_! da_conta de_ontem e_ficam mante_se d2nr: ender d2o: ^_fiz a_terce cance conve desde_0 este_meio fatur_e flor ja_vos nao_vou nos_o por_este
d2o2: a_famil acord d2o2p: setem_$ vale d2o2q: por_telef d2o2r2: clien d2o3q2: favor_$ d2o4: queir d2o5p2q: entra d2o7p3r: escre d2oq: anter terce d2oq3: tira
d2p: ^_afina ^_fica ^_gente a_jessi ai_o alter_$ ceu cumpr_rui de_condo descu_so do_ceu entre_os estam_fecha exa fecha_$ feito_$ grand insta jessi maria
mesmo_$ na_vossa o_novo os_fiche parti_$ por_ai por_corre quent respo_agora santo so_respo solic_$ thiag troca_o unani v_exa vinte voces_na d2p10r: ao_fim
d2p2: cader cumpr_teres em_0 envio_a tudo_no d2p2q: desen d2p2r: teres d2p3q: de_outub d2p3r: as_medid mao d2p3r2: certi d2p4r: fica_para medid d2p8q: no_fim
d2p9qr: fim_do d2pq: 0_do e_domin e_pediu o_finan para_0 podes subir todas_$ d2pq2: do_domin orcam_$ d2pq2r: confo d2pqr7: mando_na d2pr: carre fotos_do
respo_ao d2q: ^_tudo a_palav alta banne bia da_capa de_image de_maio e_esta lisbo loja_onlin maior menu nos_jeito novem paga_no pai_e propo_o quint_as sabad_e
segun_opcao traba_com tudo_certo vez_de d2q2: em_vez quise refer d2q4: recib d2q5: a_que d2qr: salao d2r: a_certi a_chefe assin_a cor do_salao m nif_0 o_das
o_nif pao socia_e sorri subi ta_aprov texto_do d2r2: anexo_a as_da vai_a d2r3: aqui_vai vai_o d3: !_pode 0_ate 0_pesso ^_horar ^_somos a_opcao aceit_o adjud
amare anual aprov_! c casam_e celia certo_$ cnpj da_uma das_flore datas de_fatur de_manut delib desta_vez e_prefe errad errad_o este_ano fiz_o flore flore_0
folhe ja_assin ja_estao ja_falei junho_as logot_antig manda_impri mante_o mas_eu moinh morad_de newsl no_site o_botao o_casam o_verde olha paga_$ parte_esta
pasta_parti perfe pix_agora pode_por podem_manda podem_segui ponha quere_o resto_podem resto_ta rua_das sabad_das segui_com siga siga_para sim_pode somos_0
troca_a d34o2p5qr3: 0_0 d3n: ^_nem a_quint pense que_voce d3n2: ar d3n2p: dez d3n2pq: intei d3n3: bolo d3n3o4p4: toda_a d3n5o4p6: toda d3no2: famil d3no2p:
feito d3nop6q: final d3np24q2r12: quart d3np3q2: lado d3np3r: corri d3np5q2: cara_ana d3np5q4: ana_o d3np6q2: ^_cara d3npq3: diz d3nq7: o_preco d3nr: menos
d3nr2: que_ja d3o: 0_por d3o2: ^_parem d3o2pq: meu_pai pai d3o3: pedim d3o6: parem d3o7p2q2: solic d3op: v d3op3: preza_ana d3op4r: remet d3oq: fiz maio d3p:
a_apont a_porta as_0 ate_as conce para_as pode_ficar terca_a tirar_o zap d3p10r: contr_assin d3p2: a_plant d3p2r6: texto_da d3p5: a_respo d3p5r: almoc d3pq:
afina d3pq2: ^_esse d3pq3: o_valor d3pq5r: mudar d3pr: o_compr sloga d3q: claro contr_$ login onlin sexta_passa d3q2: abre grafi_$ manut d3q9: duvid d3qr:
image ja_esta d3r: 0_ja 0_sim das_0 do_contr estao_na https n d3r2: domin_e o_da o_nome d3r3: da_facha d4: ^_decid aprov_$ casam decid_nao escur foto_do
impri_$ nao_avanc o_azul o_plano o_proje pode_manda pode_tocar podem_publi quere_a resto_esta show so_troca titul tocar versa_0 d41op12q7r: pode d4n: 0h_na
examp passa_$ rua_do d4n2: padar d4n2op3: a_loja d4n2p7: ^_no d4n3q4: o_site d4n6o9p3q: vossa d4no3: volte d4np3: bjs d4nq: escol_a d4o: desta d4o11q: que_nao
d4o3p6: ^_preza preza d4op: condo ja_foi d4op4: resol d4opr: junto d4oq: serve d4p: a_trans demai ines mim_ta no_spam spam d4p2q2: alter d4p3: apont d4p5:
tudo_na d4pq2r4: as_fotog d4pq3: ^_da d4q: ^_aprov ^_prefi o_certo por_o d4q3: exemp d4qr: somos d4qr4: o_logo d4r: ana_segue no_drive sao_0 d4r15: ^_segue
d5: ^_sim aceit azul_$ bala botao deve esta_otimo manda_bala nao_quere no_rodap o_pix pagin_0 pix plano pode_tirar podem_avanc publi_$ usem d5n: caiu hoje_de
d5n5op4qr: todos d5np6q2: cara d5npq: chama d5o2: nao_vamos d5o2p4q: meio d5op2q: pediu d5oq2: proje d5p: !_! encer d5p3q4: tudo_bem d5pq: jeito d5pq2: papel
d5q: 0_as avanc_$ d5q3: o_mesmo d5q4r: quant d5qr: o_logot d5r: nif_e d6: ^_ficam a_morad antig_$ as_duas falei_com foi_paga r r_0 d6n2o9p: este d6no11p3:
infor_que d6nop3q: todas d6o: nada_a d6o2pq: ^_por d6o2q4: mande d6o3p2q: a_fatur d6o8q5: por_favor d6oq2: da_nossa d6or: telef_e d6p: convi impri d6q: so_o
d6q2: nossa_parte prefi d6qr: o_video d7: de_resto falei na_pagin d7np: por_mim d7np11: de_manha d7np2q8: gosta d7oq: pode_ser d7p: tirar troca d7p3r2: drive
d7q: aquel opcao d7q3: paga d7r: o_0 d7r2: nif d7r7: segue_em d8: publi rodap d8n2p2q: mim d8n3p12: manha d8n4p: rua d8npq2: prefe d8p10: melho_cumpr d8p2qr2:
video d8p9: os_melho d8q2r3: a_foto d9p4q: a_versa dn: 0h_a a_avo abert abrim adora agora_e ana_passe anive artig atend_de barco broch carro_com cedo_$ centr
comec_no compa devia dona_neide duart e_rua elogi em_frent eng_o excel filip_$ fotog_a horar_norma lado_$ loja_da montr morad_e nao_conhe nao_traba nariz
nossa_loja o_antig o_barco o_eng o_nariz obra_$ otima padar_nova para_mim para_todos parab_a parce pelos pesso_aqui predi predi_e quint_das saiu_hoje sexta_so
since sou_eu t telef_na temos_a ter_bolo torce torce_o traba_conno uma_trist vai_ser vila viu_a vosso_lado dn2: acho_que adoro dez_anos do_ar frent muda_de
tao dn2p: ca_a dn2p2: queri_ana dn2p2q: ^_queri dn2p4q2: ^_so dn2pq: rapaz dn2pq2: acho dn2q: comec ontem_o dn2q2: era dn3: conhe dn3p: cumpr_$ dn3q: copia
estud dn3q4: o_vosso dn4p2q3r: estar dno: como_a filip ja_e trist vimos dno2p: minha_mae pena dno6: mais_$ dnop2q3: uns dnor: prese dnp: a_sua abenc aqui_o
crian de_domin isso_tudo mil neide neide_$ neve sede dnp13qr: o_dia dnp2: 0_no dnp2q: faz dnp3: no_sabad dnp4r: conto dnp9: caixa_de dnpq: e_dia estav mundo
dnpq2: eu_nao dnpr: esta_pront dnq: a_maque aqui_no berna de_um fonte_$ lembr_me me_que me_um no_meu norma por_nos promo vai_ter dnq2: coloc dnq2r2: o_segun
dnq3: parte_$ dnq4: abrir dnqr: o_numer do: ^_tirem a_acres acabo acres agost agost_$ apos aqui_ningu assun_agora cance_o contr_e da_lista deste direi_de
domin_de em_maio esses favor_nao foi_feito h ja_disse jurid_ja ligue_mais livre_resol ltda madru mais_a marci me_ligue mensa_qualq pedid pela_compr
ponto_final por_e prese_para qualq_outro que_meu recus retir_o se_com senho_vimos socie tirem_me todas_as velor vimos_por vossa_$ do12: insol do2: dados
dos_meus fatur_0 funda manda_e nao_volte por_agora proce_de tirem trata_dos vossa_fatur do2p: estes na_seque senho_na do2pq2: domin_$ do3: ^_consi assun_a
de_insol dessa pedim_que quali venho volte_a do3p3q3r2: servi do3pq: que_se do3q: pagar do5: parem_de retir tribu_$ dop: ^_ao a_pena apres de_hoje fale
final_$ nao_vale seque_do vale_a dop2: defin dop3: morre dop5: amanh_$ dopq: compr_$ encom dopq2: disto dopqr2: carta dopr2: lista_de doq: devem doq2: pago
que_nos quem_trata doq4: expli dp: !_a 0_morad ^_este a_arte a_compr a_data a_moca a_proxi a_toda a_vindi abs_thiag acess agend ai_$ ai_? ana_do ana_wirth
arte as_chave assin_ate assin_segue ate_segun braga camin carna carto_e chave colo corpo corre_cumpr corre_na da_miser da_neve da_sede de_entra de_sabad
demor_o desca_$ descr dia_do direc_com do_gas do_poco dra_helen drive_$ drive_com e_ela e_ningu e_resol e_segun email_que epoca esta_feito estam_na favor_a
feira_esta fica_de ficou_decid fregu_$ funer gabin gas gosta_do hoje_o hospi hospi_$ impri_a inver ja_deixe ja_lho jo leo leo_$ lho_mando me_deu mes_e
minha_sogra miser miser_$ moca munic na_conta na_drive na_obra nao_ficou neta no_carto no_papel no_zap noite_ana novos o_cader o_resul ola_rui ontem_no
os_acess p pela_direc poco poco_0 por_parte por_unani preza_a propo_foi prova_corri que_esta que_falta que_no que_os quint_digo quint_entao reali remet_a
remet_na respo_as rodri s sabad_que sai_o sampa santo_natal sao_joao segui_o senho_verea sido_uma so_ate ta_0 ta_bom tarde_carla telef_de texto_na thiag_$
tive_um todo_mundo tudo_assin um_minut vinte_de vos_chega wirth dp10r: do_mes dp2: ^_deixa a_tabel ana_ate ao_longo audio comen_$ cultu cumpr_a de_almoc
de_cultu de_fregu digam direc_da divis_de do_corre douto e_envia efetu emend final_do junta_de longo mais_tarda no_onibu no_seu o_audio o_mais onibu passo_a
quint_da resul secre_$ sido so_agora so_lhe sogra ta_tudo tarda tem_os tem_sido vem_e dp2q: ^_quint ana_estiv hora dp2r: cores grava sexta_o dp2r2: carda
ja_tem resta dp3: comen devid manha_e segun_sem sexta_sem tabel dp3q2: entre_o dp3q3: bem_? o_ano dp3r: envio_os dp3r3: quart_$ dp4: lho dp4q: segun_0 dp4q2:
isso_e junta dp4q3: ana_tudo dp5r2: ate_o dp5r6: terca_$ dp7q3: dias dp8: de_corre dp9: tem_tudo dpq: assin_pelo disse_que fazem fecha_o galer museu o_rapaz
pediu_me que_tinha rapaz_da tecni verea dpq2: ^_gosta diz_que do_logot horas dpq3: enten dpq4: de_assin dpq6: ^_preci dpq7: o_link dpq7r: link dpr: a_mao
a_prova ja_a marco_e o_carda o_sloga vindi dpr2: estao_com dpr3: da_equip dq: !_voces ^_terca a_bia a_galer a_senha abre_no alumi alumi_$ ana_os as_fatur
barat bjo_$ cair coloc_a da_fatur de_ser diz_0 do_banne do_e em_alumi em_duas fecha_as ficar_o ficav fiche_que formu galer_de insti isso_fica isso_muda leva
mail_$ mais_barat mais_se mande_o mesmo_do muito_o nao_$ nao_apare nos_esta numer_da o_formu o_menu o_recib o_servi orcam_de pagin_$ palav_passe pela_propo
permi ponto_a por_outra porte preci_que preto propo_com que_foi que_lhe quem_respo regis_o salao_e senao_e seria serve_$ so_em some tb telem tem_que uma_pergu
urgen vejam dq2: 0_exemp 0_para ^_podem ano_passa bjo custa eu_mande fica_em fique_com fosse lingu nao_abre dq2r: monta senao dq3: ^_quant no_vosso o_iva
o_ponto ponto_0 prazo so_uma dq5: iva dqr: as_image as_tres e_nosso pagin_de dr: !_respo 0_sao a_cor a_dona acent adega bras cadas calen capit couto de_sempr
depoi_da dia_e do_drive ficam_para luz_$ medid_da menos_o nuvem o_mater o_retra ofici_do os_do os_prato para_ser pasta_a pasta_do pode_mante porqu_a pro_meu
q_o quant_as respo_0 segue_a segun_esta sorri_$ ta_ai dr2: att coloq home ja_o o_prime os_de prato dr3: fotog_da ja_as dr4: da_pagin segue_o dr7: anexo_os n:
achei alegr algar ali alvar amiga aquil assal ateli baile baixa banda berbe biena bilhe campe canin cansa chiad cleit coinc congr coord cruze curtu dali dana
deleg desgr diria divin educa educo enche enfim esbar esqui estac expos falen falou fato fazia feia festi filma fomos galin ganha gatos geres gil gravo ilhas
iman inund jorna julia jussa ligou lota lu macac marat menes mudou nogue noteb osval palco pales peixe pesca pinta plast poe polic pos posta praze queij racha
ri rimo romao rouba sacol sal shirt sol sombr stand sumir tabua tecla tete tom torca tortu traz trint vende vento visit voz zero n2: 0_graus ^_acho a_acomp
a_todos acaba_de acomp ar_desde benfi boa_viage calor cheir conte_por coope desde_ontem esta_fora estag estar_fecha fez ficou_linda frigo frigo_! graus hein
hein_? julho junho_$ linda marco_a nao_sou nem_imagi nova_morad o_segur obras para_te para_toda parab_pelo parec_um pelo_premi que_passa saber_um simpa
site_esta soube_que telev todos_ai vizin n2o: foi_um geren_$ suces n2o7p4: conte n2opr: sexta_e n2p: hotel n2p2: ^_ontem n2p3r2: dentr n2pq: causa_do n2q:
carri erro_0 estev_ca jogo n2q2: uma_pagin n2q3: erro n2q5: saber n3: ^_parab desej em_copia premi n3p: imagi n3p2q: estev n3pq: abril n4: manda_cumpr no:
a_geren celeb conno_$ conta_da costa de_manda deixo dra_filip fecha_por horac horac_$ ilumi oab sr_costa trato_do no2: comun_que mensa_$ o_sr no2p:
seman_passa no2r: colab no4p: da_vossa no5p: sr no5p6r: no_domin nop: nosso_escri noq: vossa_parte noqr: a_mais np: a_visto abril_$ ana_foi ana_vou as_crian
bacal decor dizem e_disse equip_! estam_com eu_to festa_e final_de gato intei_com junho_e juri me_com melo natal_abenc nessa_data no_final o_bacal os_meus
passa_e quadr reza reza_por tavar_$ temos_uma tudo_a tudo_para vou_estar np2: a_secre de_natal deem dentr_de lhe_os se_para np2q: receb_o np2q2: ano_novo
np2r: hoje_ja np4q: dia_todo np4qr: quint_dia np4r2: feira_da np5: ^_hoje np5r3: da_seman npq: abriu de_abril ficou_lindo mail_nao npq2: ?_o num npr: sobre_a
nq: ^_fui a_meia as_caixa atend_o avisa_a berna_$ de_saber deita dia_na encon_o giro haver haver_uma inclu_a isso_se la_o lanca matos meia merca mim_$
nao_estou o_jogo o_lanca pedin pela_vossa perce_o pergu_quem preco_inclu queri_que recor sandr telef_$ tesou tesou_$ vai_estar nq2: da_erro vem_o nq2r: branc
nq3: ^_quem nq5: gosta_de nqr: estim nr: 0_funci agora_a de_ender fotog_e migue minha_tia o_escri o_migue para_voce pront_e tia vao_as o: abrig acaci acao
acme amade arman armin artur asae assed atrav borda carlo casal cessa credi decre defei dirij dista doenc dono dor efeti eulal evera exas exclu facam firma ft
futur geria grata habil hall heran impug incum indet indev indic infun lda lemos leone livro lopes lume maier matia meios meira mg muita nordl nulo ocorr olga
picar pires profu prolo recur reque respe rompi salta sob solar tavol teles tema tomar torne trigo vcs vemo o12: a_empre falec o2: ^_lamen ^_retir a_ser abste
abste_de acion acion_o admin_nomea advog_entra advog_vai agrad_que ao_admin assun_esta cesse_qualq com_essas consi_o conta_neste conta_o conta_por contr_por
dados_$ de_luto de_novas de_prote debit deco deco_$ dever_ser dirig_ao dirig_se divid_e do_admin do_falec em_paz em_proce empre_entro empre_falec envia_estes
escre_sobre esta_entre esta_fatur exijo_que falec_do falec_na falem falem_com favor_parem imedi insol_e insol_por lamen_infor loja_falec luto mande_mais
me_mande mensa_vossa meu_clien na_deco no_passa no_proco nomea nomea_pelo nossa_empre nosso_socio o_admin o_caso o_proco pesar por_sente proco_e prote
qualq_novo que_deixe que_entre que_suspe queix_na recla_e resci retir_da se_abste se_insis sente sente_de ser_dirig socio_geren suspe vai_entra vamos_pagar
vezes_para vezes_que vou_acion o2p: cobra_$ na_seman novas o2p3: conta_com o2q2: ^_solic perdi o3: admin_judic conta_convo conte_a de_cobra de_lembr deixe_de
dessa_lista dever e_exijo em_tribu escre_mais essa_divid exijo foi_entre insol_$ mais_sobre me_envia me_retir minha_advog na_quali nao_quero nos_em os_conta
pelo_tribu prest quali_de qualq_conta queir_dirig quero_receb receb_mais recla recon_essa recup recup_judic se_ao se_conti vossa_lista o3p: ^_exmos a_corre
exmos exmos_senho o3p2q: ^_me o3q: do_nosso meu_advog o3r: e_mails mails o4: ^_conte empre_foi este_assun ja_pedi lembr_$ me_escre nao_recon pedi_duas proco
que_cesse queix recon o4p3q: ^_peco o4q: entre_ao o5: cesse chega_de entra_em falec_no judic_$ mais_mensa me_conta nos_conta o5p: ^_infor o6: ^_chega
conta_mais dirig foi_decla nao_nos peco_que pedi sobre_este o7: decla_insol judic o7q: solic_que o8: decla o8p: advog_$ op: ^_devo ana_a comis_de conta_passa
dezem_$ encon_em me_para no_ultim nosso_jurid para_nada parar por_email que_as repre se_encon total vez_que op11r2: da_proxi op2: daqui o_conse op2q:
com_voces devo op3: passo_o op3r: feira_ja op4: decis_$ op4q: domin_a opq2: do_sinal opq3: me_a opq31r: ou opr2: e_os oq: ^_perdi a_devol de_nos defen dito
esta_fecha incom incom_a mais_o me_cobra me_tira passa_por pfv proce_a se_de oq2: e_agora manda_me perdi_o or: d ingre ja_ta or2: com_ela dos_servi p: 0o
acade acert acore adici albun albuq amem amilc antev apanh areas armaz arnal asses assis audit autar balan balta banho barul basto batem belem bj black boto
brasa bruna cadu caind cama carol cidin claud cobri comit concu confr cotas crech culto demon desem desli dinis disco distr dnv dudu duran edson eita eleic
embor encar engol escan esten ester esvaz evand falho fogem fogo foren frida frita graca homil job lagar largo letiv ligar linho liqui locuc lotad macau manei
mar meado miche minim missa mo morei nesta notas obser oii oito olhei olive oscar pa padre pasto pc pecas pegou perfi pessi pet plini posic pousa pranc prati
prepa previ prof raban rebel reces regim relac reser roca salga salva sarme saude serao serem serra shop sofa soter subme surf tomad tomas tome tou turma
unida veiga venda versi vespe viaja viros vive xinga p11: na_sua p13r3: te_mando p14: sem_falta p2: !_na 0_atenc 0_na ^_apont ^_deem ^_dentr ^_ele ^_envio
a_festa a_hora a_limpo a_razao a_remet agora_vi ai_palav ainda_hoje alega alega_revis almoc_envio amanh_cedin amanh_tenho ana_segun ao_final apont_para
as_alega as_nossa as_plani assin_na assin_no ate_amanh cedin_te compl_na conse_reune consi_mesmo conta_envia cultu_$ daqui_a de_mais decis_ate deem_me
demor_tivem depoi_do devo_conse devol_a dias_e doent_$ dormi dossi dossi_compl e_envio e_escre e_impos e_tem ela_te ele_vai em_forma em_julga email_$ envia_as
envia_tudo envio_amanh envio_lho envio_o envio_vos estou_com eu_resol falta_envio falta_mando farem feira_nesse feira_tera festa_junin festa_pelo hora_de
isso_conto isso_no isto_para junin las lhe_ei lhe_poder limpo lo_na loja_cheia manda_lhe mando_pode mando_sem mando_ta manha_tem marta mas_no mas_quart
mas_terca medid_$ meio_so mesa_$ mesmo_mas minha_respo na_caixa na_estra nesse_mesmo no_compu noite_quand nossa_decis nosso_comen o_dossi o_segui os_video
pagam_sera palav_$ para_terca passo_as pode_anota pode_cobra pode_conta pode_deixa preco_do que_cuida quinz quinz_dias reabr_a receb_de receb_em resol_isso
respo_lhe resul_$ reuni_do revej segun_de segun_ja seman_dia seman_envio seman_eu seman_sento seman_tem seman_toda senho_receb sento_com sento_e sera_efetu
seu_lado sexta_mando sua_mensa sua_mesa tarda_$ tarde_o tas tas_na te_dou te_entre teixe teixe_$ tem_toda tens_isso teu tudo_ate tudo_de tudo_do viu_?
volto_dia vos_$ vou_pra p2q: 0_dou as_alter as_tradu comun_$ conta_do de_comun fatur_$ feira_por mas_a quint_$ revis_ate terca_dia versa_final p2q2:
conse_envia preci_de p2q3: mais_uns uns_dias p2q4: ate_quint p2qr: desde_ja o_fim p2qr2: tiro p2r: as_cores chega_ate de_preco de_produ dia_segue do_almoc
envia_lo prova_e reabr respo_na so_consi te_as p2r2: e_nesse plani p2r3: eu_mando produ p2r4: ^_mando p3: ^_entre ^_seman amanh_sem as_festa cedin cedo_te
compu_morre da_me dia_segui e_amanh escol_as feira_tem julga lhe_as mando_os natal_dia pelo_meio perda que_na receb_as receb_no sento_me sexta_tem tabel_de
te_devol te_envio tera terao texto_revis vem_eu voce_receb p3q: ana_obrig meu_compu reune_na reune_no sexta_dia p3q2: poder p3r: devol_o e_mando lo segun_eu
seman_$ tenho_a p4: ^_de amanh_cedo consi_mas de_uma envia_lhe eu_sento fotos_ate to_na p4q2: a_tarde p4q3r: quint_feira p4q78: ?_$ p4r: mando_as mes_$ p4r2:
no_mesmo p5: 0_tem descu_pela mando_tudo mas_na maxim no_maxim pela_demor p5q: o_pagam p5qr4: sexta_$ p5r: te_passo p5r2: proxi_quart p5r3: a_lista p6:
amanh_de falta_$ p6qr: ate_terca p6r: fim_da p6r2: mesmo_dia p6r3: nesse_dia p7: envio_lhe me_ate texto_$ vao_receb p7r2: ^_vao depoi_de p7r3: seman_que p8:
lhe_o sento sua_caixa p8qr2: quart_feira p8r3: nesse pq: 0_tenho ?_? ?_os ^_meu a_entre a_patro acha agora_o agua arqui_me assin_o ate_quart canal conse_reuni
conta_na da_junta da_mais de_compr de_mim de_pesso dia_nao diga direc_reune dispo ela_pode entre_na envia_os eu_na falha faz_favor fotos_a fotos_que
gosta_muito henri isso_na loja_diz ne ne_? negoc noite_! nossa_respo o_desen para_mais pelas preen progr quart_e que_conse quem_vai se_faz segun_? senha_do
separ texto_sem pq2: ^_tem eletr mais_de pais table veio pq2r5: ^_em pq3: pode_me pq4: escla pq5: ?_a pqr: falo_com funci_a jorge jorge_$ procu relat teste
pqr6: segue_na pr: 0_fotos a_procu ameli ameli_$ as_corre ca_na cai carre_as carta_o chega_$ chega_na confi_com conto_envia do_carda do_segun dos_socio ele_so
envia_vos envio_$ envio_as eu_ja eu_tiro feira_envio fica_pront genro janta lista_dos mando_o marca meu_genro nos_a o_dr o_marke o_relat o_resta os_teste
pacie_de passa_ca paula proxi_sexta quart_dia quart_que recei so_liber so_na tem_no terca_que vem_dia vetor pr2: as_ficha de_dentr dia_! dia_envio ficha
fotos_da numer_de sexta_da pr3: segun_que pr4: segue_os q: achav acont acril aguia alto amei anexa asnei aspet auten basta bazar burra caro cauca cedid celes
cida cinze cisma clebe clica conju cooki cotac dava dura dwg ecra emite emiti exata factu ferra fisic fizes foro fundo gilbe gol googl honor horiz impor incid
inox integ isabe jacin joana joaqu jura lapis lei leono levar ligia ligo lugar manti marce menor mirel monte multa oico orcem pasco pe pf pinto pri propr
puser quim quios razoa remar ronda salas sarai seixa simbo sobe soluc stori sumid sumiu surgi tente tiram tives travo uso valid verme verso viave vitor vo
word zip q2: 0h_? ?_minha ?_so ^_pergu ^_vinha ^_voce a_claus a_hospe a_ignor abrem advog_pergu aloja ano_? ano_conse atrap bem_o cade cade_o claus_0 coisi
com_uma conse_me conse_reenv consi_abrir da_prime de_ir de_letra de_pais descu_mas disso_? do_recib domin_fica duvid_antes duvid_o em_nosso envia_me escla_se
esse_valor expli_como expli_me favor_? fecha_? fotos_depoi gosta_que ignor ignor_mas inclu_as inclu_ou ir_em isso_atrap iva_e ja_inclu lado_ou letra_$ liga
lingu_? manda_o mande_as mudar_o na_duvid nao_acho nao_enten nao_receb no_preco nome_ou nos_envia nosso_nome novo_? o_aloja o_eletr o_prazo o_tipo orcam_ate
ou_do ou_em ou_voces pais_$ para_mudar pedir pedir_vos pelo_envio perce_bem pergu_se pode_reenv podia por_ano preco_? prefe_que prefi_falar prime_ano qual_dos
quand_preci quant_custa que_horas rascu reenv_? reenv_por sair se_? se_passa se_refer tambe_? tenho_que ter_um tipo tipo_de tira_uma tradu_? uma_versa vence
ver_uma versa_com vinha_pedir viram voce_prefe voces_? voces_conse vos_mais q2r: ir q3: ?_no a_parte claus como_se de_que duvid_se e_por fiche_nao hospe
inclu_no logot_? manda_de mes_ou nota_fisca ou_no ou_por parte_? pdf_? perce_se possi_? preci_da qual_e quem_e quer_saber saber_se sexta_? valor_e vinha
vosso_? vosso_orcam q4: ?_e ^_conse abrir_o certo_? conse_manda da_para de_decid em_pdf para_quand possi recib_ate q5: ^_qual e_se em_que esta_inclu
forma_preci pdf que_preci se_eu q6: que_forma q7: ^_voces uma_duvid q8: reenv q9: preci_do qr: as_de com_estim de_estar elas ement falta_o preco_e prime_pagin
princ_o seja vai_na qr2: a_outra catal e_do parte_do r: 0xlog abili agrup alcad amand anna ata bios bit bolsa cinto colec comer corte curri delas disci edita
edito engor enolo farin higie histo jardi joca lapid limpe lira lote lou ly manua mexer palet pedag roger rosa ruas sanda semes sotao subo tim tinto tipog
unipe varan verao verbe vovo youtu z r2: ainda_anda alerg anda_a as_biogr as_dos as_na chef da_home do_catal e_segue envio_na facha_as facha_o falta_as
fonte_segue foto_de inici_os ja_coloq ja_os lhas logot_as mando_ate mando_ja mando_no oi_segue outra_metad prime_parte rosan rosan_$ segue_ja segun_na
so_falta so_os vem_$ vinho r3: ainda_estao as_do segue_as vao_ja r4: anexo_as
"""
