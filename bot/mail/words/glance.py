"""A liking at first glance, before it is read; a fault that is seen at once answers; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

_GLANCES = {
    "en": ("at|on|from [a] first|quick|brief glance|look|sight|skim",),
    "de": ("auf den ersten|schnellen blick",),
    "fr": ("au premier coup d' œil|oeil", "à première vue"),
    "es": ("a primera|simple vista",),
    "it": ("a prima vista", "al primo sguardo"),
    "pt": ("à primeira vista",),
    "nl": ("op het eerste gezicht|oog",),
    "ru": ("на первый|беглый взгляд",),
}

_LIKED = {
    "en": "good|great|fine|nice|well|ok|okay|lovely|wonderful|fab|fabulous|fantastic|promising|alright|excellent|perfect|super|amazing|brilliant|beautiful|gorgeous|interesting|impressive|solid|decent|neat|spot|right|love|happy",
    "de": "gut|super|toll|wunderschön|schön|prima|klasse|spitze|ordentlich|perfekt|vielversprechend|großartig|stimmig|interessant|ok|okay|gelungen|hübsch|ansprechend|nett|top|genial|fein",
    "fr": "bien|bon|superbe|super|magnifique|parfait|joli|jolie|beau|belle|bel|excellent|top|génial|ok|correct|prometteur|intéressant|chouette|plaît|impeccable|nickel|séduisant",
    "es": "bien|bueno|buena|genial|precioso|preciosa|maravilla|estupendo|estupenda|perfecto|perfecta|bonito|bonita|fenomenal|gusta|encanta|ok|correcto|interesante|chulo|chula|fantástico|excelente",
    "it": "bene|bello|bella|bellissimo|bellissima|ottimo|ottima|perfetto|perfetta|piace|piacciono|splendido|stupendo|meraviglia|ok|buono|buona|interessante|carino|carina|convincente|promettente|fantastico",
    "pt": "bem|bom|boa|ótimo|óptimo|ótima|óptima|lindo|linda|perfeito|perfeita|excelente|maravilha|maravilhoso|gosto|gostei|ok|interessante|bonito|bonita|fantástico|impecável|giro|porreiro|espetacular",
    "nl": "goed|prima|mooi|netjes|leuk|fijn|prachtig|perfect|top|super|geweldig|oké|ok|interessant|keurig|fraai|fantastisch|schitterend|knap",
    "ru": "хорошо|неплохо|отлично|нормально|прекрасно|замечательно|здорово|супер|красиво|нравится|чудесно|симпатично|интересно|классно|порядке|великолепно",
}

LINES = {
    Mark.STUDY: {
        language: "\n".join(
            line
            for glance in glances
            for line in (f"{glance} .. {_LIKED[language]}", f"{_LIKED[language]} .. {glance}", f"{glance} >")
        )
        for language, glances in _GLANCES.items()
    },
    # "I'll look at it properly and tell you what I think": what stands beside it is no verdict yet.
    Mark.PENDING: {
        "en": "{we} {will}|shall ... look|read|go|study|check|test|sit ... tell|let|say|give ~ what {we} think|reckon|make ~",
        "de": "schau|schaue|schauen|lese|lesen|prüfe|prüfen|sehe|sehen|gucke|gucken ... sage|sag|sagen|schreibe|schreiben|melde|melden|gebe|geben ~ was|wie ich|wir|mir|uns|es ~ halte|halten|meine|meinen|denke|denken|finde|finden|gefällt ~",
        "fr": "regarde|regarder|regarderai|regardons|lis|lire|lirai|étudie|vois ... dis|dirai|dirons|disons|redis ~ ce que|qu' ~ pense|pensons ~",
        "es": "miro|mirar|miraré|miramos|leo|leer|veo|ver|reviso|revisar|estudio ... digo|decimos|diré|diremos|cuento|comento ~ qué|que ~ parece|pienso|pensamos|opino|opinamos ~",
        "it": "guardo|guardare|guardiamo|guarderò|leggo|leggere|leggiamo|vedo|studio ... dico|diciamo|sapere|dirò|diremo ~ cosa|che ~ penso|pensiamo|sembra|pare ~",
        "pt": "ver|vejo|vemos|ler|leio|olhar|olho|analisar|analiso ... digo|dizemos|direi|dou ~ o que acho|achamos|penso|pensamos ~",
        "nl": "kijken|kijk|bekijk|bekijken|lees|lezen|doorlezen|doornemen ... weten|laat|laten|zeg|zeggen|hoor|hoort ~ wat|hoe ik|we|wij|het ~ vind|vinden|denk|denken|bevalt ~",
        "ru": "посмотрю|посмотрим|гляну|изучу|изучим|почитаю|прочитаю|прочту ... напишу|напишем|скажу|скажем|сообщу|расскажу ~ что|как {we}|, ~ думаю|думаем|понравилось ~\n"
        "посмотрю|посмотрим|гляну|изучу|изучим|почитаю|прочитаю|прочту ... напишу|напишем|скажу|скажем|сообщу|расскажу ~ что думаю|думаем ~",
    },
}
