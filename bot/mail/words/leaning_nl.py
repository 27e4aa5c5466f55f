"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: a aanda aanwe bank behan berei boven commi datum dek dicht duik duren elkaa eraan erach erdoo facul fijn fout garan
gegli geope gezic goedg helee helft hens hoogt horen houd hun idee ingre juris kanto kijkt knie laats landm laura
lezen lig lopen lukke madri menin navra neer neige norma ok ontsn oorde ouder papie per sam scann seint socia sta stuk
traag trein uitee uitge vlieg vrij vrije waars weber wilde word zes zoet zover a10: er_nog a10d21n4o4p12q7: 0
a10d2n2o6p7q: tot a10d5n3op40q12r3: je a10d6pq: ga a10d9n4op5q7r: bij a10dr: nog_niet a10p2: terug_$ a10pq: ^_dank
a11d11o2p14q3r: heb a11d3pq2: even a11dp: ik_ben a123d136n40o43p98q60r21: $ ^ a12d22n9o9p17q12r5: van a12d2n2p15q3r8:
maand a13d13o12p2q: met a13d2n2o7p4q: onze a14d9n9op3q2r: ! a15d11n3op18q8r4: voor a15d3pq: dank a16d5n4o6p6q2r: mijn
a17dn3p4: terug a19d16n5o5p17q14r8: in a19d33n6op13q13: we a2: !_ik 0e_ben ^_gezie ^_ontva ^_top ^_volge aan_het afdel
als_ik bekij_de ben_$ beric bezig bij_jurid boekh_$ colle_en dank_$ de_jaara de_updat direc_is en_dan en_is
ermee_bezig even_gedul even_voor ga_ermee ga_het goed_ontva goede_orde haar het_aan het_buite hoor_het ik_laat
ik_wacht ik_weer in_goede is_in is_van jaara kom_er komen_erop komt_goed ligt_nog maand_ben maart_met met_vrijd
mijn_burea nog_niets om_te ontva_dank ontva_ik onze_finan orde orde_ontva redde_we sorry_$ te_teken terug_ben terug_is
thuis_ik toege_$ updat_ik vanda_teken verge_$ verge_hoor verhu_$ volgt_$ vrijd_ga week_ben weten_zodra zet_het
a21d17n8o10p13q9r: op a21d2no3pqr: aan a22d30n8o12p10q8r: is a22dp: ben a24d5no6p7q3: ^_ik a25d11n5o10p8q3r2: en
a25d19no9p7q8r: niet a25d8n4p6q12: er a28dp9q10r3: nog a2d: 0_tot ^_geen finan het_team met_mijn niets niks_$ prakt
verge_! a2d12q2: akkoo a2d13n2o8p6q5: ons a2d2: inter rusti top a2d2n: team a2d2n2: had a2d2n3p3q: ze a2d2nopr: heeft
a2d2nq2: de_offer a2d2o: ^_helaa a2d2p2: hoor a2d2p5q: geef a2d2pq: ontwe a2d2q2: zou a2d3np2q: we_het a2d3nq5: offer
a2d3o7p6: deze a2d4n3oq: uit a2d4n7q2: nieuw a2d4no10p3q2: meer a2d5no3p6qr: van_de a2d6n: van_0 a2d6oq: gaan a2d6p9q:
^_hoi hoi a2d7n3o11q2: te a2d7np9q: ana a2dn2q5: ook a2dnop: is_het a2dnq3r: goede a2dop2: twee a2dopq2: mail a2dp:
burea dank_je gedul a2dp2: mevro verga a2dp4q2: voor_het a2dpq: nemen a2dq: dank_voor a2dqr: kan a2n: thuis toe_$
zijn_er a2n2q3r3: eerst a2n3p5: ^_vrijd a2no2p3q: ^_mijn a2np: toe verhu a2np3: beloo dat_je a2np4: dag a2npq: juni
a2o: achte gaan_we a2o2: weten_dat a2o3: overl_$ a2opq: ^_als a2p: ^_even aan_toe bekij_het de_ontwe de_verhu
het_bestu het_maand het_weten hier_een nog_$ onze_direc was a2p12qr: heb_je a2p2: een_gekke fotog gekke heb_nog ziek
a2p4: het_in me_$ a2p4r: eind a2p5: deze_week a2p6q2: je_het a2pq: 0_juni a2pq2: bestu a2pr: eind_volge a2q: door_naar
ik_met regel voor_vrijd wacht_nog a2q2r: het_eerst a2r: buite nog_aan a2r5: volgt a3: !_we ^_bedan ^_ben ^_genot
^_komt ^_vanaf ben_julli ben_tot bij_onze contr_ligt contr_nog daarn_kijk daarn_pak dank_ik direc_$ doorg_naar
en_komen er_weer ermee_aan genot_dank het_even ik_ernaa ik_kom ik_terug ik_zet ik_zit jurid_zaken kijk_ik laat_het
ligt_bij met_0 met_vakan midde_in slag_$ sture_maar vakan_daarn van_maand voor_aan we_bekij zaken zitte_midde a3d:
dank_! genot julli_niet midde op_mijn we_zitte a3d11o4q: geen a3d2: niks zet a3d2p14r3: dinsd a3d3: doorg a3d3n4q3: om
a3d4npq3r: gaat a3d4pr: zitte a3dn2o: mee a3dnoq: nu a3dnp2q: hij a3dnp3: dus a3dnq: baas a3dp: helem_verge vanda
a3dp2: sorry_helem a3dp6: laten a3dp8q5r: donde a3dpq2: ^_voor a3dq: mijn_baas a3np: vanaf a3o2p3q8: sture a3o4pq:
overl a3p: updat a3p3: is_er a3pq: het_door a3q: op_vakan a4: aan_mijn de_slag ernaa ernaa_$ gezie het_ligt ik_leg
jurid leg leg_het niet_redde pak_ik redde slag teken_$ a4d: we_zijn a4d11n5p5q3r: op_de a4d2: helaa_niet a4d2n3o2p8qr:
over a4d2p11: morge a4d2p2q: helem a4d2p5r2: 0e de_0e a4d2p6: ^_sorry a4d3op2q: moet a4d3op3qr2: ^_het a4d4n2: naar_de
a4d4p2: bedan_voor a4d5o3p2q: laat a4d6np8qr4: voor_de a4d6op5q2: door a4dn2q: doet a4dp: kijk a4dpr: pas a4n3op4:
colle a4nop3: mijn_colle a4np2: is_hier a4npqr: komt a4o7q: onze_advoc a4p: ik_er a4p2: bespr a4p3: komen a5: en_kom
ga_ik maar_ik niet_verge pak zodra a50d68n31o14p54q33r21: de a58d30n7o9p47q20r3: het a5d: ermee a5d12n8op7q5r3: ^_de
a5d14n12o2p27q20r: julli a5d2o4pq6: als a5d3: heb_het a5d3n2op2q: 0_maart a5d3n2op3q: maart a5d5op: helaa a5dp2:
de_direc a5dp2q: wacht a5dpq: het_is a5n2o: ^_onze a5no2p5q2: weten a5npq: boekh de_boekh a5o6p2: op_$ a5o9q: advoc
a5p: bekij a5p11r2: volge_week a5p2: het_op ik_het a5pq: ik_ga a6: aan_toege en_met kom_erop toege tot_en a6d: ben_er
a6d11o2pq3r7: die a6d3p10: sorry a6d7n9opr: !_$ a6d8n3p8q2r7: in_de a6d9q3: goed a6dnop11r5: volge a6dop11q5: me
a6n3p6q: dan a6npq: in_het a7: ben_ik niet_aan a73d17n3o12p22q14r6: ik a7d15n2p4q2: ^_we a7d3n2p2: hier a7d3np3: weer
a7d3op2q: contr a7d4p2: bedan a7dn4p23q4r6: vrijd a7doq: het_contr a7np5q6r2: zit a7o3p2q: ontva a7pq: daarn teken
a7r: aan_de a8: erop erop_terug a8d5n3pq2: naar a8d6n3o2p2q5: zijn a8dn2o3p21qr2: week a8dp: verge a8dp3: direc a8dq:
vakan a8p4: ligt a9d24p8q2r: maar a9d6o2p2q2: ik_heb a9d7n5o5p4q2: dat a9d7n7o2p7q11: een a9n: kom ad: ^_oeps bij_het
contr_doorg dat_ik dat_niet die_doet die_is een_klein en_de erin eruit eruit_$ even_in geef_ik gestu_$ gezeg het_nieuw
het_weer is_$ is_goed is_nog licht missc moet_het niet_de oeps overg proje tijd_$ tweed_versi van_vakan voor_een voorw
weer_$ weer_op zelf zieke ad11nop14q: alles ad15n6o3p6q8: hebbe ad2: gewoo houde_het ik_dat zonde ad2n: bij_ons
ad2no3: alle ad2nq: ziet ziet_er ad2o2: b ad2p: joost joost_$ ad2q3: uur ad3: door_met gestu heb_ik ad3np2q2r: staat
ad3nq6r2: de_tweed tweed ad3op3q: 0_septe ad3p7q2r6: de_tekst ad3p7q2r7: tekst ad3p7qr4: de_foto ad3pq: zien ad3q2:
niet_$ ad3qr6: bijla ad4: houde maar_de ad4op3q: septe ad4p: gezet ad4p2q: allee ad4p2q8: kunne ad4p8q3r4: foto_s
ad4r2: map ad5n3q4: wat ad5p7q: hoi_ana ad6p2q: met_de ad6p8q3r4: foto ad6p9q5r7: s ad6pq: betaa ad6q: groen ad7o2q:
verde ad7p: versi ad7pq2r3: logo adn: ander beter klein op_het adn2: beurs adn2p5: bij_julli adnop2q: dit adnoq3:
bij_de adnp2q44: ? adnpq: tot_0 adnq: jaar ado: wille ado17p2: u ado2: met_het ado2p: lijst adop2: 0_decem adop2r:
decem adoq3: keer adp: ana_ik de_tijd er_niet het_bij lijst_$ mevro_wirth sanne t wirth zijn_$ adp2: ^_geach geach
geach_mevro adp3: druk adpq: oktob adpq2: tijd adpq4: zoude adq: ^_graag ^_is ^_ziet gespr goed_uit janua van_onze
adq2: 0_uur graag adr: beves cijfe de_cijfe adr3: tekst_voor adr5: de_bijla an: altij boer de_boer de_kinde er_is erg
fijne_kerst gehoo geluk hier_niet je_op kinde kinde_zijn menee_de vanaf_maand werkt_hier zit_er an2: ter an2p: feest
an2pq: kerst an3: fijne ano: ik_op menee ano12pq3: wij ano2p: zonda ano7p3q: niet_meer anp: over_de van_het weer_en
anp2qr2: lever anp2r3: maand_$ anq: een_nieuw maand_0 weet anqr: werkt anr2: de_rest rest ao: gegev het_werk ik_wil
is_faill neem reage spijt werk ao3: uw ao4: tot_de u_op ao5pq: herin ao9: faill aop: moet_ik aop4q3r: ^_in aoq: wil
ap: ^_dag agend als_de bespr_het de_feest de_herin dinsd_0 een_updat eerde even_een excus ff het_$ ik_bekij ik_kijk
ik_lees ik_loop ik_tot is_maand is_ziek je_ik je_weten kunne_sture lang lapto lees leest lukt_me m maand_terug
maand_verga nog_over oren oren_in terug_en tot_over tot_vrijd twee_weken vanav was_ziek we_bespr we_laten weg weken
zij zit_tot zorge ap2: ^_donde ^_morge colle_is de_fotog de_stilt een_week het_je het_morge ik_de stilt vrijd_lukt
zit_het ap2q2: wordt ap2r4: na ap3: antwo echt maart_$ metee ap4: van_me weten_$ ap5: loop ap6q: lukt apq: het_niet
apq2: hoe van_donde apq3: nog_een apr: ligge aq: ^_hoe blijf doen er_nu er_op goedk het_? het_nog het_overl hoort
ik_in ik_niet ik_teken je_mail moet_de nog_op nog_steed of_het overl_van steed tusse vier vrijd_op we_wacht wordt_de
zit_ik aq2: bestu_$ gaat_het me_even op_een zoude_we aq2r2: lette aq3: als_we besli een_keer er_ook aq7: of aqr:
de_lette ar: karin nog_bij portr s_in volge_maand ar2: ^_logo de_map rest_volgt ar5: bijla_de d: aanme abonn admin
adver afgel afwez amste annul bekek bezwa braaf brief chatb data denke deur dezen doorh drive dropb duits eerli entho
examp extra fiets folde fotos gang gaste ge geant gedaa gegaa geld gemai gemee gereg gespe gewor gil gooi groni halfj
helen hold hooga https hup inget inkoo inmid inzie jeroe kaart kade kader kenme klopp let locat nader nagek nogma nou
novem on onder onlin pakke publi resty roep rond rondg rotte ruim schik shoot slide sms spam sprea start stell subsi
super surfd tacht tegel tevre tien tijdl twijf uitei valle veran verke vindt voett volda vrien websi wegha welko winke
works x0 zojui d10n2: we_hebbe d2: 0_ab 0_de 0_euro ^_0 ^_beide ^_bij ^_gebru ^_namen ^_prima ^_zie ab af_van al_gestu
allem alles_gelez behal_de beide_ontwe beslo_om bij_deze btw_numme budge de_moeit doe_toch donke euro exemp gaan_met
gaan_voor gebru_de geen_inter geen_opmer geen_wijzi gelez gelez_geen gesch getek_exemp gewoo_de goed_behal goed_zo
hebbe_geen hoeft hoeft_niet houde_we inter_meer is_akkoo is_nl0b0 kant_geen kop laat_maar maar_live maar_weer
maar_zitte map_$ map_gezet met_versi mijn_kant moeit_$ mogen molen_0 mooi_$ natuu nl0b0 nl0b0_$ numme_is om_er ons_$
ons_btw ontwe_zijn past post_$ prima_zo septe_$ slaan slaan_we staan_$ toch_maar vanoc_betaa versi_0 voors we_gaan
we_houde we_over we_zien zet_maar zette zie zijn_goed zo_zet zoals d2n: ^_van adres op_pagin pagin_0 prima_$ d2n2:
^_op van_mijn d2n2o3q: vorig d2n2q5r: prijs d2n3: ieder d2n3op2q: giste d2no: namen d2nop3: 0_$ d2np: beste_ana
d2np10q: ^_julli d2nq3r: de_prijs d2o: genoe molen we_niet d2o2q: is_op d2o4: ^_ons d2oq: factu_0 d2p: femke
groet_joost logo_$ sloga d2p2: getek_contr opmer s_$ d2pq2: moete d2q: in_plaat plaat plaat_van d2q2: btw de_site site
d2q3: van_ons d2qr: vind d2r: logo_s d3: ^_die ^_heb ^_ja ^_laat akkoo_ga de_post doorg_en gezet_$ goed_$ het_telef
julli_kunne laat_die live_$ moeit niet_verde ons_betre post s_staan te_gaan telef verde_te video vinde_we wat_ons
wijzi zo_$ d3n: de_blauw net d3n5p4: groet d3nopq: beste d3np: ^_beste d3npq4: pagin d3nq: hebbe_we meer_$ d3o: heb_de
d3o3p2q: op_0 d3or7: hierb d3p: kant zitte_$ d3p2: door_$ d3pq: af de_drukk d3q: de_oude drukk_$ mooi numme d3r: behal
d4: ^_akkoo ^_alles beide de_gedee de_groen doe_maar factu_is gedee gedee_map het_oude lieve live oude_logo vinde d4n:
^_wat blauw d4p: mag d4p2: het_getek d4q2: klopt d5: ^_nee akkoo_$ beslo betre ga_maar hebbe_beslo is_vanoc maar_door
d5nq2: toch d5p2q: drukk d5p5: getek d5q2r: staan d6: ^_doe betaa_$ d6n: vanoc d6oqr: al d6q: gebru d6q3: de_factu d7:
doe ja nee d7n: prima d7np2q: 0_0 d7pq: zo d8nq: oude d9o7q3: factu dn: ^_alle adres_is broch daar de_hond een_ander
gekoz gelop hele_team het_hele hond hoop hoop_dat ik_hoop namen_het terug_van veel_te dn2: de_beurs is_de veel dn2o:
sinds dn3: de_nieuw dn3p2: hele dno3q: vorig_week dnq: offer_$ dnq3: besta do: ^_haal ^_stop augus augus_$ en_hebbe
geen_verde haal is_molen namen_de ons_in stop van_julli volge_keer voorl do3: ik_u do6q: mij dop: betal de_lijst
over_$ dop5: ^_deze doq2: dat_de dp: 0_oktob alles_julli blijv dat_het de_betal de_kleur de_serve de_sloga gedul_we
hebbe_het hoi_sanne je_gedul kieze kleur moete_zijn ontbr reken serve sloga_maar versi_$ voor_je dp2: de_late julli_op
late late_react react dp2q: julli_ons dp2q9: nodig dp3q: verta dp3r2: dinsd_$ dp4: sorry_voor dp4q: in_je dp6q6:
hebbe_julli dp7q4: je_de dpq: julli_$ n dq: 0_is 0_stuks alles_goed als_er dacht dacht_dat de_naam er_0 er_goed
graag_een iets ik_dacht in_janua klopt_het kunne_we mail_van mijn_mail naam ook_in optie stuks zo_n zou_er dq2:
nodig_$ ons_nodig dq3: de_link link dq3r: ^_goede dqr2: die_van dr: de_openi heeft_de in_bijla openi pas_op vind_je
dr3: de_homep homep s_van n: ach ajax arden artik been biert blij blog borre brade brood buren bus congr dana defti
denk desig docht dol gedac gefel gehad geins gekni gelac gelev gent gerus geslo gevel gevie gewel gewer gewon gips gut
halve harte he heet hegge hoek ingeb inspe jarig kaas kampi kees keuke kort krant kwame lance lezin marat museu ochte
ontmo oven pand pensi polit print proev raadt recep schoo shirt smaak sneeu spann sprek stoel stude succe taart tento
tienj toeva tom trouw vanna verdi verpl verte viel werel winte zonst zus n2: ^_fijne ^_leuk ^_ter feest_en fijne_feest
info over_julli tegen ter_info vond wat_een n2p: langs zater n2p3: einde n2p3q2: julli_de n2q3: wie n3: groet_$ leuk
prach n4: de_groet no: bakke dat_menee hebbe_de heer_bakke loopt nooit wense wij_wense no11: ^_wij no3: de_heer heer
no6: curat de_curat np: ^_zonda alles_voor april april_$ de_hele de_kerst gewee kwam moest op_vrijd patie vrijd_is
week_op np19q3r2: krijg np2: krijg_de voor_maand np2q: we_de np2r: klaar np3: je_krijg npq: boekh_is npq3: eens nq:
breng eerst_een er_een julli_om mei om_de prijs_dan nq2: ^_wie nr: de_eerst is_klaar klaar_en o: aansp acme alsje
alstu autor beein bos bv delen dien erfge execu gevra hall hande henk inges klach lange leidd maier maile meede mr
mulde nalat nieti nordl ongeg ontbo ooit opnem plots rust schak stel stopp treed vader verwe via volle wens wijle wilt
o2: alle_corre b_v benad_$ besch betwi_deze betwi_uw corre_te curat_$ curat_neemt dat_wij de_overe de_recht deze_zaak
en_zulle geen_mails gelie_mij halen het_bedri het_sture hiero ik_weten in_deze is_vorig kunt_zich lijst_te mails
mails_meer meer_te met_verdr mij_van ons_niet overe recht_neemt stake stake_$ sture_van te_halen te_stake u_kunt
uw_factu v van_deze verdr verdr_laat verkl_de verkl_u verzo_ik voort vorde week_faill wende_tot wij_besch zonda_is
o2p: ^_met kunt laat_ik neemt_het schri o2p2q: het_over o2q: wij_zijn zulle o3: ^_gelie advoc_$ advoc_neemt deze_factu
factu_en herin_$ is_overl mij_niet mijn_recht richt te_benad verkl_$ verzo wende zaak o3p: zich o3q: corre o4: benad
ons_bedri o5: bedri_is conta_met gelie met_u neemt_conta wij_betwi o6: bedri recht o7: betwi o7p: neemt o7q2: conta
o9: faill_verkl verkl op: door_de meer_aan ontva_alles perso u_ontva opq: hem opq2r2: worde oq: afges_$ hebbe_$ in_$
zal oq2: afges worde_$ oq5: kun kun_je or6: ^_hierb p: aanbe aanpa akte avond bart begev begin beslu carla commu defin
drukp drukt duurz erna ertus ervoo feedb gepla half huis ines liet logob mailt marit meewe midda notar onmog ontsc
order paar resta reste samen selec stegg tarie tegem thoma tuin uploa vanmi verza voldo waren wegen wel zeg zodat zot
p11r: uiter p2: !_de ^_maand ^_zit allee_de alles_hebt ana_bedan ana_sorry antwo_$ beloo_$ bijna binne_$ dan_metee
de_dag de_getek de_mat de_vertr donde_0 dus_ik eind_van en_stuur er_morge excuu het_eind hij_is hoor_je ik_je ik_stuur
ik_verwa je_van je_vrijd klant ligt_het maar_dinsd maken mat mat_$ morge_heb morge_krijg morge_weer nog_tot ons_antwo
over_twee overm overm_$ tot_dinsd uiter_0 vertr verwa verwa_dat voor_0 vrijd_alles vrijd_ligt week_lukt weer_dus
woens_de p2q: zegge p2qr: week_$ p2r: binne week_vrijd p2r2: woens_$ p2r5: vrijd_$ p3: ^_uiter alles_$ dagen de_maand
einde_van geef_me het_echt het_einde het_weeke lukt_niet maand_heb mailb_$ me_tot niet_maar tekst_$ van_volge
vrijd_heb p3q: de_verta hebt p3r: uiter_volge p4: ^_geef de_loop je_mailb laten_we loop_van mailb p5: je_alles
uiter_vrijd weeke p5r5: stuur_ik p7r: krijg_je p7r2: woens p9: julli_krijg p9q: krijg_het p9r5: stuur pq: het_julli
inlog lukt_het maand_? maand_zit me_niet sture_$ verze vrijd_een waar wordt_het zeker zien_$ zit_$ pq2: zit_de pq2r:
het_logo pq3: drie pq35: ?_$ pq4: julli_het pr: 0e_$ bio bio_s de_bio hoofd je_in julli_voor marke vrijd_! pr2:
je_dinsd q: accou banne beval big conce daaro derde duurd gebeu gehos gekre geldi gelij hallo help korte kwijt later
leeg licen liefs maili momen namel oplos opmaa oud princ proef raad rappo redel rood schui snap stich taal table uitzi
vaste voorb zip q2: ?_ik ^_kun ^_wanne ^_zoude als_pdf bedoe_je belle de_btw deadl donde_nog donde_om duide eens_sture
er_drie het_nodig is_? julli_offer logo_nodig naar_maand offer_is ook_bij open_kun pagin_s pdf preci prijs_in
tweed_pagin uur_? voor_we voord_ik vraag wanne_hebbe we_hadde welk_besta welke zit_? q3: aange bedoe de_hosti eigen
forma forma_hebbe hosti in_welk keer_sture niet_open nog_eens of_de voord wanne we_besli welk_forma q4: hadde open q5:
^_kunne kunne_julli welk q6: nodig_? sture_? qr: neder qr2: die_krijg r: aller anna began bijge blad chef cv engel
groep grond impla ladin lou nager pasfo poste produ tim wijnk r2: ^_bijga bijga erbij_de gemaa gemaa_die maand_gemaa
map_de s_worde teamf tweed_vrijd volgt_vrijd worde_maand zit_erbij r3: alvas_de die_stuur erbij hierb_de homep_de
maand_na r4: alvas hierb_alvas ik_maand na_$
"""
