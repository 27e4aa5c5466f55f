"""A word at the end that only seeks a nod, typed without its comma: "i'll send it friday ok??"."""

from collections.abc import Sequence

_TAGS = tuple(
    f" {tag}"
    for tag in (
        "ok|okay|okey|alright|in ordnung|gell|d'accord|d' accord|vale|va bene|d'accordo|d' accordo|"
        "tá bom|ta bom|tá|ta|né|oke|oké|goed|akkoord|ок|окей|океи|хорошо|ладно"
    ).split("|")
)
"""As they stand with their accents, and as the tables have them; "right?" and "no?" want to know."""

_IS = frozenset(
    "is are be looks was ist sind wäre war passt est sont soit es son está estan están è e' sono sia é são fica vai "
    "zijn staat gaat все всё это еще ещё not nicht pas non não niet не if si se wenn als если".split()
)
"""Behind one of these it is what is asked: "is it ok?"."""

_ASKING = _IS | frozenset(
    "can could shall should may might do soll sollen kann darf können dürfen puis peux dois puedo podemos posso "
    "possiamo devo podemos kan mag zal moet kunnen zullen можно могу мне".split()
)
"""A clause that opens with one of these asks all of it: "can i send it friday ok?"."""

_AND = frozenset("and but so or und aber oder also et mais ou donc y pero o e ma mas en maar of dus и но а или".split())
"""What goes on from the clause before: "but is a pdf ok?" opens with what stands behind it."""


def ends_in_a_tag(words: Sequence[str]) -> bool:
    """Whether these words of a clause, its marks aside, say something before such a word."""
    said = " ".join(words)
    tag = max((tag for tag in _TAGS if said.endswith(tag)), key=len, default="")
    before = said.removesuffix(tag).split()
    opening = before[1:2] if _AND.issuperset(before[:1]) else before[:1]
    return bool(tag) and len(before) > 1 and _IS.isdisjoint(before[-1:]) and _ASKING.isdisjoint(opening)
