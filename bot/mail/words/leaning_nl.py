"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: aanda aanne aanwe afgeg arch ardec auror aydin baard baken bedev behee bets bewee bewus blank brak bruid carol chant conci datum denkt depot diplo dirk drs
duren erdoo erove evert facto facul famil fem garan geest geleg genie gesca gewet gewez haast handv helee heus horen huiss ingre intus jaap jaja k kalfj kelde
kloos knie knipp koepe koffe laura lerar lig luc madri misve monum munch namet navra ne neer negat neige okido ongel ongem ontsn oorde overd pagle pasen patri
peete petra pia plan polde porre posit probe rijde riole ruzie sam scann schon schot seint siets snels socia sofie spanj stal stoep tante tent tersc tiebo
toezi traag trekt uitee uitre uwen verbr verca verlu vervo verzu vis vlooi vme vrij vrije vrijg w waars weber woons worst zelfs zinni zolan a10: erop_terug
a108d114n28o14p126q54r17: het a10d11n2o8p4q16r2: als a10d27n6o24p8q10r: te a10d3np3r: tot_en a10d3p2q: erop a10d4npq2: het_is a10d5op7: direc a10d6nop8q7r2:
kan a10d8p18: sorry a10dno3p9q7r2: weten a10p5: ga_ik a10p5q: ik_ga a10pq: zodra_ik a11d10n18o2p5r: !_$ a11d14o5p7q2r2: laat a11d17n6o4p23q4r9: over
a11d29n16p20q5r2: op_de a11d2no4pqr2: aan_de a11d3np2q2: daarn a11d4np3r: en_met a11d8n3p9q6r3: komt a11dq: vakan a11p2: bekij a123d213n63o40p163q84r60: de
a12d11n9o3p10q2r3: hier a12d19np18q3r7: voor_de a12d26n3op9qr: heeft a12d42n9o2p34q12r8: ana a12d5p2q3: bedan a12dn2p13r: ik_het a12dp4: ben_ik a13: niet_aan
a13d13n5p42q11r5: dan a13d20n2op7q4: ^_we a13d2p5: ik_er a13d32n11p26q10r8: groet a13do2p3r: terug_$ a149d59n16o36p101q51r23: ik a14d10n9p51q11r14: vrijd
a14d19n2p4q7r: goed a14d2p4: verge a14d2pqr2: nog_niet a14d35n11o2p20q6r11: ^_de a14dpq: er_nog a15d24n9o5p10q11r6: zijn a15d29n8op17q5r19: in_de
a15d4n2p20q2: ligt a15d5n3p7qr: weer a15dn2p3: kom a15pq: ^_dank a16d11n2o7p6q5: ik_heb a16d15op7q13r6: moet a16d17n6p48q9r18: maand a16d3n2op3qr: ik_ben
a17d9n2p22q16r8: zit a17o3p10q2r: ontva a18pq: zodra a19d10n6o17p25q5r2: onze a19d67n7p22q9r3: maar a2: ^_dankj ^_nog ^_ontva ^_was aan_dek aan_toeko
alle_hens alles_even altij_bij begin_en behan bekij_de bekij_ik beloo_niks ben_ermee ben_u bezig_! bij_jurid boekh_$ boekh_kan colle_en dan_pak dankj_!
dat_echt de_jaara de_proev de_updat de_vergu dek die_moet direc_is door_aan dossi duwtj een_zalig eerst_met er_boven erach ervan even_met ga_het gaatj_heb
gemee_heeft goed_! had_het harte_dank heb_haar hens hens_aan het_buite het_ik het_inter het_mee het_spijt hij_moet hoogt_$ hoogt_met houd_u ik_beloo ik_duik
ik_eerst ik_hem ik_iets ik_laat ik_neem ik_overl ik_weer in_behan in_gespr inter_en is_allee jaara je_goed je_hoort je_zodra klaar_is lamme ligge_ik maand_ben
maart_op mail_doorg mail_gezie met_onze mijn_excus mijn_gemak mijn_lijst mijn_oren morge_ben naar_onze niet_uit nog_altij nog_niets om_te onze_finan ook_een
overl_het redde_we snel_mogel spijt_me steed_niet te_teken terug_ben terug_daarn terug_is toe_ik toege_$ top_dankj tot_die updat_ik vanda_teken verge_ik vergu
vergu_nog volgt_$ vrijd_ga wacht_zelf weeke_aan weten_groet weten_zodra wij_ook wirth_harte wirth_uw zelf_ook ziek_en zijn_burea zo_snel a20d16n5o9p18q2r3:
tot a20d17n6o3p8q3r: naar a20d8np10q: ga a21d37n15o12p20q25r4: dat a21d43n6o4p18q23r22: die a22d11n2op9q5: even a23d106n17o10p38q19r15: 0 a23d2n4o2p8qr2:
terug a251d370n87o104p260q152r63: $ ^ a26d37n24o5p35q33r8: een a27d27n12o8p25q15r5: bij a28d6p8q2: dank a29d30n26o2p24q5r6: ! a29d32n3o8p48q10r10: heb a2d:
^_zonde allee_een begon er_iets erin finan ik_moet maar_er maar_niet man_en niks_$ over_mijn toeko toen_stond weer_$ zalig zalig_kerst zet_het zonde_de
a2d10nop2q2: telef a2d10nop3q4: af a2d11npq6r3: tweed a2d11op7q: t a2d12n3o2p8q2r: beste_ana a2d13np3q2: drukk a2d15p5q5r8: logo a2d23p3q3: akkoo
a2d27n10o10p13q19r: hebbe a2d2n2: winke a2d2n2pq: stuk a2d2n3o5: alle a2d2n3p3qr2: team a2d2np6q4r: van_ons a2d2nr: stond a2d2o: ^_helaa hande a2d2o2: a
mijn_man a2d2op13q: geef a2d2p: ana_het handt p a2d2p2qr: elkaa a2d2p3: excus a2d2p3q2: ik_dat a2d2p5: voor_uw a2d2pq10: moete a2d2pq3: ^_ziet a2d2q: is_$
a2d2qr: is_van a2d2r: beves a2d3: niet_de niet_te a2d3n2o2p4q: kanto a2d3n2p3: zijn_we a2d3n2pq: bij_ons a2d3n4p3: beurs a2d3n4p4r2: van_het a2d3np2q3:
de_offer a2d3nq: missc a2d3nr: fijn a2d3o2pq: neem a2d3op2q29: of a2d3p: het_ontwe a2d3p3: het_zo a2d3p3q: er_niet a2d3p3q3: zelf a2d3pr: prakt a2d4: niet_op
a2d4n2o4p9r2: zonda a2d4n2p3q2: we_het a2d4n3opq7: eens a2d4n4p3r: feest a2d4np3r: lang a2d4op5r: reken a2d4p2: leest a2d5n4oq5: besta a2d5o14p12q2: deze
a2d5o2p2r: man a2d5opq2: wille a2d5p4q: druk a2d5p4qr: gr a2d6n: eruit a2d6n2pq2: tot_0 a2d6np2q10: offer a2d6np3q4r2: doen a2d6np3q7: open a2d6o4qr: b
a2d6op6q7r: ^_goede a2d6p2q: de_drukk a2d7: ^_heb a2d7n: gewoo a2d7o5p3q2: is_op a2d7p3q2r3: dag_ana a2d9n12p7q5r: nieuw a2d9n3q: jaar a2d9nop7q: is_het
a2d9p2: ^_ja a2d9q2: blijf a2dn: en_toen het_aan kijke_$ zit_er a2dn2p3: stil a2dn2p36q6r10: krijg a2dn5p: ter a2dnop3: het_bij a2dnp3q3: later a2dnp4: begin
a2dnp5q: weken a2dnr: uit_$ a2do2: ^_geen gaan_we a2do2q: ik_wil a2do3: voorl a2dop5q5r2: ^_in a2dp: en_laat eraan mijn_telef sanne weer_op a2dp2: de_verbo
hun verbo a2dp20q3r8: stuur a2dp2q: op_kanto zit_in a2dp2r: cijfe de_cijfe en_die maand_de a2dp3: even_voor het_er ik_weet a2dp4: je_van a2dp4q: gelij a2dpq:
hem_niet a2dpq3: regel a2dpr: het_team ons_de a2dq: ik_in wat_ik a2dqr: gespr a2n: boer je_op proev a2n2: de_baas a2n2p18q2r2: je_het a2n2pq: ^_even
a2n3p10r2: einde a2np: ja_ik a2np16r7: krijg_je a2np2: heb_nog weer_en a2np2qr: nog_op a2np3qr2: de_fotog a2npqr: voorz a2nq: gehoo a2nr: op_zijn a2o:
het_doorg hoort_van spijt u_niet a2o3: weten_dat a2op2: wij_u a2op5: verwa a2opq: ik_kan a2or: ik_een a2p: ^_gezie ^_niet de_ontwe eerst_gezic en_ben en_is
er_rusti gelij_ik gezic hier_allee ik_even is_ziek je_wel kanto_tot mijn_lapto nog_$ nog_niks nog_over rusti_voor thuis_ik verge_$ week_ben a2p11: deze_week
a2p12r: eind a2p2: het_maand het_weten ik_lees kom_ik later_$ lees onze_direc weet_het a2p2q: juris a2p3: de_stilt oren oren_in stilt tot_over a2p4: achte_de
sta a2p5q: twee_weken a2p5qr: weten_$ a2p5r3: van_me a2p6: voor_zitte a2p6q: eerde a2p7r: eind_volge a2pq: ^_volge bespr_het die_de door_naar a2pr: ^_een
compa iets_weten mijn_compa a2q: ^_moet ^_zodra die_tijd gehoo_$ gekke_$ gemak het_overl ik_bespr ontva_wij we_wacht a2q2: voor_ik a2qr: wacht_nog a2r:
is_geen maart_met a2r2: bij_mijn a2r4: rest_volgt a2r5: ^_logo a3: !_ga !_we ben_$ ben_julli ben_tot bezig_$ contr_nog daarn_pak dank_$ die_heeft duik
een_gaatj ermee_bezig ga_ermee gaatj genot_dank het_met hoor_het houd ik_ernaa ik_houd ik_terug kom_er komen_erop mogel nemen_het oeps_helem ontva_!
ontva_dank ontva_ik slag_$ vakan_daarn verhu_$ voor_aan we_bekij zodra_de a30d66n16o4p32q23r3: we a32d82n26o25p59q37r27: van a35d26n12o2p110q26r21: je
a36d10n3o18p16q11: ^_ik a36d28n10o23p22q9r7: mijn a36d4n2op9qr: ben a37d52n8o3p56q23r9: voor a37d69n8o25p26q11r8: met a3d: ^_oeps dank_! ik_doe julli_niet
jurid_zaken naar_kijke oeps staat_op zaken a3d10n2o8p13q2r: op_0 a3d11n3op2q3: zien a3d11n4op3q2r2: en_de a3d11np5q2r3: heb_ik a3d11o2p8q4r7: twee
a3d14n3o2p11q3r3: ^_beste a3d15n8o3pq9: om a3d16n6o4p11q4r3: beste a3d16np15q5r7: de_foto a3d18opr2: doe a3d2n2p2: op_het a3d2n2p3r: is_er a3d2n3p13q: ^_vrijd
a3d2no: en_dat a3d2o5p: gegev a3d2p: de_verhu a3d2p5q4: zit_ik a3d2q: echt_niet er_op a3d2qr: s_in a3d3n2p: verhu a3d3no2: uitge a3d3np2: zijn_er a3d3np4q2r3:
over_de a3d3p8qr3: 0_janua a3d4n2pq4: ziet_er a3d4npq3: oktob a3d4o2p2q2r: en_ik a3d4o3p4q8r: keer a3d4op6q2: laten a3d4p13r2: weeke a3d4p4r4: binne a3d5:
dat_is a3d5n2p2q3: ana_ik a3d5n3p: harte a3d5p9r9: na a3d6n: 0_tot a3d6n2pq4: ziet a3d6n3op9q3r: wordt a3d6p2: dicht a3d8n4op8q2r: daar a3d8np: gezet
a3d9n3o5p3q3: nu a3d9np5qr: wel a3dn: altij de_gemee a3dno2p: werk a3dno6p7q14: sture a3dnp: ^_je a3dnp3: thuis a3dnp3q2r11: alvas a3dnq: gemee a3dnq3: steed
a3dop2: lijst_$ a3dopr: buite a3dp: berei contr_ligt heel is_nog a3dp5q7r: nog_een a3dp9: het_in a3dpq3: moet_het a3dq: boven mijn_baas a3dr11: volgt a3n5p4q:
dat_je a3nop4q2: ik_op a3np13: beloo a3np2: helft a3np3qr2: fotog a3npq: maand_0 a3nq2: nog_steed a3o: direc_$ het_werk a3op: je_weten a3op2: uw_beric a3p:
dank_ik de_helft de_herin er_even helft_van ik_zet is_in mijn_burea updat a3p2: de_compu a3p2r: het_je ziek a3p3: compu ik_achte a3p3q: aan_het je_mail
a3p3q2: gaat_het a3p4r2: me_$ a3q: op_vakan snel sture_maar a3q3: voor_vrijd a3r: ik_wacht nog_aan vrijd_0 a4: ^_goed besli_$ daarn_kijk dankj en_komen
ermee_aan ernaa_$ even_gedul ik_leg met_vrijd sorry_$ teken_$ vanaf_morge verge_hoor zitte_midde a41d20n2o14p11q3r4: aan a41d62n16o14p48q29r26: in
a45d101n18o32p33q27r12: is a47d78n26o23p64q25r8: op a4d: jurid laat_het verge_! a4d10o2p9q2r: ^_geach a4d11o2p10q2r: geach a4d11p16q11r7: foto_s a4d12np5r:
zet a4d17n2p2q: van_0 a4d2: helaa_niet a4d24n2o3p31q3: alles a4d27np16q11r7: foto a4d2n2o5p3q2: ^_mijn a4d2n2r: toen a4d2np7qr2: klaar a4d2o3p4r2: laat_ik
a4d2p2q2r: als_de a4d2p3q: zegge a4d2p5r2: kan_ik a4d2p7q5r2: ik_de a4d3o4p3: beric a4d3p3: het_bestu a4d4n3o3p3q10r: wil a4d4n3p7q2: 0_juni a4d4n7p10qr:
kerst a4d4o2pq: nemen a4d4p6q4r3: met_vrien a4d4p9q3r3: janua a4d4pr: heeft_de a4d5n3p: had a4d5n4p9q2: juni a4d5p37q3r6: heb_je a4d6n2o16p10q4: niet_meer
a4d6np3q2r: van_mij a4d6np8: verga a4d6o3p5q5: hem a4d6op4q13r: kunne a4d7p17q3r10: de_tekst a4d7q3: niet_$ a4d8npq3: zonde a4d8op3q3r3: ^_dag a4d9no3p8q: dit
a4d9nr5: de_rest rest a4d9op8q2r: geach_mevro a4d9p3q2: ontwe a4dn2p5q5: doet a4dn2p6q3: weet a4dn2pq: kijke a4dnop2q3: tijd a4dnoqr: er_is a4dnp3: we_zitte
a4do3p5r: lijst a4dp: midde a4dp2: zit_tot a4dp2q2r2: ligge a4dp3: sorry_helem a4n: toe_$ a4np2q2: van_maand a4np3: haar a4nq: afdel a4nq3: als_ik a4o3:
overl_$ a4o3pq2r: hoort a4o5p3: u_op a4p: 0e_ben midde_in niet_redde a4p2: bekij_het nog_even a4p2q: hier_een a4p2q2: het_door a4p2q2r: het_eerst a4p3: ga_er
lapto a4p3q: een_gekke gekke a4pq: je_ik a4pq3: besli a4q: ik_met leg leg_het a5: bezig de_hoogt de_slag doorg_naar ernaa goede_orde hoogt ik_kom in_goede
kijk_ik met_vakan orde_ontva slag a53d62n6o26p30q29r3: niet a56d10n7p32q27r14: nog a56d43n11op22q27r4: er a59d72n17o26p51q17r14: en a5d12n3p15q: dus
a5d12n8o2p3q14r4: wat a5d12o2pq3: gaan a5d12p17q3r12: tekst a5d14n4o14p4q12r2: mij a5d15n3p24q9r10: donde a5d15n4o3p7q5r3: staat a5d19np2qr: ja a5d2: ^_top
a5d2o: inter a5d2o10pq: onze_advoc a5d2o3: aan_mijn a5d2p23q2r5: volge_week a5d30n3o2p6q2r3: zo a5d31n26o6p40q35r2: julli a5d3n2p4q2r: pas a5d3o2p2q4r: iets
a5d3op5qr2: achte a5d3p11r: vanda a5d3p5q3: ^_voor a5d3p6qr: echt a5d3p9: ^_sorry a5d4nop2: niets a5d4p: met_0 a5d5: top a5d5o9p6r: uw a5d5op3: helaa a5d5p:
we_zijn a5d6p9q5r3: vrien_groet a5d8op38q3r9: dinsd a5dn2q: baas a5dn4o3pq2: ^_onze a5dn8p7qr4: fijne a5dnop4r: mijn_colle a5dnpr3: de_ander a5dp2: burea
helem_verge ligt_bij a5dp3: ^_komt a5dp3q: bespr a5dpq: het_even a5np2qr3: ik_nog a5np4q6r4: lever a5nr3: nog_bij a5o9p3q: herin a5opq: ^_als a5p: ^_ben
komt_goed redde a5p2: aan_toe bij_onze a6: ^_bedan ^_genot ligt_nog a6d: genot a6d10np14q4r: hoi_ana a6d10op10q2r3: wirth a6d10p9q2r3: mevro_wirth
a6d13nop14q5r4: dag a6d13np7q4: allee a6d17n3o28p10q6: meer a6d18op18q15r13: s a6d2: ^_vanaf orde a6d2n6op6qr: colle a6d2p6q: gedul a6d3no3p7qr: 0_septe
a6d3op16q2r: mail a6d3p: kijk a6d3p4q2: bestu a6d4no18pq: advoc a6d4no3p7qr: septe a6d4p11qr2: en_dan a6d5no3p25q3r9: volge a6d6o2p: doorg a6d6op10q5r3: vrien
a6d7n2op10q3r: voor_het a6d8n2p4q3r2: was a6d8n4op9q4r5: ze a6d9n4op2: naar_de a6d9n4op8q10r2: gaat a6dpq: met_mijn a6op2q3r3: moet_ik a7: aan_toege en_kom
goed_ontva kom_erop pak_ik a7d: het_ligt a7d12np8q3: niks a7d13n5o3p4q7r4: uit a7d14no2p20q4r: door a7d14np17q5r3: ^_hoi a7d14np18q5r3: hoi a7d21no15p4q2r:
geen a7d2p2: op_mijn a7d2p4: de_direc a7d2p6q: dank_voor a7d3n4o2p4qr: mee a7d3o2p2q2: het_contr a7d3p2: rusti a7d3r: ermee a7d4no8p2q: op_$ a7d4np25q3r:
morge a7d4nq5: zou a7d4p2: bedan_voor a7d5n2o2p10q2r4: maart a7d5n2o2p5q2r4: 0_maart a7d6nop6q9r2: goede a7d7n2op2q3r4: ander a7d7p7q2r: hoor a7d9n3p3q: vanaf
a7dn2p5qr: komen a7dnp3q: is_hier a7dp: gezie a7dp2: ik_zit a7p: !_ik a7p2: toege a7p6q4r: teken a8: pak a8d12n10p4q14r3: ook a8d12o3p12q2r3: mevro
a8d14n3o26p9q12: wij a8d2: ben_er a8d20n2op5q3r2: met_de a8d27n6o17p20q10r3: ons a8d28n6o5p23q13r13: van_de a8d2o10p2q2: overl a8d2pq: maar_ik a8d3n4p2q2: hij
a8d3np4q3r3: wacht a8d4pq2: heb_het a8d5n4o6p49q5r8: week a8d5o2p7q2: contr a8d6n2p25q3r3: 0e de_0e a8d6p7q2: helem a8dnp2q2r2: boekh a8dnpqr2: de_boekh
a8n2p4q5r12: eerst a8np4: het_op a8p: er_weer a9: niet_verge a9d12o38p39q5r3: u a9d14o2p5q3r3: ^_het a9d2p: dank_je a9d4no3p21q15r3: me a9d5n3o6p2q5r: bij_de
a9d5n3p2q2r3: in_het a9d9np13r4: zitte a9dnp7: toe ad: 0_kleur ^_daar ^_voorl ana_alles ana_even ander_moet apoth archi b_en bakke_$ bas bedan_$ bespr_de
blauw_de boven_die colle_van commi conse contr_doorg dag_mevro de_commi de_stukk de_zomer dicht_$ die_doet die_ik doen_$ dus_het een_apoth eens_in en_hij
er_bij er_missc eruit_$ even_rusti ff_niet gegev_$ genot_$ groen_licht groet_bas groet_roos het_naar het_weer ik_geen ik_niets ik_reage ik_zou is_niet
jaar_niet jaart je_voors kent komt_in lang_over langs_de licht_$ maak_ik maar_een mevro_het mijn_hoofd moet_langs niet_rond nog_wel ok onze_conse oogst
op_groet op_hun overn proje roos schil speel spoed te_laat tekst_had tweed_versi van_vakan vinde_voor vlieg wacht_het want_dat we_komen weg_0 wel_$ weten_als
winke_$ word zie_mijn zitte_we zomer zover zwart zwart_$ ad10no4r16: hierb ad10r5: map ad12n8op4q3r: giste ad12q: groen ad13n2q2r: lieve ad14o8q: verde
ad17n2o2p7q3r: onder ad17n5p4q3: uur ad18n2p4q5r5: staan ad18pqr: nee ad2: achte_$ de_voorw die_tekst gestu_$ heeft_er hoeft_van houde_het in_orde lezen nader
niks_te te_druk voor_een we_gaan zegge_dat ad20n5o3p3q6r: al ad2n: af_$ geope verst werkt_hier zou_ik ad2n2: de_winke ad2n2pq: wilde ad2n2q: ook_nog ad2n3:
het_nieuw ad2n5: en_een ad2no2: hier_niet ad2no3p2: met_die ad2nop3: gezeg ad2np: penni ad2np2: trein ad2np3q4: het_niet ad2np5r: secre ad2npr: joost ad2npr2:
die_is ad2nqr: mijn_schoo vier ad2nr: gauw ad2o10pq: recht ad2o2: hou ad2o2pq: van_onze ad2o6q: de_zaak ad2o9q: zaak ad2op2: zij ad2opqr3: hoofd ad2or10:
^_hierb ad2p: even_in groet_wim ik_aan ik_niks joost_$ koste t_m ad2p2: ana_dank pakke ad2p2q: admin ad2p3: ^_dinsd allee_de ouder ad2p3q: proef ad2p3r2:
na_de ad2p4q6: een_keer ad2p5: voor_je ad2pq: de_notar papie zijn_$ ad2pr: is_goed niema ad2q: waarv wij_gaan wordt_de ad2q2: open_$ ad2q3: ^_is ad2q6: vraag
ad2r3: de_homep homep ad2r5: de_map ad3: dit_jaar door_met nemen_de wille_we ad3n: uur_$ veel_te ad3n2p: de_kinde harte_groet ad3n2q2r: werkt ad3n4p3:
de_beurs ad3npq7: de_site ad3o2p4: 0_decem ad3o2p4r: decem ad3o2r: besch ad3o6p: mij_niet ad3op: mijn_vrouw ad3opr2: gesch ad3p: de_dropb dropb hooga_mr
vanaf_0 we_nemen ad3p2: heeft_het ad3p2q: notar ad3p2r: de_feest ad3p2r3: donde_0 ad3pq4: zette ad3pqr: wim ad3q: zes ad3qr2: logo_s ad3qr3: vrage ad3r: en_0
fijn_weeke goedg licht ad3r10: de_bijla ad4: dat_moet de_besta goed_$ ad4n2p: kinde ad4n2p2r: kleur ad4n5p4q: langs ad4no16q: ^_wij ad4no3q2: meer_$ ad4nop:
overg ad4np: houde ad4npq2: 0_oktob ad4o2p: heb_de ad4o4q2: wij_hebbe ad4o6p: mr ad4op: blijv dat_ik vrouw ad4p: een_klein zitte_$ ad4p5q: m ad4q4r2: lette
ad4qr: de_openi ad5n2oqr: per ad5n2p10r: bij_julli ad5n2pq10: site ad5n3: veel ad5nop2q6: pagin ad5np2q: klein ad5o: aan_te ad5o2p2q: met_het ad5p7: antwo
ad5pq10: graag ad5r5: tekst_voor ad6: beslo zo_$ ad6n2pqr: schoo ad6npqr: zie ad6nqr: vind ad6op2q4r2: betaa ad6p: voorw ad6p2q: vinde ad6p3: maar_de ad7n:
gestu ad7n2p3q106: ? ad7np2: blauw ad7nq6r3: de_tweed ad7p2q4r3: drie ad7q2r12: bijla ad7qr: ge openi ad8n2o6p2q2r: vorig ad8p2q2: n weg ad8p3q: hooga
ad8p3qr4: want ad8pq2: versi ad9n2p2q2: 0_uur ad9or: hoeft ad9pqr: voors adn: alvas_een beter ging kaart maar_met meer_bij niet_van schaa stemm adn2p:
vanaf_maand adn3p: kwam adn4: geluk adn4op: bakke adno: mee_$ menee adno11q2: conta adno16: faill adno3pq: lange adnop2q: zal adnp: maar_dat slaap we_weer
adnp10q: hebt adnp2: de_trein adnp2q2r: op_een adnp2q3: voor_0 adnp5q: ^_donde adnpq: artik adnpq2: bank adnq: ik_wilde adnq5: er_ook ado: beric_ik stell
tijd_$ ado2: reage ado2p2: de_lijst ado3pq: in_$ ado5p2q3r: betal adopqr: over_$ adp: ^_t agend akkoo_is bij_het carla de_drukp de_penni de_prakt drukp durf
excus_voor fout geef_ik griep het_colle ik_loop krabb logo_in m_0 menin met_zonda moete_zijn stukj zet_de zette_$ zieke zoet adp12q2: dagen adp2: de_betal
donde_de ervoo is_maand je_gedul maak mocht rond adp2r: op_maand adp3: alles_op beslu stukk adp3q: de_proef adp3r2: beste_mevro adp4: sorry_voor adp4q2: ff
adp5q: tusse adp5r: het_$ adp7q2r2: metee adp8: loop adpq: de_tijd adpq10: zoude adpq2: wordt_het adpq3r: jij adq: artik_0 dat_niet de_subsi er_nu idee ik_zie
in_janua mij_$ nogma om_in ook_op slech subsi wil_het adq2: goed_uit lucht adq3: ^_graag adq5: nog_eens adqr: het_nog adr: beken moet_je slape adr2: karin
vast adr9: bijla_de an: arden de_afdel de_arden de_boer de_inspe dood en_tot er_verst erg hans het_terra hier_in hoef ik_schaa inspe kinde_zijn maand_tot
maar_toen mee_in menee_de mens mijn_zus proev_$ site_van verst_van wilde_het zus an2: er_prach nieuw_jaar prach_uit an2p3r: de_kerst an3p2: winte an3r:
fijne_kerst an4: fijne_feest prach ano2: is_faill ano2q: halen ano8p: neemt anp: compl daar_niet kees nerge op_winte stagi terra anp2: vol anp2q6: hoe anp2qr:
zeg anp4: ligt_alles anp4q4: ik_niet anp4r4: maand_$ anp9qr3: een_week anpq: breng ik_julli vrijd_op anpr: beetj de_voorz sprek anq: ^_er daaro een_nieuw
uit_de anq2: hangt anq2r8: de_eerst anq3: ook_bij anr: een_beetj ao: ^_mevro ben_de besta_ik gezeg_dat lopen mee_dat naar_mijn ontva_$ opnem opnem_$ ao2:
aan_onze dat_mijn ik_weten ao2q: op_te ao3: recht_$ u_hoort ao3r: venno ao4p2: tot_de ao5: alstu aop: kunne_wij ons_met aop2: ^_dit aopq: en_daar aopr: daarv
aoq2: pagin_s ap: ^_oei ^_oke achte_mijn beric_over blijv_ligge carla_$ de_drukt doe_het door_mijn doorl doorl_voor drukt dus_$ duurt een_updat elkaa_$
ervoo_zitte fruit fruit_$ gedul_nog gegli gepla groet_carla groet_nadin heeft_ze helem_door helem_uit herin_de het_lijst het_metee het_voor het_zit ik_ervoo
ik_had ik_kijk ik_sta ik_was it ja_sorry keer_naar kijkt klaar_maar landm lapto_heeft maand_terug maart_in me_ontsc meer_ik naar_$ naar_buite nadin nerge_aan
netje niet_lukke nog_en nog_in oei ontsc order pas_donde pasto reken_$ sta_ik staat_gepla staat_klaar stukj_$ stuur_het te_pakke te_vinde tekst_komen telef_en
terug_en tot_vrijd u_heeft uitva van_$ van_haar vanda_de verbo_van verge_het vrijd_beloo vrijd_sta wacht_op we_bespr we_laten we_nog wel_! wil_blauw zegge_$
zoet_mee zorge ap14q2r7: stuur_ik ap15q7: lukt ap2: ana_voor betal_staat bij_elkaa bij_u colle_is dan_hoor de_verga de_vertr druk_met echt_$ er_dit het_morge
ik_bekij maand_verga oke ontva_de toeze vanda_niet voor_dinsd voor_u vrijd_lukt ap2q: onze_juris ap2q2: morge_zit ap2qr3: laats ap2r: moet_nog ze_je ap3:
^_over dinsd_0 even_een ik_stuur ik_tot kruip kruip_ik wirth_dank ap3q2: lukt_me ap3r: zet_ik ap4: dinsd_de maart_$ vertr ap4q: zodat ap4r: hoor_je ap5:
^_morge fijne_dagen het_weeke je_hebt tekst_$ ap5q2r: u_de ap6q: zit_het ap7: ^_maand dit_weeke ap9: vanav apq: de_raad goedk het_stuk kunne_sture lukke momen
raad raad_van weten_wat zien_$ apq2: uit_! van_donde apqr: ik_ze apr: de_laats de_mail was_ziek apr6: portr aq: best doet_er drukk_lever er_ff even_niet gekre
het_? het_als ik_ja ja_of kan_er kwijt laten_weten laten_zien lever_is merci moet_de nee_zeg niet_ik norma of_nee op_ons overl_van per_maand uit_maar uit_of
vrage_$ we_eerst aq2: bestu_$ ik_teken me_even zou_u aq2r: de_lever de_zip zip aq3: ik_vraag nog_van of_het voor_we zoude_we aq4: ^_hoe voord aq5: als_we snap
aq6: wanne aq7: eigen aqr: de_lette aqr2: fijne_dag ar: 0_wat bent cijfe_van dan_laat de_kadas door_zo ik_door in_zwoll kadas kadas_zet kerst_! klaar_zijn
laats_twee lever_$ nog_met volge_maand zip_de zit_bij zo_gauw ar2: ^_hier grond ligge_nog zwoll ar7: hierb_alvas ar9: alvas_de d: 0aa 0kf abna abonn accep
adjun adver afhal afwez airco aline alsno anima antwe appte arend arie arnhe asper auto badku bezoe bijsc biogr bk blanc bloem blz boekj bond bonke boom braaf
breda breed brug ca catal chass chatb cm code conti cursi custe cw da daan daari daarj dakbe dakgo dalen dame dankz data deeg demo denni desti dewi di diep
dirig discu dombu domin doop doorh doorn dorps dorsm drent drok droog drukb duits duurs e eenen eentj eeuwi el elder els eng enige enter erevo eten expre
fatim forme free friet fuike garna gas gea geant geduu gehec gekek gekie gelam gelde geneg gepie gereg gesla gespe gevis gewij gezin glasz gmail godel goud
griet groni haald haalt halfj handj hap haven heemk helen herfs herte heten heur hi hoeke hoera hoge hold honde hoogl hoogs hopel hotel huh humeu hup huub
ideal idris ijsve ijzer illus incas inste inzie ivore jansi jao jef jip joey jos josep juf juist kade kader kamer kar kat kenni kente kerk kerkb ketel keuri
kies kilom klemt klepj klimo klok klopp kobe kokki kolma komma kon konin kooij koopz koos kopie koud kozij kratt kring krol lach leegg leien lies liesb locat
loods lp luidt machi maila mar marc marek maria marja markt meerd meet melkf men messi mey mezel mia micro mieke minut minuu mis mislu mits moi monta moois
moppe music mzzl nagem neuh nie nix nl0 nogal nokho novem nr olden omsla on ongew onzin opent opgez opluc optoc orgel overh overs parti passi peert persf piet
pippe pitch pleza podca pompo pop postc postm potje pp prici progr provi q0f rachi rand randj regen regio repet resol resty revie riege riet rij rijtj riool
rita roep rolde ronde rondg rotte route roze ruim ruit ruite samsu santv scans scene schik schor schra schre schuu secti simpe sjef slaat slide speks sprea
statu stede steen straa super surfd taak teaml teleu tempo tevre tijde tijdl toeri trad trans truus tuinc turnk tweee twijf uitro uittr uitzo usb uurta uut v0
va valid vegan velp veras verho verku verma verni vers versl vesti vet vijve vlekk voett vogel voora voorp voorr vooru vroem vve waag wark wasse wegge wegha
weini welst wezel wezen whats wikke wildp wilge wolk works wout woute x0 xk yo za zandk zeeba zeezi zelfd zetel zinne zitti zoele zoen zon zonso zovee zutph
zwede zwemb d10: ^_nee d11: doe_maar d12o13q7: factu d12op11: getek d13n3o: we_hebbe d13nq2r2: numme d14n2op3r: 0_$ d14n3opq6: oude d17n2pq3: toch d18n2:
prima d2: 0_ab 0_augus 0_maand 0_met 0_nee 0_onder 0_tegen 0_verde ^_amai ^_beide ^_besch ^_dat ^_eerli ^_goeie ^_onder ^_openi ^_tekst ^_vinkj ^_zojui
aan_julli aansp_is ab afgel akkoo_met akkoo_zet alles_gelez alles_klopt als_een amai amste amste_$ ana_giste ana_zet bedra_is behal_de beide_ontwe beslo_het
beslo_om betre_is bevon bezwa bij_deze bij_dezen bijla_vind blijf_$ blijv_staan briev_$ budge burge_en bus_gedaa d daar_staat de_algem de_blog de_burge
de_drive de_fiets de_foote de_moeit de_schet de_video den der dezen die_nieuw dikke dinsd_om doe_de doe_toch donde_al drive druk_maar dubbe een_jaar
eerli_gezeg elke_dag en_nee en_niet en_we entho er_met er_toch ermee_$ erop_en euro_is factu_van filmp foote foto_die foto_graag foto_met gaan_met gaan_voor
gang ge_moogt gebru_de geen_inter geen_wijzi gegaa_$ geld_is gelez_en gelez_geen gemai geope_op geraa geste_$ gewoo_de gewoo_open giste_met goed_behal goedg_$
gooi gooi_maar half_drie heb_alles hebbe_alles hebbe_er hebbe_geen het_antwo het_beste het_blauw het_de het_goed het_zijn hier_is iban inges_met inter_meer
is_te j_terps ja_$ ja_de je_gang je_spam je_vrage jeroe julli_over julli_voors kant_geen kiek kijk_even klink komt_ie koopa koopa_tot kunne_door lang_duurd
leden_heeft lekke let lieve_het lijn link_naar maand_al maand_dicht maand_geslo maar_$ maar_het maar_onlin maar_valle maar_weer mag_blijv mag_het mag_op
mag_wel mag_zo man_$ meer_hoeft mei_0 met_alles met_dt met_twee met_versi meter mij_mag mijn_kant moeit_$ molen_0 mooi_$ n_driee naam_is naar_julli nagek
natuu nee_0 nee_laat neem_die net_in niets_aan nl0b0_iban noten om_elf om_er ons_akkoo ontwe_b ontwe_zijn op_je op_zater open_van over_geste post_gegaa raam
schet septe_$ slaan slaan_we sleut spam_$ staat_mijn stick stick_bij stree tegel tinek toch_lieve toch_van top_zo tot_zes tweed_ontwe uit_gegaa uitei uitko up
uur_en valle van_af van_der van_tien van_uw vanaf_mijn vanoc_betaa vanoc_op varia veran_groet verde_helem verga_en verle verme_van versi_0 vindt_het vinkj
volda_$ voors_van vorig_donde vrijd_om wacht_heb we_af we_allee we_houde we_over weeke_! weg_de wirth_namen zater_0 zater_van ze_allem zet_er zeven zijn_goed
zo_laten zo_mag zo_naar zoals_die zoals_julli d27p4q3: mag d2n: allee_het blog de_oven de_tento eerli gedaa_$ houde_we kort per_0 tento tot_gauw werd zien_we
d2n2: fiets mooie oven d2n2o: augus d2n2op10q: ^_julli d2n2p: ^_giste vond d2n2p2qr: vroeg d2n2q5: wie d2n3p: koffi d2n5r: wat_een d2no: ^_namen te_zien
d2no3p: heer d2no6p2q2: vorig_week d2nop: namen_de d2nop2qr: docht d2nop3q: commu d2nor: geslo d2np: bus donde_van jan d2np3r: zo_lang d2np6q7: hebbe_julli
d2npq: om_0 d2npqr: liefs d2npr: negen prett d2nq: 0_staat dat_er mense staat_een d2nr: ana_hierb hierb_het hoop ria d2nr2: vijf d2nr3: staan_in d2o: en_hebbe
inges kuipe van_dinsd wens d2o2: ^_hou aansp op_met d2o2p: wegen d2o2p2q5r: aange d2o2q2r: twee_keer d2o3: ^_haal d2o3p: u_kunt d2o4: ^_stop ons_niet stop
d2o6: advoc_$ d2op: hoeks d2op2r: aan_$ d2op3q13: nodig d2opq: mogen d2opq4: me_niet d2opq7: kun_je d2opq9: kun d2oq: verlo d2p: !_! !_groet ^_hee aanme
antwo_op c dan_is de_bus de_serve ga_je geach_heer getek_exemp groet_joost hebbe_het hee hee_ana het_tweed ilse is_met je_al jl kieze maar_op moet_er
niet_want post_$ prijs_$ staan_op tekst_van van_vorig verga_van zin d2p13q: in_je d2p2: de_late exemp keer_$ late logo_$ serve we_dicht wirth_de d2p27q6:
je_de d2p2q: bekek mailt d2p2q4r2: het_logo d2p2qr: ^_ha ha d2p3: allee_op het_wordt mvg d2p3q: goede_ana d2p3r: bezor d2p3r2: ontbr d2p4: getek_contr s_$
d2pq: en_daarn nog_twee terps want_dan zelf_de d2pr: de_sloga d2q: alles_goed dat_we de_folde de_logo ding extra folde gerri het_bedra het_wacht komt_er loodg
ons_$ uit_allee voor_en voors_met d2q2: 0_stuks bedra goeie op_naam d2q3: hoeve inkoo d2q3r2: domei d2q5: ?_de d2qr: derde d2r: ana_in bijga_de bruil en_ja
lijkt nee_de numme_0 porta vind_je wat_de wetra d2r2: cv d2r3: bijga die_heb d2r5: zit_erbij d3: !_voor 0_bij 0_juli 0_mei 0_moet ^_gebru ^_getek ^_zie
akkoo_ga al_gestu algem algem_voorw bladz bladz_0 burge de_briev de_medez die_sloga dinsd_tot direc_obs dt elf_uur geen_opmer gestu_? gezet_$ had_ik
heeft_giste helem_goed het_adres het_geld het_overi hoor_prima is_akkoo is_nl0b0 ja_0 juni_om kenme kenme_0 klopt_niet laat_die links maand_in mag_eruit
mag_weg map_$ map_gezet mapje medez medez_heeft merke_$ met_z mij_betre moeit moogt niet_0 niet_in niet_verde niks_op obs obs_de om_half onder_de onlin_$
ons_btw op_bladz openi_is past rest_mag spam te_gaan toch_maar uur_is vanmo veran verde_te volda voorj vorig_jaar wat_mij we_geen zie_bijla zijn_met zo_zet
zojui d30n2p2q2r2: 0_0 d3n: gekoz het_numme op_pagin pagin_0 prima_$ tacht d3n2o2p: hebbe_de d3n2o2p3: samen d3n2o3p4q5r3: worde d3n2p2q5r2: de_prijs
d3n3p2q2: de_nieuw d3no: briev d3no2: mijn_vader d3no3: vader d3no4pr: ^_ons d3npq: op_die d3nq2: stuks d3nr: nacht d3o: ^_laat d3o2q: factu_0 d3o2q2: genoe
d3o3: haal d3o5p3qr: corre d3o6p4q3r: kunt d3op3q2: dat_de d3oq: ^_bij grote d3or5: hierb_de d3p: ie juli onlin op_aan publi sorry_dat d3p4: kant d3p4q: verta
d3pr: de_platt platt d3pr3: femke d3q: 0_is de_naam duurd het_lette is_dat opa d3q2: in_plaat voor_mij zo_n d3q3: naam_van plaat plaat_van d3q4: die_foto
d3q6: de_link d3qr: websh d3qr2: 0_en d3r: 0_het en_wel hoeft_niet d4: 0_voor ^_0 ^_prima af_van bij_0 driee elf elke er_maar factu_is geste getek_en https
ja_hoor lieve_niet maar_live nl0b0_$ onder_$ staan_$ verme video vinde_we vindt z z_n d4n: examp vind_ik d4n2: en_op d4n2op2: ^_op d4n2r: ^_lieve d4n3:
julli_in d4n3opq6: ^_wat d4n3opr: sinds d4n3pq: het_hele d4n3r: allem d4n4op3q8r2: prijs d4no: gegaa d4nop2: door_de d4npq: j d4npq4r6: erbij d4npr: de_deur
d4o: met_een ons_betre wat_ons d4o2: we_niet d4oq: molen d4p: de_post maar_0 d4p2: de_leden donke leden d4p2qr2: ana_de d4p3: alles_in d4p6: het_getek opmer
d4pr: deur_uit d4q: gelez d4q3: zegt d4q8: link d4qr: het_voors d4r: ^_kvk btw_numme goed_zo d4r2: behal d5: 0_btw 0_ja ^_alles beide die_met doorg_en en_het
foto_van hebbe_beslo het_telef is_prima julli_kunne kop kvk_0 live_$ maar_zitte merke te_merke voor_ons we_zien wijzi zet_maar d5n: de_blauw ga_maar
d5n2o2qr2: van_mijn d5n5or: ieder d5n6op3qr: zater d5n6p9q3: hele d5np: gewor d5np2q3: mooi d5npr: deur d5nq2r: adres d5o3q2r: via d5o7p8: ik_u d5p: half
d5p2q: post d5pq4: belle d5pr: tien d5q: het_oude d5r: btw_nl0b0 numme_is d5r3: overi d6: betaa_$ de_groen is_vanoc maar_door oude_logo d6n: ^_van geld
d6n2p3qr: dat_het d6n4opq2: is_de d6nq: mei d6nr: gedaa d6p: zoals d6p9q: door_$ d6pr: sloga d6q: drukk_$ s_staan d6q3r: naam d6q3r5: die_van d7: 0_de akkoo_$
de_gedee gedee_map prima_zo d7n2p2q2: hebbe_we d7n2qr: net d7n6o3p3q: namen d7p: gedee d7q: ^_die laat_maar live d7q2: gebru d7q6: de_oude d7r: is_0 kvk d8:
^_akkoo d8n4p3q: tegen d8q3: 0_euro euro d8q7: de_factu d9: ^_doe d9n2: vanoc d9or: betre d9pq6r2: btw d9q5: klopt d9r: nl0b0 dn: 0_april ^_alle afgek al_$
als_julli broch brood daar_is dag_$ dan_in de_gevel de_hond de_lance dik een_goed en_wilde fiets_en gelop gent gewen_! gezel giste_de goed_is groet_aan hal
hal_0 het_toch het_was ieder_hier ik_! inmid is_geope is_naar is_nu jaar_! je_giste julli_verhu julli_zijn kanto_is karel karel_$ lance met_donde negen_uur
nu_in oefen oefen_al olieb pas_de per_nacht prett_kerst ria_$ samen_met sinds_kort stuk_en succe tafel te_veel tot_op trakt tweeh uur_op uur_per van_! vanui
vier_uur vond_de voor_alle warme we_in welko welko_! ze_op zijn_welko dn2: gek hond museu dn2op18q2r7: woens dn2p: gewee gewen verte dn2p2: op_vrijd dn2p6q2:
de_hele dn2pq: veert dn2q: gewon groet_van dn2r: keuke dn3: namen_het dn3p: hele_team dn3pq2: er_een dn3pr: ^_ana dn4: de_groet dn8pq: leuk dno: annel moede
dno2p7: uitsl dno2q: wij_zijn dnopq: een_ander dnoqr: loopt dnp: april de_onder ene er_voor gehad gevel maand_hebbe met_julli nagel ochte pinks sande
schoo_heeft terug_van trouw we_op dnp2: denk_dat ik_denk wetho dnp2q2: sluit dnp2qr: mijn_docht dnp3: denk en_vrijd julli_op dnp3q: klant dnp5: dan_krijg
dnpq: boerd valt dnpq67: ?_$ dnpr: de_kleur lunch dnq: al_op is_vrijd je_dat nieuw_adres offer_$ vaste we_een we_er zat dnq2: hallo_ana ook_in dnq4: ^_hallo
hallo dnr: adres_is hoop_dat ik_hoop lieve_ana zit_op do: 0_febru ^_wilt af_te annul augus_$ besch_het bos_$ cent clien clien_beric de_opdra de_websi denke
dit_als en_mijn febru genom hande_gegev heb_al heren hou_op ik_uw in_zee inget is_molen is_onder namen_clien o ons_hoeft ons_in ooit opgel opgel_$ septe_in
uit_julli uitge_$ van_hem vos websi wil_mijn ze_niet zee do2: de_samen deel_ik geen_verde klach mede mede_dat meer_met mijn_kanto u_mede volge_keer do2p:
brief meer_aan do2p8: ^_deze do2pq: sture_$ do2q: van_julli do2r: deel do3: meer_op ontbi v do3p: aanbe do3p2: gevra do3pq2: kunt_u do3q: opdra u_mij do4:
is_vorig wilt wilt_u do4pq: zulle do5p: zich do5p3qr: schri do6r2: bedri do7: bv do8: verzo dop: bos de_aanbe de_gesch de_wit gesch_$ henk hierm voorg week_is
wit_$ dop17qr2: ik_je dop3q: julli_$ dopq: niet_bij wit dopq2: stich toest dopr: op_uw doq: niet_worde s_zijn u_dat dor: dat_van meest retou wirth_hierb dor2:
beant doe_ik dp: ^_zeer ^_zoals al_toch alber alles_julli ana_mijn blauw_is dagen_gewen dan_hebbe dat_nog de_jaarc de_knoop de_koste de_open de_pagin de_schoo
de_trekk decem_jl die_mag druk_druk duim dus_reken een_gil en_doe er_allee er_het eraf erop_$ fenna fotos gaste gaste_$ gedul_we gil goede_onze groet_fenna
groet_ilse groet_marjo h harm harm_$ harmo heer_mevro het_beslu het_gewor het_hier het_moet het_pakke het_rusti hoi_! hoi_sanne ik_durf ilse_$ ines is_een
jaarc jan_$ je_daarn joh julli_dan julli_door knoop krabb_onder leerl logo_heb logo_het marjo met_pinks met_zater met_zijn mijn_menin mijn_mobie mocht_je
niet_naar ons_het ontwe_het onze_kant open_dag over_en p_van roost ruile rusti_aan s_en sloga_maar t_is te_zegge tegen_het toon tot_maand trekk tuurl typ
typ_met u_$ u_door uw_schri vanda_$ verga_het versi_$ vinge voor_morge week_donde week_nog weeke_en wel_eens wel_van wordt_op xx zal_het zeer zeer_geach dp2:
!_de !_mvg ^_tegen ana_excus ana_maand ana_we dag_van dan_ook dat_was de_gevra de_kerke de_ouder dezel donde_en excus_dat heeft_u huis_$ je_$ kerke late_react
m_n morge_$ op_donde reken_op uw_gedul wirth_het dp2q: bekek_en broer de_steig julli_ons steig dp2q2: hele_dag punt dp2qr: ha_ana dp2r: diens tekst_over
dp2r2: doen_we twaal dp2r7: s_van dp3: binne_$ de_getek huis mat nog_! secre_$ dp3q: oud dp4: alles_$ bijna laten_we dp4q: de_verta dp4r4: dinsd_$ dp5:
zitte_en dp5q: ^_zit overm dp6q: react dp7: vrijd_heb dp7r: avond dp7r3: over_een dp8: je_alles dpq: als_er commu_$ dag_op de_boerd deed is_alles knop
maar_dan mail_van mijn_broer mobie rappo voor_onze was_het we_voor weet_ik dpq2: conce de_bank en_als geven het_conce dpq2r: ik_die dpq5: preci dpr: ana_!
donde_heb draai nog_ontbr ook_de staat_het staat_in dpr2: je_ze dpr3: want_die dq: ^_hebbe ^_hey ^_klopt ^_stuur ^_weet aanle actie ana_donde ana_wij
besta_niet claey dacht_dat dan_zit dat_formu de_actie de_conta de_knop de_molen de_vaste die_zegt diere drie_uur een_websh er_0 er_al er_strak euro_per
gaat_hem gebeu heb_er het_lieve hey ieman ik_bij ik_nu in_te is_niks je_mailt klopt_het komt_toch logge maar_weten maat mag_t meisj mijn_mail n_ding niet_het
niet_om niks_van om_drie ons_goed optie oude_foto perfe sjaak sjaak_$ staan_er strak strak_uit te_logge telef_$ terps_$ toch_ook van_mei voor_donde zou_er
dq2: dacht dan_op de_lucht duide er_drie er_goed formu ik_dacht in_zit kunne_we offer_is ons_nodig oude_site sluit_de te_zijn verke we_zoude dq2r: is_die
wil_ik dq3: het_besta vraag_me dq4: nodig_$ nou dq5: forma graag_een dqr: !_wat maar_wat start dr: 0_vof ^_aller ^_bedri aller ana_logo bedri_kweke binne_de
de_derde de_domei de_meest de_poel de_shoot de_twee derti deven die_was een_bruil en_donde er_was gegoo gr_wim hilde ingev kerks kerks_0 krijg_we kvk_numme
kweke kweke_de pas_op poel poel_0 prins punte rest_van schoo_en shoot sms tien_tot vof vof_btw dr2: acht de_achte de_engel de_groep de_voork engel gemaa groep
groet_femke in_bijla is_betaa voork dr3: de_overi femke_$ maakt dr4: map_de dr5: ik_maand n: aardb ach ajax alaaf amers annem arbei basis been bello besne
biert blij boeri buren busje cc confe congr dana defti delin desig dol gebro gedac geins gekni gekom gelac geloo gevie gewel gewer gezon gips grapp gut hanne
hegge henni herma ingeb joris julia kaas kampi kapsa kerel kippe knall knap kortr kwame lande leeft leek lezin liete linde logis maag marti minis ontmo onwil
oscar pensi petje plek ploeg plukk poes polit raadt ring rozen shirt smaak smit snapt sneeu spann stroo stude tjeer tom tuine vanna verpl viere voete vrijw
werel wou zere zonst zusje n2: ^_ter ^_vanoc al_een baas_jarig beste_wense colle_bij colle_tegen danse de_beste de_brade de_hoek de_krant de_print de_radio
de_slage een_toeva even_ter gefel gek_van heet het_museu hoek hoord ik_zag in_julli jarig je_een jonge julli_hele kom_gerus krant krant_van leuk_dat leuk_om
leuke marat met_koffi om_julli pand print radio slage taart team_van tienj tienj_besta toeva toeva_$ van_zater veert_besta vrijd_komt wense_voor wist zag
n2o2: met_mij n2o8q: nooit n2p: ^_zater borre gerus hele_fijne vrijd_is waren we_hier n2p5q3r: julli_de n2q: zei n2r: hier_de verdi n3: ana_leuk brade buurt
giste_op over_julli n3p: groet_$ n3p3r: he n3pq: dat_julli n3q: komt_de n3r: feest_en n4o: wense n4p4q: kerst_en n4q: ^_leuk n5: info ter_info n6: ^_fijne no:
^_tot ana_met annel_$ dat_menee de_telef heer_bakke mijn_moede moede_is opvol te_worde wij_wense zuide no10: de_curat no12: curat no2: gelev het_sture no3:
de_heer no6: voort nopq: te_hebbe noq: zoon noq2: worde_$ np: !_mijn ^_woens alles_voor ana_je appel april_$ bleef dan_ik de_borre de_commu de_ene de_halve
doet_de ene_helft gepub halve hebbe_groet helft_wil het_geen ik_nerge is_dus juni_gepub juni_is koeie langs_als leuk_trouw moest op_woens pas_vrijd profi
saski_$ te_sprek uitsl_wordt van_een van_maar viel we_julli week_de week_van winte_ik wordt_maand zeg_maar np2: ^_zonda de_week de_wetho een_dag het_van
ons_kanto saski voor_maand vrijd_en week_op np2q: jouw krijg_de mij_de np2qr: waar np3: beurs_in de_midda midda niet_maar np3q3: we_de np4: het_secre je_krijg
np5: de_uitsl np6: ligt_het np9r: einde_van npq: boekh_is het_al ik_$ patie npr: de_lunch zie_je nq: 0e_en ^_mooi aan_mij donde_komt eerst_een geval hier_al
hoe_dat krul leven maar_we monte ons_nieuw prijs_dan rood stoel verre voorz_is vrijd_hebbe was_dat zater_is zijn_een nq2: gaat_niet nq3: ^_wie julli_dat nq4:
hadde julli_om om_de nqr2: zijn_de nr: brouw de_keuke een_weert is_klaar klaar_en maes sinds_0 staat_al weert weert_he nr2: recep o: aanma acme alfre arm
autom autor backe bal behor benoe brus dien doch donge dring droef duld eis enkel erfge ernst ervaa execu gebre gesto goude grens hall houtb houth hove inged
integ intim invor kesse kwest leidd maars maier marle medew meede meent meldt mijne nalat nieti nordl omgaa onbea onbru ongeg ontbo papa r ramae rene ridde
roelv stalk stapp stopp stopz tekor teuni treed uitst valke vonni wanpr weige werke werkz wijle o13: betwi o14: faill_verkl o15: verkl o2: aanbe_terug
advoc_in al_twee alstu_$ beein_en benad_$ benad_de beric_meer betal_$ betwi_ik corre_te curat_mr curat_neemt deze_herin een_advoc een_klach geen_beric
gelie_alle haal_me heb_u hem_$ herin_te het_bedri hierb_deel hoort_verde ik_stel indie_bij is_nooit is_onze is_zonda keer_gevra kunt_zich laat_ons lange_te
lijst_te man_is met_maile met_ons met_rust mij_van mijn_aanbe neem_geen niet_betal onze_bv onze_raads onze_venno overe_wegen overl_wilt plots_overl raads
recht_neemt samen_is schak septe_faill somme stake stake_$ stel sture_van te_halen te_maile te_nemen te_richt te_stake u_geen uw_vorde verde_corre verde_herin
verde_van verkl_de verkl_gelie verkl_u verwe verwi verzo_ik via_onze volle_en voort_via week_overl werk_is wij_besch wil_geen zaak_is zich_wende zijn_nooit
zonda_is zulle_niet o2p: is_door meer_van neemt_het rust o2p2: u_ons van_deze o2p2q: het_over o2p2q2: afges o2p3: ^_met o2pq: perso o2q: ^_neem mij_op o3:
alle_corre b_v beein betwi_deze betwi_uw bv_is conta_meer dat_wij deze_zaak en_zulle geen_conta geen_mails gelie_mij ik_verzo in_deze in_staat mails_meer
met_verdr mijn_gegev plots staat_van tot_onze u_zich van_faill verdr verdr_laat volle week_faill wende_tot o3p: ^_u indie niet_lange o3q: te_sture o3qr: hiero
o4: advoc_neemt de_recht factu_en herin_$ is_overl mijn_advoc mijn_recht ons_bedri stop_met verkl_$ wende o4q: ^_gelie o5: bedri_is de_overe deze_factu mails
te_benad verzo_u vorde o5p2: overe o6: benad curat_$ maile met_u neemt_conta richt uw_factu o7: conta_met wij_betwi o7p: meer_te o9q: gelie op: aangi ana_tot
door_ons geach_wirth kan_hier mevro_de mevro_namen mulde ontva_alles trek u_in wij_het zijn_op zulle_de op2: geef_ons heb_een ik_mijn ontva_onze op2q2: bel
op3: u_van voldo op6: u_ontva opq: afges_$ bij_$ opr: spree oq: alsje corre_in delen gelie_ons goede_ik ik_betaa insta mevr wat_julli oq2: ^_bel betal_of
hebbe_$ van_u or: syste p: aanko aarda achts afspr akte anouk bagge bang banke bart beame begev bert bertu bezet bode boek boel boot bouwb brugk bruin cadea
campi cecil claes coron culpa daarm dam danke danny degen dieuw doei doend dozen drink duurz duw feedb filip frans gebak gehee geinf giel glad graaf hakke
handi hasse hr huurc idem ingep inven jaarr jacqu jansl joche joke jou kalko katri koort laadt lasse latij leide lenae liet lijnt loek logob longo los luuk
marie marit marlo mea meets meewe melde merel mn mw nakij natyp nauwe nicht ome onmog oorlo opens opges oplaa overa pa pc plann plant plass poelm portu predi
resta rober romme ruys schep scrib selec sient slokt snell spell st stape stegg stemt stof stol strev studi texel thoma tjits toesp tover tuin tulba uploa
vanmi verza vijft vlot vries wendy werf werkp wip zante zesde zichz zonne zot p10: mail_ik p11: je_mailb p12: mailb p2: 0e_dus 0e_ligt 0e_maar ^_tusse
af_allee alles_hebt alles_stil alvas_! ana_bedan ana_excuu avond_app bed beloo_! beric_van comme compu_en dag_erna dag_later dagen_alvas dan_gaat dan_mail
dan_metee dan_scan dat_wordt de_recto de_teken dezel_avond dicht_dan die_weet dieze dinsd_heb dinsd_zijn donde_dan donde_over drie_dagen eerst_nog en_geef
en_mail en_morge en_stuur en_woens er_woens ertus excuu_voor gerar gerar_$ getek_terug gevra_stukk he_! hebt_helem hebt_het heeft_beloo helem_gelij herin_je
het_giste het_u het_vanav hij_is hoor_ik ik_alles ik_mail ik_mik ik_verwa in_huis janua_ligt je_toe jouw_kant julli_onze julli_reken julli_vrijd kerst_gaat
klaar_$ komt_dinsd krijg_u lag langs_onze maand_bezor maand_en maand_kan maand_maar maand_vroeg maar_uiter maar_woens mag_u maten me_dan me_nog me_vanda
meer_maand metee_de mijn_opmer mik mik_op morge_krijg morge_stuur morge_weer n_oren na_het nieuw_ligt niks_maar ons_beslu ons_een onze_corre op_bed op_beloo
opmer_$ over_m overe_bij overm_$ overm_is recto s_voor scan scan_ik sorry_druk sorry_ik tegem train u_voor u_woens verga_de verga_op verta_lever verwa_dat
vrijd_alles vrijd_na vrijd_over want_ik week_dan week_kom week_krijg week_ligt weeke_doet weeke_voor weer_dus weet_dat werkg woens_de woens_met woens_weer
wordt_groet zijls zit_t zitte_zonda zodat_u zorg p20q4r8: uiter p2q: ^_lukt krijg_ik onze_react paar_dagen p2q2: accou een_paar het_onder maken paar p2q3:
je_hem lukt_het pdf p2q9: welk p2r: de_tarie fijne_avond je_metee komt_woens tot_dinsd vanda_over p2r2: docum maand_van tarie woens_$ p3: 0e_heb ^_eind
^_vanav ana_sorry antwo_$ bijna_af de_dag de_defin de_inlog de_mat defin dinsd_dan door_en dus_ik eind_van en_maand er_morge hele_week het_echt het_eind
in_utrec kant_op mat_$ nog_tot sorry_! sture_we u_alles utrec vanav_nog week_hebbe week_lukt woens_0 wordt_niks p3q: en_oud erna maand_zit oud_en p3q2: inlog
p3qr3: week_$ p3r: je_in krijg_julli ontva_u p4: ^_vanda alles_bij app_ik bij_je dus_dinsd erewo_$ excuu me_tot morge_heb ons_antwo onze_opmer over_twee u_het
vrijd_ligt week_heb p4q: en_nieuw in_een ligt_de tusse_kerst vrijd_de p4qr: uiter_volge week_vrijd p4r: 0e_$ je_vrijd uiter_donde p4r2: uiter_0 p5: app
dan_stuur erewo maand_heb mailb_$ sorry_sorry uitsl_$ p5r2: uiter_vrijd p5r6: vrijd_$ p6: ^_uiter beloo_$ de_loop lukt_niet maar_dinsd p6r: van_volge p6r3:
dan_heb p7: ^_geef de_maand loop_van p8: geef_me p8r: het_einde p9: julli_krijg p9q: krijg_het pq: ^_overm als_je bijsn bouw de_accou de_admin de_bouw
de_klant de_namen de_patie eerde_lukt effe en_kan en_voor er_mooi gast het_een het_lukt het_me ik_van inclu is_ze keuze lukt_dat maand_? meer_en mooi_uit
niet_helem niet_met nodig_hebbe nog_door ons_voor overl_met schit sint ten ten_laats theo theo_$ van_bestu veert_dagen vrijd_een wat_het week_dinsd weer_open
weten_hoe zeker pq2: ?_mijn ^_mag aanpa mag_ik op_julli pq2r3: verze pq3: het_julli prijs_in zit_$ pq4: de_btw julli_het welke zit_de pq5: of_de pqr: de_kas
kas pqr5: die_krijg pr: ^_twaal beeld belas bezor_onze bio bio_s bouwe colle_die dan_staat de_bio de_corre de_zaal die_aan dinsd_ik echt_waar esthe het_binne
hier_niema hoort_u ik_morge je_uiter julli_voor komt_uiter krijg_ze maand_aan maand_weer maart_lever marke ontbr_nog ook_ik reste stuur_ze tekst_zijn van_je
volge_dinsd volge_vrijd vrese vrijd_! vrijd_in wacht_$ wat_nog we_vrijd week_groet wim_$ woens_van zaal ze_maand pr2: de_menuk de_mondh de_portr janua_$
je_dinsd menuk mondh produ pr3: donde_$ pr4: je_maand twint q: 0u advis afloo alwee apart auteu autos begri belde beval big boeke borde bril call chine delft
dient digit diver domme donal dorie dorp duck foutm funct gehos geldi gelov gerda gerec gevon haha heen help hero i ineke insch ipad jaarl jozef klapt klik
kwali las leeg lia licen lustr maili mb meerw misse moeil nijho omdra ooste opgav oplev oplos opmaa opzeg plat praat prate princ red redel reser ruud samir
schel schol sem sparr stucw taal table telke tests thank toega typen uitvo uitzi ureno vaart vanze verva vierk voorb waaro walte webad wijkr witte woord zoekb
zoiet q11: sture_? q2: ?_het ?_maand ^_korte ^_kunt ^_moete ^_voord ^_wanne ^_welke ^_zou ^_zoude als_pdf alvas_bedan alvor banne begre bel_me belle_? bij_mij
btw_op dat_dat deadl die_0 donde_nog donde_om een_offer er_later factu_nog forma_moet goed_? groot groot_moete hebbe_? het_nodig hoe_groot ik_nou ik_snap
jij_mij julli_mij kan_dat klopt_dat komt_? korte korte_vraag kost kun_jij kunne_aanpa link_nog logo_nodig mij_nodig mij_uiter moete_die moete_hebbe naar_maand
namel of_dat of_die of_ik of_pas offer_sture offer_voor open_kun pas_als preci_nog probl regel_julli s_ook scher schui site_er snap_ik stuka tweed_pagin uur_?
verne wanne_hebbe wat_heb water we_graag we_hadde weet_je welk_besta weten_of wij_graag wij_zoude wil_je wil_weten zijn_? zit_? zoude_de zoude_graag q2r:
uiter_dinsd q2r2: tanda q3: ?_en ?_groet ?_wij ^_kun dinge doen_? eens_sture forma_hebbe gaat_die hem_nog in_of inkoo_$ is_? je_preci julli_offer me_af
staan_? voord_ik we_besli zette_? zijn_voor q3r: al_in van_giste q4: ?_ik af_of doet_het ik_krijg moete_de q4r: de_hosti hosti q5: bedoe_je dat_? in_welk
keer_sture niet_open welk_forma q6: ^_kunne bedoe kunne_julli nodig_? qr: 0e_fijne camer dat_doen de_aange en_gaat het_domei ik_als ik_vrijd je_die lotte
lotte_$ maar_die mijn_zwage nog_dat poste tanda_en teken_ik vrijd_uit wacht_van zwage qr2: de_tanda lever_ik neder r: amela anna assis banco becon bep bewer
bijge blad blom bpost branc consu cover cursu driek elif fleur fornu g histo huib impla jaarw kaasb kip koen liep linie lou luist maats maatt magaz nabew
nager oranj paula polis priva reini schad schij ties tim vakvr vd vlak vul vulli wesse wijng r2: ^_bijga ^_eerst began began_grond behal_die chef de_began
de_neder de_pasfo de_teamf de_twint de_wijnk eerst_ladin engel_volge gaat_hierb gemaa_die grond_de het_docum home ik_dinsd ik_woens ladin ladin_in maakt_mijn
maand_gemaa neder_tekst pasfo s_worde teamf_s tekst_staan twee_hoofd twee_vrage tweed_vrijd vast_de volgt_vrijd volgt_woens wijnk woens_over worde_maand x r3:
homep_de hoofd_de maand_na teamf volgt_uiter zitte_in r4: die_stuur eerst_twee erbij_de logo_zit r5: na_$
"""
