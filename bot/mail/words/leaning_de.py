"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: aa aacho agend ahnun angab angeh ausfu bank bearb berat bered bishe bissc blick braum daher dauer denkm derze dokto
dranb dreik elter facha fit flieg folgt fortb friss garan gebun geerb gegeb geh gepac geset gewah gezei guck habs hake
halt hande holle idee isch jaja jeder jongl junio juris justi kalbt kampf kaput kaum klaus knie koffe kreta kuh laden
langs lapto laura lieg liest lindn luege mauer mer mist neige neuer oh operi oster polen prakt puh red rucke ruhre rum
runde sage sam saufe scann schir sechs sitz sitzu sogar sorge stall stape stati stech still thema tirol total uberf
umgeh unauf urtei verdr vernu verzo vorga vorwa werd wesha wille wolf wolle zette zieht a101d27n8o25p51q16r12: ich
a10d10n2o2p11q2: s a10d11n2o8p6q3r2: zu a10d2n3o4pq6: sich a10d2n5p30q6r7: freit a10d2o18p: weite a10d6n10o6p10q7r2:
bei a10d7n2o3p3q5: sind a10dno3q2r2: muss a10dp2q: ich_bin a10p3q: danac a11: bin_bis a11d10n11o2p4r2: !_$ a11d2op2:
^_bin a12d12n10o36p33q19r3: sie a12d3nop23q2r8: monta a12d3nr: hier a12d3p2q2: schau a12d6p7q2r3: dann a12np6q2r3:
komme a12p: melde_mich a13d15n7o11p50q10r17: am a13d20n2o17p5q2: ^_wir a13d3op7q3r2: aber a13d7n2p26q9: es a13o2q2:
kumme a13p: sobal a13pr: noch_nicht a14d10n3op4r2: hab a14d17n4o3p5q5: dem a14d20n11o11p17q8r2: in a14d21n5p7q11r3:
fur a14d2n2p3: wiede a14d2np4r: erst a14dnpq2: ^_danke a15d11o6p10q3: unter a15d8o3p8: leide a16d3n4p5q5r2: da
a17d14n11o2p6q2r2: ! a17d22n3o5p6q3r2: mit a17d2np2qr: gerad a18o5p2: melde a190d227n59o88p156q93r31: $ ^
a19d11n2o6p19q16r2: mir a19d14n7o3p8q7r9: im a19d15n8o17p10q4r: unser a19d23n8o11p9q13r3: uns a2: !_der 0_bin 0_im
0_wiede ^_ab ^_geles ^_noch ^_notie ab_dem aber_erst aber_ich aber_nicht aber_verla am_platz an_frau ana_nur anwal_der
anwal_zur auf_kur ausei ausei_$ ausla bleib_dran brenn_gerad buchh_weite da_dann danke_dir danke_habe dann_auf
das_liegt das_muss den_zwisc der_entwu der_tagt desha dich die_buchh die_meinu die_messe die_sind drauf_$ drube_$
eine_woche einsc_0 erinn_ich erst_ende erst_noch etwas_gedul fall fest frau_weber furs_nachh gedul_$ gemac_! genom
gerad_jahre gerad_land gesch_ist grad_zu gripp gripp_flach haben_gerad hier_gerad hier_sind ich_bleib ich_lege
ich_zuruc ihre_nachr im_ausla info_ich ist_gerad ist_hier juni_wiede kennt kennt_genom klar_danke komme_auf krank_und
kur lege leid_$ lesen luft mail_geseh mit_gripp monta_bin nachh noch_$ notie notie_danke op platz pruft recht_die
ruckm_vom ruhe_an schau_wir sehe sich_zeit sind_bis sobal_die sofor_$ suche tagt_erst und_ab unter_ich verge_hier
vermi vorau vorau_erst warte_ich weber weber_ist wiede_am wiede_im wir_melde wird_vorau woche_wiede zu_nix zur_kennt
zuruc_bin zusti a20d52n6o9p29q10r5: 0 a22d30n8o11p18q11r9: den a22d5n2o13p14q5: ^_ich a25d5n3o12p6q4r3: an
a25d8n3p35q10r7: bis a26d2n2o9p7q4r: mich a26d9np3q2r: danke a27d19n7o6p6q13: auf a27d46n3o10p22q28r6: das
a28d39n7o14p12q18r3: ist a2d: a da_sein im_team neuen noch_die sofor a2d10n2o13p6q: mehr a2d2: fur_ihre geles hab_euch
s_nicht a2d2n2o2q6: um a2d2n3q: der_messe a2d2n4pq3: auf_der a2d2npq2: fur_den a2d2nq: gesch_$ a2d2op2: ^_leide
a2d2op3: besch a2d2p: gehen a2d2p2: drube a2d2p2q: wir_das a2d2q: ohne a2d2q3: gern a2d2r: der_rest a2d3: wir_sind
a2d33o23p3q6: bitte a2d3no3p2: mein a2d3npq2: sein a2d4n5o4q: jetzt a2d4n5o5: letzt a2d4np2: ^_hab a2d4q5: angeb
a2d5n5op2q: war a2d5n6p2r2: gruss a2d5p4q2r: hallo_ana a2d6n8q5r7: schon a2d7no5pq2r: beim a2dn2: buro a2dn4o2pq2:
einen a2dno2: meine_frau a2dnor: arbei a2dnp: ^_frau a2dnp2q2r: juni a2dnp3q4r2: liefe a2dnpq2: termi a2dnpr:
bis_monta a2dnq: gehor a2do: ^_keine mann a2dop2r: ihn a2dopq: mail a2doq: bei_der a2doqr: grund a2dor6: nach_$ a2dp:
vorhe a2dp12q2: spate a2dp2: ^_sorry a2dp2q2: vorst a2dp3: ok a2dp3q: ^_den a2dp5r: versp a2dpq: die_datei a2dpq2:
datei a2dq: das_angeb hat_$ a2dq2r7: erste a2dq3: steht a2dqr: fehlt a2n: auf_meine euch_nicht ich_$ sprec a2n2p:
aus_der a2no2: sie_sich a2np: jahre a2np6: monat a2nr: kolle_aus a2o: bin_im der_recht a2o2pq: schre_$ a2o6p: horen
a2o7: unser_recht a2op23q8r2: schic a2op2q: ich_nicht a2op5q2: zeit a2p: ^_liegt ^_ok die_entwu gemac komm uns_leide
wenn_die wir_bespr wird_gemac zuges a2p14: erhal a2p2: ^_wird bin_$ gebe nix ruckm tisch unser_gesch a2p2q2r: 0_juni
a2p4: ^_vor ich_es a2p5r: ende_nachs a2p9r: ende a2pq: ^_wenn a2pq2: weiss a2pr: mit_der strei a2q: ^_hi ^_kurze
^_muss bespr_$ flach hi i ist_im ist_mir lange viell vier a2r: ^_hier da_muss liegt_noch noch_bei noch_mit a2r2: hange
a3: ^_da alles_klar an_sobal angek_danke bin_noch bis_einsc danke_$ dran_$ einsc erst_mit es_mir gerad_die habe_es
hier_brenn hutte_$ ist_angek kommt_$ meinu mich_sobal noch_keine prufu sobal_der und_wird urlau_danac urlau_und
vertr_liegt vertr_noch zur_prufu a31d3n3op7q: bin a31d57n11o26p24q22r: wir a32d18n7o15p14q3r5: und a36d28n6o20p12q12r:
nicht a39d30n16o9p21q11r11: der a3d: das_leide der_gesch drauf leid mir_leid tut_mir a3d10np6q2: entsc a3d10npq:
mit_dem a3d17n2p3q2: so a3d2: ^_alles a3d2n2op5q2r2: kommt a3d2n2oq2: lasst a3d2n2q2: klein a3d2np: uns_$ a3d2p: weg
a3d2p4: grad a3d2p8q3r5: die_texte a3d2q: auf_den team a3d2q2: frage a3d2r4: rest a3d3: habe_ich a3d3n5o6p3q: dass
a3d3np3q2: zwei a3d3nq4: hatte a3d3o12p2q2r: schre a3d3p8q3r7: texte a3d4n3op7q2r: geht a3d4no2: ihre a3d4np14r4:
diens a3d4opr2: hab_ich a3d5: bleib a3d5nop2q: mache a3d5np3r: ^_liebe a3d5oq: inter a3d5oq2: beste a3d5q2: auf_die
a3d6n3o9p22qr: ihnen a3d6oq2: nicht_$ a3d8nop6: heute a3d8p5q2r: freig a3dn2o2q: herr a3do3: in_ruhe a3do3p2: ruhe
a3dp: dem_0 die_erinn a3dp12q2r: dir a3dpq: mache_wir a3n2: info a3n2op7q2: vor a3n4p4r: kolle a3n8pq: bei_uns a3np3:
schaf a3o: verla a3o2: an_und a3o4: bei_unser a3oqr: an_den a3p: bespr_das dann_$ leide_noch mir_durch a3p11r3:
nachs_woche a3p15q3r3: du a3p2: bis_donne fotog mach mach_ich a3p2qr: gleic a3p3r: dran a3p6q2: ^_bis a3p6qr: bis_zum
zum_0 a3pq: noch_in a3pr: kann_ich a3q: bin_ab ich_komme kurze noch_auf warte a3r: ich_das komme_dann a4: ^_viele
auf_sie brenn danac_kumme danac_schau der_vertr die_hutte hutte ich_an land land_unter sie_zu a43d2n3o3p12q17r9: noch
a4d: angek danke_! danke_furs furs ist_noch tut a4d11n4o2qr: vom a4d13no7p: wir_haben a4d2n2pqr: bis_0 a4d2n3q: messe
a4d2np2q3: auf_dem a4d2o3p: erinn a4d2q3: klar a4d2qr3: liege a4d3n4o2p2q2: ein a4d3nopqr6: nach a4d3p3: leide_nicht
a4d3q4r: wir_uns a4d4np2q2r: in_der a4d4o2pq: ich_habe a4d5no3p3q: 0_marz a4d5no3p4q: marz a4d6p6q3r2: ana
a4d7o7p13q2r2: am_0 a4d8n3p3qr: liebe a4dn4oq6: eine a4do2q4: ist_$ a4dop20r4: nachs a4dp6: sorry a4dq: ^_ist geseh
a4n: der_buchh ich_auf a4o3: nachr a4or: an_die a4p: gedul melde_uns mit_meine sobal_ich und_melde a4p3q: tagt zu_$
a4pq3: zwisc a5: dazu_gekom drum drum_$ ich_kumme kumme_mich mich_drum nicht_verge a50d68n15o18p51q28r21: die
a5d11o2p5q3r2: ^_das a5d17np9q2: 0_0 a5d20n4o12p12qr: haben a5d2np13q3: morge a5d2o5p2: den_vertr a5d2op2q5: wenn
a5d2opq: etwas a5d2p2: hab_s a5d3: dank_fur a5d3no5p2: zuruc a5d3nop10qr2: zum a5d3p: chef a5d3p11q4r4: donne
a5d3p2q2r: danke_fur a5d4no2p2q2r: kann a5d5n2p: er a5d9n5o6p6q2r2: aus a5dno2p: einge a5do: unter_$ a5dp2: krank a5n:
gekom ich_wiede a5np10q2r4: bekom a5o12q: recht a5op: ich_melde a5p: weite_$ a5p2: ich_mir a5r: ich_erst a6: kumme_ich
nicht_dazu verge a6d13n7p9q16r2: ihr a6d15o2p12q: alles a6d19n6o4p15q2r4: ^_die a6d2: viele_dank a6d2n2o6p38qr3: woche
a6d2op11qr4: am_monta a6d2q: im_urlau a6d3n4op8q3: euch a6d4p2r: viele a6d5np6: durch a6d8p5q3r2: ^_hallo hallo a6do4:
unser_anwal a6do5p4q: an_$ a6dp3: wiede_da a6n2: bin_ich a6or: muss_ich a7: und_komme a7d11npq4r2: fur_die
a7d19n5o15p6q10r3: von a7d3: dank a7d3n2q2: urlau a7d3o5pqr: ab a7d4n3p2q2: ^_der a7d5n3o2p2q2r: nur a7d5n6op2q:
^_unser a7d5pq3: entwu a7d9o2: keine a7dn2p: ich_hab a7dno3p9q: wird a7n: mir_an a7n2: buchh a7opr: ich_mich a7p:
schau_ich a7p7q3r2: bis_freit a8d12n4o4p4q2r: frau a8d2o4p9q2r3: liegt a8d3p2qr: bespr a8dn2o2: zur a9d: mich_$
a9d11no2pq: habe a9d6o8p3q2: vertr a9d7n7o10p7q3r: meine a9d8n12o4p3q3r: hat a9d9n3p4q: gesch a9dno7pq: anwal a9nop2:
dazu ad: ^_mache ^_super alles_durch auf_$ ausge behre besse_$ beste_dank bis_dahin bis_dann bitte_noch dahin dann_!
das_geld dem_chef dem_urlau den_ander der_umzug der_verme einge_hat entwu_$ er_will erst_nach eure_entwu frage_$
frau_behre freig_der gekla grune_licht guten_morge hallo_frau hat_den ich_hatte ich_mit ihr_schre im_haus inter_an
ist_leide jorg jorg_$ kompl leide_nein letzt_donne licht liebe_nicht mein_chef meint merci monta_auf musse_wir
nach_dem ok_$ passt_ich rausg_$ schre_vom sie_es super_danke texte_hatte umzug unser_liefe weite_wir zweit_versi
ad10nq5r3: zweit ad10o8p6q3: rechn ad11np2q2: ander ad11o6p2q2: nehme ad2: besse geld grune rausg sein_$ steue verme
ad23qr: passt ad2n: super ad2n2o4q2: als ad2n3qr: guten ad2no: uns_in ad2no2q: mit_den ad2np: aus_$ ad2np2: damit
ad2np3q3r: fotos ad2np3qr: ubers ad2nr: 0_bis besta ad2o10p8: diese ad2o2: mocht ad2o2q2: zeige ad2op2: geben ad2p4:
antwo ad2p4r2: diens_$ ad2p6q: die_unter ad2pq: oktob ad2q: das_mit eure gut_aus ad2qr: ^_guten den_ordne ad3: 0_ist
^_habe abges gegen mit_freun wir_so ad3n: in_die von_der ad3no5p2q: 0_septe septe ad3noqr: musst ad3np: los sieht
ad3np4q2: von_mir ad3o: musse ad3p: ^_sieht nicht_zu ad3q2: gemei ad3r: freun freun_gruss ad4: beide ad4n3o6q4: wurde
ad4noq: kein ad4np2r: in_den ad4o2p: versi ad4o4: mehr_$ ad4op4q: bei_ihnen ad4p3: also ad4p3q4r: das_logo ad4pq4:
von_uns ad5: b ad5no: vom_0 ad5no3p: lasse ad5nq2: 0_uhr gut uhr ad5o6q2: ^_bitte ad5pq: gefal ad5qr2: ordne ad6:
^_von ad6np2q5r: wie ad6np3: frau_wirth wirth ad6p: wir_nehme ad6p2q: uberw ad7: ^_passt ad7np: ja ad7p: nein ad7q9:
konnt ad8: haben_uns ad8n3op2: geste ad8p3q5r3: logo adn: ^_ihr brosc fur_eine ganz im_buro ist_seit adn2: an_der
adn2o2p2: ^_meine adn3o: seit adn3q6r: auch adno2: aus_dem adnp: heut somme adnp3q3: sagen adnp4q60: ? adnq: dritt
ado: behal forde_ist geht_s will ado10: forde ado3p: ^_mein ado3q2r3: schri adop: und_ich adop6r: ich_ihnen adp:
aber_die darau der_chef euch_die haus is krank_$ mit_unser s_mir zug adp2: abend die_freig direk durch_und versp_$
adp2q: uns_das adp2qr: die_fotos adp2r: liebe_ana adp3: ^_entsc entsc_sie liste adp3q: die_ubers adp5r4: am_diens
adp7: ^_freit adpq2: fehle adpr: petra selbs adq: ^_geht darf jahr adq2: ist_das adqr: liefe_$ zehn adr: von_0 an:
^_herr ^_klein ^_zur der_ist empfa filia gekom_$ habe_$ herr_brand immer_noch kaffe musst_wir nicht_wunde nur_damit
seit_geste sich_auch sind_gerad uhr_$ uns_im unser_buchh wart an2: der_kolle vorbe zur_info an2o: brand an2o11: insol
an2p: kinde an2p4q2: feier an3: und_einen weihn wunde an4q2: immer ano: ausri meine_tocht tocht ano2: betri ano2p11:
^_sie ano3: lauft ano3p: sonnt anoq: dass_die anp: die_gesch anp2: vor_dem anp2q3r: drei anp5r: ferti anpq: sitze
wollt anpq7: eigen anq: ist_bei tom anq2: soll ao: ^_melde anwal_einge aufsi ausri_dass aussc darum einen_anwal
erinn_! herr_maier ich_der ich_zeige maier mich_bei nicht_an noch_eine sich_bei sie_meine und_der verbr wir_werde
zum_anwal ao2: alles_weite ich_kann ich_mocht ich_muss kumme_$ vater zu_unter ao3: ab_$ melde_sie ao3p: horen_sie
zuruc_$ ao4p: werde ao4r: liegt_bei ao5p2q: sie_von aop: dazu_$ zeit_$ aop2: ihnen_$ vor_$ aop3: wegen aoq2:
sich_nicht ap: ^_mach ab_monta aber_der beisa danke_schau darau_$ das_geht es_auf es_morge etwas_$ ferie fotog_hat
fotog_war frau_somme gehe gerad_nicht gesch_tagt heute_noch ich_gehe ich_s ist_krank it komme_noch kunde leite liste_$
monta_schic nicht_gesch selbe sorry_$ sorry_ich war_krank wegen_der zugan ap2: dem_tisch der_fotog donne_in euch_$
freit_schaf gebe_ich hat_uns monta_in monta_wiede so_weit sollt texte_am tisch_$ weit ap2q2: den_feier ap2r: erst_am
ap2r2: bekom_du ap2r4: monta_$ ap3: besch_$ hin meine_kolle schaf_ich wird_das ap3q: zwei_woche ap3r: krieg_du ap4:
deine ap4r: bekom_sie ap5q: sie_die ap6: einer ap6qr2: krieg ap7r: haben_sie apq: ana_ich auf_monta errei ich_weiss
plane apr: die_kolle leben aq: ab_morge bei_mir bitte_um dann_mache die_recht es_eigen geseh_hat hi_ana ich_frage
ich_unter ihr_es komme_nicht messe_$ morge_im muss_das noch_zwei sind_$ uns_die unter_bekom von_ihr wie_geht wir_bitte
wird_es zugri aq2: den_entwu einma kumme_sich lasst_sich aq3: ^_bevor bevor_ich kurz wann wenn_wir aq6: bevor aqr:
dabei ich_bis mir_die ar: das_aber donne_versp fehlt_noch gleic_$ hangt ich_noch nachf nachf_die noch_an oben
rest_krieg ar3: den_rest die_halft halft portr d: 0a 0gh 0pp a0 aalen aapas abbuc abgeg abhol absag absat absta achtz
admin akzep allem anbie anbot anthr apfel aufge aufs aufst ausfe auszu auth autom bahnh begli beiss bewir billi birne
bob brav brief bucke burge carpo cent chatb churf cloud code d demir digit dokum domai drive dunke dunkl durft ebeli
eben ehre eiche eis entfa erbsc esche essen estri exemp fahne fahrr falsc fand faxe final fluss foote frei freu fugen
fussz gaste geand geant gehab gelad gemai genug gespe gespr gestr getre gewun gezah grenz hafen hambu hausn hd helen
hellg herku hirsc hk0 hof hort idnr ignor inhab ins inzwi iphon jo k kalt kaste kick kippe kirch kolb komis kurfu
lagep lana lang layou leeds leipz linde links live losle maure mecke mega messu missv mittl muhle muhlw nachd named ne
neust notar numme off offnu olsen ozdem parat peinl per pfr pleit praxi priva rahme rausn relau restf sabin sandf satz
schat segen shoot slide sms soebe sohn sonde spam spare stadt stamm stick storc sudti tabel taugt tolle treff trock
tulpe uf umzus veral verle verre vilma visit vorha vorhi vorsi ware warme wartu wegge wirkl wisse worde works x0 z
zeitl zusat d10np6r: 0_$ d11npq: druck d11q: varia d2: 0_euro 0_febru 0_mai 0_passt ^_erled ^_fur ^_gruez ^_lasst
^_siehe ^_stopp ^_uberw ^_zu ab_in agent alle_im alles_in alten_logo ander_mehr anhan_$ auf_seite auftr_$ aus_keine
b_die begei beide_entwu benut beste_$ bis_auf bitte_das bleib_$ dageg dageg_entsc damit_$ das_blau das_proje das_video
de de0 de_0 dem_hund der_post der_websi die_muhe die_zahle durch_keine eh ehrli ehrli_gesag einve_$ einwa entsc_$
entsc_haben etike euro examp febru flyer foto_mit foto_vom fruh_raus fur_ihr gegen_das gehen_$ geht_in geleg_$
gemei_ordne gepru gerne gesag geste_beim geste_im geste_schon gewor gibt_es gruez gruez_frau gut_bis habe_alles
hier_der https ich_geste id im_gemei in_ordnu inter_mehr ist_0 ist_freig ist_raus ist_ubrig ist_zu kann_raus
keine_anmer laut laute_0 laute_de legen legt legt_los liebe_varia los_$ mir_aus mocht_wir muhe_$ nehmt_die nein_$
nein_das nicht_bitte nicht_her no onlin onlin_gehen ordnu_$ partn passw proje rucks sagt sagt_besch seite_0 shop
sind_begei so_konnt sonst_passt statt_0 titel uns_aus uns_dageg unser_seite unser_ust ust websi wegla wegla_$ wie_am
wir_bleib zu_0 zufri zwei_passt d2n: hund komma d2n2: ihren d2n2o2p2q9: was d2n3p3: ^_am d2n5: neue d2n5r: ubrig
d2no11p4: nicht_mehr d2np5qr: tag d2npq: doch d2npqr: finde d2nq: den_zweit mai d2nqr3: start d2o: aber_mit adres
ich_mache namen nicht_das ordnu rechn_vom von_unser d2o2: zahle d2o5: nehme_sie d2op2: zahlu d2p: 0_oktob ^_freig ^_ja
drube_und er_ist gar_nicht logo_$ text d2p2: ander_$ s_$ septe_$ d2p2q: rot d2p2r: viele_gruss d2p3: alles_$ vormi
d2p3qr2: bilde d2p4: anmer d2pq: farbe gar sloga d2pq2: mir_das wir_die d2pq5r: nochm d2q: am_beste das_foto hatte_ich
passe preis_$ telef_bespr verwe_$ von_dem d2q2: 0_stuck der_link drin fur_0 fur_das gilt stuck d2q4: link d2qr7: anhan
d2r: hat_die hochg macht ordne_geleg d3: ^_beide ^_nee ^_nehmt ^_nein beim_alten bitte_druck die_alte die_telef
einve_mit erled erled_$ flies habe_die her ihr_konnt ihre_muhe kein_inter keine_ander lasse_wir nee nehmt nicht_0
passt_alles post_$ sie_den siehe so_bitte stopp trotz uberw_ist uhr_passt und_nicht uns_fur varia_0 verzi_wir video
d3no: dass_wir d3no2: richt d3npq: handy d3o: storn d3o3: auftr d3o3q: wir_nicht d3p: rechn_ist d3p2: anges d3p2q:
fassu d3p2q3: ^_wie d3p2r: raus_$ d3q: blau brauc_wir grun statt d3r: geleg d3r6: ^_anbei d4: das_budge den_druck
ist_heute nehme_varia passt_$ stimm verzi wir_$ d4n: heute_fruh post d4n2p: gibt d4n2q4: preis d4np10: fruh d4nq: alle
alten d4op: sonst d4op2: geehr_frau d4p: freig_$ d4pq: gefal_uns d4q: foto d4q3: konnt_ihr d4r3: anbei_die d5: budge
einve muhe varia_b d5n2oq4r5: mal d5n2p3: haben_wir d5n3q: ^_auf d5nq: alte d5o2p2: ^_sehr geehr sehr_geehr d5p: so_$
d5pq13: brauc d5q: druck_$ d6n: laute d6n3o2p3q: sehr d6nq6r: seite d6pq5: telef d6q: verwe d6q3r: die_zweit d7o3q:
die_rechn d7p2r: raus d7r8: anbei d8: passt_so dn: ^_beim azubi beleg besta_$ blaue den_preis die_post durch_0 erstm
eurer falls hoffe ihr_euch lager mal_bei nachb_hat rund sie_hat sie_im sitzt stand ubers_$ unser_azubi wir_mache
wurde_letzt dn2: gibt_s heiss heuer nachb werks dn3q2: ganze dn4: gruss_$ dno: allen dno3: acme dno5: letzt_woche
dnop: wir_den dnp: april seine dnp3q3r: habt dnpq2: versc dnq: ^_sind der_preis newsl versc_$ dnq2: gross dnqr:
die_seite die_start do: ^_kein abgen abgen_$ augus augus_$ bezah bitte_$ bitte_auf bitte_geben bitte_nur damen
damen_und das_als das_hab den_auftr die_forde einwi ertei geben_sie gebra geehr_damen haben_$ herre ihnen_mit
ihre_rechn jetzt_reich keine_weite mache_von mein_mann mit_dass nehme_beim rechn_0 reich_s schal sich_mit tausc trete
und_herre von_frau wort zeige_ich do2: ^_ihre ^_jetzt ^_schre amtsg beim_amtsg betra bitte_beim ihnen_leide jeden
kanzl leide_mitte und_haben wir_unser do2p: anzah von_meine do2q: ^_unter do3: mitte_dass do3p2: mitte do4: hierm do5:
uns_nicht do5q: mails do5q2: sehen do6r: konta do7: wider dop: die_anzah s_aber dop2q: sie_das dop2r: stell dop3q:
verei dop3q2: korre dop7q: des dopq: teile dopr4: reich doq: frau_ruiz ruiz dp: 0_sie 0_zu ^_diens ^_donne ^_er
^_rechn ^_servu also_der an_dem dem_tag den_sloga den_text den_unter die_farbe die_offer die_uberw entsc_fur es_leide
fruh_in gesen gesen_von hab_mir habe_mir haben_das hallo_jan heute_in ihnen_im ihnen_sein janua lass liste_durch
nur_die offer perso probe rechn_bitte ruber servu spate_antwo und_dann unter_vertr veran wir_alles wir_erst zahlu_ist
zusag dp2: die_spate durch_$ gebt ihnen_das jan marz_$ unter_verei dp2q: das_nicht lg dp3: alles_bei die_liste wir_am
dp4: wir_ihnen dp4q: ^_moin moin dp4q2r: am_donne dp4q4: konne dp7qr3: mittw dp8: diese_woche dpq: donne_0 kanns
uns_sehr dpq2: sind_wir dpqr: die_bilde dpr: ich_dir petra_$ wie_bespr dpr4: ich_am dq: ^_war alles_gut alter anspr
beim_sloga bitte_die brauc_$ das_telef die_umsat donne_um engli_fassu gemei_sind grun_nehme gunst ich_dacht ihr_von
ist_die konto leer mal_in monta_0 noch_ander schau_gut schon_gesch seid sie_mal sprac start_$ uberw_$ um_0 unkla
unkla_ist uns_entsc ups wurde_ich zusta zweit_varia dq2: ^_mir am_telef dacht das_ganze erkla umsat dq4: pdf dq6:
brauc_ihr dqr: die_engli engli guten_tag dr: angew auch_$ berg der_zweit dropb fotos_vom gruss_petra ist_angew kapit
logos macht_unser porta dr2: zu_den zweit_am dr3: mal_die texte_fur dr7: im_anhan n: allta angez arme aufba ausst
besin besuc blogb bohm bring buchm buroh bus dana derse desig dort ecke elsas erdbe erhoh euren film fr frank fruhe
fusse gearb gebur gefre gekur gelau geler gelob gemer geruc gesor gespi gewei gewon gezog gotth halbm halle hamma
hamst hats hitze hochv jubil kase kino kirta lehre lief locke lusti meier mo mutte nacht neuli oma opa pfing plans
poliz porto profi reden rente samst schad schei schul schwa spinn stark stau stock stras studi stund tagun textv triko
umgez vortr welt wette wien wohl wohne wusst zeitu zufal n2: ^_frohe ^_schon angem_jetzt backe buchh_ist die_ganze
eine_neue eurem frohe frohe_weihn gelac getro glaub gluck gruss_von hat_am hat_insol herrl herzl in_pensi kasse kenne
lasst_gruss rutsc_wunsc schon_gruss sonne unser_nachb was_fur weihn_und wunde_$ wunsc_die n2o4: angem insol_angem n2p:
die_kinde n2p4q2: bei_euch n3: einen_guten guten_rutsc pensi rutsc n3p: dass_ihr viel n4: ^_bei n5: wunsc n5p9qr4:
am_freit no: braun das_$ der_den gesel haben_einen herr_braun ist_in nur_noch wir_in no2: von_herrn no3: herrn no4:
nie sie_auf no4p: ^_uber no9p2r2: uber noq: um_die noq3: ^_was np: ?_meine april_$ da_geht freit_in hause liebe_frau
liefe_sie mehr_sagen meine_handy nach_hause seht sieht_toll toll toll_aus uns_geht viel_los voll np2: ^_heute mir_fur
s_bei np3: ubern np3qr2: ^_im npq: geht_es janne man npr: ferti_und geht_am nq: ansch der_alte hatte_wir ihnen_auch
mal_als wen wir_sitze nq2: schne nq3: stehe nqr: schwe nr: aus_graz getra graz huber ist_ferti karin nr2: kuche o:
abzus anzei argli bau beauf beend belas berei bevol blum davon deren einzu empfi endli erben erken ersta fecht gefuh
gekun gelie geric hall hartw je kern konku kundi liqui losch mange momen nachl nordl nutzu reagi stein todli uberg
umfan unbeg unbra verun vorer webse wehr zuric o2: ^_lasse amtsg_insol anwal_$ anzah_zuruc art art_$ beim_insol
bestr_die bestr_diese betra_den bitte_aus bitte_nehme dass_herr dem_verte den_erinn den_verwa der_acme die_leist
die_sache diese_art diese_rechn dr eroff_$ forde_melde frau_ist gebet gmbh_wurde haben_am haben_den horen_von
ich_wider insol_an insol_anmel jede jegli kann_mich konta_sie kunft lauft_uber manda mir_weite mir_zu muss_ihnen
ruhe_$ schre_sie septe_das setze setze_$ sie_horen sie_jeden sonnt_verst uber_unser und_forde verbi_mir vermo_der
verst_bitte verst_ist vertr_als verwa_$ volle_hohe von_ihnen weise weise_wir weite_konta weite_lauft weite_mahnu
wider_ihrer wir_betra wir_zuruc wird_sich woche_verst zu_schre zuruc_die o2p: daten ein_$ einge_$ ich_die ist_am o2p2:
gesto o2q: anmel schlu o2r2: leist o3: ^_hierm ^_horen ^_nehme acme_gmbh angel angel_liegt auf_mir aus_ihrem die_angel
diese_sache hohe ihrem ihrem_verte in_diese in_volle lasse_sie mahnu marz_das mehr_an mehr_von schre_ab unter_sie
verbi vermo_unser verte_$ verwa volle weite_mails weite_nachr wir_bestr o3p: am_sonnt o3q: ihrer o4: ist_letzt
mich_aus sie_bitte o5: bestr bitte_sehen das_insol das_vermo eroff insol_eroff recht_$ sehen_sie uber_das vermo
weite_schre wurde_am o5p: sache o5q: sie_mich o6: gmbh verst verte von_weite o6q2: sie_uns op: gesto_ich ich_den
noch_uber uber_den op2: ^_diese dafur dass_ich op2q7: sie_mir op7r: schic_ich opq3: frist oq: ^_rufen bitte_an
mich_bitte rufen rufen_sie verei_$ von_euch was_sie wende zweim oqr: ausse or: ab_die firma koch und_konta p: antra
auswa bauer baust carol dazwi denke deswe di drunt eher ehren endgu ergeb fast feedb funks grafi hob ines inhal ka
kamer klapp lauf les lese ma maile mappe mi nachg nachm ned nimme nimmt okonk paar papie pfiat plan quart quats reali
retou ruf sag samme sardi schla serve storu sudbe sven thoma unmog verse versu vierz visie vorli wahle zentr zimme zua
p11: erhal_es p13: sie_erhal p2: 0_haben ^_gib ^_inner ^_ubern aber_am aber_siche alles_zusam anfan_nachs anmer_am
begle begle_wir bis_diens bis_mittw bitte_entsc damit_dass das_woche deine_postf den_restb des_tages die_ferti
die_zahlu dir_die dran_monta erhal_sie euch_im fassu_$ feier_wird freig_bekom freit_haben fruh_$ geben_? gib gib_mir
heute_abend hin_und ich_morge ich_rechn ihnen_alles ihnen_bis in_deine in_zwei inner inner_der ist_es kolle_ist ladt
ladt_die laufe_der laufe_des liefe_am liegt_s mein_rechn meine_anmer meld meld_mich mir_am moin_die monat_so morge_$
morge_vormi nachs_drei nicht_aber nix_mehr noch_bis peile restb restb_begle rot_anges ruhe_am sagen_wir schic_es
siche_$ sie_bis sie_unser spat tag_bekom tage tagen tages texte_komme ubern_woche unser_anmer unser_antwo unter_bis
vor_den wird_diese woche_dran woche_haben woche_leide zeit_geben zum_monat zusam_$ p2q: ^_in der_vorst dir_bis du_es
ging tagt_der p2q2: konne_wir mir_noch p2q3: ^_konne p2q3r: habt_ihr p2qr2: am_mittw p2r: ana_danke dann_hast
die_restl hoch hoch_$ restl versp_! p3: anfan antwo_$ bin_grad das_wird der_nachs der_woche des_monat ende_des es_am
es_in freit_hast ich_setz ihr_die im_postf kw kw_0 liegt_alles monta_fruh schic_dir setz_mich wir_bis p3q: mir_$ p3q2:
siche p3q47: ?_$ p3qr: uberm p3r: zusam p4: den_0 im_laufe mich_am monat_$ postf_$ setz spate_am texte_$ woche_schic
p4q: es_dir laufe mir_bis p4r: bekom_ihr mittw_$ und_schic p5: du_s einer_woche in_einer postf p6: am_woche ich_schic
ihnen_die morge_fruh schic_ihnen p6r: bis_ende woche_$ p7: hast_du p7r: hast p7r2: freit_$ pq: ^_morge aus_! bis_uberm
brauc_noch der_druck die_plane disku kanns_du komme_wir monta_tagt noch_ein sie_schre sind_sie versc_? woche_zu pq2:
konne_sie noch_von zwisc_den pqr: ihr_am pr: aller bis_nachs dezem die_leben finde_du komme_am marke monta_hoch
nachs_donne nehm nehm_ich produ pr2: du_bis pr4: reich_ich q: abgel ablau absic anfah anruf baule beisp beric biete
bildr blieb bruch buche chur claim darub dasse dazuk dsgvo durfe erkra fair festl festp fragt fuhrt funkt gabe ginge
gros gutac helfe hochs hoi hosti irgen klick koste kunze leute lohnt losun lufta magst maili mogli mus nun nutze offen
ott passi png potte regne rein roll sachb schie solle sowei sprun table tauch teure tif uberh unein use wahre waren
warum wia worum wurd zame zip q2: ?_dann ?_ich ?_unser ^_habt ^_schic ^_und ^_welch als_pdf banne bekom_? da_schon
das_banne das_hatte das_pdf den_link der_rechn die_schri eigen_die eine_fehle es_? euer_angeb genau_brauc ich_gern
ihr_mir ihr_zwisc im_preis klar_welch konnt_wir kurz_telef logo_? mir_bitte nicht_offne noch_? noch_einma oder_? offne
pdf_schic schon_drin seite_? stehe_0 telef_? uns_noch vorst_$ was_brauc wer_ist wer_von wir_kurz zeige_? q2r:
das_impre impre q3: bevor_wir bis_wann brauc_sie entha euer forma_brauc in_welch ist_nicht mir_ist nicht_klar
wann_brauc was_genau q4: ?_am ^_wer genau ihr_das konnt_sie ob_die q5: forma welch_forma q6: ^_konnt ob oder schic_?
wer q7: denn q9: welch qr: ^_grund agb chefi das_zweit die_agb du_die schic_sie qr2: das_erste r: abseg anna blatt
desse deuts erdge fuhre grupp haupt hinkr lad lohnz lou masse oberg paul plaka ran rate rezep schwu sende sorte speis
sudha tim tippt tu weink r2: ^_logo anhan_der anhan_die der_kuche der_von die_bekom die_erste die_komme folge_am
freit_nach halft_der hange_an ich_monta mal_das mittw_nach refer texte_zu uber_uns woche_donne r3: ^_erste donne_$
folge r4: anbei_schon r5: schon_mal
"""
