"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: aceti acha acham achas achou actua adore advog ajust alcat aldei alem amand amare ambie amiza anabe anote arte assoc atenc autoc aval bater bocad brasa
brevi brilh c cabec cadei cader caro caros chefe choca chuve claus clica clube cnpj coloq comun corta criam dai dava debai decor defin demai dentr depos diari
digit diria distr docus douto dupli efetu embai enche encol encos ender enque erro esgot estim excer falto famil fazia fe fever ficha fisic fixo fraca frent
ganha gasta gralh home impie incli indic indiq ines infil inqui insti irmos irs j janel joana kirst largu lava legai leiam lena leo letre ligac lima limpo
loica longa lote luis mapa maria maxim medir menu minia mistu monto morad mosta music nervo nitid ocre olhad olhar olho onde opini optim osori panto perde
perma permi pesa pires pixel plano podes podia pomos ponha poupa prati prete preza pro profe punha px quadr quare quatr queir quero quimi quite reche recor
redat redon refer regre remet repar repor retra revej risqu rita rodar rotul rubri sa sabem salvo sampa seis seixa seja sejam senha serao serie sessa sesso
sete sloga somos sra story suger t tal talve tampa teatr tens terra teus tirar toldo topar tradu umas usari vazia vecto vegan velud venci venda verso via voos
a10c3n7: reser a10c4n13: ao a10c4n6: ana_$ a10c4n7: a_sua a10c4n8: ana a10c6n4: ^_nao a10cn2: 0_de a10cn4: cor a10cn6: a_segun a10n5: quant a10n9: a_vossa
a11c3n13: com_o fotos a11c41n13: tudo a11c9n10: fica a11cn: saber a11cn3: para_a a11cn8: o_vosso pode a11n15: esper a11n2: fotog a11n3: sobre a11n4: dos a12:
em_anexo a12c22n13: mais a12c3n10: pront a12c4n6: ^_bom bom_dia a12n14: assim_que a12n4: prefe tiver a13: anexo a13c2n3: ^_ola a13c2n4: ola a13c3n6: aprov
a13c9n12: bom a13n: feira texto a13n7: conti a147c59n159: o a14c8n12: um a14cn5: tres a154c42n188: a a15c27n33: ja a15c2n16: assim a15c2n8: envia a15n10:
quint a15n3: ate_sexta a16c12n9: sua a16c2n11: duas a16c4n6: contr a16n: qual a17c4n9: pagin a17cn11: segue a17cn4: das a17n3: ou a18c8n47: ^_o a19c47n22:
obrig a19c6n45: ^_a a2: 0_para 0_serve ?_a ?_e ?_obrig ^_agrad ^_eu ^_ficam ^_gosta ^_ha ^_posso ^_preen a_bola a_certe a_direc agora_e agora_so agrad_que
ainda_o anexo_$ ao_assun as_cores as_opcoe as_tuas assim_$ assin_a assin_as assin_ate assin_nao ate_dia bola bola_esta briga_ou capas catal_preci cater_preci
certe certe_de certo_$ cidad cidad_$ com_voces comec_a conco conco_com confi_o conse_me conse_segur conti_em convi_$ cor_da costu cozin_$ da_capa da_copia
da_loja da_montr da_uma das_fotos das_tres data_$ de_cidad de_entre de_fatur de_junho de_linha de_preco de_quem de_reser deem deem_uma devol_assin dia_teres
digam_nos direc direi diz_qual do_costu do_numer dos_tres duas_datas duas_linha duvid_ligue e_digam e_fica e_me e_nos ele_nao em_casa em_vosso envia_me espos
esta_certo esta_desfo esta_do estam_pront excet excet_a fala falta_apena falta_as falta_duas falta_me falta_os favor_ate fecha_a feedb_$ feira_$ feira_0 fico
fotog_? genti_$ horar_ate iban ja_teve junho_$ ladri legal legen_ate lembr_a liber logot_em lugar luz_verde mais_jeito mais_tarda mande_me mate me_as me_dizer
me_duas me_fala me_passa me_por me_salva moinh na_conta nao_$ nif_$ nomes nos_a nos_ainda o_assin o_carta o_estud o_ladri o_mais o_nif o_palco o_segur o_texto
ola_sofia oleo_mas oport oport_de orcam_assin os_logot ou_a ou_doce ou_nao ou_o ou_so palco papel_timbr para_ca passa_a pode_ser podem_avanc por_genti
porta_so posso prefe_e produ_$ pront_a prova_da qual_prefe quer_saber quint_feira quint_o reser_os saber_qual sair saiu_de salva se_conco se_esque sem_as
seria_possi setem_para sexta_feira so_a so_voces sobre_a solic sua_espos tarda tarde_dr tenha termo teve teve_oport texto_da timbr tres_opcoe tuas tuas_corre
um_lembr um_minut uma_duvid uma_foto uma_image uma_linha vaga vaga_na versa_da versa_do vetor voces_$ volta_para vossa_decis vossa_sobre vosso_feedb vosso_nif
vosso_nome a20cn11: voces a20cn5: conse a20n23: sexta a20n8: dia_0 a21c2n36: segun a21c5n22: sem a21c8n38: no a23c5n9: vosso a23n: assin_$ a23n24: ainda
a25cn11: uma a26c23n30: por a26c7n13: vossa a27c11n15: so a28c4n19: os a2c: a_tenda as_dez biogr briga broch carla_$ cinco conno convo cozin de_produ deu dr
e_devol essa fica_a gente o_notar para_fecha site_esta tenda teres trata_$ a2c12n: nao_e a2c16: mais_nada a2c16n5: nao_preci a2c2: do_site fecha_o nao_falta
nao_se a2c2n11: ontem a2c2n2: rapid a2c2n3: mando a2c2n4: sem_a a2c2n5: pelo a2c2n6: mesmo a2c2n7: la a2c3: e_mail a2c3n: assin_por deixa a2c3n2: o_pagam
passo a2c3n5: nosso a2c3n8: bem a2c4: preci_$ renov a2c4n: chave mail o_proce a2c4n2: a_minha a2c4n3: no_ar a2c5n: assun a2c5n2: proce a2c5n3: entao servi
a2c6n22: hoje a2c6n7: nossa a2c7: parte_nao a2c7n2: minha a2c7n3: otimo a2cn: a_tua abaix_$ ao_meio as_vossa beijo conve d e_eu impre junho loja marca meio
meio_dia nos_o por_corre pra sofia a2cn12: vos a2cn15: camar a2cn2: ement feria me_disse notar onlin respo_da segui tua a2cn3: combi cumpr escre helen o_novo
saiu a2cn5: a_sala disse marta vou a2cn6: algum logo sala a2cn7: a_camar as_duas a2cn9: prime a2n: ^_agora ^_do ^_em ^_queri ^_temos ^_terao ^_uma a_certi
a_conta a_entre a_propo abrir_o aguar_a algo_nao assin_na ca_$ causa chega_$ coisa_que com_as com_um corte costa da_pagin dados de_acord de_leite de_uma der
diz_me doce doce_de e_os e_para e_por ele em_branc envia_o escad esta_onlin estao_na estud faixa falta_decid fica_reser foto_que fotos_$ genti ha_novid leite
logot_$ marqu me_$ melho na_ultim nas ningu nos_qual novid o_catal o_fotog o_origi o_sinal o_verde ou_um pagin_da para_aprov para_as peque poder por_causa
pront_menos puder puxad reser_o resta_apena rodap saber_se se_algo se_estiv senho_costa sinal_de so_nos socio terao terce teste tiver_notic um_nao um_sinal
uma_ultim voces_a voces_ainda voces_na a2n2: ^_deixe ^_pedim ^_resta ^_voces a_assin abrir ainda_esta andar as_0 as_prova as_tres branc carri como_combi
esper_a estao_pront falar falar_com fonte luz manda_nos nao_podem nos_devem numer_de o_link o_papel oleo pagar pedim quint_as rascu relat resta se_a sinal_$
suas ultim_pagin vem_na vossa_aprov a2n29: amanh a2n3: ^_e a_ultim algo devem enqua_nao esta_seman grafi_$ houve maior na_quart na_seman o_formu o_prazo
o_senho ponto sempr vao vence a2n4: a_licen conta_$ desen dizer esboc esper_do obra prome quase que_voces seman_$ a2n6: hoje_$ tempo vamos a2n8: dias a2n9:
volta a3: ^_basta a_aguar anexo_a apena_a as_legen banco_nao basta_um conse_manda copia_do cor_$ datas de_que de_setem do_seu do_teu feedb feira_? gosta_de
image layou nao_avanc nao_sei nao_tenho o_envio o_layou para_assin pesso pode_envia podem_impri preci_das que_nos revis segun_feira segun_prova serve setem
ter_os tiver_o voce_prefe volto_ao a31c6n15: dia a326c141n384: $ ^ a32c35n16: preci a32c3n36: se a32c4n14: falta a33c11n30: com a33c5n21: nos a33c7n30: em
a38c9n71: na a3c: contr_assin devol_o dez em_abert me_os o_nome produ a3c10n4: receb a3c11n: muito a3c2: certo a3c2n: de_janei joao termi a3c2n2: janei
a3c2n5: ^_com a3c3n: o_numer a3c3n2: rui a3c3n5: decid a3c4: boas a3c4n3: ar a3c5n2: certi a3c5n3: ^_da a3c5n6: trata a3c5n7: ficou a3c6n5: por_isso a3c8n7:
temos a3cn: catal duas_assin organ publi a3cn2: abert email fatur_de na_pasta resto a3cn22: na_segun a3cn7: chego novo a3cn9: monta a3n: ^_seria a_falta
a_prova arran_$ banca bolo carta_de confe da_lista escol_a final fotos_da impri_$ madei_$ minut montr nao_conse oito palav_passe para_impri possi prefe_$
quand_tiver quant_sao sao_$ segue_o so_o te tem_de tiver_um ultim_coisa a3n2: ^_aguar assin_e casa encom_a esta_a esta_pront nao_me origi parec pede se_nao
a3n3: 0_e ^_enqua arran as_amost comen deixe depoi formu reser_a sem_respo tudo_pront a3n4: ^_na a_madei amost licen ligue madei o_azul passe tambe a3n5:
esta_em na_quint quint_$ a3n7: decis estar ficar a3n8: ajuda sexta_$ a3n9: lhe outra a4: ^_quand ^_volto ai algue arren as_fotog ate_terca capa cores
corre_ate das_duas de_arren de_convi de_olhos de_saber desfo do_contr e_uma favor_$ feira_dia ficam_a fotog_da horar_e mande nos_as o_cater obrig_ana olhos
olhos_e opcoe perce prefe_? quart_feira quer sei sua_aprov uma_vista vista vista_de volto a40c40n55: esta a42c6n9: assin a44c6n13: ate a45c5n19: me a47c12n48:
as a47c3n21: 0 a4c: a_lista preen a4c16n2: esta_tudo a4c2n3: ca o_site a4c2n4: a_foto a4c3n3: ^_tudo a4c4: encon a4c4n: da_sua a4c4n4: o_seu a4c5n2: tenho
a4c5n4: ha a4c6: esque a4cn: acord foto_da na_pagin nos_falta a4cn16: estam a4cn2: a_0 de_0 a4cn3: ser a4cn4: carta a4cn6: notic plant a4n: aguar_o conti_a
diga_me menos_a nao_consi nao_tiver que_tiver quere sim_ou sobre_as sobre_o vosso_ok a4n11: segun_$ ver a4n13: azul a4n2: ^_preci a_data ainda_nos falta_a
falta_nos link mas_a o_logot segun_versa verde a4n3: de_marco gosta palav papel prazo so_falta a4n4: 0_a ^_aqui ^_por estiv queri a4n5: entra preco a4n6:
marco a5: ^_antes ate_0 avanc_com cater conse_envia contr_de digam jeito legen nif o_dia preci_do sexta_? a51c6n47: do a52c11n58: que a52c22n35: para a52n:
?_$ a53c21n45: da a57c42n45: nao a5c: carla de_voces a5c11n12: preci_de a5c2n2: pasta teu a5c2n3: escri o_banco a5c2n4: ^_boa a5c2n5: banco nova a5c2n7:
a_fatur esta_no a5c2n8: as_fotos a5c2n9: manda a5c3n3: pagam a5c3n9: e_o a5c5n5: numer a5c6n9: pergu a5c8n6: obrig_pela a5c8n7: pela a5cn: agrad apena ter
a5cn3: boa_tarde a5cn5: porta a5n: ate_quart ate_segun consi convi da_equip diga ficam ok propo um_sim a5n14: na_sexta a5n15: comec a5n2: data menos seria
a5n3: antes_de segur a5n4: 0_$ a5n5: ^_conti conti_sem enqua sao a5n6: no_dia a5n7: vem a5n8: ^_assim quand a6: ^_me anexo_o me_diz os_horar qual_das
saber_quant segue_em sem_o senao vossa_assin a67n5: ? a6c: lista_de a6c24n6: nada a6c2n18: seman a6c2n3: ^_senho a6c2n5: tarde a6c2n7: ja_esta a6c3n7: copia
envio a6c4n5: boa a6c4n7: vai a6c5n: vossa_parte a6c5n4: site a6c5n7: eu a6c6n9: entre a6c7n7: fecha a6c8n2: ^_para a6c8n6: agora a6cn: nome a6cn12: dois
a6cn8: aqui versa a6n: basta pagin_0 segue_a voce a6n2: ate_quint lembr a6n3: aprov_$ equip a6n4: antes sinal a6n8: ^_ainda a_esper a7: 0_? linha os_texto
sua_assin vosso_lado a75c44n83: e a7c13n16: isso a7c2n3: corre tem a7c2n5: ^_oi oi a7c2n7: fatur a7c3n10: ^_as a7c3n11: estao a7c42n16: ! a7c5n6: seu a7c7n:
o_que a7cn2: abaix a7cn21: chega a7cn3: o_orcam a7cn7: coisa a7n15: sim a7n2: aguar quem a7n4: duvid se_o a7n6: escol podem terca a7n7: que_o a7n8: passa a8:
envia_nos preci_da a8c10n13: respo a8c21n4: parte a8c2n12: conta a8c2n4: a_pagin a8c2n7: com_a a8c3n5: ultim a8c3n9: para_o a8c7n6: ^_so a8c7n8: confi
a8c9n13: ^_obrig a8cn: lista a8cn2: impri a8cn8: encom a8n13: ainda_nao a8n14: ^_se mas a8n2: logot a8n4: ^_falta a8n5: quart a9: do_vosso a92c25n73: de a9c2:
devol a9c2n5: o_contr a9c2n6: foto a9c2n7: e_a a9c3n10: senho a9c3n3: lado a9c5n: da_vossa a9cn10: ^_sem a9cn15: como a9cn3: a_cor a9cn5: orcam a9cn9: grafi
a9n: ^_segue horar a9n2: avanc a9n3: favor por_favor a9n4: a_grafi diz a9n5: prova ac: !_agora !_o ^_contr a_broch a_citac a_escri a_organ a_pen abert_$ aceit
afina aprov_a aprov_o as_finan b boas_feria bolet cauca cinco_biogr citac convo_$ copia_assin decid_a deixo deixo_a dia_marta dr_nuno e_com ela ela_nao
encon_o encon_uma envio_o estao_com euros_$ falta_mais feito fica_resol folhe for foto_$ grafi_nao hugo jo joao_deixo logos mail_de migue mil muito_bem
nome_do nuno o_acord o_ultim obrig_pelo oi_hugo ola_tomas pago para_impre parce pedid_o pen perfe_obrig poltr proce_esta que_manda receb_e sam_a segun_e
tenda_esta tenho_o tomas ultim_email vossa_duas ac10n: fazer muito_obrig ac11: nada_$ ac11n6: foi ac12n2: e_preci ac2: as_chave clien do_nosso esque_o este
falta_nada lanca nosso_lado o_joao obrig_a pergu_$ tudo_certo ac2n: isso_o parte_$ ac2n3: esta_na proje ac2n4: o_fiche pedid respo_a ac2n5: claro fiche ac3:
boas_festa domin minha_pergu o_domin ordem parte_esta tudo_trata ac3n: o_certi ac3n2: damos ac3n3: noite_$ o_meu ac4: obrig_e para_sua parte_e que_preci ac4n:
era ja_nao ac4n4: meu ac4n5: traba ac4n8: noite ac5n: festa respo_$ ac5n3: resol ac5n4: obrig_$ ac6: ^_otimo ac6n: nossa_parte tudo_o ac6n2: da_nossa ac6n4:
de_mais ac7n2: conhe ac8: ^_perfe ac9: perfe acn: 0_euros ^_fecha a_ement a_parte anunc com_os contr_esta d_rosa de_servi desde dia_dra dia_rui diego dra
dra_helen empre errad euros finan gabi gabi_$ helen_o janei_$ lado_$ manue manue_$ o_proje o_resto o_sofa obrig_ja ola_sam que_eu recib ribei rosa sam senho_a
senho_ribei sofa tarde_d tudo_ca vai_para vai_ser acn2: ^_encom as_plant ate_ao aviso diret e_nao e_so o_salao obrig_pelas pelas por_aqui salao segue_por
acn3: a_nova de_ontem funci pedro troca acn4: avisa nao_esta tecni acn5: algum_coisa coisa_$ que_falta reuni sabad acn6: coleg proxi an: !_a 0_ja ?_o ^_confi
^_envio ^_lembr ^_mais ^_no ^_poder ^_ponto ^_vou a_aprov a_azul a_banca a_banda a_carri a_casa a_do a_equip a_escol a_estru a_fonte a_fotog a_montr a_palav
a_reser a_segui a_terce a_unica acess agora_? ainda_sem amanh_ao andai ao_conta ao_teu aos aos_dois aqui_ningu aqui_vai armar armaz as_feria as_junta as_oito
assin_o autor avise_se azul_? azule banca_esta banda beiji beijo_gabi bolo_$ cair campo carpi carri_nao causa_do celul cento cerca cerca_de chave_$ coisi
coisi_a coleg_$ coloc_o comec_assim comig como_prefe confi_a confi_com conte copia_a costa_o da_foto da_me das_0 de_estar de_letra de_resto de_teste de_tres
decid_quem decis_e deixe_em deixe_me dele deles depen_do desen_as dia_o dia_senho dias_e do_orcam do_pedro dos_texto duas_coisi duas_plant duvid_a e_agora
e_as e_no e_possi e_que e_vossa em_duvid ement_ja encom_o engen entra_em entre_$ envia_a envia_as envio_a equip_$ era_o esboc_para escri_a esta_atras esta_o
esta_quase estiv_claro estof estru estud_$ eu_nao exige expir fatur_$ fecha_na ficas foto_e fotog_do galer helen_obrig horas houve_algum houve_luz ideia igual
inaug inaug_$ isso_vou joao_$ junta junto lembr_que letra levam levo_as licen_$ ligue_me ligue_nos lindo link_$ lo loja_$ mais_duas manda_$ mao maqui_$
marco_esta marfi mas_na me_a me_para medid melho_$ monta_a monta_o mudei nao_caiu nao_envio nao_estiv nao_houve nao_o no_contr no_escri no_paine nos_dois
nos_envia o_aviso o_das o_dinhe o_encan o_esboc o_horar o_pinto o_porta o_puxad o_quart o_rodap o_teu o_zip obra_quint obras oi_rui oi_sonia ola_aos orcam_e
os_esboc os_preco paine palav_e papel_marfi para_dia para_la para_os para_subir passa_$ passa_o pasta_$ paula pedim_a pedir_$ pedro_$ perit pinto_de
plant_estao por_cento predi previ previ_$ proxi_passo publi_a qual_e qualq_duvid que_assin que_escol que_me que_os que_soube quem_de quest quise_conve reenv
reser_em resto_esta rodap_$ sabe sala_fica se_$ se_em segue_as segun_fonte segun_mas sem_notic sem_press seria_otimo seus_comen sexta_e sim_da site_ja sitio
so_chega so_depen sonia subir subir_o ta taman tanto tempo_para terca_as terce_versa traba_na troca_a troco unica unica_coisa usar valid valid_ate ve vence_no
ver_o visit_a viu voces_tem vos_para vossa_! vossa_fotos vossa_respo vozes zip an2: 0_como ^_$ ^_comec ^_escol ^_pode ^_um a_da a_mais a_nossa a_obra a_plant
a_tarde apres aqui_esta as_porta as_suas ate_amanh avanc_$ caiu caixa casa_e chama chega_em chega_na clara copia_e dar de_falar de_situa de_terca de_ver depen
dinhe diz_que e_diz em_copia email_$ encan esboc_$ esper_que esse estam_parad faco falta_e falta_o fique forma iam levo lhe_o livre mais_$ marco_$ na_obra
na_ofici nos_$ o_logo o_prime o_rascu o_relat obrig_pelos os_seus parad_a pede_o pela_chama pelas_fotos pelos pinto ponto_de por_enqua porqu preco_$ press
prest prime_andar pront_$ pront_para que_ainda reuni_de sai sala_$ seman_passa seus sido sim_e situa soube tem_a tenho_de tinta tom ultim_palav uma_copia
versa_esta voces_iam vosso_sinal an3: ^_pergu ^_podem ^_respo a_ata ata avise azul_$ camar_nao coloc comec_o e_de e_envia esper_da ja_estao maque maqui
na_terca nossa_conta nova_versa o_mesmo o_preco pared pedir qualq que_vem sabad_$ som an4: ^_estou abre chega_a demor mante nao_chega no_sabad ofici parad
se_quise an5: a_decis a_noite ano atras dias_$ e_amanh linda outra_vez quise visit an6: comec_na dois_dias an7: estou outro vez an9: ^_estam c: abril acao
agenc ah ampli anter apont camin carol chequ compe conce dando daqui defei desis dezem disco enorm espla excel exemp fabri ferna filho finai gavet genia julga
kkk lonas lu lurde madru mergu missa mo muda mudou neces olhan ouvir pacie pagou paz pende re reemb reini retir satis sente socia sorte spam suces trato uns
usamo vemo vinha voz ze c11n: obrig_! c2: ^_esque ^_falso ^_pront agora_nao alarm assin_receb assun_encer ate_a cance confi_$ damos_o decla desco_o e_bom
entao_fica entre_e era_so esque_a esta_encer estav_na falso falso_alarm faz faz_mal foi_regis infor_o isso_respo ja_encon mais_pergu mal manha_nao me_passo
meu_e meu_ultim nao_faz natal_! numer_ja o_assun paga_nao parte_obrig pela_confi perfe_esta preci_o preoc receb_muito renov_o reser_confi se_preoc seu_arqui
tudo_entre tudo_muito c2n: a_festa ambas ambas_as antig as_parte bom_fim bons confi_e esta_manha esta_resol feliz ignor natal por_ambas procu tao_depre
tudo_do c2n2: ^_reser arqui_$ depre fecha_$ nenhu resol_$ tao c2n3: vizin c2n5: de_seman fim_de c2n6: fim parti c3: ^_marav assun_esta com_isso da_minha desco
em_ordem entro ha_mais marav mensa minha_parte pagam_entro perfe_ja por_encer praze praze_$ preci_fazer tenho_tudo tudo_$ tudo_em um_gosto um_praze c30n11:
!_$ c3n: com_isto conhe_o e_paga ja_me nada_a receb_tudo regis c3n2: esta_noite gosto c3n3: concl c3n5: de_manha c4: !_da e_tudo fazer_mais fazer_nada festa_!
ja_temos para_vosso por_agora preci_mais sua_infor sua_parte vosso_conhe c4n: ^_receb o_servi c4n3: hoje_de nao_ha c4n4: arqui estav c5: ^_esta de_fazer
ja_tenho tudo_obrig c5n2: paga c5n3: obrig_por c5n4: isto c5n5: infor c5n6: manha c6: foi_um preci_respo c6n2: ^_ja c7n: temos_tudo c8: encer c9n: so_para cn:
^_falam ^_muito a_chave a_proxi a_reuni a_todos acabe acabe_de acabo ao_senho ar_desde arrum arrum_$ bonit busca cafe compl cumpr_! depre_$ dispe disse_o
disso_$ do_lado e_conta e_ficou e_um efeit empre_$ envia_$ escre_$ esta_assin esta_concl esta_decid esta_monta esta_reser estaf expli fica_sem fica_tudo
fiche_na ignor_o isto_fica ja_nos las ligou logo_e mae mais_algum manha_$ mes mim momen mudam_o nao_nos notic_$ o_pedro o_porte o_vizin pagin_que parti_$
passo_para pasta_parti pedro_ligou pela_respo pergu_a receb_o regis_e reser_e respo_rapid resul saiu_hoje sem_efeit seu_proce sozin sua_mae telef traba_concl
trata_da troca_o tudo_bem tudo_claro tudo_resol vai_a visto vizin_e cn2: 0_0 ^_isso anos confi_que corre_$ desca dois_anos esta_fecha falam foram fui infor_$
isso_temos ja_o mais_dois monta_e mudam o_escri o_nosso o_traba os_numer pena porte pouco todos cn3: a_parti feita probl sem_probl cn4: ^_os fazem ontem_$
tinha trans vejo cn5: descu que_a trata_disso cn6: disso n: abran abrim acima aco adiou agost agua alfan almoc aloja alpen amou andam anna anota ansio apanh
apeli aplic atrio atual aumen baixo banhe banne barra barul bento bia bilhe botao braga bruno cabe cada cadea campa canal cansa cante carro carva caso centi
cerve charm cheio chove cima comer compu confo crono dada danif danta daque dela deslo deve devo dinis divir dizem dobra dorme doze duran eles eleva emite
emiti encam encar enten envel envie esqui estac estra esvaz europ fale falei filma fizem fizer fogao folga folha frete frigo funda garan gil grave grua haver
hospe ia ilust imedi imper incom inici inspe insta inter ir itali iva jogo jorna latao leem legiv leio lento leu levan levar leve lha limpe liqui lixam lixar
luzes manua marce marge marid maste mater medic mesas mexem milao milim muro naveg navio newsl notas nove nunca objec olham ouca outdo outub ozdem padar pano
par paulo pausa pdf pecas pedem pedi pediu pedre pendu perdi perio perto pince pior pisar pisem piso placa pois pousa pouse praia prate prego prepa prima
print prove pudem pusem quent raspa rastr razao recad reces recon reenc reis remar repos repre resum retor rever rezan rodou roma rotei rua samue sangr secas
simpa siste soam sotao stand stock subst suja surgi susci tempi tente testa tivem tocar toda tomad toque traga umida urgen util vale valor vazio verao vezes
video vigor vir virem web webin n10: amanh_$ n2: 0h 0h_$ ^_amanh ^_claro ^_de ^_fique ^_fui ^_infor ^_passe ^_pena ^_ponho ^_tinha ^_troqu a_clara a_copia
a_hora a_monta a_ofici a_porta a_prime a_secar a_tinta a_vonta acaba_na acomp adian adora anda andar_esta ano_novo aprov_da as_0h ata_de audie avari azul_do
azul_e banco_ainda bem_na camar_$ camar_e camar_ligo carta_$ carto chega_amanh chega_no chego_hoje chego_o chego_ontem chuva claro_sem com_gosto comec_em
como_funci como_prome como_queri copia_para crian custo da_para da_seman de_me de_novo de_outra de_segun de_visit decis_foi demos depoi_da descu_$ descu_pelo
desig dia_chega digo_algum disso_hoje dizer_o do_banco do_carta do_chao do_forne do_juiz do_segur do_som do_tribu duas_fotos duvid_entre e_digo e_do e_envio
em_azul encom_saiu entre_dois entre_o envia_vos escri_esta esse_azul estar_$ estiv_pront estou_em fatur_do fecho fica_por ficar_linda ficou_de forne_ficou
fotos_na fotos_que gerad gosta_! grand grava hora hotel inclu_no insis isto_$ ja_a ja_abre ja_volta juiz juiz_$ juri la_estar leva lhe_a lhes lhes_outra liga
ligar ligo_lhes ligo_na linda_$ luz_na manda_cumpr mante_se maque_$ me_da mesma mesmo_azul metad meu_coleg minha_coleg mostr na_mesma na_pared na_reuni
nada_de nao_nao nao_teria no_notar norma nota notar_$ o_chao o_eletr o_hotel o_tempo o_titul o_tribu o_verni o_vidra onlin_$ ontem_a os_desen os_dois otima
outro_proje pagin_$ papel_e para_isto para_qualq para_segun pared_$ parti_de pe peco_descu pela_prime pelo_trans pena_a pergu_sobre pode_ficar por_nos
prest_vence prime_metad prova_o proxi_seman quand_chega que_chega que_chego queri_$ rapaz res res_do respo_do secar_$ segue_na segun_as segun_demao sem_custo
seman_a seman_e seman_que senho_do sexta_ana sexta_as tabel tecid telem telem_$ telha_$ tempo_ajuda tinha_pedid titul_esta todas todo trans_$ tres_dias
tribu_$ troqu uma_seman usei veio vem_as venha ver_a ver_na verni versa_$ versa_segue vidra volta_$ vonta vonta_$ vossa_ajuda n3: ^_como ^_corri ^_hoje
^_quant ^_que a_encom a_maqui avisa_$ bem_$ bom_que carre chega_o corri_o de_nos de_volta demao digo_$ e_e em_maio esta_inclu estam_a fotos_ficar hoje_a inclu
infor_que isso_e maio maio_$ me_manda na_proxi notic_da novo_$ o_telha para_sexta peco quant_a que_gosta se_preci secar segun_comec sim_a sim_o titul vao_ver
vejo_isso vez_$ vosso_arqui n4: a_marta acaba chao e_na estou_a no_fim o_tecni porta_$ que_bom telha teria vos_a n5: corri da_grafi digo eletr mas_o ponho
sua_pergu tribu n6: e_ja ligo o_forne n8: ^_sim da_camar n9: forne
"""
