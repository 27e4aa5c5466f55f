"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abidj ainsi antoi arrac avaie avale batim boss bouge bours brin buffe chacu check chris circu copai cordo coup cure
daf decim decol degat depen derri dessi detie douce douze duran eaux envel epoqu etape fil finan fixee grain guere
habil hamon helas indes inspe inten jai jeter joly jongl karim laura lefor legit lents liber lieux lisbo louis madri
manon maud mots nee nuits oeil opera opere ordre ouf parol pater pc piste pompi propr pubs rade range rapid redac
rendu resea retab retie reven sam sel serez sitot sorry sors soume suivi tarde techn tenu tps vais vas verdi verra
verso veule via voie weber zut a10d12n4o3p2q8: une a10d14n3op7q7: ^_on a10d14q4: ^_c a10d15op10q6r: signe a10d2n2o2p5:
direc a10d2n3pq: au_0 a10d7n5p6q3: ma a10dp2q: jusqu_au a10dp4qr3: fais a115d29n10o22p61q30r15: je a11d12o2p: rien
a11d20n9o2p17q17r4: d a11d2n3opq: temps a11d2np10q3r: mais a11p4q: je_m a12d13n5o4p16q4r2: de_la a12d18n5o5p5qr4: j_ai
a12d2p8q: jusqu a12d4no2p8r: trans a12d9n9o3p6q33r4: il a12do5p4q9: je_ne a12oq2: n_ai a12p: note suis_en a12q:
en_conge a13: je_revie a13d10n2o7p3r2: ^_j a13d19n3o11p25q17r4: ce a13d23n5p14q8r7: sur a13d2pq4r: atten a13do2p10qr3:
et_je a13dq: conge a13no4p2q: vous_$ a13p: des_que a13p2: regar_ca a13q3: bien_recu a14d10n4o13p28q3r9: je_vous
a14d12n3o9p8q3: avec a14d5n3p28q2r9: lundi a14d5o8pq6: ^_merci a14d6n2o6p3q10r: qui a14d8n2p4q: y a14n2p: eu a14o2q4:
je_n a15d18n16op7q4r3: ! a15d9n4o6p2q14: un a16d: ^_bien a16d11n12o13p10q9r: votre a16d29n7o7p17qr4: du a16d2pq3: recu
a16p2: je_regar a16r: pas_encor a18d50n11o38p23q23: nous a18p: revie_vers a19d2p: vers a19d4np3: retou a19p: vers_vous
a2: ^_un a_mme a_premi a_tete abord accor_je accus accus_recep archi atten_encor atten_leur au_conse au_servi
avait_promi avec_ma avis_diver avoca_pour avoca_relit bien_eu bien_vu ca_avec ca_des ca_m ca_train ca_vient chez_notre
commi contr_est contr_je coura_$ d_abord debor_$ delai_$ demai_mais depla_a des_epreu direc_est donc_pas du_servi
en_atten encor_en encor_se encor_tranc etran etre_signe fais_signe fait_suivr idee impos_pour joyeu_noel juste_que
l_archi l_etran la_commi la_dessu la_prefe le_graph les_avis les_meill m_avait mains_du mais_rien malhe_notre march_je
mater meill_delai merci_ana merci_j messa_a ne_se nous_accus nous_revie on_regar parle_en pas_c pas_eu pench peux_rien
pile plans plein_bilan pour_relec premi_vue prend_son qui_decid recep_de recep_des recto redis_$ regar_$ relan_c relec
relit_encor repar_a repon_plus repos retou_au reuni_qu s_y sais_plus se_decid se_prono semai_je serai_de serai_en
serve serve_est signe_lundi somme_debor somme_en son_temps tete_repos touch_un toujo_pas toujo_rien tranc un_retou
vendr_je vite votre_deman vue y_met y_trava a20d13n6o14p13q5r4: mon a20d22n5o26p9q15r: ne a20d5n5o16p7q6r: m
a20d9n4op6q6r10: des a20p3: revie a21d2n2o3p4q: suis a21d2nop4q: je_suis a21d63n5o11p38q14r8: 0
a224d275n73o105p175q125r38: $ ^ a22d20n5o23p18q11r: notre a24d2p3q: regar a24d45n11o5p25q15r6: pour a25d36n2op14q12:
c_est a25d37n2op14q12: c a25d7n6o3p4q8: bien a26d13n3o7p3q6r3: n a26d23n6o8p5q3r6: ai a26d58n17o4p36q21r10: l
a27d39n11op14q17r: on a28d10n10o8p10q22r2: que a28d16n13o7p23q10r4: au a28d22n7o8p11q3r4: j a2d: !_! ^_vu au_burea
bonne_recep ca_march compl dessu en_inter inqui je_confi meill merci_et met moi_qui mot_a n_y parle_avec un_mot
a2d10n2p3q4: part a2d11n2o9p: ete a2d2: ai_fait comme_ca helen la_bonne le_telep lire on_prend s_en a2d20o6pq6: par
a2d2n: montr a2d2n2o3p13qr2: sera a2d2o2p4q7: fichi a2d2o2q2: pas_$ a2d2o9: de_m a2d2op: cela a2d2oq2r: il_est
a2d2oq3: peut a2d2p: ana_on avec_mon a2d2p2: luc luc_$ a2d2pr: est_pas a2d3n: mot a2d3no2p2q: septe a2d3nq2: pas_le
a2d3o3pq2: fois a2d3p: pour_l a2d3pr: clair a2d3q: est_a a2d4n2o2pr: assoc a2d4n3op2q2: on_a a2d4nq: nous_$ a2d5n4q4:
souha a2d5npqr3: autre a2d5o2qr: confi a2d5o3p3q2r2: donne a2d5p2q6r3: logo a2d5pq5: le_devis a2d6n2o7p5: cette
a2d6n3p2r: ^_l a2d6noqr2: reste a2d6npq4: l_impri a2d6p4q4: maque a2d7: voila a2d7n2o3p2q: du_0 a2d7o5p3q4: de_notre
a2d7o7p: a_ete a2d7q: prefe a2d8p5q2: apres a2d9npq5: impri a2dn: bises mieux panne rentr_de a2dn2: aura vous_souha
a2dn2o: signa a2dn2o2q: ^_votre a2dn2opq: octob a2dn2p6q2: juin a2dn3q2: march a2dnp: couco_ana la_rentr a2dnp2:
^_couco couco a2dnp3: ma_colle a2dnp3q2r5: arriv a2dnp6r2: te a2dnpq: ana_je dire a2do: peut_etre a2do2q: arret
a2do6q4: deman a2dop2: la_direc a2doqr: aux a2dp: cours discu ils je_l a2dp2: que_les a2dp2q2: bonjo_je a2dp3: aujou
aujou_hui hui sa a2dp3q: epreu a2dp3qr: vous_fais a2dp4: cette_semai a2dp6q2: 0_juin a2dp6r4: pour_les a2dp8r2: end
week week_end a2dpq3: peux a2dq: juste_la le_maire maire notre_compt une_fois a2dq2: pas_a a2dq3r: point a2dr:
bon_week main a2n: ^_mme a_bien colle_de en_panne equip_est a2n2: m_a a2n2pq: noel a2n3: joyeu a2n4q: tres a2np:
notre_direc pour_lundi sorti a2np2r: rentr_$ a2np4: le_lundi a2np9r3: proch_$ a2npq: repon_$ a2npq2r2: et_le a2nq:
on_n a2nq2: avait a2nq3: avanc a2o: encor_un peu_de a2o2: bilan dossi_est et_ne a2o2p4: mort a2o3q: prono a2op: lache
a2op3: mars_$ a2op4: est_mort a2p: accor_de banqu elle_rentr encor_le il_faut je_pourr juris l_accor la_je maque_a
mes_excus mille mille_excus pas_avant sorti_de vous_redis a2p14r: la_fin a2p2: decis a2p2q: ordin a2p2qr: ne_pourr
a2p2r: pret a2p2r2: scann a2p3: lundi_je a2p3q: lundi_0 a2p4r7: lundi_$ a2p5: laiss_moi se_reuni a2p6: jusqu_a a2pq:
delai la_relan ne_peux votre_relan a2pq7: pourr_vous a2pr3: encor_les jeudi_$ a2q: ^_a arret_$ diver garan il_s
mais_ca on_atten ouver si_le sur_un tant a2q2: ^_petit arriv_pas moi_$ n_arriv retro a2q4r: que_le a2r: confi_la frere
le_scann mon_frere a3: au_coura de_regar debor_en eau en_touch faut_que l_eau mars_inclu mets_$ occup_$ on_revie
regar_a relit repre_le rien_n sous_l suis_sous tiens_au toujo_$ trans_au a30d35n8o5p48q14r24: les a31d13o2p7q5: ca
a31d21o16p4q12r: merci a32d36n5o23p28q8r8: et a33d3n4op5q3r6: encor a38d14n5o12p30q14r3: ^_je a39d40n6o7p12q21r2: pas
a3d: avis a3d12p2q3r: valid a3d2: touch vacan a3d20np4r2: bon a3d2n2p18qr2: fin a3d2n4oq: nouve a3d2no3p2: de_mon
a3d2op2q: charg a3d2op2qr: sous a3d2p: desol_$ a3d2p18r: demai a3d3: a_ma a3d3n2p6r: colle a3d3np8qr: sans a3d3o2p2:
mes a3d3opq: doit a3d4n2pq: telep a3d4no3p: etre a3d4o3p9: laiss a3d4oqr2: inter a3d5n5o2p: depui a3d6np2q3: cote
a3d6p12r: soir a3d6p9r: donc a3d7opq7: devis a3d7oqr3: sont a3d7pq2: pas_de a3d8n6o4p3r: ^_la a3d8npqr2: sur_le
a3d9np2q4r3: dans_le a3d9p3q5r: pour_la a3dn2p: on_est a3dn3op16q3r3: ici a3dn3pq: vient a3dn6q2r: l_equip a3dnp2q2r8:
premi a3do: que_mon a3doq: momen_$ a3dp: avec_les insta l_insta venda a3dp2q10: faut a3dp3: malad notre_servi a3dp6:
ce_soir a3dpq: avais depla a3dpq3: qu_il a3dq: admin a3n: est_lui eu_une lui_qui train_je a3n2: a_parti a3n2p2q:
vous_repon a3n2pq: lui a3n3p2: ses a3n3p3qr: salon a3no3p2: infor a3nop15qr2: la_semai a3nq: graph a3o: est_entre
mars_je temps_$ a3o3: les_mains mains a3o3p: entre_les a3o3p3q: a_ce a3op: redis a3op6r: mois a3or: a_pas a3p:
doit_encor en_depla l_envoy les_venda ma_direc momen_la parti_de pour_vendr tete_je a3p2: est_chez leur a3p3: avant_la
dans_les la_$ les_fetes a3pq: sais a3pq2: impos a3pq9: avant_de a3pr: fourn a3q: atten_toujo conse_d d_admin a3q2:
^_impos a4: ^_toujo de_patie est_note inclu_je je_repre minut ok_merci recu_merci retou_le suivr_a tiens une_minut
vous_des vous_tiens y_mets a4d: nous_somme patie_$ recep a4d10n3p11q7r6: photo a4d10op3q3r: deux a4d11n2p2q2r2: fait
a4d11nop11q3r: pour_le a4d13n4pq3: a_l a4d2n2op5r: nos a4d2n6q2r: equip a4d2no6q3: conse a4d2np: vu a4d2p5q: reuni
a4d2q3: decid a4d3o: somme a4d4n2p22q2r6: mardi a4d4n4o2p6q2r: chez a4d4p: signe_$ a4d5no2p5q2: derni a4d5pq4:
merci_pour a4d5pr: n_est a4d6n3p5q6r3: de_l a4d6n5p4q4: elle a4d6n8o13p3r: toute a4d9n2o10p7q20r3: me a4d9n2p10q5r2:
bonjo_ana a4d9n3o7p3q3: comme a4dn4: mme a4dn5oq2r: trava a4dnp5: ^_desol a4do5p: a_notre a4dp: ca_$ a4dq: je_dois ok
a4dq3: dois a4n: est_sur etait mets a4n5p3: fetes a4noq2: peu un_peu a4np: plein a4np2q3: serai a4nq2r: la_compt a4o:
direc_$ a4p: en_plein je_serai a4p12r3: semai_proch a4p17qr3: vous_l a4p2: la_tete a4p2r: coura a4q: ^_ok a4q3:
compt_$ a4r: fais_suivr a5: bien_note je_trans note_merci possi_$ que_possi vous_oubli a50d83n27o29p60q41r18: la
a53d64n26o38p101q53r16: vous a53d75n18o15p27q35r7: est a5d12n2o5p7q6: moi a5d2o2pr2: n_a a5d2opq2: ^_ca a5d2p: repar
a5d2p2: ^_pas a5d3: ca_a a5d32n6o6p15q4r: tout a5d4np3: burea a5d4o13p2q5r: merci_de a5d5n3q5: juste a5d5o4pr: prend
a5d6n2o2q: bonne a5d6p15q6r6: jeudi a5d7p2: accor a5dn: et_on a5dn3p3q3: petit a5dnop23r6: proch a5dnp2q8: parle
a5do4p3q2: entre a5dp2q3: possi a5dq: est_juste a5dq10: si a5np2q: en_parle a5np9r: promi a5o: repre a5o4p2q2r:
de_votre a5o5p: jurid a5o9p: notre_avoca a5p: en_repar servi_jurid a5p2: excus a5p3q: que_j a5p4q10r: pourr a5q: ^_si
a5r: mais_je a6: conge_jusqu debor inclu je_fais oubli_pas recu_je retou_$ temps_de a64d29n7o19p20q20r10: en
a65d102n29o29p80q49r20: le a65d73n30o35p31q19r7: a a67d68n32o53p42q46r11: de a6d: ai_trans ne_vous a6d12no24p15q10r:
plus a6d17n3o20p7q3: ^_nous a6d2no4p3q: ^_notre a6d2p3r: patie a6d3p: malhe a6d5nopq3r3: trois a6d6o2r2: le_dossi
a6d7n4o2pq5: s a6d9n2p2r: parti a6d9o2pq8: envoy a6doq3: que_je a6dp2q: on_en a6dpq6: qu a6p: j_en merci_je a6p2: tete
a6p3: m_y a6q: en_ce a7: j_atten a7d: en_occup oubli a7d15n2o4p20q8r5: dans a7d3n4p7q6: se a7d3np10q6r2: compt
a7d3o4p6q: le_contr a7d8n2o6p23q2r2: le_0 a7dno11pq: avoca a7n: train a7no4p3: son a7o2p: trans_a a7p: votre_messa
a7p8q16r: avant a7pr9: suivr a8: eu_le a8d11n11op4qr2: !_$ a8d2n2op27q2r3: semai a8d2n5p5r: rentr a8d2oq2: occup
a8d4n5op37q10r9: vendr a8d7o6p8q4: contr a8d8n2p13q2: repon a8d8o5r2: dossi a8dnop4q3: servi a8do: merci_$ a8do3pq:
messa a8dp: m_en a8o16p2q2: relan a8p: mon_retou a9: encor_eu a9d14n7o2p12q5r3: ^_le a9d17n2op15q13r5: ^_bonjo
a9d17n5p16q7r2: ana a9d18n5op15q13r5: bonjo a9d2: de_retou a9d2n: le_temps a9d2n3o2p5q: 0_mars a9d2o: a_mon
a9d3n3o4p7q: mars a9d4n5o2p4r: a_la a9d5np13: desol a9dopq: momen a9dq2: toujo a9n2op2qr2: est_en a9pq: ce_momen a9q2:
ai_pas ad: 0_octob 0_on 0_sans ^_aucun ^_deux ^_jeudi ^_mes ^_oups a_une atten_le au_telep au_vendr bat bonjo_c brigi
burea_le ca_ira ca_ne ca_va cinq clien_je conti de_conge de_franc depui_lundi deuxi_versi devai diman_0 dire_qu dsl
du_devis du_lundi en_equip en_paiem est_malhe et_bon ete_trans fait_comme fichi_$ formu_il franc_et geome gere h_a
hui_$ ils_sont inqui_pas ira journ_! jusqu_en l_ai l_avoca la_mise la_reuni le_papie longu lundi_au lundi_c merci_!
merci_beauc mette on_s oups pardo pas_je pas_moi passo photo_dans pied pis pour_une prets_$ recup remar_$ reste_sur
reuni_du signe_je six souha_un syndi tampo vacan_et valid_le vert_$ voila_$ votre_propo vous_inqui ad10n4o10p2q2:
avons ad10no2p2r2: hier ad11: pour_nous ad11p2q4: versi ad12: oui ad12p5qr: sur_la ad13op10qr2: 0_$ ad19o2q3: non ad2:
^_voila absen accor_sur ai_montr b carre ce_n d_accor de_vacan decid_de facad haut inter_$ la_facad malhe_pas nous_en
paiem papie refle retou_de rien_$ tes ad2n: ^_bon ad2n2o4pq: de_vous ad2n4op3: samed ad2no: de_ce ad2nop: lyon
ad2noq2: dit ad2np2q2: ^_comme ad2np4: journ ad2nq3: ouvri ad2o: mise mise_en par_la ad2o2: veuil ad2o2p: droit ad2oq:
^_maitr charg_de ad2p: coule feu_vert on_y ad2p10qr: fin_de ad2p2: est_dans feu la_repon ad2pq: chant ad2q: est_bien
le_conse me_charg ad2q2: envoy_a ad3: poste titre voila_le ad3n2p2q4: ^_il ad3n2p3q2: cordi ad3n2pq: ana_j ad3n3r:
a_toute ad3n5o: ont ad3np7q4r4: les_photo ad3npq: est_le ad3o2pq: 0_septe ad3o3p9r: faute ad3p10q2r4: les_texte
ad3p2q: ^_salut ad3p3: avec_le bien_a ad3p3q: a_vous ad3qr: les_deux ad3r2: le_reste ad3r4: joint_le ad4: franc
ad4no3q: maitr ad4no7p4r2: diman ad4nop5: ^_ce ad4nopq4: avoir ad4nq: voir ad4o: aucun ad4o3p5: nous_vous ad4p:
repon_a vert ad4p3: remar ad4q: propo ad4r: dossi_parta ad5no2p3qr: depos ad5nop5q2: avez ad5np2q: aussi ad5npq5:
deuxi ad5o5p2: courr ad5op4: vous_avez ad5pq2: notre_cote ad5pq5: la_deuxi ad5q: on_ne ad5q2: 0_h h ad5qr: 0_a a_0
ad5r: parta ad5r9: voici ad6: tout_est ad6n2o2p15q2r3: ^_vous ad6n2pqr: ^_les ad6o3p2: suite ad6oq2: quest ad6p15q2r6:
texte ad6q2r13: joint ad7: est_parti ad7nop3q2: salut ad8n4o2p6q3r: passe ad8nq2: va adn: !_j ^_nos de_mardi faill
nous_seron seule adn2: agenc adn2o2q6: il_vous adn2p: fille ma_fille adn2pq: beauc adn3: enfan adn3o5p4q: ^_mon adn3p:
belle adn3p2q74: ? adn6r: toute_l adno: clien retra adnop: derni_$ adnopq: n_avons adnopq2: appel adnp: pense perso
remet vous_dire adnp3r2: seron adnp4q: 0_au adnpq: formu mail adnpr: mon_assoc adnq: plais adnq2r2: polic ado: suite_$
ado2p4r3: liste ado4: ^_ne ado4q2: plus_$ adop2q2r3: manqu adop5: ^_laiss adoq3: menti adoq4: date m_envoy adp:
^_malhe court fils mon_chef mon_cote prets soir_et tout_de vendr_derni adp14q3r3: d_ici adp2: les_fichi adp2r: chef
votre_patie adp3: end_$ ne_sera adp4q3: janvi adp5r2: je_te adp6r4: mardi_$ adp8: retar adpq: j_avais joli on_fait
qui_est secre adpq14: ou adpqr: de_0 adpr: mon_colle adq: !_c ana_c ensui_$ envoy_le faite legal les_menti menti_legal
adq2: ensui et_il adq2r6: piece piece_joint adq3: on_se adq4: de_signe adq5r: quand adqr: quatr adr: la_main les_autre
tout_a adr2: ai_mis il_manqu sur_les adr3: mis adr6: en_piece adr8: ^_voici an: 0er_septe ^_chez ^_une assis coinc
coinc_$ cote_de encor_de encor_une est_tres fait_faill fetes_et gener gripp inven_$ la_retra la_treso le_formu
le_mardi lille moiti_de monsi monsi_petit nos_burea peu_$ pu remer repor retou_a septe_on soire suis_a super trava_$
tres_bien treso vendr_nous vous_remer an2: agenc_de equip_! il_a l_agenc an2o3: ces an2op2: 0er an2p: a_eu chez_nous
an2p2: toute_la an2q2: sur_mon an3: les_enfan pour_vous an3pq: au_salon an5q: crois ano: de_lyon depui_le ano2:
de_comme ano3: prest ano8p: conta anop2: le_0er pris anopq: nous_n anopq2r: vous_le anp: avons_pas bien_cordi boula
que_notre anp2: a_pris elle_vous semai_de anp2q2: je_me anp3: inven anp3q: lundi_et anp5q: ^_vendr anpq: je_voula
octob_$ voula anq: la_nouve anr: a_fait anr2: la_moiti moiti ao: ai_le annon_que bilan_$ ca_reste conse_$ dossi_$
en_octob et_j insis l_entre le_mois me_relan saura tranq ao2: ce_dossi ne_me recla suspe tribu_de ao2p2: laiss_nous
ao2q: veux ao3: conta_avec harce_$ mains_de prend_conta ao3p: infor_que vous_infor ao3r: harce ao4: cabin le_tribu
vous_annon ao4q: annon ao4q3: de_me rappe ao5: relan_$ tribu aop: ^_en aop2: liste_$ aop2q: commu aopq: serie aopr2:
les_trois aoq: occup_de aoq2: voudr ap: !_je ^_hello a_lache a_vendr ana_la atten_que au_calme calme contr_a copro
de_suite deblo demai_je depos_les desol_ana direc_valid dr en_charg en_discu en_rentr epreu_$ est_ma eu_un folie_ici
fourn_$ hello hospi jure_$ la_banqu le_direc le_feu les_maque lundi_a mon_fils navre notre_juris notre_photo
patie_nous patro_$ paye petit_contr plein_inven rentr_jeudi retar_je retou_mardi reuni_lundi suis_dans tout_ca
toute_mes un_salon une_semai vendr_desol votre_courr vous_revie vous_sera ap14r2: l_aurez ap15q2r: au_plus ap2:
avec_la desol_je deux_semai du_retar est_malad et_que la_folie le_jeudi leur_repon lundi_mais mardi_pour mort_je
ordin_est pris_du promi_jure trans_le vendr_de vous_donne ap2q: mon_ordin tient ap2qr: de_semai ap2qr2: portr ap3:
folie pouvo pouvo_vous vendr_mais ap32r5: aurez ap3q: 0_janvi ap3q3r: ici_vendr ap4: jure lundi_sans ap4q2: jour ap4r:
mois_$ ap5r: du_mois fin_du apq: ^_avec ai_bien apres_$ je_lui le_photo mardi_et pourr_pas recu_votre apq6r2: le_logo
apr: encor_sur je_le patro promi_$ aq: !_on ^_tant a_et avanc_$ avec_notre avec_plais ca_s cale chez_l conce de_valid
decid_il diver_$ en_arret encor_la est_notre graph_qui je_pars je_signe jour_de la_derni le_point mais_pas moi_le
ne_sais occup_des paren pars pars_en qu_en relan_je servi_compt trava_a votre_mail voula_vous aq12: compr aq2: ?_merci
est_elle qui_s s_occup aq3: de_jeudi qu_on aq4: leque aq6: ^_avant aqr: 0_merci chart la_chart aqr2: manqu_encor ar:
^_logo bon_coura inter_je je_les jeudi_de la_patro le_fourn les_fais logo_en texte_pour vendr_et ar2: bonjo_j
les_polic d: 0f0ab 0h0 abste accen acceu achat actua adjug adult aebis arist artis asso assor aubra aubry bail bande
bas basel be bened bient bis blond bob bois bouto brief broch brune caban cache cadre campa capit capot carsa ceci
cest cgv chaqu chatb chemi chevr cleme clerc coche com comed confr connu conqu const coque coqui coudo coupe cuvee
decli defav demar depli deser devez devon dumen ecout enreg envir espac etiqu evide ex expir faceb fauch fissu flyer
fond four fresq fribo frise ftp fuir gambe gardi gauch gemei gliss goff googl hopit horai hormi hove ident illus integ
intra isabe itali jaune jerom jo jourd jtouc lebru libel lie linte loin loire lol m0 marin match maugr melan milie min
ni nourr objec ocre off offre olivi ortho osteo parce passa pause peine phras pivoi plint polos porta pouva prof publi
quai quels quere r ralen ras re recom redig ref refon rejea rejet remy repet respe resto resul rever revet roche ronds
ruiz sage saint sauce sauve septa seul shoot sloga sms solen sombr sophi souci soumi spams srl sulfi swiss tabar talon
tanto tel teled telle tels tendr tenez toi ton tour tourn truel vache van vasse verni verte vieux vigne vin vingt
voyez vues wifi www x0 d10: ^_non bon_pour pouve_lance d11n2p2r: ce_matin d11n3p11r3: matin d11p3q2: final d12: garde
d12o12q8: factu d13n: lance d13nq4r: page d18p2q3r: 0_0 d2: 0_voix ^_ben ^_enten ^_et ^_prene ^_rien ^_voir a_chang
a_tout accep_le agree ai_repon allem allo_ana annul_la apres_lectu avec_un avons_decid avons_final bon_$ bon_sauf
bonne_$ carre_sable chale_$ cher cher_pour chum cle confi_que contr_0 credi dates_$ de_factu de_journ de_maint
de_newsl de_page de_passe de_tva deja_tout deux_maque deuxi_propo devri_le donne_suite empor en_passe encor_pour enten
enten_pour equip_et est_d est_fait est_signe et_poste et_voila ete_refus ete_regle exemp_signe f fait_$ fait_lire
faute_dans figur final_on fonce fonce_$ h_je il_accep impec juste_le l_empor l_exemp la_cle la_newsl la_plaqu laito
lance_la le_carre le_courr le_diman le_laito le_notai le_siege le_vert le_voir lectu lettr lien_vers lieu_le logo_sur
lu lyon_$ ma_mere me_va merci_encor mes_salut mon_chum montr_ca mot_de mouli munic_a ne_somme newsl_$ nicke_juste
non_on non_pas notre_logo nous_parto nous_renon numer_siret on_laiss oui_$ page_d par_carte par_courr par_wetra
parfa_pour parti_hier parto_sur pas_0 pas_donne plus_a plus_inter pouve_impri prefe_garde prene prene_la prix_et
propo_$ quest_$ qui_suit redir_$ refus_$ renon repon_tardi reten sable sauf_le siege_a signe_et siret_0 site_$
somme_plus subve suit tardi telep_0 temps_passe tirag tombe_la tout_ce toute_les trop_cher une_autre une_faute
une_virgu utili valid_de valid_pour valid_vous veget vers_les versi_b versi_bleue video_$ virgu voix_contr vous_ouvri
vous_retou y_aller y_va d25pq6: pouve d25q3: vous_pouve d2n: bleu chale le_nouve ne_souha pas_d plaqu rue_du souha_pas
d2n2o: ateli d2n2p: s_est d2n2q: vous_etes d2n2q4: etes d2no: vous_a d2no3: jamai d2noq: etude d2np: chois d2np7:
boite d2np8q3r: tu d2nq: notre_numer photo_$ d2nr2: affic d2o: 0_la annul aout aout_$ disti hier_$ notai pas_suite
salut_disti toute_vos d2o2: adres_de ne_donne porte d2o2p: reser d2o2pq: conve d2o2q2: merci_d d2o3p3q2: corre d2op:
^_suite prend_le d2op2q2: livre d2oq: prese d2oq2: factu_0 d2p: a_tirer bon_a burea_$ comme_conve l_acte le_faire
septe_$ siege d2p2: aussi_$ est_la le_burea d2p2q: de_comma d2p2q2: pas_la d2p3: votre_boite d2p4: contr_signe d2p5r:
le_texte d2pq: 0h an chequ il_me l_an salut_ana table d2pr: acte d2pr2: texte_de d2q: ^_allo a_part allo bonne_fin
conse_munic dans_vos docum enlev factu_a je_prefe jeudi_derni julie l_etude le_budge le_docum le_nom modif munic ouvre
rouge sinon tva_est uniqu d2q2: ^_de d2q3: 0_exemp site d2qr: vecto d2r: ai_depos ana_voici d2r2: les_0 wetra d2r5:
joint_les d3: 0_euros 0_non ^_0 ^_apres ^_nicke accep ancie_$ ancie_logo beau ben convi_$ d_accue dates de_video
elle_n est_0 est_beau et_les euros examp factu_c factu_du final_nous fr fr_0 https impri_! je_viens l_unani la_video
lance_$ le_proje les_dates ligne_$ merci_on mere ne_pas ne_prend nous_prefe ont_ete par_0 parap parta_$ parto passe_$
poste_$ pour_jeudi pouve_mettr prefe_la prend_pas que_c quest_0 refus siret tout_bon unani valid_$ viens viens_de
vos_quest vote vous_confi d3n: annee_$ le_numer d3n2: 0_rue d3np: et_la d3np2q: faire d3np5: heure d3np5q3: meme d3nq:
numer_de voix d3o: 0_fevri fevri grave ne_nous proje d3o10: de_ne d3o2p2q2: comma d3o3p: diman_$ d3o4: consi d3o5p:
^_madam d3oq: lieu d3p: mettr_en notre_accor tirer d3p2: 0_vous bon_de final_pas d3p2r2: photo_du d3p3: dans_votre
d3p3q3: la_maque d3p4q: jeudi_0 pluto d3pq: ^_ana ecrit d3q: budge devis_est pas_l d3q2: impri_$ d3q2r: sauf d3q3:
dont d3q4: le_lien lien d3qr: corri d3r: aller d3r2: carte d3r3: voici_les d4: 0_le 0_oui a_redir accor_$ cette_annee
est_tout et_pas l_adres l_optio la_bleue laiss_tombe non_merci oui_pour page_0 redir tombe d4n: pour_votre refer d4n2:
le_monde monde rue d4n2p2: tout_le d4n2q6: le_prix d4n2q7r: prix d4n2r4: accue d4n3pq: annee d4n3q: chang d4no2r:
vous_ai d4noq: maint d4o: n_0 d4o2p: suite_a d4o2q: nom d4p: devri hier_soir virem_est vous_devri d4p2qr: mettr d4p3:
le_bon d4p4r2: matin_$ d4pr: la_photo d4q: optio tva verif d4q4: exemp d4r: trouv_ci d4r2: drive le_drive d4r4:
vous_trouv d4r5: deja d5: a_rien ai_tout est_parfa impre_$ moi_vous newsl nicke parfa parti_ce tout_relu d5n3op: rempl
d5o5p3q: madam d5p2: ^_final d5pq: cote_$ d5pqr2: en_ligne d5q: ^_tout d5q2r2: celle d5r4: ci_joint d6: ^_oui bleue
lance_l part_sur pour_moi video d6n2q: numer d6n3q: ^_pour d6no15q2: vos d6npq: trop d6nqr: la_page d6o3p: nous_ne
d6p2q2r2: ligne d6q: impre l_impre d7: est_valid garde_l nous_convi on_garde on_part d7o2p2q2: regle d7p3: le_virem
d7p3q: virem d7r5: ci d8: rien_a d8n: l_ancie d8no12p2q: adres d8oq6: la_factu d8q3r4: trouv d9: convi est_bon
d9n3o5pq: nous_avons d9n3q2: ancie d9p2q3: la_versi d9pr: relu dn: !_bises a_demen a_dit adres_est bisou chang_pas
d_autre de_telep des_tanne direc_a et_a film grand inaug invit juste_a l_inaug la_terra la_voix le_chien ma_belle mal
monde_est nante ne_chang odile rue_des tanne terra velo vient_d vous_avoir dn2: bouti esper_que il_y info la_bouti
dn2o2p5: chez_vous dn2opq3r: ferme dn2p: ^_chere chien dn2pq: chere dn2r: etage dn2r3: l_accue dn3: demen dn3p: esper
j_esper passe_le dn3p2q: ^_ma dn4: adore dn4o2pq10r: que_vous dn4pq5: quell dno: coord votre_trava dno2: perri dno2p:
depos_le dno2pr: mari mon_mari dno4p2: nous_a dno7: desor place dnoq: a_un sœur dnp: dix sur_l dnp2: sur_votre dnpq2:
quelq dnpq55: ?_$ dnq: allez la_polic ma_sœur presi dnq2: appar do: ^_adres ^_stop courr_de de_retra derni_merci
doit_etre donne_pas en_mars est_desor est_non et_rempl et_tout hier_la l_ateli la_prese le_momen nom_$ prise
proch_fois relev relev_du stop suppr do14: conte do2: ^_arret ^_vos a_vos do2p: droit_de do2p2: l_acomp do2p2r: acomp
decem do2pq2: plait do2q: madam_nous s_il do3: 0_mai prie vous_prie do3p17qr4: envoi do3q: mai do4: cette_factu
do4p2q: assur do5p: retir do6: votre_factu dop2: 0_decem dop4q3: jours doq: svp dp: 0_et 0_nous ^_contr a_lyon accro
agend agric an_derni attes avez_lundi avez_tout balan bonjo_clair chef_et conve_vous cordi_luc d_etre decem_$
des_photo dis du_chant est_joli est_prevu etais etais_malad fabri_des hesit heure_c j_etais l_accro l_attes l_heure
la_fabri le_chequ le_mercr legen les_coule matin_vous mes_remar par_notre parco paul prevu que_l recoi regle_$
regle_le reuni_mardi sous_reser usb virem_de dp2: a_votre fabri geran pas_possi sera_pas dp2q: bonjo_madam tradu vois
dp2q8: vous_me dp2qr: midi dp2r: tous dp2r2: l_envoi dp3: ana_merci ce_ne comit les_epreu rend semai_c texte_$ tout_$
dp4: boite_$ demai_$ les_visue visue dp4r2: la_liste dp5: le_retar parvi vous_parvi dp9qr4: mercr dpq: image janvi_$
le_regle les_image mardi_au pas_pour pose dpq3: il_nous dpr: 0_pour les_tarif dpr2: tarif vous_la dq: ^_valid alors
ana_le appel_de au_lieu besoi besoi_$ ca_me ce_qui chequ_est conne_$ d_apres de_verif des_deux dites domai et_non
exemp_de factu_en indiq je_pensa je_souha la_propo lacom lante lante_$ les_ancie les_compt maque_nous moins mon_messa
namur namur_$ notre_ancie origi ouvri_le pensa pharm prix_de quest_dans qui_se regle_par respo signe_l signe_la
sinon_tout tout_nous trois_$ trois_fois vois_pas votre_devis dq2: conne en_0 en_janvi en_plus envoy_la exact la_date
la_livra la_meme livra non_? norma notre_part nous_souha preve quand_vous resse se_passe vous_envoy dq2r2: celui dq3:
ajout angla le_site prix_$ versi_angla dq3r: chiff vous_atten dq4: chose dq5: forma dq6: heber dqr: celui_de photo_de
vire dqr3: secon dr: 0_est 0_photo ai_deja bienv bonjo_vous ce_midi chiff_de clair_$ compt_me joint_la l_affic l_autre
la_secon les_chiff les_statu mis_les sont_dans statu trouv_les voici_le dr2: desse la_carte logos pj n: aille air
alsac amica art aviez ayez bel boire bouch bout brun cambr camio catal ceris chanc chans chat cheni cherc cinqu clavi
collo confe couru cousi cuisi dana decor deuil devin dure ecole elect eus fallu fanny faure ferry fiers firmi food
gabin gagne galer gerar greve hanga jean jules leroy libra long magas magni maiso merit metie mumu natha nord pauvr
pente permi plusi polyv profi quart quebe quimp ravi refai respi ri rimou rire roule sachi salue savie semi shirt
soeur solei spect stagi surpr sympa tee teleg tempe termi tiend tom tract truck typog venir venti vie visio visit voit
vus n2: ^_joyeu ans artic artic_sur bien_rentr bonjo_$ cette_nuit crois_votre domma embra embra_$ enfan_ont equip_de
etes_bien felic fetes_de froma gros ici_tout neige noel_$ nuit_la ont_adore photo_! pont pour_info se_marie sera_ferme
souha_de vient_de voisi votre_ateli vous_embra y_aura n2o: succe n2o2: nuit n2p: chere_ana d_annee de_fin de_noel
fin_d n2p2: avril_$ n2p2q: juin_$ n2p2r: on_vous n2q: ^_tres crois_au marie vous_ne n2q5: quel n3: au_march
joyeu_fetes le_bonjo vous_passe n3oq2: conna n3p2: avril n4: ai_crois fete no: ^_encor ^_toute avec_ces de_conta
desor_a m_marti marti notre_assoc samed_$ semai_derni vous_signa no2p6r2: dans_la no2q: ne_m no3p: pere nop12q2r4:
vendr_$ nopq: que_nous np: 0er_octob ana_petit de_chez impri_nous journ_$ la_matin les_dix maria mi part_de petit_est
plant samed_on servi_de np2: assem copie l_assem promi_pour np2q2r: la_premi np3: mais_vous nous_le np4: ta npq: enfin
mon_telep nq: ^_quel allez_vous ana_! comme_allez conna_la d_en d_octob en_face face fonct le_meme nous_appar penda
polic_est temps_? tout_va va_bien nq2: ?_le d_ouvri les_trava salle nq3: que_la nr: print nr2: expos o: accid acme
actio anter arnau autom bacle bonni centi compe confo couri decla defen delco delor desig desti doule echan ecris
ecriv etat etiez exclu exerc fonda fours foute gre hale hall herit honor hors infon inuti kerou lambe maier marc media
multi nordl nul obseq oppos papa perdr reali regre rompo sarl surve torts vanne venon voulo o10: judic ne_plus o11:
cesse o12: socie o2: ^_par a_prono a_son adres_$ adres_desor annon_le arret_de assur_jurid assur_prote aupre aupre_de
avons_confi bonne_fois ce_contr ce_soit ces_relan cesse_de cesse_tout cnil cnil_$ comme_de conse_toute conta_plus
conte_cette contr_comme contr_pour corre_devra d_adres de_courr de_diman de_mails de_rembo deces deces_de demeu_de
desor_entre devra_passe direc_avec dirig dossi_a ecrir_$ ecrir_a en_quali epoux est_saisi fichi_une fois_pour judic_$
judic_de judic_le jugem_du jurid_est la_cnil la_nuit la_paix la_prest la_trist le_bilan le_deces madam_je mails
mars_adres me_conta messa_$ metto_en mon_assur mon_epoux ne_paier ne_suis notre_assur nous_relan nous_reser nuit_de
paier paier_pas par_son passe_par pere_qui plain plus_s porte_plain pour_toute prest_n prote prote_jurid quali
quali_de qui_dirig qui_vous quitt_dans quoi_que relan_nous relan_plus relan_suppl rembo_l resil_et saisi_le
saisi_notre sera_trans socie_est soit_$ sorte sorte_moi suppl_sera suspe_tout toute_$ tribu_$ trist trist_de une_bonne
veux_plus vidal vos_messa votre_liste vous_au vous_metto o2p: diman_je metto vous_recev o2p3q: que_ce o2p6r: et_vous
o2pq2: soit o2q: affai nous_la plait_$ suppl votre_fichi vous_plait o3: ^_cesse a_quitt ai_la au_manda avoca_prend
avons_saisi ce_sujet cesse_toute cesse_vos crean de_vos deced_diman deced_le demeu du_harce en_demeu en_redre envoi_$
et_notre je_conte jugem la_liqui me_retir moi_de nous_consi nous_resil paix par_jugem plus_nous prie_de quitt redre
redre_judic rembo retir_de son_cabin sujet_$ tout_envoi toute_corre toute_relan o3p: mon_pere o3p2: devra o3q6: quoi
o4: adres_vous avec_vous cabin_$ courr_a et_avons manda_$ notre_conse plus_m sujet o4p2: et_nous o4p3: recev o5:
avoca_$ deman_de en_liqui forme_votre manda resil socie_a o5q2: vous_deman o6: est_deced la_socie m_ecrir notre_socie
vos_relan o7: conte_forme de_cesse deced ecrir ete_place forme liqui_judic place_en saisi o8: factu_et o8q: liqui o9:
nous_conte op: ^_ici corre_$ faute_de le_relai relai op2q10: ce_que op2r2: verse op4: huit op7r: ici_la opq: etant oq:
a_me a_qui au_devis au_nom avec_ca avons_bien ca_suffi confi_le contr_en dans_un de_quoi de_temps devan devis_$ diffe
et_de m_appel mon_avoca plus_de qui_nous trait oq2: suffi oq7: de_nous or7: fiche p: acces aime assoi benev biogr
boucl carat carol casse ceux choix cles clich coin cou crach crain dejeu depot diagn dingu dirai donno dormi dors
duham echaf ensem etaie expo faiso feron fichu fievr file fonds horre hugo ines infer jvous kelle lemai lirai mairi
manus monte moral parte poign preno preuv racon rasse recad reglo rendr reu revei route rouvr rush sandr selec ski
soins tape temoi thier thoma tkt tri vise vites voitu wirth p10: vous_envoi p15q3r: plus_tard tard p18r: vous_aurez
p2: 0_heure ^_d ^_demai ^_entre a_mardi a_promi aurez_dans aurez_nos avant_les avez_le coura_de debut demai_a
devra_pouvo direc_signe dison_le envoi_la est_presq faute_! finis foi foi_de foule_le inven_je janvi_et je_devra
je_vois jeudi_en jour_la jour_meme jours_$ la_petit laiss_jusqu le_lende lende lende_$ les_recev mais_lundi malad_$
mardi_je me_laiss mercr_0 ne_manqu nos_corre nos_remar obser pas_lundi passe_mercr photo_d photo_lundi premi_heure
presq repon_jeudi repon_le repon_vous retou_vous sa_copie seron_trans sur_moi tard_bien texte_dans tient_le trans_les
vendr_au vendr_en vous_enver vous_scann vous_seron y_colle p2q: ^_au ce_jour l_a le_jour le_vendr rappo se_tient
vendr_c p2q4: le_fichi p2qr: solde p2r: auras_les demai_et et_tu le_solde les_portr lundi_matin me_l rends signe_jeudi
tu_auras p2r3: mercr_$ p3: ^_cette ^_compt ^_promi apres_demai aurez_donc ca_ce comit_se compt_pluto donc_le enver
envoi_le je_relis l_as la_journ le_comit le_soir le_tout lundi_vous mais_mardi mercr_proch pluto_sur relis reuni_le
soir_meme tard_le vous_trans p3q: defin parve_les texte_vendr p3qr: fais_parve vendr_0 p3r: auras p3r2: foule la_foule
p4: ana_desol aurez_les aurez_tout compt_sur dans_ta dison en_huit le_silen le_week meme_$ moi_jusqu parvi_le silen
t_envoi ta_boite tu_l p4q2r: parve p4r: ce_week jeudi_et p5: as aurez_le aurez_notre ce_sera notre_repon semai_$ p5r:
je_t mardi_proch p6: demai_matin envoi_les p6q4r: t p6r: faute_$ p7: tard_$ p8: desol_pour p8r: sans_faute p8r4:
vous_les pq: a_lundi apres_midi aurai avant_le bloqu breto breto_$ cet cet_apres defin_d devis_signe etion faire_parve
ferai il_en livre_les me_faut nous_etion nous_plait p parve_le plait_beauc quelq_jours quinz quinz_jours salon_de
secre_$ servi_commu since since_salut stp pq10: renvo pq2: ^_pouve sur_une pq3: ce_qu pouve_vous pq4: ^_pourr pr:
arriv_mardi aurez_d aurez_vendr couve diman_et donc_vous end_vous envoi_dans envoi_demai foule_$ ici_le je_passe
jeudi_proch la_ferme le_chef le_salon marke matin_le menu proce proch_promi soir_au suivr_jeudi te_le te_les
vendr_soir pr2: produ pr3: liste_des q: agres amabi amene annue augme aurie banni bete blanc brill cas certa clotu
corin coute cultu depas detai dise doubl dupli eclai egale embro endom ennui erreu es evoqu fini finit flou frais
genev haute ht injoi inond libre licen mat mensu mobil noir obten paie parai paysa perdu planc pourq preni prevo princ
rachi raiso recti reexp repou risqu rose rossi scan seanc solut sourc stand taill total trace truc ttc usage v0 valab
vide ville vive voton vœux zip q2: ?_nous ^_faut ^_qui ^_rappe au_juste avez_vous bonjo_merci chiff_la chose_en combi
compr_$ couvr dans_quel date_limit de_moi deuxi_page dispo dois_je echea ecran envis envoy_les est_norma est_pour
exemp_$ faut_le forma_? forma_vous h_? heber_est il_compr il_envis il_le impos_d je_envoy jeudi_a jours_de juste_?
langu le_renvo leque_dois lien_ne limit livra_est logo_? me_chiff me_deman me_le meme_chose moi_ce monta norma_que
nous_aimer nous_decid nous_faudr nous_renvo on_ajout on_peut ou_bien ou_factu parle_$ part_? pdf petit_quest pouve_m
preci_si quand_? quoi_la rappe_moi renvo_le retro_plus t_il tard_? toujo_votre un_point voudr_savoi vous_? vous_m
vous_nous q2r2: celle_de elles q3: ^_est ^_etes ^_serai aimer atten_de compr_pas d_avoir deman_si dont_vous etes_vous
forfa il_possi le_forfa ne_compr par_contr possi_d preci renvo_la savoi serai_il si_on q3r2: pages q4: compr_dans
est_compr est_il me_renvo pour_quand quel_forma si_la vendr_? vous_parle q5: ?_je faudr faut_il q6: l_heber vous_faut
q7: est_ce qr: corri_pour logo_vecto mettr_la photo_des veut qr2: le_secon r: adher anna bios botte canti chamb chaus
cotes decro desso encad gala gites goute group i ii iii joins karin lot lou mesur ongle pains patis pieds plate plats
pli quant recet resta reuss revoi rez rib solve suive tim verba viend vienn vins z r2: ^_premi arriv_jeudi arriv_lundi
aurez_lundi deja_les en_pj est_joint fiche_des fiche_produ hier_le les_aurez les_desse les_donne les_envoi me_les
moiti_des premi_affic secon_vendr suivr_mardi suivr_mercr voici_la r3: ^_ci trois_premi voici_deja r5: les_fiche
"""
