"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: a abzei ach achte angel ankre anson anstu anzus art aufkl aufna ausla ausme aussu auswa b bald baldi ball bauan
bauer beine beiss beruh beson bildr bo bohm chef dahin danac darin davon decke denkt denn dinge docus dorfe dritt
durfe ehrli eiche einre eintr einze elf endku entsp entwa entwo ergeb etike etwai fahre farbm febru festg firma fluge
forde frag freun froh fuhlt fuhrt fulle gabe gebli gebra gebt gepac gepru gerli gewer gewin gewoh glanz gluck grobe
grube halbw heimg helfe herau hey hilfr hilft holza hut iban idnr impre janne jorg juhu katas klavi kreuz kuhls kunde
kunft leer links live locat losun mann maria marke meins menuk minut mitzu mogli nadja nette neuig ocker ok oktob
optio organ paar pixel platz prakt pro rampe rgb rucks ruhrt sagst scann schaf schie schni seide senfg serie servu
shoot shop siebe sitem sitze sloga spart spend stahl steck stein story studi sucht teamf teams tendi tests text tisch
toni tor traum uberl umfra umsat umso umzug ust vegan verka verlo versa verte visit vollm vorfu vorla vorli vorne
warst wen wer winte wirkl wirth wohin wohne worub zielg zuers zukom zusch zutri a10: sie_uns a101c41n93: die a10c:
ware a10c10n12: zu a10c2n11: schic a10c4n5: euch a10c5n6: du a10cn3: passt a10n3: noch_die a10n5: noch_nicht a10n9:
wenn a11: anbei welch a11c6n8: in a11cn7: fehlt a11n: oder a11n2: diens a12c2n4: was a12cn11: vom a12cn3: zum a12n2:
konne a13c3n15: ein a13c6n15: im a13c6n9: fur_die a13c7n4: nur a14c10n12: seite a14c2n9: bei a14c3n9: ihnen a14c5n10:
ihre a14cn12: freit a14n4: ^_ich a15c7n21: ^_die a15c7n24: sind a17c5n6: mir a17c7n9: ^_hallo hallo unter a18c18n17:
von a18c9n13: ihr a19c20n33: es a19c2n30: am a2: 0_ab 0_bis 0_fehlt 0_juni 0_septe ?_ana ^_gibt ^_konnt ^_magst
^_solle absch absch_? aller als_vekto alten am_beste anbei_das anbei_die bauch bei_mir beide_termi besch_ob
besch_welch bild bis_auf bis_morge bis_spate bitte_besch bitte_den bitte_noch bitte_schic brand_fur brauc_ihre
brauc_noch cater_brauc danke_damit darf das_bis das_titel das_wurde den_liefe den_vertr der_brosc der_drei der_korre
der_preis der_rest die_antwo die_bildu die_endgu die_speis die_zugan donne_0 druck_bis druck_hat du_uns eine_ruckm
einfa_mit eins endgu es_werde euch_$ formu_unten foto_vom fotos_brauc frau_brand freig_$ freit_damit geleg gespa_was
gezei gib gib_mir gilt hallo_petra halte_wir haus herr_riege holz horen ich_das ich_wurde ideal ideal_$ ihre_druck
ihre_ruckm ist_? kamen konne_? korre_bitte lauft_am layou lesen logo_als logod machb mal_wegen matt mir_bitte mir_doch
mittw_0 musst_wir nachh nachs_freit noch_ihre ob_die ohne_unter okay_zum petra plane produ rechn_? rein riege sag
sag_mir schau_sie schic_? seid seid_ihr seite_fehle septe setze sie_$ sie_bitte sie_den sie_einfa sie_fur sie_mir
sie_passt sie_sie siehe sind_die sind_noch soll_$ soll_ich start_wir steue_$ termi_am titel und_ein und_sagen uns_nur
unter_angeb unter_zuruc vekto von_beide von_euch wann ware_ideal waren_wir weite_ist werde_soll will wir_bis wir_wurde
wohl wolle wollt_$ wurde_wir zeile zu_wisse zur_unter zuruc_ist a201c111n240: $ ^ a21c13n7: brauc a22c4n9: druck
a23c3n20: mit a24c3n27: auf a26c13n32: und a27n3: bitte a28c33n25: nicht a2c: brosc dank_fur dazu die_versi falls
funf_leben ich_brauc ihre_unter in_ordnu ordnu steue varia verla zahlu a2c11n22: heute a2c11n8: haben_wir a2c12n2:
nicht_mehr a2c15n: dank a2c17n3: mehr a2c22n14: !_$ a2c2n: bank die_bank wir_das a2c2n2: die_karte einge verst a2c2n3:
peter a2c2n5: karte a2c3n4: durch klar mail a2c4n2: ist_da a2c5n13: wir_haben a2c6: ^_nur a2c6n2: dir a2c7n: viele
a2c8: ^_alles a2cn: dran funf garte hinne juni kurz laden lena post sie_in a2cn11: etwas a2cn2: die_unter onlin sein
versi wiede a2cn3: des formu haben_sie a2cn5: diese lasse a2cn7: geste a2n: ^_bei ^_ohne bei_der bei_euch bin buchh
den_entwu der_0 die_start einve foto_von ganz gaste genug gespa haben_$ ich_es ich_sie ich_von immer_noch in_die
in_druck ist_auf ist_bei liegt_im noch_der reich ruber sie_das sie_schon stell ubers und_melde unter_dem unter_sind
vorhe vorsc wir_druck wir_sind zuges a2n2: dass_wir die_bilde donne_um eure freue ich_noch im_ordne irgen ist_ferti
leite namen per sie_sich somme tippf weite_$ a2n3: 0_uhr den_termi drin finde gern ist_noch noch_zwei ort saal
sobal_die und_schic wenn_sie a2n4: bilde nachs_woche noch_mal origi richt uhr um_0 uns_noch wir_uns a2n5: um_die a2n6:
neue a2n8: ^_wenn a3: ^_ware an_die anhan_der brand dass_die der_beide der_rohsc ende entwu_der entwu_fur ihnen_noch
ihr_okay in_den klein_erinn offnu_und rohsc siche speis uns_bitte uns_die uns_fehle viell wenn_wir wir_$ wollt_nur
a32c17n22: fur a33c9n23: uns a35: ?_$ a36c40n45: ist a36c6n33: den a3c: bis_0 daten hallo_herr leben nur_noch und_das
a3c2: ana_$ domai wir_nicht a3c2n2: angek a3c2n3: ist_$ raus a3c2n4: auch a3c2n5: mit_dem telef a3c2n8: ander a3c3n:
ihrer nicht_$ a3c3n2: sehr a3c3n3: entsc a3c3n5: mache a3c4: fur_sie a3c4n: furs a3c4n4: gibt keine a3c4n8: frage
a3c6n5: meine a3c7n11: danke_fur a3cn: noch_$ uns_fehlt wir_brauc a3cn2: auf_dem bei_uns die_zweit druck_$ leide offen
vertr a3cn3: farbe gleic melde ordne steht und_die a3cn4: mit_den a3cn5: beim a3cn6: gruss komme a3cn9: hier a3n:
0_marz ^_ein ^_klein besse bevor_wir bis_mittw bis_monta cater das_angeb der_cater drube drube_und geben_sie geht_es
grund hallo_frau ich_bis ich_die ihrem ihres immer marz passw preis rest sonst stimm vorst wir_mit zugan zweit_entwu
a3n2: andru fehlt_noch geben schil a3n3: auf_ihre die_rechn werde a3n4: gross papie a3n5: ^_sobal a3n7: ^_auf a3n8:
aber a4: bei_ihnen bildu bis_nachs buche damit_wir ein_foto ich_wollt im_anhan konnt_sie magst magst_du okay sagen_sie
sagt uns_bis welch_der zu_den a40c17n50: ich a40c2n20: 0 a42c5n13: bis a43c14n41: sie a43c22n71: das a49: ? a49c3n37:
noch a4c: ich_hoffe a4c2: ana hoffe ist_die a4c2n5: ab a4c3n2: letzt a4c3n7: mich a4c4n3: antwo a4c4n7: habe_ich
a4c7n: also a4cn: guten_tag a4cn2: kern tag a4cn3: ^_fur fur_das wegen_der a4cn5: wegen a4cn8: liefe a4n: ^_bevor ^_im
anfan bevor der_entwu der_zweit kopie recht a4n14: ja a4n2: ^_bitte anhan auf_seite den_0 frau_kern gefal schau
unter_$ warte_noch wir_noch a4n3: das_logo erst fehle_noch kurze start waren a4n4: klein logo schri a4n5: ich_habe
a4n8: mal sobal a5: anbei_der bis_diens bitte_bis die_offnu erinn jeman solle_wir spate zuruc_$ a5c13n10: da a5c2n:
von_ihnen a5c2n10: hatte a5c2n16: wie a5c2n3: deine a5c3n2: freig a5c4n9: aus a5c5n2: gut a5c9n3: zur a5cn12: ^_der
a5cn3: ^_guten guten a5cn4: geht a5cn9: woche a5n: 0_$ am_donne den_druck liebe_frau ruckm schic_sie wisse a5n16:
morge a5n2: ^_uns noch_auf a5n3: 0_0 mittw wir_warte a5n4: als a5n5: kommt a5n6: ferti a6: ^_anbei gehen passt_$
a61c18n51: der a61c33n75: wir a6c12n6: dann a6c29n19: ! a6c2n: doch a6c2n2: ^_liebe a6c2n3: angeb a6c2n5: foto
a6c3n18: monta a6c3n5: eine a6c4n2: brauc_ich a6c5: musst a6c5n2: herr a6c5n5: ohne a6c8n10: ^_danke a6cn: unten
a6cn2: bis_zum die_fotos a6cn3: lauft a6cn4: besch rechn a6n: kann_ich offnu wir_den a6n2: auf_die zum_0 a6n3: einfa
a6n4: beide a6n6: liegt a7: konne_wir korre soll solle a7c2n5: fotos a7c3n5: beste a7c4n: brauc_wir a7c5n7: sich
a7c6n14: dem a7c8n3: weite a7c9n12: jetzt a7n: sagen a7n2: halte a7n3: drei a7n5: wollt a7n6: donne so warte a7n7:
nachs a8: die_texte a8c16n9: hat a8c22n17: danke a8c2n11: zwei a8c2n2: liebe a8c2n3: zuruc a8c2n6: dass zweit a8c30n5:
alles a8c3n6: konnt a8c5n12: schon a8c5n14: habe a8n: ob a8n2: die_druck a8n3: kann wir_die a8n4: termi a8n6: fehle
mit_der a9: texte a9c17n25: haben a9c22n2: damit a9c2n17: um a9c2n5: frau a9c3n21: ^_wir a9cn: wurde a9cn16: an
a9cn21: ^_das a9cn3: bis_freit a9n2: seite_0 a9n3: am_0 a9n4: entwu fur_den ac: ^_franz ^_jetzt ^_jim ^_wegen abel
abel_die alte auswe band beant beant_$ begli brosc_ist buchu c carol das_mit das_unter deine_mama den_stick der_post
der_uploa dich die_daten die_frage die_nachb die_schlu dorte_$ eh es_schon fotog franz fur_einen gedru gegan_$ grune
grune_licht gut_! gutac hallo_tom handl herr_abel ich_$ ihre_nachr in_ruhe info_der klage konnt_das labor leben_sind
leide_zu letzt_woche licht mama meine_mail mietv musse_sie nachb notie ohne_die ruhe sam_die schlu schre_$ sie_nicht
sie_sind stick tause tause_dank uberh unter_freig uploa volli volls von_deine von_letzt wir_im zahlu_ist zusam
zwei_die ac10n10: war ac11: tun ac2: ^_prima alles_gut die_domai hoffe_der ist_in jim jim_hat klar_$ nun ohne_das
prima schre strei und_mir zahl ac2n: dach der_druck die_sache geehr_herr hat_den ihr_euch kanns nachr nehme ac2n2:
das_foto die_seite letzt_mail sache ac2n5: einen ac3: ^_von gefun ihrer_seite s von_ihrer ac3n: ^_sehr damit_sind
danke_furs geehr gesch_$ sehr_geehr ac3n2: selbs serve ac3n3: kumme ac3n4: gesch gibt_es ac3n5: heute_fruh ac3n6: fruh
ac4: hat_sich seite_ist ac4n2: besta gekla ac4n7: unser ac5: nur_zur ac6: damit_ist zur_info ac6n: info ac6n3: wunde
ac6n4: musse ac7: nicht_weite ac7n: viele_dank acn: ^_hi aufge bekom_ihr das_bauam der_notar der_vertr dorte eilt
eilt_nicht frau_kessl gegan gehor gruss_hinne hallo_ihr hallo_lena hallo_sam hallo_timo hi hi_lars hinne_$ ihr_team
ihr_zwei janua kessl kompl lars masse mein mira mira_$ mitta neu offen_$ rober rober_$ sam schic_$ tag_frau team_von
timo von_druck vorge vorhi vorwo was_ich weg zusat acn10: nach acn13: am_monta acn2: auf_den ausge die_farbe klare
kran legen liege notar statt team tom uber acn3: es_ist genau gewun ich_ihnen los zahle acn4: ^_ihr aus_$ mache_wir
wir_am acn5: auf_der bekom acn6: bauam an: 0_brauc 0_euro 0_vor ^_am ^_bis ^_bleib ^_geben ^_offen ^_seite ^_zwei
aber_es ahnun_wo akzep akzep_keine antwo_$ auf_sie beach beach_sie benot beste_auf bishe bitte_beach bleib_noch brief
da_noch daher dann_geht das_einzi das_elfen das_origi das_papie das_so dein deine_negat dem_origi den_namen den_saal
der_gross der_lagep der_leite der_muhle der_schil der_werks der_woche desha die_andru die_maler die_masse die_portr
die_sie die_stell die_turen die_von diens_als dring dring_$ eher ein_gross einma einzi elfen elfen_papie entsc_sie
er_ist ergan erhal es_so film fotos_die fragt fruhb furs_telef garte_ist gebuc gehor_$ gemei gesag griff habe_den
haben_ihre halte_sie hat_der hat_uns hatte_$ heil heute_raus hier_drei hinte hinwe hochg ich_jetzt ich_mich ihm
ihnen_$ ihres_vorst im_lager im_plan ist_aber ist_angek ist_der ist_ein ist_hochg ist_mit jahre janua_ist jeder juni_$
keine_kopie kenne kinde klapp kolle konnt_ihr lagep legen_wir leide_nicht leute liefe_$ logo_ist mal_mit masse_vom
mir_das mir_jetzt mit_ihrer mittw_mit morge_ein muhle nachs_schri namen_von negat noch_das noch_von numme ob_der
offen_ist origi_$ papie_$ passi passt_das pdf per_post perso portr post_unter raus_$ rechn_vom recht_$ ruber_$ ruckf
sache_mit sagen_wir schar schla sich_das sich_die sich_nicht sie_die sie_ruber sie_so sie_zuruc sind_$ sind_per sitzt
sobal_das stell_mit telef_vorhi teppi teppi_sind trans turen um_zehn umsch uns_den unser_buchh verei versc_$ von_der
von_herrn vorwo_ihres waren_sie warte_auf warte_ich was_noch weiss wenn_die wenn_sich werks wert wir_ihr wir_in
wir_los wir_monta wo woche_in wollt_mir zimme zu_klein zwei_der zwei_grund zwei_zu zweit_schri zwolf an10: vor an2:
^_du ^_hier ^_ihre ^_schon ^_unser ahnun anzah aus_der bis_donne blaue bleib dafur das_formu das_ist das_neue
das_proto dauer der_start die_anzah die_beide die_schri die_wand die_zwei diese_woche euro fehlt_ist frau_somme frist
guten_morge halt hangt herrn_lutz hin ihr_hatte jetzt_noch keine_ahnun kuche lager liefe_der link lutz maler messe
mich_dass morge_der muste neuen onlin_$ plan proto punkt runde scan sie_erst sie_es sind_ferti sobal_ich stati stehe
treff ubera uns_am uns_schon verle versc viel vor_ort zehn an3: ^_kurze anmer bespr du_wollt gebet hange herrn
ihnen_die los_$ neues noch_fehlt wand wie_bespr zip an4: ^_mit die_neue kam korri monta_$ schic_ich an5: muss trock
an6: freit_$ wird an7: am_freit an_$ er c: abgel ah anfra april auftr ausfa ausst beend belas dabei damen dezem dokto
drum eben ecke einpa erhol ersta eurem fallt fein fest fink freud frost fusse gefre gegeb geld gemel genia gereg gesta
halbe heft herre hinfa hochl jana konto kopf lagen lege leyla lief logos maier makle muhe nachd nachf nachw nein nele
newsl reing set somit sorge sorte sowie spat storn tatig thema trotz uberg ubern uberw umlei verfa vergn verme wartu
welt worte zitat zolls c10: wir_alles c10n: erled c2: ^_hat ^_herzl abges abges_es alles_angek alles_was also_nicht
anger_und bank_hat beisa_$ besta_wir brauc_nicht dach_und damit_alles dank_$ danke_dir der_monta die_zahl erled_$
euch_keine fach feier_! frohe fur_ihre gegen_$ gut_dann hakch hat_anger hat_mich hierm ich_alles ich_hab ihnen_brauc
ihr_musst im_spam inzwi ist_alles ist_das ist_es ist_umgez kennt kumme_$ lag macht mehr_schic mehr_zu mir_die
momen_nicht monta_war musst_ihr musst_nicht nehme_wir nicht_! nicht_tun schon_abend sie_gibt spam super_dann
super_viele tolle tun_ana umgez und_fach unser_seite unter_dach verge verzi war_mir war_nicht war_s zu_schli zur_kennt
c2n: ^_dann ^_meine alles_klar anger aus_dem brauc_$ das_war kanns_du nacht_um notig schne_antwo serve_zieht sind_da
sind_wir von_uns von_unser zieht_heute c2n2: es_war gerad ich_nicht meine_letzt probl zieht c2n3: genom c2n4: abend
c3: !_von ^_alle ^_gut ^_perfe ^_zur alles_$ da_danke da_viele dann_haben feier ihr_konnt im_momen info_die ist_heute
ist_von mehr_brauc momen perfe seite_alles super_damit von_dir weite_tun weite_zu c3n: da_und danke_! der_serve
es_nicht hab nicht_zu c3n2: wir_es c4: ^_wunde alles_beisa alles_da beisa dank_! musse_nicht sich_erled c4n: dann_ist
die_schne hat_es schli c4n2: gegen heute_nacht in_der c4n3: alle nacht c5: alles_erled dank_damit herzl herzl_dank
ist_damit mehr_$ zu_tun c5n3: sie_musse c6: tun_$ c6n: damit_haben schne c8: ^_super c9n2: super cn: 0_ist ^_gute
auf_das ausga bist buro danke_$ dann_mache das_vorwo den_besch der_laden die_geneh direk doro doro_$ durch_$
einen_ander einen_schon erled_ich es_hat es_leide es_uns eurer exemp finan flies freit_am gedul gegen_hat gekom
genau_das geneh_ist geset gespr hat_gekla hatte_die herr_peter hund_$ ich_melde ist_raus ist_zufri karte_ist
kessl_ihre komma legen_los liebe_ruth mehr_offen melde_mich moin_herr nachm nicht_notig olaf olaf_$ proje ruth schad
selbs_$ sind_jetzt super_ich uber_uns und_sie uns_fur uns_nicht uns_seite unser_buro verst_dann vertr_ist von_meine
weihn wenig wir_lasse wir_legen zette zufri cn2: ^_keine ^_moin ^_peter dass_es der_kran die_zahle fotos_sind geneh
genom_$ gute haben_uns hund ist_im ist_vom kein_probl liste moin ordne_$ schic_wir vorbe cn3: bezah ist_nicht kein
noch_etwas von_mir wie_gewun cn4: ich_heute zwisc cn6: erste fassu n: absen abzug acht aktua allem allen anfas angef
angep anna anseh anstr antra archi aufpr aufze ausli auto autom backe banne bar begeh begei begin behob belgi beric
besor besuc betra bilds bogen brett bring bruck cent chat crew dachb davor dazwi dispo dorf dort dr dreih durft dusch
einun elekt entwi erfor erkan erkla ernst eroff errei ersch extra farbk feuch feuer flori flug flyer fuchs funda fussb
fussz gar garan garde gefra genie gerat gerec getau gewah gewar ging gipse glas glaub gold grafi grego gunst guter
gutes habt haha halft handw hausn heiss herrl herst hitze hoch hochz hole hore huber illus jedes jule kalen kaput
karin katri kiste klart klink knarr lache lack lacki lade laste laut leid leipz leitu liest lil lob macke mai marki
masch mel milli mitte mittl mocht mude museu musik mwst nachg neben neuja neun niema norma offne ol oster ozdem paket
parkp paul pit platt prach prase progr provi putz quitt repar reser rief rot ruckr ruf rufe rufen ruhen sage samst
saube scans schul sehe seht sendu skizz stand still storu stuck stuhl stund tabel tage tausc terra testp ticke tonmi
trage trifl tur tut uberf umbru umwer unkla urlau urtei verbu vergr vermi vernu verof versu verwi verzo vorja wahl
warme webin wem wiref wirkt wohnt worde wunsc zeich zeige zeit zitro zzgl n2: !_die 0_und ^_$ ^_freut ^_kai ^_klar
^_vom ab_$ abend_ein aber_ich aber_jo am_mittw angeh ansch baue_ich bauen_sie beim_liefe bekom_sie bezah_das da_es
da_ist darum das_blau das_geric das_habe das_lasse das_muss das_steht das_wette dass_sie der_gegen der_nachs die_arbei
die_komme die_origi die_richt die_trepp diese_wie donne_$ drauf drin_$ einge_$ er_$ erfah erlau erzah es_auch es_gefal
etwas_ander fange_am fassu_$ fenst ferti_$ fett freue_wir freut freut_mich frist_bis geand geand_$ geant gefal_! gemac
geric geric_hat gerus gestr_$ getan gewor_ist habe_wie hake hatte_uns heute_$ hier_noch ich_selbs ihn ihr_am
ihre_frage ist_druck ist_er ja_genau jo kai kai_hat kam_ohne kannt kommt_um konnt_wir korri_$ koste kuche_mitbr
kumme_wir langs lasst lasst_gruss laufe liegt_bei mitbr monta_fange neue_fassu neues_$ nicht_bezah nicht_neues ort_$
plaka proto_von rahme_ist rechn_$ rom satz scan_war schic_ihnen schon_das schon_geant schwe sechs sehen_sie seit
seite_sind seite_vier sie_am sie_heute sieht sind_geste spass stufe telef_$ termi_auf toll_aus trepp ubrig uns_$
uns_vor verfu viel_spass von_geste vor_dem war_zu werde_$ wie_schon wie_versp wir_fange wir_morge woche_$ wusst
zuruc_sind n3: ^_den ^_was arbei baue besch_$ blau die_datei die_erste die_sind ein_und einem fange_wir gestr
haben_die heute_abend ich_morge ja_das lasse_wir monta_mit nach_$ rahme sie_hatte sie_noch vier vom_bauam wenn_das
zu_dunke n4: ^_wie bauen beste_$ datei dunke gewor ja_die toll wir_bauen n5: ein_$ wette n6: fange morge_$ versp n7:
^_ja n8: sehen n9: ^_sie
"""
