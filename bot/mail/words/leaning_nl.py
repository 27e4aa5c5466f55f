"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: aanda aanwe afgeg bank beetj bent berei boven compa compu conci datum dek denkt dood doorl duren duurt duwtj elkaa
eraan erdoo facul fijn fout garan geest gegli geope gesca gewez ging gr haast helee hens horen houd ingre it jaap k
kijkt kloos knie koepe krabb kruip lamme landm laura lerar lig lopen lukke madri menin mens merci misve namet navra ne
neer neige nerge netje norma oei ok okido ontsn oorde ouder pasen rijde ruzie sam scann seint slaap socia stal stukj
tante toeko toen traag uitee venno verst vervo verzu vis vlieg vrij vrije waars weber worst zoet zover zwoll a10:
niet_aan a101d22n7o22p41q29r9: ik a10d11n2q3: goed a10d21n10o2p13q5r6: ^_de a10d6op3q3r: moet a10d8n5op2q2: naar
a10do2p2r: terug_$ a10dp: verge a11dnp: ik_ben a11n: kom a11n2p7q11r2: zit a11o3p4q: ontva a12d2n2p23q4r10: maand
a12d42n7o6p18q11r: 0 a12d6p2q: ga a12d7n2o3p3q2: ik_heb a13: er_nog a13d18n2op7q3: ^_we a13d36p10q5r: maar a13d3npq3:
even a13pq: ^_dank a14d14n14o4p8q18: een a14d4n3o6p8qr: tot a14dr: nog_niet a16d10n8o7p4q7: dat a16d14n2o4p22q5r: heb
a16d14n7o5p9q9r2: bij a16d4n3o11p8q3r: onze a17d2n3o2p4qr: terug a180d215n58o79p144q95r31: $ ^ a18d11n13o2p6q2r2: !
a18d25no18p5q2: met a19d35n13o18p24q22r9: van a19d3pq: dank a2: !_ik 0e_ben ^_een ^_gezie ^_nog ^_ontva ^_volge ^_was
^_zodra begon behan bekij_de besli_$ bezig bij_jurid boekh_$ colle_en de_hoogt de_jaara de_updat de_vergu dicht
direc_is duik eerst_gezic eerst_met en_is erach ermee_bezig even_voor ga_het gemee_heeft gezic goed_! heb_haar het_aan
het_buite het_mee hoogt hoogt_$ hoor_het hun ik_achte ik_eerst ik_laat ik_moet ik_nog ik_wacht ik_weer in_behan
is_geen is_in jaara je_hoort komen_erop later_$ maand_ben maar_er maart_met maart_op mail_doorg met_onze met_vrijd
mijn_lijst mijn_oren mogel niet_uit nog_even nog_niets oeps_helem om_te ontva_dank ontva_ik onze_finan over_mijn
redde_we snel snel_mogel sta steed_niet te_teken terug_ben terug_is thuis_ik toege_$ updat_ik uw_beric vanda_teken
verge_$ verge_hoor verge_ik vergu vergu_nog verhu_$ volgt_$ vrijd_ga wacht_zelf weten_zodra zelf_ook zet_het ziek_en
zo_snel a20d8n5op54q17r6: je a22d18n3o3p26q12r5: voor a25dnp2: ben a26d10n6o14p8q2r: mijn a27d28n8o8p21q21r13: in
a27d41n6o3p16q14: we a28d6no6p4qr2: aan a2d: 0_tot ^_oeps ^_top de_gemee en_dan finan gemee het_zo is_nog niks_$ oeps
prakt staat_op a2d13n2op18q: alles a2d16q2: akkoo a2d19n6o7p6q9: hebbe a2d2: eruit handt a2d2n2: had a2d2np: team
a2d2nq2: de_offer a2d2o: ^_helaa wille a2d2o2q3: keer a2d2o9p2q5: mij a2d2op3: mevro a2d2op4q: twee a2d2op7q: geef
a2d2p2q2: wordt a2d2p3: t a2d2pq: ^_ziet a2d2q: zelf a2d3: top a2d3nop2q: is_het a2d3npq: ziet ziet_er a2d3nq7: offer
a2d3nr3: de_rest rest a2d3o8p8: deze a2d3p: heb_ik a2d4n3p3q2: ze a2d4np2q: we_het a2d4p2: hoor a2d4p2q8: kunne
a2d4p9q2r7: de_tekst a2d4pq: ontwe a2d5n9pq2: nieuw a2d5nq6r3: tweed a2d5p2q2: allee a2d5p7q: hoi_ana a2d5p9q2r8:
tekst a2d7nq: van_0 a2d9nop3q: met_de a2dn2: op_het a2dn3: beurs a2dno12p5q: niet_meer a2dnopq3: tijd a2dnp3q: juni
a2dnp5q: dag a2do: niets a2do2: ^_geen a2do2q: ik_wil a2do3p: lijst a2do5: uw a2dop: lijst_$ a2doq: en_ik a2dp:
het_team leest sanne a2dp2q: er_niet a2dp3q: 0_juni a2dpq: moet_het a2dq: is_$ a2dr: beves a2n: afdel altij er_is
je_op kijke kijke_$ a2noq: ik_op a2np: verhu a2np2: heb_nog a2np6: beloo a2npq: ^_even a2nq: gehoo later a2o: het_werk
hoort_van a2o2: gaan_we werk weten_dat a2o3: gegev a2o7pq: herin a2opq: ^_als a2p: de_helft de_herin de_ontwe de_verhu
helft helft_van het_maand het_weten hier_een ik_lees is_ziek lees mijn_lapto nog_$ nog_over onze_direc oren oren_in
tot_over week_ben a2p2: de_stilt een_gekke gekke stilt a2p2r3: binne a2p3: fotog a2p3r: eind_volge a2p4: me_$ a2p5q3:
ik_de a2p7: deze_week a2p7r: eind a2p9q2: je_het a2pq: je_mail a2q: ^_moet doen door_naar er_op gehoo_$ het_overl
ik_met is_van juris nog_op regel voor_ik voor_vrijd wacht_nog we_wacht a2q11: of a2q3: besli a2r: buite nog_aan
nog_bij a2r7: volgt a3: !_we ^_goed ben_$ ben_julli ben_tot contr_nog daarn_kijk daarn_pak dank_$ dank_ik direc_$
en_dat en_komen even_gedul ga_ermee genot_dank goede_orde haar het_even ik_ernaa ik_terug ik_zet in_goede jurid_zaken
kijk_ik kom_er laat_het ligt_bij ligt_nog met_vakan mijn_burea nemen_het orde_ontva slag_$ sorry_$ vakan_daarn
voor_aan we_bekij zaken zodra_de a30d33n13o16p24q16r: op a30d51n10o20p13q10r3: is a31d7n2o13p11q9: ^_ik
a34d20n7o16p11q3r3: en a35d29no15p12q14r: niet a38d12n6p8q15: er a3d: ^_vanaf contr_ligt dank_! julli_niet met_mijn
orde verge_! a3d10: ja a3d10np9q2: ana a3d12pq: zo a3d15n4o15pq5: te a3d19n3o14p10q7: ons a3d2: dat_is inter rusti
a3d2n2o4p3q: ^_mijn a3d2op4q2: mail a3d2p3q2: ^_voor a3d2q2: zou a3d2r: heeft_de a3d3: zet a3d3n2o3q2: nu a3d3no3q5:
wil a3d3p13q5r2: donde a3d3p19r6: dinsd a3d4: niks a3d4n2o19p3q4: wij a3d4n2p5: dus a3d5no22p5q2: meer a3d5npq4r: gaat
a3d7n2p4q3r2: staat a3d7o2q: gaan a3d7p9q: ^_hoi hoi a3d8n5q6: om a3dnp: vanaf a3dnq: baas a3dnq3r: goede a3do: achte
a3do3p5q9: sture a3dop6: laten a3dop7q2: voor_het a3dp: burea gedul a3dp3r4: na a3dp4: verga a3dq: dank_voor mijn_baas
a3n: thuis zijn_er a3n2p3: dat_je a3n3p8: ^_vrijd a3np2q3r2: lever a3nq: nog_steed a3nq2: steed a3o3q: hoort a3op:
beric a3p: bekij_het het_bestu lapto updat van_maand zit_tot a3p18q3r: heb_je a3p2: aan_het ziek a3p2q: het_door
a3p2q2: bestu a3p3: is_er a3p4: het_in a3pq: je_ik a3pq3: nog_een a3q: als_ik op_vakan sture_maar a4: ^_bedan bij_onze
doorg_naar er_weer ermee_aan ernaa_$ gezie goed_ontva het_ligt ik_kom ik_leg jurid komt_goed leg leg_het midde_in
niet_redde redde teken_$ zitte_midde a44dn2p10q16r3: nog a4d: de_ander met_0 midde we_zitte a4d2: helaa_niet a4d2n:
ander a4d2n4q7: ook a4d2p: kijk a4d2p15q: morge a4d2p8r2: 0e de_0e a4d3no4q3: bij_de a4d3opq: nemen a4d5: doorg
a4d5pr3: zitte a4d6n3p: naar_de a4dn2q: doet a4dp: dank_je helem_verge vanda a4dp2: sorry_helem a4dp2r: pas a4dpq: was
a4n: toe_$ a4n3op4: colle a4nop3: mijn_colle a4np2: is_hier toe a4o3: overl_$ a4opq: moet_ik a4p: aan_toe ik_er a4p2q:
bespr a4p3: komen a4pq2r: het_eerst a5: ^_ben ^_genot ^_komt aan_mijn de_slag ernaa ga_ik ik_zit pak_ik slag a5d:
genot a5d19n17o6p32q24r2: julli a5d2: op_mijn we_zijn a5d2p2: de_direc a5d2p6: ^_sorry a5d3p: heb_het a5d4p2:
bedan_voor a5d5n3o2pqr: uit a5d5op: helaa a5d7o2p10q2: door a5d7o4p3q: laat a5dn2o2pq: mee a5dn3o2pq: ^_onze a5do8pq:
onze_advoc a5doq3r: kan a5dpq: het_is a5p14r3: volge_week a6: en_kom kom_erop niet_verge pak a6d11n2o4p9q3r4: van_de
a6d12o12q: geen a6d2: ermee a6d2n2p2q2: hij a6d2p2q: helem a6d2p2qr: wacht a6d3n2o2p3q: 0_maart a6d3n2o2p4q: maart
a6d6o5pq7: als a6d9o2p3q3r3: ^_het a6dno11pq: advoc a6dno2p14r6: volge a6no2p6q4: weten a6npq: boekh de_boekh a6o6pq:
overl a6p: bekij a6p3: het_op a6p6: ik_het a7: aan_toege en_met maar_ik toege tot_en a74d54n10o13p67q29r6: het
a76d110n39o24p76q47r29: de a7d: ben_er a7d17n8p7q4r: op_de a7d2o2q2: het_contr a7d3n3p10q3: dan a7d3n4o2p3q: hier
a7d4o2p2q2: contr a7d8n3op2r: heeft a7d8np9qr5: voor_de a7do3p12q10r: me a7do8p2q: op_$ a7dpq: daarn a7n2p2q4r5: eerst
a7np3q2r: komt a7p: ben_ik a7p2q: ik_ga a7p3q3r: teken a8: erop_terug zodra a8d2n4o2p11qr2: over a8d2p4: direc
a8d3np3: weer a8d5p2: bedan a8dn2o5p25q2r3: week a8dn4p32q5r8: vrijd a8dnpqr: in_het a8dq: vakan a8or: aan_de a8p:
erop a9d13n4op8q2r11: in_de a9d17o3p2q7r7: die a9d2np7: ligt a9d3p10: sorry a9d7n12o2p3r: !_$ a9d9n4o4p4q6r: zijn ad:
^_daar admin archi bedan_$ bij_het blauw_de commi contr_doorg de_commi de_subsi de_verbo de_voorw die_doet die_is
dus_het een_klein eens_in er_bij erin eruit_$ even_in genot_$ gezeg groen_licht het_weer ik_doe lezen licht_$
met_vrien mijn_telef missc niet_de niet_rond nogma ons_de oogst p pakke papie proje schaa subsi tweed_versi uur_$
van_vakan verbo voor_een weer_$ weer_op wil_het word zette_$ zie_mijn zieke ad10: nee ad11o: doe ad11p8q7r4: foto ad2:
en_de gestu_$ gewoo houde_het is_goed licht nemen_de niet_te per voorw vrien vrien_groet wille_we ad2n: overg ad2n2o3:
alle ad2n2p6r: bij_julli ad2n3p2: van_het ad2nq4: besta ad2o: gesch hou mijn_vrouw vrouw ad2o2: uitge ad2o2q: met_het
ad2o2q2: iets ad2o3: b ad2p: joost joost_$ we_nemen weg zij ad2p2: geach_mevro mevro_wirth wirth ad2pq4: van_ons ad2q:
ik_dat wordt_de zonde ad2q2: 0_uur ^_is zette ad2r: goedg ad2r3: tekst_voor ad2r4: de_map ad3: door_met goed_$ ad3n2:
bij_ons ad3no15: ^_wij ad3no3p3q: dit ad3no3q: meer_$ ad3nop4q: 0_septe ad3o: heb_de ad3p2: ^_geach geach ad3q: zie
ad3q2r8: bijla ad3q3: niet_$ ad4: gestu zo_$ ad4nop4q: septe ad4nq6r3: de_tweed ad4o25p11q: u ad4p: houde ad4p3: druk
ad4q: ge ad5: ^_heb ^_ja maar_de ad5n: blauw ad5n5opq7: wat ad5nq3: uur ad5p: gezet ad5p8q7r4: foto_s ad5q: telef
ad6n5p4qr: groet ad6op2q2r2: betaa ad6opq: onder ad6r4: map ad7op9q9r8: s ad7p7q4r4: de_foto ad7pq: versi zien
ad8n2oq3r: al ad8o5q: verde ad8q: groen ad9p2q4r4: logo adn: beter de_kinde het_nieuw kinde klein trein adn2opq: daar
adn2p2q60: ? adn2q: jaar adn3: de_beurs adno11: faill adnopq6: eens adnpq: tot_0 ado: dat_ik tijd_$ voorl ado2:
wij_hebbe ado2p: neem ado2q: van_onze ado4p: betal adop2: 0_decem het_bij adop2r: decem adop4q5r: ^_in adopr: over_$
adp: ^_dag ^_t ana_ik de_betal geef_ik logo_in m na_de rond zijn_$ adp11q2r5: stuur adp2q: janua adp3: metee adp4:
antwo sorry_voor adpq: de_tijd oktob adpq5: zoude adq: dat_niet gespr goed_uit idee kanto om_in ook_op op_kanto waarv
adq2: blijf op_een adq3: ^_graag een_keer adq4: vraag adq5: graag adr: cijfe de_cijfe karin s_in adr7: de_bijla an:
^_je boer de_boer de_inspe de_trein en_tot erg fijne_kerst geluk het_terra inspe kees kinde_zijn menee_de nieuw_jaar
proev proev_$ sprek stagi stuk terra uit_de vanaf_maand werkt_hier winte zit_er an2qr: werkt an3: ter an3p: feest
an3p2q: kerst an5: fijne ano: hier_niet is_faill menee ano3p: zonda anp: kwam weer_en anp2: over_de anp24q4r4: krijg
anp3r: klaar anp3r4: maand_$ anq: ^_er artik een_nieuw maand_0 anq2: weet anr: uit_$ ao: a dat_mijn ik_kan mee_$
mee_dat ontva_$ opnem opnem_$ spijt ao2: halen reage recht_$ ao2pq: in_$ ao4p: tot_de u_op ao8q: recht ao9q2: conta
aopq: lange zal ap: ^_niet agend alles_op als_de ana_het beric_over betal_staat bij_u de_drukp de_drukt de_feest drukp
drukt een_updat eerde even_een excus ff heel het_er het_voor het_zit ik_aan ik_bekij ik_kijk ik_loop ik_tot is_maand
je_weten kunne_sture lang lapto_heeft maand_terug maand_verga me_ontsc moet_nog ontsc stuur_het terug_en tot_vrijd
voor_dinsd vrijd_beloo was_ziek we_bespr we_laten zeg zorge ap2: 0_janua ^_donde colle_is dinsd_0 het_$ het_je
het_morge ik_stuur vrijd_lukt zit_het ap2q: een_week ap3: de_fotog maart_$ vanav ap3q: twee_weken weken zegge ap4:
^_morge echt tekst_$ ap4r: van_me ap5: loop ap5q: weten_$ ap8q3: lukt ap9r3: krijg_je apq: bespr_het goedk het_niet
tusse apq2: lukt_me van_donde van_mij apq4: hoe apr: hoofd ligge apr2: portr aq: artik_0 die_tijd er_nu gekre het_?
het_nog ik_bespr ik_in ik_niet ik_wilde ik_zie moet_de of_het onze_juris overl_van snap vier vrijd_op we_eerst wilde
zes aq2: bestu_$ gaat_het ik_teken me_even ook_bij voor_we zit_ik zoude_we aq3: ^_hoe als_we er_ook ik_vraag nog_van
aq3r2: lette aq4: eigen aqr: de_lette de_lever ar: de_laats kan_ik laats lever_$ moet_je volge_maand ar2: rest_volgt
ar3: ^_logo ar7: bijla_de d: abna abonn accep adver afgek afgel afwez aline alsno amste anima appte arie bezwa bladz
bloem boekj boom braaf breed brief brug burge chass chatb code cursi d daarj dakbe data denke der deven dezen ding
doorh drive droog drukb duits duurs eerli el elder elf elke enter examp fatim fiets folde foote fotos fuike gang gas
geant gedaa gek gekie gelam gemai gereg gespe gil gooi groni haald haalt halfj helen hoeke hold https hup ideal idris
illus incas inget ingev inkoo inmid inzie j jaarc jeroe joh kaart kade kader kenme kente kerkb kerke klink klopp knoop
kokki kooij kopie koud kuipe leegg leien let locat loods maat meet messi meter mits monta moogt nader negen nl0 nokho
noten nou novem omsla on onlin opa orgel penni porta potje progr publi resty roep rolde ronde rondg rotte ruim scene
schet schik schor schra shoot sleut slide sms sprea start statu stukk super surfd tafel tempo terps tevre tijdl twijf
uitei valid valle vanmo veran verke verle verma vet vijve voett voork vooru vos websi wegha welko welst wim winke
works woute x0 xk zandk zee zelfd zetel zwart d10n2o: we_hebbe d10n2oq2: oude d11n: prima d11np2q: 0_0 d11o9q4: factu
d2: 0_ab 0_de 0_ja ^_0 ^_beide ^_besch ^_gebru ^_getek ^_lieve ^_namen ^_zie ab al_gestu allee_het alles_gelez
alles_klopt als_een behal_de beide_ontwe bekek beslo_om bij_deze budge dat_moet de_besta de_dropb de_moeit de_video
deur die_met die_sloga dinsd_om doe_toch dropb druk_maar dt en_niet en_op en_wel entho er_toch ermee_$ factu_van
foto_die foto_van gaan_met gaan_voor gebru_de geen_inter geen_opmer geen_wijzi gelez gelez_geen getek_en gewoo_de
gewor goed_behal goedg_$ heb_alles hebbe_geen heeft_giste het_blauw het_geld hoeft_niet hoor_prima houde_we inter_meer
is_akkoo is_prima is_te ja_hoor je_spam kant_geen klopt_niet kop kvk maar_weer mag_eruit map_gezet merke merke_$
met_een met_versi mijn_kant moeit_$ molen_0 mooi_$ nagek natuu niks_op om_er om_half ontwe_zijn op_aan openi_is post_$
prijs_$ septe_$ slaan slaan_we spam spam_$ staan_$ staan_op tacht te_druk te_merke tegel tien toch_maar toch_van
van_af vanoc_betaa versi_0 volda_$ we_gaan we_houde we_over zijn_goed zo_zet zojui d2n: adres af_$ gekoz het_hele
op_pagin pagin_0 veel_te d2n2: julli_in veel d2n2o2: van_mijn d2n2o5q: vorig d2n2op10q: ^_julli d2n3: de_nieuw d2n3o:
sinds d2n3op: namen d2n3p2q: hele d2no: hebbe_de d2nq2: stuks d2o: ^_hou aan_te mogen molen op_met d2o2: ^_stop besch
genoe stop we_niet d2o4p2q: is_op d2op4: reken d2or: aan_$ d2p: ^_dinsd alles_in de_serve exemp getek_exemp
groet_joost half hebbe_het het_wordt hooga kieze logo_$ serve wel zoals d2p2: donde_0 getek_contr s_$ d2p3: opmer
d2p3q: verta d2p6q: in_je d2pq4: moete d2pr: femke d2q: 0_euro 0_is ^_bij euro ons_$ d2q2: 0_stuks de_site in_plaat
plaat plaat_van site d2qr: vind d2qr2: die_van d2r: 0_en de_openi het_voors openi d2r2: logo_s d3: ^_prima af_van
akkoo_ga de_post donke geld gezet_$ goed_zo is_0 is_nl0b0 julli_kunne laat_die maar_0 maar_live maar_zitte map_$ moeit
niet_verde onder_$ ons_betre ons_btw past s_staan te_gaan verde_te vinde_we vindt volda wat_ons zet_maar d3n: allem
de_blauw prima_$ d3n2p: ^_op d3n2q4r: de_prijs d3n3q6r: prijs d3n5: ieder d3nopq4: pagin d3nq: hebbe_we d3o: ^_laat
hoeft d3o4p: ^_ons d3o5p6q: op_0 d3oq: factu_0 d3p: kant samen d3pq: post d3r: behal voors d4: ^_alles ^_die beide
btw_numme de_gedee doorg_en factu_is gedee gedee_map het_oude het_telef laat_maar live_$ nl0b0 nl0b0_$ numme_is
prima_zo video we_zien wijzi d4n: ^_van net d4n2opq3: ^_wat d4np: beste_ana d4np2q: mooi d4o2: via d4p: sloga vinde
zitte_$ d4p3: het_getek d4p6: door_$ d4q: drukk_$ d4q2: de_oude d4q4: btw d5: beslo betre de_groen ga_maar hebbe_beslo
is_vanoc live maar_door oude_logo d5n4op2q: giste d5no2p2q: beste d5np2: ^_beste d5o2r8: hierb d5pq: de_drukk d5q2:
lieve d6: akkoo_$ betaa_$ doe_maar d6n2q2r2: staan d6nq2: toch d6q: gebru d6qr: numme d7: ^_akkoo ^_doe ^_nee d7n:
vanoc d7n2op3: 0_$ d7npq4: af d7op6: getek d7p2q: drukk d7q3: klopt d7q4: de_factu d9p2q: mag dn: 0_april ^_alle
adres_is broch dan_in de_hond de_tento docht een_ander gegaa gelop gent gewon goed_is harte hele_team hond hoop
hoop_dat ieder_hier ik_hoop is_naar is_nu je_dat mijn_docht namen_het ochte prett succe tento terug_van tot_op dn2:
is_de dn3p: tegen dno: loopt dno3: heer dno5q: vorig_week dnp: april kleur dnq: 0_staat offer_$ do: 0_febru annul
augus augus_$ besch_het briev cent dit_als en_hebbe febru geen_verde gesch_$ inges is_molen is_onder man namen_de
ons_hoeft ons_in opgel opgel_$ stell twee_keer uitge_$ wil_mijn do2: ^_haal haal klach met_die volge_keer do2p:
de_lijst do2pq: hem do2q: van_julli do3: ons_niet do3p2: ik_u do3pq2: kunt dop: commu dop2: door_de dop7: ^_deze dopq:
julli_$ sture_$ doq2: dat_de dor4: hierb_de dp: 0_oktob ^_zoals aanme alles_julli ana_de blijv dag_ana dat_het
de_kleur de_notar de_onder de_sloga draai ervoo ga_je gaste gaste_$ gedul_we heeft_het hoi_sanne je_gedul julli_dan
moete_zijn notar sloga_maar t_is u_door versi_$ voor_je dp11q5: je_de dp2: !_de bijna de_late huis huis_$ julli_op
klant late late_react ontbr dp2q: julli_ons react dp2q11: nodig dp2q4r: het_logo dp3: mat dp3q: de_verta hebt dp4r3:
dinsd_$ dp6: ik_je dp6q6: hebbe_julli dpq: n voor_onze dpq4r: drie dpr: bezor dq: ^_hebbe ^_klopt ^_stuur alles_goed
als_er besta_niet dacht dacht_dat de_naam derde er_0 er_goed extra gebeu het_lieve ik_dacht in_janua in_te klopt_het
kunne_we kunt_u logge mail_van mijn_mail niet_bij niet_om ons_goed ook_in optie te_logge telef_$ voor_donde we_zoude
zelf_de zo_n zou_er dq2: dan_op naam ons_nodig open_$ dq3: de_link dq3r: ^_goede dq4: graag_een link nodig_$ dq5:
forma open dqr: vrage dr: ^_aller aller beant femke_$ groet_femke in_bijla pas_op rest_van vind_je dr2: is_betaa dr3:
de_homep homep s_van n: ach ajax alaaf amers arden been biert blij blog borre brade brood brouw buren busje confe
congr dana danse defti denk desig dik dol gedac gefel gehad geins gekni gekom gelac gerus geslo gevel gevie gewel
gewer gips gut hal halve hans heet hegge ingeb jarig jonge joris kaas kampi keuke knall koeie kort kortr kwame lance
leuke lezin logis maes museu nagel oefen ontmo oven pensi petje pinks plek poes polit print profi raadt ria ring schoo
shirt smaak sneeu spann stude taart tienj tom trouw vanna verpl viel voete vol weert werel wist zag zere zonst zus
zusje n2: ^_ter dat_julli de_hoek de_krant de_slage een_toeva gewen giste_op he hoek in_julli krant krant_van marat
pand slage toeva toeva_$ van_zater verte vond n2p2q: langs n2p3q2r: julli_de n2p4: einde n2q4: wie n2r: verdi n3:
en_een feest_en fijne_feest groet_$ info over_julli prach ter_info n3q: ^_leuk n4: ^_fijne de_groet wat_een n4p: zater
n4q: leuk no: ^_tot bakke dat_menee gelev heer_bakke wense wij_wense zoon no3: de_heer no6q: nooit no8: curat de_curat
nopq3r2: worde np: ^_zonda alles_voor april_$ begin bus de_kerst gewee ligt_alles moest patie stil vrijd_is waren
week_op np2: krijg_de op_vrijd voor_maand np2q: we_de np3: je_krijg npq: boekh_is de_hele kerst_en vroeg npq44: ?_$
nq: ^_mooi breng eerst_een er_een mei prijs_dan rood staat_een stoel zat nq2: julli_om om_de nq3: ^_wie nqr2: de_eerst
nr: is_klaar klaar_en staan_in staat_al vijf nr2: recep o: aangi aansp acme alsje arm autor backe beein behor bos
daarv dien eis enkel erfge ervaa execu gebre genom gesto gevra grens hall hande henk hierm inged integ intim leidd
maier meede meldt moede mulde nalat nieti nordl onbru ongeg ontbi ontbo ooit plots raads schak spree stalk stel stopp
syste teuni toest treed trek uitst vader verwi volle voorg weige wens werke wijle wilt o10: faill_verkl verkl o2:
^_neem aanbe_terug alle_corre alstu alstu_$ b_v benad_$ betal_$ bv_is corre_te curat_mr curat_neemt dat_wij de_zaak
deze_zaak een_advoc een_klach en_zulle haal_me hem_$ het_bedri het_sture hoort_verde ik_weten in_deze is_door
kunt_zich laat_ons lijst_te meer_met meer_op meer_van met_ons met_rust met_verdr mij_van mijn_aanbe mijn_gegev mr
neem_geen niet_betal onze_bv recht_neemt rust stake stake_$ stop_met sture_van te_halen te_stake u_zich uw_vorde v
van_deze verde_van verdr verdr_laat verkl_de verkl_u verwe verzo_ik via_onze voort week_overl wende_tot werk_is
wij_besch wil_geen zijn_nooit zonda_is o2p: ^_met aanbe meer_aan neemt_het o2p2: laat_ik o2p2q: het_over o2pq: zulle
o2pq2: afges o2q: wij_zijn o3: ^_u advoc_$ advoc_neemt betwi_deze betwi_uw bv conta_meer curat_$ de_overe de_recht
factu_en geen_conta geen_mails gelie_mij is_overl maile mails_meer richt te_benad u_hoort u_kunt uw_factu verkl_$
verzo vorde week_faill wende o3p: overe o3pq: corre o3q: hiero o4: benad deze_factu herin_$ is_vorig mails meer_te
mijn_recht ons_bedri zaak o4p: zich o4q: ^_gelie o5: bedri_is conta_met met_u neemt_conta o5p: mij_niet o5pr: schri
o6: bedri o7: wij_betwi o7p: neemt o7q: gelie o9: betwi op: ^_dit bel door_ons geef_ons indie niet_lange ontva_alles
perso u_in u_ontva zijn_op op2: u_ons voldo op4: uitsl opq: bij_$ opq3: me_niet oq: afges_$ delen gelie_ons hebbe_$
ik_betaa op_te s_zijn te_sture wat_julli oq2: pagin_s worde_$ oq4: aange oq5: kun kun_je or7: ^_hierb p: aanpa akte
bart beeld begev boot carla comme coron dieze durf duurz duw erna ertus feedb gepla ines ingep keuze lasse leden liet
lijnt logob maak mailt marit meets meewe midda natyp nicht onmog opens order pa resta scan secre selec snell stegg
stof strev tarie tegem thoma train tuin uploa vanmi verza wegen zodat zot p10r3: woens p13r: uiter p2: ^_eind ^_vanav
^_zit allee_de alles_hebt ana_bedan ana_sorry app app_ik avond_app binne_$ dan_metee de_dag de_defin de_getek de_vertr
defin dezel dezel_avond dit_weeke en_stuur er_morge excuu hij_is hoor_je ik_mik ik_verwa in_huis julli_reken
julli_vrijd klaar_$ ligt_de maand_maar mail_ik maken meer_maand mik mik_op morge_$ morge_heb morge_krijg morge_weer
nog_tot ons_beslu ontva_u onze_opmer op_donde opmer_$ overm_$ sture_we vertr verwa_dat voor_u vrijd_alles weer_dus
woens_de p2q: lukt_het p2q2: voor_0 p2qr: week_$ p2r: 0e_$ komt_woens krijg_julli tot_dinsd p2r2: woens_$ p3: ^_over
antwo_$ avond beslu de_mat de_uitsl dus_ik eind_van het_echt het_eind je_van je_vrijd ligt_het mat_$ niet_maar
ons_antwo uiter_0 van_volge verwa vrijd_ligt week_lukt p3q: dagen p3r: uiter_volge week_vrijd p4: ^_maand ^_uiter
alles_$ beloo_$ de_loop einde_van geef_me het_einde het_weeke laten_we loop_van lukt_niet maand_heb maar_dinsd mailb_$
me_tot over_twee overm uitsl_$ p5: ^_geef de_maand je_mailb mailb uiter_vrijd vrijd_heb p5r6: vrijd_$ p6: je_alles p7:
weeke p7qr5: stuur_ik p9: julli_krijg p9q: krijg_het pq: ^_mag de_proef de_raad een_paar en_nieuw hele_dag het_een
het_julli het_lukt krijg_ik maand_? maand_zit maar_dan mag_ik morge_zit paar paar_dagen proef raad raad_van
tusse_kerst uit_! van_bestu verze vrijd_een waar wordt_het zeker zien_$ pq2: inlog op_julli pq3: zit_$ zit_de pq4:
julli_het pr: bio bio_s de_bio het_binne je_in julli_voor marke reste staat_in vrijd_! wacht_$ week_groet pr2: donde_$
je_dinsd q: aanle accou afloo auteu banne bedra best beval big bijsn bouw conce daaro dient diver duurd foutm gehos
geldi gelij gemak geval groot help insta klapt klik korte krul kwijt leeg licen liefs maili misse momen namel oplev
oplos opmaa opzeg oud princ rappo redel ruud scher sparr steig stuka taal table uitzi valt vaste vierk voorb voorz wit
zip q2: ?_de ?_ik ^_hallo ^_kun ^_kunt ^_voord ^_wanne ^_zoude als_pdf belle_? deadl donde_nog donde_om duide
een_offer er_drie factu_nog forma_moet gaat_niet hallo het_besta het_nodig ik_krijg in_zit is_? je_preci julli_offer
logo_nodig mij_nodig moete_de naam_van naar_maand offer_is offer_voor open_kun preci_nog prijs_in s_ook schui stich
tweed_pagin uur_? wanne_hebbe wat_heb we_hadde welk_besta welke wil_weten zijn_? zit_? q2r: al_in q2r3: erbij q3:
bedoe_je belle de_hosti eens_sture forma_hebbe hosti keer_sture me_af pdf voord_ik vraag_me we_besli q4: af_of bedoe
de_btw hadde niet_open preci voord wanne q5: ^_kunne in_welk kunne_julli nog_eens of_de welk_forma q6: nodig_? sture_?
q8: welk qr: ik_vrijd neder qr2: die_krijg r: anna bijge blad cover cv deel docum engel groep home impla lou meest
nager poste produ schij tim twaal twint vul wijnk r2: ^_bijga ^_eerst acht began began_grond bijga chef de_began
de_overi de_pasfo eerst_ladin erbij_de gemaa gemaa_die grond grond_de ik_dinsd ladin ladin_in maand_gemaa overi pasfo
s_worde teamf tweed_vrijd volgt_vrijd worde_maand zit_erbij zitte_in r3: alvas_de die_stuur homep_de maand_na map_de
r4: alvas hierb_alvas na_$ r5: ik_maand
"""
