"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: abidj abord ainsi antoi arrac avale batim boss bouge bours brin buffe chacu check chris circu copai cordo coup cure
daf decim decol degat depen derri detie devai douce douze dsl duran eaux envel etape fil finan fixee grain habil hamon
helas hospi indes inspe inten jai jeter joly jongl karim laura lefor legit lents liber lieux louis madri manon maud
met mette mots nee oeil opera opere ordre ouf paren parol pater pc piste pompi propr pubs rade range rapid recto redac
rendu repos resea retab retie reven sam sel serez sitot sors soume suivi syndi tarde techn tenu tps treso vais vas
verdi verra veule voie weber zut a105d25n9o21p53q28r14: je a10d10o2: rien a10d12n5o4p14q3r: de_la a10d13n2op6q6: ^_on
a10d15n8o2p16q17r3: d a10d2n2o2p5: direc a10d3no2p7r: trans a10dn3pq: au_0 a10dnp9qr: mais a10dp2q: jusqu_au a10oq:
n_ai a11: suis_en a11d10n2o7p3r2: ^_j a11d2n3opq: temps a11d2pq3: atten a11do5p4q9: je_ne a11o2q3: je_n a11p2q: je_m
a12: je_revie a12d17n2o10p22q16r4: ce a12d3n3p24q2r8: lundi a12d4no5p2q10r: qui a12d7n2p3q: y a12d8n4o12p25q3r9:
je_vous a12dp8q: jusqu a12n2p: eu a12no4p2q: vous_$ a12op9qr3: et_je a12p: des_que note a12p2: regar_ca a12q: en_conge
a12q2: bien_recu a13d18n15op7q4r3: ! a13d20n5p12q8r6: sur a13d9n2o9p5q3: avec a13dq: conge a14d23n6o6p14r4: du
a14d5o8pq5: ^_merci a15d: ^_bien a15d10n12o11p8q8: votre a15d2pq2: recu a15d8n4o5pq12: un a15p2: je_regar a15r:
pas_encor a17: revie_vers a17d3n5o15p5q6: m a17d47n10o36p20q20: nous a18: vers_vous a18d2: vers a18d3p3: retou
a18d50n5o10p30q12r7: 0 a19d12n6o13p10q5r4: mon a19d21n5o25p8q14r: ne a19d7n4op5q5r6: des a19p: revie a2: ^_un a_mme
a_premi accor_je accus accus_recep archi atten_encor atten_leur au_conse au_coura au_servi avec_ma avis_diver
avoca_pour avoca_relit bien_eu bien_vu ca_avec ca_des ca_m ca_train ca_vient chez_notre commi contr_est contr_je
debor_$ delai_$ demai_mais des_epreu direc_est du_servi encor_en encor_se encor_tranc encor_un etran etre_signe
fais_signe faut_que garan idee impos_pour l_archi l_etran la_commi le_graph les_avis les_meill mains_du mais_ca
mais_rien malhe_notre march_je mater meill_delai merci_ana merci_j mes_excus minut ne_se nous_accus nous_revie
on_regar parle_en pas_c pench peux_rien pile plans plein_bilan pour_relec premi_vue prend_son recep_de recep_des
redis_$ relan_c relec relit_encor repon_plus reuni_qu sais_plus se_decid se_prono semai_je serai_de serai_en serve
serve_est somme_debor somme_en son_temps tiens_au touch_un toujo_$ toujo_pas tranc un_retou une_minut vendr_je vite
votre_deman vue y_trava a207d244n69o99p155q115r34: $ ^ a20d36n11o5p23q14r6: pour a20dn2o3p3q: suis a20dnop3q: je_suis
a21d20n5o21p14q9r: notre a21d20n6o8p5qr5: ai a22d10n3o7p2q5r2: n a22d2p3q: regar a22d31nop11q12: c c_est
a22d49n15o3p31q19r8: l a23d9n10o8p8q21r2: que a24d35n10op11q15: on a24d5n5o2p4q6: bien a25d11n13o7p20q9r4: au
a25d21n6o8p10q2r4: j a26d31n8o4p42q11r22: les a28d29n5o20p20q8r8: et a2d: ^_vu ana_on bonne_recep ca_march compl cours
discu en_inter inqui je_confi la_bonne lire meill merci_et mot_a parle_avec rentr_de un_mot a2d15o5pq6: par a2d2: a_ma
comme_ca helen on_prend s_en a2d2n: montr a2d2n2o3p11r: sera a2d2no2p: de_mon a2d2o2p4q7: fichi a2d2o3pq2: fois
a2d2op: cela a2d2oq2r: il_est a2d2oq3: peut a2d2p: avec_mon a2d2q: est_a a2d3n: mot a2d3n2opr: assoc a2d3n2pq: telep
a2d3noqr: reste a2d3pr: clair a2d4n3op2q2: on_a a2d4nq: nous_$ a2d4o3p9: laiss a2d4p8r: donc a2d4q5: le_devis
a2d5n4o2p: depui a2d5n4q3: souha a2d5npq4: l_impri a2d5o2qr: confi a2d5o3p3q2r2: donne a2d6n2o6p5: cette a2d6n3p2r:
^_l a2d6np2q3: cote a2d6p4q3: maque a2d7o5p3q4: de_notre a2d7pq2: pas_de a2d8n6o4p3r: ^_la a2d8npq4: impri a2d8p4q2:
apres a2d9n2p3q4: part a2d9pq4r3: dans_le a2dn: bises panne a2dn2: aura vous_souha a2dn2oq: ^_votre a2dn2p: on_est
a2dn2p4q: juin a2dn2p5r: colle a2dn3q2: march a2dn5qr: l_equip a2dnopq: octob a2dnp: couco_ana a2dnp2: ^_couco couco
a2dnp2q2r7: premi a2dnp3q2r4: arriv a2dnpq: dire a2do: peut_etre a2do2q: arret a2do6q4: deman a2do8: de_m a2dop2:
la_direc a2dp2: aujou aujou_hui hui que_les a2dp2q: epreu a2dp2q10: faut a2dp2qr: vous_fais a2dp4: cette_semai a2dp4q:
0_juin a2dp5r4: pour_les a2dp7r2: end week week_end a2dpq: depla a2dpq2: bonjo_je a2dpq3: peux qu_il a2dq: juste_la
a2dq2: pas_a a2dr: bon_week a2n: ^_mme a_bien en_panne equip_est a2n3p2: ses a2n4q: tres a2n5p2: fetes a2np:
notre_direc rentr_$ sorti a2np2: le_lundi a2np5r2: te a2np9r2: proch_$ a2npq: ana_je repon_$ a2nq: on_n a2nq3: avanc
a2o: aux dossi_est mars_je peu_de a2o2: bilan et_ne a2o2p4: mort a2o3q: prono a2op3: mars_$ a2op4: est_mort a2p:
accor_de banqu elle_rentr en_depla encor_le je_pourr juris l_accor la_je les_venda maque_a mille mille_excus pas_avant
sorti_de venda votre_relan vous_redis a2p13r: la_fin a2p2q: ordin a2p2r: ne_pourr pret a2p4: se_reuni a2p4r7: lundi_$
a2p5: laiss_moi a2p6: jusqu_a a2pq: delai la_relan lundi_0 ne_peux a2pq6: pourr_vous a2q: ^_a arret_$ atten_toujo
diver il_s on_atten ouver sur_un une_fois a2q2: ^_petit arriv_pas n_arriv a2q3r: point a2r: confi_la frere mon_frere
a3: ^_toujo avis de_regar debor_en eau en_touch est_lui l_eau lui_qui mars_inclu mets_$ occup_$ on_revie recu_merci
regar_a relit repre_le rien_n sous_l suis_sous tiens trans_au vous_tiens a30d13o2p6q3: ca a30d19o15p4q11: merci
a30d3n4p5q3r6: encor a33d34n6o7p10q18r2: pas a36d12n4o12p27q13r2: ^_je a3d: je_dois a3d11n4pq3: a_l a3d11p2q3r: valid
a3d18np4r2: bon a3d2: touch vacan a3d2n2p16qr2: fin a3d2n2p19q2r5: mardi a3d2n5qr: equip a3d2np8: sans a3d2opqr: sous
a3d2p: desol_$ a3d2p16r: demai a3d2q3: decid a3d3n3p4q5r2: de_l a3d3o2p: mes a3d3op: doit a3d4n3q4: juste a3d4n5p3q3:
elle a3d4o3p: etre a3d4oqr2: inter a3d4p10r: soir a3d4pr: n_est a3d6n7o13pr: toute a3d6oq7: devis a3d6oqr3: sont
a3d6p3q5r: pour_la a3d7npqr: sur_le a3d8n2p10q6r6: photo a3d8n2p2q2r2: fait a3d9n2o5p6q5: moi a3d9nop11q3r: pour_le
a3dn3pq: vient a3dn4oq: nouve a3dn5oqr: trava a3do5p: a_notre a3dop2q: charg a3doq: momen_$ a3doq3: que_je a3dp:
avec_les a3dp2: notre_servi a3dp3: malad a3dp4: ce_soir a3dq: admin avais a3dq2: dois a3n: a_parti train_je a3n2p2q:
vous_repon a3n3op14q3r2: ici a3n3p2qr: salon a3no3p: infor a3nop13qr: la_semai a3npq: lui a3nq: graph a3o: est_entre
que_mon temps_$ a3o2: les_mains mains a3o2p: entre_les a3o3p2q: a_ce a3op: redis a3op6r: mois a3or: a_pas a3p:
doit_encor l_envoy ma_direc momen_la parti_de pour_vendr tete_je a3p2: avant_la est_chez leur a3p2r: coura a3p3:
dans_les la_$ a3p4q: reuni a3pq2: impos a3pq8: avant_de a3q: conse_d d_admin est_juste sais a3q2: ^_impos a3r: fourn
a4: ^_ok de_patie est_note inclu_je je_repre je_serai je_trans mets nous_somme ok_merci oubli_pas retou_le suivr_a
vous_des vous_oubli y_mets a45d69n26o27p51q37r14: la a48d63n17o13p24q35r7: est a49d56n24o36p89q48r14: vous a4d: ok
patie_$ recep a4d2n4o2p6q2r: chez a4d2np: vu a4d2np2: burea a4d2o: somme a4d3: ca_a a4d3p: signe_$ a4d4no2p3q: derni
a4d4p14q5r5: jeudi a4d5pq4: merci_pour a4d7no10p7q17r3: me a4d7op3q3r: deux a4d8n2p10q4r: bonjo_ana a4d9n3o6p2q3:
comme a4dn2op5r: nos a4dn4: mme a4dno6q2: conse a4dnp4: ^_desol a4dp: ca_$ repar a4dp2: ^_pas a4dq9: si a4n: est_sur
et_on etait a4noq2: peu un_peu a4np: plein a4np8r: promi a4npq3: serai a4nqr: la_compt a4o: direc_$ a4p: en_plein
en_repar la_tete a4p12r2: semai_proch a4p16qr2: vous_l a4p2q: que_j a4q: ^_si a4q3: compt_$ a4r: fais_suivr mais_je
a5: ai_trans bien_note je_fais note_merci possi_$ que_possi servi_jurid a55d63n27o30p27q18r5: a a56d86n26o27p68q46r18:
le a5d: ne_vous oubli a5d2opq2: ^_ca a5d31n6o6p14q4r: tout a5d3o12p2q4: merci_de a5d4o3pr: prend a5d5n2o2q: bonne
a5d6n4o2pq5: s a5d6o2r2: le_dossi a5d7opq7: envoy a5d7p2: accor a5d8n2o6p20q2r2: le_0 a5dn3p3q3: petit a5dnop22r4:
proch a5dnp2q7: parle a5do2pr: n_a a5do3p2q2: entre a5dp2q3: possi a5dpq6: qu a5np2q: en_parle a5o: repre a5o2p:
trans_a a5o3: jurid a5o4p2q2: de_votre a5o9p: notre_avoca a5p: excus merci_je tete a5p4q8r: pourr a5pq: on_en a6:
conge_jusqu debor inclu recu_je retou_$ temps_de votre_messa a60d21n6o18p16q18r9: en a61d59n30o49p37q41r9: de
a6d11no23p13q9r: plus a6d14no4p18q8r5: dans a6d16n3o19p6q2: ^_nous a6d2no4p3q: ^_notre a6d2p3: patie a6d3nopq3r2:
trois a6d3np8q5r2: compt a6d3p: malhe a6d7npr: parti a6no4p2: son a6p: j_en a6p2: m_y a6pr8: suivr a6q: en_ce a7:
en_occup j_atten a7d11n11op4qr2: !_$ a7d2n4op4: a_la a7d2o4p6q: le_contr a7d3n4p6q6: se a7d8n4o3p2q8: une a7d8o4r2:
dossi a7dn4p3: rentr a7dno10pq: avoca a7do3q: messa a7dq2: toujo a7n: train a7p6q14r: avant a7q: ai_pas a8: encor_eu
eu_le a8d12n6o2p9q5r3: ^_le a8d2: de_retou a8d2n2op24q2r2: semai a8d2n3o2p5q: 0_mars a8d2n3o4p7q: mars a8d2n5op33q9r8:
vendr a8d5o6p7q4: contr a8d6n5p6q3: ma a8d7n2p11q2: repon a8dnop3q3: servi a8do: merci_$ a8doq2: occup a8o16p2q: relan
a8p: m_en mon_retou a9d12op9q5r: signe a9d12q4: ^_c a9d14n2p13q12r4: ^_bonjo a9d14n5p14q6r: ana a9d15n5p13q12r4: bonjo
a9d17n5o5p5r4: j_ai a9d2n: le_temps a9d2o: a_mon a9d5np12: desol a9d9n9o3p5q32r4: il a9dopq: momen a9dp3qr3: fais
a9n2op2qr2: est_en a9pq: ce_momen ad: !_! 0_octob 0_on 0_sans ^_aucun ^_deux ^_mes ^_oups a_une ai_fait atten_le
au_telep bat bonjo_c brigi ca_ira ca_ne ca_va cinq clien_je conti de_conge depui_lundi dessu deuxi_versi diman_0
dire_qu du_devis en_equip en_paiem ensui_$ est_malhe et_bon ete_trans facad fait_comme fichi_$ geome gere h_a hui_$
ils_sont inqui_pas insta ira je_l journ_! l_ai l_avoca l_insta la_facad la_mise le_telep longu lundi_c merci_!
merci_beauc nous_en oups pardo pas_je photo_dans pied pis pour_une recup remar_$ signe_je six souha_un tampo vacan_et
votre_propo vous_inqui ad10: oui pour_nous ad10n2o8p: ete ad10n4o10pq2: avons ad10p4qr: sur_la ad10pq4: versi
ad11op9qr2: 0_$ ad17o2q3: non ad2: absen accor_sur ai_montr b carre d_accor de_vacan decid_de haut inter_$ malhe_pas
paiem refle retou_de rien_$ tes ad2n: ^_bon ad2n2p3q2: cordi ad2no: de_ce lyon ad2np2q2: ^_comme ad2np4: journ ad2nq3:
ouvri ad2o: mise mise_en par_la ad2o2: veuil ad2o2q2: pas_$ ad2op: droit ad2p: avec_le coule la_repon on_y ad2p2:
est_dans ad2p2q: ^_salut ad2p3: bien_a ad2p3q: a_vous ad2p9qr: fin_de ad2r: le_reste ad3: franc poste pour_l titre
ad3n2p: ana_j ad3n2p2q3: ^_il ad3n4o: ont ad3no2p2qr: depos ad3no2pq: septe ad3no2q: maitr ad3no6p3r2: diman
ad3np6q3r4: les_photo ad3nq: pas_le voir ad3nqr3: autre ad3o2pq: 0_septe ad3o3p9: faute ad3p: vert ad3p10q2r3:
les_texte ad3qr: les_deux ad3r4: joint_le ad4: repon_a ad4nop3q2: avez ad4nopq4: avoir ad4o: aucun ad4o3p4: nous_vous
ad4o5p: courr ad4op3: vous_avez ad4p2q6r3: logo ad4p3: remar ad4q: on_ne propo ad4q2: 0_h h ad4q2r12: joint ad4qr: a_0
ad4r: dossi_parta ad5no2p14q2r3: ^_vous ad5np: aussi ad5nq5: deuxi ad5o3p: suite ad5oq2: quest ad5pq2: notre_cote
ad5q5: la_deuxi ad5r: parta ad5r8: voici ad6: est_parti tout_est ad6n2o2p: du_0 ad6n2pqr: ^_les ad6nop3q2: salut
ad6p14q2r4: texte ad7nq2: va ad7o6p: a_ete ad7q: prefe ad8o2p2r: hier adn: !_j de_mardi faill mieux nous_seron seule
signa adn2o2q6: il_vous adn2o4pq: de_vous adn2p: belle adn2p2q68: ? adn2pq: beauc adn3o5p3q: ^_mon adno: derni_$ retra
adnopq2: appel adnoq: n_avons adnp: pense perso remet vous_dire adnp3: ma_colle adnp3r2: seron adnpq: mail adnpr:
mon_assoc adnq: plais adnq2r2: polic ado: clien suite_$ ado2p3r2: liste ado4: ^_ne ado4q2: plus_$ adoq: ^_maitr
charg_de adoq3: date adp: ^_malhe feu_vert ils mon_chef mon_cote tout_de vendr_derni adp2: end_$ feu les_fichi luc
luc_$ ne_sera sa votre_patie adp2q2: janvi adp2r: chef adp6r4: mardi_$ adpq: chant on_fait adpqr: de_0 adpr: est_pas
adq: ana_c ensui envoy_le est_bien faite j_avais le_conse legal les_menti me_charg menti_legal notre_compt quatr
adq11: ou adq2: et_il adq3: de_signe menti on_se adq5: quand adr: ai_mis tout_a adr2: mis sur_les adr7: ^_voici an:
^_chez ^_nos assis avons_pas coinc coinc_$ colle_de encor_de encor_une est_tres eu_une fait_faill gener gripp inven_$
la_retra lille moiti_de monsi monsi_petit nos_burea peu_$ pu que_notre remer soire suis_a super trava_$ tres_bien
vendr_nous vous_remer an2: il_a m_a an2p: a_eu chez_nous toute_la an2q: noel an2q2: sur_mon an3: enfan joyeu les_enfan
pour_vous an3pq: au_salon an4op2: samed ano: de_comme de_lyon depui_le ano3: ces prest anop2: pris anoq: nous_n anp:
bien_cordi elle_vous la_rentr pour_lundi semai_de anp2: a_pris inven anp2q2: je_me anp3q: 0_au lundi_et anp5q: ^_vendr
anpq: je_voula voula anpq2r2: et_le anq: la_nouve anq2: avait anr: a_fait la_moiti moiti ao: annon_que bilan_$
ca_reste ce_dossi conse_$ dossi_$ en_octob et_j insis l_entre le_mois me_relan saura tranq tribu_de ao2: mains_de
ne_me suspe ao2q: veux ao3: conta_avec harce_$ infor_que prend_conta vous_infor ao3q3: rappe ao3r: harce ao4: annon
cabin le_tribu tribu vous_annon ao4q3: de_me ao5: relan_$ ao8p: conta aop: ^_en lache liste_$ aopr2: les_trois aoq:
occup_de aoq4: m_envoy ap: !_je ^_hello a_vendr ai_bien ana_la atten_que copro court de_suite deblo depos_les
direc_valid dr en_charg est_ma eu_un folie_ici hello il_faut jure_$ la_banqu la_folie le_direc le_feu les_maque
lundi_a navre notre_juris notre_photo patie_nous patro patro_$ paye petit_contr plein_inven pourr_pas prets promi_jure
recu_votre rentr_jeudi retar_je retou_mardi reuni_lundi soir_et suis_dans tout_ca une_semai vendr_desol ap13q2r:
au_plus ap13q3r2: d_ici ap13r: l_aurez ap2: 0_janvi avec_la decis desol_je deux_semai du_retar est_malad folie jure
les_fetes leur_repon lundi_mais mardi_pour mort_je ordin_est pris_du trans_le vendr_de vendr_mais vous_donne ap2q:
mon_ordin tient ap2qr: de_semai ap2qr2: portr ap2r2: scann ap3: lundi_je pouvo pouvo_vous ap30r4: aurez ap3q3:
ici_vendr ap4: lundi_sans ap4q2: jour ap4r: mois_$ ap4r2: je_te ap5r: du_mois fin_du ap8: retar apq: ^_avec apres_$
je_lui joli le_photo octob_$ qui_est secre apq6r2: le_logo apr: encor_sur je_le mon_colle promi_$ apr3: encor_les
jeudi_$ aq: !_on 0_merci ^_tant a_et avanc_$ avec_notre avec_plais ca_s cale chez_l conce de_valid decid_il diver_$
en_arret est_notre graph_qui je_pars je_signe jour_de la_derni le_point moi_le ne_sais occup_des pars pars_en qu_en
relan_je servi_compt si_le tant trava_a votre_mail voula_vous aq11: compr aq2: ?_merci de_jeudi moi_$ qui_s s_occup
voudr aq2r5: piece piece_joint aq3: qu_on aq4: leque aq4r: que_le aq5: ^_avant ar: bon_coura inter_je je_les le_fourn
le_scann les_fais logo_en texte_pour vendr_et ar2: bonjo_j les_polic ar5: en_piece d: accen achat actua adjug adult
aebis arist artis asso assor aubra aubry bande be bened bient bienv bis blond bob bouto brief broch caban cache cadre
campa capot carsa ceci cest cgv chaqu chatb chemi chevr cle cleme clerc coche comed confr conqu const coque coudo
coupe cuvee decli demar depli deser devez devon dumen ecout enreg envir espac etiqu evide ex faceb fauch fils fissu
flyer fond fribo frise ftp fuir gambe gardi gemei gliss googl hopit hormi hove ident illus integ isabe itali jerom jo
jourd jtouc lebru lettr libel lie linte loin loire lol marin melan milie ni nourr objec off offre osteo parce passo
pause phras pivoi plint polos porta pouva publi quai quels quere r ralen ras re recoi redig ref refon rejea remy repet
respe resul rever revet roche ronds ruiz sage saint sauce sauve septa seul shoot sloga sms solen sombr sophi souci
soumi spams srl sulfi tabar tanto tel teled tels tenez tirag ton tour tourn truel vache van veget vieux vigne vin
vingt vues wifi x0 d10n2p10r3: matin d10np2r: ce_matin d10nq4r: page d10p2q2: final d11: garde d12n: lance d12o11q7:
factu d14p2q2r: 0_0 d2: 0_euros 0_le ^_ben ^_enten ^_et ^_prene ^_rien ^_voir a_tout accep_le agree ai_repon allem
allo_ana ancie_logo annul_la apres_lectu avec_un avons_decid avons_final bon_$ bon_sauf carre_sable chale_$ cher
cher_pour chum confi_que credi d_accue dates_$ de_factu de_journ de_maint de_newsl de_passe de_tva deja_tout
deux_maque deuxi_propo docum donne_suite elle_n empor en_passe encor_pour enten enten_pour equip_et est_d est_fait
est_signe et_poste et_voila ete_refus ete_regle euros exemp_signe fait_$ faute_dans figur final_on fonce fonce_$ fr
fr_0 h_je https il_accep impec jeudi_derni juste_le l_empor l_exemp l_unani la_newsl la_video lance_la le_carre
le_courr le_diman le_docum le_proje le_vert lectu lien_vers lieu_le logo_sur lu lyon_$ ma_mere me_va merci_encor
merci_on mes_salut mon_chum montr_ca mot_de mouli ne_prend ne_somme newsl_$ nicke_juste non_on non_pas notre_logo
nous_parto nous_renon on_laiss page_d papie par_0 par_carte parap parti_hier parto_sur pas_0 pas_donne plus_a
plus_inter pour_jeudi pouve_impri prefe_garde prend_pas prene prene_la prix_et propo_$ quest_$ quest_0 qui_suit
refus_$ renon repon_tardi reten sable sauf_le signe_et siret site_$ somme_plus subve suit tardi temps_passe tombe_la
tout_bon tout_ce toute_les trop_cher unani une_faute une_virgu utili valid_de valid_pour valid_vous vers_les versi_b
versi_bleue video_$ virgu voila_le vous_ouvri y_aller y_va d23pq6: pouve d23q3: vous_pouve d2n: bleu chale ne_souha
refer souha_pas d2n2: 0_rue d2n2r3: accue d2no2r: vous_ai d2noq: etude d2noq2: dit d2np: chois d2np5q3r: tu d2nq:
notre_numer photo_$ voix vous_etes d2nq4: etes d2nr2: affic d2o: 0_fevri annul disti fevri hier_$ pas_suite proje
salut_disti toute_vos vous_a d2o2: adres_de ne_donne d2o2pq: conve d2o2q: nom d2o2q2: merci_d d2o3p: diman_$ d2o3p2q2:
corre d2op: reser d2op2q2: livre d2oq: factu_0 lieu prese d2p: 0_vous a_tirer aussi_$ bon_a comme_conve le_faire
prend_le septe_$ d2p2q: de_comma d2p3: dans_votre d2p4: le_texte d2p4q: jeudi_0 d2pq: il_me table d2pr: texte_de
d2pr2: photo_du d2q: ^_allo ^_ana a_part allo bonne_fin dans_vos enlev factu_a je_prefe julie l_etude le_budge modif
pas_l rouge sinon tva_est uniqu d2q2: ^_de dont envoy_a impri_$ site d2q3: 0_exemp d2q4: le_lien lien d2r: aller
ana_voici corri d3: 0_non 0_oui ^_0 ^_apres ^_nicke a_redir accep ancie_$ beau ben convi_$ dates de_video est_0
est_beau est_parfa est_tout et_les et_pas examp factu_c factu_du final_nous impri_! je_viens l_optio lance_$ les_dates
ligne_$ mere ne_pas non_merci nous_prefe ont_ete page_0 parfa parta_$ parto passe_$ poste_$ pouve_mettr prefe_la que_c
redir refus valid_$ viens viens_de vos_quest vote vous_confi d3n: annee_$ le_numer d3n2: rue d3n3q: chang d3n3r:
a_toute d3nop5: ^_ce d3noq: maint d3np: et_la d3np2q: faire d3np3: heure d3np5q3: meme d3nq: est_le numer_de d3o:
ne_nous d3o2: suite_a d3o2p2q2: comma d3o4: consi d3o5p: ^_madam d3o9: de_ne d3p: devri hier_soir mettr_en notre_accor
tirer virem_est vous_devri d3p2: bon_de final_pas d3p3q2: la_maque d3p4q: pluto d3pr: la_photo d3q: budge devis_est
ecrit optio tva d3q2r: sauf d3r2: carte d3r3: voici_les d4: a_rien accor_$ cette_annee impre_$ l_adres la_bleue
laiss_tombe moi_vous oui_pour parti_ce tombe d4n: pour_votre d4n2: le_monde monde d4n2p: tout_le d4n2q6: le_prix
d4n2q7r: prix d4n3pq: annee d4n3q: ^_pour d4o: n_0 d4p2qr: mettr d4p3: le_bon d4p4r2: matin_$ d4q: verif d4q4: exemp
d4qr: 0_a d4qr2: celle d4r: drive le_drive trouv_ci d4r4: ci_joint deja vous_trouv d5: ^_oui ai_tout lance_l newsl
nicke part_sur pour_moi tout_relu video d5n2op: rempl d5n2q: numer d5npq: trop d5nqr: la_page d5o5p2q: madam d5p2:
^_final d5pq: cote_$ d5pr2: en_ligne d5q: ^_tout impre l_impre d5r4: ci d6: bleue garde_l on_garde on_part voila
d6no15q2: vos d6o3p: nous_ne d6p2qr2: ligne d6p3: le_virem d6p3q: virem d7: est_valid nous_convi rien_a d7n: l_ancie
d7n4o2p4q3r: passe d7o2pq2: regle d7q3r4: trouv d8: bon_pour d8n3q2: ancie d8no10p: adres d8oq5: la_factu d9: ^_non
convi est_bon pouve_lance d9n3o5pq: nous_avons d9pq3: la_versi d9pr: relu dn: !_bises a_dit adres_est bisou chang_pas
d_autre de_telep des_tanne direc_a film grand inaug invit juste_a l_inaug la_terra la_voix le_chien le_nouve ma_belle
mal monde_est nante ne_chang pas_d presi rue_des rue_du tanne terra velo vient_d vous_avoir dn2: agenc ateli chien
esper_que il_y info dn2o2p5: chez_vous dn2p: ^_chere esper fille j_esper ma_fille s_est dn2pq: chere dn2r: etage
dn3p2q: ^_ma dn4: adore dn4o2pq9r: que_vous dn5r: toute_l dno: coord votre_trava dno2: perri dno2p: depos_le dno2r:
mari mon_mari dno3: jamai dno3p2: nous_a dno6: desor place dnoq: a_un dnp: dix dnp2: sur_votre dnp6: boite dnpq2:
quelq dnpq50: ?_$ dnq: allez la_polic dnq2: appar do: 0_la ^_adres ^_stop ^_suite aout aout_$ courr_de de_retra
derni_merci doit_etre donne_pas est_non et_rempl et_tout grave hier_la la_prese le_momen nom_$ notai prise proch_fois
relev relev_du stop suppr do13: conte do2: 0_mai ^_arret ^_vos a_vos porte do2p2: l_acomp do2p2r: acomp do2pq2: plait
do2pr: decem do2q: madam_nous mai s_il do3: prie vous_prie do3p14qr4: envoi do3p2q: assur do4: cette_factu do5:
votre_factu do5p: retir dop: 0_decem droit_de dop2q2r3: manqu dop5: ^_laiss doq: svp dp: accro agend agric attes
avez_tout balan bonjo_clair burea_$ chef_et conve_vous cordi_luc d_etre decem_$ des_photo dis est_la est_prevu etais
etais_malad fabri_des geran hesit heure_c j_etais janvi_$ l_accro l_acte l_attes l_heure la_fabri le_burea les_coule
matin_vous mes_remar par_notre parco paul prevu que_l regle_le sera_pas siege sous_reser virem_de dp2: ce_ne fabri
les_epreu pas_possi dp2q: tradu dp2qr: midi dp2r: tous dp2r2: l_envoi dp3: ana_merci boite_$ comit les_visue semai_c
texte_$ tout_$ visue votre_boite dp3r: la_liste dp4: contr_signe demai_$ dpq: bonjo_madam formu image les_image pas_la
pas_pour salut_ana vois dpr: acte dq: !_c ^_valid an ana_le appel_de besoi besoi_$ ce_qui chequ chequ_est conne_$
conse_munic d_apres de_verif des_deux dites en_plus et_non exemp_de factu_en je_pensa je_souha l_an la_propo lacom
le_maire le_nom le_regle les_compt maire maque_nous mon_messa munic namur namur_$ notre_ancie nous_souha ouvri_le
pensa preve prix_de quest_dans qui_se regle_par respo sinon_tout tout_nous trois_fois vois_pas votre_devis dq2: ajout
conne en_janvi envoy_la exact il_nous la_date la_livra la_meme le_site livra non_? norma notre_part quand_vous resse
se_passe vous_atten dq3: angla prix_$ versi_angla dq3r: chiff dq4: chose dq5: forma dq6: heber dqr: photo_de vecto
vire dqr3: secon dr: 0_est ai_deja ai_depos bonjo_vous ce_midi chiff_de clair_$ compt_me l_affic l_autre la_main
la_secon les_chiff les_statu main mis_les sont_dans statu trouv_les voici_le dr2: desse il_manqu la_carte les_0 logos
pj vous_la wetra dr5: joint_les n: aille air alsac amica art aviez ayez bel boire bout brun cambr camio catal ceris
chanc chans chat cheni cherc cinqu clavi collo confe couru cousi cuisi dana decor deuil devin dure ecole elect embra
eus fallu fanny faure ferry fiers food gabin gagne galer gerar greve hanga jean jules leroy libra magas magni maiso
merit metie mumu natha nord odile pauvr penda pente permi plaqu polyv profi quart quebe ravi refai repor respi ri
rimou rire roule sachi salue savie semi shirt soeur solei spect stagi surpr sympa tee tempe termi tiend tom tract
truck typog venir venti vie visio visit voit n2: ^_joyeu agenc_de ans artic artic_sur bonjo_$ bouti cette_nuit
crois_votre de_noel domma enfan_ont equip_! equip_de felic fetes_de froma gros ici_tout l_agenc la_bouti neige noel_$
nuit_la ont_adore pont pour_info se_marie sera_ferme souha_de vient_de voisi votre_ateli y_aura n2o: succe n2o2: nuit
n2op2: 0er n2p: chere_ana d_annee de_fin fin_d n2p2: avril_$ n2pq: ferme juin_$ n2q: ^_tres crois_au marie vous_ne
n2q5: quel n2r2: l_accue n3: au_march demen joyeu_fetes le_bonjo passe_le vous_passe n3oq2: conna n3p2: avril n4:
ai_crois fete n4pq4: quell n5q: crois no: ^_toute desor_a m_marti marti notre_assoc samed_$ semai_derni no2p6r2:
dans_la no2q: ne_m no3p: pere nop12q2r4: vendr_$ nop2: le_0er nopq2r: vous_le noq: que_nous sœur np: 0er_octob
ana_petit boula de_chez impri_nous journ_$ la_matin les_dix maria mi on_vous part_de petit_est servi_de sur_l np2:
assem l_assem promi_pour np2q2r: la_premi np3: mais_vous nous_le ta npq: enfin mon_telep nq: ^_quel allez_vous ana_!
comme_allez conna_la d_en en_face face fonct le_meme les_trava ma_sœur nous_appar polic_est salle temps_? tout_va
va_bien nq2: d_ouvri nq3: que_la nr: expos print o: accid acme actio anter arnau autom bacle bonni centi cnil confo
couri decla defen delco delor desig desti devan doule echan ecris ecriv etat etiez exclu exerc fonda fours foute gre
hale hall herit honor hors infon inuti lambe maier mails marc media multi nordl nul obseq oppos perdr prote reali
regre rompo sarl surve torts trait venon voulo o10: cesse o11: socie o2: ^_cesse a_prono a_son adres_desor annon_le
arret_de assur_jurid aupre aupre_de avons_confi bonne_fois ce_contr ce_soit ces_relan cesse_tout conse_toute
conta_plus conte_cette contr_comme contr_pour corre_devra d_adres de_courr de_diman de_rembo deced_diman deces
deces_de demeu_de devra_passe diman_je direc_avec dirig dossi_a ecrir_$ ecrir_a en_quali epoux est_saisi et_notre
fichi_une fois_pour judic_de judic_le jugem jurid_est la_nuit la_paix la_prest la_trist le_bilan le_deces madam_je
mars_adres me_conta messa_$ metto_en mon_assur mon_epoux ne_paier ne_suis nous_relan nous_resil nuit_de paier
paier_pas par_jugem par_son passe_par pere_qui plain plus_s porte_plain pour_toute prest_n quali quali_de qui_dirig
quitt_dans quoi_que recla relan_nous relan_plus relan_suppl rembo_l saisi_le saisi_notre sera_trans socie_est soit_$
sorte sorte_moi suppl_sera suspe_tout toute_$ tribu_$ trist trist_de une_bonne veux_plus vidal vos_messa votre_liste
vous_au vous_metto o2p: metto vous_recev o2p2: laiss_nous o2p3q: que_ce o2p5r: et_vous o2pq2: soit o2q: affai nous_la
plait_$ suppl votre_fichi vous_plait o3: a_quitt ai_la au_manda avoca_prend avons_saisi ce_sujet cesse_toute cesse_vos
crean de_vos deced_le demeu du_harce en_demeu en_redre envoi_$ je_conte la_liqui me_retir moi_de nous_consi paix
plus_nous prie_de quitt redre redre_judic rembo retir_de son_cabin sujet_$ tout_envoi toute_corre toute_relan o3p:
mon_pere o3p2: devra et_nous o3q4: quoi o4: adres_vous avec_vous cabin_$ courr_a en_liqui et_avons forme_votre manda_$
notre_conse plus_m resil socie_a sujet o4p3: recev o5: avoca_$ deman_de est_deced m_ecrir manda notre_socie o5q2:
vous_deman o6: conte_forme deced ecrir ete_place forme la_socie liqui_judic place_en saisi vos_relan o7: de_cesse
factu_et o7q: liqui o8: nous_conte o9: judic ne_plus op: corre_$ faute_de op2: huit op2q: commu op2r2: verse op4q2:
jours op7r: ici_la opq: serie opq9: ce_que oq: a_me au_devis au_nom avec_ca avons_bien confi_le contr_en dans_un
de_quoi de_temps devis_$ diffe et_de etant m_appel plus_de qui_nous suffi oq6: de_nous or6: fiche p: acces benev biogr
boucl breto calme carol casse clich coin copie cou crach crain dejeu dingu dirai donno dormi echaf ensem etaie expo
faiso feron fichu fievr file finis fonds horre hugo ines jvous kelle legen lemai lirai mairi manus moral parte plant
poign pose preno racon rasse recad reglo relai reu route rouvr sandr selec ski soins tape temoi thier thoma tkt tri
vise vites wirth p13q3r: plus_tard tard p17r: vous_aurez p2: ^_d ^_demai ^_promi a_mardi a_promi apres_demai
aurez_dans aurez_donc aurez_nos avez_le ca_ce coura_de debut demai_a devra_pouvo direc_signe dison_le en_huit
est_presq faute_! foi foi_de foule_le inven_je je_devra je_relis jour_la jour_meme jours_$ l_as la_petit laiss_jusqu
le_jeudi le_lende le_tout lende lende_$ les_recev mais_lundi mais_mardi malad_$ me_laiss ne_manqu nos_corre nos_remar
obser pas_lundi passe_mercr photo_d photo_lundi premi_heure presq relis rend repon_jeudi repon_le repon_vous
retou_vous reuni_le seron_trans t_envoi tard_bien tient_le trans_les vendr_au vous_enver vous_scann vous_seron p2q:
^_au ce_jour defin l_a le_jour parve_les se_tient vendr_c p2q4: le_fichi p2q6: vous_me p2qr: fais_parve solde p2r:
auras_les le_solde les_portr me_l signe_jeudi tu_auras p2r3: mercr_$ p3: ^_cette ^_compt as comit_se compt_pluto
compt_sur dans_ta donc_le enver envoi_le je_t la_journ le_comit le_soir le_week lundi_vous mercr_proch parvi_le
pluto_sur soir_meme ta_boite tard_le tu_l vous_trans p3q: texte_vendr p3q2r: parve p3r: auras p3r2: foule la_foule p4:
ana_desol aurez_les aurez_notre aurez_tout dison le_silen meme_$ moi_jusqu notre_repon parvi semai_$ silen vous_parvi
p4q3: t p4r: ce_week jeudi_et mardi_proch p5: aurez_le ce_sera envoi_les le_retar p6: demai_matin faute_$ tard_$ p7r4:
vous_les p8: desol_pour sans_faute p8r4: mercr p9: vous_envoi pq: 0h a_lundi apres_midi aurai bloqu cet cet_apres
defin_d etion faire_parve ferai il_en livre_les mardi_au mardi_et me_faut nous_etion nous_plait parve_le plait_beauc
quelq_jours quinz quinz_jours rappo salon_de secre_$ servi_commu since since_salut stp pq2: ^_pouve sur_une pq3: ce_qu
pouve_vous pq4: ^_pourr pq9: renvo pr: 0_pour aurez_vendr couve demai_et diman_et donc_vous end_vous envoi_dans
envoi_demai foule_$ ici_le je_passe jeudi_proch le_chef le_salon les_tarif lundi_matin marke matin_le menu proce
proch_promi rends soir_au suivr_jeudi te_les vendr_soir pr2: liste_des produ tarif q: agres alors amabi amene annue
augme aurie banni bete blanc cas certa clotu corin couvr cultu depas detai dise domai doubl eclai egale embro endom
ennui erreu es evoqu fini finit flou frais genev haute ht indiq injoi inond langu lante libre licen mensu mobil moins
noir obten ouvre p paie parai paysa perdu pharm planc pourq preni princ rachi raiso recti reexp repou risqu rose rossi
seanc solut sourc stand taill total trace truc ttc usage v0 valab vide ville vive voton zip q2: ?_le ?_nous ^_faut
^_qui ^_rappe atten_de avez_vous bonjo_merci chiff_la chose_en compr_$ dans_quel date_limit deuxi_page dispo dois_je
dont_vous echea ecran en_0 envis est_elle est_norma est_pour exemp_$ faut_le forma_? forma_vous h_? heber_est il_compr
il_envis il_le impos_d je_envoy jeudi_a juste_? leque_dois lien_ne limit livra_est logo_? me_chiff me_deman meme_chose
moi_ce monta norma_que nous_aimer nous_decid nous_renvo on_peut ou_factu parle_$ part_? pdf petit_quest pouve_m
preci_si quand_? rappe_moi renvo_le retro retro_plus savoi si_on t_il tard_? toujo_votre un_point voudr_savoi vous_m
vous_nous q2r2: celui elles q3: ^_est ^_etes ^_serai aimer compr_pas d_avoir deman_si etes_vous forfa il_possi
le_forfa ne_compr par_contr possi_d preci renvo_la serai_il vous_parle q3r: pages q4: ?_je compr_dans est_compr est_il
faudr me_renvo pour_quand quel_forma si_la vendr_? q5: faut_il q6: l_heber vous_faut q7: est_ce qr: celui_de chart
la_chart logo_vecto mettr_la veut qr2: celle_de le_secon manqu_encor r: adher anna bios canti chamb chaus cotes decro
encad gala goute group i ii iii joins karin lot lou mesur ongle pains patis plate plats pli quant resta reuss revoi
rez rib suive tim verba vienn vins r2: ^_ci ^_premi arriv_jeudi arriv_lundi aurez_lundi en_pj est_joint fiche_produ
les_aurez les_desse les_donne les_envoi me_les premi_affic secon_vendr suivr_mardi suivr_mercr trois_premi voici_deja
voici_la r4: les_fiche
"""
