"""Small words by which a day is told to be later than hoped, by language."""

import re
from collections.abc import Mapping

ONLY = {
    "en": frozenset({"only"}),
    "de": frozenset({"erst", "frühestens"}),
    "fr": frozenset({"que", "qu'"}),
    "es": frozenset({"solo", "sólo"}),
    "it": frozenset({"solo", "soltanto"}),
    "pt": frozenset({"só", "somente", "apenas"}),
    "nl": frozenset({"pas"}),
    "ru": frozenset({"только", "лишь"}),
}
"""They stand before a day that is not sooner; the French one needs its "ne"."""

RESTRICTED = frozenset({"ne", "n'"})
"""The half of the French restriction that stands before the verb."""

MANAGED = frozenset({"получится", "удастся"})
"""Verbs of managing that elsewhere are read as doing."""

UNTIL = {"en": frozenset({"until", "till"}), "es": frozenset({"hasta"})}
"""Behind a negation they name the day it comes; in the other languages they name one that is too early."""

_CORRECTIONS = {
    "en": (
        "(?:oh |ah )?no(?: ,)?(?: wait| sorry| actually)?|wait(?: ,)? no|actually(?: ,)? no"
        "|(?:actually )?make (?:it|that)|scratch that|or rather|i mean|correction"
    ),
    "de": (
        "(?:ach |äh |oder )?(?:nein|nee|ne|nö)(?: ,)?(?: halt| warte| quatsch| sorry)?|halt|quatsch|oder besser"
        "|besser gesagt|vielmehr|ich mein|ich meine"
    ),
    "fr": "(?:enfin |ah |euh )?non(?: ,)?(?: pardon| attends| attendez| plutôt)?|ou plutôt|enfin|pardon|je veux dire",
    "es": "(?:bueno |ay |uy )?no(?: ,)?(?: espera| espere| perdona| perdón| mejor)?|mejor dicho|o mejor|digo|perdón",
    "it": "anzi(?: ,)?(?: no)?|(?:ah )?no(?: ,)?(?: aspetta| aspetti| scusa| scusi| meglio)?|o meglio|cioè|volevo dire",
    "nl": "(?:of |oh |ach )?nee(?: ,)?(?: wacht| sorry| toch)?|wacht|of beter|ik bedoel|correctie",
    "pt": "(?:aliás |ai |ah )?não(?: ,)?(?: espera| espere| desculpe| melhor)?|aliás|ou melhor|quer dizer|quero dizer",
    "ru": "(?:ой |ах )?нет(?: ,)?(?: погодите| подождите| лучше| простите)?|вернее|точнее|то есть|или лучше",
}

CORRECTED: Mapping[str, re.Pattern[str]] = {
    language: re.compile(rf"(?:^|[^\w ] )(?:{words})(?: [,.:…])?$") for language, words in _CORRECTIONS.items()
}
"""Right before a day: whoever wrote it takes back the one they named before, "tomorrow, no wait, Thursday"."""

VOTES = frozenset(
    "vote votes voting abstimmen abstimmt wählen gewählt voter votent vote votar votan votare votano votam stemmen "
    "stemt gestemd голосовать голосуют голосуем".split()
)
"""Whoever wants to do so on this day or that hands nothing over."""
