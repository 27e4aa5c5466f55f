"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: a abzei ach achte angel ankre anson anstu anzus art aufkl aufna aufsp ausla ausme aussu auswa b bald baldi ball
bauan bauer beine beiss beruh beson bildr bo bohm chef dahin danac darin davon decke denkt denn dinge docus dorfe
dritt durfe ehrli eiche einre eintr einze elf endku entsp entwa entwo ergeb etike etwai fahre farbm febru festg firma
fluge forde frag freun froh fuhlt fuhrt fulle gabe gebli gebt gepac gepru gerli gewer gewin gewoh glanz gluck grobe
grube halbw heimg helfe herau hey hilfr hilft holza hut iban idnr impre janne jorg juhu katas klavi kreuz kuhls kunde
kunft leer links live locat losun mann maria marke meins menuk minut mitzu mogli nadja nette neuig ocker ok oktob
optio organ paar pixel platz prakt pro rampe rgb rucks ruhrt sagst scann schie schni seide senfg serie servu shoot
shop siebe sitem sitze sloga spart spend stahl steck stein story studi sucht teamf teams tendi tests text toni tor
traum umfra umsat umso umzug ust vegan verka verlo versa verte visit vollm vorfu vorla vorli vorne warst wen winte
wirkl wirth wohin wohne worub zielg zuers zukom zusch zutri a10: sie_uns a105c42n111: die a10c11n13: zu a10c17n33:
haben a10c3n28: ^_wir a10cn: ware a10cn19: an a10cn3: passt a10n10: noch_nicht a10n9: wenn a11: anbei welch a11c2n13:
schic a11c4n5: euch a11c5n6: du a11c6n8: in a11n: oder a11n2: diens a11n3: noch_die a12cn10: fehlt a12cn16: vom
a12cn4: zum a12n2: konne a13c2n5: was a13c3n17: ein a13c6n15: im a13c6n9: fur_die a13c7n5: nur a14c10n13: seite
a14c2n11: bei a14cn15: freit a14n4: ^_ich a15c4n12: ihnen a15c7n27: sind a15c7n30: ^_die a16c6n10: ihre a17c5n6: mir
a17c7n9: ^_hallo hallo a19c10n15: ihr a19c21n34: es a19c7n10: unter a2: 0_ab 0_bis 0_juni 0_septe ?_ana ^_gibt ^_konnt
^_magst ^_solle absch absch_? aller als_vekto alten am_beste anbei_das anbei_die bauch bei_mir beide_termi besch_ob
besch_welch bild bis_auf bis_morge bis_spate bitte_besch bitte_den bitte_noch bitte_schic brand_fur brauc_ihre
brauc_noch cater_brauc danke_damit darf das_bis das_titel das_wurde den_liefe den_vertr der_brosc der_drei der_korre
der_preis der_rest der_unter die_antwo die_bildu die_endgu die_speis die_tisch die_zugan donne_0 druck_bis druck_hat
du_uns eine_ruckm einfa_mit eins endgu es_werde euch_$ formu_unten foto_vom fotos_brauc frau_brand freig_$ freit_damit
geleg gespa_was gezei gib gib_mir gilt hallo_petra halte_wir haus herr_riege holz horen ich_das ich_wurde ideal
ideal_$ ihr_die ihre_druck ihre_ruckm ist_? ist_legen kamen konne_? korre_bitte lauft_am layou lesen logo_als logod
machb mal_wegen matt mir_bitte mir_doch mittw_0 musst_wir nachh nachs_freit noch_ihre ob_die ohne_unter okay_zum petra
produ rechn_? rein riege sag sag_mir schau_sie schic_? seid seid_ihr seite_fehle septe setze sie_$ sie_den sie_einfa
sie_fur sie_mir sie_passt sie_sie siehe sind_die sind_noch soll_$ soll_ich start_wir steue_$ titel und_ein und_sagen
uns_nur unter_angeb unter_zuruc vekto von_beide wann ware_ideal waren_wir weite_ist werde_soll will wir_bis wir_wurde
wohl wolle wollt_$ wollt_noch wurde_wir zeile zu_wisse zur_unter zuruc_ist a209c114n274: $ ^ a20c19n20: von a21c2n39:
am a22c13n8: brauc a22c4n11: druck a24c3n22: mit a24c3n30: auf a27c15n39: und a28c34n31: nicht a28n3: bitte a2c: brosc
dank_fur dazu die_versi falls funf_leben ich_brauc in_ordnu ordnu steue varia zahlu a2c11n11: haben_wir a2c11n25:
heute a2c13n2: nicht_mehr a2c15n: dank a2c18n3: mehr a2c22n15: !_$ a2c2n: wir_das a2c2n2: bank die_bank die_karte
einge verst a2c2n3: peter a2c2n5: karte a2c3n2: selbs a2c3n4: durch klar a2c4n2: ist_da a2c6: ^_nur a2c6n2: dir a2c7n:
viele a2c8: ^_alles a2cn: die_masse dran funf garte hinne juni kurz laden lena post schic_$ sie_in verla a2cn11: etwas
a2cn2: ihnen_$ legen onlin sein versi a2cn20: am_monta a2cn3: die_unter formu haben_sie a2cn4: los wiede a2cn5: diese
a2cn6: des lasse a2cn8: geste a2n: 0_fehlt ^_bei ^_ohne bei_euch bin buchh den_entwu der_0 die_start einve foto_von
ganz genug gespa haben_$ ich_es ich_sie ich_von immer_noch in_die in_druck ist_auf ist_bei legen_wir liegt_im noch_der
plane reich ruber sie_das sie_schon termi_am tisch ubers unter_dem unter_sind vorhe vorsc wer wir_druck wir_los
wir_sind zuges a2n2: ^_du bei_der dass_wir die_bilde donne_um freue ich_noch im_ordne irgen ist_ferti leite namen per
sie_sich somme tippf und_melde weite_$ a2n3: 0_uhr drin du_wollt finde jetzt_noch los_$ noch_zwei ort und_schic
wenn_sie a2n4: bilde den_termi gern kam noch_mal richt saal uhr um_0 wir_uns a2n5: nachs_woche sobal_die um_die
uns_noch a2n6: origi a2n7: neue a2n8: ^_wenn an_$ a3: ^_ware an_die anhan_der brand dass_die der_beide der_rohsc ende
entwu_der entwu_fur ihnen_noch ihr_okay in_den klein_erinn offnu_und rohsc siche sie_bitte speis uns_bitte uns_fehle
viell von_euch wenn_wir wir_$ wollt_nur a32c17n22: fur a33c10n29: uns a35: ?_$ a36c6n35: den a3c: bis_0 daten
hallo_herr ihre_unter leben nur_noch uns_die a3c2: ana_$ domai wir_nicht a3c2n: masse a3c2n2: angek a3c2n3: raus
a3c2n4: auch ist_$ a3c2n5: telef a3c2n6: mit_dem a3c2n8: ander a3c3n: ihrer nicht_$ a3c3n2: sehr a3c3n4: mail a3c3n5:
entsc mache a3c4: fur_sie a3c4n: furs a3c4n4: gibt a3c4n8: frage a3c5n17: wir_haben a3c6n5: meine a3c7n11: danke_fur
a3cn: und_das wir_brauc a3cn2: ^_ihre bei_uns die_zweit druck_$ noch_$ uns_fehlt a3cn3: auf_dem gleic ordne steht
a3cn4: farbe a3cn5: mit_den a3cn6: gruss melde a3cn7: beim komme a3cn9: hier a3n: 0_marz ^_ein ^_klein ^_offen besse
bevor_wir bis_mittw bis_monta cater das_angeb der_cater drube drube_und gaste geben_sie geht_es grund hallo_frau
ich_bis ich_die ihrem ihres immer marz offen_ist passw preis rest sonst stell stimm vorst wir_mit zweit_entwu a3n2:
andru eure geben schil zugan a3n3: auf_ihre fehlt_noch werde a3n4: gross papie a3n5: die_rechn a3n8: ^_auf aber a4:
bildu bis_nachs buche damit_wir ein_foto ich_wollt im_anhan konnt_sie magst magst_du okay sagen_sie sagt welch_der
zu_den a40c17n51: ich a40c2n21: 0 a40c42n55: ist a42c5n15: bis a43c23n82: das a44c14n45: sie a49: ? a4c: ich_hoffe
a4c2: ana hoffe ist_die a4c2n3: vertr a4c2n5: ab a4c3n3: letzt a4c3n8: mich a4c4n3: antwo a4c4n6: keine a4c4n7:
habe_ich a4c7n: also a4cn: guten_tag a4cn10: liefe a4cn2: kern tag a4cn3: ^_fur fur_das leide und_die wegen_der a4cn5:
wegen a4n: ^_bevor ^_im anfan bei_ihnen bevor der_entwu der_zweit recht uns_bis a4n10: mal a4n15: ja a4n2: ^_bitte
den_0 frau_kern gefal kopie schau unter_$ warte_noch wir_noch a4n3: auf_seite das_logo fehle_noch kurze start waren
a4n4: klein logo schri a4n5: erst ich_habe a4n7: ^_sobal a4n8: ist_noch a5: anbei_der bis_diens bitte_bis die_offnu
jeman solle_wir spate zuruc_$ a54c3n50: noch a5c2n10: hatte a5c2n16: wie a5c2n3: deine a5c3n3: freig a5c4n9: aus
a5c5n2: gut a5c9n3: zur a5cn10: woche a5cn14: ^_der a5cn2: offen a5cn3: ^_guten guten a5cn4: geht a5n: 0_$ am_donne
den_druck erinn liebe_frau ruckm schic_sie wisse a5n11: sobal a5n19: morge a5n2: anhan noch_auf a5n3: 0_0 ^_uns mittw
wir_warte a5n4: als a5n6: ferti a5n8: kommt a6: ^_anbei gehen passt_$ a63c19n62: der a64c33n96: wir a6c12n7: dann
a6c13n14: da a6c29n20: ! a6c2n: doch von_ihnen a6c2n2: ^_liebe a6c2n3: angeb a6c2n5: foto a6c3n6: eine a6c4n2:
brauc_ich a6c5: musst a6c5n2: herr a6c8n10: ^_danke a6cn: unten a6cn2: bis_zum die_fotos a6cn3: lauft a6cn4: besch
a6cn6: rechn a6n: kann_ich offnu a6n2: wir_den zum_0 a6n3: auf_die einfa a6n4: beide a6n8: liegt a7: konne_wir korre
soll solle a7c2n5: fotos a7c3n25: monta a7c3n7: beste a7c4n: brauc_wir a7c5n5: ohne a7c5n9: sich a7c6n16: dem a7c8n3:
weite a7n: sagen a7n2: halte a7n3: drei a7n6: donne warte a7n7: so a7n8: nachs a8c17n10: hat a8c23n18: danke a8c2n11:
zwei a8c2n2: liebe a8c2n3: zuruc a8c2n6: dass zweit a8c30n5: alles a8c4n6: konnt a8c5n14: habe schon a8c9n15: jetzt
a8n: die_texte a8n2: die_druck a8n3: kann wir_die a8n6: fehle mit_der wollt a8n7: termi a9c22n2: damit a9c2n17: um
a9c2n23: ^_das a9c2n5: frau a9cn2: wurde a9cn5: bis_freit a9n: ob texte a9n3: am_0 seite_0 a9n4: entwu fur_den ac:
^_franz ^_jetzt ^_jim ^_wegen abel abel_die alte auswe band beant beant_$ brosc_ist c carol das_mit das_unter
deine_mama den_stick der_post der_uploa dich die_daten die_frage die_liste die_nachb die_schlu dorte_$ eh es_schon
fotog franz fur_einen gegan_$ grune grune_licht gut_! gutac hallo_tom herr_abel ich_$ ihre_nachr in_ruhe info_der
klage konnt_das labor leben_sind letzt_woche licht mama meine_mail mietv musse_sie nachb notie ohne_die ruhe sam_die
schlu schre_$ sie_nicht sie_sind stick tause tause_dank uberh unter_freig uploa volli volls von_deine von_letzt wir_im
zahlu_ist zusam zwei_die ac10n12: war ac12: tun ac2: ^_prima alles_gut die_domai hoffe_der ist_in jim jim_hat klar_$
ohne_das prima und_mir zahl ac2n: buchu dach die_sache geehr_herr hat_den ihr_euch kanns nachr nun schre ac2n2:
das_foto die_seite letzt_mail nehme sache ac2n3: der_druck liste ac2n6: einen ac3: ^_von gefun ihrer_seite s von_ihrer
ac3n: ^_sehr damit_sind danke_furs geehr gesch_$ sehr_geehr strei ac3n2: serve ac3n4: gesch gibt_es kumme ac3n5:
heute_fruh ac3n6: fruh ac4: hat_sich seite_ist ac4n10: unser ac4n2: gekla ac5: nur_zur ac5n4: besta ac6: damit_ist
zur_info ac6n: info ac6n3: wunde ac6n4: musse ac7: nicht_weite ac7n: viele_dank acn: ^_hi aufge begli bekom_ihr
der_vertr dorte eilt eilt_nicht frau_kessl gedru gedul gegan gehor gruss_hinne hallo_ihr hallo_lena hallo_sam
hallo_timo hat_uns hi hi_lars hinne_$ ihr_team ihr_zwei janua kessl kompl konnt_ihr lars leide_zu mira mira_$ mitta
offen_$ rober rober_$ sam tag_frau team_von timo von_druck vorge vorhi vorwo was_ich was_wir wir_jetzt zusat acn11:
bauam nach acn2: auf_den die_farbe handl klare kran liege neu statt team tom uber weg acn3: ausge bleib das_bauam
der_notar es_ist genau gewun ich_ihnen mein acn4: aus_$ mache_wir notar zahle acn5: ^_ihr auf_der wir_am acn7: bekom
an: 0_brauc 0_euro 0_vor ^_am ^_bis ^_bleib ^_geben ^_seite ^_zwei aber_es ahnun_wo akzep akzep_keine am_samst antwo_$
auf_sie beach beach_sie benot bishe bitte_beach bleib_noch brauc_ist brief bring da_noch daher dann_geht das_einzi
das_elfen das_letzt das_papie das_so dein deine_negat den_namen der_farbe der_gross der_lagep der_leite der_muhle
der_schil der_termi der_werks der_woche desha die_andru die_besta die_buchu die_maler die_portr die_sie die_stell
die_turen die_von diens_als dring dring_$ eher ein_gross einma einzi elfen elfen_papie entsc_sie er_ist erhal es_so
fehlt_uns film fotos_die fragt fruhb furs_telef garte_ist gebra gebuc gehor_$ gemei gesag griff habe_den haben_ihre
halte_sie hat_der hatte_$ heil heute_raus hier_drei hinte hinwe hochg ich_jetzt ich_mich ihres_vorst im_lager im_plan
ist_aber ist_angek ist_der ist_hochg ist_mit jahre janua_ist jeder juni_$ keine_kopie kenne kinde klapp lagep
leide_nicht leute liefe_$ logo_ist mail_kam mal_mit masse_vom mich_$ mir_das mir_jetzt mit_$ mit_ihrer mittw_mit
morge_ein muhle nachs_schri namen_von negat nicht_begli nicht_bei noch_ob noch_wer numme nun_auf nur_die ob_der
ohne_anhan origi_$ papie_$ passi passt_das pdf per_post portr post_unter raus_$ rechn_vom recht_$ ruber_$ ruckf
sache_mit sagen_wir scan_vom schaf schar schla sich_das sich_die sich_nicht sie_die sie_ruber sie_so sie_zuruc sind_$
sind_per sitzt sobal_das sobal_der stell_mit telef_vorhi teppi teppi_sind texte_schic trans turen uberl um_zehn umsch
uns_den unser_buchh unter_vertr verei von_herrn vorwo_ihres waren_sie warte_auf warte_ich was_noch weiss wenn_die
wenn_sich wer_von werks wert wir_in wir_monta wo woche_in wollt_mir zu_klein zugan_zum zwei_der zwei_grund zwei_zu
zweit_schri zwolf an10: vor an2: ^_hier ^_schon ahnun aus_der beste_auf bis_donne blaue dafur das_formu das_ist
das_neue das_origi das_proto dauer dem_origi den_saal der_start die_beide die_schri die_wand die_zwei diese_woche
ergan euro fehlt_ist frau_somme frist guten_morge haben_noch halt hangt herrn_lutz hin ihm ihr_hatte ist_ein
keine_ahnun kuche lager liefe_der link lutz maler messe mich_dass morge_der muste neuen noch_brauc noch_das noch_von
onlin_$ perso plan proto punkt runde samst sie_erst sie_es sind_ferti sobal_ich stehe treff ubera uns_schon verle
versc_$ viel von_der vor_ort wir_ihr zehn zimme an3: ^_kurze anmer anzah bespr da_ist die_anzah gebet hange herrn
kolle monta_mit neues noch_fehlt noch_keine scan stati uns_am versc wand wie_bespr zip an4: ^_unser ^_was die_neue
ihnen_die schic_ich an5: ^_mit korri an6: monta_$ muss an7: er freit_$ trock wird an8: am_freit c: ah anfra april
auftr ausfa ausst beend damen dezem dokto drum eben ecke einpa erhol ersta eurem fein fest fink freud frost fusse
gefre geld gemel genia gereg gesta halbe hausm heft herre hinfa hochl jana kopf lagen lege leyla lief logos maier
makle muhe nachd nachf nachw nein nele newsl reing set somit sorge sorte sowie spat tatig thema trotz uberg ubern
umlei verfa vergn verme wartu welt worte zitat zolls c10: wir_alles c10n2: erled c2: ^_hat ^_herzl abgel abges
abges_es alles_angek alles_was also_nicht anger_und bank_hat beisa_$ besta_wir brauc_nicht dach_und damit_alles dank_$
danke_dir der_monta die_zahl erled_$ euch_keine fach feier_! frohe fur_ihre gegen_$ gegen_und gut_dann hakch hat_anger
hat_mich hierm ich_alles ich_hab ihnen_brauc ihr_musst im_spam ist_alles ist_das ist_es ist_gegen ist_umgez kennt
kumme_$ lag macht mehr_schic mir_die momen_nicht monta_war musst_ihr musst_nicht nehme_wir nicht_! nicht_tun
schon_abend sie_gibt spam strei_der super_dann super_viele tolle tun_ana umgez und_abgel und_fach unser_seite
unter_dach verge von_eurer war_mir war_nicht war_s zu_schli zur_kennt c2n: ^_meine alles_klar anger aus_dem besta_und
brauc_$ das_war eurer gegeb inzwi kanns_du nacht_um notig schne_antwo serve_zieht sind_wir und_bezah vertr_ist verzi
zieht_heute c2n2: ^_dann es_war gerad ich_nicht meine_letzt probl von_uns von_unser zieht c2n3: genom sind_da c2n4:
abend c2n5: bezah c3: !_von ^_gut ^_perfe ^_zur alles_$ da_viele dann_haben feier ihr_konnt im_momen info_die
ist_heute ist_von mehr_brauc mehr_zu momen perfe seite_alles super_damit von_dir weite_tun weite_zu c3n: da_danke
da_und der_serve es_nicht hab nicht_zu c3n2: ^_alle danke_! wir_es c4: ^_wunde alles_beisa alles_da beisa dank_!
musse_nicht sich_erled c4n: dann_ist die_schne hat_es schli c4n2: heute_nacht in_der c4n3: nacht c4n5: alle c5:
alles_erled dank_damit herzl herzl_dank ist_damit mehr_$ c5n3: gegen sie_musse c6: zu_tun c6n: damit_haben schne c7:
tun_$ c8: ^_super c9n2: super cn: 0_ist ^_gute alle_freig auf_das ausga belas beste_ist bezah_es bist buro dabei
danke_$ dann_fallt dann_mache das_vorwo den_besch der_laden die_beste die_geneh direk doro doro_$ durch_$ einen_ander
einen_schon erled_ich erled_wir es_bleib es_hat es_leide es_uns exemp fallt fallt_das finan flies freig_sind freit_am
gegeb_$ gegen_hat gekom genau_das geneh_ist geset gespr hat_gekla hatte_die herr_peter hund_$ inzwi_von ist_raus
ist_zufri karte_ist kessl_ihre konto legen_los liebe_ruth mehr_offen moin_herr nachm nicht_notig olaf olaf_$ proje
ruth schad selbs_$ sind_jetzt storn super_ich uber_uns uberw_ist uns_fur uns_nicht uns_seite unser_buro verst_dann
verzi_nun von_meine weihn wenig wir_legen zette zufri cn2: ^_keine ^_moin ^_peter dass_es der_kran die_zahle
fotos_sind genom_$ gute haben_uns hund ich_melde ist_im ist_vom kein_probl komma melde_mich moin ordne_$ uberw und_sie
wir_lasse cn3: ist_nicht kein noch_etwas schic_wir von_mir vorbe wie_gewun cn4: geneh ich_heute zwisc cn6: erste fassu
n: absen abzug acht aktua allem allen amt anfas angef angep anna anseh anstr antra aufba aufpr aufze ausli ausse auto
autom backe banne bar begeh begei begin behob belgi beric besor besuc betra bilds bissc bogen brett bruck cent chat
crew davor dazwi defek dispo dorf dort dr dreih durft dusch einun elekt entwi erfor erkan erkla ernst eroff errei
ersch extra farbk fassa feuch feuer flori flug flyer fuchs funda fussb fussz gar garan garde gefra genie gerat gerec
gesca getau gewar ging gipse glas glaub gold grafi grego gunst guter gutes habt haha halft handw hausn heiss herrl
herst hitze hoch hochz hole holen hore huber illus jedes jule jury kalen kaput karin katri kiste klart klink knarr
krans lache lacki lade laste laut leid leipz leitu liest lil lob macke mai marki masch mel milli mitte mittl mude
museu musik mwst nachg neben neuja neun niema norma offne ol ozdem paket parkp paul pit platt prach prase progr provi
putz quitt repar reser rief rot ruckr ruf rufe rufen ruhen sage saube scans schul sehe seht sendu skizz sonne stand
still storu stuhl stund tabel tage tausc terra testp ticke tonmi trage trifl tur tut uberf umbru umwer ungek unkla
urlau urtei verbu vergr vermi vernu verof versu verwi verzo vorja warme webin wem wiref wirkt wohnt worde wort wunsc
zeich zeige zeit zitro zzgl n2: !_die 0_und ^_$ ^_freut ^_kai ^_klar ^_mein ^_vom ab_$ abend_ein aber_ich aber_jo
am_mittw an_den angeh ansch bauam_haben baue_ich bauen_sie beim_bauam beim_liefe bekom_sie da_es dachb das_blau
das_erled das_gerus das_habe das_haben das_jetzt das_lasse das_muss das_steht das_stuck das_wette das_wir dass_sie
den_korri der_gegen der_lack der_nachs der_scan die_arbei die_entsc die_komme die_origi die_richt die_trepp diese_wie
donne_$ drauf drin_$ dunke_wir einge_$ entsc_liegt er_$ erfah erlau erzah es_auch es_gefal etwas_ander fange_am
fassu_$ fenst ferti_$ fett freue_wir freut freut_mich frist_bis geand geand_$ geant gefal_! gemac geric_hat gestr_$
getan gewah gewor_ist habe_wie haben_ja hake hatte_uns hier_noch ich_selbs ihn ihr_wollt ihre_frage ist_druck ist_er
ist_schic ja_genau jo kai kai_hat kam_ohne kannt komme_am kommt_um konnt_wir korri_$ koste kuche_mitbr kumme_wir lack
langs lasst lasst_gruss laufe liefe_sie liegt_jetzt mein_kolle melde_uns mitbr mocht monta_fange muss_noch nehme_das
neue_fassu neues_$ nicht_neues ort_$ oster plaka proto_von rahme_ist rechn_$ rom satz scan_war schic_ihnen schon_das
schon_geant schwe sechs sehen_sie seit seite_sind seite_vier sie_am sie_heute sie_morge sieht sind_geste so_trock
spass stuck stufe telef_$ termi_auf toll_aus trepp trock_ist ubrig und_komme uns_$ uns_vor verfu viel_spass von_geste
vor_dem vorbe_$ wahl war_zu werde_$ wie_schon wie_versp wir_an wir_fange wir_geste wir_heute wird_am wollt_uns
wurde_noch wusst zuruc_sind n3: ^_den arbei archi baue besch_$ bezah_das darum das_geric die_erste die_sind ein_und
einem erst_mal geric gerus gestr haben_die heute_abend ich_morge ihr_am ja_das kommt_am lasse_wir liegt_bei nach_$
nicht_bezah rahme sie_hatte sie_noch vier wenn_das wiede_$ wir_morge woche_$ n4: ^_wie bauen beste_$ blau die_datei
fange_wir gewor heute_$ ja_die toll vom_bauam wir_bauen zu_dunke n5: datei dunke ein_$ wette n6: versp n7: ^_ja fange
n8: morge_$ sehen n9: ^_sie
"""
