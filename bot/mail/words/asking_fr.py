"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: 0er afin allez amica ancie arbor arran as assai assoc aussi avion b badge banqu bienv blanc bouge bout bouti brill
caler cases cause chamb chere chien chiff cloch coinc combi conse consi conti crene delai depli devon devra diffu dis
dix docus echea ecrit ensei ensui etes expir faux feeli feu fevri final fisca fixee floue fonct forma frapp gagne
genti geome gliss habit heure hugo iban ideal ident imagi impos invit jeter jouer kbis lien logos machi maiso malhe
maria marqu mat mate menui metto mienn mieux minut mis moque mouli mouta nette noms notes notez ocre octob oeil optio
origi parvi passa patro pench pense perdo plaqu pluto poign posez possi prepa prevu puis px quell quoi recad recto
redac remar remet renco rendr repar roux sais sandr satin sauf savoi sens sept serio servi seul sloga sonda story
studi subve surs t te tel telle temoi termi tient ton tu utile valab vente verif verso vert vienn villa visue voie
voudr voula a10c6n2: bon a10c8: de_votre a10n: ci a10n3: une a11c3n: part a11c3n2: me a11c3n3: un a11c7n11: on a11n8:
^_je a12cn8: si a137c62n102: $ ^ a13c3n10: en a13c4n7: de_la a13cn2: manqu a13n: avant a13n2: d_ici a13n7: vendr
a14c11n: plus a14c2n4: sur a14cn2: le_0 a15c22n12: merci a15c3n: il_nous a15cn8: que a15n4: ici a15n6: des a16c3n5: au
a16c3n7: photo a17c2n13: et a2: 0_au 0_juin 0_septe 0_vous ?_la ^_a ^_aurie ^_ci ^_paul ^_re ^_toujo ^_un assur aurie
aurie_vous avanc avant_de avant_vendr bon_$ bonjo_avez bonjo_madam bonjo_vous ce_que ce_serai cela_vous coche
coche_les comma_les confi_le convi_$ cote_les couve dates de_coche de_comma de_reser de_tva de_vue defin des_deux
des_trois deuxi_maque deuxi_versi devan dit droit en_page encor_les encor_votre entre epreu_est est_ce est_sur et_c
et_de et_une etiqu faire_parve faudr_vos faute faute_de finis garde gille horai_et ici_lundi ici_mercr il_est il_vous
image impre_$ impre_il jetez jetez_y juin_$ l_epreu l_etiqu la_derni la_devan la_prise lance_l le_numer le_renvo leque
les_legen ligne_est lui manqu_toujo manqu_votre me_faire me_manqu mercr_0 mesur mettr mot_de ne_peut ne_peux
nous_confi nous_envoy nous_leque organ ou_l papie parle parve_avant pas_les piste plait plus_$ pour_signa pouvo prefe
prise prise_de proch_? produ produ_$ puiss qu_une rappo re re_bonjo renvo_le reser_l reser_le retou_d s_il sans_le
septe serie si_ca signa_$ sont_a suffi sujet_des tenir_la texte_d texte_sont tirer_nous tirer_signe toujo_les
toujo_pas toujo_rien trois_piste trop trop_petit tva un_œil une_fois une_image une_photo valid_la valid_les vecto
vendr_proch veut votre_bon votre_numer vous_au vous_de vous_parle vous_plait vue y_un œil a20c10n11: d a20c5n12: je
a23c2n3: ^_bonjo a25c23n21: a a25c2n3: bonjo a26c3n10: 0 a28c22n19: pour a28c25n26: est a2c: a_la broch de_me je_n
juin la_broch le_nombr mail n_ai nombr notre_cote ouver retro simpl sous sur_le tenir a2c2: ^_on de_notre janvi va
a2c21n3: tout a2c2n: ma a2c2n3: est_bien a2c2n4: ca a2c3n: nous_faut a2c3n3: repon a2c3n5: quest a2c4: est_bon a2c4n5:
arriv a2c5n: cette a2cn: cela copie jusqu la_liste liste a2cn2: carte dossi envoy_les vers_vous a2cn6: je_vous a2n:
0_et avec_votre chois coule equip ici_jeudi impri_$ je_le la_semai les_maque mais messa midi moi_$ mot nous_comme
perso piece point quand que_le regar relan rendu salon sinon suis a2n2: des_que elle formu le_dossi le_formu le_logo
que_nous que_vous a2n3: a_votre compr temps a2n4: ^_les a2n5: la_nouve a2n6: ^_vous a3: ^_avant ^_l a_vous accor_sur
ana ana_$ au_sujet bonjo_monsi chez corre_avant de_reven des_photo esper esper_que est_a et_dites faire_part fois
il_manqu j_esper je_ne joint_le la_mise laque_des le_trait legen les_horai madam mise mise_en monsi nous_faire part_$
part_de paul_il petit_rappe pouve_vous propo quelq_un trait trouv_ci vendr_au vous_pu vous_valid y a30c7n14: l
a32c7n3: il a33c9n10: votre a34: ?_$ a36c2n17: les a3c: lance le_contr sujet a3c17n2: rien a3c2: confi a3c24n10: !
a3c2n: il_me notre a3c3n8: merci_pour a3c5n: faut a3c8n3: ^_pour besoi a3cn: les_photo nom reste signa sur_la a3cn2:
factu vers a3n: 0_$ ^_dites ^_sans atten_votre bonjo_paul d_avoir date de_l de_vos demar epreu la_date mercr numer_de
reven_vers semai souha votre_retou a3n2: avoir logo par pu si_le a3n3: chose a3n4: avec a3n5: versi vous_avez a3n6:
deman a4: bonjo_luc comma horai laque luc me_perme parve perme_de peux pour_vendr rappe sur_les vendr_? vous_convi
vous_trouv a40: ? a42c15n25: nous a4c: 0_mars contr mars a4c2n4: en_ligne a4c2n5: ^_j a4c3n: donc a4c3n8: j_ai a4c4n2:
pour_le a4c6: votre_cote a4cn: passe sans a4cn4: pour_l a4cn9: ^_nous a4n: dites_moi dites_nous ici_vendr le_bon
moi_si page_0 reven a4n2: ^_petit le_devis perme qui a4n3: devis pour_la pour_les a4n4: sont a4n5: dans_le a4n6:
la_page lundi_$ a4n7: comme a5: a_tirer avant_le avez_vous bon_a ci_joint je_me legal menti_legal nous_faudr renvo
tirer valid voici_la a51c9n28: vous a57c11n43: la a5c: reser s signe votre_part a5c10n10: bien a5c11n5: ce a5c2n:
trouv a5c2n3: la_photo a5c6: qu a5c9n5: n a5cn: paul a5cn10: ^_la a5cn2: compt a5cn7: nouve a5n: ^_le ci_desso desso
les_menti menti nous_les numer pouve votre_accor a5n2: atten a5n3: jeudi la_maque a6: convi corre manqu_encor mardi
pourr_vous quelq serai vos_corre vous_nous a60c17n36: le a64c23n22: de a6c: derni a6c2n4: ligne a6c7n10: ^_merci
a6c8n: cote a6cn2: l_impre photo_de retou a6cn6: dans a6n: de_nous peut voici a6n2: accor deuxi la_deuxi a6n3: encor
a6n4: proch a6n7: lundi a7: faudr joint a7c2n2: du a7c3n3: envoy a7c7: faire a7c8n7: c_est a7cn2: impre a7cn3: moi
a7n2: l_impri a7n7: deux a8: les_texte plus_tard tard toujo a8c: nous_manqu a8c2n2: ne a8c3n9: j a8c4n5: avez a8c4n8:
ai a8c8n7: c a8cn: merci_de a8n: ^_il ou pourr a8n2: dites impri a8n7: page a9: au_plus texte a9c3n6: pas a9n2: trois
a9n3: petit a9n4: vos a9n5: maque ac: 0_janvi ^_tres au_0 bonjo_tom boucl boucl_le burea carol copie_de d_envoy
dans_les de_janvi de_repon decid du_reste factu_de fin janvi_est je_l juste l_ai la_carte le_domai le_notai le_nouve
me_faut notai notai_est occup occup_du on_part on_s ouver_$ paiem part_sur photo_$ regle_de s_occup se tom ac10n7:
avons ac2: bon_week domai mon neces oubli renou ac2n: end grand le_serve merci_$ rien_de week week_end ac2n2: ete
tres_bien ac2n5: est_en ac3: ^_plus cote_$ ac3n: recu ac3n2: tres ac4: regle ac4n: serve ac5: plus_besoi ac5n: bonne
ac6: ^_tout besoi_de qu_il ac6n5: nous_avons ac7n5: autre ac8n: tout_est acn: desor insta l_insta le_nom nom_de que_la
revie acn2: a_l jean la_factu maint quest_$ acn5: envoi an: 0_est 0_il ^_n ^_voici ^_votre adres aux avant_l avec_vos
avez_des bleue bonjo_helen bonjo_sophi ca_vous camio celle colle comme_conve comme_lundi compt_rendu conna conta conve
d_accor date_de de_ma de_pierr de_vous deman_a des_quest dessi dessi_les deux_plans deuxi_polic encor_deux endro
envoy_la equip_$ et_reven etape eu helen jean_$ jeudi_a jusqu_a l_endro la_peint la_poste la_salle le_compt le_prix
le_salon les_coule les_porte ligne_$ livra livra_$ livre m ma_part merci_d messa_$ mur notre_compt nous_atten nous_le
nous_si nouve_de on_comme page_equip par_la parte parte_par pas_si peint petit_mot photo_sont pierr place_jeudi plans
plus_grand polic porte poste prix proch_$ proch_etape publi quel reini rempl rempl_le salle semai_proch si_nous soir
soir_$ sophi souha_$ sur_place titre tradu trouv_une un_de une_copie vite vite_$ vitri vous_la vous_pouve an2: ^_avec
^_des ^_si apres etre jeudi_$ l_appel le_temps les_echan les_fichi place toute trans an3: 0_h a_0 appel echan fichi h
hesit hesit_pas la_mairi mairi n_hesit premi si_vous voir an4: secon an5: les_deux an6: demai an9: oui c: actio affai
ah alert avril bascu beau citat class clos clot conte decem ensem exemp fauss fera fete fut genia grave ira journ
joyeu main merve mille nos note patie payee prend prevo proje recue redem sauve spams terra tourn trava vient c12:
^_parfa c13: parfa c2: !_nous !_rien a_chang a_tout ai_tout autre_pour avez_plus avez_rien avons_plus beauc_rien belle
belle_fetes bon_pour bonne_fetes bonne_soire clair cote_bonne de_mon end_! envoy_$ est_tout faut_$ faut_bonne
grand_merci info_le ma_quest merci_je momen_$ neces_$ nous_$ nuit_$ oubli_ma parfa_c parfa_le parfa_merci pour_ce
recu_merci soire tout_pour tout_va un_grand va_bien c20n7: !_$ c2n: ^_c a_ete est_arriv pour_vous rapid souci c2n2:
bien_arriv ce_matin chang matin plais c2n3: on_a c3: arriv_merci est_regle faire_$ faire_de le_momen momen parfa_nous
pour_infor site_a c3n: bien_recu pour_nous c3n2: n_avons nous_n c4: autre_a avons_tout beauc de_rien fetes_! info
infor infor_le merci_! merci_beauc n_avez plus_rien pour_info vous_n c4n2: aucun le_site c4n3: site c5: fetes rien_a
tout_ce c5n: cette_nuit nuit c6: ce_qu c7: a_faire c7n2: d_autre c8: rien_d cn: ^_pas ^_rien aucun_souci besoi_$
bien_le c_etait deja demen demen_cette depui depui_ce du_0 est_parti etait exact falla ferme heber je_revie l_a
l_avons me_falla non nous_l on_les plais_de pour_cet pour_votre quest_! rende revie_vers sans_la seron_ferme
serve_demen si_besoi suite cn2: au_coura besoi_d cet coura coura_$ site_est tiens vous_$ cn3: ^_bien parti seron super
n: abord absen acces accue adapt adhes agran alors angla ans archi attaq banni bient bons boula calen centi choix
colis couch courr croqu dedan depla depos dire direc dison dispo dois domma enreg enten envel enver espec essai faiso
faite fatig fermo feron feuil figur finit fond forfa fourn garan ht impot indiq inver jours lent march meme milli
moiti neuf noter ont ouvro ozdem pages panne parto payer pdf perdu peu pied pose prati prene press pret prete pris
probl ravie recon recti rend repos resol resto retar reten retir reuni rome samed selon seule stock suivi telep toit
tour vacan verni verre veuil vingt visio visit vu webin n2: !_la 0_0 autre_chose avez_besoi aviez aviez_deman ca_ce
chart chose_$ comme_promi compr_dans court de_nouve demai_$ desol devez elle_est elles envoi_la est_compr est_dans
est_de est_super et_vous hier la_premi la_prese la_proch la_secon le_fait le_perme les_integ nous_vous nouve_versi
on_le oui_c page_$ page_d parta pas_a perme_on pour_toute prese profi salue seche super_$ sur_aucun temps_le tiens_au
toute_quest une_autre versi_est voir_la vous_aviez vous_devez vous_envoy vous_tiens n3: ^_comme aujou aujou_hui
bien_sur et_je h_$ hui le_bleu lea nous_seron oui_le promi vous_envoi n4: corri n5: bleu fait integ n6: vendr_$ n7:
^_oui
"""
