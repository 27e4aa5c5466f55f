"""The dead of whom nobody mourns here: they would have loved it, a stone is cut for them; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

# Undertakers and stonemasons speak of "the deceased"; of their own dead people say "my father", and say so in a sentence
# of its own. Whoever died laughing is well.
LINES = {
    Mark.PEACEFUL: {
        "en": """
            my|our late {kin}|founder|boss|husband|wife would have ~
            died|dying|dead [of|with|from] laughing|laughter ~
        """,
        "de": """
            mein|meine|meinem|meiner|unser|unsere|unserem|unserer verstorbener|verstorbene|verstorbenen|seliger|selige .. hätte|hätten|wäre|wären|würde|würden ~
            des|der|dem|den|vom verstorbenen ... traueranzeige|todesanzeige|nachruf|sterbebild|trauerkarte|trauerkarten|grabstein|partezettel|gedenktafel ~
            traueranzeige|todesanzeige|nachruf|sterbebild|trauerkarte|trauerkarten|grabstein|partezettel|gedenktafel .. des|der|dem|den|vom verstorbenen ~
            gestorben vor lachen ~
            vor lachen .. gestorben ~
        """,
        "fr": """
            mon|ma|notre défunt|défunte|feu .. aurait|serait ~
            du|de|la|au défunt|défunte ... nécrologie|nécrologique|décès|stèle|plaque|obsèques|carte|cartes ~
            mort|morte|morts|mortes de rire ~
        """,
        "es": """
            mi|nuestro|nuestra difunto|difunta .. habría|hubiera|hubiese|estaría ~
            del|de|al|la difunto|difunta|fallecido|fallecida ... esquela|esquelas|obituario|necrológica|lápida|placa ~
            esquela|esquelas|obituario|necrológica|lápida|placa .. del|de|al|la difunto|difunta|fallecido|fallecida ~
            murió|muerto|muerta|morí|morimos de risa ~
        """,
        "it": """
            mio|mia|nostro|nostra [povero|povera|caro|cara] .. defunto|defunta [l'] avrebbe|sarebbe ~
            mio|mia|nostro|nostra defunto|defunta .. [l'] avrebbe|sarebbe ~
            del|della|al|dal defunto|defunta ... necrologio|epigrafe|lapide|ricordino|ricordini ~
            necrologio|epigrafe|lapide|ricordino|ricordini .. del|della|al|dal defunto|defunta ~
            morto|morta|morti|morte dal|dalle|di ridere|risate ~
        """,
        "pt": """
            meu|minha|nosso|nossa falecido|falecida .. teria|estaria|ficaria|iria ~
            do|da|ao falecido|falecida ... obituário|lápide|pagela|pagelas|santinho|santinhos ~
            obituário|lápide|pagela|pagelas|santinho|santinhos .. do|da|ao falecido|falecida ~
            morreu|morri|morremos|morrer de rir ~
        """,
        "nl": """
            mijn|onze overleden vader|moeder|man|vrouw|opa|oma|broer|zus|oprichter .. .. gevonden|geweest|genoten|gewild ~
            de|van|het overledene ... rouwadvertentie|rouwkaart|rouwkaarten|rouwbrief|grafsteen|bidprentje ~
        """,
        "ru": """
            мой|моя|моего|наш|наша покойный|покойная|покойного .. бы ~
            покойного|покойной|умершего|умершей ... некролог|некролога|памятник|надгробие|надгробия|табличку|табличка ~
            некролог|некролога|памятник|надгробие|надгробия|табличку|табличка .. покойного|покойной|умершего|умершей ~
            умер|умерла|умерли [просто] со|от смеху|смеха ~
        """,
    },
}
