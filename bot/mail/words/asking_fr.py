"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: 0er acier afin aidez ainsi album aller allez amabi amica appar arbor assai assoc badge bande beau bienv bo bonhe bouge bout brief brill budge cale caler
cause cloch coinc conne consi const conva curie deblo debou degat dehor depan devon devra diffu dirai docus doive doubl eaux echel egare embal embra enlev
exped extra fabri famil feeli fevri flou floue flous fonce fonci forma frapp frigo garni gauch gliss grang gris hetre huita iban ideal ident imagi impat impay
impos initi insti instr iront jeter kirst lefor limpi longu lumie mari maria marqu mat mate menus metto mienn mis modif moque mots mouli mouta nadia nette
notic nuanc obser occas ocre oeil onze ortho ottil pars parvi patro pelli pench perdo perri piano pieds pitie pixel poids poiss portr posez preci proce provi
px rampe rassu rayez recad recev recoi recop recto redac redig refus relis remet repri resea resta roche roux royan rvb satin savon scene sec sens sept serio
seul sloga socia sonda soyez store story studi subve surs tel temoi thoma trent usage valeu vegan vente veran verso vides vieux vigne villa visue vivre voie
volai volet vols vont voudr youpi a10c11n9: ^_pour a10c2n4: il_me a10c2n7: devis a10c2n8: contr a10c4n38: lundi a10c4n5: ligne a10c4n9: le_dossi a10c5n3:
nous_faut a10c5n8: derni a10c7n14: quest a10cn4: impre a10cn6: coule les_photo a10n: convi plus_que a10n11: chose a10n2: serai a10n3: signe_$ a10n5: pour_les
a10n6: prefe a10n7: que_vous a11: les_texte a117c31n122: vous a119c29n132: nous a11c16n36: avons a11c16n4: faire a11c2n8: la_page a11c2n9: y a11c3n: trouv
a11c3n8: l_impri a11c4n2: votre_part a11cn24: ^_vous a11cn3: nous_manqu a11cn4: photo_de a11cn9: qui a11n: pourr_vous a11n2: votre_signa a11n5: de_nous a11n7:
maque a11n9: mardi voici a128c43n162: la a12c: ci_joint a12c15n8: cote a12c20n24: bien a12c2n9: pour_la a12c4n21: nouve a12c5n11: s a12c6n7: envoy a12c8n23:
ai a12c9n14: dossi a12cn5: renvo a12n: manqu_encor signa_$ a12n10: jeudi a12n3: votre_accor a12n8: quelq a13c11n11: avez besoi a13c3n6: merci_de a13c8n26:
sont a13c9n2: bon a13n14: des_que a13n3: vous_nous a143c45n186: le a147c50n122: de a14c10n17: ^_merci a14c4n18: sans a14c7n14: dans a14n6: retou a14n8: petit
trois a15c10n10: qu a15c2n3: il_ne a15c3n10: passe a15c3n7: accor a15c5n9: impri a15c9n28: j a15n: faudr texte a16c24n36: ce a16c37n19: tout a16n7: toujo
a17c2n16: moi a17c3n41: ^_le a17n2: pourr a18c15n28: c_est a18c2n2: ci a18c3n16: reste a18c3n8: signe a18c8n8: faut a18n3: dites a19c16n30: c a19cn11: atten
a2: 0_au 0_en 0_juin 0_votre 0_vous ?_la ^_a ^_avez ^_du ^_paul ^_pourr ^_re ^_serai a_son accor_ecrit admin adres_de ai_toujo assur_il atten_la atten_toujo
aura_quelq autre_que avoir_les banca banca_sont belle_journ bien_voulo bleu_$ bon_de bonjo_avez camil camil_$ carte_de cela_vous chamb chois_$ coche_les
comma_des comma_les commu contr_signe convi_? coord coord_banca cote_les cote_pour coule_des couve cuisi d_equip d_ete date_$ dates_vous de_coche de_factu
de_jouer de_semai de_vue debut derni_page des_cinq des_trois deux_cases deux_des deux_exemp deux_le deuxi_maque dire_laque dit_que dossi_des du_bail du_depli
en_tete encor_trois envoy_d erreu erreu_de est_deja est_presq est_vous etiqu etude expir expir_le faudr_donc faudr_encor faudr_que faudr_une faudr_vos
faudr_votre faut_l faut_votre faute_de faux fichi_le fin_de fisca_$ gagne genti genti_de gille gre gre_de group ici_mardi ici_mercr il_faudr il_possi impre_il
impri_atten invit_$ j_aurai je_reser jetez_y jeudi_de joint_$ joint_un jouer jouer_$ journ journ_ana l_admin l_ancie l_etiqu la_chamb la_devan la_genti
la_place la_prise la_vitri laque_vous le_delai le_group le_porta le_texte legal_pourr leque_vous les_0 les_envoy les_faire les_trans les_trois ligne_est
maint_il manqu_le manqu_toujo manqu_votre maque_$ mardi_? mardi_soir mars_? me_dire me_faire mercr_0 mieux moi_laque moi_leque moi_sinon monta_est ne_peut
ne_pourr noms noms_de nos_coord notez nous_ce nous_confi nous_leque nous_preno nous_serai nous_si nouve_pour numer_fisca on_lance organ ou_l ou_le ou_on
oui_de part_d part_pour parte_a passe_$ passe_? passe_a petit_quest peut_etre peux_me photo_? photo_d photo_mais piste plan_$ pour_depos pour_mardi prefe_?
premi_monta preno preno_le prise_de proch_? produ produ_$ puis puiss qu_on qu_une quest_appel re re_bonjo renvo_$ renvo_signe reser_l reste_$ retou_d retou_le
retou_signe retou_sur rib sans_nouve sauf_erreu sauf_le sauri sauri_gre serai_bien serai_il si_possi signe_avant soins soins_$ son_retou sujet_de sujet_des
tenir_la tete texte_d texte_sont tirer_nous tirer_signe ton_retou toujo_le toujo_les toujo_rien trans_d trois_piste trop_petit un_a un_numer un_petit un_pour
une_chose une_image une_quest valid_les vendr_proch vendr_sinon veut_savoi vos_soins votre_bon voulo vous_etes vous_eu vous_parle vous_qui vous_relan
vous_sauri vous_verif vue y_un œil_et a20c4n5: signa a20cn23: une a20cn6: joint a20n25: ^_je a21c3n10: page a21cn27: vendr a21n3: d_ici a23c26n44: n a23c5n16:
vos a23c5n40: ^_nous a23c8n15: part a23cn6: ici a24c3n29: si a24cn8: le_0 a24n2: ou a24n32: encor a25c17n43: on a25c40n27: merci a25c6n27: de_la a25cn8: avant
a26c3n25: deux a26c5n24: sur a26c6n32: du a27c5n9: il_nous a27n17: ^_il a28c11n32: un a28c15n7: de_votre a28c3n13: me a28c7n25: au a29c10n13: ^_bonjo a2c:
a_plus ancie atten_$ broch chapi coche copie_de depli desso_$ du_reste feu feu_vert franc la_broch le_chapi le_nombr logos met n_y nombr nous_class occup_du
parle_au tranc versi_du votre_regle a2c10n: rien_d a2c2: ^_monsi arret cle va votre_compt a2c2n: avons_besoi esper_que est_la janvi mesur a2c2n10: a_votre
a2c2n2: jean monsi_le a2c2n3: ^_salut chiff on_s salut a2c2n4: de_vous a2c2n5: entre a2c2n7: compr a2c3: defin a2c3n: de_repon ouver a2c3n2: pour_nous a2c3n4:
grand pour_vos a2c3n5: pour_votre a2c4n: retro a2c4n10: ^_on a2c4n18: ca a2c4n6: occup a2c4n7: deja a2c5: ^_plus a2c5n4: donne a2c5n5: site a2c6: faut_$
a2c6n2: plus_besoi a2c6n6: bonne a2c6n8: est_bien a2c7n2: beauc a2c8: d_autre a2cn: 0_est ^_couco a_t couco dans_l du_nouve est_parfa insta l_insta la_derni
le_bail le_nom les_voisi meme ne_press ne_reste part_votre rien_ne sans_le servi simpl sont_a a2cn10: temps a2cn2: ^_cher ^_chere ^_et cher_monsi chere direc
est_plus juin l_autre l_equip press a2cn3: cher en_a eu pas_la plus_$ recep reste_la telep vos_dossi a2cn4: ^_rien au_0 pierr proje a2cn5: ^_comme aviez burea
vous_l a2cn6: la_nouve suis a2cn7: etre notai a2cn9: revie a2n: 0_bloqu a_du a_part a_parti a_rempl a_toujo a_un acomp_de arriv_pas aurai avoir_votre
avons_votre blanc bloqu_la cadas celle_de chene chois_la chose_n chose_qui combi_de concl confi_le crene date_de de_comma de_mardi devan dimen ecrit
encor_votre endro ensui epreu_est est_fixee est_sur et_une faut_les faute finis fisca fixee fixee_au ici_jeudi il_n il_suffi j_atten juin_$ l_adres la_peint
la_votre le_mot le_photo les_maque libre livra_$ lundi_nous mais_c mais_il mars_$ me_faudr on_atten ou_un oui_ou page_equip par_vos part_et pas_$ pas_les
polic pour_valid qu_elle quell recep_de regle_la rempl_par serie sont_en suffi_de t_il te tient tu_peux un_acomp un_non un_oui une_fois vous_passe vous_pourr
a2n11: que_le a2n13: et_je a2n16: vendr_$ a2n2: 0_euros ^_tu apres_midi bonjo_sophi celui_de derni_chose encor_deux ensei hate hate_d je_peux l_origi le_burea
le_lien le_papie le_premi les_fichi ma_part nouve_de optio ouvri photo_sont poste presq prets rappo scan si_ca si_la si_nous soir_$ sophi sur_place une_derni
valid_$ vendr_nous vos_remar votre_acomp vous_la vous_souha vous_voule a2n3: ^_une a_besoi accue celui de_ma decis des_recep en_copie en_parle euros factu_$
lettr logo_$ ne_peux pas_recu quelq_part rendu seule vitri y_aura a2n4: ^_ce aura celle jusqu_a le_compt les_plans nous_en pas_a qu_a remar sans_repon visit
voici_le vous_aviez a2n5: ils le_bois menui origi trans vous_aurez a2n6: cette_semai soir a2n7: aurez corri point regar somme a2n8: voir a2n9: si_vous a3:
^_aurie ^_deux accor_sur arran avis balle balle_est bois_$ bon_$ bonjo_luc camp contr_pour convi_$ corre_avant de_bien de_livra de_reser de_tva des_deux
deux_dates droit en_page en_piece est_a faire_parve faut_la fin impre_$ jetez joint_l la_balle lance_l le_menu le_renvo legen_$ menu minut nous_retou
parve_avant paul_il plait possi_d relir reser_le savoi_combi tva un_œil valid_la vecto vos_horai votre_camp vous_plait vous_pu vous_valid œil a31c10n13: bonjo
a31c2n10: manqu a32c11n51: pas a32c5n21: photo a33c30n17: plus a343c150n450: $ ^ a36c9n22: ne a39c18n63: je a3c: cases chez_vous class_le coule_$ deux_signa
mise_en pense tenir a3c11n4: aucun a3c18n: parfa a3c2: vous_en a3c24n19: !_$ a3c2n: bonjo_monsi esper j_esper la_carte part_$ sous a3c2n3: il_faut voisi
a3c2n4: chang depos a3c2n5: belle a3c2n6: jusqu a3c2n8: quand a3c3n2: clair a3c3n4: mail a3c3n6: toute a3c3n8: n_avons a3c4n3: messa a3c4n6: recu a3c5n3:
class tres a3c7n7: ma a3c8n5: mon a3cn: ce_que le_carre le_numer me_faut mise n_ai t a3cn14: fait a3cn2: et_les l_assur le_nouve a3cn3: et_on je_le a3cn4:
carre dossi_est echan envoy_les formu le_permi nos a3cn5: laiss permi plans a3cn7: apres termi a3cn9: la_semai salle a3n: 0_il aux avec_votre bonjo_paul
ce_serai conse dans_votre delai envoy_le et_de fois garde habit ici_le ici_lundi l_epreu la_mise mettr monta pas_clair porta prefe_$ pret_a publi reste_est
sais serez_$ une_photo vendr_au versi_de votre_numer a3n11: est_pas a3n13: pas_encor a3n2: acomp_$ appel_moi bloqu devez_encor dire joint_la l_acomp la_quest
les_coule lien n_arriv on_n perso pouvo pu rempl voule a3n3: 0_et a_chois comma_le nous_devez papie parte sans_votre tarif verif a3n4: encor_le le_formu
pas_de a3n5: 0_h devez h quelq_chose a3n6: il_est lui moi_$ a3n7: jeudi_$ semai_proch a3n8: la_salle a3n9: colle a4: 0_septe ^_ci a_nous accor_$ aurie
aurie_vous besoi_des dates de_reven des_invit et_dites etes faire_part horai_et image joint_le laque_des les_legen nous_faire nous_renvo part_de petit_rappe
pour_signa septe vous_au a40c16n63: en a42c21n36: d a45n26: des a47c19n68: et a49c6n43: que a4c: cinq photo_$ prise vert a4c10n8: autre a4c2: exemp lance
a4c2n3: carte a4c2n5: se a4c2n7: fichi vers_vous a4c2n9: merci_pour a4c3n10: la_factu parti a4c3n11: appel a4c3n12: nous_n a4c3n3: trop a4c3n4: juste a4c3n5:
tu a4c4n3: notre_cote a4c4n5: est_arriv a4c4n7: maint a4c5n6: m a4c5n8: ^_votre a4c6n11: ete a4c7n4: confi a4cn: bonjo_madam demar luc reven_vers a4cn2: adres
assur nom ton a4cn3: impri_$ a4cn4: ^_un a4cn5: non a4cn6: compl est_dans a4cn8: ^_l a4n: ^_toujo avant_vendr combi_vous conna encor_la est_ce et_c il_vous
le_reste nous_comma nous_envoy piece_joint que_l votre_retou a4n11: nous_vous a4n2: de_0 pour_vendr quel serez son vous_serez a4n25: demai a4n3: 0_$ je_ne
si_quelq a4n4: ^_voici et_la nous_ne y_a a4n5: le_bleu livra reste_a souha a4n6: dit a4n7: bois peint a4n8: bleu il_y nous_comme premi a5: ^_dites au_sujet
de_savoi des_photo deuxi_versi invit leque les_horai liste_des moi_si vendr_? vous_de a53c5n30: 0 a56n2: ?_$ a5c: sujet a5c2n20: lundi_$ a5c2n3: la_banqu
a5c2n4: banqu a5c2n7: cela a5c5: est_bon a5c5n14: n_est a5c5n6: chez a5c6n6: de_notre a5c6n9: cette a5c9n4: qu_il a5cn: bail je_n paul que_la a5cn2: a_vous
a5cn3: de_me a5cn4: ne_nous parle a5cn5: repon_de a5cn8: les_deux a5n: ^_avant atten_votre le_bon me_manqu renvo_le sauf sur_les a5n16: oui a5n2: avant_de
de_passe est_pret mot_de s_il veut vous_prefe a5n3: le_logo nous_le numer_de a5n4: avanc mot place si_le suffi a5n5: epreu mercr possi a5n6: que_nous
toujo_pas a6: a_tirer bon_a corre encor_les legal legen me_perme menti_legal perme_de pouve_vous quelq_un tirer vos_corre a68c31n65: pour a69n7: ? a6c: 0_mars
a6c11n3: regle a6c2n: la_liste a6c2n12: a_la a6c2n17: deman a6c2n5: d_avoir et_le sur_la a6c2n7: vers a6c2n9: copie par a6c3n2: ana ana_$ a6c3n7: dans_le
a6c3n9: avoir a6c5n19: je_vous a6c8: votre_cote a6c9n4: ^_tout a6cn: ci_desso de_vos desso a6cn2: le_plan reven a6cn3: la_coule madam mars midi plan a6cn5:
equip piece a6n: le_trait les_menti menti relan a6n10: ^_des a6n2: combi perme a6n3: il_manqu a6n4: ^_petit ^_reste nous_atten pret a6n7: peux a6n8: rappe
vous_avez a7: avant_le avez_vous je_me laque a70c28n84: l a74c59n108: a a7c: trouv_ci a7c2n13: ^_j a7c2n2: liste propo valid a7c2n6: la_photo a7c3n11: factu
a7c4n12: a_l a7c5n3: monsi a7c6n12: compt a7c6n19: j_ai a7c8n4: besoi_de a7c9n4: ce_qu a7cn11: versi a7cn15: semai a7cn6: le_contr a7cn8: elle a7n: savoi
voici_la a7n11: de_l a7n3: la_maque trait a7n5: acomp la_date a8: vous_convi a81c15n72: les a81c65n122: est a84c11n48: il a88c29n53: votre a8c: parve
vous_trouv a8c12n23: nous_avons a8c18n6: tout_est a8c2n33: comme a8c2n5: numer a8c31n26: ! a8c3n3: pouve a8c4n5: en_ligne a8c4n9: pour_le a8c8n22: notre a8cn:
tard a8cn22: avec a8cn3: nous_les a8cn5: le_devis a8n: ici_vendr manqu_plus plus_tard sinon a8n13: mais a8n2: peut a8n6: date a9: dites_moi dites_nous horai
nous_faudr a9c10n20: repon a9c10n24: arriv a9c20n7: donc a9c29n12: rien a9c2n3: la_deuxi a9c2n4: deuxi pour_l a9c3n6: sur_le a9c4n12: ^_les a9c4n7: reser
a9c6n29: ^_la a9c7n8: est_en a9cn3: l_impre a9cn4: logo a9cn7: comma a9n: au_plus ne_manqu page_0 que_votre a9n10: ^_sans a9n11: proch a9n14: ^_si a9n4: chois
ac: 0_janvi ^_contr ^_franc ^_jean ^_super a_depos beauc_$ bien_parve bios bonjo_tom boucl_le carol chapi_est cinq_bios citat copie_du d_envoy de_janvi de_ton
de_toute dede_$ deman_de depos_la derni_messa donc_sur du_logo echan_de en_0 en_route envoi_a facon faut_le fini_de fonct hugo janvi_est jean_a l_envoy
l_exemp la_citat labo le_chien le_domai le_feu les_cases les_cinq les_logos maman merve model moi_les mon_cote mon_mail n_avait ne_vous notai_est note on_part
ouver_$ paiem part_sur permi_est plus_aucun plus_qu proje_de qu_un regle_de regle_et remer_de reser_et rien_$ route s_arret s_occup salut_hugo sam_la signa_a
sont_chez sous_le suivr ta tard_pour tenir_au toute_facon vos_deux votre_messa ac16: ^_parfa ac16n: a_faire ac2: ^_tres as b bonne_fetes domai exemp_signe
info_le la_cle lieu merci_c parfa_merci plus_a quest_de renou ac2n: a_donne avait je_class joins notre_part pas_ete tout_a ac2n19: la_mairi mairi ac2n2: desor
donne_le est_chez fete l_a le_serve pour_vous s_est ac2n3: au_coura coura l_ai livre pas_besoi rien_de vient ac2n4: ^_pas decid fini le_fichi vite ac2n5:
a_pas je_l ont ac2n6: heure ac3: ^_ne cles est_tout final les_cles missi ac3n: chez_l envoy_$ ac3n2: alors ac3n3: nous_$ tres_bien vous_pouve ac3n6: n_a ac4:
boucl ac4n: aucun_repon ac4n3: merci_$ serve ac4n4: le_site ac5: autre_a de_rien fetes info pour_info ac5n: de_mon neces ac5n2: dossi_$ est_regle ac5n6: ^_c
ac5n8: plais ac6: cote_$ ac6n: oubli ac7n: faire_$ ac7n2: merci_beauc ac9: tout_ce acn: ^_cela ^_hello a_ma au_telep avant_propo bien_devou bonjo_sam bouti
carte_est chien compt_est cote_jardi couco_vous coupe d_impri dans_la dede deman_le devou dont dossi_et du_0 du_devis envoy_la equip_d est_fini est_reser
geome grue hello hello_luc impri_ouest ines ines_$ jardi juste_le l_accor l_avant la_fete la_grue la_terra le_plate le_proje lena lise lise_$ m_envoy
maitr_rouss nom_de ouest ouest_$ plate que_je rob rob_$ rouss salut_theo sam semai_derni terra theo votre_bien vous_deux vous_remer vous_renvo acn12: envoi
acn2: a_dix a_tous besoi_d bien_$ dans_les jusqu_au la_signa maitr malhe on_l parti_a que_de quest_sur remer se_sont site_est utile vite_$ vous_le acn3: depui
dix dix_heure factu_de moins pose tom acn4: elle_est est_parti l_envoi seron acn5: on_en super tous acn6: je_revie le_notai revie_vers an: 0_de ?_le ?_nous
^_encor ^_laiss ^_madam ^_pauli ^_peut ^_quel a_jeudi a_me a_signe adapt ai_laiss aider appel_nous arriv_on arriv_sans au_dela aucun_idee aupre auron_besoi
avanc_bien avant_d avant_l avec_vos avez_signe avez_verse aviez_une bas beauc_pour benal benal_le bien_d bien_de bien_passe bonjo_a bonjo_le bonjo_m bouti_$
carre_$ carto cas cas_de ce_messa cela_me cela_nous cet cet_apres chais chere_madam chose_de chose_la chose_vous comme_des compl_a compl_et compt_$ confi_des
coqui coule_est de_deux de_doute de_jeudi de_page de_pierr de_telep de_visit dela dela_de deman_0 deman_a derou des_nouve dessi_les detai deux_$ deux_mois
deux_petit deux_plans deuxi_polic devai devie_nous devis_et dimen_du direc_$ dis donc_les douch doute du_trait echea elle_a en_cas en_lettr en_plus en_renvo
en_stock encor_une ensei_$ epreu_sont equip_$ essay est_au est_compl est_malhe est_toi et_reven etalo etape ete_$ ete_regle eu_l eu_le factu_? factu_du fait_$
fixe fond fond_perdu gatea gatea_$ helen helen_le idee_de il_lui il_reste inaug inaug_$ ivoir je_joins je_m jean_$ jeudi_a joint_pour jours_et l_echaf l_echea
l_endro l_ensei l_entre l_etalo l_inaug l_on la_bouti la_decis la_je la_plaqu la_reser la_sauf la_seule la_trois la_versi laiss_deux le_chang le_crene
le_derni le_menui le_monta le_mur le_pdf le_retou le_scan le_secon le_tarif le_toit les_copie les_dimen les_epreu les_peint les_porte les_tarif lien_pour lire
lisen lui_faut m_benal machi maiso manqu_deux mardi_et me_le messa_$ mme monte monte_le n_atten n_avanc n_ont negat nous_aurio nous_tenon nouve_$ numer_$
octob on_est on_se ont_pas ouvre_pas papie_$ papie_et papie_ivoir par_un part_dans part_nous parte_par pas_le pas_votre passa passe_cette passe_mais pauli_de
pdf peint_en perdr permi_$ petit_chose petit_mot peut_on peux_rien photo_du photo_pour pied pied_de place_jeudi plan_cadas plaqu plus_bas plus_vite pluto_que
poign pose_une poser poser_l prati premi_etage prepa pres presi presq_tout prie proch_etape proch_je propo_de propo_la qu_en quatr que_vos quest_compl
recu_les recus regar_les regle_nous reini rempl_le renco rendr renvo_au retou_$ rien_n sait sait_combi salle_$ salon sans_piece savoi_s se_lisen seche_$
seule_chose si_je signe_et sont_au sont_pas souha_en stock sur_l taill tard_$ telle temps_$ tenon tes_negat toit tradu trois_photo trois_versi trouv_une un_de
un_mot une_plus valab valab_jusqu venez verif_avec verse verse_l veuil_nous vide vienn_$ vitri_$ voici_trois vos_chiff votre_$ votre_accue votre_decis
votre_mail votre_nom votre_presi votre_valid vous_a vous_atten vous_rappe an11: aujou aujou_hui hui an2: 0_nous ^_en ^_hate ^_n a_dit acomp_est atten_encor
audie_est avanc_$ avons_pas bleue chant chauf comme_la compl_$ conta copie_pauli d_accor d_accue deman_un deman_une denis depen depos_le echaf encor_ete escal
est_une et_celle et_nous idee l_escal la_colle la_copie la_lettr la_poste laiss_moi large le_chauf le_plomb le_rappo les_joint les_temps lundi_a mail_est
mais_nous mardi_a menui_$ mois mur ne_pouvo notai_$ notes nous_auron nous_la on_comme optio_sur par_la pauli perdu pierr_$ plans_sont plus_grand pour_cela
pouvo_pas pret_pour que_ce que_les quest_du quoi redui rentr renvo_la repar reste_que signa_et sont_prets souha_$ sur_un tarif_redui tes titre toi tout_depen
une_copie une_optio versi_est veuil vienn voisi_$ vous_deman vous_des vous_les zip an3: !_la accor_de aurio auron avion ca_vous camio compt_rendu conti dessi
est_magni est_termi et_il et_l etage faite hesit le_moi le_peint le_temps ligne_$ magni ouvre page_d plomb pluto porte pour_toute preve prevu quand_vous
recu_le seche semai_$ soit tous_les tout_le toute_quest voula vous_enver vous_plais an4: ^_notre avons_toujo comme_vous devie enver est_de l_audie le_prix
les_echan on_le panne prix proch_$ vous_devie an5: ^_avec audie avec_la comme_conve deux_jours hui_$ notre_compt secon an6: a_0 conve nous_somme an8: aussi
integ jours an9: comme_lundi c: accom achev ah ait alert annul appet assis attes avril baill bascu besso boite certi chanc clot conte decem decla desis dom
dons ecout embet es etais eux expos exten fauss inqui ira jo josia joyeu leur magaz main manif metre miche mille modul morel objet olivi peur pis prevo range
rayer redem refle sac sauve soire souff spams tache tant terme tiroi top video vocal c11n: n_avez vous_n c13: plus_rien c14n2: rien_a c2: ^_oubli ^_reser
a_chang a_regle a_retro actio_requi affai_est agenc ai_retro ai_tout appel_et as_plus autre_pour avons_desor banqu_a beauc_rien belle_fetes besoi_$ bien_recue
bon_je boucl_$ cela_repon class_donc cles_sont clos cote_bonne d_ouver desor_tout donc_la donc_le donc_plus donc_tout donc_tranq dur en_ordre est_boucl
est_defin est_neces etait_dans ete_trop femme fera fera_sans impri_vous info_la inuti_de joins_l jugem_est l_affai la_et la_merci lundi_n maint_$ matin_vous
messa_j missi_s mon_messa n_as nous_memes nuit_$ on_fera ordre oubli_mon parfa_c parfa_le parfa_on part_n recu_merci repon_neces reser_confi suite_$ tenez_pas
tout_$ trop_dur tu_n vient_de virem_est vos_archi votre_femme votre_infor votre_virem vous_joins c2n: ^_toute a_appel archi arriv_ce confi_et contr_et
deja_envoy ecrir et_class et_payee fete_! goff jugem la_parti la_suite le_goff le_jugem momen_$ parti_adver payee pour_moi probl_$ que_lundi quest_! renon
requi toute_les tranq c2n12: hier c2n2: adver avons_plus cherc derni_mail plais_de probl repon_$ si_vite c2n3: ^_bien nous_a nous_l prend souci tiens c2n4:
en_occup suite c2n5: a_deja c2n6: repon_a vous_$ c2n8: et_vous c3: !_rien actio aucun_actio avez_rien bon_pour confi_$ grand_merci inuti le_momen memes
monsi_la ne_tenez neces_$ parfa_nous parfa_tout pas_compt pour_infor site_a tenez tout_pour un_grand virem c3n: a_tout affai m_a merci_je plais_$ plus_de
recue regle_$ sont_la voila votre_confi c3n12: etait c3n2: a_ete courr mon_derni c3n3: merci_d momen c4: compt_de fetes_! oubli_ma c4n: infor_le c4n2: ^_aucun
bien_recu c5: ce_fut fut fut_un ma_quest c5n: arriv_merci c5n2: un_plais c5n3: cette_nuit infor nuit c5n4: bien_arriv c6: est_donc faire_de c6n: avons_tout
c6n2: merci_! c6n5: on_a c7n10: matin c7n6: ce_matin c8: avez_plus cn: ^_pierr a_donc a_fait a_le adver_a alors_$ arriv_je aucun_probl aucun_souci autre_photo
avons_donc avons_reten bonjo_lena bons carre_le ce_dont ce_jour chang_de chaud cherc_$ chere_ruth comme_deman compr_on contr_est de_bons de_mesur depos_ce
depui_ce derni_reser devou_maitr domma donc_ce dont_nous dossi_parta ecrir_$ enreg est_clair est_exact est_livre est_posee est_solde est_tres ete_depos exper
fait_le formu_de genia grace grace_a grave heber impot janvi_$ je_viens jeu jeu_de juste_apres l_autor l_exper le_cote le_magas le_rembo levee livre_a logo_et
m_en magas mauva me_falla midi_et nos_burea on_les on_suppr parto pas_march passe_en peine_de plus_utile posee pour_ce profi_bien relev rembo rende_vous
renon_a repon_rapid requi_$ reten retir rouss_$ ruth sans_la se_passe seron_ferme servi_je sont_arriv suppr viens viens_d votre_patie vous_laiss web yann
yann_$ cn2: !_nous a_decid a_vendr arriv_lundi cote_vous cours de_m de_moins demen demen_cette en_reste exact la_peine la_piece la_reuni les_chiff mal march_$
occup_$ parta passe_de patie paye peine profi que_ca rapid rende reuni serve_demen vois votre_dossi votre_repon cn3: ^_bonne ^_vos autor bien_le c_etait
coura_$ d_hier falla jour l_avons on_vous solde tiens_au tourn trava vous_tiens cn4: avec_les chez_le matin_$ ont_ete samed cn5: desol end ferme week week_end
cn6: je_suis cn7: march n: 0ab absen acced acces accro achet adhes agran ajout allai angla annee aperc appuy argen auber autan avais ayez baign banni batea
bee belgi benoi biere bille bouch boula bouto bravo briqu broue caban cadre calen canap captu cares caser catal cent centi cents chale charn chef choix cierg
citro clien combl confr conge consœ coute crois croqu croye dalle decal dedan dejeu demon desce devel dira disie dison dispa dispo docum dort douze ebauc
ebrec echue eclai econo ecran egale elect emplo enten envel envie envir espac espec essai etein etonn europ exige expre facad fais faiso fenet ferai feron
figur film finir finit fixer fleur fonda forfa formi frise frott galer garan gardi gars gene gener gens geran gere gras gratu grego grinc gross hotel ht huit
illis illus inacc indiq inscr inter inver issue jamai jet joign joind jury lent levai licen lili limit lirai lisib lu magiq mains massi match meill mel mere
meteo milie milli minui mixag mode moind mort murs musee natur noel norma noter objec offer or ordin ouvro ozdem paie papet paque pause penso petri plafo
plant platr plint pompi pont pouss pouva pouvi prene print prion prome prote rabot raccr racon raiso rate ravi ravis recha recon recou recti refai rejou remon
renar rend repas repor resol resto retra revoi robe rouge rue sa sage samue scans secs selon serva sever six sonne sorti stand stati subli suit suiva suivi
surpr suspe sœur tarte techn tomba tot touch tour train treso trifl urgen vacan vaut venir venu verra vesti vider vigue vingt virgu visio voitu voyez voyon
vrai vu webin n15: demai_$ n2: 0_je ^_de ^_kai ^_salue ^_tous a_deman a_lyon abord accep ai_corri ai_raye ai_trans anna anne anne_nous ans appel_pour arriv_$
au_rez autre_$ autre_chose autre_proje avec_l avec_le avec_notre avec_plais avez_fait aviez_deman avons_deman avons_la avons_verif belle_$ besoi_que bizar
bleu_de bois_des ca_a ce_momen ce_sera ce_soit cela_$ celle_du charp chart chart_$ chaus_nous colis_est comma_$ comme_$ compr_$ compr_dans compt_a conve_$
corri_la corri_le couch coup coup_de court couvr d_abord d_avanc de_ce de_fil de_mars de_neuf de_temps deja_integ deja_repon demai_a demai_matin deman_la
deman_pour deman_si depla derri_la deux_ans deux_pages deux_photo devie_etre devis_de devis_du dois_encor doit_encor dossi_en douan du_bois du_cote du_menui
ecriv elles_arriv en_avons en_bleu en_ce en_charg en_juin en_panne en_place en_repon encad enfan enfin ensem enver_la envoi_le est_encor est_super et_non
etage_est etaie etait_trop etait_un etanc etanc_$ etre_fatig excus expli fait_demai faite_moi fatig fatig_apres fermo feuil fil fil_$ fourn_$ greni h_et
heure_$ huile humid j_appel je_conti je_dois je_la je_les je_vois jours_$ juge juge_$ kai kai_a kate l_affic l_an l_avez l_encad l_etage l_huile la_bonne
la_douan la_prese la_proch la_repre la_secon la_table le_faire le_parki le_perme le_poele le_souha le_table le_titre le_verni le_verre le_vitri le_votre
le_zip les_origi les_rappe liste_$ lundi_et lundi_on lyon ma_colle macon magni_$ mai_$ mairi_il maque_lundi mardi_$ me_rappe mes moi_signe moi_un moiti montr
musiq n_aurio n_en non_le notre_graph nous_avion nous_reste nouve_du on_fait on_voit origi_nous page_$ pages parai part_demai part_lundi passe_moi patie_$
payer perme_on poele ponce pour_jeudi pourq premi_moiti prese_n prete prevu_$ pris prix_$ promi_le propr quand_le quest_oui quoi_que rappe_$ rappe_lundi
rappe_que ravie_que raye recep_du rentr_$ repos reser_la resul retou_et rome s_ouvre scan_etait sera_donc si_l signa_de signe_par sol_avant solei sombr_je
sont_bien sont_parti sont_super suive suppl suppl_$ sur_aucun surto temps_pour tout_ca tout_l trop_sombr un_carre un_coup un_point une_autre une_belle
vendr_ana verni_on viend ville ville_$ visit_$ voir_la voir_les volon vos_colle vos_notes vos_photo votre_aide votre_prese votre_voisi vouli vous_demai
vous_devez vous_envoy vous_ne vous_salue n3: 0_0 ^_lundi ^_ravie a_notre aide an arriv_demai attaq aussi_$ avons_comma bruit burea_est ca_avec chaus
comme_promi de_chaus de_plus de_trois derri desol_$ dites_le dois doit elles_sont en_mai end_et envoi_$ envoi_la est_fait est_ferme est_le est_maint fait_la
fait_les graph h_$ hesit_pas hier_$ hui_on je_mets jours_de le_colis le_fait le_sol le_trava le_tribu lea lundi_je mairi_nous manqu_un mercr_$ n_hesit neuf
nous_avoir nous_seron parki penda petit_point piece_$ plais_! pour_repon ravie regar_ca rendu_d retar rez rez_de rien_la samed_$ soir_et sol sombr temps_le
tribu_a trois_jours tu_voula verni versi_$ voit n4: affic atten_le bien_sur ca_ce ce_soir charg colis colle_$ de_nouve est_compr est_possi faut_encor
ferme_vendr je_regar l_ateli la_livra la_prefe la_premi les_integ mai mets nous_nous nouve_versi que_j repre s_en salue super_$ table tribu vous_appel
vous_envoi vous_verre n5: ateli ce_week mairi_$ oui_c oui_le peu prese un_peu n6: ^_$ elles le_fourn promi verre n7: fourn sera votre_quest n9: ^_oui
"""
