"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abord aux avais avis banqu carre cinq commi cure daf decol dessu devai diver dsl eau etape faill finan fixee geome
helas hospi idee insta inten jai jongl laura lefor lents leur longu madri mater met minut navre opera opere ordre
paren parol paye plans propr rapid recto redac remer repos resea reven sais sam saura secre soume suspe tarde tenu tps
tranc tranq vais verdi verra veule veux voie vue weber zut a10: je_revie a10d15n5p28q6r15: les a10dq: conge a10no4:
vous_$ a10q2: bien_recu a11d3nopq4r3: des a11d3np17qr6: lundi a11d4o5pq3: ^_merci a11d5n3o5p7q2r2: mon a11n3o8p3q4: m
a11p2: je_regar a12d11no6p15q8r: ce a12d16n4o10p7q8r: ne a12d20n5p8q8: on a12dpq2: recu a12r: pas_encor a13:
revie_vers a130d151n43o45p104q64r21: $ ^ a13d: ^_bien a13d4n2o4pq3r: n a13d5n6o4p3q11r2: que a14: vers_vous
a14d13n3o4p5: j a14d2: vers a14d23n4o5p16q8r3: 0 a14d28n9op22q9r3: l a14d3p2: retou a14p: revie a14p3: je_suis suis
a15d14n4o4p2qr: ai a16d12n2o13p10q3r: notre a16d3n10o4p12q3r: au a16d3n4p4q4: bien a17d21np4q5: c c_est
a17d24n5op15q10r3: pour a17d2p2: regar a17d7op3: ca a19d12n2o12p11q3r3: et a19dp4q2r5: encor a2: ^_a ^_un ^_vu a_ma
accor_je arret_$ atten_encor au_conse au_coura au_servi avoca_pour avoca_relit bilan ca_m chez_notre compl contr_est
contr_je cours de_patie debor_$ demai_mais direc_est discu dois du_servi en_repar encor_en est_a est_chez etran
etre_signe garan il_s impos_pour je_dois je_repre je_trans l_etran lire mains_du mais_rien mars_inclu merci_et merci_j
mets_$ ne_se occup_$ on_regar on_revie parle_en pas_c pench plein_bilan pour_relec que_j relan_c relec relit
relit_encor repar repre_le reuni_qu rien_n semai_je serai_de somme_debor somme_en temps_$ tiens tiens_au vous_tiens
a23d12o10p4q5: merci a23d20n4o2p5q9r: pas a26d7n3o7p19q5r2: ^_je a27d41n15o12p30q22r8: la a2d: arret aujou aujou_hui
aura avec_mon en_inter hui inqui juste_la parle_avec peut_etre rentr_de a2d2: comme_ca signe_$ a2d2n3: equip a2d2np7:
sans a2d2p: desol_$ a2d3n4o5p: toute a2d3o5p4q7r3: me a2d3oq: inter a2d3p2q3: maque a2d3q4: le_devis a2d4n2o5p2: cette
a2d5n2p7q3r5: photo a2d5n3o3q: comme a2d5np10q: ana a2d5oqr: deux a2d5p3q: apres a2d5pq4r: dans_le a2d6npq: fait
a2d6p3q2: de_notre a2d7op10q3: pour_le a2d7p14q7r2: dans a2dn3: nouve a2dnp4: ^_desol a2dp: cela clair a2dp2:
cette_semai a2dq: admin a2dq2: peut a2n: ^_mme en_panne et_on graph panne a2n2p2: salon a2n2p3q2: se a2n2p4r: colle
a2n3p3q: chez a2np: notre_direc rentr_$ a2np2q: juin a2np5r: promi a2o: et_ne a2o2p: son a2o3p: a_notre a2o5: de_m
a2op3: mars_$ a2p: accor_de elle_rentr encor_le excus je_pourr l_accor la_relan la_tete le_lundi maque_a pas_avant
sorti sorti_de tete_je a2p2: coura notre_servi patie a2p2q: 0_juin a2p3: se_reuni a2p3r5: lundi_$ a2p6: jusqu_a a2p7r:
proch_$ a2p8r: la_fin a2pq: lundi_0 qu_il a2pq5: pourr_vous a2q: atten_toujo conse_d d_admin point a2q2: ^_petit a2q7:
avant_de a3: ^_ok a_parti bien_note de_regar debor_en direc_$ est_entre est_note etait inclu_je j_en je_serai
les_mains mains mets note_merci ok_merci recu_merci regar_a repre retou_le suivr_a trans_au votre_messa vous_des
y_mets a33d33n17o19p64q28r10: vous a33d39n13o7p14q22r3: est a37d31n14o14p17q7r2: a a38d37n18o21p23q22r8: de
a38d50n18o13p41q28r9: le a3d: ca_$ ca_a etre ok a3d10n3o13p4: ^_nous a3d2: vacan a3d22n4o3p11q: tout a3d2n2q2: juste
a3d2n3q: s a3d2o8p2q2: merci_de a3d2p: n_est a3d2p10r: demai a3d2p13r2: mardi a3d2p5: soir a3d3no2p3: derni a3d3oqr2:
sont a3d3pq4r: pour_la a3d4or: le_dossi a3d4q6: devis a3d5n: a_l a3d6no9p9q6: plus a3d7n2p9q7r: bonjo a3d7n3o3p9r:
de_la a3d7p2q2: valid a3d7p9q7r: ^_bonjo a3dn: vu a3dn2p10qr2: fin a3dnp: burea a3doq: messa momen_$ a3dp: ^_pas
a3dp2: ce_soir malad a3n2: mme a3n2pq: vous_repon a3n4p2q2: elle a3nop9q: la_semai a3np11q2r2: ici a3nq: peu un_peu
a3nqr: la_compt a3o: trans_a a3o3q: conse a3op2: a_ce a3op3r: mois a3p: en_plein entre_les l_envoy ma_direc momen_la
parti_de plein pour_vendr tete a3p2: avant_la la_$ a3p3q: reuni a3pq: impos serai a3q: ^_impos ^_si est_juste a3q5: si
a3r: mais_je a4: inclu je_fais nous_somme oubli_pas possi_$ que_possi servi_jurid train vous_oubli a43d10no10p12q8r5:
en a4d2: somme a4d2p8q5r3: jeudi a4d3n2p6q2: repon a4d3pq3: merci_pour a4d4n2p2q6: une a4d4n2p4q20r3: il a4d5n5p7q4r3:
^_le a4d5p: parti a4d5p2: accor a4d7n2o3p11q2r2: le_0 a4d8n2p5q3: ^_on a4dn2q2: petit a4dn3p: a_la a4dpq2: possi
a4dq2: toujo a4n: est_sur a4n2p3: nos a4o2: jurid a4opq: entre a4p: m_y merci_je a4p15r: vous_l a4p4q6r: pourr a4p8r:
semai_proch a4pq: on_en a4pq2: qu a4q3: compt_$ a4r: fais_suivr a5: ai_trans conge_jusqu en_occup j_atten merci_$
recu_je retou_$ a5d: ne_vous oubli a5d2n3o2p5q: mars a5d2n3op3q: 0_mars a5d2o4p2q: ^_notre a5d3p: malhe a5d4o3r: dossi
a5d5: rien a5d5np11: desol a5d5opq3: envoy a5d5p2q: y a5d6no4p2: ^_j a5d9n8op3qr: !_$ a5dnp5q4r2: compt a5dop15r3:
proch a5dp2q5: parle a5nop2: est_en a5o10p2: relan a5o7: notre_avoca a5p: m_en mon_retou a5p2: en_parle a5p3r2: fais
a5p5q10: avant a5r6: suivr a6: debor temps_de a68d12n5o11p36q12r7: je a6d11n3o3p2: j_ai a6d14n3p8q6r2: sur
a6d4n3o8p18q2r6: je_vous a6d5noq6: un a6d6n6o7p7q6: votre a6d9op6q3: signe a6dn2p3: rentr a6dn2pq: au_0 a6dq2: atten
a6n4p4q: ma a6o: a_mon a6o8: avoca a6p: note a6p3q6: je_ne a6q: en_ce occup a7: encor_eu eu_le a7d10n4o2p11q9r3: d
a7d9q: ^_c a7dn: le_temps a7dn5p20q7r4: vendr a7dop4q: le_contr a7dp2q: jusqu_au a7no3pq3: qui a7p: je_m a7p2q: servi
a7q: ai_pas a8: des_que a8d12n8op5q3r: ! a8d14n3o4p7r4: du a8d2: de_retou a8d2nop4: direc a8d2o3p4q3: contr
a8d6no5p2q: avec a8dn2op16q2r: semai a8dn2pq: temps a8dnp5r: mais a8dop6r: trans a8oq2: je_n a8p2: regar_ca a8q: n_ai
a9: suis_en a9d36n8o18p14q13: nous a9dopq: momen a9dp8q: jusqu a9n2: eu a9p5qr: et_je a9pq: ce_momen a9q: en_conge ad:
0_sans ^_aucun ai_montr aussi avec_les ca_ira ca_march ca_ne de_conge de_mardi deuxi_versi en_equip est_malhe
fait_comme feu feu_vert gere helen hui_$ ils_sont inqui_pas inter_$ ira je_l l_ai lundi_c merci_! merci_beauc mon_chef
pas_je rien_$ s_en signe_je six vacan_et vous_inqui ad12q2: non ad13p3: bon ad2: absen b d_accor de_vacan malhe_pas
pas_le poste pour_l ad2np: de_mon depos ad2np5qr4: les_photo ad2nq: ^_comme ad2o: ^_ca ad2o3pr: prend ad2opq2: avoir
ad2p: la_repon salut ad2p8: faute ad2qr: a_0 ad2r3: joint_le ad2r7: voici ad3: aucun vert ad3n3: ^_l ad3nq: septe va
ad3nqr2: autre ad3o2p: suite ad3op: hier ad3p8q: bonjo_ana ad3p9q2r2: texte ad3pq3r3: logo ad3q: 0_septe voir
ad3q2r10: joint ad3r: les_deux ad4: dossi_parta est_parti parta ad4npq: l_impri ad4nq: nous_$ ad4o2pr2: donne ad4op8:
laiss ad4q2: pas_de ad5: tout_est ad5n2p5q: moi ad5n4o3p: ^_la ad5npq: impri ad5nq5: deuxi ad5p: notre_cote ad5q5:
la_deuxi ad6n2o6p: ete ad6np2q: cote ad6o5p: a_ete ad7n4o8pq: avons ad7np3q3: part ad7op6r2: 0_$ ad7opq3: par ad7pq2:
versi ad8: pour_nous adn: lyon mieux montr adn2q: ^_votre beauc adn2q2: march adn3: l_equip adno: derni_$ n_avons
adno2p7: sera adnp: on_est adnp2q49: ? adnp2qr2: de_l ado: ^_ne fois suite_$ adopq: octob adopr2: liste adp: ^_malhe
^_salut est_pas ils la_direc mes on_fait sa tout_de vendr_derni adp2: luc luc_$ adp3: remar adp5r: mardi_$ adp6q2r2:
les_texte adp7qr: fin_de adq: de_0 envoy_le janvi pas_$ plais plus_$ quatr que_je adq2: 0_h date de_signe h adq3:
quand adr: chef il_est an: ^_nos a_bien avanc avons_pas colle_de de_lyon equip_est est_tres eu_une il_a je_voula joyeu
la_moiti la_nouve la_retra moiti moiti_de monsi monsi_petit nos_burea peu_$ pour_vous retra super tres_bien vendr_nous
voula an2: enfan les_enfan ses an2q: noel an3p2: fetes an3q: tres ano: nous_n ano2p3r: diman ano3: ces anp: assoc
elle_vous mon_assoc pour_lundi semai_de toute_la anp3: ma_colle anq: repon_$ reste sur_mon anq2: avait anq2r2: polic
anq2r4: premi ao: ce_dossi charg_de conse_$ de_ce dossi_$ en_octob le_mois que_mon ao2: infor_que veuil vous_infor
ao2p: infor ao3: de_vous relan_$ ao5: deman aop2: charg aop2q2: de_votre aoq3: m_envoy aor: n_a ap: a_vendr ai_bien
ana_je avec_la de_suite depos_les direc_valid est_malad folie_ici je_le juris la_folie la_je la_rentr le_direc
le_photo les_maque liste_$ lui patie_nous plein_inven prets rentr_jeudi retou_mardi reuni_lundi scann sous suis_dans
une_semai vendr_de vendr_desol votre_relan vous_dire vous_donne ap10q2r2: d_ici ap12r: l_aurez ap2: desol_je folie
inven ne_sera ordin seron trans_le vendr_mais ap25r4: aurez ap2qr: de_semai ap2r: du_mois fin_du ne_pourr pret ap3:
lundi_je lundi_sans pouvo pouvo_vous ap3q: jour ap3q2: ici_vendr ap3r: donc mois_$ ap4: laiss_moi ap5r: end week
week_end apq: apres_$ dire octob_$ apq7: faut apr: mon_colle apr2: encor_les aq: ^_avec avec_plais conce de_valid
ensui je_pars jour_de occup_des on_atten ouver pars pars_en qui_s s_occup servi_compt aq2: bonjo_je de_jeudi aq2r:
que_le aq2r4: piece piece_joint aq3: ^_avant aq3r2: le_logo ar: a_pas fourn logo_en portr sur_les ar2: jeudi_$
les_polic ar4: en_piece ar7: ^_voici d: accep agree arist artis asso ateli bat beau bened besoi bient bienv bises bob
brief broch cadre campa cest chatb cher coche conqu corri dates depli devon disti dites ecrit enlev envir euros evide
faceb faite franc frise gliss googl heure hopit ident image impec inaug invit itali jo jtouc lectu lettr livra loin
loire milie mot ni objec oups paiem pardo passo pause pied pouva prese presi publi quai r ras redig refle refon remet
renon resul rever rouge sage seul shoot siret sloga sms sophi souci spams statu subve tel tenez ton tour tourn unani
vache velo vieux vingt vire vote wetra x0 d17pq4: pouve d17q2: vous_pouve d2: ^_0 ^_apres ^_bon ^_et ^_nicke ^_prene
^_rien ^_voir a_redir a_tout accor_$ accor_sur ancie_$ ancie_logo annul annul_la avec_un avons_decid bon_$ bon_sauf
cette_annee comme_conve de_newsl de_tva decid_de deja_tout deux_maque deuxi_propo donne_suite envoy_a equip_et est_d
est_fait et_voila ete_refus ete_regle examp exemp_signe factu_du fait_$ faute_dans final_on fonce fonce_$ fr fr_0
https impri_! impri_$ je_viens jeudi_derni julie l_exemp l_optio la_video lance_$ lance_la le_proje le_vert lien_vers
lieu_le ligne_$ logo_sur maitr merci_on mise mise_en moi_vous mouli ne_prend ne_somme newsl notre_numer nous_parto
nous_prefe on_laiss on_ne papie par_la parta_$ parto parto_sur pas_donne passe_$ plus_inter poste_$ pour_votre
pouve_mettr prefe_garde prend_pas prene prene_la propo_$ redir refus refus_$ repon_tardi retou_de sauf_le septe_$
sinon site_$ somme_plus tardi titre tombe_la toute_les une_faute utili valid_$ valid_de valid_pour vers_les versi_b
video_$ viens viens_de vous_confi y_aller d2n: photo_$ d2n2q: annee bonne d2noq: maint d2nor: vous_ai d2np: chois
d2np4: ^_ce d2nq: vous_etes d2nq3: etes d2nq4: le_prix d2nq5: prix d2o: hier_$ proje d2o2: merci_d d2o2p: ^_madam
madam d2o2r: confi d2op3: nous_vous d2opq: comma d2oq: conve d2p: bon_de devri mettr_en virem_est vous_devri d2p2:
le_bon d2p3: le_texte d2p4q: pluto d2p4q2: fichi d2q: ^_de factu_0 factu_a le_budge lieu modif optio pas_l site tva
tva_est uniqu d2q3: decid le_lien lien d2qr: 0_a d2qr2: celle d2r: aller drive la_photo le_drive d2r2: photo_du d3:
bleue convi_$ est_parfa final_nous l_adres la_bleue le_numer ne_nous ne_pas nicke non_merci numer_de oui_pour parfa
parti_ce pour_moi video voila d3n: tout_le d3n2: le_monde monde d3n2q: ^_pour d3n2qr: ^_les d3n3pq: passe d3np12qr:
^_vous d3npq: trop d3nq: est_le la_page telep d3o6: de_ne d3p: en_ligne d3p2: ligne mettr d3p4r: matin_$ d3q: budge
propo d3q2: exemp d3qr: sauf d3r: trouv_ci d3r2: deja d3r3: ci_joint d4: ^_final ^_oui ai_tout impre_$ laiss_tombe
prefe rempl rien_a tombe d4n2op: du_0 d4nq4: page d4p: le_virem d4pq: virem d4q: ^_tout d4qr2: trouv d4r2: vous_trouv
d4r3: ci d5: bon_pour garde_l impre l_impre lance_l numer on_garde on_part part_sur tout_relu d5no6: adres d5nqr:
sur_le d5o2p: nous_ne d5oq: regle d5p: cote_$ d5q4: la_factu d6: est_valid relu d6n: l_ancie d6n2q: ancie d6pq2:
la_versi d6q: final d7: est_bon nous_convi oui d7n2p7r: matin d7n3o3pq: nous_avons d7np: ce_matin d8: ^_non convi
garde pouve_lance d8o10q6: factu d8p2q2: 0_0 d8p3q: sur_la d9n: lance dn: 0_rue a_dit a_toute adres_est agenc annee_$
bleu chien d_autre depos_le esper_que le_chien monde_est nante ne_souha pas_d pense refer rue rue_du souha_pas dn2o2:
depui dn3: adore toute_l dn4: souha dn4r: trava dnp: ana_j dix esper j_esper nous_a perso dnp3: journ dnpq: avez on_a
dnq: allez dit dnr: accue affic do: 0_fevri 0_mai ^_adres adres_de aout aout_$ donne_pas fevri le_momen n_0 pas_suite
proch_fois suite_a do11: conte do2: ne_donne nom prie vous_prie do3: courr retir do4: cette_factu consi do5:
votre_factu do8: vos dop: 0_decem dopr: decem doq: a_un mai dp: 0_vous a_tirer accro agend avec_le bon_a bonjo_clair
cordi_luc couco_ana coule de_comma decem_$ est_prevu etais etais_malad hesit il_me j_etais l_accro les_coule les_epreu
mon_cote notre_accor on_y parco pas_possi paul prevu quelq semai_c sur_votre tirer tous vous_avez dp2: ^_couco couco
les_fichi les_visue visue dp2q: cordi dp2q2: ^_il dp2r2: pour_les dp3: a_vous bien_a contr_signe dp4: ^_laiss demai_$
dp4q: tu dpq: epreu mail pas_la peux dpq2: la_maque dpq40: ?_$ dpqr2: manqu dpqr3: arriv dpr: la_liste dq: !_c 0_exemp
^_valid a_part bonne_fin chang conne d_apres des_deux devis_est en_janvi en_plus exemp_de factu_en je_pensa la_date
le_regle le_site maque_nous mon_messa pensa plait respo resse svp table tout_nous verif votre_devis dq2: chose dont
exact non_? norma notre_part prix_$ quand_vous dr: ai_mis bonjo_vous chiff chiff_de les_chiff logos mis mis_les pj
texte_de trouv_les voici_le dr2: carte il_manqu la_carte dr3: voici_les dr5: joint_les n: alsac artic assem aviez ayez
cambr camio chanc chans cheni cinqu coinc collo confe couru cousi cuisi dana devin dure elect embra etude expos fallu
felic fille froma gagne galer gener gros leroy libra lille magas magni mal maria merit neige pauvr plaqu polyv pont pu
ravi repor respi rimou rire sachi salle salue semi shirt soeur solei spect sœur tee tempe termi tiend tom tract venir
n2: a_eu ai_crois ans au_march belle cette_nuit conna crois_au d_annee de_fin de_noel demen domma fetes_de fin_d info
le_bonjo noel_$ nuit nuit_la passe_le pour_info souha_de vient_de voisi vous_ne vous_passe vous_souha n2o: succe n2p:
au_salon vient n2p2: avril chez_vous n2p2q: ^_ma n2r: etage n3: crois fete ont n3pq2: quell n4q4r: que_vous no:
depui_le desor_a m_marti marti semai_derni no2: jamai prest no2p2: ^_mon no3: desor no5: place nop: samed nop2: 0er
le_0er noq: que_nous np: ^_chere chere_ana chez_nous de_chez enfin faire impri_nous journ_$ la_matin les_dix
promi_pour sur_l np2: avril_$ np3: mais_vous np3q: ^_vendr meme np4: boite np5qr3: vendr_$ npq: 0_au chere juin_$
npq2r: trois nq: ^_tres allez_vous appar appel comme_allez ferme la_polic le_meme marie mon_telep nous_appar polic_est
temps_? nq2: vous_le nq2r: la_premi nq3: il_vous nq4: quel nr: l_accue mari mon_mari o: acme aupre cnil crean defen
desti devan echan ecris hale hall herit infon jugem lambe maier media nordl notai nul paix plain porte prote recla
regre suffi surve tribu o2: a_son adres_desor adres_vous ai_la annon_le au_manda avons_confi cabin cabin_$ ce_contr
ces_relan cesse_tout cesse_toute cesse_vos conte_cette contr_comme d_adres de_vos deces deces_de dirig dossi_a
du_harce en_quali en_redre est_saisi et_notre harce harce_$ je_conte jurid_est la_trist le_deces m_ecrir manda_$
notre_conse pere_qui perri plus_m plus_nous prie_de quali quali_de qui_dirig redre redre_judic relan_nous relan_suppl
resil saisi_notre socie_est sujet suppl suppl_sera trist trist_de o2p: assur diman_$ et_nous o3: annon avoca_$
avoca_prend avons_saisi conta_avec courr_a deced_le ecrir manda me_retir mon_pere notre_socie nous_consi pere
prend_conta retir_de socie_a toute_relan vos_relan vous_annon o3q: de_me o4: avec_vous deman_de en_liqui est_deced
et_avons forme_votre liqui_judic vous_deman o4q: liqui o5: conte_forme deced ete_place forme la_socie place_en saisi
o5p: conta o6: de_cesse judic ne_plus o7: factu_et nous_conte o8: cesse socie op: ^_en corre_$ que_ce op11qr3: envoi
op4r: et_vous opq2: corre oq: contr_en et_de quoi oq2: rappe soit oq5: de_nous p: acces acomp agric as attes benev
biogr carol cet commu copie cou court crain decis delai dis doit donno droit ensem etaie feron file finis formu geran
hugo ines jure jvous lache legen lemai metto mi mille moral parvi preno pris quinz rasse recad redis reglo relai rend
rends reser reu route selec siege stp ta temoi thoma tkt tri venda verse p13r: vous_aurez p2: ^_promi a_mardi
auras_les aurez_dans ca_ce ce_ne comit comit_se compt_sur coura_de debut defin devra devra_pouvo dison_le en_huit
end_$ envoi_le est_presq faute_! huit inven_je je_devra je_relis jour_meme jours_$ laiss_jusqu laiss_nous le_comit
le_lende le_tout le_week lende lende_$ les_fetes les_recev me_laiss meme_$ midi mon_ordin nos_remar ordin_est
parve_les photo_d photo_lundi presq recev relis repon_jeudi repon_le reuni_le tard_bien tard_le texte_$ tout_$
trans_les tu_auras tu_l vendr_au votre_patie vous_enver p2q: jeudi_0 le_fichi le_jour tradu p2q4: vous_me p2r:
fais_parve l_envoi vous_fais p2r2: mercr_$ p3: ana_desol ana_merci auras ce_sera compt_pluto dans_les dans_votre dison
enver est_mort jeudi_et la_journ le_silen lundi_et lundi_vous mort notre_repon nous_le pluto_sur silen votre_boite
vous_trans p3r: ce_week je_te mardi_proch parve te p4: aurez_notre aurez_tout demai_matin envoi_les jours moi_jusqu
semai_$ p4r: dans_la ici_la p4r4: vous_les p5: aurez_le faute_$ le_retar tard_$ p5r2: mercr p6: retar p7: desol_pour
sans_faute vous_envoi p9: au_plus p9q: plus_tard tard pq: a_lundi aurai ce_qu depla etion il_en livre livre_les
nous_etion qui_est rappo solde t vendr_c vois pq2: ^_pourr ^_pouve pouve_vous sur_une pq7: renvo pr: 0_pour
aurez_vendr donc_vous encor_sur end_vous envoi_dans envoi_demai foule ici_le jeudi_proch la_foule les_trois
lundi_matin marke me_l proch_promi promi_$ te_les q: 0h affai agres aimer allo alors amene an angla annue augme banni
cale cas chequ clotu depas envis erreu ferai flou indiq joli langu legal libre licen mensu mobil moins monta paie
parai pdf preni princ prono quest raiso recti savoi serie solut total usage valab vide voton voudr zip q2: ?_nous
^_etes ajout compr_pas d_avoir dans_quel date_limit deuxi_page dont_vous elles envoy_la est_compr est_elle est_norma
etes_vous faudr forma_vous h_? heber_est il_compr il_le il_nous il_possi jeudi_a leque limit logo_? ne_compr norma_que
nous_decid nous_renvo ou_factu ouvri pages par_contr parle_$ part_? possi_d preci preci_si renvo_la renvo_le retro
retro_plus si_la si_on toujo_votre vous_m q3: ?_je ^_est forfa le_forfa me_renvo menti pour_quand que_la quel_forma
vendr_? vous_parle q4: compr_dans est_il forma heber l_heber q5: est_ce faut_il ou vous_faut q6: ce_que q7: compr qr:
le_secon qr2: celle_de manqu_encor secon r: adher anna bios canti chart chaus gala goute group joins karin lot lou
menu ongle pains patis plats print rez suive tarif tim vecto vienn vins r2: ^_ci arriv_jeudi aurez_lundi celui desse
est_joint fiche_produ les_aurez les_desse les_donne les_envoi liste_des me_les produ secon_vendr suivr_mercr voici_la
r3: les_fiche r4: fiche
"""
