"""German words around a day: who does what, by when, or not (a stem ends in *, a phrase has _ for the space)."""

from collections.abc import Mapping

ELISION = False

CALENDAR: Mapping[str, Mapping[int, str]] = {
    "weekday": {
        0: "montag montagvormittag montagmorgen montagabend montagmittag montagnachmittag",
        1: "dienstag dienstagvormittag dienstagmorgen dienstagabend dienstagmittag dienstagnachmittag",
        2: "mittwoch mittwochvormittag mittwochmorgen mittwochabend mittwochmittag mittwochnachmittag",
        3: "donnerstag donnerstagvormittag donnerstagmorgen donnerstagabend donnerstagmittag donnerstagnachmittag",
        4: "freitag freitagvormittag freitagmorgen freitagabend freitagmittag freitagnachmittag",
        5: "samstag sonnabend samstagabend samstagvormittag",
        6: "sonntag sonntagabend",
    },
    "short_weekday": {
        0: "mo",
        1: "di",
        2: "mi",
        3: "do",
        4: "fr",
        5: "sa",
    },
    "month": {
        1: "januar jan jänner jaenner",
        2: "februar feb feber",
        3: "märz maerz mrz",
        4: "april apr",
        5: "mai",
        6: "juni jun",
        7: "juli jul",
        8: "august aug",
        9: "september sep sept",
        10: "oktober okt",
        11: "november nov",
        12: "dezember dez",
    },
    "feast": {
        101: "neujahr neujahrstag",
        106: "dreikönig dreikönige dreikönigstag",
        1224: "heiligabend",
        1231: "silvester",
        1997: "gründonnerstag",
    },
    "festival": {
        1225: "weihnachten",
        2000: "ostern ostersonntag",
        2039: "himmelfahrt",
        2049: "pfingsten pfingstsonntag",
    },
    "unit": {
        1: "tag tage tagen werktag werktage werktagen arbeitstag arbeitstage arbeitstagen",
        7: (
            "woche wochen kw kalenderwoche januarwoche februarwoche märzwoche aprilwoche maiwoche juniwoche juliwoche "
            "augustwoche septemberwoche oktoberwoche novemberwoche dezemberwoche"
        ),
        30: "monat monate monaten monats",
    },
    "shift": {
        -1: "heute_morgen heute_früh",
        0: (
            "heute heute_abend heute_nachmittag heute_mittag heut feierabend dienstschluss am_späten_nachmittag "
            "innerhalb_der_nächsten_stunde binnen_einer_stunde in_einer_stunde im_laufe_des_tages "
            "im_lauf_des_tages im_laufe_des_nachmittags im_lauf_des_nachmittags im_laufe_des_vormittags "
            "im_lauf_des_vormittags im_laufe_des_abends im_laufe_des_heutigen_tages ende_des_nachmittags"
        ),
        1: (
            "morgen morgen_früh morgen_vormittag morgen_abend "
            "morgen_nachmittag morgen_mittag im_laufe_des_morgigen_tages im_lauf_des_morgigen_tages"
        ),
        2: "morgen_oder_übermorgen übermorgen uebermorgen",
    },
    "part": {
        -1: "anfang beginn",
        0: "mitte",
        1: "ende",
    },
    "next": {
        1: (
            "nächste nächsten nächster nächstes nächstem naechste naechsten naechster kommende kommenden "
            "kommender folgende folgenden folgender"
        ),
    },
    "this": {
        0: "diese diesen dieser diesem dieses laufenden laufende",
    },
    "last": {
        -1: "letzte letzten letzter letztes letztem vergangene vergangenen vergangener vorige vorigen voriger",
    },
    "weekend": {
        0: "wochenende we",
    },
    "week": {
        0: (
            "rest_der_woche restliche_woche restlichen_woche im_laufe_der_woche im_lauf_der_woche "
            "im_laufe_dieser_woche im_lauf_dieser_woche eow"
        ),
        1: "wochenmitte_nächste",
        2: "übernächste_woche übernächster_woche übernächsten_woche",
    },
    "monthend": {
        0: "monatsende letzten_tag_des_monats monatsletzten ultimo",
    },
    "later": {
        0: (
            "an_dem_tag an_diesem_tag am_selben_tag am_gleichen_tag noch_am_selben_tag noch_am_gleichen_tag "
            "zu_diesem_termin zu_diesem_zeitpunkt zu_diesem_datum an_diesem_datum"
        ),
        1: (
            "am_tag_darauf tag_darauf tags_darauf am_tag_danach tag_danach am_nächsten_tag am_folgetag "
            "am_folgenden_tag am_darauffolgenden_tag einen_tag_später tag_später"
        ),
    },
}

