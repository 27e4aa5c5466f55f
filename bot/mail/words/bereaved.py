"""One of theirs has just died, as a child says it; who died long ago stops nobody; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.OBJECTION: {
        "de": """
            papa|mama|papi|mami|vati|mutti|vater|mutter ~ gestern|heute|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|woche|nacht|plötzlich|wochenende ~ gestorben|verstorben ~
            papa|mama|papi|mami|vati|mutti ist|sei gestorben|verstorben [,] ~
        """,
        "fr": """
            papa|maman|père|mère est|a mort|morte|décédé|décédée|quittés|disparu|disparue ~ hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|nuit|matin|brutalement|subitement|soudainement|week ~
        """,
        "nl": """
            papa|pa|mama|ma|vader|moeder ~ gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|week|nacht|plotseling|onverwacht ~ gestorven|overleden ~
        """,
    },
}
