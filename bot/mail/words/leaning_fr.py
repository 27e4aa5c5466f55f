"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: 0ere abidj aerop ait amour antoi appor arrac arrie auber avale avert bains batim batte bea beche berni borne boss bours brass brin buffe bœuf canad chaud
chris cimet clini cordo crete cuve daf debar decim decol degat delib depen dessi dite duran eaux effra eleve embal engag epluc epoqu etape eue exper feux fil
fixee gasto gens grain guere halle helas indes instr jeter joly jongl kalim lacro laura lavoi lea lefor legit lents liber lices lieux lisbo louis madri maman
manon mathi maud merca morez morin mots nee nombr nuits oeil opera optim ouf parc pater peler perio piste pole pommi pompi pubs punai quasi rade recol relat
renou retab retie robin sangl savon sel sembl semer sitot sors soume suivi surem tarde tess theve tisan toit tps trous tunis valis vas venus verso veule via
villa vis vivan vraim a10d11n2o3p5q5r3: trois a10d13n2op20q4r2: repon a10d14n10o2p59q16r12: vendr a10d19n2op19q8r: signe a10d25n11o2p20q5r3: ^_le a10d2n2q4r:
toujo a10d2o3p: a_mon a10d3n4op14q9: se a10d51n7o6p28q6r4: tout a10d5n3p22q10r4: compt a10d9n2o7pr: prend a10dnpq3r: ai_pas a10dp2: oubli a10p: votre_messa
a10p3q: ce_momen a11d16n3op8q7: ^_on a11d2n5o2p9q3: 0_mars a11d2o2p3q: momen a11d3n3op3q2r: temps a11d3n5o4p12q3: mars a11d5n5op38q2r6: semai a11d5n5p10qr4:
rentr a11d9np16: desol a11dp2r13: suivr a11dp5q: jusqu_au a11o22p4q2r: relan a11o2p: trans_a a11p3qr2: que_j a12d: en_occup a12d15n6o2p18q2r2: a_la
a12d28n5o6p40q17r11: dans a12d2no3pq: messa a12d3n3op6q3r3: est_en a12d3n5p4q2: au_0 a12d5n3o3p9qr4: direc a13d11n4p16q6r2: mais a13d14n9o2p14q5r2: ma
a13d16n8o8p41q10r4: le_0 a13d18q7: ^_c a13d2o2pq2: occup a13d2p11qr3: fais a13d2p2: m_en a14d20n4o3p4q3r: rien a14d2n2o3q4: n_ai a14d2n3p6: eu a14d2p2:
de_retou a14d4p15qr: jusqu a14dp4: suis_en a14p3: note a151d53n18o31p125q36r31: je a15d22n9o5p29q9r9: de_la a15d24n7o4p11q17r: une a15n2o5p3qr: vous_$ a15nq:
en_conge a15p: je_revie a16d15n3o7p6qr3: ^_j a16d2n2o4p3q6: je_n a16dnq: conge a17d36n11o4p31q31r13: d a17d4n2o2p13qr3: trans a17dp10q2: je_m a17r2: pas_encor
a18d20n2p12q4: y a18d4p4q4r: atten a18d5o10pq7: ^_merci a18do6p21qr6: et_je a19d16n5o20p54q4r19: je_vous a19d4no7p7q10: je_ne a19p2: regar_ca a2: ^_super ^_un
a_mme abord accor_je ai_quelq atten_$ atten_encor atten_leur aucun_idee avaie avaie_dit avait_promi avis_$ avis_diver avoca_pour avoca_relit bien_eu bien_vu
ca_train ca_tranq cave chez_notre conge_a conge_du coura_$ coura_des d_abord de_leur debor_$ decid_je delai_$ demai_mais derri_nous des_epreu desem desem_pas
dessu_$ dessu_elle devai_m direc_est direc_et dit_lundi donc_pas du_servi en_cours encor_en encor_se est_dessu est_les est_moi etran etre_signe fait_suivr
garan_rien gripp_$ ils_m impos_pour inscr inten je_relan juste_que l_atten l_etran la_cave la_pile la_prefe le_graph le_rappe lundi_puis m_avaie m_avait m_est
mains_du mais_rien malhe_notre march_je meill_delai merci_j messa_a messa_ainsi messa_et mets_des minut_$ montr_a ne_desem ne_garan nous_revie on_regar
ordre_du oui_j panne_$ parle_en parti_$ pas_! pas_c pas_ouver pas_sur peux_rien plein_bilan pour_ces pour_relec prend_son qui_n recep_des recto regar_$
relit_encor remer_je remis repon_plus repos_et reuni_qu s_y sais_la semai_je serai_de serez serve_est somme_debor son_avis son_temps sur_ma tant_qu te_tiens
touch_un toujo_rien un_retou votre_compr vous_serez vue_c y_met y_trava a20d21n6p46q6r18: lundi a20d27n14o5p15q48r10: il a20d33n7o15p43q25r6: ce
a20d40n9o3p32q27r14: ^_bonjo a20d41n13o3p32q27r14: bonjo a20d50n7p30q14r9: sur a21d22n7o7p9q23r2: un a21d27n6o11p17q6r6: avec a21d35n14op31q14r10: ana a22d:
^_bien a23d13n4o7p7q17r5: qui a23d28n10o26p29q16r2: notre a23p2: revie_vers a23p3: je_regar a24d25n17o15p21q13r: votre a24d3p3: vers a24d6nop12q: je_suis
a24d7n2o3p14q: suis a24p3: vers_vous a24q3: bien_recu a25d24n6o18p21q10r7: mon a25d29n6o8p15q4r7: j_ai a25p5: revie a26d6np13: retou a26p: des_que a27d2p2q4:
recu a27d76n19o45p41q36r3: nous a282d397n103o122p273q170r64: $ ^ a28d32n26op19q5r5: ! a29d52n13o9p38q9r14: du a2d: ^_vu ainsi ainsi_que atten_je atten_le
burea_le ca_march contr_est cure des_fetes du_jour en_inter envel et_puis ete_trans je_confi karim l_envel la_dessu les_avis merci_et mot_a a2d10n5op2q2: on_a
a2d10oq4: quest a2d11n2p2q6: impri a2d11n6op6r2: samed a2d11o7p4q5: de_notre a2d11p11qr10: pour_les a2d13n4o5p3q: nous_avons a2d13r2: le_reste a2d16n2op8q5:
part a2d16n3o2p3r2: hier a2d16np13q4r: apres a2d17op12qr2: 0_$ a2d2: a_deja comme_ca serve tes a2d2n: bonne_semai reste_sur a2d2n2: aura il_a a2d2n2op2q3:
quelq a2d2n2p3: couco_ana a2d2n2p5r2: seron a2d2n2pq2: dire a2d2n2q: !_on a2d2n2q3: ouvri a2d2n3: plomb a2d2np24q4r8: mercr a2d2np4r: bien_cordi a2d2npq7:
avanc a2d2nq: a_une a2d2nr: !_j a2d2o: quelq_chose a2d2o4: cabin a2d2op11q5r2: janvi a2d2op2qr2: les_trois a2d2p: la_bonne la_mairi a2d2p10r: jusqu_a a2d2p2:
saint a2d2p2q: dans_l a2d2p2q18: compr a2d2p2qr: helen a2d2p2r3: texte_de a2d2p3: mairi a2d2p4q: epreu a2d2pq2: munic a2d2pq7r3: le_logo a2d2pqr2: il_manqu
a2d2pr: cinq a2d2q: rien_$ a2d2q2: conse_munic a2d2r: bonne_recep a2d3: ^_voila a2d32o2pq3: non a2d3n2qr2: ana_! a2d3n3p5q: noel a2d3np2: joyeu_noel a2d3nr:
bon_week a2d3o2p2q2: cela a2d3o3p24q4r6: envoi a2d3op2qr: disti a2d3opqr: salut_disti a2d3oq7: chose a2d3p: ai_fait a2d3p3: ana_on a2d3p5r9: lundi_$ a2d3pq4r:
point a2d3pr2: avec_mon a2d3q: faite a2d3r: le_telep a2d4: ce_n s_en a2d4n2opq2r: pas_le a2d4n2p7: ^_couco couco a2d4n5p13q6r2: tu a2d4nq2r2: est_bien
a2d4o2q2: pas_$ a2d4p: lire a2d4p14q2r4: les_texte a2d4p2q4r9: piece a2d4p2qr: clair a2d4p3q: avec_le a2d4pqr: camil a2d4pqr3: il_faut a2d4q3r9: piece_joint
a2d4qr: bonne_journ a2d4r: avec_ma a2d5n2o5p9qr: nous_vous a2d5n2p2q3: le_conse a2d5n3op8q5r: meme a2d5n4p: pour_votre a2d5no4p4q: 0_septe a2d5np7q8r8:
les_photo a2d5o2qr: confi a2d5o5q: veuil a2d5p2r2: photo_du a2d5p3q3: 0_et a2d5q: est_a a2d6n2q: mot a2d6n3p3qr2: ^_l a2d6n4p3q4: souha a2d6np2q4: l_impri
a2d6o2p6q10r: fichi a2d6p2q: ^_salut a2d6p7r2: le_texte a2d6pr: poste a2d7n2qr5: accue a2d7n3p3q3: aussi a2d7nr: parta a2d7o10p8qr: ^_madam a2d7o7p4: courr
a2d7pq9: le_devis a2d7q: propo a2d8nop3q2r: et_la a2d8p4q8: maque a2d8pqr4: les_deux a2d9: tout_est a2dn: a_bien equip_est mater a2dn2: m_a a2dn2o2q: ^_votre
a2dn2op: signa a2dn2p: vous_souha a2dn2p2q5r: que_le a2dn2p6q2: 0_au a2dno2q: devan a2dnopqr: mail a2dnp: devai gripp a2dnp2q6r: que_la a2dnp4: le_jeudi
a2dnp8q4: jour a2dnpr: jean a2dnpr2: ecole a2dnq: ton treso un_mot a2dnq2: on_n a2dnqr: la_main a2do2p8q2r5: liste a2do4: ^_ne a2do4q2: arret a2do5p2q3r2:
rappe a2dp: ca_m discu douze est_au mille_excus signe_lundi a2dp19r2: la_fin a2dp2: n_y vais votre_courr a2dp3r: lundi_a a2dp4qr: vous_fais a2dp5: lundi_je
a2dp7: aujou aujou_hui hui a2dp8: desol_pour a2dp8r: jure a2dp9q3r2: 0_janvi a2dpq: bonso_ana inqui j_avais met que_l a2dpq2: notre_compt a2dpq3r: retro
a2dpqr: bonjo_camil a2dq: juste_la mais_ca qui_l a2dq2: en_a pas_a a2dr: frere les_meill a2n: ^_mme colle_de derri encor_de a2n2o2p2q2r2: vous_le a2n2o4p2:
infor_que vous_infor a2n2p10r: je_t a2n2pq: coup a2n4p: pour_vous a2no2p4q: que_ce a2no2p7: mort a2nop5: est_mort a2np: la_je soire a2np10r5: proch_$ a2np2:
fetes_! pour_lundi a2np2q: notre_direc a2np2qr: ne_pourr a2np2r: rentr_$ a2npq: repon_$ a2o: encor_un peu_de qui_prend voudr_bien a2o2: et_ne a2o2p: bilan
a2o3pq: prono a2o4: dossi_est a2o6: avec_vous a2op: ^_en lache tranq a2opq: trait a2p: accor_de ai_vu assoc_et ca_et chacu elle_rentr fais_signe je_vais juris
l_accor l_ecole la_commi manqu_pas maque_a mon_burea ne_rentr pas_avant quand_les resea sais_plus se_prono vendr_je vous_sera a2p2: a_vendr commi depla_a
il_ne je_pourr ne_manqu ne_se a2p2q: la_folie votre_relan a2p2r: mes_excus pret a2p3: decis a2p3q: folie a2p3r: la_banqu a2p4: pas_eu a2p4r2: scann a2p6r:
laiss_moi a2p9r: ce_week a2pq: calme conce encor_le le_photo ne_sais recu_votre a2pq12: pourr_vous a2pq2: arriv_pas a2pq5: bonjo_merci qu_on a2pr: encor_sur
a2pr3: encor_les jeudi_$ a2q: a_et arret_$ diver donne_de il_s je_pars pars phili relan_je repar_a sur_un toujo_pas a2q2: moi_$ a2q2r2: manqu_encor a2q3:
j_aimer a2q5: aimer a2r: confi_la contr_je encor_tranc le_scann mon_frere relec tres_vite a3: a_premi archi au_conse au_servi autre_suivr ca_des ca_vient
de_lundi de_regar debor_en en_atten en_touch idee l_archi ma_pile mars_inclu mets_$ oui_oui premi_vue qui_decid redis_$ regar_a relan_c relit rien_n se_decid
somme_en tenu toujo_$ a31d25n5o13p11q10r4: n a32d2p4q: regar a33d12n5o21p17q10r: m a33d86n21o7p47q31r20: pour a34d40n11o33p20q21r2: ne a34d65n18op22q26r2: on
a36d111n17o14p69q29r17: 0 a36d14n7op21q15r19: des a36d5n4op7q6r13: encor a3d: au_burea est_super l_ai moi_qui pench a3d11n2p13r2: donc a3d11o2pq12: devis
a3d12n7o5p4qr3: ^_la a3d12no7p11r5: diman a3d12noqr: voila a3d12q2r: prefe a3d12q3r21: joint a3d14p24r: soir a3d14p4q5r3: valid a3d15n4o12p3: ete
a3d16n5o11p6q2: avons a3d21np9q2r: sur_la a3d2n2o5p: ces a3d2n2pr: vue a3d2n2q2: avait a3d2n3p3: ses a3d2n4pq4r2: tres a3d2noq: monsi a3d2np2r2: sur_les
a3d2np2r3: mon_assoc a3d2np3: compl a3d2nqr: main a3d2op3q2: charg a3d2op4q3r: bonjo_je a3d2or2: ai_mis a3d2or3: mis a3d2p: desol_$ l_insta a3d2p2: luc luc_$
a3d2p2q: delai insta a3d2p2qr: admin a3d2p3: ils a3d2p3q: depla a3d2pq: conse_d a3d2pq3: ^_bonso bonso a3d2pr: meill a3d2r: ordre parle_avec a3d2r2: les_autre
a3d3n2p3: on_est a3d3n2pq2: ouver a3d3n3op2q2r: aux a3d3n3p2: enfan a3d3n4p2q: belle a3d3n4p3: joyeu a3d3n5op2: ont a3d3np3: !_! a3d3np5q: ana_je a3d3o2p4q:
sa a3d3p2: retou_de vacan a3d4n: on_prend a3d4no11pr: conta a3d4np6r: le_lundi a3d4nq: nous_$ a3d4p5: avec_les a3d5n3: bises a3d5p2q16r5: faut a3d5pq2r2:
pour_l a3d5pr: est_pas a3d6n2o4p6q2: septe a3d6n3o2p2q: perso a3d6n5o9p8r: cette a3d6n9pq3r2: l_equip a3d6nop4: est_la a3d7n4p10q2r: journ a3d7no17q3: vos
a3d7o3p13qr: laiss a3d7p7qr2: bien_a a3d8n3op3q3r2: telep a3d8p3qr: alors a3d8q3r11: deja a3d9no8p2: a_ete a3d9np2q3: cote a3dn2p16q5r2: t a3dn2p6:
cette_semai a3dn3opq2: octob a3dnop24qr5: la_semai a3dnop4r: la_direc a3dnoq5: date a3dnp: cours mieux a3dnp3r: dans_les a3dnp4: ma_colle notre_servi a3dnq:
le_mardi a3dnr: rentr_de a3do: que_mon a3doq: momen_$ a3dp2: accus accus_recep mille sous_l suis_sous a3dp3: en_depla malad a3dp3r: banqu votre_patie a3dp5:
les_fetes a3dp9: ce_soir a3dpq: d_admin a3dq2r: une_fois a3dr: l_ordre a3dr11: ^_voici a3n: train_je a3n2p5q: vous_repon a3n2pq: si_le a3n3p2: les_enfan a3no:
est_entre a3nop11r2: mois a3np: vous_remer a3np2: sorti a3np3: eu_une a3npqr: graph a3o: temps_$ a3o5: conta_avec prend_conta a3op: mars_je a3op3q: et_j
a3op4q: mars_$ a3oq3: voudr a3p: l_envoy ma_direc oui_je tete_je vous_redis a3p2: 0_je nous_accus plans recep_de repre_le sorti_de votre_deman a3p2q: ai_bien
a3p2q2: pour_vendr a3p3: et_c je_sais a3p4q2: ordin a3p7q: avant_la a3p8q: se_reuni a3pq: occup_des a3pq12: avant_de a3pr: doit_encor a3pr2: vite a3q: ^_a
atten_toujo garan on_atten a3q2: ^_impos n_arriv a3q4: ^_petit a3qr3: faut_que a3r: ca_avec a4: ^_toujo ana_bien inclu_je occup_$ ok_merci serai_en suivr_a
trans_au vous_tiens a40d34n23o9p44q18r8: au a40d65n6o2p29q24r2: c_est a40d67n6o2p31q26r2: c a42d19n5o14p39q14r4: ^_je a43d93n29o5p63q35r23: l
a44d22n2o3p19q8r2: ca a45d19n8o3p15q12r4: bien a45d38n11o14p16q8r10: ai a45d69n14o7p86q30r43: les a46d31n21o13p24q33r8: que a46d37n8o12p23q11r9: j
a47d33o20p8q23r4: merci a4d: patie_$ a4d10o3p6q4r5: donne a4d11n10o15p10qr: toute a4d11p22q2r7: texte a4d13n2p14q2r: sans a4d14n6o8p7q5r: comme a4d14p2q2:
pas_de a4d15n11o3p10q6r4: passe a4d17n5op2q2r3: reste a4d29n2p9q3r3: bon a4d2n3p2q2: etait a4d2np4qr: la_rentr a4d2npq4: et_il a4d2nq: montr a4d2o11p3q7r2:
deman a4d2p2q: que_les a4d2p2r2: je_l a4d2p32r2: demai a4d2pq2r: fourn a4d2pqr: tranc a4d2q: ok a4d3: puis a4d3n3p25q2r3: fin a4d3no3p2: de_mon a4d3o: a_ma
a4d3o11p: de_m a4d3oq3r: il_est a4d3p: touch a4d4n3p12q4r: juin a4d4np11q4r: 0_juin a4d4np15r4: end week week_end a4d4opqr2: doit a4d4p4: signe_$ a4d5o: aucun
a4d5pq5r: qu_il a4d6n3o2p6qr2: nos a4d6no5p3q5r: fois a4d7n9pq3r2: equip a4d7op7qr: sous a4d8n3op14q4r3: cordi a4d8np4q7r4: logo a4d8p6q2r: a_vous
a4d9n2o2p10q4r: derni a4d9p2: ^_oui a4d9r13: voici a4dn2p2: eau a4dn2pq3r: la_compt a4dn3p2q: le_maire maire a4dn3p4q5r7: arriv a4dn5p4qr: salon a4dn5pq2:
march a4dnop: direc_$ a4dnp2: l_eau a4dnp2q5: peux a4dnp8qr: lundi_0 a4dnpq: panne a4do: peut_etre a4do3p4q2: a_ce a4do5pr: a_notre a4dop2q: avais a4dp4:
venda a4dq: ^_ok a4dq3r2: dois a4dqr2: je_dois a4n2p3: la_$ a4n3: a_parti a4n5o4p3: infor a4np: parti_de remer a4npq: mardi_et ne_peux a4nq: en_panne a4o5:
les_mains a4o5p2r: entre_les a4o5r: mains a4op21qr8: vous_l a4opr: redis a4or: a_pas a4p: a_tete je_repre retou_au tete_repos a4p18r6: semai_proch a4p2:
momen_la repos a4p2q2: impos a4p3: les_venda tout_ca une_minut a4p4: est_chez a4p6: la_tete a4pqr: la_relan a4q: tant a5: de_patie merci_ana on_revie pile
tiens_au a53d65n11o10p27q27r3: pas a58d75n16o32p72q22r17: et a5d10p3r2: accor a5d11n2op3q4r8: sont a5d12nop4q3r2: salut a5d16np6q4r4: sur_le a5d17n2p5q9r7:
dans_le a5d17n4op6q2r3: fait a5d17o10p12q4r2: madam a5d20op3q8r6: pour_la a5d23n2o2p18q6r5: pour_le a5d27no11p4q7r4: par a5d2n5op22q5r6: ici a5d2n5op6q: lui
a5d2np6: ^_desol a5d2op: nous_somme a5d2opq2: ^_ca a5d2opr: avis a5d2p6: ^_pas a5d3oq5: peut a5d3p2r: recep a5d4n4o3q4: dit a5d4n5o2p13q4r3: chez
a5d4n6opq2r2: trava a5d4noq4: un_peu a5d4o2qr2: inter a5d4p4r: excus a5d5n2p9r2: colle a5d5n4pr3: mme a5d5n6o3p19qr3: sera a5d5noq4r: peu a5d5o2p: somme
a5d7n3op5q2r2: et_le a5d7p9q2r: reuni a5d8n6o2p3: depui a5d9pr: n_est a5dn2p: super a5dnp: lui_qui a5dnp5q15r: pourr a5do5p3: jurid a5dp3: minut a5dq:
est_juste a5n: au_coura a5np: est_lui a5np3: plein a5o12p: notre_avoca a5p: en_repar est_note a5p2: leur servi_jurid y_mets a5p3: en_plein a5pr: mais_je a5q3:
compt_$ a5r: fais_suivr a6: conge_jusqu possi_$ retou_$ retou_le tiens vous_des a6d: inclu a6d10n3o4p4q2: du_0 a6d10nopq4r4: autre a6d10o4p2r2: le_dossi
a6d11no2p2q9: envoy a6d2: merci_! a6d20n5p5q3r: a_l a6d21n3o21p11q4: ^_nous a6d24p2q: oui a6d2n3o4p3q: ^_notre a6d2nop3: mets a6d2op4q3r5: manqu a6d2p2q3:
decid a6d2p9r4: je_te a6d3n2p3q12r2: parle a6d3n3p: vu a6d3o2p2qr2: n_a a6d4npq: repar a6d4p: malhe a6d5n5oq2r: nouve a6d5no4p2r2: etre a6d5o3p6qr3: mes
a6d6n3o7p2q5r: conse a6dn6p2qr2: vient a6dno2p34q2r11: proch a6dp: j_en a6dp2: ca_$ a6dr: debor temps_de a6n: est_sur a6np2q4: serai a6np2qr: en_parle a6nq2:
^_si a6op2: repre a6p: bien_note je_serai merci_je note_merci a6p5q: sais a7: je_trans que_possi vous_oubli a71d147n46o35p119q67r36: la
a75d129n27o20p54q56r18: est a75d95n37o52p161q73r33: vous a7d: ai_trans a7d10n3o2p4r3: assoc a7d14n7p31q8r9: jeudi a7d20n4o5p5q10r2: s a7d20n4o7p12q7r: moi
a7d26n2o2p7q6r5: deux a7d2np2q6: possi a7d2nr: dessu a7d2p2q: on_en a7d3: ca_a a7d4n2o6p4q2r2: entre a7d4no17pq: avoca a7d7n5p8q: fetes a7d7o4p9q2: le_contr
a7d8n5pq6: juste a7d8o16p3q6r3: merci_de a7dnp17r2: promi a7dp: je_fais a7dpq9r2: quand a7n2p2: !_je a7np2: train a7np3r: coura a7pq: en_ce a8: j_atten
recu_je a83d66n11o24p37q34r16: en a88d183n49o39p139q77r38: le a89d127n43o44p64q33r21: a a8d10n7p9q9r: elle a8d13n5p30q7r13: mardi a8d14o7p11q5r2: contr
a8d16n2o16p13q26r6: me a8d18n3o29p30q13r5: plus a8d19n5p15q15r11: photo a8d19n7p16q10r7: bonjo_ana a8d2n2o4p7: son a8d2o: merci_$ a8d3np: et_on a8d4n4p9q8r:
petit a8d5n3p12qr4: te a8d5p4q10r: qu a8d8n2p7q: burea a8dnp: eu_le a8do4p6q2r: de_votre a8dp7: tete a8p: oubli_pas a8p3: mon_retou a9: encor_eu recu_merci
a91d117n42o67p80q66r28: de a9d10n4p8q10r7: de_l a9d12n16op10qr2: !_$ a9d12n3p4r2: parti a9d15o7p2qr2: dossi a9d17n3o2p3q4r2: bonne a9d2n: ne_vous
a9d2np9q7r11: premi a9d3n6op3q16r: si a9d3no2q4r3: que_je a9d3npr: le_temps a9d3p18q23r: avant a9d4p4r: patie a9d8p2q8: merci_pour a9dn2op9q3: servi a9dp7q:
m_y ad: ^_aucun ^_des ^_deux ^_mes ^_oups a_s agree_mes allon appel_moi assoc_est au_dessu autre_$ bien_parve bises_$ blaso bonjo_c bouge boulo ca_en ca_va
cause ce_dont cherc_les chez_le cinq_minut clien_je crech de_conge de_franc de_le de_nouve de_vendr depui_diman depui_lundi des_inter dessu_en deuxi_versi
dire_qu dit_oui donc_je doute doute_que droit_photo elle_nous en_equip en_paiem en_vacan enreg et_bon et_pour evier excus_je excus_l fait_comme fichi_$ fils_$
fisca formu_il gere hamon hui_$ ils_sont inqui_pas inspe isabe jardi jo_$ journ_! jusqu_en l_assur l_avoca la_commu la_crech la_perso la_redac la_vitri laure
laure_$ le_cure le_serve lille_et logo_c merci_beauc nous_passe okafo oups parti_au pas_moi pas_te passo pc photo_dans pied poste_le premi_etage prets_$
promi_les que_lundi qui_ne redac refer_0 rendu repon_dans respe reuni_du rien_d salon_je signe_je silen_entre sinon_je six souha_un suit_le suivr_au techn
tes_quest texte_que tranc_je trois_repon vacan_et valid_le verra veuil_agree votre_maque vous_en vous_inqui vu_passe weber ad10n2pq5r8: trouv ad10n2q2r: va
ad10n3op2q4r3: ferme ad10nq3r4: a_0 ad10o2p12: vous_avez ad10p: vert ad10p2: est_parti ad11n2pq2: trop ad11no2p14q2: avez ad11o4p2qr: suite ad11oq3r: h
ad11q3r: 0_h ad12np2q3r4: la_page ad13p2q5r3: ligne ad17np5q6: versi ad17q: pour_nous ad2: 0_sans accor_sur ai_montr assoc_$ brigi carre conti de_vacan
decid_de depui_0 du_burea du_devis en_reuni est_malhe facad haut inter_$ inuti_de la_facad la_refer mais_c olivi on_s paiem pas_je pis sous_la tampo verte
vitri voila_$ votre_propo ad20n2p3q7r5: page ad26p2q4r2: 0_0 ad2n: d_autre on_reste ad2n2: coupe nous_seron ad2n2o: perso_ne ad2n2opq2: beauc ad2n2p:
vous_dire ad2n2q3r3: celui ad2n2r: agenc ad2n3o4p2q8: il_vous ad2n4p: que_tu ad2no: par_la retra ad2no2p4q2: nous_n ad2no2q: perri ad2no3: de_ce ad2nop: pas_d
ad2nop3q: n_avons ad2np: remet siege ad2np12q2r2: fin_de ad2np2: boula ad2np4qr: lundi_et ad2np8r: ce_sera ad2npq: presi ad2nq2r3: quatr ad2nqr: bisou
du_lundi lundi_au ad2o: inuti ad2o2p2q: madam_nous ad2opq: charg_de ad2opqr8: fiche ad2p: absen ca_ne exami le_petit on_y papie ad2p2: ^_hello hello ad2p2q30:
ou ad2p2r4: la_carte ad2p3q2r2: l_envoi ad2p3r: la_repon ad2p5: silen ad2p6q2r2: secre ad2pq: ana_le et_un la_mise les_menti me_charg ad2pqr: coule janvi_$
ad2q: docum du_fourn je_prefe ouver_du ad2q2: ensui envoy_a preve resse ad2qr: paren ad2r: au_vendr est_d parce tout_a ad2r2: ana_voici d_accor ad3: 0_elle
ligne_$ longu malhe_pas nous_en qui_suit suit tel_quel vert_$ ad3n: le_nouve ad3n2o6: jamai ad3n2or: ateli ad3n2or2: clien ad3n2p2q2: ^_ana ad3n2p2q6: ^_il
ad3n2p2q8: quel ad3n2p2qr2: chant ad3n3o5p4q: ^_mon ad3n3o7p4q: de_vous ad3n8q: crois ad3no2pq: droit ad3nopq2: prese ad3np2q: l_a ad3npq: bonne_fetes
ad3npq2: plais ad3npq3: formu seule ad3o11: de_ne ad3o3p5q2: comma ad3op2q14r: ce_que ad3opq2: mise ad3oq2: mise_en ad3p: au_telep feu_vert l_assoc l_heure
vendr_derni ad3p2: agree feu le_faire ad3p2q: fils ad3p3qr: ana_merci ad3pq: legal menti_legal ad3pq3r: de_0 ad3pr2: mes_salut ad3q: h_a pharm ad3q4: le_site
ad3r: titre ad3r4: joint_le ad4: l_unani ne_pas voila_le ad4n: ^_bon ad4n2: que_c vote ad4n2p3q2: ana_j ad4n2q2: sinon ad4n3: la_bouti ad4n3op: fille ad4n3p:
ma_fille ad4n8pr: toute_l ad4nop: lyon ad4nop5: ^_ce ad4np3q2: ^_comme ad4nq2r3: polic ad4nr: beau ad4o2p2q2: reser ad4o3p12r: faute ad4oq5: site ad4p3q:
bonjo_madam ad4p5r2: est_dans ad4pq: salut_ana ad4pq2r: chere_madam ad4q: pardo ad4r10: joint_les ad4r3: voici_les ad4r9: en_piece ad5: non_on refle unani
ad5n: 0_on ad5n2: refer ad5n2q: il_y ad5n3: bouti ad5n3p3qr: esper ad5n3p6q4: faire ad5n4q2: voir ad5nop2q6r2: appel ad5opq3: menti ad5oq: ^_maitr ad5p2qr4:
carte ad5p4: remar ad5pq2: tombe ad5q: page_d ad5r: b ad5r5: drive le_drive ad6: tel ad6n2o2p16q5r3: ^_vous ad6n2pq: est_le ad6n4p12q: heure ad6n4r: a_toute
ad6npqr4: 0_a ad6opq: 0_la ad6p2: repon_a ad6pq5: la_deuxi ad6q: d_accue ad6q4: dont ad6r: dossi_parta ad7n2oq2: maint ad7n2pq5: deuxi ad7n2pqr2: ^_les
ad7n3op6q2r2: ^_chere ad7n3op6q3r2: chere ad7no3r: vous_ai ad7npq4: on_ne ad7pq2: franc notre_cote ad7r9: ci_joint ad8no2p3q2r: depos ad8nop2q5: avoir
ad8p4q2r3: mettr ad8q3r6: celle ad9n2p5: tout_le ad9no4p4q: maitr ad9pqr11: ci adn: ^_jeudi ^_nos cote_de de_mardi faill fetes_et four moi_je prend_la trop_de
adn2: equip_! adn2o2p15r3: dans_la adn2p7: toute_la adn2pq: je_voula voula adn2pq2: qui_est sur_mon adn3: artic adn3op2q2: 0er adn3p: a_eu froma adn3p2q111: ?
adn3p3q: ^_ma adn3r: etage adn6q: info adno: de_lyon femme adno5q: annon adnop: derni_$ adnop2: de_ma adnop2q2: le_0er adnop4: pris adnoq: ai_rien et_de
si_vous adnp: cherc le_retou parte syndi adnp18q5r6: d_ici adnp2: pense adnp3: end_$ adnp4q3: je_me adnpq: assis lille adnpq2r2: salle adnpr: a_fait adnpr2:
la_salle adnq: 0_octob avec_notre est_tres la_nouve adnr2: la_moiti moiti ado: anne casta casta_$ et_mon r saura suite_$ ado2p4qr: decem ado3q: recla ado3q2r:
veux ado4p2qr2: assur ado4pq2: plus_$ adop: ira madam_votre adop2r: court adop3q: 0_decem adop4q: commu adop6: ^_laiss adoq4: m_envoy adoqr: ana_c ador:
l_ateli adp: 0_nous ^_malhe atten_du au_ski bat bruno burea_de ca_ira contr_a cuvee de_prese deux_premi diman_0 fourn_$ geome honne la_gripp le_papie mon_chef
mon_cote perso_n plus_perso prets recu_le remar_$ rentr_des retou_pour reuni_lundi ski sur_son tout_de verdi adp10: retar adp2: courr_du desol_je mon_fils
soir_et adp2r: chef mardi_0 recup adp3: ne_sera adp3qr3: portr adp4q: les_fichi adp5q: comit adp7q2r4: la_liste adp7q4r: parve adp7r5: mardi_$ adpq: a_lille
ana_la denis denis_$ dr lundi_c on_fait adpq2: joli adpq3r3: elles adpqr: dis adpr: diman_et mette mon_colle temoi adpr2: vous_la adq: !_c au_premi ensui_$
envoy_le franc_et la_derni les_droit madam_j y_en adq2: ce_qui conne adq3: on_se qui_s adq4: de_signe adr: celui_du dsl jo la_reuni mis_les photo_sur pour_une
samed_et an: 0er_septe ^_chez ^_une a_signe a_trouv aille avec_trois burea_sont coinc coinc_$ conge_mater douce douce_$ et_sans etonn etonn_pas fait_faill
four_est hier_il inven_$ jai je_mets la_froma la_retra la_soire la_treso le_camio logo_dessu mars_et mme_perri moiti_de monsi_petit ne_decro noel_a nous_avait
on_nous pas_ouvri peu_$ possi_cordi retou_a septe_on suis_a trava_$ tu_te vendr_nous venir vous_etonn an2: agenc_de juste_pour l_agenc nos_burea plomb_vient
sera_ferme an2p: elle_a enfan_ont an2p2qr: on_vous an2p5q: ^_vendr an2pq: gros an2pr: t_ai an3: elect le_plomb an3opq3: conna an3p: camio joyeu_fetes an3p2q:
chez_nous an3p3: que_notre an4p2q: au_salon ano: depui_le ma_femme notre_assoc ano2: de_comme ano3p2q: pere ano6: prest anp: du_coup encor_une fait_l propr
tres_bien anp2: a_pris elle_vous et_que juin_et pu semai_de anp2qr: termi anp2r: patro anp3: avons_pas vendr_mais anp4r: gener anp5: semai_$ anp7: inven
anp8q3r: la_premi anpq: octob_$ pourr_pas repor anq: coup_d d_en d_œil gros_bisou mais_le pas_si peux_pas pleur œil anq2: le_formu anr: decro la_patro ao: ^_n
a_etre a_mes bilan_$ ca_c ca_reste chose_je compe conse_$ decem_je dit_$ dit_non dossi_$ en_octob est_inuti habil insis l_entre le_harce le_mois madam_monsi
messa_le monsi_nous part_$ vous_veuil ao2: annon_que ce_dossi fois_pour mails rappe_$ tribu_de ao2p: diman_je me_relan ne_me ao2p13r4: et_vous ao2p3:
laiss_nous ao2pq: affai ao2q: plus_de ao3: harce_$ suspe ao3pq: mon_pere ao4p: ai_la ao4p2q3: de_me ao4r: harce ao5: le_tribu mains_de relan_$ vous_annon
ao6p: tribu aop3: ecris aop4: liste_$ aop42r11: aurez aopq: serie aopr: deman_a marc aoq: ai_le avons_bien date_du occup_de aoq2: s_occup aoqr: famil ap:
!_nous ^_bonne a_cherc a_lache amiti atten_que au_calme au_diman belle_journ bonjo_bien bruno_$ carto check circu colle_est colle_et compl_sorti compr_bien
copro coup_je dans_ma de_suite deblo derni_et des_cuvee des_petit desol_ana direc_valid donne_son du_siege du_syndi elle_qui en_avanc en_charg en_discu
epreu_$ est_ma et_revie etait_compl etien etien_$ eu_un ferme_de finan folie_ici garni hospi ici_c il_n impos_avant ira_mieux j_aurai j_te l_ordi la_decis
le_delai le_feu le_servi m_etait ma_liste maire_est maire_signe mardi_derni mille_fois minut_cette n_oubli navre noel_! notre_atten notre_graph notre_juris
notre_photo notre_secre ont_la ordi ordin_je par_le pas_les pas_oubli patie_je patie_nous patro_$ paye petit_contr petit_je peux_m plus_vite proch_avec
promi_je que_jeudi regar_les relan_le relir_tout remer_de rentr_jeudi rentr_que repon_du retar_je retou_mardi reven reven_vers rien_avant rien_pu rober
rober_$ sais_que salon_jusqu sam sans_ordin servi_conce soire_$ sorry suis_au sur_nous t_ecris te_l telep_je terre un_salon une_repon une_semai vendr_desol
vous_revie y_mettr zut ap10r: fin_du ap10r2: du_mois ap16r6: l_aurez ap2: casse demai_je deux_semai en_rentr est_malad jure_$ la_varic le_train les_plans
les_vacan leur_repon lundi_mais mardi_pour mort_je ordin_est plein_inven repon_vous retou_lundi te_fais toute_mes varic vendr_pour ap23q2r3: au_plus ap2q:
^_avec apres_$ chez_l je_lui mon_ordin proch_je qui_a ap2q3: d_un ap2q4: avant_le ap2qr: de_semai ap2r: le_direc promi_$ ap2r2: je_les ap3: du_retar fais_ca
parol pouvo_vous pris_du suis_dans ap3q3: tient ap3r: vendr_de vendr_et ap4: lundi_sans pouvo reuni_le y_colle ap4q: trans_le ap4q3r: ici_vendr ap4r: end_et
promi_jure ap5: ^_promi ap5qr: vous_donne ap5r: avec_la mois_$ apq: bloqu depos_les detie detie_les es il_en les_maque qui_detie revei t_es apq2: clotu
le_point apq3: est_elle apq4: de_jeudi apq5r: si_la apqr: aurai apqr2: jeudi_de apr: envoi_dans ici_le je_le lundi_proch passe_la relir apr2: carte_des
elles_sont fiche_des apr6: les_fiche aq: 0_c ^_tant avanc_$ avec_plais ca_s cale copai d_arriv de_dire decid_il devan_l dire_oui diver_$ du_comit du_nouve
en_arret en_trois encor_la est_calme est_notre fois_par fourn_les graph_qui jacqu je_signe jour_de jour_du l_ordin mais_pas me_conne moi_le munic_se
nous_ouvro ouvro ouvro_le pars_en pas_tranc pere_a phili_$ photo_en planc premi_coup qu_en que_sa rapid resse_a servi_compt si_c tant_que tombe_en trava_a
usage votre_date votre_mail voula_vous vous_bien œil_c aq2: me_deman taill aq2r5: celle_de aq3: de_valid monta aq4: me_le aq5: ?_merci leque aq6: ^_avant aqr:
0_merci chart est_encor la_chart la_coule meme_si aqr2: bonjo_j ar: ^_logo a_tres ai_un alors_ne autre_et beau_trava bios bon_coura de_nos de_tout deux_autre
deux_derni direc_du et_qu helen_$ inter_je je_recup je_veux l_inter la_fais le_fourn les_bios les_fais logo_en opere parti_a passe_les pli quand_la quant
quant_au qui_manqu qui_rentr range te_redis texte_pour tranc_entre voie ar2: 0_les ar3: avec_mes les_polic trois_premi ar7: voici_deja d: 0a 0f0ab abste actua
actue adjug adopt adult aebis agnes alert anima annec antan ape appro arbor arist artis asso assor augus aval axel basel batea bavet be beaux bened bio blond
board bob brief broch bruit brunc brune brush buche bye caban cache calen campa capit capot carsa cent cerem cgv chano charp chatb chate chemi chevr ciao
cleme cloch coche code com confr connu conqu const coque corte coudo couro croir croqu croya debat decli defav depli deser devez devon diffi dinan dispu dons
dorme doue dumen e echal ecout effec eglis envir erron expir faceb facte farid farin fauch feder ferie fidel filme fissu flyer forum fred fresq frett fribo
ftp fuir gaby galet gambe gardi gemei ginet girar grang grass greff hiver homme hopit hormi hove hygie ile incha ingri integ iphon itali jaune jetez jf jf0
josia jourd jtouc jumea k kbis kerbr kerdr kergo kev latin lebru levai libel lie ligna linte lisib login loin loire loisi manso margu marin marro mas match
maugr maure max mayo medec melan menar mer meres metre miche milie min modul morea mouet moyen musiq nadia naima naqui nolwe objec ocre off offre ortho ottil
ovh pain parli pause perdi perra petri phras pista pitie plint poire poiss polos ponce pouva prior prof pur purem quai quels quent quere radio ral rale raler
ras ravie redig refon rejet relus remy renco repet resto resul rever revet roche roger ronds royan rubri ruiz sage samir sauce sauve scept sedul seigl senti
sete seul shoot sonne sorta sourd sousc spams squel srl suiva sulfi surfa surto swiss tabar tanto tarte tasse teint teled telle tels tendr tenez the there
tiret torch tot tour trent tromp truel tunne vache valeu valmy van verre vigne vinai visa volet volon voule vues we wifi www x0 yanis yanni zinc œuf
d10n2o15p7q2r2: adres d10n4q3r: ancie d10p2: hier_soir d10pq: 0_le d10q: est_bon d11: pouve_lance rien_a d11pq: oui_pour d11pq4r2: en_ligne d12o16q11: factu
d13: ^_non convi d13np4q4: la_versi d13p: bon_pour d14: on_garde d14n3p2r: ce_matin d14p3r: relu d15n: lance d15np4q3: final d17n4p20r3: matin d2: 0_lyon 0_m0
0_pas 0h_0h0 0h_le ^_allez ^_ben ^_enten ^_et ^_voir a_ajout a_gauch a_table a_valid a_vote accep_le ai_fini ai_repon ai_verif allem alors_on alors_pour
ana_nous annul_la apres_en au_courr aura_lieu autre_on avoca_a avons_decid avons_exami bien_devou bon_$ bon_sauf burea_s ca_rien carre_sable cdlt celle_avec
cher cher_pour chum colis confi_que contr_0 coqui_acceu cote_c crois_bonne dates_$ de_factu de_maint de_meme de_page de_suppr deja_tout derni_par deux_coqui
deux_maque deux_remar deuxi_propo devou_horte devri_deja devri_le dirai_une dites_moi donc_ca dont_nous dropb du_direc en_aout en_avoir en_passa en_passe
encor_pour enfan_et enlev_celle enten enten_pour equip_et est_nicke est_preve est_signe et_n et_poste ete_refus ete_regle ex exemp_signe f fait_$ fait_0
fait_lire faute_dans fevri_est fichi_sur fleur fonce fonce_$ fond franc_ca garde_les gauch gliss grand_$ h_je habit hesit_$ horai_pour il_accep illus
image_sur impec_$ intra intra_fr jerom jerom_$ jeudi_0h juin_donc l_exemp l_habit l_un la_formu la_poste la_seule laito le_carre le_courr le_laito le_matin
le_mettr le_mot le_notai le_siege le_voir lectu_atten les_colis lien_vers logo_sur lol lundi_en m0 m_aviez madam_apres madam_veuil maint_on maitr_pardo
matin_par me_convi merci_encor merci_pas mettr_sur moi_si mon_chum montr_ca munic_a newsl_$ newsl_0 ni_l nicke_juste nom_du non_0 non_final nos_horai notai_a
nourr nous_on nous_renon nous_resse numer_est numer_siret on_dirai on_enlev optio_maint osteo page_$ page_conta par_carte par_me par_sms parap_$ pardo_madam
part_ca parti_hier parto_et pas_du plus_chale plus_inter porta possi_pour pouve_impri prefe_garde prix_et propo_$ propo_n quest_$ quest_de redir_$ redir_c ref
ref_0 refus_$ rejea rejea_$ relu_avec renon repar_sur repon_tardi resse_pas reste_du reste_est reten s_ecrit sable samed_de sans_la sauf_le septa septe_a
siege_a signe_est site_$ sloga sloga_$ sms soir_la solen sombr somme_plus sophi sophi_$ souci subve svp_on table_dont temps_passe texte_sur tirag tourn
trois_veget trop_cher trop_pharm trop_sombr tva_intra un_ni une_autre une_faute une_lettr une_quest une_virgu utili_le va_$ valid_de valid_par veget_$
vendr_0h0 vers_les vert_et veuil_trouv video_$ vin voila_c voila_je voix_contr vote_hier votre_bien voulu_$ vous_ouvri vous_retou vue_le y_figur y_va d21:
garde d2n: !_bises a_dix falla ident le_chien mal odile prevu_le sept vaut vieux yann d2n2: la_terra d2n2o2pr: mari d2n2p: etais d2n2p2: prevu d2n2p2q2r:
elle_est d2n2p3q: la_maiso maiso d2n2pqr: ma_mere d2n2q: allez grand d2n2r: chat la_fete d2n3: inaug d2n3pqr: chien d2n5: demen d2n5r: fete d2no: chang_pas
et_perso ne_chang votre_trava d2no2: vous_a d2no2pr: mon_mari d2no3: 0_mai d2no5p3: nous_a d2nop: chois d2nopq: sœur d2noq2: a_un d2np: belle_fetes monde_est
vous_avoir d2np2: aussi_$ moi_pour d2np8r: jeudi_et d2npq: amica de_journ ma_sœur d2npq2: est_un d2npqr: proce d2npr: cuisi d2nq: nadeg notre_numer novem
d2nq3: aviez ouvre d2o: a_nos annul aout_$ de_repon donne_pas est_non hier_$ prise suis_pas tardi toute_vos d2o2: adres_de recom d2o2p2q2: livre d2o3:
est_desor d2o3p3: prie vous_prie d2o5p: retir d2o5p4q: et_nous d2op: ^_suite d2opq: p d2opq3: vous_m d2oq: svp d2oq2: factu_0 d2oq3: suffi d2p: a_chang
a_tirer avez_notre bon_a bonne_$ burea_$ conve_au dirai est_fait et_trois fait_le file j_etais je_repon kerme la_fabri la_kerme le_tri par_courr par_notre
sandr_$ soumi sous_les touch_plus tri valid_vous vasse voulu d2p2: avez_tout bonjo_le d_agree du_chant le_mercr pas_possi pas_une relu_les d2p2q: tradu
d2p2q3: an l_an d2p2r: fabri d2p3: a_votre prie_d d2p3q: vendr_c d2p3q2r: tous d2p3q2r5: tarif d2p3r3: les_tarif d2p4: le_silen d2p4qr: toi d2p5q: de_comma
d2pq: chequ image le_regle paul d2pq2: d_apres d2pq2r2: il_me les_0 veut d2pq8: forma d2pr: menu sandr d2pr2: d_etre d2q: assez au_lieu bouto celle_du
dans_vos dites et_voila factu_a fini gille il_te julie la_propo le_docum maque_nous pardo_pour passa plus_grand prix_de publi_$ que_deux remon tva_est uniqu
versi_bleue d2q2: blanc bonne_fin en_0 exact frais modif moins d2q3: 0_exemp ajout norma d2qr: vecto vire d2r: 0_avec 0_photo ^_alors ai_depos cordi_mme h_0
h_ferme horte l_autre la_b le_menu les_credi sont_dans telep_0 trouv_en va_pour d2r2: pj valid_pour d2r3: 0_est desse d3: 0_! 0_voix 0h0_0h ^_apres ^_franc
^_nicke ^_prene acceu ai_relu allo_ana ancie_$ ancie_logo apres_lectu avec_un avons_final ben bouti_en chale_$ cle convi_$ coqui dates de_newsl de_prefe
de_tva de_video elle_n empor est_beau est_oui factu_c final_nous final_on garde_le goff impec impri_! je_crois je_viens juste_le l_empor la_0 la_cle la_newsl
la_plaqu lance_$ lance_la le_goff le_samed lectu les_dates lyon_$ majus merci_on mouli ne_prend ne_somme non_pas notre_logo nous_parto on_laiss ont_ete oui_$
oui_0 par_0 parfa_pour parto_sur passe_$ passe_de plus_a poste_$ pouve_publi pouve_y prefe_la prend_pas prene_la quest_0 refle_nous samed_0h sans_hesit
suppr_la tombe_la tout_depos toute_les utili valid_$ veget versi_0 versi_b viens viens_de vos_quest vous_confi y_sont d34pq8: pouve d34q5: vous_pouve d3n:
annee_$ chale fetes_a ne_souha rue_du souha_pas d3n2: a_lieu terra d3n2p13: boite d3n2pqr: mere d3n2q: vous_etes d3n2q4: etes d3n3op5r: chere_ana d3no2q:
deux_fois d3no8q: place d3no9: desor d3nopq: etude d3noq: grave d3np: plaqu sur_l d3np2: sur_votre d3np2q: jeudi_derni d3np4q: 0_vous d3np7qr: jeudi_0 d3npq:
et_les d3nq: la_polic le_budge photo_$ d3nr: vingt d3nr3: affic d3o: aout factu_du pas_suite d3o2: ne_donne porte d3o2p: prend_le d3o3p: diman_$ d3o3q5:
merci_d d3o4p: consi d3p: l_acte notre_accor par_wetra pour_accor pour_jeudi septe_$ signe_et tirer d3p2: ^_mardi final_pas d3p2q: madam_wirth wirth d3p2q2:
pas_la d3p2q5: ce_qu d3p5: bon_de d3p6qr2: midi d3p7: votre_boite d3pq: a_tout l_etude pas_l d3pq2: notre_part d3pq2r: sauf d3pq5: il_nous d3pr: acte virgu
d3pr2: wetra d3q: ^_allo a_part allo de_passe devis_est devou et_non publi rouge d3q2r: ^_de d3q3r5: photo_de d3qr: le_plan d3qr2: corri d3r: credi figur
le_diman me_va voici_le d4: ^_0 accep accor_$ apres_refle au_samed cette_annee du_mardi enlev_le fr fr_0 garde_la https la_bleue lu non_pour parta_$ pas_0
pouve_mettr refus tout_bon y_aller d4n2p2r: dix d4n3pq3: annee d4n3r: 0_rue d4noq: lettr d4nq: budge voix d4nq2r: numer_de d4o: suppr d4o2: ne_nous ni
d4o2p3q: conve d4o3pq2: plait d4o3q2: s_il d4op: notai d4op6q4: jours d4p: est_reuni et_pas hesit mettr_en virem_est y_a d4p2: a_relu comme_conve d4p2q: table
d4p2qr2: 0_pour d4p3q6: la_maque d4p4q: le_burea d4p5: contr_signe d4p5r2: matin_$ d4p7q2: dans_votre d4p7qr: pluto d4pqr2: l_adres d4q: 0_euros mot_de
tout_ce d4q2: impri_$ d4qr: plan d4r: siret_0 d4r2: les_horai d4r4: trouv_ci d5: 0_non 0h0 0h_0h donne_suite examp impre_$ l_optio la_video laiss_tombe
le_bleu parti_ce parto pas_donne prene tout_relu d5n2p2qr: esper_que d5n2q9: le_prix d5n2qr: le_numer d5n3p3qr: j_esper d5n4r: rue d5no3pq: mai d5o: n_0
d5o4p4q2r2: corre d5p: ^_rien devri vous_devri d5p2: ^_final parap d5p7: le_bon d5pq: cote_$ mardi_au d5pq2r: ecrit d5q: ^_tout euros le_proje optio page_0
d5q4: exemp d5q6: le_lien lien d5r: nous_prefe d5r2: aller d5r8: vous_trouv d6: 0_oui a_redir a_rien le_vert nicke non_merci redir d6n: bleu d6n2: lieu_le
d6n2p4q2r2: s_est d6n4op2qr: rempl d6n6op2q3r: chang d6o2: 0_fevri d6o2pq: proje d6pq: verif d6q: bleue le_nom moi_vous tva d6r: 0h_ferme siret d7: est_0
est_parfa lance_l newsl parfa d7n3q10r: prix d7n5o3p3q11r: que_vous d7n5qr: ^_pour d7o2: fevri d7o2p: suite_a d7p4: le_virem d7q2: enlev d7qr2: ferme_le d7r:
est_valid d7r2: horai d8: garde_l part_sur pour_moi video d8n2oq: lieu d8n2p2: le_monde monde d8o2q3: nom d8o3p2q2: regle d8oq8: la_factu d8p4q: virem d8pqr:
0h la_photo d8q: est_tout impre l_impre d9: nous_convi on_part d9n4pq3r: numer d9nq: l_ancie d9o4p: nous_ne d9p: ai_tout dn: a_cote a_demen a_dit a_vu
adres_est apres_l au_musee aux_lettr avons_parle boite_aux bouqu cest chauf cordi_la de_telep de_voir demen_le depui_vendr devan_la dix_ans dix_heure donc_l
du_four evide fete_des film greve impri_a invit je_rentr juste_a l_artic l_occas l_ouver la_! la_voix le_maria le_pont le_syndi long musee nadeg_$ nante natha
ne_press ne_va numer_sept occas pas_on pas_trop pas_vu patri pente petit_$ petit_mot pivoi proce_a quatr_vingt ralen ravi rire salut_$ samed_c sera_la
sinon_on talon telep_ne toujo_aussi tres_belle tu_le velo dn2: ans bien_rentr etes_bien le_chat livra_du noel_$ nouve_adres pont rien_ne dn2o2p7: chez_vous
dn2p: ana_pour depui_la dn2p4: rend dn2pq: marie dn2q: vous_ne dn2q3: la_livra livra dn2r3: l_accue dn3: embra l_inaug dn3r: des_tanne rue_des tanne dn4:
adore dn4p: passe_le dn4p3q: avril dn4pq6: quell dno: avec_ces coord direc_a marti dno2p: depos_le droit_de dno2p2q: que_nous dnp: et_a dnp2: journ_$ maria
dnp2qr: acces dnp3q2: des_photo dnp3qr: enfin dnp6: ta dnpq: et_elle rien_de une_heure dnpq2: press dnpq73: ?_$ dnpr: le_salon dnq: bonjo_nous flou ma_belle
nous_l ouvri_le s_appel telep_$ dnq3: appar dnr2: vient_d do: ^_adres ^_stop aubra aubra_$ bien_voulo ceci colla conta_$ courr_de de_bien de_mes de_retra
delco derni_merci doit_etre en_mars envoy_de et_rempl et_tout factu_est fois_je frise hier_la hors la_prese laiss_en lambe lenoi_a maitr_lenoi nom_$ nom_des
occup_du par_telep pas_en prise_de proch_fois recev_une relev_du saura_gre somme_que stop surve voulo vous_avons vous_recla vous_saura do11p2r: ecrir do14:
socie do18r: conte do2: ^_vos a_vos conta_au ecrir_$ epoux le_momen mon_epoux plain quali do2p: a_son do2p2: l_acomp do2p2qr: acomp do2q: ecriv plait_$ do2q2:
nous_la do2q9r: de_nous do2r: lenoi do3: ^_arret socie_est do3p2: geran do3q: vous_plait do4q: mon_avoca do5: demeu do5p8qr: recev do6: cette_factu do8:
la_socie votre_factu dop: bois de_notai delor echan jurid_$ nous_laiss relev dop2: thoma dop6r2: huit dopq: est_mon doq: gre gre_de m_appel ne_le trois_fois
doq2: en_janvi la_meme dp: 0_couve ^_contr a_bient a_lyon a_retro achat adres_pour agric ai_encor annot apres_le as_pas assis_jurid aurel aurel_pons
avez_lundi bail bande barre barre_de bient bonjo_clair ca_nous cela_nous chef_et chez_toi clerc coin comed comme_promi conve_vous cordi_luc couco_la cto d_une
de_belle decem_$ demar_la des_assoc des_lundi deux_a elle_y elodi en_forma en_voitu envoy_vendr est_joli est_passe est_prevu et_diman et_mardi etais_malad
etiqu excus_ce fabri_$ fabri_des ferra fetes_vous fichi_dans file_au flott fois_c heure_du heure_et ils_y je_file l_accro l_apres l_ecrir l_expre la_table
le_bail le_bat le_chequ le_presi le_relev le_trois les_coule lucie lucie_$ lundi_derni lundi_les machi madam_l madam_mes madam_par maiso_et maitr_delor
maitr_vasse malgr mars_vous matin_je matin_vous me_perme n_auron ne_touch ne_vais ne_veut on_ferme on_sera parag_sur parco peine pense_a perme perme_de
photo_est photo_tout plann pons preno proje_et que_ca que_tout recoi regle_$ regle_le rentr_lundi repri reuni_jeudi reuni_mardi samed_0 sans_reser servi_achat
sous_reser tarif_c telep_le texte_defin texte_j toi_$ usb vacan_les vais_pas veut_pas virem_de voitu y_est yeux dp10: as dp2: ^_sous accro adres_le agend
agree_madam an_derni ana_vous auron comma_signe defin_$ expre expre_de fera mairi_de mes_remar parag sera_pas soir_c t_as thoma_$ vous_enver dp2q3r: chiff
dp2q9: vous_me dp2qr: ferai dp2r: balan les_chiff dp3: ce_ne enver heure_c legen obser semai_c texte_$ dp3q: apres_midi dp3q2: le_vendr quinz dp3qr: vois
dp3r2: les_portr dp4: ana_desol demai_$ les_epreu les_visue tout_$ visue dp5: diman_soir le_retar dp5q2: defin dp5r2: le_week dp6q: le_lende lende dp7:
la_journ dp8: boite_$ parvi vous_parvi dpq: a_lundi de_plus disti_le domai les_compt les_image mais_les mercr_et mon_neveu neveu pas_pour pour_un saiso
secre_de semai_d signe_le tous_les vous_de dpq2: demar pose dpq2r: attes dpq4r5: pages dpqr: a_toi compt_me l_attes sylvi dpr: clair_$ compt_qui d_acces encad
est_plus la_cuisi logo_est midi_je dpr2: sont_encor dpr3: couve dq: ^_valid an_passe ana_avant appel_de au_jeudi aubry avec_deux avion besoi_$ bien_le bis
bonjo_notre ca_me cadre cas chequ_est ci_apres conne_$ cordi_p de_verif depas des_deux des_fichi detai elle_dit espac est_toujo et_blanc exact_de exemp_de
factu_en faire_les faisa fonta formu_du googl ht il_l indiq je_pensa je_souha joli_mais juste_une l_annon l_enlev la_maint la_menti la_tva lacom lante lante_$
le_proce les_ancie les_quinz lieu_de lundi_la maiso_de moi_au mon_messa n_avait namur namur_$ nous_avion origi ou_un paie pensa perri_$ peu_le plais_pas
polic_$ princ quest_dans quest_en qui_paie regle_par rempl_le respo reuni_de rien_trouv rose sauri scan si_ca signe_l signe_la sinon_tout suis_un telep_a
tout_nous toute_seule trois_$ trouv_a truc tu_veux un_scan v0 valid_la verni vois_pas votre_devou vous_pourr dq2: besoi combi de_moi en_franc est_pour et_0
non_? nous_souha point_0 quand_vous qui_se se_passe tu_peux votre_devis vous_envoy dq2r2: celui_de dq3: en_plus envoy_la la_date prix_$ versi_angla dq3r:
vous_atten dq3r2: par_contr dq4: angla compr_pas d_avanc d_avoir ne_compr une_chose dq7: vous_nous dq8: heber dqr: a_0h bas chaqu en_bas notre_ancie
proce_verba verba dqr3: secon dr: !_l 0h_a ^_re accen adres_0 ai_deja ai_rempl assoc_je bas_de bienv bonjo_vous cdt ce_midi chaqu_page chat_sur chez_la
chiff_de comme_la corri_la cotes de_0h deja_l depos_ce dicte dos du_compt edito end_a fiche_0 goute horte_de l_ecrit l_edito la_secon la_secre le_vire
les_cotes les_prix les_statu ligne_pour mardi_le marge parce_que parti_jeudi pasqu plan_d plats pluto_que re recep_sandr relu_et reste_nous statu sur_0
titre_sont trouv_les voyez dr2: ana_ci en_pj est_joint joint_la l_affic logos madam_vous dr3: ^_ci les_pages n: alsac art autan ayez babet bavar bel biere
boire bosse bourg bout bravo brun cafe cambr caser catal cathe ceris cetai chanc chans cheni chers cinqu clavi collo confe couru cousi dana decor deuil devie
doigt dsi dure eus fallu fanny faure fenet ferry fiere fiers firmi food gabin gagne galer genti gerar gwena hanga hotel infos juill kerle kilom leroy libra
local loyer manoi mauva mehdi menea menui metie migra mumu nelly nord pauvr permi plong plusi polyv pots quart quebe quimp recal rempa respi reve ri rimou
sache salue savie selon semi shirt soeur solei stras surpr sympa tee tele teleg tempe tiend tom tract trave truck typog venti venu vie vieil visio visit voit
vrai vus ya yen n2: 0_avril ai_vue artic_sur bonjo_$ cette_nuit decal deuxi_etage devin devin_jamai domma embra_$ est_maint felic fetes_de info_le le_journ
le_magas le_sachi maint_au mere_dit mot_pour nous_voir nuit_la ont_adore photo_! sachi se_marie seron_au stagi stagi_au tenir tu_devra tu_etais vendr_on
vient_jeudi votre_ancie votre_ateli voula_que y_aura n2o: magas succe n2o2: nuit n2o2p2q4: soit n2o3q7: quoi n2o4p2: devra n2p: d_annee de_fin est_reste fin_d
ici_tout neige souha_de vient_de n2p3: avril_$ de_noel n2p3q: juin_$ n2p4: nous_le n2pq2: stand n2q: ^_tres crois_au passe_nous quelq_un n2qr: le_chant n3:
^_joyeu equip_de votre_infor vous_embra n3p: chang_de n3q: voisi n4: crois_votre le_bonjo n4oq: dit_que n5: ai_crois au_march vous_passe n6: pour_info no:
^_encor ^_toute a_cette de_conta desor_a le_droit m_marti samed_$ semai_derni votre_assoc vous_signa no2: adres_a ce_soit quoi_que soit_$ no2q: ne_m
nop14q2r4: vendr_$ nop9r2: ici_la noq: n_en nor: vous_n np: 0er_octob air ana_petit au_trois bouch brebi cles comme_prevu cours_de de_chez direc_ne equip_vous
et_l et_rien ete_et heure_de il_m impri_nous je_profi jules l_air l_ete la_boula la_camio la_matin la_part la_trans les_cles les_dix mais_tu mardi_les mars_au
me_suis mort_vendr ouver_une pas_pu passe_hier petit_est plais_de plant profi progr que_moi quel_plais racon rend_les rentr_a rentr_je roule salon_a samed_on
sans_lui servi_de servi_infor signe_vendr spect_de temps_super tout_promi tout_roule vous_racon vue_samed np2: 0_heure assem copie l_assem promi_pour
np24q3r3: tard np2q2: ^_au np2qr: penda np3: ca_le jour_la la_petit part_de np3q: ce_jour cet np4: mais_vous mardi_je np9r: tard_$ npq: ^_quel mi refai spect
npq2: mon_telep npq8: faudr npqr: arriv_mardi nq: 0er_novem a_pleur allez_vous au_fait avanc_et celui_qui comme_allez compt_est conna_la d_octob de_grave
en_face est_repar face fonct formu_de grave_mais il_faudr l_annee l_expos la_voir mobil nous_appar nous_envoy octob_nous polic_est que_0 regio repor_a repou
sera_en stand_0 temps_? tout_va trouv_que va_bien vide vous_aviez nq2: ana_ma d_ouvri est_magni le_meme les_trava magni quoi_la nq2r: vienn nq4: ?_le parle_de
nqr: dame une_dame vendr_le nqr2: bien_passe expos nr: a_encor bonjo_pour chang_le chien_$ class est_merit fete_de il_vient jerem merit print qui_me tanne_0
o: accid acme actio aimai anter bacle bella bonni bourd bruta centi co confo couri defau defen delma desti doule effon etiez exerc fonda fours foute hale hall
halla herit infon kerou lacaz lefra maier marga multi nordl nul obseq oppos perdr reali recon regre rompo salar sarl serio solli tissi toler torts v venon
vouli o11: de_cesse judic o12: nous_conte o13: ne_plus o17: cesse o2: ^_par a_moi a_prono adres_$ adres_desor ai_jamai annon_le assur_jurid assur_prote autom
avons_confi ayant ayant_jamai bonne_fois ce_proje cesse_ces cesse_immed cesse_tout cnil_$ comme_de conse_me conse_toute conta_plus conte_votre contr_comme
contr_pour d_adres dans_sa de_courr de_mails de_rembo de_suspe deces deces_de desig desig_liqui devan_le direc_avec dirig dossi_a en_quali est_saisi exclu
factu_la fichi_une fois_que forme_cette geran_$ immed judic_$ judic_de jugem_du jurid_est la_nuit la_paix le_deces le_media mars_adres media messa_$ metto_en
mon_assur mon_conse n_ayant ne_paier ne_suis ne_veux notre_assur nous_ecrir nous_relan nous_reser nuit_de paier paier_pas papa par_son pere_qui plus_recev
plus_s porte_plain pour_toute prest_et prote prote_jurid quali_de que_m qui_dirig qui_vous quitt_dans recev_vos recom_et relan_autom relan_plus relan_suppl
rembo_l resil_ce resil_et sa_total saisi_notre sera_trans sorte sorte_moi suppl_sera suspe_tout toute_$ une_bonne veuil_cesse veuil_ne vidal vos_messa
vos_rappe votre_liste vous_metto o2p: aupre aupre_de comme_a le_bilan le_relai metto relai vous_au o2p3: madam_je o2p4: vous_recev o2q: cnil contr_en la_cnil
m_ecriv suppl total votre_fichi o2r: de_diman o3: arret_de au_manda avons_saisi ce_contr cesse_vos conte_cette corre_devra crean de_vos deced_diman demeu_de
devra_passe du_harce ecrir_a en_redre envoi_$ jamai_ete je_conte judic_le jugem la_liqui la_prest la_trist me_conta me_retir moi_de nous_consi nous_resil paix
par_jugem passe_par plus_me plus_nous prie_de redre redre_judic relan_nous rembo retir_de saisi_le son_cabin sujet_$ sujet_de tout_envoi tribu_$ trist
trist_de veux_plus o3p: au_sujet o3p3: vous_adres o3q: ce_sujet o4: ^_cesse a_quitt avoca_prend cabin_$ ces_relan cesse_de cesse_toute courr_a deced_le
desor_entre et_avons et_notre manda_$ notre_conse plus_m prest_n toute_corre toute_relan o4p: quitt o5: adres_vous avoca_me en_demeu forme_votre manda socie_a
o6: avoca_$ en_liqui notre_socie resil o6pq: sujet o7: deman_de est_deced vos_relan o7q3: vous_deman o8: conte_forme deced ete_place forme liqui_judic m_ecrir
place_en saisi o9: factu_et o9q: liqui op: arnau corre_$ decla deman_deux etat faute_de la_conve m_occup ma_part relan_et repon_de vanne op2: ^_ici vous_ecris
op2q: etant op2r2: verse opr: honor oq: a_me au_devis avec_ca ca_suffi chose_a confi_le de_quoi devis_$ diffe la_famil le_deman ne_peut ne_s prevo_$ qui_nous
une_mise oq2: a_qui au_nom dans_un de_temps meme_chose oq3: prevo un_autre oqr: la_suite or: aurez_plus n_aurez par_mail par_une p: affec ah ahmad aime ame
ameli anniv aphon aprem arthu assoi audie baign bancs bapti battu becot benev bertr biarr bizz boute bref canap carat carme carol chai chuis ciel civil clich
cloti codes combl comic conci conco consu cou couch crain dejeu deleg delug deniv diagn dijon dingu distr dom dors dort douan duham echaf edwig eleme ellou
endor erwan exame excep expo faiso feter fichu fievr flo folle fonts frate g garri gars gastr grace grill gueul honte horre hugo indul ines infer isido jeann
jolly justi jvous kel kelle kine laver lemai levee lirai loge logic loto lotte mado mange manus mariv medai memo mien mienn mince minis moral mouto namas
neces nico objet offic ose paper paroi peris pipel plaid pluie prenn preuv prome quara rando recad recor redes refor reglo reine renve retom reu rouss routi
rouvr rush sapin scene secou segui selec singa sois sport stage team tetes theat theod thier tkt tromb una vautr victo vise vont voyon web yoga zappe zay
p11qr2: vous_envoi p11r: sans_faute p16r10: vous_les p2: 0_promi ^_dans ^_entre a_diman a_jour a_les a_mardi actes as_les as_tout aurez_nos avant_les
boite_lundi casse_le cette_fois choix colle_ce comma_vendr cordi_helen de_saint decem_vous demai_c demai_sans des_soins devra_pouvo dinde direc_signe dison_le
donc_vendr donno eau_mais en_fin enfer ensem envoi_la envoi_tout est_casse est_presq et_demai et_jeudi faute_! feron_parve fetes_je finis foi foi_de fonds
foule_le histo hui_et ici_mercr janvi_a je_compt je_devra jours_$ jure_lundi l_histo la_dinde la_route laiss_jusqu le_compt le_coura le_fais le_patro le_poign
mais_lundi maiso_je malad_$ matin_promi matin_sans me_laiss mercr_pour mois_je nos_corre nos_remar notre_choix parol_de pas_lundi passe_mercr petit_a photo_d
photo_lundi pluto_mercr poign presq proch_c proch_cordi proch_vous raiso_de rasse_les recev_au rendr repon_jeudi retar_notre reuni_que route sa_copie
saint_aubin semai_le sera_dans seron_trans ses_obser soins soir_$ soir_en son_retou sont_a sort suis_sur tape tard_bien tient_le tout_dans trans_les
valid_jeudi vendr_bien vendr_en vendr_midi vendr_proch vendr_tu vendr_vous versi_defin votre_rappe vous_commu vous_faire vous_feron vous_scann p24q3r3:
plus_tard p25r: vous_aurez p2q: cet_apres corin debut les_piece quelq_jours raiso rappo se_tient servi_commu p2q2: part_le p2q5r: le_fichi p2qr: jeudi_proch
me_l solde p2qr5: liste_des p2r: a_promi auras_les aurez_d avant_je donne_la end_vous excus_pour je_passe le_solde neuf rends secre_gener signe_jeudi tu_auras
vendr_matin p2r4: mercr_$ p3: ^_cette ^_d aubin aubin_$ aurez_donc boucl coura_de du_logo fichi_du inven_je janvi_et jeudi_en jeudi_je jour_meme lende_$
les_legen mais_mardi notre_retou proch_le promi_! rasse recev_le repon_vendr retou_vous sera_pluto soir_je texte_dans trans_la vendr_au vous_renvo vous_seron
p3q: des_le le_jour repon_le secre_$ p3q14: renvo p3qr: fais_parve p3r: aurez_la crach demai_et et_tu je_vois jure_crach lundi_matin soir_au te_le vendr_soir
p3r2: foule_$ p4: avez_le comit_se compt_pluto demai_a donc_le je_relis l_as l_inven parvi_le pluto_sur relis soir_meme tu_as p4q: envoi_ca parve_les
texte_vendr p4q2r: vendr_0 p4r: auras aurez_dans envoi_le feron les_recev lundi_vous p4r2: le_tout p5: ^_compt ^_demai apres_demai aurez_les ca_ce dison
le_comit le_soir meme_$ sur_moi tard_le tu_l p5q: le_secre p5qr2: mercr_proch p5r: mardi_proch moi_jusqu p5r3: foule la_foule p6: aurez_le aurez_notre
aurez_tout dans_ta envoi_les mercr_0 ta_boite p6q: notre_repon p6r: en_huit p7: demai_matin premi_heure vous_trans p7r: faute_$ p8: compt_sur t_envoi pq:
0_avant 0er_avril admin_le afin afin_que berna berna_$ breto breto_$ burea_se chant_$ cordi_servi de_mai dedan defin_d denti depot derni_mais donne_notre
elle_souha en_vites est_jouab etait_pour etion fils_qui j_appel je_peux jouab juin_au l_affai la_mi la_saiso le_stand les_derni livre_les lundi_? mardi_?
mardi_c monte noel_et nous_etion nous_plait on_les parle_des parve_le pas_ce penda_les pierr plait_beauc plus_que puiss rang rende rende_vous repon_en roux_$
salon_de sante sienn signe_vous since since_salut solan tard_c vendu vites vœux y_tient pq13: est_ce pq2: ^_pouve c_etait devis_signe ecran envoy_les
quinz_jours stp une_page pq3: dispo faire_parve pouve_vous renvo_le sur_une pq5: ^_pourr pqr: attes_d me_faut passe_a photo_des resta roux tu_les pr: !_bon
^_slt a_mercr aurez_vendr biogr bon_le ceux ceux_des chant_il compt_et d_assur de_chant donc_vous dormi du_petit ecole_jean encor_chez end_pour envoi_demai
etaie huit_$ il_sera jte la_ferme le_chef les_corre les_ferai les_feron les_mettr les_temoi marke matin_le me_manqu mesur portr_de premi_du proch_au
proch_promi samed_vous scann_dans slt slt_ana texte_des texte_suivr tout_d vous_dis pr2: les_envoi les_trans produ relue suivr_jeudi te_les pr3: les_aurez q:
abonn agres aides aimen alcoo amabi amene appui appuy audit augme aurie aurio bandi banni beren bete bilba bille box brico brill cahie campi cendr certa chiru
citro coute cultu degre deran derou dise doive doubl dupli echap eclai elus embro endom ennui ensei erreu fasse finit genev guich hamid haute injoi inond
jouon lesqu lever libre licen litto locau mamie mario mat maxim mensu mirei noir nomin obten onze or panie parai pasti peur picar pins pixel poli poser preni
rachi rebon recop recti reexp ridea risqu rossi rotte sande sci seanc secur sert simon socia solut sus test tille trace ttc valab vend ville vive voton zip
q2: 0_? ?_la ?_notre ?_nous ^_qui ^_rappe a_quoi annue autre_forma avez_vous avoir_une caiss chez_moi chiff_la chose_en chose_que compr_$ couvr date_limit
deuxi_page devis_modif devis_parle dispo_d dois_je echea egale elle_compr en_quel encor_chang envis evoqu exemp_$ faudr_le faudr_pour faut_le fichi_sourc
fois_le forma_vous h_? il_compr il_envis impos_d janvi_? je_envoy jeudi_a jours_de la_piece la_pose la_press langu le_monta le_pdf le_tarif leque_dois lien_ne
limit logo_? maque_avant me_chiff me_la moi_ce nom_de norma_que notre_impri nous_aimer nous_decid on_ajout ou_bien ou_celui ou_du ouvre_pas parle_$ part_?
pas_bien pas_chez pas_compr perds perds_un peut_encor photo_? plus_? pour_mercr pourq pourq_le pouve_m preci_si premi_annee prix_ou quand_? quell_taill
qui_appar rappe_moi recu_la renvo_? renvo_dans retro_plus s_ouvre sourc tard_? toujo_votre tres_joli un_point une_versi vendr_ou voudr_savoi vous_? q2r2:
le_premi q3: ?_et ?_il ^_etes ^_faut ^_serai atten_de au_juste chang_la dans_quel dont_vous est_norma etes_vous forfa heber_est il_le juste_? la_renvo
le_forfa le_renvo livra_est nous_faire nous_faudr nous_renvo on_peut ou_c ou_factu perdu preci renvo_la t_il q3r: pdf q4: ?_mon deman_si est_il il_possi
me_renvo petit_quest possi_d savoi serai_il q5: forma_? pour_quand si_on vendr_? q6: ?_je ^_est est_compr quel_forma q7: l_heber vous_faut q7r: vous_parle q8:
compr_dans faut_il qr: 0_sur a_tous accue_est ancie_graph bonjo_la corri_pour deja_ce des_salle du_gite espag fichi_pour gite group i ici_mardi lemoi
logo_vecto mettr_la mettr_les mon_compt on_valid page_des paysa port recet rentr_s revoi tarif_de qr2: l_appel le_secon r: ade adher aimab anna astre attaq
attri auteu autor barem botte bras brisa car chapi chaus corps decen delic econo editi embet euphe fache faits gaell gala gites gwen ii iii jess jsuis karin
kouas lausa lauto lesca leurs lot lou maaf mace mdr memoi noms ongle orbig pains patis phare pieds plate prige prima pro prune queme rajou reuss rez rosel
solve steri suiss suive tim tours urgen vanes vende veran viend z zingu r2: ^_premi a_mettr accue_et arriv_jeudi arriv_lundi aurez_mardi canti chamb chez_mon
ci_desso de_mme des_aller des_vins desso docte fiche_produ hier_le joins la_canti le_rib les_desse les_notic me_les moiti_des notic page_tarif pages_accue
premi_affic premi_pages proch_quand rib secon_vendr suivr_lundi suivr_mercr vins voici_la vous_joins r3: aurez_lundi les_donne suivr_mardi r5: deja_les
"""
