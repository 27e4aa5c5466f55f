"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abidj abord ainsi antoi archi avale batim boss bouge chacu check chris circu copai copro coup cure daf decim decol
degat depen detie devai douce douze dsl eaux etape fil finan fixee grain habil hamon helas hospi indes inspe inten jai
jeter joly jongl karim laura lefor legit lents liber lieux louis madri maud met mette mots nee oeil opera opere ordre
paren parol pater paye pc pile piste plans pompi propr rade rapid recto redac rendu repos resea retab retie reven sam
sel serez seule sitot soire sors soume suivi syndi tarde techn tenu tps treso vais vas verdi verra veule vite voie vue
weber zut a10d2n2o2p5: direc a10d3no2p6r: trans a10d9n2o7p3r: ^_j a10d9o2: rien a10dn3pq: au_0 a10dp2q: jusqu_au
a10dpq3: atten a10oq: n_ai a11: je_revie suis_en a11d18n14op7q4r3: ! a11d20n5p11q8r5: sur a11d3no5p2q9: qui
a11d7n2p3q: y a11d7n3o12p24q3r9: je_vous a11d9n2o9p5q2: avec a11dn2opq: temps a11do4p4q8: je_ne a11no4p2q: vous_$
a11o2q3: je_n a11p: note a11p2: regar_ca a11p2q: je_m a11q2: bien_recu a12d16n2o9p19q15r3: ce a12d3n2p21q2r8: lundi
a12dp8q: jusqu a12n2p: eu a12p: des_que a12p7qr3: et_je a12q: en_conge a13d5o7pq5: ^_merci a13d7n4o4pq10: un a13dq:
conge a14d: ^_bien a14d10n12o11p8q7: votre a14d22n5o6p13r4: du a14d2pq2: recu a14p2: je_regar a15d45n10o35p19q18: nous
a15r: pas_encor a16: revie_vers a17: vers_vous a17d2: vers a17d2n5o14p5q6: m a17d8n6o13p9q4r4: mon a18d3p3: retou
a18d43n5o10p26q12r6: 0 a18dno3p3q: suis a18dop3q: je_suis a18p: revie a191d223n66o95p142q104r31: $ ^
a19d21n5o23p8q13r: ne a19d35n11o5p21q13r6: pour a19d45n14o3p28q17r7: l a19d7n4op4q5r5: des a2: ^_toujo ^_un a_mme
accor_je accus accus_recep atten_encor au_conse au_coura au_servi avec_ma avis_diver avoca_pour avoca_relit bien_eu
bien_vu ca_avec ca_des ca_m ca_train ca_vient chez_notre commi contr_est contr_je debor_$ delai_$ demai_mais des_epreu
direc_est du_servi eau en_touch encor_en encor_se encor_tranc est_lui etran etre_signe fais_signe garan idee
impos_pour je_dois l_eau l_etran la_commi le_graph les_avis les_meill leur lire lui_qui mains_du mais_rien malhe_notre
march_je mater meill_delai merci_ana merci_j minut ne_se nous_accus nous_revie on_regar parle_en pas_c pench peux_rien
plein_bilan pour_relec prend_son recep_de recep_des redis_$ relan_c relec relit relit_encor repon_plus reuni_qu
sais_plus se_decid se_prono semai_je serai_de serai_en serve serve_est somme_debor somme_en son_temps sous_l suis_sous
tiens_au toujo_$ tranc un_retou une_minut vendr_je votre_deman a20d19n6o8p5qr4: ai a20d30nop10q9: c c_est
a21d19n5o20p14q7r: notre a21d20n6o8p10q2r3: j a21d29n8o4p39q10r21: les a21d2p3q: regar a21d4n5o2p4q6: bien
a21d9n9o7p8q21r2: que a22d10n3o7p2q5r2: n a23d34n9op11q14: on a24d7n13o7p19q8r4: au a26d12o2p6q3: ca
a27d26n4o19p18q8r8: et a28d2n3p5q3r6: encor a29d18o14p4q10: merci a2d: ^_vu a_ma ana_on bonne_recep ca_march compl
cours discu en_inter est_a helen inqui je_confi la_bonne meill merci_et parle_avec rentr_de touch a2d14o4pq6: par
a2d2: comme_ca on_prend a2d2n2o3p10r: sera a2d2no2p: de_mon a2d2np8: sans a2d2o2p4q6: fichi a2d2op: cela a2d2opr: sous
a2d2oq3: peut a2d2oqr: il_est a2d2p: avec_mon a2d2pr: clair a2d3n2opr: assoc a2d3n2pq: telep a2d3n3o2p: depui a2d3o2p:
mes a2d4n2op2q2: on_a a2d4o2qr: confi a2d4o3p9: laiss a2d4p3q3: maque a2d4p8r: donc a2d4q4: le_devis a2d5n4q3: souha
a2d5npq3: l_impri a2d5o3p3q2r2: donne a2d6n2o5p4: cette a2d6n3: ^_l a2d6np2q2: cote a2d7n2p2q2r2: fait a2d7n6o4p3r:
^_la a2d7npq3: impri a2d7o4p3q3: de_notre a2d7pq4r3: dans_le a2d8p4q2: apres a2d9np3q4: part a2dn: panne a2dn2: aura
vous_souha a2dn2oq: ^_votre a2dn2p: on_est a2dn2p5r: colle a2dn3pq: vient a2dn3q2: march a2dn4oq: nouve a2dn4qr:
l_equip a2dnopq: octob a2dnp3q2r4: arriv a2do: peut_etre a2do2q: arret a2do8: de_m a2dop2: la_direc a2dp2: aujou
aujou_hui hui que_les a2dp2q: epreu a2dp3: cette_semai a2dp7r2: end week week_end a2dpq: depla qu_il a2dpq2: bonjo_je
peux a2dq: avais juste_la a2dr: bon_week a2n: ^_mme a_bien en_panne equip_est a2n2p3q: juin a2n4q: tres a2np:
notre_direc rentr_$ sorti a2np5r2: te a2np9r: proch_$ a2npq: lui a2nq: on_n a2nq3: avanc a2o: aux dossi_est mars_je
peu_de que_mon a2o2: bilan et_ne a2o2q: prono a2o6q3: deman a2op: redis a2op3: mars_$ a2p: accor_de banqu elle_rentr
en_depla encor_le je_pourr juris l_accor la_je maque_a mille mille_excus pas_avant sorti_de votre_relan a2p11r: la_fin
a2p2: le_lundi a2p2qr: vous_fais a2p2r: ne_pourr pret a2p3q: 0_juin a2p4: se_reuni a2p4r7: lundi_$ a2p5: laiss_moi
a2p6: jusqu_a a2pq: delai la_relan lundi_0 ne_peux a2pq5: pourr_vous a2pq7: avant_de a2q: ^_a arret_$ atten_toujo
diver il_s on_atten sur_un a2q2: ^_petit arriv_pas dois n_arriv pas_a a2q2r: point a2r: confi_la a3: avis de_patie
de_regar debor_en est_note mars_inclu mets_$ occup_$ on_revie patie_$ recu_merci regar_a repre_le rien_n sais suivr_a
tiens trans_au vous_tiens a31d32n6o6p8q17r2: pas a34d9n3o11p26q10r2: ^_je a3d10n4pq3: a_l a3d18np4r2: bon a3d2: vacan
a3d2n2p14qr2: fin a3d2n4qr: equip a3d2np17q2r3: mardi a3d2p: desol_$ a3d2p15r: demai a3d2q3: decid a3d3op: doit
a3d4n3q4: juste a3d4n5p3q3: elle a3d4o3p: etre a3d4oqr2: inter a3d4p7r: soir a3d4pr: n_est a3d5n5o12pr: toute
a3d6no10p7q14r3: me a3d6oq6: devis a3d6oqr3: sont a3d6p3q5r: pour_la a3d7n2p10q3r: bonjo_ana a3d8n2o5p6q4: moi
a3d8n2p10q5r5: photo a3d8nop11q3r: pour_le a3d9p2q2r: valid a3do5p: a_notre a3dop2q: charg a3doq: momen_$ a3doq3:
que_je a3dp: ca_$ a3dp2: malad notre_servi a3dp3: ce_soir a3dq: admin a3n: a_parti train_je a3n2p2q: vous_repon
a3n3op13q3r2: ici a3n3p2qr: salon a3no3p: infor a3nop12q: la_semai a3nq: graph a3nqr: la_compt a3o: est_entre temps_$
a3o2: les_mains mains a3o2p: entre_les a3o2p2q: a_ce a3op5r: mois a3or: a_pas a3p: doit_encor l_envoy ma_direc
momen_la parti_de pour_vendr tete_je a3p2: avant_la est_chez la_$ a3p2q: que_j a3p2r: coura a3p3: dans_les a3p4q:
reuni a3pq: impos a3q: ^_impos conse_d d_admin est_juste a3r: fourn a4: ^_ok inclu_je je_fais je_repre je_serai
je_trans mets nous_somme ok_merci oubli_pas retou_le vous_des vous_oubli y_mets a41d64n23o25p46q36r13: la
a45d50n22o35p82q42r14: vous a45d57n17o13p22q31r6: est a4d: ok recep a4d2: somme a4d2n4o2p6q2r: chez a4d2np: vu
a4d2np2: burea a4d2opq2: ^_ca a4d3: ca_a signe_$ a4d4no2p3q: derni a4d4p13q5r5: jeudi a4d5n4o2pq5: s a4d5pq4:
merci_pour a4d7n3o6p2q3: comme a4d7op2q3r: deux a4dn4: mme a4dno6q2: conse a4dnp4: ^_desol a4do3p2q2: entre a4dp:
repar a4dp2: ^_pas a4dq8: si a4n: est_sur et_on etait a4n2op4r: nos a4noq2: peu un_peu a4np: plein a4np8r: promi
a4npq3: serai a4o: direc_$ a4p: en_plein en_repar excus la_tete merci_je a4p11r: semai_proch a4p16qr2: vous_l a4q:
^_si a4q3: compt_$ a4r: fais_suivr mais_je a5: ai_trans bien_note note_merci possi_$ que_possi recu_je repre
servi_jurid a52d56n24o28p26q16r5: a a53d79n25o26p61q43r16: le a54d55n28o47p34q34r9: de a57d19n6o18p16q17r8: en a5d:
ne_vous oubli a5d10no22p12q7r: plus a5d29n6o6p13q3r: tout a5d3np7q5r2: compt a5d3o11p2q4: merci_de a5d4o3pr: prend
a5d5n2o2q: bonne a5d6o2r2: le_dossi a5d7n2o6p16q2r2: le_0 a5d7opq6: envoy a5d7p2: accor a5dn3op3: a_la a5dn3p2q3:
petit a5dnop21r3: proch a5dnp2q6: parle a5do2pr: n_a a5dp2q3: possi a5dp3: patie a5dpq4: qu a5np2: en_parle a5o2:
trans_a a5o3: jurid a5o4p2q2: de_votre a5o9p: notre_avoca a5p: j_en tete a5p4q7r: pourr a5pq: on_en a5pr7: suivr a6:
conge_jusqu debor inclu j_atten retou_$ temps_de votre_messa a6d11n10op4qr2: !_$ a6d12no3p17q8r5: dans a6d15n3o19p5q2:
^_nous a6d2no4p3q: ^_notre a6d2nopq3r2: trois a6d3p: malhe a6d6npr: parti a6d8n4o3p2q8: une a6dq2: toujo a6n: train
a6no3p2: son a6p2: m_y a6p6q13r: avant a6q: en_ce a7: en_occup a7d13n5p14q5r: ana a7d2n4p4q6: se a7d2o4p5q: le_contr
a7d7n2p9q2: repon a7d7o4r2: dossi a7d9n9o3p5q27r4: il a7dn3p3: rentr a7dno10pq: avoca a7do3q: messa a7o16p2q: relan
a7q: ai_pas a8: encor_eu eu_le a8d10n6op9q5r3: ^_le a8d11q3: ^_c a8d12n4o4p12q3r: de_la a8d13n2p12q11r4: ^_bonjo
a8d14n5p12q11r4: bonjo a8d16n5o5p5r3: j_ai a8d2: de_retou a8d2n2op21q2r: semai a8d2n3o2p4q: 0_mars a8d2n3o4p6q: mars
a8d2n5op32q8r8: vendr a8d4o6p6q4: contr a8d5n5p6q3: ma a8dnop3q3: servi a8do: a_mon merci_$ a8doq2: occup a8p: m_en
mon_retou a8p3qr3: fais a98d21n8o20p50q24r13: je a9d12op7q4r: signe a9d13n2op6q5: ^_on a9d15n8o2p15q16r3: d a9d5np12:
desol a9dn: le_temps a9dnp6qr: mais a9dopq: momen a9n2op2qr: est_en a9pq: ce_momen ad: !_! 0_octob 0_sans ^_aucun
^_deux ^_oups a_une ana_c au_telep bat bonjo_c ca_ira ca_ne cinq clien_je conti de_conge depui_lundi dessu deuxi_versi
diman_0 dire_qu du_devis en_equip en_paiem est_malhe et_bon ete_trans facad fait_comme feu_vert fichi_$ geome gere
hui_$ ils_sont inqui_pas insta ira je_l journ_! l_ai l_avoca l_insta la_facad la_mise le_telep longu lundi_c merci_!
merci_beauc mot_a nous_en oups pardo pas_je photo_dans pis pour_une recup rien_$ signa signe_je six souha_un tampo
un_mot vacan_et votre_propo vous_inqui ad10: pour_nous ad10op9qr2: 0_$ ad10p3qr: sur_la ad16o2q3: non ad2: absen
accor_sur ai_montr b carre d_accor de_vacan decid_de franc inter_$ le_reste malhe_pas paiem refle retou_de s_en tes
ad2n: ^_bon montr ad2n4o: ont ad2np2q2: ^_comme ad2np4: journ ad2nq2: ouvri ad2o: mise mise_en par_la ad2o2: veuil
ad2o2q2: pas_$ ad2o3p9: faute ad2o3pq2: fois ad2op: droit ad2p: avec_le la_repon ad2p2q: ^_salut ad2p8qr: fin_de
ad2p9q2r3: les_texte ad3: poste pour_l titre vert ad3n: aussi mot ad3n2p4q4r2: de_l ad3no2pq: septe ad3no2pqr: depos
ad3no6p3r2: diman ad3noq: reste ad3np6q2r4: les_photo ad3nq: pas_le voir ad3nqr3: autre ad3o: aucun ad3o2pq: 0_septe
ad3o3p4: nous_vous ad3o5p: courr ad3p3: remar ad3pq5r3: logo ad3q2: 0_h h ad3qr: a_0 les_deux ad3r3: joint_le ad3r8:
voici ad4: repon_a ad4no2p13q2r3: ^_vous ad4nop2q2: avez ad4nq: nous_$ ad4op2: vous_avez ad4opq4: avoir ad4p13q2r3:
texte ad4q: on_ne propo ad4q2r11: joint ad4r: dossi_parta ad5: est_parti tout_est ad5n2o2p: du_0 ad5nq2: va ad5nq5:
deuxi ad5o3p: suite ad5oq2: quest ad5pq: notre_cote ad5q5: la_deuxi ad5r: parta ad6: prefe ad6n2pqr: ^_les ad6nop2q2:
salut ad6op2r: hier ad6pq2: pas_de ad7npqr: sur_le ad7o6p: a_ete ad9n2o8p: ete ad9n4o10pq2: avons ad9pq4: versi adn:
bises de_mardi faill mieux nous_seron adn2o2q4: il_vous adn2p: belle adn2p2q63: ? adn2pq: beauc adn5oqr: trava adno:
de_ce derni_$ lyon retra adno4pq: de_vous adnopq2: appel adnoq: n_avons adnp: couco_ana pense perso remet vous_dire
adnp2: ^_couco couco adnp2r: seron adnp3: ma_colle adnpq: dire adnpr: mon_assoc adnq2r2: polic ado: clien suite_$
ado2p3r2: liste ado4: ^_ne ado4q: plus_$ adoq: charg_de adoq3: date adp: ^_malhe avec_les coule feu ils mon_chef
mon_cote tout_de vendr_derni adp2: end_$ les_fichi luc luc_$ ne_sera sa votre_patie adp2q8: faut adp2r: chef adp3:
a_vous bien_a adp3r4: pour_les adp6r2: mardi_$ adpq: chant on_fait adpq2: janvi adpqr: de_0 adpr: est_pas adq:
envoy_le est_bien le_conse me_charg notre_compt plais quatr adq2: de_signe et_il adq3: on_se adq4: quand adq9: ou adr:
ai_mis mis tout_a adr2: sur_les adr7: ^_voici an: ^_chez ^_nos avons_pas colle_de encor_de encor_une est_tres eu_une
fait_faill gener gripp inven_$ la_retra lille moiti_de monsi monsi_petit nos_burea peu_$ pu que_notre remer super
trava_$ tres_bien vendr_nous vous_remer an2: il_a joyeu m_a an2p: a_eu chez_nous an2q: noel an2q2: sur_mon an3: enfan
les_enfan pour_vous an3o5p2q: ^_mon an3op2: samed an3p2: ses an3pq: au_salon an4p2: fetes ano: de_comme de_lyon
depui_le ano3: ces prest anop2: pris anoq: nous_n anp: elle_vous je_voula pour_lundi semai_de toute_la voula anp2:
a_pris inven anp2q: 0_au anp2q2: je_me anp2q2r7: premi anp5q: ^_vendr anpq: ana_je repon_$ anq: la_nouve anq2: avait
anr: a_fait la_moiti moiti ao: bilan_$ ce_dossi conse_$ dossi_$ en_octob et_j le_mois saura tranq tribu_de ao2:
mains_de ne_me suspe ao2p4: mort ao2q: veux ao3: cabin conta_avec harce_$ infor_que le_tribu prend_conta tribu
vous_infor ao3q2: rappe ao3r: harce ao5: relan_$ ao8p: conta aop: ^_en lache liste_$ aop4: est_mort aopr2: les_trois
aoq: occup_de aoq4: m_envoy ap: !_je 0_janvi ^_hello a_vendr ai_bien ana_la atten_que court de_suite deblo depos_les
deux_semai direc_valid dr en_charg est_dans est_ma est_malad eu_un folie_ici hello je_le jure jure_$ la_banqu la_folie
la_rentr le_direc les_maque les_venda lundi_a navre notre_juris notre_photo patie_nous petit_contr plein_inven
pourr_pas prets promi_jure recu_votre rentr_jeudi retar_je retou_mardi reuni_lundi soir_et suis_dans tout_ca une_semai
venda vendr_desol vous_redis ap12q3r2: d_ici ap13r: l_aurez ap2: avec_la decis desol_je du_retar folie ordin pris_du
trans_le vendr_de vendr_mais vous_donne ap29r4: aurez ap2qr: de_semai ap3: lundi_je pouvo pouvo_vous ap3q: lundi_et
ap3q2: jour ap3q3: ici_vendr ap4: lundi_sans ap4r: du_mois fin_du mois_$ ap4r2: je_te ap8: retar apq: ^_avec apres_$
je_lui le_photo octob_$ qui_est apq2r2: et_le apr: mon_colle promi_$ apr2: scann apr3: encor_les jeudi_$ aq: !_on
0_merci ?_merci ^_tant a_et avanc_$ avec_plais cale chez_l conce de_valid decid_il diver_$ en_arret ensui est_notre
graph_qui je_pars je_signe jour_de la_derni le_point moi_le occup_des ouver pars pars_en qu_en relan_je secre
servi_compt si_le tant une_fois aq11: compr aq2: de_jeudi moi_$ qui_s s_occup aq2r4: piece piece_joint aq3: qu_on aq4:
^_avant leque aq4r: que_le aq5r2: le_logo aqr2: portr ar: bon_coura frere inter_je je_les le_fourn le_scann les_fais
logo_en mon_frere texte_pour vendr_et ar2: bonjo_j les_polic ar4: en_piece d: achat actua aebis allem arist artis asso
assor aubry bande bened bient bienv bis blond bob bouto brief brigi broch caban cache cadre campa capot carsa ceci
cest cgv chatb chemi cle cleme coche comed conqu const coudo coupe cuvee decli demar depli deser devon dumen ecout
empor enreg envir espac etiqu euros evide ex faceb fauch fils fissu flyer fond fribo frise ftp gardi gemei gliss googl
hopit hormi ident illus integ isabe itali jerom jo jtouc lebru lettr linte loin loire lol lu marin melan milie ni
objec off offre parap parce passo pause phras pied plint porta pouva publi quai quels quere r ralen ras re redig ref
refon rejea repet resul reten rever revet roche ruiz sage sauce sauve septa seul shoot sloga sms solen sombr sophi
souci spams sulfi tabar tel teled tels tenez tirag ton tour tourn truel vache veget vieux vigne vingt vues wifi x0
d10: oui d11: garde d11n: lance d11o11q6: factu d12p2q2r: 0_0 d2: 0_le ^_0 ^_enten ^_et ^_nicke ^_prene ^_rien ^_voir
a_tout accep_le agree ai_repon allo_ana ancie_logo annul_la apres_lectu aussi_$ avec_un avons_decid ben bon_$ bon_sauf
carre_sable cher cher_pour chum confi_que credi d_accue dates_$ de_factu de_journ de_maint de_newsl de_passe de_tva
de_video deja_tout deux_maque deuxi_propo docum donne_suite elle_n en_passe enten enten_pour equip_et est_d est_fait
est_signe et_poste et_voila ete_refus ete_regle exemp_signe fait_$ faute_dans figur final_on fonce fonce_$ fr fr_0
h_je haut https il_accep impec jeudi_derni juste_le l_exemp l_unani la_newsl la_video lance_la le_carre le_diman
le_docum le_proje le_vert lectu lien_vers lieu_le ligne_$ logo_sur merci_on mere mes_salut mon_chum montr_ca mot_de
mouli ne_prend ne_somme newsl_$ nicke_juste non_on nous_parto nous_renon on_laiss ont_ete page_d papie par_carte
parto_sur pas_0 pas_donne passe_$ plus_inter pour_jeudi pouve_impri pouve_mettr prefe_garde prefe_la prend_pas prene
prene_la prix_et propo_$ quest_$ quest_0 qui_suit refus_$ renon repon_tardi sable sauf_le signe_et siret site_$
somme_plus subve suit tardi tombe_la tout_bon tout_ce toute_les trop_cher unani une_faute une_virgu utili valid_$
valid_de valid_pour vers_les versi_b versi_bleue video_$ virgu voila_le vote vous_ouvri y_aller y_va d21pq6: pouve
d21q3: vous_pouve d2n: bleu ne_souha notre_numer refer souha_pas d2n2: rue d2n2p3q2: cordi d2n2r2: accue d2no2r:
vous_ai d2noq: dit maitr d2np: chois et_la d2np3q3: meme d2np5q3r: tu d2nq: photo_$ vous_etes d2nq4: etes d2nr2: affic
d2o: 0_fevri annul disti fevri hier_$ pas_suite proje salut_disti toute_vos vous_a d2o2: adres_de ne_donne d2o2pq:
conve d2o2q2: merci_d d2o3p: diman_$ d2o3p2q2: corre d2o4: consi d2op: reser d2op2q2: livre d2oq: factu_0 lieu d2p:
0_vous a_tirer bon_a comme_conve il_me mettr_en on_y prend_le septe_$ tirer virem_est d2p2: de_comma d2p2q2: la_maque
d2p3: dans_votre d2p4: le_texte d2p4q: jeudi_0 d2pq: table d2pr2: photo_du d2q: ^_allo ^_ana a_part allo bonne_fin
dans_vos ecrit enlev factu_a impri_$ julie le_budge modif pas_l rouge sinon tva tva_est uniqu d2q2: ^_de dont envoy_a
site d2q3: 0_exemp d2q4: le_lien lien d2r: aller corri d2r3: voici_les d3: 0_non 0_oui ^_apres a_redir a_rien accep
ancie_$ beau convi_$ dates est_0 est_beau est_parfa est_tout et_les et_pas examp factu_c factu_du final_nous final_pas
impri_! je_viens l_optio la_bleue lance_$ les_dates ne_pas non_merci nous_prefe page_0 parfa parta_$ parto poste_$
que_c redir refus viens viens_de vos_quest vous_confi d3n: annee_$ le_numer numer_de d3n2p: ana_j d3n2p2q2: ^_il
d3n2r: a_toute d3n3q: chang d3nop4: ^_ce d3noq: maint d3np3: heure d3nq: est_le d3o: ne_nous d3o2: suite_a d3o2p2q:
comma d3o5p: ^_madam d3o8: de_ne d3p: devri hier_soir notre_accor vous_devri d3p2: bon_de d3p2qr: mettr d3p4q: pluto
d3p4r2: matin_$ d3pr: la_photo d3q: budge devis_est optio d3qr: sauf d3r: drive le_drive d3r2: carte d4: accor_$
cette_annee impre_$ l_adres laiss_tombe moi_vous nicke oui_pour parti_ce tombe video d4n: pour_votre d4n2: le_monde
monde d4n2p: tout_le d4n2q5: le_prix d4n2q6r: prix d4n3pq: annee d4n3q: ^_pour d4o: n_0 d4o5pq: madam d4p2qr2: ligne
d4p3: le_bon d4pr2: en_ligne d4q: ^_tout verif d4q4: exemp d4qr: 0_a d4qr2: celle d4r: trouv_ci d4r3: deja d4r4:
ci_joint vous_trouv d5: ^_final ^_oui ai_tout bleue lance_l newsl part_sur pour_moi tout_relu d5n2: numer d5n2op:
rempl d5no15q2: vos d5npq: trop d5nqr: la_page d5p: cote_$ d5p2: le_virem d5p2q: virem d5q: impre l_impre d5r4: ci d6:
est_valid garde_l on_garde on_part voila d6n4op3q3r: passe d6o3p: nous_ne d7: nous_convi rien_a d7n: l_ancie d7o2pq2:
regle d7oq4: la_factu d7q3r4: trouv d8: bon_pour d8n3o5pq: nous_avons d8n3q2: ancie d8no10p: adres d8pq3: la_versi
d8pr: relu d9: ^_non convi est_bon pouve_lance d9n2p9r2: matin d9np2: ce_matin d9nq4r: page d9q2: final dn: !_bises
!_j a_dit adres_est agenc bisou chale chang_pas chien d_autre de_telep des_tanne direc_a film grand inaug invit
juste_a l_inaug la_terra la_voix le_chien le_nouve ma_belle mal monde_est nante ne_chang pas_d presi rue_des rue_du
tanne terra velo vient_d voix dn2: 0_rue ateli esper_que il_y info dn2o2p5: chez_vous dn2p: esper fille j_esper
ma_fille s_est dn3p2q: ^_ma dn4: adore dn4opq9r: que_vous dn4r: toute_l dno: coord votre_trava dno2: depos_le dno3:
jamai dno3p2: nous_a dno5: desor dno6: place dnoq: a_un etude dnp: dix dnp2: sur_votre dnp5: boite dnpq: mail quelq
dnpq47: ?_$ dnq: allez la_polic dnq2: appar do: 0_la ^_adres ^_stop ^_suite aout aout_$ de_retra derni_merci doit_etre
donne_pas est_non et_rempl et_tout la_prese le_momen notai prise proch_fois relev relev_du stop suppr do12: conte do2:
0_mai ^_arret a_vos porte do2p2: acomp l_acomp do2pq2: plait do2pr: decem do2q: mai nom s_il do3: prie vous_prie
do3p14qr4: envoi do3p2q: assur do4: cette_factu do5: votre_factu do5p: retir dop: 0_decem droit_de dop2qr2: manqu
dop5: ^_laiss doq: prese svp dp: accro agend agric attes avez_tout balan bonjo_clair burea_$ chef_et conve_vous
cordi_luc d_etre decem_$ des_photo dis est_la est_prevu etais etais_malad fabri_des geran hesit heure_c j_etais
janvi_$ l_accro l_attes l_heure la_fabri le_burea les_coule mes_remar par_notre parco paul prevu que_l regle_le
sera_pas siege sous_reser virem_de dp2: boite_$ ce_ne fabri les_epreu pas_possi semai_c dp2q: tradu dp2qr: midi dp2r:
tous dp2r2: l_envoi dp3: ana_merci comit contr_signe les_visue tout_$ visue votre_boite dp3r: la_liste dp4: demai_$
dpq: formu image les_image pas_la pas_pour salut_ana vois dpr: texte_de dq: !_c ^_maitr ^_valid an ana_le appel_de
besoi besoi_$ bonjo_madam ce_qui conne_$ conse_munic d_apres de_verif des_deux dites en_plus et_non exemp_de factu_en
faite j_avais je_pensa je_souha l_an l_etude la_propo lacom le_maire le_nom le_regle legal les_compt les_menti maire
maque_nous menti_legal mon_messa munic namur namur_$ notre_ancie nous_souha ouvri_le pensa quest_dans regle_par respo
sinon_tout tout_nous trois_fois vire vois_pas votre_devis dq2: ajout conne en_janvi envoy_la exact il_nous la_date
la_livra la_meme le_site livra non_? norma notre_part quand_vous resse se_passe dq2r: chiff dq3: menti prix_$ dq4:
chose dq5: heber dqr: photo_de dqr3: secon dr: 0_est acte ai_depos ana_voici bonjo_vous ce_midi chiff_de clair_$
compt_me l_affic l_autre la_main la_secon les_0 les_chiff les_statu main mis_les sont_dans statu trouv_les voici_le
wetra dr2: desse il_manqu la_carte logos pj vous_la dr5: joint_les n: aille air alsac amica art assem assis aviez ayez
bel boire boula bout brun cambr camio catal ceris chanc chans chat cheni cherc cinqu clavi coinc collo confe couru
cousi cuisi dana decor deuil devin dure ecole elect embra fallu fanny faure ferry fiers food froma gabin gagne galer
gerar greve hanga jean jules leroy libra magas magni merit metie mumu natha nord odile pauvr penda pente permi plaqu
polyv profi quart quebe ravi refai repor respi rimou rire roule sachi salue savie semi shirt soeur solei spect stagi
surpr sympa tee tempe termi tiend tom tract truck typog venir venti vie visio visit voit n2: ans artic artic_sur
bonjo_$ bouti cette_nuit crois_votre de_noel domma enfan_ont equip_! felic fetes_de gros ici_tout joyeu_fetes la_bouti
neige noel_$ nuit_la ont_adore pont pour_info se_marie sera_ferme souha_de vient_de voisi votre_ateli y_aura n2o:
succe n2o2: nuit n2op2: 0er n2p: ^_chere chere_ana d_annee de_fin fin_d n2p2: avril_$ n2pq: chere ferme juin_$ n2q:
^_tres crois_au marie vous_ne n2r: etage l_accue n3: au_march demen le_bonjo passe_le vous_passe n3oq2: conna n3p2:
avril n4: ai_crois fete n4pq4: quell n5q: crois no: ^_toute desor_a m_marti marti notre_assoc samed_$ semai_derni no2:
perri no2p6r2: dans_la no2q: ne_m no2r: mari mon_mari no3: pere nop11qr4: vendr_$ nop2: le_0er nopq2r: vous_le noq:
que_nous sœur np: 0er_octob ana_petit bien_cordi de_chez impri_nous journ_$ la_matin les_dix maria on_vous servi_de
sur_l np2: promi_pour ta np2q: faire np2q2r: la_premi np3: mais_vous nous_le npq: enfin mon_telep nq: allez_vous ana_!
comme_allez conna_la d_en d_ouvri en_face face fonct le_meme les_trava ma_sœur nous_appar polic_est salle temps_?
tout_va va_bien nq3: que_la nq4: quel nr: expos print o: accid acme actio anter arnau autom bacle bonni cnil confo
couri decla defen delor desig desti devan doule echan ecris ecriv etat etiez exclu exerc fonda fours foute grave gre
hale hall herit honor hors infon insis inuti lambe maier mails marc media multi nordl nul obseq oppos perdr prote
reali recla regre rompo sarl surve torts trait venon voulo o10: cesse socie o2: ^_cesse ^_vos a_son adres_desor
annon_le arret_de assur_jurid aupre aupre_de avons_confi bonne_fois ce_contr ce_soit ce_sujet ces_relan cesse_tout
conse_toute conta_plus conte_cette contr_comme contr_pour corre_devra d_adres de_courr de_diman de_rembo deced_diman
deces deces_de demeu_de diman_je direc_avec dirig dossi_a ecrir_$ en_quali epoux est_saisi et_notre fichi_une
fois_pour je_conte judic_le jugem jurid_est la_liqui la_nuit la_paix la_prest la_trist le_bilan le_deces madam_je
mars_adres me_conta messa_$ metto_en mon_assur mon_epoux ne_paier ne_suis nous_relan nous_resil nuit_de paier
paier_pas par_jugem pere_qui plain plus_s porte_plain pour_toute prest_n quali quali_de qui_dirig quitt_dans quoi_que
relan_nous relan_plus relan_suppl rembo_l saisi_le saisi_notre sera_trans socie_est soit_$ son_cabin sorte sorte_moi
sujet_$ suppl_sera suspe_tout toute_$ tribu_$ trist trist_de une_bonne veux_plus vidal vos_messa votre_fichi
votre_liste vous_au vous_metto o2p: metto vous_recev o2p2: devra laiss_nous o2p3q: que_ce o2p5r: et_vous o2pq2: soit
o2q: madam_nous nous_la plait_$ suppl vous_plait o3: a_quitt ai_la au_manda avoca_prend avons_saisi cabin_$
cesse_toute cesse_vos crean de_vos deced_le demeu du_harce en_demeu en_redre envoi_$ me_retir moi_de mon_pere
nous_consi paix plus_m plus_nous prie_de quitt redre redre_judic rembo retir_de sujet tout_envoi toute_corre
toute_relan o3p2: et_nous o3q4: quoi o4: adres_vous annon avec_vous courr_a en_liqui et_avons forme_votre m_ecrir
manda_$ notre_conse notre_socie resil socie_a vous_annon o4p3: recev o4q3: de_me o5: avoca_$ conte_forme deman_de
ecrir est_deced forme liqui_judic manda o5q: vous_deman o6: deced ete_place la_socie place_en saisi vos_relan o6q:
liqui o7: de_cesse factu_et o8: judic ne_plus nous_conte op: corre_$ faute_de op2: huit op4q: jours op6r: ici_la opq:
serie opq9: ce_que oq: a_me affai au_devis au_nom avec_ca avons_bien confi_le contr_en dans_un de_quoi de_temps diffe
et_de etant m_appel plus_de suffi oq6: de_nous or6: fiche p: acces benev biogr boucl breto calme carol casse clich
coin copie cou crain dejeu dingu dirai donno dormi echaf ensem etaie expo faiso feron fievr file finis foi fonds horre
hugo ines jvous kelle legen lemai lirai manus mi moral obser parte patro plant poign pose preno racon rasse recad
reglo relai reu route sandr selec ski soins tape temoi thier thoma tkt tri vise vites p12q2r: plus_tard tard p12qr:
au_plus p16r: vous_aurez p2: ^_cette ^_compt ^_demai ^_promi a_mardi a_promi apres_demai as aurez_dans aurez_donc
aurez_nos ca_ce coura_de dans_ta debut demai_a devra_pouvo direc_signe dison_le en_huit est_presq faute_! foule_le
inven_je je_devra je_relis jour_meme jours_$ l_as laiss_jusqu le_jeudi le_lende le_solde le_tout lende lende_$
les_fetes les_recev me_laiss meme_$ mon_ordin mort_je ne_manqu nos_corre nos_remar ordin_est parvi passe_mercr photo_d
photo_lundi premi_heure presq relis rend repon_jeudi repon_le retou_vous reuni_le t_envoi ta_boite tard_bien trans_les
vendr_au vous_enver vous_parvi p2q: ^_au commu defin l_a le_jour parve_les solde texte_vendr vendr_c p2q4: le_fichi
p2q5: vous_me p2qr: fais_parve p2r: auras_les me_l tu_auras verse p2r3: mercr_$ p3: aurez_les comit_se compt_pluto
compt_sur donc_le enver envoi_le je_t la_journ le_comit le_week lundi_vous mercr_proch pluto_sur tard_le texte_$ tu_l
vous_trans p3q2: t p3q2r: parve p3r: auras jeudi_et p3r2: foule la_foule p4: ana_desol aurez_notre aurez_tout ce_sera
dison le_silen moi_jusqu notre_repon semai_$ silen p4r: ce_week mardi_proch p5: aurez_le demai_matin envoi_les
le_retar p6: faute_$ tard_$ p7r4: vous_les p8: desol_pour sans_faute p8r4: mercr p9: vous_envoi pq: a_lundi apres_midi
aurai bloqu ce_jour cet cet_apres defin_d etion faire_parve il_en joli livre_les mardi_au mardi_et nous_etion
nous_plait parve_le plait_beauc quinz quinz_jours rappo salon_de servi_commu stp pq2: ^_pouve ce_qu sur_une pq3:
^_pourr pouve_vous pq8: renvo pr: 0_pour aurez_vendr couve demai_et diman_et donc_vous encor_sur end_vous envoi_dans
envoi_demai foule_$ ici_le jeudi_proch le_chef le_salon les_tarif lundi_matin marke menu proce proch_promi rends
signe_jeudi soir_au suivr_jeudi te_les vendr_soir pr2: liste_des produ tarif q: 0h agres alors amabi amene annue augme
aurie banni bete blanc cas certa chequ clotu corin couvr cultu depas detai dise domai eclai egale embro ennui erreu es
evoqu ferai fini finit flou frais genev haute indiq injoi inond langu lante libre licen mensu mobil moins monta noir
obten ouvre p paie parai paysa perdu pharm planc preni princ raiso recti reexp repou risqu rose rossi seanc since
solut sourc stand taill tient total trace truc usage v0 valab vide ville voton zip q2: ?_le ?_nous ^_faut ^_qui
atten_de avez_vous bonjo_merci chiff_la chose_en compr_$ dans_quel date_limit deuxi_page dispo dois_je dont_vous echea
ecran en_0 envis est_elle est_norma exemp_$ forma_vous h_? heber_est il_compr il_envis il_le je_envoy jeudi_a juste_?
leque_dois lien_ne limit livra_est logo_? me_chiff me_deman meme_chose norma_que nous_aimer nous_decid nous_renvo
on_peut ou_factu parle_$ part_? pdf petit_quest pouve_m preci_si quand_? renvo_la renvo_le retro retro_plus savoi
si_on toujo_votre voudr voudr_savoi vous_atten vous_m vous_nous q2r2: celui elles q3: ?_je ^_est ^_etes ^_serai aimer
angla compr_pas d_avoir deman_si etes_vous forfa il_possi le_forfa me_renvo ne_compr par_contr possi_d pour_quand
preci quel_forma serai_il versi_angla vous_parle q3r: pages q4: compr_dans est_compr est_il faudr forma si_la vendr_?
q5: faut_il l_heber vous_faut q7: est_ce qr: celui_de chart la_chart logo_vecto mettr_la vecto veut qr2: celle_de
le_secon manqu_encor r: adher anna bios canti chamb chaus cotes decro encad gala goute group i ii iii joins karin lot
lou mesur ongle pains patis plate plats pli quant resta reuss revoi rez rib suive tim verba vienn vins r2: ^_ci
^_premi arriv_jeudi arriv_lundi aurez_lundi en_pj est_joint fiche_produ les_aurez les_desse les_donne les_envoi me_les
premi_affic secon_vendr suivr_mercr trois_premi voici_deja voici_la r4: les_fiche
"""
