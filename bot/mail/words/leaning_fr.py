"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: 0ere abidj aerop ait antoi arrac arrie avale avert batim batte bea beche berni boss bours brass brin buffe bœuf canad chaud chris circu clini copai cordo
crete daf debar decim decol degat depen dessi dite duran eaux epluc epoqu etape eue exper fil fixee gasto gens grain guere halle helas indes inscr jai jardi
jeter joly jongl kalim lacro laura laure lefor legit lents liber lieux lisbo louis madri maman manon mathi maud merca morez morin mots nee nuits oeil opera
opere ouf parc pater peler perio piste pommi pompi pubs quasi rade recol remis retab retie reven robin sel sembl semer sitot sors soume suivi tarde tenu terre
tess tisan tps trous tunis valis vas venus verso veule via vivan vraim a10d13n10o2p56q14r12: vendr a10d19n2op18q7r: signe a10d24n11o2p19q5r3: ^_le a10d2n2q4r:
toujo a10d2n4o2p8q3: 0_mars a10d2no3pq: messa a10d2o3p: a_mon a10d3n3op5q3r3: est_en a10d3n4o4p11q3: mars a10d5n5p8qr3: rentr a10d9np16: desol a10dnpq2:
ai_pas a10p3q: ce_momen que_j a11d: en_occup a11d12n5o2p15r2: a_la a11d13n6o8p37q9r4: le_0 a11d16n3op7q7: ^_on a11d2o2p3q: momen a11d3n3op3q2r: temps
a11d5n5op36q2r6: semai a11dp4q: jusqu_au a11o21p2q2r: relan a11o2p: trans_a a11p2r12: suivr a12d10n4p14q5r: mais a12d2o2pq2: occup a12d2p: m_en a12d2p2:
de_retou a12d3n5p3q: au_0 a12d5n3o3p7r4: direc a13d13n8o2p11q4r: ma a13d17q7: ^_c a13d19n4o3p3q2: rien a13d21n8o5p24q8r7: de_la a13d2p10qr3: fais a13d3p13qr:
jusqu a13dp4: suis_en a13nq: en_conge a142d50n17o29p112q35r27: je a14d23n5o4p6q14: une a14d2n2o3q3: n_ai a14d2n2p3: eu a14dnq: conge a14p: je_revie a14p3:
note a15d33n10o4p27q27r11: d a15dp9q2: je_m a15n2o5p3qr: vous_$ a16d15n3o7p6qr3: ^_j a16d18n2p10q4: y a16d25n11o5p10q45r7: il a16d2n2o4p3q5: je_n a16d3p3q4r:
atten a16d4no2p11qr3: trans a17d14n4o18p48q4r17: je_vous a17d36n8o3p30q25r13: ^_bonjo a17d37n12o3p30q25r13: bonjo a17d3no7p6q10: je_ne a17do5p20qr5: et_je
a17p2: regar_ca a17r: pas_encor a18d11n2o7p5q16r3: qui a18d19n5p42q4r17: lundi a18d19n6o7p6q20r: un a18d32n4o14p41q24r5: ce a18d45n6p22q12r7: sur a18d5o10pq6:
^_merci a19d26n4o11p12q5r5: avec a19d31n11op27q13r8: ana a2: ^_super ^_un a_mme abord accor_je ai_quelq atten_$ atten_encor atten_leur au_servi aucun_idee
avaie avaie_dit avait_promi avis_$ avis_diver avoca_pour avoca_relit bien_eu bien_vu ca_train ca_tranq chez_notre conge_du coura_$ cure d_abord de_lundi
debor_$ decid_je delai_$ demai_mais derri_nous des_epreu dessu_$ dessu_elle devai_m direc_est direc_et dit_lundi donc_pas du_servi encor_en encor_se est_dessu
etran etre_signe fait_suivr garan_rien ils_m impos_pour inten je_relan juste_que l_etran la_commi la_pile la_prefe le_graph le_rappe lundi_puis m_avaie
m_avait m_est mains_du mais_rien malhe_notre march_je meill_delai merci_j messa_a messa_ainsi messa_et mets_des minut_$ mon_burea montr_a ne_garan nous_revie
on_regar oui_j panne_$ parle_en parti_$ pas_! pas_c pas_ouver peux_rien plein_bilan pour_ces pour_relec prend_son recep_des recto redis_$ regar_$ relit_encor
remer_je repon_plus reuni_qu s_y semai_je serai_de serez serve_est somme_debor son_temps sur_ma touch_un toujo_rien un_retou vous_serez vue_c y_met y_trava
a20d: ^_bien a20q3: bien_recu a21p3: je_regar a22d22n17o15p18q13r: votre a22d26n9o26p26q14r2: notre a22d6nop11q: je_suis a22d7n2o3p13q: suis a22p: des_que
a22p2: revie_vers a23d28n6o7p12q4r5: j_ai a23d2pq4: recu a23d3p2: vers a23d72n18o45p38q31r: nous a23p2: vers_vous a24d24n6o17p18q9r6: mon a24d6np11: retou
a24p5: revie a25d31n24op15q5r5: ! a25d49n10o9p33q6r11: du a271d383n98o120p256q162r59: $ ^ a29d11n5o20p15q10r: m a29d24n5o13p10q9r3: n a2d: ^_vu ainsi
ainsi_que atten_le burea_le ca_march contr_est en_inter envel est_super et_puis je_confi karim l_envel la_dessu les_avis les_meill merci_et moi_qui mot_a
a2d10n4op2q2: on_a a2d10p21q2r7: texte a2d11np2q6: impri a2d11p8qr8: pour_les a2d11q2: prefe a2d11r2: le_reste a2d14n2op7q5: part a2d14n3o12p2: ete
a2d15p9q3r: apres a2d17op12qr2: 0_$ a2d2: comme_ca serve tes a2d20np6q2r: sur_la a2d2n: a_une bonne_semai a2d2n2: plomb a2d2n2op2q2: quelq a2d2n2p4r2: seron
a2d2n2pq2: dire a2d2n2q3: ouvri a2d2n3opqr: aux a2d2np2: compl couco_ana a2d2nr: !_j a2d2o: quelq_chose a2d2o10p2q5r2: deman a2d2op2qr2: les_trois a2d2op4q3r:
bonjo_je a2d2p: la_bonne a2d2p2: !_! a2d2p2q: delai que_les a2d2p4q: epreu a2d2p5r9: lundi_$ a2d2pq4: et_il a2d2pqr: helen a2d2pr: cinq a2d2q: faite rien_$
a2d2q2: ^_bonso bonso a2d2qr2: il_manqu a2d2r: bonne_recep a2d3: ^_voila le_telep a2d3n2qr2: ana_! a2d3n3p2: enfan a2d3n3p3q: noel a2d3n5op2: ont a2d3np2:
joyeu_noel a2d3np5: le_lundi a2d3nq2r2: est_bien a2d3nr: bon_week a2d3o2p2q2: cela a2d3oq6: chose a2d3p: ai_fait lire a2d3p2: ana_on a2d3pqr: camil a2d3pr2:
avec_mon a2d3q4r: point a2d3qr: bonne_journ a2d4: s_en a2d4n: on_prend a2d4n2opq2: pas_le a2d4no4p3q: 0_septe a2d4np5: ^_couco couco a2d4o2p6q10r: fichi
a2d4o2q2: pas_$ a2d4op3: est_la a2d4p2q3r9: piece a2d4p2qr: clair a2d4pr: est_pas il_faut a2d4q: est_a a2d4q3r9: piece_joint a2d4r: avec_ma a2d5n3p3q2: aussi
a2d5o2qr: confi a2d5o5: veuil a2d5p3q: 0_et a2d5pq2r2: pour_l a2d6n2qr5: accue a2d6n3p3qr2: ^_l a2d6n4pq4: souha a2d6np2q4: l_impri a2d6nq: mot a2d6p2q:
^_salut a2d6pr: poste a2d7o6p3: courr a2d7pq7: le_devis a2d7pqr2: les_deux a2d7r: parta a2d8o8p2: a_ete a2d8p4q7: maque a2d9o7p4q4: de_notre a2d9oq4: quest
a2dn: a_bien equip_est a2dn2: aura m_a vous_souha a2dn2o: signa a2dn2o2q: ^_votre a2dn2p15q5r2: t a2dn2p4q4r7: arriv a2dn2p5q: 0_au a2dn2pq5r: que_le a2dnoq4:
date a2dnp: cours devai a2dnp3: le_jeudi a2dnpq4: peux a2dnpq6: avanc a2dnq: !_on le_mardi treso a2dnq2: on_n a2do4: ^_ne a2do4q: arret a2do5p2q3r: rappe
a2dp: ca_m discu est_au inqui mille_excus signe_lundi a2dp18r2: la_fin a2dp2: accus accus_recep n_y votre_courr a2dp3qr: vous_fais a2dp3r: banqu lundi_a
a2dp4: lundi_je a2dp6: aujou aujou_hui hui a2dp9r: jusqu_a a2dpq: j_avais met a2dpq2: notre_compt a2dpqr: bonjo_camil a2dpr2: sur_les a2dq: juste_la mais_ca
un_mot a2dq2: pas_a retro a2dr: frere la_main a2n: ^_mme colle_de derri encor_de mater a2n2o2p2q2r2: vous_le a2n2p10r: je_t a2n3p2: les_enfan a2n4p: pour_vous
a2no: monsi a2no2p7: mort a2nop5: est_mort a2np: la_je remer vous_remer a2np10r5: proch_$ a2np2: fetes_! notre_direc pour_lundi a2np2qr: ne_pourr a2np2r:
rentr_$ a2npq: ne_peux repon_$ a2nq: coup a2o: encor_un peu_de voudr_bien a2o2: et_ne a2o2p: bilan a2o3pq: prono a2o4: dossi_est a2o6: avec_vous a2op: ^_en
lache tranq a2op2q: et_j a2op4q: mars_$ a2p: accor_de ai_vu assoc_et ca_et chacu commi douze elle_rentr fais_signe il_ne juris l_accor manqu_pas maque_a
ne_rentr oui_je pas_avant quand_les resea sais_plus se_prono vendr_je vous_redis a2p2: a_vendr depla_a je_pourr ne_manqu ne_se nous_accus pas_eu recep_de
votre_deman a2p2q: la_folie a2p2r: pret a2p3: decis a2p3q: folie a2p4r2: scann a2p6r: laiss_moi a2p7: jure a2p8q: se_reuni a2p8r: ce_week a2pq: calme encor_le
le_photo ne_sais occup_des recu_votre votre_relan a2pq11: pourr_vous a2pq2: arriv_pas a2pq4: qu_on a2pr: encor_sur mes_excus a2pr3: encor_les jeudi_$ a2q:
a_et arret_$ conce diver il_s je_pars pars phili relan_je repar_a sur_un tant toujo_pas a2q2: moi_$ n_arriv a2q2r2: manqu_encor a2q3: j_aimer a2q5: aimer a2r:
confi_la contr_je encor_tranc le_scann mon_frere relec tres_vite a3: a_premi ana_bien archi au_conse autre_suivr ca_des ca_vient de_regar debor_en en_atten
en_touch idee l_archi ma_pile mars_inclu mets_$ oui_oui premi_vue qui_decid regar_a relan_c relit retou_au rien_n se_decid serai_en somme_en toujo_$ trans_au
a30d2p4q: regar a31d105n14o14p60q24r14: 0 a31d13n7op13q11r17: des a31d36n11o33p16q21r: ne a31d81n16o7p40q28r17: pour a33d60n16op19q24r2: on
a36d30n22o9p37q16r7: au a36d4n4op6q5r11: encor a37d60n4o2p25q23r2: c_est a37d62n4o2p27q25r2: c a38d89n27o5p56q32r21: l a39d17n7o3p10q12r4: bien a3d: au_burea
l_ai pench a3d10n2p12r: donc a3d10n7o5p4qr3: ^_la a3d10no7p9r4: diman a3d10o2pq10: devis a3d11n2p14q2r: sans a3d11oq: voila a3d11q3r20: joint a3d13p3q4r3:
valid a3d14n3opq2r2: reste a3d14p21r: soir a3d15n11o3p8q5r4: passe a3d16o9p9q3r: madam a3d24no9pq6r: par a3d2n2p3: on_est a3d2n4q2r: tres a3d2n5op22q4r6: ici
a3d2np2qr: la_rentr a3d2np2r2: mon_assoc a3d2np4q: ana_je a3d2nq: ouver a3d2nq2: avait a3d2op3q2: charg a3d2p: desol_$ l_insta meill a3d2p2: luc luc_$
a3d2p2q: insta a3d2p3q: depla a3d2pqr: admin tranc a3d2q: conse_d a3d2r: main parle_avec a3d2r2: ai_mis les_autre a3d2r3: mis a3d3n3p10q3r: juin
a3d3n3p23q2r3: fin a3d3n4p: belle a3d3n4p3: joyeu a3d3no11pr: conta a3d3np9q3r: 0_juin a3d3o2p4: sa a3d3oq3r: il_est a3d3p: vacan a3d3p2: retou_de a3d3p3:
avec_les a3d4n3: bises a3d4n3o2p2: perso a3d4nq: nous_$ a3d5n2o4p5q2: septe a3d5n3p9q2r: journ a3d5n5o3p18qr3: sera a3d5p2q14r3: faut a3d5pq5: qu_il
a3d6n5o9p8: cette a3d6n9q3r2: l_equip a3d6o3p13qr: laiss a3d6op5qr: sous a3d7np2q3: cote a3d7p4qr2: bien_a a3d8n2op2q4r7: sont a3d8n3op12q4r3: cordi
a3d8n3op3q3: telep a3d8o3p6q3r4: donne a3d8p4q7r4: logo a3d9p2: ^_oui a3dn: rentr_de a3dn2o5p: ces a3dn2p6: cette_semai a3dn3opq: octob a3dn3p3: ses a3dn3pq:
le_maire maire a3dnop22qr5: la_semai a3dnop3r: la_direc a3dnp: eau l_eau mieux a3dnp3r: dans_les a3dnp4: ma_colle notre_servi a3dnp7q: lundi_0 a3dnq: panne
a3do: peut_etre que_mon a3doq: momen_$ a3dp: mille sous_l suis_sous a3dp2: venda a3dp2r: votre_patie a3dp3: en_depla ils malad a3dp5: les_fetes a3dp9: ce_soir
a3dq: d_admin a3dq2: une_fois a3dr10: ^_voici a3n: train_je a3n2p5q: vous_repon a3n2pr: vue a3n3: a_parti a3n5o4p3: infor a3np: eu_une parti_de a3np2: sorti
a3npq: si_le a3npqr: graph a3nq: en_panne a3o: est_entre temps_$ a3o5: conta_avec prend_conta a3op: mars_je a3op10r: mois a3opr: redis a3oq3: voudr a3or:
a_pas a3p: a_tete l_envoy ma_direc plans tete_je tete_repos a3p2: 0_je les_venda repos repre_le sorti_de tout_ca a3p2q: ai_bien a3p2q2: pour_vendr a3p3: et_c
a3p3q2: ordin a3p5q: avant_la a3pq11: avant_de a3pq2: impos a3pr: doit_encor a3q: ^_a atten_toujo garan on_atten a3q2: ^_impos a3q4: ^_petit a3r: ca_avec vite
a3r2: faut_que a4: ^_toujo au_coura de_patie inclu_je occup_$ ok_merci suivr_a tiens_au vous_tiens a40d28n20o13p20q30r5: que a40d63n12o7p73q27r38: les
a41d18n5o14p39q14r4: ^_je a41d22o3p16q7r2: ca a43d36n11o12p13q7r7: ai a44d32o20p6q19r4: merci a44d36n8o11p20q11r7: j a49d59n10o10p24q26r2: pas a4d: patie_$
a4d10n10o15p6r: toute a4d12nop4q2r: salut a4d12p2q2: pas_de a4d13n4o8p6q4: comme a4d15n2p4q7r6: dans_le a4d15np5q3r2: sur_le a4d16n3op3q2r2: fait a4d2:
merci_! touch a4d22p2q: oui a4d27n2p7q2r3: bon a4d2np6: ^_desol a4d2nq: montr a4d2opr: avis a4d2oq4: peut a4d2p29r2: demai a4d2pr2: je_l a4d2q: ok a4d3: puis
a4d3no3p2: de_mon a4d3nop3q2r2: et_le a4d3o: a_ma a4d3o10p: de_m a4d3p2r: recep a4d4n2p8r: colle a4d4n3o3q3: dit a4d4no4p2: etre a4d4np14r3: end week week_end
a4d4o2qr2: inter a4d4opqr: doit a4d4p4: signe_$ a4d5n5oq2: nouve a4d5o: aucun a4d5o5p2q3: fois a4d6n3o2p5r2: nos a4d6p8q2: reuni a4d7n2o2p8q3: derni
a4d7n9q3r2: equip a4d8p4q2r: a_vous a4d8pr: n_est a4d9r11: voici a4dn2p2q2: etait a4dn2pq3r: la_compt a4dn5p4qr: salon a4dn5q2: march a4dnop: direc_$ a4dnp:
super a4do3p4q2: a_ce a4do5pr: a_notre a4dop2q: avais a4dpq2r: fourn a4dq: ^_ok a4dq3r2: dois a4dqr2: je_dois a4np3: la_$ a4npq: mardi_et a4o5: les_mains
a4o5pr: entre_les a4o5r: mains a4op21qr7: vous_l a4p: je_repre une_minut a4p16r6: semai_proch a4p2: leur momen_la a4p3: est_chez a4p4q: sais a4p5: la_tete
a4pqr: la_relan a5: merci_ana on_revie pile retou_le tiens vous_des a51d66n12o30p64q18r15: et a5d10p2: accor a5d18op3q8r5: pour_la a5d19n5p3q3r: a_l
a5d20no2p17q5r5: pour_le a5d2n5op4q: lui a5d2op2q3r5: manqu a5d2opq2: ^_ca a5d2p4: ^_pas a5d2p9r4: je_te a5d2r: dessu a5d3n6opq2r2: trava a5d3noq4: un_peu
a5d3o2p2qr2: n_a a5d3pq: repar a5d4n5o2p11q4r2: chez a5d4noq4: peu a5d4o2p: somme a5d4o3p5qr2: mes a5d4p3r: excus a5d5n4pr3: mme a5d6n3o7pq5: conse
a5d8n6o2p2: depui a5d9n3o2p4r2: assoc a5dn: lui_qui a5dn5p2q: vient a5dno2p31q2r11: proch a5do5p3: jurid a5dop: nous_somme a5dp: minut a5dp2: ca_$ a5dpq8r2:
quand a5dq: est_juste a5n: est_lui a5n2p2: !_je a5np2q4: serai a5np3: plein a5np5q14r: pourr a5o12p: notre_avoca a5p: en_repar est_note je_serai a5p2:
servi_jurid y_mets a5p3: en_plein a5pr: mais_je a5q3: compt_$ a5r: fais_suivr a6: conge_jusqu possi_$ retou_$ a66d139n41o34p106q60r32: la a6d: inclu
a6d10n3o4p3q: du_0 a6d10no2p2q9: envoy a6d13n6p27q7r8: jeudi a6d17n4p13q15r8: photo a6d18n3o7p10q7r: moi a6d20n3o21p11q4: ^_nous a6d22no2p4q4r3: deux
a6d2n3o4p3q: ^_notre a6d2nop2: mets a6d2np2q12r: parle a6d2p2q3: decid a6d3: ca_a a6d3n3p: vu a6d4p: malhe a6d5n2p11qr4: te a6d6n5p7: fetes a6d8nopq4r4: autre
a6d9n5p7q6r: elle a6d9o4pr2: le_dossi a6dnp16r: promi a6dp: j_en a6dr: debor temps_de a6n: est_sur a6np2qr: en_parle a6nq2: ^_si a6op2: repre a6p: bien_note
merci_je note_merci a6p3r: coura a7: je_trans que_possi recu_merci vous_oubli a70d123n24o19p47q51r16: est a70d90n36o50p150q71r30: vous a75d60n9o22p33q31r15:
en a7d: ai_trans a7d10n4p6q9r6: de_l a7d12n4p30q7r9: mardi a7d15n6p16q10r6: bonjo_ana a7d16n2o16p9q25r6: me a7d18n4o5p3q8r2: s a7d2np2q6: possi a7d2p2q: on_en
a7d3n4p7q7: petit a7d3n5op3q15r: si a7d45n6o6p24q6r3: tout a7d4no16pq: avoca a7d4no6p3q2r2: entre a7d5p3q9: qu a7d7n2p6q: burea a7d7n4pq6: juste a7d7o4p9q2:
le_contr a7d8o16p2q5r3: merci_de a7dno4p5: son a7dp: je_fais a7dp6: tete a7np: train a7o4p5q2r: de_votre a7pq: en_ce a8: j_atten recu_je
a81d173n44o37p127q71r34: le a82d109n40o65p69q61r24: de a82d118n39o43p54q29r18: a a8d11n3p3r2: parti a8d14o6p11q5r: contr a8d14o7pqr2: dossi
a8d15n2o29p24q12r3: plus a8d2o: merci_$ a8d3n: et_on a8d3o2q3r2: que_je a8d4p3r: patie a8d7pq8: merci_pour a8d8n2o6pr: prend a8dn2op8q3: servi a8dp: eu_le
a8dp6q: m_y a8p: oubli_pas a8p3: mon_retou a9: encor_eu a9d10no2p3q4r3: trois a9d12n15op8qr2: !_$ a9d12n2op20q3r: repon a9d15n3o2p2q3r2: bonne
a9d25n4o6p36q15r10: dans a9d2n: ne_vous a9d2np6q5r9: premi a9d3n4p14q7: se a9d3npr: le_temps a9d3p15q20r: avant a9d5n3p18q9r4: compt a9dp2: oubli a9p:
votre_messa ad: ^_aucun ^_des ^_deux ^_mes ^_oups a_s agree_mes appel_moi autre_$ bien_parve bises_$ bonjo_c bouge boulo ca_en ca_va cause ce_dont chez_le
cinq_minut clien_je crech de_conge de_franc de_le de_nouve de_prese de_vendr depui_diman depui_lundi des_fetes des_inter deuxi_versi dire_qu donc_je
droit_photo dsl du_jour en_equip en_paiem en_vacan et_bon et_mon et_pour ete_trans excus_je excus_l fait_comme fichi_$ fils_$ fisca formu_il franc_et geome
gere h_a hamon hui_$ ils_sont inqui_pas inspe isabe jo_$ journ_! jusqu_en l_assur l_avoca l_ordre la_crech la_perso la_redac la_reuni le_papie le_serve logo_c
mais_c merci_beauc mette nous_passe okafo oups ouver_du parti_au pas_je pas_moi passo pc photo_dans pied poste_le pour_une premi_etage prets_$ promi_les
que_lundi qui_ne recu_le redac rendu rentr_des respe reuni_du rien_d salon_je signe_je silen_entre sinon_je six souha_un suit_le sur_son techn tes_quest
trois_repon vacan_et valid_le verra veuil_agree votre_maque vous_inqui vu_passe weber ad10n2q2r: va ad10no2p11q2: avez ad10o2p9: vous_avez ad10o3p2qr: suite
ad10p: vert ad11nq3r3: la_page ad11p2q4r2: ligne ad15n4o11p3q2: avons ad16n3o2p3r2: hier ad17: pour_nous ad17np4q6: versi ad19nq7r3: page ad2: 0_sans absen
accor_sur ai_montr brigi carre conti d_accor de_vacan decid_de depui_0 du_devis en_reuni est_malhe facad haut inter_$ la_facad longu nous_en olivi on_s ordre
paiem papie pis tampo tel_quel verte voila_$ votre_propo ad2n: d_autre ad2n2: il_a nous_seron ad2n2opq2: beauc ad2n2p: vous_dire ad2n2p2q8: quel ad2n2r: agenc
ad2n3o4pq8: il_vous ad2n7q: crois ad2no: par_la pas_d retra ad2no2: perri ad2no3: de_ce ad2nop2q: n_avons ad2np: bonne_fetes boula remet siege ad2np11q2r2:
fin_de ad2np19q4r8: mercr ad2np3qr: lundi_et ad2np3r: bien_cordi ad2npq: seule ad2npq2: plais ad2nq3r3: celui ad2nr: du_lundi lundi_au ad2opq: charg_de
ad2oq2: mise mise_en ad2p: ca_ne l_heure on_y vendr_derni ad2p10q4r: janvi ad2p2: ^_hello hello saint ad2p2q: dans_l ad2p3q2r2: l_envoi ad2p3r: la_repon
ad2p4: silen ad2p4qr2: secre ad2pq: ana_le me_charg ad2pq2: munic ad2pq26: ou ad2pq2r: de_0 ad2pq7r3: le_logo ad2pqr: coule ad2pr3: texte_de ad2q: docum
les_menti ad2q2: conse_munic ensui envoy_a preve resse ad2r: ana_voici au_vendr ad3: ce_n ligne_$ malhe_pas ne_pas qui_suit suit vert_$ ad30o2q3: non ad3n2op:
fille ad3n2or: ateli clien ad3n2p: ma_fille ad3n2p2q: ^_ana ad3n2p2q6: ^_il ad3n3o5p4q: ^_mon ad3n3o7p3q: de_vous ad3no2pq: droit ad3noq: prese ad3np2q: chant
ad3npq2: formu ad3nq2r3: polic ad3o11: de_ne ad3o3p22q4r6: envoi ad3op2q14: ce_que ad3opr: disti salut_disti ad3p: agree au_telep feu_vert ad3p2: feu ad3p3qr:
ana_merci ad3pq: fils ad3q: legal menti_legal pharm ad3q3: le_site ad3r: titre ad3r4: joint_le ad4: voila_le ad4n: 0_on ^_bon ad4n2p3q2: ana_j ad4n8r: toute_l
ad4nop: lyon ad4nop5: ^_ce ad4nopq5r2: appel ad4np3q2: ^_comme ad4nq2: sinon ad4o3p12r: faute ad4oq4: site ad4p14q2r4: les_texte ad4p2q: bonjo_madam ad4p2r2:
photo_du ad4p3q: avec_le ad4p4r2: est_dans ad4pq: salut_ana ad4q: page_d pardo ad4r: beau ad4r3: voici_les ad4r9: en_piece joint_les ad5: refle tel
ad5n2o5p9r: nous_vous ad5n2op6q5r: meme ad5n2p10: heure ad5n2pq3: le_conse ad5n3p3qr: esper ad5n4: pour_votre ad5n4q2: voir ad5no2r: vous_ai ad5np7q8r6:
les_photo ad5npqr3: 0_a ad5oq: ^_maitr ad5oq3: menti ad5p4: remar ad5p7r2: le_texte ad5pq2: tombe ad5pq5: la_deuxi ad5q: d_accue ad5r: b ad5r4: drive le_drive
ad6n2o2p16q5r3: ^_vous ad6n2pq: est_le ad6n2pq5: deuxi ad6n4r: a_toute ad6nq4: on_ne ad6o9p6r: ^_madam ad6p2: repon_a ad6pq2: notre_cote ad6q3: dont ad6r:
dossi_parta ad6r8: ci_joint ad7n2oq: maint ad7n2pqr2: ^_les ad7no16q3: vos ad7no2p3q2r: depos ad7np2q: et_la ad7nqr3: a_0 ad7p3q: alors ad7pq: franc ad7q:
propo ad7q2r8: deja ad8n2opq3r3: ferme ad8no4p2q: maitr ad8nop2q5: avoir ad8oq2r: h ad8p3qr: mettr ad8pr10: ci ad8q2r: 0_h ad8q3r5: celle ad9: tout_est
ad9n5op5r2: samed ad9npq: trop ad9p: est_parti adn: 0_octob ^_jeudi ^_nos de_mardi faill fetes_et four moi_je reste_sur adn2: equip_! adn2o: perso_ne adn2p:
a_eu adn2pq: je_voula voula adn2q2: sur_mon adn3: artic adn3p2q: ^_ma adn3p2q106: ? adn3r: etage adn4q: info adno: de_lyon femme adno2p3q2: nous_n adnop:
de_ma derni_$ adnopq: mail adnoq: ai_rien si_vous adnp: gripp le_retou pense syndi adnp18q4r6: d_ici adnp3: end_$ adnp3q3: je_me adnpq: assis adnq: est_tres
la_nouve adnq5r: que_la adnr: a_fait ecole adnr2: la_moiti moiti ado: saura suite_$ ado2p3r: decem ado2p8r5: liste ado3q: recla ado3q2r: veux ado4: cabin
ado4p2qr: assur ado4pq2: plus_$ ado5q: annon adop: ira madam_votre adop2: 0_decem adop2r: court adop6: ^_laiss adoq: devan adoq4: m_envoy adoqr: ana_c ador:
l_ateli adp: 0_nous ^_malhe au_ski bat ca_ira contr_a courr_du deux_premi diman_0 fourn_$ la_gripp la_mairi mon_chef mon_cote mon_fils perso_n prets remar_$
retou_pour ski tout_de verdi adp10: retar adp2: desol_je recup soir_et vais adp2q: l_a adp2qr3: portr adp2r: chef adp3: mairi ne_sera adp4q: les_fichi
adp7q2r: parve adp7q3: jour adp7r5: mardi_$ adp8: desol_pour adp8q2r: 0_janvi adpq: ana_la denis denis_$ dr on_fait que_l adpq17: compr adpq2: joli qui_est
adpqr: dis adpr: diman_et mon_colle adpr2: vous_la adq: !_c au_premi avec_notre bonso_ana du_fourn ensui_$ envoy_le la_derni la_mise les_droit lundi_c madam_j
qui_l adq2: conne adq3: on_se adq4: de_signe adqr: paren adqr3: quatr adr: celui_du jo mis_les photo_sur tout_a an: 0er_septe ^_chez ^_une a_signe burea_sont
coinc coinc_$ conge_mater cote_de douce douce_$ du_coup et_sans etonn etonn_pas fait_faill four_est hier_il inven_$ je_mets juste_pour la_retra la_treso
mme_perri moiti_de monsi_petit ne_decro noel_a nous_avait on_nous pas_ouvri peu_$ plomb_vient possi_cordi propr retou_a septe_on soire suis_a trava_$
tres_bien trop_de vendr_nous venir vous_etonn an2: agenc_de l_agenc le_plomb nos_burea sera_ferme an2o4p2: infor_que vous_infor an2p: enfan_ont an2p2qr:
on_vous an2p5: toute_la an2p5q: ^_vendr an2pr: t_ai an3op2q2: 0er an3oq2: conna an3p: joyeu_fetes an3p2q: chez_nous an3p3: que_notre an4p2q: au_salon ano:
depui_le ma_femme ano2: de_comme ano6: prest anop2q2: le_0er anop4: pris anp: encor_une pu anp2: a_pris avons_pas elle_vous et_que semai_de anp2r: gener anp3:
vendr_mais anp5: semai_$ anp5q2r: la_premi anp7: inven anpq: lille octob_$ pourr_pas anq: d_en le_formu mais_le pas_si repor anr: decro ao: ^_n a_etre a_mes
anne bilan_$ ca_reste chose_je conse_$ date_du decem_je dit_$ dossi_$ en_octob habil insis l_entre le_harce le_mois part_$ qui_prend vous_veuil ao2: annon_que
ce_dossi fois_pour mails me_relan ne_me rappe_$ tribu_de ao2p: diman_je ao2p3: laiss_nous ao2q: affai plus_de ao3: harce_$ suspe ao4: le_tribu ao4q3: de_me
ao4r: harce ao5: mains_de relan_$ vous_annon ao5p: tribu aop3: ecris aop4: liste_$ aop40r9: aurez aop4q: commu aopq: serie aopr: deman_a aoq: ai_le occup_de
trait aoq2: s_occup aor: famil ap: !_nous ^_bonne a_lache amiti atten_du atten_que au_calme au_diman belle_journ bonjo_bien check colle_est colle_et
compl_sorti copro de_suite deblo desol_ana direc_valid donne_son du_siege du_syndi elle_qui en_avanc en_charg en_discu epreu_$ est_ma et_revie etait_compl
eu_un ferme_de finan folie_ici garni hospi ira_mieux j_aurai je_vais l_ordi la_decis le_feu le_servi le_train les_plans les_vacan m_etait ma_liste maire_est
mardi_derni minut_cette n_oubli navre noel_! notre_graph notre_juris notre_photo ont_la ordi ordin_je pas_oubli patie_nous patro_$ paye petit_contr plus_perso
promi_je regar_les relir_tout rentr_jeudi rentr_que repon_du retar_je retou_mardi reuni_lundi rien_avant rien_pu rober rober_$ salon_jusqu sam sans_ordin
sorry suis_au sur_nous t_ecris te_l telep_je toute_mes un_salon une_semai vendr_desol vendr_pour vous_revie vous_sera y_mettr zut ap16r6: l_aurez ap2:
demai_je deux_semai en_rentr est_malad fais_ca je_sais jure_$ la_varic leur_repon lundi_mais mardi_pour mort_je ordin_est parol plein_inven retou_lundi
te_fais varic ap21q2r3: au_plus ap2q: ^_avec apres_$ je_lui mon_ordin proch_je ap2q2: avant_le ap2q3: tient ap2qr: de_semai ap2r: je_les patro promi_$
vendr_de ap3: avec_la du_retar pouvo_vous pris_du promi_jure suis_dans ap3q: trans_le ap3r: la_banqu vendr_et ap4: ^_promi end_et lundi_sans pouvo ap4q3r:
ici_vendr ap5qr: vous_donne ap5r: mois_$ ap9r: du_mois fin_du apq: a_lille chez_l depos_les detie detie_les les_maque qui_a qui_detie revei apq2: clotu
est_elle apq4: de_jeudi apqr: aurai apr: je_le le_direc relir temoi apr2: jeudi_de aq: 0_c ^_tant avanc_$ avec_plais ca_s cale coup_d d_œil de_dire decid_il
dire_oui diver_$ en_arret encor_la est_calme est_notre fourn_les graph_qui jacqu je_signe jour_de l_ordin mais_pas me_conne moi_le nous_ouvro ouvro ouvro_le
pars_en phili_$ photo_en planc premi_coup qu_en rapid resse_a servi_compt si_c tombe_en trava_a votre_date votre_mail voula_vous vous_bien œil œil_c aq2:
de_valid le_point aq2r4: celle_de aq3: me_le qui_s aq4: ?_merci aq5: bonjo_merci leque aq6: ^_avant aqr: 0_merci chart est_encor la_chart la_coule aqr2:
bonjo_j ar: 0_les ^_logo a_tres autre_et beau_trava bios bon_coura de_nos de_tout deux_autre direc_du helen_$ inter_je je_veux la_fais la_patro le_fourn
les_bios les_fais logo_en parti_a passe_les pli quand_la quant quant_au qui_rentr range te_redis texte_pour tranc_entre voie ar3: les_polic trois_premi ar5:
voici_deja d: 0a 0f0ab abste accen actua actue adjug adult aebis agnes alert allon anima annec antan ape appro arbor arist artis asso assor augus aval avion
axel bande bas basel batea bavet be beaux bened bio blaso blond board bob brief broch bruit brune bruno brush bye caban cache cadre calen campa capit capot
carsa casta cdt ceci cent cest cgv chano chaqu charp chatb chate chauf chemi chevr ciao cleme clerc cloch coche code colis com comed confr connu conqu const
coque corte coudo croir croqu croya cuvee debat decli defav depli deser devez devon dicte diffi dinan dons doue doute dumen e echal ecout effec eglis enreg
envir erron etiqu evide evier expir faceb facte farid farin fauch ferie ferra fidel fissu fleur flyer fred fresq frett fribo ftp fuir gaby galet gambe gardi
gemei ginet girar googl grang grass greff hiver homme hopit hormi hove hygie ile illus incha ingri integ iphon itali jaune jetez jf jf0 josia jourd jtouc
jumea k kbis kerbr kergo kerme kev lebru levai libel lie ligna linte lisib login loin loire loisi lucie manso margu marin match maugr maure max mayo medec
melan menar mer meres metre miche milie min modul morea mouet moyen nadeg nadia naima naqui nolwe nourr objec ocre off offre ortho osteo ottil ovh pain parce
parli pause peine perdi perme perra petri phras pista pivoi plint poire poiss polos ponce pouva prior prof pur quai quels quent quere radio ral rale raler ras
ravie redig refon rejet relus remy renco repet resto resul rever revet roche roger ronds royan rubri ruiz sage samir sauce sauri sauve scept sedul seigl senti
sept seul shoot sonne sorta soumi sourd spams srl sulfi surfa swiss tabar talon tanto tarte tasse teint teled telle tels tendr tenez the there tiret ton torch
tour trent tromp truel tunne vache valeu valmy van verni verre vigne vin vinai vitri volet volon voule voulu vues we wifi www x0 yanni zinc œuf d10nq4r7:
trouv d10p: 0_le d10p2: hier_soir d10pq: oui_pour d11: pouve_lance rien_a d12: bon_pour on_garde d12o16q10: factu d13: ^_non convi d13n3o5pq: nous_avons
d13np3q4: la_versi d13np4q3: final d13p2r: relu d14n2p2r: ce_matin d15n: lance d16n3p17r3: matin d18: garde d2: 0_! 0_lyon 0_m0 0h_0h0 0h_le ^_alors ^_ben
^_enten ^_et ^_voir a_ajout a_chang a_deja a_dix a_gauch a_table a_valid a_vote accep_le ai_fini ai_repon allem alors_pour annul_la apres_en apres_lectu
assoc_$ au_courr avoca_a avons_decid avons_exami bon_$ bon_sauf bouti_en ca_rien carre_sable cdlt celle_avec cher cher_pour chum confi_que contr_0 coqui_acceu
dates_$ de_factu de_maint de_meme de_page de_suppr deja_tout deux_coqui deux_maque deux_remar deuxi_propo devou_horte devri_deja devri_le dirai_une dites_moi
donc_ca dont_nous dropb du_burea du_direc en_aout en_avoir en_passa en_passe encor_pour enfan_et enlev_celle enten enten_pour equip_et est_d est_fait
est_nicke est_preve est_signe et_n et_poste et_trois ete_refus ete_regle ex exemp_signe f fait_$ fait_0 fait_lire falla faute_dans fevri_est final_on fonce
fonce_$ fond franc_ca garde_le gauch gliss grand_$ h_je habit hesit_$ horai_pour horte il_accep image_sur impec_$ intra intra_fr inuti_de je_crois jerom
jerom_$ jeudi_0h juste_le l_exemp l_habit la_formu la_poste la_refer laito le_carre le_courr le_laito le_matin le_mettr le_mot le_notai le_samed le_siege
le_voir lectu les_credi lien_vers logo_sur lol lundi_en m0 madam_veuil maint_on maitr_pardo majus matin_par me_convi merci_encor merci_pas mettr_sur moi_si
mon_chum montr_ca munic_a newsl_$ newsl_0 nicke_juste nom_du non_0 nos_horai notai_a nous_on nous_renon nous_resse numer_siret on_dirai on_enlev optio_maint
page_$ page_conta par_carte par_courr par_me par_sms par_wetra parap_$ pardo_madam part_ca parti_hier parto_et pas_du plus_a plus_chale plus_inter porta
possi_pour pouve_impri pouve_publi prefe_garde prevu_le prix_et propo_$ propo_n quest_$ recom redir_$ redir_c ref ref_0 refus_$ rejea rejea_$ relu_avec remon
renon repar_sur repon_tardi resse_pas reste_du reten s_ecrit sable sans_hesit sans_la sauf_le septa siege_a signe_est site_$ sloga sloga_$ sms soir_la solen
sombr somme_plus sophi sophi_$ souci sous_la subve suppr_la svp_on table_dont telep_0 temps_passe tirag tourn tout_depos trois_veget trop_cher trop_pharm
trop_sombr tva_intra une_autre une_faute une_lettr une_virgu utili_le va_$ valid_de valid_vous vaut veget_$ vendr_0h0 vers_les vert_et veuil_trouv video_$
voila_je voix_contr vote_hier vous_ouvri vous_retou y_figur y_sont y_va d26p2q3r: 0_0 d2n: !_bises belle_fetes bisou chat ident le_chien mal odile vieux d2n2:
a_lieu coupe la_terra d2n2p: etais d2n2pqr: ma_mere d2n3: inaug d2n3p: chien d2n4p: que_tu d2n4r: fete d2n5: demen d2no: chang_pas et_perso ne_chang
votre_trava d2no2: vous_a d2no2pr: mari mon_mari d2no9: desor d2nop: chois d2nopq: sœur d2noq: etude d2noq2: a_un d2np: monde_est sur_l vous_avoir d2np2:
aussi_$ moi_pour prevu sur_votre d2np8r: jeudi_et d2npq: jeudi_derni ma_sœur d2npqr: elle_est d2npr: cuisi d2nq: amica de_journ grand notre_numer presi d2nr:
la_fete d2o: a_nos annul aout_$ de_repon donne_pas est_non hier_$ inuti suis_pas tardi toute_vos d2o2: adres_de deux_fois d2o2p2q: madam_nous d2o2p2q2: livre
d2o3: est_desor d2o3p2: prie vous_prie d2o5p: retir d2op: ^_suite d2oq: svp d2oq2: factu_0 d2oq3: suffi d2or8: fiche d2p: a_tirer avez_notre bon_a bonne_$
burea_$ conve_au d_agree dirai exami fait_le file j_etais la_fabri le_petit le_tri relu_les tri vasse d2p2: avez_tout bonjo_le du_chant fabri le_faire
le_mercr pas_possi prie_d d2p2q2: pas_la d2p2q2r: tous d2p2q2r4: tarif d2p2r2: les_tarif d2p3: a_votre d2p3q: vendr_c d2p4: le_silen d2p5q: de_comma d2p8r:
ce_sera d2pq: a_tout an chequ image janvi_$ l_an le_regle p paul d2pq2: d_apres notre_part d2pq2r2: il_me d2pq5: il_nous d2pr: menu toi d2q: assez bouto
celle_du dans_vos devou dites et_un et_voila factu_a fini gille il_te je_prefe julie l_etude la_propo le_docum maque_nous pardo_pour passa plus_grand prix_de
publi que_deux tva_est uniqu versi_bleue d2q2: blanc bonne_fin en_0 exact frais modif moins d2q3: 0_exemp ajout norma ouvre d2q3r3: photo_de d2qr: le_plan
plan vecto vire d2qr2: veut d2r: 0_avec 0_photo ai_depos cordi_mme h_0 la_b le_diman le_menu trouv_en va_pour d2r2: 0_est les_0 pj valid_pour wetra d2r3:
desse la_carte d3: 0_elle 0_voix 0h0_0h ^_apres ^_franc ^_nicke ^_prene acceu ai_relu allo_ana ancie_$ ancie_logo au_samed avec_un avons_final ben chale_$ cle
convi_$ coqui credi dates de_newsl de_prefe de_tva de_video du_mardi elle_n empor enlev_le est_beau est_oui est_reuni factu_c figur final_nous goff impec
impri_! je_viens l_empor la_0 la_cle la_newsl la_plaqu lance_$ lance_la le_goff les_dates lyon_$ merci_on mouli ne_prend ne_somme non_pas non_pour notre_logo
nous_parto on_laiss ont_ete oui_$ oui_0 par_0 parfa_pour parto_sur pas_0 passe_$ passe_de poste_$ pour_accor pouve_y prefe_la prend_pas prene_la quest_0
refle_nous refus samed_0h tombe_la tout_bon toute_les utili valid_$ veget versi_0 versi_b viens viens_de virgu vos_quest vous_confi d32pq8: pouve d32q5:
vous_pouve d3n: annee_$ chale fetes_a le_nouve ne_souha plaqu rue_du souha_pas d3n2: la_bouti terra d3n2op3r: chere_ana d3n2p12: boite d3n2p5q2: faire
d3n2pqr: mere d3n2q: le_numer vous_etes d3n2q4: etes d3no: grave d3no6: jamai d3no8: place d3np2q: 0_vous d3np5qr: jeudi_0 d3nq: et_les la_polic le_budge
photo_$ d3nr3: affic d3o: aout factu_du notai pas_suite suppr d3o2: ne_donne ni porte d3o2p2q2: reser d3o3p: diman_$ d3o3p5q2: comma d3o3q4: merci_d d3o4:
consi d3op: prend_le d3p: a_relu hesit l_acte l_assoc notre_accor pour_jeudi septe_$ signe_et tirer d3p2: ^_mardi final_pas d3p2q4: ce_qu d3p4q: le_burea
d3p5: bon_de d3p5qr: midi d3p6: votre_boite d3pq: madam_wirth pas_l wirth d3pq2r: sauf d3pr: acte mes_salut d3q: ^_allo a_part allo de_passe devis_est et_non
rouge d3q2r: ^_de d3qr2: corri d3r: me_va vingt voici_le d3r2: les_horai d4: 0_euros ^_0 accep accor_$ apres_refle cette_annee donne_suite euros fr fr_0
garde_la https l_unani la_bleue le_bleu lu nous_prefe parta_$ pas_donne pouve_mettr siret_0 y_aller d4n: que_c d4n2: bouti lieu_le vote d4n3pq2: annee d4n3r:
0_rue d4n4p13q5r: tu d4np2r: dix d4nq: budge lettr voix d4nq2: numer_de d4o2: ne_nous d4o2p3q: conve d4o3pq2: plait d4o3q: mai s_il d4o4p4q2r2: corre d4op6q4:
jours d4p: et_pas mettr_en virem_est y_a d4p2: comme_conve d4p2q: table d4p2qr: 0_pour d4p3q5: la_maque d4p5: contr_signe d4p5r2: matin_$ d4p6q2: dans_votre
d4p7q: pluto d4pq: mardi_au d4pq2: chere_madam d4pqr: l_adres d4q: mot_de tout_ce d4q2: impri_$ d4q6: le_lien lien d4r3: trouv_ci d5: 0_non 0h0 0h_0h a_rien
examp impre_$ l_optio la_video laiss_tombe le_proje non_on parti_ce parto prene tout_relu unani d5n: bleu refer d5n2oq: lieu d5n2p2qr: esper_que d5n2p2qr2:
s_est d5n2q: il_y d5n2q9: le_prix d5n3p3qr: j_esper d5n3q10r: prix d5n4r: rue d5n5o3p3q11r: que_vous d5o: n_0 d5o2: proje d5p: ^_rien devri parap vous_devri
d5p2: ^_final d5p6: le_bon d5pq: cote_$ d5pq2r: ecrit d5q: ^_tout le_nom moi_vous optio page_0 verif d5q4: exemp d5qr3: carte d5r2: aller ferme_le d5r7:
vous_trouv d6: 0_oui a_redir le_vert nicke non_merci redir siret d6n4op2r: rempl d6n5oq2: chang d6o2: 0_fevri d6op: 0_la d6q: bleue enlev est_tout tva d6r:
0h_ferme d6r2: horai d7: ai_tout est_0 est_parfa lance_l newsl parfa pour_moi d7n2op4q2r: ^_chere d7n2op4q3r: chere d7n2p: le_monde monde d7n2p4: tout_le
d7n3q3: numer d7n3qr: ^_pour d7o2: fevri d7o2p: suite_a d7o2q2: nom d7p4: le_virem d7pqr: la_photo d7r: est_valid d8: garde_l part_sur video d8nq: l_ancie
d8o2p2q2: regle d8oq8: la_factu d8p4q: virem d8pqr: 0h d8q: impre l_impre d9: nous_convi on_part d9n2o15p5q2r: adres d9n4q3r: ancie d9o4p: nous_ne d9pq3r2:
en_ligne d9q: est_bon dn: a_demen a_dit a_vu adres_est au_musee aux_lettr boite_aux cherc cordi_la de_telep de_voir demen_le depui_vendr dix_ans donc_l
du_four et_a fete_des film greve invit je_rentr juste_a l_artic l_occas l_ouver la_! la_voix le_chat le_maria le_pont le_syndi livra_du long ma_belle musee
nante natha ne_press ne_va occas on_reste pas_on pas_vu patri pente petit_$ petit_mot prend_la ralen ravi rire salut_$ sera_la sinon_on telep_ne toujo_aussi
tres_belle tu_le velo vient_d yann dn2: ans bien_rentr depui_la embra etes_bien noel_$ nouve_adres pont rien_ne dn2o2p7: chez_vous dn2p3: la_maiso maiso
dn2pq: marie dn2q: allez vous_ne dn2r3: l_accue dn3: froma l_inaug dn3r: des_tanne rue_des tanne dn4: adore dn4p: passe_le dn4p3q: avril dn4pq6: quell dno:
avec_ces coord direc_a marti dno2p: depos_le droit_de dno2p14r3: dans_la dno5p3: nous_a dnp: parte dnp2: journ_$ maria dnp2q2: des_photo dnp3: rend dnp6: ta
dnpq: est_un dnpq2r: salle dnpq71: ?_$ dnpr: la_salle le_salon proce dnq: bonjo_nous nous_l novem ouvri_le telep_$ dnq2: press dnq3: appar aviez la_livra
livra dnr: jean do: ^_adres ^_stop aubra aubra_$ bien_voulo colla courr_de de_bien de_mes de_retra delco derni_merci doit_etre en_mars envoy_de et_rempl
et_tout factu_est fois_je frise gre gre_de hier_la hors la_prese lambe lenoi_a maitr_lenoi nom_$ occup_du par_telep pas_en prise proch_fois r recev_une
relev_du saura_gre somme_que stop surve voulo vous_avons vous_recla vous_saura do10p2: ecrir do14: socie do18: conte do2: ^_vos a_vos conta_au ecrir_$ epoux
le_momen lenoi mon_epoux plain quali do2p2: l_acomp do2p2qr: acomp do2q: ecriv plait_$ do2q2: nous_la do2q7: de_nous do3: 0_mai ^_arret socie_est do3p2: geran
do3q: mon_avoca vous_plait do4: demeu do5p3q: et_nous do5p7r: recev do6: cette_factu do8: la_socie votre_factu dop: bois echan jurid_$ nous_laiss relev dop2:
thoma dop6r: huit dopq3: vous_m doq: et_de m_appel ne_le trois_fois doq2: la_meme dp: 0_couve ^_contr a_bient a_lyon accro achat adres_pour agree_madam agric
ai_encor an_derni annot as_pas assis_jurid avez_lundi bail barre barre_de bient bonjo_clair burea_de ca_nous cela_nous chef_et coin comme_promi conve_vous
cordi_luc cto d_etre decem_$ demar_la des_assoc des_lundi elodi en_voitu est_joli est_passe est_prevu et_diman et_elle et_mardi etais_malad excus_ce expre
expre_de fabri_$ fabri_des fetes_vous fichi_dans file_au flott fois_c heure_du je_file je_repon l_accro l_apres l_ecrir la_table le_bail le_bat le_chequ
le_relev les_coule lundi_derni lundi_les machi madam_mes maitr_vasse malgr mars_vous matin_vous midi_je ne_vais on_sera par_notre parag parco photo_est plann
pour_un que_ca que_tout recoi regle_$ regle_le rentr_lundi repri reuni_mardi sandr_$ sans_reser servi_achat soir_c sous_les sous_reser tarif_c telep_le
texte_defin texte_j une_heure usb vacan_les vais_pas virem_de voitu y_est yeux dp10: as dp2: ^_sous adres_le agend comma_signe defin_$ legen mardi_0 mes_remar
pas_une sera_pas t_as thoma_$ vous_enver dp2q: apres_midi tradu dp2q3r: chiff dp2q9: vous_me dp2qr: ferai dp2r: les_chiff dp2r2: les_portr dp3: ce_ne enver
heure_c obser semai_c texte_$ dp3q: le_vendr dp3qr: vois dp4: ana_desol demai_$ diman_soir les_epreu les_visue tout_$ visue dp4q2: defin dp5: le_retar dp5q:
comit dp5r: le_week dp7: boite_$ parvi vous_parvi dp7r4: la_liste dpq: a_lundi de_plus domai est_mon les_image mais_les pas_pour semai_d signe_le dpq2: demar
pose dpq8: forma dpqr: attes dpr: balan clair_$ compt_qui l_attes la_cuisi logo_est sandr sylvi dpr2: couve dq: ^_valid ana_avant appel_de au_lieu aubry
besoi_$ bien_le bis ca_me cas chequ_est conne_$ cordi_p de_verif depas des_deux en_franc espac est_toujo et_blanc exact_de exemp_de factu_en faisa fonta ht
indiq je_pensa je_souha joli_mais juste_une l_annon la_menti la_tva lacom lante lante_$ les_ancie les_compt mercr_et moi_au mon_messa mon_neveu n_avait namur
namur_$ neveu origi paie pensa peu_le plais_pas publi_$ quest_dans quest_en qui_paie qui_se regle_par respo reuni_de rien_trouv scan si_ca signe_l signe_la
sinon_tout suis_un telep_a tous_les tout_nous trois_$ trouv_a truc tu_peux tu_veux un_scan v0 valid_la vois_pas votre_devou vous_de y_en dq2: besoi ce_qui
combi en_a en_janvi est_pour la_date non_? nous_souha point_0 quand_vous se_passe votre_devis vous_envoy dq2r2: celui_de dq3: d_avanc en_plus envoy_la prix_$
une_chose versi_angla dq3r: par_contr vous_atten dq4: angla d_avoir dq4r5: pages dq7: heber dqr: a_0h notre_ancie dqr3: secon dr: !_l 0h_a ^_re a_toi adres_0
ai_deja ai_rempl assoc_je bienv bonjo_vous ce_midi chez_la chiff_de compt_me corri_la cotes de_0h deja_l depos_ce du_compt end_a fiche_0 goute h_ferme l_autre
l_ecrit la_secon la_secre le_vire les_cotes les_statu madam_vous mardi_le marge parti_jeudi pasqu plats proce_verba re recep_sandr relu_et samed_et sont_dans
statu sur_0 titre_sont trouv_les verba voyez dr2: ana_ci en_pj est_joint joint_la l_affic logos dr3: les_pages n: aille alsac art autan ayez babet bavar bel
boire bout bravo brun cafe cambr caser catal cathe ceris chanc chans cheni chers cinqu clavi collo confe couru cousi dana decal decor deuil devie devin dsi
dure eus fallu fanny faure ferry fiere fiers firmi food gabin gagne galer genti gerar gwena hanga hotel infos juill kerle leroy libra local loyer mauva menui
metie migra mumu nelly nord pauvr permi plong plusi polyv progr quart quebe quimp regio rempa respi ri rimou sache salue savie selon semi shirt soeur solei
spect stras surpr sympa tee tele teleg tempe tenir tiend tom tract truck typog venti vie vieil visio visit voit vus n2: 0_avril ai_vue artic_sur bonjo_$
cette_nuit deuxi_etage domma embra_$ est_maint felic fetes_de gros le_sachi maint_au mere_dit nous_voir nuit_la ont_adore passe_nous photo_! quelq_un sachi
se_marie seron_au souha_de stagi stagi_au tu_devra tu_etais vendr_on voisi votre_ancie votre_ateli voula_que vous_embra y_aura n2o: succe n2o2: nuit n2o2p2q3:
soit n2o4p2: devra n2p: ana_pour d_annee de_fin de_noel fin_d ici_tout neige vient_de n2p3: avril_$ n2p3q: juin_$ n2p4: nous_le n2pq: stand n2q: ^_tres
crois_au n3: ^_joyeu chang_de elect equip_de votre_infor n3o: dit_que n4: crois_votre le_bonjo pour_info n5: ai_crois au_march vous_passe no: ^_encor ^_toute
a_cette de_conta desor_a le_droit m_marti magas notre_assoc samed_$ semai_derni votre_assoc vous_n vous_signa no2: adres_a ce_soit quoi_que soit_$ no2p4q:
que_ce no2pq: que_nous no2q: ne_m no3p2q: pere no3q7: quoi nop14q2r4: vendr_$ nop9r2: ici_la noq: n_en np: 0er_octob air ana_petit bouch camio cles
comme_prevu cours_de de_chez elle_a est_reste et_l heure_de impri_nous je_profi jules l_air la_matin les_cles les_dix mais_tu mardi_les me_suis mi mort_vendr
passe_hier petit_est plais_de plant profi quel_plais rentr_je rien_de roule salon_a samed_on sans_lui servi_de servi_infor signe_vendr temps_super tout_promi
tout_roule vue_samed np2: 0_heure assem copie juin_et l_assem part_de promi_pour np2q: cet termi np2q2: ^_au np2r: acces np3: la_petit np4: mais_vous mardi_je
npq: ^_quel npq2: mon_telep npqr: enfin nq: 0er_novem allez_vous ana_ma au_fait comme_allez compt_est conna_la d_octob en_face face fonct formu_de l_annee
l_expos la_voir le_chant nous_appar nous_envoy penda peux_pas polic_est que_0 refai repor_a repou s_appel sera_en stand_0 temps_? tout_va trouv_que va_bien
vide vous_aviez nq2: d_ouvri est_magni le_meme les_trava magni nq2r: vienn nq4: ?_le nqr2: bien_passe expos nr: a_encor bonjo_pour class est_merit merit print
qui_me tanne_0 vendr_le o: accid acme actio aimai anter bacle bella bonni bourd bruta centi co compe confo couri decla defen delma delor desti doule effon
etat etiez exerc fonda fours foute hale hall halla herit infon kerou lacaz lefra maier marga media multi nordl nul obseq oppos perdr reali recon regre rompo
salar sarl serio solli tissi toler torts v venon vouli o10: de_cesse o11: judic o12: nous_conte o13: ne_plus o15: cesse o2: ^_par a_moi a_prono adres_$
adres_desor ai_jamai annon_le assur_jurid assur_prote autom avons_confi ayant ayant_jamai bonne_fois ce_contr ce_proje cesse_ces cesse_tout cnil_$ comme_de
conse_me conse_toute conta_plus conte_votre contr_comme contr_pour d_adres dans_sa de_courr de_mails de_rembo de_suspe deces deces_de desig desig_liqui
direc_avec dirig dossi_a en_quali est_saisi exclu factu_la fichi_une fois_que forme_cette geran_$ judic_$ judic_de jugem_du jurid_est la_nuit la_paix le_deces
mars_adres messa_$ metto_en mon_assur mon_conse n_ayant ne_paier ne_suis ne_veux notre_assur nous_ecrir nous_relan nous_reser nuit_de paier paier_pas papa
par_son pere_qui plus_recev plus_s porte_plain pour_toute prest_et prote prote_jurid quali_de que_m qui_dirig qui_vous quitt_dans recev_vos relan_autom
relan_plus relan_suppl rembo_l resil_et sa_total saisi_le saisi_notre sera_trans sorte sorte_moi suppl_sera suspe_tout toute_$ tribu_$ une_bonne veuil_cesse
veuil_ne vidal vos_messa vos_rappe votre_liste vous_au vous_metto o2p: a_son aupre aupre_de comme_a le_bilan metto o2p13r3: et_vous o2p2: madam_je o2p3:
vous_recev o2q: cnil la_cnil m_ecriv suppl total votre_fichi o2r: de_diman o3: ^_cesse arret_de au_manda au_sujet avoca_prend avons_saisi cesse_vos
conte_cette corre_devra crean de_vos deced_diman demeu_de devra_passe du_harce ecrir_a en_redre envoi_$ jamai_ete je_conte judic_le jugem la_liqui la_prest
la_trist me_conta me_retir moi_de nous_consi nous_resil paix par_jugem passe_par plus_me plus_nous prie_de redre redre_judic relan_nous rembo retir_de
son_cabin sujet_$ sujet_de tout_envoi trist trist_de veux_plus o3p2: vous_adres o3pq: mon_pere o3q: ce_sujet o4: a_quitt cabin_$ ces_relan cesse_de
cesse_toute courr_a deced_le desor_entre en_demeu et_avons et_notre manda_$ notre_conse plus_m prest_n toute_corre toute_relan o4p: ai_la quitt o5: adres_vous
avoca_me forme_votre manda resil socie_a o6: avoca_$ deman_de en_liqui notre_socie vos_relan o6q: sujet o6q3: vous_deman o7: est_deced m_ecrir saisi o8:
conte_forme deced ete_place forme liqui_judic place_en o9: factu_et o9q: liqui op: arnau corre_$ faute_de la_conve le_relai m_occup ma_part relai repon_de
vanne op2: ^_ici vous_ecris op2q: etant op2r2: verse opr: marc oq: a_me au_devis avec_ca avons_bien ca_suffi chose_a confi_le contr_en de_quoi devis_$ diffe
ne_peut ne_s prevo_$ qui_nous une_mise oq2: a_qui au_nom dans_un de_temps meme_chose oq3: prevo un_autre or: honor p: actes affec ah ahmad aime ame ameli
anniv aprem arthu assoi audie baign bancs bapti benev bertr biarr bizz brebi canap carat carol chai chuis ciel clich cloti codes combl comic conci cou couch
crain dejeu delug diagn dinde dingu dom dors duham echaf edwig ellou endor enfer ensem erwan etaie expo faiso fichu fievr flo folle fonts frate gars gastr
grace grill gueul honte horre hugo indul ines infer isido jeann jolly jte justi jvous kel kelle kine laver lemai levee lirai lotte mange manus memo mien mienn
mince moral mouto namas neces nico ose paroi pipel plaid pluie prenn preno preuv prome quara racon recad reglo renve retom reu rouss rouvr rush segui selec
singa slt sois sort sport stage tape team theod thier tkt una vise vont voyon yoga zappe p11qr2: vous_envoi p11r: sans_faute p14r9: vous_les p2: 0_promi
^_dans ^_entre a_mardi a_promi as_les as_tout aurez_nos auron avant_les boite_lundi casse casse_le cette_fois choix comma_vendr de_saint debut demai_c
demai_sans des_soins devra_pouvo direc_signe dison_le donc_vendr donno envoi_la envoi_tout est_casse est_presq et_demai faute_! fera feron_parve fetes_je
finis foi foi_de fonds foule_le histo hui_et ici_mercr je_compt je_devra jours_$ l_histo la_route laiss_jusqu le_compt le_coura le_fais le_patro le_poign
les_legen les_piece mairi_de mais_lundi maiso_je malad_$ matin_promi matin_sans me_laiss mercr_pour nos_corre nos_remar notre_choix notre_retou pas_lundi
passe_mercr petit_a photo_d photo_lundi pluto_mercr poign presq proch_cordi proch_le proch_vous rasse_les recev_au rendr repon_jeudi repon_vous retar_notre
retou_vous reuni_que route sa_copie saint_aubin semai_le sera_dans seron_trans ses_obser soins soir_$ soir_en son_retou sont_a suis_sur tard_bien tient_le
trans_les valid_jeudi vendr_bien vendr_en vendr_midi vendr_proch vendr_tu vendr_vous votre_rappe vous_commu vous_feron vous_scann vous_seron p21q3r3:
plus_tard tard p23r: vous_aurez p2q: corin quelq_jours rappo se_tient servi_commu p2q2: part_le p2q5r: le_fichi p2qr: me_l solde p2r: auras_les aurez_d
donne_la je_passe le_solde neuf rends signe_jeudi soir_au tu_auras vendr_matin vendr_soir p2r4: mercr_$ p2r5: liste_des p3: ^_cette ^_d aubin aubin_$
aurez_donc boucl coura_de crach demai_a des_le donc_le du_logo fichi_du inven_je janvi_et jeudi_en jeudi_je jour_la jour_meme jure_crach lende_$ mais_mardi
promi_! rasse recev_le repon_vendr sera_pluto soir_je soir_meme texte_dans trans_la vendr_au vous_renvo y_colle p3q: ce_jour envoi_ca le_jour repon_le secre_$
p3q13: renvo p3q2: quinz p3qr: fais_parve p3r: aurez_la demai_et envoi_le et_tu feron je_vois lundi_matin te_le p3r2: foule_$ p4: ^_compt ^_demai apres_demai
avez_le comit_se compt_pluto je_relis l_as l_inven le_secre le_soir parvi_le pluto_sur relis reuni_le sur_moi tu_as p4q: parve_les texte_vendr p4qr: vendr_0
p4r: auras aurez_dans le_tout les_recev lundi_vous p5: aurez_le aurez_les aurez_tout ca_ce dison le_comit meme_$ mercr_0 premi_heure tard_le tu_l p5q:
le_lende lende p5qr2: mercr_proch p5r: mardi_proch moi_jusqu p5r3: foule la_foule p6: aurez_notre compt_sur dans_ta envoi_les ta_boite vous_trans p6q:
notre_repon p6r: en_huit p7: demai_matin la_journ t_envoi p7r: faute_$ p8r: tard_$ pq: 0_avant 0er_avril admin_le afin afin_que bloqu breto breto_$ burea_se
cet_apres chant_$ cordi_servi dedan defin_d denti depot derni_mais devis_signe donne_notre en_vites es est_jouab etait_pour etion faire_parve fils_qui il_en
j_appel jouab juin_au les_derni livre_les lundi_? mardi_? mardi_c monte nous_etion nous_plait parle_des parve_le pas_ce pierr plait_beauc puiss salon_de
signe_vous since since_salut t_es tard_c tu_les vites vœux pq12: est_ce pq2: ^_pouve c_etait dispo ecran envoy_les quinz_jours renvo_le stp pq3: pouve_vous
sur_une pq4r: si_la pq5: ^_pourr pq8: faudr pqr: arriv_mardi jeudi_proch me_faut photo_des pr: a_mercr attes_d aurez_vendr avant_je biogr ceux ceux_des
compt_et d_acces d_assur donc_vous dormi end_pour end_vous envoi_dans envoi_demai excus_pour huit_$ ici_le il_sera la_ferme le_chef les_corre les_ferai
les_feron les_temoi lundi_proch marke matin_le mesur proch_au proch_promi relue resta roux samed_vous scann_dans secre_gener texte_des texte_suivr tout_d
vous_dis pr2: les_aurez produ suivr_jeudi te_les q: agres aimen amabi amene annue appui appuy augme aurie aurio banni beren berna bete box brill cahie caiss
campi certa chiru coute cultu deran detai dise doive doubl dupli echap eclai embro endom ennui ensei erreu finit flou genev hamid haute injoi inond lemoi
lesqu libre licen litto mario mat maxim mensu mirei mobil noir obten or panie parai paysa peur picar pins pixel pleur poser preni princ rachi raiso rebon
recti reexp rende risqu rose rossi rotte saiso sande sci seanc secur sert sienn socia solut sus trace ttc usage valab vend ville vive voton zip q2: 0_? ?_la
?_notre ?_nous ^_faut ^_qui ^_rappe a_quoi autre_forma avez_vous avoir_une chang_la chez_moi chiff_la chose_en compr_$ couvr d_un date_limit de_moi deuxi_page
devis_modif devis_parle dois_je echea egale en_quel envis evoqu exemp_$ faudr_le faudr_pour faut_le fichi_sourc fois_le forma_vous h_? il_compr il_envis
impos_d je_envoy jeudi_a jours_de la_piece la_pose la_press langu le_monta le_pdf le_tarif leque_dois lien_ne limit logo_? me_chiff me_deman me_la moi_ce
nom_de norma_que notre_impri nous_aimer nous_decid nous_renvo on_ajout on_peut ou_bien ou_celui ou_du ou_factu ouvre_pas parle_$ part_? pas_bien pas_chez
perds perds_un photo_? plus_? pour_mercr pourq pourq_le pouve_m preci_si prix_ou quand_? quell_taill qui_appar quoi_la rappe_moi recu_la renvo_? renvo_dans
retro_plus s_ouvre sourc taill tard_? toujo_votre tres_joli un_point une_page une_versi vendr_ou voudr_savoi vous_? q3: ?_et ?_il ?_mon ^_etes ^_serai
atten_de au_juste dans_quel deman_si dont_vous est_norma etes_vous forfa heber_est il_le juste_? la_renvo le_forfa le_renvo livra_est monta nous_faudr ou_c
perdu preci renvo_la t_il q3r: pdf q3r2: elles q4: compr_pas est_il il_possi me_renvo ne_compr parle_de petit_quest possi_d savoi serai_il q5: ^_est forma_?
pour_quand si_on vendr_? q6: ?_je est_compr quel_forma vous_nous q7: compr_dans faut_il l_heber vous_faut vous_parle qr: 0_sur a_tous accue_est ancie_graph
bonjo_la corri_pour fichi_pour i ici_mardi la_suite le_premi logo_vecto meme_si mettr_la on_valid passe_a port rentr_s revoi qr2: l_appel le_secon r: ade
adher anna attaq auteu autor barem botte chamb chapi chaus corps docte dos econo editi edito encad espag euphe faits gaell gala gites group gwen ii iii jess
karin kouas leurs lot lou mace mdr noms notic ongle orbig pains patis phare pieds plate prige prima prune queme recet reuss rez rosel solve suive tim tours
vanes vende viend z r2: ^_premi accue_et arriv_jeudi arriv_lundi avec_mes canti carte_des ci_desso de_mme des_aller des_vins desso fiche_des fiche_produ
hier_le joins la_canti le_rib les_desse les_envoi les_trans me_les moiti_des page_tarif pages_accue premi_affic premi_pages proch_quand rib secon_vendr
sont_encor suivr_lundi suivr_mercr vins voici_la vous_joins r3: ^_ci aurez_lundi les_donne suivr_mardi r4: deja_les r6: les_fiche
"""
