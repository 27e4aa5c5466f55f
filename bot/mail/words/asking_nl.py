"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: a aanvi adres aftek b baas bank bart bedac bedoe bedri begri beken besli bespr best bestu bezor bijsc bladz boek
borde botst bram c carla cc colof conce daar daarn dekse derde ding dinge docus doorz dorp einde ergen erna ernaa
etike exper extra favor febru feedb flyer fotog geef gehad gekom geldi geldt geleg genot gevoe gezet gezie gil haar
hadde helaa helpe hoed hoop huis iban jaarv jij jou kamer kans kees kenni kies klant klopp kruk kunt leven lukke lukt
maria meest mense merkn merkt mevro mij missc mogel mogen molen moste nakij navra neig notul nou ok oker omsla opa
opmak opmer opmet opzet opzoe organ origi paar pand paspo pers poll punte px reset retou richt riet riool scher schik
schri serie shoot sitem sloga snel spree stel stick story studi stukj succe tapij thoma tien tikfo timme tje toch toon
truus uitko uittr uploa uw vacat vasth vecto veren verko versp verta verwa via vind vindt visit volma vond voork voort
vul wanne wazig werd werkp winke wint zegge zegt zeven zie zijde zoele zover a10: tekst a10c3n6: dat a10c5n8: heb
a10cn4: drukk a10cn6: bij a10n3: kan a11c3n8: foto a11c9n3: te a11cn: even a11cn4: voor_de a11cn6: als a127c60n99: $ ^
a12c7n4: niet a12cn15: ^_de a12cn4: om a12n: kunne a12n2: of a13cn3: ^_hoi hoi a13cn4: weten a13cn7: op_de a13n7:
van_de a14: uiter a14c12n10: hebbe a19c4n14: en a19cn5: een a2: 0e_$ 0e_dus ?_de ?_op ^_bijga ^_hopel ^_kan ^_klein
^_over ^_zou aan_te akkoo_op als_dat als_de ana ana_$ ander_kan beeld beste_joost bijga_het bijla boeke corre_voor
dag_els data de_bijla de_defin de_drie de_drukp de_jurid de_laats de_onder de_produ die_uiter die_van donde_0 door_$
drukp en_een even_terug fijn_zijn gaste gewoo goed_is goedk harm hebbe_julli het_nieuw het_wordt hoe hoi_joost hopel
ik_je ik_kom ik_weet ik_wilde is_bij je_akkoo je_corre joost_bijga julli_btw julli_nog jurid jurid_tekst kan_de
kan_ieman kijke_? kijke_en klein_herin kleur_het klopt_$ kom_nog komen_$ kunne_laten mat met_een met_welke niet_$
niet_klopt nodig_hebbe nog_een nog_julli nog_niet numme_$ om_naar om_te ontbr_nog ontwe op_tijd openi_en papie pas
plann produ proef_van regel rest te_halen te_kijke te_klein te_lever tegen tekst_voor ter_onder terug_op uiter_dinsd
uiter_donde uiter_maand van_vorig voors vorig_week we_drukk we_live we_nog we_uiter we_wille we_zoude welke_kleur wie
wijzi wil_je wordt_? zeker zet zodat zodat_we zou_fijn a20c21n19: is a20cn8: 0 a24c9n20: ik a25c10n13: je a25c3n14: op
a26cn7: nog a27c7n12: voor a2c: 0_janua aanta broch de_broch domei het_contr het_domei op_het tom van_je vorig wordt
a2c2n: ^_van verde a2c2n4: vrage a2c4n5: voor_het we_hebbe a2cn: betal is_$ a2cn3: bedan_voor laat_het vraag a2cn4:
uit a2n: ^_op ^_voor ^_zonde aange_$ allee beurs boekh dat_het de_beurs de_map doorg drukk_$ en_laat gehoo het_tweed
horen_$ je_de kijk kijk_er kom komen maken naam naar_en nog_niets nog_twee onder_$ plaat weten_$ wilde woens a2n2:
^_als ^_goede antwo de_factu els formu het_formu hij je_nog map me open terug_$ we_vrijd zette a2n3: goede heb_de
het_logo ook zodra a2n4: aange uur a2n6: stuur a3: 0_maart ^_in ^_voord akkoo_is bij_ons btw_numme cater corre
de_cater defin een_foto er_even even_naar graag_uiter halen hebbe_$ het_zou hierb_de ieman julli_een julli_het kan_ik
kleur laat_weten laats laten_weten lever_? maart misse_nog nog_even of_het op_julli sture_? uiter_0 uiter_vrijd voord
voord_we zeg a33: ?_$ a34c11n15: van a36c7n15: julli a39c19n30: we a3c: alles_goed contr ervan ik_het wij a3c19n2:
alles a3c2: heeft a3c26n8: ! a3c2n: al a3c2n4: ^_bedan a3c3n: nodig_$ a3c4n: maar a3c5n4: tot a3c7n2: hebbe_we a3cn:
iets janua mail u a3cn4: hier a3cn5: de_nieuw a3n: btw door horen komt laten moet om_de tweed_proef vinde_$ voor_vrijd
we_maand weet a3n2: klaar met_de vinde wacht a3n3: ander begin de_twee factu julli_de logo ontbr a4: bijga_de gaat
herin hierb je_ons joost kunne_we of_de over_de staat_op tijd voor_0 welke_van wille zou_je a42: ? a46c18n31: het a4c:
^_dag de_openi kijke naar_de over we_misse a4c12n3: dan a4c2: dag a4c2n: zonde a4c2n2: heb_ik a4c3n: ^_laat live wat
a4c3n6: ik_heb a4c7n5: bedan a4c8n: ter a4cn: fijn zo a4cn4: foto_s ze a4cn5: sture a4n: de_offer klein pagin_0 week
a4n3: de_tweed a4n4: lever a5: 0_septe ^_beste ^_een bij_julli gaan_we nog_de numme septe weten_of wil zoude_we a5c:
misse openi a5c10n3: niets a5c2: getek a5c4n3: goed a5c4n6: nu a5c7n: binne a5cn: dus foto_van van_het a5cn10: ^_we
a5cn2: de_drukk a5cn3: donde a5cn6: s a5n: drie hiero kun_je a5n2: proef a5n3: offer terug a6: bijga gaan a6c2n10:
staat a6c2n5: in_de a6c3: van_julli a6c3n3: de_foto a6cn2: onder a6cn3: naar a6cn4: pagin a6cn6: nieuw a6n: ^_het kun
moete a6n4: aan klopt a6n5: maand a6n6: tweed a7: de_tekst dinsd a7c2n13: er a7c5n3: laat a7n2: we_de a7n5: twee a8:
beste zou a8c3n17: in a8c6n13: zijn a8c8n3: nodig a8n2: akkoo a9: graag welke zoude a93c18n73: de a9c2n8: ^_ik a9c4n:
ons a9cn7: met a9n2: 0e de_0e a9n3: die a9n7: vrijd ac: 0_decem als_er boeki dat_alles de_notar decem deze en_tot
fijn_weeke genoe het_aanta hoi_tom kopie ligt niets_van notar onze verge verle verlo we_van ac10n: meer ac13n4: dank
ac2: beves heeft_het is_binne julli_kant ac2n: de_serve de_site is_het ontva serve snell verhu ac2n2: jan site ac3:
^_mooi dan_zijn hoeve laat_maar mooi ac3n: was ac4: mijn ac6: ^_alles kant ac7n2: doen acn: juni react weeke acn3:
bij_de an: !_ik 0_$ 0_juni 0_tot 0e_en ^_bij ^_hier aan_de achte afspr bus colle dat_we de_besta de_boekh de_deure
de_lever de_muur de_naam de_opnam de_proef de_teamp de_verf de_zaal deure doet donde_om draai en_stuur etala factu_van
femke foto_is gehoo_$ gekoz_hebbe geluk gerus_weten handt heb_je helee hoi_femke is_de jan_$ je_vrage julli_akkoo
julli_foto julli_hebbe julli_kunne klopt_het kort lever_$ link live_$ maand_begin mag menuk met_julli mocht mocht_je
muur na naam_van niema niema_hier niets_gehoo nog_op nu_toe om_0 onder_het op_0 op_je open_$ opmaa opnam per_post piet
plaat_$ platt plek post post_onder proef_voor recht reken s_in stap start teamp ter_plaat toe toega tot_0 tot_nu
twee_platt tweed_lette uur_ter van_janua van_piet verf verst verze volge_stap voor_donde vrage_hebbe waar wacht_nog
was_de we_donde we_lever we_met we_wacht zaal zelf zijn_klaar zijn_per zodra_de zulle an2: ^_met ^_zodra als_je besta
de_blauw de_prijs en_de er_nu groet grote hebt het_gerus het_gespr hoor houd je_me lette onlin per prijs schet_$ staan
we_het an3: 0_uur de_gemee de_schet gekoz gemee gerus gespr volge zijn_$ an4: eerst schet weer an5: blauw zoals an7:
morge an8: ja c: aanle afgeh afger ah alarm alle april back beant beslo carol citaa daarm dankj duide duize erbij
exemp gearc gedul gegaa gegev gelop gereg gesta gewel heerl helde jouw kanto momen mooie nee net opnie preci proje
reage samen sanne sluit store terra tevre up vals vinkj voorl zaak zat zaten zocht c10: fijne c2: !_van ^_geen ^_prach
^_super alles_$ alles_fijne bedan_! betre compl_$ dan_hebbe dank_$ de_spam fijne_dagen gestu gestu_$ gevon_$ harte
harte_dank hoeft_niets hoeve_niets ik_niet is_alles is_vanna je_hoeft julli_hoeve julli_niet maar_zitte meer_hebbe
meer_nodig meer_te mijn_kant mooi_dan nodig_! nodig_fijne ons_betre rond_$ ronde site_is spam staat_live super
super_bedan van_mijn wat_ons we_rond zitte c22n5: !_$ c2n: dagen het_al vanmo verde_niets c2n2: probl c2n5: prach c3:
^_perfe af avond_! binne_dank compl dit fijne_feest gevon je_wel niets_te perfe top_dan we_alles c3n: niets_meer prima
zijn_we c3n3: ^_dank dank_voor geen c4: ^_top avond dan_is doen_$ feest feest_! fijne_avond niet_nodig rond top c4n:
hoeft vanna c4n2: wel c5: alles_binne info_de c6: ^_ter te_doen c6n: dank_je c7: info ter_info cn: ^_prima alles_ontva
betaa dat_is dicht enkel enkel_probl geen_enkel geen_probl had_ik heb_het helem het_snell het_was hoeft_niet is_goed
is_vanmo neem nog_iets sorry_voor te_sture van_0 zonde_de cn2: er_is had hem het_weten sorry sture_we vanaf we_zijn
weten_als n: afges afloo agend alleb altij archi bakke banne begre beide belas belle ben beric beval bezoe bouw bouwe
brief cent chat cooki dak datum delen dezel doe droge droog duurt eenen engel enige envel eruit excl ga garan gedee
gehaa gemaa genie genom gepub gewor haast hange heer helft herke herst hiern hoogt houde insta jaar jamme kende kijkp
kop korte kwam laag lak lekke leuk lijst mee metee milli moe monst natuu omgew ongev overa overl ozdem pakke paul pdf
pin plezi prese provi rome rust sinds stale stori stuk teken traag track tuurl updat vakan vanav vanmi vanoc velle
veran verho versl vertr verva voorr webin wit zater ziet zip zwart n2: !_de 0_0 als_het begin_we beloo_$ bij_vrage
dat_zit de_eerst de_groet de_homep de_kaart de_pagin de_verbe de_volge donde_$ een_ander een_tweed en_sture erop giste
groet_! hebt_$ het_weer hetze homep ik_stuur in_en is_hetze is_op ja_hoor kaart konde konde_we loopt meezi morge_$
niet_de nieuw_versi ook_in op_$ prach_op prijs_in staat_nu staat_onlin stuur_ik uit_$ uur_$ vanda_in veel versi_$
versi_staat vroeg we_zette weer_meezi ze_zijn zit_bij zoals_beloo n3: ^_klopt ^_zoals conta gevra hebbe_de in_het kim
vanda verbe vrijd_$ zien zit n4: ^_je beloo in_$ ja_de n5: ^_julli versi n6: ^_ja
"""
