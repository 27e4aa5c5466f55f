"""One of theirs has just died, as a child says it; who died long ago stops nobody; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.OBJECTION: {
        "de": """
            papa|mama|papi|mami|vati|mutti|vater|mutter [ist|sei] [uns|leider|ja|völlig|ganz] [am|in|an] [der|diesem|dieser|diese|letzten|letzte|letzter|vergangenen|vergangene|vergangener|vorige] [letzten|vergangenen] gestern|heute|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|woche|nacht|plötzlich|wochenende [früh|morgen|vormittag|mittag|nachmittag|abend|nacht] [ganz|leider|völlig|sehr] [plötzlich|unerwartet|friedlich|überraschend] [im|zu|in|an] [der|einem] [hause|krankenhaus|heim|hospiz|schlaf|klinik|herzinfarkt|schlaganfall] gestorben|verstorben ~
            papa|mama|papi|mami|vati|mutti ist|sei gestorben|verstorben >
            papa|mama|papi|mami|vati|mutti ist|sei gestorben|verstorben , ich|wir|bitte|daher|deshalb|darum|alles|das|die ~
            papa|mama|papi|mami|vati|mutti ist|sei gestorben|verstorben und ~
        """,
        "fr": """
            papa|maman|père|mère est|a mort|morte|décédé|décédée|quittés|disparu|disparue [ce|cette|dans|la|très|avant|samedi|dimanche] [la|cette] hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|nuit|brutalement|subitement|soudainement|week ~
            papa|maman|père|mère est|a mort|morte|décédé|décédée|quittés|disparu|disparue [samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi] [ce] matin >
            papa|maman|père|mère est|a mort|morte|décédé|décédée|quittés|disparu|disparue [samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi] [ce] matin ,|à|et|d'|des|suite|après|au|chez|dans|entouré|entourée|je|nous ~
        """,
        "nl": """
            papa|pa|mama|ma|vader|moeder [is] [ons|helaas] [op] [afgelopen|vorige|deze|heel|geheel] gisteren|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|week|nacht|plotseling|onverwacht [ochtend|avond|nacht|middag|heel|geheel] [plotseling|onverwacht|rustig] [thuis|in] [het|zijn|haar] [ziekenhuis|slaap] [is] gestorven|overleden ~
        """,
    },
    # A town or a country mourns: nobody of theirs has died.
    Mark.PEACEFUL: {
        "en": "national|public|official|state mourning ~",
        "de": "staatstrauer|landestrauer|volkstrauertag|trauerbeflaggung ~",
        "fr": "deuil national|officiel|public ~",
        "es": "luto nacional|oficial|municipal|institucional ~",
        "it": "lutto cittadino|nazionale|regionale|comunale ~",
        "pt": "luto nacional|oficial|municipal ~",
        "nl": "nationale rouw|rouwdag ~",
        "ru": """
            траур в городе|стране|области|регионе|республике ~
            общегородской|национальный|государственный|общенациональный траур ~
        """,
    },
}
