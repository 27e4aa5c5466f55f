"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: acusa acuso adoec amigo andad ando angol aprec atent ativa atola atrev baixo batid belez bocad briga calha caoti
carin catap cheia cheio cidad cirur combo culpa dela devag dific digit direm dr escut falhe faliu farei fazer fies
fila franc fresc grani haja hehe hei ia incli irmao janua joelh juris justi larga laura lenta lento lerdo lousa luand
lutar madri medic medir metic mexo miolo mudan nisso nunes obg ofici olhar opera oport ordem papei paren paroc patro
pedre pego perdo pesco peso preoc prove provi puxad ramal redat respi rever ritmo sam scann seis sigo super tamo tenta
teve tido topog toque tranc tua vacuo vemos vered viajo virar vixe a10: vou_ver a10d15n4op9q3r4: so a10d21n8o16p8q7:
por a10d2np19r4: te a10d2pq6r: quand a10d3n7p2q13: uma a10d3o15p2q4: nosso a10d4p: esque a10d8n3p2q2r2: das a10dnq:
de_feria esper a10dp2: isto a10no3q2: trata a10q2: ^_obrig a11d16nop2r: com_a a11d3p9q5r: mas a11d6n6o4p7q3r2: minha
a12d11p13q4r: assin a12d12n5p20q8r12: segun a12d16n3o2p19q4r12: os a12dp2q: digo a13: ^_estou a13d17n11o7p12q8r: ^_o
a13d18n2op3q3r: com_o a13d50n7o6p33q13r8: 0 a13op2q2: disso a14d29n12o8p20q16r7: do a14d3p37q6r3: ate a14dn2q: feria
a14p2: ^_ainda a15d3q4: ver a16d5no3p10q3: isso a16dp5r: volta a17d3o2p12q2r2: receb a18d18n15op6q2r: !
a18d33n11o8p54q13r26: na a18d4n3o21p12q14: me a18dp6q2r2: depoi a19d14n9o4p17q16r: para a19d19n6o16p9q18r13: em
a19d34n13o8p20q15r13: da a19dr2: assim_que a2: !_vamos ^_anota ^_assim ^_blz ^_ca ^_opa ^_passe ^_um ^_visto a_discu
abri abri_o algo algo_$ ana_receb anota_obrig ao_escri assin_do avari banco blz breve breve_$ calma_$ calma_mais caos
ce celul cima_da coleg_e com_ele conse_ver contr_esta da_assin da_secre dar_uma de_lhe de_situa deles deles_$
demor_isto depar_jurid depen depen_do depoi_vejo digo_algo diret_$ do_diret dou_notic e_digo ele_$ ele_e em_breve
estam_em estou_fora falar_prime feria_$ feria_e hoje_talve ideia infel_$ insis_com insis_esta inter_e isto_por le
lhe_envia logo_que loucu_$ maos me_os me_vou melho_atenc merec merec_a meu_coleg minha_lista miudo na_minha nada_esta
nossa_melho nosso_diret nota_obrig notic_$ novid_digo o_banco o_depar o_diret obrig_ana obrig_por olho opa os_miudo
pacie_$ parad passe_o ponto_de por_insis por_mes posso prime_com pronu que_estou que_merec que_so que_soube que_trata
que_volta receb_sim recec_do reenc_a se_pronu segun_estou seman_estou situa so_depoi socia_$ talve tempi tive_tempo
tomei_nota um_caos um_tempi uma_vez vejo_$ vez_por voces_isto volta_a volta_de volto_a volto_no vou_dar vou_insis
vou_mostr vou_reenc a203d250n68o92p166q121r36: $ ^ a21r: ainda_nao a22dnr2: assim a25d32n4o6p13q7r3: esta a27d8np2q4:
obrig a2d: ^_confi agrad_o assin_hoje fecho lamen_$ ler meu_chefe mostr_a nao_esta olhad para_quint quase que_tem
retom secre uma_olhad a2d10n3o9pq: foi a2d10no3p2q2r: e_a a2d2: ^_assin e_ele a2d2n2o2p2q2: tempo a2d2n2op8q2r: vos
a2d2n2p2q: todo a2d2n2p4q3: a_gente a2d2np: ^_estam parec a2d2np2q2: pra a2d2o2: lamen a2d2o8: assun a2d2op2: email
a2d2p: atenc a2d2p2: ^_infel a2d2p20q2r12: mando a2d2p4: ^_esta a2d2pq2: mail a2d2r: liber a2d3: agrad ningu
a2d3n3p5q3: gente a2d3npq5r: ^_bom a2d3nq: esse a2d3op19qr8: terca a2d3or: nao_ha a2d3p3q: tarde a2d3p3q5: reuni
a2d3pq2: dois a2d3q2: ficar a2d3r3: anexo_o a2d4: infel_nao a2d4n2p5: boa a2d4n2q7: vosso a2d4n5op3: ontem a2d4npq5r:
bom a2d4nq2: ^_as a2d4p3: 0_e a2d4pq3: o_orcam a2d5n2pq3: ano a2d5n3o2pqr3: vai a2d5no5q2: ser a2d5nop: sao a2d5o3p:
vamos a2d5p12q4r7: texto a2d5pq3: bem a2d6n2: otimo a2d6n3op4r: ai a2d6n3p2q2: pesso a2d6np4q3r: mesmo a2d6o2pq2: duas
a2d6r13: em_anexo a2d7: sim a2d7p7q2: sem a2d8pq7: orcam a2d8q5: propo a2d9np6q: ola_ana a2d9qr13: anexo a2dn2o: dizer
a2dn2p2: casa a2dn2p2q: junho a2dn2q2: tambe a2dno3p4: a_nossa a2dno5p9r4: chega a2dnopqr: a_0 a2dnp: ca a2dnp2q:
de_junho a2dnpq: da_minha a2dnpr3: segun_$ a2do: do_senho a2do2r2: socio a2do7p2r3: lista a2dop6: pagam a2dopqr2:
sobre a2dp: o_conta a2dp3: descu_a a2dp3r3: segun_feira a2dp5: por_isso a2dpq: janei a2dq: o_advog pouco tem_de a2dq2:
do_vosso e_mail a2n: a_trata cima da_empre em_cima esta_um licen sabe soube a2n2p4q: natal a2n3: filha minha_filha
a2n5q: nova a2no11: empre a2nop: trato a2nop4q9: antes a2np: o_seu a2np3: minha_coleg a2npq5: ^_antes a2npq8: antes_de
a2npr: forne a2o: eles a2opq2r2: tres a2oq: comis ponto a2p: a_minut aguar ainda_estam amanh_e andam as_volta camar
corre_aqui das_festa dele_$ e_ja ja_lhe mesa minut ontem_e passo_me porqu prome_para retor ta_na trato_disso visto
volta_com a2p2: ^_to a_seman estam_a a2p3: compl a2p4: prome_$ a2p7: ^_amanh a2pq: dele a2pqr: ate_dia a2q: gosto
mais_tarde por_aqui um_pouco a2r: ainda_esta a3: !_vou ^_ok ^_tomei a_recec anda anota de_falar depar depoi_das der_eu
digo_algum discu e_volto encam_para esper_da falar_com falo_$ isso_com loucu muito_obrig nao_sei nao_tive novid
que_der que_puder que_tiver regre so_reune tive tomei uma_loucu ver_$ ver_com a30np3q: estou a32d2n2o4p2q: vou
a33np5q2r4: ainda a37d41n5o6p20q7r2: com a3d: ^_combi der ok a3d10np7q2: ^_ola ola a3d10p2qr20: segue a3d13n2q2r:
aprov a3d18n2op24q4: tudo a3d2: obrig_! a3d2n2: a_equip a3d2n3o: passe a3d2n4p3: festa a3d2np4: passo a3d2nq3r5: prime
a3d2nr: equip_e a3d2p2r: confi a3d2r: minha_socia a3d3no5p: que_a a3d3no5p4q7: domin a3d3o5p: admin a3d3p: dar fora
a3d3p7r: assin_$ a3d4no2: parti a3d4np3q: escol a3d4npq2: vez a3d4npq3: como a3d4p3: com_os a3d4p3q3r: ^_oi oi
a3d4p9q5r3: as_fotos a3d5no3p2: senho a3d5p2r2: fotog a3d5p9q6r4: fotos a3d6n7o2q4: passa a3d6o3p2: e_nao a3d6q3:
a_segun a3d8no14p6q11: mais a3d8np3: melho a3d8o2pq: nada a3dn: aqui_esta a3dn2: recec a3dn3o2: escri a3dn3pq: muito
a3dno: parti_de a3dno2: a_parti a3dnq: chefe a3dp: o_jurid a3dp3: a_demor a3dpq: combi a3dpq6: se_o a3dr: mostr a3n:
ainda_estou a3np: de_segun a3np2: seu a3nq: puder sempr a3o10: nosso_advog a3o2q: conti a3o3pq4r5: dos a3p: e_so
o_fotog reenc a3p2: isso_$ a3p3: to a3p5: e_te a3p5q: reune a3p5q4: nao_consi a3p7: mes a3p9qr3: vem a3pq3: ^_para
a3pr: ficou_de pacie a3q: ^_conti conti_a esper_do falam tenho_de a4: aviso_$ de_traba esque_de isso_quand obrig_vou
receb_vou respo_com te_falo tiver vou_trata a41d46n3o27p15q21r3: nao a44d19n15o27p13q34r7: que a45d69n15o31p48q36r10:
de a4d: anali esque_$ a4d10n3p6r: hoje a4d10n5o4p3q6: manda a4d2or2: socia a4d2p: a_direc a4d2p2qr3: logo a4d2p3: dou
a4d3: finan a4d3n2p4qr: de_marco marco a4d3n2r2: equip a4d3q2: nota a4d4n4op24qr6: feira a4d4np10qr7: na_segun
a4d4opq4: decid a4d4p2: infel a4d5np2q: para_a a4d5opr: ha a4d6no4p6q3: nossa a4d6p5qr: no_dia a4d7n4o3p3qr: agora
a4d7no: de_voces a4d7p14q7r: quint a4d8n3o3p4q8: voces a4dn3opq: la a4dno2p2q2: para_o a4do3p12q3r: envia a4do3q5:
e_que a4dp4q: ^_descu a4dp6q: demor a4dq2r: esta_a a4n3p3: coleg a4np: notic a4o2p2q: ^_vou a4op: esta_em a4p:
pelo_lembr a4p12q: ate_sexta a4p4q: ate_0 a4pq: ^_se ^_tenho a4q: digo_$ a5: ^_encam falo feria_ate mas_nao
quand_volta receb_obrig sei ver_isso a50d54n20o23p31q29r6: e a5d: algum_coisa esta_com a5d12n10op2r: !_$ a5d2: obrig_$
a5d2n2o13q2: advog a5d2o: inter a5d3p2q: direc a5d4o6p7r: o_contr a5d6n2o5p2: o_meu a5d7o4p12: corre a5d7op6q2r2: ta
a5d9nop16q4r: tem a5d9o6p7qr: contr a5dn3o2pq3r: que_o a5dno5pq: lembr a5do3p9q4: consi a5dp9r: falta a5dpq:
obrig_pelo a5np7: prome a5o2: aviso a5o3: insis a5op: a_conta a5p: volta_$ a5pr: encam a6: coisa_$ depoi_digo me_esque
volto a61d99n28o32p63q60r19: o a6d2o2p: jurid a6d2o2p2q3r2: tenho a6d2op25: amanh a6d2p2: com_calma a6d32n2o9p6q4r9:
ja a6d3n3p4r: ficou a6d4: diret a6d5n2o2p4q3: pelo a6d5n2o3pqr: traba a6d5nop7qr: respo a6d7p25q3r6: dia_0 a6doq:
conta_$ a6dq: algum a6pq2: nao_conse a7: e_depoi vejo_isso a7d: coisa a7d11n4p41q8r9: dia a7d12o13p2q10: ^_nao a7d2p2:
calma a7d3o6: o_nosso a7d4n4o3p4qr: a_minha a7d6op6q12: conse a7d7n6op37q6r7: sexta a7d8n3o6p3q4r: meu a7n3op27r2:
seman a8: trata_disso a80d111n36o38p55q38r16: a a8d11n2o4p10q3r: 0_de a8d21n5o2p14q8r: ana a8d2n12oq3: um
a8d4n2o18p7q5: conta a8d4n2p12q8r4: eu a8d4n6pqr2: aqui a8d4np3: estam a8d4p14q: descu a8d7n6o11p3q25: se
a8d9n2o11p13q2: ao a8o6q: nao_me a8q: a_esper a8q3: falar a9d21n12o10p9q4r2: ^_a a9d23n3o2p32q13r15: as
a9d28n11o7p31q9r2: no a9d3p2: ele a9dq: vejo a9no2p15q: lhe a9npq: estou_a a9o: disso_$ a9p: estou_de a9pq: ^_receb
ad: 0h_$ ^_mostr a_folha a_inaug a_menin abs abs_$ conco cozin_assim da_cozin da_trans de_terca desis do_ano do_finan
e_de e_quem em_casa em_equip esse_assun falca feira_passa ficar_mais folha_de fregu horar inaug inter_$ isso_esta
liber_a luz_verde maqui minha_parte na_reuni nada_$ nao_esque nao_nao nao_vai obra_e opini os_dois outro porta_$ pus
que_sao quint_e redes regio rubri santa segun_versa tempo_de tudo_e vai_dar valeu verda verde_$ viu viu_o
ad10n2op9q3r6: 0_$ ad10no3r2: ^_ja ad2: 0_sem ^_ta b como_esta confe envie esque_o esta_no feita loja_$ nao_temos onde
pelo_corre veja ad2n: rui_$ ad2n2opq: fecha ad2n2p2: abrac ad2n2q: o_pesso ad2no4: proce ad2npq: impre obrig_pela
ad2npq2r4: outra ad2nq: ana_! ad2o: o_traba ad2o2: traba_$ ad2o5: deixe ad2o6p9q5r: entre ad2p11: fim ad2p16q2r5:
envio ad2p2q8: fiche ad2p7q2r: na_quint ad2pq2: valor ad2pr2: ela ad2q: a_nota apena ad2q2: preco_$ tinha ad2q3:
reuni_de ad2qr2: numer ad2r: ^_ai a_da ad3: assin_e esta_aprov esta_bem ad3n3: boas ad3no3pq: setem ad3noq3: ^_ana
ad3np: porta ad3npq5r: bom_dia ad3o3pq: de_setem ad3p: deu ad3p5qr2: o_texto ad3pq3r: oi_ana ad3r: o_resto ad4n2o:
obra ad4n3q: temos ad4no2q: loja ad4np2q: rui ad4nq: ^_os ad4nq7: preco ad4o4p: essa ad4op6: corre_$ ad4q: verde
ad4q2: apare capa ad5n: aprov_a ad5n2o10pq5: nos ad5n2op2q2: voces_$ ad5r2: na_pasta ad6: quere ad6n2op6q: pela
ad6n3o2p7q: ^_na ad6noq3: parte ad6nq2: as_0h ad6pqr2: estao ad6q3: a_propo ad7nq2: 0h ad7p: trans ad7pq2r3: logot
ad7q4: certo ad7r: resto ad7r2: pasta ad8n4p5: cumpr ad8o3p2q5r: e_o ad8p6q3r: fica ad9pq: versa adn: 0h_as cozin
das_0h esper_que peque saiu segun_a adn2: beiji nem adn2o2q: encon adn2o2r: desde adn3: boas_festa adn3oq7: quem
adnopq2: ter adnor2: fonte adnp: vi adnp2qr2: pront adnp3: deixa adnp6: noite adnpq: dia_ana adnq: aprov_o adnqr: nas
adnr: a_prime ado: admin_$ helen momen neste_momen tempo_$ ado2: aos neste ado2q: ^_isso ado3: vezes adop: a_admin
adop15r2: proxi adoq: regis adp: ^_ficou a_impre ana_descu data menin nuno receb_a adp2: impos nao_da adp2q: estiv
outub adp2q17r: preci adp3: a_noite descu_o adp3q: tem_a adp3q2: tradu adp7q2r5: os_texto adp8: ate_ao adpq: ^_como
do_meu maque adpr: fotos_na adq: das_duas em_janei estiv_a mesma origi os_origi que_e adq2r2: pro adq3: de_quint adqr:
princ adr: folha luz meu_socio adr2: facha os_numer an: !_so ^_ponho a_nova a_sexta aqui_na assim_$ atend avisa
beiji_$ de_se e_feria e_ficou e_fique engen eu_que feliz foi_a inven irma minha_irma o_engen para_avisa passa_o ponho
que_tenha seman_de senho_gomes sexta_das an2: gomes na_feira no_escri sou an2o: dizer_que an2p5q74: ? an2p6q: ^_sexta
an3: ^_boas so_para an3oq: passa_a ano: escri_$ o_senho ano3: mensa anp: estra lindo tenha tivem anp2: imens anpq2:
para_segun anq: de_aprov trata_das anq2: cunha que_eu anq3: fique anq8: inclu anr2: ^_aqui ao: a_comun autor cabec
difer encon_se eng eng_paulo entre_a essas herde la_$ nao_decid nao_se passe_a paulo pede que_vai tres_vezes vista
vou_no ao2: assun_$ do_assun o_tribu quero ao2p: lista_$ ao2q2: me_manda ao3: convo_$ ao4: convo ao4p3: comun ao4q:
cobra ao5: qualq ao6p5: peco ao7: tribu ao7p2: de_me ao8: ao_nosso aop: damos decid_$ ultim aop2q: ^_com aop2qr: faco
aop3q2: sera aop3r3: feira_$ aop5: decis devol aoq: a_comis condi trata_do aoq2: disse aoq4: ^_e ap: ^_corre ^_depoi
a_camar abrac_nuno ainda_andam andam_as as_amost as_maque atual chega_a chego com_isto confi_o consi_envia das_prova
de_janei de_te de_volta deixa_comig descu_esque digo_lhe digo_te do_conse dou_lhe duas_seman e_ate ele_volta esque_me
essa_seman estou_em garan hoje_$ juro legen lindo_! mando_$ me_compl minut_e na_mesa nisto numa numa_feira nuno_$
pagam_$ para_assin para_vos pegar retor_$ reuni_os segun_e segun_mas segun_nao seman_nao seman_ta seque seque_$
seu_email so_vem tarde_$ te_manda terca_e termi uma_seman vem_na volta_na ap2: a_decis amanh_a ana_peco atras comig
comun_a hoje_a imens_descu os_nosso peco_imens ap2q: arqui o_arqui plant pront_$ ap3: doent fim_de sexta_nao tem_o
ap4: marco_$ ap4q: prova ap5: eu_te ap5r: na_proxi ap6q: revis ap7: de_amanh ap7q: caixa ap7r3: que_vem ap8r:
proxi_seman apq: amost certe funci outub_$ todo_o apq5: forma o_fiche apr: esta_na mando_te o_forne aq: ?_obrig
a_falar caixa_$ com_todo como_e da_direc de_ver direc_$ dos_dois em_algum esta_? feria_na fisca funci_$ lhe_digo
mais_uma me_disse meu_cunha numer_$ o_gosto obrig_rui placa presi qual_das quatr rapid sexta_mas ver_o aq2: quint_para
se_em aq3: o_domin perce aq6: qual ar: ^_logo a_a confi_a falta_a os_logot pague resto_segue retra sala segue_$ ar2:
as_fonte logo_em metad d: 0x0 0zklp abert adiar adjud adore agenc altur alumi amare amou anunc apeli arte assem autom
avise azeit azule bateu bia bicic bordo braco cabim caixi calcu calen camil camin camis campa carim casam cenou chat
chatb class coimb colar compo corpo cpf dado datas defes dei dep depos descr deslo deste dispe dns docus douto dropb
edica encan encer engan envel espan esq euros evert excet expir extra fazen feder fico filme fizer flore folhe g ganho
gesta gg gralh grand grita guard iban image ingle insta insti ip jessi laran largu legiv leia levan lhes lho local
loter maior mapa marac mare marte mater matri medi meire membr memor mexi moca moder moram muda mudav muro musgo music
nariz neces negat novem noven objec oiten olha onlin opoe opor optam otavi p parce pared paroq pausa pediu pedra pelos
pen perde permi petro piano plano poco porte portu preta proci propu pude quais quare quite ramos real recep recic
reimp relem ressa reviu rg rotul rs s satis senti sessa since sirva siste slide sms sobra sofia sogra spam taman tao
td thiag timbr tl toca tocar torce troqu ue ufa ultra utili valad vasqu vc velho verba verea verif via vias vila vitra
viva we works x0 zap d12o6p3q3: fatur d16q: avanc d16q4: podem d17op2q: 0_0 d18op5q2: pode d2: 0_convi 0_pesso 0_veget
^_0 ^_acabe ^_aceit ^_avanc ^_esque ^_esse ^_prefe ^_show ^_somos ^_trans a_capa a_certi a_do a_fotog a_newsl a_palav
abro acabe acabe_de aceit_o agora_r ana_pode anexo_a apont_$ aprov_podem ar as_inici bala bem_$ boas_$ bola bola_manda
bolet c caiu_na celia certi_perma certo_e claro claro_que cnpj conce condo contr_de corta corto cumpr_ines da_nos
da_quint de_acord de_bola de_fora de_manut de_ningu delib delib_pela demas desta_vez deu_parec diret_delib do_cao
dou_a drive_pasta e_esta e_prefe errad errad_o escur esta_$ esta_errad estam_de estao_boas estao_na eu_abro event
event_e examp fatur_de fatur_foi https ines_$ inici_$ ja_deve ja_estao ja_falei ja_volte jeito_$ li li_tudo logot_ja
manda_bala manda_impri manda_ver manha_$ melho_e mesmo_$ mim_ta moldu nao_gosta nao_renov nao_vou newsl_$ no_cnpj
no_rodap no_site nosso_nif o_bolet o_event o_finan o_nif o_titul obra_por otimo_$ otimo_so pacot paga_no parti_$
pela_nao pense perfe perma perma_solic pode_rodar podem_por por_o por_receb prefe_a prefe_mante quant_ao quere_o
receb_$ recib_$ refor reis renov renov_do revim rodar sao_0 sem_duvid senho_junto show_de siga siga_para sim_$
sim_pode so_troca somos_0 telef_esta troca tudo_com tudo_em usar vai_ai veget veget_e versa_0 video_$ vou_manda d2n:
0h_na cao impre_$ o_bolo rua_do d2n2: ai_no d2n2o: a_obra d2n2o2pq4: novo d2n2p2r: ja_nao d2n3: bolo d2n4o2: a_vossa
d2no: a_loja d2nop: feito d2np: bjs d2np2: cara d2nq2: letra d2nq3: o_site d2o: ^_deixe ^_fiz anter desta este_meio
fatur_e por_este d2o2: acord setem_$ d2o2p2q5: o_que d2o2q: nao_tenho nenhu d2o3q2: favor_$ d2o4pr: escre d2o4q: entra
solic d2o7: infor_que d2o8: infor d2op: ^_preza preza d2op2: resol d2op3: final d2opq: pensa d2oq: de_fever fever d2p:
0_esta ^_afina alter_$ certi cumpr_rui demai feito_$ fotog_$ junto na_vossa os_fiche para_as por_corre tirar_o
voces_na d2p2: a_respo d2p3: e_no fica_para tudo_na d2p6r4: na_quart d2p7: contr_assin d2p8r2: vao d2pq: palav papel
d2pq2: o_valor d2pq3: tudo_bem d2pr: ja_te mao o_compr d2pr2: entao d2q: ^_aprov ^_prefi ^_tudo em_vez foto_da manut
nos_jeito o_certo propo_o quint_as somos todas_$ traba_com tudo_certo vez_de d2q2: do_domin grafi_$ orcam_$ recib
refer d2q3: exemp d2q4: quant d2q7: duvid d2qr2: o_logo d2r: as_da m menos d2r2: as_fotog d2r5: texto_da d3: 0_a ^_sim
a_opcao aceit ana_segue azul_$ contr_$ de_fatur do_contr este_ano fiz_o impri_$ ja_assin logot_antig mante_o moinh
morad_de newsl o_azul o_pix paga_$ parte_esta pasta_parti pix pix_agora pode_tirar podem_manda por_mim quere_a r r_0
resto_podem rodap serve show titul d3n: caiu d3n2p2q: sabad d3n3: rua d3no: volte d3np10: sexta_feira d3nq: escol_a
d3nq5: o_preco d3o: fiz telef_e d3o2: ^_parem d3o5: parem d3op2: meio d3opr: compr d3oq: pode_ser todas d3p: a_apont
ines d3p13r8: quart d3p2: boa_tarde d3p5: ^_boa d3p7: com_as d3pq: afina d3pq2: alter d3q: mante mim o_video d3q2:
prefi d3q2r2: a_foto d3r: no_drive d3r13: ^_segue d4: ^_decid a_diret a_morad aprov_$ as_duas de_resto decid_nao falei
falei_com na_pagin nao_avanc nao_quere o_0 o_proje pagin_0 podem_avanc podem_publi proje publi_$ so_o usem d4n:
passa_$ d4n2o2p: de_0 d4n2p6: ^_no d4n5oqr: todos d4n6o8p: vossa d4npq: a_grafi d4npq2: grafi d4o: ja_foi d4o2:
nao_vamos d4o2q: ^_por d4p: ^_exma a_trans convi exma exma_senho impri tirar d4p3: apont melho_cumpr os_melho d4pq:
^_da d4pq4: gosta d4pr3: inici d4q: avanc_$ jeito d4q2r2: foto d4qr: o_logot d5: ^_ficam antig_$ deve esta_otimo
nada_a nif_e o_telef d5n: hoje_de d5n2op14q4r7: na_sexta d5n2q4: site d5no4: este d5np4: de_manha d5o6q4: por_favor
d5oq2: da_nossa d5p: 0_o d5p2q: esta_tudo d5q: opcao d5q2: nossa_parte d5qr: video d6: foi_paga nif d6n2: morad
d6n2p5: manha d6o2p2q: a_fatur d6o6pq4: favor d6oq: telef d6p2: segui d6q: prefe d6r2: drive d6r4: segue_em d7:
ficam_com publi d7n: azul d7n2pq: antig d7p: a_versa d7p3: ^_pode d7q: paga d7q6r4: pagin d9: avanc_com d9npq2r: ficam
d9q: e_0 dn: ^_minha ^_nem a_avo adora agora_e andar artig avo broch cedo_$ chama_se coita compa de_ontem e_rua
em_frent era frent lado_$ me_um morad_e mundo obra_$ ontem_o pesso_aqui predi predi_e promo saiu_hoje t vai_ser
vosso_lado dn2: adoro dn2p4r: dia_$ dn2pq: estar dn2q: copia dn3: cumpr_$ dn3o4: toda_a dn4o4: toda dno: conno e_com
vimos dno2: dona dnop: direi dnp: ca_a dez noite_e dnp2: ^_cara cara_ana cedo faz dnp3: corri dnpq2: lado dnpr:
esta_pront dnq: anos chama coloc da_conta lembr_me no_meu pesso_da por_nos porto dnq2: diz parte_$ dnq3: o_vosso do:
0_por ^_tirem acabo agost agost_$ apos cance contr_e conve da_lista desde_0 domin_de fatur_0 ja_vos jurid_ja
livre_resol mais_a marid meu_marid nos_o pela_compr por_agora recus retir_o senho_vimos socie tenho_nada tirem_me
todas_as vimos_por vossa_$ do11: insol do2: duas_vezes manda_e proce_de tirem venho vossa_fatur do2pq: meu_pai pai
do2q: pagar do3: ^_consi de_insol dessa o_assun do4: queir retir do5: parem_de que_nao dop: compr_$ final_$ preza_ana
dop2q2: uns dop3: morre dop5: amanh_$ dop6: tudo_$ dopq: encom doq: da_loja livre pago que_me doq4: nome doqr2: carta
dor: clien remet dor2: lista_de dp: 0_no ^_deixa ^_gente ^_quint ^_vamos a_data a_proxi a_tradu acess ai_o assin_segue
ate_a cader calma_e carre corre_na cumpr_teres devid direc_com emend entre_os esta_feito feira_esta fica_com fotos_do
gabin hoje_o hospi hospi_$ me_deu no_papel o_porta o_resul ola_rui os_acess pela_direc pra_voces quint_digo
respo_agora resul sai segun_sem sexta_o sloga so_agora so_respo ta_tudo tem_os terca_a teres texto_sobre tudo_no vasco
vasco_$ vos_chega dp2: ana_ate ao_longo comen comen_$ cores de_outub digam do_dia e_envia efetu envio_a feira_e longo
tarde_ana dp2q: ana_estiv dp3r: envio_os dp3r3: quart_$ dp4: no_fim dp5: fim_do dp5r5: terca_$ dp6: tem_tudo dp8:
ao_fim dpq: ^_gosta confo do_logot docum entre_o segun_0 dpq2: isso_e junta dpq3: ^_preci a_reuni dpr: carla dq: a_ver
alta assin_pelo banne barat cair coloc_a da_capa da_fatur devem diz_0 do_e ficav lingu lisbo login mais_barat nao_$
nao_apare nos_esta pagin_de pai_e pela_propo podes preto que_tinha quise segun_opcao seria sexta_passa tem_que dq2:
0_exemp do_orcam fica_em mande no_vosso o_mesmo dq2r: e_eu dq3: ^_quant de_assin dq4: link o_link dq5: mudar dqr:
ja_esta dqr4: mando_na dr: a_mao da_facha do_drive fotog_da menos_o n o_da o_das os_do pasta_a pasta_do prese socia_e
subi ta_aprov ta_no dr2: o_prime vai_o dr3: da_pagin pagin_inici segue_o dr5: anexo_os n: abrim abriu anive assal
bacal barco benfi berbe biena cafe campe canin cheir chiad coinc comec congr conhe consu coord crian dana decor desgr
desig diria divin elogi enche esbar esqui estac estav excel expos falen fazia filho filip fomos frigo ganha geres hein
hotel ilhas iman intei inund lanca lu marat meia menes mudou neide neve oab obras otima pales polic praia praze quadr
queij racha rimo sacol shirt sol sombr tecla telev tesou tete tom torca tortu traz trint vento visit vivo vizin voz
n2: 0_graus ^_ontem ^_parab a_acomp a_todos acaba acaba_de acomp boa_viage calor carri causa_do conte_por e_uma
em_copia festa_para fez ficou_linda foi_um graus imagi junho_$ linda nem_imagi nova_morad padar para_toda parab_pelo
pelo_premi que_passa sexta_e simpa suces todos_ai um_abrac viage n2o5p4: conte n2p: estev n2q: beijo dra queri n3:
causa desej e_um manda_cumpr parab por_causa premi n3p: abril n3q: estud no: celeb conno_$ conta_da costa famil
fecha_por mensa_$ o_sr seman_passa sr_costa trato_do trist vossa_parte no2: caso meus no3: da_vossa sr no4p3: no_domin
no6: mais_$ nop: segur noq: a_mais fui np: abril_$ ana_foi de_abril dia_todo estam_com festa_e ficou_lindo gato juri
lhe_os mal mil seman_e tavar tavar_$ tudo_para vou_estar np2: de_natal deem dentr_de no_sabad np2q2: ^_so np2r: dentr
np3: ^_hoje conto np4r: da_seman feira_da np5: sua np7r: o_dia npq: ano_novo outra_vez npr: marke nq: ?_o ^_fui
^_queri a_dra acho da_erro de_um deita e_ficam encon_o haver haver_uma inclu_a jogo la_o matos me_que merca
minha_cunha pergu_quem preco_inclu vai_ter nq2: ^_que erro nq2r2: o_segun nq3: ^_quem de_novo nq5: pergu nr: ^_vai
agora_a migue o_migue pront_e o: abrig abste acme apres armin asae assed assoc atrav carlo casal cessa d debit decre
defei defen deixo dirij dista doenc efeti eulal exas exmos falem firma ft futur geren geria grata grave hall heran
impug incum indet indev infun lda ligue livro lopes luto madru maier meios meira muita mulhe nomea nordl nulo pedid
pena pesar pfv picar prolo recur repre rompi salta sob suspe teles tomar total vcs vemo o2: ^_lamen ^_retir a_ser
acion acion_o admin_judic advog_entra ao_admin assun_esta cesse_qualq cobra_$ consi_o conta_o conte_a contr_por dados
dados_$ de_cobra de_prote deco deco_$ dever dever_ser dirig_ao dirig_se divid_e dos_meus e_exijo e_mails em_paz
em_proce empre_entro entro_em envia_estes escre_mais esta_entre esta_fatur este_assun estes exijo falec_na favor_parem
foi_entre insol_e insol_por ja_pedi lamen_infor mails me_escre me_retir mensa_vossa na_deco na_quali nao_quero
nos_conta nossa_empre nosso_socio nunca o_caso o_proco os_conta paz pedi_duas pelo_tribu por_sente prest prote quali
quali_de qualq_conta qualq_novo que_cesse que_deixe que_entre queix_na quero_receb receb_mais recla recla_e recup
recup_judic resci se_conti se_insis sente sente_de ser_dirig trata_dos vamos_pagar vossa_lista vou_acion o2p: mae
minha_mae o2p2: me_da o2q: ^_solic que_se o2q2: domin_$ o3: cesse conta_convo de_lembr deixe_de dessa_lista divid
em_conta em_tribu entro essa_divid falec_no insol_$ mais_mensa me_envia nao_nos nao_recon nos_em proco queir_dirig
recon recon_essa se_ao o3p: a_corre o3p2: ^_peco o3p2q: ^_me o3q: entre_ao o4: ^_conte ^_infor chega_de empre_foi
entra_em judic_$ lembr_$ pedi queix solic_que o5: ^_chega conta_mais judic me_conta peco_que tribu_$ o6: advog_$ dirig
foi_decla o7: decla_insol o8: decla o9: a_empre falec op: ^_ao ^_devo dezem_$ do_sinal no_ultim sinal v op2: conta_com
daqui o_conse op2q: devo op2q2r: servi op2r: dezem op3: decis_$ op4r: terca_feira op6r6: na_terca op8r: da_proxi oq:
desca do_nosso domin_a e_agora em_nome enqua expli maio manda_me me_cobra me_tira meu_advog perdi por_telef que_nos
se_de oq2: quem_trata oq3: me_a tira or: ja_ta p: acert agend albun antev armaz audio audit autar batem belem black
boto brasa bruna carol cedin chave colo concu cotas cultu defin desen divis dizem dossi eleic encar engol escan exa
falha falho frida galer houve job julga las lha liqui locuc macau marta meado minim mo ne notas obser perda perit
previ progr relac reser saude sede serem sofa soter tas teste teu tomas vespe vetor vindi p2: !_na 0_tem ^_apont ^_de
^_deem ^_dentr ^_ele ^_entre ^_envio a_hora a_plant ainda_hoje almoc almoc_envio amanh_cedo amanh_de amanh_sem
ana_obrig apont_para as_cores as_nossa as_prova com_voces conse_reune conta_envia da_me daqui_a de_almoc de_mais
deem_me despa devo_conse devol_a devol_o dia_segui dias_e doent_$ dormi em_0 email_$ envia_as envia_lo envia_tudo
envio_amanh envio_vos escol_as eu_mando farem feira_tera final_do hora hora_de isso_conto joao lo lo_na mais_tarda
mando_os manha_tem mas_terca nossa_decis nosso_comen o_mais o_silen pagam_sera para_terca pelo_meio pode_deixa quint_$
quint_dia quint_eu quinz quinz_dias receb_em respo_$ respo_lhe reune_na revej revis_e segun_dia segun_eu seman_envio
seman_tem sento sento_com sera_efetu sexta_mando sexta_tem silen so_consi tarda tarda_$ te_entre tens terca_dia to_na
tudo_ate vos_$ p2q: as_tradu conse_envia fatur_$ meu_compu o_natal preci_de reune_no p2q2: mais_uns uns_dias p2q58:
?_$ p2r: a_lista as_medid de_dezem medid te_as tenho_a p2r2: resta p2r3: ^_mando p3: ^_seman boa_noite compu_morre
de_seman descu_pela entre_as mas_na peco_descu pela_demor receb_no te_devol tera terao texto_revis vem_eu p3q:
feira_dia p3qr: quint_feira p3r: no_mesmo proxi_quart quart_feira seman_$ p4: consi_mas e_na envio_lhe falta_$
fotos_ate maxim mes_$ no_maxim p4q: compu p4r: mando_as mesmo_dia p5: ^_ate esta_seman fim_da mando_tudo na_sua
o_pagam sua_caixa p5qr4: sexta_$ p5r: nesse_dia seman_que p5r2: te_mando p6: caixa_de de_corre lhe_o me_ate texto_$
p6qr: ate_terca p6r: depoi_de nesse p7: ^_vao do_mes sem_falta vao_receb p7q2: dias pq: a_entre agora_o antes_disso
as_alter conta_na de_pesso dia_nao diga e_domin eletr entre_na envia_os gosta_muito horas mas_a natal_e o_ano para_0
para_mais poder quer receb_o relat revis_ate segun_? veio pq2: ^_tem ana_o ana_tudo bem_? voce pq3: ?_a pqr: procu
pqr4: ^_em pqr5: segue_na pr: a_procu ate_o cai carda carto chega_$ chega_ate chega_na dia_envio dia_segue do_carda
e_nesse envia_vos envio_as feira_envio hoje_ja o_marke o_resta plani quart_dia respo_na sexta_da tem_no terca_eu pr2:
estao_com q: abrem acont acril aloja anexa aquel auten basta bjo cade caro cida cinze coisi cooki cotac dava dispo
dito dura dwg elas emite exata factu fala fazem fisic fizes for foro fosse fundo giro gol googl honor impor incid
integ ir joana lei leva levar liga ligo lugar manti menor menu negoc norma orcem pais pedin podia preen puser rapaz
rascu razoa recor remar ronda saber sair salas senha separ sobe soluc some stori sumiu terce tives uso valid vejam
verme verso viram zip q15r: ou q2: 0h_? ?_no ^_podem ^_vinha abre advog_pergu ate_quint claus com_uma conse_reenv
consi_abrir custa da_para de_letra disso_? disto domin_fica duvid_o em_nosso em_pdf enten escla_se eu_nao fique_com
fotos_depoi gosta_de hospe inclu_as ja_inclu lado_ou letra_$ logot_? mais_de mudar_o na_duvid nao_abre nome_ou
nosso_nome num o_prazo o_tipo ou_no ou_voces para_mudar pedir pedir_vos possi preci_da prefi_falar prime_ano qual_dos
quand_preci quant_custa quem_e recib_ate reenv_? se_? se_passa se_refer so_uma table tambe_? tipo tipo_de tira_uma
tradu_? uma_pagin vinha_pedir vos_mais vosso_orcam q2r: branc do_prime q3: ^_conse abrir abrir_o conse_manda de_que
duvid_se em_que esta_inclu fiche_nao nao_perce o_iva pdf pdf_? prazo qual_e se_a vinha vosso_? q4: ^_qual a_que
certo_? de_decid e_se escla forma_preci iva para_quand que_forma se_eu q5: ^_voces que_preci uma_duvid q6: preci_do
q7: reenv qr: as_tres catal princ_o qr2: a_outra e_do r: alcad alerg anna ata att biogr bios cadas chef clini colab
coloq corte curri ender enolo grava grupo histo kkk lote lou manua marca palet prato recei seja semes sorri sotao subo
tia tim tinto tipog tiro verbe vovo youtu z r2: ainda_estao as_dos as_ficha as_na da_equip da_home facha_o ficha
fonte_segue foto_de home inici_os ja_os logot_as mando_ate mando_ja outra_metad produ segue_as segun_na segun_que
so_os vinho r3: segue_os r4: anexo_as
"""
