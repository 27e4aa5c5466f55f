"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: 0er acier afin aider aller allez amica arbor arran assai assoc aurai avis b badge balle beau bienv blanc bo bonhe
bouge bout bouti brief brill cale caler camp carto cause chauf cloch coinc combi concl conse consi conta conva crene
cuisi debou debut decis dehor depli derou devai devon devra diffu dimen dis docus doive echea echel egare embal embra
enlev ensui exped feeli fevri fisca fixee floue fonce fonci forma frapp frigo gauch gliss group helen hesit hetre iban
ideal ident imagi impos insti jeter jouer journ limpi lisen logos lumie machi maiso mari maria marqu mat mate menu
menus metto mienn mis modif moque mouli mouta nadia nette notes notez notic nuanc obser ocre octob oeil onze ottil
ouvri pars parvi patro pelli pench perdo piano pieds porta posez prepa presq prie provi px quell rampe rassu recad
recoi recop recto redac refus remet rentr repar repri roux royan rvb satin sauf sec sens sept serio seul sloga sonda
story studi subve surs taill tel temoi valab valeu vegan vente veran verso vide vienn vieux villa visue vivre voie
vols vont voudr voule voulo youpi a10c17n20: ce a10c21n11: n a10c3n10: dans a10c3n18: ^_nous a10c4n5: s a10c7n16: ai
a10c9n2: bon a10n2: pourr a10n3: joint a10n5: petit a10n6: trois a11: texte a11c14n16: bien a11c3n9: reste a11c4n3:
impri a11n: faudr a11n2: toujo a12c2n5: vos a12c2n6: si a12cn11: une a12n5: atten a13c12n16: c_est a13c7n15: j a13c9n:
de_votre a13cn13: deux a13cn2: ci a13n10: encor a13n7: ^_il a14c13n18: c a14c4n6: part a14cn8: page a14n16: ^_je
a14n2: d_ici a15c7n6: ne a15cn11: vendr a15n: ou a16c9n15: un a16cn4: ici a17c30n15: merci a17c3n3: il_nous a17c4n11:
sur a17c4n12: du a17cn4: le_0 a18c17n30: on a18c22n5: plus a18c9n15: pas a18cn5: avant a18cn6: manqu a195c109n219: $ ^
a19c5n8: de_la a2: 0_au 0_juin 0_septe 0_vous ?_la ^_a ^_aurie ^_paul ^_re ^_toujo a_t arriv_pas assur_il atten_$
atten_la bon_$ bonjo_avez bonjo_luc cela_vous celle_de chamb chene chois_$ coche_les comma_les convi_$ convi_?
cote_les couve de_bien de_coche de_semai de_tva de_vue defin des_deux des_trois deux_dates deuxi_maque dire_laque
dit_que du_bail en_page encor_la encor_votre epreu_est est_sur est_vous etes etiqu expir expir_le faire_parve
faudr_donc faudr_que faudr_vos faudr_votre faute faute_de faux fichi_le fin_de finis gagne genti genti_de gille gre
gre_de horai_et ici_lundi ici_mercr il_faudr impre_$ impre_il invit j_atten je_reser jetez jetez_y jeudi_de joint_l
l_ancie l_etiqu la_chamb la_derni la_devan la_genti la_prise la_votre lance_l laque_vous le_numer le_renvo le_texte
les_trois ligne_est liste_des manqu_toujo manqu_votre mardi_soir me_faire mercr_0 mettr mieux minut monta n_arriv
ne_manqu ne_peut noms noms_de nous_confi nous_envoy nous_leque nous_retou organ ou_l ou_on parte_a pas_a peut_etre
photo_mais piste plait pour_mardi pour_signa pouvo prefe_? prise_de proch_? produ produ_$ puis puiss qu_on qu_une
rappo re re_bonjo renvo_le reser_l reser_le reste_$ retou_d retou_le retou_sur sais sauri sauri_gre septe serai_bien
si_ca son sujet_des t t_il tenir_la texte_d texte_sont tirer_nous tirer_signe ton_retou toujo_le toujo_les toujo_rien
trois_piste trop_petit tva un_numer un_œil une_image valid_la valid_les vecto vendr_proch vendr_sinon votre_bon
votre_regle vous_au vous_parle vous_plait vous_qui vous_sauri vue y_un œil a20c3n7: me a20c4n11: photo a21c5n14: au
a21c8n7: ^_bonjo a23c8n27: en a23c8n7: bonjo a23n14: des a24c5n20: que a26c18n21: d a28c11n29: et a29c12n38: je a2c:
a_plus ancie arret bail bonjo_madam broch cinq coche du_reste feu feu_vert franc la_broch le_nombr nombr occup_du
plus_$ simpl sont_a sous tenir tranc a2c12n14: avons a2c12n2: tout_est a2c2: il_ne janvi mesur va vous_en a2c2n: banqu
la_banqu la_carte notre_cote a2c2n2: entre il_faut jean a2c2n3: maint on_s tu a2c2n4: compr mail a2c2n7: parti a2c3:
^_plus juste ouver retro a2c3n: de_notre toute a2c3n12: ca a2c3n2: grand a2c3n3: occup a2c4n3: mon a2c4n6: ^_on a2c5:
plus_besoi a2c5n: beauc a2c5n4: ma a2c7: ^_tout a2c7n2: ce_qu qu_il a2c8n9: nous_avons a2cn: ^_couco ^_un ce_que couco
et_on juin l_assur le_plan lena meme n_ai plan quand sans_le voisi a2cn2: ^_chere chere depos formu l_equip notai
a2cn3: ^_votre pierr reste_la suis vers_vous a2cn4: a_votre apres a2cn5: etre temps a2cn7: merci_pour a2n: 0_euros
a_chois a_toujo avec_votre bois celle chose_qui confi_le conna date_de de_0 de_comma delai devan dire dossi_est et_c
et_une habit ici_jeudi il_vous impri_$ je_peux juin_$ l_origi la_peint le_papie les_maque livra_$ mais_c me_faudr
moi_$ nous_comme pas_les polic poste proje publi quel regar salon serie servi si_quelq suffi tarif te tient une_fois
versi_de votre_numer vous_la vous_pourr a2n10: oui a2n2: ^_ce ^_tu encor_le euros jusqu_a la_quest le_formu les_fichi
ne_peux on_n perso plans quelq_part rendu scan soir_$ sur_place toujo_pas veut vous_aviez a2n3: ^_reste aviez je_le
origi a2n4: la_salle point que_vous salle soir a2n5: 0_h h premi a2n6: ^_des la_nouve nous_vous a2n7: des_que voir a3:
^_ci ^_dites accor_sur au_sujet aurie aurie_vous avant_vendr besoi_des bien_passe ce_serai corre_avant dates de_livra
de_reser de_reven de_savoi deuxi_versi droit encor_les est_a et_de et_dites et_la fin garde image l_epreu la_mise
laque_des legen_$ leque mise mise_en part_$ parve_avant paul_il petit_rappe relir reste_est s_il savoi signa_$
une_photo vendr_au vous_de vous_pu vous_valid a36c4n21: 0 a38c24n34: pour a39: ?_$ a3c: a_vous lance prise sujet vert
a3c2n: bonjo_monsi chez la_liste s_est a3c2n2: messa se a3c2n3: carte a3c2n4: factu a3c3n: nous_faut a3c3n2: confi
a3c3n3: trop a3c4n: m a3c4n3: tres a3c4n5: ete a3c4n6: a_l notre a3c5: est_bon a3c5n6: repon a3c6n5: cette a3cn: assur
je_n le_contr luc madam nom parle que_la a3cn2: cela copie coule de_me envoy_les et_le piece a3cn3: echan la_semai
sur_la vers a3cn4: ^_l jusqu a3cn8: fait a3n: 0_il ^_sans adres atten_votre aux avanc avant_de bonjo_paul de_passe
est_ce fois le_trait me_manqu reven_vers ton trait votre_retou a3n2: 0_et colle il_est le_logo livra lui papie parte
pu si_le souha y_a a3n3: pas_encor que_nous semai_proch a3n4: il_y a3n5: les_deux a4: des_photo dites_moi dites_nous
faire_part joint_le le_reste les_horai les_legen me_perme moi_si nous_faire part_de perme_de pour_vendr pouve_vous
sur_les vendr_? vous_trouv a41c22n44: l a45c15n14: votre a45c46n46: a a49: ? a4c: 0_mars mars a4c2: ana ana_$
esper_que a4c23n6: rien a4c2n18: comme a4c2n2: liste a4c2n3: pour_l a4c2n7: avoir a4c3n: signa a4c3n3: sur_le a4c3n4:
est_bien a4c4n2: monsi a4c4n6: quest a4c6: votre_cote a4c7: regle a4cn: de_vos demar a4cn10: versi a4cn2: comma compl
les_photo a4cn3: d_avoir equip a4cn8: lundi_$ a4n: ^_avant le_bon mot_de relan sinon a4n12: ^_vous a4n13: demai a4n2:
0_$ date dit epreu je_ne la_date mot numer_de perme a4n3: ^_petit mercr a4n4: fichi peint place que_le a4n6: par a5:
a_tirer avant_le avez_vous bon_a horai je_me legal menti_legal quelq_un tirer trouv_ci vous_convi a50c46n60: est
a52c9n22: il a55c10n38: les a58c22n47: nous a5c: valid a5c10n: besoi a5c2: esper j_esper votre_part a5c24n20: !
a5c2n12: je_vous a5c2n2: propo a5c2n3: signe a5c2n4: a_la devis a5c2n5: dossi a5c2n9: deman a5c4n5: compt a5c6n12:
arriv a5cn: ci_desso desso midi paul a5cn2: contr elle logo nous_les a5cn3: le_devis a5n: ici_vendr les_menti menti
prefe rappe renvo reven voici_la votre_accor a5n2: chois il_manqu a5n3: chose la_maque nous_atten peux a5n5: de_l
le_dossi a5n7: dans_le a6: corre laque legen nous_faudr vos_corre a64c22n59: vous a6c: parve a6c28n7: tout a6c2n4:
en_ligne il_me la_photo a6c2n7: ^_j a6c3n: pouve a6c3n7: ^_les a6c4n5: est_en pour_le a6c4n7: sans a6c5n11: sont
a6c5n12: j_ai a6c8n3: ^_pour a6c9n6: avez a6cn3: accor a6cn4: numer a6cn6: semai a6n: pourr_vous vous_nous a6n5:
pour_les voici a6n6: mais a7: convi a7c10n3: cote a7c2n: trouv a7c2n14: nouve a7c2n2: deuxi la_deuxi a7c2n5: passe
a7c3n14: lundi a7c4n16: ^_la a7c6n4: faut a7cn14: avec a7cn3: moi a7cn4: pour_la qui a7cn6: la_page a7n: peut a7n7:
jeudi a8: ci_joint dites les_texte plus_tard serai a84c33n82: le a86c31n82: la a8c: tard a8c11n2: faire a8c14n4: donc
a8c2n13: ^_le a8c2n4: ligne a8c3n3: derni a8c5n3: envoy a8c8n4: qu a8cn: nous_manqu reser a8cn2: l_impre a8cn3:
photo_de a8n: manqu_encor page_0 a8n6: proch a9: au_plus a92c33n52: de a9c2n2: l_impri a9c2n3: merci_de a9c2n5: y
a9c7n11: ^_merci a9cn3: impre a9n3: mardi quelq retou a9n4: de_nous a9n5: maque ac: !_je 0_janvi ^_franc ^_jean
a_depos as bien_parve bios bonjo_tom boucl_le carol cases cinq_bios cle cles copie_de coupe d_envoy dans_l de_janvi
de_toute dede_$ deman_de deman_le depos_la desso_$ du_logo echan_de en_route envoi_a est_la facon fonct janvi_est
jean_a la_cle la_fete labo le_chien le_domai le_feu les_cases les_cinq les_cles m_envoy maman merve met n_avait n_y
notai_est note on_part ouver_$ paiem parle_au part_sur part_votre pense photo_$ qu_un que_je regle_de route s_occup
sam_la semai_derni signa_a ta tard_pour toute_facon versi_du votre_messa ac15n: parfa ac19n15: !_$ ac2: ^_monsi ^_tres
avait boucl chez_l de_repon decid domai donne_le info_le lieu pas_ete renou votre_compt ac2n: a_pas chiff clair desor
est_chez fete le_serve merci_$ rien_de vient ac2n2: monsi_le ac2n3: de_vous l_ai ac2n4: belle deja je_l la_factu ac3:
cote_$ final ac3n: donne neces vous_pouve ac3n2: n_a pour_nous recu ac3n3: n_est tres_bien ac4: info oubli pour_info
ac4n2: est_arriv serve ac5: est_regle ac5n: merci_beauc ac5n3: bonne ac7: besoi_de ac9n5: autre acn: 0_est ^_hello
avant_propo bonjo_lena bonjo_sam burea carte_est chien cote_jardi couco_vous d_impri dans_la dans_les dede direc
envoy_la equip_d est_parfa factu_de geome grue hello hello_luc impri_ouest ines ines_$ insta jardi l_autre l_avant
l_insta la_coule la_grue laiss le_nom le_permi le_plate les_voisi lise lise_$ maitr maitr_rouss me_faut ne_nous
ne_press nom_de on_l ouest ouest_$ plate pour_votre press rien_ne rob rob_$ rouss salut_theo sam telep theo utile
vite_$ vous_deux acn2: ^_salut au_coura coura demen elle_est eu l_envoi le_notai le_nouve malhe ont pas_la permi revie
salut tom vite acn3: au_0 termi acn4: ^_comme est_dans on_en acn5: heure acn7: la_mairi mairi acn8: envoi an: 0_nous
^_quel ^_une ^_voici a_besoi a_jeudi a_parti accue apres_midi atten_encor aura avanc_$ avant_d avant_l avion bien_d
bien_de bleue bonjo_le bonjo_sophi cadas celui_de cet cet_apres chere_madam compl_$ compl_a confi_des conti coqui
de_pierr deman_a des_recep dessi_les deux_plans deuxi_polic direc_$ donc_les du_nouve ecrit en_lettr en_stock
encor_deux encor_ete endro ensei equip_$ essay est_au est_compl est_malhe est_toi et_reven etape fait_$ fond
fond_perdu hate hate_d ils ivoir jean_$ jeudi_a l_adres l_endro la_colle la_plaqu la_poste la_seule la_versi le_fichi
le_menui le_pdf le_premi le_prix le_salon le_scan le_tarif le_toit les_copie les_coule les_peint les_plans les_porte
les_temps lien livre manqu_deux mardi_a mardi_et menui_$ messa_$ mur negat notre_compt nous_le nous_tenon nouve_de
numer_$ on_est on_se optio page_equip papie_$ papie_ivoir par_la par_un part_dans parte_par pas_$ passa passe_mais pdf
peint_en perdr petit_mot peux_rien photo_pour photo_sont piece_joint pierr_$ place_jeudi plan_cadas plaqu pluto_que
poign possi prati presi prevu prix proch_etape propo_de propo_la que_ce que_l quelq_chose quoi recep redui reini rempl
rempl_le renco rendr renvo_au semai_$ seule_chose si_nous sont_au sophi stock sur_un tarif_redui telle tenon tes_negat
titre toit tout_le tradu trois_photo trouv_une un_de un_mot une_copie une_plus verif vitri voici_trois vos_remar
votre_presi vous_des vous_les vous_prefe y_aura an2: ^_notre a_dix aussi camio celui comme_la compt_rendu d_accor
deman_un depos_le dessi est_magni est_pas est_une et_il joint_la jusqu_au le_compt le_peint lettr ma_part magni menui
on_comme on_le panne pas_de perdu plus_grand pluto porte pret quest_du remar reste_a seule soit souha_$ tes toi trans
zip an3: avec_la ca_vous cette_semai comme_lundi de_ma dix dix_heure en_a le_temps les_echan ligne_$ proch_$ voula
an4: ^_avec ^_si comme_conve conve hui_$ jeudi_$ secon vous_avez an5: corri et_je an6: a_0 integ an8: aujou aujou_hui
hui an9: vendr_$ c: achev actio agenc ah ait alert annul appet assis avril bascu besso boite cherc citat class clos
clot conte decem desis dom dons dont ecout embet es eux exemp exper expos fauss femme grace grave inqui inuti ira
joins joyeu leur magaz main manif metre mille missi model modul morel objet olivi ordre patie payee pis prevo range
rayer redem refle relev rembo sauve soire solde souff spams suppr tache tant tenez terme top video vocal voila c10n:
rien_a c11: a_faire c13: ^_parfa c2: !_rien ^_ne ^_toute a_chang a_retro affai_est ai_tout appel_et autre_pour
avons_besoi avons_desor avons_plus banqu_a beauc_rien belle_fetes besoi_$ bon_je bonne_fetes compt_de cote_bonne
d_ouver desor_tout donc_plus donc_tout donc_tranq dur ecrir est_tout ete_trop fera fera_sans impri_vous l_affai la_et
lundi_n monsi_la neces_$ nous_memes nuit_$ on_fera parfa_c parfa_le parfa_merci parfa_on pas_besoi prend recu_merci
recue regle_$ renon sont_la tout_$ tout_pour toute_les trop_dur vient_de virem c2n: a_appel a_ete fete_! goff l_a
le_goff momen_$ plais_$ probl_$ que_lundi tout_a tranq c2n2: derni_mail merci_d mon_derni nous_l pour_vous probl c2n3:
^_bien bien_arriv souci c2n4: ^_pas chang c2n8: etait c3: a_tout affai avez_rien bon_pour ce_fut envoy_$ faire_de fut
fut_un grand_merci le_momen m_a ma_quest memes merci_je nous_$ oubli_ma parfa_nous pour_infor site_a un_grand c3n:
de_mon un_plais c3n2: alors bien_recu momen c3n3: n_avons nous_n c3n4: appel c3n5: plais c4: arriv_merci autre_a
avons_tout de_rien fetes_! infor_le c4n: infor c4n2: le_site c4n3: ^_c site c5: est_donc faire_$ faut_$ fetes merci_!
c5n2: cette_nuit nuit c5n4: ce_matin c5n5: matin c6: avez_plus c6n3: aucun c6n4: on_a c7: d_autre tout_ce c9: n_avez
plus_rien vous_n c9n: rien_d cn: ^_aucun ^_bonne ^_pierr a_donc a_donne a_fait alors_$ archi au_telep aucun_probl
aucun_souci autre_photo avons_reten bien_devou bien_le carre chang_de chere_ruth comme_deman compr_on courr de_m
de_moins depui_ce devou devou_maitr domma donc_ce du_0 end est_clair est_plus exact fait_le genia heber impot je_viens
l_autor la_parti la_signa la_terra le_carre le_cote le_magas les_chiff logo_et magas matin_$ me_falla midi_et moins
non nos nous_a on_les on_vous parti_adver passe_de peine_de plais_de plus_utile pour_ce pour_moi pour_vos quest_!
rende repon_rapid reten retir rouss_$ ruth sans_la se_passe se_sont seron_ferme si_vite terra tous viens viens_d
votre_bien votre_repon vous_laiss vous_le week week_end yann yann_$ cn2: ^_rien a_deja a_vendr adver autor cote_vous
coura_$ demen_cette dossi_$ en_occup en_reste est_parti falla ferme je_revie l_avons la_peine march_$ peine que_ca
rapid repon_a revie_vers serve_demen site_est tiens tourn vous_$ cn3: avec_les c_etait depui je_suis pose seron suite
cn4: et_vous super cn5: march cn8: hier n: abord absen acces accro achet acomp adapt adhes agran angla anna ans aperc
argen auber aupre auron avais ayez banni bas bee belgi bille bons bouch boula bravo briqu cadre calen cares caser
centi cents chais chale charg charp chaud chaus cher choix cierg citro colis combl confr couch coute croqu croye dedan
dejeu demon depla derri desce detai devel disie dison dispo dois doit douch ebrec echaf echue eclai econo ecran enfan
enfin enreg ensem enten envel enver espec essai etalo etein etonn excus expli expre fais faiso faite fenet ferai fermo
feron figur film finit fleur forfa formi garan gener gens geran gere graph gras gratu grego greni grinc ht huile humid
idee illus inacc indiq inscr inver issue jeu jour lent lili lire lyon magiq mal mel milie milli minui mixag mois moiti
montr mort musee natur noel norma noter or ouvro ozdem pages paie papet paque parai parta parto paye payer penda pied
platr poele pompi ponce pont posee pouvi prete preve prion pris prome propr prote quatr racon recha recon recti recus
refai remer renar rend repas repor repos repre resol retar reuni rez rouge rue sage samed scans selon serez six solei
somme sorti stati subli suive suivi surpr surto sœur tarte techn tot touch tour train trava treso tribu trifl urgen
vacan venir venu verra vesti veuil ville vingt virgu visio visit vois voitu vrai vu webin n2: ^_kai ^_vos accep affic
ai_corri ai_raye an appel_pour arriv_demai attaq atten_le audie avec_le avez_fait aviez_deman avons_la bruit ca_avec
ca_ce ce_momen chart chart_$ comme_promi compr_dans conve_$ court d_hier de_ce deja_repon demai_a deman_pour desol_$
devez devie_etre elles_arriv en_ce en_place encad envoi_$ escal est_super est_termi et_l etaie etait_trop etait_un
etre_fatig factu_$ fatig fatig_apres feuil fini h_et heure_$ hui_on je_la je_mets jours kai kai_a l_avez l_encad
l_escal la_bonne la_livra la_prese la_proch la_secon le_fait le_perme le_verre le_zip liste_$ lundi_et lundi_on
magni_$ mai mail_est mercr_$ musiq neuf nous_nous ont_ete oui_c ouvre page_$ page_d parki perme_on petit_point
pour_jeudi profi promi_le que_j ravie_que raye rendu_d rome scan_etait sera_donc signe_par soir_et sombr_je sur_aucun
table temps_le tiens_au tout_ca trop_sombr une_autre une_belle verni versi_$ versi_est voici_le voir_la voir_les voit
votre_quest vous_appel vous_devez vous_envoy vous_plais vous_salue vous_tiens n3: !_la 0_0 ^_ravie ateli bien_sur
ce_soir comme_vous de_nouve devie envoi_la est_compr est_de faut_encor fourn h_$ l_ateli la_premi le_bleu le_fourn lea
les_integ mairi_$ mets nous_avoir nous_seron nouve_versi oui_le plais_! prese ravie s_en salue seche sera sombr
super_$ tu_voula vous_devie vous_verre n4: desol elles peu un_peu vous_envoi vous_l n5: ^_$ bleu promi verre n7: ^_oui
demai_$
"""
