"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: abspa abzei achte adres aktue amann ameli ankre anstu anzei anzus art aufha aufkl ausfu ausha ausla ausme aussu b bald baldi bauan bauer bda bearb bedin beein beige beine beiss beruh
bildb bildr binde bine bisla bloss bohm boucl breit buhne chor cloud dachd dacht darin daumc derse derwe di diesm docus dokum dorfe dreht drohn dunkl durfe ehrli einar einko einsc einze
elter empfi endku eng enger entwo ergeb erwar erwid esche estri etike etwai famil farbm favor febru felde festg finge fluge folge forde freih freun froh fuhlt fuhrt fulle gabe gebli gebur
gehol gekri gepac gerli gesel gewer gewin glanz golds grani gravi grobe grube grun haken halbw heade heimg helle henni hervo hey hirsc holza holze huhu hut iban image inner ipsum j janne
juhu juli k kalku katas kelle kirst klavi koche kuhls kunde kunft lasts laute lehrk leine links liveg lizen locat lohna lorem losge losle losun lucke luft magaz maria marke menuk miete minde
mitzu mx nadin nadja nah nervo netzb netze neuig nisch novem oberl ocker ole optio organ passk paula pfiat pohl polst press pro quart r raten raute rede restl rgb roseg rucke rutsc sagst
samme samt scann schwa seien sekre senfg servu shoot sitem sitze sorti spart spons stoff story studi sturz svenj t teams tendi tests thies tor track traum traur umfra umsat umso umste unsch
vegan veget verka vermu verte verwa vinz vogt vorde vorfu vorla vorne vorsi vorwa vroni wacke warst webst wen wendt wiegt wille wimme winte wohin wohne worub wurf zerti zeuge zielg ziffe
zuers zusch zutri zweim a10c17n10: weite a10c2n15: lauft a10c2n3: unten a10c2n5: angeb a10c2n6: ^_guten guten a10c3n16: rechn a10c3n19: ferti a10c3n29: mich a10c4n6: sehr a10c5n12: entsc
a10c9n16: ^_danke a10cn: unter_zuruc a10cn2: sie_bitte a10cn6: tag a10cn9: ^_fur a10n17: ^_sobal a10n18: ^_wenn a10n26: aber a10n5: auf_die a10n9: ^_ohne a115c29n151: sie a11c11n19: frage
a11c2n18: ander a11c3n15: besch a11c3n2: wir_brauc a11c3n29: hatte a11c3n9: mit_der a11c6n19: aus a11cn7: fehle a11n: gaste a11n5: bevor a12: soll a126c7n124: noch a128c32n151: der a12c3n13:
zweit a12c3n2: doch a12c44n9: damit a12c4n9: freig a12c5n18: keine a12c7n5: musst a12c7n51: monta a12cn: ^_anbei a12cn8: beide sagen a12cn9: farbe a12n10: drei a12n18: wollt a12n6: logo
a12n7: wir_noch a131c54n214: wir a13c14n10: zur a13c4n8: konnt a13c6n12: ihrer a13c7n6: herr a13cn11: wir_die a13cn14: donne a13cn7: bei_ihnen a13n2: konne_wir schic_sie a14c2n17: dass
a14c32n30: danke a14c3n11: steht a14c3n36: wie a14c3n7: von_ihnen a14c4n8: brauc_ich a14c6n32: um a14cn13: termi a14cn36: ja a14cn5: offen a14n10: als a14n18: noch_nicht a14n2: die_texte
a14n3: seite_0 a14n8: kann a15c19n30: da a15c26n35: hat a15c2n18: komme a15c5n4: liebe a15c7n12: frau a15cn2: wurde a15n8: wisse a16c13n18: dann a16c2n16: geht a16c2n17: so a16c2n6: nur_noch
a16c6n21: eine a16c8n47: ^_das a16cn2: zuruc_$ a16cn7: die_fotos a16n18: ob a16n2: unter_$ a16n4: die_druck a17c6n15: euch a17c9n34: sich a17n15: entwu a17n3: sie_uns a17n6: am_0 a18c11n20:
du a18c12n31: jetzt a18c20n32: zu a18c2n31: ^_der a18c3n24: liegt a18c3n7: ihre_unter a18c7n35: habe a18cn5: passt a18cn9: fur_den a18n30: sobal a18n4: texte a19c2n7: diens a19c48n21: alles
a19c5n14: ohne a19c6n16: beste a19c6n6: brauc_wir a2: 0_? 0_bei 0_fande 0_fur 0_mit 0_oktob 0_pixel 0_proze ?_ana ?_und ^_magst ^_sagt ^_wo a absch_? akten_beant allem_auf alles_in als_ihre
also_nur an_anson anbei_zwei ander_benot angeb_unter angen_gespr anhan_finde aufge_dass aufsp_konnt aus_den ausfe_bei auswa auswe_$ bad ball bankv bauch beant_konne bei_den benot_ich
besch_der beson bild bilde_vom bin_gespa bin_nicht bis_spate bitte_mit bitte_schau brand_fur brauc_ihre brauc_nur chef danke_damit das_angen das_bis das_grund das_impre das_titel das_wurde
den_ablau den_farbe den_texte denkt der_ball der_blaue der_brosc der_drei der_funf der_kinde der_preis der_rest der_skizz der_unter der_zugan die_antwo die_band die_drei die_endgu die_gaste
die_produ die_schre die_spend die_tisch die_ust die_zugan diens_0 diens_? diens_die dinge doch_bitte donne_0 dran_$ dritt druck_bis druck_hat druck_noch du_uns eine_gross eine_kurze
eine_ruckm einen_griff eines einfa_mit einma_auf eintr einve_? einve_sind endgu es_beim es_bitte es_werde euch_die exemp_eines exemp_verbl fahre faltb fein_wenn firma formu_unten fotos_$
fotos_? fotos_der frau_peter freit_bei freit_mit freit_nicht freit_sonst freit_zuruc garte_$ geleg_die gepru gewoh gibt_s gluck griff_entsc gross_hilfe habe_gesag habe_keine hallo_petra
hange_an hatte_am hause helfe helfe_$ herr_riege hilfe_wenn hof horen_nehme ich_wisse ich_wurde ideal ideal_$ idnr ihnen_horen ihnen_passt ihr_dran ihr_ok ihre_druck ihre_ruckm ihre_steue
ihrer_konne impre in_zweif ist_? ist_ja ist_mir ist_nur jeman_aufsp jetzt_seid jorg kann_der kinde_die komme_noch konne_? korre_bitte kreuz kreuz_sie kurz_an laden_$ lang_$ leide_immer
leide_noch lesen_sie letzt_seite liebe_herr link_unten logo_$ logod machb mann marki_sie marz_unter masse_schic matt meins menu mir_aufge mir_fehle mit_ihrem mittw_0 moder_$ musch
musch_schon nachh nachs_diens nachs_freit neues_wegen nicht_gefal nicht_stimm nicht_von nicht_zuruc nimmt noch_ihr nur_als nur_kurz ob_ihr oder_liebe ohne_? ohne_unter okay_zum passt_der
passw_? peter_$ peter_wie pixel preis_und rechn_? reich_mir rein_und riege rohsc_liegt ruckm_ihrer s_am s_schon sag sag_mir sagen_welch schau_bitte schau_mal schni schon_aber schon_war
schon_was seide seite_fehle siche_dass sie_frage sie_ihn sie_passt sie_vor siebe siehe sind_kann sloga so_$ so_bleib so_fur so_in sobal_ihr soll_$ soll_das soll_der soll_ich sonst_kann
speis_ist spend start_wir stati_von steht_die stimm_die strei_sie teamf texte_bis titel toni uhr_fur und_dann und_ein uns_leide uns_nur uns_sehr uns_zuruc unter_angeb unter_nicht ust
ust_idnr verbl verbl_bei vom_laden vom_vorst von_beide ware_fein ware_ideal was_der was_du was_ihr was_neues weite_ist welch_ihr wenn_ihnen werde_soll will_wisse wir_akten wir_stehe
wir_unter wohl wurde_uns wurde_wir zeile zu_wisse zuruc_bevor zwei_dinge zwei_exemp zweif zweif_ausfe zweit_aber a208c78n241: die a20c11n35: dem a20c2n11: ware a20c2n13: fotos a21c2n: anbei
a21c9n33: schon a21cn13: bis_freit a21cn6: konne a22n4: welch a23c12n18: ^_hallo hallo a23c3n27: zwei a23c4n32: schic a23c4n43: ein a23cn9: zum a23n20: ^_ich a24c4n49: ^_wir a25c12n39: im
a25c2n35: vom a26c23n70: haben a26c2n52: an a26c5n8: zuruc a27c2n8: noch_die a27cn16: fehlt a27n5: oder a28c4n15: was a29c10n18: fur_die a29c14n64: ^_die a29c22n18: seite a29c2n43: wenn
a29cn38: freit a2c: ^_um abnah angen bis_zur brauc_sie brosc c das_zelt die_frage die_liste funf_leben fur_einen grune grune_licht hallo_sven halte_wir ich_$ ich_brauc in_ruhe ohne_die rucks
schre_$ seite_$ sven und_sagen zelt a2c2: diens_von hallo_tom jim nehme_wir prima a2c2n: auswe fur_uns waren_wir a2c2n19: bauam a2c2n2: brauc_$ nachb nachr team tisch a2c2n3: auftr ich_nicht
nun post verst weg a2c2n4: finan tom a2c2n5: die_akte die_karte handl samst a2c2n8: wir_uns a2c3: die_domai war_s zahlu a2c34n22: !_$ a2c3n: der_neuen ihr_euch schlu a2c3n2: kanns_du schic_$
a2c3n3: dach a2c3n4: mein serve verla a2c3n7: ausge a2c4n2: danke_furs a2c4n3: gekla a2c4n4: die_seite klar a2c4n8: zahle a2c4n9: alle a2c5n: schli a2c6n5: wunde a2c7n: seite_ist a2c7n9:
fruh a2c8: ^_nur a2c8n: unser_seite a2c8n3: von_unser a2c9n7: musse a2cn: absch akten brauc_ist der_termi die_daten die_klage die_nachb doch_nicht fehlt_nicht fein gruss_hinne haben_das
hinne_$ ist_jetzt mira sie_nicht unter_das unter_sind volli vorge a2cn11: ich_ihnen kolle a2cn15: sehen a2cn2: band das_zweit der_letzt gespr hallo_ihr hat_die ihr_zwei ihren lena tagen
und_der a2cn21: ^_sie a2cn3: gutac seit a2cn4: aus_$ gemei juni kran lasse_sie mitta plane a2cn5: ^_du gehor statt uberw a2cn6: aufge vorbe a2cn8: um_die wir_am a2cn9: mache_wir sein a2n:
0_fehlt 0_juni ab_0 aber_die an_sie anbei_das anzah_von aufna bis_morge bitte_das bitte_noch bitte_um bring_sie da_sind dann_geht das_geht den_grund den_liefe der_fotog der_korre der_kuche
der_link der_umzug die_besta die_fenst die_liefe die_speis druck_konne eiche einer_anzah einre ende_der entwu_$ es_ihnen fast_alles fehlt_uns fotos_die frage_rufen frei freit_damit
furs_telef geht_das gesic gilt_bis hatte_ich ich_nehme ihres_auswe in_druck ist_legen jetzt_fehlt kamen konnt_$ liege_uns liegt_in marki mir_noch mit_einer nein_reich ob_der oder_? oktob
passt_das pdf petra portr proze sich_bei sich_das sich_fur sie_$ sie_sie sie_unter sind_die start_$ steht_unten stein termi_am umsch umzug uns_den unter_auf unter_dem vom_somme vorsc was_mir
weite_? wert wir_wisse wollt_$ wollt_noch zu_sagen zukom zuruc_die zuruc_ist zwei_unter a2n11: nachs_woche trock a2n2: 0_bis ^_solle ahnun antwo_$ ausse blaue bleib_nur bo bo_$ brauc_noch
bring dass_ich donne_um etwas_unkla gebt geht_sie griff haben_noch hatte_wir haus ihnen_im ihr_schul ist_sie keine_ahnun komme_am langs layou liege_im liegt_jetzt mit_$ oben platz rechn_vom
ruber schie schla sind_ferti sonnt techn tippf trepp unkla_ist uns_schon vor_$ werks wusst a2n3: ^_und alten am_mittw bitte_besch buchh dafur danac die_beide du_wollt einem ergan freue habt
hilfe ich_mich ihm ist_auf jetzt_noch lager leite messe ob_das ort rechn_$ schon_wenn schul_uns skizz unkla wahl wann_sie zehn a2n4: ^_am ablau am_samst bei_der dass_wir den_neuen die_neue
fenst ich_bin neues noch_brauc numme ruckf sich_bitte wenn_die a2n5: 0_euro 0_und ^_falls ^_kurze ab_$ den_saal diese_woche keine_antwo koste lange sind_$ vorbe_$ wie_bespr wollt_wisse zuges
a2n6: anmer dort euro kam plan schul und_melde versc ware_schon a2n7: da_ist gebet origi a2n9: ^_wie a3: 0_septe 0_steht 0_zuruc ^_gib ^_gibt ^_konnt ^_ware als_vekto anhan_der anson aufsp
ausfe beide_termi bekom_wir besch_welch bitte_den bitte_schic cater_brauc dann_beste der_moder die_bildu die_bis die_namen die_vollm du_mir ein_kurze eins_noch entsc_haben entwu_der euch_$
foto_vom fotos_brauc fotos_vom frist_lauft gaste_$ gaste_name gebau gerus_steht gesag_dass gezei halte_$ holz_$ ich_dann ich_den ihn_bis ihnen_das ihr_die ihr_garte ist_beste ist_wirkl
ja_ihr konne_$ kurze_ja lang liebe_ist logo_als mail_vom mal_wegen mir_doch moder musst_ich name_der nur_eine offen_sind offnu_und ok produ schic_? seid_ihr sie_fur steue_$ uns_fehle vekto
viell ware_eine wir_wurde wirkl wisse_was wisse_wie wollt_nur zahl_der zur_unter a32c6n36: bei a33c12n15: nur a34c12n32: in a35c17n63: sind a35c4n21: druck a37c16n30: ihr a37c8n23: mir
a38c9n44: ihnen a3c: den_flies die_versi frau_brand licht varia a3c11n4: viele_dank a3c13n: nicht_weite a3c15n28: haben_wir a3c2n: das_passw laden a3c2n10: ^_ihr a3c2n16: erste a3c2n2: per
a3c2n3: uber a3c2n4: liste a3c2n6: sie_am wir_sind a3c2n8: akte diese karte notar a3c2n9: auf_der a3c3: meine_mail a3c3n: beant a3c3n10: selbs a3c3n2: geehr_herr kanns steue strei a3c3n3:
^_hi hi was_wir a3c4n4: hat_den a3c6n4: ^_von a3c7n6: besta a3cn: ^_viele bis_0 das_mit fotog hinne ins klage ruhe vollm a3cn2: ^_bleib ^_moin moin rest ubers vom_0 a3cn3: ^_keine antwo_von
das_gerus der_vertr hallo_frau in_die sie_die tag_frau a3cn4: die_bilde direk flies formu sie_in zeit a3cn5: ^_jetzt haben_sie legen liegt_bei a3cn6: es_ist noch_zwei a3cn8: bilde a3cn9:
fassu a3n: ?_wir allem andru_liegt bei_mir besse bis_ende darf der_andru die_start die_stati drube_und ein_exemp ein_paar ferti_bis foto_von geleg ich_das ist_bei kopie_ihres minut mir_bitte
nicht_vor paar schaf sie_einfa sie_schon texte_$ und_geben vor_allem vorhe wenn_sich wir_los wir_mit zur_freig zwei_der a3n10: freit_$ a3n2: brief das_holz der_start der_woche durch_und ganz
ich_komme komme_$ legen_wir mich_an noch_das nur_die ohne_ruckm onlin_$ perso ruhig septe sie_komme stell wenn_ich wo a3n3: ?_der aber_es auf_meine bis_donne bishe eine_kopie einer fast
ich_weiss ist_ferti jetzt_brauc ohne_ihre rein wenn_jeman wer a3n4: ^_hier ^_zwei berei eile keine_eile noch_fehlt ob_die somme wisse_ob wolle a3n5: ^_noch das_ist es_wird melde_sie muste
noch_keine um_0 weite_$ a3n6: drin irgen noch_mal richt a3n7: papie sobal_ich a3n8: ^_mit blau a4: ^_passt bitte_unter denn die_konto entwu_fur farbe_$ gespa_was ich_wollt ihr_okay magst
magst_du name schau_sie seid tag_herr welch_es wir_ihre a41c8n47: mit a442c182n618: $ ^ a44c12n40: ihre a47c7n95: am a4c: anbei_die brand ich_hoffe leben a4c18n4: nicht_mehr a4c20n6: dank
a4c22n48: heute a4c2n: hallo_herr hoffe konto a4c2n10: telef a4c2n16: einen a4c2n3: peter a4c2n8: gruss a4c2n9: ist_$ a4c3n18: mache a4c3n2: onlin a4c3n6: die_bank a4c3n9: bank a4c4:
ihrer_seite a4c4n: von_ihrer a4c4n3: angek a4c5n8: fur_ihre a4c6n7: gegen a4c6n8: einge a4c7n3: ist_da a4cn: garte in_ordnu mietv a4cn11: gleic a4cn14: lasse a4cn16: er a4cn2: der_zweit
die_zweit noch_eine ordnu a4cn3: dank_fur uns_fehlt a4cn4: bis_mittw recht a4cn5: gerus sie_das a4cn6: die_farbe im_ordne ist_der klare los und_das a4cn7: auf_den mit_den a4n: 0_ab am_beste
anfan benot_wir besch_ob brauc_die der_farbe der_rohsc die_preis drube fande fehlt_nur genug gespa ich_von klein_erinn lauft_am liegt_im rohsc setze siche speis stimm wenn_wir wir_bis
wir_druck a4n10: bespr sie_mich a4n11: gern a4n14: erst a4n15: muss a4n19: am_freit a4n2: ^_bei ^_klein das_so die_frist eins eure frau_kern gilt ihre_freig link musst_wir schil will
zweit_entwu a4n3: ^_schon bei_euch der_0 holz noch_der uns_bis wir_$ wir_nur a4n4: bis_monta das_ander den_entwu den_vertr finde hangt los_$ a4n5: ^_was der_entwu horen warte_noch a4n7:
frist a4n8: ^_auf rufen rufen_sie sobal_die a4n9: saal a5: beste_wir bevor_ich bildu bis_nachs damit_wir der_gaste ein_foto gib gib_mir konnt_sie noch_offen okay uns_bitte zu_den a50c5n63:
auf a52c15n31: unter a52c38n45: von a54n2: ?_$ a55c22n32: brauc a56c19n65: uns a57c26n86: es a57c27n95: und a58c6n22: bitte a5c2: zahl a5c2n10: ^_ihre a5c2n3: funf a5c2n4: die_unter kuche
a5c2n6: bei_uns a5c2n9: waren a5c3: domai von_dir a5c3n2: ana_$ ist_die a5c3n6: nein a5c3n7: schre a5c4n: s wir_nicht a5c4n10: raus a5c4n12: bekom a5c4n14: geste a5c4n3: ^_sehr geehr
sehr_geehr a5c5n10: deine a5c5n4: herzl a5c8n8: letzt a5cn: daten die_masse ich_es a5cn11: ihn a5cn16: wiede a5cn2: kern a5cn26: nach a5cn3: dran versi a5cn4: ^_bitte a5cn7: mocht a5n:
0_marz ^_bevor ^_im ^_offen dass_die den_druck es_fehlt ich_bis immer_noch mir_bis spate von_0 wie_viele a5n10: werde a5n13: ist_noch a5n2: aller bevor_wir buche der_cater einve freig_$
geben_sie ihrem ja_oder kinde oder_nein solle_wir a5n24: an_$ a5n3: das_angeb gefal gesag grund ich_noch ihres lesen namen offen_ist sie_den zugan a5n4: 0_uhr auf_ihre die_anzah hange sie_es
wann a5n5: ich_sie stati wir_warte a5n6: andru klein schri uhr und_schic a5n7: bin noch_auf reich a5n8: gross neue a6: der_beide die_offnu sind_noch von_euch welch_der a67c53n88: nicht a6c:
im_anhan a6c13n15: danke_fur a6c13n4: ^_alles a6c25n8: mehr a6c2n: liebe_frau masse a6c2n2: passw a6c2n3: exemp nehme a6c2n38: am_monta a6c2n4: kurz a6c2n7: liege wegen a6c3n14: hier a6c3n7:
ordne a6c4n2: ana a6c4n21: auch a6c4n7: gibt a6c5n13: gesch a6c5n3: furs a6c6n6: neuen a6c8n7: also a6cn10: falls a6cn11: die_rechn a6cn2: an_die dazu ich_die a6cn24: kommt a6cn4: ihnen_$
a6cn46: morge a6cn5: wegen_der a6n: haben_$ vorst a6n2: geht_es ihnen_noch a6n3: cater den_0 immer marz sagen_sie a6n4: 0_$ ^_ein ^_uns geben stehe a6n5: fehlt_noch sobal_sie a6n7: den_termi
noch_einma a6n8: weiss a6n9: uns_noch a71c13n95: den a73c30n57: fur a73c9n46: bis a76c72n122: ist a79c2n43: 0 a7c15n12: meine a7c17n23: war a7c2n10: auf_dem a7c2n7: des a7c2n8: bleib a7c2n9:
kopie a7c3n20: melde a7c4n13: mit_dem a7c4n4: nicht_$ a7c5n4: mail a7c6n11: gut a7c7n30: wir_haben a7cn: uns_die a7cn16: liefe a7cn2: anhan a7cn23: etwas a7cn3: gehen a7cn4: druck_$ in_den
noch_$ a7cn5: leide a7n: benot bis_diens bitte_die sie_mir a7n12: warte a7n2: sonst a7n3: bis_auf fehle_noch jeman sagt a7n4: 0_0 ende erinn a7n7: es_ware preis a8: bitte_bis a84c2n15: ?
a89c23n127: ich a8c: anbei_der a8c12n5: viele a8c15n21: unser a8c2n13: ab a8c2n6: foto a8c3n18: beim a8c4n3: ^_liebe a8c5: fur_sie a8c5n11: in_der a8c5n17: durch a8cn16: wenn_sie a8cn2:
korre a8cn4: bis_zum a8cn5: am_donne a8cn6: fur_das a8cn8: mittw a8n: passt_$ a8n10: wir_den a8n11: ^_es a8n12: einma a8n13: sie_sich a8n17: wird a8n2: solle a8n3: auf_seite kann_ich zum_0
a8n6: anzah a8n8: schau a97c40n173: das a9c2n14: ich_habe a9c2n2: wir_das a9c3n14: vor a9c48n36: ! a9c4n11: vertr a9c4n15: habe_ich a9c4n4: und_die a9c6n10: antwo a9c6n9: dir a9cn13: einfa
a9cn20: nachs a9cn3: guten_tag halte a9cn34: woche a9n: noch_ihre a9n2: offnu a9n22: mal a9n3: ruckm start a9n4: das_logo a9n5: kurze ac: !_jetzt ^_franz ^_jim ^_vertr ^_wegen abel abel_die
album alles_kompl ana_wirth angel anja anja_$ auch_nicht beant_$ beide_unter brosc_ist carol damen damen_und das_zitat deine_mama dem_angeb den_kuche den_mietv den_stick der_uploa der_zahle
die_abnah die_besch die_flyer die_kuche die_uber die_urkun die_visit dir_$ domai_ist dorte_$ druck_fur eh entwa es_$ es_schon eurem fink frau_lindn frohe_weihn gebuc_und geehr_damen
gekla_hat geste_ihr gezah gut_! hab_ich hat_$ hausv herr_abel herre ihnen_nicht ihre_korre info_der ist_gebuc konnt_das konnt_die konto_ist kuche_! kurz_laut labor leben_sind live mail_ist
mama notie raus_damit sam_die schli_die schli_wir schlu_komme sind_also steck stick tause tause_dank uberh und_herre und_ist unter_brauc unter_freig uploa urkun visit war_alles wir_schli
wirth wirth_$ zitat zwei_die ac10n2: super ac12n: wir_alles ac13n: damit_ist ac16n3: tun ac2: ^_herzl ^_prima ^_verge ^_vergi bitte_vor das_unter die_letzt die_schlu die_zahl frage_$ gegen_$
geld hoffe_der ihnen_brauc ihre_zahlu ist_in jim_hat klar_$ ohne_das und_mir vergi volls von_deine ac2n: alte buchu das_letzt die_sache du_bitte frohe gegen_hat geset ihr_team in_kopie kompl
logos schon_gesch vorhi ac2n2: das_foto die_gegen gekom ist_es letzt_mail nacht_um sie_brauc ac2n3: das_finan hat_uns mir_die sache ac2n4: das_bauam ac2n5: am_diens der_druck proto ac2n8:
arbei ac3: alles_gut zahlu_ist ac3n: ^_zur alles_was frage_von ac3n2: ^_alle ^_damit hab ac3n4: gedru gesch_$ von_geste ac3n5: ^_zu gibt_es sind_da ac3n7: uns_$ ac4: ^_perfe ist_von perfe
ac4n: zusam ac4n2: damit_sind ac4n5: nacht sind_wir ac4n9: abend ac5: brauc_nicht ac5n: da_und gefun notig ac6: alles_beisa beisa meine_frage ac6n: musse_nicht ac6n3: viel ac6n8: kumme ac7:
hat_sich ac7n: verge ac7n6: heute_fruh ac8: zur_info ac8n: info ac8n4: sie_musse ac9: ^_super nur_zur acn: beach begli bekom_ihr das_gutac den_rest der_post dorte eilt eilt_nicht entsp
es_beste flyer franz frau_kessl gebuc gegan_$ gemel hallo_sam hallo_timo herr_kunz heute_raus hi_lars ihre_nachr ja_schon janua katal kessl konnt_ihr kumme_ich kunz lars leide_zu liegt_fur
lindn mange mira_$ musse_sie nachw offen_$ per_post rober rober_$ sie_auf sie_steht team_von uber_uns uberm uns_seite von_druck von_letzt vorwo wir_im wir_jetzt zette zusat acn2: alles_ist
ansic entsc_$ entsc_sie fur_euch gebe guten_morge hallo_lena ich_melde jo letzt_woche neu sam seite_sind timo weihn wir_sie wunsc zimme acn3: 0_ist ^_heute dass_es der_notar die_plane elekt
erhal gedul gegan heizu hinte laut scan sie_sind was_ich acn4: das_proto dich haben_die acn5: archi melde_mich acn6: gewun ich_heute acn7: genau acn8: zwisc an: 0_brauc 0_gebet 0_geht
0_stuck 0_vor ?_es ^_bis ^_bring ^_geht ^_gerne ^_mir ^_seite ^_sofer ab_das aber_nicht absat abzug ahnun_wo aksoy akte_$ akzep akzep_keine alles_ander alles_ferti alles_vor alles_weite
als_bis am_ende am_sonnt an_sobal angeb_der angeb_gilt anzah_uberw auf_einem aufs backe bauam_ist baule beach_sie behal bei_ihrem beim_finan beleg ben ben_dazu berei_$ berei_fur besch_dann
beste_? beste_sobal besuc_haben bevor_das bis_mitta bishe_keine bitte_$ bitte_an bitte_beach blau_$ blau_? bleib_im bleib_noch brauc_das da_bis da_noch dach_$ daher danac_geht darf_ich
das_einzi das_elfen das_entsc das_fahrt das_koste das_noch davon dein deine_negat dem_0 dem_formu dem_weg den_ich den_namen den_notar der_besch der_elekt der_heizu der_lagep der_leite
der_muhle der_neue der_saal der_schil der_stati der_texte der_werks der_zeit desha die_aller die_alte die_ander die_andru die_aufna die_buchu die_einfa die_gartn die_gewun die_maler
die_masch die_messe die_portr die_serie die_sie die_stell die_turen die_von die_wahl die_werks die_wolle diens_als diens_bei dirk doch_noch donne_die dort_ist dran_und dring_$ druck_wir
du_den du_die du_mal eher eick eick_$ eile_aber ein_gross ein_ja einga einma_durch elf elfen elfen_papie ende_nachs entwu_liegt entwu_sind ergan_und erinn_an erst_mit es_geht es_noch
es_passt es_weite etwas_komis falli falls_etwas flieg flies_$ fotos_stehe fotos_von frage_nach frau_aksoy frau_loren freit_den freue_uns fruhb fruhj fuchs_$ funf_minut fur_donne fussz
garte_ist gartn gartn_hat gebe_ich gebt_mir geehr_frau gegos gehor_$ gern_weite gesch_die gesch_es geste_nicht gewor_! gold gold_wert gut_in haben_ihre halle halte_sie hangt_alles hat_?
hat_gefra hat_zuges hausa heil herr_yilma herum hier_drei hilfr hoffe_sie holz_ist ich_jetzt ich_mit ihnen_gesch ihnen_zu ihr_den ihre_anmer ihre_entsc ihre_meinu ihre_rita ihre_zahle
ihres_vorst im_lager in_blau in_ihrer in_zwei ist_aber ist_angek ist_durch ist_hochg ist_ihre ist_melde ist_mit ist_ohne janua_ist jeden juni_$ kame katri_kanns keine_kopie kinde_mit
klare_ich kopfz krank kuche_$ kuhn kuhn_$ kurzf ladt lange_als lauft_bis lauft_die leide_nicht leite_sie liebe_maren liefe_$ liegt_uns logo_ist logo_texte loren mache_? mail_kam mal_mit
maren masse_vom mehr_als mehr_die meine_zette meinu melde_euch mich_bitte mir_das mir_fehlt mir_jetzt mir_morge mit_deine mit_ihrer mittw_mit mocht_sagen mogli monta_den monta_die morge_ein
morge_mitta muhle nachr_von nachs_schri namen_von negat nehme_ben nette neuen_serve nicht_ab nicht_aber nicht_begli nicht_bei nicht_gegen nicht_horen niema noch_aus noch_diese noch_ob
noch_vor noch_wer nora nora_kuhn nun_auf nur_zwei oder_mit ohne_anhan ohne_kopie origi_$ papie_$ passe passi per_mail plan_$ planu planu_eick post_unter prakt_$ rampe raum_gesic rita
rita_fuchs ruckm_vom ruhrt sache_mit sagen_ob sagen_wir sagt_einfa scan_vom schic_du schic_mir schon_dass schre_von sehen_und sein_$ seit_dem seite_habe serie shop sich_wunde sie_ein
sie_einge sie_ihr sie_raus sie_ruber sie_ruhig sie_so sie_was sie_zuruc sind_bei sind_gegos sind_per sind_schic sind_schon sind_sie sind_trock sitzt sobal_das sofer sowei spate_termi stadt
stahl stehe_noch steht_es steht_im stell_mit stemp stren stuhl suche_sie telef_vorhi teppi teppi_sind terra text texte_schic ton trans turen uberl uhr_nicht um_sechs um_zehn umzug_auf und_es
und_lasse und_sehen und_wir uns_ihre uns_im unser_konto unten_$ unter_vertr versa vertr_den viele_sie vom_alten vom_augus vom_richt von_herrn vorhe_an vorli vorwo_ihres wahl_der ware_gut
waren_sie warte_auf warte_ich was_die was_noch weiss_du wem wenn_du wer_von werde_sie wie_geht wie_immer wiede_da wiede_im wir_freue wir_in wir_kamen wir_liefe wir_monta wird_es wo_der
woche_in wolle_$ wort yilma zeit_$ zeit_fur zu_horen zu_klein zu_uns zugan_zum zuges_$ zur_ansic zur_eroff zur_farbe zuruc_an zwei_grund zwei_punkt zwei_zu zweit_schri an10: ^_ja tage an11:
geric an12: monta_$ an15: fange an2: ?_ja ^_frag ^_geben ^_katri ach ach_ja als_nachs an_mich ansch antra auch_in auf_ihren auf_sie augus baue_ich bei_frage bespr_$ beste_auf bis_wann
brauc_bis damit_$ daran das_auch das_hotel das_neue das_nicht das_origi datum decke dem_origi den_antra den_neben den_schre den_zweit der_fenst der_handl der_raum die_platt die_schri
die_trepp die_zwei diens_$ dring eigen eile_melde einfa_an einzi es_am etwa fahrt fehlt_ist film frag frau_somme fuchs geand gebra gerne grafi gut_$ haben_den halt hange_wir herau herrn_lutz
hier_das hier_ist hier_nicht hilft hin hinwe hochg hore hotel_wollt ich_erst ihnen_morge ihr_hatte insta ist_ein kenne komis komme_die kommt_$ leer lesen_sich leute liefe_der lutz man
morge_besch morge_der musik muss_ich muste_sind nach_der neben_brauc nicht_ander nicht_auf nicht_entsc nie noch_bei noch_den noch_von ob_es platt prakt raum recht_$ ruber_$ runde schar
sich_die sich_nicht sie_an sie_erst sie_haben sie_ihm sie_mal sind_ein sind_geste sind_mit sobal_wir sucht tausc treff ubera und_am unter_haben verei verle verlo vor_dem vor_ort wasse
wir_beste wir_ihn wir_ihr wir_mocht woche_die wollt_mir zusag zwolf an3: ^_bishe auffa banne baue besuc bis_dahin dahin das_blau das_formu das_papie der_gegen der_gross die_muste donne_$
drauf einge_$ er_ist eroff fragt getau hast hat_der hatte_$ hatte_sie hotel im_plan jahre klapp kommt_der lagep lasst maler masch mich_dass monta_mit neben noch_ein rahme raus_$ rein_$ reser
sechs sobal_der stuck termi_auf ubrig unser_buchh versc_$ weiss_welch wenn_es werde_wir wir_von zip zu_sehen an4: ^_lasse anna begin dass_sie die_sind die_wand es_so gefra_ob geht_morge
geric_hat habe_den jeder katri mich_$ sieht uns_am von_der an5: ^_den dauer ihnen_die korri punkt suche wand an6: die_erste ja_das liegt_noch an7: aus_der gefra gewor herrn ob_wir schic_ich
wir_fange an8: ^_unser versp an9: das_geric c: abhak anbau april ausfa ausst bauge bernd besei beurk buchd claus denkm dezem dicht dokto drum ecke einpa erhol erlas fotow frost fusse gekun
gelie genia geque gerd gereg gesta gutsc halbe hand heft hochl kapit katja kerst kopf krame lagen lara leyla lief makle muhe nachd nele orden pfing puzzl regis reing restm set sitzp somit
sorte sowie spamo tasch tatig testa trese umlei verab verfa voss wartu webag welt werkt wiese worte ziehe zolls zukun c15n9: erled c2: ^_auswe ^_kim ^_so abgeh abgen_wir abges_es also_nicht
anger_und antwo_ist auftr_abges bank_hat beend beric_bekom besta_eine bezah_damit bis_samst dach_und damit_beend damit_hier damit_waren das_thema dashb_? dem_dashb dem_neuen der_monta
du_musst du_verge durch_viel ein_vergn einge_die es_entsc euch_keine euch_nicht fach feier_! frage_beant frau_rehbe freig_ist fruh_das fur_ihr ganze_beric gegen_und gekom_damit geld_ist
gemac_$ getan_es gut_dann hakch hat_anger hat_mich hier_ferti hierm hinfa ich_hab ich_war ihnen_fur ihr_musst ihr_vertr im_spam im_wiki info_in ist_abgen ist_besta ist_einge ist_gegen
ist_hinfa ist_umgez jana jetzt_nicht kennt_der kennt_die kim kim_ziehs kompl_$ kopie_den mail_von mehr_notig momen_nicht monta_war nicht_! nicht_kumme nicht_tun notar_ist passw_stand rehbe
rehbe_sie samst_! sie_gibt sie_nur sind_damit spam stand_im strei_der super_viele thema tun_ana um_nicht umgez und_fach und_ich uns_abges unser_arbei unter_dach vergi_meine vergn vor_monta
war_mir wiki worde_damit zahle_aus ziehs ziehs_du zu_schli c2n: ?_frau ^_meine anfra besta_und besta_wir beste_dank danke_dir dashb den_besch den_ganze die_ersta eine_antwo erkla erled_$
erled_die erled_ich ersta es_hat gefun_$ gegeb ist_das lag macht monta_noch schne_antwo serve_zieht sind_heute steht_$ tolle trotz unter_bei unter_exemp vertr_$ verzi von_heute war_das
war_nicht zieht_heute c2n2: ^_dann anger danke_$ erled_wir exemp_ist getan ich_alles inzwi jetzt_ist meine_letzt ordne_$ tun_wir und_ihre vertr_ist c2n3: bekom_sie beric finan_hat probl
zieht c2n4: da_$ gemac c2n5: gute kein proje von_mir zu_ihrer c3: !_von ^_gut ^_hat abgel alles_$ beisa_$ damit_alles dank_$ du_brauc feier ihr_konnt im_momen info_die kumme_$ mehr_schic
momen musst_ihr musst_nicht neuen_seite seite_! sie_meine super_damit super_dann und_abgel von_eurer wir_durch zusam_! c3n: alles_klar eurer ist_alles nicht_notig schon_abend und_bezah worde
c3n2: da_danke der_serve es_nicht c3n3: es_war ganze genom gerad nicht_zu c3n4: stand wir_es c3n5: danke_! die_datei die_zahle c3n6: datei ferti_$ c4: ^_wunde alles_angek da_viele dann_haben
freud_mit mehr_brauc notig_$ seite_alles war_im weite_tun zur_kennt c4n: aus_dem die_schne c4n2: dann_ist c4n3: hat_es heute_nacht ist_nicht c4n5: bezah c4n8: von_uns c5: abgen dank_! kennt
mehr_$ mehr_zu verge_sie c5n: herzl_dank c5n2: abges das_war c6: alles_da dank_damit sich_erled weite_zu c6n: viel_freud c7: alles_erled c7n: freud c7n5: ist_heute c7n7: schne c8n:
damit_haben c9: ist_damit tun_$ zu_tun cn: ^_ah ^_beide ^_furs abges_$ ah akte_und alle_$ alle_freig alles_lauft alte_fassu angek_danke arbei_getan ausga bei_unser beim_notar belas beste_ist
bezah_es bitte_nicht dann_fallt dann_mache das_passt das_urtei das_vorwo dem_laufe der_hausm der_laden der_newsl die_gemei die_zeich doro doro_$ eben einen_ander erled_ist ersta_sollt
es_bleib es_gibt es_keine es_leide es_uns etwas_ist fallt_das falsc farbe_ist fehle_seite fein_raus fest frage_! frage_nein freig_sind freit_am freud_damit furs_schne gefre gegeb_$ geneh_ist
haben_sich hat_gekla hausm_hat herr_peter heute_bei heute_einge heute_gekom heute_mitta huber hund_$ ihnen_einge ihr_von ihre_gedul in_meine inzwi_von ist_bezah ist_onlin ist_raus ist_unser
ist_unter ist_zufri jetzt_da karte_ist kein_handl kessl_ihre komme_per kurie laufe_$ lauft_und lege legen_los letzt_mange liebe_ruth liege_beim liegt_beim mache_die mache_es maier mehr_offen
meine_anfra mir_ein mocht_noch moin_herr musse_sich mutte nachb_haben nachf nachs_tagen nicht_bis nicht_der nicht_unter nicht_wir ohne_probl olaf olaf_$ quitt raus_sendu ruth schad schne_$
schub sehe sehe_ich sehen_die seit_heute selbs_gemel sendu sie_also sollt_in sorge spass_gemac spat steht_jetzt storn super_ich tagen_bei tisch_$ uber_den uberg uberw_ist uns_fur uns_wenn
unter_lag unter_vollm urtei verme verst_dann verwi verzi_nun von_meine wande wegen_des wenn_alles wir_ferti wir_schre zu_spat zu_unter zufri cn2: ^_gute ^_peter bekom_$ bist buro_ist
das_dach das_proje den_nachs der_kran der_scan die_beste die_ganze die_geneh die_heizu einen_schon erste_stock fallt genom_$ haben_uns hat_ihn hausm hund ich_im ist_erled ist_fur ist_vom
kein_probl kiste konne_sie kumme_wir laufe rechn_ist scan_war selbs_$ sie_ist stock um_den und_sie uns_nicht veran veran_$ wenig wir_ihnen wir_lasse wir_legen wir_mache zeich zu_schic cn3:
auf_das der_auftr genau_das hatte_die ist_am komma mein_kolle melde_uns nachm newsl sind_jetzt spass ubern unser_buro cn4: der_erste durch_$ erfah fotos_sind ist_im cn5: dabei geneh
ihrer_frage noch_etwas wie_gewun cn6: heute_abend paket sie_hatte cn7: buro schic_wir cn8: sollt n: absen abspe abwar aktua allei anfah anfas angeg angep ankom anlei anmac ans anwal arten
asamo assis aufma aufwi aufze auge ausli aussi auszu auto autom ayla bach bagge bar baumw baust bauun bauvo bedan beete begeh begon behan behor bekan belgi belic bemer bepfl berec besic
besor besti betre bilds billi birte bissc blank bogen boot brett bruck brust butte cent chat ciao cilli cooki crew dahei dahl dani danie davor dazwi defek denen deniz deren derze dhl dicke
dispo doppe dorf doris dosen drama dreih dusch echte eiben einso einun eis endet engel entwe entwi erbet erdge ergib erhob erkan erkun ernst ersch fair falle fassa festt feuer fiete firme
flug fugen fullf funkt fussb galer garan garde gearb gedac gedau gehe geist gelas geler geles gema genie gepla gerat gerec gesca gesuc gesun gipse glas grego gunst guter haha halb hamme
hande handw hanne hausf hausn helen herbs herrl hierf hille hinei hinge hitze hoch hochz holzb horst hort hoste idee illus je jede jedes kabel kalen kalle kanal kanzl karin kasse kaste kaufv
klart kling klink knarr knopf kolb konta krans kundi lache lacki lade larm laste leim leipz lenz lerne lesba liest lil lob locke log lu lust m macke mai manda marei mater maure meist mel
meldu milli missv mitge mitsp mitte mittl mobel monat moser mude museu mwst nenne nennt netto neuer neuja norbe norma nutze ofen offne ohneh ortst ostwa ozdem palet parke patel paul pfort
pit plott plugi postf prach prase probi progr provi prufu publi rabat rat reinz reise restz reute rief riesi rot ruckt ruf ruft ruhen sanne sass saube scans scheu schif schle schol schra
schup scree seht seine semik sende sicht signa sofa sonde spedi spiel sprec spuk still stort storu stres stund summe susi tanja taugt teile testp ticke tinte tonmi trage tragt trifl trio
uberf uhrze umbru umges umlau umwer unbeg ungek unsic updat verbu vergr verja vermi vernu verof verpu verse versu verzo vorau vorja vorko wahre warme weber webin wegra wenze wiebk wien wigge
wiref wirkt wirst wohnt zeite zeitl zinss zitro zoe zug zugeg zumac zusti zzgl n10: vom_bauam wette n11: besch_$ n12: morge_$ n2: !_die !_monta ^_eigen ^_eine ^_freut ^_gern ^_in ^_kai
^_kein ^_klar ^_mein ^_ob abend_ein aber_ich aber_jo aber_keine akte_liegt alles_durch als_erste am_telef am_zweit an_ihre ander_$ ander_proje ander_sich angeh anmel anmer_zur anna_hat anseh
anstr arbei_ich auch_gesch auf_lager aufba auffa_rufen aufge_$ aufpr auftr_ist aus_wir bauam_nicht baube baube_in bauen_sie begei begin_am behob_$ bei_0 bei_herrn beide_bilde beide_haben
beim_amt beim_liefe bespr_am bier bin_bis bin_ich bist_du bitte_aber blau_vom boden da_es dabei_gewes dach_an dahin_nicht damal dank_die danke_dass dann_schic darub das_amt das_beste
das_erled das_habe das_hat das_jetzt das_klare das_lasse das_ol das_steht das_stuck das_wir dauer_es dem_gross den_andru den_baube den_korri den_mache den_preis den_putz den_regen den_ruckr
den_septe der_akte der_bank der_brief der_dachb der_fotos der_kolle der_nachs der_vom die_anmel die_arbei die_entsc die_habe die_jungs die_kinde die_komme die_kopie die_leitu die_marzr
die_nachs die_parkp die_richt die_socke die_suche die_tur die_ubers diese_wie dir_auf dir_mal dort_am dr drin_$ drin_die du_hatte dunke_wir durft eigen_wollt ein_bier ein_komma ein_lagep
eine_frist eine_skizz einfa_wenn entsc_liegt er_$ er_kommt erfor_sind erlau errei_sie erste_entwu erste_halft erste_layou erzah es_etwas es_gefal es_mir es_morge etwas_ander etwas_brauc
etwas_hore etwas_selts falls_ihnen farbe_trock farbk fassu_$ fehlt_ein fett feuch flori frage_ja frage_sie freig_vom freit_da freit_ferti freue_wir fruh_raus funda fur_ruckf gar geand_$
geant_$ gebet_mir gedru_wird gefal_! gefra_und gehen_die genau_die geneh_vom geric_$ gespr_heute geste_$ gestr_$ gewah gewar gewes_waren gewor_ist gewun_haben glase glaub gleic_nach
gleic_selbs gross_foto gruss_sie gut_aus gutes_wette habe_heute habe_nur habe_wie habe_zuges haben_bei haben_ja haben_sogar hake halft hast_du hat_aber hat_schon hatte_dich hatte_gefra herst
heute_mit heute_nachm hier_noch hinte_dem holen ich_arbei ich_aus ich_beim ich_muss ich_schau ich_werde ihn_$ ihn_noch ihnen_den ihnen_jeder ihr_wollt ihre_frage ihre_hilfe ihrer_freig
im_archi im_marz im_preis ist_behob ist_druck ist_er ist_fange ist_und ist_uns ja_frage ja_genau jetzt_alle jetzt_auch jetzt_drin jule_$ jungs jury jury_$ kaffe kai_hat kam_ohne kannt kaput
karto katri_hat klemm kolle_weite komme_auf komme_morge komme_nachs kommt_nachs kommt_um konnt_! korri_$ kuche_mitbr kumme_uns lack_den lack_trock lagep_und lasst_gruss lauft_wiede leid
leitu liege_gut liegt_nicht mal_die mal_was mal_wiede mappe marzr mir_$ mir_einen mit_unser mitbr monta_fange monta_kommt monta_um morge_ab morge_fruh morge_noch morge_wird nach_dem nach_den
nach_ihrer nachg nehme_das nein_das neue_fassu neues_$ neun nicht_abges nicht_durch nicht_errei nicht_glaub nicht_im nicht_neues nicht_so nicht_wie noch_einen noch_eins noch_und notar_unter
nur_unter ol ort_$ paket_mit parkp_bekom plaka preis_drin proje_ruht punkt_sind putz rahme_ist reden regen reich_ihn repar rom ruckf_stehe ruckm_der ruckr rufe_ich ruht satz schau_es
schic_es schne_unter schon_das schon_geant schon_lauft schre_gebet schri_ist schwe sehr_gut seite_vier selts selts_auffa sepp septe_schie sich_einfa sie_da sie_dabei sie_darub sie_hat
sie_herrn sie_heute sie_lesen sie_um sind_ja sind_toll skizz_beide so_schne so_trock so_weit socke socke_$ sogar sogar_noch solan sollt_die sonne stehe_ich stufe suche_lauft tabel tage_dann
telef_$ telef_bespr telef_die toll_aus trock_$ tur tut um_acht um_einen um_neun und_0 und_bis und_du und_komme und_nein und_reich und_sage und_sieht und_sind uns_heute uns_sie uns_vor
unser_grafi verei_$ verfu_$ verla_musst verli verra verra_? viel_spass vierz vom_notar vom_prakt von_allen vor_oster war_ein war_zu ware_das warte_wir was_uns was_verra weit weit_ist wende
wende_sie wenn_der wer_den wie_aber wie_der wie_im wie_schon wiede_vorbe wir_begin wir_dir wir_etwas wir_freit wir_geste wir_hatte wir_heute wir_kumme wir_liege wird_erst woche_an woche_den
woche_etwas woche_ich wollt_ich wollt_uns wurde_noch zahle_schic zeige zoll zu_veran zur_verfu zuruc_sind zwei_jahre n3: !_wir ^_genau ^_vom acht allen auf_$ bauam_haben behob beim_bauam
betra bezah_das dachb darum_$ das_wette deine_anmer dem_handy die_origi ein_zwei einen_termi einfa_$ einwa erfor erst_im es_auch euro_$ extra falls_sie ferti_die freit_gesch freut freut_mich
frist_bis fur_deine gedul_$ gestr gewes_wenn gewor_$ ging hatte_uns heiss heute_noch ich_am ich_etwas ich_hole ich_rufe ich_selbs ihr_am ihre_kolle im_buro im_juni jahr jule kai konnt_wir
koste_nicht kurze_zwisc lasse_wir liefe_sie mache_ich melde_wir mich_nicht muss_nicht muss_noch nicht_bezah nicht_extra nicht_in noch_beim oster parkp proto_von prufe sage schau_ich
schic_ihnen schon_gewes sie_auch sie_fragt sie_noch sie_zu sobal_er trock_ist ubern_wir und_eine uns_um unter_der unter_und urlau verfu war_der warum werde_$ wette_$ wir_an wir_auch wird_am
zu_$ zwei_woche n4: ^_sollt aber_wir an_den angef auch_$ ausge_$ bauen beste_$ das_muss das_paket der_lack erst_mal fange_am geant gern_an gewes gutes handy heute_$ hole ich_ein ich_morge
ihnen_besch ist_schic kommt_am lack sie_morge uns_das vier waren_$ wie_versp wiede_$ wir_bauen wir_morge zu_dunke n5: ^_$ am_woche an_und das_haben dunke ein_und errei ich_hatte ihnen_am
rufe sehen_sie sie_wollt tage_$ toll wir_gleic n6: amt darum fange_wir monta_an nach_$ wenn_das woche_$ n7: ein_$ zwei_tage n8: ja_die
"""
