"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: aa aacho absti agend ahnun amt angab angeh ausfu bald bank bearb beeil berat bered bishe bissc braum brude daher
denkm dokto dranb drees dreik einka facha fit fortb friss garan gebun geerb gegeb geh gepac gewah gewes gezei guck h
hake hatt himme idee jaja jeder jongl junio juris justi kalbt kam kampf kaput karl kaum klare klaus knie koffe kreta
kuh laden langs laura leitu lieg liest luege maler mauer mei meike mist neige neuer oh operi oster ostse polen prakt
probi puh red rucke ruhre rum runde sam saufe scann schni seh sitz sitzu sonni sorge stall stati stech stemp still tal
thema tirol uberf uff umgeh unauf urtei verdr vernu verta verzo vorga vorwa wasse werd wesha wiesn wolf wolle zahna
zette zieht a10d14n3op4q: gesch a10d2o19pr: weite a10d3o5p10q3r3: liegt a10d8n4o2p2q3r: nur a10p3q: danac a11: bin_bis
a11d11n2o3p3q6r2: sind a11d12no2pq: habe a11d14n12o4p4q3r: hat a11d5n3o5pq7: sich a11d8n10o7p11q8r2: bei a11dp2q:
ich_bin a11nop2: dazu a122d34n10o27p62q25r16: ich a12d: mich_$ a12d4n5p35q8r8: freit a13d13n13o2p4r2: !_$
a13d16n11o41p39q23r4: sie a13d19n3o8p6q3r2: zu a13d2op3: ^_bin a13d6p10q3r4: dann a13d7nop27q3r8: monta a13dnp8q2r4:
komme a13p: melde_mich a14d21n2o18p5q3: ^_wir a14d25n12o12p22q10r2: in a14d2no3q4r2: muss a14d4p2q2: schau a14d5nr:
hier a14o2pq2: kumme a14p: sobal a14pr: noch_nicht a15d12n2o2p13q2: s a15d2n2p4: wiede a16d14o7p13q4: unter
a16d3op12q4r2: aber a16d9n2p29q10: es a16dnpq2: ^_danke a17d14n4op4r2: hab a17d26n5p8q13r3: fur a18d2np2qr: gerad
a18d30n4o7p7q4r2: mit a18d9o3p9: leide a19d21n5o3p9q5: dem a19o5p2: melde a2: !_der 0_bin 0_im ^_ab ^_geles ^_noch
^_notie ^_sobal ab_dem aber_nicht aber_verla am_platz an_frau ana_nur angek_ich anwal_der anwal_zur auf_kur ausei
ausei_$ ausla bleib_dran brenn_gerad buchh_weite da_dann danke_dir danke_habe dann_auf das_liegt dauer dem_schir
dem_stape dem_vermi den_zwisc der_hat der_tagt desha dich_nicht die_buchh die_lasse die_meinu die_sind drauf_$ drube_$
durch_den eine_woche einge_ich einsc_0 erst_ende etwas_gedul fall frau_weber furs_nachh ganz_oben gedul_$ gemac_!
genom_$ gerad_jahre gerad_land gerad_noch grad_die grad_zu gripp gripp_flach haben_gerad hier_gerad hier_sind
ich_bleib ich_lege ich_schau ich_zuruc ihre_nachr im_ausla info_ich ist_gerad ist_hier juni_wiede klar_danke komme_auf
krank_und kur lapto lasse_sich lege luft mail_geseh mer messe_vorbe mit_gripp nachh nicht_ich notie_danke nur_grad
oben_auf op pruft rechn_$ recht_die ruckm_vom ruhe_an sage schau_wir schir sehe sind_bis sobal_die sofor_$ stape suche
tagt_erst und_ab und_am unter_ich verge_! verge_hier vermi_$ vorau vorau_erst vorbe_ist vorhe_kann warte_ich weber
weber_ist wiede_am wir_melde wird_vorau woche_wiede zu_nicht zu_nix zum_lesen zuruc_bin zusti a20d17n14o2p6q2r2: !
a20d21n9o15p66q11r21: am a20d27n8o12p10q17r3: uns a20d3np4r: erst a21d14n3o6p21q21r2: mir a21d17n8o3p9q9r10: im
a21d19n8o22p12q6r2: unser a21d5n5p8q5r2: da a224d280n65o99p192q113r37: $ ^ a24d6n2o13p16q9: ^_ich a24d73n7o12p36q14r8:
0 a26d12n3p39q13r9: bis a27d6n4o14p6q4r4: an a28d10np3q2r: danke a28d34n8o12p21q15r13: den a28d52n4o12p30q34r6: das
a29d3n2o10p10q5r: mich a2d: ab_0 da_sein dem_chef der_entwu gesch_ist im_team sofor und_die a2d10nop4: frau_wirth
wirth a2d10p4q6r3: logo a2d11n2pq: ja a2d11o8p7q4: rechn a2d2: fest fur_ihre geles neuen a2d2n3p8: ^_am a2d2n3q:
der_messe a2d2np: aus_$ a2d2npq2: termi a2d2nq: gesch_$ a2d2o2: mocht a2d2o2p3: besch a2d2opq: mail a2d2oq: bei_der
a2d2p: gehen a2d2p11r: ende a2d2p2q2: vorst a2d2p3q: ^_den wir_das a2d2p4q3r: 0_juni a2d2q3: gern a2d3: a hab_euch
a2d38o28p3q9: bitte a2d3n5pq3: auf_der a2d3np4q3r: juni a2d3npq2: fur_den a2d3op2: ^_leide a2d3p: nicht_zu a2d3r3:
der_rest a2d4n5o5: letzt a2d4n6o5q2: jetzt a2d4pr: mit_der a2d4r: freun freun_gruss a2d5n3o9q5: wurde a2d5p4q3r:
hallo_ana a2d6np2q5r: wie a2d6pq: gefal a2d7n2oq4r5: mal a2d7no3pq: lasse a2d8n10q6r7: schon a2dn: im_buro noch_die
sprec a2dn2: an_der ganz a2dn2o: vorbe a2dn2q: gehor a2dn3p2q8r: auch a2dn5p13qr4: am_freit a2dn6o2p2q2: einen a2dno3:
meine_frau a2dnor: arbei a2dnp: ^_frau a2dnp4q5r3: liefe a2dnpr: bis_monta a2do: ^_keine mann a2do2p2r: ihn a2do4r:
liegt_bei a2dor8: nach_$ a2dp: krank_$ nur_die zuges a2dp13q3r: spate a2dp2: ^_sorry a2dp2q2r: fehlt a2dp2r: liebe_ana
a2dp3: ok a2dp3qr: die_fotos a2dp4: nix a2dp6r6: am_diens a2dp8r: versp a2dpq: die_datei ich_weiss a2dpq2: datei
a2dpq3: steht a2dq: das_angeb hat_$ i a2dq2r9: erste a2dr: ^_hier a2n: ^_zur auf_meine der_ist euch_nicht platz a2n2p:
aus_der a2no3: lauft sie_sich a2np: jahre a2np7: monat a2npq7: eigen a2nr: kolle_aus a2o: bin_im der_recht noch_eine
a2o2: ich_kann ich_mocht a2o2pq: schre_$ a2o6p: horen a2o8: unser_recht a2op: zeit_$ a2op3: wegen a2opr: strei a2oq:
lange a2p: ^_ok ich_s uns_leide wegen_der wir_bespr a2p15: erhal a2p2: bin_$ der_fotog gebe komm unser_gesch a2p3:
ruckm a2p4: ich_es a2p4q: zwei_woche a2p6: ^_vor a2p6r: ende_nachs a2p8q2r2: krieg a2pq: ^_wenn die_entwu ist_mir
a2pr: die_kolle a2q: ^_hi ^_kurze ab_morge das_muss flach hi ist_im muss_das viell vier wenn_ich a2q2: bespr_$ a2q3:
uns_die a2q4: bevor_ich a2q7: bevor a2qr: chefi a2r: liegt_noch noch_bei oben tu a2r2: hange a2r3: den_rest halft a3:
0_wiede aber_erst aber_ich alles_klar an_sobal angek_danke bis_einsc danke_$ dich die_messe dran_$ einsc erinn_ich
erst_mit erst_noch genom gerad_die habe_es hutte_$ kennt kennt_genom kommt_$ leid_$ lesen meinu mich_sobal noch_keine
notie prufu sich_zeit und_wird urlau_danac urlau_und vermi vertr_liegt vertr_noch wiede_im zur_kennt zur_prufu
a32d24n9o6p10q16: auf a33d66n11o32p28q25r: wir a36d4n4op9q: bin a37d47n7o16p19q21r5: ist a3d: ^_ohne das_leide
der_gesch a3d12n2o16p8q2: mehr a3d2: ^_alles s_nicht a3d2n2oq2: lasst a3d2nopq: uns_$ a3d2np4q3r: fotos a3d2nqr: team
a3d2p11q4r5: die_texte a3d3nq4: hatte a3d3p: weg a3d3p11q4r8: texte a3d3p2: drube a3d4: habe_ich a3d4npq3: sein a3d5:
wir_sind a3d5n2o3: ihre a3d5oq: inter a3d6n2o3p2q7: um a3d6n4o9p23qr: ihnen a3d6nop2q: mache a3d6o2q3: beste a3d6q3:
auf_die a3d7n2p2: ^_hab a3d8: bleib a3d9p6q2r: freig a3dn2: buro a3dn2o3q: herr a3dn8p2q: bei_uns a3dnp3q3: sagen
a3do3: in_ruhe a3do3p2: ruhe a3doqr: grund a3dp16q3r3: du a3dp2r: bis_donne tisch a3dp3: dem_0 a3dpq: mache_wir a3dq:
ohne_den a3n: ich_$ a3n2op9q2: vor a3n3: info a3np: gemac a3np5q: schaf a3o: und_der verla a3o2: an_und a3o5:
bei_unser a3op5q2: zeit a3oq: kurze a3oqr: an_den a3p: ^_liegt bespr_das dann_$ leide_noch mir_durch monta_bin
wird_gemac a3p12r4: nachs_woche a3p3: ^_wird a3p3qr2: gleic a3p6q2r: bis_zum zum_0 a3p7q4: ^_bis a3pq: noch_in
wenn_die a3q: ^_muss bin_ab ich_komme noch_auf a3q2: warte a3qr: ich_das a3r: da_muss komme_dann noch_mit a4: ^_da
auf_sie bin_noch danac_kumme danac_schau der_vertr es_mir hier_brenn ich_an ist_angek land land_unter noch_$ sie_zu
sobal_der a40d26n9o17p18q5r6: und a47d35n6o23p17q19r: nicht a4d: danke_furs ist_noch leid mir_leid tut_mir a4d10n2op9:
heute a4d10no5pq3r: beim a4d12npq: mit_dem a4d14no7p: wir_haben a4d2: danke_! furs a4d22n2p3q2: so a4d2n2pq2: klein
a4d2q: auf_den a4d2q2: frage a4d2q4: klar a4d3: steue a4d3n2o2p4q11: was a4d3n5o2p3q3: ein a4d3no3p2: mein a4d3q4r:
wir_uns a4d3qr3: liege a4d3r6: rest a4d4n5o7p3q: dass a4d4no12p3q3r: schre a4d5n3op10q2r: geht a4d5n8op2q: war
a4d5no3p2qr9: nach a4d5no3p3q: 0_marz a4d5no3p5q: marz a4d5np19r6: diens a4d5np2q2r: in_der a4d5opr2: hab_ich a4d5q5:
angeb a4d7np3r: ^_liebe a4d8n6p3qr2: gruss a4d8opq3: nicht_$ a4dn: der_buchh a4do2p21r5: nachs a4dp2: vorhe a4dpq:
geseh a4dq: drauf a4n4p4r: kolle a4np5r2: ferti a4o3: nachr a4op29q10r2: schic a4or: an_die a4p: gedul melde_uns
mit_meine sobal_ich und_melde a4p2: fotog mach mach_ich a4p5q: tagt a4pq3: zwisc a5: ^_viele dazu_gekom die_hutte drum
drum_$ hutte mich_drum a50d3n4o3p15q19r9: noch a50d47n19o11p24q14r13: der a5d: angek brenn a5d10n3p3q2r: liebe
a5d10nop6q2: entsc a5d14o2p5q3r2: ^_das a5d23n4o13p15q2r2: haben a5d2n3q: messe a5d2o5p2: den_vertr a5d2p4r: dran
a5d3n2op6q2r3: kommt a5d3n2pqr: bis_0 a5d3np5q2: zwei a5d3p16q2r: dir a5d3p3: leide_nicht a5d4no6p2q: zuruc
a5d8p6q4r2: ana a5dnp12q2r4: bekom a5do2q4: ist_$ a5dp: die_erinn a5dp2: ich_mir a5dp3q: zu_$ a5dp7: sorry a5dpq2:
weiss a5dq: tut a5n: ich_wiede a5npq: ich_auf a5o13q: recht a5op2q2: ich_nicht a5p: weite_$ a5pr: kann_ich a6:
ich_kumme kumme_ich kumme_mich nicht_dazu a62d82n16o21p63q36r25: die a6d14n7p12q19r2: ihr a6d18o2p15q: alles
a6d2no3p2: einge a6d2np18q3: morge a6d2o3p: erinn a6d2opq: etwas a6d2q: im_urlau a6d3: dank_fur a6d3nop12q2r2: zum
a6d3p2q2r: danke_fur a6d3q: ohne a6d4n6op13q5: euch a6d4o2pq: ich_habe a6d4p12q4r5: donne a6d4p5q: grad a6d5n2p: er
a6d5p: chef a6d8o9p18q2r3: am_0 a6d9n5o7p7q2r2: aus a6d9p5q4r3: ^_hallo hallo a6dn4oq7: eine a6do: unter_$ a6do2p2:
krank a6do4r: unser_anwal a6dp3: wiede_da a6dq: ^_ist a6n: gekom a6op: ich_melde a6r: ich_erst a7: nicht_verge
und_komme a7d17n4o4pqr: vom a7d19n5o16p7q13r3: von a7d2: viele_dank a7d23n6o5p19q3r6: ^_die a7d23np9q3r: 0_0
a7d2op2q7: wenn a7d2p2: hab_s a7d3n2o6p46qr5: woche a7d3n2p3q3: auf_dem a7d3n2q2: urlau a7d3op13qr4: am_monta a7d5p2r:
viele a7d8p2q4: entwu a7dn2: buchh a7do5p4qr: an_$ a7op3r: ich_mich a7oqr: muss_ich a7p: schau_ich a7p8q4r3: bis_freit
a8: verge a8d11o3: keine a8d3: dank a8d4p2q2r: bespr a8d5n2o2p2q2r: kann a8d6np6q: durch a8d7n3p3q2: ^_der a8d7n6op2q:
^_unser a8dn3p: bin_ich a8n: mir_an a9d12npq4r2: fur_die a9d17n5o6p5q2r: frau a9d5o6p3qr: ab a9d7n8o11p7q4r: meine
a9d7no10p4q2: vertr a9dn2p: ich_hab a9dn3o3: zur a9dno3p13q: wird a9dno7pqr: anwal ad: ^_angeb ^_mache ^_merci ^_offnu
^_super alles_durch auf_$ behre besse_$ beste_dank bis_dann bitte_noch chef_$ da_bleib dann_! dem_urlau den_ander
den_steue der_gegen der_umzug der_verme die_ist er_will erst_mal erst_nach eure_entwu flieg frage_$ frau_behre
freig_der gekla gesch_hat geset grune_licht gruss_i guten_morge halt hande hat_den hier_am i_a ich_hatte ich_mit
ihr_schre im_haus inter_an isch ist_leide jorg_$ kompl leide_nein letzt_donne licht liebe_nicht mein_chef meint
monta_auf monta_bis ok_$ passt_ich rausg_$ sie_es sogar super_danke texte_hatte umzug unser_liefe vertr_ist weite_wir
wirth_ich zweit_versi ad10n4op2q: geste ad10npq5r3: zweit ad11o6p2q2: nehme ad13np2q2: ander ad2: ausge besse
bis_dahin dahin einge_hat grune hallo_frau jorg musse_wir rausg schre_vom sein_$ verme ad26qr: passt ad2n: super
ad2n5pqr: guten ad2no: uns_in ad2no2q: mit_den ad2np: somme ad2np4qr: ubers ad2nr: besta ad2o10p10: diese ad2o2p:
zahle ad2o3q2: zeige ad2o4q2r3: schri ad2op10qr3: mittw ad2op2: geben ad2p: der_chef die_zahle euch_die gar_nicht geld
ad2p2q: lg ad2p3: die_freig ad2p4: abend antwo ad2p5r2: diens_$ ad2p6q: die_unter ad2pq: farbe gar oktob ad2pqr:
^_guten ad2q: darf gut_aus ad2qr: den_ordne macht ad2r: hat_die ad3: ^_habe habe_die merci offnu wir_so ad3n: ist_seit
von_der ad3n2o2: richt ad3nopq2r: musst ad3np: los sieht ad3np2: damit ad3np5q2: von_mir ad3nq: dritt ad3nr: 0_bis
ad3p: ^_ja ^_sieht abges ad3p2: anges ad3p5qr2: bilde ad3pq2: eure ad3pq7r: nochm ad3q: das_mit ad4: 0_ist beide
mit_freun ad4n2o5p2q: 0_septe septe ad4n2q5: preis ad4n4o: seit ad4noq: kein ad4np3qr: in_den ad4o: musse ad4o2pq:
versi ad4o5: mehr_$ ad4op4q: bei_ihnen ad4p4q5r: das_logo ad4pq: gefal_uns stimm ad4pq6: von_uns ad4q2: gemei ad4r:
geleg ad5n: in_die ad5n2o4q2: als ad5o8q2: ^_bitte ad6: ^_von b gegen ad6nq2: gut ad6p: wir_nehme ad6p3q: uberw
ad6p6r: also ad7no2: vom_0 ad8: ^_passt ad8nq2: 0_uhr ad8p: nein ad8qr2: ordne ad9: haben_uns ad9nq2: uhr ad9q12:
konnt adn: ^_ihr aufba brosc elter fur_eine uns_im adn2: sitzt adn2o3p2q: ^_meine adn2p4q2r: feier adn4: gruss_$
adno2: aus_dem adnp: die_gesch seine adnp3: heut adnp4q71: ? ado: behal forde_ist gebra geht_s ado12q: forde ado3p:
^_mein ado3p2: mitte ado4p: zuruc_$ adop: und_ich will adop7r: ich_ihnen adop8r2: haben_sie adp: aber_die das_geld
haus is janua nach_dem s_mir weiss_ich zug adp2: darau direk durch_und adp2q2: uns_das adp3: ^_entsc entsc_sie adp3q:
die_ubers adp3r: ich_dir adp4: liste adp5: versp_$ adp5q2r: am_donne adp7: ^_freit adpq: mit_unser adpq2: ist_das
adpq3: fehle adpr: petra selbs adq: ^_geht entwu_$ adq2: den_entwu jahr adq2r: liefe_$ adqr: zehn adr: berg hangt
von_0 an: ^_herr ^_klein da_war empfa filia gekom_$ habe_$ herr_brand immer_noch in_elter kaffe musst_wir nacht
nicht_wunde nur_damit platz_$ seit_geste sich_auch sind_gerad uhr_$ unser_buchh wart an2: der_kolle glaub an2o: brand
an2o14: insol an2p: kinde an3: wunde zur_info an4q2: immer an5: und_einen weihn ano: ausri ano2p: betri ano2p12: ^_sie
ano4p2: sonnt anoq: dass_die meine_tocht tocht anp: heute_noch anp3: vor_dem anp3q3r: drei anpq: ist_bei sitze anpq2:
wollt anq: tom anq3: soll anqr: schwe ao: ^_melde anwal_einge aufsi ausri_dass darum derze einen_anwal erinn_!
herr_maier ich_der ich_zeige krank_am liegt_jetzt lindn maier mich_bei nicht_an nicht_und sich_bei sie_meine verbr
wir_werde zum_anwal ao2: alles_weite ich_muss zu_unter ao2p: ich_die kumme_$ ao2p2: gesto ao3: aussc melde_sie vater
ao3p: horen_sie ao4p: ab_$ werde ao6p3q: sie_von aop: bau dazu_$ nicht_gesch aop10r: schic_ich aop2: ihnen_$ vor_$
aop7: einer aoq: bitte_um wir_bitte aoq3: sich_nicht aor: holle ap: 0_janua 0_wird ^_habs ^_mach ^_nicht ab_monta
aber_der ana_sorry beisa da_ist danke_schau darau_$ das_geht das_ist dem_bau es_auf es_morge etwas_$ ferie fotog_hat
fotog_war frau_somme gehe gerad_nicht gesch_tagt habs heut_abend ich_gehe ist_krank it komm_grad komme_noch kunde
liegt_beim logo_liegt monta_schic s_auf schaf_wir schic_euch sechs sorry_$ sorry_ich total war_krank woche_an zugan
ap2: dem_tisch donne_in euch_$ gebe_ich hat_uns liste_$ monta_in monta_wiede schla so_weit sollt texte_am tisch_$ weit
ap2q: freit_schaf ap2q2r: den_feier ap2r: erst_am ap2r2: bekom_du ap2r4: monta_$ ap3: besch_$ ich_euch meine_kolle
selbe ap3q: schaf_ich ap3r: krieg_du ap4: deine hin ap5: wird_das ap6q: sie_die ap6r: bekom_sie und_schic apq: ana_ich
auf_monta errei plane apq2r: mir_die apr: leben leite aq: 0_was beim_beste beste_wille blick dann_mache das_beim
die_recht es_eigen geseh_hat hi_ana hochs ich_frage ich_unter ich_wollt kann_$ komme_nicht konnt_ich messe_$ mogli
morge_im nicht_durch noch_zwei passi sind_$ sind_in solle unter_bekom von_ihr war_s waren warte_auf wie_geht wille
wille_nicht wird_es zugri aq2: bei_mir einma ihr_es kumme_sich lasst_sich aq3: koste wenn_wir aq4: ^_bevor kurz wann
aq6: ob aqr: ^_grund dabei schic_sie aqr2: ich_bis ar: das_aber der_bilde donne_versp fehlt_noch folgt gleic_$
ich_noch leite_ich nach_den nachf nachf_die noch_an noch_den rest_folgt rest_krieg tu_ich ar2: ^_logo halft_der ar3:
die_halft ar4: portr d: 0a 0gh 0pp a0 aalen aapas abbuc abgeg abhol absat absta admin akzep allei allem anbie anbot
anlie ans anthr apfel artnr aufge ausfe auszu auth autom bahnh bambe beant begli beiss bewir bildu billi birne bob
bose brav breme bucke burge carpo cent chat chatb chond churf co code demir digit dokum draus drive dunke dunkl durft
ebeli eben edelt ehre eiche eis entfa eps erbsc erlau esche essen estri fahne fahrr falsc fand faxe final fluss foote
frei freis freu fugen furnk fussz gaste geand geant gehab gelad gemai genug gered gesca gespe gespr getag getre gewun
gezah gfall gibts gnick gott grenz gruen hafen hakch haken hambu hausn hd hebam helen hellg herku hirsc hk0 hocha hod
hort hrb ignor ihres imke inhab ins inzwi iphon juli k kalt kaste kdnr kempt kenns kick kippe kolb komis kopfe kreis
kurfu lagep lana layou leeds lehrl leipz linde links live lotz lowen m maure mecke mega mehrh messu missv mitge mittl
mitzu muhle muhlw nachd nahme named ne netz neun neust nextc notar off olsen ozdem parat pauls peinl peter pfr pleit
postb praxi proku rahme rausn ref relau restf sa sandf satz sauer schat segen shoot slide sms soebe sohn spam spare
sparg stadt stamm stick stur sudti tabel tat taugt tine tolle toni trakt trock tulpe uf umzus up veral verle verre
vilma visit vorge vorha vorhi vorsi vorzu votie wall ware warme wartu wegge winte wirkl wirti worde works x0 z zeitl
zusat zweif d11p5r2: raus d12np2q: druck d12q: varia d14np8r: 0_$ d2: 0_gesch 0_heiss 0_mai 0_muss 0_nein 0_passt
0_und ^_erled ^_gruez ^_haben ^_jo ^_lasst ^_siehe ^_stopp ^_uberw ^_zu ab_in absag achtz agent alle_im alles_ander
an_sie ander_mehr anhan_$ aufs auftr_$ aus_keine b_$ b_die begei beide_entwu benut bis_auf bis_zwolf bitte_das bleib_$
bleib_beim budge_wurde cloud dageg dageg_entsc damit_$ das_blau das_proje das_video de0 dem_angeb dem_hund dem_storc
der_0 der_text der_websi die_muhe die_numme doch_schon durch_keine eh ehrli ehrli_gesag einst einve_$ entsc_$
entsc_haben etike flyer fruh_raus fur_ihr gefun gegen_das gehen_$ geht_in geleg_$ gemei_ordne gepru gerne gesag
geste_abend geste_beim geste_schon gestr gestr_$ gewor gibt_es gruez gruez_frau gruss_jorg gut_bis habe_alles hat_der
hof ich_geste id idnr_laute im_gemei in_ordnu inter_mehr ist_0 ist_freig ist_ubrig ist_zu ja_zu jo juni_um kann_raus
karte keine_anmer keine_einwa kirch konnt_losle lang lass_mal laut laute_0 legen legt legt_los leide_musse liebe_varia
logos_liege los_$ losle_$ mehr_brauc merci_fur mir_aus mocht_wir muhe_$ muss_es nee_lass nehmt_die nein_$ nein_das neu
nicht_bitte nicht_her no numme onlin onlin_gehen ordnu_$ partn passt_uns priva priva_$ proje punkt rucks ruhet sabin
sagt_besch schau_mal shop sich_erled sind_begei so_konnt so_lasse so_mache sonst_passt statt_0 storc titel und_0
uns_aus uns_dageg unser_logo unser_seite vom_somme vorsc vorsc_mir websi weg_$ wegla wegla_$ wie_am wirth_anbei
wirth_die zu_0 zu_dritt zu_punkt zufri zwei_passt zwolf d2n: beleg geste_im hund komma stand d2n2: ihren nachb d2n5r2:
ubrig d2np: april d2np2: jan d2np7qr: tag d2npqr: finde d2nq: den_zweit mai d2nqr: die_start d2o: 0_febru aber_mit
abgen abgen_$ augus beste_$ bitte_auf bitte_nur ertei febru ich_mache nicht_das ordnu rechn_vom von_unser d2o2: dr
namen d2o2pr: die_anzah d2o3p: ist_am d2o3pr: anzah d2o5: nehme_sie d2o5r: hierm d2op3q: verei d2p: 0_oktob ^_freig
^_servu die_druck drube_und er_ist ist_alles lass losle servu unter_und vierz d2p2: ander_$ durch_$ logo_$ s_$ septe_$
d2p2q: rot d2p3: alles_$ d2p3qr: die_bilde d2p4: anmer d2p4q: ^_moin moin d2pq: konto rechn_bitte sloga d2pq2: mir_das
wir_die d2q: 0_euro ^_fur alter am_beste bitte_die euro hatte_ich preis_$ sagt von_dem d2q2: 0_stuck der_link fur_0
fur_das stuck d2q2r2: impre d2q3: am_telef drin d2q6: link d2qr: logos d2qr7: anhan d2r: ist_raus ordne_geleg d2r2:
porta d3: ^_beide ^_nehmt ^_nein alles_in alten_logo bitte_druck d der_post die_alte die_telef einve_mit einwa examp
flies foto_mit foto_vom her hier_der https idnr ihre_muhe kein_inter keine_ander lasse_wir laute_de nehmt nicht_0
passt_alles post_$ sie_den stopp trotz uns_fur unser_ust ust_idnr varia_0 verzi_wir video wir_bleib d3n: hat_sich
d3n5: neue d3no13p6: nicht_mehr d3no2: dass_wir d3npq: doch handy d3nqr5: start d3o: adres erled_$ storn d3o2q:
^_unter d3o3p3: zahlu d3op4q2: korre d3p: rechn_ist uberw_ist d3p2: text d3p2q3: ^_wie d3p2r: viele_gruss d3p3: vormi
d3p4r: raus_$ d3q: blau grun passe passw verwe_$ d3q2: gilt telef_bespr d3r: siehe d3r2: hochg d3r6: ^_anbei d4: ^_nee
auf_seite beim_alten de_0 den_druck ihr_konnt nee nehme_varia passt_$ seite_0 so_bitte uhr_passt und_nicht ust verzi
wir_$ d4n2p: gibt d4nq: alle d4o3: auftr d4o5q: wir_nicht d4p: freig_$ d4p2q: fassu d4q: das_foto um_0 d4q2: brauc_wir
d4q4: konnt_ihr d4r4: anbei_die d5: das_budge de einve ist_heute muhe d5n: post d5n2q: heiss d5nq: alten d5nq2: alte
d5o: erled d5p: so_$ d5q: druck_$ statt d6: budge varia_b d6n: heute_fruh d6n2p3: haben_wir d6np10: fruh d6o2p2:
geehr_frau d6pq3r: die_zweit d6q: foto d7n: laute d7n3q: ^_auf d7o3p2: ^_sehr geehr sehr_geehr d7o3q2: die_rechn d7op:
sonst d7pq16: brauc d7q: verwe d8n3o3p3q: sehr d8pq6: telef d8r9: anbei d9: passt_so d9nq6r: seite dn: 0_april ^_beim
^_geste ausst azubi besta_$ blaue der_termi die_neue die_post durch_0 erstm eurer falls hoffe ihr_euch lager mal_bei
nachb_hat oma opa opa_$ rund schon_woche sie_doch sie_hat sie_im treff ubers_$ unser_azubi viel_zu wir_mache
wurde_letzt dn2: backe gibt_s heuer seit_0 werks dn2q: ^_war dn3: frohe samst dn3p: viel dn4q3: ganze dno: allen
wir_in dno3: acme dno3q: ihrer dno5: letzt_woche dnop: wir_den dnoq: um_die dnp2q2: versc dnp5q3r: habt dnpq3: gross
dnq: ^_sind den_preis der_preis newsl versc_$ dnq2: das_ganze dnq3: stehe dnqr: die_seite dnr2: kuche do: ^_kein
augus_$ bezah bitte_geben damen damen_und das_als das_hab den_auftr die_forde die_gmbh einwi erkla_wir geben_sie
geehr_damen haben_$ herre ihnen_mit ihre_rechn jetzt_reich keine_weite kg korre_bitte mache_von mein_mann mit_dass
nehme_beim rechn_0 reich_s schal sich_mit sind_zu tausc trete und_herre von_frau webse wort zeige_ich do2: ^_ihre
^_jetzt ^_schre amtsg beim_amtsg betra bitte_beim ihnen_leide jeden kanzl leide_mitte und_haben wir_unser do2p:
von_meine do3: mitte_dass do5: uns_nicht do6q: mails do6r: konta do7: gmbh wider do7q2: sehen dop2: dafur s_aber
dop2q: teile dop2q2: sie_das dop2r6: reich dop3r: stell dop4q5: konne dop8q: des doq: bitte_$ frau_ruiz ruiz verei_$
wurde_ich doq2: erkla dp: 0_sie 0_zu ^_also ^_diens ^_donne ^_er ^_rechn ^_zahlu abges_$ also_der an_dem brief dem_tag
den_sloga di die_farbe die_korre die_offer ende_der entsc_fur es_leide es_nicht euch_alles exemp fotos_$ freit_raus
fruh_in gesen gesen_von grad_in hab_mir habe_mir haben_das hallo_jan ihnen_im ihnen_sein liste_durch mache_$ melke
monta_raus monta_und offer per perso probe ruber_$ sonde spate_antwo teile_ich und_dann unter_exemp veran wir_alles
wir_erst zahlu_ist dp10: diese_woche dp2: den_text den_unter die_spate die_uberw gebt marz_$ ruber spat unter_verei
unter_vertr dp2q: der_vorst dp3: alles_bei heute_in ihnen_das dp3q: das_nicht dp4: die_liste wir_am wir_ihnen dpq:
donne_0 kanns uns_sehr zusag dpq2: sind_wir dpqr: guten_tag dpr: petra_$ wie_bespr dpr6: ich_am dq: ^_hoi alles_gut
anspr aufst aufst_der beim_sloga brauc_$ das_telef die_logos die_umsat donne_um engli_fassu geht_bei gemei_sind
grun_nehme gunst hoi ich_dacht ihr_von konto_$ leer mal_in monta_0 noch_ander rein schau_gut schon_gesch seid seite_$
sie_mal sprac start_$ termi_am uberw_$ unkla unkla_ist uns_entsc ups wisse zusta zweit_varia dq2: dacht die_domai
domai ist_die nicht_auf umsat dq2r: das_impre dq3: ^_mir dq4: brauc_sie pdf dq5: genau dq6: brauc_ihr dqr: die_engli
engli dr: acht angew anzah_ist auch_$ der_zweit dropb fotos_vom grupp gruss_petra hangt_dran hier_die ich_dann
ist_angew kapit liege_im macht_unser noch_beim tippt dr2: im_porta zu_den zweit_am dr3: mal_die texte_fur dr7:
im_anhan n: allta angez arme baff besin besuc blogb bohm bring buchm buroh bus dana derse desig dort ecke elsas erdbe
erhoh famil film fr frank gearb gebur gefre gekur gelau geler gelob gemer geruc geseg gesor gespi gewei gewon gezog
gotth halbm halle hamma hamst hats hitze hochv hochz jubil kase kino kirta kolbl lehre lief locke lusti meier mo mutte
neuli oberh plans poliz porto profi radio reden rente schad schei schul schun schwa spinn stark stau stock stras studi
tagun textv triko tun umgez vortr weh weinf welt wette wien wohl wohne wusst zeitu zufal n2: ^_ihnen ^_nur ^_schon
angem_jetzt buchh_ist die_ganze eine_neue fusse gelac getro gluck gruss_von hat_am hat_insol herrl herzl ich_in
ihnen_und in_pensi kasse kenne lasst_gruss nur_zur schon_gruss sonne unser_nachb war_schon was_fur wunde_$ wunsc_die
n2o4: angem insol_angem n2p: die_kinde eurem toll n2p4q2: bei_euch n2r: huber n3: ^_frohe am_samst frohe_weihn pensi
rutsc_wunsc n3p: dass_ihr n4: weihn_und n4q: ^_bei n5: einen_guten guten_rutsc rutsc n6o: wunsc no: braun das_$
der_den haben_einen herr_braun ist_in nur_noch no11p2r2: uber no2: gesel von_herrn no3: herrn no4: nie sie_auf no6p:
^_uber nop2q4: ^_was np: ?_meine april_$ da_geht euch_am freit_in freit_ist fruhe hause liebe_frau liefe_sie
mehr_sagen meine_handy nach_hause pfing seht sieht_toll toll_aus uns_geht viel_los voll np2: mir_fur s_bei np2qr:
janne np2r: geht_am np3: ^_heute np3q2r2: ^_im np4: ubern npq: euch_um geht_es man npr: ferti_und nq: ansch auch_fur
euren hatte_wir ihnen_auch mal_als stund wen wir_sitze nq2: der_alte schne nr: aus_graz getra graz karin nr2:
ist_ferti o: abzus alfre anzei argli beauf beend belas berei bevol blum braue davon deren einzu empfi endli entge
erben erken ersta fecht fried gefuh gekun gelas gelie geric hall hartw je kern klage konku kundi liqui losch mange
momen nachl nordl nutzu reagi ruckt stein todli uberg umfan unbeg unbra verun vollm vorer wehr zumst zuric zusch o2:
^_lasse amtsg_insol an_ihn anwal_$ art art_$ aussc_an beim_insol bestr_die bestr_diese betra_den bitte_aus bitte_nehme
dass_herr dem_verte den_erinn den_verwa der_acme dezem_das die_leist die_sache die_vertr diese_art diese_rechn eroff_$
forde_die forde_melde gebet gesel_wurde gmbh_wurde haben_am haben_den horen_von ich_wider ihn_$ ihre_forde insol_an
insol_anmel jede jegli kann_mich konta_sie lauft_uber leist_$ mails_ab mehr_leist mir_weite mir_zu muss_ihnen ruhe_$
schre_sie septe_das setze_$ sie_horen sie_jeden sonnt_verst unser_gesel unser_manda unser_vater verbi_mir vermo_der
verst_bitte verst_ist verte_ich vertr_als vertr_der verwa_$ volle_hohe vom_vertr von_ihnen vorla_insol weise_wir
weite_konta weite_lauft weite_mahnu wende_sie wider_ihrer wir_betra wir_zuruc wird_sich woche_verst zu_schre zuruc_die
o2p: 0_dezem o2p2: ein_$ einge_$ setze o2pr: daten dezem o2q: anmel schlu wende o2r: weise o3: ^_hierm ^_horen ^_nehme
acme_gmbh anzah_zuruc auf_mir diese_sache eroff_zahlu frau_ist hohe in_diese in_volle kunft lasse_sie mahnu manda
marz_das mehr_an mehr_von schre_ab uber_unser und_forde unter_sie verbi verte_$ verwa volle vorla weite_nachr o4:
angel_liegt aus_ihrem die_angel ihrem_verte ist_letzt vermo_unser weite_mails wir_bestr o4p: am_sonnt ihrem o4r3:
leist o5: angel mich_aus recht_$ sie_bitte weite_schre o5p: sache o6: bestr bitte_sehen das_insol das_vermo sehen_sie
uber_das o6q2: sie_mich o6q3: sie_uns o7: eroff insol_eroff vermo verte von_weite wurde_am o7q: verst op: gesto_ich
noch_uber uber_den op2: dass_ich op2q2: konne_wir op2q8: sie_mir op3: ^_diese op3q2: ^_in op4qr2: am_mittw opq2:
ich_den opq3: frist oq: bitte_an durfe mir_nicht verst_ich von_euch was_sie zweim oq2: ^_rufen mich_bitte rufen
rufen_sie oqr: ausse or: ab_die firma fuhre koch sie_nachs und_konta or2: mittw_nach p: acker antra auswa bauer baust
bewus carol dahei dazwi denke deswe drunt eher ehren endgu erfol fast feedb fiebe frueh funks grafi hob hochb ichs
india ines inhal ka kamer klapp lauf les lese ma mappe mi nachg nachm ned nimme nimmt okonk papie pfiat plan quart
quats rat reali retou ruf sag samme sardi serve sperr storu sudbe sven thoma tipp ui unmog verse versu visie vorli
wahle weil werfe wesse wetra zentr zimme zua p11: erhal_es p14: sie_erhal p2: 0_haben 0_liegt ^_gib ^_inner ^_spate
^_ubern alles_bis alles_zusam also_am also_diens am_tag anfan_nachs anmer_am begle begle_wir beira bilde_$ bis_diens
bis_mittw bis_monat bitte_entsc damit_dass dann_aber das_nix das_woche deine_postf der_beira des_tages die_ferti
die_zahlu diens_da dran_monta drei_tage erhal_sie erhal_unser es_heute euch_das euch_im fassu_$ feier_wird freig_bekom
freit_haben fruh_$ geben_? gib gib_mir heute_abend ich_rechn ihnen_alles ihnen_bis in_deine inner inner_der ist_es
ist_fur kolle_ist krieg_sie ladt ladt_die laufe_der laufe_des liefe_am maile mehr_aber mein_rechn meine_anmer meld
meld_mich mich_hin mir_am moin_die monat_so monta_hast morge_vormi nachs_drei nix_mehr noch_bis peile postf_versp
restb_begle rot_anges ruhe_am s_dir sagen_wir schic_es schic_s selbe_tag setz_ich siche_$ sie_alles sie_bis sie_haben
sie_unser tag_bekom tag_darau tages tagt_am texte_komme ultim und_morge unser_anmer unser_antwo unser_korre unter_bis
vor_den wird_diese woche_habt woche_leide zeit_geben zum_monat zusam_$ p2q: ^_morge bis_uberm dir_bis du_es ging p2q2:
mir_noch p2q4: ^_konne p2r: 0_janne ana_danke dann_hast den_restb die_restl hoch hoch_$ restb restl versp_! p3:
aber_siche am_selbe anfan antwo_$ bin_grad das_ergeb das_wird der_nachs der_woche des_monat ende_des ergeb_$ es_am
es_in freit_hast hin_und ich_morge ich_setz im_postf kw kw_0 liegt_alles liegt_s monta_fruh morge_$ nicht_aber
schic_dir setz_mich tagen ubern_woche woche_dran woche_haben p3q: mir_$ tage tagt_der wir_bis p3q55: ?_$ p3r2: zusam
p4: aber_am dir_die ergeb in_zwei mich_am monat_$ postf_$ p4q: es_dir mir_bis p4q2: siche p4q3r: habt_ihr p4qr: uberm
p4r: bekom_ihr mittw_$ p5: du_s ihr_die im_laufe setz texte_$ woche_schic p5q: laufe p5q2r: den_0 p5r: spate_am p6:
am_woche einer_woche ich_schic ihnen_die in_einer morge_fruh postf schic_ihnen p7r: bis_ende p8: hast_du p8r: hast
woche_$ p9r2: freit_$ pq: 0_schic aber_in aus_! brauc_noch der_druck die_plane disku ein_paar es_spate ich_liefe
kanns_du komme_wir krieg_ich mir_den monta_tagt noch_ein paar paar_tage sie_schre sind_sie versc_? woche_zu pq2:
zwisc_den pq3: konne_sie noch_von pqr: ihr_am pr: aller bis_nachs dann_gleic die_leben finde_du freit_den komme_am
komme_woche marke monta_hoch nachs_donne nehm nehm_ich ran rate woche_also zwanz pr2: du_bis produ pr6: reich_ich q:
ablau absic aktue anfah anruf barri baule beisp beric biete bildr blieb bruch buche chur claim darub dasse dsgvo erkra
fair festl festp fragt fuhrt funkt gabe gros gutac hafte helfe hosti irgen kunze leute lohnt losun lufta magst maili
mus nun nutze offen ott png potte regne roll sachb schie sowei sprun table tauch teure tif top uberh umzie unein use
volke wahre warum wia worum zame zukom q10: denn q12: welch q2: ?_dann ?_ich ?_unser ^_habt ^_schic ^_und ^_welch
abgel abgel_$ als_pdf alte_ist banne bekom_? bitte_nochm da_schon das_banne das_denn das_hatte das_liebe das_pdf dazuk
dazuk_? der_rechn die_schri eigen_die eine_fehle es_? euer_angeb genau_brauc genau_fehlt ginge ich_gern ich_wurd
ihr_zwisc im_preis ist_abgel klar_welch klick konnt_wir kurz_telef liebe_am liegt_mir mir_bitte nicht_offne noch_?
noch_einma oder_? offne pdf_schic seite_? soll_$ stehe_0 telef_? uns_noch vorst_$ was_brauc wer_ist wir_kurz wir_warte
wurd wurd_das zeige_? zip q3: bevor_wir den_link entha euer ihr_mir logo_? schon_drin wann_brauc wer_von q4: ?_am
^_wer bis_wann forma_brauc in_welch ist_nicht mir_ist nicht_klar ob_die was_genau q5: ihr_das konnt_sie q6: forma
welch_forma q7: ^_konnt oder schic_? wer qr: agb das_zweit die_agb du_die logos_im qr2: das_erste r: abseg anger anna
blatt desse deuts erdge erfur haupt hinkr histo lad lohnz lou masse nele oberg paul plaka rezep schwu sende sorte
speis sudha tim unten vg weink r2: ^_start anhan_der anhan_die der_kuche der_von die_bekom die_komme die_ubrig
diens_nach folge_am freit_nach hallo_zusam hange_an hochg_der ich_monta mal_das refer rest_kommt start_und texte_zu
uber_uns und_leist woche_donne r3: ^_erste donne_$ folge r4: anbei_schon die_erste r5: schon_mal
"""
