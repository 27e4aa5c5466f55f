"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: 0ere abidj aerop ait antoi arrac arrie avale avert batim batte bea berni boss bours brass brin buffe bœuf canad chaud chris circu clini copai cordo crete
daf debar decim decol degat depen dessi dite duran eaux epluc epoqu etape eue fil fixee gasto gens grain guere helas indes inscr jai jeter joly jongl kalim
lacro laura laure lefor legit lents liber lieux lisbo louis madri maman manon maud merca morez mots nee nuits oeil okafo opera opere ordi ouf parc pater peler
piste pommi pompi propr pubs quasi rade range remis retab retie reven robin sel sembl sitot sorry sors soume suivi tarde tenu terre tess tisan tps trous valis
vas venus verra verso veule via vivan vraim weber zut a10d: en_occup a10d10n7o2p50q13r12: vendr a10d18op16q6r: signe a10d22n8o2p17q5r3: ^_le a10d9np15: desol
a10dn2op5q3r3: est_en a10dn2q3r: toujo a10o19p2q2r: relan a10o2p: trans_a a10p2q: ce_momen a10pq2: ai_pas a10pr10: suivr a11d10n2o8p32q6r3: le_0
a11d11n5o2p12r2: a_la a11d15n3op7q7: ^_on a11d2n4p2q: au_0 a11d2o2q2: occup a11d2p: m_en a11d2p2: de_retou a11d3n3op3q: temps a11do2p2q: momen a11dp3q:
jusqu_au a12d16q6: ^_c a12d2p8qr3: fais a12d5n3o3p7r2: direc a12d7n2p12q5r: mais a12p3: note a12q: en_conge a134d45n13o29p95q33r26: je a13d11n7op11q4r: ma
a13d19n5o4p6q12: une a13d19n8o5p21q8r6: de_la a13d19o3p2q: rien a13d3p12q: jusqu a13dp2: suis_en a13dp8q2: je_m a13dq: conge a14d2n2p3: eu a14d2o7p5q10: je_ne
a14d30n9o3p24q26r10: d a14do3q2: n_ai a14n2o4p2qr: vous_$ a14p: je_revie a15d13n3o7p5qr2: ^_j a15d16n2p9q3: y a15d22n10o5p9q42r6: il a15d31n6o3p26q21r10:
^_bonjo a15d32n10o3p26q21r10: bonjo a15d4no2p10qr3: trans a16d11n2o6p4q14r2: qui a16d3p3q4r: atten a16do4pq4: je_n a16p2: regar_ca a17d12n4o18p39q4r16:
je_vous a17d16n4o7p5q19r: un a17d16n5p35q3r15: lundi a17do5p19qr5: et_je a17q3: bien_recu a17r: pas_encor a18d: ^_bien a18d21n4o9p11q4r4: avec
a18d27n10op25q12r5: ana a18d29n3o14p36q21r5: ce a18d38n5p18q12r7: sur a18d5o8pq6: ^_merci a18p: des_que a19d19n16o14p16q12r: votre a19d23n6o7p10q4r4: j_ai a2:
^_super ^_un a_mme abord accor_je ai_quelq assoc_et atten_$ atten_encor atten_leur au_servi aucun_idee autre_suivr avaie avaie_dit avait_promi avis_$
avis_diver avoca_pour avoca_relit bien_eu bien_vu ca_et ca_train ca_tranq chez_notre coura_$ cure d_abord de_lundi debor_$ decid_je delai_$ demai_mais
des_epreu dessu_$ dessu_elle devai_m direc_est direc_et dit_lundi donc_pas du_servi encor_en encor_se encor_tranc est_dessu etran etre_signe fait_suivr
garan_rien ils_m impos_pour inten je_relan juste_que l_etran la_commi la_dessu la_pile la_prefe le_graph lundi_puis m_avaie m_avait m_est mains_du mais_rien
malhe_notre march_je mater meill_delai merci_j messa_a montr_a ne_garan nous_revie on_regar panne_$ parle_en parti_$ pas_c pas_ouver peux_rien plein_bilan
pour_ces pour_relec prend_son recep_des recto redis_$ regar_$ relec relit_encor remer_je repon_plus reuni_qu s_y sais_plus se_prono semai_je serai_de serai_en
serez serve_est somme_debor somme_en son_temps sur_ma touch_un toujo_rien un_retou vendr_je vous_serez vue_c y_met y_trava a20d2pq4: recu a20p3: je_regar
a21d29n24op14q5r5: ! a21d66n15o43p33q29: nous a21p2: revie_vers a22d22n6o17p14q8r6: mon a22d25n9o24p25q13r2: notre a22d2p2: vers a22d5nop8q: je_suis
a22d6n2o3p10q: suis a22p2: vers_vous a23d44n8o8p25q4r8: du a23d5np9: retou a23p5: revie a259d356n87o117p230q151r53: $ ^ a26d12n6op10q8r14: des
a27d11n5o19p13q8r: m a27d33n6o32p14q19r: ne a27d92n9o13p49q21r12: 0 a28d70n15o7p31q24r12: pour a29d22n3o11p7q8r3: n a29d2p4q: regar a2d: ^_vu atten_le
burea_le ca_m ca_march compl contr_est en_inter envel est_super et_puis je_confi l_envel les_avis les_meill merci_! merci_et moi_qui mot_a serve a2d10p7qr6:
pour_les a2d10q3r17: joint a2d11npq5: impri a2d12n2p6q5: part a2d13n3o11p: ete a2d13o8p6q2r: madam a2d13p8q3: apres a2d14n8o3p7q5r3: passe a2d15p6q2r: sur_la
a2d19pq: oui a2d2: ai_fait comme_ca tes a2d2n2p4r2: seron a2d2n2p9q2r: juin a2d2n2qr2: ana_! a2d2nop2q2: quelq a2d2np4: le_lundi a2d2npq2: dire a2d2nq3: ouvri
a2d2nr: !_j a2d2o: quelq_chose a2d2o2p4q9: fichi a2d2op3: sa a2d2oq5: chose a2d2p: la_bonne a2d2p2: !_! a2d2p2q: que_les a2d2p4q: epreu a2d2p5r9: lundi_$
a2d2p8q2r: 0_juin a2d2pq: delai a2d2q: bonne_journ rien_$ a2d2qr2: il_manqu a2d2r: avec_ma bonne_recep helen main parle_avec a2d3: ^_voila le_telep lire
on_prend a2d3n3p2: enfan a2d3n3p2q: noel a2d3n5op2: ont a2d3np: joyeu_noel a2d3np3: ^_couco couco a2d3nq2r: est_bien a2d3nr: bon_week a2d3o2p: cela a2d3p2:
ana_on a2d3pqr: camil a2d3pr: clair il_faut a2d3pr2: avec_mon a2d3q4r: point a2d4: s_en a2d4nopq2: pas_le a2d4nq: nous_$ a2d4o2q2: pas_$ a2d4o4pq: 0_septe
a2d4op3: est_la a2d4p3q: 0_et a2d4pq2: pour_l a2d4pr: est_pas a2d4q: est_a a2d5n2p3q2: aussi a2d5n2qr4: accue a2d5nq: mot a2d5o2qr: confi a2d5o4: veuil
a2d5p4r: bien_a a2d6n3p2qr2: ^_l a2d6n4o8p7: cette a2d6n4q4: souha a2d6npq4: l_impri a2d6p4qr: a_vous a2d6pq7: le_devis a2d7no7p7r4: diman a2d7o6p3: courr
a2d7p2q7r4: logo a2d8n3op10q4r: cordi a2d8o8p: a_ete a2d8oq4: quest a2d8p4q5: maque a2d9n4op2q2: on_a a2d9o6p4q4: de_notre a2d9q2: prefe a2d9r2: le_reste
a2dn: equip_est plomb rentr_de a2dn2: aura m_a vous_souha a2dn2o: signa a2dn2o2q: ^_votre a2dn2p13q4r2: t a2dn3oqr: aux a2dnp: couco_ana cours a2dnp3q:
lundi_0 a2dnp3q3r7: arriv a2dnp5: cette_semai a2dnpq4: avanc a2dnpr2: mon_assoc a2dnq: le_mardi treso a2dnq2: on_n a2do10pq4r: deman a2do3q: arret a2do4: ^_ne
a2dop4q2r: bonjo_je a2dp: devai discu est_au inqui met mille_excus n_y signe_lundi a2dp17r2: la_fin a2dp2: accus accus_recep votre_courr a2dp2r: banqu
votre_patie a2dp3qr: vous_fais a2dp3r: lundi_a a2dp6: aujou aujou_hui hui a2dp9: jusqu_a a2dpq: j_avais a2dpq2: notre_compt a2dpq4: peux a2dpq4r: que_le
a2dpqr: bonjo_camil a2dq: faite juste_la un_mot a2dq2: ^_bonso bonso pas_a retro a2dr: frere a2dr2: sur_les a2dr9: ^_voici a2n: ^_mme a_bien colle_de encor_de
monsi a2n2p9r: je_t a2n3p2: les_enfan a2n4p: pour_vous a2n4q2r: tres a2no2p7: mort a2no2pq2r2: vous_le a2nop5: est_mort a2np: remer vous_remer a2np10r5:
proch_$ a2np2: fetes_! notre_direc pour_lundi a2np2r: rentr_$ a2np3: le_jeudi a2npq: repon_$ a2o: encor_un peu_de tranq voudr_bien a2o2: bilan et_ne a2o3:
dossi_est a2o3q: prono a2o4: avec_vous a2op: ^_en lache a2op4: mars_$ a2opq: et_j a2p: accor_de commi depla_a elle_rentr fais_signe juris l_accor la_je
maque_a mes_excus pas_avant quand_les resea votre_deman vous_redis a2p2: a_vendr je_pourr ne_se nous_accus pas_eu recep_de a2p2q: la_folie a2p2qr: ne_pourr
a2p2r: pret a2p3: decis a2p3q: folie a2p3r2: scann a2p4: lundi_je a2p6: jure laiss_moi a2p8: se_reuni a2p8r: ce_week a2pq: calme encor_le le_photo ne_peux
votre_relan a2pq10: pourr_vous a2pq3: qu_on a2pr: encor_sur a2pr3: encor_les jeudi_$ a2q: arret_$ conce coup diver il_s je_pars mais_ca pars repar_a sur_un
tant toujo_pas a2q2: arriv_pas moi_$ n_arriv a2q2r2: manqu_encor a2q3: j_aimer a2q4: ^_petit a2q5: aimer a2r: confi_la contr_je le_scann mon_frere vite a3:
a_premi a_tete ana_bien archi au_conse ca_des ca_vient de_regar debor_en en_atten en_touch idee l_archi ma_pile mars_inclu mets_$ premi_vue qui_decid regar_a
relan_c relit retou_au rien_n se_decid suis_sous tete_repos toujo_$ trans_au a32d54n13op18q20r2: on a34d14n7o3p9q11r2: bien a34d25n19o9p31q14r7: au
a34d59n2o2p21q23r: c_est a34d61n2o2p23q24r: c a36d23n16o13p19q27r5: que a36d3n4op6q5r8: encor a37d80n21o5p50q28r17: l a38d57n9o6p63q24r34: les
a39d19o2p13q6r2: ca a39d29o18p6q17r3: merci a39d30n9o12p11q6r6: ai a3d: au_burea l_ai pench sous_l a3d10n6o5p4qr3: ^_la a3d11oq: voila a3d12n2opqr2: reste
a3d12nop3q2r: salut a3d12p18r: soir a3d13p3q3r2: valid a3d24o9pq6r: par a3d2n2p3: on_est a3d2n3op21q3r6: ici a3d2n3p: belle a3d2no9p: conta a3d2np3q: ana_je
a3d2npq: la_rentr a3d2nq: montr a3d2nq2: avait a3d2op2q: charg a3d2oq3r: il_est a3d2oq4: peut a3d2p: desol_$ l_insta meill vacan a3d2p2: luc luc_$ a3d2p2q:
depla insta a3d2p8r4: je_te a3d2pqr: admin a3d2q: conse_d tranc a3d2r2: ai_mis les_autre a3d2r3: mis a3d3n2o2p2: perso a3d3n2p22qr3: fin a3d3n3: bises
a3d3n4p2: joyeu a3d3p2: avec_les retou_de a3d3pq5: qu_il a3d4n2p7q: journ a3d4n8q2r2: l_equip a3d4no4p3q2: septe a3d4p2q13r2: faut a3d5n3o3p15qr3: sera
a3d5o3p10: laiss a3d5op4qr: sous a3d7n3opq3: telep a3d7np2q3: cote a3d7o3p5q3r3: donne a3d8n2op2q3r7: sont a3d8np11r: donc a3d8r10: voici a3d9np11q2r: sans
a3d9o2pq10: devis a3dn: eau l_eau a3dn2opq: octob a3dn3p3: ses a3dn5q2: march a3dnop22qr4: la_semai a3dnop3: la_direc a3dnp: mieux a3dnp4: ma_colle
notre_servi a3dnpq: le_maire maire a3dnq: panne a3do: peut_etre que_mon a3doq: momen_$ a3dp: mille venda a3dp2: en_depla a3dp3: ils malad a3dp4: les_fetes
a3dp8: ce_soir a3dq: d_admin ouver a3dq2: une_fois a3n: train_je a3n2o4: ces a3n2p2: !_je a3n2p3q: vous_repon a3n2pr: vue a3n3: a_parti a3n4o4p3: infor a3np:
eu_une parti_de sorti a3np3: dans_les a3nq: en_panne a3nqr: graph a3o: est_entre mars_je temps_$ a3o3: conta_avec prend_conta a3o4: les_mains a3o4r: mains
a3op9r: mois a3opr: redis a3oq2: voudr a3or: a_pas a3p: doit_encor et_c l_envoy les_venda ma_direc plans repos repre_le sorti_de tete_je tout_ca a3p2: 0_je
a3p2q2: ordin a3p3q: sais a3p5: avant_la a3pq: si_le a3pq10: avant_de a3pq2: impos pour_vendr a3pqr: la_relan a3q: ^_a atten_toujo garan on_atten a3q2:
^_impos a3r: ca_avec a3r2: faut_que a4: ^_toujo au_coura de_patie inclu_je occup_$ ok_merci on_revie suivr_a tiens_au vous_tiens a40d31n8o10p18q11r6: j
a41d18n5o14p34q14r4: ^_je a46d53n7o10p21q25r2: pas a47d59n7o29p53q13r14: et a4d: patie_$ a4d11n3o8p3q4: comme a4d13n2p4q7r6: dans_le a4d14n2op2q2r2: fait
a4d14op3q6r3: pour_la a4d15np3q3r2: sur_le a4d18no2p12q5r4: pour_le a4d2: touch a4d25n2p6qr3: bon a4d2n3op4q: lui a4d2np6: ^_desol a4d2op: avis a4d2op2q3r5:
manqu a4d2p27r: demai a4d2pr2: je_l a4d2q: ok a4d3: puis a4d3n5oq2: nouve a4d3no3p2: de_mon a4d3np12r3: end week week_end a4d3o: a_ma a4d3o10p: de_m a4d3o2p:
somme a4d3p2r: recep a4d4n2p8r: colle a4d4n3o3q3: dit a4d4no4p2: etre a4d4o2qr2: inter a4d4opq: doit a4d4p4: signe_$ a4d5n2p10qr4: te a4d5n8q2r2: equip a4d5o:
aucun a4d5o5p2q3: fois a4d5p8q: reuni a4d6n2o2p7q2: derni a4d6n3op5r2: nos a4d8n10o15p6r: toute a4d8n2o3p2q: du_0 a4d8n3o2p2r2: assoc a4d8n6o2p2: depui
a4d8pr: n_est a4d9p2q2: pas_de a4dn: lui_qui a4dn2pq: etait a4dnop: direc_$ a4dnop2: mets a4dnopq2r2: et_le a4dnp: super a4dnpq3r: la_compt a4do5pr: a_notre
a4dop: nous_somme a4dop2q: avais a4dp: ca_$ minut a4dpr: fourn a4dq: ^_ok a4dq3r2: dois a4dqr2: je_dois a4dr: dessu a4n: est_lui a4n5p4qr: salon a4np2q4:
serai a4np3: plein a4o3p4q: a_ce a4o4p: entre_les a4op20qr5: vous_l a4p: est_note je_repre je_serai une_minut a4p16r5: semai_proch a4p2: est_chez leur
momen_la y_mets a4p3: en_plein la_$ a4p4: la_tete a4pq: mardi_et a4q3: compt_$ a5: merci_ana pile recu_merci retou_le tiens vous_des a5d10p2: accor
a5d17n2o7p9q7: moi a5d18n5p3q3r: a_l a5d21o2p3q3r2: deux a5d2n2p: vu a5d2np2q11r: parle a5d2opq2: ^_ca a5d2p4: ^_pas a5d3n5opq2r: trava a5d3noq3: peu un_peu
a5d3o2p2qr2: n_a a5d3pq: repar a5d4n4o2p8q4r: chez a5d4o3p3r: mes a5d4p2: excus a5d5n4pr2: mme a5d5no7pq5: conse a5d6pq7: merci_pour a5d8nopq3r4: autre
a5dn4p2q: vient a5dno2p31q2r10: proch a5dnp14r: promi a5do5p2: jurid a5dpq7r2: quand a5dq: est_juste a5np2qr: en_parle a5o10p: notre_avoca a5op: repre a5p:
bien_note en_repar note_merci a5p2: servi_jurid a5p5q13r: pourr a5r: fais_suivr mais_je a6: conge_jusqu inclu je_trans possi_$ que_possi retou_$ vous_oubli
a64d125n35o34p95q55r27: la a66d83n33o47p134q64r26: vous a67d113n20o18p42q48r13: est a6d: debor temps_de a6d10o2p2q8: envoy a6d11n4p24q7r8: jeudi
a6d13n2o14p8q24r5: me a6d16n3p11q12r7: photo a6d16n4o5p2q7r: s a6d20n3o21p11q3: ^_nous a6d2n3o4p3q: ^_notre a6d2n3p6q7: petit a6d2np2q5: possi a6d2o5p3q2r:
entre a6d2p2q3: decid a6d3: ca_a a6d4n5p6: fetes a6d4p: malhe a6d7n2p5: burea a6d7o3pr2: le_dossi a6d9n5p5q5r: elle a6dp2q: on_en a6n: est_sur a6p: j_en
merci_je a6p3r: coura a6q: ^_si a7: oubli_pas a71d47n7o22p29q26r14: en a78d107n36o42p46q26r14: a a78d154n36o35p110q65r30: le a79d100n37o62p62q56r21: de a7d:
ai_trans je_fais a7d13n5p15q9r4: bonjo_ana a7d2n: et_on a7d3n3op2q12: si a7d3no14pq: avoca a7d3p3q8: qu a7d3p3r: patie a7d41n6o6p21q6r2: tout a7d5n4q5: juste
a7d7o4p7q2: le_contr a7d7o4pr: prend a7d8o15p2q5r2: merci_de a7d9n2p27q3r8: mardi a7d9n3p6q8r5: de_l a7dno4p5: son a7do2q3r2: que_je a7dp4: tete a7dp6q: m_y
a7np: train a7o4p5q2r: de_votre a7p: votre_messa a7q: en_ce a8: j_atten recu_je a8d11n3p3r: parti a8d12n15op7qr2: !_$ a8d12o6pr2: dossi a8d13n2o2p2q2r: bonne
a8d13o6p9q5r: contr a8d14no27p21q12r3: plus a8d2no3pq: messa a8d2np4q4r9: premi a8d2o: merci_$ a8d4n2p15q9r3: compt a8d8no2p2q4r3: trois a8dn: ne_vous
a8dn2op7q3: servi a8dp: eu_le oubli a8p: mon_retou a9: encor_eu a9d11n2p18q3: repon a9d22n4o5p33q13r8: dans a9d2n4o2p6q: 0_mars a9d2o3: a_mon a9d3n4o4p9q:
mars a9d3n4p12q6: se a9d3np: le_temps a9d3p13q17r: avant a9d4n3op35q2r5: semai a9d5n5p6qr2: rentr a9p3q: que_j ad: 0_octob 0_sans ^_aucun ^_des ^_deux ^_jeudi
^_mes ^_oups a_s agree_mes ainsi ainsi_que autre_$ bien_parve bises_$ bonjo_c bouge ca_en ca_va cause ce_dont chez_le clien_je crech de_conge de_franc de_le
de_vendr depui_diman depui_lundi des_fetes des_inter deux_premi deuxi_versi diman_0 dire_qu droit_photo dsl du_fourn en_equip en_paiem en_reuni et_bon
ete_trans excus_je excus_l fait_comme fichi_$ fils_$ formu_il four franc_et geome gere h_a hamon hui_$ ils_sont inqui_pas inspe journ_! jusqu_en karim l_assur
l_avoca l_ordre la_crech la_mise la_perso la_redac la_reuni le_papie le_serve longu mais_c merci_beauc mette nous_passe olivi ordre oups parti_au pas_je
pas_moi passo pc photo_dans pied poste_le pour_une premi_etage prets_$ promi_les que_lundi qui_ne recu_le redac rendu rentr_des respe reste_sur reuni_du
rien_d signe_je sinon_je six souha_un sur_son techn tes_quest trois_repon vacan_et valid_le veuil_agree votre_maque vous_inqui ad13p3q6: versi ad14: pour_nous
ad15n2o2p3r2: hier ad15n4o11p2q2: avons ad16op10qr2: 0_$ ad17nq7r2: page ad2: absen accor_sur ai_montr au_telep bonne_semai brigi carre conti d_accor de_vacan
decid_de du_devis est_malhe facad haut inter_$ la_facad nous_en on_s paiem papie pis tampo voila_$ votre_propo ad26o2q3: non ad2n: a_une d_autre seule ad2n2:
il_a nous_seron ad2n2op: fille ad2n2opq: beauc ad2n2or: ateli ad2n2p: ma_fille ad2n3o4pq7: il_vous ad2n7q: crois ad2n8r: toute_l ad2no: retra ad2no2: perri
ad2no3: de_ce ad2nopq: n_avons ad2np: siege vous_dire ad2np2: bien_cordi ad2np2q2: ^_comme ad2npq: plais ad2nq2r3: polic ad2o: mise mise_en par_la ad2op2q12:
ce_que ad2oq: charg_de ad2p: ca_ne l_heure on_y saint ad2p11qr2: fin_de ad2p15q3r7: mercr ad2p2: dans_l ad2p3: la_repon ad2p3qr: ana_merci secre ad2pq23: ou
ad2pq4: et_il ad2pq7r3: le_logo ad2pqr: coule ad2q: docum legal me_charg menti_legal pardo ad2q2: conse_munic ensui envoy_a munic preve ad2r: ana_voici cinq
ad3: agree ce_n ligne_$ malhe_pas ne_pas vert_$ ad3n2o6p2q: de_vous ad3n2p2q: ^_ana ad3n2p2q6: ^_il ad3nopq4r2: appel ad3nor: clien ad3o10: de_ne ad3o2pq:
droit ad3or: disti salut_disti ad3p: feu_vert ad3p2: feu ad3p2q: chant ad3p2q3r8: piece ad3p2r2: photo_du ad3p3r2: est_dans ad3pq: fils ad3q: page_d ad3q3r8:
piece_joint ad3r: titre ad3r4: joint_le ad3r8: en_piece ad4: 0_on b beau refle voila_le ad4n: ^_bon ad4n2o5p8: nous_vous ad4n2p3q2: ana_j ad4n4r: a_toute
ad4nop: lyon ad4nop5: ^_ce ad4np8: heure ad4o3p11r: faute ad4oq: ^_maitr ad4oq3: menti ad4p12q2r4: les_texte ad4p3q: avec_le ad4q: d_accue ad4q2: sinon ad4r7:
joint_les ad5n2oq: maint ad5n3p3qr: esper ad5n4q: voir ad5no2r: vous_ai ad5np2q: et_la ad5np7q7r5: les_photo ad5npq: est_le ad5nqr2: 0_a ad5o8p4r: ^_madam
ad5p2: repon_a ad5p4: remar ad5pq: tombe ad5pq3: le_conse ad5pq5: la_deuxi ad5r: dossi_parta ad5r4: drive le_drive ad6n2o2p16q3r3: ^_vous ad6n2opq3r3: ferme
ad6n2pq5: deuxi ad6n5op4r2: samed ad6no2p3q2r: depos ad6p: franc ad6p2q: ^_salut ad6p3q: alors ad6p3qr: mettr ad6pq2: notre_cote ad6pr: poste ad6q3: dont
on_ne ad6qr2: a_0 ad6r: parta ad6r6: ci_joint ad7: tout_est ad7n2pqr2: ^_les ad7no16q3: vos ad7no4pq: maitr ad7p: ^_oui ad7p2q2r2: ligne ad7q: propo ad7q2r4:
celle ad7qr: les_deux ad7r7: deja ad8nop2q5: avoir ad8oq2r: h ad8p18q2r7: texte ad8q2r: 0_h ad8r8: ci ad9no2p9q2: avez ad9nq2r: va ad9nq3r2: la_page ad9o2p7:
vous_avez ad9o3p2qr: suite ad9p: est_parti vert adn: ^_nos assis de_mardi ecole faill fetes_et adn2: agenc equip_! adn2p: a_eu adn2pq: je_voula voula adn2q2:
sur_mon adn3o5p4q: ^_mon adn3p2q: ^_ma adn3p2q96: ? adn3r: etage adno: de_lyon adnop: derni_$ adnopq: mail adnoq: si_vous adnoq4: date adnp: bonne_fetes boula
de_ma gripp le_retou pense remet adnp3: end_$ adnp3q2: je_me adnp3qr: lundi_et adnp4q: 0_au adnpq: formu adnq: !_on la_nouve adnq3r3: celui adnr: a_fait
du_lundi lundi_au adnr2: la_moiti moiti ado: ai_rien femme madam_votre saura suite_$ ado2p6r4: liste ado3q: recla ado3q2r: veux ado4: cabin ado4p2qr: assur
ado4pq2: plus_$ ado5p2q3: rappe adop: court ira adop2qr2: les_trois adop5: ^_laiss adoq: ana_c devan adoq4: m_envoy ador: l_ateli adp: 0_nous ^_hello ^_malhe
au_ski bat ca_ira courr_du dr fourn_$ hello la_gripp la_mairi mon_chef mon_cote mon_fils perso_n prets recup remar_$ ski syndi tout_de vendr_derni adp17q3r6:
d_ici adp2: desol_je mairi soir_et vais adp2q: les_fichi adp2qr3: portr adp2r: chef adp3: ne_sera adp4: silen adp6q2r: parve adp6r5: mardi_$ adp8: desol_pour
retar adp8q4r: janvi adpq: ana_la denis denis_$ on_fait que_l qui_est adpq2: joli adpq2r: de_0 adpqr: dis adpr: diman_et mon_colle adpr2: vous_la adq: !_c
au_premi avec_notre ensui_$ envoy_le la_derni les_droit les_menti lundi_c paren adq3: on_se adq4: de_signe adqr2: quatr adr: au_vendr la_main mis_les
photo_sur tout_a an: 0er_septe ^_chez ^_une burea_sont coinc coinc_$ cote_de derri douce douce_$ etonn etonn_pas fait_faill hier_il inven_$ juste_pour
la_retra la_treso le_formu le_plomb mme_perri moiti_de monsi_petit ne_decro noel_a nous_avait peu_$ plomb_vient pu retou_a septe_on soire suis_a trava_$
tres_bien vendr_nous vous_etonn an2: agenc_de l_agenc nos_burea sera_ferme an2o4p2: infor_que vous_infor an2op2: 0er an2p: enfan_ont an2p2q: chez_nous an2p2r:
on_vous an2p5: toute_la an2pr: t_ai an3p: joyeu_fetes an3p3: que_notre an4p2q: au_salon ano: depui_le perso_ne ano2: de_comme ano2p2q2: nous_n ano5: prest
anop2: le_0er anop3: pris anp: avons_pas encor_une anp2: a_pris elle_vous et_que semai_de anp4q2r: la_premi anp5q: ^_vendr anp6: inven anpq: octob_$ anpr:
gener anq: est_tres lille pas_si repor anr: decro ao: ^_n a_etre a_mes anne bilan_$ ca_reste chose_je conse_$ dit_$ dossi_$ en_octob famil habil insis l_entre
le_mois ma_femme me_relan ao2: annon_que ce_dossi fois_pour mails ne_me tribu_de ao2p2: laiss_nous ao2q: affai ao3: harce_$ suspe ao3r: harce ao4: le_tribu
mains_de ao4q3: de_me ao5: relan_$ vous_annon ao5p: tribu ao5q: annon aop: ecris aop3: liste_$ aop4q: commu aopq: serie aoq: ai_le occup_de plus_de trait
aoq2: s_occup aor: deman_a ap: !_nous ^_bonne a_lache ai_vu atten_du atten_que au_calme belle_journ bonjo_bien chacu check colle_est colle_et contr_a copro
de_suite deblo desol_ana direc_valid donne_son douze du_siege du_syndi en_avanc en_charg en_discu epreu_$ est_ma et_revie eu_un ferme_de finan folie_ici hospi
il_ne ira_mieux j_aurai je_vais jure_$ la_decis la_varic le_feu le_train les_plans les_vacan ma_liste maire_est manqu_pas mardi_derni minut_cette navre
notre_juris notre_photo ont_la oui_je pas_oubli patie_nous patro_$ paye petit_contr plus_perso regar_les rentr_jeudi repon_du retar_je retou_mardi retou_pour
reuni_lundi rien_avant rober rober_$ salon_jusqu sam suis_au sur_nous toute_mes un_salon une_semai varic vendr_desol vendr_pour verdi vous_revie vous_sera
y_mettr ap16r4: l_aurez ap19q2r3: au_plus ap2: demai_je deux_semai du_retar en_rentr est_malad je_sais leur_repon lundi_mais mardi_pour mort_je ne_manqu
ordin_est parol plein_inven pris_du promi_jure ap2q: ai_bien apres_$ avant_le je_lui mon_ordin proch_je trans_le ap2q2: tient ap2qr: de_semai ap2r: je_les
la_banqu promi_$ vendr_de ap3: avec_la end_et pouvo_vous suis_dans vendr_mais ap38r7: aurez ap3r: vendr_et ap4: lundi_sans pouvo ap4q: vous_donne ap4q3r:
ici_vendr ap5r: mois_$ ap6q2r: 0_janvi ap7q3: jour ap8r: du_mois fin_du apq: ^_avec depos_les les_maque pourr_pas qui_a recu_votre revei apq4: de_jeudi apqr:
aurai apr: je_le le_direc patro temoi apr2: jeudi_de aq: 0_c ^_tant a_et a_lille avanc_$ avec_plais bonso_ana ca_s cale chez_l coup_d d_œil de_dire de_valid
decid_il detie detie_les dire_oui diver_$ en_arret encor_la est_calme est_encor est_notre graph_qui jacqu je_signe jour_de l_ordin mais_le mais_pas moi_le
ne_sais nous_ouvro occup_des ouvro ouvro_le pars_en phili phili_$ photo_en planc premi_coup qu_en qui_detie rapid relan_je servi_compt si_c tombe_en trava_a
votre_mail voula_vous vous_bien œil œil_c aq17: compr aq2: est_elle le_point qui_s aq2r3: celle_de aq3: me_le aq4: ?_merci aq5: leque aq6: ^_avant aqr:
0_merci chart la_chart la_coule aqr2: bonjo_j ar: ^_logo a_tres autre_et bios bon_coura celui_du de_nos direc_du helen_$ inter_je je_veux la_fais la_patro
le_fourn les_bios les_fais logo_en passe_les pli quand_la qui_rentr relir te_redis texte_pour tres_vite voie ar3: les_polic ar4: voici_deja d: 0a 0f0ab abste
accen actua adjug adult aebis alert annot antan ape appro arbor arist artis asso assor aubry augus aval avion axel bande bas basel batea be beaux bened bient
bis blaso blond bob boulo brief broch bruit brune bruno brush bye caban cache cadre calen campa capit capot carsa casta cdlt cdt ceci cent cest cgv chano
chaqu chatb chate chemi chevr ciao cleme clerc cloch coche code com comed confr connu conqu const coque corte coudo croir croqu croya cto cuvee decli defav
depli deser devez devon dicte diffi dons doute dropb dumen e ecout effec eglis elodi enreg envir erron espac etiqu evide expir expre faceb facte farid fauch
fidel fissu flyer fond fresq frett fribo frise ftp fuir gaby gambe gardi gemei ginet girar googl grang grass greff habit hiver homme hopit hormi hove hygie
illus incha integ iphon isabe itali jaune jf jf0 josia jourd jtouc jumea kbis kerbr kergo kerme kev lebru libel lie ligna linte lisib login loin loire loisi
m0 majus manso margu marin match maugr max medec melan menar mer metre miche milie min modul morea mouet moyen nadeg naima naqui nolwe nourr objec ocre off
offre ortho osteo ottil ovh pain parag parce parli pause peine perdi perme perra phras pivoi plann plint polos ponce pouva prior prof publi pur quai quels
quent quere radio ral rale raler ras ravie redig refon rejet relus remy renco repet resto resul rever revet roche roger ronds royan rubri ruiz sage sauce
sauri sauve scept sedul senti sept seul shoot sombr sonne sorta souci soumi sourd spams srl sulfi swiss sylvi tabar talon tanto tasse teint teled telle tels
tendr tenez the there tiret ton torch tour trent tromp truel tunne vache valeu valmy van vaut verni verre verte vigne vin volet voule voulu voyez vues we wifi
www x0 yann yanni d10: on_garde d11: ^_non pouve_lance rien_a d11p3q4: la_versi d11pr: relu d12: bon_pour d12o14q10: factu d13: convi d13n2p2r: ce_matin
d13n3o5pq: nous_avons d13p3q2: final d14n3p14r3: matin d15: garde d15n: lance d2: 0_! 0_avec 0_lyon ^_alors ^_ben ^_enten ^_et ^_franc ^_voir a_ajout a_chang
a_deja a_dix a_gauch a_nos a_relu a_table a_valid a_vote accep_le ai_relu ai_repon allem annul_la apres_en apres_lectu assez assoc_$ au_courr au_samed avec_un
avons_decid avons_exami bon_$ bon_sauf ca_rien carre_sable celle_avec cher cher_pour chum confi_que contr_0 coqui_acceu cordi_mme credi d_agree dates_$
de_factu de_journ de_maint de_meme de_page de_repon de_suppr deja_tout depui_0 deux_coqui deux_maque deux_remar deuxi_propo devou_horte devri_deja devri_le
dites_moi dont_nous du_burea du_direc du_mardi en_avoir en_passa en_passe encor_pour enfan_et enten enten_pour equip_et est_d est_fait est_nicke est_preve
est_signe et_n et_poste et_un ete_refus ete_regle ex exami exemp_signe f fait_$ fait_0 fait_lire falla faute_dans final_on fonce fonce_$ franc_ca garde_la
garde_le gauch gliss goff h_je hesit_$ horte il_accep impec_$ intra intra_fr je_crois jerom jerom_$ juste_le l_exemp la_poste la_refer laito le_carre le_courr
le_goff le_laito le_mettr le_mot le_notai le_siege le_voir lectu lien_vers logo_sur lol lundi_en madam_veuil matin_par me_convi merci_encor moi_si mon_chum
montr_ca munic_a ne_somme newsl_$ newsl_0 nicke_juste nom_du non_0 non_pas nos_horai notre_logo nous_parto nous_renon nous_resse numer_siret optio_maint
page_$ par_carte par_courr par_me par_sms par_wetra parfa_pour part_ca parti_hier parto_et parto_sur pas_du plus_a plus_chale plus_inter porta possi_pour
pouve_impri prefe_garde prevu_le prie_d prix_et propo_$ propo_n quest_$ recom redir_$ redir_c ref ref_0 refle_nous refus_$ rejea rejea_$ relu_avec remon renon
repar_sur repon_tardi resse_pas reste_du reten sable samed_0h sans_hesit sauf_le septa siege_a signe_est site_$ sloga sloga_$ sms soir_la solen somme_plus
sophi sophi_$ sous_la subve suppr_la svp_on table_dont tardi telep_0 temps_passe tirag tourn trois_veget trop_cher trop_pharm tva_intra une_autre une_faute
une_lettr une_virgu utili valid_de valid_vous vasse veget_$ vendr_0h0 vers_les versi_0 vert_et veuil_trouv video_$ voila_je voix_contr vote_hier vous_ouvri
vous_retou y_figur y_sont y_va d21p2q3r: 0_0 d2n: !_bises bisou chat coupe ident inaug la_terra le_chien le_nouve odile terra vieux d2n2: bouti la_bouti
d2n2p: etais d2n2pqr: ma_mere d2n3p: chien d2n4: demen d2n4p: que_tu d2no: chang_pas ne_chang pas_d votre_trava d2no2: vous_a d2no2pr: mari mon_mari d2no8:
desor place d2nop: chois d2nopq: sœur d2noq: etude d2np: cuisi moi_pour monde_est sur_l vous_avoir d2npq: jeudi_derni ma_sœur d2npr: elle_est d2nq: amica
la_polic notre_numer presi d2nr2: affic d2o: annul aout aout_$ donne_pas est_non hier_$ notai toute_vos d2o2: adres_de deux_fois est_desor ni d2o2p2q: conve
madam_nous d2o3: prie vous_prie d2o3q: mai d2o5p: retir d2op: ^_suite d2op2q2: livre d2oq: svp d2oq2: factu_0 d2p: ^_mardi a_tirer avez_notre bon_a bonjo_le
bonne_$ burea_$ comme_conve file j_etais l_acte la_fabri prevu septe_$ toi d2p2: a_votre aussi_$ du_chant fabri le_faire le_mercr pas_possi d2p2q: vendr_c
d2p2q2: pas_la d2p2q4: ce_qu d2p2qr: tous d2p3q2r2: l_envoi d2p4q: de_comma d2p6r: ce_sera d2pq: a_tout an ana_le chequ l_an le_regle mardi_au p d2pq2:
d_apres notre_part d2pq2r: il_me d2pq5: il_nous d2pqr4: tarif d2pr: acte menu d2pr2: les_tarif d2pr3: texte_de d2q: bonne_fin dans_vos devou dites et_voila
factu_a il_te je_prefe julie l_etude la_propo le_docum le_plan maque_nous passa pharm plan tva_est uniqu versi_bleue d2q2: blanc en_0 modif moins ouvre resse
d2q2r2: photo_de d2q3: 0_exemp ajout le_site d2qr: vecto vire d2qr2: veut d2r: 0_photo ai_depos h_0 le_diman le_menu me_va va_pour valid_pour d2r2: les_0
les_horai pj wetra d3: 0_elle 0_voix 0h0 0h0_0h 0h_0h ^_apres ^_nicke ^_prene acceu allo_ana ancie_$ ancie_logo apres_refle avons_final ben chale_$ cle
convi_$ coqui dates de_newsl de_tva de_video donne_suite elle_n empor enlev_le est_beau est_oui est_reuni et_les factu_c factu_du figur final_nous impec
impri_! je_viens l_empor la_cle la_newsl la_plaqu lance_$ lance_la le_bleu les_dates lyon_$ merci_on mouli ne_prend non_pour on_laiss ont_ete oui_$ oui_0
par_0 parta_$ pas_0 pas_donne passe_$ passe_de poste_$ pour_accor pouve_mettr pouve_y prefe_la prend_pas prene_la quest_0 qui_suit refus siret_0 suit tel
tombe_la tout_bon toute_les valid_$ veget versi_b viens viens_de virgu vos_quest vous_confi d30pq8: pouve d30q5: vous_pouve d3n: annee_$ chale lieu_le
ne_souha plaqu rue_du souha_pas d3n2: le_numer d3n2op3: chere_ana d3n2p10: boite d3n2p4q2: faire d3n2pqr: mere d3n2q: vous_etes d3n2q4: etes d3no5: jamai
d3noq: prese d3np2q: 0_vous d3np5qr: jeudi_0 d3nq: photo_$ d3o: grave pas_suite suppr d3o2: ne_donne porte d3o2pq: reser d3o2q3: merci_d d3o3p: diman_$
d3o3p22q3r6: envoi d3o3p4q2: comma d3o3pq2: plait d3o3q: s_il d3o4: consi d3op: prend_le d3op5q4: jours d3oq4: site d3p: hesit l_assoc mettr_en notre_accor
pour_jeudi signe_et tirer y_a d3p2: final_pas d3p2q: bonjo_madam d3p4: bon_de le_burea d3p5: votre_boite d3p5q: pluto d3p6r2: le_texte d3pq2r: sauf d3pr:
0_pour d3q: ^_allo a_part allo de_passe devis_est et_non le_budge pas_l rouge d3q2r: ^_de d3qr2: corri d3r: mes_salut vingt voici_le d3r2: ferme_le d4:
0_euros ^_0 accep accor_$ cette_annee euros fr fr_0 https l_unani la_bleue lu non_on nous_prefe parto que_c vote y_aller d4n: bleu d4n2: il_y d4n2q9: le_prix
d4n3: 0_rue pour_votre d4n3pq2: annee d4n3q10r: prix d4n4p11q5r: tu d4noq: lieu d4np2r: dix d4nq: lettr numer_de voix d4o: 0_fevri fevri d4o2: ne_nous
d4o4p3q2r: corre d4op: 0_la d4p: et_pas parap virem_est d4p2q: table d4p3q3: la_maque d4p4: contr_signe d4p4r2: matin_$ d4p5: le_bon d4p5q: dans_votre d4pq:
salut_ana d4pq2: ecrit d4q: budge chere_madam l_adres le_nom mot_de tout_ce verif d4q2: impri_$ d4q6: le_lien lien d4r: 0h_ferme d4r3: carte trouv_ci
voici_les d4r6: vous_trouv d5: 0_non a_rien examp impre_$ l_optio la_video laiss_tombe le_proje le_vert non_merci parti_ce prene siret tout_relu unani d5n:
refer d5n2op6q4: meme d5n2p2qr: esper_que d5n2pqr: s_est d5n3: rue d5n3op: rempl d5n3p3qr: j_esper d5n4o3p3q11r: que_vous d5o: n_0 d5o2: proje d5p: ^_rien
devri vous_devri d5p2: ^_final d5pq: cote_$ d5pqr: 0h d5pqr2: en_ligne d5q: ^_tout enlev moi_vous optio page_0 d5q4: exemp d5r2: aller horai d6: 0_oui a_redir
ai_tout est_parfa nicke parfa part_sur redir d6n4oq2: chang d6o2p: suite_a d6o2q2: nom d6pqr: la_photo d6q: bleue est_tout tva d7: est_0 est_valid garde_l
lance_l newsl on_part pour_moi d7n2op3q: ^_chere d7n2op3q2: chere d7n2p: le_monde monde d7n2p4: tout_le d7n3q2: numer d7n3qr: ^_pour d7p3: le_virem d8: video
d8npq: trop d8nq: l_ancie d8o2p2q2: regle d8o4p: nous_ne d8oq8: la_factu d8p3q: virem d8q: impre l_impre oui_pour d9: 0_le est_bon nous_convi d9n2o14p4q2:
adres d9n4q3r: ancie d9p2: hier_soir d9q3r6: trouv dn: a_demen a_dit a_lieu a_vu adres_est au_musee aux_lettr belle_fetes boite_aux cherc cordi_la de_telep
de_voir demen_le depui_vendr dix_ans et_a fetes_a film greve invit je_rentr jean juste_a l_artic l_inaug la_! la_voix le_chat le_maria le_pont long ma_belle
mal musee nante pas_on pente petit_mot ralen ravi rire salut_$ telep_ne toujo_aussi tu_le velo vient_d dn2: ans bien_rentr depui_la des_tanne embra etes_bien
noel_$ nouve_adres pont rue_des tanne dn2o2p5: chez_vous dn2p2: la_maiso maiso dn2p2q6: quel dn2pq: marie dn2q: allez vous_ne dn2r3: l_accue dn3: artic froma
dn4: adore dn4p: passe_le dn4pq6: quell dn4q: info dn4r: fete dno: coord direc_a marti dno2p: depos_le dno2p13r2: dans_la dno5p2: nous_a dnoq: a_un dnp:
journ_$ la_salle parte dnp2: maria sur_votre dnp5: ta dnp7r: jeudi_et dnpq2: salle dnpq66: ?_$ dnpr: proce dnq: bonjo_nous grand nous_l telep_$ dnq2: aviez
dnq3: appar dnq5r: que_la dnr: la_fete do: ^_adres ^_stop aubra aubra_$ bien_voulo courr_de de_bien de_mes de_retra delco derni_merci doit_etre en_mars
envoy_de et_perso et_rempl et_tout factu_est fois_je gre gre_de hier_la inuti jurid_$ la_prese lambe lenoi lenoi_a maitr_lenoi nom_$ occup_du par_telep pas_en
prise proch_fois r recev_une relev_du saura_gre stop suis_pas surve voulo vous_avons vous_recla vous_saura do16: conte do2: ^_vos a_vos conta_au epoux
le_momen mon_epoux plain quali do2p: droit_de do2p2: geran l_acomp do2p2qr: acomp do2p2r: decem do2q: plait_$ do2q2: nous_la do2q7: de_nous do3: 0_mai ^_arret
do3q: vous_plait do4: demeu do5: cette_factu do5p3q: et_nous do5p7r: recev do7: votre_factu dop: bois echan relev thoma dop2: 0_decem dop6r: huit dopq2:
vous_m doq: et_de m_appel ne_le trois_fois doq2: la_meme suffi dor8: fiche dp: 0_couve ^_contr a_lyon accro achat agric an_derni as_pas avez_lundi avez_tout
bail barre barre_de bonjo_clair burea_de chef_et coin comme_promi compt_qui conve_vous cordi_luc d_etre decem_$ defin_$ demar demar_la des_lundi dirai
en_voitu est_joli est_passe est_prevu et_diman et_elle et_mardi etais_malad fabri_$ fabri_des fetes_vous file_au fois_c heure_du je_file l_accro la_cuisi
la_table le_bail le_bat le_chequ le_relev les_coule lundi_les madam_wirth malgr mardi_0 mars_vous matin_vous ne_vais on_sera par_notre parco paul photo_est
que_ca que_tout recoi regle_$ regle_le rentr_lundi repri reuni_mardi sandr_$ servi_achat soir_c sous_reser t_as tarif_c texte_defin texte_j thoma_$ usb
vacan_les vais_pas virem_de voitu wirth dp2: ^_sous adres_le agend comma_signe heure_c legen mes_remar pas_une sera_pas dp2q: l_a tradu dp2q9: vous_me dp2qr:
vois dp2r2: les_portr dp3: ce_ne obser rend semai_c texte_$ dp3q2: defin dp3qr: midi dp4: ana_desol demai_$ le_silen les_epreu les_visue tout_$ visue dp4q:
comit dp5: le_retar dp5r3: la_liste dp6: boite_$ parvi vous_parvi dp8: as dpq: a_lundi de_plus des_photo est_mon est_un image janvi_$ les_image mais_les
pas_pour semai_d dpq2: pose dpq3r: chiff dpq7: forma dpqr: attes dpr: balan l_attes les_chiff logo_est sandr dpr2: couve dq: ^_valid ana_avant appel_de
au_lieu besoi besoi_$ bien_le bouto ca_me cas ce_qui chequ_est conne_$ cordi_p de_verif depas des_deux domai en_a et_blanc exemp_de factu_en faisa fini fonta
gille ht indiq je_pensa je_souha joli_mais la_menti la_tva lacom lante lante_$ les_ancie les_compt madam_j mon_messa mon_neveu n_avait namur namur_$ neveu
origi ouvri_le paie pardo_pour pensa peu_le plus_grand press prix_de quest_dans qui_l qui_paie qui_se regle_par respo reuni_de scan si_ca signe_l signe_la
sinon_tout suis_un telep_a tous_les tout_nous trois_$ truc tu_peux tu_veux un_scan v0 valid_la vois_pas votre_devou vous_de dq2: combi conne d_avanc en_janvi
envoy_la est_pour exact frais la_date non_? nous_souha point_0 quand_vous se_passe votre_devis vous_envoy dq2r2: celui_de dq3: angla en_plus la_livra livra
norma prix_$ versi_angla dq3r: par_contr vous_atten dq4: d_avoir dq4r4: pages dq7: heber dqr: a_0h notre_ancie dqr3: secon dr: !_l 0_est 0h_a ^_re ai_deja
assoc_je bienv bonjo_vous ce_midi chiff_de clair_$ compt_me corri_la cotes de_0h depos_ce end_a fiche_0 h_ferme jo joint_la l_affic l_autre la_secon le_vire
les_cotes les_statu parti_jeudi pasqu proce_verba re recep_sandr samed_et sont_dans statu titre_sont trouv_les verba dr2: en_pj est_joint les_pages logos dr3:
desse la_carte n: aille alsac art ayez babet bavar bel boire bout bravo brun cafe cambr caser catal cathe ceris chanc chans cheni chers cinqu class clavi
collo confe couru cousi dana decor deuil devin dsi dure eus fallu fanny faure ferry fiere fiers firmi food gabin gagne galer genti gerar gwena hanga infos
juill jules leroy libra mauva metie migra mumu natha nelly nord occas patri pauvr permi plong plusi polyv profi quart quebe quimp regio respi ri rimou sache
sachi salue savie semi shirt soeur solei spect stras surpr sympa tee tele teleg tempe tiend tom tract truck typog venir venti vie vieil visio visit voit vus
n2: ai_vue artic_sur bonjo_$ cette_nuit chang_de deuxi_etage domma elect embra_$ equip_de est_maint felic fetes_de gros maint_au mere_dit nous_voir nuit_la
ont_adore passe_nous photo_! se_marie seron_au souha_de stagi stagi_au tu_devra tu_etais voisi votre_ancie votre_ateli votre_infor voula_que vous_embra y_aura
n2o: succe n2o2: nuit n2o4p2: devra n2p: ana_pour d_annee de_fin de_noel fin_d ici_tout neige vient_de n2p3: avril_$ n2p3q: juin_$ n2pq: stand n2q: ^_tres
crois_au n3: ^_joyeu n3o: dit_que n3oq2: conna n3p3: avril n4: crois_votre le_bonjo pour_info n5: ai_crois au_march vous_passe no: ^_encor ^_toute a_cette
adres_a avec_ces de_conta desor_a m_marti magas notre_assoc samed_$ semai_derni votre_assoc vous_signa no2p2q2: soit no2pq: que_nous no2q: ne_m no3p2: pere
nop12q2r4: vendr_$ noq: n_en np: 0er_octob air ana_petit bouch camio cours_de de_chez est_reste et_l heure_de impri_nous l_air la_matin les_dix mais_tu
mardi_les me_suis mi mort_vendr petit_est plais_de plant quel_plais roule salon_a samed_on servi_de servi_infor temps_super tout_promi tout_roule vue_samed
np2: assem copie l_assem part_de promi_pour np2q: cet np3: nous_le np4: mais_vous npq: ^_quel npq2: mon_telep npqr: enfin npr: le_salon nq: allez_vous ana_ma
comme_allez conna_la d_en d_octob en_face face fonct l_annee le_meme nous_appar penda polic_est que_0 refai repor_a stand_0 temps_? termi tout_va va_bien vide
nq2: d_ouvri est_magni les_trava magni nq3: ?_le nqr: bien_passe nr: est_merit merit print vendr_le nr2: expos o: accid acme actio aimai anter autom ayant
bacle bella bonni bourd bruta centi co colla compe confo couri decla defen delor desti doule effon etat etiez exerc fonda fours foute hale hall halla herit
honor hors infon kerou lacaz lefra maier marga media multi nordl nul obseq oppos perdr reali recon regre rompo sarl serio solli tissi toler torts v venon
vouli o10: de_cesse nous_conte o10p2: ecrir o11: judic o12: ne_plus o14: cesse socie o2: ^_par a_moi a_prono adres_$ adres_desor ai_jamai annon_le assur_jurid
assur_prote aupre aupre_de avons_confi bonne_fois ce_contr ce_proje ce_soit cesse_ces cesse_tout cnil cnil_$ comme_a comme_de conse_me conse_toute conta_plus
conte_cette contr_comme contr_pour d_adres de_courr de_mails de_rembo de_suspe deces deces_de desig desig_liqui direc_avec dirig dossi_a ecrir_$ ecriv
en_quali est_saisi exclu factu_la fichi_une fois_que forme_cette jamai_ete judic_$ judic_de jugem_du jurid_est la_cnil la_nuit la_paix le_bilan le_deces
m_ecriv mars_adres messa_$ metto_en mon_assur mon_conse ne_paier ne_suis ne_veux notre_assur nous_ecrir nous_relan nous_reser nuit_de paier paier_pas papa
par_son pere_qui plus_me plus_recev plus_s porte_plain pour_toute prest_et prote prote_jurid quali_de que_m qui_dirig qui_vous quitt_dans quoi_que rappe_$
recev_vos relan_nous relan_plus relan_suppl rembo_l resil_et saisi_le saisi_notre sera_trans soit_$ sorte sorte_moi suppl_sera suspe_tout toute_$ tribu_$
une_bonne veuil_ne vidal vos_messa vos_rappe votre_liste vous_au vous_metto o2p: a_son diman_je madam_je metto o2p11r3: et_vous o2p2: vous_adres o2p3:
vous_recev o2p4q: que_ce o2q: suppl votre_fichi o2r: de_diman o3: ^_cesse arret_de au_manda au_sujet avoca_me avoca_prend avons_saisi ce_sujet ces_relan
cesse_de cesse_vos corre_devra crean de_vos deced_diman demeu_de desor_entre devra_passe du_harce ecrir_a en_redre envoi_$ et_notre je_conte judic_le jugem
la_liqui la_prest la_trist me_conta me_retir moi_de nous_consi nous_resil paix par_jugem passe_par plus_nous prest_n prie_de redre redre_judic rembo retir_de
socie_est son_cabin sujet_$ sujet_de tout_envoi trist trist_de veux_plus o3p: mon_pere o3q: mon_avoca o3q7: quoi o4: a_quitt cabin_$ cesse_toute courr_a
deced_le en_demeu et_avons manda_$ notre_conse plus_m toute_corre toute_relan o4p: ai_la quitt o5: adres_vous forme_votre manda resil socie_a o6: avoca_$
deman_de en_liqui notre_socie sujet vos_relan o6q2: vous_deman o7: est_deced m_ecrir saisi o8: conte_forme deced ete_place factu_et forme la_socie liqui_judic
place_en o9q: liqui op: arnau corre_$ faute_de la_conve le_relai marc relai vanne vous_ecris op2: ^_ici op2q: etant op2r2: verse op8r2: ici_la oq: a_me
au_devis avec_ca avons_bien ca_suffi chose_a confi_le contr_en de_quoi de_temps devis_$ diffe ne_peut ne_s prevo_$ qui_nous total oq2: a_qui au_nom dans_un
meme_chose un_autre oq3: prevo p: actes affec ahmad aime ame ameli amiti anniv aprem arthu assoi audie baign bancs bapti benev bizz boucl brebi canap carat
carol casse chuis ciel cles clich cloti codes comic conci cou couch crain dejeu delug denti depot diagn dinde dingu dom dors duham echaf edwig ellou endor
enfer ensem erwan etaie expo faiso fichu fievr flo flott folle fonds fonts frate gars gastr grace gueul histo honte horre hugo indul ines infer isido jeann
jte justi jvous kel kelle laver lemai lirai lotte machi manus mien mienn moral mouto ose paroi pierr poign prenn preno preuv quara racon recad reglo renve
retom reu rouss rouvr rush segui selec singa slt soins sois sort tape theod thier tkt tri una vise vont voyon yeux p10r: sans_faute p11r2: vous_envoi p12r8:
vous_les p19q3r3: plus_tard tard p2: 0_heure ^_dans ^_entre a_mardi a_promi acces as_tout aubin aubin_$ aurez_la aurez_nos auron avant_les cette_fois choix
debut demai_a demai_c demai_sans devra_pouvo direc_signe dison_le donno envoi_la envoi_tout est_presq et_demai fais_ca faute_! fera feron fetes_je finis foi
foi_de foule_le hui_et ici_mercr je_compt je_devra jours_$ la_route laiss_jusqu le_coura lende_$ les_legen les_piece mais_lundi malad_$ matin_promi matin_sans
me_laiss nos_corre nos_remar notre_choix notre_retou pas_lundi passe_mercr photo_d photo_lundi presq proch_cordi proch_le proch_vous rasse_les recev_au rendr
repon_jeudi repon_vous retou_vous reuni_que route sa_copie sera_dans sera_pluto seron_trans ses_obser soir_en son_retou sont_a suis_sur tard_bien te_fais
texte_dans tient_le trans_les valid_jeudi vendr_bien vendr_en vendr_proch vendr_tu vendr_vous votre_rappe vous_commu vous_enver vous_feron vous_scann
vous_seron p22r: vous_aurez p2q: apres_midi quelq_jours rappo repon_le se_tient servi_commu p2q2: ^_au part_le p2q5: le_fichi p2qr: ferai me_l solde p2r:
auras_les je_vois le_solde lundi_matin neuf rends signe_jeudi soir_au te_le tu_auras vendr_soir p2r3: mercr_$ p3: ^_cette ^_d aurez_donc avez_le comit_se
compt_pluto coura_de crach des_le diman_soir donc_le enver envoi_ca inven_je janvi_et je_relis jeudi_en jour_la jour_meme jure_crach l_inven la_petit le_secre
le_soir lundi_vous mais_mardi mardi_je mercr_0 pluto_sur promi_! rasse recev_le relis repon_vendr soir_meme sur_moi trans_la tu_as vendr_au y_colle p3q:
ce_jour le_jour le_vendr secre_$ p3q2: quinz p3qr: fais_parve p3r: auras demai_et envoi_le et_tu foule_$ le_tout p4: ^_compt ^_demai ^_promi apres_demai
aurez_dans l_as le_comit parvi_le premi_heure reuni_le p4q: le_lende lende parve_les texte_vendr p4qr: vendr_0 p4r: le_week les_recev p5: aurez_le aurez_les
aurez_tout ca_ce compt_sur dans_ta dison meme_$ moi_jusqu semai_$ ta_boite tard_le tu_l vous_trans p5qr2: mercr_proch p5r: mardi_proch p5r2: foule la_foule
p6: aurez_notre demai_matin envoi_les la_journ p6q: notre_repon p6r: en_huit p7: t_envoi p7r: faute_$ tard_$ pq: 0_avant admin_le afin afin_que bloqu breto
breto_$ c_etait cet_apres chant_$ cordi_servi corin dedan defin_d derni_mais devis_signe donne_notre en_vites es etion faire_parve fils_qui il_en j_appel
livre_les mardi_c me_faut monte nous_etion nous_plait parve_le pas_ce plait_beauc puiss salon_de since since_salut t_es tard_c vites vœux pq10: est_ce pq13:
renvo pq2: ^_pouve clotu envoy_les quinz_jours stp pq3: pouve_vous sur_une pq5: ^_pourr pq8: faudr pqr: jeudi_proch pr: arriv_mardi attes_d aurez_d
aurez_vendr avant_je biogr ceux ceux_des compt_et d_assur donc_vous dormi end_vous envoi_dans envoi_demai huit_$ ici_le je_passe la_ferme le_chef les_ferai
les_temoi lundi_proch marke matin_le mesur proch_au proch_promi relue samed_vous tout_d vendr_matin vous_dis pr2: produ suivr_jeudi te_les pr4: liste_des q:
agres amabi amene annue appui appuy augme aurie banni berna bete box brill certa coute cultu deran detai dise doive doubl dupli eclai egale embro endom ennui
ensei erreu evoqu finit flou genev hamid haute injoi inond jouab libre licen mat maxim mensu mirei mobil noir obten or panie parai paysa perds pixel pleur
port poser pourq preni princ rachi raiso rebon recti reexp repou risqu rose rossi sande sci seanc sert sienn solut sourc sus trace ttc usage valab vend ville
vive voton zip q2: 0_? ?_et ?_il ?_mon ?_notre ?_nous ^_faut ^_qui ^_rappe a_quoi au_juste autre_forma avez_vous avoir_une chang_la chez_moi chiff_la chose_en
compr_$ couvr d_un dans_quel date_limit de_moi deuxi_page devis_modif devis_parle dispo dois_je echea ecran envis exemp_$ faudr_le faudr_pour faut_le fois_le
forma_vous h_? il_compr il_envis il_le impos_d je_envoy jeudi_a jours_de juste_? la_piece la_pose langu le_pdf leque_dois lien_ne limit logo_? me_chiff
me_deman me_la moi_ce monta nom_de norma_que nous_aimer nous_decid nous_renvo on_ajout on_peut ou_bien ou_celui ou_du ou_factu ouvre_pas parle_$ part_?
pas_bien pas_chez photo_? plus_? pour_mercr pouve_m preci_si prix_ou quand_? quell_taill qui_appar quoi_la rappe_moi recu_la renvo_? renvo_dans renvo_le
retro_plus s_ouvre t_il taill tard_? toujo_votre tres_joli un_point une_chose une_page une_versi voudr_savoi vous_? q2r: vienn q3: ^_etes ^_serai atten_de
deman_si dont_vous est_norma etes_vous forfa heber_est la_renvo le_forfa le_renvo livra_est nous_faudr ou_c perdu preci renvo_la si_on q3r: pdf q3r2: elles
q4: ^_est bonjo_merci compr_pas est_il forma_? il_possi me_renvo ne_compr parle_de petit_quest possi_d pour_quand savoi serai_il si_la q5: ?_je quel_forma
vendr_? vous_nous q6: est_compr faut_il vous_parle q7: compr_dans l_heber vous_faut qr: 0_sur accue_est ancie_graph corri_pour i la_suite le_premi logo_vecto
mettr_la on_valid passe_a photo_des revoi qr2: l_appel le_secon r: ade adher anna attaq botte canti chamb chaus corps docte dos econo edito encad espag euphe
faits gaell gala gites goute group gwen ii iii jess karin kouas leurs lot lou mdr noms notic ongle orbig pains patis pieds plate plats prima prune quant queme
recet resta reuss rez rosel roux solve suive tim vende viend z r2: ^_premi arriv_jeudi arriv_lundi carte_des ci_desso de_mme des_aller des_vins desso
fiche_des fiche_produ hier_le joins le_rib les_aurez les_desse les_envoi les_trans me_les moiti_des page_tarif premi_affic premi_pages proch_quand rib
secon_vendr sont_encor suivr_mardi suivr_mercr vins voici_la vous_joins r3: ^_ci aurez_lundi les_donne trois_premi r4: deja_les r6: les_fiche
"""
