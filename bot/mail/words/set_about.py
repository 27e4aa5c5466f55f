"""How one sets about it, in words that the day may stand between: "ich setz mich am Sonntag dran"."""

import re
from collections.abc import Mapping

_DEEDS = (
    "mach lad schieb schick stell pack hau knall werf schmeiß häng leg bring trag füll zieh erledig mail scann tipp "
    "schreib les guck schau klär überarbeit prüf"
)
_OBJECT = (
    r"(?:['’]s|[ ](?:es|ihn|alles)\b|[ ](?:das|die|den|sie)(?=[ ]?$|[ ](?:hoch|rüber|rein|raus|hin|fertig|weg|ab|los|zu"
    r"|durch|ein|mal|dann|noch|gleich|einfach|in|euch|dir|ihnen|selbst|selber|schnell|rasch|endlich)\b))"
)
_VERB = f"(?:{'|'.join(_DEEDS.split())})e?n?"

SET_ABOUT: Mapping[str, re.Pattern[str]] = {
    language: re.compile("|".join(f"(?:{one})" for one in patterns))
    for language, patterns in {
        "de": (
            r"\bsetz(?:e|en)?(?: ich| wir)? (?:mich|uns)\b.*\b(?:dran|ran|hin|daran|drüber)\b",
            r"\bmach(?:e|en)?(?: ich| wir)? (?:mich|uns)\b.*\b(?:dran|ran|daran|drüber)\b",
            r"\bgeh(?:e|en)? (?:ich|wir)\b.*\b(?:dran|ran|drüber)\b",
            r"\bkomm(?:e|en)? (?:ich|wir)\b[^,]*\bdazu\b|\b(?:ich|wir) komm(?:e|en)?\b[^,]*\bdazu\b",
            rf"\b(?:ich|wir) {_VERB}{_OBJECT}",
            rf"\b{_VERB} (?:ich|wir){_OBJECT}",
            r"\b(?:krieg|bekomm)(?:e|en)? (?:ich|wir)(?:['’]s| das| es| alles)\b.*\bhin\b",
            r"\bdas (?:krieg|bekomm)(?:e|en)? (?:ich|wir)\b.*\bhin\b",
            r"\bhab(?:e|en)? (?:ich|wir)\b.*\b(?:luft|ruhe|muße) (?:dafür|dazu)\b",
        ),
        "nl": (
            r"\b(?:ik ga|we gaan|wij gaan|ga ik|gaan we|gaan wij)\b.*"
            r"\b(?:(?:er)?voor zitten|(?:er)?mee aan de slag|(?:er)?aan beginnen)\b",
            r"\b(?:ik pak|we pakken|pak ik|pakken we) (?:het|dit|dat)\b.*\bop\b",
            r"\bkom(?:en)? (?:ik|we|wij) (?:er|eraan|daar)\b.*\btoe\b",
        ),
        "en": (
            r"(?:\b(?:i|we) ?(?:'ll|will|can)|^will) (?:just |then |finally )?(?:get on it|get on with it"
            r"|get stuck in(?:to)?(?: it| this| that)?$|get cracking|get to work on (?:it|this)"
            r"|knock (?:it|them|this|that) out|crack on)\b",
            r"\b(?:it|that|they|everything)(?:'ll| will)? (?:hit|land in|be in) your (?:inbox|mailbox|letterbox)\b",
            r"^(?:i'm|i am|we're) on it\b ?$",
            r"\b(?:it's|it is|that's|this is) (?:the )?(?:first|top)(?: thing)? (?:on|of) (?:my|our|the) list\b",
            r"\byou can (?:bank|count|rely) on\b ?$",
            r"^doing (?:it|this|that)\b ?$",
            r"\b(?:i'm|we're|i am|we are) dropping (?:it|them|everything|(?:the|my|our)\b.*) off\b",
        ),
    }.items()
}
"""The other languages say so in one breath, without the day between."""
