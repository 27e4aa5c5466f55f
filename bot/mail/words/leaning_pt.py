"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: acusa acuso adoec algue amigo andad ando angol aprec ativa atola atrev baixo batid belez bocad briga calha caoti
carin catap cheia cheio cidad cirur combo cuido culpa dela deses devag dific digit direm escut falhe faliu farei fies
fila firme franc fresc grani greve haja hehe hei ia incli irmao janua joelh juris justi larga laura lenta lento lerdo
lousa lutar madri medic medir metic mexo miolo nessa nunes obg opera ordem papei paren paroc pedre pega pego perdo
pesco peso preoc prove provi puxad quebr ramal redat respi revei rever ritmo sam scann seis si sigo super tamo tenta
teve tido topog toque tranc vacuo ve vemos vered viajo vier virar vixe a10d10n6o11p3q26: se a10d16n4op10q4r6: so
a10d24n8o18p8q10: por a10d2np23r5: te a10d34n11o10p37q9r5: no a10d3o15p2q4: nosso a10d3pq6r2: quand a10d4n8p2q13: uma
a10d5n2p15q9r5: eu a10dno2p19q: lhe a10dnpq: de_feria a10dop3: isto a10no4q2: trata a10pq: ^_receb a10q2: ^_obrig a11:
vou_ver a11d4p: esque a11d9n3p2q2r3: das a11dnq: esper a12d16n5p23q9r14: segun a12d20no2p4qr: com_a a12d3p10q6r: mas
a13d13p13q5r2: assin a13d18n3o4p19q5r15: os a13d8n6o5p7q4r2: minha a13op2q2: disso a14: ^_estou a14d20n2op3q3r2: com_o
a14d59n7o7p40q17r11: 0 a14d6p40q7r5: ate a14dn2pq: feria a14dp2q: digo a14p2: ^_ainda a15d21n12o7p12q8r2: ^_o a16dp6r:
volta a17d3q4: ver a18d35n15o9p23q17r10: do a18d3o2p13q2r2: receb a18d6no3p12q4: isso a19d19n16op6q2r: ! a19d2p6q2r2:
depoi a19d4n3o23p12q15: me a2: !_vamos ^_anota ^_assim ^_ca ^_opa ^_passe ^_um ^_visto a_discu a_mudan abri abri_o
algo algo_$ ana_receb anota_obrig ao_escri assin_do avari banco breve breve_$ calma_mais caos ce cima_da coleg_e
com_ele conse_ver contr_esta da_assin da_camar da_secre dar_uma de_lhe de_situa deles deles_$ demor_isto depar_jurid
depoi_vejo digo_algo diret_$ do_diret do_parec dou_notic e_digo ele_$ ele_e em_breve em_luand estam_em falar_prime
fazer_$ feria_$ feria_e hoje_talve ideia infel_$ insis_com insis_esta inter_e isso_nao isto_por le lhe_$ lhe_envia
logo_que loucu_$ luand maos me_os me_vou melho_atenc merec merec_a meu_coleg miudo mudan nada_esta nao_posso nenhu_o
nossa_melho nosso_diret nota_obrig notic_$ novid_digo o_banco o_depar o_diret obrig_ana obrig_por olhar opa oport
oport_$ os_miudo pacie_$ para_anali parad parec_da passe_o ponto_de por_insis prime_com pronu que_estou que_merec
que_so que_soube que_trata que_volta receb_sim recec_do reenc_a regre_no se_pronu segun_estou seman_estou situa
so_depoi socia_$ talve tempi tive_tempo tomei_nota um_caos um_tempi uma_vez vejo_$ vez_por voces_isto volta_a volto_a
volto_no vou_dar vou_insis vou_mostr vou_reenc a20d43n13o9p23q18r15: da a217d280n71o97p185q133r44: $ ^
a21d39n11o9p60q17r30: na a21dr2: assim_que a22d19n7o16p9q21r14: em a22r: ainda_nao a23d15n9o4p17q17r: para a24dnr2:
assim a27d33n5o6p13q7r5: esta a28d8np2q4: obrig a2d: agrad_o assin_hoje celul fecho lamen_$ ler mostr_a nao_esque
nao_esta nisso nisso_$ olhad para_quint quase que_tem retom secre uma_olhad a2d11n3o10pq: foi a2d14n2o3p3q3r: e_a
a2d2: ^_assin ^_confi ^_ta e_ele a2d2n2o2p2q2r: tempo a2d2n2op8q2r: vos a2d2n2p2q: todo a2d2n2q2: tambe a2d2np:
^_estam a2d2np5q3: pra a2d2o2: lamen a2d2o2q: nenhu a2d2o6p10q5r2: entre a2d2op2: email a2d2p2: ^_infel a2d2p3q:
descu_a a2d2p3r3: segun_feira a2d2p4: ^_esta a2d2p5: por_isso a2d2pq2: mail a2d2q: que_e a2d2r: liber a2d3: ningu
a2d3n3: boas a2d3nopqr: a_0 a2d3npq2r4: outra a2d3npq5r: ^_bom a2d3o5: deixe a2d3or: nao_ha a2d3p: atenc a2d3q2: ficar
a2d3r3: anexo_o a2d4: agrad infel_nao a2d4n2q7: vosso a2d4npq2: esse a2d4npq5r: bom a2d4p4q2: tarde a2d4p4q5: reuni
a2d4pq2: dois a2d4pq3: o_orcam a2d5n2op2q2: voces_$ a2d5n2p5: boa a2d5n4o2p2q2r3: vai a2d5no6pq2: ser a2d5p3: 0_e
a2d6n2pq4: ano a2d6n3op6r2: ai a2d6n6op4: ontem a2d6nop: sao a2d6np4q4r: mesmo a2d6nq2: ^_as a2d6p12q4r7: texto
a2d6pq3: bem a2d6r14: em_anexo a2d7: sim a2d7n2: otimo a2d7n3o2p7q: ^_na a2d7n3p2q2: pesso a2d7p8q3r: sem a2d8o2pq2:
duas a2d8pq7: orcam a2d9np6q: ola_ana a2d9q5: propo a2d9qr15: anexo a2dn2o: dizer a2dn2p2: casa a2dn2p2q: junho a2dn3:
boas_festa filha minha_filha a2dn5q: nova a2dno3p4: a_nossa a2dnp: ca o_seu a2dnp2q: de_junho a2dnp3: deixa a2dnpq:
da_minha a2dnpr3: segun_$ a2do: do_senho a2do2pqr2: sobre a2do2r3: socio a2dop6: pagam a2doq: ponto a2dp: a_minut data
minut visto a2dpqr: janei a2dpr: menin o_conta a2dq: gosto o_advog pouco a2dq2: do_vosso e_mail tem_de a2n: a_trata
da_empre licen sabe soube a2n3oq: passa_a a2no12: empre a2nop: trato a2nop4q10: antes a2np3: minha_coleg a2npq5:
^_antes a2npq9: antes_de a2nr: esta_um a2nr2: ^_aqui a2o: eles a2o2: do_assun a2opq2r2: tres a2oq: comis a2p: aguar
ainda_estam amanh_e andam as_volta corre_aqui das_festa digo_lhe e_ja estou_em ja_lhe ontem_e passo_me prome_para
trato_disso volta_com volta_de a2p2: ^_to a_seman estam_a mesa a2p4: compl prome_$ a2p8q: ^_amanh a2pq2r: ate_dia
a2pqr: dele a2pr: dele_$ a2q: fazer mais_tarde por_aqui por_mes um_pouco a2r: ainda_esta a3: !_vou ^_blz ^_ok ^_tomei
a_recec blz calma_$ de_falar depar depen depen_do depoi_das der_eu digo_algum discu encam_para esper_da estou_fora
falar_com falo_$ loucu minha_lista muito_obrig na_minha nao_sei nao_tive novid olho que_der que_puder que_tiver
so_reune tive tomei uma_loucu ver_$ ver_com a33np4q: estou a34d2n2o5p4q: vou a34np6q2r5: ainda a3d: ^_combi der
meu_chefe ok a3d10np7q2: ^_ola ola a3d11p2qr21: segue a3d14n2q2r: aprov a3d2: obrig_! a3d21n2op25q4: tudo a3d2n2:
a_equip a3d2n3o: passe a3d2no5p9r4: chega a3d2nr: equip_e a3d2p22q2r15: mando a3d2p3: a_demor a3d3n2p4q3: a_gente
a3d3p2: dar a3d3p2r2: confi a3d3p7r: assin_$ a3d3r: minha_socia a3d4n2o3: parti a3d4n3p5q3: gente a3d4np: parec
a3d4np3q: escol a3d4npq3: como a3d4nq3r6: prime a3d4p3q3r: ^_oi oi a3d4p9q6r4: as_fotos a3d5no6p: que_a a3d5no6p5q7:
domin a3d5o6p: admin a3d5p3q: com_os a3d5p9q7r5: fotos a3d6no4p3: senho a3d6o3p: vamos a3d6p2r3: fotog a3d7o3p2: e_nao
a3d7q3r: a_segun a3d9np3: melho a3dn: aqui_esta a3dn2: recec a3dn2o2: parti_de a3dn2o3: a_parti a3dn3pq: muito a3dnp:
de_segun a3dnp2: seu a3do3pq4r5: dos a3do7p3r3: lista a3dp: garan a3dpq: combi a3dpq7: se_o a3dq: falam a3dr: mostr
a3n: ainda_estou cima em_cima passa_o a3n2p4q: natal a3npr: forne a3nq: puder sempr a3o10: nosso_advog a3o2: assun_$
a3p: anota camar e_so e_volto o_fotog porqu reenc retor ta_na a3p10qr5: vem a3p2: isso_$ a3p3: to a3p5: e_te a3p5q:
reune a3p8qr: mes a3pq3: ^_para a3pr: ficou_de pacie a3q: tenho_de a3r: anda a4: aviso_$ de_traba esque_de isso_com
isso_quand receb_vou regre respo_com te_falo tiver vou_trata a40d47n5o9p22q9r3: com a46d80n16o33p57q40r12: de
a47d50n3o30p18q22r3: nao a49d26n17o30p15q38r10: que a4d: esque_$ posso a4d10n3op7r2: hoje a4d10n5o4p3q7: manda
a4d10o2p2q: nada a4d2n4p3: festa a4d2np5: passo a4d2o8: assun a4d2p: a_direc a4d2p5: dou a4d2p6q: demor a4d3: finan
a4d3n2r3: equip a4d3np2: fora a4d3q2: nota a4d4n2p5qr: de_marco marco a4d4np13q2r7: na_segun a4d4npq2: vez
a4d4op19q2r10: terca a4d4opq4: decid a4d4or2: socia a4d4p2: infel a4d6np2q: para_a a4d6opr: ha a4d7no4p6q3: nossa
a4d8n4o3p3qr: agora a4d9n2o16p6q11: mais a4dn3o2pr: escri a4dn3opq: la a4dnq: chefe a4do3p13q3r: envia a4dp: o_jurid
a4dp4q2: ^_descu a4dq2r: esta_a a4n3p3: coleg a4np: notic a4o2p3q: ^_vou a4p: pelo_lembr a4p12q: ate_sexta a4p5q:
ate_0 a4p5q4: nao_consi a4pq: ^_se ^_tenho a4q: ^_conti conti_a digo_$ esper_do a5: ^_encam feria_ate obrig_vou
quand_volta sei a55d71n21o24p38q33r9: e a5d: algum_coisa a5d10nop19q6r2: tem a5d2: anali obrig_$ a5d2n2o14q2: advog
a5d2o: inter a5d2p2qr4: logo a5d4o6p7qr: o_contr a5d4p2q: direc a5d6n4op25qr7: feira a5d7n2o6p2: o_meu a5d7no:
de_voces a5d8n3o3p4q10: voces a5d8o4p13: corre a5d8op8qr2: no_dia a5d8p17q9r2: quint a5d9o6p7q2r2: contr a5dn3o3pq3r2:
que_o a5dno2p2q2: para_o a5dno5pq: lembr a5do3q5: e_que a5dp10r: falta a5dpq: obrig_pelo a5np7: prome a5o2: aviso
a5o2q: conti a5o3: insis a5op: a_conta esta_em a5p: volta_$ a5p2r: encam a5pq: falo a5q: mas_nao a6: coisa_$
depoi_digo me_esque receb_obrig ver_isso a69d114n29o34p67q63r25: o a6d12n10op2r: !_$ a6d2o2p3q4r2: tenho a6d2op28q:
amanh a6d38n2o10p7q5r12: ja a6d4n3p4r: ficou a6d4pq: diret a6d5n2o2p4q4: pelo a6d5n2o3pqr: traba a6d6nop10qr: respo
a6d9op6q2r3: ta a6do3p9q4r: consi a6doq: conta_$ a6dq: algum a6dr: esta_com a6p: volto a6pq2: nao_conse a7: vejo_isso
a7d2o2p: jurid a7d2p2: com_calma a7d3o6: o_nosso a7d6op6q13: conse a7d7n7o3q4: passa a7d8op31q6r8: dia_0 a7n3o2p30r3:
seman a8: e_depoi trata_disso a85d130n38o40p66q44r20: a a8d10n6op38q6r8: sexta a8d12n2o4p12q3r2: 0_de
a8d13n4op48q11r11: dia a8d13o14p3q10: ^_nao a8d2: coisa a8d22n5o2p14q8r: ana a8d2p2: calma a8d3n12o2pq3r: um
a8d4n2o19p9q6r: conta a8d4np3: estam a8d5p15q2: descu a8d6n4o4p4q2r: a_minha a8q3: falar a9d22n13o10p12q4r3: ^_a
a9d28n3o2p37q15r17: as a9d3p2: ele a9d5n6op2qr2: aqui a9d9n2o11p13q2r: ao a9d9n3o7p4q4r: meu a9dq: vejo a9npq: estou_a
a9o: disso_$ a9o8q: nao_me a9p: estou_de a9q: a_esper ad: 0h_$ ^_mostr ^_posso a_folha a_inaug a_menin abs abs_$
anali_a atenc_$ atent braco conco cozin_assim da_cozin da_propo da_trans de_terca depoi_$ desis do_escri do_finan
e_quem em_casa em_equip esse_assun eu_entre falca feira_passa ficar_mais ficou_tudo folha_de horar inaug inter_$
isso_esta liber_a luz_verde maqui minha_parte motob na_recep na_reuni nada_$ nao_e nao_nao o_braco o_celul o_pacot
obra_e ofici opini os_dois outro posso_garan pus qualq_coisa que_sao quint_e recep redes regio rubri santa segun_versa
seus tempo_de tua tudo_e valeu verda verde_$ viu viu_o ad10n4p5: cumpr ad11no4r4: ^_ja ad12n2op10q3r7: 0_$ ad2: 0_sem
altur como_esta confe e_de envie esque_o esta_no feita loja_$ nao_temos onde pacot pelo_corre veja ad2n: 0h_as das_0h
rui_$ ad2n2p2: abrac ad2n2p6: noite ad2n2q: o_pesso ad2no4q: proce ad2np3: a_noite ad2npq: obrig_pela ad2nq: ana_!
ad2nr2: a_prime ad2o: ^_deixe o_traba ad2o2: aos traba_$ ad2op: a_admin ad2p: a_impre ad2p13r2: fim ad2p8q2r: na_quint
ad2pq3: reuni_de valor ad2pr2: ela ad2q: a_nota apena mesma os_origi ad2q2: placa preco_$ ad2qr3: numer ad2r: ^_ai
ad3: assin_e esta_aprov esta_bem porta_$ ad3n: segun_a ad3n2: nem ad3n3o2r: desde ad3no3p2q: setem ad3noq3: ^_ana
ad3np2q: impre ad3npq5r: bom_dia ad3o3p2q: de_setem ad3p: deu ad3p17q2r5: envio ad3p2q9: fiche ad3pq3r: oi_ana ad3q:
origi ad3q2: tinha ad3r: a_da o_resto ad4: b ad4n2op2q3: fecha ad4n2opq: obra ad4no3q: loja ad4np10r: sexta_feira
ad4np2q: rui ad4nq2: apare ad4nq8: preco ad4nqr: ^_os ad4o4p: essa ad4op7: corre_$ ad4p5qr2: o_texto ad4q2: capa ad5n:
aprov_a ad5n3q2: temos ad5q: verde ad5r2: na_pasta ad6: quere ad6n2o10p2q5: nos ad6n2op6q2: pela ad6q3: a_propo
ad7noq4r: parte ad7npr: porta ad7nq2: as_0h ad7p: trans ad7p2qr3: estao ad7pq2r3: logot ad8np8q3r: fica ad8nq2: 0h
ad8r: resto ad8r2: pasta ad9o3p2q5r2: e_o ad9pq2: versa ad9q4r: certo adn: cozin e_ficou esper_que peque saiu adn2:
beiji adn2o2q: encon adn4oq8: quem adnopq2: ter adnor2: fonte adnp: lindo vi adnp2qr2: pront adnpq: dia_ana adnq:
aprov_o adnqr: nas ado: admin_$ eng helen nao_se ado2: momen neste_momen ado2pq: ^_isso ado2q: regis ado3: neste
o_assun vezes ado5: qualq adop16r3: proxi adop6r8: na_terca ador: tempo_$ adp: ^_ficou ^_vamos ana_descu fregu nao_vai
nuno receb_a vai_dar adp2: impos nao_da adp2q: arqui docum estiv plant adp2q18r: preci adp3: descu_o adp3q: outub
adp3q2: tradu adp4q: tem_a adp7q2r5: os_texto adp8q: caixa adp8r: ate_ao adpq: ^_como do_meu maque adpqr: carto
fotos_na adq: a_ver da_direc das_duas do_ano em_janei estiv_a adq2r2: pro adq5: de_quint adqr: princ adr: confi_a
folha luz meu_socio adr2: facha adr3: os_numer an: !_so ^_passa ^_ponho a_nova a_sexta aqui_na assim_$ atend avisa
beiji_$ cima_do de_se do_que e_feria e_fique engen eu_que feliz foi_a fora_do o_engen para_avisa ponho que_tenha
seman_de senho_gomes sexta_das an2: festa_para gomes na_feira no_escri sou an2o: dizer_que an2p5q82: ? an2p6q: ^_sexta
an3: ^_boas so_para ano: escri_$ que_vai ano2: o_senho ano5: mensa anp: estra tenha tivem anp3: imens anpq: outra_vez
anpq2: para_segun anq: de_aprov irma minha_irma trata_das anq2: cunha anq3: fique que_eu anq8: inclu anr: inven ao:
a_comun aqui_nao autor cabec difer encon_se eng_paulo entre_a herde la_$ minha_mulhe mulhe nao_decid passe_a paulo
pede tres_vezes vista vou_no ao2: essas o_tribu quero ao2p: lista_$ ao2p2q: ^_com ao2q3: me_manda ao3: convo_$ ao4:
convo ao4p4: comun ao4q: cobra ao6p6: peco ao7: tribu ao7p2: de_me ao8: ao_nosso aop: damos decid_$ ultim aop3q2: sera
aop3qr: faco aop4r3: feira_$ aop5q: devol aop6: decis aoq: a_comis condi trata_do aoq2: disse aoq5: ^_e ap: ^_corre
^_depoi ^_eu a_camar abrac_nuno ainda_andam andam_as as_maque ate_domin atual chega_a chego com_isto confi_o
consi_envia das_prova de_te de_volta deixa_comig descu_esque digo_te do_conse duas_seman e_ate ele_volta esque_me
essa_seman hoje_$ isto_aqui juro legen lindo_! mando_$ me_compl minut_e na_mesa nao_faco nisto numa numa_feira nuno_$
o_perit pagam_$ para_assin para_sexta para_vos pegar perit retor_$ reuni_os segun_e segun_mas segun_nao seman_ta seque
seque_$ ser_lhe seu_email so_vem tarde_$ te_manda terca_digo terca_e uma_seman vem_na volta_na ap2: ana_peco as_amost
atras comig comun_a dou_lhe hoje_a os_nosso quint_eu seman_nao ap2q: amost o_arqui o_natal pront_$ ap3: a_decis
amanh_a doent imens_descu lhe_a peco_imens sexta_nao tem_o ap4: fim_de marco_$ ap4q: prova ap5: eu_te ap5r2: na_proxi
ap7q: revis ap8: de_amanh ap8r5: que_vem ap9r: proxi_seman apq: certe funci natal_e outub_$ todo_o apq5: forma apq6:
o_fiche apr: de_janei esta_na mando_te o_forne termi aq: ?_obrig a_falar a_placa caixa_$ com_todo como_e de_ver
direc_$ docum_esta dos_dois e_para em_algum esta_? feria_na fisca funci_$ lhe_digo mais_uma me_disse meu_cunha numer_$
o_gosto obrig_rui os_preco patro presi qual_das quatr rapid sexta_mas ver_o vez_a aq2: quint_para se_em aq3: o_domin
aq4: perce aq6: qual aqr: sala ar: ^_logo a_a dr falta_a o_carto os_logot pague quand_o que_chega resto_segue retra
segue_$ ar2: as_fonte logo_em metad d: 0h0 0x0 0zklp abert acres adiar adore agenc ahah amou anual anunc apeli arara
arte auror autom avise azeit azule balca bateu berra bia bicic bordo botao cabim caixi calcu calen camil camin camis
campa campi carim cenou centi chat chatb cinco cinza class coimb colar compo corpo couro cpf dado defes dei dep depos
descr deslo deste dispe dns docus douto duzen edica elimi encan encer engan envel espan esq euros evert excet expir
extra fazen feder fico filme fizer flore funer g gaivo ganho gesta gg gralh grand grita guard iban image ingle insta
insti ip jessi laran largu layou legiv leia levan levou lho local loter ltda maior malhe malta mapa marac mare marte
mater matri medi meire membr memor metro moca moder monta montr moram muda muro musgo music nadin nariz neces negat
novem noven objec oiten onlin opoe optam otavi ovo p pao parce pared paroq pausa pediu pedra pen perde permi petro
piano poco poema porte portu preta proci propu pross pude quais quare quent ramos razao real recic redac reimp relem
ressa reviu rg rotul rs s sampa satis senti sessa since sirva siste slide sms sobra sofia sogra spam taman tao td tes
thiag timbr tirei tl toca torce treze troqu ue ufa ultra utili valad vasqu vc vegan velho velor verba verea verif vias
viga vila virgu vitra viva we works x0 d10: avanc_com d12o6p3q3: fatur d17q: avanc d17q5: podem d19op6q4r: pode d2:
0_convi 0_veget ^_0 ^_acabe ^_aceit ^_avanc ^_conve ^_esque ^_fecha ^_prefe ^_show ^_trans a_capa a_do a_fotog a_newsl
a_opor a_palav a_sabad a_via abro acabe acabe_de aceit_o adjud agora_r agrad_a ana_pode apont_$ aprov_podem as_inici
ate_as bala bem_$ boas_$ bola bola_manda bolet c_e caiu_na casam celia certi_perma certo_e claro claro_que conce
contr_de conve_com convi_$ corta corto cumpr_ines da_nos da_quint datas de_acord de_bola de_fora de_manut de_ningu
delib delib_pela demas desta_vez deu_parec diret_delib do_cao dou_a drive_pasta dropb e_esta e_prefe errad errad_o
escur esta_$ esta_errad estam_de estao_boas eu_abro event event_e examp fatur_de fatur_foi folhe foto_do ines_$
inici_$ ja_deve ja_estao ja_volte jeito_$ junto_envio li li_tudo logot_ja manda_bala manda_impri manda_ver manha_$
melho_e mesmo_$ mexi moldu mudav n_o nao_gosta nao_mudav nao_renov newsl_$ no_cnpj no_convi no_rodap no_site nosso_nif
o_bolet o_event o_finan o_plano o_titul obra_por olha opor otimo_$ otimo_so paga_no parte_nada parti_$ pela_nao
pense_que perfe perma perma_solic plano pode_rodar pode_tocar podem_por ponha por_o por_receb prefe_a prefe_mante
prefi_a propo_n quant_ao que_ja quere_o quite receb_$ recib_$ refor reis renov renov_do resto_ta revim rodar segui_com
sem_duvid senho_junto show_de sim_$ sim_pode so_troca telef_esta tem_0 tocar tudo_com tudo_em usar vai_ai veget
veget_e versa_0 via video_$ vou_manda zap d22op3qr: 0_0 d2n: 0h_na ar avo cao impre_$ o_bolo ontem_a rua_do d2n2o2pq4:
novo d2n2opq: a_obra d2n2p2r: ja_nao d2n2q3: o_site d2n2r: ai_no d2n3: bolo d2n4o2: a_vossa d2no: a_loja e_com d2no2p:
feito d2np: bjs noite_e d2np2: cara d2np3: cedo d2np6: sua d2npq2: lado d2nq: chama d2nq2: letra d2o: 0_por ^_fiz
anter conve desde_0 desta este_meio fatur_e nao_vou por_este d2o2: acord d2o2p: setem_$ d2o2pq: nao_tenho d2o3q2:
favor_$ d2o4: queir d2o4q: entra d2o5pr: escre d2op2: ^_preza preza d2op3: final d2opq: pensa d2opr: remet d2oq:
de_fever fever d2oq4: nome d2p: 0_esta ^_afina alter_$ ate_a cader cumpr_rui demai fecha_$ feito_$ fotog_$ na_vossa
os_fiche para_as por_corre solic_$ tirar_o voces_na d2p2: envio_a feira_e tarde_ana d2p2r: certi d2p3: fica_para d2p4:
a_respo d2p7r: contr_assin d2p7r4: na_quart d2pq: palav papel todas_$ d2pq2: confo o_valor d2pq3: tudo_bem d2pr: carre
ja_te mao o_compr d2pr2: entao d2q: ^_aprov ^_tudo aquel em_vez foto_da login manut nos_jeito o_certo propo_o quint_as
quise traba_com tudo_certo vez_de d2q2: do_domin orcam_$ refer d2q3: exemp recib d2q4: quant d2q7: duvid d2qr: ja_esta
d2qr2: o_logo d2r: a_certi anexo_a as_da https m menos n o_nif socia_e d2r3: as_fotog d3: 0_pesso ^_sim ^_somos
a_opcao a_porta aceit amare ana_segue azul_$ c cnpj de_fatur estao_na este_ano fiz_o impri_$ ja_assin ja_falei
logot_antig mante_o mim_ta moinh morad_de newsl o_azul paga_$ parte_esta pasta_parti pense pix_agora pode_tirar
podem_manda quere_a resto_podem rodap sao_0 show siga siga_para somos_0 titul troca d3n: ^_nem d3no: volte d3nq:
escol_a d3nq5: o_preco d3o: fiz telef_e d3o10: infor d3o2: ^_parem d3o2p2q5: o_que d3o4pq2: solic d3o6: parem d3o9:
infor_que d3op: junto d3op2: meio d3op4: e_no resol d3oq: pode_ser d3p: a_apont condo ines d3p15r8: quart d3p4:
tudo_na d3p7: com_as d3p8r3: vao d3pq: ^_esse afina d3pq2: alter d3q: ^_prefi contr_$ serve somos d3q2: grafi_$
d3q2r2: a_foto d3qr: o_video d3r: do_contr no_drive d3r5: texto_da d4: ^_decid a_morad aprov_$ decid_nao na_pagin
nao_avanc nao_quere o_pix o_proje pagin_0 pix podem_avanc podem_publi por_mim publi_$ r r_0 so_o usem d4n: caiu
passa_$ d4n2p7: ^_no d4n3: rua d4n5oqr: todos d4n6o8pq: vossa d4o: ja_foi d4o2: nao_vamos d4op2r: compr d4opq: todas
d4p: a_diret a_trans impri tirar d4p2: boa_tarde d4p3: apont d4p5: ^_boa d4pq: jeito d4pq2: ^_da d4pr: 0_a d4q:
avanc_$ mim d4q2: prefi proje d4qr: mante o_logot d4r13: ^_segue d5: ^_ficam antig_$ as_duas de_resto deve esta_otimo
falei falei_com o_0 o_telef d5n: hoje_de d5n2o2p: de_0 d5n2op14q4r7: na_sexta d5n2p2q: sabad d5n3q4: site d5no4: este
d5np5: de_manha d5npq: a_grafi d5npq2: grafi d5o2q: ^_por d5o7q5: por_favor d5p: ^_exma convi exma exma_senho d5p3:
melho_cumpr os_melho d5pq5: gosta d5pr3: inici d5q: opcao d5q2r2: foto d5qr2: video d5r: nif_e d6: foi_paga nada_a
d6n2: morad d6n2p6: manha d6o2p2q: a_fatur d6o7pq5: favor d6oq: telef d6oq2: da_nossa d6p: 0_o d6p2q: esta_tudo d6q2:
nossa_parte d6r: nif d6r2: drive d6r4: segue_em d7: ficam_com publi d7n2pq: antig d7nq6r4: pagin d7p3: ^_pode segui
d7pq: a_versa d7q: paga d7q2: prefe d8n: azul d9npq2r: ficam d9qr: e_0 dn: ^_minha a_avo a_sua adora agora_e andar
artig barco broch cedo_$ chama_se coita compa crian de_ontem desig do_ar e_rua em_frent era lado_$ me_um morad_e mundo
o_barco obra_$ ontem_o padar_nova pelos pesso_aqui predi predi_e promo saiu_hoje t temos_a vai_ser vosso_lado dn2:
adoro frent padar dn2p: dez dn2p4r: dia_$ dn2pq: estar dn2q: anos dn3: cumpr_$ e_um dn3o4: toda_a dn3q: copia dn4o4:
toda dno: conno famil vimos dno2: dona dnop: direi dnp: ca_a dnp2: ^_cara cara_ana faz dnp3: corri dnpr: esta_pront
dnq: coloc da_conta intei lembr_me no_meu pesso_da por_nos dnq2: diz dnq3: o_vosso parte_$ dnqr: porto do: ^_tirem
acabo agost agost_$ apos cance contr_e da_lista de_hoje domin_de fatur_0 ja_vos jurid_ja livre_resol mais_a marid
meu_marid nos_o pedim pedim_que pela_compr por_agora recus retir_o senho_vimos socie tenho_nada tirem_me todas_as
vimos_por vossa_$ do11: insol do2: duas_vezes manda_e proce_de tirem venho vossa_fatur do2pq: meu_pai pai do2q:
da_loja que_se do3: ^_consi de_insol dessa do3q: pagar do4: retir do5: parem_de do6: que_nao dop: compr_$ final_$
preza_ana v dop2q2: uns dop3: morre dop5: amanh_$ dop6: tudo_$ dopq: encom doq: desca devem livre maio pago que_me
que_nos doq3: mande doqr2: carta dor: clien dor2: lista_de dp: ^_deixa ^_gente ^_quint a_assem a_data a_proxi a_tradu
acess ai_$ ai_o as_chave assem assin_ate assin_segue calma_e carna carto_e chave colo corre_na cumpr_teres de_condo
de_fregu defin devid dia_do direc_com e_resol emend entre_os esta_feito exa feira_esta fica_com fregu_$ gabin hoje_o
hospi hospi_$ ja_tem junta_de lhes me_deu no_carto no_papel o_cader o_porta o_resul ola_rui ontem_no os_acess
pela_direc pra_voces quint_digo respo_agora sai segun_sem sexta_o sloga so_agora so_ate so_respo ta_tudo tem_os
terca_a teres texto_sobre tudo_assin tudo_no v_exa vasco vasco_$ vos_chega dp2: 0_no a_plant almoc ana_ate ao_longo
comen comen_$ cores digam do_dia e_envia efetu longo resul dp2q: ana_estiv entre_o segun_0 dp2q2: junta dp2q3: a_reuni
dp2r: as_medid medid dp2r2: ate_o dp3: de_outub dp3r: envio_os dp3r3: quart_$ dp5: no_fim dp5r6: terca_$ dp6: caixa_de
de_corre dp6r: fim_do dp7: tem_tudo dp8r: ao_fim dpq: do_logot e_domin o_ano dpq2: ^_gosta isso_e dpq4: ^_preci dpr:
carla fotos_do marco_e dq: ^_terca alta alumi alumi_$ assin_pelo banne barat cair coloc_a da_capa da_fatur de_maio
diz_0 do_e em_alumi fala ficav lingu lisbo mais_barat mante_se nao_$ nao_apare nos_esta o_rapaz pagin_de pai_e
pela_propo podes preto que_tinha rapaz rapaz_da sabad_e segun_opcao senha seria serve_$ sexta_passa so_em tem_que dq2:
0_exemp ^_podem do_orcam fica_em no_vosso o_mesmo dq2r: e_eu dq3: ^_quant de_assin prazo dq5: a_que mudar o_link dq5r:
link dqr4: mando_na dr: a_mao assin_a clini da_facha do_drive ja_as medid_da menos_o o_da o_das os_do pasta_a pasta_do
pode_mante prese q q_o segun_esta sorri subi ta_aprov ta_no dr2: coloq fotog_da o_prime vai_o dr3: da_pagin
pagin_inici segue_o dr6: anexo_os n: abrim abriu anive assal ateli benfi berbe biena cafe campe canin cheir chiad
coinc congr conhe consu coord dana desgr diria divin elogi enche esbar esqui estac estav excel expos falen fazia fomos
frigo ganha geres hein hotel ilhas iman inund julho jussa lanca lu marat meia menes mudou neide neve oab obras otima
pales polic praia praze quadr queij racha rimo sacol shirt sol sombr tecla telev tesou tete tom torca tortu traz trint
venha vento visit vivo vizin voz n2: 0_graus a_acomp a_todos acaba acaba_de acomp boa_viage calor carri causa_do
conte_por desde_ontem dez_anos e_uma fez ficou_linda foi_um graus junho_$ linda nem_imagi nova_morad para_toda
parab_pelo pelo_premi que_passa sexta_e simpa suces todos_ai um_abrac viage n2o5p4: conte n2oq: dra n2p: ^_ontem estev
imagi n2pr: marke n2q: beijo queri n3: ^_parab desej em_copia manda_cumpr premi n3p: abril n3q: causa estud por_causa
n4: parab no: celeb conno_$ conta_da costa dra_filip fecha_por filho filip meu_filho o_sr sr_costa trato_do trist no2:
caso mensa_$ meus seman_passa no3: da_vossa sr no5p3: no_domin no6: mais_$ nop: segur noq: a_mais fui vossa_parte np:
abril_$ ana_foi bacal de_abril decor dia_todo estam_com festa_e ficou_lindo gato juri lhe_os mal mil o_bacal seman_e
tavar tavar_$ tudo_para vou_estar np2: de_natal deem dentr_de no_sabad np2q2: ^_so np2r: dentr np3: conto np4: ^_hoje
np4r: feira_da np4r2: da_seman np8r: o_dia npq: ano_novo npq6: pergu nq: ?_o ^_fui ^_queri a_dra acho comec de_um
deita e_ficam encon_o erro_0 haver haver_uma inclu_a jogo la_o matos me_que merca minha_cunha pela_vossa pergu_quem
preco_inclu vai_ter nq2: ^_que da_erro uma_pagin nq2r: branc nq2r2: o_segun nq3: ^_quem de_novo erro nr: ^_vai agora_a
migue o_escri o_migue pront_e o: abrig abste acme amade armin asae assed assoc atrav carlo casal cessa credi d debit
decre defei deixo dirij dista doenc dono dor efeti eulal exas exmos falem firma ft futur geren geria grata grave habil
hall heran impug incum indet indev infun lda ligue livro lopes luto madru maier meios meira muita nomea nordl nulo
pedid pena pfv picar profu prolo recur repre reque rompi salta sob teles tomar total trigo vcs vemo o10: a_empre falec
o2: ^_lamen ^_retir a_ser acion acion_o advog_entra ao_admin assun_esta cesse_qualq cobra_$ com_essas consi_o
conta_neste conta_o conte_a contr_por dados dados_$ de_cobra de_prote deco deco_$ dever dever_ser dirig_ao dirig_se
divid_e do_admin dos_meus e_mails em_paz em_proce empre_entro entro_em envia_estes esta_entre esta_fatur este_assun
estes exijo_que falec_na favor_parem foi_entre insol_e insol_por ja_pedi lamen_infor loja_falec mails mais_sobre
me_retir mensa_vossa minha_advog na_deco na_quali na_seman nao_quero no_proco nos_conta nossa_empre nosso_socio nunca
o_caso o_proco paz pedi_duas pelo_tribu pesar por_sente prest proco_e prote quali quali_de qualq_conta qualq_novo
que_cesse que_deixe que_entre que_suspe queix_na quero_receb receb_mais recla_e resci se_conti se_insis sente sente_de
ser_dirig suspe trata_dos vamos_pagar vossa_lista vou_acion o2p: mae minha_mae o2p2: me_da o2p2q2r: servi o2pq2:
domin_$ o2q: perdi o2q2: ^_solic o3: admin_judic cesse conta_convo de_lembr deixe_de dessa_lista divid e_exijo
em_conta em_tribu entro escre_mais essa_divid exijo insol_$ me_envia me_escre nao_nos nao_recon nos_em os_conta
queir_dirig recla recon recon_essa recup recup_judic se_ao o3p: a_corre o3p2q: ^_me o3p3: ^_peco o3q: entre_ao o4:
^_conte chega_de empre_foi entra_em falec_no lembr_$ mais_mensa pedi proco queix o4q: solic_que o5: ^_chega ^_infor
conta_mais judic_$ me_conta peco_que tribu_$ o6: advog_$ dirig foi_decla judic o7: decla_insol o8: decla op: ^_ao
^_devo apres dezem_$ do_sinal no_ultim sinal op2: conta_com daqui o_conse op2q: devo op2r: dezem op4: decis_$ op4r:
terca_feira op9r: da_proxi oq: ^_perdi a_devol defen do_nosso domin_a e_agora em_nome enqua expli manda_me me_cobra
me_tira meu_advog passa_por perdi_o por_telef proce_a se_de oq2: disto quem_trata oq3: me_a tira or: ja_ta p: 0o acert
agend albun alega antev armaz audio audit autar balan batem belem black boto brasa bruna carol cedin concu cotas crech
cultu desen divis dizem ei eleic encar engol epoca escan falha falho fogo frida frita galer houve janta job julga las
liqui locuc macau marta meado minim mo ne nesta notas obser oito pegou previ progr raban relac reser roca saude sede
serem sido sofa soter tas teste teu tomas venda vespe vetor vindi p2: !_na 0_dou 0_na ^_apont ^_deem ^_dentr ^_ele
^_envio a_hora a_senho ainda_hoje almoc_envio amanh_sem ana_obrig apont_para as_cores as_nossa as_prova cedo_te
com_voces compl_na conse_reune conta_envia da_me daqui_a de_almoc de_mais deem_me despa devo_conse devol_a devol_o
dias_e doent_$ dormi dossi dossi_compl em_0 email_$ encam_a envia_as envia_lhe envia_lo envia_tudo envio_amanh
envio_vos escol_as eu_mando eu_resol farem feira_tera final_do fora_de hora hora_de isso_conto joao lo lo_na
mais_tarda mando_os mando_sem manha_tem mas_terca mesa_$ na_caixa nossa_decis nosso_comen o_dossi o_mais o_silen
pagam_sera para_terca passo_o pelo_meio perda pode_deixa que_na quinz quinz_dias receb_em resol_isso respo_lhe resul_$
reune_na revej revis_e segun_eu seman_envio seman_tem senho_receb sento_com sera_efetu sexta_mando silen sosse tarda
tarda_$ te_entre te_envio te_passo tens to_na tudo_ate vos_$ vou_pra p2q: a_tarde as_tradu conse_envia fatur_$
meu_compu preci_de quint_$ reune_no revis_ate terca_dia p2q2: mais_uns uns_dias p2q65: ?_$ p2r: de_dezem so_consi
te_as tenho_a p2r2: resta p2r4: ^_mando p3: 0_tem ^_de ^_entre ^_seman amanh_cedo amanh_de boa_noite compu_morre
descu_pela dia_segui entre_as mas_na peco_descu pela_demor quint_dia receb_no respo_$ sento sexta_tem te_devol tera
terao texto_revis vem_eu p3q: segun_dia p3q3: voce p3qr: feira_dia quint_feira p3r: a_lista no_mesmo proxi_quart
seman_$ p4: consi_mas de_seman envio_lhe fotos_ate maxim no_maxim p4q: compu p4r: mando_as mes_$ mesmo_dia quart_feira
p5: ^_ate e_na esta_seman falta_$ mando_tudo o_pagam sua_caixa p5qr4: sexta_$ p5r: fim_da nesse_dia p5r2: seman_que
p6: lhe_o me_ate na_sua texto_$ p6qr: ate_terca p6r: depoi_de nesse p7: vao_receb p7q2: dias p7r: ^_vao p7r3: te_mando
p8: sem_falta p8r: do_mes pq: ^_meu a_entre agora_o antes_disso as_alter conta_do conta_na da_junta de_pesso dia_nao
diga eletr entre_na envia_os falo_com gosta_muito isso_na mas_a para_0 para_mais poder preen receb_o segun_? veio pq2:
^_tem ana_o ana_tudo bem_? horas quer pq4: ?_a pqr: procu relat pqr5: ^_em pqr6: segue_na pr: a_procu cai carda
carre_as chega_$ chega_ate chega_na dia_envio dia_segue do_carda e_nesse envia_vos envio_as feira_envio hoje_ja lha
mando_o o_fim o_marke o_relat o_resta proxi_sexta quart_dia quart_que respo_na sexta_da so_na tem_no terca_eu
terca_que pr2: as_ficha estao_com ficha plani q: abrem acont acril aloja anexa auten basta bjo cade caro cauca cida
cinze coisi cooki cotac dava dispo dito dura dwg elas emite exata factu fazem fisic fizes for foro fosse fundo giro
gol googl honor horiz ignor impor incid inox integ joana lei leva levar liga ligo lugar manti menor menu negoc norma
orcem pais pe pedin podia puser rascu razoa recor remar ronda sair salas separ sobe soluc some stori sumiu tb tente
terce tives uso valid vejam verme verso viram word zip q19r: ou q2: 0_para 0h_? ?_no ^_pergu ^_vinha ^_voce abre
advog_pergu ano_conse ate_quint claus com_uma conse_reenv consi_abrir custa da_para de_ir de_letra disso_? do_recib
domin_fica duvid_o em_nosso enten escla_se eu_mande eu_nao favor_? fecha_? fique_com fotos_depoi hospe inclu_as ir
ir_em ja_inclu lado_ou letra_$ logot_? mais_de manda_a mande_as mudar_o na_duvid nao_abre nome_ou nosso_nome num
o_prazo o_tipo ou_no ou_voces para_mudar pedir pedir_vos perce_se pode_reenv possi preci_da prefe_que prefi_falar
prime_ano qual_dos quand_preci quant_custa que_horas quem_e quer_saber reenv_? reenv_por se_? se_passa se_refer so_uma
table tambe_? tenho_que tipo tipo_de tira_uma tradu_? vinha_pedir voce_prefe vos_mais vosso_orcam q2r: do_prime q3:
^_conse conse_manda de_que duvid_se em_pdf em_que esta_inclu fiche_nao gosta_de o_iva pdf_? qual_e recib_ate saber
se_a vinha vosso_? q4: ^_qual abrir abrir_o certo_? de_decid e_se escla forma_preci iva nao_perce para_quand pdf
que_forma se_eu q5: ^_voces que_preci uma_duvid q7: preci_do q8: reenv qr: as_tres catal princ_o qr2: a_outra e_do r:
0xlog abili alcad alerg anna ata att bios bit cadas chef colab corte curri edita ender enolo grava grupo higie histo
jardi kkk lhas limpe lote lou ly manua marca nomes nuvem palet prato reabr recei ruas salao seja semes sotao subo tia
tim tinto tipog tiro verbe vovo youtu z r2: ainda_estao as_biogr as_do as_dos as_na biogr da_home e_segue facha_o
fonte_segue foto_de home inici_os ja_coloq ja_os logot_as mando_ate mando_ja os_de outra_metad segue_as segun_na so_os
vem_$ vinho r3: da_equip produ segue_os segun_que r4: anexo_as
"""
