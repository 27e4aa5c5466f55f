"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: aa aacho absti agend alm amt angab angeh anzup aufta aufzu auge ausfu barba beck beeil bered berni biogr bloss braum brude daher denkm denni dergl diete
dokto dranb drans drees dreik drost ebert erfah ferdi fit flugh fortb frag freue friss garan gebun gegan gegeb geh gepac gewah gewes gewis gewuh gottf grias
guck hatt himme holge idee jassa jongl junio juris justi kalbt kampf kaput kassi kelle kersc kettl klare knie kreuz kripp kuh laura leut lieg lienz luege
marba mei mist neige nesse neuer oh oluwa operi ostse p pilge polen pomme prakt probi puh red rum runde saufe schni schwi sitzu sohne sorge speic spiel stall
stati stech tal tee teil tessa thema tirol uberf uff urtei verdr verlo vernu verta volks werd wesha wiesn wills wofur wolf wolfg wuhlt yvonn zieht zusen a10d:
angek a10d15n3p11q10r8: ^_hallo hallo a10d17np3q5r4: fur_die a10d3n4o3p2qr2: zur a10d3p4q: viele_dank a10d43n6o16p29q4r4: haben a10d7n3o20p4q3r2: schre
a10d9n2o6p64q3r12: woche a10dn2p: ich_hab a10n: mir_an a10op8r2: ich_mich a11d12n3o8p7qr2: ab a11d17n7o2p7q7r2: nur a11d20no4p3: keine a11d7np8qr3: viele
a11dp4q2: danac a12: bin_bis a12d15n2p10qr: durch a12d16n2o10p28q6r5: am_0 a12d20n3o2p7q: gesch a12d28n6o5p2q6r2: vom a12d2n2op8q12: wenn a12d2no5p23qr2: wird
a12d2nop3: dazu a12d4n3p8q4r: auf_dem a12dn3p3q: bin_ich a13d13n10o15p12q5r3: meine a13d22n7op20q11r7: ana a13d28n14o5p11q10r2: hat a13d33n9p23q11r7: gruss
a13d6o8p17q3r7: liegt a13dp: mich_$ a148d57n13o34p112q35r31: ich a14d15n15o2p7r2: !_$ a14d24n4o4p10q10r4: sind a14d25n3o18p5q5: ^_wir a14d6p4q3: dank
a14dnp4q: ich_bin a14p3r: noch_nicht a15d10n7op54q14r12: freit a15d17n16o10p21q11r6: bei a15d18n2o5p2q3: habe a15d2op7: ^_bin a15d8no4pq4r6: muss a15o3pq3:
kumme a15p2: melde_mich a16d19n4op42q4r18: monta a16d3n2op12q5r8: komme a16d5o28p2r2: weite a16d8n4o9p3q10: sich a17d13n2op19q8r2: aber a18d16n2o3p18q3r: s
a18d22n2o9p24q4r2: unter a18d2n2p4qr: gerad a18d37n4o10p17q4r6: zu a18d38n9o12p18q8r6: frau a18p: sobal a19d11nop6qr2: hier a19d6np3q3: schau a19d7p23q3r6:
dann a2: 0_im ^_$ ^_ab ^_erst ^_geles ^_jaja ^_notie ^_sobal aber_verla ahnun am_platz anwal_der anwal_zur auf_kreta ausei ausei_$ ausla bin_dran bleib_dran
brenn_gerad buchh_weite chef_auf da_$ da_dann da_leide danke_ana danke_erhal danke_habe danke_ich dann_auf dann_hiess dann_melde dann_stand das_in das_inter
dem_stape dem_vermi dem_zette den_gemei den_tisch den_zwisc der_hat der_tagt desha dich_auf die_buchh die_lasse die_mail die_meinu die_sind eine_woche
einge_ich einge_und erst_ende erst_hiess es_mittw es_monta esel facha facha_weite fall frau_weber furs_erinn geleg_der gemac_! genom_$ gerad_jahre gerad_land
gerad_noch grad_die grad_zu gripp_flach hab_die haben_gerad hake halte hatte_mir hier_einge hier_gerad hier_sind hiess hiess_es hore ich_bleib ich_hake
ich_lege ich_viell im_ausla info_ich ist_auf ist_gerad jaja jetzt_beim juni_wiede kaum keine_ahnun kinde_haben klar_danke koffe komme_ich krank_und kreta
lasse_sich lege luft_habe luft_ist meine_liste melde_hocha mer messe_vorbe mir_in mit_gripp monta_dann muss_erst nicht_ich nix_$ notie_danke nur_grad op pruft
rechn_$ recht_das recht_die ruckm_vom ruhe_ansch ruhre schau_es schau_mir schau_wir sei sind_bis sofor_$ stape steht_ganz suche unauf und_ab und_noch
und_schau unter_ich verge_hier vermi_$ viell_am vom_esel von_dort vorau_erst vorbe_ist vorga vorhe_kann weber weber_ist wiede_luft wir_melde wird_vorau
woche_auf woche_wiede zette zum_lesen zuruc_bin zusti a20d12o4p14: leide a20d36n15o50p68q31r14: sie a20d38n10p17q16r6: fur a20d4n2p7qr2: wiede a21d21n7op10r7:
hab a21d48n16o15p40q14r8: in a21dnpq2: ^_danke a22d34n11o27p21q8r10: unser a22d40n15o14p18q27r4: uns a23d6np8qr4: erst a24d54n7o8p26q11r8: mit a24o6p3r: melde
a25d16n7p16q10r3: da a25d29n7op38q12r: es a25d30n10o4p27q13r16: im a25d33n9o5p21q9r: dem a25d6n3o16p20q9: ^_ich a265d390n86o115p276q150r61: $ ^
a27d26n24o2p17q5r5: ! a2d: ^_noch auf_kur bearb dem_chef gesch_ist gripp ich_meine im_team klaus liebe_nicht sehe a2d10n2p5qr: in_den a2d10p3q: gefal
a2d10p7q4r2: mit_freun a2d12n2o4p3q3r2: als a2d13p6q6r5: logo a2d14o4p9q3r3: geehr_frau a2d15o6p9q3r3: ^_sehr geehr sehr_geehr a2d17n2o2p4q9r: wie a2d2:
da_sein a2d2n: stand a2d2n2p2r: somme a2d2n2p3q2: wollt a2d2n3o: vorbe a2d2n4p2q: der_messe a2d2n4q: wunde a2d2n4q2: gehor a2d2no5: herrn a2d2np: aus_$
a2d2np12: monat a2d2npq8: eigen a2d2npqr: schwe a2d2o4r: liegt_bei a2d2op11r2: einer a2d2op15q3r5: mittw a2d2opqr: wirth_ich a2d2opr: strei a2d2p: drauf_$
uns_leide a2d2p16r2: ende a2d2p2: und_dann a2d2p20q4r: spate a2d2p2q2: mir_das a2d2p2r: die_kolle a2d2p3q2r: fehlt a2d2p3q4r: die_fotos a2d2pq2: noch_mal
a2d2r: ^_hier ab_0 a2d2r3: den_rest a2d3n2p: aus_der a2d3n2p5q2r: feier a2d3n3p5q3r4: 0_juni a2d3no4p9r2: sonnt a2d3np: super a2d3np3q: wir_das a2d3np4: gehen
a2d3npq3: fur_den a2d3o: hocha a2d3op2: ^_leide a2d3opq: bei_der a2d3p: ^_sieht gruss_i i_a a2d3p4q: ^_den a2d3p6q: ana_ich a2d3pq2: farbe oktob a2d3q:
das_angeb a2d4n: geles a2d4n2p14q4r2: tag a2d4n2p6q4r2: drei a2d4n4p6q3r4: juni a2d4no2q: kein a2d4noqr: lange a2d4npq2: termi a2d4nq2: jahr a2d4nq6: gern
a2d4o2p6qr: besch a2d4o3: mann a2d4p: hab_euch a2d4p10r: abend a2d4p8r: darau a2d4q: neuen a2d5: besse a2d5r: geleg a2d6n: in_die a2d6n3o11q8: wurde
a2d6op16r3: haben_sie a2d6p2r: mit_der a2d6q2: 0_ist a2d7n2o7p3qr: 0_septe a2d7n2o7p4qr: septe a2d7np5q4r2: ^_guten a2d7p7q4r3: bilde a2d9n7p5q4r2: guten
a2dn: ab_dem sofor a2dn2p3q: sitze a2dn2p5: die_kinde a2dn2pq2: ansch a2dn2r: hinte a2dn5p2q2: immer a2dno2p: ^_frau a2dno4p6q3r: ihn a2dnopr: arbei a2dnp3:
vor_dem a2dnp4: jahre a2dnp4q7r4: liefe a2dnp5qr3: zusam a2dnpr2: bis_monta a2dnq: der_ist a2dnr: kolle_aus noch_die sprec a2do: ^_keine an_unser a2do2:
noch_eine a2do5pqr: werde a2do8: unser_recht a2dopqr2: will a2dor9: nach_$ a2dp: der_entwu nur_die a2dp2: ist_hier krank_$ weiss_ich a2dp2q2: die_datei
a2dp2q3: datei a2dp2q3r2: ^_hi hi a2dp3q: ok a2dp3r2: ich_euch a2dp5q: deine a2dpq10: bevor a2dpq4: uns_die a2dpqr: selbs a2dpr: stift zuges a2dq: hat_$
a2dqr2: vier a2dr: berg dauer a2dr4: ich_noch a2n: ^_zur ana_nur dort drube_$ kurze_info still a2n2: nur_damit a2n2p2: wasse a2no4p: sie_sich a2np: ab_monta
euch_nicht platz a2np5: komm a2npr: kunde a2o: bin_im der_recht ihnen_melde a2o2: ich_kann a2o2r: liegt_jetzt a2o3: wird_sich a2o3pq: schre_$ a2o7p: horen
a2op: bau zeit_$ a2oq: sich_bei a2p: ^_ok als_erste ana_ist baust danke_dir den_stift der_baust entsc_ich es_auf tagt_erst total verge_! wir_bespr a2p10: setz
a2p12q3r4: krieg a2p2: bin_$ der_fotog schre_ich unser_gesch zu_nicht zu_nix a2p2q: plane weihn_! a2p3: gebe a2p3r: ich_s a2p4: ruckm tisch_$ a2p5q:
zwei_woche a2p7r2: ende_nachs a2p8r: am_woche a2pq: ^_wenn die_entwu flach sage a2pr: liegt_beim liegt_noch wiede_am zu_mit a2pr2: noch_bei a2q: an_wenn
ist_im muss_das vorau wohlb a2q2: bespr_$ a2q5: bevor_ich a2qr: chefi a2qr3: halft ich_bis a2r: diens_und folgt furs_nachh nachh rest_folgt warte_ich a2r2: tu
a3: 0_wiede aber_erst aber_ich alles_klar an_frau an_sobal angek_danke danke_$ dem_schir dem_schre die_messe einsc_0 erinn_ich es_an etwas_gedul gedul_$
gerad_die hutte_$ ich_zuruc komme_auf kommt_$ leid_$ mail_geseh noch_keine notie prufu schau_s schir sich_zeit sieht_auf sobal_die urlau_danac urlau_und
vertr_noch weite_und zur_prufu a30d22n3p58q19r21: bis a31d24n4o8p30q25r5: mir a31d46n18o19p109q19r34: am a34d119n14o14p56q23r21: 0 a34d13np8q4r2: danke
a36d4n3o12p20q5r2: mich a37d12n5o20p12q6r6: an a38d68n9o15p39q26r17: den a3d: ^_ohne aber_nicht das_leide meinu vermi a3d10n2p2q7: sein a3d10n3o5p4q9r: um
a3d10no3p2q2: lasse a3d12n2op4q: mache a3d12p8q4r: freig a3d16n2: bleib a3d17n5o7p12q4r3: sehr a3d18p8r2: also a3d2: ^_alles a3d20n3p2q2: ja a3d2n13p4q3:
bei_uns a3d2n2o: an_der a3d2n2p7qr3: gleic a3d2n3p8: kinde a3d2no4: meine_frau a3d2no4p: lauft a3d2nopq: uns_$ a3d2p: s_nicht a3d2p15q4r5: die_texte a3d2p3:
beste_gruss a3d2p3q2r: warte a3d2p5r3: bis_donne a3d3: ihr_schre a3d3n2op3q3: lasst a3d3n2q2r: team a3d3nopq: gesch_$ a3d3np4q7r: fotos a3d3nqr: hallo_frau
a3d3o2pqr2: mail a3d3p16q4r8: texte a3d3p17r2: erhal a3d3p5: fur_ihre a3d4n3op6r: liebe_ana a3d4np3r: drube a3d4p2: fest a3d4p2q3r: vorst a3d4pq: mache_wir
a3d4q3: gemei a3d56o36p6q12: bitte a3d5n2o3p2q: herr a3d5n2p6q: damit a3d5n7o5p2: letzt a3d5n7p5q: weihn a3d5op7qr2: bei_ihnen a3d5p4q: und_die a3d5r3:
der_rest a3d7oq: habe_ich a3d8n2op: wir_sind a3d8nq4: auf_die a3d8p: a a3d9n5opq2r: seit a3d9no3r: vom_0 a3d9p3: nicht_zu a3dnop5q3: sagen a3do2p3r2: wegen
a3do8p: bei_unser a3dop5q: ich_weiss a3dp: der_gesch a3dp10: nix a3dp13r6: am_diens a3dp2: ^_sorry a3dp7: liste a3dpq: ist_mir a3dpr: s_mir wegen_der a3dpr9:
schon_mal a3dq: den_erste a3dr: kur a3n: auf_meine a3n2: ich_$ a3np: dich_nicht gemac a3np11q3: schaf a3np3: und_am a3nq2: blick a3o3: ich_mocht a3op: verla
a3op5q2r: zeit a3p: bespr_das dann_$ erst_noch genom ihre_nachr kennt kennt_genom und_wird vertr_liegt wird_gemac zur_kennt a3p11q4: ^_bis a3p17q2r6:
nachs_woche a3p2: mir_durch a3p2q2: ich_komme a3p3: ^_wird leide_noch a3p4: ich_es a3pq: das_muss a3pqr: ich_das noch_auf noch_in a3q: ^_muss ab_morge
erste_blick viell a3q2: ^_kurze a3q4: wann a3r: !_der da_muss erst_mit komme_dann a3r2: noch_mit a3r3: hange a4: 0_bin ^_da bis_einsc danac_kumme danac_schau
dran_$ ganz_oben hier_brenn lapto lesen mich_sobal oben_auf ruhe_an sobal_der a40d91n13o14p46q46r12: das a41d99n17o38p42q40r4: wir a43d7n5op18q2: bin
a48d39n15o8p19q24r3: auf a48d75n13o20p37q31r12: ist a4d10n8o9p7q2: dass a4d10q8: angeb a4d11no11p12q6r2: rechn a4d11p8q4r3: freun_gruss a4d12np9q4r3: freun
a4d13n7o7q6r: jetzt a4d14n3op18r: heute a4d16n4p9q2r4: in_der a4d17nop3q2: mit_dem a4d2: danke_! durch_den a4d2n4p12: ^_am a4d2n4p4q12r: auch a4d2n7o2p3q2r:
einen a4d2np: im_buro a4d2np5q: dem_0 a4d2p12r: versp a4d2q5: klar a4d3: mir_leid a4d36n4p4q4r: so a4d3n7op23q3r7: am_freit a4d3no3p3: und_ich a4d3o2p29q2r7:
nachs a4d3o2pqr2: und_der a4d3p2: leid tut_mir a4d3p2r3: steue a4d3p3qr: drauf a4d4: schre_vom a4d4n3p2q5r: steht a4d4np: sieht a4d4o3q: mocht a4d4pq: i
a4d5no5p2q3r: mein a4d6no3q2: inter a4d7n3pq2: klein a4d7p2q: weg a4d8n3o5p6q: ihre a4d8n3p3: ^_hab a4d9n2p10q7r3: hallo_ana a4d9n7o2p13q6r: ein a4dn:
der_buchh a4dnp: halt a4dp: land land_unter a4dp10q: ^_vor a4dp2q3: zwisc a4dp3qr2: fotog a4dp5r: tisch a4dpq: ohne_den a4dr: das_liegt ist_noch oben
a4n2opq2: kurze a4n5: info a4o2pqr: an_den a4o2pr: an_und a4p: ^_liegt einsc luft melde_uns monta_bin a4p2: der_vertr a4p3: bin_noch a4p3q2: wenn_ich a4p5:
mach_ich a4pq: bin_ab a4pr: mit_meine a5: angek_ich die_hutte drum_$ es_mir habe_es hutte ich_schau noch_$ a55d70n9o29p34q27r3: nicht a55d9n4o6p32q27r16: noch
a57d55n16o24p48q13r14: und a5d10n2o4p3q2r14: nach a5d10n2p7q2r3: zwei a5d13n11op7q2: war a5d13n5o11p44q2r4: ihnen a5d19no10p: wir_haben a5d2: brenn
a5d20n2o18p14q3: mehr a5d2n2p: buro a5d2n4p2q: messe a5d2np17q3r10: bekom a5d2p2: gedul a5d2pr: danke_furs a5d3n5p6r: kolle a5d3o6p2q: den_vertr a5d3p10q2r3:
zum_0 a5d3p2q: tut a5d3p5: leide_nicht a5d3pq3r: frage a5d4n2o2p19q3: vor a5d4o2q2r2: grund a5d5n3opq: ganz a5d5op28q5r3: dir a5d5op2q6r: wir_uns a5d5p2qr5:
liege a5d7n3op10q4r4: kommt a5d8n2p2q3r6: bis_0 a5d9op3r6: hab_ich a5dn3op2: dich a5dnp2q: geseh a5dnp7qr3: ferti a5do2pr: an_die a5do3p: nachr a5dp:
die_erinn weite_$ a5dp10q2r3: bis_zum a5dp3r: vorhe a5dp8q2: tagt a5nop41q16r5: schic a5p: dazu_gekom a5p3q2: wenn_die a5pr: wiede_im a5q: ich_an a6: auf_sie
drum ich_kumme kumme_ich mich_drum sie_zu a63d89n29o16p60q24r24: der a6d12n2op8q4: entsc a6d13no2p4q3r: beste a6d15no5p4q3r3: beim a6d16n6op10qr: ^_liebe
a6d19o2p7q3r2: ^_das a6d24n10op5q8r14: schon a6d2o2p2q4: ist_$ a6d2o8r: unser_anwal a6d2op2q4: ich_nicht a6d2p8q2: sorry a6d2q: im_urlau a6d3n5o2q10r: eine
a6d3p3q2r: danke_fur a6d3pr: furs a6d4n5p28q9r7: du a6d4nop5q2: weiss a6d5no7p3q: zuruc a6d5o14pq2r: recht a6d6n7p4q4r: auf_der a6d7n2o2p7q14: was
a6d7n2o3p10q2r: marz a6d7n2o3p7q2r: 0_marz a6d7p3q4r11: erste a6d7qr6: rest a6d8np2q5: hatte a6d9n5o2p14q7r2: geht a6d9opq3: nicht_$ a6do: unter_$ a6do2p4:
krank a6dp: nicht_dazu a6dp2: ich_mir a6dp3: wiede_da a6dp4q: zu_$ a6np2: ich_wiede a6npq2: ich_auf a6o2p: ich_melde a6p: sobal_ich a6p2: und_melde a6p3r:
kann_ich a6p6: mach a6r2: ich_erst a7: ^_viele kumme_mich a76d131n26o26p102q59r44: die a7d10n2p29qr8: diens a7d11n3p23q7r7: donne a7d27n2o4p21q2: alles
a7d2p2: hab_s a7d37n2op10q3r2: 0_0 a7d3n2pq2: urlau a7d3o5p7: erinn a7d4p6r: dran a7d5n2p28q4r2: morge a7d5p2q: ohne a7d5pr: chef a7d5q3: auf_den a7d6p7qr:
grad a7d8n2op22qr11: am_monta a7d9n8op18q5r2: euch a7dn2pq: buchh a7dq3: ^_ist a7oqr4: muss_ich a7p: schau_ich a7pq: nicht_verge a8d10n3p6q3: ^_der
a8d10n8o2p2q: ^_unser a8d14p4q6: entwu a8d21n7p18q24r4: ihr a8d22n8op10q4r: liebe a8d28n4o5p17q6r5: frau_wirth wirth a8d28n7o6p22q3r8: ^_die a8d2o5p4qr: an_$
a8d3no3p3q2r: einge a8d5n2op2q: etwas a8d5p2q2r: bespr a8d6no4p2q2: ich_habe a8d8n3op17q4r4: zum a8do3p: in_ruhe a8do3p4: ruhe a8dp11q6r3: bis_freit a8np:
gekom a8pq: verge a9: ist_angek und_komme a9d10n4op3q6r9: mal a9d10no11p8q3r: vertr a9d13n3o2p6q4r: kann a9d19n7o8p13q4r3: aus a9d2no12pqr: anwal
a9d38n6o19p13q16r9: von a9d6p4: dank_fur a9d9n2op5q: er ad: !_lg 0_aus 0_d ^_angeb ^_mache ^_super auf_$ auf_ihr b_noch bearb_er behre berat bespr_und besse_$
beste_dank bitte_etwas chef_$ d_m da_bleib dann_! darf_ich das_an den_ander den_steue der_gegen der_verme die_beste die_dropb die_hat die_wir dunke er_am
er_will erst_nach es_ist eure_entwu flieg frage_$ frage_der frau_behre freig_der ganze_woche gesch_hat geset gibts grune_licht habe_das heizu hier_am
ich_hatte ich_mit ihren_entwu im_monat inter_an ist_halt jahr_nicht jeder jorg_$ kam kompl kraft lang_$ leide_nein leitu liegt_ganz mal_nach maler mauer maure
mein_chef meine_vater mit_herzl monta_auf monta_aus nehme_das nicht_die nicht_zum novem ok_$ oster passt_ich pichl schwe_die sie_dank sie_es sie_gesch
sie_viele sogar sonni sonni_gruss steht_auf super_aus super_danke tagt_nur tasse texte_hatte und_farbe uns_brenn uns_der unser_liefe vertr_ist verzo was_ich
weg_und weite_wir wirkl wirth_haben zwei_von zweit_versi ad10np3q5r: gut ad11: haben_uns ad11pq18: konnt ad11q: ^_passt ad11q2r3: ordne ad13n4p2q7: telef
ad13nopq: sonst ad13p: nein ad14nq2r2: 0_uhr ad15n2p4q21: brauc ad15nq2r2: uhr ad16n2pq5r3: zweit ad16n4op5q: geste ad16nop3q6r: ander ad17no7p3q2: nehme
ad18np8r: 0_$ ad2: 0_auf ^_haben ^_hatte ^_merci ^_offnu alles_durch also_bitte aufge bis_dahin dahin gefal_mir gekla isch ist_leide lang licht m monta_bis
musse_wir rausg_$ sonnt_0 verme ad2n: ans pfarr umzug ad2n2o: uns_in ad2n2opq2: brand ad2n3: glaub ad2n3p: viel ad2n5p: frohe_weihn ad2n5p2q3: ganze ad2no2p2:
zahle ad2np: ^_ihr ad2np2: schul ad2nq2: hatte_wir ad2o: sie_nicht ad2o3: vater ad2o3q3: zeige ad2o6p: aussc ad2op16r: ich_ihnen ad2op3: direk ad2op4: geben
ad2p: !_wir aber_die das_geld s_auf ad2p10qr: sie_die ad2p17q2r2: hast ad2p2: di die_zahle durch_und euch_die is ad2p2q2: der_vorst ad2p2q4: ist_das ad2p3:
zug zugan ad2p4q2: 0_janua ad2p5r3: diens_$ ad2p7: ^_freit ad2p7q: hin ad2pqr: im_haus ad2pr: der_chef ad2q: einge_hat ad2q2: gut_aus ad2q4: brauc_sie ad2qr:
stadt ad2qr3: zehn ad2r: dropb hande ad3: fur_ihr habe_die hat_den jorg morge_frau sein_$ vorge wir_so ad32q2r2: passt ad3n: ist_seit ad3n2q5: soll
ad3nop2qr2: haus ad3np: herzl_gruss ad3np5q3r: guten_tag ad3np6qr2: ubers ad3npq: los ad3npq2r2: die_start ad3npq9r2: nochm ad3nr: besta ad3o2qr: jeden
ad3o3p2: mitte ad3o9: gmbh ad3op: ana_hier gesag ad3p: ^_ja das_ist geld ad3p2: er_ist ad3p3: durch_$ ad3p5q: die_freig ad3p7q: die_unter ad3qr: den_ordne
ad3qr2: von_0 ad3r: hangt ad4: ^_habe grune merci rausg ad4n2o2p2: aus_dem ad4n2q2: falls ad4n3p: ihren ad4n5p3: frohe ad4np: ausge ad4np2: anges ad4npq2:
eure ad4nq: dritt ad4o2pq3: versi ad4o5: mehr_$ ad4oq3: musse ad4p4q2: janua ad4p5: antwo ad4p5q5r2: das_logo ad4pr2: zu_den ad4q: guten_morge ad4q4:
den_entwu ad4qr: darf ad4qr2: macht ad4r: hat_die ad5: d ad5n2: von_der ad5n2o4q: richt ad5n2p10q3r: am_donne ad5n2pq2r6: start ad5n3p4q: liebe_frau
ad5no2p3qr: mit_den ad5o12p12r3: diese ad5o4q3r5: schri ad5o9q2: ^_bitte ad5pq: stimm ad5qr: beide ad6n4p2q: herzl ad6no15p9q: nicht_mehr ad6np: abges
ad6np7q2r2: von_mir ad6nr5: 0_bis ad6p: gar_nicht ad6p3q2r2: lg ad6pq: gar gefal_uns ad6pr2: offnu ad6q: das_mit ad7p4q6r: von_uns ad8: gegen ad8nop2q4r:
musst ad8nqr: alten ad8p: wir_nehme ad8p3q: uberw ad9: ^_von b ad9n2pq6r3: preis adn: aufba brosc der_umzug diens_war handw letzt_donne nacht seit_geste uhr_$
uns_im war_die adn2: nicht_wunde sitzt adn2o3p2q: ^_meine adn2p: ^_ana adn2q: fur_eine adn4: gruss_$ adno2pq: tocht adno2q: wolle adnp: aber_der bank
die_gesch elter kommt_der meine_schwe schon_feier adnp2qr: seine adnp4q103: ? adnp9: heut adnq: die_ist waren adnq2: meint adnr5: mal_die ado: behal brack
forde_ist gebra gmbh_$ lindn nicht_und ado15q: forde ado2p2: ich_die ado3: haben_den ado4p: ^_mein zuruc_$ adoq: geht_s ador: v adp: ana_sorry auch_nicht
bis_sonnt bitte_noch das_geht dem_urlau erst_mal keine_mehr nach_dem und_hab wirth_das wollt_ich adp2: denke im_zug ist_bis netz nicht_mit sie_mit adp2q3:
uns_das adp2qr: leite mit_unser adp3: ^_entsc entsc_sie ferie adp3q2: tag_frau adp3qr: die_ubers adp3r: petra adp4: monta_in adp4qr2: erst_am adp5: selbe
adp8: versp_$ adp8qr: ich_dir adpq: phili schon_weihn adpq2: einka adpq2r: mir_die adpq3: fehle adpq3r2: hi_ana adq: ^_geht entwu_$ h herzl_dank mal_in
nicht_durch war_s wir_gern zugri zusta adq2r: liefe_$ adqr: dabei langs adr: bis_dann gleic_$ ich_dann nach_den an: ^_herr ^_klein ^_sollt an_! ans_telef
betti_$ da_war damit_du das_wasse die_handw die_kaffe diens_wollt donne_ist du_dich errei_mich geerb gehen_die gekom_$ habe_$ herr_brand immer_noch in_elter
info_ab insta kaffe_$ kurz_zur nur_kurz platz_$ sich_auch sich_die sie_errei sind_gerad so_lange vorwa wart wirth_nur an2: der_kolle filia schon_gruss an2o16:
insol an2p2q2: ist_bei an2pq: famil toll an3: die_ganze kaffe an4: zur_info an5: weihn_und an6: und_einen ano: laden ano2p12: ^_sie ano3p2: gesto ano4p: betri
anop: ausri anopq: meine_tocht anoq: dass_die anp: empfa feier_! heute_noch toll_aus unser_buchh anp2: bring hat_uns sollt anp2q: du_es errei anpq5: kurz anq:
betti musst_wir tom anq3: bei_mir anr: ana_! ao: ^_melde anwal_einge aufsi bau_gmbh dir_leide einen_anwal es_mit gesto_ist habe_sie herr_maier ich_der
ich_schre ich_zeige ich_zur ihnen_nicht je krank_am leide_sagen maier meike meike_$ mich_bei mit_uns muss_dir sagen_dass sie_meine uns_um verbr weite_an
weite_in wir_werde zum_anwal ao2: momen nicht_an ao2p: kumme_$ ao2q3: sich_nicht ao3: darum ich_muss melde_sie septe_das zu_unter ao3p: horen_sie ao4:
alles_weite ao4p: ab_$ ao7p4q: sie_von ao8q: eroff aop: ausri_dass dazu_$ erinn_! aop14qr2: schic_ich aop2: ihnen_$ nicht_gesch vor_$ aopr: holle aoq:
bitte_um wir_bitte aoq2: mir_nicht aoq3: kumme_sich aor: derze ap: !_die ^_habs ^_kommt ^_mach ^_nachs ^_nicht a_petra ab_diens aus_ich beim_zahna bring_ich
buchh_und buro_und damit_sie danke_schau das_am das_auf das_bei dass_er dem_bau den_stemp der_sechs der_zentr die_holle dir_besch es_morge etwas_$ fotog_hat
fotog_war frau_somme gehe gekom_ich gerad_nicht gesch_tagt grad_beim habs ich_gehe ich_mach im_krank ist_er ist_krank it j ja_ja komm_grad komme_hier
komme_noch lasst_ausri leide_nix liege_mit liegt_hier marz_im mich_mit monta_im monta_schic nachs_monat netz_am noch_etwas rober rucke sam schaf_wir
schic_euch seh sein_solle sind_ferie sitz sorry_$ sorry_ich stemp tocht_und tritt umgeh und_keine und_ohne wande wasse_im wiede_auf windp woche_an woche_dazu
wollt_es ap10r3: und_schic ap2: 0_wird aus_und beisa da_ist die_zugan du_hast ehren ich_komm liest liste_$ monta_wiede so_weit spate_$ texte_am war_krank weit
zusam_$ zusam_und ap2q: die_plane freit_schaf wir_noch ap2q2r: den_feier ap2r: darau_$ mit_mir schla sechs ap2r4: leben monta_$ ap3: donne_in es_in euch_$
gebe_ich scann ap3qr: wir_bis ap3r: besch_$ ap3r5: bekom_du ap4: ich_setz meine_kolle tagt_am wirth_viele ap4r: krieg_du ap5: dem_tisch heut_abend setz_ich
setz_mich ap6q: laufe ap7q: schaf_ich ap8qr: bekom_sie ap9: wird_das apq: auf_monta bishe gezei hochs phili_$ solle warte_auf wird_es zahna zentr apq3:
auch_noch apr: der_steue ist_ein logo_liegt unser_fotog aq: !_gruss 0_was ^_uns beim_beste beste_wille bissc dann_mache das_beim ein_bissc es_eigen gedru
gern_aber geseh_hat gruss_h ich_aber ich_frage ich_unter ich_wollt kann_$ karl komme_nicht konnt_ich liefe_ist meint_er messe_$ mogli morge_auf morge_im
nicht_wenn noch_zwei passi prufe sind_$ sind_wohlb steht_noch uns_auf unter_bekom von_ihr wie_geht wille wille_nicht wohlb_einge aq2: danke_und die_recht
hat_das ihr_es aq3: einma lasst_sich aq4: ^_bevor aq4r: koste aq5: wenn_wir aq9: ob aqr: ^_grund sind_in von_den aqr2: schic_sie ar: bald bilde_hab das_aber
der_bilde donne_versp durch_ich erst_dann fehlt_noch ist_erst ist_grad leite_ich melde_ich nachf nachf_die noch_den rest_krieg schwu will_ich ar2: ^_logo
halft_der noch_an tu_ich ar3: die_halft folge ar6: die_erste portr d: 0a 0aa 0fhqq 0gh 0pass 0pp a0 aalen aapas abbuc abgeg abgeh absta abzug ach aktio akzep
allem alois alt amsel anato anbie anbot andru angef angen anget anlan anlie anthr apfel artnr augen ausfe auslo auszu auth autos bad bambe beate begli behau
beige beine beiss besie bewer bewir bildl billi birne bob boden bose brav breme brett buchu bucke burgg carpo cent chatb chor churf clip co code com const
corne daneb daume deck decke demir demna denne diesm dietl digit dikti dinge dinke dokum doppe draus dreie dreiu drive drohn dunkl ebeli eben edelt ehre eiche
eilt einig einsp einun eis elf elfin entta eps erbsc ergan erheb ers ersch erwac esche estri et f facht fahne fahrz fallt falsc fand farbt faxe festn fett
fidel fluss foote form fotot frei freu fruhj fugen furn furnk fussn fussz gasth geant gedau gefei gefra gekni gelad gemai gemes geoff gered gerli gesca gespe
getei gewac gewer gewol gfall glatt glied gluhw gmein gnadi gnick gold grau graus gremi grenz grill gruen gutge gymna haase hafen hakch haken halbp hambu
handk hausi hausn hausv hd hebam hedwi heidr heim heini heinz hellg henri herbs herku herz hetzn hinne hinsc hk0 hod hollm hort hotel ihres indus jena jonas
juli juniw jutta kalle kalt kanal kanon karfr kathi kdnr kempt kenns kevin kick kippe kita klemm kolb komis kopf kopfe kranz kreid krull kunst kurfu lache
lagep lahn lana latei layou leeds lehrl lesba leyla linde links live lotz mannh maron mbb mecke mega mehme mehne mehrh menu messu metal mike minus missv mitge
mitgl mittl mitzu model monik moser mowe muhle muhlw nachd nadin nahme name named ne neins nelli nenne neust nextc novel nuran nusse oberl oberm obers off
okafo olli olsen onkel ottil ozdem oztur parat pauls peinl perfe petri pfaff pinke planu pleit plotw plus podca pop postb proku proto provi publi rahme ral
rand rausn re ref regen reinw rekto relau renat restf riege rolle ruhig ruhla runte sa samml sandf sassn sauer saust scan schar schat schim schli schma sedul
shoot siebz skept skizz slide sms sophi sowie spam spare spats sprin sso st stadl stagi stahl stamm steff stoib stort strau stur sudti susan svg tamm tanne
tat tatsa taugt teamr terra thiel thorb timo tippf tl toni trakt traum traut treso tschu tulpe tur uben uf umset umzus vegan veral vereh verle verre verze
vielm vilma visit voila vollb vorha vorn vorsi vorub vorwo voss votie wahl wall wappe warme wartu web wege wegge weihe wenig wenze wert werts whats willk
wirti woand worde wurm x0 yıldı z zahlt zeigt zeitl zenti zolls zusat zwar zweif zwill d10: passt_so d10n2p: gibt d10pq3: brauc_wir d12n3p5q2: haben_wir
d12pq2: foto d12r13: anbei d14q2: varia d16p9qr2: raus d17nq13r: seite d2: !_das 0_augus 0_bitte 0_der 0_fur 0_heiss 0_mit 0_passt 0_schon ^_erled ^_gruez
^_gruss ^_jo ^_no ^_siehe ^_stopp ^_tut ^_zu a_bitte abges_0 abhol absag absat achtz adres_laute agent alle_im also_ab also_nicht ana_den ander_mehr
ander_sich anhan_$ anson anwal_hat auf_s aufs auftr_$ auftr_ist aus_keine autom b_$ b_aber b_die beide_entwu bilde_vom bis_auf bis_zwolf bitte_das bitte_nicht
bitte_ohne bitte_wiede blau_ist bleib_$ bleib_beim bleib_wir budge_wurde chat chond dageg dageg_entsc danke_wir das_blau das_blaue das_proje das_wort
dass_gegen de0 dem_angeb dem_hirsc dem_hund dem_storc den_bilde den_chat der_konfe der_neuen der_websi die_muhe die_numme die_soll diens_bis ding doch_schon
druck_! druck_damit druck_die durch_keine durft einst einve_$ einwa_$ einwa_beste entfa entsc_$ entsc_das entsc_haben entwu_mit es_ging es_so essen etike
falls_was foto_von freis fruh_raus fur_entwu geand gebt_laut gefun gegen_das gegen_die gehab geleg_$ gemei_ordne genug gerne gesch_bin gespr geste_beim
geste_schon gestr_$ getre gewar gewar_hast gott_frau grad_alles gruez gruez_frau grund_am gruss_gott gruss_k gruss_vom gut_bis gut_wir hab_grad habe_alles
hat_gekla hat_geste heiss_jetzt her_uberl hirsc hocha_dr https_wolke ich_geste ich_haben idnr_laute ignor ihre_gedul im_gemei imke inter_mehr iphon isch_tippt
ist_freig ist_meine ist_zu ja_0 ja_nicht jahr_einfa jetzt_doch kann_also kann_so kann_weg kaste keine_anmer konfe konnt_losle kreis lass_mal lasst_den laute_0
legen legt_los leid_falls leide_musse liebe_team liebe_varia liege_jetzt logo_als logos_liege los_$ losle_$ macht_das mai_0 marga mehr_als mehr_muss mein_sohn
meine_iphon merci_fur mit_vorzu mit_zwei mocht_wir monta_mit monta_ruhet muhe_$ museu muss_da nee_das nee_lass nehme_die nehmt_das nehmt_die nein_$ nein_das
nein_den nein_zu nicht_bitte nr nr_0 offnu_fur ordne_gesch ordnu_$ partg partn praxi priva priva_$ proje raus_da raus_verwe s_0 sabin sagt_besch schau_mal
schon_in schri_$ sich_erled sie_einfa sind_begei sind_den sind_mit so_freig so_konnt so_mache soebe soll_es somit sonst_ist sparg statt_0 stick stimm_nicht
storc tabel uberh_nicht uhr_der uhr_freit uhr_geht uhr_monta und_diens und_druck und_es und_her und_nehme uns_beim uns_dageg unser_offnu up v0 verwe_0 vom_hof
vom_opa vom_somme vorsc vorsc_mir vorzu vorzu_hocha was_nicht we wegla wegla_$ wie_am wie_gehab wie_gewun winte wir_geste wir_ja wir_weg wir_zu wirth_im
woche_! wolke_examp works works_am ziehe ziffe ziffe_0 zu_0 zu_dritt zu_ihren zu_sonst zu_uns zufri zwei_passt zweit_entwu d20n3p2q5: druck d2n: auf_0 ausst
bleib_gleic es_sein geste_im ist_ubrig opa treff wir_mache wirth_wir d2n2: backe durch_0 hund nachb d2n2op: wir_in d2n2p: beleg hochz d2n2p2q4r2: stehe
d2n2p2r3: kuche d2n2q: ^_war d2n2q6: genau d2n3p2qr2: finde d2no: ich_mache d2no10pq4: sehen d2no2: von_herrn d2no5: letzt_woche d2nop2q3: sie_das d2noq:
um_die d2np: entsc_fur schwa d2np2: jan d2np2qr: april d2np3r: ist_es d2np3r2: ich_hoffe d2npq2r: man d2nq: den_preis den_zweit d2nq2: das_ganze d2nr: burge
ihm d2o: abgen abgen_$ beste_$ bitte_auf den_auftr ihnen_mitte keine_weite rechn_vom sich_mit tausc von_frau wort d2o2: amtsg damen d2o2p: von_meine d2o2pr:
die_anzah d2o3: kanzl mein_mann d2o3pr: anzah d2o9pq3: verst d2op3q: verei d2op3q2: ^_in d2p: ^_also ^_freig also_der ana_wir bildu c dass_sie die_klein
drube_und ehrli_gesag es_diese es_nicht es_sind gesen gestr gewun gott lass mache_$ monta_und nicht_in sepp sepp_$ spate_antwo veran wolke d2p2: ^_diens
die_spate exemp fest_! frohe_fest gebt logo_$ septe_$ war_der d2p2q: rot vierz d2p2r: hoch d2p2r2: acht d2p3: ander_$ s_$ d2p4: den_text d2p4r: den_unter
unter_vertr d2p5: hin_und d2p5r: wir_ihnen d2pq: 0_oktob gruss_aus konto rechn_bitte d2pq2: wisse d2pq2r: das_impre d2pqr: donne_0 d2pr: zwolf d2q: 0_steht
alles_gut anspr begei falls_du freig_ertei gaste ich_dacht leute neu preis_$ von_dem wir_um d2q2: ^_fur bitte_die brand_$ dacht fur_0 rein d2q2r: die_domai
domai ist_die d2qr: agb die_agb logos offen d2r: 0_muss cloud die_offnu fotos_vom gepru hangt_dran ist_raus jo plaka rucks text_fur tippt titel wirth_in
zu_punkt d2r2: 0_die porta uber_uns d2r9: im_anhan d3: 0_gesch 0_mai ^_0 ^_beide ^_lasst ^_uberw aber_das alles_ander alten_logo beans benut bitte_druck
budge_gibt damit_$ das_grune das_video der_0 der_post donne_schon durch_die einfa_nicht einve_mit flies flyer foto_mit freit_0 gehen_$ geht_in geste_in getag
getag_und gruss_jorg halbe hat_der idnr ihre_muhe ist_0 ja_zu juni_um kann_raus laute_de legt leide_gar link_zu mehr_brauc mir_aus muss_es onlin onlin_gehen
per_post post_$ post_an sekre servu_ana shop so_bleib so_kann so_lasse sohn sonst_passt stopp uberl uns_aus unser_logo unser_seite unser_ust ust_idnr varia_0
vorst_hat weg_$ wie_er wir_bleib wir_keine wirth_anbei zu_beans d3n: ein_schon d3n2q: alter d3n2qr: die_neue d3n3p3q6: gross d3no: febru d3no3p: dass_wir
d3no5p3: ist_am d3np: ^_geste d3npr: rechn_ist d3nq: blaue sagt d3nr: schon_woche d3o: 0_febru aber_mit augus bitte_nur das_hab erled_$ kein_inter nicht_das
storn von_unser d3o2: betra davon und_haben d3o2p3q3: nun d3o2r: namen d3o3: mitte_dass d3o3p3: zahlu d3o3q: ^_unter d3o5r: hierm d3op2q2r10: reich d3op4q2r:
dafur d3opq5: wir_die d3or: ordnu d3p: ehrli geste_abend liebe_gruss losle no unter_und d3p2: ruhet d3p2q: ging d3p2q4: ^_wie d3p3: kirch d3p3q2: sind_wir
d3p4: alles_$ d3p4r2: erhal_sie d3p6r: raus_$ d3p7: anmer d3pq: passe sloga d3pq2r2: impre d3pq3: die_druck d3q: den_newsl hatte_ich numme uberh uns_fur
verwe_$ d3q2: telef_bespr d3q2r: die_alte d3qr11: anhan d3r: der_zweit hrb hrb_0 in_ordnu ordne_geleg punkt_0 ust_id d3r3: hochg siehe d4: 0_ja 0_nein ^_nehmt
^_nein das_alte diese_jahr foto_vom hof k karte keine_ander keine_einwa lasse_wir laut nehme_varia passt_$ passt_uns sie_konne sind_0 so_bitte uhr_passt
verzi_wir websi wir_$ d4n: komma d4n2q: hat_sich d4n4op2r2: samst d4n6qr3: ubrig d4np2: brief d4np4r3: viele_gruss d4nq2: newsl d4nq4r: die_seite d4o: adres
und_0 d4o2p5q2: korre d4o2q: ertei d4o6: nehme_sie d4o8r: konta d4op12qr: des d4p: ^_servu ist_alles nur_das per servu uberw_ist d4p2: an_sie d4p2r9: ich_am
d4p3q4r2: die_bilde d4p4: vormi d4pq: trotz wirth_die d4pq5: drin d4q: am_beste blau passw d4q2: 0_stuck stuck d4q3: der_link d4q4: gilt d4q7: link d4r: id
video d4r8: ^_anbei d5: ^_nee ab_in beim_alten de_0 die_telef eh examp ihr_konnt muhe nee nehmt nicht_her verzi d5n7q2r: neue d5no13p2qr4: uber d5nop: 0_und
d5np3q5: handy d5nq2: mai d5op6q5: konne d5opr: erled d5p: alles_in freig_$ d5p2: sie_den d5p6q2r: ^_moin moin d5pq: statt d5pq3: am_telef d5pr: der_text d5q:
gewor grun um_0 d5q5: konnt_ihr d5r: nicht_0 punkt d5r4: anbei_die d6: de den_druck einve einwa gibt_es hier_der https ist_heute passt_alles und_nicht
d6np3qr2: hoffe d6npq: doch d6nq2: fur_das d6p: so_$ d6q: 0_euro das_foto druck_$ euro her d6q2: auf_seite seite_0 d6r: einfa ust d7: das_budge varia_b d7np:
post d7o4p2qr: auftr dr d7o5q3: die_rechn d7o6q: wir_nicht d7p2qr: fassu d7p5r: text d7pq3r: die_zweit d8: budge d8n2: heute_fruh d8n2p15r: fruh d8n3op2q2r:
alle d8n3q2: ^_auf d8q2r: verwe d9n2: laute d9n2q2: heiss d9nq4r: alte dn: ^_beim als_ich auf_das azubi bahnh besta_$ bus das_war dem_burge dem_druck
den_schne der_durch der_hochz der_termi die_hochz die_post die_sonne die_werks druck_dich erst_jetzt erstm eurer fahrr gehor_dass gezog hat_bei herzl_ihre
hochz_ist ihr_euch in_eurem ist_abges ja_richt jetzt_im klein_$ komme_sie mache_das mal_bei nachb_hat nehme_wir nicht_da opa_$ rund schon_pfing schon_wiede
seit_heute septe_in sie_doch sie_hat tolle ubers_$ ubrig_am umzug_hat unser_azubi viel_zu war_ubrig wie_ich wien wurde_letzt zu_viel dn2: gibt_s hat_am heuer
kenne sonne telef_bleib war_schon dn2p: ^_schon da_geht eurem ihnen_und dn2p3q2: versc dn2p6q2: bei_euch dn2r: seit_0 dn3: umgez werks dn3op2r2: am_samst
dn3p: gluck dno: allen dno3: acme dno3qr: ihrer dno5pq: uns_nicht dno7: angel dnop2: wir_den dnop5r2: stell dnp: drunt drunt_und euch_am lager meine_handy oma
pfing und_drube wette dnp2q: ins dnp2q2: schne dnp4: ihnen_das wir_am dnp4r: ubern dnp6q3r: habt dnpq: monta_0 zusag dnq: ^_sind geht_bei leer versc_$ war_ein
dnq19: oder dnq2: brauc_$ dnqr: der_preis und_das dnr: 0_april anger finde_sie ist_der reden sie_im do: ^_als ^_kein abgem adven auftr_von augus_$ bezah
bitte_geben bitte_strei das_als der_auftr die_gmbh die_verwa durfe_wir eine_erinn einwi einzi einzu erkla_wir frau_dr fried gefuh gelas gerd haben_$
haben_kein in_vorbe inhab jetzt_reich kg korre_bitte mache_von mit_dass mit_ihnen nach_lange namen_unser nehme_beim nicht_um nicht_wie niema papa rechn_0
reich_s schal sind_alle sind_zu trete uber_meine und_meine vorbe_angel webse wir_komme zeige_ich do2: ^_ihre ^_jetzt ^_schre beim_amtsg bitte_aussc bitte_beim
damen_und die_forde geehr_damen ihnen_leide ihre_rechn leide_mitte und_herre unser_manda wir_unser do2p: berei do2p2qr: daten do2q: anmel do2r: herre do3:
manda do3pq2: zweim do3qr: verwa do4: kunft do5: recht_$ do7: uber_das wider do7q: mails dop: geben_sie haben_die dop2: s_aber dop2qr: teile dopq: inzwi
dopq3: ich_den doq: bitte_$ bitte_wir durfe frau_ruiz ruiz verei_$ wurde_ich doq2: rufen doq2r: erkla dor: firma ihnen_mit im_auftr dp: 0_des 0_sie 0_zu
^_donne ^_eigen ^_er ^_rechn ^_sitze ^_zahlu abges_$ abtei allei alles_von am_handy ana_der assis auf_mich bauer beant bei_dir beleg_liegt bezug bezug_auf
bis_geste bitte_erst das_handy dem_tag den_sloga der_leihg die_drei die_masse die_offer eigen_wollt erhol erste_schul es_fehlt es_leide euch_alles euch_den
fahre formu fotos_$ fruh_in gedul_mit gesen_von grad_in hab_mir habe_mir haben_das haben_es halb hallo_jan herau hier_land ich_war ihnen_ein ihnen_im
ihren_frage ines korre_am korri kroge leihg liste_durch marti melke monta_raus nach_der nachm nehme_bezug nicht_ein notdi offer perso pfiat pfiat_di pohl
probe segen siebe sind_am sitze_im sonde such t tag_der teile_ich text_und tine und_er und_herr uns_mit unser_herr unter_exemp vorhi ware wesse wesse_$
wir_alles wir_erst wir_inven woche_mit zahlu_ist zeugn dp12r: diese_woche dp2: auto brief_$ der_unter die_korre die_uberw euch_im fruh_$ gruss_dr haben_mit
ihnen_sein inven marz_$ mich_an ned pfr ruber_$ sie_raus spat unter_auftr unter_verei dp2q: papie dp2q2: ana_die dp2q3: konne_sie dp2qr2: aller dp3: alles_bei
beira der_beira der_kirch ende_der dp3qr: mir_$ dp3r: ruber dp3r4: sie_am dp4: es_am dp4q3: siche dp4qr: woche_zu dp5: der_woche dp5q: das_nicht dp7:
die_liste dp7r: heute_in dpq: an_dem da_die der_erste die_farbe freit_raus kanns peter plan schon_gesch uns_sehr dpq2: final dpq3: mir_bitte dpq6: pdf dpqr:
moin_ana dpqr2: uber_die dpr: gesam gruss_petra helen hoffe_das masse mit_beste monta_darau petra_$ wie_bespr zimme dpr3: texte_fur dq: ^_hoi aber_was
angeb_gilt aufst_der aus_kann beim_sloga buchh_$ da_steht das_papie das_so das_telef das_wir dem_foto dem_newsl den_termi der_freit die_blaue die_logos
die_umsat donne_um drei_$ druck_brauc es_noch freit_schon gemei_sind gezah gilt_bis gilt_der grun_nehme gunst haus_und hoi ihr_angeb ihr_von kommt_das konto_$
leipz liebe_telef lowen lowen_$ mal_ein mehr_mit mir_kommt net nicht_rein noch_ander notar ott rudig satz seit_dem seite_$ seite_nicht sie_mal sorry_fur sprac
start_$ table termi_am uberw_$ und_mocht unkla unkla_ist uns_bitte uns_entsc ups vom_neuen wenn_ihr zweit_varia dq2: absic alte_ist ander_kann hosti jetzt_die
nicht_auf schau_gut seid wir_brauc dq2r2: engli dq3: ^_mir die_schri euer umsat dq4: entha dq6: brauc_ihr dq9: wer dqr: aufst die_ander engli_fassu vg dqr2:
das_erste die_engli dr: 0_das 0_wie admin am_anger angew anlag anlag_erhal anzah_ist auch_$ backs blatt die_der dir_grad erlau gepru_und grupp hab_dir
hat_meine hier_die hoffe_bei ich_diese ingri ist_angew ist_schon kapit kur_$ leitb lou mfg mit_0 morge_die neue_preis neun noch_beim nochm_drube offnu_sind
see trock uhr_sonnt unser_steue vorhe_ist zu_ihrer dr2: ^_hey ana_anbei der_kuche funf hey im_porta liege_im macht_unser refer siehe_anhan teamf zweit_am n:
allta angez arme baff bedau besin besuc bettl bist blogb bohm buchm buhne buroh dana derse desig domho ecke elekt elsas erdbe erhoh erlan film frank freib
furch furth garte gearb gebur gekur gelau geler gelob gemer gemme geruc geseg gesor gespi gewon gotth gunna halbm halle hamma hamst hats hitze hochv jubil
kino kirta kolbl lehre lieb locke lusti markt meyer muhlg munst murzt nahe neuli obere oberh olive optik paket parla plans poliz porto profi radio ralf rasse
raum regio rente schad schei schle schun spinn stark stau stefa stran stras tagun telek textv triko tun umgeb verru verti vortr weh weile weinf welt wohl
wohne wusst y zehnj zufal n2: !_hab ^_ihnen ana_kurze angem_jetzt ansch_laute buchh_ist der_filia der_zeitu du_gehor du_warst eine_neue falls_sie frau_meier
fusse ganze_beleg gelac gluck_zum gruss_von hab_dich hat_insol ich_glaub ich_in in_pensi info_frau ist_ja kase kasse lasst_gruss meier mit_euch neue_kuche
nur_zur rutsc_! samst_auf sind_umgez umgez_! unser_alter unser_nachb unser_neue warst was_fur wir_wunsc wunde_$ zeitu zweit_stock n2o: stock n2o4: angem
insol_angem n2p: herrl letzt_diens studi uns_geht n2p2: da_und n2pq: geht_es n2q: ^_nur euren gute neue_ansch n2r: huber n3: getro rutsc_wunsc wunsc_die n3p:
dass_ihr n3q: pensi n3r: meine_mutte mutte n4p: ^_frohe n4q: ^_bei n6: einen_guten guten_rutsc n6p: rutsc n8o2pr: wunsc no: an_meine braun der_den deren
etwas_unter haben_einen herr_braun ist_in nur_noch no2: das_$ gesel no5: sie_auf no5p2: ihrem no6: nie no6q5: sie_uns no7p: ^_uber nop2q4: ^_was nor:
der_schre np: !_unser ?_meine am_rechn april_$ bank_am das_fur das_haus das_marke dass_du den_ganze domin domin_$ er_lasst fast fruhe hat_im hause herrl_wette
hier_nur in_ihrem liefe_sie mehr_sagen mich_nicht nach_hause schwe_ist seht sieht_toll trixi trixi_$ unter_der viel_los vor_mir np2: euch_das freit_ist
mir_fur s_bei np2q: stund np3q: voll np3r: geht_am np4: mir_am np4q: ein_paar paar np4q2r2: ^_im np4qr: janne np5: ^_heute npq: euch_um freit_in npq2: banne
npr: finde_du karin marke weil npr2: ferti_und nq: alles_gute auch_fur beric freit_die gefre geht_das gewei hat_gewei ihnen_auch mal_als schie schon_mit
sein_dass ubrig_mein uns_wurde wir_sitze nq2: das_banne das_team der_alte wen nr: aus_graz der_start fr fr_0 gedac getra graz heima lief mo nele nele_$ paul
start_steht wirth_mit nr3: ist_ferti o: alfre anzei argli beauf beend befin belas bellm bevol blum braue daran darge dorth empfi entge erben ersta fecht gelie
gemoc hall hallm hanne hartw hofli holzb immob kesse klage konku kremp kundi locks losch mange mehrf nachl neben nordl notfa nutzu pfeil prenz r reagi regel
ritte ruckt samtl todli toms uberg uberr umfan unbeg unbra verun viert volli wanni weder wehr zumst zuric zusch o2: ^_lasse abzus amtsg_insol art art_$
beim_insol bestr_diese bestr_wir betra_den bitte_aus bitte_jede bitte_konta bitte_nehme bitte_richt darum_gebet dass_herr dem_grund dem_verte den_erinn
den_verwa der_acme der_hohe dezem_das die_leist die_vertr diese_art diese_rechn erken erken_wir forde_dem forde_die forde_melde forde_sie forde_und geric
gesel_wurde grund_und haben_am herrn_ra hohe_nach horen_$ horen_von ich_nie ich_verbi ich_wider ich_wunsc ihre_forde im_momen in_liqui insol_an insol_anmel
jegli jetzt_bei kann_mich kern konta_zu leist_$ liqui mails_ab mann_ist mehr_horen mehr_leist meine_recht melde_das mir_zu momen_nicht muss_ihnen plotz ra
rechn_erken richt_sie ruhe_$ sache_liegt setze_$ sie_horen sie_jeden sonnt_verst und_werde unser_gesel unser_vater unter_alles verst_bitte verst_ist verte_ich
vertr_als vertr_der vertr_frist verwa_$ vom_vertr vorer vorla_insol weise_wir weite_mahnu wider_ihrer wir_betra wir_zuruc woche_verst wunsc_keine wurde_nie
zuruc_die o2p: 0_dezem gekun mitar o2p2: einge_$ o2p2q3: frist o2p3: ein_$ setze o2pr: dezem o2q: schlu o2q2: verst_ich o2r: weise o3: ^_hierm ^_horen ^_nehme
acme_gmbh anwal_$ anzah_zuruc auf_mir bestr_die die_sache eroff_$ eroff_zahlu frau_ist gmbh_wurde ihn_$ konta_sie lasse_sie lauft_uber marz_das mehr_an
mehr_von mir_weite schre_sie und_forde verbi_mir vermo_der verte_$ volle_hohe weite_konta weite_lauft weite_nachr wende_sie zu_schre o3q: von_ihnen vorla
wende o4: an_ihn aussc_an diese_sache in_diese in_volle ist_letzt jede_weite mahnu schre_ab uber_unser unter_sie verbi vermo_unser volle weite_mails wir_bestr
o4p4r: am_sonnt o4r3: leist o5: aus_ihrem gebet hohe ihrem_verte jede o6: angel_liegt die_angel mich_aus o7: bitte_sehen das_insol das_vermo sie_bitte
weite_schre o7p2r: sache o8: bestr insol_eroff sehen_sie vermo verte von_weite wurde_am o8q2: sie_mich op: 0_in ^_mit auf_ihre gesto_ich hat_ist ihnen_in
noch_uber uber_den um_verst wie_es wirth_bitte zu_haben op2: begle dass_ich op2q2: konne_wir mir_noch op2r: ich_sie op3: ^_diese op3q10: sie_mir op6qr4:
am_mittw opq: sehen_wir opq2r: ausse oq: bitte_an jedes jetzt_noch nicht_ander rechn_seit stein um_den von_euch was_sie werde_wir wir_musst oq2: ^_rufen
mich_bitte rufen_sie wir_sie or: ab_die diese_mail endli fuhre koch mail_die mit_diese sie_nachs und_konta unser_haus vollm or2: mittw_nach p: abnah achma
acker albre anja antra artur aufm aufma aufna aushi auswa bauam befas befoh begon benot bewus bildt bursc call carol chanc dahei dazwi demel demo deswe do
echt elke ellwa endgu erfol ernst erwin eugen falk feedb festg fiebe flo frueh fulle funfz funks gans gebot gedie geobo gepla gerus gotte gretl heft hinub hob
hobei hochb hole ing inhal inves irmga isido jedem joche ka kamer kater katja katri kaufm kehrt kiki klapp komms kuhlm ladez lag lande lauf lehrs les lese
liede lissa lotte lund ma mager mappe marcu marqu marsc marzw matth mirja mitta mohri muste nachg neues neunz nolte norde norwe null nurnb ofenb okonk pacht
packe priya profe quats radem rat regis retou sahst samme sardi satze seide serve singa skiur smart sofa sperr spulm spur steck storu sudbe sven swant tags
tagsu taufs teufe theo thoma tipp torte triff tuv ui ulla unmog urkun ute verga verse versu visie vorli vroni wage wahle werf werfe wetra winni zerti zieli
zua zuver p10r2: einer_woche in_einer p11: erhal_es p14: sie_erhal p14r: hast_du p2: !_morge 0_dann ^_inner ^_ruckm ^_schaf ^_spate ^_ubern abend_$ abend_wenn
alles_auf alles_bis alles_zusam also_diens an_euch anmer_$ anmer_am begle_wir beira_tagt beisa_$ bett bett_sind bilde_$ bis_monat bitte_entsc bussi das_woche
deine_postf den_brief den_jahre der_fruh der_komme des_tages die_zahlu diens_da diens_wird dir_alles dir_den donne_nachs dran_monta du_alles ehren_$
erhal_unser es_heute es_wird euch_raus fassu_$ feier_wird ferti_bilde freig_bekom fruh_hast geben_? hand hand_drauf hat_nur heute_abend ich_ein ich_heut
ich_heute ich_nehme ich_zu ichs_dir ihnen_was im_auto im_bett in_deine india_$ inner inner_der ist_fur jahre_hab juni_$ kinde_im kolle_ist komm_ich konne_$
ladt ladt_die laufe_des liefe_am liegt_es liste_bekom marz_haben mehr_aber mehr_morge mein_rechn meld meld_mich mittw_den moin_die monat_so monta_haben
morge_ist nachs_drei nachs_monta nimme noch_am nur_unser peile postf_versp quart reali restb_begle rot_anges ruhe_am ruhet_da s_leide scann_ich schic_es
schic_kann selbe_abend setze_ich sie_dann sie_haben sind_noch sonnt_$ stell_$ tag_bekom tages texte_komme texte_versp ubers_woche ultim unser_entsc
unser_korre unter_bis unter_gehen vertr_am vertr_unter vor_weihn weihn_wird wird_diese wird_nix wirth_der woche_die woche_erhal woche_habt woche_ist
woche_leide zeit_geben zugan_hat zukom_mit zum_monat zuruc_und p2q: anfan_nachs bis_uberm dir_bis du_den monta_tagt siche_$ p2q2: zwisc_den p2q4: ^_konne p2r:
!_! bis_diens den_restb die_stell freit_nachs hoch_$ ihr_bis kommt_am monta_hast nehm restb sag p2r2: ana_danke p2r3: produ p2r4: die_restl restl p3: 0_liegt
^_gib aber_siche also_am am_tag antwo_$ bis_spate dann_aber das_ergeb die_ferti dir_dann drei_tage ergeb_$ gehen_ihnen gib gib_mir gross_india ich_morge
ihnen_alles ihre_erinn im_postf india laufe_der liegt_alles liegt_ihnen liegt_s maile meine_anmer mi morge_$ morge_vormi rechn_damit rechn_sie s_dir sagen_wir
schic_ichs selbe_tag sie_sie spate_0 tag_darau ubern_woche und_morge unser_anmer unser_antwo vor_den woche_dran woche_liegt p3q2: bis_mittw tagt_der zukom
p3q69: ?_$ p3qr: du_die p3r: 0_janne ihnen_am schic_s versp_! p3r2: komme_woche sie_bis p4: bin_grad damit_dass das_nix das_wird der_nachs ende_des ergeb
freit_haben ich_rechn in_zwei kw kw_0 mich_hin monat_$ monta_fruh nicht_aber nix_mehr postf_$ tagen p4q: ^_morge es_dir ichs mir_bis paar_tage p4r: 0_haben
dann_hast ihnen_bis mittw_$ sie_unser p5: am_selbe des_monat dir_die freit_hast mich_am sie_alles sie_ihnen texte_$ woche_schic p5q: anfan woche_haben p5q2r:
uberm p5q3r: habt_ihr p5r2: krieg_sie p6: ich_schic im_laufe noch_bis postf schic_dir schic_ihnen p6r: spate_am p6r2: bekom_ihr p7: ihr_die p7q2: tage p7q2r2:
den_0 p8: aber_am du_s ihnen_die p8r: morge_fruh p8r2: woche_$ p9r2: bis_ende freit_$ pq: 0_schic aber_auf aber_in alle_auf am_erste bis_morge brauc_noch bude
das_und der_druck die_bude die_frist diens_ist disku donne_tagt eher entwu_noch erkra es_spate euch_in geht_der geht_die handy_$ ich_im ich_liefe ihnen_besch
irgen juni_ist kanns_du komme_wir krieg_ich mama nimmt noch_ein ok_? sie_schre sind_sie sind_und sorry_! und_wenn uns_den versc_? wir_alle wir_hatte pq18:
welch pq2: aus_! einka_$ mir_den noch_der pq3: noch_von pq5: bevor_wir pqr: ihr_am ruf ruf_ich uns_am pqr2: du_am pr: 0_sind bis_nachs dann_gleic die_preis
drube_die einze freit_den geht_ihnen grafi ich_beim komme_morge kommt_mittw liege_in liegt_im monta_bei monta_drauf monta_hoch nachs_donne nehm_ich ran rate
reich_wir rezep sag_ich sodas stehe_noch teile_wir und_bei woche_also woche_noch pr2: die_leben du_bis komme_am texte_zu zwanz pr3: freit_nach pr8: reich_ich
q: ablau aktue anfah anruf basti baule beisp biete bildr blieb bonis bruch chur claim claus compu danem darub dasse dazun dicke dipl doris dorot dsgvo ehe
enkel erbit extra fair festl festp finan forst fragt funkt gabe gb gekos gewan gewus gros gutac hafte hauke heike helfe hochl holla irrer jana jpg kennw kfm
kiel knopf kopie krahl kunze lohnt lore loren losun lufta magst maili maxi minde monie monti mus natur nervo norbe nutze pixel potte prima recyc regne roll
rumge rundb sachb sachs sande schil sprun tauch teure tif top umsch umsta umzie unein use verwi volke wahre warum wia wieso wlan wo worum zame zurec q11:
schic_? q15: denn q2: ?_dann ?_das ?_ich ?_und ^_habt ^_schic ^_und abgel abgel_$ auf_welch ausku bekom_? bitte_nochm brauc_du buche das_denn das_hatte
das_hosti das_liebe das_pdf datei_lasst dazuk dazuk_? der_rechn die_vom drin_oder eine_fehle entha_ist es_? euer_angeb fuhrt genau_brauc genau_fehlt
ginge_auch hat_eigen holen holen_? ich_gern ich_wurd ich_wurde ihr_zwisc inter_ob ist_abgel ist_freit ist_mit jeman klar_welch klick konnt_wir kurz_telef
kurze_frage lasse_? leere liebe_am liegt_mir man_die meins meins_du mir_nochm musse_die musst_das noch_? nochm_schic nun_? nur_eins ob_man oder_? oder_das
oder_die oder_png oder_soll pdf_bis pdf_schic png rechn_auf recht_an schri_im sein_? seite_? seite_auf sich_um soll_$ soll_ich sowei telef_? und_gruss und_wie
uns_noch vom_handy vom_mai vorst_$ was_brauc welch_versi wer_hat wer_ist wer_kumme wir_dafur wir_kurz wir_warte wirth_konnt wurd wurd_das wurde_inter zeige_?
zukom_lasse q2r: die_liefe eins zip q3: ?_die ?_unser als_pdf da_schon das_? den_link du_uns eigen_die ginge gross_musse ihr_mir im_angeb im_preis logo_?
nicht_offne noch_einma offne schon_drin stehe_0 wann_brauc wer_von q4: ^_welch ^_wer bis_wann ist_nicht mir_ist was_genau wie_gross q5: ?_am forma_brauc
in_welch nicht_klar ob_die q6: ihr_das q7: forma welch_forma q8: ^_konnt q9: konnt_sie qr: anhan_von barri das_zweit im_zip liefe_ich logos_im neffe sie_dir
so_langs stadt_$ r: abi abseg ahren anhau anna asant authc babsi bauen bille denen desse e effi empfe entst erdge erfur ernte frauk gabi gartn gebli geleb
gerha gezip glasf googl greif gulti haupt hensc hinkr histo hol jedoc jens jessi jule k0 kehl kompa lad lenz lohnz lol marx melli mobel neuba nina oberg oberr
pagel parkp pless press puhl qq0 roswi rufe ruth sandr satzu sende skipi sorte spani sudha tim uploa uwe verdi vorde wicht wiebk zb zuers r2: 0_liege ^_start
anhan_der dann_am der_von deuts die_komme die_reich die_teamf diens_nach donne_komme du_dann folge_am freit_! gleic_weite hallo_zusam hange_an hochg_der
im_ordne komme_monta leben_von liege_noch monta_viele nach_mit rest_kommt speis start_und und_leist und_liegt weink woche_donne woche_nach r3: ^_erste
anhan_die die_bekom die_ubrig donne_$ ich_monta mal_das unten r8: anbei_schon
"""
