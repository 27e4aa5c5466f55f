"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: a aanme aanvi adres advoc aflev aftek apart arm b baas bal band bedac bedoe bedri beken benie bespr best bestu
bezig bezor bijsc bladz bloem borde botst bram bruid c carla cc colof dekse derde ding dinge docus dokte doorh doorz
dorp duimp eens einde ergen erna etike euro febru feedb fem fluwe flyer frame gebra gehad gekli gelat geldt gele genot
geree gevoe gezon gil gordi grijs haar hand handi hele helpe hoed hoop hopel huis iban ingev inlog jaarr jaarv jou
jouwe kadas kamer kans kenni keuke kies klant klopp knoei kozij kruk kunt lagen lees lena licht links logee lukke lukt
m maria marth meest mense merkn merkt mirja missc mogen moste nakij namen navra neig nerge notul nou ok oker omgez
omhoo omsla opa opmak opmet opzet opzoe organ origi overe pand parti past pers persr poll prijz punte px radio reisk
reset richt riet riool ruimt scan schad schee schem scher schik seint serie shoot sitem sloga sonde sowie spoed spree
sprin steig stel sterk story stukj succe tapij thoma tik tikfo timme tje toeli toon treft truus twijf uitko uploa
vacat vakje valt vasth vastl vasts vecto vegan verei veren verko verne versp verta verzo via vier vlak volma volst
voort vorm vul vulle vulli wagen wanne wazig websh weder weken werd werkd wint zag zegge zegt zeven zijde zin zinne
zoele zover a10c2n12: in_de a10c3n12: staat a10c3n22: ^_we a10c5n2: ons a10n2: 0e de_0e a10n7: twee a11: welke zou
a11c6n14: dat a12: tekst a12c2n5: ^_hoi hoi a12c8n18: zijn a12cn9: als a12n: zoude a12n10: vrijd a137c45n133: de a13c:
graag a13c3n7: drukk a13c4n9: foto a13cn2: weten a13cn3: even a14c3n6: kan a14c8n30: in a14c9n14: heb a14n3: of a15:
uiter a15c3n22: ^_ik a15c4n12: met a15c4n6: voor_de a15n: kunne a16c17n7: te a16c2n6: om a17c4n8: die a182c103n179: $
^ a18c17n14: hebbe a18c2n10: bij a18c4n14: op_de a2: 0e_$ 0e_dus ?_op ^_kan ^_klein ^_over ^_wij aan_te alles_goed
als_dat ander_kan beeld begri beste_mevro bijga_het bijla_vind binne_is boek boeke conce_van corre_voor daar_moet
daarn dag_els data de_bijla de_defin de_drie de_jurid de_molen de_onder de_werkp die_uiter doen_wij donde_0 en_dat
er_komen ernaa even_op even_terug exper extra favor fijn_zijn fotog gaste geleg goed_is goedk harm hebbe_julli
heeft_julli het_conce het_nieuw het_ontwe het_uittr het_wordt hoor_graag ik_je ik_weet ik_zou inmid is_bij is_julli
je_akkoo je_corre je_het je_nog joost julli_btw julli_een julli_voork jurid jurid_tekst kan_ieman kijke_? kijke_en
klein_herin kleur_het klopt_$ kom_nog komen_$ kunne_laten leeg leven mat me_voor met_een met_welke misse_we mogel
mogel_terug molen nemen nemen_maar niet_$ niet_doorg niet_klopt nodig_hebbe nog_het nog_julli nog_zoude nu_nog numme_$
offer_niet olie olie_nemen om_die om_naar om_te op_en op_tijd pas plann proef_van rest retou_$ s_van snel snel_mogel
staat_nog te_halen te_kijke te_klein te_kunne te_lever tekst_voor ter_onder terug_op tusse_de u_me uiter_dinsd
uiter_donde uiter_maand uittr verge_de vind vind_je vindt_$ voork voork_? voors vorig_week vrijd_de wacht_$ wat_je
we_drukk we_live we_uiter we_zoude welke_kleur werkp weten_welke wie wij_een wijzi wil_de wil_je winke winke_$ wordt_?
zeker zijn_de zo_snel zodat zodat_we zou_fijn zou_olie a21c4n17: van_de a21c9n27: ^_de a23cn9: 0 a24c14n11: niet a2c:
0_janua aanta bank broch de_bank de_broch de_laats de_produ de_stick gesch het_domei ik_wilde kan_de langs mevro stick
teamf tom verlo vijf a2c10n3: doen a2c2: domei mij verle a2c2n: ^_van a2c2n2: achte betal is_$ a2c3: af a2c3n2: jan
a2c3n3: zitte a2c4n: hoeve a2c4n5: bedan_voor a2c5n: is_het a2c6n3: wel a2cn: ^_ha besli de_achte door_$ en_ik gehoo
ha juni kees van_je a2cn2: dat_het formu gewoo wilde a2cn3: antwo recht zette a2cn8: zoals a2n: 0_juni ^_hier ^_zonde
aan_julli aanbe aange_$ als_de de_aanbe de_plate de_studi een_kopie en_laat geef goede_de heb_je horen_$ ik_een is_een
je_de je_me julli_hebbe kijk_er klopt_het link naam naar_en nog_niets nog_twee onder_$ onlin_$ ontbr_nog paspo plate
platt post studi sture_$ verze a2n13: morge a2n2: boekh de_lever die_julli els het_formu het_laats het_tweed kijk
kopie_van staan start tusse wacht_nog we_vrijd a2n3: ^_zodra de_schet de_zaal hebbe_de hoor ik_ben we_zitte zaal a2n4:
0_uur ^_als aange ben schet terug_$ a2n5: heb_de zijn_$ a2n6: volge we_wacht a3: 0_maart ?_de ^_in ^_voord ^_zou
akkoo_is akkoo_op allee_nog bij_ons bijla btw_numme cater conce de_cater de_drukp defin drukp een_paar en_een er_even
even_naar graag_uiter halen hebbe_$ het_zou hierb_de ieman julli_het laat_weten laten_weten lever_? maar_het misse_nog
niet_binne op_julli openi_en paar retou sture_? tegen uiter_0 van_vorig vinde_$ vindt voord voord_we we_wille zeg zie
a30c17n18: je a33c14n25: en a33c5n17: een a35c8n32: op a37: ?_$ a37c42n42: is a3c: ^_verge een_foto ervan produ vorig
wordt a3c2: verge a3c20n6: dank a3c24n4: alles a3c2n: vrage a3c2n2: mail a3c2n4: door a3c2n6: de_nieuw a3c3n2: de_site
a3c4n3: nodig_$ site a3cn: ik_het janua liefs a3cn2: de_factu iets kopie a3cn3: het_logo a3cn4: gaat a3cn5: het_is
a3n: ^_bij beurs blijf btw de_beurs drukk_$ hoe horen ik_kom ik_nog maart mag maken nog_even plaat tweed_proef uw
we_maand a3n2: ^_op de_map en_het onlin ontwe teken zet zodra_de a3n3: begin draai ik_de map nog_op open papie woens
a3n5: ook a3n6: uur a3n8: stuur a4: ^_bijga bijga_de corre die_van hierb je_ons jij julli_$ julli_nog kijke kunne_we
of_de of_het tijd uiter_vrijd we_nog welke_van a40c15n20: voor a44cn17: nog a45c16n53: ik a48c20n28: van a4c: de_openi
we_misse a4c10n: ter a4c29n12: ! a4c2n6: bij_de a4c3n2: doorg a4c3n4: vraag a4c4n: live a4c4n5: ^_bedan a4c5: ^_laat
a4c5n5: en_de a4c5n7: tot a4c7n11: ik_heb a4c7n3: hebbe_we a4c8n7: we_hebbe a4cn: het_contr laten a4cn2: laats a4cn3:
factu logo a4cn5: op_het a4cn8: uit a4n: daar pagin_0 staat_op vinde voor_vrijd weet a4n2: fijn kan_ik klein kom
naar_de om_de a4n3: de_twee julli_de klaar a4n4: lette ontbr a4n5: hij zodra a4n6: ander a5: 0_septe nog_de nog_een
septe voor_0 weten_of zou_je zoude_we a50c12n25: julli a50c25n49: we a51: ? a5c: ^_dag numme regel a5c2: de_kleur ligt
a5c2n5: hier a5c3n2: ana ana_$ verde a5c3n4: zonde a5c7n5: al a5c7n9: voor_het a5cn: ^_beste ^_voor contr foto_van
hiero a5cn4: goede a5cn5: foto_s a5cn7: ze a5n: gaan_we herin kun_je a5n2: ^_een komen proef a5n3: ^_goede de_offer
a5n5: lever week a6: wille a69c37n61: het a6c: misse a6c10n2: dus a6c12n7: bedan a6c13n4: niets a6c14n5: dan a6c2:
openi a6c2n: van_het a6c3n2: dag a6c4n6: terug a6cn2: allee me a6cn4: donde a6cn7: komt a6n: gaan kun moet moete
a6n11: wacht a6n6: met_de a7: bijga wil a7c2n3: heb_ik a7c2n4: de_drukk wij a7c2n7: s a7c2n8: nieuw a7c3n: getek
van_julli a7c3n4: de_foto a7c3n7: ^_het a7c4n4: goed a7c6n9: nu a7c8n3: laat a7c8n7: heeft a7cn: over_de a7cn3: onder
a7cn5: de_tweed offer pagin sture a7n3: nog_niet a7n4: klopt a7n5: drie a8: bij_julli de_tekst a8c2: kleur a8c2n3: zo
a8c6n4: wat a8c6n5: maar a8c8n6: nodig a8n10: maand a8n6: naar a9: dinsd a9c11n2: binne a9c2n24: er a9c3n3: beste
a9c3n5: over a9c4n3: u a9cn5: we_de a9cn7: aan a9cn9: tweed a9n3: akkoo ac: 0_decem ^_even ^_jan aanne af_$ als_er
autos autos_bruin belan bio bio_s boeki bruin bruin_$ certi de_aanne decem die_offer doorg_de effen en_tot factu_is
faute geeft gekom gesch_en helaa_te het_aanta het_certi het_huurc het_onder het_wel hoi_tom huurc ik_kan is_volda
kleur_is mail_van mijn_mail mooie niet_te niets_$ niets_van polis sam_de schri sluit u_het verge_die vijf_bio volda
we_niet we_niets we_van weer_in wel_$ ac16n2: meer ac2: jan_heeft julli_kant site_is ac2n: ^_wat de_serve deze genoe
reken ronde verhu wat_ik ac2n2: colle is_in ac2n3: gespr kaart zelf ac3: dan_zijn perfe ac3n: beves heeft_de ontva
onze serve snell ac3n6: prach ac4: harte harte_dank heeft_het laat_maar ac4n: is_binne ac5: ^_mooi ac5n: mooi ac5n3:
dank_voor was ac6: ^_alles ac7: kant ac7n: fijne ac9: mijn acn: ^_hallo avond bas_$ de_notar drukk_hoeks duide
fijne_avond ha_lotte hallo hallo_kees hebbe_wij helaa hoeks hoeks_$ hoi_sam is_de laat_het liefs_noor lotte met_julli
noor noor_$ nota notar react ruit sam voor_je weg weg_$ zette_we acn2: bas geluk groen het_gespr piet van_0 acn3:
de_kaart hem is_al acn4: gekoz acn5: eerst weer acn6: versi zit an: 0_$ 0_tot 0e_en ^_tot ^_tusse ^_volge ^_zolan
afspr al_laat alleb als_je avond_bas bakke bedra bus dan_doen de_bakke de_besta de_deure de_dremp de_etala de_lette
de_link de_monta de_muur de_naam de_opnam de_proef de_teamp de_verf de_vluch deure deze_week donde_om dremp een_herin
een_korte en_die entho er_prach factu_van femke fijn_dat foto_is gaat_hij geboe gehoo_$ gekoz_hebbe geldi geldi_tot
gelui genom_$ gewee gezie hange heb_julli hebt helee het_ivoor het_lette het_zo hij_is hoi_femke ik_ze ik_zet is_beste
is_klaar ivoor ivoor_papie jan_$ je_er je_paspo julli_akkoo julli_foto julli_kunne julli_om kaart_staat kinde komt_de
kort krijg ladde lekke lever_$ ligge live_$ maand_begin menuk met_het monta muur na naam_van niema niema_hier niet_uit
niet_weet niets_gehoo nog_steed nog_wat nog_zonde nu_toe om_0 om_een onder_het op_0 op_je op_pagin op_voorr opmaa
opnam per_post plaat_$ plate_ligge post_onder proef_voor s_in site_draai stale stap steed studi_$ teamp tegem
ter_plaat toch toe toega tot_0 tot_het tot_nu twee_platt tweed_lette tweed_ontwe tweed_versi u_de uur_ter van_janua
van_piet vanda_weg verde_met verf verst visit vluch volge_stap vond voor_donde voorr vraag_ik was_de we_donde we_lever
we_met week_$ weet_is weten_$ wilt woord_is worde ze_door zijn_klaar zijn_per zit_ik zolan zulle an2: !_de !_ik ^_$
^_met const dat_we de_blauw de_boekh de_const de_lampe de_recht doet en_stuur er_niet er_nu etala ga genom grote handt
het_groen het_papie is_aan komt_$ korte laats_woord lampe loopt open_$ opmer schet_$ staat_nu staat_onlin verwa
volge_week we_het woord ze_zijn zip zitte_nog an3: ^_klopt aan_de besta de_prijs een_ander groet houd per plek prijs
tien waar an4: de_gemee gemee gezet an5: vanda an6: ^_julli blauw an9: ja c: aanle afgeb afged afgeh ah alarm april
back beant begon beslo beslu bon borg carol citaa congr danke dankj der deur dolbl dossi duize eet elkaa erbij exemp
film gaf geann gearc gebru gedru gedul gegev geld gelop gesta gewel heerl hotel huwel ieder jouw kanne kruik man maten
minne momen netje niks onher opnie orde oude overg preci prull punt recep sanne sleut smake store terra tevre trek up
vals vinkj voice vonde voorl vooru wegge werke wist zat zaten zoeke zonet zorge c10n: hoeft c2: !_van ^_getek ^_helde
^_prach ^_super afgel al_doorg alle betal_is compl_$ dan_hebbe dank_! de_knoop de_spam de_zaak dus_mijn dus_niet
een_genoe fijne_dagen gestu_$ getek_en gevon_$ heb_nu helde helem_goed het_de het_feest het_rond hoeft_dus ik_niet
ik_zocht ingel is_dit is_vanna is_vanze julli_niet kant_is knoop ligt_bij meer_hebbe meer_nodig mij_betre nodig_!
ons_betre opdra reage reage_$ spam super super_bedan te_reage vanze was_een wat_mij wat_ons we_rond zaak zaak_is
zitte_de zocht c22n7: !_$ c2n: beric betaa dat_is gereg gestu hebbe_zelf het_snell het_was hoeft_niet is_vanmo net
c2n2: dagen je_colle probl c3: ^_geen ^_helem ^_perfe afger alles_$ bedan_! betre_is dank_$ fijne_feest hoeft_niets
hoeve_niets is_alles maar_zitte mijn_kant mijn_vraag mooi_dan staat_live stond u_hoeft van_mijn we_alles c3n: heb_het
het_al je_wel julli_hoeve prima top_dan verde_niets zijn_we c3n2: helem c3n4: ^_dank c3n6: ^_je c4: betre compl daarm
feest_! gevon niet_nodig niets_te c4n: ^_top binne_dank top vanmo c4n6: geen c5: dan_is doen_$ je_hoeft rond_$ c5n:
dit niet_meer niets_meer vanna c6: alles_binne info_de meer_te c6n: feest c6n2: dank_je c7: rond c8: ^_ter c9: info
te_doen ter_info cn: ^_nee ^_piet ^_prima al_gereg al_in alles_duide alles_ontva banne bedan_ik belas beste_$ cijfe
colle_heeft de_belas de_cijfe de_lijst de_ruit de_stori de_vergu dicht dus_ik enkel enkel_probl geen_enkel geen_probl
gegaa gemaa genie geslo had_ik hangt het_weten is_goed julli_te kanto lijst met_je mooi_dat nee neem_ik offer_voor
ons_kanto over_$ piet_belde prett proje rust sorry_voor stori stori_is te_sture uitle vanoc vergu wat_een zijn_binne
zoals_gevra zonde_de cn2: belde erop jamme neem s_zijn sorry sture_we vanaf we_zijn cn3: gevra giste had cn4: zien
cn5: er_is in_het cn6: in_$ n: acht afloo agend allem altij alvas archi begre beide belle bent bepaa bezoe blij boerd
bouw bouwe brief burea cent chat cooki daan daarv dak delen docht donke dring druk eenen eer eind elekt engel enige
envel erond eruit excl excus fiets gang garan gauw gedee gelij gepri gepub gerus geval gezeg haal haast heel heer
helft herke herst hiern hond insta inter jaar jury kaste keer kende kerst kijkp kwam laad lang lange later lege legge
lief lift lijkt loodg maak marc marie meede menu metee milaa milli moe monst moois muzie naast nabes nacht natuu neemt
norma omgew ongem ontmo opgeh optie opzeg oud overa overk overl ozdem pakke parke paul pdf pin plank plant plezi prese
provi rail rappo regis reis reser rome scene schoo schro schuu secon sinds slaap slag sprek steen stroo stuk tabel
telef tersc test ticke traag track tuurl uitpr updat vakan vat velle veran verga verho verre versl verte viel vonni
voorg waren webin welst werk wit zacht zater zei ziet zwart n2: 0_0 ^_jamme ^_leuk afges_$ akkoo_van alles_is als_op
begin_we beloo_$ berek beval blauw_is boekh_$ conta dat_de de_handt de_homep de_keuze de_koeri de_kop de_lak de_monte
de_pagin de_stoff de_verbe de_volge de_zip dezel doe_ik doen_we doet_de donde_$ droge droog droog_is een_tweed
een_week eiken en_sture er_een er_maand geen_datum gehaa gewor gewor_$ goed_in groet_! heeft_nog het_beval het_blauw
het_magaz het_weer hetze_als homep houde ik_er ik_ga ik_kijk ik_uit ik_vrijd ik_wacht in_en is_geen is_op is_prach
ja_hoor jamme_van julli_op julli_wilde keuze koeri koeri_komt komt_morge konde konde_we kop laag lak magaz map_$ meezi
morge_in naar_julli niet_de nog_geen ongev ongev_een ook_in prach_gewor prach_op regen samen staat_de stuur_de uit_$
uit_het uur_$ vanav_in vanda_in vanmi_bij veel versi_$ versi_staat verva vroeg we_houde we_zette weer_meezi zit_bij
zoals_afges zoals_beloo zoals_julli n3: ^_er ^_zoals afges als_het blauw_$ dat_zit datum de_eerst de_groet de_hoogt
doe gezet_$ hetze hoogt hoogt_$ ik_morge ik_stuur is_hetze kim leuk maar_de monte nieuw_versi op_$ prijs_in stoff
stuur_ik vanav verbe vertr vrijd_$ weeke n4: beloo duurt ja_de morge_$ vanmi n5: mee n6: wacht_op n7: ^_ja
"""
