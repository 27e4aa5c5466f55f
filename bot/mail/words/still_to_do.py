"""What they have yet to do themselves, though they say "right" before it; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

_GERMAN = "machen|tun|ausfüllen|raussuchen|heraussuchen|rauskramen|erledigen|schreiben|zusammenstellen|zusammensuchen|zusammentragen|fertigmachen|fertigstellen|hochladen|einscannen|scannen|unterschreiben|besorgen|organisieren|nachholen|prüfen|durchsehen|durchlesen|durchgehen|klären|abklären|ansehen|anschauen|knipsen|fotografieren|sortieren"
_DUTCH = "doen|invullen|opzoeken|uitzoeken|regelen|maken|schrijven|verzamelen|inscannen|scannen|tekenen|ondertekenen|nakijken|doorlezen|bekijken|bespreken|navragen|nagaan|fotograferen|uploaden|klaarmaken|afmaken|sorteren|overleggen"
_RUSSIAN = "сделать|заполнить|найти|написать|собрать|подписать|проверить|посмотреть|отсканировать|подготовить|прочитать|обсудить|доделать|разобрать|согласовать|сфотографировать"

LINES = {
    Mark.PENDING: {
        "de": f"""
            muss|müssen ich|wir [das|es|die|den|mir|uns|ja|leider|da|alles] [das|die|den|ja|leider] noch ~ {_GERMAN} >
            muss|müssen ich|wir [das|es|die|den|mir|uns|ja|leider|da|alles] [das|die|den|ja|leider] noch ~ {_GERMAN} ,|und|aber
            ich|wir muss|müssen [das|es|die|den|mir|uns|ja|leider|da|alles] [das|die|den|ja|leider] noch ~ {_GERMAN} >
            ich|wir muss|müssen [das|es|die|den|mir|uns|ja|leider|da|alles] [das|die|den|ja|leider] noch ~ {_GERMAN} ,|und|aber
        """,
        "nl": f"""
            moet|moeten|ga|gaan ik|we|wij [dat|het|die|er|daar|helaas|eerst] [helaas|zelf] nog ~ {_DUTCH} >
            moet|moeten|ga|gaan ik|we|wij [dat|het|die|er|daar|helaas|eerst] [helaas|zelf] nog ~ {_DUTCH} ,|en|maar
            ik|we|wij moet|moeten [dat|het|die|er|daar|helaas|eerst] [helaas|zelf] nog ~ {_DUTCH} >
            ik|we|wij moet|moeten [dat|het|die|er|daar|helaas|eerst] [helaas|zelf] nog ~ {_DUTCH} ,|en|maar
            er [nog|helaas|gewoon|door|deze|vorige] [steeds|week|drukte] niet [meer] van gekomen ~
        """,
        "fr": """
            faut encore|toujours que je|j'|nous|on ~
        """,
        "ru": f"""
            ещё|еще надо|нужно|предстоит|должен|должна|должны|осталось [мне|нам|это|всё|его|их] [это|всё] {_RUSSIAN} >
            надо|нужно|предстоит [мне|нам|это|всё|его|их] ещё|еще [это|всё] {_RUSSIAN} >
        """,
    },
}
