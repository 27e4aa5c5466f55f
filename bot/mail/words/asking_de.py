"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
a: a abzei ach alte ankre anmer anzus aufge aufkl aufna ausme b bald bank bauch bauer beiss benot bildr bleib bohm c
chef dahin danac darf davon decke denkt denn desha dinge docus dorfe dritt durfe eintr einze ende entwa entwo ergeb
etike febru firma forde fotog frag froh fulle gabe ganz gaste gebt geehr gerli gespa gewer gewin gewoh gezei glanz
griff grobe gutac haus herau hilfr hinne hinte horen hut iban idnr ihm ihres immer impre irgen janne jorg kanns kenne
klapp kreuz kunde kunft lasse leben leute live logod maria marke meins mitta mogli neuen neuig numme ocker ok oktob
optio organ origi paar papie passw perso pixel plan plane reich rein rohsc ruhe ruhrt schaf schar schie schil schre
sehr seide senfg serie servu setze shoot shop siebe siehe sitem sloga steue story studi sucht teams tendi tests toni
treff umfra umsat uploa ust verka verte visit vollm vorge vorhe vorli vorne weiss wen wer werde werks wirth wohin
wolle zehn zeile zimme zuers zuges zukom zutri a10: sie_uns a10c: zum a10c2n10: ^_die a10cn: passt a10cn8: ein a10n:
konne a10n3: ^_ich a11c2n2: mir a11c2n6: ihnen a11cn6: ihre a11n5: bei a12c13n8: von a12c2n: ihr a12c9n10: es a12cn10:
auf a12cn4: unter a12n7: freit a13n14: am a142c64n106: $ ^ a15c20n8: nicht a15c3n4: ^_hallo hallo a15cn11: mit
a16c21n17: ist a17c2n16: und a17c8n3: brauc a17cn4: druck a2: 0_bis 0_juni 0_septe ^_magst ^_solle ^_ware absch
absch_? als_vekto ana_$ anbei_das anbei_die andru auf_seite besch_ob besch_welch besse bild bis_spate bitte_besch
bitte_noch bitte_schic brand_fur brauc_ihre braun cater_brauc das_bis das_titel deine den_vertr der_beide der_brosc
der_drei die_endgu die_speis die_zugan donne_0 druck_bis druck_hat du_uns eine_ruckm einfa_mit eins endgu entwu_der
formu_unten freit_damit geht geht_es geleg genug gib gib_mir gilt gruss_ana hallo_petra herr_brand herr_braun
herr_riege ich_das ich_es ich_sie ich_von ideal ideal_$ ihre_ruckm in_den ist_bei ist_ferti kamen konne_? kopie laden
layou logo_als machb mal_wegen matt mir_bitte mir_doch mittw_0 nachh nachs_freit noch_ihre noch_mal nur_noch ob_die
okay_zum petra produ rechn_? recht riege ruber sag sag_mir sagt schau_sie schic_? seid seid_ihr seite_fehle septe
sie_$ sie_das sie_fur sie_mir sie_passt sie_sie soll speis start_wir termi_am titel und_das und_ein und_sagen uns_noch
uns_nur unter_angeb unter_zuruc varia vekto viele_gruss viell von_euch vorsc vorst wann ware_ideal waren waren_wir
will wir_$ wir_bis wir_druck wir_wurde zur_unter a22n2: bitte a23c8n9: fur a25c9n19: ich a25n18: den a27c5n5: uns
a29c2n7: noch a2c: also auf_die brosc daten falls fur_sie juni nicht_$ steht zahlu a2c2: musst a2c24n: alles a2c2n:
wir_das a2c2n2: antwo a2c2n3: ab a2c3n: ihrer a2c3n5: frage a2cn: haben_sie komme kurz mail a2cn2: entsc etwas onlin
a2cn3: lauft liefe a2n: ^_fur ^_ohne anfan auf_dem auf_ihre bei_uns buchh dass_wir der_0 die_rechn die_start druck_$
einve farbe foto_von gefal gross haben_$ hoffe ich_habe ich_hoffe ihrem messe noch_zwei offen per peter preis
sie_schon sonst ubers und_melde unter_$ wisse a2n2: ^_sobal ^_wenn beim den_termi die_zweit finde gruss ort richt
verst warte weite_$ a2n3: formu sie_sich telef a2n5: neue a2n9: ja a3: ^_anbei ^_bevor ^_ein ^_im ^_klein an_die ana
anhan_der bevor bevor_wir bildu bis_diens bis_mittw bis_monta brand buche cater der_cater ein_foto entwu_fur
fehle_noch fehlt_noch guten_tag ihnen_noch ihr_okay jeman klein_erinn konnt_sie leide magst magst_du offnu_und siche
tag uns_bitte uns_die uns_fehle wegen wegen_der wenn_wir wollt_nur a30: ?_$ a30c10n31: das a30cn10: 0 a34c7n25: sie
a35c4n4: bis a3c: bis_0 uns_fehlt vertr a3c2: domai gut a3c2n: angek a3c2n5: habe_ich a3c2n8: dem a3c3: meine a3c3n3:
woche a3c3n5: aus a3c4n2: jetzt a3c5n4: da a3c7: viele a3c8n2: dann a3cn2: fur_das a3cn3: hier a3cn4: mache a3n:
0_marz ^_guten am_donne das_angeb drube drube_und erst geben_sie guten hallo_frau ich_bis mal marz stimm wir_brauc
wir_mit zugan zweit_entwu a3n2: ^_bitte das_logo geben a3n3: liegt logo sobal a3n4: beide schri a3n7: wie a4: ^_uns
als anbei_der anhan bei_ihnen beste bis_nachs bitte_bis damit_wir den_0 den_druck die_offnu gehen ich_wollt im_anhan
liebe_frau okay sagen_sie uns_bis welch_der zu_den zuruc_$ a40n: ? a41c5n19: der a46c22n36: wir a4c: letzt a4c28n9: !
a4c2n6: um a4c3n2: ohne a4c4n2: hat a4c6n7: ^_danke a4c9: zur a4cn: die_fotos a4cn2: kern a4cn5: melde a4n: 0_$
der_entwu der_zweit einfa klein kommt mittw noch_nicht schic_sie a4n2: frau_kern kurze schau a4n3: hatte start a4n4:
zwei a5: ^_liebe doch eine erinn kann_ich liebe noch_die ruckm solle_wir spate wollt a5c: hallo_herr wurde a5c10n3:
schon a5c11n11: danke a5c2n: von_ihnen a5c2n4: foto a5c2n7: habe a5c4n: brauc_ich a5cn: freig a5cn11: ^_wir a5cn2:
fotos a5n: offnu seite_0 so was wir_den a5n2: 0_0 ^_der mit_der rechn a5n3: angeb besch donne ferti a5n4: nachs a5n8:
monta a6: du fur_den konne_wir korre passt_$ solle zum_0 a67c16n41: die a6c: bis_zum a6c2n4: sich a6c3n4: zu a6c4:
brauc_wir a6c4n3: weite a6cn2: dass zuruc a6cn4: vom a6n: die_druck drei sagen unten a6n2: am_0 fehle halte konnt
termi a6n3: in a6n7: ^_das a6n9: an a7: die_texte ob a7c: ware a7c10n12: haben a7c11n: damit a7c3n13: sind a7c5n7: im
a7cn: fehlt a7cn8: schic a7n: oder a7n2: bis_freit kann a7n3: frau a7n6: zweit a8: texte welch a8c2: herr a8c6n: nur
a8cn: euch a8n: wir_die a8n3: wenn a8n4: entwu a9: anbei diens a9c3n6: fur_die a9c8n8: seite ac: ^_jetzt ^_prima auswe
beant beant_$ brosc_ist buchu carol dazu der_notar der_vertr die_daten dran durch es_schon freue freue_uns gut_!
hallo_tom info_der keine letzt_mail lief musse_sie noch_$ notar notie nun prima sie_nicht tom uns_auf verla wir_freue
wir_im zahl zahlu_ist zusam ac10n: mehr ac2: alles_gut die_domai gefun hat_sich ist_da ohne_das wir_nicht ac23n5: !_$
ac2n: damit_sind das_foto gekla ist_$ unser ac2n2: die_seite ac2n3: gibt_es ac3: ^_von besta ihrer_seite von_ihrer
ac3n: schon_woche serve ac3n3: gibt ac4: nicht_weite ac4n: dir ac4n2: musse ac4n7: danke_fur ac5: nur_zur ac6: ^_nur
zur_info ac6n: info nicht_mehr ac9n5: haben_wir acn: auch dich einen einge furs janua legen los acn2: mich acn3: aus_$
acn4: mit_dem acn5: wir_haben an: !_ich 0_brauc 0_vor ^_am ^_auf ^_bei ^_geben ^_schon auf_sie bespr bin bis_donne
bishe danke_furs das_bauam das_proto das_so dein den_entwu den_namen der_druck der_muhle des die_karte die_portr
die_stell die_turen die_unter die_von donne_um ein_schon entsc_sie eure fehlt_ist frage_melde frau_somme furs_telef
gehor gehor_$ gemei gerne_$ gewun gleic grund halt halte_sie hangt hatte_$ hatte_ein hoffe_sie ihnen_$ im_ordne
ist_auf jahre janua_ist klare kolle legen_wir leite link los_$ melde_dich mit_ihrer muhle nachs_schri namen noch_auf
noch_fehlt offen_$ onlin_$ per_post portr post post_unter proto punkt rest ruckf saal sagen_wir selbs sich_das sie_die
sind_$ sind_per sobal_die somme statt stell stell_mit telef_vorhi teppi teppi_sind tippf trans turen uber umsch uns_am
uns_den unser_buchh unter_dem unter_sind verei versc versc_$ versi von_der von_herrn vor_ort vorhi wand warte_noch
was_noch wenn_sie wie_bespr wiede wir_in wir_los wir_monta wir_sind wir_warte zahle zusat zwei_grund zweit_schri an2:
^_hier ^_kurze ^_mit aber bei_frage blaue das_formu das_neue der_start die_zwei diese es_ist gern gerne geste
herrn_lutz ihnen_die lutz melde_sie mit_den ordne sie_hatte sind_ferti um_die und_die vor wir_am an3: am_freit bauam
die_neue herrn karte um_0 und_schic an4: ander auf_der freit_$ mache_wir an6: am_monta an_$ an7: morge c: abgel ah
alle april buro dezem erhol eurer exemp fest gegan gegen genia gerad gesta hakch halbe hinfa hund jana jim komma kompl
kumme lag lagen macht maier nachf nehme nein neu proje sache tause thema tolle uberh ubern umlei verge vergn volls
wartu weihn zitat c11: dank c2: alles_angek alles_klar beisa_$ damit_ist dank_$ danke_! frohe hierm ihnen_brauc
ihr_musst im_spam ist_umgez kennt momen_nicht nacht_um nicht_! nicht_tun s schon_abend serve_zieht sich_erled spam
super_dann super_viele umgez von_dir von_uns weite_zu zieht_heute zur_kennt c2n: abend hat_es ich_nicht zieht c2n2:
probl c2n3: fruh heute_fruh klar c3: !_von ^_perfe ^_zur alles_beisa alles_da alles_schon beisa da_viele dank_damit
dann_haben dann_ist gesch_$ herzl herzl_dank im_momen info_die ist_von mehr_$ mehr_brauc momen musse_nicht perfe
seite_alles seite_ist super_damit woche_! zu_tun c3n: der_serve die_schne gesch c3n2: sie_musse c4: ^_wunde
alles_erled dank_! schon_feier c4n: heute_nacht nacht schne c4n3: war c5: damit_haben feier_! tun_$ c5n: wunde c6:
feier c6n10: heute c7: ^_alles erled tun viele_dank c8: ^_super wir_alles c8n: super cn: aus_dem bezah es_war gedul
genau_das hab ich_heute ist_zufri nicht_notig notig schic_wir schli schne_antwo sind_wir wir_es zufri cn2: genau
ist_im ist_nicht kein kein_probl noch_etwas von_mir cn3: erste n: abzug aktua angep ansch anseh anstr archi aufpr
aufze backe banne bar baue beach begeh behob besuc betra bogen cent chat dach dafur direk dorf drauf eilt einem einun
einzi ergan erhal erkan fett finan flyer fragt freut fussb fussz gar garan gefra genie gespr getau gewah ging guter
gutes hake halft heil hochg ihn jule kalen kam karin katri lack lager lasst laufe leid liste milli mude muss muste
mwst nachm neben niema offne ozdem paket paul pdf prase provi repar rom rufen ruhen runde sage samst schad schul schwe
sein seit sendu sieht sitzt skizz storu stuck tage testp tut umbru urlau vergr verof verzo wahl webin wiref wirkt
wunsc zeich zip zwisc zzgl n2: !_die 0_und ^_ihre ^_klar aber_jo ausge bauen_sie bekom besch_$ bilde das_blau
das_wette der_nachs die_beide die_erste die_schri die_sind diese_wie drin ein_und er geand geand_$ gebet genom genom_$
gewor gute hange ja_genau jeder jo kannt konnt_wir monta_fange neues neues_$ nicht_neues raus schic_ich schic_ihnen
seite_sind sie_am sie_noch spass toll_aus trock ubera viel viel_spass vom_bauam wenn_das wette wie_versp n3: 0_uhr
^_den ^_wie bauen blau datei die_datei ein_$ fange_wir fassu haben_die ja_das ja_die korri monta_mit morge_$ sehen uhr
versp wir_bauen n4: fange toll n5: ^_sie nach n7: ^_ja
"""
