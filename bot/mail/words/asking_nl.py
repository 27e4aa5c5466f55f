"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: a aanme aanvi adres advoc aflev aftek apart arm b baas bal band bedac bedoe behee bekek beken benie best bestu bezig bezor bijsc bloem borde botst bram
breed bruid c carla cc colof dekse derde ding dinge docus dokte doorh doorz dorp douch duimp einde erg erna etike febru feedb fem fink fluwe flyer folde frame
gaatj gebou gebra gehad gekli gelat geldt gele genot geree geven gevoe gezon gil gordi groep haar half hand handi hans helpe hilde hoed hoop hopel huis iban
ingev inlog invul jaarr jaarv jou jouwe kadas kans kermi keuke keure kies kirst klant klopp knoei kruk lagen lees lekka lena licht lijke links liveg logee
lukke lukt m maria marth meest mense merkn merkt minst mirja mis missc moste nalop namen navra neig nerge notul nou ok oker omgez omhoo omsla opa openg opmak
opmet opzet opzoe organ overe pand parti pers persb persr pixel podiu poll poort portr postz punte px radio reisk reset richt riet riool roos ruimt schad
schee schik seint serie shoot sitem sloga sonde sowie spell spoed spree sprin stel sterk stoel story stree stukj tapij termi thoma tik tikfo tje toeli toon
treft truus uitge uitko uploa vacat valt vast vaste vasts vecto vegan verei veren verko verne versp vier vlak voeg volma volst voorj vorm vulle vulli vult
wagen websh weder weegt weken werd werkd wint wisse zegt zeven zijde zin zinne zoele zover a10c10n11: heeft a10c2n12: aan a10c3n10: zonde a10c3n5: de_foto
a10cn10: tweed a10cn8: offer a10n10: zodra a10n3: dinsd a11c2n14: in_de a11c2n2: kleur a11c4n2: van_julli a11c7n5: wat a11cn10: me a12c10n7: nodig a12c4n9: s
wij a12c5n10: terug a12c6n22: dat a12c8n11: laat a12cn8: we_de a12n: tekst a12n2: zoude a12n4: akkoo a13c14n8: binne a13c2n34: er a13c4n10: over a13c4n4:
getek a13n4: 0e de_0e a14c6n13: ons a14cn: graag a14n2: zou a15: welke a15c3n16: staat a15c3n33: ^_we a15c3n9: kan a15n8: twee a167c55n201: de a16c3n26: ^_ik
a16c3n9: drukk a16c5n7: beste a16n18: vrijd a17c3n9: ^_hoi hoi a17c5n12: foto a17c9n30: zijn a17cn5: even a17n: uiter a18c10n18: heb a18c14n14: dan a18c21n13:
te a18n5: of a19c10n41: in a19c2n9: om a19cn17: als a2: 0e_$ 0e_dus ?_als ?_dan ?_op ^_horen ^_kan ^_klein ^_over ^_twee ^_vul aan_? aan_te akkoo_bent
alles_goed als_dat ander_kan beeld begri beste_ik bijga_het bijla_vind bladz blijf_de boek boeke conce_van corre_voor daar_moet dag_els dan_beste dan_getek
de_defin de_drie de_jurid de_molen de_onder de_steig de_tegel de_verze de_vijf de_week die_uiter die_voor doen_wij donde_0 door_met een_ja en_dat en_je
er_komen even_een even_op even_terug even_weten exper favor fotog geleg getek_retou goed_is grijs halen_we harm hebbe_julli heeft_julli het_conce het_uittr
het_voor het_wacht hiero_$ hoor_graag horen_we ik_hem ik_weet ik_zou in_conce is_bij is_hoeve is_julli je_akkoo je_corre je_nog je_opmer joost julli_btw
julli_direc julli_voork jurid jurid_tekst kan_ieman kijke_? kijke_en klein_herin kleur_het kleur_nog klopt_$ kom_nog komen_we kunne_laten lette_? leven
ligt_de maar_weten mat me_voor met_welke misse_we mogel_terug mogen molen monta_staat nakij nemen_maar niet_doorg niet_klopt niet_verde nodig_ander nog_eens
nog_julli nog_open nog_voor nog_zoude nu_nog numme_$ offer_niet olie_nemen om_die om_naar om_te onlin_de op_bladz op_en op_tijd plann proef_van retou_$ s_$
septe_van snel snel_mogel steig te_kijke te_klein te_kunne te_lever tegel tekst_voor ter_goedk ter_onder terug_op thuis tusse_de twee_data twee_handt twee_van
u_hebt u_me uiter_dinsd uiter_donde uiter_maand uittr vakje vasth verge_de verzo verzo_u vindt_$ voor_dinsd voork voork_? voors vorig_week vrijd_0 vrijd_weten
vul vul_het wacht_$ wat_je wazig we_door we_drukk we_live we_uiter welke_kleur weten_hoeve weten_wat wie_het wij_een wij_nog wij_verzo wijzi wil_de winke_$
wordt_? zeker zijn_als zijn_de zo_snel zodat zodat_we zou_olie a20c2n18: bij a20c5n11: voor_de a20c5n17: met a20cn10: weten a21c5n17: op_de a21n2: kunne
a22c5n16: die a236c120n282: $ ^ a24c11n49: ^_de a24c19n17: hebbe a28c4n31: van_de a29c6n25: u a2c: 0_janua ^_even aanta broch de_broch de_laats de_produ
de_stick het_domei het_huurc ik_wilde inmid kan_de logo_s niets_van nodig_hebbe stick teamf winke a2c2: domei het_dossi verle a2c2n: ^_van we_niet a2c2n2:
^_wat deze dossi a2c2n3: achte is_$ a2c2n4: reken a2c3n2: betal jan ontva a2c4: laat_maar a2c4n8: geen a2c5n2: is_het a2c6n: niet_meer a2cn: ^_ha af_$
de_achte en_ik geach_heer gehoo gesch ha hebbe_wij juni kees langs met_julli tom verlo vraag_over weg a2cn2: bakke besli dat_het door_$ heer is_de react rest
verwa a2cn4: bank de_bank hebbe_de het_laats wilde a2cn5: eerst a2cn7: recht a2n: 0_juni aan_julli aange_$ als_ik antwo_van bedra bespr daarn de_datum
de_plate de_studi de_werkp direc eens ernaa extra gaat_hij goede_de heeft_u horen_$ hout_$ ik_je ik_ze is_een julli_foto julli_hebbe julli_kunne klopt_het
komen_$ leeg me_dan mogel niema niet_$ nog_niets nog_zonde olie onder_$ onlin_$ op_0 paspo past plate platt studi te_halen tweed_versi u_kunt visit vrijd_de
wanne we_met we_zoude werkp wij_het worde zegge zodra_u zonde_julli a2n10: vanda a2n11: ja a2n2: ^_met alleb als_de boekh deze_week die_julli een_kopie els
en_laat geef het_tweed ik_een in_en is_beste kijk_er kopie_van korte loopt me_weten monta naam naar_en opmer post staat_onlin start sture_$ tusse u_ons
we_vrijd a2n3: de_schet factu_van handt het_hout hoor hout komt_$ ligge pas tien wacht_nog zitte_nog a2n4: 0_uur datum ik_ben kijk schet a2n5: aange de_lever
a2n6: heb_de krijg a2n7: ^_julli ben de_zaal we_wacht a2n8: zaal a2n9: volge a3: ?_de ^_in ^_voord ^_wij ^_zou aanbe_hebbe akkoo_is akkoo_op btw_numme cater
data de_bijla de_cater de_prijz defin die_u een_paar een_vraag en_een er_even even_naar fijn_zijn goedk graag_uiter het_ontwe het_wordt hierb_de julli_een
kleur_$ laat_weten laten_weten lever_? maar_het met_een misse_nog nog_het op_julli openi_en paar prijz staat_nog sture_? u_akkoo van_vorig vind vind_je
vinde_$ voord voord_we we_wille wil_je zie zou_fijn a31cn11: 0 a32c16n22: niet a3c: ^_verge een_foto huurc produ tegen vijf vorig a3c13n8: doen a3c19n6: meer
a3c2: ervan sluit a3c23n11: dank a3c27n6: alles a3c2n2: gewoo a3c2n4: mij a3c2n7: het_is a3c3n2: af a3c3n5: zitte a3c3n7: de_nieuw a3c4n: verge a3c5n3:
nodig_$ a3c5n5: bedan_voor a3c8n3: wel a3cn: janua van_je a3cn12: zoals a3cn2: ^_geach geach van_0 a3cn3: het_logo kopie a3cn4: de_factu zette a3cn7: versi
a3cn9: iets a3n: ^_hier allee_nog beurs btw de_beurs de_link de_teamp heb_je het_zou is_er je_me julli_het laat_me mag nemen niet_binne nog_even nog_twee
ontbr_nog teamp tweed_proef we_maand wilt_u a3n2: ^_bij als_u binne_is de_map en_het je_het plaat verze zet a3n25: morge a3n3: ^_nog en_stuur ik_de map papie
we_het a3n4: ^_zodra draai nog_op we_zitte a3n6: blauw a3n7: uur a4: ^_bijga bij_ons bijga_de conce gaste hebbe_$ ieman je_ons julli_$ of_de retou s_van
stuur_u uiter_0 van_u vindt weten_welke a40c20n24: je a41c21n44: en a41c7n28: een a43c9n44: op a44c50n70: is a45: ?_$ a4c: beste_mevro a4c2n11: bij_de uw
a4c2n3: vrage a4c2n4: laats a4c36n15: ! a4c3n2: de_site doorg mail a4c4n: live a4c4n3: site a4c4n4: onze a4c4n5: ^_bedan a4c6n: hoeve a4c6n10: tot a4cn: corre
liefs wordt a4cn11: uit a4cn2: formu onlin a4cn3: ik_het a4cn4: antwo laten a4cn8: gaat a4n: bent beste_we halen het_nieuw ik_kom ik_nog je_de kijke link
pagin_0 tijd u_de vinde wie a4n2: de_aanbe die_van het_formu hoe horen julli_nog klein om_de ontwe staan zeg a4n3: ^_op blijf daar kan_ik kunt wilt a4n4:
maken teken woens a4n7: zijn_$ a4n8: begin a5: 0_maart bijla de_drukp drukp getek_terug voor_0 welke_van zou_je zoude_we a53c18n69: ik a53c19n33: voor a5c:
jij a5c11n: ter a5c2n: regel a5c2n2: mevro a5c2n3: logo a5c2n6: door a5c5n2: ana ana_$ a5c9n4: hebbe_we a5cn: de_openi foto_van u_het we_misse a5cn3: fijn
a5cn4: het_contr ontbr a5cn5: factu op_het a5cn6: ook a5cn7: hem a5n: gaan_we hebt herin of_het uiter_vrijd we_nog a5n2: ^_een kom proef staat_op weet a5n3:
^_zonde julli_de maart zodra_de a5n4: de_twee lette naar_de a5n6: open a5n8: lever a60cn37: nog a62c16n31: julli a63: ? a67c23n51: van a68c27n80: we a6c:
numme a6c11n3: dus a6c2n2: ^_dag van_het a6c2n4: contr a6c2n6: hier a6c3n4: goede a6c5n: ^_laat a6c6n5: en_de a6c8n12: ik_heb a6c8n6: al a6c8n9: we_hebbe
a6cn: kun_je a6cn2: ^_voor a6cn3: ^_goede a6n: drukk_$ hierb weten_of a6n2: gaan nog_de a6n3: aanbe a6n6: ^_als terug_$ a6n7: ander hij a7: 0_septe bijga
septe a7c14n8: bedan a7c16n9: niets a7c2n: ligt openi a7c2n5: heb_ik a7c3n5: pagin a7c4n4: dag a7c4n7: vraag a7c5n4: verde a7cn: hiero kun misse a7cn10: ze
a7cn15: komt a7cn3: onder a7cn4: komen a7cn5: allee klaar a7cn7: sture a7n: moete voor_vrijd a7n12: wacht a7n2: wille a7n3: moet a7n5: de_offer klopt a7n9:
week a8: de_tekst a8c2n2: de_kleur a8c3n: ^_beste a8c4n6: goed a8c5n17: ^_het a8c6n13: nu a8cn5: donde a8cn6: de_tweed a8n2: nog_een a9: bij_julli kunne_we
a94c44n106: het a9c2n6: de_drukk a9c2n7: foto_s a9c3n13: nieuw a9c3n4: zo a9c7n6: maar a9c8n9: voor_het a9cn13: naar stuur a9cn22: maand a9cn3: over_de a9cn8:
met_de a9n: wil a9n5: drie a9n8: nog_niet ac: 0_decem ^_jan aanne als_er autos autos_bruin bedri belan betaa_$ bio bio_s bruin bruin_$ citaa contr_getek
de_aanne de_banne de_tent de_verhu de_vries decem die_offer doorg_de effen en_tot factu_is faute geboe_en gegev gesch_en hebbe_ze helaa_te het_aanta het_onder
het_terra het_wel hoi_sven hoi_tom ik_kan is_geboe jo julli_betal julli_wel kenni maand_binne mevro_de mooie niet_te niets_$ om_het polis sam_de schri
sluit_het succe sven tent terra verge_die versi_van vijf_bio vries we_niets we_van we_verde wij_sluit ac11n4: mijn ac2: certi dan_hebbe erbij het_certi
jan_heeft julli_kant ligt_bij mail_van mijn_mail site_is wel_$ ac2n: boeki de_serve julli_zijn ronde sleut wat_ik ac2n2: beric u_voor ac2n3: erop kaart zelf
ac2n4: colle gespr is_al ac3: dan_zijn perfe ac3n: genoe serve snell verhu ac3n10: zit ac3n2: is_in ac3n7: ^_je prach ac4n: heeft_de heeft_het is_binne ac4n4:
beves ac5: ^_mooi ac5n: fijne harte harte_dank mooi ac5n5: dank_voor ac5n6: betaa ac6n6: was ac7: ^_alles ac7n: kant acn: ^_hallo avond banne bas_$ beslo
binne_$ de_boeki de_notar de_rest drukk_hoeks duide fijne_avond geboe geeft gekom gemaa ha_lotte hallo hallo_kees heer_bakke helaa hoeks hoeks_$ hoi_sam
is_volda kleur_is liefs_noor lotte noor noor_$ nota notar offer_voor ruit sam volda voor_je weer_in weg_$ zette_we zijn_klaar acn2: bas het_gespr kanto nee
over_het piet s_zijn acn3: de_kaart geluk groen houd zater acn4: gekoz neem per acn6: aan_de had acn7: laat_het acn8: de_gemee gemee weer acn9: in_het an: 0_$
0_euro 0_tot 0e_en ^_hierb ^_nu ^_onze ^_tusse ^_volge ^_wilt aan_uw aanbe_binne aanbe_van al_laat als_je als_julli avond_bas aydin bel_me belt belt_u
beric_van beslo_is beste_zodra bus dag_menee dan_weten de_bakke de_besta de_beves de_corre de_deure de_dremp de_etala de_kamer de_lette de_muur de_naam
de_opnam de_proef de_timme de_verf de_verta de_vluch deure die_er dinsd_om dirk donde_om door_en dremp een_herin een_keer een_korte een_scher eind eind_van
en_geef entho ergen euro even_$ femke foto_is gaat_het geach_mevro gedaa geeft_u geen_antwo gehoo_$ gekoz_hebbe geldi geldi_tot genom_$ getek_$ getek_offer
gezie halen_$ handt_van heb_julli helee het_eind het_gelui het_ivoor het_lette het_origi het_past het_verwe het_visit het_wilt hierb_het hij_is hij_naar
hoi_alleb hoi_femke hoi_marie idee ik_zet is_klaar is_wie ivoor ivoor_papie jan_$ je_dan je_er je_paspo je_vroeg julli_akkoo julli_om kaart_staat kamer kan_ze
kinde klaar_$ kort kozij krijg_je krijg_we kwam ladde lekke lever_$ lijkt live_$ maand_de maar_hij maken_$ me_morge menee menee_smit menu menuk mevro_aydin
mobie moet_er moet_het muur naam_van neem_het niema_hier niet_beslo niet_open niet_uit niet_weet niets_gehoo nog_schul nog_wat nu_toe oktob om_0 onder_het
ons_de ontva_we op_kanto op_pagin op_schem op_voorr opmaa opnam origi pakke past_$ plaat_$ plate_ligge post_onder proce proef_voor s_in scan schem schem_$
scher sinds site_draai smit smit_de stale stap studi_$ stuur_je te_maken tegem tekst_van ter_plaat terug_is timme toch toe toega tot_0 tot_de tot_het tot_nu
twee_$ twee_platt tweed_lette tweed_ontwe twijf u_mij uit_voor uur_ter uw_aanbe uw_akkoo van_janua van_piet vanda_weg vastl veran verf verst verta via vluch
volge_stap vond voor_donde voor_maand voor_u voora voort vraag_ik vroeg_$ was_de we_donde we_een we_lever week_$ weet_is wie_van wilt_bespr wit wit_$ zaal_is
zag ze_door zijn_om zijn_ons zijn_per zit_ik zoals_je zodra_ik zodra_we zolan_de zonde_beric zulle an2: !_de !_ik !_we ^_$ ^_tot ^_zolan acht afspr const
dagen dan_doen dat_we de_blauw de_boekh de_const de_hele de_homep de_lampe de_loodg de_monta doet er_niet er_nu er_prach etala fijn_dat ga gelui genom gewee
hange het_blauw het_groen het_me het_papie het_zo homep is_nu keer komt_de kunt_u lampe loodg maand_begin marie met_het na nog_steed om_een op_je per_post
react_van schet_$ schul schul_$ staat_in steed vanda_$ verde_met verwe voorr vroeg we_hem woord_is ze_zijn zeg_het zip zolan an3: belle beval blauw_$ de_eerst
een_ander en_die hele ik_stuur is_aan laats_woord nog_geen open_$ plek staat_nu telef we_begin woord an4: ^_klopt als_het bel gezet groet grote u_had waar
an5: besta de_prijs mee prijs volge_week an6: de_recht an7: weten_$ c: aanbo aanle admin afgeb afged afgeh afsch ah april back beant bon borg carol congr
dankj der dolbl duize eet elkaa exemp film gaf geann gebru gedru gedul gekre geld gelop gesta geste gewel goedg greet heerl hierm huwel ieder jouw kanne ketel
kruik lies loos man maten minne netje niks opnie orde overg pinks preci prull punt recep sanne smake store tas tevre trek up vals vinkj voice vonde voorl
vooru webbu wegge wist zaten zonet zorge c12: te_doen c12n2: hoeft c2: !_ana !_van ^_getek ^_helde ^_prach ^_super afgel al_doorg alarm alles_compl compl_$
daarm_is daarm_zit dank_! danke danke_u de_knoop de_spam de_zaak dus_julli dus_mijn dus_niet en_gearc erop_het genoe_$ gestu_$ gevon_$ heb_nu helde helem_goed
het_de het_feest het_rond hoeft_dus hoeve_julli ik_zocht ingel is_dit is_onher is_vanze knoop maar_! meer_nodig mij_betre nodig_! onher onher_en ons_betre
opdra reage reage_$ s_hoeve spam super super_bedan te_reage te_zoeke van_onze vanze verge_mijn wat_mij wat_ons we_rond wel_! zaak_is zitte_de zocht zoeke
c27n8: !_$ c2n: beves_en dat_is de_sleut gearc gestu hebbe_zelf het_snell hoeft_niet ik_niet is_vanna kant_is sorry_voor voor_uw zaak c2n2: al_gereg hangt
is_vanmo je_colle net sorry veel zat c2n3: alle c2n4: giste c3: ^_helem ^_perfe afger alles_$ betal_is betre_is een_genoe fijne_feest hoeft_niets hoeft_verde
is_alles julli_niet maar_zitte meer_hebbe mijn_kant mooi_dan staat_live stond van_mijn was_een c3n: ^_geen dank_$ en_betaa getek_en heb_het het_al het_was
prima top_dan u_hoeft zijn_we c3n2: helem c3n3: gereg probl c3n5: ^_dank c4: bedan_! feest_! gevon hoeve_niets mijn_vraag c4n: ^_top betre binne_dank
julli_hoeve top we_alles c4n3: vanmo c5: compl dan_is niet_nodig rond_$ c5n: dit je_wel verde_niets c5n2: vanna c6: daarm info_de je_hoeft niets_te c6n: feest
c6n3: niets_meer c7: alles_binne doen_$ rond c8: meer_te c8n3: dank_je c9: ^_ter info ter_info cn: ^_harte ^_nee ^_piet ^_prima afgev al_in alles_duide
alles_ontva alles_van alvas bakke_het bedan_ik begon belas besli_de beslu beste_$ brief colle_heeft contr_is de_belas de_deur de_lijst de_ontbr de_reken
de_ruit de_stori deur_uit dicht dus_de dus_ik en_met enkel enkel_probl geen_enkel geen_probl gegaa genie gereg_met geslo had_ik hebbe_het het_ons het_vonni
het_weten het_zonde hier_niet hotel ik_u is_getek is_goed je_$ julli_te komen_per laats_puntj met_je momen mooi_dat ons_kanto oude piet_belde plezi prett
proje puntj rust stori stori_is te_werke tot_en u_een u_op uitle vanoc veel_plezi vervo vonni voor_ons wat_een we_laten werk werke werke_$ wij_$ zoals_gevra
zonde_de cn2: ^_dan belde de_cijfe de_vergu deur en_is jamme lijst me_de neem_ik onze_reken over_$ sture_we te_sture van_giste vanaf cn3: ^_alle cijfe
de_hoogt hoogt hoogt_$ koeri nog_iets vergu verho verho_$ zijn_binne cn4: gevra vertr we_zijn cn5: stuur_ik cn6: zien cn7: er_is in_$ n: aanvr afloo agend
alstu anna assis bad beden beetj begre behan beide bepla berei bert besch blank blij boerd boot bouw bouwe breng burea buren catal cent chat check cooki daan
daarb dashb deadl delen denke diens docht donke doorn doos dring druk eenen eer elekt elk engel enige envel ernst erond eruit excl excus fiets gang garan gauw
gebel gedee gedra gelez gent gepri gepub geval gezeg glasz grapj grave groot haast heel heien helen helft herke herst hiern hoger hond hulp inclu inged inspe
insta inter jaar jonge jury kache kaste kende kerst kijkp klemd koste kruiw laad lang lange late later lawaa lege legge lief lift locat loop maak maile marc
mater meede meerk metin metse midda milaa milli minde moe moede moest monst moois mr muren muzie naast nabes nacht natuu norma ongem ontmo opbou opgeh oplev
opzeg oud overa overb overk ozdem parke paul pdf perke piano pin plank plant plint porti prese raar rail regis reis reser resul rome ruim scene schoo schro
secon sjouw slaap slag slotb sprek steen stelt stoor strak stucw stuk taxat tersc test ticke tijde traag track tuurl twaal uitpr uitvo vat velle verga verre
versc verte viel vocht voege volgt voorg vrij water webin welst zacht zei zich zoekt zwart n2: 0_0 ^_allee ^_doe ^_jamme ^_leuk ^_uw achte_de afges_$
akkoo_van allee_de alles_is als_op als_wij altij_belle ander_$ archi begin_we behal behal_die belle_$ beloo_$ bepaa berek besta_niet betaa_er beves_dat bezoe
bij_vrage binne_behal blauw_is boekh_$ boven daarv dak dak_$ dan_krijg dank_daarv dat_je de_grote de_handt de_keuze de_optie de_pagin de_provi de_schil
de_schuu de_stoff de_verbe de_volge de_zip dezel die_haal die_heeft doe_ik doet_de donde_$ een_nieuw een_tweed en_komen en_sture en_ziet er_een er_in er_maand
er_staat er_vrijd er_weer even_en geef_het geen_datum gehaa gemee_$ gereg_$ gerus_$ gespr_de gewor gewor_$ goed_in groet_! grote_foto haal haal_ik hange_we
heeft_nog hem_$ het_ander het_archi het_beval het_dak het_door het_er het_gerus het_magaz het_schar het_versl het_weeke het_weer hetze_als ik_bel ik_er ik_ga
ik_uit ik_vrijd ik_wacht ik_zit in_maart is_betaa is_geen is_ons is_op is_prach ja_hoor jamme_van julli_op keuze klopt_dat koeri_komt komt_morge konde
konde_we kraan krijg_u laten_het leuk_dat maand_komt magaz map_$ meer_open meezi mijn_colle morge_de morge_in morge_verde morge_weten naar_boven naar_julli
neemt niet_beves niet_de nog_die nooit offer_blijf offer_van omgew ongev ongev_een ons_niets ook_in optie optie_op prach_gewor prach_op prach_uit provi
recht_$ recht_heeft regen schar schil_$ schuu staat_de staat_niets steed_zonde stroo stuur_de stuur_ons tabel te_zijn tot_vrijd twee_foto tweed_laag uit_$
uit_het updat vakan vanav_in vanda_in vanmi_bij versi_staat versl versl_van verva verze_$ vrage_kunt vrijd_in vrijd_komt waren we_maken we_metee we_morge
we_vanda we_zette weeke_naar weer_meezi wij_iets wij_niet ziet_er zij zijn_er zit_bij zit_tot zoals_beloo n3: ^_zoals allem begin_maand ben_ik dat_doen
dat_zit de_koeri de_kop de_lak de_monte de_teken de_vloer droog droog_is een_week eiken gelij gerus gezet_$ het_besta het_rappo hetze houde ik_kijk is_hetze
is_verho julli_wilde kim kop laag lak maar_de metee ons_vrijd op_uw overl prijs_in rappo samen schil stoff uur_$ uw_vraag vanav verbe verke versi_$ vloer
we_houde zien_julli zoals_afges zoals_julli n4: ^_er ^_u afges altij beloo conta dat_de de_groet doe droge duurt ik_morge maand_$ monte nieuw_versi op_$ vanmi
vrijd_$ weeke ziet n5: ja_de leuk n6: is_nog morge_$ wacht_op n7: ^_ja doen_we
"""
