"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: agend ahnun angeh ausei ausfu ausri bank bearb bissc blick braum daher darf desha dich dranb dreik elter facha fest
fit flieg folgt fortb garan geerb gegeb gekla gepac geset gewah gezei guck hake holle is jongl juris kaput kaum klaus
knie koffe kompl kreta kur langs lapto laura lege leite lesen lieg liest lindn meint meinu mist neige neuen neuer
notie oben op operi plane pruft puh red rucke rum runde sam saufe scann schir sechs selbe sorge stape stech thema
tirol unauf urtei verme vorga vorwa werd wille wolf wolle zieht zugri a10: bin_bis a10d10n9op3r2: !_$
a10d16n7o8p13q7r2: in a10d2op4q3r2: aber a10d6np3r2: hab a10d8o3p9q2: unter a10np6qr2: komme a10p: melde_mich sobal
a11d2p4r: erst a11d2r: hier a11d3np19q2r5: monta a11d3p2q2: schau a11d5p6q2r2: dann a12d12n2o3p3q2r: mit
a12d14n4p5q9r3: fur a12d20n7o4p7q11r2: uns a12d6n2p24q8: es a12o2q2: kumme a12pr: noch_nicht a13d11n7o8p35q7r12: am
a13d21n6o9p13q7r7: den a13npq2: ^_danke a13o3p2: melde a141d166n44o50p119q67r24: $ ^ a14d2np3: wiede a14d8o3p8: leide
a15d13n9op4q2r2: ! a15d3n4p5q2r: da a15d6n7o14p8q2r: unser a15d9no4p15q11: mir a15dnp2qr: gerad a16d3no7p10q: ^_ich
a17d12n2op7q7r8: im a19d35n4o7p21q7r2: 0 a2: 0_bin 0_im 0_wiede ^_ab ^_geles ^_keine ab_dem aber_erst aber_nicht
aber_verla am_platz an_frau an_sobal ana_nur ausla bespr_$ brenn_gerad buchh_weite da_dann danke_$ danke_habe dann_auf
das_liegt den_zwisc die_buchh die_sind dran_$ drauf_$ drube_$ eine_woche einsc_0 erinn_ich erst_ende erst_noch
etwas_gedul fall flach frau_weber furs_nachh gebe gedul_$ genom gerad_jahre gerad_land gesch_ist gripp gripp_flach
haben_gerad hier_gerad hier_sind hutte_$ ich_zuruc im_ausla info_ich ist_gerad ist_hier juni_wiede kennt kennt_genom
klar_danke komme_auf krank_und leid_$ luft mit_gripp mit_meine monta_bin nachh noch_$ platz prufu recht_die schau_wir
sehe sich_zeit sofor sofor_$ strei tagt_erst und_ab verge_hier vermi vorau vorau_erst warte_ich weber weber_ist
wenn_die wiede_am wiede_im wir_melde wird_vorau woche_wiede zur_kennt zur_prufu zuruc_bin zusti a20d3no7p2qr3: an
a21d11n6o5p5q11: auf a21d23n6o7p9q11r: ist a22d2no7p4qr: mich a22d7n3p32q9r5: bis a23d31n2o5p18q20r6: das
a23d43n7o19p19q18: wir a24d7np3q2r: danke a26d14n12o6p16q9r10: der a26d2n3p7q: bin a27d12n6o8p9q2r5: und
a29d22n5o9p10q8r: nicht a2d: a da_sein geles im_team a2d14n3o8p6q8r2: von a2d14n5o3p11qr3: ^_die a2d2: hab_euch
a2d24o16p3q2: bitte a2d2n2q: lasst a2d2n4op2: war a2d2no2q4: um a2d2np2q: zwei a2d2npq: sein a2d2npq2: fur_den a2d2nq:
gesch_$ a2d2op2: ^_leide a2d2p: weg a2d2p5q3r5: die_texte a2d2pq: wir_das a2d2pr2: hab_ich a2d2q: frage a2d2r:
der_rest a2d2r3: rest a2d3n3o7p17qr: ihnen a2d3np: mit_dem a2d3p5q3r7: texte a2d3q4: angeb a2d4n2p6q2: geht
a2d4n4p2r2: gruss a2d4n5o4: letzt a2d4np3r: ^_liebe a2d4o: inter a2d4p4q2r: hallo_ana a2d5: bleib a2d5n4q3r6: schon
a2d5no4pq2r: beim a2d5q: beste a2d7p4q2r2: ^_das a2d8p4q2: freig a2d9np6q2: entsc a2dn2: buro a2dn3q: messe a2dnpq3:
auf_dem a2dnpr: bis_monta a2do: in_ruhe a2do2p2: mein a2dop: ruhe a2doq: bei_der a2dp2: ^_sorry drube a2dp3r: versp
a2dp6: sorry a2dpq2: vorst a2dq: auf_den das_angeb ohne a2dq2r5: erste a2dr6: nach_$ a2n: auf_meine der_buchh
euch_nicht ich_$ sprec a2n4p4r: kolle a2n7pq: bei_uns a2no2p: einge a2np5: monat a2npq: juni a2o: der_recht a2o2:
nachr a2o6: unser_recht a2op20q7r2: schic a2op4q: vor a2p: ^_liegt die_entwu jahre mir_durch uns_leide unser_gesch
wir_bespr zuges a2p11q3r3: du a2p2: ^_vor bin_$ fotog mach mach_ich a2p2qr: gleic a2p2r: dran a2p4: grad ich_es a2p4r:
ende_nachs a2p5q2: zeit a2p5r: bis_zum zum_0 a2p8r: ende a2pq: 0_juni ich_nicht a2q: ^_hi ^_kurze ^_wenn hi kurze
noch_auf viell a2q2: steht a2qr: fehlt a2r: ^_hier da_muss kann_ich liegt_noch mit_der noch_bei a3: ^_da ^_viele
alles_klar angek_danke bin_noch bis_einsc brenn der_gesch die_hutte drauf einsc es_mir gerad_die habe_es hier_brenn
hutte ist_angek land land_unter mich_sobal und_wird urlau_danac urlau_und verla vertr_liegt vertr_noch a34dnop10q14r8:
noch a35d48n11o12p40q21r17: die a3d: das_leide dem_0 geseh ist_noch leid mir_leid tut tut_mir unter_$ a3d11o3p:
wir_haben a3d14n2p3q2: so a3d2: ^_alles a3d2n3o5p3q: dass a3d2np2q: mache a3d3: habe_ich a3d3np4: durch a3d3nq3: hatte
a3d3nr6: nach a3d4no2pq2r: kann a3d4np11r4: diens a3d4q2: auf_die a3d6nop4: heute a3d6q2: nicht_$ a3d7n3p3r: liebe
a3d8n3qr: vom a3dn2o2q: herr a3dn2q2: klein a3dn3q5: eine a3dn4o2pq: ein a3do2q: ist_$ a3dp8r: zum a3dpq: mache_wir
a3dq: ^_ist team a3dqr2: liege a3n: ich_auf a3n2: info a3o: an_und a3o3: bei_unser a3p: bespr_das dann_$ die_erinn
leide_noch melde_uns a3p10r3: nachs_woche a3p2: bis_donne a3p2q: tagt a3p3: schaf a3p5q2: ^_bis a3q: bin_ab noch_in
warte a3r: ich_das ich_erst komme_dann a4: auf_sie danac_kumme danac_schau danke_furs der_vertr furs ich_an ich_kumme
kumme_mich nicht_verge sie_zu a4d: angek danke_! a4d11n6p6q12r: ihr a4d14n3o7p11qr: haben a4d2nop: zuruc a4d2np: er
a4d2pq: etwas a4d2q2: klar a4d2q3: wir_uns a4d2q4: wenn a4d3: dank_fur a4d3npq2r: in_der a4d3o2q: ich_habe a4d3p3:
leide_nicht a4d5n2op2qr: nur a4d5no3p2q: 0_marz a4d5no3p3q: marz a4d5o6p9q2r: am_0 a4d5p6q3r2: ana a4d7n5o4p3q2r: aus
a4dn2pq: bis_0 a4do2p: erinn a4do4p: den_vertr a4dop19r4: nachs a4dp: hab_s a4or: muss_ich a4p: gedul ich_melde
sobal_ich und_melde a4p2: ich_mir a4p3q: zu_$ a4p6q2r4: bekom a4pq3: zwisc a4r: an_die a5: dazu_gekom drum drum_$
mich_drum nicht_dazu verge weite_$ a5d12np8q2: 0_0 a5d12o2p10q: alles a5d2: viele_dank a5d2n9o3p3qr: hat a5d2np9q3:
morge a5d2p2q2r: danke_fur a5d2p8q4r4: donne a5d3: dank a5d4n6op6q3r: meine a5d4p2r: viele a5d5pq3: entwu a5d7: keine
a5do2p: an_$ a5dp: chef a5dp2: krank a5n: gekom ich_wiede a5n2: bin_ich buchh a5o9: recht a6: kumme_ich a6d: mich_$
a6d2n2o5p31r3: woche a6d2n5pq: ^_unser a6d2p10qr2: am_monta a6d2q: im_urlau a6d3n3p5q3: euch a6d5n2o2p2q5: sind
a6d7npq4r2: fur_die a6d7p5q3r2: ^_hallo hallo a6d8n4o3p4q2r: frau a6dn2pq2: ^_der a6dno3p8q: wird a6dp3: wiede_da
a6n3o3q4: sich a6o4: unser_anwal a6or: ich_mich a6p: ich_hab schau_ich a7: mir_an und_komme a79d17n5o14p36q11r10: ich
a7d2o3pqr: ab a7d2p: bespr a7d3n2q2: urlau a7d3nop6: s a7d8n9o20p30q15r3: sie a7dn2o: zur a7do3q2r2: muss a7o6: anwal
a7p7q3r: bis_freit a8d15no13p4q: ^_wir a8d4o6p2q2: vertr a8d8n3op2q4: dem a8do3p7qr3: liegt a8np2: dazu a9d10no2q:
habe a9d2n9o5p6q7r2: bei a9d2o14: weite a9d7n3p3q: gesch a9d7no6p6q2r2: zu a9dn5p20q5r5: freit a9dp2: ^_bin a9dp2q:
ich_bin a9p2q: danac ad: 0_ist ^_mache ^_super behre besse_$ bis_dann dann_! dem_urlau den_ander erst_nach euch_die
eure_entwu frage_$ frau_behre freig_der fur_eine geht_s grune_licht guten_morge hallo_frau ich_hatte ihr_schre im_haus
jorg jorg_$ leide_nein letzt_donne licht liebe_nicht mein_chef monta_auf musse_wir noch_die rausg rausg_$ s_nicht
schre_vom sein_$ sie_es super_danke texte_hatte von_0 weite_wir zweit_versi ad18q: passt ad2: ^_sieht besse fur_ihre
grune mit_freun super wir_sind ad2n: sieht ad2n2qr: guten ad2noqr: musst ad2np: los uns_$ ad2np2: damit ad2np3q3r:
fotos ad2np3qr: ubers ad2nq2: 0_uhr uhr ad2o: mocht ad2o9p7: diese ad2oq: mit_den ad2p: gehen nicht_zu ad2p3: antwo
ad2p4r2: diens_$ ad2pq: oktob ad2q: eure gut_aus ad2qr: ^_guten ad2r: den_ordne freun freun_gruss ad3: ^_habe musse
wir_so ad3n3o2: jetzt ad3no: ihre ad3no3pq: 0_septe septe ad3nop: lasse ad3np: ^_hab ad3o7p2q2r: schre ad3p3q3r:
das_logo ad4: beide ad4n: vom_0 ad4n3o5q3: wurde ad4np2r: in_den ad4np3: frau_wirth wirth ad4nq4: wie ad4o4q: ^_bitte
ad4op: versi ad5: ^_passt b ad5n2o3p5q: mehr ad5nq2: gut ad5p2: uberw ad5q7: konnt ad5r2: ordne ad6n2op2: geste ad7:
haben_uns ad7npq2: ander ad7p: ja nein ad7p3q4r2: logo ad9nq5r2: zweit adn: 0_bis ^_ihr aus_$ im_buro ist_seit uns_in
adn2o: seit adn2o2q2: einen adn3pq2: auf_der adn3q: der_messe adno: aus_dem adnp: ^_frau somme adnp3qr2: kommt
adnp4q49: ? adnpq: termi adnr: arbei ado: behal ado3q2r2: schri adop2q: bei_ihnen adoq: mail adp: abend darau
die_datei durch_und haus krank_$ vorhe adp10q2: spate adp2: also geben liste versp_$ adp2q: ^_den uns_das adp2qr:
die_fotos adp2r: liebe_ana adp3: ok adp3q: die_ubers adp3r4: am_diens adpq: datei adpr: petra adq: ^_geht ist_das jahr
adq2: gern an: ^_herr ^_klein ^_zur empfa ganz gekom_$ habe_$ herr_brand kinde musst_wir nicht_wunde nur_damit
seit_geste sind_gerad uhr_$ uns_im unser_buchh wart wollt an2: der_kolle immer und_einen weihn zur_info an2o3q2: als
an2p: aus_der an2p2q2: feier an3: wunde ano: betri brand meine_frau sie_sich ano2: lauft ano2p: sonnt ano9: insol anp:
die_gesch heut anp3q2r2: liefe anp4r: ferti anq: gehor ist_bei anq6: eigen anr: kolle_aus ao: ab_$ anwal_einge aussc
darum einen_anwal erinn_! herr_maier ich_mocht maier mann mich_bei sich_bei wir_werde zu_unter ao2: alles_weite
ich_muss kumme_$ ao2p: ^_mein ao3p: horen ao3r: liegt_bei ao4p: werde aop: ihn aoq: dass_die aor: an_den ap: ^_mach
^_ok ab_monta danke_schau darau_$ dazu_$ der_chef direk donne_in es_auf es_morge etwas_$ euch_$ ferie fotog_war
frau_somme gehe gemac gesch_tagt heute_noch ich_gehe ist_krank it komme_noch liste_$ mit_unser nicht_gesch nix ruckm
selbs sorry_ich tisch tisch_$ war_krank wegen_der wird_gemac zeit_$ zug zugan zuruc_$ ap10q2r: dir ap14: erhal ap2:
^_wird der_fotog freit_schaf hat_uns hin monta_wiede so_weit sollt weit wird_das zwei_woche ap2q2: den_feier ap2r:
erst_am ap2r2: monta_$ ap3: schaf_ich wegen ap3r: bekom_sie ap4: deine einer ap7r: haben_sie apq: ana_ich errei fehle
sitze weiss apr: die_kolle apr2: bekom_du aq: ab_morge bei_mir dann_mache es_eigen hi_ana i ich_unter ihr_es ist_im
ist_mir kurz lange lasst_sich morge_im muss_das noch_zwei sich_nicht sind_$ unter_bekom vier von_ihr wie_geht wird_es
aq2: bevor_ich einma kumme_sich aq3: ^_bevor wenn_wir aq5: bevor aqr: grund ich_bis ar: dabei das_aber donne_versp
fehlt_noch nachf nachf_die portr ar2: die_halft halft d: aalen abges absag absat absta achtz admin agent allem anbie
angew aufge autom bahnh billi bob brav brief chatb dahin drive dunke dunkl durft eben eh ehre ehrli einwa eis erkla
erstm etike eurer euro examp exemp fahne fahrr febru final flies fluss foote freu fussz gaste geant gegen gehab gelad
geld gemai genug gesag gespe gespr gestr gruez hafen hambu hd helen her hirsc hort https id idnr ignor inzwi iphon k
kick kolb komma lang laut layou legen leipz links live losle mega mittl muhle muhlw ne neust numme off offer olsen
ozdem partn per praxi proje rahme relau rucks sabin segen shoot shop slide sms soebe spam spare stadt steue stopp
tabel taugt tolle treff tulpe umzus ups ust veran vorha vorhi vorsi ware warme websi wegge wirkl worde works wort x0 z
zahle zeitl zufri zusat d10o4pq2: nehme d10q: varia d2: 0_passt ^_lasst ^_nee ^_siehe ^_zu ab_in adres alle_im
alles_in alten_logo am_beste ander_mehr anhan_$ auftr_$ aus_keine b_die begei beide_entwu benut beste_$ bis_auf
bitte_das bitte_druck blau bleib_$ dageg dageg_entsc damit_$ das_video de de_0 der_post die_muhe durch_keine einve_$
einve_mit entsc_$ erled erled_$ flyer foto_vom fur_ihr gehen_$ geht_in geleg_$ gemei_ordne gepru gerne geste_im
geste_schon gewor gibt_es gut_bis habe_alles hatte_ich ich_geste ihr_konnt ihre_muhe im_gemei in_ordnu inter_mehr
ist_0 ist_freig ist_ubrig kann_raus kein_inter keine_anmer lasse_wir laute_0 laute_de legt legt_los liebe_varia
mir_aus mocht_wir muhe_$ nee nehmt_die nein_$ nein_das nicht_bitte nicht_das onlin onlin_gehen ordnu_$ passw sagt
sagt_besch sie_den sind_begei so_bitte sonst_passt statt_0 storn uberw_ist uns_dageg uns_fur unser_seite verwe_$ verzi
verzi_wir wegla wegla_$ wir_$ wir_bleib zwei_passt d2n2: ihren d2n2p2: haben_wir d2n2q4: preis d2n3p: ^_am d2n4r:
ubrig d2n5: neue d2np3qr: tag d2npq: doch d2npqr: finde d2nq: den_zweit d2nq6: was d2o: aber_mit dass_wir ordnu
von_unser d2o2: auftr d2o2q: zeige d2o3: nehme_sie d2op: zahlu d2op2: besch d2p: 0_oktob ^_freig ^_ja er_ist gar_nicht
logo_$ septe_$ d2p2: raus_$ d2p2qr2: bilde d2p2r: viele_gruss d2p3: alles_$ d2p4: anmer d2p6q: die_unter d2pq: farbe
fassu gar d2pq2: wir_die d2q: drin passe d2q2: ^_wie gemei mir_das d2qr7: anhan d2r: hochg ordne_geleg d2r6: ^_anbei
d3: ^_beide ^_nehmt ^_nein beim_alten das_budge die_alte die_telef habe_die ist_heute keine_ander nehmt passt_alles
post_$ siehe trotz varia_0 video d3n: gibt heute_fruh in_die d3n2q: ^_auf d3no2: richt d3np4: von_mir d3np8: fruh
d3nq: kein d3o: mehr_$ sonst d3o2q: wir_nicht d3op2: geehr_frau d3p: anges rechn_ist d3pq4: von_uns d3q: brauc_wir
druck_$ foto grun statt d3q2: konnt_ihr d3r: geleg d3r2: anbei_die d4: budge den_druck einve freig_$ muhe nehme_varia
passt_$ post stimm d4nq: alle alten d4o2p2: ^_sehr geehr sehr_geehr d4p: so_$ d4q: gefal_uns d5: ^_von alte varia_b
verwe d5n: laute d5n2oq2r5: mal d5n3o2p2q: sehr d5nq5r: seite d5p: wir_nehme d5p2: raus d5pq: telef d5pq10: brauc d5q:
gefal d5q3: die_zweit d6: passt_so d6o3q: die_rechn d6r7: anbei d7np5r: 0_$ d8npq: druck d9o7p5q2: rechn dn: ^_beim
blaue brosc falls heiss hoffe hund ihr_euch lager mal_bei rund seine ubers_$ von_der werks wurde_letzt dn2op2: ^_meine
dn3: gruss_$ dno4: letzt_woche dnp3q2: sagen dnp3q3: habt dnpq: handy dnq: ^_sind der_preis mai dnqr: die_seite
die_start dnqr3: start do: ^_ihre ^_jetzt ^_unter allen augus augus_$ bezah bitte_auf bitte_nur damen damen_und
den_auftr ertei forde_ist geehr_damen haben_$ herre ihnen_mit jetzt_reich kanzl namen nehme_beim rechn_0 reich_s schal
und_herre von_frau zeige_ich do2: bitte_beim hierm ihnen_leide jeden leide_mitte und_haben do3: mitte_dass do3p2:
mitte do3q: sehen do4r: konta do6: forde dop: s_aber stell dop2q: verei dop4r: ich_ihnen doq: frau_ruiz mails ruiz
dor4: reich dp: ander_$ den_unter die_farbe die_uberw drube_und entsc_fur es_leide fruh_in gesen gesen_von hab_mir
haben_das hallo_jan heute_in ihnen_sein janua lass liste_durch nur_die perso rechn_bitte spate_antwo text und_dann
unter_vertr von_meine vormi wir_erst zahlu_ist dp2: die_freig die_liste die_spate gebt ihnen_das jan marz_$
unter_verei dp2q: das_nicht lg dp3: ^_entsc entsc_sie wir_ihnen dp3q2r: am_donne dp4q3: konne dp7: diese_woche dpq:
kanns rot sloga dpq2: sind_wir dpr: petra_$ dpr3: ich_am dq: 0_stuck ^_mir alles_gut alter anspr beim_sloga brauc_$
das_foto das_telef donne_um dritt grun_nehme gunst ich_dacht ihr_von ist_die monta_0 preis_$ schau_gut schon_gesch
seid sprac stuck um_0 umsat unkla unkla_ist uns_entsc uns_sehr von_dem wurde_ich dq2: dacht der_link dq3: link pdf
dq5: brauc_ihr dqr: die_bilde guten_tag dr: der_zweit dropb fotos_vom gruss_petra hat_die logos zehn dr2: zu_den
zweit_am dr3: mal_die texte_fur dr7: im_anhan n: allta angez arme ausst azubi backe besin blogb bohm bring bus dana
desig dort ecke elsas erdbe euren filia fr frohe fruhe gearb gebur gefre gekur gelau geler gelob gesor gewon gezog
gluck halbm hamma hamst hats hause herzl heuer hochv kase kasse kino kirta locke meier mo nacht newsl oma poliz profi
rente samst schad schwa seht sitzt sonne spinn stark stock studi tagun textv tocht toll triko umgez vorbe vortr welt
wette wien wohl wusst zeitu zufal n2: buchh_ist eine_neue einen_guten eurem gelac getro glaub guten_rutsc hat_am herrl
kenne lasst_gruss nachb pensi rutsc unser_nachb wunde_$ n2p2q2: bei_euch n2q: ganze n3: ^_bei n3p: dass_ihr viel n3q5:
auch n4: wunsc n5p4qr3: am_freit no: braun gesel herr_braun nie no3: angem insol_angem sie_auf no3p4: nicht_mehr no4:
^_uber no8pr2: uber nop: wir_den nop11: ^_sie noq: um_die np: ?_meine ^_heute april april_$ da_geht freit_in geht_am
liebe_frau liefe_sie mehr_sagen meine_handy mir_fur viel_los voll np2: s_bei np3: ubern npq: geht_es npq2: versc nq:
ansch gross hatte_wir ihnen_auch mal_als schne tom versc_$ wen nqr: schwe nr: aus_graz besta ferti_und graz huber
ist_ferti karin nr2: kuche o: abzus amtsg aufsi bau beauf beend berei bevol blum dr einzu erben erken firma gefuh
gekun geric hall je jegli kern kundi kunft manda nachl nordl reagi stein uberg umfan unbeg vater vorer webse wehr
weise zweim o2: ^_hierm ^_horen angel angel_liegt art art_$ auf_mir aus_ihrem beim_insol bestr_diese betra betra_den
bitte_nehme dass_herr den_verwa der_acme die_angel die_sache diese_art diese_rechn ein_$ eroff_$ forde_melde gebet
gmbh_wurde haben_den herrn hohe ich_die ich_kann ihrem ihrem_verte insol_an jede kann_mich lauft_uber mahnu melde_sie
mir_weite muss_ihnen schre_ab septe_das setze setze_$ sie_jeden sonnt_verst uber_unser unter_sie verbi_mir vermo_der
verst_ist verte_$ vertr_als verwa volle_hohe weite_konta weite_lauft weite_mahnu weite_nachr wider_ihrer wir_betra
wir_unser wird_sich woche_verst o2p: am_sonnt einge_$ horen_sie o3: acme acme_gmbh bitte_sehen diese_sache in_diese
in_volle ist_letzt marz_das mich_aus sehen_sie sie_mich verbi vermo_unser volle wir_bestr o3p2q: sie_von o3q: ihrer
o4: bestr recht_$ sie_bitte verte von_weite weite_schre wider o5: das_insol das_vermo eroff gmbh insol_eroff sache
uber_das vermo verst wurde_am op: gesto_ich noch_uber uber_den vor_$ op2: ^_diese dass_ich gesto op2q2: korre op5r:
schic_ich op7q: des opq: schre_$ teile opq2: frist oq: anmel verei_$ wende oq2: sie_uns or: ab_die und_konta or2:
leist p: anzah auswa bauer baust begle carol dafur daten denke deswe di drunt eher ergeb fast feedb funks gib grafi
hob ines inhal ka klapp komm kunde lauf lese maile meld mi nachg nachm ned okonk paar papie pfiat plan quart quats
reali restb ruber samme sardi servu storu sudbe sven thoma unmog verse versu vierz vorli wahle zentr zimme zua p11:
erhal_es p13: sie_erhal p2: ^_inner ^_ubern aber_siche alles_zusam anfan_nachs anmer_am antwo_$ besch_$ bis_diens
bis_mittw bitte_entsc damit_dass das_woche deine_postf des_tages die_ferti die_restl du_s erhal_sie freig_bekom
freit_haben fruh_$ geben_? hoch hoch_$ ich_morge ich_rechn ich_setz ihnen_alles ihnen_bis ihr_die im_postf in_deine
inner inner_der kolle_ist kw kw_0 ladt ladt_die laufe_der laufe_des liefe_am liegt_s mein_rechn meine_anmer mir_am
moin_die monat_so monta_fruh morge_$ nachs_drei nicht_aber noch_bis restl sagen_wir schic_es setz setz_mich siche_$
sie_bis sie_unser spat tage tagen tages texte_komme ubern_woche unser_anmer unser_antwo vor_den wir_am wird_diese
woche_haben woche_leide zeit_geben zusam_$ p2q: ^_in dir_bis du_es ging konne_wir sie_das p2q2: ^_konne mir_noch p2q3:
habt_ihr p2q3r: drei p2q6: sie_mir p2qr: am_mittw uberm p2r: ana_danke bekom_ihr p3: anfan bin_grad das_wird den_0
der_nachs der_woche des_monat einer_woche ende_des es_am es_in in_einer meine_kolle mich_am mir_$ monat_$ postf_$
schic_dir texte_$ wir_bis p3q: mir_bis p3q2: siche p3q39: ?_$ p3qr2: ^_im p3r: krieg_du zusam p3r2: freit_$ p4:
^_freit am_woche hast hast_du im_laufe mittw_$ postf spate_am woche_schic p4q: ^_moin es_dir laufe moin p4r: und_schic
p5: morge_fruh p5q: sie_die p5r: bis_ende woche_$ p6: ich_schic ihnen_die schic_ihnen p6qr2: mittw p6r2: krieg pq:
auf_monta bis_uberm der_druck der_vorst disku donne_0 ich_weiss kanns_du komme_wir man monta_tagt noch_von sie_schre
tagt_der versc_? pq2: konne_sie zwisc_den pq4r: nochm pr: aller bis_nachs dezem die_leben finde_du ich_dir komme_am
leben marke nachs_donne nehm nehm_ich produ versp_! pr2: du_bis q: ablau absic anruf ausse beisp beric bildr blieb
bruch buche claim darub dazuk dsgvo durfe fair festl festp fragt fuhrt funkt gabe ginge gros helfe hoi hosti irgen
janne klick konto koste kunze leute losun magst maili mus nun nutze offen offne ott passi potte schlu solle sowei
sprun table teure unein use wahre waren wia worum zame zip zusta q2: ?_dann ?_ich ^_habt als_pdf banne bekom_?
brauc_sie das_banne den_entwu die_schri es_? euer_angeb fur_das genau_brauc gilt ihr_mir ihr_zwisc im_preis ist_nicht
klar_welch logo_? mir_ist nicht_klar noch_einma ob_die oder_? pdf_schic seite_? soll stehe_0 uns_noch vorst_$ wer_ist
wer_von q2r: das_impre impre q3: ?_am bevor_wir bis_wann entha euer forma_brauc genau ihr_das in_welch ob stehe wann
wann_brauc was_genau q4: ^_konnt ^_wer forma konnt_sie oder welch_forma q5: denn wer q6: schic_? q8: welch qr: ^_grund
chefi das_zweit die_engli du_die engli ihr_am liefe_$ schic_sie qr2: das_erste r: abseg agb anna berg blatt desse
deuts getra grupp hangt haupt hinkr koch lou macht masse paul plaka ran rezep schwu sende sorte speis sudha tim tippt
tu weink r2: anhan_der anhan_die den_rest der_kuche der_von die_bekom die_erste die_komme folge freit_nach hange
hange_an ich_monta mal_das mittw_nach refer texte_zu uber_uns woche_donne r3: donne_$ r4: anbei_schon reich_ich r5:
schon_mal
"""
