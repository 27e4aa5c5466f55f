"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: abris acedo aceti acha acham achas achou acril actua adore alcat aldei alega altur alvar amand amare ambie amiza anabe anote aprec arq arte assen assoc atenc autoc bater belmi blog bocad
bombe brasa brevi brilh bug c cabec cadei cader caduc call camil cara carda carin caros catar cave chefe choca chuve cinza claus clica clube cnpj comun cotas cpf criam dai dario dava debai
decor deduz defin degra delas demai dentr depos desta diari diria disto distr docus douto dupli efetu embai enche encol encos enque ensai escla esgot estej excer fabi facha falto famil fe
ficha filia fisic fixo folde foren fraca frent galpa ganha garag gasta gomes gralh gui gusta ilumi imove impie indiq ines infil inqui irs j kirst largu lava leao legai leiam ligac lima limpo
lina liso locuc login loica lomba longa lote malu maos mapa maria mario maxim melo menti minia mistu monte monto mosta mota nando ne ned nelia nervo neste netin nitid notif nunes ocre olhar
olho onde opcao optim ordaz panfl panto parab parou peito perde perol pesa pixel podia pomos ponha posto poupa prati presi prete preza profe propr punha px quadr quais quare quatr quero
quimi rabis reche recor redat redon refer repor retra revej rg risqu rodan rotul sa sabem salgu sampa sede seixa seja sejam serao serie sessa sesso sete simpl sloga socie somos story subi
subo suger t talve tampa tavei teatr terra teus tirar toldo topar tradu trime umas usari uso utili vazia vecto vegan velud venda verso vilar vinte voos wanda zeca a10c12n11: entre a10c27n6:
parte a10c2n11: grafi a10c2n5: a_pagin a10c2n8: aqui a10c2n9: encom a10c3n7: reser a10c4n7: ana_$ a10c4n9: ana a10c5n10: a_sua a10cn11: passa a10cn3: a_cor nome a10cn4: 0_de a10cn5: quart
a10n: horar a10n17: mas a10n2: ^_segue a10n3: por_favor a10n5: a_grafi a10n7: prova a10n9: a_vossa a116c36n87: de a11c2n8: o_contr a11c48n16: tudo a11c4n10: para_o vai a11c4n14: senho
a11c51n21: ! a11c5n: da_vossa a11c5n8: e_a a11c7n4: ^_nao a11cn3: sobre a11cn8: a_segun a11n3: favor a11n4: diz a12c10n15: fica a12c2: devol a12c2n13: ^_oi oi a12c3n11: com_a a12c3n12: pront
a12cn4: cor tiver a12cn5: avanc a12cn6: saber a12cn8: o_vosso a12n6: quant a13c2n6: para_a a13c4n15: com_o a13cn17: assim_que a13n3: fotog a13n4: prefe a14c25n15: mais a14c2n21: como
a14c3n11: pode a14c4n15: fotos a14n7: conti a15c: em_anexo a15c2n6: tres a15c5n7: aprov a15c6n18: eu a15n22: esper a15n7: dos a16c2n9: envia a16c4n6: ^_ola a16c4n7: ola a16c5n7: ^_bom
a16c6n7: bom_dia a16n3: feira a179c76n203: o a17c: anexo a17c11n13: bom a17c11n18: um a17c4n16: ao a17c4n19: assim a17cn15: quint a185c59n240: a a18c2n5: das a18n5: ate_sexta a19c3n13: segue
a19n: texto a19n3: qual a2: 0_ou 0_para 0_serve 0_vai ?_obrig ^_agrad ^_ao ^_duas ^_eu ^_ficam ^_gosta ^_ha ^_posso ^_preen ^_propo ^_sra a_acont a_certe a_direc a_maque a_minut a_pagar
a_senha acess_ao acont acont_convi agora_so agrad_$ ainda_o ajust alem anexo_$ antes_$ ao_assun ao_paine apura aqui_na as_opcoe as_tuas assim_$ assin_a assin_as ate_dia aval aviso_o
branc_para briga_ou bruna capa_$ capas catal_preci cater_preci certe certe_de certi_perma certo_$ cidad cidad_$ com_estim com_voces comec_a como_sair conco_com conco_entre confi_o
conse_segur conti_em contr_para convi_$ convi_darem cor_da cor_dos corta cozin_$ da_0 da_copia da_home da_mais da_montr da_nova da_placa darem darem_me das_fotog das_fotos das_tres data_$
datas_que de_cidad de_encom de_fatur de_licen de_linha de_preco de_reser de_venci decla_na deem deem_uma dez_dias dia_teres digam_nos direc direi do_costu do_domin docum dos_tres dou_lhe
duas_coisa duas_linha duvid_ligue e_ai e_digam e_essa ele_nao em_vosso ender_de entre_a envia_me erro espos esta_aqui esta_certo esta_desfo esta_livre estam_pront eu_dou excet excet_a
falta_as falta_duas falta_me falta_os favor_ate feedb_$ feira_0 fico_no fotog_? genti_$ grava_na home horar_ate iban incli incli_me insti ja_teve janel jeito_$ legal lembr_a letre lhe_um
liber licen_esta livre_a logot_em lugar luz_verde mais_jeito mais_tarda mande_me mate me_acess me_as me_chega me_devol me_dizer me_fala me_passa me_por me_salva medir medir_a menu
mesmo_disso minut_do moinh molde molde_da na_capa na_conta na_data nada_alem nao_$ nao_const nao_volte nif_$ no_aguar nome_que nomes nos_a nos_ainda nos_devol o_apura o_assin o_aval o_carta
o_estud o_mais o_molde o_nif o_segur ola_sofia oleo_mas olhad opcoe_de oport oport_de orcam_assin os_logot ou_ao ou_doce ou_nao ou_o ou_so outub_nao pagar_conco papel_timbr para_ca para_que
pedim_que perma pires pires_$ pode_confi pode_pedir pode_ser podem_avanc por_genti porqu_nao porta_so posso pra_gente preci_mesmo prefe_e pro produ_$ proje_de pront_a propo_me que_vai
quer_saber quer_ver quint_feira quint_o rascu_do recla repar repar_que reser_os saber_qual sair_que saiu_de salva salvo_erro se_conco se_esque segur_a segur_quer senha seria_possi setem_para
so_a so_ficou sobre_a solic sra sua_espos tal tal_como tarda tarde_dr teo teve teve_oport texto_de timbr tuas tuas_corre um_jeito um_lembr um_minut uma_duvid uma_foto uma_image uma_linha
uma_olhad vaga vaga_na vai_grava valeu venci verda versa_da versa_do vetor via voce_conse voces_$ volta_para volte volte_a vossa_decis vossa_sobre vosso_feedb vosso_nif vosso_nome a20c15n12:
sua a20c8n48: ^_a a20n11: dia_0 a21c2n12: duas a21c4n11: contr a21c52n26: obrig a21c5n11: pagin a21cn7: conse a22c34n49: ja a23cn12: voces a24c6n25: sem a24c6n9: vosso a24n: assin_$
a25c10n59: ^_o a25c3n47: segun a25n26: sexta a25n5: ou a26n26: ainda a28c15n45: no a29c7n13: vossa a29cn16: uma a2c: !_o a_escri a_quint as_dez assin_nao b biogr briga broch conno convo
cozin de_produ deixo e_devol ela_nao nome_do o_notar site_esta tenda_esta trata_$ a2c10n2: minha a2c11n11: nossa a2c18: mais_nada a2c18n3: nao_e a2c2: a_decla carla_$ cinco do_site este
nao_falta a2c2n: aceit e_com nao_se o_origi a2c2n2: feria por_aqui a2c2n3: funci o_proje segui a2c2n4: dr rapid saiu sem_a a2c2n5: respo_a a2c2n7: a_noite vou a2c2n9: mando a2c3n: a_tua
assin_por deixa o_certi a2c3n2: clien o_pagam tua a2c3n4: cumpr passo a2c3n6: nosso a2c3n9: logo a2c4: decla preci_$ a2c4n11: bem a2c4n2: era a2c5: para_sua a2c5n: assun chave o_proce
a2c5n2: festa a2c5n3: no_ar a2c5n7: entao a2c6n11: noite a2c6n3: proce a2c7n2: a_minha a2c8: parte_nao a2c8n2: conhe a2cn: abaix_$ as_vossa com_os costu d deu dia_dra dra_helen e_os ela
eu_aviso exige junto nos_o por_corre sofia vai_para a2cn12: a_camar a2cn13: vos a2cn2: 0_0 a_conta e_so fica_a luz marca onlin respo_da ultim_pagin a2cn24: camar a2cn3: a_ultim album
como_combi ement me_disse na_seman a2cn4: conta_$ de_ontem desen e_eu impre o_novo a2cn5: a_sala escre nao_esta pedir a2cn6: sala a2cn7: as_duas obra a2cn8: coleg a2cn9: disse a2n: ^_do ^_em
^_salvo ^_temos ^_terao ^_uma a_bola a_entre a_propo abrir_o advog advog_$ aguar_a algo_nao assin_na atent autor bola bola_esta ca_$ causa_do celul chega_$ coisa_que coisi coloq com_as const
corte costa da_capa da_pagin dados de_junho de_leite de_outub de_uma der diz_me doce doce_de dos_texto dou e_fica e_para e_por e_vossa em_nome encom_o envia_as envia_o envio_a esta_do
esta_onlin estim estud faixa feira_$ fica_reser ficou_falta galer genti ha_novid ideia indic ladri legen_ate lindo logot_$ loja_$ manda_como marfi marqu me_$ me_para me_se melho na_ultim
nome_de nos_envia nos_qual o_catal o_fotog o_horar o_ladri o_palco o_verde obras ofici_a ou_um outub pagin_da pagin_e palco para_aprov para_as pasta_$ paula pedir_$ peque perit placa_esta
poder pront_menos prova_da puxad qual_e que_me reser_o resta_apena rodap se_algo se_estiv seis senho_costa seria_otimo sinal_de site_ja so_nos subir tenha terao teste tiver_notic todas_as
um_nao um_sinal uma_ultim ver_o voces_a voces_ainda voces_na voces_tem a2n11: vamos a2n12: amanh_$ a2n2: ^_agora ^_deixe ^_voces a_mais agora_e andar as_prova as_tres beiji carri clara
como_e depen em_casa esper_a estao_na estao_pront falar falar_com falta_decid fique fonte iva livre nao_podem nos_devem o_link o_papel o_sinal oleo os_preco passa_a placa relat sinal_$ tom
vem_na vossa_aprov a2n3: ^_e ^_pedim ^_resta algo as_cores devem e_de enqua_nao foto_que grafi_$ houve maior na_quart ningu o_prazo o_senho ponto quint_as resta sabe todas vao vence a2n4:
?_o esboc esper_do maque prome que_voces saber_se seman_$ a2n5: ^_como a_licen dizer eletr esta_seman se_a telha a2n6: hoje_$ a2n7: outro tempo vez a3: ^_basta a_aguar a_capa agrad_que
assin_ate basta_um conse_manda conse_me cor_$ da_loja da_uma de_que de_quem de_setem devol_assin diz_qual do_numer do_seu do_teu e_me e_nos ender fala fecha_a feedb fico gosta_de image
junho_$ layou na_feira nao_avanc nao_sei nao_tenho o_envio o_layou ou_a paine_do para_assin pode_envia podem_impri preci_das qual_prefe que_nao queir recib_de remet rubri segun_feira
segun_prova sem_as serve setem so_voces ter_os termo texto_da tiver_o tres_opcoe voce_prefe volto_ao a31c10n25: os a31c28n34: por a34c12n18: so a35c3n51: se a36c4n18: falta a36c8n20: dia
a386c172n465: $ ^ a38c46n21: preci a38c5n27: nos a3c: a_tenda copia_do de_entre devol_o em_abert essa me_os tenda teres a3c10n29: hoje a3c2: fecha_o a3c22n5: nao_preci a3c2n: certo joao loja
tem_de a3c2n10: la a3c2n2: origi a3c2n5: ^_com a3c2n6: esta_na a3c2n9: novo te a3c3n: catal a3c3n2: diret o_numer a3c3n4: termi a3c3n5: proje a3c3n6: decid a3c4: renov a3c4n2: rui a3c5n:
boas a3c5n2: domin a3c5n3: ^_da ar a3c5n8: trata a3c6n4: servi a3c7n3: otimo a3c7n5: por_isso a3c9n8: temos a3cn: acess ao_meio banca contr_assin conve duas_assin fotos_da meio_dia organ
produ publi a3cn13: dias a3cn2: ^_queri abrir email junho pede recib a3cn3: beijo meio resto a3cn4: casa helen a3cn5: marta a3cn6: algum aviso gente a3cn8: disso a3cn9: ficar a3n: ^_seria
a_certi a_falta arran_$ as_legen bolo carta_de causa com_um confe da_lista de_acord disso_ate em_branc escad fotos_$ impri_$ junta leite madei_$ montr nao_conse nas palav_passe para_impri
pesso por_causa possi prefe_$ puder quand_tiver quant_sao salvo sao_$ sexta_feira socio terce tiver_um ultim_coisa a3n10: estar tambe a3n2: ^_aguar a_assin encom_a escol_a falta_o grava
manda_nos nao_me novid numer_de porqu se_nao segue_o a3n3: ?_a ^_enqua ainda_esta arran as_0 comen e_que esta_a esta_pront na_ofici oito parec pedim rascu reser_a sem_respo sempr tudo_pront
a3n4: ^_na a_madei as_amost ate_amanh ele ligue madei o_azul passe quase suas a3n5: 0_e amost branc depoi esta_em a3n6: quint_$ a3n7: decis a3n8: ajuda a3n9: outra volta a4: ?_e ^_quand
^_volto anexo_a arren ate_terca banco_nao corre_ate das_duas de_arren de_olhos de_saber favor_$ feira_? feira_dia ficam_a fotog_da horar_e mande me_duas nos_as o_cater obrig_ana olhos
olhos_e perce quart_feira sair sei uma_vista vista vista_de volto a41c8n40: em a45c8n13: assin a46c15n39: com a49c44n74: esta a4c: a_lista dez para_fecha preen a4c11: esque a4c16n2: fazer
a4c19n3: esta_tudo a4c2n16: estam a4c2n2: de_janei a4c2n3: janei na_pasta a4c2n4: carta a4c2n5: combi a4c2n6: a_foto plant a4c3n: ^_sr a4c3n2: e_mail a4c3n3: ^_tudo a4c4n3: mail a4c5n6: ha
a4c6: encon a4c6n13: ontem a4cn: dra foto_da nos_falta sobre_as a4cn13: prime a4cn2: abert fatur_de final notar a4cn4: ^_por de_0 ser a4cn8: notic a4cn9: chego a4n: aguar_o apena_a desfo
diga_me duas_datas e_uma falta_apena menos_a minut nao_tiver paine que_tiver quere sim_ou so_o sobre_o ta vosso_ok a4n2: ^_avanc a_data ainda_nos assin_e falta_a falta_nos link o_logot pagar
segun_versa verde a4n3: a_prova cores deixe gosta o_formu palav so_falta a4n4: ^_aqui papel prazo a4n5: estiv licen ofici a4n6: esper_da na_quint a5: ^_antes as_fotog ate_0 cater conco
conse_envia contr_de de_convi digam do_contr nif o_dia o_texto opcoe preci_do prefe_? a50c9n21: ate a54c3n30: 0 a55c12n91: na a57c16n72: as a57c5n24: me a5c12n2: muito a5c12n7: receb
a5c17n14: preci_de a5c2: carla a5c2n2: teu a5c2n23: na_segun a5c2n7: mesmo a5c3n3: ca a5c3n6: pagam a5c3n8: esta_no a5c4n14: e_o a5c4n3: o_site a5c4n7: pelo a5c5n2: certi a5c5n4: o_seu
a5c7n16: pergu a5c7n3: tenho a5cn: acord da_equip na_pagin a5cn11: monta a5cn4: a_0 a5cn5: pra a5cn9: queri a5n: ate_segun conti_a datas diga nao_consi ok que_nos revis a5n10: entra quand
a5n13: segun_$ a5n14: azul a5n15: ver a5n3: de_marco formu legen menos a5n39: amanh a5n4: 0_$ a5n5: antes_de conti_sem enqua a5n6: marco no_dia sao a6: ^_me algue os_horar qual_das
saber_quant sem_o senao sexta_? sua_aprov vossa_assin a61n: ?_$ a63c30n42: para a67c56n54: nao a68c7n54: do a6c: lista_de a6c10n9: agora a6c11n8: pela a6c2n5: ^_boa nova a6c3n22: seman
a6c4n4: sr a6c4n8: copia a6c5n10: ficou a6c5n3: o_banco a6c5n5: banco a6c5n7: numer a6c9n6: obrig_pela a6cn: ai ate_quart de_voces o_nome ter a6cn3: equip a6cn4: boa_tarde a6cn5: porta
a6cn9: versa a6n: ficam quer segue_a um_sim a6n17: comec a6n2: ate_quint data lembr seria a6n4: mas_a a6n5: 0_a ^_conti sinal a6n8: ^_ainda preco sexta_$ vem a6n9: ^_assim a7: 0_? jeito
os_texto sua_assin vosso_lado a70c26n67: da a74c21n76: que a7c: anexo_o a7c11n2: o_que a7c15n17: isso a7c2n15: dois a7c2n4: corre escri a7c2n8: a_fatur a7c2n9: tarde a7c32n7: nada a7c3n10:
as_fotos a7c3n3: pasta a7c3n7: ^_senho a7c4n12: lhe a7c4n6: boa a7c5n: da_sua a7c6n9: envio a7c7n4: site a7cn2: apena a7cn3: abaix a7cn4: o_orcam a7cn9: que_o a7n: basta a7n12: terca a7n15:
na_sexta a7n2: ^_preci propo a7n3: aprov_$ a7n4: segur a7n6: podem a7n7: antes a8: envia_nos linha me_diz preci_da a84n15: ? a8c: segue_em a8c2n27: chega a8c2n8: ja_esta a8c3n11: manda
a8c4n13: ^_as a8c4n5: tem a8c5n: vossa_parte a8c5n5: ultim a8cn: agrad a8cn2: avanc_com impri lista a8cn3: que_eu a8cn7: coisa voce a8n: capa a8n13: ainda_nao a8n15: ^_se a8n2: aguar a8n20:
sim a8n3: convi logot a8n4: duvid quem a8n5: ^_falta se_o a8n8: escol a9: do_vosso a95c59n119: e a9c11n2: ^_para a9c12n15: respo a9c2n6: orcam a9c2n9: fatur a9c3n4: lado a9c3n9: foto
a9c4n12: estao a9c4n15: conta a9c7n10: fecha a9c7n6: seu a9c8n6: ^_so a9c9n14: ^_obrig a9c9n9: confi a9cn10: ^_sem a9cn2: consi a9n: pagin_0 a9n11: a_esper ac: !_agora ^_caro ^_contr a_broch
a_citac a_organ a_pen abert_$ agrad_a aprov_a aquel as_finan assim_o bem_a bolet camin caro cauca cinco_biogr citac clien_a conve_de convo_$ copia_assin decid_a deixo_a dia_marta dr_nuno
encon_o encon_uma envio_o estao_com euros_$ exemp falta_mais feito feria_! ferna fica_resol fica_so folhe for foto_$ grafi_nao hugo jo joao_deixo leo logos mail_de mais_com manha_o migue mil
morad muito_bem o_acord obrig_pelo oi_hugo ola_rui opini orcam_a os_recib osori pago parce pela_conve pen perfe_obrig poltr proce_esta que_e que_esta que_manda quite receb_e saber_o sam_a
segui_ontem sem_ela senho_junto ultim_email vossa_duas ac10: perfe ac11n2: muito_obrig nossa_parte ac15n12: foi ac16n4: e_preci ac17: nada_$ ac2: aprov_o as_chave boas_feria compr_de
do_nosso entre_as falta_nada lanca nosso_lado nuno o_joao o_ultim obrig_a pedid_o pergu_$ que_te ac2n: a_festa isso_o levan que_lhe tudo_certo ac2n2: lo nenhu o_regis parte_$ ac2n3: fecha_$
pedro ac2n4: o_fiche tinha ac2n5: fiche hoje_a sabad ac2n7: claro ac2n8: proxi ac3: afina compr digit minha_pergu ordem preci_fazer tudo_trata ac3n: boas_festa ja_me ac3n3: noite_$ ac4:
esque_o parte_e ac4n: o_domin ac4n2: damos procu ac4n3: o_meu ac4n5: de_manha ac4n6: pedid traba ac5: parte_esta que_preci ac5n2: regis ac5n3: resol ac5n5: meu ac6: ^_otimo obrig_e ac6n:
respo_$ ac6n3: concl ac6n4: de_mais obrig_$ ac6n6: manha ac8n: ja_nao tudo_o ac8n3: da_nossa ac9: ^_perfe fazer_nada acn: 0_euros ^_no a_casa a_parte anunc ao_senho aos armaz arrum
contr_esta d_rosa de_servi dia_rui dia_sr diego empre errad esta_concl estaf euros finan gabi gabi_$ helen_o janei_$ joana lado_$ letra ligou manue manue_$ momen o_sofa obrig_ja ola_sam
ola_tomas para_impre para_os que_os receb_o ribei sam segun_e senho_a senho_ribei sofa tarde_d tenho_o tudo_ca vai_ser acn11: que_a acn2: ^_encom ^_fecha ^_pode a_ement a_plant a_procu
as_plant ate_ao comig e_as esta_monta ja_o o_logo o_resto o_salao obrig_pelas pelas pena pinto rosa salao segue_por seman_passa tomas vai_a acn3: a_nossa a_nova dar desde e_nao troca acn4:
avisa tecni acn5: algum_coisa coisa_$ demor reuni acn6: descu que_falta an: !_a ?_esta ^_confi ^_envio ^_esper ^_lembr ^_mais ^_poder ^_ponto ^_segun ^_vou a_aprov a_azul a_banca a_banda
a_carri a_conte a_equip a_escol a_estru a_fonte a_fotog a_montr a_palav a_que a_reser a_segui a_terce a_unica aceit_$ agora_? aguen ainda_sem amanh_ao andai ao_conta ao_teu aos_dois
aqui_ningu aqui_vai armar as_feria as_folha as_junta as_seis avise_se azul_? baixo banca_esta beijo_gabi bia bolo_$ cair caixa_de campo canal carim carpi carri_nao caso cento cerca_de
chave_$ cima clien_o coisi_a coleg_$ coloc_o comec_$ comec_assim comer como_prefe confi_a confi_com const_da contr_ainda contr_da copia_a costa_o da_foto da_me das_0 data_da de_a de_duas
de_entra de_estar de_fever de_letra de_resto de_som de_teste de_tres decis_e deixe_em deixe_me dele depen_do desen_as dia_o dia_senho dias_e do_orcam do_pedro domin_$ duas_coisi duas_plant
duas_vezes duvid_a e_agora e_esta e_manda e_no e_possi edito eletr_$ eleva em_contr em_duvid ement_ja encom_as eng engen entra_na entre_$ envia_a envie equip_$ esboc_para escri_a esper_por
esta_atras esta_consi esta_o esta_quase estiv_claro estof estru estud_$ eu_nao expir fatur_$ fecha_na fever ficas ficou_lindo folha formu_de foto_e fotog_do gil goste grafi_? guard hein
hein_? helen_obrig horar_da houve_algum houve_luz igual ilust impre_$ inaug inaug_$ indic_em irmos isso_vou ja_com joao_$ laura laura_$ le lembr_que lena licen_$ ligue_me ligue_nos link_$
mais_duas manda_$ mao maqui_$ marce marco_esta marta_$ mas_na me_a melho_$ monta_a monta_na monta_o mudei na_duvid nao_caiu nao_envio nao_estiv nao_houve nao_o no_celul no_contr no_escri
no_paine noemi noemi_$ nos_dois nos_receb numer_do nunca o_aviso o_canal o_das o_dinhe o_e o_encan o_esboc o_perit o_pinto o_plano o_porta o_puxad o_quart o_rodap o_teu o_zip obra_quint
obras_$ oi_bia oi_rui oi_sonia ola_aos ola_joana orcam_do orcam_e os_esboc pagam_$ palav_e papel_$ papel_marfi para_dia para_la para_subir passa_$ passa_o passa_por pedim_a pedro_$ permi
pinto_de plano_de plant_estao pode_$ por_ca por_cento por_e prazo_de preci_disso preci_dos preco_do predi previ_$ pront_falta prova_em proxi_passo publi_a qualq_duvid quant_pesso quart_$
que_assin que_escol que_ficou que_soube quint_ja quise_conve recon reenv regre reis reser_em resto_esta rodap_$ rodar sala_fica salvo_indic se_$ se_em segue_as segun_fonte segun_mas
sem_notic sem_press senho_o seus_comen si simpa sitio so_chega so_depen so_pra sonia subir_o taman tanto tem_que temos_o tempo_para tens terca_as terce_versa termi_no toda_a traba_na trint
troca_a troco um_beiji unica unica_coisa valid valid_ate valor vence_no verao vezes vezes_por visit_a viu volta_a vos_para vossa_! vossa_fotos vossa_respo vozes zip an2: 0_como 0_ja ^_$
^_comec ^_escol ^_um a_da a_petic a_porta a_vonta apres aqui_esta as_porta assin_o avanc_$ azule banda caiu casa_e chama chega_em conte copia_e de_falar de_situa de_terca de_ver decid_quem
deles dinhe diz_que do_segur duas_fotos e_diz em_copia email_$ encad encan entra_a entra_em era_o esboc_$ esper_o estam_parad eu_ia falta_e fazia fecho fotos_na horas iam insis levam levo_as
lhe_o luis mais_$ marco_$ medid metad music na_obra ningu_em nos_$ o_prime o_rascu o_recib o_relat o_tribu os_seus parad_a pdf pede_o pela_chama pelas_fotos petic plano podes ponto_de
por_enqua preci_estar preco_$ press previ prime_andar pront_$ pront_para que_ainda quem_de quest reuni_de ricar sabe_qual sala_$ seus sexta_e sido sim_da sim_e situa soube tem_a tenho_de
toda ultim_palav uma_copia ve veio versa_esta video voces_iam vonta vosso_sinal an3: ^_pergu ^_podem ^_voce a_ata a_do a_tarde as_oito ata azul_$ bom_que camar_nao carre cerca chega_na coloc
comec_o de_volta e_envia esper_que esse faco ja_estao maqui nossa_conta nova_versa o_mesmo o_preco o_telha obrig_pelos peco pelos prest que_vem queri_saber rita sabad_$ se_as tinta usar an4:
^_estou ^_que ^_respo a_obra abre as_suas avise chega_a forma ia levo nao_chega no_sabad parad pared qualq sai se_quise segun_as som teria an5: a_decis ano atras caixa dias_$ mante outra_vez
tribu visit an6: a_gente comec_na linda an7: e_amanh na_terca quise an8: dois_dias estou an9: ^_estam c: 0h0 abrac abril acao achei agenc ah alcad alex ampli anter apont brind carol chequ
compe credi defei desis difer disco espla event excel extra fabri filho finai flore gavet genia helde iris julga kkk lara lonas lu lurde ma madru manut mergu miche mudo mudou noivo norte
olhan otelo ouvir pacie pagos pagou patri paz pende pia re reemb regul reini retir satis sente simon sorte spam suces thiag tiago trato usamo uteis vasco vemo vinha voz xana c10n: so_para
c11: de_fazer c11n: obrig_! c2: ^_chave ^_falso ^_pront a_digit a_funci acabo_de aceit_a alarm apare ar_e assin_receb assun_encer ate_sabad banco_envio cance chave_entre concl_foi confi_$
cumpr_muita damos_o decla_foi desco_o digit_que diret_pelo e_bom e_neces efeit_$ encer_o enorm entao_fica entre_e envio_no era_so esta_encer estav_na falso falso_alarm faz faz_mal foi_entre
foi_regis foram_entre infor_o isso_respo ja_encon lhe_pedi lo_diret loja_! mais_pergu mal manha_nao me_passo meu_e meu_ultim nao_faz natal_! neces_$ no_arqui no_lo numer_ja o_arqui o_assun
origi_apare os_catal paga_nao para_ja para_seu parte_missa parte_obrig pedi_o pela_nossa perfe_esta proce_por que_ja receb_muito renov_o reser_confi sabad_! se_preoc seu_conhe socia
tudo_concl tudo_entre tudo_muito c2n: a_proxi ambas ambas_as as_parte bom_fim bons e_ate efeit esta_manha esta_resol feliz ignor mae natal por_ambas preoc saiu_hoje sem_efeit tao_depre
tudo_do c2n2: ^_reser depre mais_dois resol_$ c2n3: feita tao vizin c2n5: ^_os de_seman fazem c2n6: fim_de c2n8: parti trans c2n9: fim forne c3: ^_marav assun_esta ate_a da_minha desco
em_ordem entro felic_! ha_mais marav mensa minha_parte muita muita_felic nao_tem neces o_compr pagam_entro pela_confi pelo_que perfe_ja por_encer praze_$ preci_o seu_arqui tudo_em c32n12:
!_$ c3n: acabo confi_e missa missa_cumpr nada_a receb_tudo tudo_$ c3n2: antig foram c3n3: esta_noite pedi c4: !_da agora_nao com_isso felic festa_! para_vosso praze tenho_tudo um_gosto
um_praze vosso_conhe c4n: com_isto conhe_o e_paga c4n2: arqui_$ gosto o_servi c4n3: hoje_de nao_ha c4n8: estav c5: ^_esque ^_esta e_tudo esque_a fazer_mais preci_mais sua_infor sua_parte
c5n: ja_temos c5n2: ^_receb c5n4: obrig_por c6: ja_tenho por_agora tudo_obrig c6n2: paga c6n3: ^_ja c6n4: isto c6n8: infor c7: preci_respo c8: foi_um c8n: temos_tudo c8n4: arqui c9n: encer
cn: ^_combi ^_falam a_chave a_loja a_reuni acabe acabe_de ar_desde arrum_$ bonit braga busca cafe certo_por combi_entao conce concl_$ cumpr_! daqui das_mesas de_dezem depre_$ dezem dezem_a
dispe disse_o e_conta e_ficou e_segue e_um empre_$ entre_no envia_$ envio_lhe escre_$ esta_assin esta_decid esta_reser expli fica_sem fica_tudo ficar_lento fiche_na ignor_o isto_fica ja_nos
las lento logo_e mais_algum manda_um mando_$ manha_$ mes mesas mim mo muda mudam_o nao_nos nina nosso_traba o_clien o_conce o_pedid o_pedro o_porte o_vizin ontem_o ontem_para pagin_que
para_braga parte_contr parti_$ passo_para pasta_parti pedro_ligou pela_respo pergu_a plant_das procu_assin receb_hoje regis_$ regis_e reser_e respo_rapid resul segui_para seu_proce site_pode
sozin sua_encom sua_mae te_pedi telef tiver_envio traba_concl trata_da troca_o tudo_bem tudo_claro tudo_resol um_beijo visto vizin_e ze ze_$ cn2: ^_isso ^_muito a_copia a_todos anos compl
confi_que corre_$ dando dando_notic disso_$ do_carta do_lado dois_anos entre_o esta_fecha falam fui infor_$ isso_temos monta_e mudam nota o_traba os_numer porte pouco silvi uns voce_receb
cn3: a_trans hoje_e notic_$ o_escri o_nosso cn4: acaba as_0h desca ontem_$ pode_ficar vejo cn5: 0h a_parti probl sem_probl trata_disso cn6: todos n: abran abrim acima aco adiou agua alfan
aline almoc aloja alpen anali andam anna ansio apanh apeli aplic arco area artig assus atend atrio atual audit aumen balan banhe banne barra barul bento betao bilhe botao bruno cabe cadea
caio calma campa cansa cante carro carva cedo centi cerve charm cheio cica code compu crono cuida dada dani danif danta daque darmo defer dei dela delic derru deslo deve devo diger dinis
diver divir dizem dobra doria dorme edmun ei eira eles emite encam encar enten esqui estes estra esvaz etapa europ exter falca fale falo filma filme firmi fizem fizer fogao folga fonse fora
frete frigo funda g garan gerei grave guias haver hospe humid imedi imens imper incom inici inspe insta intei inter ir itali jogo jorge jorna juca lados latao latas leem legiv leio lemos leu
leve lido limpe liqui lixam lixar lona luzes mafal manua marid marin maste mater matos matri medic mexem milao milim motiv moura muro naveg navio netlu newsl notas objec obser ocasi olham
omar otavi ouca outdo ozdem padar pague palet pano par pasco pausa peca pecas pedem pediu penal pendu perdi perio perto pince pior pisar pisem piso pousa pouse prado praia prate pre prego
prend prima print pronu prove pudem pusem qr quent quinz ramos raspa rastr recad reces reenc rele remar repos repre respe resum retor rever rezan rios rodou roma rua sabes samue sangr secas
serra siste soam sotao stand stock su subme subst suja surgi susci tania tease tempi tente terre testa tipog tivem tocar tomad toque traga umida util vale vazio vespe vigor vir wagne web
webin n11: da_camar n2: !_segun 0h_$ ^_amanh ^_claro ^_convi ^_cris ^_de ^_entre ^_falei ^_fique ^_fui ^_luis ^_passe ^_pena ^_ponho ^_prime ^_tinha ^_troqu a_clara a_escav a_filip a_hora
a_impre a_monta a_ofici a_placa a_secar a_ser acaba_na acres adian adivi_que adora agost album_sai almei almei_vamos amou_? anda andar_esta ano_novo anota ao_fim aprov_da as_crian as_marge
as_nossa as_nove as_pared as_peoni ata_de ate_as audie avari aviso_$ azul_do azul_e banco_ainda bem_na cada camar_e camar_esta camar_ligo carta_$ carto_$ cerca_viva chega_amanh chega_no
chega_so chego_e chego_hoje chego_ontem chove claro_expor claro_sem com_gosto comec_em como_funci como_prome como_queri confo conta_e copia_para cris cris_sabe custo da_para danca danca_o
davi davi_$ de_outra de_pagam de_segun de_visit decis_foi demao_faco demos depoi_da depoi_quise desca_$ descu_$ desig dia_chega dias_para digo_algum disso_hoje dizer_o do_banco do_chao
do_forne do_juiz do_som do_tribu do_vo doze duran duvid_entre e_dia e_digo e_do e_esper e_meio e_voce em_agost em_azul em_todos emiti encom_saiu entao_quint entre_dois envel envia_lhe
envia_vos envio_as eram_branc escav_nao escre_lhe escri_esta esse_azul estac estar_$ estar_ningu estiv_pront estou_em eu_disse expor expor_em falei fase fatur_do fazia_greve fecha_as
fica_para fica_por ficar_desca ficar_linda filip fim_da flori_pergu foi_a forma_$ forne_ficou gente_acres gente_fica gerad gosta_! greve greve_logo grua hotel ia_adivi ia_pedir inclu_e
inclu_no isabe isabe_a isso_amanh isto_$ iva_$ ja_abre ja_foi ja_volta juiz_$ juri la_$ la_estar labor labor_amou legen_tambe levar lha lhes lhes_outra licen_da liga ligar ligo_lhes ligo_na
linda_$ logo_esta logo_que luis_podes luz_na manda_cumpr mando_o mante_se maque_$ marmo_chega me_da mesmo_azul metro metro_e meu_coleg mexe mexe_na minha_coleg mundo mundo_no na_cerca
na_mesma na_pared na_reuni na_verti nada_de nao_nao nao_teria no_labor no_notar noite_e noite_se norma notar_$ nove numa o_chao o_eletr o_eu o_flori o_hotel o_marmo o_pdf o_rapaz o_tempo
o_titul o_verni o_vidra obra_mexe oito_entra ola_a onlin_$ ontem_a os_desen os_dois os_forma outro_proje pagin_$ papel_e para_isto para_qualq para_segun paulo_a pe peco_descu pedir_te pedre
pela_prime pena_a peoni peoni_eram pergu_sim pergu_sobre pintu pintu_$ podes_ver pois por_assin por_nos pra_usar prest_vence prime_maque prime_metad probl_a proto prova_o qual_foi
quand_chega que_chega que_chego que_sim que_todo que_vos queri_$ quis quis_saber quise_legen rapid_a razao res res_do respo_do ricar_$ rotei saber_a se_depoi se_pergu segue_na segun_demao
sem_custo seman_? seman_a seman_e seman_que senho_do sexta_ana sexta_as sim_$ so_na sr_almei tabel tambe_sem te_as tecid telem telem_$ telha_$ tempo_ajuda terca_! terca_$ tinha_pedid
tinta_secar titul_esta todo_mundo trans_$ trans_fazia tres_dias tribu_$ um_metro uma_seman urgen usar_na usei vamos_dando vem_as venha ver_a ver_na versa_$ versa_segue verti verti_claro
vidra virem viva_nao vo vo_danca voce_queri voce_se volta_$ vonta_$ vossa_ajuda n3: ^_corri ^_hoje ^_infor ^_quant a_encom a_maqui a_tinta a_um acomp adivi amou as_caixa avisa_$ camar_$
carto chega_o chego_o chuva corri_o crian da_pra da_seman de_me de_novo descu_pelo digo_$ disse_que e_e e_envio em_maio eram escav estam_a estav_a eu_te ficou_de flori fotos_ficar fotos_que
grand hora isso_e ja_a juiz leva lhe_a maio maio_$ marge marmo me_manda mesma nao_a notic_da novo_$ o_album otima para_sexta pared_$ parti_de paulo pelo_trans prepa proje_esta proxi_seman
quant_a que_gosta rapaz se_da se_preci secar_$ sim_a tarde_e te_mando titul todos_os troqu vao_ver vejo_isso ver_as verni vez_$ viva vosso_arqui n4: a_marta a_prime bem_$ chao de_nos demao
esta_inclu estou_a na_proxi o_tecni porta_$ que_bom receb_a secar segun_comec sim_o todo vos_a n5: digo inclu infor_que mas_o mostr ponho n6: corri da_grafi ligo no_fim o_forne pergu_se
sua_pergu n7: e_ja n8: ^_sim e_na
"""
