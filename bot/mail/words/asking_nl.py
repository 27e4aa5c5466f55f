"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: a aanme aanvi adres advoc aftek anouk apart arm ateli augus baas balie bedac bedoe begro behee behou bekek bened benie bestu bezig bijsc binde borde botst bouwa breed c carla chauf ciao
colof concl cv deed dekse deven docus dokte doorh doorz dorp dorus douch duimp echte elke enorm erteg etike famil feedb felin fem fink fleur fluwe frame gaatj garag geblo gebra gehei gekli
gelat gele geloo geree gevel geven gevoe gezon gijsb gil gordi groep hand handi hilde hoed hoop houdt ident ingek ingev inkom inkop invul j jaarv job jouwe kans kelde kermi keure kijkj kirst
klaag klopp knoei koen korre kras kruk kwart lagen lees lekka licht lien lijke links liveg logee loons los luidt lukke m mal maria marth menin mense merkn merkt minst mirja missc moste ned
neig nepte notul ok oker omdat omgaa omgez opa opend openg opent opmak opmet opzoe organ parti pen persb persr pixel pluim podiu poets pol poll poort postz punte px radio ramen reisk reset
richt riet riool rugte schad schik schut seint serie shoot sitem sloga sonde sowie spell spree sprin stel sterk stoel story stukj stukk t tapij theo thoma tik toeko toeli toon trap truus
tweev twint uploa uwerz valt vaste vasts vegan venno venst veren verko verne verni versp villa vlak voeg voet volgo voorz vorm vrijg vulle vulli vult waarn wagen websh weegt wees welk werd
wint wisse woz x zelfd zenuw zes zijde zinne zoele zonwe a10: uw_handt a103c3n79: nog a104c30n102: van a10c12n9: hebbe_we a10c2n7: van_het a10c36n15: alles a10c3n: ^_beste a10c3n16: uit
a10c3n20: ze a10c3n6: logo a10c3n9: onder a10c5n11: met_de a10c5n7: dag a10c5n8: zo a10c7n7: verde a10cn13: komen a10cn14: tweed a10n10: dinsd a10n14: hij nog_niet a10n2: moete a10n5:
voor_vrijd a10n7: gaan a10n8: ^_zonde of_de a11: bij_julli a11c2n13: hem a11c2n14: de_drukk a11c2n40: maand a11c3n24: naar a11c50n26: ! a11c5n21: nieuw a11c9n12: en_de a11cn8: drie a12c:
bijga a12c10n26: heeft a12c11n12: voor_het a12c22n17: niets a12c2n11: ligt a12c3n7: pagin a12c5n31: ^_het a12cn12: offer a12cn21: zodra a12n11: ander a12n4: wille a13c2n4: over_de a13cn10:
donde a13cn11: sture a13cn17: week a13n2: zoude a13n3: kunne_we a13n7: moet a143c65n175: het a14c2n4: de_kleur a14c8n8: nodig_$ a14n2: nog_de a14n4: allee_nog a15c3n12: de_foto a15cn14:
we_de a15cn5: ontbr a15n17: wacht a16c11n19: ik_heb a16c3n17: me a16c4n8: van_julli a16c5n14: terug a16cn20: stuur a17c4n10: heb_ik a17c4n25: in_de a17c7n8: getek a17n: de_tekst a18c10n13:
maar a18c10n19: nu a18c19n10: binne a18c2n15: foto_s a18c2n6: kleur a18c3n15: zonde a18c9n14: laat a18cn6: wil a19c3n21: aan a19c4n17: kan a19c7n17: wij a19n2: uiter a2: 0_oktob 0_ontbr
0_proce 0e_dus 0e_of ?_als ?_en ?_liefs ?_op ^_horen ^_over ^_vul aan_? aangi_over aanta_gaste aflev akkoo_nodig akte al_nieuw allee_julli als_dat als_vecto ander_kan bakke_wil begri beken
best bijga_het bijga_treft bijge bijla_vind blijf_de boek bram certi_verlo conce_van corre_voor daar_moet dag_els dan_bel dan_dien dan_getek dan_ieman dan_kunne dan_uw dat_julli data_dan
de_akte de_beken de_binne de_drie de_exper de_flyer de_jurid de_molen de_omsla de_opmaa de_overe de_rondl de_taart de_tests de_vacat de_vijf de_volma de_wit defin_aanta derde die_voor diene
doen_wij donde_0 donde_de donde_het door_met doorg_$ dossi_$ dus_allee echt en_0 en_hij er_dan er_gerus er_komen erg even_op ga_ik gaat_u galer_staat gebou gehad geleg gifte gifte_$ gijs
goed_is graag_nog graag_ontva grijs half harm hebbe_is hebbe_julli heeft_? heeft_julli hem_vrijd het_best het_btw het_conce het_defin het_echt het_eerst het_kadas hierm_akkoo hiero_$
hij_gaat hoor_graag horen_we hypot iban ieman_thuis ik_aan ik_graag ik_ruimt ik_weet is_bij is_en is_hoeve is_vrij ivoor_of jaaro jaaro_van je_akkoo je_corre je_even jij_besli julli_aan
julli_bij julli_btw julli_dat julli_direc julli_handt julli_over julli_voor julli_voork jurid jurid_tekst kadas kan_ieman kijke_? kijke_en klaar_en klaar_nu kleur_? kleur_het kleur_nog
kleur_van klopt_$ klopt_? kom_ik komen_we kunne_laten lette_? leven liefs_ana live_te logo_als lukt_het mat me_voor met_welke mij_twee mis misse_we moet_de mogel_terug molen monta_staat
naam_de nakij niet_doorg niet_klopt niets_binne nieuw_over nodig_ander noemt noemt_u nog_voor nog_zoude numme_$ of_je of_parel offer_niet olie_nemen om_naar om_verde omhoo onlin_de ons_die
op_en op_tijd op_wiens opzet overe overz pand paraf parel plann portr proef_van rondl roze_moete ruimt s_? s_nodig septe_van snel snel_mogel staan_nog start_$ stree sture_dan te_drukk
te_klein te_lever te_retou teken_zijn tekst_deze tekst_sture tests tje treft treft_u twee_van u_hebt u_hierm u_me uiter_dinsd uiter_maand uitko uw_hypot vacat vakje vasth vecto verde_te
verge_de verze_wil verzo_u vindt_$ vindt_u voor_dinsd voork voork_? voors vrij_op vrijd_terug vrijd_weten vul vul_het wacht_$ wat_je wazig we_drukk we_uiter we_uw week_nog week_te
welke_kleur weten_hoeve wie_het wiens wiens_naam wij_een wij_verzo wil_de winke_$ wordt_? wordt_dan ze_vanda zeg_maar zegt zitte_erin zo_snel zodat zodat_we zou_olie zou_u zover a20c2n4:
graag a20c3n36: ^_ik a20c3n44: ^_we a20n10: 0e de_0e a20n3: welke a21c2n6: handt a21c3n18: klaar a21c4n18: drukk a21c6n11: beste a21c8n13: over a21n3: zou a22c11n19: uw a22c3n14: ^_hoi hoi
a22c9n10: wat a23c11n45: dat a23c14n33: ons a23c2n9: even a23c4n19: s a23c5n55: er a23n2: tekst a24c3n28: als a24c4n27: staat a25c3n20: twee a25cn8: allee a25n30: vrijd a262c81n330: de
a27c18n55: zijn a27c2n7: akkoo a28c5n20: foto a28c8n34: die a28c9n32: met a28n9: kunne a2c: aan_te bezor broch de_broch de_defin de_stick de_verhu en_je het_huurc het_niet het_uittr ik_kan
joost jou logo_s nerge nu_nog stick tent_is uw_paspo van_jou voor_woens wijzi a2c10n2: kant a2c2: de_scan getek_exemp heb_nu mail_van mijn_mail opdra a2c2n: het_origi kees scan site_is
wat_ik a2c2n2: gesch hoeve_julli origi ronde u_voor voor_je weg a2c2n3: hangt kunt_u tien verle a2c2n4: beric gespr het_laats julli_zijn waar a2c2n6: zelf a2c2n8: had vanav a2c3: certi
het_certi perfe a2c3n: ^_geen hierm ik_niet verhu a2c3n2: hebbe_wij jan a2c3n6: is_$ a2c3n8: prach a2c4n4: snell a2c5n2: dan_is a2c5n4: betal a2c6: ^_mooi a2c6n3: harte a2c7n7: betaa
a2c8n11: was a2cn: 0_janua ^_om af_te de_achte het_wel met_julli niets_van om_het volma zit_erbij a2cn2: 0_decem dat_het de_lijst de_rest decem ik_wilde leeg offer_voor post tom vraag_over
zette_we a2cn3: ga juni lijst noor noor_$ verwa a2cn4: aanne boekh de_vergu klaar_$ tusse wat_een a2cn5: langs menee vergu a2cn6: na a2cn7: laat_het neem a2cn9: recht a2n: 0e_$ ^_daarv
^_hierb ^_kan ^_volge aan_julli aange_$ alles_klaar als_we bal band bedra bespr bij_$ bij_u blauw_? de_bakke de_bal de_band de_galer de_onder de_plate de_studi dien dien_ik dinge_de direc
drukk_we een_akkoo en_dat en_we enige_wat flyer galer geach_mevro goede_de heeft_u herin_aan het_in het_menu het_voor het_wacht hier_is hij_naar horen_$ hout_$ je_nog je_zin julli_foto
julli_hebbe kozij krijg_we laats_pagin maakt maken_$ moet_het moet_ik mogen niet_in nog_ontbr nog_zonde oktob olie omsla ontbr_is ontwe_ter op_kanto plate puck puck_$ rest_allee s_$ studi
taart te_halen te_maken tim toega tusse_de twijf u_kunt uitge uw_akkoo vast volst voor_donde voor_maand voorj voort we_julli we_live zegge zeker zijn_de zodra_julli zodra_u zodra_we
zonde_react zou_ons a2n2: 0_juni ^_allee ^_heb aanbe_van aanvr als_je begin_$ bel_ik bloem_vroeg boeke const contr_ligt de_blauw de_const de_pioen de_steig de_week ding een_aanbe een_ding
els er_iets ernaa extra femke geen_antwo het_magaz het_me het_tweed ik_een ik_je in_en is_beste je_opmer julli_kunne julli_om klaar_voor klopt_het komen_$ korte magaz menu met_hoeve mobie
monta niema nog_eens nog_steed onder_$ onder_bij onlin_$ past pioen pioen_wit platt staat_in steed steig sture_$ tot_het twee_foto u_$ visit vrijd_in wat_nog we_met we_vrijd wij_het worde
zin_om a2n3: als_ik behal belle beval daarv dak dat_we de_loodg de_schet die_julli erin hele het_blauw het_dak je_er kijk_er loodg naar_en ons_de open_$ opmaa react_van telef tweed_versi
vanda_$ wacht_nog weken zitte_nog a2n4: als_de conta het_hout ik_ben lang loopt op_0 a2n5: ^_er de_lever factu_van hout nog_geen opmer pas schet a2n6: volge_week vroeg_of a2n7: en_die a2n8:
dagen is_nog mee prijs a2n9: hoor a3: 0_heb ^_klein ^_kun ^_rest ^_twee ^_zou aanbe_hebbe akkoo_bent alles_goed beeld besli_$ beste_ik bladz_0 dan_beste de_verze die_u die_uiter een_getek
een_paar een_vraag er_even even_naar even_weten exper favor getek_retou graag_uiter halen_we heb_gezeg hierb_de ik_zou in_conce is_genoe is_julli is_uw julli_een kies klein_herin kom_nog
laten_weten lever_? lukt maar_weten misse_nog nemen_maar of_nee om_die ontbr_allee op_bladz openi_en paar te_kijke te_kunne ter_onder u_akkoo uiter_donde vind_je voord_we vrijd_0 wacht_allee
we_door we_wille welke_het weten_met wij_nog wil_weten zijn_als zou_ik a30c19n15: nodig a30cn17: weten a31c7n23: voor_de a32c5n23: op_de a32c6n30: bij a32c7n27: om a33c31n25: te a34c17n67:
in a34n21: of a379c169n477: $ ^ a38c26n33: hebbe a39c14n22: dan a39c15n37: heb a3c: aanta akkoo_is de_produ teamf uittr zie a3c17n8: mijn a3c2: ervan exemp ligt_bij maar_ik vijf a3c2n: erbij
het_domei inmid winke a3c2n10: de_factu a3c2n11: zien a3c2n13: zaal a3c2n2: sluit zijn_klaar a3c2n3: de_deur a3c2n4: deur a3c2n5: achte kaart per a3c3: ^_verge a3c3n: domei a3c3n11: vroeg
a3c3n2: de_laats a3c4n3: gewoo a3c5: is_niet laat_maar a3c5n2: genoe a3c5n4: het_dossi a3c5n5: erop a3c5n9: de_nieuw a3c6n: verge a3c9n2: niet_meer a3c9n4: is_het a3cn: ^_even ^_ha de_tent
gehoo ha om_te tent toch twee_handt verlo a3cn12: de_zaal wilde a3cn13: in_het a3cn2: als_er binne_$ ik_ze keer over_het a3cn3: de_kaart geach_heer janua a3cn4: af_$ bakke ligge a3cn5: heer
a3cn6: hebbe_de a3cn8: in_$ kanto nee a3n: 0_en ^_in ^_wil de_link de_teamp de_tegel dinge enige even_een gezeg_dat handt_op helpe het_enige is_bijna is_een ivoor ja_of ligt_de me_dan mogel
niet_uit nog_het nu_allee proce stuur_je teamp ter_goedk thuis twee_dinge tweed_proef u_mij voora we_zoude wij_de a3n11: ben a3n2: alleb als_u bijna binne_is boven daarn de_datum de_fotog
een_kopie gaat_hij het_getek julli_het me_weten nog_niets of_roze plaat roze staat_onlin start tegel vrijd_de we_maand wit_of a3n3: 0_0 ^_met acht antwo_van is_klaar komt_$ op_uw plek
staat_klaar u_ons verde_$ vrij zin a3n4: de_pers de_teken eens gezeg pers wanne we_zitte a3n5: 0_uur met_het a3n6: aange bel a3n7: kijk op_$ a3n8: gerus a3n9: draai a4: ^_voord akkoo_dan
akkoo_op allee_het de_bijla de_gaste even_terug fijn_zijn klaar_op kleur_$ laat_weten maar_het niet_verde nog_nodig nog_open retou_$ stuur_u tekst_voor terug_op twee_data uiter_0 vind
vinde_$ wat_julli weten_wat zou_fijn a41c5n48: van_de a45c14n43: u a45c4n23: 0 a49c19n76: ^_de a49c26n42: niet a4c: beste_mevro de_aangi defin een_foto huurc kan_de produ a4c18n8: doen a4c2:
de_folde folde a4c2n5: ^_wat a4c2n6: is_de zet a4c2n8: het_is a4c3n4: ^_van reken a4c4n17: vanda a4c5n8: ^_dank a4c5n9: onze a4c6n10: dank_voor a4c6n2: mooi a4c6n6: dossi a4cn: corre paspo
prijz van_je a4cn10: versi weer a4cn14: ^_julli eerst iets a4cn2: tegen a4cn3: bloem de_bloem en_ik react a4cn5: die_van van_0 zette a4n: beste_we de_keuke de_prijz een_ja en_een goedk
het_ontwe is_er keuke met_een niet_$ op_pagin van_vorig voor_julli a4n16: ja a4n2: ^_nu de_handt en_laat fotog het_nieuw julli_nog laat_me naam nemen niet_binne nog_even verze voord wilt_u
a4n3: ?_de ^_bij ^_hier beurs de_beurs de_map de_werkp kan_ik mag tijd werkp a4n4: en_stuur geef horen je_het papie zonde_julli a4n5: ^_op datum deze_week a4n6: wacht_op a4n7: heb_de hoe
a4n8: ^_zodra we_wacht a5: 0_maart ?_dan bij_ons bladz btw_numme getek_terug je_ons nog_julli staat_nog vindt voor_0 welke_van weten_welke zou_je zoude_we a55n2: ?_$ a57c30n60: je a58c10n60:
een a5c10n4: ^_alles a5c2: aangi a5c29n8: meer a5c2n2: verzo a5c2n4: ^_geach geach a5c2n5: de_bank kunt a5c2n6: bank a5c3n5: doorg a5c4n6: zitte a5c5n3: live mail a5c5n6: laats a5c7n4: ontva
a5c7n6: bedan_voor a5cn: ^_wij vorig_week a5cn18: zoals a5cn2: besli door_$ kopie_van nodig_hebbe we_misse a5cn3: formu rest a5cn4: lette map a5cn7: laten om_de a5cn9: lever a5n: akkoo_$
conce halen het_zou ik_kom je_me link nog_$ of_het op_julli uiter_vrijd a5n10: blauw krijg a5n11: heb_je a5n2: bent het_wordt julli_$ van_u vinde we_nog a5n3: de_aanbe het_formu kijke we_het
wie a5n4: !_de en_het proef wilt a5n5: ontwe a5n6: blijf maken nog_op a5n7: zodra_de a5n8: ^_nog a6: bijla cater data de_cater hebbe_$ ieman sture_? a67c31n78: en a6c10n5: wel a6c2n11: factu
a6c2n12: uur a6c2n3: mevro a6c2n5: het_logo kopie a6c3n: regel a6c3n10: ik_het a6c3n2: van_uw a6c4n2: de_site a6c5n6: ^_bedan a6c6n2: ana ana_$ a6c6n4: hoeve a6c7n4: site a6c8n14: zit
a6c9n18: tot a6cn: de_openi foto_van a6cn11: aan_de a6cn15: volge a6cn2: u_het a6cn3: onlin a6cn4: nog_twee a6cn5: woens a6n: u_de a6n15: begin a6n2: btw ik_hem staat_op wil_je zeg a6n3:
gaan_we herin wit a6n4: ik_nog je_de klein a6n5: daar de_twee julli_de maart a6n6: ^_een weet a6n9: naar_de a7: 0_septe bijga_de septe a71c11n67: op a72c73n111: is a7c: ^_bijga a7c10n13: al
a7c14n2: ter a7c2n: we_niet a7c2n10: antwo a7c2n6: jij a7c3n7: vrage a7c4n14: bij_de a7c4n4: goede a7cn: hiero a7cn2: hebt liefs misse a7cn3: ^_goede fijn a7cn5: wordt a7cn6: open a7cn7:
op_het a7cn8: het_contr a7n: hierb pagin_0 s_van a7n10: zijn_$ a7n42: morge a7n5: kom weten_of a7n9: terug_$ a8: gaste handt_$ retou a80c28n62: voor a87n16: ? a8c15n11: dus a8c28n18: dank
a8c2n13: gaat a8c2n3: numme a8c2n8: mij a8c2n9: teken a8c3n2: vorig a8c3n3: ^_dag ^_voor a8c3n5: deze a8c6n14: geen a8c6n2: ^_laat a8c8n11: vraag a8cn: kun_je a8cn17: ook a8cn5: staan a8cn9:
de_tweed a8n: de_drukp drukp ontbr_nog a8n10: ^_als a8n2: drukk_$ a8n6: klopt a8n7: aanbe a94c29n119: ik a94c34n136: we a99c17n62: julli a9c17n9: bedan a9c2n: openi a9c2n10: contr hier
a9c2n9: door a9c4n8: af a9c6n10: goed a9c9n16: we_hebbe a9cn2: kun a9cn21: komt a9n3: julli_akkoo a9n4: ik_de a9n9: de_offer nog_een ac: !_nu ^_contr ^_jan ^_mijn autos autos_bruin bedri
belan betaa_$ binne_zijn bio bio_s bruid bruin bruin_$ citaa contr_getek de_banne de_jaarr de_maten de_opdra de_vries die_akkoo die_offer doorg_de dossi_is een_prach effen einde factu_is
faute fotos geboe_en gegev geste hans helaa_te het_aanta het_einde het_onder hoi_sven hoi_tom ik_bij inlog is_geboe is_leeg jaarr jo julli_betal julli_met julli_wel kenni klant maand_binne
maten meer_$ meest mevro_de niets_$ nieuw_winke nodig_de nu_hebbe ons_op ook_het paula per_koeri perfe_dank polis roos sam_de site_staat snell_react sven uittr_en van_harte vanav_zet verei
verei_$ verge_die versi_van vier vijf_bio vijf_werkd vries was_dat we_staan we_verde werkd ac13: daarm ac2: alles_wat dan_hebbe de_zaak gesch_en jan_heeft om_tien succe tien_uur we_nodig
we_van ac21n6: hoeft ac2n: besch boeki de_reken gekom julli_kant volda voor_ons wat_we we_niets zaak ac2n2: dat_is deur_uit zit_erop ac2n3: de_serve geluk zet_ik ac2n4: hebbe_het is_al zater
ac2n5: besta ac2n8: colle ac2n9: giste ac3: ^_perfe dan_zijn genoe_$ ons_betre wat_ons wel_$ ac34n12: !_$ ac3n: is_alles niet_te ac3n2: sleut zijn_we ac3n3: serve verva ac3n4: alles_is
ac3n6: alle probl ac4: betre_is ac4n: heeft_de heeft_het ac4n14: ^_je ac4n2: is_in ac4n4: gereg ac5: compl ac5n: ^_top betre top ac5n2: harte_dank is_binne ac5n3: dit vanna ac5n5: fijne
ac5n6: beves ac6: meer_nodig ac6n2: heb_het ac6n3: veel ac7n4: feest ac8n: rond ac9n: niet_nodig acn: alles_staat alvas avond b banne beide binne_en brief de_beves de_boeki de_kopie de_winke
drukk_hoeks en_tot fijne_avond geen_probl gemaa ha_lotte had_ik hallo_kees hebbe_ze heer_bakke helaa het_af het_terra hoeks hoeks_$ hoi_sam is_volda leuk_om liefs_noor ligge_bij logo_af
lotte momen mooie muur nota ruit te_ronde terra tot_donde vanav_maak vraag_ik weer_in weg_$ wij_hebbe wij_sluit zijn_om zonde_de acn2: !_ik ^_hallo bas_$ de_belas duide geboe gedaa geeft
hallo het_gespr kleur_is maak_ik me_de per_post sam sluit_het te_sture zaal_is zijn_er acn20: de_gemee gemee acn3: ^_ons bas belas groen houd is_nu koeri over_$ s_zijn schri tot_de uit_de
acn4: beslo de_aanne de_notar gekoz maak piet u_op acn5: leuk notar sture_we acn6: duurt acn9: er_is an: 0_$ 0_euro 0_ligt 0_tot 0e_de ?_het ?_we ^_en ^_fijn ^_graag ^_stuur ^_tim ^_tusse
^_vanav a0 aan_een aan_en aan_u aan_uw aanbe_$ aanbe_binne aange_en aanne_$ af_van al_laat avond_bas aydin bal_ligt belt_u beric_van beslo_is beste_de beter beves_van bij_mij blijf_staan bus
check daarv_heb dan_even dan_tot dan_weten dat_heb dat_staat de_aanvr de_besta de_conta de_corre de_deure de_dremp de_envel de_etala de_kamer de_koper de_kozij de_lette de_muur de_naam
de_opnam de_platt de_smid de_verf de_verle de_verta de_vluch de_voege deure die_er ding_het dinsd_$ dinsd_is dinsd_om dirk donde_om door_en dremp drukp_ligt dus_het duurt_ongev een_datum
een_herin een_keer een_korte een_plek een_scher een_teken en_daar en_geef en_nu ergen ermee erna even_$ febru femke_$ foto_is gaat_het gaat_morge gang geef_me geeft_u geen_haast gehoo_$
gekoz_hebbe geldt genom_$ genot gerus_de getek_$ getek_offer gezie goedk_$ haar halen_$ handt_en heb_julli hebbe_zijn heeft_inmid heeft_laten helee hem_niet hem_onlin het_conta het_dan
het_eind het_gelui het_hangt het_hele het_ivoor het_kanto het_lette het_naar het_numme het_past het_verwe het_visit het_voorj het_wilt hierb_het hij_is hoi_alleb hoi_femke hoi_marie hopel
huis idee iets_ondui ik_met is_af is_akkoo is_wie ivoor_papie jan_$ je_als je_dan je_paspo je_voor julli_feest julli_wille julli_zater kaart_staat kamer kan_ze kant_ontbr keuke_blijf
klaar_behal klaar_de klein_! koper koper_heeft kort krijg_daar kun_jij kunne_begin laadt ladde lange_dan laten_vrage lena lever_$ lieve lijkt maand_de maar_hij maart_is maat maken_? me_morge
menee_smit menuk mevro_aydin mij_voor moet_er moete_we na_$ naam_van namen navra navra_bij nee_volst niema_hier niema_thuis niet_beslo niet_open niet_weet niets_gehoo nodig_om nog_drie
nog_wat nou nu_? nu_toe offer_is om_0 onder_de onder_het ondui ondui_is ons_het ons_nog ontbr_niets ontva_we onze_boekh op_voorr opnam p p_schou pagin_s pakke_we paspo_nodig past_$ pers_$
plaat_$ plate_ligge plek_! post_onder reken_van rik s_heb s_in s_sture schee schem_$ scher schou schou_$ sinds_de site_draai smid smit_de spoed staan_in staan_volge stale stap stren studi_$
stuur_hem tegel_mee tegem tekst_van ter_plaat tess tikfo tim_wil toe tot_nu twee_$ twee_platt tweed_lette tweed_ontwe u_klaar uit_voor uur_ter uw_aanbe van_dinsd van_janua van_piet vanda_weg
vastl veert veran verf versi_drie verst verta via vluch voege volge_mij volge_stap voor_dat voor_en voorw vorig_maand vrage_of vrijd_het vroeg_$ was_de we_allee we_beste we_dat we_donde
we_lever we_u week_erna week_zou weet_is wel_voor weten_dat wie_de wil_het wilde_je wilde_julli wilt_bespr wit_$ zaal_vast zag zaken ze_door zeven zien_! zijn_beste zijn_per zin_in zit_ik
zit_in zit_niet zoals_je zolan_de zonde_antwo zonde_beric zulle an10: de_eerst an2: !_we ?_die ^_tot ^_wilt ^_zolan acht_uur afspr allee_de als_julli bel_me belt beste_zodra cc dag_menee
dan_doen dat_ik dat_je dat_kan dat_van de_boekh de_hele de_homep de_keuze de_lampe de_monta de_proef de_slag de_termi de_timme de_volge de_weder dikke een_handt eind_van elekt entho envel
er_prach etala euro eveli factu_$ fijn_dat geef_het geldi geldi_tot gelui genom gereg_$ getek_contr gewor goed_$ haast handt_van hange hem_$ het_groen homep je_van je_welke keuze kleur_staat
komen_ze lampe lange maand_om map_$ mocht morge_de nalop_? neem_het neemt nog_schul nog_van nog_weten nooit om_acht op_schem optie piet_$ plan proef_voor rob schem schet_$ schul_$ slag smit
stuk te_wacht te_zien teken_van terug_is timme tot_0 uit_het verde_met volge_de voor_u voorr vrage_kunt waaro we_een weder weder_heeft week_$ weet_je wie_van woord_is zeg_het zip zodra_ik
zolan an3: 0e_en ^_$ ^_he ^_morge ^_onze bij_vrage blauw_$ de_schuu doet een_ander eind er_niet er_nu gewee het_papie het_zo ik_stuur ik_wacht ik_zet is_aan is_dat is_op kinde krijg_je kwam
laat_ik laats_woord ligt_nog live_$ marie metee nalop nog_bij ons_$ ons_vrijd schuu staat_de staat_nu termi uit_$ uur_$ van_maart vond wil_jij woord zijn_ons an4: akkoo_van als_het groet
grote het_weeke jaar jij_de komt_de lekke maand_begin ongev op_je pakke sinds te_komen te_zijn u_had verwe we_begin we_hem ze_zijn zij an5: ^_klopt gezet he je_vroeg kop om_een schul an6:
altij weeke an7: de_prijs de_recht weten_$ an8: maand_$ c: aanbo aanle aansl aanzi actie afgeb afged afgeh afsch ah album alex anja april back bon borg carol compa congr credi dankj deel der
duize eet einda erik flits geann gebru gedru geld gelop gesta gewel gezeu goedg greet heerl huwel infor inge jouw kanne ketel kok kruik la lara lies loos man michi mijne minne monum nam
netje nina overg pfff pia pinks prins prull punt quitt relat rij sanne smake store tafel tas teun tevre trek up vals verkl verpl vinkj voere voice vonde vooru webbu wegge woonp zaten zonda
zonet c10: doen_$ c10n3: niets_meer c11: ^_ter info meer_te ter_info c11n3: dank_je c17: te_doen c2: !_van 0_afges ^_daarm ^_getek ^_helde ^_prach ^_super ^_zo aangi_is al_doorg al_gevon
alarm alles_afger alles_compl als_verva archi_$ besch_$ beste_is binne_meer compl_$ danke danke_u dat_verzo dat_was de_knoop de_recep de_spam dossi_over dus_julli dus_mijn en_daarm en_gearc
erop_het erop_nogma exemp_ontva folde_zijn gaf geen_vrage gefel_! genie_van helde het_rond hoeft_nu ieder ik_om ik_zocht in_ons ingel is_daarm is_dit is_onher is_vanze jij_hoeft kant_geen
knoop lag_gewoo maar_! mail_maar meer_heb mij_betre mijn_vorig nieuw_site niks nodig_! nodig_het nogma onher onher_en ons_archi ontva_daarm onze_kant orde_$ origi_lag over_0 plezi_met
proje_afges reage_is recep s_hoeve scan_waar site_! spam succe_met super super_bedan tot_zater u_als uw_betal verva_besch verzo_kunt voorl voorl_hebbe vorig_mail vrage_meer vroeg_is waar_ik
wat_mij we_rond wel_! werk_erop winke_! zaak_is zater_! zit_ons zitte_de zocht c2n: admin al_gestu alles_ontva beant beves_en dank_! gearc gefel genie hebbe_zelf het_de het_feest hierm_is
ik_alles inged is_vanna kant_is lag om_vroeg sorry_voor uw_admin vanze vertr_$ werk_zit ze_voor c2n2: al_gereg gestu_$ is_vanmo was_het c2n3: het_besta je_colle zat zijn_binne c2n5: we_zijn
c3: !_ana ^_helem alles_$ dus_niet gewoo_in helem_goed het_vertr hoeft_dus in_orde julli_niet meer_hebbe mooi_dan reage_$ te_zoeke was_een zoeke c3n: dank_$ getek_en het_proje is_vanda
te_reage top_dan van_onze c3n2: de_sleut dus_we fijne_feest net plezi stond vanoc veel_plezi c3n3: het_snell sorry c3n4: ^_dat afges_$ gestu prima c3n7: vertr c4: afgel afger betal_is
daarm_is daarm_zit een_genoe gevon_$ hoeft_verde hoeve_niets maar_zitte mijn_kant orde staat_live van_mijn verge_mijn c4n: binne_dank en_betaa het_al julli_hoeve ons_werk c4n2: voor_uw c4n3:
archi helem hoeft_niet proje werk c4n4: ^_uw c4n8: afges c5: bedan_! hoeft_niets c5n: feest_! het_was reage c5n2: we_alles c5n5: vanmo c6: rond_$ c6n: je_wel mijn_vraag c7: gevon c7n:
verde_niets c7n2: u_hoeft c8: alles_binne info_de niets_te c9: je_hoeft cn: ^_hierm ^_nee ^_piet ^_vanda ^_vorig afgev al_in alles_duide alles_na alles_van antwo_$ bakke_het beant_mijn
bedan_ik begon besli_de beste_$ bruil buren catal colle_heeft contr_is dat_beant de_buren de_catal de_film de_gedee de_lance de_ontbr de_regis de_ruit de_stori de_verga decem_tot dolbl
domei_is dus_ik elkaa er_voor even_traag fijne_dag film gebeu gedee gedee_map gedul gegaa gekla gekre gekre_$ gelev gemee_heeft gereg_met getek_volma handt_zijn harte_gefel heel het_nu
het_ons het_probl het_vonni het_weten het_zonde hier_niet hoeft_er hotel in_juni is_gelev is_getek is_giste is_vanoc je_$ je_hebt julli_te kan_even klus_gekla komen_per laats_puntj lance
lief loop moede mooi_dat naar_het nu_in onder_numme opgeh opgeh_en opnie piet_belde preci prett prima_$ probl_is puntj regis rust site_kan stori stori_is te_werke traag traag_zijn u_een
u_graag uitle uw_beste uw_dossi vanda_de verga volge_keer vonni we_laten we_onder wel_en werke werke_$ wij_$ wij_u wim wim_$ wist zoals_gevra zodra_die cn2: ^_dan ^_harte ^_prima belde
de_cijfe de_getek denke dicht dus_de duurt_het en_is en_met is_betaa is_goed is_ons is_van jamme je_had klus met_0 met_je neem_ik niet_op onze_reken suus tot_en van_giste vanaf vervo volgt
zit_bij zorge cn3: ^_alle beslu cijfe enkel enkel_probl geen_enkel het_archi ik_u kanto_is oude samen verho verho_$ cn4: geslo hadde nog_iets ons_kanto cn5: de_hoogt hoogt hoogt_$ cn7:
stuur_ik cn9: gevra n: accep afgeg afloo agend alstu anima artik assis aya bad beden beetj began begre behan bekij bepla bert bewaa bezwa biert billb blanc blank blij blikk boerd bomen boog
boot bouw bouwe breng burea buurm buurv cees cent chat claes cover daarb dakde dalen dashb deadl dekt delen diens dijks docht donke doork doos douan druk duren duurd ed eenen eer eerli eindi
ellen engel ernst erond europ excl exclu expor fase ferm fiets fisca floor forma fout funde garan gauw gedra geks gelez gemis gepri gepub gerep geres gesto graaf grapj grave grond handl heen
heien helen helpt herke hiern hierv hoger hond hoort huisk impor ina inbeg inclu indru ineke ingem inspe insta inter jazek jonge joris juist jury kache kap kaste kende kenne keuri keurm keus
kijkp klemd knop koste kruiw kus laad lapto late lawaa leesb lege legge lens lezen licen lift lijm linda linde lopen machi maile marc marme mater meega meerk meeve meike metin metse midda
milaa milli minde miste moe mol muren naast nabes nabew nacht neerg negen noeme norma novem oke omar omkij ongem ontmo ooit opgel overb overk ozdem pasen paul pdf perke petra piano pin plank
plant plat plint porti poste pot prese print proev raad raar rail redt reis reser rijk rolle rome ruim rusti saldi scene schie schoo schro schui secti selec sjouw slotb sprek stad stake
steen stekk stelt stijn stoep stoor straf strak stucw tanja tarie taxat tease tenzi tersc test testv ticke tijde toesl track trakt trein tuurl uitpr uitst uitvo vat velle verme verre versc
viel vocht vol vormg vos wand water web webin wedst wegga welst wense wesse zacht zelfs zoekt zoen zolde zomer zwart n10: van_ons n11: morge_$ n2: !_maand ^_esthe ^_hoe ^_jamme ^_leuk
^_maand ^_neem aanne_kon achte_de af_of alle_0 als_op als_wij altij_belle altij_nog ander_$ ander_meter ander_proje anna_heeft bakke_we begin_de behal_die belas_$ belle_$ beloo_$ bepaa
berei_op berek besta_niet betaa_er bezoe bij_dan binne_behal blauw_is blijf_geldi blijv blijv_er boekh_$ btw_$ colle_s contr_met cooki daan_$ dag_of dagen_voor dan_krijg dan_maken dank_daarv
dat_geen dat_kunne de_cc de_cooki de_glasz de_grote de_heer de_heg de_kinde de_klein de_klus de_koffi de_kraan de_marge de_monst de_optie de_opzeg de_oude de_provi de_schil de_stoff de_verbe
de_vertr de_vervo de_zip dezel die_haal die_hebbe die_heeft die_is die_met dinsd_komen doe_ik doet_de donde_$ doorn doorn_$ draai_$ drie_dagen drie_uur dring drukk_zelf drukw duurt_een
een_beslu een_dag een_fijne een_weert eerst_helft eerst_opmaa eerst_verdi elk en_kom en_komen en_nee en_nieuw en_of en_oud en_sture en_ziet er_ander er_later er_morge er_staat er_weer eraan
erop_terug eruit esthe esthe_wil eveli_weet even_en even_nalop excus excus_voor filmp gaat_$ geant gebel gebel_de geen_datum gehaa genoe_en gent gespr_de gewor_$ gezeg_zoals giste_$ glasz
goed_in groet_! groot grote_foto haal_ik had_gelij hadde_we hange_we he_? he_eveli heb_wit heeft_ons heg heg_komen helft herst het_beval het_door het_draai het_gerus het_kleur het_meede
het_morge het_resul het_schar het_versl het_vosje hetze_als hij_ook hoor_dat houde_u hout_beste hulp ik_bel ik_er ik_iets ik_maak ik_neem ik_zelf in_maart intus intus_zin is_geen is_pas
is_prach ja_dat jamme_van je_intus je_wilde julli_hulp julli_op kaart_de karin kerst kerst_en klaar_zijn klopt_dat koeri_komt koffi_staat kom_erop komen_in komen_nee komt_dinsd komt_per
kon_vanda konde_we kuipe langs_$ laten_het later_onder leeg_te leest leuk_dat locat maand_komt maart_nog mail_$ maken_we marge me_gerus meede meer_open meezi mei menee_bakke meter
meter_vanda misse_een moest_en monst moois_vond morge_gaan morge_in morge_weten naar_boven naar_julli natuu nee_we niet_beves niet_leeg niet_stort nieuw_$ nieuw_van nog_die nog_toevo notar_$
notar_heeft nu_ook of_hij offer_blijf offer_van om_langs omgew ongev_een ons_niets onze_excus ook_$ ook_op opbou oplev optie_op opzeg oud oud_en overa pakke_is per_mail pers_! prach_gewor
prach_op prach_uit provi recht_$ regen resul rob_$ roze_moest s_die schar schil_$ secon slaap snell_teken sorry_$ staat_er staat_niets steed_zonde stemp stort stroo stuur_de stuur_ons tabel
teken_de toege toevo toevo_$ tot_vrijd tusse_kerst twaal twee_jaar tweed_laag u_van uw_verzo vakan vanav_in vanav_naar vanda_in vanda_niet vanmi_bij vanmi_zet verdi versi_staat versl
versl_van verwa_het verze_$ verzo_om volge_plan vond_? voor_$ voor_vanda voorg vosje vosje_dinsd vrage_maar vrijd_dicht vrijd_een vrijd_komt vrijd_om wacht_tot wanne_de we_$ we_aan we_altij
we_blijv we_kunne we_ligge we_maken we_metee we_vanda we_zette weeke_naar weer_$ weer_meezi weert weert_he welke_kaart werkp_de werkt wij_iets wij_niet wij_voor wit_gezeg wordt_maand
ze_morge ze_van zei zelf_het zich zien_$ zien_hoe ziet_er zij_heeft zijn_prach zijn_wij zitti zoals_op zodra_hij zodra_wij n3: ^_doe anna berei beves_dat daan dak_$ dat_doen dat_zit de_koeri
de_lak de_muzie de_pagin die_heb droog droog_is een_tweed eiken en_morge er_een er_in er_maand er_vrijd gemee_$ gerus_$ geval gevra_en gezet_$ haal het_ander het_moois het_ook het_pakke
het_rappo het_weer hetze hoor_je ik_ga ik_julli ik_moet ik_uit ik_vrijd ik_zit is_hetze is_verho ja_hoor je_om je_vraag kan_het kijk_ik kim koffi komt_morge kon konde krijg_u laag lak
langs_te laten_we maar_de moet_nog moois morge_verde mr muzie niet_de ontwe_$ parke prijs_in probl_dat rappo recht_heeft schil stil stoff twee_weken updat verbe verke versi_$ verte waren
we_morge we_ook week_nodig wilde_weten zien_julli zit_tot zoals_julli n4: ^_zoals allem begin_we ben_ik dagen_nodig de_groet de_monte de_vloer droge een_nieuw een_week gelij heeft_nog
ik_kijk ik_morge julli_wilde kraan later mijn_colle moest nieuw_versi ook_in uw_vraag van_me vloer zoals_beloo n5: ^_u begin_maand dat_de de_kop doe het_er ja_de monte of_we we_houde ziet
zoals_afges n6: beloo houde overl twee_dagen vrijd_$ n7: doen_we n8: ^_ja vanmi
"""
