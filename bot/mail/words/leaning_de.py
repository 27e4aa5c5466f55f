"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: aa aacho absti agend alm amt angab angeh anzup aufta aufzu ausfu beeil berat bered berni betti brack braum brude
daher denkm dergl dokto dranb drans drees dreik drost erfah esel facha fit flugh fortb friss garan gebun geerb gegeb
geh gepac gewah gewes gewis gewuh gottf grias guck h hake halte handw hatt heizu himme hore idee insta j jassa jeder
jongl junio juris justi kalbt kampf kaput karl kassi kelle klare klaus knie kraft kripp kuh laura leut lieg lienz
liest luege maler mei mist neige neuer oh oluwa operi oster ostse pichl pilge polen pomme prakt probi prufe puh red
rober rum runde saufe schni schwi sitzu sonni sorge speic stall stati stech stemp tal tee teil tessa thema tirol uberf
uff umgeh unauf urtei verdr vernu verta verzo vorga vorwa wande werd wesha wiesn wills wofur wohlb wolf wuhlt zieht
a10d11n10o15p9q5r2: meine a10d4n3p6q4: auf_dem a10d5pq: dank a10d8no7p3qr: ab a10d9n5o2p3q7r: nur a10d9o10p24q5r4:
am_0 a10dn2p: ich_hab a10dn3p3q: bin_ich a10p3q2: danac a11: bin_bis a11d11np7qr: durch a11d15n3o2p5q: gesch
a11d15n3op12q7r4: ana a11d15o3p3: keine a11d24n4o4p2q2r: vom a11d2nop4q8: wenn a11d5o6p12q3r5: liegt
a12d21n12o5p5q8r2: hat a12dno5p18q: wird a12dnop2: dazu a12dp: mich_$ a12dp2q: ich_bin a135d47n11o31p80q31r24: ich
a13d14n15o2p4r2: !_$ a13d16n2o4p4q7r2: sind a13d16no4pq2: habe a13d25n5o10p8q3r2: frau a13d7n6op43q10r9: freit a13p2:
melde_mich a14d13n11o8p14q10r3: bei a14d21n2o18p5q5: ^_wir a14d4o24p2r: weite a14o3pq2: kumme a14pr: noch_nicht
a15d13n3op32q4r12: monta a15d14n2o3p15q3: s a15d27n4o10p11q4r3: zu a15d2np9q3r5: komme a15d2op4: ^_bin a15d6np2q2:
schau a15d7no4q4r3: muss a16d10nop15q6r2: aber a16d5n3o7p2q7: sich a16d9nopqr: hier a16p: sobal a17d19o8p17q4r: unter
a17d3n2p5qr: wiede a18d27n11o45p50q27r8: sie a18d28n5p10q14r3: fur a18d2np2qr: gerad a18d33n14o14p30q11r6: in
a18d6p12q3r4: dann a18dnpq2: ^_danke a2: !_der 0_im ^_ab ^_erst ^_geles ^_jaja ^_noch ^_notie ^_sobal ab_dem
aber_verla ahnun als_erste am_platz an_unser an_wenn ana_nur angek_ich anwal_der anwal_zur auf_kreta auf_kur ausei
ausei_$ ausla bearb beste_gruss bin_dran bleib_dran brenn_gerad buchh_weite da_$ da_dann da_leide danke_erhal
danke_habe danke_ich dann_auf dann_hiess dann_melde dann_stand das_in das_inter dauer dem_stape dem_vermi dem_zette
den_gemei den_zwisc der_hat der_tagt desha dich_auf die_buchh die_lasse die_meinu die_sind drube_$ eine_woche
einge_ich einsc_0 entsc_ich erst_ende erst_hiess es_an es_mittw es_monta etwas_gedul fall frau_weber ganz_oben gedul_$
geleg_der gemac_! genom_$ gerad_jahre gerad_land gerad_noch grad_die grad_zu gripp_flach haben_gerad hatte_mir
hier_gerad hier_sind hiess hiess_es ich_bleib ich_lege ich_schau ich_viell ihre_nachr im_ausla info_ich ist_auf
ist_gerad jaja jetzt_beim juni_wiede kaum keine_ahnun klar_danke koffe komme_ich krank_und kreta lasse_sich lege luft
mail_geseh melde_hocha mer messe_vorbe mit_gripp monta_dann muss_erst nicht_ich nix_$ notie_danke nur_grad oben_auf op
pruft rechn_$ recht_die ruckm_vom ruhe_an ruhe_ansch ruhre schau_wir sehe sind_bis sofor_$ stape suche und_ab
unter_ich verge_hier vermi_$ viell_am vorau vorau_erst vorbe_ist vorhe_kann warte_ich weber weber_ist wir_melde
wird_vorau woche_wiede zette zu_nicht zum_lesen zuruc_bin zusti a20d10o4p9: leide a20d19n7op7r4: hab a21d20n3p35q11:
es a22d24n10o23p15q6r4: unser a22d32n9o14p14q22r3: uns a22d39n4o7p14q5r3: mit a22o5p3: melde a23d10n5p12q6r2: da
a23d28n8o3p13q7: dem a23d4np7r: erst a247d337n73o108p227q131r47: $ ^ a24d22n20o2p11q4r4: ! a24d23n10o3p12q11r12: im
a24d6n2o14p19q9: ^_ich a26d18n3o8p27q22r3: mir a27d15n3p47q16r13: bis a28d32n12o18p82q15r26: am a2d: ab_0 aber_nicht
da_sein das_liegt dem_chef der_entwu gesch_ist gripp im_team ist_hier liebe_nicht sofor a2d10p4q6r4: logo a2d10p8r2:
also a2d11n2p3q7r: wie a2d17n3p2q2: ja a2d2: neuen a2d2n: stand super a2d2n2p3q2: wollt a2d2n2p4q2r: feier a2d2n4q:
der_messe gehor a2d2n6q: weihn a2d2noq: gesch_$ a2d2np: aus_$ a2d2np4q4r: drei a2d2npq2: termi a2d2npr: somme
a2d2o2p5qr: besch a2d2o4r: liegt_bei a2d2op10r2: einer a2d2op11q2r4: mittw a2d2oq: bei_der a2d2p: drauf_$ a2d2p12r2:
ende a2d2p16q4r: spate a2d2p2: gehen a2d2p2q2: mir_das a2d2p2q2r: fehlt a2d2p3q: ana_ich a2d2p3q2r: die_fotos a2d2p4q:
^_den a2d2p5q3r: 0_juni a2d2p9r: versp a2d2pq: oktob a2d2q: i a2d2r: ^_hier a2d3: geles hocha a2d3np6q3r: juni
a2d3npq3: fur_den a2d3nq4: gern a2d3o2: mann a2d3o2p: und_ich a2d3op2: ^_leide a2d3opq: mail a2d3p: ^_sieht fur_ihre
a2d3p2q2r: vorst a2d3p3q: wir_das a2d3q2: jahr a2d44o32p3q10: bitte a2d4n2o6p2q: 0_septe a2d4n2o6p3q: septe a2d4n6o5p:
letzt a2d4no2q: kein a2d4np2q4: steht a2d4np5q: damit a2d4op11r2: haben_sie a2d4p: hab_euch und_die a2d4p5q2r2: bilde
a2d5n3o11q7: wurde a2d5n3opq: ganz a2d5pr: mit_der a2d5q: 0_ist a2d5r: geleg a2d6: a a2d6n: in_die a2d6n2o4p2q2: als
a2d6n4op: seit a2d6p2r: freun freun_gruss a2d7p2q: gefal a2d8n2p4qr: in_den a2dn: noch_die sprec a2dn2p4: kinde
a2dn3o: vorbe a2dn3q: wunde a2dn4p3q9r: auch a2dno3p2q2r: ihn a2dnop: ^_frau a2dnor: arbei a2dnp3: vor_dem a2dnp4q5r3:
liefe a2dnpq8: eigen a2dnpr: bis_monta a2dnq2: ansch a2do: ^_keine a2do2p3r: wegen a2do8: unser_recht a2dopr: strei
a2dor8: nach_$ a2dp: krank_$ nur_die und_dann uns_leide wegen_der zuges a2dp2: ^_sorry a2dp2q: die_datei a2dp2q2:
datei a2dp3q: ok a2dp3r2: ich_euch a2dp4q: ich_weiss a2dpq: ist_mir a2dpq3: uns_die a2dpq8: bevor a2dq: das_angeb
hat_$ a2dr: berg oben a2dr3: den_rest a2n: ^_zur auf_meine still a2n2p: aus_der a2n2pq: sitze a2n5q2: immer a2no3p:
sie_sich a2no4p4r2: sonnt a2noq: lange a2np: euch_nicht jahre platz a2np3: komm a2np9: monat a2nq: der_ist a2nr:
kolle_aus a2o: bin_im der_recht ihnen_melde noch_eine sich_bei a2o2: ich_kann a2o3: wird_sich a2o3pq: schre_$ a2o4pq:
werde a2o6p: horen a2op: zeit_$ a2or: liegt_jetzt a2p: ^_ok danke_dir ich_s kunde tagt_erst verge_! wasse wir_bespr
zu_nix a2p10q3r3: krieg a2p2: bin_$ der_fotog gebe und_am unser_gesch a2p4: ich_es ruckm a2p4r2: zusam a2p5q: deine
zwei_woche a2p6r2: ende_nachs a2p8: am_woche a2pq: ^_wenn die_entwu flach a2pq2: ^_hi hi a2pr: die_kolle a2q: ist_im
muss_das sage vier weihn_! a2q2: ^_kurze bespr_$ a2q5: bevor_ich a2qr: chefi a2r: diens_und folgt furs_nachh kur
liegt_noch nachh rest_folgt tu wiede_am a2r2: ich_noch noch_bei a2r3: halft a3: 0_wiede aber_erst aber_ich alles_klar
an_frau an_sobal angek_danke bis_einsc danke_$ dem_schir die_messe erinn_ich erst_mit gerad_die hutte_$ ich_zuruc
komme_auf kommt_$ leid_$ lesen mich_sobal noch_keine notie prufu schir sich_zeit sieht_auf sobal_die urlau_danac
urlau_und vermi vertr_liegt vertr_noch zur_prufu a30d93n8o13p43q18r11: 0 a31d11np5q2r2: danke a31d8n5o17p8q5r5: an
a32d3n2o11p14q5r: mich a34d53n9o13p30q22r14: den a36d73n5o13p35q40r7: das a39d79n12o36p34q31r: wir a3d: ^_ohne
das_leide der_gesch meinu a3d11n: bleib a3d11p6q2r: freig a3d16no3p7qr: frau_wirth wirth a3d2: ^_alles ihr_schre
s_nicht a3d2n2o: an_der a3d2n2o3q: herr a3d2n3p10: ^_am a3d2n6o2p2q2: einen a3d2n9p3q2: bei_uns a3d2no4: meine_frau
a3d2nopq: uns_$ a3d2p11q4r5: die_texte a3d2pq: mache_wir a3d3n2oq2: lasst a3d3n6op17qr4: am_freit a3d3n6p2q3: auf_der
a3d3np4q4r: fotos a3d3nqr: team a3d3op4r: liebe_ana a3d3p11q4r8: texte a3d4np: sieht a3d4p: fest a3d4p2: drube a3d4q2:
gemei a3d4r3: der_rest a3d5o: wir_sind a3d5op5q: bei_ihnen a3d5p3: nicht_zu a3d6n2o5p3q7: um a3d6npq5: sein a3d6nq4:
auf_die a3d6o: habe_ich a3d7n2o4pq: ihre a3d7np6q4r2: hallo_ana a3d8n3p3: ^_hab a3d8no2: vom_0 a3d8no3pq: lasse
a3d8nop3q: mache a3dn: im_buro a3dnop3q3: sagen a3do6: bei_unser a3doqr: grund a3dp3r: tisch a3dp3r2: bis_donne a3dp7:
nix a3dp8r6: am_diens a3dr5: schon_mal a3n2: ich_$ a3n4: info a3no3: lauft a3noq2: kurze a3np: gemac a3np7q2: schaf
a3o2: ich_mocht a3o2r: an_und a3op: verla a3op5q2: zeit a3opqr: an_den a3p: bespr_das dann_$ dich_nicht einsc
erst_noch genom kennt kennt_genom leide_noch mir_durch monta_bin und_wird wird_gemac zur_kennt a3p15r5: nachs_woche
a3p17r: erhal a3p2q2: warte wenn_ich a3p3: ^_wird a3p4qr2: gleic a3p9q4: ^_bis a3pqr: ich_das noch_in a3q: ^_muss
ab_morge das_muss den_erste erste_blick ich_komme noch_auf viell a3q2: blick a3q4: wann a3r: da_muss komme_dann
noch_mit a3r2: hange a4: 0_bin ^_da danac_kumme danac_schau der_vertr dran_$ es_mir habe_es hier_brenn lapto sobal_der
wiede_im a40d4n4op13q2: bin a41d31n12o7p14q21: auf a41d60n9o18p27q25r8: ist a49d40n9o20p31q6r10: und a4d: land
land_unter a4d11n2op12r: heute a4d11n8op4q2: war a4d11o10p10q5: rechn a4d13npq: mit_dem a4d15no9p: wir_haben a4d2:
danke_! durch_den a4d28n4p4q4: so a4d2q4: klar a4d2r: danke_furs a4d3: mir_leid schre_vom a4d3o2: mocht a4d3oq:
und_der a4d3p: leid tut_mir a4d3p2q: drauf a4d3r: steue a4d4p2qr4: liege a4d5n2o3p4q: 0_marz a4d5n2o3p7q: marz
a4d5n2pq2: klein a4d5no4p2q2r: mein a4d5p: weg a4d6n5o2p8q6: ein a4d6o3q2: inter a4d6q6: angeb a4d7n2o3p3qr11: nach
a4d7n2p4q2r3: in_der a4d7n6o9p6q2: dass a4d9n7o5q5r: jetzt a4dn: der_buchh a4dn2: buro a4dnp: halt a4dnp2q: geseh
a4do2p24r6: nachs a4do3: nachr a4dor: an_die a4dp2: gedul a4dp4: dem_0 a4dp7: ^_vor a4dpq: ohne_den a4dr: ist_noch
a4p: ^_liegt bin_noch melde_uns mit_meine a4p2: und_melde a4p2r: fotog a4p3: mach_ich a4p6q: tagt a4p8q2r: bis_zum
zum_0 a4pq3: zwisc a4q: bin_ab a5: ^_viele auf_sie dazu_gekom die_hutte drum drum_$ hutte ich_an ist_angek mich_drum
noch_$ sie_zu a52d50n7o26p22q22r2: nicht a52d7n4o5p18q22r12: noch a58d66n21o13p36q19r16: der a5d10n4o10p29q2r: ihnen
a5d12nop6qr: ^_liebe a5d13no5p3q3r: beim a5d16n7p6q3r3: gruss a5d17n10p2q7r8: schon a5d17n2o17p9q3: mehr a5d2: brenn
a5d2n4q: messe a5d2o2q4: ist_$ a5d3n2o2p11q2: vor a5d3n4p22q7r5: du a5d3o14q2: recht a5d3o5p2q: den_vertr a5d3p3:
leide_nicht a5d3pq: tut a5d3q3: frage a5d3r: furs a5d4n2pq2r2: bis_0 a5d4op22q4r2: dir a5d4opq4r: wir_uns
a5d7n2op6q3r4: kommt a5d7np6q2: zwei a5d7o2pq3r: beste a5d9op2r4: hab_ich a5dnp14q3r6: bekom a5dnp4q2: weiss a5do3p:
in_ruhe a5do3p3: ruhe a5dop2q3: ich_nicht a5dp: die_erinn weite_$ a5dp3r: vorhe a5dp8q2: sorry a5n2op2: dich a5n5p4r:
kolle a5nop34q13r4: schic a5np5r3: ferti a5p: sobal_ich a5p3: mach a5pq: wenn_die a5pr: kann_ich a6: ich_kumme
kumme_ich kumme_mich nicht_dazu a6d: angek a6d10nop7q2: entsc a6d17o2p5q3r2: ^_das a6d2n4oq8: eine a6d2o3p2: erinn
a6d2q: im_urlau a6d3opq: etwas a6d3p2q2r: danke_fur a6d3q4r10: erste a6d4n2o2p6q11: was a6d4p4r: dran a6d4q3: auf_den
a6d5no6p3q: zuruc a6d5nq4: hatte a6d5p: chef a6d5qr6: rest a6d7n3o2p12q6r: geht a6d9opq3: nicht_$ a6do: unter_$
a6do2p2: krank a6do5r: unser_anwal a6dp2: ich_mir a6dp3: wiede_da a6dp4q: zu_$ a6dq: ^_ist a6np: ich_wiede a6npq2:
ich_auf a6op: ich_melde a6r: ich_erst a70d106n20o23p74q46r32: die a7d10n4oq6r5: mal a7d10p2q4: entwu a7d12np7q6r4:
^_hallo hallo a7d17n3op6q4r: liebe a7d20o3p17q: alles a7d25np9q3r2: 0_0 a7d2p: viele_dank a7d2p2: hab_s
a7d3n2op15q4r2: zum a7d3n2q2: urlau a7d3no3p3q: einge a7d3np22q3: morge a7d4nop16qr7: am_monta a7d5no16p4q3r: schre
a7d5o3pq2: ich_habe a7d5p: dank_fur a7d5p6q: grad a7d5pq: ohne a7d6np18q5r6: donne a7d7n2op2q: er a7d7np23qr8: diens
a7d9n7op15q5r2: euch a7dn2: buchh a7do5p4qr: an_$ a7n: gekom a7oqr2: muss_ich a7p: nicht_verge schau_ich a7p9q5r3:
bis_freit a8: und_komme a8d12n6o7p10q2r3: aus a8d19n7p15q21r4: ihr a8d25n5o16p11q15r5: von a8d26n6o6p20q3r8: ^_die
a8d33n4o15p21q3r2: haben a8d5np3r: viele a8d5p2q2r: bespr a8d7n2o2p4q4r: kann a8d8n3p4q3: ^_der a8d8n8op2q: ^_unser
a8n: mir_an a8p: verge a9d13npq4r2: fur_die a9d6n2o6p57qr9: woche a9d9no10p5q3: vertr a9dn3o3pr: zur a9dno9pqr: anwal
a9op6r: ich_mich ad: !_lg 0_auf 0_d ^_angeb ^_hatte ^_mache ^_offnu ^_super alles_durch auf_$ auf_ihr aufge b_noch
behre bespr_und besse_$ beste_dank bis_dann bitte_noch chef_$ d_m da_bleib dann_! das_an dem_urlau den_ander den_steue
der_gegen der_umzug der_verme die_beste die_dropb die_wir diens_war er_will erst_mal erst_nach es_ist eure_entwu flieg
frage_$ frage_der frau_behre freig_der gekla gesch_hat geset gibts grune_licht gruss_i habe_das hier_am i_a ich_hatte
ich_mit inter_an ist_halt ist_leide jahr_nicht jorg_$ kam kommt_der kompl lang_$ leide_nein leitu liegt_ganz mauer
mein_chef meine_vater monta_auf monta_aus monta_bis morge_frau netz ok_$ passt_ich pfarr sie_dank sie_es sogar
steht_auf super_aus super_danke tasse texte_hatte umzug uns_brenn unser_liefe vertr_ist weg_und weite_wir wir_gern
wirkl zwei_von zweit_versi ad10: haben_uns ad10n4o5p5qr: sehr ad10npq7: telef ad10nq2r: 0_uhr ad11nq2r: uhr ad11q15:
konnt ad12n4op4q: geste ad12p: nein ad13n2pq5r3: zweit ad13nop3q5: ander ad14o6p2q2: nehme ad17np8r: 0_$ ad2: ^_haben
^_merci ans bis_dahin dahin fur_ihr grune guten_morge hallo_frau hat_den im_haus isch jorg lang licht m musse_wir
rausg_$ sein_$ verme vorge ad26q2r2: passt ad2no: uns_in ad2np: ^_ihr haus ad2nq2r: die_start ad2nq4: soll ad2o2p2:
zahle ad2o3: vater ad2o3p2: mitte ad2o3q2: zeige ad2op: ana_hier gesag ad2op3: geben ad2p: aber_die das_geld der_chef
euch_die ad2p2: di die_zahle is ad2p2q2: ist_das ad2p5r3: diens_$ ad2p6q: die_unter ad2p7: ^_freit ad2pq2: farbe ad2q:
einge_hat gut_aus ad2q2: den_entwu ad2qr: macht ad2r: hande hangt von_0 ad3: habe_die rausg wir_so ad3n: ist_seit
ad3n2o2q: richt ad3n4p: frohe ad3no2pq: mit_den ad3nopq3r: musst ad3np5qr: ubers ad3npq: los ad3nq: falls ad3nq2r5:
start ad3nr: besta ad3p: ^_ja ausge das_ist geld ad3p2: durch_$ ad3p2qr: ^_guten ad3p3: die_freig ad3p7q2r: am_donne
ad3p8: abend ad3pq9r: nochm ad3q: darf das_mit ad3qr: den_ordne ad3r: hat_die offnu ad4: ^_habe besse merci ad4n:
von_der ad4n2o2: aus_dem ad4n5p2qr: guten ad4np7q2r: von_mir ad4npq2: eure ad4nq: dritt ad4nr2: 0_bis ad4o12p11r:
diese ad4o2pq2: versi ad4o4q2r4: schri ad4o5: mehr_$ ad4oq: musse ad4p: abges gar_nicht ad4p2: anges ad4p3q: lg
ad4p4q5r: das_logo ad4p5: antwo ad4pq: gar stimm ad5: beide d ad5n2q6: preis ad5o9q2: ^_bitte ad5pq: gefal_uns
ad6no14p6q: nicht_mehr ad6nqr: alten ad6p: mit_freun ad6p2q6: von_uns ad7: ^_von gegen ad7p3q: uberw ad8: b ad8o3p3r:
geehr_frau ad8p: wir_nehme ad8q: ^_passt ad9np3q3r: gut ad9o4p3r: ^_sehr geehr sehr_geehr ad9opq: sonst ad9pq19: brauc
ad9qr3: ordne adn: aufba brosc die_ist elter fur_eine letzt_donne nicht_wunde uns_im adn2: glaub sitzt adn2o: brand
adn2o3p2q: ^_meine adn2p: ^_ana adn4: frohe_weihn gruss_$ adno2q: tocht adnp: die_gesch seine adnp4q87: ? adnp6: heut
adnpqr: schwe adnq: hatte_wir meint adnr: hinte adnr3: mal_die ado: behal forde_ist gebra nicht_und wolle ado13q:
forde ado2p: ich_die ado4: aussc ado4p: ^_mein zuruc_$ adop2: direk adop9r: ich_ihnen adopqr: will adoq: geht_s
wirth_ich adp: !_wir aber_der einka keine_mehr nach_dem s_auf s_mir sie_mit weiss_ich wollt_ich zug zugan adp2:
durch_und ferie adp2q: mit_unser adp2q3: uns_das adp3: ^_entsc entsc_sie adp3q: die_ubers adp4r: erst_am ich_dir adp5:
liste adp6: darau versp_$ adp8qr: sie_die adpq: janua adpq3: fehle adpqr: selbs adpr: petra adq: ^_geht entwu_$ mal_in
nicht_durch war_s adq2r: liefe_$ adq4: brauc_sie adqr2: zehn adr: dropb an: ^_herr ^_klein an_! da_war die_kaffe
diens_wollt dort famil feier_! filia gekom_$ habe_$ herr_brand immer_noch in_elter kaffe_$ kurze_info nacht nur_damit
platz_$ schon_feier seit_geste sich_auch sind_gerad so_lange uhr_$ unser_buchh wart an2: der_kolle an2o15: insol
an2p2: die_kinde an2pq: toll an3: kaffe zur_info an5: und_einen ano: ausri ano2p: betri ano2p12: ^_sie ano3: herrn
ano3p2: gesto anoq: dass_die meine_tocht anp: ab_monta empfa heute_noch toll_aus anp2q: du_es anpq2: ist_bei anq:
musst_wir tom anr: ana_! ao: ^_melde anwal_einge aufsi ausri_dass derze dir_leide einen_anwal erinn_! gesto_ist
habe_sie herr_maier ich_der ich_schre ich_zeige je krank_am laden leide_sagen lindn maier meike meike_$ mich_bei
mit_uns muss_dir sagen_dass sie_meine uns_um verbr weite_an weite_in wir_werde zum_anwal ao2: darum nicht_an ao2p:
kumme_$ ao2q3: sich_nicht ao3: alles_weite ich_muss melde_sie septe_das zu_unter ao3p: horen_sie ao4p: ab_$ ao6p4q:
sie_von ao8q: eroff aop: bau dazu_$ nicht_gesch aop10r2: schic_ich aop2: ihnen_$ vor_$ aopr: holle aoq: bitte_um
mir_nicht wir_bitte aoq2: kumme_sich ap: 0_wird ^_habs ^_mach ^_nachs ^_nicht ana_ist ana_sorry aus_ich bank
beim_zahna bishe danke_schau darau_$ das_am das_auf das_geht dem_bau den_stift der_sechs der_zentr die_holle es_auf
es_morge etwas_$ fotog_hat fotog_war frau_somme gehe gerad_nicht gesch_tagt grad_beim habs ich_gehe ich_komm ist_bis
ist_ein ist_krank it komm_grad komme_noch leide_nix liege_mit liegt_beim mich_mit monta_schic rucke sam scann
schaf_wir schic_euch seh sind_ferie sitz sorry_$ sorry_ich total tritt und_keine und_ohne war_krank windp woche_an
woche_dazu wollt_es zahna zentr zusam_und ap2: beisa da_ist euch_$ gebe_ich hat_uns liste_$ monta_wiede sechs so_weit
sollt spate_$ texte_am weit zusam_$ ap2q: freit_schaf plane ap2q2r: den_feier ap2r: leite schla ap2r4: monta_$ ap3:
dem_tisch donne_in heut_abend ich_setz meine_kolle monta_in setz_mich tisch_$ ap3q: schaf_ich ap3r: besch_$ ap3r3:
bekom_du ap4: selbe ap4r: krieg_du ap5: wird_das ap5q: hin ap6: setz ap6q: laufe ap6qr: bekom_sie ap7r2: und_schic
apq: 0_janua auf_monta errei warte_auf wird_es apq2: hi_ana apq2r: mir_die apr: logo_liegt mit_mir stift apr2: leben
aq: 0_was ^_uns beim_beste beste_wille bissc dann_mache das_beim ein_bissc es_eigen geseh_hat gezei hochs ich_frage
ich_unter ich_wollt kann_$ komme_nicht konnt_ich langs meint_er messe_$ mogli morge_auf morge_im nicht_wenn noch_zwei
passi phili phili_$ schon_weihn sind_$ sind_in solle unter_bekom von_den von_ihr waren wie_geht wille wille_nicht
wir_noch zugri aq2: die_recht einma hat_das ihr_es lasst_sich aq3: bei_mir koste wenn_wir aq4: ^_bevor aq5: kurz aq7:
ob aqr: ^_grund dabei aqr2: ich_bis schic_sie ar: bald bilde_hab das_aber der_bilde donne_versp durch_ich fehlt_noch
gleic_$ leite_ich nach_den nachf nachf_die noch_an noch_den rest_krieg schwu tu_ich ar2: ^_logo halft_der ar3:
die_halft folge ar5: die_erste portr d: 0a 0aa 0gh 0pp a0 aalen aapas abbuc abgeg absta abzug admin akzep allei allem
alois anbie anbot andru angen anget anlan anlie anthr apfel artnr augen ausfe auslo auszu auth bahnh bambe begli behau
beiss besie bewer bewir bezug billi birne bob bose brav breme brett bucke c carpo cent chatb chor churf clip co code
com const daume decke demir denne dietl digit dikti ding dokum doppe draus dreie dreiu drive drohn dunke dunkl ebeli
eben edelt ehre eiche eilt einun einzi eis entfa eps erbsc erlau ers erwac esche estri et f fahne fallt falsc fand
farbt faxe fidel fluss foote frei freis freu fruhj fugen furn furnk fussz gaste geant gedau gefra gekni gelad gemai
gemes genug gerd gered gerli gesca gespe getre gewac gewer gewol gewun gfall glatt glied gluhw gmein gnadi gnick gold
grenz gruen gymna hafen hakch haken hambu handk hausn hd hebam hedwi heidr heini helen hellg herku herz hinne hk0 hod
hort ignor ihres imke indus inhab inzwi iphon juli k kalle kalt kanon kdnr kempt kenns kevin kick kippe klemm kolb
komis konfe kopf kopfe korri kreid krull kurfu lagep lana latei layou leeds lehrl leitb lesba leyla linde links live
lotz lowen mannh maron maure mecke mega mehrh messu minus missv mitge mitgl mittl mitzu mowe muhle muhlw nachd nahme
named ne neins nelli neust nextc nr nuran nusse oberm obers off olsen onkel ottil ozdem parat pauls peinl perfe peter
pfaff pinke pleit plus podca postb praxi proku proto provi rahme ral rand rausn re ref reinw relau restf riege rudig
ruhig ruhla sa sandf sassn satz sauer saust schat schim schma sedul segen sekre sepp shoot siebz skept skizz slide sms
spam spare spats stadt stahl stamm stoib stort stur sudti tabel tat tatsa taugt thorb tine tolle toni trakt traut
trock tschu tulpe tur uberl uf umzus up v0 vegan veral vereh verle verre verze vielm vilma visit vollb vorha vorhi
vorn vorsi votie wahl wall wappe ware warme wartu we wege wegge wenig wenze werts winte wirti woand worde works x0 z
zahlt zeigt zeitl zenti ziehe ziffe zolls zusat zwar zweif zwill d11nq10r: seite d11r9: anbei d13p6qr2: raus d14q:
varia d17n3p2q3: druck d2: !_das 0_gesch 0_heiss 0_mit 0_muss 0_passt 0_schon 0_steht ^_erled ^_gruez ^_gruss ^_jo
^_siehe ^_stopp ^_tut ^_zu a_bitte aber_das abhol absag absat achtz agent alle_im alles_ander an_sie ana_den
ander_mehr anhan_$ anson auf_0 aufs auftr_$ aus_keine autom b_$ b_aber b_die beans begei beide_entwu bildu bis_auf
bis_zwolf bitte_das bitte_ohne bleib_$ bleib_beim budge_gibt budge_wurde chat chond dageg dageg_entsc das_blau
das_proje das_video de0 dem_angeb dem_hirsc dem_hund dem_storc den_chat den_newsl der_0 der_websi die_muhe die_numme
die_soll doch_schon donne_schon druck_damit druck_die durch_keine durft einst einve_$ einwa_$ entsc_$ entsc_haben
entwu_mit es_ging essen etike freit_0 fruh_raus geand gefun gegen_das gehab gehen_$ geleg_$ gemei_ordne gepru gerne
gespr geste_beim geste_schon gestr gestr_$ getag getag_und gewar gewar_hast gott_frau gruez gruez_frau gruss_gott
gruss_jorg gut_bis gut_wir habe_alles hirsc hocha_dr https_wolke ich_geste ich_haben idnr_laute im_gemei inter_mehr
isch_tippt ist_0 ist_freig ist_meine ist_ubrig ist_zu ja_0 ja_nicht jetzt_doch juni_um kann_raus kann_weg kaste
keine_anmer keine_einwa konnt_losle kreis lass_mal lasst_den laut laute_0 legen legt legt_los leid_falls leide_musse
liebe_team liebe_varia link_zu logos_liege los_$ losle_$ mai_0 mehr_als mehr_brauc mein_sohn merci_fur mir_aus
mit_vorzu mit_zwei mocht_wir muhe_$ nee_das nee_lass nehme_die nehmt_die nein_$ nein_das nein_zu neu nicht_bitte onlin
onlin_gehen ordnu_$ partn passt_uns priva priva_$ proje punkt_0 raus_verwe sabin sagt_besch schau_mal schon_in
servu_ana sich_erled sie_einfa sind_0 sind_begei so_konnt so_mache soebe sohn somit sonst_passt sparg statt_0 stick
storc uhr_geht und_diens und_druck und_es uns_aus uns_beim uns_dageg unser_logo unser_seite verwe_0 vom_hof vom_opa
vom_somme vorsc vorsc_mir vorst_hat vorzu vorzu_hocha websi weg_$ wegla wegla_$ wie_am wie_er wie_gehab wir_geste
wir_keine wirth_anbei woche_! wolke_examp zu_0 zu_beans zu_dritt zu_ihren zu_punkt zu_sonst zufri zwei_passt d2n:
ausst burge durch_0 ein_schon geste_im ihm opa d2n2: backe beleg hund nachb d2n2pqr: finde d2n2q: ^_war d2n3p: viel
d2n4pr2: samst d2n5q3: ganze d2no4p: ist_am d2no9pq3: sehen d2np: ^_geste april d2np10qr: tag d2np2: jan d2np2q:
liebe_frau d2np2r2: kuche d2npq2: man d2nq: blaue den_preis den_zweit newsl d2nq2: das_ganze d2nq5: genau d2o: 0_febru
aber_mit abgen abgen_$ augus beste_$ bitte_auf bitte_nur damen den_auftr febru ich_mache keine_weite rechn_vom tausc
von_unser d2o2: jeden mein_mann d2o2pr: die_anzah d2o3: mitte_dass d2o3pr: anzah d2o8: gmbh d2o8q2: verst d2op3q:
verei d2op8q: des d2p: 0_oktob ^_also ^_freig drube_und ehrli_gesag es_nicht es_sind exemp fest_! frohe_fest
geste_abend gott lass liebe_gruss mache_$ monta_und no per ruhet spate_antwo veran wolke d2p13qr2: hast d2p2: ^_diens
die_spate kirch logo_$ s_$ septe_$ d2p2q: rot vierz d2p3: alles_$ ander_$ d2p3q2r: die_bilde d2p5: anmer wir_ihnen
d2pq: konto rechn_bitte d2pq2: wir_die d2pr: zwolf d2pr8: ich_am d2q: ^_fur alles_gut am_beste anspr falls_du
hatte_ich ich_dacht numme preis_$ von_dem d2q2: 0_stuck bitte_die dacht die_domai domai fur_0 fur_das ist_die noch_mal
stuck d2q2r2: impre d2qr: logos d2qr9: anhan d2r: cloud der_zweit fotos_vom hangt_dran hrb hrb_0 ist_raus jo rucks
tippt titel ust_id d2r2: porta d3: 0_mai ^_0 ^_beide ^_lasst ^_nehmt ^_nein ^_uberw alten_logo benut bitte_druck
damit_$ das_alte der_post die_telef diese_jahr eh einve_mit flies flyer foto_mit geht_in halbe hat_der idnr ihre_muhe
in_ordnu ja_zu karte keine_ander lasse_wir laute_de muss_es nehmt nicht_0 nicht_her passt_alles post_$ shop sie_konne
so_lasse stopp uns_fur unser_ust ust_idnr varia_0 video wir_bleib wirth_die d3n: hat_sich schon_woche d3n2q: alter
d3n5q: neue d3no12p2r3: uber d3no3p: dass_wir d3np: brief d3np2r: viele_gruss d3np3q4: gross d3npq3: handy d3o: adres
das_hab erled_$ kein_inter nicht_das ordnu storn d3o2: betra davon ertei d3o2pq2: nun d3o2q: ^_unter d3o2r: namen
d3o3p3: zahlu d3o3r: dr d3o5: nehme_sie d3o5r: hierm d3op6q5: konne d3p: ^_servu der_text ehrli er_ist ist_alles losle
rechn_ist servu unter_und d3p2q: ging d3p2q4: ^_wie d3p3: vormi d3p4r: raus_$ d3pq: die_druck sloga d3q: 0_euro blau
die_alte euro passe sagt verwe_$ d3q2: gilt telef_bespr d3q3: der_link d3q4: drin d3q7: link d3r: id ordne_geleg d3r2:
hochg siehe zu_den d4: 0_ja 0_nein ab_in beim_alten de_0 einfa einwa foto_vom gibt_es hof nehme_varia passt_$ punkt
so_bitte uhr_passt und_0 verzi_wir wir_$ d4n: komma d4n2: ihren d4n2p: herzl d4n5qr3: ubrig d4nq: mai d4op5q2: korre
d4p: alles_in sie_den uberw_ist d4p2qr: fassu d4p4q2r: ^_moin moin d4p5: text d4pq: trotz d4q: gewor her passw um_0
d4q3: am_telef d4r4: anbei_die d4r6: ^_anbei d5: 0_und ^_nee de den_druck examp hier_der https ihr_konnt ist_heute
muhe nee und_nicht verzi d5n: post d5noq2: alle d5np2qr: hoffe d5o4p: auftr d5o6q: wir_nicht d5op: erled d5p: freig_$
so_$ d5q: das_foto grun statt d5q5: konnt_ihr d5r: ust d6: das_budge einve d6n2p: gibt d6npq: doch d6q: auf_seite
druck_$ seite_0 d6q2: brauc_wir d7: budge varia_b d7n: heute_fruh d7np12: fruh d7nq3: alte d7o4q3: die_rechn d7pq3r:
die_zweit d8n: laute d8n2q: heiss d8n3q2: ^_auf d8q2: verwe d9: passt_so d9n2p4q: haben_wir d9q2: foto dn: 0_april
^_beim als_ich azubi besta_$ bus dem_burge dem_druck der_termi die_post die_sonne erstm eurer fahrr gehor_dass hat_bei
herzl_gruss ihr_euch jetzt_im komme_sie lager mal_bei nachb_hat oma opa_$ rund schon_pfing schon_wiede schul sie_doch
sie_hat sie_im treff ubers_$ umgez unser_azubi viel_zu war_ubrig wie_ich wir_mache wurde_letzt zu_viel dn2: gibt_s
heuer ihnen_und kenne seit_0 sonne war_schon werks dn2p: ^_schon dn2p3q2: versc dn2p4q2: bei_euch dn2pq4r: stehe
dn3pr2: am_samst dno: allen dno3: acme dno3q: ihrer dno5: letzt_woche dno5q: uns_nicht dnop: wir_in dnop2: wir_den
dnoq: um_die dnp: da_geht euch_am meine_schwe pfing dnp2r: ich_hoffe dnp4: ubern wir_am dnp5q3r: habt dnpq: ins dnq:
^_sind der_preis die_neue monta_0 versc_$ dnq2r: die_seite do: ^_kein adven augus_$ bezah bitte_geben bitte_strei
damen_und das_als der_auftr die_forde die_gmbh die_verwa durfe_wir einwi erkla_wir frau_dr fried geben_sie geehr_damen
gelas haben_$ haben_kein ihnen_mit ihnen_mitte jetzt_reich kg korre_bitte mache_von mit_dass mit_ihnen namen_unser
nehme_beim rechn_0 reich_s schal sich_mit sie_nicht sind_alle sind_zu trete uber_meine und_herre von_frau webse wort
zeige_ich do2: ^_ihre ^_jetzt ^_schre amtsg beim_amtsg bitte_beim ihnen_leide ihre_rechn leide_mitte und_haben
unser_manda wir_unser do2p: von_meine do2q: anmel do3: kanzl manda do3r: verwa do5: recht_$ do6q: mails do7: uber_das
wider do8r: konta dop2: s_aber dop2q: teile dop2q3: sie_das dop2qr8: reich dop3q2: ^_in dafur dop4r2: stell dopq2:
ich_den doq: bitte_$ durfe frau_ruiz ruiz verei_$ wurde_ich doq2: erkla dor: firma herre dp: 0_sie 0_zu ^_donne
^_eigen ^_er ^_rechn ^_zahlu abges_$ also_der auf_mich auto beant bei_dir bis_geste brief_$ da_die dass_sie dem_tag
den_sloga der_unter die_klein die_masse die_offer drunt drunt_und eigen_wollt entsc_fur erhol es_diese es_leide
euch_alles euch_den fotos_$ fruh_in gedul_mit gesen gesen_von grad_in hab_mir habe_mir haben_das haben_es haben_mit
hallo_jan ich_war ihnen_im ihnen_sein ines korre_am liste_durch melke mich_an monta_raus nach_der nachm nicht_ein
offer papie perso pfiat pfiat_di pfr probe ruber_$ sonde teile_ich text_und und_drube unter_exemp war_der wesse
wesse_$ wir_alles wir_erst zahlu_ist dp11: diese_woche dp2: beira der_beira der_kirch die_korre die_uberw ende_der
euch_im fruh_$ gebt marz_$ ned spat unter_verei dp2q: der_vorst woche_zu dp2qr: guten_tag dp2r: acht hoch ruber sie_am
dp3: alles_bei ihnen_das ist_es unter_vertr dp4: den_text den_unter dp4q: das_nicht dp5: die_liste dp6r: heute_in dpq:
an_dem die_farbe donne_0 freit_raus kanns plan schon_gesch uns_sehr zusag dpq2: sind_wir dpr: hoffe_das masse petra_$
uber_die wie_bespr dq: ^_hoi absic aufst aufst_der beim_sloga da_steht das_so das_telef dem_foto die_blaue die_logos
die_umsat donne_um es_noch final freit_schon geht_bei gemei_sind gezah grun_nehme gunst hoi ihr_von jetzt_die konto_$
leer leipz liebe_telef mal_ein mir_kommt net noch_ander notar offen schau_gut seid seite_$ sie_mal sorry_fur sprac
start_$ termi_am uberh uberw_$ unkla unkla_ist uns_bitte uns_entsc ups war_ein wisse zusta zweit_varia dq2: brauc_$
die_schri nicht_auf rein wir_brauc dq2r: das_impre dq3: ^_mir euer umsat dq5: pdf dq6: brauc_ihr dq8: wer dqr: agb
die_agb engli_fassu moin_ana dqr2: die_engli engli dr: 0_die angew anzah_ist auch_$ die_der funf grupp gruss_petra
hat_meine hier_die ich_dann ist_angew ist_der kapit liege_im macht_unser neun noch_beim plaka siehe_anhan vorhe_ist
wirth_in dr2: der_kuche im_porta zweit_am dr3: texte_fur dr8: im_anhan n: allta angez arme baff besin besuc bettl bist
blogb bohm buchm buhne buroh dana derse desig domho ecke elsas erdbe erhoh film fr frank furch gearb gebur gekur gelau
geler gelob gemer geruc geseg gesor gespi gewon gezog gotth gunna halbm halle hamma hamst hats heima hitze hochv jubil
kino kirta kolbl lehre lieb locke lusti markt meier mo murzt nahe neuli oberh parla plans poliz porto profi radio
reden regio rente schad schei schle schun spinn stark stau stras studi tagun textv triko trixi tun verru verti vortr
weh weinf welt wien wohl wohne wusst zehnj zeitu zufal n2: !_hab ^_ihnen angem_jetzt buchh_ist du_gehor du_warst
eine_neue fusse ganze_beleg gelac gluck_zum gruss_von hab_dich hat_am hat_insol ich_in in_pensi ist_ja kase kasse
lasst_gruss nur_zur samst_auf schon_gruss stock unser_alter unser_nachb warst was_fur wunde_$ zweit_stock n2o4: angem
insol_angem n2p: eurem herrl n2q: ^_nur n2r: huber n3: die_ganze getro gluck pensi rutsc_wunsc wunsc_die n3p: dass_ihr
n3r: meine_mutte mutte n4: weihn_und n4p: ^_frohe n4q: ^_bei n5: einen_guten guten_rutsc n5p: rutsc n7op: wunsc no:
an_meine braun das_$ der_den haben_einen herr_braun ist_in nur_noch no2: gesel von_herrn no5: sie_auf no6: nie no7p:
^_uber nop2q4: ^_was np: ?_meine april_$ bring das_haus dass_du freit_in freit_ist fruhe hause herrl_wette hochz
letzt_diens liefe_sie mehr_sagen meine_handy nach_hause schwa schwe_ist seht sieht_toll uns_geht viel_los wette np2:
mir_fur s_bei np2q: stund voll np2r: geht_am np4: ^_heute np4q2r2: ^_im np4qr: janne npq: euch_um geht_es npq2: schne
npr: finde_du npr2: ferti_und nq: auch_fur euren gefre geht_das gewei hat_gewei ihnen_auch mal_als neue_ansch
ubrig_mein uns_wurde wen wir_sitze nq2: der_alte nr: aus_graz getra graz karin lief nele nele_$ nr3: ist_ferti o:
abzus alfre anzei argli beauf beend belas bellm berei bevol blum braue daran deren dorth einzu empfi entge erben ersta
fecht gefuh gekun gelie gemoc hall hallm hartw hofli holzb kern kesse klage konku kundi liqui locks losch mange mitar
momen nachl neben niema nordl notfa nutzu papa plotz prenz r reagi regel ritte ruckt stein todli toms uberg uberr
umfan unbeg unbra v verun viert volli vollm weder wehr zumst zuric zusch o2: ^_lasse amtsg_insol art art_$ aussc_an
beim_insol bestr_diese betra_den bitte_aus bitte_aussc bitte_konta bitte_nehme dass_herr dem_verte den_erinn den_verwa
der_acme dezem_das die_leist die_sache die_vertr diese_art diese_rechn erken erken_wir forde_die forde_melde forde_sie
geric gesel_wurde haben_am haben_den horen_von ich_nie ich_verbi ich_wider ihn_$ ihre_forde insol_an insol_anmel
jede_weite jegli kann_mich konta_zu lauft_uber leist_$ mails_ab mann_ist mehr_leist meine_recht mir_zu muss_ihnen
rechn_erken ruhe_$ setze_$ sie_horen sie_jeden sonnt_verst unser_gesel unser_vater unter_alles verst_bitte verst_ist
verte_ich vertr_als vertr_der verwa_$ vom_vertr vorer vorla_insol weise_wir weite_lauft weite_mahnu wende_sie
wider_ihrer wir_betra wir_zuruc woche_verst wurde_nie zuruc_die o2p: 0_dezem o2p2: ein_$ einge_$ o2p3: setze o2pr:
daten dezem o2q: schlu von_ihnen wende o2q2: zweim o2r: weise o3: ^_hierm ^_horen ^_nehme acme_gmbh an_ihn anwal_$
anzah_zuruc auf_mir bestr_die eroff_$ eroff_zahlu frau_ist gmbh_wurde jede konta_sie kunft lasse_sie marz_das mehr_an
mehr_von mir_weite schre_ab schre_sie uber_unser und_forde unter_sie verbi_mir vermo_der verte_$ volle_hohe vorla
weite_konta weite_nachr zu_schre o4: aus_ihrem diese_sache gebet hohe ihrem_verte in_diese in_volle ist_letzt mahnu
verbi vermo_unser volle weite_mails wir_bestr o4p: ihrem o4pr: am_sonnt o4r3: leist o5: angel_liegt die_angel mich_aus
o6: angel bitte_sehen sie_bitte weite_schre o6p2: sache o6q4: sie_uns o7: bestr das_insol das_vermo sehen_sie verte
von_weite o7q2: sie_mich o8: insol_eroff vermo wurde_am op: gesto_ich ich_sie noch_uber uber_den op2: dass_ich op2q2:
konne_wir mir_noch op2q8: sie_mir op3: ^_diese op4qr3: am_mittw opq: sehen_wir opq3: frist oq: bitte_an jedes
jetzt_noch nicht_ander von_euch was_sie werde_wir wir_sie oq2: ^_rufen mich_bitte rufen rufen_sie verst_ich oqr: ausse
or: ab_die endli fuhre koch sie_nachs und_konta or2: mittw_nach p: achma acker antra artur aufm aufma auswa bauer
baust befoh benot bewus bildt bursc bussi carol chanc dahei dazwi deswe do domin einze ellwa endgu erfol eugen fahre
fast feedb fiebe flo frueh funfz funks gans gepla gerus gretl hinub hob hochb hole ing inhal irmga isido jedem ka
kamer kater katja kaufm kehrt kiki klapp lande lauf les lese liede lotte ma mager mappe marqu marti muste nachg neunz
nimme norde null okonk pacht quart quats rat retou sahst samme sardi serve siebe singa sofa sperr spulm spur storu
sudbe sven t tags taufs theo thoma tipp ui unmog urkun ute verga verse versu visie vorli wage wahle weil werfe wetra
winni zeugn zimme zua p10r: hast_du p11: erhal_es p14: sie_erhal p2: !_morge 0_liegt ^_inner ^_ruckm ^_spate ^_ubern
abend_$ abend_wenn alles_bis alles_zusam also_diens an_euch anfan_nachs anmer_am begle begle_wir beisa_$ bilde_$
bis_monat bitte_entsc da_und dann_aber das_nix das_woche deine_postf denke des_tages die_ferti die_zahlu diens_da
diens_wird dir_alles dir_den donne_nachs dran_monta drei_tage du_hast ehren ehren_$ erhal_unser es_heute euch_das
euch_raus fassu_$ feier_wird freig_bekom freit_haben geben_? hand hand_drauf heute_abend ichs_dir ihnen_alles in_deine
india_$ inner inner_der inven ist_fur juni_$ kolle_ist konne_$ ladt ladt_die laufe_des liefe_am liste_bekom mehr_aber
mein_rechn meine_anmer meld meld_mich moin_die monat_so morge_vormi nachs_drei nix_mehr peile postf_versp reali
rechn_sie restb_begle rot_anges ruhe_am sagen_wir schic_es schic_kann schre_ich selbe_abend selbe_tag setze_ich
sie_haben sonnt_$ stell_$ tag_bekom tages tagt_am texte_komme ubers_woche ultim unser_korre unter_bis vor_den
wird_diese wird_nix woche_erhal woche_habt woche_ist woche_leide woche_liegt zeit_geben zum_monat zuruc_und p2q:
bis_uberm die_plane dir_bis du_den ein_paar monta_tagt paar paar_tage siche_$ p2q3: konne_sie p2q4: ^_konne p2qr:
du_die p2r: !_! bis_diens dann_hast den_restb die_restl die_stell hoch_$ monta_hast nehm restb restl versp_! p2r2:
aller ana_danke komme_woche p3: 0_haben ^_gib aber_siche also_am am_tag antwo_$ bin_grad das_ergeb der_woche des_monat
ende_des ergeb_$ es_in gib gib_mir gross_india ich_morge ihnen_bis im_postf india kw kw_0 laufe_der liegt_alles
liegt_s maile mi mich_hin mir_am morge_$ nicht_aber noch_bis rechn_damit s_dir schic_ichs schic_s setz_ich sie_alles
sie_unser tag_darau ubern_woche und_morge unser_anmer unser_antwo woche_dran p3q: ^_morge bis_mittw tagt_der wir_bis
p3q64: ?_$ p3qr: mir_$ p3r: 0_janne krieg_sie p3r2: sie_bis p4: am_selbe anfan damit_dass das_wird der_nachs dir_die
ergeb es_am hin_und ich_rechn in_zwei mich_am monat_$ monta_fruh postf_$ schic_dir tagen woche_haben p4q: es_dir ichs
mir_bis p4q2: tage p4q2r: uberm p4q3: siche p4q3r: habt_ihr p4r: erhal_sie mittw_$ p5: aber_am freit_hast texte_$
woche_schic p5q2r: den_0 p5r: spate_am p5r2: bekom_ihr p6: du_s ich_schic ihnen_die ihr_die im_laufe morge_fruh postf
schic_ihnen p8r2: bis_ende woche_$ p9r2: einer_woche freit_$ in_einer pq: 0_schic aber_in ana_die aus_! brauc_noch
das_und der_druck diens_ist disku eher es_spate geht_die ich_liefe ihnen_besch juni_ist kanns_du komme_wir krieg_ich
mama mir_den nimmt noch_der noch_ein ok_? sie_schre sind_sie sorry_! tag_frau und_wenn versc_? pq2: zwisc_den pq3:
bevor_wir noch_von pqr: ihr_am uns_am pr: bis_nachs dann_gleic du_am freit_den grafi ihr_bis komme_am kommt_am
liege_in marke mit_beste monta_hoch nachs_donne nehm_ich ran rate ruf ruf_ich sag woche_also pr2: die_leben du_bis
freit_nach produ zwanz pr7: reich_ich q: ablau aktue anfah anruf barri baule beisp beric biete bildr blieb bruch bude
chur claim compu darub dasse dorot dsgvo enkel erkra fair festl festp finan fragt funkt gabe gedru gros gutac hafte
hauke helfe holen hosti irgen irrer jeman kennw knopf krahl kunze leute lohnt losun lufta magst maili maxi meins monie
monti mus nervo nutze ott png potte regne roll rundb sachb sande schie schil sprun table tauch teure tif top umsch
umsta umzie unein use verwi volke wahre warum wia wieso wlan wo worum zame zukom q12: denn oder q13: welch q2: ?_dann
?_ich ?_unser ^_habt ^_schic ^_und ^_welch abgel abgel_$ als_pdf alte_ist ander_kann banne bekom_? bitte_nochm buche
da_schon das_? das_banne das_denn das_hatte das_liebe das_pdf dazuk dazuk_? der_rechn eine_fehle es_? euer_angeb fuhrt
genau_brauc genau_fehlt ginge hat_eigen ich_gern ich_wurd ich_wurde ihr_zwisc im_angeb inter_ob ist_abgel klar_welch
klick konnt_wir kurz_telef kurze_frage leere liebe_am liegt_mir man_die mir_bitte mir_nochm nicht_offne noch_?
noch_einma nochm_schic nur_eins ob_man oder_? oder_das offne pdf_bis pdf_schic rechn_auf recht_an seite_? seite_auf
soll_$ sowei telef_? uns_noch vorst_$ was_brauc wer_hat wer_ist wie_gross wir_dafur wir_kurz wir_warte wurd wurd_das
wurde_inter zeige_? zip q2r: eins q3: den_link du_uns eigen_die entha ihr_mir im_preis logo_? schon_drin stehe_0
wann_brauc wer_von q4: ?_am ^_wer bis_wann forma_brauc in_welch ist_nicht mir_ist nicht_klar ob_die was_genau q5:
ihr_das q6: forma konnt_sie welch_forma q8: ^_konnt q9: schic_? qr: das_zweit logos_im sie_dir qr2: das_erste r: abseg
ahren anger anhau anlag anna asant blatt desse effi empfe erdge erfur ernte frauk gezip greif haupt hey hinkr histo
jessi jule kehl lad lohnz lol lou oberg pagel paul pless rezep roswi sende sorte spani sudha tim verdi vg vorde wiebk
r2: ^_start anhan_der anhan_die der_von deuts die_bekom die_komme diens_nach donne_komme folge_am freit_! hallo_zusam
hange_an hochg_der im_ordne leben_von liege_noch mal_das refer rest_kommt speis start_und texte_zu uber_uns und_leist
und_liegt unten weink woche_donne woche_nach r3: ^_erste die_ubrig donne_$ ich_monta r4: anbei_schon
"""
