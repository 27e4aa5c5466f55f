"""What they have yet to do themselves, though they say "right" before it; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

# "Make", "write" and "finish" are none of them: "we must still make the header smaller" says what we are to do.
_GERMAN = "ausfüllen|raussuchen|heraussuchen|rauskramen|zusammenstellen|zusammensuchen|zusammentragen|hochladen|einscannen|scannen|unterschreiben|besorgen|nachholen|durchsehen|durchlesen|ansehen|anschauen|knipsen|fotografieren"
_DUTCH = "invullen|opzoeken|uitzoeken|verzamelen|inscannen|scannen|tekenen|ondertekenen|nakijken|doorlezen|navragen|fotograferen|uploaden"
_RUSSIAN = "заполнить|найти|собрать|подписать|отсканировать|прочитать|сфотографировать"

LINES = {
    Mark.PENDING: {
        "de": f"""
            muss|müssen ich|wir [das|es|die|den|mir|uns|ja|leider|alles] [das|die|den|ja|leider] noch ~ {_GERMAN} >
            muss|müssen ich|wir [das|es|die|den|mir|uns|ja|leider|alles] [das|die|den|ja|leider] noch ~ {_GERMAN} ,|und|aber
            ich|wir muss|müssen [das|es|die|den|mir|uns|ja|leider|alles] [das|die|den|ja|leider] noch ~ {_GERMAN} >
            ich|wir muss|müssen [das|es|die|den|mir|uns|ja|leider|alles] [das|die|den|ja|leider] noch ~ {_GERMAN} ,|und|aber
            < [ja|stimmt|richtig|genau|klar|korrekt|ups|sorry] [,] [das|stimmt] [,] muss|müssen ich|wir noch [mal|schnell|eben] machen|tun|erledigen|schreiben >
        """,
        "nl": f"""
            moet|moeten ik|we|wij [dat|het|die|er|helaas|eerst] [helaas|zelf] nog ~ {_DUTCH} >
            moet|moeten ik|we|wij [dat|het|die|er|helaas|eerst] [helaas|zelf] nog ~ {_DUTCH} ,|en|maar
            ik|we|wij moet|moeten [dat|het|die|er|helaas|eerst] [helaas|zelf] nog ~ {_DUTCH} >
            ik|we|wij moet|moeten [dat|het|die|er|helaas|eerst] [helaas|zelf] nog ~ {_DUTCH} ,|en|maar
            < [ja|klopt|inderdaad|dat|oeps|sorry|juist] [,|klopt] [,] [dat] moet|moeten ik|we|wij nog [even|snel] doen|maken|regelen|schrijven >
            < door|wegens|sorry .. er [nog] niet [meer] van gekomen ~
            het|dat|daar [is|was] er [nog|helaas|gewoon|door|deze|vorige] [steeds|week|drukte] niet [meer] van gekomen ~
        """,
        "fr": """
            < [oui|exact|vrai|effectivement|c'est] [,|vrai] [,] il faut encore|toujours que je|j' ~
        """,
        "ru": f"""
            ещё|еще надо|нужно|предстоит|осталось [мне|нам|это|всё|его|их] [это|всё] {_RUSSIAN} >
            надо|нужно|предстоит [мне|нам|это|всё|его|их] ещё|еще [это|всё] {_RUSSIAN} >
            < [да|верно|точно|правда] [,] ещё|еще надо|нужно|предстоит [это] сделать >
        """,
    },
    Mark.ASK: {
        "de": "was|wo|wie|welche|welches|welchen muss|müssen|soll|sollen ich|wir noch ~",
        "nl": "wat|waar|hoe|welke|welk moet|moeten ik|we|wij nog ~",
        "fr": "que|où|comment dois|devons -je|je|nous encore ~",
        "ru": "что|где|как|какие|какой [мне|нам] ещё|еще надо|нужно ~",
    },
}