SENSES: Mapping[str, str] = {
    "confirms": "bestätige bestätigen",
    "then": (
        "an_dem_tag an_diesem_tag dann am_selben_tag am_gleichen_tag noch_am_selben_tag gleich_dann am_selben_abend "
        "am_gleichen_abend noch_am_selben_abend noch_am_gleichen_abend an_dem_abend zu_diesem_termin "
        "zu_diesem_zeitpunkt zu_diesem_datum an_diesem_datum nach_seiner_rückkehr nach_ihrer_rückkehr"
    ),
    "wish": "schönes schöne schönen gutes gute guten angenehmes erholsames tolles wünsche wünschen",
    "perfect": "habe haben hat hab hatte",
    "participle": (
        "erhalten empfangen angesehen freigegeben hochgeladen unterschrieben beantwortet weitergeleitet nachgereicht "
        "ausgefüllt angeschaut durchgesehen entschieden abgegeben eingereicht korrigiert überarbeitet aktualisiert "
        "mitgeteilt zurückgeschickt abgeschickt bestätigt erledigt überwiesen bezahlt unterzeichnet zugeschickt "
        "zugesandt übermittelt zugestellt freigeschaltet bereitgestellt nachgeliefert bekommen"
    ),
    "modal": "können_sie kannst_du könnt_ihr magst_du mögt_ihr möchtest_du willst_du wollt_ihr",
    "every": (
        "donnerstags mittwochs samstags jeden jede jeder jedes immer üblicherweise normalerweise wöchentlich "
        "monatlich regelmäßig montags dienstags freitags"
    ),
    "they": "er",
    "self": (
        "setze_ich_mich_ran setz_ich_mich_ran setze_ich_mich_dran setz_ich_mich_dran setze_ich_mich_hin "
        "setz_ich_mich_hin setzen_wir_uns_ran setzen_wir_uns_dran ich wir bin unser unsere unserer unserem unseren "
        "mein meine meiner meinem ichs wirs ich's wir's schick_dir schick_euch schick_ihnen schicke_dir schicke_euch "
        "schicke_ihnen sende_ihnen sende_dir sende_euch mail_dir mail_euch lad_dir stell_dir stell_euch leg_dir "
        "bring_dir bring_euch liefer_dir liefer_euch reich_dir reich_euch geb_dir geb_euch sag_dir sag_euch meld_mich "
        "melde_mich mach_dir lass_dir schau_mir schick's leite_dir nehm_ich_mir_zeit nehme_ich_mir_zeit "
        "nehme_mir_zeit nehmen_uns_zeit setz_mich_hin setze_mich_hin setz_mich_dran setze_mich_dran "
        "treffen_die_entscheidung treffe_die_entscheidung entscheiden_wir_uns schau_ich schaue_ich guck_ich gucke_ich "
        "seh_ich sehe_ich les_ich lese_ich prüf_ich prüfe_ich check_ich kümmer_ich kümmere_ich krieg_ich_hin "
        "kriege_ich_hin kriegen_wir_hin schaff_ich schaffe_ich schaffen_wir"
    ),
    "me": ("mir mich uns bitten_um bitte_um wir_bitten ich_bitte_um bitten_wir brauche bräuchte bräuchten benötige"),
    "you": (
        "sie_können du_kannst ihr_könnt sie ihnen ihr ihre ihren ihrem ihrer dir dich euch du dein deine deinen "
        "eure eurer"
    ),
    "will": (
        "versuch werde werden wird kann können könnte könnten sollte sollten würde würden wollen will möchte hoffe "
        "hoffen plane versuche versuchen schaffe schaffen dürfte müsste es_wird das_wird wird_es wirds"
    ),
    "would": "hätt hätt's hätts wär wär's wärs hätte hätten wäre wären hättet hättest wärt wärst hättens",
    "do": (
        "auf_sie_zurück auf_dich_zurück auf_euch_zurück darauf_zurück drauf_zurück setze_ich_mich_ran "
        "setz_ich_mich_ran setze_ich_mich_dran setz_ich_mich_dran setze_ich_mich_hin setz_ich_mich_hin "
        "setzen_wir_uns_ran setzen_wir_uns_dran was_sache_is setzen_uns_dran mit_unserer_antwort begleichen begleiche "
        "begleicht äußern äußere knipse knipsen was_sache_ist reich_ich nehm_ich bring_ich leg_ich stell_ich lad_ich "
        "geb_ich schreib_ich druck_ich leit_ich mit_der_entscheidung mit_unserer_entscheidung mit_einer_entscheidung "
        "mit_dem_ergebnis mit_einer_antwort mit_der_antwort kümmere_mich kümmern_uns schick* send* zusend* zuschick* "
        "liefer* melde meldet melden melden_uns antwort* beantwort* rückmeld* feedback_geben gebe_ihnen gebe_dir "
        "geb_dir geben_ihnen geben_euch gebe_euch gebe_rückmeldung gebe geben gib sage_ihnen sage_dir sagen_ihnen "
        "sage sagen_dir sag teile_ihnen teile teilen mitteil* nachreich* reiche reichen nachliefer* zukommen "
        "zurückschick* zurücksend* zurückmeld* zurückkommen lade laden hochlad* hochzuladen überweis* bezahl* zahle "
        "zahlen leite weiterleit* weiterzuleiten weitergeb* bestätig* freigeb* freizugeben freigabe_erteilen "
        "entscheide entscheiden unterschreib* unterzeichn* mache machen mach_ich erledig* fertigstell* stelle stellen "
        "abgeb* abzugeben reinreich* einreich* übermittel* nachhol* prüf* anschau* ansehen sehe_mir schaue_mir "
        "schau_mir durchseh* durchles* les* übergeb* bring* lege vorleg* mail* maile zumail* rück* hören_von bescheid "
        "klär* nenne nennen komme_auf kommen_auf erstell* verschick* schreib* bereitstell* stell stellt bereit "
        "zusammenstell* scann* kopier* übersend* zuleit* rausschick* rausgeb* besorg* beantrag* organisier* reagier* "
        "durchgeb* abliefer* anpass* überarbeit* ergänz* korrigier* aktualisier* hinterleg* poste drucke füll* "
        "ausfüll* kümmere_mich_darum zuzusenden zuzuschicken zu_senden zu_schicken mitzuteilen erhalten schick_dir "
        "schick_euch schick_ihnen schicke_dir schicke_euch schicke_ihnen sende_ihnen sende_dir sende_euch mail_dir "
        "mail_euch lad_dir stell_dir stell_euch leg_dir bring_dir bring_euch liefer_dir liefer_euch reich_dir "
        "reich_euch geb_euch sag_dir sag_euch meld_mich melde_mich mach_dir lass_dir schick's leite_dir "
        "nehm_ich_mir_zeit nehme_ich_mir_zeit nehme_mir_zeit nehmen_uns_zeit setz_mich_hin setze_mich_hin "
        "setz_mich_dran setze_mich_dran treffen_die_entscheidung treffe_die_entscheidung entscheiden_wir_uns rühre "
        "rühren absegn* segne segnen drüberschau* schaue schauen nehme_stellung nehmen_stellung zeichne gegenzeichn* "
        "werfe_einen werfen_einen komme_darauf kommen_darauf komme_auf_sie trage tragen zusammentrag* packe packen "
        "raussuch* suche suchen nachleg* abzeichn* abtipp* finalisier* schau_ich schaue_ich guck_ich gucke_ich "
        "seh_ich sehe_ich les_ich lese_ich prüf_ich prüfe_ich check_ich kümmer_ich kümmere_ich krieg_ich_hin "
        "kriege_ich_hin kriegen_wir_hin schaff_ich schaffe_ich schaffen_wir bestätige bestätigen"
    ),
    "gets": (
        "gehört_es_euch gehört_es_dir gehört_es_ihnen gehört_euch gehört_ihnen gehört_dir ihr_kriegt sie_kriegen "
        "kriegt_ihr's bekommt_ihr's kriegen_sie's bekommen_sie's kriegst_du's habens haben's hamses rechne rechnet "
        "rechnen in_ihrem_postfach in_deinem_postfach im_postfach in_ihrer_mailbox bekommst bekommen_sie bekommt_ihr "
        "erhalten_sie erhältst erhaltet hast_du haben_sie kriegst kriegen_sie kriegt_ihr sie_haben du_hast habt_ihr "
        "hören_sie hörst_du bei_ihnen_sein bei_dir_sein liegt_ihnen bei_ihnen_vor bekommen sie_bekommen sie_erhalten "
        "du_bekommst ihr_bekommt ihr_habt erhalten_werden haben_werden ist_bei_ihnen ist_bei_dir sind_bei_ihnen "
        "bei_ihnen bei_dir bei_euch hast_du's habt_ihr's haben_sie's kriegst_du's auf_dem_tisch auf_deinem_tisch "
        "auf_ihrem_schreibtisch auf_deinem_schreibtisch auf_ihrem_tisch hast_du_es haben_sie_es habt_ihr_es "
        "können_sie_rechnen kannst_du_rechnen rechnen_sie_mit rechne_mit sie_hören du_hörst ihr_hört in_euren_händen "
        "in_ihren_händen in_deinen_händen erreicht_sie erreicht_dich erreicht_euch erreichen_euch zurückhaben "
        "zurückbekommen zurückkriegen zurückerhalten wiederhaben seht_ihr_was siehst_du_was sehen_sie_was "
        "seht_ihr_etwas sehen_sie_etwas seht_ihr_alles sehen_sie_alles siehst_du_alles erfahren_sie erfährst_du "
        "erfahrt_ihr in_deine_richtung in_eure_richtung in_ihre_richtung zurück_an_sie zurück_an_dich zurück_an_euch"
    ),
    "comes": (
        "vom_tisch ist_es_durch ist_es_erledigt ist_es_fertig ist_das_erledigt ist_das_fertig ist_alles_fertig "
        "gehen_ihnen geht_ihnen gehen_dir geht_dir gehen_euch geht_euch erfolgt erfolgen da_sein alles_da vorhanden "
        "folgt folgen folgend_am nachfolgen kommt kommen nachkommen fertig steht stehen_bereit vorliegen liegt_vor "
        "ankommen eintreffen trifft_ein durch abgeschlossen erledigt raus geht_an gehen_an rausgehen liegen liegt "
        "kommt_an wird_es so_weit soweit alles_zusammen peile_an peile peilen_an peilen visiere visieren anvisiert "
        "angepeilt_für das_beisammen alles_beisammen es_beisammen das_zusammen ist_es_da_. ist_es_da_! ist_es_da_,"
    ),
    "done": (
        "meinte meinten geschickt gesendet gesandt geliefert gemeldet geantwortet gesagt gesprochen besprochen hieß "
        "hiess telefoniert zugesagt angekündigt erwähnt vereinbart geschrieben hatte hatten war waren wurde wurden "
        "bekam kam kamen fiel ging gingen bekommen_habe erhalten_habe geprüft gelesen gestern seit vor_kurzem bereits "
        "schon wollte wollten dachte versandt verschickt hochgeladen bezahlt überwiesen angerufen getroffen "
        "unterschrieben_habe sollten_sie_bereits angefragt eingegangen verstorben verstorbenen gestorben hofften "
        "hoffte dachten sah sahen las lasen hörten sprach sprachen traf trafen besuchten fand fanden"
    ),
    "not": "nicht kein keine keinen keiner niemandem niemanden nichts nie niemals unmöglich weder ohne knapp",
    "only": (
        "keine_stunde_später keine_minute_später nichts_als keinen_tag_später nicht_vergessen kein_problem "
        "keine_sorge nicht_später spätestens nicht_später_als keine_frage nicht_nur wie_besprochen wie_vereinbart "
        "wie_versprochen wie_angekündigt wie_gesagt wie_telefonisch_besprochen erst gar_kein_problem frühestens"
    ),
    "if": (
        "wenn falls sofern ob ansonsten andernfalls im_falle sollte_der sollte_die sollte_das sollte_er sollten_die "
        "sollte_mein sollte_unser"
    ),
    "ask": (
        "freuen uns_freuen bitte bitten könnten_sie könntest_du könntet_ihr würden_sie würdest_du würdet_ihr "
        "schicken_sie senden_sie geben_sie melden_sie antworten_sie teilen_sie lassen_sie_uns_wissen "
        "lassen_sie_mich_wissen schick_mir schick_uns schickt_uns sendet_uns gebt_uns_bescheid gib_mir_bescheid "
        "gib_uns_bescheid erbitten freuen_uns freue_mich freuen_wir freue_ich dankbar wären_wir erwarten wir_erwarten "
        "warten_auf denken_sie_daran denk_daran wäre_schön wäre_toll wäre_super wäre_gut wäre_prima wäre_nett "
        "wäre_es_möglich sie_müssten du_müsstest bräuchten_von müssen_sie schaffen_sie schaffst_du schafft_ihr "
        "sind_sie_so_nett liefern_sie reichen_sie bestätigen_sie laden_sie prüfen_sie unterschreiben_sie melde_dich "
        "meldet_euch sag_mir sag_uns ist_es_möglich bitten_um bitte_um wir_bitten ich_bitte_um bitten_wir von_ihnen "
        "von_euch von_dir wäre_perfekt wäre_ideal vergesst vergiss verbunden haben_sie_die_güte "
        "haben_sie_die_freundlichkeit hätten_sie_die_güte seien_sie_so_gut seien_sie_so_freundlich seien_sie_so_lieb "
        "sei_so_gut sei_so_lieb sei_so_nett seid_so_gut seid_so_lieb seid_so_nett"
    ),
    "need": (
        "brauche brauchen bräuchte bräuchten benötige benötigen benötigt hätten_gerne hätte_gerne hätten_gern "
        "hätte_gern braucht wir_wünschen"
    ),
    "time": (
        "geben_sie_mir gib_mir geben_sie_uns gebt_uns gib_uns gebt_mir zeit mehr_zeit brauche_noch_bis "
        "brauchen_noch_bis geduld gib_mir_noch geben_sie_mir_noch lass_mir lass_uns_noch lassen_sie_uns_noch "
        "gebt_uns_noch geduldet gedulden_sie gedulde_dich lassen_sie_mir lassen_sie_uns gönnen_sie_mir gönn_mir"
    ),
    "vow": (
        "komme_was_wolle komme_was_da_wolle da_beißt_die_maus verlass_dich_drauf verlasst_euch_drauf "
        "verlassen_sie_sich_drauf verlassen_sie_sich_darauf zusagen zugesagt_ zusage sage_zu sagen_zu versprochen "
        "versprech verspreche ehrenwort hoch_und_heilig fest_zugesagt garantiert definitiv können_sie_sich_verlassen"
    ),
    "meet": (
        "rente ruhestand pension rufe_an wie_wäre_es wie_wärs treffen triff treffe trifft termin meeting besprechung "
        "telefonat telefonieren telefontermin anruf anrufen rufe ruf call telko gespräch launch start messe webinar "
        "workshop veranstaltung event feier mittagessen essen kaffee vorstellungsgespräch präsentation präsentieren "
        "stattfind* sitzung jour_fixe sprechen besuch vorbei reden eröffnung abendessen verschieben verlegen "
        "konferenz austauschen dreh shooting erinnerung reise livegang gehen_live gehen_wir_live drucktermin tagt "
        "tagen druck_startet druckstart der_druck vorstandssitzung aufsichtsratssitzung teamsitzung findet finden "
        "stattgefunden beginnt beginnen endet enden läuft_ab verfällt drucken drucke veröffentlichen veröffentliche "
        "gedruckt gilt gültig gelten kampagne starten starte beginne fangen flug flieger zug"
    ),
    "away": (
        "krankenhaus im_krankenhaus in_der_klinik reha auf_reha sabbatical im_spital spital urlaub abwesend "
        "abwesenheit nicht_im_büro nicht_im_haus außer_haus ausser_haus elternzeit krank erkrankt krankgeschrieben "
        "krank_geschrieben nicht_erreichbar nicht_da verreist ferien im_urlaub dienstreise geschlossen mutterschutz "
        "kur nicht_am_platz nicht_am_arbeitsplatz frei_habe mach_ich_frei mache_ich_frei machen_wir_frei "
        "nehme_ich_frei nehm_ich_frei nehmen_wir_frei nicht_verfügbar unterwegs betriebsferien betriebsurlaub "
        "skiurlaub winterurlaub osterurlaub sommerurlaub kurzurlaub familienurlaub weihnachtsurlaub skiferien "
        "wanderurlaub badeurlaub strandurlaub campingurlaub radurlaub bildungsurlaub sonderurlaub resturlaub "
        "winterferien osterferien pfingstferien sommerferien herbstferien weihnachtsferien nicht_anwesend urlaubs* "
        "auf_geschäftsreise habe_frei haben_frei hab_frei außerhalb_des_büros nicht_vor_ort keinen_dienst auf_kur "
        "fortbildung auf_fortbildung schulung operiert falle_aus weg lehrgang verhindert offline im_ausland "
        "ohne_empfang keinen_empfang kein_empfang ohne_netz kein_netz ohne_internet kein_internet"
    ),
    "back": (
        "erreicht_mich_erst erreichen_mich_erst wieder zurück zurückkehr* rückkehr zurückkomme erreichen_sie_mich "
        "zurueck"
    ),
    "maybe": (
        "kann_sein angeblich vorgeblich vielleicht eventuell möglicherweise unsicher womöglich ggf gegebenenfalls "
        "unklar kann_ich_nicht_garantieren keine_garantie nicht_versprechen verspreche_nichts "
        "verlasst_euch_lieber_nicht ohne_gewähr wenn_möglich falls_möglich wenn_es_geht wenns_geht eigentlich "
        "bezweifle bezweifeln"
    ),
    "wait": (
        "ausgelastet ausgebucht verlängerung fristverlängerung aufschub freihalten frei_halten reservieren halten "
        "festhalten warte warten bleibe beschäftigt"
    ),
    "third": (
        "kollege kollegin kollegen chef chefin geschäftsführer geschäftsführerin vorstand direktor leiter leiterin "
        "niemand jemand herr frau kolleg* geschäftsleitung geschäftsführung leitung inhaber inhaberin vorgesetzte "
        "vorgesetzter mein_mann meinem_mann admin admins administrator buchhalter"
    ),
    "be": "bin sind habe haben hab bleibe arbeite arbeiten ist steht läuft",
    "by": (
        "bis spätestens vor bis_spätestens binnen innerhalb innerhalb_von bis_zum bis_zu nicht_später_als vor_dem vorm"
    ),
    "before": "vor vorm vor_dem",
    "until": ("bis bis_einschließlich bis_inklusive bis_zum einschließlich brauche_noch_bis brauchen_noch_bis"),
    "from": "ab vom von seit zwischen ab_dem beginnend",
    "after": "nach seit ab nach_dem seit_dem",
    "on": "am an im in zum für diesen dem den über",
    "in": "im_laufe_von in innerhalb innerhalb_von binnen",
    "of": (
        "beim_kaffee bei_einem_kaffee mit_einem_kaffee beim_frühstück bei_einem_bier der den dem des die das am zum "
        "im in an spätestens einschließlich inklusive inkl ca etwa circa bis voraussichtlich tag um so gegen über "
        "nachmittag vormittag abend mittag auf_jeden_fall in_jedem_fall jedenfalls auf_dem_weg auf_den_weg am_weg "
        "weg_zu weg_zum weg_zur oder_so soweit_ich soweit_wir so_weit_ich so_weit_wir schreibtisch schreibtische genau "
        "nach_dem_mittagessen vor_dem_mittagessen nach_dem_essen vor_dem_essen nach_dem_frühstück exakt ungefähr"
    ),
    "to": "bis und bis_zum bis_einschließlich bis_inklusive",
    "and": "und oder dann also sowie",
    "but": "aber jedoch allerdings doch sondern",
    "when": "sobald weil da während nachdem dass daß denn der_mir wie",
    "tag": "ok okay in_ordnung ja oder einverstanden gut gell gelle ne",
    "latest": "spätestens bis_spätestens nicht_später_als allerspätestens",
    "event": (
        "auf_der_messe auf_einer_messe auf_messe auf_messen auf_einer_konferenz auf_einer_tagung auf_einem_kongress "
        "auf_montage"
    ),
    "outcome": (
        "was_sache_is was_sache_ist mit_unserer_antwort mit_der_entscheidung mit_unserer_entscheidung "
        "mit_einer_entscheidung mit_dem_ergebnis mit_einer_antwort mit_der_antwort"
    ),
    "outside": (
        "drucker druckerei kurier lieferant lieferanten fotograf fotografin fotografen übersetzer übersetzerin "
        "übersetzungsbüro notar notarin bank vermieter agentur finanzamt behörde versicherung hersteller spediteur "
        "spedition handwerker provider hoster dienstleister messebauer post paketdienst dhl elektriker klempner "
        "installateur installateurin spengler dachdecker glaser fliesenleger schreiner tischler zimmermann "
        "schornsteinfeger rauchfangkehrer kaminkehrer schlosser heizungsbauer gerüstbauer umzugsfirma fensterputzer "
        "gärtner gärtnerin hausmeister"
    ),
    "place": (
        "im_ordner im_geteilten_ordner in_der_dropbox im_drive auf_dem_server in_der_cloud auf_sharepoint im_portal "
        "im_laufwerk in_der_post online_im_ordner in_eurem_ordner in_ihrem_ordner im_gemeinsamen_ordner auf_dem_stick "
        "auf_eurem_konto auf_ihrem_konto auf_deinem_konto auf_dem_konto in_eurem_portal in_ihrem_portal"
    ),
    "goods": (
        "restbetrag restsumme icon icons porträt porträts vektoren maße abmessungen banner kennzahlen öffnungszeiten "
        "vertrag vereinbarung text texte foto fotos bild bilder logo logos datei dateien kommentare anmerkungen "
        "korrekturen freigabe freigaben unterschrift entwurf briefing zahlen dokument dokumente unterlagen papiere "
        "bestellnummer übersetzung übersetzungen pdf liste rest restliches restlichen feedback material materialien "
        "inhalte beschreibungen daten angaben exemplar zugangsdaten logodatei zahlung anzahlung überweisung geld "
        "betrag antwort rückmeldung entscheidung listen angebot preise preisliste broschüre katalog flyer video "
        "videos folien präsentation formular formulare fragebogen korrekturfahnen stellungnahme änderungen "
        "änderungswünsche wünsche alles textbausteine grafiken grafik vorlage vorlagen pics infos screenshots bios "
        "slogan seite seiten einleitung absatz abschnitt kapitel artikel beitrag beiträge entwürfe schwung zweite "
        "zweiter zweites"
    ),
    "planned": "eingeplant geplant terminiert vorgesehen angesetzt",
    "afterwards": "danach hinterher im_anschluss anschließend nachher",
    "at_once": (
        "direkt_danach gleich_danach sofort_danach unmittelbar_danach direkt_im_anschluss im_anschluss anschließend "
        "sofort umgehend am_selben_abend am_gleichen_abend noch_am_selben_abend am_selben_tag am_gleichen_tag "
        "noch_am_selben_tag"
    ),
    "collects": "holt holen abholen abgeholt",
    "duration": "zeit länger etwas_länger noch_etwas paar_tage paar_tage_mehr",
    "goal": "ziel plan geplant angepeilt",
    "copula": "wird es_wird das_wird wird_es wirds",
    "settle": "sagen_wir sag_mal_so sag_ma",
    "estimate": (
        "müsste_machbar_sein sollte_machbar_sein ist_machbar würde_sagen würd_sagen würd_ich_sagen würde_ich_sagen "
        "realistisch realistischerweise wahrscheinlich vermutlich hoffentlich"
    ),
    "instead": "statt anstatt",
    "affirms": "ja schon dafür",
    "arrives": "kommt kommen",
    "suits": "recht passt genehm ok okay einverstanden",
    "forget": "vergessen vergesst vergiss",
    "due": ("abgabeschluss einsendeschluss redaktionsschluss abgabetermin stichtag frist fällig deadline letzter_tag"),
    "commissioned": "gebeten beauftragt",
    "dispatched": (
        "überwiesen bezahlt beglichen überweisung_ist_raus zahlung_ist_raus geld_ist_raus verschickt abgeschickt "
        "überweisung_wurde zahlung_wurde"
    ),
    "leaves": "gehe fahre fliege verreise",
    "delivery": (
        "rückmeldung_von_mir lieferung rücksendung übergabe zusendung abgabe auslieferung anlieferung antwort_von_uns "
        "antwort_von_mir rückmeldung_von_uns antwort_unsererseits rückmeldung_unsererseits"
    ),
    "may": "sie_können du_kannst ihr_könnt",
    "attributive": (
        "unser unsere ihr ihre mein meine unserer unserem unseren unseres meiner meinem meinen meines ihrem "
        "ihren ihrer ihres eure euer eurem euren eurer dein deine deinem deinen deiner"
    ),
    "hello": "guten_morgen guten_tag guten_abend am_morgen der_morgen",
}

# Ending of a verb: the senses it gives, and whether only to verbs that deliver or return.
ENDINGS: Mapping[str, tuple[str, bool]] = {"e": ("self", True)}
