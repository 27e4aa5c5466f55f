"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: acedo aceti acha acham achas achou acril actua adore alcat aldei altur alvar amand amare ambie amiza anabe anote arq arte assoc atenc autoc aval bater
belmi blog bocad bombe brasa brevi brilh bruna bug c cabec cadei cader caduc call camil cara caros catar chefe choca chuve claus clica clube cnpj comun corta
cotas cpf criam dai dava debai decor defin degra delas demai dentr depos diari diria disto distr docum docus douto dupli efetu embai enche encol encos eng
enque erro esgot estim excer facha falto famil fe fever ficha filia fisic fixo foren fraca frent ganha gasta gomes goste gralh home ilumi impie incli indic
indiq ines infil inqui irs j janel kirst largu lava leao legai leiam lena leo ligac lima limpo liso locuc login loica longa lote mapa maria mario maxim minia
mistu monte monto morad mosta nervo neste nitid notif nunes ocre olhad olhar olho onde opcao optim panto parou perde perma permi pesa pires pixel podia pomos
ponha poupa prati presi prete preza profe punha px quadr quare quatr quero quimi quite reche recla recor redat redon refer regre repar repor retra revej rg
risqu rodan rodar rotul rubri sa sabem salgu salvo sampa sede seis seixa seja sejam serao serie sessa sesso sete simpl sloga somos sra story subo suger t tal
talve tampa teatr tens terra teus tirar toldo topar tradu trime umas usari uso utili vazia vecto vegan velud venda verso via vilar vinte voos wanda
a102c32n79: de a10c2n5: o_contr a10c2n8: encom a10c3n7: reser a10c3n8: e_a a10c4n6: ana_$ a10c4n8: ana vai a10c4n9: para_o a10c5n9: a_sua a10cn3: 0_de a10n2:
^_segue a10n3: favor por_favor a10n4: diz a10n9: a_vossa a11c2: devol a11c46n14: tudo a11c7n4: ^_nao a11c9n13: fica a11cn3: sobre a11cn4: cor saber a11cn8:
a_segun a11n5: quant a12c3n10: com_a a12c3n11: pront a12c3n9: pode a12cn14: assim_que a12cn4: tiver a12cn5: avanc para_a a12cn8: o_vosso a12n2: fotog a13c:
em_anexo a13c2n20: como a13c4n13: ao a13c4n14: fotos a13c4n15: com_o a13c6n13: eu a13n4: prefe a13n5: dos a14c24n14: mais a14c3n3: ^_ola a14c3n4: ola a14c4n6:
^_bom a14c5n6: bom_dia a14n18: esper a14n2: feira a14n7: conti a15c: anexo a15c10n12: bom a15c2n5: tres a15c2n9: envia a15c4n16: assim a15c4n7: aprov a15n:
texto a165c70n186: o a16cn12: quint a173c52n214: a a17c10n16: um a17c4n7: contr a17n4: ate_sexta a18c14n11: sua a18c3n12: segue a18c5n11: pagin a18cn5: das
a19c8n46: ^_a a19n3: qual a2: 0_para 0_serve 0_vai ?_obrig ^_agrad ^_eu ^_ficam ^_gosta ^_ha ^_posso ^_preen ^_propo a_acont a_bola a_capa a_certe a_direc
a_maque a_pagar a_senha acess_ao acont acont_convi agora_so agrad_$ ainda_o ajust alem anexo_$ antes_$ ao_assun ao_paine apura aqui_na as_cores as_opcoe
as_tuas assim_$ assin_a assin_as assin_nao ate_dia aviso_o bola bola_esta branc_para briga_ou capa_$ capas catal_preci cater_preci certe certe_de certo_$
cidad cidad_$ com_voces comec_a como_sair conco_com conco_entre confi_o conse_segur conti_em convi_$ convi_darem cor_da cozin_$ da_0 da_copia da_loja da_mais
da_montr da_nova da_placa da_uma darem darem_me das_fotog das_fotos das_tres data_$ datas_que de_cidad de_encom de_entre de_fatur de_linha de_preco de_quem
de_reser de_venci decla_na deem deem_uma dez_dias dia_teres digam_nos direc direi do_costu do_domin dos_tres dou dou_lhe duas_linha duvid_ligue e_digam e_me
e_nos ele_nao em_casa em_vosso ender entre_a envia_me espos esta_aqui esta_certo esta_desfo esta_do estam_pront eu_dou excet excet_a fala falta_as falta_duas
falta_me falta_os favor_ate feedb_$ feira_$ feira_0 fico_no fotog_? genti_$ grava_na horar_ate iban insti ja_teve jeito_$ ladri legal legen_ate lembr_a letre
lhe_um liber logot_em lugar luz_verde mais_jeito mais_tarda mande_me mate me_acess me_as me_devol me_dizer me_fala me_passa me_por me_salva medir medir_a menu
mesmo_disso moinh molde molde_da na_capa na_conta na_feira nada_alem nao_$ nao_volte nif_$ no_aguar nome_que nomes nos_a nos_ainda o_apura o_assin o_carta
o_estud o_ladri o_mais o_molde o_nif o_segur ola_sofia oleo_mas opcoe_de oport oport_de orcam_assin os_logot ou_a ou_doce ou_nao ou_o ou_so pagar_conco
papel_timbr para_ca para_que pode_confi pode_ser podem_avanc por_genti porta_so posso preci_mesmo prefe_e pro produ_$ pront_a propo_me prova_da que_vai
quer_saber quer_ver quint_feira quint_o recib_de remet reser_os saber_qual sair_que saiu_de salva se_conco se_esque segur_quer senha seria_possi setem_para
so_a so_ficou sobre_a solic sua_espos tarda tarde_dr teve teve_oport texto_da timbr tuas tuas_corre um_jeito um_lembr um_minut uma_duvid uma_foto uma_image
uma_linha vaga vaga_na vai_grava valeu venci versa_da versa_do vetor voce_conse voces_$ volta_para volte volte_a vossa_decis vossa_sobre vosso_feedb vosso_nif
vosso_nome a20c2n12: duas a20n9: dia_0 a21c33n42: ja a21c51n24: obrig a21cn5: conse a21n4: ou a22c6n25: sem a22c9n56: ^_o a22cn11: voces a23c3n42: segun
a24c6n9: vosso a24n: assin_$ a24n24: ainda sexta a25c15n41: no a26c7n13: vossa a27cn13: uma a2c: a_quint a_tenda as_dez b biogr briga broch carla_$ cinco
conno convo cozin de_produ e_devol essa nome_do o_notar site_esta tenda trata_$ a2c16n: nao_e a2c18: mais_nada a2c2: ^_sr a_decla do_site dr este fecha_o
nao_falta nao_se a2c2n: o_origi a2c2n2: feria por_aqui rapid a2c2n3: funci a2c2n4: sem_a a2c2n5: mando respo_a a2c2n6: vou a2c2n9: logo a2c3: decla a2c3n:
assin_por clien deixa o_certi a2c3n10: bem a2c3n2: diret o_pagam passo a2c3n4: cumpr a2c3n6: nosso a2c4: preci_$ a2c4n: chave a2c4n5: pelo a2c5n: assun
o_proce a2c5n2: a_minha a2c5n3: no_ar a2c5n5: entao a2c5n9: noite a2c6n3: proce a2c7: parte_nao a2c7n2: conhe a2c8n2: minha a2c9n9: nossa a2cn: a_tua abaix_$
ao_meio as_vossa com_os d deu dia_dra dra e_com e_os eu_aviso loja marca meio_dia nos_o por_corre sofia vai_para a2cn12: prime vos a2cn17: camar a2cn2: 0_0
como_combi e_so ement fica_a me_disse notar onlin recib respo_da tua ultim_pagin a2cn3: a_ultim de_ontem e_eu meio na_seman segui a2cn4: escre helen impre
o_novo saiu a2cn5: a_sala gente a2cn6: a_noite algum sala a2cn7: as_duas coleg disse a2cn8: a_camar a2n: ^_agora ^_do ^_em ^_queri ^_temos ^_terao ^_uma
a_certi a_conta a_entre a_propo abrir_o advog advog_$ agora_e aguar_a algo_nao assin_na autor beiji ca_$ causa_do celul chega_$ coisa_que coisi com_as corte
costa costu da_capa da_pagin dados de_acord de_junho de_leite de_uma der diz_me doce doce_de dos_texto e_fica e_para e_por encom_o envia_o envio_a esta_onlin
estao_na estud exige faixa falta_decid fica_reser ficou_falta genti ha_novid ideia junto leite logot_$ manda_como marqu me_$ me_se melho na_ultim nas ningu
nos_qual o_catal o_fotog o_palco o_sinal o_verde obras ofici_a ou_um pagin_da palco para_aprov para_as peque perit placa_esta poder pront_menos puxad qual_e
que_me reser_o resta_apena rodap se_algo se_estiv senho_costa seria_otimo sexta_feira sinal_de site_ja so_nos tenha terao teste tiver_notic um_nao um_sinal
uma_ultim ver_o voces_a voces_ainda voces_na voces_tem a2n12: amanh_$ a2n2: ^_deixe ^_pedim ^_resta ^_voces a_mais ainda_esta andar as_prova as_tres carri
clara como_e ele esper_a estao_pront falar falar_com fique fonte luz nao_podem nos_devem novid o_link o_papel oleo passa_a pedim placa porqu rascu relat resta
sinal_$ suas tom vem_na vossa_aprov a2n3: ^_e algo devem e_de enqua_nao foto_que grafi_$ houve maior maque na_quart o_prazo o_senho ponto quint_as sabe
saber_se sempr vao vence a2n4: a_licen conta_$ desen esboc esper_do prome quase que_voces se_a seman_$ a2n5: ^_como dizer esta_seman a2n6: hoje_$ obra a2n7:
tempo a2n9: vamos volta a3: ?_e ^_basta a_aguar agrad_que anexo_a apena_a as_legen assin_ate banco_nao basta_um conse_manda conse_me copia_do cor_$ de_que
de_setem devol_assin diz_qual do_numer do_seu do_teu falta_apena fecha_a feedb feira_? fico gosta_de image junho_$ layou nao_avanc nao_sei nao_tenho o_envio
o_layou o_texto paine_do para_assin pesso pode_envia podem_impri preci_das qual_prefe que_nao que_nos queir segun_feira segun_prova sem_as serve setem
so_voces ter_os termo tiver_o tres_opcoe voce_prefe volto_ao a30c27n31: por a30c9n23: os a32c12n18: so a33c7n16: dia a35c3n44: se a35c4n15: falta a35c5n23:
nos a361c163n430: $ ^ a36c8n33: em a38c43n17: preci a3c: contr_assin devol_o em_abert me_os para_fecha produ teres a3c12n4: receb a3c15n2: fazer a3c2: certo
a3c21n5: nao_preci a3c2n: joao tem_de a3c2n2: na_pasta origi a3c2n23: na_segun a3c2n5: ^_com a3c2n9: la novo a3c3n: catal a3c3n2: o_numer rui termi a3c3n5:
decid a3c4: renov a3c4n2: domin a3c5: boas a3c5n3: ^_da ar a3c5n7: trata a3c6n3: servi a3c6n5: por_isso a3c7n3: otimo a3c9n24: hoje a3c9n8: temos a3cn: acess
banca conve duas_assin fotos_da organ publi a3cn2: email fatur_de junho resto a3cn3: aviso beijo a3cn4: te a3cn5: marta pra a3cn7: ficar a3cn8: chego disso
a3n: ^_seria a_falta a_prova arran_$ bolo carta_de causa com_um confe da_lista disso_ate em_branc escad fotos_$ impri_$ junta madei_$ minut montr nao_conse
oito palav_passe para_impri por_causa possi prefe_$ puder quand_tiver quant_sao sao_$ so_o socio terce tiver_um ultim_coisa a3n10: dias a3n2: ?_a ^_aguar
a_assin abrir as_0 casa encom_a escol_a esta_a esta_pront falta_o grava manda_nos nao_me numer_de pede se_nao segue_o a3n3: 0_e ^_enqua arran comen e_que
na_ofici parec reser_a sem_respo tudo_pront a3n4: ^_na a_madei as_amost ate_amanh branc licen ligue madei o_azul passe a3n5: amost depoi esta_em na_quint
ofici quint_$ a3n7: decis estar a3n8: ajuda a3n9: outra tambe a4: ^_quand ^_volto arren as_fotog ate_terca cores corre_ate das_duas de_arren de_olhos de_saber
do_contr e_uma favor_$ feira_dia ficam_a fotog_da horar_e mande me_duas nos_as o_cater obrig_ana olhos olhos_e perce quart_feira sair sei uma_vista vista
vista_de volto a42c14n37: com a44c43n62: esta a45c6n9: assin a46c12n87: na a49c7n18: ate a4c: a_lista dez preen a4c18n2: esta_tudo a4c2n: de_janei a4c2n2:
janei sr a4c2n4: combi a4c2n6: a_foto a4c2n7: mesmo a4c3n: e_mail a4c3n3: ^_tudo a4c4n12: ontem a4c4n2: mail a4c5n2: certi a4c5n4: ha a4c6: encon a4c9: esque
a4cn: acord final foto_da na_pagin nos_falta sobre_as a4cn11: monta a4cn16: estam a4cn2: abert a4cn3: a_0 de_0 a4cn4: ^_por carta ser a4cn6: plant a4cn8:
notic a4n: aguar_o desfo diga_me duas_datas menos_a nao_consi nao_tiver paine que_tiver quere sim_ou sobre_o vosso_ok a4n13: segun_$ a4n2: ^_avanc a_data
ainda_nos assin_e falta_a falta_nos link o_logot pagar segun_versa verde a4n3: de_marco deixe gosta o_formu palav papel so_falta a4n4: ^_aqui estiv prazo
a4n5: esper_da preco a4n6: entra marco queri a5: ^_antes algue ate_0 cater conco conse_envia contr_de de_convi digam nif o_dia opcoe preci_do prefe_? quer
revis a50c16n58: as a51c3n25: 0 a54c5n21: me a59c27n38: para a59n: ?_$ a5c: ai carla de_voces a5c12n2: muito a5c16n12: preci_de a5c2n2: teu a5c2n3: escri
a5c2n7: a_fatur a5c3n2: pasta a5c3n3: ca a5c3n5: pagam a5c3n7: esta_no a5c4n11: e_o a5c4n12: lhe a5c4n3: o_banco o_site a5c4n5: banco a5c5n10: ficou a5c5n4:
o_seu a5c6n14: pergu a5c6n2: tenho a5cn: da_equip a5cn5: porta a5n: ate_segun conti_a datas diga ok a5n13: azul ver a5n16: comec a5n2: data legen mas_a a5n3:
formu menos a5n35: amanh a5n4: 0_$ antes_de a5n5: conti_sem enqua sao a5n6: no_dia a5n7: vem a5n8: ^_assim quand a6: ^_me os_horar qual_das saber_quant sem_o
senao sexta_? sua_aprov vossa_assin a61c53n47: nao a62c23n55: da a62c6n52: do a67c19n68: que a6c: lista_de a6c10n7: agora pela a6c2n4: ^_boa a6c2n5: nova
a6c2n6: ^_senho a6c3n21: seman a6c3n7: copia a6c3n9: as_fotos a6c4n: da_sua a6c5n: vossa_parte a6c5n6: numer a6c8n6: obrig_pela a6cn: apena consi o_nome ter
a6cn13: dois a6cn3: boa_tarde equip a6cn8: versa a6n: ate_quart ficam segue_a um_sim a6n2: ate_quint lembr seria a6n4: 0_a segur sinal a6n5: ^_conti a6n8:
^_ainda sexta_$ a7: 0_? jeito me_diz os_texto sua_assin vosso_lado a78n12: ? a7c: anexo_o segue_em a7c14n17: isso a7c2n25: chega a7c2n4: corre a7c2n6: tarde
a7c2n8: fatur a7c30n7: nada a7c47n19: ! a7c4n5: boa a7c6n8: envio a7c7n4: site a7c7n8: fecha a7c9n: o_que a7cn: agrad a7cn2: abaix a7cn4: o_orcam a7cn5: voce
a7cn7: coisa a7n: basta capa pagin_0 a7n11: terca a7n14: na_sexta a7n2: ^_preci propo quem a7n3: aprov_$ a7n4: duvid a7n5: antes a7n6: podem a7n9: que_o a8:
envia_nos linha preci_da a86c54n99: e a8c10n11: entre a8c24n5: parte a8c2n6: ^_oi oi a8c2n7: ja_esta a8c3n10: manda a8c4n11: estao a8c4n12: ^_as a8c4n5: tem
ultim a8cn2: avanc_com impri lista a8cn3: que_eu a8n13: ainda_nao a8n15: ^_se a8n17: sim a8n2: aguar a8n3: convi logot a8n4: ^_falta se_o a8n7: escol a9:
do_vosso a9c11n2: ^_para a9c12n14: respo a9c2n10: grafi a9c2n12: conta a9c2n5: a_pagin a9c2n6: orcam a9c2n8: aqui a9c2n9: foto a9c3n13: senho a9c3n3: lado
a9c5n: da_vossa a9c6n6: seu a9c8n6: ^_so a9c8n8: confi a9c9n14: ^_obrig a9cn10: ^_sem a9cn11: passa a9cn2: nome a9cn3: a_cor a9n: horar a9n10: a_esper a9n15:
mas a9n5: a_grafi prova quart ac: !_agora !_o ^_caro ^_contr a_broch a_citac a_escri a_organ a_pen abert_$ aceit aprov_a aquel as_finan bolet caro cauca
cinco_biogr citac clien_a compr conve_de convo_$ copia_assin decid_a deixo deixo_a dia_marta dr_nuno ela ela_nao encon_o encon_uma envio_o estao_com euros_$
falta_mais feito feria_! fica_resol folhe for foto_$ grafi_nao hugo jo joana joao_deixo logos mail_de mais_com migue mil muito_bem o_acord o_ultim obrig_pelo
oi_hugo ola_tomas opini orcam_a os_recib osori pago parce pela_conve pen perfe_obrig poltr proce_esta que_esta que_manda que_te receb_e sam_a tenda_esta
tenho_o ultim_email vossa_duas ac10: perfe ac11n2: muito_obrig ac14n10: foi ac14n2: e_preci ac15: nada_$ ac2: afina aprov_o as_chave boas_feria do_nosso
falta_nada lanca nosso_lado nuno o_joao obrig_a pedid_o pergu_$ tudo_certo ac2n: isso_o levan lo parte_$ ac2n2: o_proje ac2n3: pedro ac2n4: hoje_a o_fiche
ac2n5: esta_na fiche ac2n7: claro ac2n8: proxi ac3: boas_festa digit esque_o minha_pergu ordem preci_fazer tudo_trata ac3n: ja_me o_domin procu ac3n3: noite_$
ac3n4: proje ac4: parte_e parte_esta ac4n: era ac4n2: damos regis ac4n3: o_meu ac4n6: pedid traba ac5: para_sua que_preci ac5n: festa ac5n3: resol ac5n4: meu
ac6: ^_otimo obrig_e ac6n: respo_$ ac6n4: de_mais obrig_$ ac7n: tudo_o ac7n2: da_nossa ac8: fazer_nada ac8n: ja_nao ac9: ^_perfe ac9n: nossa_parte acn:
0_euros ^_no a_ement a_parte anunc aos armaz arrum contr_esta d_rosa de_servi desde dia_rui diego dra_helen e_as empre errad euros finan gabi gabi_$ helen_o
janei_$ lado_$ letra ligou manue manue_$ momen o_resto o_sofa obrig_ja ola_sam para_impre para_os que_os ribei sam segun_e senho_a senho_ribei sofa tarde_d
tomas tudo_ca vai_ser acn2: ^_encom ^_fecha ^_pode as_plant ate_ao e_nao esta_monta ja_o o_logo o_regis o_salao obrig_pelas pelas pinto rosa salao segue_por
seman_passa acn3: a_nova pedir troca acn4: avisa nao_esta tecni acn5: algum_coisa coisa_$ descu que_falta reuni sabad an: !_a 0_ja ^_confi ^_envio ^_lembr
^_mais ^_poder ^_ponto ^_vou a_aprov a_azul a_banca a_banda a_carri a_casa a_conte a_equip a_escol a_estru a_fonte a_fotog a_montr a_palav a_procu a_reser
a_segui a_terce a_unica agora_? ainda_sem amanh_ao andai ao_conta ao_teu aos_dois aqui_ningu aqui_vai armar as_feria as_junta as_oito assin_o avise_se azul_?
azule banca_esta banda beijo_gabi bolo_$ cair caixa_de campo carpi carri_nao cento cerca_de chave_$ coisi_a coleg_$ coloc_o coloq comec_assim comer como_prefe
confi_a confi_com copia_a costa_o da_foto da_me das_0 de_a de_duas de_estar de_letra de_resto de_som de_teste de_tres decid_quem decis_e deixe_em deixe_me
dele depen_do desen_as dia_o dia_senho dias_e do_orcam do_pedro domin_$ duas_coisi duas_plant duas_vezes duvid_a e_agora e_esta e_manda e_no e_possi e_vossa
edito em_duvid ement_ja engen entra_em entre_$ envia_a envia_as equip_$ era_o esboc_para escri_a esper_por esta_atras esta_o esta_quase estiv_claro estof
estru estud_$ eu_nao expir fatur_$ fecha_na ficas formu_de foto_e fotog_do galer grafi_? hein hein_? helen_obrig horas houve_algum houve_luz igual ilust
impre_$ inaug inaug_$ irmos isso_vou iva ja_com joao_$ laura laura_$ le lembr_que levam licen_$ ligue_me ligue_nos lindo link_$ loja_$ mais_duas manda_$ mao
maqui_$ marce marco_esta marfi marta_$ mas_na me_a me_para melho_$ monta_a monta_o mudei music nao_caiu nao_envio nao_estiv nao_houve nao_o no_celul no_contr
no_escri no_paine noemi noemi_$ nos_dois nos_envia numer_do o_aviso o_das o_dinhe o_e o_encan o_esboc o_horar o_perit o_pinto o_plano o_porta o_puxad o_quart
o_rodap o_teu o_zip obra_quint obras_$ oi_rui oi_sonia ola_aos orcam_do orcam_e os_esboc os_preco pagam_$ pagin_e palav_e papel_marfi para_dia para_la
para_subir passa_$ passa_o passa_por pasta_$ paula pedim_a pedir_$ pedro_$ pinto_de plano plano_de plant_estao pode_$ por_ca por_cento prazo_de preci_disso
preci_dos predi previ previ_$ proxi_passo publi_a qualq_duvid quart_$ que_assin que_escol que_ficou que_soube quem_de quint_ja quise_conve recon reenv
reser_em resto_esta rodap_$ sala_fica se_$ se_em segue_as segun_fonte segun_mas sem_notic sem_press senho_o seus_comen sexta_e sitio so_chega so_depen so_pra
sonia subir subir_o ta taman tanto tem_que temos_o tempo_para terca_as terce_versa traba_na troca_a troco um_beiji unica unica_coisa valid valid_ate ve
vence_no vezes vezes_por visit_a viu vos_para vossa_! vossa_fotos vossa_respo vozes zip an2: 0_como ^_$ ^_comec ^_escol ^_um a_da a_plant a_tarde apres
aqui_esta as_porta as_suas avanc_$ caiu casa_e chama chega_em comig conte copia_e de_falar de_situa de_terca de_ver deles depen dinhe diz_que do_segur
duas_fotos e_diz em_copia email_$ encan esboc_$ esper_que esse estam_parad eu_ia falta_e fazia fecho iam insis levo_as lhe_o livre luis mais_$ marco_$ medid
metad na_obra nos_$ o_prime o_rascu o_relat o_tribu os_seus parad_a pdf pede_o pela_chama pelas_fotos podes ponto_de por_enqua preco_$ press prime_andar
pront_$ pront_para que_ainda quest reuni_de ricar rita sabe_qual sala_$ se_as segun_as seus sido sim_da sim_e situa soube tem_a tenho_de ultim_palav uma_copia
versa_esta video voces_iam vosso_sinal an3: ^_pergu ^_podem ^_voce a_ata a_do a_nossa album ata azul_$ caixa camar_nao cerca chega_na coloc comec_o dar
e_envia faco ia ja_estao maqui nossa_conta nova_versa o_mesmo o_preco o_telha obrig_pelos pelos prest que_vem sabad_$ tinta usar an4: ?_o ^_estou ^_que
^_respo a_obra abre avise chega_a demor forma levo mante nao_chega no_sabad parad pared qualq sai se_quise som an5: a_decis a_gente ano atras dias_$ outra_vez
telha tribu visit an6: comec_na e_amanh linda na_terca an7: dois_dias outro quise vez an8: estou an9: ^_estam c: 0h0 abrac abril acao agenc ah alex ampli
anter apont brind camin carol chequ compe conce daqui defei desis dezem difer disco enorm espla event excel exemp extra fabri ferna filho finai flore gavet
genia helde julga kkk lonas lu lurde madru manut mergu miche mo mudou nina norte olhan ouvir pacie pagos pagou paz pende pia re reemb regul reini retir satis
sente simon socia sorte spam suces thiag trato usamo vasco vemo vinha voz c10: de_fazer c10n: so_para c11n: obrig_! c2: ^_falso ^_pront a_digit a_funci alarm
apare ar_e assin_receb assun_encer banco_envio cance confi_$ cumpr_muita damos_o decla_foi desco_o digit_que diret_pelo e_ate e_bom e_neces efeit_$ encer_o
entao_fica entre_as entre_e envio_no era_so esta_encer estav_na falso falso_alarm faz faz_mal felic felic_! foi_entre foi_regis foram_entre infor_o isso_respo
ja_encon lhe_pedi lo_diret mais_pergu mal manha_nao me_passo meu_e meu_ultim muita muita_felic nao_faz natal_! neces_$ no_arqui no_lo numer_ja o_assun
origi_apare os_catal paga_nao para_ja parte_missa parte_obrig pedi_o pela_confi pela_nossa perfe_esta preci_o preoc proce_por que_ja receb_muito renov_o
reser_confi se_preoc tudo_entre tudo_muito c2n: a_festa a_proxi acabo ambas ambas_as as_parte bom_fim bons confi_e efeit esta_manha esta_resol feliz ignor
natal por_ambas que_lhe sem_efeit tao_depre tudo_do c2n2: ^_reser depre fecha_$ nenhu resol_$ tao c2n3: vizin c2n4: ^_os fazem tinha c2n5: de_seman fim_de
c2n6: fim c2n7: trans c2n8: parti c2n9: forne c3: ^_esque ^_marav assun_esta ate_a da_minha desco em_ordem entro ha_mais marav mensa minha_parte nao_tem neces
pagam_entro pelo_que perfe_ja por_encer praze_$ seu_arqui tudo_em um_gosto c31n12: !_$ c3n: antig com_isto conhe_o missa missa_cumpr nada_a pedi receb_tudo
tudo_$ c3n2: arqui_$ esta_noite foram gosto c4: !_da agora_nao com_isso e_tudo esque_a festa_! para_vosso praze sua_parte tenho_tudo um_praze vosso_conhe c4n:
e_paga o_servi c4n3: concl hoje_de nao_ha c4n5: de_manha estav c5: ^_esta fazer_mais preci_mais sua_infor c5n: ^_receb ja_temos c5n3: obrig_por c5n4: isto c6:
ja_tenho por_agora tudo_obrig c6n2: paga c6n3: ^_ja c6n6: manha c6n7: infor c7: foi_um preci_respo c7n4: arqui c8n: temos_tudo c9: encer cn: ^_combi ^_falam
a_chave a_reuni a_todos acabe acabe_de ao_senho ar_desde arrum_$ bonit busca cafe combi_entao compl concl_$ cumpr_! depre_$ dispe disse_o do_lado e_conta
e_ficou e_segue e_um empre_$ entre_no envia_$ envio_lhe escre_$ esta_assin esta_concl esta_decid esta_reser estaf expli fica_sem fica_tudo ficar_lento
fiche_na ignor_o isto_fica ja_nos las lento logo_e mae mais_algum manda_um manha_$ mes mim muda mudam_o nao_nos nosso_traba o_clien o_pedid o_pedro o_porte
o_vizin pagin_que parte_contr parti_$ passo_para pasta_parti pedro_ligou pela_respo pergu_a receb_hoje receb_o regis_$ regis_e reser_e respo_rapid resul
saiu_hoje segui_para seu_proce silvi site_pode sozin sua_encom sua_mae telef tiver_envio traba_concl trata_da troca_o tudo_bem tudo_claro tudo_resol um_beijo
vai_a visto vizin_e voce_receb ze ze_$ cn2: ^_isso ^_muito anos confi_que corre_$ dando dando_notic desca disso_$ dois_anos entre_o esta_fecha falam fui
hoje_e infor_$ isso_temos mais_dois monta_e mudam o_escri o_traba os_numer pena pode_ficar porte pouco uns cn3: a_trans feita notic_$ o_nosso cn4: as_0h
ontem_$ todos vejo cn5: 0h a_parti probl sem_probl trata_disso cn9: que_a n: abran abrim acima aco adiou agost agua alfan aline almoc aloja alpen anali andam
anna anota ansio apanh apeli aplic arco area atent atrio atual aumen baixo banhe banne barra barul bento betao bia bilhe botao braga bruno cabe cada cadea
calma campa canal cansa cante carro carva caso centi cerve charm cheio cima code compu confo crono cuida dada danif danta daque darmo davi defer dei dela
delic derru deslo deve devo dinis divir dizem dobra dorme duran ei eles eleva emite encam encar enten envel envie escav esqui estac estes estra esvaz etapa
europ fale falei fase filma fizem fizer fogao folga folha fonse fora frete frigo funda g garan gerei gil grave grua guard guias haver hospe imedi imper incom
inici inspe insta inter ir isabe itali jogo jorna latao leem legiv leio leu leve lido limpe liqui lixam lixar lona luzes manua marid maste mater medic mesas
mexem milao milim moura muro naveg navio newsl notas nove nunca objec ocasi olham omar ouca outdo outub ozdem padar palet pano par paulo pausa pecas pedem
pediu penal pendu perdi perio perto petic pince pintu pior pisar pisem piso pois pousa pouse prado praia prate prego prima print proto prove pudem pusem qr
quent quis raspa rastr recad reces reenc reis remar repos repre respe resum retor rever rezan rodou roma rotei rua samue sangr secas si simpa siste soam sotao
stand stock subme subst suja surgi susci tease tempi tente testa tivem tocar tomad toque traga trint umida urgen util vale valor vazio verao vespe vigor vir
virem web webin n2: 0h_$ ^_amanh ^_claro ^_convi ^_cris ^_de ^_entre ^_fique ^_fui ^_luis ^_passe ^_pena ^_ponho ^_prime ^_tinha ^_troqu a_clara a_copia
a_hora a_impre a_monta a_ofici a_placa a_porta a_secar a_ser a_vonta acaba_na acomp acres adian adivi adivi_que adora album_sai almei almei_vamos amou_? anda
andar_esta ano_novo aprov_da as_caixa as_marge as_nossa as_pared as_peoni ata_de audie avari azul_do azul_e banco_ainda bem_na camar_$ camar_e camar_ligo
carta_$ carto cerca_viva chega_amanh chega_no chega_so chego_e chego_hoje chego_o chego_ontem chove claro_expor claro_sem com_gosto comec_em como_funci
como_prome como_queri copia_para crian cris cris_sabe custo da_para da_seman danca danca_o de_outra de_pagam de_segun de_visit decis_foi demao_faco demos
depoi_da depoi_quise descu_$ descu_pelo desig dia_chega digo_algum disse_que disso_hoje dizer_o do_banco do_carta do_chao do_forne do_juiz do_som do_tribu
do_vo doze duvid_entre e_digo e_do e_meio em_azul em_todos emiti encad encom_saiu entao_quint entre_dois envia_lhe envia_vos envio_as eram_branc escre_lhe
escri_esta esse_azul estar_$ estiv_pront estou_em eu_disse expor expor_em fatur_do fazia_greve fica_por ficar_linda flori flori_pergu foi_a forma_$
forne_ficou fotos_na fotos_que gente_acres gente_fica gerad gosta_! greve greve_logo hotel ia_adivi inclu_no isso_amanh isto_$ ja_abre ja_volta juiz_$ juri
la_$ la_estar labor labor_amou legen_tambe levar lha lhes lhes_outra liga ligar ligo_lhes ligo_na linda_$ logo_esta logo_que luis_podes luz_na manda_cumpr
mante_se maque_$ marmo_chega me_da mesma mesmo_azul metro metro_e meu_coleg mexe mexe_na minha_coleg mundo mundo_no na_cerca na_mesma na_pared na_reuni
na_verti nada_de nao_nao nao_teria no_labor no_notar norma nota notar_$ numa o_chao o_eletr o_flori o_hotel o_marmo o_pdf o_rapaz o_recib o_tempo o_titul
o_verni o_vidra obra_mexe onlin_$ ontem_a os_desen os_dois os_forma otima outro_proje pagin_$ papel_e para_isto para_qualq para_segun pe peco_descu pedre
pela_prime pelo_trans pena_a peoni peoni_eram pergu_sim pergu_sobre podes_ver por_nos pra_usar prest_vence prime_metad probl_a proje_esta prova_o qual_foi
quand_chega que_chega que_chego que_sim que_todo queri_$ quise_legen razao res res_do respo_do ricar_$ se_da se_depoi se_pergu segue_na segun_demao sem_custo
seman_? seman_a seman_e seman_que senho_do sexta_ana sexta_as sim_$ so_na sr_almei tabel tambe_sem te_mando tecid telem telem_$ telha_$ tempo_ajuda terca_!
terca_$ tinha_pedid tinta_secar titul_esta toda todas todo_mundo todos_os trans_$ trans_fazia tres_dias tribu_$ um_metro uma_seman usar_na usei vamos_dando
veio vem_as venha ver_a ver_na verni versa_$ versa_segue verti verti_claro vidra viva viva_nao vo vo_danca voce_queri voce_se volta_$ vonta vonta_$
vossa_ajuda n3: ^_corri ^_hoje ^_infor ^_quant a_encom a_maqui a_tinta a_um amou avisa_$ bom_que carre chega_o chuva corri_o da_pra de_me de_nos de_novo
de_volta digo_$ e_e e_envio em_maio eram esta_inclu estam_a ficou_de fotos_ficar grand hora inclu isso_e ja_a juiz leva lhe_a maio maio_$ marge marmo me_manda
nao_a notic_da novo_$ o_album para_sexta pared_$ parti_de peco prepa proxi_seman quant_a que_gosta queri_saber rapaz se_preci secar_$ sim_a sim_o titul troqu
vao_ver vejo_isso ver_as vez_$ vosso_arqui n4: a_marta a_prime acaba bem_$ chao demao estou_a na_proxi no_fim o_tecni pergu_se porta_$ que_bom secar
segun_comec teria todo vos_a n5: da_grafi digo eletr infor_que mas_o mostr ponho n6: corri e_na ligo o_forne sua_pergu n7: e_ja n8: ^_sim da_camar
"""
