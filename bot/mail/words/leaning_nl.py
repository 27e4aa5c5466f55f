"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: aanda aanwe afgeg arch ardec auror aydin baard baken bedev bets bewee bewus blank brak bruid carol chant datum depot diplo dirk drs duren eindr erdoo erove
evert f facto facul famil fem garan gedoe geest genie gesca gewet gewez haast handv helee heus horen huiss ingre intus jaap jaja jansm k kalfj kloos knie
knipp koepe koffe kok lasti laura lerar lig luc maaik maast madri misve monum munch namet navra ne neer negat neige okido ongel ongem ontsn oorde pagle pasen
patri pia plan polde porre posit riole ruzie sam scann schon schot seint siets skien snels socia sofie spanj stal stoep tante tent terec tersc tiebo traag
trekt uitre uwen verbr verca verlu vervo verzu vis vlooi vme vrije vrijg w waars weber weekj woons worst zelfs zinni a10d13n6o9p5q17r2: als a10d16n5o27p9q14:
wij a10d29n7o18p22q11r3: ons a10d4no3p26q16r3: me a10d4np4q2: het_is a10d6n2op10q8r2: kan a10d8p20: sorry a10p6: ga_ik a11: erop_terug
a111d118n34o15p136q60r18: het a11d10n6p10q7r3: komt a11d11n19o2p6r: !_$ a11d3n2o4p2q2r2: aan_de a11d3p2q: erop a11d6op8: direc a11dn2o3p10q7r2: weten a11p2:
bekij a11p5q: ik_ga a11pq: zodra_ik a127d221n70o41p180q92r63: de a12d12n10o3p11q2r3: hier a12d12o40p42q6r3: u a12d15o5p8q2r2: laat a12d18n9o4p23q5r10: over
a12d21n2p23q6r7: voor_de a12d28n6o2p13q2r: heeft a12d28n8o26p9q10r: te a12d2n2p14qr: ik_het a12d30n17p25q7r3: op_de a12d3n2p3q3: daarn a12d3np4r: tot_en
a12d5p2q3: bedan a12dq: vakan a13d13n6p51q14r5: dan a13d20n2op7q4: ^_we a13d4np4r: en_met a14: niet_aan a14d10n12p52q13r14: vrijd a14d2p2q: er_nog a14d2p4r:
verge a14d2p5: ben_ik a14d2p6: ik_er a14d2pqr2: nog_niet a14d37n11o2p21q6r11: ^_de a14d44n12o2p40q15r9: ana a14do2p4r: terug_$ a156d62n19o37p111q55r24: ik
a15d19n2p4q7r: goed a15pq: ^_dank a16d11n2o8p9q5: ik_heb a16d32n9op22q6r19: in_de a16d4n2p22q2: ligt a16dn2p3: kom a17d15op8q14r8: moet a17d18n8p52q9r19:
maand a17d24n10o6p15q14r8: zijn a17d3n2op3qr: ik_ben a17d6n3p9q2r: weer a17d9n3p26q16r9: zit a18d35n15p33q13r8: groet a18o3p11q2r: ontva a19d11n8o18p31q9r2:
onze a19d70n9p28q10r3: maar a19pq: zodra a2: ^_nog ^_ontva ^_was aan_dek aan_toeko alle_hens alles_even altij_bij begin_en behan bekij_de bekij_ik beloo_niks
ben_u bespr_en bezig_! bij_jurid boekh_$ boekh_kan colle_en dan_pak dankj_! dat_echt de_jaara de_proev de_updat dek direc_is door_aan dossi duwtj een_zalig
eerst_met er_boven erach even_met ga_het gaatj_heb goed_! had_het heb_haar heb_stuur hens hens_aan het_buite het_inter het_spijt hij_moet hoogt_$ hoogt_met
houd_u ik_beloo ik_duik ik_eerst ik_iets ik_laat ik_overl in_behan in_gespr inter_en is_allee is_bij jaara je_goed je_zodra juni_ben kijke_en ligge_ik
maand_ben maart_ben maart_op mail_doorg mail_gezie met_onze mijn_excus mijn_gemak mijn_lijst naar_onze neem_het nog_altij nog_niets onze_finan ook_een
overl_het peete peete_$ probe redde_we rusti_naar spijt_me steed_niet te_teken terug_ben terug_daarn terug_is toe_ik toege_$ top_dankj tot_die updat_ik
vanda_teken vergu_nog volgt_$ vrijd_ga wacht_zelf weeke_aan weten_groet weten_zodra wij_ook wirth_harte zelf_ook ziek_en zijn_burea a21d17n7o3p10q4r: naar
a21d8np11q: ga a22d11n4op10q5r: even a22d16n6o9p19q2r4: tot a22d46n6o4p27q27r25: die a23d39n19o13p24q30r5: dat a24d2n4o2p11q3r2: terug
a259d382n95o106p278q161r66: $ ^ a26d112n21o10p43q22r16: 0 a27d38n26o5p44q37r9: een a29d28n14o8p31q17r6: bij a29d6p10q4: dank a2d: ^_zonde allee_een begon
er_iets finan maar_er maar_niet man_en niet_uit niks_$ over_mijn spoed toen_stond zalig zalig_kerst zonde_de a2d10n2o2p2q2r: telef a2d10nop3q4: af a2d10p2:
^_ja a2d11n16p8q6r: nieuw a2d11np2q6r4: tweed a2d11op7qr: t a2d14np4q4: drukk a2d17p5q5r8: logo a2d18n2o2p11q3r: onder a2d2: weer_$ zet_het a2d24p4q3: akkoo
a2d28n13o11p15q22r: hebbe a2d2n2: winke a2d2n3p3q2r2: team a2d2n4o5p2: alle a2d2np7q5r: van_ons a2d2nqr: stond a2d2o: ^_helaa a2d2o2: hande mijn_man
a2d2op14q: geef a2d2op2: p a2d2op2q: zij a2d2p2: ana_het handt a2d2p3: excus pakke a2d2p3q2: ik_dat a2d2p6q: voor_uw a2d2pq3: ^_ziet a2d2q: is_$ a2d2r: beves
a2d3: niet_de niet_te a2d3n2o3p6q: kanto a2d3n2p3: zijn_we a2d3n3pq: bij_ons a2d3n4p3: beurs a2d3n5p6qr2: van_het a2d3np2q3: de_offer a2d3npq: missc a2d3nr:
fijn a2d3o2: a a2d3p: het_ontwe a2d3p2qr: elkaa a2d3p3q: er_niet a2d3p3qr3: donde_0 a2d3pr: prakt a2d3r10: de_bijla a2d4n2o4p10r3: zonda a2d4n2p4q2: we_het
a2d4n3opq7: eens a2d4n4p4r: feest a2d4o2p3q32: of a2d4op6r: reken a2d4p2: leest a2d4p3q4: zelf a2d5: niet_op a2d5n2o14p14q2r: deze a2d5n4opq5: besta
a2d5no16q: ^_wij a2d5o2p2r: man a2d5op2q3: wille a2d5p4q: druk a2d5p4q2r2: gr a2d6n3pq2r: tot_0 a2d6np3q7: open a2d6npr: eruit a2d6op6q8r: ^_goede a2d6p3q2:
de_drukk a2d7: ^_heb a2d7n: gewoo a2d7n3p4q5r2: doen a2d7np2q10: offer a2d7o4qr: b a2d7q2r12: bijla a2d8np4q2r3: dag_ana a2d9n2op8q: is_het a2d9n4pq2: jaar
a2d9no5p3q2: is_op a2d9nq2: blijf a2dn: het_aan kijke_$ zit_er a2dn2op3: het_bij a2dn6p2: ter a2dnp: en_toen we_weer a2dnp10q: hebt a2dnp3: even_voor
a2dnp3q3: later a2dnp4: alles_op begin a2dnp5q2: weken a2dnpq: gehoo a2dnpr2: vast a2dnr: uit_$ a2do2: ^_geen gaan_we a2do2q: ik_wil a2do3: voorl a2dop5q5r2:
^_in a2dp: eraan mijn_telef weer_op a2dp14qr: eind a2dp2: de_verbo hun verbo a2dp2q: op_kanto zit_in a2dp2qr: ons_de a2dp2r: maand_de a2dp2r2: en_die a2dp3r:
cijfe de_cijfe a2dp3r2: beste_mevro a2dp4: het_er ik_weet a2dp5: je_van a2dpq: hem_niet toeko a2dpq2: ik_in a2dpq3: regel a2dpr: het_team a2dq: wat_ik a2dqr:
gespr het_nog a2n: boer de_vergu gemee_heeft je_op mee_in proev a2n2: de_baas a2n2p12: deze_week a2n2p3qr2: de_fotog a2n3p10r2: einde a2n3p19q2r2: je_het
a2n3pq: ^_even a2np: om_te a2np17r8: krijg_je a2np2: heb_nog ja_ik weer_en a2np2q7: hoe a2np2qr: voorz a2np3qr: nog_op a2nq: klaar_is vergu a2nr: op_zijn a2o:
aan_ons het_doorg lamme spijt u_niet a2o3: weten_dat a2op2: wij_u a2op7: verwa a2op8q2: eerde a2opq2: ik_kan a2p: ^_gezie ^_niet de_ontwe eerst_gezic en_ben
en_is gelij_ik gezic harte_dank het_ik hier_allee ik_even ik_weer is_ziek je_wel kanto_tot mijn_lapto mijn_oren nog_$ nog_niks nog_over rusti_voor te_pakke
thuis_ik verge_$ week_ben a2p14q2r7: stuur_ik a2p2: het_maand het_weten ik_lees kom_ik later_$ lees onze_direc voor_u a2p2q: juris a2p2qr: ik_ze a2p3: oren_in
tot_over weet_het a2p3q: die_de a2p4: achte_de de_stilt oren stilt a2p5: je_hebt sta a2p5q: twee_weken a2p5qr: weten_$ a2p6: voor_zitte a2p7r: eind_volge
a2pq: ^_volge bespr_het door_naar duurt het_stuk a2pq8: eigen a2pr: ^_een iets_weten a2pr2: compa mijn_compa a2q: ^_moet ^_zodra die_tijd ervan gehoo_$
gekke_$ gemak het_overl ik_bespr ontva_wij we_wacht a2q2: voor_ik a2qr: wacht_nog a2r: die_moet ik_hem is_geen maart_met nog_met verge_ik a2r4: rest_volgt
a2r5: ^_logo a3: !_ga !_we ^_dankj ben_$ ben_ermee ben_julli ben_tot bezig_$ contr_nog daarn_pak dank_$ die_heeft duik ga_ermee genot_dank het_mee het_met
hoor_het houd ik_ernaa ik_houd ik_neem ik_terug je_hoort kom_er komen_erop morge_ben nemen_het oeps_helem ontva_dank ontva_ik slag_$ snel_mogel vakan_daarn
verhu_$ voor_aan we_bekij wirth_uw zo_snel zodra_de a30d33n3o9p55q11r10: heb a31d31n27o2p28q5r7: ! a31d67n18o4p37q25r3: we a35d84n29o26p69q42r30: van
a36d10n3o18p17q11: ^_ik a36d29n17o2p119q28r23: je a37d30n11o23p25q9r8: mijn a39d5n2op10qr: ben a3d: ^_oeps dank_! erin ik_doe julli_niet jurid_zaken oeps
zaken a3d10n4o5p6q4: nu a3d11n3op2q3: zien a3d11n5o8p13q2r: op_0 a3d11o2p9q4r7: twee a3d12n4o2p10q2r: beste_ana a3d12np6q3r3: heb_ik a3d13n5op4q2r2: en_de
a3d16n10o3p3q9: om a3d16np15q6r8: de_foto a3d18n2p5q5r5: staan a3d18opr2: doe a3d2n2p2q: op_het a3d2n2pq: stuk a3d2n3p13q: ^_vrijd a3d2o6p: gegev a3d2p:
de_verhu a3d2p6q4: zit_ik a3d2q: echt_niet a3d2q2: er_op a3d2qr: is_van s_in a3d3n2p3r: is_er a3d3n3p: verhu a3d3n4p4q3r4: over_de a3d3no2: uitge a3d3nop:
en_dat a3d3np2: zijn_er a3d3o2pq: neem a3d3p3: het_zo a3d3pq13: moete a3d4n3pq4: ziet_er a3d4no4p5q8r: keer a3d4np3r: lang a3d4o2p2q2r: en_ik a3d4op7q3: laten
a3d4p14r3: weeke a3d5n2p2q4: ana_ik a3d5n4p3: harte a3d5np11r10: na a3d5npq3: oktob a3d5p: dat_is a3d6n3op11q4r: wordt a3d6n3p2q4: ziet a3d6np2r: dicht
a3d8np2: gezet a3dn2o2p2: werk a3dn2p3: stil a3dn2p38q6r11: krijg a3dn3: de_gemee a3dn3q: gemee a3dnp: ^_je altij a3dnp4: thuis a3dnp4q2r11: alvas a3dnp5q7r:
nog_een a3dnpq3: steed a3dnq: boven a3dop2: lijst_$ a3dopr: buite a3dp: contr_ligt en_laat heel ik_moet sanne a3dp2: berei is_nog a3dp20q3r8: stuur a3dp4q:
gelij a3dp9: het_in a3dpr: staat_op a3dpr2: bij_mijn a3dq: mijn_baas a3dr12: volgt a3n2p3qr2: fotog a3n6p5q: dat_je a3nop4q2: ik_op a3np14: beloo a3np2r:
het_je a3npq2: nog_steed a3nr: vrijd_0 a3o: het_werk hoort_van a3op: direc_$ a3op2: je_weten a3op3: uw_beric a3oqr: ik_een a3p: dank_ik de_herin een_gaatj
er_even er_rusti gaatj ik_zet is_in mijn_burea updat a3p2r: ziek a3p3: de_compu ik_achte a3p3q: je_mail a3p3q2: gaat_het a3p4: compu a3p4q2: aan_het a3p5r2:
me_$ a3p7r3: van_me a3q: op_vakan sture_maar a3q3: voor_vrijd a3r: ik_wacht nog_aan a4: ^_goed besli_$ daarn_kijk en_komen ermee_aan ermee_bezig ernaa_$
even_gedul ik_leg met_vrijd mogel ontva_! sorry_$ teken_$ verge_hoor zitte_midde a40d55n13o3p64q30r9: voor a40d72n9o27p36q16r8: met a42d21n3o15p14q5r4: aan
a43d65n18o15p59q33r27: in a48d106n22o32p41q31r13: is a48d82n32o23p72q29r9: op a4d: jurid laat_het naar_kijke verge_! a4d10npr6: de_rest rest a4d10o2p12q3r:
^_geach a4d11o2p13q3r: geach a4d11p16q12r8: foto_s a4d13np6r: zet a4d28np16q12r9: foto a4d2n2o5p3q2: ^_mijn a4d2n2p2q2r: als_de a4d2o3p5r2: laat_ik a4d2p:
helaa_niet midde a4d2p6r2: kan_ik a4d2p7q5r3: ik_de a4d3n2p2r: toen a4d3np10qr3: 0_janua a4d3np3q: zegge a4d3np4: het_bestu a4d3o4p4: beric a4d4n2pr: heeft_de
a4d4n7p11qr: kerst a4d4o2pq: nemen a4d4p8q6r3: met_vrien a4d5n3o3p3q11r: wil a4d5n3p3: had a4d5p43q3r6: heb_je a4d5p4qr4: binne a4d6n2o17p11q4: niet_meer
a4d6np3q2r: van_mij a4d6np8: verga a4d6nr: 0_tot a4d6op5q17r: kunne a4d7o3p6q6r: hem a4d7p18q3r10: de_tekst a4d7q3: niet_$ a4d8n5op9q4r: daar a4d8np2q3: zonde
a4d9no5p9q2: dit a4d9nop4q3r3: ^_dag a4d9np6q3r: wel a4d9op10q3r: geach_mevro a4d9p4q2r: ontwe a4dn4p7q4: weet a4dno6p8q15: sture a4dnop3q3: tijd a4dnp3:
we_zitte a4do3p7r: lijst a4dp2r: zit_tot a4dp3: sorry_helem a4dp3q2r2: ligge a4dpq3: moet_het a4n: toe_$ a4n2pq: afdel a4n2pq3: besli a4nop3: haar a4np2r:
helft a4np3q2: van_maand a4npq: maand_0 a4nq3: als_ik a4o5p3: u_op a4p: 0e_ben helft_van midde_in niet_redde a4p2: bekij_het nog_even a4p2q2: het_door
a4p2q2r: het_eerst a4p3: lapto a4p3q: hier_een a4p4q: een_gekke gekke a4pq: je_ik a4pr: de_helft a4q: leg leg_het snel a5: dankj de_slag doorg_naar ernaa
goede_orde ik_kom in_goede kijk_ik orde_ontva vanaf_morge a54d64n7o27p35q29r3: niet a58d11n8p38q29r16: nog a59d45n14op26q31r4: er a5d: slag a5d12n4p16q: dus
a5d12p18q3r12: tekst a5d13o2pq4: gaan a5d14n4o2p13q3r3: ^_beste a5d15n4o3p9q6r4: staat a5d16n7o4p13q4r3: beste a5d17n2p2qr: van_0 a5d21n2p4q2r: ja
a5d24n3o3p33q3: alles a5d2n2p7q2r2: klaar a5d2o11pq: onze_advoc a5d2o3p: aan_mijn a5d2p23q2r6: volge_week a5d3np11r: vanda a5d3np5q3: ^_voor a5d3p9: ^_sorry
a5d4n4p4q2r: pas a5d4np11q3r3: janua a5d4o2p4q6r2: iets a5d4op6q2r2: achte a5d5n3o2p2: niets a5d5n6p8q2: 0_juni a5d5nop4: helaa a5d5p: we_zijn a5d6n7p10q2:
juni a5d8n2op40q5r11: dinsd a5dn2pq2: kijke a5dn2q: baas a5dn3p5q5: doet a5dn4o3pq2: ^_onze a5dn8p8qr4: fijne a5dnoqr: er_is a5dnpr3: de_ander a5dp2:
helem_verge a5dp3: ^_komt burea ligt_bij a5dpq: het_even a5n2p5q6r4: lever a5no3pq2r: hoort a5nopq: ^_als a5np2qr3: ik_nog a5nr3: nog_bij a5o10p4q: herin
a5o3: overl_$ a5p: ^_ben komt_goed redde a5p2: aan_toe bij_onze a5p3: ga_er a5pq: ik_met a6: ^_bedan ^_genot bezig de_hoogt hoogt ligt_nog met_vakan
a65d77n22o27p61q22r16: en a6d: genot a6d13n8o2p5q16r5: wat a6d14n2p7q5: allee a6d14n4o15p8q12r3: mij a6d15n2op15q6r4: dag a6d16n5p27q10r10: donde
a6d18n3o29p11q6: meer a6d2: ^_top ^_vanaf orde a6d20op19q16r14: s a6d2op: inter a6d2p6q: gedul a6d30n3o2p7q3r3: zo a6d32n28o6p44q38r2: julli a6d3no3p7q2r:
0_septe a6d3np7q2: bestu a6d3np7qr: echt a6d3o2p17q2r2: mail a6d3p: kijk a6d4no19pq: advoc a6d4no3p7q2r: septe a6d4p14qr2: en_dan a6d5: top a6d5o9p8qr: uw
a6d6n2o4p25q3r10: volge a6d6o2pq2: doorg a6d9n2p6q3r3: was a6d9n4op2: naar_de a6d9n4op9q10r3: gaat a6dnop5r: mijn_colle a6dp3q: bespr a6dpq: met_mijn
a6op2q3r3: moet_ik a7: aan_toege pak_ik a7d10np15q4r2: hoi_ana a7d10o2p12q3r3: wirth a7d10op11q3r3: mevro_wirth a7d13n2p8q3: niks a7d16n7o3p6q8r5: uit
a7d22n3o15p5q2r: geen a7d2n6op7qr: colle a7d3np3: op_mijn a7d4no8p3q: op_$ a7d4nq8: zou a7d4o2p2q2: het_contr a7d4p: met_0 a7d4p2: bedan_voor a7d6nop7q11r2:
goede a7d6p11q7r3: vrien_groet a7d7n2op10q3r: voor_het a7d7n2op2q3r5: ander a7d8n5op13q4r5: ze a7d9p8q3r: hoor a7dnp4q: is_hier a7dp: gezie a7dp3: ik_zit
a7p2: toege a7p6q5r: teken a8: en_kom goed_ontva kom_erop pak a8d: het_ligt a8d14n2o2p23q6r: door a8d2: ben_er a8d2np2q2: maar_ik a8d2p8q2: dank_voor
a8d3n5p4q3: hij a8d3np2: rusti a8d3np5q3r3: wacht a8d3p4: de_direc a8d3r: ermee a8d4np28q3r: morge a8d4pq2: heb_het a8d5n2o2p10q2r4: maart a8d5n2o2p5q2r4:
0_maart a8d6n6o2p4qr: mee a8d6n7o6p52q5r9: week a8d6no2p7q2: contr a8d6op12q7r3: vrien a8d7n2p26q5r3: 0e de_0e a8d9n3p3q: vanaf a8dn2p5qr: komen a8dnp2q2r2:
boekh a8dnpqr2: de_boekh a8n2p6q5r14: eerst a8np5: het_op a9: niet_verge a9d12o4p15q3r3: mevro a9d14np19q5r4: ^_hoi a9d14np20q5r4: hoi a9d15n12p6q17r4: ook
a9d15o2p5q3r3: ^_het a9d21n3o2p7q4r2: met_de a9d2np7: toe a9d2o10p3q2: overl a9d2p: dank_je a9d30n7o5p25q17r16: van_de a9d5n4o6p4q5r: bij_de a9d5n4p2q4r4:
in_het a9d6np7q2: helem a9d9np15r4: zitte a9p: !_ik er_weer ad: 0_kleur ^_daar ^_voorl ana_alles ander_moet apoth archi b_en bakke_$ bas bedan_$ bespr_de
blauw_de boven_die breda colle_van commi conse contr_doorg dag_mevro de_commi de_regio de_zomer dicht_$ die_doet doen_$ dus_het een_apoth eens_in er_bij
er_missc eruit_$ even_rusti ff_niet gegev_$ geleg genot_$ groen_licht groet_bas groet_roos groni het_naar ik_geen ik_reage ik_zou is_niet jaar_niet jaart
je_voors komt_in lang_over licht_$ maar_een mevro_het mijn_hoofd moet_langs nog_wel ok onze_conse oogst op_groet op_hun overn regio roos speel te_laat
tekst_had tweed_versi van_vakan vinde_voor vlieg wacht_het want_dat we_komen weg_0 wel_$ weten_als winke_$ word zie_mijn zitte_we zomer zwart zwart_$ ad10pr5:
map ad11no4r16: hierb ad12n8op5q3r: giste ad12qr: groen ad13n2q2r: lieve ad14o9pq: verde ad18n5p4q3r: uur ad2: aan_julli achte_$ de_voorw die_tekst gestu_$
heeft_er hoeft_van houde_het in_orde lezen nader niks_te te_druk voor_een we_gaan zegge_dat ad20npqr: nee ad23n7o3p5q7r: al ad2n: af_$ geope werkt_hier zou_ik
ad2n2: de_winke ad2n2o2p3: gezeg ad2n2o3p2q: van_onze ad2n2p2: penni ad2n2p5: voor_je ad2n2q2: ook_nog ad2n3pq: wilde ad2n4q: het_nieuw ad2n5: en_een ad2no2:
hier_niet ad2no3p2: met_die ad2nop3q: commu ad2nopqr: geslo ad2np3: trein ad2np3q4: het_niet ad2np5q6: een_keer ad2np6r: secre ad2npr: joost ad2npr2: die_is
ad2nqr: mijn_schoo ad2nr: gauw ad2o10pq: recht zaak ad2o2: hou ad2o7pq: de_zaak ad2p: even_in groet_wim ik_aan ik_niks joost_$ ad2p2: ana_dank ad2p2q: papie
ad2p2q2: admin ad2p3: ouder ad2p3q: allee_de proef ad2p4: ^_dinsd ad2p4r2: na_de ad2pq: de_notar zijn_$ ad2pq6: vraag ad2pr: is_goed niema t_m ad2q: waarv
wordt_de ad2q2: open_$ ad2q3: ^_is ad2r: ana_in ad2r3: de_homep homep ad2r5: de_map ad3: door_met en_niet nemen_de wille_we ad3n: uur_$ veel_te verst ad3n2p:
de_kinde ad3n2p2: harte_groet heeft_het ad3n2pq7: de_site ad3n2q2r: werkt ad3n2q6: wie ad3n4p3: de_beurs ad3no2p4q: 0_decem ad3no2p4qr: decem ad3np2qr: goedg
ad3npqr: vier ad3o3r: besch ad3o6p5q3r: kunt ad3o7p: mij_niet ad3op: mijn_vrouw ad3op2qr3: hoofd ad3opr2: gesch ad3or10: ^_hierb ad3p: de_dropb dropb koste
vanaf_0 we_nemen ad3p2: hooga_mr ad3p2q: notar ad3p3r: de_feest ad3pq: dit_jaar ad3pq4: zette ad3pqr: wim ad3pqr3: vrage ad3q: wij_gaan zes ad3r: fijn_weeke
licht ad4: dat_moet de_besta goed_$ ad4n2p: kinde ad4n2p2r: kleur ad4n6p5q2r: langs ad4no3q2: meer_$ ad4nop: overg ad4np: een_klein houde ad4npq2: 0_oktob
ad4o2p: dat_ik heb_de ad4o5q2: wij_hebbe ad4o7p2: mr ad4op: blijv vrouw ad4p: zitte_$ ad4p6qr: m ad4pr: vindt ad4qr2: logo_s ad4r: en_0 ad5n2p12r: bij_julli
ad5n3oqr: per ad5n3p: veel ad5n3pq10: site ad5nop2q6: pagin ad5nqr: de_openi ad5o: aan_te ad5p: en_het ad5q4r2: lette ad5r5: tekst_voor ad6: beslo zo_$ ad6n:
^_van ad6n2p3qr2: dat_het ad6n2pqr: schoo ad6nop2q4r2: betaa ad6npqr: zie ad6nqr: vind ad6o2p2q2: met_het ad6p: voorw ad6p2q: vinde ad6p3: maar_de ad6p7:
antwo ad6q3r5: die_van ad7n: gestu ad7n3p3q: klein ad7npq6r3: de_tweed ad7pq11: graag ad7qr: ge ad8n2p2q2r: weg ad8n2p4q115: ? ad8np2: blauw ad8nqr2: openi
ad8op4q4r3: drie ad8p3q3: n ad8p4q: hooga ad8p4qr4: want ad9n2p2q2r: 0_uur ad9n3o6p3q2r: vorig ad9no2r: hoeft ad9p2q2: versi ad9pqr: voors adn: aanne
alvas_een ging kaart maar_met meer_bij niet_rond niet_van schil stemm warme adn2: beter adn2p: vanaf_maand adn2q: ik_wilde adn3p: kwam adn4: geluk adn4op:
bakke adno: mee_$ menee adno11q2: conta adno16: faill adno2q: wij_zijn adno3pq: lange adnop4q: zal adnp: maar_dat schaa slaap adnp13q3: dagen adnp2: agend
rond adnp2q3: voor_0 adnp2r: op_maand adnp3: de_trein adnp5q: ^_donde adnp5q3r2: op_een adnpq: artik adnpq2: bank adnq: dat_niet adnq5: er_ook adnr: ana_even
ado: beric_ik ik_niets stell tijd_$ ado2: proje reage ado2p3: de_lijst ado3p2q2: kunt_u ado3pq: in_$ ado5p2q3r: betal ado8p: verzo adopqr: over_$ adp: ^_t
akkoo_is bij_het carla de_penni de_prakt durf en_hij excus_voor fout geef_ik het_colle ik_loop kent krabb logo_in m_0 menin met_zonda stukj zet_de zette_$
zieke zoet zover adp2: de_betal de_drukp drukp ervoo griep is_maand je_gedul trekk adp2q: maak adp2q2: wordt_het adp2r: die_ik adp3: beslu donde_de mocht
adp3q: de_proef adp4q: stukk adp4q2: ff adp5: sorry_voor adp5r: het_$ adp8: loop adp8q: tusse adp9q2r2: metee adpq: de_stukk de_tijd goedk moete_zijn adpq10:
zoude adpq4r: jij adq: artik_0 de_subsi er_nu het_weer idee ik_zie in_janua langs_de maak_ik mij_$ nogma om_in ook_op slech subsi wil_het adq2: goed_uit lucht
adq3: ^_graag adq4: nou adq5: nog_eens adr: beken moet_je slape adr2: karin adr9: bijla_de an: ana_nog arden conci conci_$ de_aanne de_arden de_boer de_inspe
de_schil denkt dood en_zolan er_verst erg hans het_terra hier_in hoef inspe je_hoeft kinde_zijn komen_de maand_tot maar_toen menee_de mens mijn_zus pas_na
petra proev_$ rijde site_van verst_van warme_groet zolan zus an2: de_afdel en_tot er_niets er_prach prach_uit wilde_het an2p: kees an2p4r: de_kerst an2pq:
uit_de an2q2: een_nieuw an3: nieuw_jaar an3p2: winte an3r: fijne_kerst an4: fijne_feest prach ano2: het_sture is_faill ano2qr: halen ano8p: neemt anp: ana_je
compl daar_niet ik_schaa op_winte stagi terra anp10qr3: een_week anp2: vol anp2q: ik_julli anp3q: ana_voor anp3qr: zeg anp4: ligt_alles anp4q: zodat anp4q4:
ik_niet anp4r4: maand_$ anp6: ligt_het anpq: breng julli_er nerge vrijd_op anpq2r10: de_eerst anpqr: beetj anpr: de_voorz sprek anq: gekre anq2: ^_er daaro
hangt anq3: ook_bij anqr: bent een_beetj ao: ben_de besta_ik marle mee_dat naar_mijn ontva_$ opnem opnem_$ ao2: ^_mevro dat_mijn gezeg_dat ik_weten ao2q:
medew op_te ao3: aan_onze recht_$ u_hoort ao3r: venno ao4p2: tot_de ao5: alstu aop: ons_met aop2: ^_dit lopen aopq: en_daar kunne_wij aopr: daarv aoq2:
pagin_s ap: ^_oei ^_oke achte_mijn ana_ja beric_over blijv_ligge carla_$ daarn_weten de_agend de_bestu de_drukt doe_het door_mijn doorl doorl_voor drukt dus_$
een_updat elkaa_$ ervoo_zitte esthe_$ fruit fruit_$ gedul_nog gegli gepla groet_carla groet_nadin heb_ze heeft_ze helem_door helem_uit het_lijst het_metee
het_voor het_zit hr ik_ervoo ik_had ik_kijk ik_sta ik_was it ja_sorry keer_naar kijkt klaar_maar laat_u landm lang_duurt lapto_heeft los maand_terug maar_bij
maart_in me_ontsc meer_ik na_bij naar_$ naar_buite nadin nerge_aan niet_lukke nog_en nog_in oei onder_ligt ontsc onze_afdel ook_echt order overd pas_donde
pasto reken_$ staan_we staat_gepla staat_klaar stukj_$ stuur_het te_vinde tekst_komen telef_en tot_vrijd u_heeft u_klaar uitee uitva utrec_en uw_herin van_$
van_haar vanda_de verbo_van verge_het vrij vrijd_beloo vrijd_sta wacht_op we_bespr we_laten we_nog weer_achte wel_! wil_blauw ze_giste zegge_$ zoet_mee zorge
ap10: vanav ap16q7: lukt ap2: betal_staat bij_elkaa bij_u colle_is de_verga de_vertr door_groet druk_met echt_$ er_dit hebt_helem helem_gelij herin_de
het_morge ik_bekij klaar_$ maand_verga netje oke ontva_de sta_ik terug_en toeze vanda_niet voor_dinsd vrijd_lukt ap2q: lukke onze_juris ap2q2: bij_mij
morge_zit ap2r: ze_je ap2r2: moet_nog ap3: ^_over dan_hoor dinsd_0 even_een ik_stuur ik_tot kruip kruip_ik utrec ap3qr3: laats ap3r: zet_ik ap4: maart_$ vertr
wirth_dank ap4q: dinsd_de ap4q2: lukt_me ap5: ^_morge tekst_$ ap5q2r: u_de ap5r: het_weeke hoor_je ap6: fijne_dagen ap6q: zit_het ap7: ^_maand dit_weeke apq:
de_raad kunne_sture momen weten_hoe weten_wat zien_$ apq2: bestu_$ raad raad_van uit_! van_donde apq6: wanne apr: de_laats de_mail esthe was_ziek apr6: portr
aq: behee best dank_en doet_er drukk_lever eerde_dan eigen_de er_ff even_niet groet_ruud het_? het_als ik_ja ja_of kan_er kwijt laten_weten laten_zien
lever_is merci moet_de nee_zeg niet_ik norma of_nee op_ons overl_van per_maand ruud toezi uit_maar uit_of van_alles van_toezi vrage_$ we_eerst aq2: ik_teken
me_even aq2r: de_lever de_zip zip aq3: ik_vraag nog_van of_het voor_we zou_u zoude_we aq4: ^_hoe voord aq5: als_we snap aqr: de_lette in_zwoll aqr2: fijne_dag
grond zwoll ar: 0_wat bijla_vast cijfe_van compa_en dan_laat de_kadas de_kelde door_zo ik_door kadas kadas_zet kelde kerst_! klaar_zijn laats_twee lever_$
volge_maand zip_de zit_bij zo_gauw ar2: ^_hier ligge_nog vast_de ar7: hierb_alvas ar9: alvas_de d: 0aa 0kf abna abonn accep adjun adver afhal airco aline
alsno and anima antwe appte arend arie asper auto badku benel bezoe bijsc biogr bk blanc bloem blogs blz bond bonke boom braaf breed brug ca catal chass chatb
cm code conti cursi custe cw da daan daari daarj dakbe dakgo dalen dame dankz data deeg dekke demo desti dewi dirig discu doelg dombu domin doop doorh doorn
dorps dorsm drok droog drukb duits e eenen eentj eeuwi elder els eng enter erevo eten expre forme free friet fuike garna gas gea geant geduu gehec gekek gekie
gelam gelde geneg gepie gereg gesla gespe gevis gewij gezin glasz gmail godel goud griet haald haalt halfj handj hap heemk helen herfs herte heten hetze heur
hoeke hoera hoge hold honde hoogl hoogs hopel hotel huh humeu hup huub ideal idris ijsve ijzer illus incas inste inzie ivore jaarb jansi jao jef jip joey jos
josep jubil juf kade kader kamer kar kat kenni kente kerkb ketel keuri kies kilom klemt klepj klimo klok kobe kokki kolma komma kon konin kooij koopz koos
kopie koppe koud kozij kratt kring krol lach leegg leien lies liesb locat loods lp luidt maila mar marc marek margr maria marja markt mater meerd meet melkf
men messi mey mezel mia micro mieke minut minuu mis mislu mits moi monta moois moppe music mzzl naast nagem neuh nie nix nl0 nokho noor nr olden on ongew
onzin opent opluc optoc orgel overh parti passi peert persf piet pippe pitch pleza podca pompo pop postc postm potje pp prici progr provi prull q0f rachi rand
randj regen repet resol resty revie riege rijtj riool rita roep rolde ronde route roze ruim ruit ruite samsu santv sc scans scene schik schor schra schre
secti simpe sjef slide speks sprea statu stede steen straa super surfd taak teaml techn teleu tempo tevre tijde tijdl toeri trace track trad trans tuinc turnk
tutoy twijf uitpr uitro uittr uitzo usb uut v0 va valid vecto vegan velp veras verho verku verma verni vers versl vesti vet vince vlekk voege voett vogel
voorp vooru vousv vroem vve waag wark warmt wasse wegge wegha weini wezel wezen whats wikke wildp wilge wolk works wout x0 xk yo zandk zeeba zeezi zelfd zetel
zinne zitti zoele zoen zon zonso zovee zutph zwede zwemb d11: doe_maar d12: ^_nee d12o13q9r: factu d13npq2r3: numme d13op12: getek d14n4opq: we_hebbe
d15n2op3r: 0_$ d16n3opq6: oude d17n2pq3: toch d18n2: prima d2: 0_ab 0_augus 0_maand 0_met 0_nee 0_onder 0_tegen 0_verde ^_amai ^_beide ^_besch ^_dat ^_eerli
^_goeie ^_onder ^_openi ^_tekst ^_vinkj ^_zojui aansp_is ab afgel afwez akkoo_laat akkoo_met akkoo_zet al_gemai alles_gelez alles_klopt als_een amai amste
amste_$ ana_giste ana_zet b_met bedra_is behal_de beide_ontwe beslo_het beslo_om betre_is bevon bezwa bij_dezen bijla_vind blijf_$ blijv_staan briev_$
burge_en bus_gedaa d daar_staat de_algem de_blog de_burge de_drive de_duurs de_fiets de_foote de_midde de_moeit de_schet de_video denni dezen die_nieuw dikke
dinsd_om doe_de doe_toch drive druk_maar dubbe duurs een_jaar eerli_gezeg elke_dag en_nee en_we er_met er_toch ermee_$ erop_en euro_is factu_van foote
foto_die foto_graag foto_mag foto_met gaan_met gang ge_moogt gebru_$ gebru_de geen_inter geen_wijzi gegaa_$ geld_is gelez_en gelez_geen geope_op geraa geste_$
gewoo_de gewoo_open gewor_! giste_met goed_behal goedg_$ gooi gooi_maar half_drie haven haven_0 heb_alles hebbe_alles hebbe_er hebbe_geen heeft_julli
het_antwo het_beste het_blauw het_de het_donke het_goed het_zijn iban iets_ontbr inges_met inter_meer is_te j_terps ja_$ ja_de je_gang je_spam je_vrage
julli_over julli_voors kant_geen kerk kiek kieze_voor kijk_even klink komt_ie komt_ons koopa koopa_tot kunne_door lang_duurd leden_heeft lekke let lieve_het
link_naar maand_al maand_geslo maar_$ maar_drukk maar_het maar_onlin maar_valle maar_weer mag_blijv mag_op mag_wel mag_zo man_$ meer_hoeft mei_0 met_alles
met_dt met_twee met_versi meter mij_mag mijn_afwez mijn_kant moeit_$ molen_0 mooi_$ naam_is naar_julli natuu nee_0 nee_hoor nee_laat neem_die niets_aan
niks_meer nl0b0_iban noten novem om_elf om_er om_vier ons_akkoo ontwe_b ontwe_zijn ook_$ op_je open_van opgez over_geste post_gegaa raam rotte schet septe_$
slaan slaan_we spam_$ staat_mijn stick stick_bij stree tegel tinek toch_lieve toch_van top_zo tot_zes tweed_ontwe uit_gegaa uitei uitko up uur_en van_af
van_tien vanaf_mijn vanoc_betaa vanoc_op veran_groet verde_helem verga_en verle verme_van versi_0 vindt_het vinkj volda_$ volge_de voora voors_van vorig_donde
vrijd_om wacht_heb we_af we_allee we_houde we_over weeke_! wirth_namen zater_van ze_allem zet_er zijn_goed zo_mag zo_naar zoals_die zoals_julli d2n: allee_het
blog de_oven de_tento eerli gedaa_$ groet_uit hal_0 houde_we ieder_hier kort per_0 samen_met sleut tento tot_gauw vier_uur werd zien_we d2n2: fiets mooie oven
d2n2o: augus d2n2op10q: ^_julli d2n2p: ^_giste bus d2n2p2qr: vroeg d2n2p6q3: de_hele d2n2pr: vond d2n2q3: hallo_ana d2n2q5: ^_hallo hallo d2n4p: koffi
d2n5p2r2: wat_een d2no: ^_namen febru te_zien d2no3p3: heer d2nop2: namen_de d2nop2qr: docht d2np: donde_van d2np2: jan d2np3: allee_op d2np3r: zo_lang
d2np6q7: hebbe_julli d2npq: om_0 d2npq2r2: liefs d2npq3: inkoo d2npr: negen ook_de prett d2nq: 0_staat dat_we extra hal mense nieuw_adres staat_een d2nq2:
dat_er d2nr: ana_hierb hoop ria d2nr2: vijf d2nr3: staan_in d2o: 0_febru en_hebbe inges kuipe van_dinsd wens d2o2: ^_hou op_met d2o2p: wegen d2o2q: verlo
d2o2q2r: twee_keer d2o3: ^_haal d2o3p: u_kunt d2o3p2: gevra d2o4: ^_stop stop d2o6: advoc_$ d2op: hoeks d2op19qr3: ik_je d2op2q10: kun d2op2q4: me_niet
d2op2q8: kun_je d2op2r: aan_$ d2op3q14: nodig d2opq: mogen d2opq2: stich d2p: !_! !_groet ^_hee aanme antwo_op c dan_is de_bus den ga_je groet_joost hee
hee_ana het_tweed is_met je_al jeroe jl moet_er nagek net_in post_$ prijs_$ staan_op tekst_van van_uw verga_van week_donde zeven zin zo_laten d2p13q: in_je
d2p2: de_late de_serve der geach_heer getek_exemp ilse keer_$ late logo_$ niet_want van_der van_vorig we_dicht wirth_de d2p29q6: je_de d2p2q: als_er ana_we
bekek d2p3: binne_$ de_getek exemp mvg serve d2p3q: mailt d2p3q2: goede_ana d2p3r: bezor d2p4: getek_contr het_wordt s_$ d2p4qr: ^_ha ha d2pq: en_daarn
hebbe_het het_wacht nog_twee terps want_dan zelf_de d2pq3: hoeve d2pq7: ?_de d2pr: de_sloga en_ja d2q: alles_goed budge de_folde ding entho filmp folde gerri
het_bedra komt_er loodg n_driee ons_$ optie uit_allee valle voor_en voors_met d2q2: 0_stuks goeie d2q3: bedra d2q3r2: domei d2qr: derde mag_het d2qr2:
de_achte d2r: bij_deze bruil deven lijkt lijn maand_dicht porta vind_je wat_de weg_de wetra d2r2: bijga_de cv numme_0 d2r4: bijga d2r5: zit_erbij d3: !_voor
0_juli 0_mei 0_moet ^_gebru ^_getek ^_zie akkoo_ga al_gestu algem algem_voorw bladz bladz_0 de_briev de_medez die_sloga dinsd_tot direc_obs donde_al dt
elf_uur gaan_voor geen_opmer gemai gestu_? gezet_$ had_ik heeft_giste helem_goed het_adres het_geld het_overi hier_is hoor_prima is_akkoo is_nl0b0 ja_0 kenme
kenme_0 klopt_niet laat_die links maand_in mag_eruit map_gezet mapje medez medez_heeft merke_$ mij_betre moeit moogt niet_0 niet_in niet_verde niks_op obs
obs_de om_half onder_de onlin_$ ons_btw op_bladz past spam te_gaan toch_maar uur_is vanmo verde_te volda vorig_jaar wat_mij we_geen zater_0 zie_bijla zijn_met
zo_zet zojui d30p5q5r: mag d31n2p2q3r2: 0_0 d3n: gekoz het_numme op_pagin pagin_0 prima_$ tacht varia d3n2o3p4q6r4: worde d3n2o6p3q2: vorig_week d3n2p2q5r3:
de_prijs d3n5p2q2: de_nieuw d3no: briev d3no2: mijn_vader d3no3: vader d3no4pr: ^_ons d3nop4q3: dat_de d3np6: kant d3npq2: op_die d3nq2: stuks d3nqr: websh
d3nr: hierb_het nacht d3o: ^_laat d3o2: aansp d3o2p2q6r: aange d3o2q: factu_0 d3o2q2: genoe d3o3: haal d3o4: ons_niet d3o6p4qr: corre d3oqr: ^_bij d3or5:
hierb_de d3p: 0_bij ie juli kieze map_$ onlin op_aan publi sorry_dat veran d3p2q4r2: het_logo d3p3: maar_op d3p3r2: ontbr d3p4q: verta d3pq: met_z d3pq2:
voor_mij d3pr2: de_platt platt d3pr3: femke d3q: 0_is de_logo de_naam duurd is_dat opa d3q2: in_plaat op_naam zo_n d3q3: plaat plaat_van d3q6: de_link d3r:
0_het en_wel hoeft_niet mag_weg nee_de voorj d3r3: die_heb d4: 0_voor ^_0 ^_prima af_van bij_0 burge elf er_maar factu_is geste getek_en https juni_om
lieve_niet maar_live nl0b0_$ onder_$ op_zater openi_is rest_mag staan_$ verme video vinde_we d4n: examp vind_ik d4n2o2p4: samen d4n2o3p: hebbe_de d4n2op2:
^_op d4n2pq4r6: erbij d4n2r: ^_lieve d4n3: julli_in d4n3opq6: ^_wat d4n3opr: sinds d4n3p3q2: het_hele d4n3r: allem d4n4op3q8r3: prijs d4no: gegaa d4nop3q:
door_de d4nopq: met_een d4np2: de_leden leden d4np2q: j d4npqr: de_deur d4nq3: zegt d4o: ons_betre wat_ons d4o2: we_niet d4op: elke d4oq: grote molen d4p:
de_post maar_0 d4p2qr2: ana_de d4p4: alles_in d4p7: het_getek d4p9: opmer d4pq: z z_n d4pqr: deur_uit d4q: driee gelez het_lette d4q3: naam_van d4q4: die_foto
d4q8: link d4qr: het_voors d4qr2: 0_en d4r: ^_kvk goed_zo d4r2: behal btw_numme d5: 0_ja ^_alles beide die_met hebbe_beslo het_telef is_prima ja_hoor
julli_kunne kop kvk_0 live_$ maar_zitte merke te_merke we_zien wijzi zet_maar d5n: de_blauw ga_maar d5n2o2qr2: van_mijn d5n2q: en_op d5np2q: post d5npqr: deur
d5o4q2r: via d5o7p9: ik_u d5p: voor_ons d5p2: donke half d5pq5: belle d5pr: tien d5q: doorg_en het_oude d5r: 0_btw btw_nl0b0 foto_van numme_is d5r3: overi d6:
betaa_$ de_groen is_vanoc maar_door oude_logo d6n2: geld d6n5oqr: ieder d6n6p11q4: hele d6noq2r: adres d6np2: gewor d6np3q3r: mooi d6nq: mei d6nr: gedaa
d6p9q: door_$ d6pr: sloga d6q: drukk_$ s_staan d7: akkoo_$ prima_zo d7n2p2q2: hebbe_we d7n3pq2r: net d7n5op4q2: is_de d7n6o3p4q: namen d7n6op3qr: zater
d7op2q: zoals d7p: de_gedee gedee_map d7p2: gedee d7pq3r: naam d7q: live d7r2: kvk d8n4p4q2: tegen d8q: ^_die laat_maar d8q2: gebru d8q4: 0_euro euro d8q8r:
de_factu d8r: 0_de is_0 d9: ^_akkoo ^_doe d9n2: vanoc d9or: betre d9pq6: klopt d9pq6r3: btw d9q6: de_oude d9r: nl0b0 dn: 0_april ^_alle afgek al_$ als_julli
blij blij_mee brood congr daar_is dag_$ dan_in de_hond de_lance de_sleut dik dinsd_en doen_maar echt_weg een_goed el en_wilde er_blij fatim fatim_el fiets_en
gelop gent gewen_! gezel giste_de goed_is groet_aan helaa_geen het_congr het_toch het_was hoeft_er ik_! is_geope is_naar is_nu jaar_! je_giste julli_verhu
kanto_is karel karel_$ lance maand_dinsd machi mee_doen met_donde negen_uur oefen oefen_al olieb pas_de per_nacht prett_kerst ria_$ sinds_kort sleut_van
stuk_en succe tafel te_veel tot_op trakt tweeh uit_te uur_op uur_per uurta van_! van_inkoo verhu_de vond_de weg_en welko_! ze_op zijn_welko dn2: gek hond
museu voor_alle we_in welko dn2o: niets_mee dn2op21q2r7: woens dn2oq2r: loopt dn2or: inmid dn2p: gewee julli_zijn verte dn2p2q: gewen dn2p4q2r: waar dn2pq:
veert dn2pr: gevel keuke dn2pr2: recep dn2q: gewon groet_van dn2r: de_gevel en_donde dn3: namen_het dn3p2q2: er_een dn3pq: hele_team dn3pr: ^_ana dn4:
de_groet dn4p2: op_vrijd dn9pqr: leuk dno: annel dno3p7: uitsl dnop: week_is dnopq: een_ander dnor: moede syste dnp: april ene er_voor gehad maand_hebbe nagel
nu_in ochte onze_kant pinks sande schoo_heeft terug_van vanui vrijd_zit we_op dnp2: de_onder denk_dat ik_denk met_julli wetho dnp2q: de_steig steig zat
dnp2q3: sluit dnp2qr: mijn_docht dnp2r: lunch dnp3: denk en_vrijd julli_op dnp3q: klant dnp4q: midda dnp5: dan_krijg dnpq: boerd strak valt dnpq2: geven
dnpq71: ?_$ dnpr: de_kleur trouw dnq: al_op broch er_strak hebbe_wij is_vrijd je_dat offer_$ ons_nieuw strak_uit we_een we_er dnq2: dacht formu ik_dacht
ook_in dnqr: vaste dnr: adres_is hoop_dat ik_hoop je_maar lieve_ana pas_op zit_op do: ^_wilt af_te annul arnhe augus_$ besch_het bos_$ cent clien clien_beric
denke dit_als en_mijn genom heb_al heren hou_op ik_uw in_hande in_zee inget is_molen is_onder mr_de namen_clien o ons_hoeft ons_in ooit opgel opgel_$ septe_in
uit_julli uitge_$ van_hem vos wil_mijn ze_niet zee do2: de_samen deel_ik geen_verde hande_gegev klach mede mede_dat meer_met mijn_kanto u_mede volge_keer
do2p: brief meer_aan do2p8: ^_deze do2pq: sture_$ do2q: van_julli do2r: deel do3: meer_op ontbi do3p: aanbe v do3pq: opdra u_mij do3qr: hiero do4: is_vorig
wilt wilt_u do4pq: zulle do6p: zich do6p4qr: schri do6r2: bedri do7: bv dop: bos de_aanbe de_gesch de_opdra de_wit gesch_$ hierm trek voorg wit_$ dop2: henk
dop2q: niet_bij dop3q: julli_$ dop3q2: bel toest dopq: wit dopr: op_uw doq: de_websi insta niet_worde s_zijn u_dat websi dor: dat_van meest retou wirth_hierb
dor2: beant doe_ik dp: ^_zeer ^_zoals aanle_van al_toch alber alles_julli ana_mijn ana_wat blauw_is dat_nog de_bel de_drie de_goedk de_hoeve de_jaarc de_koste
de_open de_pagin de_schoo de_trekk decem_jl die_mag diep direc_en doen_en drent druk_druk duim dus_reken een_gil en_doe er_allee er_het eraf erop_$ eruit_en
fenna fotos gaste gaste_$ gedul_we gewor_met gezet_van gil goede_onze groet_fenna groet_ilse groet_marjo groet_woute h handt_van harm harm_$ harmo hem_maand
het_beslu het_gewor het_hier het_moet het_pakke het_rusti hoi_sanne ik_durf ilse_$ ines is_een j_van jaarc jan_$ je_daarn jeroe_$ joh juist julli_dan
julli_door klopp krabb_onder leerl logo_heb logo_het mag_je marjo me_aan met_pinks met_zater met_zijn mijn_menin mijn_mobie mocht_je morge_een n_tweee
naar_aanle nagek_en niet_die niet_naar nogal omsla ons_het ontwe_het ook_niet open_dag over_en p_van riet rij rondg rondg_en roost ruile rusti_aan s_en schuu
sloga_maar t_is te_zegge tegen_het toe_te toon tot_maand truus tuurl tweee tweee_en typ typ_met u_$ u_door uw_schri vanda_$ verga_het versi_$ vijve vindt_de
vinge voor_morge voorr week_nog weeke_en wel_eens wel_van wirth_naar wordt_op woute woute_$ xx zal_het ze_in zeer zeer_geach zijn_dan dp2: !_de !_mvg ^_tegen
ana_excus ana_maand dag_erna dag_van dagen_gewen dan_ook dat_was de_enige de_gevra de_kerke de_knoop de_ouder dezel donde_en excus_dat heeft_u heer_mevro
hoi_! huis_$ je_$ kerke knoop late_react m_n morge_$ reken_op uw_gedul wirth_het dp2q: bekek_en broer julli_ons dp2q2: hele_dag punt dp2q3: conce dp2q5: preci
dp2r: diens tekst_over dp2r2: doen_we je_ze dp2r8: s_van dp3: de_dag enige huis mat nog_! secre_$ dp3q: erna oud dp3r2: twaal dp4: alles_$ bijna laten_we
op_donde dp4q: de_verta dp4qr: ha_ana dp4r4: dinsd_$ dp5qr: overm dp6: zitte_en dp6q: ^_zit dp7: vrijd_heb dp7q: react dp7r3: over_een dp8: je_alles dp8r:
avond dpq: commu_$ dag_op dan_hebbe de_boerd deed is_alles knop maar_dan mail_van mijn_broer mobie rappo was_het we_voor weet_ik dpq2: aanle de_bank en_als
nog_iets voor_onze dpq2r: ik_die dpq3: het_besta het_conce kunne_we dpqr: draai dpr: ana_! donde_heb ingev nog_ontbr rest_van staat_het staat_in dpr2: voork
dpr3: want_die dq: 0e_op ?_dat ^_hebbe ^_stuur ^_weet actie al_klaar ana_donde ana_wij besta_niet boekj claey dacht_dat dan_zit dat_formu de_actie de_broch
de_conta de_filmp de_knop de_molen de_stich de_welst die_zegt diere drie_uur een_websh en_ieder er_0 er_al er_staat euro_per gaan_die gaat_hem gebeu heb_er
heeft_dat het_lieve hey_ana ieder_is ieman ik_bij ik_nu in_te is_entho is_niks je_mailt komt_toch logge maar_weten maat mag_t meisj mijn_mail n_ding net_een
niet_het niet_om niks_van om_drie ons_goed oude_foto overs perfe sjaak sjaak_$ slaat staan_er te_logge team_doorg telef_$ terps_$ toch_ook van_mei versi_is
voor_donde welst wie_is wij_zelf wirth_wij zijn_en zou_er dq2: ^_hey ^_klopt dan_op de_lucht duide er_drie er_goed hey in_zit klopt_het offer_is offer_voor
ons_nodig oude_site sluit_de te_zijn verke we_zoude dq2r: is_die wil_ik dq3: vraag_me dq4: nodig_$ dq4r: de_hosti hosti dq5: graag_een moete_de dq6: forma
dqr: !_wat de_vaste het_ook maar_wat start dr: 0_telef 0_vof ^_aller ^_bedri ^_hi aller ana_logo bedri_kweke binne_de de_derde de_domei de_meest de_poel
de_shoot de_twee derti di di_t die_was die_zit een_bruil er_was gaf gegoo gr_wim het_voorj hi hilde kerks kerks_0 krijg_we kweke kweke_de m_za poel poel_0
prins punte schoo_en shoot sms telef_mag tien_tot uit_en vaste_lijn vof vof_btw volge_mij za dr2: acht de_engel de_groep de_voork engel gemaa groep
groet_femke in_bijla is_betaa kvk_numme dr3: de_overi femke_$ maakt dr4: map_de dr5: ik_maand n: aardb ach ajax alaaf amers amran arbei ateli basis been bello
besne bianc biert bijpr boeri bonte buren busje cc confe dana defti delin desig dol file gedac geins gekni gelac geldt geloo gelui gevie gewel gewer gezon
gips grapp gut hanne hegge henni herma ingeb invlo joris joyce julia kaas kampi kapsa kerel kippe knall knap kortr kwame lande leeft leek lezin liete logis
losse maag manag manda marti minis offic ontmo onwil oscar pensi petje ploeg plukk poes polit raadt rare ring rozen shirt sjoer smaak snapt sneeu spann staff
stroo stude tjeer tom tuine uitha uitno vanna verko verli verpl viere voete vrijw vuist werel wou zere zonst zusje n2: ^_vanoc al_een baas_jarig beste_wense
colle_bij colle_tegen danse de_beste de_brade de_buurt de_hoek de_krant de_print de_radio de_slage een_toeva even_ter gefel gek_van gezeg_hebbe heet het_museu
hoek hoord ik_zag in_julli info_vrijd jarig jonge julli_hele julli_nieuw juni_over kom_gerus krant krant_van leuk_dat leuke marat met_koffi mijn_plek om_julli
penni_$ plek print radio slage taart team_van tienj tienj_besta toeva toeva_$ van_zater veert_besta wense_voor wist n2o: de_telef n2o2: met_mij n2o8qr: nooit
n2p: ^_zater borre gerus hele_fijne vrijd_is waren we_hier n2p5q3r: julli_de n2pq: als_je n2q: hier_al zei n2r: hier_de n2r2: verdi n3: ^_ter ana_leuk brade
giste_op je_een leuk_om over_julli pand vrijd_komt n3p: groet_$ n3p3r: he n3pq3: dat_julli n3q: zag n3r: feest_en n4o: wense n4p: buurt n4p4q: kerst_en n4q:
^_leuk n5q: komt_de n6: ^_fijne info ter_info no: ^_tot ana_met annel_$ contr_en dat_menee de_volge dring geen_enkel hebbe_een heer_bakke moede_is opvol
te_worde wij_er wij_wense zuide no10: de_curat no12: curat no2: gelev no2p2: van_deze no2pq: perso no3: dat_wij no3p: de_heer no6: voort nopq: te_hebbe noq:
enkel zoon noq2: worde_$ nor: mijn_moede np: !_mijn !_zonda ^_woens alles_voor annem appel april_$ bleef dan_ik de_borre de_commu de_contr de_ene de_linde
de_recep doet_de donde_op ene_helft gebro gepub groet_annem hebbe_groet helft_wil het_geen ik_nerge ik_werk is_dus je_niet juni_gepub juni_is koeie langs_als
langs_en leuk_trouw linde nieuw_is ook_namen op_woens pas_vrijd profi samen_harte saski_$ schaa_me smit te_sprek uitsl_wordt van_die van_een van_maar
vanui_een veren viel we_julli week_de week_van werk_ik winte_ik wordt_maand zeg_maar np2: ^_zonda afspr de_halve de_week de_wetho een_dag halve het_van
ons_kanto saski voor_maand vrijd_en week_op np2q: krijg_de np2r: de_lunch np3: beurs_in niet_maar np3q: mij_de np3q2: een_paar paar np4: het_secre je_krijg
np4q: de_midda np5: de_uitsl np5q: jouw np5q3: we_de np9r: einde_van npq: boekh_is het_al ik_$ in_onze patie npr: beeld de_keuke moest zie_je nq: 0e_en ^_mooi
a0 aan_mij blijf_het de_klein donde_komt eerst_een gekom geval haha hebbe_zodat hoe_dat je_deze krul leven lever_de maar_we mee_te monte nerge_terug op_dat
prijs_dan rood stoel te_geven vanze verre voorz_is vrijd_geslo vrijd_hebbe zater_is zijn_een nq2: gaat_niet schui weet_je nq2r2: camer nq3: ^_wie dinge
julli_dat nq4: doet_het hadde julli_om om_de nqr: de_camer was_dat nqr3: zijn_de nr: bent_de brouw de_websh een_weert is_inmid is_klaar klaar_en maes na_0
sinds_0 staat_al tweed_verdi weert weert_he o: aanma acme afgew alfre arm autom autor backe bal behor benoe brus dien doch donge droef duld eis erfge ernst
ervaa execu gebre gesto goude grens hall houtb houth hove integ invor kesse kwest leidd maars maier meede meege meent meldt mijne nalat nieti nordl omgaa
onbea onbru oneen ongeg ontbo ontho papa r ramae rene ridde roelv stalk stapp stopp stopz tekor teuni treed uitst valke vonni wanpr weige werke wijle wijze
o13: betwi o14: faill_verkl o15: verkl o2: aanbe_terug advoc_in advoc_mr al_twee als_intim alstu_$ beein_en benad_$ benad_de beric_meer betal_$ betwi_ik
corre_te curat_mr curat_neemt deze_herin dit_proje een_advoc een_klach geen_beric gelie_alle haal_me hem_$ herin_te het_bedri hierb_deel hoort_verde ik_stel
indie_bij intim intim_$ is_nooit is_onze is_zonda keer_gevra kunt_zich laat_ons lange_te lijst_te man_is met_maile met_ons met_rust mij_van mijn_aanbe
neem_geen niet_betal onze_bv onze_raads onze_venno overe_wegen overl_wilt plots_overl raads recht_neemt samen_is schak septe_faill somme stake stake_$ stel
sture_van te_halen te_maile te_nemen te_richt te_schri te_stake u_geen uitsl_via uw_vorde van_verde verde_van verkl_de verkl_gelie verkl_u verwe verwi
verzo_ik via_onze volle_en voort_via week_overl werk_is wij_besch wil_geen zaak_is zich_wende zijn_nooit zonda_is zulle_niet o2p: is_door meer_van neemt_het
rust wij_het o2p2q: het_over u_ons o2p2q3: afges o2p4: ^_met o2q: ^_neem mij_op o3: alle_corre b_v beein betwi_deze betwi_uw bv_is conta_meer deze_zaak
en_zulle geen_conta geen_mails gelie_mij heb_u ik_verzo in_deze in_staat mails_meer met_verdr mijn_gegev plots staat_van tot_onze u_zich van_faill verde_corre
verde_herin verdr verdr_laat week_faill wende_tot o3p: indie niet_lange volle o3q: te_sture o4: advoc_neemt de_recht factu_en herin_$ is_overl mijn_advoc
mijn_recht ons_bedri stop_met verkl_$ wende o4p: ^_u o4q: ^_gelie o5: bedri_is de_overe deze_factu te_benad verzo_u vorde o5p: mails o5p2: overe o6: benad
curat_$ maile met_u neemt_conta richt uw_factu o7: conta_met wij_betwi o8p: meer_te o9q: gelie op: aangi ana_tot de_graaf door_ons geach_wirth gegev_van graaf
inged kan_hier mevro_de mevro_namen mulde ontva_alles u_in zijn_op zulle_de op2: geef_ons heb_een ik_mijn op2q2: maken op3: ontva_onze voldo op3q: u_van op7:
u_ontva opq: afges_$ bij_$ opr: spree oq: aange_en als_het alsje corre_in delen dient en_zo gelie_ons goede_ik ik_betaa is_aange is_wat mevr of_aan waaro
wat_julli werkz oq2: ^_bel betal_of van_u oq3: hebbe_$ or: nooit_iets ons_adres schri_ik p: aanko aarda achts akte anouk bagge bak bang banka banke beame
bedac begev berg bert bertu bespa bezet bode boek boel boot bouwb braak brugk bruin cadea campi cecil ciao claes codes coron culpa daarm dam danke danny degen
dieuw doei doend dozen drink duurz duw eindv event feedb filip frans fris gebak gebun gehee geinf gele glad gooie haers handi hasse hedwi hoede houdt huurc
idem inge ingep inven jaarv jacqu jansl jeugd joche joke jou kalko katri koort l laadt lasse latij leide lenae liet lijnt loek logob longo luuk manke marie
marit marlo mea meets meewe merel mn moder mw nakij natre natyp nauwe nicht noord omdat ome ondui onmog oorlo opens opera opges oplaa overa pa pc pers pff
plant plass plezi poelm pols portu predi prijz resta rob rober romme runni ruys schep scrib selec sient slokt snell sousc spaan spell sport st stape stegg
stemt stof stol strep strev studi stuit texel thoma tjits toeli toesp tover tuin tulba uploa vakbe vakte vanmi velde versc verza vijft vlot voice vries wendy
werf werkp wiers wip zante zesde zichz zipje zoek zonne zot p11: je_mailb p11r: mail_ik p12: mailb p2: 0e_dus 0e_ligt 0e_maar 0e_voor ^_tusse af_allee
alles_hebt alles_stil alvas_! ana_bedan ana_excuu avond_app bart bed comme compu_en dag_later dagen_alvas dan_ga dan_gaat dan_metee dan_scan dat_wordt
de_handt de_jaarr de_recto de_teken dezel_avond dicht_dan die_bij die_weet dieze dinsd_heb dinsd_laat dinsd_zijn donde_dan donde_over drie_dagen een_docum
eerst_nog eind_deze en_geef en_heb en_mail en_morge en_sture en_stuur en_woens enige_die er_woens ertus_wordt excuu_voor feest_ertus gekke_door gerar gerar_$
getek_terug gevra_stukk giel giel_$ hakke hakke_we he_! hebt_het heeft_beloo heeft_hij herin_je het_giste het_u het_vanav hoor_ik ik_alles ik_mail ik_mik
ik_verwa in_huis in_overl inclu_de jaarr janua_dan janua_ligt je_morge je_toe je_zo julli_onze julli_reken julli_vrijd knoop_door komt_dinsd krijg_u lag
langs_onze lijst_met lunch_heb maand_bezor maand_en maand_is maand_kan maand_maar maand_vroeg maar_maand maar_uiter maar_woens mag_u maten me_dan me_vanda
meer_maand melde melde_dat metee_de metee_door mijn_opmer mik mik_op morge_krijg morge_stuur morge_weer n_oren na_het nieuw_ligt niks_maar ons_beslu ons_een
onze_corre op_bed op_beloo opmer_$ opmer_op over_m overe_bij overm_is recto redac scan scan_ik sorry_druk staat_alles tegem train trein_en tusse_de u_melde
u_voor u_woens uiter_eind verga_de verga_op verta_lever verwa_dat vrijd_alles vrijd_na vrijd_over week_kom week_krijg week_ligt weeke_doet weer_dus weet_dat
werkg woens_de woens_met woens_weer wordt_groet zijls zit_nu zit_t zitte_nog zitte_zonda zodat_u zorg p23q6r8: uiter p2q: ^_lukt eerde_lukt inclu je_me
krijg_ik onze_react paar_dagen s_voor schit p2q10: welk p2q2: accou het_onder p2q3: je_hem lukt_het p2q4: pdf p2r: de_tarie echt_waar fijne_avond ik_morge
je_metee komt_woens mij_maar overm_$ tot_dinsd vanda_over p2r2: maand_van menuk tarie woens_$ p3: 0e_heb ^_eind ^_vanav antwo_$ beloo_! beric_van bijna_af
dan_mail de_inlog de_mat dinsd_dan dus_ik er_morge ertus hele_week het_echt in_utrec kerst_gaat mat_$ me_nog nog_tot sorry_! sorry_ik u_alles vanav_nog
want_ik was_de week_dan week_hebbe week_lukt weeke_voor wordt_niks p3q: en_oud hij_is maand_zit oud_en p3q2: inlog p3q4: welke p3qr3: week_$ p3r: krijg_julli
ontva_u p3r2: je_in p4: ^_vanda alles_bij ana_sorry app_ik bij_je de_defin defin door_en dus_dinsd erewo_$ excuu jouw_kant me_tot morge_heb ons_antwo
over_twee sture_we vrijd_ligt week_heb woens_0 p4q: eind_van en_nieuw het_eind ligt_de tusse_kerst vrijd_de p4qr: uiter_volge week_vrijd p4qr2: uiter_0 p4r:
0e_$ en_maand je_vrijd uiter_donde p4r2: docum p5: app dan_stuur erewo kant_op maand_heb mailb_$ onze_opmer sorry_sorry u_het uitsl_$ p5r2: uiter_vrijd p5r6:
vrijd_$ p6: ^_uiter beloo_$ de_loop lukt_niet maar_dinsd p6r: van_volge p7: ^_geef de_maand loop_van p7q: in_een p8r: het_einde p8r3: dan_heb p9: geef_me
julli_krijg p9q: krijg_het pq: ^_overm afdel_inkoo al_bij belde bijsn bouw de_accou de_admin de_bouw de_klant de_namen de_patie deze_donde die_dag doen_toeko
effe en_kan en_voor er_mooi gast gerec heeft_een hem_dan het_een het_goede het_lukt het_me het_zelf ik_van in_verba is_ze je_nog keuze leeg lukt_dat maand_?
meer_en mooi_uit naar_een niet_helem niet_met nodig_hebbe nog_door ons_voor ooste overl_met papie_ook plann sint ten ten_laats theo theo_$ uiter_woens
van_bestu veert_dagen verba verba_met vrijd_een waar_we wat_het weer_open weten_welke zeker pq2: ?_mijn ^_mag aanpa mag_ik mij_uiter op_julli pq2r2: tanda
pq2r3: verze pq3: het_julli prijs_in zit_$ pq4: ?_en de_btw julli_het zit_de pq5: of_de pqr: de_kas kas wat_nog week_dinsd pqr2: de_tanda lever_ik pqr6:
die_krijg pr: ^_twaal belas bezor_onze bio bio_s bouwe colle_die dan_staat de_bio de_corre de_zaal die_aan dinsd_ik dinsd_na het_0 het_binne hier_niema
hoort_u je_overm je_uiter julli_voor komt_uiter krijg_ze maand_aan maand_weer maart_lever marke nog_langs ontbr_nog onze_chef ook_ik reste stuur_ze tekst_zijn
van_je volge_dinsd volge_vrijd vrese vrijd_! vrijd_in wacht_$ we_vrijd week_groet wim_$ woens_van zaal ze_maand pr2: chef de_menuk de_mondh de_portr de_wijnk
janua_$ je_dinsd mondh produ wijnk pr3: donde_$ pr4: je_maand pr5: twint q: 0u aanvu advis afloo alwee apart auteu autos begri betek beval big borde brand
brede bril call chine credi dak delft digit diver domme donal dorie dorp drone duck eindf excel foutm funct gehos geldi gelov gerda gevol gevon heen help hero
i indel insch ipad jaarl jozef klapt klik kreeg krege kwali las lia licen loon lustr maili mailw mb meezi misse moeil nijho noodu omdra opgav oplos opmaa
opzeg plat png praat prate princ red redel reser samir sandr schel schol sem sparr stucw taal table telke tests thank tiene timo tje toega trap typen uitga
uitvo uitzi ureno vaart verva vierk walte webad wijkr witte zenuw zoekb zoiet q12: sture_? q2: ?_het ?_maand ^_korte ^_kunt ^_moete ^_voord ^_wanne ^_welk
^_welke ^_zou ^_zoude aanle_? als_pdf alvas_bedan alvor banne bedra_op begre bel_me belle_? boeke btw_op dat_bedra dat_dat de_poste deadl die_0 donde_nog
donde_om een_offer eigen_zijn en_moete er_later factu_nog factu_voor forma_moet goed_? groet_ineke groot groot_moete hebbe_? het_nodig hoe_groot ik_nou
ik_snap ineke jij_mij julli_mij kan_dat klopt_dat komt_? korte korte_vraag kost kun_jij kunne_aanpa link_nog logo_nodig meerw mij_nodig moete_die moete_hebbe
naar_maand namel of_dat of_die of_ik of_komt of_pas offer_sture op_? open_kun pas_als preci_nog probl regel_julli s_ook scher site_er snap_ik staat_0 stuka
tweed_pagin uur_? verne voorb wanne_hebbe wat_heb water we_graag we_hadde welk_besta weten_of wij_graag wij_zoude wil_je wil_weten woord zijn_? zit_? zoude_de
zoude_graag q2r: je_die opnie poste q3: ?_groet ?_wij doen_? eens_sture forma_hebbe gaat_die hem_nog het_dat in_of inkoo_$ je_preci julli_offer me_af staan_?
voord_ik we_besli zette_? zijn_voor q3r: al_in uiter_dinsd van_giste q4: ^_kun af_of ik_krijg q5: ?_ik bedoe_je dat_? in_welk is_? keer_sture niet_open q6:
bedoe kunne_julli nodig_? welk_forma q7: ^_kunne qr: 0e_fijne bijge dat_doen de_aange de_oplev en_gaat factu_die het_domei ik_als ik_vrijd lotte lotte_$
maar_die mijn_zwage nog_dat oplev tanda_en teken_ik vrijd_uit wacht_van we_van wel_op zwage qr2: began began_grond de_began neder r: amela anna assis banco
becon bep bewer blad blom bpost branc consu cover cursu driek elif fleur fornu g histo huib impla ingem itali jaarw jootj kaasb karim kip koen leerb liep
linie lou luife luist maats maatt magaz moham nabew nager oranj paula polis priva punts reini schad schij ties tim vakvr vd vlak vul vulli wesse wijng r2:
^_bijga ^_eerst behal_die de_neder de_pasfo de_teamf de_twint eerst_ladin eerst_twint engel_volge gaat_hierb gemaa_die grond_de het_docum home ik_dinsd
ik_woens ladin ladin_in maakt_mijn maand_gemaa neder_tekst pasfo s_worde teamf_s tekst_staan twee_hoofd twee_vrage tweed_vrijd uit_zijn volgt_dinsd
volgt_vrijd volgt_woens woens_over worde_maand x r3: homep_de hoofd_de maand_na teamf volgt_uiter zitte_in r4: die_stuur eerst_twee erbij_de logo_zit r5: na_$
"""
