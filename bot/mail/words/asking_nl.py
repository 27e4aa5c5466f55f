"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: a aanme aanvi adres advoc aflev aftek apart arm b baas bal band bedac bedoe bedri beken benie bespr best bestu
bezig bezor bijsc bladz bloem borde botst bram bruid c carla cc colof dekse derde ding dinge docus dokte doorh doorz
dorp duimp eens einde ergen erna etike euro febru feedb fem fluwe flyer frame gebra gehad gekli gelat geldt gele genot
geree gevoe gezon gil gordi grijs haar hand handi hele helpe hoed hoop hopel huis iban ingev inlog jaarr jaarv jou
jouwe kadas kamer kans kenni keuke kies klant klopp knoei kruk kunt lagen lees lena licht links logee lukke lukt m
maria marth meest mense merkn merkt mirja missc mogen moste nakij namen navra neig nerge notul nou ok oker omgez omhoo
omsla opa opmak opmet opzet opzoe organ overe pand parti past pers persr poll prijz punte px radio reisk reset richt
riet riool ruimt schad schee schem scher schik seint serie shoot sitem sloga sonde sowie spoed spree sprin steig stel
sterk story stukj succe tapij thoma tik tikfo timme tje toeli toon treft truus twijf uitko uploa vacat vakje valt
vasth vasts vecto vegan verei veren verko verne versp verzo via vier vlak volma volst voort vorm vul vulle vulli wagen
wanne wazig websh weder weken werd werkd wint zag zegge zegt zeven zijde zin zinne zoele zover a10c11n6: binne
a10c2n12: in_de a10c3n12: staat a10c5n4: ons a10n2: 0e de_0e a10n7: twee a11: welke a11c3n25: ^_we a11c6n18: dat a11n:
zou a12c2n5: ^_hoi hoi a12c8n21: zijn a12cn11: als a12n: tekst zoude a12n12: vrijd a137c46n151: de a13c: graag
a13c3n8: drukk a13cn3: even a14c3n6: kan a14c4n10: foto a14c8n30: in a14c9n14: heb a14cn2: weten a14n3: of a15: uiter
a15c3n22: ^_ik a15c4n14: met a15c4n6: voor_de a15n2: kunne a16c18n7: te a16c2n6: om a17c4n11: die a186c106n203: $ ^
a18c17n14: hebbe a18c2n12: bij a18c4n15: op_de a2: 0e_$ 0e_dus ?_op ^_kan ^_klein ^_over ^_wij aan_te alles_goed
als_dat ander_kan beeld begri beste_mevro bijga_het bijla_vind boek boeke conce_van corre_voor daar_moet daarn dag_els
data de_bijla de_defin de_drie de_jurid de_molen de_onder de_werkp die_uiter doen_wij donde_0 en_dat er_komen ernaa
even_op even_terug exper extra favor fijn_zijn fotog geleg goed_is goedk harm hebbe_julli heeft_julli het_conce
het_nieuw het_ontwe het_uittr het_wordt hoor_graag ik_je ik_weet ik_zou inmid is_bij is_hoeve is_julli je_akkoo
je_corre je_het je_nog joost julli_btw julli_een julli_voork jurid jurid_tekst kan_ieman kijke_? kijke_en klein_herin
kleur_het klopt_$ kom_nog komen_$ kunne_laten leeg leven mat me_voor met_een met_welke misse_we mogel mogel_terug
molen nemen nemen_maar niet_doorg niet_klopt nodig_hebbe nog_het nog_julli nog_zoude nu_nog numme_$ offer_niet olie
olie_nemen om_die om_naar om_te op_en op_tijd pas plann proef_van rest retou_$ s_$ s_van snel snel_mogel staat_nog
te_halen te_kijke te_klein te_kunne te_lever tekst_voor ter_onder terug_op tusse_de u_me uiter_dinsd uiter_donde
uiter_maand uittr verge_de vind vind_je vindt_$ voork voork_? voors vorig_week wacht_$ wat_je we_drukk we_live
we_uiter we_zoude welke_kleur werkp weten_welke wij_een wijzi wil_de wil_je winke winke_$ wordt_? zeker zijn_de
zo_snel zodat zodat_we zonde_julli zou_fijn zou_olie a21c10n33: ^_de a21c4n26: van_de a23cn9: 0 a26c14n16: niet a2c:
0_janua aanta broch de_broch de_laats de_produ de_stick gesch het_domei ik_wilde kan_de mevro stick teamf tom vijf
a2c11n6: doen a2c2: domei mij verle a2c2n: ^_van ^_wat a2c2n2: achte betal a2c2n3: is_$ a2c3n: af a2c3n2: jan a2c4n5:
bedan_voor a2c5n: is_het a2c7n3: wel a2cn: ^_ha bank besli de_achte de_bank door_$ en_ik gehoo ha juni kees langs
van_je verlo a2cn2: dat_het formu gewoo wilde a2cn3: antwo zette a2cn4: recht a2cn8: zoals a2n: 0_juni ^_hier ^_zonde
aan_julli aange_$ als_de de_plate de_studi een_kopie en_laat geef goede_de heb_je horen_$ ik_een is_een je_de je_me
julli_foto julli_hebbe kijk_er klopt_het link naam naar_en niet_$ nog_niets nog_twee nog_zonde onder_$ onlin_$
ontbr_nog paspo plate platt post studi sture_$ verze vrijd_de a2n18: morge a2n2: aanbe binne_is boekh de_aanbe
die_julli els het_formu het_tweed kijk komt_$ kopie_van staan start tusse verwa wacht_nog we_vrijd a2n3: de_lever
de_schet hebbe_de het_laats hoor ik_ben zitte_nog a2n4: 0_uur ^_als ^_zodra aange ben schet a2n5: heb_de terug_$
zijn_$ a2n6: de_zaal volge we_wacht zaal a3: 0_maart ?_de ^_in ^_voord ^_zou akkoo_is akkoo_op allee_nog bij_ons
btw_numme cater conce de_cater de_drukp defin drukp een_paar en_een er_even even_naar gaste graag_uiter halen hebbe_$
het_zou hierb_de ieman julli_het laat_weten laten_weten lever_? maar_het misse_nog op_julli openi_en paar retou
sture_? tegen uiter_0 van_vorig vinde_$ vindt voord voord_we we_wille zeg zie a31c18n19: je a33c16n29: en a33c5n19:
een a35c8n34: op a37: ?_$ a39c44n54: is a3c: ^_verge een_foto ervan produ vorig a3c2: verge a3c21n7: dank a3c24n5:
alles a3c2n: vrage a3c2n4: door a3c2n6: de_nieuw het_is a3c3n2: de_site a3c3n4: zitte a3c4n3: nodig_$ site a3c5n:
hoeve a3cn: ik_het janua liefs wordt a3cn2: kopie a3cn3: de_factu het_logo iets a3cn4: gaat a3n: ^_bij beurs btw
de_beurs drukk_$ horen ik_kom ik_nog maart mag niet_binne nog_even plaat tweed_proef uw we_maand wie a3n2: ^_op de_map
en_het hoe maken onlin ontwe teken zet a3n3: blijf draai ik_de map nog_op open papie woens zodra_de a3n4: begin
we_zitte a3n5: ook a3n6: uur a3n8: stuur a4: ^_bijga bijga_de bijla corre hierb je_ons jij julli_$ julli_nog kijke
kunne_we of_de of_het tijd uiter_vrijd we_nog welke_van a40c15n21: voor a45c16n54: ik a47cn23: nog a49c20n39: van a4c:
de_openi we_misse a4c10n: ter a4c2n2: mail a4c2n8: bij_de a4c30n12: ! a4c3n2: doorg a4c3n5: vraag a4c4n: live a4c4n5:
^_bedan a4c5: ^_laat a4c5n5: en_de a4c5n8: tot a4c7n11: ik_heb a4c7n3: hebbe_we a4c8n7: we_hebbe a4cn2: het_contr
laten a4cn3: laats logo a4cn4: factu a4cn5: op_het a4cn8: uit a4n: pagin_0 staat_op vinde voor_vrijd weet a4n2:
die_van fijn kan_ik klein kom naar_de om_de a4n3: daar de_twee julli_de klaar a4n4: lette ontbr a4n5: hij a4n6: ander
zodra a5: 0_septe septe voor_0 weten_of zou_je zoude_we a51: ? a51c25n60: we a53c13n25: julli a5c: ^_dag numme a5c2:
de_kleur ligt a5c2n2: contr a5c2n6: hier a5c3n2: ana ana_$ a5c3n3: verde a5c7n9: voor_het a5c8n6: al a5cn: ^_beste
^_voor foto_van hiero regel a5cn4: goede a5cn8: ze a5n: gaan_we herin kun_je nog_de nog_een a5n2: ^_een proef a5n3:
^_goede komen a5n4: de_offer a5n5: week a5n6: lever a6: wille a69c38n72: het a6c: misse a6c10n3: dus a6c13n7: bedan
a6c14n5: niets a6c14n6: dan a6c2: openi a6c2n2: van_het a6c3n2: dag a6c4n8: terug a6cn2: allee me a6cn4: donde a6cn6:
foto_s a6n: kun moet moete a6n11: wacht a6n2: gaan a6n7: met_de a7: bijga a7c2n3: heb_ik a7c2n5: de_drukk a7c2n9:
nieuw a7c3n5: de_foto a7c3n6: zonde a7c4n11: ^_het a7c4n2: getek a7c4n4: goed a7c6n10: nu a7c8n3: laat a7c8n7: heeft
a7cn: over_de a7cn3: onder a7cn5: de_tweed pagin a7cn6: sture a7cn7: offer a7cn8: komt a7n: wil a7n4: klopt a7n5: drie
a8: bij_julli de_tekst a8c2: kleur a8c2n4: zo a8c2n7: wij a8c2n8: s a8c3n: van_julli a8c6n5: maar a8c8n7: nodig a8n14:
maand a8n8: naar a9: dinsd a9c2n26: er a9c3n4: beste a9c3n6: over a9c4n3: u a9c6n4: wat a9cn7: we_de a9cn8: aan a9cn9:
tweed a9n3: akkoo a9n6: nog_niet ac: 0_decem ^_even ^_jan aanne af_$ als_er autos autos_bruin belan bio bio_s bruin
bruin_$ certi de_aanne decem die_offer doorg_de effen en_tot factu_is faute geeft gekom gesch_en helaa_te het_aanta
het_certi het_huurc het_onder het_wel hoi_tom huurc ik_kan kleur_is mail_van mijn_mail mooie niet_te niets_$ niets_van
polis sam_de schri sluit u_het verge_die vijf_bio we_niets we_van weer_in ac17n2: meer ac2: jan_heeft julli_kant
site_is wel_$ ac2n: boeki de_serve deze genoe ronde verhu wat_ik ac2n2: is_in ac2n3: colle gespr kaart reken zelf
ac2n4: is_al ac3: dan_zijn perfe ac3n: heeft_de ontva serve snell ac3n3: onze ac3n6: prach ac3n7: ^_je ac4: harte
harte_dank heeft_het laat_maar ac4n: is_binne ac4n4: beves ac5: ^_mooi ac5n: mooi ac5n3: dank_voor ac5n4: was ac6:
^_alles ac7: kant ac7n: fijne ac9n: mijn acn: ^_hallo avond bas_$ beslo de_boeki de_notar drukk_hoeks duide
fijne_avond ha_lotte hallo hallo_kees hebbe_wij helaa hoeks hoeks_$ hoi_sam is_de is_volda laat_het liefs_noor lotte
met_julli noor noor_$ nota notar react ruit sam volda voor_je we_niet weg weg_$ zette_we acn2: bas geluk groen
het_gespr piet van_0 acn3: de_kaart hem acn4: gekoz acn5: eerst weer acn6: versi zit an: 0_$ 0_tot 0e_en ^_onze
^_tusse ^_volge afspr al_laat alleb als_je avond_bas bakke bedra beslo_is beste_we bus de_bakke de_besta de_beves
de_deure de_dremp de_etala de_lette de_link de_monta de_muur de_naam de_opnam de_proef de_teamp de_verf de_verta
de_vluch deure deze_week donde_om dremp een_herin een_korte en_die entho er_prach femke fijn_dat foto_is gaat_hij
geboe gehoo_$ gekoz_hebbe geldi geldi_tot gelui genom_$ getek_offer gewee gezie hange heb_julli hebt helee het_ivoor
het_lette het_origi hij_is hoi_femke ik_ze ik_zet is_klaar is_wie ivoor ivoor_papie jan_$ je_er je_paspo julli_akkoo
julli_kunne julli_om kaart_staat kinde komt_de kort kozij kwam ladde lekke lever_$ ligge live_$ menuk monta muur na
naam_van niema niema_hier niet_beslo niet_uit niet_weet niets_gehoo nog_wat nu_toe om_0 om_een onder_het op_0 op_je
op_pagin op_voorr opmaa opnam origi per_post plaat_$ plate_ligge post_onder proef_voor s_in scan site_draai stale stap
studi_$ teamp tegem tekst_van ter_plaat terug_is toch toe toega tot_0 tot_de tot_het tot_nu twee_platt tweed_lette
tweed_ontwe tweed_versi u_de uur_ter van_janua van_piet vanda_weg vastl verf verst verta visit vluch volge_stap vond
voor_donde voorr vraag_ik was_de we_donde we_lever we_met week_$ weet_is weten_$ wie_van wilt worde zaal_is ze_door
zijn_klaar zijn_per zit_ik zolan_de zulle an2: !_de !_ik ^_$ ^_met ^_nog ^_tot ^_zolan const dan_doen dat_we de_blauw
de_boekh de_const de_lampe doet en_stuur er_niet er_nu etala factu_van ga genom grote het_groen het_papie het_zo
is_beste korte lampe loopt maand_begin met_het nog_steed open_$ opmer schet_$ staat_nu staat_onlin steed verde_met
volge_week woord_is zater ze_zijn zip zolan an3: ^_klopt de_prijs de_recht een_ander groet handt houd is_aan krijg
laats_woord per plek prijs tien waar we_het woord an4: aan_de besta gezet an6: ^_julli blauw de_gemee gemee an9: ja
vanda c: aanle afgeb afged afgeh ah alarm april back beant begon beslu bon borg carol citaa congr danke dankj der deur
dolbl dossi duize eet elkaa erbij exemp film gaf geann gebru gedru gedul gegev geld gelop gesta gewel heerl hotel
huwel ieder jouw kanne kruik man maten minne momen netje niks onher opnie orde oude overg preci prull punt recep sanne
sleut smake store terra tevre trek up vals vinkj voice vonde voorl vooru wegge werke wist zat zaten zoeke zonet zorge
c10: te_doen c10n: hoeft c2: !_van ^_getek ^_helde ^_prach ^_super afgel al_doorg betal_is compl_$ dan_hebbe dank_!
de_knoop de_spam de_zaak dus_mijn dus_niet een_genoe en_gearc fijne_dagen gestu_$ gevon_$ heb_nu helde helem_goed
het_de het_feest het_rond hoeft_dus ik_niet ik_zocht ingel is_dit is_vanna is_vanze julli_niet kant_is knoop ligt_bij
meer_hebbe meer_nodig mij_betre nodig_! ons_betre opdra reage reage_$ spam super super_bedan te_reage vanze was_een
wat_mij wat_ons we_rond zaak zaak_is zitte_de zocht c23n7: !_$ c2n: beric beves_en dat_is en_betaa gearc gestu
hebbe_zelf het_snell het_was hoeft_niet is_vanmo net c2n2: al_gereg alle dagen je_colle probl c3: ^_geen ^_helem
^_perfe afger alles_$ betre_is dank_$ fijne_feest getek_en hoeft_niets is_alles maar_zitte mijn_kant mijn_vraag
mooi_dan staat_live stond u_hoeft van_mijn c3n: heb_het het_al prima top_dan verde_niets we_alles zijn_we c3n2: gereg
helem c3n4: ^_dank betaa c4: bedan_! betre compl daarm feest_! gevon hoeve_niets niet_nodig niets_te c4n: ^_top
binne_dank je_wel julli_hoeve top vanmo c4n6: geen c5: dan_is je_hoeft rond_$ c5n: dit niet_meer vanna c6: alles_binne
doen_$ info_de c6n: feest niets_meer c7: meer_te rond c7n3: dank_je c8: ^_ter c9: info ter_info cn: ^_dan ^_nee ^_piet
^_prima al_in alles_duide alles_ontva banne bedan_ik belas beste_$ cijfe colle_heeft de_belas de_cijfe de_lijst
de_reken de_ruit de_stori dicht dus_de dus_ik enkel enkel_probl geen_enkel geen_probl gegaa gemaa genie gereg_met
geslo had_ik hangt het_weten het_zonde hier_niet is_goed je_$ julli_te kanto lijst met_je mooi_dat nee neem_ik
offer_voor ons_kanto onze_reken piet_belde prett proje rust sorry_voor stori stori_is te_sture uitle vanoc wat_een
we_laten zoals_gevra zonde_de cn2: ^_alle belde de_vergu erop jamme neem over_$ s_zijn sorry sture_we vanaf we_zijn
cn3: gevra giste had vergu zijn_binne cn4: zien cn5: in_het cn6: in_$ cn7: er_is n: acht afloo agend allem altij alvas
beden begre beide belle bent bepaa besch bezoe blij boerd bouw bouwe breng brief burea buren cent chat cooki daan
daarb daarv delen direc docht donke dring druk eenen eer eind elekt engel enige envel erond eruit excl excus fiets
gang garan gauw gedee gepri gepub gerus geval gezeg grave groot haast heel heer heien helft herke herst hiern hond
hout insta inter jaar jury kaste keer kende kerst kijkp koste laad lang lange later lege legge lief lift lijkt loodg
maak marc marie meede menu metee milaa milli moe monst moois muzie naast nabes nacht natuu neemt norma omgew ongem
ontmo opbou opgeh opzeg oud overa overk overl ozdem pakke parke paul pdf piano pin plank plant plezi prese rail rappo
regis reis reser rome scene schil schoo schro schuu secon sinds sjouw slaap slag sprek steen stroo stuk tabel telef
tersc test ticke traag track tuurl uitpr updat vakan vat velle veran verga verho verre versl verte viel volgt vonni
voorg waren webin welst werk wit zacht zei zij zwart n2: 0_0 ^_jamme ^_leuk afges_$ akkoo_van alles_is als_op als_wij
archi begin_we behal behal_die beloo_$ berek beval beves_dat binne_behal blauw_is boekh_$ boven conta dak dak_$ dat_de
de_handt de_homep de_keuze de_koeri de_kop de_lak de_monte de_optie de_pagin de_provi de_stoff de_verbe de_volge
de_zip dezel die_haal doe_ik doet_de donde_$ droog droog_is een_tweed een_week eiken en_komen en_sture er_een er_maand
geen_datum gehaa gelij gemee_$ gewor gewor_$ goed_in groet_! haal haal_ik heeft_nog het_archi het_besta het_beval
het_blauw het_dak het_magaz het_weer hetze_als homep ik_er ik_ga ik_kijk ik_uit ik_vrijd ik_wacht in_en is_geen is_nu
is_op is_prach ja_hoor jamme_van julli_op julli_wilde keuze koeri koeri_komt komt_morge konde konde_we kop kraan laag
lak magaz map_$ meezi morge_in morge_verde naar_boven naar_julli niet_beves niet_de nog_geen offer_blijf offer_van
ongev ongev_een ons_vrijd ook_in optie optie_op prach_gewor prach_op provi recht_$ regen samen staat_de steed_zonde
stuur_de uit_$ uit_het uur_$ vanav_in vanda_$ vanda_in vanmi_bij veel versi_$ versi_staat verva vroeg we_vanda
we_zette weer_meezi wij_niet ziet zit_bij zoals_afges zoals_beloo zoals_julli n3: ^_zoals afges als_het blauw_$
dat_doen dat_zit datum de_eerst de_groet de_hoogt doe droge gezet_$ hetze hoogt hoogt_$ houde ik_stuur is_hetze kim
leuk maar_de monte nieuw_versi prijs_in stoff stuur_ik vanav verbe vertr vrijd_$ we_houde weeke n4: ^_er beloo duurt
ik_morge is_nog ja_de op_$ vanmi n5: doen_we mee morge_$ n6: wacht_op n7: ^_ja
"""
