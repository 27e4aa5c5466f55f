"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: aanda aanne aanwe afgeg arch ardec auror aydin baard baken bedev beetj behee bent bewee blank brak bruid carol chant conci datum denkt dirk dood doorl
dossi duren duurt erdoo erove ervan evert facul famil fem fout garan geest geleg genie gesca gewez ging haast handv helee horen houd ingre it jaap jaja k
kalfj kelde kijkt kloos knie knipp koepe koffe laura lerar lig lopen luc madri menin mens misve monum nadin namet navra ne neer neige netje norma okido ontsn
oorde overd pasen patri peete petra pia plan polde porre rijde riole ruzie sam scann schon seint socia sofie spanj speel spoed stal stoep tante tent toeko
toezi traag trekt uitee vast verca verlu vervo verzu vis vlooi vme vrij vrije waars weber woons worst zelfs zinni zolan zomer zover a10: erop_terug
a10d10n4o4p19q3r7: over a10d19n3op4qr: heeft a10d4p6: direc a10d5p2q: bedan a10pq: erop a11: niet_aan a110d182n50o36p126q71r49: de a11d2o4r2: aan_de
a11d4np5r: weer a11d9n17o2p4r: !_$ a127d47n12o31p76q44r16: ik a12d31n10o2p18q6r11: ^_de a12d3nop2q: ik_ben a13d10n3p37q6r15: maand a13d14n2pq7r: goed
a13d20n2op7q4: ^_we a13d2p2: verge a13d6n4p42q8r12: vrijd a13do2p2r: terug_$ a13q: er_nog zodra a14d2r2: nog_niet a14d4np13: ligt a14dnp2: kom a15d13op4q9r4:
moet a15d17n6o3p2q3: naar a15d20n5o5p5q10r2: zijn a15d22n6op14q4r16: in_de a15d7n2p19q15r5: zit a15d9n2o5p4q3: ik_heb a15o3p7q2r: ontva a15pq: ^_dank
a16d57n2p16q7r: maar a16d7np7q: ga a16d84n10o9p23q14r11: 0 a17d34no4p10q16r16: die a17d8n4o15p17q3r2: onze a17d9nop3q4: even a18d30n10o10p9q17r: dat
a18d9n3o7p15qr2: tot a2: !_ga ^_nog ^_ontva ^_was aan_dek alle_hens altij_bij begin_en behan bekij_de beloo_niks ben_ermee bezig_! bij_jurid boekh_$ boekh_kan
colle_en dankj dat_echt de_hoogt de_jaara de_updat de_vergu dek die_moet direc_is door_aan duik duwtj eerst_gezic eerst_met en_is er_boven er_rusti erach
even_met ga_het gemee_heeft gezic goed_! had_het heb_haar hens hens_aan het_buite het_doorg het_inter het_mee het_spijt hij_moet hoogt hoogt_$ ik_beloo
ik_eerst ik_iets ik_laat ik_weer in_behan in_gespr inter_en is_allee is_in jaara je_goed je_hoort je_wel klaar_is lamme maand_ben maart_op mail_doorg
mail_gezie met_onze mijn_lijst mijn_oren naar_onze niet_uit nog_altij nog_niets nog_niks om_te ontva_! onze_finan ook_een redde_we snel snel_mogel spijt_me
steed_niet te_teken terug_ben terug_is thuis_ik toege_$ tot_die updat_ik vanda_teken verge_$ verge_ik vergu vergu_nog volgt_$ vrijd_ga wacht_zelf weeke_aan
weten_groet weten_zodra wij_ook zelf_ook ziek_en zijn_burea zo_snel a20d26n18o5p20q30r5: een a20d2n3o2p5qr2: terug a229d331n72o98p214q134r52: $ ^
a22d26n3o6p37q7r4: heb a23d25n8o8p16q12r4: bij a23d5p2q2: dank a25d24n24o2p17q5r5: ! a27d59n2o23p17q6r6: met a27d68n20o23p39q30r18: van a28d18n8o2p86q23r15:
je a28d43n5o3p39q19r9: voor a29d3nop7q: ben a29d59n8o4p24q22r: we a2d: 0_tot ^_zonde allee_een begon en_toen finan het_aan hun ik_moet maar_er naar_kijke
niks_$ over_mijn toen_stond weer_op zet_het zonde_de a2d10nopq4: af a2d10npq6r3: tweed a2d11nop2q: zien a2d12nq: van_0 a2d13p4q5r7: logo a2d2: het_zo niet_te
a2d22p2q3: akkoo a2d24n8o8p9q15r: hebbe a2d2n: stond a2d2n2o5: alle a2d2n3p2qr: team a2d2n4p: beurs a2d2no2pq: kanto a2d2np: zijn_we a2d2np2qr3: over_de
a2d2np4q4r: van_ons a2d2npq: oktob tot_0 a2d2o: ^_helaa a2d2o2pq8: keer a2d2o2q2: en_ik a2d2op9q: geef a2d2p: handt a2d2p2: elkaa a2d2p3q: er_niet a2d2p3r3:
binne a2d2pq: ik_dat a2d2pq23: of a2d2pq3: ^_ziet a2d2pq9: moete a2d2q: echt_niet is_$ missc a2d2r: beves prakt a2d3no4p6r: zonda a2d3np: lang a2d3npq2:
de_offer a2d3npq4: ziet_er a2d3nr: fijn a2d3oq: wille a2d3p: leest a2d3p2q3: zelf a2d3p2q3r2: met_vrien a2d4np3q2: we_het a2d4npq4: ziet a2d4o11p12q2: deze
a2d4p3r: gr a2d4p4q: druk a2d4pq3: doen a2d4q6: open a2d5: eruit a2d5n3q: jaar a2d5p2q: ana_ik a2d6: gewoo a2d6nop5q: is_het a2d6np: gezet a2d6npq8: offer
a2d6q2: blijf a2d7: ^_heb a2d7n3op5q: daar a2d7op3q2r: ^_dag a2d7p2: ^_ja a2d8op5q2r: geach_mevro a2d8op6q2r: ^_geach a2d8p7q: t a2d9n11p2q4: nieuw a2d9np3r2:
heb_ik a2d9op6q2r: geach a2d9p5q2r2: mevro_wirth wirth a2dn: ^_je kijke_$ zit_er a2dnp: stil a2dnp2q2: later a2dnp2qr9: alvas a2dnp4: begin a2dnpq: stuk
a2do2: ^_geen voorl a2do2q: ik_wil a2do3p4r2: laat_ik a2dop2: het_bij a2dop5q5r: ^_in a2dor: buite a2dp: ana_het eraan heel het_team sanne a2dp2: even_voor
a2dp3: het_er a2dp4q4: zit_ik a2dpq2: moet_het a2dpr: cijfe de_cijfe a2dq: er_op ik_in op_kanto a2dqr: gespr is_van a2dr: en_die ons_de a2n: boer de_baas
je_op op_zijn a2no2: werk a2nop2q2: ik_op a2np2: heb_nog a2np2q: nog_op a2npq: ^_even a2nq: gehoo a2nr: uit_$ a2o: het_werk hoort_van spijt u_niet a2o2:
gaan_we a2o3: weten_dat a2o7pq: herin a2op: je_weten a2opq: ik_kan a2p: ^_gezie ^_niet berei compu de_compu de_herin de_ontwe hier_allee ik_lees is_ziek
kanto_tot lees mijn_lapto nog_$ nog_over week_ben a2p10r: eind a2p11: deze_week a2p15q2r: je_het a2p2: de_stilt ga_er het_maand het_weten kom_ik later_$
onze_direc sta stilt a2p2q: hier_een a2p2q2: gaat_het a2p2r: het_je a2p3: oren oren_in tot_over a2p3q: de_fotog een_gekke eerde gekke a2p4q: twee_weken weken
a2p4qr3: 0_janua a2p4r: me_$ a2p5r: eind_volge a2pq: ^_volge bespr_het je_mail a2pq2: regel a2pr: iets_weten a2q: ^_moet ^_zodra die_tijd door_naar gehoo_$
het_overl ik_bespr ik_met juris ontva_wij voor_ik wacht_nog we_wacht a2r: ^_een bij_mijn is_geen maart_met vrijd_0 a2r3: rest_volgt a2r4: ^_logo a3: !_we
ben_$ ben_julli ben_tot bezig_$ contr_nog daarn_kijk daarn_pak dank_$ dank_ik die_heeft direc_$ ermee_bezig ga_ermee genot_dank haar hoor_het ik_ernaa
ik_terug ik_wacht ik_zet kom_er komen_erop met_vakan met_vrijd mijn_burea mogel nemen_het nog_even oeps_helem ontva_dank ontva_ik slag_$ sorry_$ vakan_daarn
vanaf_morge verhu_$ voor_aan we_bekij zodra_de a32d21n8o20p14q6r3: mijn a35d18no11p8qr3: aan a36d9n3o16p14q11: ^_ik a38d64n18o21p42q21r4: op
a39d48n12o12p35q26r21: in a39d84n11o31p25q21r10: is a3d: ^_oeps dank_! ik_doe is_nog julli_niet jurid_zaken laat_het oeps staat_op zaken a3d12n6opq8: om
a3d15np12q4r5: de_foto a3d16opr: doe a3d2: ^_top en_dat a3d20n2o3p22q: alles a3d2n: zijn_er a3d2n2: op_het a3d2n3p10q: ^_vrijd a3d2o2pq3r: iets a3d2p:
de_verhu a3d2p2q: als_de a3d2p3r2: kan_ik a3d2p4q2: 0_juni a3d2p5q: echt a3d2p6q: en_dan a3d3n2o3pq8r: wil a3d3n2p: verhu a3d3no2: uitge a3d3np6q2: juni
a3d3o: niets a3d3o8pr: uw a3d3op6: laten a3d3p30q3r2: heb_je a3d4n6p5q: kerst a3d4nop6q3r: wordt a3d4p: dicht a3d4p2q2r: van_mij a3d4p4r8: na a3d4p9r2: weeke
a3d5: dat_is top a3d5op5q3r2: twee a3d5p4q4r2: vrien_groet a3d6n3o5pq3: nu a3d6n3op4q3r2: ze a3d6no3p5q: dit a3d6op3q11r: kunne a3d6p14q2r10: de_tekst
a3d6p2r: wel a3d8np11q3r: hoi_ana a3d8p19q8r5: donde a3d8p2: zet a3d8p2q2: ontwe a3d9nop12q4r2: dag a3dn: altij de_gemee a3dn2p: kijke a3dn8p5qr: fijne
a3dnoq: er_is a3dnp: thuis a3dnp3q2: weet a3dnq: gemee a3do3p2: lijst a3do4: gegev a3do4p6q12: sture a3dop: lijst_$ a3dp: contr_ligt a3dp2qr2: ligge
a3dp5q3r3: janua a3dp8: het_in a3dq: mijn_baas a3dqr: s_in a3dr10: volgt a3n2p3: dat_je a3np3q5r3: lever a3np9: beloo a3nq: afdel nog_steed a3nq2: steed a3o:
uw_beric a3p: 0e_ben de_helft helft helft_van ik_achte lapto updat a3p2: aan_het ziek a3p2q6r: nog_een a3p3q: fotog a3p3r: is_er a3p6q5r: ik_de a3pq: je_ik
a3pq2: van_maand a3q: boven op_vakan sture_maar voor_vrijd a3r: nog_aan a4: ^_goed besli_$ en_komen ermee_aan ernaa_$ even_gedul goede_orde ik_kom ik_leg
in_goede kijk_ik komt_goed midde_in niet_redde orde_ontva teken_$ verge_hoor zitte_midde a47d50n4o22p19q24r3: niet a48d35n7op15q24r: er a48d52n10o22p30q11r9:
en a4d: het_even jurid midde toen verge_! a4d10o12p3q8r: mij a4d10o2q2: gaan a4d10o3p7q2r2: mevro a4d10p13q9r5: foto_s a4d11np13q3r2: ^_hoi hoi
a4d11o34p33q5r2: u a4d13n3o2p5q4r3: staat a4d15p2r: ja a4d2: helaa_niet a4d23np13q9r5: foto a4d24n2opqr: zo a4d2n2o5p3q: ^_mijn a4d2op2qr2: achte a4d2p3:
het_bestu a4d2p4q2: bestu a4d2p8r: vanda a4d2pq: dank_voor a4d3o4p: beric a4d3op9q2r: mail a4d3p4qr: pas a4d3p5q3: ^_voor a4d4: met_0 a4d4n2: had a4d4o2pq:
nemen a4d4p7: verga a4d4r: heeft_de a4d5n2o14p9q4: niet_meer a4d5op32r7: dinsd a4d5op4q4r2: vrien a4d6nop8q2r: voor_het a4d6npq2: zonde a4d6nr4: de_rest rest
a4d7n2op4q6r2: gaat a4d7n2p11: dus a4d7n7o2p2q11r: wat a4d7q3: niet_$ a4d9p14q2r12: tekst a4dn2q5: doet a4dnop2q3: tijd a4dnp5qr: klaar a4dp: met_mijn a4dp2:
sorry_helem we_zitte zit_tot a4dp3q: zegge a4n: toe_$ a4nq2: als_ik a4o3: overl_$ a4o3pq2r: hoort a4opq: ^_als a4p: !_ik bij_onze a4p2: bekij_het a4p2q2:
het_door a4pq2r: het_eerst a4pq3: besli a4q: leg leg_het a4r3: nog_bij a5: bezig de_slag doorg_naar ernaa ligt_nog pak_ik redde slag a53d6n4p20q22r9: nog
a5d2: ^_vanaf inter orde a5d27n23o6p33q29r2: julli a5d2p: kijk a5d3nop2q6r2: goede a5d3p: rusti a5d3p8: ^_sorry a5d4: we_zijn a5d5op2: helaa a5d5p: doorg
a5d9n4op: naar_de a5dn4o3pq: ^_onze a5dnq: baas a5do2: aan_mijn a5do9pq: onze_advoc a5dp: ^_komt burea helem_verge ligt_bij a5dp3: gedul a5dr2: de_ander
a5n4op5r: colle a5nop4r: mijn_colle a5np3q: is_hier a5npr2: ik_nog a5p: ^_ben er_weer a5p19r4: volge_week a5p2: aan_toe a5p2q: bespr a6: ^_bedan ^_genot pak
a6d: genot a6d10n2o25p7q9: wij a6d14n2o26p9q5: meer a6d14no2p17q3: door a6d15op14q13r9: s a6d16nop5q2r: met_de a6d17o14p4qr: geen a6d26n4o17p16q8r3: ons
a6d2no15pq: advoc a6d2p2: op_mijn a6d2p22q3r: morge a6d3n3o2pqr: mee a6d4p2: bedan_voor a6d5noq2r2: ander a6d5p3qr: hoor a6d7np: vanaf a6d8n2p3q2: was
a6d9n3o3pq6r2: uit a6d9p4q4: allee a6dno3p21qr7: volge a6dnp3: toe a6do10p2q: overl a6dp: ik_zit a6opq2r2: moet_ik a6p: gezie a6p3: het_op a6q: zodra_ik a7:
aan_toege en_kom goed_ontva kom_erop a7d: het_ligt a7d11o5p7qr2: laat a7d11p4q3: niks a7d2: ben_er a7d23n5o21p4q8r: te a7d2p: dank_je a7d2p3: de_direc a7d3:
ermee a7d31n3o2p22q7r4: ana a7d3n2o2p4qr2: 0_maart a7d3n2o2p9qr2: maart a7d3o2p2q2: het_contr a7d3pq: heb_het a7d3q5: zou a7d4o8p2q: op_$ a7d5o2p5q2: contr
a7d5p19q2r2: 0e de_0e a7d6p8r4: zitte a7d8n5p3q11: ook a7dp4qr: komen a7n2p3q5r9: eerst a7p2: toege a7p5q4r: teken a8: niet_verge a8d24n4o4p15q6r8: van_de
a8d26n8p14q8r6: groet a8d28n13p15q4r: op_de a8d2n2o6p43q2r6: week a8d2o3p16q14r2: me a8d2p3r: tot_en a8d2pq2: het_is a8d2q: maar_ik a8d3n3p2q2: hij a8d3p3r:
en_met a8d3p4q3r: wacht a8d4nop5q6r2: kan a8d5p4q: helem a8d8n3p28q8r3: dan a8dno3p9q5r2: weten a8dnpq2r2: boekh a8dnpqr2: de_boekh a8p3: ga_ik a8p4q: ik_ga
a97d98n19o13p101q45r13: het a9d10no6p2q13: als a9d14o2p5q3r3: ^_het a9d15np14q2r7: voor_de a9d2n3pqr2: in_het a9d2p4: ik_er a9d2pq2: daarn a9d4n2o6pq5r:
bij_de a9d6np6q5r3: komt a9d7p15: sorry a9d9n6o3p6q2r: hier a9dp13r: ik_het a9dq: vakan a9p2: bekij a9p4: ben_ik ad: ^_daar ^_voorl achte_$ ana_even
ander_moet archi bedan_$ bij_het blauw_de commi contr_doorg de_commi de_penni de_prakt de_verbo dicht_$ die_doet doen_$ dus_het eens_in en_hij er_bij er_missc
erin eruit_$ even_in ff_niet gegev_$ genot_$ geope groen_licht heeft_er het_naar het_weer ik_geen ik_reage is_niet jaar_niet je_voors jij koste krabb
lang_over langs_de lezen licht_$ maar_dat maar_een maar_niet moet_langs niet_rond nog_wel ok oogst op_hun proje schaa schil stemm tweed_versi uur_$ van_vakan
vanaf_0 verbo vlieg wacht_het we_komen weer_$ wel_$ weten_als word zalig zalig_kerst zegge_dat zette_$ zie_mijn zitte_we zoet ad10np3q3: uur ad10q2: lieve
ad11n2o2p6q2r2: ^_beste ad11n7op4q3: giste ad11q: groen ad12nop3q2: onder ad13n2o2pq4r: al ad13n4o4p6q3r2: beste ad13o7q: verde ad13pr: nee ad16n2pq3r4: staan
ad2: dat_moet de_voorw gestu_$ hoeft_van houde_het in_orde nader niet_de niks_te p penni te_druk voor_een wij_gaan wille_we zou_ik ad2n: af_$ verst werkt_hier
ad2n2oq5: besta ad2n3: het_nieuw ad2n4: en_een ad2n4p: de_beurs ad2no: per ad2no2: hier_niet ad2np: de_kinde joost trein ad2o: hou mijn_vrouw vrouw ad2o10q:
recht ad2o2: mijn_man ad2o2q: van_onze ad2o3: wij_hebbe ad2op: zij ad2p: de_dropb dropb excus joost_$ ad2p2: ^_dinsd pakke ad2p2q: notar ad2p3: m ad2pq:
de_notar ad2pr2: na_de ad2q: ook_nog papie waarv wordt_de zes ad2q2: ^_is open_$ ad2qr3: vrage ad2r: is_goed ad2r5: de_map ad2r8: de_bijla ad3: dit_jaar
door_met het_ontwe licht nemen_de niet_op ad3n2: bij_ons ad3n2qr: werkt ad3n3opq7: eens ad3n3p2: van_het ad3no2p4qr: 0_septe ad3np: kinde ad3npr: kleur
ad3o2p2: 0_decem ad3o2p2r: decem ad3o2pq: neem ad3o5p: mij_niet ad3o5p2q: is_op ad3op2q5r: ^_goede ad3op4: reken ad3or2: gesch ad3p: heeft_het we_nemen weg
ad3p2q4r: drie ad3p2r: de_feest ad3p5: antwo ad3q3: zette ad3q3r2: lette ad3qr2: logo_s ad3r: de_openi en_0 fijn_weeke goedg ad4: een_klein goed_$ ad4n: overg
ad4n2p2q88: ? ad4n2p3q: langs ad4n2q: schoo ad4n3: harte ad4n4p3r: feest ad4no16q: ^_wij ad4no2p4qr: septe ad4no3q2: meer_$ ad4nopq6: pagin ad4o2r: man ad4op:
dat_ik heb_de ad4p: houde ad4pq2: 0_uur ad4r5: tekst_voor ad5: voorw ad5n: gestu ad5n2p6r: bij_julli ad5n2pqr: en_de ad5npq: klein ad5o: aan_te ad5o2p2q:
met_het ad5p2: maar_de ad5q9: graag ad5r: openi ad6: beslo zo_$ ad6n: blauw ad6nq6r3: de_tweed ad6o3q: b ad6op2q2r2: betaa ad6p2q: n ad6p3qr: dag_ana ad6q:
zie ad6q2r10: bijla ad7o2r14: hierb ad7qr: ge ad7r: voors ad8opq: telef ad8pq2: versi ad8r5: map ad9n2o2p5qr: beste_ana ad9or: hoeft adn: alvas_een beter
de_winke kaart meer_bij vanaf_maand winke adn2p: kwam adno: mee_$ menee adno15: faill adnp: de_trein adnpr2: die_is adnq: mijn_schoo ado: a beric_ik hande
tijd_$ ado2: reage ado2pq: in_$ ado3p2q3: hem ado4p2q3r: betal ado4q: de_zaak ado7q: zaak adop: gezeg adopq: zal adopqr: hoofd over_$ ador10: ^_hierb adp: ^_t
akkoo_is alles_op de_drukp drukp en_laat geef_ik ik_aan ik_loop ik_niks is_maand logo_in maand_de met_zonda mijn_telef moete_zijn ouder rond slaap stukj
voor_uw zieke adp19q3r7: stuur adp2: allee_de de_betal ervoo ik_weet adp2q: tusse adp3q: ^_donde ff adp4: je_van sorry_voor adp4qr2: metee adp5r: het_$ adp8:
loop adpq: bank de_tijd wilde zijn_$ zit_in adpq2: wordt_het adpq6: een_keer adpq9: zoude adq: admin dat_niet de_subsi idee ik_wilde ik_zie in_janua nogma
om_in ook_op subsi vier wat_ik wil_het adq2: goed_uit op_een adq3: ^_graag adq4: er_ook adq6: vraag adqr: het_nog adr: karin moet_je slape adr3: de_homep
homep adr8: bijla_de an: arden compl de_arden de_boer de_inspe en_tot er_verst erg hangt hans het_terra hier_in hoef inspe kees kinde_zijn menee_de mijn_zus
proev proev_$ stagi terra uit_de verst_van zus an2: nieuw_jaar an2p2: winte an3: fijne_kerst geluk an4p: ter ano2: is_faill ano3pq: lange anp: ligt_alles
anp2: de_kerst weer_en anp2q4: het_niet anp31q6r10: krijg anp4r4: maand_$ anpq: maand_0 anpq3: ik_niet anq: ^_er artik een_nieuw ik_julli anr: sprek ao:
^_mevro besta_ik gezeg_dat mee_dat naar_mijn ontva_$ opnem opnem_$ ao11q2: conta ao2: dat_mijn halen venno ao3: recht_$ u_hoort ao4p: tot_de ao5: alstu ao5p2:
u_op aop: ^_dit en_daar ons_met aop5: verwa aoq2: pagin_s ap: ^_oei agend beric_over carla carla_$ compa de_drukt doe_het door_mijn drukt dus_$ een_updat
elkaa_$ en_ben er_even ervoo_zitte even_een fruit fruit_$ gegli groet_carla helem_door het_lijst het_voor het_zit ik_ervoo ik_kijk ik_was ja_ik ja_sorry kruip
kruip_ik landm lapto_heeft m_0 maak maand_terug maart_in me_ontsc mijn_compa nerge nerge_aan niet_lukke oei ontsc op_winte order pasto staat_klaar stukj_$
stuur_het t_m te_pakke tekst_komen terug_en tot_vrijd vanda_de vanda_niet vrijd_beloo wacht_op was_ziek we_bespr we_laten weet_het wel_! zegge_$ zet_de zorge
ap10q2: dagen ap12q6: lukt ap12r7: krijg_je ap2: achte_de ana_voor betal_staat bij_elkaa bij_u colle_is de_verga dinsd_0 druk_met er_dit het_morge ik_bekij
ik_stuur maand_verga moet_nog voor_dinsd vrijd_lukt ap2q2: lukt_me morge_zit ap2q5: hoe ap2qr: laats ap3: ^_over ik_tot ap4: dit_weeke fijne_dagen het_weeke
maart_$ voor_zitte ap4r2: van_me ap5: ^_morge tekst_$ ap5q: zit_het ap5qr: weten_$ ap7: ^_maand vanav ap8qr2: een_week apq: de_raad goedk het_stuk kunne_sture
lukke momen raad raad_van vrijd_op zien_$ apq2: van_donde apqr: voorz apr: de_laats de_voorz zeg apr4: portr aq: artik_0 best daaro doet_er er_ff er_nu
gekke_$ gekre gemak het_? lever_is merci mij_$ moet_de niet_ik onze_juris op_ons overl_van uit_maar uit_of vrage_$ we_eerst aq2: bestu_$ ik_teken me_even
zou_u aq2r: de_lever de_zip zip aq3: ik_vraag nog_van of_het ook_bij voor_we zoude_we aq4: ^_hoe als_we snap aq5: wanne aq6: eigen aqr: de_lette ar: ^_hier
cijfe_van de_mail in_zwoll lever_$ nog_met volge_maand zip_de ar2: ligge_nog zwoll ar6: hierb_alvas ar7: alvas_de d: 0aa 0kf abna abonn accep actie adver
afgek afgel afwez aline alsno anima antwe apoth appte arend arie bas bezoe bezwa bk blanc bloem blz boekj bonke boom braaf breed broer brug bruil ca catal
chass chatb cm code conti cursi custe cw da daan daarj dakbe dame data denni desti deven dewi dezen diep dikke ding dirig domin doop doorh dorsm drent drok
droog drukb dubbe duim duits duurs e eenen eerli el elder enige enter eraf erevo eten expre fatim fenna filmp folde formu fotos friet fuike gang garna gas
gauw gea geant geduu gehec gekie gelam gemai geneg gepie gereg gesla gespe gevis gewij gezin gil glasz gmail godel gooi goud griep griet groni h haald haalt
halfj handj hap heemk helen heren herfs herte heten heur hi hoeke hold honde hoogl huh humeu hup ideal idris ie ieman illus incas inget ingev inmid inste
inzie ivore jaart jao jef joey joh jos kade kader karel kente kerk kerkb kies klemt klepj klimo klopp knoop kobe kokki komma konin kooij koopz koos kopie koud
kozij kring krol lach leegg leien lies liesb lijkt locat loods lp lucht maat machi mar marc marek maria marja marjo markt mede meerd meet melkf messi mezel
mia micro minut minuu mis mislu mits moi monta moois moppe music mzzl nagem neuh nie nix nl0 nokho novem nr olden olieb omsla on opent opgez optoc orgel overn
parti peert perfe piet pippe pleza podca pompo pop postc potje pp prins progr provi punt q0f rachi randj resty riege riet rij roep rolde ronde rondg roos
roost rotte ruim ruit ruite samsu sande scans scene schik schor schra schuu shoot sjaak sjef slide sms speks sprea statu steen super surfd tafel tempo tevre
tijdl tinek trad trans truus tuinc turnk tweee tweeh twijf uitko uittr uitzo usb uut va valid varia vegan veras verho verke verma vers vet vijve vlekk voett
voora voorj voorp vooru vroem vve wark wasse wegge wegha weini welko welst werd wezel wezen wikke wildp wilge wolk works wout woute x0 xk zandk zeeba zeer
zelfd zetel zeven zin zoele zoen zon zovee zwart zwede d10: doe_maar d12n2op3r: 0_$ d12o12q7: factu d12op9: getek d13n3o: we_hebbe d13p3q: drukk d14n3oq4:
oude d14nq2: toch d17n: prima d19p3q3: mag d2: !_groet 0_ab 0_mei 0_tegen 0_verde ^_amai ^_beide ^_besch ^_dat ^_onder ^_openi ^_tekst ^_vinkj ^_zojui ab
akkoo_met al_gestu algem algem_voorw allee_het alles_gelez alles_klopt als_een amai amste amste_$ ana_dank bedra_is behal_de beide_ontwe bekek beslo_het
beslo_om bevon bij_deze blijf_$ blijv_staan briev_$ budge burge bus_gedaa d daar_staat de_besta de_blog de_burge de_drive de_fiets de_foote de_medez de_moeit
de_oven de_schet de_video den der die_nieuw die_sloga dinsd_om dinsd_tot direc_obs doe_de doe_toch drive druk_maar en_niet en_we entho er_toch ermee_$ euro_is
factu_van foote foto_die foto_graag foto_met gaan_met gaan_voor ge_moogt gebru_de geen_inter geen_wijzi gegaa_$ gelez_geen geraa geste_$ gestu_? gewoo_de
gewoo_open giste_met goed_behal goedg_$ groet_wim half_drie heb_alles hebbe_er hebbe_geen helem_goed het_beste het_blauw het_geld het_numme het_zijn hier_is
hooga_mr houde_we iban ilse inges_met inter_meer is_te j_terps ja_$ ja_0 je_al je_spam jeroe jl juni_om kant_geen kenme kenme_0 kiek klink kunne_door
leden_heeft let lieve_het lieve_niet lijn link_naar maar_$ maar_het maar_valle maar_weer mag_blijv mag_het mag_op mag_weg man_$ map_gezet mapje medez
medez_heeft meer_hoeft mei_0 mense met_alles met_dt met_versi met_z meter mij_betre mijn_kant moeit_$ molen_0 mooi_$ naar_julli nagek natuu neem_die net_in
niet_0 niets_aan nl0b0_iban noten obs obs_de om_elf om_er onder_de ons_akkoo ontwe_b ontwe_zijn openi_is post_gegaa prijs_$ publi raam rest_mag schet septe_$
slaan slaan_we sleut spam spam_$ staan_op staat_mijn stick stick_bij tacht tegel toch_lieve toch_van top_zo tweed_ontwe uit_gegaa uitei up valle van_af
van_der van_vorig vanaf_mijn vanoc_betaa vanoc_op veran_groet verde_helem verga_en verle verme_van versi_0 vind_ik vindt_het vinkj volda_$ voors_van
vorig_donde vorig_jaar vrijd_om wacht_heb wat_mij we_af we_gaan we_geen we_houde we_over weeke_! wirth_de wirth_namen ze_allem zet_er zien_we zijn_goed
zo_laten zo_naar d21np2qr2: 0_0 d2n: blog fiets gedaa_$ gekoz hoop kort oven d2n2: harte_groet d2n2op10q: ^_julli d2n2p: ^_giste d2n5op2r: zater d2no: ^_namen
te_zien d2nopq: docht d2np: 0_oktob bus jan koffi d2np2q: vroeg d2nq: 0_staat staat_een d2nr: prett d2nr3: staan_in d2o: ^_hou grote inges kuipe mogen op_met
van_dinsd wens d2o2: mijn_vader d2o2p: wegen d2o3: ^_haal ^_stop haal stop u_kunt vader d2o3p2: met_die d2o4: ons_niet d2op2q12: nodig d2op2r: aan_$ d2oq:
^_bij d2p: aanme de_bus de_serve getek_exemp groet_joost hebbe_het het_tweed kieze niema post_$ serve sorry_dat tekst_van we_dicht d2p11q: in_je d2p2: de_late
exemp late logo_$ voor_je d2p2q: mailt d2p2r: secre d2p3: getek_contr het_wordt mvg d2p4: s_$ d2pq: proef d2pr: negen d2q: alles_goed de_logo duurd het_bedra
het_lette het_wacht hoeve komt_er ons_$ terps zelf_de zo_n d2q2: 0_stuks bedra op_naam d2q2r: domei d2q3: die_foto inkoo naam_van d2q4: ?_de d2q6: de_link
d2qr: derde wim d2r: ana_in en_ja nacht porta d2r2: die_heb d2r4: zit_erbij d3: !_voor 0_bij 0_moet ^_gebru ^_getek ^_prima ^_zie akkoo_ga bladz bladz_0
btw_nl0b0 de_briev de_deur deur_uit driee dt elf elf_uur elke en_het er_maar geen_opmer geste gezet_$ had_ik heeft_giste het_overi hoor_prima is_akkoo
is_nl0b0 ja_hoor klopt_niet kop laat_die links maar_0 maar_live maar_zitte mag_eruit map_$ merke_$ moeit moogt niet_in niet_verde niks_op om_half ons_btw
op_bladz opa past te_gaan toch_maar uur_is vanmo veran verde_te verme volda z z_n zie_bijla zijn_met zo_zet zojui d3n: op_pagin pagin_0 prima_$ veel_te d3n2o:
hebbe_de d3n2pq5r2: de_prijs d3n3opq8r2: prijs d3n3opr: sinds d3n3q: de_nieuw d3n5o: ieder d3no: briev d3no2p2: samen d3nq: mei d3nq2: stuks d3nqr: adres d3o:
^_laat met_een molen ons_betre wat_ons d3o2: besch we_niet d3o2q: factu_0 d3o2q2: genoe d3o4pr: ^_ons d3o5: mr d3o5p3q: corre d3o5p3q3: kunt d3opq2: dat_de
d3p: blijv de_leden de_platt kant leden op_aan platt d3p2: alles_in d3p2qr: ana_de d3p2r: donde_0 d3p3q: verta d3pq3r5: erbij d3pr: femke d3q: 0_is gelez
d3q2: in_plaat plaat plaat_van voor_mij zegt d3q3: belle de_site naam d3q8: link d3qr: vind d3qr2: 0_en want d3r: ^_kvk en_wel goed_zo hoeft_niet d3r3: overi
d4: 0_btw 0_ja 0_voor ^_0 ^_lieve af_van bij_0 deur die_met doorg_en en_op factu_is foto_van getek_en het_telef https kvk_0 live_$ nl0b0_$ onder_$ staan_$
video vinde_we vindt zet_maar d4n: de_blauw examp d4n2: julli_in d4n2o2q: van_mijn d4n2op: ^_op d4n2opq: is_de d4n2r: allem d4n3: veel d4n3opq4: ^_wat d4n3p:
het_hele d4n4p2q: tegen d4n6p6q2: hele d4no: gegaa d4nop2: door_de d4nq: j d4o3qr: via d4o5p6: ik_u d4p: de_post donke half zitte_$ zoals d4p4: opmer d4p5:
het_getek d4pr: sloga tien d4q3r4: die_van d4r: behal btw_numme het_voors numme_is d5: ^_alles beide de_gedee de_groen gedee gedee_map geld hebbe_beslo
het_oude is_prima julli_kunne laat_maar live merke s_staan te_merke voor_ons we_zien wijzi d5n: ga_maar gedaa d5np2q2: hebbe_we d5np2q3: mooi d5nq4: site
d5o7p7qr: op_0 d5p: gewor d5p2q: post d5pq: dat_het vinde d5q: 0_euro ^_die euro d6: 0_de betaa_$ is_vanoc maar_door oude_logo prima_zo d6n: ^_van d6n2o6pq:
vorig d6n2r: net d6n6o3pq: namen d6o: betre d6p2q: de_drukk d6p9q: door_$ d6q: drukk_$ d6r: is_0 kvk d7: ^_akkoo akkoo_$ nl0b0 d7p2q: hooga d7pq5r: btw d7q:
gebru d7q4: de_oude d8q7: de_factu d9: ^_doe ^_nee d9n: vanoc d9q4: klopt d9qr2: numme dn: 0_april ^_alle al_op boerd broch daar_is dag_$ dan_in de_gevel
de_hond de_tento dik een_goed gek gelop gent gezel goed_is groet_aan hal hal_0 het_was hond hoop_dat ieder_hier ik_hoop is_naar is_nu je_dat je_giste
julli_verhu met_julli nagel nu_in ochte oefen oefen_al per_0 prett_kerst schoo_heeft sinds_kort succe te_veel tento tot_op trouw van_! vanui dn2: groet_van
dn2o: bakke dn2p: verte dn2q: gewon dn2q4: wie dn2r: keuke dn3: namen_het dn3p: hele_team dn4: de_groet dno: een_ander geslo namen_de dno3p: heer dno6pq:
vorig_week dnor: loopt dnp: april de_onder denk denk_dat gehad gevel gewee ik_denk pinks terug_van we_op zo_lang dnp2: julli_op dnp2q3: voor_0 dnp6q6:
hebbe_julli dnpq: mijn_docht dnq: dat_er nieuw_adres offer_$ dnqr: liefs dnr: adres_is ria vijf zit_op do: 0_febru ^_wilt aansp af_te annul augus augus_$
besch_het bos_$ cent clien clien_beric de_gesch de_websi denke dit_als en_hebbe febru geen_verde genom gesch_$ hande_gegev hierm hoeks ik_uw in_zee is_molen
is_onder moede namen_clien o ons_hoeft ons_in opgel opgel_$ retou stell uitge_$ vos websi wil_mijn zee do2: brief de_samen klach meer_met mijn_kanto v
volge_keer do2p: de_lijst meer_aan do2p8: ^_deze do2pq: sture_$ do2pq2: kunt_u do2pq4r: aange do2q: u_mij van_julli wij_zijn do3: meer_op do3p: aanbe do4:
is_vorig wilt wilt_u do5: advoc_$ do5pr: schri do6: bv dop: bos de_aanbe henk dop14q2r5: woens dop15qr: ik_je dop2q: commu dopq: julli_$ dopq4: me_niet doq:
niet_bij opdra s_zijn toest u_dat verlo doq2: stich twee_keer doq7: kun kun_je dor: meest dor5: hierb_de dp: ^_hee ^_zoals alber alles_julli c dan_is dan_ook
dat_was de_jaarc de_kerke de_ouder de_trekk donde_de draai en_doe er_het er_voor excus_voor ga_je gaste gaste_$ geach_heer gedul_we goede_ana goede_onze harm
harm_$ harmo hee hee_ana het_gewor het_hier het_pakke het_rusti hoi_sanne ines is_een is_met jaarc jan_$ je_gedul julli_dan julli_door keer_$ kerke leerl
maand_hebbe maar_op met_pinks met_zater met_zijn mijn_mobie nog_! onlin ons_het reken_op rusti_aan sloga_maar t_is tot_maand trekk tuurl u_$ u_door verga_het
verga_van versi_$ week_nog weeke_en wel_eens xx dp2: !_de !_mvg allee_op ana_maand bijna binne_$ heeft_u huis huis_$ je_$ klant late_react m_n ontbr secre_$
wirth_het dp22q6: je_de dp2q: de_steig gelij julli_ons steig dp2q4r2: het_logo dp3: de_getek mat stukk dp3q: de_verta dp3r: bezor dp4: alles_$ dp4r4: dinsd_$
dp5q: ^_zit react dp6q: hebt dp7: vrijd_heb dpq: de_bank de_proef maar_dan mobie om_0 op_die veert voor_onze we_voor weet_ik dpq2: conce geven het_conce dpqr:
^_ha ha dpr: beste_mevro de_kleur de_sloga diens staat_het dpr2: twaal dpr4: s_van dq: ^_hebbe ^_hey ^_klopt ^_stuur ^_weet aanle als_er ana_donde besta_niet
claey dacht_dat dan_zit dat_we de_naam de_vaste drie_uur en_daarn er_0 er_al extra gebeu gerri hallo_ana het_lieve hey ik_bij ik_nu in_te is_dat is_die
is_niks is_vrijd je_mailt klopt_het logge loodg maar_wat mag_t mail_van meisj mijn_mail niet_het niet_om niks_van om_drie ons_goed optie oude_foto slech
staan_er te_logge telef_$ terps_$ uit_allee vaste voor_donde voor_en was_het zou_er dq2: ^_hallo dacht dan_op er_goed goeie hallo ik_dacht kunne_we offer_is
ons_nodig ook_in we_zoude dq3: nou dq4: nodig_$ dq5: forma graag_een nog_eens dr: 0_het ^_aller aller ana_logo bijga_de cv de_derde de_domei de_groep de_meest
deel femke_$ gegoo groep groet_femke hierb_het hilde kerks kerks_0 kvk_numme maakt nee_de numme_0 pas_op rest_van start tekst_over tien_tot vind_je want_die
websh wetra wirth_hierb dr2: beant bijga de_engel de_voork engel in_bijla is_betaa voork dr5: ik_maand n: ach ajax alaaf amers been besne biert blij borre
brood brouw buren busje buurt confe congr dana defti delin desig dol gedac geins gekni gekom gelac geloo gerus gevie gewel gewer gezon gips grapp gut halve
heet hegge herma ingeb jarig jonge joris jouw kaas kampi kapsa kippe knall knap koeie kortr kwame lance lezin linde logis mooie ontmo oscar pensi petje plek
ploeg poes polit print profi raadt ring shirt smaak smit sneeu spann stude taart tom tuine vanna verpl voete werel wist zere zonst zusje n2: ^_ter beste_wense
brade colle_tegen danse de_beste de_hoek de_krant de_radio de_slage een_toeva gefel het_museu hoek hoord ik_zag in_julli julli_hele krant krant_van leuk_om
leuke marat museu om_julli pand radio slage team_van tienj tienj_besta toeva toeva_$ van_zater wense_voor zag n2o8q: nooit n2p: gewen hele_fijne vond waren
n2p2r: he n2p3q2: de_hele n2p3q2r: julli_de n2p6r2: einde n2r: verdi n3: dat_julli giste_op over_julli prach n3p: groet_$ n3r: feest_en n4: fijne_feest info
ter_info n4o: wense n4p2q: kerst_en n4q: ^_leuk n5r: wat_een n6: ^_fijne n6q: leuk no: ^_tot annel annel_$ dat_menee gelev heer_bakke opvol wij_wense zoon
zuide no10: de_curat no11: curat no3: de_heer nop2q3r3: worde np: !_mijn alles_voor ana_je april_$ beurs_in dan_ik een_dag moest patie saski_$ viel vol
vrijd_is we_julli week_op week_van np2: ^_zonda de_wetho op_vrijd saski voor_maand wetho np2q: krijg_de np2q3: we_de np3: je_krijg niet_maar npq: boekh_is
breng ik_$ npq58: ?_$ nq: ^_mooi eerst_een julli_dat komt_de krul maar_we ons_nieuw prijs_dan rood stoel te_hebbe verre vrijd_hebbe was_dat zat nq2: er_een
nq2r5: de_eerst nq3: ^_wie julli_om om_de nr: de_keuke een_weert is_klaar klaar_en maes sinds_0 staat_al weert weert_he nr2: recep o: aangi aanma acme alfre
alsje arm autom autor backe bal behor brus dien doch dring droef duld eis enkel erfge ernst ervaa execu gebre gesto goude grens hall houtb houth hove inged
integ intim invor kesse kwest leidd maier marle meede meldt nalat nieti nordl omgaa onbru ongeg ontbo ooit papa r raads ramae rene ridde schak somme spree
stalk stapp stopp stopz tekor teuni treed trek uitst valke verwi vonni voorg wanpr weige werke wijle o12: betwi o14: faill_verkl verkl o2: aanbe_terug alstu_$
b_v beein_en benad_$ benad_de beric_meer betal_$ corre_te curat_mr curat_neemt een_advoc een_klach en_zulle geen_beric gelie_alle haal_me heb_u hem_$
het_bedri het_sture hoort_verde ik_stel ik_verzo ik_weten in_staat indie_bij is_nooit is_onze is_zonda kunt_zich laat_ons lange_te lijst_te man_is met_mij
met_ons met_rust mij_op mij_van mijn_aanbe mijn_advoc mijn_gegev neem_geen niet_betal onze_bv onze_venno overe_wegen overl_wilt plots_overl recht_neemt
samen_is septe_faill staat_van stake stake_$ stel sture_van te_halen te_nemen te_richt te_stake tot_onze u_zich uw_vorde van_faill verde_corre verde_van
verkl_de verkl_gelie verkl_u verwe verzo_ik via_onze volle volle_en voort_via week_overl wende_tot werk_is wij_besch wil_geen zaak_is zijn_nooit zonda_is o2p:
indie is_door meer_van neemt_het rust o2p2: gevra u_ons van_deze o2p2q: het_over o2p2q2: afges o2p3: ^_met o2p6: uitsl o2pq: zulle o2q: ^_neem op_te o3:
alle_corre beein betwi_deze betwi_uw bv_is conta_meer dat_wij deze_zaak factu_en geen_conta geen_mails gelie_mij in_deze mails_meer met_verdr ontbi plots
stop_met verdr verdr_laat week_faill wende o3p: ^_u niet_lange o3q: hiero o4: advoc_neemt de_recht herin_$ is_overl maile mails mijn_recht ons_bedri verkl_$
verzo_u o4p: zich o4q: ^_gelie o5: bedri_is curat_$ de_overe deze_factu te_benad uw_factu voort vorde o5p: meer_te o5p2: overe o6: benad met_u neemt_conta
richt verzo o6r: bedri o7: conta_met wij_betwi o8p: neemt o9q: gelie op: ana_tot daarv door_ons geef_ons kan_hier kunne_wij mevro_de mulde ontva_alles
ontva_onze u_in week_is wij_het zijn_op op2: voldo wij_u op3: u_ontva u_van opq: afges_$ bij_$ perso opq2: bel oq: corre_in delen gelie_ons goede_ik ik_betaa
mevr te_sture wat_julli wit oq2: ^_bel hebbe_$ van_u worde_$ or: doe_ik op_uw syste p: aarda achts afspr akte anouk appel bagge bang bart bed beeld begev bert
bertu bezet bode boot bouwb bruin campi cecil coron danny dieuw drink durf duurz duw feedb filip frans gast gepla gerar glad graaf handi huurc idem ingep
inven joke kalko katri lasse leide lenae liet lijnt loek logob longo marit maten meets meewe merel midda mw natyp nauwe nicht ome onmog opens pa pc plass
poelm portu resta rober ruys scan schep selec snell st stegg stemt stof strev studi tegem texel thoma tjits toesp toeze toon tover train tuin uitva uploa
utrec vanmi verza vijft vinge vrese wendy werf zesde zijls zot p10: je_mailb mailb p14q2r6: stuur_ik p17qr7: uiter p2: 0e_dus 0e_heb ^_eind ^_vanav alles_hebt
ana_bedan ana_sorry ana_we avond_app beloo_! comme dag_erna dan_mail dan_metee de_defin de_gevra de_teken de_vertr de_week defin dezel dezel_avond dieze
dinsd_de dinsd_zijn donde_dan donde_over drie_dagen eerst_nog en_maand en_morge en_stuur er_morge erewo_$ ertus gevra_stukk he_! hele_week het_giste het_secre
hij_is ik_mik ik_verwa in_huis julli_onze julli_reken julli_vrijd klaar_$ komt_dinsd krijg_u langs_onze maand_bezor maand_maar maand_vroeg maar_uiter mag_u
me_nog meer_maand metee_de mik mik_op morge_$ morge_krijg morge_stuur morge_weer n_oren ons_beslu onze_corre op_donde opmer_$ over_m overe_bij overm_$
overm_is sorry_! sorry_druk sture_we u_woens verga_de vertr verwa_dat voor_u vrijd_alles vrijd_en vrijd_over week_heb week_hebbe week_kom week_krijg week_ligt
weeke_voor weer_dus woens_de woens_met woens_weer wordt_groet wordt_niks zit_t zodat_u p2q: en_nieuw krijg_ik maken mij_de onze_react tusse_kerst waar p2q2:
hele_dag lukt_het p2q9: welk p2r: je_in je_metee komt_woens tot_dinsd uiter_donde vanda_over p2r2: woens_$ p3: antwo_$ app app_ik beslu bij_je de_dag de_mat
dinsd_dan dus_dinsd dus_ik eind_van erewo excuu het_echt het_eind je_hebt ligt_de mat_$ nog_tot onze_opmer sorry_sorry u_alles vrijd_ligt week_lukt zitte_en
p3q: erna maand_zit zodat p3qr2: week_$ p3r: 0e_$ dan_heb hoor_je je_vrijd krijg_julli ontva_u week_vrijd p3r2: uiter_0 p4: ^_vanda dan_krijg de_uitsl
laten_we me_tot morge_heb ons_antwo over_twee u_het p4r: uiter_volge p5: avond beloo_$ dan_stuur ligt_het lukt_niet maand_heb mailb_$ uitsl_$ p5q: overm
p5q2r: u_de p5r: einde_van het_einde van_volge p5r2: uiter_vrijd p5r6: vrijd_$ p6: ^_geef ^_uiter de_loop de_maand geef_me maar_dinsd p7: loop_van mail_ik
p7r2: over_een p8: je_alles p9: julli_krijg p9q: krijg_het pq: ^_overm aanpa bouw commu_$ dag_op de_bouw de_namen een_paar effe en_oud er_mooi het_al het_een
het_lukt het_me het_onder ik_die in_een keuze maand_? mooi_uit niet_met nog_door oud oud_en paar paar_dagen rappo ten ten_laats theo theo_$ valt van_bestu
veert_dagen vrijd_een zeker pq2: ?_mijn ^_mag accou het_julli inlog mag_ik op_julli uit_! pq2r: verze pq3: pdf prijs_in zit_$ zit_de pq4: de_btw julli_het
preci pq5: of_de pqr: ha_ana pr: ^_twaal bezor_onze bio bio_s dan_staat de_bio de_tarie esthe het_binne hoort_u ik_morge julli_voor krijg_ze marke reste
staat_in tekst_zijn volge_vrijd vrijd_! wacht_$ week_groet pr2: de_menuk donde_$ janua_$ je_dinsd menuk tarie pr3: twint q: 0u afloo alwee auteu banne begre
begri beval big bijsn boeke borde bril call camer chine delft dient digit diver domme donal duck foutm funct gehos geldi gerec geval gevon help ineke insta
jaarl jozef kas klapt klik kwali kwijt leeg leven lia licen maili mb misse moeil monte namel nijho ooste opgav oplev oplos opmaa opzeg praat prate princ probl
red redel ruud samir schel scher schol sem sint sparr strak stucw taal table telke tests thank toega typen uitvo uitzi ureno verva vierk voorb waaro witte
woord q2: ^_korte ^_kun ^_kunt ^_moete ^_voord ^_wanne ^_zou ^_zoude als_pdf alvor bel_me belle_? betal_of btw_op deadl dinge doen_? donde_nog donde_om duide
een_offer er_drie factu_nog forma_moet gaat_niet goed_? groot groot_moete het_nodig hoe_groot ik_snap in_zit is_? je_preci kan_dat komt_? korte korte_vraag
link_nog logo_nodig mij_nodig moete_die moete_hebbe naar_maand of_dat of_die of_ik offer_voor open_kun preci_nog s_ook schui site_er sluit sluit_de staan_?
stuka tweed_pagin uur_? verne wanne_hebbe wat_heb water we_graag we_hadde welk_besta weten_of wij_graag wij_zoude wil_je wil_weten zette_? zijn_? zit_?
zoude_de zoude_graag q2r: al_in q3: ?_groet ?_ik de_hosti eens_sture forma_hebbe hem_nog het_besta hosti inkoo_$ je_hem julli_offer me_af moete_de van_giste
voord_ik vraag_me we_besli welke zijn_voor q4: af_of bedoe_je dat_? doet_het hadde ik_krijg voord q5: ^_kunne bedoe in_welk keer_sture kunne_julli niet_open
welk_forma q6: nodig_? q9: sture_? qr: !_wat de_tanda fijne_dag ik_vrijd je_die lever_ik lotte lotte_$ mijn_zwage tanda teken_ik vrijd_uit wil_ik zwage qr2:
neder qr5: die_krijg r: amela anna banco beken bep bewer bijge blad blom bpost branc consu cover derti docum driek elif fleur fornu g histo huib impla jaarw
kip koen lou maatt magaz mondh nager oranj poste priva schij tim vd vlak vul vulli wesse x zaal r2: ^_bijga ^_eerst acht began began_grond chef de_achte
de_began de_neder de_pasfo de_wijnk eerst_ladin eerst_twee engel_volge gaat_hierb gemaa gemaa_die grond grond_de home ik_dinsd ladin ladin_in maand_gemaa
neder_tekst pasfo produ s_worde teamf tekst_staan twee_vrage tweed_vrijd volgt_vrijd wijnk worde_maand r3: de_overi erbij_de homep_de logo_zit maand_na
volgt_uiter zitte_in r4: die_stuur je_maand map_de r5: na_$
"""
