"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: acaci acier activ afin aidez aimer allia amabi ameli amica antoi aout apoll appar arbor assai astie avena badge bal beau bel bienv bise bout brief brill brunc bruno budge cale calee caler
casta cause cave caves chans chata cloch coinc colas conne consi conva curie deblo debou dechi degat dehor depan desig dessu devon dirai disqu dj docus doive doria drone eaux echel egare
embal enlev etat exped fabri farid feeli fiche flou floue flous flyer foi fonce fondu frapp frigo garni gauch gliss gribo guy hall hasar hetre honor huita iban ideal imagi impat impay initi
inspi insti iront jeter jpg k kilom kirst lefor leurs liass liber limpi line lis locat maria marqu mat mate mathi memoi menus metto moque mots mouli mouta nadia ned nette niche notic novem
nuanc nulle occas ocre oeil oncle ortho orval osmon ottil paill panie parco pars parvi passi paysa pelli pench perdo piano pieds playl plein pli plume poche poids poiss port posez px quara
rampe rassu rautu rayez rebon recad recoi recop redac redon relis resea respe resta rgpd rivie roche rose roux royan rvb saisi satin saura savon scene sec serre seul sloga socia sonda steph
store story subve succe surs tampo tel thoma titou trent trie usage v0 valeu vegan vente vento veran vidal vides vieil vieux vigne villa vivre voie volai volet vols vont voudr voyai wanad
youpi a10: dites_moi a100c76n149: est a102c34n63: votre a10c12n11: ^_pour a10c2n40: comme a10c2n7: devis a10c33n15: rien a10c3n8: sur_le a10c5n3: nous_faut a10c5n8: reser a10c7n10: est_en
a10c7n12: derni a10c9n6: ce_qu a10cn4: impre logo a10cn9: les_photo a10n: convi me_manqu ne_manqu a10n10: prefe a10n13: de_l a10n18: ^_si a10n3: je_ne a10n4: trait a10n5: savoi a11c:
vous_trouv a11c11n29: repon a11c2n23: avec a11c7n11: pour_le a11c7n18: quest a11cn2: votre_signa a11cn3: nous_manqu a11cn4: photo_de a11n: laque les_texte plus_que pourr_vous a11n10: maque
pour_les a11n13: chose a11n15: mais a11n4: signe_$ a129c35n163: nous a12c17n41: avons a12c2n14: qui a12c4n7: en_ligne a12c5n2: votre_part a12c6n10: envoy a12c6n14: ^_les a12cn27: ^_vous
a12cn8: comma coule a12n: page_0 a12n2: signa_$ a12n3: votre_accor a12n4: serai a12n8: de_nous a13c17n9: cote a13c19n5: faire a13c2n10: mardi a13c2n11: contr a13c3n11: l_impri a13c5n12:
le_dossi a13cn5: renvo a13n10: voici a147c39n155: vous a14c11n15: besoi a14c12n13: avez a14c2n9: la_page a14c3n6: merci_de a14c4n7: ligne a14c6n23: nouve a14c6n26: je_vous a14c6n34: ^_la
a14c6n45: lundi a14c7n27: j_ai a14n10: quelq a14n11: que_vous a14n12: petit a154c48n216: la a15c: ci_joint a15c12n20: dossi a15c21n37: bien a15c2n11: y a15c2n4: il_me a15c5n19: sans
a15c8n18: s a15n19: des_que a15n3: vous_nous a16c10n17: ^_merci a16c11n32: sont a16c2n12: pour_la a16c3n7: accor a16n: manqu_encor a16n14: jeudi a16n2: texte a16n3: faudr a174c68n162: de
a176c57n232: le a17c3n2: trouv a17c3n3: il_ne a17c9n2: bon a17n11: trois a17n9: retou a18c4n15: passe a18c6n15: impri a18c8n11: faut a19c2n21: moi a19c39n26: tout a19n2: pourr a19n3: dites
a19n7: toujo a2: 0_? 0_en 0_juin 0_mais 0_ou 0_vous ?_il ^_a ^_avez ^_du ^_paul ^_pourr ^_serai accor_ecrit admin adres_lundi ai_adres ai_repri ai_vu ainsi ainsi_$ aller assur_il atten_toujo
aura_quelq autre_que avant_jeudi avoir_les banca_sont bleu_$ bonjo_avez bonjo_gille bouge camil camil_$ carte_de cela_vous cette_date chaqu chaqu_page chois_$ coche_les comma_des commu
compr_vous const convi_? coord coord_banca cote_la cote_pour couve cuisi d_equip d_habit date_$ dates_vous de_chez de_jouer de_trouv de_vue depot derni_page derou_le des_cinq des_trois
deux_cases deux_des deux_le deux_point deux_versi deuxi_maque dimen_de dire_laque dossi_des dossi_habit du_bail embra en_deux en_vecto encor_trois envoy_d est_deja est_libre est_vous
et_renvo etes_libre etiqu exemp_de expir expir_le faibl faibl_pour famil faudr_donc faudr_encor faudr_une faudr_vos faudr_votre faut_l faut_votre faux_texte fichi_le fisca_$ genti genti_de
gris_perle ici_mardi il_en impos impos_de impre_il impri_atten invit_$ ivoir_ou je_reser jetez_y jette_surto jeudi_de jeudi_matin jeudi_midi joint_$ joint_un jouer jouer_$ journ_$ journ_ana
l_admin l_etiqu l_etude la_chamb la_devan la_genti la_journ la_machi la_prise la_vitri laiss_tranc le_croqu le_depot le_et le_group le_passa le_plus le_porta le_texte legal_pourr leque_vous
les_envoy les_faire les_trans libre_$ libre_le ligne_est logo_en maint_il manqu_le manqu_votre maque_$ mardi_? mardi_soir mari mars_? me_dire merci_encor mercr_0 moi_leque moi_sinon
monta_est ne_peut noms noms_de nos_coord notez_le nous_confi nous_leque nous_preno nous_serai nous_si nouve_pour numer_fisca organ ou_en ou_gris ou_l ou_on ou_vous oui_de page_et parle_le
part_avant part_d part_pour parte_a parve_d pas_sure passe_$ passe_? passe_a passe_aux patro_s perle petit_quest peut_etre peux_me photo_? photo_d photo_mais pitie pixel plan_$ possi_?
pour_depos pour_lundi pour_mardi pour_que prefe_? premi_monta preno preno_le presq_compl prise_de proch_? produ produ_$ puiss que_quelq quest_appel recto refus renvo_$ renvo_signe repri
repri_les reser_l reste_$ retou_d retou_le retou_signe retou_sur rib sans_nouve sans_pitie sauf_le sauri sauri_gre sept si_c si_possi signe_avant soins soins_$ son_avant son_retou sure
sure_que surto_un tenir_la texte_d texte_sont tirer_nous tirer_que tirer_signe ton_retou toujo_les tranc_$ trans_d trop_petit trouv_a un_a un_c un_detai un_faibl un_numer un_petit un_pour
une_chose une_image une_quest valid_les vendr_proch vendr_sinon veut_savoi visit_de vos_soins votre_bon votre_mari vous_embra vous_est vous_eu vous_qui vous_relan vous_reten vous_sauri
vous_verif vue y_trouv y_un œil_a a20c5n7: signa a20cn18: atten a22c15n33: c_est a22c3n3: ci a22c8n21: dans a22cn5: d_ici a23c10n41: j a23c4n25: reste a23c5n16: signe a23c5n47: ^_nous
a23cn28: ^_je a23cn34: vendr a24c11n18: qu a24c2n8: ici a24c6n21: vos a24c6n51: ^_le a25c17n38: c a25c33n53: ce a25c9n35: ai a25cn8: joint a27c10n19: part a27c2n35: une a27c3n12: page
a28c31n52: n a28c9n41: de_la a28cn9: le_0 a29c3n46: si a29c5n13: il_nous a29n21: ^_il a2c: a_plus atten_$ broch chapi_est copie_du de_factu desso_$ du_reste echaf_est feu feu_vert ici_mercr
la_broch logos ne_vous nous_ce nous_class occup_du parle_au qu_un versi_du verso votre_messa votre_regle a2c10: d_autre a2c11n: rien_d a2c12n18: matin a2c2: ^_monsi cle copie_de franc a2c2n:
ancie avons_besoi esper_que est_la est_parfa mesur relev a2c2n2: janvi jean le_serve monsi_le tu_peux votre_compt a2c2n24: la_mairi mairi a2c2n3: en_copie fete rappo a2c2n4: livre a2c2n5:
on_s pierr a2c2n6: a_pas je_l te a2c2n8: notai a2c2n9: heure a2c3n: du_nouve a2c3n2: domai a2c3n3: alors a2c3n5: pour_vos a2c3n6: jour a2c4: final a2c4n: de_repon a2c4n10: ^_on a2c4n3: serve
a2c4n4: chiff a2c4n5: ont a2c4n8: occup a2c5: ^_plus a2c6: faut_$ a2c6n10: est_bien a2c6n2: plus_besoi pour_nous a2c6n6: site a2c6n7: bonne a2c7n8: plais a2cn: a_t bouti coupe deman_le
est_reser geome jardi l_accor l_ancie l_echaf la_derni le_bail le_mot le_toit les_voisi ne_reste note part_et part_votre reten sans_le simpl sont_a toit a2cn15: envoi a2cn2: ^_cela ^_chere
^_couco ^_et chere couco dans_l echaf insta l_equip l_insta ouvri recla suivr theo a2cn3: ^_cher cher_monsi en_a juin moins ne_press ouvre recep reste_la vous_le vous_souha a2cn4: ^_rien
besoi_d cher le_compt plus_$ press rien_ne telep vos_dossi a2cn5: et_l eu menui a2cn6: ^_comme aviez elle_est ferme je_revie a2cn7: la_nouve somme a2cn8: pose proje revie_vers a2n: 0_bloqu
?_a ?_le ^_madam a_du a_part a_parti a_rempl a_signe a_toujo a_un acomp_de arriv_pas avoir_votre avons_votre bas belle_journ bloqu_la burea_d cadas cela_nous chene chois_la chose_n chose_qui
combi_de comma_les cote_les crene croqu d_ete d_etude de_mardi de_semai des_nouve detai devan en_tete encor_votre endro ensui epreu_est epreu_sont est_fixee est_monte faut_les fenet finis
fisca fixe fixee fixee_au group ici_jeudi il_suffi je_lui jette juin_$ la_votre le_camio le_delai le_derou le_patro le_photo les_0 les_dimen les_epreu les_image les_maque les_tarif les_trois
livra_$ lui_ai lundi_nous machi mais_il mardi_et mars_$ me_faudr midi_nous ou_un oui_ou page_equip par_vos part_dans pas_$ pas_les plaqu pour_valid preci qu_elle qu_on recep_de recus
regle_la rempl_par rendr salon serie t_il tete un_non un_oui votre_accue vous_passe vous_pourr vu œil_et a2n10: conve a2n11: integ a2n2: 0_je ?_la a_savoi blanc bo bo_$ bonjo_sophi cabin
celui_de chauf chose_de confi_le conta debut depos_le derni_chose encor_deux ensei est_sur fin_de hate hate_d ici_la je_peux je_sais l_adres l_origi la_peint le_burea le_chauf le_lien
le_premi les_fichi monte nouve_de optio photo_sont poste prets que_les scan si_ca sophi sur_place surto un_acomp une_copie une_derni valid_$ vendr_nous voici_ce votre_acomp vous_la
vous_voule a2n3: 0_0 0_euros ^_en ^_une a_besoi accor_de atten_la de_trois decis des_recep en_parle et_une factu_$ hesit j_atten l_un le_papie logo_$ ne_peux par_la pluto qu_en quelq_part sa
savoi_si seule soir_$ sur_l tout_le vitri vos_remar y_aura a2n4: celle_de devie doit euros l_ateli les_plans lettr mois pas_a sans_repon si_nous voici_le vous_aviez a2n5: ^_tu avec_la
jusqu_a le_bois nous_en vous_aurez a2n6: apres_midi charg remar voula a2n7: aurez corri a2n9: regar a3: 0_votre ^_aurie ^_re ^_sauf accor_sur adres_de ai_pas ai_toujo arran avant_$ banca
bien_voulo bois_$ bon_$ bon_de chamb contr_pour contr_signe convi_$ corre_avant de_coche deux_dates devou_me du_depli du_temoi est_presq est_votre faudr_que faut_la faute_de faux gagne gille
gre gre_de gris il_possi impre_$ j_aurai jetez joint_l la_place lance_l laque_vous le_renvo legen_$ manqu_toujo moi_laque ne_pourr ne_suis nombr_d notez on_lance on_met parap part_je
parve_avant paul_il piste possi_d prie_de re re_bonjo relir reser_le s_y serai_il suis_pas sujet_de sujet_des temoi_$ toujo_le toujo_rien trois_piste valid_la vos_horai votre_camp voulo
vous_ai vous_parle vous_plait vous_prie vous_pu vous_valid a30c18n54: on a30c40n31: merci a31c13n16: ^_bonjo a31c5n34: sur a31n4: ou a32c3n12: avant a33c17n7: de_votre a33c5n27: photo
a33n38: encor a34c13n16: bonjo a34c4n27: deux a36c10n39: au a36c32n24: plus a37c2n10: manqu a37c4n25: me a396c171n538: $ ^ a39c13n64: pas a3c: bonjo_luc boucl_le cases chapi class_le coche
coule_$ depli deux_signa le_chapi pour_boucl tenir a3c11n5: aucun a3c19n: parfa a3c2: plait vous_etes a3c26n21: !_$ a3c2n: arret bonjo_monsi esper j_esper va vous_en a3c2n10: quand a3c2n13:
a_votre a3c2n2: et_les le_numer pour_vous servi a3c2n3: voisi a3c2n5: chang entre il_faut a3c2n7: jusqu a3c2n8: compr a3c3n: part_$ a3c3n2: clair ouver a3c3n5: grand a3c3n8: n_avons a3c4:
defin a3c4n19: ca a3c4n3: ^_salut salut a3c4n4: de_vous a3c4n5: mail a3c4n6: pour_votre a3c4n7: belle a3c4n9: deja termi a3c5n5: class a3c5n6: tres a3c6n2: retro a3c6n4: donne a3cn: me_faut
mise_en nom_de pense a3cn11: revie a3cn12: etre a3cn13: la_semai a3cn15: temps a3cn2: 0_est bien_devou ce_que est_plus l_assur le_nouve mise n_y votre_bien a3cn3: le_carre pas_la a3cn4:
direc envoy_les t a3cn5: depui echan je_le pas_de qu_a a3cn6: au_0 carre l_autre meme a3cn7: vous_l a3cn8: burea a3cn9: soir trans a3n: 0_au bonjo_paul concl dans_votre de_comma de_reser
de_tva dimen en_page envoy_le faute ici_le ici_lundi ivoir la_mise la_visit le_menu mettr minut on_atten pas_clair passa patro polic porta prefe_$ pret_a prie puis serai_bien serez_$
suffi_de une_fois vendr_au votre_numer a3n10: ils voir a3n12: si_vous a3n13: pas_encor a3n17: vendr_$ a3n2: ^_quel acomp_$ aurai avec_votre balle balle_est bloqu camp date_de delai derou
devez_encor dire ecrit il_faudr joint_la l_acomp la_balle lien menu monta n_arriv on_n perso pouvo reste_est tva voule a3n3: a_chois appel_moi celui comma_le fin il_n les_coule nous_devez
parte pu recu_le rendu sans_votre tient une_photo a3n4: accue aura camio la_quest quell rempl a3n5: ateli devez origi verif a3n7: cette_semai il_est jeudi_$ moi_$ a3n9: colle point
semai_proch a4: 0_septe ^_deux a_son accor_$ avis besoi_des coule_des d_enfan dates de_bien des_invit dit_que droit encor_pour erreu_de et_dites faire_part faire_parve horai_et joint_le
les_legen me_faire mieux nom_du nous_faire nous_renvo nous_retou ou_le part_de petit_rappe pour_signa savoi_combi vecto a42c11n41: du a43c14n42: un a45c10n31: ne a4c: met tranc vert a4c10n8:
mon a4c2n: cinq la_carte luc a4c2n7: fichi nos a4c2n9: laiss a4c3n11: toute a4c3n13: nous_n a4c3n3: trop a4c3n4: dossi_est a4c3n6: maitr a4c4n10: maint a4c4n14: appel a4c4n5: est_arriv
a4c5n11: ^_votre a4c5n3: messa a4c5n4: notre_cote a4c6n11: tu a4c7n3: beauc a4cn: bonjo_madam demar prise publi sont_en a4cn13: apres est_pas nous_vous salle a4cn2: assur devou a4cn4:
le_permi ton a4cn5: formu impri_$ plans a4cn6: et_on suis a4cn9: 0_h h non a4n: 0_il ^_toujo a_nous conse de_livra encor_la enfan_le est_a et_c et_de fois libre mais_c nous_comma nous_envoy
qu_une versi_de votre_retou a4n10: la_salle a4n12: aussi a4n2: ce_serai l_epreu ma_part pour_vendr presq septe a4n3: de_ma enfan journ pas_recu a4n4: etude le_reste nous_ne papie si_quelq
a4n41: demai a4n5: ^_ce le_formu a4n6: le_bleu si_la a4n7: bois quelq_chose a4n8: celle nous_comme a4n9: bleu a5: ^_ci ^_dites aurie aurie_vous de_reven de_savoi des_deux deux_exemp
deuxi_versi en_piece invit laque_des leque liste_des moi_si sauf_erreu temoi vendr_? vous_de a54c20n83: en a54c25n54: d a56cn35: des a56n2: ?_$ a59c21n91: je a5c: photo_$ a5c12n12: autre
a5c2: etes lance a5c2n4: ne_nous numer_de s_il a5c2n6: et_la sous a5c2n7: repon_de a5c3n4: carte juste a5c3n8: se a5c4n12: la_factu a5c4n6: depos a5c4n7: compl a5c5: boucl a5c5n11: m a5c5n9:
recu a5c7n10: parti a5c7n5: confi a5c7n7: de_notre a5c9n14: ete a5cn: reven_vers a5cn11: a_0 a5cn16: fait a5cn2: bail mot_de que_la a5cn3: chez_vous dans_la a5cn4: mot a5cn5: ^_un permi
a5cn7: est_dans a5cn8: souha a5n: ^_avant atten_votre combi_vous conna des_photo habit il_vous image renvo_le a5n12: que_le a5n2: aux avant_vendr erreu est_ce est_pret les_horai que_l serez
sur_les un_œil veut vous_prefe vous_serez œil a5n20: et_je a5n25: oui a5n4: avanc encor_le nous_le tarif a5n5: ^_voici sais visit a5n6: 0_et livra que_nous a5n8: il_y a5n9: peint a6: corre
legal legen menti_legal pouve_vous vos_corre vous_au a63c25n106: et a65c6n44: 0 a65c6n60: que a6c: 0_mars le_nombr nombr a6c12n5: regle a6c2n: la_liste a6c2n10: merci_pour a6c2n2: a_vous
ci_desso desso le_plan a6c2n22: lundi_$ a6c2n6: d_avoir a6c2n8: peux a6c2n9: vers_vous a6c3n2: ana ana_$ a6c4n11: ^_l a6c5: est_bon a6c6n16: n_est a6c8n9: ma a6cn: paul a6cn2: de_passe
de_vos n_ai a6cn3: relan a6cn5: equip a6cn8: les_deux a6n: encor_les les_menti menti piece_joint a6n3: 0_$ de_0 garde il_manqu le_logo a6n4: ^_reste quel son suffi a6n5: ^_petit nous_atten
pret a6n6: toujo_pas y_a a6n7: si_le a6n8: rappe reste_a a6n9: dit vous_avez a7: au_sujet avez_vous perme_de quelq_un a7c: sujet a7c10n4: ^_tout a7c2n17: ^_j a7c2n2: exemp liste a7c2n3:
de_me a7c2n4: propo a7c2n6: la_photo plan a7c3n3: la_banqu a7c3n4: banqu a7c4n10: avoir a7c5n9: copie a7c6n10: cette a7c6n12: chez a7c8n16: compt a7c8n6: besoi_de a7c9: votre_cote a7cn:
le_nom a7cn10: midi a7cn4: madam parle a7cn5: mars a7cn6: place que_je a7cn8: mercr a7n: me_perme voici_la a7n10: premi a7n2: avant_de le_trait a7n3: combi perme a7n5: la_maque a7n6: acomp
epreu a7n9: lui a8: a_tirer bon_a je_me tirer vous_convi a80c2n15: ? a83c42n87: pour a85c33n112: l a8c13n27: nous_avons a8c20n7: tout_est a8c2n2: valid a8c2n5: piece a8c2n6: sur_la a8c2n7:
et_le a8c2n8: cela a8c3n14: a_la a8c3n4: pouve a8c4n15: a_l a8c4n29: deman a8c4n7: numer a8c5n4: monsi a8cn2: je_n reven tard a8cn21: semai a8cn3: la_coule a8cn4: nous_les a8cn5: adres
le_devis a8cn9: le_contr a8n: avant_le ici_vendr le_bon a8n10: la_date a8n12: ^_des a8n2: plus_tard sinon a8n5: possi a9: dites_nous nous_faudr a94c67n143: a a95c23n99: les a98c14n64: il
a9c: trouv_ci a9c10n26: notre a9c10n29: arriv a9c25n8: donc a9c2n14: par a9c2n16: elle a9c2n2: parve a9c2n3: la_deuxi a9c2n5: deuxi a9c2n6: pour_l a9c2n9: vers a9c37n34: ! a9c3n10: dans_le
a9c5n13: factu a9c9n7: qu_il a9cn13: versi a9cn2: nom a9cn3: l_impre a9n: manqu_plus que_votre sauf a9n10: ^_sans a9n12: date a9n14: proch a9n2: au_plus horai peut a9n4: chois ac: 0_ce
^_contr ^_franc ^_jean ^_super a_depos album assoc avec_vous avril baill banqu_n beauc_$ bios bonjo_tom carol certi cinq_bios citat clotu d_envoy d_ident de_domai de_domic de_janvi de_ton
de_toute dede_$ defin_nous deman_de depos_la derni_messa domic donc_sur du_courr du_logo echan_de en_0 en_route envoi_a et_merci facon faut_le fini_de fonct ident janvi_est jean_a justi_de
l_envoy l_exemp la_citat la_clotu la_mienn labo le_certi le_chien le_feu le_gatea les_cases les_cinq les_logos mail_de maman merve metre mienn model moi_les mon_cote n_avait notai_est
on_part ouver_$ ouvri_le part_sur permi_est plus_aucun plus_qu regle_de regle_et remer_de reser_et reste_qu rien_$ route s_arret s_occup salut_hugo sam_la signa_a signe_est sont_chez sous_le
studi suivr_par tard_pour tenir_au toit_est toute_facon vos_deux ac16: ^_parfa ac19n2: a_faire ac2: ^_tres avant_lundi b bonhe bonne_fetes d_ouver est_defin info_le la_cle lieu merci_c
mon_mail parfa_merci plus_a proce quest_de recev renou ac2n: a_donne exemp_signe je_class joins lise lise_$ notre_part pas_ete vous_remer ac2n2: desor donne_le est_chez l_a le_domai le_rappo
tout_a ac2n3: remer rien_de ta tom trava ac2n4: ^_pas avait l_ai le_fichi ac2n5: au_coura decid fini pas_besoi suite vite ac2n6: c_etait coura nous_a tous ac2n8: repon_a ac3: as bon_pour
cles est_tout les_cles missi ac3n: ce_jour envoy_$ ac3n2: ^_ne archi ac3n3: courr nous_$ ac3n4: chez_l s_est tres_bien vient vous_pouve ac3n6: n_a ac4n: aucun_repon ac4n2: plais_de ac4n3:
merci_$ ac4n4: est_parti ac4n5: le_site ac5: autre_a de_rien info pour_info ac5n: de_mon fetes ac5n17: etait ac5n3: dossi_$ ac5n7: ^_c ac6: cote_$ ac6n: neces ac6n2: est_regle ac7n2:
merci_beauc ac8n: faire_$ oubli ac9: tout_ce acn: 0_janvi ^_hello a_ma acte avant_propo bien_parve bonjo_sam carte_est ce_messa chien compl_et compt_$ compt_est cote_jardi couco_vous d_impri
dede demon devou_maitr dont du_devis envoy_la equip_d est_compl est_fini exper fonci gatea grave hello hello_luc hugo impri_ouest juste_le justi l_acte l_avant l_exper la_terra le_derni
le_plate le_relev m_envoy maitr_rouss me_le ouest ouest_$ paiem plate rob rob_$ rouss salut_theo sam terra vous_deux vous_laiss vous_renvo acn10: jours acn2: a_dix au_telep bien_$ de_moins
dossi_et en_reste exact formu_de ines ines_$ jusqu_au la_copie la_fete la_grue la_signa lena leur malhe on_l parti_a pierr_$ proje_de que_de quest_sur se_sont signe_et site_est titre utile
vite_$ vois acn3: a_tous dans_les de_ce dessi dix_heure du_0 factu_de grue notai_$ semai_derni acn4: dix le_proje matin_$ tourn acn5: chant l_envoi on_en acn6: le_notai nous_reste nous_somme
super acn7: ce_soir seron an: 0_de 0_mon 0er ?_nous ^_donne ^_encor ^_est ^_pauli ^_peut ^_quell a_ce a_fixe a_jeudi a_me a_ta acced adapt ai_laiss ai_mis aider allez anne_$ appel_nous appui
arriv_sans au_dela aucun_idee aupre auron_besoi autre_doit avanc_bien avant_d avant_l avant_midi avec_vos avez_signe avez_verse aviez_une bande beauc_de beauc_pour benal benal_le bien_!
bien_d bien_de blanc_$ bonjo_le bonjo_m bonjo_on bouti_$ carne carre_$ carto cela_me celui_ci chais chere_madam chose_la cinq_minut comme_a comme_des comme_les compl_a confi_des conve_d
coqui coule_est cour cour_je coura_pour crois dans_ce date_du date_ne de_conta de_deux de_doute de_grave de_jeudi de_les de_page de_pierr de_telep de_visit dela dela_de demai_avant deman_0
deman_a depui_le derni_? des_visue dessi_les deux_$ deux_mois deux_petit deux_plans deuxi_polic devai devie_nous devis_et devra_nous diffu dimen_du direc_$ dis donc_les doubl douch doute
du_rappo du_trait echea ecker ecker_$ elect elle_a en_fin en_lettr en_passa en_renvo en_stock encor_une ensei_$ epreu_avant equip_$ erreu_je espac essay est_joint est_malhe est_toi est_un
et_0 et_en et_reven et_un ete_$ ete_regle etude_ecker eu_l eu_le execu extra factu_? factu_du fait_$ fait_en ferai fete_d fevri fois_l fond fond_perdu forma garde_le garde_une gatea_$ grang
group_a helen helen_le idee_de il_lui il_reste impri_nous integ_et je_comma je_compt je_joins jean_$ jet jeudi_a jour_je jour_ou jours_et l_echea l_endro l_ensei l_entre l_espac l_extra
l_integ l_on l_or la_bouti la_cour la_decis la_facad la_fin la_galer la_grang la_je la_lumie la_musiq la_plaqu la_reser la_sauf la_seule la_trois laiss_deux laque_on le_chang le_crene
le_menui le_pdf le_pepin le_salon le_scan le_tarif les_ai les_concl les_copie les_factu les_peint les_porte levy levy_$ lien_pour lire longu lou lou_$ lui_avons lui_faut lumie lundi_la
m_benal machi_est mais_ca maiso maitr_sarah manqu_deux matin_le merci_la messa_$ mme modif monsi_vous monte_le n_atten n_avanc n_ont ne_figur negat nous_depos nous_on nous_parve nous_propo
nous_serio nous_tenon nous_voir nouve_$ numer_$ octob offer on_est on_retie on_se ont_pas onze or ou_deux ouvre_pas page_nous paie papie_$ papie_et papie_ivoir par_un part_nous parte_par
pas_combi pas_votre passe_cette passe_mais passe_par pauli_de pdf peint_en pepin perdr permi_$ permi_de perri perri_$ petit_chose petit_mot peut_on peux_rien photo_du photo_pour pied pied_de
place_jeudi plan_cadas plus_bas plus_vite pluto_qu pluto_que poign portr pose_les pose_une poser poser_l prati preci_$ premi_etage pres presi presq_tout print proch_etape proje_! propo_de
propo_la provi que_vos quel_plais quell_belle quest_compl qui_nous ravi regar_les reini remet rempl_le renar_$ renco renvo_au repar_a repor reser_pour retie retou_$ retou_a rien_n rita
rita_renar sais_laque sait sait_combi salle_$ sans_piece sarah sarah_levy seche_$ sens septe_$ serio seule_chose sinon_tout sont_au sont_pas souha_en soyez stati stati_$ stock suite_a
ta_place taill tard_$ telle temps_$ temps_de tes_negat test toute_nos tres_compl trois_photo trois_versi trouv_une tu_sais un_de un_est un_mot une_plus va_pour valab valab_jusqu vendr_pour
venez venir verif_avec verse verse_l vide vienn_$ visue vitri_$ voici_trois vos_chiff vos_nouve votre_$ votre_decis votre_mail votre_nom votre_presi votre_valid vous_atten vous_avais
vous_avoir vous_garde vous_rappe vrai zoe zoe_$ an13: aujou aujou_hui hui sera an2: 0_nous ?_on ^_hate ^_laiss ^_n a_mon acomp_est ai_dit archi_$ arriv_on atten_encor audie_est avanc_$
avons_pas bien_passe bien_que bleue bonjo_a cas_de chose_vous comme_la compl_$ copie_pauli d_accor de_bizar de_mars demai_midi deman_un deman_une denis depen diman elle_sera en_cas en_plus
encor_ete escal est_au est_pose est_pour est_une et_celle et_elle etalo etape facad fleur galer idee inaug inaug_$ instr je_m je_passe joint_pour l_affic l_escal l_etalo l_inaug la_colle
la_poste la_repon la_versi le_debut le_monta le_mur le_retou le_secon lisen mail_est mardi_a menui_$ mis montr musiq ne_me ne_pouvo notes nous_aurio nous_la nouve_du obser on_comme on_tient
optio_sur pas_le pauli perdu plans_sont plus_grand pour_cela pour_jeudi pouvo_pas prepa pret_pour proch_je promi_une quatr que_ce quest_du quoi recu_les redig redui regle_nous relie renar
renvo_la repon_pour repos reste_que retou_du savoi_s se_lisen ses si_je signa_et sont_prets souha_$ sur_un tarif_redui tenon tes tient_la toi tout_depen tradu un_jour une_optio une_repon
urgen versi_est vienn voisi_$ votre_prese voula_savoi vous_a vous_des vous_les vous_me voyez_quelq zip an3: a_dit a_notre anne avais_deman ca_vous cas compt_rendu conti court d_accue devra
dit_oui encor_chez est_magni est_termi et_il etage faite figur film la_$ la_lettr laiss_moi large le_moi le_plomb le_tribu le_votre les_joint les_temps ligne_$ magni mais_nous me_les mercr_$
moi_un mur nous_auron porte preve quand_vous repar seche semai_$ soit tous_les toute_quest veuil_nous vous_deman vous_enver vous_plais vous_voyez voyez an4: affic atten_le aurio auron
avons_toujo bizar comme_vous de_temps enver est_encor est_possi l_audie la_premi le_peint le_prix le_temps les_echan lundi_a mai on_le page_d plomb pour_toute rentr tribu veuil vous_devie
an5: !_la ^_avec ^_notre audie avais cet cet_apres deux_jours est_de hui_$ notre_compt peu prese proch_$ un_peu an6: avion deman_si et_nous le_fourn panne prevu prix secon an7: fourn mairi_$
an8: comme_conve an9: comme_lundi promi c: ah ait alert anais annul appet arnau assis attes autou batim beren besso boite chanc clot desis deven dom dons ecout embet eric es etais eux expos
exten fauss fonds gerar histo huber ilot ira jo josia lambe lara magaz manda mille mirag morel olivi p paren peur pis prevo quitt range rayer recom redem redir refle regis resil rigau sac
tache tant terme tiroi top vaill verba video vires vocal vues vœux c12n: n_avez c12n12: ce_matin c12n2: vous_n c14: plus_rien c17n2: rien_a c2: ?_rachi ^_reser ^_sami a_chang a_regle a_samed
accom_maitr actio_requi affai_est agenc ai_tout appel_et autre_pour avons_desor banqu_a bascu beauc_rien belle_fetes besoi_$ bien_du bien_recue bon_je bord_avant boucl_$ ce_dossi cela_repon
chiff_du class_donc cles_sont clos_pour compl_mardi conte cote_bonne de_trava deman_d desor_tout domai_ce donc_boucl donc_la donc_le donc_plus donc_termi donc_tout donc_tranq dossi_ce
du_table dur en_ordre est_boucl est_conte est_neces etait_dans ete_trop etes_en femme fera fera_sans il_te impri_vous info_la inuti_de joins_l l_affai la_et la_merci lundi_n lundi_s ma_deman
matin_vous messa_j missi_s mon_messa nouve_site nuit_$ objet on_fera ordre parfa_le parfa_on part_n peux_sorti plait_? rachi rachi_vous rappo_compl recev_le repon_neces reser_confi samed_!
sami sami_tu sans_objet site_! sorti_les spams te_plait tenez_pas termi_pour tout_$ trop_dur virem_est vos_archi votre_femme votre_virem vous_accom vous_joins vous_recev c2n: ^_toute a_appel
bord confi_et contr_et copie_pour de_bord decla deja_envoy depos_ce ecrir et_class et_payee etait_au ete_depos fete_! goff la_parti le_goff levee maint_$ momen_$ nous_est nous_memes
parti_adver parti_ce payee probl_$ profi_bien que_lundi quest_! recu_merci renon requi soire suite_$ table_de c2n13: et_vous c2n2: adver arriv_ce avons_plus derni_mail la_suite mardi_$
pour_moi probl profi repon_$ sorti c2n3: cherc heber mes si_vite solde souci toute_les tranq c2n4: d_hier nous_l tiens c2n5: ^_bien a_deja en_occup samed c2n6: prend vous_$ c3: !_rien
^_oubli a_retro accom actio ai_retro as_plus aucun_actio clos confi_$ et_votre infor_vous inuti jugem_est le_momen monsi_la n_as ne_tenez neces_$ oubli_mon parfa_c parfa_nous parfa_tout
pas_compt site_a tenez tout_pour tu_n vient_de virem votre_infor c3n: affai grand_merci jugem le_jugem memes merci_je plais_$ recue regle_$ retro_le sont_la un_grand votre_confi c3n2: a_tout
mon_derni c3n3: les_chiff merci_d plus_de c3n4: m_a momen ont_ete table c4: avez_rien compt_de fetes_! oubli_ma c4n: infor_le c4n14: hier c4n2: voila c4n3: ^_aucun a_ete c4n5: bien_recu c5:
ma_quest c5n: arriv_merci c5n3: cette_nuit nuit c5n4: bien_arriv c6: pour_infor c6n: avons_tout c6n2: merci_! c7: ce_fut fut fut_un c7n: faire_de c7n2: un_plais c7n7: on_a c8: avez_plus c9:
est_donc c9n4: infor cn: 0_decem ^_pierr a_donc a_eu a_le achev adver_a alors_$ ancie_versi arriv_je au_courr au_greff aucun_probl aucun_souci autre_photo avons_donc avons_reten belle_soire
bonjo_lena bons burea_seron carre_le ce_dont chang_de chaud cherc_$ chere_ruth comme_deman compr_on cote_nous d_inqui de_bons de_mesur de_suivi decem decem_au depui_ce derni_reser domma
donc_ce donne_a dont_nous ecrir_$ enreg est_clair est_etanc est_exact est_livre est_note est_posee est_solde est_tres et_m fait_le ferme_du fred genia grace grace_a heure_j impot janvi_$
je_viens jeu jeu_de joyeu joyeu_fetes juste_apres l_arret l_autor l_aviez le_chant le_cote le_magas le_modul le_notre le_paiem le_rembo les_carte les_dessi livre_a logo_et m_en magas main
manif matin_merci mauva me_falla mere miche modul_de note_on on_suppr ordin paiem_est part_chez parti_hier parto parve_ce pas_d pas_march pas_neces passe_en peine_de photo_on plus_utile
posee rembo remer_pour rende_vous renon_a repon_rapid requi_$ retir rouss_$ ruth s_achev sans_la sauve se_passe se_termi signe_le signe_nous souff suivi suppr termi_$ viens viens_d
votre_patie vous_trans web yann yann_$ cn2: !_nous ^_de a_fait charp contr_est cote_vous de_m demen demen_cette dossi_parta est_signe etanc inqui jour_le la_peine la_piece mal march_$ meme_$
modul nos_burea occup_$ on_les passe_de paye peine pour_ce que_ca rende seron_ferme serve_demen servi_je sont_arriv sont_parti une_belle votre_dossi votre_repon cn3: ^_bonne a_decid a_vendr
autor bien_le coura_$ cours de_plus en_place etait_un exige greff l_avons midi_et on_vous parta patie plan_de propr rapid tombe cn4: ^_vos avec_les chez_le falla la_reuni reuni tiens_au
vous_tiens cn5: arriv_lundi desol cn6: end je_suis nous_nous week week_end cn7: march n: 0ab accen accro achat achet adhes agran aime alber annee annot aperc appuy argen assia assig assou
auber autan autom ayez baign balan banni batea bee belgi biere bilan bille bouch boula bouto bravo briqu broue caban cadre cai caiss calen campa canap captu cares caser casse catal celin
cent centi cents chale charn chef cierg circu citro clem cleme codes colin colla combl confr conge cooki coton couri coute croir croye dalle decro dedan dejeu desac desce devel devin diger
dira disie dison dispa dispo dizai docum dort dorva douze duree eau ebauc ebrec echue eclai econo ecran edmon emma enten envie envir espec essai etein etonn europ excel expre faita feron
ferra fifi finir finit fixer fonda fonde formi foule frise frott garan gardi gele gene gener gens geran girar gras gratu grego grinc gross guich haute hein hilai hotel ht huit illis illus
inacc indiq indul inscr inter inver issue jamai joie joign joind josep julie jury lenoi lent levai lili lirai lisib longt lu magiq mains maire marie match mel mene meteo milie milli minui
mixag mobil mode moind mort murs musee music natur nils nora norma noter nuits objec ouvro ozdem palet papet parce patri pause penso petri pigno plafo platr pleuv plint pompi pont pots pouss
pouvi preal preav prenn presc previ procu progr prome provo quai rabot raccr racon rate recha recon recou refai refon regal rejou relit remis remon rend resol resti resto retra revoi rives
robe rouge roule roy rue sage samue savez scans secs secte selon serva sever siege six sonne stand statu stp stres subli suiva surpr suspe sylva sœur tania tarte taxe tirag tissi tomba tot
touch tour train treso trifl trio typog uniqu vacan vaut vehic venu verra vesti vider vigue vingt visio voitu voyon vraie webin wilfr yeux n10: ^_oui n16: demai_$ n2: 0_c 0_comme ^_kai ^_nos
^_salue ^_tous ^_veuil a_lyon a_promi a_pu a_septe abord absen acces ai_corri ai_deman ai_depla ai_eu ai_pose ai_raye ai_trans ajout allai an_derni angla anna anne_nous ans appel_des
appel_pour arriv_$ artic artic_0 atten_les au_dossi au_rez au_temps autre_chose autre_proje avais_bien avant_paque avec_l avec_le avec_notre avec_plais avez_fait avez_tout aviez_deman
avion_besoi avons_deman avons_l avons_la avons_verif bache bache_seron belle_$ benoi besoi_que bien_au bien_envoy bleu_alors bleu_de bois_des ca_a carre_est ce_qui ce_sera ce_soit cela_$
celle_du chant_a charg_de chart chart_$ chaus_nous choix clien_et colis_d colis_est comma_$ comme_$ comme_prevu compr_$ compr_dans compr_et compt_a corri_la corri_le couch coup_de couvr
d_abord d_avanc d_infor damie damie_$ date_? de_chant de_fil de_neuf de_nos de_retou de_sa de_situa debut_du decid_qui deja_integ deja_repon demai_et deman_au deman_la deman_pas deman_pour
derni_et derri_la des_qu deux_ans deux_pages deux_photo deux_pour devie_etre devis_de devis_du devra_etre dise dise_? dois_encor doit_encor domai_voula dossi_en douan du_bois du_chant
du_cote du_menui du_notai ecriv egale elle_atten elle_part elles_arriv emplo en_avons en_bleu en_ce en_charg en_mars en_sais encad encor_a encor_un encor_voir end_appel enfin ensem envel
enver_la envoy_ils est_class est_super est_tombe et_me et_s et_si et_tu etage_est etaie_sous etait_celle etait_le etait_trop etanc_$ etre_fatig etre_la etre_signe etude_faune exige_malgr
expli factu_recti fais_signe faiso fait_demai faite_moi fatig fatig_apres faudr_decal faune faune_il fermo feuil fil fil_$ forfa fourn_$ gars gere greni h_et h_pas heber_qui heure_$ horai_la
hui_et huile humid il_falla ils_deman ils_etaie ils_se ils_sont impri_demai instr_de j_appel j_avais j_integ je_conti je_dois je_la je_redig je_relan je_vois juge juge_$ kai kai_a kate
l_artic l_avez l_encad l_etage l_huile la_bonne la_douan la_fleur la_licen la_pelle la_pose la_prese la_proch la_reche la_rentr la_repre la_secon la_stagi la_table la_tient laiss_tranq
large_dans le_depos le_faire le_fais le_film le_greff le_lui le_perme le_poele le_retar le_table le_titre le_verni le_verre le_vitri le_zip les_avais les_enfan les_gars les_instr les_origi
les_rappe lettr_d licen limit liste_$ lundi_on lyon ma_colle macon magni_$ mai_$ mail_$ mairi_il malgr malgr_tout maque_lundi maque_que massi me_rappe me_trans meill merci_j mes_excus midi_$
moi_signe moiti n_aurio neuf_heure notre_graph nous_charg nous_faiso nous_occup on_attaq on_fait on_la on_regar on_reste on_voit origi_nous oui_comme oui_la page_$ paque par_le par_mail
parai_bizar parki_est part_lundi pas_dans passe_moi patie_$ payer peint_$ pelle pelle_arriv perme_on petit_salle photo_et plant pluie pluie_nous poele point_d ponce pose_$ pose_la pour_0
pour_demai pourq prefe_c prefe_exige premi_maque premi_moiti prend_plus prene prese_n press_nous prion prion_de pris prix_$ promi_le promi_les prote puisq quand_il quand_le quand_les que_tu
qui_a qui_de qui_m quinz quoi_que raiso rappe_$ rappe_lundi rappe_que ravie_que ravis raye recep_du reche recti recup relan_le rentr_$ repas reser_la resul retou_et reuni_de rome s_ouvre
sa_clien sais_plus salle_j scan_etait sera_donc sera_pret ses_obser signa_de site_ce situa situa_et sol_avant sombr_je sous_ta suit suive suppl_$ sur_aucun sur_mon sur_ton t_avais ta_signa
tarif_de te_dise te_fais techn temps_que termi_l tient_on tout_ca tout_l tout_sera tout_une toute_mes trans_ses trop_sombr tu_me tu_prefe tu_veux un_carre un_coup un_et un_mois une_autre
une_etude une_panne utili vendr_ana verni_on veux veux_que ville ville_$ visit_$ voir_la voir_les volon vos_colle vos_notes vos_photo votre_aide votre_voisi vouli vous_devez vous_envoy
vous_ne vous_parai vous_prion vous_salue n3: ^_lundi ^_ravie accep aide arriv_demai aussi_$ avons_comma bizar_sur bruit burea_est ca_avec ce_momen chaus clien consœ conve_$ coup d_etre
de_chaus decal decal_le demai_a deman_les depla derri desol_$ dites_le dois en_juin en_mai en_panne en_repon end_et envoi_$ envoi_la envoi_le est_fait est_ferme excus_pour fait_la fait_les
faut_un graph h_$ hesit_pas hier_$ hui_on j_en je_mets je_t jeudi_et jours_$ jours_de l_an l_heber la_petit le_fait le_souha le_trava lea lundi_et lundi_je ma_consœ mairi_nous manqu_un
moi_meme n_en n_hesit noel non_le nous_avoir nous_seron on_impri pages parai part_demai penda piece_$ plais_! pouva prevu_$ que_prevu quest_a quest_oui ravie remar_sur rendu_d rez rez_de
rien_la si_l signe_par solei sombr sont_bien sont_super stagi suppl temps_le temps_pour tribu_a trois_jours tu_voula un_plan un_point verni versi_$ viend virgu voit vous_demai n4: a_deman an
autre_$ bien_sur ca_ce colle_$ comme_promi de_nouve demai_matin est_le est_maint etaie fais faut_encor ferme_vendr je_les je_regar la_livra le_colis le_parki le_sol me_deman neuf nous_avion
nous_excus nouve_versi petit_point pour_repon prete regar_ca repre salue samed_$ soir_et sol super_$ n5: attaq_le colis elles_sont est_compr et_non je_te les_integ mets oui_c parki retar
s_en vous_appel vous_envoi vous_verre n6: ce_week la_prefe n7: ^_$ excus que_j verre n8: attaq elles oui_le n9: votre_quest
"""
