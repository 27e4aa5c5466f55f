"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
a: abzei ach achte adres aktue angel ankre ansic anstu anzei anzus art aufha aufkl aufna aufsp ausfe ausfu ausla ausme aussu auswa b bald baldi bauan bauer
bedin beine beiss beruh bildr bo bohm boucl breit buhne chef chor cloud dachd dahin darin davon denn derwe dinge docus dokum dorfe dunkl durfe ehrli einar
einko einre eintr einze elf elter endku enger entwo ergeb etike etwai fahre faltb famil farbm febru felde festg finge firma fluge forde frag freih freun froh
fuhlt fuhrt fulle gabe gebli gebur gepac gepru gerli gewer gewin gewoh glanz gluck grobe grube grun haken halbw halle hause heade heimg hey holza hut iban
inner j janne jorg juhu juli kalku katas kirst klavi koche kreuz kuhls kunde kunft kurzf lasts lehrk leine links liveg locat losge losle losun lucke luft mann
maria marke menu menuk minde mitzu nadin nadja nah name nervo netzb neuig nimmt oberl ocker optio organ passe passk polst prakt press pro r rampe restl rgb
rucks ruhrt rutsc sagst samme scann schni seien sekre senfg servu shoot siebe sitem sitze sonnt spart stahl stein stoff story studi sturz t teams tendi tests
toni tor traum umfra umsat umso umzug unsch vegan verka vermu verte verwa visit vogt vorfu vorla vorli vorne vorsi vorwa wacke warst webst wen wiegt winte
wohin wohne worub zielg zuers zukom zusch zutri zweif a104c25n120: der a104c3n98: noch a10c14n10: weite a10c2n14: komme a10c3n2: wir_brauc a10c3n9: zweit
a10c5n13: eine a10c6n5: herr a10c6n9: ihrer a10c9n16: ^_danke a10cn5: beide a10cn6: farbe a10n9: ^_ohne a118c45n178: wir a11c10n7: zur a11c21n25: hat
a11c2n10: geht a11c2n12: besch a11c36n5: damit a11c4n22: um a11c4n3: brauc_ich a11c4n37: ^_das a11c4n8: freig a11c5n13: keine a11cn10: donne a11cn6: fehle
a11n5: sagen a11n6: logo a11n8: als a12c13n11: dann a12c19n23: da a12c2n12: so a12c2n28: wie a12c3n6: von_ihnen a12c6n23: sich a12c7n19: habe a12cn12: termi
a12cn25: ja a12cn4: ware a12n: ^_anbei zuruc_$ a12n15: noch_nicht a12n2: konne_wir schic_sie a12n4: kann wir_noch a12n5: wisse a12n6: ob a12n8: wir_die
a13c5n8: frau a13cn5: offen a13n: die_texte a13n2: sie_uns a13n3: die_druck a13n8: fur_den a14c28n27: danke a14c2n26: ^_der a14c3n14: liegt a14c4n4: liebe
a14c7n19: schon a14cn2: wurde a14cn5: nur_noch a14cn6: die_fotos a14n21: sobal a14n5: am_0 a15c18n24: zu a15c2n9: fotos a15c6n11: euch a15c6n12: beste a15n:
welch a15n6: diens a168c58n185: die a16c12n29: jetzt a16c44n15: alles a16c6n9: du a16cn11: bis_freit a16n2: unter_$ a16n3: texte a16n9: entwu a17c2n20: zwei
a17c2n26: vom a17c2n4: ihre_unter a17c5n14: ohne a17c8n31: dem a17cn5: passt a18c4n5: zuruc a18c5n6: brauc_wir a18cn6: konne a19c2n28: wenn a19c3n25: ein
a19cn: anbei a19cn5: zum a2: 0_? 0_bei 0_bis 0_fur 0_mit 0_oktob 0_pixel 0_proze ?_ana ^_magst ^_sagt ^_solle ^_wo a absch_? als_ihre also_nur an_anson an_sie
anbei_zwei angeb_unter anhan_finde bad ball bankv bauch bekom_wir besch_der beson bevor_ich bild bin_gespa bis_ende bis_morge bis_spate bis_zur bitte_mit
bitte_noch bitte_schau bitte_um brand_fur brauc_ihre brauc_nur brauc_sie cater_brauc da_sind danke_damit dann_beste darf das_bis das_impre das_titel das_wurde
den_farbe denkt der_ball der_blaue der_brosc der_drei der_funf der_gaste der_kinde der_korre der_preis der_rest der_unter die_antwo die_band die_endgu
die_gaste die_konto die_namen die_produ die_speis die_spend die_tisch die_ust die_vollm die_zugan diens_? diens_von doch_bitte donne_0 dran_$ dritt druck_bis
druck_hat druck_noch du_uns ein_paar eine_kurze eine_ruckm einen_griff eines einfa_mit eins_noch einve_? einve_sind ende_der endgu es_bitte es_werde euch_die
exemp_eines formu_unten fotos_$ fotos_? fotos_brauc fotos_der freit_bei freit_sonst gebau gezei gibt_s griff_entsc habe_keine hallo_petra halte_$ hange_an
hatte_am helfe helfe_$ herr_riege hof ich_das ich_wurde ideal ideal_$ idnr ihn_bis ihnen_passt ihr_dran ihr_ok ihre_druck ihre_ruckm ihre_steue ihrer_konne
impre ist_? ist_beste ist_nur ist_wirkl jetzt_seid kamen kann_der konne_? korre_bitte kurz_an laden_$ lang_$ leide_noch letzt_seite liege_im logo_$ logod
machb marz_unter matt meins minut mir_fehle mit_ihrem mittw_0 nachh nachs_diens nachs_freit neues_wegen nicht_gefal nicht_von noch_ihr nur_als nur_eine
nur_kurz ob_die ob_ihr oder_liebe ohne_? ohne_unter okay_zum paar passt_der passw_? peter_$ pixel preis_und rechn_? rein_und riege rohsc_liegt ruckm_ihrer
s_am s_schon sag sag_mir schau_mal schic_? schie schon_war schon_was seide seite_fehle setze siche_dass sie_passt siehe sind_die sind_kann sloga so_$ so_fur
sobal_ihr soll_$ soll_der soll_ich speis_ist spend start_wir strei_sie tag_herr tagen teamf texte_bis titel und_dann und_ein und_sagen uns_nur unter_angeb
unter_das ust ust_idnr vollm vom_laden vom_vorst von_beide ware_ideal was_der was_du was_ihr was_neues weite_ist welch_es werde_soll will_wisse wir_stehe
wirkl wohl wurde_uns wurde_wir zeile zu_sagen zu_wisse zwei_exemp a20c10n54: ^_die a20c3n26: schic a20n14: ^_ich a21c21n56: haben a21c8n27: im a21cn15: fehlt
a21n4: oder a22c17n16: seite a22c2n44: an a22c8n19: in a22c9n14: ^_hallo hallo a23c4n46: ^_wir a23c4n9: was a23c6n14: fur_die a24c5n19: bei a24cn31: freit
a24n6: noch_die a27c6n31: ihnen a28c6n15: mir a29c12n47: sind a29c8n12: nur a2c: absch band brosc das_zelt die_frage die_liste funf_leben fur_einen hallo_tom
halte_wir ich_brauc in_ordnu in_ruhe klage licht ordnu ruhe varia volli zelt a2c2: jim prima zahlu a2c20n2: dank a2c2n: kanns nun post a2c2n2: brauc_$ nachb
nachr schic_$ verla verst a2c2n3: dach die_akte die_karte a2c2n36: am_monta a2c2n5: handl a2c2n6: karte a2c2n7: ausge a2c3: war_s a2c30n19: !_$ a2c3n: schlu
a2c3n2: onlin strei a2c3n4: hat_den a2c3n5: schre a2c3n6: selbs a2c4n: danke_furs a2c4n3: die_seite einge a2c4n4: klar a2c5n: herzl schli a2c6n: seite_ist
a2c6n3: wunde a2c6n6: besta a2c7: ^_nur a2c7n7: musse a2cn: ^_hi brauc_ist dank_fur der_termi die_nachb fehlt_nicht garte hi hinne konto lena noch_eine
tag_frau tisch unter_sind vorge a2cn15: ^_sie a2cn2: der_letzt hallo_ihr ihr_zwei sie_die team ubers a2cn3: ^_keine gehor juni kran mitta statt weg a2cn4:
aus_$ die_bilde sein tom uberw a2cn5: mache_wir samst um_die a2cn6: auf_den zahle a2cn7: auf_der bilde wir_uns a2cn8: wir_am a2cn9: wiede a2n: 0_fehlt 0_juni
?_wir ^_bleib anbei_das anzah_von ausse benot_wir bitte_das bring_sie den_liefe der_fotog der_link die_start druck_konne eile einer_anzah entwu_$ es_ihnen
fast_alles fehlt_uns fotos_die frage_rufen freit_damit furs_telef geleg gesic gilt_bis ich_nehme immer_noch in_druck ist_legen jetzt_fehlt keine_eile mich_an
mir_noch mit_einer nein_reich ob_der oktob passt_das petra portr proze rechn_vom ruber schla sich_fur sie_$ sie_einfa sie_sie sie_unter start_$ steht_unten
termi_am und_geben unter_dem vorsc wann_sie waren_wir weite_? wert wir_wisse wollt_$ wollt_noch zuges zuruc_ist zwei_unter a2n10: freit_$ a2n2: ^_und ahnun
alten antwo_$ blaue brauc_noch bring dafur dass_wir donne_um einer etwas_unkla gebt griff haben_noch hatte_wir haus ihm ihr_schul keine_ahnun layou
liegt_jetzt mit_$ nur_die sind_ferti tippf unkla_ist uns_schon wahl wusst zehn a2n3: 0_uhr ^_du ^_falls anmer bitte_besch buchh du_wollt einem freue gemei
gesag ich_sie ist_auf jetzt_noch koste lange leite melde_sie muste noch_der ort rechn_$ ruckf schul_uns somme unkla wenn_die a2n4: 0_euro ^_kurze ^_was
am_samst bei_der den_saal die_neue diese_woche hangt neues noch_brauc plane sind_$ stati uhr und_melde wie_bespr a2n5: ^_noch drin euro gerus kam keine_antwo
plan versc a2n6: da_ist schul a2n7: ^_wie origi a2n8: kolle a2n9: nachs_woche a3: 0_septe ^_gib ^_gibt ^_konnt ^_ware aller als_vekto andru_liegt anhan_der
anson bei_mir beide_termi besch_welch bitte_den bitte_schic bitte_unter der_andru die_bildu die_bis die_preis du_mir ein_kurze entsc_haben entwu_der euch_$
farbe_$ foto_vom fotos_vom frist_lauft gaste_$ holz_$ ihr_die kurze_ja lang liebe_ist logo_als mal_wegen mir_doch musst_wir offen_sind offnu_und ok produ
seid_ihr septe sie_fur steue_$ uns_fehle vekto viell wir_bis wir_wurde wisse_was wisse_wie wollt_nur zur_unter a31c4n18: druck a32c15n25: ihr a32c5n37: mit
a33c4n81: am a374c154n507: $ ^ a38c4n50: auf a39c24n61: es a3c: anbei_die bis_0 daten den_flies die_versi frau_brand a3c11n: nicht_weite a3c14n24: haben_wir
a3c14n35: heute a3c2: domai steue a3c2n: laden a3c2n11: geste a3c2n2: per a3c2n3: peter uber wir_sind a3c2n4: akte liste a3c2n5: die_bank a3c2n8: ^_ihr bank
a3c3: von_dir a3c3n2: geehr_herr a3c3n3: was_wir a3c4: ihrer_seite a3c4n: von_ihrer a3c5n4: ^_von a3c7n3: ist_da a3c9n9: meine a3cn: die_masse fotog ich_es
rest a3cn10: lasse a3cn19: nach a3cn2: der_vertr die_zweit flies hallo_frau sie_in und_das a3cn3: antwo_von sie_das a3cn4: formu zeit a3cn5: ^_jetzt haben_sie
legen liege liegt_bei a3cn6: mit_den a3cn7: diese gruss a3n: 0_ab benot besse brauc_die brief das_passw das_so den_vertr der_farbe der_woche die_frist
drube_und durch_und ferti_bis foto_von ganz ich_von ist_bei lauft_am lesen liegt_im mir_bitte schaf sie_schon stimm texte_$ von_0 vorhe wir_los wir_mit wo
zur_freig zwei_der a3n2: ^_bei ^_schon bevor_wir das_holz den_entwu der_start eins gilt grund ihnen_noch in_die komme_$ legen_wir link noch_das ohne_ruckm
sie_komme stell wer a3n3: ^_zwei bis_donne bishe fast finde ihres immer ist_ferti jetzt_brauc namen ohne_ihre rein weiss wir_nur wolle a3n4: ^_hier berei
frist horen irgen um_0 a3n5: das_ist noch_einma noch_keine richt weite_$ a3n6: noch_mal noch_zwei papie a3n7: ^_mit blau a3n8: gross ihn saal a4: ^_passt
am_beste dass_die entwu_fur gespa_was gib gib_mir ich_wollt ihr_okay magst magst_du mir_bis noch_offen schau_sie seid siche speis will wir_ihre a40c28n39: von
a40c9n34: ihre a44c23n67: und a45c10n20: unter a48c14n54: uns a48c45n60: nicht a49c18n23: brauc a4c: brand ich_hoffe leben mietv uns_die a4c17n4: nicht_mehr
a4c2n: exemp hoffe masse a4c2n10: ander a4c2n13: einen a4c2n3: nehme a4c2n4: neuen a4c2n6: raus a4c2n7: telef a4c2n8: bekom ist_$ a4c3n11: mache a4c3n2: angek
a4c4: s a4c4n2: nicht_$ a4c4n3: ^_sehr geehr sehr_geehr a4c4n4: mail a4c4n6: fur_ihre a4c4n7: gesch a4cn: dran hallo_herr a4cn15: liefe a4cn2: der_zweit
im_ordne kern a4cn3: die_unter recht uns_fehlt a4cn4: die_farbe a4cn5: ist_der los a4cn6: bleib des a4cn8: gleic a4n: ^_im anfan bei_euch besch_ob bitte_die
der_cater der_rohsc drube es_fehlt fehlt_nur genug gespa ich_bis klein_erinn rohsc wenn_wir wie_viele wir_$ wir_druck a4n11: gern muss wird a4n12: er a4n18:
am_freit a4n2: ^_klein der_entwu eure frau_kern geben_sie ich_noch ihre_freig kinde schil sie_den uns_bis zweit_entwu a4n21: an_$ a4n3: ^_es bis_mittw
bis_monta das_angeb der_0 holz kuche reich zugan a4n4: hange los_$ sie_es sobal_sie und_schic warte_noch a4n5: mocht schri a4n6: bin den_termi sobal_die a4n7:
bespr rufen rufen_sie sie_mich a4n8: ^_auf a4n9: erst a5: beste_wir bildu bis_nachs damit_wir der_beide ein_foto im_anhan in_den jeman konnt_sie okay
sind_noch solle_wir uns_bitte von_euch welch_der zu_den a50c2n17: bitte a51n2: ?_$ a54c9n69: den a57c23n46: fur a5c11n3: viele a5c14n16: war a5c2n4: bei_uns
kurz a5c2n5: nein a5c2n8: ^_ihre a5c3: ist_die a5c3n: wir_nicht a5c3n11: auch durch a5c3n13: beim a5c3n2: ana_$ a5c3n3: deine ordne a5c4n7: gibt a5c5n2: furs
a5c5n6: letzt a5c5n8: in_der a5c6n23: wir_haben a5cn: an_die funf a5cn11: wenn_sie a5cn2: versi a5cn3: ihnen_$ a5cn4: ^_bitte a5cn5: leide a5cn6: fur_das a5n:
0_marz ^_bevor ^_offen cater den_druck ich_die ihrem sie_mir spate vorst a5n11: ist_noch vor a5n18: aber a5n2: buche einve ende freig_$ ja_oder marz oder_nein
wann a5n3: 0_$ 0_0 ^_ein auf_seite den_0 gefal offen_ist a5n4: auf_ihre die_anzah geben preis a5n5: andru fehlt_noch noch_auf werde wir_warte a5n6: klein
waren a5n7: neue a5n8: die_rechn kopie a5n9: einma a6: bitte_bis die_offnu a60c2n32: 0 a61c22n85: ich a62c63n104: ist a66c6n34: bis a6c10n15: danke_fur
a6c12n4: ^_alles a6c23n8: mehr a6c2n: liebe_frau a6c2n12: ab a6c2n13: melde a6c2n7: ich_habe a6c2n9: auf_dem a6c3n11: mit_dem a6c3n12: hier a6c4n2: ana
a6c4n9: habe_ich a6c5n8: gut a6c6n3: dir a6c7n4: also a6cn: guten_tag a6cn19: kommt a6cn2: dazu a6cn20: etwas a6cn31: morge a6cn4: wegen_der a6cn5: falls
a6cn6: wegen a6n: gaste haben_$ a6n2: anhan geht_es kann_ich passw sonst a6n3: sagen_sie a6n4: ^_uns bevor stehe a6n8: uns_noch a7: solle a70n8: ? a74c33n137:
das a7c10n19: unser a7c2n2: wir_das a7c2n3: ^_guten guten a7c40n26: ! a7c5n10: entsc a7cn: gehen a7cn2: tag a7cn3: druck_$ noch_$ a7cn4: am_donne a7cn7: ^_fur
a7n: bei_ihnen bis_diens a7n10: einfa a7n11: sie_sich warte a7n12: ^_sobal a7n13: mal a7n17: ^_wenn a7n2: sagt a7n3: bis_auf erinn fehle_noch a7n5: mittw
wir_den a7n6: schau a8: anbei_der unter_zuruc a8c2n: doch a8c2n6: foto a8c3n20: hatte a8c3n4: und_die a8c3n9: steht a8c4n13: aus a8c4n3: ^_liebe a8c4n6: sehr
a8c4n7: vertr a8c5: fur_sie a8c5n45: monta a8c6n: musst a8cn: korre a8cn2: halte unten a8cn24: woche a8cn3: bis_zum a8cn7: mit_der a8n: noch_ihre passt_$
a8n2: sie_bitte zum_0 a8n3: start a8n4: das_logo drei kurze a8n5: anzah a9: soll a92c22n113: sie a9c2n11: rechn a9c2n12: dass a9c2n13: ferti a9c2n5: angeb
a9c2n6: lauft a9c3n21: mich a9c4n6: konnt a9c5n9: antwo a9c8n16: frage a9n: offnu a9n13: nachs wollt a9n3: ruckm seite_0 a9n4: auf_die ac: !_jetzt ^_franz
^_jim ^_um ^_vertr ^_wegen abel abel_die alles_kompl alte ana_wirth auch_nicht beant_$ beide_unter brosc_ist c carol das_zitat das_zweit deine_mama dem_angeb
den_mietv den_rest den_stick der_post der_uploa dich die_besch die_daten die_klage die_uber dorte_$ eh entwa es_$ es_schon fink franz frau_lindn frohe_weihn
gebuc_und geste_ihr gezah grune grune_licht gut_! hallo_sven hat_$ herr_abel ich_$ ihnen_nicht ihre_korre ihre_zahlu info_der ist_gebuc konnt_das konto_ist
labor leben_sind liegt_fur lindn live mama notie ohne_die sam_die schli_die schli_wir schlu_komme schre_$ seite_$ sind_also steck stick sven tause tause_dank
uberh und_ist unter_freig uploa volls vom_0 wir_im wir_schli wirth wirth_$ zitat zusam zwei_die ac10n2: super ac11n2: viele_dank ac12n: damit_ist wir_alles
ac15n: tun ac2: ^_prima alles_gut beant das_unter die_domai die_schlu frohe gegen_$ geld hoffe_der ihnen_brauc ist_in jim_hat klar_$ logos meine_mail
nehme_wir ohne_das sie_brauc und_mir von_deine zahl zahlu_ist ac2n: ^_damit buchu die_sache kanns_du kompl mir_die schon_gesch ac2n17: bauam ac2n2: das_foto
ist_es letzt_mail ac2n3: das_bauam hat_uns sache sind_wir ac2n5: der_druck notar proto ac3n: ^_zur alles_was damit_sind ihr_euch ac3n2: ^_alle ac3n3: gesch_$
serve viel ac3n4: ^_zu sind_da ac3n5: gibt_es ac4: ^_perfe brauc_nicht perfe ac4n: gefun notig ac4n3: gekla ac4n7: alle ac5: hat_sich ac5n: da_und musse_nicht
unser_seite ac5n3: von_unser ac5n6: heute_fruh ac5n7: fruh kumme ac6: alles_beisa beisa nur_zur zur_info ac6n: info ac6n3: gegen ac6n4: sie_musse ac9: ^_super
acn: ^_viele auswe beach begli bekom_ihr das_letzt das_mit der_neuen dorte eilt eilt_nicht entsc_sie es_beste frau_kessl fur_euch fur_uns gebuc gegan_$ geset
gruss_hinne haben_das hallo_lena hallo_sam hallo_timo herr_kunz hi_lars hinne_$ ihr_team ihre_nachr ins ist_jetzt ja_schon janua kessl konnt_ihr kumme_ich
kunz lars leide_zu letzt_woche mira mira_$ musse_sie offen_$ per_post rober rober_$ sie_auf sie_nicht sie_steht team_von timo uber_uns und_der uns_seite
von_druck von_letzt vorhi vorwo weihn wir_jetzt wir_sie zusat acn2: 0_ist ^_moin alles_ist das_finan direk erhal gedru gutac guten_morge ich_melde ihren jo
moin neu sam sie_sind was_ich acn3: aufge der_notar finan gedul gegan hinte lasse_sie vorbe acn4: das_proto mein melde_mich acn5: gewun klare acn6: es_ist
fassu uns_$ acn7: genau ich_ihnen an: 0_brauc 0_vor ?_es ?_ja ^_bis ^_bring ^_geht ^_mir ^_seite ab_0 ab_das aber_die ahnun_wo aksoy akzep akzep_keine allem
alles_ferti alles_vor alles_weite als_bis als_nachs an_sobal angeb_gilt anzah_uberw auf_einem auf_sie aufs backe banne beach_sie ben ben_dazu berei_$
berei_fur besch_dann beste_? beste_sobal besuc_haben bevor_das bis_mitta bishe_keine bitte_$ bitte_an bitte_beach blau_$ blau_? bleib_im bleib_noch bleib_nur
brauc_das da_bis da_noch dach_$ daher danac dann_geht das_einzi das_elfen das_geht das_noch decke dein deine_negat dem_formu dem_weg den_grund den_namen
den_schre der_lagep der_leite der_muhle der_schil der_stati der_texte der_werks der_zeit desha die_andru die_besta die_buchu die_liefe die_maler die_portr
die_serie die_sie die_stell die_turen die_von die_wahl die_wolle diens_$ diens_als diens_bei dirk dring dring_$ druck_wir eher eiche eigen eile_aber ein_gross
ein_ja einzi elfen elfen_papie entsp entwu_sind erinn_an erst_mit es_geht es_noch es_passt es_weite etwa falli falls_etwas film fotos_stehe frage_nach
frau_aksoy frei freit_den freue_uns fruhb fussz garte_ist gebt_mir geehr_frau gehor_$ geht_das geht_morge gern_weite gerne gesch_es gold gold_wert gut_in
haben_ihre halte_sie hast hatte_sie hausa heil herau herr_yilma heute_raus hier_drei hilfr hinwe hochg hoffe_sie holz_ist ich_jetzt ihnen_im ihr_den
ihre_entsc ihre_meinu ihre_zahle ihres_auswe ihres_vorst im_lager in_blau in_kopie ist_aber ist_angek ist_hochg ist_ihre ist_melde ist_mit ist_sie janua_ist
juni_$ keine_kopie kenne kinde_mit klapp kommt_der kopfz kopie_ihres krank lagep lange_als lauft_bis lauft_die leide_nicht leite_sie lesen_sich liebe_maren
liefe_$ liegt_uns logo_ist logo_texte mail_kam mal_mit man maren marki masse_vom mehr_als mehr_die meinu melde_euch mich_bitte mir_das mir_jetzt mir_morge
mit_ihrer mittw_mit mocht_sagen mogli morge_ein muhle muste_sind nachr_von nachs_schri namen_von negat nehme_ben nette nicht_ab nicht_begli nicht_bei
nicht_entsc nicht_horen nicht_vor niema noch_aus noch_den noch_ob noch_vor noch_wer nun_auf nur_zwei ob_es oben ohne_anhan ohne_kopie origi_$ papie_$ passi
pdf per_mail plan_$ platz post_unter raum_gesic ruber_$ ruckm_vom sache_mit sagen_wir sagt_einfa scan_vom schic_du schic_mir schre_von sehen_und sein_$
seite_habe serie shop sich_das sich_die sich_nicht sie_an sie_haben sie_ihm sie_ihr sie_ruber sie_ruhig sie_so sie_was sie_zuruc sind_mit sind_per sind_schic
sind_schon sind_sie sind_trock sitzt sobal_das sowei spate_termi stadt stehe_noch steht_es steht_im stell_mit stren stuhl suche tausc telef_vorhi teppi
teppi_sind terra text texte_schic ton trans turen uberl um_zehn umsch und_es und_wir uns_den unser_konto unten_$ unter_auf unter_vertr verlo versa viele_sie
vom_alten vom_richt von_herrn vor_allem vorhe_an vorwo_ihres wahl_der waren_sie warte_auf warte_ich was_noch wem wenn_du wenn_es wenn_ich wenn_sich wer_von
wie_geht wie_immer wiede_im wir_freue wir_in wir_liefe wir_monta wisse_ob wo_der woche_in wolle_$ wollt_mir wort yilma zeit_$ zeit_fur zu_klein zugan_zum
zur_eroff zur_farbe zusag zwei_grund zwei_zu zweit_schri an10: trock an11: monta_$ an12: sehen an13: fange an2: ^_geben ^_heute aber_es am_mittw an_mich
auch_in auf_ihren bei_frage bespr_$ beste_auf damit_$ daran das_ander das_auch das_neue das_origi das_papie dem_origi den_zweit der_handl der_raum die_muste
die_schri die_trepp die_zwei eine_kopie ergan eroff es_so fehlt_ist fragt frau_somme geand gebra getau grafi gut_$ haben_den halt hange_wir herrn_lutz
hier_das hier_ist hier_nicht hilft hin ich_erst ich_mich ihnen_morge ihr_hatte im_plan insta ist_ein jahre komme_am komme_die kommt_$ langs leer leute
liefe_der lutz morge_besch morge_der muss_ich nach_der nicht_auf noch_ein noch_von onlin_$ perso raum raus_$ recht_$ ruhig runde schar seit seite_sind
sie_erst sind_geste sobal_der sobal_wir sucht treff trepp ubera ubrig unter_haben verei verle vor_$ vor_dem vor_ort vorbe_$ wasse werde_wir werks wir_beste
wir_ihn wir_ihr wir_mocht zimme zwolf an3: ^_bishe ^_lasse besuc das_blau das_formu das_gerus dauer den_neuen der_gross die_beide die_plane donne_$ dort drauf
er_ist es_wird habe_den habt hat_der hatte_$ lager lasst maler messe mich_$ mich_dass monta_mit noch_fehlt numme rahme rein_$ scan sobal_ich unser_buchh
versc_$ wir_von zip zu_sehen an4: ^_am ^_den ab_$ anna aus_der die_sind die_wand ich_bin jeder punkt sich_bitte uns_am von_der an5: herrn ihnen_die ja_das
korri wand an6: gebet schic_ich wir_fange an7: ^_unser an9: ^_ja c: abgeh abhak anbau anfra april ausfa ausst beurk claus damen dezem dokto drum ecke einpa
erhol ersta eurem fein frost fusse gefre gelie genia gereg gesta halbe hausv heft herre hinfa hochl jana kopf lagen lege leyla lief makle muhe nachd nachw
nele orden pfing puzzl reing set somit sorge sorte sowie tasch tatig testa uberm umlei urkun verfa vergn verme wartu webag welt worte zolls c12n6: erled c2:
^_herzl ^_so abgen_wir abges_es also_nicht anger_und auftr_abges bank_hat beend beste_dank dach_und damit_alles damit_beend damit_hier danke_dir das_thema
der_monta die_gegen die_zahl du_brauc es_entsc euch_keine euch_nicht exemp_ist fach feier_! frage_$ frage_beant freig_ist fur_ihr gegen_und gekom_damit
geld_ist gemac_$ gut_dann hakch hat_anger hat_mich hier_ferti hierm ich_alles ich_hab ich_war ihr_musst ihr_vertr im_spam ist_besta ist_das ist_einge
ist_gegen ist_umgez jetzt_nicht kennt_der kompl_$ kumme_$ lag macht mehr_notig momen_nicht monta_war musst_nicht nicht_! nicht_tun notar_ist schon_abend
sie_gibt sind_damit sind_heute spam strei_der super_viele thema tolle tun_ana umgez und_fach und_ich unser_arbei unter_bei unter_dach unter_exemp war_im
war_mir war_nicht zu_schli c2n: ^_meine aus_dem besta_und besta_wir erled_$ erled_ich es_hat gegeb gegen_hat inzwi nacht_um nicht_notig schne_antwo
serve_zieht steht_$ trotz tun_wir vertr_$ verzi war_das worde zieht_heute c2n13: erste c2n2: ^_dann anger es_war gekom gemac gerad jetzt_ist meine_letzt
ordne_$ vertr_ist zieht c2n3: auftr da_$ genom gute ich_nicht probl von_mir c2n4: ferti_$ kein proje zu_ihrer c2n5: arbei c2n6: abend c2n8: von_uns c3: !_von
^_gut ^_hat abgel alles_$ alles_angek beisa_$ dank_$ feier ihr_konnt im_momen info_die ist_von mehr_schic meine_frage momen musst_ihr notig_$ seite_alles
sie_meine super_damit super_dann und_abgel verge_sie von_eurer weite_tun zur_kennt c3n: alles_klar es_nicht eurer ist_alles nicht_zu und_bezah viel_freud
c3n2: da_danke der_serve hab c3n3: ist_nicht wir_es c3n4: danke_! c3n5: bezah c4: ^_wunde abgen da_viele dann_haben kennt mehr_brauc mehr_zu c4n: dann_ist
die_schne freud verge c4n2: abges hat_es heute_nacht c4n3: nacht c4n4: ist_heute c5: dank_! herzl_dank mehr_$ sich_erled c5n2: das_war c6: alles_da
alles_erled dank_damit weite_zu c7: ist_damit c7n3: schne c8: tun_$ c8n: damit_haben c9: zu_tun cn: ^_ah ^_beide ^_furs ah akten alle_$ alle_freig alles_lauft
arbei_getan auf_das ausga bei_unser beim_notar bekom_$ belas beste_ist bezah_es bist bitte_nicht dann_fallt dann_mache das_gutac das_passt das_urtei das_vorwo
dem_laufe den_besch der_hausm der_laden der_newsl die_beste doro doro_$ eben eine_antwo einen_ander einen_schon entsc_$ erkla erled_die erled_ist erled_wir
es_bleib es_gibt es_keine es_leide es_uns etwas_ist fallt_das falsc farbe_ist fehle_seite fest flyer frage_! frage_nein freig_sind freit_am freud_damit gebe
gefun_$ gegeb_$ gemel geneh_ist haben_sich hat_gekla hausm_hat herr_peter heute_gekom heute_mitta hund_$ ich_im ihre_gedul in_meine inzwi_von ist_onlin
ist_raus ist_unser ist_zufri jetzt_da karte_ist kein_handl kessl_ihre komme_per kurie laufe_$ legen_los letzt_mange liebe_ruth liege_beim mache_die mache_es
maier mange mehr_offen mir_ein moin_herr nachb_haben nachf nicht_wir ohne_probl olaf olaf_$ ruth schad schne_$ schub sehe sehe_ich selbs_gemel sie_also
sie_ist spat steht_jetzt storn super_ich uber_den uberg ubern uberw_ist uns_fur uns_wenn urtei verst_dann verwi verzi_nun von_meine wande wenig wenn_alles
wir_schre zette zu_spat zu_unter zufri cn2: ^_gute ^_peter buro_ist danke_$ das_proje der_kran die_ganze die_geneh die_heizu durch_$ elekt erste_stock fallt
finan_hat genom_$ gespr getan haben_uns hat_die hatte_die hausm hund ist_erled ist_vom kein_probl komma konne_sie kumme_wir laufe melde_uns nachm newsl
selbs_$ sind_jetzt spass stock um_den und_ihre und_sie uns_nicht wir_ihnen wir_lasse wir_legen wir_mache cn3: dabei dass_es der_auftr die_zahle ganze
genau_das heizu ist_am laut unser_buro von_geste cn4: der_erste fotos_sind ich_heute ihrer_frage ist_im sie_hatte cn5: archi die_datei geneh noch_etwas
wie_gewun cn6: buro datei zwisc cn7: schic_wir n: ablau absen abzug aktua allei anfah anfas angep anlei ans assis aufba aufma aufwi aufze augus ausli aussi
auszu auto autom bar baule baust bauun bedan beete begeh behan bekan belgi bemer bepfl besic besor besti betre bier bilds billi bissc blank bogen boot brett
bruck cent chat crew dahl dashb davor dazwi defek denen deren dhl dicke dispo dorf doris dr drama dreih durft dusch einga einun einwa eis entwi erdge erfor
ergib erhob erkan ernst ersch fair farbk fassa feuer firme flori flug fruhj fuchs fugen funkt fussb galer gar garan garde gearb gedac gedau gegos gehe gelas
geles genie gerat gerec gesca gewar gewes gipse glas glaub grego gunst guter haha halb handw hausn heiss helen herrl herst hierf hinge hitze hoch hochz holzb
hore hotel huber idee illus jedes jule jungs kabel kalen kaput karin karto kaste katal klart kling klink knarr knopf kolb komis konta krans lache lacki lade
ladt larm laste leid leim leipz lerne lesba liest lil lob m macke mai mappe mater maure meist mel milli missv mitte mittl mobel mude museu musik mutte mwst
nachg neben nenne nennt neuer neuja neun norma ofen offne ozdem parke parkp patel paul pfort pit platt prach prase progr provi prufe prufu quitt rabat regen
restz rief rot ruf ruft ruhen sass saube scans schif schle schra schup scree seht seine selts sendu sepp skizz sofa sonne spedi spiel sprec stemp still stort
storu stund techn teile testp ticke tonmi trage trifl tut uberf umbru umges umwer ungek unsic updat verbu vergr vermi vernu verof verpu versu verzo vorau
vorja wahre warme weber webin wegra wien wiref wirkt wohnt wunsc zinss zitro zumac zzgl n12: morge_$ n2: !_die 0_und ^_eine ^_freut ^_gern ^_in ^_kai ^_klar
^_mein ^_sollt abend_ein aber_ich aber_jo acht allen an_ihre ander_$ ander_proje angeh anna_hat ansch anseh anstr antra auf_$ auf_lager auffa aufpr auftr_ist
aus_wir bauam_nicht baue_ich bauen_sie begei begin_am behob_$ bei_0 beide_bilde beim_liefe beric bespr_am betra bin_bis blau_vom boden da_es dach_an damal
danke_dass dann_schic darub das_beste das_dach das_erled das_habe das_jetzt das_klare das_lasse das_ol das_paket das_steht das_stuck das_wette das_wir
dauer_es dem_gross dem_handy den_andru den_antra den_korri den_mache den_preis den_putz den_ruckr der_bank der_dachb der_fenst der_gegen der_nachs der_scan
die_arbei die_entsc die_kinde die_komme die_kopie die_leitu die_marzr die_richt die_socke die_tur die_ubers diese_wie drin_$ drin_die dunke_wir einfa_an
einge_$ entsc_liegt er_$ er_kommt erfah erlau erste_halft erste_layou erzah es_am es_etwas es_gefal es_mir etwas_ander etwas_brauc extra fassu_$ fehlt_ein
ferti_die fett feuch frage_ja freig_vom freit_da freue_wir frist_bis fruh_raus funda fur_ruckf geand_$ geant_$ gefal_! gefra_ob genau_die geneh_vom
gespr_heute geste_$ gestr_$ gewah gewor_ist gewun_haben glase gleic_nach gross_foto gruss_sie gut_aus habe_wie haben_bei haben_ja hake halft hat_ihn hat_schon
hatte_uns heute_noch hier_noch hinte_dem holen ich_beim ich_etwas ich_hatte ich_schau ich_selbs ihn_$ ihn_noch ihnen_besch ihnen_jeder ihr_wollt ihre_frage
ihre_hilfe ihrer_freig im_archi im_buro im_juni im_preis ist_behob ist_druck ist_er ist_fange ja_genau jahr jetzt_alle jury jury_$ kaffe kai kai_hat kam_ohne
kannt katri_hat kiste klemm kolle_weite komme_morge komme_nachs kommt_nachs kommt_um konnt_wir korri_$ koste_nicht kuche_mitbr kurze_zwisc lack_den lack_trock
lasst_gruss leitu liege_gut liegt_noch mache_ich marzr melde_wir mit_unser mitbr monta_fange morge_noch muss_noch nach_dem nach_ihrer nehme_das neue_fassu
neues_$ nicht_abges nicht_extra nicht_neues nicht_so nie noch_beim noch_einen noch_eins ol ort_$ oster plaka preis_drin proje_ruht putz rahme_ist reden repar
rom ruckf_stehe ruckm_der ruckr ruht sage satz scan_war schau_es schon_das schon_geant schri_ist schwe sechs sehr_gut seite_vier sie_da sie_darub sie_fragt
sie_heute sie_zu sind_toll so_trock sobal_er socke socke_$ solan stand stehe_ich stuck stufe tabel telef_$ toll_aus tur um_einen und_komme und_sage und_sieht
und_sind uns_heute uns_sie uns_vor unser_grafi urlau verei_$ verfu_$ viel_spass war_zu ware_das warte_wir warum wende wende_sie wenn_der werde_$ wette_$
wie_der wie_im wie_schon wie_versp wir_begin wir_etwas wir_geste wir_hatte wir_heute wir_liege wird_am woche_an woche_den woche_die woche_ich wollt_uns
wollt_wisse wurde_noch zeich zeige zoll zu_$ zu_schic zur_verfu zuruc_sind zwei_woche n3: !_wir ^_$ ^_genau ^_vom amt an_den angef bauam_haben baue behob
beim_bauam bekom_sie bezah_das dachb darum_$ dass_sie die_origi ein_und einen_termi einfa_$ errei erst_mal es_auch euro_$ freit_gesch freut freut_mich geant
gedul_$ gefra gestr gewor_$ ging gutes haben_die handy hilfe ich_am ich_hole ich_morge ich_rufe ihnen_am ihr_am ihre_kolle katri lasse_wir liefe_sie masch
mein_kolle muss_nicht nicht_bezah ob_wir proto_von reser schic_ihnen sie_morge sie_noch sieht sollt termi_auf trock_ist unter_und verfu vier wir_an n4:
am_diens am_woche an_und auch_$ ausge_$ bauen begin beste_$ das_muss der_lack die_erste fange_am fenst geric_hat gern_an heute_$ hole ist_schic kommt_am lack
nach_$ paket rufe sehen_sie sie_wollt tage_$ uns_das wenn_das wiede_$ wir_bauen wir_gleic wir_morge zu_dunke zwei_tage n5: das_geric das_haben dunke
heute_abend tage toll n6: darum ein_$ fange_wir geric ja_die monta_an sie_am versp woche_$ n7: gewor n8: wette n9: besch_$ vom_bauam
"""
