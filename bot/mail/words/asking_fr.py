"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: 0er afin amica ancie arbor arran as assai assoc aussi avanc avion b badge balle banqu bienv blanc bouge bout bouti
brill cale caler camp cases cause chamb chere chien chiff cloch coinc colle combi compl conse consi conta conti crene
delai depli devon devra diffu dis dix docus echea echel ecrit ensei ensui esper etes expir faux feeli feu fevri fin
final fisca fixee floue fonct forma frapp gagne gauch genti geome gliss gre habit helen heure iban ideal ident imagi
impos invit jeter jouer lena lien logos machi maiso malhe maria marqu mat mate menui metto mienn mieux minut mis moque
mouli mouta nette notes notez ocre octob oeil optio origi ouvri pars parvi passa patro pench pense perdo plaqu pluto
poign posez possi prepa prevu puis px quell quoi recad recto redac remar remet rendr repar roux sais satin sauf sauri
savoi sens sept serio servi seul sloga soit son sonda story studi subve surs t tarif te tel telle temoi termi tient
ton toute tu utile valab vente verif verso vert vienn villa visue voie voudr voula a10: texte a10c4n3: pas a10c8:
de_votre a10n: ci a10n3: une a11c19n9: merci a11c3n2: part a11c7n11: on a11cn4: si a11n: ^_il a12c3n: me a12c3n3: un
a13cn2: manqu a13n: avant a13n10: ^_je a13n2: d_ici a13n7: vendr a144c64n107: $ ^ a14c11n: plus a14c2n8: que a14c4n7:
de_la a14cn2: le_0 a15c2n5: sur a15c3n: il_nous a15c4n11: en a15n4: ici a15n6: des a16c2n5: au a16c3n7: photo
a19c2n14: et a19c2n3: ^_bonjo a2: 0_au 0_juin 0_septe 0_vous ?_la ^_a ^_aurie ^_ci ^_paul ^_re ^_toujo ^_un a_vous ana
ana_$ assur aurie aurie_vous avant_de avant_vendr bon_$ bonjo_avez bonjo_luc bonjo_madam ce_que ce_serai cela_vous
celle_de coche coche_les comma_les confi_le convi_$ cote_les couve dates de_coche de_comma de_passe de_reser de_tva
de_vue defin des_deux des_trois deuxi_maque deuxi_versi devan en_page encor_les encor_votre epreu_est est_ce est_sur
et_c et_de et_la et_une etiqu faire_parve faudr_vos faute faute_de finis garde gille horai_et ici_lundi ici_mercr
il_vous image impre_$ impre_il jetez jetez_y juin_$ l_epreu l_etiqu la_derni la_devan la_prise la_votre lance_l
le_numer le_renvo le_texte leque les_legen ligne_est luc lui manqu_toujo manqu_votre mardi_soir me_faire me_manqu
mercr_0 mesur mettr moi_$ ne_peut ne_peux noms noms_de nous_confi nous_envoy nous_leque nous_retou organ ou_l parle
parve_avant pas_les piste plait plus_$ pour_signa pouvo prefe prise prise_de proch_? produ produ_$ puiss qu_une rappo
re re_bonjo renvo_le reser_l reser_le retou_d retou_le s_il sans_le septe serie si_ca signa_$ sont_a suffi sujet_des
tenir_la texte_d texte_sont tirer_nous tirer_signe toujo_les toujo_pas toujo_rien trois_piste trop trop_petit tva
un_œil une_fois une_image une_photo valid_la valid_les vecto vendr_proch veut votre_bon votre_numer vous_au vous_de
vous_parle vous_plait vue y_un œil a21c10n9: d a21c2n3: bonjo a22c5n13: je a26c24n18: a a26c3n10: 0 a28c20n14: pour
a29c7n13: l a2c: a_la broch de_me juin la_broch le_nombr mail n_ai nombr notre_cote ouver retro simpl sous tenir va
a2c17n8: ! a2c2: ^_on de_notre janvi a2c20n3: tout a2c2n: ma a2c2n3: est_bien a2c3n: nous_faut a2c3n2: quest a2c3n3:
repon a2c3n4: ca a2c3n5: est_en a2c4: est_bon a2c5n: cette a2cn: cela copie jusqu la_liste les_photo liste a2cn2:
carte dossi envoy_les vers_vous a2cn4: ^_les a2cn6: je_vous a2n: 0_et avec_votre celle chois coule dit entre ici_jeudi
impri_$ je_le la_semai le_papie les_maque mais messa midi nous_comme perso piece point quand regar relan rendu salon
sinon soir soir_$ a2n2: a_votre des_que elle formu le_dossi le_formu le_logo peint que_nous suis temps a2n3: compr
a2n5: la_nouve a3: ^_avant ^_dites ^_l accor_sur au_sujet bonjo_monsi chez corre_avant de_reven des_photo droit est_a
et_dites faire_part fois il_est il_manqu je_ne joint_le la_mise laque_des le_trait les_horai madam mise mise_en monsi
mot_de nous_faire part_$ part_de paul_il petit_rappe pouve_vous propo quelq_un trait trouv_ci vendr_au vous_pu
vous_valid y a30c26n28: est a35: ?_$ a35c7n4: il a36c9n8: votre a37c3n18: les a3c: je_n lance le_contr sujet a3c17n2:
rien a3c2: confi a3c2n: il_me a3c2n2: notre a3c2n5: ^_j a3c4n2: pour_le a3c4n5: arriv a3c8: besoi a3cn: nom reste
signa sur_la sur_le a3cn2: factu pour_l vers a3n: 0_$ ^_sans atten_votre bonjo_paul chose d_avoir date de_l de_vos
demar epreu equip la_date mot numer_de papie que_le reven_vers semai souha votre_retou a3n2: logo par pu si_le a3n3:
avoir pour_les a3n5: versi a3n6: ^_vous a4: dites_moi dites_nous horai laque legen me_perme moi_si perme_de peux
pour_vendr rappe sur_les vendr_? vous_convi vous_trouv a41: ? a43c15n23: nous a4c: 0_mars comma contr mars a4c2n4:
en_ligne a4c3n8: j_ai a4c5n: faut a4c6: votre_cote a4c8n2: ^_pour a4c9n10: bien a4cn: passe a4cn2: sans a4cn6: deman
a4cn8: comme a4n: ici_vendr le_bon page_0 reven a4n2: ^_petit le_devis mercr perme qui a4n3: avec devis a4n5: dans_le
a4n6: lundi_$ a5: a_tirer avant_le avez_vous bon_a ci_joint je_me legal menti_legal nous_faudr parve renvo tirer valid
voici_la a51c9n27: vous a5c: reser signe votre_part a5c10n2: n a5c2n: trouv a5c2n10: ^_nous a5c5n8: ^_merci a5c6: qu
a5c9n5: ce a5cn: paul s a5cn2: compt a5cn4: sont a5cn8: nouve a5n: ci_desso desso les_menti menti nous_les numer pouve
votre_accor a5n2: atten a5n3: ^_le jeudi la_maque a5n6: la_page a6: convi corre manqu_encor pourr_vous quelq vos_corre
vous_nous a60c12n43: la a62c18n39: le a68c21n23: de a6c: derni a6c2n3: la_photo a6c2n4: ligne a6c3n: donc a6c3n9: j
a6c4n3: avez a6c8n: cote a6cn10: ^_la a6cn2: l_impre photo_de a6n: peut voici a6n2: accor deuxi la_deuxi a6n3: pour_la
a6n4: proch a6n7: lundi a7: faudr joint mardi serai a7c2n2: du a7c3n3: envoy a7c7: faire a7c8n8: c_est a7cn: moi
a7cn2: impre a7cn6: dans a7n: de_nous a7n2: l_impri retou a7n3: encor a8: dites les_texte plus_tard tard toujo a8c:
nous_manqu a8c4n8: ai a8c8n8: c a8cn: merci_de a8n: ou a8n2: impri a8n7: deux a9: au_plus a9c2n2: ne a9c5n2: bon a9n:
pourr a9n2: trois a9n3: petit vos a9n5: maque a9n7: page ac: 0_janvi ^_tres au_0 bios bonjo_tom boucl boucl_le carol
cinq cinq_bios copie_de d_envoy dans_les de_janvi de_repon decid deman_le du_reste factu_de il_faut janvi_est je_l
juste l_ai la_carte le_domai le_notai me_faut notai notai_est occup occup_du on_part on_s ouver_$ paiem part_sur
photo_$ regle_de s_occup se tom vient ac10n7: avons ac2: domai mon neces oubli renou ac2n: grand le_serve merci_$
rien_de ac2n2: ete tres_bien ac3: ^_plus cote_$ ac3n: bonne recu ac3n2: tres ac4: regle ac4n: serve ac5: plus_besoi
ac6: ^_tout besoi_de qu_il ac6n5: nous_avons ac7n3: autre ac8n: tout_est acn: burea desor insta l_insta le_nom
le_nouve nom_de que_la revie acn2: a_l jean la_factu acn3: maint acn4: parti an: 0_est 0_il ^_notre ^_voici ^_votre
adres aux avant_l bleue bonjo_le bonjo_sophi ca_vous camio comme_conve comme_lundi compt_rendu conna conve d_accor
date_de de_ma de_pierr deman_a deman_un dessi_les deux_plans deuxi_polic en_lettr en_stock encor_deux endro envoy_la
equip_$ et_le et_reven etape eu ivoir jean_$ jeudi_a jusqu_a l_endro la_peint la_poste la_salle le_compt le_peint
le_prix le_salon les_coule les_porte lettr livra livra_$ livre m ma_part messa_$ mur notre_compt nous_atten nous_le
nouve_de on_comme page_equip papie_ivoir par_la parte parte_par pas_encor peint_en petit_mot photo_sont pierr
place_jeudi plans plus_grand polic porte poste prati prix proch_$ proch_etape publi quel reini rempl rempl_le renco
salle semai_proch si_nous sophi souha_$ stock sur_place titre tradu trouv_une un_de une_copie vite vite_$ vitri
vous_la vous_pouve zip an2: ^_avec ^_des ^_si apres de_vous dessi echan est_dans etre hui_$ jeudi_$ le_temps les_echan
les_fichi nous_vous place trans vous_avez an3: 0_h ^_comme a_0 fichi h la_mairi ligne_$ mairi premi voir an4: aujou
aujou_hui hui secon an5: envoi les_deux an6: demai an9: oui c: actio affai ah ait alert annul avril bascu citat class
clos clot conte decem exemp fauss fera fete fut genia grave ira joyeu main merve mille nos note patie payee prend
prevo recue redem rembo route sauve soire spams terra tourn c12: ^_parfa c13: parfa c14n5: !_$ c2: !_rien a_chang
a_tout ai_tout autre_pour avez_plus avez_rien avons_plus beauc_rien belle belle_fetes bon_pour bonne_fetes clair
cote_bonne de_mon envoy_$ est_tout grand_merci info_le ma_quest merci_je momen_$ neces_$ nous_$ nuit_$ oubli_ma
parfa_c parfa_le parfa_merci recu_merci tout_pour un_grand c2n: a_ete est_arriv pour_vous souci c2n2: bien_arriv
ce_matin chang matin c2n3: on_a c3: arriv_merci est_regle faire_de le_momen merci_! momen parfa_nous pour_infor site_a
c3n: ^_c bien_recu pour_nous c3n2: n_avons nous_n c4: autre_a avons_tout beauc de_rien faire_$ fetes_! info infor
infor_le merci_beauc n_avez plus_rien pour_info vous_n c4n2: aucun le_site c4n3: site c5: faut_$ fetes rien_a tout_ce
c5n: cette_nuit nuit c6: ce_qu c7: a_faire d_autre c8: rien_d cn: ^_pas ^_rien aucun_souci bien_le c_etait comme_deman
deja demen demen_cette depui depui_ce domma du_0 end est_parti etait exact falla heber je_revie l_a l_avons march
matin_$ me_falla non nous_l on_les pour_votre que_ca quest_! rende revie_vers sans_la seron_ferme serve_demen suite
tous week week_end cn2: au_coura coura coura_$ ferme plais site_est tiens vous_$ cn3: ^_bien seron super n: abord
absen acces accue adapt adhes agran alors an angla ans archi attaq banni bons boula calen centi cet choix colis couch
courr croqu dedan depla depos dire direc dison dois enfan enreg enten envel enver espec essai etaie faiso faite fatig
fermo feron feuil figur finit fond forfa formi fourn garan ht impot indiq inver jours lent magni meme milli moiti neuf
noel noter ont ouvre ouvro ozdem pages panne parta parto payer pdf perdu peu pied pose press pret prete pris rapid
recon recti rend repos resol retar reten retir reuni rome samed selon seule suivi telep toit tour vacan venu verni
verre veuil vingt visio visit vu webin n2: !_la 0_0 ^_ravie aviez aviez_deman ca_ce chart chart_$ comme_promi
compr_dans court de_nouve demai_$ desol devez elle_est elles envoi_la est_compr est_de est_super et_vous je_suis
la_premi la_prese la_proch la_secon le_fait le_perme les_integ nouve_versi on_le oui_c page_$ page_d perme_on prese
probl profi que_vous ravie salue seche super_$ sur_aucun temps_le tiens_au une_autre versi_est voir_la vous_aviez
vous_devez vous_envoy vous_tiens n3: ^_$ bien_sur et_je h_$ hier le_bleu lea nous_seron oui_le promi vous_envoi n4:
corri n5: bleu fait integ merci_pour n6: vendr_$ n7: ^_oui
"""
