"""Dutch words around a day: who does what, by when, or not (a stem ends in *, a phrase has _ for the space)."""

from collections.abc import Mapping

ELISION = False

CALENDAR: Mapping[str, Mapping[int, str]] = {
    "weekday": {
        0: ("maandag maandagochtend maandagmiddag maandagavond maandag_vroeg maandagochtend_vroeg maandagmorgen_vroeg"),
        1: ("dinsdag dinsdagochtend dinsdagmiddag dinsdagavond dinsdag_vroeg dinsdagochtend_vroeg dinsdagmorgen_vroeg"),
        2: (
            "woensdag woensdagochtend woensdagmiddag woensdagavond woensdag_vroeg woensdagochtend_vroeg "
            "woensdagmorgen_vroeg"
        ),
        3: (
            "donderdag donderdagochtend donderdagmiddag donderdagavond donderdag_vroeg donderdagochtend_vroeg "
            "donderdagmorgen_vroeg"
        ),
        4: ("vrijdag vrijdagochtend vrijdagmiddag vrijdagavond vrijdag_vroeg vrijdagochtend_vroeg vrijdagmorgen_vroeg"),
        5: "zaterdag zaterdagochtend zaterdag_vroeg zaterdagochtend_vroeg zaterdagmorgen_vroeg",
        6: "zondag zondagavond zondag_vroeg zondagochtend_vroeg zondagmorgen_vroeg",
    },
    "short_weekday": {
        0: "ma",
        1: "di",
        2: "wo",
        3: "do",
        4: "vr",
        5: "za",
    },
    "month": {
        1: "januari jan",
        2: "februari feb",
        3: "maart mrt",
        4: "april apr",
        5: "mei",
        6: "juni jun",
        7: "juli jul",
        8: "augustus aug",
        9: "september sept sep",
        10: "oktober okt",
        11: "november nov",
        12: "december dec",
    },
    "feast": {
        101: "nieuwjaarsdag",
        106: "driekoningen",
        1224: "kerstavond",
        1231: "oudejaarsdag",
    },
    "festival": {
        1225: "kerst kerstmis",
        2000: "pasen",
        2039: "hemelvaart",
        2049: "pinksteren",
    },
    "unit": {
        1: "dag dagen werkdag werkdagen",
        7: "week weken",
        30: "maand maanden",
    },
    "shift": {
        -1: "vanochtend vanmorgen",
        0: (
            "vandaag vanmiddag vanavond vannacht einde_van_de_dag eind_van_de_dag einde_dag eind_van_de_middag "
            "einde_van_de_middag einde_middag eind_middag einde_van_de_ochtend eind_van_de_ochtend "
            "binnen_een_uur binnen_het_uur in_de_loop_van_de_dag in_de_loop_van_de_middag "
            "in_de_loop_van_de_ochtend in_de_loop_van_de_avond in_de_loop_van_vandaag loop_van_de_dag"
        ),
        1: "dag_van_morgen morgen morgenochtend morgenmiddag morgenavond morgenvroeg",
        2: "morgen_of_overmorgen overmorgen",
    },
    "part": {
        -1: "begin start",
        0: "half midden medio halverwege halfweg",
        1: "einde eind ultimo",
    },
    "next": {
        1: "volgende komende aanstaande aankomende",
    },
    "this": {
        0: "deze dit",
    },
    "last": {
        -1: "vorige afgelopen laatste verleden",
    },
    "weekend": {
        0: "weekend weekeinde",
    },
    "week": {
        0: (
            "rest_van_de_week in_de_loop_van_de_week in_de_loop_van_deze_week loop_van_de_week loop_van_deze_week "
            "in_de_loop_der_week"
        ),
        2: "week_na_volgende_week",
    },
    "monthend": {
        0: "maandeinde laatste_dag_van_de_maand",
    },
    "later": {
        0: "tegen_die_tijd voor_die_tijd die_dag dezelfde_dag diezelfde_dag op_die_dag nog_dezelfde_dag op_die_datum",
        1: "de_dag_erna dag_erna de_dag_erop dag_erop de_dag_daarna dag_daarna de_volgende_dag een_dag_later",
    },
}

