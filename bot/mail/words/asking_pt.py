"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: aceti acha achas achou actua adore ajust alcat aldei algo amand amare ambie amiza andar anote arren arte assoc
atenc autoc b bater bocad bola bolo brasa brevi brilh c capas caro caros chefe choca clara claus clica cnpj coloq
conco conno corta costu criam dai dava debai decor deem defin dele demai dentr depos der diari digit distr docus douto
embai enche encol encos ender enque errad esgot espos estim estiv estru excer falar falto fazia fe fever ficha fraca
frent ganha gralh iban incli indic indiq ines inqui insti irmos janel joana junto lava layou legai leiam lena letre
liber lima limpo loica lote mao mapa maria maxim medid medir migue mistu mosta music nitid novid ocre oito olhad olhar
olho onde oport optim osori palco panto perde perit perma permi plano podes podia pomos ponha porqu poupa prete pro
punha px quadr quatr queir quere quero quest quite reche recor redat redon reenv refer regre remet repar repor rita
rodap rodar rotul sa seis seja serie sessa sesso sete seus sido sloga solic somos sra story suas suger tal talve tambe
tampa tanto tens terao teus teve timbr tirar tom topar tradu umas usar usari vaga vazia ve vecto vegan velud venci
venda verso vetor via voos a10: texto a10c23n19: ja a10c2n2: ^_ola a10c2n3: ola a10c3n3: contr a10c40n14: obrig
a10c6n27: ^_o a10n: feira a10n2: ou a10n6: duas a11cn4: envia tres a11n2: ate_sexta a12: qual a12c5n10: sem a12cn4:
das a12n8: segue a13c2n7: pagin a14c25n5: preci a14c3n2: assin a14c4n28: ^_a a14c5n3: vosso a14c7n18: no a14cn2: conse
a14n10: ainda a15cn17: segun a15cn6: voces a15n11: sexta a15n3: dia_0 a16cn3: uma a17c2n8: falta a18c10n6: so
a199c107n208: $ ^ a19c4n16: em a2: 0_serve ^_agrad ^_basta ^_do ^_eu ^_posso ^_preen ^_quand ^_queri ^_seria ^_volto
a_aguar a_certe a_direc a_entre a_prova agrad_que ai ainda_o anexo_$ anexo_a arran_$ as_dez as_opcoe as_tuas assin_a
assin_as assin_nao ate_dia banca briga_ou catal_preci cater_preci certe certe_de certo_$ cidad cidad_$ com_as confi_o
conse_me convi cor_da da_capa da_lista da_loja da_uma das_duas das_fotos das_tres datas de_cidad de_entre de_junho
de_preco de_reser de_setem desfo dez diga diga_me digam_nos direc direi diz_me dizer do_numer duas_linha e_me envia_me
esta_certo esta_desfo fala falta_duas favor_$ fecha_a feedb feira_$ feira_0 ficam_a fico fotog_? genti_$ junho_$ legal
legen_ate lembr_a loja luz_verde mais_tarda mande_me mate me_$ me_as me_diz me_dizer me_fala me_salva moinh na_seman
nao_avanc nao_sei nao_tiver nomes nos_ainda nos_qual o_catal o_estud o_mais o_texto ola_sofia oleo oleo_mas
orcam_assin os_logot ou_doce palav_passe para_assin pesso pode_ser podem_impri por_genti possi posso preci_das produ_$
prova_da puder quer quint_o relat reser_a saber_qual saber_se sair salva se_a se_esque segun_feira sem_as senao setem
setem_para sexta_feira so_a so_nos so_voces tarda tenha ter_os termi termo texto_da tres_opcoe tuas tuas_corre
ultim_coisa um_lembr uma_foto uma_image uma_linha voce voces_$ volto vosso_nif a20c17n14: por a21c2n10: os a21c4n7:
dia a22c3n11: se a24c5n17: com a24c5n4: nos a25c29n29: esta a25c5n35: na a2c: a_lista ao_meio briga broch contr_assin
de_produ e_mail em_abert essa fatur_de gente junho marca meio meio_dia nos_o notar o_notar para_fecha a2c10n:
esta_tudo a2c2: nao_se a2c2n: mail o_site a2c2n5: as_fotos mesmo a2c3: deixa vossa_parte a2c3n: decid a2c3n2: ar
a2c3n4: bem a2c4: boas renov a2c4n3: trata a2c5n3: entao a2c6n2: agora a2c6n6: respo a2c7n: receb a2c7n4: obrig_pela
pela a2c9: muito a2cn: a_tua abert algum beijo d feria na_pagin pra sofia a2cn2: chego combi ement helen me_disse
passo tua a2cn3: disse a2cn4: logo a2cn5: ontem a2cn6: vos a2cn9: estam a2n: a_certi a_data a_falta a_propo acord
ainda_esta ate_segun carri como_combi da_equip da_pagin data de_leite doce doce_de e_por estao_pront estud falta_a
ficam formu foto_que fotos_$ fotos_da genti houve impri_$ leite menos menos_a montr nao_conse nas numer_de o_origi
o_papel origi para_as para_impri passe por_corre prazo publi puxad reser_o segun_versa segur teste voces_na vosso_ok
a2n2: ^_aguar ^_aqui arran as_0 as_tres comen duvid fonte gosta grafi_$ lhe link luz na_pasta quint_as seman_$ sempr
vao vence a2n3: a_camar a_ultim enqua_nao maior obra prome quand segun_$ tempo vou a2n4: ^_se ajuda esper_do esta_em
a2n5: as_duas estar passa a2n7: comec monta na_segun a2n8: camar a3: agrad algue as_fotog as_legen assin_$ ate_terca
basta carla cater cores de_olhos de_que digam do_contr do_teu e_uma falta_nos feira_dia final horar_e image nao_consi
nao_tenho nif nos_as o_cater o_dia o_envio obrig_ana olhos olhos_e pode_envia preci_da preci_do quant que_nos revis
segun_prova sei seria serve sobre_as sua_aprov te uma_vista vista vista_de a31c4n5: me a31c5n32: do a32c12n20: da
a32c32n16: nao a32c4n8: ate a33c6n29: as a34c16n13: para a35c2n12: 0 a35c6n26: que a39: ?_$ a3c: catal copia lista_de
me_os nos_falta o_nome preen produ ter a3c12n: parte a3c2: certo o_numer a3c2n: ^_boa de_janei escri janei joao
a3c2n2: banco o_banco tarde a3c2n5: estao a3c3: da_vossa a3c3n: a_sua certi a3c3n2: rui site vai a3c3n3: pergu a3c4n2:
ha a3c4n3: por_isso a3c4n6: ficou a3cn: ^_sem ^_senho boa_tarde foto_da organ pagam a3cn2: a_0 email encom o_seu
a3cn3: a_fatur porta pront a3cn4: manda a3cn6: versa a3n: ^_na aguar_o carta_de conti_a depoi escol_a o_logot ok papel
preco resto tem_de verde a3n2: 0_e ^_por ^_preci as_amost equip nao_me notic palav pede a3n3: ^_ainda ^_enqua ^_oi
amost oi a3n4: assim_que carta outra a3n8: sim a4: ^_antes anexo_o aprov_$ ate_quart avanc_com capa conse_envia consi
corre_ate jeito mande opcoe os_horar perce prefe_? qual_das quart_feira que_o segue_em sem_o sexta_? vosso_lado
a48c28n40: e a49: ? a4c: devol lista nome a4c2n2: esta_no a4c2n4: a_foto a4c2n6: ^_as a4c3: encon esque a4c30n4: tudo
a4c3n2: boa a4c4n3: eu a4c5: o_que a4c5n: ^_para tenho a4c7n8: ^_obrig a4cn: a_cor ser a4cn2: coisa o_orcam seu a4cn3:
fatur a4cn4: aqui nova orcam senho a4cn5: e_o envio ja_esta a4cn7: seman a4n: antes_de ate_quint de_marco quem queri
a4n2: mas_a pasta tiver a4n3: marco no_dia vem a4n5: conti_sem a4n6: na_sexta ver a4n7: a_esper a5: ^_me ate_0 legen
lembr a5c: de_voces saber a5c2n4: conta a5c33n12: ! a5c4n2: ^_nao numer a5c5n5: fecha um a5c6n6: fica a5c8n: sua a5cn:
abaix cor a5cn2: teu a5cn5: assim a5n: antes fotog logot pagin_0 propo segue_a a5n13: chega a5n2: aguar para_o podem
a5n3: 0_$ diz a5n4: enqua a5n5: ^_conti a5n6: escol a5n9: mas a6: 0_? do_vosso envia_nos favor horar linha os_texto
por_favor sobre terca a62c20n38: de a6c2n: tem a6c2n2: reser a6c2n3: o_contr a6c3n2: ana ana_$ lado a6c3n7: entre
a6c7n2: ^_so a6c8n7: isso a6cn2: impri a6cn3: ultim a6n2: ^_falta e_a prefe quart se_o a6n7: ainda_nao a7: avanc
a7c2n7: ao a7c2n8: fotos a7c5n5: confi a7cn2: o_vosso a7cn3: a_pagin com_a a7cn7: como a7n: corre dos a7n2: prova
a7n9: esper a8: em_anexo a8c15n5: mais a8c2n4: ^_bom bom_dia a8c2n5: foto a8c4n3: vossa a8cn5: a_segun grafi a8cn6:
pode a8cn9: com_o a8n: ^_segue a8n2: a_grafi aprov para_a a9: anexo a94c43n82: o a97c31n106: a a9c5n9: bom a9cn2: 0_de
a9n7: conti quint ac: !_o 0_euros a_broch a_escri a_organ a_pen abaix_$ abert_$ aceit afina apena biogr boas_feria
bolet ca cauca cinco cinco_biogr contr_esta conve convo cozin deixo deixo_a deu devol_o do_site dr dr_nuno e_nao e_so
ela ela_nao empre encon_uma esque_o euros euros_$ fecha_o fica_a for foto_$ grafi_nao janei_$ joao_deixo lanca
muito_bem nome_do nuno o_certi o_sofa ola_tomas ordem para_impre parce parte_$ pedid_o pen pergu_$ poltr que_eu sam_a
segui sofa tenho_o teres tomas trata_$ ultim_email ac12n: nao_preci ac19n2: nada ac2: a_minha da_sua do_nosso
nosso_lado o_joao obrig_a tudo_certo tudo_trata ac2n: assin_por mando nosso sem_a ac2n2: damos pedid rapid ac2n3: meu
traba ac2n5: la ac3: ^_da domin o_domin ac3n: nossa ac3n2: no_ar resol ac3n3: noite_$ ac4: era minha ac4n3: obrig_$
ac4n5: noite ac5n: assun ac5n17: hoje ac5n2: conhe servi ac5n5: temos ac7n2: otimo ac7n6: foi ac8: muito_obrig ac9n5:
preci_de acn: a_ement algum_coisa anunc aviso coisa_$ d_rosa de_0 dia_dra dia_rui dra dra_helen escre gabi gabi_$
helen_o impre isso_o manue manue_$ o_salao obrig_ja ola_sam por_aqui proje recib rosa saiu salao sam senho_a tarde_d
vai_ser acn2: avisa coleg cumpr o_fiche o_meu onlin pedro acn3: ^_com fiche proxi tecni acn6: dois an: ^_confi ^_no
^_pedim ^_pergu a_aprov a_azul a_carri a_casa a_conta a_da a_do a_equip a_escol a_fonte a_montr a_nossa a_obra a_reser
a_sala a_vossa abrir abrir_o acess aguar_a amanh_ao ao_teu apres aqui_ningu armar armaz as_feria as_prova as_vossa
ate_amanh autor avise avise_se beiji beijo_gabi branc caixa camar_nao carpi carri_nao casa casa_e causa chega_$
coisa_que comec_na comig como_prefe confe confi_a das_0 de_acord de_letra de_resto de_teste de_tres de_uma decid_quem
decis_e deixe_em desen_as dia_o do_pedro duas_plant e_no e_para e_vossa em_branc em_duvid ement_ja entra entre_$
envia_a envia_o equip_$ esboc_$ escad esper_a esta_atras esta_onlin esta_pront esta_quase esta_seman estof estud_$
exige expir faixa falta_decid ficas fique forma foto_e funci helen_obrig horas houve_luz joao_$ letra levam levo_as
lhe_o licen link_$ lo manda_nos maque marco_$ marco_esta marfi marqu melho melho_$ minut monta_a mudei nao_caiu
nao_houve ningu nos_envia nossa_conta o_aviso o_das o_formu o_pinto o_prazo o_puxad o_teu o_verde o_zip obra_quint
obras obrig_pelas oi_rui os_esboc pagin_da palav_e papel_marfi para_os para_subir pasta_$ pedim pedir_$ pelas
pelas_fotos peque pinto_de ponto por_causa por_enqua preco_$ prefe_$ proxi_passo publi_a quand_tiver que_soube que_vem
quem_de reuni_de sai sala se_em se_nao segue_as segue_o segun_fonte segun_mas sexta_e site_ja sitio so_o socio soube
subir subir_o ta tenho_de terce tiver_um traba_na ultim_pagin valid valid_ate vem_na vence_no ver_o viu voces_tem
vossa_! vossa_fotos vozes zip an2: 0_a 0_como ^_escol ^_estou ^_pode ^_podem a_ata as_porta ata atras caiu chama
conta_$ dar de_ontem de_ver deixe desen diz_que e_diz e_envia email_$ esboc estam_parad iam levo na_obra na_ofici
na_quart no_sabad nova_versa o_logo o_novo o_rascu o_senho outra_vez parad parad_a parec pared pede_o pedir pela_chama
pinto plant quase rascu sabad_$ sao segue_por som tinta ultim_palav voces_iam volta an20: amanh an3: ^_assim chega_a
e_de esper_da ja_estao linda mante na_quint o_mesmo ofici que_voces quint_$ sabad sexta_$ vez an4: a_noite estou novo
reuni an5: a_decis decis ficar an6: hoje_$ an9: azul c: abril acabe ah alarm anter apont arrum camin carol chequ citac
compe compl conce daqui decla depre desis dezem diego disco enorm entro espla excel exemp expli fabri falam falso
ferna filho genia kkk lonas lu madru mae mergu mil mim missa mo momen muda mudou ouvir pacie pago paz pende praze
procu re reemb reini resul retir satis socia spam suces tao telef todos trato usamo vemo vinha voz ze c10: obrig_!
c11: mais_nada c2: ^_tudo a_festa agora_nao assun_encer ate_a cance clien da_minha desco e_bom entao_fica era_so
esta_encer estav este falta_nada faz faz_mal fazer_mais feliz foi_regis gosto ha_mais infor_o mal minha_parte nao_faz
natal_! numer_ja o_assun o_proce paga_nao por_encer preci_fazer preci_mais preoc proce que_preci receb_muito regis
renov_o reser_confi se_preoc sua_parte tudo_do tudo_muito um_gosto c23n9: !_$ c2n: ^_reser ambas ambas_as antig
as_parte chave confi_e e_paga esta_resol ignor natal por_ambas receb_tudo resol_$ c2n3: claro esta_na c3: !_da ^_marav
^_receb assun_esta boas_festa da_nossa e_tudo foi_um ja_temos marav mensa nada_a nossa_parte para_sua parte_e preci_$
preci_respo sua_infor tenho_tudo tudo_$ c3n: conhe_o esta_noite ja_me respo_$ c3n2: de_manha isto nao_ha c3n3: manha
c4: ^_esta de_fazer fazer_nada festa_! ja_nao o_servi obrig_e para_vosso parte_nao por_agora tudo_o tudo_obrig
vosso_conhe c4n: hoje_de obrig_por c4n2: paga c4n3: infor c5: ^_perfe festa ja_tenho temos_tudo c5n2: ^_ja de_mais c6:
^_otimo perfe c7: encer c8: e_preci fazer nao_e so_para c9: nada_$ cn: a_chave a_proxi acabo anos ar_desde bom_fim
bons busca cafe com_isto com_os concl cumpr_! de_servi desde dispe disse_o disso_$ dois_anos e_ficou e_um efeit
escre_$ esta_fecha feita fica_sem fica_tudo finan ignor_o infor_$ lado_$ las ligou logo_e mais_algum mais_dois manha_$
mudam_o nao_esta nenhu o_escri o_pedro o_porte o_traba os_numer pedro_ligou pela_respo pergu_a porte pouco respo_a
respo_rapid saiu_hoje sem_efeit sozin troca tudo_claro visto vizin cn2: 0_0 a_parti arqui confi_que desca diret
fecha_$ fui mudam pelo pena probl sem_probl cn3: de_seman disso fazem fim_de que_a trata_disso cn4: fim prime cn5:
parti n: abrim acaba aco acomp adiou adora agua aloja alpen amou andam anota apeli aplic atrio aumen banda banne bia
bilhe bruno cada campo cansa carre carro centi chao charm chove cima coloc comer confo crian crono custo dada dados
danif deles demos devem dinhe divir eles eleva emite emiti encam engen enten envel envie esse falei folga folha foram
frete frigo garan grua hora hospe hotel igual ilust imedi inici insta inter itali iva jorna juiz latao lento leve lha
lhes limpe lindo liqui livre lixam luzes madei maqui marge marid maste mes mesas metad mexem milao milim mostr muro
naveg nove ouca ozdem padar pano par paulo pdf pe pendu perio perto pince pisar pois praia prate predi prego press
prove pudem pusem quise rapaz rastr recad reces recon reenc repos res resta resum rezan roma rua sangr simpa sinal
siste situa soam stand stock subst suja tabel tempi tente testa tinha todas todo tomad trans troco unica urgen valor
verni video vonta webin n2: 0h 0h_$ ^_$ ^_amanh ^_claro ^_como ^_fui ^_hoje ^_infor ^_pena ^_respo ^_troqu a_monta
a_secar a_tinta abre ano arqui_$ as_0h avari azul_do bem_na bom_que camar_$ carta_$ carto chega_em chega_o chuva
claro_sem comec_em corri_o de_me de_nos decis_foi demao demor dias_$ digo digo_$ disso_hoje do_carta do_forne do_tribu
dois_dias duvid_entre e_amanh e_do e_e em_maio entre_dois entre_o esta_inclu estar_$ faco falta_e fatur_do fecho
ficou_de forne_ficou fotos_ficar fotos_que gerad gosta_! grava inclu inclu_no infor_que insis ja_o juri la_estar leva
ligar ligo luz_na maio maio_$ manda_cumpr mesma mesmo_azul monta_e na_mesma na_pared nada_de nao_chega no_fim norma
nota novo_$ o_eletr o_link o_telha o_tempo obrig_pelos onlin_$ os_dois otima pagar pagin_$ pared_$ peco pelos pena_a
pode_ficar prest prest_vence prova_o quand_chega que_chega que_gosta secar_$ segue_na segun_comec senho_do sexta_as
sim_a tecid telha tempo_ajuda titul tribu_$ troqu uma_seman usei vao_ver veio vejo ver_a versa_esta versa_segue n3:
^_corri ^_que a_nova azul_$ da_grafi descu dias estam_a estou_a hoje_a isso_e o_azul o_tecni ponho porta_$ que_bom
secar sim_o tribu vos_a n4: a_marta corri e_ja eletr mas_o o_forne que_falta visit n5: da_camar marta outro vamos n6:
^_sim n7: ^_estam amanh_$ forne
"""
