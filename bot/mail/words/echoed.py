"""Words of a question that only takes up what was asked, and of the plan that answers it, by language."""

import re
from collections.abc import Mapping

from bot.mail.sentences import plain

OPENS: Mapping[str, frozenset[str]] = {
    "en": frozenset("the your our those that and".split()),
    "de": frozenset("der die das den eure ihre deine unsere und".split()),
    "fr": frozenset("le la les l' vos votre tes ton nos notre et".split()),
    "es": frozenset("el la los las vuestro vuestros sus su tus tu y".split()),
    "it": frozenset("il lo la i gli le l' e ed".split()),
    "pt": frozenset("o a os as e".split()),
    "nl": frozenset("de het jullie uw je onze die dat en".split()),
    "ru": frozenset("а".split()),
}
"""Before the thing that was asked for: "the annual accounts?"; Russian names it alone."""

TAKES_UP: Mapping[str, re.Pattern[str]] = {
    language: re.compile(pattern)
    for language, pattern in {
        "en": r"\b(?:it|them|they|those)\b",
        "de": r"\b(?:sie|es|ihn)\b|^(?:Die|Das|Den|Der) (?:schick|bring|geb|mail|komm|bekomm|krieg|hab|lieg|send)\w*",
        "fr": r"\b(?:vous|te|nous) (?:le|la|les|l['’])|\b(?:l['’]|les )(?:aurez|auras|recevrez|recevras)\b|"
        r"\b(?:ils|elles)\b",
        "es": r"\b(?:os|te|se) (?:lo|la|los|las)\b|\b(?:lo|la|los|las) (?:tend|recib|tenéis|tienes|tiene |mand|enví)",
        "it": r"\b(?:gliel[oaie]|(?:ve|te) (?:lo|la|li|le))\b|\b(?:li|lo) (?:avr|ricev|avete|trov|mand|port|sped|lasc)",
        "pt": r"-(?:l?[oa]s?)\b|\b(?:eles|elas)\b|\b(?:os|as) (?:terá|terão|receb|envi|mand)",
        "nl": r"\b(?:ze|hem)\b|^(?:Die|Dat) (?:stuur|mail|krijg|heb|kom|breng|lever|ligt|liggen|staat|staan)",
        "ru": r"\b(?:его|её|ее|их|они)\b",
    }.items()
}
"""What the plan says of it, by a pronoun: "you'll have them on Friday"."""

IS = frozenset(plain("is are was were ist sind war est sont es son está están è sono é são foi zijn waren").split())
"""In a question they ask something of the thing; as `sentences.plain` leaves them."""
