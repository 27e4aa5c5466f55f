"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: a abzei ach ankre anzus aufge aufkl aufna ausme b bald baldi ball bauch bauer beiss benot beson bildr bleib bohm c
chef dahin danac darf dauer davon decke denkt denn desha dinge docus dorfe dritt durfe einma eintr einze ende entwa
entwo ergeb etike febru firma fluge forde fotog frag freue froh fulle gabe ganz gaste gebra gebt gerli gespa gewer
gewin gewoh gezei glanz griff grobe gutac haus herau hilfr hinne hinte hoffe horen hut iban idnr ihm ihres immer impre
irgen janne jorg kanns klapp kreuz kunde kunft leer lena lesen leute links live logod maria marke meins mitta mogli
neuen neuig numme ocker ok oktob optio ordnu organ origi paar perso pixel plan plane prakt reich rein rohsc ruckf
rucks ruhrt scan schaf schar schie seide senfg serie servu setze shoot shop siebe siehe sitem sloga spart stehe steue
story studi sucht teamf teams tendi tests text toni treff umfra umsat uploa ust vegan verka verte visit vollm vorge
vorhe vorli vorne weiss wen wer werde werks wird wohin wolle zehn zimme zuers zuges zukom zusam zutri a10: diens
sie_uns a10c: zum a10c4n10: ^_die a10c4n7: fur_die a10c8n8: seite a10cn: passt a10cn8: ein a10n: konne a11c2n6: ihnen
ihre a11n4: ^_ich a12c3n2: mir a12n3: bei a12n7: freit a13c2n: ihr a13c3n4: unter a13n16: am a14c13n8: von a14c14n12:
es a14c4n5: ^_hallo hallo a14cn11: auf a154c78n116: $ ^ a16cn12: mit a17c10n3: brauc a17c24n9: nicht a17c2n4: druck
a2: 0_bis 0_juni 0_septe ^_konnt ^_magst ^_solle ^_ware absch absch_? als_vekto ana ana_$ anbei_das anbei_die andru
auf_die auf_seite bei_der bei_euch besch_ob besch_welch besse bild bis_spate bitte_besch bitte_noch bitte_schic brand
brand_fur brauc_ihre cater_brauc danke_damit das_bis das_titel deine den_vertr der_beide der_brosc der_drei der_preis
die_endgu die_speis die_zugan donne_0 druck_bis druck_hat du_uns eine_ruckm einfa_mit eins endgu entwu_der euch_$
formu_unten freig_$ freit_damit geht_es geleg genug gib gib_mir gilt hallo_petra herr_riege ich_das ich_die ich_es
ich_sie ich_von ideal ideal_$ ihre_ruckm in_den ist_bei ist_ferti kamen konne_? laden layou logo_als machb mal_wegen
matt mir_bitte mir_doch mittw_0 nachh nachs_freit noch_ihre noch_mal nur_noch ob_die okay_zum passw petra produ
rechn_? riege ruber sag sag_mir sagt schau_sie schic_? seid seid_ihr seite_fehle septe sie_$ sie_das sie_fur sie_in
sie_mir sie_passt sie_sie start_wir termi_am titel und_das und_ein und_sagen uns_noch uns_nur unter_angeb unter_zuruc
vekto viell von_euch vorsc vorst wann ware_ideal waren_wir will wir_$ wir_bis wir_druck wir_wurde zeile zur_unter
a20c28n18: ist a20c5n17: und a23n2: bitte a25c11n11: fur a27c2n20: den a27c5n5: uns a28c10n21: ich a2c: bank brosc
daten die_bank falls juni leben steht varia verla zahlu a2c2: musst nicht_$ a2c25n2: alles a2c2n: wir_das a2c2n2:
antwo entsc mail a2c2n3: ab a2c3: gut a2c3n4: frage a2cn: auf_dem haben_sie kurz a2cn2: des komme onlin peter und_die
a2cn3: etwas lauft liefe telef a2n: ^_bei ^_ohne anfan auf_ihre bei_uns buchh dass_wir der_0 die_rechn die_start
druck_$ einve foto_von gefal gross haben_$ ihrem namen noch_auf noch_zwei offen papie schil sie_schon sonst ubers
und_melde unter_$ unter_dem wisse a2n2: ^_sobal ^_wenn aber beim den_termi finde geht leite ordne ort per richt verst
warte weite_$ woche a2n3: formu ich_habe a2n4: um_0 a2n5: neue a2n8: morge a2n9: ja a3: ^_ein ^_klein an_die anhan_der
bevor_wir bildu bis_mittw bis_monta cater der_cater ein_foto entwu_fur fehle_noch fehlt_noch guten_tag ihnen_noch
ihr_okay jeman klein_erinn kopie magst magst_du offnu_und recht siche soll speis tag uns_bitte uns_die uns_fehle
wegen_der wenn_wir wollt_nur a31cn11: 0 a32c12n34: das a32c2n7: noch a33: ?_$ a34c10n24: sie a36c4n4: bis a3c: bis_0
hallo_herr leide uns_fehlt vertr a3c2: domai fur_sie a3c24n9: ! a3c2n: angek a3c3: also a3c3n: ihrer a3c3n5: habe_ich
a3c3n6: aus a3c4: meine a3c6n5: da a3c7n3: jetzt a3cn: ^_fur farbe a3cn2: fur_das melde a3cn3: hier a3cn4: mache
a3cn9: wie a3n: 0_marz am_donne das_angeb drube drube_und erst geben_sie hallo_frau ich_bis mal marz preis stimm waren
wir_brauc wir_mit zugan zweit_entwu a3n2: ^_bitte das_logo die_zweit geben wegen a3n3: hatte logo sobal a3n4: beide
a4: ^_anbei ^_bevor ^_im ^_uns als anbei_der anhan bei_ihnen bevor bis_diens bis_nachs bitte_bis buche damit_wir den_0
den_druck die_offnu gehen ich_wollt im_anhan konnt_sie liebe_frau okay sagen_sie uns_bis welch_der zu_den zuruc_$ a44:
? a46c25n36: wir a46c6n20: der a4c: letzt a4c3n3: schon a4c3n8: dem a4c4n2: ohne a4c9n: zur a4c9n2: dann a4cn: beste
die_fotos a4cn2: kern a4n: der_entwu der_zweit einfa klein schic_sie a4n2: ^_guten frau_kern guten kurze schau a4n3:
start a4n4: schri a5: ^_liebe doch erinn kann_ich liebe noch_die ruckm solle_wir spate wollt a5c: eine wurde a5c2:
herr a5c2n: von_ihnen a5c2n11: ^_wir a5c2n3: sich a5c2n4: foto a5c4n: brauc_ich a5c4n9: habe a5c8n8: ^_danke a5c9n2:
hat a5cn: freig was a5cn2: fotos a5cn4: zwei a5n: 0_$ noch_nicht offnu seite_0 so wir_den a5n2: 0_0 ^_der kommt mittw
rechn a5n3: angeb besch donne ferti liegt a5n4: nachs a5n9: monta a6: du konne_wir korre passt_$ solle zum_0 a6c:
bis_zum a6c17n13: danke a6c2n2: dass a6c2n7: um a6c4: brauc_wir a6c4n3: weite a6c6n4: zu a6cn: unten a6cn10: an a6cn2:
zuruc a6cn9: ^_das a6n: die_druck fur_den sagen a6n2: am_0 drei fehle halte termi a6n3: mit_der a7: die_texte ob
a71c22n45: die a7c: ware a7c13n12: haben a7c2n4: in a7cn: fehlt a7cn4: vom a7cn8: schic a7n: oder a7n2: bis_freit kann
a7n3: frau a8: texte welch a8c14n: damit a8c4n13: sind a8c5n7: im a8c6n: nur a8n: wir_die a8n2: konnt a8n3: wenn a8n4:
entwu a8n6: zweit a9: anbei a9cn: euch ac: ^_jetzt ^_jim ^_prima alte auswe beant beant_$ brosc_ist buchu carol
das_unter dazu den_stick der_notar der_vertr dich die_daten dran es_schon funf funf_leben hallo_tom ich_brauc in_ruhe
info_der ist_die lasse leben_sind leide_zu letzt_mail meine_mail mietv musse_sie nehme neu noch_$ notar notie nun
prima ruhe sam_die schre schre_$ sie_nicht stick tom wir_im zahl zahlu_ist ac12n: mehr ac19n5: !_$ ac2: alles_gut
die_domai durch hat_den hat_sich ist_da jim jim_hat keine ohne_das wir_nicht ac2n: damit_sind danke_furs das_foto
ist_$ ac2n2: die_seite unser ac3: ^_von damit_ist gefun ihrer_seite seite_ist von_ihrer ac3n: furs gekla serve ac3n3:
gibt_es ac3n4: klar ac4: besta nicht_weite ac4n: dir ac4n2: musse ac4n3: gibt ac4n5: wir_haben ac5: nur_zur ac5n9:
danke_fur ac6: ^_nur zur_info ac6n: info ac7: viele ac7n12: heute ac8n: nicht_mehr ac9n5: haben_wir acn: auch
der_druck die_farbe die_karte einen einge gehor hallo_sam janua legen los sam vorhi acn2: diese genau gewun mich zahle
acn4: aus_$ karte mit_dem an: 0_brauc 0_vor ^_am ^_auf ^_geben anmer auf_sie bekom_ihr bespr bin bis_donne bishe
das_bauam das_elfen das_proto das_so dein den_entwu den_namen der_leite der_muhle der_schil die_portr die_stell
die_turen die_unter die_von donne_um elfen elfen_papie entsc_sie eure fehlt_ist fragt frau_somme furs_telef gehor_$
gemei gern gleic grund halt halte_sie hangt hatte_$ heute_raus hochg ihnen_$ im_ordne in_die ist_auf ist_der ist_hochg
jahre janua_ist kenne klare kolle lager legen_wir liegt_im link los_$ messe mit_ihrer mittw_mit monta_$ muhle muss
nachs_schri namen_von noch_fehlt offen_$ per_post portr post post_unter proto punkt raus_$ rest saal sagen_wir selbs
sich_das sie_die sind_$ sind_per sobal_die somme statt stell stell_mit telef_vorhi teppi teppi_sind tippf trans turen
uber umsch uns_am uns_den unser_buchh unter_sind verei versc versc_$ versi von_der von_herrn vor_ort wand warte_noch
was_noch wenn_sie wie_bespr wiede wir_in wir_los wir_monta wir_sind wir_warte zusat zwei_grund zweit_schri an2: ^_hier
^_kurze ^_mit ^_schon ausge bekom blaue das_formu das_neue der_start die_schri die_zwei es_ist gebet guten_morge
herrn_lutz ihnen_die lutz mit_den morge_der onlin_$ runde sie_sich sind_ferti um_die vor wir_am zip an3: 0_uhr
am_freit bauam die_neue er geste gruss herrn raus uhr und_schic an4: auf_der freit_$ mache_wir an5: nach an6: an_$
ander an7: am_monta c: abgel ah april ausga band dezem erhol ersta eurer exemp fach fest gedru gegan genia gesta hakch
halbe hinfa hund jana komma kompl lag lagen lief logos macht maier nachf nachr nein sache sorge spat storn tause thema
tolle uberh ubern umlei verge vergn volls vorbe wartu zitat c12: dank c2: ^_herzl alles_angek beisa_$ besta_wir
da_danke dank_$ erled_$ feier feier_! frohe gegen hierm ich_alles ihnen_brauc ihr_musst im_spam ist_damit ist_das
ist_es ist_umgez kennt klar_$ kumme kumme_$ mehr_zu momen_nicht nacht_um nicht_! nicht_tun s schon_abend serve_zieht
sich_erled sie_gibt spam super_dann super_viele umgez von_dir von_uns weite_zu zieht_heute zur_kennt c2n: alle
alles_klar gerad ich_nicht schli zieht c2n2: abend probl c3: !_von ^_perfe ^_zur alles_$ alles_beisa alles_da beisa
da_viele danke_! dann_haben es_nicht im_momen info_die ist_von mehr_brauc momen musse_nicht perfe seite_alles
super_damit c3n: der_serve gesch_$ hat_es c3n2: gesch sie_musse c3n3: fruh heute_fruh c4: ^_wunde alles_erled dank_!
dank_damit dann_ist herzl herzl_dank mehr_$ zu_tun c4n: die_schne heute_nacht nacht c4n4: war c5: damit_haben c5n:
schne wunde c6: tun_$ c7: ^_alles erled viele_dank c8: ^_super tun wir_alles c8n: super cn: anger aus_dem bezah
brauc_$ buro dach dass_es die_zahle direk es_war finan gedul genau_das gespr hab in_der ist_zufri karte_ist
nicht_notig notig proje schad schic_wir schne_antwo sind_jetzt sind_wir unser_buro weihn wir_es zufri cn2: ^_peter
genom_$ ich_heute ist_im ist_nicht kein kein_probl noch_etwas von_mir wie_gewun cn3: erste fassu genom n: abzug aktua
angep ansch anseh anstr archi aufpr aufze backe banne bar baue beach begeh behob besuc betra bogen cent chat dafur
dorf drauf dring eilt einem einun einzi ergan erhal erkan fett flug flyer freut fussb fussz gar garan gebuc gefra
genie gesag getau gewah ging guter gutes hake halft heil ihn jule kalen kam karin katri kinde lack laufe leid liste
milli mude muste mwst nachm neben neuja niema offne ozdem paket paul pdf prach prase provi repar rief rom ruckr rufen
ruhen sage samst schul schwe sein seit sendu sitzt skizz storu stuck tabel tage testp ticke trage tut umbru urlau
vergr verof verzo wahl webin wiref wirkt wunsc zeich zzgl n2: !_die 0_und ^_ihre ^_klar aber_jo am_mittw bauen_sie
besch_$ bilde das_blau das_wette der_nachs die_beide die_erste die_sind diese_wie drin ein_und geand geand_$ gewor
gute habe_wie hange heute_abend ja_genau jo kannt konnt_wir lasst lasst_gruss monta_fange neues neues_$ nicht_neues
schic_ich schic_ihnen seite_sind sie_am sie_noch sieht spass toll_aus trock ubera viel viel_spass vom_bauam wenn_das
wette wie_versp zwisc n3: ^_den ^_wie bauen blau datei die_datei fange_wir haben_die ja_das ja_die korri monta_mit
morge_$ sehen versp wir_bauen n4: ein_$ fange toll n5: ^_sie n7: ^_ja
"""
