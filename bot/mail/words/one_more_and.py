"""One thing of theirs, and off it goes: "one yes from you and it goes to press"; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is a line, however many words it has

import re
from functools import cache

_PATTERNS = {
    "en": (
        r"(?:(?:just|only|all[ ]it[ ]takes[ ]is|it[ ]takes)[ ])?(?:an?|one)[ ]|(?:just|only)[ ]your[ ]",
        r"yes|ok|okay|nod|word|signature|initials|click|line|approval|thumbs[ ]up|go[ ]ahead",
        r"from[ ]you\b|your\b|of[ ]yours\b",
        r"and[ ](?:we|it|off|that|i)\b(?![ ](?:was|were|had))",
    ),
    "de": (
        r"(?:(?:nur|noch|bloss|jetzt)[ ])*ein\w*[ ]|(?:(?:nur|noch|bloss)[ ])+(?:ihre?|eure?|deine?)[ ]",
        r"ja|ok|okay|nicken|wort|unterschrift|klick|zeile|freigabe|haken|daumen|go",
        r"(?:von|aus)[ ](?:ihnen|euch|dir|(?:ihrer|eurer|deiner)[ ]\w+)|ihre?\b|eure?\b|deine?\b",
        r"(?:und|dann)[ ](?:dann[ ])?(?:es|wir|ich|das|geht|gehen|starten|drucken|legen|los)\b",
    ),
    "fr": (
        r"(?:(?:plus[ ]que|juste|encore|il[ ]suffit[ ]d'|seulement)[ ])*une?[ ]|(?:plus[ ]que|juste|seulement)[ ](?:votre|ton|ta|vos)[ ]",
        r"oui|ok|mot|signature|paraphes?|clic|ligne|accord|bon[ ]a[ ]tirer|feu[ ]vert|validation",
        r"(?:de|d')[ ]?(?:votre|ta|vous|toi)\b|votre\b|vos\b|ta[ ]main",
        r"et[ ](?:c'|j'|(?:on|nous|je|tout|ca|hop)\b)",
    ),
    "es": (
        r"(?:(?:solo|falta|nada[ ]mas[ ]que)[ ])*una?[ ]|(?:(?:solo|falta)[ ])+(?:tu|su|vuestr[oa])[ ]",
        r"si|ok|palabra|firma|clic|linea|visto[ ]bueno|aprobacion|gesto",
        r"(?:tuy|suy|vuestr)[oa]\b|de[ ](?:tu|su|vuestra)[ ]parte|\btu\b|\bsu\b|de[ ](?:usted|ustedes|vosotros)\b",
        r"y[ ](?!la\b|el\b|una?\b)(?:\w+(?:amos|emos|o)|l[oa]s?[ ]\w+|ya|adelante|listo|sale|va)\b",
    ),
    "it": (
        r"(?:(?:solo|basta|ancora|soltanto)[ ])*(?:una?[ ]|un'[ ]?)|(?:(?:solo|basta|soltanto)[ ])+(?:la|il)[ ]",
        r"si|ok|parola|firma|clic|riga|benestare|approvazione|cenno",
        r"(?:tu|su|vostr)[oa]\b|da[ ]parte[ ](?:tua|sua|vostra)|da[ ](?:te|lei|voi)\b",
        r"e[ ](?!la\b|il\b|una?\b)(?:\w+iamo|si[ ]\w+|via|e[ ]fatta|tutto|parte|va)\b",
    ),
    "nl": (
        r"(?:(?:alleen|nog|enkel|slechts|gewoon)[ ])*een[ ]|(?:(?:alleen|nog|enkel|slechts)[ ])+(?:jullie|je|jouw|uw)[ ]",
        r"ja|ok|oke|woord|handtekening|paraaf|klik|regel|akkoord|knikje|duim",
        r"van[ ](?:jou|je|jullie|u)\b|jullie\b|jouw\b|uw\b|je\b",
        r"en[ ](?:we|het|wij|ik|dan|de|hij)\b(?![ ](?:was|waren))",
    ),
    "pt": (
        r"(?:(?:so|basta|apenas|falta)[ ])*uma?[ ]|(?:(?:so|basta|apenas|falta)[ ])+[ao][ ]",
        r"sim|ok|palavra|assinatura|clique|linha|aprovacao|visto|aceno",
        r"(?:tu[ao]|teu|su[ao]|seu|voss[oa])\b|de[ ](?:voce|voces|si)\b|da[ ](?:sua|tua|vossa)[ ]parte",
        r"e[ ](?!a\b|o\b|uma?\b)(?:\w+(?:amos|emos)|vai|segue|esta|sai|fica|ja)\b",
    ),
    "ru": (
        r"(?:(?:только|еще|нужно|лишь)[ ])*одн\w+[ ](?:ваш\w*[ ]|тво\w+[ ])?|(?:(?:только|еще|лишь)[ ])+(?:ваш\w*|тво\w+)[ ]",
        r"да|ок|слово|подпись|клик|строчка|согласие|кивок|§quote",
        r"ваш\w*|тво\w+|от[ ](?:вас|тебя)|с[ ]вашеи[ ]стороны",
        r"и[ ](?:\w+(?:ем|им)|можно|мы|все|поехали|вперед|в[ ]печать)\b",
    ),
}
"""How it opens, the one thing, whose it is, and what then comes."""

_WHOSE = "from|of|on|at|by|below|in|page|side|the|this|your|yours|you|first|last|here|today|von|aus|auf|unter|seite|der|dem|die|ihnen|ihrer|euch|eurer|dir|heute|hier|unten|de|d'|sur|en|la|le|page|votre|vos|ta|ton|part|cote|main|vous|toi|bas|pagina|el|tu|tuya|tuyo|suya|suyo|vuestra|vuestro|su|parte|usted|ustedes|da|a|sua|tua|suo|tuo|vostra|vostro|lei|voi|te|van|op|bij|jou|jullie|u|kant|bladzijde|vandaag|na|no|do|teu|seu|vosso|vossa|voces|voce|si|lado|от|с|на|вас|вашеи|ваша|ваше|ваш|стороны|странице|третьеи|первои|последнеи|\\d+"
"""In all languages: between the thing and what then comes stands no verb, or it is told that it came."""


@cache
def one_more_and(language: str) -> re.Pattern[str]:
    """What a language says of it, compiled when a team's mail is first read in it."""
    opens, thing, theirs, then = _PATTERNS[language]
    told = rf"(?:{opens})(?:[^ ,]+[ ]){{0,2}}?(?:{thing})\b(?:[ ](?:{_WHOSE})){{0,7}}?[ ](?:,[ ])?(?:{then})"
    return re.compile(rf"(?=.{{0,80}}?\b(?:{theirs})){told}", re.VERBOSE)
