"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: a abzei ach ana ankre anmer anzus aufge aufkl aufna ausme b bald baldi ball bank bauch bauer beiss benot bildr
bleib bohm c chef dahin danac darf davon decke denkt denn desha dinge docus dorfe dritt durfe einma eintr einze ende
entwa entwo ergeb etike febru firma forde fotog frag freue froh fulle gabe ganz gaste gebra gebt gerli gespa gewer
gewin gewoh gezei glanz griff grobe gutac haus herau hilfr hinne hinte horen hut iban idnr ihm ihres immer impre irgen
janne jorg kanns klapp kreuz kunde kunft leer lena leute links live logod maria marke meins mitta mogli neuen neuig
numme ocker ok oktob optio organ origi paar perso pixel plan plane prakt reich rein rohsc ruckf rucks ruhrt schaf
schar schie seide senfg serie servu setze shoot shop siebe siehe sitem sloga stehe steue story studi sucht teamf teams
tendi tests text toni treff umfra umsat uploa ust verka verte visit vollm vorge vorhe vorli vorne weiss wen wer werde
werks wird wohin wolle zehn zimme zuers zuges zukom zusam zutri a10: diens sie_uns a10c: zum a10c3n10: ^_die a10c4n6:
fur_die a10cn: passt a10cn8: ein a10n: konne a10n3: ^_ich a11c2n6: ihnen ihre a12c3n2: mir a12n3: bei a12n7: freit
a13c2n: ihr a13c3n4: ^_hallo hallo unter a13cn11: auf a13n15: am a14c13n12: es a14c13n8: von a151c76n113: $ ^ a16cn12:
mit a17c10n3: brauc a17c23n8: nicht a17cn4: druck a18c27n18: ist a2: 0_bis 0_juni 0_septe ^_konnt ^_magst ^_solle
^_ware absch absch_? als_vekto anbei_das anbei_die andru auf_die auf_seite bei_der bei_euch besch_ob besch_welch besse
bild bis_spate bitte_besch bitte_noch bitte_schic brand brand_fur brauc_ihre cater_brauc danke_damit das_bis das_titel
deine den_vertr der_beide der_brosc der_drei der_preis die_endgu die_speis die_zugan donne_0 druck_bis druck_hat
du_uns eine_ruckm einfa_mit eins endgu entwu_der euch_$ formu_unten freig_$ freit_damit geht_es geleg genug gib
gib_mir gilt hallo_petra herr_riege ich_das ich_es ich_sie ich_von ideal ideal_$ ihre_ruckm in_den ist_bei ist_ferti
kamen konne_? laden layou logo_als machb mal_wegen matt mir_bitte mir_doch mittw_0 nachh nachs_freit noch_ihre
noch_mal nur_noch ob_die okay_zum passw petra produ rechn_? riege ruber sag sag_mir sagt schau_sie schic_? seid
seid_ihr seite_fehle septe sie_$ sie_das sie_fur sie_mir sie_passt sie_sie speis start_wir termi_am titel und_das
und_ein und_sagen uns_noch uns_nur unter_angeb unter_zuruc vekto viell von_euch vorsc vorst wann ware_ideal waren_wir
will wir_$ wir_bis wir_druck wir_wurde zeile zur_unter a20c5n17: und a22n2: bitte a24c10n10: fur a26c10n20: ich
a26cn19: den a27c5n5: uns a2c: brosc daten falls fur_sie juni leben steht varia verla zahlu a2c2: musst nicht_$
a2c25n: alles a2c2n: mail wir_das a2c2n2: antwo entsc a2c2n3: ab a2c3: gut a2c3n4: frage a2cn: auf_dem haben_sie komme
kurz a2cn2: des etwas onlin peter und_die a2cn3: lauft liefe telef a2n: ^_bei ^_ohne anfan auf_ihre bei_uns buchh
dass_wir der_0 die_rechn die_start druck_$ einve foto_von gefal gross haben_$ ihrem namen noch_zwei offen papie per
schil sie_schon sonst ubers und_melde unter_$ unter_dem wisse a2n2: ^_sobal ^_wenn aber beim den_termi die_zweit finde
geht ich_habe leite ordne ort richt verst warte weite_$ woche a2n3: formu a2n5: neue a2n8: morge a2n9: ja a3: ^_bevor
^_ein ^_klein an_die anhan_der bevor bevor_wir bildu bis_mittw bis_monta buche cater der_cater ein_foto entwu_fur
fehle_noch fehlt_noch guten_tag ihnen_noch ihr_okay jeman klein_erinn kopie magst magst_du offnu_und recht siche soll
tag uns_bitte uns_die uns_fehle wegen_der wenn_wir wollt_nur a30cn10: 0 a31c12n34: das a31c2n7: noch a33: ?_$
a33c9n24: sie a36c4n4: bis a3c: bis_0 hallo_herr leide uns_fehlt vertr a3c2: domai a3c24n9: ! a3c2n: angek a3c3: also
a3c3n: ihrer a3c3n5: habe_ich a3c3n6: aus a3c4: meine a3c6n3: jetzt a3c6n5: da a3cn: ^_fur farbe a3cn2: fur_das melde
a3cn3: hier a3cn4: mache a3cn8: wie a3n: 0_marz am_donne das_angeb drube drube_und erst geben_sie hallo_frau ich_bis
mal marz preis stimm waren wegen wir_brauc wir_mit zugan zweit_entwu a3n2: ^_bitte das_logo geben hatte a3n3: logo
sobal a3n4: beide a4: ^_anbei ^_im ^_uns als anbei_der anhan bei_ihnen bis_diens bis_nachs bitte_bis damit_wir den_0
den_druck die_offnu gehen ich_wollt im_anhan konnt_sie liebe_frau okay sagen_sie uns_bis welch_der zu_den zuruc_$ a43:
? a44c5n20: der a46c25n36: wir a4c: letzt a4c3n3: schon a4c3n8: dem a4c4n2: ohne a4c9: zur a4c9n2: dann a4cn: beste
die_fotos a4cn2: kern a4n: 0_$ der_entwu der_zweit einfa klein schic_sie a4n2: ^_guten frau_kern guten kurze schau
a4n3: start a4n4: schri a5: ^_liebe doch erinn kann_ich liebe noch_die ruckm solle_wir spate wollt a5c: eine wurde
a5c2: herr a5c2n: von_ihnen a5c2n11: ^_wir a5c2n3: sich a5c2n4: foto a5c2n6: um a5c4n: brauc_ich a5c4n8: habe a5c8n2:
hat a5c8n8: ^_danke a5cn: freig was a5cn2: fotos a5cn4: zwei a5n: kommt noch_nicht offnu seite_0 so wir_den a5n2: 0_0
^_der mittw rechn a5n3: angeb besch donne ferti liegt a5n4: nachs a5n8: monta a6: du konne_wir korre passt_$ solle
zum_0 a68c20n43: die a6c: bis_zum a6c16n12: danke a6c2n2: dass a6c4: brauc_wir a6c4n3: weite a6c5n4: zu a6cn: unten
a6cn10: an a6cn2: zuruc a6cn4: in vom a6cn9: ^_das a6n: die_druck drei fur_den sagen a6n2: am_0 fehle halte termi
a6n3: mit_der a7: die_texte ob a7c: ware a7c13n12: haben a7cn: fehlt a7cn8: schic a7n: oder a7n2: bis_freit kann a7n3:
frau a7n6: zweit a8: texte welch a8c14n: damit a8c4n13: sind a8c5n7: im a8c6n: nur a8n: wir_die a8n2: konnt a8n3: wenn
a8n4: entwu a9: anbei a9c8n8: seite a9cn: euch ac: ^_jetzt ^_jim ^_prima alte auswe beant beant_$ brosc_ist buchu
carol das_unter dazu den_stick der_notar der_vertr dich die_daten dran es_schon funf funf_leben hallo_tom hat_den
ich_brauc in_ruhe info_der ist_die lasse leben_sind leide_zu letzt_mail meine_mail musse_sie nehme noch_$ notar notie
nun prima ruhe schre schre_$ sie_nicht stick tom wir_im zahl zahlu_ist ac11n: mehr ac19n5: !_$ ac2: alles_gut
die_domai durch hat_sich ist_da jim jim_hat keine ohne_das wir_nicht ac2n: damit_sind das_foto furs ist_$ ac2n2:
die_seite unser ac2n3: gibt_es ac3: ^_von damit_ist gefun ihrer_seite von_ihrer ac3n: gekla serve ac3n3: gibt klar
ac4: besta nicht_weite ac4n: dir ac4n2: musse ac4n5: wir_haben ac5: nur_zur ac5n8: danke_fur ac6: ^_nur zur_info ac6n:
info ac7: viele ac7n: nicht_mehr ac7n12: heute ac9n5: haben_wir acn: auch danke_furs die_farbe einen einge gehor gewun
janua legen los vorhi acn2: diese mich zahle acn4: aus_$ mit_dem an: 0_brauc 0_vor ^_am ^_auf ^_geben auf_sie
bekom_ihr bespr bin bis_donne bishe das_bauam das_elfen das_proto das_so dein den_entwu den_namen der_druck der_leite
der_muhle der_schil die_karte die_portr die_stell die_turen die_unter die_von donne_um elfen elfen_papie entsc_sie
eure fehlt_ist frau_somme furs_telef gehor_$ gemei gern gleic grund halt halte_sie hangt hatte_$ heute_raus ihnen_$
im_ordne in_die ist_auf jahre janua_ist kenne klare kolle lager legen_wir liegt_im link los_$ messe mit_ihrer
mittw_mit muhle muss nachs_schri namen_von noch_auf noch_fehlt offen_$ per_post portr post post_unter proto punkt
raus_$ rest saal sagen_wir selbs sich_das sie_die sind_$ sind_per sobal_die somme statt stell stell_mit telef_vorhi
teppi teppi_sind tippf trans turen uber umsch uns_am uns_den unser_buchh unter_sind verei versc versc_$ versi von_der
von_herrn vor_ort wand warte_noch was_noch wenn_sie wie_bespr wiede wir_in wir_los wir_monta wir_sind wir_warte zusat
zwei_grund zweit_schri an2: ^_hier ^_kurze ^_mit ^_schon ausge bekom blaue das_formu das_neue der_start die_schri
die_zwei es_ist gebet guten_morge herrn_lutz ihnen_die lutz mit_den morge_der onlin_$ sie_sich sind_ferti um_die vor
wir_am zip an3: am_freit bauam die_neue er geste herrn karte raus um_0 und_schic an4: auf_der freit_$ mache_wir an5:
ander nach an6: am_monta an_$ c: abgel ah anger april ausga band dezem erhol ersta eurer exemp fach fest gedru gegan
genia gesta hakch halbe hinfa hund jana komma kompl kumme lag lagen lief logos macht maier nachf nachr nein neu sache
sorge spat storn tause thema tolle uberh ubern umlei verge vergn volls vorbe wartu zitat c12: dank c2: ^_herzl
alles_angek alles_klar beisa_$ besta_wir da_danke dank_$ erled_$ es_nicht feier feier_! frohe gegen gerad hierm
ich_alles ihnen_brauc ihr_musst im_spam ist_damit ist_das ist_es ist_umgez kennt klar_$ momen_nicht nacht_um nicht_!
nicht_tun s schon_abend serve_zieht sich_erled spam super_dann super_viele umgez von_dir von_uns weite_zu zieht_heute
zur_kennt c2n: alle ich_nicht schli zieht c2n2: abend probl c3: !_von ^_perfe ^_zur alles_$ alles_beisa alles_da beisa
da_viele danke_! dann_haben im_momen info_die ist_von mehr_brauc momen musse_nicht perfe seite_alles seite_ist
super_damit zu_tun c3n: der_serve gesch_$ hat_es c3n2: gesch sie_musse c3n3: fruh heute_fruh c4: ^_wunde alles_erled
dank_! dank_damit dann_ist herzl herzl_dank mehr_$ c4n: die_schne heute_nacht nacht c4n4: war c5: damit_haben tun_$
c5n: schne wunde c7: ^_alles erled tun viele_dank c8: ^_super wir_alles c8n: super cn: aus_dem bezah brauc_$ buro dach
dass_es die_zahle direk es_war finan gedul genau_das gespr hab ist_zufri nicht_notig notig proje schad schic_wir
schne_antwo sind_jetzt sind_wir unser_buro weihn wie_gewun wir_es zufri cn2: ^_peter genau genom_$ ich_heute ist_im
ist_nicht kein kein_probl noch_etwas von_mir cn3: erste fassu genom n: abzug aktua angep ansch anseh anstr archi aufpr
aufze backe banne bar baue beach begeh behob besuc betra bogen cent chat dafur dorf drauf eilt einem einun einzi ergan
erhal erkan fett flyer fragt freut fussb fussz gar garan gefra genie gesag getau gewah ging guter gutes hake halft
heil hochg ihn jule kalen kam karin katri kinde lack laufe leid liste milli mude muste mwst nachm neben neuja niema
offne ozdem paket paul pdf prach prase provi repar rief rom ruckr rufen ruhen runde sage samst schul schwe sein seit
sendu sitzt skizz storu stuck tabel tage testp trage tut umbru urlau vergr verof verzo wahl webin wiref wirkt wunsc
zeich zzgl n2: !_die 0_und ^_ihre ^_klar aber_jo am_mittw bauen_sie besch_$ bilde das_blau das_wette der_nachs
die_beide die_erste die_sind diese_wie drin ein_und geand geand_$ gewor gute hange heute_abend ja_genau jo kannt
konnt_wir lasst lasst_gruss monta_fange neues neues_$ nicht_neues schic_ich schic_ihnen seite_sind sie_am sie_noch
sieht spass toll_aus trock ubera viel viel_spass vom_bauam wenn_das wette wie_versp zwisc n3: 0_uhr ^_den ^_wie bauen
blau datei die_datei fange_wir gruss haben_die ja_das ja_die korri monta_mit morge_$ sehen uhr versp wir_bauen n4:
ein_$ fange toll n5: ^_sie n7: ^_ja
"""
