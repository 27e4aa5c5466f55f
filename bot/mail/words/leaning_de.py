"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: aa aacho absti agend alm almab amt anber andre angeh anzup aufta aufzu auge ausfu ausga ausgi barba beck bedan beeil bemuh bered berni bos braum contr denni dergl dokto drans drees drost
eberh ebert einga emre erfah ewald fasse ferdi ferns fit flugh freue friss garan gebun gegan geh gell gepac gewah gewes gewis gewuh glock gottf grias guck hatt hauss himme hohen holge idee
jassa jongl junio juris kalbt kampf kaput keins kersc kettl klare knie konze korne kreuz kuh kuss landk laura leseh leut liedb lieg lienz luege machs magda marba mist na neige nesse offiz oh
oluwa ostse p pilge pomme probi puh red reinh ruhrt sachg saufe schni schwi semme solan sorge speic spend stall stati stech stove streu tal tann tee tessa tirol troll trube uff urtei verlo
vernu verta volks vorgr weinb weinl werd wiesn wills wofur wolf wuhlt yvonn zahnt zieht zugel a10d13n2o12p10q3r2: vertr a10d17p7q6: entwu a10d32n4o5p29q2: alles a10d3n8o3p5q2r3: zur
a10d7n8p8q16r2: auch a11: ist_angek a11d10n4o7p78q3r15: woche a11d12n4o2p20q6r5: zum a11d13n4o2p15q2r: er a11d26n14op11q12r19: schon a11d2np7q3: danac a11d6p7: dank_fur a11d7n4op5q4: etwas
a11do3p2: in_ruhe a11do3p6: ruhe a11dop9r2: ich_mich a11n: mir_an a12: bin_bis a12d12n6op6q8r13: mal a12d2n3p4: ich_hab a12d48n7o22p26q18r10: von a12d4n3o8p30q4r2: wird a12dn3p5q: bin_ich
a13d22n4o5p5q3: keine a13d24n10o9p20q7r6: aus a13d2no2p4qr: dazu a13d3p7q: viele_dank a13d5n4p12q5r: auf_dem a13d9n5o20p11q4r4: schre a14d: angek a14d20n17o3p19q10r3: nur a14d22n4o2p12q3r2:
gesch a14d25n3o18p5q5: ^_wir a14d28n10p27q27r5: ihr a14d30n10op18q5r: liebe a14d52n9o20p42q9r6: haben a14dp: mich_$ a14p5qr2: noch_nicht a15d14n7o8p13q2r2: ab a15d16n14o16p18q7r4: meine
a15d18n4o2p9q8r2: kann a15d20n2p19q4r: durch a15d21n7p21q14r9: ^_hallo hallo a15d2op8: ^_bin a15d35n8o7p29q11r11: frau_wirth a15d37n8o7p29q11r11: wirth a16d16n15o2p10r2: !_$ a16d19n2p11q6r4:
fur_die a16d20n2o6p7q4r3: habe a16d30n6o6p18q14r4: sind a16d35n11o6p14q11r4: vom a16d6o34p5r3: weite a16d8np13q2r5: viele a16o4p3q3: kumme a170d66n19o37p135q39r38: ich a17d12n8op64q16r12:
freit a17d24n8o11p40q14r5: am_0 a17d2n3p4q2: ich_bin a17d3n2op17q6r11: komme a17d6p7q3: dank a17d9n2o4p6q7r8: muss a18d11n9o12p9q13r: sich a18d19n4op29q14r3: aber a18d20n8op48q6r22: monta
a18d2n3p6qr: gerad a18d2n6o3p10q16r: wenn a18d30n13op29q15r7: ana a18d37n20o7p25q15r3: hat a18d6no10p24q6r7: liegt a18p2: melde_mich a19d25n3o12p32q7r2: unter a2: 0_im ^_$ ^_ab ^_erst
^_geles ^_jaja ^_notie ^_sobal ab_freit ab_heute aber_verla ahnun am_platz ana_viele angek_und anwal_der anwal_zur auf_kreta ausei_$ ausla bald_wie bekom_schau bin_dran biogr brenn_gerad
brude buchh_weite buro_$ chef_auf da_dann da_das da_leide da_warte danke_ana danke_erhal danke_hab danke_habe danke_ich dann_auf dann_hiess dann_melde dann_stand das_entsc das_noch dem_laufe
dem_stape dem_vermi dem_zette den_gemei den_tisch den_zwisc der_besch die_buchh die_daume die_lasse die_mail die_meinu die_sind die_zusen druck_uns eine_woche einen_besch einge_ich einge_und
erst_ende erst_hiess es_mittw es_monta esel facha_weite fall fotos_und frau_weber furs_erinn geleg_der gemac_! genom_$ gerad_jahre gerad_land gerad_noch grad_die grad_zu gripp_flach hab_die
haben_gerad hake halte_dich hat_da hatte_mir hier_gerad hier_sind hiess hiess_es hore ich_dem ich_etwas ich_hake ich_halte ich_lege ich_mehr ich_viell ich_was im_ausla ist_auf ist_gerad
ist_gut ist_momen ja_recht jaja jetzt_beim keine_ahnun kinde_haben klar_danke koffe kreta lasse_sich lindn_$ luft_habe luft_ist mehr_weiss meine_liste melde_hocha mer messe_vorbe mich_darum
mich_sofor mir_ich mit_gripp mocht_ich monta_dann muss_erst nix_$ notie_danke op operi polen polen_und pruft rechn_$ ruckm_vom ruhe_ansch ruhre s_bekom schau_es schau_mir schau_wir
septe_wiede sind_bis so_bald sofor_$ stape steht_ganz teil uberf unauf_auf und_schau unter_ich verge_hier vermi_$ viell_am vom_esel von_dort vorau_erst vorhe_kann weber weber_ist wie_mogli
wiede_luft wir_einen wir_melde wird_vorau wirth_ihr woche_auf woche_wiede zu_rechn zuruc_bin zuruc_ich zusen a21d13o4p17: leide a21d18n2o3p23q3r: s a21d47n13p40q20r12: gruss a22d7n2p4q3:
schau a22p: sobal a23d14n3op16q2r3: hier a23d24n23o12p33q18r7: bei a23d45n7o14p29q10r7: zu a23d8n2op34q7r6: dann a25d37n17o29p31q11r11: unser a26d22n8op15qr7: hab a26d47n14o14p33q14r12: frau
a26d6n3o16p21q9: ^_ich a26dnpq2: ^_danke a27d42n18o55p83q42r18: sie a27d56n20o16p54q21r10: in a27d6n3p10q2r6: erst a27d7n6op10q2r2: wiede a289d423n100o121p320q169r69: $ ^ a29d46n12p27q19r9:
fur a29d51n23o17p25q36r5: uns a29o6p3r: melde a2d: ^_noch auf_kur facha gripp ich_meine im_team kaum meine_vater monta_aus sehe super_aus und_beim unser_praxi a2d10n2o15p9q2: nicht_mehr
a2d11n3pr: gibt a2d11n7o2p8q2r2: alle a2d11np10q5r3: bilde a2d12n3p5q2r: in_den a2d12pq2r4: ordne a2d14n5o2p2q2: sonst a2d14p7q6r5: logo a2d15n7op5q8r: telef a2d16n4p10q2: haben_wir
a2d19n2p3q6r4: zweit a2d19n2p5q24: brauc a2d2: da_sein gefal_mir gesch_ist a2d20n2op10q8r: ander a2d20n2pq4r2: 0_uhr a2d21n2pq4r3: uhr a2d2n: sogar a2d2n2p2qr2: schwe a2d2n2p6: die_kinde
a2d2n3p2q: viel a2d2n4p2q2: der_messe a2d2nop2q2r: wirth_ich a2d2np2: aus_$ a2d2np2q11: eigen a2d2np3q: is a2d2npq: der_ist a2d2npq2: hatte_wir a2d2o10pq3: verst a2d2op3q: direk a2d2p:
bis_dahin dahin drauf_$ praxi uns_leide a2d2p18r3: ende a2d2p24q5r: spate a2d2p2qr: im_haus a2d2p3q2: noch_mal a2d2q: der_hat a2d2qr3: vier a2d2r: ^_hier a2d3n2op3qr2: haus a2d3n3p5: schul
a2d3n4p3q2: wollt a2d3np13: monat a2d3np2: elter a2d3np2r2: sprec a2d3np6: gehen a2d3nqr: besta a2d3o2p2: hocha a2d3o2p2q2: bei_der a2d3o3q3: zeige a2d3o4: vater a2d3op2: ^_leide a2d3op2q6:
ist_das a2d3p: ^_sieht fur_ihr a2d3p2r: hangt a2d3p4: gruss_i i_a a2d3p5: kirch a2d3p5q: ^_den a2d3pq4r2: hi_ana a2d3q: das_angeb a2d4n3o2p4qr: aus_dem a2d4n3p8q2r: feier a2d4n6p6q3: ganze
a2d4no4p13r3: sonnt a2d4no5: herrn a2d4nop9r: darau a2d4np: geles a2d4np2r: hat_die a2d4np3q: stand a2d4o3: mann a2d4p: ^_ja hab_euch a2d4p2: gruss_dr a2d4p9q: ana_ich a2d4pq: liebe_gruss
a2d5: besse a2d5n3p3: anges aus_der a2d5n4pq4: gehor a2d5npqr: darf a2d5or: geleg a2d5pr2: zu_den a2d6n2op12q4r2: drei a2d6n3o12p3q9r2: wurde a2d6n5op18q7r3: tag a2d6no2p7q3r2: mit_den
a2d6np2: in_die a2d6op19q2r3: haben_sie a2d7n2o4p3q: richt a2d7n3p9q: liebe_frau a2d7no2p2q: kein a2d7np11q2r2: von_mir a2d7p5r: antwo a2d8n2op6q7r5: ^_guten a2d8n2p2q: gar_nicht a2d8n4op7q:
herzl a2d8np3qr2: hoffe a2d8p4q6r: von_uns a2d8q3: das_mit a2dn: dort klaus still a2dn2op5q3r3: will a2dn2p2qr: noch_die a2dn2p3q2: sitze a2dn2pq2: kommt_der a2dn2pr2: bis_monta a2dno: laden
a2dno2p: ^_frau a2dnoq2: dass_die a2dnp: uns_der a2dnp2r: !_! a2dnp3: vor_dem a2dnp4q8r5: liefe a2dnp6q3r: selbs a2dnp8qr: ich_dir a2dnqr: die_ist a2do: ^_keine lindn a2do2: noch_eine
a2do2p: 0_dezem a2do2p3: ich_die a2do2pr: dezem a2do7p: horen a2do9p: unser_recht a2dop: nur_die a2dop3r: zuges a2doq: an_unser geht_s a2doqr: zwar a2dor10: nach_$ a2dp: daume dem_chef
die_hat verzo a2dp2: krank_$ a2dp2qr3: uber_die a2dp2r5: ich_noch a2dp3q: ok a2dp3q3: die_datei a2dp4: der_kirch a2dp4q: der_fotog a2dp4q2r2: erst_am a2dp4q4: datei a2dpr: auch_nicht a2dq:
das_inter hat_$ zusta a2dq2: bespr_$ a2dr: berg dauer a2n: alles_liebe an_! drube_$ in_elter zusti a2n2: ana_nur a2n2p2: wasse a2n3: ^_zur donne_kommt a2n3p: ab_monta a2n4: nur_damit
a2no2q3: sich_nicht a2nor: nachf a2np2q: platz a2np3r: kunde a2np8: komm a2o: ausei der_recht im_oktob uns_wenn vorga a2o2p: ich_kann a2o3p2: darum a2o4: wird_sich a2op: bau recht_die zeit_$
a2opr: derze a2oq: sich_bei a2oq2: bitte_um mir_nicht a2oq6: wenn_wir a2oqr: und_zwar a2p: ^_ok ana_ist den_stift dir_besch entsc_ich es_auf frag ich_selbe ist_da ist_er krank_und lege
liegt_hier sitzu total verge_! wir_bespr zette zum_lesen a2p10r2: am_woche a2p11: setz a2p16q3r4: krieg a2p2: als_erste bin_$ komme_ich zu_nix a2p2r: folgt mit_mir a2p2r2: ana_danke a2p3:
baust der_baust schre_ich zu_nicht a2p3q: plane unser_gesch weihn_! a2p4: gebe_ich ruckm tisch_$ a2p5: ergeb a2p6: wirth_viele a2p6q: laufe zwei_woche a2p8r2: ende_nachs a2pq: ^_wenn
die_entwu flach und_noch a2pqr: liegt_noch a2pqr4: halft a2pr: liegt_beim a2pr2: diens_und noch_bei a2q: an_wenn die_am geseh_hat ist_im mogli morge_im muss_das vorau wohlb a2r: !_ich bald
der_tagt erst_wenn furs_nachh melde_ich nachh rest_folgt suche a2r2: tu a2r7: die_erste a3: aber_erst alles_klar an_frau an_sobal angek_danke bleib_dran da_$ danke_$ danke_ist das_in
dem_schir dem_schre dich_auf die_messe erinn_ich es_an gedul_$ gerad_die hutte_$ ich_bleib ich_zuruc ihre_mail info_ich juni_wiede komme_auf kommt_$ leid_$ nicht_sagen noch_keine nur_grad
recht_das ruhe_durch schau_s schir sei sich_zeit sobal_die urlau_danac weite_und zur_prufu a30d34n15o2p48q15r3: es a31d21n15p26q16r3: da a31d42n14o5p33q15r2: dem a33d37n18o5p38q18r19: im
a33d67n12o10p47q21r12: mit a34d29n6p68q27r23: bis a36d29n25o2p26q6r5: ! a3d: ^_ohne aber_ich das_leide halte liebe_nicht meinu sieht_auf a3d10n8op6q7r5: guten a3d10o5p6qr3: dr a3d11p5q:
gefal a3d12n2o3p3q2r: lasse a3d14n5o4p5q4r3: als a3d14nop10q5r: freig a3d2: ^_alles a3d22p15q2r4: also a3d24n4p3q8: druck a3d2n4oq: vorbe a3d2n6q: wunde a3d2n7op3q3: immer a3d2nopq: uns_$
a3d2nopqr: strei a3d2np2: pfarr a3d2np4q: und_dann a3d2o5p3qr2: werde a3d2o5r: liegt_bei a3d2p: der_entwu s_nicht a3d2p15r7: am_diens a3d2p17q4r5: die_texte a3d2p3: durch_und a3d2p3q3r:
fehlt a3d2p6q2r3: bis_donne a3d2q: vermi a3d2r3: den_rest a3d3n2opq2: farbe a3d3n2p10q3r3: gleic a3d3n2p3r2: somme a3d3n3op5q3r: lasst a3d3n3p9: kinde a3d3nop3q2: gesch_$ a3d3np: super
a3d3np3q3: wir_das a3d3p2: ihr_schre a3d3p2q4r2: ^_hi hi a3d3p2qr: die_kolle a3d3p5q4r: die_fotos a3d3r: ab_0 a3d4n2q2: neuen a3d4n3q3: falls a3d4no2p2q3: oktob a3d4no4p3q: lauft
a3d4nop15r2: einer a3d4np3q3r: gemei a3d5n3p2q3r: team a3d5np13q3r2: abend a3d5npq2r: termi a3d5npq3: jahr a3d5p4q3r2: vorst a3d6n4o5p5q2r3: herr a3d6n5p13q3r3: am_donne a3d6npq3r: fur_den
a3d6q3: 0_ist a3d6r3: der_rest a3d7n2o14p5q3r5: uber a3d8n2p3q2: gar a3d8n5p10q2: damit a3d9n2op2: wir_sind a3d9np4: a a3d9o2p3qr2: habe_ich a3d9p3: nicht_zu a3d9p3q2r2: mit_der a3dn2:
ab_dem a3dn2op2r: arbei a3dn2p2q12: bevor a3dn3p2qr3: hinte a3dn3pq3: ansch a3dnp: bearb sofor a3dnp3: gemac a3dnp7q2: deine a3dnp8q: jahre a3dnr: kolle_aus a3dop2: verla a3dp12: nix a3dp2:
^_sorry ist_hier a3dp3r: wegen_der a3dp3r2: ich_euch a3dp4r: weiss_ich a3dp8q: selbe a3dpq: desha ist_mir a3dpr: stift a3dpr12: schon_mal a3dq: aber_nicht prufu a3dr: kur a3n: auf_meine
kurze_info a3n2: ich_$ a3n2p2q2: errei a3n2q5: bevor_ich a3n3p: dich_nicht a3nop6q2r: zeit a3np: euch_nicht a3np13q3: schaf a3np5: ich_es a3nq5: bei_mir a3nr2: noch_mit a3o: bin_im
ihnen_melde a3o2: momen a3o2r: liegt_jetzt a3o3: ich_mocht a3o3pq: schre_$ a3op: und_wird a3p: bespr_das danke_dir dann_$ erst_noch etwas_gedul genom hier_einge kennt kennt_genom tagt_erst
vertr_liegt vertr_noch wird_gemac zur_kennt a3p11q4: ^_bis a3p19q2r7: nachs_woche a3p2: mir_durch a3p2q2: ich_komme a3p2qr: noch_in a3p2r: zu_mit a3p3: leide_noch a3p3q: ^_wird a3p4: gebe
a3pq: sage a3pqr: chefi das_muss ich_das noch_auf a3q: ^_muss vorbe_ist a3qr3: ich_bis a3r: da_muss komme_dann warte_ich a3r3: hange a4: 0_bin 0_wiede ^_da danac_kumme danac_schau dran_$
einsc_0 ganz_oben hier_brenn mail_geseh notie oben_auf sobal_der unauf a41d61n28o21p132q28r40: am a42d16n8o22p18q10r7: an a42d27n5o9p40q28r7: mir a45d134n23o15p75q32r25: 0 a45d19np12q5r2:
danke a45d6n3o12p23q7r2: mich a45d82n13o20p65q38r22: den a47d113n23o42p57q51r5: wir a47d8n7op23q3: bin a4d11n2p5q8: sein a4d12n2pq6: auf_die a4d12n6op2q3r: seit a4d13n2op7q3r: mache
a4d13n5o7p5q13r2: um a4d23n5o3p9q10r2: wie a4d2n2p2q: halt a4d2n2pq5: uns_die a4d2n3o4p7q3r3: ihn a4d2n4p13: ^_am a4d2o3p5qr3: wegen a4d2op4q2: mir_das a4d2p: durch_den a4d2p13q: liste
a4d2p4q2r: warte a4d2pq: ohne_den a4d2qr: oben a4d3: mir_leid a4d3n2oq2: an_der a4d3n2p10q3r: 0_janua a4d3np11q2r3: zusam a4d3np5qr: beste_gruss a4d3p18r3: erhal a4d3p2: leid tut_mir
a4d3p3qr4: steue a4d3p5q2r3: fotog a4d4n2o3p4: und_ich a4d4n2o4p2: meine_frau a4d4nop18q4r8: mittw a4d4np4r: drube a4d4op18r5: ich_ihnen a4d4oq5: klar a4d4p2: schre_vom a4d4p3q2: mache_wir
a4d4p5: fest a4d5n2p2q7r: gern a4d5n7p7q: weihn a4d5n8op28q3r7: am_freit a4d5np4q2: i a4d5np6q7r2: fotos a4d5op10qr2: bei_ihnen a4d5p20q4r8: texte a4d5p7: fur_ihre a4d6n2p10q4r2: janua
a4d6n3pq: sieht a4d6n5p8q6r4: 0_juni a4d7n3o8p4q2r2: 0_septe a4d7n3o8p5q2r2: septe a4d7n6p9q6r4: juni a4d7o12p15q2r3: diese a4d8n3o3p3q3: inter a4d8n3p3: ^_hab a4d9n2p2q: weg a4d9n3o7p6q4r:
mein a4dn: der_buchh a4dnop6q: ich_weiss a4dnr: ist_noch a4do4p4q2r2: an_den a4do9p: bei_unser a4dp: der_gesch land land_unter a4dp11q: ^_vor a4dp2: der_vertr a4dp7r: tisch a4dpr: s_mir
a4dq: den_erste a4n2: und_ab a4no4p2r: sie_sich a4np2q: lesen a4nq2: blick a4o2pr: an_und a4p: ihre_nachr lapto melde_uns mir_in monta_bin nicht_ich a4p2: ^_liegt a4p3: bin_noch a4p4q2:
wenn_ich a4p4r: ich_s a4p6: mach_ich a4pq4: wann a4pr: wiede_am a4q: ab_morge erste_blick viell a4q2: ^_kurze a4r: !_der erst_mit a5: bis_einsc die_hutte drum_$ hutte ich_schau mich_sobal
noch_$ ruhe_an urlau_und a51d107n20o17p67q55r17: das a52d50n20o10p31q29r4: auf a59d12n7o7p51q36r20: noch a5d10n2o4p4q3r2: vom_0 a5d11n3op2q3: ganz a5d12n2o11p17q8r3: rechn a5d12n2p10q3r4:
zwei a5d12pq9: angeb a5d13n10o2p17q8r2: ein a5d13p10q6r3: mit_freun a5d14n5op22q3r3: heute a5d14np5q5r2: gut a5d17n10o8p5q11r2: jetzt a5d17n5p15q4r5: in_der a5d2: danke_! a5d21n6p3: bleib
a5d22n2o12p2q3: wir_haben a5d24n2op9q2: mit_dem a5d2n2p: im_buro a5d2np12qr3: ferti a5d2p: brenn a5d2p2r: danke_furs a5d3n2p7q: dem_0 a5d3np11q3r4: bis_zum a5d3o2p2q2r2: und_der
a5d3o2p31q2r8: nachs a5d3o7p2q: den_vertr a5d3p3q: tut a5d4n3pq3r2: hallo_frau a5d4n4p3q3: messe a5d4np4qr: drauf a5d4o2p3q2r4: grund a5d4p5: leide_nicht a5d5nop2qr: lange a5d5np11q3r4:
zum_0 a5d5o3q: mocht a5d6n3p4q10r: steht a5d6n5op8r: liebe_ana a5d6n8o6p5q3: letzt a5d6p4qr5: liege a5d7n3op6q4r3: und_die a5d7o3p2q7r: wir_uns a5d9op5qr6: hab_ich a5dn2o2p47q20r5: schic
a5dnp: es_mir a5dp: weite_$ a5dp2: die_erinn a5dp7q4: zwisc a5dr: das_liegt a5n3op3q2: kurze a5n9: info a5p: dazu_gekom einsc luft a5p3r: mit_meine a5q: ich_an a6: angek_ich drum habe_es
kumme_ich mich_drum a60d87n23o24p55q40r14: ist a64d84n17o31p46q33r6: nicht a6d10n3o3p9q4r: 0_marz a6d10n5o3p12q4r: marz a6d12n4p15q9r3: hallo_ana a6d13n3p5q5r7: bis_0 a6d18n14op15q3: war
a6d18no5p13q5r5: geehr_frau a6d19no9p15q5r5: ^_sehr geehr sehr_geehr a6d21o2p7q3r2: ^_das a6d23n8p5q4: ja a6d2o2p2q4: ist_$ a6d2o9r: unser_anwal a6d2p15r2: versp a6d2p5: gedul
a6d3n2p21q6r10: bekom a6d3o2p3q3r2: mail a6d3p3q5r3: frage a6d3p4r: furs a6d3p9q2: sorry a6d4o2p8qr: besch a6d5n5p10q3r: kolle a6d6n18p8q6r: bei_uns a6d6n5o4p25q4: vor a6d6n8o2p5q14r2: eine
a6d8n10p8q6r: auf_der a6d8n5p3q2: klein a6d9opq3: nicht_$ a6dn2p6r2: und_am a6dn5op3: dich a6dno2pr: an_die a6dnop6q4: sagen a6do: unter_$ a6dp2: nicht_dazu a6dp4q: zu_$ a6dp6r: vorhe
a6dp9q2r: tagt a6np2: ich_wiede a6np3q3: wenn_die a6npq2: ich_auf a6p7: mach a6pr: wiede_im a7: auf_sie ich_kumme sie_zu a72d73n26o28p74q23r20: und a73d110n38o19p85q37r30: der
a7d11n3p33q2r9: diens a7d11n4o8p9q2r: ihre a7d11np10q7: hatte a7d12n9o10p13q5r: dass a7d14np11q5r4: freun_gruss a7d15n4o4p5q3r18: nach a7d16n2op13q6r4: freun a7d22n8o10p20q6r6: sehr
a7d28n4o19p16q5: mehr a7d2n3p2: buro a7d2op4q5: ich_nicht a7d39n3o2p15q3r4: 0_0 a7d3o8p10: erinn a7d5no7p5q: zuruc a7d67n2o40p12q15r: bitte a7d6n8p37q10r7: du a7d6p3r: chef a7d8o16p4q3r3:
recht a7d8p2q2r: ohne a7d9nqr6: rest a7dn2op2q: buchh a7dn2p4q: geseh a7dnp3: wiede_da a7do2p5: krank a7do4p: nachr a7p2: und_melde a7pq: bin_ab nicht_verge a7pr3: ich_erst a8: ^_viele
kumme_mich a88d153n37o30p136q74r52: die a8d10n8o2p2q: ^_unser a8d10n8op20q5r2: euch a8d11n3p6q3: ^_der a8d16n2o2p6q4r3: beste a8d17n3o5p8q4r4: beim a8d2n7o2p4q4r: einen a8d2p3: hab_s a8d2q:
im_urlau a8d30n7o6p24q3r8: ^_die a8d45n8p10q7r2: so a8d4np8r: dran a8d5n2p33q4r3: morge a8d8n6op14q8r5: kommt a8d9n10o4p16q8r3: geht a8d9n3op25q2r14: am_monta a8dp12q7r3: bis_freit a8dq3:
^_ist a8np: gekom a8o2p: ich_melde a8p: sobal_ich a9d12n7p29q9r10: donne a9d14n2op11q5: entsc a9d18n6o13p60q5r9: ihnen a9d20n8op16qr: ^_liebe a9d2o5p4qr: an_$ a9d3n3pq2: urlau a9d3no14pq2r:
anwal a9d4n2op9q3r: weiss a9d4p6q2r: danke_fur a9d5oq3: auf_den a9d6no5p3q3: ich_habe a9d6p4q2r: bespr a9d6p8q3r: grad a9d7n5o2p13q16: was a9d7nop33q5r3: dir a9d8no3p6q2r3: einge
a9d8np5q5r13: erste a9dnopqr5: muss_ich a9dp3: ich_mir a9dp3r: kann_ich a9np2q: verge a9p2: schau_ich a9r: und_komme ad: !_lg 0_aus 0_d ^_angeb ^_mache ^_super abend_alles aber_ohne angen
anges_und antwo_von auf_$ auf_fortb aufba_und b_noch bearb_er behre beim_erste bespr_und besse_$ beste_dank chef_$ d_m da_bleib daher dann_! darf_ich dekan den_guten den_punkt den_steue
der_fotos der_gegen der_verme die_dritt die_dropb die_eine diesm_nicht drei_unter dunke entwu_ist er_am er_will eroff_am erst_nach estri etwas_zu eure_entwu fassu_vom fortb frage_$ frage_der
franz frau_behre ganze_woche gern_auf geset gesta gibts grune_licht gut_gefal gut_und habe_das hier_am hier_nicht ihr_seid ihres_schre ii im_monat inter_an ist_halt jahr_nicht jeder jorg_$
justi kolle_im kommt_erst lang_$ leide_nein leitu liegt_ganz liste_ich mal_nach mauer maure mein_chef messe_und mir_einfa monta_auf nehme_das nicht_zum ok_$ passt_ich prakt praxi_dr
schon_bei schwe_die sie_dank sie_gesch sogar_der sonni sonni_gruss steht_auf super_danke svenj svenj_$ tagt_nur tasse telef_nicht termi_fur texte_hatte und_farbe uns_brenn unser_liefe verdr
vertr_ist vorsc_mit vorst_der weite_wir wolfg zu_lange zum_druck zusta_ist zweit_versi ad11: b ad12n3p3q7r3: preis ad12pq19r: konnt ad13q: ^_passt ad15n: haben_uns ad17n4op9q2: geste
ad17np2: nein ad18np8r: 0_$ ad19no8p5q2: nehme ad2: 0_auf ^_hatte ^_merci ^_offnu also_bitte berat bitte_etwas den_texte der_neuen die_beste fried_$ gespe herbs ihres isch ist_leide lang m
rausg_$ sonnt_0 und_kann verme weg_und zwei_von ad22np3q15r: seite ad2n: auch_der es_so uns_im ad2n2: ans umzug ad2n2op: uns_in ad2n2p: uhr_$ ad2n2p2q3r: und_das ad2n2p3q2r: offen
ad2n2p3q2r2: seine ad2n2pq: nacht ad2n3p: glaub ad2n5p3: frohe_weihn ad2no: behal kraft ad2no2p2q: zahle ad2no2q: wolle ad2no9q: eroff ad2nop7qr7: am_mittw ad2noq: wirth_wir ad2np: ^_ihr
ad2np21q2r2: hast ad2np5q5r: einma ad2npq: aber_der ad2npq2: das_ganze ad2npqr: burge ad2npr2: hande ad2nq: aufba ad2nq3: waren ad2o: nicht_und sie_nicht ad2o3p4q2r: zweim ad2op10q: hin
ad2opr: sie_es ad2p: !_wir allei das_geld die_klein licht s_auf ad2p12q3r2: sie_die ad2p2: aber_die angef die_zahle euch_die ad2p2q: keine_mehr ad2p2q2: der_vorst ad2p2q3r2: fehle ad2p3:
bei_dir nicht_mit ad2p3q2: zug ad2p4q: dass_sie ad2p5q: zugan ad2p5r3: diens_$ ad2p8: ^_freit ad2pr: dropb monta_und ad2q: ^_haben einge_hat ihr_angeb monta_bis ad2q2: gut_aus seid ad2q5:
brauc_sie ad3: alles_durch habe_die leide_gar nicht_die novem sein_$ wir_so ad37q2r2: passt ad3n: jorg ad3n2p2: halbe ad3n2pq9r2: nochm ad3n2q2: leute ad3n4pq6: soll ad3no2qr: jeden ad3nop:
ana_hier ad3nop6q5r2: guten_tag ad3nopq: niema ad3np: das_war vorge ad3np2: er_ist ad3np3qr: die_ubers ad3npq3r2: die_start ad3npqr: los ad3o: fried ad3o10r: gmbh ad3op: wort ad3op4r: geben
ad3p: ehrli geld ad3p2qr: stadt ad3p2r: der_chef ad3p3: durch_$ hat_den ad3p6q: die_freig ad3p9q2: die_unter ad3q: alles_gut aufge gekla ad3q3: musse_wir ad3qr4: zehn ad3r: morge_frau ad4:
^_habe grune merci vorsc ad4n2op2q2: brand ad4n2p3r3: kuche ad4n5p5: frohe ad4no2p2: gesag ad4np: ist_seit ad4np3: di ad4np3q: das_ist ad4np4: herzl_gruss ad4o2pq: davon ad4o5: mehr_$
ad4o6p: aussc ad4op3q3r12: reich ad4p2q2r2: impre ad4p4: servu ad4p6q5r2: das_logo ad4pq2r2: von_0 ad4q: am_beste uns_fur ad4qr: guten_morge ad4qr2: den_ordne ad5: d ad5n: rausg ad5n3p3:
ihren ad5n4op3r2: samst ad5n4pq2r: sagt ad5n5p3q7: gross ad5no2pq4: versi ad5no3p2q: mitte ad5nop2q7: musse ad5np6qr5: viele_gruss ad5npq2: eure ad5nq3r: dritt ad5opr: erled ad5oqr:
nicht_das ad5p2: alles_in ad5pq4: den_entwu ad5pq6: drin ad5q: diese_jahr ad6n2op13q2r2: des ad6n2op2: ausge ad6n2p2q3r6: start ad6n2p9q2r2: ubers ad6n4op2q3: doch ad6npq2r2: beide
ad6o5p2q7r5: schri ad6o9q2: ^_bitte ad6p2qr3: punkt ad6p3q2r2: macht ad6p5q2r2: lg ad6pq: gefal_uns ad6q: grun ad7n: gibt_es ad7n2p: von_der ad7n7op2qr3: ubrig ad7npq3: statt ad7o5p2q2r:
auftr ad7op2q: stimm ad7p2qr: fassu ad8n2p3q: abges ad8n2r: einfa ad8nop3q5r: musst ad8p: wir_nehme ad8p3q: uberw ad8pr3: offnu ad9: ^_von gegen ad9n2p2q2r6: 0_bis ad9n3p2q3r: alten adn:
der_umzug diens_war maler nicht_unter seit_geste viel_zu was_ich adn2: handw letzt_donne sich_die war_schon adn2o3p2q: ^_meine adn2o4p2: betri adn2p: heuer sitzt wollt_ich adn2p2:
schon_feier adn2p5r: ubern adn2p7q2: bei_euch adn2pq2: meint adn2pr: meine_schwe adn2q: fur_eine adn2r: ana_! adn3o2pqr: tocht adn3op2r2: am_samst adn3p: ^_ana adn3p3q: sollt adn4: es_ist
gruss_$ nicht_wunde adno5q: haben_den adnopq: die_farbe adnoq: brosc adnp: bank drunt drunt_und kelle nur_bis pfing und_drube war_die adnp13q4r3: den_0 adnp3q: da_ist adnp4: wir_am
adnp6q119: ? adnp7r: heute_in adnp9: heut adnpq32r: oder adnpr: die_gesch adnr: hat_meine adnr7: mal_die ado: brack forde_ist gmbh_$ reich_s wir_werde ado16p3q: forde ado2p4: setze ado3q2r:
verwa ado4: in_diese verbi ado4p: ^_mein zuruc_$ adop2r2: sechs adoq: gebra gegeb ador: im_auftr v adp: abtei ana_sorry augen besch_und bis_sonnt bitte_noch das_geht dem_urlau den_ander
die_wir erst_mal flieg freig_der geseh_und heizu hier_keine ich_mit ihren_entwu inter_die kompl mehme mit_herzl nach_dem nach_der sie_viele sowie stemp und_hab uns_ist wirth_das wirth_haben
adp10: die_liste adp2: auf_ihr sie_mit adp2q: im_zug netz adp2q2: ana_die adp2q2r: dabei adp2q3: uns_das adp2qr: mit_beste adp2qr3: leite adp2r: diesm wirkl adp3: ^_entsc denke ferie
gedul_mit ich_hatte ist_bis zusam_und adp3q: kam adp3q2: wir_noch adp3qr2: petra adp4: entsc_sie monta_in adp4q3r: tag_frau adp4qr: mir_$ mit_unser schla adp8: versp_$ adpq: beant h
kommt_das phili schon_weihn wenig adpq2: einka gezei adpq2r: mir_die adpqr: langs adpr: das_gruss durch_ich ich_dann adpr3: unten adq: !_gruss ^_geht angeb_vom da_steht das_an entwu_$
gesch_hat haus_und herzl_dank ich_gleic janua_wiede nicht_durch oster war_s wir_gern zugri adq2: mal_in adq2r: liefe_$ adq5r: koste adqr: bis_dann adr: desse gleic_$ hoffe_bei nach_den pichl
yıldı an: !_viele ^_herr ^_klein ^_sollt am_rest auch_schon auch_wenn bei_einer betti_$ bleib_alles das_gross das_klein das_wasse denkm der_hinte der_maler die_gemei die_halbe die_handw
die_kaffe diens_auch diens_wollt dorf eine_klein eine_nacht errei_mich erst_bei fruhe_als geerb gehen_die gekom_$ gesag_haben gross_paket habe_$ haben_ja hallo_team hast_ja herr_brand hubsc
ihr_buro immer_an immer_noch info_ab insta ist_dann ist_unser kaffe_$ kann_nicht kurz_zur leute_im nicht_errei nicht_im nicht_mal nur_kurz platz_$ sie_errei sind_gerad so_etwas somme_$
ubers_der vorwa wart was_die wiede_uber wir_gerad wir_ubrig an2: ans_telef da_war donne_ist filia fur_alle marz_wiede wenn_es wirth_nur an2o17: insol an2op2q2: famil an2p: paket uns_geht
an2p2: empfa an2pq: toll an2q: der_kolle falls_sie gelac an2qr: schon_gruss an3: damit_du du_dich an3opq: meine_tocht an3p2: fruhe an4p: die_ganze kaffe an4p3q4: ist_bei an5: weihn_und an6:
und_einen an8: zur_info an8o2pr: wunsc ano: ich_schre je ano2: jetzt_bei ano2p12: ^_sie ano2pq: nicht_an ano3p2: gesto ano5: volle anop2: ausri anoq: wenn_sie anp: buro_und ein_geseg errei_$
feier_! geseg heute_noch hier_nur ja_ich mei mich_nicht so_lange toll_aus vroni_$ anp2: damit_sie du_hast unser_buchh vor_mir vroni anp2q: du_es hat_uns noch_etwas anp2q6: kurz anp4: bring
anp9qr: bekom_sie anpq: das_fur anpr: ist_ein anq: betti film musst_wir sich_auch tom uns_auf ao: ^_melde anwal_einge bau_gmbh der_vorga dir_leide einen_anwal es_mit gesto_ist herr_maier
ich_bitte ich_der ich_zeige ich_zur ihnen_nicht krank_am leide_sagen maier meike meike_$ mich_bei muss_dir sagen_dass sie_meine und_sich uns_um verst_dass weite_an weite_in wirth_ihre ao2:
die_vertr gekun_und habe_sie verbr zum_anwal ao2p: kumme_$ ao2pq2: wir_bitte ao3: ich_muss melde_sie schre_sie septe_das ao3p: gekun horen_sie ao4: alles_weite ao4p: ab_$ abzus ao5: zu_unter
ao6: hohe ao8: sie_bitte ao8q2: sie_mich ao9p6q: sie_von aop: dazu_$ erinn_! erwar mit_uns um_verst aop14qr2: schic_ich aop2: ausri_dass dass_ich nicht_gesch vor_$ aop2q3: kumme_sich aop3:
ihnen_$ sie_haben aop3q10: sie_mir aopq: jedes aopr: das_am holle aoq: die_brosc gedru noch_was aor: aufsi koch ap: !_die ^_habs ^_kolle ^_nachs ^_nicht a_petra ab_diens aber_noch aus_ich
beim_vorst beisa_die bin_gerad bloss buchh_und da_sind danke_schau dann_bei dann_kam das_auf das_bei das_schaf deine_frage dem_bau dem_ergeb den_lapto den_stemp der_kommt der_muss der_sechs
der_zentr die_bearb die_chefi die_holle die_sitzu die_tafel dranb dreik du_von durch_unser echt ehren_! er_wird es_hier es_morge etwas_$ fotog_hat fotog_war frau_somme freit_im furs_dranb
gehe gekom_ich gerad_auf gerad_nicht gesch_tagt gesch_und geseg_fest gotte grad_beim habs hat_herzl hat_und hier_vor horst horst_du ich_gehe ich_mach ich_setze ihn_noch im_kelle im_krank
im_skiur inves ist_krank ist_nur it j ja_ja kanad kassi kirch_tagt komm_grad komme_hier komme_noch kurze_zwisc leide_nix les les_ich lese liege_mit mail_mit marz_im marz_in mich_es mich_mit
mich_zwisc mit_offen monta_im monta_schic muss_noch nachs_monat netz_am neuer nicht_von noch_fehlt nur_ein offen_augen praxi_ist rober rucke runde sam schic_euch seh sehr_grund sein_solle
sie_bekom sind_ferie skiur skiur_und sohne sorry_$ sorry_ich tafel texte_sind tippe tocht_und tritt um_etwas umgeh und_bis und_donne und_meld und_ohne und_warte unser_buro unser_klein ute
vom_chef wande was_noch wasse_im wenn_der wir_schon wirth_sie woche_an woche_bin woche_dazu wollt_es zum_jahre ap11q: wird_das ap14: sie_erhal ap14r3: und_schic ap2: 0_wird ^_mach aus_und
bitte_ich den_rechn die_mappe hab_hier ich_selbs lasst_ausri liest liste_$ mappe meld meld_mich monta_wiede schaf_wir so_weit spate_$ tages texte_am und_keine vor_freit vorli war_krank weit
wiede_auf windp wirth_danke zusam_$ ap2q: beset bishe die_plane freit_schaf sitz von_ihr ap2q2: noch_der ap2r: darau_$ sag ap3: beim_zahna beisa bring_ich das_ergeb donne_in dran_und es_in
euch_$ ich_komm liegt_es rechn_sie scann ap3q: dass_er wir_alle zahna ap3q2r: den_feier ap3qr: wir_bis ap3r: besch_$ ap3r4: leben monta_$ ap3r5: bekom_du ap4: die_zugan ehren s_dir ap5:
heut_abend ich_setz setz_ich ap5q: meine_kolle ap5r: tagt_am ap6: dem_tisch setz_mich ap6r: krieg_du ap8q: schaf_ich apq: ^_kommt auf_monta der_burge der_letzt der_schri etwas_ander hochs
ich_unter ihnen_besch ist_monta jedes_mal komme_wir kripp morge_auf phili_$ solle warte_auf wird_es zentr apq2: ist_mit umsch apq2r2: schic_sie apq3: auch_noch apqr: noch_zwei apr: angab
der_steue ich_ihn inhal jule liegt_schon logo_liegt sag_ich sind_im unser_fotog will_ich apr2: noch_an aq: 0_was ?_danke ^_uns beim_beste beste_wille bissc brauc_ich compu dann_mache
das_beim das_thema der_musik der_verwa die_steue diete drin_ist eigen_am ein_bissc entwu_! es_eigen frage_zum gern_aber gruss_h gruss_volke heike ich_aber ich_frage ich_wollt kann_$ karl
komme_nicht konnt_ich kripp_und liefe_ist loren loren_$ meint_er messe_$ musik nicht_wenig nicht_wenn ob_es prufe rum rum_ist sachs sind_$ sind_uns sind_wohlb spiel team_$ thema uhr_beset
um_mitte unter_bekom volke wie_geht wie_lange wiede_errei wille wille_nicht wohlb_einge zeige_die zwar_nicht aq12: ob aq2: hat_das ihr_es so_einen steht_noch aq2r4: folge aq3: danke_und
die_recht aq3r: lasst_sich aq4: ^_bevor mir_ist aqr: ^_grund bei_meine ihn_mir passi sind_in von_den ar: bilde_hab chefi_die das_aber den_schre der_bilde der_koch donne_versp erst_dann
fehlt_noch gruss_im ich_reich ich_sprec ist_erst ist_grad nachf_die nicht_einge noch_den ordne_die rest_krieg schwu seine_rechn stift_$ versp_dass wesha zusam_im ar2: ^_logo im_ordne
leite_ich tu_ich ar3: halft_der ar4: die_halft ar6: portr d: 0a 0aa 0fhqq 0gh 0pass 0pp a0 aalen aapas abbuc abgeb abgeg abgeh abzug aktio akzep allse alt amann ameli anato anbie anbot andru
ankla anlan anlie anthr anzur apfel artnr aufri ausfe auslo auszu auth autos bad bambe baumg begli beige beine beiss besie beugt bewer bewir bildl billi birne bob boden bose brav breme brett
brot buchu bucke burgg buroz carpo celin cent chatb chor chron churf clip code com const corne cousi dachs daneb darfs deck decke demir demna denne dietl digit dikti dinke doree draus dreiu
drive dunkl ebeli eben ebner edelt ehre eiche eichi eier eilt einig einsp einun eis elf elfin elfte entta eps erbre erbsc erfor ergan erheb ers ersch erset erwac esche et f facht fahne fahrz
fallt fand fande farbt faxe festn fests fett fidel fluss foote form forum freu fugen furn furnk fussn fussz gasth geant gearg gedan geein gefeh gegru gekni gelad gemai gemes gered gesca
getei gewac gewer gewol gfall glas glied gluhw gmein gnadi gnick go goeth gold grabe grau graus gremi grenz gruen gutge gutli gymna haase habic hafen hahn hakch haken halbp hambu handk hanno
hausi hausn hd hebam hedwi heidr heim heini hellg henri herku herz hetzn hinsc hk0 hod hollm hort hotel huhne iii indus jonas juniw jur jutta kalle kalt kanal kanon karfr katal kathi kdnr
kempt kenn kevin kick kippe kirsc kiste kita kolb komis konfi kopfe kranz kreid krull kunst kurfu l lache lahn lana latei leeds lenas leoni lesba leyla linde lohma lotz ludwi lutz mahlz
manch mannh manuf maron max mbb mega mehne mehrh mensc messu metal mietv mike minus minut mitgl mittl mitzu model monik moser mowe muhle muhlw mund mundl nachd nadin nahme named neins nelli
nennu netto neuja neust nextc nill novel nuran nusse obers ofen off okafo olli olsen onkel ottil ozdem parat pauls peinl perfe petri pfaff physi pinke planu pleit plotw plus podca polni pop
posit postb proku provi pullo quali quark rahme ral rand rausn re ref regen reima reinw rekto relau restf riege rolle ronny roten ruhla runte samml sandf sassn saust schar schim schma schup
sedul seekr selte shoot siebz silve skept sms sokol solch sophi sowoh spam spare spats spezi sprin sso stagi stahl stern stier stoib stort strau stur sudti susan svg tadel tamm tanne tat
tatsa taugt teamr techn terra thiel thorb tl topfe tram traum traut trauu treso tulpe uben uf ulrik umset umzus unber urheb vegan veral vereh verle verre verze vielm vilma visit voila vollb
vorha vorn vorna vorub vorwo votie wahl wall walte wappe warme wartu web wege weihe wein wenze werts whats willk wirti woand wurm x0 z zahlt zeich zeigt zeitl zenti zolls zusat zwill d10q2r:
verwe d11n4q2r: heiss d11o6pq: wir_nicht d13: passt_so d13pq2: foto d13pq5: brauc_wir d15r15: anbei d18p9q2r2: raus d18q2: varia d2: !_das 0_bitte 0_fur 0_heiss 0_mehr 0_mit 0_schon ^_erled
^_gruez ^_jo ^_no ^_siehe ^_stopp ^_tut ^_zu a_bitte abges_0 abhol absat absta adres_laute agent alle_im also_ab also_nicht also_von ana_den anbei_der ander_mehr ander_sich anget anhan_$
anson anwal_hat auf_s aufs auftr_$ auftr_ist aus_keine aus_wie autom b_$ b_aber b_die b_entsc beide_entwu bis_auf bis_sa bis_zwolf bitte_das bitte_genau bitte_nicht bitte_ohne bitte_wiede
blau_ist bleib_$ bleib_beim bleib_herzl bleib_wir budge_wurde chat chond da_nicht dageg dageg_entsc danac_im danke_am das_blau das_blaue das_grun das_konto das_proje das_zitat dass_gegen de0
dem_angeb dem_hirsc dem_hund dem_storc dem_trakt den_aussc den_bilde den_chat den_sie den_slide der_kanzl der_konfe di_bis die_muhe die_numme die_probe die_soll diens_bis dreie druck_die
durch_keine durft ein_missv einfa_durch einst_sogar einve_$ einwa_$ einwa_beste entsc_$ entsc_das entsc_haben entwu_mit es_bitte es_ging essen etike etwas_klein falls_was foto_von fotot
fotot_am freis_$ fruh_raus fur_entwu ganz_klar gebt_laut gedau gefei gefei_wird gegen_das gegen_die gehor_nicht geleg_$ gemei_ordne genug gerne gesch_bin gesch_unter geste_beim geste_schon
gestr_$ getre gewar gewar_hast grad_alles gruez gruez_frau grund_am gruss_k gut_bis gut_wir hab_grad habe_alles hat_gekla hat_geste hat_mein heiss_jetzt her_uberl hirsc hocha_dr idnr_laute
ignor im_janua imke inter_mehr iphon isch_tippt ist_freig ist_meine ist_von ja_am ja_passt jahr_einfa jetzt_doch juli keine_anmer klar_$ kolle_gruss konfe konnt_losle konta_brauc lass_mal
lasst_den laute_0 layou legen legt_los leid_falls leide_musse liebe_team liebe_varia liege_jetzt live logo_als logos_liege los_$ losle_$ mehr_als mehr_muss meine_iphon merci_fur missv mit_c
mit_vorzu mocht_wir monta_mit monta_ruhet muhe_$ muss_da nach_einge name nee_das nee_lass nehme_die nehmt_das nein_$ nein_danke nein_den nein_zu neue_karte nicht_bitte nicht_drin nr nr_0
offnu_fur ordne_gesch ordnu_$ partg partn post_gesch priva_$ proje raus_da raus_der raus_verwe richt_ist s_0 sabin_$ sagt_besch schau_mal schon_in schon_per schre_sich sein_name sich_erled
sie_einfa sie_rausg sind_den sind_mit skizz slide so_freig so_mache so_wie soebe soll_es somit sonst_ist statt_0 storc stuck_alle tabel timo_$ tippf trakt uhr_der uhr_freit uhr_geht
uhr_monta und_diens und_her und_nehme und_sind und_statt und_wir uns_beim uns_dageg uns_seite unser_offnu up v0 versi_0 verwe_0 vom_opa vom_somme vorsc_mir vorzu_hocha was_nicht we wegla
wegla_$ weite_ander wert wie_am wie_gewun winte wir_geste wir_ja wir_zu wirth_meine woche_! woche_das wolke_examp wolle_wir works works_am ziffe ziffe_0 zitat_von zu_0 zu_ihren zu_sonst
zufri zwei_passt d2n: alois auf_0 bleib_gleic es_sein geand geste_im ist_jetzt ist_ubrig ja_nicht jubil nur_vormi sa sa_0 treff vom_hof wien wir_mache ziehe d2n2: garte hund d2n2o7p2: nie
d2n2o7q7: sie_uns d2n2op: wir_in d2n2p2: hochz schwa d2n2p2qr: ins d2n2p2r: beleg d2n2q: ^_war d2n2qr: ist_der d2n2r: fr mo d2n3pr: ihm d2n3qr: mutte d2n7o2p8q3r2: stell d2no: ich_mache
ist_zu d2no11pq4: sehen d2no2p2q2r: daten d2no2qr: um_die d2no5p2: letzt_woche d2nop3q4: sie_das d2nopq: uber_den d2noq2r: erkla d2np: entsc_fur sparg d2np2: sepp und_es d2np2q: jan sonde
d2np2qr: oma d2np5r: ist_es d2npr: zimme d2nq: den_preis den_zweit falls_du notar war_ein d2nqr: der_preis d2nr: 0_april der_termi plaka sie_hat d2o: abgen abgen_$ beste_$ bitte_auf tausc
von_frau d2o2: amtsg den_auftr keine_weite sich_mit d2o2p: von_meine d2o2pr: die_anzah d2o3: mein_mann d2o4p2: damen d2o4pr: anzah d2op: es_sind d2op3q2: ^_in d2opq: begei bezah d2opqr:
rechn_vom d2oq: durfe d2or: ihnen_mit d2p: ^_freig ^_gruss also_der bild bilde_vom bildu bleib_wie ding dinge do_0 drube_und ehrli_gesag einge_am es_diese fahre gesen gewun gott_frau
gruss_gott ich_geste ihre_gedul im_gemei kaste lass mache_$ museu nur_den reihe sind_am sind_begei spate_antwo steff steff_$ stick timo uberh_nicht vorzu ware zitat zweit_entwu d2p2:
also_die die_spate exemp fest_! frohe_fest gebt gespr gestr halb logo_$ probe sepp_$ septe_$ d2p2q: perso vierz d2p2r: hoch d2p3: ^_diens ander_$ do gott s_$ d2p3q: rot d2p4r: unter_vertr
d2p4r2: acht d2p5: den_text d2p5qr: den_unter d2p6r2: ihnen_am d2p7: hin_und d2pq: formu neu zu_uns d2pq2r: das_impre d2pq3: euer d2pq4: wisse d2pqr: donne_0 logos d2pr: cloud hoffe_das
text_fur veran wie_bespr wolke d2q: absag achtz anfah damit_ist die_anfah doch_schon freig_ertei freit_schon gaste gruss_vom ich_dacht kann_also marga preis_$ priva satz schri_$ seite_$
so_jetzt sprac termi_am uns_entsc von_dem wir_um zu_dritt zweit_varia d2q2: 0_steht ^_fur brand_$ dacht fur_0 nicht_auf d2q2r: die_domai ist_die d2q6: brauc_ihr d2qr: agb die_agb wirth_im
d2r: 0_muss ^_so das_jetzt die_antwo gepru hangt_dran https_wolke ist_raus jo mfg offnu_sind tippt titel zu_ihrer zu_punkt d2r11: im_anhan d2r2: anlag deuts porta uber_uns wirth_in d3:
0_gesch 0_novem 0_passt ^_0 ^_beide ^_lasst ^_uberw alles_ander alten_logo beans benut budge_gibt das_grune das_wort der_websi donne_schon druck_! druck_damit einfa_nicht einst einve_mit
entfa falsc flies foto_mit freis freit_0 gehab gehen_$ geht_in genau_so geste_in getag getag_und gruss_jorg ich_haben idnr ist_0 ja_0 ja_zu kann_raus kann_so kann_weg laute_de link_zu
macht_das mai_0 mehr_brauc mein_sohn mit_zwei muhe_danke nehmt_die onlin_gehen post_$ post_an so_bleib so_kann so_konnt so_lasse sonst_passt stimm_nicht stopp und_druck unser_logo unser_ust
ust_idnr varia_0 weg_$ wie_er wie_gehab wir_keine wir_weg wirth_nach zu_beans d3n: opa d3n2: backe hat_am d3n3p4q2r2: finde d3n3q: alter d3n4op2q7r: man d3n4p2: werks d3n5op2q4r2: stehe
d3n5q: nachb d3no2: von_herrn d3no2p3q3: nun d3no4p2qr: ihrer d3nop: wie_es d3nop2q2: 0_oktob d3nop2q6: wir_die d3nop5: allen d3np: ^_geste ausst d3np10q4r: habt d3np2qr: april d3np3q3r:
gruss_aus d3np3r2: ich_hoffe d3npr: rechn_ist zwolf d3nq: blaue seit_dem d3nr: ein_schon d3nr2: schon_woche d3o: 0_augus aber_mit das_hab erled_$ kein_inter storn d3o2: und_haben d3o2r:
betra d3o3: kanzl d3o3p4: zahlu d3o4q: ^_unter d3o5r: hierm d3op3q3: verei d3op5q4r: dafur d3or: ordnu d3p: 0_der c der_post losle nicht_in no sabin sekre siebe vorst_hat wird_am d3p2:
^_also es_nicht gefun servu_ana war_der d3p2q: ging rechn_bitte d3p2q2: ana_wir d3p2q4: ^_wie d3p3: ruhet d3p3q2: sind_wir d3p4: alles_$ d3p5r3: erhal_sie d3p6r: raus_$ d3p9: anmer d3pq:
anspr geste_abend konto onlin passe sloga d3pq2: bitte_die telef_bespr d3pq3: uberh d3pq5: die_druck d3pr3: siehe d3q: den_newsl durch_die flyer hatte_ich muss_es numme shop verwe_$ d3q3r:
die_alte d3qr13: anhan d3r: der_zweit fotos_vom hrb hrb_0 in_ordnu ordne_geleg rucks ust_id d3r2: 0_das die_offnu punkt_0 d4: ^_nehmt aber_das bitte_druck damit_$ danke_wir das_alte der_0
juni_um k keine_ander keine_einwa laut legt mir_aus nehme_varia nein_das passt_$ passt_uns per_post sind_0 sohn uhr_passt uns_aus verzi_wir wir_$ wir_bleib d4n: das_video komma kreis d4n2:
durch_0 hof d4n2q6r: genau d4n2qr: die_neue d4n4pq3: hat_sich d4no2qr: ertei d4no2qr2: namen d4no3p: dass_wir d4nop: adres d4noqr: febru d4npq: trotz d4nq2: newsl d4nq6: gilt d4o: bitte_nur
ihnen_mitte d4o2: augus d4o2p6q2: korre d4o6: nehme_sie d4op: unter_und von_unser d4oq: 0_febru d4p: uberw_ist unser_seite d4p2q: nur_das d4p2r9: ich_am d4p3: ^_servu d4p5r: wir_ihnen d4pq:
uberl d4pq4: rein d4pqr3: 0_die d4q: blau hat_der passw d4q2r: domai d4q2r2: engli d4q3: der_link d4q7r: link d4r: id d4r2: wirth_anbei d4r4: hochg d5: 0_nein ^_nee ^_nein beim_alten de_0
foto_vom ihr_konnt ihre_muhe nee sie_konne so_bitte verzi websi d5n2: die_telef d5n2p4: brief d5np: eh d5np7: vormi d5nr: video d5o10qr: konta d5o2: und_0 d5o3: mitte_dass d5opq4: am_telef
d5p2: an_sie sie_den d5p2q: wirth_die d5p3: ist_alles d5p8q4r: ^_moin moin d5q: gewor d5r: examp d6: 0_ja ab_in einwa lasse_wir nicht_her passt_alles d6n: de d6n4p5q5: handy d6n7pq3r: neue
d6npq3: fur_das d6nq5r: die_seite d6op8q7: konne d6p: freig_$ ist_heute so_$ d6p3r2: der_text d6pq: 0_mai d6pq2: stuck d6q: 0_euro das_foto d6q2: 0_stuck euro d6q5: konnt_ihr d6r: https
nicht_0 ust d6r4: anbei_die d6r8: ^_anbei d7: das_budge den_druck einve muhe nehmt d7n2o5p3q: ist_am d7no5q3r: die_rechn d7nqr: und_nicht d7p: hier_der d7p3: per d7p4q5r2: die_bilde d7pq2:
seite_0 d7q: druck_$ her karte d7q2: auf_seite d8n2p18r2: fruh d8n2r: heute_fruh d8n3q2: ^_auf d8no2pq: 0_und d8np3: post d8npq3: mai d8p9qr3: text d8pq4r: die_zweit d8q2: um_0 d9: budge
varia_b d9n2: laute d9nq5r: alte dn: 0_gibt ^_beim als_ich auf_das bahnh besta_$ bus dem_burge dem_druck den_mein den_schne der_durch der_hochz der_nachb die_alten die_ausst die_hochz
die_sonne erlan erst_jetzt erstm fahrr firma_heiss furch gehor_dass gezog grill hat_bei heili herzl_ihre hochz_ist ich_ihm ich_schon ihr_euch im_kreis in_eurem in_wien ist_abges ist_auch
ja_richt jahr_mit jetzt_im kann_es kenns klein_$ klemm komme_sie mache_das mal_bei markt mehr_bei mein_opa mutte_finde nachb_hat nicht_da nicht_richt nie_so nun_doch ohneh opa_$ publi raume
sauer scan schad schon_pfing schon_wiede seit_heute septe_in sie_doch sie_wie sonst_keine sprec_mo stadl ubers_$ ubrig_am umzug_hat unter_das vorbe_der vorge_und war_ubrig weg_den wie_ich
wie_immer wir_im wirth_fur wurde_letzt zu_viel zum_jubil dn2: betri_da frau_sagt gibt_s gruss_von kenne noch_nie samst_auf sonne telef_bleib dn2p: ^_schon die_werks ines dn2p2: eurem
ihnen_und dn2p3qr2: weil dn2p4q3r: versc dn2pq: monta_0 dn2q: allem gute leer schil dn2r: fr_0 seit_0 sie_im dn3: umgez dn3p: da_geht dn3p4q2r: schne dn3pq: gluck dn3qr: meine_mutte dn4pr:
reden dno: anneh papa worde dno2: gesel dno2r: firma dno3: acme dno3p2q: inzwi dno5p4r: ihrem dno5pq: uns_nicht dno8: angel dnop2q: wir_den dnop4: ihnen_das dnp: bilde_sind dem_tag den_halbe
der_backs der_herr der_schul die_adres die_post druck_dich einem euch_am eurer fruhj gerus ja_die kopf meine_handy ort pfiat pfiat_di tolle unser_azubi zu_und dnp2: azubi das_handy den_ganze
ned nehme_wir dnp2q: lager dnp2r: backs dnp3: auto dnp3q9: wer dnpq: aber_da da_die dem_alten uns_den zusag dnpq2: an_dem dnpr: einge_die wette dnq: ^_sind die_leute geht_bei olive schil_am
versc_$ dnq2: brauc_$ dnqr: anger dnqr2: guten_abend dnr: der_lehrl finde_sie ist_schon rund dnr2: ^_hey abend_frau hey lehrl do: ^_als ^_kein abgem adven anfra auftr_von augus_$ beauf
bitte_geben bitte_strei dann_doch das_als der_auftr die_gmbh die_verwa durfe_wir eine_erinn einwi einzi einzu erkla_wir gelas gerd haben_$ haben_kein hanne hausv ich_letzt im_namen in_vorbe
inhab ist_unter jena jetzt_in jetzt_reich korre_bitte mache_von mehr_zu mit_dass mocht_nicht nach_lange nachl namen_der namen_unser nehme_beim nenne nicht_um nicht_wie nutzu pohl_$ rechn_0
schal sind_alle sind_zu stimm_und telef_gesag trete uber_meine und_meine und_verla unter_mein vorbe_angel webse wiede_die zeige_ich zu_nehme do2: ^_ihre ^_jetzt ^_schre beim_amtsg
bitte_aussc bitte_beim erken ich_verbi ihnen_leide ihre_rechn leide_mitte mehr_horen mein_vater mit_ihnen unser_manda vom_vertr wir_unser do2p3: berei do2pq: anmel bitte_wir do3: manda do3p:
die_forde do4: kunft do4p2: damen_und geehr_damen und_herre do4p2r: herre do5: aus_ihrem do5r: recht_$ do8p: uber_das wider do8p2q4r: sache do9q: mails dop: daran drei_woche geben_sie
jetzt_ist nehme_bezug wir_komme dop2: bezug bezug_auf s_aber dop2q2: papie dop2q3: ich_den dop2r: frau_dr dop3qr3: teile dop4: er_hat dopq: haben_die pohl dopq2r2: ausse doq: bitte_$ buchh_$
das_papie frau_ruiz ruiz verei_$ wurde_ich doq2: rufen dor: gefuh kg mit_diese dp: 0_des 0_sie 0_unser ^_donne ^_eigen ^_er ^_ganz ^_rechn ^_sitze ^_zahlu a_sabin abges_$ allen_sehr
alles_von am_ende am_handy amsel ana_der ana_so ander_die ansel assis auf_mich bauer beleg_liegt bevor_hier bis_geste bitte_erst bitte_mit da_habt das_ding das_macht das_rot dem_kuche
den_kuche den_sloga der_brief der_elter der_kann der_leihg der_oma der_seite der_stoll der_werks die_cloud die_offer die_verzo die_zimme dokum drohn eigen_wollt ein_foto engel entwu_fur
er_kommt erhol erste_schul es_fehlt es_gruss es_leide es_muss euch_alles euch_den fotos_$ frau_und fruh_in gab gehei gerli gesen_von glatt grad_in hab_mir hab_nur habe_mir haben_das haben_es
habt_die hallo_jan hallo_liebe hatte_gern herau heute_mit hier_alles hier_land hinne_$ ihnen_ein ihnen_im ihr_habt ihren_frage im_kaste impre_habe ing ist_ausge ja_der jetzt_aber kann_das
kinde_schla korre_am kroge lagep leihg letzt_freit liste_durch logo_in man_auf marti marz_einge mecke mehr_vor mein_kolle melke mit_allen monta_raus nachm nacht_mit nicht_ein nicht_gefun
notig notig_wir nur_auf nur_mit offer per_wetra renat ruhig schre_und schri_die segen sie_also sie_so sitze_im st stoll such tag_danac text_auf text_und tine toni toni_$ und_danke und_er
und_herr und_mit und_so und_sonnt uns_mit unser_herr unter_exemp vertr_bei vertr_haben vorhi vorsi voss war_das wegge weil_die wesse wesse_$ wetra wie_telef wir_alles wir_erst wir_fur
wir_inven woche_mit zahlu_ist zeugn zu_deine zur_zahlu dp13r: diese_woche dp2: brief_$ der_unter die_drei die_masse die_uberw du_alles euch_im fruh_$ gefal_allen haben_mit hat_sie ich_war
marz_$ mich_an nicht_am per_mail proto schli sie_raus spat unter_verei wegen_einer wir_wie dp2q: bei_den frei korri unter_auftr dp2q2r: die_ander dp2q3r2: aller dp2qr: aufst dp2r: hat_mir
masse notdi dp2r2: hallo_zusam dp2r3: texte_fur dp3: beira der_beira die_korre ende_der ihnen_sein inven mi mitta pfr ruber_$ dp3q: peter dp3q3: noch_einma dp3q4: konne_sie dp3r: die_preis
dp3r4: sie_am dp4: 0_zu alles_bei am_tag es_am dp4qr: woche_zu dp5: sie_alles dp5q: anfan das_nicht dp5q3: siche dp6: der_woche ich_schic schic_dir dp6q: noch_bis dp7r: ruber dp8q4r:
habt_ihr dpq: darub der_erste diens_ist dipl doppe freit_raus gefra hat_auch hinne kanns mitge obwoh plan sagt_das schon_gesch sorry_fur t tag_der und_auf uns_sehr wir_hatte dpq2: final
dpq2r: moin_ana uns_am dpq3: mir_bitte dpq6: pdf dpqr: das_bitte dpqr2: gruss_petra dpr: angew beate gesam helen monta_darau petra_$ dpr2: funf macht_unser teile_ich dpr3: refer dq: 0_um
^_hoi aber_was absag_$ ach ana_also angeb_fur angeb_gilt auch_in aufst_der aus_kann behau beim_sloga bitte_raus cooki damal das_formu das_neue das_so das_telef das_wir dem_foto dem_newsl
dem_preis den_cooki den_messe den_termi der_freit der_gross dicke die_blaue die_daten die_logos die_umsat donne_um drei_$ druck_brauc es_0 es_noch fehle_$ frau_oztur gelte gemei_sind geoff
gezah gilt_bis gilt_der grun_nehme gruss_dipl gunst handy_aus heinz hoi ihr_von im_vertr jetzt_kommt kam_heute konto_$ leipz lena liebe_telef lowen lowen_$ mal_ein mehr_mit menu mir_kommt ne
net neuen_shop nicht_rein noch_ander norma oberl oberm ott oztur paypa rudig sagt_sie seit_janua seite_nicht septe_die sie_mal start_$ table tur uberw_$ und_gelte und_mocht unein unkla
unkla_ist uns_bis ups vom_neuen was_wir wenn_ihr wir_diese zu_ander zug_und zweif dq2: absic alte_ist ander_kann fuhrt gehor_uns hosti jetzt_die schau_gut uns_bitte vom_handy wir_brauc dq2r:
eins dq3: ^_mir umsat dq4: entha ist_nicht dq5: die_schri dqr: admin das_zweit engli_fassu vg dqr2: das_erste die_engli dr: 0_wie am_anger anbei_das antwo_auf anzah_ist auch_$ betra_0
bilde_von bitte_ubera blatt co co_kg dass_das den_beste den_namen dezem_kann die_beide die_der die_haben dir_grad erlau ernte freig_zum gepru_und gmbh_co grupp hab_dir haben_fur ich_diese
ingri ist_angew jetzt_mal kapit kur_$ links lou mo_bis morge_die neue_preis neun noch_beim nochm_drube roswi schat see sie_nach sorti stamm steue_0 text_uber trock tschu ubera uhr_sonnt
unser_steue vorhe_ist weite_so zusam_die dr2: ana_anbei anlag_erhal der_kuche hier_die im_porta leitb liege_im mit_0 siehe_anhan teamf weink wirth_zu zweit_am dr3: die_ubrig n: aba akte
alarm allta angez anhor arme asche aufho aufsp aussi baff bagge baugr bedau befor begla benni besin besuc bettl bist blogb bohm bolle buchm buhne buroh cafe cc ciao clara conce dame dana
derse desig domho dorn ecke eilzu eintr elekt elsas enthu erdbe erhoh fache falle fleis folie frank gebur gehal geheu gekur gelau geler gelob gemel gemer gemme geneh geruc gesor gespi ghagl
gonne gotth graut gsagt gschi gucke gunna halbm hamma hamst hausa hegem helfn hinde hitze hochv hofft hofst holdi jacqu kino kirta klass klavi kolbl landr lieb loswe lusti maila meyer mint
muhlg munst murzt nette obere oberh optik parla pause plans poliz porto profi radio ragaz ralf rande rasse raum regio rente repar rundf rundm schei schle schum schun spinn stark stau stefa
store stran strom tagun teig telek textv tor triko tuten ulli umgeb verda verru verti vo vorne vortr webca weggw weh weile weils weinf welt wild wusst xaver y zam zehnj zufal zweih n2: !_hab
^_ihnen abges_da ana_kurze angem_jetzt ansch_laute buchh_ist der_filia der_sich der_zeitu die_neuen du_gehor du_warst ein_sehr eine_neue es_sich frau_meier freib fusse ganze_beleg gluck_zum
hab_dich hat_insol hats ich_glaub ich_in ich_soll im_marz in_pensi info_frau kase lasst_gruss meier mit_euch mo_fr neue_kuche nochm_der rutsc_! sind_umgez telef_$ ubern_wir umgez_! uns_betri
unser_alter unser_nachb unser_neue war_ich warst was_fur wir_wunsc wird_bei wohne wunde_$ zweit_stock n2o: stock n2o4: angem insol_angem n2p: das_haus gewon herrl letzt_diens studi tun
und_hat zeitu n2p2q: stund n2p2q3: jeman n2p3: freit_ist n2p4q: ein_paar paar n2pq: euren geht_es n2pr: huber n2q: erzah neue_ansch n2q2: die_vom hat_es kasse wohl n2r: gedac lehre n3: getro
rutsc_wunsc stras wunsc_die n3p: ist_ja n3p2: da_und n3q: pensi n4: info_am nur_zur n4p: ^_frohe dass_ihr n4q: ^_bei ^_nur n6: einen_guten guten_rutsc n6p3: rutsc no: an_meine bitte_lasse
braun der_den deren etwas_unter haben_einen hat_heute herr_braun herze hofli ist_in jetzt_schon sich_in stell_sie uns_keine unser_firma von_herze no2: das_$ no2pq: schlu no3: lasse_sie no6:
sie_auf no7p: ^_uber nop: ausge_und die_sie es_geht nop2: wir_wiede nop2q4: ^_was nop4: nur_noch nopr2: der_schre nor: holzb mobel np: !_unser ?_meine alle_drei alles_zu am_empfa am_rechn
ana_jetzt antra april_$ auch_die bank_am damit_ihr dann_ist das_auto das_bauam das_marke dass_du deswe di_$ domin domin_$ er_lasst erleb erst_einma es_gar es_hat es_war euch_auf famil_ein
feier_und fur_alles furth ganze_team ganze_zeit gearb gerad_zu hat_eine hat_im haus_ist hause herrl_wette herum hier_liegt ihr_nicht ihrer_famil im_ort in_eurer in_ihrem kunde_haben
liefe_sie locke mehr_sagen mei_frau mein_schwa moni monta_den nach_hause neuli nur_schne rede samme schwe_ist seht septe_zukom serve sie_musse sie_wiede sieht_toll so_hat trixi trixi_$
und_ihrer versu versu_es viel_los vom_sparg vor_wir wenn_nicht zu_bekom zu_tun np2: bauam bett es_bei euch_das mir_fur monta_ist s_bei unter_der np2q: benot np2qr: die_stell np2r: marke
np2r2: ferti_und np3: den_brief fast np3q3: irgen np3qr2: sie_bis np3r2: geht_am np4: nicht_aber np4q: voll np4q2r3: ^_im np4qr: janne np4r: mir_am np5: ^_heute np5q2: zukom npq: an_uns
benot_wir dem_handy erste_mal euch_um fenst freit_in handy_$ juni_ist schie so_ein zum_erste npq2: banne npqr: namli npr: backs_$ finde_du karin mag npr3: ist_ferti nq: alles_gute beric
der_hausm der_kasse der_nahe der_notar donne_da film_im freit_die fur_sie gewei gutac halle hat_gewei hat_mich hausm hinte_dem ihnen_auch ja_und jeden_tag linz magst mal_als nahe schon_mit
sein_dass sie_erst stolz telef_ist ubers_bis ubrig_mein umges uns_tag uns_wurde verwi viel_gelac nq15: denn nq2: auch_fur das_banne der_alte gefre geht_das wen wir_sitze nq3: das_team wo
nqr: getra nr: allga als_gedac aus_graz bei_ihm dem_allga denen der_start fahrt haupt ihnen_herr lief nele nele_$ nur_der paul start_steht vorab wirth_mit zu_die nr2: graz heima satzu o:
alfre anred argli befin belas bellm berth bevol blum braue darge dense dorth dunn empfi entge erben ersta essti fecht gelie gemoc hall hallm hartw herbe immob karto kesse kiena klage konku
kremp kuhne locks losch mehrf nordl notfa oerte pfeil prenz rausc reagi regel ritte ronne ruckt ruckz samtl todli toms trepp uberg uberr uberz umfan unbeg unbra verun viert volli wanni weder
wehr werte zsche zumst zuric o10: von_weite o2: ^_lasse amtsg_insol art art_$ auf_jede beim_insol bestr_diese bestr_wir betra_den bitte_konta bitte_nehme bitte_richt bitte_sie darum_gebet
dass_herr dem_grund dem_verte den_erinn den_insol den_verwa der_acme der_hohe der_verbr dezem_das die_leist diese_art diese_rechn erken_wir forde_dem forde_die forde_in forde_melde forde_und
frist_gekun gesel_wurde gmbh_ist grund_und haben_am herre_uber herrn_ra hohe_nach hohe_und horen_$ horen_von ich_bestr ich_wider ich_wunsc ihre_forde ihre_mails im_momen in_liqui insol_an
insol_anmel inzwi_bei jegli kann_mich kern leist_$ liegt_inzwi liqui mahnu_und mails_ab mails_vom mange mann_ist mehr_leist meine_recht melde_das mir_zu momen_nicht muss_ihnen ra rechn_erken
ruhe_$ sache_liegt setze_$ sich_an sie_horen sie_jeden sonnt_verst und_werde uns_vor uns_weite unser_gesel unser_vater unter_alles verst_bitte verst_ist verte_ich vertr_als vertr_frist
verwa_$ vor_geric vorer vorla_insol weise_wir weite_erinn wider_ihrer wir_betra wir_zuruc wunsc_keine wurde_nie zu_schic zuruc_die zusch o2p: bitte_aus gesag_dass mitar richt_sie vertr_der
o2p2: einge_$ o2p3: ein_$ o2pq: sehen_wir o2q: neben plotz o2q2: verst_ich o2r: weise o3: ^_hierm ^_horen ^_nehme acme_gmbh anwal_$ anzah_zuruc auf_mir bitte_jede eroff_$ eroff_zahlu
forde_sie frau_ist gmbh_wurde ich_nie ihn_$ konta_sie konta_zu lauft_uber marz_das mehr_an mehr_von mir_weite verbi_mir verte_$ weite_lauft weite_mahnu wende_sie woche_verst zu_schre o3p2q4:
frist o3pq2: von_ihnen o3pr: auf_ihre o3q: die_sache vorla o4: an_ihn aussc_an bestr_die diese_sache geric ist_letzt schre_ab uber_unser und_forde vermo_der vermo_unser volle_hohe
weite_mails weite_nachr wir_bestr o4p5r2: am_sonnt o4q: wende o5: gebet ihrem_verte in_volle unter_sie weite_konta o5p2r3: leist o6: mahnu mich_aus o7: angel_liegt bitte_sehen die_angel
jede_weite weite_schre o8: das_insol das_vermo sehen_sie o8p: wurde_am o8pq: jede verte o9: bestr insol_eroff vermo op: ^_mit abzus_hocha anzei beend birgi der_sache es_sonst gesto_ich
hat_ist hat_unser heute_beim ihnen_in ist_einge ist_nach lasst_ihnen leide_muss mir_zuges noch_uber ruhe_mit schon_zweim sind_inzwi stell_ich unter_am wir_abzus wird_nicht wortl zu_haben
zuges_dass op2: ich_nehme wirth_bitte op2q2: konne_wir op2q2r: mir_noch op2r: endli op3: ^_diese begle op3r3: ich_sie op4: ihre_erinn opq: 0_in opq2: und_wenn opr: herr_dr nach_die vollm
wie_sie oq: bitte_an ist_begei jetzt_noch mir_jede nicht_ander r rechn_seit sache_sind um_den von_euch was_sie werde_wir wir_musst wird_in wirth_unser zur_daten oq2: ^_rufen mich_bitte
rufen_sie und_wie wir_sie oqr: stein or: ab_die der_aufsi die_firma diese_mail fuhre gerha kundi mail_die sie_nachs und_konta unser_haus or2: mittw_nach p: abget abnah absch achma acker
adelh albre anja anton artik artur asmus aufma aufsc aulic aushi auswa bauvo befas beflu befoh begon belie bernd besti betei beweg bewus bilds bildt binne blog blume bohrt brunn bursc call
carol cater chanc chaos claud dahei darin day dazwi demel demo dirs dombr egger einla elke ellwa endgu erbet ernst erstk erwin eugen fachb falk fasch feedb fehlr ferdl festg fiebe flo focus
fronl frueh fulle funfz funks gans gebot gebuc gedie genan geobo gepla geput glei gretl gunth hallh handg handi hands heft heizo hervo hinsi hinub hirte hob hobei hochb hofla hole husum
innun irmga isido isser jedem jesse ka kater katja kaufb kaufm kehrt kiki knieb kolbe komms kroll kuhlm ladez lande lauf lehrs liede lissa lotte lund mager manne marcu marqu marsc marzw
matth miria mirja mohlm mohri muste nass neues neume neunz nikol nolte norde norwe null ofenb okonk orden pacht petzo pfleg pilot posau posta poste priya profe proph putzt quats radem rat
raten regis resi retou rohr ruckf ruft saal sachv sahst salde sanit sardi satze saute scher schro scree seide setzt siege singa smart sofa sperr sport spric spulm spur storu sudbe summe
swant tags tagsu taufs teilr teufe theo thoma torbe torte treck triff tuv ui ulla umbuc umfal unmog urkun verse verww visie vogel vollk vorko wage wahle werf werfe winni wolfi word zeitp
zerti zieli zua zuver p10r2: bis_ende p11: erhal_es p11r2: in_einer p12: ihnen_die p12r2: einer_woche p18r: hast_du p2: !_morge 0_dann 0_noch ^_inner ^_ruckm ^_spate ^_ubern abend_$
abend_wenn acht_tagen alles_auf alles_bis also_diens an_euch anmer_am auf_eurem aufm band begle_wir beira_tagt beisa_$ bett_sind bilde_$ bis_monat bussi dann_ab dann_krieg dann_schic
dann_steht darum_und das_drehb das_ubers das_woche deine_postf der_fruh der_komme des_tages die_berei die_feier die_zahlu diens_da diens_fruh diens_wird dir_alles dir_den donne_an donne_dem
dran_monta drehb du_das du_meine entwu_am erfol erhal_unser es_bis es_heute es_wird euch_raus fassu_$ feier_wird folgt_stell frei_und freig_bekom freit_hab freun_erinn fruh_hast fruh_liegt
geben_? geht_dir gerad_zusam geste_den gleic_am gruss_kerst gruss_sepp hand_drauf hat_nur heute_wird ich_alles ich_ein ich_heut ichs_dir ihnen_durch ihnen_spate ihnen_was ihr_alles im_bett
im_lager in_acht in_nurnb india_$ inner inner_der ist_ab ist_fur ist_ruhet ist_sie jahre_hab janua_liegt joche juni_$ katri kerst kinde_im klapp kolle_ist kommt_meine konne_$ ladt ladt_die
laufe_des liegt_der liste_bekom ma mache_ich marz_haben marz_zu mehr_aber mehr_morge mein_rechn mich_gleic mir_so mit_ihrem mittw_den moin_die monat_so morge_in morge_ist nachg_hat
nachs_drei nachs_monta nimme noch_das noch_drei nur_unser nurnb packe peile postf_versp quart ran_und reali restb_begle rot_anges ruhe_am s_leide scann_ich schic_ihn schic_kann schic_ma
seitd sich_darum sie_bei sie_uberm sind_noch sonnt_$ spate_freit stell_$ stell_die sven tag_bekom texte_komme texte_versp tipp tipp_ich ultim und_lasst und_maile und_seitd und_spate und_von
unser_korre unter_bis verga vertr_am vertr_unter vor_weihn war_geste weihn_wird wie_folgt wird_diese wird_ihnen wird_nix woche_die woche_erhal woche_habt woche_leide woche_vor woche_zum
zeit_geben zu_entsc zugan_hat zukom_mit zum_monat zuruc_und p2q: anfan_nachs bis_uberm die_ich dir_bis du_den gruss_hauke hauke heute_abend in_deine lag liefe_am monta_tagt siche_$ sie_dann
sie_noch sie_schre p2q2: mir_den sind_sie p2q4: ^_konne p2qr: bis_diens donne_den p2r: 0_sind 0_von aufna den_restb freit_nachs hoch_$ ich_heute ihnen_den ihr_bis monta_hast nehm_ich restb
p2r2: die_leben p2r3: komme_am p2r4: produ p2r5: die_restl restl p3: 0_liegt ^_gib ^_schaf alles_zusam anmer_$ antwo_$ bitte_entsc donne_nachs drei_tage ehren_$ ergeb_$ erinn_die ferti_bilde
gib gib_mir gross_india hand ich_nehm ihnen_alles im_auto india laufe_der liegt_alles liegt_ihnen liegt_s liste_mit monta_haben morge_$ nachg nehm_mir noch_am peter_$ rechn_damit ruhet_da
rutsc_gut sagen_wir schic_es schic_ichs selbe_abend setze_ich sie_sie tag_darau ubern_woche unser_anmer unser_antwo unser_entsc unter_gehen wirth_der woche_dran woche_liegt p3q2: tagt_der
p3q73: ?_$ p3r: 0_janne ran schic_s woche_ist p4: ab_und aber_siche bis_spate damit_dass dann_aber das_wird der_nachs die_ferti dir_dann gehen_ihnen ich_rechn ich_zu im_postf in_zwei
komm_ich kw kw_0 maile mich_hin monat_$ spate_0 ubers_woche und_morge vor_den p4q: ^_morge es_dir ichs mir_bis paar_tage selbe_tag p4q3: bis_mittw p4qr: freit_den p4r: 0_haben kommt_am
mittw_$ versp_! p4r2: komme_woche p5: bin_grad dir_die ende_des freit_haben freit_hast ich_morge meine_anmer mich_am monta_fruh morge_vormi nix_mehr postf_$ tagen texte_$ woche_schic p5q:
den_jahre woche_haben p5q3: zwisc_den p5qr: du_die p5r: dann_hast nehm sie_unser p5r2: ihnen_bis p6: das_nix des_monat im_laufe p6qr: also_am p6r2: bekom_ihr p7: postf sie_ihnen p7q:
am_selbe p7r2: krieg_sie p8: aber_am du_s schic_ihnen p8q2: tage p8r: morge_fruh spate_am p8r2: woche_$ p9q: ihr_die p9q2r: uberm p9r2: freit_$ pq: 0_an 0_schic ?_? aber_auf aber_in alle_auf
am_erste archi auch_eine baule begei_vom bilde_in bildr bis_heute bis_morge brauc_noch bude da_jetzt da_unser dabei_ist das_und dem_text der_anwal der_neue der_stell der_zwisc die_bude
die_die die_von dir_am disku donne_auf donne_tagt druck_hat durch_diese eher ein_? eine_aufst entsc_die entwu_noch erkra es_spate euch_in feier_offen feuer finan ganz_kurz gar_kein geht_der
geht_die hauke_$ helfe ich_im ich_liefe in_klein ist_vom jetzt_hab kanns_du krieg_ich mama nicht_was nimmt noch_ein ok_? sache_is sache_mit schon_auf sie_in sind_und sitz_grad sorry_!
teile_sie unser_baule versc_? wiese wirth_am wurde_gern zwei_drei pq19: welch pq2: ?_ich der_druck die_frist einka_$ enkel komme_die liegt_das meins meins_du noch_? soll_ich und_was
zukom_lasse pq2r2: sowei pq3: aus_! das_? noch_von pq6: bevor_wir pqr: ihr_am kamer rezep ruf ruf_ich stadt_$ pqr2: du_am pr: 0_eine 0_eur 0_stell aber_bis am_komme beim_marke bis_nachs
chef_ist dann_gleic dem_schne den_inhal den_leist der_kamer der_skipi derze_beim die_oma die_speis drei_komme drube_die einze eur fehle_noch gebli geht_ihnen grafi gruss_ihr ich_beim
ich_unser ihn_ihnen jens jens_$ komme_morge kommt_mittw lenz lenz_$ liege_in liegt_derze liegt_im logo_und luder mittw_in mittw_mit monta_bei monta_drauf monta_hoch nachs_donne nicht_weil
notdi_0 rate rechn_und reich_wir schon_einma schon_im skipi so_das so_ich sodas sowei_ich steck stehe_noch teile_wir und_bei unser_alten unser_vorst von_funf wegen_dem wir_wegen woche_also
woche_noch zu_ihrem zur_durch pr10: reich_ich pr2: du_bis speis texte_zu zwanz pr3: freit_nach q: ablau abspa aktue anruf ansic arger ausli ausve basti beame beisp beitr beruf beson biete
blieb bonis boot boote bruch butte chur claim claus cmyk danem dasse dazun deich doris dorot dsgvo ehe eilig erbit extra fair festp films firme forst fragt frech funkl funkt g gabe gb gekos
gerat gewan gewus gros hafte hanni heide hm hochl holla holt hoorn ipad irrer jahrl jana jpg kalen kap kaufe kennw kfm kiel knapp kopie krahl kramp kunze kurzf leise lied lohnt lore losun
lufta machb maili marku maxi mehre minde mitza monie monti mus nachw nachz natur nervo nich nimm norbe nu nutze obend ole passa pixel platt postk potte prase quell recyc regne rgb rohfa
rolan roll rothb rumge rumku rundb sachb sande schis segle sowas spedi sprit sprun stolp syste tauch teure tif ton torst touri uelze umsta umste umzie un use verof versa vierh wahre wand
warum wem wia wieso woran worum wurst zame zeche ziegl zolln zuge zurec q12: schic_? q2: 0_oder ?_bis ?_dann ?_das ?_gruss ?_mit ^_brauc ^_habt ^_und abgel abgel_$ ansch_? auch_auf auf_welch
bekom_? bitte_bis bitte_nochm brauc_du buche dann_hat das_denn das_hatte das_hosti das_liebe das_pdf datei_lasst dazuk dazuk_? den_alten eine_fehle eine_frage entha_ist errei_? es_?
euer_angeb frage_noch gehor_die genau_brauc genau_fehlt ginge_auch hat_eigen holen holen_? ich_gern ich_wurd ich_wurde ihr_zwisc inter_ob ist_? ist_abgel ist_freit klar_welch klick knopf
kommt_keine kurz_telef kurze_frage lasse_? leere liebe_am liegt_mir mich_frau mir_nochm musst_das noch_ob nochm_schic nun_? nur_eins oder_? oder_das oder_die oder_musse oder_ob oder_png
oder_soll pdf_bis pdf_schic png prima rechn_auf sagen_sie schic_mir schri_im sein_? seite_? seite_auf sich_um sind_die soll_$ telef_? top uberh_noch uns_? uns_noch uns_oder vom_mai vorst_$
was_brauc was_koste welch_versi wer_hat wer_ist wer_kumme wir_dafur wir_hier wir_kurz wir_warte wirth_konnt wisse_ob wlan wurd wurd_das wurde_inter zeige_? q2r: ausku die_liefe zip q3: ?_der
?_die ?_unser ^_schic als_pdf den_link der_rechn drin_oder druck_bis du_uns eigen_die ginge gross_musse ihr_mir im_angeb im_preis logo_? musse_die nicht_offne ob_man offne recht_an stehe_0
und_gruss wann_brauc wer_von q3r: konnt_wir q4: ^_welch ^_wer bis_wann da_schon man_die schon_drin was_genau wie_gross q5: ?_am ?_und forma_brauc in_welch nicht_klar q6: ihr_das ob_die q7:
forma welch_forma q8: ^_konnt q9: konnt_sie qr: anhan_von barri da_strei das_wicht der_mail festl im_zip logos_im neffe sie_dir so_langs weil_ich wicht wurde_die zwei_sache qr2: dann_am
liefe_ich r: abi abseg ah ahren altma anhau anna asant aufne authc babsi bauen betre bille brehm breze brezn datum e effi empfe erdge erfur firmi frauk gabi gartn geleb genos gesic gezip
glasf googl greif gulti haust henke hensc hierz hinkr histo hol jedoc jessi johan julia k0 kehl kompa krame lad lohnz lol marx mehl melli neuba nina not oberg oberk oberr ottma pagel parkp
pless press puhl qq0 quast reite rufe ruth sandr seidl sende sorte spani staun sudha tankq tim unver uploa uwe verdi vorde wars wiebk zb zuers zweig zwing r2: 0_liege ^_start anhan_der
das_leitb der_anlag der_von die_komme die_reich die_teamf diens_nach donne_komme du_dann entst folge_am freit_! gleic_weite graz_die hange_an hochg_der janua_nach leben_von liege_noch
monta_hinte monta_nach monta_viele muss_der nach_mit rest_kommt restl_vier septe_teile start_und und_leist und_liegt woche_donne woche_nach r3: ^_erste anhan_die anhan_schon die_bekom
donne_$ ich_monta komme_monta mal_das r9: anbei_schon
"""
