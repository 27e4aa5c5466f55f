"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: a abzei ach alte ana ankre anmer anzus aufge aufkl aufna ausme b bald baldi ball bank bauch bauer beiss benot bildr
bleib bohm c chef dahin danac darf davon decke denkt denn desha dinge docus dorfe dritt durfe eintr einze ende entwa
entwo ergeb etike febru firma forde fotog frag freue froh fulle gabe ganz gaste gebt gerli gespa gewer gewin gewoh
gezei glanz griff grobe gutac haus herau hilfr hinne hinte horen hut iban idnr ihm ihres immer impre irgen janne jorg
kanns klapp kreuz kunde kunft lasse lena leute links live logod maria marke meins mitta mogli neuen neuig numme ocker
ok oktob optio organ origi paar perso pixel plan plane prakt reich rein rohsc ruckf rucks ruhe ruhrt schaf schar schie
schre seide senfg serie servu setze shoot shop siebe siehe sitem sloga stehe steue story studi sucht teamf teams tendi
tests text toni treff umfra umsat uploa ust verka verte visit vollm vorge vorhe vorli vorne weiss wen wer werde werks
wird wohin wolle zehn zimme zuers zuges zukom zusam zutri a10: diens sie_uns a10c: zum a10c3n10: ^_die a10c3n6:
fur_die a10cn: passt a10cn7: ein a10n: konne a10n3: ^_ich a11c2n6: ihnen a11cn6: ihre a12c2n2: mir a12n3: bei a12n7:
freit a13c2n: ihr a13c2n4: unter a13c3n4: ^_hallo hallo a13n11: auf a13n15: am a149c66n111: $ ^ a14c10n12: es
a14c13n8: von a16c22n18: ist a16cn12: mit a17c21n8: nicht a17c8n3: brauc a17cn4: druck a19c2n17: und a2: 0_bis 0_juni
0_septe ^_konnt ^_magst ^_solle ^_ware absch absch_? als_vekto anbei_das anbei_die andru auf_die auf_seite bei_der
bei_euch besch_ob besch_welch besse bild bis_spate bitte_besch bitte_noch bitte_schic brand brand_fur brauc_ihre
cater_brauc das_bis das_titel deine den_vertr der_beide der_brosc der_drei der_preis die_endgu die_speis die_zugan
donne_0 druck_bis druck_hat du_uns eine_ruckm einfa_mit eins endgu entwu_der euch_$ formu_unten freig_$ freit_damit
geht_es geleg genug gib gib_mir gilt hallo_petra herr_riege ich_das ich_es ich_sie ich_von ideal ideal_$ ihre_ruckm
in_den ist_bei ist_ferti kamen konne_? kopie laden layou logo_als machb mal_wegen matt mir_bitte mir_doch mittw_0
nachh nachs_freit noch_ihre noch_mal nur_noch ob_die okay_zum passw petra produ rechn_? riege ruber sag sag_mir sagt
schau_sie schic_? seid seid_ihr seite_fehle septe sie_$ sie_das sie_fur sie_mir sie_passt sie_sie speis start_wir
termi_am titel und_das und_ein und_sagen uns_noch uns_nur unter_angeb unter_zuruc varia vekto viell von_euch vorsc
vorst wann ware_ideal waren_wir will wir_$ wir_bis wir_druck wir_wurde zeile zur_unter a22n2: bitte a24c8n9: fur
a25n18: den a26c9n19: ich a27c4n5: uns a2c: brosc daten falls fur_sie juni leben steht verla zahlu a2c2: gut musst
nicht_$ a2c24n: alles a2c2n: wir_das a2c2n2: antwo a2c2n3: ab a2c3n4: frage a2cn: haben_sie komme kurz mail a2cn2:
entsc etwas onlin a2cn3: lauft liefe a2n: ^_bei ^_ohne anfan auf_dem auf_ihre bei_uns buchh dass_wir der_0 des
die_rechn die_start druck_$ einve farbe foto_von gefal gross haben_$ ihrem namen noch_zwei offen papie per peter schil
sie_schon sonst ubers und_melde unter_$ unter_dem wisse a2n2: ^_sobal ^_wenn beim den_termi die_zweit finde geht
ich_habe leite ort richt verst warte weite_$ woche a2n3: formu telef a2n5: neue a2n8: morge a2n9: ja a3: ^_bevor ^_ein
^_klein an_die anhan_der bevor bevor_wir bildu bis_mittw bis_monta buche cater der_cater ein_foto entwu_fur fehle_noch
fehlt_noch guten_tag ihnen_noch ihr_okay jeman klein_erinn konnt_sie leide magst magst_du offnu_und recht siche soll
tag uns_bitte uns_die uns_fehle wegen wegen_der wenn_wir wollt_nur a30c2n7: noch a30cn10: 0 a31: ?_$ a31c10n34: das
a32c7n24: sie a36c4n4: bis a3c: also bis_0 hallo_herr uns_fehlt vertr a3c2: domai a3c22n9: ! a3c2n: angek a3c2n5:
habe_ich a3c3: meine a3c3n: ihrer a3c3n6: aus a3c5n3: jetzt a3c6n5: da a3cn2: fur_das melde a3cn3: hier a3cn4: mache
a3cn8: wie a3n: 0_marz ^_fur am_donne das_angeb drube drube_und erst geben_sie hallo_frau ich_bis mal marz preis stimm
waren wir_brauc wir_mit zugan zweit_entwu a3n2: ^_bitte das_logo geben hatte a3n3: logo sobal a3n4: beide schri a4:
^_anbei ^_im ^_uns als anbei_der anhan bei_ihnen bis_diens bis_nachs bitte_bis damit_wir den_0 den_druck die_offnu
gehen ich_wollt im_anhan liebe_frau okay sagen_sie uns_bis welch_der zu_den zuruc_$ a41: ? a44c5n20: der a46c21n36:
wir a4c: letzt a4c2n8: dem a4c3n2: ohne a4c3n3: schon a4c5n2: hat a4c6n7: ^_danke a4c8n2: dann a4c9: zur a4cn: beste
die_fotos a4cn2: kern a4n: 0_$ der_entwu der_zweit einfa klein schic_sie a4n2: ^_guten frau_kern guten kurze schau
a4n3: start a5: ^_liebe doch eine erinn kann_ich liebe noch_die ruckm solle_wir spate wollt a5c: wurde a5c12n11: danke
a5c2: herr a5c2n: von_ihnen a5c2n3: sich a5c2n4: foto a5c2n6: um a5c2n8: habe a5c4n: brauc_ich a5cn: freig a5cn11:
^_wir a5cn2: fotos a5n: kommt noch_nicht offnu seite_0 so was wir_den a5n2: 0_0 ^_der mittw rechn a5n3: angeb besch
donne ferti liegt a5n4: nachs zwei a5n8: monta a6: du fur_den konne_wir korre passt_$ solle zum_0 a67c16n42: die a6c:
bis_zum a6c2n2: dass a6c3n4: zu a6c4: brauc_wir a6c4n3: weite a6cn2: zuruc a6cn4: vom a6cn9: an a6n: die_druck drei
sagen unten a6n2: am_0 fehle halte termi a6n3: in mit_der a6n9: ^_das a7: die_texte ob a7c: ware a7c10n12: haben
a7c11n: damit a7cn: fehlt a7cn8: schic a7n: oder a7n2: bis_freit kann konnt a7n3: frau a7n6: zweit a8: texte welch
a8c4n13: sind a8c5n7: im a8c6n: nur a8n: wir_die a8n3: wenn a8n4: entwu a9: anbei a9c8n8: seite a9cn: euch ac: ^_jetzt
^_prima auswe beant beant_$ brosc_ist buchu carol dazu der_notar der_vertr dich die_daten dran durch es_schon funf
funf_leben hallo_tom info_der keine leben_sind letzt_mail musse_sie nehme noch_$ notar notie nun prima sie_nicht tom
wir_im zahl zahlu_ist ac10n: mehr ac17n5: !_$ ac2: alles_gut die_domai gefun hat_sich ist_da ohne_das wir_nicht ac2n:
damit_sind das_foto ist_$ ac2n2: die_seite unser ac2n3: gibt_es ac3: ^_von besta ihrer_seite von_ihrer ac3n: gekla
serve ac3n3: gibt ac4: nicht_weite ac4n: dir ac4n2: musse ac4n7: danke_fur ac5: nur_zur ac6: ^_nur zur_info ac6n: info
nicht_mehr ac6n11: heute ac7: viele ac9n5: haben_wir acn: auch einen einge furs gewun janua legen los acn2: mich acn4:
aus_$ mit_dem acn5: wir_haben an: 0_brauc 0_vor ^_am ^_auf ^_geben auf_sie bekom_ihr bespr bin bis_donne bishe
danke_furs das_bauam das_elfen das_proto das_so dein den_entwu den_namen der_druck der_leite der_muhle der_schil
die_karte die_portr die_stell die_turen die_unter die_von donne_um elfen elfen_papie entsc_sie eure fehlt_ist
frau_somme furs_telef gehor gehor_$ gemei gern gleic grund halt halte_sie hangt hatte_$ heute_raus ihnen_$ im_ordne
ist_auf jahre janua_ist kenne klare kolle lager legen_wir liegt_im link los_$ messe mit_ihrer mittw_mit muhle muss
nachs_schri namen_von noch_auf noch_fehlt offen_$ per_post portr post post_unter proto punkt raus_$ rest saal
sagen_wir selbs sich_das sie_die sind_$ sind_per sobal_die somme statt stell stell_mit telef_vorhi teppi teppi_sind
tippf trans turen uber umsch uns_am uns_den unser_buchh unter_sind verei versc versc_$ versi von_der von_herrn vor_ort
vorhi wand warte_noch was_noch wenn_sie wie_bespr wiede wir_in wir_los wir_monta wir_sind wir_warte zahle zusat
zwei_grund zweit_schri an2: ^_hier ^_kurze ^_mit ^_schon aber ausge bekom blaue das_formu das_neue der_start die_zwei
diese es_ist gebet guten_morge herrn_lutz ihnen_die lutz mit_den morge_der onlin_$ ordne sie_sich sind_ferti um_die
und_die vor wir_am zip an3: am_freit bauam die_neue geste herrn karte raus um_0 und_schic an4: ander auf_der freit_$
mache_wir an5: nach an6: am_monta an_$ c: abgel ah april dezem erhol ersta eurer exemp fest gegan gegen genia gerad
gesta hakch halbe hinfa hund jana jim komma kompl kumme lag lagen lief macht maier nachf nein neu proje sache storn
tause thema tolle uberh ubern umlei verge vergn volls wartu zitat c11: dank c2: alles_angek alles_klar beisa_$
da_danke damit_ist dank_$ danke_! erled_$ es_nicht feier feier_! frohe hierm ihnen_brauc ihr_musst im_spam ist_umgez
kennt momen_nicht nacht_um nicht_! nicht_tun s schon_abend serve_zieht sich_erled spam super_dann super_viele umgez
von_dir von_uns weite_zu zieht_heute zur_kennt c2n: abend alle hat_es ich_nicht zieht c2n2: probl c2n3: fruh
heute_fruh klar c3: !_von ^_perfe ^_zur alles_$ alles_beisa alles_da beisa da_viele dank_damit dann_haben dann_ist
herzl herzl_dank im_momen info_die ist_von mehr_brauc momen musse_nicht perfe seite_alles seite_ist super_damit zu_tun
c3n: der_serve die_schne gesch_$ c3n2: gesch sie_musse c4: ^_wunde alles_erled dank_! mehr_$ c4n: heute_nacht nacht
schne c4n4: war c5: damit_haben tun_$ c5n: wunde c7: ^_alles erled tun viele_dank c8: ^_super wir_alles c8n: super cn:
aus_dem bezah buro dass_es es_war gedul genau_das hab ich_heute ist_zufri nicht_notig notig schad schic_wir schli
schne_antwo sind_jetzt sind_wir unser_buro weihn wie_gewun wir_es zufri cn2: genau ist_im ist_nicht kein kein_probl
noch_etwas von_mir cn3: erste n: abzug aktua angep ansch anseh anstr archi aufpr aufze backe banne bar baue beach
begeh behob besuc betra bogen cent chat dach dafur direk dorf drauf eilt einem einun einzi ergan erhal erkan fett
finan flyer fragt freut fussb fussz gar garan gefra genie gesag gespr getau gewah ging guter gutes hake halft heil
hochg ihn jule kalen kam karin katri kinde lack lasst laufe leid liste milli mude muste mwst nachm neben neuja niema
offne ozdem paket paul pdf prach prase provi repar rom rufen ruhen runde sage samst schul schwe sein seit sendu sitzt
skizz storu stuck tage testp tut umbru urlau vergr verof verzo wahl webin wiref wirkt wunsc zeich zzgl n2: !_die 0_und
^_ihre ^_klar aber_jo am_mittw bauen_sie besch_$ bilde das_blau das_wette der_nachs die_beide die_erste die_schri
die_sind diese_wie drin ein_und er geand geand_$ genom_$ gewor gruss gute hange ja_genau jo kannt konnt_wir
monta_fange neues neues_$ nicht_neues schic_ich schic_ihnen seite_sind sie_am sie_noch sieht spass toll_aus trock
ubera viel viel_spass vom_bauam wenn_das wette wie_versp zwisc n3: 0_uhr ^_den ^_wie bauen blau datei die_datei ein_$
fange_wir fassu genom haben_die ja_das ja_die korri monta_mit morge_$ sehen uhr versp wir_bauen n4: fange toll n5:
^_sie n7: ^_ja
"""
