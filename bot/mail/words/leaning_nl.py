"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: aanda aanne aanwe afgeg ardec baard bedev beetj bent blank brak bruid chant compa compl compu conci datum denkt
dood doorl duren duurt duwtj erdoo erove facul fout fruit garan geest geleg gesca gewez ging haast handv helee hoef
horen houd ingre it jaap jaja k kalfj kelde kijkt kloos knie knipp koepe koffe koste krabb lamme landm laura lerar lig
lopen madri menin mens merci misve namet navra ne neer neige netje norma ok okido ontsn oorde pasen pasto plan polde
porre rijde riole ruzie sam scann schil seint socia stal stoep tante tent toeko toezi traag trekt uitee vast verlu
vervo verzu vis vlieg vlooi vrij vrije waars weber worst zinni zomer zover a10: niet_aan a102d148n44o30p101q56r37: de
a10d13n2q7r: goed a10d3np3: weer a10d7n4o2p15q3r4: over a10d8n16o2p3r: !_$ a115d30n9o26p57q36r12: ik a11d3np: ik_ben
a11d4n4p39q7r9: vrijd a11dp2: verge a12d16n5o3p2q2: naar a12d28n10o2p17q6r11: ^_de a12d4np9: ligt a12d6np4q: ga
a12do2p2r: terug_$ a12np: kom a12o3p6q: ontva a13: er_nog a13d20n2op7q4: ^_we a13d2n2p11q11r3: zit a13d7n2o4p3q2:
ik_heb a13d7n3p30q5r11: maand a13pq: ^_dank a14d16n4op10q3r15: in_de a14d4nopq4: even a14dr: nog_niet a15d10op3q6r:
moet a15d13n4o4p5q8r: zijn a15d45np14q6r: maar a15d65n8o8p20q13r6: 0 a16d17n15o4p16q24r3: een a16d25no4p3q13r9: die
a16d5n4o13p13q3r: onze a16d6n3o7p8qr2: tot a17d17n8o8p6q12: dat a18d21n2o5p28q6r2: heb a19d13n19o2p7q2r2: !
a19d2n3o2p4qr: terug a19d4pq: dank a2: !_ik ^_nog ^_ontva ^_was aan_dek alle_hens allee_een begin_en behan bekij_de
berei bezig_! bezig_$ bij_jurid bij_mijn boekh_$ boekh_kan colle_en de_hoogt de_jaara de_updat de_vergu dek die_moet
direc_is duik eerst_gezic eerst_met en_is en_toen er_boven erach ermee_bezig even_voor ga_het gemee_heeft gezic goed_!
had_het heb_haar hens hens_aan het_aan het_buite het_inter het_mee hier_allee hij_moet hoogt hoogt_$ hun ik_eerst
ik_laat ik_moet ik_weer in_behan in_gespr inter_en is_geen is_in jaara je_hoort kanto_tot klaar_is maand_ben maart_met
maart_op mail_doorg met_onze met_vrijd mijn_lijst mijn_oren mogel niet_uit nog_even nog_niets oeps_helem om_te
ontva_dank ontva_ik ontva_wij onze_finan redde_we snel snel_mogel steed_niet te_teken terug_ben terug_is thuis_ik
toege_$ toen_stond tot_die updat_ik vanda_teken verge_$ verge_ik vergu vergu_nog volgt_$ vrijd_ga wacht_zelf weeke_aan
weten_zodra zelf_ook zet_het ziek_en zijn_burea zo_snel a212d281n65o91p182q116r40: $ ^ a21d19n7o8p12q9r2: bij
a22d12n7op68q20r9: je a23d40n2o20p8q2r: met a25d31n4o3p30q15r6: voor a25d52n16o20p29q25r12: van a27d3np4: ben
a29d48n6o4p19q19r: we a2d: 0_tot ^_oeps ^_zonde begon finan het_zo is_nog maar_er niks_$ oeps ons_de over_mijn prakt
weer_op zonde_de a2d11p3q5r4: logo a2d19q2: akkoo a2d2: ^_top handt missc niet_te a2d20n6o8p8q13: hebbe a2d2n2o3: alle
a2d2n2p2r: team a2d2nq2: de_offer a2d2o: ^_helaa a2d2o2: uitge a2d2o2pq6: keer a2d2o6: uw a2d2op8q: geef a2d2oq: kanto
wille a2d2p: leest a2d2p2: en_dan a2d2p8: weeke a2d2pq2: zelf a2d2pq3: ^_ziet a2d2pq6: moete a2d2q: is_$ a2d2r: beves
a2d3: eruit a2d3n2q: jaar a2d3np9q: dag a2d3npq3: ziet ziet_er a2d3o9p10q: deze a2d4: top a2d4nop4q: is_het a2d4np2q2:
we_het a2d4nq8: offer a2d4op3: mevro a2d4p3q: druk a2d5n3op3q2: ze a2d5p2q9: kunne a2d5p5: t a2d5p7q: hoi_ana a2d6p:
gezet a2d6pq: ontwe a2d7: ^_heb a2d7n9pq4: nieuw a2d7nq6r3: tweed a2d7p2: heb_ik a2d9npq: zien a2d9nq: van_0 a2dn:
^_je kijke_$ a2dn2: kijke a2dn4: beurs a2dno: er_is a2dnp: lang a2dnp2q2: weet a2dnpq: tot_0 a2do: voorl a2do2: ^_geen
a2do2q: en_ik ik_wil a2do4: gegev a2dop2: het_bij a2dop5q5r: ^_in a2dp: eraan het_er het_team sanne a2dp2q: er_niet
a2dp2r3: binne a2dp3q2r2: janua a2dp4q: echt a2dpq: moet_het oktob a2dpr: cijfe de_cijfe a2dq: gespr op_kanto a2dq15:
of a2n: afdel altij je_op op_zijn stond zit_er a2nop2q2: ik_op a2np: zijn_we a2np2: heb_nog a2np2q2: later a2np2qr:
over_de a2np3: begin a2np7: beloo a2npq: ^_even a2nq: gehoo a2nr: uit_$ a2o: het_werk hoort_van ik_kan uw_beric a2o2:
gaan_we werk weten_dat a2o7pq: herin a2or: buite a2p: ^_gezie ^_niet de_herin de_ontwe elkaa het_maand het_weten
ik_achte ik_lees is_ziek lees mijn_lapto nog_$ nog_over onze_direc oren oren_in sta tot_over week_ben a2p13q2r: je_het
a2p2: de_stilt later_$ stilt a2p2q: hier_een nog_op a2p2q2: zit_ik a2p2qr2: 0_janua a2p3: de_fotog a2p3q: een_gekke
eerde gekke twee_weken weken a2p4r: eind_volge me_$ a2p9: deze_week a2p9r: eind a2pq: ^_volge doen je_mail a2pq2:
gaat_het regel a2q: ^_moet ^_zodra die_tijd door_naar er_op gehoo_$ het_overl ik_in ik_met is_van juris voor_ik
voor_vrijd wacht_nog we_wacht zodra_ik a2r: ^_een en_die a2r2: rest_volgt a2r3: ^_logo a2r4: alvas a3: !_we 0e_ben
^_goed ben_$ ben_julli ben_tot boven contr_nog daarn_kijk daarn_pak dank_$ dank_ik die_heeft direc_$ even_gedul
ga_ermee genot_dank haar het_even hoor_het ik_ernaa ik_terug ik_wacht ik_zet kijk_ik kom_er komen_erop ligt_nog
met_vakan mijn_burea nemen_het slag_$ sorry_$ vakan_daarn vanaf_morge verge_hoor verhu_$ voor_aan we_bekij zodra_de
a30d13n6o18p9q4r: mijn a33d10no7p7qr2: aan a34d8n2o15p13q11: ^_ik a36d35n9o10p27q22r17: in a36d47n16o20p32q19r3: op
a36d69n11o26p17q15r6: is a3d: contr_ligt dank_! de_gemee en_dat gemee ik_doe julli_niet jurid_zaken laat_het met_mijn
staat_op verge_! zaken a3d11n6opq8: om a3d12nop9q2: ana a3d12p: ja a3d12p9q4r4: de_foto a3d13o: doe a3d15n2o2p20q:
alles a3d17n2opqr: zo a3d2: rusti a3d2n2: op_het a3d2n3p10q: ^_vrijd a3d2np5q2: juni a3d2op6: laten a3d2op7q2: mail
a3d2opr: achte a3d2p4q2: 0_juni a3d3no12p6q3: niet_meer a3d3no3pq7r: wil a3d3o: niets a3d3p2q2: van_mij a3d3p4q2:
wordt a3d3p5: verga a3d4n2p9: dus a3d4n3o4q2: nu a3d4p: zet a3d4p11q2r7: de_tekst a3d4p2r: hoor a3d4r: heeft_de a3d5:
dat_is a3d5no3p4q: dit a3d5op4q2: twee a3d6n5opq8: wat a3d6p17q6r3: donde a3d7p9q: ^_hoi hoi a3dn: zijn_er a3dnopq3:
tijd a3dnp: verhu a3do3p2: lijst a3do4p5q10: sture a3dop: lijst_$ a3dp: dicht gedul a3dp23q3r2: heb_je a3dp4r7: na
a3dp6: het_in a3dq: dank_voor mijn_baas a3dqr: s_in a3dr7: volgt a3n2p3: dat_je a3np: thuis a3np3q3r3: lever a3nq:
nog_steed a3nq2: als_ik steed a3o3q2: hoort a3o4p: beric a3p: als_de de_helft de_verhu helft helft_van lapto updat
zit_tot a3p2: aan_het ziek a3p2q2: het_door a3p3: fotog is_er a3p3q: zegge a3p5q4: ik_de a3pq: je_ik van_maand a3pq5r:
nog_een a3pr: ligge a3q: op_vakan sture_maar a3r: kan_ik nog_aan nog_bij a4: besli_$ bezig bij_onze doorg_naar
en_komen ermee_aan ernaa_$ goed_ontva goede_orde ik_kom ik_leg in_goede komt_goed leg leg_het midde_in niet_redde
orde_ontva redde teken_$ toen zitte_midde a41d34n8o19p18q4r7: en a43d37n2o18p14q20r: niet a44d21n7op9q20: er a4d:
jurid midde we_zitte a4d17p10q8r4: foto a4d2: helaa_niet a4d2n2: had a4d2n2o5p3q: ^_mijn a4d2p: dank_je kijk a4d2p3r:
pas a4d2p4r: vanda a4d3n5pq8: ook a4d3p5q3: ^_voor a4d4: met_0 a4d4o2pq: nemen a4d4op7q2r: voor_het a4d5: doorg
a4d5nr3: de_rest rest a4d5op25r7: dinsd a4d5q: zonde a4d6n2op3q5r2: gaat a4d6o11p3q6: mij a4d6p11q2r9: tekst
a4d7p10q8r4: foto_s a4d7q3: niet_$ a4d9n3o2p5q4r2: staat a4d9o2q: gaan a4dn2q4: doet a4dnq: baas a4dnq3r: goede a4dp:
helem_verge a4dp2: het_bestu sorry_helem a4dp3q2: bestu a4n: toe_$ a4np5qr: klaar a4o3: overl_$ a4opq: ^_als a4p:
bekij_het gezie a4p2q: bespr a4pq2r: het_eerst a4q3: besli a5: ^_bedan ^_komt de_slag er_weer ernaa ik_zit pak_ik slag
a50d2n3p13q19r4: nog a5d: ^_vanaf ligt_bij a5d13o2p13q3: door a5d2: inter op_mijn orde a5d23n3o15p12q8r: ons
a5d25n19o6p33q28r2: julli a5d2p6: ^_sorry a5d3: we_zijn a5d5op: helaa a5d5p2q3: allee a5d5p3r4: zitte a5d8n2o22p6q5:
wij a5d8n3op: naar_de a5d8p3q2: niks a5d9no24p6q4: meer a5d9o4p3q: laat a5dn4o2pq: ^_onze a5do8pq: onze_advoc a5dp:
burea a5dr: de_ander a5n4op4: colle a5nop3: mijn_colle a5np2q: is_hier a5np3: toe a5o: aan_mijn a5p: ^_ben ga_ik
a5p17r4: volge_week a5p2: aan_toe a5r: ik_nog a6: ^_genot en_kom kom_erop pak a6d: genot het_ligt a6d11nop3q: met_de
a6d11op11q11r8: s a6d14o14p2q: geen a6d2np: vanaf a6d2p18q2: morge a6d2p2: de_direc a6d2q3: zou a6d3: ermee
a6d3n2o2p3q: 0_maart a6d3n2o2p7q: maart a6d3n3o2pq: mee a6d3p: heb_het a6d3p2q: was a6d4nr: ander a6d4p2: bedan_voor
a6d7n3o3pq4r: uit a6dno13pq: advoc a6dno3p17qr7: volge a6no2p6q5: weten a6o8pq: overl a6opq2: moet_ik a6p3: het_op a7:
aan_toege niet_verge toege a7d2: ben_er maar_ik a7d21n5o17pq7: te a7d2pq2: het_is a7d2r: tot_en a7d3no6q3: bij_de
a7d3o2q2: het_contr a7d3o8p2q: op_$ a7d3p14qr2: 0e de_0e a7d3r: en_met a7d4p3q: helem a7d5n3p19q6: dan a7d5o2p3q2:
contr a7do3p14q12r2: me a7dp: ik_er a7dp3qr: komen a7n2p2q5r7: eerst a7p: bekij a7p3q: ik_ga a7p4q4r: teken a7p9:
ik_het a89d79n13o13p85q35r9: het a8d12np11q2r5: voor_de a8d14o2p5q3r3: ^_het a8d19n2o4p10q3r5: van_de a8d21n11p12q4r:
op_de a8d2n2p2q2: hij a8d3p2q2r: wacht a8d7no6pq10: als a8dn2o5p35q2r6: week a8dnoq4r: kan a8dnpqr: boekh de_boekh
a8dpq: daarn a8dq: vakan a9: erop_terug a9d17n3op4r: heeft a9d2n2pqr: in_het a9d2np4q3r3: komt a9d2p4: direc a9d4p11:
sorry a9d5n5o2p4q2: hier a9d5p2: bedan a9dor: aan_de a9p2: ben_ik a9pq: erop a9q: zodra ad: ^_daar ^_voorl achte_$
admin ander_moet archi bedan_$ bij_het blauw_de commi contr_doorg de_commi de_penni de_verbo dicht_$ die_doet dus_het
eens_in en_hij er_bij er_missc erin eruit_$ even_in ff_niet fijn gegev_$ genot_$ geope gezeg gr groen_licht het_naar
het_weer hoeft_van ik_niks jaar_niet kaart lang_over langs_de lezen licht_$ maar_dat maar_niet meer_bij met_vrien
met_zonda mijn_telef moet_langs naar_kijke niet_de niet_op niet_rond nogma oogst ouder papie penni proje schaa stemm
tweed_versi uur_$ van_vakan verbo voor_een wacht_het we_komen weer_$ wel_$ word zette_$ zie_mijn zoet zou_ik ad10op2q:
onder ad11n2oq3r: al ad11o6q: verde ad12: nee ad2: dat_moet de_dropb de_voorw dit_jaar dropb een_klein gestu_$
houde_het in_orde licht niks_te p te_druk vrien vrien_groet wij_gaan wille_we ad2n: af_$ schoo ad2n2op2q: daar
ad2n2oq5: besta ad2n3p2: van_het ad2no4p3: zonda ad2o: hou mijn_vrouw per vrouw ad2o2p: neem ad2o2q2: iets ad2o3: b
ad2o5p2q: is_op ad2op: zij ad2op4: reken ad2or: gesch ad2p: ^_dag joost joost_$ pakke weg ad2p2: ^_dinsd ad2pq4:
van_ons ad2q: ik_dat waarv wordt_de zes ad2q2: ^_is ad2q3: zette ad2q6: open ad2r: de_openi en_0 is_goed ad2r5: de_map
ad3: door_met gewoo nemen_de voorw ad3n: overg ad3n2: bij_ons ad3no2p4qr: 0_septe ad3nopq5: pagin ad3np: en_de klein
ad3o2pq: met_het ad3p: heeft_het we_nemen ad3p2q4r: drie ad3pq2: 0_uur ad3pr: wel ad3q2: blijf ad3q6: graag ad3qr2:
logo_s ad3r: goedg openi ad3r3: tekst_voor ad4: gestu goed_$ zo_$ ad4n2p6r: bij_julli ad4no16q: ^_wij ad4no2p4qr:
septe ad4no3q2: meer_$ ad4nq6r3: de_tweed ad4o: aan_te heb_de ad4p: houde ad4p2: geach_mevro mevro_wirth wirth ad4q:
zie ad4q2r9: bijla ad5p: ^_ja maar_de ad5p2: ^_geach geach ad5q: ge telef ad6n: blauw ad6op2q2r2: betaa ad7o: hoeft
ad7o29p24q3: u ad7o2r10: hierb ad7pq2: versi ad7r5: map ad8n5p4qr: groet ad8np3q3: uur ad8npq4: af ad9q: groen adn:
beter de_kinde die_is het_nieuw kinde mijn_schoo trein werkt_hier adn2p: kwam adn2p2q75: ? adn2p3q: langs adn2qr:
werkt adn3opq6: eens adn4: de_beurs adn4p2q: kerst adn4pr: feest adno: hier_niet mee_$ menee adno14: faill adnp: kleur
ado: dat_ik tijd_$ ado2p2: 0_decem ado2p2r: decem ado2pq: in_$ ado2q: van_onze ado3: wij_hebbe ado3pq2: hem ado4p2q:
betal ado5p: mij_niet adopqr: over_$ ador7: ^_hierb adp: ^_t ana_het ana_ik excus geef_ik ik_aan is_maand logo_in m
maand_de moete_zijn rond stukj zieke zijn_$ adp14q2r6: stuur adp2: ^_donde de_betal ik_weet adp2q: ff adp3: metee
adp4: sorry_voor adp5: antwo adp5r: het_$ adpq: de_tijd tusse wilde adpq5: een_keer adpq7: zoude adpr: de_feest adpr2:
na_de adq: dat_niet de_subsi echt_niet idee ik_wilde om_in ook_op subsi wil_het adq2: goed_uit op_een open_$ adq3:
^_graag adq3r2: lette adq5: vraag adqr: vrage adr: karin moet_je adr3: de_homep homep adr8: de_bijla an: arden boer
de_arden de_baas de_boer de_inspe de_trein en_tot er_verst erg geluk het_terra inspe kees kinde_zijn menee_de mijn_zus
nieuw_jaar proev proev_$ sprek stagi terra uit_de vanaf_maand verst verst_van zus an2: fijne_kerst winte an3: ter an7:
fijne ano: is_faill anp: ligt_alles stil stuk weer_en anp28q5r6: krijg anp4r4: maand_$ anq: ^_er artik een_nieuw
maand_0 ao: a besta_ik dat_mijn mee_dat naar_mijn ontva_$ opnem opnem_$ spijt venno ao10q: recht ao10q2: conta ao2:
halen reage ao2pq: lange ao3: recht_$ ao4p: tot_de u_op aop: ^_dit aop4: verwa aopq: zal aopr: hoofd aoq2: pagin_s ap:
^_oei achte_de agend alles_op bank beric_over bij_elkaa de_drukp de_drukt door_mijn druk_met drukp drukt dus_$
een_updat elkaa_$ even_een ga_er gegli heel helem_door het_lijst het_voor het_zit ik_bekij ik_kijk ik_loop ik_tot
ik_was ja_ik je_weten kom_ik kruip kruip_ik kunne_sture lapto_heeft lukke maak maand_terug me_ontsc moet_nog nerge
nerge_aan niet_lukke oei ontsc slaap staat_klaar stukj_$ stuur_het tekst_komen terug_en tot_vrijd vrijd_beloo was_ziek
we_bespr we_laten weet_het zeg zegge_$ zorge ap10q5: lukt ap10r4: krijg_je ap2: allee_de betal_staat bij_u colle_is
dinsd_0 er_dit het_je het_morge ik_stuur maand_verga voor_dinsd vrijd_lukt ap2q3: het_niet ap2r: laats ap3: ^_over
dit_weeke je_van maart_$ zit_het ap4: het_weeke ap4r2: van_me ap5: ^_morge tekst_$ vanav ap5q: weten_$ ap6qr2:
een_week ap7: ^_maand loop apq: bespr_het de_raad goedk morge_zit raad raad_van vrijd_op wordt_het zien_$ apq2:
lukt_me van_donde apq5: hoe apr: de_laats apr3: portr aq: artik_0 best daaro doet_er er_ff er_nu gekke_$ gekre het_?
het_nog ik_bespr ik_julli ik_zie mij_$ moet_de momen of_het onze_juris ook_nog op_ons overl_van uit_maar uit_of vier
vrage_$ we_eerst aq2: bestu_$ ik_niet ik_teken me_even ook_bij voor_we zoude_we aq2r: de_zip zip aq3: als_we er_ook
ik_vraag nog_van snap aq4: ^_hoe aq5: eigen aqr: de_lette de_lever ar: cijfe_van lever_$ ligge_nog volge_maand zip_de
zwoll ar3: alvas_de ar4: hierb_alvas ar7: bijla_de d: 0aa abna abonn accep adver afgek afgel afwez aline alsno amai
anima appte arie bezwa bk bloem blz boekj boom braaf breed brug c ca chass chatb code cursi daarj dakbe data den denke
der desti deven dezen ding domin doorh dorsm droog drukb dubbe duits duurs eenen eerli el elder enige enter eraf eten
expre fatim folde fotos fuike gang gas geant geduu gegoo gehec gekie gelam gemai gepie geraa gereg gerri gesla gespe
gevis gil glasz gooi goud groni ha haald haalt halfj hap harm helen heren heten hoeke hoeve hold humeu hup iban ideal
idris ieman illus incas inget ingev inmid inste inzie jaarc jeroe jl joh kade kader kente kerkb kiek klemt klepj klink
klopp knoop kokki komma kooij koopz kopie koud krol kuipe leegg leien lijn links locat loods lucht maat mapje marek
markt mede meerd meet melkf mense messi mis mislu mits moi monta moppe music nader nagem neuh nl0 nokho novem o olieb
omsla on onlin optoc orgel parti perfe podca pop potje progr provi publi punt raam resty riege riet rij roep rolde
ronde rondg roost rotte ruim ruit scans scene schik schor schra shoot slide sms sprea start statu stick super surfd
tafel tempo terps tevre tijdl truus twijf uitko uittr uitzo va valid valle varia vegan veras verke verma verme vers
vet vijve vlekk voett vooru vve want wasse websi wegha weini welko welst wim winke wolk works woute x0 xk z zandk zee
zelfd zetel zeven zoele zon zwart d10op8: getek d11n2o: we_hebbe d11p3q: drukk d12n2op3: 0_$ d12o10q5: factu d13n:
prima d13n2q2r4: staan d13n3oq3: oude d13p3q2: mag d16np2qr: 0_0 d2: 0_ab 0_bij 0_btw 0_moet 0_tegen 0_verde 0_voor
^_beide ^_besch ^_dat ^_lieve ^_onder ^_tekst ^_vinkj ^_zojui ab akkoo_met al_gestu allee_het alles_gelez alles_klopt
als_een amste amste_$ bedra_is behal_de beide_ontwe bekek beslo_om bij_deze bladz bladz_0 blijf_$ briev_$ budge burge
bus_gedaa d de_besta de_briev de_burge de_drive de_foote de_moeit de_platt de_schet de_video die_met die_nieuw
die_sloga dinsd_om dinsd_tot doe_toch driee drive druk_maar elf elf_uur elke en_niet entho er_toch ermee_$ factu_van
foote foto_die gaan_met gaan_voor ge_moogt gebru_de geen_inter geen_opmer geen_wijzi gegaa_$ gelez gelez_geen geste_$
gewoo_de giste_met goed_behal goedg_$ half_drie heb_alles hebbe_geen helem_goed het_bedra het_blauw het_geld het_numme
het_ontwe het_tweed het_wacht hoor_prima houde_we inkoo inter_meer is_akkoo is_te j ja_0 ja_hoor je_spam juni_om
kant_geen kenme kenme_0 klopt_niet kop kunne_door kvk_0 leden_heeft let lieve_niet link_naar maar_$ maar_het maar_weer
mag_blijv mag_eruit mag_het mag_op map_gezet met_dt met_versi meter mij_betre mijn_kant moeit_$ molen_0 moogt mooi_$
naar_julli nagek natuu net_in niets_aan niks_op noten om_er onder_de ons_akkoo ontwe_zijn op_bladz openi_is platt
post_gegaa prijs_$ rest_mag schet septe_$ slaan slaan_we sleut spam spam_$ staan_op tacht tegel toch_van top_zo
tweed_ontwe uit_gegaa uitei up van_af vanoc_betaa vanoc_op veran veran_groet verga_en verle versi_0 vinkj volda_$
vrijd_om wacht_heb wat_mij we_af we_gaan we_houde we_over ze_allem zie_bijla zien_we zijn_goed zijn_met d2n: gedaa_$
gekoz harte op_pagin pagin_0 te_zien d2n2op10q: ^_julli d2n3: en_een d2n3q: de_nieuw d2n5o2p: namen d2no: briev
hebbe_de d2np: ^_giste bus d2np2q: vroeg d2nq: 0_staat docht mei d2nq2: stuks d2nqr: adres d2o: ^_hou ^_namen grote
mogen molen op_met van_dinsd d2o2: we_niet d2o2q: genoe d2o3: ^_haal ^_stop haal stop d2o4p3: ik_u d2o4p3q: corre
d2o4p3q3: kunt d2op2q12: nodig d2op2r: aan_$ d2oq: ^_bij d2p: aanme ana_de blijv dag_ana de_bus de_serve getek_exemp
groet_joost hebbe_het het_wordt kieze op_aan post_$ serve d2p2: de_late exemp late logo_$ d2p3: getek_contr opmer
d2p3q: verta d2p4: s_$ d2p8q: in_je d2pr: femke d2q: 0_is bedra de_logo ons_$ op_naam zo_n d2q2: 0_stuks in_plaat
naam_van plaat plaat_van d2q2r2: die_van d2q6: link d2qr: vind d2r: 0_en ^_kvk die_heb en_wel porta d2r2: zit_erbij
d3: ^_gebru ^_getek ^_prima ^_zie af_van akkoo_ga bij_0 de_deur deur_uit donke dt en_het en_op examp geste getek_en
gewor gezet_$ heeft_giste hoeft_niet https is_nl0b0 laat_die maar_0 maar_live maar_zitte map_$ merke_$ met_een moeit
niet_verde om_half ons_betre ons_btw opa past te_gaan toch_maar uur_is vanmo verde_te vindt volda wat_ons zo_zet zojui
d3n: prima_$ veel_te d3n2: julli_in d3n2o2q: van_mijn d3n2o5q: vorig d3n2opq: is_de d3n2p: het_hele d3n2q4r: de_prijs
d3n3o: sinds d3n3oq6r: prijs d3n4p2q: tegen d3n5o: ieder d3n5p3q: hele d3np2q2: hebbe_we d3o: ^_laat d3o2: besch
d3o4pr: ^_ons d3o7p6qr: op_0 d3op2: door_de d3oq: factu_0 d3p: dat_het de_leden half kant leden samen zoals d3p2:
alles_in d3p2r: donde_0 d3pq: n d3pq3r3: erbij d3q: 0_euro euro d3q2: de_site naam d3q3: site d3r: goed_zo het_voors
tien d4: 0_ja ^_0 ^_alles de_gedee deur doorg_en factu_is foto_van gedee gedee_map geld het_telef is_prima julli_kunne
laat_maar live_$ merke nl0b0_$ onder_$ prima_zo s_staan staan_$ te_merke video vinde_we voor_ons we_zien wijzi
zet_maar d4n: allem de_blauw gedaa gegaa d4n2: veel d4n2op: ^_op d4n2opq3: ^_wat d4np2q: mooi d4o3q: via d4p: de_post
hooga sloga zitte_$ d4p5: het_getek d4r: behal btw_numme kvk numme_is voors d5: 0_de beide beslo de_groen hebbe_beslo
het_oude live nl0b0 d5n: ga_maar d5nop: beste_ana d5p: vinde d5p2q: de_drukk post d5q: ^_die d5q5r: btw d5r: is_0 d6:
betaa_$ betre is_vanoc maar_door oude_logo d6n: ^_van d6n2: net d6nop2: ^_beste d6p8q: door_$ d6q: drukk_$ d6q2: lieve
d6q3: de_oude d7: ^_akkoo akkoo_$ d7n2o3p2q: beste d7q: gebru d7qr2: numme d8: ^_doe ^_nee doe_maar d8n5op4q2: giste
d8nq2: toch d8q4: klopt d8q5: de_factu d9n: vanoc dn: 0_april ^_alle broch daar_is dan_in de_gevel de_hond de_tento
een_ander een_goed fiets gek gelop gent geslo gevel gewon goed_is hond hoop hoop_dat ieder_hier ik_hoop is_naar is_nu
jan je_dat kort met_julli nu_in ochte oven prett schoo_heeft sinds_kort succe te_veel tento terug_van tot_op dn2:
namen_het verte dn2p: hele_team dn2q4: wie dn5pr: zater dno: bakke loopt namen_de dno3: heer dno5q: vorig_week dnp:
april gewee dnq: mijn_docht offer_$ dnr: adres_is vijf dnr3: staan_in do: 0_febru aansp annul augus augus_$ besch_het
brief cent dit_als en_hebbe febru geen_verde genom gesch_$ hande hande_gegev hierm inges is_molen is_onder mijn_kanto
mijn_vader ons_hoeft ons_in opdra opgel opgel_$ retou stell uitge_$ vos wens wil_mijn do2: klach man v vader
volge_keer do2p: de_lijst do2p2: laat_ik do2p8: ^_deze do2pq: sture_$ do2q: van_julli wij_zijn do2q4: aange do3:
ons_niet u_kunt do3p: aanbe met_die do4: mr do5: bv do5pr: schri dop: commu de_aanbe dopq: julli_$ dopq2: dat_de
kunt_u doq: niet_bij s_zijn toest twee_keer dor5: hierb_de dp: 0_oktob ^_zoals alles_julli dan_is de_kerke de_kleur
de_onder de_sloga donde_de draai er_het excus_voor ga_je gaste gaste_$ gedul_we geven het_hier het_pakke hoi_sanne
ines is_een je_gedul julli_dan julli_door keer_$ kerke maand_hebbe secre secre_$ sloga_maar staat_het stukk t_is u_$
u_door versi_$ voor_je dp10: ik_je dp16q5: je_de dp2: !_de bijna binne_$ ervoo heeft_u huis huis_$ je_$ julli_op klant
late_react ontbr dp2q: julli_ons dp2q4r: het_logo dp3: mat dp3q: de_verta dp3r: bezor dp4: alles_$ dp4r4: dinsd_$
dp5q: hebt react dp6q6: hebbe_julli dpq: de_notar maar_dan notar om_0 proef veert voor_onze dpr: negen dpr2: twaal dq:
^_hebbe ^_klopt ^_stuur ^_weet aanle alles_goed als_er besta_niet dacht dacht_dat de_naam derde domei drie_uur er_0
er_al extra gebeu het_lette het_lieve ik_dacht in_janua in_te is_niks is_vrijd klopt_het komt_er kunne_we logge
mail_van mijn_mail niet_het niet_om om_drie ons_goed ook_in optie oude_foto staan_er te_logge telef_$ uit_allee
voor_donde voor_mij weet_ik zelf_de zou_er dq2: dan_op er_goed nou ons_nodig we_zoude dq3r: ^_goede dq4: de_link
graag_een nodig_$ dq5: forma dr: 0_het ^_aller aller beant de_groep de_voork deel diens femke_$ groep groet_femke
in_bijla kvk_numme nacht pas_op rest_van tien_tot vind_je voork dr2: is_betaa dr3: overi s_van dr5: ik_maand n: ach
ajax alaaf amers been besne biert blij blog borre brood brouw buren busje confe congr dana defti denk desig dik dol
gedac gehad geins gekni gekom gelac gerus gevie gewel gewer gips gut hal halve hans heet hegge hoord ingeb jarig jonge
joris kaas kampi keuke knall knap koeie koffi kortr kwame lance leuke lezin logis maes nagel oefen ontmo pensi petje
plek ploeg poes polit print profi raadt radio ria ring shirt smaak sneeu spann stude taart tom trouw tuine vanna vanui
verpl voete weert werel wist zag zere zonst zusje n2: ^_ter brade colle_tegen danse dat_julli de_hoek de_krant
de_slage een_toeva gefel gewen he het_museu hoek in_julli krant krant_van leuk_om marat museu om_julli pand slage
tienj tienj_besta toeva toeva_$ van_zater vond n2o: wense n2p3q2r: julli_de n2p4r: einde n2pq: de_hele kerst_en n2r:
verdi n3: giste_op groet_$ info over_julli prach ter_info n3r: feest_en n4: de_groet fijne_feest wat_een n4q: ^_leuk
n5q: leuk n6: ^_fijne no: ^_tot dat_menee gelev heer_bakke wij_wense zoon zuide no10: curat no3: de_heer no8q: nooit
no9: de_curat nopq3r3: worde np: alles_voor april_$ de_kerst een_dag moest patie pinks viel vol vrijd_is waren week_op
zo_lang np2: ^_zonda op_vrijd voor_maand np2q: krijg_de we_de np2q3: voor_0 np3: je_krijg npq: boekh_is npq56: ?_$ nq:
^_mooi breng eerst_een ik_$ julli_dat nieuw_adres ons_nieuw prijs_dan rood staat_een stoel te_hebbe zat nq2: er_een
nq2r4: de_eerst nq3: ^_wie julli_om om_de nr: is_klaar klaar_en staat_al zit_op nr2: recep o: aangi aanma acme alfre
alsje arm autom autor backe bal beein behor bos clien dien droef duld eis enkel erfge ernst ervaa execu gebre gesto
goude grens hall henk houtb inged integ intim kesse leidd maier meede meldt moede mulde nalat nieti nordl omgaa onbru
ongeg ontbo ooit opvol raads ridde schak spree stalk stapp stopp syste tekor teuni treed trek uitst verlo verwi volle
vonni voorg wanpr weige werke wijle o10: betwi o13: faill_verkl verkl o2: ^_neem aanbe_terug alle_corre alstu_$ b_v
benad_$ beric_meer betal_$ corre_te curat_mr curat_neemt dat_wij deze_zaak een_advoc een_klach en_zulle geen_beric
gevra haal_me hem_$ het_bedri het_sture hoort_verde ik_stel ik_weten in_deze in_staat indie_bij is_door is_nooit
is_onze is_zonda kunt_zich laat_ons lijst_te man_is meer_met meer_van met_mij met_ons met_rust met_verdr mij_op
mij_van mijn_aanbe mijn_advoc mijn_gegev mijn_man neem_geen niet_betal onze_bv overe_wegen plots recht_neemt rust
septe_faill staat_van stake stake_$ stel sture_van te_halen te_nemen te_stake tot_onze u_zich uw_vorde van_faill
verde_corre verde_van verdr verdr_laat verkl_de verkl_u verwe verzo_ik verzo_u via_onze voort_via week_overl wende_tot
werk_is wij_besch wil_geen wilt wilt_u zijn_nooit zonda_is o2p: indie meer_aan neemt_het niet_lange van_deze wegen
o2p2: ^_met o2p2q: het_over o2p2q2: afges o2p6: uitsl o2pq: zulle o2q: op_te o3: advoc_neemt alstu betwi_deze betwi_uw
bv_is conta_meer de_zaak factu_en geen_conta geen_mails gelie_mij is_overl maile mails_meer meer_op ontbi stop_met
te_benad u_hoort uw_factu voort week_faill wende o3p: ^_u o3q: hiero o4: advoc_$ benad de_recht herin_$ is_vorig mails
meer_te mijn_recht ons_bedri richt verkl_$ verzo vorde o4p: zich o4q: ^_gelie o5: bedri_is curat_$ de_overe deze_factu
met_u neemt_conta zaak o5p: overe o6: bedri conta_met o7: wij_betwi o7p: neemt o8q: gelie op: daarv door_ons geef_ons
ontva_alles ontva_onze perso u_in wij_het zijn_op op11qr4: woens op2: u_ons u_ontva voldo wij_u opq: afges_$ bij_$
opq2: bel opq3: me_niet oq: delen gelie_ons ik_betaa te_sture u_dat van_u wat_julli oq2: ^_bel hebbe_$ worde_$ oq6:
kun kun_je p: afspr akte bart beeld begev bode boot carla coron durf duurz duw erewo ertus feedb gepla glad huurc
ingep inven kalko keuze lasse leerl liet lijnt logob mailt marit meets meewe midda natyp nicht onmog opens order pa pc
resta scan selec snell stegg stemt stof strev studi tarie tegem ten thoma train trekk tuin uploa vanmi verza vijft
vinge zesde zot p15r4: uiter p2: 0e_dus ^_eind ^_vanav alles_hebt ana_bedan ana_sorry avond_app bij_je comme dag_erna
dan_heb dan_metee de_defin de_getek de_vertr de_week de_wetho defin dezel dezel_avond dieze dinsd_zijn donde_dan
donde_over drie_dagen en_maand en_stuur er_morge het_giste hij_is ik_mik ik_verwa in_huis je_hebt julli_onze
julli_reken julli_vrijd klaar_$ krijg_u langs_onze ligt_de maand_bezor maand_maar maand_vroeg mag_u maken meer_maand
mij_de mik mik_op morge_$ morge_krijg morge_weer nog_tot ons_beslu onze_corre onze_opmer op_donde opmer_$ overm_$
overm_is sture_we u_van verga_de vertr verwa_dat voor_u vrijd_alles vrijd_en week_hebbe week_ligt weeke_voor weer_dus
wetho woens_de wordt_niks zodat_u p2q: maand_zit onze_react zodat p2q2: lukt_het p2r: hoor_je komt_woens tot_dinsd
uiter_donde vanda_over p2r2: woens_$ p3: ^_vanda ^_zit antwo_$ app app_ik beslu dan_krijg dan_stuur de_dag de_mat
dinsd_dan dus_dinsd dus_ik eind_van excuu het_echt het_eind je_vrijd mat_$ morge_heb niet_maar ontva_u u_alles
vrijd_ligt week_lukt p3q: erna p3q2: u_de p3qr2: week_$ p3r: 0e_$ krijg_julli uiter_0 uiter_volge week_vrijd p4: avond
de_uitsl laten_we ligt_het maand_heb me_tot ons_antwo over_twee u_het p4r: einde_van het_einde van_volge p5: beloo_$
geef_me lukt_niet mail_ik mailb_$ uiter_vrijd uitsl_$ p5q: overm p5q2: dagen p5r2: over_een p5r6: vrijd_$ p6: ^_geef
^_uiter de_loop de_maand je_alles loop_van maar_dinsd vrijd_heb p7: je_mailb mailb p9: julli_krijg p9q: krijg_het
p9qr6: stuur_ik pq: ^_overm aanpa bouw de_bouw de_proef de_steig een_paar en_nieuw hele_dag het_een het_lukt krijg_ik
maand_? niet_met nog_door paar paar_dagen rappo steig tusse_kerst uit_! van_bestu veert_dagen verze vrijd_een waar
we_voor zeker pq2: ^_mag het_julli inlog mag_ik op_julli pq3: zit_$ zit_de pq4: julli_het pr: ^_twaal bezor_onze bio
bio_s de_bio het_binne je_in julli_voor marke reste staat_in vrijd_! wacht_$ week_groet pr2: donde_$ janua_$ je_dinsd
pr3: twint q: afloo auteu banne beval big bijsn boeke borde dient dinge diver duurd effe foutm gehos geldi gelij gemak
geval goeie help insta jaarl klapt klik krul kwijt leeg leven licen liefs maili misse mobie moeil monte namel oplev
oplos opmaa opzeg oud prate princ red redel ruud scher slech sparr strak stuka taal table telke toega typen uitzi
ureno valt vaste vierk voorb voorz waaro wit witte q2: ?_ik ^_hallo ^_korte ^_kun ^_kunt ^_voord ^_wanne ^_zou ^_zoude
accou als_pdf bel_me belle_? btw_op conce deadl die_foto donde_nog donde_om duide een_offer er_drie factu_nog
forma_moet gaat_niet goed_? groot groot_moete hallo hem_nog het_conce het_nodig hoe_groot ik_snap in_zit is_? je_hem
je_preci kan_dat komt_? korte korte_vraag link_nog logo_nodig mij_nodig moete_de naar_maand of_die offer_is offer_voor
open_kun preci_nog prijs_in s_ook schui stich tweed_pagin uur_? van_giste wanne_hebbe wat_heb we_hadde welk_besta
weten_of wil_weten zette_? zijn_? zijn_voor zit_? zoude_graag q2r: al_in q3: belle dat_? de_hosti doet_het eens_sture
forma_hebbe het_besta hosti ik_krijg julli_offer me_af pdf voord_ik vraag_me we_besli welke q4: ?_de af_of bedoe_je
de_btw hadde keer_sture preci voord wanne q5: ^_kunne bedoe in_welk kunne_julli niet_open nog_eens of_de welk_forma
q6: nodig_? q7: sture_? q9: welk qr: ik_vrijd lever_ik teken_ik vrijd_uit wil_ik qr2: neder qr4: die_krijg r: amela
anna bijge blad branc cover cv derti docum histo impla kerks lou meest menuk nager poste priva schij slape tim vul r2:
^_bijga ^_eerst acht began began_grond bijga chef de_began de_engel de_neder de_pasfo de_wijnk eerst_ladin engel
engel_volge erbij_de gaat_hierb gemaa gemaa_die grond grond_de home ik_dinsd ladin ladin_in maand_gemaa neder_tekst
pasfo produ s_worde teamf tekst_staan tweed_vrijd volgt_vrijd wijnk worde_maand r3: de_overi die_stuur homep_de
maand_na zitte_in r4: map_de r5: na_$
"""
