"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: 0ere abidj aerop ait amour anais arrac arrie auber avale bains batim batte bauer bea beche benoi berni bof borne boss bours brass brin buffe bute bœuf
canad cessi chris cimet clini clos compa cordo crete cuve daf debar decan decim decol degat delib dite dormo duran eaux effra eleve embal epluc epoqu espri
etape eue exper explo feux fil fixee gasto genre grain greg guere helas idris instr jet jeter joly jongl kalim lacro laura lavoi lefor legit lents liber lices
lisbo longt louis ludo madri maman mania mecha merca morez morin mots nee negoc nicol nuits oeil optim ouf parc pater peler pensi perio perro pige pince pole
pommi pompi pubs punai quasi rade recol relat renou retab retie robin sangl savon sel sembl semer sent sitot soien soume steph sylva tarde tess tisan toit tps
trous tunis valis venus verge veron verso veule via villa vis vivan a10d14n2o2p21q5r4: repon a10d15o10p11q5r3: contr a10d18o7p3q2r2: dossi a10d19n5o2p6q4r3:
bonne a10d26n11o2p21q6r3: ^_le a10d2n2q4r: toujo a10d3npr: le_temps a10d4n6p11q8r: petit a10d5n6op5q16r: si a10d9n2o7pr: prend a10dnp4q3r: ai_pas a10dp2:
votre_messa a10dp7: tete a10p3: mon_retou a10p4q: ce_momen a11d16n3op9q7: ^_on a11d21n2op20q8r: signe a11d2np10q7r11: premi a11d3n2o2p2q5r5: que_je
a11d3n5o3p10q3: 0_mars a11d4n4op16q9: se a11d4n5o5p14q3: mars a11d6n3p24q11r5: compt a11d9np17: desol a11do24p5q2r: relan a11dp3r: oubli a11o2p: trans_a a12d:
en_occup a12d16n2o3p5q5r3: trois a12d17n10o2p61q17r13: vendr a12d2o2p4q: momen a12d2o3p: a_mon a12d3n3op4q2r: temps a12d3n3op7q3r4: est_en a12d3p5q: jusqu_au
a12d5n5op40q2r6: semai a12d6n5p12qr4: rentr a12d9p3q8: merci_pour a12dp3r14: suivr a13d18n6o2p18q3r2: a_la a13d19q8: ^_c a13d2no2pq2: occup a13d2p14q2r4: fais
a13d2p3: m_en a13d32n6o6p43q18r12: dans a13d3no3p3q: messa a13d53n7o6p33q7r4: tout a13d5n5p5q2: au_0 a13o2p3qr2: que_j a14d12n4p20q7r2: mais
a14d16n9o2p17q5r2: ma a14d24n9o10p45q10r4: le_0 a14d2n3p9r: eu a14d3n2o3pq4: n_ai a14p3: note a15d2p3: de_retou a15d6n3o4p10qr4: direc
a160d61n20o33p135q38r34: je a16d15n3o7p6qr3: ^_j a16d26n11o5p33q10r10: de_la a16d2p4: suis_en a16d3n2o4p4q6: je_n a16d6p15qr2: jusqu a16n2o5p4qr: vous_$
a16nq: en_conge a17d22n4o3p8q4r2: rien a17d26n8o5p17q18r2: une a17dnp12q2: je_m a17dnpq: conge a17p: je_revie a17p2r2: pas_encor a18d5o10pq7: ^_merci
a18d6n2o3p15qr3: trans a19d23n3p15q4: y a19d5p4q4r: atten a2: ^_super ^_un a_mme accor_je ai_quelq atten_$ atten_encor atten_leur aucun_idee avaie_dit
avait_promi avis_$ avis_diver avoca_pour banqu_est bien_vu ca_train cave chez_notre conge_a coura_$ coura_des de_leur debor_$ decid_je delai_$ demai_mais
des_epreu desem desem_pas dessu_$ dessu_elle devai_m direc_est direc_et dit_lundi donc_pas du_servi en_sais encor_en encor_se est_dessu est_les est_moi etran
etre_honne etre_signe garan_rien gripp_$ honne_je ils_m impos_pour insta_j inten je_relan juin_inclu juste_que l_atten l_etran la_cave la_pile la_prefe
le_graph le_rappe le_titre lundi_puis m_avaie m_avait m_est mains_du mais_rien malhe_notre march_je mathi meill_delai messa_a messa_ainsi messa_et mets_des
minut_$ ne_desem ne_garan nous_revie on_regar ont_fait oui_j panne_$ parle_en parti_$ pas_c pas_ouver pas_sur peux_rien piste plein_bilan pour_ces pour_relec
prefe_etre prend_son preve_que propo_et que_des recep_des recto regar_$ remer_je repon_plus repos_et reuni_qu sais_la semai_je serez serve_est somme_debor
son_avis son_temps sur_ma tant_qu te_tiens touch_un toujo_rien trois_piste un_retou vos_propo votre_compr vous_preve vous_serez vue_c y_met y_trava
a20d19n6o22p59q5r21: je_vous a20d23n6p48q7r18: lundi a20d46n12o5p38q32r13: d a20p2: regar_ca a21d31n15o5p20q50r12: il a21d35n14op31q14r10: ana
a22d28n8o9p13q25r2: un a22d56n7op35q14r9: sur a22d5no7p8q11r: je_ne a22do6p27qr8: et_je a23d: ^_bien a23d37n7o15p50q27r7: ce a24d49n11o3p40q29r16: ^_bonjo
a24d51n15o3p40q29r16: bonjo a25d33n11o26p30q17r3: notre a25p2: revie_vers a26d14n4o8p9q17r6: qui a26d31n6o11p21q6r8: avec a26d3p3: vers a26p3: je_regar
vers_vous a26q3: bien_recu a27d29n18o16p27q15r2: votre a27d8nop12q: je_suis a27d9n2o3p15q: suis a27p5: revie a28d25n7o20p23q10r7: mon a28p: des_que
a291d415n106o125p290q177r67: $ ^ a29d2p2q4: recu a29d32n6o11p19q4r10: j_ai a29d34n26op22q5r5: ! a29d7np15: retou a2d: ^_vu abord ainsi ainsi_que atten_le
ca_en ca_march contr_est cure d_abord de_nouve dit_oui et_puis ete_trans inqui_pas inscr je_confi l_envel la_dessu les_avis merci_et mot_a remis rien_d techn
votre_maque vraim a2d10n2q2r: va a2d10n5op3q2: on_a a2d11n2pq2: trop a2d12n6op7r2: samed a2d12no6p5q: maitr a2d12oq4: quest a2d14np2q7r3: ligne a2d16n5o5p4q2:
nous_avons a2d16np15q4r: apres a2d17n2op8q5: part a2d17op13qr2: 0_$ a2d18np7q6: versi a2d2: des_fetes envel tes votre_propo a2d2n: bonne_semai reste_sur
a2d2n2: il_a a2d2n2o2p16r3: dans_la a2d2n2p2q2: dire a2d2n2p3: couco_ana a2d2n2p3q: la_maiso maiso a2d2n2p6r2: seron a2d2n2p7: toute_la a2d2n2q: !_on a2d2n3:
plomb a2d2no3: de_ce a2d2np2: remet a2d2np26q4r8: mercr a2d2npr: jean a2d2nq: a_une a2d2nq3: on_n a2d2nr: !_j a2d2o4p2q2: arret a2d2op12q3r2: 0_janvi
a2d2op2q: que_l a2d2p: la_bonne a2d2p2: n_y saint a2d2p20r2: la_fin a2d2p2q19: compr a2d2p2qr: dans_l a2d2p3: ^_hello hello a2d2p3qr: helen a2d2p4q: epreu
a2d2p5q: comit a2d2pq2: munic preve a2d2pq3r3: elles a2d2pqr3: il_manqu a2d2pr: tout_a a2d2pr2: cinq a2d2q: je_prefe rien_$ a2d2q2: conse_munic a2d2r:
les_meill a2d3: ^_voila a_deja comme_ca a2d35o3p2q3: non a2d3n2: aura a2d3n2q4: ouvri a2d3n2q4r4: celui a2d3n2qr2: ana_! a2d3n3p6q: noel a2d3np2: joyeu_noel
a2d3np3q33: ou a2d3np4r2: bien_cordi a2d3nr: bon_week a2d3o4: cabin a2d3op2q: conce a2d3op2qr: salut_disti a2d3op3qr: disti a2d3p: serve a2d3p2q8r3: le_logo
a2d3p3: ana_on a2d3p3r3: texte_de a2d3p5r9: lundi_$ a2d3pr2: avec_mon a2d3q: faite la_derni a2d3r: le_telep titre a2d4: ce_n ne_pas s_en a2d4n2opq2r: pas_le
a2d4n2p8: ^_couco couco a2d4no3pq2: droit a2d4nop: pas_d a2d4nq2r2: est_bien a2d4o2p2q2: reser a2d4o2q2: pas_$ a2d4p: lire a2d4pqr4: il_faut a2d4r: avec_ma
bonne_recep a2d5n2o6p10qr: nous_vous a2d5n9q: crois a2d5p: la_mairi a2d5p3: mairi a2d5p4r2: photo_du a2d5p5: remar a2d5pqr: camil a2d5q3r10: piece_joint
a2d6n2p2q3: le_conse a2d6n4p15q: heure a2d6n4p2: pour_votre a2d6n4p3q4: souha a2d6np2q4: l_impri a2d6np9q8r8: les_photo a2d6npr: poste a2d6o2qr: confi
a2d6opqr: 0_la a2d6p3q4r10: piece a2d6pq5: la_deuxi a2d7n2o4p4q: 0_septe a2d7n2pq5: deuxi a2d7n2r: parta a2d7n3p3qr2: ^_l a2d7np4q3r: 0_et a2d7o2p6q11r: fichi
a2d7o5q: veuil a2d7o8p6: courr a2d7p9r2: le_texte a2d8n2oq2: maint a2d8n3p3q3r: aussi a2d8nq: est_a a2d8pqr4: les_deux a2d9: tout_est a2d9o11p9qr: ^_madam
a2d9pq3r6: celle a2dn: a_bien equip_est mater a2dn2o2q: ^_votre a2dn2op3: signa a2dn2p: vous_souha a2dn2p2: m_a a2dn2p2q7r: que_le a2dn2p6q2: 0_au a2dn2pq:
voula a2dn2pq2: qui_est a2dn3: artic a2dno: femme a2dno2q: devan a2dno7q: prest a2dnop2q7r2: que_la a2dnop2qr2: mail a2dnp: gripp moi_je a2dnp2q: devai
a2dnp2qr: ne_pourr a2dnp4: le_jeudi a2dnpq: ton treso a2dnpr: a_fait a2dnpr2: ecole a2dnq: un_mot a2dnq2: en_a a2do2p10q2r6: liste a2do4: ^_ne a2do7p2q3r2:
rappe a2dop: qui_n a2dopr: marc a2dp: au_ski ca_m discu douze est_au et_pour honne karim la_commi mille_excus retou_pour signe_lundi ski a2dp11: as a2dp2:
commi vais a2dp2r2: vous_la a2dp3q: votre_relan a2dp3r: lundi_a a2dp4: votre_courr a2dp4qr2: vous_fais a2dp5: lundi_je a2dp6r: avec_la a2dp7: aujou aujou_hui
hui a2dp8: desol_pour a2dp8r: jure a2dpq: bonso_ana j_avais mais_ca met a2dpq2: le_point notre_compt a2dpq3r3: retro a2dpqr: bonjo_camil a2dpr: frere la_reuni
a2dq: juste_la a2dq2: pas_a a2n: ^_mme avec_trois colle_de encor_de retou_a a2n2o2p2q2r2: vous_le a2n2o5p2: infor_que vous_infor a2n2pq: coup a2no: ma_femme
a2no2p4q: que_ce a2no2p7: mort a2nop5: est_mort a2np: la_je soire a2np10r5: proch_$ a2np2: fetes_! pour_lundi propr a2np8q3r: la_premi a2npq: repon_$ repor
a2nq: pas_si a2o: en_cours encor_un qui_prend voudr_bien a2o2: mails a2o2p: bilan a2o2p3: laiss_nous a2o3: et_ne a2o3pq: prono a2o4: dossi_est a2o5: mains_de
a2o6: avec_vous a2op: ^_en a2op2: lache a2opq: trait a2opqr: famil a2or: contr_je a2p: ai_vu assoc_et bien_eu ca_et chaud elle_rentr fais_signe je_vais juris
l_ecole manqu_pas maque_a mon_burea ne_rentr ordi pas_! pas_avant promi_je quand_les s_y se_prono serai_de vendr_je a2p11r: ce_week a2p2: depla_a en_rentr
finan il_ne je_pourr ne_manqu vous_sera a2p2q: il_s la_folie a2p2r: le_direc mes_excus pret a2p2r2: je_les a2p3: ne_se a2p3q: folie a2p4: decis a2p4r2: scann
a2p5: pas_eu a2pq: calme le_photo ne_sais recu_votre a2pq12: pourr_vous a2pq2: arriv_pas a2pq5: bonjo_merci a2pq5r: qu_on a2pr: accor_de encor_sur l_accor
mon_frere a2pr3: jeudi_$ a2pr4: encor_les a2q: a_et arret_$ diver donne_de je_pars moi_le montr_a pars phili relan_je repar_a sur_un toujo_pas a2q2: moi_$
a2q2r3: manqu_encor a2q3: j_aimer a2q5: aimer a2qr: en_train train_de a2r: avaie confi_la encor_tranc le_scann tres_vite a3: a_premi archi au_conse au_servi
autre_suivr avoca_relit ca_des ca_tranq ca_vient conge_du de_lundi de_regar debor_en derri_nous en_atten en_touch fait_suivr l_archi ma_pile mars_inclu
merci_j mets_$ ordre_du oui_oui premi_vue qui_decid redis_$ regar_a regar_votre relan_c relit_encor se_decid tenu toujo_$ a30d84n20o46p46q40r3: nous
a33d13n6o23p21q11r: m a33d60n16o10p46q10r16: du a34d31n5o15p16q12r5: n a35d4p5q: regar a37d69n18op25q28r4: on a37d6n4op9q6r14: encor a38d124n19o16p79q29r19: 0
a39d19n7o4p27q15r22: des a39d47n11o35p24q23r3: ne a39d93n24o9p57q34r22: pour a3d: atten_je du_jour est_super moi_qui pench a3d10n3op4q3r2: telep a3d10no9p3:
a_ete a3d11n2p2q7: impri a3d11nop4q2r2: et_la a3d12n7o5p4qr3: ^_la a3d14no7p12r5: diman a3d14noqr2: voila a3d14pr2: le_reste a3d14q3r23: joint a3d16n3o2p3r2:
hier a3d16p4q5r3: valid a3d17n4o13p4: ete a3d19n6o11p8q3: avons a3d2: en_inter a3d24np10q2r: sur_la a3d2n2pr: vue a3d2n3op3r: ses a3d2n3q2: avait a3d2no2q5:
date a3d2nop4q2: charg a3d2np: mieux a3d2np2q8: avanc a3d2np3r2: sur_les a3d2np4r: compl a3d2op4q3r: bonjo_je a3d2or: quelq_chose a3d2or2: ai_mis a3d2or3: mis
a3d2p: desol_$ a3d2p10r2: jusqu_a a3d2p2: luc luc_$ a3d2p3q: delai a3d2p3q2: ils a3d2p4q: depla a3d2p4r: votre_patie a3d2pq: d_admin a3d2r: parle_avec a3d2r2:
les_autre a3d3n3p3: enfan a3d3n4p2q: belle a3d3n4p3: joyeu a3d3no4pq: monsi a3d3np3: !_! a3d3np5q: ana_je a3d3o2p14q5r3: janvi a3d3o2p2q2: cela a3d3o5p26q5r7:
envoi a3d3op2qr: admin a3d3opq7r: chose a3d3p2: retou_de vacan a3d3pq: conse_d a3d3pq3: ^_bonso bonso a3d3pr: meill a3d4n: on_prend a3d4n5p16q6r2: tu a3d4nq:
nous_$ a3d4nqr2: bonne_journ a3d4op2qr2: les_trois a3d4p2qr2: clair a3d4p7r: avec_les a3d5no11pr2: conta a3d5np6r: le_lundi a3d5p15q2r4: les_texte a3d5pq5r:
point a3d6n3op10q5r: meme a3d6n5pr: a_toute a3d6nop4: est_la a3d6p2q18r7: faut a3d6p2qr: ^_salut a3d7n3q: mot a3d8n3o2p3q3: perso a3d8n3o4p6q2: septe
a3d8p2q10: le_devis a3d8p4q9: maque a3d8p4qr2: alors a3d9n2qr5: accue a3dn2p3r: dans_les a3dn3op2q2: 0er a3dn3opq2: octob a3dnop: vous_remer a3dnop2: cours
a3dnop26qr5: la_semai a3dnp5: ma_colle notre_servi a3dnp8q4: jour a3dnpq: le_mardi a3dnqr: la_main a3dnr: rentr_de a3do: que_mon a3doq: momen_$ a3dp: burea_le
ma_direc a3dp10: ce_soir a3dp2: mille plans sous_l suis_sous a3dp3: accus accus_recep en_depla malad a3dp3qr: la_banqu a3dp4: je_sais a3dp6: les_fetes a3dpq:
inqui a3dpq2: ce_qui a3dq: qui_l a3dr11: ^_voici a3n: derri train_je a3n2op5q: vous_repon a3n2p11r2: je_t a3n2pq: si_le a3n3p3: les_enfan a3n5p2: pour_vous
a3nop11r2: mois a3np2q: notre_direc a3np2r: rentr_$ a3np3: sorti a3np4: eu_une a3npq2r: graph a3o: peu_de temps_$ a3o5: conta_avec prend_conta a3op: mars_je
tranq a3op3q: et_j a3op4q: mars_$ a3oq3: voudr a3p: idee l_envoy oui_je resea sais_plus tete_je vous_redis a3p2: a_vendr repre_le sorti_de votre_deman
a3p2q12: avant_de a3p2q2: pour_vendr a3p2r: chacu a3p3: et_c nous_accus recep_de a3p3q: ai_bien a3p4q2: ordin a3p6r: laiss_moi a3p8q: avant_la se_reuni a3pq:
encor_le occup_des a3pr: doit_encor a3pr2: vite a3q: ^_a atten_toujo garan on_atten somme_en a3q2: ^_impos a3q3: n_arriv a3q4: ^_petit a3qr5: faut_que a3r:
ca_avec relec a4: ^_toujo ana_bien inclu_je occup_$ ok_merci relit rien_n trans_au vous_tiens a42d40n24o10p47q18r11: au a43d70n6o2p30q26r3: c_est
a44d19n5o14p39q14r4: ^_je a44d72n6o3p32q28r3: c a47d107n31o7p72q36r26: l a47d23n2o3p20q8r3: ca a49d43n11o17p21q8r13: ai a49d79n17o7p96q32r46: les a4d:
au_burea l_ai patie_$ a4d10n2p2q3: cote a4d10n3op16q4r4: cordi a4d11no17pq3: vos a4d11r13: voici a4d12np12qr11: pour_les a4d12o2p2q13r: devis a4d12o4p7q4r7:
donne a4d13n2p15r2: donc a4d14o7p4q5: de_notre a4d14p27r: soir a4d14pq2r: prefe a4d16n2op15q2r: sans a4d2n2o7p: ces a4d2n3: a_parti a4d2n5o5p3: infor
a4d2np2r3: mon_assoc a4d2np4q5: peux a4d2nq2: montr a4d2nqr: main a4d2o: peut_etre a4d2o13p3q9r4: deman a4d2o3p6q2r: a_ce a4d2o5pqr: a_notre a4d2p34r2: demai
a4d2pqr: tranc a4d3n2o3p3: de_mon a4d3n2op2q3r: quelq a4d3n2p4: on_est a4d3n3op2q2r: aux a4d3n5o2p3: ont a4d3np5qr: la_rentr a4d3o: a_ma a4d3o12p: de_m
a4d3o2p7qr: sa a4d3p: ai_fait l_insta a4d3p2q: insta que_les a4d3p3qr: banqu a4d3qr: ok a4d3r2: l_ordre a4d4: puis a4d4n2p2q2: ouver a4d4n3p28q2r3: fin
a4d4n4pq4r2: tres a4d4opq2r: fourn a4d4p4: signe_$ a4d5n3p: bises a4d5np18r4: end week week_end a4d5o2: aucun a4d5o2pqr2: doit a4d5p2q5r: qu_il a4d5p2r:
est_pas a4d5p3q: avec_le a4d5r2: ordre a4d7n10p3q3r2: l_equip a4d7pq3r2: pour_l a4d8n3o3p8qr2: nos a4d8n6p12q2r2: journ a4d9np5q9r4: logo a4d9p2: ^_oui
a4d9p2q3r11: deja a4d9p8qr2: bien_a a4d9q: propo a4dn2p2: eau a4dn2p6: cette_semai a4dn2pq3r: la_compt a4dn3p2q: le_maire maire a4dnop: direc_$ remer
a4dnop5r: la_direc a4dnp2: l_eau parti_de a4dnp8qr: lundi_0 a4dnpq: ne_peux panne a4dop22qr9: vous_l a4dop2q: avais a4dopr: a_pas a4dp2: 0_je a4dp4: venda
a4dq: ^_ok a4dq3r: une_fois a4dq3r2: dois a4dqr2: je_dois a4n2p3: la_$ a4no: est_entre a4npq: mardi_et a4nq: en_panne a4opr: redis a4p: je_repre a4p18r6:
semai_proch a4p2q2: impos a4p3: les_venda momen_la a4p4: une_minut a4p4r: est_chez a4pqr: la_relan a4q: tant a5: de_patie merci_ana on_revie pile suivr_a
tiens_au a50d26n8o3p17q12r5: bien a51d37n23o16p29q37r10: que a51d39o21p11q25r4: merci a51d40n8o15p28q11r12: j a5d12n2o2p12q5r2: derni a5d12p3r3: accor
a5d13p25q2r7: texte a5d14n3op3q6r8: sont a5d14p2q2: pas_de a5d17n12o4p12q7r5: passe a5d17n2p5q10r7: dans_le a5d17n7o10p9q5r2: comme a5d18n6op4q2r3: reste
a5d19o11p14q4r2: madam a5d29n2p10q3r4: bon a5d2n3p3q2: etait a5d2n3p5q6r7: arriv a5d2n5p4qr: salon a5d2n5pq2: march a5d2np2q4: et_il a5d2np7: ^_desol
a5d2op2q: nous_somme a5d2opq2: ^_ca a5d2p2r2: je_l a5d2p6: ^_pas a5d35no13p8q7r5: par a5d3p: touch a5d4n5op24q6r6: ici a5d4oq3r2: il_est a5d4p5r: excus
a5d5n2p11r2: colle a5d5n4p2r3: mme a5d5n5o2p14q4r5: chez a5d5n6opq2r2: trava a5d5o2p2q: somme a5d5p3r: recep a5d6n6o4p20qr3: sera a5d7n3p14q4r: juin a5d7noq4:
un_peu a5d7np13q4r: 0_juin a5d7o3p13qr: laiss a5d7op7qr2: sous a5d9n11p3q3r3: equip a5d9n6o2p3r2: depui a5dn2p17q5r3: t a5dn2p2: super a5dnp: lui_qui a5do5p4:
jurid a5dp4: leur a5dp5: minut a5dq: est_juste a5n: au_coura a5np: est_lui a5np5: plein a5o5: les_mains a5o5p2r: entre_les a5o5r: mains a5p: a_tete est_note
retou_au tete_repos a5p2: repos y_mets a5p3: servi_jurid tout_ca a5p5: en_plein a5p6: la_tete a5pr2: fais_suivr a5q: serai_en a5q3: compt_$ a6: conge_jusqu
possi_$ tiens a60d72n11o11p35q28r5: pas a65d85n19o34p84q25r20: et a6d10p7q2r: a_vous a6d11o4p3qr2: le_dossi a6d13nop5q3r3: salut a6d21n3o21p11q4: ^_nous
a6d2n3o2p4: mets a6d2n3o4p3q: ^_notre a6d2no2p35q3r12: proch a6d2np5q16r: pourr a6d2op5q3r6: manqu a6d2opr: avis a6d2p10r4: je_te a6d2p2q3: decid a6d3:
merci_! a6d3n3p2q: vu a6d3n3p4q12r2: parle a6d4o3p3q2r2: n_a a6d5n4o3q5: dit a6d5oq5: peut a6d5p: malhe a6d6n6o10p8qr: cette a6d6no5p3q6r: fois a6d6o2p2qr2:
inter a6d7n3o8p4q5r: conse a6d7p11q2r: reuni a6d8noq4r: peu a6d9n4op6q2r2: et_le a6dn8p2qr2: vient a6dp2: ca_$ a6dr: debor a6n: est_sur a6np3qr: en_parle
a6nq2: ^_si a6o12p: notre_avoca a6p: bien_note en_repar merci_je note_merci a6p2: retou_le a6p2r: mais_je a7: je_trans que_possi retou_$ vous_des vous_oubli
a76d161n48o37p131q70r39: la a7d: ai_trans inclu a7d10no2p2q4r4: autre a7d11n3o4p6q2: du_0 a7d12n11o17p12q2r2: toute a7d12no2p3q10: envoy a7d17nop9q4r4: sur_le
a7d21n5op6q3r: a_l a7d22op6q9r6: pour_la a7d25p2qr: oui a7d2n5o2p7q: lui a7d2np3q6r: possi a7d2nr: dessu a7d2p2q9r2: quand a7d3: ca_a a7d4npq: repar
a7d6no5p2r2: etre a7d6o4p7qr3: mes a7d8n5p10q: fetes a7d8o17p4q6r3: merci_de a7d9n6p2q6r: juste a7d9p2r: n_est a7dnp4q5: serai a7dp: j_en a7dp2: je_fais
a7dp6q: sais a7dr: temps_de a7n2p2: !_je a7np3r: coura a7op2: repre a7p2: je_serai a7pq: en_ce a8: j_atten a80d104n39o55p173q79r35: vous
a80d141n28o20p61q61r21: est a89d73n13o26p45q38r19: en a8d12n3o2p5qr3: assoc a8d15n5p32q8r15: mardi a8d16n2o16p16q26r6: me a8d19n7p16q10r7: bonjo_ana
a8d20n5op7q2r3: fait a8d21n4o5p8q10r2: s a8d21n5p18q15r11: photo a8d24n2o2p23q7r7: pour_le a8d26n3o3p10q6r5: deux a8d2o: merci_$ a8d2p3qr: on_en a8d4no18pq:
avoca a8d5n6o2p2q2r: nouve a8d6n2o6p6q2r3: entre a8d7o4p9q2r: le_contr a8d7p5q10r2: qu a8dnp: eu_le a8np3qr: train a8p: oubli_pas a9: encor_eu recu_je
recu_merci a95d199n51o42p152q83r41: le a96d140n45o46p74q36r23: a a98d127n44o70p91q69r31: de a9d13n16op10qr2: !_$ a9d13n8p13q9r: elle a9d14n7p35q9r9: jeudi
a9d16n3p7r2: parti a9d16n5p11q11r8: de_l a9d21n4o7p14q7r2: moi a9d22n4o30p33q15r7: plus a9d2np2: ne_vous a9d2o4p8q3r2: de_votre a9d3n2o2p12q3: servi
a9d3n3o4p8: son a9d3npq: et_on a9d4o2p22q23r: avant a9d5n3p14qr4: te a9d5p5r: patie a9d9n3p8q: burea a9dnp17r2: promi a9dp8q: m_y ad: ^_aucun ^_des ^_deux
^_mes a_s agree_mes allon appor arriv_que artic_0 assoc_en assoc_est atten_la au_cabin au_dessu autre_$ bien_de bien_parve bises_$ blaso bonjo_c bouge boulo
ca_va cause cherc_les chez_le cinq_minut cleme clien_je comit_des crech d_y de_conge de_franc de_vendr debat depui_diman depui_lundi des_inter dessi dessu_en
deuxi_versi dire_qu donc_je doute doute_que droit_photo du_cabin en_comit en_equip en_paiem en_vacan enreg est_que et_bon et_moi evier excus_je excus_l
fait_comme fait_tourn fetes_$ fichi_$ fisca formu_il gens hamon heure_la hui_$ indes inspe inter_nous isabe jardi jean_marc jo_$ journ_! jusqu_en l_assur
l_avoca la_crech la_perso la_redac la_techn la_vitri laure_$ le_cure les_gens les_inscr lille_et logo_c notre_banqu nous_passe okafo oubli_de parti_au pas_moi
pas_te passo pc photo_dans poste_le pour_tout premi_etage prets_$ promi_les puis_le que_lundi que_t quent qui_ne redac refer_0 reuni_du salon_je si_les si_tu
signe_je silen_entre sinon_je soir_ce son_accor sont_ouver souha_un suit_le suivr_au tes_quest texte_que touch_a tranc_je trois_assoc trois_repon vacan_et
valid_le verra veuil_agree vous_en vous_inqui weber ad10n2p6: tout_le ad10n5o3p3q12r: que_vous ad10p: vert ad10p2: hier_soir ad10p3: est_parti ad11n3op3q4r4:
ferme ad11o2p13q: vous_avez ad11pqr12: ci ad12n4q4r: ancie ad13n2pq6r9: trouv ad13np3q3r4: la_page ad14no2p15q4: avez ad14nq3r5: a_0 ad14o17q11: factu
ad14o4p3qr: suite ad15n3p3r: ce_matin ad15oq3r: h ad15q3r: 0_h ad17q: pour_nous ad18n4p23r3: matin ad2: 0_sans a_table ai_montr appel_moi assoc_$ brigi
de_vacan decid_de depui_0 du_devis elle_nous en_reuni equip_et est_malhe est_une haut inter_$ inuti_de le_serve mais_c merci_beauc on_s paiem pied pis reten
sous_la tampo verte vitri voila_$ ad23n3p5q7r5: page ad28op2q4r4: 0_0 ad2n: !_bises d_autre on_reste ad2n2: nous_seron ad2n2o: perso_ne ad2n2p: vous_dire
ad2n2q: vous_ne ad2n3o4p3q8: il_vous ad2n3p2q118: ? ad2n4p: que_tu ad2no: retra ad2no2q: perri ad2no2q2: et_de ad2nop2: de_ma ad2nopq: charg_de ad2noq:
ai_rien ad2np: parte ad2np13q2r2: fin_de ad2np20q5r6: d_ici ad2np3q: presi ad2np4qr: lundi_et ad2np8r: ce_sera ad2npq: amica la_mise ad2npqr: bisou ad2nq:
est_tres ad2nqr: du_lundi lundi_au ad2o: inuti ad2o2: conti ad2o2p3q: madam_nous ad2o2p4qr: decem ad2o4p3qr2: assur ad2op2q3: d_un ad2op3q: 0_decem ad2or:
l_ateli pour_une ad2p: celle_avec de_prese diman_0 exami le_tri on_y perso_n plus_perso tri ad2p2: absen ca_ne le_petit par_le ad2p2q: et_un tourn ad2p2qr:
janvi_$ ad2p2r4: la_carte ad2p3r: la_repon ad2p4q2: les_fichi ad2p4q2r2: l_envoi ad2p5: silen ad2pq: ana_le me_charg ad2pqr: les_menti ad2pqr2: coule ad2pr:
diman_et mette ad2q: du_fourn ouver_du ad2q2: ensui envoy_a resse ad2q2r3: celui_de ad2qr: julie paren ad2r: parce ad2r2: ana_voici ad3: 0_elle accor_sur
carre facad la_facad la_refer ligne_$ nous_en olivi qui_suit suit toute_les vert_$ ad3n2: coupe ad3n2o2p2q: que_nous ad3n2o6: jamai ad3n2op2q2: beauc
ad3n2opr3: clien ad3n2p2q2: ^_ana ad3n2p2q6: ^_il ad3n2p3qr2: chant ad3n2pq3: seule ad3n2qr: agenc ad3n3o5p4q: ^_mon ad3n3o8p4q: de_vous ad3no: par_la
ad3no2p6q2: nous_n ad3nop4q: n_avons ad3np: siege ad3np2: boula le_nouve ad3np2q: bonne_fetes l_a ad3npq2: plais ad3npq4r: formu ad3nq2r3: quatr ad3o12: de_ne
ad3opqr9: fiche ad3p: au_telep du_burea feu_vert l_heure le_papie longu respe vendr_derni ad3p2: feu ad3p2q2: fils ad3p3: agree le_faire ad3p3qr: ana_merci
ad3p6q2r2: secre ad3pq: pas_l ad3pqr: legal menti_legal ad3pr2: mes_salut ad3q: devis_est docum pharm ad3q5: le_site ad3r: au_vendr est_d ad3r2: d_accor ad4:
l_unani malhe_pas tel_quel voila_le y_aller ad4n: ^_bon ad4n2: que_c vote ad4n2opq2: prese ad4n2opr: ateli ad4n2p2q9: quel ad4n2p3q2: ana_j ad4n3op: fille
ad4n3p: ma_fille ad4n4: la_bouti ad4n9p2r: toute_l ad4nop2: lyon ad4nop5: ^_ce ad4nopq2: mise ad4noq2: mise_en ad4np: papie ad4np2: sur_l ad4np3q2: ^_comme
ad4nq2r3: polic ad4o: pas_je ad4o3p13r: faute ad4o3p5q2: comma ad4op3q16r: ce_que ad4p2: l_assoc ad4p4q: bonjo_madam ad4p4qr2: table ad4p5q: le_burea ad4p7qr:
pluto ad4p7r2: est_dans ad4pq: salut_ana ad4pq2r: chere_madam ad4q: pardo tout_ce ad4r11: joint_les ad4r4: joint_le ad5: je_crois non_on refle unani ad5n:
0_on ad5n2q2: sinon ad5n3p3qr2: esper ad5n4: bouti ad5n4q2: voir ad5nopq3r: menti ad5np3q2r: tous ad5nr: beau ad5o3q2: s_il ad5opq6: site ad5oq: ^_maitr
ad5pr: b ad5pr5: drive le_drive ad5q: h_a ad5r3: aller voici_les ad5r9: en_piece ad6n2o2p16q7r3: ^_vous ad6n2r: refer ad6n3p7q4: faire ad6n3q: il_y
ad6nop2q6r2: appel ad6npqr4: 0_a ad6nq6: le_lien lien ad6p2: repon_a ad6p2q2: tombe ad6p2q4: dont ad6p2qr5: carte ad6q: page_d ad6r: dossi_parta ad7: tel
ad7n2pqr2: ^_les ad7n3op7q2r2: ^_chere ad7n3op7q3r2: chere ad7n3pqr: est_le ad7n6op4q3r3: chang ad7np2q4: on_ne ad7opq3r: de_0 ad7pq2: franc ad7q: d_accue
ad8no2p4q2r: depos ad8no3pr: vous_ai ad8o2q3r: nom ad8p4q2r3: mettr ad8pq2: notre_cote ad8r10: ci_joint ad9no2p2q5r: avoir ad9o2q8: la_factu adn: ^_jeudi
^_nos a_dit cote_de de_mardi faill fetes_et four l_artic prend_la six trop_de adn2: equip_! l_agenc petit_mot adn2p5q: ^_vendr adn2pq: je_voula adn2pq2:
sur_mon adn2r3: l_accue adn3p: elle_a froma adn3p2: a_eu adn3p2q: chez_nous adn3p3q: ^_ma adn3r: etage adn4p: adore adn7q: info adno: de_lyon adno2p14r4:
et_vous adno2q: plus_de adno5q: annon adnop: derni_$ adnop2q2: le_0er adnop4: pris adnoq: si_vous adnp: cherc et_a le_retou mon_cote syndi tres_bien vrai
adnp2q2r2: salle adnp2qr: termi adnp2r2: la_salle adnp3: end_$ pense adnp4: avons_pas adnp6q3: je_me adnp7: inven adnpq: assis lille pourr_pas rien_de adnpr:
le_salon adnq: 0_octob avec_notre la_nouve peux_pas adnr4: la_moiti moiti ado: anne casta casta_$ de_le et_mon l_entre monsi_nous r saura suite_$ ado2:
ce_dossi madam_monsi ado3pq2r2: veux ado3q: recla ado4pq2: plus_$ adop: fourn_$ ira madam_votre adop2r: court adop6: ^_laiss adop7q: commu adoq4: m_envoy
adoqr: ana_c adp: 0_nous ^_malhe ^_oups as_pas atten_du bat ca_ira ce_dont consu contr_a cuvee deux_premi donc_la donne_son du_siege fois_c geome gere
la_commu la_gripp lui_meme mardi_derni mon_chef oups prets recu_le remar_$ rendu rentr_des repon_du reuni_lundi sous_reser sur_son tourn_a tout_de verdi
vu_passe adp11: retar adp2: bande bruno burea_de desol_je mon_fils sais_que t_as adp2q4: monta adp2qr: ferai recup adp2r: chef adp3: courr_du ne_sera soir_et
adp3qr3: portr adp3r: mardi_0 vendr_de adp4q3r: ici_vendr adp7r5: mardi_$ adp8q5r: parve adp9q2r5: la_liste adpq: a_lille ana_la denis denis_$ dr lundi_c
on_fait adpq2: joli adpqr: dis adpr: mon_colle temoi adq: !_c au_premi ensui_$ envoy_le fils_$ franc_et jacqu laure les_droit madam_j princ qu_en rapid
servi_compt ville y_en adq2: conne ils_sont qui_se adq2r5: celle_de adq3: on_se qui_s adq4: de_signe adqr: est_encor notre_ancie adr: celui_du chose_de dsl jo
marin mis_les photo_sur repon_dans samed_et an: 0er_septe ^_chez ^_une a_passe a_signe a_trouv aille ancie_prest au_0er burea_sont coinc coinc_$ conge_mater
de_son douce douce_$ du_0er du_solei et_sans etonn etonn_pas fait_faill four_est hier_il inven_$ jai la_froma la_retra la_soire la_treso le_camio logo_dessu
mars_et mme_perri moiti_de monsi_petit ne_decro noel_a nous_avait on_nous pas_ouvri pas_que peu_$ possi_cordi septe_on solei son_burea suis_a surem trava_$
tu_te vendr_nous venir visit vous_etonn an2: agenc_de est_maint je_mets nos_burea plomb_vient sera_ferme an2p: enfan_ont an2p2qr: on_vous an2pq: gros an2pr:
t_ai an2q: bonjo_a œil an3: juste_pour le_plomb mot_pour an3op2q3: conna an3p: camio elect joyeu_fetes an3p3: que_notre an4p2q: au_salon ano: notre_assoc
ano3p3q: pere ano4: de_comme anor: depui_le anp: du_coup encor_une fait_l journ_a la_trans profi salon_a un_petit anp2: a_pris et_que juin_et pu semai_de
anp2qr: patro anp3: ca_le elle_vous vendr_mais anp3qr: penda anp5: semai_$ anp6r: gener anpq: octob_$ anq: coup_d d_en d_œil gros_bisou mais_le pleur anq3r:
le_formu anqr: a_tous anr: decro la_patro ao: ^_n a_etre a_mes avert bilan_$ ca_c ca_reste chose_je compe conse_$ conti_de d_avis decem_je direc_pour dit_$
dit_non dossi_$ en_octob est_inuti habil insis le_harce le_mois part_$ repon_sur vous_veuil ao2: ^_monsi annon_que fois_pour rappe_$ ao2p: diman_je me_relan
ne_me ao2p2q4: avant_le ao2pq: affai ao2q: ai_le ao3: harce_$ suspe ao3pq: mon_pere ao4: tribu_de ao4p: ai_la ao4p2q3: de_me ao4r: harce ao5: relan_$
vous_annon ao6: le_tribu ao7pq: sujet ao8p: tribu ao9: forme aop: garni messa_le nombr remer_de aop2: engag aop3: ecris aop4: liste_$ aop42r11: aurez aopq:
serie aopqr: deman_a aoq: avons_bien date_du occup_de aoq2: s_occup ap: !_nous ^_bonne a_cherc ai_comme aime amiti atten_que au_calme au_diman belle_journ
bertr bonjo_bien bruno_$ carto check circu colle_est colle_et comme_et compl_sorti compr_bien copro coup_je cours_le dans_ma de_resea de_suite deblo delai_de
derni_et derni_ligne des_cuvee des_petit desol_ana direc_finan direc_valid du_conse du_syndi elect_du elle_qui en_avanc en_charg en_discu epreu_$ est_ma
et_revie etait_compl etait_en etien etien_$ eu_un ferai_le ferme_de folie_ici hospi ici_c il_n impos_avant ira_mieux j_aurai j_te je_devai je_ferai je_sors
jeudi_avec l_aime l_ordi la_bande le_delai le_feu le_treso lea les_lieux lieux ligne_droit m_etait ma_liste maire_est maire_signe maud me_fais mille_fois
minut_cette n_oubli navre ne_te noel_! non_je notre_atten notre_juris notre_photo notre_secre ont_la opera ordin_je pas_les passe_en patie_je patro_$ paye
petit_contr petit_je petit_qui peux_m plus_longu plus_vite point_de pour_ca proch_avec quara que_jeudi regar_les relan_le relir_tout rentr_jeudi rentr_que
reser_de retar_je retou_mardi reven reven_vers rien_avant rien_pu rober rober_$ sa_signa salon_jusqu sam sans_ordin servi_conce servi_finan signa_pour soire_$
sorry sors suis_au sur_nous t_ecris t_envoy t_inqui te_l telep_je terre ton_messa un_salon une_repon une_semai vas vendr_desol vous_revie y_mettr zut ap10r:
fin_du ap10r2: du_mois ap16r6: l_aurez ap2: a_lache casse cette_fois deux_semai est_malad jure_$ la_decis le_compt le_servi le_train les_plans les_vacan
leur_repon lundi_mais maiso_je mardi_pour mort_je ordin_est pas_oubli patie_nous plein_inven repon_vous retou_lundi suis_sur te_fais toute_mes vendr_pour
ap25q2r4: au_plus ap2q: ^_avec apres_$ bloqu chez_l je_lui mon_ordin proch_je ap2q2: clotu ap2qr: de_semai ap2r: promi_$ relir ap3: demai_je fais_ca la_varic
parol pouvo_vous pris_du sa_versi suis_dans varic ap3q: qui_a ap3qr: vendr_et ap4: du_retar lundi_sans pouvo reuni_le ap4q: trans_le ap4q3: tient ap4r:
promi_jure ap5: ^_promi y_colle ap5qr3: vous_donne ap5r: end_et mois_$ ap9r: t_envoi apq: de_dire depos_les detie detie_les es il_en notre_graph qui_detie
rende rende_vous revei t_es apq2: c_etait les_maque apq3: est_elle apq4: de_jeudi apq5: leque apq5r: si_la apqr: aurai apqr2: jeudi_de apr: de_nos envoi_dans
ici_le je_le la_fais lundi_proch passe_la passe_les voie apr2: carte_des elles_sont apr3: avec_mes fiche_des apr7: les_fiche aq: 0_c ^_tant avanc_$ avec_plais
bon_signe ca_s cale compt_pour copai d_arriv decid_il depen devan_l dire_oui diver_$ du_comit du_nouve en_arret en_trois encor_la est_calme est_notre fois_par
fourn_les graph_qui je_signe jour_de jour_du jour_et l_ordin le_princ mais_pas me_conne munic_se nous_ouvro ouvro ouvro_le pars_en pas_tranc pere_a phili_$
photo_en planc plus_bonne premi_coup que_sa resse_a si_c suivi tant_que tombe_en trava_a trois_autre usage votre_cote votre_date voula_vous vous_bien œil_c
aq2: me_deman aq2r: taill aq2r2: le_premi aq3: de_valid aq4: me_le aq5: ?_merci aq6: ^_avant aqr: 0_merci chart la_chart la_coule les_fais logo_en meme_si
paysa votre_mail aqr2: bonjo_j ar: ^_logo a_plus a_tres ai_que ai_un alors_ne antoi autre_et beau_trava bios bon_coura de_tout des_halle deux_autre deux_derni
direc_du est_deja et_qu halle halle_$ helen_$ inter_je je_recup je_veux l_inter le_fourn les_bios manon noms opere parti_a pas_tout pas_vous pli quand_la
quant_au qui_manqu qui_rentr range te_redis texte_pour theve tranc_entre ar2: quant ar3: 0_les les_polic trois_premi ar7: voici_deja d: 0a 0f0ab a0 aband
abime abste actua adjug adopt adult aebis agnes alert alpha anima annec annex antan ape appre appro arbor arc arist asso assor augus aval axel barda basel
bavet be beaux bened besna bio bloc blond board bob brief broca bruit brunc brune brush buche buvet bye caban calen campa capot carsa celin cent cerem cgv
chano charp chatb chate chemi chevr ciao citat cloch coche code coher colin confr connu conqu coope coque corte coudo cour couro creme croir croqu croya damie
decli defav depli deser deven devez devon diffi dinan dispu dons dorme doue dumen e ecart echal effec eglis empla envir erron escal etudi exist exped expir
faceb facil facte farid farin fauch fax feder ferie fermo fidel filme fissu flyer foot forum fred fresq frett fribo ftp fuir gaby galet gambe gemei ginet
girar grang grass greff greni gris hiver homme hopit hormi hove hygie ile incha incid infre ingri integ inver itali jaune jetez jf jf0 jm josia jourd jtouc
jumea k kbis kerbr kerdr kergo kessl kev latin leade lebru levai libel lie ligna linte lisib lit login loin loire loisi lourd manso margu marro mas match
maugr maure max mayo medec melan menar meres miche min modul morea morva mouet moyen nadia naima naqui natur navet nolwe notee objec oblig ocre off offre
ortho ottil ouvra pain palet parli pause perdi perra petri phras pista pitie plint png poire poiss polos ponce pouva previ prior prive prof pur purem quai
quels quere radio ral rale raler ras ravie raye recyc redig rejet relus remy renco renne repet resul rever roche roger ronds royan ruiz sabri sage samir sauce
sauve scept sedul seigl sete shoot soin sonne sorta sourd sousc spams speci squel srl ste story sulfi swiss tabar tanto tarte tasse teled tels tendr tenez
tenue there tiret torch tot trent tromp truel tunne vache vagab valle valmy van varia verre vigne vinai vir visa volet volon voule vues we wifi www x0 yanis
zinc œuf œuvre d10: nous_convi d10n2o2q: lieu d10pqr2: 0_le d10q: est_bon d11npq5r2: en_ligne d11nq2: l_ancie d11o4p: nous_ne d11pq: oui_pour d12: pouve_lance
rien_a d12n4p2q4r: numer d13n2o18p8q2r3: adres d13np4q4: la_versi d13p: bon_pour d14: convi d14p: ^_non d14p3r: relu d15np6q3: final d15p: on_garde d17n:
lance d2: 0_aout 0_lyon 0_m0 0_pas 0h_0h0 0h_le ^_allez ^_ben ^_enten ^_et ^_voir a_ajout a_droit a_valid a_vote accep_le adres_c agenc_merci ai_envoy ai_fini
ai_repon allem alors_on alors_pour ana_nous ancie_adres annul_la apres_en attes_de au_courr autre_on avec_paul avoca_a avons_decid avons_exami bien_devou
bon_$ bon_sauf bonjo_maitr bonso_camil burea_s ca_rien cache cache_de carre_sable cdlt cher cher_pour chum colis com confi_que convi_vous coqui_acceu cote_c
crois_bonne crois_que dates_$ de_budge de_meme de_suppr deux_coqui deux_maque deux_remar deuxi_propo devou_horte devri_deja devri_le dirai_une dites_moi
donc_ca dont_nous dossi_par dropb du_cache du_direc ecout en_aout en_avoir en_passa en_passe en_un encor_pour enfan_et enlev_celle enten_pour est_de est_nicke
est_signe et_poste et_revet ete_refus ex exemp_signe f_0 fait_$ fait_0 fait_lire faute_dans fevri_est fichi_sur fleur fonce fonce_$ franc_ca garde_les gardi_$
gliss_dans grand_$ h_je h_le habit horai_pour il_accep image_sur impec_$ intra intra_fr jerom jerom_$ jeudi_0h jours_ouvre juin_donc l_exemp l_habit l_origi
la_fiche la_formu la_porte la_poste la_refon la_seule laito le_carre le_courr le_laito le_matin le_mettr le_notai le_pied le_siege le_sloga le_tirag le_voir
lectu_atten les_colis les_repon lien_vers logo_sur lol m0 madam_apres madam_veuil maint_le maint_on maitr_d maitr_pardo matin_par me_convi meme_s mer
merci_encor merci_pas metre mettr_sur milie moi_si mon_chum montr_ca munic_a newsl_$ newsl_0 ni_l nicke_juste nom_du non_0 non_final non_le notai_a nourr
nous_avez nous_on nous_renon nous_resse numer_est numer_siret odile_$ on_dirai on_enlev optio_maint osteo ouvri_$ page_$ page_conta par_carte par_me par_sms
parap_$ pardo_madam part_ca parti_hier parto_et pas_du pied_de plus_chale plus_inter porta possi_pour pour_faire pouve_donc pouve_impri pouve_le prefe_garde
prefe_le prix_et propo_$ propo_n que_plus quest_$ re_bonjo redir_$ redir_c ref_0 refon refus_$ rejea rejea_$ relu_avec renon repar_sur repon_tardi resse_pas
reste_du reste_est revet revet_du rubri s_ecrit sable sans_la sauf_le septa septe_a signe_est site_$ sloga_$ sms soir_la solen sombr somme_plus sophi_$ souci
suiva svp_on table_dont teint telle temps_passe texte_sur trois_veget trop_cher trop_pharm trop_sombr tva_intra un_ni un_seul une_autre une_faute une_lettr
une_virgu utili_le va_$ valid_de valid_par veget_$ vendr_0h0 vers_les vert_et video_$ vin voila_c voila_je voix_contr vote_hier votre_bien votre_ecout voulu_$
vous_ouvri vue_le y_figur y_va d22pr2: garde d2n: a_dix de_telep falla la_quali le_chien mal prevu_le sept telep_ne vaut vieux yann d2n2: la_terra patri
d2n2o2pr: mari d2n2p: etais d2n2p2q2r: elle_est d2n2p3: prevu d2n2pq2: grand d2n2pqr: ma_mere d2n2r: chat la_fete d2n3: l_inaug d2n3pqr: chien d2n3q: allez
d2n3r: des_tanne rue_des tanne d2n4p: passe_le d2n5: demen d2n5r: fete d2no: coord votre_trava d2no2: quali d2no2pr: mon_mari d2no3p2: 0_mai d2no5p10qr: recev
d2no5p3: nous_a d2nop: chois d2nop2qr: proce d2noq: et_perso novem d2np: belle_fetes film vous_avoir d2np2: aussi_$ moi_pour d2np2q: de_journ d2np3: journ_$
d2np8r: jeudi_et d2npq2r2: les_0 d2npr: cuisi d2nq: nadeg d2nqr: bas d2o: annul aout_$ confo donne_pas est_non et_tout factu_est fond hier_$ prise reali
suis_pas tardi toute_vos d2o2: a_nos d2o2pq: p d2o2q: ecriv d2o3: est_desor recom d2o3p4: prie vous_prie d2o5p: retir d2o5p4q: et_nous d2op: ^_suite de_repon
par_telep d2op2q: tradu d2op6r2: huit d2oq: svp d2oq2: factu_0 d2oq3: suffi d2p: a_tirer aurel avez_notre bon_a bonne_$ broch burea_$ conve_au deja_tout enten
est_preve et_trois file gardi j_etais kerme l_un la_fabri la_kerme le_trois lucie lundi_en lundi_les ou_par par_courr par_notre perme samed_0 sandr_$ seul
soumi sous_les touch_plus valid_vous virem_de voulu vous_retou d2p2: a_chang bonjo_le dirai le_mercr pas_possi pas_une relu_les vasse d2p2q3r: an l_an d2p2r:
fabri sandr d2p3: d_agree du_chant enver d2p3q: vendr_c d2p3q2r5: tarif d2p3q3r2: veut d2p3r3: les_tarif d2p4: le_silen prie_d d2p4qr: toi d2p8: la_journ
d2pq: chequ image le_regle origi passa secre_de tous_les d2pq2: assez bonne_fin d_apres frais moins d2pq2r: attes d2pq2r2: il_me d2pq3: ajout d2pqr: l_attes
d2pr: l_autre tour d2pr2: d_etre je_repon menu d2q: 0_l au_lieu bien_le bouto dites et_voila factu_a fini gille googl ht il_te illus le_docum maque_nous
moi_au pardo_pour publi_$ que_deux regle_par remon subve suis_un tva_est uniqu v0 versi_bleue d2q2: en_0 modif plus_grand d2q2r: blanc d2q3: 0_exemp exact
d2q3r3: par_contr d2q4: norma d2qr: en_bas vire d2r: 0_avec 0_photo ^_alors ^_re ai_depos contr_0 contr_le cordi_mme h_ferme horte la_b le_menu les_credi
les_statu re sont_dans statu telep_0 trouv_en va_pour d2r2: logos pj valid_pour d2r3: 0_est d2r4: desse d3: 0_! 0_voix 0h0_0h ^_apres ^_franc ^_nicke ^_prene
a_gauch acceu ai_relu ai_verif allo_ana ancie_logo apres_lectu aura_lieu avec_un avons_final ben chale_$ convi_$ dates de_factu de_maint de_newsl de_page
de_prefe de_tva de_video depar derni_par elle_n empor est_beau est_oui et_n ete_regle factu_c final_nous final_on garde_le gauch gliss goff hesit_$ impec
impri_! je_viens juin_a juste_le l_empor lance_$ lance_la le_goff le_mot les_dates lyon_$ m_aviez majus mouli ne_prend ne_somme non_pas nos_horai notre_logo
nous_parto on_laiss ont_ete oui_$ oui_0 parfa_pour parto_sur passe_$ passe_de poste_$ pouve_publi pouve_y prefe_la prend_pas prene_la quest_0 ref refle_nous
samed_0h samed_de siege_a sloga sophi surto tirag tombe_la tout_depos valid_$ veget versi_0 versi_b veuil_trouv viens viens_de vos_quest y_sont d37q5:
vous_pouve d38pq8: pouve d3n: bouti_en chale coqui fetes_a ident ne_souha odile rue_du souha_pas d3n2: annee_$ terra d3n2oq2: a_un d3n2p14: boite d3n2pqr:
mere d3n2q: vous_etes d3n2q4: etes d3n3: inaug d3n3op5r: chere_ana d3no: chang_pas d3no10: desor d3no2: vous_a d3no2pq: etude d3no2q: deux_fois d3nop:
ne_chang d3nop2q: sœur d3noq: grave d3np: monde_est d3np2: plaqu sur_votre d3np2q: jeudi_derni ma_sœur d3np4: a_votre d3np4q: 0_vous d3np9qr: jeudi_0 d3nq:
la_polic le_budge notre_numer photo_$ d3nq3: appar ouvre d3nq4r: aviez d3nr: vingt d3o: f factu_du pas_suite plus_a d3o2: adres_de ne_donne d3o2p: prend_le
d3o3p: diman_$ d3o4p: consi d3opq3: vous_m d3p: est_fait l_acte la_newsl la_plaqu lectu notre_accor pour_accor septe_$ tirer d3p2: ^_mardi avez_tout final_pas
d3p2q: madam_wirth wirth d3p2q2: pas_la d3p2q5: il_nous d3p2q5r: ce_qu d3p5: bon_de d3p5q: de_comma d3p7qr3: midi d3p8: votre_boite d3pq: a_tout l_etude paul
pour_jeudi d3pq2: notre_part d3pq9: forma d3pr: acte virgu d3q: ^_allo a_part allo celle_du dans_vos de_passe devou la_propo prix_de publi rouge d3q2r: ^_de
d3q8: vous_nous d3qr: vecto d3qr3: corri d3r: cle credi figur la_cle me_va voici_le d3r2: l_affic d4: ^_0 accep accor_$ ancie_$ apres_refle au_samed enlev_le
fr fr_0 garde_la https la_0 la_bleue le_samed lu merci_on non_pour par_0 parta_$ pas_0 pouve_mettr quest_de sans_hesit suppr_la tout_bon une_quest utili
vous_confi d4n2: a_lieu d4n2p2r: dix d4n4p2q4r: annee d4no2p3q3: livre d4no2q: lettr d4no9q: place d4npq2: est_un d4nq: cette_annee voix d4o: aout d4o2: ni
porte d4o2p3q2: conve d4o3pq2: plait d4o3q5: merci_d d4op: notai d4oq: et_non d4p: et_pas mettr_en par_wetra virem_est d4p2: a_relu comme_conve est_reuni
fait_le d4p2qr2: 0_pour d4p3q6: la_maque d4p5: contr_signe d4p5r2: matin_$ d4p8q2: dans_votre d4pq2r: sauf d4pr2: wetra d4q: indiq mot_de d4q3: impri_$
d4q3r5: photo_de d4qr: le_plan d4r: h_0 siret_0 d4r2: les_horai d5: 0_non 0h0 0h_0h du_mardi examp impre_$ l_optio laiss_tombe parti_ce parto pas_donne prene
tout_relu d5n2p2qr: esper_que d5n2p3q: et_les d5n3p3qr2: j_esper d5n3r: 0_rue d5no3p3q: mai d5nr3: affic d5o: n_0 refus d5o2: ne_nous d5op7q5: jours d5p:
^_rien devri la_video signe_et vous_devri y_a d5p2: ^_final hesit d5p7r: le_bon d5pq: cote_$ page_0 d5pq2r: ecrit d5pqr: plan d5pqr2: l_adres d5q: ^_tout
le_proje optio d5r: le_diman d5r5: trouv_ci d6: 0_oui a_rien donne_suite le_bleu le_vert nicke d6n2p6q2r2: s_est d6n2q9: le_prix d6n4r: rue d6no2p2q: proje
d6nq2: budge d6nq3r: numer_de d6o3: 0_fevri d6o5p4q2r2: corre d6p2: parap d6pqr: mardi_au d6q: bleue moi_vous tva d6q4: exemp d6qr: le_nom d6r: 0h_ferme
nous_prefe d6r2: siret d6r9: vous_trouv d7: a_redir est_0 non_merci redir d7n2qr: le_numer d7n4op2q2r: rempl d7n6qr: ^_pour d7nr: bleu d7o: suppr d7o3: fevri
d7oqr: 0_euros d7p: newsl d7p4: le_virem d7pq: verif d7q2: enlev d8: lance_l part_sur pour_moi d8n2: lieu_le d8n4q10r2: prix d8oqr: euros d8p: video d8pqr: 0h
d8q2: est_tout d8qr2: ferme_le d8r: est_valid d8r2: horai d9: est_parfa garde_l on_part parfa d9n2p3: le_monde d9n3p3: monde d9o2p2: suite_a d9o4p2q2: regle
d9p: ai_tout d9p2qr: la_photo d9p4q: virem d9q: impre l_impre dn: a_demen adres_est appar_comme apres_l au_musee aux_lettr avons_fait avons_parle bien_vide
boite_aux bouqu bravo cents cest chauf cordi_la cote_je de_voir demen_le depui_vendr devan_la dix_ans dix_heure donc_l du_four du_papie en_page en_vrai evide
fete_des greve impri_a inaug_a invit je_rentr juste_a l_occas l_ouver la_! la_voix le_maria le_pont le_syndi libra long musee nadeg_$ natha ne_press ne_va
nord numer_sept occas pas_on pas_trop pente petit_$ pivoi proce_a quatr_vingt ralen ravi rire salut_$ samed_c sera_la sinon_on surpr sœur_est talon
toujo_aussi tres_belle tu_le un_film velo vos_coord dn2: a_cote bien_rentr en_copie etes_bien le_chat livra_du noel_$ nouve_adres pont dn2o2p7: chez_vous
dn2p: ana_pour depui_la dn2p2: rien_ne dn2p3: copie dn2p4: nous_le dn2p5: rend dn2pq: et_elle marie dn2pq2: press dn2q3: la_livra dn2q3r: livra dn3: ans dn4:
embra dn4p3q: avril dn4pq6: quell dno: avec_ces direc_a marti recev_une dno2: quali_de dno2p: depos_le dno3p: droit_de dnp: la_boula nante pas_vu proje_et
dnp2: maria dnp2q: une_heure dnp2qr: acces dnp3: parag dnp3q2: des_photo dnp3q2r: enfin dnp6: ta dnpq76: ?_$ dnq: a_vu artis ma_belle nous_l ouvri_le s_appel
telep_$ vide dnq2: flou regio dnq2r: et_0 dnq3: bonjo_nous dnqr2: expos dnr: auteu bonjo_pour dnr2: vient_d do: 0_novem ^_adres ^_stop ateli_est aubra aubra_$
bien_voulo ceci const conta_$ coord_et courr_de de_bien de_mes de_retra derni_merci doit_etre et_rempl fois_je fonda frise hier_la hors la_prese la_proch
laiss_en lambe lenoi_a maitr_lenoi nom_$ nom_des non_plus occup_du pas_en pas_ete passe_cette prise_de proch_fois relev_du sans_autre saura_gre somme_que stop
voulo vous_avons vous_recla vous_saura do11p3r: ecrir do15r: socie do19r: conte do2: ^_vos conta_au delco ecrir_$ epoux le_momen mon_epoux plain do2p: a_son
a_vos bois do2p2: comme_a do2q: plait_$ do2q2: nous_la do2q9r: de_nous do2r: lenoi do3: ^_arret socie_est do3p2: geran l_acomp do3p2qr: acomp do3q: vous_plait
do5q: mon_avoca do6: cette_factu demeu do8: votre_factu do9r: la_socie dop: colla de_notai delor echan en_mars envoy_de jurid_$ malgr nous_laiss surve dop2:
relev dop3: thoma dopq: est_mon doq: gre gre_de m_appel ne_le trois_fois doq2: en_janvi la_meme dp: ^_contr a_bient a_repri a_retro achat actue adres_pour
agric ai_encor apres_le arret_la assis_jurid assoc_s audie audie_toute aurel_pons avant_que avez_deja avez_lundi bail barre barre_de bient bruno_a ca_nous
ce_delai ce_serai cela_nous chef_et chez_toi clerc coin comed comma_le comme_promi compt_de conve_vous cordi_aurel cordi_luc couco_la cto d_une de_belle
de_numer decem_$ demar_la depos_sur depui_mon des_assoc desol_du detes deux_a devis_depas donne_sa elle_fait elle_y elodi en_forma entre_la entre_le enver_la
envoy_vendr est_joli est_prevu et_diman et_mardi etais_malad etiqu eux fabri_$ fabri_des fais_suite faiso ferra fetes_vous fichi_dans file_au final_le flott
heure_du heure_et ils_y inven_ce iphon iphon_$ janvi_pour je_file l_accro l_apres l_avez la_broch le_bail le_bat le_chequ le_gardi le_relev les_coule
les_jours lucie_$ machi madam_le madam_mes madam_par mai_et maiso_et maitr_delor maitr_je maitr_vasse mars_d mars_vous matin_je matin_vous me_perme merci_le
mon_iphon monta_de n_auron ne_touch ne_vais ne_veut nouve_est numer_le on_ferme on_sera par_cours parag_sur parco parvi_par passe_chez peine pense_a perme_de
photo_est photo_il photo_tout plann pons qu_elle que_ca qui_m recoi regar_la regle_$ regle_le rentr_du rentr_et rentr_lundi reste_a resto reuni_jeudi
reuni_mardi rouss sans_reser se_termi secou senti septe_est servi_achat surfa tarif_c telep_le texte_defin texte_j the toi_$ trans_par usb vacan_les vais_pas
valeu veut_pas y_est yeux dp2: 0_couve ^_sous a_lyon accro agend ana_vous annot auron comma_signe defin_$ des_lundi en_voitu et_ma excep excus_ce fera fonds
l_ecrir l_expre le_presi logic madam_l mairi_de mes_remar photo_d preno que_tout repri sera_pas soir_c sont_a thoma_$ trans_les voitu vous_enver dp2q: etion
dp2q3r: chiff dp2q9: vous_me dp2r: an_derni la_table les_chiff dp3: adres_le agree_madam ce_ne expre expre_de legen obser proch_le semai_c texte_$ dp3q2:
le_vendr quinz dp3r: balan dp3r2: les_portr dp3r3: couve dp4: ana_desol demai_$ heure_c l_inven les_epreu les_visue tout_$ dp4q: apres_midi dp4q2r2: vendr_0
dp4qr: vois dp4r: visue dp5: le_comit le_retar dp5r2: le_week dp6: diman_soir dp6q2r: defin dp7q: le_lende lende dp8: boite_$ dp9: parvi vous_parvi dpq:
a_lundi aubry de_plus depas depot disti_le dossi_de les_compt les_image livre_les lundi_derni mais_les mercr_et mon_neveu neveu nos_salut nous_etion pas_pour
pour_un respo saiso semai_d signe_le tu_veux vous_de dpq2: demar pose tu_peux dpq3: pouve_vous dpq4r5: pages dpqr: a_toi compt_me domai resta sylvi dpr:
bonjo_clair clair_$ compt_qui d_acces encad est_passe est_plus la_cuisi le_table le_tour logo_est midi_je dpr2: plats sont_encor dq: ^_valid an_passe
ana_avant appel_de au_jeudi avec_deux avion besoi_$ bis bonjo_notre budge_la ca_me cadre cas chequ_est ci_apres conne_$ cordi_p de_corre de_rempl de_secur
de_verif des_deux des_fichi elle_dit espac est_toujo est_valab et_blanc et_ils exact_de exemp_de factu_en faire_les faisa fonta formu_du il_l je_pensa
je_souha joli_mais juste_une l_annon l_enlev l_illus la_maint la_menti la_musiq la_tva lacom lante lante_$ le_proce les_ancie les_carte les_quinz lieu_de
lundi_la mais_on maiso_de mario mon_messa musiq n_avait namur namur_$ nous_avion nous_trans ou_un paie par_virem pensa perri_$ peu_le plais_pas polic_$
quelq_part quest_dans quest_en qui_paie reuni_de rien_trouv rose sauri scan secur si_ca signe_l signe_la sinon_tout sont_en telep_a tout_nous toute_seule
trois_$ trouv_a trouv_la truc ttc un_monta un_scan valab valab_jusqu valid_la verni veuil_recev vois_pas votre_devou vous_livre dq10: faut_il dq2: 0_? besoi
de_moi detai echea egale en_franc la_ligne la_piece la_regio ne_trouv non_? nous_souha point_0 quand_vous rempl_le se_passe votre_devis vous_envoy vous_pourr
dq3: combi envoy_la est_pour la_date prix_$ versi_angla dq3r: vous_atten dq4: angla compr_pas d_avoir ne_compr une_chose dq4r: pdf dq5: d_avanc en_plus dq8:
heber dqr: 0_sur a_0h chaqu on_valid proce_verba verba dqr3: secon dr: !_l 0h_a accen adres_0 affic_la ai_deja ai_rempl assoc_je avec_une banqu_vous bas_de
batea bienv bleu_marin bonjo_vous capit car cdt ce_midi chang_juste chaqu_page chat_sur chez_la chiff_de club comme_la corri_la cotes de_0h deja_l depos_ce
des_expos des_trois dicte du_compt du_midi edito end_a fiche_0 gaell goute horte_de julie_vous juste_l karin l_auteu l_ecrit l_edito la_quatr la_secon
la_secre le_club le_siret le_trans le_vire les_cotes ligne_pour mardi_le marge memoi ovh par_les parce_que parti_jeudi pasqu pdf_j plan_d pluto_que
recep_sandr relu_et reste_nous salut_les sauf_celui siret_est sur_0 titre_sont trouv_les voyez yanni dr2: ana_ci ci_desso desso dos en_pj est_joint joint_la
les_prix madam_vous dr3: ^_ci les_pages n: alsac art autan ayez babet bavar bel biere boire bosse bourg bout brun cafe cambr candi caser catal cathe ceris
cetai chanc chans cheni chers cinqu clavi collo confe couru dana davan decor deuil devie doigt dsi dure eus fallu faure fenet ferry fiere fiers firmi flore
food gabin gagne galer genti gwena hanga hotel infos juill jury kerle kilom leroy loyer manoi mauva mehdi menea metie migra mumu nelly pauvr permi plong polyv
pots quart quebe quimp recal redou rejoi rempa respi reve ri rimou sache salue savie semi soeur souli stras sympa tele teleg tempe tiend tom tract trave trinq
truck typog venti venu vie vieil visio voit vus ya yasmi yen n2: 0_avril ai_vue artic_sur bonjo_$ cette_nuit deuxi_etage devin devin_jamai domma embra_$ felic
fetes_de info_le le_journ le_magas le_sachi maint_au mere_dit nous_voir nuit_la photo_! pour_parta sachi se_marie seron_au stagi stagi_au tenir tu_devra
tu_etais vendr_on vient_jeudi votre_ancie votre_ateli voula_que y_aura n2o: magas succe n2o2: nuit n2o2p2q4: soit n2o3q7: quoi n2o4p2: devra n2p: de_fin decal
est_reste ici_tout local neige ont_adore souha_de n2p2: d_annee fin_d n2p3: avril_$ n2p3q: juin_$ n2p4: de_noel n2pq2: stand n2q: ^_tres crois_au passe_nous
quelq_un n2qr: le_chant n2r: editi n3: ^_joyeu equip_de votre_infor n3p: vient_de n3p3: chang_de n3q: voisi n4: crois_votre le_bonjo vous_embra n4oq2: dit_que
n5: ai_crois au_march vous_passe n7: pour_info no: ^_encor ^_toute a_cette cette_date de_conta desor_a m_marti mars_a ne_la samed_$ votre_assoc vous_signa
no2: ce_soit le_droit mets_en quoi_que soit_$ vous_mets no2p: une_bonne no2q2: ne_m no3: adres_a nop: m_occup semai_derni nop11r2: ici_la nop14q2r4: vendr_$
noq: n_en nor: vous_n np: 0er_octob a_servi air ana_petit arriv_$ au_trois bouch brebi cles comme_prevu corin_$ cours_de cousi cousi_de de_chez de_nante
de_proje direc_ne equip_vous est_decal et_l et_rien et_vendr ete_et fanny fanny_$ final_il gerar il_m impri_nous je_profi jules l_air l_ete la_camio la_matin
la_part les_cles les_clien les_dix les_journ mais_tu mardi_les mars_au mien mort_vendr ouver_une pas_pu passe_hier petit_est plais_de plusi progr que_moi
quel_plais racon rend_les rentr_a rentr_je reste_dans roule samed_mais samed_on sans_lui servi_de servi_infor signe_vendr sont_les spect_de temps_super
tout_juste tout_promi tout_roule vient_du vous_racon vue_samed np2: 0_heure assem choix heure_de l_assem me_suis plant promi_pour np26q3r4: tard np2q: corin
np2q2: ^_au np3: ensem jour_la la_petit part_de np3q: ce_jour cet np4: mais_vous mardi_je np9r: tard_$ npq: ^_quel fonct le_livre mi refai sante spect npq2:
mon_telep npq8: faudr npqr: arriv_mardi npr: du_petit nq: 0er_novem a_pleur allez_vous au_fait avanc_et celui_la celui_qui comme_allez compt_est conna_la
d_octob de_grave devai_passe en_face est_repar face formu_de grave_mais il_faudr l_expos la_voir menui mobil nous_appar octob_nous perso_vous polic_est que_0
repor_a repou selon sera_en stand_0 temps_? tout_va trouv_que va_bien vous_aviez nq2: ana_ma d_ouvri est_magni la_press le_meme les_trava magni nous_envoy
quoi_la nq2r: vienn nq4: parle_de nq5: ?_le nqr: dame l_annee une_dame vendr_le nqr2: bien_passe nr: a_encor chang_le chien_$ class editi_du est_merit fete_de
il_vient jerem le_print merit phare phare_$ prix_du qui_me shirt tanne_0 tee tee_shirt nr2: print o: accid acme actio aimai amsel anter bacle bella bonni
bourd bruta centi co couri defen delma desti doule effon etiez fours foute hale hall halla herit infon kerou lacaz lefra limog lumie maier marga multi nordl
nul obseq oppos perdr recon rompo salar sarl savar serio tissi toler torts v venon vouli o12: judic nous_conte o13: de_cesse o14: ne_plus o19: cesse o2: ^_par
a_defau a_prono adres_$ adres_des adres_desor ai_jamai ai_resil annon_le assur_jurid assur_prote avoca_maitr avons_confi ayant_jamai bonne_fois ces_envoi
cesse_tout cnil_$ conse_me conse_toute conta_plus conte_votre contr_comme contr_pour d_adres de_courr de_mails de_rembo de_suspe deces deces_de defau
des_rappe desig desig_liqui desor_etre devan_le direc_avec dirig dossi_a du_tribu en_quali est_saisi etre_adres exclu factu_la fichi_une fois_que forme_cette
forme_la geran_$ judic_$ judic_de judic_par jurid_est la_nuit la_paix le_deces le_media le_regre lettr_recom maitr_delco mars_adres media messa_$ metto_en
mon_assur n_ayant ne_paier ne_suis nos_servi notre_assur nous_ecrir nous_reser nuit_de paier paier_pas papa par_lettr par_son pere_qui plus_recev plus_s
porte_plain pour_toute prest_et prote prote_jurid que_m qui_dirig qui_vous quitt_dans recev_vos recom_et regle_pas regre regre_de relan_autom relan_plus
relan_suppl rembo_l resil_ce resil_et resil_le sa_total saisi_notre socie_bois sorte sorte_moi suppl_sera suspe_tout toute_$ veuil_cesse veuil_ne vidal
vos_messa vos_rappe votre_liste vous_metto o2p: a_moi ayant ce_proje dans_sa le_bilan le_relai metto relai vous_au o2p3: madam_je o2p6: vous_recev o2pq: aupre
aupre_de o2q: cnil la_cnil m_ecriv suppl total votre_fichi o2r: de_diman ne_veux o3: arret_de au_manda autom avons_saisi ce_contr cesse_ces cesse_immed
cesse_vos comme_de conte_cette corre_devra crean de_vos deced_diman devra_passe du_harce ecrir_a envoi_$ immed jamai_ete judic_le jugem_du la_liqui la_prest
la_trist m_adres me_conta me_retir moi_de mon_conse nous_consi nous_relan nous_resil paix passe_par plus_me prie_de relan_nous retir_de son_cabin sujet_$
sujet_de tout_envoi tribu_$ trist trist_de veux_plus o3p: sera_trans o3p4: vous_adres o3q: ce_sujet contr_en o4: ^_cesse avoca_prend cabin_$ ces_relan
cesse_de cesse_toute courr_a deced_le demeu_de desor_entre en_redre et_avons et_notre je_conte jugem manda_$ notre_conse par_jugem plus_m plus_nous prest_n
redre redre_judic rembo saisi_le toute_corre toute_relan o4p: a_quitt au_sujet o4p2: quitt o5: adres_vous avoca_me forme_votre manda socie_a o6: avoca_$
en_demeu en_liqui notre_socie o7: est_deced resil vos_relan o8: deced deman_de liqui_judic m_ecrir o8q3: vous_deman o9: conte_forme ete_place factu_et
place_en saisi o9q: liqui op: arnau conse_de corre_$ de_ses decla deman_deux etat faute_de garni_$ inter_en janvi_par la_conve ma_part pas_un relan_et
repon_de solli solli_la thoma_j vanne op2: ^_ici exerc raiso_de vous_ecris op2q: etant raiso op2r2: verse opq: la_famil opr: est_ferme honor par_mail oq: a_me
adres_un au_devis avec_ca ca_suffi chose_a confi_le de_quoi devis_$ diffe envoi_je le_deman ne_peut ne_s plus_le prevo_$ qui_nous une_mise oq2: a_qui dans_un
de_temps meme_chose oq2r: au_nom oq3: un_autre oq4: prevo oqr: la_suite or: a_m aurez_plus n_aurez par_une or2: docte p: accel affec ahmad ame ameli anniv
aphon aprem arthu assoi baign banca bancs bapti bar battu becot betis biarr bizz boute broui canap carat carme carol caron chai chefs chuis ciel civil clich
cloti codes coind combl comic conci conco cou couch crene deleg delug demat deniv diagn didie dijon dingu dispa distr dom dors dort douan doudo drh duc duham
echaf ecoul edwig eleme elisa ellou empec endor erwan essen exame expo feter fichu fievr finir fixe flo folle fonts frate g garri gars gastr grace grill grue
gueul henri honte horre houle hugo idees indul infer insti intro isido jeann jolly jvous kel kelle kine lasto laver lemai lepic levee lirai loge loto lotte
mado magal mange manus mariv maupi medai memo metta mince minis moral mouto namas neces nico noemi objet offic organ ose paper paroi pau peris pic pipel plaid
pluie prenn preuv prion prome rando rassu recad recau recor recue redes reglo reine remi renve reper retom reu routi rouvr rush sapin sauni scene segui selec
semin singa sois sport stage surpl team tenon tetes theat theod thier timid tkt tromb una usine vautr vice victo vise voili voilo vont voter voyon web yoga
zay p11qr2: vous_envoi p12r: sans_faute p17qr10: vous_les p2: 0_promi ^_dans ^_entre a_diman a_jour a_mardi a_plant actes as_les as_tout aurez_nos boite_lundi
bon_tu bref casse_le comma_vendr compl_zappe crain d_excus de_logic de_saint decem_vous dejeu demai_c demai_sans des_soins devra_pouvo dinde direc_signe
dison_le donc_vendr donno eau_mais elle_me en_pense enfan_seron enfer envoi_la envoi_tout est_casse est_presq et_demai et_jeudi faute_! ferme_les feron_parve
fetes_je finis foi foi_de foule_le histo hui_et ici_mercr ines janvi_a janvi_je je_compt je_devra jours_$ jure_lundi justi l_ensem l_exerc l_histo la_dinde
la_route la_tu laiss_jusqu le_coura le_fais le_poign les_depos mais_lundi malad_$ matin_et matin_pour matin_promi matin_sans matin_tu me_laiss mercr_pour
mois_je nos_corre notre_choix nous_rend oubli_! parol_de pas_lundi petit_a photo_lundi plein_clotu pluto_mercr poign presq proch_c proch_cordi proch_vous
rasse_les recev_au refor rend_sa rendr repon_jeudi retar_notre reuni_que route saint_aubin semai_il semai_le sera_dans seron_chez seron_trans ses_obser soins
soir_$ soir_en son_retou sort tape tard_bien tard_tu tient_le tout_dans valid_jeudi vendr_bien vendr_en vendr_midi vendr_proch vendr_tu vendr_vous votre_rappe
vous_faire vous_feron vous_scann zappe p25r: vous_aurez p26q3r4: plus_tard p2q: a_les cet_apres derni_mais je_peux le_patro les_piece penda_les quelq_jours
rappo se_tient servi_commu signe_vous p2q2: part_le p2q3: le_monta renvo_le p2q5r: le_fichi p2qr: jeudi_proch me_l solde p2r: a_promi auras_les aurez_d
avant_je end_pour end_vous excus_pour je_passe le_solde neuf rends secre_gener signe_jeudi vendr_matin p2r2: donne_la p2r4: mercr_$ p3: ^_cette ^_d aubin
aubin_$ aurez_donc avant_les boucl colle_ce cordi_helen coura_de en_fin inven_je janvi_et jeudi_en jeudi_je jour_meme lende_$ les_legen mais_mardi nos_remar
notre_retou passe_mercr promi_! recev_le repon_vendr retou_vous sa_copie sera_pluto texte_dans trans_la versi_defin vous_commu vous_renvo vous_seron p3q:
debut des_le du_logo fichi_du le_jour repon_le secre_$ p3q2r: fais_parve p3r: aurez_la crach demai_et et_tu jure_crach soir_au te_le tu_auras vendr_soir p3r2:
foule_$ p4: avez_le comit_se compt_pluto demai_a donc_le l_as parvi_le pluto_sur rasse soir_je soir_meme vendr_au p4q: envoi_ca parve_les texte_vendr p4q14:
renvo p4qr6: liste_des p4r: aurez_dans feron je_vois les_recev lundi_vous p5: ^_compt ^_demai apres_demai aurez_les ca_ce dison je_relis le_soir meme_$ relis
sur_moi tu_as tu_l p5q: le_secre p5qr2: mardi_proch p5r: auras lundi_matin moi_jusqu p5r2: envoi_le le_tout p5r3: foule la_foule p6: aurez_le aurez_notre
aurez_tout dans_ta envoi_les mercr_0 ta_boite tard_le p6q: notre_repon p6qr2: mercr_proch p6r: en_huit p8: demai_matin premi_heure vous_trans p8r: faute_$ p9:
compt_sur pq: 0_avant 0_d 0er_avril a_nous admin_le afin afin_que berna berna_$ breto breto_$ burea_se chant_$ commu_$ cordi_servi de_les de_mai de_toute
dedan defin_d denti des_perso donne_notre eclai elle_souha en_est en_vites est_jouab etait_pour fils_qui frais_de j_appel jouab juin_au l_affai la_mi la_saiso
le_stand le_tourn lemoi_$ les_derni les_origi lundi_? mais_bon mardi_? mardi_c monte noel_et nous_manqu nous_plait on_les parle_des parve_le pas_ce pierr
plait_beauc plus_que puiss rang roux_$ salon_de sienn since since_salut solan tard_c tu_me vendu vites vous_prefe vœux y_tient pq15: est_ce pq2: ^_pouve
chose_en devis_signe ecran quinz_jours stp une_page pq3: dispo envoy_les faire_parve sur_une pq4: savoi pq5: ^_pourr si_on pqr: attes_d comme_vous lemoi
me_faut photo_des repon_en roux tu_les pqr2: passe_a pr: !_bon ^_slt a_mercr ah aurez_vendr benev biogr bon_le ceux ceux_des chant_il compt_et d_assur
de_chacu de_chant des_plats donc_vous dormi du_menu ecole_jean en_vrac encor_chez envoi_demai equip_en etaie eu_la huit_$ il_rentr il_sera jte la_couve la_et
la_ferme la_mienn le_chef les_adres les_corre les_ferai les_feron les_mettr les_temoi mardi_sans marke matin_le me_manqu mesur mienn portr_de premi_du
proch_au proch_promi recru relan_elle samed_vous scann_dans slt slt_ana sous_le table_des texte_des texte_suivr tout_d vous_dis vrac pr2: les_envoi les_trans
produ relue suivr_jeudi suivr_lundi te_les pr3: les_aurez q: abonn agres aides aimen alcoo amabi amene appui appuy audit augme aurio bandi banni beren bete
bilba bille box brico brill cahie campi cendr certa chiru cine citro coute cultu degre deran derou dise doive doubl dupli echap elus embro endom ennui erreu
facon finit genev guich hamid haute indd injoi inond jouon lesqu lever libre licen litto locau mamie mat maxim mensu mirei noir nomin obten onze or panie
parai pasti peur picar pins pixel poli poser preni pujol rachi rebon recop recti reexp ridea risqu rossi rotte rural sande sci seanc sert simon socia solut
sus test tille trace vend vive voton zip q2: ?_c ?_la ?_notre ?_nous ^_qui ^_rappe a_quoi annue aurie autre_forma avoir_une caiss chiff_la chose_que combi_de
compr_$ compr_ou couvr date_limit de_jours detai_de deuxi_page devis_modif devis_parle dispo_d dois_je elle_compr en_quel encor_chang ensei envis evoqu
exemp_$ faudr_le faudr_pour faut_le fichi_sourc fois_le grand_? h_? il_compr il_envis il_prevo impos_d janvi_? je_envoy jeudi_? jeudi_a jours_de l_ensei
la_pose langu le_pdf le_tarif leque_dois lien_ne limit logo_? maque_avant me_chiff me_la moi_ce notre_impri nous_aimer nous_aviez nous_decid on_ajout ou_bien
ou_celui ou_de ou_du ou_en ou_faut ouvre_pas parle_$ part_? pas_bien pas_chez pas_compr perds perds_un peut_encor photo_? pour_mercr pourq pourq_le pourr_nous
pouve_m preci_si premi_annee prevo_un prix_ou quand_? quell_taill qui_appar rappe_moi recu_la renvo_? renvo_dans retro_plus s_ouvre sourc tard_? toujo_votre
tres_joli trouv_pas un_point une_versi vendr_ou votre_repon voudr_savoi vous_? q2r: chez_moi nom_de q3: ?_il ^_etes ^_faut ^_serai atten_de au_juste avez_vous
chang_la dans_quel dont_vous etes_vous forfa forma_vous heber_est il_le juste_? la_renvo le_forfa le_renvo livra_est norma_que nous_faire nous_faudr
nous_renvo on_peut ou_c ou_factu perdu plus_? preci renvo_la t_il q4: ?_et ?_mon deman_si est_il est_norma il_possi me_renvo petit_quest possi_d serai_il q5:
forma_? pour_quand vendr_? q6: ?_je q7: ^_est est_compr l_heber quel_forma q7r: vous_parle q8: compr_dans vous_faut qr: accue_est ancie_graph bonjo_la
corri_pour coule_des de_domai deja_ce des_salle du_gite du_pdf espag fasse fichi_pour gite group i ici_mardi l_aviez la_il logo_vecto mettr_la mettr_les
mon_compt page_des pas_au port recet rentr_s tarif_de qr2: je_deman l_appel le_secon revoi r: ade adher aimab anna astre attaq attri autor barem botte bras
brisa bus chapi chaus corps decen delic econo embet euphe fache faits faux gala gites gwen ii iii jess jsuis kouas lausa lauto lesca leurs lot lou maaf mace
mdr ongle orbig pains pasca pieds plate prige prima pro prune queme rajou reuss rez rosel solve staff steri suiss suive tim tours urgen vanes vende veran
viend z zingu r2: ^_premi a_mettr accue_et ai_retro alors_je arriv_jeudi arriv_lundi aurez_mardi canti chamb chez_mon de_mme des_aller des_vins desse_notre
fiche_produ hier_le joins la_canti le_rib les_notic me_les notic notre_patis page_tarif pages_accue patis premi_affic premi_pages proch_quand rib secon_vendr
suivr_mercr vins voici_la vous_joins r3: aurez_lundi les_desse les_donne moiti_des suivr_mardi r5: deja_les
"""
