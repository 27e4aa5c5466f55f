"""Everything else goes through their lawyer, and no more messages are wanted; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.OBJECTION: {
        "en": """
            everything|anything|all else|further|other [from] [now|here] [on] [goes|go|is|will|should|must|please|now] [go|to] through|via|to my|our|his|her solicitor|solicitors|lawyer|lawyers|attorney|attorneys|barrister ~
            ask|asking|request|requesting you|that [kindly|please|you] not [to] send [us|me] [any] [more|further] [more|further] messages|emails|mails|reminders|letters >
            not be pressured|harassed|bullied|threatened by you|this|these ~
        """,
        "de": """
            alles|alle weitere|andere|übrige [läuft|geht|erfolgt|klären|regeln|regelt|bitte|nur|künftig|ab] [sie|jetzt|sofort|nur|bitte|künftig|ausschließlich] [bitte|nur|ausschließlich] über|mit|durch|via meinen|meine|unseren|unsere anwalt|anwältin|anwälte|rechtsanwalt|rechtsanwältin|rechtsanwälte ~
        """,
        "fr": """
            entre les mains [de] {our} {lawyer}
            litige|différend ~ {our} {lawyer}
            pour le|la|tout reste|suite [,] [merci|veuillez] [de] [vous] voyez|voir|adressez|adresser|passez|passer|contactez|contacter [vous] [directement] [avec|par|à] mon|notre|nos avocat|avocate|avocats ~
            tout le reste [se] [passera|passe|fera|règlera] [désormais] par|avec mon|notre|nos avocat|avocate|avocats ~
        """,
        "es": """
            lo demás|restante|sucesivo [,] [a] través|mediante|con|por [de] mi|nuestro|nuestra abogado|abogada ~
        """,
        "it": """
            tutto|il il|resto|restante [resto] [,] [passa|va|solo] tramite|attraverso|con [il|la|i] mio|mia|nostro|nostra|miei avvocato|avvocata|avvocatessa|legale ~
        """,
        "pt": """
            resto|demais|restante [,] [só] [é] através|por|com|via [do|da|de|o|a] meu|minha|nosso|nossa advogado|advogada ~
            pedimos|peço|solicito|solicitamos que não enviem|envie|mandem|mande mais mensagens|emails|e-mails|lembretes|cartas >
        """,
        "nl": """
            alles|al het|verder|overige|verdere [overige|verdere|contact] [verloopt|gaat|loopt|graag|alleen] [voortaan] via|met mijn|onze advocaat|advocate|raadsman ~
            verzoek|verzoeken u|je|jullie [dan|ook|vriendelijk|dringend|hierbij] [ook|ons|mij|me] geen [verdere|nieuwe|andere] berichten|mails|mailtjes|brieven|herinneringen|aanmaningen [meer] [aan] [ons|mij|me] [meer] te sturen|zenden|mailen >
        """,
    },
}
