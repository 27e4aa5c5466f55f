"""What was asked for stands further down in the same mail; in the signs of `grammar.Table`."""

from bot.mail.grammar import Mark

LINES = {
    Mark.HERE: {
        "en": """
            < [the|our|your|my|all] ~ is|are|'s [all|listed|pasted|copied] below|underneath [,] >
            < [the|our|your|my|all] ~ is|are|'s [all|listed|pasted|copied] below|underneath , ~
        """,
        "de": """
            steht|stehen|folgt|folgen [hier|gleich|alles] unten|untenstehend|nachstehend [,] >
            steht|stehen|folgt|folgen [hier|gleich|alles] unten|untenstehend|nachstehend , ~
        """,
        "fr": """
            est|sont|figure|figurent|suit|suivent plus bas|loin [,] >
            est|sont|figure|figurent|suit|suivent plus bas|loin , ~
        """,
        "es": """
            va|van|está|están|aparecen|figuran|siguen [más|aquí] abajo|debajo [,] >
            va|van|está|están|aparecen|figuran|siguen [más|aquí] abajo|debajo , ~
        """,
        "it": """
            è|sono|trovi|trova|trovate|seguono|segue qui|più|di sotto|seguito [,] >
            è|sono|trovi|trova|trovate|seguono|segue qui|più|di sotto|seguito , ~
        """,
        "pt": """
            está|estão|vai|vão|segue|seguem [mais|aqui] abaixo|baixo [,] >
            está|estão|vai|vão|segue|seguem [mais|aqui] abaixo|baixo , ~
        """,
        "nl": """
            staat|staan|volgt|volgen hieronder|onderaan|beneden [,] >
            staat|staan|volgt|volgen hieronder|onderaan|beneden , ~
        """,
        "ru": """
            < ~ ниже [,] >
            указан*|приведен*|привожу|смотрите ниже [,] >
            указан*|приведен*|привожу|смотрите ниже , ~
        """,
    },
}
