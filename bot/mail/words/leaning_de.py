"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: aa aacho absti agend alm almab amt anber andre angeh anzup aufta aufzu auge ausfu ausga ausgi barba beck bedan beeil bemuh bered berni bos braum brude
contr denkm denni dergl diete dokto dorf drans drees drost eberh ebert einga erfah ewald fasse ferdi ferns fit flugh franz freue friss garan gebun gegan geh
gell gepac gewah gewes gewis gewuh glock gottf grias guck hatt hauss himme hohen holge idee jassa jongl junio juris kalbt kampf kaput keins kersc kettl klare
knie konze korne kreuz kuh kuss landk laura leseh leut liedb lieg lienz luege machs magda marba mist musik na neige nesse offiz oh oluwa operi ostse p pilge
pomme prakt probi puh red reinh ruhrt rum sachg saufe schni schwi semme sohne solan sorge speic spend stall stati stech stove streu tal tann tee tessa thema
tippe tirol troll trube uff urtei verlo vernu verta volks vorgr weinb weinl werd wiesn wills wofur wolf wuhlt yvonn zahnt zieht zugel zusen a10: ist_angek
a10d13no12p10q3r2: vertr a10d15p6q6: entwu a10d3n7o3p5q2r2: zur a10d6p6: dank_fur a10do3p2: in_ruhe a10do3p6: ruhe a11d11n3o2p19q6r5: zum a11d12n2o2p13qr: er
a11d25n13op9q12r18: schon a11d2p6q3: danac a11d47n6o22p25q17r10: von a11d7n2op5q3: etwas a11d9n2o7p77q3r14: woche a11dop9r2: ich_mich a11n: mir_an a12:
bin_bis a12d: angek a12d10n5op4q7r13: mal a12d2n3p3: ich_hab a12d3p6q: viele_dank a12d4n3o7p28q4r2: wird a12d9n4o20p9q3r3: schre a12dn3p5q: bin_ich
a13d19n13o2p16q9r3: nur a13d21n2o5p5q3: keine a13d23n8o8p19q7r6: aus a13d2no2p4q: dazu a13d5n4p11q5r: auf_dem a14d15n11o15p16q6r4: meine a14d19n2p18q3r: durch
a14d20n4o2p11q3r2: gesch a14d21n5p19q14r9: ^_hallo hallo a14d25n3o18p5q5: ^_wir a14d27n9p26q27r5: ihr a14d28n9op17q5r: liebe a14d34n5o7p26q10r10: frau_wirth
wirth a14d50n8o19p38q7r5: haben a14dp: mich_$ a14p4qr2: noch_nicht a15d13n4o8p11q2r2: ab a15d17n3o2p8q7r2: kann a15d19np9q6r4: fur_die a15d2op8: ^_bin
a15d8np12q2r4: viele a168d64n16o36p128q38r37: ich a16d11n8op62q16r12: freit a16d16n15o2p10r2: !_$ a16d18n2o5p5q4r2: habe a16d30n5o5p16q14r4: sind
a16d34n9o6p13q10r3: vom a16d6o33p4r3: weite a16d6p6q3: dank a16d9n2o4p6q5r8: muss a16o4p2q3: kumme a17d11n5o11p7q11r: sich a17d20n5op48q6r21: monta
a17d23n6o11p38q13r5: am_0 a17d2n2p4q2: ich_bin a17d2n3o3p10q15: wenn a17d3n2op15q6r11: komme a18d19n3op26q12r3: aber a18d29n11op28q15r7: ana a18d2n2p6qr:
gerad a18d34n17o6p21q13r2: hat a18d6o10p23q6r7: liegt a18p2: melde_mich a19d23n2o11p30q6r2: unter a2: 0_im ^_$ ^_ab ^_erst ^_geles ^_jaja ^_notie ^_sobal
ab_freit ab_heute aber_verla ahnun alles_liebe am_platz ana_viele anwal_der anwal_zur auf_kreta ausei_$ ausla bald_wie bekom_schau bin_dran biogr brenn_gerad
buchh_weite buro_$ chef_auf da_dann da_das da_leide da_warte danke_ana danke_erhal danke_hab danke_habe danke_ich danke_ist dann_auf dann_hiess dann_melde
dann_stand das_entsc das_inter das_noch dem_laufe dem_stape dem_vermi dem_zette den_gemei den_tisch den_zwisc der_besch die_buchh die_daume die_lasse die_mail
die_meinu die_sind druck_uns eine_woche einen_besch einge_ich einge_und erst_ende erst_hiess erst_wenn es_mittw es_monta esel facha_weite fall fotos_und
frau_weber furs_erinn geleg_der gemac_! genom_$ gerad_jahre gerad_land gerad_noch grad_die grad_zu gripp_flach hab_die haben_gerad hake halte_dich hat_da
hatte_mir hier_gerad hier_sind hiess hiess_es hore ich_dem ich_etwas ich_hake ich_halte ich_lege ich_mehr ich_selbe ich_viell ich_was im_ausla im_oktob
ist_auf ist_gerad ist_momen ja_recht jaja jetzt_beim keine_ahnun kinde_haben klar_danke koffe kreta lasse_sich lindn_$ luft_habe luft_ist mehr_weiss
meine_liste melde_hocha mer messe_vorbe mich_darum mich_sofor mir_ich mit_gripp mocht_ich monta_dann muss_erst nix_$ notie_danke op polen polen_und pruft
rechn_$ ruckm_vom ruhe_ansch ruhe_durch ruhre s_bekom schau_es schau_mir schau_wir septe_wiede sind_bis sitzu so_bald sofor_$ stape steht_ganz teil uberf
unauf_auf und_schau unter_ich verge_hier vermi_$ viell_am vom_esel von_dort vorau_erst vorhe_kann weber weber_ist wie_mogli wiede_luft wir_einen wir_melde
wird_vorau wirth_ihr woche_auf woche_wiede zette zu_rechn zuruc_bin zuruc_ich a20d44n10p37q19r11: gruss a21d12o4p15: leide a21d17n2o3p21q3r: s a21d8np31q7r6:
dann a22d23n19o12p32q16r7: bei a22d6np4q3: schau a22p: sobal a23d13n2op14q2r3: hier a23d45n4o13p29q8r7: zu a24d37n14o29p28q10r11: unser a25d45n11o14p30q13r11:
frau a25dnpq2: ^_danke a26d22n8op14r7: hab a26d41n16o54p79q40r17: sie a26d54n17o15p50q20r10: in a26d6n3o16p21q9: ^_ich a26d6np10q2r5: erst a27d6n2op9q2r2:
wiede a287d418n94o120p312q166r68: $ ^ a28d45n11p24q18r8: fur a28d48n20o17p25q34r5: uns a28o6p3r: melde a2d: ^_noch auf_kur daume dem_chef facha gesch_ist
gripp ich_meine im_team kaum meine_vater monta_aus sehe super_aus und_beim a2d10n6op6q2r: alle a2d10no15p9q2: nicht_mehr a2d10np9q5r3: bilde a2d11n2p5q2r:
in_den a2d11n3pr: gibt a2d12pq2r4: ordne a2d14n2op2q2: sonst a2d14p6q6r5: logo a2d15n3p9q2: haben_wir a2d19n2op9q7r: ander a2d19n2p3q6r4: zweit a2d19n2p5q23:
brauc a2d2: da_sein der_hat gefal_mir a2d2n2p6: die_kinde a2d2n3p: viel a2d2n4p2q2: der_messe a2d2n5p3q2: immer a2d2n5q: wunde a2d2np2: aus_$ a2d2np2q10:
eigen a2d2np2qr2: schwe a2d2np3q: is a2d2npq: der_ist a2d2npq2: hatte_wir a2d2o10pq3: verst a2d2o4: vater a2d2op2q5: ist_das a2d2op3q: direk a2d2opq2r:
wirth_ich a2d2p: bis_dahin dahin drauf_$ uns_leide a2d2p18r3: ende a2d2p24q4r: spate a2d2p2q2: noch_mal a2d2p2qr: im_haus a2d2p3: durch_und a2d2pq4r2: hi_ana
a2d2qr3: vier a2d2r: ^_hier a2d3: fur_ihr a2d3n2op3qr2: haus a2d3n2p4: schul a2d3n4p3q2: wollt a2d3n5p5q3: ganze a2d3np13: monat a2d3np2: elter a2d3np5: gehen
a2d3npq: stand a2d3npr2: sprec a2d3nqr: besta a2d3o2p2q: bei_der a2d3o3q3: zeige a2d3op2: ^_leide hocha a2d3p: ^_ja ^_sieht a2d3p4: gruss_i i_a kirch a2d3p5q:
^_den a2d3pr: hangt a2d3q: das_angeb a2d4n: geles a2d4n2o2p4qr: aus_dem a2d4n2op11q4r2: drei a2d4n2q3: falls a2d4n3p7q2r: feier a2d4no4p12r3: sonnt a2d4no5:
herrn a2d4npqr: darf a2d4npr: hat_die a2d4o3: mann a2d4p: hab_euch a2d4p8r: darau a2d4p9q: ana_ich a2d4pq: liebe_gruss a2d5: besse a2d5n3p2: aus_der a2d5n3p3:
anges a2d5n4pq3: gehor a2d5p12q2r2: abend a2d5pr2: zu_den a2d5r: geleg a2d6n3o11p3q8r2: wurde a2d6n3p8q: liebe_frau a2d6n4op17q7r2: tag a2d6no2p2q: kein
a2d6no2p6q2r2: mit_den a2d6np2: in_die a2d6np3qr2: hoffe a2d6op17qr3: haben_sie a2d6p5r: antwo a2d7n2o4p3q: richt a2d7n4p5q: herzl a2d7p2: gar_nicht
a2d8nop6q7r4: ^_guten a2d8p4q6r: von_uns a2d8q3: das_mit a2d9o5p5qr3: dr a2dn: klaus still a2dn2p3q2: sitze a2dno: laden a2dno2p: ^_frau a2dnoq: dass_die
a2dnp: uns_der a2dnp2qr: noch_die a2dnp3: vor_dem a2dnp4q8r5: liefe a2dnp8qr: ich_dir a2dnpq: kommt_der a2dnpr2: bis_monta a2dnqr: die_ist a2do: ^_keine
an_unser lindn a2do2: noch_eine a2do2p: 0_dezem a2do2p3: ich_die a2do2pr: dezem a2do5p3qr: werde a2do7p: horen a2do9p: unser_recht a2dop4q3r3: will a2doq:
geht_s a2dor: zwar a2dor10: nach_$ a2dp: die_hat nur_die verzo a2dp2: krank_$ a2dp2qr3: uber_die a2dp3: der_fotog der_kirch a2dp3q: ok a2dp3q3: die_datei
a2dp3r: zuges a2dp4q2r2: erst_am a2dp4q4: datei a2dp5q2r: selbs a2dpr5: ich_noch a2dq: hat_$ zusta a2dq2: bespr_$ a2dr: berg dauer a2n: an_! dort drube_$
in_elter zusti a2n2: ana_nur donne_kommt a2n2p2: wasse a2n2p2q2: errei a2n3: ^_zur a2n4: nur_damit a2np: ab_monta a2np2r: !_! a2np3r: kunde a2np8: komm a2npq:
platz a2o: ausei der_recht ihnen_melde recht_die uns_wenn vorga a2o2p: ich_kann a2o3: wird_sich a2o3p: darum a2op: bau zeit_$ a2opr: derze a2oq: sich_bei
a2oq2: bitte_um mir_nicht a2oq5: wenn_wir a2or: und_zwar a2p: ^_ok ana_ist den_stift dir_besch entsc_ich es_auf frag ist_da ist_er komme_ich krank_und lege
liegt_hier total verge_! wir_bespr zum_lesen a2p10r: am_woche a2p11: setz a2p16q3r4: krieg a2p2: als_erste bin_$ schre_ich zu_nix a2p2r: folgt mit_mir a2p2r2:
ana_danke a2p3: baust der_baust zu_nicht a2p3q: plane unser_gesch weihn_! a2p4: gebe_ich ruckm tisch_$ a2p5: ergeb a2p6q: laufe zwei_woche a2p8r2: ende_nachs
a2pq: ^_wenn die_entwu flach und_noch a2pqr: liegt_noch a2pqr4: halft a2pr: liegt_beim a2pr2: noch_bei a2q: an_wenn die_am geseh_hat ist_im mogli morge_im
muss_das vorau wohlb a2r: !_ich bald der_tagt furs_nachh melde_ich nachf nachh rest_folgt suche a2r2: diens_und tu a2r7: die_erste a3: aber_erst alles_klar
an_frau an_sobal angek_danke bleib_dran da_$ danke_$ das_in dem_schir dem_schre desha dich_auf die_messe erinn_ich es_an gedul_$ gerad_die hutte_$ ich_bleib
ich_zuruc ihre_mail info_ich juni_wiede komme_auf kommt_$ leid_$ nicht_sagen noch_keine nur_grad recht_das schau_s schir sei sich_zeit sobal_die urlau_danac
weite_und zur_prufu a30d34n10op46q13r2: es a31d20n11p24q14r3: da a31d40n12o5p29q13r2: dem a31d63n9o10p42q19r12: mit a33d28n3p68q27r23: bis
a33d35n13o4p33q15r18: im a35d28n25o2p25q6r5: ! a3d: ^_ohne aber_ich das_leide halte liebe_nicht meinu sieht_auf a3d10n7op6q7r4: guten a3d10p5q: gefal
a3d11no3p3q2r: lasse a3d14n3o4p5q3r3: als a3d14p10q5r: freig a3d2: ^_alles vermi a3d22p13q2r3: also a3d23n3p3q8: druck a3d2n2p10q3r3: gleic a3d2n3oq: vorbe
a3d2nopq: uns_$ a3d2nopqr: strei a3d2np: pfarr a3d2o5r: liegt_bei a3d2p: s_nicht a3d2p14r7: am_diens a3d2p16q4r5: die_texte a3d2p2q4r2: ^_hi hi a3d2p3q2:
mir_das a3d2p3q3r: fehlt a3d2p4q: und_dann a3d2p6q2r3: bis_donne a3d2r3: den_rest a3d3n2op4q3r: lasst a3d3n2p2r2: somme a3d3n3p9: kinde a3d3nop3q2: gesch_$
a3d3np: super a3d3np3q3: wir_das a3d3op14r2: einer a3d3p: ihr_schre a3d3p2qr: die_kolle a3d3p4q4r: die_fotos a3d3pq2: farbe a3d3r: ab_0 a3d4no4p3q: lauft
a3d4nop17q4r8: mittw a3d4nop2q3: oktob a3d4np2q3r: gemei a3d4nq2: neuen a3d4nq3: jahr a3d5n2pq3r: team a3d5npq2r: termi a3d5npq3r: fur_den a3d5op9qr2:
bei_ihnen a3d5p4q3r2: vorst a3d6n2o4p4qr3: herr a3d6n3p12q3r3: am_donne a3d6n4p8q: damit a3d6no14p5q2r5: uber a3d6q3: 0_ist a3d6r3: der_rest a3d7op3qr:
habe_ich a3d7p3q: gar a3d8np4: a a3d8p2qr2: mit_der a3d9n2op2: wir_sind a3d9p3: nicht_zu a3dn2: ab_dem a3dn2pq2: ansch a3dn2pqr2: hinte a3dnop2r: arbei a3dnp:
gemac sofor a3dnp7q: jahre a3dnp7q2: deine a3dnpq11: bevor a3dnr: kolle_aus a3dop2: verla a3dp: bearb der_entwu a3dp11: nix a3dp2: ^_sorry ist_hier a3dp3r:
wegen_der a3dp3r2: ich_euch a3dp4r: weiss_ich a3dp6q: selbe a3dpq: ist_mir a3dpr: stift a3dpr12: schon_mal a3dq: aber_nicht prufu a3dr: kur a3n: auf_meine
kurze_info a3n2: ich_$ a3n2p: dich_nicht a3no4pr: sie_sich a3np: euch_nicht a3np13q3: schaf a3nq4: bei_mir a3nq5: bevor_ich a3o: bin_im a3o2: momen a3o2r:
liegt_jetzt a3o3: ich_mocht a3o3pq: schre_$ a3op5q2r: zeit a3p: bespr_das danke_dir dann_$ erst_noch etwas_gedul genom hier_einge kennt kennt_genom tagt_erst
und_wird vertr_liegt vertr_noch wird_gemac zur_kennt a3p11q4: ^_bis a3p19q2r7: nachs_woche a3p2: mir_durch a3p2q2: ich_komme a3p2r: zu_mit a3p3: leide_noch
a3p3q: ^_wird a3p4: gebe a3p5: ich_es a3pq: sage a3pqr: chefi das_muss ich_das noch_auf noch_in a3q: ^_muss vorbe_ist a3qr3: ich_bis a3r: da_muss erst_mit
komme_dann warte_ich a3r2: noch_mit a3r3: hange a4: 0_bin 0_wiede ^_da danac_kumme danac_schau dran_$ einsc_0 ganz_oben hier_brenn mail_geseh notie oben_auf
sobal_der unauf und_ab a40d27n4o8p38q27r6: mir a40d59n24o20p128q27r39: am a42d15n6o22p16q9r7: an a44d132n18o15p73q31r25: 0 a44d18np11q5r2: danke
a44d6n3o12p23q7r2: mich a45d78n11o19p61q36r22: den a46d110n19o42p55q49r5: wir a47d8n6op22q3: bin a4d10n2p4q7: sein a4d11n5op2q3r: seit a4d12n2pq6: auf_die
a4d12n4o6p5q12r2: um a4d12np4q5r2: gut a4d12p10q6r3: mit_freun a4d13n2op6q3r: mache a4d22n4o2p8q10r: wie a4d2n2oq: an_der a4d2n4p12: ^_am a4d2np2q: halt
a4d2npq5: uns_die a4d2p: durch_den a4d2p12q: liste a4d2p3q2r: warte a4d2pq: ohne_den a4d2qr: oben a4d3: mir_leid a4d3np8q2r3: zusam a4d3np9q3r: 0_janua
a4d3op18r5: ich_ihnen a4d3oq5: klar a4d3p18r3: erhal a4d3p2: leid tut_mir a4d3p3qr4: steue a4d3p4qr3: fotog a4d3p5qr: beste_gruss a4d4n2o3p4: und_ich
a4d4n2q3r2: hallo_frau a4d4n8op27q3r7: am_freit a4d4no4p2: meine_frau a4d4np4r: drube a4d4p2: schre_vom a4d4p3q2: mache_wir a4d4p4: fest a4d4p7: fur_ihre
a4d5n2pq: sieht a4d5n7p7q: weihn a4d5np2q6: gern a4d5np4q2: i a4d5np5q7r2: fotos a4d5p19q4r8: texte a4d6n4p8q5r4: 0_juni a4d6np9q4r: janua a4d6o12p14qr3:
diese a4d7n2o8p3q2r2: 0_septe a4d7n2o8p4q2r2: septe a4d7n3o3p3q2: inter a4d7n5p9q5r4: juni a4d7no6p6q3r: mein a4d8n3p3: ^_hab a4d8np2q: weg a4dn: der_buchh
a4dno4p7q3r2: ihn a4do3p5r3: wegen a4do4p3q2r2: an_den a4do9p: bei_unser a4dop6q: ich_weiss a4dp: der_gesch land land_unter a4dp10q: ^_vor a4dp2: der_vertr
a4dp6q4: zwisc a4dp7r: tisch a4dpr: s_mir a4dq: den_erste a4dr: ist_noch a4nq2: blick a4o2pr: an_und a4p: ihre_nachr lapto lesen melde_uns mir_in monta_bin
nicht_ich a4p2: ^_liegt a4p3: bin_noch a4p3r: mit_meine a4p4q2: wenn_ich a4p4r: ich_s a4p5: mach_ich a4pq4: wann a4pr: wiede_am a4q: ab_morge erste_blick
viell a4q2: ^_kurze a4r: !_der a5: bis_einsc die_hutte drum_$ hutte ich_schau mich_sobal noch_$ ruhe_an urlau_und a50d104n16o16p62q53r16: das
a52d48n17o9p28q29r4: auf a58d86n17o23p52q38r14: ist a59d11n5o6p47q36r19: noch a5d10n3op2q2: ganz a5d10no4p4q3r2: vom_0 a5d11no11p15q8r2: rechn a5d11pq9: angeb
a5d12n2p10q3r3: zwei a5d12n9o2p16q7r2: ein a5d13n2p5q5r7: bis_0 a5d14n4op21q3r3: heute a5d16n9o7p4q9r2: jetzt a5d17n5p12q4r5: in_der a5d2: danke_! a5d20n4p3:
bleib a5d22n2o12p2q2: wir_haben a5d22nop5q2: mit_dem a5d2np: im_buro a5d2np10qr3: ferti a5d2p: brenn a5d2p11q3r4: bis_zum a5d2p2r: danke_furs a5d3n2p6q: dem_0
a5d3n4p3q3: messe a5d3o2p2q2r2: und_der a5d3o2p31q2r8: nachs a5d3o7p2q: den_vertr a5d3p3q: tut a5d3p5: leide_nicht a5d4np4qr: drauf a5d4o2p2q2r4: grund
a5d4p11q3r4: zum_0 a5d5n3p4q8r: steht a5d5n8o6p5q2: letzt a5d5nop2qr: lange a5d5o3q: mocht a5d6n16p8q6r: bei_uns a5d6n4op8r: liebe_ana a5d6o3p2q7r: wir_uns
a5d6p4qr5: liege a5d7n2p5q4r2: und_die a5d9op5r6: hab_ich a5dno2p46q20r5: schic a5dp: es_mir weite_$ a5dp2: die_erinn a5dr: das_liegt a5n2op3q2: kurze a5n8:
info a5p: dazu_gekom einsc luft a5q: ich_an a6: angek_ich drum habe_es kumme_ich mich_drum a63d81n12o30p43q31r6: nicht a6d12n3p14q9r3: hallo_ana a6d13p11q5r4:
freun_gruss a6d14np13q6r4: freun a6d17o5p12q4r5: geehr_frau a6d18n13op13q2: war a6d18o8p14q4r5: ^_sehr geehr sehr_geehr a6d20o2p7q3r2: ^_das a6d22n5p4q3: ja
a6d2np21q5r10: bekom a6d2o2p2q4: ist_$ a6d2o9r: unser_anwal a6d2p15r: versp a6d2p4: gedul a6d3o2pq3r2: mail a6d3p2q5r3: frage a6d3p3r: furs a6d3p9q2: sorry
a6d4o2p7qr: besch a6d5n5p10q2r: kolle a6d5n7o2p2q14r2: eine a6d5n7p35q10r7: du a6d66o40p12q15r: bitte a6d6n4o4p23q4: vor a6d8n4p2q2: klein a6d8n8p7q6r:
auf_der a6d9n2o3p9q4r: 0_marz a6d9n3o3p12q4r: marz a6d9opq3: nicht_$ a6dn2p5r2: und_am a6dn4op3: dich a6dnop5q4: sagen a6do: unter_$ a6do2pr: an_die a6dp2:
nicht_dazu a6dp4q: zu_$ a6dp5r: vorhe a6dp9q2r: tagt a6np2: ich_wiede a6np3q3: wenn_die a6npq2: ich_auf a6p6: mach a6pr: wiede_im a6pr3: ich_erst a7: auf_sie
ich_kumme sie_zu a71d69n22o27p69q21r19: und a72d107n33o18p80q34r29: der a7d10n3o7p9q2r: ihre a7d11n2p31q2r9: diens a7d11n9o9p11q3: dass a7d14n2o4p5q3r17: nach
a7d16no2p6q4r3: beste a7d20n5o9p19q5r6: sehr a7d27n3o19p16q5: mehr a7d2n2p2: buro a7d2op3q5: ich_nicht a7d38n2o2p14q3r4: 0_0 a7d3o7p10: erinn a7d5no7p5q:
zuruc a7d6p2r: chef a7d7o15p3q2r3: recht a7d7p2q: ohne a7d8qr6: rest a7d9np8q6: hatte a7dn2opq: buchh a7dn2p3q: geseh a7do2p5: krank a7do4p: nachr a7dp3:
wiede_da a7p2: und_melde a7pq: bin_ab nicht_verge a8: ^_viele kumme_mich a87d151n32o29p131q72r51: die a8d10n8o2p2q: ^_unser a8d10n8op20q5r2: euch a8d11n3p6q3:
^_der a8d16n5o13p57q4r9: ihnen a8d16no5p8q4r4: beim a8d2n7o2p3q4r: einen a8d2p2: hab_s a8d2q: im_urlau a8d30n7o6p24q3r8: ^_die a8d43n5p9q5r2: so a8d4p8r: dran
a8d5n2p32q4r3: morge a8d6p4q2r: bespr a8d8n4op14q6r4: kommt a8d9n3op25q2r13: am_monta a8d9n7o3p15q7r3: geht a8dnopqr5: muss_ich a8dp12q7r3: bis_freit a8dq3:
^_ist a8np: gekom a8o2p: ich_melde a8p: sobal_ich a9d12n5p27q9r10: donne a9d14n2op10q5: entsc a9d19n7op15qr: ^_liebe a9d2no14pqr: anwal a9d2o5p4qr: an_$
a9d31n3o5p26q2: alles a9d3n2pq2: urlau a9d4nop7q3r: weiss a9d4p5q2r: danke_fur a9d5q3: auf_den a9d6n5p5q14r2: auch a9d6no3p6q2r3: einge a9d6no4p2q3: ich_habe
a9d6nop32q5r3: dir a9d6p8q2r: grad a9d7n3o2p12q16: was a9d8p4q5r13: erste a9dp2: ich_mir a9dp3r: kann_ich a9p2: schau_ich a9p2q: verge a9r: und_komme ad: !_lg
0_aus 0_d ^_angeb ^_mache ^_super aber_ohne angen anges_und antwo_von auch_der auf_$ auf_fortb aufba_und b_noch bearb_er behre beim_erste berat besch_und
bespr_und besse_$ beste_dank chef_$ d_m da_bleib daher dann_! darf_ich dekan den_guten den_punkt den_steue der_fotos der_gegen der_verme die_dritt die_dropb
die_eine diesm_nicht dunke entwu_ist er_am er_will eroff_am erst_nach estri etwas_zu eure_entwu fassu_vom fortb frage_$ frage_der frau_behre ganze_woche
gern_auf geset gespe gesta gibts grune_licht gut_und habe_das heizu hier_am hier_nicht ihr_seid ihren_entwu ihres_schre ii im_monat inter_an ist_halt
jahr_nicht jeder jorg_$ justi kolle_im kommt_erst kompl lang_$ leide_nein leitu liegt_ganz liste_ich mal_nach maler mauer maure mein_chef messe_und mit_herzl
monta_auf nehme_das nicht_unter nicht_zum ok_$ passt_ich praxi_dr schon_bei schwe_die sie_dank sie_gesch sie_viele sonni sonni_gruss steht_auf super_danke
svenj svenj_$ tagt_nur tasse termi_fur texte_hatte und_farbe uns_brenn unser_liefe unser_praxi verdr vertr_ist vorsc_mit vorst_der was_ich weite_wir wenig
wirth_haben wolfg zu_lange zum_druck zusta_ist zweit_versi ad10: b ad11n2p3q7r3: preis ad12pq19r: konnt ad13q: ^_passt ad14n: haben_uns ad15n5p4q8r: telef
ad17n4op9q: geste ad17p2: nein ad18no7p5q2: nehme ad18np8r: 0_$ ad2: 0_auf ^_hatte ^_merci ^_offnu also_bitte bitte_etwas den_texte der_neuen die_beste es_so
fried_$ herbs ihres isch ist_leide lang licht m nicht_die rausg_$ sonnt_0 und_kann verme weg_und zwei_von ad20nq4r2: 0_uhr ad21np2q14r: seite ad21nq4r3: uhr
ad2n: ans sogar uhr_$ umzug uns_im ad2n2op: uns_in ad2n2pq2r: und_das ad2n2q: nacht ad2n3p: glaub ad2n5p3: frohe_weihn ad2no: wirth_wir ad2no2p2: zahle
ad2no2q: wolle ad2no9q: eroff ad2nop6qr7: am_mittw ad2np: ^_ihr aber_der ad2np20q2r2: hast ad2npq2: das_ganze ad2npr: burge ad2nq: aufba ad2nq3: waren ad2o:
fried kraft nicht_und sie_nicht ad2op9q: hin ad2opq: niema ad2p: !_wir allei das_geld die_klein praxi s_auf sie_es ad2p11q2r2: sie_die ad2p2: aber_die
die_zahle euch_die ad2p2q2: der_vorst ad2p2qr: stadt ad2p3: nicht_mit ad2p3q: dass_sie zug ad2p5q: zugan ad2p5r3: diens_$ ad2p8: ^_freit ad2pr2: hande ad2q:
^_haben einge_hat monta_bis ad2q2: gut_aus musse_wir seid ad2q5: brauc_sie ad2r: dropb ad3: alles_durch gekla habe_die leide_gar novem sein_$ wir_so ad36q2r2:
passt ad3n: jorg ad3n2p2: halbe ad3n2pq9r2: nochm ad3n3q6: soll ad3nop: ana_hier ad3nop6q5r: guten_tag ad3np: das_war ad3np3: herzl_gruss ad3npq2r2: die_start
ad3npqr: los ad3nq2: leute ad3o10r: gmbh ad3o2qr: jeden ad3o6p: aussc ad3op: wort ad3op4r: geben ad3p: ehrli geld vorge ad3p2: er_ist gruss_dr hat_den
ad3p2q2r2: impre ad3p2r: der_chef ad3p3: durch_$ ad3p3qr: die_ubers ad3p6q: die_freig ad3p9q: die_unter ad3q: alles_gut aufge ad3qr4: zehn ad3r: morge_frau
ad4: ^_habe grune merci vorsc ad4n2op2q2: brand ad4n2p2: ausge ad4n2p2r3: kuche ad4n3p2: ihren ad4n5p5: frohe ad4no2pq4: versi ad4no3p2q: mitte ad4nop: gesag
ad4np: ist_seit ad4np2: di ad4o2q: davon ad4o5: mehr_$ ad4op3q3r12: reich ad4opq6: musse ad4p2: das_ist ad4p4: servu ad4p5q5r2: das_logo ad4pq2r2: von_0
ad4pq4: den_entwu ad4q: diese_jahr uns_fur ad4qr: guten_morge ad4qr2: den_ordne ad5: d rausg ad5n2pq2r: sagt ad5n4op3r2: samst ad5n4p3q6: gross ad5np6qr4:
viele_gruss ad5npq2: eure ad5nq2r: dritt ad5o5p2q5r5: schri ad5opr: erled ad5or: nicht_das ad5p2r3: punkt ad5pq6: drin ad6n2op13qr2: des ad6n2p: von_der
ad6n2p2q2r6: start ad6n2p2q3: doch ad6n6op2qr3: ubrig ad6np9q2r2: ubers ad6o9q2: ^_bitte ad6p3q2r2: macht ad6p5q2r2: lg ad6pq: gefal_uns ad6pqr2: beide ad6q:
grun ad7n: gibt_es ad7np10q2r2: von_mir ad7npq3: statt ad7o5p2q2r: auftr ad7p2qr: fassu ad7pq: stimm ad8n2p2q: abges ad8nop3q4r: musst ad8np2q3r: alten ad8p:
wir_nehme ad8p3q: uberw ad8pr3: offnu ad9: ^_von gegen ad9np2q2r6: 0_bis adn: der_umzug diens_war seit_geste sich_die viel_zu war_die adn2: es_ist handw
letzt_donne war_schon adn2o2pqr: tocht adn2o3p2q: ^_meine adn2p: heuer schon_feier sitzt wollt_ich adn2p7q2: bei_euch adn2q: fur_eine adn3: nicht_wunde
adn3op2r2: am_samst adn3p: ^_ana adn4: gruss_$ adno4p: betri adno5q: haben_den adnp: bank drunt drunt_und pfing und_drube adnp3: da_ist adnp3qr: seine adnp5r:
ubern adnp6q116: ? adnp7r: heute_in adnp9: heut adnpq29r: oder adnpr: die_gesch meine_schwe adnq: brosc adnq2: meint adnr7: mal_die ado: behal brack forde_ist
gmbh_$ reich_s ado15p3q: forde ado2p4: setze ado3p3q2r: zweim ado3q2r: verwa ado4: verbi ado4p: ^_mein zuruc_$ adoq: gebra ador: im_auftr v adp: abtei
ana_sorry angef bis_sonnt bitte_noch das_geht dem_urlau den_ander die_wir diesm erst_mal flieg freig_der geseh_und ich_mit inter_die mehme nach_dem nach_der
sowie und_hab uns_ist wirkl wirth_das adp10: die_liste adp12q4r3: den_0 adp2: auf_ihr gedul_mit im_zug netz sie_mit zusam_und adp2q: kam keine_mehr adp2q2:
ana_die adp2q2r: dabei adp2q3: uns_das adp2qr: mit_beste mit_unser adp2qr3: leite adp3: ^_entsc bei_dir denke ferie ich_hatte ist_bis adp3q2: wir_noch
adp3qr2: petra adp4: entsc_sie monta_in adp4q3: tag_frau adp4r: schla adp8: versp_$ adpq: beant die_farbe gezei kommt_das phili schon_weihn adpq2: einka
adpq2r: mir_die adpq3r: fehle adpr: auch_nicht das_gruss ich_dann adpr3: unten adq: !_gruss ^_geht angeb_vom da_steht das_an entwu_$ gesch_hat h haus_und
herzl_dank ihr_angeb janua_wiede nicht_durch oster war_s wir_gern zugri adq2: mal_in adq2r: liefe_$ adq5r: koste adqr: bis_dann langs adr: desse gleic_$
hat_meine hoffe_bei nach_den pichl an: !_viele ^_herr ^_klein ^_sollt ans_telef auch_schon betti_$ bleib_alles das_gross das_klein das_wasse die_gemei
die_halbe die_handw die_kaffe diens_wollt donne_ist eine_nacht errei_mich film geerb gehen_die gekom_$ gesag_haben gross_paket habe_$ hast_ja herr_brand
ihr_buro immer_noch info_ab insta ist_dann ist_unser kaffe_$ kurz_zur nicht_mal nur_kurz paket platz_$ sich_auch sie_errei sind_gerad somme_$ vorwa wart
wir_ubrig an2: da_war damit_du der_kolle du_dich filia fur_alle gelac wirth_nur an2o17: insol an2op2q2: famil an2opq: meine_tocht an2p: uns_geht an2pq: toll
an2qr: schon_gruss an2r: ana_! an3: die_ganze an3p: kaffe an3p3q4: ist_bei an5: weihn_und an6: und_einen an7: zur_info an8o2pr: wunsc ano2p12: ^_sie ano3p2:
gesto anop2: ausri anoq: wenn_sie anp: damit_sie ein_geseg errei_$ feier_! geseg heute_noch hier_nur mei mich_nicht so_lange toll_aus unser_buchh anp2:
du_hast empfa fruhe vor_mir anp2q: du_es hat_uns anp2q6: kurz anp3: bring sollt anpq: das_fur anq: betti musst_wir tom ao: ^_melde anwal_einge bau_gmbh
der_vorga dir_leide einen_anwal es_mit gegeb gesto_ist habe_sie herr_maier ich_bitte ich_der ich_schre ich_zeige ich_zur ihnen_nicht je krank_am leide_sagen
maier meike meike_$ mich_bei muss_dir sagen_dass sie_meine und_sich uns_um verst_dass weite_an weite_in wir_werde wirth_ihre ao2: die_vertr gekun_und
jetzt_bei nicht_an verbr zum_anwal ao2p: kumme_$ ao2pq2: wir_bitte ao2q3: sich_nicht ao3: ich_muss melde_sie septe_das ao3p: gekun horen_sie ao4: alles_weite
in_diese volle zu_unter ao4p: ab_$ abzus ao5: hohe ao8: sie_bitte ao9p6q: sie_von aop: das_am dazu_$ erinn_! erwar mit_uns um_verst aop14qr2: schic_ich aop2:
ausri_dass dass_ich nicht_gesch vor_$ aop3: ihnen_$ aopq: jedes aopq3: kumme_sich aopr: holle aoq: noch_was aor: aufsi koch ap: !_die ^_habs ^_kolle ^_kommt
^_mach ^_nachs ^_nicht a_petra ab_diens aber_noch aus_ich beim_vorst bin_gerad bloss buchh_und buro_und da_sind danke_schau dann_kam das_auf das_bei das_schaf
deine_frage dem_bau dem_ergeb den_lapto den_rechn den_stemp der_burge der_kommt der_muss der_sechs der_zentr die_bearb die_chefi die_holle die_tafel dranb
dreik durch_unser echt ehren_! er_wird es_morge etwas_$ fotog_hat fotog_war frau_somme freit_im furs_dranb gehe gekom_ich gerad_auf gerad_nicht gesch_tagt
geseg_fest gotte grad_beim habs hat_herzl hat_und hier_keine hier_vor ich_gehe ich_mach ich_selbs ich_setze ihn_noch im_kelle im_krank im_skiur inves
ist_krank ist_nur it j ja_ich ja_ja kanad kassi kelle kirch_tagt komm_grad komme_hier komme_noch kurze_zwisc leide_nix les les_ich liege_mit marz_im marz_in
mich_es mich_mit monta_im monta_schic muss_noch nachs_monat netz_am neuer nicht_von noch_fehlt rober rucke runde sam schic_euch seh sehr_grund sein_solle
sie_bekom sind_ferie sitz skiur skiur_und sorry_$ sorry_ich stemp tafel texte_sind tocht_und tritt um_etwas umgeh und_bis und_meld und_ohne unser_buro ute
vom_chef vor_freit vroni_$ wande was_noch wasse_im wenn_der wir_schon woche_an woche_bin woche_dazu wollt_es zum_jahre ap10q: wird_das ap13r3: und_schic ap14:
sie_erhal ap2: 0_wird aus_und beisa bitte_ich bring_ich hab_hier lasst_ausri liest liste_$ meld meld_mich monta_wiede schaf_wir sie_haben so_weit spate_$
tages texte_am und_keine vorli vroni war_krank weit wiede_auf windp wirth_danke zusam_$ ap2q: bishe die_plane freit_schaf noch_etwas von_ihr ap2q2: noch_der
ap2r: darau_$ sag ap2r2: sechs ap3: beim_zahna das_ergeb dass_er donne_in dran_und ehren es_in euch_$ ich_komm liegt_es rechn_sie s_dir scann ap3q: wir_alle
zahna ap3q2r: den_feier ap3q4: einma ap3qr: wir_bis ap3r: besch_$ ap3r4: leben monta_$ ap3r5: bekom_du ap4: die_zugan ap5: heut_abend ich_setz setz_ich ap5q:
meine_kolle ap5r: tagt_am ap6: dem_tisch setz_mich wirth_viele ap6r: krieg_du ap8q: schaf_ich ap9qr: bekom_sie apq: auf_monta der_letzt der_schri etwas_ander
hochs ich_unter ihnen_besch jedes_mal komme_wir kripp morge_auf noch_zwei phili_$ solle warte_auf wird_es zentr apq2r2: schic_sie apq3: auch_noch apr: angab
der_steue durch_ich ich_ihn inhal ist_ein jule liegt_schon logo_liegt sag_ich sind_im unser_fotog will_ich aq: 0_was ?_danke ^_uns beim_beste beste_wille
bissc brauc_ich compu dann_mache das_beim der_verwa die_brosc die_steue drin_ist ein_bissc entwu_! es_eigen frage_zum gedru gern_aber gruss_h gruss_volke
heike ich_aber ich_frage ich_gleic ich_wollt kann_$ karl komme_nicht konnt_ich kripp_und liefe_ist loren loren_$ meint_er messe_$ nicht_wenn ob_es passi prufe
sachs sind_$ sind_uns sind_wohlb spiel team_$ um_mitte uns_auf unter_bekom volke wie_geht wie_lange wiede_errei wille wille_nicht wohlb_einge zeige_die aq12:
ob aq2: die_recht hat_das ihr_es ist_mit so_einen steht_noch aq2r4: folge aq3: danke_und aq3r: lasst_sich aq4: ^_bevor mir_ist aqr: ^_grund bei_meine ihn_mir
sind_in von_den ar: bilde_hab chefi_die das_aber den_schre der_bilde der_koch donne_versp erst_dann fehlt_noch gruss_im ich_reich ich_sprec ist_erst ist_grad
nachf_die nicht_einge noch_den ordne_die rest_krieg schwu stift_$ wesha zusam_im ar2: ^_logo im_ordne leite_ich noch_an tu_ich ar3: halft_der ar4: die_halft
ar6: portr d: 0a 0aa 0fhqq 0gh 0pass 0pp a0 aalen aapas abbuc abgeb abgeg abgeh abzug aktio akzep allse alt amann anato anbie anbot andru ankla anlan anlie
anthr anzur apfel artnr augen ausfe auslo auszu auth autos bad bambe baumg begli behau beige beine beiss besie beugt bewer bewir bildl billi birne bob boden
bose brav breme brett brot buchu bucke burgg buroz carpo celin cent chatb chor chron churf clip code com const cooki corne dachs damal daneb deck decke demir
demna denne dietl digit dikti dinke doree draus dreiu drive dunkl ebeli eben ebner edelt ehre eiche eichi eilt einig einsp einun eis elf elfin elfte entta eps
erbre erbsc erfor ergan erheb ers ersch erset erwac esche et f facht fahne fahrz fallt fand fande farbt faxe festn fests fett fidel fluss foote form forum
freu fugen furn furnk fussn fussz gasth geant gearg gedan gegru gekni gelad gelte gemai gemes gered gesca getei gewac gewer gewol gfall glas glied gluhw gmein
gnadi gnick go goeth gold grau graus gremi grenz gruen gutge gymna haase hafen hahn hakch haken halbp hambu handk hausi hausn hausv hd hebam hedwi heidr heili
heim heini heinz hellg henri herku herz hetzn hinsc hk0 hod hollm hort hotel iii indus jena jonas juniw jur jutta kalle kalt kanal kanon karfr katal kathi
kdnr kempt kenn kenns kevin kick kippe kita klemm kolb komis konfi kopfe kranz kreid krull kunst kurfu l lache lahn lana latei leeds lenas lesba leyla linde
lotz ludwi mahlz mannh manuf maron max mbb mega mehne mehrh mensc messu metal mike minus minut mitge mitgl mittl mitzu model monik moser mowe muhle muhlw
mundl nachd nadin nahme name named ne neins nelli nenne nennu netto neuja neust nextc nill novel nuran nusse oberl obers ofen off ohneh okafo olli olsen onkel
ottil ozdem parat pauls peinl perfe petri pfaff physi pinke planu pleit plotw plus podca polni pop posit postb proku provi pullo quali quark rahme ral rand
rausn re ref regen reinw rekto relau restf riege rolle ronny roten ruhig ruhla runte samml sandf sassn saust scan schar schim schma sedul seekr selte shoot
siebz silve skept skizz sms sokol solch sophi sorti sowoh spam spare spats spezi sprin sso st stadl stagi stahl stern stier stoib stort strau stur sudti susan
svg tamm tanne tat tatsa taugt teamr techn terra thiel thorb tl topfe trakt tram traum traut trauu treso tulpe uben uf ulrik umset umzus unber urheb vegan
veral vereh verle verre verze vielm vilma visit voila vollb vorha vorn vorna vorub vorwo votie wahl wall walte wappe warme wartu web wege weihe wein wenze
werts whats willk wirti woand wurm x0 z zahlt zeich zeigt zeitl zenti zolls zusat zwill d10q2r: verwe d11n3q2r: heiss d11o6pq: wir_nicht d12: passt_so d13pq2:
foto d13pq4: brauc_wir d14r15: anbei d17q2: varia d18p9q2r2: raus d2: !_das 0_bitte 0_fur 0_heiss 0_mehr 0_mit 0_schon ^_erled ^_gruez ^_jo ^_no ^_siehe
^_stopp ^_tut ^_zu a_bitte abges_0 abhol absat absta adres_laute agent alle_im alois also_ab also_nicht also_von ana_den ander_mehr ander_sich anget anhan_$
anson anwal_hat auf_s aufs auftr_$ auftr_ist aus_keine autom b_$ b_aber b_die b_entsc beide_entwu bis_auf bis_sa bis_zwolf bitte_das bitte_genau bitte_nicht
bitte_ohne bitte_wiede blau_ist bleib_$ bleib_beim bleib_herzl bleib_wir budge_wurde chat chond da_nicht dageg dageg_entsc damit_ist danac_im danke_am
das_blau das_blaue das_grun das_proje das_zitat dass_gegen de0 dem_angeb dem_hirsc dem_hund dem_storc den_bilde den_chat den_slide der_kanzl der_konfe di_bis
die_muhe die_numme die_probe die_soll diens_bis dinge do_0 dreie druck_damit druck_die durch_keine durft ein_missv einfa_durch einst_sogar einve_$ einwa_$
einwa_beste entsc_$ entsc_das entsc_haben entwu_mit es_bitte es_ging essen etike etwas_klein falls_was falsc foto_von fotot fotot_am freis_$ fruh_raus
fur_entwu geand gebt_laut gedau gefei gefei_wird gegen_das gegen_die gehab gehor_nicht geleg_$ gemei_ordne genug gerne gesch_bin geste_beim geste_schon
gestr_$ getre gewar gewar_hast grad_alles gruez gruez_frau grund_am gruss_k gut_bis gut_wir hab_grad habe_alles hat_gekla hat_geste heiss_jetzt her_uberl
hirsc hocha_dr idnr_laute ignor im_janua imke inter_mehr iphon isch_tippt ist_freig ist_meine ist_von ja_am ja_nicht jahr_einfa jetzt_doch juli keine_anmer
klar_$ kolle_gruss konfe konnt_losle konta_brauc lass_mal lasst_den laute_0 layou legen legt_los leid_falls leide_musse liebe_team liebe_varia liege_jetzt
live logo_als logos_liege los_$ losle_$ mehr_als mehr_muss meine_iphon merci_fur missv mit_c mit_vorzu mocht_wir monta_mit monta_ruhet muhe_$ muhe_danke
muss_da nee_das nee_lass nehme_die nehmt_das nein_$ nein_danke nein_den nein_zu neue_karte nicht_bitte nicht_drin nr nr_0 nur_vormi offnu_fur ordne_gesch
ordnu_$ partg partn priva_$ proje raus_da raus_der raus_verwe richt_ist s_0 sa sa_0 sabin_$ sagt_besch schau_mal schon_in schre_sich schri_$ sich_erled
sie_einfa sie_rausg sind_begei sind_den sind_mit slide so_freig so_jetzt so_mache so_wie soebe soll_es somit sonst_ist statt_0 stick storc stuck_alle tabel
timo_$ tippf uberh_nicht uhr_der uhr_freit uhr_geht uhr_monta und_diens und_her und_nehme und_sind und_statt uns_beim uns_dageg uns_seite unser_offnu up v0
verwe_0 vom_opa vom_somme vorsc_mir vorzu_hocha was_nicht we wegla wegla_$ weite_ander wert wie_am wie_gehab wie_gewun winte wir_geste wir_ja wir_weg wir_zu
wirth_meine wirth_nach woche_! wolke_examp wolle_wir works works_am ziffe ziffe_0 zitat_von zu_0 zu_ihren zu_sonst zufri zwei_passt d2n: auf_0 bleib_gleic
es_sein geste_im ist_ubrig jubil opa sie_hat treff vom_hof wien wir_mache ziehe d2n2: hund d2n2op: wir_in d2n2p2: beleg hochz d2n2p2qr: ins d2n2q: ^_war
d2n3p4q2r2: finde d2no: ich_mache d2no11pq4: sehen d2no5p2: letzt_woche d2nop3q4: sie_das d2noqr: um_die d2np: entsc_fur sparg d2np2: jan schwa sepp d2np2qr:
oma d2np3r2: ich_hoffe d2np4r: ist_es d2npq2r: offen d2npr: ihm d2nq: den_preis den_zweit war_ein d2nr: 0_april der_termi fr ist_der mo plaka d2o: abgen
abgen_$ beste_$ bitte_auf ist_zu tausc von_frau d2o2: amtsg den_auftr keine_weite sich_mit d2o2p: von_meine d2o2p2q2r: daten d2o2pr: die_anzah d2o3: mein_mann
d2o3p2: damen d2o4pr: anzah d2op3q2: ^_in d2opq: rechn_vom d2oq: durfe d2oq2r: erkla d2or: ihnen_mit d2p: 0_der ^_freig ^_gruss also_der also_die bild
bilde_vom bildu bleib_wie ding drube_und ehrli_gesag einge_am es_diese es_sind gesen gespr gewun gott_frau gruss_gott ich_geste ihre_gedul im_gemei kaste lass
mache_$ museu nur_den siebe sind_am spate_antwo steff steff_$ timo vorzu zitat zu_uns zweit_entwu d2p2: ^_diens die_spate do exemp fest_! frohe_fest gebt
gestr logo_$ probe sepp_$ septe_$ und_es d2p2q: perso rechn_bitte sonde vierz d2p2r: hoch d2p3: ander_$ gott s_$ d2p3q: rot d2p3r2: acht d2p4r: unter_vertr
d2p5: den_text d2p5qr: den_unter d2p6: hin_und d2pq: konto d2pq2r: das_impre d2pq3: euer d2pq4: wisse d2pqr: donne_0 logos d2pr: cloud monta_und text_fur
veran wie_bespr wolke zimme d2q: absag achtz anfah begei die_anfah doch_schon falls_du freig_ertei gaste gruss_vom ich_dacht kann_also marga neu notar preis_$
priva satz seite_$ sprac termi_am uns_entsc von_dem wir_um wirth_im zu_dritt zweit_varia d2q2: 0_steht ^_fur brand_$ dacht fur_0 nicht_auf d2q2r: die_domai
ist_die d2q6: brauc_ihr d2qr: agb die_agb d2r: 0_muss ^_so das_jetzt die_antwo gepru hangt_dran https_wolke ist_raus jo offnu_sind tippt titel zu_ihrer
zu_punkt d2r10: im_anhan d2r2: porta uber_uns wirth_in d3: 0_gesch 0_novem 0_passt ^_0 ^_beide ^_lasst ^_uberw alles_ander alten_logo beans benut budge_gibt
damit_$ danke_wir das_grune das_wort der_websi donne_schon druck_! einfa_nicht einst einve_mit entfa flies foto_mit freis freit_0 gehen_$ geht_in genau_so
geste_in getag getag_und gruss_jorg ich_haben idnr ist_0 ja_0 ja_zu kann_raus kann_so kann_weg kreis laute_de link_zu macht_das mai_0 mehr_brauc mein_sohn
mit_zwei muss_es nehmt_die onlin_gehen per_post post_$ post_an so_bleib so_kann so_konnt so_lasse sonst_passt stimm_nicht stopp und_druck unser_logo unser_ust
ust_idnr varia_0 weg_$ wie_er wir_keine wird_am zu_beans d3n2: backe hat_am d3n2pq5r: man d3n2q: alter d3n3p2q4r2: stehe d3n4: nachb d3n4p: werks d3no2:
von_herrn d3no3p: dass_wir d3no4p2qr: ihrer d3nop: wie_es d3nop2q2: 0_oktob d3np: ^_geste ausst d3np10q4r: habt d3np2qr: april d3npr: rechn_ist d3nq: blaue
d3nr: ein_schon d3nr2: schon_woche d3o: 0_augus aber_mit das_hab erled_$ ihnen_mitte kein_inter storn d3o2: und_haben d3o2p3q3: nun d3o2r: betra d3o3: kanzl
d3o3p4: zahlu d3o4q: ^_unter d3o5r: hierm d3op2q6: wir_die d3op3q: verei d3op5q4r: dafur d3or: ordnu d3p: c der_post gefun geste_abend losle nicht_in no sabin
sekre unter_und vorst_hat d3p2: ^_also es_nicht servu_ana war_der d3p2q: ging d3p2q2: ana_wir d3p2q4: ^_wie d3p3: ruhet d3p3q2: sind_wir d3p3q3r: gruss_aus
d3p4: alles_$ d3p5r: wir_ihnen d3p5r3: erhal_sie d3p6r: raus_$ d3p8: anmer d3pq: anspr onlin passe sloga d3pq2: bitte_die telef_bespr d3pq5: die_druck d3pqr3:
0_die d3pr: zwolf d3pr3: siehe d3q: den_newsl durch_die flyer hat_der hatte_ich numme seit_dem shop verwe_$ d3q2: uberh d3q2r: domai d3q2r2: engli d3q3r:
die_alte d3q4: rein d3qr12: anhan d3r: der_zweit fotos_vom hrb hrb_0 in_ordnu ordne_geleg rucks ust_id d3r2: 0_das die_offnu punkt_0 wirth_anbei d4: ^_nehmt
aber_das bitte_druck das_alte der_0 ihre_muhe juni_um k keine_ander keine_einwa laut legt mir_aus nehme_varia nein_das passt_$ passt_uns sind_0 sohn uhr_passt
uns_aus unser_seite verzi_wir wir_$ wir_bleib d4n: das_video hof komma d4n2: durch_0 d4n2pq2: hat_sich d4n2q6r: genau d4n2qr: die_neue d4noq: febru d4np2:
brief d4npq: trotz d4nq2: newsl d4o: bitte_nur von_unser d4o2: augus d4o2p6q2: korre d4o2qr: ertei d4o2qr2: namen d4o3: mitte_dass d4o6: nehme_sie d4op: adres
d4oq: 0_febru d4p: uberw_ist d4p2: nur_das d4p2r9: ich_am d4p3: ^_servu d4pq: uberl d4q: am_beste blau passw d4q3: der_link d4q6: gilt d4q7r: link d4r: id
d4r4: hochg d5: 0_nein ^_nee ^_nein ab_in beim_alten de_0 foto_vom ihr_konnt lasse_wir nee sie_konne so_bitte verzi websi d5n: die_telef eh d5nr: video d5o2:
und_0 d5o9qr: konta d5p: per d5p2: alles_in an_sie ist_alles sie_den d5p2q: wirth_die d5p7: vormi d5p8q3r: ^_moin moin d5pq4: am_telef d5q: gewor d5r: examp
nicht_0 d6: 0_ja den_druck einwa muhe nicht_her passt_alles d6n: de d6n3p4q5: handy d6n7pq3r: neue d6nq2: fur_das d6nq5r: die_seite d6op6q7: konne d6p:
freig_$ ist_heute so_$ d6p3r2: der_text d6p4q5r2: die_bilde d6pq: 0_mai d6pq2: stuck d6q: 0_euro das_foto euro karte d6q2: 0_stuck auf_seite d6q5: konnt_ihr
d6r: https ust d6r4: anbei_die d6r8: ^_anbei d7: das_budge einve nehmt d7n2o5p3q: ist_am d7np2: post d7o5q3: die_rechn d7p: hier_der d7pq2: seite_0 d7q:
druck_$ her d7q2: um_0 d7r: und_nicht d8: varia_b d8n2p17r2: fruh d8n2r: heute_fruh d8n3q2: ^_auf d8no2pq: 0_und d8npq3: mai d8nr: einfa d8p8qr3: text d8pq4r:
die_zweit d9: budge d9n2: laute d9nq5r: alte dn: 0_gibt ^_beim als_ich auf_das bahnh besta_$ betri_da bus dem_burge dem_druck den_schne der_durch der_hochz
die_ausst die_hochz die_post die_sonne erlan erst_jetzt erstm eurer fahrr frau_sagt furch garte gehor_dass gezog grill hat_bei herzl_ihre hochz_ist ich_schon
ihr_euch in_eurem in_wien ist_abges ja_richt jetzt_im kann_es klein_$ komme_sie mache_das mal_bei markt mehr_bei nachb_hat nicht_da nicht_richt opa_$ ort
publi raume sauer schon_pfing schon_wiede seit_heute septe_in sie_doch sonst_keine sprec_mo ubers_$ ubrig_am umzug_hat unser_azubi war_ubrig wie_ich wir_im
wurde_letzt zu_viel zum_jubil dn2: gibt_s kenne noch_nie samst_auf sonne telef_bleib dn2o6p: nie dn2p: ^_schon da_geht die_werks dn2p2: eurem ihnen_und
dn2p3q2r: schne dn2p4q3r: versc dn2pr: reden dn2q: gute dn2r: seit_0 sie_im dn3: umgez dn3o2p8q2r2: stell dn3pq: gluck dn3r: mutte dno: papa dno2p2q: inzwi
dno3: acme dno5pq: uns_nicht dno7q7: sie_uns dno8: angel dnop2q: wir_den dnop4: allen ihnen_das dnp: azubi bilde_sind dem_tag den_halbe der_backs der_schul
druck_dich euch_am fruhj ines meine_handy pfiat pfiat_di tolle dnp2: den_ganze ned nehme_wir dnp2q9: wer dnp2r: backs dnp3qr2: weil dnp4: wir_am dnpq: an_dem
lager monta_0 uns_den zusag dnpr: wette dnq: ^_sind aber_da geht_bei leer olive schil versc_$ dnq2: brauc_$ dnqr: anger der_preis dnr: finde_sie fr_0
ist_schon rund dnr2: ^_hey hey do: ^_als ^_kein abgem adven anfra auftr_von augus_$ beauf bitte_geben bitte_strei das_als der_auftr die_gmbh die_verwa
durfe_wir eine_erinn einwi einzi einzu erkla_wir gefuh gelas gerd haben_$ haben_kein hanne ich_letzt im_namen in_vorbe inhab jetzt_ist jetzt_reich korre_bitte
mache_von mehr_zu mit_dass mocht_nicht nach_lange namen_der namen_unser nehme_beim nicht_um nicht_wie nutzu pohl_$ rechn_0 schal sind_alle sind_zu trete
uber_meine und_meine und_verla vorbe_angel webse wiede_die wir_komme worde zeige_ich zu_nehme do2: ^_ihre ^_jetzt ^_schre beim_amtsg bitte_aussc bitte_beim
erken ich_verbi ihnen_leide ihre_rechn leide_mitte mehr_horen mit_ihnen unser_manda vom_vertr wir_unser do2p: die_forde do2p2: berei do2pq: anmel bitte_wir
do2r: firma do3: manda do3p2: damen_und geehr_damen und_herre do3p2r: herre do4: kunft do5r: recht_$ do7p2q3r: sache do8p: uber_das wider do9q: mails dop:
geben_sie haben_die pohl uber_den dop2: s_aber dop2qr3: teile dop2r: frau_dr dop3: er_hat dopq: bezah dopq3: ich_den doq: bitte_$ buchh_$ frau_ruiz ruiz
verei_$ wurde_ich doq2: rufen dor: kg mit_diese dp: 0_des 0_sie 0_unser ^_donne ^_eigen ^_er ^_ganz ^_rechn ^_sitze ^_zahlu a_sabin abges_$ alles_von am_ende
am_handy amsel ana_der ander_die ansel assis auf_mich bauer beleg_liegt bis_geste bitte_erst bitte_mit da_habt das_ding das_macht das_rot dem_kuche den_kuche
den_sloga der_elter der_herr der_kann der_leihg der_oma der_seite der_stoll die_adres die_cloud die_drei die_offer die_verzo die_zimme dokum drohn eigen_wollt
ein_foto einem er_kommt erhol erste_schul es_fehlt es_leide es_muss euch_alles euch_den fahre fotos_$ frau_und fruh_in gerli gerus gesen_von glatt grad_in
hab_mir hab_nur habe_mir haben_das haben_es habt_die hallo_jan hallo_liebe hatte_gern herau hier_alles hier_land hinne_$ ihnen_ein ihnen_im ihr_habt
ihren_frage im_kaste impre_habe ing ist_ausge ja_der ja_die jetzt_aber kann_das kinde_schla kopf korre_am kroge lagep leihg letzt_freit liste_durch marti
mecke mehr_vor mein_kolle melke monta_raus nachm nehme_bezug nicht_ein nicht_gefun notig notig_wir nur_auf nur_bis nur_mit offer per_wetra proto reihe renat
schri_die segen sie_so sitze_im stoll such tag_danac text_auf text_und tine toni toni_$ und_er und_herr und_so und_sonnt uns_mit unser_herr unter_exemp
vertr_bei vertr_haben vorhi vorsi voss war_das ware wegge weil_die wesse wesse_$ wetra wie_telef wir_alles wir_erst wir_fur wir_inven woche_mit zahlu_ist
zeugn zu_deine zu_und zur_zahlu dp13r: diese_woche dp2: auto bezug bezug_auf brief_$ das_handy der_unter die_masse die_uberw euch_im fruh_$ gefal_allen
haben_mit halb hat_mir hat_sie ich_war ihnen_sein marz_$ mich_an mitta nicht_am pfr ruber_$ schli sie_raus spat unter_verei wir_wie dp2q: bei_den frei korri
peter unter_auftr dp2q2: papie dp2q3r2: aller dp2q4: konne_sie dp2r: masse dp2r2: hallo_zusam dp3: beira der_beira die_korre ende_der inven mi dp3r: die_preis
dp3r4: sie_am dp4: 0_zu alles_bei am_tag es_am dp4qr: mir_$ woche_zu dp5: sie_alles dp5q: anfan das_nicht dp5q3: siche dp5r2: ihnen_am dp6: der_woche
ich_schic schic_dir dp6q: noch_bis dp6r: ruber dp8q4r: habt_ihr dpq: da_die darub der_erste diens_ist dipl formu freit_raus hinne kanns obwoh plan sagt_das
schon_gesch sorry_fur t tag_der uns_sehr wir_hatte dpq2: final dpq2r: moin_ana uns_am dpq3: mir_bitte dpq6: pdf dpqr: aufst das_bitte die_ander dpqr2:
gruss_petra dpr: angew beate gesam helen hoffe_das monta_darau notdi petra_$ dpr2: funf macht_unser teile_ich dpr3: refer texte_fur dq: ^_hoi aber_was absag_$
ach allem ana_also angeb_gilt auch_in aufst_der aus_kann beim_sloga bitte_raus das_neue das_papie das_so das_telef das_wir dem_foto dem_newsl dem_preis
den_termi der_freit die_blaue die_daten die_leute die_logos die_umsat donne_um doppe drei_$ druck_brauc es_0 es_noch frau_oztur freit_schon gefra gehor_uns
gemei_sind geoff gezah gilt_bis gilt_der grun_nehme gruss_dipl gunst handy_aus hoi ihr_von im_vertr kam_heute konto_$ leipz lena liebe_telef lowen lowen_$
mal_ein mehr_mit menu mir_kommt net neuen_shop nicht_rein noch_ander norma oberm ott oztur rudig sagt_sie schil_am seit_janua seite_nicht septe_die sie_mal
start_$ table tur uberw_$ und_mocht unein unkla unkla_ist ups vom_neuen was_wir wenn_ihr zu_ander zweif dq2: absic alte_ist ander_kann fuhrt hosti jetzt_die
schau_gut uns_bitte vom_handy wir_brauc dq2r: eins dq3: ^_mir umsat dq4: die_schri entha ist_nicht dqr: admin das_zweit engli_fassu vg dqr2: das_erste
die_engli guten_abend dr: 0_wie am_anger anbei_das antwo_auf anzah_ist auch_$ betra_0 bitte_ubera blatt co co_kg den_beste den_namen der_lehrl dezem_kann
die_beide die_der dir_grad erlau freig_zum gepru_und gmbh_co grupp hab_dir ich_diese ingri ist_angew jetzt_mal kapit kur_$ links lou mfg mo_bis morge_die
neue_preis neun noch_beim nochm_drube schat see sie_nach stamm steue_0 text_uber trock tschu ubera uhr_sonnt unser_steue vorhe_ist weite_so yıldı zusam_die
dr2: abend_frau ana_anbei anlag anlag_erhal der_kuche deuts hier_die im_porta lehrl leitb liege_im mit_0 siehe_anhan teamf weink wirth_zu zweit_am dr3:
die_ubrig n: aba allta angez arme aufsp baff bedau besin besuc bettl bist blogb bohm bolle buchm buhne buroh clara dana derse desig domho ecke elekt elsas
enthu erdbe erhoh erleb falle folie frank gebur gehal geheu gekur gelau geler gelob gemer gemme geruc gesor gespi ghagl gotth gsagt gschi gunna halbm hamma
hamst hausa hegem helfn hinde hitze hochv kino kirta klass klavi kolbl lieb loswe lusti meyer muhlg munst murzt namli obere oberh optik parla pause plans
poliz porto profi radio ralf rasse raum rede regio rente rundf schad schei schle schum schun spinn stark stau stefa stran strom tagun teig telek textv triko
ulli umgeb verru verti vo vortr weggw weh weile weils weinf welt wusst y zam zehnj zufal n2: !_hab ^_ihnen abges_da ana_kurze angem_jetzt ansch_laute
buchh_ist der_filia der_zeitu du_gehor du_warst eine_neue erzah frau_meier freib fusse ganze_beleg gluck_zum gruss_von hab_dich hat_insol hats ich_glaub
ich_in in_pensi info_frau kase lasst_gruss meier mit_euch neue_kuche nochm_der rutsc_! sind_umgez umgez_! und_hat unser_alter unser_nachb unser_neue war_ich
warst was_fur wir_wunsc wird_bei wohne wunde_$ zweit_stock n2o: stock n2o4: angem insol_angem n2p: das_haus gewon herrl ist_ja letzt_diens studi zeitu n2p2q:
stund n2p3: freit_ist n2p4q: ein_paar paar n2pq: euren geht_es n2pr: huber n2q: falls_sie kasse neue_ansch n2r: lehre n3: getro info_am nur_zur rutsc_wunsc
stras wunsc_die n3p2: da_und n3q: ^_nur pensi n3r: meine_mutte n4p: ^_frohe dass_ihr n4q: ^_bei n6: einen_guten guten_rutsc n6p2: rutsc no: an_meine braun
der_den deren etwas_unter haben_einen hat_heute herr_braun ist_in jetzt_schon sich_in uns_keine no2: das_$ gesel no5: sie_auf no5p4r: ihrem no7p: ^_uber nop2:
nur_noch nop2q4: ^_was nopr: der_schre np: !_unser ?_meine alle_drei am_empfa am_rechn ana_jetzt april_$ ausge_und bank_am damit_ihr das_marke dass_du deswe
di_$ domin domin_$ er_lasst es_hat euch_auf famil_ein furth ganze_team gearb hat_im haus_ist hause herrl_wette ihr_nicht ihrer_famil in_ihrem kunde_haben
liefe_sie locke mehr_sagen mei_frau moni nach_hause neuli nur_schne schwe_ist seht serve sieht_toll so_ein trixi trixi_$ tun und_ihrer viel_los vom_sparg
vor_wir wenn_nicht np2: bett euch_das fast mir_fur s_bei unter_der np2q2: irgen np2r: marke np3r2: geht_am np4q: voll np4q2r3: ^_im np4qr: janne np4r: mir_am
np5: ^_heute npq: euch_um freit_in handy_$ npq2: banne jeman npr: backs_$ einge_die finde_du karin npr2: ferti_und nq: alles_gute auch_fur beric dem_handy
der_hausm der_kasse der_nahe donne_da freit_die fur_sie gefre geht_das gewei gutac halle hat_es hat_gewei hat_mich hausm hinte_dem ihnen_auch magst mal_als
nahe schie schon_mit sein_dass stolz ubrig_mein umges uns_tag uns_wurde wohl nq2: das_banne der_alte die_vom wen wir_sitze wo nq3: das_team nqr: getra nr:
aus_graz der_start gedac ihnen_herr lief nele nele_$ paul start_steht wirth_mit nr2: graz heima nr3: ist_ferti o: alfre argli beend befin belas bellm bevol
blum braue darge dorth empfi entge erben ersta fecht gelie gemoc hall hallm hartw herbe herze hofli immob kesse kiena klage konku kremp locks losch mehrf
nachl nordl notfa oerte pfeil prenz rausc reagi regel ritte ronne ruckt ruckz samtl todli toms uberg uberr uberz umfan unbeg unbra verun viert volli wanni
weder wehr werte zumst zuric o10: von_weite o2: ^_lasse amtsg_insol art art_$ beim_insol bestr_diese bestr_wir betra_den bitte_konta bitte_nehme bitte_richt
bitte_sie darum_gebet dass_herr dem_grund dem_verte den_erinn den_insol den_verwa der_acme der_hohe der_verbr dezem_das die_leist diese_art diese_rechn
erken_wir forde_dem forde_die forde_melde forde_sie forde_und frist_gekun gesel_wurde gmbh_ist grund_und haben_am herre_uber herrn_ra hohe_nach horen_$
horen_von ich_nie ich_wider ich_wunsc ihre_forde ihre_mails im_momen in_liqui insol_an insol_anmel inzwi_bei jegli kann_mich kern konta_zu leist_$ liegt_inzwi
liqui mahnu_und mails_ab mails_vom mange mann_ist mehr_leist mein_vater meine_recht melde_das mir_zu momen_nicht muss_ihnen ra rechn_erken ruhe_$ sache_liegt
setze_$ sich_an sie_horen sie_jeden sonnt_verst und_werde uns_vor uns_weite unser_gesel unser_vater unter_alles verst_bitte verst_ist verte_ich vertr_als
vertr_frist verwa_$ vor_geric vorer vorla_insol weise_wir weite_erinn wider_ihrer wir_betra wir_zuruc wunsc_keine wurde_nie zu_schic zuruc_die zusch o2p:
bitte_aus mitar richt_sie vertr_der o2p2: einge_$ o2p3: ein_$ o2pq: schlu sehen_wir o2pr: auf_ihre o2q: plotz o2q2: verst_ich o2r: weise o3: ^_hierm ^_horen
^_nehme acme_gmbh anwal_$ anzah_zuruc auf_mir bestr_die bitte_jede die_sache eroff_$ eroff_zahlu frau_ist gmbh_wurde ihn_$ konta_sie lasse_sie lauft_uber
marz_das mehr_an mehr_von mir_weite schre_sie und_forde verbi_mir verte_$ volle_hohe weite_lauft weite_mahnu wende_sie woche_verst zu_schre o3p2q4: frist
o3pq2: von_ihnen o3q: vorla o4: an_ihn aussc_an diese_sache geric in_volle ist_letzt schre_ab uber_unser vermo_der vermo_unser weite_konta weite_mails
weite_nachr wir_bestr o4p4r2: am_sonnt o4q: wende o5: aus_ihrem gebet ihrem_verte mahnu unter_sie o5pr3: leist o6: jede_weite mich_aus o7: angel_liegt
bitte_sehen die_angel weite_schre o7pq: jede o8: bestr das_insol das_vermo sehen_sie o8p: wurde_am o8q: verte o8q2: sie_mich o9: insol_eroff vermo op: ^_mit
abzus_hocha anzei birgi daran die_sie drei_woche gesto_ich hat_ist heute_beim ihnen_in ist_einge ist_nach leide_muss noch_uber ruhe_mit schon_zweim stell_ich
unter_am wir_abzus wird_nicht zu_haben op2: begle wir_wiede wirth_bitte op2q2: konne_wir mir_noch op3: ^_diese op3q10: sie_mir op3r3: ich_sie op4: ihre_erinn
opq: 0_in opq2: und_wenn opq2r2: ausse opr: endli nach_die oq: bitte_an jetzt_noch mir_jede neben nicht_ander r rechn_seit sache_sind stein um_den von_euch
was_sie werde_wir wir_musst wird_in wirth_unser zur_daten oq2: ^_rufen mich_bitte rufen_sie wir_sie or: ab_die der_aufsi die_firma diese_mail fuhre gerha
herr_dr holzb kundi mail_die mobel sie_nachs und_konta unser_haus vollm or2: mittw_nach p: abget abnah absch achma acker albre anja anton antra artur aufma
aufsc aulic aushi auswa befas beflu befoh begon belie bernd besti betei bewus bilds bildt binne blog blume bohrt bursc call carol cater chanc chaos claud
dahei darin day dazwi demel demo dirs dombr drehb egger einla elke ellwa endgu engel erbet ernst erstk erwin eugen fachb falk fasch feedb fehlr ferdl festg
feuer fiebe flo focus fronl frueh fulle funfz funks gans gebot gebuc gedie genan geobo gepla geput glei gretl hallh handg handi hands heft heizo herum hinsi
hinub hirte hob hobei hochb hofla hole horst husum innun irmga isido jedem ka kater katja katri kaufb kaufm kehrt kiki knieb komms kroll kuhlm ladez lag lande
lauf lehrs lese liede lissa lotte lund mager mappe marcu marqu marsc marzw matth miria mirja mohri muste nass neues neume neunz nolte norde norwe null ofenb
okonk orden pacht packe pfleg pilot posau posta priya profe proph quats radem rat raten regis resi retou ruckf ruft saal sachv sahst samme sardi satze saute
scher schro scree seide setzt singa smart sofa sperr sport spric spulm spur storu sudbe sven swant tags tagsu taufs teilr teufe theo thoma torte treck triff
tuv ui ulla unmog urkun verga verse versu verww visie vogel vorko wage wahle werf werfe winni wolfi word wortl zeitp zerti zieli zua zuver p10r2: bis_ende
p11: erhal_es ihnen_die p11r2: in_einer p12r2: einer_woche p17r: hast_du p2: !_morge 0_dann ^_inner ^_ruckm ^_spate ^_ubern abend_$ abend_wenn alles_auf
alles_bis alles_zusam also_diens an_euch anmer_am auf_eurem aufm band bauam begle_wir beira_tagt beisa_$ bett_sind bilde_$ bis_monat bussi dann_krieg
dann_schic dann_steht das_ubers das_woche deine_postf den_brief der_fruh der_komme des_tages die_feier die_zahlu diens_da diens_wird dir_alles dir_den
donne_an dran_monta du_alles du_das ehren_$ entwu_am erfol erhal_unser es_bei es_bis es_heute es_wird euch_raus fassu_$ feier_wird folgt_stell frei_und
freig_bekom freit_hab freun_erinn fruh_hast fruh_liegt geben_? geht_dir gerad_zusam geste_den gleic_am gruss_kerst gruss_sepp hand_drauf hat_nur heute_wird
ich_ein ich_heut ich_nehme ichs_dir ihnen_durch ihnen_spate ihnen_was ihr_alles im_auto im_bett in_nurnb india_$ inner inner_der ist_ab ist_fur ist_ruhet
ist_sie jahre_hab joche juni_$ kerst kinde_im klapp kolle_ist kommt_meine konne_$ ladt ladt_die laufe_des liegt_der liste_bekom ma mache_ich marz_haben
marz_zu mehr_aber mehr_morge mein_rechn mich_gleic mir_so mit_ihrem mittw_den moin_die monat_so monta_ist morge_ist nachg_hat nachs_drei nachs_monta nimme
noch_das noch_drei nur_unser nurnb peile peter_$ postf_versp quart ran_und reali restb_begle rot_anges ruhe_am rutsc_gut s_leide scann_ich schic_ihn
schic_kann schic_ma seitd sie_bei sie_uberm sind_noch sonnt_$ spate_freit stell_$ stell_die tag_bekom texte_komme texte_versp tipp tipp_ich ultim und_maile
und_seitd und_spate unser_entsc unser_korre unter_bis vertr_am vertr_unter vor_weihn war_geste wegen_einer weihn_wird wie_folgt wird_diese wird_ihnen wird_nix
woche_die woche_erhal woche_habt woche_leide woche_vor zeit_geben zu_entsc zugan_hat zukom_mit zum_monat zuruc_und p2q: anfan_nachs benot beset bis_uberm
die_ich dir_bis du_den heute_abend in_deine liefe_am monta_tagt siche_$ sie_dann sie_noch sie_schre p2q2: mir_den sind_sie p2q3: noch_einma p2q4: ^_konne
p2qr: bis_diens die_stell donne_den p2r: 0_sind 0_von den_restb freit_nachs hoch_$ ich_heute ihnen_den ihr_bis monta_hast ran restb p2r2: die_leben p2r4:
produ p2r5: die_restl restl p3: 0_liegt ^_gib ^_schaf ab_und anmer_$ antwo_$ bitte_entsc dir_dann donne_nachs drei_tage ergeb_$ erinn_die ferti_bilde gib
gib_mir gross_india hand ich_nehm ihnen_alles im_postf india laufe_der liegt_alles liegt_ihnen liegt_s liste_mit monta_haben morge_$ nachg nehm_mir noch_am
rechn_damit ruhet_da sagen_wir schic_es schic_ichs selbe_abend setze_ich sie_sie tag_darau ubern_woche unser_anmer unser_antwo unter_gehen wirth_der
woche_dran woche_liegt p3q: selbe_tag p3q2: tagt_der p3q73: ?_$ p3qr: freit_den p3qr2: sie_bis p3r: 0_janne schic_s woche_ist p4: aber_siche bis_spate
damit_dass dann_aber das_wird der_nachs die_ferti gehen_ihnen ich_morge ich_rechn ich_zu in_zwei komm_ich kw kw_0 maile meine_anmer mich_hin monat_$
nicht_aber postf_$ spate_0 tagen ubers_woche und_morge vor_den p4q: ^_morge den_jahre es_dir ichs mir_bis paar_tage p4q2: zukom p4q3: bis_mittw zwisc_den p4r:
0_haben kommt_am mittw_$ nehm sie_unser versp_! p4r2: komme_woche p5: bin_grad das_nix dir_die ende_des freit_haben freit_hast mich_am monta_fruh morge_vormi
nix_mehr texte_$ woche_schic p5q: also_am woche_haben p5qr: du_die p5r: dann_hast p5r2: ihnen_bis p6: des_monat im_laufe postf sie_ihnen p6q: am_selbe p6r2:
bekom_ihr p7: schic_ihnen p7r2: krieg_sie p8: aber_am du_s p8q2: tage p8q2r: uberm p8r: morge_fruh spate_am p8r2: woche_$ p9q: ihr_die p9r2: freit_$ pq: 0_an
0_schic ?_? aber_auf aber_in alle_auf am_erste an_uns archi baule benot_wir bilde_in bildr bis_heute bis_morge brauc_noch bude da_jetzt da_unser dabei_ist
das_und dem_alten der_neue der_zwisc die_bude die_die die_von dir_am disku donne_tagt druck_hat eher ein_? entsc_die entwu_noch erkra es_spate euch_in
feier_offen finan ganz_kurz gar_kein geht_der geht_die gruss_hauke hauke hauke_$ helfe ich_im ich_liefe in_klein ist_monta juni_ist kanns_du krieg_ich mama
nicht_was nimmt noch_ein ok_? sache_is sie_in sind_und sorry_! und_auf unser_baule versc_? wirth_am wurde_gern zwei_drei pq19: welch pq2: ?_ich der_druck
die_frist einka_$ enkel komme_die meins meins_du noch_? umsch und_was zukom_lasse pq2r2: sowei pq3: aus_! das_? noch_von pq6: bevor_wir pqr: ihr_am rezep ruf
ruf_ich stadt_$ pqr2: du_am pr: 0_eine 0_eur 0_stell aber_bis am_komme aufna beim_marke bis_nachs chef_ist dann_gleic dem_schne den_inhal den_leist der_kamer
derze_beim die_oma die_speis drei_komme drube_die einze eur fehle_noch geht_ihnen grafi gruss_ihr ich_beim ich_unser ihn_ihnen jens jens_$ kamer komme_morge
kommt_mittw lenz lenz_$ liege_in liegt_derze liegt_im luder mag mittw_mit monta_bei monta_drauf monta_hoch nachs_donne nehm_ich nicht_weil rate reich_wir
schon_im so_ich sodas sowei_ich steck stehe_noch teile_wir und_bei unser_alten unser_vorst von_funf wegen_dem wir_wegen woche_also woche_noch zu_ihrem
zur_durch pr10: reich_ich pr2: du_bis speis texte_zu zwanz pr3: freit_nach komme_am q: ablau aktue anruf ausli ausve basti beisp beitr beruf biete blieb bonis
bruch butte chur claim claus cmyk danem dasse dazun deich dicke doris dorot dsgvo ehe eilig erbit extra fair festp firme forst fragt funkt g gabe gb gekos
gerat gewan gewus gros hafte hanni heide hochl holla holt ipad irrer jahrl jana jpg kaufe kennw kfm kiel knapp kopie krahl kunze kurzf linz lohnt lore losun
lufta machb maili marku maxi mehre minde monie monti mus nachw natur nervo nich nimm norbe nu nutze obend passa paypa pixel platt postk potte prase quell
recyc regne rgb rolan roll rothb rumge rumku rundb sachb sande sowas spedi sprun syste tauch teure tif top torst touri umsta umste umzie un use verof versa
verwi wahre warum wem wia wiese wieso wlan woran worum zame zeche ziegl zolln zuge zurec q12: schic_? q15: denn q2: ?_bis ?_dann ?_das ?_gruss ?_mit ^_brauc
^_habt ^_und abgel abgel_$ auch_auf auf_welch bekom_? bitte_bis bitte_nochm brauc_du buche dann_hat das_denn das_hatte das_hosti das_liebe das_pdf datei_lasst
dazuk dazuk_? den_alten eine_fehle eine_frage entha_ist errei_? es_? euer_angeb frage_noch gehor_die genau_brauc genau_fehlt ginge_auch hat_eigen holen
holen_? ich_gern ich_wurd ich_wurde ihr_zwisc inter_ob ist_? ist_abgel ist_freit klar_welch klick knopf kommt_keine kurz_telef kurze_frage lasse_? leere
liebe_am liegt_das liegt_mir mich_frau mir_nochm musst_das noch_ob nochm_schic nun_? nur_eins oder_? oder_das oder_die oder_ob oder_png oder_soll pdf_bis
pdf_schic png prima rechn_auf recht_an sagen_sie schic_mir schri_im sein_? seite_? seite_auf sich_um sind_die soll_$ soll_ich telef_? uberh_noch und_wie
uns_noch uns_oder vom_mai vorst_$ was_brauc was_koste welch_versi wer_hat wer_ist wer_kumme wir_dafur wir_hier wir_kurz wir_warte wirth_konnt wisse_ob wurd
wurd_das wurde_inter zeige_? q2r: ausku die_liefe zip q3: ?_die ?_unser ^_schic als_pdf den_link der_rechn drin_oder druck_bis du_uns eigen_die ginge
gross_musse ihr_mir im_angeb im_preis logo_? musse_die nicht_offne ob_man offne stehe_0 und_gruss wann_brauc wer_von q3r: konnt_wir q4: ^_welch ^_wer bis_wann
da_schon man_die schon_drin was_genau wie_gross q5: ?_am ?_und forma_brauc in_welch nicht_klar q6: ihr_das ob_die q7: forma welch_forma q8: ^_konnt q9:
konnt_sie qr: anhan_von barri da_strei der_mail festl im_zip logos_im neffe sie_dir so_langs weil_ich wurde_die zwei_sache qr2: dann_am liefe_ich r: abi abseg
ah ahren allga altma anhau anna asant aufne authc babsi bauen betre bille brehm breze brezn denen e effi empfe erdge erfur ernte firmi frauk gabi gartn gebli
geleb genos gesic gezip glasf googl greif gulti haupt haust henke hensc hierz hinkr histo hol jedoc jessi johan julia k0 kehl kompa krame lad lohnz lol marx
mehl melli neuba nina oberg oberk oberr pagel parkp pless press puhl qq0 quast reite roswi rufe ruth sandr sende skipi sorte spani sudha tim unver uploa uwe
verdi vorab vorde wars wicht wiebk zb zuers zweig r2: 0_liege ^_start anhan_der anhan_schon das_leitb der_anlag der_von die_komme die_reich die_teamf
diens_nach donne_komme du_dann entst folge_am freit_! gleic_weite graz_die hange_an hochg_der leben_von liege_noch monta_nach monta_viele muss_der nach_mit
rest_kommt restl_vier satzu septe_teile start_und und_leist und_liegt woche_donne woche_nach r3: ^_erste anhan_die die_bekom donne_$ ich_monta komme_monta
mal_das r9: anbei_schon
"""
