"""Words that only open what is agreed on: "let's do it this way", of all languages at once."""

import re

from bot.mail.sentences import plain

_OPENED = {
    "en": "(?:let 's|let us|we 'll|we can|i suggest we) (?:do|say|handle|leave|settle|agree)(?: it| on)?(?: like)?"
    "(?: this way| this| that way| that| the following| so)?",
    "de": "(?:(?:machen|halten|handhaben|vereinbaren|sagen) wir(?: es| 's| das)?(?: so| folgendes| doch so)"
    "|so machen wir(?: es| 's| das)?|wir (?:machen|halten) (?:es|das) so)",
    "fr": "(?:on fait|faisons|on dit|disons|on va faire|je propose)(?: comme)?(?: ca| cela| ceci| ainsi| donc| alors)?",
    "es": "(?:hagamos|hacemos|vamos a hacer|quedamos|acordamos|digamos)"
    "(?: una cosa| lo siguiente| asi| esto)|lo hacemos asi",
    "it": "(?:facciamo|diciamo|restiamo|rimaniamo|ci accordiamo)(?: cosi| in questo modo| una cosa)",
    "pt": "(?:fazemos|facamos|vamos fazer|combinamos|combinado|ficamos|fica|fica combinado|vamos combinar)"
    "(?: assim| o seguinte| desta forma| isto)",
    "nl": "(?:laten we|we|wij) (?:het|dit)? ?(?:zo|als volgt|volgende)? ?"
    "(?:doen|afspreken|houden)(?: het zo| zo| als volgt)?"
    "|(?:we|wij) spreken (?:dit |het )?(?:zo )?af|zo doen we het|we doen het zo",
    "ru": "(?:давайте|давай)(?: сделаем| поступим| договоримся| решим)?(?: так| вот так| следующим образом)"
    "|(?:сделаем|поступим|договоримся|договорились|решим) так",
}

FIRST = (
    "(?:ok|okay|so|then|well|dann|gut|also|alors|bon|bueno|pues|entonces|allora|bene|entao|bem|dus|dan|goed|"
    "тогда|ладно|хорошо|ну) "
)
"""What may stand before it."""

PROPOSING = re.compile(plain(f"(?:{FIRST})?(?:{'|'.join(_OPENED.values())})"))
"""The whole of a clause that says only that something will be said."""
