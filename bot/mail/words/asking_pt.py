"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: aceti acha achas achou actua adore ajust alcat aldei algo amand amare ambie amiza andar anote arren arte assoc
atenc autoc autor b bater bocad bola bolo brasa brevi brilh c capas caro caros carpi chefe choca clara claus clica
cnpj coloq conco conno corta costu criam dai dava debai decor deem defin dele demai dentr depos der diari digit distr
docus douto embai enche encol encos ender enque errad esgot espos estim estiv estru excer exige expir falar falto
fazia fe fever ficas ficha fraca frent ganha gralh iban incli indic indiq ines inqui insti irmos janel joana junto
lava layou legai leiam lena letre levam liber lima limpo lo loica lote mao mapa maria maxim medid medir migue mistu
mosta music nitid novid ocre oito olhad olhar olho onde oport optim osori palco panto perde perit perma permi plano
podes podia pomos ponha porqu poupa prete pro punha px quadr quatr queir quere quero quest quite reche recor redat
redon reenv refer regre remet repar repor rita rodap rodar rotul sa seis seja serie sessa sesso sete seus sido sloga
solic somos sra story suas suger tal talve tambe tampa tanto tens terao teus teve timbr tirar tom topar tradu umas
usar usari vaga vazia ve vecto vegan velud venci venda verso vetor via voos a10: texto a10c23n17: ja a10c2n: contr
a10c2n2: ^_ola a10c2n3: ola a10c39n12: obrig a10c5n9: sem a10n: feira ou a10n6: duas a11: qual a11cn3: envia a11cn4:
tres a11n2: ate_sexta a12cn4: das a12n8: segue a13c2n7: pagin a13c4n19: ^_a a13c7n12: no a14c24n5: preci a14c2n: assin
a14c5n3: vosso a14cn2: conse a14cn6: voces a14n8: ainda a15c2n7: falta a15cn15: segun a15n2: dia_0 a15n9: sexta
a16cn3: uma a18c10n6: so a193c105n184: $ ^ a19c4n12: em a2: 0_serve ^_agrad ^_basta ^_do ^_eu ^_posso ^_preen ^_quand
^_queri ^_seria ^_volto a_aguar a_certe a_direc a_entre a_propo a_prova agrad_que ai ainda_esta ainda_o anexo_a
arran_$ as_dez as_opcoe as_tuas assin_a assin_as assin_nao ate_dia banca briga_ou catal_preci cater_preci certe
certe_de certo_$ cidad cidad_$ com_as confi_o conse_me contr_assin convi da_capa da_lista da_loja da_uma das_duas
das_fotos das_tres datas de_cidad de_entre de_junho de_preco de_reser de_setem desfo dez diga diga_me digam_nos direc
direi diz_me dizer do_numer duas_linha e_me envia_me esta_certo esta_desfo fala falta_duas favor_$ fecha_a feedb
feira_$ feira_0 ficam ficam_a fico fotog_? genti_$ houve junho_$ legal legen_ate lembr_a loja mais_tarda mande_me mate
me_$ me_as me_diz me_dizer me_fala me_salva menos menos_a moinh na_seman nao_avanc nao_sei nomes nos_ainda nos_qual
o_catal o_estud o_mais o_origi o_texto ola_sofia oleo oleo_mas orcam_assin origi os_logot ou_doce palav_passe
para_assin pesso pode_ser podem_impri por_genti possi posso preci_das produ_$ prova_da puder quer quint_o relat
reser_a saber_qual saber_se sair salva se_a se_esque segun_feira segur senao setem setem_para sexta_feira so_a so_nos
so_voces tarda tenha ter_os termi termo texto_da tres_opcoe tuas tuas_corre ultim_coisa um_lembr uma_foto uma_image
uma_linha voce voces_$ volto vosso_nif a20c16n11: por a21c2n9: os a21c4n6: dia a22c3n10: se a24c29n24: esta a24c5n:
nos a24c5n12: com a25c5n30: na a2c: a_lista abert ao_meio briga broch de_produ e_mail em_abert essa gente junho marca
meio meio_dia nos_o notar o_notar para_fecha a2c10n: esta_tudo a2c2: nao_se a2c2n: mail o_site a2c2n4: as_fotos mesmo
a2c3: deixa vossa_parte a2c3n2: ar a2c3n4: bem a2c4: boas renov trata a2c5n3: entao a2c6n2: agora a2c6n6: respo a2c7n:
receb a2c7n4: obrig_pela pela a2c9: muito a2cn: a_fatur a_tua algum beijo combi d feria na_pagin pra sofia tua a2cn2:
email ement helen me_disse o_seu passo a2cn3: disse porta a2cn4: logo a2cn5: ontem a2cn6: vos a2cn7: estam a2n:
^_enqua a_certi a_data a_falta acord ate_segun carri como_combi da_equip da_pagin data de_leite doce doce_de duvid
e_por escol_a estao_pront estud falta_a formu foto_que fotos_da genti leite lhe montr nao_conse nas numer_de o_papel
para_as para_impri passe por_corre prazo publi puxad reser_o segun_versa sempr teste vence verde voces_na vosso_ok
a2n2: ^_aguar ^_aqui a_camar a_ultim arran as_0 as_tres comen fonte gosta grafi_$ link na_pasta obra quint_as segun_$
seman_$ vao a2n3: maior prome quand tempo vou a2n4: ^_se ajuda esper_do esta_em a2n5: as_duas camar comec estar
na_segun passa a2n6: monta a3: agrad algue as_fotog as_legen assin_$ ate_terca basta carla cater cores de_olhos de_que
digam do_contr do_teu e_uma falta_nos feira_dia final horar_e image nao_consi nao_tenho nif nos_as o_cater o_dia
o_envio obrig_ana olhos olhos_e pode_envia preci_da preci_do prefe_? quant que_nos quem revis segun_prova sei seria
serve sobre_as sua_aprov te uma_vista vista vista_de a31c12n15: da a31c31n12: nao a31c4n5: me a31c5n25: do a32c4n8:
ate a32c5n26: as a34c16n13: para a35c2n11: 0 a35c6n24: que a38: ?_$ a3c: catal copia lista_de me_os nos_falta o_nome
pagam preen produ ter a3c11: parte a3c2: certo o_numer a3c2n: ^_boa de_janei escri janei joao a3c2n2: banco o_banco
tarde a3c2n5: estao a3c3: da_vossa a3c3n: a_sua certi vai a3c3n2: rui site a3c3n3: pergu a3c4n2: ha a3c4n3: por_isso
a3c4n6: ficou a3cn: ^_sem ^_senho a_cor boa_tarde fatur foto_da organ a3cn2: a_0 encom pront seu a3cn3: manda a3cn6:
versa a3n: 0_e ^_na ^_por aguar_o carta_de conti_a de_marco depoi o_logot ok palav papel preco resto tem_de a3n2:
^_preci as_amost equip nao_me notic pede tiver a3n3: ^_ainda ^_oi amost assim_que marco oi vem a3n4: carta conti_sem
outra a3n8: sim a4: ^_antes anexo_o aprov_$ ate_quart avanc_com capa conse_envia consi corre_ate jeito mande opcoe
os_horar perce qual_das quart_feira que_o segue_em sem_o sexta_? vosso_lado a48: ? a48c27n35: e a4c: de_voces devol
lista nome ser a4c2n2: esta_no a4c2n4: a_foto a4c2n6: ^_as a4c3: encon esque a4c30n3: tudo a4c3n2: boa a4c4n3: eu
a4c5: o_que a4c5n: ^_para tenho a4c7n8: ^_obrig a4cn: cor a4cn2: coisa o_orcam a4cn3: aqui a4cn4: nova orcam senho
a4cn5: e_o envio ja_esta a4cn7: seman a4n: ^_falta antes_de ate_quint queri a4n2: enqua mas_a no_dia pasta a4n4:
^_conti na_sexta a4n6: a_esper escol ver a5: ^_me ate_0 legen lembr propo a5c: saber a5c2n3: conta a5c33n11: ! a5c4n2:
^_nao numer a5c5n5: fecha um a5c6n4: fica a5c8n: sua a5cn: abaix a5cn2: impri teu a5cn4: assim a5n: antes fotog logot
pagin_0 segue_a a5n2: aguar para_o podem prefe a5n3: 0_$ diz a5n7: chega a5n9: mas a6: 0_? do_vosso envia_nos favor
horar linha os_texto por_favor sobre terca a60c19n36: de a6c2n: o_contr tem a6c2n7: fotos a6c3n2: ana ana_$ lado
a6c3n6: entre a6c4n3: vossa a6c7n2: ^_so a6c8n7: isso a6cn: reser a6cn2: ultim a6n2: e_a quart se_o a6n6: ainda_nao
a7: avanc a7c2n7: ao a7c4n3: confi a7cn2: com_a o_vosso a7cn3: a_pagin a7cn7: como a7n: corre dos a7n2: prova a7n8:
esper a8: anexo em_anexo a8c14n5: mais a8c2n4: ^_bom bom_dia a8c2n5: foto a8cn4: grafi a8cn5: a_segun a8cn6: pode
a8cn7: com_o a8n: ^_segue aprov a8n2: a_grafi para_a a8n5: conti a93c43n74: o a95c31n93: a a9c5n9: bom a9c6n24: ^_o
a9cn2: 0_de a9n7: quint ac: !_o 0_euros a_broch a_escri a_organ a_pen abaix_$ abert_$ aceit afina apena assin_por
biogr boas_feria bolet ca cauca cinco cinco_biogr contr_esta conve convo cozin deixo deixo_a deu devol_o do_site dr
dr_nuno e_nao e_so ela ela_nao empre encon_uma escre esque_o euros euros_$ fatur_de fecha_o fica_a for foto_$
grafi_nao janei_$ joao_deixo lanca muito_bem nome_do nuno o_certi o_sofa ola_tomas ordem para_impre parce parte_$
pedid_o pen pergu_$ poltr por_aqui que_eu sam_a segui sofa tenho_o teres tomas trata_$ ultim_email vai_ser ac11n:
nao_preci ac18n2: nada ac2: a_minha da_sua do_nosso nosso_lado o_joao obrig_a tudo_certo tudo_trata ac2n: mando nosso
sem_a ac2n2: damos meu pedid rapid traba ac2n4: la ac3: ^_da decid domin nossa o_domin ac3n: obrig_$ ac3n2: no_ar
resol ac3n3: noite_$ ac4: era minha ac4n5: noite ac5n: assun ac5n12: hoje ac5n2: conhe servi ac5n4: temos ac7n2: otimo
ac7n5: foi ac8: muito_obrig ac8n5: preci_de acn: a_ement algum_coisa anunc aviso coisa_$ coleg d_rosa de_0 dia_dra
dia_rui dra dra_helen gabi gabi_$ helen_o impre isso_o manue manue_$ o_fiche o_meu o_salao obrig_ja ola_sam proje
recib rosa saiu salao sam senho_a tarde_d acn2: ^_com avisa chego cumpr fiche onlin pedro acn3: proxi tecni acn5: dois
an: ^_confi ^_no ^_pedim ^_pergu a_azul a_carri a_casa a_conta a_do a_equip a_escol a_fonte a_montr a_obra a_sala
a_vossa abrir abrir_o acess aguar_a amanh_ao ao_teu apres aqui_ningu armar armaz as_feria as_prova ate_amanh avise
avise_se beiji beijo_gabi branc caixa carri_nao casa casa_e causa chega_$ chega_a coisa_que comig como_prefe confe
confi_a das_0 de_acord de_letra de_resto de_teste de_tres de_uma decis_e deixe_em desen_as dia_o do_pedro duas_plant
e_no e_para e_vossa em_branc ement_ja enqua_nao entra entre_$ envia_a envia_o equip_$ esboc_$ escad esper_a esta_onlin
esta_pront esta_quase esta_seman estof estud_$ faixa fique forma foto_e fotos_$ funci helen_obrig horas impri_$ joao_$
letra levo_as lhe_o licen link_$ luz maque marco_$ marfi marqu melho melho_$ minut monta_a mudei na_obra nao_caiu
ningu o_aviso o_das o_formu o_pinto o_prazo o_puxad o_teu o_verde o_zip obra_quint obras obrig_pelas oi_rui os_esboc
pagin_da papel_marfi para_os para_subir pasta_$ pedim pedir_$ pelas pelas_fotos peque pinto pinto_de ponto por_causa
por_enqua preco_$ prefe_$ proxi_passo publi_a quand_tiver que_soube que_vem reuni_de sai sala se_em segue_as segue_o
segun_fonte segun_mas site_ja sitio so_o socio soube subir subir_o ta tenho_de terce tiver_um traba_na ultim_pagin
ultim_palav valid valid_ate vem_na ver_o viu voces_tem vossa_! vozes zip an14: amanh an2: 0_a 0_como ^_assim ^_escol
^_estou ^_pode ^_podem a_ata as_porta ata caiu chama conta_$ dar de_ontem de_ver deixe desen diz_que e_diz e_envia
email_$ esboc esper_da estam_parad hoje_$ iam levo na_ofici na_quart nova_versa o_logo o_novo o_rascu o_senho ofici
outra_vez parad parad_a parec pared pede_o pedir pela_chama plant quase rascu sao segue_por som tinta voces_iam volta
an3: e_de ja_estao linda mante na_quint o_mesmo que_voces quint_$ sexta_$ vez an4: a_decis a_noite decis estou novo
reuni an5: ficar an9: azul c: abril acabe ah alarm ambas anter apont arrum camin carol chequ citac compe compl conce
daqui decla depre desis dezem diego disco dispe disso enorm entro espla excel exemp expli fabri falam falso ferna
filho genia kkk lonas lu madru mae mergu mil mim missa mo momen muda mudou ouvir pacie pago paz pende praze procu re
reemb reini resul retir satis socia spam suces tao telef todos trato usamo vemo vinha visto voz ze c10: mais_nada
obrig_! c2: ^_tudo a_festa agora_nao assun_encer ate_a cance clien da_minha desco e_bom entao_fica era_so esta_encer
estav este falta_nada faz faz_mal feliz foi_regis gosto ha_mais infor_o mal minha_parte nao_faz natal_! numer_ja
o_assun o_proce por_encer preci_fazer preci_mais preoc proce que_preci receb_muito regis renov_o se_preoc sua_parte
tudo_do tudo_muito um_gosto c23n8: !_$ c2n: antig chave esta_resol ignor natal receb_tudo resol_$ c2n3: claro esta_na
c3: !_da ^_marav ^_receb assun_esta boas_festa da_nossa de_fazer e_tudo foi_um ja_temos marav mensa nada_a nossa_parte
paga para_sua parte_e preci_$ preci_respo sua_infor tenho_tudo tudo_$ c3n: conhe_o esta_noite isto ja_me respo_$ c3n2:
de_manha nao_ha c3n3: manha c4: ^_esta fazer_nada festa_! ja_nao o_servi obrig_e para_vosso parte_nao por_agora tudo_o
tudo_obrig vosso_conhe c4n: hoje_de obrig_por c4n3: infor c5: ^_perfe festa ja_tenho temos_tudo c5n2: ^_ja de_mais c6:
^_otimo perfe c7: encer fazer c8: e_preci nada_$ nao_e so_para cn: ^_reser a_chave a_proxi acabo anos ar_desde bom_fim
bons busca cafe com_os concl cumpr_! de_servi desde disse_o dois_anos e_ficou e_um efeit esta_fecha feita fica_sem
finan ignor_o infor_$ lado_$ las ligou logo_e mais_algum mais_dois manha_$ mudam_o nenhu o_escri o_pedro o_porte
o_traba os_numer pedro_ligou pela_respo pergu_a porte pouco respo_a respo_rapid saiu_hoje sem_efeit sozin troca
tudo_claro vizin cn2: 0_0 a_parti arqui confi_que desca diret fecha_$ fui mudam pelo pena probl sem_probl cn3:
de_seman fazem fim_de que_a cn4: fim prime cn5: parti n: abrim acaba acomp adiou adora agua aloja alpen amou andam
anota apeli aplic atras atrio aumen banda banne bia bilhe bruno cada campo cansa carre carro carto centi charm chove
coloc comer confo crian crono custo dada deles demos devem dinhe divir eles eleva emite emiti encam enten envel envie
esse falei folga folha foram frete frigo garan gerad hospe hotel igual ilust imedi inici insta inter itali iva jorna
lento leve lha lhes ligo limpe lindo livre lixam luzes maqui marge marid maste mes mesas metad milao milim mostr naveg
nove ouca ozdem padar pagar pano par paulo pdf pe pendu perio perto pince pisar pois praia prate predi press prest
prove pudem pusem quise rapaz rastr recad reces recon reenc repos resum rezan roma rua sangr simpa sinal siste situa
soam stock subst suja tabel telha tempi tente tinha todo tomad trans troco unica urgen valor veio verni video vonta
webin n2: 0h 0h_$ ^_$ ^_amanh ^_claro ^_como ^_fui ^_hoje ^_infor ^_pena ^_respo ^_troqu a_monta a_secar a_tinta abre
ano arqui_$ as_0h avari azul_do bem_na bom_que camar_$ carta_$ chuva claro_sem corri_o da_grafi de_me decis_foi demao
demor dias_$ digo digo_$ do_carta do_tribu dois_dias e_amanh e_e entre_o esta_inclu estam_a estar_$ faco falta_e fecho
ficou_de forne_ficou fotos_ficar fotos_que gosta_! grava inclu inclu_no infor_que insis ja_o juri la_estar leva ligar
manda_cumpr mesma mesmo_azul monta_e na_mesma na_pared nada_de no_fim norma nota novo_$ o_link o_tempo obrig_pelos
onlin_$ otima pagin_$ pared_$ peco pelos pena_a pode_ficar prova_o quand_chega que_gosta sabad secar_$ segue_na
segun_comec senho_do sexta_as sim_a tecid tempo_ajuda titul tribu tribu_$ troqu uma_seman usei vao_ver vejo ver_a
versa_esta versa_segue n3: ^_corri ^_que a_nova azul_$ da_camar descu dias e_ja eletr estou_a hoje_a isso_e o_azul
o_tecni ponho porta_$ que_bom secar sim_o visit vos_a n4: a_marta corri forne mas_o o_forne outro que_falta n5:
^_estam amanh_$ marta vamos n6: ^_sim
"""
