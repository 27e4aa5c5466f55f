"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abrir aceti acha achas afina alcat aldei algo anote armaz arren arte assoc atenc autoc b bater bocad bola brevi
brilh c capas carpi casa chefe choca cidad cnpj coloq conno convi costu criam dai dar dava debai deem defin demai der
desfo dez digit distr docus duvid empre encos enque errad escad esgot estiv estud euros expir falar fazia fever ficas
fico fraca frent ganha gralh houve iban incli insti irmos lanca layou legai leiam lena letre lo mapa maria marqu maxim
medid medir menos moinh mosta nitid novid ocre olhar onde oport ordem origi panto parec perit permi plano podes podia
pomos ponha poupa prazo prete pro puxad px quere quest quite recor redat reenv refer repar repor rita rotul sair salao
sao seja sempr serie sessa sesso sete seus sloga socio solic somos story suas suger tal talve tambe tampa tanto te
tenha tens terao teve tom tradu umas valid vazia vegan venda verso vetor voos vou a10: texto a10c2n3: falta a10c7n: so
a10cn3: envia a11c17n3: preci a11cn12: segun a11cn6: pagin a11n5: segue a12c: uma a12c2n5: em a12n2: dia_0 a12n6:
sexta a13c2n6: se a13c3n2: vosso a13n: conse a141c76n104: $ ^ a15c11n6: por a15c24n14: esta a16c: me a16cn19: na
a17cn4: dia a18cn6: os a19c22n4: nao a19cn8: com a2: 0_serve ^_agrad ^_basta ^_do ^_posso ^_quand ^_seria ^_volto
a_aguar a_certe a_direc a_lista a_propo a_prova agrad aguar_o ainda_esta ainda_o ana ana_$ anexo_a ao_meio as_opcoe
as_tuas assin_$ assin_as ate_dia ate_segun avanc_com carta_de catal catal_preci cater_preci certe certe_de conti_a
conti_sem cores da_capa da_loja das_duas das_fotos datas de_junho de_preco de_que de_reser de_setem diga diga_me
digam_nos direc direi diz_me do_numer do_teu e_por envia_me falta_duas falta_nos favor_$ feedb feira_$ feira_0 ficam
ficam_a fotog_? gente junho_$ legal legen_ate lembr_a lista_de logot loja mais_tarda marca mate me_$ me_as meio
meio_dia nao_avanc nao_consi nome nomes nos_ainda nos_qual o_dia o_mais o_texto obrig_ana ola_sofia orcam_assin organ
os_logot palav palav_passe para_assin pede perce pesso podem_impri possi posso pra preci_das preen prefe_? produ
produ_$ prova_da puder quant relat se_a segun_feira segur sei senao setem setem_para sexta_feira tarda ter_os termi
termo texto_da tuas tuas_corre ultim_coisa um_lembr uma_foto uma_image vem voce volto vosso_nif a20c3n10: do a21c3:
nos a22c5n11: que a22c8n8: da a23c4n14: as a25c14n5: para a28c3n4: ate a29cn9: 0 a2c: abert banco broch certo em_abert
junho nos_falta o_banco o_numer o_seu pagam saber ser seu a2c2: da_vossa esque a2c23n5: ! a2c25n2: tudo a2c2n4: a_foto
estao a2c3: por_isso trata a2c3n: entao fica vai a2c3n2: ha a2c4n2: respo a2c5n: agora a2c8: parte a2cn: ^_sem a_fatur
a_tua algum porta tua a2cn2: email ement manda seman a2cn6: versa vos a2n: 0_e a_data a_esper acord da_equip da_pagin
data depoi equip esta_em estao_pront fonte formu maior mas montr na_pagin nao_conse nas numer_de o_papel papel
para_impri passa passe publi quand queri reser_o segun_versa sofia vao vosso_ok a2n2: ^_oi ^_se estar na_pasta oi
pront segun_$ tempo a2n3: carta escol a2n4: as_duas comec ver a2n5: na_segun a2n7: sim a3: ^_conti a_sua aguar algue
anexo_o as_fotog as_legen ate_quart ate_terca basta capa carla cater consi de_olhos devol digam e_uma feira_dia final
horar_e image jeito linha lista mande nao_tenho nif nos_as o_cater o_envio olhos olhos_e opcoe pode_envia preci_da
preci_do quart_feira que_nos quem revis segun_prova sem_o seria serve sobre_as sua_aprov tiver uma_vista vista
vista_de a34c16n21: e a37: ?_$ a3c: copia me_os ter a3c2: de_janei janei o_contr a3c2n: joao rui a3c2n2: esta_no pergu
a3c2n3: ^_as a3c3n: ^_nao a3c3n3: fecha a3c4: sua a3c5n: ^_para a3cn: a_0 encom fatur foto_da a3cn2: grafi a3cn4: nova
a3n: ^_na ^_por ^_preci a_grafi ainda_nao ate_quint de_marco marco ok preco prefe tem_de a3n2: aqui assim_que esper
no_dia notic pasta se_o a3n3: na_sexta a3n4: e_o entre a4: ^_antes antes_de aprov_$ conse_envia corre_ate diz horar
os_horar para_o qual_das que_o segue_em sexta_? vosso_lado a42c15n20: de a45: ? a4c: ultim a4c16n8: ja a4c2: contr
a4c2n: tem a4c3: encon a4c3n: confi um a4c3n2: numer a4c4n: tenho a4c6n4: isso a4c7n8: ^_obrig a4cn2: coisa a4cn3:
assim envio a4cn6: como a4n: conta e_a fotog o_orcam pagin_0 a4n2: teu a4n3: 0_$ orcam quint a4n4: chega a5: 0_? antes
ate_0 avanc conti do_vosso legen lembr propo segue_a sobre a5c2n: vossa a5c2n2: lado a5cn: abaix reser a5cn2: impri
a5cn3: a_pagin fotos a5n: corre a5n2: podem quart a6: anexo em_anexo envia_nos favor os_texto por_favor prova terca
a62c27n34: o a65c19n51: a a6c2n5: foto a6c3n6: ^_o a6c4n4: sem a6c5: ^_so a6n: dos ou para_a tres voces a6n2: com_a
a6n3: pode a7: ^_segue a7c32n11: obrig a7c3n6: no a7cn2: ^_bom bom_dia a7cn3: ao a7cn4: a_segun a7n2: o_vosso a7n4:
com_o a8: qual a8c10n3: mais a8c4n5: bom a8n: aprov feira a8n4: duas a9c2n: assin a9c2n2: ^_ola ola a9cn: 0_de a9cn8:
^_a a9n2: ainda ate_sexta das ac: ^_boa a_broch a_cor a_pen abaix_$ abert_$ as_fotos assin_por aviso biogr ca certi
cinco cinco_biogr conve cor deixa deixo deixo_a deu dia_rui e_so ela ela_nao encon_uma escre essa fatur_de fecha_o
fica_a foto_$ impre janei_$ joao_deixo meu nao_se nos_o notar o_meu o_notar ola_tomas para_fecha para_impre pedid_o
pen pergu_$ sam_a tenho_o teres tomas trata_$ tudo_certo ultim_email ac13n2: nada ac2: a_minha boa decid do_nosso
nossa nosso_lado o_joao obrig_a tudo_trata vossa_parte ac2n: nosso ac2n2: ar bem rapid site ac3: domin era o_domin
renov ac3n: assun eu obrig_$ resol ac3n2: foi noite_$ ac3n8: hoje ac4: minha o_que ac4n: servi ac4n2: conhe ac4n3:
noite ac4n4: obrig_pela pela ac6n: receb ac7n: otimo ac9: esta_tudo acn: a_ement algum_coisa chego coisa_$ coleg escri
ola_sam onlin pedid sam acn2: damos ja_esta pedro acn3: dois logo an: 0_a ^_no ^_pedim ^_pergu a_ata a_azul a_camar
a_conta a_do a_montr acess amanh_ao ao_teu apres aqui_ningu arran as_porta ata avisa avise avise_se carri causa
chega_$ coisa_que combi como_combi das_0 de_acord de_letra desen_as dia_o do_pedro duas_plant e_no ement_ja enqua
entre_$ envia_o equip_$ esboc_$ escol_a esper_do esta_onlin forma foto_e fotos_da funci gosta helen impri_$ joao_$
letra lhe lhe_o mante maque marfi mas_a na_obra ningu o_das o_formu o_novo o_pinto o_teu o_zip obra obra_quint
obrig_pelas oi_rui os_esboc outra_vez pagin_da papel_marfi para_as pared passo pedim pelas pelas_fotos peque pinto
pinto_de plant ponto por_causa por_corre por_enqua preco_$ proxi_passo publi_a que_soube quint_as resto segun_fonte
seman_$ sitio soube tenho_de terce teste tinta ver_o vez zip an2: 0_como ^_ainda ^_aqui ^_assim ^_com ^_podem a_noite
ajuda amost as_0 as_amost chama comen cumpr de_ver desen e_envia email_$ esboc hoje_$ link monta na_quart o_logo
o_rascu pela_chama rascu segue_por volta an3: camar ficar novo outra proxi an7: amanh azul c: abril acabe acabo ah
alarm ambas antig apena arrum camin cance carol citac compl convo daqui depre dezem dispe disso entro espla estav
excel exemp falam falso feliz for genia gosto mil mo momen muda mudou ouvir pacie paz pelo pouco praze preoc proce
procu reemb reini resul satis segui spam tao telef todos traba trato usamo voz c19n3: !_$ c2: ^_receb boas boas_festa
da_minha da_nossa e_bom este falta_nada faz faz_mal ignor infor_o mal mensa minha_parte nao_faz natal_! nossa_parte
numer_ja o_assun paga preci_$ preci_mais preci_respo receb_muito renov_o respo_$ tenho_tudo tudo_do c2n: esta_resol
isto natal o_site resol_$ sem_a c2n2: mesmo nao_ha no_ar c3: !_da ^_da ^_esta ^_marav assun_esta de_fazer e_tudo encer
fazer_nada festa festa_! ja_nao ja_temos marav o_servi obrig_e para_sua para_vosso parte_e por_agora sua_infor tudo_$
tudo_o vosso_conhe c3n: conhe_o de_manha esta_noite hoje_de c3n2: de_mais manha c4: ja_tenho parte_nao tudo_obrig c4n:
^_ja infor obrig_por c5: ^_perfe e_preci nao_e temos_tudo c5n: temos c6: ^_otimo fazer perfe so_para c6n3: preci_de
c7: mais_nada muito muito_obrig obrig_! c8: nada_$ nao_preci cn: ^_reser anos ar_desde arqui de_seman de_servi desca
desde diret dois_anos fim fim_de finan lado_$ las ligou logo_e mais_algum mais_dois mando manha_$ mudam_o o_escri
o_pedro os_numer pedro_ligou pela_respo pena proje que_a receb_tudo respo_rapid tarde tudo_claro cn2: a_parti esta_na
estam mudam probl sem_probl cn3: claro fazem cn4: parti n: abre abrim acaba aloja apeli aplic atrio aumen avari banne
bia bilhe bons cada cansa carre centi coloc confo crian custo dada demao demor devem dias dinhe disse divir enten
envel envie esse estou falei feria folha foram forne fui garan grava inclu inici insis insta iva la lento lindo melho
metad milim mudei nenhu nota ozdem padar pagar par paulo pdf peco pendu perio pisar press pudem rastr recon reenc
repos reuni roma sabad sai saiu sala sangr senho situa stock subst tabel telha tente tinha titul todo troca unica
urgen usei veio vejo verni visit vonta webin n2: 0_0 0h 0h_$ ^_$ ^_claro ^_como ^_escol ^_hoje ^_que ^_troqu ano as_0h
azul_$ azul_do carta_$ claro_sem corri_o da_camar descu digo digo_$ e_de e_ja entre_o fecha_$ fiche ja_estao ligar
linda manda_cumpr mesmo_azul nada_de nova_versa o_azul o_link o_mesmo o_tempo obrig_pelos otima pagin_$ pedir pelos
que_bom quint_$ secar segue_na segun_comec sim_a sim_o tempo_ajuda troqu ver_a versa_esta versa_segue n3: ^_corri
a_marta a_nova ficou hoje_a isso_e marta ontem outro ponho prome que_falta sexta_$ vamos vos_a n4: corri prime n5:
^_sim
"""
