"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: a aanme aanvi adres advoc aflev aftek anouk apart arm baas balie bedac bedoe begro behee bekek benie bestu bezig bijsc borde botst bouwa bram breed bruid c
carla ciao colof cv deed dekse deven docus dokte doorh doorz dorp douch duimp enorm etike famil febru feedb fem fink fluwe flyer fotos frame gaatj geblo gebra
gehad gehei gekli gelat gele genot geree gevel geven gevoe gezon gifte gijs gil gordi groep hand handi hilde hoed hoop hypot ident ingek ingev inkom inkop
invul j jaaro jaarv jouwe kans kermi keure kijkj kirst klopp knoei korre kruk kwart lagen lees lekka lena licht lijke links liveg logee los lukke m mal maria
marth meest menin mense merkn merkt minst mirja missc moste namen neig nerge notul ok oker omdat omgaa omgez omhoo opa openg opent opmak opmet opzet opzoe
organ overz pand paraf parti pen persb persr pixel podiu poets pol poll poort postz punte px radio reisk reset richt riet riool rondl roos schad schik seint
serie shoot sitem sloga smid sonde sowie spell spoed spree sprin stel sterk stoel story stukj stukk t tapij thoma tik tim toeko toeli toon trap truus tweev
uploa valt vaste vasts vegan venno veren verko verne verni versp villa vlak voeg voet volgo voorz vorm vrijg vulle vulli vult waarn wagen websh weegt wees
werd werkd wiens wint wisse woz zegt zenuw zijde zinne zoele zonwe zover a10c10n11: voor_het a10c12n9: hebbe_we a10c2n13: de_drukk a10c36n13: alles a10c3n:
^_beste a10c3n11: met_de a10c3n21: naar a10c3n7: onder a10c46n24: ! a10c5n28: ^_het a10c7n10: en_de a10cn12: hem a10cn14: tweed a10n: moete a10n10: dinsd
a10n11: hij a10n6: gaan a11: bij_julli bijga a11c10n23: heeft a11c2n34: maand a11c2n6: ligt a11c3n7: pagin a11c5n19: nieuw a11cn7: drie a11n5: moet
a128c60n161: het a12c21n16: niets a12cn11: sture a12cn12: offer a12cn16: week a12cn18: zodra a12cn4: over_de a12cn8: donde a12n2: nog_de a12n3: kunne_we
a12n4: wille a13c10n17: ik_heb a13n2: zoude a13n3: allee_nog a14c2n3: de_kleur a14c3n11: de_foto a14c8n12: maar a14c8n8: nodig_$ a14cn14: we_de a14cn5: ontbr
a15c2n20: aan a15c4n23: in_de a15c4n8: van_julli a15cn17: stuur a15n16: wacht a16c2n14: foto_s a16c2n16: me a16c3n15: zonde a16c3n7: heb_ik a16c5n14: terug
a16c8n14: laat a16n: de_tekst a16n5: wil a17c10n17: nu a17c2n5: kleur a17c6n6: getek a18c18n10: binne a18c4n16: kan a18c7n16: wij a18n3: zou a18n8: 0e de_0e
a19c10n16: uw a19c2n4: graag a19c3n32: ^_ik a19c3n44: ^_we a19c4n16: drukk a19c6n12: over a19n2: uiter a19n3: welke a2: 0_en 0_heb 0_oktob 0_ontbr 0_proce
0e_dus ?_als ?_op ^_horen ^_over ^_twee ^_vul aan_? aan_te akkoo_nodig al_nieuw allee_julli als_dat als_vecto ander_kan bal band begri beken besli_$ best
beste_ik bezor bijga_het bijga_treft bijge bijla_vind bladz_0 blijf_de boek certi_verlo conce_van corre_voor daar_moet dag_els dan_bel dan_beste dan_dien
dan_getek dan_ieman dan_kunne dan_uw dat_julli data_dan de_bal de_band de_beken de_binne de_drie de_exper de_jurid de_molen de_opmaa de_overe de_taart
de_tests de_vacat de_vijf de_volma de_wit derde die_voor dien dien_ik doen_wij donde_0 donde_de donde_het door_met doorg_$ dus_allee echt en_0 en_dat en_hij
er_dan er_komen erg even_op gaat_u galer_staat gebou geleg goed_is graag_ontva grijs half harm heb_gezeg hebbe_is hebbe_julli heeft_? heeft_julli hem_vrijd
het_best het_btw het_conce het_echt het_in het_kadas het_menu het_uittr het_voor hierm_akkoo hiero_$ hij_gaat hoor_graag horen_we iban ieman_thuis ik_ruimt
ik_weet is_bij is_en is_hoeve is_julli is_uw je_akkoo je_corre je_even julli_aan julli_bij julli_btw julli_dat julli_direc julli_handt julli_over julli_voork
jurid jurid_tekst kadas kan_ieman kies kijke_? kijke_en klaar_en klaar_nu kleur_? kleur_het kleur_nog klopt_$ kom_ik komen_we kunne_laten lette_? leven
liefs_ana live_te logo_als lukt_het maar_weten mat me_voor met_welke mij_twee mis misse_we mogel_terug molen monta_staat nakij nemen_maar niet_doorg
niet_klopt niets_binne nieuw_over nodig_ander noemt noemt_u nog_voor nog_zoude numme_$ of_je offer_niet olie_nemen om_naar om_verde onlin_de ons_die op_en
op_tijd overe plann portr proef_van roze_moete ruimt s_? septe_van snel snel_mogel start_$ stree sture_dan te_drukk te_klein te_lever tekst_deze tests tje
treft treft_u tusse_de twee_van u_hebt u_hierm u_me uiter_dinsd uiter_maand uitge uitko uw_paspo vacat vakje vasth vecto verde_te verge_de verze_wil verzo_u
vindt_$ vindt_u volma voor_dinsd voor_woens voork voork_? voors vrijd_0 vrijd_terug vrijd_weten vul vul_het wacht_$ wat_je wazig we_drukk we_uiter we_uw
week_nog week_te welke_het welke_kleur weten_hoeve wie_het wij_een wij_verzo wil_de winke_$ wordt_? zeg_maar zijn_als zijn_de zo_snel zodat zodat_we zou_olie
zou_u a20c3n11: ^_hoi hoi a20c3n18: klaar a20c5n50: er a20c6n10: beste a20cn6: handt a21c11n41: dat a21c2n18: twee a21c4n18: s a21c9n9: wat a21n2: tekst
a22c12n28: ons a22c4n25: staat a22n29: vrijd a238c75n303: de a23c2n8: even a23c3n26: als a24c18n49: zijn a24cn7: allee a26c5n19: foto a26c7n28: die a26c7n30:
met a26cn7: akkoo a27cn15: weten a27n14: of a27n9: kunne a28c17n62: in a28c6n20: voor_de a29c18n14: nodig a29c5n22: op_de a29c6n25: bij a29c7n20: om a2c:
0_decem 0_janua aanta broch de_broch de_defin de_stick de_tent decem en_je het_huurc het_niet joost logo_s nu_nog stick tent wijzi a2c10n2: kant a2c2:
de_folde de_scan exemp folde getek_exemp heb_nu mail_van mijn_mail opdra a2c2n: erbij het_origi inmid scan site_is wat_ik weg a2c2n2: hoeve_julli origi ronde
voor_je zijn_klaar a2c2n3: kunt_u tien verle a2c2n4: gespr julli_zijn per waar a2c2n5: kaart a2c2n6: is_$ a2c3: certi het_certi perfe a2c3n: ^_geen hierm
a2c3n2: hebbe_wij jan a2c4: laat_maar a2c4n3: snell a2c4n5: erop a2c5: is_niet a2c5n2: dan_is a2c5n3: betal a2c5n4: het_dossi a2c6: ^_mooi a2c7n6: betaa
a2c8n9: was a2cn: ^_ha ^_om als_er de_achte de_rest gehoo gesch ha het_wel ik_wilde kees met_julli niets_van om_het a2cn11: in_het a2cn13: eerst a2cn2:
dat_het ik_ze keer leeg noor noor_$ offer_voor post tom vraag_over zette_we a2cn3: aanne boekh de_kaart juni ligge na tusse verwa a2cn4: af_$ bakke de_vergu
het_laats klaar_$ menee a2cn5: langs vanav vergu a2cn7: laat_het neem a2cn8: recht a2n: 0e_$ ^_daarv ^_hierb ^_kan ^_volge aan_julli aange_$ alles_klaar
als_we bedra bespr bij_$ blauw_? de_galer de_onder de_plate de_steig de_studi de_week dinge_de direc een_aanbe een_akkoo en_we enige er_iets galer geach_mevro
gezeg_dat goede_de handt_op heeft_u herin_aan het_enige het_wacht hier_is hij_naar horen_$ hout_$ ik_je is_bijna je_nog je_opmer je_zin julli_foto julli_hebbe
kozij laats_pagin maakt menu moet_het mogen niema nog_zonde oktob olie ontwe_ter op_kanto past plate rest_allee s_$ steig studi taart te_halen toega u_kunt
uw_akkoo vast volst voor_donde voor_maand voort we_julli we_live wij_de zegge zeker zodra_julli zodra_u zodra_we zonde_react zou_ons a2n2: 0_juni ^_allee
^_heb aanbe_van alleb als_ik als_je begin_$ bel_ik bijna bloem_vroeg boeke const de_blauw de_const de_datum de_pioen die_julli ding een_ding els ernaa extra
femke geen_antwo het_me het_tweed ik_een in_en is_beste julli_kunne julli_om klaar_voor klopt_het komen_$ korte met_hoeve mobie monta nog_eens onder_$
onder_bij onlin_$ pioen pioen_wit platt staat_in sture_$ tot_het visit vrijd_in wanne we_met we_vrijd weken wij_het worde zin_om a2n3: 0_0 behal belle beval
daarv de_schet het_blauw je_er kijk_er komt_$ lang loopt naar_en ons_de open_$ opmaa opmer plek react_van telef tweed_versi verde_$ wacht_nog zitte_nog a2n4:
als_de conta de_teken gezeg het_hout ik_ben op_0 schet a2n5: 0_uur ^_er de_lever factu_van hout met_het nog_geen pas vroeg_of a2n6: volge_week a2n7: hoor
a2n8: dagen is_nog mee a3: ^_klein ^_kun ^_rest ^_zou aanbe_hebbe akkoo_bent akkoo_is akkoo_op alles_goed beeld bladz de_keuke de_prijz de_verze die_u
die_uiter een_getek een_paar een_vraag er_even even_naar even_weten exper favor fijn_zijn getek_retou graag_uiter halen_we hierb_de ik_zou in_conce is_genoe
julli_een keuke klein_herin kom_nog laten_weten lever_? lukt maar_het misse_nog niet_verde of_nee om_die ontbr_allee op_bladz openi_en paar retou_$ te_kijke
te_kunne ter_onder thuis u_akkoo uiter_donde uittr vind vind_je voord_we wacht_allee we_door we_wille weten_met wij_nog wil_weten zou_fijn a30c29n22: te
a351c160n446: $ ^ a35c13n29: heb a35c5n44: van_de a37c14n22: dan a37c26n30: hebbe a39c12n39: u a3c: de_aangi de_produ defin om_te prijz teamf vijf zie
a3c15n8: mijn a3c2: ^_verge ervan ligt_bij a3c2n: domei a3c2n12: zaal a3c2n2: de_laats sluit verzo a3c2n4: achte reken a3c2n8: het_is a3c2n9: de_factu a3c3n4:
^_van a3c3n7: vroeg a3c4n2: genoe a3c4n3: gewoo a3c5n: verge a3c5n8: ^_dank a3c5n9: de_nieuw a3c6n2: mooi a3c6n6: dossi a3c6n8: dank_voor a3c7n13: zit a3c7n4:
ontva a3c9n2: niet_meer a3c9n4: is_het a3cn: ^_even de_deur het_domei tegen twee_handt verlo winke a3cn10: weer a3cn11: de_zaal a3cn17: vanda a3cn2: binne_$
deur geach_heer janua over_het a3cn3: en_ik heer a3cn6: hebbe_de kanto a3cn7: nee a3cn8: in_$ a3cn9: wilde zien a3n: ^_in ^_wil de_link de_teamp de_tegel
dinge even_een helpe het_getek is_een ja_of ligt_de me_dan mogel nemen niet_uit nog_het nu_allee op_pagin proce stuur_je teamp ter_goedk toch twee_dinge
tweed_proef u_mij voora we_zoude a3n11: ben a3n2: acht als_u beurs binne_is daarn de_beurs de_fotog de_map een_kopie gaat_hij julli_het me_weten naam
nog_niets of_roze plaat roze staat_onlin start tegel vrijd_de we_maand wit_of a3n3: ?_de ^_met antwo_van de_pers eens is_klaar op_uw pers staat_klaar u_ons
zin a3n4: we_zitte a3n5: datum draai kijk a3n6: aange bel a3n7: op_$ a4: ^_voord akkoo_dan allee_het de_bijla de_gaste even_terug klaar_op kleur_$ laat_weten
nog_nodig nog_open staat_nog stuur_u tekst_voor terug_op twee_data uiter_0 vinde_$ wat_julli weten_wat weten_welke a41c4n18: 0 a42c17n70: ^_de a44c24n39: niet
a4c: beste_mevro een_foto huurc kan_de produ a4c17n8: doen a4c2: aangi a4c2n10: uur a4c2n5: ^_wat a4c3n6: zitte a4c5n8: onze a4cn: corre van_je vorig_week
a4cn11: aan_de a4cn12: iets a4cn14: ^_julli a4cn16: zoals a4cn2: besli bloem de_bloem a4cn3: map react a4cn4: van_0 a4cn5: de_bank die_van is_de laten om_de
zette a4cn6: bank zet a4cn9: versi a4n: beste_we een_ja en_een goedk het_nieuw het_ontwe het_zou is_er mag met_een niet_$ paspo van_vorig voor_julli voord
a4n10: krijg a4n14: ja a4n2: ^_nu de_handt en_laat fotog het_wordt julli_nog laat_me niet_binne nog_even tijd verze wilt_u a4n3: ^_bij ^_hier de_werkp en_het
en_stuur kan_ik werkp a4n4: blijf geef horen je_het papie zonde_julli a4n5: ^_op deze_week maken a4n6: heb_de wacht_op a4n7: hoe a4n8: ^_zodra we_wacht a5:
0_maart ?_dan bij_ons btw_numme conce getek_terug ieman je_ons nog_julli sture_? vindt voor_0 welke_van zou_je zoude_we a54n2: ?_$ a56c10n52: een a57c28n51:
je a5c10n4: ^_alles wel a5c28n8: meer a5c2n: van_uw a5c2n3: ^_geach geach a5c2n4: jij kunt a5c3n5: doorg a5c3n6: laats a5c5n2: mail a5c5n3: live a5c6n6:
bedan_voor a5cn: ^_wij de_openi a5cn12: volge a5cn2: door_$ nodig_hebbe rest u_het we_misse a5cn3: formu onlin a5cn4: lette a5cn5: het_contr a5cn7: op_het
a5cn8: lever a5n: akkoo_$ halen ik_kom je_me link nog_$ of_het op_julli uiter_vrijd wie a5n2: bent julli_$ kopie_van van_u vinde we_nog a5n3: de_aanbe
het_formu kijke klein staan we_het a5n4: !_de nog_twee proef wilt a5n5: de_twee maart nog_op ontwe woens a5n6: zodra_de a5n7: heb_je a5n8: ^_nog a5n9: blauw
a6: ^_bijga bijla cater data de_cater hebbe_$ a60c27n63: en a63c11n63: op a68c67n107: is a6c2n: we_niet a6c2n10: factu a6c2n3: mevro a6c2n5: het_logo a6c2n6:
ik_het a6c3n: regel vorig a6c3n5: deze vrage a6c4n13: bij_de a6c4n2: de_site a6c5n6: ^_bedan a6c6n2: ana ana_$ a6c6n3: hoeve a6c7n4: site a6c8n15: tot a6cn:
foto_van a6cn2: liefs a6cn3: fijn a6cn5: kopie wordt a6n: btw ik_hem pagin_0 s_van u_de a6n14: begin a6n2: je_de staat_op wil_je zeg a6n3: gaan_we herin
ik_nog wit a6n4: daar a6n5: julli_de weet a6n6: ^_een a6n7: naar_de a7: 0_septe bijga_de gaste retou septe a72c25n54: voor a7c13n2: ter a7c14n7: dus a7c28n16:
dank a7c2n18: ze a7c2n2: ^_dag a7c2n5: mij a7c2n6: contr a7c2n9: antwo a7c3n3: ^_voor a7c4n4: goede a7c4n7: af a7c5n2: ^_laat a7c6n13: geen a7c9n10: al a7cn:
hiero a7cn2: hebt misse a7cn3: ^_goede a7cn7: teken a7n: hierb a7n10: zijn_$ a7n38: morge a7n4: weten_of a7n5: kom a7n6: klopt open a7n9: terug_$ a8: de_drukp
drukp handt_$ a80c26n102: ik a80n13: ? a8c2n: openi a8c2n10: hier a8c2n11: gaat a8c2n2: numme a8c7n11: vraag a8c9n15: we_hebbe a8cn: kun_je a8cn15: ook
a8cn19: komt a8cn9: de_tweed a8n: ontbr_nog a8n10: ^_als a8n2: drukk_$ a8n3: of_de a8n4: ik_de voor_vrijd a8n6: aanbe a9: uw_handt a90c33n130: we a91c29n92:
van a94c2n73: nog a97c17n60: julli a9c16n9: bedan a9c2n14: uit a9c2n7: van_het a9c2n8: door a9c3n6: logo a9c4n5: dag a9c5n6: zo a9c6n10: goed a9c7n7: verde
a9cn13: komen a9cn2: kun a9n10: ander a9n14: nog_niet a9n3: julli_akkoo a9n8: ^_zonde a9n9: de_offer nog_een ac: !_nu ^_contr ^_jan ^_mijn autos autos_bruin
bedri belan betaa_$ binne_zijn bio bio_s bruin bruin_$ citaa contr_getek de_banne de_jaarr de_maten de_opdra de_verhu de_vries die_offer doorg_de dossi_is
effen einde en_tot factu_is faute geboe_en gegev gesch_en hans hebbe_ze helaa_te het_aanta het_einde het_onder hoi_sven hoi_tom ik_bij ik_kan inlog is_geboe
is_leeg jaarr jo jou julli_betal julli_met julli_wel kenni klant maand_binne maten meer_$ mevro_de niets_$ nieuw_winke nu_hebbe ons_op ook_het paula
perfe_dank polis sam_de site_staat snell_react succe sven tent_is van_jou verei verei_$ verge_die versi_van vier vijf_bio vries was_dat we_verde wij_hebbe
ac19n5: hoeft ac2: alles_wat dan_hebbe de_zaak jan_heeft maar_ik om_tien tien_uur we_nodig we_van ac2n: besch boeki gekom julli_kant wat_we we_niets zaak
ac2n2: dat_is u_voor ac2n3: beric de_serve hangt ac2n4: is_al ac2n5: zelf ac2n8: colle giste had ac3: ^_perfe dan_zijn genoe_$ ons_betre wat_ons wel_$
ac33n12: !_$ ac3n: ik_niet is_alles niet_te sleut verhu ac3n2: zijn_we ac3n3: serve verva ac3n4: alle alles_is ac3n6: probl ac3n8: prach ac4: betre_is ac4n:
heeft_de heeft_het ac4n12: ^_je ac4n2: is_in ac4n3: gereg veel ac5: compl ac5n: ^_top betre harte_dank top ac5n2: heb_het is_binne vanna ac5n3: dit ac5n4:
fijne ac5n6: beves ac6: meer_nodig ac6n2: harte ac8n: niet_nodig acn: ^_hallo af_te alles_staat alvas avond b banne beide binne_en brief de_beves de_boeki
de_lijst deur_uit drukk_hoeks fijne_avond geen_probl gemaa ha_lotte hallo hallo_kees heer_bakke helaa het_af het_terra hoeks hoeks_$ hoi_sam is_volda leuk_om
liefs_noor logo_af lotte momen mooie nota ruit te_ronde terra tot_donde vanav_maak volda vraag_ik weer_in weg_$ wij_sluit zijn_om zit_erbij zonde_de acn15:
de_gemee gemee acn2: !_ik ^_ons bas_$ de_belas duide geboe geeft het_gespr kleur_is lijst maak_ik me_de per_post sam schri sluit_het te_sture uit_de zaal_is
zijn_er acn3: bas belas de_aanne ga geluk groen houd is_nu over_$ piet s_zijn tot_de zet_ik acn4: beslo de_notar gekoz maak notar wat_een zater acn5: besta
leuk sture_we acn9: er_is an: 0_$ 0_euro 0_ligt 0_tot 0e_de ?_het ?_we ^_en ^_fijn ^_graag ^_stuur ^_tusse ^_vanav a0 aan_een aan_en aan_uw aanbe_$
aanbe_binne aange_en aanne_$ acht_uur af_van al_laat avond_bas aydin belt_u beric_van beslo_is beter beves_van bus check daarv_heb dag_menee dan_even dan_tot
dan_weten dat_ik de_aanvr de_bakke de_besta de_conta de_corre de_deure de_dremp de_etala de_kamer de_kopie de_kozij de_lette de_muur de_naam de_opnam de_platt
de_verf de_verle de_verta de_vluch de_voege de_weder de_winke deure die_er dikke ding_het dinsd_$ dinsd_is dinsd_om dirk donde_om door_en dremp duurt_ongev
een_datum een_herin een_keer een_korte een_plek een_scher een_teken eind eind_van en_daar en_geef en_nu enige_wat envel ergen ermee erna even_$ femke_$
foto_is gaat_het gaat_morge gang geef_me geeft_u geen_haast gehoo_$ gekoz_hebbe geldt genom_$ gerus_de getek_$ getek_contr getek_offer gezie goedk_$ haar
haast halen_$ handt_en heb_julli hebbe_zijn heeft_inmid helee hem_onlin het_conta het_dan het_eind het_gelui het_hangt het_ivoor het_kanto het_lette het_naar
het_numme het_past het_verwe het_visit het_wilt hierb_het hij_is hoi_alleb hoi_femke hoi_marie hopel huis idee iets_ondui ik_met is_af is_akkoo is_wie ivoor
ivoor_papie jan_$ je_als je_dan je_paspo je_van julli_wille julli_zater kaart_staat kamer kan_ze kant_ontbr klaar_behal klaar_de kort krijg_daar krijg_we
kun_jij kunne_begin ladde lange_dan lever_$ lieve lijkt maand_de maand_om maar_hij maat maken_$ me_morge menee_smit menuk mevro_aydin mij_voor mocht moet_er
moet_ik muur naam_van nalop_? navra navra_bij nee_volst niema_hier niet_beslo niet_open niet_weet niets_gehoo nog_drie nog_ontbr nog_wat nou nu_? nu_toe
offer_is om_0 om_acht omsla onder_de onder_het ondui ondui_is ons_het ons_nog ontbr_is ontbr_niets ontva_we onze_boekh op_schem op_voorr opnam p p_schou
pagin_s paspo_nodig past_$ pers_$ piet_$ plaat_$ plan plate_ligge plek_! post_onder puck puck_$ s_heb s_in s_sture schee schem schem_$ scher schou schou_$
site_draai smit_de stale stap stren studi_$ stuur_hem te_maken te_wacht tegel_mee tegem tekst_van ter_plaat tikfo toe tot_0 tot_nu twee_$ twee_platt
tweed_lette tweed_ontwe twijf u_$ u_klaar uit_voor uur_ter uw_aanbe van_dinsd van_janua van_piet vanda_weg vastl veert veran verf verst verta via vluch voege
volge_stap voor_dat voorj voorw vrij vroeg_$ was_de wat_nog we_allee we_beste we_dat we_donde we_lever weder weder_heeft week_erna week_zou weet_is wel_voor
weten_dat wie_van wil_het wilde_julli wilt_bespr wit_$ zaal_vast zag ze_door zeven zien_! zijn_beste zijn_per zin_in zit_ik zit_in zoals_je zodra_ik zolan_de
zonde_antwo zonde_beric zulle an2: !_we 0e_en ?_die ^_onze ^_tot ^_wilt ^_zolan aanvr afspr allee_de als_julli bel_me belt beste_zodra boven cc dan_doen
dat_je dat_kan dat_van de_boekh de_hele de_homep de_lampe de_monta de_proef de_schuu de_termi de_timme de_volge een_handt entho er_nu er_prach erin etala euro
eveli factu_$ fijn_dat gedaa geef_het geldi geldi_tot gelui genom gereg_$ gewor goed_$ handt_van hange hem_$ het_groen het_magaz homep je_welke kinde
kleur_staat kwam lampe lange magaz marie morge_de nalop neem_het nog_schul nog_steed nog_van optie proef_voor rob schet_$ schul_$ schuu sinds smit steed
te_zien teken_van terug_is timme twee_foto uit_het verde_met voor_u voorr vrage_kunt we_een week_$ weet_je woord_is zeg_het zip zolan an3: ^_$ ^_morge
bij_vrage blauw_$ dak dat_we de_loodg doet een_ander er_niet gewee hele het_dak het_papie het_zo ik_stuur ik_wacht ik_zet is_aan is_dat is_op komt_de krijg_je
laats_woord lekke live_$ loodg ons_$ ons_vrijd pakke staat_de staat_nu te_zijn termi uit_$ vanda_$ verwe vond woord ze_zijn zijn_ons an4: akkoo_van als_het
groet grote je_vroeg maand_begin om_een ongev op_je te_komen u_had we_begin we_hem an5: ^_klopt en_die gezet kop schul an6: altij duurt an7: de_prijs de_recht
maand_$ prijs weten_$ an8: gerus an9: de_eerst c: aanbo aanle actie afgeb afged afgeh afsch ah alex april back bon borg carol congr dankj der duize eet elkaa
gaf geann gebru gedru geld gelop gesta geste gewel goedg greet heerl huwel inge jouw kanne ketel kok kruik la lies loos man michi minne netje nina overg pfff
pia pinks preci prins prull punt relat rij sanne smake store tas tevre trek up vals verkl verpl vinkj voere voice vonde vooru webbu wegge wim zaten zonda
zonet c10n3: niets_meer c11: ^_ter daarm info meer_te ter_info c11n3: dank_je c16: te_doen c2: !_van 0_afges ^_daarm ^_getek ^_helde ^_prach ^_super ^_zo
aangi_is al_doorg alarm alles_afger alles_compl als_verva archi_$ besch_$ beste_is compl_$ danke danke_u dat_verzo dat_was de_knoop de_recep de_spam
dossi_over dus_julli dus_mijn en_gearc erop_het erop_nogma exemp_ontva folde_zijn geen_vrage gefel_! genie_van helde het_rond het_vertr hoeft_nu ieder
ik_alles ik_om ik_zocht in_ons ingel is_daarm is_dit is_onher is_vanze jij_hoeft kant_geen knoop lag_gewoo maar_! mail_maar meer_heb mij_betre mijn_vorig
nieuw_site niks nodig_! nodig_het nogma onher onher_en ons_archi ontva_daarm onze_kant orde_$ origi_lag over_0 plezi_met proje_afges reage_is recep s_hoeve
scan_waar site_! spam super super_bedan u_als uw_betal verva_besch verzo_kunt voorl voorl_hebbe vorig_mail vrage_meer vroeg_is waar_ik wat_mij we_rond wel_!
zaak_is zitte_de zocht c2n: admin al_gestu alles_ontva beant beves_en dank_! gearc gefel genie hebbe_zelf het_de het_feest hierm_is inged is_vanna kant_is lag
om_vroeg sorry_voor uw_admin vanze vertr_$ voor_ons was_het werk_zit c2n2: al_gereg dus_we gestu_$ is_vanmo net zat zit_erop c2n3: je_colle zijn_binne c2n4:
hebbe_het c2n5: we_zijn c2n6: vertr c3: !_ana ^_helem alles_$ daarm_is daarm_zit dus_niet gevon_$ gewoo_in helem_goed hoeft_dus in_orde julli_niet maar_zitte
meer_hebbe mooi_dan reage_$ te_reage te_zoeke verge_mijn was_een zoeke c3n: dank_$ de_sleut fijne_feest getek_en het_proje ons_werk top_dan van_onze c3n2:
het_snell plezi stond vanoc veel_plezi c3n3: prima sorry werk c3n4: ^_dat afges_$ gestu c4: afgel afger betal_is een_genoe hoeft_niets hoeft_verde hoeve_niets
mijn_kant orde staat_live van_mijn c4n: binne_dank en_betaa het_al julli_hoeve c4n2: voor_uw c4n3: ^_uw archi helem hoeft_niet proje c4n7: afges c5: bedan_!
reage c5n: feest_! het_was c5n2: u_hoeft we_alles c5n3: vanmo c6: gevon rond_$ c6n: je_wel mijn_vraag c7: niets_te c7n: verde_niets c7n3: feest c8:
alles_binne info_de rond c9: doen_$ je_hoeft cn: ^_harte ^_hierm ^_nee ^_piet afgev al_in alles_duide alles_van antwo_$ bakke_het beant_mijn bedan_ik begon
besli_de beste_$ bruil buren catal colle_heeft contr_is dat_beant de_buren de_catal de_film de_gedee de_lance de_ontbr de_reken de_ruit de_stori de_verga
dolbl domei_is dus_de dus_ik en_met er_voor even_traag fijne_dag film gebeu gedee gedee_map gedul gegaa gekla gekre gekre_$ gelev gemee_heeft gereg_met had_ik
handt_zijn harte_gefel het_nu het_ons het_probl het_vonni het_weten het_zonde hier_niet hoeft_er hotel in_juni is_gelev is_getek is_giste is_van is_vanda
is_vanoc je_$ je_hebt julli_te kan_even klus_gekla komen_per laats_puntj lance ligge_bij loop met_0 met_je mooi_dat naar_het nu_in opgeh opgeh_en opnie
piet_belde prett prima_$ probl_is puntj rust site_kan stori stori_is suus te_werke tot_en traag traag_zijn u_een u_graag uitle uw_beste uw_dossi verga
volge_keer volgt vonni we_laten we_onder werke werke_$ wij_$ wij_u wist ze_voor zoals_gevra zodra_die zorge cn2: ^_dan ^_prima belde de_cijfe dicht en_is ik_u
is_betaa is_goed jamme je_had kanto_is klus neem_ik niet_op onze_reken oude van_giste vanaf vervo zit_bij cn3: ^_alle beslu cijfe enkel enkel_probl geen_enkel
geslo het_archi het_besta koeri ons_kanto verho verho_$ cn4: hadde nog_iets u_op cn5: de_hoogt hoogt hoogt_$ cn6: stuur_ik cn8: gevra n: accep afloo agend
alstu anima assis bad beden beetj began begre behan bekij bepla bert bewaa bezwa biert billb blank blij boerd boog boot bouw bouwe breng burea buurm buurv
cent chat cooki cover daan daarb dakde dalen dashb deadl dekt delen diens docht donke doork doorn doos douan druk drukw duren duurd eenen eer eerli elk ellen
engel ernst erond europ excl excus expor fase fiets filmp fisca forma fout funde garan gauw geant gebel gedra geks gelez gemis gepri gepub geres gesto grapj
grave grond handl heel heen heien helen helpt herke hiern hierv hoger hond hoort inclu indru ineke ingem inspe insta inter jonge joris juist jury kache kap
kaste kende kenne keurm kijkp klemd knop koste kruiw kus laad laadt lapto late lawaa leesb leest lege legge lezen licen lief lift lijm linda lopen machi maile
marc marme mater meerk metin metse midda milaa milli minde moe moede mol mr muren naast nabes nabew nacht neerg noeme norma novem oke omar ongem ontmo opgel
opzeg overb overk ozdem paul pdf perke petra piano pin plank plant plat plint porti poste prese print proev raar rail regis reis reser rik rolle rome ruim
rusti scene schie schoo schro schui secti selec sjouw slotb sprek stad stake steen stekk stelt stemp stoor straf strak stucw stuk tarie taxat tease tersc tess
test ticke tijde track trakt trein tuurl uitpr uitst uitvo vat velle verre versc viel vocht vol vormg wand water web webin wedst welst wense zacht zich zoekt
zolde zomer zwart n11: morge_$ n2: ^_esthe ^_he ^_hoe ^_jamme ^_leuk ^_maand ^_neem aanne_kon achte_de als_op als_wij altij_belle altij_nog ander_$
ander_meter ander_proje anna_heeft bakke_we begin_de behal_die belas_$ belle_$ beloo_$ bepaa berei berek besta_niet betaa_er bezoe bij_dan binne_behal
blauw_is blijf_geldi blijv blijv_er boekh_$ colle_s contr_met dagen_voor dan_krijg dan_maken dank_daarv dat_geen dat_kunne de_cc de_glasz de_grote de_heg
de_keuze de_kinde de_klein de_klus de_koffi de_kraan de_marge de_monst de_muzie de_optie de_provi de_schil de_slag de_stoff de_verbe de_vervo de_zip denke
dezel die_haal die_hebbe die_heeft die_met dinsd_komen doe_ik doet_de donde_$ drie_dagen drie_uur dring drukk_zelf duurt_een duurt_het een_beslu een_fijne
een_weert eerst_helft eerst_opmaa eerst_verdi elekt en_kom en_komen en_nieuw en_oud en_sture en_ziet er_ander er_een er_later er_staat er_weer eraan
erop_terug eruit esthe esthe_wil eveli_weet even_en geen_datum gehaa gemee_$ genoe_en gent gespr_de geval gevra_en gewor_$ gezeg_zoals giste_$ glasz goed_in
groet_! groot grote_foto haal_ik had_gelij hadde_we hange_we he_? he_eveli heb_wit heeft_ons heg heg_komen helft herst het_beval het_door het_gerus het_kleur
het_meede het_morge het_resul het_schar het_versl het_vosje hetze_als hij_ook hoor_dat hoor_je houde_u hout_beste hulp ik_bel ik_er ik_maak ik_neem ik_uit
in_maart intus intus_zin is_geen is_ons is_pas is_prach ja_dat jamme_van je_intus je_wilde julli_hulp julli_op kaart_de karin kerst kerst_en keuze klaar_zijn
klopt_dat koeri_komt koffi_staat kom_erop komen_in komen_nee komen_ze komt_dinsd kon_vanda konde_we kuipe langs_$ laten_het laten_we later_onder leeg_te
leuk_dat locat maand_komt maart_nog maken_we map_$ marge me_gerus meede meer_open meezi mei menee_bakke meter meter_vanda misse_een moest_en moet_nog monst
moois_vond morge_gaan morge_in morge_weten muzie naar_boven naar_julli natuu nee_we neemt niet_beves niet_leeg niet_stort nieuw_$ nieuw_van nog_die nog_toevo
nooit notar_heeft offer_blijf offer_van om_langs omgew ongev_een ons_niets ook_$ opbou oplev optie_op oud oud_en overa pakke_is parke pers_! prach_gewor
prach_op prach_uit provi recht_$ regen resul rob_$ roze_moest schar schil_$ secon slaap slag sorry_$ staat_niets steed_zonde stort stroo stuur_de stuur_ons
tabel toege toevo toevo_$ tot_vrijd tusse_kerst twaal twee_jaar twee_weken tweed_laag u_van uw_verzo vakan vanav_in vanda_in vanda_niet vanmi_bij vanmi_zet
verdi versi_staat versl versl_van verwa_het verze_$ verzo_om vond_? voor_$ voor_vanda voorg vosje vosje_dinsd vrijd_dicht vrijd_komt vrijd_om waaro wacht_tot
we_$ we_aan we_altij we_blijv we_kunne we_maken we_metee we_ook we_vanda we_zette weeke_naar weer_$ weer_meezi weert weert_he welke_kaart werkp_de werkt
wij_iets wij_niet wij_voor wil_jij wit_gezeg wordt_maand ze_morge ze_van zei zelf_het zien_hoe ziet_er zij_heeft zijn_prach zitti zoals_op zodra_wij n3: ^_doe
allem anna beves_dat dak_$ dat_doen dat_zit de_koeri de_lak de_pagin droog droog_is een_tweed eiken er_in er_maand er_vrijd gerus_$ gezet_$ haal het_ander
het_moois het_ook het_pakke het_rappo het_weeke het_weer hetze ik_ga ik_julli ik_vrijd ik_zit is_hetze is_verho ja_hoor jaar je_vraag jij_de julli_wilde
kan_het kim koffi komt_morge kon konde kraan krijg_u laag laat_ik lak langs_te maar_de metee moois morge_verde niet_de ontwe_$ ook_in prijs_in probl_dat rappo
recht_heeft samen schil stil stoff updat uur_$ van_maart van_me verbe verke versi_$ verte waren we_morge week_nodig wilde_weten zien_julli zij zit_tot
zoals_beloo zoals_julli n4: ^_zoals begin_maand begin_we ben_ik dagen_nodig de_groet de_monte de_vloer droge een_nieuw een_week gelij he heeft_nog ik_kijk
ik_morge later mijn_colle moest nieuw_versi uw_vraag vloer zoals_afges n5: ^_u beloo dat_de de_kop doe het_er houde ja_de monte of_we we_houde weeke ziet n6:
overl twee_dagen vrijd_$ n7: doen_we vanmi n8: ^_ja van_ons
"""
