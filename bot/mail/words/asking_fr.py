"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: 0er acier afin aider aller allez amica arbor arran assai assoc aurai avis b badge beau bienv blanc bo bonhe bouge
bout bouti brief brill cale caler carto cause chauf cloch coinc combi concl conse consi conta conva crene cuisi debou
debut dehor depli derou devai devon devra diffu dis docus doive echea echel egare embal embra enlev ensui exped feeli
fevri fisca fixee floue fonce fonci forma frapp frigo gauch gliss group helen hesit hetre iban ideal ident imagi impos
insti jeter jouer journ limpi lisen logos lumie machi maiso mari maria marqu mat mate menu menus metto mienn mis modif
moque mouli mouta nadia nette notes notez notic nuanc obser ocre octob oeil onze ottil ouvri pars parvi patro pelli
pench perdo piano pieds porta posez prepa presq prie provi px quell rampe rassu recad recoi recop recto redac refus
remet repar repri roux royan rvb satin sec sens sept serio seul sloga sonda story studi subve surs taill tel temoi
valab valeu vegan vente veran verso vide vienn vieux villa visue vivre voie volet vols vont voudr voule voulo youpi
a10c4n6: s a10c7n16: ai a10c9n2: bon a10n2: pourr a10n3: retou a10n5: petit a10n6: trois a11: texte a11c14n17: bien
a11c17n21: ce a11c22n15: n a11c3n10: dans a11c3n21: ^_nous a11c4n4: impri a11n: faudr a11n3: joint a12c2n5: vos
a12c2n6: si a12c3n11: reste a12cn12: une a12n3: toujo a12n6: atten a13c7n15: j a13cn14: deux a13cn2: ci a13n15: encor
a14c4n9: part a14c9n: de_votre a14cn8: page a14n16: ^_je a14n2: d_ici a15c12n17: c_est a15cn12: vendr a15n: ou a15n8:
^_il a16c13n19: c a16c9n18: un a16cn4: ici a17c32n17: merci a17c4n12: sur a17c4n16: du a17c7n7: ne a17cn4: le_0
a18c17n31: on a18c3n4: il_nous a18cn5: avant a19c23n5: plus a19c5n14: de_la a19c9n20: pas a2: 0_au 0_juin 0_septe
0_vous ?_la ^_a ^_aurie ^_paul ^_re ^_toujo a_t arriv_pas assur_il atten_$ atten_la balle balle_est bon_$ bonjo_avez
bonjo_luc camp cela_vous chamb chene chois_$ coche_les comma_les convi_$ convi_? cote_les couve dans_votre de_bien
de_coche de_semai de_tva de_vue defin des_deux des_trois deux_dates deuxi_maque dire_laque dit_que du_bail en_page
encor_la encor_votre envoy_le epreu_est est_sur est_vous etes etiqu expir expir_le faire_parve faudr_donc faudr_que
faudr_vos faudr_votre faute faute_de faux fichi_le fin_de finis gagne genti genti_de gille gre gre_de horai_et
ici_lundi ici_mercr il_faudr impre_$ impre_il invit j_atten je_reser jetez jetez_y jeudi_de joint_l l_ancie l_etiqu
la_balle la_chamb la_derni la_devan la_genti la_prise la_votre lance_l laque_vous le_numer le_renvo le_texte les_trois
ligne_est liste_des manqu_plus manqu_toujo manqu_votre mardi_soir me_faire mercr_0 mettr mieux minut monta n_arriv
ne_peut noms noms_de nous_confi nous_leque nous_retou organ ou_l ou_on parte_a pas_a peut_etre photo_mais piste plait
plus_que pour_mardi pour_signa pouvo prefe_? prise_de proch_? produ produ_$ puis puiss qu_on qu_une que_votre rappo re
re_bonjo renvo_le reser_l reser_le reste_$ retou_d retou_le retou_sur sais sauri sauri_gre septe serai_bien si_ca son
sujet_des t t_il tenir_la texte_d texte_sont tirer_nous tirer_signe ton_retou toujo_le toujo_les toujo_rien
trois_piste trop_petit tva un_numer un_œil une_image valid_la valid_les vecto vendr_proch vendr_sinon votre_bon
votre_camp votre_regle votre_signa vous_au vous_parle vous_plait vous_qui vous_sauri vue y_un œil a202c112n246: $ ^
a20c3n7: me a20c4n13: photo a20cn7: manqu a21c5n16: au a21c8n7: ^_bonjo a23c8n32: en a23c8n7: bonjo a24n16: des
a26c5n21: que a27c18n22: d a28c13n36: et a29c12n38: je a2c: a_plus ancie arret bail bonjo_madam broch cinq coche
du_reste feu feu_vert franc la_broch le_nombr nombr occup_du plus_$ simpl sont_a tenir tranc a2c12n2: tout_est a2c15n:
parfa a2c19n17: !_$ a2c2: janvi mesur va vous_en a2c2n: banqu la_banqu la_carte notre_cote a2c2n2: il_faut jean
a2c2n3: entre on_s tu a2c2n4: compr a2c2n5: maint a2c2n7: parti a2c3: ^_plus ouver a2c3n: juste retro a2c3n12: ca
a2c3n2: de_notre grand toute a2c3n3: recu a2c3n4: occup a2c4n2: est_arriv a2c4n3: mon a2c4n7: ^_on a2c5: plus_besoi
a2c5n: beauc a2c5n4: ma a2c7: ^_tout a2c8n11: nous_avons a2cn: ^_couco ce_que couco est_parfa et_on juin l_assur
la_coule lena meme n_ai sans_le sous voisi a2cn2: ^_chere ^_un chere formu l_equip notai quand a2cn3: depos pierr
reste_la suis vers_vous a2cn4: a_votre apres est_dans a2cn5: etre temps a2cn7: merci_pour a2n: 0_euros a_toujo
avec_votre avoir_votre celle_de chose_qui confi_le conna date_de de_0 de_comma delai devan dimen dire et_c et_une
habit ici_jeudi il_vous impri_$ je_peux juin_$ la_peint le_papie les_maque livra_$ mais_c me_faudr moi_$ pas_les
piece_joint polic poste proje publi quel regar salon serie servi si_quelq suffi tarif te tient une_fois versi_de
votre_numer vous_la vous_pourr a2n10: oui a2n2: ^_tu bois celle dossi_est encor_le euros hate hate_d jusqu_a l_origi
la_quest le_formu les_fichi ne_peux nous_comme on_n perso plans rendu scan soir_$ sur_place veut a2n3: ^_ce je_le
menui quelq_part vous_aviez a2n4: aviez la_salle origi point que_vous reste_a salle soir a2n5: 0_h h premi a2n6:
la_nouve a2n7: nous_vous voir a2n8: ^_des des_que a3: ^_ci ^_dites accor_sur au_sujet aurie aurie_vous avant_vendr
besoi_des bien_passe ce_serai corre_avant dates de_livra de_reser de_reven de_savoi deuxi_versi droit encor_les est_a
et_de et_dites fin garde image l_epreu la_mise laque_des legen_$ leque mise mise_en part_$ parve_avant paul_il
petit_rappe relir reste_est s_il savoi signa_$ vendr_au vous_de vous_pu vous_valid a36c4n21: 0 a38c24n35: pour a3c:
a_vous lance prise sujet vert a3c12n17: avons a3c2n: bonjo_monsi la_liste s_est a3c2n2: messa a3c2n3: ^_votre carte
chez se a3c2n4: mail a3c2n5: factu a3c3n3: trop a3c4n: m a3c4n11: notre a3c4n3: confi tres a3c4n6: ete a3c4n7: a_l
a3c5: est_bon a3c5n7: repon a3c6n5: cette a3c7n2: ce_qu qu_il a3cn: assur je_n le_plan luc madam nom parle plan que_la
a3cn2: cela copie de_me et_le le_contr a3cn3: echan envoy_les la_semai vers a3cn4: ^_l jusqu sur_la a3cn8: fait a3n:
0_il ^_sans adres atten_votre aux avanc avant_de bonjo_paul de_passe est_ce fois le_trait me_manqu nous_envoy
reven_vers ton une_photo a3n2: 0_et et_la il_est le_logo livra lui papie parte pu si_le souha trait y_a a3n3: a_chois
colle semai_proch toujo_pas a3n4: ^_reste que_nous a3n5: il_y les_deux a3n7: pas_encor a4: des_photo dites_moi
dites_nous faire_part joint_le le_reste les_horai les_legen me_perme moi_si ne_manqu nous_faire part_de perme_de
pour_vendr sur_les vendr_? vous_trouv a40: ?_$ a41c22n48: l a46c48n51: a a4c: 0_mars mars a4c2: ana ana_$ esper_que
il_ne a4c24n6: rien a4c2n19: comme a4c2n2: liste a4c2n3: pour_l a4c3n: nous_faut a4c3n3: sur_le a4c3n4: est_bien
a4c4n2: monsi a4c4n6: quest a4c6: votre_cote a4c7n: regle a4cn: de_vos demar a4cn10: lundi_$ versi a4cn2: comma coule
piece a4cn3: compl les_photo a4cn4: equip a4n: ^_avant le_bon mot_de votre_retou a4n16: demai a4n2: 0_$ date dit epreu
je_ne la_date numer_de perme a4n3: ^_petit mercr mot a4n4: place que_le a4n5: fichi peint a4n6: par a5: a_tirer
avant_le avez_vous bon_a horai je_me legal menti_legal pouve_vous quelq_un tirer trouv_ci vous_convi a50: ? a51c16n15:
votre a54c46n66: est a54c9n26: il a56c10n44: les a5c: valid a5c10n2: besoi a5c2: esper j_esper votre_part a5c2n12:
je_vous a5c2n2: propo a5c2n3: contr signe a5c2n5: a_la devis a5c2n6: dossi a5c2n8: avoir a5c2n9: deman a5c3n: signa
a5c4n7: compt a5cn: ci_desso desso midi paul a5cn2: elle logo a5cn3: le_devis nous_les a5cn4: d_avoir a5n: ici_vendr
les_menti menti rappe relan sinon voici_la a5n14: ^_vous a5n2: renvo reven a5n3: chose il_manqu la_maque peux a5n4:
nous_atten prefe a5n6: de_l le_dossi a5n7: dans_le a6: corre laque legen nous_faudr vos_corre a61c23n60: nous
a66c23n62: vous a6c: parve a6c10n6: avez a6c24n22: ! a6c2n4: en_ligne il_me la_photo a6c2n7: ^_j a6c3n8: ^_les a6c4n5:
est_en pour_le a6c5n12: j_ai a6c5n15: sont a6c6n15: arriv a6c8n3: ^_pour a6cn4: numer a6cn6: semai a6n: pourr_vous
votre_accor vous_nous a6n4: chois a6n5: pour_les voici a6n6: mais a7: convi a7c10n3: cote a7c28n7: tout a7c2n: trouv
a7c2n14: nouve a7c2n2: deuxi la_deuxi a7c2n5: passe a7c3n: pouve a7c3n19: lundi a7c4n19: ^_la a7c4n8: sans a7cn15:
avec a7cn3: moi a7cn4: pour_la a7cn5: accor a7cn6: la_page a7cn7: qui a7n: peut a7n7: jeudi a8: ci_joint dites
les_texte plus_tard serai a86c33n93: le a87c32n96: la a8c: tard a8c12n2: faire a8c14n5: donc a8c2n19: ^_le a8c2n2:
reser a8c2n4: ligne a8c3n4: derni a8c6n4: faut a8cn: nous_manqu a8cn2: l_impre a8cn4: photo_de a8n: manqu_encor page_0
a8n6: proch a9: au_plus a93c33n63: de a9c2n3: l_impri merci_de a9c2n6: y a9c5n4: envoy a9c7n11: ^_merci a9c8n4: qu
a9cn3: impre a9n4: de_nous mardi quelq a9n5: maque ac: !_je 0_janvi ^_franc ^_jean a_depos as bien_parve bios
bonjo_tom boucl_le carol cases cinq_bios cles copie_de d_envoy dans_l de_janvi de_toute dede_$ deman_de deman_le
depos_la desso_$ du_logo echan_de en_route envoi_a est_la facon fonct janvi_est jean_a la_fete labo le_chien le_domai
le_feu les_cases les_cinq les_cles m_envoy maman merve met n_avait n_y notai_est note on_part ouver_$ paiem parle_au
part_sur part_votre pense photo_$ qu_un que_je regle_de route s_occup sam_la semai_derni signa_a ta tard_pour
toute_facon versi_du votre_messa ac2: ^_monsi ^_tres avait boucl chez_l cle de_repon domai donne_le est_tout info_le
la_cle lieu pas_ete renou votre_compt ac2n: a_pas chiff clair decid desor est_chez fete le_serve rien_de vient ac2n2:
monsi_le ac2n3: de_vous l_ai ac2n4: belle je_l la_factu ac3: cote_$ final ac3n: neces vous_pouve ac3n2: n_a pour_nous
ac3n3: tres_bien ac3n4: deja n_avons nous_n ac3n5: n_est ac4: info oubli pour_info ac4n: donne ac4n2: merci_$ serve
ac5: est_regle faut_$ ac5n: merci_beauc ac5n3: bonne ac7: besoi_de tout_ce ac9n5: autre acn: 0_est ^_hello avant_propo
bonjo_lena bonjo_sam burea carte_est chien cote_jardi couco_vous coupe d_impri dans_la dans_les dede envoy_la equip_d
factu_de geome grue hello hello_luc impri_ouest ines ines_$ insta jardi l_autre l_avant l_insta la_grue laiss le_nom
le_plate les_voisi lise lise_$ maitr maitr_rouss me_faut ne_nous ne_press nom_de on_l ouest ouest_$ plate pour_votre
press rien_ne rob rob_$ rouss salut_theo sam telep theo utile vite_$ vous_deux vous_le acn11: la_mairi mairi acn2:
^_salut au_coura coura demen direc elle_est eu l_envoi le_notai le_nouve le_permi malhe pas_la salut tom vite acn3:
au_0 ont permi revie termi acn4: ^_comme on_en acn5: heure acn8: envoi an: 0_nous ^_quel ^_une ^_voici a_besoi a_jeudi
a_parti accue apres_midi arriv_sans atten_encor avanc_$ avant_d avant_l aviez_une avion bien_d bien_de bleue bonjo_le
bonjo_sophi cadas cet cet_apres chere_madam chois_la compl_$ compl_a compl_et confi_des conti coqui de_pierr decis
deman_a dessi_les deux_plans deuxi_polic devie_nous dimen_du direc_$ donc_les du_nouve ecrit en_lettr en_stock
encor_deux endro ensei equip_$ essay est_au est_compl est_malhe est_toi et_reven etape ete_regle fait_$ fond
fond_perdu il_reste ils ivoir jean_$ jeudi_a l_adres l_endro la_colle la_decis la_plaqu la_poste la_reser la_seule
la_versi le_derni le_menui le_mur le_pdf le_premi le_prix le_salon le_scan le_tarif le_toit les_copie les_coule
les_dimen les_peint les_plans les_porte les_temps lien livre lundi_a manqu_deux mardi_a mardi_et messa_$ n_ont negat
nous_tenon nouve_de numer_$ on_est on_se ont_pas optio page_equip papie_$ papie_ivoir par_la par_un part_dans part_et
parte_par pas_$ pas_recu passa passe_mais pdf peint_en perdr petit_mot peux_rien photo_pour photo_sont pierr_$
place_jeudi plan_cadas plaqu pluto_que poign possi prati prefe_$ presi prevu prix proch_etape propo_de propo_la que_ce
que_l quelq_chose quoi recu_les redui regle_nous reini rempl rempl_le renco rendr rentr renvo_au sans_piece sauf
semai_$ seule_chose si_nous sont_au sont_pas sophi stock sur_un tarif_redui telle tenon tes_negat titre toit tout_le
tradu trois_photo trouv_une un_de un_mot une_copie une_plus verif vitri voici_trois vos_remar votre_mail votre_presi
vous_des vous_les vous_prefe an2: ^_hate a_dix aura aussi avons_toujo celui_de comme_la compt_rendu d_accor deman_un
depos_le des_recep encor_ete est_magni est_une et_il joint_la jusqu_au le_fichi le_peint lettr ma_part magni mail_est
menui_$ mur notre_compt nous_le on_comme on_le panne pas_de perdu plus_grand pluto porte pret quest_du recep remar
seule soit souha_$ tes toi trans y_aura zip an3: ^_notre ca_vous camio celui cette_semai comme_lundi de_ma dessi dix
dix_heure en_a le_compt le_temps les_echan ligne_$ proch_$ voula an4: ^_avec ^_si avec_la comme_conve conve devie
est_pas hui_$ jeudi_$ secon vous_avez vous_devie an5: corri et_je an6: a_0 integ an9: aujou aujou_hui hui vendr_$ c:
achev actio agenc ah ait alert annul appet assis avril bascu besso boite cherc citat clos clot conte decem desis dom
dons ecout embet es eux exemp exper expos fauss grace grave inqui inuti ira joins joyeu leur magaz main manif metre
mille missi model modul morel objet olivi ordre patie pis prevo range rayer redem refle relev rembo sauve soire souff
spams tache tant tenez terme top video vocal c10: n_avez plus_rien vous_n c11n: rien_a c12: a_faire c13: ^_parfa c2:
!_rien ^_ne ^_reser a_chang a_retro affai_est ai_tout appel_et autre_pour avons_desor avons_plus banqu_a beauc_rien
belle_fetes besoi_$ bon_je bonne_fetes compt_de cote_bonne d_ouver desor_tout donc_plus donc_tout donc_tranq dur ecrir
ete_trop femme fera fera_sans impri_vous l_affai la_et lundi_n monsi_la neces_$ nous_memes nuit_$ on_fera parfa_c
parfa_le parfa_merci parfa_on pas_besoi prend recu_merci recue regle_$ reser_confi tout_$ tout_pour trop_dur vient_de
virem votre_femme c2n: ^_toute a_appel a_ete avons_besoi class confi_et contr_et et_class et_payee fete_! goff l_a
le_goff momen_$ nous_a payee plais_$ probl_$ que_lundi renon sont_la tout_a toute_les tranq c2n2: a_deja derni_mail
merci_d mon_derni nous_l pour_vous probl c2n3: ^_bien souci c2n4: ^_pas bien_arriv chang c2n9: etait c3: a_tout affai
avez_rien bon_pour ce_fut envoy_$ faire_de fut fut_un grand_merci le_momen m_a ma_quest memes merci_je nous_$ oubli_ma
parfa_nous pour_infor site_a un_grand c3n: de_mon un_plais c3n2: alors bien_recu momen c3n4: appel c3n5: plais c4:
autre_a avons_tout de_rien fetes_! infor_le c4n: arriv_merci infor c4n2: le_site c4n3: ^_c site c5: est_donc fetes
c5n: merci_! c5n2: cette_nuit nuit c5n4: ce_matin c5n5: matin c6: faire_$ c6n3: aucun c6n4: on_a c7: avez_plus d_autre
c9n: rien_d cn: ^_aucun ^_bonne ^_pierr a_decid a_donc a_donne a_fait alors_$ archi au_telep aucun_probl aucun_souci
autre_photo avons_reten bien_devou bien_le ce_dont chang_de chere_ruth comme_deman compr_on de_m depui_ce devou
devou_maitr domma donc_ce dont dont_nous du_0 du_devis end est_clair est_plus est_solde exact fait_le genia heber
impot je_viens l_autor la_parti la_signa la_terra le_carre le_cote le_magas les_chiff logo_et magas matin_$ me_falla
midi_et non occup_$ on_les on_suppr on_vous parti_adver passe_de peine_de plais_de plus_utile pour_ce pour_moi
pour_vos quest_! rende renon_a repon_rapid reten retir rouss_$ ruth sans_la se_passe seron_ferme si_vite suppr terra
viens viens_d voila votre_bien votre_repon vous_laiss week week_end yann yann_$ cn2: ^_rien a_vendr adver carre
cote_vous coura_$ courr de_moins demen_cette dossi_$ en_reste est_parti falla ferme je_revie l_avons la_peine march_$
moins nos peine que_ca rapid repon_a revie_vers se_sont serve_demen site_est solde tiens tourn tous vous_$ cn3: autor
avec_les c_etait depui en_occup je_suis pose seron suite cn4: et_vous super cn5: march cn8: hier n: abord absen acces
accro achet acomp adapt adhes agran angla anna ans aperc argen auber aupre avais ayez banni bas bee belgi bille bons
bouch boula bravo briqu cadre calen cares caser centi cents chais chale charp chaud chaus cher choix cierg citro colis
combl confr couch coute crois croqu croye dedan dejeu demon depla derri desce detai devel disie dison dispo docum dois
doit douch ebrec echaf echue eclai econo ecran ecriv enfan enreg ensem enten envel enver espec essai etalo etein etonn
excus exige expli expre facad fais faiso faite fenet ferai fermo feron figur film finit fleur forfa formi frise garan
gener gens geran gere graph gras gratu grego greni grinc gross ht huile humid idee illis illus inacc indiq inscr inver
issue jeu jour juge jugem jury lent lili lire lyon macon magiq mal mel milie milli minui mixag moiti monte montr mort
musee natur noel norma noter or ouvro ozdem pages paie papet paque parai parta parto paye payer penda pied platr poele
pompi ponce pont posee pouss pouvi prete preve prion pris prome propr prote quatr racon recha recon recou recti recus
refai remer renar rend repas repor repos resol resto retar reuni rez robe rouge rue sage scans selon serez six sorti
stand stati subli suive suivi surpr surto sœur tarte techn tomba tot touch tour train trava treso trifl urgen vacan
venir venu verra vesti veuil ville vingt virgu visio visit vois voitu voyon vrai vu webin n10: demai_$ n2: ^_kai ^_vos
accep accor_de affic ai_corri ai_raye an appel_pour arriv_demai arriv_lundi attaq auron avec_le avez_fait aviez_deman
avons_la bruit ca_avec ca_ce ce_momen charg chart chart_$ chez_le comme_promi compr_dans conve_$ court d_hier de_ce
deja_repon demai_a deman_pour desol_$ devez devie_etre devis_du du_menui elles_arriv elles_sont en_ce en_charg en_mai
en_place encad enfin envoi_$ escal est_maint est_super est_termi et_l etaie etait_trop etait_un etre_fatig factu_$
fatig fatig_apres feuil fini fourn_$ h_et heure_$ hui_on je_la je_mets jours kai kai_a l_audie l_avez l_encad l_escal
la_bonne la_livra la_prese la_proch la_secon la_table le_fait le_perme le_tribu le_verre le_zip liste_$ lundi_et
lundi_on magni_$ mercr_$ mois musiq neuf nous_somme ont_ete origi_nous oui_c ouvre page_$ page_d parki part_lundi
perme_on petit_point pour_jeudi profi promi_le que_j ravie_que raye recep_du rendu_d repre rome samed samed_$
scan_etait sera_donc signe_par soir_et solei sombr_je somme sont_bien sur_aucun temps_le tiens_au tout_ca tribu
tribu_a trop_sombr une_autre une_belle verni versi_$ versi_est voici_le voir_la voir_les voit votre_quest vous_appel
vous_devez vous_envoy vous_plais vous_salue vous_tiens n3: !_la 0_0 ^_ravie ateli atten_le audie bien_sur ce_soir
comme_vous de_nouve envoi_la est_compr faut_encor h_$ l_ateli la_prefe la_premi le_bleu lea les_integ mai mets
nous_avoir nous_en nous_nous nous_seron nouve_versi oui_le plais_! prese ravie salue seche sombr super_$ table
tu_voula vous_verre n4: desol est_de fourn le_fourn peu s_en sera un_peu vous_envoi vous_l n5: ^_$ bleu elles mairi_$
promi verre n7: ^_oui
"""
