"""How one sets about work on a day on which the house is shut: "mi metto al computer", in all languages."""

import re
from collections.abc import Mapping

SITS_DOWN: Mapping[str, re.Pattern[str]] = {
    language: re.compile(rf"\b(?:{said})\b")
    for language, said in {
        "en": "(?:i|we)(?: ?'ll| will) (?:finally |then )?(?:sit down|get down to|settle down)",
        "de": "setze? ich mich|setzen wir uns|ich setze? mich|wir setzen uns|nehme? ich mir zeit|ich nehme? mir zeit",
        "fr": "je me mets|je m' ?y mets|je m' ?installe|je me pose|on s' ?y met|on se met|je m' ?y mettrai",
        "es": "me pongo|nos ponemos|me siento|nos sentamos|me pondré|me sentaré",
        "it": "mi metto|ci mettiamo|mi siedo|ci sediamo|mi metterò|mi ci metto",
        "pt": "sento ?- ?me|ponho ?- ?me|me sento|vou sentar|a gente senta|vou me sentar|sentamo ?- ?nos|pego nisso",
        "nl": "ga ik(?: er)? .*?zitten|ik ga(?: er)? .*?zitten|gaan we .*?zitten|neem ik de tijd",
        "ru": "сяду|засяду|сядем|засядем|займусь|займёмся|займемся",
    }.items()
}
