"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: aceti acha achas achou actua adore advog ajust alcat aldei amand amare ambie amiza andai anote arte assoc atenc autoc azule b bater bocad bola brasa brevi
brilh c cadei capas caro caros chefe choca chuve claus clica cnpj coloq comun corta costu criam dai dava debai decor deem defin demai dentr depos diari digit
diria distr docus douto efetu ele embai enche encol encos ender enque esgot estim estru excer excet falto fazia fe fever ficha fixo folhe fraca frent ganha
gralh home iban incli indic indiq ines infil inqui insti irmos janel joana kirst largu lava legai leiam lena leo letre liber ligac lima limpo loica lote lugar
luis mapa maria maxim medid medir migue minia mistu monto mosta music nitid novid ocre olhad olhar olho onde optim osori panto paula perde perma permi pesa
pixel plano podes podia pomos ponha porqu poupa prete preza pro punha px quadr quatr queir quero quite reche recor redat redon reenv refer regre remet repar
repor retra revej risqu rita rodar rotul sa sabe seis seixa seja senha serie sessa sesso sete sloga somos sra story suger tal talve tampa tanto tens terao
terra teus timbr tirar topar tradu umas usar usari vazia ve vecto vegan velud venci venda verso vetor via voos a10: anexo a10cn10: com_o a10cn2: 0_de a10cn5:
a_segun a10cn8: pode a10n12: assim_que a10n2: para_a sobre a10n3: prefe a10n7: conti a11: texto a11c4n6: ^_bom bom_dia a11n: feira a11n11: esper a121c49n133:
o a125c38n155: a a12c23n29: ja a12c2n3: ^_ola a12c2n4: ola a12c8n12: bom a12n8: duas quint a13c42n18: obrig a13c4n5: contr a13cn14: assim a13cn5: tres
a14c5n37: ^_a a14c6n42: ^_o a14cn6: envia a14n3: ate_sexta ou a15: qual a15c4n7: pagin a15c5n19: sem a15cn4: das a15n9: segue a16c5n9: vosso a17c6n7: vossa
a17cn2: conse a18cn9: voces a18n20: sexta a18n5: dia_0 a19c2n26: segun a19c8n34: no a2: 0_serve ?_a ^_agrad ^_do ^_eu ^_posso ^_preen ^_quand ^_queri ^_uma
a_aguar a_certe a_direc a_prova agrad_que ainda_o andar anexo_$ as_cores as_dez as_opcoe as_tuas assim_$ assin_a assin_as assin_ate assin_nao ate_dia basta_um
bolo briga_ou catal_preci cater_preci certe certe_de certo_$ cidad cidad_$ com_as com_voces conco conco_com confi_o conse_manda conse_me conti_em convi_$
cor_$ cor_da da_capa da_lista da_loja da_montr da_uma das_fotos das_tres data_$ de_cidad de_entre de_junho de_linha de_preco de_reser digam_nos direc direi
diz_qual do_numer duas_assin duas_datas duas_linha duvid_ligue e_me e_nos e_os em_casa envia_me espos esta_certo esta_desfo fala falta_duas falta_me falta_os
fecha_a feedb feira_$ feira_0 feira_? fico fotog_? genti_$ horar_ate ja_teve junho_$ ladri layou legal legen_ate lembr_a luz_verde mais_tarda mande_me mate
me_as me_dizer me_fala me_passa me_salva moinh na_conta nao_$ nao_avanc nao_sei nomes nos_a nos_ainda nos_qual o_assin o_carta o_estud o_ladri o_layou o_mais
o_palco o_segur o_texto ola_sofia oleo_mas oport oport_de orcam_assin os_logot ou_doce ou_o palav_passe palco para_assin passa_a pesso pode_ser por_genti
posso produ_$ prova_da qual_prefe quint_o reser_os saber_qual saber_quant saber_se sair saiu_de salva se_conco se_esque segun_feira sem_as seria_possi
setem_para sexta_feira so_a so_voces sobre_a solic sua_espos tambe tarda tenha termo teve teve_oport texto_da tiver_o tres_opcoe tuas tuas_corre ultim_coisa
um_lembr uma_duvid uma_foto uma_image uma_linha vaga vaga_na versa_da versa_do voces_$ volto_ao vossa_sobre vosso_nif a20c10n12: so a20c29n11: preci a20cn8:
uma a21n21: ainda a22c20n22: por a23c4n12: falta a24c3n7: assin a257c120n310: $ ^ a26c5n23: em a27c3n15: os a27c6n11: dia a2c: ao_meio briga broch carla_$
cinco de_produ e_devol essa fecha_o gente junho loja meio meio_dia o_notar para_fecha a2c2: do_site e_mail nao_se a2c2n: assin_por a2c2n2: mando o_pagam
o_site passo rapid a2c2n5: mesmo pelo a2c2n9: ontem a2c3n: ^_da chave deixa mail a2c3n3: nosso a2c3n4: decid a2c3n5: bem a2c4: renov a2c4n3: ar a2c5n3: entao
a2c5n5: trata a2c6: parte_nao a2c6n20: hoje a2c6n6: temos a2c8n3: receb a2c9n10: preci_de a2cn: a_tua abaix_$ beijo conve d e_eu marca nos_o pra saiu sofia
a2cn11: estam a2cn13: camar a2cn2: ement feria me_disse onlin respo_da tua a2cn3: combi cumpr escre helen notar vou a2cn4: disse prime a2cn5: a_camar a2cn6:
logo a2cn7: algum vos a2n: a_certi a_entre a_falta a_propo abrir_o algo_nao arran_$ as_prova causa com_um da_pagin dados de_acord de_leite de_uma diz_me doce
doce_de e_por em_branc esta_onlin estao_na estao_pront estud faixa falar falar_com fica_reser foto_que fotos_$ genti leite marqu melho nas ningu o_catal
o_origi o_papel o_sinal o_verde oito origi ou_um pagin_da para_as para_impri poder por_causa por_corre pront_menos publi puder puxad quere reser_o se_algo
se_estiv segue_o sinal_de so_nos so_o suas teste tiver_notic um_nao um_sinal voces_ainda voces_na vosso_ok a2n2: ^_aguar ^_deixe ^_voces abrir ainda_esta algo
as_0 as_tres assin_e branc carri como_combi esper_a esta_seman fonte grafi_$ luz me_$ na_pasta na_quart na_seman nos_devem numer_de o_formu o_link o_prazo
oleo pagar passe quint_as rascu relat se_a seman_$ a2n3: a_sala a_ultim arran devem enqua_nao gosta houve maior o_novo o_senho obra prome sala sempr vao vence
a2n4: dizer esper_do quint_$ tempo a2n5: vamos a2n6: as_duas decis hoje_$ sexta_$ a2n7: novo a3: ^_basta ^_volto ai anexo_a arren as_fotog as_legen cater
contr_de das_duas datas de_arren de_convi de_olhos de_que de_setem desfo dez do_teu e_uma esta_a favor_$ feira_dia ficam_a fotog_da image nao_tenho nif nos_as
o_cater o_envio obrig_ana olhos olhos_e pode_envia podem_impri preci_das que_nos quer reser_a revis segun_prova sei serve setem sobre_o sua_aprov te ter_os
uma_vista vista vista_de voce_prefe volto vossa_assin a31c5n15: nos a32c32n47: esta a32c3n31: se a32c7n56: na a32c8n24: com a37c6n43: do a39c5n11: ate
a39c7n37: as a3c: contr_assin devol_o em_abert fatur_de me_os o_nome produ a3c10n: muito a3c12n2: esta_tudo a3c2: certo a3c2n: de_janei janei joao o_numer
a3c2n2: ca a3c2n3: o_banco a3c2n4: ^_com a3c2n5: as_fotos banco a3c3n2: rui a3c4: boas a3c4n: certi a3c4n3: ha a3c4n6: ficou a3c5n4: por_isso a3c6n5: agora
a3c7n5: obrig_pela pela a3cn: catal foto_da na_pagin organ termi a3cn14: na_segun a3cn2: a_0 abert email resto a3cn7: chego a3cn9: monta a3n: ^_na ^_seria
acord aguar_o ate_segun banca carta_de casa confe conti_a da_equip diga_me escol_a final fotos_da impri_$ madei_$ montr nao_conse o_logot ok papel possi
prefe_$ que_tiver sim_ou tem_de um_sim a3n14: comec a3n2: 0_e ^_preci as_amost comen encom_a falta_a formu nao_me palav parec pede se_nao a3n3: ^_aqui ^_enqua
^_por amost deixe depoi estiv ligue sem_respo a3n4: 0_a a_madei entra madei na_quint o_azul plant a3n5: esta_em quand a3n6: estar a3n7: ajuda a3n8: outra
segun_$ a3n9: lhe a4: ^_antes algue anexo_o aprov_$ ate_terca avanc_com capa cores corre_ate do_contr horar_e jeito mande o_dia opcoe perce preci_da preci_do
prefe_? quart_feira sem_o vosso_lado a41c17n35: da a41c2n18: 0 a42c18n23: para a43c5n18: me a46c10n46: que a46c36n35: nao a48: ?_$ a4c: a_lista preen a4c21n5:
nada a4c2n2: escri a4c2n4: ^_boa a_foto copia o_seu a4c2n5: pront a4c2n7: esta_no a4c2n8: manda a4c3: encon a4c4n3: site a4c4n7: pergu a4c5n: esque tenho
a4c6n2: ^_para a4cn: nome nos_falta ter a4cn2: de_0 pasta ser a4cn3: boa_tarde a4cn4: carta a4cn5: a_fatur notic porta a4cn7: e_o a4n: ate_quart convi
de_marco diga digam falta_nos ficam menos_a nao_consi nao_tiver segun_versa seria sobre_as verde a4n10: azul a4n13: na_sexta a4n2: a_data ainda_nos data equip
link mas_a prazo a4n3: antes_de preco queri segur a4n4: marco a4n5: conti_sem a4n6: vem a4n7: ^_assim ver a5: ate_0 basta conse_envia legen lembr qual_das
segue_em senao sexta_? a56c38n66: e a5c: carla de_voces lista_de a5c2n12: seman a5c2n3: ^_senho pagam a5c2n5: nova tarde a5c2n8: ^_as a5c3n4: vai a5c3n6:
a_sua seu a5c3n7: envio a5c4n5: boa numer a5c5n: vossa_parte a5c6: o_que a5c7n13: respo a5c7n9: ^_obrig a5cn: agrad a5cn2: teu a5cn5: aqui fatur a5cn7: ^_sem
coisa ja_esta versa a5cn9: dois a5n: ate_quint consi logot pagin_0 propo a5n10: mas a5n12: sim a5n2: aguar menos quant quem a5n3: 0_$ a5n4: a_vossa antes
sinal a5n5: ^_conti enqua no_dia passa a5n7: ^_ainda a6: ^_me do_vosso me_diz os_horar a60: ? a6c: lista saber a6c10n12: isso a6c17n2: parte a6c2n3: ultim
a6c2n8: estao a6c33n8: tudo a6c37n16: ! a6c3n3: lado a6c3n4: ana ana_$ a6c3n9: entre a6c5n: da_vossa a6c5n5: fecha a6c5n6: eu a6c7n4: ^_so a6cn3: o_orcam a6n:
segue_a voce a6n19: chega a6n4: duvid a6n5: podem a6n6: escol a6n7: a_esper a7: 0_? avanc linha os_texto a74c22n65: de a7c10n8: sua a7c2n: tem a7c2n4: o_contr
a7c2n5: ^_oi e_a oi a7c2n9: conta a7c6n3: ^_nao a7c6n8: confi a7cn2: a_cor abaix corre impri a7cn5: orcam a7cn7: para_o a7n: fotog a7n11: ainda_nao a7n2:
favor por_favor a7n3: ^_falta a7n4: quart que_o se_o terca a8: envia_nos a8c18n11: mais a8c2: devol a8c2n3: a_pagin a8c2n6: com_a foto a8c3n9: fotos senho
a8c7n9: fica a8cn3: cor a8cn5: encom a8cn8: o_vosso a8n: ^_segue horar a8n12: ^_se a8n2: prova a9: em_anexo a9c3n4: reser a9c3n9: ao a9c6n10: um a9cn12: como
a9cn2: aprov a9cn7: grafi a9n: assin_$ dos a9n3: a_grafi a9n4: diz tiver ac: !_agora !_o a_broch a_citac a_escri a_organ a_parte a_pen a_tenda abert_$ aceit
afina apena aprov_a as_chave biogr boas_feria bolet cauca cinco_biogr citac conno convo cozin deixo deixo_a deu dia_marta dr dr_nuno e_com ela ela_nao empre
encon_uma envio_o esque_o euros_$ fica_a fica_resol for foto_$ grafi_nao hugo janei_$ jo joao_deixo lanca logos mail_de mil muito_bem nome_do nuno o_ultim
obrig_pelo oi_hugo ola_tomas ordem pago para_impre parce pedid_o pen pergu_$ poltr que_manda sam_a segui segun_e tenda tenho_o teres tomas trata_$ ultim_email
ac10: nada_$ ac13n3: nao_preci ac2: clien do_nosso falta_nada nao_falta nosso_lado o_certi o_joao obrig_a parte_$ tudo_certo ac2n: ^_tudo isso_o ac2n3: o_meu
pedid sem_a ac2n4: claro ac2n5: la ac3: boas_festa domin o_domin preci_$ tudo_trata ac3n: a_minha o_proce ac3n2: damos proce ac3n3: noite_$ nossa ac3n4: meu
traba ac4: era ac4n: da_sua ac4n3: no_ar resol ac4n4: obrig_$ ac4n7: noite ac5: festa ac5n: assun minha ac5n2: servi ac6n2: conhe ac7n3: otimo ac8n6: foi
ac9n: muito_obrig acn: 0_euros a_ement anunc com_os contr_esta d_rosa desde dia_dra dia_rui diego dra dra_helen e_so errad euros gabi gabi_$ helen_o impre
manue manue_$ o_resto o_sofa obrig_ja obrig_pelas ola_sam pelas por_aqui que_eu recib ribei rosa sam senho_a senho_ribei sofa tarde_d tudo_ca vai_ser acn2:
^_encom aviso diret e_nao funci o_salao pedro salao troca acn3: a_nova coisa_$ de_ontem nao_esta proje acn4: avisa coleg o_fiche sabad tecni acn5: fiche marta
proxi acn6: algum_coisa an: 0_ja ^_agora ^_confi ^_em ^_fecha ^_no ^_pedim ^_poder ^_temos ^_um a_aprov a_azul a_banca a_carri a_casa a_conta a_do a_equip
a_escol a_fonte a_fotog a_montr a_obra a_plant a_reser acess aguar_a ainda_sem amanh_ao ao_conta ao_teu aos aos_dois aqui_esta aqui_ningu armar armaz as_feria
as_junta as_oito as_suas as_vossa ate_ao autor avise_se banca_esta beiji beijo_gabi cair campo carpi carri_nao casa_e causa_do celul chave_$ chega_$ chega_na
coisa_que coloc_o comec_assim comig como_prefe confi_a confi_com conte copia_e corte costa costa_o da_foto da_me das_0 de_estar de_falar de_letra de_resto
de_teste de_tres decid_quem decis_e deixe_em deixe_me dele deles der desen_as dia_o dia_senho do_orcam do_pedro duas_plant e_no e_para e_possi e_vossa
em_duvid ement_ja encan entre_$ envia_a envia_as envia_o equip_$ escad escri_a esta_atras esta_o esta_pront esta_quase estiv_claro estof estud_$ exige expir
falta_decid ficas foto_e helen_obrig horas houve_algum houve_luz ideia inaug inaug_$ joao_$ junta junto letra levam levo_as ligue_me ligue_nos link_$ lo mao
maque marco_$ marco_esta marfi me_a melho_$ minut monta_a monta_o mudei na_terca nao_caiu nao_envio nao_houve no_contr no_escri no_paine nos_envia o_aviso
o_das o_encan o_horar o_pinto o_porta o_proje o_puxad o_quart o_rodap o_teu o_zip obra_quint obras oi_rui oi_sonia ola_aos orcam_e os_esboc os_seus paine
palav_e papel_marfi para_os para_subir pasta_$ pedim pedir_$ pelas_fotos peque perit pinto_de proxi_passo publi_a qualq_duvid quand_tiver que_ainda que_assin
que_escol que_me que_soube quem_de quest quise_conve resto_esta rodap rodap_$ sala_fica se_$ se_em segue_as segun_fonte segun_mas sem_notic senho_costa
seria_otimo seus sexta_e sido sim_e site_ja sitio so_chega socio sonia subir subir_o ta tempo_para tenho_de terce tiver_um traba_na troca_a troco ultim_pagin
vai_para valid valid_ate vem_na vence_no ver_o viu voces_tem vos_para vossa_! vossa_fotos vossa_respo vozes zip an2: 0_como ^_comec ^_e ^_escol ^_pergu ^_pode
^_podem a_da a_mais a_nossa a_tarde apres as_porta ate_amanh caiu caixa camar_nao chama chega_em dar de_terca de_ver diz_que e_diz email_$ esboc_$ estam_parad
faco falta_o fique forma iam levo lhe_o licen mais_$ manda_nos na_obra na_ofici nao_estiv nao_podem nos_$ nossa_conta o_logo o_preco o_rascu o_relat parad_a
pede_o pedir pela_chama pinto ponto por_enqua preco_$ reuni_de sabad_$ sai segue_por sinal_$ soube tinta tom tudo_pront ultim_palav uma_copia voces_iam
vosso_sinal an28: amanh an3: ^_estou a_ata ata azul_$ clara coloc e_de e_envia esboc esper_da ja_estao mante no_sabad nova_versa o_mesmo parad pared qualq
quase que_vem que_voces sao so_falta som an4: atras avise chega_a conta_$ desen dias_$ linda ofici outra_vez quise se_quise an5: a_decis a_noite reuni an6:
comec_na dias estou ficar vez an7: volta c: abril agenc ah ampli anter apont camin carol chequ compe conce dando daqui decla defei depre desis dezem disco
enorm espla excel exemp expli fabri ferna filho genia julga kkk lonas lu lurde madru mergu missa mo muda mudou olhan ouvir pacie pagou paz pende re reemb
reini resul retir satis sente socia sorte spam suces tao trato uns usamo vemo vinha voz ze c10: nao_e c10n: e_preci obrig_! c13: mais_nada c2: ^_falso a_festa
agora_nao alarm assun_encer ate_a cance com_isso da_minha damos_o desco_o e_bom entao_fica entro era_so esque_a esta_encer estav_na este falso falso_alarm faz
faz_mal fazer_mais foi_regis ha_mais infor_o mal me_passo meu_e minha_parte minha_pergu nao_faz natal_! numer_ja o_assun paga_nao pagam_entro parte_esta
perfe_esta praze praze_$ preci_fazer preci_o preoc receb_muito renov_o reser_confi se_preoc tudo_muito um_gosto um_praze c26n11: !_$ c2n: ^_reser ambas
ambas_as antig as_parte bom_fim bons confi_e esta_resol feliz gosto ignor natal por_ambas procu receb_tudo regis tudo_do c2n2: resol_$ c2n3: esta_na c2n4:
arqui de_seman fim_de c2n5: fim c3: ^_marav ^_receb assun_esta da_nossa desco e_tudo ja_temos marav mensa nossa_parte para_sua parte_e por_encer que_preci
sua_infor tenho_tudo tudo_$ c3n: com_isto conhe_o e_paga esta_noite ja_me nada_a respo_$ c3n2: nao_ha c3n5: de_manha c3n6: manha c4: !_da ^_esta de_fazer
fazer_nada festa_! foi_um o_servi obrig_e para_vosso por_agora preci_mais preci_respo sua_parte tudo_obrig vosso_conhe c4n: ja_nao c4n2: obrig_por c4n3: estav
hoje_de c4n5: infor c5: ja_tenho tudo_o c5n2: ^_ja paga c5n3: de_mais isto c6: ^_otimo ^_perfe temos_tudo c7: perfe c8: encer fazer so_para cn: ^_falam
^_muito a_chave a_proxi a_todos acabe acabe_de acabo anos ar_desde arrum arrum_$ busca cafe compl concl cumpr_! de_servi dispe disse_o disso_$ do_lado
dois_anos e_conta e_ficou e_um efeit envia_$ escre_$ esta_assin esta_decid esta_fecha esta_monta esta_reser estaf falam fica_sem fica_tudo finan ignor_o
isto_fica lado_$ las ligou logo_e mae mais_dois manha_$ mes mim momen mudam_o nao_nos notic_$ o_escri o_pedro o_porte o_traba pagin_que pedro_ligou pela_respo
pergu_a receb_o regis_e reser_e respo_rapid saiu_hoje sem_efeit sozin sua_mae telef trata_da tudo_claro tudo_resol vai_a visto cn2: 0_0 arqui_$ confi_que
desca fecha_$ feita fui infor_$ mais_algum monta_e mudam nenhu ontem_$ os_numer pena porte pouco todos cn3: a_parti probl sem_probl vizin cn4: disso fazem
que_a que_falta respo_a trans trata_disso cn6: parti n: abrim acima aco adian adiou agua alfan almoc aloja alpen amou andam anna anota apanh apeli aplic atrio
atual audie aumen banda banhe banne barra barul bia bilhe bruno cabe cada cansa cante carre carro carva caso centi cento cerve charm chove cima comer confo
crian crono dada danif daque dela depen desig deslo deve dinis divir dizem dobra dorme doze duran eles eleva emite emiti encam encar engen enten envel envie
esqui esse esvaz fale falei filma fizem fogao folga folha foram frete frigo garan gil grave grua hospe igual ilust imedi imper incom inici inspe insta inter
ir itali iva jogo jorna latao leio lento leu levar leve lha lhes limpe lindo liqui lixam lixar luzes maqui marce marge marid maste mater medic mesas metad
mexem milao milim mostr muro naveg navio newsl notas nove nunca olham ouca outub ozdem padar pano par paulo pausa pdf pecas pedem pedi pediu pedre pendu perdi
perio perto pince pior pisar pisem piso placa pois pouse praia prate predi prego prepa press print prove pudem pusem quent raspa rastr razao recad reces recon
reenc reis remar repos res resta resum retor rever rezan rodou roma rotei rua sangr secas simpa siste situa soam sotao stand stock subst suja surgi susci
telem tempi tente testa tivem toda tomad toque umida unica urgen util valor vazio venha vezes video webin n10: amanh_$ n2: 0h 0h_$ ^_$ ^_amanh ^_claro ^_como
^_de ^_fique ^_fui ^_hoje ^_infor ^_pena ^_troqu a_assin a_clara a_copia a_hora a_licen a_monta a_ofici a_porta a_secar a_tinta a_vonta acaba_na acomp adora
anda ano_novo as_0h ata_de avari avise_$ azul_do banco_ainda bem_na camar_$ camar_ligo carta_$ carto chega_amanh chego_hoje chego_o chego_ontem chuva
claro_sem comec_em comec_o como_queri copia_para corre_$ custo de_algum de_me de_novo de_outra de_segun de_visit decis_foi demor demos depoi_da descu_pelo
dinhe disso_hoje dizer_o do_banco do_carta do_forne do_juiz do_segur do_som do_tribu duas_fotos duvid_entre e_do e_envio entre_dois entre_o estar_$ estou_em
falta_e fatur_do fecho fica_por ficou_de forne_ficou fotos_ficar fotos_que gerad gosta_! grand grava hora hotel inclu_no insis isso_temos ja_a ja_o juiz
juiz_$ juri la_estar leva lhe_a liga ligar ligo_na livre luz_na manda_cumpr me_da mesma mesmo_azul meu_coleg na_mesma na_pared na_reuni nada_de nao_nao
no_notar norma nota notar_$ o_chao o_eletr o_hotel o_telha o_tempo o_titul o_tribu o_verni o_vidra obrig_pelos onlin_$ ontem_a os_desen os_dois otima
outro_proje pagin_$ para_qualq pared_$ parti_de pe peco_descu pelo_trans pelos pena_a pode_ficar prest prest_vence prova_o proxi_seman quand_chega quant_a
que_chega que_chego queri_se rapaz respo_do se_preci secar_$ segue_na segun_comec segun_demao sem_custo seman_e seman_que senho_do sexta_ana sexta_as tabel
tecid telha tempo_ajuda teria tinha titul_esta todas todo trans_$ tres_dias tribu_$ troqu uma_seman usei veio vejo_isso vem_as ver_a ver_na verni versa_$
versa_esta versa_segue vez_$ vidra vonta vonta_$ n3: ^_corri ^_que ^_respo abre avisa_$ bom_que chao chega_o corri_o de_nos de_volta demao digo digo_$ e_e
e_na em_maio esta_inclu estam_a estou_a hoje_a inclu infor_que isso_e maio maio_$ me_manda na_proxi no_fim notic_da novo_$ peco ponho que_gosta secar sim_a
sim_o titul vao_ver vejo vos_a vosso_arqui n4: ^_os a_marta acaba ano da_grafi descu dois_dias e_amanh eletr mas_o nao_chega o_tecni porta_$ que_bom sua_pergu
n5: corri ligo o_forne tribu visit n6: ^_sim e_ja n7: ^_estam outro n8: da_camar forne
"""
