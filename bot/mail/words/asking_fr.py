"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: 0er acier admin afin aidez ainsi aller allez amabi amica arbor assai assoc aurai avis b badge bande beau bienv bo bonhe bouge bout brief brill cale caler
cause cloch coinc conne consi const conva cuisi debou debut degat dehor devon devra diffu dirai docus doive doubl eaux echea echel egare embal embra enlev
ensui erreu etage etude exped fabri feeli fevri fisca floue flous fonce fonci forma frapp frigo garni gauch gliss gris group hetre huita iban ideal ident
imagi impay impos insti jeter jouer kirst lefor limpi lisen lumie machi maiso mari maria marqu mat mate menu menus metto mienn mis modif moque mouli mouta
nadia nette notic nuanc obser occas ocre oeil onze ortho ottil pars parvi patro pelli pench perdo piano pieds pixel poids portr posez presq proce provi px
quell rampe rassu rayez recad recoi recop recto redac redig refus relis remet repri roux royan rvb satin scene sec sens sept serio seul sloga sonda story
studi subve suivr surs taill tel temoi thoma valab valeu vegan vente veran verso vides vieux vigne villa visue vivre voie volet vols vont voudr youpi a10:
les_texte a109c39n137: la a10c14n2: faire a10c3n: trouv votre_part a10c4n16: sans a10c4n29: lundi a10c5n14: dossi a10c5n18: sont a10c5n6: envoy a10c9n2: bon
a10cn4: photo_de a10n: manqu_encor pourr_vous a10n2: vous_nous a10n5: maque a10n8: jeudi mardi a118c42n96: de a119c37n148: le a11c10n11: avez a11c2n7: passe
pour_la a11c2n8: y a11c3n19: nouve a11c3n31: ^_le a11c3n5: l_impri a11c4n13: dans a11c7n14: ^_merci a11c7n22: ai a11cn3: renvo a11n5: de_nous a11n6: petit
retou a12c5n10: s a12c9n9: qu a12n6: quelq a12n7: trois a13: texte a13c2n5: merci_de a13c3n14: reste a13c7n7: faut a13n: faudr a14c16n20: bien a14c20n31: ce
a14c2n7: signe a14c5n6: impri a14c7n23: j a14n2: pourr a14n5: toujo a15c12n22: c_est a15c2n2: ci a15cn6: joint a15n3: dites a16c13n24: c a16c4n30: ^_nous
a16cn17: une a16cn8: atten a17c3n8: page a17cn14: moi a17n22: ^_je a18c25n31: n a18n29: encor a19cn6: le_0 a19n2: ou a19n3: d_ici a2: 0_au 0_juin 0_votre
0_vous ?_la ^_a ^_deux ^_paul ^_pourr ^_re ^_serai a_nous arran assur_il atten_la aura_quelq avoir_les balle balle_est banca banca_sont belle_journ bien_voulo
bleu_$ bon_$ bonjo_avez camil camil_$ camp carte_de cela_vous chamb chois_$ coche_les combi combi_de comma_des comma_les commu contr_pour contr_signe convi_$
convi_? coord coord_banca cote_les cote_pour couve dates_vous de_coche de_semai de_tva de_vue depli des_cinq des_trois deux_cases deux_des deux_le deux_signa
deuxi_maque dire_laque dit_que dossi_des du_bail du_depli en_piece envoy_d envoy_le epreu_est est_fixee est_vous etiqu expir expir_le faudr_donc faudr_que
faudr_une faudr_vos faudr_votre faut_l faut_la faut_les faute faute_de faux fichi_le fin_de fixee fixee_au gagne genti genti_de gille gre gre_de ici_mardi
ici_mercr il_faudr il_n il_possi il_suffi impre_$ impre_il impri_atten invit_$ j_atten je_reser jetez jetez_y jeudi_de joint_$ joint_l journ journ_ana l_ancie
l_etiqu la_balle la_chamb la_devan la_genti la_place la_prise la_vitri lance_l laque_vous le_mot le_porta le_texte leque_vous les_envoy les_faire les_trois
ligne_est lundi_nous manqu_le manqu_toujo manqu_votre maque_$ mardi_soir me_dire me_faire mercr_0 mieux minut moi_laque moi_leque moi_sinon monta_est ne_peut
noms noms_de nos_coord notez nous_confi nous_leque nous_preno nous_retou organ ou_l ou_on part_d part_pour parte_a passe_a petit_quest peut_etre peux_me
photo_mais piste plan_$ possi_d pour_depos pour_mardi pour_signa pour_valid prefe_? premi_monta preno preno_le prise_de proch_? produ produ_$ puis puiss
qu_elle qu_on qu_une quest_appel re re_bonjo regle_la renvo_signe reser_l reste_$ retou_d retou_le retou_sur sans_nouve sauf_le sauri sauri_gre serai_bien
serai_il signe_avant soins soins_$ suffi_de sujet_des t_il tenir_la texte_d texte_sont tirer_nous tirer_signe ton_retou toujo_le toujo_les toujo_rien
trois_piste trop_petit tu_peux tva un_numer un_œil une_chose une_image une_quest valid_les vecto vendr_proch vendr_sinon vos_horai vos_soins votre_bon
votre_camp votre_regle voulo vous_etes vous_eu vous_parle vous_qui vous_sauri vous_verif vue y_un œil a20c3n12: vos a20cn20: deux a20cn22: vendr a21c12n5:
de_votre a21c2n24: si a21c33n23: merci a21c4n18: sur a21c6n13: part a21cn5: ici a21n15: ^_il a22c10n29: un a22c17n40: on a22c6n22: de_la a22c8n21: ne a22cn8:
avant a23c4n7: il_nous a23c5n16: photo a23c5n26: du a25c26n13: plus a25c2n9: manqu a25c6n21: au a269c128n359: $ ^ a26c10n39: pas a26c3n11: me a29c10n13:
^_bonjo a2c: a_plus a_t ancie atten_$ broch chez_vous coche coule_$ desso_$ du_reste et_les exemp feu feu_vert franc la_broch le_nombr logos met n_y nombr
nous_class occup_du parle_au sont_a t tenir tranc versi_du a2c10n8: autre a2c16n: parfa a2c2: ^_monsi arret cle defin janvi mesur va vous_en a2c22n19: !_$
a2c2n: de_repon est_la notre_cote a2c2n2: jean monsi_le a2c2n3: ^_salut entre on_s salut a2c2n4: belle chang pour_vos a2c2n6: maint a2c2n7: compr a2c2n9:
a_votre a2c3n: ouver retro a2c3n17: ca a2c3n2: juste pour_nous a2c3n3: recu a2c3n4: grand a2c3n5: n_avons a2c3n7: nous_n a2c3n8: parti a2c4: ^_plus a2c4n10:
^_on a2c4n5: occup a2c5: faut_$ plus_besoi a2c6n2: beauc a2c6n5: bonne a2c6n6: ma a2c9n4: aucun a2cn: ^_couco ce_que couco est_parfa insta juin l_insta
la_derni lena les_voisi me_faut meme n_ai part_votre sans_le servi simpl a2cn2: ^_chere chere direc est_plus eu l_autre l_equip plus_$ a2cn3: au_0 et_on pierr
reste_la vos_dossi a2cn4: non a2cn6: est_dans la_nouve notai suis a2cn7: etre temps a2cn8: merci_pour a2n: 0_bloqu ^_une a_du a_part a_rempl a_toujo acomp_de
arriv_pas avoir_votre blanc bloqu_la celle_de chene chose_n chose_qui concl confi_le conse crene dans_votre date_de de_comma delai devan dimen en_parle
encor_votre est_sur et_c et_une finis habit ici_jeudi juin_$ la_peint la_votre le_numer le_papie le_premi les_maque livra_$ mais_c me_faudr mettr on_atten
page_equip par_vos pas_les polic pret_a publi que_l recep_de rempl_par salon serie son te tient un_acomp une_fois vos_remar votre_numer vous_la vous_pourr
vous_voule a2n11: et_je a2n12: vendr_$ a2n2: 0_euros ^_tu accue acomp_$ apres_midi bloqu bonjo_sophi celle decis devez_encor hate hate_d je_peux joint_la
l_acomp l_origi la_quest le_lien les_fichi nouve_de on_n ouvri pas_a poste rappo scan si_ca si_la si_nous soir_$ sophi sur_place vendr_nous votre_acomp
vous_souha y_aura a2n3: ^_voici aura des_recep euros ils jusqu_a ne_peux nous_devez possi pret quelq_part recep remar rendu seule vitri a2n4: ^_ce dossi_est
encor_le le_bois origi plans proje regar reste_a sans_repon vous_aviez a2n5: aviez cette_semai devez jeudi_$ menui soir a2n6: point a2n7: si_vous voir a3:
0_septe ^_aurie ^_ci accor_sur besoi_des bois_$ bonjo_luc class_le corre_avant de_bien de_livra de_reser de_savoi des_deux des_invit deux_dates droit en_page
encor_la est_a et_dites etes faire_parve fin garde image l_epreu le_renvo legen_$ nous_renvo parve_avant paul_il petit_rappe plait relir reser_le savoi septe
valid_la vous_au vous_de vous_plait vous_pu vous_valid a31c10n13: bonjo a31c12n49: en a34c6n35: que a35c16n54: je a35c20n28: d a37c17n57: et a37n22: des a3c:
cases cinq lance mise_en prise a3c2n: bonjo_monsi la_carte a3c2n2: clair messa s_est a3c2n3: et_le il_faut la_banqu a3c2n4: banqu se a3c2n5: ^_votre copie
a3c2n6: la_factu a3c3n3: de_notre trop a3c3n4: mail a3c3n5: toute a3c4n3: class tres a3c4n7: ete a3c5: est_bon a3c5n4: confi a3c6n5: mon a3c7n2: ^_tout a3cn:
a_vous bonjo_madam le_carre mise sous a3cn11: fait a3cn2: adres carre cela l_assur le_nouve nom nos ton a3cn3: echan formu voisi a3cn4: depos envoy_les a3cn5:
jusqu laiss quand vers_vous a3cn7: ^_l apres la_semai a3n: 0_il appel_moi aux avec_votre bien_passe bonjo_paul ce_serai conna et_de fois ici_lundi la_mise
le_trait monta nous_envoy part_$ pas_clair piece_joint porta prefe_$ que_votre quel reste_est sais sauf tarif une_photo vendr_au versi_de voule a3n12:
pas_encor a3n14: oui a3n2: 0_et avanc avant_de comma_le dire le_logo les_coule lien n_arriv papie parte perso pouvo pu rempl suffi veut a3n3: a_chois je_le
le_formu quelq_chose trait verif a3n4: ^_reste livra pas_de a3n5: 0_h colle h moi_$ a3n6: il_est la_salle lui a3n7: salle semai_proch a3n8: est_pas a3n9:
nous_vous a4: ^_dites au_sujet aurie aurie_vous dates de_reven des_photo encor_les faire_part horai_et invit joint_le laque_des les_legen liste_des nous_comma
nous_faire part_de pour_vendr a44c4n27: 0 a48: ?_$ a4c: 0_mars sujet vert a4c13n4: tout_est a4c2: esper_que a4c2n3: carte a4c3n10: appel a4c3n3: tu a4c4n5:
chez est_arriv a4c4n7: est_bien a4c5n5: m a4c6n8: cette a4c9n18: nous_avons a4cn: bail demar impri_$ je_n luc mars que_la a4cn2: assur la_coule a4cn4: ^_un
a4cn5: compl a4cn7: fichi a4n: ^_avant ^_toujo atten_votre avant_vendr de_passe est_ce il_vous le_bon le_reste manqu_plus plus_que reven_vers sur_les
votre_retou votre_signa a4n2: 0_$ de_0 et_la si_quelq a4n24: demai a4n3: je_ne numer_de a4n4: le_bleu toujo_pas y_a a4n5: dit premi souha a4n6: bleu bois
peint que_nous a4n7: il_y a4n8: les_deux nous_comme a4n9: ^_des que_le a5: a_tirer bon_a deuxi_versi legal leque les_horai me_perme menti_legal moi_si
perme_de pouve_vous tirer vendr_? a54c27n54: pour a57c55n86: a a58c25n68: l a5c10n6: besoi a5c2: esper j_esper a5c26n10: rien a5c2n: la_liste a5c2n16: lundi_$
a5c2n2: ana ana_$ a5c2n7: factu a5c5n11: n_est a5c5n16: notre a5c5n9: compt a5c7: votre_cote a5c8n4: qu_il a5cn: de_vos paul a5cn2: logo parle a5cn3: de_me
madam a5cn4: equip piece sur_la a5cn5: repon_de vers a5n: les_menti me_manqu menti mot_de relan renvo_le s_il signa_$ vous_prefe a5n2: epreu nous_le perme
a5n3: ^_petit il_manqu mot rappe a5n4: mercr nous_atten place si_le a5n5: la_date a5n6: date a5n7: dans_le a5n8: vous_avez a6: avant_le avez_vous corre
dites_nous je_me legen quelq_un vos_corre a60: ? a64c22n42: votre a65c55n100: est a6c: trouv_ci a6c13n28: avons a6c2: valid a6c28n26: ! a6c2n11: a_la a6c2n13:
deman a6c2n2: liste a6c2n30: comme a6c2n4: pour_l a6c2n8: avoir a6c3n5: sur_le a6c4n2: nous_faut a6c4n9: a_l a6c5n16: je_vous a6c5n3: monsi a6c8n2: regle
a6c8n4: ce_qu a6cn: ci_desso desso le_plan a6cn11: versi a6cn2: midi plan a6cn3: les_photo a6cn4: d_avoir le_contr a6cn5: numer a6cn7: elle a6cn9: par a6n:
ne_manqu voici_la a6n2: reven votre_accor a6n3: la_maque signe_$ a6n5: acomp peux a6n6: que_vous a6n7: mais a6n8: ^_sans de_l a7: horai laque nous_faudr
vous_convi a70c10n40: il a70c12n60: les a7c: vous_trouv a7c2n2: propo a7c2n3: il_ne a7c2n5: la_photo a7c2n9: ^_j a7c3n11: ^_les a7c3n2: pouve a7c3n5: en_ligne
a7c4n5: est_en a7c4n8: pour_le a7c5n18: j_ai a7c6n26: ^_la a7c9n6: ^_pour a7cn11: semai a7cn3: nous_les a7cn4: le_devis a7cn6: accor a7n: peut a7n4: chois
a89c25n104: nous a8c: parve a8c17n6: donc a8c2n6: contr a8c2n9: le_dossi a8c3n4: signa a8c4n5: derni a8c7n19: repon a8cn: tard a8cn18: avec a8cn2: l_impre
a8cn4: coule a8cn5: comma a8cn9: qui a8n: ici_vendr page_0 plus_tard sinon a8n13: des_que a8n5: pour_les a8n6: chose a9: convi dites_moi a96c28n100: vous a9c:
ci_joint a9c12n4: cote a9c2n3: deuxi la_deuxi a9c2n4: il_me a9c2n6: devis la_page a9c30n14: tout a9c3n5: ligne a9c4n4: reser a9c5n13: quest a9c7n22: arriv
a9cn2: nous_manqu a9cn3: impre a9n: au_plus serai a9n10: proch a9n11: ^_si a9n18: ^_vous a9n4: prefe a9n7: voici ac: !_je 0_janvi ^_franc ^_jean a_depos
bien_$ bien_parve bios bonjo_tom boucl_le bouti carol chapi cinq_bios citat copie_de d_envoy de_janvi de_toute dede_$ deman_de deman_le depos_la du_logo
echan_de en_0 en_route envoi_a exemp_signe facon faut_le fonct hugo janvi_est jean_a la_citat la_fete labo le_chapi le_chien le_domai le_feu les_cases
les_cinq les_logos maman merve model mon_cote mon_mail n_avait ne_vous notai_est note on_part ouver_$ paiem part_sur pense photo_$ qu_un que_je regle_de
regle_et remer_de reser_et route s_arret s_occup salut_hugo sam_la semai_derni signa_a ta tard_pour toute_facon votre_messa ac2: ^_tres as avait bonne_fetes
boucl cles domai est_tout info_le la_cle les_cles lieu pas_ete plus_a renou votre_compt ac2n: fete joins le_serve ac2n17: la_mairi mairi ac2n2: desor donne_le
est_chez l_a rien_de vient ac2n3: a_pas au_coura chiff coura de_vous decid l_ai ac2n4: pour_votre ac2n5: je_l ac3: chez_l final ac3n: aucun_repon ac3n2:
dossi_$ vous_pouve ac3n3: nous_$ tres_bien ac3n4: n_a ac3n6: deja ac4: info pour_info ac4n: de_mon neces ac4n2: serve ac4n3: merci_$ ac4n4: site ac4n7: plais
ac5: autre_a cote_$ fetes ac5n: est_regle oubli ac5n4: donne ac6: faire_$ ac6n2: merci_beauc ac7n2: besoi_de ac8: tout_ce acn: 0_est ^_et ^_hello avant_propo
bien_devou bonjo_lena bonjo_sam carte_est chien cote_jardi couco_vous coupe d_impri dans_l dans_la dede devou dossi_et du_0 du_devis envoy_la equip_d
est_reser factu_de geome grue hello hello_luc impri_ouest ines ines_$ jardi je_class l_avant la_grue la_terra le_bail le_nom le_plate lise lise_$ m_envoy
maitr_rouss ne_press nom_de notre_part ouest ouest_$ plate press quest_sur rien_ne rob rob_$ rouss salut_theo sam terra theo vite_$ votre_bien vous_deux
vous_remer vous_renvo acn11: envoi acn2: ^_cher ^_rien a_tous burea cher cher_monsi dans_les demen maitr malhe moins on_l remer utile vite vous_le acn3: depui
en_a l_envoi le_permi pas_la seron telep termi tom acn4: ^_comme elle_est le_fichi ne_nous on_en ont permi acn5: tous acn6: heure le_notai revie an: 0_de
^_laiss ^_madam ^_quel a_dit a_jeudi a_me a_parti a_un ai_laiss aider appel_nous arriv_on arriv_sans aucun_idee audie_est avant_d avant_l avez_signe
avez_verse aviez_une avion avons_votre bas beauc_pour benal benal_le bien_d bien_de bleue bonjo_a bonjo_le bonjo_m cadas carto cas cas_de cet cet_apres chais
chauf chere_madam chois_la comme_des compl_$ compl_a compl_et confi_des conti coqui d_accue de_doute de_mardi de_pierr de_telep de_visit deman_0 deman_a derou
des_nouve dessi_les deux_$ deux_plans deuxi_polic devai devie_nous devis_et dimen_du direc_$ dis donc_les douch doute du_nouve echaf ecrit elle_a en_cas
en_lettr en_plus en_renvo en_stock encor_deux encor_une endro epreu_sont equip_$ essay est_au est_compl est_malhe est_toi et_reven etalo etape ete_regle eu_l
factu_du fait_$ fixe fond fond_perdu helen helen_le hesit idee_de il_lui il_reste inaug inaug_$ ivoir je_joins je_m jean_$ jeudi_a joint_pour l_adres l_echaf
l_endro l_etalo l_inaug la_decis la_plaqu la_reser la_sauf la_seule la_versi laiss_deux large le_chang le_chauf le_crene le_derni le_menui le_monta le_mur
le_pdf le_plomb le_proje le_retou le_salon le_scan le_tarif le_toit les_copie les_dimen les_epreu les_peint les_porte libre lien_pour lire livre lui_faut
m_benal mais_il manqu_deux mardi_et me_le messa_$ mme n_ont negat nous_tenon nouve_$ numer_$ octob on_est on_se ont_pas optio ou_un oui_ou papie_$ papie_ivoir
par_un part_dans part_et part_nous parte_par pas_$ pas_recu pas_votre passa passe_mais pdf peint_en perdr petit_mot peux_rien photo_pour photo_sont pierr_$
place_jeudi plan_cadas plaqu plomb plus_bas pluto_que poign poser poser_l prati prepa presi prevu prie proch_etape proch_je propo_de propo_la quand_vous
que_les quest_compl recu_les redui regle_nous reini rempl_le renco rendr renvo_au rien_n salle_$ sans_piece semai_$ seule_chose si_je signe_et sont_au sont_en
sont_pas souha_en stock tard_$ tarif_redui telle temps_$ tenon tes_negat toit tradu trois_photo trouv_une un_de un_mot un_non un_oui une_plus verif_avec verse
verse_l veuil_nous vide vienn vitri_$ voici_trois vos_chiff votre_$ votre_accue votre_decis votre_mail votre_nom votre_presi vous_a vous_atten vous_deman an2:
0_nous ^_en ^_hate a_besoi a_dix acomp_est atten_encor aussi avanc_$ avons_pas avons_toujo celui_de comme_la conta d_accor deman_un denis depos_le encor_ete
ensei est_pret est_une et_l et_nous factu_$ idee jusqu_au la_colle la_poste laiss_moi le_rappo les_joint les_temps lundi_a ma_part mail_est mardi_a menui_$
mur ne_pouvo notai_$ notes nous_la on_comme page_d panne par_la perdu plus_grand pouvo_pas que_ce quest_du quoi rentr repar sans_votre souha_$ sur_un tes
titre toi une_copie veuil voisi_$ vous_aurez vous_des vous_les zip an3: ^_notre ca_vous camio celui compt_rendu de_ma dessi dix dix_heure est_magni et_il
faite l_audie le_moi le_peint le_prix le_temps les_echan les_plans lettr ligne_$ magni notre_compt on_le pluto porte pour_toute preve prix soit tous_les
tout_le toute_quest trans visit voici_le voula vous_plais an4: ^_avec audie aurez comme_vous devie hui_$ le_compt nous_en nous_ne proch_$ secon vous_devie
an5: avec_la comme_conve conve vous_l an6: a_0 corri an7: integ an8: comme_lundi an9: aujou aujou_hui hui c: achev ah ait alert annul appet assis attes avril
baill bascu besso boite chanc clos clot conte decem desis dom dons ecout embet es eux expos exten fauss inqui ira jo josia joyeu leur magaz main manif metre
mille modul morel objet olivi ordre peur pis prevo range rayer redem refle requi sac sauve soire souff spams tache tant terme top video vocal web c10n: n_avez
rien_d vous_n c11: plus_rien c12n: rien_a c14: ^_parfa a_faire c2: ^_ne ^_reser a_chang a_regle a_retro actio affai_est agenc ai_tout appel_et as_plus
aucun_actio autre_pour avons_desor avons_plus banqu_a beauc_rien belle_fetes besoi_$ bien_recue bon_je class_donc cote_bonne d_ouver desor_tout donc_la
donc_le donc_plus donc_tout donc_tranq dur est_defin est_neces etait_dans ete_trop femme fera fera_sans impri_vous inuti joins_l jugem_est l_affai la_et
la_merci la_suite lundi_n missi missi_s n_as ne_tenez nous_memes nuit_$ on_fera parfa_c parfa_le parfa_merci parfa_on parfa_tout part_n pas_compt recu_merci
reser_confi suite_$ tenez tout_$ tout_pour trop_dur tu_n vient_de virem_est votre_femme votre_infor votre_virem vous_joins c2n: ^_toute a_appel a_donne a_ete
avons_besoi confi_et contr_et ecrir et_class et_payee fete_! goff jugem la_parti le_goff le_jugem momen_$ nous_a parti_adver payee plais_$ plus_de probl_$
que_lundi quest_! regle_$ renon sont_la tout_a toute_les tranq voila c2n11: hier c2n2: adver cherc courr derni_mail merci_d mon_derni pas_besoi plais_de
pour_vous prend probl c2n3: ^_bien nous_l souci suite tiens c2n4: ^_pas a_deja en_occup vous_$ c2n8: et_vous c3: !_rien avez_rien bon_pour compt_de
grand_merci le_momen memes merci_je monsi_la neces_$ parfa_nous pour_infor site_a un_grand virem c3n: a_tout affai envoy_$ m_a recue c3n11: etait c3n2: alors
bien_recu c3n3: momen c3n4: bien_arriv c4: ce_fut de_rien fetes_! fut fut_un ma_quest oubli_ma c4n: arriv_merci infor_le c4n2: ^_aucun un_plais c4n3: le_site
c4n4: ^_c c5: avons_tout est_donc faire_de c5n10: matin c5n2: merci_! c5n3: cette_nuit infor nuit c5n6: ce_matin c6n5: on_a c7: avez_plus c8: d_autre cn:
^_pierr a_decid a_donc a_fait adver_a alors_$ archi arriv_ce au_telep aucun_probl aucun_souci autre_photo avons_reten bons ce_dont ce_jour chang_de chaud
cherc_$ chere_ruth comme_deman compr_on contr_est cours de_bons depui_ce derni_reser devou_maitr domma donc_ce dont dont_nous ecrir_$ est_clair est_exact
est_posee est_solde exper fait_le formu_de genia grace grace_a grave heber impot je_viens juste_apres l_autor l_exper la_piece le_cote le_magas le_rembo levee
logo_et m_en magas me_falla midi_et ne_reste on_les on_suppr parti_a pas_march passe_de patie peine_de plus_utile posee pour_ce pour_moi que_de relev rembo
rende_vous renon_a repon_rapid reten retir rouss_$ ruth sans_la se_passe seron_ferme servi_je si_vite suppr trava viens viens_d votre_confi vous_laiss yann
yann_$ cn2: !_nous a_vendr arriv_lundi besoi_d bien_le cote_vous de_m de_moins demen_cette en_reste est_parti exact ferme la_peine la_signa les_chiff mal
march_$ occup_$ paye peine que_ca rapid rende repon_$ se_sont serve_demen site_est votre_repon cn3: ^_bonne autor avec_les c_etait coura_$ d_hier end falla
jour l_avons on_vous pose samed solde tiens_au tourn vous_tiens week week_end cn4: je_revie matin_$ revie_vers super cn5: repon_a cn6: je_suis march n: abord
absen acced acces accro achet adapt adhes agran angla annee ans aperc argen auber aupre avais ayez baign banni batea bee belgi biere bille bouch boula bravo
briqu broue caban cadre calen canap captu cares caser catal cent centi cents chale chant charn charp chaus chef choix cierg citro clien combl confr conge
consœ coup coute crois croqu croye decal dedan dejeu demon depen desce detai devel dira disie dison dispo docum dois dort douze ebrec echue eclai econo ecran
enfan enreg enten envel envie espac espec essai etein etonn exige expli expre facad fais faiso fenet ferai feron figur fil film finir finit fixer fleur forfa
formi frise frott garan gardi gars gene gener gens geran gere gras gratu grego grinc gross hotel ht huit illis illus inacc indiq inscr inter inver issue jamai
jeu joign joind jury lent lili limit lirai lu lyon magiq mains massi match mauva mel mere milie milli minui mixag moind moiti monte montr mort murs musee
natur noel norma noter offer or ouvro ozdem paie papet paque parai parta parto pause penso pied plant platr plint pompi pont pouss pouvi pres prete prion pris
prome prote quatr rabot raccr racon raiso rate ravi recha recon recou recti recus refai remon renar rend repas repor resol resto resul retra revoi rez robe
rouge rue sage scans secs selon serez serva six sorti stand stati subli suit suivi suppl surpr suspe sœur tarte techn tomba tot touch tour train treso trifl
urgen vacan venir venu verra vesti vider ville vingt virgu visio vois voitu vouli voyon vrai vu webin n14: demai_$ n2: ^_kai ^_salue ^_tous a_deman accep
accor_de ai_corri ai_raye aide an anna appel_pour aurio auron autre_$ autre_chose autre_proje avec_l avec_le avez_fait aviez_deman avons_la avons_verif
bois_des ca_a ca_avec ce_momen ce_soit chart chart_$ colis comme_$ comme_promi compr_$ compr_dans conve_$ corri_le couch court de_ce de_plus de_trois
deja_integ deja_repon demai_a demai_matin deman_la deman_pour depla derri desol_$ deux_pages deux_photo devie_etre devis_du doit_encor dossi_en douan du_bois
du_menui ecriv elles_arriv elles_sont en_ce en_charg en_place en_repon encad enfin ensem enver envoi_$ envoi_le escal est_encor est_fait est_le est_maint
est_possi est_super est_termi et_non etaie etait_trop etait_un etanc etanc_$ etre_fatig excus fait_demai faite_moi fatig fatig_apres fermo feuil fourn_$ graph
greni h_et heure_$ hier_$ hui_on huile humid j_appel je_la je_mets jours_de juge juge_$ kai kai_a kate l_avez l_encad l_escal l_huile la_bonne la_copie
la_douan la_lettr la_prese la_proch la_repre la_reuni la_secon la_table le_perme le_poele le_souha le_table le_titre le_verni le_verre le_vitri le_votre
le_zip liste_$ lundi_et lundi_je lundi_on macon magni_$ mai_$ mairi_il manqu_un mardi_$ mercr_$ mes moi_signe mois musiq neuf non_le notre_graph nous_reste
nouve_du on_fait on_voit origi_nous page_$ pages parki part_demai part_lundi payer perme_on petit_point piece_$ plans_sont poele ponce pour_jeudi pour_repon
prix_$ profi promi_le propr quand_le quest_oui quoi_que ravie_que raye recep_du rentr_$ repos reste_que retou_et reuni rome s_ouvre samed_$ scan_etait
sera_donc signa_de signe_par soir_et sol_avant solei sombr_je sont_bien sont_parti suive sur_aucun surto temps_le temps_pour tout_ca trois_jours trop_sombr
un_point une_autre une_belle vendr_ana verni_on versi_est viend voir_la voir_les volon vos_notes vos_photo votre_dossi votre_voisi vous_devez vous_enver
vous_envoy vous_ne vous_salue n3: !_la 0_0 ^_ravie ^_vos a_notre affic arriv_demai attaq atten_le avons_comma bien_sur bruit ce_soir ce_week charg deux_jours
dites_le doit en_mai end_et envoi_la fait_les fini h_$ je_regar la_prefe la_premi le_fait le_sol le_tribu lea les_integ mairi_nous mets nous_avoir nous_nous
nous_seron ont_ete ouvre penda plais_! ravie regar_ca rendu_d repre retar rien_la seche sol sombr super_$ tribu_a tu_voula verni versi_$ voit n4: ca_ce
chez_le de_nouve desol est_compr est_de faut_encor l_ateli la_livra mai nous_somme nouve_versi oui_c oui_le prese qu_a que_j s_en salue somme table tribu
vous_appel vous_envoi vous_verre n5: ^_$ ateli elles jours le_fourn mairi_$ peu promi sera un_peu n6: fourn verre votre_quest n7: ^_oui
"""
