"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: aanda aanwe afgeg afzwe arch ardec auror aydin baard baby baken bedev benal berbe bets bewee bewus blank brak bruid carol chant circu depot diplo donau drs duren dweil eindr erdoo erove
evert f facto facul famil fem filia film films garan gedoe geest genie gesca gewet gewez gram haast handv hange helee heus ingre inmet intus iphon jaap jagen jaja jansm k kalfj kloos knie
knipp koepe koffe kok korto kus lasti laura lerar lig loes luc maaik maast madri milaa misve monum munch namet navra ne neer negat neige nijbo okido ongel ongem ontsn oorde opzet pagle pasen
patri pia plan polde porre posit rieme riole ruzie sam scann schie schon schot seint siets skien smeet snels socia sofie stal still stoep tante tasse terec tersc tiebo traag trekt uitdr
uitre uwen veelb verbr verca verlu vervo verzi verzu vis vlooi vluch vme voedi vrije vrijg w waars weber weekj west wind woons worst yara a10d13n6o9p6q17r2: als a10d15np20q6r5: hoi
a10d16n5o28p9q15: wij a10d22n3o16p6q3r: geen a10d22n3o2p9q5r2: met_de a10d2p: dank_je a10d3np2: rusti a10d3np5q3r3: wacht a10d4np4q2: het_is a10d5n4o6p5q6r: bij_de a10d8n5op15q5r5: ze
a10d9n3op3q: vanaf a10d9np15qr4: zitte a10np: !_ik a10p6: ga_ik a11: erop_terug a116d121n35o15p142q62r19: het a11d11n20o2p7r: !_$ a11d18n13p8q18r5: ook a11d29n7o19p22q13r3: ons
a11d32n7o6p29q18r16: van_de a11d6op10: direc a11d8p20: sorry a11p2: bekij a12d10n6p11q7r3: komt a12d12o41p44q6r3: u a12d3n2p4q3: daarn a12d3p2q: erop a12d4n3o4p2q3r2: aan_de a12d4np4r:
tot_en a12d5p3q3: bedan a12d8n2op10q9r2: kan a12dq: vakan a12p5q: ik_ga a12pq: zodra_ik a132d225n72o42p188q95r64: de a13d19n9o4p25q7r10: over a13d20n2op7q4: ^_we a13d31n18p29q7r4: op_de
a13d5no3p28q16r3: me a13d5np5r: en_met a14: niet_aan a14d12n10o3p11q2r3: hier a14d23n2p25q7r7: voor_de a14d2p2q: er_nog a14d2p6: ik_er a14d37n11o2p22q6r11: ^_de a14d3p4r: verge
a14dn2o4p11q7r2: weten a14do2p4r: terug_$ a15d11n13p54q13r14: vrijd a15d16o5p8q2r2: laat a15d28n6o2p15q3r: heeft a15d2n2p14qr: ik_het a15d2p2qr2: nog_niet a15d2p5: ben_ik a15pq: ^_dank
a162d65n20o38p117q57r25: ik a16d14n6p54q16r6: dan a16d19n3p6q7r: goed a16d29n8o27p11q11r: te a16d4n2op22q2r: ligt a16dn3p5: kom a18d10n3p30q16r9: zit a18d12n3o8p12q6: ik_heb a18d15op11q16r8:
moet a18d46n13o2p45q17r10: ana a18d7n3p9q2r: weer a18o4p11q2r: ontva a19d20n8p53q9r20: maand a19d26n10o6p17q16r9: zijn a19d35n9op23q7r19: in_de a19d3n2op4q2r: ik_ben a2: ^_nog ^_ontva ^_was
aan_dek aan_toeko advoc_is alle_hens alles_even altij_bij begin_en bekij_de bekij_ik beloo_niks ben_u bezig_! bij_jurid boekh_$ boekh_kan colle_en dankj_! dat_echt datum de_jaara de_proev
de_tent de_updat dek direc_is door_aan duik_erin dus_nog duwtj een_zalig eerst_met en_zodra erach erin_zodra even_met ga_het gaatj_heb goed_! had_het heb_haar heb_stuur hens hens_aan
het_buite het_inter het_spijt hij_moet hoogt_$ hoogt_met horen houd_u iets_weet ik_beloo ik_blijf ik_eerst ik_ervan ik_overl in_behan in_gespr inter_en is_allee is_bij jaara je_bent je_goed
je_zodra juni_ben ligge_ik maand_ben maart_ben maart_op mail_doorg mail_gezie mee_aan met_onze mijn_gemak mijn_lijst naar_onze neem_het niets_zinni nog_altij nog_niets onze_finan ook_een
overl_het peete peete_$ probe redde_we septe_ben spijt_me steed_niet te_teken tent terug_ben terug_daarn terug_is toe_ik toege_$ top_dank top_dankj tot_die updat_ik vanda_teken vergu_nog
volgt_$ vrijd_ga wacht_ik weeke_aan weten_groet wij_ook wirth_harte ze_door ze_heeft zelfs ziek_en zij_is zijn_burea zinni zodra_het zodra_ze zonde_lapto a20d11n9o19p33q9r2: onze
a20d38n16p36q14r8: groet a21d72n9p32q11r3: maar a22d18n6o9p20q2r4: tot a22d9np11q: ga a23d18n7o3p12q7r: naar a23d48n7o4p31q29r26: die a24d11n4op12q5r: even a24d2n4o2p11q3r2: terug a24pq:
zodra a25d41n20o14p28q32r5: dat a265d387n97o107p286q164r67: $ ^ a29d115n22o11p46q24r17: 0 a2d: ^_zonde allee_een bespr_en er_geen finan ik_geen maar_er maar_niet man_en niet_uit niks_$
over_mijn spoed toen_stond zalig zalig_kerst zonde_de a2d10n4pq2: jaar a2d10p2: ^_ja a2d11op7qr: t a2d12np2q6r4: tweed a2d13n2q2r: lieve a2d15np4q4: drukk a2d17p5q5r8: logo a2d2: er_iets
weer_$ zet_het a2d24n7o3p8q7r: al a2d25p4q3: akkoo a2d29n14o12p18q24r2: hebbe a2d2n2o2p3q: gezeg a2d2n4o6p2: alle a2d2n4p4q2r2: team a2d2n5: en_een a2d2n6p2: ter a2d2nop7q5r: van_ons
a2d2np10q: hebt a2d2o: ^_helaa a2d2o2: gaan_we hande a2d2o2q: mijn_man a2d2op15q: geef a2d2op3: p a2d2p2: ana_dank ana_het a2d2p2q: zit_in a2d2p3: pakke a2d2p3q2: ik_dat a2d2p4: excus
a2d2p6q: voor_uw a2d2pq3: ^_ziet a2d2pq4: regel a2d2q: nogma a2d2r: beves a2d3: niet_de a2d3n: geope a2d3n2p: de_kinde a2d3n2p3: harte_groet a2d3n2p3q: zijn_we a2d3n4p3: de_beurs a2d3np3q3:
de_offer a2d3npq2: missc a2d3npqr: stond a2d3nr: fijn a2d3o2: a a2d3opr2: gesch a2d3p: het_ontwe a2d3p2: handt a2d3p2r: prakt a2d3p3q: er_niet a2d3p3qr: elkaa a2d3p3qr3: donde_0 a2d3p3r2:
en_die a2d3pq: niet_te a2d3r10: de_bijla a2d4n2o3p4q7r4: worde a2d4n2o4p10r3: zonda a2d4n2p: kinde a2d4n2p4q2: we_het a2d4n4p5r: feest a2d4op7r: reken a2d4p2: leest a2d4pqr: vindt
a2d5n3opq7: eens a2d5n4op2q5: besta a2d5no16q: ^_wij a2d5nqr: de_openi a2d5o: aan_te a2d5op3q5: wille a2d5p4q: druk a2d6n2p3qr2: dat_het a2d6n3pq2r: tot_0 a2d6np3q7: open a2d6o2p2qr: man
a2d6op7q9r: ^_goede a2d6p: en_het a2d6p4q2r2: gr a2d7: ^_heb a2d7n3p3q: klein a2d7np3q10: offer a2d7o4qr: b a2d7p3q2: de_drukk a2d7p7: antwo a2d7q2r12: bijla a2d8n5o2p5q3: is_de a2d8nqr2:
openi a2d8p2q11: graag a2d9n2p5q118: ? a2d9no5p3q2: is_op a2d9op7q4r3: drie a2dn: aanne ging het_aan kijke_$ zit_er a2dn2op22q3r7: woens a2dn2op3: het_bij a2dnop6q2: weken a2dnp: en_toen
we_weer a2dnp3: even_voor a2dnp4: alles_op a2dnp4q3: later a2dnp5: begin a2dnpq: gehoo a2dnpqr3: vast a2dnpr: het_team a2dnr: uit_$ a2do: ik_niets a2do2: ^_geen a2do2q: ik_wil a2do3: voorl
a2dop5q5r2: ^_in a2dp: eraan het_hier ik_durf kent mijn_telef a2dp14qr: eind a2dp2: hun trekk a2dp2q10: zoude a2dp2q2r: ons_de a2dp2r: maand_de a2dp3: de_verbo verbo a2dp3r: cijfe de_cijfe
a2dp3r2: beste_mevro a2dp5: het_er je_hebt sorry_voor a2dpq: hem_niet toeko a2dpq2: ik_in a2dpq4r: jij a2dpqr: gespr a2dq: langs_de a2dqr: het_nog a2dr: nog_met a2n: boer de_aanne de_vergu
gemee_heeft je_op mee_in proev a2n2: de_baas a2n2p5r: de_kerst a2n3p10r2: einde a2n3p19q2r2: je_het a2n3pq: ^_even a2np17r8: krijg_je a2np2: heb_nog weer_en a2np2q8: hoe a2np3qr: nog_op
voorz a2npq: het_stuk a2npq2r11: de_eerst a2nq: gekre klaar_is vergu a2nqr: bent a2nr: op_zijn a2o: aan_ons het_doorg lamme spijt u_niet a2o2: gezeg_dat a2o3q: op_te a2o4: weten_dat a2op2:
wij_u a2op5q: twee_weken a2op7: verwa a2op8q2: eerde a2p: ^_gezie ^_niet behan de_ontwe doorl dossi eerst_gezic en_ben en_is gelij_ik gezic harte_dank het_zit hier_allee ik_even ik_had
is_ziek kanto_tot mijn_excus mijn_lapto mijn_oren nog_$ nog_niks nog_over rusti_voor te_pakke thuis_ik verge_$ week_ben wel_! a2p14q2r7: stuur_ik a2p16q7: lukt a2p2: het_maand ik_lees kom_ik
later_$ lees onze_direc voor_u a2p2q: juris a2p2qr: ik_ze a2p2r2: produ a2p3: oren_in tot_over a2p3q: die_de a2p4: achte_de oren a2p4q2: lukt_me a2p5: de_stilt sta stilt a2p5qr: weten_$
a2p5r: hoor_je a2p6: voor_zitte a2p7r: eind_volge a2pq: ^_volge bespr_het door_naar duurt a2pq9: eigen a2pqr2: ik_hem a2pr: ^_een iets_weten a2q: ^_moet ^_zodra die_tijd gehoo_$ gekke_$
gemak het_overl ik_bespr kan_er kijke_en niet_ik ontva_wij a2q2: me_even voor_ik a2q3: of_het a2qr: in_zwoll wacht_nog a2qr2: zwoll a2r: dan_laat die_moet is_geen maart_met verge_ik a2r4:
rest_volgt a2r5: ^_logo a3: !_ga !_we ^_dankj ben_$ ben_ermee ben_julli ben_tot bezig_$ daarn_pak dan_pak dank_$ er_boven ga_ermee genot_dank het_mee hoor_het houd ik_duik ik_ernaa ik_houd
ik_iets ik_laat ik_neem ik_terug je_hoort komen_erop morge_ben nemen_het oeps_helem ontva_dank ontva_ik rusti_naar slag_$ snel_mogel vakan_daarn verhu_$ voor_aan wacht_zelf we_bekij
weten_zodra zo_snel a30d28n14o9p36q19r7: bij a30d40n27o5p49q39r9: een a31d7p10q5: dank a32d71n19o4p40q26r4: we a33d31n29o2p29q5r7: ! a33d34n4o9p60q12r11: heb a36d10n3o18p17q11: ^_ik
a38d31n12o23p27q10r9: mijn a39d87n30o27p74q44r31: van a3d: ^_oeps begon dank_! ik_doe julli_niet jurid_zaken oeps zaken a3d10n2o2p3q2r: telef a3d10nop3q4: af a3d10nq2: blijf a3d11n16p11q6r:
nieuw a3d11n3op3q3: zien a3d12o3p12q4r7: twee a3d16n2p15q6r8: de_foto a3d19n3p7q5r5: staan a3d20n2o2p12q3r: onder a3d2n2: de_winke a3d2n2p38q6r11: krijg a3d2n3p2qr: op_het a3d2n3pq: stuk
a3d2n4p13q: ^_vrijd a3d2np2q3: steed a3d2op3q: zij a3d2p: de_verhu a3d2p6q4: zit_ik a3d2pqr: s_in a3d2q: echt_niet a3d2qr: is_van a3d3n2o3p8q: kanto a3d3n3p: verhu a3d3n3pq: bij_ons
a3d3n4p3: beurs a3d3no2: uitge a3d3no2p: en_dat a3d3np2: zijn_er a3d3o2pq2: neem a3d3p11q: tusse a3d3p3: het_zo a3d3q2: er_op a3d4n4p5q5r4: over_de a3d4n7p5q2r: langs a3d4np3r: lang
a3d4p15r4: weeke a3d4p5q5r: zelf a3d5n2o14p15q2r: deze a3d5n2p3r: is_er a3d5np12r10: na a3d5np2q3: oktob a3d5o2p3q34: of a3d5p: niet_op a3d6np3r: dicht a3d6npr: eruit a3d6o2p8q3: laten
a3d6p: dat_is a3d7npq: gewoo a3d8n3op13q4r: wordt a3d8np3r: gezet a3d8np5q2r3: dag_ana a3d9n2op9q: is_het a3d9p5qr4: want a3dn2o2p2: werk a3dn2p3: stil a3dn3: de_gemee a3dn3qr: gemee a3dnp:
^_je a3dnp2: altij a3dnp5q3r11: alvas a3dnp5q7r: nog_een a3dnpq2: nog_steed a3do9p2: verzo a3dop2: lijst_$ a3dopq2: ik_kan a3dopr: buite a3dp: contr_ligt durf en_laat weer_op a3dp2: ik_moet
is_nog sanne a3dp20q3r8: stuur a3dp3q: op_kanto a3dp4q: gelij a3dp5: je_van a3dp9: het_in a3dpr: staat_op a3dpr3: bij_mijn a3dq: ervan mijn_baas a3dq2: wat_ik a3dr12: volgt a3n2p12:
deze_week a3n2p3qr2: de_fotog a3n6p6q: dat_je a3nop4q2: ik_op a3np: om_te a3np14: beloo a3np2: ja_ik a3nr: vrijd_0 a3o: het_werk hoort_van a3op: direc_$ a3op3: uw_beric a3oqr: ik_een a3p:
dank_ik de_herin een_gaatj gaatj het_ik ik_weer ik_zet is_in je_wel kom_er mijn_burea updat wirth_uw a3p2: er_even het_weten a3p2r: ziek a3p3: de_compu ik_achte weet_het a3p3q2: gaat_het
a3p4: compu a3p5r2: me_$ a3pr2: compa mijn_compa a3q: die_heeft op_vakan sture_maar we_wacht a3r: ik_wacht zelf_ook a4: ^_goed besli_$ contr_nog daarn_kijk duik en_komen ermee_aan
ermee_bezig ernaa_$ even_gedul het_met ik_leg met_vrijd mogel ontva_! sorry_$ teken_$ verge_hoor zitte_midde zodra_de a40d31n17o2p123q31r23: je a41d5n2op11q2r: ben a42d76n10o27p40q18r8: met
a43d58n13o3p69q31r9: voor a45d23n4o15p16q6r4: aan a46d68n20o16p66q34r28: in a4d: erin jurid verge_! a4d10n4o6p8q4: nu a4d10o3p12q3r: ^_geach a4d11n2pr7: de_rest rest a4d11o3p13q3r: geach
a4d12n4o2p11q2r: beste_ana a4d12p16q12r8: foto_s a4d13n5o9p13q2r: op_0 a4d13n5op5q2r2: en_de a4d13np7q3r4: heb_ik a4d13np7r: zet a4d18nopr2: doe a4d29n2p16q12r9: foto a4d2n2: winke
a4d2n2o5p3q2: ^_mijn a4d2n2p2q2r: als_de a4d2o6p: gegev a4d2p: heel midde a4d2p4q2r2: ligge a4d2p8q5r3: ik_de a4d2q: is_$ a4d3n2p3r: toen a4d3np5: het_bestu a4d3o5p5: beric a4d4n2p2r:
heeft_de a4d4n3pq4: ziet_er a4d4n6p6qr3: van_het a4d4no4p6q8r: keer a4d4np11qr3: 0_janua a4d4o2pq: nemen a4d5n2p4q5: ana_ik a4d5n5p4: harte a4d5o3p3q3r: en_ik a4d5p4qr4: binne a4d5p9q6r3:
met_vrien a4d6n3p2q4: ziet a4d6np3q2r: van_mij a4d6np8q: verga a4d6nr: 0_tot a4d7n2o17p12q4: niet_meer a4d7p19q3r10: de_tekst a4d7q3: niet_$ a4d8n3p4q5r2: doen a4d9n5op11q6r2: daar
a4d9o2p10q3r: geach_mevro a4d9p4q2r: ontwe a4dno6p8q16: sture a4dnop3q3: tijd a4dnp3: we_zitte a4dnp3q2: van_maand a4dnp4q: thuis a4dnpq: boven a4do3p9r: lijst a4dp2r: zit_tot a4dp3:
sorry_helem a4dp4: berei ik_weet a4dpq3: moet_het a4n: toe_$ a4n2p2q: afdel a4n2p3qr2: fotog a4n2pq4: besli a4nq3: als_ik a4o6p3: u_op a4p: 0e_ben er_rusti midde_in niet_redde a4p2:
bekij_het helft_van nog_even a4p2q2: het_door a4p2q2r: het_eerst a4p3q: hier_een a4p4q: een_gekke gekke je_mail a4p6q2: aan_het a4p7r3: van_me a4pq: je_ik a4q: leg leg_het snel a4q3:
voor_vrijd a4r: nog_aan a5: dankj doorg_naar ernaa goede_orde in_goede kijk_ik orde_ontva a51d84n34o24p78q29r10: op a52d109n22o33p44q32r14: is a58d66n7o28p38q31r4: niet a5d: laat_het
naar_kijke a5d12no6p10q2: dit a5d12p19q3r12: tekst a5d15o2p2q4: gaan a5d16n10o3p6q9: om a5d19n2p3qr: van_0 a5d2n2p9q2r2: klaar a5d2n3p5q5: doet a5d2o3p: aan_mijn a5d2p: helaa_niet
a5d2p23q2r6: volge_week a5d2p6r2: kan_ik a5d3np12r: vanda a5d3np5q3: ^_voor a5d3p9: ^_sorry a5d4n4p6q2r: pas a5d4n7p12qr: kerst a5d4p2q13: moete a5d5n3o3p3q12r: wil a5d5n3p3: had
a5d5op7q2r3: achte a5d5p: we_zijn a5d6op5q17r: kunne a5d6p45q4r6: heb_je a5d8o3p7q7r2: hem a5d9nop5q3r3: ^_dag a5dn2p5q6r4: lever a5dn2q: baas a5dn8p9qr4: fijne a5dnoqr: er_is a5dnpr3:
de_ander a5dp2: helem_verge a5dp3: ^_komt burea ligt_bij a5dpq: het_even a5no3pq2r: hoort a5nop3: haar a5nopq: ^_als a5np2r: het_je a5np3qr3: ik_nog a5np3r: helft a5npq: maand_0 a5nr4:
nog_bij a5o10p5q: herin a5o3: overl_$ a5op2: bij_onze je_weten a5p: ^_ben ik_kom komt_goed redde a5p2: aan_toe a5p2r: de_helft a5p3: lapto a5pq: ik_met a6: ^_bedan ^_genot de_hoogt de_slag
hoogt met_vakan vanaf_morge a60d14n8p43q29r17: nog a63d48n15op31q32r4: er a69d81n24o28p67q24r17: en a6d: genot slag a6d10n2p7q3r3: was a6d15n4o2p14q3r3: ^_beste a6d16n4o15p9q12r3: mij
a6d16n4o3p9q6r4: staat a6d17n7o4p15q4r3: beste a6d19n5p28q10r10: donde a6d2: ^_vanaf orde a6d20n3o30p12q6: meer a6d21nop20q16r14: s a6d22n2p4q2r: ja a6d25n3o3p33q3: alles a6d2o11pq:
onze_advoc a6d2o3p5r2: laat_ik a6d2op: inter a6d3np3q2: zegge a6d3np8q2: bestu a6d3p: kijk a6d3p3q: bespr a6d5n6p8q2: 0_juni a6d5nop4: helaa a6d5np12q3r3: janua a6d5o9p9qr: uw a6d6n7p10q2:
juni a6d7o2p2q2: doorg a6d8n2op41q6r11: dinsd a6d8np3q3: zonde a6dn2op6r: mijn_colle a6dn2pq3: kijke a6dn4o3pq2: ^_onze a6dpq: met_mijn a6op2q3r3: moet_ik a6p3: ga_er a6q: bezig a6r:
ligt_nog a7: aan_toege a7d10n4op2q3: naar_de a7d10o2p12q3r3: mevro_wirth a7d11np15q5r3: hoi_ana a7d14n2p7q5: allee a7d14n2p8q4: niks a7d15n2op17q6r4: dag a7d15n9o2p6q18r5: wat a7d2: ^_top
a7d2n4p7q4: weet a7d2p4: ik_zit a7d2p6q: gedul a7d31n3o2p7q3r3: zo a7d3no3p8q2r: 0_septe a7d3np3: op_mijn a7d3np7qr: echt a7d4no19p2q: advoc a7d4no3p8q2r: septe a7d4no8p3q: op_$ a7d4p: met_0
a7d4p15qr2: en_dan a7d4p3: bedan_voor a7d5: top a7d5o2p4q8r2: iets a7d5o3p20q2r2: mail a7d6nop9q12r2: goede a7d7n2op2q4r5: ander a7d7n3o2p3: niets a7d7p12q7r3: vrien_groet a7d8n2o4p25q3r11:
volge a7d9n4op9q11r3: gaat a7d9np7q4r: wel a7dnp4q: is_hier a7dp: gezie a7p2: toege a7p6q5r: teken a8: en_kom goed_ontva kom_erop pak_ik a8d: het_ligt a8d10o3p14q3r3: wirth a8d16n7o3p8q9r5:
uit a8d2: ben_er a8d2n2p5qr: komen a8d2n7op9qr: colle a8d2np2q2: maar_ik a8d2np2q2r2: boekh a8d33n29o6p48q39r2: julli a8d3p5: de_direc a8d3r: ermee a8d4n5p5q3: hij a8d4np2q2: heb_het
a8d4nq8: zou a8d4o2p2q2: het_contr a8d6n2o2p10q3r4: maart a8d6n2o2p5q3r4: 0_maart a8d7n2p27q5r3: 0e de_0e a8d7op13q7r3: vrien a8d9n2op10q3r: voor_het a8dnpqr2: de_boekh a9: niet_verge pak
a9d12o5p16q3r3: mevro a9d13n4p17q3r: dus a9d15n2o2p26q6r2: door a9d15np19q6r5: ^_hoi a9d15o2p6q3r3: ^_het a9d2np7: toe a9d2o10p3q2: overl a9d3p8q2: dank_voor a9d4np29q3r: morge a9d5n5p2q4r5:
in_het a9d6no2p7q2: contr a9d6np7q3: helem a9d7n6o2p4q2r: mee a9d8n7o6p54q5r9: week a9d9p8q3r: hoor a9n2p6q5r15: eerst a9np5: het_op a9p: er_weer ad: 0_kleur ^_daar ^_voorl ana_alles
ander_moet apoth archi b_en bakke_$ bedan_$ belle_heeft bespr_de blauw_de boven_die breda colle_van commi conse contr_doorg dag_mevro dat_heb de_commi de_regio de_vorig de_zomer dicht_$
die_doet doen_$ dus_het een_apoth eens_in er_bij er_missc eruit_$ even_rusti ff_niet gegev_$ geleg genot_$ goed_en groen_licht groet_bas groet_harm groet_roos groni het_forma het_naar
ik_reage ik_zou is_niet jaar_niet je_voors komt_in lang_over licht_$ maar_een me_de met_drie mevro_het mijn_hoofd mits moet_langs monta niet_en nog_wel noor ok onze_conse oogst op_groet
op_hun overn rachi regio roos speel te_laat tekst_had tweed_versi van_vakan verzo_van vinde_voor vlieg wacht_het want_dat we_komen weg_0 wel_$ weten_als winke_$ word zandk zie_mijn zo_de
zomer zwart_$ ad10n2p3q2r: 0_uur ad10p2r5: map ad11n3o6p4q2r: vorig ad12n8op6q4r: giste ad12no4r16: hierb ad12qr: groen ad15n2op3r: 0_$ ad15o9p2q2: verde ad19n5p5q3r: uur ad2: aan_julli
achte_$ de_voorw die_tekst dikke gestu_$ heeft_er het_zijn hoeft_van houde_het in_orde lezen mei_0 nader niks_te rotte te_druk vanaf_mijn voor_een weini zegge_dat ad22npqr: nee ad2n: af_$
werkt_hier zou_ik ad2n2o: fiets ad2n2o3p2q: van_onze ad2n2p: mooie ad2n2p3: penni ad2n2p6: voor_je ad2n2q2: ook_nog ad2n3pq: wilde ad2n4q: het_nieuw ad2no11q2: conta ad2no2: hier_niet
ad2no3p2: met_die ad2nop3q: commu ad2nopqr: geslo ad2np2q: artik om_0 ad2np2q3: voor_0 ad2np3: de_trein ad2np3q5: het_niet ad2np5q3r2: op_een ad2np6q6: een_keer ad2np7r: secre ad2npq: eerli
ad2npr: joost ad2npr3: die_is ad2nq2r: mijn_schoo ad2nr: gauw ad2o11pq: recht zaak ad2o2: hou ad2o8pq: de_zaak ad2p: ^_hee even_in hee hee_ana ik_aan ik_niks joost_$ nagek zin ad2p2:
groet_wim ad2p2q: bekek papie ad2p2q7: vraag ad2p3: ouder ad2p3q: allee_de proef ad2p3q2: admin ad2p4: ^_dinsd ad2p4r2: na_de ad2pq: de_notar het_wacht zijn_$ ad2pr: is_goed t_m ad2q:
alles_goed eerli_gezeg slech vindt_het waarv wordt_de ad2q2: open_$ ad2q3: ^_is ad2q6: forma ad2r: ana_in ad2r3: de_homep homep ad2r5: de_map ad3: en_niet nemen_de we_gaan ad32n2p3q3r2: 0_0
ad3n: uur_$ veel_te verst ad3n2p2: heeft_het ad3n2q2r: werkt ad3n5p3q2: de_nieuw ad3np2qr2: vier ad3np3: trein ad3np3qr: goedg ad3npr: ook_de ad3o: 0_mei ad3o2q2: genoe ad3o3r: besch
ad3o6p5q3r: kunt ad3o7p: mij_niet ad3op: mijn_vrouw ad3op3qr4: hoofd ad3p: de_dropb dropb vanaf_0 we_nemen ad3p2: hooga_mr ad3p2q: notar ad3p2q2r3: vrage ad3p2qr: wim ad3p3r: de_feest ad3pq:
koste ad3pq3: hoeve ad3pq4: zette ad3pr: niema ad3q: wij_gaan wille_we zes ad3r: fijn_weeke licht ad4: de_besta door_met goed_$ ad4n2p3r: kleur ad4n2pq7: de_site ad4n2q6: wie ad4n2r: ^_lieve
ad4n3opr: sinds ad4no2p4q: 0_decem ad4no2p4qr: decem ad4no3q2: meer_$ ad4nop: houde overg ad4nop3q: door_de ad4np: een_klein ad4npq2: 0_oktob ad4nq3: zegt ad4o2p: heb_de ad4o2p2: dat_ik
ad4o6q2: wij_hebbe ad4o7p3: mr ad4op: blijv vrouw ad4or10: ^_hierb ad4p: dat_moet zitte_$ ad4p6qr: m ad4pq: dit_jaar ad4qr2: logo_s ad5n2p13r: bij_julli ad5n2q: en_op ad5n3opq2r: per
ad5n3p2: veel ad5p2q6: belle ad5pq4r2: lette ad5pr5: tekst_voor ad5r2: en_0 ad6: beslo zo_$ ad6n: ^_van ad6n2pq2r: schoo ad6n4pq10: site ad6no2p2q3: met_het ad6nop2q4r2: betaa ad6nop2q6:
pagin ad6noq: mei ad6npqr: zie ad6nqr: vind ad6p2q: vinde ad6p4: maar_de ad6q3r5: die_van ad7n4p2q2r: net ad7p2: voorw ad7qr: ge ad8np: gestu ad8np3: blauw ad8npq6r3: de_tweed ad8p3q3: n
ad8p4q: hooga ad9n2p3q2r: weg ad9no2r: hoeft ad9p2q6: klopt ad9p3q2: versi ad9pqr: voors adn: alvas_een maand_tot maar_met meer_bij niet_rond rijde schil stemm adn10pqr: leuk adn2: beter
warme adn2p: vanaf_maand adn2pr: gevel adn2q: ik_wilde adn2r: de_gevel adn3pq: kwam adn4: geluk adn4op: bakke adno: mee_$ menee adno16: faill adno2q2: wij_zijn adno2qr: halen adno3pq: lange
adnop4q2: zal adnp: kaart maar_dat slaap adnp10q2r2: metee adnp14q3: dagen adnp2: de_onder schaa wetho adnp2q: de_steig steig adnp2q2: bank adnp2r: op_maand adnp3: agend adnp3q: rond adnp5q:
^_donde adnpq71: ?_$ adnpr: ana_! adnq: dat_niet adnq5: er_ook adnr: ana_even lieve_ana niet_van ado: beric_ik stell tijd_$ ado2: proje reage ado2p4: de_lijst ado3p2q: in_$ ado3p2q2: kunt_u
ado5p2q3r: betal adopq: en_daar adopqr: over_$ ador2: doe_ik adp: ^_t akkoo_is akte bij_het carla doen_en en_hij excus_voor fout geef_ik harm het_colle ik_loop it logo_in m_0 menin met_zonda
stukj xx zet_de zette_$ zoet zover zwart adp2: !_de de_betal de_enige de_penni de_prakt ervoo griep is_maand je_gedul krabb wirth_het zieke adp2q: bekek_en de_drukp drukp er_nu adp2q2:
wordt_het adp2r: de_mail die_ik adp3: beslu donde_de dus_ik enige mocht adp3q: de_proef maak adp4: tusse_de adp4q2: ff adp5q: stukk adp5r: het_$ adp6: zitte_en adp8q: loop adpq: de_raad
de_stukk de_tijd goedk moete_zijn weet_ik adpq2: raad raad_van adpr: beken adq: artik_0 bas de_subsi het_weer ik_zie in_janua ja_of maak_ik meisj mij_$ net_een of_nee om_in ook_op subsi
toezi van_toezi wil_het zitte_we adq2: goed_uit idee lucht adq3: ^_graag adq4: nou adq5: graag_een moete_de nog_eens snap adr: jaart moet_je slape adr2: karin adr9: bijla_de an: ana_nog
arden bijpr conci conci_$ de_arden de_boer de_inspe de_schil denkt dood en_zolan er_verst erg even_bijpr gedac hans het_terra het_ziet hier_het hier_in inspe je_hoeft kinde_zijn komen_de
langs_in maand_komt maar_toen menee_de mens metee_op nieuw_colle pas_na petra_$ pijl proev_$ site_van te_doen verst_van zegt_dat zolan an2: de_afdel en_tot er_prach petra prach_uit
warme_groet wilde_het an2o: de_telef an2p: er_niets kees an2p2q: uit_de an2pq2: een_nieuw an3: nieuw_jaar an3p2: winte an3r: fijne_kerst an4p: fijne_feest an4pq3: dat_julli an5: prach an5q:
komt_de ano2: het_sture is_faill ano8p2: neemt anp: ana_je daar_niet op_winte over_het staan_we stagi terra anp10qr3: een_week anp2: compl de_wetho ik_schaa anp2q: ik_julli anp2qr: beetj
anp2r: de_voorz anp3: beurs_in utrec vol anp3q: ana_voor anp3qr: zeg anp4: ligt_alles anp4q: zodat anp4q4: ik_niet anp4r4: maand_$ anp6: ligt_het anpq: breng hoef julli_er nerge vrijd_op
anpq2: hangt anpq4: om_de anpqr: een_beetj anpr: sprek anq: de_klein haha maar_we anq2: ^_er daaro anq3: ook_bij anr: mijn_zus sinds_0 zus ao: ben_de besta_ik die_het dinsd_is drie_keer
marle mee_dat met_deze naar_mijn ontva_$ ontva_van opnem opnem_$ ao2: ^_mevro dat_mijn ik_weten ao2pq: medew ao3: aan_onze recht_$ u_hoort ao3r: venno ao4p3: tot_de ao5: alstu aop: ons_met
aop2: ^_dit lopen aop3r: daarv aopq: kunne_wij aopr: spree aoq: laten_weten aoq2: pagin_s ap: 0_om ^_oei ^_oke achte_mijn af_ik ana_ja ana_wirth ben_vanaf beric_is beric_over blijv_ligge
carla_$ daarn_weten dag_nog dat_ze de_agend de_bestu de_drukt de_huiss de_maten dirk doe_het doorl_voor drukt dus_$ een_updat elkaa_$ ervoo_zitte esthe_$ feest_alvas fruit fruit_$ gedul_nog
gegli gepla groet_carla groet_jacqu groet_nadin heb_jij heb_ze hebbe_en heeft_ze helem_door het_dossi het_lijst het_metee het_voor hr huiss ik_ervoo ik_kijk ik_sta ik_was in_spanj ja_sorry
jacqu je_er keer_naar kijkt laat_u landm lang_duurt lapto_heeft maand_terug maart_in me_ontsc meer_ik na_bij naar_$ naar_buite nadin nerge_aan niet_lukke niets_van nog_en nog_geen nog_in oei
onder_ligt ontsc ook_echt order overd pas_donde pasto reken_$ spanj spanj_en staat_gepla staat_klaar stukj_$ stuur_het te_vinde tekst_komen telef_en tot_vrijd u_heeft u_klaar uitee utrec_en
uw_herin uw_verzo van_$ van_haar verge_het vraag_het vrij vrijd_beloo vrijd_sta wacht_op we_bespr we_laten we_nog weer_achte wil_blauw ze_giste ze_voor zegge_$ zoet_mee ap10: vanav ap2:
betal_staat colle_is de_vertr door_groet druk_met echt_$ enige_die er_dit hebt_helem helem_gelij herin_de het_morge ik_bekij klaar_$ klaar_maar maand_verga maten netje oke ontva_de
onze_afdel sta_ik terug_en toeze vanda_de vanda_niet verbo_van vrijd_lukt weet_dat woens_de ap2q: de_verga onze_juris ap2q2: bij_mij ap2r: ze_je ap2r2: moet_nog ap3: ^_over bij_elkaa bij_u
dan_hoor even_een ik_stuur ik_tot kruip kruip_ik sorry_ik voor_dinsd ap3q: dinsd_0 lukke ap3q2: morge_zit ap3qr3: laats ap3r: zet_ik ap4: ana_sorry maart_$ vertr wirth_dank ap4q: dinsd_de
ap4r: en_maand ap5: ^_morge sorry_sorry tekst_$ ap5q2r: u_de ap6: fijne_dagen ap6r: het_weeke ap7: ^_maand dit_weeke ap7q: zit_het apq: behee helem_uit hoef_je kunne_sture laten_zien los
maar_bij momen uitva weten_hoe weten_wat zien_$ zorge apq2: bestu_$ op_julli uit_! van_donde apq5: voord apq6: wanne apr: dan_staat de_laats door_mijn esthe was_ziek apr6: portr aq: best
daar_moet dank_en doet_er drukk_lever eerde_dan eigen_de er_dan er_ff even_niet geen_idee goed_genoe groet_ruud heb_hem heeft_ook heen het_? het_als ik_daar ik_ja kunne_? kwijt leuk_maar
lever_is mee_naar merci moet_de nee_zeg norma ongev op_ons overl_van per_maand ruud uit_maar van_alles vrage_$ vrijd_kunne we_eerst aq2: ik_teken uit_of aq2r: de_lever de_zip zip aq3:
ik_vraag nog_van voor_we voorb zou_u zoude_we aq4: ^_hoe aq5: als_we aqr: de_lette aqr2: fijne_dag grond ar: 0_wat bijla_vast cijfe_van compa_en de_jaart de_kadas de_kelde de_produ door_zo
ik_door kadas kadas_zet kelde kerst_! klaar_zijn laats_twee lever_$ want_in zip_de zit_bij zo_gauw zus_die ar2: ^_hier ligge_nog volge_maand ar3: vast_de ar7: hierb_alvas ar9: alvas_de d:
0aa 0kf abna abonn adjun adver afhal aflev airco aline alsno and anima antwe appte arend arie asper auto badku bankj benel bijsc biogr bk blanc bloem bloga blogs blz bond bonke boom braaf
breed brug ca catal chass chatb chauf cm code colof conti cursi custe cw da daan daari daarj dakbe dakgo dalen dame dankz data deeg dekke demo desti dewi dirig discu dombu domin doop doorh
dorps dorsm drok droog drukb duur e eenen eentj eeuwi elder els eng enter erevo eten expre flapt forme foute free friet fuike garna gas gea geant geduu gehec gekek gekie gelam gelde geneg
gepie gereg gesla gespe gevis glasz gmail godel goud griet haald haalt halfj handj hap heemk helen herfs herte heten hetze heur hoeke hoera hoge hold honde hoogl hoogs hopel hotel huh humeu
hup huub ideal ijsve ijzer illus incas infor ingek inste inzie ivore jaarb jansi jao jef jip joey jos josep juf kader kaft kamer kanaa kar kat kenni kente kerkb ketel keuri kies kilom klemt
klepj klimo klok kobe kokki kolma komma kon konin kooij koopz koos kopie koppe koud kozij kratt kring kroke krol lach leegg leien lies liesb locat loods lp luidt maila mar marc marek margr
maria marja markt mater meerd meet melkf men messi mey mezel mia micro mieke minut minuu mis misge mislu moi moois moppe music mzzl nagem neuh nie nix nl0 nokho nr olden omrij on ongew onzin
oost opent oplag opluc optoc orgel overh overz parti passi peert persf piet pippe pitch pleza podca pompo pop postc postm potje pp prici progr provi prull q0f rand randj regen reige repet
resol resty revie riege rijtj riool rita roep rolde ronde route roze ruim ruit ruite samsu santv sc scans schik schor schra secti simpe sjef slide sluis speks sprea statu stede steen stofz
straa super surfd taak talen teaml techn teleu tempo tevre tijde tijdl toeri trace track trad trans tuinc turnk tutoy uitpr uitro uittr uitzo usb uut v0 va valid vecto vegan velp veras verho
verku verma verni vers vesti vet vlekk voege voett vogel voorp vooru vousv vreug vroem vve waag wark warmt wasse wegge weggo wegha welzi wezel wezen whats wikke wildp wilge wolk works wout
x0 xk yo zeeba zeezi zelfd zetel zinne zitti zoele zoen zon zonso zovee zutph zwede zwemb d10q6: de_oude d11: doe_maar d12o14q9r: factu d13: ^_nee d14npq2r3: numme d14op13: getek
d15n4op2q2r: we_hebbe d17n2p2q3: toch d17n3opq6: oude d19n2: prima d2: 0_ab 0_augus 0_maand 0_met 0_nee 0_onder 0_tegen 0_verde 0_wie ?_nee ^_amai ^_beide ^_besch ^_dat ^_eerli ^_goeie
^_onder ^_openi ^_tekst ^_vinkj ^_zojui aansp_is ab afgel_maand afwez akkoo_julli akkoo_laat akkoo_met akkoo_zet al_gemai alles_gelez alles_klopt als_een amai amste amste_$ ana_giste ana_zet
b_met bedra_is behal_de beide_ontwe beslo_het beslo_om betre_is bevon bezoe bezwa bij_dezen bijla_vind blijf_$ blijv_staan briev_$ burge_en bus_gedaa d daar_staat de_blog de_burge de_drive
de_duurs de_fiets de_foote de_midde de_moeit de_video denni dezen die_nieuw dinsd_om doe_toch drive druk_maar dubbe duurs een_jaar el_idris elke_dag en_nee er_met er_niks er_toch ermee_$
erop_en euro_is factu_van foote foto_die foto_graag foto_mag foto_met gaan_met gang ge_moogt gebru_$ gebru_de geen_inter geen_wijzi gegaa_$ geld_is gelez_en gelez_geen geope_op geraa geste_$
gewoo_de gewoo_open gewor_! goed_behal goedg_$ gooi gooi_maar half_drie haven haven_0 heb_alles hebbe_alles hebbe_er hebbe_geen heeft_julli het_antwo het_beste het_de het_donke het_goed
het_voorw iban idris idris_van iets_ontbr ik_typ ik_vorig inges_met inter_meer is_te j_terps ja_$ ja_de je_gang je_spam je_vrage julli_mogen julli_over julli_voors kade kant_geen kerk kiek
kieze_voor kijk_even klink komt_ie komt_ons koopa koopa_tot kunne_door lang_duurd leden_heeft lekke lieve_het link_naar maand_geslo maar_$ maar_drukk maar_het maar_onlin maar_valle maar_weer
mag_blijv mag_op mag_wel mag_zo man_$ meer_hoeft met_alles met_dt met_twee met_versi meter mij_mag mijn_afwez mijn_kant moeit_$ molen_0 mooi_$ naam_is naar_julli natuu nee_0 nee_hoor
nee_laat neem_die niema_in niets_aan niks_meer nl0b0_iban noten om_elf om_er om_vier ons_akkoo ontwe_b ontwe_zijn ook_$ op_je open_van opgez over_geste post_gegaa septe_$ slaan slaan_we
spam_$ staat_mijn stick stick_bij stree te_weini tegel tinek toch_lieve toch_van top_zo tot_zes tweed_ontwe uit_gegaa uitko up uur_en van_af van_tien vanoc_betaa vanoc_op veran_groet
verde_helem verga_en verle verme_van versi_0 via_de vince vinkj volda_$ volge_de voors_van vorig_donde vrijd_om wacht_heb we_af we_allee we_houde we_over weeke_! wirth_namen zater_van zet_er
zijn_goed zo_mag zoals_die zoals_julli d2n: allee_het blog brood de_oven de_tento doe_de el gedaa_$ groet_uit houde_we ieder_hier is_geope karel karel_$ met_donde per_0 samen_met sleut tento
tot_gauw vier_uur voora werd zien_we d2n2: hal_0 oven d2n2o: augus niets_mee d2n2op10q: ^_julli d2n2p: ^_giste bus d2n2p2qr: vroeg d2n2p5q2r: waar d2n2p6q3: de_hele d2n2pq: hal d2n3p2r:
^_ana d2n3pq3: hallo_ana d2n3pq5: ^_hallo hallo d2n4p2: koffi op_vrijd d2n5p3r2: wat_een d2no: ^_namen annel febru te_zien d2no3p3: heer d2nop2q2r: docht d2np: donde_van ene net_in uur_op
d2np2r: negen d2np3: allee_op jan d2np3r: zo_lang d2np6q7: hebbe_julli d2npq2: dat_er mense d2npq2r3: liefs d2npq3: inkoo d2npr: prett d2nq: 0_staat dat_we nieuw_adres staat_een d2nr:
ana_hierb hoop ria d2nr2: vijf d2nr3: staan_in d2o: 0_febru en_hebbe kuipe van_dinsd wens d2o2: ^_hou op_met d2o2p: meer_aan d2o2pq2r: twee_keer d2o2q: verlo d2o3: ^_haal d2o3p: u_kunt
d2o3p2: gevra d2o3qr: hiero d2o4: ^_stop stop d2o6p: advoc_$ d2op: inges d2op20qr3: ik_je d2op2q11: kun d2op2q4: me_niet d2op2q9: kun_je d2op2r: aan_$ d2op3q14: nodig d2op3q2: toest d2opq:
hoeks d2or: retou d2p: !_! !_groet aanme antwo_op dan_is de_algem de_bus den ga_je groet_joost handt_van het_blauw het_tweed is_met je_al jeroe jl moet_er omsla post_$ prijs_$ staan_op
tekst_van typ van_uw verga_van ze_allem zeven zo_laten d2p14q: in_je d2p2: c de_late de_serve der geach_heer getek_exemp ilse keer_$ late logo_$ niet_want novem ook_niet van_der we_dicht
wirth_de d2p29q6: je_de d2p2q: als_er en_daarn mail_van terps d2p2q2: ana_we d2p3: binne_$ exemp serve van_vorig d2p3q3: goede_ana d2p3r: bezor d2p4: getek_contr laten_we mvg s_$ d2p4q:
mailt d2p5: het_wordt d2p5qr: ^_ha ha d2pq: nog_twee want_dan zelf_de d2pq7: ?_de d2pqr: hebbe_het d2pr: bruil de_sloga en_ja staat_in d2pr2: engel d2q: ?_dat budge de_folde de_schet ding
entho filmp folde gerri giste_met het_bedra komt_er loodg mijn_mail n_driee niks_van ons_$ optie raam schet uit_allee voor_en voors_met d2q2: 0_stuks goeie d2q2r: mag_het d2q3: bedra d2q3r2:
domei d2qr: derde d2r: bij_deze deven en_we let lijkt lijn maand_dicht porta uitei vind_je wat_de wetra d2r2: bijga_de cv numme_0 d2r5: bijga zit_erbij d3: !_voor 0_juli 0_moet ^_gebru
^_getek ^_zie afgel akkoo_ga bladz bladz_0 de_briev de_medez die_sloga dinsd_tot direc_obs donde_al dt elf_uur geen_opmer gemai gestu_? gezet_$ had_ik heeft_giste helem_goed het_adres
het_geld het_overi hier_is hoor_prima is_akkoo is_nl0b0 ja_0 kenme kenme_0 klopt_niet laat_die links maand_al maand_in mag_eruit map_gezet mapje medez medez_heeft merke_$ mij_betre moeit
moogt niet_0 niet_in niet_verde niks_op obs obs_de om_half onlin_$ ons_btw op_bladz past te_gaan toch_maar uur_is verde_te volda vorig_jaar wat_mij we_geen zater_0 zie_bijla zijn_met zo_naar
zo_zet zojui d32p5q6r: mag d3n: gekoz het_numme op_pagin pagin_0 prima_$ tacht d3n2p2q5r3: de_prijs d3n2p2r: vond d3no: briev d3no2r: mijn_vader d3no3r: vader d3no4pr: ^_ons d3nop2: namen_de
d3nop4q3: dat_de d3np: kort varia d3np7: kant d3npq2: op_die d3npr2: nacht d3nq: extra d3nq2: stuks d3nqr: websh d3nr: hierb_het d3o: ^_laat d3o2: aansp d3o2p: wegen d3o2p3q6r: aange d3o2q:
factu_0 d3o3: haal d3o4: ons_niet d3o7p4qr: corre d3opq2: stich d3oqr: ^_bij d3p: 0_bij algem algem_voorw ie juli kieze map_$ onder_de op_aan publi sorry_dat spam vanmo week_donde d3p2:
onlin d3p2q4r2: het_logo d3p2qr2: platt d3p2r2: de_platt d3p3: de_getek d3p3r2: ontbr d3p4: maar_op d3p5q: verta d3pq: met_z d3pq2: voor_mij d3pr: en_wel d3pr3: femke d3q: 0_is de_logo
de_naam duurd is_dat opa valle d3q2: in_plaat op_naam zo_n d3q3: plaat_van d3q6: de_link d3qr2: de_achte d3r: hoeft_niet nee_de volge_mij voorj weg_de d3r3: die_heb d4: 0_voor ^_0 ^_prima
af_van al_gestu bij_0 burge er_maar factu_is gaan_voor geste https juni_om lieve_niet maar_live nl0b0_$ onder_$ op_zater openi_is rest_mag staan_$ verme video vinde_we d4n: vind_ik d4n2o3p:
hebbe_de d4n2o6p4q2: vorig_week d4n2op2: ^_op d4n3opq6: ^_wat d4n3p: julli_in d4n3p3q3r: het_hele d4n3pq4r6: erbij d4n5op3q8r3: prijs d4no: gegaa d4np: examp d4np2q: j d4np3: de_leden leden
d4npqr: de_deur d4o: ons_betre wat_ons d4op: elke d4op2q: mogen d4oq: grote molen d4or5: hierb_de d4p: de_post elf getek_en maar_0 veran d4p10: opmer d4p2qr2: ana_de d4p4: alles_in d4p7:
het_getek d4pq: z z_n d4pqr: deur_uit d4q: driee gelez het_lette d4q3: naam_van plaat d4q4: die_foto d4q8: link d4qr: het_voors d4r: 0_het ^_kvk goed_zo mag_weg d4r2: behal btw_numme d5:
0_ja ^_alles hebbe_beslo het_telef is_prima ja_hoor julli_kunne kop kvk_0 live_$ maar_zitte merke te_merke we_zien wijzi zet_maar d5n: de_blauw d5n2o2p4: samen d5n2o2qr2: van_mijn d5n2op3q2:
met_een d5n3pqr: allem d5np2q: post d5np2qr: deur d5nr: foto_van d5o2: we_niet d5o7p9: ik_u d5p: beide voor_ons d5p2: donke d5p3: half d5pr: tien d5q: doorg_en het_oude d5qr3: 0_en d5r:
0_btw btw_nl0b0 numme_is d5r3: overi d6: betaa_$ de_groen die_met is_vanoc oude_logo d6n: ga_maar d6n2: geld d6n5opqr: ieder d6n6p11q5r: hele d6nopq2r: adres d6np2: gewor d6np3q3r: mooi
d6nr: gedaa d6o5pq2r: via d6p9q: door_$ d6pr: sloga d6q: drukk_$ s_staan d7: akkoo_$ maar_door prima_zo d7n2p3q2: hebbe_we d7n7op4qr: zater d7p: de_gedee gedee_map d7p2: gedee d7pq3r: naam
d7q: live d7r2: kvk d8n4p5q2: tegen d8n6o3p4q: namen d8op2q: zoals d8oq8r: de_factu d8q: ^_die d8q2: gebru d8q4: 0_euro euro d8r: is_0 d9: ^_akkoo ^_doe d9n2: vanoc d9or: betre d9pq6r3: btw
d9q: laat_maar d9r: 0_de nl0b0 dn: 0_april ^_alle afgek al_$ als_julli amers artik_over blij blij_mee congr daar_is dag_$ dan_in de_hond de_lance de_sleut dinsd_en doen_maar echt_weg
en_wilde en_zater er_blij erbij_die fatim fatim_el fiets_en gelop gent geope_van gewen_! gezel goed_is groet_annel helaa_geen het_congr het_leven het_toch het_was hoeft_er ik_! is_naar is_nu
jaar_! jaar_ook julli_verhu kanto_is lance langs_! maand_dinsd machi mee_doen naast negen_uur oefen oefen_al olieb pas_de per_nacht prett_kerst ria_$ sinds_kort sleut_van stuk_en succe tafel
tot_op trakt tweeh uit_te uur_per uurta van_! van_inkoo verhu_de vond_de weg_en welko_! ze_op zijn_welko dn2: dik een_goed gek groet_aan voor_alle we_in welko dn2o2pr: inmid dn2o2q3r: loopt
dn2p: gewee julli_zijn verte vrijd_is dn2p2: we_op dn2p2q2: gewen dn2pq: veert dn2pr: keuke dn2pr2: recep dn2q: groet_van dn2r: en_donde dn3: hond museu namen_het dn3pq: hele_team dn3q:
gewon dn4p2q2: er_een dn5: de_groet dno2pq: van_julli dno4p8: uitsl dnop: week_is dnop2q2: maken dnopq: een_ander dnor: moede syste dnp: april er_voor gehad giste_de je_giste maand_hebbe
nagel nu_in ochte onze_kant ook_namen pinks sande schoo_heeft te_veel terug_van van_maar vanui vrijd_zit week_van dnp2: de_week denk_dat ik_denk met_julli dnp2q: zat dnp2q2r: mijn_docht
dnp2q3: sluit dnp2r: de_kleur lunch dnp3: en_vrijd julli_op dnp3q2: klant dnp4: denk dnp4q: midda dnp5: dan_krijg dnp5q3: we_de dnpq: boerd valt dnpq2: geven strak dnpr: rest_van trouw dnq:
a0 al_op broch er_strak hebbe_wij is_vrijd je_dat leven offer_$ ons_nieuw strak_uit we_er dnq2: dacht formu ik_dacht ook_in we_een dnq4: dinge dnqr: !_wat vaste was_dat dnr: adres_is
hoop_dat ik_hoop je_maar pas_op zit_op do: ^_wilt accep af_te annul arnhe augus_$ besch_het bos_$ bv_$ cent clien clien_beric denke dit_als dit_is genom heb_al heren hou_op ik_uw in_hande
in_zee inget is_molen is_onder mr_de namen_clien o ons_hoeft ons_in ooit opgel opgel_$ septe_in uit_julli uitge_$ van_hem vanaf_nu vos wil_mijn ze_niet zee do2: de_samen deel_ik geen_verde
hande_gegev klach mede mede_dat meer_met mijn_kanto u_mede volge_keer do2p: brief do2p2q3: afges do2p8: ^_deze do2pq: sture_$ do2r: deel do3: ontbi do3p: aanbe v do3pq: opdra u_mij do4:
is_vorig wilt wilt_u do4p: meer_op do4pq: zulle do6p2q: zich do6r2: bedri do7p5qr2: schri do8: bv dop: bos de_aanbe de_gesch de_opdra de_wit gesch_$ hierm trek voorg wit_$ dop2: henk dop2q:
niet_bij wit dop3q: julli_$ dop3q2: bel dop8q: react dopq: websi dopr: op_uw doq: de_websi en_mijn insta s_zijn u_dat werkz doq2: niet_worde dor: dat_van meest wirth_hierb dor2: beant dp:
^_zeer ^_zoals al_toch alber alles_julli ana_mijn ana_wat blauw_is dat_nog de_bel de_duits de_goedk de_hoeve de_jaarc de_open de_pagin de_scene de_schoo de_spam de_trekk de_versi decem_jl
die_mag diep direc_en door_onze doorn drent drie_weken druk_druk duim duits dus_reken een_gil elkaa_en en_doe en_engel en_in engel_verta er_allee er_gewoo er_het eraf erop_$ eruit_en fotos
frans gaste gaste_$ gedul_we geen_lette getek_akte gewij gewor_met gezet_van gil goede_onze groet_fenna groet_ilse groet_marjo groet_woute h harm_$ harmo hebt_$ hem_maand het_beslu het_gewor
het_jaarv het_moet het_pakke het_rusti het_toest hoi_sanne ilse_$ ines is_een j_van jaarc jaarv jan_$ je_daarn jeroe_$ joh julli_dan julli_door klopp leerl ligge_de logo_heb logo_het mag_je
marjo me_aan meer_laten met_pinks met_zater met_zijn mijn_menin mijn_mobie mocht_je mogen_we morge_een n_tweee nagek_en niet_die niet_naar nogal nu_0 ons_het ontwe_het open_dag opmer_over
over_en p_van plezi regel_ik riet rij rondg rondg_en roost ruile rusti_aan scene schre schuu sloga_maar t_is tegen_het toe_te toon tot_maand trein_dus truus tuurl tweee tweee_en typ_met u_$
u_door uw_schri vanda_$ vanmi verga_het versi_$ versl vijve vindt_de vinge voor_morge voorr we_moete week_nog weeke_en wel_eens wel_van wim_van wirth_naar wordt_op woute woute_$ ze_in zeer
zeer_geach zijn_dan dp2: !_mvg ^_tegen aanle_van ana_excus ana_maand dag_erna dag_van dagen_gewen dan_ook dat_was de_drie de_gevra de_handt de_kerke de_ouder donde_en excus_dat fenna heeft_u
heer_mevro hoi_! huis_$ je_$ kerke krabb_onder late_react m_n morge_$ naar_aanle reken_op s_en uw_gedul dp2q: broer heb_er julli_ons dp2q2: aanle de_bank hele_dag het_onder punt dp2q3: conce
het_besta dp2q5: preci dp2qr: draai dp2r: diens tekst_over dp2r2: doen_we dp2r3: want_die dp2r8: s_van dp3: de_dag de_knoop dezel huis knoop mat nog_! secre_$ want_ik dp3q: erna dp3r2: je_ze
twaal dp4: alles_$ op_donde dp4q: de_verta oud dp4q4: welke dp4r4: dinsd_$ dp5: bijna de_defin defin dp5qr: ha_ana overm dp6q: ^_zit dp7: vrijd_heb dp7r3: over_een dp8: je_alles dp8r: avond
dpq: commu_$ dag_op dan_hebbe de_boerd de_koste deed is_alles juist knop maar_dan mijn_broer mobie rappo te_zegge versi_is was_het wat_het we_voor zal_het zeker dpq2: en_als nog_iets verke
voor_onze we_zoude dpq2r: ik_die dpq3: het_conce kunne_we dpqr: ingev dpr: aller die_zit donde_heb een_bruil nog_ontbr staat_het vond_het dpr2: de_engel gemaa voork dq: 0e_op ^_hebbe ^_stuur
^_weet actie al_klaar ana_donde ana_wij auteu besta_niet boekj claey dacht_dat dan_zit dat_formu de_actie de_broch de_conta de_doelg de_filmp de_knop de_mense de_molen de_stich die_zegt
diere docht_wil doelg drie_uur een_websh en_ieder er_0 er_al er_staat euro_per gaan_die gaat_hem gebeu gezin heeft_dat hele_gezin het_lieve hey_ana ieder_is ieman ik_bij ik_nu in_te ineke_$
is_entho is_niks je_mailt julli_vrage komt_toch logge maar_weten maat mag_t missc_een n_ding niet_het niet_om om_drie ons_goed opmaa oude_foto overs perfe sjaak sjaak_$ slaat snap_er
staan_er te_logge team_doorg telef_$ terps_$ thuis_groet toch_ook toest_van twee_dinge van_mei voor_donde vraag_0 wie_is wij_zelf wirth_wij zijn_en zou_er dq2: ^_hey ^_klopt dan_op de_lucht
de_welst donde_nog duide er_drie er_goed groet_ineke hey in_zit ineke klopt_het offer_is offer_voor ons_nodig oude_site sluit_de te_zijn welst dq2r: is_die wil_ik dq3: vraag_me dq4: nodig_$
dq4r: de_hosti hosti dqr: de_vaste het_ook maar_wat start dqr2: neder dqr3: maakt dr: 0_op 0_telef 0_vof ^_aller ^_bedri ^_hi ana_logo bedri_kweke binne_de de_derde de_domei de_meest de_poel
de_shoot de_twee derti di di_t die_was er_was gaf gegoo gr_wim hele_weeke het_magaz het_voorj hi hilde jubil kerks kerks_0 krijg_we kweke kweke_de m_za magaz magaz_is mij_was moham
numme_staat poel poel_0 prins punte schoo_en shoot sms telef_mag tien_tot twijf uit_en vaste_lijn vof vof_btw wat_je za dr2: acht de_groep de_voork groep groet_femke in_bijla is_betaa
kvk_numme dr3: de_overi femke_$ dr4: map_de dr5: ik_maand n: aardb ach ajax alaaf amran arbei ateli basis been bello besne bianc biert boeri bonte buren busje cc confe dana defti delin desig
dol file gehan geins gekni gelac geldt geloo gelui gevie gewel gewer gezon gips glas grapp gut hanne hegge henni herma huish ingeb invlo joris joyce julia kaas kampi kapsa kerel kippe knall
knap kortr kwame lande leeft leek lezin liete logis maag manag manda marti minis offic ontmo onwil oscar pensi petje plukk poes polit prikb raadt rare ring rozen shirt sjoer smaak snapt
sneeu spann staff stude tjeer tom tuine uitha uitno vakbl vanna verko verli verpl viere voete vonde vrijw vuist werel wou zere zonst zusje n2: ^_vanoc al_een baas_jarig beste_wense colle_bij
colle_tegen danse de_beste de_brade de_buurt de_hoek de_krant de_print de_radio de_slage de_stroo dik_verdi een_toeva even_ter gek_van gerus_langs gezeg_hebbe hebbe_gewon heet hoek hoord
in_julli info_vrijd jonge julli_hele julli_nieuw juni_over krant krant_van leuk_dat leuke marat met_koffi mijn_plek om_julli penni_$ plek prijs_hebbe radio slage stroo team_van tienj
tienj_besta toeva toeva_$ van_harte van_zater veert_besta verdi_! wat_leuk wense_voor wist n2o2: met_mij n2o8pqr: nooit n2p: ^_zater borre hele_fijne ik_zag print we_hier n2p2: vrijd_en
waren n2p5q3r: julli_de n2pq: als_je zei n2q: hier_al jarig taart n2r: hier_de n3: ^_ter ana_leuk brade gefel giste_op het_museu je_een kom_gerus leuk_om over_julli pand vrijd_komt n3p:
gerus groet_$ n3p3r: he n3pq: zag n3r: feest_en n3r2: verdi n4o: wense n4p: buurt n4p5q: kerst_en n4q: ^_leuk n6: ^_fijne info ter_info no: ^_tot ana_met annel_$ contr_en dat_menee de_volge
geen_enkel hebbe_een heer_bakke losse moede_is opvol te_worde wij_er wij_wense zuide no10: de_curat no12: curat no2: dring gelev no2p2: van_deze no2pq: perso no3p: de_heer no4: dat_wij no6:
voort nopq: te_hebbe noq: enkel zoon noq2: worde_$ nor: mijn_moede np: !_mijn !_zonda ^_woens alles_voor annem appel april_$ bleef colle_s dan_ik de_borre de_commu de_contr de_ene de_koffi
de_linde de_recep doet_de donde_op drink een_mooie ene_helft gebro gepub groet_annem hebbe_groet helft_wil het_geen hij_hangt ik_nerge ik_werk inmid_ook is_al is_dus je_niet juni_gepub
juni_is koeie langs_als langs_en leuk_trouw linde nieuw_is nu_een op_woens pas_vrijd ploeg print_$ profi samen_harte saski_$ smit te_sprek uitsl_wordt van_die van_een vanui_een veren viel
waar_het we_julli week_de werk_ik weten_julli winte_ik wordt_maand zater_bij zater_staan zeg_maar np2: ^_zonda afspr de_halve een_dag halve het_van ons_kanto saski schaa_me voor_maand np2q:
krijg_de np2r: beeld de_lunch moest np3: in_utrec niet_maar week_op np3q: mij_de np3q3: een_paar paar np4: het_secre je_krijg np4q: de_midda np5: de_uitsl np6q: jouw np9r: einde_van npq:
boekh_is het_al ik_$ in_onze patie npr: de_keuke is_inmid klaar_en na_0 zie_je nq: 0e_en ^_mooi aan_mij blijf_het donde_komt een_prijs eerst_een en_er gekom geval hebbe_zodat hoe_dat ik_las
je_deze krul las lever_de mee_te monte nerge_terug op_dat prijs_dan stoel te_geven vanze verre voorz_is vrijd_geslo vrijd_hebbe zater_is nq2: gaat_niet weet_je zijn_een nq2r2: camer nq3:
^_wie julli_dat schui nq4: doet_het hadde julli_om nqr: de_camer rood nqr3: zijn_de nr: bent_de brouw de_websh een_weert is_klaar maes staat_al team_en tweed_verdi weert weert_he o: aanma
acme afgew alfre arm autom autor backe bal behor benoe boons brus dien doch donge droef duld eis erfge ernst ervaa execu gebre gesto goude grens hall hen houtb houth hove integ invor kesse
kwest leidd maars maier meede meege meent meldt mijne nalat nieti nordl omgaa onbea onbru oneen ongeg ontbo ontho papa ramae rene ridde roelv stalk stapp stopp stopz tekor teuni treed uitst
valke vonni wanpr webwi weige werke wijle wijze o14: betwi faill_verkl o15: verkl o2: aanbe_terug advoc_in advoc_mr al_twee als_intim alstu_$ beein_en benad_$ benad_de beric_meer betal_$
betwi_ik corre_te curat_mr curat_neemt deze_herin dit_proje een_advoc een_klach factu_betwi geen_beric gelie_alle haal_me hem_$ herin_te het_bedri hierb_deel hoort_verde ik_stel indie_bij
intim intim_$ is_nooit is_onze is_zonda keer_gevra kunt_zich laat_ons lange_te lijst_te man_is met_maile met_ons met_rust mij_van mijn_aanbe neem_geen niet_betal onze_bv onze_raads
onze_venno overe_wegen overl_wilt plots_overl r raads recht_neemt samen_is schak septe_faill somme stake stake_$ stel sture_van te_halen te_maile te_nemen te_richt te_schri te_stake u_geen
uw_vorde van_verde verde_van verkl_de verkl_gelie verkl_u verwe verwi verzo_ik via_onze volle_en voort_via week_overl werk_is wij_besch wil_geen zaak_is zich_wende zijn_nooit zonda_is
zulle_niet o2p: is_door meer_van neemt_het rust wij_het o2p2q: het_over u_ons o2p4: ^_met o2p7: u_ontva o2q: ^_neem mij_op o3: b_v beein betwi_deze betwi_uw bv_is conta_meer deze_zaak
en_zulle geen_conta geen_mails gelie_mij heb_u in_deze in_staat mails_meer met_verdr mijn_gegev plots staat_van tot_onze u_zich uitsl_via van_faill verde_corre verde_herin verdr verdr_laat
week_faill wende_tot o3p: indie niet_lange volle o3q: te_sture o4: advoc_neemt alle_corre de_recht factu_en herin_$ ik_verzo is_overl mijn_advoc mijn_recht ons_bedri stop_met verkl_$ wende
o4p: ^_u o4q: ^_gelie o5: bedri_is de_overe deze_factu te_benad vorde o5p: mails o5p2: overe o6: benad curat_$ maile met_u neemt_conta richt uw_factu verzo_u o7: conta_met wij_betwi o8p:
meer_te o9q: gelie op: aangi ana_tot daarm de_graaf door_ons geach_wirth gegev_van graaf inged inhou kan_hier mevro_de mevro_namen mulde ontva_alles u_in verzo_om vierd wij_de zijn_op
zulle_de op2: geef_ons heb_een ik_mijn op3: ontva_onze voldo op3q: u_van opq: afges_$ bij_$ opr: schri_ik oq: aange_en als_het alsje corre_in delen dient en_zo gelie_ons goede_ik hoeks_$
ik_betaa is_aange is_wat mevr of_aan waaro wat_julli oq2: ^_bel betal_of van_u oq3: hebbe_$ oqr: de_oplev oplev or: nooit_iets ons_adres p: aanko aanst aarda achts afsch anouk bagge bak bang
banka banke beame bedac beedi begev berg bert bertu bespa bezet blok bode boek boot bouwb braak brugk bruin cadea campi cecil ciao claes codes coron culpa dagje dam danke danny degen devli
dieuw do doei doend dozen duurz duw eindv es event feedb filip fris ganze geadr gebak gebun gehee geinf gele geled gepak gewei glad gooie haers haits hakt handi hasse hedwi herzi hoede houdt
huidi huurc idem inge ingep inven inwer jansl jeugd joche joep joke jou kalko kasbo katri komst koort kwart l laadt lasse latij leide lenae liet lijnt loek logob longo loswa luuk ma manke
marie marij marit marlo mea meets meewe merel milie mn moder mw nakij natre natyp nauwe nicht noord ome ondui onmog oorlo opens opera opges oplaa opzic overa overw pa pc pers pff plant plass
poelm pols portu predi prijz quitc resta rob rober roeiv roelo romme runni ruys schep scrib scrip selec sep sient slokt snell sousc spaan spaar speci spell sport st stand stape stegg stemt
stof stol strep strev stuit suf texel thoma tjits toeli toesp tover tuin tuinm tulba uploa vakbe vakte veili velde versc verza vijft vliet vlot vries wendy werf werkp wetge wiers wip wisse
www zante zesde zichz zipje zoek zonne zot p10: geef_me p11r: mail_ik p12: je_mailb p13: mailb p2: 0e_dan 0e_dus 0e_ligt 0e_maar 0e_voor ^_tusse af_allee agend_gezet alles_hebt alles_stil
alvas_! ana_excuu avond_app bart bed ben_zelf bijna_klaar comme compu_en daar_zit dag_later dagen_alvas dan_ga dan_gaat dan_metee dat_wordt de_compl de_jaarr de_recto de_teken dezel_avond
dicht_dan die_bij die_in die_weet dieze dinsd_! dinsd_heb dinsd_laat dinsd_zijn donde_dan donde_over door_een dus_dat een_docum eerst_nog eind_deze en_geef en_heb en_mail en_morge en_sture
en_stuur en_twee en_woens en_zonde er_woens ertus_wordt excuu_voor feest_ertus gekke_door gerar gerar_$ getek_terug gevra_stukk giel giel_$ hakke hakke_we he_! hebt_het heeft_beloo heeft_hij
herin_je het_giste het_u het_vanav hoor_ik ik_alles ik_bijna ik_mail ik_mik ik_verwa in_huis in_mijn in_overl jaarr janua_dan janua_ligt je_herin je_morge je_onze je_toe je_zo julli_onze
julli_reken julli_vrijd komt_dinsd krijg_u lag langs_onze leden_van lijst_van lunch_heb maand_bezor maand_en maand_is maand_kan maand_maar maand_vroeg maar_maand maar_uiter maar_woens mag_u
me_dan me_vanda meer_maand melde melde_dat metee_de metee_door mijn_agend mijn_opmer mik mik_op morge_krijg morge_stuur morge_weer mr_p n_oren na_het nieuw_ligt niks_maar nog_maar ons_beslu
ons_een onze_corre op_bed op_beloo opmer_$ opmer_op over_m overe_bij overm_is prakt_en recto redac reken_maar sorry_druk staat_alles studi tegem train trein_en u_deze u_melde u_voor u_woens
uiter_eind verga_de verga_op verta_lever verwa_dat vrijd_alles vrijd_na vrijd_over week_kom week_krijg week_ligt weeke_doet weer_dus werkg woens_met woens_weer wordt_groet zijls zit_nu zit_t
zitte_nog zitte_zonda zodat_u zorg p24q7r8: uiter p2q: ^_lukt de_admin eerde_lukt je_me keuze krijg_ik onze_react paar_dagen s_voor schit ten p2q10: welk p2q2: accou p2q2r3: verze p2q3:
je_hem lukt_het p2q4: pdf zit_de p2r: de_tarie echt_waar fijne_avond ik_morge je_metee komt_woens mij_maar overm_$ tot_dinsd vanda_over p2r2: maand_van menuk tarie woens_$ p3: 0e_heb ^_eind
^_vanav ana_bedan antwo_$ beloo_! beric_van bijna_af dan_mail dan_scan de_inlog de_mat dinsd_dan drie_dagen er_morge ertus hele_week het_echt inclu_de kerst_gaat knoop_door lijst_met mat_$
me_nog nog_tot omdat scan scan_ik sorry_! u_alles vanav_nog week_dan week_hebbe week_lukt weeke_voor wordt_niks p3q: hij_is inclu maand_zit p3q2: inlog p3qr3: week_$ p3r: krijg_julli ontva_u
p3r2: je_in p4: ^_vanda alles_bij app_ik bij_je door_en dus_dinsd erewo_$ morge_heb ons_antwo over_twee sture_we vrijd_ligt was_de week_heb woens_0 p4q: eind_van en_oud het_eind ligt_de
oud_en vrijd_de p4qr: uiter_volge week_vrijd p4r: 0e_$ je_vrijd uiter_donde p4r2: docum p5: app dan_stuur erewo excuu jouw_kant mailb_$ me_tot onze_opmer u_het uitsl_$ p5q: en_nieuw
tusse_kerst p5qr2: uiter_0 p5r2: uiter_vrijd p5r6: vrijd_$ p6: ^_uiter beloo_$ de_loop kant_op lukt_niet maand_heb maar_dinsd p6r: van_volge p7: ^_geef de_maand loop_van p8q: in_een p8r:
het_einde p9: julli_krijg p9q: krijg_het p9r4: dan_heb pq: 0_van ^_overm afdel_inkoo al_bij belde bijsn boel bouw dan_hoef de_accou de_bouw de_goede de_hal de_klant de_namen de_patie
deze_donde die_dag digit doen_toeko dus_die dus_niet een_uitva effe en_voor er_mooi er_twee gast gerec heeft_een hem_dan het_een het_goede het_lukt het_me het_zelf ik_van in_die in_verba
is_ze je_nog klopt_er krege krege_we leeg lukt_dat maand_? meer_en mense_die mooi_uit naar_een neem_ik niet_helem niet_met nodig_hebbe nog_door ons_voor ooste overl_met papie_ook plann sint
te_belle ten_laats theo theo_$ van_bestu veert_dagen verba verba_met voice voor_julli vrijd_een waar_we weer_open weten_welke zit_daar zonde_die pq2: ?_mijn ^_mag aanpa en_kan groot mag_ik
mij_uiter uiter_woens zoude_graag pq2r2: tanda pq3: het_julli prijs_in zit_$ pq3r: al_in pq4: de_btw julli_het pq5: of_de pq6: ?_en pqr: de_kas kas wat_nog we_van week_dinsd wel_op pqr2:
de_tanda lever_ik pqr6: die_krijg pr: ^_twaal belas bezor_onze bio bio_s bouwe colle_die de_bio de_corre de_zaal die_aan dinsd_ik dinsd_na goede_in het_0 het_binne hier_niema hoofd_0 hoort_u
je_overm je_uiter julli_voor komt_uiter krijg_ze maand_aan maand_dan maand_weer maart_lever marke nog_langs ontbr_nog onze_chef ook_ik reste stuur_ze tekst_zijn van_je volge_dinsd
volge_vrijd vrage_de vrese vrijd_! vrijd_in wacht_$ we_vrijd week_groet wim_$ woens_van zaal ze_maand pr2: chef de_menuk de_mondh de_portr de_wijnk janua_$ je_dinsd mondh wijnk pr3: donde_$
pr4: je_maand pr5: twint q: 0u aanbo aanvu advis afloo alwee apart autos badka begri betek beval big borde brand brede bril buurm call chine corri credi delft diver domme donal dorie dorp
dremp drone duck eindf excel foutm funct gehos geldi gelov gevol gevon help hero i indel insch invul ipad jaarl jozef klapt klik kreeg kwali lia licen loon lustr maili mailw mb meezi misse
moeil nabes nijho noodu omdra opgav oplos opzeg plat png poels praat prate princ red redel reser rolla samir sandr schee schel schol se sem snapp sparr stucw taal table telke tests thank
tiene timo tje toega tone trap typen uitbu uitga uitvo uitzi ureno vaart vanwe verva vierk walte webad wijkr witte wonen zenuw zoekb zoiet q13: sture_? q2: ?_het ?_maand ^_korte ^_kunt
^_moete ^_voord ^_wanne ^_welk ^_welke ^_zou ^_zoude aanle_? als_pdf alvas_bedan alvor banne bedra_op begre bel_me belle_? boeke btw_op dak dat_bedra dat_dat dat_hebbe de_poste deadl die_0
donde_om een_offer een_voorb eigen_zijn en_moete er_later factu_nog factu_voor forma_moet gerda goed_? groot_moete hebbe_? het_dak het_nodig hoe_groot ik_nou ik_snap je_ons jij_mij
julli_daar julli_mij kan_dat klopt_dat komt_? korte korte_vraag kost kun_jij kunne_aanpa link_nog logo_nodig meerw mij_nodig moete_die moete_hebbe naar_maand namel of_dat of_die of_ik
of_komt of_moet of_pas offer_sture op_? open_kun pas_als preci_nog probl regel_julli s_ook scher schui_? site_er snap_ik staat_0 stuka tweed_pagin uur_? verne voorb_van voord_we wanne_hebbe
wat_heb we_graag we_hadde we_iets welk_besta weten_of wij_graag wij_zoude wil_je wil_weten woord zijn_? zit_? zoude_de q2r: je_die opnie poste q3: ?_groet ?_wij doen_? eens_sture forma_hebbe
gaat_die hem_nog het_dat in_of inkoo_$ je_preci julli_offer me_af staan_? voord_ik water we_besli zette_? zijn_voor q3r: uiter_dinsd van_giste q4: af_of ik_krijg q5: ?_ik ^_kun bedoe_je
dat_? in_welk is_? keer_sture niet_open q6: kunne_julli nodig_? welk_forma q7: ^_kunne bedoe qr: 0_over 0e_fijne bijge dat_doen de_aange en_gaat factu_die het_domei ik_als ik_vrijd lotte
lotte_$ maar_die mijn_zwage nog_dat tanda_en teken_ik vrijd_uit wacht_van zwage qr2: began began_grond de_began r: amela anna assis banco becon bep bewer blad blom bpost branc broek consu
cover cursu driek elif fleur fornu g gecor histo huib impla ingem itali jaarw jootj kaasb karim kip koen leerb liep linie lou luife luist maats maatt nabew nager nagez oranj paula polis
priva punts reini schad schij stren ties tim trudy vakvr vd vlak vul vulli wesse wijng r2: ^_bijga ^_eerst ana_bijga behal_die de_neder de_pasfo de_teamf de_twint eerst_ladin eerst_twint
engel_volge gaat_hierb gemaa_die grond_de het_docum home ik_dinsd ik_woens ladin ladin_in maakt_mijn maand_gemaa neder_tekst pasfo s_worde teamf_s tekst_staan twee_hoofd twee_vrage
tweed_vrijd uit_zijn volgt_dinsd volgt_vrijd volgt_woens woens_over worde_maand x r3: homep_de hoofd_de maand_na teamf volgt_uiter zitte_in r4: die_stuur eerst_twee erbij_de logo_zit r5:
na_$
"""
