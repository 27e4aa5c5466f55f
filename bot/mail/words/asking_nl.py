"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: a aanme aanvi adres advoc aflev aftek apart arm b baas bal band bedac bedoe behee bekek beken benie best bestu bezig bezor bijsc bloem borde botst bram
breed bruid c carla cc colof dekse derde ding dinge docus dokte doorh doorz dorp douch duimp einde erg erna etike febru feedb fem fink fluwe flyer folde frame
gaatj gebou gebra gehad gekli gelat geldt gele genot geree geven gevoe gezon gil gordi groep half hand handi hans hilde hoed hoop hopel huis iban ingev inlog
invul jaarr jaarv jou jouwe kadas kans kermi keuke keure kies kirst klant klopp knoei kruk lagen lees lekka lena licht lijke links liveg logee lukke lukt m
maria marth meest mense merkn merkt minst mirja mis missc moste nalop namen neig nerge notul nou ok oker omgez omhoo omsla opa openg opmak opmet opzet opzoe
organ overe pand parti pers persb persr pixel podiu poll poort portr postz punte px radio reisk reset richt riet riool roos ruimt schad schee schik seint
serie shoot sitem sloga sonde sowie spell spoed spree sprin stel sterk stoel story stukj taart tapij termi thoma tik tikfo tje toeli toon treft truus uitge
uitko uploa vacat valt vaste vasts vecto vegan verei veren verko verne versp vier vlak voeg volma voorj vorm vulle vulli vult wagen websh weder weegt weken
werd werkd wint wisse zegt zeven zijde zin zinne zoele zover a10c10n16: heeft a10c3n5: de_foto a10cn10: tweed a10cn13: stuur a10cn8: offer a10n: kunne_we
a10n13: zodra a10n4: dinsd a11c2n12: aan a11c2n14: in_de a11c3n13: zonde a11c7n6: wat a11cn3: over_de a12c2n2: kleur a12c4n10: wij a12c4n9: s a12c6n24: dat
a12cn10: we_de a12cn12: me a12n: tekst a12n2: zoude a12n4: akkoo a13c10n9: nodig a13c4n5: van_julli a13c5n10: terug a13c8n12: laat a13n4: 0e de_0e a14c14n8:
binne a14c4n5: getek a14c6n19: ons a14cn2: graag a14n2: zou a15: welke a15c3n10: kan a15c3n18: staat a15c3n36: ^_we a15c4n10: over a15n10: twee a16c2n37: er
a16c3n26: ^_ik a16c5n8: beste a173c55n221: de a17c3n10: drukk a17c3n9: ^_hoi hoi a17c5n12: foto a17c9n35: zijn a17n: uiter a17n21: vrijd a18c14n15: dan
a18c21n15: te a18cn6: even a19c10n18: heb a19c10n42: in a19c2n10: om a19n6: of a2: 0e_$ 0e_dus ?_als ?_dan ?_op ^_horen ^_kan ^_klein ^_over ^_twee ^_vul
aan_? aan_te akkoo_bent alles_goed als_dat ander_kan beeld begri beste_ik bijga_het bijla_vind bladz blauw_? blijf_de boek boeke conce_van corre_voor
daar_moet dag_els dan_beste dan_getek de_defin de_drie de_gaste de_jurid de_molen de_steig de_verze de_vijf de_week die_uiter die_voor doen_wij donde_0
donde_het door_met en_dat en_je er_komen even_een even_op even_terug even_weten exper favor fotog geleg getek_retou goed_is grijs halen_we handt_$ harm
hebbe_julli heeft_julli het_conce het_getek het_uittr het_voor het_wacht hiero_$ hoor_graag horen_we ik_hem ik_weet ik_zou in_conce is_bij is_hoeve is_julli
je_akkoo je_corre je_nog je_opmer joost julli_btw julli_direc julli_over julli_voork jurid jurid_tekst kan_ieman kijke_? kijke_en klein_herin kleur_het
kleur_nog klopt_$ kom_nog komen_we kunne_laten lette_? leven maar_weten mat me_voor met_welke misse_we mogel_terug mogen molen monta_staat nakij nemen_maar
niet_doorg niet_klopt niet_verde niets_binne nodig_ander nog_julli nog_open nog_voor nog_zoude nu_nog numme_$ of_nee offer_niet olie_nemen om_die om_naar
om_te onlin_de ontbr_allee op_bladz op_en op_tijd plann proef_van retou_$ s_$ septe_van snel snel_mogel steig stree te_kijke te_klein te_kunne te_lever
tekst_voor ter_goedk ter_onder terug_op thuis tusse_de twee_data twee_handt twee_van u_hebt u_me uiter_dinsd uiter_donde uiter_maand uittr vakje vasth
verge_de verzo verzo_u vindt_$ voor_dinsd voork voork_? voors vorig_week vrijd_0 vrijd_terug vrijd_weten vul vul_het wacht_$ wat_je wazig we_door we_drukk
we_live we_uiter welke_kleur weten_hoeve weten_wat wie_het wij_een wij_nog wij_verzo wijzi wil_de winke_$ wordt_? zeker zijn_als zijn_de zo_snel zodat
zodat_we zou_olie a20cn10: weten a20cn22: als a21c2n21: bij a21c5n12: voor_de a21c5n18: met a22c5n17: op_de a22c5n22: die a22n3: kunne a248c120n315: $ ^
a24c19n22: hebbe a25c11n52: ^_de a28c4n34: van_de a2c: 0_janua ^_even aanta broch de_broch de_laats de_produ de_stick het_domei het_huurc ik_wilde inmid
kan_de logo_s stick teamf winke a2c2: domei verle a2c2n2: ^_wat het_dossi a2c2n3: achte deze is_$ a2c2n4: dossi reken a2c3n2: betal jan ontva a2c4: laat_maar
a2c5n2: is_het a2c6n2: niet_meer a2c7n: ^_alles a2cn: ^_ha af_$ als_er binne_$ de_achte en_ik geach_heer gehoo gesch ha hebbe_wij juni kees met_julli
niets_van nodig_hebbe verlo vraag_over weg a2cn2: bakke dat_het door_$ heer is_de langs rest tom verwa a2cn4: hebbe_de het_laats nee a2cn5: de_bank eerst
a2cn6: bank a2cn7: recht a2n: 0_juni aan_julli aange_$ als_ik bedra bespr daarn de_onder de_plate de_studi de_werkp direc een_aanbe er_iets ernaa extra
gaat_hij goede_de heeft_u horen_$ hout_$ ik_je ik_ze is_een ja_of julli_foto julli_hebbe julli_kunne klopt_het komen_$ me_dan mogel niema nog_eens nog_zonde
olie onlin_$ op_0 paspo past plate platt studi te_halen tweed_versi u_kunt vast visit volst vrijd_de wanne we_met we_zoude werkp wij_het worde zegge zodra_u
zonde_react a2n10: vanda volge a2n2: aanbe_van alleb boekh de_blauw de_datum die_julli een_kopie eens els en_laat geen_antwo het_tweed ik_een in_en is_beste
is_klaar kijk_er kopie_van korte kunt_u leeg loopt me_weten monta naam naar_en onder_$ opmer post staat_onlin start sture_$ tusse u_ons we_vrijd zonde_julli
a2n3: behal belle de_schet deze_week factu_van komt_$ ligge react_van tien wacht_nog zitte_nog a2n4: 0_uur als_de geef het_hout hoor ik_ben kijk nog_geen pas
schet a2n5: ^_er aange datum de_lever hout a2n6: heb_de krijg a2n7: ben is_nog a2n8: we_wacht a2n9: ^_julli a3: ?_de ^_in ^_voord ^_zou aanbe_hebbe akkoo_is
akkoo_op btw_numme cater data de_bijla de_cater de_prijz de_tegel defin die_u een_paar een_vraag en_een er_even even_naar fijn_zijn goedk graag_uiter
het_ontwe het_wordt hierb_de julli_een laat_weten laten_weten lever_? maar_het misse_nog nog_het openi_en paar prijz staat_nog sture_? tegel u_akkoo van_vorig
vind vind_je vinde_$ voord voord_we we_wille wil_je zie zou_fijn a31c6n27: u a32cn12: 0 a34c16n29: niet a3c: ^_verge een_foto huurc produ tegen vijf vorig
a3c13n8: doen a3c19n7: meer a3c2: ervan a3c23n12: dank a3c2n: we_niet a3c2n2: ^_van gewoo sluit a3c2n4: mij a3c2n7: het_is a3c3n2: af a3c3n5: zitte a3c3n7:
de_nieuw a3c4n: verge a3c4n9: geen a3c8n3: wel a3cn: janua van_je a3cn12: zoals a3cn2: ^_geach besli geach a3cn3: het_logo react a3cn4: kopie wilde zette
a3cn6: de_factu a3cn7: versi a3n: ^_hier ^_wij beurs btw de_beurs de_link de_teamp een_ja heb_je het_zou is_er je_me julli_het ligt_de mag nemen niet_$
niet_binne nog_even nog_twee ontbr_nog op_julli teamp tweed_proef wilt_u a3n12: ja a3n2: als_u binne_is de_map en_het nog_niets plaat verze we_maand zet
a3n28: morge a3n3: ^_met antwo_van ik_de je_het map papie we_het a3n4: ^_nog draai nog_op we_zitte a3n6: ^_zodra a3n7: uur a3n8: de_zaal a3n9: zaal a4:
^_bijga bij_ons bijga_de conce hebbe_$ ieman je_ons kleur_$ of_de retou s_van stuur_u uiter_0 vindt weten_welke a40c20n28: je a42c21n46: en a43c7n33: een
a45c9n47: op a46: ?_$ a48c50n75: is a4c: beste_mevro a4c27n8: alles a4c2n12: bij_de a4c2n4: laats a4c3n2: de_site doorg mail a4c4n: live a4c4n3: site a4c4n5:
onze a4c5n4: nodig_$ a4c5n5: bedan_voor a4c6n: hoeve a4c6n10: tot a4cn: corre liefs wordt a4cn10: iets a4cn11: uit a4cn2: formu onlin a4cn3: ik_het van_0
a4cn4: laten a4cn9: gaat a4n: allee_nog bent beste_we halen het_nieuw ik_kom ik_nog je_de julli_$ kijke link met_een pagin_0 u_de vinde wie a4n10: begin a4n2:
het_formu hoe julli_nog klein laat_me staan tijd zeg a4n3: ^_bij blijf daar de_aanbe die_van en_stuur horen kan_ik om_de wilt a4n4: ^_op handt maken ontwe
woens a4n6: blauw a4n8: zijn_$ a5: 0_maart bijla de_drukp drukp gaste getek_terug voor_0 welke_van zou_je zoude_we a54c18n70: ik a55c19n37: voor a5c: jij
a5c11n: ter a5c2n: regel a5c2n3: logo mevro a5c2n4: vrage a5c2n6: door a5c36n17: ! a5c4n5: ^_bedan a5c5n2: ana ana_$ a5c9n6: hebbe_we a5cn: de_openi foto_van
u_het we_misse a5cn3: fijn a5cn4: het_contr a5cn5: op_het a5cn6: ook a5cn7: factu a5cn8: antwo a5n: gaan_we herin of_het uiter_vrijd van_u we_nog a5n2: hebt
kom proef staat_op weet a5n3: kunt maart a5n4: de_twee lette naar_de zodra_de a5n5: teken a5n6: open a5n8: lever a63cn48: nog a64: ? a66c16n39: julli
a69c27n95: we a6c11n4: dus a6c2n13: uw a6c2n2: ^_dag van_het a6c2n4: contr a6c2n7: hier a6c3n4: goede a6c6n5: en_de a6c8n11: we_hebbe a6c8n12: ik_heb a6c8n7:
al a6cn: kun_je numme a6cn2: ^_voor a6cn3: ^_goede a6cn7: hem a6n: hierb weten_of a6n2: gaan a6n3: ^_een a6n4: julli_de a6n6: ^_zonde a6n7: hij a7: 0_septe
bijga septe a71c23n61: van a7c2n: openi a7c3n5: pagin a7c4n4: dag a7c4n8: vraag a7c5n2: ^_laat a7c5n5: verde a7cn: hiero kun misse a7cn11: ze a7cn17: komt
a7cn5: onder ontbr a7cn6: komen a7cn8: sture a7n: drukk_$ moete a7n10: ^_als a7n11: week a7n2: nog_de a7n3: wille a7n4: moet a7n5: aanbe de_offer klopt a7n6:
terug_$ a7n8: ander a8: de_tekst a8c14n8: bedan a8c2n4: ligt a8c2n5: heb_ik a8c3n: ^_beste a8c4n6: goed a8c5n20: ^_het a8cn5: allee a8cn6: de_tweed a8cn7:
klaar a8n13: wacht a8n2: voor_vrijd a8n4: nog_een a9: bij_julli a97c44n113: het a9c16n13: niets a9c2n2: de_kleur a9c2n7: de_drukk foto_s a9c3n14: nieuw
a9c3n4: zo a9c6n13: nu a9c7n7: maar a9c8n9: voor_het a9cn13: naar a9cn24: maand a9cn5: donde a9cn8: met_de a9n: wil a9n11: nog_niet a9n6: drie ac: !_nu
0_decem ^_jan aanne autos autos_bruin bedri belan betaa_$ bio bio_s bruin bruin_$ citaa contr_getek de_aanne de_banne de_tent de_verhu de_vries decem
die_offer doorg_de effen en_tot exemp factu_is faute geboe_en gegev gesch_en getek_exemp hebbe_ze helaa_te het_aanta het_niet het_onder het_terra het_wel
hoi_sven hoi_tom ik_kan is_geboe jo julli_betal julli_wel kenni maand_binne mevro_de mooie niet_te niets_$ om_het polis sam_de succe sven tent terra verge_die
versi_van vijf_bio vries we_van we_verde ac11n5: mijn ac12n3: hoeft ac2: certi dan_hebbe erbij het_certi jan_heeft ligt_bij mail_van mijn_mail site_is wel_$
ac2n: boeki de_serve julli_kant ronde sleut wat_ik ac2n2: beric u_voor ac2n3: erop julli_zijn kaart zelf ac2n4: gespr is_al ac2n5: colle ac3: dan_zijn perfe
ac3n: genoe serve snell verhu ac3n10: zit ac3n2: is_in ac3n7: ^_je prach ac4n: heeft_de heeft_het is_binne ac4n5: beves ac5: ^_mooi ac5n: fijne harte
harte_dank mooi ac5n5: dank_voor ac5n6: betaa ac6n7: was ac7n2: kant acn: ^_hallo avond banne bas_$ de_boeki de_rest drukk_hoeks duide fijne_avond geboe gekom
gemaa ha_lotte hallo hallo_kees heer_bakke helaa hoeks hoeks_$ hoi_sam is_volda kleur_is liefs_noor lotte noor noor_$ nota offer_voor ruit sam schri volda
voor_je we_niets weer_in weg_$ wij_sluit zette_we zijn_klaar acn11: de_gemee gemee acn2: bas geeft het_gespr kanto over_het piet s_zijn sluit_het acn3: beslo
de_kaart geluk groen houd zater acn4: de_notar gekoz neem notar per acn6: aan_de had acn7: er_is laat_het acn8: weer acn9: in_het an: 0_$ 0_euro 0_ligt 0_tot
0e_en ^_hierb ^_nu ^_onze ^_tusse ^_volge ^_wilt aan_en aan_uw aanbe_binne al_laat als_je als_julli als_we avond_bas aydin bel_me belt_u beric_van beslo_is
beves_van bus check dag_menee dan_weten de_bakke de_besta de_beves de_corre de_deure de_dremp de_etala de_kamer de_lette de_muur de_naam de_opnam de_proef
de_verf de_verta de_vluch de_voege deure die_er dinsd_om dirk donde_om door_en dremp een_herin een_keer een_korte een_scher een_teken eind eind_van en_geef
entho ergen euro even_$ femke foto_is gaat_het geach_mevro geeft_u gehoo_$ gekoz_hebbe geldi geldi_tot genom_$ getek_$ getek_offer gezie haar halen_$
heb_julli helee helpe het_eind het_gelui het_ivoor het_lette het_origi het_past het_verwe het_visit het_wilt hierb_het hij_is hij_naar hoi_alleb hoi_femke
hoi_marie idee iets_ondui ik_zet is_wie ivoor ivoor_papie jan_$ je_dan je_er je_paspo je_vroeg julli_akkoo julli_om kaart_staat kamer kan_ze kant_ontbr kinde
klaar_$ klaar_behal kort kozij krijg_je krijg_we ladde lang lekke lever_$ lijkt live_$ maand_de maar_hij maken_$ me_morge menee menee_smit menu menuk
mevro_aydin mobie moet_er moet_het muur naam_van navra navra_bij nee_volst neem_het niema_hier niet_beslo niet_open niet_uit niet_weet niets_gehoo nog_$
nog_drie nog_schul nog_wat nu_toe oktob om_0 onder_het ondui ondui_is ons_nog ontbr_niets ontva_we op_kanto op_pagin op_schem op_voorr opmaa opnam origi pakke
past_$ plaat_$ plate_ligge post_onder proce proef_voor s_in scan schem schem_$ scher site_draai smit_de stale stap studi_$ stuur_je te_maken tegem teken_van
tekst_van ter_plaat terug_is toch toe toega tot_0 tot_de tot_het tot_nu twee_$ twee_platt tweed_lette tweed_ontwe twijf u_mij uit_voor uur_ter uw_aanbe
uw_akkoo van_dinsd van_janua van_piet van_uw vanda_weg vastl veran verde_$ verf verst verta via vluch voege volge_stap vond voor_dat voor_donde voor_maand
voor_u voora voort vraag_ik vroeg_$ was_de we_donde we_lever week_$ weet_is wie_van wilt_bespr wit wit_$ zaal_is zaal_vast zag ze_door zijn_om zijn_per zit_ik
zoals_je zodra_ik zodra_julli zodra_we zolan_de zonde_antwo zonde_beric zulle an2: !_de !_ik !_we ^_$ ^_tot ^_zolan acht afspr belt beste_zodra const dan_doen
dat_we de_boekh de_const de_hele de_homep de_lampe de_loodg de_monta de_timme doet er_niet er_nu er_prach etala fijn_dat ga gedaa gelui genom gewee handt_van
hange het_blauw het_groen het_me het_papie het_zo homep is_nu is_op keer komt_de kwam lampe loodg maand_begin marie met_het nog_steed om_een ons_de per_post
schet_$ schul_$ sinds smit staat_in steed timme vanda_$ verde_met verwe voorr vrage_kunt vroeg we_een we_hem woord_is ze_zijn zeg_het zip zolan an3: alles_is
beval bij_vrage blauw_$ de_eerst de_teken een_ander hele ik_stuur is_aan laats_woord na op_je op_uw open_$ plek staat_nu telef woord zijn_ons an4: ^_klopt
als_het en_die gezet groet grote schul u_had waar we_begin an5: bel besta dagen mee an6: de_prijs de_recht prijs volge_week wacht_op an7: weten_$ c: aanbo
aanle afgeb afged afgeh afsch ah april back beant bon borg carol congr dankj der dolbl duize eet elkaa film gaf geann gebru gedru gekre geld gelop gesta geste
gewel goedg greet heerl hierm huwel ieder jouw kanne ketel kruik lies loos man maten minne netje niks opnie orde overg pinks preci prull punt recep sanne
smake store tas tevre trek up vals vinkj voice vonde voorl vooru webbu wegge wist zaten zonet zorge c12: te_doen c2: !_ana !_van ^_getek ^_helde ^_prach
^_super afgel al_doorg alarm alles_compl compl_$ daarm_is daarm_zit danke danke_u de_knoop de_spam de_zaak dus_julli dus_mijn dus_niet en_gearc erop_het
genoe_$ gevon_$ heb_nu helde helem_goed het_de het_feest het_rond hoeft_dus hoeve_julli ik_zocht ingel is_dit is_onher is_vanze knoop maar_! meer_nodig
mij_betre nodig_! onher onher_en ons_betre opdra reage reage_$ s_hoeve spam super super_bedan te_reage te_zoeke van_onze verge_mijn wat_mij wat_ons we_rond
wel_! zaak_is zitte_de zocht zoeke c27n10: !_$ c2n: beves_en dank_! dat_is de_sleut gearc gestu_$ hebbe_zelf het_snell ik_niet is_vanna kant_is sorry_voor
vanze zaak c2n2: al_gereg gestu hangt hoeft_niet is_vanmo je_colle net sorry veel voor_uw zat c2n3: alle c2n6: giste c3: ^_helem ^_perfe afger alles_$
betal_is betre_is een_genoe fijne_feest hoeft_niets hoeft_verde is_alles julli_niet maar_zitte meer_hebbe mijn_kant mooi_dan staat_live stond van_mijn was_een
c3n: ^_geen dank_$ en_betaa getek_en heb_het het_al het_was prima top_dan u_hoeft c3n2: helem zijn_we c3n3: gereg c3n4: probl c3n5: ^_dank c4: bedan_! feest_!
gevon hoeve_niets mijn_vraag c4n: ^_top betre binne_dank julli_hoeve top we_alles c4n3: vanmo c5: compl dan_is niet_nodig rond_$ c5n: je_wel verde_niets c5n2:
dit vanna c6: daarm info_de je_hoeft niets_te c6n: feest c6n3: niets_meer c7: alles_binne doen_$ rond c8: meer_te c8n3: dank_je c9: ^_ter info ter_info cn:
^_harte ^_nee ^_piet ^_prima admin afgev al_in alles_duide alles_ontva alles_van alvas bakke_het bedan_ik begon belas besli_de beslu beste_$ brief colle_heeft
contr_is de_belas de_deur de_lijst de_ontbr de_reken de_ruit de_stori deur_uit dicht dus_de dus_ik dus_we en_met enkel enkel_probl gedul geen_enkel geen_probl
gegaa genie gereg_met geslo had_ik het_ons het_probl het_vonni het_weten het_zonde hier_niet hotel ik_u is_getek is_goed je_$ julli_te komen_per laats_puntj
met_je momen mooi_dat niet_op ons_kanto oude piet_belde plezi prett probl_is puntj rust stori stori_is te_werke tot_en u_een u_graag uitle uw_admin vanoc
veel_plezi vervo vonni voor_ons wat_een wat_we we_laten werk werke werke_$ wij_$ zoals_gevra zonde_de cn2: ^_dan belde de_cijfe deur en_is hebbe_het jamme
lijst me_de neem_ik onze_reken over_$ te_sture u_op van_giste vanaf cn3: ^_alle cijfe de_hoogt de_vergu hoogt hoogt_$ koeri nog_iets proje sture_we verho
verho_$ zijn_binne cn4: vergu vertr we_zijn cn5: gevra stuur_ik cn6: zien cn7: in_$ n: aanvr afloo agend alstu anna assis bad beden beetj begre behan beide
bepla berei bert besch biert blank blij boerd boot bouw bouwe breng burea buren buurm buurv catal cent chat cooki daan daarb dashb deadl delen denke diens
docht donke doorn doos douan dring druk eenen eer elekt elk engel enige envel ernst erond eruit excl excus fiets fout gang garan gauw geant gebel gedee gedra
gelez gemis gent gepri gepub geval gezeg grapj grave groot haast heel heien helen helft helpt herke herst hiern hoger hond hulp inclu inged inspe insta inter
jaar jonge jury kache kaste kende kerst kijkp klemd koste kruiw laad lange late later lawaa lege legge lief lift lijm locat loop maak maile marc mater meede
meerk mei metin metse midda milaa milli minde moe moede monst moois mr muren muzie naast nabes nacht natuu noeme norma ongem ontmo opbou opgeh opgel oplev
opzeg oud overa overb overk ozdem parke paul pdf perke piano pin plank plant plint porti prese raar rail regis reis reser resul rome ruim scene schoo schro
secon sjouw slag slotb sprek steen stelt stoor strak stucw stuk taxat tersc test ticke tijde traag track trakt tuurl twaal uitpr uitvo vat velle verga verre
versc verte viel vocht volgt voorg vrij water webin wedst welst zacht zich zoekt zolde zwart n2: 0_0 ^_allee ^_doe ^_jamme ^_leuk ^_uw achte_de afges_$
akkoo_van allee_de als_op als_wij altij_belle ander_$ ander_proje archi behal_die belle_$ beloo_$ bepaa berek besta_niet betaa_er beves_dat bezoe binne_behal
blauw_is boekh_$ boven daarv dagen_nodig dak dak_$ dan_krijg dank_daarv dat_je de_glasz de_grote de_handt de_keuze de_optie de_pagin de_provi de_schil
de_schuu de_stoff de_verbe de_volge de_zip dezel die_haal die_hebbe die_heeft doe_ik doet_de donde_$ drie_dagen een_tweed en_komen en_sture en_ziet er_een
er_in er_maand er_staat er_weer even_en geef_het geen_datum gehaa gemee_$ gereg_$ gespr_de gewor gewor_$ giste_$ glasz goed_in groet_! grote_foto haal haal_ik
hadde hange_we hem_$ het_archi het_beval het_dak het_door het_er het_gerus het_magaz het_schar het_versl het_weeke het_weer hetze_als hout_beste ik_bel ik_er
ik_ga ik_uit ik_wacht ik_zit in_maart is_betaa is_geen is_ons is_prach ja_hoor jamme_van je_vraag julli_op karin keuze klopt_dat koeri_komt konde konde_we
kraan krijg_u laten_het leeg_te leuk_dat maand_komt magaz map_$ meer_open meezi moest moet_nog morge_de morge_in morge_verde morge_weten naar_boven naar_julli
neemt niet_beves niet_leeg nog_die nooit notar_heeft offer_blijf offer_van omgew ongev ongev_een ons_$ ons_niets ook_in optie optie_op prach_gewor prach_op
prach_uit provi recht_$ recht_heeft regen schar schil_$ schuu slaap staat_de staat_niets steed_zonde stil stroo stuur_de stuur_ons tabel tot_vrijd twee_foto
tweed_laag uit_$ uit_het updat vakan vanav_in vanda_in vanmi_bij versi_staat versl versl_van verva verze_$ vrijd_in vrijd_komt waren we_$ we_maken we_metee
we_morge we_vanda we_zette week_nodig weeke_naar weer_meezi wij_iets wij_niet ze_morge zei ziet_er zij zijn_er zit_bij zit_tot zoals_beloo n3: ^_zoals allem
begin_we ben_ik dat_doen dat_zit de_koeri de_kop de_lak de_vloer droog droog_is een_nieuw een_week eiken er_vrijd gelij gerus_$ gezet_$ heeft_nog het_ander
het_besta het_rappo hetze houde ik_kijk ik_vrijd is_hetze is_verho julli_wilde kim komt_morge kop laag lak maar_de metee mijn_colle niet_de ons_vrijd ontwe_$
overl prijs_in rappo samen schil stoff te_zijn twee_dagen uur_$ uw_vraag van_ons vanav verbe verke versi_$ vloer we_houde zien_julli zoals_afges zoals_julli
n4: ^_u afges altij begin_maand beloo conta dat_de de_groet de_monte doe droge duurt gerus ik_morge nieuw_versi op_$ vanmi weeke ziet n5: ja_de leuk monte
vrijd_$ n6: maand_$ n7: ^_ja doen_we n9: morge_$
"""
