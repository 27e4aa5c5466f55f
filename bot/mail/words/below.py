"""What was asked for stands further down in the same mail; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.HERE: {
        "en": """
            find|is|are|'s .. .. at the [very] bottom|end|foot of this mail|email|message >
            < [the|our|your|my|all] ~ is|are|'s [all|listed|pasted|copied] below|underneath [,] >
            < [the|our|your|my|all] ~ is|are|'s [all|listed|pasted|copied] below|underneath , ~
            is|are|'s|'ve|have [just|all] pasted|copied [it|them|that|this|everything|my|our] [text|bit|part|paragraph] [in] below|underneath|here|at [the] [bottom|end] >
        """,
        "de": """
            finden|findet|findest|steht|stehen [sie|ihr|du] [ihn|sie|es|ganz] .. am ende|schluss dieser mail|email|nachricht >
            steht|stehen|folgt|folgen [hier|gleich|alles] unten|untenstehend|nachstehend [,] >
            steht|stehen|folgt|folgen [hier|gleich|alles] unten|untenstehend|nachstehend , ~
            habe|hab|hab's|haben [ich|wir] [es|ihn|sie|das] [ihnen|euch|dir] [hier|weiter|einfach] unten|drunter|darunter|untendrunter reinkopiert|hineinkopiert|eingefügt|drangehängt|einkopiert ~
        """,
        "fr": """
            trouverez|trouveras|est|sont|figure|figurent .. [en|à] bas|fin de ce|cet mail|message|courriel >
            est|sont|figure|figurent|suit|suivent plus bas|loin [,] >
            est|sont|figure|figurent|suit|suivent plus bas|loin , ~
        """,
        "es": """
            encontrará|encontrarás|encontraréis|está|están|va|van .. al final|pie de este correo|mensaje|mail >
            va|van|está|están|aparecen|figuran|siguen [más|aquí] abajo|debajo [,] >
            va|van|está|están|aparecen|figuran|siguen [más|aquí] abajo|debajo , ~
        """,
        "it": """
            trova|trovate|trovi|è|sono .. in|alla fondo|fine a|di questa|questo mail|messaggio >
            è|sono|trovi|trova|trovate|seguono|segue qui|più|di sotto|seguito [,] >
            è|sono|trovi|trova|trovate|seguono|segue qui|più|di sotto|seguito , ~
        """,
        "pt": """
            encontra|encontram|encontras|está|estão|vai .. no fim|final|fundo deste|desta mail|email|mensagem >
            está|estão|vai|vão|segue|seguem [mais|aqui] abaixo|baixo [,] >
            está|estão|vai|vão|segue|seguem [mais|aqui] abaixo|baixo , ~
        """,
        "nl": """
            vindt|vinden|vind|staat|staan [u|je|jullie] .. onderaan deze|dit mail|mailtje|bericht >
            staat|staan|volgt|volgen hieronder|onderaan|beneden [,] >
            staat|staan|volgt|volgen hieronder|onderaan|beneden , ~
        """,
        "ru": """
            в|самом конце [этого] этого|моего письма|сообщения >
            < ~ ниже [,] >
            указан*|приведен*|привожу|смотрите ниже [,] >
            указан*|приведен*|привожу|смотрите ниже , ~
        """,
    },
}
