"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: a abzei ach achte angel ankre anstu anzei anzus art aufha aufkl aufna aufsp ausfu ausla ausme aussu auswa b bad bald baldi ball bankv bauan bauer bedin
beine beiss berei beruh beson bildr bo bohm breit buhne chef cloud dahin darin davon decke denkt denn derwe dinge docus dokum dorfe dritt durfe ehrli einar
einre eintr einze elf endku entwo ergeb etike etwa etwai fahre faltb farbm febru felde festg firma fluge forde frag freun froh fuhlt fuhrt fulle gabe gebau
gebli gepac gepru gerli gewer gewin gewoh glanz gluck grobe grube halbw hause heade heimg herau hey hilfr hof holza hut iban idnr impre inner ins janne jorg
juhu katas kirst klavi koche kreuz kuhls kunde kunft lang lehrk links liveg locat losge losle losun luft man mann maria marke meins menuk minde minut mitzu
nadin nadja netzb neuig nimmt oberl ocker ok optio organ paar prakt press pro rampe restl rgb rucks ruhrt rutsc sagst samme scann schie schni seide sekre
senfg serie servu shoot shop siebe sitem sitze spart spend stadt stahl stein story studi tagen teamf teams tendi tests text toni tor traum umfra umsat umso
umzug unsch ust vegan verka vermu versa verte verwa visit vorfu vorla vorli vorne vorwa warst wen wiegt winte wirkl wohin wohne worub zielg zuers zukom zusch
zutri a10: zuruc_$ a10c12n10: dann a10c25n22: danke a10c28n2: damit a10c2n5: von_ihnen a10c2n6: fotos a10c2n7: zweit a10c6n16: schon a10c6n4: herr a10cn: ware
a10cn12: besch a10cn6: fehle a10n: die_texte a10n13: noch_nicht a10n4: kann a10n7: donne a11c4n19: um a11c5n17: sich a11c9n23: jetzt a11cn8: so a11n:
konne_wir texte a11n2: sie_uns a11n4: am_0 a11n5: sagen wir_die a12c4n3: liebe a12c5n8: frau a12c6n18: habe a12cn4: passt a12n11: termi a12n2: die_druck
a12n3: ob a13: welch a135c50n155: die a13c14n20: zu a13c5n11: ohne a13c6n11: euch a13n19: sobal a13n5: diens entwu a13n7: fur_den a14c2n14: zwei a14c3n3:
zuruc a14c3n9: beste a14c6n7: du a14c8n28: dem a14cn2: wurde a15c7n14: in a15cn23: vom a15cn9: bis_freit a15n: anbei a16c2n38: an a16c3n23: ein a16c3n37:
^_wir a16c3n9: was a16cn13: fehlt a16n24: wenn a16n3: konne a16n4: oder a16n9: ^_ich a17c3n21: schic a17c6n23: im a17c7n46: ^_die a17cn4: zum a17n5: noch_die
a18c12n14: seite a18c19n48: haben a18c3n15: bei a18c6n10: fur_die a18c7n8: nur a2: 0_bei 0_bis 0_juni 0_mit 0_oktob 0_pixel ?_ana ^_gibt ^_magst ^_sagt
^_solle absch_? als_vekto an_anson anbei_die anhan_finde bauch bei_mir bild bis_morge bis_spate bitte_die bitte_mit bitte_noch bitte_schau bitte_um brand_fur
brauc_ihre brauc_sie cater_brauc da_sind danke_damit dann_beste darf das_bis das_passw das_titel das_wurde den_farbe den_liefe der_blaue der_brosc der_drei
der_funf der_korre der_preis der_rest der_unter die_antwo die_bildu die_bis die_endgu die_gaste die_namen die_produ die_speis die_tisch die_vollm die_zugan
diens_von doch_bitte donne_0 druck_bis druck_hat du_uns eine_kurze eine_ruckm einen_griff einfa_mit eins einve_? ende_der endgu es_bitte es_werde euch_$
ferti_bis formu_unten foto_vom fotos_brauc freit_damit frist_lauft geleg gespa_was gezei gilt griff_entsc habe_keine hallo_petra halte_$ helfe helfe_$
herr_riege ich_das ich_wurde ideal ideal_$ ihn_bis ihnen_passt ihre_druck ihre_ruckm ihrer_konne ist_? ist_beste kamen konne_? korre_bitte kurz_an layou
leide_noch liebe_ist logo_als logod machb mal_wegen marz_unter matt mich_an mir_fehle mit_ihrem mittw_0 nachh nachs_diens nachs_freit nicht_gefal nicht_von
noch_ihre nur_als nur_eine nur_kurz ob_die ob_ihr offen_sind ohne_? ohne_unter okay_zum petra pixel preis_und rechn_? riege rohsc_liegt ruckm_ihrer sag
sag_mir schic_? seid seid_ihr seite_fehle setze sie_$ sie_einfa sie_fur sie_passt sie_sie siehe sind_die sind_kann sloga so_$ soll_$ soll_der soll_ich
speis_ist start_wir steue_$ strei_sie tag_herr texte_$ texte_bis titel und_ein und_sagen uns_nur unter_angeb unter_das vekto vollm von_beide ware_ideal
weite_ist werde_soll wie_viele wir_ihre wisse_was wohl wurde_uns wurde_wir zeile zu_sagen zu_wisse zur_unter zuruc_ist a20cn24: freit a21c8n36: sind a21c9n14:
^_hallo hallo a22c5n24: ihnen a22c8n25: ihre a26c13n23: ihr a27c5n13: mir a286c128n397: $ ^ a28c3n59: am a28c4n14: druck a29c22n46: es a2c: absch brosc dazu
den_flies funf_leben fur_einen halte_wir ich_brauc in_ordnu klage ordnu steue varia volli zahlu a2c10n14: war a2c11n29: heute a2c13n20: haben_wir a2c17n2:
dank a2c2: jim schlu a2c27n19: !_$ a2c2n: kanns laden a2c2n11: geste a2c2n2: brauc_$ nachr nehme onlin schic_$ verla verst a2c2n28: am_monta a2c2n3: die_karte
peter a2c2n4: die_bank liste a2c2n6: karte a2c2n7: bank bekom a2c3: ihrer_seite a2c3n: danke_furs a2c3n2: strei a2c3n3: einge a2c3n4: gesch klar schre a2c3n5:
selbs a2c4n5: in_der a2c5n: schli a2c5n4: besta a2c6: ^_nur a2c7n6: musse a2cn: ^_hi dank_fur die_masse die_nachb dran exemp fehlt_nicht flies garte hi hinne
juni lena mitta post tag_frau a2cn2: die_akte die_bilde hallo_ihr ihr_zwei nachb sie_die ubers a2cn3: kran liege statt weg a2cn4: auf_den sein uberw a2cn5:
bilde bleib legen los mache_wir um_die a2cn6: zahle a2cn7: wiede wir_uns a2n: 0_fehlt anbei_das anzah_von benot brauc_noch brief das_so der_farbe der_termi
die_frist die_start einer_anzah entwu_$ es_ihnen fehlt_nur fehlt_uns frage_rufen furs_telef ganz gemei gesic gespa haus ich_von immer_noch in_druck ist_bei
ist_legen jetzt_fehlt liegt_im mit_einer ob_der oktob portr rechn_vom ruber schaf schla sich_fur sie_unter termi_am tisch und_geben unter_dem unter_sind vorsc
waren_wir wir_druck wir_los wollt_$ wollt_noch zuges a2n2: 0_euro ^_es ^_falls ahnun alten antwo_$ bis_donne blaue buchh dass_wir den_saal der_0 der_start
donne_um einer etwas_unkla freue gebt griff haben_noch ich_noch ich_sie ihr_schul im_ordne ist_ferti keine_ahnun kuche legen_wir leite link noch_der plane
sind_ferti somme tippf und_melde unkla_ist uns_schon weiss wir_sind zehn a2n3: 0_uhr ^_du ^_hier ^_kurze anmer bei_der bitte_besch du_wollt euro frist irgen
ist_auf jetzt_noch melde_sie noch_einma ort plan rein ruckf schul_uns stehe unkla weite_$ wolle a2n4: die_neue diese_woche drin hange ihn los_$ mocht uhr
wie_bespr a2n5: blau kam keine_antwo kolle schul a2n6: bin noch_mal origi a2n8: muss a2n9: er freit_$ gern nachs_woche a3: 0_septe ^_gib ^_konnt ^_ware aller
anhan_der anson beide_termi besch_welch bitte_den bitte_schic bitte_unter dass_die den_vertr die_preis du_mir ein_kurze entsc_haben entwu_der fotos_vom
freig_$ gaste_$ holz_$ ihr_die ihr_okay klein_erinn kurze_ja lesen mir_doch musst_wir noch_offen offnu_und produ septe siche sind_noch uns_fehle viell will
wir_bis wir_wurde wollt_nur zur_freig a30c15n16: brauc a30c4n33: mit a30c8n17: unter a32c4n44: auf a34c19n56: und a34c22n32: von a39c38n51: nicht a3c: bis_0
daten die_versi frau_brand mietv uns_die a3c2: domai a3c2n: masse a3c2n11: einen a3c2n3: uber a3c2n4: nein raus a3c3n: ana_$ nicht_$ von_ihrer a3c3n2:
geehr_herr a3c4n3: ist_da a3c4n5: fur_ihre a3c4n6: gibt a3c8n8: meine a3c9n: ^_alles a3c9n2: viele a3cn: an_die rest sie_in und_das a3cn2: der_vertr die_zweit
hallo_frau per a3cn3: akte antwo_von die_farbe die_unter formu ordne a3cn4: ^_ihre haben_sie a3cn5: mit_den a3cn6: des a3cn7: ^_ihr diese gruss a3cn8: gleic
a3cn9: lasse a3n: 0_ab ^_klein ^_zwei bei_euch besse brauc_die cater den_entwu der_cater der_woche drube drube_und durch_und foto_von genug grund ich_bis
ich_es ihnen_noch lauft_am mir_bitte sie_das sie_schon stimm von_0 vorhe vorst wann wer wir_mit zwei_der a3n11: aber vor a3n2: ^_bei andru bevor_wir bis_mittw
das_angeb das_holz ihres in_die ja_oder oder_nein ohne_ruckm reich stell a3n3: bishe fehlt_noch finde horen immer namen noch_zwei a3n4: die_anzah papie um_0
a3n5: einma noch_keine richt a3n6: saal a3n7: ^_mit die_rechn gross a4: am_beste bildu damit_wir ein_foto entwu_fur gib gib_mir ich_wollt in_den magst
magst_du mir_bis okay schau_sie speis uns_bitte von_euch wir_$ a41c12n43: uns a44: ?_$ a46cn12: bitte a47c21n38: fur a49c18n70: ich a4c: brand ich_hoffe leben
a4c16n4: nicht_mehr a4c2: hoffe a4c2n: wir_nicht a4c2n10: ander a4c2n2: angek a4c2n5: ist_$ a4c2n6: telef a4c3n4: auch a4c3n7: durch a4c3n8: mache a4c4:
fur_sie a4c4n: ana furs a4c4n3: ^_sehr geehr sehr_geehr a4c4n4: mail a4c4n5: letzt a4c5n20: wir_haben a4c6n3: dir a4c7n3: also a4c9n12: danke_fur a4cn: funf
hallo_herr a4cn11: beim hier a4cn12: liefe a4cn2: bei_uns kern noch_$ nur_noch recht versi a4cn3: uns_fehlt a4cn4: wegen_der a4cn6: wegen a4n: ^_bevor ^_im
^_offen anfan besch_ob der_entwu der_rohsc der_zweit ende geht_es ich_die ihrem passw rohsc sie_den wenn_wir zweit_entwu a4n13: mal a4n19: an_$ a4n2: den_0
einve eure frau_kern geben_sie ist_der schil uns_bis a4n3: bis_monta das_logo holz offen_ist sie_es warte_noch zugan a4n4: bevor klein sobal_sie und_schic
waren a4n5: bespr den_termi kopie rufen rufen_sie schri sobal_die a4n6: sie_mich a4n8: ^_auf erst a5: beste_wir bis_nachs buche der_beide im_anhan jeman
konnt_sie solle_wir welch_der zu_den a50c9n55: den a53c2n26: 0 a53c49n81: ist a55c27n110: das a59: ? a59c6n26: bis a5c2: ist_die a5c21n8: mehr a5c2n7: auf_dem
a5c3n11: mit_dem a5c3n3: deine a5c4n10: aus a5c4n8: entsc a5c5n4: gut a5c6n12: unser a5cn11: melde a5cn19: etwas a5cn2: ihnen_$ kurz a5cn4: fur_das leide a5n:
0_$ 0_marz bei_ihnen den_druck erinn gaste sie_mir spate a5n10: ist_noch a5n2: bis_auf marz sonst a5n3: 0_0 ^_ein auf_seite gefal noch_auf start a5n4: ^_bitte
auf_ihre geben logo preis werde a5n5: wir_warte a5n7: neue uns_noch a5n9: wenn_sie a6: bitte_bis die_offnu unter_zuruc a6c2n: liebe_frau a6c2n10: ab a6c2n15:
hatte a6c2n2: wir_brauc a6c3n3: und_die a6c4n6: sehr a6c4n8: habe_ich a6cn: guten_tag a6cn2: druck_$ tag a6cn21: ^_der a6cn29: morge a6cn4: falls a6cn7: ^_fur
geht ich_habe steht a6n: bis_diens haben_$ a6n11: ^_sobal a6n15: ^_wenn a6n17: kommt a6n2: anhan kann_ich sagt unter_$ wisse a6n3: fehle_noch sagen_sie
wir_noch a6n4: ^_uns als mittw schau a6n5: anzah a6n7: sie_sich a6n9: ferti a7: anbei_der solle a72c3n76: noch a74c18n81: sie a7c: gehen a7c10n6: weite
a7c2n11: komme a7c2n2: wir_das a7c2n3: ^_guten guten ihre_unter a7c2n6: foto a7c36n26: ! a7c3n5: vertr a7c4n3: brauc_ich a7c5n8: ihrer a7c6n: musst a7c8n11:
^_danke a7cn2: unten a7cn8: rechn a7n: offnu a7n2: am_donne sie_bitte a7n21: ja a7n3: auf_die a7n5: wir_den a7n6: ^_ohne a7n8: einfa a7n9: warte a8: soll
a81c20n95: der a89c38n144: wir a8c2n: doch a8c2n22: wie a8c2n4: angeb a8c2n5: lauft a8c2n9: dass a8c3n18: mich a8c3n4: freig a8c4n11: keine a8c4n3: ^_liebe
a8c4n9: antwo a8c5n36: monta a8c6n15: frage a8c9n5: zur a8cn: korre a8cn12: liegt a8cn19: woche a8cn2: bis_zum halte a8cn5: farbe a8n: passt_$ a8n12: nachs
a8n2: zum_0 a8n3: kurze a8n4: drei a8n7: mit_der a9c15n22: da a9c19n17: hat a9c35n9: alles a9c3n31: ^_das a9c4n: brauc_wir a9c4n10: eine a9c4n6: konnt a9cn3:
die_fotos a9cn5: offen a9n: ^_anbei schic_sie a9n3: ruckm seite_0 a9n5: beide a9n9: wollt ac: ^_franz ^_jim ^_um ^_wegen abel abel_die alte ana_wirth
auch_nicht auswe band beant beant_$ brosc_ist c carol das_unter das_zelt das_zitat das_zweit deine_mama dem_angeb den_mietv den_rest den_stick der_post
der_uploa dich die_daten die_frage die_klage die_liste die_uber dorte_$ eh entwa es_$ es_schon fink fotog franz frau_lindn gebuc_und gegan_$ geste_ihr gezah
grune grune_licht gut_! hallo_sven hallo_tom herr_abel ich_$ ihre_korre in_ruhe info_der ist_gebuc konnt_das konto_ist labor leben_sind letzt_woche licht
lindn live mama noch_eine notie ohne_die ruhe sam_die schli_die schli_wir schlu_komme schre_$ sie_brauc steck stick sven tause tause_dank uberh und_ist
unter_freig uploa volls vom_0 von_letzt wir_im wir_schli wirth wirth_$ zahlu_ist zelt zitat zusam zwei_die ac13: tun ac2: ^_prima alles_gut die_domai
die_schlu gegen_$ hoffe_der ist_in jim_hat klar_$ logos meine_mail nehme_wir ohne_das prima und_mir von_deine zahl ac2n: buchu dach die_sache hat_uns kanns_du
mir_die nun ac2n16: bauam ac2n2: das_foto letzt_mail viel ac2n3: ^_zu das_bauam sache was_wir ac2n4: der_druck ac3: s von_dir ac3n: ^_von ^_zur damit_sind
gefun gesch_$ hat_den ihr_euch ac3n2: ^_alle die_seite serve ac3n5: gibt_es heute_fruh ac3n6: fruh ac4: hat_sich ac4n3: gekla ac4n7: alle ac5: musse_nicht
nur_zur ac5n: seite_ist ac5n5: kumme ac6: zur_info ac6n: info ac6n3: gegen sie_musse wunde ac8n: nicht_weite ac9: damit_ist ac9n2: viele_dank acn: begli
bekom_ihr das_mit dorte eilt eilt_nicht entsc_sie erhal frau_kessl fur_euch gebuc geset gruss_hinne hallo_lena hallo_sam hallo_timo herr_kunz hi_lars hinne_$
ihr_team ihre_nachr janua kessl kompl konnt_ihr konto kumme_ich kunz lars leide_zu mira mira_$ musse_sie offen_$ rober rober_$ sam sie_auf sie_nicht sie_sind
team_von timo uber_uns uns_seite von_druck vorge vorhi vorwo wir_jetzt wir_sie zusat acn15: nach acn2: 0_ist ^_jetzt ^_moin der_letzt direk gedru gedul gegan
gehor gutac guten_morge handl jo lasse_sie moin neu team was_ich acn3: aufge ausge der_notar samst vorbe zeit acn4: aus_$ das_proto klare mein neuen proto tom
acn5: es_ist gewun ich_ihnen notar acn6: fassu genau wir_am acn7: auf_der an: 0_brauc 0_vor ^_am ^_bis ^_bleib ^_mir ^_noch ^_seite ^_und ^_viele ab_das
ahnun_wo aksoy akzep akzep_keine allem alles_ist an_sobal anzah_uberw auf_sie ausse backe banne beach beach_sie benot_wir besch_dann bespr_$ beste_sobal
bishe_keine bitte_$ bitte_an bitte_beach blau_$ bleib_noch brauc_ist bring da_bis da_noch daher danac dann_geht das_einzi das_elfen das_letzt das_papie dein
deine_negat dem_formu dem_weg den_namen den_schre der_lagep der_leite der_link der_muhle der_raum der_schil der_werks desha die_andru die_besta die_buchu
die_liefe die_maler die_plane die_portr die_sie die_stell die_turen die_von die_wahl die_wolle diens_$ diens_als dirk dring dring_$ druck_konne druck_wir eher
eiche ein_gross einzi elfen elfen_papie entsp es_fehlt es_noch es_passt es_so falls_etwas film fotos_die fragt frau_aksoy freit_den fruhb garte_ist gebt_mir
geehr_frau gehor_$ geht_morge gern_weite haben_ihre halte_sie hatte_sie heil herr_yilma heute_raus hier_drei hinwe hochg holz_ist ich_erst ich_jetzt ihr_den
ihre_zahle ihres_vorst im_lager im_plan insta ist_aber ist_angek ist_hochg ist_melde ist_mit ist_sie jahre janua_ist juni_$ keine_kopie kenne kinde klapp
komme_die lagep lauft_die leide_nicht leute liebe_maren liefe_$ logo_ist mail_kam mal_mit maren marki masse_vom mehr_die melde_euch mich_bitte mir_das
mir_jetzt mir_morge mir_noch mit_ihrer mittw_mit mocht_sagen mogli morge_ein muhle nachr_von nachs_schri namen_von negat nein_reich nette nicht_ab nicht_begli
nicht_bei nicht_horen niema noch_den noch_ob noch_vor noch_wer nun_auf nur_die nur_zwei ob_es ohne_anhan origi_$ papie_$ passi passt_das pdf per_mail per_post
platz post_unter proze raum raum_gesic recht_$ ruber_$ ruckm_vom sache_mit sagen_wir sagt_einfa scan_vom schic_mir sein_$ seite_habe sich_das sich_die
sich_nicht sie_an sie_ihr sie_ruber sie_so sie_steht sie_was sie_zuruc sind_$ sind_mit sind_per sind_schic sind_sie sind_trock sitzt sobal_das spate_termi
steht_im steht_unten stell_mit stuhl sucht tausc telef_vorhi teppi teppi_sind terra texte_schic ton trans turen uberl um_zehn umsch uns_den unser_konto
unten_$ unter_haben unter_vertr verei verlo vom_alten vom_richt von_herrn vor_allem vorhe_an vorwo_ihres wahl_der waren_sie warte_auf warte_ich was_noch
wenn_es wenn_ich wenn_sich wer_von werde_wir wert wie_immer wiede_im wir_beste wir_in wir_monta wo woche_in wollt_mir yilma zeit_fur zu_klein zugan_zum
zur_farbe zusag zwei_grund zwei_zu zweit_schri an10: trock an13: am_freit fange an2: ^_geben ^_lasse ^_schon aber_es am_mittw am_samst an_mich auf_ihren
aus_der bei_frage beste_auf dafur das_ander das_formu das_neue das_origi dauer dem_origi den_zweit die_schri die_zwei donne_$ eine_kopie er_ist ergan
fehlt_ist frau_somme geand gebra gesag getau grafi habt halt hat_der hatte_wir herrn_lutz hier_ist hilft hin hinte ich_mich ihm ihnen_morge ihr_hatte ihren
ist_ein kommt_$ leer liefe_der liegt_jetzt lutz messe mich_$ mit_$ morge_besch morge_der muste nicht_auf noch_das noch_von onlin_$ perso raus_$ runde schar
seit seite_sind sich_bitte sie_erst sobal_der sobal_wir treff ubera unser_buchh verle vor_dem vor_ort vorbe_$ wahl wasse wenn_die werks wir_ihr zimme zwolf
an3: ^_bishe ^_den ab_$ das_blau das_ist der_gross die_beide drauf einem gerus habe_den hangt hatte_$ herrn jeder koste lager maler mich_dass monta_mit
noch_fehlt numme rein_$ scan sobal_ich versc_$ zip an4: ^_was die_wand gebet ich_bin liegt_bei neues noch_brauc punkt stati uns_am versc von_der an5: ^_unser
ihnen_die korri wand an6: da_ist monta_$ schic_ich wir_fange an8: wird c: abgeh ah anbau anfra april auftr ausfa ausst beend claus damen dezem dokto drum ecke
einpa erhol ersta eurem fein fest frost fusse gefre genia gereg gesta halbe hausm hausv heft herre hinfa hochl jana kopf lagen lege leyla lief makle muhe
nachd nachw nele orden pfing reing set somit sorge sorte sowie tasch tatig thema umlei verfa vergn verme wartu webag welt worte zolls c11: wir_alles c11n3:
erled c2: ^_hat ^_herzl abgel abgen abges abges_es alles_angek also_nicht anger_und bank_hat beisa_$ besta_wir dach_und damit_alles dank_$ danke_dir der_monta
die_gegen die_zahl du_brauc erled_$ euch_keine euch_nicht fach feier_! frohe gegen_und geld geld_ist gut_dann hakch hat_anger hat_mich hierm ich_alles ich_hab
ihnen_brauc ihr_musst im_spam ist_das ist_gegen ist_umgez kumme_$ lag macht mehr_notig meine_frage momen_nicht monta_war musst_nicht nicht_! nicht_tun notig_$
schon_abend sie_gibt spam strei_der super_dann super_viele tolle tun_ana umgez und_abgel und_fach unser_seite unter_bei unter_dach viel_freud war_mir
war_nicht war_s zu_schli zur_kennt c2n: ^_meine alles_klar alles_was aus_dem besta_und es_hat gegeb gegen_hat inzwi ist_alles ist_es nacht_um schne_antwo
serve_zieht sind_wir verzi zieht_heute c2n2: ^_dann anger das_war es_war gerad meine_letzt vertr_ist von_unser zieht c2n3: genom gute ich_nicht ist_nicht
probl zu_ihrer c2n4: von_uns c2n5: abend c3: !_von ^_gut ^_perfe alles_$ brauc_nicht dann_haben feier freud ihr_konnt im_momen info_die ist_von kennt
mehr_brauc mehr_schic mehr_zu momen musst_ihr perfe seite_alles sie_meine super_damit verge_sie von_eurer weite_tun c3n: der_serve es_nicht eurer nicht_zu
notig und_bezah c3n2: da_danke hab ist_heute wir_es c3n3: sind_da c3n4: danke_! c3n5: bezah c4: ^_wunde da_viele sich_erled weite_zu c4n: da_und dann_ist
die_schne hat_es verge c4n2: heute_nacht c4n3: nacht c5: alles_beisa alles_da beisa dank_! herzl herzl_dank ist_damit mehr_$ c6: alles_erled dank_damit c6n:
schne c7: tun_$ zu_tun c8: ^_super c8n: damit_haben c9n2: super cn: alle_$ alle_freig arbei_getan auf_das ausga bekom_$ belas beste_ist bezah_es bist
dann_fallt dann_mache das_finan das_gutac das_urtei das_vorwo dem_laufe den_besch der_laden die_beste die_heizu doro doro_$ durch_$ eben einen_ander
einen_schon entsc_$ erled_die erled_ich erled_wir es_bleib es_keine es_leide es_uns etwas_ist fallt fallt_das fehle_seite finan_hat frage_! frage_nein
freig_sind freit_am fur_uns gefun_$ gegeb_$ gemel geneh_ist haben_sich hat_gekla hatte_die herr_peter heute_gekom hund_$ ich_im in_meine inzwi_von ist_am
ist_erled ist_onlin ist_raus ist_unser ist_zufri jetzt_da jetzt_ist karte_ist kessl_ihre komme_per kurie laufe_$ legen_los letzt_mange liebe_ruth maier mange
mehr_offen moin_herr nachb_haben nachf newsl nicht_notig nicht_wir ohne_probl olaf olaf_$ ruth schad selbs_$ selbs_gemel sie_also spat steht_jetzt storn
super_ich trotz uber_den uberg ubern uberw_ist um_den und_ihre uns_fur unser_buro urtei verst_dann vertr_$ verwi verzi_nun von_meine war_das weihn wenig
wir_ihnen wir_mache wir_schre zette zu_spat zufri cn2: ^_gute ^_keine ^_peter dabei danke_$ der_kran die_ganze die_geneh finan gekom gemac genom_$ gespr getan
haben_uns hat_die heizu hund ich_melde ist_vom kein_probl komma kumme_wir laufe melde_mich nachm ordne_$ sind_jetzt und_sie uns_nicht wir_lasse wir_legen cn3:
buro dass_es die_zahle fotos_sind ganze genau_das ihrer_frage ist_im kein von_geste von_mir cn4: arbei ich_heute proje schic_wir zwisc cn5: geneh noch_etwas
uns_$ wie_gewun cn6: erste n: ablau absen abzug akten aktua allei anfah anfas angep ans anseh assis aufba auffa aufma aufpr aufs aufwi aufze ausli aussi auszu
auto autom bar baule baust bedan beete begeh begei behan bekan belgi bemer bepfl besor besti betra betre bier bilds bissc blank bogen brett bruck cent chat
crew daran dashb davor dazwi defek dispo dorf dr drama dreih durft dusch einun eis elekt entwi erfor erkan erkla ernst ersch falli falsc farbk fassa fast
feuer firme flori flug flyer frei fuchs fugen funda fussb fussz gar garan garde gebe gefra gehe gelas geles genie gerat gerec gerne gesca gewar gipse glas
glaub gold grego gunst guter haha halft handw hast hausn heiss helen herrl herst hinge hitze hoch hochz hole holen hore hotel huber idee illus jahr jedes jule
jungs kabel kaffe kalen kaput karin karto kaste katal klart klemm klink knarr komis konta krans lache lacki lade larm laste leid leim leipz leitu liest lil
lob macke mai mappe masch mater maure meist mel milli mitte mittl mobel mude museu musik mutte mwst nachg neben nenne nennt neuer neuja neun norma oben ofen
offne ozdem parkp patel paul pfort pit platt prach prase progr provi quitt reden regen restz rief rot ruckr ruf ruft ruhen sass saube scans schif schle schra
schub schup scree sehe seht seine sendu sepp skizz socke sofa sonne spedi spiel sprec still stort storu stund teile testp ticke tonmi trage trifl tut uberf
umbru umges umwer ungek unsic updat verbu vergr vermi vernu verof versu verzo vorau vorja wahre wande warme webin wegra wem wiref wirkt wohnt worde wort wunsc
zeige zinss zitro zumac zzgl n10: ^_sie morge_$ n2: !_die 0_und ^_$ ^_freut ^_genau ^_kai ^_klar ^_mein abend_ein aber_ich aber_jo acht allen am_woche amt
an_den ander_$ ander_proje angef angeh anna ansch anstr antra auf_lager bauam_nicht baue_ich bauen_sie begin behob_$ beide_bilde beim_liefe bekom_sie beric
bespr_am bin_bis blau_vom boden da_$ da_es darub das_erled das_gerus das_habe das_jetzt das_lasse das_ol das_proje das_steht das_stuck das_wette das_wir
dass_sie dem_gross dem_handy den_antra den_korri den_mache den_preis den_putz der_bank der_dachb der_gegen der_nachs der_scan die_arbei die_entsc die_komme
die_kopie die_origi die_richt die_trepp die_tur die_ubers diese_wie drin_$ dunke_wir einfa_an einge_$ entsc_liegt er_$ er_kommt erfah erlau eroff erzah
es_auch es_etwas es_gefal etwas_ander etwas_brauc extra fassu_$ fehlt_ein ferti_die fett feuch frage_ja freit_da freue_wir frist_bis fur_ruckf geand_$ geant_$
gedul_$ gefal_! geneh_vom gespr_heute geste_$ gestr_$ gewah gewor_ist gewun_haben ging glase gleic_nach gross_foto gruss_sie gut_aus gutes habe_wie haben_ja
hake hange_wir hat_schon hatte_uns hier_nicht hier_noch hilfe ich_etwas ich_selbs ihnen_besch ihnen_jeder ihr_wollt ihre_frage ihrer_freig im_buro im_preis
ist_behob ist_druck ist_er ist_fange ja_genau jetzt_alle jury jury_$ kai kai_hat kam_ohne kannt katri_hat kiste komme_am komme_morge komme_nachs kommt_nachs
kommt_um konnt_wir korri_$ koste_nicht kuche_mitbr lack_den lack_trock langs lasst_gruss laut liefe_sie mache_ich melde_uns melde_wir mitbr monta_fange
morge_noch muss_noch nach_dem nach_ihrer nehme_das neue_fassu neues_$ nicht_extra nicht_neues nie noch_beim noch_ein noch_einen ohne_ihre ol ort_$ oster paket
plaka preis_drin proje_ruht putz rahme_ist rechn_$ repar reser rom ruckf_stehe ruckm_der ruht sage satz scan_war schon_das schon_geant schri_ist schwe sechs
sehr_gut seite_vier sie_da sie_darub sie_heute sie_morge sie_wollt sie_zu sind_geste so_trock solan sollt spass stand stehe_ich stuck stufe tabel telef_$
termi_auf toll_aus trepp tur ubrig und_komme und_sage und_sieht und_sind uns_vor unser_grafi unter_und urlau verfu_$ viel_spass vor_$ war_zu warte_wir wende
wende_sie werde_$ wie_im wie_schon wie_versp wir_etwas wir_geste wir_heute wird_am woche_an woche_den woche_die woche_ich wollt_uns wurde_noch wusst zeich
zoll zu_schic zur_verfu zuruc_sind n3: !_wir ^_vom am_diens an_und bauam_haben baue behob beim_bauam besuc bezah_das dachb das_muss den_neuen die_erste dort
ein_und einen_termi einfa_$ errei erst_mal fenst ferti_$ freut freut_mich geant geric_hat gern_an gestr haben_die handy ich_am ich_morge ich_rufe ihr_am
ist_schic ja_das katri lasse_wir lasst mein_kolle nicht_bezah proto_von rahme schic_ihnen sehen_sie sie_hatte sie_noch sieht tage_$ trock_ist verfu vier
wiede_$ wir_an wir_von zwei_tage n4: archi bauen beste_$ darum das_geric das_haben der_lack die_sind fange_am heute_$ heute_abend kommt_am lack nach_$ rufe
sie_am tage toll wenn_das wir_bauen wir_gleic wir_morge woche_$ zu_dunke n5: ^_wie die_datei dunke geric gewor n6: datei ein_$ fange_wir ja_die monta_an versp
wette n7: ^_ja n8: vom_bauam n9: besch_$ sehen
"""
