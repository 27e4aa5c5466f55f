"""What has to be ready on a day is needed then, and nobody says that they bring it; of all languages at once."""

from collections.abc import Mapping

MUST = frozenset(
    """
    must muss müssen doit doivent debe deben tiene tienen deve devono devem moet moeten должен должна должно должны
    """.split()
)
TO_WHOM = frozenset("me us mir uns m' mi ci nos mij ons мне нам".split())
"""To whom somebody has promised it."""

NEEDED = frozenset({"faut", "falloir"})
"""French "il faut que" opens what is needed."""

PUBLIC: Mapping[str, str] = {
    "en": r"(?:must|has to|have to|needs? to) be (?:online|live|up|published|fixed|corrected|on the (?:site|website))",
    "de": r"(?:muss|müssen) (?:[^ ]+ ){0,6}(?:online|live|im netz|freigeschaltet|veröffentlicht|korrigiert) "
    r"(?:sein|gehen|stehen|werden)",
    "fr": r"(?:doit|doivent|devra|devront) être (?:en ligne|publiée?s?|corrigée?s?|sur le site)",
    "es": r"(?:tienen?|deben?) (?:que )?(?:estar|quedar) (?:publicad[oa]s?|online|en (?:línea|la web)|corregid[oa]s?)",
    "it": r"(?:deve|devono|dovrà|dovranno) (?:essere|andare|stare) "
    r"(?:online|in linea|sul sito|pubblicat[aeio]|corrett[aeio])",
    "pt": r"(?:têm|tem|devem?) (?:de |que )?(?:estar|ficar) (?:no (?:ar|site)|online|publicad[oa]s?|corrigid[oa]s?)",
    "nl": r"(?:moet|moeten) (?:[^ ]+ ){0,5}(?:online|live|gepubliceerd|gecorrigeerd) (?:staan|zijn|gaan|worden)",
    "ru": r"должн[аоы]? (?:быть|стоять|появиться) (?:[^ ]+ ){0,2}(?:на сайте|онлайн|опубликован[аоы]?|исправлен[аоы]?)|"
    r"(?:надо|нужно|необходимо) (?:всё |это )?"
    r"(?:поправить|исправить|опубликовать|выложить|управиться|переделать|запустить)",
}
"""What the reader does for the writer, and has to have done."""
