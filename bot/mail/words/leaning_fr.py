"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abidj aerop ainsi ait antoi arrac arrie avale avert batim bea berni boss bours brass brin buffe bœuf chaud check
chris circu copai cordo crete daf debar decim decol degat depen dessi dite duran eaux epluc epoqu etape etonn eue
famil fil fixee gasto gens grain guere hamon helas indes jacqu jai jeter joly jongl kalim karim lacro laura lefor
legit lents liber lieux lisbo louis madri maman manon maud merca morez mots nee nuits oeil opera opere ordi ordre ouf
pater pc peler piste pommi pompi propr pubs quasi rade range rapid relir remis retab retie reven robin sel sembl sitot
sorry sors soume suivi tarde techn tenu tess tisan tps trous valis vas venus verra verso veule via vivan vraim weber
zut a10d: en_occup a10d10n5o2p9r2: a_la a10d16op14q6r: signe a10d2: de_retou a10d20n7o2p14q5r3: ^_le a10dn2op2q2r3:
est_en a10dn2q2: toujo a10pq: ce_momen a11d15n3op7q7: ^_on a11d23n3op19q16r7: ^_bonjo a11d24n6op19q16r7: bonjo
a11d2n4p2q: au_0 a11d2o2q2: occup a11d2p7qr3: fais a11d3n3op2q: temps a11d5n2o3p7r: direc a11d8n2o7p28q5r3: le_0
a11do2pq: momen a11dp: m_en a11dp3q: jusqu_au a127d38n13o26p80q31r21: je a12d10n7op9q4r: ma a12d16q6: ^_c
a12d18n4o4p5q11: une a12d6n2p11q4r: mais a12p3: note a12q: en_conge a13: je_revie a13d16n7o4p21q7r5: de_la a13d16o3pq:
rien a13d17n9o5p7q38r5: il a13d2o7p4q9: je_ne a13d2p10q: jusqu a13dp: suis_en a13dp6q2: je_m a13dq: conge a13n2o4p2q:
vous_$ a13o3q2: n_ai a14d13n3o7p5qr2: ^_j a14d24n9o3p22q23r9: d a14d2n2p: eu a14d4no2p9qr: trans a14p2: regar_ca
a15d10n4o15p33q3r12: je_vous a15d15n2p6q3: y a15d24n8op23q10r5: ana a15d3p3q4r: atten a15do4p15qr4: et_je a15o4pq4:
je_n a15p: des_que a15q3: bien_recu a16d10n2o6p3q13r2: qui a16d12n5p33q3r13: lundi a16d21n6o6p9q2r4: j_ai a16d5o8pq6:
^_merci a16r: pas_encor a17d: ^_bien a17d14n4o6p5q18r: un a17d36n5p17q12r7: sur a18d18n15o14p12q11r: votre
a18d18n4o9p9q3r2: avec a18d24n3o13p34q19r5: ce a18d2pq3: recu a18p2: je_regar a19d26n22op11q5r5: ! a2: ^_un a_mme
abord accor_je ana_bien archi atten_$ atten_encor atten_leur au_servi aucun_idee avaie avaie_dit avait_promi avis_$
avis_diver avoca_pour avoca_relit bien_eu bien_vu bonne_journ ca_des ca_train ca_tranq ca_vient chez_notre commi
contr_je coura_$ cure d_abord debor_$ decid_je delai_$ demai_mais depla_a des_epreu dessu_$ dessu_elle devai_m
direc_est direc_et dit_lundi donc_pas du_servi encor_en encor_se encor_tranc est_dessu etran etre_signe fais_signe
fait_suivr garan_rien ils_m impos_pour inten juste_que l_archi l_etran la_commi la_dessu la_pile la_prefe le_graph
lundi_puis m_avaie m_avait m_est ma_pile mains_du mais_rien malhe_notre march_je mater meill_delai merci_j messa_a
ne_garan nous_revie on_regar panne_$ parle_en parti_$ pas_c pas_eu pas_ouver peux_rien plein_bilan plomb pour_ces
pour_relec prend_son quand_les recep_des recto redis_$ regar_$ relan_c relec relit_encor remer_je repon_plus reuni_qu
s_y sais_plus se_prono semai_je serai_de serai_en serez serve_est somme_debor somme_en son_temps touch_un toujo_pas
toujo_rien un_retou vendr_je votre_deman vous_serez vue_c y_met y_trava a20d18n6o16p13q7r4: mon a20d40n8o8p24q2r7: du
a20p: revie_vers a21d2p: vers a21d4np6: retou a21d60n12o42p31q27: nous a21p: vers_vous a22d11n4op10q8r13: des
a22d24n7o24p22q12r2: notre a22d5nop6q: je_suis a22d6n2o3p8q: suis a22p4: revie a247d332n81o114p211q142r48: $ ^
a25d61n13o6p31q21r10: pour a26d31n5o31p13q17r: ne a26d7n5o17p11q7r: m a27d2p3q: regar a27d85n7o12p44q18r11: 0
a28d18n3o11p5q7r3: n a2d: ^_vu burea_le ca_m ca_march compl contr_est en_inter est_super et_puis je_confi l_ai
les_avis les_meill merci_et moi_qui mot_a n_y parle_avec serve a2d10o7p4q2r: madam a2d10oq: voila a2d10p7q3: apres
a2d11npq5: impri a2d12n2o11p: ete a2d12n2p5q5: part a2d15p6q2r: sur_la a2d2: ai_fait bonne_recep comme_ca helen
le_telep tes a2d2n: joyeu_noel a2d2n2p5: journ a2d2n3: bises a2d2n3p: belle a2d2n3pq: noel a2d2np2: ^_couco couco
a2d2np3r2: seron a2d2npq2: dire a2d2nq: montr a2d2nq3: ouvri a2d2nr: !_j a2d2o2p4q8: fichi a2d2op3: sa a2d2oq3r:
il_est a2d2p: avec_mon la_bonne a2d2p2: luc luc_$ a2d2p3q: epreu a2d2p8r3: je_te a2d2q: rien_$ a2d2r: main a2d2r2:
les_autre a2d3: lire on_prend a2d3n2o3p15qr3: sera a2d3n3p: enfan a2d3n5op2: ont a2d3nq2r: est_bien a2d3o2q2: pas_$
a2d3o3pq: 0_septe a2d3op: cela a2d3op3: est_la a2d3p: ana_on a2d3pr: clair il_faut a2d3q3r: point a2d3r: bon_week
a2d4: s_en a2d4no7p6r4: diman a2d4nopq2: pas_le a2d4nq: mot nous_$ a2d4o3: veuil a2d4p2q: 0_et a2d4p4: bien_a a2d4pq:
pour_l a2d4pr: est_pas a2d4q: est_a a2d5n4q4: souha a2d5o2qr: confi a2d5p4q: a_vous a2d5pq7: le_devis a2d6n2o8p6:
cette a2d6n3o2pr: assoc a2d6n3p2r2: ^_l a2d6npq4: l_impri a2d6o3p4q2r2: donne a2d6p2q6r4: logo a2d6p7r5: pour_les
a2d7n4op2q2: on_a a2d7o6p2: courr a2d7o8p: a_ete a2d7p4q4: maque a2d7q2: prefe a2d7r2: le_reste a2d8o6p4q4: de_notre
a2d8oq4: quest a2dn: rentr_de treso a2dn2: aura m_a vous_souha a2dn2o: signa a2dn2o2q: ^_votre a2dn2p11q4r: t
a2dn2p8q2: juin a2dn3oqr: aux a2dno2p2: perso a2dnp: couco_ana cours a2dnp3q: lundi_0 a2dnp3q3r6: arriv a2dnp4:
le_lundi a2dnpq: la_rentr a2dnpq3: avanc a2dnq: le_mardi on_n a2do3q: arret a2do4: ^_ne a2do9q4r: deman a2dop2q2r3:
manqu a2dp: devai discu inqui met mille_excus votre_courr a2dp16r2: la_fin a2dp2: !_! que_les a2dp2q2: bonjo_je
a2dp2r: banqu a2dp3qr: vous_fais a2dp4: aujou aujou_hui cette_semai hui a2dp4r8: lundi_$ a2dp7q2: 0_juin a2dpq: delai
j_avais a2dpq3: peux a2dq: faite juste_la un_mot a2dq2: notre_compt pas_a a2dr: avec_ma frere a2dr2: ai_mis sur_les
a2dr3: mis a2dr8: ^_voici a2n: ^_mme a_bien colle_de equip_est monsi remer vous_remer a2n2p7r: je_t a2n3p: les_enfan
a2n4q2r: tres a2no2p7: mort a2nop5: est_mort a2np: fetes_! a2np10r5: proch_$ a2np2: notre_direc pour_lundi a2np2r:
rentr_$ a2npq: repon_$ a2o: encor_un peu_de tranq voudr_bien a2o2: bilan et_ne a2o3: dossi_est a2o3q: prono a2o4:
avec_vous a2op: ^_en et_j lache a2op4: mars_$ a2p: accor_de accus accus_recep elle_rentr encor_le je_pourr juris
l_accor la_je maque_a mes_excus nous_accus pas_avant plans recep_de resea signe_lundi vous_redis a2p2: decis le_jeudi
ne_se a2p2q: la_folie a2p2qr: ne_pourr a2p2r: pret a2p3q: folie a2p3r2: scann a2p4: lundi_je a2p5: laiss_moi a2p6:
jure a2p7: jusqu_a se_reuni a2p7r: ce_week a2pq: calme le_photo ne_peux votre_relan a2pq3: qu_on a2pq4r: que_le a2pq9:
pourr_vous a2pqr: la_relan a2pr: encor_sur a2pr3: encor_les jeudi_$ a2q: arret_$ coup diver il_s je_pars mais_ca pars
repar_a sur_un tant a2q2: arriv_pas moi_$ n_arriv retro a2q3: j_aimer a2q4: ^_petit a2q5: aimer a2r: confi_la le_scann
mon_frere vite a3: a_premi a_tete au_conse ca_avec de_regar debor_en en_atten en_touch idee mars_inclu merci_ana
mets_$ premi_vue qui_decid regar_a relit repre_le retou_au rien_n se_decid suis_sous tete_repos toujo_$ trans_au
a31d49n12op16q18r: on a32d11n7o3p7q10r: bien a32d17n14o11p17q26r5: que a32d51n2o2p20q21: c_est a32d53n2o2p22q22: c
a32d69n20o4p45q24r14: l a33d21n17o8p28q13r6: au a33d26n9o11p10q4r6: ai a34d26o18p6q13r2: merci a34d3n4op6q4r7: encor
a34d49n9o6p56q18r30: les a36d19o2p11q5r: ca a36d28n8o9p17q8r6: j a3d: au_burea eau l_eau pench sous_l tranc
a3d10n6o5p4qr3: ^_la a3d10nop3q2r: salut a3d10noqr2: reste a3d11p16r: soir a3d12p2q3r: valid a3d13p3q6r2: pour_la
a3d2: touch a3d20o8pq6: par a3d2n2p: on_est a3d2n3op19q3r5: ici a3d2n4: joyeu a3d2n8q2r: l_equip a3d2no3p2: de_mon
a3d2o10p: de_m a3d2op2q: charg a3d2oq3: peut a3d2p: desol_$ l_insta meill vacan a3d2p2q: insta a3d3n2p21qr3: fin
a3d3no3p3q2: septe a3d3p: avec_les a3d4n2p10r3: te a3d4n3o2q2: dit a3d4o2qr2: inter a3d4o3p9: laiss a3d4p2q11r2: faut
a3d5n3pq2: telep a3d5op3qr: sous a3d6np2q3: cote a3d7np10qr: sans a3d7r9: voici a3d8nop2q2r7: sont a3d8opq9: devis
a3d8p11r: donc a3dn: panne a3dn2opq: octob a3dn3p2: ses a3dn5q2: march a3dnp: mieux super a3dnp3: ma_colle a3dnp3q:
ana_je a3dnq: le_maire maire a3do: peut_etre que_mon a3dop3: la_direc a3doq: momen_$ a3dp: mille venda a3dp3: ils
les_fetes malad notre_servi a3dp8: ce_soir a3dpq: depla a3dpq4: qu_il a3dpqr: admin a3dpr: fourn je_l a3dq: conse_d
a3dq2: une_fois a3n: en_panne eu_une train_je a3n2: a_parti a3n2o3: ces a3n2o3p2: infor a3n2p: vue a3n2p2q: vous_repon
a3n3p3qr: salon a3no8p: conta a3nop20qr4: la_semai a3np: sorti a3np3: dans_les a3nq2: avait a3nqr: graph a3o:
est_entre mars_je temps_$ a3o3: conta_avec prend_conta a3o4: les_mains a3o4p: entre_les a3o4r: mains a3op: redis
a3op8r: mois a3oq2: voudr a3or: a_pas a3p: 0_je doit_encor en_depla et_c l_envoy les_venda ma_direc parti_de repos
sorti_de tete_je tout_ca a3p2q2: ordin a3p3q: sais a3p4: avant_la a3pq: pour_vendr si_le a3pq10: avant_de a3pq2: impos
a3q: ^_a atten_toujo d_admin garan on_atten ouver a3q2: ^_impos a3r2: faut_que a4: ^_toujo au_coura de_patie inclu_je
je_repre occup_$ ok_merci on_revie pile recu_merci suivr_a tiens_au une_minut vous_tiens y_mets a41d17n5o14p32q14r4:
^_je a43d51n6o28p42q11r13: et a44d49n6o10p17q22r2: pas a4d: minut patie_$ a4d11n3o8p3q4: comme a4d12n2p3q6r6: dans_le
a4d14n2p2q2r2: fait a4d14np2q3r2: sur_le a4d16no2p12q5r3: pour_le a4d24np6qr3: bon a4d2n2p: vu a4d2n3op3q: lui
a4d2n4oq: nouve a4d2np5: ^_desol a4d2o: avis a4d2p: recep a4d2p24r: demai a4d3: puis a4d3n2p7r: colle a4d3n5opq2r:
trava a4d3n8q2r: equip a4d3o: a_ma a4d3o2p: somme a4d3o3p3r: mes a4d3p11r2: end week week_end a4d3p7q: reuni
a4d4n3op5r2: nos a4d4no4p2: etre a4d4opq: doit a4d4p3: signe_$ a4d5o: aucun a4d5o4p2q3: fois a4d6n10o14p4r: toute
a4d6n2o2p7q2: derni a4d6pq5: merci_pour a4d7n6o2p2: depui a4d7npq3r4: autre a4d7pr: n_est a4d8n2o3p2q: du_0 a4d9pq2:
pas_de a4dn: lui_qui a4dn2pq: etait a4dn3p2q: vient a4dno: mets a4dnopq2r2: et_le a4dnq2r: la_compt a4do5pr: a_notre
a4dop: direc_$ nous_somme a4dp: ca_$ a4dp2q: avais a4dq: ok a4dq3r: dois a4dqr: je_dois a4dr: dessu a4n: est_lui a4np:
plein a4np2q3: serai a4o3p3q: a_ce a4p: en_plein est_note je_serai momen_la a4p16r5: semai_proch a4p18qr5: vous_l
a4p2: est_chez leur a4p3: la_$ a4p4: la_tete a4pq: mardi_et a4q: ^_ok a4q3: compt_$ a4r: fais_suivr a5: possi_$
que_possi retou_le tiens vous_des vous_oubli a5d11n2o12p8q23r4: me a5d13n3p11q10r6: photo a5d15n2o7p8q7: moi
a5d15n5p2q3: a_l a5d17o2p3q3r: deux a5d2n3p6q7: petit a5d2opq2: ^_ca a5d2p3: ^_pas a5d3n4r: mme a5d3noq3: peu un_peu
a5d3o2p2r2: n_a a5d3pq: repar a5d4n4o2p8q4r: chez a5d4no7pq4: conse a5d4p2: excus a5d5n3q5: juste a5d7n3p5q7r4: de_l
a5d9p2: accor a5dno2p30qr9: proch a5dnp12r: promi a5dnp2q10: parle a5do5p3q2r: entre a5dp2q4: possi a5dq: est_juste
a5dq7r: quand a5n: est_sur a5np2q: en_parle a5o: repre a5o10p: notre_avoca a5o5p: jurid a5p: bien_note en_repar
note_merci servi_jurid a5p4q12r: pourr a5r: mais_je a6: conge_jusqu debor inclu je_trans oubli_pas retou_$
a60d79n29o44p119q61r22: vous a61d112n33o32p84q52r25: la a64d100n20o17p34q45r12: est a6d: temps_de a6d12n3p13q7r4:
bonjo_ana a6d14n4o5pq7r: s a6d19n3o21p11q3: ^_nous a6d2n3o4p3q: ^_notre a6d2p2q3: decid a6d3: ca_a a6d3n5p4: fetes
a6d3p: malhe a6d3p3r: patie a6d5n2p4: burea a6d6o15p2q5r2: merci_de a6d7n5p4q5r: elle a6d7o3r2: le_dossi
a6d8n2p20q7r7: jeudi a6d9o2p2q8: envoy a6dn: et_on a6do2q3r2: que_je a6dp2q: on_en a6o4p3q2r: de_votre a6p: j_en
merci_je a6p3r: coura a6q: ^_si a7: j_atten recu_je a71d41n7o22p24q24r13: en a73d88n34o59p56q53r17: de
a75d95n33o41p37q25r12: a a76d137n32o34p98q60r26: le a7d: ai_trans je_fais ne_vous a7d10n2o2p2q: bonne
a7d14no26p19q10r3: plus a7d2no13pq: avoca a7d2np3q4r8: premi a7d39n6o6p19q5r2: tout a7d3n2p2q11: si a7d6o4p6q2:
le_contr a7d7n2p26q3r8: mardi a7d7o4pr: prend a7dp: oubli a7dp3q7: qu a7dp4: tete a7dp4q: m_y a7n: train a7no4p4: son
a7p: votre_messa a7q: en_ce a8d: eu_le a8d10o6p8q5: contr a8d11n13op4qr2: !_$ a8d11n2p2r: parti a8d11o6r2: dossi
a8d19n4o5p28q11r8: dans a8d2o3pq: messa a8d3n2op32q2r5: semai a8d4n2p13q8r2: compt a8d4n5p6qr2: rentr a8d8nop2q4r3:
trois a8dnop5q3: servi a8do: merci_$ a8o18p2q2r: relan a8p: mon_retou a8p3q: que_j a8pr10: suivr a9: encor_eu
a9d10n2p17q2: repon a9d2n4o2p6q: 0_mars a9d2o2: a_mon a9d3n: le_temps a9d3n4o4p9q: mars a9d3n4p11q6: se a9d3p11q17r:
avant a9d8n6o2p47q12r10: vendr a9d8np14: desol a9o2p: trans_a a9pq2: ai_pas ad: 0_octob 0_sans ^_aucun ^_des ^_deux
^_jeudi ^_mes ^_oups a_s a_une agree_mes atten_le au_vendr autre_$ bat bien_parve bonjo_c bouge brigi ca_en ca_va
ce_dont chez_le clien_je crech de_conge de_franc de_le de_vendr depui_diman depui_lundi des_fetes deux_premi
deuxi_versi diman_0 dire_qu dsl en_equip en_paiem envel est_au est_malhe et_bon ete_trans excus_je excus_l fait_comme
fichi_$ formu_il four franc_et geome gere h_a hui_$ ils_sont inqui_pas inspe journ_! jusqu_en l_avoca l_envel la_crech
la_mise la_redac la_reuni le_papie le_serve longu mais_c merci_! merci_beauc mette olivi oups parti_au pas_je pas_moi
passo photo_dans pied pour_une prets_$ promi_les que_lundi qui_ne recu_le redac rendu respe reste_sur reuni_du
signe_je six souha_un tampo tes_quest trois_repon vacan_et valid_le veuil_agree votre_maque votre_propo vous_inqui
ad11p3q5: versi ad12n6o3p6q5r3: passe ad13: pour_nous ad13n4o11p2q2: avons ad14no2p3r2: hier ad15nq7r: page
ad16op10qr2: 0_$ ad17pq: oui ad2: absen accor_sur agree ai_montr au_telep carre conti d_accor de_vacan decid_de
du_devis facad haut inter_$ la_facad malhe_pas nous_en on_s paiem papie pis quelq_chose voila_$ ad25o2q3: non ad2n:
nous_seron seule ad2n2o4q6: il_vous ad2n2op: fille ad2n2p: ma_fille ad2n2qr2: ana_! ad2no: retra ad2no2: de_ce
ad2nopq3r: appel ad2np: vous_dire ad2np2q2: ^_comme quelq ad2npq: plais ad2nq2r3: polic ad2o: mise mise_en par_la
ad2o2pq: droit ad2oq: charg_de ad2or: disti salut_disti ad2p: ca_ne l_heure on_y siege ad2p11qr2: fin_de ad2p14q2r6:
mercr ad2p2: retou_de ad2p3: la_repon ad2p3qr: ana_merci ad2pq: coule fils ad2q: docum legal me_charg menti_legal
page_d pardo ad2q2: conse_munic envoy_a munic sinon ad2q3r8: piece piece_joint ad2q5: chose ad2r: ana_voici cinq
ad2r8: en_piece ad3: 0_on ^_voila b ce_n ligne_$ ne_pas refle vert_$ ad3n2o6p2q: de_vous ad3n2p2q: ^_ana ad3n2p2q6:
^_il ad3n4r: a_toute ad3n5op4r2: samed ad3no: clien ad3nop: lyon ad3o10: de_ne ad3oq3: menti ad3p: feu_vert
ad3p11q2r4: les_texte ad3p2: feu ad3p2q: chant ad3p3: avec_le ad3p3r2: est_dans ad3q: d_accue ad3r: titre ad3r4:
joint_le ad4: voila_le ad4n: ^_bon ad4n2oq: maint ad4n2p2q2: ana_j ad4n2qr4: accue ad4n3p3qr: esper ad4nop5: ^_ce
ad4np7: heure ad4np7q5r4: les_photo ad4o3p10r: faute ad4o4p8: nous_vous ad4o7p2r: ^_madam ad4oq: ^_maitr ad4p: tombe
ad4p2: repon_a ad4p2q: alors ad4p4: remar ad4pq2: le_conse ad4pr: poste ad4r4: drive le_drive ad5n2p3q: aussi
ad5n2p5q2r: cordi ad5n3q: voir ad5npq: est_le ad5p2q: ^_salut ad5pq2: notre_cote ad5pq5: la_deuxi ad5qr: les_deux
ad5qr2: 0_a ad5r: dossi_parta ad5r5: deja ad6n2o2p16q3r3: ^_vous ad6n2pq5: deuxi ad6n2pqr2: ^_les ad6no2p3qr: depos
ad6no4q: maitr ad6nop2q4: avoir ad6p: franc ad6p3qr: mettr ad6q: propo ad6q2: on_ne ad6q3: dont ad6qr2: a_0 ad6r:
parta ad7: tout_est ad7nq3r: la_page ad7p: vert ad7p17q2r6: texte ad7p2q2r2: ligne ad8o3p2q: suite ad8q2r: 0_h h
ad8q3r16: joint ad9: est_parti ad9nop9q2: avez ad9nq2r: va ad9op7: vous_avez adn: ^_nos d_autre de_mardi du_lundi
faill fetes_et lundi_au adn2: agenc il_a adn2opq: beauc adn2p: a_eu adn2pq: je_voula voula adn2q2: sur_mon adn3o5p4q:
^_mon adn3p2q: ^_ma adn3p2q89: ? adn8r: toute_l adno: de_lyon adno2: perri adnop: derni_$ adnopq: n_avons adnp:
bien_cordi de_ma gripp pense remet adnp3qr: lundi_et adnp4q: 0_au adnpq: formu mail adnpr: mon_assoc adnq: !_on
si_vous adnr: a_fait adnr2: la_moiti moiti ado: femme madam_votre suite_$ ado2p5r4: liste ado2q: recla ado3qr: veux
ado4pq2: plus_$ ado5pq3: rappe adop: court ira adop2qr2: les_trois adop5: ^_laiss adoq: ana_c devan adoq4: date
m_envoy adp: 0_nous ^_malhe au_ski ca_ira courr_du fourn_$ la_gripp la_mairi mairi mon_chef mon_cote mon_fils prets
recup remar_$ ski syndi tout_de vais vendr_derni adp16q3r5: d_ici adp2: desol_je les_fichi soir_et adp2r: chef lundi_a
votre_patie adp3: end_$ ne_sera adp5q2r: parve adp6q4r: janvi adp6r5: mardi_$ adp8: retar adpq: on_fait qui_est adpq2:
joli adpq20: ou adpq2r: de_0 adpq3: et_il adpq6r3: le_logo adpqr: secre adpr: mon_colle adq: !_c au_premi avec_notre
ensui_$ envoy_le la_derni les_menti lundi_c paren adq2: ensui adq3: on_se adq4: de_signe adqr: quatr adr: la_main
tout_a adr2: il_manqu an: 0er_septe ^_chez ^_une assis burea_sont coinc coinc_$ cote_de derri douce douce_$ encor_de
fait_faill inven_$ la_retra la_treso le_formu mme_perri moiti_de monsi_petit noel_a nous_avait peu_$ pu retou_a
septe_on soire suis_a trava_$ tres_bien vendr_nous an2: agenc_de equip_! l_agenc nos_burea an2op2: 0er an2p: enfan_ont
an2p2: !_je an2p2q: chez_nous an2p3: toute_la an2pr: t_ai an3: joyeu_fetes an3pq: au_salon an4p: pour_vous an6q: crois
ano: depui_le ano2: de_comme ano2pq2: nous_n ano2pq2r: vous_le ano4: prest anop2: le_0er anop3: pris anp: avons_pas
bonne_fetes boula encor_une que_notre anp2: a_pris elle_vous et_que semai_de anp3q2: je_me anp3q2r: la_premi anp5:
inven anp5q: ^_vendr anpq: octob_$ anq: est_tres la_nouve lille repor anr: gener ao: ^_n a_etre ai_le ai_rien bilan_$
ca_reste conse_$ dossi_$ en_octob habil insis l_entre le_mois ma_femme me_relan perso_ne saura ao2: annon_que ce_dossi
fois_pour ne_me suspe tribu_de ao2p2: laiss_nous ao2q: affai ao3: harce_$ ao3p: infor_que vous_infor ao3r: harce ao4:
cabin le_tribu mains_de ao4q3: de_me ao5: relan_$ vous_annon ao5p: tribu ao5q: annon aop: ecris aop2: liste_$ aop2q:
commu aop2q11: ce_que aopq: serie aoq: occup_de trait aoq2: s_occup aor: deman_a ap: !_nous ^_bonne ^_hello a_lache
a_vendr atten_du atten_que au_calme bonjo_bien chacu colle_est colle_et contr_a copro de_suite deblo depos_les
desol_ana direc_valid donne_son douze dr du_siege du_syndi en_avanc en_charg en_discu epreu_$ est_ma et_revie eu_un
finan folie_ici hello hospi il_ne ira_mieux j_aurai je_vais jure_$ la_varic le_direc le_feu les_maque les_vacan
manqu_pas mardi_derni navre notre_juris notre_photo ont_la oui_je pas_oubli patie_nous patro_$ paye perso_n
petit_contr plein_inven plus_perso rentr_jeudi repon_du retar_je retou_mardi retou_pour reuni_lundi rien_avant sam
suis_au sur_nous temoi toute_mes un_salon une_semai varic vendr_desol verdi vous_revie vous_sera y_mettr ap14r4:
l_aurez ap17q2r3: au_plus ap2: avec_la demai_je deux_semai du_retar en_rentr end_et est_malad je_sais leur_repon
lundi_mais mardi_pour mort_je ne_manqu ordin_est parol pris_du proch_je promi_jure vendr_de ap2q: apres_$ mon_ordin
trans_le ap2q2: tient ap2qr: de_semai ap2qr3: portr ap2r: la_banqu promi_$ vendr_et ap3: pouvo pouvo_vous suis_dans
vendr_mais vous_donne ap35r7: aurez ap4: lundi_sans ap4q2r: 0_janvi ap4q3r: ici_vendr ap5r: mois_$ ap6q2: jour ap7r:
du_mois fin_du apq: ^_avec ai_bien ana_la aurai avant_le je_lui pourr_pas recu_votre revei apq4: de_jeudi apr:
diman_et je_le je_les patro apr2: jeudi_de aq: 0_c ^_bonso ^_tant a_et a_lille avanc_$ avec_plais bonso bonso_ana ca_s
cale chez_l conce coup_d d_œil de_dire de_valid decid_il detie detie_les dire_oui diver_$ en_arret encor_la est_calme
est_encor est_notre graph_qui je_signe jour_de l_ordin la_coule le_point les_droit mais_le mais_pas moi_le ne_sais
nous_ouvro occup_des ouvro ouvro_le pars_en pas_si phili phili_$ planc premi_coup qu_en qui_a qui_detie relan_je
servi_compt si_c trava_a votre_mail voula_vous vous_bien œil œil_c aq14: compr aq2: ?_merci est_elle qui_s aq5: leque
aq6: ^_avant aqr: 0_merci chart la_chart aqr2: bonjo_j manqu_encor ar: ^_logo a_tres autre_et bon_coura de_nos decro
direc_du inter_je je_veux la_patro le_fourn les_fais logo_en passe_les photo_sur pli quand_la qui_rentr texte_pour
tres_vite voie ar3: les_polic voici_deja d: 0a 0f0ab 0h0 abste accen actua adjug adult aebis alert annot ape appro
arbor arist artis assez asso assor aubry augus aval avion axel bande bas basel batea be bened bient bis blaso blond
bob boulo brief broch bruit brune bruno brush bye caban cache cadre calen campa capit capot carsa casta cause cdlt
ceci cent cest cgv chano chaqu chatb chemi chevr ciao cleme clerc cloch coche code com comed confr connu conqu const
coque corte coudo croir croqu croya cuvee decli defav depli deser devez devon dicte diffi dons doute dropb dumen ecout
effec enreg envir espac etiqu evide exami expir faceb facte farid fauch fidel fissu flyer fond fonta fresq frett fribo
frise ftp fuir gaby gambe gardi gemei gille ginet googl grass greff habit homme hopit hormi hove hygie ident illus
incha integ isabe itali jaune jourd jtouc jumea kbis kerbr kergo kerme kev lebru libel lie ligna linte lisib loin
loire loisi m0 manso marin match maugr medec melan menar mer metre milie min modul mouet moyen naima naqui nolwe nourr
objec ocre off offre ortho osteo ottil parag parce parli pause peine perdi perra phras pivoi plann plint polos ponce
porta pouva prof publi pur quai quels quere radio ral rale ralen raler ras ravie redig refon rejet remy renco repet
repri resto resul rever revet roche roger ronds royan rubri ruiz sage saint sauce sauri sauve scept sedul senti sept
seul shoot sloga sms sombr sonne sophi sorta souci soumi sourd spams srl sulfi swiss tabar talon tanto tasse teint
teled telle tels tendr tenez the there tiret ton torch tour tromp truel tunne vache valeu valmy van vasse vaut verni
verre verte vigne vin volet voulu voyez vues we wifi www x0 yanni d10: pouve_lance rien_a d10pr: relu d11: ^_non
bon_pour convi d11n3o5pq: nous_avons d12n2p2r: ce_matin d12n3p12r3: matin d12o14q9: factu d12p3q2: final d14: garde
d14n: lance d2: 0_avec ^_alors ^_ben ^_enten ^_et ^_franc ^_prene ^_voir a_ajout a_chang a_deja a_gauch a_relu a_table
a_vote accep_le acceu ai_repon allem annul_la apres_lectu apres_refle au_courr avec_un avons_decid bon_$ bon_sauf
bonjo_le bonne_semai ca_rien carre_sable cher cher_pour chum confi_que contr_0 coqui coupe credi dates_$ de_factu
de_journ de_maint de_meme de_page deja_tout deux_maque deuxi_propo devou_horte devri_le dites_moi donne_suite
dont_nous du_burea du_direc empor en_passa en_passe encor_pour enfan_et enlev_le enten enten_pour equip_et est_d
est_fait est_oui est_reuni est_signe et_poste et_un ete_refus ete_regle ex exemp_signe f fait_$ fait_0 fait_lire
faute_dans final_on fonce fonce_$ franc_ca garde_le gauch gliss goff h_je hesit_$ horte il_accep impec_$ intra
intra_fr jerom jerom_$ juste_le l_assoc l_empor l_exemp la_newsl la_poste la_refer laito le_bleu le_carre le_courr
le_goff le_laito le_mettr le_notai le_siege le_voir lectu lien_vers lieu_le logo_sur lol me_convi merci_encor moi_si
mon_chum montr_ca mouli munic_a ne_somme newsl_$ nicke_juste nom_du non_0 non_pas notre_logo nous_parto nous_renon
nous_resse numer_siret on_laiss oui_0 page_$ par_carte par_courr par_wetra parfa_pour part_ca parti_hier parto_sur
pas_0 pas_donne pas_du passe_de plus_a plus_chale plus_inter pour_accor pouve_impri prefe_garde prix_et propo_$
propo_n quest_$ recom redir_$ ref ref_0 refus_$ rejea rejea_$ relu_avec remon renon repar_sur repon_tardi resse_pas
reste_du reten sable sans_hesit sauf_le septa siege_a signe_est signe_et site_$ solen somme_plus sous_la subve
table_dont tardi tel telep_0 temps_passe tirag tombe_la tourn tout_ce toute_les trois_veget trop_cher tva_intra
une_autre une_faute une_lettr une_virgu utili valid_de valid_pour valid_vous veget_$ vers_les versi_b video_$
voix_contr vote_hier vous_ouvri vous_retou y_figur y_sont y_va d21p2q3r: 0_0 d29pq8: pouve d29q5: vous_pouve d2n:
bisou inaug la_terra le_chien le_nouve monde_est ne_souha odile rue_du souha_pas terra d2n2: bouti la_bouti d2n2op3:
chere_ana d2n2or: ateli d2n2p: etais d2n2pqr: ma_mere d2n3p: chien d2n4p: que_tu d2no: pas_d votre_trava vous_a d2no8:
desor d2noq: etude d2np: chois sur_l vous_avoir d2npq: jeudi_derni d2nq: la_polic notre_numer presi d2nr2: affic d2o:
annul aout aout_$ donne_pas est_non hier_$ ni notai suppr toute_vos d2o2: adres_de deux_fois est_desor d2o2p2q: conve
d2o2pq: reser d2o3p19q2r5: envoi d2o3q: mai d2op: ^_suite d2op2q2: livre d2op5q4: jours d2oq2: factu_0 d2oq3: site
d2p: ^_mardi a_tirer avez_notre bon_a bonne_$ burea_$ comme_conve file hesit j_etais l_acte la_fabri septe_$ toi d2p2:
a_votre aussi_$ du_chant fabri le_faire le_mercr d2p2q: bonjo_madam vendr_c d2p2q2: pas_la d2p3: le_burea d2p4q:
de_comma d2pq: 0h a_tout an ana_le chequ l_an le_regle d2pq2: il_me notre_part d2pr: acte les_tarif d2pr2: tarif
texte_de d2q: bonne_fin dans_vos de_passe devou dites et_voila factu_a je_prefe julie l_etude la_propo le_budge
le_docum le_plan maque_nous moins passa plan tva_est uniqu versi_bleue d2q2: blanc en_0 modif ouvre resse d2q2r: ^_de
d2q3: 0_exemp ajout d2qr: vecto veut vire d2r: 0_photo ai_depos ferme_le h_0 horai le_diman me_va mes_salut va_pour
voici_le d2r2: les_0 pj wetra d3: 0_voix ^_apres ^_nicke allo_ana ancie_$ ancie_logo avons_final ben chale_$ cle
convi_$ dates de_newsl de_tva de_video elle_n est_beau et_les factu_c factu_du figur final_nous impec impri_! je_viens
l_unani la_cle la_plaqu lance_$ lance_la le_vert les_dates lu lyon_$ merci_on ne_prend non_on non_pour nous_prefe
ont_ete oui_$ par_0 parta_$ parto passe_$ poste_$ pouve_mettr pouve_y prefe_la prend_pas prene prene_la que_c quest_0
qui_suit refus siret_0 suit tout_bon unani valid_$ veget viens viens_de virgu vos_quest vous_confi y_a d3n: annee_$
bleu chale le_numer plaqu d3n2: 0_rue il_y d3n2opq3r2: ferme d3n2p4q: faire d3n2p9: boite d3n2pqr: mere d3n2q:
vous_etes d3n2q4: etes d3no5: jamai d3noq: prese d3np2: 0_vous d3np2r: dix d3nq: photo_$ d3o: grave pas_suite d3o2:
ne_donne porte d3o2q2: merci_d d3o3p: diman_$ d3o3p4q2: comma d3o3pq2: plait d3o3q: s_il d3o4: consi d3op: prend_le
d3oq: lieu d3p: mettr_en notre_accor pour_jeudi tirer d3p2: final_pas d3p2r2: photo_du d3p3q3: la_maque d3p4: bon_de
contr_signe votre_boite d3p4q: jeudi_0 d3p5q: pluto d3p6r: le_texte d3pq: salut_ana d3pq2r: sauf d3pr: 0_pour d3q:
^_allo a_part allo budge chere_madam devis_est enlev et_non mot_de pas_l rouge d3qr: corri d3r: vingt d3r6: joint_les
d4: 0_euros 0_non ^_0 accep accor_$ beau cette_annee est_tout euros examp fr fr_0 https l_adres l_optio la_bleue
la_video laiss_tombe le_proje parap vote y_aller d4n2: rue d4n2p2qr: esper_que d4n2pqr: s_est d4n2q8: le_prix d4n3:
pour_votre d4n3p3qr: j_esper d4n3pq: annee d4n3q9r: prix d4n4o2p3q11r: que_vous d4n4p10q3r: tu d4no2r: vous_ai d4np2q:
et_la d4nq: lettr numer_de voix d4o: 0_fevri fevri d4o2: ne_nous proje d4o4p3q2r: corre d4op: 0_la d4p: devri et_pas
virem_est vous_devri d4p2q: table d4p4: dans_votre d4p4r2: matin_$ d4p5: le_bon d4pq2: ecrit d4q: le_nom optio verif
d4q2: impri_$ d4q5: le_lien lien d4r2: trouv_ci d4r3: carte voici_les d4r5: vous_trouv d5: 0_oui ^_rien a_redir a_rien
est_0 impre_$ nicke non_merci parti_ce redir siret tout_relu d5n: refer d5n2op3q: ^_chere d5n2op3q2: chere d5n2p5q4:
meme d5n3op: rempl d5n3oq2: chang d5o: n_0 d5o2p: suite_a d5p2: ^_final d5pq: cote_$ d5pqr: la_photo d5pqr2: en_ligne
d5q: ^_tout moi_vous page_0 d5q4: exemp d5r2: aller d6: ai_tout est_parfa lance_l newsl parfa part_sur pour_moi
d6o2q2: nom d6q: bleue tva d6q2r4: celle d6r5: ci_joint d7: est_valid garde_l on_part video d7n2: le_monde monde
d7n2p3: tout_le d7n2q2: numer d7n3q: ^_pour d7no16q3: vos d7npq: trop d7o4p: nous_ne d7p: ^_oui d7p3: le_virem d7q:
impre l_impre oui_pour d8: 0_le nous_convi d8n: l_ancie d8no13p3q: adres d8o2p2q2: regle d8oq7: la_factu d8p2:
hier_soir d8p3q: virem d8q3r5: trouv d8r7: ci d9: est_bon on_garde d9n3q2r: ancie d9p3q4: la_versi dn: !_bises a_demen
a_dit a_vu adres_est aux_lettr belle_fetes boite_aux chat cherc de_telep de_voir depui_vendr des_tanne ecole et_a film
grand greve invit je_rentr juste_a l_artic l_inaug la_! la_voix le_pont long ma_belle mal nante nous_l pas_on pente
petit_mot ravi rue_des salut_$ tanne telep_$ toujo_aussi tu_le velo vient_d vieux dn2: bien_rentr depui_la embra
etes_bien noel_$ pont dn2o2p5: chez_vous dn2p: la_maiso maiso dn2p2q5: quel dn2pq: marie dn2q: allez info vous_ne
dn2r3: l_accue dn3: artic demen froma dn3p: passe_le dn3r: etage dn4: adore dn4pq5: quell dno: chang_pas coord direc_a
ne_chang dno2p: depos_le dno2pr: mari mon_mari dno5p2: nous_a dno8: place dnopq: sœur dnoq: a_un dnp: cuisi la_salle
dnp2: sur_votre dnp5: ta dnpq: ma_sœur dnpq2: salle dnpq64: ?_$ dnq: amica dnq3: appar dnq3r2: celui do: ^_adres
^_stop aubra aubra_$ courr_de de_retra derni_merci doit_etre en_mars et_rempl et_tout factu_est fois_je hier_la inuti
la_prese nom_$ occup_du pas_en prise proch_fois r recev_une relev_du stop suis_pas surve vous_avons vous_recla do16:
conte do2: ^_vos a_vos epoux le_momen mon_epoux plain do2p: droit_de do2p2: l_acomp do2p2r: acomp decem do2pq:
madam_nous do2q: plait_$ do2q7: de_nous do3: 0_mai ^_arret prie vous_prie do3q: vous_plait do4: demeu do4p2qr: assur
do5: cette_factu do5p: retir do5p2q: et_nous do5p5r: recev do7: votre_factu dop: bois echan relev dop2: 0_decem geran
dop6r: huit doq: et_de ne_le svp dor: l_ateli dor8: fiche dp: 0_couve ^_contr a_lyon accro achat adres_le agric
an_derni as_pas avez_lundi avez_tout bail barre barre_de bonjo_clair chef_et coin comme_promi conve_vous cordi_luc
d_etre dans_l decem_$ defin_$ demar demar_la des_lundi dirai en_voitu est_joli est_passe est_prevu et_mardi
etais_malad fabri_$ fabri_des fetes_vous file_au fois_c heure_c heure_du je_file l_accro la_cuisi la_table le_bail
le_chequ le_relev les_coule lundi_les madam_wirth mais_les malgr mardi_0 mars_vous matin_vous par_notre parco paul
prevu que_ca que_tout recoi regle_$ regle_le rentr_lundi reuni_mardi sandr sandr_$ servi_achat soir_c sous_reser t_as
tarif_c texte_defin texte_j usb vacan_les virem_de voitu wirth dp2: ^_sous agend comma_signe legen mes_remar obser
pas_possi pas_une sera_pas dp2q: tradu vois dp2q9: vous_me dp2qr: midi tous dp3: ce_ne comit les_epreu rend semai_c
texte_$ dp3q2: defin dp3qr2: l_envoi dp4: demai_$ le_silen les_visue silen tout_$ visue dp5: boite_$ le_retar dp5r3:
la_liste dp6: parvi vous_parvi dp6r: ce_sera dp7: as dp8: desol_pour dpq: a_lundi de_plus des_photo est_un image
janvi_$ les_image mardi_au p pas_pour pose que_l dpq2: d_apres dpq3r: chiff dpq4: il_nous dpr: attes balan dis l_attes
les_chiff logo_est menu proce dpr2: couve vous_la dq: ^_valid ana_avant appel_de au_lieu besoi besoi_$ bouto ca_me
ce_qui chequ_est conne_$ d_avanc de_verif denis denis_$ des_deux domai et_blanc exemp_de factu_en fini frais indiq
je_pensa je_souha joli_mais la_tva lacom lante lante_$ les_ancie les_compt madam_j mon_messa namur namur_$ origi
ouvri_le paie pardo_pour pensa peu_le pharm point_0 press prix_de quest_dans qui_paie qui_se regle_par respo signe_l
signe_la sinon_tout suis_un telep_a tout_nous trois_$ trois_fois truc v0 vois_pas votre_devis votre_devou vous_de dq2:
combi conne en_janvi en_plus envoy_la exact la_date la_meme non_? nous_souha preve quand_vous se_passe vous_envoy
dq2r: celui_de photo_de dq3: angla d_avoir la_livra le_site livra norma prix_$ versi_angla dq3r: vous_atten dq4r3:
pages dq6: forma heber dqr: notre_ancie dqr3: secon dr: !_l 0_est ^_re ai_deja bienv bonjo_vous ce_midi chiff_de
clair_$ compt_me cotes depos_ce end_a fiche_0 h_ferme jo joint_la l_affic l_autre la_secon le_menu le_vire les_cotes
les_horai les_statu mis_les parti_jeudi proce_verba re sont_dans statu titre_sont trouv_les verba dr2: en_pj les_pages
logos dr3: desse la_carte n: aille alsac art ayez babet bavar bel boire bout bravo brun cafe cambr camio caser catal
cathe ceris chanc chans cheni cinqu class clavi collo confe couru cousi dana decor deuil devin dure eus fallu fanny
faure ferry fiere fiers firmi food gabin gagne galer genti gerar gwena hanga infos jean jules leroy libra mauva metie
mumu musee natha nelly nord occas patri pauvr permi plong plusi polyv profi quart quebe quimp regio respi ri rimou
rire sache sachi salue savie semi shirt soeur solei spect stagi surpr sympa tee tele teleg tempe tiend tom tract truck
typog venir venti vie vieil visio visit voit vus n2: ai_vue ans artic_sur bonjo_$ cette_nuit deuxi_etage domma elect
embra_$ equip_de est_maint felic fetes_de gros ici_tout maint_au mere_dit nuit_la ont_adore photo_! pour_info se_marie
sera_ferme souha_de tu_devra tu_etais voisi votre_ateli votre_infor voula_que vous_embra y_aura n2o: succe n2o2: nuit
n2o4p2: devra n2p: d_annee de_fin de_noel fin_d neige vient_de n2p2r: on_vous n2p3: avril_$ n2p3q: juin_$ n2q: ^_tres
crois_au n3: ^_joyeu crois_votre le_bonjo n3o: dit_que n3oq2: conna n3p3: avril n4: vous_passe n4r: fete n5: ai_crois
au_march no: ^_encor ^_toute avec_ces de_conta desor_a m_marti magas marti notre_assoc samed_$ semai_derni votre_assoc
vous_signa no2p10r2: dans_la no2p2q2: soit no2pq: que_nous no2q: ne_m no3p2: pere nop12q2r4: vendr_$ noq: n_en np:
0er_octob air ana_petit ana_pour bouch cours_de de_chez heure_de impri_nous journ_$ l_air la_matin le_retou les_dix
mais_tu mardi_les me_suis mi moi_pour mort_vendr part_de petit_est plais_de plant quel_plais roule samed_on servi_de
temps_super tout_promi tout_roule vue_samed np2: assem copie l_assem maria promi_pour np3: mais_vous nous_le npq:
^_quel npq2: mon_telep npqr: enfin nq: allez_vous ana_ma comme_allez conna_la d_en d_octob en_face face fonct le_meme
nous_appar penda polic_est que_0 refai repor_a temps_? termi tout_va va_bien vide nq2: aviez d_ouvri est_magni
les_trava magni nq3: ?_le nq5r: que_la nqr: bien_passe nr: elle_est est_merit la_fete merit print nr2: expos o: accid
acme actio aimai anter arnau autom ayant bacle bella bonni bruta centi co colla compe confo couri decla defen delco
delor desti doule ecriv effon etat etiez exerc fonda fours foute gre hale hall halla herit honor hors infon kerou
lacaz lambe lenoi maier marga media multi nordl nul obseq oppos perdr reali regre rompo sarl toler torts v venon vouli
voulo o10: nous_conte o10p2: ecrir o11: judic ne_plus o13: cesse socie o2: ^_par a_moi a_prono a_son adres_$
adres_desor ai_jamai annon_le assur_jurid assur_prote au_sujet aupre aupre_de avoca_me avons_confi bonne_fois ce_contr
ce_proje ce_soit ces_relan cesse_tout cnil cnil_$ comme_a comme_de conse_me conse_toute conta_plus conte_cette
contr_comme contr_pour d_adres de_courr de_mails de_rembo deces deces_de desig desig_liqui direc_avec dirig dossi_a
ecrir_$ en_quali est_saisi exclu factu_la fichi_une forme_cette jamai_ete judic_$ judic_de jugem_du jurid_est la_cnil
la_nuit la_paix le_bilan le_deces madam_je mails mars_adres me_conta messa_$ metto_en mon_assur mon_conse ne_paier
ne_suis ne_veux notre_assur nous_ecrir nous_relan nous_reser nuit_de paier paier_pas papa par_son pere_qui plus_recev
plus_s porte_plain pour_toute prote prote_jurid quali quali_de qui_dirig qui_vous quitt_dans quoi_que rappe_$
recev_vos relan_nous relan_plus relan_suppl rembo_l resil_et saisi_le saisi_notre sera_trans socie_est soit_$ sorte
sorte_moi sujet_de suppl_sera suspe_tout toute_$ tribu_$ une_bonne vidal vos_messa vos_rappe votre_liste vous_au
vous_metto o2p: diman_je metto vous_adres o2p3: vous_recev o2p4q: que_ce o2p7r3: et_vous o2q: mon_avoca nous_la suppl
votre_fichi o2r: de_diman o3: ^_cesse arret_de au_manda avoca_prend avons_saisi ce_sujet cesse_de cesse_vos
corre_devra crean de_vos deced_diman deced_le demeu_de desor_entre devra_passe du_harce ecrir_a en_redre envoi_$
et_notre je_conte judic_le jugem la_liqui la_prest la_trist me_retir moi_de nous_consi nous_resil paix par_jugem
passe_par plus_nous prest_n prie_de redre redre_judic rembo retir_de son_cabin sujet_$ tout_envoi trist trist_de
veux_plus o3p: mon_pere o3q7: quoi o4: a_quitt adres_vous cabin_$ cesse_toute courr_a en_demeu et_avons manda_$
notre_conse plus_m toute_corre toute_relan o4p: ai_la quitt o5: deman_de forme_votre manda resil socie_a sujet o5q2:
vous_deman o6: avoca_$ en_liqui est_deced notre_socie vos_relan o7: deced la_socie m_ecrir saisi o8: conte_forme
ete_place factu_et forme liqui_judic place_en o9: de_cesse o9q: liqui op: ^_ici corre_$ faute_de la_conve le_relai
marc relai thoma vanne vous_ecris op2r2: verse op8r2: ici_la opq: etant oq: a_me au_devis avec_ca avons_bien ca_suffi
confi_le contr_en de_quoi de_temps devis_$ diffe m_appel ne_s plus_de qui_nous total oq2: a_qui au_nom dans_un prevo
suffi p: acces actes affec ahmad aime ame amiti anniv aprem arthu assoi auron baign bancs bapti benev biogr bizz boucl
brebi canap carat carol casse choix chuis ciel cles clich cloti comic conci cou crain dedan dejeu delug denti depot
diagn dinde dingu dom dors duham echaf edwig ellou endor enfer ensem erwan etaie expo faiso fichu fievr flo flott
fonds fonts frate gars grace gueul histo honte horre hugo indul ines infer isido jeann jte jvous kel kelle laver lemai
lirai lotte machi manus mien mienn moral mouto ose paroi parte poign prenn preno preuv quara racon rasse recad reglo
retom reu rouvr rush selec singa slt soins sois sort tape theod thier tkt tri una vise vont voyon p10r: vous_envoi
p17q3r3: plus_tard tard p2: 0_heure ^_dans ^_entre a_mardi a_promi aurez_dans aurez_la aurez_nos avant_les cette_fois
debut demai_a demai_c devra_pouvo diman_soir direc_signe dison_le donno envoi_la envoi_tout est_presq fais_ca faute_!
feron finis foi foi_de foule_le inven_je je_compt je_devra je_vois jour_meme jours_$ la_route laiss_jusqu le_coura
lende_$ les_legen mais_lundi malad_$ matin_sans me_laiss nos_corre nos_remar notre_retou pas_lundi passe_mercr photo_d
photo_lundi presq proch_cordi proch_vous recev_le rendr repon_jeudi repon_le repon_vendr repon_vous retou_vous
reuni_que route sa_copie sera_dans sera_pluto seron_trans soir_en sont_a tard_bien te_fais texte_dans tient_le
trans_la trans_les tu_as vendr_au vendr_en vendr_proch vendr_tu vendr_vous vous_enver vous_feron vous_scann vous_seron
p21r: vous_aurez p2q: cet l_a le_jour quelq_jours rappo se_tient p2q2: ^_au part_le p2q3: ce_qu p2q5: le_fichi p2qr:
me_l solde p2r: auras_les demai_et et_tu foule_$ le_solde les_recev lundi_matin rends signe_jeudi soir_au te_le
tu_auras p2r2: les_portr p2r3: mercr_$ p3: ^_cette ^_d aurez_donc avez_le comit_se compt_pluto coura_de crach des_le
donc_le enver janvi_et je_relis jeudi_en jour_la jure_crach l_inven la_petit le_comit le_soir lundi_vous mais_mardi
mardi_je mercr_0 pluto_sur premi_heure relis reuni_le soir_meme sur_moi y_colle p3q: ce_jour le_vendr texte_vendr
p3q2: quinz p3qr: fais_parve p3r: auras envoi_le le_tout p4: ^_compt ^_demai ^_promi ana_desol apres_demai aurez_les
l_as la_journ le_lende le_week lende meme_$ moi_jusqu parvi_le tard_le vous_trans p4q: parve_les p4qr: vendr_0 p4r:
mercr_proch p4r2: foule la_foule p5: aurez_le aurez_tout ca_ce compt_sur dans_ta dison semai_$ t_envoi ta_boite tu_l
p5r: mardi_proch p6: aurez_notre demai_matin envoi_les notre_repon p6r: en_huit faute_$ jeudi_et p7r: tard_$ p9r:
sans_faute p9r6: vous_les pq: 0_avant admin_le afin afin_que apres_midi bloqu breto breto_$ c_etait cet_apres chant_$
defin_d derni_mais devis_signe en_vites es est_mon etion faire_parve fils_qui il_en livre_les mardi_c me_faut monte
nous_etion nous_plait parve_le pas_ce plait_beauc puiss salon_de secre_$ semai_d servi_commu since since_salut stp
t_es tard_c vites vœux pq12: renvo pq2: ^_pouve envoy_les quinz_jours vous_m pq3: pouve_vous sur_une pq5: ^_pourr pq7:
faudr pq9: est_ce pqr: ferai jeudi_proch pr: arriv_mardi attes_d aurez_d aurez_vendr avant_je ceux ceux_des d_assur
donc_vous dormi end_vous envoi_dans envoi_demai huit_$ ici_le je_passe la_ferme le_chef le_salon lundi_proch marke
matin_le mesur neuf proch_au proch_promi relue samed_vous tout_d vendr_matin vendr_soir vous_dis pr2: produ
suivr_jeudi te_les pr4: liste_des q: agres amabi amene annue appui appuy augme aurie banni bete box brill cas certa
clotu corin coute cultu depas deran detai dise doubl dupli eclai egale embro endom ennui ensei erreu evoqu faisa finit
flou genev hamid haute ht injoi inond jouab libre licen mat maxim mensu mobil noir obten panie parai paysa perds pleur
poser pourq preni princ rachi raiso recti reexp repou risqu rose rossi sande scan sci seanc sert solut sourc stand sus
taill trace ttc usage valab vend ville vive voton zip q2: 0_? ?_notre ?_nous ^_faut ^_qui ^_rappe a_quoi au_juste
autre_forma avez_vous bonjo_merci chang_la chez_moi chiff_la chose_en compr_$ couvr dans_quel date_limit de_moi
deuxi_page devis_modif devis_parle dispo dois_je echea ecran envis est_pour exemp_$ faudr_le faut_le fois_le
forma_vous h_? heber_est il_compr il_envis il_le impos_d je_envoy jeudi_a jours_de juste_? la_piece langu le_pdf
le_renvo leque_dois lien_ne limit logo_? me_chiff me_deman me_la me_le meme_chose moi_ce monta nom_de norma_que
nous_aimer nous_decid nous_renvo on_ajout on_peut ou_bien ou_c ou_celui ou_factu ouvre_pas parle_$ part_? pas_chez
perdu pour_mercr pouve_m preci_si prix_ou quand_? qui_appar quoi_la rappe_moi renvo_? renvo_dans renvo_le retro_plus
s_ouvre t_il tard_? toujo_votre tres_joli un_autre un_point une_chose une_page voudr_savoi vous_? q2r3: celle_de q3:
^_etes ^_serai atten_de compr_pas deman_si dont_vous est_norma etes_vous forfa forma_? il_possi la_renvo le_forfa
livra_est ne_compr nous_faudr par_contr parle_de possi_d preci renvo_la serai_il si_on q3r: pdf q3r2: elles q4: ^_est
est_il me_renvo petit_quest pour_quand quel_forma savoi si_la vous_nous q5: ?_je est_compr vendr_? vous_parle q6:
compr_dans faut_il l_heber vous_faut qr: 0_sur accue_est ancie_graph corri_pour l_appel le_premi logo_vecto mettr_la
passe_a photo_des revoi vienn qr2: le_secon r: ade adher anna attaq bios botte canti chamb chaus corps docte dos econo
encad espag euphe faits gala gites goute group gwen i ii iii jess karin kouas leurs lot lou mdr noms notic ongle orbig
pains pasqu patis pieds plate plats prima prune quant queme recet resta reuss rez rosel solve suive tim vende viend z
r2: ^_premi arriv_jeudi arriv_lundi carte_des ci_desso deja_les des_aller des_vins desso est_joint fiche_des
fiche_produ hier_le joins le_rib les_aurez les_desse les_donne les_envoi me_les moiti_des premi_affic rib secon_vendr
sont_encor suivr_mardi suivr_mercr vins voici_la vous_joins r3: ^_ci aurez_lundi trois_premi r6: les_fiche
"""
