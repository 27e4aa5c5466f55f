"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: a abzei ach achte angel ankre anstu anzei anzus art aufha aufkl aufna aufsp ausfu ausla ausme aussu auswa b bad bald baldi ball bankv bauan bauer bedin
beine beiss berei beruh beson bildr bo bohm breit buhne chef cloud dahin darin davon decke denkt denn dinge docus dokum dorfe dritt durfe ehrli einar einre
eintr einze elf endku entwo ergeb etike etwa etwai fahre faltb farbm febru felde festg firma fluge forde frag freun froh fuhlt fuhrt fulle gabe gebau gebli
gepac gepru gerli gesic gewer gewin gewoh glanz gluck grobe grube halbw hause heade heimg herau hey hilfr hilft hof holza hut iban idnr impre inner ins janne
jorg juhu katas kirst klavi koche kreuz kuhls kunde kunft leer lehrk links liveg locat losge losle losun luft man mann maria marke meins menuk minde minut
mitzu nadin nadja netzb neuig nimmt oberl ocker ok optio organ paar platz prakt press pro rampe restl rgb rucks ruhrt rutsc sagst samme scann schie schni
seide sekre senfg serie servu shoot shop siebe sitem sitze spart spend stadt stahl stein story studi tagen teamf teams tendi tests text toni tor traum umfra
umsat umso umzug unsch ust vegan verka verlo vermu versa verte verwa visit vorfu vorla vorli vorne vorwa warst wen wiegt winte wirkl wohin wohne worub zielg
zuers zukom zusch zutri a10: konne_wir a10c12n9: dann a10c28n2: damit a10c2n7: zweit a10c5n16: sich a10c6n15: schon a10c6n4: herr a10c9n20: jetzt a10cn: ware
a10cn12: besch a10cn6: fehle a10cn8: so a10n: texte a10n11: noch_nicht a10n4: kann a11: sie_uns a11c4n19: um a11n3: ob a11n4: am_0 a11n5: sagen wir_die a11n7:
fur_den a12c14n18: zu a12c3n3: zuruc a12c4n3: liebe a12c5n7: frau a12c5n8: ohne a12c6n17: habe a12cn4: passt a12n11: termi a12n16: sobal a12n2: die_druck
a12n4: entwu a13: welch a131c50n143: die a13c3n8: beste a13c6n10: euch a13c8n25: dem a13cn12: fehlt a13cn7: bis_freit a13n5: diens a14c2n12: zwei a14c3n20:
ein a14c3n21: schic a14c6n6: du a14cn2: wurde a14cn20: vom a14n: anbei a15c2n34: an a15c7n14: in a15n2: konne a15n3: oder a15n5: noch_die a16c12n14: seite
a16c3n34: ^_wir a16c3n6: was a16c7n8: nur a16n21: wenn a16n8: ^_ich a17c19n41: haben a17c3n13: bei a17c6n22: im a17c7n43: ^_die a17cn4: zum a18c6n10: fur_die
a18cn21: freit a19c8n18: ihre a2: 0_bei 0_bis 0_juni 0_mit 0_oktob 0_pixel ?_ana ^_gibt ^_magst ^_sagt ^_solle absch_? als_vekto anbei_die anhan_finde anson
bauch bei_mir bild bis_auf bis_morge bis_spate bitte_die bitte_mit bitte_noch bitte_schau bitte_schic bitte_um bitte_unter brand_fur brauc_ihre brauc_noch
brauc_sie cater_brauc da_sind danke_damit dann_beste darf das_bis das_passw das_titel das_wurde den_liefe der_brosc der_drei der_funf der_korre der_preis
der_rest der_unter die_antwo die_bildu die_bis die_endgu die_namen die_produ die_speis die_tisch die_vollm die_zugan diens_von doch_bitte donne_0 druck_bis
druck_hat du_uns ein_kurze eine_kurze eine_ruckm einfa_mit eins einve_? ende_der endgu entsc_haben entwu_$ es_werde euch_$ formu_unten foto_vom fotos_brauc
fotos_vom freit_damit frist_lauft gaste_$ geleg gespa_was gezei gilt habe_keine hallo_petra halte_$ helfe helfe_$ herr_riege ich_das ich_wurde ideal ideal_$
ihnen_passt ihre_druck ihre_ruckm ist_? ist_beste kamen konne_? korre_bitte kurz_an kurze_ja layou liebe_ist logo_als logod machb mal_wegen marz_unter matt
mir_fehle mit_ihrem mittw_0 nachh nachs_diens nachs_freit nicht_gefal nicht_von noch_ihre nur_als nur_eine ob_die ob_ihr offen_sind ohne_? ohne_unter okay_zum
petra pixel preis_und rechn_? riege rohsc_liegt sag sag_mir schic_? seid seid_ihr seite_fehle setze sie_$ sie_einfa sie_fur sie_passt sie_sie siehe sind_die
sind_kann sloga so_$ soll_$ soll_der soll_ich speis_ist start_wir steue_$ strei_sie tag_herr texte_bis titel und_ein und_sagen uns_nur unter_angeb vekto vollm
von_0 von_beide ware_ideal weite_ist werde_soll wie_viele wir_ihre wisse_was wohl wurde_uns wurde_wir zeile zu_sagen zu_wisse zur_unter zuruc_ist a20c8n34:
sind a21c5n19: ihnen a21c9n14: ^_hallo hallo a25c13n21: ihr a269c128n358: $ ^ a26c22n45: es a26c5n11: mir a26c8n15: unter a27c3n56: am a27c4n12: druck
a29c15n13: brauc a29c4n30: mit a29c4n40: auf a2c: absch antwo_von brosc dazu den_flies die_nachb funf_leben halte_wir ich_brauc in_ordnu klage nachb ordnu
steue varia volli zahlu a2c11n29: heute a2c13n17: haben_wir a2c17n2: dank a2c2: schlu a2c27n15: !_$ a2c2n: kanns laden nachr verla a2c2n10: geste a2c2n2:
brauc_$ nehme nein onlin schic_$ verst a2c2n26: am_monta a2c2n3: die_karte peter a2c2n4: die_bank liste a2c2n5: bank a2c2n6: karte a2c2n7: bekom a2c2n9: einen
a2c3: von_ihrer a2c3n: danke_furs a2c3n2: strei a2c3n3: einge schre selbs a2c3n4: gesch klar a2c4n2: fur_ihre ist_da a2c4n5: in_der a2c5n: schli a2c5n4: besta
a2c6: ^_nur a2c9: ^_alles a2cn: ^_hi dank_fur die_akte die_masse dran flies garte hi hinne juni lena mitta post sie_die tag_frau a2cn2: der_vertr die_bilde
hallo_ihr ihr_zwei kran ubers a2cn3: auf_den die_unter liege sein statt uberw weg a2cn4: legen a2cn5: bilde bleib los mache_wir um_die a2cn6: ^_ihr wir_uns
zahle a2cn7: wiede a2cn8: lasse a2n: 0_fehlt ^_bei anbei_das benot bishe brief das_so den_entwu der_farbe der_termi die_frist die_start es_ihnen fehlt_uns
foto_von furs_telef ganz gespa haus ich_von immer_noch in_druck ist_bei ist_legen ja_oder liegt_im oder_nein ohne_ruckm oktob portr rechn_vom reich ruber
schaf schla sie_unter termi_am tisch und_geben unter_dem unter_sind vorsc waren_wir wir_druck wir_los wollt_$ wollt_noch zuges a2n2: 0_euro ^_du ^_hier ahnun
alten bei_der buchh dass_wir den_saal der_0 der_start donne_um freue haben_noch ich_noch ich_sie im_ordne ist_ferti keine_ahnun legen_wir leite link noch_der
plane rein somme tippf und_melde uns_schon weiss weite_$ wir_sind wolle zehn a2n3: 0_uhr ^_kurze anmer bitte_besch diese_woche du_wollt euro frist irgen
ist_auf jetzt_noch kolle melde_sie noch_einma ort ruckf sie_es stehe a2n4: die_neue drin hange kam los_$ mocht noch_keine uhr und_schic wie_bespr a2n5: blau
noch_mal richt sie_mich a2n6: ^_mit bin muss origi a2n8: gern nachs_woche a2n9: er freit_$ a3: 0_septe ^_gib ^_konnt ^_ware aller anhan_der beide_termi
besch_welch bitte_den brauc_die dass_die den_vertr die_preis du_mir entwu_der freig_$ holz_$ ihnen_noch ihr_die ihr_okay klein_erinn lesen mir_bis mir_doch
musst_wir noch_offen offnu_und produ septe siche sind_noch uns_fehle viell will wir_$ wir_bis wir_wurde wollt_nur zur_freig a30c22n24: von a32c19n53: und
a35c38n40: nicht a39c12n38: uns a3c: bis_0 daten die_versi frau_brand leben mietv uns_die a3c16n3: nicht_mehr a3c2: domai a3c2n: masse wir_nicht a3c2n3: uber
a3c2n4: raus a3c2n9: ander a3c3n: ana_$ nicht_$ a3c3n2: geehr_herr a3c4n6: gibt a3c8n7: meine a3c9n12: danke_fur a3c9n2: viele a3cn: an_die rest sie_in
und_das a3cn2: akte die_zweit hallo_frau noch_$ nur_noch per a3cn3: die_farbe formu haben_sie ordne uns_fehlt a3cn4: ^_ihre a3cn5: mit_den a3cn6: des diese
a3cn7: gruss a3cn8: gleic a3n: 0_ab ^_klein ^_zwei bei_euch besse cater das_holz der_cater der_woche drube drube_und durch_und genug grund ich_bis ich_die
ich_es ihres ist_der lauft_am mir_bitte sie_das sie_schon stimm vorhe vorst wann wer wir_mit zwei_der a3n10: aber a3n11: vor a3n2: andru bevor_wir bis_mittw
das_angeb horen immer in_die sobal_sie stell a3n3: auf_ihre die_anzah fehlt_noch finde namen noch_zwei a3n4: einma papie um_0 a3n5: rufen rufen_sie a3n6:
die_rechn saal a3n7: gross a4: am_beste beste_wir bildu damit_wir ein_foto entwu_fur gib gib_mir ich_wollt in_den magst magst_du okay schau_sie speis
uns_bitte von_euch wenn_wir zu_den a43: ?_$ a43c21n33: fur a43cn12: bitte a47c9n51: den a48c18n66: ich a4c: brand ich_hoffe a4c2: hoffe a4c21n7: mehr a4c2n:
ihre_unter a4c2n2: angek a4c2n5: ist_$ a4c2n6: telef a4c3n4: auch a4c3n7: durch a4c3n8: mache a4c4: fur_sie a4c4n: ana furs a4c4n3: ^_sehr geehr sehr_geehr
a4c4n4: mail a4c4n5: letzt a4c4n7: entsc a4c5n18: wir_haben a4c6n3: dir a4c7n2: also a4cn: funf hallo_herr kurz a4cn11: liefe a4cn18: etwas a4cn2: bei_uns
kern recht versi a4cn4: leide wegen_der a4cn6: wegen a4cn8: beim a4cn9: hier a4n: ^_bevor ^_im ^_offen anfan besch_ob der_entwu der_rohsc der_zweit einve ende
gaste geben_sie geht_es holz ihrem passw rohsc sie_den zweit_entwu a4n12: mal a4n15: an_$ a4n2: ^_ein den_0 eure frau_kern schil uns_bis unter_$ a4n3:
bis_monta das_logo offen_ist warte_noch zugan a4n4: bevor klein kopie waren a4n5: bespr den_termi schri sobal_die a4n6: uns_noch a4n7: erst a4n8: ^_auf a5:
bis_nachs buche der_beide im_anhan jeman konnt_sie solle_wir unter_zuruc welch_der a50c49n72: ist a52c2n25: 0 a53c6n22: bis a54c27n101: das a58: ? a5c2:
ist_die a5c2n7: auf_dem a5c3n10: mit_dem a5c3n3: deine a5c4n10: aus a5c5n4: gut a5c5n6: ihrer a5c6n11: unser a5cn10: melde a5cn2: druck_$ ihnen_$ a5cn3: falls
a5cn4: fur_das a5n: 0_$ 0_marz bei_ihnen den_druck erinn sie_mir spate a5n2: marz sonst a5n3: 0_0 anzah auf_seite geben gefal noch_auf preis start werde a5n4:
^_bitte ^_uns logo wir_warte a5n7: neue sie_sich a5n8: ferti a5n9: ^_sobal ist_noch wenn_sie a6: anbei_der bitte_bis die_offnu a68c18n72: sie a68c3n65: noch
a6c2n: liebe_frau a6c2n12: hatte a6c2n2: wir_brauc a6c2n6: foto a6c2n9: ab a6c36n22: ! a6c3n17: mich a6c3n3: und_die a6c3n5: vertr a6c4n3: brauc_ich a6c4n5:
antwo a6c4n6: sehr a6c4n8: habe_ich keine a6c6n12: frage a6c8n11: ^_danke a6cn: guten_tag a6cn19: ^_der a6cn2: tag a6cn27: morge a6cn6: ^_fur geht ich_habe
steht a6n: bis_diens haben_$ wisse a6n12: ^_wenn a6n14: kommt a6n18: ja a6n2: anhan kann_ich sagt wir_noch a6n3: ^_ohne fehle_noch sagen_sie a6n4: als mittw
schau a7: solle a78c20n88: der a7c: gehen a7c10n4: weite a7c2n2: wir_das a7c2n3: ^_guten guten a7c2n9: komme a7c6n: musst a7cn: unten a7cn5: farbe a7cn7:
rechn a7n: offnu schic_sie a7n2: am_donne ruckm sie_bitte a7n3: auf_die kurze wir_den a7n7: einfa warte a8: soll zuruc_$ a87c38n124: wir a8c15n15: da a8c2n:
doch a8c2n21: wie a8c2n4: angeb a8c2n5: lauft a8c2n9: dass a8c35n6: alles a8c3n4: freig a8c4n3: ^_liebe a8c5n34: monta a8c9n5: zur a8cn: korre a8cn17: woche
a8cn2: bis_zum die_fotos halte a8cn9: liegt a8n: ^_anbei passt_$ a8n11: nachs a8n2: zum_0 a8n3: drei a8n7: mit_der a9c19n13: hat a9c25n20: danke a9c2n:
von_ihnen a9c2n5: fotos a9c3n26: ^_das a9c4n: brauc_wir a9c4n6: konnt a9c4n9: eine a9cn5: offen a9n: die_texte a9n3: seite_0 a9n5: beide a9n7: donne a9n9:
wollt ac: ^_franz ^_jim ^_um ^_wegen abel abel_die alte ana_wirth auch_nicht auswe band beant beant_$ brosc_ist c carol das_unter das_zelt das_zitat das_zweit
deine_mama dem_angeb den_mietv den_rest den_stick der_post der_uploa dich die_daten die_frage die_klage die_liste die_uber dorte_$ eh entwa es_$ es_schon fink
fotog franz frau_lindn fur_einen fur_euch gebuc_und gegan_$ geste_ihr gezah grune grune_licht gut_! hallo_sven hallo_tom herr_abel ich_$ ihre_korre ihre_nachr
in_ruhe info_der ist_gebuc konnt_das konto_ist labor leben_sind letzt_woche licht lindn live mama noch_eine notie ohne_die ruhe sam_die schli_die schli_wir
schlu_komme schre_$ sie_brauc sie_sind steck stick sven tause tause_dank uberh und_ist unter_freig uploa volls vom_0 von_letzt wir_im wir_schli wirth wirth_$
zahlu_ist zelt zitat zusam zwei_die ac10n14: war ac13: tun ac2: ^_prima alles_gut die_domai die_schlu gegen_$ hoffe_der ist_in jim jim_hat klar_$ logos
meine_mail nehme_wir ohne_das prima und_mir von_deine zahl ac2n: buchu dach die_sache hat_uns kanns_du mir_die nun was_wir ac2n14: bauam ac2n2: ^_zu das_foto
letzt_mail viel ac2n3: das_bauam sache ac2n4: der_druck ac3: gefun ihrer_seite s von_dir ac3n: ^_von ^_zur damit_sind gesch_$ hat_den ihr_euch ac3n2:
die_seite serve ac3n5: gibt_es heute_fruh ac3n6: fruh ac4: hat_sich ac4n3: gekla ac5: nur_zur ac5n: seite_ist ac5n5: kumme ac6: zur_info ac6n: info ac6n3:
gegen wunde ac7n6: musse ac8: nicht_weite ac9: damit_ist ac9n2: viele_dank acn: begli bekom_ihr das_mit dorte eilt eilt_nicht entsc_sie erhal exemp frau_kessl
gebuc gedul geset gruss_hinne hallo_lena hallo_sam hallo_timo herr_kunz hi_lars hinne_$ ihr_team janua kessl kompl konnt_ihr konto kumme_ich kunz lars
leide_zu mira mira_$ musse_sie offen_$ rober rober_$ sam sie_auf sie_nicht team_von timo uber_uns uns_seite von_druck vorge vorhi vorwo was_ich wir_jetzt
wir_sie zusat acn13: nach acn2: ^_jetzt ^_moin der_letzt direk gedru gegan gehor gutac guten_morge handl jo moin neu team acn3: aufge ausge der_notar klare
mein samst tom vorbe acn4: aus_$ das_proto neuen notar proto acn5: es_ist genau gewun ich_ihnen wir_am acn7: auf_der an: 0_brauc 0_vor ^_am ^_bis ^_bleib ^_es
^_falls ^_geben ^_mir ^_noch ^_seite ^_und ^_viele ahnun_wo aksoy akzep akzep_keine allem an_sobal auf_sie backe banne beach beach_sie benot_wir besch_dann
bespr_$ bitte_$ bitte_an bitte_beach blau_$ bleib_noch brauc_ist bring da_noch daher danac dann_geht das_einzi das_elfen das_letzt das_papie dein deine_negat
dem_formu dem_weg den_namen den_schre der_lagep der_leite der_link der_muhle der_schil der_werks desha die_andru die_besta die_buchu die_liefe die_maler
die_plane die_portr die_sie die_stell die_turen die_von die_wahl diens_$ diens_als dirk dring dring_$ druck_wir eher eiche ein_gross einer einzi elfen
elfen_papie entsp es_passt es_so etwas_unkla fehlt_nur film fotos_die frage_rufen fragt frau_aksoy freit_den fruhb garte_ist gebra gebt geehr_frau gehor_$
geht_morge gemei gesag grafi haben_ihre halte_sie hatte_sie heil herr_yilma heute_raus hier_drei hier_ist hinwe hochg holz_ist ich_jetzt ihr_den ihr_schul
ihre_zahle ihres_vorst im_lager im_plan insta ist_aber ist_angek ist_hochg ist_mit jahre janua_ist jetzt_fehlt juni_$ keine_kopie kenne kinde klapp lagep
lauft_die leide_nicht leute liebe_maren liefe_$ logo_ist mail_kam mal_mit maren masse_vom mehr_die melde_euch mich_bitte mir_das mir_jetzt mir_morge mit_ihrer
mittw_mit mocht_sagen mogli morge_ein muhle nachs_schri namen_von negat nette nicht_auf nicht_begli nicht_bei niema noch_den noch_ob noch_vor noch_wer nun_auf
nur_die nur_zwei ob_der ob_es ohne_anhan origi_$ papie_$ passi passt_das pdf per_mail per_post post_unter proze recht_$ ruber_$ sache_mit sagen_wir sagt_einfa
scan_vom seite_habe sich_das sich_die sich_fur sich_nicht sie_an sie_ruber sie_so sie_steht sie_zuruc sind_$ sind_per sind_schic sind_sie sind_trock sitzt
sobal_das spate_termi steht_im stell_mit stuhl sucht tausc telef_vorhi teppi teppi_sind terra texte_schic trans turen uberl um_zehn umsch unkla_ist uns_den
unser_konto unter_vertr verei vom_alten von_herrn vor_allem vorhe_an vorwo_ihres wahl_der waren_sie warte_auf warte_ich was_noch wasse wenn_die wenn_es
wenn_ich wenn_sich wer_von wert wiede_im wir_beste wir_in wir_monta wo woche_in wollt_mir yilma zu_klein zugan_zum zur_farbe zusag zwei_grund zwei_zu
zweit_schri an10: fange trock an12: am_freit an2: ^_schon aber_es am_mittw am_samst an_mich antwo_$ aus_der beste_auf bis_donne blaue dafur das_formu das_ist
das_neue das_origi dauer dem_origi den_zweit die_schri die_zwei eine_kopie er_ist ergan fehlt_ist frau_somme geand getau griff habe_den habt halt hat_der
hatte_$ herrn_lutz hin hinte ich_mich ihm ihnen_morge ihr_hatte ist_ein kommt_$ kuche liefe_der liegt_jetzt lutz messe mich_$ mit_$ morge_besch morge_der
muste noch_brauc noch_das noch_von numme onlin_$ perso plan raus_$ rein_$ runde schar schul_uns seit sich_bitte sie_erst sind_ferti sobal_der sobal_wir treff
ubera unkla unser_buchh verle vor_dem vor_ort vorbe_$ wahl werks wir_ihr zimme zwolf an3: ^_den ab_$ da_ist das_blau der_gross die_beide drauf einem gerus
hangt herrn jeder keine_antwo koste lager liegt_bei maler mich_dass monta_mit noch_fehlt scan schul sobal_ich versc_$ von_der zip an4: ^_was die_wand gebet
ich_bin ihn neues punkt stati uns_am versc an5: ^_unser ihnen_die korri wand wir_fange an6: monta_$ schic_ich an8: wird c: abgeh ah anbau anfra april auftr
ausfa ausst beend claus damen dezem dokto drum ecke einpa erhol ersta eurem fein fest frost fusse gefre gemel genia gereg gesta halbe hausm hausv heft herre
hinfa hochl jana kopf lagen lege leyla lief maier makle muhe nachd nachf nachw nele orden pfing reing set somit sorge sorte sowie spat tasch tatig thema umlei
verfa vergn verme wartu webag welt worte zolls c11: wir_alles c11n3: erled c2: ^_hat ^_herzl abgel abgen abges abges_es alles_angek alles_was also_nicht
anger_und bank_hat beisa_$ besta_wir dach_und damit_alles dank_$ danke_dir der_monta die_gegen die_zahl du_brauc erled_$ euch_keine euch_nicht fach feier_!
frohe gegen_und geld geld_ist gut_dann hakch hat_anger hat_mich hierm ich_alles ich_hab ihnen_brauc ihr_musst im_spam ist_alles ist_das ist_gegen ist_umgez
kumme_$ lag macht mehr_notig meine_frage momen_nicht monta_war musst_nicht nicht_! nicht_tun notig_$ schon_abend sie_gibt spam strei_der super_dann
super_viele tolle tun_ana umgez und_abgel und_fach unser_seite unter_bei unter_dach viel_freud war_mir war_nicht war_s zu_schli zur_kennt c2n: ^_meine
alles_klar aus_dem besta_und es_hat gegeb gegen_hat inzwi ist_es nacht_um schne_antwo serve_zieht sind_wir verzi zieht_heute c2n2: ^_dann anger das_war es_war
gerad meine_letzt vertr_ist von_unser zieht zu_ihrer c2n3: genom gute ich_nicht ist_nicht probl von_uns c2n5: abend c3: !_von ^_gut ^_perfe alles_$
brauc_nicht dann_haben feier freud ihr_konnt im_momen info_die ist_von kennt mehr_brauc mehr_schic mehr_zu momen musst_ihr perfe seite_alles sie_meine
super_damit verge_sie von_eurer weite_tun c3n: da_danke der_serve es_nicht eurer nicht_zu notig und_bezah c3n2: ^_alle danke_! hab ist_heute wir_es c3n3:
sind_da c3n5: bezah c4: ^_wunde da_viele sich_erled weite_zu c4n: da_und dann_ist die_schne hat_es verge c4n2: heute_nacht c4n3: nacht c4n6: alle c5:
alles_beisa alles_da beisa dank_! herzl herzl_dank ist_damit mehr_$ musse_nicht c6: alles_erled dank_damit c6n: schne c6n3: sie_musse c7: tun_$ zu_tun c8:
^_super c8n: damit_haben c9n2: super cn: 0_ist alle_freig arbei_getan auf_das ausga bekom_$ belas beste_ist bezah_es bist dann_fallt dann_mache das_gutac
das_urtei das_vorwo dem_laufe den_besch der_laden die_beste die_geneh die_heizu doro doro_$ durch_$ eben einen_ander einen_schon erled_die erled_ich erled_wir
es_bleib es_keine es_leide es_uns etwas_ist fallt fallt_das fehle_seite finan frage_! freig_sind freit_am fur_uns gegeb_$ geneh_ist hat_die hat_gekla
hatte_die herr_peter heute_gekom hund_$ ich_im in_meine inzwi_von ist_am ist_erled ist_onlin ist_raus ist_unser ist_zufri karte_ist kessl_ihre komme_per kurie
lasse_sie laufe_$ legen_los letzt_mange liebe_ruth mange mehr_offen moin_herr newsl nicht_notig ohne_probl olaf olaf_$ proje ruth schad selbs_$ sie_also
steht_jetzt storn super_ich trotz uber_den uberg ubern uberw_ist um_den uns_fur unser_buro urtei verst_dann vertr_$ verwi verzi_nun von_meine war_das weihn
wenig wir_ihnen wir_legen wir_mache wir_schre zette zufri cn2: ^_gute ^_keine ^_peter dabei danke_$ der_kran die_ganze fotos_sind gekom gemac genau_das
genom_$ gespr getan haben_uns heizu hund ich_melde ihrer_frage ist_vom kein_probl komma kumme_wir laufe melde_mich nachm ordne_$ sind_jetzt und_sie uns_nicht
wir_lasse zeit cn3: arbei buro dass_es die_zahle ganze ist_im kein von_geste von_mir cn4: geneh ich_heute schic_wir uns_$ zwisc cn5: noch_etwas wie_gewun cn6:
erste fassu n: ablau absen abzug aktua allei amt anfah anfas angep ans anseh assis aufba auffa aufma aufpr aufs aufwi aufze ausli ausse aussi auszu auto autom
bar baule baust bedan beete begeh begei behan bekan belgi bepfl besor besti betra betre bilds bissc blank bogen brett bruck cent chat crew dashb davor dazwi
defek dispo dorf dort dr drama dreih durft dusch einun elekt entwi erfor erkan erkla ernst ersch falli falsc farbk fassa fast feuer firme flori flug flyer
frei fuchs fugen funda fussb fussz gar garan garde gebe gefra gehe geles genie gerat gerec gerne gesca gewar gipse glas glase glaub gold grego gunst guter
haha halft handw hausn heiss helen herrl herst hitze hoch hochz hole holen hore hotel huber idee ihren illus jahr jedes jule jungs kabel kalen kaput karin
karto katal katri klart klemm klink knarr komis konta krans lache lacki lade larm laste leid leipz leitu liest lil lob macke mai marki masch mater maure meist
mel milli mitte mittl mobel mude museu musik mutte mwst nachg neben nennt neuja neun nie norma oben ofen offne ozdem paket parkp patel paul pfort pit platt
prach prase progr provi quitt reden restz rief rot ruckr ruf ruft ruhen sass saube scans schif schle schra schub schup scree sehe seht sendu sepp skizz socke
sofa sonne spedi sprec still stort storu stund tage testp ticke ton tonmi trage trifl tut uberf umbru umges umwer ungek unsic updat verbu vergr vermi vernu
verof versu verzo vorau vorja wahre wande warme webin wegra wem wiref wirkt wohnt worde wort wunsc zeige zinss zitro zumac zzgl n10: ^_sie n2: !_die 0_und ^_$
^_freut ^_kai ^_klar ^_mein abend_ein aber_ich aber_jo acht allen am_woche an_den ander_$ angef angeh anna ansch anstr antra auf_lager baue_ich bauen_sie
begin behob_$ beide_bilde beim_liefe bekom_sie beric bespr_am besuc bin_bis blau_vom boden da_es dachb darub das_erled das_gerus das_habe das_jetzt das_lasse
das_muss das_ol das_steht das_stuck das_wette das_wir dass_sie dem_gross dem_handy den_antra den_korri den_mache den_putz der_gegen der_nachs der_scan
die_arbei die_entsc die_komme die_origi die_richt die_trepp die_tur die_ubers diese_wie donne_$ drin_$ dunke_wir einfa_$ einfa_an einge_$ entsc_liegt er_$
er_kommt erfah erlau eroff erzah es_auch es_etwas es_gefal etwas_ander etwas_brauc extra fassu_$ fehlt_ein fett feuch frage_ja freue_wir frist_bis fur_ruckf
geand_$ geant gefal_! gespr_heute gestr_$ gewah gewor_ist gewun_haben ging gleic_nach gross_foto gruss_sie gut_aus gutes habe_wie haben_ja hake hange_wir
hatte_uns hier_noch hilfe ich_am ich_etwas ich_selbs ihnen_besch ihnen_jeder ihr_wollt ihre_frage ihrer_freig im_buro im_preis ist_behob ist_druck ist_er
ja_genau jetzt_alle jury jury_$ kai kai_hat kam_ohne kannt kiste komme_am komme_nachs kommt_um konnt_wir korri_$ koste_nicht kuche_mitbr lack_den lack_trock
langs lasst_gruss laut liefe_sie mache_ich mein_kolle melde_uns mitbr monta_fange muss_noch nach_ihrer nehme_das neue_fassu neues_$ nicht_extra nicht_neues ol
ort_$ oster plaka preis_drin putz rahme_ist rechn_$ repar reser rom ruckf_stehe ruckm_der sage satz scan_war schon_das schon_geant schri_ist schwe sechs
sehr_gut seite_sind seite_vier sie_darub sie_heute sie_morge sie_wollt sie_zu sind_geste so_trock solan sollt spass stand stehe_ich stuck stufe tabel telef_$
termi_auf toll_aus trepp tur ubrig und_komme und_sage und_sieht und_sind uns_vor unter_und urlau verfu_$ viel_spass vor_$ war_zu wende wende_sie werde_$
wie_im wie_schon wie_versp wir_an wir_etwas wir_geste wir_heute wird_am woche_an woche_den woche_die woche_ich wollt_uns wurde_noch wusst zeich zu_schic
zur_verfu zuruc_sind n3: !_wir ^_vom am_diens an_und archi bauam_haben baue behob beim_bauam bezah_das das_haben den_neuen die_erste ein_und einen_termi errei
erst_mal fange_am fenst ferti_$ freut freut_mich geric_hat gern_an gestr haben_die handy ich_morge ich_rufe ihr_am ist_schic ja_das lasse_wir lasst nach_$
nicht_bezah proto_von rahme rufe schic_ihnen sehen_sie sie_hatte sie_noch sieht trock_ist verfu vier wiede_$ woche_$ n4: bauen beste_$ darum das_geric
der_lack die_sind fange_wir heute_$ heute_abend kommt_am lack monta_an sie_am toll wenn_das wir_bauen wir_gleic wir_morge zu_dunke n5: ^_wie die_datei dunke
geric gewor wette n6: datei ein_$ ja_die versp vom_bauam n7: ^_ja n9: besch_$ morge_$ sehen
"""
