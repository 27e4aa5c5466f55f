"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: absat abspa abzei achte adres aktue amann ameli angen ankre anstu anzei anzus art aufha aufkl aufsp ausfu ausha ausla ausme aussu b bald baldi bauan bauer
bda bedin beein beige beine beiss beruh bildb bildr bisla bloss bohm boucl breit buhne chor cloud dachd dacht darin davon derse derwe di dinge docus dokum
dorfe drohn dunkl durfe ehrli einar einko einsc einze elter endku eng enger entwo ergeb erwid etike etwai fahre faltb famil farbm favor febru felde festg
finge firma fluge folge forde freih freun froh fuhlt fuhrt fulle gabe gebli gebur gehol gepac gerli gewer gewin glanz gluck golds gravi grobe grube grun haken
halbw hause heade heimg helle henni hey holza hut iban image inner j janne jeden juhu juli k kalku katas kirst klavi koche kuhls kunde kunft kurzf lasts lehrk
leine links liveg lizen locat losge losle losun lucke luft maria marke menuk miete minde mitzu mx nadin nadja nah nervo netzb netze neuig nimmt nisch novem
oberl ocker optio organ passe passk pfiat pohl polst press pro quart r raute rede restl rgb roseg ruhrt rutsc sagst samme samt scann seien sekre senfg servu
shoot sitem sitze spart spons stoff story studi sturz t teams tendi tests thies toni tor track traum traur umfra umsat umso umste unsch vegan veget verka
vermu verte verwa vogt vorfu vorla vorli vorne vorsi vorwa vroni wacke warst webst wen wendt wiegt wille winte wohin wohne worub zerti zeuge zielg zuers zusch
zutri zweim a108c26n138: sie a10c16n10: weite a10c2n12: lauft a10c3n2: wir_brauc a10c4n6: konnt sehr a10c5n12: entsc a10c7n47: monta a10c9n16: ^_danke a10cn:
unter_zuruc a10cn2: sie_bitte a10n4: bevor a10n6: drei a10n9: ^_ohne a11: soll a118c29n134: der a11c10n19: frage a11c3n10: steht a11c3n15: besch a11c3n9:
mit_der a11c4n9: freig a11cn4: bei_ihnen a11cn5: sagen a11cn7: beide farbe fehle a11n16: wollt a120c6n113: noch a125c51n202: wir a12c3n12: zweit a12c3n32: wie
a12c41n8: damit a12c5n17: keine a12c6n12: ihrer a12c6n6: herr a12cn12: donne a12cn32: ja a12n: ^_anbei a12n10: wir_die a12n3: seite_0 a12n6: logo a12n7:
wir_noch a13c13n7: zur a13c2n14: dass a13c2n16: komme a13c3n7: von_ihnen a13c4n26: um a13c4n6: brauc_ich a13cn13: termi a13n2: die_texte konne_wir schic_sie
a14c13n15: dann a14c19n27: da a14c23n31: hat a14c31n27: danke a14c6n15: eine a14c6n45: ^_das a14c7n10: frau a14cn2: zuruc_$ a14cn5: offen a14cn6: die_fotos
a14n10: als a14n17: noch_nicht a14n4: kann a14n7: wisse a15c2n11: fotos a15c2n14: geht a15c2n16: so a15c2n6: nur_noch a15c4n4: liebe a15c7n28: habe a15cn2:
wurde a15cn9: fur_den a15n4: die_druck a16c6n13: euch a16c7n28: sich a16n12: entwu ob a16n2: unter_$ a16n4: texte a16n5: am_0 a17c10n14: du a17c2n27: ^_der
a17c3n18: liegt a17c5n14: ohne a17c6n15: beste a17n2: sie_uns a17n26: sobal a18c12n31: jetzt a18c20n29: zu a18c2n7: diens ihre_unter a18c46n17: alles a18c6n6:
brauc_wir a18cn12: bis_freit a18cn5: passt a18cn8: ware a191c70n213: die a19c10n34: dem a19c2n32: vom a19c9n27: schon a19n4: welch a2: 0_? 0_bei 0_fande 0_fur
0_mit 0_oktob 0_pixel 0_proze 0_steht ?_ana ^_magst ^_sagt ^_wo a absch_? akten_beant allem_auf alles_in als_ihre also_nur an_anson an_sie anbei_zwei
ander_benot angeb_unter anhan_finde ausfe_bei auswa bad ball bankv bauch beant_konne bekom_wir besch_der beson bild bin_gespa bis_spate bis_zur bitte_mit
bitte_noch bitte_schau brand_fur brauc_ihre brauc_nur brauc_sie cater_brauc chef danke_damit dann_beste das_bis das_impre das_titel das_wurde den_ablau
den_farbe denkt denn der_ball der_blaue der_brosc der_drei der_funf der_kinde der_korre der_kuche der_preis der_rest der_skizz der_umzug der_unter der_zugan
die_antwo die_band die_endgu die_gaste die_produ die_schre die_speis die_spend die_tisch die_ust die_zugan diens_0 diens_? diens_die doch_bitte donne_0 dran_$
dritt druck_bis druck_hat druck_noch du_uns ein_paar eine_gross eine_kurze eine_ruckm einen_griff eines einfa_mit einma_auf einre eintr einve_? einve_sind
ende_der endgu es_beim es_bitte es_werde euch_die exemp_eines exemp_verbl formu_unten fotos_$ fotos_? fotos_brauc fotos_der freit_bei freit_mit freit_sonst
freit_zuruc geleg_die gepru gerus_steht gewoh gibt_s griff_entsc gross_hilfe habe_gesag habe_keine hallo_petra hange_an hatte_am helfe helfe_$ herr_riege
hilfe_wenn hof ich_den ich_wurde ideal ideal_$ idnr ihnen_passt ihr_dran ihr_ok ihre_druck ihre_ruckm ihre_steue ihrer_konne impre in_zweif ist_? ist_nur
jetzt_seid jorg kamen kann_der kinde_die komme_noch konne_? korre_bitte kreuz kreuz_sie kurz_an laden_$ lang_$ leide_immer leide_noch letzt_seite liebe_herr
liege_im link_unten logo_$ logod machb mann marki_sie marz_unter masse_schic matt meins menu mir_fehle mit_ihrem mittw_0 moder_$ nachh nachs_diens nachs_freit
neues_wegen nicht_gefal nicht_von noch_ihr nur_als nur_kurz ob_ihr oder_liebe ohne_? ohne_unter okay_zum paar passt_der passw_? peter_$ pixel preis_und
rechn_? rein_und riege rohsc_liegt ruckm_ihrer s_am s_schon sag sag_mir schau_bitte schau_mal schic_? schni schon_war schon_was seide seite_fehle siche_dass
sie_frage sie_ihn sie_passt siebe siehe sind_kann sloga so_$ so_bleib so_fur so_in sobal_ihr soll_$ soll_das soll_der soll_ich sonst_kann speis_ist spend
start_wir stati_von strei_sie teamf texte_bis titel uhr_fur umzug und_dann und_ein uns_leide uns_nur uns_sehr uns_zuruc unter_angeb ust ust_idnr verbl
verbl_bei vom_laden vom_vorst von_beide ware_ideal was_der was_du was_ihr was_neues weite_ist wenn_ihnen werde_soll will_wisse wir_akten wir_stehe wir_unter
wohl wurde_uns wurde_wir zeile zu_sagen zu_wisse zuruc_bevor zwei_exemp zweif zweif_ausfe zweit_aber a20cn: anbei a20cn7: zum a21c2n22: zwei a21cn6: konne
a22c3n35: ein a22c4n30: schic a22n20: ^_ich a23c11n15: ^_hallo hallo a23c2n50: an a23c4n47: ^_wir a23n4: oder a24c11n31: im a24c22n65: haben a24c5n8: zuruc
a25c2n38: wenn a26c13n58: ^_die a26c20n17: seite a26c2n8: noch_die a26c4n13: was a26c8n17: fur_die a26cn16: fehlt a26cn35: freit a29c6n27: bei a2c: ^_um abnah
band brosc c das_zelt die_frage die_liste funf_leben fur_einen hallo_sven halte_wir ich_brauc in_ruhe licht sven und_sagen zelt a2c11n3: viele_dank a2c2:
die_domai diens_von hallo_tom jim prima a2c2n: kanns tisch waren_wir a2c2n17: bauam a2c2n2: brauc_$ nachb nachr nun post verst a2c2n3: auftr finan weg a2c2n4:
die_akte tom verla a2c2n5: die_karte handl a2c2n7: ausge wir_uns a2c2n8: karte a2c3: war_s zahlu a2c33n21: !_$ a2c3n: ihr_euch schlu a2c3n2: schic_$ strei
a2c3n3: dach serve a2c4n: danke_furs a2c4n3: die_seite gekla a2c4n4: klar a2c4n7: zahle a2c5n: schli a2c6n4: wunde a2c7n: seite_ist a2c7n7: fruh musse a2c8:
^_nur a2cn: ^_hi ^_viele absch akten brauc_ist der_termi die_nachb fehlt_nicht garte hi hinne ist_jetzt klage lena noch_eine ruhe unter_das unter_sind volli
vorge a2cn18: ^_sie a2cn2: das_zweit der_letzt hallo_ihr ihr_zwei seit tagen team ubers a2cn3: das_gerus direk gehor kran sie_die a2cn4: ^_du aus_$ die_bilde
juni lasse_sie mein mitta plane uberw a2cn5: samst statt um_die vorbe a2cn6: sein a2cn7: bilde a2cn8: fassu wir_am a2cn9: mache_wir a2n: 0_bis 0_fehlt 0_juni
allem anbei_das anzah_von aufna ausse bis_morge bitte_das bitte_um bring_sie da_sind dann_geht dass_ich den_grund den_liefe der_fotog der_link die_besta
druck_konne einer_anzah entwu_$ es_ihnen fande fast_alles fehlt_uns fotos_die frage_rufen frei freit_damit furs_telef geht_das gesic gilt_bis ich_nehme
ihnen_im in_druck ist_legen ist_sie jetzt_fehlt liege_uns liegt_in marki mir_noch mit_einer nein_reich ob_das ob_der oktob passt_das pdf petra portr proze
rechn_vom schla setze sich_bei sich_fur sie_$ sie_sie sie_unter sind_die start_$ steht_unten termi_am und_geben uns_den unter_auf unter_dem vor_allem vorsc
wann_sie was_mir weite_? wert wir_wisse wollt_$ wollt_noch zukom zuruc_die zuruc_ist zwei_unter a2n10: freit_$ nachs_woche a2n14: sehen a2n2: ^_solle ^_und
ahnun alten antwo_$ blaue bleib_nur bo bo_$ brauc_noch bring dafur donne_um etwas_unkla gebt geht_sie griff haben_noch hatte_wir haus ihr_schul keine_ahnun
langs layou liegt_jetzt mich_an mit_$ nur_die ruber schie schon_wenn sind_ferti sonnt techn tippf trepp unkla_ist uns_schon vor_$ wahl werks wusst a2n3: ablau
bitte_besch buchh den_neuen du_wollt einem freue habt hilfe ihm ist_auf jetzt_noch leite ort rechn_$ ruckf schul_uns skizz unkla zehn a2n4: ^_falls ^_kurze
ab_$ am_samst anmer bei_der dass_wir den_saal die_neue diese_woche gemei hangt koste lange muste neues noch_brauc sich_bitte somme vorbe_$ ware_schon wenn_die
wie_bespr wollt_wisse a2n5: 0_euro kam keine_antwo plan sind_$ und_melde zuges a2n6: drin euro gebet schul versc a2n7: da_ist origi a2n8: ^_wie a2n9: kolle
a3: 0_septe 0_zuruc ^_gib ^_gibt ^_konnt ^_ware als_vekto andru_liegt anhan_der anson ausfe bei_mir beide_termi besch_welch bitte_den bitte_schic darf
der_andru der_moder die_bildu die_bis die_namen die_preis die_stati die_vollm du_mir ein_kurze eins_noch entsc_haben entwu_der euch_$ foto_vom fotos_vom
frist_lauft gaste_$ gaste_name gebau gesag_dass gezei halte_$ holz_$ ich_das ihn_bis ihnen_das ihr_die ist_beste ist_wirkl konne_$ kurze_ja lang liebe_ist
logo_als mail_vom mal_wegen mir_doch moder name_der nur_eine offen_sind offnu_und ok produ seid_ihr sie_fur steue_$ tag_herr uns_fehle vekto viell vollm
ware_eine wir_wurde wirkl wisse_was wisse_wie wollt_nur zahl_der zur_unter a30c11n27: in a31c12n15: nur a33c15n58: sind a33c4n19: druck a33c7n19: mir
a34c15n30: ihr a34c9n40: ihnen a38c7n45: mit a3c: den_flies die_versi frau_brand varia a3c12n: nicht_weite a3c14n28: haben_wir a3c18n42: heute a3c20n5: dank
a3c2n: das_passw laden steue a3c2n10: ^_ihr a3c2n2: per a3c2n3: peter uber a3c2n4: liste a3c2n5: die_bank wir_sind a3c2n6: akte sie_am a3c2n8: bank gruss
a3c2n9: auf_der a3c3: beant meine_mail von_dir a3c3n2: geehr_herr a3c3n3: was_wir a3c3n8: selbs a3c4n4: hat_den a3c5n3: herzl a3c5n4: ^_von a3c6n4: gegen
a3c7n6: besta a3cn: bis_0 das_mit fotog vom_0 a3cn2: ^_bleib dank_fur der_vertr rest tag_frau a3cn24: nach a3cn3: ^_keine antwo_von flies hallo_frau a3cn4:
formu sie_in zeit a3cn5: ^_jetzt gerus haben_sie legen liegt_bei a3cn6: klare a3cn7: diese mit_den a3n: ?_wir besse bis_ende brauc_die brief der_woche
die_start drube_und durch_und ein_exemp ferti_bis foto_von geleg ich_komme ist_bei minut mir_bitte nicht_vor ob_die schaf sie_einfa sie_schon stimm texte_$
vorhe wenn_sich wir_bis wir_los wir_mit zur_freig zwei_der a3n2: ^_bei auf_meine das_holz den_vertr der_start einer ganz in_die komme_$ legen_wir musst_wir
noch_das ohne_ruckm onlin_$ septe sie_komme stell wer wo a3n3: ^_zwei bis_donne bishe den_entwu fast ich_weiss ihres ist_ferti jetzt_brauc ohne_ihre rein
wir_nur wisse_ob a3n4: 0_uhr ^_hier berei eile finde keine_eile noch_fehlt wolle a3n5: ^_noch das_ist es_wird horen irgen melde_sie noch_keine richt uhr um_0
weite_$ a3n6: noch_mal noch_zwei papie a3n7: ^_mit blau sobal_ich a4: ^_passt bevor_ich bitte_unter dass_die die_konto entwu_fur farbe_$ gespa_was ich_wollt
ihr_okay magst magst_du name schau_sie seid speis welch_es wir_ihre a40c7n91: am a411c172n573: $ ^ a43c10n39: ihre a46c35n43: von a47c5n56: auf a4c: anbei_die
brand daten ich_hoffe leben a4c18n4: nicht_mehr a4c2: zahl a4c2n: hoffe a4c2n14: einen a4c2n3: nehme a4c2n37: am_monta a4c2n8: telef a4c2n9: ist_$ a4c3n15:
mache a4c3n2: onlin a4c3n6: schre a4c4: ihrer_seite s a4c4n: von_ihrer a4c4n10: bekom a4c4n2: angek a4c4n8: fur_ihre a4c6n6: einge a4c7n3: ist_da a4cn:
hallo_herr ich_es in_ordnu konto mietv ordnu a4cn10: gleic a4cn13: lasse a4cn14: wiede a4cn16: liefe a4cn2: der_zweit die_zweit im_ordne kern a4cn3: dran
uns_fehlt a4cn4: recht und_das a4cn5: die_farbe ist_der los sie_das a4cn6: auf_den a4n: 0_ab ^_im am_beste anfan benot_wir besch_ob der_farbe der_rohsc
die_frist drube fehlt_nur genug gespa ich_bis ich_von klein_erinn lauft_am liegt_im rohsc siche wenn_wir wie_viele will wir_druck a4n10: ihn sie_mich a4n11:
gern a4n13: er erst muss a4n19: am_freit a4n2: ^_klein bei_euch das_so der_cater eins eure frau_kern geben_sie gilt grund ich_noch ihre_freig lesen link schil
sie_den zweit_entwu a4n24: an_$ a4n3: ^_schon das_angeb der_0 holz namen noch_der uns_bis wir_$ a4n4: bis_mittw bis_monta das_ander der_entwu frist los_$
stati a4n5: ^_was reich warte_noch a4n6: sobal_die a4n7: bin mocht a4n8: ^_auf bespr rufen rufen_sie saal a5: beste_wir bildu bis_nachs damit_wir der_gaste
ein_foto gib gib_mir jeman konnt_sie noch_offen okay sind_noch uns_bitte von_euch zu_den a51c12n27: unter a51c20n29: brauc a51c24n78: es a52c25n82: und a53n2:
?_$ a55c18n58: uns a56c49n75: nicht a56c6n20: bitte a5c: im_anhan a5c2: domai a5c2n3: kuche a5c2n4: bei_uns a5c2n5: nein a5c2n8: kopie a5c2n9: ^_ihre waren
a5c3n2: ana_$ ist_die a5c3n6: deine a5c3n7: raus a5c4n: wir_nicht a5c4n10: gesch a5c4n13: geste a5c4n3: ^_sehr geehr sehr_geehr a5c4n7: gibt a5c5n2: furs
a5c5n4: neuen a5c6n8: letzt a5cn: die_masse a5cn2: an_die funf versi a5cn3: die_unter ihnen_$ a5cn4: ^_bitte a5cn5: liege a5cn7: des a5cn8: die_rechn a5n:
0_marz ^_bevor ^_offen aller benot den_druck es_fehlt ihrem immer_noch mir_bis sie_mir spate von_0 vorst a5n12: ist_noch a5n2: bevor_wir buche cater einve
freig_$ ja_oder kinde oder_nein solle_wir wann a5n3: gefal gesag marz offen_ist zugan a5n4: auf_ihre die_anzah es_ware geben hange preis sie_es sobal_sie
a5n5: andru ich_sie schri wir_warte a5n6: klein noch_auf und_schic a5n7: den_termi a5n8: gross neue a5n9: werde a6: der_beide die_offnu welch_der a62c13n88:
den a66c27n52: fur a6c12n15: danke_fur a6c12n4: viele a6c13n4: ^_alles a6c15n20: war a6c24n8: mehr a6c2n: liebe_frau masse a6c2n2: passw a6c2n3: exemp a6c2n4:
kurz a6c3n13: hier a6c3n18: auch a6c3n3: ordne a6c4n11: habe_ich a6c4n2: ana a6c4n3: nicht_$ a6c5n9: in_der a6c6n10: gut a6c8n6: also a6cn2: anhan dazu
a6cn22: kommt a6cn4: in_den a6cn40: morge a6cn5: wegen_der a6cn7: falls wegen a6n: bitte_die haben_$ a6n2: geht_es ich_die ihnen_noch a6n3: 0_$ 0_0 den_0 ende
immer sagen_sie a6n4: ^_ein ^_uns stehe a6n5: fehlt_noch noch_einma a6n7: weiss a6n9: uns_noch a7: bitte_bis a70c69n115: ist a70c6n41: bis a72c2n38: 0
a75c22n109: ich a76c2n11: ? a7c: uns_die a7c12n20: unser a7c13n10: meine a7c2n10: auf_dem a7c2n12: ab a7c2n18: melde a7c2n7: bleib a7c3n13: mit_dem a7c3n17:
beim a7c44n32: ! a7c5n13: durch a7c5n4: mail a7c6n8: dir a7c7n27: wir_haben a7cn: gehen a7cn23: etwas a7cn4: am_donne druck_$ noch_$ a7cn5: leide a7cn6:
fur_das a7cn7: ^_fur a7n: bis_diens a7n12: warte a7n18: mal a7n2: sagt sonst a7n24: aber a7n3: auf_seite bis_auf fehle_noch a7n4: erinn a7n8: ^_es mittw a8:
anbei_der a8c2n12: vor a8c2n16: ander a8c2n2: wir_das a8c2n6: foto a8c4n3: ^_liebe a8c4n8: vertr a8c5: fur_sie a8cn: korre a8cn16: wenn_sie a8cn2: guten_tag
a8cn3: bis_zum a8n: passt_$ a8n10: wir_den a8n13: sie_sich a8n15: wird a8n17: ^_wenn a8n2: kann_ich solle zum_0 a8n5: anzah a8n6: schau a8n9: einma
a90c38n163: das a9c2n13: ich_habe a9c2n17: ferti a9c2n2: doch unten a9c2n5: ^_guten angeb guten a9c3n13: rechn a9c3n26: hatte a9c3n28: mich a9c3n4: und_die
a9c6n10: antwo a9c6n17: aus a9c7n5: musst a9cn13: einfa a9cn19: nachs a9cn29: woche a9cn3: halte a9cn5: tag a9n: gaste noch_ihre a9n15: ^_sobal a9n2: offnu
a9n3: ruckm start a9n4: das_logo kurze a9n5: auf_die ac: !_jetzt ^_franz ^_jim ^_vertr ^_wegen abel abel_die alles_kompl ana_wirth angel anja anja_$
auch_nicht beant_$ beide_unter brosc_ist carol damen damen_und das_zitat deine_mama dem_angeb den_kuche den_mietv den_stick der_uploa der_zahle die_abnah
die_besch die_daten die_kuche die_letzt die_uber die_visit domai_ist dorte_$ eh entwa es_$ es_schon eurem fink frau_lindn frohe_weihn gebuc_und geehr_damen
gekla_hat geste_ihr gezah grune grune_licht gut_! hat_$ hausv herr_abel herre ich_$ ihnen_nicht ihre_korre info_der ist_gebuc konnt_das konto_ist kuche_!
kurz_laut labor leben_sind live mail_ist mama notie ohne_die rucks sam_die schli_die schli_wir schlu_komme schre_$ seite_$ sind_also steck stick tause
tause_dank uberh und_herre und_ist unter_freig uploa visit volls war_alles wir_im wir_schli wirth wirth_$ zitat zwei_die ac10n2: super ac12n: damit_ist
wir_alles ac16n2: tun ac2: ^_prima ^_verge ^_vergi bitte_vor das_unter die_gegen die_schlu frage_$ frohe gegen_$ geld hoffe_der ihnen_brauc ihre_zahlu ist_in
jim_hat klar_$ logos nehme_wir ohne_das und_mir vergi von_deine ac2n: alte buchu die_sache frage_von fur_uns gegen_hat geset in_kopie kanns_du kompl
schon_gesch ac2n15: erste ac2n2: das_finan das_foto ist_es letzt_mail mir_die nacht_um sie_brauc ac2n3: das_bauam gedru hat_uns sache ac2n4: sind_wir ac2n5:
am_diens der_druck proto ac2n7: arbei ac2n8: notar ac3: alles_gut ist_von zahlu_ist zusam ac3n: ^_zur alles_was der_neuen ac3n2: ^_alle ^_damit damit_sind
ac3n4: gesch_$ von_geste ac3n5: ^_zu gibt_es sind_da ac3n6: uns_$ ac3n9: abend ac4: ^_perfe perfe ac4n4: nacht ac4n8: alle ac5: brauc_nicht meine_frage ac5n:
da_und gefun musse_nicht notig ac5n3: viel ac5n7: kumme ac6: alles_beisa beisa hat_sich ac6n: unser_seite verge ac6n3: von_unser ac6n4: sie_musse ac7n6:
heute_fruh ac8: zur_info ac8n: info ac9: ^_super nur_zur acn: auswe beach begli bekom_ihr das_letzt den_rest der_post die_klage dorte eilt eilt_nicht es_beste
franz frau_kessl fur_euch gebuc gegan_$ gruss_hinne haben_das hallo_lena hallo_sam hallo_timo herr_kunz hi_lars hinne_$ ihr_team ihre_nachr ins ja_schon janua
kessl konnt_ihr kumme_ich kunz lars leide_zu liegt_fur lindn mira mira_$ musse_sie offen_$ per_post rober rober_$ sie_auf sie_nicht sie_steht team_von timo
uber_uns uberm und_der uns_seite von_druck von_letzt vorhi vorwo wir_jetzt zette zusat acn10: ich_ihnen acn2: ^_moin alles_ist dich entsc_$ entsc_sie gespr
guten_morge hat_die ich_melde ihren jo letzt_woche moin neu sam sie_sind weihn wir_sie zimme acn3: 0_ist dass_es der_notar die_plane erhal gedul gegan gutac
haben_die hinte laut scan was_ich acn4: aufge das_proto melde_mich acn5: archi gewun acn6: es_ist acn7: genau an: 0_brauc 0_gebet 0_stuck 0_vor ?_es ^_bis
^_bring ^_geht ^_gerne ^_mir ^_seite ab_0 ab_das aber_die aber_nicht abzug ahnun_wo aksoy akzep akzep_keine alles_ander alles_ferti alles_vor alles_weite
als_bis am_sonnt an_sobal angeb_gilt ansic anzah_uberw auf_einem auf_sie aufs backe bauam_ist beach_sie behal beim_finan ben ben_dazu berei_$ berei_fur
besch_dann beste_? beste_sobal besuc_haben bevor_das bis_mitta bishe_keine bitte_$ bitte_an bitte_beach blau_$ blau_? bleib_im bleib_noch brauc_das da_bis
da_noch dach_$ daher danac_geht das_einzi das_elfen das_entsc das_fahrt das_geht das_noch decke dein deine_negat dem_formu dem_weg den_namen den_schre
der_besch der_lagep der_leite der_muhle der_neue der_saal der_schil der_stati der_texte der_werks der_zeit desha die_alte die_ander die_andru die_aufna
die_buchu die_einfa die_fenst die_gartn die_liefe die_maler die_masch die_portr die_serie die_sie die_stell die_turen die_von die_wahl die_werks die_wolle
diens_als diens_bei dirk doch_noch dort_ist dran_und dring dring_$ druck_wir eher eiche eick eick_$ eigen eile_aber ein_gross ein_ja einma_durch elf elfen
elfen_papie ende_nachs entsp entwu_sind erinn_an erst_mit es_geht es_noch es_passt es_weite etwas_komis fahrt falli falls_etwas flieg fotos_stehe frage_nach
frau_aksoy frau_loren freit_den freue_uns fruhb fuchs_$ funf_minut fur_donne fussz garte_ist gartn gartn_hat gebt_mir geehr_frau gegos gehor_$ gern_weite
gesch_es geste_nicht gold gold_wert gut_in haben_ihre halle halte_sie hast hat_gefra hat_zuges hatte_ich hausa heil herr_yilma heute_raus hier_drei hilfr
hoffe_sie holz_ist ich_jetzt ich_mit ihnen_zu ihr_den ihre_anmer ihre_entsc ihre_meinu ihre_rita ihre_zahle ihres_auswe ihres_vorst im_lager in_blau in_ihrer
ist_aber ist_angek ist_durch ist_hochg ist_ihre ist_melde ist_mit janua_ist juni_$ katal keine_kopie kenne kinde_mit klapp klare_ich konnt_$ kopfz kopie_ihres
krank kuche_$ kuhn kuhn_$ lange_als lauft_bis lauft_die leide_nicht leite_sie liebe_maren liefe_$ liegt_uns logo_ist logo_texte loren mail_kam mal_mit man
maren masse_vom mehr_als mehr_die meine_zette meinu melde_euch mich_bitte mir_das mir_fehlt mir_jetzt mir_morge mit_ihrer mittw_mit mocht_sagen mogli
monta_die morge_ein morge_mitta muhle musik muste_sind nachr_von nachs_schri namen_von negat nehme_ben nette nicht_ab nicht_begli nicht_bei nicht_horen niema
noch_aus noch_ob noch_vor noch_wer nora nora_kuhn nun_auf nur_zwei ob_es oder_mit ohne_anhan ohne_kopie origi_$ papie_$ passi per_mail plan_$ planu planu_eick
post_unter prakt_$ rampe raum_gesic rita rita_fuchs ruckm_vom sache_mit sagen_wir sagt_einfa scan_vom schic_du schic_mir schon_dass schre_von sehen_und sein_$
seite_habe serie shop sich_das sich_die sich_wunde sie_ein sie_ihr sie_ruber sie_ruhig sie_so sie_was sie_zuruc sind_gegos sind_per sind_schic sind_schon
sind_sie sind_trock sitzt sobal_das sowei spate_termi stadt stahl stehe_noch steht_es steht_im stein stell_mit stren stuhl suche_sie telef_vorhi teppi
teppi_sind terra text texte_schic ton trans turen uberl um_zehn umsch und_am und_es und_lasse und_sehen und_wir uns_ihre unser_konto unten_$ unter_vertr versa
viele_sie vom_alten vom_richt vom_somme von_herrn vorhe_an vorwo_ihres wahl_der waren_sie warte_auf warte_ich was_noch weiss_du wem wenn_du wenn_ich wer_von
werde_sie wie_geht wie_immer wiede_da wiede_im wir_freue wir_in wir_liefe wir_monta wo_der woche_in wolle_$ wort yilma zeit_$ zeit_fur zu_horen zu_klein
zugan_zum zuges_$ zur_eroff zur_farbe zuruc_an zusag zwei_grund zwei_zu zweit_schri an10: ^_ja an11: trock an12: monta_$ an15: fange an2: ?_ja ^_frag ^_geben
ach ach_ja als_nachs an_mich ansch auch_in auf_ihren banne baue_ich bei_frage bespr_$ beste_auf brauc_bis damit_$ daran das_auch das_hotel das_neue das_origi
das_papie dem_origi den_neben den_zweit der_handl der_raum die_muste die_schri die_trepp die_zwei diens_$ eile_melde eine_kopie einfa_an einzi ergan es_am
etwa fehlt_ist film frag fragt frau_somme fuchs geand gebra gerne grafi gut_$ haben_den halt hange_wir herau herrn_lutz hier_das hier_ist hier_nicht hilft hin
hinwe hochg hotel_wollt ich_erst ihnen_morge ihr_hatte im_plan insta ist_ein komis komme_am komme_die kommt_$ kommt_der leer lesen_sich leute liefe_der lutz
morge_besch morge_der muss_ich nach_der neben_brauc nicht_auf nicht_entsc noch_den noch_von oben perso platz prakt raum raus_$ recht_$ ruber_$ ruhig runde
schar seite_sind sich_nicht sie_an sie_erst sie_haben sie_ihm sind_ein sind_geste sind_mit sobal_wir sucht tausc treff ubera ubrig unter_haben verei verle
verlo vor_dem vor_ort wasse werde_wir wir_beste wir_ihn wir_ihr wir_mocht woche_die wollt_mir zwolf an3: ^_bishe ^_heute aber_es am_mittw auffa baue besuc
bis_dahin dahin danac das_blau das_formu dass_sie der_gross die_beide donne_$ drauf einge_$ er_ist eroff geht_morge getau habe_den hat_der hatte_$ hatte_sie
hotel ich_mich jahre lagep lager lasst maler masch messe mich_dass monta_mit neben noch_ein numme rahme rein_$ reser sobal_der stuck termi_auf unser_buchh
versc_$ weiss_welch wenn_es wir_von zip zu_sehen an4: 0_und ^_am ^_lasse anna begin dauer die_sind die_wand es_so fenst gefra_ob geric_hat ich_bin jeder
mich_$ punkt suche uns_am von_der an5: ^_den die_erste ihnen_die korri wand an6: aus_der dort herrn ja_das an7: ^_unser das_geric gefra ob_wir schic_ich
wir_fange an9: geric c: abgeh abhak anbau april ausfa ausst bauge besei beurk claus dezem dicht dokto drum ecke einpa erhol erlas fein frost fusse gekun gelie
genia gerd gereg gesta halbe heft hochl kopf lagen lege leyla lief makle muhe nachd nachw nele orden pfing puzzl reing restm set somit sorge sorte sowie tasch
tatig testa trese umlei urkun verab verfa vergn verme voss wartu webag welt worte zolls c14n7: erled c2: ?_frau ^_herzl ^_kim ^_so abgen_wir abges_es
also_nicht anger_und antwo_ist auftr_abges bank_hat beend beric_bekom besta_eine bezah_damit dach_und damit_beend damit_hier damit_waren danke_dir das_thema
dashb_? dem_dashb der_monta die_zahl du_musst durch_viel einge_die es_entsc euch_keine euch_nicht fach feier_! frage_beant frau_rehbe freig_ist fruh_das
fur_ihr ganze_beric gegen_und gekom_damit geld_ist gemac_$ gut_dann hakch hat_anger hat_mich hier_ferti hierm hinfa ich_alles ich_hab ich_war ihnen_fur
ihr_musst ihr_vertr im_spam im_wiki info_in ist_abgen ist_besta ist_einge ist_gegen ist_hinfa ist_umgez jana jetzt_nicht kennt_der kennt_die kim kim_ziehs
kompl_$ kopie_den kumme_$ mail_von mehr_notig momen_nicht monta_war nicht_! nicht_tun notar_ist passw_stand rehbe rehbe_sie sie_gibt sie_nur sind_damit
sind_heute spam stand_im strei_der super_viele thema tun_ana umgez und_fach und_ich uns_abges unser_arbei unter_dach vergi_meine vor_monta war_mir war_nicht
wiki zahle_aus ziehs ziehs_du zu_schli zusam_! c2n: ^_meine anfra besta_und besta_wir beste_dank dashb den_besch den_ganze die_ersta du_bitte eine_antwo
erled_$ erled_ich erled_wir ersta es_hat gefun_$ gegeb inzwi ist_das lag macht monta_noch schne_antwo serve_zieht steht_$ tolle trotz unter_bei unter_exemp
vertr_$ verzi von_heute war_das worde zieht_heute c2n2: ^_dann anger danke_$ exemp_ist finan_hat gekom jetzt_ist meine_letzt ordne_$ tun_wir und_ihre
vertr_ist c2n3: bekom_sie beric da_$ es_war gemac genom gerad gute ich_nicht probl zieht c2n4: von_mir c2n5: die_datei ferti_$ kein proje zu_ihrer c2n6: datei
c3: !_von ^_gut ^_hat abgel alles_$ beisa_$ damit_alles dank_$ du_brauc feier freud_mit ihr_konnt im_momen info_die mehr_schic momen musst_ihr musst_nicht
neuen_seite seite_! seite_alles sie_meine super_damit super_dann und_abgel von_eurer war_im wir_durch c3n: alles_klar eurer ist_alles nicht_notig schon_abend
und_bezah c3n2: da_danke der_serve es_nicht hab c3n3: ganze nicht_zu c3n4: danke_! die_zahle stand wir_es c4: ^_wunde alles_angek da_viele dann_haben
mehr_brauc notig_$ weite_tun zur_kennt c4n: aus_dem die_schne c4n2: dann_ist hat_es heute_nacht c4n3: ist_nicht c4n5: bezah c4n8: von_uns c5: abgen dank_!
kennt mehr_$ mehr_zu sich_erled verge_sie c5n: herzl_dank viel_freud c5n2: abges das_war c5n5: ist_heute c6: alles_da dank_damit weite_zu c6n: freud c7:
alles_erled c7n5: schne c8n: damit_haben c9: ist_damit tun_$ zu_tun cn: ^_ah ^_beide ^_furs abges_$ ah akte_und alle_$ alle_freig alles_lauft alte_fassu
arbei_getan auf_das ausga bei_unser beim_notar belas beste_ist bezah_es bist bitte_nicht dann_fallt dann_mache das_gutac das_passt das_urtei das_vorwo
dem_laufe der_hausm der_laden der_newsl doro doro_$ eben einen_ander erkla erled_die erled_ist ersta_sollt es_bleib es_gibt es_keine es_leide es_uns etwas_ist
fallt_das falsc farbe_ist fehle_seite fest flyer frage_! frage_nein freig_sind freit_am freud_damit gefre gegeb_$ gemel geneh_ist haben_sich hat_gekla
hausm_hat herr_peter heute_bei heute_einge heute_gekom heute_mitta huber hund_$ ihnen_einge ihr_von ihre_gedul in_meine inzwi_von ist_bezah ist_onlin ist_raus
ist_unser ist_unter ist_zufri jetzt_da karte_ist kein_handl kessl_ihre komme_per kurie laufe_$ legen_los letzt_mange liebe_ruth liege_beim liegt_beim
mache_die mache_es maier mange mehr_offen meine_anfra mir_ein moin_herr nachb_haben nachf nachs_tagen nicht_unter nicht_wir ohne_probl olaf olaf_$ raus_sendu
rechn_ist ruth schad schne_$ schub sehe sehe_ich seit_heute selbs_gemel sendu sie_also sie_ist sollt_in spat steht_jetzt storn super_ich tagen_bei uber_den
uberg uberw_ist uns_fur uns_wenn unter_lag urtei verst_dann verwi verzi_nun von_meine wande wenig wenn_alles wir_schre zu_spat zu_unter zufri cn2: ^_gute
^_peter bekom_$ buro_ist das_dach das_proje den_nachs der_kran der_scan die_beste die_ganze die_geneh die_heizu einen_schon erste_stock fallt gebe genom_$
getan haben_uns hausm hund ich_im ist_erled ist_fur ist_vom kein_probl konne_sie kumme_wir laufe scan_war selbs_$ spass stock ubern um_den und_sie uns_nicht
wir_ihnen wir_lasse wir_legen wir_mache wunsc zu_schic cn3: der_auftr durch_$ elekt genau_das hatte_die heizu ist_am komma melde_uns nachm newsl sind_jetzt
unser_buro cn4: der_erste fotos_sind ist_im cn5: dabei geneh ich_heute ihrer_frage noch_etwas sie_hatte wie_gewun cn6: buro paket cn7: schic_wir sollt zwisc
n: absen abwar aktua allei anfah anfas angep ankom anlei anmel ans arten asamo assis aufma aufwi aufze auge augus ausli aussi auszu auto autom bar baule baumw
baust bauun bauvo bedan beete begeh begon behan behor bekan beleg belgi belic bemer bepfl berec besic besor besti betre bier bilds billi bissc blank bogen
boot brett bruck brust butte cent chat ciao cooki crew dahl danie datum davor dazwi defek denen deren derze dhl dicke dispo doppe dorf doris drama dreih dusch
echte eiben einga einso einun eis endet engel entwe entwi erdge ergib erhob erkan ernst ersch fair fassa feuer fiete firme flori flug fruhj fugen funkt fussb
galer garan garde gearb gedac gedau gehe geist gelas geles genie gerat gerec gesca gesuc gesun gewar gipse glas grego gunst guter haha halb hande handw hausn
helen herbs herrl herum hierf hille hinge hitze hoch hochz holzb hort hoste idee illus je jede jedes kabel kalen kalle karin karto kaste kaufv klart kling
klink knarr knopf kolb konta krans lache lacki lade ladt larm laste leim leipz lerne lesba liest lil lob locke log m macke mai manda mappe marei mater maure
meist mel milli missv mitge mitsp mitte mittl mobel mude museu mutte mwst nenne nennt neuer neuja neun norbe norma nutze ofen offne ohneh ortst ostwa ozdem
palet parke patel paul pfort pit plott plugi prach prase progr provi prufu quitt rabat reinz restz rief rot ruf ruft ruhen sanne sass saube scans scheu schif
schle schra schup scree seht seine semik sende sepp signa sofa sonne spedi spiel sprec stemp still stort storu stres stund teile testp ticke tonmi trage trifl
trio uberf uhrze umbru umges umlau umwer unbeg ungek unsic updat verbu vergr verja vermi vernu verof verpu verse versu verzo vierz vorau vorja vorko wahre
warme weber webin wegra wiebk wien wiref wirkt wirst wohnt zeite zeitl zinss zitro zoe zug zumac zusti zzgl n10: wette n11: besch_$ n12: morge_$ n2: !_die
^_eine ^_freut ^_gern ^_in ^_kai ^_kein ^_klar ^_mein ^_ob abend_ein aber_ich aber_jo aber_keine acht akte_liegt als_erste am_zweit an_ihre ander_$
ander_proje ander_sich angeh anna_hat anseh anstr antra arbei_ich auch_gesch auf_$ auf_lager aufba auffa_rufen aufpr auftr_ist aus_wir bauam_nicht baube
baube_in bauen_sie begei begin_am behob_$ bei_0 bei_herrn beide_bilde beide_haben beim_amt beim_liefe bespr_am bin_bis bin_ich blau_vom boden da_es
dabei_gewes dach_an dahin_nicht damal dank_die danke_dass dann_schic darub das_amt das_beste das_erled das_habe das_hat das_jetzt das_klare das_lasse
das_nicht das_ol das_steht das_stuck das_wir dauer_es dem_gross den_andru den_antra den_baube den_korri den_mache den_preis den_putz den_regen den_ruckr
den_septe der_bank der_dachb der_fenst der_fotos der_kolle der_nachs der_vom die_arbei die_entsc die_jungs die_kinde die_komme die_kopie die_leitu die_marzr
die_nachs die_parkp die_platt die_richt die_socke die_suche die_tur die_ubers diese_wie dir_auf dir_mal dort_am dr drin_$ drin_die du_hatte dunke_wir durft
ein_komma ein_lagep eine_skizz einfa_wenn einwa entsc_liegt er_$ er_kommt erfor_sind erlau erste_halft erste_layou erzah es_etwas es_gefal es_mir es_morge
etwas_ander etwas_brauc etwas_hore etwas_selts extra falls_ihnen farbe_trock farbk fassu_$ fehlt_ein fett feuch frage_ja frage_sie freig_vom freit_da
freit_ferti freue_wir frist_bis fruh_raus funda fur_ruckf gar geand_$ geant_$ gefal_! gefra_und genau_die geneh_vom geric_$ gespr_heute geste_$ gestr_$ gewah
gewes_waren gewes_wenn gewor_ist gewun_haben glase glaub gleic_nach gross_foto gruss_sie gut_aus gutes_wette habe_nur habe_wie habe_zuges haben_bei haben_ja
haben_sogar hake halft hat_aber hat_ihn hat_schon hatte_dich hatte_gefra herst heute_mit heute_nachm heute_noch hier_noch hinte_dem holen hore ich_beim
ich_ein ich_muss ich_schau ich_selbs ich_werde ihn_$ ihn_noch ihnen_den ihnen_jeder ihr_wollt ihre_frage ihre_hilfe ihrer_freig im_archi im_buro im_marz
im_preis ist_behob ist_druck ist_er ist_fange ja_frage ja_genau jahr jetzt_alle jetzt_auch jetzt_drin jule jungs jury jury_$ kaffe kai_hat kam_ohne kannt
kaput katri_hat kiste klemm kolle_weite komme_auf komme_morge komme_nachs kommt_nachs kommt_um konnt_wir korri_$ koste_nicht kuche_mitbr kurze_zwisc lack_den
lack_trock lagep_und lasst_gruss lauft_wiede leid leitu liege_gut mache_ich mal_was mal_wiede marzr melde_wir mit_unser mitbr monta_fange morge_noch
morge_wird nach_dem nach_den nach_ihrer nachg nehme_das neue_fassu neues_$ nicht_abges nicht_durch nicht_extra nicht_glaub nicht_neues nicht_so nicht_wie nie
noch_einen noch_eins notar_unter nur_unter ol ort_$ oster paket_mit parkp_bekom plaka platt preis_drin proje_ruht prufe putz rahme_ist reden regen repar rom
ruckf_stehe ruckm_der ruckr rufe_ich ruht satz schau_es schic_es schon_das schon_geant schon_gewes schri_ist schwe sehr_gut seite_vier selts selts_auffa
septe_schie sich_einfa sie_da sie_dabei sie_darub sie_fragt sie_hat sie_heute sie_lesen sie_mal sie_um sie_zu sind_toll skizz_beide so_schne so_trock so_weit
sobal_er socke socke_$ sogar sogar_noch solan sollt_die stehe_ich stufe suche_lauft tabel tage_dann telef_$ toll_aus trock_$ tur tut ubern_wir um_einen und_0
und_du und_eine und_komme und_sage und_sieht und_sind uns_heute uns_sie uns_vor unser_grafi veran veran_$ verei_$ verfu_$ verla_musst verli verra verra_?
viel_spass vom_notar vom_prakt von_allen war_der war_ein war_zu ware_das warte_wir was_uns was_verra weit weit_ist wende wende_sie wenn_der wie_aber wie_der
wie_im wie_schon wiede_vorbe wir_begin wir_dir wir_etwas wir_geste wir_hatte wir_heute wir_liege wird_am wird_erst woche_an woche_den woche_etwas woche_ich
wollt_uns wurde_noch zeich zeige zoll zu_$ zu_veran zur_verfu zuruc_sind zwei_jahre zwei_woche n3: !_wir ?_der ^_genau ^_vom aber_wir allen angef bauam_haben
behob beim_bauam betra bezah_das dachb darum_$ das_wette dem_handy der_gegen die_origi einen_termi einfa_$ erfah erfor errei erst_im es_auch euro_$ ferti_die
freit_gesch freut freut_mich geant gedul_$ gestr gewes gewor_$ ging hatte_uns heiss ich_am ich_etwas ich_hole ich_morge ich_rufe ihr_am ihre_kolle im_juni kai
katri lasse_wir liefe_sie liegt_noch mein_kolle mich_nicht muss_nicht muss_noch nicht_bezah noch_beim parkp proto_von sage schic_ihnen sechs sie_auch
sie_morge sie_noch trock_ist unter_und urlau verfu warum werde_$ wette_$ wie_versp wir_an wir_auch n4: ^_sollt an_den auch_$ ausge_$ bauen beste_$ das_muss
das_paket der_lack erst_mal fange_am gern_an gutes handy heute_$ hole ihnen_besch ist_schic kommt_am lack sie_wollt sieht tage_$ uns_das vier waren_$ wiede_$
wir_bauen wir_gleic wir_morge zu_dunke n5: ^_$ am_woche an_und das_haben dunke ein_und ich_hatte ihnen_am nach_$ rufe sehen_sie toll wenn_das zwei_tage n6:
amt darum ein_$ fange_wir heute_abend monta_an woche_$ n7: gewor versp n8: ja_die tage n9: vom_bauam
"""
