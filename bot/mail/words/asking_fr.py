"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: 0er afin amica arbor arran arret as assai assoc aussi avanc avion b badge balle bienv blanc bouge bout bouti brill
cale caler camp cases cause chamb chere chien cloch coinc colle combi compl conse consi conta conti crene delai depli
devon devra diffu dis dix docus echea echel ecrit ensei ensui etes euros expir faux feeli feu fevri fin final fisca
fixee floue fonct forma frapp gauch genti geome gliss gre habit helen iban ideal ident imagi impos invit jeter jouer
lena lien logos machi maiso maria marqu mat mate menui metto mienn mieux minut mis moque mouli mouta nette notes notez
ocre octob oeil optio origi ouvri pars parvi passa patro pench pense perdo plaqu pluto poign posez possi prepa prevu
puis px quell quoi recad recop recto redac relir remet rendr repar roux sais satin sauf sauri savoi scan sens sept
serio servi seul sloga soit son sonda story studi subve surs t tarif te tel telle temoi termi tient ton toute tu utile
valab vegan vente verif verso vert vide vienn villa visue voie vols voudr voula a10: texte a10c5n3: pas a10c8:
de_votre a10cn: ci a10cn3: une a10n7: page a11c2n4: si a11c3n3: part a11n: ^_il a12c11n11: on a12c25n11: merci
a12c4n3: un a13c3n: me a13cn2: manqu a13n11: ^_je a13n2: d_ici a13n7: vendr a149c76n112: $ ^ a14c13n: plus a14c3n8:
que a14cn2: le_0 a14n: avant a15c2n6: sur a15c3n: il_nous a15c4n7: de_la a15n4: ici a15n6: des a16c3n5: au a16c3n7:
photo a16c5n11: en a2: 0_au 0_juin 0_septe 0_vous ?_la ^_a ^_aurie ^_ci ^_paul ^_re ^_toujo a_vous ana ana_$ assur
atten_$ aurie aurie_vous avant_vendr bon_$ bonjo_avez bonjo_luc bonjo_madam ce_serai cela_vous celle_de coche
coche_les comma_les confi_le convi_$ convi_? cote_les couve dates de_coche de_comma de_passe de_tva de_vue defin
des_deux des_trois deuxi_maque devan en_page encor_les encor_votre epreu_est esper est_ce est_sur et_c et_de et_une
etiqu faire_parve faudr_vos faute faute_de finis gagne garde gille horai_et ici_lundi ici_mercr image impre_$ impre_il
j_esper jetez jetez_y juin_$ l_epreu l_etiqu la_derni la_devan la_prise la_votre lance_l le_numer le_renvo le_texte
leque les_legen ligne_est luc lui manqu_toujo manqu_votre mardi_soir me_faire me_manqu mercr_0 mesur mettr moi_$
ne_peut ne_peux noms noms_de nous_confi nous_envoy nous_leque nous_retou organ ou_l parve_avant pas_les piste plait
plus_$ pour_signa pouvo prise_de proch_? produ produ_$ puiss qu_une rappo re re_bonjo renvo_le reser_l reser_le
retou_d retou_le s_il sans_le septe serie si_ca signa_$ sont_a suffi sujet_des tenir_la texte_d texte_sont tirer_nous
tirer_signe toujo_les toujo_pas toujo_rien trois_piste trop_petit tva un_œil une_fois une_image une_photo valid_la
valid_les vecto vendr_proch versi_de veut votre_bon votre_numer vous_au vous_de vous_parle vous_plait vue y_un œil
a20c3n4: ^_bonjo a20c4n14: et a21c14n11: d a22c3n4: bonjo a22c7n15: je a27c3n11: 0 a28c23n17: pour a28c31n19: a
a29c11n14: l a2c: ^_un a_la banqu broch ce_que de_me juin la_banqu la_broch le_nombr n_ai nombr notre_cote ouver parle
prise simpl sous tenir trop va a2c2: de_notre janvi retro a2c20n8: ! a2c21n4: tout a2c2n: la_carte ma messa a2c2n2:
jean a2c2n3: est_bien a2c2n4: ^_les a2c3: ^_on a2c3n: nous_faut a2c3n2: quest a2c3n3: repon a2c3n4: ca a2c4: est_bon
regle a2c5n: cette a2cn: cela copie jusqu la_liste les_photo liste mail a2cn2: envoy_les vers_vous a2cn6: je_vous a2n:
0_et avec_votre celle chois dit entre ici_jeudi il_vous impri_$ je_le la_semai le_papie les_maque midi nous_comme
perso piece point polic prefe quand regar rendu salon sinon a2n2: a_votre des_que formu le_formu le_logo peint
que_nous soir soir_$ suis temps a2n3: compr a2n4: 0_h h a2n5: la_nouve a3: ^_dites ^_l accor_sur au_sujet avant_de
bonjo_monsi corre_avant de_reser de_reven des_photo deuxi_versi droit est_a et_dites et_la faire_part fois il_est
il_manqu je_ne joint_le la_mise laque_des le_trait les_horai madam mise mise_en monsi mot_de nous_faire part_$ part_de
paul_il petit_rappe propo quelq_un trait trouv_ci vendr_au vous_pu vous_valid y a33c31n29: est a35c7n5: il a36c10n8:
votre a37: ?_$ a38c5n20: les a3c: chez je_n lance le_contr sujet a3c18n3: rien a3c2n: il_me a3c2n2: notre a3c2n3:
carte pour_l a3c3: confi a3c3n5: est_en a3c4n2: pour_le a3c4n5: arriv a3c8: besoi a3cn: coule nom reste signa sur_le
a3cn2: d_avoir dossi factu logo sur_la vers a3cn4: avoir a3n: 0_$ ^_sans atten_votre bonjo_paul date de_l de_vos demar
epreu equip la_date mais mot numer_de papie que_le relan reven_vers semai souha votre_retou a3n2: chose elle le_dossi
pu si_le a3n3: par pour_les a3n6: ^_vous a4: ^_avant dites_moi dites_nous horai laque legen me_perme moi_si perme_de
peux pour_vendr pouve_vous sur_les vendr_? vous_trouv a43c16n23: nous a44: ? a4c: 0_mars comma contr mars a4c2n6: ^_j
a4c4n9: j_ai a4c5n: faut a4c6: votre_cote a4c8n2: ^_pour a4c9n10: bien a4cn: passe a4cn6: deman versi a4cn9: comme
a4n: ici_vendr le_bon page_0 rappe reven a4n2: ^_petit le_devis mercr perme qui a4n3: devis a4n6: dans_le a4n7:
lundi_$ a5: a_tirer avant_le avez_vous bon_a ci_joint je_me legal menti_legal nous_faudr parve renvo tirer valid
voici_la vous_convi a53c12n30: vous a5c: signe votre_part a5c11n2: n a5c12n6: ce a5c2n: s trouv a5c2n10: ^_nous
a5c2n2: compt sans a5c2n4: en_ligne a5c6: qu a5cn: ci_desso desso numer paul a5cn4: sont a5n: les_menti menti nous_les
votre_accor a5n3: ^_le avec jeudi la_maque a6: corre manqu_encor pourr_vous quelq vos_corre vous_nous a64c18n44: la
a64c19n40: le a6c: derni a6c2n10: ^_la a6c2n3: la_photo a6c5n: donc a6c5n3: avez a6c7n9: ^_merci a6c8n: cote a6cn:
reser a6cn2: l_impre photo_de a6cn3: pour_la a6cn8: nouve a6n: peut pouve voici a6n2: accor atten a6n4: proch a6n6:
la_page a6n8: lundi a7: convi faudr joint mardi serai a70c24n25: de a7c11n8: c_est a7c2n4: ligne a7c2n7: dans a7c3n3:
envoy a7c4n10: j a7c8: faire a7cn: moi a7cn2: deuxi impre l_impri la_deuxi a7n: de_nous a7n2: retou a7n3: encor a8:
dites les_texte plus_tard a8c: nous_manqu tard a8c11n8: c a8c2n: merci_de a8c2n2: impri a8c3n2: du a8c5n9: ai a8n: ou
a8n7: deux a9: au_plus toujo a9c3n2: ne a9c8n2: bon a9n: pourr a9n3: petit trois a9n4: vos a9n5: maque ac: 0_janvi
^_jean ^_tres a_depos ancie au_0 bail bios bonjo_tom boucl boucl_le carol chez_l cinq cinq_bios cle copie_de d_envoy
dans_les de_janvi de_repon deman_le depos_la desso_$ du_reste echan_de est_chez et_on factu_de heure il_faut janvi_est
je_l jean_a juste l_ai la_cle la_coule le_domai le_notai malhe me_faut notai notai_est occup_du on_part ouver_$ paiem
part_sur photo_$ que_je regle_de s_est s_occup sam_la se tard_pour tom versi_du vient vous_en ac10n7: avons ac2: decid
domai neces occup on_s oubli renou ac2n: le_serve merci_$ rien_de ac2n2: a_l ete tres_bien ac2n3: maint ac3: ^_plus
cote_$ est_regle mon ac3n: bonne grand recu ac3n2: tres ac4n: serve ac5: plus_besoi ac6: ^_tout besoi_de qu_il ac6n5:
nous_avons ac7n5: autre ac8n2: tout_est acn: bonjo_sam burea carte_est chiff depos desor insta l_insta le_nom le_nouve
m nom_de que_la revie sam vite vite_$ acn2: echan est_dans etre la_factu pierr acn3: de_vous acn4: parti an: 0_est
0_il ^_notre ^_voici ^_votre adres aux avant_l bleue bonjo_le bonjo_sophi ca_vous camio celui celui_de comme_conve
comme_lundi compt_rendu conna conve d_accor date_de de_0 de_ma de_pierr deman_a deman_un dessi_les deux_plans
deuxi_polic en_lettr en_stock encor_deux endro envoy_la equip_$ et_le et_reven etape eu ivoir jean_$ jeudi_a jusqu_a
l_autre l_endro la_peint la_poste la_salle le_compt le_peint le_prix le_salon les_coule les_porte lettr livra livra_$
livre ma_part messa_$ mur notre_compt nous_atten nous_le nouve_de on_comme page_equip papie_ivoir par_la parte
parte_par pas_encor peint_en petit_mot photo_sont place_jeudi plans plus_grand porte poste prati prix proch_$
proch_etape publi quel reini remar rempl rempl_le renco salle semai_proch si_nous sophi souha_$ stock sur_place titre
tradu trouv_une un_de une_copie vitri vos_remar vous_la vous_pouve zip an2: ^_avec ^_des ^_si apres dessi elle_est
hui_$ jeudi_$ le_temps les_echan les_fichi nous_vous place trans vous_avez an3: ^_comme a_0 fichi la_mairi ligne_$
mairi premi voir an4: aujou aujou_hui hui secon an5: envoi les_deux an6: demai an9: oui c: actio affai ah ait alert
annul appet avril bascu boite cherc citat class clos clot conte decem donne ecout ecrir exemp fauss fera fete fut
genia grave inqui inuti ira joyeu laiss main merve mille nos note patie payee pis prend prevo recue redem rembo route
sauve soire spams tant tenez terra tourn tranc tranq vocal c12: ^_parfa c13: parfa c17n5: !_$ c2: !_rien a_chang
a_retro a_tout ai_tout autre_pour avez_rien avons_plus beauc_rien belle belle_fetes bonne_fetes compt_de cote_bonne
envoy_$ est_donc est_tout info_le ma_quest momen_$ neces_$ nous_$ nuit_$ oubli_ma parfa_c parfa_le parfa_merci
recu_merci tout_pour c2n: ^_pas a_ete clair est_arriv l_a nous_l pour_vous souci c2n2: bien_arriv chang c3:
arriv_merci avez_plus bon_pour de_mon faire_de grand_merci le_momen merci_je momen parfa_nous pour_infor site_a
un_grand c3n: ^_c bien_recu pour_nous c3n2: ce_matin matin n_avons nous_n c4: autre_a avons_tout beauc de_rien faire_$
fetes_! info infor infor_le merci_! merci_beauc pour_info c4n2: aucun le_site c4n3: on_a site c5: faut_$ fetes n_avez
plus_rien tout_ce vous_n c5n: cette_nuit nuit c6: ce_qu rien_a c7: d_autre c8: a_faire c8n: rien_d cn: ^_pierr ^_rien
a_appel au_telep aucun_souci bien_le c_etait comme_deman dans_la deja demen demen_cette depui depui_ce direc domma
du_0 end est_clair est_parti etait exact falla heber impot je_revie je_viens l_avons les_chiff logo_et march matin_$
me_falla non on_les ont pour_votre que_ca quest_! rende revie_vers sans_la seron_ferme serve_demen si_vite suite telep
tous tout_a viens viens_d week week_end cn2: appel au_coura coura coura_$ ferme merci_d plais site_est tiens vous_$
cn3: ^_bien seron super cn6: merci_pour n: abord absen acces accue adapt adhes agran alors an angla ans archi attaq
banni bille bons boula calen centi cet choix colis couch courr croqu dedan depla dire dison dois enfan enreg enten
envel enver espec essai essay etaie faiso faite fatig fermo feron feuil figur finit fond forfa formi fourn garan ht
indiq inver jours lent magni meme mets milli moiti neuf noel noter ouvre ouvro ozdem pages panne parta parto payer pdf
perdu peu pied pose press pret prete pris proje rapid recon recti rend repos resol retar reten retir reuni rome samed
selon seule suive suivi table toit tour urgen vacan venu verni verre veuil vingt visio visit vu webin n2: !_la 0_0
^_ravie appel_pour aviez aviez_deman ca_ce ce_soir chart chart_$ comme_promi comme_vous compr_dans court de_nouve
demai_$ desol devez elles envoi_la est_compr est_de est_super et_vous je_suis la_premi la_prese la_proch la_secon
le_fait le_perme les_integ nouve_versi on_le oui_c page_$ page_d perme_on prese probl profi que_vous ravie seche
super_$ sur_aucun temps_le tiens_au une_autre versi_est voir_la vous_aviez vous_devez vous_envoy vous_salue vous_tiens
n3: ^_$ bien_sur et_je h_$ hier le_bleu lea nous_seron oui_le promi salue vous_envoi n4: corri n5: bleu fait integ n6:
vendr_$ n7: ^_oui
"""
