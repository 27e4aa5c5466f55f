"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: aanda aanwe afgeg bank begon berei boven compa conci datum dek denkt dicht dood duren duurt elkaa eraan erdoo facul
fijn fout garan geest gegli geope gesca gezic ging haast helee hens horen houd ingre it jaap k kijkt knie koepe laats
landm laura lerar lig lopen lukke madri menin mens merci misve mogel namet navra ne neer neige nerge norma oei ok
okido ontsn oogst oorde ouder pasen rijde ruzie sam scann seint snel socia stukj tante toeko toen traag uitee verbo
vergu verst vervo verzu vlieg vrij vrije waars weber wilde word worst zes zoet zover zwoll a10d7n4op2q2: naar
a10do2p2r: terug_$ a10n2p5q10r2: zit a10o3p4q: ontva a11d6p2q: ga a11d7no3p3q2: ik_heb a11dp: ik_ben a11n: kom a12:
er_nog a12d2n2p19q3r10: maand a12d33p8q3r: maar a12d37n5o6p15q10r: 0 a12pq: ^_dank a13d13n13o4p8q16: een
a13d18n2op7q3: ^_we a13d3n3o6p8qr: tot a13d3pq3: even a13dr: nog_niet a15d11n6o4p7q8r2: bij a15d13no4p20q5r: heb
a15d4n3o9p7q3r: onze a15d8n7o7p4q5: dat a166d196n55o75p130q84r28: $ ^ a16d11n12o2p6q2r2: ! a17d23no17p4q2: met
a17d2n3o2p4qr: terug a17d8n5op48q17r5: je a18d32n11o17p22q19r7: van a18d3pq: dank a19d16n3o3p24q12r5: voor a2: !_ik
0e_ben ^_een ^_gezie ^_goed ^_nog ^_ontva ^_volge ^_was afdel behan bekij_de besli_$ bezig bij_jurid boekh_$ colle_en
de_hoogt de_jaara de_updat direc_is duik eerst_met en_is erach ermee_bezig even_voor ga_het heb_haar het_aan het_buite
het_mee hoogt hoogt_$ hoor_het hun ik_laat ik_moet ik_nog ik_wacht ik_weer in_behan is_geen is_in jaara je_hoort
komen_erop maand_ben maar_er maart_met maart_op mail_doorg met_onze met_vrijd mijn_lijst mijn_oren niet_uit nog_even
nog_niets om_te ontva_dank ontva_ik onze_finan over_mijn redde_we sorry_$ sta te_teken terug_ben terug_is thuis_ik
toege_$ updat_ik uw_beric vanda_teken verge_$ verge_hoor verge_ik verhu_$ volgt_$ vrijd_ga wacht_zelf weten_zodra
zelf_ook zet_het ziek_en a23d9n5o14p8q2r: mijn a24dp2: ben a26d21n8o8p18q18r11: in a27d40n6o3p16q14: we
a27d50n10o19p11q10r2: is a27d5no6p4qr2: aan a28d31n13o15p20q13r: op a2d: 0_tot ^_top en_dan finan is_nog niks_$ prakt
staat_op verge_! zelf a2d10pq: zo a2d13n2op18q: alles a2d15q2: akkoo a2d19n6o7p6q9: hebbe a2d2: eruit handt rusti
a2d2n2: had a2d2no3q3: wil a2d2np: team a2d2nq2: de_offer a2d2nr2: de_rest rest a2d2o: ^_helaa wille a2d2o2q3: keer
a2d2op3q: twee a2d2op7q: geef a2d2p2: t a2d2r: heeft_de a2d3: top a2d3nop2q: is_het a2d3nq7: offer a2d3o7p7: deze
a2d3p: heb_ik a2d3p2: hoor a2d3pq: ontwe a2d4n3p3q: ze a2d4np2q: we_het a2d4nq6r3: tweed a2d4p2q2: allee a2d4p2q8:
kunne a2d5n9pq2: nieuw a2d7nq: van_0 a2d7p9q: ^_hoi hoi a2d8np9q: ana a2d9: ja a2d9nop3q: met_de a2dn3: beurs a2do:
achte niets a2do2: ^_geen a2do3p: lijst a2dop: lijst_$ a2dop2: mevro a2dop6q2: voor_het a2dp: het_team leest moet_het
a2dp2q2: wordt a2dpq: er_niet a2dq: is_$ a2dr: beves a2n: altij er_is je_op a2no: ik_op a2no11p4q: niet_meer a2np:
verhu a2np2q: juni a2np5: beloo a2np5q: dag a2nq: gehoo a2o: het_werk hoort_van a2o2: gaan_we werk weten_dat a2o2q:
hoort a2o3: gegev a2o5: uw a2o7pq: herin a2opq: ^_als a2p: de_helft de_herin de_ontwe de_verhu helft helft_van
het_maand het_weten hier_een ik_lees is_ziek lapto lees nog_$ nog_over onze_direc oren oren_in tot_over week_ben a2p2:
de_stilt een_gekke gekke heb_nog stilt a2p2q: 0_juni a2p2r: eind_volge a2p2r3: binne a2p3: fotog a2p4: me_$ a2p4q2:
ik_de a2p6: deze_week a2p6r: eind a2p8q2: je_het a2pq: ^_even je_ik a2q: doen door_naar gehoo_$ het_overl ik_met
is_van je_mail juris nog_op nog_steed regel voor_vrijd wacht_nog we_wacht a2q2: steed a2q3: besli a2r: buite nog_aan
nog_bij a2r6: volgt a3: !_we ^_bedan als_ik ben_$ ben_julli ben_tot contr_ligt contr_nog daarn_kijk daarn_pak dank_$
dank_ik direc_$ en_dat en_komen er_weer even_gedul ga_ermee genot_dank goed_ontva goede_orde haar het_even ik_ernaa
ik_terug ik_zet in_goede jurid_zaken kijk_ik kom_er komt_goed laat_het ligt_bij ligt_nog met_vakan mijn_burea
nemen_het orde_ontva slag_$ sture_maar vakan_daarn van_maand voor_aan we_bekij zaken zodra_de a31d7n2o13p11q5: ^_ik
a32d19n6o16p11q3r3: en a32d27no14p9q13r: niet a34d10n5p7q15: er a3d: ^_vanaf dank_! dat_is julli_niet met_mijn orde
a3d14n4o13pq5: te a3d17n3o13p8q6: ons a3d2: inter zet a3d2n2o3q: nu a3d2no3q3: bij_de a3d2op2q2: mail a3d2p12q5r2:
donde a3d2p2q2: ^_voor a3d2q2: zou a3d3: niks a3d3n2o18p3q3: wij a3d3n2p5: dus a3d3p17r4: dinsd a3d4no20p4q2: meer
a3d4npq4r: gaat a3d5n3o2pqr: uit a3d6n2p3q2r: staat a3d7n5q5: om a3d7o2q: gaan a3dn2o4p3q: ^_mijn a3dnp: vanaf a3dnq:
baas a3dnq3r: goede a3do3p5q8: sture a3dop6: laten a3dp: burea dank_je gedul a3dp3: verga a3dp3r4: na a3dq: dank_voor
mijn_baas a3n: thuis zijn_er a3n2p3: dat_je a3n3p8: ^_vrijd a3np2q3r2: lever a3op: beric a3opq: moet_ik a3p: bekij_het
het_bestu updat zit_tot a3p16q3r: heb_je a3p2: aan_het ziek a3p2q: het_door a3p2q2: bestu a3p3: is_er a3p4: het_in
a3pq2r: het_eerst a3pq3: nog_een a3q: op_vakan a4: ^_ben ^_genot ^_komt bij_onze doorg_naar ermee_aan ernaa ernaa_$
gezie het_ligt ik_kom ik_leg jurid leg leg_het midde_in niet_redde redde teken_$ zitte_midde a41dnp10q14r3: nog a4d:
de_ander genot met_0 midde we_zitte a4d2: helaa_niet a4d2n: ander a4d2n4q7: ook a4d2p: kijk a4d2p13q: morge a4d2p8r2:
0e de_0e a4d3pq: nemen a4d4p2: bedan_voor a4d5: doorg a4d5n2p: naar_de a4d5pr2: zitte a4d7o2p8q2: door a4dn2q: doet
a4doq3r: kan a4dp: helem_verge vanda was a4dp2: sorry_helem a4dp2r: pas a4n: toe_$ a4n3op4: colle a4nop3: mijn_colle
a4np2: is_hier toe a4o3: overl_$ a4p: aan_toe ik_er a4p2: bespr a4p3: komen a5: aan_mijn de_slag ga_ik ik_zit
niet_verge pak_ik slag a5d12o11q: geen a5d17n16o6p29q21r2: julli a5d2: op_mijn we_zijn a5d2p2: de_direc a5d2p2q: helem
a5d2p6: ^_sorry a5d3p: heb_het a5d5op: helaa a5d7o2p3q3r2: ^_het a5d7o4p3q: laat a5dn2o2pq: mee a5dn3opq: ^_onze
a5do7pq: onze_advoc a5dpq: het_is a5n2pq4r5: eerst a5np3q2r: komt a5o6pq: overl a5p13r2: volge_week a6: aan_toege
en_kom kom_erop maar_ik pak toege a68d46n9o13p61q26r5: het a6d: ben_er a6d11no4p8q2r2: van_de a6d2: ermee a6d2n2p2q2:
hij a6d2p2qr: wacht a6d3n2o2p2q: 0_maart a6d3n2o2p3q: maart a6d5o5pq6: als a6d6n2op2r: heeft a6d8np9qr5: voor_de
a6dno10pq: advoc a6dno2p13r5: volge a6no2p6q3: weten a6npq: boekh de_boekh a6p: bekij a6p2: het_op a6p2q: ik_ga a6p3:
ik_het a7: en_met tot_en zodra a72d102n37o22p69q42r27: de a7d17n8p7q4r: op_de a7d2n3p8q: dan a7d2n4o2p10qr: over
a7d3n4o2p3q: hier a7d3np3: weer a7d3o2p2q2: contr a7d5p2: bedan a7do2q2: het_contr a7do3p12q9r: me a7dpq: daarn
a7o8p2: op_$ a7p: ben_ik a7p2qr: teken a8: erop_terug a8d10n2q3: goed a8d16o3p2q7r7: die a8d2p3: direc a8d3p10: sorry
a8d4op3q2r: moet a8d7n11o2p3r: !_$ a8d9n4op8q2r9: in_de a8dn2o4p23q2r2: week a8dn4p31q4r8: vrijd a8dnpqr: in_het a8dq:
vakan a8or: aan_de a8p: erop a9: niet_aan a92d22n5o22p34q22r8: ik a9d21n10o2p10q5r5: ^_de a9d8n4o3p4q5r: zijn a9dnp7:
ligt a9dp: verge ad: ^_oeps archi bedan_$ bij_het blauw_de commi contr_doorg dat_niet de_commi de_gemee de_subsi
de_voorw die_doet die_is een_klein eens_in erin eruit_$ even_in gemee gezeg groen_licht het_weer het_zo ik_doe lezen
licht_$ mijn_telef missc niet_de oeps ons_de pakke papie proje schaa subsi tweed_versi uur_$ van_vakan voor_een weer_$
weer_op zie_mijn zieke ad10o: doe ad2: en_de gestu_$ gewoo houde_het is_goed licht nemen_de niet_te overg per voorw
wille_we ad2n2: bij_ons ad2n2o3: alle ad2no14: ^_wij ad2nq4: besta ad2o: hou ad2o2: uitge ad2o2q: met_het ad2o3: b
ad2o8p2q4: mij ad2p: joost joost_$ we_nemen weg ad2p2: ^_geach geach ad2pq: ^_ziet ad2pq3: van_ons ad2q: ik_dat zonde
ad2q2: 0_uur ^_is ad3: door_met goed_$ zo_$ ad3no3p3q: dit ad3no3q: meer_$ ad3npq: ziet ziet_er ad3nq6r3: de_tweed
ad3o: heb_de ad3op4q: 0_septe ad3q: zie ad3q2r7: bijla ad3q3: niet_$ ad4: ^_heb ^_ja gestu telef ad4o23p9: u ad4op4q:
septe ad4p: houde ad4p3: druk ad4p8q2r6: de_tekst ad4p8q2r7: tekst ad4p8q5r4: foto_s ad5: maar_de ad5n: blauw
ad5n5oq6: wat ad5nq3: uur ad5p: gezet ad5p7q: hoi_ana ad5p7q2r4: de_foto ad5pq: zien ad5r3: map ad6opq2r: betaa
ad6p9q7r8: s ad7o4q: verde ad7pq: versi ad8n2oq2r: al ad8pq3r4: logo ad8q: groen ad9p8q5r4: foto adn: beter de_kinde
het_nieuw kinde klein trein adn2: op_het adn2p2: van_het adn2p2q55: ? adn2p5r: bij_julli adn2q: jaar adn3: de_beurs
adno10: faill adnopq3: tijd adnopq5: eens adnpq: tot_0 ado: dat_ik mijn_vrouw tijd_$ voorl vrouw ado2: ik_wil
wij_hebbe ado2p: neem ado2q2: iets ado4p: betal adop: over_$ adop2: 0_decem het_bij adop2r: decem adoq: en_ik van_onze
adp: ^_t ana_ik de_betal geef_ik mevro_wirth na_de sanne wirth zij zijn_$ adp2: geach_mevro adp3: metee adp4: antwo
sorry_voor adpq: de_tijd janua oktob adpq5: zoude adq: blijf gespr goed_uit idee kanto om_in ook_op op_kanto waarv
wordt_de adq2: op_een adq3: ^_graag een_keer adq4: vraag adq5: graag adr: cijfe de_cijfe goedg adr3: de_map tekst_voor
adr6: de_bijla an: ^_je artik boer de_boer de_inspe de_trein erg fijne_kerst geluk inspe kees kijke kijke_$ kinde_zijn
menee_de nieuw_jaar proev proev_$ stagi stuk uit_de vanaf_maand werkt_hier winte zit_er an2: ter an2p: feest an2qr:
werkt an3p2q: kerst an4: fijne ano: hier_niet is_faill menee ano3p: zonda anp: kwam weer_en anp2: over_de anp22q4r3:
krijg anp3r: klaar anp3r4: maand_$ anq: ^_er een_nieuw later maand_0 anq2: weet ao: a ik_kan mee_$ mee_dat ontva_$
opnem opnem_$ spijt ao2: halen reage recht_$ ao2q: in_$ ao4p: tot_de u_op ao8q: recht ao8q2: conta aop4q4r: ^_in aopq:
lange zal ap: 0_janua ^_dag agend alles_op als_de beric_over bespr_het betal_staat bij_u de_drukp de_feest drukp
een_updat eerde even_een excus ff heel het_voor ik_aan ik_bekij ik_kijk ik_loop ik_tot is_maand je_weten kunne_sture
lang lapto_heeft m maand_terug maand_verga me_ontsc mijn_lapto moet_nog ontsc terug_en tot_vrijd voor_dinsd
vrijd_beloo was_ziek we_bespr we_laten zorge ap2: ^_donde colle_is dinsd_0 het_$ het_je het_morge vanav vrijd_lukt
zit_het ap2q: een_week twee_weken weken ap3: ^_morge de_fotog maart_$ ap4: echt ap4r: van_me ap5: loop weten_$ ap7q3:
lukt ap8r2: krijg_je apq: het_niet tusse apq2: lukt_me van_donde apq3: hoe apr: ligge aq: ^_moet er_nu er_op gekre
goedk het_? het_nog ik_in ik_niet ik_teken ik_zie moet_de of_het onze_juris overl_van snap vier voor_ik vrijd_op
we_eerst aq10: of aq2: ^_hoe bestu_$ gaat_het me_even ook_bij voor_we zit_ik zoude_we aq3: als_we er_ook ik_vraag
aq3r2: lette aq4: eigen aqr: de_lette de_lever ar: karin lever_$ s_in volge_maand ar2: portr rest_volgt ar3: ^_logo
ar6: bijla_de d: abna abonn accep admin adver afgek afgel afwez alsno amste anima appte bezwa bladz bloem boom braaf
breed brief brug burge chass chatb code cursi d dakbe data denke der deven dezen ding doorh draai drive droog drukb dt
duits duurs eerli el elder elf enter examp extra fatim fiets folde fotos gang gas geant gedaa gek gekie gemai gereg
gespe gil gooi groni haalt halfj helen hold hooga https hup idris incas inget ingev inkoo inmid inzie jaarc jeroe joh
kaart kade kader kenme kente kerke klink klopp knoop kokki kooij kopie koud kvk leien let locat loods maat meet merke
messi meter mits monta moogt nader negen nl0 nogma nokho noten nou novem on onlin p penni porta progr publi resty roep
rolde rondg rotte ruim scene schet schik schor shoot sleut slide sms sprea start statu stukk super surfd tacht tafel
tempo tevre tien tijdl twijf uitei valid valle veran verke verle verma vet vijve voett voork vooru vrien websi wegha
welko welst wim winke works x0 xk zandk zee zelfd zetel zwart d10: nee d10n: prima d10n2o: we_hebbe d10n2oq2: oude
d10np2q: 0_0 d11o8q3: factu d2: 0_ab 0_de 0_ja ^_0 ^_beide ^_bij ^_gebru ^_lieve ^_namen ^_zie ab al_gestu alles_gelez
alles_klopt als_een behal_de beide_ontwe bekek beslo_om bij_deze budge de_besta de_dropb de_moeit de_video deur
die_met dinsd_om doe_toch donke dropb druk_maar en_niet en_op entho ermee_$ exemp factu_van foto_die gaan_met
gaan_voor gebru_de geen_inter geen_opmer geen_wijzi gelez gelez_geen getek_exemp gewoo_de gewor goed_behal heb_alles
hebbe_geen het_blauw het_geld het_voors hoeft_niet houde_we inter_meer is_akkoo is_prima is_te je_spam kant_geen kop
maar_0 maar_live maar_weer mag_eruit map_gezet met_een met_versi mijn_kant moeit_$ molen_0 mooi_$ nagek natuu om_er
ons_$ ontwe_zijn openi_is past post_$ prijs_$ septe_$ slaan slaan_we spam spam_$ staan_$ staan_op te_druk tegel
toch_maar vanoc_betaa versi_0 vindt volda we_gaan we_houde we_over zet_maar zijn_goed zo_zet zojui d2n: adres af_$
op_pagin pagin_0 veel_te d2n2: veel d2n2o2: van_mijn d2n2o4q: vorig d2n2op: namen d2n2op10q: ^_julli d2n3: de_nieuw
d2no: hebbe_de d2o: ^_hou gesch mogen molen op_met d2o2: ^_stop genoe stop we_niet d2o4q: is_op d2op2: reken d2or:
aan_$ d2p: ^_dinsd alles_in de_serve femke groet_joost hebbe_het kieze logo_$ serve zoals d2p2: getek_contr s_$ d2p3:
opmer d2p3q: verta d2p5q: in_je d2pq2: moete d2q: 0_euro 0_is euro d2q2: de_site in_plaat plaat plaat_van site zette
d2qr: vind d2qr2: die_van d2r: 0_en de_openi openi d2r2: logo_s d3: ^_die ^_prima af_van akkoo_ga btw_numme de_post
geld gezet_$ goed_zo het_telef hoeft is_0 is_nl0b0 julli_kunne laat_die live_$ maar_zitte map_$ moeit niet_verde nl0b0
nl0b0_$ onder_$ ons_betre ons_btw prima_zo s_staan te_gaan verde_te vinde_we voors wat_ons we_zien d3n: ^_van allem
de_blauw net prima_$ d3n2: ^_op d3n2q3r: de_prijs d3n3q5r: prijs d3n4: ieder d3np: beste_ana d3npq4: pagin d3nq:
hebbe_we d3o: ^_laat d3o2: via d3o4: ^_ons d3o5p3q: op_0 d3oq: factu_0 d3p: kant samen sloga d3pq: post d3q: drukk_$
ge d3q3: btw d3r: behal d4: ^_alles beide de_gedee doorg_en factu_is gedee gedee_map het_oude laat_maar live numme_is
video wijzi d4n2oq2: ^_wat d4n4op2q: giste d4n5p4: groet d4no2pq: beste d4np: ^_beste d4np2q: mooi d4o2r8: hierb d4p:
vinde zitte_$ d4p2: het_getek d4p5: door_$ d4pq: de_drukk d4q2: de_oude d5: beslo betre de_groen doe_maar ga_maar
hebbe_beslo is_vanoc maar_door oude_logo d5nq2: toch d5q: lieve d5qr: numme d6: ^_akkoo ^_doe akkoo_$ betaa_$ d6n2op3:
0_$ d6n2q2r2: staan d6npq3: af d6op5: getek d6opq: onder d6p2q: drukk d6q: gebru d6q3: klopt d7: ^_nee d7n: vanoc
d7q3: de_factu d8pq: mag dn: 0_april 0_staat ^_alle adres_is broch de_hond de_tento een_ander gegaa gekoz gelop gewon
goed_is harte hele_team het_hele hond hoop hoop_dat ieder_hier ik_hoop is_naar je_dat namen_het prett succe tento
terug_van tot_op dn2: is_de julli_in dn2o: sinds dn2oq: daar dn3p2q: hele dno: loopt dno3: heer dno4q: vorig_week dnp:
april kleur dnq: offer_$ dnq2: stuks do: 0_febru aan_te annul augus augus_$ cent dit_als en_hebbe febru geen_verde
gesch_$ inges is_molen is_onder man namen_de ons_in stell twee_keer uitge_$ wil_mijn do2: ^_haal besch haal klach
met_die volge_keer do2p: de_lijst do2q: van_julli do3p2: ik_u do3pq: kunt dop: commu door_de dop6: ^_deze dopq:
julli_$ sture_$ doq2: dat_de dor4: hierb_de dp: 0_oktob ^_zoals aanme alles_julli ana_de blijv dat_het de_kleur
de_notar de_onder de_sloga ervoo ga_je gaste gaste_$ gedul_we half het_wordt hoi_sanne huis huis_$ je_gedul moete_zijn
notar ontbr rond sloga_maar t_is u_door versi_$ voor_je wel dp10qr5: stuur dp2: !_de bijna de_late donde_0 julli_op
klant late late_react dp2q: julli_ons react dp2q11: nodig dp3q: de_verta hebt dp3r2: dinsd_$ dp4: ik_je dp6q6:
hebbe_julli dp8q5: je_de dpq: n voor_onze dpr: bezor dq: ^_hebbe ^_klopt ^_stuur alles_goed als_er besta_niet dacht
dacht_dat de_naam derde er_0 er_goed gebeu ik_dacht in_janua in_te klopt_het kunne_we logge mail_van mijn_mail naam
niet_bij niet_om ook_in optie te_logge voor_donde we_zoude zo_n zou_er dq2: 0_stuks ons_nodig open_$ dq3: de_link link
dq3r: ^_goede dq4: graag_een nodig_$ dq5: open dr: ^_aller aller beant in_bijla is_betaa pas_op vind_je vrage dr3:
de_homep homep s_van n: ach ajax alaaf amers arden been biert blij blog borre brade brood brouw buren bus busje confe
congr dana defti denk desig dik docht dol gedac gefel gehad geins gekni gekom gelac gent gerus geslo gevel gevie gewel
gewen gewer gips gut hal halve hans heet hegge ingeb jarig jonge kaas kampi keuke koeie kort kortr kwame lance leuke
lezin museu nagel ochte oefen ontmo oven pensi petje pinks poes polit print profi raadt ria ring schoo shirt slage
smaak sneeu spann sprek stude taart terra tienj tom trouw vanna verpl viel vol weert werel wist zag zonst zus zusje
n2: ^_ter de_hoek de_krant een_toeva en_een feest_en fijne_feest giste_op he hoek in_julli info krant krant_van marat
pand ter_info toeva toeva_$ van_zater verte vond n2p2q: langs n2p3: einde n2p3q2r: julli_de n2q: ^_leuk n2q4: wie n2r:
verdi n3: ^_fijne groet_$ over_julli prach n3p: tegen zater n3q: leuk n4: de_groet wat_een no: ^_tot bakke dat_menee
gelev heer_bakke wense wij_wense zoon no3: de_heer no5q: nooit no7: curat de_curat nopq2r2: worde np: ^_zonda
alles_voor april_$ begin de_kerst gewee ligt_alles moest patie stil vrijd_is vroeg week_op np2: krijg_de op_vrijd
voor_maand np2q: we_de np3: je_krijg npq: boekh_is de_hele kerst_en npq41: ?_$ nq: ^_mooi breng eerst_een er_een
julli_om mei prijs_dan rood stoel zat nq2: om_de nq3: ^_wie nqr2: de_eerst nr: is_klaar klaar_en recep staan_in
staat_al uit_$ vijf o: aangi aansp acme alsje arm autor backe beein behor bos briev daarv dien eis enkel erfge ervaa
execu gebre genom gesto gevra grens hall hande henk hierm inged integ intim leidd maier meede moede mulde nalat nieti
nordl onbru ongeg ontbi ontbo ooit plots raads schak spree stalk stel stopp syste teuni toest treed trek uitst vader
verwi volle voorg weige wens werke wijle wilt o2: ^_neem ^_u aanbe_terug alle_corre alstu alstu_$ b_v benad_$ betal_$
betwi_deze bv conta_meer corre_te curat_$ curat_mr curat_neemt dat_wij de_zaak deze_zaak een_advoc een_klach en_zulle
geen_conta gelie_mij haal_me hem_$ het_bedri het_sture ik_weten in_deze is_door kunt_zich laat_ons lijst_te maile
meer_met meer_van met_rust met_verdr mij_van mijn_aanbe mijn_gegev mr neem_geen niet_betal recht_neemt rust stake
stake_$ stop_met sture_van te_halen te_stake u_hoort uw_vorde v van_deze verdr verdr_laat verkl_de verkl_u verwe
verzo_ik via_onze voort week_faill week_overl wende_tot werk_is wij_besch wil_geen zonda_is o2p: ^_met aanbe meer_aan
neemt_het o2p2: laat_ik o2p2q: het_over o2pq: hem zulle o2q: hiero wij_zijn o3: advoc_$ advoc_neemt betwi_uw de_overe
de_recht deze_factu factu_en geen_mails is_overl is_vorig mails_meer meer_te ons_niet richt te_benad u_kunt uw_factu
verkl_$ verzo vorde wende o3p: overe zich o3pq: corre o3q: ^_gelie o4: benad herin_$ mails mijn_recht ons_bedri zaak
o4p: mij_niet o5: bedri_is conta_met met_u neemt_conta o5p: schri o6: bedri wij_betwi o6q: gelie o7p: neemt o8: betwi
o9: faill_verkl verkl op: ^_dit bel door_ons geef_ons indie niet_lange ontva_alles perso u_ons u_ontva zijn_op op2:
uitsl voldo opq2: afges opq3: me_niet oq: afges_$ bij_$ delen gelie_ons hebbe_$ ik_betaa te_sture wat_julli oq2:
worde_$ oq3: aange oq5: kun kun_je or7: ^_hierb p: aanpa akte avond bart beeld begev boot carla comme coron dieze
drukt durf duurz erna ertus feedb gepla ines ingep keuze lasse liet lijnt logob mailt marit meets meewe midda natyp
nicht onmog opens order paar resta reste selec stegg stof strev tarie tegem thoma train tuin uploa vanmi verza waren
wegen zeg zodat zot p10r3: woens p13r: uiter p2: ^_eind ^_over ^_zit allee_de alles_hebt ana_bedan ana_sorry beslu
binne_$ dan_metee de_dag de_defin de_getek de_vertr defin dit_weeke en_stuur er_morge excuu hij_is hoor_je ik_mik
ik_stuur ik_verwa je_vrijd julli_vrijd klaar_$ ligt_de maar_dinsd maken mik mik_op morge_heb morge_krijg morge_weer
nog_tot ontva_u onze_opmer op_donde opmer_$ overm_$ sture_we uitsl_$ vertr verwa verwa_dat vrijd_alles week_lukt
weer_dus woens_de p2q: lukt_het p2q2: voor_0 p2qr: week_$ p2r: 0e_$ komt_woens krijg_julli tot_dinsd p2r2: woens_$ p3:
antwo_$ beloo_$ dagen de_mat dus_ik eind_van einde_van het_echt het_eind het_einde je_van ligt_het lukt_niet maand_heb
mat mat_$ niet_maar ons_antwo over_twee uiter_0 van_volge vrijd_ligt p3q: zegge p3r: uiter_volge week_vrijd p4:
^_maand ^_uiter alles_$ de_loop de_maand geef_me het_weeke laten_we loop_van mailb_$ me_tot overm tekst_$ p4r6:
vrijd_$ p5: ^_geef je_mailb mailb uiter_vrijd vrijd_heb p6: je_alles p6r5: stuur_ik p7: weeke p9: julli_krijg p9q:
krijg_het pq: ^_mag de_proef de_raad en_nieuw hele_dag het_een het_julli het_lukt maand_? maand_zit mag_ik morge_zit
proef raad raad_van tusse_kerst uit_! van_bestu verze vrijd_een waar wordt_het zeker zien_$ pq2: inlog van_mij zit_de
pq3: zit_$ pq3r: drie het_logo pq4: julli_het pr: bio bio_s de_bio het_binne hoofd je_in julli_voor marke vrijd_!
wacht_$ pr2: donde_$ je_dinsd q: aanle accou afloo auteu banne beval big bouw conce daaro dient diver duurd foutm
gehos geldi gelij gemak geval hallo help insta klapt korte krul kwijt leeg licen liefs maili momen namel oplev oplos
opmaa oud princ rappo redel sparr steig stich stuka taal table uitzi valt vaste vierk voorb voorz zip q2: ?_de ?_ik
^_kun ^_wanne ^_zoude als_pdf belle_? deadl donde_nog donde_om duide een_offer eens_sture er_drie gaat_niet het_besta
het_nodig ik_krijg in_zit is_? je_preci julli_offer logo_nodig me_af mij_nodig naar_maand nog_van offer_is offer_voor
open_kun pagin_s prijs_in s_ook schui tweed_pagin uur_? voord_ik wanne_hebbe wat_heb we_hadde welk_besta welke
wil_weten zit_? q2r3: erbij q3: af_of bedoe_je belle de_btw de_hosti forma_hebbe hosti keer_sture pdf preci voord
vraag_me we_besli q4: bedoe forma hadde in_welk niet_open nog_eens wanne welk_forma q5: ^_kunne kunne_julli of_de q6:
nodig_? sture_? q7: welk qr: al_in ik_vrijd neder qr2: die_krijg r: acht anna bijge blad cover cv docum engel groep
impla lou meest nager poste produ schij tim vul wijnk r2: ^_bijga ^_eerst began began_grond bijga chef de_began
de_overi de_pasfo eerst_ladin erbij_de gemaa gemaa_die grond grond_de ladin ladin_in maand_gemaa map_de overi pasfo
s_worde teamf tweed_vrijd volgt_vrijd worde_maand zit_erbij r3: alvas_de die_stuur homep_de maand_na r4: alvas
hierb_alvas na_$ r5: ik_maand
"""
