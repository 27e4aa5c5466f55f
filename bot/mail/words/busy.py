"""Why it comes late: too much to do, the children ill; past where something is given; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.EXCUSE: {
        "en": """
            off|been [off] sick|ill|poorly|unwell ~
            kids|children|son|daughter|wife|husband|baby|mum|everyone|everybody|staff ~ sick|ill|poorly|flu|covid|chickenpox|hospital ~
            it|things|here|week|weeks|month|day|days|'s|place ~ manic|hectic|mad|madness|bonkers|nuts|crazy|brutal|mental|chaos|madhouse|insane|hell|rushed ~
            {we} 'm|am|are|'re|been [absolutely|completely|totally|utterly|all|so|just] [absolutely|completely|totally|utterly|all|so|just] swamped|inundated|drowning|slammed|overwhelmed|rushed|snowed|buried ~
        """,
        "de": """
            land unter ~
            drunter und drüber ~
            viel um die ohren ~
            hände voll [zu] ~
            bis über|zum|an die|beide|hals [ohren] ~
            kinder|sohn|tochter|frau|mann|kleine|kleiner|zwillinge|belegschaft|hälfte ~ krank|fieber|grippe|windpocken|magen|krankenhaus ~
            woche|wochen|tage|tagen|monat|hier ~ hölle|wahnsinn|irre|irrenhaus|tollhaus ~
            {we} ersticke|ersticken|ertrinke|ertrinken|versinke|versinken|ersaufe|ersaufen ~
        """,
        "fr": """
            sous l' eau ~
            tête|nez dans le guidon ~
            par dessus la tête ~
            c' est la course|folie|cata|galère|panique [ici|chez|,|en|depuis|cette|ce] ~
            enfants|fils|fille|femme|mari|petite|petit|jumeaux|jumelles|moitié ~ malade|malades|grippe|varicelle|fièvre|gastro|hôpital ~
            pas une minute|seconde ~
        """,
        "es": """
            hasta arriba|cuello|cejas|bandera|aquí ~
            trabajo|curro|estoy|estamos|ando ~ hasta el|las|la cuello|cejas|bandera ~
            niños|hijo|hija|mujer|marido|peques|mellizos|gemelos|mitad ~ malos|malo|mala|malitos|enfermos|enfermo|enferma|gripe|varicela|fiebre|hospital ~
            aquí|yo no paro|paramos|para|damos ~
            semana|días|mes|aquí|esto ~ locos|locura|infierno|caos|cabeza ~
        """,
        "it": """
            qui|settimana|giornate|mese|è ~ delirio|inferno|caos|casino|manicomio|follia ~
            bambini|figlio|figlia|moglie|marito|piccoli|gemelli|metà ~ malato|malati|malata|malate|febbre|influenza|varicella|ospedale ~
        """,
        "pt": """
            ando|andamos|estou|estamos ~ afogado|afogada|afogados|atolado|atolada|atarefado|atarefada|assoberbado|assoberbada ~
            semana|mês|dias|isto|aqui ~ loucura|inferno|caos|correria ~
            miúdos|crianças|filhos|filho|filha|mulher|marido|gémeos|metade ~ doente|doentes|gripe|febre|varicela|hospital ~
        """,
        "nl": """
            gekkenhuis|hectisch|chaos|heksenketel ~
            kinderen|zoon|dochter|vrouw|man|tweeling|helft ~ ziek|griep|koorts|waterpokken|ziekenhuis ~
            {we} verzuip|verzuipen|verdrink|verdrinken|kom|komen [om] [in] ~ werk ~
            week|weken|dagen|maand ~ hel|gek|gekkenhuis ~
        """,
        "ru": """
            завал|запара|аврал|дурдом ~
            неделя|дни|месяц|тут ~ ад|адская|адский|сумасшедшая|сумасшедший|дурдом ~
            дети|сын|дочь|жена|муж|ребёнок|двойняшки|половина ~ болеют|болеет|заболел|заболела|заболели|температурит|ветрянка|больнице ~
        """,
    },
}
