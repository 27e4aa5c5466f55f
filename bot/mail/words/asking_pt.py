"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: aceti acha achas achou actua adore advog ajust alcat aldei amand amare ambie amiza andai anote arte assoc atenc autoc azule b bater bocad bola bolo brasa
brevi brilh c cadei cair capas caro caros chefe choca chuve claus clica cnpj coloq comun corta costu criam dai dava debai decor deem defin dele demai dentr
depos der diari digit diria distr docus douto efetu ele embai enche encol encos ender enque esgot estim estru excer falto fazia fe fever ficha fixo folhe
fraca frent ganha gralh home iban incli indic indiq ines infil inqui insti irmos janel joana kirst ladri largu lava legai leiam lena leo letre liber ligac
lima limpo loica lote lugar luis mapa maria maxim medid medir migue minia mistu monto mosta music nitid novid ocre olhad olhar olho onde optim osori panto
paula perde perma permi pesa pixel plano podes podia pomos ponha porqu poupa prete preza pro punha px quadr quatr queir quero quite reche recor redat redon
reenv refer regre remet repar repor retra revej risqu rita rodar rotul sa sabe seis seixa seja senha serie sessa sesso sete sloga somos sra story suger tal
talve tampa tanto tens terao terra teus timbr tirar topar tradu umas usar usari vazia ve vecto vegan velud venci venda verso vetor via voos a10: anexo
a10cn10: com_o a10cn2: 0_de a10cn5: a_segun a10cn7: pode a10n10: esper a10n2: para_a a10n7: conti a11: texto a118c38n139: a a119c49n119: o a11c4n6: ^_bom
bom_dia a11c5n4: vossa a11n: feira a11n8: quint a12c23n25: ja a12c2n3: ^_ola a12c2n4: ola a12c42n17: obrig a12c8n12: bom a12cn9: assim a12n2: ou a12n8: duas
a13c4n5: contr a13c6n39: ^_o a13cn4: tres a13n3: ate_sexta a14c5n16: sem a14c5n34: ^_a a14cn5: envia a15: qual a15c4n7: pagin a15cn4: das a15n9: segue
a16c5n4: vosso a17cn2: conse a17cn8: voces a17n17: sexta a18n15: ainda a18n5: dia_0 a19c10n11: so a19c28n9: preci a19c2n24: segun a19c8n32: no a19cn6: uma a2:
0_serve ?_a ^_agrad ^_basta ^_do ^_eu ^_posso ^_preen ^_quand ^_queri ^_uma a_aguar a_certe a_direc a_prova agrad_que ainda_o andar anexo_$ as_cores as_dez
as_opcoe as_tuas assim_$ assin_a assin_as assin_ate assin_nao ate_dia briga_ou catal_preci cater_preci certe certe_de certo_$ cidad cidad_$ com_as com_voces
conco conco_com confi_o conse_manda conse_me conti_em cor_$ cor_da da_capa da_lista da_loja da_montr da_uma das_fotos das_tres data_$ de_cidad de_convi
de_entre de_junho de_linha de_preco de_reser digam_nos direc direi diz_qual do_numer duas_assin duas_datas duas_linha e_me e_nos e_os em_casa envia_me espos
esta_certo esta_desfo fala falta_duas falta_os fecha_a feedb feira_$ feira_0 feira_? fico fotog_? genti_$ horar_ate ja_teve junho_$ layou legal legen_ate
lembr_a luz_verde mais_tarda mande_me mate me_as me_dizer me_fala me_passa me_salva moinh na_conta nao_avanc nao_sei nomes nos_a nos_ainda nos_qual o_assin
o_carta o_estud o_layou o_mais o_palco o_segur o_texto ola_sofia oleo_mas oport oport_de orcam_assin os_logot ou_doce palav_passe palco para_assin passa_a
pesso pode_ser podem_impri por_genti posso produ_$ prova_da qual_prefe quere quint_o reser_os saber_qual saber_quant saber_se sair saiu_de salva se_conco
se_esque se_estiv segun_feira sem_as seria_possi setem_para sexta_feira sim_ou so_a so_voces sobre_a solic sua_espos tambe tarda tenha termo teve teve_oport
texto_da tiver_notic tiver_o tres_opcoe tuas tuas_corre ultim_coisa um_lembr um_sim uma_duvid uma_foto uma_image uma_linha vaga vaga_na versa_da versa_do
voces_$ volto_ao vossa_sobre vosso_nif a20c3n4: assin a20c4n11: falta a22c20n21: por a243c119n279: $ ^ a26c5n20: em a27c3n15: os a27c6n11: dia a2c: abaix_$
ao_meio briga broch carla_$ cinco de_produ essa fecha_o gente junho loja meio meio_dia o_notar para_fecha a2c2: do_site e_mail nao_se a2c2n: assin_por o_pagam
a2c2n2: mando o_site passo rapid a2c2n3: ^_com a2c2n5: as_fotos mesmo a2c2n7: ontem a2c3n: chave deixa mail a2c3n2: decid nosso a2c3n5: bem a2c4: renov
a2c4n3: ar a2c5n3: entao a2c5n5: trata a2c6n20: hoje a2c6n5: agora temos a2c8n3: receb a2c9n8: preci_de a2cn: a_tua beijo conve d e_eu marca nos_o notar pra
saiu sofia a2cn10: camar a2cn11: estam a2cn2: ement escre feria me_disse onlin tua a2cn3: a_camar combi cumpr disse helen vou a2cn4: chego prime a2cn5: logo
a2cn6: vos a2cn7: algum a2n: a_certi a_entre a_falta a_propo abrir_o ainda_esta arran_$ as_prova assin_e causa da_pagin dados de_acord de_leite de_uma diz_me
doce doce_de e_por em_branc encom_a esta_onlin estao_na estao_pront estiv estud faixa falar falar_com falta_a foto_que fotos_$ fotos_da genti impri_$ leite
madei_$ melho na_seman nas ningu o_catal o_origi o_papel o_sinal oito origi pagin_da para_as para_impri poder por_causa por_corre publi puder puxad reser_o
se_a segue_o so_nos so_o suas teste voces_na vosso_ok a2n2: ^_aguar abrir as_0 as_tres branc carri como_combi deixe esta_seman fonte grafi_$ luz me_$ na_pasta
na_quart numer_de o_formu o_link o_prazo oleo passe quint_as rascu relat sem_respo seman_$ a2n3: 0_a a_madei a_ultim arran dizer enqua_nao gosta houve ligue
madei maior o_novo o_senho obra prome sempr tempo vao vence a2n4: esper_do na_quint o_azul plant a2n5: vamos a2n6: as_duas hoje_$ a2n7: lhe novo a3: ^_volto
ai anexo_a arren as_fotog as_legen cater contr_de convi das_duas datas de_arren de_olhos de_que de_setem desfo dez do_teu e_uma esta_a favor_$ feira_dia
ficam_a fotog_da image nao_tenho nif nos_as o_cater o_envio obrig_ana olhos olhos_e pode_envia preci_da preci_das que_nos que_tiver quer reser_a revis
segun_prova sei serve setem sobre_o sua_aprov te ter_os uma_vista vista vista_de voce_prefe volto a30c5n11: nos a30c7n52: na a31c3n27: se a31c8n21: com
a32c32n42: esta a37c16n31: da a37c6n40: do a37c7n36: as a38c5n11: ate a3c: a_lista contr_assin devol_o em_abert fatur_de me_os o_nome produ a3c10n: muito
a3c12n2: esta_tudo a3c2: ca certo o_numer a3c2n: copia de_janei janei joao a3c2n3: o_banco pront a3c2n4: banco a3c3n2: rui a3c4: boas vossa_parte a3c4n: certi
a3c4n3: ha a3c4n5: pergu a3c4n6: ficou a3c5n3: por_isso a3c7n5: obrig_pela pela a3cn: catal de_0 foto_da na_pagin organ termi a3cn12: na_segun a3cn2: a_0
abert email resto a3cn9: monta a3n: ^_na ^_seria acord aguar_o ainda_nos ate_segun banca carta_de casa confe conti_a da_equip diga_me escol_a final menos_a
montr nao_conse o_logot ok papel possi prefe_$ se_nao sobre_as tem_de verde a3n10: azul a3n12: comec a3n2: 0_e ^_preci as_amost comen depoi formu nao_me palav
parec pede a3n3: ^_aqui ^_assim ^_enqua ^_por amost entra a3n4: esta_em a3n5: ajuda estar quand a3n6: segun_$ a3n8: outra a4: ^_antes algue anexo_o aprov_$
ate_terca avanc_com basta capa cores corre_ate do_contr horar_e jeito mande nao_tiver o_dia opcoe perce preci_do prefe_? quart_feira sem_o senao vosso_lado
a40c2n17: 0 a40c35n25: nao a41c5n16: me a42c18n17: para a45c10n38: que a47: ?_$ a4c: lista_de preen a4c16n: parte a4c2n2: escri a4c2n3: o_seu a4c2n4: ^_boa
a_foto a4c2n5: esta_no a4c2n7: manda a4c3: encon a4c3n6: envio a4c4: da_vossa a4c4n3: site a4c5n: esque tenho a4c6n: ^_para a4c6n10: respo a4c7n9: ^_obrig
a4cn: nome nos_falta ter a4cn2: pasta ser a4cn3: a_fatur boa_tarde a4cn4: ^_sem carta notic a4cn5: porta a4cn6: e_o a4cn7: coisa a4n: a_data ate_quart data
de_marco diga digam falta_nos ficam menos nao_consi segun_versa segur seria a4n11: na_sexta sim a4n2: antes_de equip link mas_a prazo preco sinal a4n3: queri
a4n4: marco vem a4n5: conti_sem a4n7: ver a5: ate_0 conse_envia legen lembr qual_das segue_em sexta_? a55c37n60: e a59: ? a5c: carla de_voces lista a5c2n11:
seman a5c2n2: pagam a5c2n3: ^_senho a5c2n5: nova tarde a5c2n8: ^_as a5c33n6: tudo a5c37n14: ! a5c3n3: vai a5c3n5: a_sua seu a5c4n4: numer a5c4n5: boa a5c5n2:
^_nao a5c6: o_que a5cn: agrad a5cn2: teu a5cn3: fatur a5cn5: aqui a5cn7: dois ja_esta versa a5n: ate_quint consi logot pagin_0 propo a5n10: mas a5n2: aguar
quant quem a5n3: 0_$ antes duvid a5n4: podem a5n5: ^_ainda ^_conti enqua no_dia passa a6: ^_me do_vosso me_diz os_horar a6c: saber a6c10n11: isso a6c2n3:
ultim a6c2n8: estao a6c3n3: lado a6c3n4: ana ana_$ a6c3n9: entre a6c5n5: fecha a6c5n6: eu a6c7n4: ^_so a6cn2: impri a6cn3: o_orcam a6n: assin_$ segue_a voce
a6n17: chega a6n6: escol a6n7: a_esper a6n8: ainda_nao a7: 0_? avanc linha os_texto a72c22n59: de a7c10n7: sua a7c2: devol a7c2n: tem a7c2n4: o_contr a7c2n5:
^_oi e_a oi a7c2n8: conta a7c3n9: fotos a7c6n6: confi a7c6n8: um a7c7n8: fica a7cn: abaix a7cn2: a_cor corre a7cn3: para_o a7cn4: encom a7cn5: orcam a7n:
fotog a7n2: favor por_favor que_o a7n3: ^_falta terca a7n4: quart se_o a7n8: ^_se a8: envia_nos a8c18n10: mais a8c2n3: a_pagin a8c2n5: com_a a8c2n6: foto
a8c3n3: reser a8c3n8: senho a8cn3: cor o_vosso a8n: ^_segue horar a8n2: prova a9: em_anexo a9c3n9: ao a9cn11: como a9cn2: aprov a9cn6: grafi a9n: dos a9n2:
sobre tiver a9n3: a_grafi prefe a9n4: diz a9n7: assim_que ac: !_o a_broch a_citac a_escri a_organ a_parte a_pen a_tenda abert_$ aceit afina apena aprov_a
as_chave biogr boas_feria bolet cauca cinco_biogr citac conno convo cozin deixo deixo_a deu dia_marta dr dr_nuno e_com e_devol ela ela_nao empre encon_uma
envio_o esque_o euros_$ fica_a fica_resol for foto_$ grafi_nao hugo janei_$ jo joao_deixo lanca logos mail_de mil muito_bem nome_do nuno o_ultim oi_hugo
ola_tomas ordem pago para_impre parce parte_$ pedid_o pen pergu_$ poltr que_manda sam_a segui segun_e tenda tenho_o teres tomas trata_$ tudo_ca ultim_email
ac13n2: nao_preci ac2: clien do_nosso nosso_lado o_certi o_joao obrig_a tudo_certo ac21n4: nada ac2n: isso_o ac2n2: o_meu sem_a ac2n3: pedid ac2n5: la pelo
ac3: ^_da boas_festa domin o_domin preci_$ tudo_trata ac3n: a_minha o_proce ac3n2: damos nossa proce ac3n3: meu noite_$ ac3n4: traba ac4: era ac4n: da_sua
ac4n3: no_ar resol ac4n4: obrig_$ ac4n7: noite ac5: festa ac5n: assun minha ac5n2: servi ac6: parte_nao ac6n2: conhe ac7n3: otimo ac8n6: foi ac9n: muito_obrig
acn: 0_euros ^_encom a_ement anunc com_os contr_esta d_rosa desde dia_dra dia_rui diego dra dra_helen e_so errad euros funci gabi gabi_$ helen_o impre manue
manue_$ o_resto o_sofa obrig_ja obrig_pelas ola_sam pelas por_aqui proje que_eu recib ribei rosa sam senho_a senho_ribei sofa tarde_d vai_ser acn2: avisa
aviso diret e_nao nao_esta o_salao pedro salao troca acn3: a_nova coisa_$ coleg de_ontem acn4: o_fiche sabad tecni acn5: fiche marta proxi acn6: algum_coisa
an: 0_ja ^_agora ^_confi ^_deixe ^_fecha ^_no ^_pedim ^_pergu ^_poder ^_temos ^_voces a_aprov a_azul a_banca a_carri a_casa a_conta a_do a_equip a_escol
a_fonte a_fotog a_montr a_nossa a_obra a_plant a_reser acess aguar_a ainda_sem algo amanh_ao ao_conta ao_teu aos aos_dois aqui_esta aqui_ningu armar armaz
as_feria as_oito as_suas as_vossa ate_ao autor avise_se banca_esta beiji beijo_gabi campo carpi carri_nao casa_e causa_do celul chave_$ chega_$ chega_na clara
coisa_que coloc_o comec_assim comig como_prefe confi_a conte copia_e corte costa costa_o da_foto das_0 de_falar de_letra de_resto de_terca de_teste de_tres
decid_quem decis_e deixe_em deles desen_as devem dia_o dia_senho do_orcam do_pedro duas_plant e_no e_para e_possi e_vossa em_duvid ement_ja encan entre_$
envia_a envia_as envia_o equip_$ esboc_$ escad escri_a esper_a esta_atras esta_o esta_pront esta_quase estof estud_$ exige expir falta_decid ficas foto_e
helen_obrig horas houve_algum houve_luz ideia joao_$ junto letra levam levo_as licen ligue_me ligue_nos link_$ lo mao maque marco_$ marco_esta marfi marqu
melho_$ minut monta_a monta_o mudei na_terca nao_caiu nao_houve no_contr no_escri no_paine nos_envia o_aviso o_das o_encan o_horar o_pinto o_porta o_preco
o_puxad o_quart o_rodap o_teu o_verde o_zip obra_quint obras oi_rui oi_sonia ola_aos orcam_e os_esboc os_seus paine palav_e papel_marfi para_os para_subir
pasta_$ pedim pedir_$ pelas_fotos peque perit pinto_de preco_$ proxi_passo publi_a quand_tiver que_assin que_escol que_me que_soube quem_de quest quise_conve
resto_esta rodap rodap_$ se_$ se_em segue_as segun_fonte segun_mas sem_notic senho_costa seria_otimo seus sexta_e sido sim_e sinal_$ site_ja sitio so_chega
socio sonia subir subir_o ta tenho_de terce tiver_um tom traba_na troca_a troco ultim_pagin uma_copia valid valid_ate vem_na vence_no ver_o viu voces_tem
vossa_! vossa_fotos vosso_sinal vozes zip an2: 0_como ^_comec ^_e ^_escol ^_pode ^_podem a_da a_mais a_sala a_tarde a_vossa apres as_porta ate_amanh caiu
caixa camar_nao chama chega_em dar de_ver dias_$ diz_que e_diz email_$ esboc estam_parad faco falta_o fique forma iam levo lhe_o mais_$ manda_nos na_obra
na_ofici nos_$ nossa_conta o_logo o_rascu o_relat pagar parad parad_a pede_o pedir pela_chama pinto ponto por_enqua que_vem respo_da reuni_de sabad_$ sai sala
segue_por soube tinta ultim_palav voces_iam an27: amanh an3: ^_estou a_ata ata azul_$ chega_a coloc conta_$ desen dias e_de e_envia esper_da ja_estao mante
no_sabad nova_versa o_mesmo pared quase que_voces sao som an4: atras avise comec_na linda ofici outra_vez quint_$ quise se_quise an5: a_decis a_noite reuni
sexta_$ an6: decis estou ficar vez volta c: abril agenc ah ampli anter apont camin carol chequ compe conce dando daqui decla defei depre desis dezem disco
enorm espla excel exemp expli fabri ferna filho genia julga kkk lonas lu lurde madru mergu missa mo muda mudou olhan ouvir pacie pagou paz pende re reemb
reini resul retir satis sente socia sorte spam suces tao trato uns usamo vemo vinha voz ze c10: nada_$ obrig_! c13: mais_nada c2: ^_falso ^_tudo a_festa
agora_nao alarm assun_encer ate_a cance com_isso da_minha damos_o desco_o e_bom entao_fica entro era_so esque_a esta_encer estav_na este falso falso_alarm
falta_nada faz faz_mal fazer_mais foi_regis gosto ha_mais infor_o mal me_passo meu_e minha_parte minha_pergu nao_falta nao_faz natal_! numer_ja o_assun
paga_nao pagam_entro parte_esta perfe_esta praze praze_$ preci_fazer preci_o preoc receb_muito regis renov_o reser_confi se_preoc tudo_muito um_gosto um_praze
c26n9: !_$ c2n: ^_reser ambas ambas_as antig as_parte bom_fim bons confi_e esta_resol feliz ignor natal por_ambas procu receb_tudo tudo_do c2n2: arqui resol_$
c2n3: claro esta_na c2n4: de_seman fim_de c2n5: fim c3: ^_marav ^_receb assun_esta da_nossa desco e_tudo ja_temos marav mensa nada_a nossa_parte para_sua
parte_e por_encer preci_respo que_preci sua_infor tenho_tudo tudo_$ c3n: com_isto conhe_o e_paga esta_noite ja_me respo_$ c3n2: nao_ha c3n5: de_manha c3n6:
manha c4: !_da ^_esta de_fazer fazer_nada festa_! foi_um ja_nao o_servi obrig_e para_vosso por_agora preci_mais sua_parte tudo_obrig vosso_conhe c4n2:
obrig_por c4n3: estav hoje_de c4n5: infor c5: ja_tenho tudo_o c5n2: ^_ja de_mais isto paga c6: ^_otimo ^_perfe temos_tudo c7: perfe c8: encer fazer so_para
c9: nao_e c9n: e_preci cn: ^_falam ^_muito a_chave a_proxi a_todos acabe acabe_de acabo anos ar_desde arrum arrum_$ busca cafe compl concl cumpr_! de_servi
dispe disse_o disso_$ do_lado dois_anos e_conta e_ficou e_um efeit escre_$ esta_assin esta_decid esta_fecha esta_monta esta_reser estaf falam fica_sem
fica_tudo finan ignor_o isto_fica lado_$ las ligou logo_e mae mais_dois manha_$ mes mim momen mudam_o notic_$ o_escri o_pedro o_porte o_traba pagin_que
pedro_ligou pela_respo pergu_a receb_o respo_rapid saiu_hoje sem_efeit sozin sua_mae telef trata_da tudo_claro tudo_resol vai_a visto vizin cn2: 0_0 arqui_$
confi_que desca fecha_$ feita fui infor_$ mais_algum monta_e mudam nenhu os_numer pena porte pouco respo_a todos cn3: a_parti probl que_a sem_probl cn4: disso
fazem que_falta trans trata_disso cn6: parti n: abrim acima aco adian adiou agua aloja alpen amou anda andam anna anota apanh apeli aplic atrio atual audie
aumen banda banhe banne barra barul bia bilhe bruno cabe cada cansa cante carre carro carva caso centi cento charm chove cima comer confo crian crono dada
danif dela depen deslo deve dinhe dinis divir dizem dobra doze duran eles eleva emite emiti encam encar engen enten envel envie esqui esse esvaz fale falei
filma fizem fogao folga folha foram frete frigo garan grave grua hospe igual ilust imedi imper inaug incom inici inspe insta inter ir itali iva jorna junta
latao leio lento leu levar leve lha lhes limpe lindo liqui lixam lixar luzes maqui marce marge marid maste mater medic mesas metad mexem milao milim mostr
muro naveg navio newsl notas nove nunca olham ouca outub ozdem padar pano par paulo pdf pedem pedi pedre pendu perio perto pince pior pisar pisem piso placa
pois pouse praia prate predi prego prepa press print prove pudem pusem quent raspa rastr razao recad reces recon reenc reis remar repos res resta resum rever
rezan rodou roma rotei rua sangr secas simpa siste situa soam stand stock subst suja surgi susci telem tempi tente teria testa tivem toda tomad toque umida
unica urgen util valor venha vezes video vidra vonta webin n2: 0h 0h_$ ^_$ ^_amanh ^_claro ^_como ^_fique ^_fui ^_hoje ^_infor ^_pena ^_troqu a_hora a_monta
a_ofici a_porta a_secar a_tinta acomp adora ano_novo as_0h ata_de avari avise_$ azul_do banco_ainda bem_na camar_$ carta_$ carto chego_hoje chuva claro_sem
comec_em comec_o como_queri corre_$ custo de_algum de_me de_nos de_novo de_outra de_segun de_visit decis_foi demor demos depoi_da descu_pelo digo digo_$
disso_hoje do_carta do_forne do_juiz do_som do_tribu dois_dias duas_fotos duvid_entre e_do e_envio em_maio entre_dois entre_o estar_$ estou_em falta_e
fatur_do fecho fica_por ficou_de forne_ficou fotos_ficar fotos_que gerad gosta_! grand grava hora hotel inclu_no insis ja_o juiz juiz_$ juri la_estar leva
liga ligar livre luz_na maio maio_$ manda_cumpr mesma mesmo_azul na_mesma na_pared na_reuni nada_de norma nota notic_da o_chao o_eletr o_hotel o_telha o_tempo
o_titul o_tribu o_verni obrig_pelos onlin_$ ontem_a os_desen os_dois otima pagin_$ pared_$ parti_de pe peco_descu pelo_trans pelos pena_a pode_ficar prest
prest_vence prova_o proxi_seman qualq quand_chega quant_a que_chega queri_se rapaz se_preci secar_$ segue_na segun_comec segun_demao sem_custo seman_e
senho_do sexta_ana sexta_as so_falta tabel tecid telha tempo_ajuda tinha titul_esta todas todo trans_$ tribu_$ troqu uma_seman usei veio vejo_isso ver_a
ver_na verni versa_$ versa_esta versa_segue vez_$ n3: ^_corri ^_que ^_respo abre acaba bom_que chao chega_o corri_o da_grafi de_volta demao e_e e_na
esta_inclu estam_a estou_a hoje_a inclu infor_que isso_e me_manda na_proxi nao_chega no_fim novo_$ peco ponho que_gosta secar sim_a sim_o sua_pergu titul
vao_ver vejo vos_a n4: ^_os a_marta ano descu e_amanh e_ja eletr ligo mas_o o_tecni porta_$ que_bom n5: corri o_forne outro tribu visit n6: ^_sim n7: ^_estam
da_camar n8: forne n9: amanh_$
"""
