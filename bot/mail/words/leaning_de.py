"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: aa aacho absti agend ahnun alm amt angab angeh anzup aufta ausfu bald bank bearb beeil berat bered bishe bissc
braum brude daher denkm dokto dranb drans drees dreik facha fit fortb friss garan gebun geerb gegeb geh gepac gewah
gewes gezei guck h hake handw hatt himme idee jeder jongl junio juris justi kalbt kampf kaput karl kassi kaum kelle
klare klaus knie kreta kuh laden langs laura lieg liest luege maler mei meike mist neige neuer oh operi oster ostse
pilge polen prakt probi prufe puh red rucke ruhre rum runde sam saufe scann schni schwi sitz sitzu sonni sorge speic
stall stati stech stemp stift still tal thema tirol tritt uberf uff umgeh unauf urtei verdr vernu verta verzo vorga
vorwa wande werd wesha wiesn wolf wolle wuhlt zahna zieht a10d11np6q: durch a10d14n3op4q: gesch a10d7o7p3qr: ab
a10d8n4o2p2q4r: nur a10p3q2: danac a11: bin_bis a11d11n11o7p12q9r2: bei a11d14no3pq: habe a11d15n2o3p3q6r2: sind
a11d4o22pr: weite a11d5o5p11q3r4: liegt a11dp2q: ich_bin a127d38n11o29p69q27r20: ich a12d17n12o4p4q4r: hat
a12d5n3o5p2q7: sich a12dnop2: dazu a12dp: mich_$ a13d13n15o2p4r2: !_$ a13d5n5p40q9r8: freit a13d9n2op30q3r9: monta
a13p2: melde_mich a14d21n2o18p5q5: ^_wir a14d2op4: ^_bin a14d5np2q2: schau a14d6nr: hier a14o2pq2: kumme a14pr:
noch_nicht a15d13n2o2p15q2: s a15d22n3o10p9q3r2: zu a15d2np8q2r4: komme a15d6no3q4r2: muss a15d6p12q3r4: dann a15p:
sobal a16d15o8p15q4: unter a16d20n11o43p47q26r5: sie a16d29n12o12p24q10r4: in a16d2n2p4: wiede a16d5op15q5r2: aber
a17d16n2p31q11: es a17d26n5p8q13r3: fur a17dnpq2: ^_danke a18d17n5op5r3: hab a18d2np2qr: gerad a19d10o3p9: leide
a19o5p3: melde a2: !_der 0_im ^_ab ^_geles ^_jaja ^_noch ^_notie ^_sobal ab_dem aber_nicht aber_verla am_platz an_frau
ana_nur angek_ich anwal_der anwal_zur auf_kur ausei ausei_$ ausla bleib_dran brenn_gerad buchh_weite da_$ da_dann
da_leide danke_dir danke_erhal danke_habe dann_auf dann_stand das_inter dauer dem_stape dem_vermi dem_zette den_gemei
den_zwisc der_hat der_tagt desha dich_nicht die_buchh die_lasse die_meinu die_sind drube_$ eine_woche einge_ich
einsc_0 erst_ende etwas_gedul fall frau_weber furs_nachh ganz_oben gedul_$ geleg_der gemac_! genom_$ gerad_jahre
gerad_land gerad_noch grad_die grad_zu gripp gripp_flach haben_gerad hatte_mir hier_gerad hier_sind ich_bleib ich_lege
ich_schau ich_viell ihre_nachr im_ausla info_ich ist_auf ist_gerad ist_hier jaja jetzt_beim juni_wiede klar_danke
koffe komme_ich krank_und lapto lasse_sich lege luft mail_geseh mer messe_vorbe mit_gripp muss_erst nachh nicht_ich
nix_$ notie_danke nur_grad oben_auf op pruft rechn_$ recht_die ruckm_vom ruhe_an sage schau_wir sehe sind_bis sofor_$
stape suche und_ab und_am unter_ich verge_! verge_hier vermi_$ viell_am vorau vorau_erst vorbe_ist vorhe_kann
warte_ich wasse weber weber_ist wiede_am wir_melde wird_vorau woche_wiede zette zu_nicht zum_lesen zuruc_bin zusti
a20d17n17o2p6q2r2: ! a21d21n9o22p14q6r2: unser a21d30n9o13p11q19r3: uns a21d34n4o7p9q5r2: mit a21d4np5r: erst
a22d25n6o3p11q5: dem a237d314n69o104p211q124r43: $ ^ a23d16n3o7p24q22r3: mir a23d19n9o3p10q9r12: im a23d8n5p10q6r2: da
a24d6n2o14p18q9: ^_ich a26d12n3p43q15r11: bis a26d27n10o17p73q13r24: am a26d85n7o13p40q15r10: 0 a27d7n5o17p6q4r4: an
a29d10np3q2r: danke a2d: ab_0 da_sein das_liegt dem_chef der_entwu gesch_ist im_team liebe_nicht sofor a2d10p4q6r3:
logo a2d11nop4: frau_wirth wirth a2d13n3pq: ja a2d2: fur_ihre geles neuen und_die a2d2n: stand a2d2n2o: an_der
a2d2n2q: gehor a2d2n4q: der_messe a2d2np: aus_$ a2d2np2q4: steht a2d2npq2: termi a2d2npr: somme a2d2nq: gesch_$
a2d2o2: mocht a2d2o2p4r: besch a2d2o4r: liegt_bei a2d2oq: bei_der a2d2p: drauf_$ a2d2p11r2: ende a2d2p2: gehen
a2d2p2q2: vorst a2d2p2q2r: fehlt a2d2p2r: liebe_ana a2d2p4q: ^_den a2d2p5q3r: 0_juni a2d2pq: oktob a2d2q2: jahr
a2d2q3: gern a2d2r: ^_hier a2d3n2: ganz a2d3np6q3r: juni a2d3npq2: fur_den a2d3op2: ^_leide a2d3opq: mail a2d3p3q:
wir_das a2d4: a hab_euch a2d40o29p3q10: bitte a2d4n5o5: letzt a2d4noq: kein a2d4p5q2r2: bilde a2d4pr: mit_der a2d4q2:
gemei a2d4r: freun freun_gruss geleg a2d5n3o11q6: wurde a2d5np3qr: in_den a2d5p4q3r: hallo_ana a2d6n: in_die
a2d7n2p2q6r: wie a2d7pq: gefal a2dn: im_buro noch_die sprec a2dn2o: vorbe a2dn3p2q9r: auch a2dno3: meine_frau
a2dno3p2q2r: ihn a2dnor: arbei a2dnp: ^_frau a2dnp3: vor_dem a2dnp3q2: wollt a2dnp4q5r3: liefe a2dnpq7: eigen a2dnpr:
bis_monta a2do: ^_keine a2do2: mann a2do8: unser_recht a2dop3: wegen a2dor8: nach_$ a2dp: krank_$ nur_die uns_leide
wegen_der zuges a2dp16q4r: spate a2dp2: ^_sorry a2dp2q: die_datei a2dp2q2: datei a2dp3q: ich_weiss ok a2dp3qr:
die_fotos a2dp9r: versp a2dpq: ist_mir a2dq: das_angeb hat_$ i a2dq3r10: erste a2dr3: den_rest a2n: ^_zur auf_meine
der_ist euch_nicht platz a2n2p: aus_der a2no3p: sie_sich a2noq: lange a2np: jahre a2np3q3r: drei a2np8: monat a2npq:
sitze a2nr: kolle_aus a2o: bin_im der_recht liegt_jetzt noch_eine a2o2: ich_kann ich_mocht a2o3pq: schre_$ a2o4p:
werde a2o6p: horen a2op: zeit_$ a2opr: strei a2p: ^_ok ich_s tagt_erst wir_bespr zu_nix a2p2: bin_$ der_fotog gebe
unser_gesch a2p3: komm a2p3r2: ich_euch a2p4: ich_es ruckm a2p5q: zwei_woche a2p6: am_woche a2p6r2: ende_nachs
a2p9q3r3: krieg a2pq: ^_wenn die_entwu a2pq3: uns_die a2pr: die_kolle a2q: ^_hi flach hi ist_im muss_das vier a2q2:
^_kurze bespr_$ wenn_ich a2q4: bevor_ich a2q7: bevor a2qr: chefi a2r: folgt kur liegt_noch noch_bei oben rest_folgt tu
a2r2: hange ich_noch a2r3: halft a2r5: schon_mal a3: 0_bin 0_wiede aber_erst aber_ich alles_klar an_sobal angek_danke
bis_einsc danke_$ dem_schir dich die_messe dran_$ einsc erinn_ich erst_mit genom gerad_die habe_es hutte_$ ich_zuruc
kennt kennt_genom komme_auf kommt_$ leid_$ lesen meinu mich_sobal noch_keine notie prufu schir sich_zeit sobal_die
und_wird urlau_danac urlau_und vermi vertr_liegt vertr_noch wiede_im zur_kennt zur_prufu a30d3n2o10p12q5r: mich
a31d40n8o12p23q17r13: den a33d65n4o13p32q38r6: das a36d70n11o33p29q28r: wir a37d28n10o7p12q18: auf a37d4n4op12q: bin
a39d54n8o17p23q22r8: ist a3d: ^_ohne das_leide der_gesch a3d11p6q2r: freig a3d2: ^_alles durch_den fest s_nicht
a3d2n2o3q: herr a3d2n3p9: ^_am a3d2n6o2p2q2: einen a3d2n9p2q: bei_uns a3d2nopq: uns_$ a3d2np4q3r: fotos a3d2nqr: team
a3d2p11q4r5: die_texte a3d3n2oq2: lasst a3d3n6pq3: auf_der a3d3p11q4r8: texte a3d3p2: drube a3d3r3: der_rest a3d4p:
weg a3d5: wir_sind a3d5npq5: sein a3d5o: habe_ich a3d5p: nicht_zu a3d6n2o3: ihre a3d6n2o4p3q7: um a3d6o2q3: beste
a3d6q4: auf_die a3d7n4o9p26qr: ihnen a3d7n7o5q4: jetzt a3d7nop3q: mache a3d8n3p2: ^_hab a3d8no3pq: lasse a3d9: bleib
a3dn2: buro a3dn5p14qr4: am_freit a3dnp: halt a3dnp3q3: sagen a3do3: in_ruhe a3do3p2: ruhe a3doqr: grund a3dp18q4r3:
du a3dp3r: bis_donne tisch a3dp6: nix a3dp7r6: am_diens a3dpq: mache_wir a3n2: ich_$ a3n3: info a3no3: lauft a3np:
gemac a3np5q2: schaf a3o2: an_und a3o5: bei_unser a3op: verla a3op5q2: zeit a3oq2: kurze a3oqr: an_den a3p: bespr_das
dann_$ erst_noch leide_noch mir_durch monta_bin wird_gemac a3p15r5: nachs_woche a3p16: erhal a3p3: ^_wird a3p3qr2:
gleic a3p7q2r: bis_zum zum_0 a3p9q4: ^_bis a3pq: wenn_die a3pqr: ich_das noch_in a3q: ^_muss ab_morge das_muss
ich_komme noch_auf viell a3q2: warte a3r: da_muss komme_dann noch_mit a4: ^_da danac_kumme danac_schau der_vertr
es_mir hier_brenn ich_an ist_angek land land_unter sobal_der a44d30n9o18p23q5r7: und a4d: danke_furs leid mir_leid
tut_mir a4d11n2op10r: heute a4d11o9p8q5: rechn a4d13npq: mit_dem a4d14n2o16p8q3: mehr a4d14no7p: wir_haben a4d2:
danke_! furs a4d24n3p3q3: so a4d2q3: frage a4d2q4: klar a4d3n2o2p4q11: was a4d3n2pq2: klein a4d3n5o2p4q3: ein
a4d3no4p2r: mein a4d3oq4r: wir_uns a4d3pq: drauf a4d3q: auf_den a4d3r: steue a4d4no14p3q3r: schre a4d4qr3: liege
a4d5n2o3p3qr10: nach a4d5n8op2q: war a4d5no3p4q: 0_marz a4d5no3p7q: marz a4d5oq2: inter a4d5q5: angeb a4d6n5o7p3q2:
dass a4d6np2q2r: in_der a4d8np3r: ^_liebe a4d9n10q6r7: schon a4d9n6p3qr2: gruss a4dn: der_buchh a4do: und_der
a4do2p24r6: nachs a4dp3: dem_0 a4dp7: ^_vor a4dpq: geseh a4dq: ohne_den a4dr: ist_noch a4o3: nachr a4op31q11r3: schic
a4or: an_die a4p: ^_liegt bin_noch gedul melde_uns mit_meine sobal_ich a4p2: mach mach_ich und_melde a4p2r: fotog
a4p6q: tagt a4pq3: zwisc a4q: bin_ab a5: ^_viele auf_sie dazu_gekom die_hutte drum drum_$ hutte mich_drum noch_$
sie_zu a51d41n7o24p18q21r2: nicht a51d4n4o3p17q19r11: noch a55d56n20o13p30q18r14: der a5d: angek a5d10no5pq3r: beim
a5d10nop6q2: entsc a5d2: brenn a5d25n4o13p18q2r2: haben a5d2n2o2p11q2: vor a5d2n4q: messe a5d2o2q4: ist_$ a5d2o5p2q:
den_vertr a5d3n2pq2r: bis_0 a5d3p18q2r: dir a5d3p3: leide_nicht a5d4nq4: hatte a5d4p4r: dran a5d6n2op6q3r3: kommt
a5d6n3o2p10q4r: geht a5d6np21r7: diens a5d6np6q2: zwei a5d7n4oq5r5: mal a5d7op2r3: hab_ich a5d9p6q4r2: ana
a5dnp13q3r5: bekom a5do14q: recht a5dop2q3: ich_nicht a5dp: die_erinn weite_$ a5dp2: ich_mir a5dp3q2: weiss a5dp3r:
vorhe a5dp7: sorry a5dq: tut a5n: ich_wiede a5n5p4r: kolle a5np5r3: ferti a5npq2: ich_auf a5pr: kann_ich a6: ich_kumme
kumme_ich kumme_mich nicht_dazu a66d94n19o22p67q41r29: die a6d10n6o7p7q2r2: aus a6d12n3p3q2r: liebe a6d16o2p5q3r2:
^_das a6d17n7p14q20r4: ihr a6d18o3p16q: alles a6d2o3p: erinn a6d2q: im_urlau a6d3: dank_fur a6d3n2op14q3r2: zum
a6d3no3p3: einge a6d3opq: etwas a6d3p2q2r: danke_fur a6d4no6p2q: zuruc a6d4r6: rest a6d5o2pq: ich_habe a6d5p: chef
a6d5p15q5r5: donne a6d6n2p: er a6d8opq3: nicht_$ a6d9p5q4r3: ^_hallo hallo a6dn4oq8: eine a6do: unter_$ a6do2p2: krank
a6do4r: unser_anwal a6dp3: wiede_da a6dp4q: zu_$ a6dq: ^_ist a6n: gekom a6op: ich_melde a6r: ich_erst a7: nicht_verge
a7d2: viele_dank a7d20n4o4pqr: vom a7d25np9q3r2: 0_0 a7d2np19q3: morge a7d2op2q8: wenn a7d2p2: hab_s a7d3n2q2: urlau
a7d3q: ohne a7d4nop15qr5: am_monta a7d4p5q: grad a7d5p2r: viele a7d7n7op13q5r2: euch a7d9p2q4: entwu a7dn2: buchh
a7do5p4qr: an_$ a7oqr: muss_ich a7p: schau_ich a7p9q4r3: bis_freit a8: und_komme verge a8d14o3p2: keine
a8d23n5o16p9q13r4: von a8d26n6o6p20q3r8: ^_die a8d3: dank a8d4p2q2r: bespr a8d5n2o2p2q4r: kann a8d8n3p4q3: ^_der
a8d8n7op2q: ^_unser a8d9o10p21q3r4: am_0 a8n: mir_an a8op4r: ich_mich a9d12npq4r2: fur_die a9d19n5o7p5q2r: frau
a9d4n2o6p54qr8: woche a9d4n2p5q3: auf_dem a9d8n8o13p7q4r: meine a9d8no10p5q3: vertr a9dn2p: ich_hab a9dn3o3: zur
a9dn3p2: bin_ich a9dno3p15q: wird a9dno8pqr: anwal ad: 0_auf ^_angeb ^_hatte ^_mache ^_offnu ^_super alles_durch auf_$
behre besse_$ beste_dank bis_dann bitte_noch chef_$ da_bleib dann_! dem_urlau den_ander den_steue der_gegen der_umzug
der_verme die_dropb einka er_will erst_mal erst_nach es_ist eure_entwu flieg frage_$ frau_behre freig_der gekla
gesch_hat geset gibts grune_licht gruss_i guten_morge habe_das hier_am i_a ich_hatte ich_mit ihr_schre im_haus
inter_an ist_halt ist_leide jahr_nicht jorg_$ kam kompl lang_$ leide_nein leitu letzt_donne liegt_ganz mauer mein_chef
meine_vater meint monta_auf monta_aus monta_bis netz ok_$ passt_ich pfarr sie_es sogar super_danke texte_hatte umzug
uns_brenn unser_liefe vertr_ist vorge weite_wir wirkl wirth_ich zwei_von zweit_versi ad10npq5r3: zweit ad10nq2: uhr
ad11q13: konnt ad12n4op4q: geste ad12o6p2q2: nehme ad13np2q3: ander ad17np8r: 0_$ ad2: ^_merci ausge bis_dahin dahin
einge_hat grune hallo_frau hat_den isch jorg lang licht musse_wir rausg_$ schre_vom sein_$ verme ad26q2r2: passt ad2n:
super ad2n2o2: aus_dem ad2n2p4q2r: feier ad2n5pqr: guten ad2no: uns_in ad2no2q: mit_den ad2np: ^_ihr ad2np5qr: ubers
ad2nqr: die_start ad2o2p2: zahle ad2o3q2: zeige ad2op10q2r4: mittw ad2op11r2: haben_sie ad2op3: geben ad2p: aber_die
das_ist der_chef euch_die geld ad2p2: die_zahle ad2p5: antwo ad2p5q2r: am_donne ad2p5r3: diens_$ ad2p6q: die_unter
ad2p7: ^_freit abend ad2pq: farbe ad2pq2: ist_das ad2pqr: ^_guten ad2q: gut_aus ad2q2: den_entwu ad2qr: den_ordne
macht ad2r: hangt von_0 ad3: besse habe_die offnu rausg wir_so ad3n: ist_seit ad3n2o2: richt ad3nopq2r: musst ad3np:
los sieht ad3npq2: eure ad3nq: dritt ad3nqr5: start ad3nr: 0_bis besta ad3o10p11: diese ad3p: ^_ja ^_sieht gar_nicht
ad3p2: anges durch_$ ad3p2q: lg ad3p3: die_freig ad3pq: gar ad3pq8r: nochm ad3q: darf das_mit ad3r: hat_die ad4:
^_habe beide merci mit_freun ad4n: von_der ad4n2o6p2q: 0_septe septe ad4n2q5: preis ad4n4o: seit ad4no13p6q:
nicht_mehr ad4np3q: damit ad4np6q2r: von_mir ad4o2pq: versi ad4o4q2r3: schri ad4o5: mehr_$ ad4oq: musse ad4p: abges
ad4p4q5r: das_logo ad4pq: stimm ad5: 0_ist ad5n2o4q2: als ad5nq: alten ad5o8q2: ^_bitte ad5op5q: bei_ihnen ad5p2q6:
von_uns ad5pq: gefal_uns ad6: b ad6nq2: gut ad6p: wir_nehme ad7: ^_von gegen ad7no2: vom_0 ad7p3q: uberw ad8opq: sonst
ad8pq19: brauc ad8q: ^_passt ad8qr3: ordne ad9: haben_uns ad9nq2: 0_uhr ad9p: nein ad9p7r: also adn: aufba brosc
die_ist elter falls fur_eine uns_im adn2: sitzt adn2o3p2q: ^_meine adn2p: kinde adn4: gruss_$ adnoq: tocht adnp:
die_gesch seine adnp4: heut adnp4q80: ? adnq4: soll ado: behal forde_ist gebra geht_s ado13q: forde ado2p: und_ich
ado3: aussc vater ado3p2: mitte ado4p: ^_mein zuruc_$ adop2: direk adop7r: ich_ihnen adop9r2: einer adopr: will adp:
das_geld haus is nach_dem s_auf s_mir und_dann weiss_ich wollt_ich zug zugan adp2: durch_und adp2q: mit_unser adp2q2:
uns_das adp2r: erst_am adp3: ^_entsc entsc_sie adp3q: die_ubers adp3r: ich_dir adp4: darau liste adp6: versp_$ adpq:
janua adpq3: fehle adpqr: selbs adpr: petra adq: ^_geht entwu_$ mal_in nicht_durch adq2r: liefe_$ adq4: brauc_sie
adqr2: zehn adr: berg dropb hande an: ^_herr ^_klein an_! da_war die_kaffe diens_wollt dort empfa filia gekom_$ habe_$
herr_brand immer_noch in_elter kaffe_$ musst_wir nacht nicht_wunde nur_damit platz_$ seit_geste sich_auch sind_gerad
so_lange uhr_$ unser_buchh wart an2: der_kolle glaub kaffe an2o: brand an2o15: insol an3: wunde zur_info an4q2: immer
an5: und_einen an6: weihn ano: ausri ano2p: betri ano2p12: ^_sie ano4p3: sonnt anoq: dass_die meine_tocht anp:
heute_noch anpq: ist_bei anq: hatte_wir tom anqr: schwe ao: ^_melde anwal_einge aufsi ausri_dass darum derze
einen_anwal erinn_! herr_maier ich_der ich_zeige krank_am lindn maier mich_bei mit_uns nicht_und sich_bei sie_meine
verbr weite_an wir_werde zum_anwal ao2: ich_muss nicht_an ao2p: ich_die kumme_$ ao2p2: gesto ao3: alles_weite
melde_sie zu_unter ao3p: horen_sie ao4p: ab_$ ao6p4q: sie_von ao8: eroff aop: bau dazu_$ nicht_gesch aop10r2:
schic_ich aop2: ihnen_$ vor_$ aoq: bitte_um mir_nicht wir_bitte aoq3: sich_nicht aor: holle ap: 0_wird ^_habs ^_mach
^_nachs ^_nicht ab_monta aber_der ana_sorry da_ist danke_schau darau_$ das_am das_auf das_geht dem_bau der_sechs
es_auf es_morge etwas_$ ferie fotog_hat fotog_war frau_somme gehe gerad_nicht gesch_tagt habs ich_gehe ich_komm
ist_ein ist_krank it komm_grad komme_noch kunde leide_nix liegt_beim logo_liegt monta_schic schaf_wir schic_euch seh
sie_mit sorry_$ sorry_ich total und_keine war_krank woche_an woche_dazu wollt_es ap2: beisa euch_$ gebe_ich hat_uns
heut_abend liste_$ monta_in monta_wiede sechs so_weit sollt spate_$ texte_am weit zusam_$ ap2q: freit_schaf ap2q2r:
den_feier ap2r: schla ap2r2: bekom_du ap2r4: monta_$ ap3: dem_tisch donne_in meine_kolle tisch_$ ap3q: schaf_ich ap3r:
besch_$ krieg_du ap3r2: zusam ap4: deine selbe ap5: wird_das ap5q: hin ap6qr: bekom_sie ap7q: sie_die ap7r: und_schic
apq: 0_janua ana_ich auf_monta errei plane apq2r: mir_die apr: leben leite aq: 0_was ^_uns beim_beste beste_wille
blick dann_mache das_beim die_recht es_eigen geseh_hat hat_das hi_ana hochs ich_frage ich_unter ich_wollt kann_$
komme_nicht konnt_ich messe_$ mogli morge_auf morge_im noch_zwei passi sind_$ sind_in solle unter_bekom von_ihr war_s
waren warte_auf wie_geht wille wille_nicht wird_es zugri aq2: einma ihr_es kumme_sich lasst_sich aq3: bei_mir koste
wenn_wir aq4: ^_bevor kurz wann aq7: ob aqr: ^_grund dabei schic_sie aqr2: ich_bis ar: bilde_hab das_aber der_bilde
donne_versp fehlt_noch gleic_$ leite_ich mit_mir nach_den nachf nachf_die noch_an noch_den rest_krieg schwu tu_ich
ar2: ^_logo halft_der ar3: die_halft ar5: portr d: 0a 0aa 0gh 0pp a0 aalen aapas abbuc abgeg abhol absta abzug admin
akzep allei allem anbie anbot angen anlie anson anthr apfel artnr aufge ausfe auslo auszu auth autom bahnh bambe beans
beant begli beiss bewir billi birne bob bose brav breme brett bucke c carpo cent chat chatb chor churf co code daume
decke demir digit ding dokum doppe draus dreie dreiu drive dunke dunkl ebeli eben edelt ehre eiche einun einzi eis
entfa eps erbsc erlau ers erwac esche estri fahne falsc fand faxe final fluss foote frei freis freu fugen funf furn
furnk fussz gaste geand geant gefra gehab gelad gemai gemes genug gered gerli gesca gespe gespr getre gewac gewer
gewun gezah gfall glatt gluhw gnick gold gott grenz gruen gymna hafen hakch haken halbe hambu hausn hd hebam helen
hellg herku herz hinne hirsc hk0 hod hort ignor ihres imke inhab inzwi iphon juli k kalt kdnr kempt kenns kick kippe
klemm kolb komis kopfe korri kreis krull kurfu lagep lana layou leeds lehrl leipz lesba linde links live lotz lowen m
maron maure mecke mega mehrh messu minus missv mitge mitgl mittl mitzu muhle muhlw nachd nahme named ne neins neust
nextc nr nusse off olsen ozdem parat pauls peinl peter pfr pleit plus podca postb praxi proku provi rahme rausn re ref
relau restf riege ruhig sa sandf satz sauer schat schim segen shoot siebz slide sms sohn somit spam spare sparg spats
stadt stamm stoib stort stur sudti tabel tat taugt tine tolle toni trakt trock tulpe uf umzus up vegan veral verle
verre vielm vilma visit vollb vorha vorhi vorsi vorzu votie wall ware warme wartu wegge wenig werts winte wirti wolke
worde works x0 z zeitl zenti zolls zusat zweif d10nq8r: seite d12p5qr2: raus d13q: varia d15np2q3: druck d2: 0_gesch
0_heiss 0_mai 0_muss 0_passt 0_und ^_0 ^_erled ^_gruez ^_haben ^_jo ^_siehe ^_stopp ^_zu absag absat achtz agent
alle_im alles_ander an_sie ander_mehr anhan_$ ans auf_0 aufs auftr_$ aus_keine b_$ b_die begei beide_entwu bildu
bis_auf bis_zwolf bitte_das bleib_$ bleib_beim budge_gibt budge_wurde burge chond cloud dageg dageg_entsc das_alte
das_blau das_proje das_video de0 dem_angeb dem_hund dem_storc der_0 der_websi die_muhe die_numme diese_jahr doch_schon
druck_damit durch_keine durft eh ehrli ehrli_gesag einst einve_$ einwa_$ entsc_$ entsc_haben entwu_mit es_sind essen
etike freit_0 fruh_raus fur_ihr gefun gegen_das gehen_$ geleg_$ gemei_ordne gepru gerne gesag geste_beim geste_schon
gestr gestr_$ getag getag_und gruez gruez_frau gruss_jorg gut_bis habe_alles hocha ich_geste idnr_laute im_gemei
inter_mehr isch_tippt ist_0 ist_freig ist_ubrig ist_zu ja_zu jetzt_doch jo juni_um kann_raus karte kaste keine_anmer
keine_einwa konnt_losle lass_mal lasst_den laut laute_0 legen legt legt_los leide_musse liebe_varia logos_liege los_$
losle_$ mai_0 mehr_brauc merci_fur mir_aus mocht_wir muhe_$ nee_das nee_lass nehmt_die nein_$ nein_das neu nicht_bitte
no numme onlin onlin_gehen ordnu_$ partn passt_uns priva priva_$ proje punkt raus_verwe sabin sagt_besch schau_mal
shop sich_erled sie_einfa sie_konne sind_0 sind_begei so_konnt so_mache soebe sonst_passt statt_0 stick storc titel
uhr_geht uns_aus uns_dageg unser_logo unser_seite verwe_0 vom_opa vom_somme vorsc vorsc_mir websi weg_$ wegla wegla_$
wie_am wir_geste wirth_anbei zu_0 zu_dritt zu_punkt zufri zwei_passt d2n: durch_0 geste_im hoffe hund komma opa d2n2:
backe beleg ihren nachb d2n3p: viel d2n5q3: ganze d2no12p2r3: uber d2np: ^_geste april brief d2np2: jan d2np2q4: gross
d2np8qr: tag d2npqr: finde d2nq: alter den_zweit d2nq2: das_ganze d2o: 0_febru aber_mit abgen abgen_$ augus beste_$
bitte_auf bitte_nur das_hab den_auftr febru ich_mache keine_weite nicht_das rechn_vom tausc von_unser d2o2: davon
jeden namen d2o2pr: die_anzah d2o3: dr d2o3pr: anzah d2o4p: ist_am d2o8: gmbh d2o9q2: sehen d2op3q: verei d2op6q5:
konne d2p: 0_oktob ^_also ^_freig ^_servu drube_und er_ist exemp geste_abend ist_alles kirch lass losle mache_$ per
ruhet servu unter_und veran d2p2: ^_diens ander_$ logo_$ s_$ septe_$ d2p2q: ging rot d2p2q2: mir_das d2p3: alles_$
d2p3q2r: die_bilde d2p5: anmer d2pq: konto rechn_bitte sloga vierz d2pq2: wir_die d2pr: zwolf d2q: ^_fur am_beste
anspr hatte_ich preis_$ sagt von_dem d2q2: 0_stuck bitte_die die_domai domai fur_0 fur_das ist_die stuck d2q2r2: impre
d2q3: der_link d2q7: link d2qr: logos d2qr9: anhan d2r: hangt_dran id ist_raus ordne_geleg rucks tippt d2r2: porta d3:
0_ja 0_nein ^_beide ^_lasst ^_nehmt ^_nein ^_uberw ab_in alles_in alten_logo benut bitte_druck damit_$ der_post
die_telef einve_mit flies flyer foto_mit foto_vom geht_in gibt_es hat_der hof idnr ihre_muhe in_ordnu kein_inter
keine_ander lasse_wir laute_de muss_es nehmt nicht_0 nicht_her passt_alles post_$ so_lasse stopp trotz und_0 uns_fur
unser_ust ust_idnr varia_0 video wir_bleib wirth_die d3n: hat_sich d3n5q: neue d3n5r3: ubrig d3no2: dass_wir d3npq2:
handy d3nq: mai d3o: adres erled_$ ordnu storn d3o2: betra ertei d3o2q: ^_unter d3o3p3: zahlu d3o5: nehme_sie d3o5r:
hierm d3p: der_text rechn_ist sie_den d3p2q4: ^_wie d3p2r: viele_gruss d3p3: vormi d3p4q: ^_moin moin d3p4r: raus_$
d3pq: die_druck d3q: 0_euro blau die_alte euro passe verwe_$ d3q2: gilt telef_bespr d3q3: am_telef drin d3r2: hochg
siehe d4: beim_alten d de_0 den_druck einfa einwa examp gewor her hier_der https nehme_varia passt_$ so_bitte
uhr_passt und_nicht verzi_wir wir_$ d4nq2: alle d4o6q: wir_nicht d4op5q2: korre d4p: uberw_ist d4p2qr: fassu d4p3:
text d4q: das_foto grun passw um_0 d4r: ust d4r4: anbei_die d4r6: ^_anbei d5: ^_nee auf_seite de einve ihr_konnt
ist_heute muhe nee seite_0 verzi d5n: post d5n2p: gibt d5npq: doch d5o4: auftr d5op: erled d5p: freig_$ so_$ d5q:
statt d5q2: brauc_wir d5q4: konnt_ihr d6: das_budge varia_b d6nq3: alte d6pq3r: die_zweit d6q: druck_$ d7: budge d7n:
heute_fruh laute d7n2p3: haben_wir d7n2q: heiss d7np11: fruh d7o2p2: geehr_frau d7o4q3: die_rechn d8n3q: ^_auf d8o3p2:
^_sehr geehr sehr_geehr d8q: foto verwe d9: passt_so d9n3o3p3q: sehr d9pq6: telef d9r9: anbei dn: 0_april ^_beim ausst
azubi besta_$ blaue dem_druck der_termi die_post die_sonne erstm eurer fahrr gehor_dass ihr_euch jetzt_im komme_sie
lager mal_bei nachb_hat oma opa_$ rund schon_woche sie_doch sie_hat sie_im treff ubers_$ umgez unser_azubi viel_zu
wir_mache wurde_letzt zu_viel dn2: gibt_s herzl heuer seit_0 sonne werks dn2p3q2: versc dn2p4q2: bei_euch dn2q: ^_war
dn3r: samst dn4: frohe dno: allen wir_in dno3: acme dno3q: ihrer dno5: letzt_woche uns_nicht dnop: wir_den dnoq:
um_die dnp4: ubern dnp5q3r: habt dnpq2: man dnq: ^_sind den_preis der_preis die_neue newsl versc_$ dnq2r: die_seite
dnq3: stehe dnq5: genau dnr2: kuche dnr3: mal_die do: ^_kein adven augus_$ bezah bitte_geben damen damen_und das_als
der_auftr die_forde die_gmbh die_verwa einwi erkla_wir frau_dr geben_sie geehr_damen haben_$ herre ihnen_mit
ihre_rechn jetzt_reich kg korre_bitte mache_von mit_dass nehme_beim rechn_0 reich_s schal sich_mit sind_zu trete
uber_meine und_herre von_frau webse wort zeige_ich do2: ^_ihre ^_jetzt ^_schre amtsg beim_amtsg bitte_beim ihnen_leide
kanzl leide_mitte mein_mann und_haben wir_unser do2p: von_meine do2q: anmel do3: mitte_dass verwa do6q: mails do7:
uber_das wider do7r: konta dop2: s_aber dop2q: dafur teile dop2q3: sie_das dop2qr7: reich dop3q2: ^_in dop4r: stell
dop8q: des doq: bitte_$ frau_ruiz ruiz verei_$ wurde_ich doq2: erkla dor: firma dp: 0_sie 0_zu ^_donne ^_eigen ^_er
^_rechn ^_zahlu abges_$ also_der an_dem bis_geste brief_$ dem_tag den_sloga der_kirch der_unter di die_farbe die_offer
eigen_wollt ende_der entsc_fur es_diese es_leide es_nicht euch_alles euch_den fotos_$ fruh_in gesen gesen_von grad_in
hab_mir habe_mir haben_das hallo_jan ihnen_im ihnen_sein ines korre_am liste_durch melke monta_raus monta_und offer
perso plan probe ruber_$ sonde spate_antwo teile_ich unter_exemp wir_alles wir_erst zahlu_ist dp11: diese_woche dp2:
beira den_text der_beira die_korre die_spate die_uberw euch_im fruh_$ gebt ist_es marz_$ ruber spat unter_verei dp2q:
der_vorst dp2r: hoch dp3: alles_bei den_unter ihnen_das unter_vertr dp3q: das_nicht dp4: die_liste wir_am dp4r:
heute_in dp5: wir_ihnen dpq: donne_0 freit_raus kanns uns_sehr zusag dpq2: sind_wir dpqr: guten_tag dpr: acht petra_$
wie_bespr dpr8: ich_am dq: ^_hoi absic alles_gut aufst aufst_der beim_sloga da_steht das_so das_telef die_logos
die_umsat donne_um geht_bei gemei_sind grun_nehme gunst hoi ich_dacht ihr_von ins konto_$ leer mir_kommt monta_0 net
noch_ander notar nun schau_gut schon_gesch seid seite_$ sie_mal sprac start_$ termi_am uberw_$ unkla unkla_ist
uns_bitte uns_entsc ups wisse zusta zweit_varia dq2: brauc_$ dacht die_schri nicht_auf rein wir_brauc dq2r: das_impre
dq3: ^_mir umsat dq4: pdf dq6: brauc_ihr dq7: wer dqr: agb die_agb engli_fassu dqr2: die_engli engli dr: 0_die angew
anzah_ist auch_$ der_zweit fotos_vom grupp gruss_petra hier_die hrb hrb_0 ich_dann ist_angew ist_der kapit liege_im
macht_unser masse neun noch_beim plaka siehe_anhan ust_id vorhe_ist dr2: im_porta zu_den zweit_am dr3: texte_fur dr8:
im_anhan n: allta angez arme baff besin besuc blogb bohm bring buchm buroh bus dana derse desig ecke elsas erdbe erhoh
famil film fr frank gearb gebur gefre gekur gelau geler gelob gemer geruc geseg gesor gespi gewei gewon gezog gotth
halbm halle hamma hamst hats heima hitze hochv hochz jubil kase kino kirta kolbl lehre lief locke lusti meier mo murzt
mutte neuli oberh plans poliz porto profi radio reden rente schad schei schul schun spinn stark stau stock stras studi
tagun textv triko tun verru vortr weh weinf welt wette wien wohl wohne wusst zehnj zeitu zufal n2: ^_ihnen ^_nur
^_schon angem_jetzt buchh_ist eine_neue fusse ganze_beleg gelac gluck_zum gruss_von hat_am hat_insol herrl ich_in
ihnen_und in_pensi ist_ja kasse kenne lasst_gruss nur_zur schon_gruss unser_nachb war_schon was_fur wunde_$ n2o4:
angem insol_angem n2p: die_kinde eurem toll n2r: huber n3: die_ganze getro gluck pensi rutsc_wunsc wunsc_die n3p:
dass_ihr n3r: am_samst n4: ^_frohe frohe_weihn weihn_und n4q: ^_bei n5: einen_guten guten_rutsc rutsc n7o: wunsc no:
an_meine braun das_$ der_den haben_einen herr_braun ist_in nur_noch no2: gesel von_herrn no3: herrn no5: sie_auf no6:
nie no7p: ^_uber nop2q4: ^_was np: ?_meine april_$ da_geht euch_am freit_in freit_ist fruhe hause liebe_frau liefe_sie
mehr_sagen meine_handy nach_hause pfing schwa seht sieht_toll toll_aus uns_geht viel_los np2: mir_fur s_bei np2q:
stund voll np2r: geht_am np3qr: janne np4: ^_heute np4q2r2: ^_im npq: euch_um geht_es npr2: ferti_und nq: auch_fur
euren geht_das ihnen_auch mal_als neue_ansch uns_wurde wen wir_sitze nq2: ansch der_alte schne nr: aus_graz getra graz
karin nr3: ist_ferti o: abzus alfre anzei argli beauf beend belas berei bevol blum braue deren einzu empfi endli entge
erben ersta fecht fried gefuh gekun gelas gelie hall hartw holzb je kern kesse klage konku kundi liqui losch mange
momen nachl nordl notfa nutzu reagi regel ritte ruckt stein todli uberg uberr umfan unbeg unbra verun viert vollm
vorer wehr zumst zuric zusch o2: ^_lasse amtsg_insol art art_$ aussc_an beim_insol bestr_die bestr_diese betra_den
bitte_aus bitte_nehme dass_herr dem_verte den_erinn den_verwa der_acme dezem_das die_leist die_sache die_vertr
diese_art diese_rechn erken erken_wir forde_die forde_melde forde_sie geric gesel_wurde haben_am haben_den horen_von
ich_nie ich_verbi ich_wider ihn_$ ihre_forde insol_an insol_anmel jede_weite jegli kann_mich konta_sie konta_zu
lauft_uber leist_$ mails_ab mann_ist mehr_leist meine_recht mir_zu muss_ihnen rechn_erken ruhe_$ schre_sie setze_$
sie_horen sie_jeden sonnt_verst unser_gesel unser_manda unser_vater unter_alles verst_bitte verst_ist verte_ich
vertr_als vertr_der verwa_$ volle_hohe vom_vertr von_ihnen vorla_insol weise_wir weite_lauft weite_mahnu wende_sie
wider_ihrer wir_betra wir_zuruc wird_sich woche_verst wurde_nie zuruc_die o2p: 0_dezem o2p2: ein_$ einge_$ setze o2pr:
daten dezem o2q: schlu wende o2r: weise o3: ^_hierm ^_horen ^_nehme acme_gmbh an_ihn anwal_$ anzah_zuruc auf_mir
diese_sache eroff_$ eroff_zahlu frau_ist gebet gmbh_wurde hohe in_diese in_volle jede kunft lasse_sie manda marz_das
mehr_an mehr_von mir_weite schre_ab septe_das uber_unser und_forde unter_sie verbi_mir vermo_der verte_$ volle vorla
weite_konta weite_nachr zu_schre o4: angel_liegt aus_ihrem die_angel ihrem_verte ist_letzt mahnu verbi vermo_unser
weite_mails wir_bestr o4p: am_sonnt ihrem o4r3: leist o5: angel mich_aus recht_$ o5p: sache o6: bestr bitte_sehen
sie_bitte weite_schre o6q2: sie_mich o6q4: sie_uns o7: das_insol das_vermo sehen_sie verte von_weite o8: insol_eroff
vermo wurde_am o8q2: verst op: gesto_ich noch_uber uber_den op2: dass_ich op2q2: konne_wir op2q8: sie_mir op3: ^_diese
op4qr3: am_mittw opq2: ich_den opq3: frist oq: bitte_an durfe jedes sehen_wir von_euch was_sie oq2: ^_rufen mich_bitte
rufen rufen_sie verst_ich zweim oqr: ausse or: ab_die fuhre koch sie_nachs und_konta or2: mittw_nach p: acker antra
aufm auswa bauer baust bewus carol dahei dazwi denke deswe drunt ehren endgu erfol fast feedb fiebe frueh funfz funks
gans gerus grafi hand hob hochb inhal inven ka kamer klapp lauf les lese ma mappe mi nachg nachm ned neunz nimme okonk
pacht papie pfiat quart quats rat reali retou ruf samme sardi serve sofa sperr storu sudbe sven thoma tipp ui unmog
verse versu visie vorli wahle weil werfe wesse wetra zentr zeugn zimme zua p10r: hast p11: erhal_es p14: sie_erhal p2:
0_haben 0_liegt ^_inner ^_ruckm ^_spate ^_ubern abend_$ alles_bis alles_zusam also_diens am_tag anfan_nachs anmer_am
begle begle_wir beisa_$ bilde_$ bis_monat bitte_entsc damit_dass dann_aber das_nix das_woche deine_postf des_tages
die_ferti die_stell die_zahlu diens_da diens_wird donne_nachs dran_monta drei_tage erhal_unser es_heute euch_das
fassu_$ feier_wird freig_bekom freit_haben geben_? gross_india heute_abend ich_rechn ihnen_alles in_deine india
india_$ inner inner_der ist_fur juni_$ kolle_ist konne_$ ladt ladt_die laufe_des liefe_am maile mehr_aber mein_rechn
meine_anmer meld meld_mich moin_die monat_so monta_hast morge_vormi nachs_drei nix_mehr noch_bis peile postf_versp
rechn_sie restb_begle rot_anges ruhe_am sagen_wir schic_es selbe_abend selbe_tag sie_bis sie_haben sonnt_$ stell_$
tag_bekom tag_darau tages tagt_am texte_komme ubers_woche ultim und_morge unser_korre unter_bis vor_den wird_diese
woche_erhal woche_habt woche_ist woche_leide woche_liegt zeit_geben zum_monat p2q: bis_mittw bis_uberm dir_bis du_es
ichs monta_tagt siche_$ woche_zu p2q2: mir_noch p2q3: konne_sie p2q4: ^_konne p2r: 0_janne ana_danke bis_diens
dann_hast den_restb die_restl hoch_$ nehm restb restl sie_am versp_! p3: ^_gib aber_siche also_am antwo_$ bin_grad
das_ergeb der_woche des_monat ende_des ergeb_$ erhal_sie es_in gib gib_mir ich_morge ich_setz ihnen_bis im_postf kw
kw_0 laufe_der liegt_alles liegt_s mich_hin mir_am morge_$ nicht_aber s_dir schic_s setz_ich setz_mich sie_alles
sie_unser tagen ubern_woche unser_anmer unser_antwo woche_dran p3q: ^_morge tagt_der wir_bis p3q2: tage p3q62: ?_$
p3qr: mir_$ p3r: krieg_sie p4: am_selbe anfan das_wird der_nachs dir_die ergeb es_am freit_hast hin_und in_zwei
mich_am monat_$ monta_fruh postf_$ schic_dir woche_haben p4q: es_dir mir_bis p4q2r: uberm p4q3: siche p4q3r: habt_ihr
p4r: mittw_$ p5: aber_am texte_$ woche_schic p5q2r: den_0 p5r: spate_am p5r2: bekom_ihr p6: du_s ich_schic ihnen_die
ihr_die im_laufe morge_fruh postf schic_ihnen setz p6q: laufe p7r2: bis_ende p8r2: einer_woche in_einer woche_$ p9:
hast_du p9r2: freit_$ pq: 0_schic aber_in aus_! brauc_noch das_und der_druck die_plane disku du_den eher ein_paar
es_spate ich_liefe juni_ist kanns_du komme_wir krieg_ich mir_den nimmt noch_der noch_ein ok_? paar paar_tage sie_schre
sind_sie versc_? pq2: zwisc_den pq3: noch_von pqr: ihr_am pr: aller bis_nachs dann_gleic die_leben finde_du freit_den
ihr_bis komme_am komme_woche marke monta_hoch nachs_donne nehm_ich ran rate sag uber_die woche_also pr2: du_bis
freit_nach produ zwanz pr7: reich_ich q: ablau aktue anfah anruf barri baule beisp beric biete bildr blieb bruch bude
chur claim darub dasse dsgvo erkra fair festl festp finan fragt funkt gabe gros gutac hafte helfe hosti irgen kunze
leute lohnt losun lufta magst maili meins monie monti mus nutze offen ott png potte regne roll rundb sachb schie schil
sprun table tauch teure tif top uberh umsch umzie unein use volke wahre warum wia wieso worum zame zukom q10: oder
q11: denn q12: welch q2: ?_dann ?_ich ?_unser ^_habt ^_schic ^_und ^_welch abgel abgel_$ als_pdf alte_ist ander_kann
banne bekom_? bitte_nochm buche da_schon das_? das_banne das_denn das_hatte das_liebe das_pdf dazuk dazuk_? der_rechn
eigen_die eine_fehle es_? euer_angeb fuhrt genau_brauc genau_fehlt ginge ich_gern ich_wurd ihr_zwisc im_preis inter_ob
ist_abgel klar_welch klick konnt_wir kurz_telef kurze_frage leere liebe_am liegt_mir man_die mir_bitte mir_nochm
nicht_offne noch_? noch_einma ob_man oder_? offne pdf_schic rechn_auf seite_? soll_$ sowei stehe_0 telef_? uns_noch
vorst_$ was_brauc wer_ist wie_gross wir_kurz wir_warte wurd wurd_das wurde_inter zeige_? zip q3: bevor_wir den_link
entha euer ihr_mir logo_? schon_drin wann_brauc wer_von q4: ?_am ^_wer bis_wann forma_brauc in_welch ist_nicht mir_ist
nicht_klar ob_die was_genau q5: ihr_das q6: forma konnt_sie welch_forma q7: schic_? q8: ^_konnt qr: das_zweit du_die
eins logos_im qr2: das_erste r: abseg anger anna blatt desse erdge erfur gezip greif haupt hinkr hinte histo jule lad
lohnz lou nele oberg paul rezep sende sorte sudha tim unten vg vorde r2: ^_start anhan_der anhan_die der_kuche der_von
deuts die_bekom die_komme diens_nach folge_am hallo_zusam hange_an hochg_der ich_monta im_ordne mal_das refer
rest_kommt speis start_und texte_zu uber_uns und_leist und_liegt weink woche_donne r3: ^_erste die_ubrig donne_$ folge
r4: anbei_schon r5: die_erste
"""
