"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: a aanvi adres aftek b baas bal bedac bedoe bedri begri beken bespr best bestu bezor bijsc bladz blijf borde botst
bram c carla cc colof conce daar daarn dekse derde ding dinge docus doorz dorp eens einde ergen erna etike euro exper
favor febru feedb flyer fotog gebra geef gehad gekom geldi geldt geleg genot gevoe gezet gezie gil haar handi hebt
helpe hoed hoop hopel huis iban ingev jaarv jij jou jouwe kamer kans kees kenni kies klant klopp krijg kruk kunt ladde
leeg lees lena leven links lukke lukt maria meest mense merkn merkt mevro mij missc mogel mogen molen moste nakij
namen navra neig notul nou ok oker omsla opa opmak opmet opzet opzoe organ origi paar pand paspo pers poll prijz punte
px reset richt riet riool scan schee scher schik serie shoot sitem sloga snel spoed spree steed stel story studi stukj
succe tapij teamf thoma tien tikfo timme tje toch toon truus uitko uittr uploa uw vacat vasth vasts vecto vegan veren
verko versp verta verwa verzo via vind vindt visit volma vond voork voort vul wanne wazig werd werkp winke wint zegge
zegt zeven zie zijde zoele zover a10: graag zoude a103c25n80: de a10c2n4: drukk a10c2n7: met a10c7n13: zijn a11: tekst
a11c2n11: ^_ik a11c3n8: foto a11c7n9: heb a11cn: even a11cn3: kan a11cn4: als a11cn5: voor_de a12c12n3: te a12c2n4:
^_hoi hoi a12c2n5: bij a12c3n16: ^_de a12cn2: weten a12cn3: die a12n2: of a139c74n109: $ ^ a13c15n9: hebbe a13cn4: om
a13n: kunne a14: uiter a14c9n4: niet a14cn7: op_de a15n7: van_de a19c2n5: een a2: 0e_$ 0e_dus ?_de ?_op ^_kan ^_klein
^_over ^_wij ^_zou aan_te akkoo_op alles_goed als_dat als_de ana ana_$ ander_kan beeld bijga_het bijla boek boeke
corre_voor dag_els data de_bijla de_defin de_drie de_drukp de_jurid de_laats de_onder de_produ die_uiter donde_0
door_$ drukp en_een ernaa even_terug extra fijn_zijn gaste gewoo goed_is goedk harm hebbe_julli het_nieuw het_wordt
hoe ik_de ik_je ik_kom ik_nog ik_weet ik_wilde is_bij je_akkoo je_corre je_nog joost julli_$ julli_btw julli_een
julli_nog jurid jurid_tekst kan_ieman kijke_? kijke_en klein_herin kleur_het klopt_$ kom_nog komen_$ kunne_laten mat
met_een met_welke niet_$ niet_klopt nodig_hebbe nog_een nog_julli numme_$ om_naar om_te ontbr_nog ontwe op_tijd
openi_en pas plann produ proef_van rest retou retou_$ te_halen te_kijke te_klein te_lever tegen tekst_voor ter_onder
terug_op uiter_dinsd uiter_donde uiter_maand van_vorig voors vorig_week wacht_$ we_drukk we_live we_nog we_uiter
we_wille we_zoude welke_kleur wie wijzi wil_je wordt_? zeker zodat zodat_we zou_fijn a21cn9: 0 a22c7n15: en a24c25n21:
is a25c12n11: je a27c3n13: op a28c11n24: ik a29cn5: nog a2c: 0_janua aanta bank broch de_bank de_broch de_kleur
de_stick domei het_contr het_domei kan_de kopie op_het regel stick tom van_je vorig wordt a2c18n3: alles a2c2n: ^_van
is_$ verde a2c3n2: jan a2c3n5: bedan_voor a2c6n5: we_hebbe a2cn: betal dat_het gehoo me recht a2cn3: het_logo a2n:
^_op ^_zonde aange_$ allee beurs boekh de_beurs doorg drukk_$ en_laat het_tweed horen_$ je_de kijk kijk_er kom maken
naam naar_en nog_niets nog_twee onder_$ plaat zet a2n2: ^_als antwo de_factu els en_de formu het_formu komen onlin
terug_$ we_vrijd wilde zette a2n3: ook zijn_$ zodra a2n4: 0_uur aange heb_de uit a2n6: stuur a3: 0_maart ^_bijga ^_in
^_voord akkoo_is bij_ons btw_numme cater corre de_cater defin een_foto er_even even_naar graag_uiter halen hebbe_$
het_zou hierb_de ieman julli_het kan_ik laat_weten laats laten_weten lever_? maart misse_nog nog_even nog_niet of_het
op_julli sture_? uiter_0 uiter_vrijd vinde_$ voord voord_we weet zeg a30c11n15: voor a35: ?_$ a38c9n17: julli
a39c13n16: van a39c22n30: we a3c: contr ervan ik_het a3c2: ligt a3c24n8: ! a3c2n: al vrage a3c2n3: bij_de a3c4n:
nodig_$ a3c5n4: tot a3c7n2: hebbe_we a3cn: door iets janua laten a3cn2: mail a3cn3: logo vraag a3cn4: hier a3cn5:
de_nieuw a3n: ^_bij btw de_map fijn horen om_de papie tweed_proef vinde voor_vrijd we_maand a3n2: gaat klaar map
met_de woens a3n3: ^_goede begin de_twee factu lette ontbr open a3n4: goede a3n5: ander uur a4: bijga_de die_van herin
hierb je_ons kijke kunne_we naar_de of_de staat_op tijd voor_0 welke_van wille zou_je a46: ? a4c: ^_beste ^_dag
de_openi kleur we_misse wij a4c2: dag a4c3: ^_laat a4c3n: live zonde a4c4n: maar wat a4c4n5: ^_bedan a4c5: heeft
a4c5n7: ik_heb a4c7n7: voor_het a4c8n: ter a4cn: ^_voor u zo a4cn2: komt a4cn3: over a4cn4: foto_s ze a4cn5: sture
a4n: de_offer klein moet over_de pagin_0 week a4n2: wacht a4n3: hij julli_de a4n4: lever a5: 0_septe ^_een gaan_we
nog_de septe weten_of wil zoude_we a50c24n34: het a5c: misse numme openi a5c11n4: niets a5c11n7: bedan a5c13n2: dan
a5c2: getek a5c2n2: de_drukk heb_ik a5c6n7: nu a5cn: foto_van hiero a5cn3: de_tweed donde a5cn4: terug a5n: kun_je
a5n2: drie proef a5n3: offer a6: bij_julli bijga gaan a6c2n: van_het a6c2n10: ^_we a6c2n6: in_de s a6c3: van_julli
a6c3n3: de_foto goed a6c5n: dus a6c6n: laat a6c8n: binne a6cn4: aan a6n: ^_het kun moete a6n4: klopt a6n6: maand a7c:
beste a7c2n10: staat a7c2n14: er a7cn2: onder a7cn4: pagin a7cn6: tweed a7cn7: nieuw a7n2: we_de a7n3: naar a8:
de_tekst dinsd zou a8c5n18: in a8c8n2: nodig a8n2: akkoo a8n5: twee a9: welke a9c5n2: ons a9c5n6: dat a9n2: 0e de_0e
a9n7: vrijd ac: 0_decem ^_jan als_er besli bio bio_s boeki de_notar decem en_tot genoe heeft_de helaa helaa_te
het_aanta het_huurc het_onder hoi_tom huurc kleur_is niets_van notar onze sam_de schri verge verle verlo vijf vijf_bio
we_van ac12n: meer ac16n4: dank ac2: deze is_binne jan_heeft julli_kant ac2n: de_serve de_site is_het ontva ronde
serve verhu ac2n2: site ac2n3: gespr ac3: beves dan_zijn laat_maar ac3n: snell ac3n2: was ac4: ^_mooi heeft_het hoeve
mooi ac5: mijn ac6: ^_alles kant ac8n2: doen acn: duide geluk hoi_sam juni laat_het react sam acn2: het_gespr piet
van_0 acn3: de_kaart kaart acn7: zoals an: !_ik 0_$ 0_juni 0_tot 0e_en ^_hier aan_de achte afspr bus colle dat_we
de_besta de_boekh de_deure de_lette de_lever de_muur de_naam de_opnam de_proef de_teamp de_verf de_vluch de_zaal deure
donde_om draai en_het en_stuur etala factu_van femke foto_is ga gehoo_$ gekoz_hebbe goede_de handt heb_je helee het_is
het_ivoor het_lette hij_is hoi_femke is_de ivoor ivoor_papie jan_$ je_me julli_akkoo julli_foto julli_hebbe
julli_kunne kaart_staat klopt_het kort lever_$ link live_$ maand_begin mag menuk met_julli muur na naam_van niema
niema_hier niets_gehoo nog_op nu_toe om_0 om_een onder_het onlin_$ op_0 op_je op_voorr opmaa opmer opnam per_post
plaat_$ platt plek post post_onder proef_voor reken s_in stap start teamp ter_plaat toe toega tot_0 tot_nu twee_platt
tweed_lette u_de uur_ter van_janua van_piet vanda_weg verf verst verze vluch volge_stap voor_donde voorr waar
wacht_nog was_de we_donde we_lever we_met we_wacht weg weg_$ weten_$ zaal zelf zijn_klaar zijn_per zodra_de zulle an2:
^_met ^_zodra besta de_blauw de_prijs doet er_nu grote hoor houd open_$ prijs schet_$ staan staat_onlin we_het zip
an3: de_gemee de_schet gekoz gemee groet per volge an4: eerst schet vanda weer an5: blauw an7: morge an8: ja c: aanle
afgeh afger ah alarm april avond back beant beslo beslu carol citaa daarm dankj duize eet elkaa erbij exemp gaf geann
gearc gebru gedru gedul geeft gegev geld gelop gereg gesta gewel heerl helde ieder jouw kanne kruik langs momen mooie
nee neem niks opnie oude preci prull reage sanne sluit smake store terra tevre up vals vinkj voice vonde voorl zaak
zat zaten zonet zorge c2: !_van ^_prach ^_super alle betre compl_$ dan_hebbe dank_$ de_spam fijne_dagen gestu gestu_$
gevon_$ heb_nu hoeft_niets ik_niet ik_zocht is_alles is_vanna julli_niet ligt_bij maar_zitte meer_hebbe meer_nodig
mijn_kant mooi_dan niet_meer nodig_! ons_betre site_is spam staat_live super super_bedan van_mijn wat_ik wat_ons
we_rond zitte zocht c20n5: !_$ c2n: dagen dat_is het_al het_snell net verde_niets c2n2: probl c2n6: prach c3: ^_geen
^_perfe af alles_$ bedan_! compl fijne_feest gevon harte harte_dank hoeve_niets je_hoeft je_wel julli_hoeve niets_te
perfe top_dan we_alles c3n: prima vanmo zijn_we c3n3: ^_dank c4: ^_top binne_dank dan_is dit doen_$ feest feest_!
meer_te niet_nodig rond_$ top c4n: niets_meer vanna c4n2: wel c4n3: dank_voor geen c5: alles_binne info_de rond c5n:
hoeft c6: ^_ter c6n: dank_je c7: fijne info te_doen ter_info cn: ^_piet ^_prima alles_duide alles_ontva bedan_ik belas
beric betaa cijfe de_belas de_cijfe dicht enkel enkel_probl geen_enkel geen_probl gegaa had_ik heb_het helem het_was
het_weten hoeft_niet is_goed is_vanmo jamme kanto ons_kanto piet_belde proje rust s_zijn sorry_voor te_sture
zijn_binne zoals_gevra zonde_de cn2: belde er_is had hem sorry sture_we vanaf we_zijn cn3: gevra cn4: in_$ cn5: versi
n: afges afloo agend alleb allem altij archi bakke banne begre beide belle beval bezoe bouw bouwe brief cent chat
cooki dak datum delen dezel doe dring droge droog duurt eenen engel enige envel eruit excl garan geboe gedee gehaa
gemaa genie genom gepub gerus geslo haast hange heer helft herke herst hiern hoogt houde insta jaar kende kerst kijkp
kinde kop korte kwam laag lak lekke lijst mee metee milli moe monst moois natuu omgew ongev ontmo oud overa overl
ozdem pakke paul pdf pin plezi prese provi rome sinds stale stori stuk tabel teken ticke traag track tusse tuurl updat
vakan vanmi vanoc velle veran verho versl vertr verva waren webin weeke wit zater zei ziet zwart n2: !_de 0_0 ^_leuk
als_het begin_we beloo_$ ben conta dat_zit de_eerst de_homep de_pagin de_verbe de_volge de_zip doet_de donde_$
een_ander een_tweed en_sture erop gewor gewor_$ groet_! het_weer hetze homep ik_stuur in_en is_hetze is_op is_prach
ja_hoor julli_wilde konde konde_we leuk loopt meezi morge_$ niet_de nieuw_versi ook_in op_$ prach_gewor prach_op
prijs_in staat_nu stuur_ik uit_$ uur_$ vanav vanav_in vanda_in veel versi_$ versi_staat vroeg we_zette weer_meezi
ze_zijn zit_bij zoals_beloo zoals_julli n3: ^_klopt ^_zoals blauw_$ de_groet giste hebbe_de in_het kim verbe vrijd_$
zien zit n4: ^_je beloo ja_de n5: ^_julli n6: ^_ja
"""
