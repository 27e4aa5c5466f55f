"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: 0ere abidj aerop ait amour anais arrac arrie auber avale bains batim batte bauer bea beche benoi berni bof borne boss bours brass brin buffe bute bœuf canad cessi cimet claus clini clos
compa condi cordo crete cuve daf debar decan decim decol degat delib dite dizai dormo duran eaux effra eleve embal epluc epoqu espri etape eue exper explo feux fil gasto genre grain greg
guere helas idris instr jet jeter joly jongl kalim lacro laura lavoi legit liber lices lisbo louis ludo madri maman mania mecha merca morez morin nee negoc nicol nuits oeil optim ouf parc
pater peler pensi perio perro pige pince pole pommi pompi pubs punai quasi rade recol relat renou retab retie robin sangl sel sembl semer sent sitot soume steph tarde tess tisan toit tps
trous tunis valis venus verge veron verso veule via villa vis vivan a10: recu_merci a100d131n46o72p96q72r32: de a10d13n8p14q9r: elle a10d16o10p14q5r3: contr a10d18no7p3q2r2: dossi
a10d26n11o2p21q6r3: ^_le a10d2n2pq4r: toujo a10d2np4q4r: ai_pas a10d3np2r: le_temps a10d5n6op11q8r: petit a10d6n7op6q16r: si a10d7p5q11r2: qu a10d9n3o7pr: prend a10dp2: votre_messa a10p3:
mon_retou a10p4q: ce_momen a11d15n2o3p21q5r4: repon a11d16n3op9q7: ^_on a11d19n5o2p7q5r3: bonne a11d2no24p5q2r: relan a11d2np11q8r11: premi a11d2p4r: oubli a11d3n2o3p2q6r5: que_je
a11d3n6o4p10q3: 0_mars a11d4n4o2p16q9: se a11d4n6o6p14q3: mars a11d6n3p25q11r5: compt a11d9np18: desol a11dp7: tete a11o2pq: trans_a a12d: en_occup a12d17n10o3p63q17r13: vendr
a12d17n3o4p7q6r3: trois a12d23n2op21q8r: signe a12d2o3p4q: momen a12d3n3op5q2r: temps a12d3n3op7q3r4: est_en a12d3o4p: a_mon a12d3p5q: jusqu_au a12d5n5op40q2r6: semai a12d6n5p14qr4: rentr
a12dp3r14: suivr a13d19n7o2p19q3r2: a_la a13d19q8: ^_c a13d2no2pq2: occup a13d35n7o6p47q20r12: dans a13d4n2o5p3q2: messa a13d5n6op5q3: au_0 a13d9p4q8: merci_pour a14d14n5p22q7r3: mais
a14d16n10o3p17q6r3: ma a14d25n9o11p46q11r4: le_0 a14d2n3p9r: eu a14d2p14q3r4: fais a14d2p3: m_en a14d4n2o3pq5: n_ai a14d55n8o7p35q8r4: tout a14dp3: note a14o2p3qr2: que_j a15d2np3: de_retou
a15d6n3o4p10qr4: direc a163d65n23o35p139q41r35: je a16d15n3o7p6qr3: ^_j a16d2np4: suis_en a16d4n3o4p4q7: je_n a16d6p16qr2: jusqu a16n2o5p4qr: vous_$ a16nq: en_conge a17d28n13o6p34q12r11:
de_la a17dnp12q2: je_m a17dnpq: conge a17op2r2: pas_encor a18d5o10pq7: ^_merci a18d7n3o3p15q2r3: trans a18p: je_revie a19d22n4o3p10q4r2: rien a19d26n8o6p19q19r2: une a19d5np4q4r: atten a2:
^_super ^_un a_mme accor_je ai_quelq apres_ce atten_$ atten_encor atten_leur aucun_idee avaie_dit avait_promi avis_$ avis_diver avoca_pour banqu_est ca_train cave conge_a coura_$ coura_des
d_inqui de_leur debor_$ decid_je demai_mais des_epreu des_qu desem desem_pas dessu_$ dessu_elle devai_m direc_est direc_et dit_lundi dit_une du_servi en_sais encor_en encor_se est_dessu
est_les est_moi etran etre_honne etre_signe garan_rien gripp_$ honne_je ils_m impos_pour insta_j inten je_relan juin_inclu juste_que l_atten l_etran la_cave la_pile la_prefe le_geome
le_graph le_rappe le_titre lundi_puis m_avaie m_avait m_est mains_du mais_rien malhe_notre march_je mathi meill_delai messa_a messa_ainsi messa_et mets_des minut_$ ne_desem ne_garan ne_vient
nous_revie on_regar ont_fait oui_j panne_$ parle_en parti_$ pas_c pas_ouver pas_sur peux_rien piste plein_bilan pour_ces pour_relec prefe_etre prend_son preve_que propo_et que_des recep_des
recto regar_$ remer_je repon_plus repos_$ repos_et reuni_qu sais_la semai_je serez serve_est ses_plans somme_debor son_avis son_temps sur_ma tant_qu te_tiens touch_un toujo_rien trois_piste
un_retou vient_que vos_propo votre_compr vous_preve vous_serez vue_c y_met y_trava a20d23n4p18q4r: y a20d23n7p51q8r19: lundi a21d22n7o23p61q5r22: je_vous a21p2: regar_ca a22d29n9o10p16q27r3:
un a22d33n18o6p24q51r13: il a22d36n15o2p32q15r11: ana a22d48n14o6p41q34r13: d a22d57n9o2p37q16r9: sur a22dn2o6p27qr9: et_je a24d: ^_bien a24d5n2o7p9q12r: je_ne a25d38n8o16p51q29r7: ce
a26d52n13o4p43q31r16: ^_bonjo a26d55n17o5p43q31r16: bonjo a26p2: revie_vers a27d10n3o4p15q: suis a27d15n5o9p11q19r7: qui a27d31n19o17p29q16r2: votre a27d33n11o26p31q18r3: notre
a27d34n7o13p23q6r9: avec a27d4op3q: vers a27d9n2o2p12q: je_suis a27op3: vers_vous a27p3: je_regar a27q3: bien_recu a28d27n9o21p25q11r7: mon a28p5: revie a294d420n110o127p297q181r68: $ ^
a29d34n26op23q6r5: ! a29d7n2p15: retou a29p: des_que a2d: ^_vu abord ainsi ainsi_que atten_le bouge ca_en ca_march contr_est cure d_abord de_nouve dit_oui et_puis inqui_pas inscr je_confi
l_envel la_dessu les_avis merci_et mot_a remis techn votre_maque a2d10n2q2r: va a2d10pq3r6: celle a2d11n2p2q2: trop a2d12n7op7qr2: samed a2d12no7p6q: maitr a2d13oq4: quest a2d15np2q7r3:
ligne a2d16n5o5p4q2: nous_avons a2d17n2o2p9q6: part a2d17op14qr2: 0_$ a2d18np7q7: versi a2d2: des_fetes elle_nous envel tes votre_propo a2d2n: bonne_semai reste_sur a2d2n2o2p18qr3: dans_la
a2d2n2op4: signa a2d2n2p3r: couco_ana a2d2n2p6r2: seron a2d2n2p7q: toute_la a2d2n2q: !_on a2d2n3: plomb a2d2n3p3q: la_maiso maiso a2d2no2q: perri a2d2no4: de_ce a2d2nop20q5r6: d_ici
a2d2nop2q: que_l a2d2nop2q7r2: que_la a2d2np3q: remet a2d2npq: treso a2d2npq3: on_n a2d2npr: tout_a a2d2npr2: cinq a2d2nq: a_une a2d2nr: !_j a2d2o4p2q2: arret a2d2p: est_au la_bonne a2d2p2:
n_y saint a2d2p20r2: la_fin a2d2p2qr3: il_manqu a2d2p3: ^_hello hello a2d2p3q: votre_relan a2d2p4q: epreu a2d2p4qr: helen a2d2p5q: comit a2d2pq2: d_apres munic preve a2d2pq3r3: elles
a2d2pq4r3: retro a2d2pr: frere a2d2q: rien_$ a2d2q2: conse_munic ensui a2d2r: les_meill a2d3: ^_voila a2d36o3p2q3: non a2d3n2: aura a2d3n2qr: agenc a2d3n2qr2: ana_! a2d3n3p2q3: dire
a2d3n3q4: ouvri a2d3np: siege a2d3np28q4r8: mercr a2d3np4qr2: bien_cordi a2d3npr: jean a2d3nr: bon_week a2d3o5p: cabin a2d3op2q2: conce a2d3op2qr: salut_disti a2d3op3qr: disti a2d3p:
comme_ca serve a2d3p2q6r: ce_qu a2d3p2qr: dans_l a2d3p3: ana_on a2d3p3q8r3: le_logo a2d3p3r3: texte_de a2d3p5r9: lundi_$ a2d3pr2: avec_mon a2d3q: la_derni a2d3r: le_telep titre a2d4: ne_pas
s_en a2d4n2p8r: ^_couco couco a2d4n2q4r4: celui a2d4n3o2p2q3r: pas_le a2d4n3p5q35: ou a2d4n3q: il_a a2d4n9p3r: toute_l a2d4no2q2: pas_$ a2d4no3pq2: droit a2d4np: lire a2d4nq2r2: est_bien
a2d4o: ce_n a2d4o2p2q2: reser a2d4p2qr4: il_faut a2d4q: faite a2d4r: avec_ma bonne_recep a2d5n2o6p10qr: nous_vous a2d5n2op2: pas_d a2d5n9q: crois a2d5p5q: remar a2d5pqr: camil a2d5q3r10:
piece_joint a2d6n2p2q3: le_conse a2d6n4p15q: heure a2d6n4p3q4: souha a2d6n5p3: pour_votre a2d6np10q8r8: les_photo a2d6np2q4: l_impri a2d6npr: poste a2d6opq2r: 0_la a2d6p2: la_mairi repon_a
a2d6p4: mairi a2d6p4q4r10: piece a2d6p4r2: photo_du a2d6pq5: la_deuxi a2d7n2pq5: deuxi a2d7n2r: parta a2d7n3p3qr2: ^_l a2d7o2p6q12r: fichi a2d7o5q: veuil a2d7o9p6q: courr a2d7p9r2: le_texte
a2d8n2o2q2: maint a2d8n2o4p4q: 0_septe a2d8n6op4q3r3: chang a2d8np5q3r: 0_et a2d8p2qr5: les_deux a2d8pq2: notre_cote a2d9n2q2: est_a a2d9o12p9qr: ^_madam a2dn: a_bien equip_est mater a2dn2:
l_agenc a2dn2o: femme a2dn2o2q: ^_votre a2dn2p: vous_souha a2dn2p3r: m_a a2dn2pq: voula a2dn2pq3r: qui_est a2dn2pr: a_fait a2dn3: artic a2dn3p2q: chez_nous a2dn3p6q4: 0_au a2dno2q: devan
a2dno8q: prest a2dnop2qr2: mail a2dnp: gripp a2dnp2q: moi_je a2dnp2q2r: ne_pourr a2dnp2r2: ecole vous_la a2dnp3q: devai a2dnp4: le_jeudi a2dnpq: ton a2dnq: pas_si un_mot a2dnqr4: moiti
a2dnr: a_dit a2do: en_cours a2do2p10q2r6: liste a2do2pq: qui_n a2do3pq2r2: veux a2do4: ^_ne a2do8p3q3r2: rappe a2dop: honne a2dopq12: pourr_vous a2dopr: marc a2dp: au_ski ca_m discu douze
du_siege et_pour geome karim la_commi mille_excus retou_pour signe_lundi ski vraim a2dp11: as a2dp2: commi vais a2dp3r: lundi_a mardi_0 a2dp4q: votre_courr a2dp5: lundi_je a2dp7: aujou
aujou_hui hui a2dp8: desol_pour a2dp8r: jure a2dpq: bonso_ana j_avais mais_ca met a2dpq2: notre_compt a2dpqr: bonjo_camil a2dpr: la_reuni mon_frere a2dq: ete_trans juste_la relan_je a2dq2:
pas_a a2n: ^_mme colle_de delai_$ encor_de mme_perri noel_a retou_a a2n2o: ma_femme a2n2o2p2q2r2: vous_le a2n2o5p2: infor_que vous_infor a2n2p6r: gener a2n3pq: coup a2no: avec_trois
a2no2p4q: que_ce a2no2p7: mort a2no3pq: prono a2nop5: est_mort a2np: la_je serai_de soire a2np10r5: proch_$ a2np2: fetes_! pour_lundi propr a2np8q3r: la_premi a2npq: ne_sais repon_$ repor
a2o: encor_un qui_prend voudr_bien a2o2: mails a2o2p2: bilan a2o2p3: laiss_nous a2o3: et_ne a2o4: dossi_est a2o5: mains_de a2o7: avec_vous a2op: ^_en a2op2: lache a2opq2: trait a2opqr: famil
a2or: contr_je a2p: ai_vu assoc_et bien_eu bien_vu ca_et chaud elle_rentr je_vais juris l_ecole manqu_pas maque_a mon_burea ordi pas_! pas_avant pour_ca promi_je quand_les se_prono vendr_je
a2p11r: ce_week a2p2: depla_a en_rentr finan je_pourr ne_manqu ne_rentr s_y vous_sera a2p2q: bloqu il_s la_folie a2p2r: le_direc mes_excus pret a2p2r3: je_les a2p3: ne_se a2p3q: folie a2p4:
decis a2p4q2: qui_a a2p4r2: scann a2p5: pas_eu a2pq: calme le_photo recu_votre a2pq2: arriv_pas a2pq2r4: manqu_encor a2pr: accor_de encor_sur l_accor a2pr3: jeudi_$ a2pr4: encor_les a2q:
a_et arret_$ diver donne_de je_pars moi_le montr_a pars phili repar_a sur_un tant_que toujo_pas a2q2: moi_$ a2q3: j_aimer a2q5: aimer a2qr: en_train train_de a2r: avaie bon_coura confi_la
encor_tranc le_scann tres_vite a3: a_premi archi au_conse autre_suivr avoca_relit ca_des ca_tranq ca_vient chez_notre conge_du de_lundi de_regar debor_en derri_nous donc_pas en_atten
en_touch fait_suivr l_archi ma_pile mars_inclu merci_j mets_$ ordre_du oui_oui premi_vue qui_decid redis_$ regar_a regar_votre relan_c se_decid tenu toujo_$ a30d2p2q4: recu
a30d33n6o11p20q4r10: j_ai a31d86n23o48p47q41r3: nous a34d13n6o24p22q11r2: m a34d61n18o10p47q12r16: du a35d33n7o17p17q14r5: n a36d4p6q: regar a38d6n4o2p11q6r15: encor a39d128n21o17p82q32r20:
0 a39d71n20op28q29r4: on a3d: atten_je du_jour est_super moi_qui pench rien_d a3d10n2q2r5: accue a3d10n6op5q2: on_a a3d11n3o2p4q3r2: telep a3d11n3p2q8: impri a3d11no9p3q: a_ete
a3d11nop5q2r2: et_la a3d13n7o5p4qr3: ^_la a3d14no7p12qr6: diman a3d14p2r2: le_reste a3d14q3r23: joint a3d15noqr2: voila a3d16n3o2p5r2: hier a3d17p4q5r3: valid a3d18n4o13p4q2: ete
a3d19n6o11p8q3: avons a3d2: en_inter a3d25np10q2r: sur_la a3d2n2pr: vue a3d2n3p2q7r: que_le a3d2n3p3r: dans_les a3d2n3pq3: avait a3d2no2q5: date a3d2nop2: cours a3d2nop4q2: charg a3d2np:
mieux a3d2np3q: delai a3d2np4r2: sur_les a3d2o2p5q3r: bonjo_je a3d2op13q3r2: 0_janvi a3d2or: quelq_chose a3d2p: desol_$ a3d2p11r2: jusqu_a a3d2p2: luc luc_$ mille a3d2p3q3: ils a3d2p4q:
depla a3d2p5r: votre_patie a3d2pq: d_admin a3d2pq2: le_point a3d2q: je_prefe a3d2r: parle_avec a3d2r2: les_autre a3d3n2p5q: ana_je a3d3n3p3: enfan a3d3n3p6q: noel a3d3n4p2q: belle
a3d3no5pq2: monsi a3d3np2: joyeu_noel a3d3np3: !_! a3d3o3p2q2: cela a3d3o5p26q5r7: envoi a3d3op2qr: admin a3d3opq9r: chose a3d3or2: ai_mis a3d3or3: mis a3d3p2: retou_de vacan a3d3p2q20:
compr a3d3pq: conse_d a3d3pq3: ^_bonso bonso a3d3pr: meill a3d3q: a_deja a3d4n: on_prend a3d4n5p16q6r2: tu a3d4np2qr2: clair a3d4nq: nous_$ a3d4nqr2: bonne_journ a3d4op2qr2: les_trois
a3d5n2p6r: le_lundi a3d5no11pr2: conta a3d5p16q2r5: les_texte a3d5p9r2: avec_les a3d6nop5: est_la a3d6o2qr: confi a3d6p3qr: ^_salut a3d8n3op11q7r: meme a3d8n3p3q3r2: aussi a3d8n3q2: mot
a3d8n4o2p4q4: perso a3d8p3q10: le_devis a3d9: tout_est a3d9n3o4p6q2: septe a3d9p4q10: maque a3d9p5qr2: alors a3dn3op2q2: 0er a3dn3opq2: octob a3dnop: vous_remer a3dnop26qr5: la_semai a3dnp:
burea_le a3dnp3: il_ne a3dnp5: ma_colle notre_servi a3dnp8q4: jour a3dnpq2: ce_qui a3dnpr: rentr_de a3dnq2: en_a a3dnqr: la_main a3dop: que_mon a3doq: momen_$ a3dp: ma_direc a3dp11: ce_soir
a3dp2: sous_l suis_sous a3dp3: accus accus_recep en_depla malad a3dp4: je_sais a3dp4qr: la_banqu a3dp4qr2: vous_fais a3dp6: les_fetes a3dp7r: avec_la a3dq: qui_l a3dr11: ^_voici a3n:
au_servi derri train_je a3n2p11r2: je_t a3n3p3: les_enfan a3n3pq: si_le a3n6p2: pour_vous a3no2p11r2: mois a3np: resea a3np2q: notre_direc a3np2r: rentr_$ a3np3: sorti a3np4: eu_une a3np4q2:
ordin a3npq2r: graph a3o: peu_de temps_$ a3o5: conta_avec prend_conta a3op: mars_je a3op2: tranq a3op3q: et_j a3op4q: mars_$ a3oq3: voudr a3p: fais_signe idee l_envoy oui_je sais_plus
tete_je vous_redis a3p2: a_vendr repre_le sorti_de votre_deman a3p2q12: avant_de a3p2q2: pour_vendr a3p2r: chacu a3p3: et_c nous_accus recep_de a3p4q: ai_bien a3p7r: laiss_moi a3p8q:
avant_la se_reuni a3pq: encor_le occup_des a3pq5: bonjo_merci a3pq6r: qu_on a3pr: doit_encor a3pr2: vite a3q: ^_a atten_toujo on_atten somme_en a3q2: ^_impos garan a3q3: n_arriv a3q4:
^_petit a3qr: relec a3qr5: faut_que a3r: ca_avec pas_vous a4: ^_toujo ana_bien inclu_je occup_$ ok_merci relit_encor rien_n trans_au vous_tiens a41d20n8o5p30q16r23: des a41d48n14o36p27q25r3:
ne a41d97n27o9p60q36r22: pour a42d43n26o12p51q20r11: au a44d19n5o14p39q15r4: ^_je a44d73n7o3p32q28r3: c_est a45d75n7o4p34q30r3: c a49d111n34o8p76q38r27: l a49d25n3o3p21q9r3: ca a4d: patie_$
a4d10n4op16q5r4: cordi a4d10op8qr2: bien_a a4d11r14: voici a4d12o2p3q14r: devis a4d12o4p7q4r7: donne a4d14p30r: soir a4d16np16q4r: apres a4d17n2op16q2r: sans a4d2: l_ai a4d2n2o7p: ces
a4d2n3o: a_parti a4d2n3o2p3q2r: ses a4d2n3p2q: maire a4d2n5o5p3: infor a4d2np3r3: mon_assoc a4d2np4qr: compl a4d2npq: panne a4d2nq2: montr a4d2nqr: main a4d2o3p6q2r: a_ce a4d2o5pq2r: a_notre
a4d2op23qr9: vous_l a4d2opr: a_pas a4d2oq: peut_etre a4d2p2: 0_je a4d2p35qr2: demai a4d2pqr: tranc a4d2q: ^_ok a4d3n2op2q5r: quelq a4d3n2p5: on_est a4d3n4op2q2r: aux a4d3n4p3: joyeu
a4d3n5o2p3: ont a4d3np2q8: avanc a4d3np6qr: la_rentr a4d3o: a_ma a4d3o13p: de_m a4d3o14p4q9r4: deman a4d3o2p15q5r3: janvi a4d3p: ai_fait a4d3p4qr: banqu a4d4n2o3p3q: de_mon a4d4n2p2q4: ouver
a4d4n3p29q2r3: fin a4d4n4pq4r2: tres a4d4nq: puis a4d4opq2r: fourn a4d4p2q2: insta que_les a4d4p4: signe_$ a4d4pq: l_insta a4d4qr: ok a4d4r2: l_ordre a4d5n3pr: bises a4d5np19r4: end week
week_end a4d5o2pqr2: doit a4d5p3q: avec_le a4d6n5pr: a_toute a4d6np3q18r7: faut a4d6o2: aucun a4d6r2: ordre a4d7n10p5q3r2: l_equip a4d7pq4r2: pour_l a4d8n3o3p9qr2: nos a4d8n6p13q3r2: journ
a4d9np6q9r4: logo a4d9nq: propo a4d9p2: ^_oui a4dn: au_burea a4dn2p2: eau a4dn2p6: cette_semai a4dn2p9qr: lundi_0 a4dn2pq3r: la_compt a4dn3p2q: le_maire a4dnop: direc_$ remer a4dnop2:
parti_de a4dnop5r: la_direc a4dnp2: l_eau a4dnpq: le_mardi a4dnq: en_panne a4dnq3r2: dois a4dnqr2: je_dois a4dop3q: avais a4dp2: plans a4dp4: venda a4dpq: inqui a4dq3r: une_fois a4n2op5q:
vous_repon a4n2p3: la_$ a4no: est_entre a4npq: mardi_et a4opr: redis a4p: je_repre a4p18r6: semai_proch a4p2q2: impos a4p3: les_venda momen_la a4p4: une_minut a4p5r: est_chez a4pqr: la_relan
a5: de_patie on_revie pile relit suivr_a tiens_au a50d46n11o18p22q9r13: ai a51d27n8o4p18q14r5: bien a51d82n19o8p101q33r47: les a52d40n25o18p32q39r11: que a52d41n8o15p29q11r12: j
a53d42o22p12q25r5: merci a5d: merci_ana a5d11n2p2q3: cote a5d11n7o2p4r2: depui a5d12np13qr11: pour_les a5d13n2o17p2q3: vos a5d13p26q2r8: texte a5d14n2p17r3: donc a5d14n3o2p12q6r2: derni
a5d14o7p4q5: de_notre a5d14p2q2: pas_de a5d14p4r3: accor a5d14pq2r: prefe a5d18n2p5q11r7: dans_le a5d18n6op5q2r3: reste a5d18n7o11p11q6r2: comme a5d20o12p15q5r2: madam a5d2n4p5q6r7: arriv
a5d2n5p2q2: march a5d2n5p4qr: salon a5d2np4q6: peux a5d2np8: ^_desol a5d2op2q: nous_somme a5d2opq2: ^_ca a5d2p2r2: je_l a5d2p6: ^_pas a5d37n2o14p9q7r6: par a5d3o2p7qr: sa a5d3p2: touch
a5d4n3p4q3: etait a5d4p5r: excus a5d5n3p11r2: colle a5d5no2p2q: somme a5d5nop3r: est_pas a5d5oq3r2: il_est a5d5p2q5r: qu_il a5d5p3r: recep a5d6n6o4p20qr3: sera a5d6n6opq2r2: trava a5d6pq6r:
point a5d7n2p14q5r: 0_juin a5d7n4p15q5r: juin a5d7no3p14qr: laiss a5d7op7qr2: sous a5d8n2opq4r: un_peu a5d9n11p5q3r3: equip a5d9p2q5r12: deja a5dn2p17q6r3: t a5dn2p2: super a5dnp: lui_qui
a5dnp5: minut a5dnpq: ne_peux a5do5p4q: jurid a5dp4: leur a5dq: est_juste a5n: au_coura a5np: est_lui retou_au a5np6: plein a5p: est_note a5p2: y_mets a5p3: servi_jurid a5p3q: tout_ca a5p5:
en_plein a5p6: la_tete a5pr2: fais_suivr a5q: serai_en tant a5q3: compt_$ a6: conge_jusqu possi_$ tiens a62d75n14o12p37q30r5: pas a67d89n21o36p89q27r21: et a6d10n4op7q3r2: et_le
a6d11no4p3qr2: le_dossi a6d13nop6q3r3: salut a6d14n3op3q7r8: sont a6d19n12o5p14q7r5: passe a6d21n3o21p11q4: ^_nous a6d2n3o2p4: mets a6d2n3o4p3q: ^_notre a6d2no2p35q4r12: proch a6d2p10r4:
je_te a6d2p3q3: decid a6d3: merci_! a6d30n2p10q3r4: bon a6d3n3p3q: vu a6d3n3p4q12r2: parle a6d3nop6q17r: pourr a6d3np3q4: et_il a6d3op7q3r7: manqu a6d3opr: avis a6d5n4p2r3: mme
a6d5n5o3p15q5r5: chez a6d5n6o2p24q6r6: ici a6d5no4p3q2r2: n_a a6d5oq6: peut a6d5p: malhe a6d6n6o12p8qr: cette a6d6o2p3qr2: inter a6d7n2o5p3q6r: fois a6d7n3o8p4q5r: conse a6d8p11q2r: reuni
a6d9n2opq4r2: peu a6dp2: ca_$ a6dr: debor a6n: est_sur a6n2q2: ^_si a6np3qr: en_parle a6o5: les_mains a6o5p2r: entre_les a6o5r: mains a6p: a_tete bien_note en_repar note_merci tete_repos
a6p2: repos retou_le a6p2r: mais_je a7: je_trans que_possi retou_$ vous_oubli a78d166n50o39p136q73r40: la a7d: ai_trans inclu a7d11n4o4p7q3: du_0 a7d11no2p2q4r4: autre a7d12op7q2r: a_vous
a7d13no3p3q11: envoy a7d17n3op9q6r4: sur_le a7d22n5op6q4r: a_l a7d23op7q11r6: pour_la a7d27p2qr: oui a7d2np3q6r: possi a7d2nr: dessu a7d3p2q10r2: quand a7d4npq: repar a7d6no5p2qr2: etre
a7d7o4p7qr3: mes a7d8n5p11q: fetes a7d8o18p4q6r3: merci_de a7d9n6p2q6r: juste a7dn2p4q5: serai a7dn8p2qr2: vient a7dnp6q: sais a7dp: j_en a7dp2q: je_fais a7dr: temps_de a7n2p2: !_je a7np2:
je_serai a7o12p: notre_avoca a7op2: repre a7p: merci_je a7pq: en_ce a8: j_atten vous_des a82d108n40o57p178q82r36: vous a82d145n30o22p66q64r22: est a8d12n11o17p14q3r2: toute a8d13n3o2p6qr3:
assoc a8d18n4o17p17q27r6: me a8d20n6op7q3r3: fait a8d22n5o5p9q10r2: s a8d27n4o3p14q7r6: deux a8d2o: merci_$ a8d2p3qr: on_en a8d3: ca_a a8d3n6o2p7q: lui a8d5n5o4q5r: dit a8d5n6o2p2q3r: nouve
a8d7o4p11q2r: le_contr a8d9op3r: n_est a8dnp: eu_le a8np3qr: train a8np3r: coura a8p: oubli_pas a9: encor_eu recu_je a90d76n15o27p48q40r19: en a97d204n55o44p158q87r41: le
a99d144n47o48p80q38r24: a a9d10n4p8q: burea a9d13n16op10qr2: !_$ a9d15n5p33q9r15: mardi a9d15n8p35q10r9: jeudi a9d16n3op7qr2: parti a9d18n5p12q11r8: de_l a9d19n8p17q11r7: bonjo_ana
a9d21n5o7p16q8r2: moi a9d23n5o2p19q15r12: photo a9d24n5o31p35q16r7: plus a9d26n3o2p25q7r7: pour_le a9d2np2: ne_vous a9d3n3o2p12q3: servi a9d3n3o6p8: son a9d3o5p8q3r2: de_votre a9d4no19pq:
avoca a9d4npq: et_on a9d5n3p14qr4: te a9d5o2p22q25r: avant a9d5p6r: patie a9d6n2o6p8q2r3: entre a9dnp18r2: promi a9dp8q: m_y ad: ^_aucun ^_des ^_deux ^_mes a_s agree_mes allon appor
arriv_que artic_0 assoc_en assoc_est atten_la au_dessu autre_$ bien_de bien_parve bises_$ blaso bonjo_c boulo ca_va cherc_les chris clien_je comit_des crech d_y de_conge de_franc de_vendr
debat depui_diman depui_lundi dessi dessu_en deuxi_versi dire_qu donc_je doute doute_que droit_photo du_cabin en_comit en_equip en_paiem en_vacan enreg est_que et_bon evier excus_je excus_l
fait_comme fait_tourn fetes_$ fichi_$ fisca formu_il hamon heure_la hui_$ inspe insta_je inter_nous isabe jardi jean_marc jo_$ journ_! jusqu_en l_assur l_avoca la_crech la_perso la_redac
la_techn laure_$ le_cure lefor les_carto les_indes les_inscr lille_et logo_c longt lui_a notre_banqu nous_les nous_passe okafo oubli_de parti_au pas_moi pas_te passo pc photo_dans poste_le
pour_tout prefe_ne premi_etage prets_$ promi_les puis_le que_t quent qui_ne redac refer_0 reuni_du salon_je si_les si_tu signe_je silen_entre sinon_je soien soir_ce son_accor sont_ouver
souha_un suit_le suivr_au sur_trois tes_quest texte_que touch_a tranc_je trois_assoc trois_repon vacan_et valid_le veuil_agree vous_inqui weber ad10n5o3p5q12r2: que_vous ad10o2q3r: nom
ad10o2q8: la_factu ad10p3: est_parti hier_soir ad11n2op6: tout_le ad11n3op3q5r4: ferme ad11o2p15q: vous_avez ad11p: vert ad11pqr12: ci ad12n4q4r: ancie ad14n2o20p8q2r3: adres ad14n2p4q4r5:
la_page ad14n4p2q8r9: trouv ad14o4p3q2r: suite ad15n3p3r: ce_matin ad15no2p17q4: avez ad15noq3r6: a_0 ad15o18q12: factu ad16oq3r: h ad16q3r: 0_h ad17q: pour_nous ad18n4p25qr3: matin ad2:
0_sans ai_montr appel_moi assoc_$ brigi de_vacan depui_0 du_devis en_reuni equip_et est_malhe est_une indes inter_$ le_serve merci_beauc paiem pied pis reten sous_la tampo verte voila_$
ad24n4p7q9r6: page ad29o2p4q4r4: 0_0 ad2n: !_bises d_autre inuti_de on_reste yann ad2n2: nous_seron ad2n2op: perso_ne ad2n2p: vous_dire ad2n2p2q2r: elle_est ad2n2p4: copie ad2n2q: vous_ne
ad2n2r3: l_accue ad2n3o4p3q8: il_vous ad2n4p: que_tu ad2no: inuti retra ad2no2q2: et_de ad2nop2: de_ma ad2nopq: charg_de ad2noq: ai_rien ad2np: on_y parte ad2np14q2r2: fin_de ad2np2: ca_ne
ad2np2q2r2: salle ad2np2qr: termi ad2np2r2: la_salle ad2np4q: presi ad2np4qr: lundi_et ad2np5: silen ad2np8r: ce_sera ad2npq2: amica ad2npqr: bisou ad2nq: est_tres ad2nq2: resse ad2nqr:
du_lundi lundi_au ad2o: a_table ad2o2: conti ad2o2p3q: madam_nous ad2o2p4qr: decem ad2o4p4qr2: assur ad2op2q3: d_un ad2op3q: 0_decem ad2or: l_ateli pour_une ad2p: bat celle_avec de_prese
decid_de exami le_tri mais_c on_s perso_n plus_perso tri ad2p2: a_chang absen le_petit par_le ad2p2q: et_un tourn ad2p2qr: janvi_$ ad2p2r4: la_carte ad2p3r: la_repon ad2p4q2: les_fichi
ad2p4q2r2: l_envoi ad2pq: ana_le diman_0 me_charg ad2pqr2: les_menti ad2pr: mette ad2pr2: diman_et ad2q: du_fourn haut ouver_du vous_en ad2q2: envoy_a ad2q2r3: celui_de ad2qr: julie paren
ad2r: repon_dans vitri ad2r3: ana_voici ad3: 0_elle accor_sur carre la_refer ligne_$ olivi qui_suit suit ad3n: facad la_facad ad3n2: coupe ad3n2o3p2q: que_nous ad3n2p2q2: ^_ana ad3n2p2q3:
seule ad3n2p2q6: ^_il ad3n3o5p4q: ^_mon ad3n3o7p: jamai ad3n3o8p4q: de_vous ad3n3op2q122: ? ad3n3op2q2: beauc ad3n3p3qr2: chant ad3no: par_la ad3no2p6q2: nous_n ad3nop4q: n_avons ad3noq2r3:
quatr ad3np2q: le_nouve ad3np2q2: fils ad3np3q: bonne_fetes ad3npq: la_mise ad3npq2: plais ad3nq: le_budge ad3o: nous_en ad3o13: de_ne ad3opqr9: fiche ad3p: du_burea feu_vert l_heure longu
respe toute_les vendr_derni ad3p3: agree feu le_faire ad3p3qr: ana_merci ad3pq: pas_l ad3pqr2: coule legal menti_legal ad3pr2: mes_salut ad3q: devis_est ad3q2: docum pharm ad3q5: le_site
ad3r: au_vendr ad4: malhe_pas tel_quel vert_$ voila_le vous_confi y_aller ad4n: ^_bon ad4n2op2r: ateli ad4n2p2q9: quel ad4n2p3q2: ana_j ad4n3o2pq: fille ad4n3pq: ma_fille ad4n4p: la_bouti
ad4nop2: lyon ad4nop5: ^_ce ad4nopq4r: formu ad4np2: sur_l ad4np2q: l_a ad4np3: boula ad4np3q2: ^_comme ad4nq2r3: polic ad4nr: est_d ad4o2p3q16r: ce_que ad4o3p14r2: faute ad4o3p5q2: comma
ad4op: au_telep ad4op5qr2: table ad4p2: l_assoc ad4p5q: le_burea ad4p6q2r2: secre ad4p7qr: pluto ad4p8r2: est_dans ad4pq: pardo salut_ana ad4pq2r: chere_madam ad4pr2: d_accor ad4q: tout_ce
ad4r: parce ad4r11: joint_les ad4r4: joint_le ad5: je_crois l_unani non_on refle ad5n: 0_on ad5n2: que_c vote ad5n2opq2: prese ad5n2opr3: clien ad5n3p3qr2: esper ad5n3q2: sinon ad5n4p: bouti
ad5n4q2: voir ad5nopq2: mise ad5nopq3r2: menti ad5noq2: mise_en ad5o: pas_je ad5o2pq7: site ad5o3q2: s_il ad5op7q5: jours ad5oq: ^_maitr ad5p: le_papie ad5p5q2: bonjo_madam ad5pr5: drive
le_drive ad5q: h_a ad5r3: aller voici_les ad5r9: en_piece ad6: unani ad6n2o2p16q8r3: ^_vous ad6n2r: refer ad6n3p7q4: faire ad6n3pqr: il_y ad6np: papie ad6np3q3r: tous ad6nq2: budge ad6nq7:
le_lien lien ad6nr: beau ad6p2q2: tombe ad6p2q4: dont ad6p2qr5: carte ad6pqr2: l_adres ad6pr: b ad6q2: page_d ad6r: dossi_parta ad7: tel ad7n2pqr2: ^_les ad7n3op7q2r2: ^_chere ad7n3op7q3r2:
chere ad7n3opqr: est_le ad7nop2q7r2: appel ad7nopqr5: 0_a ad7np2q5: on_ne ad7npq2: franc ad7opq3r: de_0 ad7q2: d_accue ad8no2p5q2r: depos ad8p5q2r3: mettr ad8r10: ci_joint ad9no2p2q5r: avoir
ad9no4pr: vous_ai adn: ^_jeudi ^_nos a_signe cinq_minut coinc cote_de de_mardi faill fetes_et four l_artic prend_la surem trop_de verra adn2: equip_! petit_mot adn2p: syndi adn2p2: rien_ne
adn2p5q: ^_vendr adn2pq: je_voula adn2pq2: sur_mon adn2q: bonjo_a adn3p: froma adn3p2: a_eu elle_a adn3p3q: ^_ma adn3p5: rend adn3r: etage adn4p: adore adn7q: info adno: de_le de_lyon
adno2p15r4: et_vous adno2q: plus_de adno5pq: annon adnop: derni_$ et_a adnop2q2: le_0er adnop2r: court adnop4: pris adnop6q3: je_me adnoq: si_vous adnp: cherc le_retou mon_cote tres_bien
vrai adnp2q: rien_de adnp2qr: ferai adnp3: end_$ adnp3q: pense adnp3qr: penda adnp4: avons_pas adnp8: inven adnpq: assis lille on_fait adnpq2: pourr_pas adnpr: le_salon mon_colle adnq:
0_octob avec_notre fils_$ la_nouve peux_pas six adnq3r: le_formu adnqr: a_tous adnr4: la_moiti ado: anne casta casta_$ d_avis et_mon l_entre monsi_nous r saura suite_$ ado2: ce_dossi
madam_monsi ado3pq: recla ado4pq2: plus_$ adop: fourn_$ ira madam_votre adop11: retar adop3: ecris relev adop4q3r: ici_vendr adop7: ^_laiss adop7q: commu adoq4: m_envoy adoqr: ana_c adp:
0_nous ^_malhe ^_oups as_pas atten_du au_cabin ca_ira carto ce_dont cleme consu contr_a cours_le cuvee des_inter deux_premi donc_la donne_son etait_en etien fois_c gere la_commu la_gripp
le_treso lui_meme mardi_derni mon_chef oups petit_contr prets qu_elle que_lundi recu_le remar_$ rendu rentr_des repon_du reuni_lundi sous_reser sur_son surfa tourn_a tout_de verdi vu_passe
adp2: bande burea_de desol_je mon_fils sais_que t_as adp25q2r4: au_plus adp2q4: monta adp2qr: recup adp2r: chef adp3: bruno courr_du ne_sera adp3qr4: portr adp3r: vendr_de adp4: soir_et
adp7r5: mardi_$ adp8q5r: parve adp9q2r5: la_liste adpq: a_lille ana_la denis denis_$ dr lundi_c adpq2: joli adpqr: dis adpr: temoi adq: !_c au_premi cause chez_le compr_le ensui_$ envoy_le
et_moi franc_et gens jacqu les_droit les_gens madam_j paie perri_$ princ qu_en rapid servi_compt ville y_en adq2: conne ils_sont laure qui_se adq2r5: celle_de adq3: est_pour on_se qui_s
adq4: de_signe adq5: ?_merci adqr: est_encor notre_ancie adr: beau_trava celui_du chose_de dsl jo la_vitri marin mis_les photo_sur samed_et an: 0er_septe ^_chez ^_une a_passe a_trouv aille
ancie_prest au_0er burea_sont chanc coinc_$ conge_mater douce douce_$ du_0er du_solei et_sans etonn etonn_pas fait_faill four_est hier_il inven_$ jai je_prend jeudi_on la_froma la_neige
la_retra la_soire la_treso le_camio le_relan logo_dessu moiti_de monsi_petit mots ne_decro nous_avait on_nous pas_ouvri pas_que peu_$ possi_cordi septe_on solei son_burea suis_a trava_$
tu_te vendr_nous venir visit vous_etonn an2: agenc_de est_maint je_mets mars_et nos_burea plomb_vient sera_ferme an2o3p3q: pere an2p: du_coup enfan_ont neige an2p2: et_que an2p2qr: on_vous
patro an2pq: gros œil an2pr: t_ai an3: juste_pour le_plomb mot_pour an3p: camio elect joyeu_fetes an3p3: que_notre an4op2q3: conna an4p2q: au_salon ano: ca_c de_son notre_assoc ano2pq:
une_bonne ano3pq: mon_pere ano5: de_comme anop11r2: ici_la anop2: et_l anopr: depui_le anp: de_resea encor_une fait_l journ_a la_trans profi salon_a un_petit anp2: a_pris juin_et nous_rend
pu semai_de anp3: ca_le elle_vous vendr_mais anp5: semai_$ anpq: octob_$ pleur anpqr: aurai anq: coup_d d_en d_œil fois_par gros_bisou mais_le anq2r: vienn anr: decro la_patro ao: ^_n a_etre
a_mes avert bilan_$ ca_reste chose_je compe conse_$ conti_de de_cette decem_je direc_pour dit_$ dit_non dossi_$ en_octob est_inuti fixee habil le_harce le_mois part_$ repon_sur savon
vous_veuil ao2: ^_monsi annon_que fois_pour rappe_$ ao2p: diman_je me_relan ne_me ao2p2q4: avant_le ao2pq: affai ao2q: ai_le ao2r: ne_veux ao3: harce_$ suspe ao4p: ai_la ao4p2q3: de_me ao4r:
harce ao5: relan_$ tribu_de vous_annon ao7: le_tribu resil ao8pq: sujet ao9: forme ao9p: tribu aop: comme_et garni insis messa_le nombr remer_de reven reven_vers aop2: engag aop2q: serie
aop4: liste_$ aop43r11: aurez aopqr: deman_a aoq: avons_bien date_du occup_de aoq2: s_occup ap: !_nous ^_bonne a_cherc ai_comme aime amiti atten_que au_calme au_diman belle_journ bertr
bonjo_bien cabin_le check circu colle_est colle_et compl_sorti compr_bien copro coup_je dans_ma de_suite deblo delai_de derni_et derni_ligne des_cuvee des_petit desol_ana deux_signa
direc_finan direc_valid du_conse du_syndi elect_du elle_qui en_avanc en_charg en_discu epreu_$ est_ma et_revie etait_compl etien_$ eu_un ferai_le ferme_de folie_ici hospi ici_c il_lui il_n
impos_avant ira_mieux j_aurai j_te je_devai je_ferai je_sors jeudi_avec jours_pour l_aime l_ordi la_bande le_boula le_delai le_feu lea lents les_lieux les_relev lieux ligne_droit m_etait
ma_liste maire_est maire_signe me_fais mille_fois minut_cette n_oubli navre ne_te noel_! non_je notre_atten notre_juris notre_photo notre_secre on_la ont_la opera ordin_je pas_les passe_en
patie_je patro_$ paye petit_je petit_qui peu_lents peux_m plus_longu plus_vite point_de proch_avec que_jeudi regar_les relan_le relir_tout rentr_jeudi rentr_que reser_de retar_je retou_mardi
rien_avant rien_pu rober rober_$ sa_signa salon_jusqu sam sans_ordin servi_conce servi_finan signa_pour signa_sur signe_joyeu soire_$ sorry sors suis_au sur_nous sylva t_ecris t_envoy
t_inqui te_l telep_je temps_que ton_messa un_salon une_repon une_semai vas vendr_desol vous_avais vous_revie vu_vos y_mettr y_remet zut ap10r: fin_du ap10r2: du_mois ap16r6: l_aurez ap2:
a_lache bruno_$ casse cette_fois deux_semai est_malad histo jure_$ la_decis le_compt le_servi le_train les_plans les_vacan leur_repon lundi_mais maiso_je mardi_pour mort_je ordin_est
pas_oubli patie_nous plein_inven refor rend_sa repon_vous retou_lundi suis_sur te_fais toute_mes vendr_pour ap2q: ^_avec apres_$ chez_l je_lui mon_ordin proch_je ap2q2: clotu ap2qr: de_semai
ap2r: promi_$ ap3: demai_je fais_ca la_varic parol pouvo_vous pris_du sa_copie sa_versi suis_dans terre varic ap3qr: vendr_et ap3r: relir ap4: du_retar lundi_sans pouvo reuni_le ap4q:
trans_le ap4q3: tient ap4r: promi_jure ap5: y_colle ap5qr3: vous_donne ap5r: end_et mois_$ ap6: ^_promi ap9r: t_envoi apq: 0_c de_dire depos_les detie detie_les es il_en notre_graph quara
qui_detie rende rende_vous revei t_es apq2: c_etait les_maque suivi apq2r2: le_premi apq3: est_elle apq4: de_jeudi apq5: leque apq5r: si_la apqr: logo_en lundi_proch apqr2: jeudi_de apr:
de_nos de_tout des_halle envoi_dans halle halle_$ ici_le je_le la_fais maud passe_la passe_les voie apr2: carte_des elles_sont apr3: avec_mes fiche_des apr7: les_fiche aq: ^_tant avanc_$
avec_plais bon_signe ca_s cale compt_pour copai d_arriv decid_il depen devan_l dire_oui diver_$ du_comit du_nouve en_arret en_trois est_calme est_notre fourn_les graph_qui haut_de je_signe
jour_de jour_du jour_et jurid_de l_ordin le_princ mais_pas me_conne munic_se nous_ouvro nouve_du ouvro ouvro_le pars_en pas_tranc pere_a phili_$ photo_en planc plus_bonne premi_coup que_sa
quelq_nouve resse_a si_c tombe_en trava_a trois_autre usage votre_cote votre_date voula_vous vous_bien œil_c aq2: de_jours me_deman aq2r: taill aq3: de_valid aq5: me_le aq6: ^_avant aqr:
0_merci chart encor_la est_deja la_chart la_coule les_fais meme_si paysa votre_mail aqr2: bonjo_j ar: ^_logo a_plus a_tres ai_que ai_un alors_ne antoi autre_et bios coura_a deux_autre
deux_derni direc_du et_qu helen_$ inter_je je_recup je_veux l_inter le_fourn les_bios mains_je manon maud_$ moiti_je noms opere parti_a pas_tout pli quand_la quant_au qui_manqu qui_rentr
range te_redis texte_pour theve tranc_entre veux_pas ar2: quant ar3: 0_les les_polic trois_premi ar8: voici_deja d: 0a 0f0ab aband abime abste actua adjug adopt adult aebis affre agnes alert
alpha amis andri anima annec annex antan ape appre appro arbor arc arist assor augus aval axel barda basel bavet be beaux bened besna bio bloc blond board bob brief broca bruit brunc brune
brush buche buvet bye caban calen campa capot carne carsa case celin cerem cgv chano charp chatb chate chemi chevr ciao citat cloch code coher colin confr connu conqu coope coque corte coudo
couro creme croir croqu croya damie dec decli defav deser deven devez devon diffi dinan dispu dons dorme doue dumen e ecart echal effec eglis empla empru erron etudi exist exped expir expli
faceb facil facte farin fauch feder ferie fermo fidel filme fissu floue flyer foot fred fresq frett fribo ftp fuir gaby galet gambe gemei ginet girar grang grass greff greni gris grogn hiver
homme hopit hormi hove hygie iban ile incha incid infre ingri inver itali jaune jetez jf jf0 jm jourd jtouc jumea k kbis kerbr kerdr kergo kessl kev latin leade lebru levai libel lie ligna
linte lisib login loin loire loisi lourd lun manso margu marro mas match maugr maure mauri max mayo mdp medec melan menar miche min modul morea morva mouet moyen mur naima naqui natur navet
nolwe notee objec oblig ocre off offre ortho ottil ouvra pain palet parli parts paste perdi perra petri phras pista pitie plint png poire poiss polos ponce pouva previ prior prive pur purem
quai quels quere radio ral rale raler ras ravie raye redig rejet remy renco renne rever riez roche ronds royan ruiz sabri sage samir sauce sauve scept sedul seigl sete shoot soin sonne sorta
sourd sousc spams squel srl ste story sulfi swiss tabar tanto tarte tasse teled tels tendr tenez tenue there tiret torch tot trent tromp truel tunne vache vagab valle valmy van varia verre
vinai vir visa volet volon voule vues we wifi www x0 yanis yves zinc œuf œuvre d10: nous_convi d10n2o2q: lieu d10n2op3: le_monde d10n3op3: monde d10pq2r2: 0_le d10q: est_bon impre l_impre
d11nq2: l_ancie d11o5p: nous_ne d11p2qr2: la_photo d11pq: oui_pour d12npq5r2: en_ligne d12p: rien_a d13: pouve_lance d13n4p3q4r: numer d13np4q5: la_versi d14p: ^_non bon_pour d14p3qr: relu
d15: convi d15np6q3: final d16p: on_garde d18n: lance d2: 0_aout 0_deux 0_lyon 0_m0 0_pas 0h_0h0 0h_le ^_allez ^_ben ^_enten ^_et ^_voir a0 a_ajout a_chaqu a_droit a_suppr a_valid accep_le
accor_pour adres_c agenc_merci ai_envoy ai_repon alors_j alors_on alors_pour ana_nous ancie_adres annul_la apres_en attes_de au_courr autre_on avec_paul avoca_a avons_decid avons_exami
bien_devou bon_$ bon_sauf bonjo_maitr bonso_camil burea_s ca_rien cache cache_de carre_sable cdlt cher_pour chum coche colis com confi_que convi_merci convi_vous coqui_acceu cote_c cour
crois_bonne crois_que dates_$ de_budge de_burea de_meme de_suppr depli deux_coqui deux_maque deux_remar deuxi_propo devou_horte devri_deja devri_le dirai_une dites_moi donc_ca dont_nous
dossi_par dropb du_cache du_direc ecout en_aout en_avoir en_passa en_passe en_un encor_pour enfan_et enlev_celle enten_pour espac_clien est_celui est_de est_nicke est_signe et_garde et_poste
et_revet ete_refus exemp_signe f_0 fait_$ fait_0 faute_dans fax fevri_est fichi_sur figur_sur fonce fonce_$ forum franc_ca garde_les gardi_$ gliss_dans grand_$ h_je h_le hesit_et horai_pour
il_accep image_sur impec_$ indes_l intra intra_fr jerom jerom_$ jeudi_0h jours_ouvre juin_donc l_exemp l_origi la_fiche la_formu la_porte la_poste la_refon la_seule laito le_carre le_courr
le_laito le_matin le_mettr le_pied le_siege le_sloga le_tirag le_voir lectu_atten les_colis les_repon logo_sur lol m0 madam_apres madam_veuil maint_le maint_on maitr_pardo mari_mais
matin_par meme_s mer merci_encor merci_pas metre mettr_sur milie moi_si mon_chum mon_ex montr_ca munic_a newsl_$ newsl_0 ni_l nicke_juste nom_du non_0 non_final non_le notai_a nourr
nous_avez nous_renon nous_resse numer_est numer_siret odile_$ on_dirai on_enlev on_lit optio_maint osteo ouvri_$ page_$ page_conta papie_recyc par_carte par_me par_sms par_votre parap_$
pardo_madam part_ca parti_hier parto_et peu_surpr pied_de plus_chale plus_inter porta possi_pour pour_faire pouve_donc pouve_impri pouve_le prefe_garde prefe_le prix_et propo_$ propo_n
que_plus quest_$ re_bonjo recyc redir_$ redir_c ref_0 refon refus_$ rejea rejea_$ relu_avec renon repar_sur repon_tardi reste_du revet revet_du rubri s_ecrit sable sans_la sauf_le septa
septe_a signe_est site_$ sloga_$ sms soir_la solen somme_plus sophi_$ souci suiva surpr_par svp_on table_dont teint telle temps_passe texte_sur trois_veget trop_cher trop_pharm trop_sombr
tva_intra un_ni un_seul une_autre une_faute une_lettr une_virgu utili_le va_$ valid_de valid_par veget_$ vendr_0h0 vers_les vert_et video_$ vin voila_c voila_je voila_voila voix_contr
vote_hier votre_bien votre_ecout votre_espac voulu_$ vous_ouvri vue_le y_figur y_va d24p3r2: garde d2n: a_dix de_telep fait_lire falla la_quali le_chien le_notai mal musee nous_on pas_du
prevu_le resse_pas sept surpr telep_ne vaut vieux d2n2: la_terra pont d2n2opqr: ma_mere d2n2p: etais d2n2p3: prevu d2n2pr: la_fete d2n2r: chat d2n3: l_inaug patri d2n3pq2: grand d2n3pqr:
chien d2n3q: allez d2n3r: des_tanne rue_des tanne d2n4p: passe_le d2n5: demen d2n5pr: fete d2no: coord votre_trava d2no2: quali d2no2p2r: mon_mari d2no3p2: 0_mai d2no5p10q2r: recev d2no5p3:
nous_a d2nop: chois d2nop2qr: proce d2noq: et_perso novem d2np: aurel belle_fetes film samed_0 vous_avoir d2np2: aussi_$ moi_pour vasse d2np2q: de_journ d2np2q2r: acces d2np3: journ_$
d2np8qr: jeudi_et d2npq2r2: les_0 d2npq3: assez d2npr: cuisi d2nq: ca_me nadeg s_appel d2nqr: bas d2o: annul aout_$ confo donne_pas est_non et_tout factu_est fond hier_$ reali suis_pas tardi
toute_vos d2o2: a_nos prise d2o2q: ecriv d2o3: est_desor d2o3p: recom d2o3p4: prie vous_prie d2o3pq: p d2o5p: retir d2o6p4q: et_nous d2op: ^_suite de_repon lit par_telep perme d2op2q: tradu
d2op6r2: huit d2oq2: factu_0 svp d2oq2r: au_nom d2oq3: suffi d2p: bonne_$ broch burea_$ conve_au deja_tout des_assoc enten est_preve et_trois file j_etais kerme l_un la_fabri la_kerme
le_gardi le_trois les_coule lucie lundi_en lundi_les maitr_d ou_par par_courr par_notre photo_est reste_est sandr_$ seul soumi sous_les valid_vous virem_de voulu vous_retou d2p2: avez_notre
bonjo_le dirai pas_possi pas_une relu_les touch_plus d2p2q: signe_le d2p2q2r: attes d2p2q2r2: il_me d2p2qr: l_attes d2p2r: fabri d2p3: d_agree du_chant enver le_mercr d2p3q: vendr_c
d2p3q2r6: tarif d2p3r3: les_tarif d2p4: le_silen prie_d d2p4q3r2: veut d2p4qr: toi d2p9: la_journ d2pq: chequ image le_regle mais_on origi pardo_pour passa secre_de tous_les d2pq2: bonne_fin
moins d2pq2r: domai d2pq3: ajout d2pq3r3: par_contr d2pqr: chaqu d2pr: tour d2pr2: d_etre je_repon menu d2q: allem an_passe au_lieu avion bien_le bouto dites espac et_voila fleur gille googl
ht il_l il_te illus le_docum lien_vers maque_nous moi_au nous_avion publi_$ que_deux regle_par remon reuni_de si_ca subve tva_est uniqu v0 versi_bleue d2q2: en_0 factu_a plus_grand point_0
d2q2r: blanc nom_de d2q3: 0_exemp exact modif d2q4r: norma d2q8: heber d2qr: en_bas trouv_en vire d2r: 0_avec 0_photo ^_alors ^_re ai_depos contr_0 contr_le cordi_mme dicte h_ferme horte
le_menu le_trans les_credi les_statu re sombr sont_dans statu telep_0 va_pour d2r2: desso logos pj valid_pour d2r3: 0_est d2r4: desse d3: 0_! 0_voix 0h0_0h ^_apres ^_franc ^_nicke ^_prene
a_gauch a_vote acceu ai_fini ai_relu ai_verif allo_ana ancie_logo apres_lectu aura_lieu avec_un avons_final ben chale_$ cher convi_$ dates de_factu de_newsl de_prefe de_tva de_video depar
derni_par elle_n empor est_beau est_oui et_n ete_regle ex factu_c final_nous final_on gauch gliss hesit_$ impec impri_! je_viens juin_a juste_le l_empor lance_$ lance_la les_dates lyon_$
m_aviez majus me_convi mouli ne_prend ne_somme non_pas nos_horai notre_logo nous_parto on_laiss ont_ete oui_$ oui_0 parfa_pour parto_sur passe_$ poste_$ pouve_publi pouve_y prefe_la
prend_pas prene_la ref refle_nous samed_0h samed_de siege_a sloga sophi tirag tombe_la tout_depos valid_$ veget versi_0 versi_b veuil_trouv viens viens_de y_sont d38q6: vous_pouve d39pq9:
pouve d3n: bouti_en chale coqui fetes_a ne_souha odile rue_du souha_pas surto d3n2: annee_$ terra d3n2o2p2r: mari d3n2o2q: deux_fois d3n2opqr: mere d3n2oq2: a_un d3n2p15: boite d3n2q2:
vous_etes d3n2q5: etes d3n3: inaug d3n3op5r: chere_ana d3no: chang_pas d3no10: desor d3no2: vous_a d3no2pq: etude d3nop: ne_chang d3nop2q5: il_nous d3nop2qr: sœur d3noq: grave d3np: l_acte
monde_est d3np2: sur_votre d3np2q3r: an d3np2qr: ma_sœur d3np4q: a_votre d3np5q2: 0_vous d3np9qr: jeudi_0 d3npq4r: aviez d3npr: acte d3nq: la_polic notre_numer photo_$ d3nq3: ouvre d3nr:
vingt d3o: de_maint f factu_du pas_suite plus_a d3o2: ne_donne d3o2p: prend_le d3o3p: diman_$ d3o4p: consi d3opq3: vous_m d3p: a_tirer bon_a est_fait gardi goff la_newsl le_goff lectu
notre_accor passe_de septe_$ d3p2: ^_mardi avez_tout final_pas d3p2q2: pas_la d3p2q3r: l_an d3p2r: sandr d3p5: bon_de d3p5q: de_comma d3p7qr3: midi d3p9: votre_boite d3pq: a_tout l_etude
paul pour_jeudi d3pq2: frais notre_part d3pqr: vecto d3pr: l_autre d3q: 0_l ^_allo allo dans_vos de_page devou habit l_habit la_propo prix_de publi rouge suis_un d3q2: a_part fini d3q2r:
^_de d3qr3: corri d3r: cle credi la_b la_cle me_va parce_que voici_le d3r2: l_affic d4: ^_0 accep accor_$ ancie_$ apres_refle au_samed enlev_le fr fr_0 https la_0 la_bleue le_mot lu merci_on
non_pour par_0 parta_$ pas_0 pouve_mettr quest_0 quest_de suppr_la tout_bon une_quest utili vos_quest d4n: le_samed d4n2: a_lieu d4n2o9q: place d4n2p2r: dix d4n4p2q4r: annee d4no2: ni
d4no2q: lettr d4no3pq2: plait d4nop: notai d4np: ident d4np2: plaqu d4np2q: jeudi_derni d4np2q2: est_un d4npq9: forma d4nq: cette_annee voix d4nq3: appar d4o: aout d4o2: adres_de porte
d4o2p3q2: conve d4o3q5: merci_d d4oq: et_non d4oq8: vous_nous d4p: la_plaqu mettr_en par_wetra pour_accor tirer virem_est d4p2: a_relu comme_conve est_reuni fait_le garde_le d4p2qr2: 0_pour
d4p3q: madam_wirth d4p3q7: la_maque d4p5: contr_signe d4p5r2: matin_$ d4p9q3: dans_votre d4pq2r: sauf d4pq3r6: photo_de d4pr: virgu d4pr2: wetra d4q: celle_du de_passe indiq d4q2r: le_plan
d4q3: impri_$ d4r: figur h_0 siret_0 d4r2: les_horai d5: 0h0 0h_0h du_mardi garde_la impre_$ l_optio laiss_tombe parti_ce parto pas_donne prene sans_hesit tout_relu d5n2p2qr: esper_que
d5n2p4qr: et_les d5n3p3qr2: j_esper d5n3r: 0_rue d5no3p3q: mai d5no4p3q4: livre d5nr3: affic d5o: n_0 refus d5op3q: wirth d5p: ^_rien devri et_pas la_video signe_et vous_devri d5p2: ^_final
d5pq: cote_$ d5pq2r: plan d5pr: y_a d5q: ^_tout le_proje mot_de optio d5qr: le_diman d5r5: trouv_ci d6: 0_non a_rien donne_suite le_bleu nicke d6n2q10: le_prix d6n3p6q2r2: s_est d6n4r: rue
d6o: examp d6o2: ne_nous d6o4: 0_fevri d6opq2r: ecrit d6p2: parap d6p7r: le_bon d6pq: page_0 d6pqr: mardi_au d6q: bleue moi_vous tva d6r: 0h_ferme nous_prefe d6r2: siret d7: 0_oui a_redir
est_0 le_vert non_merci redir d7n4op2q2r: rempl d7n6qr: ^_pour d7no3p2q: proje d7npq3r: numer_de d7nr: bleu d7o4: fevri d7o5p4q3r2: corre d7oqr: 0_euros d7p: newsl d7p2: hesit d7p2q: verif
d7p4: le_virem d7q2: enlev d7q4: exemp d7qr: le_nom d7r9: vous_trouv d8: part_sur pour_moi d8n2: lieu_le d8n2pqr: le_numer d8n4q11r2: prix d8o: suppr d8oqr: euros d8pqr: 0h d8q2: est_tout
d8qr2: ferme_le d8r: est_valid d8r2: horai d9: est_parfa garde_l lance_l on_part parfa d9o2p2q: suite_a d9o4p2q2: regle d9p: ai_tout video d9p4q: virem dn: a_demen a_propo adres_est
appar_comme apres_l au_musee aux_lettr avons_fait avons_parle bien_vide boite_aux bouqu cents cest chant_le chauf cordi_la cote_je de_voir demen_le depui_vendr devan_la dix_ans dix_heure
donc_l du_four du_papie du_tout en_page en_vrai escal farid forma_a franc_je greve impri_a inaug_a invit je_rentr juste_a l_occas l_ouver la_! la_voix le_maria le_pont le_syndi libra lire_la
long me_plait meme_le nadeg_$ natha ne_ferai ne_press ne_va nord numer_sept occas pas_on pas_trop pause pente petit_$ pivoi plaqu_a plus_clair pont_$ proce_a quatr_vingt ralen resul salut_$
samed_c sera_la sinon_on speci sur_place sœur_est talon toujo_aussi tres_belle treso_a trouv_ca tu_le un_film velo vos_coord dn2: a_cote bien_rentr en_copie etes_bien le_chat livra_du noel_$
nouve_adres rire dn2o2p7: chez_vous dn2p: ana_pour depui_la nante dn2p3q2r: enfin dn2p4: nous_le dn2pq: et_elle dn2pq2: marie press dn2q3: la_livra dn2q3r: livra dn2r: bonjo_pour dn3: ans
dn4: embra dn4p3q: avril dn4pq6: quell dno: avec_ces direc_a marti recev_une dno11p3r: ecrir dno2: quali_de dno2p: depos_le dno3p: droit_de dnop: proje_et dnop3q2: des_photo dnp: bravo
cordi_aurel en_forma evide fete_des la_boula mien pas_vu que_ca dnp27q3r4: tard dnp2q: maria une_heure dnp3: parag dnp6: ta dnpq: cas dossi_de dnpq2r: et_0 dnpq77: ?_$ dnpq8: faudr dnq:
a_dire a_vu artis avanc_et celui_qui formu_de il_faudr ma_belle nous_l ouvri_le ravi telep_$ tom vide vigne dnq2: flou le_meme regio dnq3: bonjo_nous dnqr: 0_sur dnqr2: expos dnr: auteu
mais_il dnr2: vient_d do: 0_ana 0_novem ^_adres ^_stop a_ecrit ana_$ ana_studi ana_wirth ateli_est aubra aubra_$ avec_vos bien_voulo ceci const conta_$ coord_et courr_de de_bien de_mes
de_retra derni_merci doit_etre ecrit_bonjo et_rempl examp_a fois_je fonda frise hier_la hors integ la_prese la_proch laiss_en lambe lenoi_a livre_le maitr_lenoi mars_0 mis_en mon_adres nom_$
nom_des non_plus occup_du part_au pas_en pas_ete passe_cette photo_avec prise_de proch_fois relev_du repet roger sans_autre saura_gre somme_que stop studi studi_examp voulo vous_avons
vous_saura wirth_ana do15r: socie do2: ^_vos conta_au delco ecrir_$ epoux mon_epoux plain do20r: conte do2p: a_son a_vos bois delor do2p2: comme_a do2pq: envoy_de do2q: plait_$ do2q2:
nous_la do2q9r: de_nous do2r: lenoi do3: ^_arret de_vos le_momen socie_est do3p2: l_acomp do3p2qr: acomp do3q: vous_plait do4p2: geran do6: demeu do6q: mon_avoca do7: cette_factu do8:
votre_factu do9r: la_socie dop: audie colla de_notai echan en_mars jurid_$ maitr_delor me_perme nous_laiss perme_de recoi surve vous_recla dop2: malgr vous_ecris dop3: thoma dopq: est_mon
dopq2: vous_pourr doq: faisa gre gre_de lacom m_appel ne_le trois_fois doq2: en_janvi doq3: la_meme dp: ^_contr a_deman a_regar a_retro achat actue adres_pour agric ai_encor apres_le
arret_la assis_jurid asso assoc_s au_cas audie_toute aurel_pons avant_que avez_deja avez_lundi bail barre barre_de bruno_a ca_nous caron cas_ou ce_delai ce_serai cela_nous chef_et chez_toi
clerc coin comed comma_le comme_promi compt_de conve_vous cordi_luc couco_la cto d_ecole d_ident d_une de_belle de_numer decem_$ demar_la depos_sur depui_l depui_mon des_meres desol_du detes
deux_a devis_depas donne_sa du_march elle_fait elle_y elodi en_recom en_vecto entre_la entre_le enver_la envoy_vendr est_joli est_prevu et_diman et_lundi et_mardi etais_malad etiqu eux
fabri_$ fabri_des faiso ferra fetes_vous fichi_dans file_au final_le flott g heure_du heure_et il_etait ils_y inven_ce janvi_pour je_file jette josia l_accro l_apres l_avez l_objet la_broch
le_bail le_bat le_chequ le_relev les_jours lucie_$ machi madam_le madam_mes madam_par mai_et maiso_et maitr_je maitr_vasse manqu_plus mars_d mars_vous matin_je matin_vous merci_a merci_le
meres monta_de n_auron nadia ne_vais ne_veut note_le nouve_est numer_le objet on_ferme on_sera par_cours parag_sur parco parvi_par passe_chez passe_pas peine photo_il photo_tout piece_d
plann pons pour_ce qui_m regar_la regar_le regle_$ regle_le rentr_du rentr_et rentr_lundi reste_a resto reuni_jeudi reuni_mardi rouss sans_reser se_termi secou senti septe_est servi_achat
tarif_c telep_le texte_defin texte_j the tirer_signe toi_$ trans_par usb vacan_les vais_pas valeu verif_avec veut_pas y_est yeux dp2: 0_couve ^_sous a_bient a_lyon a_repri accro agend
ana_vous annot auron bient comma_signe defin_$ des_lundi en_voitu et_ma excep excus_ce fera fonds je_garde l_ecrir l_expre logic madam_l mairi_de mes_remar ne_touch photo_d preno que_tout
sera_pas soir_c sont_a thoma_$ trans_les vous_enver dp27q3r4: plus_tard dp2q: etion mercr_et voitu dp2q3: renvo_le dp2q3r: chiff dp2q9: vous_me dp2qr: comme_vous solde dp2r: an_derni
la_table les_chiff signe_jeudi dp3: adres_le agree_madam ce_ne expre expre_de le_presi obser proch_le repri semai_c texte_$ dp3q2: le_vendr quinz dp3r2: balan les_portr dp3r3: couve dp4:
ana_desol demai_$ heure_c legen les_epreu les_visue tout_$ dp4q: apres_midi dp4q16: renvo dp4q2r2: vendr_0 dp4qr: vois dp4r: visue dp5: l_inven le_comit le_retar dp6: diman_soir dp6q2r:
defin dp6r2: le_week dp7q: le_lende lende dp8: boite_$ dp9: parvi vous_parvi dpq: a_lundi aubry de_plus depas depot disti_le est_toujo fais_suite iphon iphon_$ la_musiq les_compt les_image
livre_les lundi_derni mais_les mon_iphon mon_neveu musiq neveu nos_salut nous_etion nous_manqu pas_pour pense_a plus_que pour_un semai_d trouv_la tu_veux vous_de dpq2: pose respo saiso
tu_peux dpq3: demar pouve_vous dpq4r6: pages dpqr: a_toi compt_me d_acces resta sylvi dpr: bonjo_clair chaqu_page clair_$ compt_qui encad est_passe est_plus la_cuisi la_mienn le_table
le_tour logo_est midi_je mienn dpr2: plats sont_encor dq: ^_valid ana_avant appel_de au_jeudi avant_l avec_deux besoi_$ bis bonjo_notre budge_la cadre cent chequ_est ci_apres conce_la
conne_$ cordi_p coute de_corre de_rempl de_secur de_verif des_deux des_fichi domai_des domai_est elle_dit en_haut envir est_valab et_blanc et_ils exact_de exemp_de factu_en faire_les
faudr_que fonta formu_du je_pensa je_souha joli_mais juste_une l_annon l_enlev l_illus la_maint la_menti la_sci la_tva lante lante_$ le_monsi le_proce les_ancie les_carte les_quinz lieu_de
lundi_la maiso_de mario mineu mon_messa n_avait namur namur_$ nous_trans ou_un par_virem passe_pour pensa peu_le plais_pas point_sur polic_$ quand_meme quelq_part quest_dans quest_en
qui_paie remar_sont remet_en rien_trouv rose sauri scan sci secur signe_l signe_la sinon_tout sont_en telep_a tout_nous toute_seule trois_$ trouv_a truc ttc un_monta un_scan valab
valab_jusqu valid_la verni veuil_recev vois_pas votre_devou vous_livre dq10: faut_il dq2: 0_? besoi compr_ou de_moi detai echea egale en_franc il_compr la_ligne la_piece la_regio non_?
nous_souha pourq pourq_le quand_vous rempl_le se_passe vous_envoy dq3: combi envoy_la la_date ne_trouv prix_$ versi_angla votre_devis dq3r: vous_atten dq4: angla compr_pas d_avoir ne_compr
dq4r: pdf dq5: d_avanc en_plus une_chose dqr: a_0h de_domai des_trois mardi_le on_valid pas_au plan_d proce_verba recet verba dqr3: secon dr: !_l 0h_a accen adres_0 affic_la ai_deja ai_rempl
assoc_je avec_une banqu_vous bas_de batea bienv bleu_marin bonjo_vous capit car cdt ce_midi chang_juste chat_sur chez_la chiff_de club comme_la corri_la cotes de_0h deja_l depos_ce des_expos
du_compt du_midi edito end_a est_prof fiche_0 gaell goute horte_de julie_vous juste_l karin l_auteu l_ecrit l_edito la_quatr la_secon la_secre le_club le_siret le_vire les_cotes ligne_pour
marge memoi ok_alors ordre_de ovh par_les par_ma parti_jeudi pasqu pdf_j pluto_que prof recep_sandr relu_et relus relus_par reste_nous retro_le salut_les sauf_celui siret_est sur_0 sœur_qui
titre_sont trouv_les voyez yanni dr2: ana_ci ci_desso dos en_pj est_joint joint_la les_prix madam_vous dr3: ^_ci les_pages n: absol alsac art autan ayez babet bache bavar bel biere boire
bosse bourg brun cafe cambr candi caser catal cathe ceris cetai chans cheni chers cinqu clavi collo confe couru dana davan decor deuil devie doigt dsi dure equer eus excel fallu faure fenet
ferry fiere fiers firmi flore food fou frigo gabin gagne galer gaudi genti gwena hanga infos juill jury kerle kilom leroy loyer manoi mauva mehdi menea metie migra mijot mumu nelly pauvr
permi plong polyv pots quart quebe quimp recal redou rejoi rempa respi reve ri rimou sache sait salue savie semi soeur souli souri stras sympa tele teleg tempe tiend tract trave trinq truck
typog venti venu vie vieil visio voit vus ya yasmi yen n2: 0_avril ai_vue artic_sur beauc_de bonjo_$ cette_nuit deuxi_etage devin devin_jamai domma embra_$ en_grand felic femme_trouv
fetes_de hotel info_le l_hotel le_journ le_magas le_sachi maint_au mere_dit nous_voir nuit_la photo_! pour_parta sachi se_marie seron_au stagi stagi_au tenir trans_vos tu_devra tu_etais
vendr_on vient_jeudi votre_ancie votre_ateli voula_que y_aura n2o: magas succe n2o2: nuit n2o2p2q4: soit n2o3q7: quoi n2o4p2: devra n2p: de_fin decal est_reste ici_tout ont_adore racon
servi_de souha_de vous_racon n2p2: d_annee fin_d local n2p3: avril_$ n2p3q: juin_$ n2p4: de_noel n2q: ^_tres crois_au dire_que menui passe_nous quelq_un n2r: editi n3: ^_joyeu equip_de
votre_infor n3p: vient_de n3p3: chang_de n3pq2: stand n3q2: voisi n3qr: le_chant n4: crois_votre le_bonjo vous_embra n4oq2r: dit_que n5: ai_crois au_march n5o: vous_passe n7: pour_info no:
^_encor ^_toute a_cette cette_date de_conta desor_a m_marti ne_la samed_$ votre_assoc vous_signa no2: a_jamai ce_soit le_droit mars_a mets_en quoi_que soit_$ vos_messa vous_mets no2q2: ne_m
no3: adres_a nop: m_occup semai_derni nop15q2r4: vendr_$ nopq: fonct noq: avec_ca n_en ne_s nor: vous_n np: 0er_octob a_servi air ana_petit arriv_$ au_trois bouch bout brebi cles comme_prevu
corin_$ cours_de cousi cousi_de de_chez de_nante de_proje derni_delai didie direc_ne equip_vous est_decal et_rien et_vendr ete_et fait_des fanny fanny_$ final_il gener_et il_m impri_nous
je_profi jules l_air la_camio la_maitr la_matin la_part le_choix les_cles les_clien les_dix lundi_pour mais_tu mardi_les mars_au mort_vendr ne_passe organ ouver_une pas_pu passe_hier
petit_est plais_de plusi progr que_moi quel_plais rend_les rentr_a rentr_je reste_dans roule samed_mais samed_on sans_lui servi_infor signe_vendr sont_les spect_de temps_super tout_juste
tout_promi tout_roule un_œil vient_du vue_samed y_avait np2: 0_heure assem heure_de l_assem me_suis plant promi_pour np2q: corin le_patro np2q2: ^_au np3: choix ensem jour_la la_petit
part_de np3q: ce_jour cet np4: mais_vous mardi_je np9r: tard_$ npq: ^_quel a_pleur gerar l_ete le_livre le_stand les_journ mi sante spect vous_aviez npq2: mon_telep refai npqr: arriv_mardi
npr: class du_petit nq: 0er_novem allez_vous au_fait avait_fait celui_la comme_allez compt_est conna_la cordi_gerar d_octob de_grave devai_passe en_cas en_face est_repar est_vous face
faut_les grave_mais ici_n impri_en l_expos la_voir mobil nous_appar octob_nous parai perdu_dans perso_ici perso_vous polic_est puis_un que_0 repor_a repou sais_pas selon sera_en stand_0
temps_? tout_va trouv_que va_bien vous_laiss nq2: ana_ma d_ouvri est_magni la_press les_trava magni nous_envoy quoi_la nq3: perdu nq4: ou_c parle_de nq5: ?_le nqr: dame l_annee une_dame
vendr_le nqr2: bien_passe nr: a_encor chang_le chien_$ editi_du est_merit fete_de il_vient jerem le_print merit phare phare_$ prix_du qui_me shirt tanne_0 tee tee_shirt urgen nr2: print o:
accid acme actio aimai amsel anter bacle bella bonni boule bourd centi co concu couri decou defen delma desti doule effon etiez fours foute fur hale hall halla herit infon joie kerou lacaz
lefra limog lumie maier mar marga multi nordl nul obseq oppos parla perdr pisci recon rompo salar sarl savar serio toler torts v venon vouli o10: saisi o12: judic nous_conte o14: de_cesse
o15: ne_plus o2: ^_par a_defau a_prono adres_$ adres_des adres_desor ai_dit ai_jamai ai_resil annon_le assur_jurid assur_prote avons_confi ayant_jamai bonne_fois bruta ces_envoi cette_adres
cnil_$ conse_me conse_toute conta_plus conte_votre contr_comme contr_pour d_adres de_courr de_mails de_rembo de_suspe deces deces_de defau des_rappe desig desig_liqui desor_etre devan_le
direc_avec dirig dossi_a du_tribu en_quali est_saisi etre_adres exclu factu_la fichi_une fille_de fois_que forme_cette forme_la geran_$ judic_$ judic_de judic_par jurid_est la_fille la_nuit
la_paix le_deces le_media le_regre lettr_recom maitr_delco mars_adres media metto_en mon_assur n_ayant ne_paier ne_suis nos_servi notre_assur nous_ecrir nous_reser nuit_de paier paier_pas
papa_est par_lettr pere_qui plus_envoy plus_recev plus_s porte_plain pour_toute prest_et prote prote_jurid que_m qui_dirig qui_vous quitt_dans recev_vos recom_et regle_pas regre regre_de
relan_autom relan_plus relan_suppl rembo_l resil_ce resil_et resil_le sa_total saisi_notre socie_bois sorte sorte_moi suppl_sera suspe_tout tissi tout_courr toute_$ veuil_cesse veuil_ne
vidal vos_rappe votre_liste vous_metto o20: cesse o2p: a_moi ayant ce_proje dans_sa le_relai metto relai vous_au o2p2: le_bilan o2p3q: madam_je o2p6q: vous_recev o2pq: aupre aupre_de o2q:
cnil la_cnil m_ecriv messa_$ suppl total votre_fichi o2qr: de_diman o3: arret_de au_manda autom avoca_maitr avons_saisi ce_contr cesse_ces cesse_immed cesse_tout cesse_vos comme_de
conte_cette corre_devra crean deced_diman devra_passe du_harce ecrir_a envoi_$ immed jamai_ete judic_le jugem_du la_liqui la_trist m_adres me_conta me_retir moi_de mon_conse nous_consi
nous_relan nous_resil paix papa par_son plus_me prie_de relan_nous retir_de sujet_$ tout_envoi tribu_$ trist_de veux_plus o3p: sera_trans trist o3p4: vous_adres o3q: ce_sujet contr_en o4:
^_cesse avoca_prend cabin_$ ces_relan cesse_de cesse_toute deced_le demeu_de desor_entre en_redre et_avons et_notre jugem la_prest manda_$ notre_conse par_jugem passe_par plus_m plus_nous
prest_n redre redre_judic rembo son_cabin sujet_de toute_corre toute_relan o4p: a_quitt o4p2: quitt o5: avoca_me courr_a forme_votre je_conte manda saisi_le socie_a o5p: au_sujet o6:
adres_vous avoca_$ en_demeu en_liqui notre_socie o7: vos_relan o8: est_deced liqui_judic m_ecrir o9: conte_forme deced deman_de ete_place factu_et place_en o9q: liqui o9q3: vous_deman op:
arnau bonjo_monsi carol conse_de corre_$ de_reven de_ses decla delor_a deman_deux etat faute_de fonct_et garni_$ inter_en janvi_par l_audie la_conve ma_part pas_un relan_et repon_de solli
solli_la thoma_j vanne op2: ^_ici exerc raiso_de op2q: etant op2r2: verse op3q: raiso op4r: feron opq: la_famil opq2: dans_un opr: est_ferme honor mesur par_mail oq: a_me adres_un au_devis
ca_suffi chose_a confi_le de_quoi devis_$ diffe dit_au envoi_je le_deman ne_peut par_ecrit prevo_$ qui_nous repon_d site_livre une_mise oq2: a_qui de_temps plus_le oq3: meme_chose un_autre
oq4: prevo oq5: vendr_? oqr: la_suite or: a_m aurez_plus et_des faute_il n_aurez par_une or2: docte p: accel affec ahmad ame ameli anniv aphon aprem arthu assoi baign banca bancs bapti bar
battu becot betis biarr bizz boute broui canap carat carme ceram chai chefs chuis ciel civil clich cloti cloue codes coind combl comic conci conco cou couch craqu crava crene culpa deleg
delug demat deniv diagn dijon dingu dispa dom dort douan doudo drama drh duc duham echaf ecoul edwig eleme elisa ellou empec endor englo epice erwan essen exame expo feter fichu fievr finir
fixe flo folle fonts frate garri gars gastr grace grill grinc grue gueul henri honte horre houle hugo idees indul infer insti intro isido jeann jolly jvous kel kelle kevin kine lasto laver
lemai lepic levee lirai loge loic loto lotte mado magal mange manus marec mariv maupi mea medai memes memo metta micro mince minis moral mouto namas neces nico noemi offic ose paper paroi
pau peage peris pic pipel plaid pluie prenn preuv prion prome rando rassu rate recad recau recor recue redes reglo reine remi renve reper retom reu revis routi rouvr rush sapin sauni scene
segui seque singa sois sport stage surpl team tenon tetes theat theod thier ticke timec timid tkt toulo tromb una usine vautr vice victo vise voili voilo vont voter voyon web yoga zay p10:
compt_sur p11qr2: vous_envoi p13r: sans_faute p17qr11: vous_les p2: 0_promi ^_dans ^_entre a_diman a_jour a_mardi a_plant a_verif actes ana_mon as_les as_tout assur_que aurez_nos avez_raiso
banqu_et boite_lundi bon_tu casse_le comma_vendr compl_zappe crain d_excus de_logic de_saint decem_vous dejeu demai_c demai_sans des_piece des_soins desol_la devra_pouvo dinde direc_signe
dison_le donc_mardi donc_vendr donno eau_mais elle_me en_pense enfan_seron enfer envoi_la envoi_tout est_casse est_presq et_demai et_jeudi faute_! ferme_les feron_parve fetes_je foi foi_de
foule_le hier_on hui_et ici_mercr ines janvi_a janvi_je je_compt je_devra jours_$ juin_le jure_lundi justi l_ensem l_exerc l_histo la_dinde la_route la_tu laiss_jusqu le_coura le_fais
le_poign les_depos mais_lundi malad_$ mardi_matin matin_et matin_pour matin_promi matin_sans matin_tu me_laiss mercr_pour mettr_plus mois_je nos_corre notre_choix oubli_! parol_de pas_lundi
petit_a photo_lundi plein_clotu plus_terre pluto_mercr poign presq proch_c proch_cordi proch_vous rasse_les recev_au rendr repon_jeudi retar_notre reuni_que route saint_aubin selec semai_il
semai_le sera_dans seron_chez seron_trans ses_obser soins soir_$ soir_en son_retou sort tape tard_bien tard_tu tient_le tout_dans valid_jeudi vendr_bien vendr_en vendr_midi vendr_proch
vendr_tu vendr_vous votre_rappe vous_depos vous_faire vous_feron vous_scann zappe p26r: vous_aurez p2q: a_les bref cet_apres derni_mais les_piece penda_les quelq_jours rappo se_tient
servi_commu signe_vous p2q2: devis_signe je_peux part_le p2q3: le_monta p2q6r: le_fichi p2qr: attes_d jeudi_proch me_l p2r: a_mercr a_promi ah auras_les aurez_d avant_je d_assur end_pour
end_vous excus_pour finis je_passe le_solde me_manqu neuf rends secre_gener vendr_matin p2r2: donne_la p2r4: mercr_$ p3: ^_cette ^_d aubin aubin_$ aurez_donc avant_les boucl colle_ce
cordi_helen coura_de inven_je janvi_et jeudi_en jeudi_je jour_meme lende_$ les_legen mais_mardi nos_remar notre_retou passe_mercr promi_! recev_le repon_vendr retou_vous sera_pluto
texte_dans trans_la versi_defin vous_commu vous_renvo vous_seron p3q: des_le du_logo fichi_du le_jour repon_le secre_$ p3q2r: fais_parve p3r: aurez_la crach demai_et et_tu jure_crach soir_au
te_le tu_auras vendr_soir p3r2: foule_$ p4: avez_le comit_se compt_pluto demai_a donc_le en_fin l_as parvi_le pluto_sur rasse soir_je soir_meme vendr_au p4q: debut envoi_ca parve_les
texte_vendr p4qr6: liste_des p4r: aurez_dans je_vois les_recev lundi_vous p5: ^_compt ^_demai aurez_les ca_ce dison je_relis le_soir meme_$ relis sur_moi tu_as tu_l p5q: le_secre p5qr2:
mardi_proch p5r: auras lundi_matin p5r2: envoi_le le_tout p6: apres_demai aurez_notre aurez_tout dans_ta envoi_les ta_boite tard_le p6q: notre_repon p6qr2: mercr_proch p6r: en_huit moi_jusqu
p6r3: foule la_foule p7: aurez_le mercr_0 p8: demai_matin premi_heure vous_trans p8r: faute_$ pq: 0_avant 0_d 0er_avril a_nous admin_le afin afin_que au_matin berna berna_$ breto breto_$
burea_se ca_vous chant_$ comme_on commu_$ cordi_servi de_les de_mai de_suivi de_toute dedan defin_d denti des_perso distr donne_notre dors du_domai elle_souha en_est en_vites est_jouab
etait_pour fils_qui frais_de j_appel je_dors jouab juin_au l_affai la_mi le_debut le_tourn le_trait lemoi_$ les_derni les_origi lundi_? mais_bon mamie maque_vous mardi_? mardi_c monte
ne_risqu noel_et nous_plait nouve_site on_les parle_des parve_le pas_ce pierr plait_beauc puiss rang risqu roux_$ salon_de semin sienn since since_salut solan sur_chaqu tard_c tu_me
une_seule vendu vites vos_deux vous_prefe vœux y_tient pq17: est_ce pq2: ^_pouve chose_en ecran la_saiso quinz_jours stp une_page pq2r: chez_moi pq3: dispo envoy_les faire_parve sur_une pq4:
savoi pq5: ^_pourr si_on pqr: eclai l_aviez lemoi me_faut photo_des repon_en roux tu_les pqr2: passe_a pr: !_bon ^_slt attaq aurez_vendr aviez_deman benev biogr bon_le ceux ceux_des chant_il
compt_et de_chacu de_chant des_pages des_plats donc_vous dormi du_menu ecole_jean en_vrac encor_chez envoi_demai equip_en etaie eu_la huit_$ il_rentr il_sera jte la_couve la_et la_ferme
le_chef les_adres les_corre les_ferai les_feron les_mettr les_temoi mardi_sans marke matin_le portr_de premi_du proch_au proch_promi recru relan_elle samed_vous scann_dans slt slt_ana
sous_le table_des tarif_et texte_suivr tout_d viend vous_dis vrac pr2: les_envoi les_trans produ relue suivr_jeudi suivr_lundi te_les texte_des pr3: les_aurez q: abonn agres aides aimen
alcoo amabi amene appui appuy audit augme aurio bandi banni beren bete bilba bille box brico bride brill briss cahie campi cendr certa chiru cine citro clics cultu degre deran derou dise
doive doubl dupli echap elus embro endom ennui erreu facon finit fort genev guich hamid haute hydro indd injoi inond jouon lesqu lever libre licen litto locau mat maxim mensu mirei model
mulho nappe noir nomin obten onze or panie pasti peur picar pins pixel poli poser preni puits pujol rachi rebon recop recti reexp ridea rossi rotte rural sande sas seanc sert simon socia
solut soupa souve sus terme test tille trace unite vend vive vocab voton zimme zip q2: ?_bien ?_c ?_la ?_notre ?_nous ^_qui ^_rappe a_quoi annue assez_point aurie autre_forma avant_?
avoir_une bien_amica caiss chiff_la combi_de compr_$ compr_il couvr date_limit detai_de deuxi_page devis_modif devis_parle dispo_d dois_je elle_compr en_quel encor_chang ensei envis
etes_ouver evoqu exemp_$ faudr_le faudr_pour faut_le fichi_sourc fois_le grand_? h_? il_envis il_la il_prevo impos_d janvi_? je_envoy jeudi_? jeudi_a jours_de l_ensei la_pose langu le_pdf
le_tarif leque_dois lien_ne limit logo_? maque_avant me_chiff me_la moi_ce ne_retro notre_impri nous_aimer nous_aviez nous_decid on_ajout ou_bien ou_celui ou_de ou_du ou_en ou_faut ouver_le
ouvre_pas parle_$ pas_bien pas_chez pas_compr pas_trouv perds perds_un peut_encor photo_? pour_mercr pourr_nous pouve_m pouve_me preci_si premi_annee prevo_un prix_compr prix_ou quand_?
quell_taill qui_appar rappe_moi recu_la renvo_? renvo_dans s_ouvre saiso_demar sourc svp_? tard_? toujo_votre tres_joli un_point une_versi vendr_ou votre_repon voudr_savoi vous_? q3: ?_il
^_etes ^_faut ^_serai atten_de au_juste avez_vous chang_la chose_que dans_quel dont_vous etes_vous forfa forma_vous heber_est il_le juste_? la_renvo le_forfa livra_est norma_que nous_faire
nous_faudr nous_renvo on_peut ou_factu part_? plus_? preci renvo_la retro_plus t_il trouv_pas q4: ?_et ?_mon deman_si est_il est_norma il_possi le_renvo me_renvo petit_quest possi_d serai_il
q5: forma_? pour_quand q6: ?_je q7: ^_est est_compr l_heber quel_forma q7r: vous_parle q8: compr_dans vous_faut qr: accue_est ancie_graph aussi_la bonjo_la corri_pour coule_des deja_ce
des_salle du_gite du_pdf espag fasse faux fichi_pour gite group i ici_mardi la_il la_parti la_relec logo_vecto mettr_la mettr_les mon_compt page_des port quand_je rentr_s tarif_de qr2:
je_deman l_appel le_secon notic revoi r: ade adher aimab anna astre attri autor barem botte bras brisa bus chapi chaus corps decen delic econo embet euphe fache faits gala gites gwen ii iii
jess jsuis kouas lausa lauto lesca leurs lot lou maaf mace mdr ongle orbig pains pasca pieds plate pouvi prige prima pro prune queme rajou reuss rez rosel solve staff steri suiss suive theo
tim tours vanes vende veran z zero zingu r2: ^_premi a_mettr accue_et ai_retro alors_je arriv_jeudi arriv_lundi aurez_mardi canti chamb chez_mon de_mme des_aller des_vins desse_notre
fiche_produ hier_le joins la_canti le_rib les_balan les_notic me_les notre_patis pages_0 pages_accue patis premi_affic premi_pages proch_quand rib secon_vendr suivr_mercr vins voici_la
vous_joins r3: aurez_lundi les_desse les_donne moiti_des page_tarif suivr_mardi r6: deja_les
"""
