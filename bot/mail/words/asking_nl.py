"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: a aanme aanvi adres advoc aflev aftek apart arm baas bedac bedoe begro behee bekek benie bestu bezig bijge bijsc bloem borde botst bram breed bruid c carla
colof cv dekse derde deven docus dokte doorh doorz dorp douch duimp einde etike famil febru feedb fem fink fluwe flyer frame gaatj gebra gehad gehei gekli
gelat gele genot geree geven gevoe gezon gil gordi groep half hand handi hans hilde hoed hoop ingev inlog invul j jaarr jaarv jouwe kans kermi keure kijkj
kirst klant klopp knoei korre kruk lagen lees lekka lena licht lijke links liveg logee los lukke m maria marth meest menin mense merkn merkt minst mirja mis
missc moste nalop namen neig nerge notul nou ok oker omgez omhoo omsla opa openg opent opmak opmet opzet opzoe organ overe pand paraf parti persb persr pixel
podiu pol poll poort postz punte px radio reisk reset richt riet riool rondl roos ruimt schad schee schik seint serie shoot sitem sloga sonde sowie spell
spoed spree sprin stel sterk stoel story stukj t tapij tests thoma tik tikfo tje toeko toeli toon trap treft truus tweev uploa vacat valt vaste vasts veert
vegan venno veren verko verne versp vier vlak voeg voet volgo volma vorm vulle vulli vult wagen websh weder weegt wees werd werkd wiens wint wisse zegt zenuw
zeven zijde zin zinne zoele zonwe zover a10: bijga a10c10n20: heeft a10c12n8: hebbe_we a10c2n10: de_drukk a10c2n9: met_de a10c34n12: alles a10c3n18: naar
a10c4n15: nieuw a10cn13: tweed a10cn33: maand a10n: de_tekst a10n2: nog_de a10n6: dinsd drie a11: bij_julli a110c53n142: het a11c19n15: niets a11c2n3:
de_kleur a11cn8: offer a11n: kunne_we a12c8n12: maar a12cn13: we_de a12cn16: stuur a12cn4: over_de a12cn7: donde a12n: wil a12n16: zodra a12n3: allee_nog
a13c2n15: aan me a13c3n9: de_foto a13c4n19: in_de a13cn5: ontbr a13n16: wacht a13n2: zoude a14c2n11: foto_s a14c2n3: kleur a14c5n14: terug a14c9n16: nu
a15c3n13: klaar a15c3n15: zonde a15c4n8: van_julli a15c6n13: uw a15c8n13: laat a15n2: tekst a16c5n13: wij a16c5n9: beste a16c6n6: getek a16c8n33: dat a16n:
welke a16n2: zou a17c16n9: binne a17c2n43: er a17c3n14: kan a17c3n31: ^_ik a17cn16: twee a17cn3: graag a18c3n9: ^_hoi hoi a18c4n12: over a18c4n14: s a18c9n6:
wat a18n8: 0e de_0e a19c3n13: drukk a19c3n44: ^_we a19cn6: handt a19cn7: even a19n: uiter a19n26: vrijd a2: 0_oktob 0_proce 0e_dus ?_als ?_op ^_horen ^_over
^_twee ^_vul aan_? aan_te akkoo_bent akkoo_dan akkoo_nodig al_nieuw als_dat als_vecto ander_kan bal band beeld begri beken best beste_ik bezor bijga_het
bijla_vind bladz blijf_de boek conce_van corre_voor daar_moet dag_els dan_beste dan_getek dan_uw de_bal de_band de_beken de_drie de_jurid de_keuke de_molen
de_taart de_verze de_vijf die_voor doen_wij donde_0 donde_de donde_het door_met dus_allee een_getek en_dat en_hij en_je er_komen erg even_op even_weten exper
galer_staat gebou geleg goed_is grijs harm hebbe_julli heeft_julli het_best het_btw het_conce het_kadas het_menu het_uittr het_voor hiero_$ hij_gaat
hoor_graag horen_we iban ik_hem ik_weet in_conce is_bij is_en is_genoe is_hoeve is_julli is_uw je_akkoo je_corre je_nog joost julli_aan julli_btw julli_direc
julli_handt julli_over julli_voork jurid jurid_tekst kadas kan_ieman keuke kies kijke_? kijke_en klaar_nu klaar_op kleur_het kleur_nog klopt_$ kom_ik komen_we
kunne_laten lette_? leven liefs_ana logo_als lukt maakt maar_weten mat me_voor met_welke misse_we mogel_terug mogen molen monta_staat nakij nemen_maar
niet_doorg niet_klopt niets_binne nieuw_over nodig_ander nog_voor nog_zoude nu_nog numme_$ offer_niet olie_nemen om_die om_naar om_verde onlin_de ons_die
op_bladz op_en op_tijd plann portr proef_van s_? septe_van snel snel_mogel staat_klaar stree te_drukk te_kijke te_klein te_lever tekst_voor thuis tusse_de
twee_data twee_van u_hebt u_me uiter_dinsd uiter_maand uitge uitko uw_paspo vakje vasth vecto verde_te verge_de verzo verzo_u vindt_$ voor_dinsd voork voork_?
voors vrijd_0 vrijd_terug vrijd_weten vul vul_het wacht_$ wacht_allee wat_je wazig we_door we_drukk we_live we_uiter we_uw welke_kleur weten_hoeve wie_het
wij_een wij_nog wij_verzo wijzi wil_de winke_$ wordt_? zeker zijn_als zijn_de zo_snel zodat zodat_we zou_olie zou_u a208c65n271: de a20c11n20: heb a20c3n20:
staat a20c7n25: ons a21c3n13: om a21cn7: allee a22c13n48: zijn a22c14n12: nodig a22c24n18: te a22cn24: als a22cn7: akkoo a22n8: of a23c14n54: in a23c5n16:
foto voor_de a24c5n24: die a24n6: kunne a25c14n16: dan a25c3n21: bij a25c6n25: met a26cn11: weten a27c5n20: op_de a2c: 0_janua aanta broch de_broch de_defin
de_folde de_produ de_stick de_tent folde het_huurc het_niet inmid logo_s stick tent a2c2: erbij ligt_bij a2c2n: domei site_is verle a2c2n2: hoeve_julli
zijn_klaar a2c2n4: achte julli_zijn a2c2n5: is_$ a2c3: perfe a2c3n: ^_geen a2c3n10: zit a2c3n2: jan a2c3n3: het_dossi a2c4: laat_maar a2c4n2: betal genoe
a2c4n5: dossi a2c5n3: ontva a2c5n8: ^_dank a2c6: ^_mooi a2c6n2: mooi niet_meer a2c6n4: is_het a2c6n7: dank_voor a2c9n2: kant a2cn: ^_even ^_ha als_er de_achte
en_ik gehoo gesch ha hebbe_wij het_domei ik_wilde kees klaar_$ met_julli niets_van verlo weg winke a2cn11: eerst a2cn2: bakke dat_het juni langs over_het post
tom vraag_over a2cn3: af_$ ligge tien verwa a2cn4: de_vergu het_laats a2cn5: neem vergu a2cn7: laat_het recht a2n: 0_juni 0e_$ ^_hierb ^_kan ^_volge aan_julli
aange_$ alles_klaar als_ik bedra bespr blauw_? daarn de_galer de_onder de_pers de_plate de_steig de_studi de_week dinge dinge_de direc een_aanbe een_akkoo
en_we er_iets even_een galer geach_mevro goede_de heeft_u helpe herin_aan het_wacht hier_is hij_naar horen_$ hout_$ ik_je is_een je_opmer julli_foto
julli_hebbe klaar_voor laats_pagin me_dan menu mogel niema nog_zonde nu_allee oktob olie onlin_$ ontwe_ter op_0 op_kanto op_pagin past pers plate proce
rest_allee s_$ steig studi stuur_je taart te_halen toch twee_dinge u_kunt van_uw vast volst voor_donde voor_maand voora vorig_week we_julli we_met weken wit
zegge zodra_julli zodra_u zodra_we zonde_react a2n12: vanda a2n2: ^_allee aanbe_van acht alleb als_je begin_$ boeke const de_blauw de_const de_datum die_julli
ding een_ding een_kopie els ernaa extra geen_antwo het_me het_tweed ik_een ik_ze in_en is_beste julli_kunne keer klopt_het komen_$ korte kunt_u leeg met_hoeve
monta nog_eens onder_$ platt staat_in start sture_$ tusse verde_$ visit wanne we_vrijd wij_het worde a2n3: behal belle beval boekh de_schet is_klaar kijk_er
komt_$ lang loopt na naar_en ons_de op_uw open_$ opmer plek react_van tweed_versi wacht_nog zitte_nog a2n4: als_de de_teken deze_week geef het_hout ik_ben
schet waar a2n5: 0_uur ^_er datum de_lever factu_van hoor hout nog_geen pas a2n6: aange a2n7: dagen op_$ a2n8: is_nog krijg a3: ?_dan ^_klein ^_rest ^_zou
aanbe_hebbe akkoo_is akkoo_op allee_het alles_goed data de_bijla de_gaste de_prijz de_tegel die_u die_uiter een_paar een_vraag er_even even_naar even_terug
favor fijn_zijn getek_retou graag_uiter halen_we hierb_de ik_zou julli_een klein_herin kom_nog laten_weten lever_? maar_het misse_nog niet_verde of_nee
ontbr_allee openi_en paar prijz retou_$ sture_? te_kunne ter_onder terug_op u_akkoo uiter_donde uittr vind vind_je voord_we wat_julli we_wille weten_met
wil_je wil_weten zou_fijn a313c141n402: $ ^ a32c5n39: van_de a33c8n30: u a34c12n62: ^_de a35c24n28: hebbe a36c2n13: 0 a3c: defin kan_de om_te produ teamf
tegen vijf zie a3c2: ^_verge ervan a3c2n2: ^_wat sluit a3c2n3: gewoo a3c2n4: deze reken a3c2n8: het_is a3c2n9: de_factu a3c3n4: ^_van a3c3n6: zitte a3c4n7:
de_nieuw a3c5n: verge a3c9n3: wel a3cn: de_laats geach_heer twee_handt van_je a3cn10: weer a3cn12: zaal a3cn14: zoals a3cn2: besli binne_$ door_$ heer janua
a3cn3: react a3cn4: is_de kanto zette a3cn5: nee a3cn6: hebbe_de wilde a3cn8: aan_de uur a3n: ?_de ^_in beurs de_beurs de_link de_teamp de_werkp gaat_hij
het_getek het_wordt het_zou is_er ja_of je_me ligt_de mag nemen niet_uit nog_het teamp tegel ter_goedk tweed_proef van_vorig voor_julli we_zoude werkp a3n11:
de_zaal a3n12: volge a3n2: !_de als_u binne_is de_fotog de_map julli_het me_weten naam nog_niets plaat staat_onlin u_ons verze vrijd_de we_maand a3n3: ^_met
antwo_van eens heb_je a3n4: draai je_het papie we_zitte zet a3n5: kijk a3n6: heb_de wacht_op a3n9: ben a4: ^_voord conce ieman kleur_$ laat_weten nog_open
staat_nog stuur_u uiter_0 vinde_$ vindt voord weten_wat weten_welke a41c18n37: niet a44c24n37: je a4c: beste_mevro een_foto huurc a4c15n8: doen a4c23n8: meer
a4c2n: vorig a4c2n4: mij a4c3n3: doorg a4c4n: live a4c4n2: mail a4c5n8: onze a4cn: corre a4cn11: iets a4cn14: ^_julli a4cn2: nodig_hebbe rest a4cn3: formu
ik_het map van_0 a4cn4: laten a4cn5: de_bank a4cn6: bank a4cn9: versi a4n: akkoo_$ beste_we een_ja en_een goedk het_nieuw het_ontwe ik_nog met_een niet_$
nog_even paspo u_de wilt_u a4n13: ja a4n2: ^_nu bent de_handt en_het en_laat fotog je_de julli_nog kopie_van laat_me niet_binne tijd a4n3: ^_bij ^_hier
en_stuur het_formu ik_de kan_ik kijke nog_twee a4n30: morge a4n4: blijf die_van horen maken om_de zonde_julli a4n5: ^_op hoe nog_op woens a4n8: ^_zodra
we_wacht a4n9: blauw a5: 0_maart ^_bijga bij_ons bijla btw_numme cater de_cater getek_terug hebbe_$ je_ons nog_julli voor_0 welke_van zou_je zoude_we a50n2:
?_$ a52c8n42: een a54c22n55: en a57c9n55: op a59c20n83: ik a59c58n97: is a5c10n3: ^_alles a5c2n5: laats a5c3n: regel a5c3n12: bij_de a5c3n2: de_site a5c3n4:
af a5c5n4: site a5c6n6: bedan_voor a5c7n14: tot a5cn: ^_wij de_openi liefs u_het a5cn2: ^_geach geach jij onlin we_misse a5cn3: fijn wordt a5cn4: het_logo
a5cn5: het_contr kopie op_het a5n: btw halen ik_kom link nog_$ of_het op_julli pagin_0 uiter_vrijd we_nog wie a5n2: julli_$ klein staan van_u vinde zeg a5n3:
de_aanbe kunt we_het weet wilt a5n4: daar lette proef a5n5: de_twee maart ontwe a5n6: zodra_de a5n8: ^_nog lever a6: gaste of_de retou s_van a62c22n46: voor
a6c27n15: dank a6c2n: we_niet a6c2n10: factu a6c2n2: ^_dag a6c2n3: ^_voor mevro a6c2n7: door a6c2n9: gaat a6c3n5: vrage a6c5n6: ^_bedan a6c6n11: geen a6c6n2:
ana ana_$ a6c6n3: hoeve a6cn: foto_van kun_je a6cn10: hem a6cn11: ook a6cn7: teken a6cn8: antwo a6n: gaan_we a6n13: begin a6n2: staat_op weten_of a6n3: herin
a6n5: julli_de naar_de a6n6: ^_een a7: 0_septe bijga_de de_drukp drukp septe a71n6: ? a7c12n2: ter a7c12n6: dus a7c2n6: contr a7c2n9: hier a7c3n4: goede
a7c5n10: vraag a7c5n2: ^_laat a7c9n10: al a7c9n13: ik_heb a7cn: hiero a7cn16: ze a7cn17: komt a7cn2: kun misse a7cn3: ^_goede a7n: hierb moete ontbr_nog
a7n10: zijn_$ a7n14: week a7n2: hebt a7n3: kom a7n6: klopt open a7n9: terug_$ a8: handt_$ uw_handt a82c26n82: van a84cn62: nog a87c32n116: we a8c2n: openi
a8c2n2: numme a8c2n5: heb_ik logo a8c3n: ^_beste a8c41n18: ! a8c4n5: dag a8c9n15: we_hebbe a8cn11: sture a8cn12: uit a8cn7: komen a8cn9: de_tweed a8n10: ^_als
a8n2: drukk_$ a8n3: voor_vrijd a8n4: gaan a8n5: de_offer a8n6: aanbe a8n8: hij a91c17n60: julli a9c10n10: voor_het a9c15n9: bedan a9c2n5: ligt onder van_het
a9c3n7: pagin a9c5n25: ^_het a9c5n6: zo a9c6n6: verde a9c6n7: en_de a9c6n8: goed a9c7n6: nodig_$ a9n14: nog_niet a9n3: julli_akkoo a9n4: wille a9n5: moet
a9n6: nog_een a9n8: ^_zonde ander ac: !_nu 0_decem ^_contr ^_jan ^_om aangi alles_staat autos autos_bruin b bedri belan betaa_$ binne_en bio bio_s bruin
bruin_$ citaa contr_getek de_banne de_opdra de_verhu de_vries decem die_offer doorg_de effen en_tot factu_is faute geboe_en gegev gesch_en hebbe_ze helaa_te
het_aanta het_onder het_terra het_wel hoi_sven hoi_tom ik_kan is_geboe jo jou julli_betal julli_wel kenni maand_binne meer_$ mevro_de niets_$ nu_hebbe om_het
om_tien ook_het paula perfe_dank polis sam_de succe sven tent_is terra tien_uur van_jou verei verei_$ verge_die versi_van vijf_bio vries we_verde wij_hebbe
zit_erbij ac14n5: hoeft ac14n7: mijn ac2: alles_wat dan_hebbe exemp getek_exemp jan_heeft maar_ik mail_van mijn_mail opdra we_nodig we_van ac2n: boeki gekom
ik_niet julli_kant niet_te ronde wat_ik wat_we we_niets ac2n2: beric dat_is de_serve u_voor ac2n3: hangt kaart zelf ac2n4: erop gespr is_al per ac2n7: had
ac2n8: colle ac3: ^_perfe certi dan_zijn genoe_$ het_certi ons_betre wat_ons wel_$ ac31n11: !_$ ac3n: is_alles sleut verhu ac3n2: serve zijn_we ac3n4:
alles_is ac3n8: prach ac4: betre_is ac4n: ^_top heeft_de heeft_het top ac4n2: is_in ac4n3: snell ac4n5: beves ac4n8: ^_je ac5n: betre harte harte_dank
is_binne ac5n2: fijne ac5n6: betaa ac6n: niet_nodig ac8n9: was acn: ^_hallo aanne alvas avond banne bas_$ beide belas brief de_aanne de_belas de_boeki de_deur
de_rest deur_uit drukk_hoeks duide fijne_avond gemaa ha_lotte hallo hallo_kees heer_bakke helaa hoeks hoeks_$ hoi_sam is_volda liefs_noor lotte momen mooie
noor noor_$ nota offer_voor ruit schri tot_donde volda wat_een weer_in weg_$ wij_sluit zette_we zijn_om acn11: in_het acn15: de_gemee gemee acn2: bas deur
geboe geeft het_gespr kleur_is per_post sam sluit_het voor_je acn3: de_kaart ga geluk groen houd is_nu over_$ piet s_zijn tot_de acn4: beslo de_notar gekoz
notar zater acn5: besta sture_we acn8: er_is an: 0_$ 0_euro 0_ligt 0_tot 0e_de ?_we ^_en ^_graag ^_stuur ^_tusse ^_wilt aan_en aan_uw aanbe_$ aanbe_binne
aanvr af_van al_laat als_we avond_bas aydin belt_u beric_van beslo_is beves_van bus check dag_menee dan_tot dan_weten dat_ik dat_kan de_aanvr de_bakke
de_besta de_beves de_corre de_deure de_dremp de_etala de_kamer de_kopie de_lette de_muur de_naam de_opnam de_platt de_termi de_verf de_verle de_verta de_vluch
de_voege de_winke deure die_er ding_het dinsd_is dinsd_om dirk donde_om door_en dremp duurt_ongev een_herin een_keer een_korte een_plek een_scher een_teken
eind eind_van en_daar en_geef en_nu enige enige_wat ergen erna euro even_$ femke foto_is gaat_het gaat_morge geeft_u geen_haast gehoo_$ gekoz_hebbe geldt
genom_$ gerus_de getek_$ getek_contr getek_offer gezie goed_$ goedk_$ haar haast halen_$ handt_en handt_op heb_julli hebbe_zijn helee het_conta het_eind
het_enige het_gelui het_hangt het_ivoor het_kanto het_lette het_numme het_origi het_past het_verwe het_visit het_wilt hierb_het hij_is hoi_alleb hoi_femke
hoi_marie hopel huis idee iets_ondui ik_met is_akkoo is_bijna is_wie ivoor ivoor_papie jan_$ je_dan je_er je_paspo je_van julli_wille julli_zater kaart_staat
kamer kan_ze kant_ontbr klaar_behal klaar_de kort kozij krijg_je krijg_we kun_jij kunne_begin ladde lange_dan lever_$ lieve lijkt live_$ maand_de maar_hij
maken_$ me_morge menee_smit menuk mevro_aydin moet_er moet_het muur naam_van navra navra_bij nee_volst neem_het niema_hier niet_beslo niet_open niet_weet
niets_gehoo nog_drie nog_ontbr nog_wat nu_? nu_toe om_0 onder_de onder_het ondui ondui_is ons_het ons_nog ontbr_is ontbr_niets ontva_we onze_boekh op_schem
op_voorr opnam paspo_nodig past_$ piet_$ plaat_$ plate_ligge plek_! post_onder s_in scan schem schem_$ scher site_draai smit_de stale stap stren studi_$
stuur_hem te_maken tegem tekst_van ter_plaat termi toe toega tot_0 tot_nu twee_$ twee_platt tweed_lette tweed_ontwe twijf u_mij uit_voor uur_ter uw_aanbe
uw_akkoo van_dinsd van_janua van_piet vanda_weg vastl veran verf verst verta via vluch voege volge_stap vond voor_dat voor_u voorj voort vraag_ik vrij vroeg_$
was_de wat_nog we_allee we_beste we_donde we_lever week_erna weet_is wie_van wilde_julli wilt_bespr wit_$ zaal_vast zag ze_door zijn_per zit_ik zoals_je
zodra_ik zolan_de zonde_antwo zonde_beric zou_ons zulle an2: !_ik !_we 0e_en ^_onze ^_tot ^_zolan afspr allee_de als_julli bel_me belt beste_zodra bijna cc
daarv dan_doen dat_je dat_van dat_we de_boekh de_hele de_homep de_lampe de_monta de_proef de_schuu de_timme een_handt entho er_nu er_prach etala factu_$
fijn_dat gedaa geldi geldi_tot gelui genom handt_van hange het_groen homep je_vroeg julli_om kinde kwam lampe lange marie menee mobie morge_de nog_schul
nog_steed optie origi proef_voor schet_$ schul_$ schuu sinds smit steed teken_van terug_is timme tot_het uit_$ uit_het vanda_$ verde_met voorr vrage_kunt
we_een week_$ woord_is zaal_is zeg_het zijn_er zip zolan an3: ^_$ bij_vrage blauw_$ de_loodg doet een_ander er_niet gewee hele het_blauw het_papie het_zo
ik_stuur ik_zet is_aan is_op komt_de laats_woord lekke loodg met_het ongev ons_$ ons_vrijd opmaa pakke staat_nu telef verwe vroeg we_hem woord ze_zijn
zijn_ons an4: akkoo_van als_het altij conta gezet groet grote kop maand_begin om_een op_je u_had we_begin an5: ^_klopt duurt en_die schul an6: bel de_recht
mee volge_week an7: de_eerst de_prijs gerus maand_$ prijs weten_$ c: aanbo aanle actie afgeb afged afgeh afsch ah april back bon borg carol congr dankj der
duize eet elkaa film gaf geann gebru gedru geld gelop gesta geste gewel goedg greet heerl hierm huwel ieder jouw kanne ketel kruik la lance lies loos man
maten michi minne netje niks opnie overg pinks preci prull punt recep sanne smake store tas tevre trek up vals verkl verpl vinkj voice vonde vooru webbu wegge
zaten zonet c10: ^_ter info ter_info c11n3: dank_je c14: te_doen c2: !_van ^_getek ^_helde ^_prach ^_super ^_zo al_doorg alarm alles_afger alles_compl compl_$
daarm_is daarm_zit danke danke_u dat_was de_knoop de_spam de_zaak dus_julli dus_mijn dus_niet en_gearc erop_het exemp_ontva geen_vrage genie_van heb_nu helde
het_de het_rond het_vertr hoeft_dus ik_zocht ingel is_dit is_niet is_onher is_vanze kant_geen knoop maar_! mail_maar mij_betre mijn_vorig nodig_! onher
onher_en ontva_daarm onze_kant orde_$ s_hoeve spam super super_bedan te_zoeke voorl voorl_hebbe vorig_mail vrage_meer wat_mij we_rond wel_! zaak_is zitte_de
zocht zoeke c2n: al_gestu alles_ontva beant beves_en dank_! gearc genie hebbe_zelf het_feest is_vanna kant_is sorry_voor vanze vertr_$ was_het zaak c2n2:
al_gereg dus_we gestu_$ is_vanmo net plezi veel_plezi zat c2n3: alle archi je_colle proje zijn_binne c2n4: ^_dat hebbe_het c2n5: we_zijn c2n6: vertr c2n7:
giste c3: !_ana ^_helem afgel alles_$ fijne_feest gevon_$ helem_goed hoeft_niets in_orde julli_niet maar_zitte meer_hebbe mooi_dan orde reage_$ staat_live
te_reage verge_mijn was_een c3n: dank_$ de_sleut en_betaa getek_en stond top_dan van_onze c3n2: ^_uw het_snell prima vanoc voor_uw c3n3: gestu hoeft_niet
sorry veel c3n4: probl c4: afger bedan_! betal_is een_genoe hoeft_verde hoeve_niets meer_nodig mijn_kant reage van_mijn c4n: binne_dank heb_het het_al
julli_hoeve c4n2: u_hoeft c4n3: gereg helem vanmo c5: compl dan_is feest_! gevon c5n: het_was mijn_vraag c5n2: vanna we_alles c5n3: dit c6: niets_te rond_$
c6n: je_wel verde_niets c7: alles_binne info_de je_hoeft c7n2: feest c8: daarm doen_$ rond c9: meer_te c9n3: niets_meer cn: ^_harte ^_nee ^_piet ^_prima admin
afgev al_in alles_duide alles_van bakke_het beant_mijn bedan_ik begon besli_de beste_$ buren colle_heeft contr_is dat_beant de_buren de_gedee de_lijst
de_ontbr de_reken de_ruit de_stori de_verga dolbl domei_is dus_de dus_ik en_met enkel enkel_probl fijne_dag gedee gedee_map gedul geen_enkel geen_probl gegaa
gekla gekre gekre_$ gelev gemee_heeft gereg_met had_ik handt_zijn het_nu het_ons het_probl het_proje het_vonni het_weten het_zonde hier_niet hotel ik_u
in_juni inged is_gelev is_getek is_giste is_van is_vanoc je_$ je_had julli_te kanto_is klus_gekla komen_per laats_puntj leuk_om ligge_bij met_je mooi_dat
naar_het nu_in piet_belde prett prima_$ probl_is puntj rust stori stori_is te_werke tot_en u_een u_graag uitle uw_admin uw_dossi verga vervo volgt vonni
voor_ons we_laten werke werke_$ wij_$ wist zoals_gevra zonde_de zorge cn2: ^_dan belde beslu de_cijfe dicht en_is geslo is_goed jamme klus lijst me_de neem_ik
niet_op ons_kanto onze_reken oude te_sture u_op van_giste vanaf werk cn3: ^_alle cijfe de_hoogt het_archi het_besta hoogt hoogt_$ koeri nog_iets verho verho_$
cn4: hadde cn5: afges leuk stuur_ik cn7: gevra cn8: in_$ zien n: afloo agend alstu assis bad beden beetj began begre behan bekij bepla berei bert besch beter
bezwa biert billb blank blij boerd boot bouw bouwe breng burea buurm buurv catal cent chat cooki daan daarb dakde dalen dashb deadl dekt delen diens docht
donke doork doorn doos douan dring druk drukw duren duurd eenen eer eerli elk engel envel ermee ernst erond eruit europ excl excus fiets fisca fout funde gang
garan gauw geant gebel gebeu gedra geks gelez gemis gepri gepub geres gesto geval gezeg grapj grave grond handl heel heien helen helpt herke herst hiern hierv
hoger hond inclu indru ingem inspe insta inter jonge jury kache kap kaste kende kerst keurm kijkp klemd knop koste kruiw laad laadt lag lapto late later lawaa
leesb lege legge lezen licen lief lift lijm locat loop lopen maak machi maile marc mater meede meerk mei metin metse midda milaa milli minde mocht moe moede
moois mr muren muzie naast nabes nacht noeme norma novem ongem ontmo opbou opgeh opgel oplev opzeg oud overb overk ozdem paul pdf perke petra piano pin plan
plank plant plat plint porti prese proev raar rail regis reis reser rome ruim rusti scene schie schoo schro secon sjouw slag slotb sprek stad steen stelt
stemp stoor strak stucw stuk tarie taxat tersc test ticke tijde traag track trakt tuurl twaal uitpr uitvo vat velle verre versc viel vocht vol voorg vormg
water web webin wedst welst werkt zacht zich zitti zoekt zolde zomer zwart n10: morge_$ n2: 0_0 ^_jamme ^_leuk ^_maand ^_neem achte_de als_op als_wij
altij_belle ander_$ ander_proje anna_heeft begin_de behal_die bel_ik belle_$ beloo_$ bepaa berek besta_niet betaa_er beves_dat bezoe binne_behal blauw_is
blijf_geldi boekh_$ boven colle_s contr_met dagen_voor dan_krijg dank_daarv de_cc de_glasz de_grote de_keuze de_kinde de_klus de_monst de_optie de_provi
de_schil de_stoff de_verbe de_volge de_zip denke dezel die_haal die_hebbe die_heeft doe_ik doet_de donde_$ drie_dagen duurt_het een_tweed eerst_helft
eerst_opmaa eerst_verdi elekt en_kom en_komen en_sture en_ziet er_een er_staat er_weer eraan erop_terug even_en geef_het geen_datum gehaa gemee_$ genoe_en
gent gereg_$ gespr_de gewor gewor_$ giste_$ glasz goed_in groet_! groot grote_foto haal_ik hadde_we hange_we heeft_ons helft hem_$ het_beval het_door
het_gerus het_magaz het_morge het_resul het_schar het_versl hetze_als hoor_je hout_beste hulp ik_bel ik_er ik_uit ik_zit in_maart is_betaa is_geen is_ons
is_pas is_prach ja_dat ja_hoor jamme_van julli_hulp julli_op kan_het karin keuze klaar_zijn klopt_dat koeri_komt kom_erop konde_we kraan laat_ik laten_het
leeg_te leuk_dat maand_komt maart_nog magaz map_$ me_gerus meer_open meezi misse_een moest moet_nog monst morge_in morge_verde morge_weten naar_boven
naar_julli natuu neemt niet_beves niet_leeg nieuw_van nog_die nog_van nooit notar_heeft offer_blijf offer_van omgew ongev_een ons_niets ook_$ optie_op overa
pakke_is parke prach_gewor prach_op prach_uit provi recht_$ recht_heeft regen resul schar schil_$ slaap sorry_$ staat_de staat_niets steed_zonde stroo
stuur_de stuur_ons tabel te_komen te_zien tot_vrijd twee_foto twee_jaar tweed_laag u_van vakan van_me vanav_in vanda_in vanmi_bij verdi versi_staat versl
versl_van verva verwa_het verze_$ voor_$ vrijd_dicht vrijd_in vrijd_komt vroeg_of waaro wacht_tot we_$ we_kunne we_maken we_metee we_morge we_ook we_vanda
we_zette week_nodig weeke_naar weer_$ weer_meezi wij_iets wij_niet wij_voor wordt_maand ze_morge zei ziet_er zij zijn_prach zit_bij zit_tot n3: ^_doe afges_$
allem anna begin_we ben_ik dagen_nodig dak dak_$ dat_doen dat_zit de_koeri de_lak de_pagin de_vloer droog droog_is een_nieuw een_week eiken er_in er_maand
er_vrijd gelij gerus_$ gezet_$ haal het_ander het_dak het_ook het_pakke het_rappo het_weeke het_weer hetze houde ik_ga ik_julli ik_vrijd ik_wacht is_hetze
is_verho jaar je_vraag julli_wilde kim komt_morge konde krijg_u laag lak maar_de metee niet_de of_we ontwe_$ ook_in prijs_in rappo samen schil stil stoff
te_zijn updat uur_$ uw_vraag van_maart verbe verke versi_$ verte vloer waren we_houde zien_julli zoals_beloo zoals_julli n4: ^_zoals begin_maand dat_de
de_groet de_kop de_monte droge heeft_nog het_er ik_kijk ik_morge mijn_colle nieuw_versi vanav zoals_afges n5: ^_u beloo doe ja_de monte overl twee_dagen vanmi
weeke ziet n6: vrijd_$ n7: doen_we van_ons n8: ^_ja
"""
