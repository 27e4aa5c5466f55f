"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: 0er acier admin afin aider ainsi aller allez amabi amica arbor assai assoc aurai avis b badge bande beau bienv bo bonhe bouge bout brief brill cale caler
cause cloch coinc conne consi const conva cuisi debou debut degat dehor devon devra diffu dirai docus doive doubl eaux echea echel egare embal embra enlev
ensui erreu etage etude exped fabri feeli fevri fisca floue flous fonce fonci forma frapp frigo garni gauch gliss gris group hetre huita iban ideal ident
imagi impay impos insti jeter jouer kirst lefor limpi lisen lumie machi maiso mari maria marqu mat mate menu menus metto mienn mis mme modif moque mouli mouta
nadia nette notez notic nuanc obser occas ocre oeil onze ortho ottil pars parvi patro pelli pench perdo piano pieds pixel poids portr posez presq prie proce
provi px quell rampe rassu rayez recad recoi recop recto redac redig refus relis remet repri roux royan rvb satin scene sec sens sept serio seul sloga soins
sonda story studi subve suivr surs taill tel temoi thoma valab valeu vegan vente veran verse verso vide vides vieux vigne villa visue vivre voie volet vols
vont voudr youpi a10: les_texte a106c39n123: la a10c14n2: faire a10c3n27: ^_le a10c4n26: lundi a10c5n18: sont a10c5n5: envoy a10c9n2: bon a10n: manqu_encor
pourr_vous a10n5: maque a10n6: quelq a10n7: mardi a113c41n85: de a114c37n134: le a11c10n10: avez a11c2n7: passe pour_la a11c2n8: y a11c3n17: nouve a11c3n4:
l_impri a11c4n13: dans a11c7n14: ^_merci a11c7n21: ai a11c9n6: qu a11n4: de_nous a11n5: petit retou a12c2n7: signe a12c5n10: s a12c7n5: faut a12n6: trois a13:
texte a13c20n28: ce a13c2n5: merci_de a13c3n14: reste a13c5n5: impri a13n: faudr a13n5: toujo a14c16n20: bien a14c7n21: j a14cn12: moi a14cn5: joint a14n2:
pourr a14n3: dites a15c12n21: c_est a15c24n24: n a15c2n2: ci a15cn15: une a15cn7: atten a16c13n23: c a16c4n26: ^_nous a16n21: ^_je a17c3n8: page a17n21: encor
a18c11n2: de_votre a18c2n20: si a18c3n8: vos a18c5n11: part a18n: ou a19c8n15: ne a19cn16: deux a19cn19: vendr a19cn6: le_0 a19n14: ^_il a19n3: d_ici a2: 0_au
0_juin 0_votre 0_vous ?_la ^_a ^_deux ^_paul ^_pourr ^_re ^_serai arran assur_il atten_la aura_quelq avoir_les balle balle_est banca banca_sont belle_journ
bien_voulo bleu_$ bon_$ bonjo_avez camil camil_$ camp carte_de cela_vous chamb chois_$ coche_les combi combi_de comma_des comma_les commu contr_pour
contr_signe convi_$ convi_? coord coord_banca cote_les couve dates_vous de_coche de_semai de_tva de_vue depli des_cinq des_invit des_trois deux_des deux_le
deux_signa deuxi_maque dire_laque dit_que dossi_des du_bail du_depli en_piece encor_votre envoy_d envoy_le epreu_est est_fixee est_vous etiqu expir expir_le
faudr_donc faudr_que faudr_une faudr_vos faudr_votre faut_la faut_les faute faute_de faux fichi_le fin_de finis fixee fixee_au gagne genti genti_de gille gre
gre_de ici_mardi ici_mercr il_faudr il_n il_possi il_suffi impre_$ impre_il impri_atten j_atten je_reser jetez jetez_y jeudi_de joint_l journ journ_ana
l_ancie l_etiqu la_balle la_chamb la_devan la_genti la_place la_prise la_vitri la_votre lance_l laque_vous le_mot le_porta le_texte leque_vous les_envoy
les_faire les_trois ligne_est lundi_nous manqu_le manqu_plus manqu_toujo manqu_votre maque_$ mardi_soir me_dire me_faire mercr_0 mieux minut moi_laque
moi_leque monta_est ne_peut noms noms_de nos_coord nous_confi nous_leque nous_preno nous_renvo nous_retou organ ou_l ou_on part_d parte_a passe_a petit_quest
peut_etre peux_me photo_mais piste plus_que possi_d pour_depos pour_mardi pour_signa pour_valid prefe_? premi_monta preno preno_le prise_de proch_? produ
produ_$ puis puiss qu_on qu_une que_votre re re_bonjo regle_la reser_l reste_$ retou_d retou_le retou_sur sans_nouve sauf_le sauri sauri_gre serai_bien
serai_il signe_avant suffi_de sujet_des t_il tenir_la texte_d texte_sont tirer_nous tirer_signe ton_retou toujo_le toujo_les toujo_rien trois_piste trop_petit
tu_peux tva un_numer un_œil une_image une_quest valid_les vecto vendr_nous vendr_proch vendr_sinon vos_horai votre_bon votre_camp votre_regle votre_signa
voulo vous_etes vous_eu vous_parle vous_qui vous_sauri vous_verif vue y_un œil a20c10n26: un a20c4n18: sur a21c33n22: merci a21cn5: ici a21cn7: avant
a22c10n31: pas a22c17n40: on a22c5n16: photo a22c6n19: de_la a23c26n10: plus a23c2n8: manqu a23c4n5: il_nous a23c5n24: du a253c127n323: $ ^ a25c3n11: me
a25c6n21: au a29c10n13: ^_bonjo a2c: a_plus a_t ancie atten_$ broch cases chez_vous coche desso_$ du_reste et_les feu feu_vert franc la_broch le_nombr logos
met n_y nombr nous_class occup_du parle_au simpl sont_a t tenir tranc versi_du a2c16n: parfa a2c2: ^_monsi arret cle defin est_la janvi mesur va vous_en
a2c22n17: !_$ a2c2n: notre_cote a2c2n2: banqu jean la_banqu monsi_le a2c2n3: ^_salut entre on_s salut a2c2n4: belle chang a2c2n6: compr maint a2c2n7: a_votre
a2c3n: ouver retro a2c3n17: ca a2c3n2: juste pour_nous a2c3n3: recu a2c3n4: grand n_avons toute a2c3n5: nous_n a2c3n8: parti a2c4: ^_plus a2c4n10: ^_on
a2c4n5: occup a2c4n9: n_est a2c5: faut_$ plus_besoi a2c6n2: beauc a2c6n5: bonne ma a2c7n: ^_tout a2c8n4: aucun a2cn: ^_couco ce_que couco est_parfa est_plus
juin la_derni le_carre lena les_voisi meme n_ai plus_$ sans_le servi a2cn2: ^_chere carre chere direc eu l_equip laiss non notai a2cn3: au_0 et_on pierr
reste_la a2cn6: est_dans etre la_nouve suis temps a2cn8: merci_pour a2n: ^_une a_du a_toujo acomp_$ appel_moi arriv_pas avoir_votre blanc celle_de chene
chose_qui concl confi_le conse crene dans_votre date_de de_comma delai devan dimen en_parle est_sur et_c et_une habit ici_jeudi juin_$ l_acomp la_peint
le_lien le_numer le_papie le_premi les_maque livra_$ mais_c me_faudr mettr nouve_de on_atten page_equip pas_a pas_les polic pouvo proje publi que_l recep_de
rempl salon serie si_nous son te tient une_fois vos_remar votre_numer vous_la vous_pourr vous_voule a2n2: 0_euros ^_tu ^_voici accue apres_midi aura
bonjo_sophi celle hate hate_d je_peux joint_la l_origi la_quest les_coule les_fichi on_n ouvri poste rappo scan seule si_ca si_quelq soir_$ sophi sur_place
vitri votre_acomp vous_souha y_aura a2n3: des_recep dossi_est euros ils jusqu_a le_bois ne_peux pas_de possi quelq_part recep remar rendu a2n4: ^_ce
cette_semai encor_le origi plans regar reste_a vous_aviez a2n5: aviez la_salle menui soir a2n6: point salle a2n7: si_vous voir a2n9: et_je a3: 0_septe ^_aurie
^_ci accor_sur avant_vendr besoi_des bois_$ bonjo_luc class_le corre_avant de_bien de_livra de_reser de_savoi des_deux deux_dates droit en_page encor_la
encor_les est_a et_de et_dites etes faire_parve fin garde image invit l_epreu le_renvo legen_$ liste_des parve_avant paul_il petit_rappe plait relir reser_le
savoi septe valid_la vous_au vous_de vous_plait vous_pu vous_valid a30c12n45: en a31c10n13: bonjo a32c6n32: que a34c16n52: je a35c17n51: et a35c20n27: d
a36n20: des a3c: cinq lance mise_en prise vert a3c13n2: tout_est a3c2n: bonjo_monsi la_carte a3c2n2: et_le messa s_est a3c2n3: copie il_faut a3c2n4: la_factu
se a3c2n5: ^_votre a3c3n3: de_notre trop a3c3n4: mail a3c3n9: appel a3c4n2: class a3c4n3: tres a3c4n4: est_arriv a3c4n7: ete a3c5: est_bon a3c5n3: confi
a3c6n5: mon a3cn: a_vous bonjo_madam impri_$ mise que_la sous voisi a3cn11: fait a3cn2: ^_un adres cela l_assur le_nouve nom nos ton a3cn3: echan formu quand
a3cn4: depos envoy_les vers_vous a3cn5: jusqu a3cn6: ^_l apres la_semai a3n: 0_il ^_toujo atten_votre aux avanc avec_votre bien_passe bonjo_paul ce_serai
comma_le conna de_0 fois ici_lundi la_mise le_trait lien monta nous_envoy part_$ piece_joint porta prefe_$ quel renvo_le reste_est sais sauf signa_$ suffi
tarif une_photo vendr_au verif versi_de voule a3n13: oui a3n2: 0_et avant_de dire le_logo n_arriv papie parte perso pu veut a3n3: a_chois colle je_le le_formu
lui repon_de trait a3n4: ^_reste le_bleu livra toujo_pas a3n5: 0_h h il_est moi_$ a3n6: bleu semai_proch a3n8: nous_vous a3n9: pas_encor a4: ^_dites au_sujet
aurie aurie_vous dates de_reven des_photo faire_part horai_et joint_le laque_des les_legen ne_manqu nous_comma nous_faire part_de pour_vendr a43c4n26: 0 a47:
?_$ a49c27n48: pour a4c: 0_mars bail sujet a4c2: esper_que a4c26n8: rien a4c2n: la_liste a4c2n3: carte a4c3n3: tu a4c4n3: chez a4c4n7: est_bien a4c5n4: m
a4c6n7: cette a4c7: votre_cote a4c9n14: nous_avons a4cn: demar je_n le_plan luc mars plan a4cn2: assur la_coule a4cn5: compl a4cn7: fichi a4n: ^_avant
de_passe est_ce il_vous le_bon le_reste reven_vers sur_les votre_retou vous_prefe a4n2: 0_$ et_la a4n23: demai a4n3: dit je_ne numer_de a4n4: bois y_a a4n5:
nous_comme premi que_nous souha a4n6: peint a4n7: il_y les_deux a4n8: ^_des a4n9: que_le a5: a_tirer bon_a deuxi_versi dites_nous legal leque les_horai
me_perme menti_legal moi_si perme_de pouve_vous tirer vendr_? a53c55n74: a a54c25n63: l a58c21n29: votre a59: ? a5c10n4: besoi a5c2: esper j_esper a5c2n11:
deman a5c2n14: lundi_$ a5c2n2: ana ana_$ il_ne liste a5c2n4: pour_l a5c2n5: factu a5c3n5: sur_le a5c5n13: notre a5c5n8: compt a5c6n13: repon a5c8n2: ce_qu
qu_il a5cn: de_vos paul a5cn2: logo parle a5cn3: de_me les_photo madam piece a5cn4: equip le_contr sur_la vers a5cn6: elle a5cn8: par a5n: les_menti me_manqu
menti mot_de relan s_il a5n2: epreu nous_le perme rappe a5n3: ^_petit acomp il_manqu mot signe_$ a5n4: ^_sans la_date mercr nous_atten place si_le a5n5: date
a5n6: chose a5n7: dans_le de_l vous_avez a6: avant_le avez_vous corre je_me legen quelq_un vos_corre a61c54n91: est a67c10n35: il a67c12n57: les a6c: trouv_ci
vous_trouv a6c13n21: avons a6c2: valid a6c28n24: ! a6c2n2: propo a6c2n26: comme a6c2n8: avoir a6c2n9: a_la a6c3n2: signa a6c4n: nous_faut a6c4n9: a_l a6c5n16:
je_vous a6c5n3: monsi a6c8n2: regle a6c9n5: ^_pour a6cn: ci_desso desso a6cn11: versi a6cn2: midi a6cn4: d_avoir a6cn5: numer a6n: voici_la a6n2: reven
votre_accor a6n3: la_maque a6n5: peux pour_les que_vous a6n7: mais a6n8: ^_si a7: horai laque nous_faudr vous_convi a7c2n5: la_photo a7c2n6: contr a7c2n8: ^_j
a7c3n11: ^_les a7c3n2: pouve a7c3n5: en_ligne a7c4n5: est_en a7c4n7: pour_le a7c5n17: j_ai a7c6n23: ^_la a7cn3: nous_les a7cn4: coule le_devis a7cn6: accor
a7cn9: semai a7n: peut sinon a7n16: ^_vous a7n4: chois a84c25n83: nous a8c: parve a8c12n4: cote a8c17n5: donc a8c2: votre_part a8c2n4: il_me a8c2n8: le_dossi
a8c30n12: tout a8c4n5: derni a8c5n11: quest a8c7n20: arriv a8cn: tard a8cn17: avec a8cn2: l_impre a8cn3: renvo a8cn4: comma a8cn8: qui a8n: ici_vendr page_0
plus_tard a8n11: des_que a8n4: prefe a9: convi dites_moi a92c28n91: vous a9c: ci_joint a9c2n3: deuxi la_deuxi a9c2n6: devis la_page a9c3n: trouv a9c3n5: ligne
a9c4n12: sans a9c4n4: reser a9c5n9: dossi a9cn2: nous_manqu a9cn3: impre a9cn4: photo_de a9n: au_plus serai vous_nous a9n6: voici a9n8: jeudi a9n9: proch ac:
!_je 0_janvi ^_franc ^_jean a_depos bien_$ bien_parve bios bonjo_tom boucl_le bouti carol chapi cinq_bios citat copie_de coule_$ d_envoy de_janvi de_toute
dede_$ deman_de deman_le depos_la du_logo echan_de en_0 en_route envoi_a facon faut_le fonct hugo janvi_est jean_a la_citat la_fete labo le_bail le_chapi
le_chien le_domai le_feu les_cases les_cinq les_logos maman merve model mon_cote mon_mail n_avait ne_vous notai_est note on_part ouver_$ paiem part_sur
part_votre pense photo_$ qu_un que_je regle_de regle_et remer_de reser_et route s_arret s_occup salut_hugo sam_la semai_derni signa_a ta tard_pour toute_facon
vos_dossi votre_messa ac10n7: autre ac2: ^_tres as avait bonne_fetes boucl cles domai donne_le est_tout info_le la_cle les_cles lieu pas_ete plus_a renou
votre_compt ac2n: a_pas aucun_repon de_repon est_chez fete le_serve pour_vos ac2n14: la_mairi mairi ac2n2: clair decid desor l_a rien_de vient ac2n3: au_coura
chiff coura de_vous l_ai ac2n4: pour_votre ac2n5: je_l ac3: chez_l final ac3n: neces ac3n2: dossi_$ n_a nous_$ vous_pouve ac3n3: tres_bien ac3n5: deja ac4:
info pour_info ac4n: de_mon ac4n2: serve ac4n3: merci_$ ac4n4: site ac4n7: plais ac5: cote_$ fetes ac5n: donne est_regle oubli ac6: faire_$ ac6n2: merci_beauc
ac7n: besoi_de ac8: tout_ce acn: 0_est ^_et ^_hello avant_propo bien_devou bonjo_lena bonjo_sam carte_est chien cote_jardi couco_vous coupe d_impri dans_l
dans_la dede devou du_0 du_devis envoy_la equip_d est_reser factu_de geome grue hello hello_luc impri_ouest ines ines_$ insta jardi je_class l_autre l_avant
l_insta la_grue la_terra le_nom le_plate lise lise_$ m_envoy maitr_rouss me_faut ne_press nom_de notre_part ouest ouest_$ plate press quest_sur rien_ne rob
rob_$ rouss salut_theo sam terra theo vite_$ votre_bien vous_deux vous_remer vous_renvo acn11: envoi acn2: ^_cher a_tous burea cher cher_monsi dans_les demen
le_notai le_permi maitr malhe moins on_l pas_la remer utile vite vous_le acn3: depui elle_est en_a l_envoi ne_nous permi seron telep termi tom acn4: ^_comme
le_fichi on_en ont acn5: revie tous acn6: heure an: 0_de ^_en ^_madam ^_quel a_besoi a_jeudi a_me a_parti a_un appel_nous arriv_on arriv_sans aucun_idee
audie_est avanc_$ avant_d avant_l avez_signe aviez_une avion avons_pas bas beauc_pour benal benal_le bien_d bien_de bleue bloqu bonjo_a bonjo_le bonjo_m cadas
carto cas cas_de cet cet_apres chais chauf chere_madam chois_la comme_des compl_$ compl_a compl_et confi_des conti coqui d_accue de_doute de_pierr de_telep
de_visit deman_0 deman_a derou des_nouve dessi_les deux_$ deux_plans deuxi_polic devai devie_nous devis_et dimen_du direc_$ dis donc_les douch doute du_nouve
echaf ecrit elle_a en_cas en_lettr en_plus en_stock encor_deux endro epreu_sont equip_$ essay est_au est_compl est_malhe est_toi et_nous et_reven etalo etape
ete_regle eu_l factu_du fait_$ fixe fond fond_perdu helen helen_le hesit idee_de il_reste ivoir je_m jean_$ jeudi_a l_adres l_echaf l_endro l_etalo la_colle
la_decis la_plaqu la_reser la_sauf la_seule la_versi large le_chang le_chauf le_crene le_derni le_menui le_monta le_mur le_pdf le_plomb le_retou le_salon
le_scan le_tarif le_toit les_copie les_dimen les_epreu les_peint les_porte libre lire livre m_benal mais_il manqu_deux mardi_et me_le messa_$ n_ont negat
notes nous_devez nous_la nous_tenon nouve_$ numer_$ octob on_est on_se ont_pas optio papie_$ papie_ivoir par_un part_dans part_et parte_par pas_$ pas_clair
pas_recu passa passe_mais pdf peint_en perdr petit_mot peux_rien photo_pour photo_sont pierr_$ place_jeudi plan_cadas plaqu plomb plus_bas pluto_que poign
poser poser_l prati prepa presi prevu proch_etape proch_je propo_de propo_la que_les quest_compl recu_les redui regle_nous reini rempl_le renco rendr renvo_au
sans_piece sans_votre semai_$ seule_chose si_je si_la signe_et sont_au sont_en sont_pas souha_en stock tard_$ tarif_redui telle temps_$ tenon tes_negat toit
tradu trois_photo trouv_une un_de un_mot une_plus veuil_nous vienn vitri_$ voici_trois voisi_$ vos_chiff votre_accue votre_mail votre_nom votre_presi
vous_atten an11: vendr_$ an2: 0_nous ^_hate a_dix acomp_est atten_encor aurez aussi avons_toujo celui_de comme_la conta d_accor decis deman_un denis depos_le
encor_ete ensei est_une factu_$ idee jusqu_au la_poste le_prix le_rappo les_temps lundi_a ma_part mail_est mardi_a menui_$ mur notre_compt on_comme page_d
panne par_la perdu plus_grand pret preve prix que_ce quest_du quoi rentr repar sans_repon souha_$ sur_un tes titre toi une_copie veuil visit vous_des vous_les
zip an3: ^_notre ca_vous camio celui compt_rendu de_ma dessi devez dix dix_heure est_magni et_il faite l_audie le_peint le_temps les_echan les_plans lettr
ligne_$ magni on_le pluto porte quelq_chose soit tous_les tout_le trans voici_le voula vous_plais an4: ^_avec audie comme_vous devie hui_$ le_compt proch_$
secon vous_devie an5: avec_la comme_conve conve jeudi_$ vous_l an6: a_0 comme_lundi corri an7: est_pas integ an9: aujou aujou_hui hui c: achev ah ait alert
annul appet assis attes avril baill bascu besso boite chanc clos clot conte decem desis dom dons ecout embet es eux exemp expos exten fauss inqui ira jo josia
joyeu leur magaz main manif metre mille modul morel objet olivi ordre patie peur pis prevo range rayer redem refle requi sac sauve soire souff spams tache
tant terme top video vocal web c10n: n_avez rien_d vous_n c11: plus_rien c12n: rien_a c14: ^_parfa a_faire c2: ^_ne ^_reser a_chang a_regle a_retro actio
affai_est agenc ai_tout appel_et as_plus aucun_actio autre_pour avons_desor avons_plus banqu_a beauc_rien belle_fetes besoi_$ bien_recue bon_je class_donc
cote_bonne d_ouver desor_tout donc_la donc_le donc_plus donc_tout donc_tranq dur est_defin etait_dans ete_trop femme fera fera_sans impri_vous inuti joins
joins_l jugem_est l_affai la_et la_merci la_suite lundi_n missi missi_s n_as ne_tenez neces_$ nous_memes nuit_$ on_fera parfa_c parfa_le parfa_merci parfa_on
parfa_tout pas_compt recu_merci reser_confi suite_$ tenez tout_$ tout_pour trop_dur tu_n vient_de virem_est votre_femme votre_infor votre_virem vous_joins
c2n: ^_toute a_appel a_donne a_ete avons_besoi confi_et contr_et ecrir et_class et_payee fete_! goff jugem la_parti le_goff le_jugem momen_$ nous_a
parti_adver pas_besoi payee plais_$ plus_de prend probl_$ que_lundi quest_! regle_$ renon sont_la tout_a toute_les tranq voila c2n2: adver cherc courr
derni_mail merci_d mon_derni nous_l plais_de pour_vous probl c2n3: ^_bien a_deja souci suite tiens vous_$ c2n4: ^_pas en_occup c2n7: et_vous c2n9: hier c3:
!_rien avez_rien bon_pour compt_de envoy_$ grand_merci le_momen m_a memes merci_je monsi_la parfa_nous pour_infor recue site_a un_grand virem c3n: a_tout
affai c3n11: etait c3n2: ^_aucun alors bien_recu c3n3: momen c3n4: bien_arriv c4: ce_fut de_rien fetes_! fut fut_un ma_quest oubli_ma c4n: arriv_merci
infor_le c4n2: un_plais c4n3: ^_c le_site c5: autre_a avons_tout est_donc faire_de c5n: merci_! c5n10: matin c5n3: cette_nuit infor nuit c5n6: ce_matin c6n5:
on_a c7: avez_plus c8: d_autre cn: ^_pierr a_decid a_donc a_fait adver_a alors_$ archi arriv_ce au_telep aucun_probl aucun_souci autre_photo avons_reten
besoi_d bons ce_dont ce_jour chang_de chaud cherc_$ chere_ruth comme_deman compr_on contr_est cours de_bons depui_ce derni_reser devou_maitr domma donc_ce
dont dont_nous dossi_et ecrir_$ est_clair est_posee est_solde exact exper fait_le formu_de genia grace grace_a grave heber impot je_viens juste_apres l_autor
l_exper la_piece la_signa le_cote le_magas le_rembo levee logo_et m_en magas me_falla midi_et ne_reste on_les on_suppr parti_a pas_march passe_de paye
peine_de plus_utile posee pour_ce pour_moi que_de relev rembo rende_vous renon_a repon_rapid reten retir rouss_$ ruth sans_la se_passe seron_ferme servi_je
si_vite suppr trava viens viens_d votre_repon vous_laiss yann yann_$ cn2: !_nous ^_rien a_vendr arriv_lundi bien_le cote_vous de_m de_moins demen_cette
en_reste est_parti falla ferme l_avons la_peine les_chiff mal march_$ occup_$ peine que_ca rapid rende se_sont serve_demen site_est cn3: ^_bonne autor
avec_les c_etait coura_$ d_hier end je_revie jour on_vous pose revie_vers samed solde tiens_au tourn vous_tiens week week_end cn4: matin_$ repon_a super cn6:
je_suis march n: abord absen acced acces accro achet adapt adhes agran angla annee ans aperc argen auber aupre aurio avais ayez baign banni batea bee belgi
bille bouch boula bravo briqu broue caban cadre calen canap captu cares caser catal cent centi cents chale chant charn charp chaus chef choix cierg citro
clien colis combl confr conge consœ coup coute crois croqu croye decal dedan dejeu demon depen desce detai devel dira disie dison dispo docum dois douze ebrec
echue eclai econo ecran ecriv enfan enreg enten envel espac espec essai etein etonn exige expli expre facad fais faiso fenet ferai fermo feron figur fil film
finir finit fixer fleur forfa formi frise frott garan gardi gars gene gener gens geran gere graph gras gratu grego greni grinc gross hotel ht huit illis illus
inacc inaug indiq inscr inter inver issue jamai jeu joign joind jury lent lili limit lirai lu lyon magiq massi mauva mel mere milie milli minui mixag moind
moiti monte montr mort murs musee natur noel norma noter offer or ouvro ozdem pages paie papet paque parai parta parto payer penso pied plant platr plint
pompi pont pouss pouvi pres prete prion pris prome propr prote quatr rabot raccr racon raiso ravi recha recon recou recti recus refai remon renar rend repas
repor resol resto resul retra revoi rez robe rouge rue sage scans secs selon serez six sorti stand stati subli suit suivi suppl surpr sœur tarte techn tomba
tot touch tour train treso trifl urgen vacan venir venu verra vesti vider viend ville vingt virgu visio vois voitu volon vouli voyon vrai vu webin n13:
demai_$ n2: ^_kai ^_salue ^_tous a_notre accep accor_de ai_corri ai_raye aide an anna appel_pour arriv_demai auron autre_$ autre_chose avec_l avec_le
avez_fait aviez_deman avons_comma avons_la ca_a ca_avec ce_momen ce_soit chart chart_$ chez_le comme_promi compr_dans conve_$ corri_le couch court de_ce
deja_integ deja_repon demai_a demai_matin deman_pour depla derri desol_$ deux_photo devie_etre devis_du doit_encor du_menui elles_arriv elles_sont en_ce
en_charg en_mai en_place encad enfin ensem enver envoi_$ envoi_le escal est_fait est_le est_maint est_possi est_super est_termi et_l et_non etaie etait_trop
etait_un etanc etanc_$ etre_fatig excus fait_demai faite_moi fatig fatig_apres feuil fourn_$ h_et heure_$ hui_on huile humid je_la je_mets jours juge juge_$
kai kai_a l_avez l_encad l_escal l_huile la_bonne la_lettr la_prese la_proch la_repre la_reuni la_secon la_table le_perme le_poele le_souha le_table le_titre
le_verni le_verre le_zip les_joint liste_$ lundi_et lundi_je lundi_on macon magni_$ mairi_nous manqu_un mardi_$ mercr_$ mes moi_signe mois musiq neuf nous_ne
nous_reste nouve_du on_fait on_voit origi_nous page_$ parki part_demai part_lundi perme_on petit_point piece_$ plans_sont poele ponce pour_jeudi pour_repon
pour_toute profi promi_le quest_oui quoi_que ravie_que raye recep_du rentr_$ repos reste_que retar retou_et reuni rien_la rome s_ouvre samed_$ scan_etait
sera_donc signe_par soir_et sol_avant solei sombr_je sont_bien sont_parti suive sur_aucun surto temps_le tout_ca toute_quest trop_sombr un_point une_autre
une_belle vendr_ana verni_on versi_est voir_la voir_les vos_photo vous_devez vous_enver vous_envoy vous_salue n3: !_la 0_0 ^_ravie ^_vos affic attaq atten_le
bien_sur bruit ce_soir ce_week charg de_nouve dites_le doit end_et envoi_la fait_les fini h_$ je_regar la_prefe la_premi le_fait le_moi le_sol le_tribu lea
les_integ mai mets nous_avoir nous_nous nous_seron ont_ete ouvre penda plais_! qu_a ravie regar_ca rendu_d repre seche sol sombr super_$ tribu_a tu_voula
verni versi_$ voit n4: ateli ca_ce desol est_compr est_de faut_encor l_ateli la_livra nous_en nous_somme nouve_versi oui_c oui_le prese que_j s_en salue somme
table tribu vous_appel vous_envoi vous_verre n5: ^_$ elles le_fourn mairi_$ peu promi sera un_peu votre_quest n6: fourn verre n7: ^_oui
"""
