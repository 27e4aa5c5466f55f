"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: aceti acha achas afina alcat aldei algo anote arte assoc autoc b banco bater bocad brilh c ca capas carpi casa
causa chefe choca cidad cnpj coloq conno conve convi costu criam dai dar debai deem defin deixa demai der desfo deu
dez direi distr docus ela empre encos enque errad escre esgot estej estiv estud expir falar fazia fever ficas fico
fraca frent ganha gralh houve iban incli insti irmos lanca layou legai letre lo mapa maria marqu maxim medid medir
menos moinh mosta nitid nomes novid ocre olhar onde oport ordem origi palav panto papel parec pede perit permi plano
podes pomos ponha prazo preen prete pro puxad px quere quite recor redat reenv refer repar repor rita rotul salao sao
seja sempr serie sessa sesso sete seus sloga socio somos story suas suger tal talve tambe tampa tanto te tens terao
terce teve tom tradu umas valid vem venda verso vetor a10c2n3: falta a10c7n3: so a10cn3: envia a10n11: segun a11c16n3:
preci a11c20n13: esta a11c7n4: bom a11cn: ^_ola ola a11cn6: em a11n3: segue a12: uma a129c62n94: $ ^ a12c3n2: vosso
a12n2: dia_0 a12n6: sexta a13cn6: se a13n: conse a14c7n2: por a14n16: na a15: me a15cn7: com a16c17n5: nao a16n3: os
a17c2n9: do a18c8n8: da a19cn3: dia a2: ^_agrad ^_basta ^_do ^_esper ^_posso ^_quand ^_seria a_aguar a_certe a_direc
a_lista a_propo a_prova agrad aguar_o ainda_esta ainda_o ana ana_$ anexo_a ao_meio as_opcoe as_tuas assin_$ assin_as
ate_dia ate_segun avanc_com carta_de catal catal_preci cater_preci certe certe_de consi conti_sem cores da_capa
da_loja das_duas das_fotos datas de_junho de_que de_setem diga diga_me digam_nos direc diz_me do_numer do_teu e_por
envia_me falta_duas falta_nos favor_$ feedb feira_$ feira_0 ficam ficam_a fotog_? gente jeito junho_$ legal legen_ate
lembr_a lista_de logot loja mais_tarda marca mate me_$ me_as meio meio_dia nao_avanc nome nos_ainda nos_qual o_dia
o_envio o_mais obrig_ana ola_sofia orcam_assin organ os_logot para_assin perce pesso podem_impri possi posso pra
preci_das prefe_? produ produ_$ prova_da puder quant relat reser_o se_a segun_feira segur sei senao serve setem
setem_para sexta_feira tarda ter termi termo texto_da tuas tuas_corre ultim_coisa um_lembr uma_foto uma_image voce
volto vosso_nif a21c3n: nos a23c13n5: para a23c2n14: as a23c4n11: que a28c3n4: ate a28cn8: 0 a2c: abert broch certo
copia dia_rui em_abert junho nos_falta o_numer o_seu pagam saber ser seu a2c2: da_vossa trata a2c2n: ^_nao a2c2n2: ha
a2c2n3: pergu a2c2n4: a_foto a2c3n2: fecha a2c4n: ^_para a2c4n2: respo a2c5: agora a2c8: parte a2cn: ^_sem a_fatur
algum email foto_da vai a2cn2: joao a2cn4: estao nova a2n: 0_e a_data acord ainda_nao da_pagin data depoi e_a
estao_pront formu montr nao_conse nas numer_de para_impri porta preco publi quand queri segun_$ sofia tem_de vao
vosso_ok a2n2: ^_oi ^_se duvid estar na_pasta oi pasta pront tempo a2n3: ^_as carta escol a2n4: as_duas comec na_segun
ver a2n7: sim a3: ^_antes a_sua aguar algue anexo_o antes_de aprov_$ as_fotog as_legen ate_quart ate_terca basta capa
carla cater de_olhos devol digam e_uma esper_que feira_dia final horar_e image linha lista mande me_os nao_tenho nif
nos_as o_cater ola_rui olhos olhos_e opcoe pode_envia preci_da preci_do prefe quart_feira que_nos quem revis
segun_prova sem_o seria sobre_as sua_aprov tenha tiver uma_vista vista vista_de vosso_lado a30c14n22: e a35: ?_$
a39c14n17: de a3c: contr o_contr a3c11n7: ja a3c2: de_janei janei a3c26n: tudo a3c2n2: bem esta_no a3c4: sua a3c4n2:
seman a3c4n4: isso a3c5n7: ^_obrig a3cn: a_0 fatur a3cn3: envio a3n: ^_na ^_por ^_preci a_grafi ate_quint de_marco
encom marco ok passa tem a3n2: aqui assim_que grafi no_dia notic se_o a3n3: e_o entre na_sexta a3n4: chega a4: antes
conse_envia conti corre_ate diz do_vosso horar legen os_horar para_o qual_das que_o segue_em sexta_? a41: ? a4c: reser
ultim a4c2: encon a4c2n: confi a4c2n2: lado a4c3n: tenho a4cn: numer a4cn3: a_pagin assim coisa a4n: fotog o_orcam
pagin_0 quart a4n2: conta podem teu a4n3: 0_$ orcam quint a4n4: como a5: 0_? ate_0 avanc lembr propo segue_a sobre
terca a55c22n27: o a56c12n50: a a5c26n8: ! a5c2n: vossa a5c2n5: foto a5c3n: um a5cn3: fotos a5n: abaix corre para_a
a5n2: com_a esper impri a5n3: com_o a5n4: ^_o a6: ^_segue anexo em_anexo envia_nos favor os_texto por_favor prova
a6c25n9: obrig a6c2n: rui a6c3n4: sem a6c5: ^_so a6n: dos ou tres voces a6n3: pode a6n4: a_segun a7: das a7c3n6: no
a7c9n3: mais a7n2: o_vosso a7n4: ao duas a8: qual a8cn7: ^_a a8n: aprov a8n2: ainda a9: texto a9c2n: assin a9cn: 0_de
^_bom bom_dia a9cn6: pagin a9n: feira a9n2: ate_sexta ac: a_broch a_minha abert_$ as_fotos assin_por aviso bem_! certi
decid escri fatur_de fecha_o fica_a foto_$ impre janei_$ meu nos_o notar o_meu o_notar ola_tomas para_fecha para_impre
por_isso teres tomas trata_$ tudo_certo ultim_email um_bom ac12n: nada ac2: assun do_nosso esque nossa nosso_lado
tudo_bem tudo_trata vossa_parte ac2n: nosso ac2n2: ar rapid site ac3: domin era minha o_domin o_que renov ac3n: boa
entao eu fica foi obrig_$ ac3n4: obrig_pela pela ac4: bom_fim ac4n: conhe de_seman fim fim_de servi ac6n: receb ac7n:
otimo ac9: esta_tudo acn: ^_boa algum_coisa chego coisa_$ coleg manda que_a acn2: damos e_so acn3: dois an: 0_a 0_como
^_no ^_pergu a_ata a_azul a_camar a_conta a_dispo a_do a_esper a_montr a_tua acess amanh_ao ao_teu apres aqui_ningu
arran as_porta ata avisa avise avise_se carri chega_$ coisa_que combi comen como_combi da_equip de_acord desen
desen_as dispo dispo_$ do_pedro duas_plant e_no email_$ ement enqua entre_$ envia_o equip equip_$ esboc_$ escol_a
esper_do esta_em estou estou_a fonte forma foto_e fotos_da funci gosta helen impri_$ joao_$ lhe lhe_o maior mante
maque mas mas_a na_obra na_pagin ningu o_formu o_novo o_teu obra obra_quint obrig_pelas oi_rui os_esboc pagin_da
para_as pared passe passo pedid pedim pedro pelas pelas_fotos peque plant ponto por_corre por_enqua proxi_passo
publi_a que_soube quint_as resto segue_por segun_fonte segun_versa seman_$ sitio soube tenho_de teste tinta tua ver_o
volta an2: ^_ainda ^_aqui ^_assim ^_com ^_podem ajuda amost as_0 as_amost chama cumpr de_ver e_envia esboc link monta
novo o_logo o_rascu pela_chama qualq_duvid rascu an3: camar logo proxi qualq an4: corri an5: versa vos an7: amanh azul
c: abril acabo ah alarm ambas apena carol citac compl convo daqui dezem dispe entro espla estav excel exemp falso faz
feliz for genia gosto ignor mal mil mo momen muda mudou pacie pelo praze proce proje reini satis segui spam traba
trato c2: ^_receb assun_esta boa_noite boas boas_festa da_minha da_nossa e_bom falta_nada infor_o ja_nao minha_parte
natal natal_! nossa_parte o_assun obrig_por paga preci_mais preci_respo receb_muito renov_o respo_$ tenho_tudo tudo_do
c22n5: !_$ c2n: de_manha hoje_de isto o_site resol sem_a c2n2: manha mesmo nao_ha no_ar c2n6: hoje c3: !_da ^_da
^_esta ^_marav de_fazer e_tudo encer fazer_nada festa festa_! ja_temos ja_tenho marav o_servi obrig_e para_sua
para_vosso parte_e por_agora sua_infor tudo_$ tudo_o vosso_conhe c3n: conhe_o esta_noite noite_$ c3n2: de_mais c4:
e_preci nao_e parte_nao seman_! tudo_obrig c4n: ^_ja infor c5: ^_perfe fazer temos_tudo c5n: temos c5n2: noite c6:
^_otimo mais_nada muito muito_obrig obrig_! perfe so_para c6n3: preci_de c8: nada_$ nao_preci cn: anos ar_desde arqui
de_servi desca desde dois_anos esta_resol las mais_algum mais_dois mando mudam_o onlin onlin_nao pela_respo receb_tudo
resol_$ respo_rapid cn2: a_parti claro ja_esta mudam probl sem_probl cn3: estam fazem cn4: parti n: abrim acaba aloja
ano apeli aplic atrio aumen avari banne bia bons cada cansa carre centi coloc confo custo dada demao demor devem dias
dinhe diret divir dizer enten envel envie esse falei feria finan folha forne garan grava hesit inclu inici insis insta
iva la lento ligar metad milim mudei nenhu nota outro ozdem padar pagar par paulo pdf peco pelos pena pendu perio
pisar press prove pudem rastr recon reenc repos reuni roma sabad saiu sala sangr senho situa stock subst tarde telha
tinha titul todo troca unica usei vejo verni vez visit vonta webin n2: !_a 0_0 0h 0h_$ ^_claro ^_como ^_escol ^_hoje
^_que ^_troqu ao_joao as_0h azul_do claro_sem corri_o da_camar descu digo digo_$ duvid_e e_de e_ja esta_na estam_a
fiche ficou hoje_a ja_estao linda mesmo_azul nova_versa o_azul o_link o_mesmo o_tempo ontem otima pagin_$ pedir ponho
que_bom quint_$ secar segun_comec sim_a sim_o tempo_ajuda troqu ver_a versa_esta n3: ^_corri a_marta a_nova ficar
isso_e marta outra prome que_falta sexta_$ vamos vos_a n4: prime n5: ^_sim
"""
