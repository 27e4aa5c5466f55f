"""A riddle that its writer solves at once: "you know which photo they all loved? The one of Grandpa"; in plain words."""
# ruff: noqa: E501 - a pattern is a line, however many words it has

import re
from functools import cache
from typing import NamedTuple


class Riddle(NamedTuple):
    """How one language sets it; each pattern is matched from the head of its sentence."""

    set: re.Pattern[str]
    """Do you know which: what others thought the best."""
    solved: re.Pattern[str]
    """That one, and where it is seen."""


_NAME = r"(?:(?:[^ ,]+[ ]){1,3},[ ])?"
_PATTERNS = {
    "en": (
        r"(?:do[ ])?you[ ]know[ ](?:which|what|who)\b(?=.*\b(?:all|everyone|everybody|best|most|favourite|favorite|loved|liked|envied)\b)",
        r"the[ ]one[ ](?:with|of|where|in|on)\b|yours$",
    ),
    "de": (
        r"(?:weisst[ ]du|wisst[ ]ihr|wissen[ ]sie)[ ](?:,[ ])?(?:welche\w?|was|wer)\b(?=.*\b(?:alle|allen|besten|schonsten|meisten|liebsten|lieblings\w+)\b)",
        r"(?:das|der|die)(?:jenige)?[ ](?:mit|vom|von|auf|wo|,)[ ]",
    ),
    "fr": (
        r"(?:tu[ ]sais|vous[ ]savez|sais[ ]tu|savez[ ]vous)[ ](?:quelle?s?|quel|ce[ ]que|qui)\b(?=.*\b(?:tous|toutes|tout|prefere\w*|plus|mieux|adore)\b)",
        r"(?:celles?|celui|ceux)[ ](?:du|de|des|d'|ou|avec|au|a)[ ]",
    ),
    "es": (
        r"(?:sabes|sabeis|sabe[ ]usted|sabe|saben)[ ](?:que|cual|quien)\b(?=.*\b(?:todos|todas|todo|mas|mejor|favorit\w)\b)",
        r"(?:la|el|los|las)[ ](?:del?|que|con|en)[ ]",
    ),
    "it": (
        r"(?:sai|sa|sapete)[ ](?:qual|quale|cosa|chi)\b(?=.*\b(?:tutti|tutte|piu|migliore|preferit\w)\b)",
        r"quell[aoei](?:l[aoi])?[ ](?:del|della|dei|dell'|di|con|dove|in)[ ]",
    ),
    "nl": (
        r"(?:weet[ ](?:je|u)|weten[ ]jullie)[ ](?:welke?|wat|wie)\b(?=.*\b(?:iedereen|allemaal|mooist\w?|leukst\w?|best\w?|favoriet\w?)\b)",
        r"(?:die|dat)[ ](?:met|van|waar|op)[ ]",
    ),
    "pt": (
        r"(?:sabes?|sabem|voce[ ]sabe)[ ](?:qual|o[ ]que|quem)\b(?=.*\b(?:tod\w+|mais|melhor|preferid\w|favorit\w)\b)",
        r"[ao]s?[ ](?:d[aoe]s?|que|com|em)[ ]",
    ),
    "ru": (
        r"(?:знаете|знаешь)[ ](?:ли[ ])?(?:,[ ])?(?:как\w+|что|кто)\b(?=.*\b(?:все|всем|всех|больше|лучш\w+|самы\w+|любим\w+)\b)",
        r"(?:(?:тот|та|то|те)[ ](?:,[ ])?)?(?:где|с|на[ ]котор\w+)[ ]",
    ),
}


@cache
def riddle(language: str) -> Riddle:
    """What a language says of it, compiled when a team's question is first read in it."""
    asked, solved = (one.replace(".*", ".{0,200}") for one in _PATTERNS[language])
    return Riddle(re.compile(f"{_NAME}(?:{asked})", re.VERBOSE), re.compile(f"(?:{solved})", re.VERBOSE))
