"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: aa aacho absti agend alm amt angeh anzup aufta aufzu auge ausfu ausgi barba beck beeil bemuh bered berni biogr bloss braum brude daher denkm denni dergl
diete dokto dranb drans drees dreik drost eberh ebert einga erfah erwar ewald fasse ferdi fit flugh freue friss garan gebun gegan gegeb geh gepac gewah gewes
gewis gewuh gottf grias guck hatt hauss himme hohen holge idee jassa jongl junio juris justi kalbt kampf kanad kaput kassi keins kelle kersc kettl klare knie
kreuz kuh kuss landk laura leseh leut liedb lieg lienz luege machs magda marba mist neige nesse oh oluwa operi ostse p pilge pomme prakt probi puh red ruhrt
rum sachg saufe schni schwi semme sitzu sohne solan sorge speic spend stall stati stech stove streu tal tann tee teil tessa thema tippe tirol troll uberf uff
urtei verdr verlo vernu verta volks weinb weinl werd wiesn wills wofur wolf wolfg wuhlt yvonn zahnt zieht zugel zusen a10d10n5op3q6r12: mal a10d23n9p20q25r5:
ihr a10d3n6o3p4q2r2: zur a10d3p5q: viele_dank a10d8n3op17q5r5: zum a10d9n2o6p70q3r12: woche a10dn2p2: ich_hab a10dop9r2: ich_mich a11d: angek a11d12n2op9qr:
er a11d18n4p15q10r8: ^_hallo hallo a11d21n8o8p15q5r4: aus a11d25n9op13q4r: liebe a11d2p4q2: danac a11d30n5o5p22q8r7: frau_wirth wirth a11d42n6o20p18q17r10:
von a11n: mir_an a12: bin_bis a12d14n3o2p6q5r: kann a12d18np7q6r4: fur_die a12d20n3o2p9q2r: gesch a12d2nop4: dazu a12d3n2o6p25q3r2: wird a12d5n4p9q4r: auf_dem
a12d8np9q2r4: viele a12d9n4o20p7q3r3: schre a12dn3p4q: bin_ich a13d12n3o8p11qr2: ab a13d19n10o2p12q8r3: nur a13d21n2o4p4: keine a13d29n8o5p9q8r2: vom
a13d46n7o16p34q5r5: haben a14d13n11o15p15q5r4: meine a14d15n15o2p8r2: !_$ a14d16n2p14q2r: durch a14d19n4o10p32q9r5: am_0 a14d25n3o18p5q5: ^_wir a14d6p5q3:
dank a14dp: mich_$ a14p3qr2: noch_nicht a159d59n15o34p120q36r34: ich a15d26n9op24q12r7: ana a15d27n5o4p13q12r4: sind a15d2op7: ^_bin a15d38n9p31q15r9: gruss
a16d10n5o11p4q10r: sich a16d11n8op58q15r12: freit a16d18n2o5p3q3r: habe a16d2n3op9q13: wenn a16d32n16o5p14q11r2: hat a16d3n2op14q6r10: komme a16d6o30p2r3:
weite a16d8n2o4p2q4r7: muss a16dn2p4q: ich_bin a16o3p2q3: kumme a16p2: melde_mich a17d14n3op24q9r2: aber a17d20n5op44q5r21: monta a17d6o9p20q4r7: liegt
a18d2n2p4qr: gerad a19d16n2o3p18q3r: s a19d18n18o11p26q14r7: bei a19d23n2o10p28q5r2: unter a2: 0_im ^_$ ^_ab ^_erst ^_geles ^_jaja ^_notie ^_sobal ab_freit
aber_verla ahnun am_platz anwal_der anwal_zur auf_kreta ausei_$ ausla bald_wie bekom_schau bin_dran bleib_dran brenn_gerad buchh_weite buro_$ chef_auf da_$
da_dann da_leide danke_ana danke_erhal danke_hab danke_habe danke_ich dann_auf dann_hiess dann_melde dann_stand das_inter dem_stape dem_vermi dem_zette
den_gemei den_tisch den_zwisc der_tagt dich_auf die_am die_buchh die_lasse die_mail die_meinu die_sind eine_woche einge_ich einge_und erst_ende erst_hiess
es_mittw es_monta esel facha_weite fall fotos_und frag frau_weber furs_erinn geleg_der gemac_! genom_$ gerad_jahre gerad_land gerad_noch grad_die grad_zu
gripp_flach hab_die haben_gerad hake hatte_mir hier_gerad hier_sind hiess hiess_es hore ich_bleib ich_hake ich_lege ich_mehr ich_viell ihre_mail im_ausla
ist_auf ist_da ist_gerad ja_recht jaja jetzt_beim juni_wiede kaum keine_ahnun kinde_haben klar_danke koffe kreta lasse_sich luft_habe luft_ist mehr_weiss
meine_liste melde_hocha mer messe_vorbe mich_darum mir_ich mit_gripp monta_dann muss_erst nix_$ notie_danke op polen polen_und pruft rechn_$ ruckm_vom
ruhe_ansch ruhe_durch ruhre s_bekom schau_es schau_mir schau_wir sei sind_bis so_bald sofor_$ stape steht_ganz und_noch und_schau und_zwar uns_wenn unter_ich
verge_hier vermi_$ viell_am vom_esel von_dort vorau_erst vorga vorhe_kann weber weber_ist wie_mogli wiede_luft wir_einen wir_melde wird_vorau woche_auf
woche_wiede zette zu_rechn zum_lesen zuruc_bin zuruc_ich a20d12o4p14: leide a20d6np3q3: schau a20d7np27q5r6: dann a20p: sobal a21d12n2op12qr2: hier
a22d40n11o12p25q10r8: frau a22d41n4o11p22q5r6: zu a22dnpq2: ^_danke a23d21n7op13r7: hab a23d35n13o28p21q9r10: unser a23d51n17o15p46q16r9: in a23d5n2p9qr2:
wiede a24d39n16o52p73q35r15: sie a24d41n11p22q17r6: fur a24d42n18o14p21q31r5: uns a24d6np9qr5: erst a25o6p3r: melde a26d6n3o16p21q9: ^_ich
a276d404n91o117p294q158r65: $ ^ a27d17n11p19q13r3: da a28d36n10o5p24q11r: dem a29d26n24o2p20q5r5: ! a29d30n9op41q12r2: es a29d58n7o9p35q15r9: mit a2d: ^_noch
auf_kur dem_chef facha gesch_ist gripp halte ich_meine im_team meine_vater monta_aus sehe verzo zwar a2d10n5op3q2r: alle a2d11n2p5qr: in_den a2d13p6q6r5: logo
a2d14n2opq: sonst a2d2: bis_dahin da_sein dahin der_hat gefal_mir a2d21n3p3q6: druck a2d2n2p6: die_kinde a2d2n3oq: vorbe a2d2n3p: viel a2d2n3p3q2: wollt
a2d2n4p2q: der_messe a2d2n4pq3: gehor a2d2n4q: wunde a2d2no5: herrn a2d2np: aus_$ pfarr a2d2np12: monat a2d2np2qr2: schwe a2d2np3q: is a2d2npq9: eigen
a2d2nq2: hatte_wir a2d2nr2: sprec a2d2o3: vater a2d2opqr: strei wirth_ich a2d2p: drauf_$ uns_leide a2d2p17r3: ende a2d2p2: durch_und a2d2p22q4r: spate
a2d2p2qr: die_kolle im_haus a2d2p3q3r: fehlt a2d2pq2: noch_mal a2d2qr3: vier a2d2r: ^_hier ab_0 a2d2r3: den_rest a2d3n2p2r2: somme a2d3n2p3: schul
a2d3n3p6q2r: feier a2d3nop3qr2: haus a2d3np: super a2d3np5: gehen a2d3np6q2r: 0_janua a2d3npq: stand a2d3nr: besta a2d3op: hocha a2d3op2: ^_leide a2d3op2q:
bei_der a2d3p: ^_ja ^_sieht a2d3p3: gruss_i i_a a2d3p4q: ^_den a2d3pq2: farbe a2d3pq3: oktob a2d3q: das_angeb a2d3r: hangt a2d4n: geles a2d4n2p7q4r2: drei
a2d4n2q3: falls a2d4n3p: aus_der a2d4no4p11r3: sonnt a2d4npq3: fur_den a2d4nq3: jahr a2d4o3: mann a2d4p: hab_euch a2d4p5: antwo a2d4p6q: ana_ich a2d4p8r:
darau a2d5: besse a2d5n3p11q3r: am_donne a2d5n3p14q7r2: tag a2d5n3p6q: liebe_frau a2d5no2pq: kein a2d5o12p12qr3: diese a2d5p11qr: abend a2d5pr2: zu_den a2d5r:
geleg a2d6n3o11pq8r: wurde a2d6n4p4q: herzl a2d6np: in_die a2d6np3qr2: hoffe a2d6np6q2r: janua a2d6op16r3: haben_sie a2d6p3q: gar a2d6q3: 0_ist a2d7no15p9q:
nicht_mehr a2d7q2: das_mit a2d8np5q7r3: ^_guten a2d8p4q6r: von_uns a2d9np8q4r3: bilde a2dn: klaus a2dn2p3q: sitze a2dn2pq2: ansch a2dn2r2: hinte a2dn5p3q2:
immer a2dno: laden a2dno2p: ^_frau a2dnp: kommt_der sofor a2dnp3: vor_dem a2dnp4q7r4: liefe a2dnp5: jahre a2dnp6qr3: zusam a2dnpr: noch_die a2dnpr2: bis_monta
a2dnq: der_ist a2dnr: kolle_aus a2do: ^_keine an_unser a2do2: noch_eine a2do5pqr: werde a2do9: unser_recht a2dop3q3r3: will a2dor10: nach_$ a2dp: nur_die
a2dp2: der_fotog ist_hier krank_$ a2dp2q2: die_datei a2dp2q3: datei a2dp3q: ok a2dp3q2r: selbs a2dp6q: deine a2dp8qr: ich_dir a2dpq11: bevor a2dpq3r2: hi_ana
a2dpr: stift zuges a2dq: hat_$ zusta a2dq2: bespr_$ a2dr: berg dauer a2dr5: ich_noch a2n: ana_nur dort drube_$ still zusti a2n2: ^_zur a2n2p2: wasse a2n3:
nur_damit a2no4pr: sie_sich a2noq: dass_die a2np: ab_monta a2np2r: kunde a2np6: komm a2npq: platz a2o: ausei der_recht ihnen_melde recht_die a2o2: ich_kann
momen a2o3: wird_sich a2o3p: darum a2o7p: horen a2op: bau zeit_$ a2opr: derze a2oq: sich_bei a2p: ^_ok ana_ist danke_dir den_stift dir_besch entsc_ich es_auf
hier_einge ist_er komme_ich krank_und lege total verge_! wir_bespr a2p10: setz a2p14q3r4: krieg a2p2: als_erste baust bin_$ der_baust schre_ich unser_gesch
zu_nicht zu_nix a2p2q: plane weihn_! a2p2r: mit_mir zu_mit a2p3: gebe_ich a2p3r: ich_s a2p4: ruckm tisch_$ a2p5q: zwei_woche a2p8r: am_woche a2p8r2:
ende_nachs a2pq: ^_wenn die_entwu flach sage a2pqr: liegt_noch a2pr: folgt liegt_beim a2pr2: noch_bei a2q: an_wenn geseh_hat ist_im mogli muss_das vorau
vorbe_ist wohlb a2q5: bevor_ich wenn_wir a2qr3: halft a2r: bald furs_nachh nachf nachh rest_folgt suche warte_ich a2r2: diens_und tu a3: 0_wiede aber_erst
aber_ich alles_klar an_frau an_sobal angek_danke danke_$ das_in dem_schir dem_schre desha die_messe einsc_0 erinn_ich es_an etwas_gedul gedul_$ gerad_die
hutte_$ ich_zuruc info_ich komme_auf kommt_$ leid_$ mail_geseh noch_keine notie nur_grad recht_das schau_s schir sich_zeit sobal_die unauf und_ab urlau_danac
vertr_noch weite_und zur_prufu a30d33n13o4p29q15r18: im a32d24n3p62q23r22: bis a36d25n4o8p34q26r6: mir a37d53n22o19p117q23r37: am a38d125n16o14p63q27r23: 0
a39d14np10q5r2: danke a3d: ^_ohne aber_nicht bearb das_leide liebe_nicht meinu sieht_auf vermi a3d10n5op2q2r: seit a3d10n7p5q7r3: guten a3d10p4q: gefal
a3d10p9q6r2: mit_freun a3d11n4o5p4q11r2: um a3d11no3p2q2r: lasse a3d12n3o4p4q3r2: als a3d13p10q5r: freig a3d18n3p2: bleib a3d2: ^_alles a3d20n4o2p6q9r: wie
a3d20p10qr3: also a3d2n15p6q5r: bei_uns a3d2n2p8qr3: gleic a3d2no4p2: lauft a3d2nopq: uns_$ a3d2o4r: liegt_bei a3d2op12r2: einer a3d2p: s_nicht a3d2p16q4r5:
die_texte a3d2p3q: und_dann a3d2p3q2: mir_das a3d2p3q2r: warte a3d2p5q2r3: bis_donne a3d3: ihr_schre a3d3n2op4q3r: lasst a3d3n2qr: hallo_frau a3d3n3p9: kinde
a3d3nop16q3r6: mittw a3d3nop3q2: gesch_$ a3d3np3q2: wir_das a3d3p4q4r: die_fotos a3d4n3p6q4r4: 0_juni a3d4np2q3: gemei a3d4np3r: drube a3d4npq2r: termi
a3d4nq: neuen a3d4p3: fest a3d5n2o3p3qr: herr a3d5n2q2r: team a3d5n3p7q: damit a3d5n4p7q4r4: juni a3d5n7p6q: weihn a3d5op7qr2: bei_ihnen a3d5p3q3r2: vorst
a3d6r3: der_rest a3d7n2o7p3q2r: 0_septe a3d7n2o7p4q2r: septe a3d7opq: habe_ich a3d7p2r: mit_der a3d8np3: a a3d9n2op2: wir_sind a3d9no3p2qr: vom_0 a3d9p3:
nicht_zu a3dn: ab_dem a3dno4p6q3r2: ihn a3dnopr: arbei a3dp: der_entwu der_gesch a3dp10: nix a3dp13r7: am_diens a3dp2: ^_sorry a3dp2q3r2: ^_hi hi a3dp3r:
weiss_ich a3dp3r2: ich_euch a3dpq: ist_mir a3dpq5: uns_die a3dpr: s_mir wegen_der a3dpr11: schon_mal a3dq: den_erste a3dr: kur a3n: auf_meine kurze_info a3n2:
ich_$ a3np: dich_nicht euch_nicht gemac a3np12q3: schaf a3nq2: blick a3nq3: bei_mir a3o: bin_im a3o2r: liegt_jetzt a3o3: ich_mocht a3o3pq: schre_$ a3op2:
verla a3op5q2r: zeit a3p: bespr_das dann_$ erst_noch genom kennt kennt_genom mir_in tagt_erst und_wird vertr_liegt wird_gemac zur_kennt a3p11q4: ^_bis
a3p19q2r6: nachs_woche a3p2: mir_durch a3p2q2: ich_komme a3p3: gebe leide_noch a3p3q: ^_wird a3p5: ich_es a3pq: das_muss a3pqr: ich_das noch_auf noch_in a3q:
^_muss ab_morge erste_blick prufu a3qr: chefi a3qr3: ich_bis a3r: !_der da_muss erst_mit komme_dann a3r2: noch_mit a3r3: hange a4: 0_bin ^_da bis_einsc
danac_kumme danac_schau dran_$ ganz_oben hier_brenn lapto lesen mich_sobal nicht_ich oben_auf ruhe_an sobal_der a40d14n5o21p14q7r7: an a41d5n3o12p22q5r2: mich
a42d73n10o16p48q30r20: den a44d104n18o39p49q44r4: wir a45d7n6op20q2: bin a45d96n14o15p52q49r14: das a49d45n16o8p24q26r3: auf a4d10n2p2q7: sein
a4d10n8o2p14q6r: ein a4d10q8: angeb a4d11npq6: auf_die a4d12n2op5q2: mache a4d12n2p12q7r3: hallo_ana a4d12np3q5r: gut a4d14n4op20qr: heute a4d15o4p11q4r4:
geehr_frau a4d16o7p12q4r4: ^_sehr geehr sehr_geehr a4d2n2oq: an_der a4d2n4p12: ^_am a4d2no4p: meine_frau a4d2op16r3: ich_ihnen a4d2p: durch_den a4d2p3qr3:
fotog a4d2p4r: beste_gruss a4d2pq: ohne_den a4d2q5: klar a4d3: mir_leid a4d3n2o3p4: und_ich a4d3o2p31q2r7: nachs a4d3o2pq2r2: mail und_der a4d3p18r3: erhal
a4d3p2: leid tut_mir a4d3p2qr3: steue a4d3p7: fur_ihre a4d4n3p2q5r: steht a4d4n4op7r: liebe_ana a4d4n8op25q3r7: am_freit a4d4nop2qr: lange a4d4np5q7r: fotos
a4d4nq6: gern a4d4o2p6qr: besch a4d4p: schre_vom a4d4p2q: mache_wir a4d4p4qr: drauf a4d5n2p: sieht a4d5n8o5p3q2: letzt a4d5np3q2: i a4d5o3q: mocht
a4d5p17q4r8: texte a4d7n3o3q2: inter a4d7no5p3q3r: mein a4d7np4q2r2: und_die a4d7p2q: weg a4d8n3p3: ^_hab a4dn: der_buchh a4dn2p3r: und_am a4dnop5q3: sagen
a4dnp2: halt a4do2p3r2: wegen a4do9p: bei_unser a4dop5q: ich_weiss a4dp: land land_unter a4dp10q: ^_vor a4dp4q3: zwisc a4dp6r: tisch a4dp9q: liste a4dr:
ist_noch oben a4o2pr: an_und a4o3p2qr2: an_den a4p: ^_liegt einsc ihre_nachr melde_uns monta_bin a4p2: der_vertr a4p3: bin_noch a4p3q2: wenn_ich a4p3r:
mit_meine a4p5: mach_ich a4pr: wiede_am a4q: viell a4q2: ^_kurze a4q4: wann a5: angek_ich die_hutte drum_$ hutte ich_schau noch_$ urlau_und
a52d80n16o21p44q35r13: ist a56d9n4o6p37q32r18: noch a59d74n11o29p37q29r4: nicht a5d10n2p3q5r6: bis_0 a5d10n9o9p9q2: dass a5d11no11p14q7r2: rechn a5d11p10q5r3:
freun_gruss a5d12n2o4p4q2r16: nach a5d12n2p7q2r3: zwei a5d12np11q6r3: freun a5d14n8o7p2q6r2: jetzt a5d16n5p11q3r5: in_der a5d18n5o8p16q5r5: sehr a5d19nop5q2:
mit_dem a5d2: danke_! a5d21no10p2q: wir_haben a5d2n4p2q: messe a5d2np: im_buro a5d2np6q: dem_0 a5d2np8qr3: ferti a5d2p: brenn a5d2pr: danke_furs a5d3o6p2q:
den_vertr a5d3p10q3r4: zum_0 a5d3p2q: tut a5d3p5: leide_nicht a5d3pq5r: frage a5d4n3o2p22q3: vor a5d4n5p8qr: kolle a5d4o2q2r4: grund a5d5op2q6r: wir_uns
a5d5p3qr5: liege a5d61o38p9q15r: bitte a5d7n3opq: ganz a5d9op4r6: hab_ich a5dn3op3: dich a5dnop44q19r5: schic a5do2pr: an_die a5dp: es_mir weite_$ a5dp10q3r4:
bis_zum a5dp2: die_erinn a5dr: das_liegt a5n2op2q2: kurze a5n7: info a5p: dazu_gekom luft a5pq: bin_ab a5q: ich_an a6: auf_sie drum habe_es kumme_ich
mich_drum sie_zu a65d61n20o25p57q17r16: und a67d98n32o17p70q28r27: der a6d15n13op9q2: war a6d19o2p7q3r2: ^_das a6d20n5p2q2: ja a6d2n2p: buro a6d2n7o2p3q3r:
einen a6d2np18q3r10: bekom a6d2o2p2q4: ist_$ a6d2o8r: unser_anwal a6d2op3q5: ich_nicht a6d2p15r: versp a6d2p3: gedul a6d2p9q2: sorry a6d3n5p4q14r2: auch
a6d3p2r: furs a6d4n6o2pq14r: eine a6d4n6p31q9r7: du a6d6op31q5r3: dir a6d7n4op10q4r4: kommt a6d7n8p5q4r: auf_der a6d8n2o3p8q3r: 0_marz a6d8n3o3p11q3r: marz
a6d8n3p2q2: klein a6d8qr6: rest a6d9n3o5p9q2: ihre a6d9n6o2p14q7r2: geht a6d9opq3: nicht_$ a6dn2p2q: geseh a6do: unter_$ a6do2p5: krank a6dp2: nicht_dazu
a6dp3: wiede_da a6dp4q: zu_$ a6dp5r: vorhe a6dp9q2: tagt a6np2: ich_wiede a6np3q3: wenn_die a6npq2: ich_auf a6p2: und_melde a6p6: mach a6pr: wiede_im a6pr3:
ich_erst a7: ^_viele ich_kumme a7d10n2p30q2r9: diens a7d12n2op9q4: entsc a7d14no2p5q3r2: beste a7d16no5p5q4r4: beim a7d21n3o18p15q3: mehr a7d37n2op13q3r2: 0_0
a7d3o5p9: erinn a7d3p5q2r: danke_fur a7d4p6r: dran a7d5n2p29q4r3: morge a7d5no7p4q: zuruc a7d5q3: auf_den a7d6o15pq2r: recht a7d6p2q: ohne a7d6pr: chef
a7d7n3o2p9q15: was a7d7p4q4r13: erste a7d8np2q5: hatte a7dn2opq: buchh a7do3p: nachr a7o2p: ich_melde a7p: sobal_ich a7p3r: kann_ich a7pq: nicht_verge a8:
kumme_mich a82d140n29o27p115q67r48: die a8d10n8o2p2q: ^_unser a8d11n3p6q3: ^_der a8d11n5p25q9r7: donne a8d14n5o12p50q4r7: ihnen a8d17n7op12qr: ^_liebe
a8d29n3o4p22q2: alles a8d29n7o6p24q3r8: ^_die a8d2p2: hab_s a8d2q: im_urlau a8d40n4p6q5r2: so a8d4no3p5q2r: einge a8d4nop6q2r: weiss a8d6p4q2r: bespr
a8d6p8qr: grad a8d9n3op23qr13: am_monta a8d9n8op18q5r2: euch a8dp12q6r3: bis_freit a8dp2: ich_mir a8dq3: ^_ist a8noqr5: muss_ich a8np: gekom a8p: schau_ich
a9: ist_angek a9d10no11p8q3r: vertr a9d15p4q6: entwu a9d25n12op5q11r16: schon a9d2no12pqr: anwal a9d2o5p4qr: an_$ a9d3n2pq2: urlau a9d6n2op4q: etwas
a9d6no4p2q2: ich_habe a9d6p5: dank_fur a9do3p2: in_ruhe a9do3p6: ruhe a9p2q: verge a9r: und_komme ad: !_lg 0_aus 0_d ^_angeb ^_mache ^_super angef antwo_von
auf_$ auf_fortb aufba_und b_noch bearb_er behre beim_erste berat besch_und bespr_und besse_$ beste_dank chef_$ d_m da_bleib dann_! darf_ich das_an daume dekan
den_ander den_guten den_punkt den_steue der_gegen der_verme die_beste die_dritt die_dropb die_eine die_hat die_wir dunke entwu_ist er_am er_will erst_nach
estri eure_entwu fortb frage_$ frage_der frau_behre fried_$ ganze_woche gern_auf gesch_hat geset gibts grune_licht gut_und habe_das heizu hier_am hier_nicht
ich_hatte ihren_entwu ihres ihres_schre ii im_monat inter_an inter_die ist_halt jahr_nicht janua_wiede jeder jorg_$ kompl kraft lang_$ leide_nein leitu
liegt_ganz mal_nach maler mauer maure mein_chef mit_herzl monta_auf nehme_das nicht_die nicht_unter nicht_zum ok_$ oster passt_ich pichl schon_bei schwe_die
sie_dank sie_gesch sie_viele sogar sonni sonni_gruss steht_auf super_aus super_danke tagt_nur tasse termi_fur texte_hatte und_beim und_farbe und_kann
uns_brenn unser_liefe vertr_ist vorst_der was_ich weg_und weite_wir wenig wirkl wirth_haben zu_lange zusta_ist zweit_versi ad10n2p3q7r3: preis ad10n2pr: gibt
ad12: haben_uns ad12pq19: konnt ad12q2r4: ordne ad13n3p7q2: haben_wir ad13q: ^_passt ad14n4p3q7r: telef ad14p: nein ad16n2p4q21: brauc ad16n4op6q: geste
ad17no7p4q2: nehme ad17nq3r2: 0_uhr ad18n2p2q6r4: zweit ad18nop3q6r: ander ad18np8r: 0_$ ad18npq14r: seite ad18nq3r3: uhr ad2: 0_auf ^_haben ^_hatte ^_merci
^_offnu alles_durch also_bitte bitte_etwas den_texte der_neuen es_so gekla isch ist_leide lang licht m musse_wir novem rausg_$ sonnt_0 verme vorsc zwei_von
ad2n: ans aufba das_war umzug uns_im ad2n2o: uns_in ad2n3: glaub ad2n5p2: frohe_weihn ad2no2p2: zahle ad2np: ^_ihr aber_der ad2np19q2r2: hast ad2nq: nacht
ad2o: sie_nicht ad2o3q3: zeige ad2o6p: aussc ad2op2q4: ist_das ad2op3: direk ad2op4: geben ad2p: !_wir aber_die das_geld die_klein s_auf ad2p10qr2: sie_die
ad2p2: die_zahle euch_die gruss_dr nicht_mit ad2p2q2: der_vorst ad2p3: zug ad2p3qr: die_ubers ad2p4q: zugan ad2p5r3: diens_$ ad2p8: ^_freit ad2p9q: hin
ad2pqr: stadt ad2pr2: hande ad2q: einge_hat monta_bis ad2q2: gut_aus ad2q4: brauc_sie ad2qr4: zehn ad2r: dropb ad3: aufge fur_ihr habe_die hat_den sein_$
wir_so ad35q2r2: passt ad3n: jorg ad3n2opq2: brand ad3n2p2r3: kuche ad3n2pq9r2: nochm ad3n3q6: soll ad3n5p3q3: ganze ad3no3p2q: mitte ad3nop: ana_hier ad3np:
ist_seit ad3np2: di elter herzl_gruss ad3np5q5r: guten_tag ad3npq: los ad3npq2r2: die_start ad3nq2: leute ad3o10r: gmbh ad3o2qr: jeden ad3or: nicht_das ad3p:
das_ist ehrli geld vorge ad3p2: er_ist ad3p3: durch_$ ad3p4: kirch ad3p6q: die_freig ad3p9q: die_unter ad3pq2r2: impre ad3pr: der_chef ad3q: alles_gut
ad3q2r2: von_0 ad3r: morge_frau ad4: ^_habe grune merci ad4n2o2p2q: aus_dem ad4n2p: ausge ad4n2p2: anges ad4n3p2: ihren ad4n5p4: frohe ad4no2pq3: versi
ad4nop: gesag ad4npq2: eure ad4nr: hat_die ad4o5: mehr_$ ad4oq4: musse ad4p5q5r2: das_logo ad4pq6: drin ad4pqr: darf ad4q4: den_entwu ad4qr: guten_morge
ad4qr2: den_ordne ad5: d rausg ad5n2op12qr2: des ad5n4op3r2: samst ad5n4p3q6: gross ad5n6pqr3: ubrig ad5no14p4qr5: uber ad5no2p5q2r2: mit_den ad5np8q2r2:
ubers ad5nqr: dritt ad5o4q4r5: schri ad5o9q2: ^_bitte ad5opr: erled ad5q: grun ad5qr2: macht ad5r2: punkt ad6: gibt_es ad6n2o4pq: richt ad6n2p: von_der
ad6n2pq2: doch ad6n2pq2r6: start ad6np8q2r2: von_mir ad6p2: gar_nicht ad6p4q2r2: lg ad6pq: gefal_uns stimm ad6qr2: beide ad7npq2r5: 0_bis ad7o4p2q2r: auftr
ad7pr3: offnu ad8n2p: abges ad8nop3q4r: musst ad8nq2r: alten ad8o4p4qr2: dr ad8p: wir_nehme ad8p3q: uberw ad9: ^_von b gegen adn: brosc der_umzug diens_war
es_ist seit_geste sich_die uhr_$ uns_der viel_zu war_die adn2: handw letzt_donne nicht_wunde war_schon adn2o2pq: tocht adn2o3p2q: ^_meine adn2p: ^_ana
schon_feier sitzt adn2p6q2: bei_euch adn2q: fur_eine adn2qr: und_das adn3op2r2: am_samst adn4: gruss_$ adno2q: wolle adnop6qr5: am_mittw adnp: bank die_gesch
pfing wollt_ich adnp2qr: seine adnp4q108: ? adnp9: heut adnpr: meine_schwe adnq2: meint waren adnq23r: oder adnqr: die_ist adnr6: mal_die ado: behal brack
forde_ist fried gmbh_$ lindn nicht_und ado15pq: forde ado2p2: ich_die ado2p4: setze ado3: haben_den ado4: verbi ado4p: ^_mein zuruc_$ adop: niema adoq: gebra
geht_s ador: im_auftr v adp: allei ana_sorry auf_ihr bis_sonnt bitte_noch das_geht dem_urlau erst_mal flieg freig_der ich_mit mehme nach_dem sie_es und_hab
wirth_das adp2: denke gedul_mit im_zug ist_bis keine_mehr netz sie_mit adp2q3: uns_das adp2qr: mit_unser adp2qr2: leite adp2qr3: uber_die adp3: ^_entsc
der_kirch ferie adp3q3: tag_frau adp3r: schla adp3r2: petra adp4: entsc_sie monta_in adp4qr2: erst_am adp5q: selbe adp8: die_liste versp_$ adpq: gezei phili
schon_weihn adpq2: einka adpq2r: mir_die adpq3r: fehle adpr: auch_nicht ich_dann mit_beste adq: ^_geht entwu_$ h haus_und herzl_dank kam mal_in nicht_durch
war_s wir_gern zugri adq2: seid adq2r: dabei liefe_$ adqr: langs adr: bis_dann gleic_$ hat_meine hoffe_bei nach_den adr3: unten an: ^_herr ^_klein ^_sollt
an_! ans_telef betti_$ bleib_alles damit_du das_gross das_klein das_wasse die_gemei die_handw die_kaffe diens_wollt donne_ist du_dich errei_mich geerb
gehen_die gekom_$ gesag_haben gross_paket habe_$ hast_ja herr_brand immer_noch in_elter info_ab insta ist_unser kaffe_$ kurz_zur nicht_mal nur_kurz paket
platz_$ sich_auch sie_errei sind_gerad vorwa wart wenn_sie wir_ubrig an2: da_war der_kolle donne_kommt filia fur_alle gelac wirth_nur an2o17: insol an2opq:
meine_tocht an2p2q: errei an2p2q2: famil an2pq: toll an2q: schon_gruss an3: die_ganze an3p: kaffe an3p3q3: ist_bei an5: weihn_und an6: und_einen zur_info
ano2p12: ^_sie ano3p2: gesto ano4p: betri ano9q: eroff anop2: ausri anp: damit_sie das_fur feier_! fruhe heute_noch hier_nur mei mich_nicht so_lange toll_aus
unser_buchh anp2: du_hast empfa hat_uns sollt anp2q: du_es anp3: bring da_ist anpq5: kurz anq: betti musst_wir tom anr: ana_! ao: ^_melde anwal_einge aufsi
bau_gmbh dir_leide einen_anwal es_mit gesto_ist habe_sie herr_maier ich_der ich_schre ich_zeige ich_zur ihnen_nicht je krank_am leide_sagen maier meike
meike_$ mich_bei muss_dir noch_was sagen_dass sie_meine und_sich uns_um verbr weite_an weite_in wir_werde zum_anwal ao2: jetzt_bei nicht_an ao2p: kumme_$
ao2q2: wir_bitte ao2q3: sich_nicht ao3: ich_muss melde_sie septe_das zu_unter ao3p: abzus horen_sie ao4: alles_weite volle ao4p: ab_$ ao8: sie_bitte ao8p5q:
sie_von aop: dazu_$ erinn_! mit_uns aop14qr2: schic_ich aop2: ausri_dass ihnen_$ nicht_gesch vor_$ aopq3: kumme_sich aopr: holle aoq2: bitte_um mir_nicht ap:
!_die ^_habs ^_kommt ^_mach ^_nachs ^_nicht a_petra ab_diens aus_ich beim_vorst beim_zahna bitte_ich buchh_und buro_und da_sind danke_schau das_am das_auf
das_bei dem_bau den_stemp der_sechs der_zentr die_holle echt er_wird es_morge etwas_$ fotog_hat fotog_war frau_somme freit_im gehe gekom_ich gerad_nicht
gesch_tagt gotte grad_beim habs hat_herzl hat_und hier_keine ich_gehe ich_mach ich_selbs ich_setze im_krank inhal inves ist_krank ist_nur it j ja_ich ja_ja
kirch_tagt komm_grad komme_hier komme_noch leide_nix les les_ich liege_mit liegt_hier marz_im mich_es mich_mit monta_im monta_schic muss_noch nachs_monat
netz_am neuer nicht_von rober rucke runde sam schaf_wir schic_euch seh sein_solle sie_bekom sind_ferie sitz sorry_$ sorry_ich stemp tocht_und tritt umgeh
und_meld und_ohne uns_ist ute vor_freit wande wasse_im wirth_danke woche_an woche_dazu wollt_es ap12r3: und_schic ap14: sie_erhal ap2: 0_wird aus_und beisa
bring_ich dass_er ehren hab_hier ich_komm lasst_ausri liegt_es liest liste_$ meld meld_mich monta_wiede noch_etwas sie_haben so_weit spate_$ tages texte_am
und_keine vorli war_krank weit wiede_auf windp zusam_$ zusam_und ap2q: bishe die_plane freit_schaf wir_alle ap2q2r: den_feier ap2r: !_! darau_$ sag ap2r2:
ana_danke sechs ap2r4: leben monta_$ ap3: das_ergeb die_zugan donne_in es_in euch_$ rechn_sie scann ap3q2: wir_noch ap3qr: wir_bis ap3r: besch_$ ap3r5:
bekom_du ap4: ergeb ich_setz ap5: dem_tisch heut_abend meine_kolle setz_ich setz_mich tagt_am wirth_viele ap5r: krieg_du ap6q: laufe ap8q: schaf_ich ap8qr:
bekom_sie ap9q: wird_das apq: auf_monta der_letzt hochs ihnen_besch kripp phili_$ solle von_ihr warte_auf wird_es zahna zentr apq3: auch_noch einma apr:
der_steue durch_ich ist_ein jule logo_liegt sag_ich unser_fotog will_ich aq: !_gruss 0_was ?_danke ^_uns beim_beste beste_wille bissc compu dann_mache
das_beim die_steue drin_ist ein_bissc es_eigen gedru gern_aber gruss_h ich_aber ich_frage ich_unter ich_wollt kann_$ karl komme_nicht konnt_ich kripp_und
liefe_ist meint_er messe_$ morge_auf morge_im nicht_wenn noch_zwei passi prufe sachs sind_$ sind_wohlb spiel steht_noch um_mitte uns_auf unter_bekom wie_geht
wille wille_nicht wohlb_einge aq11: ob aq2: die_recht hat_das ihr_es ist_mit so_einen aq2r2: schic_sie aq2r3: folge aq3: danke_und aq3r: lasst_sich aq4:
^_bevor mir_ist aq5r: koste aqr: ^_grund sind_in von_den ar: angab bei_meine bilde_hab chefi_die das_aber den_schre der_bilde donne_versp erst_dann fehlt_noch
gruss_im ich_sprec ist_erst ist_grad liegt_schon melde_ich nachf_die noch_den rest_krieg schwu wesha ar2: ^_logo halft_der leite_ich noch_an tu_ich ar3:
die_halft ar6: portr ar7: die_erste d: 0a 0aa 0fhqq 0gh 0pass 0pp a0 aalen aapas abbuc abgeg abgeh absta abzug ach aktio akzep allem alois alt anato anbie
anbot andru angen anget anlan anlie anthr apfel artnr augen ausfe auslo auszu auth autos bad bambe begli behau beige beine beiss besie beugt bewer bewir bildl
billi birne bob boden bose brav breme brett buchu bucke burgg carpo celin cent chatb chor churf clip code com const corne dachs damal daneb deck decke demir
demna denne diesm dietl digit dikti dinge dinke doree draus dreiu drive drohn dunkl ebeli eben edelt ehre eiche eilt einig einsp einun eis elf elfin entta eps
erbre erbsc ergan erheb ers ersch erwac esche et f facht fahne fahrz fallt fand fande farbt faxe festn fett fidel fluss foote form forum freu fugen furn furnk
fussn fussz gasth geant gearg gedan gedau gekni gelad gemai gemes geoff gered gerli gesca gespe gesta getei gewac gewer gewol gfall glatt glied gluhw gmein
gnadi gnick goeth gold grau graus gremi grenz gruen gutge gymna haase hafen hakch haken halbp hambu handk hausi hausn hausv hd hebam hedwi heidr heili heim
heini heinz hellg henri herku herz hetzn hinsc hk0 hod hollm hort hotel iii indus jena jonas juli juniw jur jutta kalle kalt kanal kanon karfr kathi kdnr
kempt kenns kevin kick kippe kita klemm kolb komis konfi kopf kopfe kranz kreid krull kunst kurfu l lache lagep lahn lana latei layou leeds lena lenas lesba
leyla linde live lotz mannh maron max mbb mecke mega mehne mehrh menu messu metal mike minus missv mitge mitgl mittl mitzu model monik moser mowe muhle muhlw
mundl nachd nadin nahme name named ne neins nelli nenne neuja neust nextc nill novel nuran nusse oberl obers off okafo olli olsen onkel ottil ozdem oztur
parat pauls peinl perfe petri pfaff physi pinke planu pleit plotw plus podca pop postb proku proto provi publi pullo quark rahme ral rand rausn re ref regen
reinw rekto relau renat restf riege rolle ronny roten ruhig ruhla runte sa samml sandf sassn saust scan schar schim schma sedul seekr shoot siebz silve skept
skizz sms sophi sorti sowie spam spare spats spezi sprin sso st stadl stagi stahl stamm stoib stort strau stur sudti susan svenj svg tamm tanne tat tatsa
taugt teamr terra thiel thorb tippf tl toni topfe trakt tram traum traut trauu treso tulpe uben uf umset umzus vegan veral vereh verle verre verze vielm vilma
visit voila vollb vorha vorn vorna vorsi vorub vorwo votie wahl wall walte wappe warme wartu web wege wegge weihe wenze werts whats willk wirti woand wurm x0
yıldı z zahlt zeich zeigt zeitl zenti zitat zolls zusat zwill d11n2q2r: heiss d11pq3: brauc_wir d12: passt_so d12pq2: foto d13r14: anbei d15q2: varia
d17p9q2r2: raus d2: !_das 0_augus 0_bitte 0_fur 0_heiss 0_mit 0_novem 0_passt 0_schon ^_erled ^_gruez ^_jo ^_no ^_siehe ^_stopp ^_tut ^_zu a_bitte abges_0
abhol absag absat adres_laute agent alle_im also_ab also_nicht ana_den ander_mehr ander_sich anhan_$ anson anwal_hat auf_s aufs auftr_$ auftr_ist aus_keine
autom b_$ b_aber b_die beide_entwu bis_auf bis_zwolf bitte_das bitte_nicht bitte_ohne bitte_wiede blau_ist bleib_$ bleib_beim bleib_wie bleib_wir budge_wurde
chat chond dageg dageg_entsc danac_im danke_wir das_blau das_blaue das_proje das_wort dass_gegen de0 dem_angeb dem_hirsc dem_hund dem_storc den_bilde den_chat
den_slide der_kanzl der_konfe der_websi die_muhe die_numme die_soll diens_bis ding doch_schon dreie druck_! druck_damit druck_die durch_keine durft einst
einve_$ einwa_$ einwa_beste entsc_$ entsc_das entsc_haben entwu_mit es_ging essen etike etwas_klein falls_was falsc foto_von fotot fotot_am freis_$ fruh_raus
fur_entwu geand gebt_laut gefei gefei_wird gefun gegen_das gegen_die gehab geleg_$ gemei_ordne genau_so genug gerne gesch_bin gespr geste_beim geste_schon
gestr_$ getre gewar gewar_hast grad_alles gruez gruez_frau grund_am gruss_k gut_bis gut_wir hab_grad habe_alles hat_gekla hat_geste heiss_jetzt her_uberl
herbs hirsc hocha_dr https_wolke ich_haben idnr_laute ignor im_janua imke inter_mehr iphon isch_tippt ist_freig ist_meine ist_zu ja_0 ja_nicht jahr_einfa
jetzt_doch kann_so kann_weg kaste keine_anmer kolle_gruss konfe konnt_losle kreis lass_mal lasst_den laute_0 legen legt_los leid_falls leide_musse liebe_team
liebe_varia liege_jetzt logo_als logos_liege los_$ losle_$ macht_das mai_0 mehr_als mehr_muss meine_iphon merci_fur mit_c mit_vorzu mocht_wir monta_mit
monta_ruhet muhe_$ muss_da nee_das nee_lass nehme_die nehmt_das nein_$ nein_den nein_zu nicht_bitte nr nr_0 nur_vormi offnu_fur ordne_gesch ordnu_$ partg
partn priva_$ proje raus_da raus_verwe s_0 sagt_besch schau_mal schon_in schre_sich schri_$ sich_erled sie_einfa sie_rausg sind_begei sind_den sind_mit slide
so_freig so_mache soebe soll_es somit sonst_ist statt_0 steff steff_$ stick stimm_nicht storc stuck_alle tabel uberh_nicht uhr_der uhr_freit uhr_geht
uhr_monta und_diens und_druck und_her und_nehme und_statt uns_beim uns_dageg unser_offnu up v0 verwe_0 vom_opa vom_somme vorsc_mir vorzu vorzu_hocha was_nicht
we wegla wegla_$ weite_ander wert wie_am wie_gehab wie_gewun winte wir_geste wir_ja wir_weg wir_zu wird_am woche_! wolke_examp works works_am ziffe ziffe_0
zu_0 zu_dritt zu_ihren zu_sonst zu_uns zufri zwei_passt zweit_entwu d2n: auf_0 ausst bleib_gleic es_sein geste_im ist_ubrig opa treff vom_hof wien wir_mache
wirth_wir ziehe d2n2: backe durch_0 hund d2n2op: wir_in d2n2p: hochz d2n2p2: beleg d2n2q: ^_war d2n3p2q4r2: stehe d2n3p3q2r2: finde d2n4: werks d2no:
ich_mache d2no10pq4: sehen d2no2: von_herrn d2no5p: letzt_woche d2nop2q4: sie_das d2noqr: um_die d2np: entsc_fur schwa sparg d2np2: jan sepp d2np2qr: april
ins d2np3r2: ich_hoffe d2np4r: ist_es d2np6q3r: habt d2npq2: das_ganze d2npq2r: offen d2npr: ihm d2nq: den_preis den_zweit d2nr: burge ist_der d2o: abgen
abgen_$ beste_$ bitte_auf den_auftr ihnen_mitte keine_weite rechn_vom tausc von_frau d2o2: amtsg sich_mit d2o2p: von_meine d2o2pr: die_anzah d2o3: mein_mann
d2o3p: damen d2o3pr: anzah d2o9pq3: verst d2op: wort d2op3q: verei d2op3q2: ^_in d2oq: durfe d2oq2r: erkla d2p: 0_der ^_also ^_freig ^_gruss also_der also_die
bilde_vom bildu drube_und ehrli_gesag es_diese es_nicht es_sind gesen gestr gewun gott_frau gruss_gott ich_geste ihre_gedul im_gemei lass mache_$ museu
nur_den praxi sabin sind_am spate_antwo und_es veran wolke d2p2: ^_diens dass_sie die_spate exemp fest_! frohe_fest gebt gott logo_$ sepp_$ septe_$ d2p2q:
rechn_bitte rot vierz d2p2r: hoch d2p2r2: acht d2p3: ander_$ s_$ d2p4: den_text d2p4r: unter_vertr d2p5qr: den_unter d2p5r: wir_ihnen d2p6: hin_und d2pq:
anspr konto d2pq2: 0_oktob d2pq2r: das_impre d2pq3: wisse d2pqr: donne_0 d2pr: monta_und text_fur wie_bespr zimme d2q: 0_steht achtz begei falls_du
freig_ertei gaste gruss_vom ich_dacht kann_also marga neu notar preis_$ priva seit_dem seite_$ von_dem wir_um wirth_im zweit_varia d2q2: ^_fur bitte_die
brand_$ dacht fur_0 d2q2r: die_domai domai ist_die d2qr: agb die_agb logos d2qr2: 0_die d2r: 0_muss ^_so cloud das_jetzt gepru hangt_dran ist_raus jo plaka
rucks tippt titel zu_punkt d2r10: im_anhan d2r2: die_offnu porta uber_uns wirth_in d3: 0_gesch ^_0 ^_beide ^_lasst ^_uberw aber_das alles_ander alten_logo
beans benut budge_gibt damit_$ das_grune der_0 der_post donne_schon einfa_nicht einve_mit entfa flies foto_mit freis freit_0 gehen_$ geht_in geste_in getag
getag_und gruss_jorg idnr ihre_muhe ist_0 ja_zu kann_raus laute_de leide_gar link_zu mehr_brauc mein_sohn mir_aus mit_zwei muss_es nehmt_die nein_das
onlin_gehen per_post post_$ post_an sekre shop so_bleib so_kann so_konnt so_lasse sonst_passt stopp uberl unser_logo unser_seite unser_ust ust_idnr varia_0
vorst_hat weg_$ wie_er wir_keine zu_beans d3n: ein_schon d3n2: halbe hat_am d3n2pq3r: man d3n2q: alter d3n2q6r: genau d3n2qr: die_neue d3n3: nachb d3no: febru
d3no3p: dass_wir d3np: ^_geste d3npr: rechn_ist d3nq: blaue d3nr: schon_woche d3o: 0_febru aber_mit augus das_hab erled_$ kein_inter storn von_unser d3o2:
betra davon und_haben d3o2p3q3: nun d3o3: kanzl mitte_dass d3o3p3: zahlu d3o4q: ^_unter d3o5r: hierm d3op2q3r12: reich d3op4q3r: dafur d3opq5: wir_die d3or:
ordnu d3p: c geste_abend losle nicht_in no servu_ana unter_und d3p2: ana_wir ruhet war_der d3p2q: ging d3p2q2: gruss_aus d3p2q4: ^_wie d3p3q2: sind_wir d3p4:
alles_$ d3p5r3: erhal_sie d3p6r: raus_$ d3p8: anmer d3pq: passe sloga d3pq2: telef_bespr d3pq4: die_druck d3pr: zwolf d3q: den_newsl durch_die flyer hat_der
hatte_ich numme onlin uns_fur verwe_$ d3q2: uberh d3q2r: die_alte d3q3: rein d3qr12: anhan d3r: der_zweit fotos_vom hrb hrb_0 in_ordnu ordne_geleg punkt_0
ust_id wirth_anbei d3r3: siehe d4: 0_ja 0_mai 0_nein ^_nehmt ^_nein bitte_druck das_alte foto_vom juni_um k keine_ander keine_einwa laut legt nehme_varia
passt_$ passt_uns sie_konne sind_0 sohn uhr_passt uns_aus verzi_wir websi wir_$ wir_bleib d4n: das_video hof komma d4n2q: hat_sich d4n2qr: sagt d4np2: brief
d4npq: trotz d4nq2: newsl d4o: adres bitte_nur d4o2p5q2: korre d4o2q: ertei d4o2r: namen d4o6: nehme_sie d4o8qr: konta d4p: liebe_gruss uberw_ist d4p2:
^_servu nur_das servu d4p2r9: ich_am d4q: am_beste blau diese_jahr passw d4q3: der_link d4q4: gilt d4q7: link d4r: id d4r3: hochg d5: ^_nee ab_in beim_alten
de_0 die_telef examp ihr_konnt lasse_wir muhe nee nicht_her so_bitte verzi d5n: eh d5n2p4q5: handy d5n7pq2r: neue d5no5p3: ist_am d5np4qr4: viele_gruss
d5nq5r: die_seite d5nr: video d5o: und_0 d5op6q7: konne d5p: ist_alles per d5p2: alles_in an_sie sie_den d5p3r2: der_text d5p4q4r2: die_bilde d5p5: vormi
d5p8q3r: ^_moin moin d5pq: wirth_die d5pq3: am_telef d5q: gewor karte d5r: nicht_0 d5r4: anbei_die d5r8: ^_anbei d6: den_druck einwa https ist_heute nehmt
passt_alles d6n: de d6nop: 0_und d6nq2: fur_das mai d6p: freig_$ hier_der so_$ d6pq2: stuck d6q: 0_euro das_foto euro her um_0 d6q2: 0_stuck auf_seite seite_0
d6q5: konnt_ihr d6r: und_nicht ust d7: das_budge einve varia_b d7np: post d7nr: einfa d7o5q3: die_rechn d7p2qr: fassu d7p7r3: text d7pq2: statt d7q: druck_$
d8: budge d8n2: heute_fruh d8n2p17r: fruh d8n3q2: ^_auf d8pq4r: die_zweit d9n2: laute d9nq4r: alte d9o6q: wir_nicht d9q2r: verwe dn: ^_beim als_ich auf_das
azubi bahnh besta_$ bus dem_burge dem_druck den_halbe den_schne der_durch der_hochz die_hochz die_post die_sonne erlan erst_jetzt erstm eurer fahrr furch
garte gehor_dass gezog grill hat_bei herzl_ihre hochz_ist ich_schon ihr_euch in_eurem in_wien ist_abges ja_richt jetzt_im klein_$ komme_sie mache_das mal_bei
markt nachb_hat nicht_da opa_$ raume sauer schon_pfing schon_wiede seit_heute septe_in sie_doch sie_hat sonst_keine sprec_mo tolle ubers_$ ubrig_am umzug_hat
unser_azubi war_ubrig wie_ich wir_im wurde_letzt zu_viel dn2: die_werks gibt_s heuer kenne samst_auf sonne telef_bleib dn2op6r2: stell dn2p: ^_schon da_geht
dn2p2: eurem ihnen_und dn2p3q2r: versc dn2q: gute dn2r: seit_0 sie_im dn3: umgez dn3pq: gluck dn3r: mutte dno: papa dno2pq: inzwi dno3: acme dno3p2qr: ihrer
dno5pq: uns_nicht dno6q7: sie_uns dno8: angel dnop: wie_es dnop2: allen wir_den dnp: bilde_sind den_ganze der_backs der_schul druck_dich drunt drunt_und
euch_am fruhj lager meine_handy nehme_wir pfiat pfiat_di und_drube wette dnp2: ned dnp2q2: schne dnp2r: backs dnp2r2: weil dnp4: ihnen_das wir_am dnp4r: ubern
dnp7r: heute_in dnpq: monta_0 uns_den zusag dnpqr: oma dnq: ^_sind geht_bei leer versc_$ war_ein dnq2: brauc_$ dnqr: der_preis dnr: 0_april anger der_termi
finde_sie fr ist_schon mo reden rund dnr2: ^_hey hey do: ^_als ^_kein abgem adven auftr_von augus_$ bitte_geben bitte_strei das_als der_auftr die_gmbh
die_verwa durfe_wir eine_erinn einwi einzi einzu er_hat erkla_wir gefuh gelas gerd haben_$ haben_kein im_namen in_vorbe inhab jetzt_reich korre_bitte
mache_von mit_dass mocht_nicht nach_lange namen_der namen_unser nehme_beim nicht_um nicht_wie rechn_0 reich_s schal sind_alle sind_zu trete uber_meine
und_meine vorbe_angel webse wir_komme worde zeige_ich do2: ^_ihre ^_jetzt ^_schre beim_amtsg bitte_aussc bitte_beim die_forde erken ich_verbi ihnen_leide
ihre_rechn leide_mitte mit_ihnen unser_manda wir_unser do2p: berei do2p2q2r: daten do2pq: anmel do3: manda do3p: damen_und geehr_damen und_herre do3p2q2r:
zweim do3pr: herre do3q2r: verwa do4: kunft do5: recht_$ do7: wider do7q: mails do8p: uber_das dop: bezah frau_dr geben_sie haben_die dop2: s_aber dop2qr:
teile dopq: bitte_wir dopq3: ich_den doq: bitte_$ buchh_$ frau_ruiz ruiz verei_$ wurde_ich doq2: rufen dor: firma ihnen_mit kg dp: 0_des 0_sie ^_donne ^_eigen
^_er ^_rechn ^_sitze ^_zahlu a_sabin abges_$ abtei alles_von am_handy amsel ana_der ansel assis auf_mich bauer beate beleg_liegt bezug bezug_auf bild
bis_geste bitte_erst bitte_mit dem_kuche dem_tag den_sloga der_elter der_herr der_leihg der_seite der_stoll die_drei die_masse die_offer die_zimme dokum
eigen_wollt einge_am erhol erste_schul es_fehlt es_leide euch_alles euch_den fahre fotos_$ fruh_in gefal_allen gerus gesen_von grad_in hab_mir hab_nur
habe_mir haben_das haben_es halb hallo_jan hat_mir herau hier_land hinne_$ ich_war ihnen_ein ihnen_im ihren_frage ines kinde_schla korre_am kroge leihg
liste_durch marti mein_kolle melke mitta monta_raus nach_der nachm nehme_bezug nicht_ein offer per_wetra pohl schli segen sie_so siebe sitze_im stoll such
teile_ich text_auf text_und timo tine und_er und_herr uns_mit unser_herr unter_exemp vorhi voss ware weil_die wesse wesse_$ wetra wie_telef wir_alles wir_erst
wir_fur wir_inven wir_wie woche_mit zahlu_ist zeugn zu_und dp12r: diese_woche dp2: auto brief_$ das_handy der_unter die_korre die_uberw do euch_im fruh_$
haben_mit hat_sie ihnen_sein inven marz_$ mich_an pfr probe ruber_$ sie_raus spat unter_verei dp2q: korri papie perso sonde unter_auftr dp2q2: ana_die
dp2q2r2: aller dp2q4: konne_sie dp3: 0_zu alles_bei am_tag bei_dir beira der_beira ende_der mi dp3qr: mir_$ dp3r: die_preis dp3r2: ihnen_am dp3r4: sie_am dp4:
es_am dp4qr: woche_zu dp4r: ruber dp5: der_woche sie_alles dp5q: das_nicht dp5q3: siche dp6: ich_schic schic_dir dpq: an_dem beant da_die der_erste die_farbe
formu freit_raus hinne kanns obwoh peter plan schon_gesch sorry_fur t tag_der uns_sehr dpq2: final dpq2r: moin_ana dpq3: euer mir_bitte dpq6: pdf dpr:
das_gruss gesam helen hoffe_das masse monta_darau notdi petra_$ dpr2: gruss_petra dpr3: texte_fur dq: ^_hoi aber_was ana_also anfah angeb_gilt aufst_der
aus_kann bei_den beim_sloga bitte_raus da_steht darub das_papie das_so das_telef das_wir dem_foto dem_newsl dem_preis den_termi der_freit die_anfah die_blaue
die_leute die_logos die_umsat donne_um doppe drei_$ druck_brauc es_noch frei freit_schon gefra gemei_sind gezah gilt_bis gilt_der grun_nehme gunst hoi
ihr_angeb ihr_von kam_heute kommt_das konto_$ leipz liebe_telef lowen lowen_$ mal_ein mehr_mit mir_kommt net nicht_rein noch_ander norma oberm ott rudig satz
schil schil_am seite_nicht septe_die sie_mal sprac start_$ table termi_am tur uberw_$ und_mocht unkla unkla_ist uns_entsc ups vom_neuen wenn_ihr zu_ander
zweif dq2: absic alte_ist ander_kann fuhrt hosti jetzt_die nicht_auf schau_gut uns_bitte wir_brauc dq2r: eins dq2r2: engli dq3: ^_mir umsat dq4: die_schri
entha dq6: brauc_ihr dq9: wer dqr: aufst das_bitte die_ander engli_fassu guten_abend vg dqr2: das_erste die_engli dr: 0_das 0_wie abend_frau admin am_anger
anbei_das angew anzah_ist auch_$ blatt co co_kg den_beste der_lehrl desse die_beide die_der dir_grad erlau gepru_und gmbh_co grupp hab_dir hier_die ich_diese
ingri ist_angew jetzt_mal kapit kur_$ lehrl links lou mfg mit_0 morge_die neue_preis neun noch_beim nochm_drube offnu_sind schat see trock tschu uhr_sonnt
unser_steue vorhe_ist weite_so zu_ihrer dr2: ana_anbei anlag anlag_erhal der_kuche funf im_porta leitb liege_im macht_unser siehe_anhan teamf zweit_am dr3:
refer n: aba allta angez arme aufsp baff bedau besin besuc bettl bist blogb bohm bolle buchm buhne buroh dana derse desig domho ecke elekt elsas erdbe erhoh
erzah film folie frank freib gearb gebur gekur gelau geler gelob gemer gemme geruc gesor gespi ghagl gotth gsagt gschi gunna halbm halle hamma hamst hausa
hegem helfn hitze hochv jubil kino kirta klass kolbl lieb locke loswe lusti meyer muhlg munst murzt neuli obere oberh optik ort parla pause plans poliz porto
profi radio ralf rasse raum regio rente schad schei schle schun spinn stark stau stefa stolz stran stras strom tagun teig telek textv triko umgeb verru verti
vo vortr weggw weh weile weils weinf welt wohl wusst y zam zehnj zufal n2: !_hab ^_ihnen abges_da ana_kurze angem_jetzt ansch_laute buchh_ist der_filia
der_zeitu du_gehor du_warst eine_neue frau_meier fusse ganze_beleg gluck_zum gruss_von hab_dich hat_insol hats ich_glaub ich_in in_pensi info_am info_frau
ist_ja kase lasst_gruss meier mit_euch neue_kuche nochm_der rutsc_! sind_umgez umgez_! und_hat unser_alter unser_nachb unser_neue war_ich warst was_fur
wir_wunsc wohne wunde_$ zeitu zweit_stock n2o: stock n2o4: angem insol_angem n2p: herrl letzt_diens studi uns_geht n2p2q: stund n2p3: freit_ist n2p4q:
ein_paar paar n2pq: geht_es n2q: euren falls_sie kasse neue_ansch n2r: huber lehre n3: getro nur_zur rutsc_wunsc wunsc_die n3p2: da_und n3q: ^_nur pensi n3r:
meine_mutte n4p: ^_frohe dass_ihr n4q: ^_bei n6: einen_guten guten_rutsc n6p: rutsc n8o2pr: wunsc no: an_meine braun der_den deren etwas_unter haben_einen
hat_heute herr_braun ist_in sich_in no2: das_$ gesel no5: sie_auf no5p3: ihrem no6: nie no7p: ^_uber nop: nur_noch nop2q4: ^_was nor: der_schre np: !_unser
?_meine am_empfa am_rechn ana_jetzt april_$ bank_am damit_ihr das_haus das_marke dass_du di_$ domin domin_$ ein_geseg er_lasst errei_$ famil_ein fast furth
geseg gewon hat_im haus_ist hause herrl_wette ihr_nicht ihrer_famil in_ihrem liefe_sie mehr_sagen mei_frau nach_hause schwe_ist seht serve sieht_toll trixi
trixi_$ tun und_ihrer unter_der viel_los vom_sparg wenn_nicht np2: euch_das mir_fur s_bei vor_mir np3r: geht_am np4q: voll np4q2r3: ^_im np4qr: janne np4r:
mir_am np5: ^_heute npq: euch_um freit_in npq2: banne npr: backs_$ finde_du karin marke npr2: ferti_und nq: aber_da alles_gute auch_fur beric dem_handy
der_kasse der_nahe donne_da freit_die gefre geht_das gewei gutac hat_es hat_gewei ihnen_auch magst mal_als nahe olive schie schon_mit sein_dass ubrig_mein
uns_tag uns_wurde wir_sitze nq2: das_banne das_team der_alte wen nr: aus_graz der_start fr_0 gedac getra graz lief nele nele_$ paul start_steht wirth_mit nr2:
heima nr3: ist_ferti o: alfre anfra argli beauf beend befin belas bellm bevol blum braue daran darge dorth empfi entge erben ersta fecht gelie gemoc hall
hallm hanne hartw hofli holzb immob kesse klage konku kremp locks losch mange mehrf nachl neben nordl notfa nutzu pfeil prenz reagi regel ritte ronne ruckt
samtl todli toms uberg uberr umfan unbeg unbra verun viert volli wanni weder wehr zumst zuric o2: ^_lasse amtsg_insol art art_$ beim_insol bestr_diese
bestr_wir betra_den bitte_aus bitte_konta bitte_nehme bitte_richt darum_gebet dass_herr dem_grund dem_verte den_erinn den_insol den_verwa der_acme der_hohe
dezem_das die_leist die_vertr diese_art diese_rechn erken_wir forde_dem forde_die forde_melde forde_sie forde_und geric gesel_wurde gmbh_ist grund_und
haben_am herre_uber herrn_ra hohe_nach horen_$ horen_von ich_nie ich_wider ich_wunsc ihre_forde im_momen in_liqui insol_an insol_anmel inzwi_bei jegli
kann_mich kern konta_zu leist_$ liegt_inzwi liqui mahnu_und mails_ab mann_ist mehr_horen mehr_leist meine_recht melde_das mir_zu momen_nicht muss_ihnen ra
rechn_erken richt_sie ruhe_$ sache_liegt setze_$ sich_an sie_horen sie_jeden sonnt_verst und_werde unser_gesel unser_vater unter_alles verst_bitte verst_ist
verte_ich vertr_als vertr_der vertr_frist verwa_$ vom_vertr vorer vorla_insol weise_wir wider_ihrer wir_betra wir_zuruc woche_verst wunsc_keine wurde_nie
zuruc_die zusch o2p: 0_dezem gekun mitar o2p2: einge_$ o2p2q4: frist o2p3: ein_$ o2pq: schlu o2pr: dezem o2q: plotz o2q2: verst_ich o2r: weise o3: ^_hierm
^_horen ^_nehme acme_gmbh anwal_$ anzah_zuruc auf_mir bestr_die bitte_jede die_sache eroff_$ eroff_zahlu frau_ist gmbh_wurde ihn_$ konta_sie lasse_sie
lauft_uber marz_das mehr_an mehr_von mir_weite schre_sie und_forde verbi_mir verte_$ volle_hohe weite_konta weite_lauft weite_mahnu weite_nachr wende_sie
zu_schre o3q: vorla o3q2: von_ihnen o4: an_ihn aussc_an diese_sache in_diese in_volle ist_letzt schre_ab uber_unser vermo_der vermo_unser weite_mails
wir_bestr o4p4r2: am_sonnt o4pr3: leist o4q: wende o5: aus_ihrem gebet hohe ihrem_verte jede_weite mahnu unter_sie o6: mich_aus o6pq: jede o7: angel_liegt
bitte_sehen die_angel weite_schre o7p2qr: sache o8: bestr das_insol das_vermo sehen_sie verte wurde_am o8q2: sie_mich o9: insol_eroff vermo von_weite op: 0_in
^_mit abzus_hocha anzei auf_ihre die_sie gesto_ich hat_ist ihnen_in ist_einge ist_nach noch_uber ruhe_mit uber_den um_verst zu_haben op2: begle dass_ich
wirth_bitte op2q2: konne_wir mir_noch op2r: ich_sie op3: ^_diese op3q10: sie_mir opq: sehen_wir opq2r: ausse opr: endli oq: bitte_an jedes jetzt_noch mir_jede
nicht_ander r rechn_seit stein um_den von_euch was_sie werde_wir wir_musst zur_daten oq2: ^_rufen mich_bitte rufen_sie wir_sie or: ab_die diese_mail fuhre
koch kundi mail_die mit_diese mobel nach_die sie_nachs und_konta unser_haus vollm or2: mittw_nach p: abnah absch achma acker albre anja antra artur aufma
aufsc aushi auswa band bauam befas befoh begon besti betei bewus bilds bildt binne birgi blume bursc call carol chanc dahei day dazwi demel demo deswe dirs
egger einem elke ellwa endgu engel ernst erstk erwin eugen fachb falk fasch feedb fehlr festg fiebe flo focus fronl frueh fulle funfz funks gans gebot gedie
genan geobo gepla geput glei gretl hallh handg handi hands heft hinub hirte hob hobei hochb hofla hole husum ing irmga isido jedem ka kamer kater katja katri
kaufb kaufm kehrt kerst kiki klapp knieb komms kroll kuhlm ladez lag lande lauf lehrs lese liede lissa lotte lund mag mager mappe marcu marqu marsc marzw
matth mirja mohri moni muste nass neues neunz nolte norde norwe notig null nurnb ofenb okonk orden pacht packe pilot posau priya profe proph quats radem rat
raten regis resi retou ruckf ruft sachv sahst samme sardi satze schro scree seide seitd singa skiur smart sofa sperr sport spulm spur storu sudbe sven swant
tafel tags tagsu taufs teufe theo thoma torte treck triff tuv ui ulla unmog urkun verga verse versu verww visie vorko wage wahle werf werfe winni zeitp zerti
zieli zua zuver p10: ihnen_die p10r2: bis_ende in_einer p11: erhal_es p11r2: einer_woche p16r: hast_du p2: !_morge 0_dann ^_inner ^_ruckm ^_spate ^_ubern
abend_$ abend_wenn alles_auf alles_bis alles_zusam also_diens an_euch anmer_am auf_eurem aufm begle_wir beira_tagt beisa_$ bett bett_sind bilde_$ bis_monat
bussi dann_schic das_ubers das_woche deine_postf den_brief der_fruh der_komme des_tages die_feier die_zahlu diens_da diens_wird dir_alles dir_den dran_monta
du_alles ehren_$ erfol erhal_unser erinn_die es_heute es_wird euch_raus fassu_$ feier_wird ferti_bilde freig_bekom fruh_hast fruh_liegt geben_? gruss_sepp
hand_drauf hat_nur heute_abend heute_wird ich_ein ich_heut ich_heute ich_nehm ich_nehme ichs_dir ihnen_spate ihnen_was ihr_alles im_auto im_bett in_deine
india_$ inner inner_der ist_ab ist_fur jahre_hab joche juni_$ kinde_im kolle_ist konne_$ ladt ladt_die laufe_des liefe_am liegt_der liste_bekom liste_mit ma
mache_ich marz_haben mehr_aber mehr_morge mein_rechn mich_gleic mittw_den moin_die monat_so morge_ist nachg nachs_drei nachs_monta nehm_mir nicht_am nimme
noch_am noch_das noch_drei nur_unser peile postf_versp quart reali restb_begle rot_anges ruhe_am ruhet_da s_leide scann_ich schic_kann schic_ma selbe_abend
sie_bei sie_dann sind_noch sonnt_$ stell_$ tag_bekom texte_komme texte_versp tipp tipp_ich ultim und_maile unser_entsc unser_korre unter_bis vertr_am
vertr_unter vor_weihn vroni weihn_wird wir_wiede wird_diese wird_nix woche_die woche_erhal woche_habt woche_leide woche_vor zeit_geben zugan_hat zukom_mit
zum_monat zuruc_und p2q: anfan_nachs benot bis_uberm die_ich dir_bis du_den monta_tagt siche_$ sie_schre sind_sie p2q4: ^_konne p2qr: bis_diens p2r: 0_sind
den_restb die_stell freit_den freit_nachs hoch_$ ihr_bis kommt_am monta_hast restb p2r3: produ p2r5: die_restl restl p3: 0_liegt ^_gib ^_schaf ab_und also_am
anmer_$ antwo_$ bitte_entsc den_jahre die_ferti dir_dann donne_nachs drei_tage ergeb_$ gib gib_mir gross_india hand ich_zu ihnen_alles im_postf india komm_ich
laufe_der liegt_alles liegt_ihnen liegt_s monta_haben morge_$ rechn_damit s_dir sagen_wir schic_es schic_ichs setze_ich sie_sie tag_darau ubern_woche
und_morge unser_anmer unser_antwo unter_gehen vor_den wirth_der woche_dran woche_ist woche_liegt p3q: selbe_tag p3q2: bis_mittw tagt_der zukom zwisc_den
p3q71: ?_$ p3r: 0_janne nehm schic_s p3r2: komme_woche sie_bis p4: aber_siche bis_spate damit_dass dann_aber das_nix das_wird der_nachs ende_des freit_haben
gehen_ihnen ich_morge ich_rechn ihre_erinn in_zwei kw kw_0 maile meine_anmer mich_hin monat_$ morge_vormi nicht_aber nix_mehr postf_$ spate_0 tagen
ubers_woche p4q: ^_morge es_dir ichs mir_bis paar_tage p4r: 0_haben dann_hast mittw_$ sie_unser versp_! p5: bin_grad des_monat dir_die freit_hast mich_am
monta_fruh sie_ihnen texte_$ woche_schic p5q: am_selbe anfan woche_haben p5q3r: habt_ihr p5qr: du_die p5r2: ihnen_bis p6: im_laufe noch_bis postf p6r2:
bekom_ihr krieg_sie p7: ihr_die schic_ihnen p7q2: tage p7q2r: uberm p7r: spate_am p8: aber_am du_s p8r: morge_fruh p8r2: woche_$ p9q3r2: den_0 p9r2: freit_$
pq: 0_schic aber_auf aber_in alle_auf am_erste benot_wir beset bis_morge brauc_noch bude das_und der_druck der_neue der_zwisc die_bude diens_ist dipl disku
donne_den donne_tagt eher entwu_noch erkra es_spate euch_in feier_offen finan gar_kein geht_der geht_die gruss_hauke handy_$ hauke hauke_$ helfe ich_im
ich_liefe in_klein ist_monta juni_ist kanns_du komme_wir krieg_ich mama nimmt noch_ein ok_? sache_is sie_in sie_noch sind_und sorry_! umsch und_wenn versc_?
wir_hatte wirth_am pq18: welch pq2: aus_! die_frist einka_$ irgen komme_die mir_den noch_der und_was pq3: noch_einma noch_von pq6: bevor_wir pqr: ihr_am rezep
ruf ruf_ich uns_am pqr2: du_am pr: 0_von aber_bis am_komme aufna bis_nachs dann_gleic den_leist derze_beim drei_komme drube_die einze fehle_noch geht_ihnen
grafi ich_beim ich_ihn komme_morge kommt_mittw liege_in liegt_derze liegt_im luder monta_bei monta_drauf monta_hoch nachs_donne nehm_ich nicht_weil ran rate
reich_wir sodas steck stehe_noch teile_wir und_bei woche_also woche_noch zur_durch pr10: reich_ich pr2: die_leben du_bis hallo_zusam texte_zu zwanz pr3:
freit_nach komme_am q: ablau aktue anruf archi ausve basti baule beisp beruf biete bildr blieb bonis bruch butte chur claim claus danem dasse dazun deich
dicke doris dorot dsgvo ehe erbit extra fair festl festp forst fragt funkt gabe gb gekos gewan gewus gros hafte hanni heide heike hochl holla irrer jahrl jana
jpg kaufe kennw kfm kiel knapp kopie krahl kunze lohnt lore loren losun lufta maili maxi minde monie monti mus nachw natur nervo nich nimm norbe nu nutze
obend pixel platt postk potte prima quell recyc regne roll rothb rumge rumku rundb sachb sande sowas sprun tauch teure tif top touri umges umsta umzie un
unein use verwi volke wahre warum wem wia wieso wlan wo worum zame zeche zolln zuge zurec q12: schic_? q15: denn q2: ?_dann ?_das ?_ich ^_habt ^_und abgel
abgel_$ auch_auf auf_welch ausku bekom_? bitte_bis bitte_nochm brauc_du buche das_denn das_hatte das_hosti das_liebe das_pdf datei_lasst dazuk dazuk_?
den_alten der_rechn die_vom druck_bis eine_fehle eine_frage enkel entha_ist es_? euer_angeb frage_noch gehor_die genau_brauc genau_fehlt ginge_auch hat_eigen
holen holen_? ich_gern ich_wurd ich_wurde ihr_zwisc inter_ob ist_? ist_abgel ist_freit jeman klar_welch klick knopf kurz_telef kurze_frage lasse_? leere
liebe_am liegt_mir meins meins_du mir_nochm musst_das noch_? noch_ob nochm_schic nun_? nur_eins oder_? oder_das oder_die oder_ob oder_png oder_soll pdf_bis
pdf_schic png rechn_auf recht_an schic_mir schri_im sein_? seite_? seite_auf sich_um sind_die soll_$ soll_ich telef_? uberh_noch und_wie uns_noch vom_handy
vom_mai vorst_$ was_brauc was_koste welch_versi wer_hat wer_ist wer_kumme wir_dafur wir_kurz wir_warte wirth_konnt wurd wurd_das wurde_inter zeige_?
zukom_lasse q2r: die_liefe sowei zip q3: ?_die ?_unser ^_schic als_pdf das_? den_link drin_oder du_uns eigen_die ginge gross_musse ihr_mir im_angeb im_preis
konnt_wir logo_? man_die musse_die nicht_offne ob_man offne stehe_0 und_gruss wann_brauc wer_von q4: ?_und ^_welch ^_wer bis_wann da_schon ist_nicht
schon_drin was_genau wie_gross q5: ?_am forma_brauc in_welch nicht_klar q6: ihr_das ob_die q7: forma welch_forma q8: ^_konnt q9: konnt_sie qr: anhan_von barri
da_strei das_zweit ihn_mir im_zip liefe_ich logos_im neffe sie_dir so_langs stadt_$ wurde_die r: abi abseg ah ahren anhau anna asant aufne authc babsi bauen
bille breze brezn denen e effi empfe erdge erfur ernte firmi frauk gabi gartn gebli geleb gerha gesic gezip glasf googl greif gulti haupt haust hensc hinkr
histo hol jedoc jens jessi k0 kehl kompa lad lenz lohnz lol marx mehl melli neuba nina oberg oberk oberr pagel parkp pless press puhl qq0 quast roswi rufe
ruth sandr sende skipi sorte spani sudha tim ubera uploa uwe verdi vorde wars wicht wiebk zb zuers r2: 0_liege ^_start anhan_der anhan_schon dann_am das_leitb
der_anlag der_von deuts die_komme die_reich die_teamf diens_nach donne_komme du_dann entst folge_am freit_! gleic_weite hange_an hochg_der im_ordne leben_von
liege_noch monta_nach monta_viele nach_mit rest_kommt restl_vier satzu speis start_und und_leist und_liegt weink woche_donne woche_nach r3: ^_erste anhan_die
die_bekom die_ubrig donne_$ ich_monta komme_monta mal_das r8: anbei_schon
"""
