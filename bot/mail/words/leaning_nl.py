"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: aanda aanne aanwe afgeg arch ardec auror aydin baard baken bedev behee bent bets bewee blank brak bruid carol chant conci datum denkt dirk dood doorl dossi
duren duurt erdoo erove evert facul famil fem garan geest geleg genie gesca gewez haast handv helee heus horen ingre intus jaap jaja k kalfj kelde kloos knie
knipp koepe koffe laura lerar lig luc madri mens misve monum munch namet navra ne neer neige netje oke okido ontsn oorde overd pagle pasen patri peete petra
pia plan polde porre probe rijde riole ruzie sam scann schon seint socia sofie spanj speel stal stoep tante tent tiebo toezi traag trekt uitee uwen verca
verlu vervo verzu vis vlooi vme vrij vrije vrijg waars weber woons worst zelfs zinni zolan zomer a10: erop_terug a103d108n23o14p115q49r15: het
a10d11n8o3p9q2r3: hier a10d11no7p3q14r: als a10d12n4p35q9r4: dan a10d15n5o4p19q3r8: over a10d26n6o23p6q9r: te a10d29n14p17q4r2: op_de a10d2p5: ik_er a10d2pq:
erop a10d3npq2: daarn a10d5p6: direc a10d7n2p8q5r3: komt a10dno3p9q6r2: weten a10dp4: ben_ik a10dq: vakan a117d201n57o37p147q79r57: de a11d13o5p7q2r2: laat
a11d17np17q3r7: voor_de a11d24n3op6qr: heeft a11d2o4pr2: aan_de a11d5p2q2: bedan a11d9n18o2p4r: !_$ a11dnp13r: ik_het a11p2: bekij a12: niet_aan
a13d17n2p3q7r: goed a13d20n2op7q4: ^_we a13d32n11o2p19q6r11: ^_de a13d4np7qr: weer a13d8n6p48q11r13: vrijd a13do2p3r: terug_$ a13dq: er_nog
a140d56n13o34p90q48r21: ik a14d2p3: verge a14d2r2: nog_niet a14d3nop2qr: ik_ben a14d4np17q: ligt a14dnp3: kom a15d10n2o6p5q5: ik_heb a15d13n5p44q7r17: maand
a15d14op4q9r5: moet a15d23n6o5p7q10r6: zijn a15d26n7op14q5r17: in_de a15pq: ^_dank a16d17n6o3p7q3r: naar a16d9n2p20q16r8: zit a16pq: zodra a17o3p8q2r: ontva
a18d10n4o15p19q3r2: onze a18d13n5o8p17qr3: tot a18d34n11o11p12q22r2: dat a18d63n3p19q8r2: maar a18d8np10q: ga a19d11n2op4q4: even a19d41n3o4p12q20r20: die
a19d99n15o10p32q17r14: 0 a2: ^_nog ^_ontva ^_was aan_dek alle_hens alles_even altij_bij begin_en behan bekij_de bekij_ik beloo_niks ben_ermee ben_u bezig_!
bij_jurid boekh_$ boekh_kan colle_en dankj dat_echt de_jaara de_proev de_updat de_vergu dek die_moet direc_is door_aan duik duwtj een_gaatj een_zalig
eerst_met en_is er_boven erach ervan even_met ga_het gaatj gemee_heeft goed_! had_het heb_haar hens hens_aan het_buite het_inter het_mee het_spijt hij_moet
hoogt_$ houd ik_beloo ik_eerst ik_houd ik_iets ik_laat ik_overl ik_weer in_behan in_gespr inter_en is_allee jaara je_goed je_hoort je_zodra klaar_is lamme
maand_ben maart_op mail_doorg mail_gezie met_onze mijn_gemak mijn_lijst mijn_oren morge_ben naar_onze niet_uit nog_altij nog_niets nog_niks om_te onze_finan
ook_een overl_het redde_we snel_mogel spijt_me steed_niet te_teken terug_ben terug_daarn terug_is thuis_ik toege_$ tot_die updat_ik vanda_teken verge_$
verge_ik vergu vergu_nog volgt_$ vrijd_ga wacht_zelf weeke_aan weten_groet weten_zodra wij_ook wirth_uw zelf_ook ziek_en zijn_burea zo_snel a21d2n3o2p7qr2:
terug a23d35n22o5p28q30r6: een a242d356n81o101p241q144r60: $ ^ a24d25n10o8p21q13r5: bij a25d28n3o7p43q10r9: heb a26d6p5q2: dank a28d28n25o2p21q5r6: !
a28d77n24o24p49q34r25: van a29d61n12o4p29q22r: we a2d: ^_zonde allee_een begon en_toen finan het_aan hun ik_moet maar_er man_en niks_$ over_mijn toen_stond
weer_$ zalig zalig_kerst zet_het zonde_de a2d10nopq4: af a2d10np4q2r3: heb_ik a2d10npq6r3: tweed a2d10p7q: t a2d13n2o2p9q3r3: ^_beste a2d14n2pq: van_0
a2d14p4q5r8: logo a2d15n4o4p9q4r3: beste a2d2: niet_te p a2d22p2q3: akkoo a2d25n9o8p10q16r: hebbe a2d2n: stond a2d2n2: winke a2d2n2o2p3q: kanto a2d2n2o5: alle
a2d2n3p2qr: team a2d2np3: zijn_we a2d2np5q4r: van_ons a2d2npq: stuk a2d2o: ^_helaa a2d2o2: mijn_man a2d2op12q: geef a2d2p: handt a2d2p2: elkaa a2d2p4q4:
zit_ik a2d2pq10: moete a2d2pq2: ik_dat a2d2pq3: ^_ziet a2d2q: echt_niet is_$ a2d2qr: is_van a2d2r: beves a2d3: het_ontwe a2d3n: 0_tot a2d3n2pq: tot_0
a2d3n4p2: beurs a2d3np2qr3: over_de a2d3npq2: oktob a2d3npq3: de_offer a2d3nr: fijn a2d3o3p4q4: hem a2d3opq27: of a2d3oq: wille a2d3p: het_zo a2d3p2q3: zelf
a2d3p3q: er_niet a2d3q: missc a2d3r: prakt a2d4: niet_op a2d4n4p3r: feest a2d4no4p8r2: zonda a2d4np3q2: we_het a2d4npr: lang a2d4o2q2r: en_ik a2d4o3p3q8r:
keer a2d4op4q7r: ^_goede a2d4op4r: reken a2d4p: leest a2d5o12p12q2: deze a2d5o2pr: man a2d5o5p2q2: is_op a2d5p2q7: open a2d5p3r: gr a2d5p4q: druk a2d6: gewoo
a2d6n: eruit a2d6np2q3: doen a2d6npq10: offer a2d7: ^_heb a2d7np: gezet a2d8n2pq2r: en_de a2d8n3q: jaar a2d8no8p11qr: op_0 a2d8nop6q: is_het a2d8nopq: telef
a2d8op3q2r: ^_dag a2d8p2: ^_ja a2d8q2: blijf a2d9n12p6q4r: nieuw a2dn: kijke_$ zit_er a2dnop2: het_bij a2dnp2: stil a2dnp3q2: later a2dnp4: begin a2dnr: uit_$
a2do2: ^_geen voorl a2do2q: ik_wil a2dop5q5r: ^_in a2dopr: buite a2dp: ana_het en_laat eraan heel het_team mijn_telef sanne weer_op a2dp2: even_voor a2dp2q:
op_kanto a2dp2r: cijfe de_cijfe maand_de a2dp3: het_er a2dp4: je_van a2dp4q: gelij a2dpq: zit_in a2dpq2: moet_het a2dpq3: regel a2dpr: ons_de a2dq: ik_in
wat_ik a2dqr: gespr a2dr: en_die a2n: boer de_baas je_op proev a2n2p34q6r10: krijg a2n2pq: ^_even a2nop4q2: ik_op a2np15r7: krijg_je a2np17q2r2: je_het a2np2:
heb_nog a2np2qr: nog_op a2np3qr: de_fotog a2npq: maand_0 a2nq: gehoo a2nr: op_zijn a2o: het_doorg hoort_van spijt u_niet a2o2: gaan_we a2o3: weten_dat
a2o8p3q: herin a2opq: ik_kan a2p: ^_gezie ^_niet berei de_herin de_ontwe eerst_gezic en_ben er_rusti gelij_ik gezic hier_allee ik_even is_ziek je_wel
kanto_tot mijn_lapto nog_$ nog_over week_ben a2p10r: eind a2p11: deze_week a2p2: het_maand het_weten ik_lees kom_ik later_$ lees onze_direc a2p3: achte_de
de_stilt oren oren_in sta stilt tot_over a2p3q: eerde je_mail a2p3q2: gaat_het a2p4r3: van_me a2p5q: twee_weken weken a2p5qr: weten_$ a2p5r: eind_volge a2pq:
^_volge bespr_het juris a2pqr: voorz a2pr: ^_een compa iets_weten mijn_compa a2q: ^_moet ^_zodra die_tijd door_naar gehoo_$ gekke_$ gemak het_overl ik_bespr
ontva_wij we_wacht a2q2: voor_ik a2qr: wacht_nog a2r: is_geen maart_met vrijd_0 a2r2: bij_mijn a2r3: rest_volgt a2r5: ^_logo a3: !_ga !_we ben_$ ben_julli
ben_tot bezig_$ contr_nog daarn_kijk daarn_pak dank_$ dank_ik die_heeft direc_$ ermee_bezig ga_ermee genot_dank het_met hoor_het ik_ernaa ik_terug ik_zet
kom_er komen_erop met_vrijd mijn_burea mogel nemen_het nog_even oeps_helem ontva_! ontva_dank ontva_ik slag_$ snel sorry_$ vakan_daarn verhu_$ voor_aan
we_bekij zodra_de a32d49n6o3p50q23r9: voor a32d64n4o23p20q9r7: met a33d4nop8qr: ben a34d23n9o2p99q25r19: je a35d26n8o22p18q9r6: mijn a36d10n3o18p15q11: ^_ik
a37d19no12p10q2r4: aan a3d: ^_oeps dank_! ik_doe is_nog julli_niet jurid_zaken naar_kijke oeps staat_op zaken a3d10o2p8q2r: ^_geach a3d11n2op2q: zien
a3d11o2p7q4r5: twee a3d11o2p8q2r: geach a3d13np23q9r9: donde a3d14n8o3pq9: om a3d15np14q5r6: de_foto a3d18opr2: doe a3d2n2p: op_het a3d2n3p11q: ^_vrijd a3d2o:
en_dat a3d2p: de_verhu a3d2p7q5r2: ik_de a3d3n: zijn_er a3d3n2p: verhu a3d3no2: uitge a3d3no3p6qr: 0_septe a3d3npq4: ziet_er a3d3op6: laten a3d3p34q3r5:
heb_je a3d3p4r4: binne a3d4n2o3pq8r: wil a3d4n2p6q2: 0_juni a3d4no3p6qr: septe a3d4p12r2: weeke a3d4p4q3r3: met_vrien a3d5: dat_is a3d5n3p8q2: juni a3d5npq4:
ziet a3d5p2: dicht a3d5p2q2: ana_ik a3d5p7r8: na a3d6n2op9q3r: wordt a3d6np2q2r: van_mij a3d6op4q13r: kunne a3d7np3r: wel a3d8n3o5pq3: nu a3d8n3op5qr: daar
a3d9no3p7q: dit a3d9op6q2r: geach_mevro a3dn: ^_je altij de_gemee a3dnoq: er_is a3dnp2: thuis a3dnp3qr9: alvas a3dnp4q3: weet a3dnq: gemee a3dnq3: steed
a3do3p3r: lijst a3do5p: gegev a3do5p7q13: sture a3dop2: lijst_$ a3dp: contr_ligt a3dp2q2r2: ligge a3dp3q6r: nog_een a3dp3r: is_er a3dp7qr3: 0_janua a3dp9:
het_in a3dq: er_op mijn_baas a3dqr: s_in a3dr10: volgt a3n3p3: dat_je a3no2: werk a3np11: beloo a3np2: haar a3np2q2: van_maand a3np3qr: fotog a3nq: afdel
a3nq2: nog_steed a3o: het_werk uw_beric a3o5p2: u_op a3op: je_weten a3p: de_helft helft helft_van is_in lapto updat a3p2: compu de_compu ik_achte ziek a3p2q:
hier_een a3p2r: het_je a3p3: ga_er a3p3q: aan_het een_gekke gekke a3p4r2: me_$ a3q: boven ik_met op_vakan sture_maar a3q3: voor_vrijd a3r: ik_wacht nog_aan
a4: ^_goed besli_$ de_hoogt en_komen ermee_aan ernaa_$ even_gedul hoogt ik_kom ik_leg kijk_ik met_vakan midde_in teken_$ vanaf_morge verge_hoor zitte_midde
a41d56n14o14p41q28r24: in a42d95n13o32p29q25r11: is a43d73n21o22p52q22r7: op a49d55n4o25p25q26r3: niet a4d: het_even jurid laat_het midde toen verge_!
a4d10np3r: zet a4d10op8q2r3: wirth a4d10p15q11r6: foto_s a4d10p7q2r3: mevro_wirth a4d11n2p14: dus a4d11o2q3: gaan a4d12nop13q4r2: dag a4d14n2o14p3q9r2: mij
a4d18p2qr: ja a4d2: ^_top helaa_niet a4d22n2o3p29q: alles a4d25np15q11r6: foto a4d2n2o5p3q2: ^_mijn a4d2np6qr2: klaar a4d2o2pq3r: iets a4d2o3p4r2: laat_ik
a4d2p2q2r: als_de a4d2p3: het_bestu a4d2p3q: zegge a4d2p4r2: kan_ik a4d2p8q3r3: janua a4d3o4p: beric a4d3p4q2r: pas a4d3p5q3: ^_voor a4d3p6qr: echt a4d4:
met_0 a4d4n6p8qr: kerst a4d4o2pq: nemen a4d4op: niets a4d4r: heeft_de a4d5: top a4d5n2o16p10q4: niet_meer a4d5n3p: had a4d5o8p3r: uw a4d6p7q4r3: vrien_groet
a4d6p8: verga a4d7npq3: zonde a4d7p15q2r10: de_tekst a4d7q3: niet_$ a4d8n3op6q8r2: gaat a4d9nr4: de_rest rest a4d9p2q2: ontwe a4dn2p: kijke a4dn2p2q5: doet
a4dnop2q3: tijd a4dp2: sorry_helem we_zitte zit_tot a4n: toe_$ a4np4q5r4: lever a4nq2: als_ik a4o3: overl_$ a4o3pq2r: hoort a4p: 0e_ben bij_onze komt_goed
niet_redde a4p2: bekij_het a4p2q2: het_door a4p2q2r: het_eerst a4pq: je_ik a4pq3: besli a4q: leg leg_het a4r3: nog_bij a5: bezig de_slag doorg_naar ernaa
goede_orde in_goede ligt_nog orde_ontva slag a51d40n8op18q24r2: er a54d10n4p22q24r12: nog a54d65n11o24p41q14r13: en a5d10n8o2p2q12r3: wat a5d10np12q3r:
hoi_ana a5d12p15q2r12: tekst a5d14n3o3p7q4r3: staat a5d2: inter a5d27n2op2qr3: zo a5d29n25o6p38q34r2: julli a5d2n6op6r: colle a5d2o2: aan_mijn a5d2o9pq:
onze_advoc a5d2p20qr4: volge_week a5d2p4q: dank_voor a5d3op13q2r: mail a5d3op3qr2: achte a5d3p: kijk a5d3p10r: vanda a5d3p9: ^_sorry a5d4p9qr: en_dan a5d5:
we_zijn a5d5op2: helaa a5d6op36r9: dinsd a5d6op8q4r3: vrien a5d7n2op10q3r: voor_het a5d7n4op6q3r4: ze a5d9n4op2: naar_de a5dn4o3pq: ^_onze a5dn8p6qr3: fijne
a5dnop4r: mijn_colle a5dnq: baas a5dp: burea helem_verge a5dp2: ^_komt ligt_bij a5dr3: de_ander a5npqr3: ik_nog a5opq: ^_als a5p: ^_ben redde a5p2: aan_toe
a5p2q: bespr a6: ^_bedan ^_genot pak_ik a6d: genot a6d10np5q4: allee a6d12o3p9q2r3: mevro a6d13np15q3r3: ^_hoi hoi a6d16n2o28p10q5: meer a6d16op17q15r12: s
a6d18nop5q2r: met_de a6d2: ^_vanaf orde a6d20o14p4qr: geen a6d26n5o17p18q9r3: ons a6d2p4q2: bestu a6d2p5q: gedul a6d3n3o2pqr: mee a6d3p2: rusti a6d4no16pq:
advoc a6d4no3p22q2r8: volge a6d6op: doorg a6d7nopq2r3: ander a6d8n2p3q2: was a6dnp3q: is_hier a6dpq: met_mijn a6opq2r3: moet_ik a6p: !_ik er_weer a7:
aan_toege en_kom goed_ontva kom_erop pak a7d: het_ligt a7d10n4o3pq6r4: uit a7d12n2o25p7q10: wij a7d12o36p36q5r3: u a7d12p7q3: niks a7d14no2p18q3r: door a7d2:
ben_er a7d2p2: op_mijn a7d2p3: de_direc a7d3: ermee a7d3o2p2q2: het_contr a7d4n2o2p10qr3: maart a7d4n2o2p5qr3: 0_maart a7d4no8p2q: op_$ a7d4nop4q9r2: goede
a7d4p2: bedan_voor a7d4p24q3r: morge a7d4q5: zou a7d5o2p7q2: contr a7d6p4qr: hoor a7d8n2p2: vanaf a7d9n6p4q12r: ook a7dnp5: toe a7dnp5qr: komen a7dp: ik_zit
a7p: gezie a7p2: toege a7p3: het_op a7p6q4r: teken a8d27n5o5p19q10r11: van_de a8d2np3r: tot_en a8d2o10p2q: overl a8d2q: maar_ik a8d3n3p2q2: hij a8d3np3r:
en_met a8d3p4q3r3: wacht a8d4pq2: heb_het a8d5n3o6p44q3r6: week a8d6p24q2r3: 0e de_0e a8d6p5q2: helem a8d8p11r4: zitte a8dnp2q2r2: boekh a8dnpqr2: de_boekh
a8n2p4q5r11: eerst a8pq: zodra_ik a9: niet_verge a9d14o2p5q3r3: ^_het a9d2n3p2qr3: in_het a9d2p: dank_je a9d30n8p19q9r7: groet a9d38n5o2p27q9r6: ana
a9d3o3p19q14r3: me a9d3pq2: het_is a9d4n3o6p2q5r: bij_de a9d6nop6q6r2: kan a9d8p16: sorry a9p5: ga_ik a9p5q: ik_ga ad: ^_daar ^_voorl ana_alles ana_even
ander_moet apoth archi bedan_$ bij_het blauw_de commi contr_doorg de_commi de_penni de_prakt de_stukk dicht_$ die_doet die_ik doen_$ dus_het een_apoth eens_in
en_hij er_bij er_iets er_missc erin eruit_$ ff_niet fout gegev_$ genot_$ ging griep groen_licht groet_roos het_naar het_weer ik_geen ik_niets ik_reage ik_zou
is_niet jaar_niet je_voors jij komt_in koste krabb lang_over langs_de lezen licht_$ maak_ik maar_een maar_met maar_niet mevro_het mijn_hoofd moet_langs
niet_rond nog_wel ok oogst op_hun proje roos schaa schil spoed stemm te_laat tekst_had toeko tweed_versi van_vakan vinde_voor vlieg wacht_het we_komen weg_0
wel_$ weten_als winke_$ word zette_$ zie_mijn zitte_we zoet zover zwart zwart_$ ad11n2o2p7q2r: beste_ana ad12n7op4q3r: giste ad12nq2r: lieve ad12q: groen
ad13n3p4q3: uur ad13np3q: drukk ad13o7q: verde ad15no2p5q3r: onder ad16pqr: nee ad17n2p2q4r5: staan ad17n3o3pq4r: al ad2: achte_$ de_voorw die_tekst even_in
gestu_$ heeft_er hoeft_van houde_het in_orde nader niet_de niks_te penni te_druk voor_een wille_we zegge_dat zou_ik ad2n: af_$ verst werkt_hier ad2n2:
de_winke ad2n3: het_nieuw ad2n4: en_een ad2no2: hier_niet ad2np: de_kinde joost trein ad2np3r: secre ad2npr2: die_is ad2nr: gauw ad2o: hou ad2o10q: recht
ad2o2: a ad2o2q: van_onze ad2o3: wij_hebbe ad2o3p2: met_die ad2o4q: de_zaak ad2o7q: zaak ad2op: zij ad2op2: gezeg ad2opqr2: hoofd ad2or10: ^_hierb ad2p: excus
ik_aan ik_niks joost_$ t_m vanaf_0 ad2p2: ouder pakke ad2p2q: notar ad2p3: ^_dinsd voor_uw ad2p3q6: een_keer ad2p3r2: na_de ad2p4: voor_je ad2pq: de_notar
papie wilde zijn_$ ad2q: ook_nog waarv wij_gaan wordt_de ad2q2: open_$ ad2q3: ^_is ad2q6: vraag ad2r: is_goed ad2r3: de_homep homep ad2r5: de_map ad3:
dat_moet dit_jaar door_met hooga_mr licht nemen_de ad3n: veel_te ad3n2pq: bij_ons ad3n2q2r: werkt ad3n3opq7: eens ad3n3oq5: besta ad3n4p2: de_beurs ad3n4p4r:
van_het ad3np: kinde ad3npr: kleur ad3o: mijn_vrouw vrouw ad3o2p2: 0_decem ad3o2p2r: decem ad3o2pq: neem ad3o6p: mij_niet ad3opr2: gesch ad3p: de_dropb dropb
we_nemen ad3p2: heeft_het ad3p2r: de_feest ad3q: zes ad3q3r2: lette ad3q4: zette ad3qr2: logo_s ad3qr3: vrage ad3r: en_0 fijn_weeke goedg ad3r9: de_bijla ad4:
goed_$ ad4n3: veel ad4n3p4q: langs ad4no16q: ^_wij ad4no3q2: meer_$ ad4nopq6: pagin ad4np: houde overg ad4o6: mr ad4op: dat_ik heb_de ad4p: een_klein
ad4p2q4r3: drie ad4p3: m ad4qr: de_openi ad5n2p9r: bij_julli ad5n2qr: schoo ad5n3: harte ad5noqr: per ad5np2q: klein ad5o: aan_te ad5o2p2q: met_het ad5p6:
antwo ad5q9: graag ad5qr: vind ad5r5: tekst_voor ad6: beslo voorw zo_$ ad6n: gestu ad6n2p2q2: 0_uur ad6n2p2q98: ? ad6nq6r3: de_tweed ad6o3qr: b ad6op2q4r2:
betaa ad6p: weg ad6p2: maar_de ad6p2q: de_drukk vinde ad6pq: zie ad7n: blauw ad7p2q: n ad7p3qr: dag_ana ad7q2r11: bijla ad7qr: ge openi ad8no3r15: hierb
ad8p2q: hooga ad8pq2: versi ad8qr: voors ad9or: hoeft ad9r5: map adn: alvas_een beter geope kaart meer_bij uur_$ adn2: vanaf_maand adn2p: kwam adn5p: ter
adno: mee_$ menee adno16: faill adno3pq: lange adnp: de_trein maar_dat adnp8q: hebt adnq: artik adnqr: mijn_schoo ado: beric_ik hande tijd_$ ado2: reage
ado3pq: in_$ ado5p2q3r: betal adopq: zal adopqr: over_$ adp: ^_t akkoo_is carla de_drukp de_verbo drukp durf geef_ik ik_loop je_gedul logo_in m_0 menin
met_zonda moete_zijn slaap stukj verbo zieke adp11q2: dagen adp19q3r7: stuur adp2: allee_de de_betal ervoo is_maand maak rond adp2r2: beste_mevro adp3:
alles_op ik_weet stukk adp3q: ff adp4: sorry_voor adp4q: tusse adp5q: ^_donde adp5r: het_$ adp6q2r2: metee adp8: loop adpq: admin de_tijd adpq10: zoude adpq2:
bank wordt_het adq: artik_0 dat_niet de_subsi er_nu idee ik_wilde ik_zie in_janua lucht mij_$ nogma om_in ook_op subsi wil_het adq2: goed_uit op_een adq3:
^_graag adq4: er_ook adqr: het_nog vier adr: beken karin moet_je slape adr2: vast adr8: bijla_de an: arden compl de_arden de_boer de_inspe en_tot er_prach
er_verst erg hans het_terra hier_in hoef inspe kees kinde_zijn maand_tot menee_de mijn_zus prach_uit proev_$ stagi terra uit_de verst_van zus an2: nieuw_jaar
an2p2: winte an3: geluk prach an3r: fijne_kerst an4: fijne_feest ano2: halen is_faill anp2: weer_en anp2qr: zeg anp2r: de_kerst anp3: ligt_alles anp3q4:
het_niet ik_niet anp4r4: maand_$ anp8qr2: een_week anpq: breng ik_julli anq: ^_er een_nieuw hangt anq2r7: de_eerst anr: sprek ao: ^_mevro aan_onze besta_ik
gezeg_dat lopen mee_dat naar_mijn ontva_$ opnem opnem_$ ao11q2: conta ao2: dat_mijn ik_weten ao2q: op_te ao3: recht_$ u_hoort ao3r: venno ao4p2: tot_de ao5:
alstu aop: en_daar ons_met aop2: ^_dit wij_u aop5: verwa aopr: daarv aoq2: pagin_s aor: ik_een ap: ^_oei agend beetj beric_over carla_$ de_drukt doe_het
door_mijn drukt dus_$ een_updat elkaa_$ er_even ervoo_zitte even_een fruit fruit_$ gedul_nog gegli gepla groet_carla groet_nadin helem_door hem_niet het_lijst
het_metee het_voor het_zit ik_ervoo ik_had ik_kijk ik_was it ja_ik ja_sorry keer_naar kijkt landm lapto_heeft maand_terug maart_in me_ontsc meer_ik nadin
nerge nerge_aan niet_lukke nog_en oei ontsc op_winte order pasto reken_$ rusti_voor sta_ik staat_gepla staat_klaar stukj_$ stuur_het te_pakke te_vinde
tekst_komen terug_en toeze tot_vrijd u_heeft van_$ vanda_de verge_het vrijd_beloo vrijd_sta wacht_op was_ziek we_bespr we_laten we_weer wel_! weten_wat
zegge_$ zet_de zorge ap13q7: lukt ap2: ana_voor betal_staat bij_elkaa bij_u colle_is de_verga dinsd_0 druk_met echt_$ er_dit het_morge ik_bekij ik_stuur kruip
kruip_ik maand_verga moet_nog ontva_de vanda_niet voor_dinsd voor_u vrijd_lukt weet_het wirth_dank ap2q2: morge_zit ap2q6: hoe ap2qr2: laats ap2r: zet_ik ap3:
^_over dinsd_de ik_tot ap3q2: lukt_me ap3r: hoor_je ap4: je_hebt maart_$ ap5: ^_morge fijne_dagen het_weeke tekst_$ ap6: dit_weeke voor_zitte ap6q: zit_het
ap7: ^_maand vanav apq: de_raad goedk het_stuk kunne_sture lukke momen onze_juris raad raad_van vrijd_op zien_$ apq2: uit_! van_donde apr: de_laats de_voorz
ze_je apr5: portr aq: best daaro doet_er er_ff gekre het_? ik_ja ja_of lever_is merci moet_de nee_zeg niet_ik norma of_nee op_ons overl_van per_maand uit_maar
uit_of vrage_$ we_eerst aq2: bestu_$ ik_teken me_even zou_u aq2r: de_lever de_zip zip aq3: ik_vraag nog_van of_het ook_bij voor_we zoude_we aq4: ^_hoe als_we
aq5: snap aq6: eigen wanne aqr: de_lette fijne_dag ik_ze ar: 0_wat cijfe_van dan_laat de_kadas de_mail door_zo ik_door in_zwoll kadas kadas_zet kerst_!
klaar_zijn lever_$ nog_met volge_maand zip_de zit_bij zo_gauw ar2: ^_hier ligge_nog zwoll ar6: hierb_alvas ar7: alvas_de d: 0aa 0kf abna abonn accep actie
adjun adver afgek afgel afhal afwez airco aline alsno anima antwe appte arend arie arnhe asper badku bas bezoe bijsc bk blanc bloem blz boekj bonke boom braaf
breda breed brug ca catal chass chatb cm code conse conti cursi custe cw da daan daari daarj dakbe dakgo dame dankz data demo denni desti dewi dezen di diep
diere dikke ding dirig discu dombu domin doop doorh doorn dorps dorsm drent drok droog drukb duim duits duurs e eenen eentj eeuwi el elder els ene eng enige
enter eraf erevo eten expre fatim filmp forme fotos free friet fuike garna gas gea geant geduu gehec gekie gelam gelde geneg gepie gereg gesla gespe gevis
gewij gezin glasz gmail godel gooi goud griet groni h haald haalt halfj handj hap heemk helen heren herfs herte heten heur hi hoeke hold honde hoogl hoogs
hotel huh humeu hup huub ideal idris ieman ijzer illus incas inget inmid inste inzie ivore jaart jansi jao jef jip joey jos juf juist kade kader kamer kar
kenni kente kerk kerkb ketel keuri kies kilom klemt klepj klimo klok klopp knoop knop kobe kokki kolma komma konin kooij koopa koopz koos kopie koud kozij
kratt kring krol lach leegg leien lies liesb locat loods lp luidt maat machi mar marc marek maria marja marjo markt meerd meet melkf men messi mey mezel mia
micro mieke minut minuu mis mislu mits moi monta moois moppe music mzzl nagem neuh nie nix nl0 nogal nokho novem nr olden olieb omsla on ongew opent opgez
optoc orgel overh overn parti peert perfe piet pippe pitch pleza podca pompo pop postc postm potje pp prici progr provi q0f rachi rand randj regen regio resty
riege riet rij rijtj riool rita roep rolde ronde rondg roost rotte roze ruile ruim ruit ruite samsu santv scans scene schik schor schra schre schuu secti
sjaak sjef slaat slide speks sprea statu stede steen straa stree super surfd taak tafel teaml tempo tevre tijdl toeri trad trans truus tuinc turnk tweee tweeh
twijf typ uitko uittr uitzo usb uurta uut v0 va valid varia vegan velp veras verho verku verma vers versl vesti vet vijve vlekk voett vogel voora voorp voorr
vooru vroem vve waag wark wasse wegge wegha weini welst wezel wezen whats wikke wildp wilge wolk works wout woute x0 xk yo za zandk zeeba zeer zeezi zelfd
zetel zitti zoele zoen zon zonso zovee zwede zwemb d11: doe_maar d12nq2r2: numme d12o12q7: factu d12op11: getek d13n3o: we_hebbe d14n2op3r: 0_$ d14n3oq5: oude
d17n2: prima d17nq2: toch d2: !_groet 0_ab 0_augus 0_maand 0_nee 0_tegen 0_verde ^_amai ^_beide ^_besch ^_dat ^_eerli ^_goeie ^_onder ^_openi ^_tekst ^_vinkj
^_zojui aan_julli aansp_is ab akkoo_met alles_gelez alles_klopt als_een amai amste amste_$ ana_giste ana_zet antwo_op bedra_is behal_de beide_ontwe beslo_het
beslo_om betre_is bevon bezwa bij_deze bijla_vind blijf_$ blijv_staan briev_$ budge burge_en bus_gedaa d daar_staat de_algem de_besta de_blog de_burge
de_drive de_fiets de_folde de_foote de_moeit de_oven de_schet de_video den der die_nieuw dinsd_om dinsd_tot doe_de doe_toch donde_al drive druk_maar dubbe
een_jaar eerli eerli_gezeg elke_dag en_nee en_niet en_we entho er_met er_toch ermee_$ erop_en euro_is factu_van folde foote foto_die foto_graag foto_met
gaan_met gaan_voor gang ge_moogt gebru_de geen_inter geen_wijzi gegaa_$ gelez_en gelez_geen gemai geraa geste_$ gewoo_de gewoo_open giste_met goed_behal
goedg_$ groet_wim half_drie heb_alles hebbe_alles hebbe_er hebbe_geen het_antwo het_beste het_blauw het_de het_geld het_goed het_zijn hier_is iban ie ilse
inges_met inter_meer is_te j_terps ja_$ ja_de je_al je_gang je_spam je_vrage jeroe jl julli_over kant_geen kiek kijk_even klink kunne_door lang_duurd
leden_heeft lekke let lieve_het lijkt lijn link_naar maand_dicht maand_in maar_$ maar_het maar_valle maar_weer mag_blijv mag_het mag_op mag_weg mag_zo man_$
mapje meer_hoeft mei_0 mense met_alles met_dt met_twee met_versi meter mij_mag mijn_kant moeit_$ molen_0 mooi_$ n_driee naar_julli nagek natuu nee_laat
neem_die net_in niet_0 niets_aan nl0b0_iban noten om_elf om_er onder_de ons_akkoo ontwe_b ontwe_zijn op_je open_van post_gegaa prijs_$ raam schet septe_$
slaan slaan_we sleut spam_$ staan_op staat_mijn stick stick_bij tegel tinek toch_lieve toch_van top_zo tot_zes tweed_ontwe uit_gegaa uitei up valle van_af
van_der van_tien van_uw van_vorig vanaf_mijn vanoc_betaa vanoc_op veran_groet verde_helem verga_en verle verme_van versi_0 vindt_het vinkj volda_$ voorj
voors_van vorig_donde vorig_jaar vrijd_om wacht_heb we_af we_gaan we_geen we_houde we_over weeke_! weg_de werd wirth_namen ze_allem zet_er zeven zijn_goed
zo_laten zo_naar zoals_die d22p3q3: mag d29n2p2q2r2: 0_0 d2n: allee_het blog de_tento fiets gedaa_$ gekoz hoop houde_we kort oven per_0 tento tot_gauw zien_we
d2n2: mooie d2n2o: augus d2n2op10q: ^_julli d2n2p: ^_giste vond d2n6op3qr: zater d2no: ^_namen te_zien d2no3p: heer d2no6pq: vorig_week d2nop2q: docht
d2nop3q: commu d2np: bus jan koffi d2np2qr: vroeg d2npq: om_0 d2npr: zo_lang d2nq: 0_staat dat_er staat_een d2nr: hierb_het prett d2nr2: vijf d2nr3: staan_in
d2o: ^_hou aansp en_hebbe hoeks inges kuipe op_met van_dinsd wens d2o2p: wegen d2o2pq5r: aange d2o2q2r: twee_keer d2o3: ^_haal ^_stop stop d2o3p: u_kunt d2o4:
ons_niet d2o5: advoc_$ d2op2q13: nodig d2op2r: aan_$ d2opq: mogen d2oq: ^_bij verlo d2p: !_! aanme ana_dank c dan_is de_bus de_serve ga_je geach_heer
getek_exemp groet_joost hebbe_het het_tweed kieze maar_op post_$ serve tekst_van verga_van zin d2p12q: in_je d2p2: de_late exemp keer_$ late logo_$ we_dicht
wirth_de d2p25q6: je_de d2p2q: mailt d2p2r: ontbr d2p3: allee_op het_wordt mvg d2p3r: bezor d2p4: getek_contr s_$ d2pq: nog_twee proef d2pqr: ^_ha ha d2pr:
negen niema d2q: alles_goed bekek de_logo en_daarn extra het_bedra het_lette het_wacht hoeve is_dat komt_er loodg ons_$ terps voor_en voors_met zelf_de zo_n
d2q2: 0_stuks bedra goeie op_naam d2q3: inkoo d2q3r2: domei d2q4: ?_de d2qr: derde d2r: ana_in bijga_de bruil en_ja nee_de numme_0 porta vind_je wat_de websh
d2r2: bijga cv d2r3: die_heb d2r5: zit_erbij d3: !_voor 0_bij 0_mei 0_moet ^_gebru ^_getek ^_prima ^_zie akkoo_ga al_gestu algem algem_voorw bladz bladz_0
burge de_briev de_medez die_sloga direc_obs dt elf_uur en_het geen_opmer geste gestu_? gezet_$ had_ik heeft_giste helem_goed het_overi hoor_prima is_akkoo
is_nl0b0 ja_0 juni_om kenme kenme_0 klopt_niet laat_die lieve_niet links maar_live mag_eruit map_$ map_gezet medez medez_heeft merke_$ met_z mij_betre moeit
moogt niet_in niet_verde niks_op obs obs_de om_half ons_btw op_bladz opa openi_is past rest_mag spam tacht te_gaan toch_maar uur_is vanmo veran verde_te verme
vind_ik volda wat_mij zie_bijla zijn_met zo_zet zojui d3n: het_numme op_pagin pagin_0 prima_$ d3n2: harte_groet d3n2o: hebbe_de d3n2o2p2: samen d3n2pq5r2:
de_prijs d3n3pq: de_nieuw d3n5o: ieder d3no: briev d3no4pr: ^_ons d3npq: 0_oktob d3npq6: de_site d3nq2: stuks d3nqr: adres d3o: ^_laat grote met_een molen
ons_betre wat_ons d3o2: mijn_vader we_niet d3o2q: factu_0 d3o2q2: genoe d3o2r: besch d3o3: haal vader d3o5p3qr: corre d3o5p4q3: kunt d3op: blijv d3opq2:
dat_de d3p: op_aan publi sorry_dat d3p2: de_leden kant leden d3p2r2: donde_0 d3p4q: verta d3pq: op_die d3pq4r6: erbij d3pr: de_platt platt d3pr2: femke d3q:
0_is duurd d3q2: in_plaat plaat plaat_van voor_mij zegt d3q3: naam_van d3q4: die_foto d3q6: de_link d3qr: wim d3qr2: 0_en d3r: 0_het en_wel hoeft_niet nacht
d4: 0_voor ^_0 af_van bij_0 die_met driee elf elke en_op er_maar factu_is getek_en het_telef https ja_hoor kop live_$ maar_zitte nl0b0_$ onder_$ staan_$ video
vinde_we vindt z z_n zet_maar d4n: examp d4n2: julli_in d4n2op2: ^_op d4n2r: allem d4n3opq5: ^_wat d4n3opr: sinds d4n3p: het_hele d4n4op2q8r2: prijs d4no:
gegaa d4nop2: door_de d4nq: j d4nr: ^_lieve d4o3qr: via d4p: de_post donke maar_0 zitte_$ d4p2qr2: ana_de d4p3: alles_in d4p5: opmer d4p6: het_getek d4q:
gelez d4q3r: naam d4q8: link d4qr: het_voors d4r: ^_kvk behal btw_numme de_deur deur_uit goed_zo d5: 0_btw 0_ja ^_alles beide doorg_en foto_van geld
hebbe_beslo het_oude is_prima julli_kunne kvk_0 merke te_merke voor_ons we_zien wijzi d5n: de_blauw ga_maar d5n2o2qr: van_mijn d5n2pq8: site d5n6p7q2: hele
d5np2q3: mooi d5o6p6: ik_u d5p: gewor half zoals d5p2q: post d5p2qr2: want d5pr: sloga tien d5q: s_staan d5q4: belle d5r: btw_nl0b0 deur numme_is d5r3: overi
d6: betaa_$ de_gedee de_groen gedee_map is_vanoc maar_door oude_logo prima_zo d6n: ^_van d6n2opq2: is_de d6n2p2q2: hebbe_we d6n6o3pq: namen d6nq: mei d6nr:
gedaa d6p: gedee d6p9q: door_$ d6pq: dat_het d6q: drukk_$ laat_maar live d6q3r4: die_van d7: 0_de ^_akkoo akkoo_$ d7n2o6pqr: vorig d7n2qr: net d7n4p3q: tegen
d7q: ^_die d7q2: gebru d7q5: de_oude d7r: is_0 kvk d8or: betre d8q3: 0_euro euro d8q7: de_factu d9: ^_doe ^_nee d9n2: vanoc d9pq6r2: btw d9q4: klopt d9r:
nl0b0 dn: 0_april ^_alle al_op ana_hierb broch daar_is dag_$ dan_in de_gevel de_hond dik een_goed gelop gent gewen_! gezel goed_is groet_aan hal hal_0 het_was
hond hoop_dat ieder_hier ik_! ik_hoop is_naar is_nu jaar_! je_giste julli_verhu julli_zijn karel karel_$ met_julli nagel nu_in oefen oefen_al prett_kerst
samen_met sande schoo_heeft sinds_kort succe te_veel tot_op trakt trouw van_! vanui vond_de welko welko_! ze_op zijn_welko dn2: gek museu dn2o: bakke
dn2o2p2q4r3: worde dn2p: gewen verte dn2p4q2: de_hele dn2q: gewon groet_van dn2q2: er_een dn2q4: wie dn2r: keuke dn3: namen_het dn3p: hele_team dn4: de_groet
dn5r: wat_een dn7q: leuk dno: annel namen_de dnop: een_ander dnop17q2r6: woens dnor: geslo loopt dnp: april de_onder denk denk_dat gehad gevel gewee ik_denk
lunch maand_hebbe ochte pinks terug_van we_op dnp2: wetho dnp2q: mijn_docht dnp2q2: sluit dnp2q3: voor_0 dnp3: julli_op dnp6q7: hebbe_julli dnpq: valt veert
dnpqr: liefs dnq: boerd je_dat nieuw_adres offer_$ we_een dnq2: ook_in dnr: adres_is lieve_ana ria zit_op do: 0_febru ^_wilt af_te annul augus_$ besch_het
bos_$ cent clien clien_beric de_websi deel_ik denke dit_als febru geen_verde genom hande_gegev heb_al hierm ik_uw in_zee is_molen is_onder mede mede_dat moede
namen_clien o ons_hoeft ons_in ooit opgel opgel_$ septe_in stell u_mede uitge_$ van_hem vos websi wil_mijn zee do2: de_samen klach meer_met mijn_kanto v
volge_keer do2p: brief meer_aan do2p2: de_lijst do2p8: ^_deze do2pq: sture_$ zulle do2pq2: kunt_u do2q: opdra van_julli wij_zijn do3: meer_op ontbi do3p:
aanbe do3q: u_mij do4: is_vorig wilt wilt_u do4p: zich do5pqr: schri do6r2: bedri do7: bv do8: verzo dop: bos de_aanbe de_gesch gesch_$ henk week_is dop17qr:
ik_je dop2q: julli_$ dopq2: stich toest dopq4: me_niet doq: niet_bij s_zijn u_dat doq7: kun kun_je dor: deel meest op_uw retou wirth_hierb dor2: doe_ik dor5:
hierb_de dp: ^_hee ^_zoals alber alles_julli dag_van dagen_gewen dan_hebbe dat_nog dat_was de_jaarc de_kerke de_trekk deed doen_we donde_de druk_druk
dus_reken een_gil en_doe er_het er_voor excus_voor fenna gaste gaste_$ gedul_we gil goede_onze groet_fenna harm harm_$ harmo hee hee_ana heer_mevro het_beslu
het_colle het_gewor het_hier het_pakke het_rusti hoi_! hoi_sanne ik_durf ines is_alles is_een is_met jaarc jan_$ joh juli julli_dan julli_door kerke leerl
met_pinks met_zater met_zijn mijn_menin mijn_mobie mocht niet_naar niet_want nog_! onlin ons_het ontwe_het reken_op rusti_aan sloga_maar t_is te_zegge
tegen_het toon tot_maand trekk tuurl u_$ u_door verga_het versi_$ vinge voor_morge week_donde week_nog weeke_en wel_eens wordt_op xx dp2: !_de !_mvg ^_tegen
ana_maand ana_we bijna dan_ook de_ouder donde_en heeft_u huis_$ je_$ late_react m_n morge_$ op_donde secre_$ uw_gedul wirth_het dp2q: de_steig goede_ana
julli_ons steig dp2q2: hele_dag dp2q4r2: het_logo dp2r6: s_van dp3: beslu binne_$ de_getek en_vrijd huis mat dp3q: klant dp4: alles_$ zitte_en dp4q: de_verta
dp4r4: dinsd_$ dp5q: ^_zit overm react dp7: vrijd_heb dp7r2: over_een dpq: broer commu_$ dag_op de_proef maar_dan mail_van mijn_broer mobie rappo voor_onze
want_dan we_voor weet_ik dpq2: conce de_bank geven het_conce punt dpq2r: ik_die dpq5: preci dpqr: ha_ana dpr: de_kleur de_sloga diens donde_heb draai
staat_het dpr2: twaal dq: ^_hebbe ^_hey ^_klopt ^_stuur ^_weet aanle als_er ana_donde bekek_en besta_niet claey dacht_dat dan_zit dat_formu dat_we de_boerd
de_lucht de_naam de_vaste drie_uur en_als er_0 er_al euro_per formu gebeu gerri hallo_ana het_lieve hey ik_bij ik_nu in_te is_niks is_vrijd je_mailt klopt_het
logge maar_wat maar_weten mag_t meisj mijn_mail niet_het niet_om niks_van om_drie ons_goed optie oude_foto oude_site slech staan_er te_logge te_zijn telef_$
terps_$ uit_allee van_mei vaste voor_donde was_het zou_er dq2: dacht dan_op er_goed ik_dacht in_zit is_die kunne_we offer_is ons_nodig sluit_de verke we_zoude
dq3: ^_hallo hallo het_besta nou vraag_me dq4: nodig_$ dq5: forma graag_een nog_eens dqr: !_wat wil_ik dr: 0_vof ^_aller ^_bedri aller ana_! ana_logo
bedri_kweke dat_van de_derde de_domei de_groep de_meest de_poel de_shoot de_twee derti deven een_bruil gegoo gr_wim groep groet_femke hilde ingev kerks
kerks_0 kvk_numme kweke kweke_de nog_ontbr pas_op poel poel_0 prins punte rest_van schoo_en shoot sms start tekst_over tien_tot vof vof_btw want_die wetra
dr2: acht beant de_achte de_engel de_voork engel femke_$ in_bijla is_betaa voork dr3: de_overi maakt dr5: ik_maand n: ach ajax alaaf amers been besne biert
blij brood buren busje buurt cc confe congr dana defti delin desig dol gedac geins gekni gekom gelac geloo gevie gewel gewer gezon gips grapp gut halve heet
hegge herma ingeb jarig jonge joris julia kaas kampi kapsa kerel kippe knall knap koeie kortr kwame lance lezin linde logis marti minis ontmo oscar pensi
petje plek ploeg poes polit profi raadt ring shirt smaak smit sneeu spann stroo stude tom tuine vanna verpl voete werel wist zere zonst zusje n2: ^_ter
^_vanoc al_een ana_leuk beste_wense brade colle_bij colle_tegen danse de_beste de_hoek de_krant de_print de_radio de_slage een_toeva even_ter gefel gek_van
het_museu hoek hoord ik_zag in_julli je_een julli_hele krant krant_van leuk_om leuke marat om_julli pand print radio slage taart team_van tienj tienj_besta
toeva toeva_$ van_zater vrijd_komt wense_voor zag n2o8q: nooit n2p: ^_zater borre hele_fijne waren n2p2: op_vrijd n2p2r: he n2p5q2r: julli_de n2q: komt_de
n2r: verdi n3: giste_op over_julli n3p: dat_julli groet_$ n3p10r2: einde n3r: feest_en n4o: wense n4p4q: kerst_en n4q: ^_leuk n5: info ter_info n6: ^_fijne
no: ^_tot annel_$ dat_menee de_telef gelev heer_bakke opvol te_worde wij_wense zoon zuide no10: de_curat no12: curat no2: met_mij no2p7: uitsl no3: de_heer
no6: voort no8p: neemt noq2: worde_$ np: !_mijn ^_woens alles_voor ana_je april_$ dan_ik de_borre de_commu de_lunch donde_van gepub gerus jouw juni_gepub
moest ons_kanto saski_$ uitsl_wordt viel vrijd_is we_hier we_julli week_op week_van zeg_maar np2: ^_zonda beurs_in de_wetho een_dag het_van saski vol
voor_maand np2q: krijg_de mij_de np2q3: we_de np2qr: waar np3: de_midda het_secre je_krijg midda niet_maar np5: dan_krijg de_uitsl np9r: einde_van npq:
boekh_is ik_$ patie npq63: ?_$ npr: ^_ana nq: ^_mooi eerst_een hier_al krul maar_we ons_nieuw prijs_dan rood stoel te_hebbe verre vrijd_hebbe was_dat zat
zater_is nq3: ^_wie julli_dat nq4: julli_om om_de nr: brouw de_keuke een_weert hier_de is_klaar klaar_en maes sinds_0 staat_al weert weert_he nr2: recep o:
aanma acme alfre arm autom autor backe bal behor benoe brus dien doch dring droef duld eis enkel erfge ernst ervaa execu gebre gesto goude grens hall houtb
houth hove inged integ intim invor kesse kwest leidd maars maier marle medew meede meldt nalat nieti nordl omgaa onbea onbru ongeg ontbo papa r raads ramae
rene ridde roelv somme stalk stapp stopp stopz tekor teuni treed uitst valke vonni voorg wanpr weige werke wijle o12: betwi o14: faill_verkl o15: verkl o2:
aanbe_terug advoc_in al_twee alstu_$ b_v beein_en benad_$ benad_de beric_meer betal_$ corre_te curat_mr curat_neemt deze_herin een_advoc een_klach en_zulle
geen_beric gelie_alle haal_me heb_u hem_$ het_bedri het_sture hoort_verde ik_stel indie_bij is_nooit is_onze is_zonda keer_gevra kunt_zich laat_ons lange_te
lijst_te man_is met_ons met_rust mij_op mij_van mijn_aanbe neem_geen niet_betal onze_bv onze_venno overe_wegen overl_wilt plots_overl recht_neemt samen_is
schak septe_faill stake stake_$ stel sture_van te_halen te_maile te_nemen te_richt te_stake tot_onze u_zich uw_vorde verde_corre verde_van verkl_de
verkl_gelie verkl_u verwe verwi verzo_ik via_onze volle volle_en voort_via week_overl wende_tot werk_is wij_besch wil_geen zaak_is zijn_nooit zonda_is o2p:
indie is_door meer_van neemt_het rust o2p2: u_ons van_deze o2p2q: het_over o2p2q2: afges o2p3: ^_met o2pq: perso o2q: ^_neem te_sture o3: alle_corre beein
betwi_deze betwi_uw bv_is conta_meer dat_wij deze_zaak factu_en geen_conta geen_mails gelie_mij ik_verzo in_deze in_staat mails_meer met_verdr mijn_advoc
mijn_gegev plots staat_van stop_met van_faill verdr verdr_laat week_faill wende o3p: ^_u niet_lange o3p2: gevra o3qr: hiero o4: advoc_neemt de_recht herin_$
is_overl mails mijn_recht ons_bedri verkl_$ o4q: ^_gelie o5: bedri_is de_overe deze_factu maile te_benad uw_factu verzo_u vorde o5p2: overe o6: benad curat_$
met_u neemt_conta richt o7: conta_met wij_betwi o7p: meer_te o9q: gelie op: aangi ana_tot door_ons geach_wirth geef_ons heb_een ik_mijn kan_hier kunne_wij
mevro_de mulde ontva_alles ontva_onze trek u_in wij_het zijn_op op2: voldo op2q2: bel op3: u_van op4: u_ontva opq: afges_$ bij_$ oq: alsje corre_in delen
gelie_ons goede_ik ik_betaa insta mevr wat_julli wit oq2: ^_bel betal_of hebbe_$ van_u or: spree syste p: aanko aarda achts afspr akte anouk appel bagge bang
banke bart bed begev bert bertu bezet bode boel boot bouwb bruin campi cecil claes coron culpa dam danny degen dieuw drink duurz duw feedb filip frans gebak
giel glad graaf handi hasse hr huurc idem ingep inven jaarr jansl joke kalko katri koort lag lasse leide lenae liet lijnt loek logob longo los luuk marie
marit maten mea meets meewe merel mw natyp nauwe nicht ome onmog oorlo opens pa pc plass poelm portu recto resta rober ruys schep schit selec sient slokt
snell st stape stegg stemt stof stol strev studi texel thoma tjits toesp tover tuin tulba uitva uploa vanmi verza vijft vries wendy werf werkg werkp wip zesde
zonne zorg zot p10: je_mailb p11: mailb p14q2r6: stuur_ik p18q2r8: uiter p2: 0e_dus 0e_ligt 0e_maar ^_eind ^_tusse ^_vanav alles_hebt alles_stil alvas_!
ana_bedan ana_excuu ana_sorry avond_app beloo_! comme compu_en dag_erna dag_later dagen_alvas dan_gaat dan_mail dan_metee dan_scan dat_wordt de_gevra de_inlog
de_teken de_vertr de_week dezel dezel_avond dicht_dan dieze dinsd_heb dinsd_zijn donde_dan donde_over door_en drie_dagen eerst_nog en_geef en_morge en_stuur
en_woens er_woens ertus excuu_voor gerar gerar_$ getek_terug gevra_stukk he_! hebt_helem hele_week helem_gelij herin_je het_giste hij_is ik_alles ik_mik
ik_verwa in_huis in_utrec janua_ligt je_toe julli_onze julli_reken julli_vrijd kant_op klaar_$ komt_dinsd krijg_u langs_onze maand_bezor maand_en maand_kan
maand_maar maand_vroeg maar_uiter maar_woens mag_u me_nog me_vanda meer_maand metee_de mijn_opmer mik mik_op morge_krijg morge_stuur morge_weer n_oren
nieuw_ligt niks_maar ons_beslu onze_corre op_beloo opmer_$ over_m overe_bij overm_$ overm_is s_voor scan scan_ik sorry_druk tegem train u_woens utrec verga_de
verga_op verta_lever verwa_dat vrijd_alles vrijd_en vrijd_over week_heb week_kom week_krijg week_ligt weeke_voor weer_dus woens_0 woens_de woens_met
woens_weer wordt_groet zijls zit_t zitte_zonda zodat_u p2q: ^_lukt krijg_ik onze_react p2q2: accou het_onder inlog maken p2q3: je_hem lukt_het pdf p2q9: welk
p2r: je_metee komt_woens op_maand tot_dinsd vanda_over p2r2: woens_$ p3: 0e_heb alles_bij antwo_$ bij_je de_dag de_defin de_mat defin dinsd_dan dus_ik
eind_van en_maand er_morge erewo_$ het_echt het_eind mat_$ nog_tot onze_opmer sorry_! sture_we u_alles vertr vrijd_ligt week_hebbe week_lukt wordt_niks p3q:
en_oud erna in_een maand_zit oud oud_en vrijd_de p3qr: week_vrijd p3qr2: week_$ p3r: je_in krijg_julli ontva_u uiter_donde p3r2: uiter_0 p4: ^_vanda app
app_ik dus_dinsd erewo excuu laten_we me_tot morge_heb ons_antwo over_twee sorry_sorry u_het p4q: en_nieuw ligt_de tusse_kerst zodat p4qr: uiter_volge p4r:
0e_$ je_vrijd p4r2: dan_heb p5: dan_stuur ligt_het lukt_niet maand_heb mailb_$ uitsl_$ p5q2r: u_de p5r2: uiter_vrijd p5r6: vrijd_$ p6: ^_uiter beloo_$ de_loop
maar_dinsd p6r: avond van_volge p7: ^_geef de_maand loop_van p8: geef_me je_alles p8r: het_einde p9: julli_krijg mail_ik p9q: krijg_het pq: ^_overm als_je
bijsn bouw de_accou de_admin de_bouw de_klant de_namen de_patie die_de een_paar effe en_voor er_mooi gast het_al het_een het_lukt het_me ik_van is_ze keuze
maand_? mooi_uit niet_met nog_door ons_voor paar paar_dagen sint ten ten_laats theo theo_$ van_bestu veert_dagen vrijd_een weer_open weten_hoe zeker pq2:
?_mijn ^_mag aanpa mag_ik op_julli pq2r3: verze pq3: het_julli prijs_in zit_$ pq4: de_btw julli_het zit_de pq5: of_de pr: ^_twaal beeld bezor_onze bio bio_s
bouwe colle_die dan_staat de_bio de_corre de_portr de_tarie de_zaal die_aan dinsd_ik echt_waar esthe fijne_avond het_binne hier_niema hoort_u ik_morge
je_uiter je_ze julli_voor komt_uiter krijg_ze maand_weer maart_lever marke reste staat_in tekst_zijn volge_dinsd volge_vrijd vrese vrijd_! wacht_$ week_groet
woens_van zaal pr2: de_menuk docum janua_$ je_dinsd menuk produ tarie pr3: donde_$ pr4: twint q: 0u advis afloo alwee apart auteu autos banne begri belde
beval big boeke borde bril call camer chine delft dient digit diver domme donal dorie duck foutm funct gehos geldi gerec geval gevon help hero i inclu ineke
jaarl jozef klapt klik kwali kwijt leeg leven lia licen maili mb misse moeil monte namel nijho ooste opgav oplev oplos opmaa opzeg plat praat prate princ
probl red redel reser ruud samir schel scher schol sem sparr strak stucw taal table telke tests thank toega typen uitvo uitzi ureno verva vierk voorb waaro
walte witte woord zoiet q10: sture_? q2: ?_het ?_wij ^_korte ^_kun ^_kunt ^_moete ^_voord ^_wanne ^_zou ^_zoude als_pdf alvor begre bel_me belle_? btw_op
deadl die_0 doen_? donde_nog donde_om duide een_offer er_drie factu_nog forma_moet gaat_die gaat_niet goed_? groot groot_moete het_nodig hoe_groot ik_snap
julli_mij kan_dat komt_? korte korte_vraag kunne_aanpa link_nog logo_nodig mij_nodig moete_die moete_hebbe naar_maand of_dat of_die of_ik of_pas offer_sture
offer_voor open_kun pas_als preci_nog regel_julli s_ook schui site_er snap_ik staan_? stuka tweed_pagin uur_? verne wanne_hebbe wat_heb water we_graag
we_hadde weet_je welk_besta weten_of wij_graag wij_zoude wil_je wil_weten zijn_? zit_? zoude_de zoude_graag q2r: al_in tanda q3: ?_en ?_groet dinge eens_sture
forma_hebbe hem_nog in_of inkoo_$ is_? je_preci julli_offer me_af voord_ik we_besli welke zette_? zijn_voor q3r: van_giste q4: ?_ik af_of dat_? doet_het hadde
ik_krijg moete_de voord q4r: de_hosti hosti q5: bedoe_je in_welk keer_sture niet_open welk_forma q6: ^_kunne bedoe kunne_julli nodig_? qr: 0e_fijne de_aange
de_kas de_tanda en_gaat het_domei ik_als ik_vrijd je_die kas lotte lotte_$ mijn_zwage teken_ik vrijd_uit wacht_van zwage qr2: lever_ik neder zijn_de qr5:
die_krijg r: amela anna banco becon belas bep bewer bijge blad blom bpost branc consu cover driek elif fleur fornu g histo huib impla jaarw kip koen liep
linie lou luist maats maatt magaz mondh nabew nager oranj paula polis poste priva reini schad schij ties tim vd vlak vul vulli wesse wijng r2: ^_bijga ^_eerst
began began_grond chef de_began de_neder de_pasfo de_teamf de_twint de_wijnk eerst_ladin engel_volge gaat_hierb gemaa gemaa_die grond grond_de het_docum home
hoofd_de ik_dinsd ik_woens ladin ladin_in maakt_mijn maand_gemaa maand_van neder_tekst pasfo s_worde teamf_s tekst_staan twee_vrage tweed_vrijd vast_de
volgt_vrijd wijnk worde_maand x r3: eerst_twee homep_de maand_na teamf volgt_uiter zitte_in r4: die_stuur erbij_de je_maand logo_zit map_de r5: na_$
"""
