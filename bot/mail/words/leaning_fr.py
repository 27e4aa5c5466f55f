"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abidj ainsi antoi arrac avaie avale batim boss bouge bours brin buffe chacu check chris circu copai cordo coup daf
debar decim decol degat depen derri dessi duran eaux epluc epoqu etape fil finan fixee grain guere hamon helas indes
inspe jai jeter joly jongl karim laura lefor legit lents liber lieux lisbo louis madri maman manon maud merca mots nee
nuits oeil opera opere ordre ouf ouvro pater pc peler piste plomb pompi propr pubs rade range rapid redac rendu retab
retie reven sam sel serez sitot sorry sors soume suivi tarde techn tenu tps vais valis vas verdi verra verso veule via
voie vraim weber zut a10d15n3op7q7: ^_on a10d15op13q6r: signe a10d16n4o4p3q10: une a10d19n7o2p14q5r3: ^_le a10d2n3pq:
au_0 a10d2oq2: occup a10d7n5o2p4r2: a_la a10dp: m_en a10dp2q: jusqu_au a10dp5qr3: fais a10n2op2q2r3: est_en a10pq:
ce_momen a11d3n2o3p6: direc a11d3n3opq: temps a11d8n5p7q3: ma a11dopq: momen a121d32n10o25p69q30r18: je
a12d12n9o4p6q36r4: il a12d16q6: ^_c a12d21n9o2p20q20r7: d a12d2p8q: jusqu a12d3np10q4r: mais a12dp5q: je_m a12o3q2:
n_ai a12p: suis_en a12p2: note a12q: en_conge a13: je_revie a13d13n5o4p19q5r3: de_la a13d14o3pq: rien a13d20n6o5p6qr4:
j_ai a13d4no2p9r: trans a13do4p12qr3: et_je a13do7p4q9: je_ne a13dq: conge a13n2o4p2q: vous_$ a13p2: regar_ca
a14d10n4o14p29q3r11: je_vous a14d12n3o7p4qr2: ^_j a14d5o8pq6: ^_merci a14d8n4p31q2r10: lundi a14dn2p: eu a14o4q4: je_n
a14p: des_que a14q3: bien_recu a15d12n2p5q2: y a15d15n3o9p8q3: avec a15d20n19op7q4r3: ! a15d2pq4r: atten
a15d8n2o6p3q11r: qui a16d14n14o13p10q9r: votre a16d20n3o11p28q18r4: ce a16d33n7o7p20q2r5: du a16p2: je_regar a16r:
pas_encor a17d: ^_bien a17d12n4o6p3q15r: un a17d29n5p16q10r7: sur a17d2pq3: recu a19p: revie_vers a2: 0_je ^_un a_mme
a_premi a_tete abord accor_je accus accus_recep archi atten_$ atten_encor atten_leur au_servi avait_promi avec_ma
avis_$ avis_diver avoca_pour avoca_relit bien_eu bien_vu ca_avec ca_des ca_m ca_train ca_vient chez_notre commi
contr_je coura_$ cure d_abord debor_$ delai_$ demai_mais depla_a des_epreu dessu_$ dessu_elle devai_m direc_est
direc_et donc_pas du_servi encor_en encor_se encor_tranc est_dessu etran etre_signe fais_signe fait_suivr garan_rien
idee impos_pour inten juste_que l_archi l_etran la_commi la_dessu la_pile la_prefe le_graph les_avis les_meill m_avait
mains_du mais_rien malhe_notre march_je mater meill_delai merci_ana merci_j messa_a ne_garan nous_accus nous_revie
on_regar panne_$ parle_en pas_c pas_eu peux_rien plans plein_bilan pour_relec premi_vue prend_son recep_de recep_des
recto redis_$ regar_$ relan_c relec relit_encor repar_a repon_plus repos resea retou_au reuni_qu s_y sais_plus
se_decid se_prono semai_je serai_de serai_en serve_est somme_debor somme_en son_temps tete_repos touch_un toujo_pas
toujo_rien un_retou vendr_je vite votre_deman vue y_met y_trava a20d15n6o16p13q5r4: mon a20d2p: vers a20d4np6: retou
a20d56n11o39p26q24: nous a20p: vers_vous a21d11n4op8q7r12: des a21d3nop6q: je_suis a21d4n2o3p7q: suis a21p3: revie
a22d23n6o23p21q12r: notre a22d25n5o28p10q17r: ne a237d309n77o110p195q135r44: $ ^ a23d6n5o17p9q6r: m
a23d76n6o12p41q15r10: 0 a24d2p3q: regar a24d52n12o5p28q17r8: pour a27d15n3o10p3q6r3: n a27d64n19o4p40q22r12: l
a28d25n7o10p6q3r6: ai a28d44n12op15q18r: on a28d7n6o3p4q8: bien a29d11n11o8p13q24r2: que a29d46n2op20q17: c_est
a29d47n2op20q17: c a2d: !_! ^_vu au_burea ca_march compl contr_est devai en_inter et_puis inqui je_confi meill
merci_et met moi_qui mot_a n_y parle_avec serve un_mot a2d10npq5: impri a2d11n2p5q5: part a2d12n2o11p: ete a2d13p5q2r:
sur_la a2d2: ai_fait bonne_recep comme_ca helen le_telep on_prend puis a2d2n: montr a2d2n2o3p13qr2: sera a2d2o2p4q8:
fichi a2d2op: cela a2d2oq2r: il_est a2d2p: ana_on avec_mon il_faut la_bonne a2d2p2: luc luc_$ a2d2p3: sa a2d2p3q:
epreu a2d2p6r4: pour_les a2d2pr: est_pas a2d2q: rien_$ a2d2r: main a2d3: lire a2d3n: mot a2d3no3p2q2: septe a2d3o2q2:
pas_$ a2d3p: pour_l a2d3pr: clair a2d4: s_en a2d4noq2: pas_le a2d4nq: nous_$ a2d4q: est_a a2d5n3o2pr: assoc
a2d5n4op2q2: on_a a2d5n4q4: souha a2d5o: aucun a2d5o2qr: confi a2d5o3p2q3: fois a2d5o3p3q2r2: donne a2d5pq6: le_devis
a2d5r2: le_reste a2d6n2o8p6: cette a2d6n3p2r2: ^_l a2d6npq4: l_impri a2d6p2q6r3: logo a2d6p4q4: maque a2d6r9: voici
a2d7n2o3p2q: du_0 a2d7o8p: a_ete a2d7q: prefe a2d8o5p4q4: de_notre a2d9: voila a2d9p7q3: apres a2dn: bises rentr_de
a2dn2: aura vous_souha a2dn2o: signa a2dn2o2q: ^_votre a2dn2p8q2: juin a2dn3p: belle a2dnoqr: aux a2dnp: couco_ana
la_rentr a2dnp2: ^_couco couco a2dnp3q3r6: arriv a2dnp7r2: te a2dnpq: ana_je dire a2dnq: on_n a2do3q: arret a2do4:
^_ne a2do8q4: deman a2dp: cours discu ils je_l a2dp2: que_les a2dp2q2: bonjo_je a2dp3qr: vous_fais a2dp4: aujou
aujou_hui cette_semai hui a2dp4r8: lundi_$ a2dp7q2: 0_juin a2dpq: j_avais a2dpq3: peux a2dpr: banqu a2dq: juste_la
a2dq2: notre_compt pas_a une_fois a2dq3r: point a2dq6r: quand a2dr: bon_week a2dr2: ai_mis les_autre sur_les a2dr3:
mis a2dr8: ^_voici a2n: ^_mme a_bien colle_de equip_est joyeu_noel treso a2n2: m_a a2n3pq: noel a2n4: joyeu a2n4q2:
tres a2np: notre_direc sorti a2np10r5: proch_$ a2np2: pour_lundi a2np2r: rentr_$ a2np4: le_lundi a2npq: repon_$ a2nq2:
avait a2nq3: avanc a2o: encor_un peu_de a2o2: bilan dossi_est et_ne a2o2p5: mort a2o3q: prono a2op: ^_en lache a2op4:
mars_$ a2op5: est_mort a2oq2: voudr a2p: accor_de elle_rentr encor_le je_pourr juris l_accor la_je maque_a mes_excus
mille mille_excus ne_se pas_avant signe_lundi sorti_de vous_redis a2p15r2: la_fin a2p2: decis la_folie a2p2q: ordin
a2p2qr: ne_pourr a2p2r: pret a2p2r2: scann a2p3: folie a2p3q: lundi_0 a2p4: lundi_je a2p5: laiss_moi a2p5r: ce_week
a2p6: jusqu_a se_reuni a2pq: delai la_relan le_photo mardi_et ne_peux votre_relan a2pq8: pourr_vous a2pr: encor_sur
a2pr3: encor_les jeudi_$ a2q: ^_a arret_$ diver il_s je_pars mais_ca ouver pars sur_un tant a2q2: arriv_pas moi_$
n_arriv retro a2q3: ^_petit a2q4r: que_le a2r: confi_la frere le_scann mon_frere a3: au_conse au_coura de_regar
debor_en eau en_atten en_touch faut_que l_eau mars_inclu mets_$ occup_$ on_revie pench pile qui_decid regar_a relit
repre_le rien_n sous_l suis_sous tiens_au toujo_$ tranc trans_au a30d18n15o7p26q11r5: au a31d24n8o8p12q5r5: j
a31d24o16p4q12r: merci a31d40n8o5p49q16r26: les a33d15o2p9q5r: ca a34d3n4op5q3r6: encor a38d41n6o25p33q8r10: et
a3d11p3q5r: pour_la a3d12p2q3r: valid a3d2: touch vacan a3d20o8pq6: par a3d21np5r2: bon a3d2n2p19qr3: fin
a3d2n3op17q3r5: ici a3d2n4oq: nouve a3d2n8q2r: l_equip a3d2no3p2: de_mon a3d2o10p: de_m a3d2op2q: charg a3d2oq3: peut
a3d2p: avec_les desol_$ insta l_insta a3d3: a_ma a3d3o2p3: mes a3d3p2q10: faut a3d4o3p9: laiss a3d4op3qr: sous
a3d4oqr2: inter a3d5n2pq: telep a3d5n6o2p: depui a3d5np9qr: sans a3d6np2q3: cote a3d6npq2r4: autre a3d6p10r: donc
a3d7opq8: devis a3d8noqr2: reste a3d8oqr5: sont a3d8pq2: pas_de a3d9n6o5p4qr3: ^_la a3d9p15r: soir a3dn: panne
a3dn2opq: octob a3dn2p: on_est a3dn4q2: march a3dnp: mieux a3dnp2q3r8: premi a3dnp3: ma_colle a3dnpq2r2: et_le a3do:
peut_etre que_mon a3dop3: la_direc a3doq: momen_$ a3dp: venda a3dp3: les_fetes malad notre_servi a3dp7: ce_soir a3dpq:
depla a3dpq3: qu_il a3dpr: fourn a3dq: admin le_maire maire a3n: en_panne eu_une train_je a3n2: a_parti a3n2p2q:
vous_repon a3n3p2: ses a3n3p3qr: salon a3no3p2: infor a3nop19qr3: la_semai a3nq: graph a3o: est_entre mars_je temps_$
a3o3: les_mains mains a3o3p: entre_les a3op: redis a3op7r: mois a3or: a_pas a3p: doit_encor en_depla et_c l_envoy
les_venda ma_direc parti_de pour_vendr tete_je a3p2q: sais a3p3: avant_la dans_les a3pq2: impos a3pq9: avant_de a3q:
atten_toujo conse_d d_admin garan on_atten si_le a3q2: ^_impos a4: ^_toujo de_patie inclu_je je_repre minut ok_merci
recu_merci suivr_a tiens une_minut vous_tiens y_mets a40d15n5o14p32q14r4: ^_je a40d43n6o8p14q22r2: pas a4d: avis
nous_somme patie_$ a4d10n3o7p3q3: comme a4d11n2o11p8q21r4: me a4d11np2qr2: sur_le a4d12n2p2q2r2: fait a4d13nop12q4r3:
pour_le a4d14n4pq3: a_l a4d15op3q3r: deux a4d2: recep a4d2n2op5r: nos a4d2n2p: vu a4d2n4: mme a4d2n5p3: fetes
a4d2p20r: demai a4d3n2p7r: colle a4d3n8q2r: equip a4d3o: somme a4d3p6q: reuni a4d4no4p: etre a4d4opq: doit a4d4p3:
signe_$ a4d5no2p5q2: derni a4d5pq4: merci_pour a4d5pr: n_est a4d6n10o14p4r: toute a4d7n3p5q6r4: de_l a4d9n2p10q5r2:
bonjo_ana a4d9n2p3q5r5: dans_le a4dn2pq: lui a4dn3pq: vient a4dn5oq2r: trava a4dnp5: ^_desol a4dnq2r: la_compt a4do5p:
a_notre a4dp: ca_$ a4dp9r2: end week week_end a4dpq: avais a4dq: ok a4dq3r: dois a4dqr: je_dois a4dr: dessu a4n:
est_lui lui_qui a4n2p: etait a4no: mets a4np: plein a4np2q3: serai a4o3p3q: a_ce a4op: direc_$ a4p: en_plein est_note
je_serai momen_la a4p15r4: semai_proch a4p18qr4: vous_l a4p2: est_chez la_tete leur a4p3: la_$ a4p3r: coura a4q: ^_ok
a4q3: compt_$ a4r: fais_suivr a5: bien_note note_merci possi_$ que_possi retou_le vous_des vous_oubli
a54d71n29o40p112q56r20: vous a56d97n30o31p74q46r22: la a5d12n3p11q8r6: photo a5d13n2o5p8q7: moi a5d2noq2: peu un_peu
a5d2opq2: ^_ca a5d2p3: ^_pas a5d2q3: decid a5d3: ca_a a5d34n6o6p17q4r2: tout a5d3no7q4: conse a5d3o2pr2: n_a a5d3p:
repar a5d4n4o2p6q3r: chez a5d4np4: burea a5d5n3q5: juste a5d5o13p2q5r: merci_de a5d5o4pr: prend a5d6n2p23q2r7: mardi
a5d6n5p4q5: elle a5d7np18q7r6: jeudi a5d8n2o2pq: bonne a5d8p2: accor a5dn: et_on a5dn3p4q4: petit a5dno2p27qr8: proch
a5dnp2q9: parle a5do4p3q2: entre a5dp2: excus a5dp2q3: possi a5dq: est_juste a5n: est_sur a5np10r: promi a5np2q:
en_parle a5o: repre a5o4p2q2r: de_votre a5o5p: jurid a5o9p: notre_avoca a5p: en_repar servi_jurid a5p4q11r: pourr a5r:
mais_je a6: conge_jusqu debor inclu je_fais je_trans oubli_pas retou_$ a60d90n19o15p33q40r9: est a68d34n7o21p23q21r13:
en a68d84n32o37p31q21r10: a a69d77n32o55p50q48r14: de a6d: ai_trans ne_vous temps_de a6d10n4o3pq6: s
a6d14no25p18q10r2: plus a6d19n3o21p10q3: ^_nous a6d2n2o4p3q: ^_notre a6d2nq10: si a6d3p: malhe a6d3p3r: patie
a6d6o2r2: le_dossi a6d9o2pq8: envoy a6doq3: que_je a6dp2q: on_en a6dpq6: qu a6p: j_en merci_je a6p2: tete a6p3q: que_j
a6q: ^_si en_ce a7: j_atten recu_je a73d121n30o31p89q55r24: le a7d: oubli a7d11n2p2r: parti a7d4o4p6q2: le_contr
a7dno12pq: avoca a7dp4: m_y a7n: train a7no4p3: son a7p: votre_messa a7pr9: suivr a8: eu_le a8d10n2p16q2: repon
a8d10o5r2: dossi a8d11n13op4qr2: !_$ a8d16n3o4p25q10r7: dans a8d2n2op31q2r4: semai a8d2n5p6r: rentr a8d3n4p8q6: se
a8d4np12q7r2: compt a8d7nopq3r3: trois a8d8o6p8q5: contr a8dnop4q3: servi a8do: merci_$ a8do3pq: messa a8o18p2q2:
relan a8o2p: trans_a a8p: mon_retou a9: encor_eu a9d: en_occup a9d17n5p16q7r2: ana a9d18n2op15q13r5: ^_bonjo
a9d19n5op15q13r5: bonjo a9d2: de_retou a9d2n3o2p6q: 0_mars a9d2o2: a_mon a9d2p9q16r: avant a9d3n: le_temps
a9d3n3o4p9q: mars a9d5n5op42q11r9: vendr a9d6np13: desol a9d8n2o7p25q3r3: le_0 a9dnq2: toujo a9q2: ai_pas ad: 0_octob
0_sans ^_aucun ^_des ^_deux ^_jeudi ^_mes ^_oups a_une atten_le au_vendr autre_$ bat bonjo_c brigi burea_le ca_va
chez_le cinq clien_je de_conge de_franc de_le depui_lundi des_fetes deuxi_versi diman_0 dire_qu dsl du_devis du_lundi
en_equip en_paiem envel est_au est_malhe et_bon ete_trans excus_l fait_comme fichi_$ formu_il four franc_et geome gere
h_a hui_$ ils_sont inqui_pas journ_! jusqu_en l_ai l_avoca l_envel la_mise la_reuni le_papie le_serve longu lundi_c
merci_! merci_beauc mette oups parti_au pas_je pas_moi passo photo_dans pied pour_une prets_$ que_lundi qui_ne recup
reste_sur reuni_du signe_je six souha_un tampo trois_repon vacan_et valid_le votre_propo vous_inqui ad11n4o10p2q2:
avons ad11n5o3p6q3r2: passe ad11p3q4: versi ad12: pour_nous ad12no2p3r2: hier ad14nq5r: page ad14p: oui ad16op10qr2:
0_$ ad2: 0_on absen accor_sur ai_montr au_telep b ca_ne carre ce_n conti d_accor de_vacan decid_de facad haut inter_$
la_facad malhe_pas nous_en on_s page_d paiem papie pardo pis refle tes voila_$ ad21o2q3: non ad2n: nous_seron seule
ad2n2o4pq: de_vous ad2n2p5: journ ad2n3: enfan ad2no: de_ce retra ad2nop: lyon ad2nopq2: appel ad2noq2: dit ad2np2q2:
^_comme ad2np3r2: seron ad2nq2r2: polic ad2nq3: ouvri ad2o: mise mise_en par_la ad2o2: veuil ad2o2pq: droit ad2oq:
charg_de ad2oq3: menti ad2p: coule on_y ad2p10qr2: fin_de ad2p2: retou_de ad2p2q: chant ad2p3: la_repon ad2p3r:
est_dans ad2q: est_bien legal me_charg menti_legal ad2q2: conse_munic envoy_a munic sinon ad3: ^_voila d_accue ligne_$
titre vert_$ ad3n: ^_bon ad3n2p2q6: ^_il ad3n2p3q2: cordi ad3n2pq: ana_j ad3n4op3r: samed ad3n4r: a_toute ad3n5o: ont
ad3np7q4r4: les_photo ad3o3p10r: faute ad3o3pq: 0_septe ad3oq: ^_maitr ad3p: feu_vert ad3p10q2r4: les_texte ad3p2: feu
ad3p3: avec_le bien_a est_la ad3q2: le_conse ad3r4: joint_le ad4: poste voila_le ad4n2r4: accue ad4no7p5r2: diman
ad4nop5: ^_ce ad4o3p8: nous_vous ad4p: repon_a tombe ad4p2q: ^_salut ad4p3q: a_vous ad4p4: remar ad4q: propo ad4qr:
les_deux ad4r: dossi_parta ad4r3: drive le_drive ad5: franc ad5n2p2q: aussi ad5n2q: voir ad5no4q: maitr ad5nopq4:
avoir ad5npq: est_le ad5npq5: deuxi ad5p2qr: mettr ad5pq2: notre_cote ad5pq5: la_deuxi ad5q2: on_ne ad5qr2: 0_a ad5r:
parta ad5r5: deja ad6: tout_est ad6n2o2p16q3r3: ^_vous ad6n2pqr2: ^_les ad6no2p3qr: depos ad6o3p2: suite ad6o6p2:
courr ad6oq3: quest ad6p: vert ad6qr2: a_0 ad7nop7q2: avez ad7nqr: la_page ad7op5: vous_avez ad7p15q2r6: texte
ad7p2q2r2: ligne ad7q2: 0_h h ad7q3r15: joint ad8nop3q2: salut ad9: est_parti ad9nq2r: va adn: !_j ^_nos de_mardi
faill le_mardi lundi_au super adn2: agenc adn2o3q6: il_vous adn2p: fille ma_fille adn2pq: beauc adn2q2: sur_mon
adn3o5p4q: ^_mon adn3p: esper adn3p2q: ^_ma adn3p2q82: ? adn8r: toute_l adno: clien adnop: derni_$ perso adnopq:
n_avons adnp: pense remet vous_dire adnp4q: 0_au adnpq: formu je_voula mail voula adnpr: mon_assoc adnq: plais ado:
suite_$ ado2p4r3: liste ado4pq2: plus_$ adop: ira adop2q2r3: manqu adop5: ^_laiss adoq4: date m_envoy adp: 0_et 0_nous
^_malhe ca_ira court fils fourn_$ lundi_a mon_chef mon_cote prets remar_$ syndi tout_de vendr_derni adp15q3r5: d_ici
adp2: desol_je les_fichi soir_et adp2r: chef votre_patie adp3: end_$ ne_sera adp5q4r: janvi adp6r2: je_te adp6r5:
mardi_$ adp8: retar adpq: on_fait qui_est secre adpq17: ou adpq2: joli adpq6r2: le_logo adpqr: de_0 adpr: mon_colle
adq: !_c ana_c ensui_$ envoy_le faite les_menti adq2: ensui et_il adq3: on_se adq3r8: piece piece_joint adq4: de_signe
adqr: quatr adr: la_main tout_a adr2: il_manqu adr8: en_piece an: 0er_septe ^_chez ^_une assis coinc coinc_$ cote_de
douce douce_$ encor_de encor_une fait_faill fetes_et gener inven_$ la_retra la_treso le_formu lille moiti_de monsi
monsi_petit noel_a nos_burea peu_$ pu remer retou_a septe_on si_vous soire suis_a trava_$ tres_bien vendr_nous
vous_remer an2: agenc_de equip_! il_a l_agenc an2o3: ces an2op2: 0er an2p: a_eu chez_nous an2p3: toute_la an3:
les_enfan an3pq: au_salon an4: pour_vous an6q: crois ano: de_lyon depui_le ano2: de_comme ano4: prest ano8p: conta
anop2: le_0er pris anopq: nous_n anopq2r: vous_le anp: avons_pas bien_cordi boula gripp que_notre anp2: a_pris
elle_vous et_que semai_de anp3q: lundi_et anp3q2: je_me anp4: inven anp5q: ^_vendr anpq: octob_$ anq: !_on est_tres
la_nouve repor anr: a_fait anr2: la_moiti moiti ao: ^_n a_etre ai_le ai_rien annon_que bilan_$ ca_reste conse_$
deman_a dossi_$ en_octob et_j habil insis l_entre le_mois me_relan saura tranq voudr_bien ao2: ce_dossi ne_me recla
suspe tribu_de ao2p2: laiss_nous ao3: conta_avec harce_$ mains_de prend_conta ao3p: infor_que vous_infor ao3qr: veux
ao3r: harce ao4: cabin le_tribu vous_annon ao4q: annon ao4q3: de_me ao5: relan_$ ao5p: tribu ao5q3: rappe aop2:
liste_$ aop2q: commu aopq: serie aopr2: les_trois aoq: occup_de ap: !_je ^_hello a_lache a_vendr ana_la atten_que
au_calme au_ski calme colle_est colle_et contr_a copro de_suite deblo depos_les desol_ana direc_valid douze dr
du_syndi en_charg en_discu end_et epreu_$ est_ma et_revie eu_un folie_ici hello hospi ira_mieux j_aurai je_sais jure_$
la_gripp le_direc le_feu les_maque mon_fils navre notre_juris notre_photo oui_je patie_nous patro_$ paye petit_contr
plein_inven proch_je rentr_jeudi repon_du retar_je retou_mardi retou_pour reuni_lundi revei rien_avant ski suis_au
sur_nous tout_ca toute_mes un_salon une_semai vendr_desol votre_courr vous_revie vous_sera y_mettr ap14r3: l_aurez
ap17q2r2: au_plus ap2: avec_la demai_je deux_semai du_retar en_rentr est_malad le_jeudi leur_repon lundi_mais
mardi_pour mort_je ordin_est parol pris_du promi_jure suis_dans trans_le vendr_de vous_donne ap2q: apres_$ mon_ordin
ap2q2: tient ap2qr: de_semai ap2qr3: portr ap3: pouvo pouvo_vous vendr_mais ap35r6: aurez ap3q2r: 0_janvi ap3q3r:
ici_vendr ap4: jure lundi_sans ap5q2: jour ap5r: mois_$ ap6r: du_mois fin_du je_t ap7q4r: t apq: ^_avec ai_bien aurai
avant_le je_lui pourr_pas recu_votre apr: je_le jeudi_de la_banqu patro promi_$ vendr_et aq: ^_tant a_et avanc_$
avec_notre avec_plais ca_s cale chez_l conce de_valid decid_il detie detie_les diver_$ en_arret encor_la est_notre
graph_qui je_signe jour_de la_derni le_point les_droit mais_le mais_pas moi_le ne_sais occup_des paren pars_en planc
qu_en qui_detie relan_je servi_compt trava_a votre_mail voula_vous aq13: compr aq2: ?_merci est_elle qui_s s_occup
aq3: qu_on aq4: de_jeudi leque aq6: ^_avant aqr: 0_merci chart la_chart aqr2: manqu_encor ar: ^_logo autre_et
bon_coura inter_je je_les je_veux la_patro le_fourn les_fais logo_en photo_sur t_ai texte_pour ar2: bonjo_j les_polic
ar3: voici_deja d: 0f0ab 0h0 abste accen acceu achat actua adjug adult aebis annot appro arist artis asso assor aubry
augus aval axel bande bas basel batea be bened bient bis blond bob bouto brief broch brune brush caban cache cadre
campa capit capot carsa casta ceci cent cest cgv chaqu chatb chemi chevr cleme clerc cloch coche com comed confr connu
conqu const coque coqui corte coudo cuvee decli defav depli deser devez devon devou doute dumen ecout effec enreg
envir espac etiqu evide expir faceb facte fauch femme fissu flyer fond fonta fresq fribo frise ftp fuir gambe gardi
gemei gille goff googl grass greff habit homme hopit hormi horte hove ident illus integ isabe itali jaune jerom jo
jourd jtouc kbis kergo lebru libel lie linte lisib loin loire lol m0 marin match maugr medec melan menar milie min
naqui nourr objec ocre off offre olivi ortho osteo parag parce pause peine perdi phras pivoi plan plann plint polos
porta pouva prof publi quai quels quere r ralen raler ras re redig refon rejea rejet remon remy repet respe resto
resul rever revet roche ronds ruiz sage saint sauce sauve sept seul shoot sloga sms solen sombr sonne sophi sorta
souci soumi sourd spams srl sulfi swiss tabar talon tanto tel teled telle tels tendr tenez toi ton tour truel vache
van vasse verni verre verte vieux vigne vin voulu voyez vues wifi www x0 d10: convi pouve_lance rien_a d10n3o5pq:
nous_avons d11: ^_non bon_pour d12n2p2r: ce_matin d12n3p12r3: matin d12o13q9: factu d12p3q2: final d13: garde d14n:
lance d2: 0_avec ^_alors ^_ben ^_enten ^_et ^_franc ^_prene ^_voir a_ajout a_chang a_deja a_gauch a_table a_tout
a_vote accep_le agree ai_repon allem allo_ana annul_la apres_lectu au_courr avec_un avons_decid bon_$ bon_sauf
bonjo_le carre_sable cher cher_pour chere_madam chum confi_que contr_0 coupe credi dates_$ de_factu de_journ de_maint
de_meme de_page de_passe de_tva deja_tout deux_maque deuxi_propo devri_le dites_moi donne_suite empor en_passa
en_passe encor_pour enfan_et enlev_le enten enten_pour equip_et est_d est_fait est_reuni est_signe et_poste et_voila
ete_refus ete_regle ex exemp_signe f fait_$ fait_lire faute_dans figur final_on fonce fonce_$ franc_ca gauch gliss
h_je hesit_$ horai il_accep impec_$ intra intra_fr juste_le l_empor l_exemp la_newsl la_poste la_refer laito le_carre
le_courr le_diman le_laito le_notai le_siege le_voir lectu lien_vers lieu_le logo_sur lyon_$ ma_mere me_convi
merci_encor mes_salut moi_si mon_chum montr_ca mot_de mouli munic_a ne_somme newsl_$ ni nicke_juste nom_du non_on
non_pas notre_logo nous_parto nous_renon nous_resse numer_siret on_laiss oui_0 page_$ par_carte par_courr par_wetra
parfa_pour parti_hier parto_sur pas_0 pas_donne passa plus_a plus_chale plus_inter pour_accor pouve_impri pouve_y
prefe_garde prix_et propo_$ quelq_chose quest_$ recom redir_$ ref ref_0 refus_$ renon repar_sur repon_tardi resse_pas
reten sable sans_hesit sauf_le septa siege_a signe_et siret_0 site_$ somme_plus sous_la subve table_dont tardi telep_0
temps_passe tirag tombe_la tourn tout_ce toute_les trois_veget trop_cher tva_intra une_autre une_faute une_lettr
une_virgu utili valid_de valid_pour valid_vous veget_$ vers_les versi_b versi_bleue video_$ virgu voix_contr vote_hier
vous_ouvri vous_retou y_a y_sont y_va d20p2q3r: 0_0 d27pq7: pouve d27q4: vous_pouve d2n: bleu inaug le_nouve ne_souha
pas_d rue_du souha_pas d2n2: il_y d2n2opq3r: ferme d2n2or: ateli d2n2p: ^_chere d2n2pq: chere d2n2q: vous_etes d2n2q4:
etes d2no: vous_a d2no7: desor d2noq: etude d2np: chois d2np9q3r: tu d2npq2: quelq d2nq: la_polic notre_numer d2nr2:
affic d2o: annul aout aout_$ deux_fois disti est_desor hier_$ notai pas_suite salut_disti toute_vos d2o2: adres_de
ne_donne porte d2o2p2q: conve d2o2pq: reser d2o3p18qr5: envoi d2o3q: mai d2op: ^_suite prend_le d2op2q2: livre d2oq:
prese d2oq2: factu_0 d2p: ^_mardi a_tirer avez_notre bon_a bonne_$ burea_$ comme_conve hesit l_acte la_fabri le_mercr
septe_$ siege d2p10q2r6: mercr d2p2: aussi_$ fabri le_faire d2p2q2: pas_la d2p3: le_burea d2p3q: de_comma d2p4:
contr_signe d2pq: 0h alors an chequ l_an le_regle salut_ana d2pq2: il_me notre_part d2pr: 0_pour acte les_tarif d2pr2:
tarif texte_de d2q: ^_allo a_part allo bonne_fin dans_vos dites docum factu_a je_prefe jeudi_derni julie l_etude
le_budge le_docum moins tva_est uniqu d2q2: en_0 modif ouvre resse d2q2r: ^_de d2q3: 0_exemp ajout site d2q4: chose
d2qr: vecto d2r: 0_photo ai_depos ana_voici me_va va_pour d2r2: les_0 wetra d3: 0_voix ^_apres ^_nicke accep ancie_$
ancie_logo avons_final beau ben chale_$ cle convi_$ dates de_newsl de_video elle_n est_beau et_les factu_c factu_du
final_nous impec impri_! je_viens l_unani la_cle la_plaqu la_video lance_$ lance_la le_vert les_dates lu merci_on mere
ne_pas ne_prend nous_prefe ont_ete oui_$ par_0 parta_$ parto passe_$ poste_$ pouve_mettr prefe_la prend_pas prene
prene_la que_c quest_0 qui_suit refus suit tout_bon unani valid_$ veget viens viens_de vos_quest vous_confi y_aller
d3n: annee_$ chale le_numer plaqu d3n2: 0_rue d3n2p: s_est d3n2p8: boite d3no5: jamai d3np: et_la d3np2: 0_vous
d3np2r: dix d3np3q: faire d3np6: heure d3nq: numer_de photo_$ d3o: 0_fevri fevri grave d3o10: de_ne d3o2q2: merci_d
d3o3p: diman_$ d3o3p3q2: comma d3o4: consi d3o5p: ^_madam d3oq: lieu d3p: mettr_en notre_accor pour_jeudi tirer d3p2:
final_pas d3p2r2: photo_du d3p3: bon_de votre_boite d3p3q3: la_maque d3p4q: jeudi_0 pluto d3p5r: le_texte d3pq: ^_ana
table d3q: budge devis_est enlev le_nom pas_l rouge d3q2r: sauf d3qr: corri d3r: vingt d3r5: joint_les d4: 0_euros
0_non ^_0 ^_rien accor_$ cette_annee est_tout et_pas euros examp fr fr_0 https l_adres l_optio la_bleue laiss_tombe
le_proje oui_pour page_0 parap siret vote d4n2: le_monde monde pour_votre rue d4n2oq: maint d4n2p3: tout_le d4n2q7:
le_prix d4n3pq: annee d4n3q8r: prix d4no2r: vous_ai d4nq: lettr voix d4o: 0_la n_0 ne_nous proje d4o2p: suite_a
d4o4p3q2r: corre d4p: devri virem_est vous_devri d4p3: dans_votre d4p4: le_bon d4p4r2: matin_$ d4pq: ecrit d4q: optio
verif d4q2: impri_$ d4q4: le_lien lien d4r: aller trouv_ci d4r3: carte voici_les d4r4: vous_trouv d5: 0_oui a_redir
a_rien est_0 est_parfa impre_$ nicke non_merci parfa parti_ce redir tout_relu d5n: refer d5n3op: rempl d5n3q: chang
d5np5q3: meme d5o2q2: nom d5p2: ^_final d5pq: cote_$ d5pqr2: en_ligne d5pr: la_photo d5q: ^_tout moi_vous tva d5q2r3:
celle d5q3: dont d5q4: exemp d6: 0_le ai_tout bleue lance_l newsl part_sur pour_moi video d6n2q: numer d6no16q2: vos
d6npq: trop d6o3p: nous_ne d6p: ^_oui d6p2: hier_soir d6r4: ci_joint d7: est_valid garde_l nous_convi on_part d7n3q:
^_pour d7o5p3q: madam d7p3: le_virem d7q: impre l_impre d8: on_garde d8n: l_ancie d8no12p3q: adres d8o2p2q2: regle
d8oq7: la_factu d8p3q: virem d8q3r4: trouv d8r5: ci d9: est_bon d9n3q2: ancie d9p3q3: la_versi d9pr: relu dn: !_bises
a_demen a_dit a_vu adres_est aux_lettr bisou boite_aux chang_pas d_autre de_telep de_voir des_tanne et_a film grand
invit juste_a l_inaug la_! la_salle la_terra la_voix le_chien ma_belle mal monde_est nante ne_chang odile pas_on
rue_des tanne telep_$ terra toujo_aussi velo vient_d vous_avoir dn2: bouti esper_que la_bouti dn2o2p5: chez_vous dn2p:
chien dn2q: allez info vous_ne dn2r: etage dn2r3: l_accue dn3: demen dn3p: j_esper passe_le dn4: adore dn4o2p3q10r:
que_vous dn4pq5: quell dno: coord direc_a votre_trava dno2: perri dno2p: depos_le dno2pr: mari mon_mari dno4p2: nous_a
dno8: place dnoq: a_un sœur dnp: de_ma sur_l dnp2: sur_votre dnpq62: ?_$ dnq: ma_sœur presi dnq2: appar salle dnq2r2:
celui do: ^_adres ^_stop aubra aubra_$ bois courr_de de_retra derni_merci doit_etre donne_pas en_mars est_non et_rempl
et_tout fois_je hier_la inuti la_prese le_momen nom_$ prise proch_fois relev relev_du stop suppr do15: conte do2:
^_vos a_vos plain do2p: droit_de do2p2: l_acomp do2p2r: acomp decem do2q: madam_nous do3: 0_mai ^_arret prie vous_prie
do3pq2: plait do3q: s_il do4p2qr: assur do5: cette_factu do5p: retir do6: votre_factu dop2: 0_decem dop4q4: jours
dop6r: huit doq: devan ne_le svp doq7: de_nous dor: l_ateli dor7: fiche dp: ^_contr a_lyon accro adres_le agric
an_derni avez_lundi avez_tout bail balan bonjo_clair chef_et comma_signe conve_vous cordi_luc d_etre dans_l decem_$
defin_$ demar demar_la des_lundi dirai est_joli est_passe est_prevu etais etais_malad fabri_$ fabri_des fetes_vous
fois_c heure_c j_etais l_accro l_heure la_mairi le_bail le_chequ legen les_coule logo_est lundi_les mairi mardi_0
mars_vous matin_vous par_notre parco pas_une paul prevu recoi regle_$ regle_le reuni_mardi sandr sandr_$ soir_c
sous_reser tarif_c texte_defin usb virem_de dp2: ^_sous a_votre agend du_chant geran mes_remar obser pas_possi
sera_pas dp2q: bonjo_madam tradu vendr_c vois dp2q8: vous_me dp2qr: midi tous dp2r2: l_envoi dp3: ana_merci ce_ne
comit les_epreu rend semai_c texte_$ dp3q: defin dp4: demai_$ les_visue tout_$ visue dp4r2: la_liste dp5: boite_$
le_retar parvi vous_parvi dpq: de_plus des_photo image janvi_$ les_image mardi_au p pas_pour pose que_l dpq2: d_apres
dpq3r: chiff dpq4: il_nous dpr: attes dis l_attes les_chiff dpr2: vous_la dq: ^_valid ana_le appel_de au_lieu besoi
besoi_$ ca_me ce_qui chequ_est conne_$ de_verif des_deux domai est_un et_non exemp_de factu_en frais indiq je_pensa
je_souha joli_mais la_propo la_tva lacom lante lante_$ les_ancie les_compt maque_nous mon_messa namur namur_$
notre_ancie origi ouvri_le pensa pharm prix_de quest_dans qui_se regle_par respo signe_l signe_la sinon_tout suis_un
tout_nous trois_$ trois_fois vois_pas votre_devis vous_de dq2: blanc conne en_janvi en_plus envoy_la exact la_date
la_meme non_? nous_souha preve quand_vous se_passe vous_envoy dq3: angla d_avoir la_livra le_site livra norma prix_$
versi_angla dq3r: vous_atten dq3r3: pages dq6: forma heber dqr: celui_de photo_de vire dqr3: secon dr: !_l 0_est
ai_deja bienv bonjo_vous ce_midi chiff_de clair_$ compt_me depos_ce fiche_0 joint_la l_affic l_autre la_secon
les_statu mis_les parti_jeudi sont_dans statu trouv_les voici_le dr2: les_pages logos pj dr3: desse la_carte n: aille
air alsac amica art aviez ayez bavar bel boire bouch bout bravo brun cambr camio caser catal ceris chanc chans chat
cheni cherc cinqu clavi collo confe couru cousi cuisi dana decor deuil devin dure ecole elect eus fallu fanny faure
ferry fiere fiers firmi food gabin gagne galer gerar greve hanga jean jules leroy libra long magas magni maiso merit
metie mumu musee natha nord pauvr pente permi plusi polyv profi quart quebe quimp ravi respi ri rimou rire roule sachi
salue savie semi shirt soeur solei spect stagi surpr sympa tee teleg tempe tiend tom tract truck typog venir venti vie
vieil visio visit voit vus n2: ans artic_sur bien_rentr bonjo_$ cette_nuit depui_la domma embra embra_$ enfan_ont
equip_de est_maint etes_bien felic fetes_de froma gros ici_tout maint_au neige noel_$ nuit_la ont_adore photo_! pont
pour_info se_marie sera_ferme souha_de vient_de voisi votre_ateli vous_embra y_aura n2o: succe n2o2: nuit n2p:
chere_ana d_annee de_fin de_noel fin_d n2p2r: on_vous n2p3: avril_$ n2p3q: juin_$ n2pq: marie n2q: ^_tres crois_au
n2q5: quel n3: ^_joyeu artic crois_votre joyeu_fetes le_bonjo n3oq2: conna n3p3: avril n4: au_march fete vous_passe
n5: ai_crois no: ^_encor ^_toute avec_ces de_conta desor_a m_marti marti notre_assoc samed_$ semai_derni votre_assoc
vous_signa no2p2q2: soit no2p8r2: dans_la no2q: ne_m no3p: pere nop12q2r4: vendr_$ nopq: que_nous np: 0er_octob
ana_petit de_chez heure_de impri_nous journ_$ la_matin le_retou les_dix maria me_suis mi moi_pour part_de petit_est
plant samed_on servi_de np2: assem copie l_assem promi_pour np2q2r: la_premi np3: mais_vous nous_le np5: ta npq: enfin
mon_telep nq: ^_quel allez_vous ana_! comme_allez conna_la d_en d_octob en_face face fonct le_meme nous_appar penda
polic_est refai repor_a temps_? termi tout_va va_bien nq2: ?_le d_ouvri les_trava nq4: que_la nr: print nr2: expos o:
accid acme actio anter arnau autom ayant bacle bonni centi co compe confo couri decla defen delco delor desti doule
echan ecris ecriv etat etiez exclu exerc fonda fours foute gre hale hall herit honor hors infon kerou lambe lenoi
maier marc media multi nordl nul obseq oppos papa perdr reali regre rompo sarl surve toler torts vanne venon voulo
o10: ne_plus nous_conte o11: judic o12: cesse o13: socie o2: ^_par a_prono a_son adres_$ adres_desor ai_jamai annon_le
assur_jurid assur_prote aupre aupre_de avons_confi bonne_fois ce_contr ce_soit ces_relan cesse_de cesse_tout cnil
cnil_$ comme_de conse_me conse_toute conta_plus conte_cette contr_comme contr_pour d_adres de_courr de_diman de_mails
de_rembo deces deces_de desig desig_liqui desor_entre direc_avec dirig dossi_a ecrir_$ ecrir_a en_quali epoux
est_saisi factu_la fichi_une fois_pour forme_cette jamai_ete judic_$ judic_de jugem_du jurid_est la_cnil la_nuit
la_paix la_trist le_bilan le_deces madam_je mails mars_adres me_conta messa_$ metto_en mon_assur mon_conse mon_epoux
ne_paier ne_suis ne_veux notre_assur nous_relan nous_reser nuit_de paier paier_pas par_son pere_qui plus_recev plus_s
porte_plain pour_toute prote prote_jurid quali quali_de qui_dirig qui_vous quitt_dans quoi_que rappe_$ recev_vos
relan_nous relan_plus relan_suppl rembo_l resil_et saisi_le saisi_notre sera_trans socie_est soit_$ sorte sorte_moi
suppl_sera suspe_tout toute_$ tribu_$ trist trist_de une_bonne vidal vos_messa vos_rappe votre_liste vous_au
vous_metto o2p: diman_je metto o2p3: vous_recev o2p3q: que_ce o2p7r3: et_vous o2q: affai mon_avoca nous_la plait_$
suppl votre_fichi o3: ^_cesse a_quitt arret_de au_manda avoca_prend avons_saisi ce_sujet cesse_vos corre_devra crean
de_vos deced_diman deced_le demeu_de devra_passe du_harce en_redre envoi_$ et_notre je_conte judic_le jugem la_liqui
la_prest me_retir moi_de nous_consi nous_resil paix par_jugem passe_par plus_nous prest_n prie_de quitt redre
redre_judic rembo retir_de son_cabin sujet_$ tout_envoi veux_plus o3p: ai_la mon_pere o3q: vous_plait o3q7: quoi o4:
adres_vous avec_vous cabin_$ cesse_toute courr_a demeu en_demeu et_avons manda_$ notre_conse plus_m sujet toute_corre
toute_relan o4p2: devra et_nous o5: deman_de forme_votre manda resil socie_a o5p5r: recev o5q2: vous_deman o6: avoca_$
en_liqui est_deced notre_socie vos_relan o7: deced la_socie m_ecrir saisi o8: conte_forme de_cesse ecrir ete_place
factu_et forme liqui_judic place_en o9q: liqui op: ^_ici corre_$ faute_de la_conve le_relai relai vous_adres op2q11:
ce_que op2r2: verse op8r2: ici_la opq: etant oq: a_me a_qui au_devis avec_ca avons_bien ca_suffi confi_le contr_en
de_quoi de_temps devis_$ diffe et_de m_appel plus_de qui_nous trait oq2: au_nom dans_un suffi p: acces aime assoi
benev biogr boucl canap carat carol casse choix cles clich coin conci cou crach crain dejeu depot diagn dinde dingu
dors duham echaf endor ensem etaie expo faiso fichu fievr file fonds horre hugo ines infer jvous kelle lemai lirai
manus monte moral parte poign preno preuv racon rasse recad reglo rendr reu route rouvr rush selec soins tape temoi
thier thoma tkt tri vise vites voitu wirth p10r: vous_envoi p17q3r2: plus_tard tard p2: 0_heure ^_dans ^_entre a_mardi
a_promi aurez_dans aurez_la aurez_nos avant_les avez_le cette_fois debut demai_a devra_pouvo diman_soir direc_signe
dison_le donno envoi_la envoi_tout est_presq faute_! feron finis foi foi_de foule_le inven_je janvi_et je_devra
je_vois jour_meme jours_$ l_inven laiss_jusqu le_coura le_lende lende lende_$ mais_lundi malad_$ mardi_je matin_sans
me_laiss mercr_0 ne_manqu nos_corre nos_remar notre_retou pas_lundi passe_mercr photo_d photo_lundi premi_heure presq
recev_le repon_jeudi repon_le repon_vendr repon_vous retou_vous sa_copie seron_trans soir_en tard_bien te_fais
texte_dans tient_le trans_la trans_les vendr_au vendr_en vendr_tu vous_enver vous_feron vous_scann vous_seron p21r:
vous_aurez p2q: ^_au l_a le_jour rappo se_tient p2q2: part_le p2q5: le_fichi p2qr: solde p2r: auras_les demai_et et_tu
foule_$ le_solde les_recev lundi_matin me_l rends signe_jeudi soir_au tu_auras p2r2: les_portr p2r3: mercr_$ p3:
^_cette ^_d ^_demai aurez_donc comit_se compt_pluto coura_de donc_le enver je_relis jeudi_en jour_la la_petit le_comit
le_soir lundi_vous mais_mardi pluto_sur relis reuni_le soir_meme sur_moi y_colle p3q: ce_jour le_vendr texte_vendr
p3q2: quinz p3qr: fais_parve p3r: auras envoi_le le_tout mercr_proch p4: ^_compt ^_promi ana_desol apres_demai
aurez_les ca_ce l_as la_journ le_silen le_week meme_$ moi_jusqu parvi_le silen tard_le vous_trans p4q: parve_les p4qr:
vendr_0 p4r2: foule la_foule p5: aurez_le aurez_tout ce_sera compt_sur dans_ta dison semai_$ t_envoi ta_boite tu_l
p5q2r: parve p5r: jeudi_et mardi_proch p6: as aurez_notre demai_matin envoi_les notre_repon p6r: en_huit faute_$ p7r:
tard_$ p8: desol_pour p8r5: vous_les p9r: sans_faute pq: 0_avant a_lundi afin afin_que apres_midi bloqu breto breto_$
cet cet_apres chant_$ defin_d devis_signe etion faire_parve ferai il_en livre_les me_faut nous_etion nous_plait
parve_le pas_ce plait_beauc puiss quelq_jours salon_de secre_$ semai_d servi_commu since since_salut stp tard_c pq11:
renvo pq2: ^_pouve quinz_jours pq3: ce_qu pouve_vous sur_une pq5: ^_pourr pq8: est_ce pqr: jeudi_proch pr: arriv_mardi
attes_d aurez_d aurez_vendr avant_je ceux ceux_des d_assur diman_et donc_vous dormi end_vous envoi_dans envoi_demai
huit_$ ici_le je_passe la_ferme le_chef le_salon lundi_proch marke matin_le menu neuf proce proch_promi relue
suivr_jeudi te_le te_les tout_d vendr_matin vendr_soir vous_dis pr2: couve produ pr3: liste_des q: agres amabi amene
annue appui augme aurie banni bete brill cas certa clotu corin coute cultu depas detai dise doubl dupli eclai egale
embro endom ennui ensei erreu es evoqu faisa fini finit flou genev haute ht injoi inond jouab libre licen mat mensu
mobil noir obten paie panie parai paysa perdu poser pourq preni prevo princ rachi raiso recti reexp repou risqu rose
rossi scan sci seanc sert solut sourc stand sus taill total trace truc ttc usage v0 valab vend vide ville vive voton
vœux zip q2: ?_notre ?_nous ^_faut ^_qui ^_rappe a_quoi au_juste autre_forma avez_vous bonjo_merci chez_moi chiff_la
chose_en combi compr_$ couvr dans_quel date_limit de_moi deuxi_page devis_modif dispo dois_je echea ecran envis
envoy_les est_pour exemp_$ faudr_le faut_le fois_le forma_vous h_? heber_est il_compr il_envis il_le impos_d j_aimer
je_envoy jeudi_a jours_de juste_? la_piece la_renvo langu le_renvo leque_dois lien_ne limit logo_? me_chiff me_deman
me_le meme_chose moi_ce monta nom_de norma_que nous_aimer nous_decid nous_renvo on_ajout on_peut ou_bien ou_c ou_factu
ouvre_pas parle_$ parle_de part_? pas_chez pour_mercr pouve_m preci_si quand_? quoi_la rappe_moi renvo_dans renvo_le
retro_plus s_ouvre t_il tard_? toujo_votre tres_joli un_autre un_point une_page voudr_savoi vous_? vous_m vous_nous
q2r: pdf q2r2: celle_de elles q3: ^_etes ^_serai atten_de compr_pas deman_si dont_vous est_norma etes_vous forfa
forma_? il_possi le_forfa livra_est ne_compr nous_faudr par_contr petit_quest possi_d preci renvo_la serai_il si_on
q4: ^_est aimer est_il me_renvo pour_quand quel_forma savoi si_la vendr_? q5: ?_je compr_dans est_compr faut_il
vous_parle q6: l_heber vous_faut q7: faudr qr: corri_pour le_premi logo_vecto mettr_la passe_a photo_des veut qr2:
le_secon r: adher anna attaq bios botte canti chamb chaus corps cotes decro desso dos encad faits gala gites goute
group i ii iii karin lot lou mesur ongle pains patis pieds plate plats pli quant recet resta reuss revoi rez solve
suive tim vende verba viend vienn z r2: ^_premi arriv_jeudi arriv_lundi aurez_lundi carte_des deja_les des_vins en_pj
est_joint fiche_des fiche_produ hier_le joins le_rib les_aurez les_desse les_donne les_envoi me_les moiti_des
premi_affic rib secon_vendr suivr_mardi suivr_mercr vins voici_la vous_joins r3: ^_ci trois_premi r5: les_fiche
"""
