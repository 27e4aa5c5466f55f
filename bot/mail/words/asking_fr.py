"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: 0er acier activ afin aidez ainsi album allia amabi ameli amica antoi apoll appar arbor assai assoc avena badge bal beau bienv bouge bout brief brill bruno
budge cabin cale caler cause caves chans chaqu cloch coinc conne consi conva curie deblo debou dechi degat dehor depan depot desig devon dirai disqu docus
doive drone eaux echel egare embal enlev exped extra fabri faibl famil feeli fevri flou floue flous foi fonce fondu frapp frigo garni gauch gliss gris hall
hasar hetre honor huita iban ideal ident imagi impat impay initi insti iront jeter jpg k kilom kirst lefor leurs liass liber limpi lis locat longu lou maria
marqu mat mate menus metto mienn moque mots mouli mouta nadia nette niche notic novem nuanc occas ocre oeil ortho osmon ottil paill panie pars parvi passi
pelli pench perdo piano pieds pitie plein pli poids poiss port portr posez px quara rampe rassu rautu rayez recad recoi recop redac redon refus relis repri
resea resta rgpd roche rose roux royan rvb saisi satin saura savon scene sec sens serre seul sloga socia sonda steph store story studi subve surs tel test
thoma trent trie usage v0 valeu vegan vente vento veran vides vieil vieux vigne villa vivre voie volai volet vols vont voudr voyai wanad youpi a10: dites_moi
a10c: vous_trouv a10c11n24: repon a10c12n10: ^_pour a10c2n7: devis a10c2n9: contr a10c30n15: rien a10c3n8: sur_le a10c5n24: je_vous a10c5n3: nous_faut
a10c5n9: pour_le a10c6n10: derni a10c7n9: est_en a10c9n6: ce_qu a10cn4: impre logo a10cn6: coule a10cn7: comma les_photo a10n: convi ne_manqu a10n10: prefe
a10n14: mais a10n18: ^_si a10n3: je_ne a11c2n22: avec a11c4n10: le_dossi a11c5n2: votre_part a11c6n30: ^_la a11c6n40: lundi a11c7n17: quest a11cn12: qui
a11cn3: nous_manqu a11cn4: photo_de a11n: laque les_texte page_0 plus_que pourr_vous a11n13: chose a11n2: votre_signa a11n4: serai signe_$ a11n8: pour_les
a11n9: maque a125c31n150: nous a12c15n9: cote a12c16n40: avons a12c17n5: faire a12c3n10: l_impri a12c4n6: en_ligne a12c6n13: ^_les a12c6n9: envoy a12c7n26:
j_ai a12cn27: ^_vous a12n13: jeudi a12n2: signa_$ a12n3: votre_accor a12n7: de_nous a135c37n144: vous a13c: ci_joint a13c10n17: dossi a13c11n12: avez
a13c11n13: besoi a13c2n10: mardi y a13c6n23: nouve a13cn5: renvo a13n10: quelq voici a141c45n197: la a14c21n35: bien a14c2n10: pour_la a14c2n4: il_me a14c2n8:
la_page a14c3n6: merci_de a14c4n6: ligne a14c5n19: sans a14n10: petit que_vous a14n3: vous_nous a15c10n17: ^_merci a15c7n13: s a15c9n2: bon a15n: manqu_encor
a15n18: des_que a15n2: texte a15n3: faudr a15n9: trois a162c51n213: le a162c59n148: de a16c11n27: sont a16c3n2: trouv a16c3n7: accor a16n7: retou a17c39n23:
tout a17c3n14: passe a17c3n3: il_ne a17c6n14: impri a18c2n19: moi a18c8n10: faut a19c8n17: dans a19c9n33: ai a19cn14: atten a19n2: pourr a19n3: dites a19n7:
toujo a2: 0_? 0_en 0_juin 0_vous ?_a ?_il ^_a ^_avez ^_du ^_paul ^_pourr ^_re ^_serai accor_ecrit admin adres_de aller assur_il atten_la atten_toujo
aura_quelq autre_que avoir_les banca_sont bleu_$ bonjo_avez camil camil_$ carte_de cela_vous chois_$ coche_les comma_des comma_les commu const contr_signe
convi_? coord coord_banca cote_pour coule_des couve cuisi d_equip date_$ dates_vous de_jouer de_semai de_trouv de_vue derni_page derou_le des_cinq des_trois
deux_cases deux_des deux_le deux_versi deuxi_maque devou_me dimen_de dire_laque dossi_des dossi_habit du_bail du_depli embra en_deux en_vecto encor_trois
envoy_d est_deja est_presq est_votre est_vous et_renvo etiqu expir expir_le faudr_donc faudr_encor faudr_que faudr_une faudr_vos faudr_votre faut_l faut_votre
faute_de faux fichi_le fisca_$ genti genti_de gille group ici_mardi ici_mercr il_en il_possi impos impos_de impre_il impri_atten invit_$ j_aurai je_reser
jetez_y jette_surto jeudi_de joint_$ joint_un jouer jouer_$ journ_$ journ_ana l_admin l_etiqu la_chamb la_devan la_genti la_journ la_prise la_vitri le_croqu
le_et le_group le_passa le_porta le_texte legal_pourr leque_vous les_0 les_envoy les_faire les_trans ligne_est logo_en maint_il manqu_le manqu_votre maque_$
mardi_? mardi_soir mari mars_? me_dire merci_encor mercr_0 moi_leque moi_sinon monta_est ne_peut noms noms_de nos_coord notez_le nous_ce nous_confi nous_leque
nous_preno nous_serai nous_si nouve_pour numer_fisca organ ou_l ou_le ou_on oui_de parap part_d part_je part_pour parte_a parve_d pas_sure passe_$ passe_?
passe_a patro_s petit_quest peut_etre peux_me photo_? photo_d photo_mais piste pixel plan_$ possi_? pour_depos pour_mardi pour_que preci prefe_? premi_monta
preno preno_le prie_de prise_de proch_? produ produ_$ puiss quest_appel re re_bonjo recto renvo_$ renvo_signe reser_l reste_$ retou_d retou_le retou_signe
retou_sur rib sans_nouve sauf_le sauri sauri_gre sept serai_il si_c si_possi signe_avant soins soins_$ son_avant son_retou sujet_de sure sure_que surto_un
tenir_la texte_d texte_sont tirer_nous tirer_signe ton_retou toujo_les trans_d trois_piste trop_petit trouv_a un_a un_c un_detai un_numer un_petit un_pour
une_chose une_image une_quest valid_les vendr_proch vendr_sinon veut_savoi vos_soins votre_bon votre_mari vous_embra vous_est vous_eu vous_parle vous_prie
vous_qui vous_relan vous_reten vous_sauri vous_verif vue y_trouv y_un œil_a a20c10n38: j a20c3n2: ci a20c4n21: reste a20c4n7: signa a21c15n31: c_est a21c4n48:
^_le a22c11n16: qu a22c4n13: signe a22cn32: vendr a22cn8: joint a22n27: ^_je a22n5: d_ici a23c28n50: n a23c5n19: vos a23c5n44: ^_nous a24c10n17: part
a24c17n36: c a24c28n48: ce a24cn33: une a24cn8: ici a25c3n11: page a25n3: ou a27c7n36: de_la a27cn8: le_0 a28c3n41: si a28c5n10: il_nous a29c11n14: ^_bonjo
a29c16n7: de_votre a29c17n53: on a29c40n30: merci a29c5n30: sur a29n18: ^_il a2c: a_plus atten_$ broch chapi copie_de de_factu depli desso_$ du_reste
echaf_est feu feu_vert franc la_broch le_chapi logos ne_vous nous_class occup_du parle_au pour_boucl qu_un versi_du verso votre_messa votre_regle a2c10n:
rien_d a2c2: ^_monsi cle vous_etes a2c2n: ancie avons_besoi esper_que est_la est_parfa janvi mesur relev tu_peux votre_compt a2c2n2: domai jean le_serve
monsi_le a2c2n20: la_mairi mairi a2c2n3: en_copie rappo a2c2n4: on_s te a2c2n5: je_l maitr pierr a2c2n7: compr notai a2c2n8: heure a2c3n: du_nouve a2c3n2:
alors a2c3n3: ^_salut salut a2c3n5: pour_vos a2c4n: de_repon a2c4n10: ^_on a2c4n2: pour_nous a2c4n3: serve a2c4n4: chiff a2c4n6: pour_votre a2c4n8: occup
a2c5: ^_plus a2c5n4: donne a2c6: faut_$ a2c6n10: est_bien a2c6n2: plus_besoi a2c6n6: site a2c6n7: bonne a2c6n8: plais a2c9: d_autre a2cn: ^_couco a_t bouti
couco coupe dans_l deman_le geome l_accor l_ancie l_echaf la_derni le_bail les_voisi n_y ne_reste note part_et part_votre reten sans_le simpl sont_a a2cn11:
revie a2cn14: envoi a2cn2: ^_cela ^_cher ^_chere ^_et bien_devou cher_monsi chere devou echaf insta l_equip l_insta votre_bien vous_souha a2cn3: cher direc
en_a juin ne_press pas_la recep reste_la vous_le a2cn4: ^_rien depui elle_est eu meme plus_$ press rien_ne telep vos_dossi a2cn5: et_l menui a2cn6: ^_comme
aviez proje a2cn7: la_nouve a2n: 0_au 0_bloqu ^_madam a_du a_part a_parti a_rempl a_signe a_toujo a_un acomp_de arriv_pas avoir_votre avons_votre belle_journ
blanc bloqu_la burea_d cadas cela_nous chene chois_la chose_n chose_qui combi_de concl cote_les crene croqu d_ete d_etude de_mardi detai devan en_tete
encor_votre endro ensui epreu_est epreu_sont est_fixee est_monte faut_les faute fin_de finis fisca fixe fixee fixee_au ici_jeudi il_suffi j_atten jette juin_$
l_adres la_visit la_votre le_delai le_derou le_mot le_patro le_photo les_dimen les_epreu les_image les_maque les_trois libre livra_$ lundi_nous mais_il
mardi_et mars_$ me_faudr on_atten ou_un oui_ou page_equip par_vos pas_$ pas_les plaqu pour_valid prie qu_elle qu_on recep_de recus regle_la rempl_par rendr
serie t_il tete un_acomp un_non un_oui vous_passe vous_pourr œil_et a2n2: 0_euros 0_je ?_la ^_quel aurai bo bo_$ bonjo_sophi celui_de chose_de confi_le conta
date_de debut derni_chose encor_deux ensei est_sur hate hate_d ici_la il_faudr il_n je_peux je_sais l_origi la_peint le_burea le_lien le_premi les_fichi monte
nouve_de optio ouvri photo_sont poste prets que_les scan si_ca soir_$ sophi sur_l sur_place surto une_derni valid_$ vendr_nous voici_ce vos_remar votre_acomp
vous_la vous_voule a2n3: 0_0 ^_une a_besoi accor_de accue celle_de decis des_recep en_parle et_une euros factu_$ l_un le_papie logo_$ ne_peux par_la pas_recu
pluto qu_en quelq_part seule vitri y_aura a2n4: ^_tu apres_midi aura camio devie doit jusqu_a le_compt les_plans lettr pas_a sans_repon si_nous voici_le
vous_aviez a2n5: avec_la le_bois nous_en origi remar voula vous_aurez a2n7: aurez cette_semai corri somme a2n8: conve point a2n9: ils integ regar a3: 0_votre
^_aurie ^_deux accor_sur ai_toujo arran avant_$ avis banca bien_voulo bois_$ bon_$ bon_de bonjo_luc chamb contr_pour convi_$ corre_avant de_coche de_livra
de_reser deux_dates du_temoi erreu_de faut_la gagne gre gre_de impre_$ jetez joint_l la_place lance_l laque_vous le_menu le_renvo legen_$ manqu_toujo me_faire
mieux moi_laque ne_pourr ne_suis nombr_d notez on_lance on_met parve_avant paul_il possi_d puis relir reser_le s_y sauf_erreu savoi_combi suis_pas sujet_des
temoi_$ toujo_le toujo_rien valid_la vos_horai votre_camp voulo vous_plait vous_pu vous_valid a30c3n8: avant a30n37: encor a31c11n14: bonjo a31c3n26: deux
a32c10n34: au a33c5n25: photo a34c11n37: du a34c3n21: me a35c12n57: pas a35c31n23: plus a36c2n10: manqu a372c161n502: $ ^ a38c13n39: un a3c: boucl_le cases
class_le coche coule_$ deux_signa tenir tranc a3c11n5: aucun a3c19n: parfa a3c2: plait va a3c25n20: !_$ a3c2n: arret bonjo_monsi esper j_esper la_carte servi
vous_en a3c2n12: a_votre a3c2n2: le_numer pour_vous a3c2n3: voisi a3c2n4: chang a3c2n5: entre il_faut a3c2n6: jusqu a3c2n9: quand termi a3c3: defin a3c3n:
part_$ a3c3n2: clair ouver a3c3n4: de_vous a3c3n5: depos grand a3c3n7: belle a3c3n8: n_avons a3c4n19: ca a3c4n4: mail a3c4n7: deja a3c5: boucl a3c5n: retro
a3c5n4: class a3c5n5: tres a3c5n8: recu a3c7n2: beauc a3cn: chez_vous me_faut mise_en nom_de pense a3cn10: apres etre a3cn13: la_semai a3cn15: temps a3cn2:
0_est ce_que est_plus et_les l_assur le_carre le_nouve mise n_ai a3cn3: t a3cn4: dossi_est envoy_les je_le pas_de a3cn5: au_0 carre echan plans qu_a a3cn6:
burea l_autre a3cn7: 0_h h laiss vous_l a3n: 0_il avec_votre balle balle_est bonjo_paul camp dans_votre de_comma de_tva dimen ecrit en_page envoy_le erreu
et_de fin ici_le ici_lundi la_balle la_mise mais_c menu mettr minut pas_clair passa patro polic porta prefe_$ pret_a qu_une serai_bien serez_$ suffi_de tva
une_fois vendr_au votre_numer a3n10: voir a3n11: si_vous a3n12: aussi est_pas a3n13: pas_encor a3n16: vendr_$ a3n2: acomp_$ bloqu delai derou devez_encor dire
joint_la l_acomp les_coule lien ma_part monta n_arriv on_n perso pouvo presq reste_est voule a3n3: a_chois appel_moi celui comma_le de_ma nous_devez parte pu
quell rendu sans_votre tarif tient une_photo a3n4: etude la_quest papie rempl verif a3n5: devez si_la a3n6: il_est a3n7: celle jeudi_$ moi_$ soir a3n8: trans
a3n9: colle semai_proch a4: 0_septe ^_ci a_nous a_son accor_$ besoi_des d_enfan dates de_bien des_invit deux_exemp dit_que droit en_piece encor_pour enfan_le
est_a et_dites faire_part faire_parve horai_et joint_le les_legen nom_du nous_faire nous_renvo nous_retou part_de petit_rappe pour_signa vecto a44c10n29: ne
a49c20n79: en a4c: met vert a4c2: etes a4c2n7: fichi se a4c3n13: nous_n a4c3n3: trop a4c3n4: carte a4c3n6: compl a4c3n9: toute a4c4n11: la_factu a4c4n14:
appel a4c4n4: notre_cote a4c4n5: est_arriv a4c4n8: maint a4c5n11: ^_votre a4c5n3: messa a4c6n9: tu a4c8n13: ete a4c9n6: mon a4cn: bonjo_madam cinq demar luc
prise publi sont_en a4cn11: salle a4cn12: nous_vous a4cn16: fait a4cn2: assur a4cn3: dans_la ton a4cn4: le_permi nos a4cn5: et_la formu impri_$ a4cn6: et_on
que_je suis a4cn7: non a4cn8: a_0 a4n: ^_toujo aux combi_vous conna conse encor_la et_c fois habit l_epreu nous_comma nous_envoy versi_de votre_retou a4n16:
et_je a4n2: ce_serai enfan garde pour_vendr septe serez vous_serez a4n3: journ le_reste a4n36: demai a4n4: encor_le nous_ne si_quelq a4n5: ^_ce le_bleu
le_formu livra reste_a visit y_a a4n7: bois quelq_chose a4n8: bleu il_y la_salle nous_comme a5: ^_dites aurie aurie_vous de_reven de_savoi des_deux
deuxi_versi invit laque_des leque liste_des moi_si temoi vendr_? vous_au vous_de a50c23n48: d a51c19n81: je a52n32: des a56n2: ?_$ a58c23n93: et a5c: photo_$
a5c11n12: autre a5c2: lance a5c2n10: merci_pour a5c2n2: s_il a5c2n20: lundi_$ a5c2n3: la_banqu a5c2n4: banqu ne_nous numer_de sous a5c2n5: repon_de a5c2n9:
vers_vous a5c3n4: juste a5c5n10: parti a5c5n15: n_est a5c5n8: m a5c5n9: chez a5c6n10: cette a5c6n7: de_notre a5c7n5: confi a5c8n8: ma a5cn: paul que_la
reven_vers a5cn2: bail je_n a5cn3: adres de_me a5cn5: ^_un permi a5cn7: est_dans souha a5n: ^_avant atten_votre avant_vendr des_photo il_vous image
piece_joint renvo_le a5n11: que_le a5n2: de_passe est_ce est_pret les_horai mot_de que_l sur_les un_œil veut vous_prefe œil a5n22: oui a5n4: avanc mot nous_le
quel sais a5n5: 0_et ^_voici a5n6: que_nous a5n8: lui mercr a5n9: peint premi a6: a_tirer au_sujet bon_a corre legal legen menti_legal pouve_vous quelq_un
tirer vos_corre a61c6n57: que a62c6n36: 0 a6c: 0_mars le_nombr nombr sujet a6c10n4: ^_tout a6c12n3: regle a6c2n: ci_desso desso la_liste a6c2n10: ^_l a6c2n2:
a_vous exemp a6c2n5: sur_la a6c2n6: d_avoir a6c2n7: peux a6c3n2: ana ana_$ a6c4n9: copie a6c5: est_bon a6c8: votre_cote a6cn2: de_vos le_plan a6cn3: la_coule
a6cn4: parle a6cn5: equip mars place a6cn6: plan a6cn7: midi a6cn8: les_deux a6n: encor_les le_bon les_menti menti sauf a6n2: avant_de de_0 le_trait relan
a6n3: 0_$ combi il_manqu le_logo son a6n4: ^_petit ^_reste nous_atten suffi a6n5: pret a6n6: si_le toujo_pas a6n8: rappe a6n9: dit vous_avez a7: avez_vous
me_perme perme_de a75c2n12: ? a77c36n78: pour a7c2n16: ^_j a7c2n2: liste valid a7c2n3: propo a7c2n6: la_photo a7c3n10: avoir a7c3n14: a_la a7c4n14: a_l
a7c7n14: compt a7c8n6: besoi_de a7cn: le_nom a7cn20: semai a7cn3: madam a7cn5: piece a7cn7: le_contr a7n: voici_la a7n2: perme a7n5: acomp epreu la_maque
possi a7n9: la_date a8: avant_le je_me vous_convi a80c31n101: l a84c63n127: a a8c: trouv_ci a8c12n27: nous_avons a8c20n7: tout_est a8c2n12: par a8c2n6: et_le
a8c2n8: cela a8c2n9: vers a8c35n32: ! a8c3n25: deman a8c3n4: pouve a8c3n7: dans_le a8c4n6: numer a8c5n12: factu a8c5n3: monsi a8c9n5: qu_il a8cn2: reven tard
a8cn3: nous_les a8cn5: le_devis a8n: ici_vendr sinon a8n10: date a8n12: ^_des de_l a8n2: plus_tard a8n3: savoi a9: dites_nous nous_faudr a92c14n55: il
a92c21n90: les a93c71n138: est a94c32n60: votre a9c10n26: arriv a9c23n8: donc a9c2n: parve a9c2n3: la_deuxi a9c2n38: comme a9c2n5: deuxi a9c2n6: pour_l
a9c5n7: reser a9c8n24: notre a9cn11: elle a9cn12: versi a9cn2: nom a9cn3: l_impre a9n: manqu_plus me_manqu que_votre a9n10: ^_sans a9n14: proch a9n2: au_plus
horai peut a9n4: chois trait ac: 0_ce 0_janvi ^_contr ^_franc ^_jean ^_super a_depos avec_vous avril beauc_$ bios bonhe bonjo_tom carol certi chapi_est
cinq_bios citat copie_du d_envoy de_domai de_janvi de_ton de_toute dede_$ defin_nous deman_de depos_la derni_messa donc_sur du_logo echan_de en_0 en_route
envoi_a et_merci facon faut_le fini_de fonci fonct hugo janvi_est jean_a l_envoy l_exemp la_citat labo le_certi le_chien le_feu le_gatea les_cases les_cinq
les_logos mail_de maman merve metre model moi_les mon_cote n_avait notai_est on_part ouver_$ paiem part_sur permi_est plus_aucun plus_qu regle_de regle_et
remer_de reser_et reste_qu rien_$ route s_arret s_occup salut_hugo sam_la signa_a sont_chez sous_le tard_pour tenir_au toute_facon vos_deux ac16: ^_parfa
ac17n2: a_faire ac2: ^_tres avant_lundi b bonne_fetes d_ouver est_defin info_le la_cle lieu merci_c mon_mail parfa_merci plus_a proce quest_de recev renou
ac2n: a_donne ce_jour exemp_signe je_class joins lise lise_$ notre_part pas_ete vous_remer ac2n2: archi avait desor donne_le est_chez l_a le_rappo tout_a
ac2n3: fete l_ai livre pas_besoi remer rien_de s_est tom trava ac2n4: ^_pas au_coura coura decid est_parti fini le_fichi suite vient ac2n5: a_pas jour vite
ac2n6: c_etait ac2n7: repon_a ac3: as bon_pour cles est_tout final les_cles missi ac3n: ^_ne envoy_$ ac3n2: plais_de ac3n3: chez_l nous_$ ac3n4: tres_bien
vous_pouve ac3n5: ont ac3n6: n_a ac4n: aucun_repon ac4n3: merci_$ ac4n5: le_site ac5: autre_a de_rien fetes info pour_info ac5n: de_mon neces ac5n17: etait
ac5n3: dossi_$ ac5n7: ^_c ac6: cote_$ ac6n2: est_regle ac7n: faire_$ oubli ac7n2: merci_beauc ac9: tout_ce acn: ^_hello a_ma avant_propo bien_parve bonjo_sam
carte_est ce_messa chien compt_est cote_jardi couco_vous d_impri dede demon dont du_devis envoy_la equip_d est_fini est_reser exper gatea grave hello
hello_luc impri_ouest jardi juste_le l_avant l_exper la_terra le_plate le_relev le_toit lena leur m_envoy maitr_rouss ouest ouest_$ plate proje_de rob rob_$
rouss salut_theo sam signe_et suivr terra toit vous_deux vous_renvo acn2: a_dix a_tous au_telep besoi_d bien_$ dossi_et du_0 en_reste exact formu_de grue ines
ines_$ jusqu_au la_fete la_grue la_signa le_domai malhe notai_$ on_l parti_a pierr_$ que_de quest_sur se_sont site_est ta theo titre utile vite_$ vois acn3:
dans_les de_ce dix dix_heure factu_de le_proje moins semai_derni tourn acn5: chant ferme l_envoi on_en pose seron super tous acn6: je_revie le_notai acn8:
revie_vers an: 0_de 0_mon ?_le ?_nous ^_encor ^_est ^_laiss ^_pauli ^_peut ^_quell a_ce a_fixe a_jeudi a_me a_mon adapt ai_laiss ai_mis aider allez anne_$
appel_nous arriv_sans au_dela aucun_idee aupre auron_besoi autre_doit avanc_bien avant_d avant_l avec_vos avez_signe avez_verse aviez_une bande bas beauc_pour
benal benal_le bien_! bien_d bien_de bonjo_a bonjo_le bonjo_m bonjo_on bouti_$ carne carre_$ carto cela_me celui_ci chais chere_madam chose_la cinq_minut
comme_a comme_des comme_les compl_a compl_et compt_$ confi_des conve_d coqui coule_est cour cour_je date_du de_conta de_deux de_doute de_grave de_jeudi de_les
de_page de_pierr de_telep de_visit dela dela_de deman_0 deman_a des_nouve des_visue dessi_les deux_$ deux_mois deux_petit deux_plans deuxi_polic devai
devie_nous devis_et diffu dimen_du direc_$ dis donc_les doubl douch doute du_rappo du_trait echea ecker ecker_$ elle_a elle_sera en_lettr en_passa en_renvo
en_stock encor_une ensei_$ epreu_avant equip_$ espac essay est_compl est_joint est_malhe est_toi est_un et_0 et_en et_reven etape ete_$ ete_regle etude_ecker
eu_l eu_le factu_? factu_du fait_$ fenet ferai fete_d fleur fois_l fond fond_perdu forma galer gatea_$ grang helen helen_le idee_de il_lui il_reste inaug
inaug_$ integ_et ivoir je_joins je_lui je_m je_passe jean_$ jeudi_a jour_je jours_et l_echea l_endro l_ensei l_entre l_espac l_inaug l_integ l_on l_or
la_bouti la_cour la_decis la_fin la_galer la_grang la_je la_lumie la_musiq la_plaqu la_reser la_sauf la_seule la_trois la_versi laiss_deux laque_on le_camio
le_chang le_crene le_derni le_menui le_pdf le_pepin le_retou le_scan le_tarif les_ai les_copie les_factu les_peint les_porte les_tarif levy levy_$ lien_pour
lire lui_ai lui_avons lui_faut lumie m_benal machi mais_ca maiso maitr_sarah manqu_deux me_le merci_la messa_$ mme modif monte_le n_atten n_avanc n_ont negat
nous_serio nous_tenon nous_voir nouve_$ numer_$ octob on_est on_retie on_se ont_pas onze or ouvre_pas page_nous papie_$ papie_et papie_ivoir par_un part_dans
part_nous parte_par pas_combi pas_votre passe_cette passe_mais passe_par pauli_de pdf peint_en pepin perdr permi_$ permi_de perri perri_$ petit_chose
petit_mot peut_on peux_rien photo_du photo_pour pied pied_de place_jeudi plan_cadas plus_bas plus_vite pluto_qu pluto_que poign pose_une poser poser_l prati
premi_etage pres presi presq_tout proch_etape propo_de propo_la provi que_vos quel_plais quell_belle quest_compl qui_nous recu_les regar_les regle_nous reini
remet rempl_le renar_$ renco renvo_au repar_a repor retie retou_$ rien_n rita rita_renar sais_laque sait sait_combi salle_$ salon sans_piece sarah sarah_levy
savoi_s seche_$ septe_$ serio seule_chose si_je sont_au sont_pas souha_en soyez stati stati_$ stock suite_a taill tard_$ telle temps_$ temps_de tenon
tes_negat tradu trois_photo trois_versi trouv_une un_de un_est un_mot une_plus urgen valab valab_jusqu vendr_pour venez venir verif_avec verse verse_l vide
vienn_$ visue vitri_$ voici_trois vos_chiff vos_nouve votre_$ votre_accue votre_decis votre_mail votre_nom votre_presi votre_valid vous_atten vous_avoir
vous_me vous_rappe vu an13: aujou aujou_hui hui an2: 0_nous ?_on ^_hate ^_n acomp_est ai_dit archi_$ arriv_on atten_encor audie_est avais_deman avanc_$
avons_pas bien_passe bien_que bleue cas_de chauf chose_vous comme_la compl_$ copie_pauli court d_accor d_accue de_bizar demai_midi deman_un deman_une denis
depen depos_le devra en_cas en_plus encor_ete escal est_au est_pour est_une et_celle et_elle etalo film idee instr joint_pour l_affic l_escal l_etalo la_$
la_colle la_copie la_poste laiss_moi le_chauf le_debut le_monta le_mur le_plomb le_secon lisen lundi_a mail_est mardi_a me_les menui_$ mis montr musiq ne_me
ne_pouvo notes nous_aurio nous_la obser on_comme on_tient optio_sur pas_le pauli perdu plans_sont plus_grand pour_cela pouvo_pas prepa pret_pour proch_je
quatr que_ce quest_du quoi redig redui renar renvo_la reste_que savoi_si se_lisen signa_et sont_prets souha_$ sur_un tarif_redui tes tient_la toi tout_depen
une_copie une_optio versi_est veuil_nous vienn voisi_$ votre_prese voula_savoi vous_a vous_deman vous_des vous_les vous_voyez voyez voyez_quelq zip an3: ^_en
a_dit a_notre anne ca_vous cas cet cet_apres compt_rendu conti de_trois dessi dit_oui est_magni est_termi et_il etage faite hesit la_lettr large le_moi
le_tribu les_joint les_temps ligne_$ magni mais_nous mois mur nous_auron ouvre page_d plomb porte pour_toute preve quand_vous recu_le rentr repar sa seche
semai_$ soit tous_les tout_le toute_quest veuil vous_enver vous_plais an4: !_la ^_notre affic aurio auron avais avons_toujo bizar charg comme_vous de_temps
deman_si enver est_possi l_ateli l_audie la_premi le_peint le_prix le_temps les_echan mai on_le tribu vous_devie an5: ^_avec ateli audie avion ce_soir
deux_jours est_de et_nous hui_$ mairi_$ notre_compt panne peu prese prevu prix proch_$ un_peu an6: nous_somme secon an7: comme_conve an8: sera an9:
comme_lundi jours c: achev acte ah ait alert annul appet assis attes autou baill bascu beren besso boite chanc clot clotu conte decem desis dom dons ecout
embet es etais eux expos exten fauss gerar huber ilot inqui ira jo josia joyeu magaz main manif mille morel olivi peur pis prevo range rayer recom redem redir
refle resil rigau sac tache tant terme tiroi top vaill verba video vocal c11n: n_avez c11n2: vous_n c14: plus_rien c15n2: rien_a c2: ?_rachi ^_reser ^_sami
a_chang a_regle a_retro accom actio_requi affai_est agenc ai_tout appel_et autre_pour avons_desor banqu_a beauc_rien belle_fetes besoi_$ bien_du bien_recue
bon_je bord_avant boucl_$ cela_repon chiff_du class_donc cles_sont clos compl_mardi cote_bonne de_trava desor_tout donc_boucl donc_la donc_le donc_plus
donc_termi donc_tout donc_tranq dossi_ce du_table dur en_ordre est_boucl est_neces etait_dans ete_trop etes_en femme fera fera_sans il_te impri_vous info_la
inuti_de joins_l jugem_est l_affai la_et la_merci lundi_n lundi_s ma_deman matin_vous messa_j missi_s mon_messa nouve_site nuit_$ objet on_fera ordre parfa_le
parfa_on part_n peux_sorti plait_? rachi rachi_vous rappo_compl recev_le repon_neces reser_confi retro_le sami sami_tu sans_objet site_! sorti_les spams
suite_$ te_plait tenez_pas tout_$ trop_dur vient_de virem_est vos_archi votre_femme votre_virem vous_joins vous_recev c2n: ^_toute a_appel bord confi_et
contr_et copie_pour de_bord deja_envoy ecrir et_class et_payee etait_au ete_depos fete_! goff jugem la_parti la_suite le_goff le_jugem levee maint_$ momen_$
nous_est nous_memes parti_adver payee probl_$ profi_bien que_lundi quest_! recu_merci renon requi soire table_de c2n12: et_vous c2n2: adver arriv_ce
avons_plus derni_mail mardi_$ pour_moi probl profi repon_$ sorti tranq c2n3: cherc heber nous_l si_vite solde souci toute_les c2n4: ^_bien d_hier nous_a
ont_ete table tiens c2n5: a_deja en_occup c2n6: prend vous_$ c3: !_rien ^_oubli actio ai_retro as_plus aucun_actio avez_rien confi_$ et_votre infor_vous inuti
le_momen monsi_la n_as ne_tenez neces_$ oubli_mon parfa_c parfa_nous parfa_tout pas_compt site_a tenez tout_pour tu_n virem votre_infor c3n: a_tout affai
grand_merci memes merci_je plais_$ recue regle_$ sont_la un_grand voila votre_confi c3n2: mon_derni c3n3: courr les_chiff m_a merci_d plus_de c3n4: momen c4:
compt_de fetes_! oubli_ma c4n: infor_le c4n13: hier c4n2: a_ete c4n3: ^_aucun c4n4: bien_recu c5: ma_quest pour_infor c5n: arriv_merci c5n3: cette_nuit nuit
c5n4: bien_arriv c6: ce_fut fut fut_un c6n: avons_tout faire_de c6n2: merci_! un_plais c6n7: on_a c8: avez_plus est_donc c8n4: infor c9n10: ce_matin c9n15:
matin cn: ^_pierr a_donc a_le adver_a alors_$ ancie_versi arriv_je au_courr au_greff aucun_probl aucun_souci autre_photo avons_donc avons_reten belle_soire
bonjo_lena bons carre_le ce_dont chang_de chaud cherc_$ chere_ruth comme_deman compr_on contr_est de_bons de_mesur de_suivi decla depos_ce depui_ce
derni_reser devou_maitr domma donc_ce dont_nous dossi_parta ecrir_$ enreg est_clair est_etanc est_exact est_livre est_note est_posee est_solde est_tres
fait_le genia grace grace_a greff heure_j impot janvi_$ je_viens jeu jeu_de juste_apres l_arret l_autor l_aviez le_chant le_cote le_magas le_rembo les_carte
livre_a logo_et m_en magas matin_merci mauva me_falla meme_$ miche modul nos_burea note_on on_suppr parti_hier parto parve_ce pas_march passe_en peine_de
photo_on plus_utile posee rembo remer_pour rende_vous renon_a repon_rapid requi_$ retir rouss_$ ruth sans_la sauve se_passe seron_ferme servi_je signe_nous
souff suivi suppr viens viens_d votre_patie vous_laiss web yann yann_$ cn2: !_nous a_decid a_fait arriv_lundi charp cote_vous de_m de_moins demen demen_cette
est_signe etanc jour_le la_peine la_piece mal march_$ midi_et occup_$ on_les parta passe_de paye peine pour_ce propr que_ca rapid rende serve_demen sont_arriv
sont_parti votre_dossi votre_repon cn3: ^_bonne ^_vos a_vendr autor bien_le coura_$ cours en_place etait_un falla l_avons la_reuni mes nous_reste on_vous
patie reuni cn4: avec_les chez_le matin_$ nous_nous samed tiens_au vous_tiens cn5: desol cn6: end je_suis week week_end cn7: march n: 0ab acced accen accro
achat achet adhes agran aime ajout alber annee aperc appui appuy argen artic assig assou auber autan autom ayez bache baign banni batea bee belgi benoi biere
bilan bille bouch boula bouto bravo briqu broue caban cadre cai calen campa canap captu cares caser casse catal cent centi cents chale charn chef choix cierg
circu citro cleme colin colla combl confr conge cooki coton couri coute croir crois croye dalle damie dedan dejeu desac desce devel diman dira disie dison
dispa dispo dizai docum dort douze duree ebauc ebrec echue eclai econo ecran egale elect emma enten envel envie envir espec essai etein etonn europ execu
expre faita feron fifi finir finit fixer fonda fonde forfa formi foule fred frise frott garan gardi gele gene gener gens geran gras gratu grego grinc gross
guich haute hein hilai hotel ht huit illis illus inacc indiq indul inscr inter inver issue jamai jet joie joign joind josep jury justi lent levai licen lili
lirai lisib longt lu magiq mains maire match mel mene mere meteo milie milli minui mixag mobil mode moind mort murs musee natur nils nora norma noter nuits
objec offer ordin ouvro ozdem paie palet papet paque pause penso petri pigno plafo platr plint pompi pont pouss pouvi preal presc previ print procu prome
provo puisq quai quinz rabot raccr racon rate ravi recha recon recou recup refai refon rejou relie remon rend resol resti resto retra revoi robe rouge rue
sage samue savez scans secs secte selon serva sever six sonne stand stres subli suiva surpr suspe sylva sœur tarte tissi tomba tombe tot touch tour train
treso trifl trio typog uniqu utili vacan vaut venu verra vesti vider vigue vingt visio voitu voyon vrai vraie webin yeux zoe n16: demai_$ n2: ^_de ^_kai
^_salue ^_tous a_lyon a_promi a_pu a_septe abord absen accep acces ai_corri ai_depla ai_eu ai_pose ai_raye ai_trans allai angla anna anne_nous ans appel_des
appel_pour arriv_$ atten_les au_rez au_temps autre_chose autre_proje avais_bien avec_l avec_le avec_notre avec_plais avez_fait avez_tout aviez_deman
avion_besoi avons_deman avons_l avons_la avons_verif belle_$ besoi_que bien_envoy bleu_de bois_des ca_a ce_qui ce_sera ce_soit cela_$ celle_du chant_a chart
chart_$ chaus_nous clien_et colis_d colis_est comma_$ comme_$ compr_$ compr_dans compt_a consœ corri_la corri_le couch coup coup_de couvr d_abord d_avanc
d_infor date_? de_chant de_fil de_mars de_neuf de_retou de_sa de_situa debut_du deja_integ deja_repon deman_la deman_les deman_pas deman_pour derni_et
derri_la deux_ans deux_pages deux_photo devie_etre devis_de devis_du devra_etre dise dise_? dois_encor doit_encor domai_voula dossi_en douan du_bois du_chant
du_cote du_menui ecriv elle_atten elles_arriv emplo en_avons en_bleu en_ce en_charg en_mars en_sais encad encor_a encor_chez encor_un encor_voir end_appel
enfin ensem enver_la envoi_le envoy_ils est_super et_me et_si et_tu etage_est etaie_sous etait_celle etait_le etait_trop etanc_$ etre_fatig etre_signe
etude_faune excus_pour exige_malgr expli facad factu_recti faiso fait_demai faite_moi fatig fatig_apres faudr_decal faune faune_il fermo feuil figur fil fil_$
fourn_$ gars gere greni h_et heber_qui heure_$ horai_la hui_et huile humid ils_deman ils_etaie ils_se impri_demai instr_de j_appel j_avais j_integ je_conti
je_dois je_la je_redig je_relan je_t je_vois jeudi_et jours_$ juge juge_$ kai kai_a kate l_an l_avez l_encad l_etage l_huile la_bonne la_douan la_prese
la_proch la_reche la_repre la_secon la_stagi la_table la_tient laiss_tranq large_dans le_faire le_fais le_film le_lui le_perme le_poele le_table le_titre
le_verni le_verre le_vitri le_zip les_avais les_gars les_instr les_origi les_rappe lettr_d limit liste_$ lundi_on lyon ma_colle ma_consœ macon magni_$ mai_$
mairi_il malgr malgr_tout maque_lundi maque_que massi me_rappe me_trans meill merci_j mes_excus moi_meme moi_signe moi_un moiti n_aurio notre_graph nous_faiso
nous_occup nouve_du on_attaq on_fait on_la on_regar on_reste on_voit origi_nous oui_comme page_$ par_le parai_bizar part_lundi passe_moi patie_$ payer peint_$
perme_on petit_salle photo_et plant pluie pluie_nous poele ponce pose_la pour_0 pour_demai pour_jeudi pourq pouva prefe_c prefe_exige premi_moiti prend_plus
prene prese_n press_nous prion prion_de pris prix_$ promi_le promi_les promi_une prote quand_le quand_les que_tu quest_oui qui_m quoi_que raiso rappe_$
rappe_lundi rappe_que ravie_que ravis raye recep_du reche recti remar_sur rentr_$ repas repon_pour repos reser_la resul retou_et rome s_ouvre sa_clien
sais_plus salle_j scan_etait sera_donc sera_pret ses ses_obser si_l signa_de site_ce situa situa_et sol_avant sombr_je sont_bien sont_super sous_ta stagi suit
suive suppl suppl_$ sur_aucun sur_ton t_avais ta_signa te_dise techn temps_que termi_l tient_on tout_ca tout_l tout_une toute_mes trans_ses trop_sombr tu_me
tu_prefe tu_veux un_carre un_coup un_et un_mois une_autre une_belle une_etude une_repon vendr_ana verni_on veux veux_que viend ville ville_$ visit_$ voir_la
voir_les volon vos_colle vos_notes vos_photo votre_aide votre_voisi vouli vous_demai vous_devez vous_envoy vous_ne vous_parai vous_prion vous_salue n3:
^_lundi ^_ravie a_deman aide an arriv_demai aussi_$ avons_comma bizar_sur bruit burea_est ca_avec ce_momen chaus clien conve_$ de_chaus de_plus decal decal_le
demai_a demai_matin depla derri desol_$ dites_le dois elles_sont en_juin en_mai en_panne en_repon end_et envoi_$ envoi_la est_encor est_fait est_ferme
est_maint exige fais fait_la fait_les faut_un graph h_$ hesit_pas hier_$ hui_on j_en je_mets jours_de l_heber la_petit le_fait le_parki le_souha le_trava
le_votre lea lundi_et lundi_je mairi_nous manqu_un mercr_$ n_en n_hesit neuf noel non_le nous_avoir nous_excus nous_seron on_impri pages parai part_demai
penda petit_point piece_$ plais_! plan_de pour_repon prete prevu_$ que_prevu quest_a ravie rendu_d rez rez_de rien_la samed_$ signe_par soir_et solei sombr
temps_le temps_pour tribu_a trois_jours tu_voula un_plan un_point verni versi_$ virgu voit n4: atten_le autre_$ bien_sur ca_ce colle_$ comme_promi de_nouve
est_compr est_le et_non etaie faut_encor ferme_vendr je_les je_regar je_te la_livra le_colis le_sol les_integ me_deman nous_avion nouve_versi parki regar_ca
repre retar salue sol super_$ n5: attaq_le colis excus mets oui_c s_en vous_appel vous_envoi vous_verre n6: ^_$ ce_week elles la_prefe le_fourn que_j n7:
attaq fourn oui_le verre n8: votre_quest n9: ^_oui promi
"""