SENSES: Mapping[str, str] = {
    "confirms": "bevestig bevestigen",
    "participle": (
        "ontvangen goedgekeurd bekeken getekend geaccordeerd nagekeken ingevuld doorgestuurd bevestigd ondertekend "
        "geleverd afgerond"
    ),
    "perfect": "heb hebben hebt heeft",
    "then": (
        "die_dag dezelfde_dag dan dezelfde_dag diezelfde_dag meteen_dan dezelfde_avond diezelfde_avond die_avond "
        "diezelfde_middag dezelfde_middag op_die_datum bij_zijn_terugkomst bij_haar_terugkomst"
    ),
    "wish": "fijn prettig goed fijne prettige goede",
    "modal": "kunt_u kun_je kan_je kunnen_jullie",
    "every": "elke elk iedere ieder altijd normaal meestal",
    "they": "hij zij haar",
    "self": (
        "ik ben we wij ons onze mijn m'n 'k laten_we_het_weten laat_ik_het_weten laten_we_je_weten "
        "laten_we_jullie_weten laat_ik_je_weten laten_we_u_weten laten_wij_u_weten "
        "ga_ik_ervoor_zitten ga_ik_er_voor_zitten gaan_we_ervoor_zitten gaan_we_er_voor_zitten "
        "we_weer_voor_u_klaar we_weer_voor_je_klaar we_weer_voor_jullie_klaar "
        "wij_weer_voor_u_klaar wij_weer_voor_je_klaar wij_weer_voor_jullie_klaar "
        "ik_weer_voor_u_klaar ik_weer_voor_je_klaar ik_weer_voor_jullie_klaar"
    ),
    "me": "mij me ons tegemoet",
    "you": "jullie_kunnen jullie_mogen je_kunt je_mag u_kunt u_mag je jij u jou jullie jouw uw",
    "will": (
        "worden wordt zal zullen ga gaan kan kunnen hoop hopen verwacht verwachten probeer proberen moet zou "
        "zouden wil willen gaat het_wordt dat_wordt"
    ),
    "would": "had hadden ware",
    "do": (
        "voor_elkaar ga_ik_ervoor_zitten ga_ik_er_voor_zitten gaan_we_ervoor_zitten gaan_we_er_voor_zitten "
        "ga_er_voor_zitten ga_ervoor_zitten zet_me_eraan voldoen voldoe vereffenen vereffen met_de_uitslag "
        "met_het_resultaat met_ons_antwoord met_mijn_antwoord laten_we_het laat_ik_het laten_wij_het horen_we "
        "horen_wij met_het_besluit met_de_beslissing met_een_antwoord met_het_antwoord keur keuren goedkeuren betalen "
        "betaal verwachten maakt over_maken plaats neem nemen_een_besluit toegestuurd opgestuurd nagestuurd "
        "aangeleverd toegezonden opgeleverd scan corriger* pas_aan aanpassen werk_bij oplever* lever_op los_op "
        "verwerk verwerken bezorgen na_sturen nastur* stuur* stuurt sturen zend* zenden lever* leveren antwoord* "
        "reageer reageren kom_er_op kom_hier_op kom_daar_op kom kom_bij_u komen_erop terugkomen laat laten laat_weten "
        "laten_weten geef geven upload* uploaden deel delen meedelen deel_je mail* doorsturen bevestig* bevestigen "
        "rond afrond* rond_af maak maken regel regelen onderteken* teken tekenen beslis beslissen besluit kijk "
        "bekijk* lees lezen nakijken controleer* aanlever* doorgeef* doorgeven vertel vertellen meld melden overmaak* "
        "betaal* retour retourneer* schrijf schrijven zet bezorg* opstuur* opsturen toestuur* toesturen terugstur* "
        "terugstuur* overhandig* voorleg* horen indien* inlever* doe doen check ontvangen hebben goedkeur* invul* vul "
        "verzend* verwerk* pas zorg zorgen keur_het kom_erop kom_daarop verzamel verzamelen zoek zoeken werk_uit "
        "los_het hak hakken herschrijf herschrijven ga_ermee ga_erachteraan leg_het leggen_het kijken kom_terug_op "
        "kom_ik_terug_op laten_we_het_weten laat_ik_het_weten laten_we_je_weten laten_we_jullie_weten "
        "laat_ik_je_weten laten_we_u_weten laten_wij_u_weten app appen whatsapp bevestig bevestigen"
    ),
    "gets": (
        "tegemoetzien heb_jij krijg_jij ontvang_jij hoor_jij jouw_kant_op je_kant_op jullie_kant_op uw_kant_op "
        "beschikt_u beschik_je beschikken_jullie "
        "zouden_jullie_het_moeten_hebben zou_je_het_moeten_hebben zou_u_het_moeten_hebben reken tegemoet_kunt_zien "
        "tegemoet_kan_zien tegemoet_zien bereiken_je bereiken_jullie bereiken_u bereikt_je bereikt_u bereikt_jullie "
        "heb_je hebt_u hebben_jullie krijg_je krijgt_u krijgen_jullie ontvang_je ontvangt_u ontvangen_jullie "
        "je_krijgt u_krijgt u_ontvangt je_ontvangt jullie_krijgen jullie_ontvangen hoor_je hoort_u u_hoort je_hoort "
        "je_hebt u_heeft jullie_hebben heeft_u jullie_horen in_je_mailbox bij_je bij_u bij_jullie kun_je_rekenen "
        "kunt_u_rekenen je_kunt_rekenen reken_op u_kunt_rekenen op_jullie_bureau op_je_bureau zou_je_ze zou_je_het "
        "zouden_jullie_ze rekenen je_zou_hem je_zou_het je_zou_ze jullie_zouden_het jullie_zouden_ze alles_hebt "
        "alles_heeft alles_hebben"
    ),
    "comes": (
        "van_tafel mee_met_de_post is_het_rond is_het_geregeld is_het_er_. is_het_er_! is_het_er_, "
        "volgt volgen komt komen klaar gereed naar_je_toe naar_u_toe naar_jullie_toe gaat_naar gaan_naar "
        "de_deur_uit gaat_eruit ligt liggen ligt_er binnen_zijn afgerond beschikbaar zijn_er is_er wordt_het "
        "gaat_het_worden jullie_kant_op je_kant_op uw_kant_op vertrekt vertrekken mik_op mikken_op mikt_op "
        "streef_naar streven_naar we_mikken is_rond is_het_klaar is_het_af"
    ),
    "done": (
        "had_moeten had_het_moeten hadden_moeten uit_gegaan gegaan gestuurd verstuurd verzonden gezonden geleverd "
        "geantwoord gezegd zei zeiden besproken afgesproken beloofd_dat hadden_beloofd gemeld gisteren sinds was "
        "waren had hadden hoorde ontving gekregen ontvangen_op ontscho* dacht wilde wilden zou_hebben al gesproken "
        "gebeld gehad lag viel kwam kwamen eerder geleden genoemd toegezegd geüpload betaald geschreven gemaild vroeg "
        "overleden hoopten hoopte gehoopt dachten gevraagd geweest zag zagen hoorden las lazen sprak spraken ging "
        "gingen kreeg kregen vond vonden bezocht bezochten ontmoette ontmoetten trof troffen"
    ),
    "not": "nergens niet geen niets nooit onmogelijk noch zonder niks dat_niet dat_niks dat_helaas_niet",
    "only": (
        "geen_uur_later geen_minuut_later geen_dag_later dagen_eerder dag_eerder week_eerder weken_eerder "
        "niets_anders_dan niks_anders_dan geen_probleem niet_later pas niet_later_dan geen_zorgen zonder_meer "
        "niet_vergeten niet_alleen zoals_besproken zoals_afgesproken zoals_beloofd zoals_gezegd"
    ),
    "if": "als indien tenzij mits of anders",
    "ask": (
        "graag_uiterlijk graag_voor graag_vóór horen_we horen_wij hoor_ik tegemoet hebben_het_graag zien_graag "
        "verwachten_jullie verwacht_jullie hebben_graag ontvangen_het_graag hadden_graag ontvangen_graag "
        "ontvang_graag ontvangen_wij_graag "
        "ontvangen_we_graag graag_ontvangen graag_ontvang alstublieft alsjeblieft svp aub gelieve zou_je zou_u "
        "zouden_jullie zoudt_u wilt_u wil_je willen_jullie stuur_ons stuur_mij stuur_me stuurt_u laat_ons_weten "
        "laat_me_weten laat_mij_weten laat_het_ons_weten laat_het_me_weten verzoeken verzoek vragen_u vraag_je "
        "vragen_jullie wachten_op wachten_nog_op wacht_op wacht_nog_op zien_uw kijken_uit kijk_uit graag_uw graag_je "
        "graag_jullie is_het_mogelijk zou_het_mogelijk zou_fijn fijn_als zou_mooi lukt_het_je lukt_het_u "
        "lukt_het_jullie moeten_jullie moet_u moet_je vergeet_niet verwachten_uw verwachten_we_van "
        "stellen_het_op_prijs geef_ons geeft_u mogen_wij mogen_we mag_ik bevestig_ons lever_ons stuur_het_ons "
        "stuur_het_mij stuur_het_me graag_voor van_jullie van_u zou_perfect zou_ideaal zou_top zou_super vergeet "
        "dankbaar laat_ons laat_mij laat_het_ons wees_zo_goed wees_zo_vriendelijk weest_u_zo_vriendelijk "
        "weest_u_zo_goed wees_zo_lief"
    ),
    "need": "nodig hebben_nodig zouden_graag zou_graag willen_graag wil_graag",
    "time": (
        "gun_me gun_mij gun_ons gunt_u_me geef_me geef_mij geef_ons heb_nog hebben_nog geef_me_even geef_ons_tijd "
        "geduld geef_je_me geeft_u_me geeft_u_ons geef_je_ons geven_jullie_ons"
    ),
    "vow": (
        "wat_er_ook_gebeurt al_moet_ik komt_wat_komt reken_maar reken_er_maar_op daar_kunt_u_op_rekenen "
        "toezeggen zeg_toe beloofd beloof beloven erewoord zeker_weten gegarandeerd"
    ),
    "meet": (
        "overleg_met een_overleg pensioen vergadert vergaderen bel_je bel_u wat_dacht afspreken afspraak spreken "
        "vergadering overleg_op bellen belletje gesprek call meeting lancering beurs webinar workshop evenement lunch "
        "diner koffie conferentie presentatie sessie verzetten verplaatsen bezoek reis feest opening zien "
        "bijeenkomst herinnering interview opname zoom langs bel gaan_we_live gaan_live livegang drukker "
        "bestuursvergadering raadsvergadering teamvergadering begint beginnen eindigt eindigen verloopt "
        "vervalt drukken publiceren geldig campagne praten overleggen laten_we starten vlucht vliegtuig trein"
    ),
    "away": (
        "in_het_ziekenhuis ziekenhuis opgenomen sabbatical vakantie kerstvakantie voorjaarsvakantie "
        "krokusvakantie paasvakantie meivakantie zomervakantie herfstvakantie skivakantie wintersportvakantie "
        "op_wintersport afwezig niet_op_kantoor verlof "
        "buiten_kantoor ziek met_vakantie op_vakantie gesloten niet_aanwezig niet_bereikbaar "
        "zwangerschapsverlof ouderschapsverlof op_reis afwezigheid vrij_ben ben_vrij dagje_vrij "
        "niet_beschikbaar zakenreis ben_er_niet niet_in_kantoor tussenuit er_niet_ben een_cursus op_cursus "
        "op_training is_dicht zijn_dicht weg offline onbereikbaar in_het_buitenland "
        "zonder_bereik geen_bereik zonder_internet geen_internet zonder_netwerk"
    ),
    "back": (
        "keer_terug keren_terug keert_terug keer_ik_terug terug weer weer_terug weer_op_kantoor terugkeer "
        "weer_bereikbaar terugkom we_weer_voor_u_klaar we_weer_voor_je_klaar we_weer_voor_jullie_klaar "
        "wij_weer_voor_u_klaar wij_weer_voor_je_klaar wij_weer_voor_jullie_klaar "
        "ik_weer_voor_u_klaar ik_weer_voor_je_klaar ik_weer_voor_jullie_klaar"
    ),
    "maybe": (
        "zou_hij zou_ze zou_zij hij_zou naar_verluidt schijnt schijnbaar misschien wellicht mogelijk eventueel "
        "weet_niet niet_zeker onzeker beloof_niks beloof_niets geen_garantie niet_beloven niks_beloven "
        "indien_mogelijk als_het_kan als_dat_kan eigenlijk betwijfel betwijfelen"
    ),
    "wait": "vol bezet volgeboekt uitstel vasthouden vrijhouden reserveren wacht wachten blijf druk",
    "third": (
        "collega collega's baas directeur directrice niemand iemand bestuur mevrouw meneer heer chef directie "
        "raad leiding compagnon eigenaar voorzitter mijn_vrouw mijn_man beheerder systeembeheerder boekhouder"
    ),
    "be": "ben zijn heb hebben werk werken blijf is",
    "by": (
        "tegen_die_tijd voor_die_tijd "
        "graag_uiterlijk graag_voor graag_vóór uiterlijk voor tot binnen op_zijn_laatst niet_later_dan ten_laatste "
        "vóór tegen voor_het voor_de uiterlijk_op"
    ),
    "before": "voor vóór voor_het",
    "until": "tot tot_en_met t/m tm tot_aan tot_en_met_de t_/_m",
    "from": "van vanaf tussen met_ingang_van per sinds",
    "after": "na sinds vanaf",
    "on": "op in dit om voor aan",
    "in": "binnen_een_termijn_van over binnen in",
    "of": (
        "bij_de_koffie met_een_koffie bij_een_kop_koffie bij_het_ontbijt na_de_lunch voor_de_lunch vóór_de_lunch exact "
        "na_lunchtijd rond_lunchtijd na_het_ontbijt na_het_eten precies "
        "de het van der op in a.s. aan rond ongeveer circa uiterlijk dag ochtend middag avond 's om en_met "
        "tot van_de ons_dat gaat_dat wordt_dat lukt_dat komt_dat krijg_dat in_elk_geval in_ieder_geval op_weg "
        "de_weg een_weg weg_naar langs_deze_weg deze_weg weg_gaan te of_zo in_de_loop_van"
    ),
    "to": "tot tot_en_met t/m en t_/_m",
    "and": "en of dan dus",
    "but": "maar echter hoewel toch",
    "when": "zodra wanneer omdat zodat terwijl nadat dat want zoals waar",
    "tag": "ok oké ja goed akkoord toch nee hè",
    "latest": "uiterlijk op_zijn_laatst ten_laatste op_z'n_laatst",
    "event": ("op_een_beurs op_de_beurs op_beurs op_een_congres op_een_conferentie"),
    "outcome": (
        "met_de_uitslag met_het_resultaat met_ons_antwoord met_mijn_antwoord "
        "met_het_besluit met_de_beslissing met_een_antwoord met_het_antwoord"
    ),
    "hands": (
        "stuur* stuurt sturen zend* zenden lever* upload* mail* doorsturen doorstuurt bezorg* opstuur* opsturen "
        "toestuur* toesturen terugstur* terugstuur* oplever* overhandig* inlever* aanlever* zet plaatst overmaak* "
        "betaalt verzend* mailt levert"
    ),
    "outside": (
        "drukker drukkerij koerier leverancier leveranciers fotograaf vertaler vertaalbureau notaris bank "
        "verhuurder belastingdienst gemeente verzekeraar fabrikant aannemer elektricien hoster postnl loodgieter "
        "schilders stukadoor timmerman dakdekker glazenwasser schoorsteenveger tegelzetter slotenmaker verhuizers "
        "tuinman hovenier"
    ),
    "place": (
        "in_jullie_map in_je_map in_uw_map in_jullie_bus in_je_bus in_uw_bus in_de_map in_de_gedeelde_map "
        "op_de_server in_de_dropbox op_de_drive in_de_cloud op_sharepoint in_uw_portaal in_het_portaal "
        "in_jullie_mailbox in_uw_mailbox op_de_mat in_de_bus op_de_schijf op_jullie_rekening op_je_rekening "
        "op_uw_rekening in_jullie_portaal in_je_portaal op_jullie_server op_de_stick op_de_harde_schijf op_uw_deurmat "
        "op_je_deurmat op_jullie_deurmat"
    ),
    "goods": (
        "restbedrag icoon iconen portret portretten maten afmetingen banners "
        "reactie "
        "openingstijden openingsuren cijfers contract overeenkomst tekst teksten foto foto's afbeelding "
        "afbeeldingen logo logo's bestand bestanden "
        "opmerkingen correcties akkoord goedkeuring handtekening concept briefing cijfers document documenten "
        "stukken vertaling vertalingen pdf lijst rest overige materiaal exemplaar inhoud feedback betaling "
        "aanbetaling geld antwoord antwoorden beslissing offerte prijzen prijslijst brochure catalogus video "
        "video's slides presentatie formulier vragenlijst wijzigingen gegevens alles pics fotos info screenshots "
        "pagina pagina's inleiding intro alinea hoofdstuk hoofdstukken artikel artikelen notities schets schetsen "
        "ontwerp lading tweede"
    ),
    "planned": "gepland ingepland voorzien",
    "afterwards": "daarna nadien erna",
    "at_once": (
        "meteen_vroeg meteen_daarna direct_daarna meteen direct aansluitend dezelfde_avond diezelfde_avond "
        "dezelfde_dag diezelfde_dag"
    ),
    "collects": "haalt ophalen opgehaald halen",
    "duration": "tijd langer paar_dagen",
    "goal": "streven doel bedoeling plan",
    "copula": "t_zal_voor het_zal_voor dat_zal_voor wordt het_wordt wordt_het dat_wordt",
    "settle": "laten_we_zeggen zullen_we_zeggen zeg_maar",
    "estimate": (
        "moet_lukken zou_moeten_lukken zou_moeten_kunnen moet_haalbaar_zijn is_haalbaar realistisch_gezien "
        "zou_ik_zeggen ik_zou_zeggen realistisch waarschijnlijk vermoedelijk hopelijk"
    ),
    "instead": "in_plaats_van",
    "affirms": "wel",
    "arrives": "komt komen",
    "suits": "prima perfect goed schikt uitkomt uit_komt akkoord",
    "forget": "vergeet",
    "due": "deadline inleverdatum uiterste_datum laatste_dag",
    "commissioned": "gevraagd",
    "dispatched": "voldaan betaald overgemaakt betaling_is",
    "leaves": "ga gaan vertrek",
    "delivery": (
        "reactie_van_mij antwoord_van_mij levering oplevering aanlevering reactie_van_ons antwoord_van_ons "
        "reactie_onzerzijds"
    ),
    "may": "jullie_kunnen jullie_mogen je_kunt je_mag u_kunt u_mag",
    "attributive": "ons onze uw mijn m'n jouw",
    "hello": "goede_morgen goeden_morgen",
}

# Ending of a verb: the senses it gives, and whether only to verbs that deliver or return.
ENDINGS: Mapping[str, tuple[str, bool]] = {}
