"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: aa aacho absti agend alm amt angab angeh anzup aufta aufzu ausfu beck beeil bered berni braum brude daher denkm denni dergl diete dokto dranb drans drees
dreik drost ebert erfah esel fit flugh fortb friss garan gebun geerb gegeb geh gepac gewah gewes gewis gewuh gottf grias guck halte handw hatt heizu himme
holge hore idee j jassa jongl junio juris justi kalbt kampf kaput karl kassi kelle kettl klare knie kraft kreuz kripp kuh laura leut lieg lienz luege mei mist
neige neuer oh oluwa operi oster ostse pilge polen pomme prakt probi prufe puh red rum runde saufe schni schwi sitzu sorge speic stall stati stech stemp tal
tee teil tessa thema tirol uberf uff umgeh urtei verdr vernu verta werd wesha wiesn wills wofur wohlb wolf wolfg wuhlt yvonn zieht a10d10no8p3qr: ab
a10d11o10p25q5r4: am_0 a10d13n10o15p11q5r3: meine a10d15n6o2p6q7r: nur a10d6np7r2: viele a10dn2p: ich_hab a10dn3p3q: bin_ich a10op7r2: ich_mich a11d17no3p3:
keine a11d18n3o2p7q: gesch a11d25n5o4p2q4r: vom a11d28n8p17q8r5: gruss a11d4n3p7q4: auf_dem a11dp3q2: danac a12: bin_bis a12d11np7qr: durch a12d20n6op19q10r6:
ana a12d23n13o5p7q8r2: hat a12d2no5p20qr2: wird a12d2nop2: dazu a12d2nop7q10: wenn a12d5p3q: dank a12d6o6p15q3r5: liegt a13d14n15o2p6r2: !_$ a13d20n3o4p8q8r4:
sind a13dp: mich_$ a13dp4q: ich_bin a140d54n11o32p94q33r27: ich a14d15n13o8p15q11r4: bei a14d18no4pq2: habe a14d23n2o18p5q5: ^_wir a14d8n6op46q11r10: freit
a14p2: melde_mich a14pr: noch_nicht a15d15n3op35q4r14: monta a15d2op5: ^_bin a15d4o26p2r: weite a15d7no4q4r5: muss a15o3pq2: kumme a16d10nop4qr: hier
a16d14n2o3p16q3: s a16d2np12q4r6: komme a16d30n4o10p14q4r5: zu a16d33n6o12p12q6r4: frau a16d6n3o8p3q8: sich a16p: sobal a17d12n2op17q7r2: aber
a17d21o8p21q4r2: unter a18d2np4qr: gerad a18d3n2p6qr2: wiede a18d6np2q3: schau a18d7p16q3r6: dann a19d32n11o47p55q28r10: sie a19d33n6p13q15r5: fur a19dnpq2:
^_danke a2: !_der 0_im ^_$ ^_ab ^_erst ^_geles ^_jaja ^_noch ^_notie ^_sobal aber_verla ahnun als_erste am_platz an_unser anwal_der anwal_zur auf_kreta
auf_kur ausei ausei_$ ausla bearb bin_dran bleib_dran brenn_gerad buchh_weite chef_auf da_$ da_dann da_leide danke_ana danke_erhal danke_habe danke_ich
dann_auf dann_hiess dann_melde dann_stand das_in das_inter dauer dem_schre dem_stape dem_vermi dem_zette den_gemei den_zwisc der_hat der_tagt desha dich_auf
die_buchh die_lasse die_mail die_meinu die_sind drube_$ eine_woche einge_ich erst_ende erst_hiess es_an es_mittw es_monta etwas_gedul facha facha_weite fall
frau_weber ganz_oben gedul_$ geleg_der gemac_! genom_$ gerad_jahre gerad_land gerad_noch grad_die grad_zu gripp_flach hab_die haben_gerad hake hatte_mir
hier_gerad hier_sind hiess hiess_es ich_bleib ich_hake ich_lege ich_viell im_ausla info_ich ist_auf ist_gerad jaja jetzt_beim juni_wiede kaum keine_ahnun
klar_danke koffe komme_ich krank_und kreta lasse_sich lege luft_habe melde_hocha mer messe_vorbe mir_in mit_gripp monta_dann muss_erst nicht_ich nix_$
notie_danke nur_grad oben_auf op pruft rechn_$ recht_die ruckm_vom ruhe_ansch ruhre schau_es schau_mir schau_s schau_wir sind_bis sofor_$ stape suche unauf
und_ab und_schau unter_ich verge_hier vermi_$ viell_am vorau vorau_erst vorbe_ist vorga vorhe_kann weber weber_ist weite_und wir_melde wird_vorau woche_wiede
zette zum_lesen zuruc_bin zusti a20d11o4p11: leide a20d40n14o15p32q12r8: in a21d20n7op9r5: hab a22d25n5op36q12: es a22d28n11o25p17q7r8: unser
a22d36n12o14p15q24r3: uns a23d12n6p13q8r3: da a23d46n5o8p19q9r6: mit a23d5np7r3: erst a23o5p3r: melde a24d27n10o4p21q12r13: im a24d30n8o4p16q7: dem
a24d6n2o14p20q9: ^_ich a255d363n77o111p246q140r54: $ ^ a25d22n22o2p14q5r4: ! a28d39n13o19p91q16r29: am a29d16n3p53q16r18: bis a2d: ab_dem dem_chef gesch_ist
gripp im_team liebe_nicht sehe sofor a2d11p5q6r5: logo a2d12o4p6q2r2: geehr_frau a2d13o5p6q2r2: ^_sehr geehr sehr_geehr a2d13p8r2: also a2d14n2op3q9r: wie
a2d15n4o6p9q3r2: sehr a2d18n3p2q2: ja a2d2: ab_0 da_sein neuen a2d2n: stand super a2d2n2p: aus_der a2d2n2p3q2: wollt a2d2n2pr: somme a2d2n3p6: kinde a2d2n4pq:
der_messe a2d2n4q: gehor a2d2nopq: gesch_$ a2d2np: aus_$ a2d2np3: gehen a2d2npq2: termi a2d2o4r: liegt_bei a2d2op10r2: einer a2d2op12q2r5: mittw a2d2oq:
bei_der a2d2p: drauf_$ i_a uns_leide a2d2p13r2: ende a2d2p18q4r: spate a2d2p2: und_dann a2d2p2q2: mir_das a2d2p2q2r: fehlt a2d2p3q2r: die_fotos a2d2pq: oktob
a2d2r: ^_hier a2d2r3: den_rest a2d3: hocha a2d3n2p5q2r: feier a2d3n7pq: weihn a2d3noq: lange a2d3np6q4r: drei a2d3npq3: fur_den a2d3nq5: gern a2d3o2p3:
und_ich a2d3o2p6qr: besch a2d3o3: mann a2d3op2: ^_leide a2d3p: ^_sieht a2d3p3q: wir_das a2d3p4q: ^_den a2d3p5q: ana_ich a2d3p5q3r2: 0_juni a2d4: geles
a2d4n6o5p: letzt a2d4no2q: kein a2d4np2q4r: steht a2d4np6q3r2: juni a2d4nq2: jahr a2d4op13r2: haben_sie a2d4p: hab_euch a2d4p2q2r: vorst a2d4p3: und_die
a2d52o34p5q11: bitte a2d5n2o6p2q: 0_septe a2d5n2o6p3q: septe a2d5n2p5q: damit a2d5n3o11q8: wurde a2d5n3opq: ganz a2d5p5q4r2: bilde a2d5pr: mit_der a2d5r:
geleg a2d6n: in_die a2d6q: 0_ist a2d7n2o4p2q3: als a2d8n2p4qr: in_den a2d8n4opr: seit a2d9p3q: gefal a2d9p4q3r: mit_freun a2dn2p2q: sitze a2dn2pq2: ansch
a2dn3o: vorbe a2dn4p3q10r: auch a2dn4q: wunde a2dno2p: ^_frau a2dno3p2q2r: ihn a2dno4p6r2: sonnt a2dnor: arbei a2dnp2: jahre a2dnp3: vor_dem a2dnp4q7r4: liefe
a2dnpq8: eigen a2dnpr2: bis_monta a2dnr: kolle_aus noch_die sprec a2do: ^_keine a2do2p3r2: wegen a2do8: unser_recht a2dop4q: ich_weiss a2dopr: strei a2doq:
wirth_ich a2dor8: nach_$ a2dp: der_entwu ist_hier krank_$ nur_die s_mir zuges a2dp2q2: die_datei a2dp2q3: datei a2dp3q: ok a2dp3r2: ich_euch a2dp5q: deine
a2dpq3: uns_die a2dpq3r2: ^_hi hi a2dpq9: bevor a2dpr: die_kolle wegen_der a2dq: das_angeb hat_$ vier a2dr: berg oben a2n: ^_zur ana_nur auf_meine still
a2n5pq2: immer a2no3p: sie_sich a2np: euch_nicht platz a2np2: wasse a2np4: komm a2np9: monat a2nq: der_ist a2o: bin_im der_recht ihnen_melde noch_eine a2o2:
ich_kann a2o3: wird_sich a2o3pq: schre_$ a2o5pq: werde a2o6p: horen a2op: zeit_$ a2oq: sich_bei a2or: liegt_jetzt a2p: ^_ok ana_ist danke_dir entsc_ich ich_s
kunde liegt_beim tagt_erst total verge_! wir_bespr zu_mit zu_nicht a2p10q3r4: krieg a2p2: bin_$ der_fotog gebe und_am unser_gesch zu_nix a2p4: ich_es ruckm
a2p5q: zwei_woche a2p5r2: zusam a2p6r2: ende_nachs a2p8: setz a2p8r: am_woche a2pq: ^_wenn die_entwu flach weihn_! a2pr: wiede_am a2q: an_wenn ist_im muss_das
sage a2q2: ^_kurze bespr_$ a2q5: bevor_ich a2qr: chefi a2qr3: halft ich_bis a2r: diens_und folgt furs_nachh kur liegt_noch nachh rest_folgt tu warte_ich a2r2:
noch_bei a2r4: ich_noch a3: 0_wiede aber_erst aber_ich alles_klar an_frau an_sobal angek_danke danke_$ dem_schir die_messe einsc_0 erinn_ich gerad_die hutte_$
ich_zuruc ihre_nachr komme_auf kommt_$ leid_$ lesen luft mail_geseh mich_sobal noch_keine notie prufu schir sich_zeit sieht_auf sobal_die urlau_danac
urlau_und vermi vertr_liegt vertr_noch zur_prufu a30d20n3o8p28q23r3: mir a31d104n9o13p47q19r17: 0 a32d12np5q3r2: danke a35d11n5o18p8q6r5: an
a35d4n2o11p16q5r2: mich a35d58n9o15p31q24r16: den a37d84n8o13p39q42r9: das a3d: ^_ohne aber_nicht das_leide das_liegt meinu a3d10no3pq2: lasse a3d10nop4q:
mache a3d11p8q3r: freig a3d14n2: bleib a3d2: ^_alles ihr_schre s_nicht a3d2n11p3q3: bei_uns a3d2n2o: an_der a3d2n2o3q: herr a3d2n3p10: ^_am a3d2n7o2p3q2:
einen a3d2no4: meine_frau a3d2nopq: uns_$ a3d2np5qr2: gleic a3d2oqr: grund a3d2p10r: versp a3d2p13q4r5: die_texte a3d3: hallo_frau a3d3n2opq3: lasst a3d3n2qr:
team a3d3n6op19q2r5: am_freit a3d3np4q4r: fotos a3d3opqr2: mail a3d3p13q4r8: texte a3d3p3: fur_ihre a3d3pq: i mache_wir a3d4n2op6r: liebe_ana a3d4np: sieht
a3d4p: fest a3d4p2: drube a3d4q2: gemei a3d4r3: der_rest a3d5op5qr: bei_ihnen a3d5p3: nicht_zu a3d6nop: wir_sind a3d6nq4: auf_die a3d7o: habe_ich a3d7p: a
a3d8n2p9q6r2: hallo_ana a3d8n2pq7: sein a3d8n3o5p4q8: um a3d8no2: vom_0 a3dn: im_buro a3dnop4q3: sagen a3do6: bei_unser a3dp: beste_gruss der_gesch a3dp10r6:
am_diens a3dp17r2: erhal a3dp2: ^_sorry a3dp3r3: bis_donne a3dp4r: tisch a3dp9: nix a3dpq: ist_mir a3dpr7: schon_mal a3n2: ich_$ a3n2oq2: kurze a3n4: info
a3no4: lauft a3np: dich_nicht gemac a3np9q2: schaf a3nq2: blick a3o2: ich_mocht a3o2pqr: an_den a3op: verla a3op5q2r: zeit a3p: bespr_das dann_$ erst_noch
genom kennt kennt_genom mir_durch monta_bin und_wird wird_gemac zur_kennt a3p15r5: nachs_woche a3p2: leide_noch a3p2q: ich_komme a3p2q2r: warte a3p3: ^_wird
a3p9q4: ^_bis a3pq: noch_auf a3pqr: ich_das noch_in a3q: ^_muss ab_morge das_muss den_erste erste_blick viell a3q4: wann a3r: da_muss erst_mit komme_dann
a3r2: hange noch_mit a4: 0_bin ^_da angek_ich bis_einsc danac_kumme danac_schau der_vertr dran_$ habe_es hier_brenn ich_schau lapto ruhe_an sobal_der
a40d88n14o37p37q35r3: wir a41d6n4op16q2: bin a44d33n13o7p16q22r: auf a45d67n10o19p29q28r10: ist a4d10p5q3r2: freun_gruss a4d10p6q3r2: freun a4d11o11p11q5r:
rechn a4d12n2op14r: heute a4d12n2p5q2r4: in_der a4d12n7o5q5r: jetzt a4d12n9op4q2: war a4d14nop2q: mit_dem a4d2: danke_! durch_den a4d2p4: dem_0 a4d2q4: klar
a4d2r: danke_furs a4d3: mir_leid schre_vom a4d30n4p4q4r: so a4d3o2: mocht a4d3o2p25r6: nachs a4d3oqr: und_der a4d3p: leid tut_mir a4d3p2q: drauf a4d3r2: steue
a4d4n6p3q4: auf_der a4d5no5p2q3r: mein a4d5p2qr4: liege a4d6no3q2: inter a4d6p: weg a4d7n2pq2: klein a4d7n3o4p3q: ihre a4d7n6o2p9q6: ein a4d8n3p3: ^_hab
a4d8q7: angeb a4d9n7o9p6q2: dass a4dn: der_buchh a4dn2: buro a4dnp: halt a4dp: land land_unter a4dp2: gedul a4dp7q: ^_vor tagt a4dpq: ohne_den a4dr: ist_noch
a4o2r: an_und a4p: ^_liegt einsc melde_uns a4p2: bin_noch a4p2qr2: fotog a4p3q2: wenn_ich a4p4: mach_ich a4p9q2r2: bis_zum zum_0 a4pq3: zwisc a4pr: mit_meine
a4q: bin_ab a4r: wiede_im a5: dazu_gekom die_hutte drum_$ es_mir hutte noch_$ a52d47n12o22p40q10r12: und a53d54n9o28p25q24r2: nicht a53d7n4o5p23q24r14: noch
a59d78n23o14p44q20r19: der a5d10n2o3p3qr13: nach a5d12n4o10p34q2r2: ihnen a5d14n4op9qr: ^_liebe a5d18n2o17p11q3: mehr a5d18no10p: wir_haben a5d2: brenn
a5d22n10p5q8r10: schon a5d2n4pq: messe a5d2nop4q2: weiss a5d2o2q4: ist_$ a5d2op2q3: ich_nicht a5d3o6p2q: den_vertr a5d3p4: leide_nicht a5d3pq: tut a5d3q3:
frage a5d3r: furs a5d4n2o2p14q3: vor a5d4n5p25q8r7: du a5d4o14pq2: recht a5d5n2o3p6qr: 0_marz a5d5n2o3p9qr: marz a5d5n2pq2r4: bis_0 a5d5op28q5r3: dir
a5d5opq5r: wir_uns a5d7n2op7q4r4: kommt a5d9np6q2r: zwei a5d9op2r4: hab_ich a5dn3op2: dich a5dn5p5r: kolle a5dnp15q3r8: bekom a5dnp2q: geseh a5do3: nachr
a5dor: an_die a5dp: die_erinn weite_$ a5dp3r: vorhe a5nop39q14r4: schic a5np5r3: ferti a5p: sobal_ich a5p2: und_melde a5p3q2: wenn_die a5p4: mach a5q: ich_an
a6: ^_viele auf_sie drum ich_kumme kumme_ich mich_drum sie_zu a6d: nicht_dazu a6d11o2p2q3r: beste a6d12n2op8q3: entsc a6d15no5p3q3r: beim a6d17o2p5q3r2: ^_das
a6d23n2o5p11q4r3: frau_wirth wirth a6d2n4oq9: eine a6d2o3p4: erinn a6d2q: im_urlau a6d3p2q2r: danke_fur a6d3q4r10: erste a6d5no6p3q: zuruc a6d5op2q: etwas
a6d5q3: auf_den a6d6n2o2p6q12: was a6d6npq5: hatte a6d6qr6: rest a6d9n4o2p12q7r: geht a6d9opq3: nicht_$ a6do: unter_$ a6do2p2: krank a6do6r: unser_anwal
a6dp2: ich_mir a6dp3: wiede_da a6dp4q: zu_$ a6dp8q2: sorry a6dq2: ^_ist a6np2: ich_wiede a6npq2: ich_auf a6op: ich_melde a6p3r: kann_ich a6r2: ich_erst a7:
ist_angek kumme_mich a72d119n21o24p86q53r37: die a7d19n6op9q4r: liebe a7d22no4p20q: alles a7d28n2p10q3r2: 0_0 a7d2o5p4qr: an_$ a7d2p2: hab_s a7d3n2op16q4r3:
zum a7d3n2q2: urlau a7d3no3p3q: einge a7d4n2p25q3r2: morge a7d4p4r: dran a7d5nop18qr8: am_monta a7d5p7qr: grad a7d5pq: ohne a7d5pr: chef a7d6o3pq2: ich_habe
a7d8n2p20q5r7: donne a7d8np25qr8: diens a7d9n8op16q5r2: euch a7dn2p: buchh a7do3p: in_ruhe a7do3p3: ruhe a7n: gekom a7oqr4: muss_ich a7p: nicht_verge
schau_ich a8d: angek a8d10n4opq6r7: mal a8d12p3q5: entwu a8d15n6o7p11q3r3: aus a8d19n7p16q21r4: ihr a8d27n6o6p20q3r8: ^_die a8d31n5o17p12q15r6: von
a8d5no19p4q3r: schre a8d5p2q2r: bespr a8d5p3: dank_fur a8d7n2op3q: er a8d8n8o2p2q: ^_unser a8d9n3p5q3: ^_der a8p: verge a8p10q5r3: bis_freit a9: und_komme
a9d10no11p5q3r: vertr a9d14n2p10q8r5: ^_hallo hallo a9d16npq4r3: fur_die a9d2n3o3pqr: zur a9d2p3: viele_dank a9d39n4o16p23q3r2: haben a9d8n2o6p60qr10: woche
a9d8n3o2p6q4r: kann a9dno10pqr: anwal a9n: mir_an ad: !_lg 0_auf 0_d ^_angeb ^_hatte ^_mache ^_super alles_durch auf_$ auf_ihr aufge b_noch behre berat
bespr_und besse_$ beste_dank brack chef_$ d_m da_bleib dann_! darf_ich das_an dem_urlau den_ander den_steue der_gegen der_verme die_beste die_dropb die_wir
diens_war er_will erst_mal erst_nach es_ist eure_entwu flieg frage_$ frage_der frau_behre freig_der gefal_mir gekla gesch_hat geset gibts grune_licht h
habe_das hier_am ich_hatte ich_mit ihren_entwu inter_an ist_halt ist_leide jahr_nicht jeder jorg_$ kam klaus kommt_der kompl lang_$ leide_nein leitu
liegt_ganz mal_nach maler mauer maure mein_chef meine_vater monta_auf monta_aus monta_bis nehme_das ok_$ passt_ich pfarr pichl sie_dank sie_es sie_gesch sogar
sonni sonni_gruss sonnt_0 steht_auf super_aus super_danke tagt_nur tasse texte_hatte uns_brenn uns_der unser_liefe vertr_ist verzo was_ich weg_und weite_wir
wirkl wirth_das zwei_von zweit_versi ad10np3q4r: gut ad10opq: sonst ad10qr3: ordne ad11: haben_uns ad11nq2r2: 0_uhr ad11p2q20: brauc ad11q16: konnt ad12n4pq7:
telef ad12nq2r2: uhr ad12p: nein ad13n2pq5r3: zweit ad13nop3q5: ander ad15n4op4q: geste ad16o6p2q2: nehme ad17np8r: 0_$ ad2: ^_haben ^_merci ^_offnu bis_dahin
dahin fur_ihr hat_den isch lang licht m morge_frau musse_wir rausg_$ sein_$ verme ad29q2r2: passt ad2n: ans ad2n2: glaub ad2n2oq: brand ad2n3p: viel ad2n5:
frohe_weihn ad2no: uns_in ad2no5: herrn ad2nopr: haus ad2np: ^_ihr ad2npqr: schwe ad2nq2r2: die_start ad2nq5: soll ad2o2p2: zahle ad2o3: vater ad2o3q2: zeige
ad2o5p: aussc ad2op: ana_hier gesag ad2op10r: ich_ihnen ad2op2: direk ad2op4: geben ad2p: aber_die das_geld euch_die gruss_i ad2p2: di die_zahle is zug zugan
ad2p2q3: ist_das ad2p5r3: diens_$ ad2p7: ^_freit ad2p8qr: sie_die ad2pq2: farbe ad2pr: der_chef ad2q: einge_hat stadt ad2q2: gut_aus noch_mal ad2qr2: macht
zehn ad2r: dropb hande im_haus von_0 ad3: guten_morge habe_die jorg vorge wir_so ad3n: ist_seit ad3no2p2q: mit_den ad3np5qr: ubers ad3npq: los ad3nq: falls
ad3nq2r6: start ad3nr: besta ad3o3p2: mitte ad3p: ^_ja ausge das_ist er_ist geld ad3p2: durch_$ ad3p5q: die_freig ad3p6: darau ad3p7q: die_unter ad3pq9r:
nochm ad3q3: den_entwu ad3qr: den_ordne ad3r: hangt hat_die ad4: ^_habe grune merci rausg ad4n2: ihren ad4n2o2p: aus_dem ad4n2o3q: richt ad4n5p: frohe
ad4np7q2r: von_mir ad4np9q2r: am_donne ad4npq2: eure ad4nq: dritt ad4o2pq2: versi ad4o4q3r5: schri ad4o5: mehr_$ ad4oq3: musse ad4p2: anges ad4p4q5r2:
das_logo ad4p5: antwo ad4p9r: abend ad4pq: stimm ad4pr2: offnu ad4q: darf das_mit ad5: beide besse d ad5n: von_der ad5nopq3r: musst ad5nr4: 0_bis ad5o12p12r2:
diese ad5o9q2: ^_bitte ad5p: gar_nicht ad5pq: gar ad6no14p7q: nicht_mehr ad6np: abges ad6p3q2r2: ^_guten lg ad6p3q6: von_uns ad6pq: gefal_uns ad7n2q6r: preis
ad7n6p3q2r2: guten ad7nqr: alten ad7p3q: uberw ad8: ^_von gegen ad8p: wir_nehme ad9: b ad9q: ^_passt adn: aufba brosc der_umzug die_ist letzt_donne nacht
seit_geste umzug uns_im adn2: nicht_wunde sitzt adn2o3p2q: ^_meine adn2p: ^_ana adn2p4: die_kinde adn4: gruss_$ adno2q: tocht adnp: aber_der die_gesch elter
schon_feier adnp4q93: ? adnp8: heut adnpq: seine adnq: fur_eine adnq2: hatte_wir meint adnr: hinte adnr4: mal_die ado: behal forde_ist gebra lindn nicht_und
wolle ado14q: forde ado2p2: ich_die ado3: haben_den ado4p: ^_mein zuruc_$ adopqr: will adoq: geht_s adp: !_wir bitte_noch das_geht im_zug keine_mehr nach_dem
netz s_auf sie_mit und_hab weiss_ich wollt_ich adp2: durch_und ferie adp2q: janua adp2q3: uns_das adp2qr: mit_unser adp3: ^_entsc entsc_sie adp3q: die_ubers
adp3r: petra adp4r: erst_am adp6: liste versp_$ adp7q: hin adp8qr: ich_dir adpq2: einka adpq2r: mir_die adpq3: fehle adpq3r2: hi_ana adpqr: selbs adpr: stift
adq: ^_geht entwu_$ mal_in nicht_durch war_s waren wir_gern zugri zusta adq2r: liefe_$ adq4: brauc_sie adqr: dabei langs adr: bis_dann gleic_$ nach_den an:
^_herr ^_klein an_! ans_telef da_war damit_du das_wasse die_kaffe diens_wollt donne_ist dort du_dich filia gehen_die gekom_$ habe_$ herr_brand immer_noch
in_elter insta kaffe_$ kurze_info platz_$ sich_auch sind_gerad so_lange uhr_$ vorwa wart an2: der_kolle nur_damit an2o16: insol an2pq: toll an2q: famil an3:
kaffe zur_info an6: und_einen ano: ausri ano2p12: ^_sie ano3p: betri ano3p2: gesto anoq: dass_die meine_tocht anp: ab_monta empfa feier_! heute_noch toll_aus
unser_buchh anp2: hat_uns anp2q: du_es anpq2: ist_bei anq: musst_wir tom anr: ana_! ao: ^_melde anwal_einge aufsi ausri_dass derze dir_leide einen_anwal
erinn_! es_mit gesto_ist habe_sie herr_maier ich_der ich_schre ich_zeige je krank_am laden leide_sagen maier meike meike_$ mich_bei mit_uns muss_dir
sagen_dass sie_meine uns_um verbr weite_an weite_in wir_werde zum_anwal ao2: darum momen nicht_an ao2p: kumme_$ ao2q3: sich_nicht ao3: ich_muss melde_sie
septe_das zu_unter ao3p: horen_sie ao4: alles_weite ao4p: ab_$ ao7p4q: sie_von ao8q: eroff aop: bau dazu_$ aop13qr2: schic_ich aop2: ihnen_$ nicht_gesch vor_$
aopr: holle aoq: bitte_um mir_nicht wir_bitte aoq2: kumme_sich ap: 0_wird ^_habs ^_kommt ^_mach ^_nachs ^_nicht a_petra ana_sorry aus_ich bank baust
beim_zahna bis_sonnt bishe buchh_und danke_schau darau_$ das_am das_auf dem_bau den_stift der_baust der_sechs der_zentr die_holle die_zugan dir_besch es_auf
es_morge etwas_$ fotog_hat fotog_war frau_somme gehe gerad_nicht gesch_tagt grad_beim habs ich_gehe ist_bis ist_ein ist_er ist_krank it komm_grad komme_hier
komme_noch leide_nix liege_mit liest marz_im mich_mit monta_schic netz_am nicht_mit noch_etwas rober rucke sam scann schaf_wir schic_euch seh sind_ferie sitz
sorry_$ sorry_ich tritt und_keine und_ohne wande war_krank wasse_im wiede_auf windp woche_an woche_dazu wollt_es zahna ap2: beisa da_ist gebe_ich ich_komm
liste_$ monta_wiede schre_ich sechs so_weit sollt spate_$ texte_am weit zusam_$ zusam_und ap2q: 0_janua freit_schaf plane ap2q2r: den_feier ap2qr: leite ap2r:
schla ap2r4: monta_$ ap3: donne_in euch_$ tisch_$ wirth_viele ap3r: besch_$ ap3r5: bekom_du ap4: dem_tisch heut_abend ich_setz meine_kolle monta_in selbe
setz_ich setz_mich ap4r: krieg_du ap5q: schaf_ich ap6: wird_das ap6q: laufe ap7qr: bekom_sie ap9r2: und_schic apq: auf_monta errei hochs phili phili_$
schon_weihn warte_auf wir_noch wird_es zentr apr: logo_liegt mit_mir apr3: leben aq: !_gruss 0_was ^_uns beim_beste beste_wille betti bissc danke_und
dann_mache das_beim ein_bissc es_eigen geseh_hat gezei ich_aber ich_frage ich_unter ich_wollt kann_$ komme_nicht konnt_ich liefe_ist meint_er messe_$ mogli
morge_auf morge_im nicht_wenn noch_zwei passi sind_$ solle uns_auf unter_bekom von_ihr wie_geht wille wille_nicht aq2: die_recht hat_das ihr_es aq3: bei_mir
einma lasst_sich aq4: ^_bevor koste wenn_wir aq5: kurz aq9: ob aqr: ^_grund sind_in von_den aqr2: schic_sie ar: bald bilde_hab das_aber der_bilde donne_versp
durch_ich erst_dann fehlt_noch ist_erst ist_grad leite_ich melde_ich nachf nachf_die noch_an noch_den rest_krieg schwu tu_ich unser_fotog ar2: ^_logo
halft_der ar3: die_halft folge ar5: die_erste portr d: 0a 0aa 0gh 0pass 0pp a0 aalen aapas abbuc abgeg abgem absta abtei abzug ach admin aktio akzep allei
allem alois alt anato anbie anbot andru angen anget anlan anlie anthr apfel artnr augen ausfe auslo auszu auth backs bahnh bambe beate begli behau beige beine
beiss besie bewer bewir bezug bildl billi birne bob boden bose brav breme brett bucke burgg c carpo cent chatb chor churf clip co code com const corne daume
decke demir denne diesm dietl digit dikti ding dinke dokum doppe draus dreie dreiu drive drohn dunke dunkl ebeli eben edelt ehre eiche eilt einig einun einzi
eis entta eps erbsc erlau ers ersch erwac esche estri et f fahne fahrz fallt falsc fand farbt faxe festn fidel fluss foote form fotot frei freis freu fruhj
fugen furn furnk fussn fussz geant gedau gefei gefra gekni gelad gemai gemes gered gerli gesca gespe getre gewac gewer gewol gfall glatt glied gluhw gmein
gnadi gnick gold gremi grenz grill gruen gymna haase hafen hakch haken halbp hambu handk hausi hausn hausv hd hebam hedwi heidr heini heinz hellg herbs herku
herz hetzn hinne hk0 hod hort hotel ignor ihres imke indus jena juli kalle kalt kanon kdnr kempt kenns kevin kick kippe kita klemm kolb komis kopf kopfe kreid
krull kunst kurfu lache lagep lahn lana latei layou leeds lehrl leihg lesba leyla linde links live lotz mannh marga maron mbb mecke mega mehme mehne mehrh
menu messu metal mike minus missv mitge mitgl mittl mitzu monik mowe muhle muhlw museu nachd nadin nahme name named ne neins nelli neust nextc novem nuran
nusse oberl oberm obers off olli olsen onkel ottil ozdem parat partg pauls peinl perfe peter pfaff pinke pleit plus podca pohl postb proku proto provi publi
rahme ral rand rausn re ref regen reinw rekto relau renat restf riege rolle ruhig ruhla runte sa samml sandf sassn satz sauer saust scan schar schat schim
schma sedul shoot siebz skept skizz slide sms sophi sowie spam spare spats sprin sso st stadl stagi stahl stamm steff stoib stort strau stur such sudti susan
tabel tanne tat tatsa taugt thiel thorb timo tippf toni trakt traum traut treso trock tschu tulpe tur uben uf umset umzus up vegan veral vereh verle verre
verze vielm vilma visit vollb vorha vorhi vorn vorsi vorub vorwo voss votie wahl wall wappe ware warme wartu we wege wegge weihe wenig wenze wert werts whats
wirti woand worde works wurm x0 yıldı z zahlt zeigt zeitl zenti ziffe zolls zusat zwar zweif zwill d11n2p4q: haben_wir d12pq2: foto d12r11: anbei d13nq11r:
seite d14p6qr2: raus d14q2: varia d19n3p2q3: druck d2: !_das 0_fur 0_heiss 0_mit 0_passt 0_schon 0_steht ^_erled ^_gruez ^_gruss ^_jo ^_siehe ^_stopp ^_tut
^_zu a_bitte abges_0 abhol absag absat achtz adres_laute agent alle_im alles_ander also_ab also_bitte ana_den ander_mehr anhan_$ anson auf_0 aufs auftr_$
auftr_ist aus_keine autom b_$ b_aber b_die beans begei beide_entwu bildu bis_auf bis_zwolf bitte_das bitte_ohne bleib_$ bleib_beim budge_wurde chat chond
dageg dageg_entsc das_blau das_blaue das_proje das_wort dass_gegen de0 dem_angeb dem_hirsc dem_hund dem_storc den_chat den_newsl der_0 der_konfe der_websi
die_muhe die_numme die_soll doch_schon donne_schon druck_damit druck_die durch_keine durft einfa_nicht einst einve_$ einwa_$ einwa_beste entfa entsc_$
entsc_das entsc_haben entwu_mit es_ging es_so essen etike foto_von freit_0 fruh_raus fur_entwu geand gefun gegen_das gegen_die gehab gehen_$ geleg_$
gemei_ordne genug gepru gerne gesch_bin gespr geste_beim geste_schon gestr gestr_$ gewar gewar_hast gott_frau gruez gruez_frau gruss_gott gruss_k gut_bis
gut_wir habe_alles hat_geste heiss_jetzt hirsc hocha_dr https_wolke ich_geste ich_haben idnr_laute im_gemei inter_mehr iphon isch_tippt ist_0 ist_freig
ist_meine ist_ubrig ist_zu ja_0 ja_nicht jahr_einfa jetzt_doch kann_raus kann_weg kaste keine_anmer konfe konnt_losle kreis lass_mal lasst_den laut laute_0
legen legt_los leid_falls leide_gar leide_musse liebe_team liebe_varia liege_jetzt link_zu logos_liege los_$ losle_$ mai_0 mehr_als mein_sohn meine_iphon
merci_fur mir_aus mit_vorzu mit_zwei mocht_wir monta_ruhet muhe_$ nee_das nee_lass nehme_die nehmt_das nehmt_die nein_$ nein_das nein_zu neu nicht_bitte
nicht_in nr nr_0 onlin onlin_gehen ordnu_$ partn praxi priva priva_$ proje raus_da raus_verwe sabin sagt_besch schau_mal schon_in sekre servu_ana sich_erled
sie_einfa sind_begei so_konnt so_mache soebe somit sonst_ist sonst_passt sparg statt_0 stick storc uberl uhr_geht uhr_monta und_diens und_druck und_es
und_nehme uns_aus uns_beim uns_dageg unser_logo v0 verwe_0 vom_hof vom_opa vom_somme vorsc vorsc_mir vorzu vorzu_hocha weg_$ wegla wegla_$ wie_am wie_er
wie_gehab winte wir_geste wir_weg wir_zu woche_! wolke_examp ziehe zu_0 zu_beans zu_dritt zu_ihren zu_sonst zufri zwei_passt d2n: ausst bleib_gleic durch_0
ein_schon geste_im ihm opa wirth_wir d2n2: backe hund nachb d2n2p: beleg d2n2pqr: finde d2n2q: ^_war d2n5q3: ganze d2no10pq3: sehen d2no2: von_herrn d2nop:
wir_in d2noq: um_die d2np: ^_geste april entsc_fur herzl_gruss d2np2: jan d2np2r3: kuche d2npq2: man d2nq: den_preis den_zweit newsl d2nq2: das_ganze d2nq6:
genau d2nr: burge d2o: 0_febru aber_mit abgen abgen_$ augus beste_$ bitte_auf damen den_auftr febru ich_mache ihnen_mitte keine_weite rechn_vom tausc wort
d2o2: amtsg jeden und_haben d2o2p: von_meine d2o2pr: die_anzah d2o3: kanzl mein_mann d2o3pr: anzah d2o9pq2: verst d2op2q3: sie_das d2op3q: verei d2op4q2:
dafur d2p: 0_oktob ^_also ^_freig also_der ana_wir die_klein drube_und ehrli_gesag es_diese es_nicht es_sind fest_! frohe_fest gesen gott gruss_aus lass
liebe_gruss mache_$ monta_und no spate_antwo veran war_der wolke d2p15qr2: hast d2p2: ^_diens die_spate exemp logo_$ s_$ septe_$ d2p2q: der_vorst rot vierz
d2p2r: hoch d2p3: alles_$ ander_$ ist_es d2p3r: unter_vertr d2p4r: den_unter d2p5: wir_ihnen d2pq: konto rechn_bitte d2pq3: wir_die d2pr: zwolf d2q: ^_fur
alles_gut anspr brand_$ falls_du hatte_ich ich_dacht leute numme preis_$ von_dem wisse d2q2: bitte_die dacht die_domai domai fur_0 d2q2r: das_impre ist_die
d2qr: logos d2qr9: anhan d2r: 0_muss cloud der_zweit fotos_vom hangt_dran ist_raus jo rucks text_fur tippt titel zu_punkt d2r2: porta d3: 0_gesch 0_mai ^_0
^_beide ^_lasst ^_nein ^_uberw aber_das alten_logo benut bitte_druck budge_gibt damit_$ das_grune das_video der_post einve_mit flies flyer foto_mit geht_in
geste_in getag getag_und gruss_jorg halbe hat_der idnr ihre_muhe ja_zu juni_um k keine_ander keine_einwa laute_de legt mehr_brauc muss_es per_post post_$
post_an shop so_lasse sohn stopp unser_seite unser_ust ust_idnr varia_0 vorst_hat wir_bleib wir_keine wirth_anbei d3n: hat_sich schon_woche d3n2p3q:
liebe_frau d3n2q: alter d3n4opr2: samst d3no3p: dass_wir d3no5p: ist_am d3np3q6: gross d3nq: blaue die_neue d3o: bitte_nur das_hab erled_$ kein_inter
nicht_das storn von_unser d3o2: betra davon d3o2pq2: nun d3o2q: ^_unter ertei d3o2r: namen d3o3: mitte_dass d3o3p3: zahlu d3o5r: hierm d3o8: gmbh d3o8r: konta
d3op8qr: des d3or: ordnu d3p: ^_servu ehrli geste_abend losle ruhet servu unter_und d3p2q: ging d3p2q2: sind_wir d3p2q4: ^_wie d3p3: kirch d3p3q2r: guten_tag
d3p3q4r: die_bilde d3p4r: raus_$ d3p6: anmer d3pq: die_druck sloga d3pr: rechn_ist d3pr8: ich_am d3q: blau passe sagt uns_fur verwe_$ d3q2: 0_stuck gilt stuck
telef_bespr d3q2r2: impre d3q3: der_link d3q7: link d3qr: die_alte d3r: hrb hrb_0 in_ordnu ordne_geleg punkt_0 ust_id d3r2: siehe zu_den d3r3: hochg d4: 0_ja
0_nein ^_nehmt ab_in an_sie das_alte diese_jahr eh foto_vom hof karte lasse_wir nehme_varia nehmt nicht_0 nicht_her passt_$ passt_alles passt_uns sie_konne
sind_0 so_bitte uhr_passt und_0 verzi_wir video websi wir_$ wirth_die d4n: komma d4n5qr3: ubrig d4no13p2qr3: uber d4np: brief d4np11q2r: tag d4np4r2:
viele_gruss d4nq: mai d4o: adres d4o5: nehme_sie d4op5q2: korre d4op6q5: konne d4p: alles_in ist_alles nur_das per sie_den uberw_ist d4p4: vormi d4pq: trotz
d4q: 0_euro am_beste euro passw um_0 d4q2: fur_das d4q3: am_telef d4q5: drin d4r: id d4r7: ^_anbei d5: 0_und ^_nee beim_alten de_0 den_druck die_telef einfa
einwa examp gibt_es hier_der https ihr_konnt muhe nee und_nicht verzi d5n3p2: herzl d5n6q: neue d5np2qr: hoffe d5np3q5: handy d5o6q: wir_nicht d5op: erled
d5p: freig_$ so_$ d5p5q2r: ^_moin moin d5pr: der_text d5q: gewor grun her statt d5q5: konnt_ihr d5r: punkt d5r4: anbei_die d6: de einve ist_heute d6npq: doch
d6o3r: dr d6p2qr: fassu d6p5r: text d6q: auf_seite das_foto druck_$ seite_0 d6r: ust d7: das_budge varia_b d7n: post d7n2p: gibt d7noq2: alle d7o4pq: auftr
d7o5q3: die_rechn d7pq3r: die_zweit d7q2: brauc_wir d8: budge d8n: heute_fruh d8n3q2: ^_auf d8np15r: fruh d8q2: verwe d9: passt_so d9n2: laute d9n2q: heiss
d9nq3r: alte dn: 0_april ^_beim als_ich auf_das azubi besta_$ bus dem_burge dem_druck der_termi die_post die_sonne druck_dich erstm es_sein eurer fahrr
gehor_dass hat_bei herzl_ihre ihr_euch in_eurem ist_abges jetzt_im komme_sie mal_bei nachb_hat oma opa_$ rund schon_pfing schon_wiede septe_in sie_doch
sie_hat sie_im tolle treff ubers_$ unser_azubi viel_zu war_ubrig wie_ich wien wir_mache wurde_letzt zu_viel dn2: gibt_s hat_am heuer ihnen_und kenne sonne
telef_bleib umgez war_schon werks dn2p: ^_schon da_geht eurem dn2p3q2: versc dn2p5q2: bei_euch dn2pq4r: stehe dn2r: seit_0 dn3opr2: am_samst dno: allen dno3:
acme dno3q: ihrer dno5: letzt_woche dno5q: uns_nicht dnop2: wir_den dnop5r2: stell dnp: euch_am hochz lager meine_handy meine_schwe pfing schul schwa dnp2q:
ins dnp2r: ich_hoffe dnp4: ubern wir_am dnp6q3r: habt dnq: ^_sind geht_bei monta_0 versc_$ war_ein dnq3r: die_seite dnqr: der_preis dnr: ist_der reden und_das
do: ^_als ^_kein adven auftr_von augus_$ bezah bitte_geben bitte_strei damen_und das_als der_auftr die_forde die_gmbh die_verwa durfe_wir einwi einzu
erkla_wir frau_dr fried geehr_damen gelas gerd haben_$ haben_kein ihnen_mit im_auftr inhab jetzt_reich kg korre_bitte mache_von mit_dass mit_ihnen nach_lange
namen_unser nehme_beim nicht_wie niema rechn_0 reich_s schal sich_mit sie_nicht sind_alle sind_zu trete uber_meine und_herre und_meine von_frau webse
zeige_ich do2: ^_ihre ^_jetzt ^_schre beim_amtsg bitte_aussc bitte_beim ihnen_leide ihre_rechn leide_mitte unser_manda wir_unser do2pq2: zweim do2pr: daten
do2q: anmel do3: kunft manda do3qr: verwa do5: recht_$ do6q: mails do7: uber_das wider dop: geben_sie dop2: s_aber dop2q: teile dop2q2r9: reich dop3q2: ^_in
dopq3: ich_den doq: bitte_$ durfe frau_ruiz ruiz verei_$ wurde_ich doq2: erkla rufen dor: firma herre v dp: 0_sie 0_zu ^_donne ^_eigen ^_er ^_rechn ^_zahlu
abges_$ alles_von am_handy ana_der auf_mich beant bei_dir beleg_liegt bis_geste brief_$ da_die das_handy dass_sie dem_tag den_sloga der_unter die_drei
die_masse die_offer drunt drunt_und eigen_wollt erhol es_leide euch_alles euch_den fotos_$ fruh_in gedul_mit gesen_von gewun grad_in hab_mir habe_mir
haben_das haben_es haben_mit hallo_jan hier_land ich_war ihnen_im ihnen_sein ines korre_am korri kroge liste_durch marti melke mich_an monta_raus nach_der
nachm nicht_ein offer perso pfiat pfiat_di probe ruber_$ segen sepp sepp_$ siebe sonde tag_der teile_ich text_und tine und_drube unter_auftr unter_exemp wesse
wesse_$ wir_alles wir_erst woche_mit zahlu_ist dp12: diese_woche dp2: auto beira der_beira die_korre die_uberw euch_im fruh_$ gebt marz_$ ned pfr spat
unter_verei dp2q2: ana_die dp2r: ruber dp2r2: acht sie_am dp3: alles_bei der_kirch ende_der dp4: den_text der_woche ihnen_das dp4q: das_nicht dp4q3: siche
dp4qr: woche_zu dp4r2: erhal_sie dp5: hin_und dp6: die_liste dp6r: heute_in dpq: an_dem die_farbe freit_raus kanns papie plan schon_gesch uns_sehr zusag dpq2:
mir_bitte tag_frau dpq6: pdf dpqr: donne_0 moin_ana uber_die dpr: gruss_petra hoffe_das masse mit_beste petra_$ wie_bespr dq: ^_hoi aber_was absic aufst
aufst_der beim_sloga bitte_wir da_steht das_papie das_so das_telef dem_foto der_freit die_blaue die_logos die_umsat donne_um es_noch final freig_ertei
freit_schon gaste gemei_sind gezah grun_nehme gunst hoi ihr_von inzwi jetzt_die kommt_das konto_$ leer leipz liebe_telef lowen lowen_$ mal_ein mir_kommt net
noch_ander notar offen ott rudig seid seite_$ sie_mal sorry_fur sprac start_$ table termi_am uberh uberw_$ unkla unkla_ist uns_bitte uns_entsc ups wir_um
zweit_varia dq2: alte_ist brauc_$ hosti nicht_auf rein schau_gut wir_brauc dq2r2: engli dq3: ^_mir die_schri euer umsat dq4: entha dq6: brauc_ihr dq8: wer
dqr: agb die_agb engli_fassu vg dqr2: die_engli dr: 0_die ana_anbei angew anzah_ist auch_$ die_der die_offnu dir_grad funf grupp hab_dir hat_meine helen
hier_die ich_dann ist_angew ist_schon kapit leitb liege_im mfg morge_die neun noch_beim offnu_sind plaka siehe_anhan uhr_sonnt unser_steue vorhe_ist wirth_in
dr2: der_kuche im_porta macht_unser uber_uns zweit_am dr3: texte_fur dr8: im_anhan n: allta angez arme baff besin besuc bettl bist blogb bohm buchm buhne
buroh dana derse desig domho ecke elsas erdbe erhoh film frank freib furch garte gearb gebur gekur gelau geler gelob gemer geruc geseg gesor gespi gewon gezog
gotth gunna halbm halle hamma hamst hats hitze hochv jubil kino kirta kolbl lehre lieb locke lusti markt meier munst murzt nahe neuli oberh optik parla plans
poliz porto profi radio ralf rasse regio rente schad schei schle schun spinn stark stau stras studi tagun telek textv triko trixi tun umgeb verru verti vortr
weh weinf welt wohl wohne wusst zehnj zeitu zufal n2: !_hab ^_ihnen ana_kurze angem_jetzt ansch_laute buchh_ist du_gehor du_warst eine_neue fusse ganze_beleg
gelac gluck_zum gruss_von hab_dich hat_insol ich_in in_pensi ist_ja kase kasse lasst_gruss mit_euch nur_zur rutsc_! samst_auf schon_gruss unser_alter
unser_nachb unser_neue warst was_fur wir_wunsc wunde_$ zweit_stock n2o: stock n2o4: angem insol_angem n2p: herrl n2q: ^_nur euren neue_ansch n2r: huber n3:
die_ganze getro gluck rutsc_wunsc wunsc_die n3p: dass_ihr n3q: pensi n3r: meine_mutte mutte n4p: ^_frohe n4q: ^_bei n5: weihn_und n6: einen_guten guten_rutsc
n6p: rutsc n8op: wunsc no: an_meine braun das_$ der_den der_schre haben_einen herr_braun ist_in nur_noch no2: gesel no5: sie_auf no6: nie no7p: ^_uber nop2q4:
^_was np: !_unser ?_meine april_$ bring das_haus dass_du fast freit_in freit_ist fruhe hat_im hause herrl_wette hier_nur letzt_diens liefe_sie mehr_sagen
nach_hause schwe_ist seht sieht_toll uns_geht viel_los wette np2: da_und euch_das mir_fur s_bei np2q: stund np2q2: schne np2r: geht_am np3q: voll np4: ^_heute
np4q2r2: ^_im np4qr: janne npq: euch_um geht_es npr: finde_du karin npr2: ferti_und nq: auch_fur das_team gefre geht_das gewei hat_gewei ihnen_auch mal_als
schon_mit sein_dass ubrig_mein uns_wurde wir_sitze nq2: der_alte wen nr: aus_graz fr fr_0 getra graz heima lief mo nele nele_$ paul nr3: ist_ferti o: abzus
alfre anzei argli beauf beend befin belas bellm berei bevol blum braue daran deren dorth empfi entge erben ersta fecht gefuh gelie gemoc hall hallm hanne
hartw hofli holzb kern kesse klage konku kremp kundi locks losch mange mitar nachl neben nordl notfa nutzu papa pfeil prenz r reagi regel ritte ruckt samtl
stein todli toms uberg uberr umfan unbeg unbra verun viert volli wanni weder wehr zumst zuric zusch o2: ^_lasse amtsg_insol art art_$ beim_insol bestr_diese
betra_den bitte_aus bitte_konta bitte_nehme bitte_richt dass_herr dem_verte den_erinn den_verwa der_acme dezem_das die_leist die_sache die_vertr diese_art
diese_rechn erken erken_wir forde_die forde_melde forde_sie forde_und gekun geric gesel_wurde haben_am herrn_ra horen_von ich_nie ich_verbi ich_wider ihn_$
ihre_forde im_momen in_liqui insol_an insol_anmel jede_weite jegli kann_mich konta_zu leist_$ liqui mails_ab mann_ist mehr_leist meine_recht mir_zu
momen_nicht muss_ihnen plotz ra rechn_erken richt_sie ruhe_$ setze_$ sie_horen sie_jeden sonnt_verst und_werde unser_gesel unser_vater unter_alles verst_bitte
verst_ist verte_ich vertr_als vertr_der vertr_frist verwa_$ vom_vertr vorer vorla_insol weise_wir weite_mahnu wende_sie wider_ihrer wir_betra wir_zuruc
woche_verst wurde_nie zuruc_die o2p: 0_dezem o2p2: ein_$ einge_$ o2p3: setze o2pq3: frist o2pr: dezem o2q: schlu von_ihnen wende o2q2: verst_ich o2r: weise
o3: ^_hierm ^_horen ^_nehme acme_gmbh an_ihn anwal_$ anzah_zuruc auf_mir aussc_an bestr_die eroff_$ eroff_zahlu frau_ist gmbh_wurde jede konta_sie lasse_sie
lauft_uber marz_das mehr_an mehr_von mir_weite schre_sie und_forde unter_sie verbi_mir vermo_der verte_$ volle_hohe vorla weite_konta weite_lauft weite_nachr
zu_schre o4: aus_ihrem diese_sache gebet hohe ihrem_verte in_diese in_volle ist_letzt mahnu schre_ab uber_unser verbi vermo_unser volle weite_mails wir_bestr
o4p: ihrem o4pr: am_sonnt o4r3: leist o5: angel_liegt die_angel mich_aus o6: angel sie_bitte o6p2: sache o6q4: sie_uns o7: bestr bitte_sehen das_insol
das_vermo verte weite_schre o7q2: sie_mich o8: insol_eroff sehen_sie vermo von_weite wurde_am op: gesto_ich ich_sie noch_uber uber_den um_verst wie_es
wirth_bitte op2: begle dass_ich op2q2: konne_wir mir_noch op3: ^_diese op3q9: sie_mir op4qr4: am_mittw opq: sehen_wir oq: bitte_an jedes jetzt_noch
nicht_ander von_euch was_sie werde_wir wir_sie oq2: ^_rufen mich_bitte rufen_sie oqr: ausse or: ab_die diese_mail endli fuhre koch mit_diese sie_nachs
und_konta vollm or2: mittw_nach p: achma acker albre anja antra artur assis aufm aufma auswa bauer befoh benot bewus bildt bursc carol chanc dahei dazwi demel
deswe do domin einze elke ellwa endgu erfol eugen fahre feedb fiebe flo frueh funfz funks gans geobo gepla gerus gotte gretl hinub hob hobei hochb hole ing
inhal irmga isido jedem joche ka kamer kater katja kaufm kehrt kiki klapp kuhlm lande lauf lehrs les lese liede lotte ma mager mappe marqu matth muste nachg
neunz nolte norde notdi null nurnb okonk pacht profe quart quats radem rat retou sahst samme sardi satze seide serve singa skiur smart sofa sperr spulm spur
steck storu sudbe sven swant t tags tagsu taufs teufe theo thoma tipp triff ui unmog urkun ute verga verse versu visie vorli vroni wage wahle weil werfe wetra
winni zeugn zieli zimme zua zuver p11: erhal_es p12r: hast_du p14: sie_erhal p2: !_morge ^_inner ^_ruckm ^_schaf ^_spate ^_ubern abend_$ abend_wenn alles_auf
alles_bis alles_zusam also_diens an_euch anfan_nachs anmer_$ anmer_am begle_wir beisa_$ bett bett_sind bilde_$ bis_monat bitte_entsc bussi dann_aber das_woche
deine_postf denke der_fruh der_komme des_tages die_ferti die_zahlu diens_da diens_wird dir_alles dir_den donne_nachs dran_monta du_alles du_hast ehren ehren_$
erhal_unser es_heute es_wird euch_raus fassu_$ feier_wird freig_bekom fruh_hast geben_? gehen_ihnen hand hand_drauf heute_abend ich_heut ich_heute ichs_dir
ihre_erinn im_auto im_bett in_deine india_$ inner inner_der inven ist_fur juni_$ kinde_im kolle_ist konne_$ ladt ladt_die laufe_des liefe_am liste_bekom
marz_haben mehr_aber mehr_morge mein_rechn meld meld_mich moin_die monat_so nachs_drei nimme peile postf_versp reali rechn_sie restb_begle rot_anges ruhe_am
sagen_wir schic_es schic_kann selbe_abend selbe_tag setze_ich sie_haben sie_ihnen sie_sie sind_noch sonnt_$ stell_$ tag_bekom tages texte_komme ubers_woche
ultim unser_entsc unser_korre unter_bis unter_gehen vor_den wird_diese wird_nix wirth_der woche_erhal woche_habt woche_ist woche_leide woche_liegt zeit_geben
zum_monat zuruc_und p2q: bis_uberm die_plane dir_bis du_den ein_paar monta_tagt paar paar_tage siche_$ p2q3: konne_sie p2q4: ^_konne p2qr: du_die p2r: !_!
bis_diens dann_hast den_restb die_stell hoch_$ monta_hast nehm restb sag p2r2: aller ana_danke die_restl restl p3: 0_haben 0_liegt ^_gib aber_siche also_am
am_tag antwo_$ bis_spate das_ergeb das_nix des_monat dir_dann drei_tage ende_des ergeb_$ es_in freit_haben gib gib_mir gross_india ich_morge ihnen_alles
im_postf india kw kw_0 laufe_der liegt_alles liegt_ihnen liegt_s maile meine_anmer mi mir_am morge_$ morge_vormi nicht_aber nix_mehr rechn_damit s_dir
schic_ichs schic_s spate_0 tag_darau tagt_am ubern_woche und_morge unser_anmer unser_antwo woche_dran p3q: ^_morge bis_mittw tagt_der p3q65: ?_$ p3qr: mir_$
wir_bis p3r: 0_janne versp_! p3r2: komme_woche krieg_sie sie_bis p4: am_selbe anfan bin_grad damit_dass das_wird der_nachs ergeb es_am ich_rechn ihnen_bis
in_zwei mich_am mich_hin monat_$ monta_fruh postf_$ sie_alles tagen woche_haben p4q: es_dir ichs mir_bis p4q2r: uberm p4r: mittw_$ sie_unser p5: dir_die
freit_hast noch_bis texte_$ woche_schic p5q2: tage p5q2r2: den_0 p5q3r: habt_ihr p5r: spate_am p5r2: bekom_ihr p6: ich_schic im_laufe postf schic_dir
schic_ihnen p7: aber_am du_s ihnen_die ihr_die p8r: morge_fruh p8r2: woche_$ p9r2: bis_ende einer_woche freit_$ in_einer pq: 0_schic aber_in brauc_noch bude
das_und der_druck die_bude diens_ist disku eher es_spate geht_die handy_$ ich_im ich_liefe ihnen_besch juni_ist kanns_du komme_wir krieg_ich mama nimmt
noch_der noch_ein ok_? sie_schre sind_sie sind_und sorry_! und_wenn versc_? wir_hatte pq15: welch pq2: aus_! einka_$ mir_den zukom zwisc_den pq3: noch_von
pq4: bevor_wir pqr: ihr_am ruf ruf_ich uns_am pr: bis_nachs dann_gleic freit_den grafi ihnen_am ihr_bis komme_am komme_morge kommt_am kommt_mittw liege_in
liegt_im marke monta_hoch nachs_donne nehm_ich ran rate reich_wir sag_ich woche_also pr2: die_leben du_am du_bis freit_nach zwanz pr3: produ pr7: reich_ich q:
ablau aktue anfah anruf barri basti baule beisp beric biete bildr blieb bonis bruch chur claim claus compu danem darub dasse dazun dipl dorot dsgvo ehe enkel
erbit erkra extra fair festl festp finan fragt funkt gabe gedru gewus gros gutac hafte hauke heike helfe holla irgen irrer jana jeman jpg kennw kfm knopf
krahl kunze lohnt losun lufta magst maili maxi meins minde monie monti mus natur neffe nervo nutze pixel potte recyc regne roll rundb sachb sachs sande schie
schil sprun tauch teure tif top umsch umsta umzie unein use verwi volke wahre warum wia wieso wlan wo worum zame q14: denn q15: oder q2: ?_dann ?_die ?_ich
?_und ^_habt ^_schic ^_und abgel abgel_$ ander_kann ausku banne bekom_? bitte_nochm brauc_du buche das_? das_banne das_denn das_hatte das_hosti das_liebe
das_pdf datei_lasst dazuk dazuk_? der_rechn drin_oder eine_fehle entha_ist es_? euer_angeb fuhrt genau_brauc genau_fehlt ginge hat_eigen holen holen_?
ich_gern ich_wurd ich_wurde ihr_zwisc inter_ob ist_abgel ist_mit klar_welch klick konnt_wir kurz_telef kurze_frage lasse_? leere liebe_am liegt_mir man_die
mir_nochm musse_die noch_? nochm_schic nur_eins ob_man oder_? oder_das oder_png oder_soll pdf_bis pdf_schic png rechn_auf recht_an schri_im sein_? seite_?
seite_auf soll_$ soll_ich sowei telef_? und_wie uns_noch vom_handy vorst_$ was_brauc wer_hat wer_ist wir_dafur wir_kurz wir_warte wurd wurd_das wurde_inter
zeige_? zip zukom_lasse q2r: die_liefe eins q3: ?_unser ^_welch als_pdf da_schon den_link du_uns eigen_die gross_musse ihr_mir im_angeb im_preis logo_?
nicht_offne noch_einma offne schon_drin stehe_0 wann_brauc wer_von q4: ?_am ^_wer bis_wann in_welch ist_nicht mir_ist nicht_klar was_genau wie_gross q5:
forma_brauc ihr_das ob_die q7: forma konnt_sie welch_forma q8: ^_konnt q9: schic_? qr: das_zweit liefe_ich logos_im sie_dir so_langs qr2: das_erste r: abseg
ahren anger anhau anlag anna asant bauen blatt denen desse e effi empfe erdge erfur ernte frauk gabi gebli geleb gezip glasf greif haupt hensc hinkr histo
ingri jessi jule kehl kompa lad lenz lohnz lol lou marx melli nina oberg oberr pagel pless rezep roswi sandr satzu sende sorte spani sudha tim uploa uwe verdi
vorde wiebk r2: ^_hey ^_start anhan_der anhan_die dann_am der_von deuts die_komme die_teamf diens_nach donne_komme du_dann folge_am freit_! hallo_zusam
hange_an hey hochg_der im_ordne leben_von liege_noch nach_mit refer rest_kommt speis start_und teamf texte_zu und_leist und_liegt weink woche_donne woche_nach
r3: ^_erste die_bekom die_ubrig donne_$ ich_monta mal_das unten r6: anbei_schon
"""
