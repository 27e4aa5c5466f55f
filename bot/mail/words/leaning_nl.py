"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: aanda aanne aanwe afgeg arch ardec auror baard bedev beetj bent bewee blank brak bruid carol chant conci dankj
datum denkt dood doorl dossi duren duurt duwtj erdoo erove ervan evert facul famil fem fout fruit garan geest geleg
genie gesca gewez ging haast handv helee horen houd ingre it jaap jaja jij k kalfj kelde kijkt kloos knie knipp koepe
koffe koste laura lerar lig lopen luc madri menin mens misve monum nadin namet navra ne neer neige netje norma okido
ontsn oorde overd pasen peete petra pia plan polde porre rijde riole ruzie sam scann schil schon seint socia speel
stal stoep tante tent toeko toezi traag trekt uitee vast verca verlu vervo verzu vis vlieg vlooi vme vrij vrije waars
weber worst zelfs zinni zolan zomer zover a109d164n47o33p113q63r42: de a10d18n3op4r: heeft a10d3np4: weer a10d5p2q:
bedan a10d8n16o2p3r: !_$ a10d9n4o4p17q3r4: over a11: niet_aan a11d14n2q7r: goed a11d2o3r2: aan_de a11d5n4p41q8r10:
vrijd a120d41n11o30p66q41r13: ik a12d28n10o2p18q6r11: ^_de a12d2p2: verge a12d3nop2q: ik_ben a12do2p2r: terug_$ a12q:
zodra a13: er_nog a13d17n6o3p2q3: naar a13d20n2op7q4: ^_we a13d4np11: ligt a13d7n2o5p4q3: ik_heb a13d7np5q: ga
a13d8n3p34q6r12: maand a13np2: kom a13o3p6q: ontva a13pq: ^_dank a14d2r: nog_niet a14d5n2p16q13r3: zit a15d12op3q9r2:
moet a15d17n5o5p5q9r: zijn a15d17n5op11q3r15: in_de a15d51np16q7r: maar a15d74n8o9p20q14r8: 0 a16d6n4o13p15q3r2: onze
a16d8nopq4: even a17d33no4p7q15r12: die a17d8n3o7p11qr2: tot a18d25n9o9p9q15r: dat a19d22n16o5p20q26r5: een
a19d24n3o6p33q7r2: heb a19d2n3o2p5qr2: terug a2: ^_nog ^_ontva ^_was aan_dek alle_hens allee_een altij_bij begin_en
behan bekij_de ben_ermee bezig_! bij_jurid bij_mijn boekh_$ boekh_kan colle_en dat_echt de_hoogt de_jaara de_updat
de_vergu dek die_moet direc_is door_aan duik eerst_gezic eerst_met en_is en_toen er_boven erach ga_het gemee_heeft
gezic goed_! had_het heb_haar hens hens_aan het_buite het_inter het_mee het_spijt hier_allee hij_moet hoogt hoogt_$
hun ik_eerst ik_laat ik_weer in_behan in_gespr inter_en is_allee is_in jaara je_hoort klaar_is lamme maand_ben
maart_met maart_op mail_doorg met_onze met_vrijd mijn_lijst mijn_oren mogel niet_uit nog_altij nog_niets nog_niks
oeps_helem om_te ontva_ik ontva_wij onze_finan ook_een redde_we snel snel_mogel spijt_me steed_niet te_teken terug_ben
terug_is thuis_ik toege_$ toen_stond tot_die updat_ik vanda_teken verge_$ verge_ik vergu vergu_nog volgt_$ vrijd_ga
wacht_zelf weeke_aan weten_zodra wij_ook zelf_ook zet_het ziek_en zijn_burea zo_snel a20d5pq2: dank
a221d305n68o95p196q124r45: $ ^ a22d19n22o2p12q4r5: ! a22d21n7o8p13q10r3: bij a24d15n7op73q21r11: je
a24d51n2o21p12q3r3: met a26d38n4o3p33q16r8: voor a26d61n17o22p34q28r15: van a29d3nop5q: ben a29d53n6o4p20q20r: we a2d:
0_tot ^_oeps ^_zonde begon even_voor fijn finan het_aan het_zo ik_moet maar_er niks_$ oeps ons_de over_mijn prakt
weer_op zonde_de a2d10nopq: zien a2d11nq: van_0 a2d12p3q5r5: logo a2d2: ^_top handt niet_te a2d21n7o8p9q15: hebbe
a2d21q2: akkoo a2d2n2o4: alle a2d2n2p2r: team a2d2n4: beurs a2d2no2pq: kanto a2d2o: ^_helaa a2d2o2pq3: iets a2d2o2pq8:
keer a2d2o2q2: en_ik a2d2op8q: geef a2d2p: leest a2d2p2q2: zelf a2d2pq: ik_dat a2d2pq3: ^_ziet a2d2pq8: moete a2d2q:
is_$ missc a2d2q18: of a2d2q6: open a2d2r: beves a2d3: eruit gewoo a2d3no4p4r: zonda a2d3npq3: ziet_er a2d3nq2:
de_offer a2d3o7r: uw a2d3opqr: vrien a2d3oq: wille a2d3pq2: doen a2d4: top a2d4n2q: jaar a2d4nop5q: is_het a2d4np3q2:
we_het a2d4npq3: ziet a2d4o11p11q: deze a2d4p4q: druk a2d4pr: wel a2d4q2: blijf a2d5n3op3q: daar a2d5nop10q3r2: dag
a2d6n3op4q3r: ze a2d6np: gezet a2d6nq8: offer a2d6p: ^_ja a2d7: ^_heb a2d7n10pq4: nieuw a2d8p6: t a2d9nopq4: af
a2d9np3: heb_ik a2d9npq6r3: tweed a2dn: ^_je kijke_$ stond zit_er a2dn2: kijke a2dnp: lang stil zijn_we a2dnp2q2:
later a2dnp2qr: over_de a2dnp3q2: weet a2dnp4: begin a2dnpq: tot_0 a2do: voorl a2do2: ^_geen a2do2q: ik_wil a2do4:
gegev a2dop2: het_bij a2dop5q5r: ^_in a2dp: elkaa eraan het_team sanne a2dp2: het_er a2dp2q: er_niet a2dp3r3: binne
a2dpq: oktob a2dpq2: moet_het a2dpr: cijfe de_cijfe a2dq: echt_niet gespr ik_in op_kanto a2dqr: is_van a2dr: en_die
a2n: afdel boer de_baas je_op op_zijn a2nop2q2: ik_op a2np2: heb_nog a2np2q: nog_op a2np8: beloo a2npq: ^_even stuk
a2nq: gehoo a2nr: uit_$ a2o: het_werk hoort_van ik_kan spijt u_niet uw_beric a2o2: gaan_we werk weten_dat a2o7pq:
herin a2or: buite a2p: ^_gezie ^_niet berei compu de_compu de_herin de_ontwe heel het_weten iets_weten ik_achte
ik_lees is_ziek kanto_tot lees mijn_lapto nog_$ nog_over onze_direc oren oren_in sta tot_over week_ben a2p10:
deze_week a2p13q2r: je_het a2p2: de_stilt het_maand kom_ik later_$ stilt a2p2q: hier_een a2p2qr3: 0_janua a2p3:
de_fotog a2p3q: een_gekke eerde gekke twee_weken weken a2p3q3: zit_ik a2p4r: eind_volge me_$ a2p9r: eind a2pq: ^_volge
je_mail a2pq2: gaat_het regel a2q: ^_moet ^_zodra die_tijd door_naar er_op gehoo_$ het_overl ik_met juris voor_ik
voor_vrijd wacht_nog we_wacht a2qr6: alvas a2r: ^_een is_geen a2r2: rest_volgt a2r3: ^_logo a3: !_ik !_we 0e_ben ben_$
ben_julli ben_tot bezig_$ boven contr_nog daarn_kijk daarn_pak dank_$ dank_ik die_heeft direc_$ ermee_bezig ga_ermee
genot_dank haar hoor_het ik_ernaa ik_terug ik_wacht ik_zet kom_er komen_erop met_vakan mijn_burea nemen_het nog_even
ontva_dank slag_$ sorry_$ vakan_daarn vanaf_morge verhu_$ voor_aan we_bekij zodra_de a30d17n7o19p10q5r2: mijn
a35d16no10p8qr3: aan a36d9n3o16p14q11: ^_ik a37d54n18o20p36q21r4: op a38d40n11o12p29q23r20: in a39d75n11o28p23q17r9:
is a3d: contr_ligt dank_! de_gemee gemee het_even ik_doe is_nog julli_niet jurid_zaken laat_het staat_op verge_! zaken
a3d10o33p30q4r: u a3d11n6opq8: om a3d12np10q4r5: de_foto a3d13op: doe a3d15n7p5q3r2: groet a3d17n2o3p21q: alles a3d2:
en_dat a3d21n2opqr: zo a3d2n: zijn_er a3d2n2: op_het a3d2n2p: verhu a3d2n3p10q: ^_vrijd a3d2o4p: beric a3d2op2r: achte
a3d2op8q2r: mail a3d2p: dicht a3d2p26q3r2: heb_je a3d2p3: en_dan a3d2p4q2: 0_juni a3d2p9r: weeke a3d2q: dank_voor
a3d3n2o3pq7r: wil a3d3np6q2: juni a3d3o: niets a3d3o2: uitge a3d3op6: laten a3d4n4p3q: kerst a3d4p12q2r8: de_tekst
a3d4p2q2r: van_mij a3d4p4q3r: wordt a3d5: dat_is a3d5no3p5q: dit a3d5op4q3r: twee a3d5p: zet a3d6n3o5q3: nu a3d6o2p5r:
mevro a3d6op3q10: kunne a3d6pq2: ontwe a3d7p7q2r: hoi_ana a3d8p18q6r5: donde a3dn: altij a3dn7p2qr: fijne a3dnop2q3:
tijd a3dnoq: er_is a3do3p2: lijst a3do4p6q11: sture a3dop: lijst_$ a3dp: de_verhu met_mijn a3dp2: zit_tot a3dp2q:
als_de a3dp2r2: ligge a3dp3q3r3: janua a3dp4r8: na a3dp5q: echt a3dp7: het_in a3dq: mijn_baas a3dqr: s_in a3dr8: volgt
a3n2p3: dat_je a3np: thuis a3np3q3r3: lever a3nq: nog_steed a3nq2: als_ik steed a3o3q2r: hoort a3p: de_helft helft
helft_van lapto updat a3p2: aan_het ziek a3p2q6r: nog_een a3p3: fotog is_er a3p5q4: ik_de a3pq: je_ik a3pq2: van_maand
a3pr: kan_ik a3q: op_vakan sture_maar a3r: nog_aan a3r2: nog_bij a4: ^_goed besli_$ bij_onze doorg_naar en_komen
ermee_aan ernaa_$ even_gedul goede_orde ik_kom ik_leg in_goede kijk_ik komt_goed ligt_nog midde_in niet_redde
orde_ontva teken_$ toen verge_hoor zitte_midde a46d43n8o20p24q8r8: en a47d28n7op11q21: er a47d44n2o21p15q23r: niet
a4d: jurid midde we_zitte a4d10o12p3q7r: mij a4d10o2q2: gaan a4d10p9q2r: ^_hoi hoi a4d11n3o2p5q4r3: staat a4d14p: ja
a4d18np11q8r5: foto a4d2: helaa_niet a4d2n2o5p3q: ^_mijn a4d2p6r: vanda a4d3p: rusti a4d3p4qr: pas a4d3p5q3: ^_voor
a4d4: met_0 a4d4n2: had a4d4no14p6q3: niet_meer a4d4o2pq: nemen a4d4p6: verga a4d4r: heeft_de a4d5nr3: de_rest rest
a4d5op27r7: dinsd a4d5op8q2r: voor_het a4d5p: doorg a4d6n2p11: dus a4d6n7o2p2q9r: wat a4d6pq: zonde a4d7n2op3q6r2:
gaat a4d7p11q8r5: foto_s a4d7p12q2r10: tekst a4d7q3: niet_$ a4dn2q5: doet a4dnp5qr: klaar a4dp: helem_verge a4dp2:
het_bestu sorry_helem a4dp3q: zegge a4dp3q2: bestu a4n: toe_$ a4o3: overl_$ a4opq: ^_als a4p2: bekij_het a4p2q: bespr
a4p2q2: het_door a4pq2r: het_eerst a4pq3: besli a4q: leg leg_het a5: bezig de_slag er_weer ernaa goed_ontva pak_ik
redde slag a52d6n4p17q21r6: nog a5d: ^_komt ^_vanaf ik_zit a5d2: inter op_mijn orde a5d21nop12q5r2: ana
a5d25n3o16p13q8r2: ons a5d26n22o6p33q28r2: julli a5d2nopq5r2: goede a5d2p: dank_je kijk a5d3p7: ^_sorry a5d4: we_zijn
a5d4p2qr: hoor a5d5op2: helaa a5d9n4op: naar_de a5dn4o2pq: ^_onze a5dnq: baas a5do2: aan_mijn a5do8pq: onze_advoc
a5dp: burea ligt_bij a5dp2: gedul a5dr: de_ander a5n4op4: colle a5nop3: mijn_colle a5np2q: is_hier a5npr: ik_nog a5p:
^_ben gezie a5p18r4: volge_week a5p2: aan_toe a5q: zodra_ik a6: ^_bedan ^_genot en_kom kom_erop pak a6d: genot
het_ligt a6d11no26p6q4: meer a6d11o4p6q: laat a6d11p4q3: niks a6d12op12q12r9: s a6d14nop5q2r: met_de a6d14o2p15q3:
door a6d16o14p4qr: geen a6d2np: vanaf a6d2p2: de_direc a6d2p20q3: morge a6d3n2o2p3q: 0_maart a6d3n2o2p7q: maart
a6d3n3o2pq: mee a6d3pq: heb_het a6d4noq2r: ander a6d4p2: bedan_voor a6d5p3q: was a6d5p4r4: zitte a6d6p2q3: allee
a6d7n3o3pq5r2: uit a6d8n2o24p7q7: wij a6dno14pq: advoc a6dno3p20qr7: volge a6dnp3: toe a6o9p2q: overl a6opq2r: moet_ik
a6p2: ga_ik a6p3: het_op a7: aan_toege a7d2: ben_er a7d23n5o19p3q7r: te a7d2pr: tot_en a7d2q: maar_ik a7d3: ermee
a7d3o2pq2: het_contr a7d3o8p2q: op_$ a7d3p17q2r2: 0e de_0e a7d3pr: en_met a7d3q3: zou a7d4p4q: helem a7d5o2p4q2: contr
a7d8n5p3q8: ook a7dno2p8q5: weten a7dp3qr: komen a7n2p3q5r8: eerst a7p: toege a7p3q: ik_ga a7p5q4r: teken a8:
niet_verge a8d19n3o4p14q4r6: van_de a8d26n13p13q4r: op_de a8d2n2o5p41q2r6: week a8d2nop2q5r: kan a8d2pq2: het_is
a8d3n3p2q2: hij a8d3no6pq4r: bij_de a8d3p3q2r: wacht a8d7n3p22q7r: dan a8d9no6p2q12: als a8dnpq2r2: boekh a8dnpqr2:
de_boekh a8do3p14q14r2: me a8dp12: ik_het a8dpq2: daarn a8p2: bekij a9: erop_terug a94d90n15o13p94q40r12: het
a9d13np12q2r7: voor_de a9d14o2p5q3r3: ^_het a9d2n3pqr2: in_het a9d2p2: ik_er a9d3p4: direc a9d5np4q3r3: komt a9d6p13:
sorry a9d8n5o3p4q2r: hier a9dq: vakan a9p2: ben_ik a9pq: erop ad: ^_daar ^_voorl achte_$ ander_moet archi bedan_$
bij_het blauw_de commi contr_doorg de_commi de_penni de_verbo de_winke dicht_$ die_doet doen_$ dus_het eens_in en_hij
er_bij er_missc erin eruit_$ even_in ff_niet fijn_weeke gegev_$ genot_$ geope groen_licht heeft_er het_naar het_weer
ik_geen ik_reage jaar_niet krabb lang_over langs_de lezen licht_$ maar_dat maar_een maar_niet meer_bij met_zonda
mijn_telef moet_langs naar_kijke niet_op niet_rond nog_wel nogma ok oogst ouder penni proje schaa stemm tweed_versi
uur_$ van_vakan verbo voor_een wacht_het we_komen weer_$ wel_$ weten_als winke word zalig zalig_kerst zegge_dat
zette_$ zie_mijn zoet ad10q: groen ad11op2q: onder ad12n2o2pq4r: al ad12o7q: verde ad12p: nee ad14n2q2r4: staan ad2:
dat_moet de_dropb de_voorw dit_jaar dropb gestu_$ het_ontwe hoeft_van houde_het in_orde licht nader niet_de niks_te p
papie te_druk wij_gaan wille_we zou_ik ad2n: af_$ ad2n2oq5: besta ad2n2p3q: langs ad2n2qr: werkt ad2n3: en_een
ad2n3p2: van_het ad2n4: de_beurs ad2n4p2r: feest ad2np: kinde kleur ad2o: hou mijn_vrouw per vrouw ad2o2p2: 0_decem
ad2o2p2r: decem ad2o2q: van_onze ad2o5p2q: is_op ad2op: zij ad2op4: reken ad2opq4r: ^_goede ad2p: excus joost joost_$
pakke weg ad2p2: ^_dinsd ad2pq4r: van_ons ad2pr: de_feest ad2q: ook_nog waarv wordt_de zes ad2q2: ^_is ad2r: de_openi
en_0 is_goed ad2r5: de_map ad3: door_met een_klein nemen_de ad3n2: bij_ons ad3n2p2q81: ? ad3n2q: schoo ad3n3opq7: eens
ad3no2p4qr: 0_septe ad3nopq6: pagin ad3o2pq: neem ad3o5p: mij_niet ad3or2: gesch ad3p: gr heeft_het we_nemen ad3p2q4r:
drie ad3p5: antwo ad3pq2: 0_uur ad3pqr: vrien_groet ad3q3: zette ad3q3r2: lette ad3q6: graag ad3qr2: logo_s ad3r:
goedg openi ad3r4: tekst_voor ad4: goed_$ voorw zo_$ ad4n: gestu overg ad4n2p6r: bij_julli ad4no16q: ^_wij ad4no2p4qr:
septe ad4no3q2: meer_$ ad4npq: klein ad4npqr: en_de ad4o3: b ad4op: dat_ik heb_de ad4op2q2r: ^_dag ad4p: houde ad4pq:
ana_ik ad4q: zie ad4q2r10: bijla ad5nq6r3: de_tweed ad5o: aan_te ad5o2pq: met_het ad5oq: telef ad5p2: maar_de ad5p3r:
mevro_wirth wirth ad6: beslo ad6n: blauw ad6op2q2r2: betaa ad6op3: geach_mevro ad6op4: ^_geach ad7o2r11: hierb ad7op4:
geach ad7qr: ge ad7r5: map ad8np3q3: uur ad8o: hoeft ad8pq2: versi ad9q2: lieve adn: beter kaart verst werkt_hier
adn2: het_nieuw adn2p: kwam adno: mee_$ menee adno14: faill adno2: hier_niet adnp: de_kinde trein adnq: mijn_schoo
adnr: die_is ado: hande tijd_$ ado2: reage ado2p3: laat_ik ado2pq: in_$ ado3: wij_hebbe ado3p2q3: hem ado3q: de_zaak
ado4p2q3: betal ado6q: zaak adop: gezeg adopq: zal adopqr: over_$ adopr: hoofd ador8: ^_hierb adp: ^_t ana_het en_laat
geef_ik ik_aan ik_loop ik_niks is_maand logo_in m maand_de moete_zijn rond slaap stukj zieke zijn_$ adp16q2r6: stuur
adp2: ^_donde allee_de de_betal ik_weet adp2q: ff adp3q: metee adp4: sorry_voor adp5r: het_$ adp8: loop adpq: bank
de_notar de_tijd notar tusse wilde adpq2: wordt_het adpq6: een_keer adpq8: zoude adpr2: na_de adq: admin dat_niet
de_subsi het_nog idee ik_wilde in_janua om_in ook_op subsi wil_het adq2: goed_uit op_een open_$ adq3: ^_graag er_ook
adq6: vraag adqr2: vrage adr: karin met_vrien moet_je slape adr3: de_homep homep adr8: de_bijla an: arden compl
de_arden de_boer de_inspe en_tot er_verst erg hangt het_terra hoef inspe kees kinde_zijn menee_de mijn_zus nieuw_jaar
proev proev_$ stagi terra uit_de vanaf_maand verst_van zus an2: fijne_kerst geluk an2p: winte an3: ter ano: is_faill
ano2pq: lange anp: de_kerst de_trein ligt_alles weer_en anp29q6r9: krijg anp4r4: maand_$ anq: ^_er artik een_nieuw
ik_julli maand_0 anr: sprek ao: a besta_ik dat_mijn gezeg_dat mee_dat naar_mijn ontva_$ opnem opnem_$ venno ao10q:
recht ao10q2: conta ao2: halen ao3: recht_$ ao4p: tot_de ao4p2: u_op ao5: alstu aop: ^_dit en_daar aop5: verwa aoq2:
pagin_s ap: ^_oei agend alles_op beric_over bij_elkaa compa de_drukp de_drukt doe_het door_mijn drukp drukt dus_$
een_updat elkaa_$ even_een fijne_dagen ga_er gegli helem_door het_lijst het_voor het_zit ik_kijk ik_was ja_ik je_weten
kruip kruip_ik kunne_sture landm lapto_heeft maak maand_terug me_ontsc mijn_compa moet_nog nerge nerge_aan niet_lukke
oei ontsc order pasto staat_klaar stukj_$ stuur_het tekst_komen terug_en tot_vrijd vrijd_beloo was_ziek we_bespr
we_laten weet_het zegge_$ zorge ap10q6: lukt ap11r6: krijg_je ap2: achte_de betal_staat bij_u colle_is de_verga
dinsd_0 druk_met er_dit het_je het_morge ik_bekij ik_stuur ik_tot maand_verga voor_dinsd voor_zitte vrijd_lukt ap2q2:
morge_zit ap2q4: het_niet ap2q5: hoe ap2qr: laats ap3: ^_over je_van maart_$ ap4: dit_weeke het_weeke ap4r2: van_me
ap5: ^_morge tekst_$ zit_het ap5q: weten_$ ap6: vanav ap7: ^_maand ap7q2: dagen ap8qr2: een_week apq: bespr_het
de_raad goedk het_stuk lukke momen raad raad_van vrijd_op zien_$ zit_in apq2: lukt_me van_donde apq3: ik_niet apqr:
voorz apr: de_laats de_voorz zeg apr3: portr aq: artik_0 best daaro doet_er er_ff er_nu gekke_$ gekre het_? ik_bespr
ik_zie merci mij_$ moet_de niet_ik of_het onze_juris op_ons overl_van uit_maar uit_of vier vrage_$ wat_ik we_eerst
zou_u aq2: bestu_$ ik_teken me_even ook_bij voor_we zoude_we aq2r: de_zip zip aq3: als_we ik_vraag nog_van aq4: ^_hoe
snap aq5: wanne aq6: eigen aqr: de_lette de_lever ar: ^_hier cijfe_van de_mail in_zwoll lever_$ volge_maand zip_de
ar2: ligge_nog zwoll ar4: hierb_alvas ar5: alvas_de ar8: bijla_de d: 0aa abna abonn accep adver afgek afgel afwez
algem aline alsno anima appte arend arie bevon bezwa bk blanc bloem blz boekj bonke boom braaf breed brug c ca catal
chass chatb cm code conti cursi custe cw da daan daarj dakbe dame data denni der desti deven dezen diep dikke ding
dirig domin doop doorh dorsm drent drok droog drukb dubbe duim duits duurs eenen eerli el elder enige enter eraf erevo
eten expre fatim fenna filmp folde formu fotos fuike gang garna gas gauw gea geant geduu gegoo gehec gekie gelam gemai
gepie gereg gesla gespe gevis gezin gil glasz godel gooi goud griep groni h haald haalt halfj hap harmo helen heren
herte heten heur hoeke hoeks hoeve hold humeu hup iban ideal idris ie ieman illus ilse incas inget ingev inmid inste
inzie ivore jao jef jeroe joey joh kade kader kente kerkb klemt klepj klimo klopp knoop kobe kokki komma kooij koopz
koos kopie koud kozij krol leegg leien liesb lijn locat loods lucht maat machi mapje mar marc marek maria marjo markt
mede medez meerd meet melkf messi mezel mia minut minuu mis mislu mits moi monta moppe music mzzl nagem neuh nie nix
nl0 nokho novem nr obs olden olieb omsla on onlin optoc orgel parti peert perfe pleza podca pompo pop postc potje pp
progr provi punt q0f randj resty riege riet rij roep rolde ronde rondg roost rotte ruim ruit ruite scans scene schik
schor schra shoot sjaak sjef slide sms speks sprea statu stick super surfd tafel tempo tevre tijdl tinek trad truus
turnk tweee tweeh twijf uitko uittr uitzo uut va valid varia vegan veras verke verma vers vet vijve vlekk voett voora
voorp vooru vroem vve wark wasse websh wegge wegha weini welko welst werd wetra wezen wildp wolk works wout woute x0
xk xx zandk zeeba zeer zelfd zetel zeven zoele zoen zon zwart zwede d11op8: getek d12n2o: we_hebbe d12n2op3: 0_$
d12nq2: toch d12o11q7: factu d13n3oq4: oude d13p3q: drukk d14p3q2: mag d15n: prima d19np2qr: 0_0 d2: 0_ab 0_mei 0_moet
0_tegen 0_verde ^_amai ^_beide ^_besch ^_dat ^_onder ^_tekst ^_vinkj ^_zojui ab akkoo_met al_gestu allee_het
alles_gelez alles_klopt als_een amai amste amste_$ ana_dank bedra_is behal_de beide_ontwe bekek beslo_het beslo_om
bij_deze bladz bladz_0 blijf_$ briev_$ btw_nl0b0 budge burge bus_gedaa d de_besta de_briev de_burge de_drive de_foote
de_moeit de_schet de_video den die_nieuw die_sloga dinsd_om dinsd_tot doe_toch driee drive druk_maar elf elf_uur elke
en_ja en_niet en_we entho er_toch ermee_$ euro_is factu_van foote foto_die foto_met gaan_met gaan_voor ge_moogt
gebru_de geen_inter geen_opmer geen_wijzi gegaa_$ gelez_geen geraa geste_$ gewoo_de giste_met goed_behal goedg_$
half_drie heb_alles hebbe_geen helem_goed het_blauw het_geld het_numme het_overi het_wacht het_zijn hier_is hooga_mr
hoor_prima houde_we inter_meer is_te ja_$ ja_0 ja_hoor je_al je_spam jl juni_om kant_geen kenme kenme_0 kiek klink kop
kunne_door leden_heeft let lieve_niet link_naar links maar_$ maar_het maar_valle maar_weer mag_blijv mag_eruit mag_het
mag_op map_gezet mei_0 mense met_dt met_versi met_z meter mij_betre mijn_kant moeit_$ molen_0 mooi_$ naar_julli nagek
natuu neem_die net_in niet_0 niets_aan noten om_er onder_de ons_akkoo ontwe_zijn op_bladz openi_is post_gegaa prijs_$
publi raam rest_mag schet septe_$ slaan slaan_we sleut spam spam_$ staan_op staat_mijn tacht tegel toch_lieve toch_van
top_zo tweed_ontwe uit_gegaa uitei up valle van_af van_vorig vanoc_betaa vanoc_op veran_groet verga_en verle verme
versi_0 vindt_het vinkj volda_$ voors_van vorig_donde vorig_jaar vrijd_om wacht_heb wat_mij we_af we_gaan we_houde
we_over z z_n ze_allem zie_bijla zien_we zijn_goed zo_laten zo_naar d2n: gedaa_$ gekoz harte_groet jan kort op_pagin
pagin_0 d2n2op10q: ^_julli d2n2p: ^_giste d2n3q: de_nieuw d2no: briev hebbe_de te_zien d2noq: docht d2np: bus koffi
d2np2q: vroeg d2nq: 0_staat d2nqr: adres d2nr: prett d2o: ^_hou ^_namen grote mijn_vader mogen molen op_met van_dinsd
wens d2o2: mijn_man vader we_niet d2o3: ^_haal ^_stop haal ons_niet stop u_kunt d2o3p2: met_die d2o5: mr d2o5p3q:
corre d2op2q12: nodig d2op2r: aan_$ d2opq2: dat_de d2oq: ^_bij d2p: aanme blijv de_bus de_serve getek_exemp
groet_joost hebbe_het het_tweed het_wordt kieze mailt post_$ serve voor_je d2p2: de_late exemp late logo_$ d2p3:
getek_contr d2p3q: verta d2p4: opmer s_$ d2p9q: in_je d2pr: negen d2q: 0_is alles_goed de_logo het_bedra het_lette
inkoo komt_er ons_$ zo_n d2q2: 0_stuks bedra in_plaat op_naam plaat plaat_van d2q3: belle naam_van d2q5: de_link d2qr:
derde vind d2qr2: 0_en d2r: die_heb en_wel porta d2r2: zit_erbij d2r3: overi d3: !_voor 0_bij 0_btw 0_voor ^_gebru
^_getek ^_lieve ^_prima ^_zie af_van akkoo_ga de_deur deur_uit dt en_het en_op geste getek_en gezet_$ had_ik
heeft_giste hoeft_niet is_akkoo is_nl0b0 j klopt_niet kvk_0 laat_die maar_0 maar_live maar_zitte map_$ merke_$ moeit
moogt niet_in niet_verde niks_op om_half ons_btw opa past te_gaan toch_maar uur_is vanmo veran verde_te volda zijn_met
zo_zet zojui d3n: prima_$ veel_te d3n2: julli_in d3n2q4r2: de_prijs d3n3opr: sinds d3n3oq6r2: prijs d3n4p2q: tegen
d3n5o: ieder d3np2q2: hebbe_we d3nq: mei d3nq2: stuks d3o: ^_laat met_een ons_betre wat_ons d3o2: besch man d3o2q:
factu_0 genoe d3o4pr: ^_ons d3o5p3q3: kunt d3o5p6: ik_u d3op2: samen d3p: de_leden de_platt donke kant leden op_aan
platt d3p2: alles_in d3p2r: donde_0 d3pq: ana_de d3pq3r3: erbij d3pr: femke d3q: gelez d3q2: voor_mij zegt d3q3:
de_site naam d3q3r3: die_van d3q7: link d3qr: want d3r: ^_kvk goed_zo d4: 0_ja ^_0 bij_0 de_gedee deur die_met
doorg_en examp factu_is foto_van gedee gedee_map het_telef https live_$ nl0b0_$ onder_$ prima_zo s_staan staan_$ video
vinde_we vindt zet_maar d4n: de_blauw gedaa d4n2: harte d4n2o2q: van_mijn d4n2op: ^_op d4n2opq: is_de d4n2p: het_hele
d4n3: veel d4n3opq3: ^_wat d4n5o3p: namen d4n5p4q: hele d4no: gegaa d4nr: allem d4o3qr: via d4o7p6qr: op_0 d4op2:
door_de d4p: de_post gewor half zitte_$ zoals d4p2qr: dag_ana d4p5: het_getek d4pq: dat_het n d4pr: sloga tien d4q:
0_euro euro d4q4: site d4r: behal btw_numme het_voors numme_is d5: 0_de ^_alles beide de_groen geld hebbe_beslo
het_oude is_prima julli_kunne laat_maar live merke te_merke voor_ons we_zien wijzi d5n: ga_maar d5np2q2: mooi d5p:
vinde d5p2q: post d5q: ^_die d5r: kvk d6: betaa_$ is_vanoc maar_door nl0b0 oude_logo d6n: ^_van d6n2: net d6n2o5pq:
vorig d6nopq: beste_ana d6o: betre d6p2: hooga d6p2q: de_drukk d6p8q: door_$ d6q: drukk_$ d6q4: de_oude d6q5r: btw
d6r: is_0 d7: ^_akkoo akkoo_$ d7nop2q2r: ^_beste d7q: gebru d7qr2: numme d7r: voors d8: ^_doe ^_nee doe_maar
d8n2o3p2q3r: beste d8q7: de_factu d9n: vanoc d9n6op4q3: giste d9q4: klopt dn: 0_april ^_alle blog broch daar_is dan_in
dat_er de_gevel de_hond de_tento dik een_goed fiets gek gelop gent geslo goed_is hal hal_0 hond hoop hoop_dat
ieder_hier ik_hoop is_naar is_nu je_dat julli_verhu met_julli nu_in ochte oven prett_kerst ria schoo_heeft sinds_kort
succe te_veel tento tot_op van_! vanui dn2: namen_het verte dn2p: hele_team dn2q4: wie dn5opr: zater dno: bakke
een_ander namen_de dno3p: heer dno5pq: vorig_week dnor: loopt dnp: april denk denk_dat gehad gevel gewee ik_denk
terug_van dnp2: julli_op dnp6q6: hebbe_julli dnq: gewon mijn_docht offer_$ staat_een dnr: adres_is vijf zit_op dnr3:
staan_in do: 0_febru ^_wilt aansp af_te annul augus augus_$ beric_ik besch_het brief cent clien clien_beric de_gesch
de_samen de_websi denke dit_als en_hebbe febru geen_verde genom gesch_$ hande_gegev hierm ik_uw in_zee inges is_molen
is_onder kuipe moede namen_clien o ons_hoeft ons_in opdra opgel opgel_$ retou stell uitge_$ verlo vos websi wil_mijn
zee do2: klach mijn_kanto u_mij v volge_keer do2p: de_lijst meer_aan do2p8: ^_deze do2pq: sture_$ do2pq2: kunt_u
do2pq4: aange do2q: van_julli wij_zijn do3: meer_op do3p: aanbe do4: is_vorig wilt wilt_u do5pr: schri do6: bv dop:
de_aanbe dop12q2r5: woens dop2: commu dopq: julli_$ doq: niet_bij s_zijn toest u_dat doq2: twee_keer dor5: hierb_de
dp: 0_oktob ^_ha ^_zoals alber alles_julli dan_is dan_ook dat_was de_jaarc de_kerke de_kleur de_onder de_trekk
donde_de draai er_het er_voor excus_voor ga_je gaste gaste_$ geach_heer gedul_we geven goede_onze ha harm harm_$
het_gewor het_hier het_pakke het_rusti hoi_sanne ines is_een is_met jaarc je_gedul julli_dan julli_door keer_$ kerke
maand_hebbe nog_! rusti_aan sloga_maar sorry_dat t_is tekst_van tot_maand trekk u_$ u_door verga_het verga_van versi_$
we_dicht week_nog wel_eens wirth_het dp10: ik_je dp17q5: je_de dp2: !_de ana_maand bijna binne_$ de_getek ervoo
heeft_u huis huis_$ je_$ klant late_react ontbr secre_$ stukk dp2q: julli_ons dp2q4r2: het_logo dp2r: secre dp3: mat
dp3q: de_verta dp3r: bezor dp4: alles_$ dp4r4: dinsd_$ dp5q: react dp6q: hebt dp7: vrijd_heb dpq: de_bank de_steig
maar_dan om_0 proef steig veert voor_onze we_voor weet_ik dpq2: conce het_conce dpr: de_sloga diens staat_het dpr2:
twaal dpr4: s_van dq: ^_hebbe ^_hey ^_klopt ^_stuur ^_weet aanle als_er besta_niet dacht_dat dat_we de_naam drie_uur
duurd er_0 er_al extra gebeu gerri hallo_ana het_lieve hey ik_nu in_te is_niks is_vrijd klopt_het logge mail_van
mijn_mail niet_het niet_om niks_van om_drie ons_goed ook_in optie oude_foto slech staan_er te_logge telef_$ terps
terps_$ uit_allee voor_donde wim zelf_de zou_er dq2: ^_hallo dacht dan_op die_foto er_goed hallo ik_dacht kunne_we nou
offer_is ons_nodig we_zoude dq2r: domei dq4: ?_de graag_een nodig_$ dq5: forma nog_eens dr: 0_het ^_aller aller ana_in
beant bijga_de cv de_derde de_domei de_groep de_meest de_voork deel femke_$ groep groet_femke hierb_het kvk_numme
meest nacht pas_op rest_van start tekst_over tien_tot vind_je voork dr2: bijga in_bijla is_betaa dr5: ik_maand n: ach
ajax alaaf amers been besne biert blij boerd borre brood brouw buren busje buurt confe congr dana defti desig dol
gedac geins gekni gekom gelac gerus gevie gewel gewer gips grapp gut halve hans heet hegge ingeb jarig jonge joris
kaas kampi kippe knall knap koeie kortr kwame lance lezin logis maes mooie nagel oefen ontmo oscar pensi petje plek
ploeg poes polit print profi raadt ring shirt smaak sneeu spann stude taart tom trouw tuine vanna verpl voete werel
wist zere zonst zusje n2: ^_ter brade colle_tegen danse de_hoek de_krant de_radio de_slage een_toeva gefel groet_van
het_museu hoek hoord ik_zag in_julli krant krant_van leuk_om leuke marat museu om_julli pand radio slage tienj
tienj_besta toeva toeva_$ van_zater zag n2o: wense n2p: gewen vond waren n2p2q: de_hele n2p3q2r: julli_de n2p6r2:
einde n2pq: kerst_en n2pr: he n2r: keuke verdi n3: dat_julli giste_op groet_$ info over_julli prach ter_info n3r:
feest_en n4: de_groet fijne_feest n4q: ^_leuk n5r: wat_een n6: ^_fijne n6q: leuk no: ^_tot dat_menee gelev heer_bakke
wij_wense zoon zuide no10: curat no3: de_heer no8q: nooit no9: de_curat nop2q3r3: worde np: alles_voor april_$ een_dag
moest patie pinks viel vol vrijd_is week_op zo_lang np2: ^_zonda op_vrijd voor_maand np2q: krijg_de np2q2: we_de
np2q3: voor_0 np3: je_krijg npq: boekh_is breng npq56: ?_$ nq: ^_mooi eerst_een ik_$ julli_dat nieuw_adres ons_nieuw
prijs_dan rood stoel te_hebbe verre vrijd_hebbe zat nq2: er_een nq2r4: de_eerst nq3: ^_wie julli_om om_de nr: de_keuke
een_weert is_klaar klaar_en sinds_0 staat_al weert weert_he nr2: recep o: aangi aanma acme alfre alsje annel arm autom
autor backe bal behor bos brus dien doch dring droef duld eis enkel erfge ernst ervaa execu gebre gesto goude grens
hall henk houtb houth inged integ intim invor kesse kwest leidd maier meede meldt mulde nalat nieti nordl omgaa onbru
ongeg ontbo ooit opvol papa raads ramae rene ridde schak somme spree stalk stapp stopp stopz tekor teuni treed trek
uitst valke verwi vonni voorg wanpr weige werke wijle o11: betwi o13: faill_verkl verkl o2: aanbe_terug alstu_$ b_v
beein benad_$ beric_meer betal_$ corre_te curat_mr curat_neemt een_advoc een_klach en_zulle geen_beric haal_me heb_u
hem_$ het_bedri het_sture hoort_verde ik_stel ik_verzo ik_weten in_staat indie_bij is_nooit is_onze is_zonda kunt_zich
laat_ons lijst_te man_is meer_met meer_van met_mij met_ons met_rust met_verdr mij_op mij_van mijn_aanbe mijn_advoc
mijn_gegev neem_geen niet_betal onze_bv overe_wegen overl_wilt plots_overl recht_neemt septe_faill staat_van stake
stake_$ stel sture_van te_halen te_nemen te_stake tot_onze u_zich uw_vorde van_faill verde_corre verde_van verdr
verdr_laat verkl_de verkl_u verwe verzo_ik via_onze volle volle_en voort_via week_overl wende_tot werk_is wij_besch
wil_geen zijn_nooit zonda_is o2p: gevra indie is_door neemt_het niet_lange rust wegen o2p2: van_deze o2p2q: het_over
o2p2q2: afges o2p3: ^_met o2p6: uitsl o2pq: zulle o2q: ^_neem op_te o3: advoc_neemt alle_corre betwi_deze betwi_uw
bv_is conta_meer dat_wij deze_zaak factu_en geen_conta geen_mails gelie_mij in_deze is_overl mails_meer ontbi plots
stop_met u_hoort verzo_u week_faill wende o3p: ^_u o3q: hiero o4: de_recht herin_$ maile mails mijn_recht ons_bedri
te_benad uw_factu verkl_$ voort vorde o4p: zich o4q: ^_gelie o5: advoc_$ bedri_is benad curat_$ de_overe deze_factu
meer_te met_u neemt_conta richt verzo o5p: overe o6: conta_met o6r: bedri o7: wij_betwi o7p: neemt o8q: gelie op:
daarv door_ons geef_ons kunne_wij mevro_de ontva_alles ontva_onze u_in wij_het zijn_op op2: u_ons u_ontva u_van voldo
wij_u opq: afges_$ bij_$ perso opq2: bel opq4: me_niet oq: corre_in delen gelie_ons goede_ik ik_betaa mevr te_sture
wat_julli oq2: ^_bel hebbe_$ stich van_u worde_$ oq7: kun kun_je or: op_uw syste p: aarda achts afspr akte bagge bart
bed beeld begev bertu bezet bode boot bouwb bruin campi carla coron dieuw drink durf duurz duw esthe feedb filip gepla
glad hee huurc idem ingep inven kalko katri keuze lasse leerl leide liet lijnt loek logob longo marit meets meewe
midda natyp nicht ome onmog opens pa pc plass resta scan schep selec snell stegg stemt stof strev studi tegem texel
theo thoma tjits toesp toeze tover train tuin tuurl uitva uploa vanmi verza vijft vinge vrese werf zesde zijls zot
p11qr6: stuur_ik p16qr5: uiter p2: 0e_dus ^_eind ^_vanav alles_hebt ana_bedan ana_sorry avond_app beloo_! bij_je comme
dag_erna dan_heb dan_metee de_defin de_teken de_vertr de_week de_wetho defin dezel dezel_avond dieze dinsd_zijn
donde_dan donde_over drie_dagen eerst_nog en_maand en_morge en_stuur er_morge erewo_$ ertus hele_week het_giste
het_secre hij_is ik_mik ik_verwa in_huis julli_onze julli_reken julli_vrijd klaar_$ krijg_u langs_onze ligt_de
maand_bezor maand_maar maand_vroeg maar_uiter mag_u maken meer_maand mij_de mik mik_op morge_$ morge_krijg morge_weer
nog_tot ons_beslu onze_corre op_donde opmer_$ overm_$ overm_is sorry_! sorry_druk sture_we verga_de vertr verwa_dat
voor_u vrijd_alles vrijd_en vrijd_over week_heb week_hebbe week_kom week_krijg week_ligt weeke_voor weer_dus wetho
woens_de woens_weer wordt_niks zodat_u p2q: gelij onze_react waar p2q2: lukt_het p2r: hoor_je komt_woens tot_dinsd
uiter_donde vanda_over p2r2: woens_$ p3: antwo_$ app app_ik beslu dan_krijg de_dag de_mat dinsd_dan dus_dinsd dus_ik
eind_van erewo excuu het_echt het_eind je_hebt je_vrijd mat_$ morge_heb niet_maar ontva_u onze_opmer sorry_sorry
u_alles vrijd_ligt week_lukt p3q: erna maand_zit zodat p3qr2: week_$ p3r: 0e_$ krijg_julli uiter_0 week_vrijd p4:
^_vanda ^_zit dan_stuur de_uitsl laten_we maand_heb me_tot ons_antwo over_twee u_het p4r: uiter_volge p5: avond
beloo_$ geef_me ligt_het lukt_niet mailb_$ uitsl_$ p5q: overm p5q2: u_de p5r: einde_van het_einde uiter_vrijd
van_volge p5r6: vrijd_$ p6: ^_geef ^_uiter de_loop de_maand maar_dinsd mail_ik p7: je_alles loop_van p7r2: over_een
p8: je_mailb mailb p9: julli_krijg p9q: krijg_het pq: ?_mijn ^_overm aanpa bouw de_bouw de_proef een_paar effe
en_nieuw hele_dag het_al het_een het_lukt het_me krijg_ik maand_? niet_met nog_door paar paar_dagen rappo ten
ten_laats tusse_kerst uit_! valt van_bestu veert_dagen vrijd_een zeker pq2: ^_mag accou het_julli inlog mag_ik
op_julli verze pq3: zit_$ zit_de pq4: julli_het preci pr: ^_twaal beste_mevro bezor_onze bio bio_s dan_staat de_bio
de_tarie het_binne je_in julli_voor krijg_ze marke reste staat_in tarie volge_vrijd vrijd_! wacht_$ week_groet pr2:
donde_$ janua_$ je_dinsd pr3: twint q: 0u afloo auteu banne begri beval big bijsn boeke borde bril call chine delft
dient digit diver domme donal duck foutm gehos geldi gemak geval gevon goeie help insta jaarl jozef kas klapt klik
krul kwali kwijt leeg leven lia licen lotte maili meisj misse mobie moeil monte namel nijho ooste oplev oplos opmaa
opzeg oud praat prate princ red redel ruud samir scher sem sint sparr strak stuka taal table tanda telke thank toega
typen uitzi ureno vaste verva vierk voorb waaro wit witte woord q2: ?_groet ?_ik ^_korte ^_kun ^_kunt ^_voord ^_wanne
^_zou ^_zoude als_pdf bel_me belle_? betal_of btw_op deadl dinge donde_nog donde_om duide een_offer er_drie factu_nog
forma_moet gaat_niet goed_? groot groot_moete het_nodig hoe_groot ik_snap in_zit is_? je_preci kan_dat komt_? korte
korte_vraag link_nog logo_nodig mij_nodig moete_hebbe naar_maand of_dat of_die of_ik offer_voor open_kun preci_nog
prijs_in s_ook schui site_er sluit sluit_de tweed_pagin uur_? wanne_hebbe wat_heb we_hadde welk_besta weten_of
wij_zoude wil_weten zette_? zijn_? zit_? zoude_de zoude_graag q2r: al_in q3: de_hosti eens_sture forma_hebbe hem_nog
het_besta hosti je_hem julli_offer me_af moete_de pdf van_giste voord_ik vraag_me we_besli welke zijn_voor q4: af_of
bedoe_je dat_? de_btw doet_het hadde ik_krijg voord q5: ^_kunne bedoe in_welk keer_sture kunne_julli niet_open of_de
welk_forma q6: nodig_? q8: sture_? q9: welk qr: fijne_dag ik_vrijd je_die lever_ik liefs teken_ik vrijd_uit wil_ik
qr2: neder qr5: die_krijg r: amela anna beken bep bijge blad branc cover derti docum driek fornu g hilde histo huib
impla jaarw kerks kip lou maakt maatt magaz menuk nager oranj poste priva schij tim vul wesse zaal zwage r2: ^_bijga
^_eerst acht began began_grond chef de_began de_engel de_neder de_pasfo de_wijnk eerst_ladin engel engel_volge
erbij_de gaat_hierb gemaa gemaa_die grond grond_de home ik_dinsd je_maand ladin ladin_in maand_gemaa neder_tekst pasfo
produ s_worde teamf tekst_staan tweed_vrijd volgt_vrijd wijnk worde_maand r3: de_overi die_stuur homep_de maand_na
zitte_in r4: map_de r5: na_$
"""
