"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: aa aacho agend ahnun amt angab angeh ausfu bald bank bearb berat bered bishe bissc blick braum brude daher denkm
derze dokto dranb drees dreik einka facha fit fortb friss garan gebun geerb gegeb geh gepac geset gewah gezei guck h
habs hake halt hande holle idee isch jaja jeder jongl junio juris justi kalbt kampf kaput kaum klaus knie koffe kreta
kuh laden langs laura lieg liest lindn luege mauer meike mer mist neige neuer oh operi oster polen prakt puh red rucke
ruhre rum runde sam saufe scann sechs sitz sitzu sorge stall stape stati stech stemp still thema tirol total uberf uff
umgeh unauf urtei verdr vernu verzo vorga vorwa werd wesha wille wolf wolle zette zieht a10d: mich_$ a10d13n3o8p6q3r2:
zu a10d2n5p33q7r7: freit a10d2o19p: weite a10d7n10o7p10q8r2: bei a10d7n2o3p3q6r: sind a10dp2q: ich_bin a10p3q: danac
a11: bin_bis a111d29n9o25p57q22r14: ich a11d11n2o2p11q2: s a11d12no2pq: habe a11d2n3o5pq7: sich a11nop2: dazu
a12d10n12o2p4r2: !_$ a12d14n10o38p35q21r3: sie a12d2no3q3r2: muss a12d2op2: ^_bin a12d4nop25q2r8: monta a12d6p9q2r3:
dann a13d16n8o12p55q11r19: am a13d20n2o18p5q3: ^_wir a13d4nr: hier a13d4p2q2: schau a13dnp8q2r3: komme a13o2q2: kumme
a13p: melde_mich sobal a14d23n12o11p19q10r2: in a14d2n2p4: wiede a14d8n2p27q10: es a14pr: noch_nicht a15d11n3op4r2:
hab a15d20n4o3p6q5: dem a15d23n5p7q12r3: fur a15d3op9q3r2: aber a15dnpq2: ^_danke a16d12o6p12q4: unter a16d2np4r: erst
a16d9o3p9: leide a17d26n3o5p7q4r2: mit a17d2np2qr: gerad a18d5n4p5q5r2: da a19d14n12o2p6q2r2: ! a19d17n8o19p10q5r:
unser a19o5p2: melde a2: !_der 0_bin 0_im 0_wiede ^_ab ^_geles ^_noch ^_notie ab_dem aber_nicht aber_verla am_platz
an_frau ana_nur angek_ich anwal_der anwal_zur auf_kur ausei ausei_$ ausla bleib_dran brenn_gerad buchh_weite da_dann
danke_dir danke_habe dann_auf das_liegt das_muss dauer dem_schir den_zwisc der_tagt desha dich_nicht die_buchh
die_lasse die_meinu die_sind drauf_$ drube_$ eine_woche einsc_0 erst_ende erst_noch etwas_gedul fall fest frau_weber
furs_nachh gedul_$ gemac_! genom_$ gerad_jahre gerad_land grad_die grad_zu gripp gripp_flach haben_gerad hier_gerad
hier_sind ich_bleib ich_lege ich_schau ich_zuruc ihre_nachr im_ausla info_ich ist_gerad ist_hier juni_wiede klar_danke
komme_auf krank_und kur lapto lasse_sich lege luft mail_geseh messe_vorbe mit_gripp monta_bin nachh notie notie_danke
op pruft recht_die ruckm_vom ruhe_an sage schau_wir schir sehe sind_bis sobal_die sofor_$ suche tagt_erst und_ab
unter_ich verge_! verge_hier vermi vorau vorau_erst vorbe_ist vorhe_kann warte_ich weber weber_ist wiede_am wiede_im
wir_melde wird_vorau woche_wiede zu_nix zum_lesen zuruc_bin zusti a204d248n62o92p172q105r34: $ ^ a20d15n7o3p8q7r9: im
a20d25n8o11p9q15r3: uns a20d59n7o10p32q13r5: 0 a21d12n3o6p19q19r2: mir a23d5n2o13p15q8: ^_ich a24d31n8o11p21q14r10:
den a25d9n3p37q11r7: bis a26d6n4o13p6q4r4: an a27d2n2o9p8q4r: mich a27d49n4o11p26q31r6: das a27d9np3q2r: danke
a28d21n8o6p8q15: auf a2d: da_sein der_entwu gesch_ist im_team neuen sofor a2d10n2o14p7q2: mehr a2d2: fur_ihre geles
s_nicht steue a2d2n3q: der_messe a2d2np3q2r: juni a2d2npq2: fur_den a2d2nq: gesch_$ a2d2o2: mocht a2d2op3: besch
a2d2opq: mail a2d2p: gehen a2d2p2q: wir_das a2d2p3q: ^_den a2d2q3: gern a2d2r2: der_rest a2d3: a hab_euch wir_sind
a2d34o24p3q8: bitte a2d3n2o2q7: um a2d3n5pq3: auf_der a2d3npq2: sein a2d3op2: ^_leide a2d4n5o5: letzt a2d4n6o5q: jetzt
a2d4r: freun freun_gruss a2d5no3p: lasse a2d5np2: ^_hab a2d5p4q3r: hallo_ana a2d5pq: gefal a2d5q5: angeb a2d6n9q6r7:
schon a2d6np2q5r: wie a2d7no5pq2r: beim a2dn: noch_die a2dn2: buro a2dn5o2pq2: einen a2dno2: meine_frau a2dnor: arbei
a2dnp: ^_frau a2dnp3q3: sagen a2dnp4q5r2: liefe a2dnpq2: termi a2dnpr: bis_monta a2dnq: gehor a2do: ^_keine mann
a2do2p2r: ihn a2doq: bei_der a2dor7: nach_$ a2dp: zuges a2dp12q3: spate a2dp2: ^_sorry tisch a2dp2q2: vorst a2dp2q2r:
fehlt a2dp2r: liebe_ana a2dp3: ok a2dp3q2r: 0_juni a2dp6r: versp a2dpq: die_datei a2dpq2: datei a2dpr: mit_der a2dq:
das_angeb hat_$ i a2dq2r8: erste a2dq3: steht a2dr: ^_hier a2n: ^_zur auf_meine euch_nicht ich_$ platz sprec a2n2:
vorbe a2n2p: aus_der a2no3: sie_sich a2np: jahre a2np7: monat a2nr: kolle_aus a2o: bin_im der_recht noch_eine a2o2:
ich_mocht a2o2pq: schre_$ a2o6p: horen a2o8: unser_recht a2op: zeit_$ a2p: ^_liegt ^_ok komm uns_leide wir_bespr
a2p10r: ende a2p14: erhal a2p2: bin_$ gebe nix unser_gesch a2p3: ruckm a2p4: ^_vor ich_es a2p6r: ende_nachs a2pq:
^_wenn die_entwu a2pq2: weiss a2pr: die_kolle strei a2q: ^_hi ^_kurze flach hi ist_im ist_mir lange ohne_den viell
vier a2q2: bespr_$ uns_die a2q4: bevor_ich a2q7: bevor a2r: liegt_noch noch_bei noch_mit a2r2: hange a3: aber_erst
aber_ich alles_klar an_sobal angek_danke bis_einsc danke_$ dich die_messe dran_$ einsc erinn_ich erst_mit genom
gerad_die habe_es hutte_$ kennt kennt_genom kommt_$ leid_$ lesen meinu mich_sobal noch_$ noch_keine prufu sich_zeit
sobal_der und_wird urlau_danac urlau_und vertr_liegt vertr_noch zur_kennt zur_prufu a31d44n7o14p13q19r4: ist
a31d61n11o28p27q24r: wir a33d19n8o16p16q3r5: und a33d3n4op7q: bin a3d: das_leide der_gesch a3d12npq: mit_dem a3d2:
^_alles a3d2n2op6q2r2: kommt a3d2n2oq2: lasst a3d2n2q2: klein a3d2npq: uns_$ a3d2nq: team a3d2p: weg a3d2p2: drube
a3d2p9q4r5: die_texte a3d2q: auf_den a3d2q2: frage a3d2r5: rest a3d3no12p3q2r: schre a3d3np4q2: zwei a3d3nq4: hatte
a3d3p9q4r8: texte a3d4: habe_ich a3d4no3: ihre a3d4np16r6: diens a3d4opr2: hab_ich a3d5n3op8q2r: geht a3d5n6op2q: war
a3d5oq: inter a3d5oq2: beste a3d5q3: auf_die a3d6: bleib a3d6n3o9p23qr: ihnen a3d6nop2q: mache a3d7n6p3qr2: gruss
a3d8p6q2r: freig a3d9n2op7: heute a3dn2o2q: herr a3dn8pq: bei_uns a3do3: in_ruhe a3do3p2: ruhe a3doqr: grund a3dp:
dem_0 vorhe a3dpq: mache_wir a3n2op7q2: vor a3n3: info a3np4: schaf a3o: verla a3o2: an_und a3o5: bei_unser
a3op25q9r2: schic a3op5q2: zeit a3oqr: an_den a3p: bespr_das dann_$ gemac leide_noch mir_durch wenn_die wird_gemac
a3p12r4: nachs_woche a3p16q3r3: du a3p2: bis_donne fotog mach mach_ich a3p3: ^_wird a3p3qr: gleic a3p6qr: bis_zum
zum_0 a3p7q3: ^_bis a3pq: noch_in a3q: ^_muss bin_ab ich_komme kurze noch_auf a3q2: warte a3r: da_muss ich_das
komme_dann a4: ^_da auf_sie bin_noch danac_kumme danac_schau der_vertr es_mir hier_brenn ich_an ist_angek land
land_unter sie_zu a40d29n6o21p15q15r: nicht a40d37n18o9p23q11r12: der a47d2n4o3p13q18r9: noch a4d: danke_! danke_furs
drauf furs ist_noch leid mir_leid tut_mir a4d10np6q2: entsc a4d13no7p: wir_haben a4d19n2p3q2: so a4d2q: ohne a4d2q4:
klar a4d2qr3: liege a4d3n2pqr: bis_0 a4d3n4o2p2q3: ein a4d3n5o6p3q: dass a4d3no3p2: mein a4d3nop2qr7: nach a4d3p3:
leide_nicht a4d3p4: grad a4d3q4r: wir_uns a4d5no3p3q: 0_marz a4d5no3p4q: marz a4d5np2q2r: in_der a4d6np3r: ^_liebe
a4d6opq2: nicht_$ a4d7o8p15q2r2: am_0 a4dop21r5: nachs a4dp: die_erinn a4dp3q: zu_$ a4dq: geseh a4n: der_buchh
a4n4p4r: kolle a4nq: ich_auf a4o3: nachr a4op2q: ich_nicht a4or: an_die a4p: gedul melde_uns mit_meine sobal_ich
und_melde a4p4r: dran a4p5q: tagt a4pq3: zwisc a4pr: kann_ich a5: ^_viele dazu_gekom die_hutte drum drum_$ hutte
ich_kumme kumme_mich mich_drum a55d71n16o19p54q32r24: die a5d: angek brenn a5d13n4o2qr: vom a5d13o2p5q3r2: ^_das
a5d18np9q3: 0_0 a5d21n4o12p13q2r: haben a5d2n3q: messe a5d2np16q3: morge a5d2np2q3: auf_dem a5d2o3p: erinn a5d2o5p2:
den_vertr a5d3p11q4r4: donne a5d3p2q2r: danke_fur a5d4no5p2: zuruc a5d5n2p: er a5d5p: chef a5d7p6q4r2: ana
a5d9n3p3q2r: liebe a5d9n5o6p7q2r2: aus a5dn4oq6: eine a5dno2p: einge a5do2q4: ist_$ a5dp13q2r: dir a5dp2: krank a5dp6:
sorry a5dq: ^_ist tut a5n: ich_wiede a5np11q2r4: bekom a5o13q: recht a5p: weite_$ a5p2: ich_mir a5r: ich_erst a6:
kumme_ich nicht_dazu nicht_verge a6d13n7p9q17r2: ihr a6d16o2p13q: alles a6d19n6o5p16q2r5: ^_die a6d2n2o6p42qr4: woche
a6d2op11qr4: am_monta a6d2op2q6: wenn a6d2opq: etwas a6d2p2: hab_s a6d2q: im_urlau a6d3: dank_fur a6d3nop11qr2: zum
a6d4n5op11q5: euch a6d4no2p2q2r: kann a6d4o2pq: ich_habe a6d5np6: durch a6d9p5q4r3: ^_hallo hallo a6do: unter_$ a6do4:
unser_anwal a6dp3: wiede_da a6n: gekom a6op: ich_melde a6oqr: muss_ich a7: und_komme verge a7d19n5o16p6q12r3: von
a7d2: viele_dank a7d3n2q2: urlau a7d3o6p2qr: ab a7d5n6op2q: ^_unser a7d5p2r: viele a7d6n4o2p2q3r: nur a7d6p2q4: entwu
a7d9o2: keine a7do5p4qr: an_$ a7n2: buchh a7n3: bin_ich a7opr: ich_mich a7p: schau_ich a7p8q3r2: bis_freit
a8d12npq4r2: fur_die a8d15n5o4p4q2r: frau a8d2o5p9q2r3: liegt a8d3: dank a8d4n3p2q2: ^_der a8d4p2q2r: bespr a8dn2p:
ich_hab a8dno3p12q: wird a8n: mir_an a9d11n3p4q: gesch a9d7n8o10p7q3r: meine a9d7no8p4q2: vertr a9d9n12o4p3q3r: hat
a9dn3o2: zur a9dno7pq: anwal ad: ^_mache ^_merci ^_super alles_durch auf_$ ausge behre besse_$ beste_dank bis_dahin
bis_dann bitte_noch chef_$ da_bleib dahin dann_! dem_chef dem_urlau den_ander der_umzug der_verme einge_hat er_will
erst_nach eure_entwu flieg frage_$ frau_behre freig_der gekla gesch_hat grune_licht gruss_i guten_morge hat_den i_a
ich_hatte ich_mit ihr_schre im_haus inter_an ist_leide jorg_$ kompl leide_nein letzt_donne licht liebe_nicht mein_chef
meint monta_auf ok_$ passt_ich rausg_$ schre_vom sie_es sogar super_danke texte_hatte umzug und_die unser_liefe
vertr_ist weite_wir zweit_versi ad10nq5r3: zweit ad10o8p7q4: rechn ad11o6p2q2: nehme ad12np2q2: ander ad2: besse grune
hallo_frau jorg merci musse_wir rausg sein_$ verme ad24qr: passt ad2n: super ad2n4pqr: guten ad2no: uns_in ad2no2q:
mit_den ad2np: aus_$ ad2np3q3r: fotos ad2np3qr: ubers ad2nq: dritt ad2nr: besta ad2o10p9: diese ad2o2q2: zeige ad2op2:
geben ad2p: der_chef euch_die geld ad2p2q: lg ad2p4: antwo ad2p5r2: diens_$ ad2p6q: die_unter ad2pq: oktob ad2pq6r:
nochm ad2pqr: ^_guten ad2q: das_mit gut_aus ad2qr: den_ordne ad2r: macht ad3: ^_habe habe_die wir_so ad3n: ist_seit
von_der ad3n2o2p4q10: was ad3no2: richt ad3noq2r: musst ad3np: los sieht ad3np2: damit ad3np4q2: von_mir ad3nr: 0_bis
ad3p: ^_sieht abges nicht_zu ad3p2: anges ad3pq2: eure ad3q2: gemei ad4: 0_ist beide gegen mit_freun stimm ad4n:
in_die ad4n2o5p2q: 0_septe septe ad4n4o: seit ad4noq: kein ad4np3qr: in_den ad4o: musse ad4o2p: versi ad4o4: mehr_$
ad4op4q: bei_ihnen ad4p3: also ad4p4q5r: das_logo ad4pq: gefal_uns ad4pq6: von_uns ad5n2o4q2: als ad5n3o7q5: wurde
ad5nq2: gut ad5o7q2: ^_bitte ad6: ^_von b ad6no: vom_0 ad6p: wir_nehme ad6p2q: uberw ad6qr2: ordne ad7nq2: 0_uhr uhr
ad7p: nein ad7q10: konnt ad8: ^_passt haben_uns ad8n3op2: geste ad8np3: frau_wirth wirth ad8npq: ja ad9p4q6r3: logo
adn: ^_ihr brosc fur_eine ganz im_buro adn2: an_der sitzt adn2o2p2: ^_meine adn3pq7r: auch adno2: aus_dem adnp:
die_gesch somme adnp2: heut adnp4q65: ? ado: behal forde_ist geht_s will ado11: forde ado3p: ^_mein zuruc_$ ado3q2r3:
schri adop: und_ich adop7r: ich_ihnen adp: aber_die darau das_geld haus is krank_$ nach_dem s_mir zug adp2: direk
durch_und adp2q: uns_das adp2qr: die_fotos adp2r: ich_dir adp3: ^_entsc die_freig entsc_sie liste versp_$ adp3q:
die_ubers adp4: abend adp5r6: am_diens adp7: ^_freit adpq: mit_unser adpq2: ist_das adpq3: fehle adpr: petra selbs
adq: ^_geht darf entwu_$ jahr adq2r: liefe_$ adqr: zehn adr: von_0 an: ^_herr ^_klein der_ist elter empfa filia
gekom_$ habe_$ herr_brand immer_noch in_elter kaffe musst_wir nacht nicht_wunde nur_damit platz_$ seit_geste sich_auch
sind_gerad uhr_$ uns_im unser_buchh wart an2: der_kolle an2o: brand an2o12: insol an2p: kinde an2p4q2: feier an3:
wunde zur_info an4: und_einen weihn an4q2: immer ano: ausri meine_tocht tocht ano2: betri ano2p11: ^_sie ano3: lauft
ano3p: sonnt anoq: dass_die anp: heute_noch anp2: vor_dem anp2q3r: drei anp5r: ferti anpq: sitze anpq2: wollt anpq7:
eigen anq: ist_bei tom anq3: soll ao: ^_melde anwal_einge aufsi ausri_dass darum einen_anwal erinn_! herr_maier
ich_der ich_zeige liegt_jetzt maier mich_bei nicht_an sich_bei sie_meine und_der verbr wir_werde zum_anwal ao2:
alles_weite aussc ich_kann ich_muss kumme_$ vater zu_unter ao2p2: gesto ao3: melde_sie ao3p: horen_sie ao4p: ab_$
werde ao4r: liegt_bei ao6p2q: sie_von aop: dazu_$ aop2: ihnen_$ vor_$ aop3: wegen aop6: einer aop8r: schic_ich aoq3:
sich_nicht ap: ^_mach ^_nicht ab_monta aber_der ana_sorry beisa danke_schau darau_$ das_geht es_auf es_morge etwas_$
ferie fotog_hat fotog_war frau_somme gehe gerad_nicht gesch_tagt heut_abend ich_gehe ich_s ist_krank it komme_noch
kunde leite liste_$ monta_schic nicht_gesch s_auf schaf_wir schic_euch schla sorry_$ sorry_ich war_krank wegen_der
zugan ap2: dem_tisch der_fotog donne_in euch_$ freit_schaf gebe_ich hat_uns ich_euch monta_in monta_wiede so_weit
sollt texte_am tisch_$ weit ap2q2: den_feier ap2r: erst_am ap2r2: bekom_du ap2r4: monta_$ ap3: besch_$ hin meine_kolle
schaf_ich selbe ap3r: krieg_du ap4: deine wird_das ap4q: zwei_woche ap5r: bekom_sie ap6q: sie_die ap6qr2: krieg ap8r:
haben_sie apq: ana_ich auf_monta errei ich_weiss plane apr: leben aq: ab_morge bitte_um dann_mache die_recht es_eigen
geseh_hat hi_ana ich_frage ich_unter ich_wollt komme_nicht konnt_ich messe_$ mogli morge_im muss_das noch_zwei sind_$
sind_in unter_bekom von_ihr warte_auf wenn_ich wie_geht wir_bitte wird_es zugri aq2: bei_mir den_entwu einma ihr_es
kumme_sich lasst_sich aq2r: mir_die aq3: kurz wenn_wir aq4: ^_bevor wann aqr: ^_grund chefi dabei ich_bis ar: das_aber
donne_versp fehlt_noch folgt gleic_$ hangt ich_noch nachf nachf_die noch_an oben rest_folgt rest_krieg ar3: den_rest
die_halft halft ar4: portr d: 0a 0gh 0pp a0 aalen aapas abbuc abgeg abhol absat absta achtz admin akzep allem anbie
anbot anthr apfel aufge aufst ausfe auszu auth autom bahnh bambe begli beiss bewir billi birne bob brav bucke burge
carpo cent chatb chond churf cloud code d demir digit dokum drive dunke dunkl durft ebeli eben ehre eiche einst eis
entfa eps erbsc esche essen estri exemp fahne fahrr falsc fand faxe final fluss foote frei freis freu fugen fussz
gaste geand geant gefun gehab gelad gemai genug gespe gespr getre gewun gezah gfall gnick grenz hafen hambu hausn hd
helen hellg herku hirsc hk0 hod hof hort ignor imke inhab ins inzwi iphon jo juli k kalt karte kaste kick kippe kirch
kolb komis kurfu lagep lana lang layou leeds lehrl leipz linde links live losle lotz maure mecke mega messu missv
mittl muhle muhlw nachd named ne neu neust nextc notar numme off olsen ozdem parat pauls peinl pfr pleit praxi priva
proku rahme rausn relau restf ruhet sa sandf satz sauer schat segen shoot slide sms soebe sohn spam spare stadt stamm
stick stur sudti tabel tat taugt tolle toni trakt trock tulpe uf umzus veral verle verre vilma visit vorge vorha vorhi
vorsc vorsi ware warme wartu wegge wirkl worde works x0 z zeitl zusat zweif d10np7r: 0_$ d11npq: druck d12q: varia d2:
0_febru 0_mai 0_muss 0_passt ^_erled ^_fur ^_gruez ^_haben ^_lasst ^_siehe ^_stopp ^_uberw ^_zu ab_in absag agent
alle_im alles_in alten_logo an_sie ander_mehr anhan_$ aufs auftr_$ aus_keine b_$ b_die begei beide_entwu benut beste_$
bis_auf bitte_das bleib_$ budge_wurde dageg dageg_entsc damit_$ das_blau das_proje das_video de0 dem_angeb dem_hund
dem_storc der_0 der_text der_websi die_muhe die_zahle durch_keine eh ehrli ehrli_gesag einve_$ einwa entsc_$
entsc_haben etike examp febru flyer foto_vom fruh_raus fur_ihr gegen_das gehen_$ geht_in geleg_$ gemei_ordne gepru
gerne gesag geste_beim geste_im geste_schon gestr gestr_$ gewor gibt_es gruez gruez_frau gruss_jorg gut_bis habe_alles
https ich_geste id idnr im_gemei in_ordnu inter_mehr ist_0 ist_alles ist_freig ist_ubrig ist_zu kann_raus keine_anmer
laut laute_0 laute_de legen legt legt_los leide_musse liebe_varia los_$ mir_aus mocht_wir muhe_$ muss_es nehmt_die
nein_$ nein_das nicht_bitte nicht_her no offnu onlin onlin_gehen ordnu_$ partn passw proje rucks sabin sagt sagt_besch
schau_mal shop sind_begei so_konnt so_mache sonst_passt statt_0 storc titel uns_aus uns_dageg unser_logo unser_seite
unser_ust ust_idnr websi wegla wegla_$ wie_am wir_bleib wirth_anbei zu_0 zufri zwei_passt d2n: hund komma d2n2: ihren
d2n2q: heiss d2n3p5: ^_am d2n5: neue d2n5r2: ubrig d2no12p5: nicht_mehr d2np6qr: tag d2npq: doch d2npqr: finde d2nq:
den_zweit mai d2nqr: die_start d2o: aber_mit abgen abgen_$ adres augus ich_mache namen nicht_das ordnu rechn_vom
von_unser d2o2: zahle d2o2p2: zahlu d2o2q: ^_unter d2o5: nehme_sie d2op3q2: korre d2p: 0_oktob ^_freig ^_ja ^_servu
drube_und er_ist gar_nicht servu d2p2: ander_$ logo_$ s_$ septe_$ d2p2q: rot d2p2qr: die_bilde d2p3: alles_$ vormi
d2p4: anmer d2pq: farbe gar konto sloga d2pq2: mir_das wir_die d2q: 0_euro alter am_beste euro hatte_ich preis_$ um_0
verwe_$ von_dem d2q2: 0_stuck der_link fur_0 fur_das stuck d2q3: am_telef drin d2q5: link d2qr7: anhan d2r: hat_die
ist_raus ordne_geleg d2r2: hochg d3: ^_beide ^_nee ^_nehmt ^_nein auf_seite beim_alten bitte_druck de_0 der_post
die_alte die_telef einve_mit erled erled_$ flies foto_mit her hier_der ihr_konnt ihre_muhe kein_inter keine_ander
lasse_wir nee nehmt nicht_0 passt_alles post_$ seite_0 sie_den siehe stopp trotz uberw_ist uhr_passt uns_fur ust
varia_0 verzi_wir video d3no: dass_wir d3npq: handy d3nqr4: start d3o: storn d3o3: auftr d3o4q: wir_nicht d3p:
rechn_ist d3p2: text d3p2q3: ^_wie d3p2r: viele_gruss d3p3r: raus_$ d3p4qr2: bilde d3q: blau brauc_wir das_foto grun
passe d3q2: gilt telef_bespr d3r6: ^_anbei d4: de den_druck nehme_varia passt_$ so_bitte und_nicht verzi wir_$ d4n2p:
gibt d4n2q5: preis d4nq: alle alten d4p: freig_$ d4p2q: fassu d4q3: konnt_ihr d4r: geleg d4r4: anbei_die d5: das_budge
einve ist_heute muhe d5n: heute_fruh post d5np10: fruh d5nq: alte d5op: sonst d5op2: geehr_frau d5p: so_$ d5pq14:
brauc d5q: druck_$ foto statt d6: budge varia_b d6n: laute d6n2oq4r5: mal d6n2p3: haben_wir d6n3q: ^_auf d6o2p2:
^_sehr geehr sehr_geehr d6q: verwe d6q3r: die_zweit d7n3o2p3q: sehr d7nq6r: seite d7o3q2: die_rechn d8pq6: telef d8r9:
anbei d9: passt_so d9p3r2: raus dn: ^_beim aufba azubi beleg besta_$ blaue die_post durch_0 erstm eurer falls hoffe
ihr_euch lager mal_bei nachb_hat rund sie_hat sie_im stand treff ubers_$ unser_azubi wir_mache wurde_letzt dn2: backe
gibt_s heuer nachb seit_0 werks dn4: gruss_$ dn4q2: ganze dno: allen wir_in dno3: acme dno5: letzt_woche dnop: wir_den
dnp: april seine dnp3q3r: habt dnpq2: versc dnq: ^_sind ^_war den_preis der_preis newsl versc_$ dnq2: das_ganze gross
dnqr: die_seite dnr2: kuche do: ^_kein augus_$ bezah bitte_auf bitte_geben bitte_nur damen damen_und das_als das_hab
den_auftr die_forde einwi ertei geben_sie gebra geehr_damen haben_$ herre ihnen_mit ihre_rechn jetzt_reich keine_weite
mache_von mein_mann mit_dass nehme_beim rechn_0 reich_s schal sich_mit tausc trete und_herre von_frau wort zeige_ich
do2: ^_ihre ^_jetzt ^_schre amtsg beim_amtsg betra bitte_beim dr ihnen_leide jeden kanzl leide_mitte und_haben
wir_unser do2p: von_meine do2pr: anzah do3: mitte_dass do3p2: mitte do4: hierm do5: uns_nicht do6q: mails do6r: konta
do7: wider do7q2: sehen dop: s_aber dop2q: teile dop2q2: sie_das dop2r: stell dop3q: verei dop4q5: konne dop7q: des
dopr: die_anzah dopr5: reich doq: bitte_$ frau_ruiz ruiz dp: 0_sie 0_zu ^_diens ^_donne ^_er ^_rechn abges_$ also_der
an_dem brief dem_tag den_sloga di die_farbe die_offer die_uberw entsc_fur es_leide es_nicht euch_alles fruh_in gesen
gesen_von grad_in hab_mir habe_mir haben_das hallo_jan ihnen_im ihnen_sein janua lass liste_durch mache_$ nur_die
offer per perso probe ruber sonde spate_antwo teile_ich und_dann unter_und veran wir_alles wir_erst zahlu_ist dp2:
den_text den_unter die_spate durch_$ gebt heute_in jan marz_$ unter_verei unter_vertr dp3: alles_bei die_liste
ihnen_das dp3q: das_nicht dp4: wir_am wir_ihnen dp4q: ^_moin moin dp4q2r: am_donne dp9: diese_woche dp9qr3: mittw dpq:
donne_0 kanns rechn_bitte uns_sehr zusag dpq2: sind_wir dpqr: guten_tag dpr: petra_$ wie_bespr dpr6: ich_am dq:
alles_gut anspr beim_sloga bitte_die brauc_$ das_telef die_domai die_umsat domai donne_um engli_fassu geht_bei
gemei_sind grun_nehme gunst ich_dacht ihr_von ist_die konto_$ leer mal_in monta_0 noch_ander schau_gut schon_gesch
seid sie_mal sprac start_$ uberw_$ unkla unkla_ist uns_entsc ups wisse wurde_ich zusta zweit_varia dq2: dacht erkla
umsat dq2r: das_impre impre dq3: ^_mir dq4: pdf dq6: brauc_ihr dqr: die_engli engli dr: angew auch_$ berg der_zweit
dropb fotos_vom gruss_petra ist_angew kapit logos macht_unser porta dr2: zu_den zweit_am dr3: mal_die texte_fur dr7:
im_anhan n: allta angez arme ausst besin besuc blogb bohm bring buchm buroh bus dana derse desig dort ecke elsas erdbe
erhoh film fr frank gearb gebur gefre gekur gelau geler gelob gemer geruc gesor gespi gewei gewon gezog gotth halbm
halle hamma hamst hats hitze hochv hochz jubil kase kino kirta kolbl lehre lief locke lusti meier mo mutte neuli oma
opa pfing plans poliz porto profi reden rente schad schei schul schwa spinn stark stau stock stras studi stund tagun
textv triko tun umgez vortr weh welt wette wien wohl wohne wusst zeitu zufal n2: ^_nur ^_schon am_samst angem_jetzt
buchh_ist die_ganze eine_neue fusse gelac getro glaub gluck gruss_von hat_am hat_insol herrl herzl ich_in in_pensi
kasse kenne lasst_gruss nur_zur samst schon_gruss sonne unser_nachb was_fur wunde_$ wunsc_die n2o4: angem insol_angem
n2p: die_kinde eurem n2p4q2: bei_euch n2r: huber n3: ^_frohe frohe frohe_weihn pensi rutsc_wunsc weihn_und n3p:
dass_ihr viel n4: einen_guten guten_rutsc rutsc n4q: ^_bei n5p11qr4: am_freit n6: wunsc no: braun das_$ der_den
haben_einen herr_braun ist_in nur_noch no10p2r2: uber no2: gesel von_herrn no3: herrn no4: nie sie_auf no5p: ^_uber
nop2q4: ^_was noq: um_die np: ?_meine april_$ da_geht euch_am freit_in fruhe hause liebe_frau liefe_sie mehr_sagen
meine_handy nach_hause seht sieht_toll toll toll_aus uns_geht viel_los voll np2: mir_fur s_bei np2q: janne np3:
^_heute ubern np3qr2: ^_im npq: geht_es man npr: ferti_und geht_am nq: ansch auch_fur der_alte euch_um euren hatte_wir
ihnen_auch mal_als wen wir_sitze nq2: schne nq3: stehe nqr: schwe nr: aus_graz getra graz ist_ferti karin o: abzus
anzei argli bau beauf beend belas berei bevol blum davon deren einzu empfi endli entge erben erken ersta fecht gefuh
gekun gelas gelie geric hall hartw je kern klage konku kundi liqui losch mange momen nachl nordl nutzu reagi stein
todli uberg umfan unbeg unbra verun vorer webse wehr zuric o2: ^_lasse amtsg_insol an_ihn anwal_$ anzah_zuruc art
art_$ aussc_an beim_insol bestr_die bestr_diese betra_den bitte_aus bitte_nehme dass_herr dem_verte den_erinn
den_verwa der_acme die_leist die_sache diese_art diese_rechn eroff_$ eroff_zahlu forde_melde frau_ist gebet
gesel_wurde gmbh_wurde haben_am haben_den horen_von ich_wider ihn_$ ihre_forde insol_an insol_anmel jede jegli
kann_mich konta_sie lauft_uber mails_ab manda mir_weite mir_zu muss_ihnen ruhe_$ schre_sie septe_das setze_$ sie_horen
sie_jeden sonnt_verst uber_unser und_forde unser_gesel verbi_mir vermo_der verst_bitte verst_ist vertr_als verwa_$
volle_hohe von_ihnen weise_wir weite_konta weite_lauft weite_mahnu wende_sie wider_ihrer wir_betra wir_zuruc wird_sich
woche_verst zu_schre zuruc_die o2p: daten ein_$ einge_$ ich_die ist_am setze o2q: anmel schlu wende o2r: weise o3:
^_hierm ^_horen ^_nehme acme_gmbh auf_mir aus_ihrem diese_sache hohe ihrem ihrem_verte in_diese in_volle kunft
lasse_sie mahnu marz_das mehr_an mehr_von schre_ab unter_sie verbi verte_$ verwa volle weite_nachr o3p: am_sonnt o3q:
ihrer o3r2: leist o4: angel angel_liegt die_angel ist_letzt mich_aus sie_bitte vermo_unser weite_mails wir_bestr o5:
recht_$ weite_schre o5p: sache o5q: sie_mich o6: bestr bitte_sehen das_insol das_vermo eroff gmbh insol_eroff
sehen_sie uber_das vermo verte wurde_am o6q: verst o6q2: sie_uns o7: von_weite op: 0_dezem gesto_ich noch_uber
uber_den op2: dafur dass_ich op2q2: konne_wir op2q8: sie_mir op3: ^_diese opq2: ich_den opq3: frist opr: dezem oq:
^_rufen bitte_an mich_bitte rufen rufen_sie verei_$ verst_ich von_euch was_sie zweim oqr: ausse or: ab_die firma koch
und_konta p: antra auswa bauer baust beira carol dazwi denke deswe drunt eher ehren endgu fast feedb funks grafi hob
ines inhal ka kamer klapp lauf les lese ma maile mappe melke mi nachg nachm ned nimme nimmt okonk papie pfiat plan
quart quats rat reali retou ruf sag samme sardi serve sperr storu sudbe sven thoma tipp unmog verse versu vierz visie
vorli wahle werfe wesse wetra zentr zimme zua p11: erhal_es p13: sie_erhal p2: 0_haben 0_janne ^_gib ^_inner ^_ubern
aber_am alles_bis alles_zusam anfan_nachs anmer_am begle begle_wir bis_diens bis_mittw bis_monat bitte_entsc
damit_dass dann_aber das_ergeb das_woche deine_postf des_tages die_ferti die_zahlu dir_die dran_monta ergeb_$
erhal_sie euch_im fassu_$ feier_wird freig_bekom freit_haben fruh_$ geben_? gib gib_mir heute_abend hin_und ich_rechn
ihnen_alles ihnen_bis in_deine inner inner_der ist_es kolle_ist ladt ladt_die laufe_der laufe_des liefe_am liegt_s
mehr_aber mein_rechn meine_anmer meld meld_mich mir_am moin_die monat_so monta_hast morge_vormi nachs_drei nicht_aber
nix_mehr noch_bis peile restb_begle rot_anges ruhe_am sagen_wir schic_es selbe_tag siche_$ sie_bis sie_unser spat
tag_bekom tagen tages tagt_am texte_komme ubern_woche unser_anmer unser_antwo unter_bis vor_den wird_diese woche_leide
zeit_geben zum_monat zusam_$ p2q: ^_morge der_vorst dir_bis du_es ging tage p2q2: ^_in mir_noch p2q3r: habt_ihr p2q4:
^_konne p2r: ana_danke dann_hast den_restb die_restl hoch hoch_$ restb restl versp_! p3: aber_siche am_selbe anfan
antwo_$ bin_grad das_wird der_nachs der_woche des_monat ende_des ergeb es_am es_in freit_hast ich_morge ich_setz
ihr_die im_postf in_zwei kw kw_0 liegt_alles monta_fruh morge_$ schic_dir setz_mich wir_bis woche_dran woche_haben
p3q: mir_$ tagt_der p3q50: ?_$ p3qr: uberm p3qr2: am_mittw p3r2: zusam p4: im_laufe mich_am monat_$ postf_$ setz
spate_am texte_$ woche_schic p4q: es_dir laufe mir_bis p4q2: siche p4r: bekom_ihr mittw_$ p5: du_s einer_woche
in_einer postf p5q2: den_0 p5r: und_schic p6: am_woche ich_schic ihnen_die morge_fruh schic_ihnen p6r: bis_ende p7r:
woche_$ p8: hast_du p8r: hast p9r2: freit_$ pq: aus_! bis_uberm brauc_noch der_druck die_plane disku ein_paar es_spate
ich_liefe kanns_du komme_wir monta_tagt noch_ein paar paar_tage sie_schre sind_sie versc_? woche_zu pq2: zwisc_den
pq3: konne_sie noch_von pqr: ihr_am pr: aller bis_nachs die_leben finde_du komme_am marke monta_hoch nachs_donne nehm
nehm_ich produ pr2: du_bis pr5: reich_ich q: abgel ablau absic anfah anruf baule beisp beric biete bildr blieb bruch
buche chur claim darub dasse dazuk dsgvo durfe erkra fair festl festp fragt fuhrt funkt gabe ginge gros gutac hafte
helfe hochs hoi hosti irgen kunze leute lohnt losun lufta magst maili mus nun nutze offen ott passi png potte regne
rein roll sachb schie solle sowei sprun table tauch teure tif uberh umzie unein use volke wahre waren warum wia worum
zame zip q10: welch q2: ?_dann ?_ich ?_unser ^_habt ^_schic ^_und ^_welch als_pdf banne bekom_? bitte_nochm da_schon
das_banne das_hatte das_liebe das_pdf den_link der_rechn die_schri eigen_die eine_fehle es_? euer_angeb genau_brauc
genau_fehlt ich_gern ich_wurd ihr_mir ihr_zwisc im_preis klar_welch klick konnt_wir koste kurz_telef liebe_am
mir_bitte nicht_offne noch_? noch_einma oder_? offne pdf_schic seite_? soll_$ stehe_0 telef_? uns_noch vorst_$
was_brauc wer_ist wir_kurz wir_warte wurd wurd_das zeige_? q3: bevor_wir entha euer logo_? schon_drin wann_brauc
wer_von q4: ?_am ^_wer bis_wann brauc_sie forma_brauc ihr_das in_welch ist_nicht konnt_sie mir_ist nicht_klar ob_die
was_genau q5: genau q6: ^_konnt forma ob oder welch_forma q7: schic_? wer q8: denn qr: agb das_zweit die_agb du_die
schic_sie qr2: das_erste r: abseg acht anna blatt desse deuts erdge fuhre grupp haupt hinkr lad lohnz lou masse nele
oberg paul plaka ran rate rezep schwu sende sorte speis sudha tim tippt tu vg weink r2: ^_logo anhan_der anhan_die
der_kuche der_von die_bekom die_komme die_ubrig diens_nach folge_am freit_nach halft_der hallo_zusam hange_an
hochg_der ich_monta mal_das mittw_nach refer texte_zu uber_uns woche_donne r3: ^_erste die_erste donne_$ folge r4:
anbei_schon r5: schon_mal
"""
