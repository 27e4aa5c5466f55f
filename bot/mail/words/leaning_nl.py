"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: aanda aanwe afgeg ardec baard bank beetj bent berei brak bruid chant compa compl compu conci datum denkt dood doorl
duren duurt duwtj elkaa erdoo facul fout fruit garan geest geleg geope gesca gewez ging gr haast helee horen houd
ingre it jaap k kalfj kijkt kloos knie knipp koepe koste krabb lamme landm laura lerar lig lopen madri menin mens
merci misve namet navra ne neer neige nerge netje norma ok okido ontsn oorde pasen polde porre rijde riole ruzie sam
scann schil seint slaap socia stal stemm tante tent toeko traag trekt uitee verlu vervo verzu vis vlieg vrij vrije
waars weber worst zinni zoet zover a10: niet_aan a109d24n8o24p50q34r10: ik a10d11n2q4: goed a10d3n4p34q6r9: vrijd
a10d4n4o2p12qr2: over a10d8n13o2p3r: !_$ a10do2p2r: terug_$ a11d13n5op2q2: naar a11d3np8: ligt a11dn2p9q11r2: zit
a11dnp: ik_ben a11dp: verge a11n: kom a11o3p5q: ontva a12d15n4op9q3r12: in_de a12d25n10o2p16q5r7: ^_de a12d6p2q: ga
a13: er_nog a13d19n2op7q3: ^_we a13d5n2p28q5r10: maand a13d7n2o3p3q2: ik_heb a13d7op3q5r: moet a13pq: ^_dank
a14d14n14o4p12q21: een a14d22o4p3q9r8: die a14d38p13q6r: maar a14d3nopq4: even a14dr: nog_niet a15d11n4o4p4q7r: zijn
a15d55n8o7p19q12r4: 0 a16d4n3o13p12q3r: onze a16d6n3o7p8qr: tot a17d13n8o8p5q9: dat a17d16n2o4p24q6r2: heb
a17d2n3o2p4qr: terug a199d247n61o86p163q105r34: $ ^ a19d12n15o2p7q2r2: ! a19d15n7o8p10q9r2: bij a19d4pq: dank a2: !_ik
0e_ben ^_een ^_nog ^_ontva ^_was aan_dek alle_hens behan bekij_de bezig_! bij_jurid bij_mijn boekh_$ boekh_kan boven
colle_en de_hoogt de_jaara de_updat de_vergu dek die_moet direc_is duik eerst_gezic eerst_met en_is erach ermee_bezig
even_voor ga_het gemee_heeft gezic goed_! had_het heb_haar hens hens_aan het_aan het_buite het_mee hier_allee hoogt
hoogt_$ hun ik_eerst ik_laat ik_moet ik_weer in_behan in_gespr is_geen is_in jaara je_hoort kanto_tot komen_erop
later_$ maand_ben maar_er maart_met maart_op mail_doorg met_onze met_vrijd mijn_lijst mijn_oren mogel niet_uit
nog_even nog_niets oeps_helem om_te ontva_dank ontva_ik onze_finan over_mijn redde_we snel snel_mogel sta steed_niet
te_teken terug_ben terug_is thuis_ik toege_$ toen tot_die updat_ik vanaf_morge vanda_teken verge_$ verge_ik vergu
vergu_nog volgt_$ vrijd_ga wacht_zelf weten_zodra zelf_ook zet_het ziek_en zijn_burea zo_snel a21d11n6op64q18r7: je
a22d35no19p8q2: met a22d44n15o20p26q25r10: van a23d26n4o3p29q15r5: voor a25dnp3: ben a28d12n6o15p9q4r: mijn
a29d44n6o3p17q17r: we a2d: 0_tot ^_oeps ^_zonde begon de_gemee finan gemee het_zo is_nog niks_$ oeps prakt staat_op
weer_op zonde_de a2d11p3q5r4: logo a2d17q2: akkoo a2d2: ^_top eruit handt niet_te a2d20n6o8p7q11: hebbe a2d2n2o3: alle
a2d2n2p2r: team a2d2np8q: dag a2d2nq2: de_offer a2d2o: ^_helaa wille a2d2o2: uitge a2d2o2pq4: keer a2d2o6: uw
a2d2op7q: geef a2d2oq: kanto a2d2p2q2: wordt a2d2pq: zelf a2d2pq2: ^_ziet van_mij a2d2pq4: moete a2d2q: is_$
a2d3no12p6q2: niet_meer a2d3nop4q: is_het a2d3npq2: ziet ziet_er a2d3o8p9: deze a2d3op3: mevro a2d3p: heb_ik a2d3p4: t
a2d4: top a2d4np2q2: we_het a2d4nq8: offer a2d4p2q8: kunne a2d4p3: druk a2d5n3p3q2: ze a2d5p7q: hoi_ana a2d6nq6r3:
tweed a2d6pq: ontwe a2d6q3: niet_$ a2d7n9pq2: nieuw a2d7npq: zien a2d9nq: van_0 a2dn: kijke kijke_$ a2dn2: op_het
a2dn3: beurs a2dnpq: tot_0 a2dnpq2: weet a2do: voorl a2do2: ^_geen a2do2q: ik_wil a2do3p2: lijst a2dop: lijst_$
a2dop2: het_bij a2doq: en_ik a2dp: en_dan het_team leest sanne a2dp2q: er_niet a2dp2qr: janua a2dpq: moet_het a2dq:
gespr op_kanto a2dq12: of a2dqr: s_in a2dr: beves cijfe de_cijfe a2dr7: volgt a2n: ^_je afdel altij er_is je_op
op_zijn zijn_we a2nopq: ik_op a2np2: heb_nog over_de a2np6: beloo a2npq: ^_even a2nq: gehoo later a2o: het_werk
hoort_van ik_kan uw_beric a2o2: gaan_we werk weten_dat a2o3: gegev a2o7pq: herin a2or: buite a2p: ^_gezie ^_niet
als_de de_herin de_ontwe het_er het_maand het_weten ik_achte ik_lees is_ziek lees mijn_lapto nog_$ nog_over onze_direc
oren oren_in tot_over week_ben a2p10q2: je_het a2p2: de_stilt hier_een stilt a2p2r: 0_janua a2p2r3: binne a2p3:
de_fotog een_gekke gekke a2p3q: twee_weken weken a2p4: me_$ a2p4r: eind_volge a2p8: deze_week a2p8r: eind a2pq:
je_mail nog_op a2q: ^_moet ^_volge ^_zodra die_tijd doen door_naar er_op gehoo_$ het_overl ik_met is_van juris voor_ik
voor_vrijd wacht_nog we_wacht a2q2: regel a2r3: ^_logo a3: !_we ^_goed ben_$ ben_julli ben_tot besli_$ bezig contr_nog
daarn_kijk daarn_pak dank_$ dank_ik die_heeft direc_$ en_komen even_gedul ga_ermee genot_dank goede_orde haar het_even
hoor_het ik_ernaa ik_terug ik_wacht ik_zet in_goede jurid_zaken kijk_ik kom_er ligt_nog met_vakan mijn_burea nemen_het
orde_ontva slag_$ sorry_$ vakan_daarn verge_hoor verhu_$ voor_aan we_bekij zaken zodra_de a30d7no7p5qr2: aan
a32d32n8o10p24q22r14: in a33d41n15o18p28q16r2: op a33d58n10o23p15q13r4: is a33d7n2o13p12q11: ^_ik a36d26n8o17p15q4r5:
en a39d36no16p14q17r: niet a3d: contr_ligt dank_! dicht en_dat ik_doe julli_niet laat_het met_mijn verge_! a3d10n6pq6:
om a3d10p9q4r4: de_foto a3d11: ja a3d11nop9q2: ana a3d11o: doe a3d14n2op19q: alles a3d14p10q7r4: foto a3d14pq: zo
a3d2: rusti a3d2n2o4p3q: ^_mijn a3d2np3q2: juni a3d2o: niets a3d2op7q2: mail a3d2p3q2: 0_juni a3d2p4: verga a3d2p5q3:
^_voor a3d2r: heeft_de a3d3: dat_is a3d3n2o4q2: nu a3d3no3pq6: wil a3d3op4q: twee a3d4n2p8: dus a3d4nr3: de_rest rest
a3d4p: zet a3d4p10q2r7: de_tekst a3d4p2: hoor a3d4q: zonde a3d5o10p2q6: mij a3d5op23r6: dinsd a3d5p14q5r3: donde
a3d6n2o21p4q4: wij a3d6n5opq8: wat a3d6np3q4r: gaat a3d6p10q7r4: foto_s a3d7p9q: ^_hoi hoi a3d8n2o2p5q3r2: staat
a3d8o2q: gaan a3dn3p8q: ^_vrijd a3dnopq3: tijd a3dnq3r: goede a3do3p5q9: sture a3dop: achte a3dop6: laten a3dp: gedul
a3dp20q3r2: heb_je a3dp3r6: na a3dq: dank_voor mijn_baas a3n: zijn_er a3n2p3: dat_je a3np: thuis verhu a3np3q3r3:
lever a3np4r: klaar a3nq: nog_steed a3nq2: steed a3o3p: beric a3o3q: hoort a3opq: ^_als a3p: bekij_het de_helft
de_verhu helft helft_van lapto updat zit_tot a3p2: aan_het ziek a3p2q2: het_door a3p3: fotog is_er a3p3q: zegge a3p5:
het_in a3p5q4: ik_de a3pq: je_ik van_maand a3pq4: nog_een a3pr: ligge a3q: als_ik op_vakan sture_maar a3q3: besli a3r:
kan_ik nog_aan nog_bij a4: bij_onze doorg_naar er_weer ermee_aan ernaa_$ goed_ontva ik_kom ik_leg ik_nog jurid
komt_goed leg leg_het ligt_bij midde_in niet_redde redde teken_$ zitte_midde a40d14n7p8q17: er a49dn3p12q18r3: nog
a4d: ^_vanaf de_ander midde orde we_zitte a4d10op11q10r8: s a4d2: helaa_niet inter met_0 a4d21n3o15p10q7r: ons a4d2n2:
had a4d2n5pq8: ook a4d2p: dank_je kijk a4d2p3: vanda a4d3op7q2: voor_het a4d4n: ander a4d4opq: nemen a4d5: doorg
a4d5p10q2r8: tekst a4d5p2q2: allee a4d5pq2: niks a4d7n3p: naar_de a4d7no23p6q3: meer a4dn2q2: doet a4dnq: baas a4dp:
helem_verge a4dp2: het_bestu sorry_helem a4dp2r: pas a4dp3q2: bestu a4n: toe_$ a4n3op4: colle a4nop3: mijn_colle
a4np2: toe a4o3: overl_$ a4p: aan_toe gezie a4p2q: bespr a4pq2r: het_eerst a5: ^_bedan ^_komt de_slag ernaa ga_ik
het_ligt ik_zit pak_ik slag a5d18n5o16pq5: te a5d19n18o6p32q26r2: julli a5d2: op_mijn we_zijn a5d2np: vanaf a5d2p12r2:
0e de_0e a5d2p17q2: morge a5d2p6: ^_sorry a5d2pq: was a5d2q2: zou a5d5op: helaa a5d5pr3: zitte a5d6n3o3pq2r: uit
a5d8o4p3q: laat a5d9o2p12q3: door a5dn3o2pq: ^_onze a5do8pq: onze_advoc a5dp: burea a5np2: is_hier a5o: aan_mijn a5p:
^_ben ik_er a5p15r3: volge_week a6: ^_genot en_kom kom_erop pak a6d: genot a6d11nop3q: met_de a6d12o13q: geen
a6d2n2o2pq: mee a6d2p2: de_direc a6d2p3q: helem a6d2pq: het_is a6d3: ermee a6d3n2o2p3q: 0_maart a6d3n2o2p5q: maart
a6d3no6q3: bij_de a6d3p: heb_het a6d4p2: bedan_voor a6dno11pq: advoc a6dno2p15qr6: volge a6dp3r: komen a6no2p6q4:
weten a6o7pq: overl a6opq2: moet_ik a6p: bekij a6p3: het_op a6p7: ik_het a7: aan_toege maar_ik niet_verge toege a7d:
ben_er a7d11o2p5q3r3: ^_het a7d12np11q2r5: voor_de a7d2: tot_en a7d20n10p10q4r: op_de a7d2n2p2q2: hij a7d3: en_met
a7d3n3p14q5: dan a7d3o2q2: het_contr a7d5o2p2q2: contr a7d6o5pq9: als a7do3p13q12r: me a7do8p2q: op_$ a7dpq: daarn
a7n2p2q4r6: eerst a7p: ben_ik a7p2q: ik_ga a7p4q4r: teken a8: erop_terug a82d65n11o13p77q31r6: het a8d14n2o4p10q3r5:
van_de a8d2npqr: in_het a8d2p2q2r: wacht a8dn2o5p28q2r3: week a8dnoq3r: kan a8dnpq: boekh de_boekh a8dq: vakan
a8np4q3r2: komt a8or: aan_de a8pq: erop a8q: zodra a91d128n42o29p91q52r31: de a9d11n3op2r: heeft a9d2p4: direc
a9d3np3: weer a9d3p11: sorry a9d5n4o2p4q: hier a9d5p2: bedan ad: ^_daar ^_voorl admin ander_moet archi bedan_$ bij_het
blauw_de commi contr_doorg de_commi de_verbo de_voorw dicht_$ die_doet die_is dus_het echt_niet een_klein eens_in
er_bij erin eruit_$ even_in ff_niet fijn genot_$ gezeg groen_licht het_weer hoeft_van ik_niks in_orde lang_over lezen
licht_$ maar_dat met_vrien met_zonda mijn_telef missc naar_kijke niet_de niet_rond nogma ons_de oogst ouder papie
proje schaa tweed_versi uur_$ van_vakan verbo voor_een wacht_het we_komen weer_$ wel_$ wil_het word zette_$ zie_mijn
ad10: nee ad10n2oq3r: al ad2: dat_moet gestu_$ gewoo houde_het is_goed licht p te_druk voorw vrien vrien_groet
wille_we ad2n: af_$ overg ad2n2p6r: bij_julli ad2n3p2: van_het ad2noq4: besta ad2np: en_de ad2o: gesch hou mijn_vrouw
per vrouw ad2o2q2: iets ad2o3: b ad2op: zij ad2p: ^_dag heeft_het joost joost_$ pakke weg ad2pq2: 0_uur ad2pq4:
van_ons ad2pr: wel ad2q: ik_dat wordt_de ad2q2: ^_is blijf zette ad2q5: graag ad2r: de_openi goedg ad2r3: tekst_voor
ad2r4: de_map ad3: door_met goed_$ nemen_de ad3n2: bij_ons ad3no3p3q: dit ad3nop4qr: 0_septe ad3o: heb_de ad3o2pq:
met_het ad3p: we_nemen ad3p2: geach_mevro mevro_wirth wirth ad3q: zie ad3q2r8: bijla ad3qr2: logo_s ad3r: openi ad4:
gestu zo_$ ad4no16: ^_wij ad4no3q2: meer_$ ad4nop4qr: septe ad4nq6r3: de_tweed ad4p: houde ad4p2: ^_geach geach ad5:
^_ja ad5o27p16q2: u ad5p: maar_de ad5q: ge telef ad6: ^_heb ad6n: blauw ad6o: hoeft ad6op2q2r2: betaa ad6p: gezet
ad7n5p4qr: groet ad7npq3: uur ad7npq4: af ad7pq2: versi ad7r4: map ad8q: groen ad9o6q: verde ad9op2q: onder adn: beter
de_kinde het_nieuw kinde trein werkt_hier adn2opq: daar adn2p2q66: ? adn2q: jaar adn2qr: werkt adn3: de_beurs adno:
hier_niet adno13: faill adno3p2: zonda adnopq6: eens adnp: klein kleur ado: dat_ik mee_$ tijd_$ ado2p: neem ado2p2:
0_decem ado2p2r: decem ado2pq: in_$ ado2q: van_onze ado3: wij_hebbe ado4p2q: betal ado5p: mij_niet adop4q5r: ^_in
adopr: over_$ adp: ^_t ana_ik excus geef_ik ik_weet is_maand lang logo_in m maand_de moete_zijn rond zieke zijn_$
adp13q2r5: stuur adp2: ^_donde de_betal adp3: het_$ metee adp4: antwo echt sorry_voor adpq: de_tijd ff oktob adpq4:
een_keer adpq5: zoude adpr: na_de adq: dat_niet de_subsi goed_uit idee om_in ook_op subsi waarv zes adq2: op_een adq3:
^_graag adq4: vraag adqr: vrage adr: karin moet_je adr7: de_bijla an: boer de_baas de_boer de_inspe de_trein en_tot
er_verst erg geluk het_terra inspe kees kinde_zijn menee_de mijn_zus nieuw_jaar proev proev_$ sprek stagi terra uit_de
vanaf_maand verst verst_van winte zit_er zus an2: fijne_kerst an3: ter an3pr: feest an4p2q: kerst an6: fijne ano:
is_faill menee anp: kwam ligt_alles stil stuk weer_en anp26q5r5: krijg anp4r4: maand_$ anq: ^_er artik een_nieuw
maand_0 anr: uit_$ ao: a besta_ik dat_mijn mee_dat ontva_$ opnem opnem_$ spijt venno ao2: halen reage recht_$ ao4p:
tot_de u_op ao8q: recht ao9q2: conta aopq: lange zal aopr: hoofd ap: ^_oei achte_de agend alles_op ana_het beric_over
bij_u de_drukp de_drukt door_mijn druk_met drukp drukt dus_$ een_updat eraan even_een gegli heel helem_door het_voor
het_zit ik_aan ik_bekij ik_kijk ik_loop ik_tot je_weten kruip kruip_ik kunne_sture lapto_heeft lukke maak maand_terug
maand_verga me_ontsc moet_nog niet_lukke oei ontsc staat_klaar stukj stukj_$ stuur_het tekst_komen terug_en tot_vrijd
vrijd_beloo was_ziek we_bespr we_laten zeg zegge_$ zorge ap10q3: lukt ap10r3: krijg_je ap2: allee_de betal_staat
colle_is dinsd_0 het_je het_morge ik_stuur voor_dinsd vrijd_lukt zit_het ap2q2: het_niet ap3: ^_over eerde maart_$
ap3q: een_week ap4: ^_morge vanav ap4r: van_me ap5: tekst_$ ap5q: weten_$ ap6: ^_maand loop apq: bespr_het goedk tusse
vrijd_op zien_$ apq2: gaat_het lukt_me van_donde zit_ik apq4: hoe apr: de_feest de_laats laats apr2: portr aq: artik_0
best daaro er_ff er_nu gekre het_? het_nog ik_bespr ik_in ik_julli ik_niet ik_wilde ik_zie mij_$ moet_de momen of_het
onze_juris ook_nog overl_van uit_maar vier vrage_$ we_eerst wilde zodra_ik aq2: bestu_$ de_zip ik_teken me_even
ook_bij snap voor_we zip zoude_we aq3: ^_hoe als_we er_ook ik_vraag nog_van aq3r2: lette aq4: eigen aqr: de_lette
de_lever ar: cijfe_van en_0 lever_$ ligge_nog volge_maand zwoll ar2: rest_volgt ar7: bijla_de d: abna abonn accep
adver afgek afgel afwez aline alsno anima appte arie bezwa bk bladz bloem blz boekj boom braaf breed brief brug burge
ca chass chatb code cursi d daarj dakbe data den denke der desti deven dezen ding doorh dorsm driee droog drukb duits
duurs eerli el elder elke enter eraf fatim fiets folde fotos fuike gang gas geant gegoo gek gekie gelam gemai gereg
gerri gesla gespe gil gooi groni ha haald haalt halfj helen heren hoeke hold hup iban ideal idris ieman illus incas
inget ingev inkoo inmid inste inzie jaarc jeroe jl joh kaart kade kader kenme kente kerkb kerke kiek klink klopp knoop
kokki komma kooij koopz kopie koud kuipe leegg leien let locat loods lucht maat mapje markt mede meerd meet melkf
messi meter mits monta music nacht nader negen neuh nl0 nokho noten novem omsla on onlin orgel parti penni perfe platt
pop potje progr publi punt resty roep rolde ronde rondg rotte ruim scans scene schik schor schra shoot sleut slide sms
sprea start statu super surfd tafel tempo terps tevre tijdl truus twijf uitei uitko uitzo va valid valle varia veert
veran veras verke verle verma verme vet vijve vlekk voett voork vooru vos vve want wasse websi wegha welko welst wim
winke works woute x0 xk z zandk zee zelfd zetel zwart d10n2op3: 0_$ d10n2q2r3: staan d11n2o: we_hebbe d12n: prima
d12n2oq3: oude d12o9q4: factu d12p2q2: mag d15np2qr: 0_0 d2: 0_ab 0_btw 0_voor ^_beide ^_besch ^_gebru ^_kvk ^_lieve
^_vinkj ^_zie ab akkoo_met al_gestu allee_het alles_gelez alles_klopt als_een amste amste_$ behal_de beide_ontwe bekek
beslo_om bij_0 bij_deze budge de_besta de_deur de_drive de_dropb de_foote de_moeit de_schet de_video deur_uit die_met
die_nieuw die_sloga dinsd_om dinsd_tot doe_toch drive dropb druk_maar dt elf elf_uur en_niet entho er_toch ermee_$
examp factu_van foote foto_die gaan_met gaan_voor ge_moogt gebru_de geen_inter geen_opmer geen_wijzi gegaa_$ gelez
gelez_geen geste_$ gewoo_de gewor giste_met goed_behal goedg_$ half_drie heb_alles hebbe_geen het_blauw het_geld
het_numme het_ontwe het_tweed hoeft_niet hoor_prima houde_we https inter_meer is_akkoo is_te j ja_hoor je_spam juni_om
kant_geen klopt_niet kop kvk_0 lieve_niet maar_weer mag_eruit mag_het mag_op map_gezet met_een met_versi mij_betre
mijn_kant moeit_$ molen_0 moogt mooi_$ nagek natuu net_in niks_op om_er ontwe_zijn op_aan opa openi_is post_gegaa
prijs_$ schet septe_$ slaan slaan_we spam spam_$ staan_op tacht tegel toch_van top_zo tweed_ontwe up uur_is van_af
vanmo vanoc_betaa vanoc_op versi_0 vinkj volda_$ wat_mij we_gaan we_houde we_over wij_gaan ze_allem zijn_goed zojui
d2n: gedaa gedaa_$ gekoz op_pagin pagin_0 d2n2: julli_in d2n2o5q: vorig d2n2op10q: ^_julli d2n2p: het_hele d2n3:
de_nieuw d2n3o: sinds d2n3pq: tegen d2n4o2p: namen d2n4p3q: hele d2no: hebbe_de d2nq: 0_staat d2nq2: stuks d2nr: adres
d2o: ^_hou ^_namen mogen molen op_met van_dinsd d2o2: besch genoe we_niet d2o3: ^_stop stop d2o4p2q: is_op d2o4p3:
ik_u d2op4: reken d2opr: aan_$ d2oq: ^_bij d2p: ^_dinsd aanme ana_de dag_ana dat_het de_serve getek_exemp groet_joost
hebbe_het het_wordt kieze post_$ serve d2p2: alles_in exemp getek_contr logo_$ d2p2q12: nodig d2p3: opmer d2p3q: verta
d2p4: s_$ d2p7q: in_je d2pq3r3: erbij d2pr: femke d2q: 0_euro 0_is de_logo euro ons_$ op_naam zo_n d2q2: 0_stuks
de_site in_plaat naam_van plaat plaat_van d2q2r2: die_van d2q3: site d2q6: open d2qr: vind d2r: 0_en en_wel het_voors
porta d3: 0_ja ^_0 ^_getek ^_prima af_van akkoo_ga deur donke en_op geld geste getek_en gezet_$ goed_zo heeft_giste
is_nl0b0 is_prima julli_kunne kvk laat_die maar_0 maar_live maar_zitte map_$ merke merke_$ moeit niet_verde om_half
ons_betre ons_btw past staan_$ te_gaan te_merke tien toch_maar verde_te vinde_we vindt volda voor_ons wat_ons zo_zet
d3n: gegaa prima_$ veel_te d3n2: veel d3n2o2q: van_mijn d3n2q4r: de_prijs d3n3oq6r: prijs d3n5: ieder d3nopq4: pagin
d3npq2: hebbe_we d3o: ^_laat aan_te d3o4pr: ^_ons d3o6p6qr: op_0 d3oq: factu_0 d3p: half hooga kant samen zoals
d3p2q4r: drie d3p2r: donde_0 d3pq: n d3q2: naam d3r: behal voors d4: 0_de ^_alles btw_numme de_gedee doorg_en factu_is
foto_van gedee gedee_map het_telef is_0 laat_maar live_$ nl0b0_$ numme_is onder_$ prima_zo s_staan video we_zien wijzi
zet_maar d4n: ^_van allem de_blauw d4n2op: ^_op d4n2opq3: ^_wat d4nop: beste_ana d4np2q: mooi d4o2: via d4p: de_post
sloga vinde zitte_$ d4p3: het_getek d5: ^_die beide beslo de_groen ga_maar hebbe_beslo het_oude is_vanoc live nl0b0
d5n: net d5n2o3p2q: beste d5nop2: ^_beste d5p2q: de_drukk post d5p7q: door_$ d5q: drukk_$ d5q3: de_oude d5q4: btw d6:
akkoo_$ betaa_$ betre doe_maar maar_door oude_logo d6n5op2q2: giste d6o2r9: hierb d6q: gebru d6q2: lieve d7: ^_akkoo
^_doe ^_nee d7nq2: toch d7qr: numme d8n: vanoc d8p3q: drukk d8q4: de_factu klopt d9op6: getek dn: 0_april ^_alle broch
dan_in de_gevel de_hond de_tento een_ander gelop gent geslo gevel gewon goed_is harte hond hoop hoop_dat ieder_hier
ik_hoop is_naar is_nu jan je_dat mijn_schoo ochte oven prett schoo schoo_heeft succe te_zien tento terug_van tot_op
dn2: namen_het dn2oq: is_de dn2p: hele_team dn5p: zater dno: loopt dno3: heer dno5q: vorig_week dnp: april bus dnpq:
vroeg dnq: docht mei mijn_docht offer_$ dnr: adres_is vijf dnr2: staan_in do: 0_febru annul augus augus_$ besch_het
briev cent dit_als en_hebbe febru geen_verde genom gesch_$ grote inges is_molen is_onder man mijn_kanto namen_de
ons_hoeft ons_in opgel opgel_$ retou stell twee_keer uitge_$ wil_mijn do2: klach mr volge_keer do2p: de_lijst do2pq:
hem do2q: van_julli wij_zijn do3: ^_haal haal ons_niet do3p: aanbe met_die do4: bv do4p2q: corre do4pq3: kunt do5pr:
schri dop: commu de_aanbe dop2: door_de dop7: ^_deze dopq: julli_$ sture_$ dopq2: dat_de doq: niet_bij s_zijn doq2:
kunt_u dor4: hierb_de dor7: ^_hierb dp: 0_oktob ^_zoals alles_julli blijv de_bus de_kleur de_leden de_notar de_onder
de_sloga draai ervoo excus_voor ga_je gaste gaste_$ gedul_we het_hier het_pakke hoi_sanne je_gedul julli_dan keer_$
leden maand_hebbe notar sloga_maar stukk t_is u_door versi_$ voor_je dp10: ik_je dp16q5: je_de dp2: !_de bijna de_late
huis huis_$ je_$ julli_op klant late late_react ontbr dp2q: julli_ons dp2q4r: het_logo dp2r: bezor dp3: mat dp3q:
de_verta react dp4: alles_$ dp4r3: dinsd_$ dp5q: hebt dp6q6: hebbe_julli dp7: weeke dpq: voor_onze dq: ^_hebbe ^_klopt
^_stuur ^_weet aanle alles_goed als_er besta_niet dacht dacht_dat de_naam derde drie_uur er_0 er_goed extra gebeu
het_lieve ik_dacht in_janua in_te is_vrijd klopt_het kunne_we logge mail_van mijn_mail niet_om om_drie ons_goed ook_in
optie te_logge telef_$ voor_donde voor_mij we_zoude weet_ik zelf_de zou_er dq2: dan_op nou ons_nodig open_$ dq3r:
^_goede dq4: de_link graag_een nodig_$ dq5: forma link dr: ^_aller aller beant de_groep deel die_heb femke_$ groep
groet_femke in_bijla pas_op rest_van twaal vind_je dr2: is_betaa zit_erbij dr3: de_homep homep overi s_van n: ach ajax
alaaf amers arden been biert blij blog borre brood brouw buren busje confe congr dana defti denk desig dik dol gedac
gefel gehad geins gekni gekom gelac gerus gevie gewel gewer gips gut hal halve hans heet hegge hoord ingeb jarig jonge
joris kaas kampi keuke knall knap koeie kort kortr kwame lance leuke lezin logis maes museu nagel oefen ontmo pensi
petje plek poes polit print profi raadt radio ria ring shirt smaak sneeu spann stond stude taart tienj tom trouw tuine
vanna verpl viel voete vol weert werel wist zag zere zonst zusje n2: ^_ter brade danse dat_julli de_hoek de_krant
de_slage een_toeva gewen he hoek in_julli krant krant_van leuk_om marat om_julli pand slage toeva toeva_$ van_zater
verte vond n2o: wense n2p3q: langs n2p3q2r: julli_de n2p4: einde n2pq: kerst_en n2q4: wie n2r: verdi n3: en_een
fijne_feest giste_op groet_$ info over_julli prach ter_info n3r: feest_en n4: de_groet wat_een n4q: ^_leuk n5: ^_fijne
n5q: leuk no: ^_tot bakke dat_menee gelev heer_bakke wij_wense zoon zuide no3: de_heer no6q: nooit no9: curat de_curat
nopq3r2: worde np: alles_voor april_$ de_kerst een_dag gewee moest patie pinks vrijd_is waren week_op np2: ^_zonda
begin op_vrijd voor_maand np2q: krijg_de we_de np2q3: voor_0 np3: je_krijg npq: boekh_is de_hele npq49: ?_$ nq: ^_mooi
breng eerst_een er_een ik_$ julli_dat prijs_dan rood staat_een stoel zat nq2: julli_om om_de nq3: ^_wie nqr3: de_eerst
nr: is_klaar klaar_en staat_al nr2: recep o: aangi aansp acme alfre alsje arm autom autor backe bal beein behor bos
clien daarv dien droef eis enkel erfge ernst ervaa execu gebre gesto gevra goude grens hall hande henk hierm inged
integ intim leidd maier meede meldt moede mulde nalat nieti nordl omgaa onbru ongeg ontbo ooit opvol plots raads schak
spree stalk stopp syste tekor teuni treed trek uitst verwi volle vonni voorg wanpr weige wens werke wijle wilt o12:
faill_verkl verkl o2: ^_neem aanbe_terug alle_corre alstu alstu_$ b_v benad_$ betal_$ bv_is corre_te curat_mr
curat_neemt dat_wij deze_zaak een_advoc een_klach en_zulle haal_me hem_$ het_bedri het_sture hoort_verde ik_stel
ik_weten in_deze in_staat indie_bij is_door is_onze kunt_zich laat_ons lijst_te meer_met meer_van met_ons met_rust
met_verdr mij_van mijn_aanbe mijn_gegev neem_geen niet_betal onze_bv overe_wegen recht_neemt rust staat_van stake
stake_$ stel sture_van te_halen te_stake tot_onze u_zich uw_vorde v vader van_faill verde_corre verde_van verdr
verdr_laat verkl_de verkl_u verwe verzo_ik via_onze voort week_overl wende_tot werk_is wij_besch wil_geen zijn_nooit
zonda_is o2p: indie meer_aan neemt_het van_deze wegen o2p2: ^_met laat_ik o2p2q: het_over o2p2q2: afges o2p5: uitsl
o2pq: zulle o3: advoc_$ advoc_neemt betwi_deze betwi_uw conta_meer de_recht de_zaak factu_en geen_conta geen_mails
gelie_mij is_overl maile mails_meer meer_op ontbi stop_met te_benad u_hoort u_kunt uw_factu verzo week_faill wende
o3p: ^_u o3q: hiero o4: benad curat_$ deze_factu herin_$ is_vorig mails meer_te mijn_recht ons_bedri richt verkl_$
vorde o4p: zich o4q: ^_gelie o5: bedri_is conta_met de_overe met_u neemt_conta zaak o5p: overe o6: bedri o7: wij_betwi
o7p: neemt o8q: gelie o9: betwi op: ^_dit door_ons geef_ons niet_lange ontva_alles ontva_onze perso u_in wij_het
zijn_op op11r3: woens op2: u_ons u_ontva voldo op3: verwa opq: afges_$ bij_$ opq2: bel opq3: me_niet oq: delen
gelie_ons ik_betaa op_te te_sture toest u_dat van_u wat_julli oq2: ^_bel hebbe_$ pagin_s worde_$ oq4: aange oq5: kun
kun_je p: aanpa akte bart beeld begev bode boot carla comme coron dieze durf duurz duw ertus feedb gepla ines ingep
keuze lasse leerl liet lijnt logob mailt marit meets meewe midda natyp nicht onmog opens order pa pc resta scan secre
selec snell stegg stemt stof strev studi tarie tegem thoma train trekk tuin uploa vanmi verza vinge zodat zot p14r2:
uiter p2: ^_eind ^_vanav ^_vanda alles_hebt ana_bedan ana_sorry avond_app bij_je binne_$ dag_erna dan_heb dan_krijg
dan_metee de_defin de_getek de_vertr de_wetho defin dezel dezel_avond dit_weeke drie_dagen en_maand en_stuur er_morge
erna excuu hij_is hoor_je ik_mik ik_verwa in_huis je_hebt julli_reken julli_vrijd klaar_$ langs_onze ligt_de
maand_bezor maand_maar maken meer_maand mik mik_op morge_$ morge_heb morge_krijg morge_weer nog_tot ons_beslu ontva_u
onze_corre onze_opmer op_donde opmer_$ over_een overm_$ overm_is sture_we u_alles u_het vertr verwa_dat voor_u
vrijd_alles weer_dus wetho woens_de p2q: lukt_het maand_zit p2r: komt_woens krijg_julli tot_dinsd p2r2: woens_$ p3:
^_zit antwo_$ app app_ik avond beslu dan_stuur de_dag de_mat dinsd_dan dus_dinsd dus_ik eind_van het_echt het_eind
je_van je_vrijd mat_$ niet_maar ons_antwo uiter_0 van_volge vrijd_ligt week_lukt p3qr: week_$ p3r: 0e_$ uiter_volge
week_vrijd p4: beloo_$ de_uitsl einde_van geef_me het_einde het_weeke laten_we ligt_het maand_heb mailb_$ me_tot
over_twee p4q: dagen p5: ^_geef ^_uiter de_loop loop_van lukt_niet maar_dinsd mail_ik overm uiter_vrijd uitsl_$
vrijd_heb p5r6: vrijd_$ p6: de_maand je_alles je_mailb mailb p9: julli_krijg p9q: krijg_het p9qr5: stuur_ik pq: bouw
de_bouw de_proef de_raad een_paar en_nieuw hele_dag het_een het_julli het_lukt krijg_ik maand_? maar_dan morge_zit
niet_met nog_door om_0 onze_react paar paar_dagen proef raad raad_van tusse_kerst u_de uit_! van_bestu verze vrijd_een
waar we_voor wordt_het zeker pq2: ^_mag inlog mag_ik op_julli pq3: zit_$ zit_de pq4: julli_het pr: bezor_onze bio
bio_s de_bio het_binne je_in julli_voor marke reste staat_in uiter_donde vrijd_! wacht_$ week_groet pr2: donde_$
je_dinsd twint q: accou afloo auteu banne bedra beval big bijsn conce dient diver domei duurd effe foutm gehos geldi
gelij gemak geval goeie groot help insta jaarl klapt klik korte krul kwijt leeg leven licen liefs maili misse namel
oplev oplos opmaa opzeg oud prate princ rappo red redel ruud scher slech sparr steig strak stuka taal table toega
typen uitzi ureno valt vaste vierk voorb voorz wit q2: ?_ik ^_hallo ^_kun ^_kunt ^_voord ^_wanne ^_zoude als_pdf
bel_me belle_? dat_? deadl doet_het donde_nog donde_om duide een_offer er_drie factu_nog forma_moet gaat_niet hallo
het_besta het_nodig ik_snap in_zit is_? je_preci komt_? link_nog logo_nodig mij_nodig moete_de naar_maand offer_is
offer_voor open_kun preci_nog prijs_in s_ook schui stich tweed_pagin uur_? van_giste wanne_hebbe wat_heb we_hadde
welk_besta wil_weten zijn_? zijn_voor zit_? q2r: al_in q3: ?_de bedoe_je belle de_hosti eens_sture forma_hebbe hosti
ik_krijg julli_offer keer_sture me_af pdf voord_ik vraag_me we_besli welke q4: af_of bedoe de_btw hadde preci voord
wanne q5: ^_kunne in_welk kunne_julli niet_open nog_eens of_de welk_forma q6: nodig_? sture_? q9: welk qr: ik_vrijd
lever_ik neder teken_ik qr3: die_krijg r: anna bijge blad branc cover cv derti diens docum engel histo impla kerks lou
meest nager poste priva schij tim vul wijnk r2: ^_bijga ^_eerst acht began began_grond bijga chef de_began de_pasfo
eerst_ladin erbij_de gemaa gemaa_die grond grond_de home ik_dinsd ladin ladin_in maand_gemaa pasfo produ s_worde teamf
tweed_vrijd volgt_vrijd worde_maand zitte_in r3: alvas_de de_overi die_stuur homep_de maand_na map_de r4: alvas
hierb_alvas r5: ik_maand na_$
"""
