"""What a word names of the things that notices are about, in any of their languages."""

import re
from collections.abc import Iterator, Set
from functools import lru_cache
from itertools import pairwise

from bot.mail.evidence import WHOM_TO_WRITE, Evidence, with_addresses_as_words
from bot.mail.phrases import folded
from bot.mail.words import closing, frame, frame_away

Concepts = frozenset[str]

FRAME = {**frame.FRAME, **frame_away.FRAME}
UNSPACED = tuple((word, concept) for concept, lines in FRAME.items() for word in lines.rpartition("ja:")[2].split())
"""The words of a language that sets no blanks, which are looked for anywhere."""

UNSPACED_SIGNS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")

SHORT = 3
"""Words of a name, a title, a greeting."""

SIGN_OFF = 4
"""Words of a line that takes leave."""

SIGNED = 6
"""Words of a line below the text: name, title, house."""

WRAPPED = 50
"""Signs of a line that may go on in the next one; a shorter one has ended."""

TO_A_DAY = frozenset("to through till bis à au a al y e i t m tot en до по and und et".split())
"""What stands between the first and the last day of a week, and between hours."""

SHORT_DAYS = frozenset(
    """
    mon tue wed thu fri sat sun mo di mi do fr sa so lun mar mer jeu ven sam dim mié jue vie sáb dom
    saturday sunday samstag sonntag samedi dimanche sábado domingo sabato domenica zaterdag zondag суббота
    субботу воскресенье sobota sobotę niedziela
    gio sab seg ter qua qui sex sáb ma wo vr za zo пн вт ср чт пт сб вс pon wt śr czw pt sob
    """.split()
)
"""Weekdays as they are written before the hours, many of which are another word elsewhere, and the weekend."""

IN_A_WEEK = 4
"""Hours that a house tells of itself: of the morning and of the afternoon."""

_YEAR_DIGITS = 4

STOPS = (".", "!", "?", "。")
"""Where a sentence ends, and a signature does not."""

STEM = 5
"""Letters by which a word of the subject is known again; a shorter one tells nothing."""

OF_MAIL = frozenset(("mail", "box", "away", "ended", "left", "works", "thanks", "seldom", "access", "apply"))

_WHOLE: dict[str, set[str]] = {}
_BEGIN: dict[str, set[str]] = {}
for _concept, _lines in FRAME.items():
    for _line in _lines.strip().split("\n"):
        for _word in _line.partition(": ")[2].split():
            (_BEGIN if _word.endswith("*") else _WHOLE).setdefault(_word.rstrip("*"), set()).add(_concept)

_DATE = re.compile(r"\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}-\d\d-\d\d\b")
TELEPHONE = re.compile(r"(?<![\d.])(?:[+(]\d|0\d|\d{3}[ .-]\d{3})[\d\s()/.-]{4,}")
_ENDED = re.compile(r"(?<=[.!?])(?<!\d\.)\s+(?=[^\W\d_])|(?<=[。！？])")
_DAY = re.compile(r"(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|e|го)?")
# A good leave wished to the reader is nobody's absence.
_WISHED = re.compile(
    r"\b(?:good|great|lovely|nice|happy) (?:holidays?|vacation|trip|break)|schöne[nr]? (?:urlaub|ferien|reise)|"
    r"bon(?:ne)?s? (?:vacances|congés?|voyage)|(?:felices|buenas|lindas) vacaciones|buen viaje|"
    r"buon[ae]? (?:vacanz[ae]|ferie|viaggio)|bo(?:as|a|m) (?:férias|viagem|descanso)|(?:fijne|prettige) vakantie|"
    r"goede reis|(?:хорошего|приятного|отличного) (?:отпуска|отдыха)|(?:udanego|miłego) urlopu"
)
# What travelling costs, what is under way, and leave to build are nobody's absence either.
_NO_LEAVE = re.compile(
    r"\btravel(?:l?ing)? (?:costs?|expenses?)|(?:frais|notes?|indemnités?) de (?:déplacements?|formation)|en curso|"
    r"(?:gastos|dietas) de viajes?|permisos? de (?:obras?|construcción)|(?:spese|rimborso) (?:di|della) trasferta|"
    r"(?:despesas|custos) d[ea] viage(?:m|ns)|расход\w{0,3} на (?:поездк|командировк)\w{0,3}"
)
# "From 3 to 14": alone it is no word of time.
_UNTIL_DAY = re.compile(r" (?:по|al|au|a|à|to|and|und) (?:\w+ )?\d")
# "9am 5 30pm", "de 9 a 20 h", folded: hours, which are the same every day.
_CLOCK = re.compile(
    r"(?<!\ble )(?<!\bil )(?<!\bel )(?<!\bam )(?<!\bop )(?<!\bon )(?<!\bden )(?<!\bdia )(?<!\bthe )"
    r"\b\d{1,2}(?: [0-5]\d)? ?(?:(?:am|pm|h|hs|hrs|uhr|uur)?\b ?(?:a|à|to|bis|até|tot|alle|do|до|and|y|et|und|e|en)? ?"
    r"\d{1,2}(?: [0-5]\d)? ?)?(?:am|pm|h|hs|hrs|uhr|uur|ч)\b"
    # Only hours are told so.
    r"|\bdalle (?:ore )?\d{1,2}(?: [0-5]\d)? alle (?:ore )?\d{1,2}(?: [0-5]\d)?\b"
    r"|\bdas \d{1,2} às \d{1,2}\b|\bgodz \. \d{1,2} \d{1,2}\b"
)
_UNSPACED_WEEKDAY = "曜"
_UNSPACED_DAY = re.compile(r"\d日(?!以内|間|程度|ほど)")


# Mail repeats its words.
@lru_cache(maxsize=20_000)
def named_by(word: str) -> Concepts:
    """What the word names, by itself, by its beginning, or behind the article that it has swallowed."""
    if word == WHOM_TO_WRITE:
        return frozenset(("point",))
    found = set(_WHOLE.get(word, ()))
    if "'" in word:
        found |= named_by(word.rpartition("'")[2])
    for length in range(2, len(word) + 1):
        found |= _BEGIN.get(word[:length], set())
    return _with_return(found)


def _with_return(said: Set[str]) -> Concepts:
    return frozenset(said) if said.isdisjoint(("from", "until", "again")) else frozenset((*said, "back"))


def is_announced(said: Concepts) -> bool:
    """Away from some day on: who is away already names the end, or none."""
    is_away = "away" in said or {"house", "ended"} <= said
    is_begun = not said.isdisjoint(("until", "again")) or {"mail", "handle"} <= said
    return is_away and {"from", "digit"} <= said and not is_begun


def is_handed_on(said: Concepts) -> bool:
    """Somebody has passed it on, which no machine says of itself."""
    return "no" not in said and ("handed" in said or {"forward", "me"} <= said)


def is_missed(said: Concepts) -> bool:
    """Something has not arrived: whatever answers by itself has it."""
    return {"came", "not"} <= said and said.isdisjoint(("handle", "apply", "point", "urgent"))


def is_anothers_absence(said: Concepts) -> bool:
    """Somebody is away who is neither the writer nor the house."""
    return {"away", "others"} <= said and said.isdisjoint(("me", "us", "house", "own"))


def is_a_persons(said: Concepts) -> bool:
    """What no machine has to say, however it is worded."""
    mourns = {"died", "kin"} <= said
    return mourns or is_announced(said) or is_handed_on(said) or is_missed(said) or is_anothers_absence(said)


def names_day(text: str) -> bool:
    """A number that a month may have, with no unit of time and no further number behind it, or a single weekday."""
    words = _without_hours([word for word in _CLOCK.sub(" ", text).split() if word != "."])
    if sum("days" in named_by(word) for word in words) + text.count(_UNSPACED_WEEKDAY) == 1:
        return True
    return _UNSPACED_DAY.search(text) is not None or any(
        _DAY.fullmatch(word) and not (_is_a_number(before) or after.isdecimal() or after == "h" or _is_unit(after))
        for (before, word), after in zip(pairwise(("", *words)), (*words[1:], ""), strict=True)
    )


def _is_a_number(word: str) -> bool:
    """Longer than any year: "ticket 20260304-17" names no 17th."""
    return word.isdecimal() and len(word) > _YEAR_DIGITS


def _without_hours(words: list[str]) -> list[str]:
    """The words without "Mon to Fri" and the numbers behind it: when a house is open."""
    kept: list[str] = []
    days: list[int] = []
    hours = 0
    for word in words:
        if word in SHORT_DAYS or "days" in named_by(word):
            days.append(len(kept))
            if len(days) > 1:
                del kept[days[0] :]
                hours = IN_A_WEEK
                continue
        elif word not in TO_A_DAY:
            days = []
            hours = hours if word.isdecimal() else 0
        if hours and word.isdecimal():
            hours -= 1
            continue
        kept.append(word)
    return kept


def _is_unit(word: str) -> bool:
    return "within" in named_by(word) and word not in frame_away.INSIDE


def names_matter(seen: Evidence) -> bool:
    """It says a word of the subject that it answers, or one that begins as it does; words of notices aside."""
    if not seen.is_reply:
        return False
    stems = {word[:STEM] for word in seen.subject.split() if len(word) >= STEM}
    return any(word[:STEM] in stems for word in seen.opening.split() if len(word) >= STEM and not named_by(word))


def is_for_a_page(text: str) -> bool:
    """Hours and telephones alone are what a client wants printed: it names no mail, no absence and no thanks."""
    said = frozenset().union(*map(named_by, text.split()))
    return "hours" in said and "ours" not in said and OF_MAIL.isdisjoint(said)


def said_in(seen: Evidence) -> list[Concepts]:
    """What each sentence names; a short one that names nothing is a name, and below the text it is the signature."""
    own = seen.message.sender.address if seen.message.sender else ""
    found = [(folded(_plain(sentence, own)), sentence) for sentence in sentences(seen.own_lines)]
    names = {word for word in seen.name.split() if len(word) >= SHORT}
    said = [(_concepts(words, sentence, names), len(words.replace(".", " ").split())) for words, sentence in found]
    while said and not said[-1][0] and said[-1][1] <= SIGNED and not found[len(said) - 1][1].endswith(STOPS):
        said.pop()
    ends = [written.endswith(STOPS) for _, written in found[: len(said)]]
    return [named for (named, length), is_ended in zip(said, ends, strict=True) if named or length + is_ended > SHORT]


def said_by(seen: Evidence, sentence: str) -> Concepts:
    """What one sentence of it names."""
    own = seen.message.sender.address if seen.message.sender else ""
    names = {word for word in seen.name.split() if len(word) >= SHORT}
    return _concepts(folded(_plain(sentence, own)), sentence, names)


def _plain(sentence: str, own: str) -> str:
    """An address is one word; the writer's own is none."""
    if own and own in sentence.lower():
        sentence = re.sub(re.escape(own), "", sentence, flags=re.IGNORECASE)
    return with_addresses_as_words(sentence)


def _concepts(words: str, sentence: str, names: Set[str]) -> Concepts:
    """All that the words of a sentence name; the writer too, by name."""
    words = _NO_LEAVE.sub(" ", _WISHED.sub(" ", words))
    found: set[str] = set().union(*map(named_by, words.split()))
    if UNSPACED_SIGNS.search(words):
        found |= {concept for word, concept in UNSPACED if word in words}
    if _UNTIL_DAY.search(words):
        found.add("until")
    if any(map(str.isdigit, sentence)):
        found.add("digit")
        if TELEPHONE.search(_DATE.sub("", sentence)):
            found.add("point")
    if found <= {"point", "digit"}:
        # What stands alone is a signature's.
        return frozenset()
    if not names.isdisjoint(words.split()):
        found.add("own")
    return _with_return(found)


def sentences(lines: tuple[str, ...]) -> Iterator[str]:
    """Up to the sign-off; a line that is not full ends its sentence."""
    held: list[str] = []
    is_begun = False
    for line in (*lines, ""):
        # "Tel. 778-89-90." ends its sentence too where the next line takes leave.
        leaves = bool(held) and held[-1].endswith(STOPS) and signs_off(folded(line))
        if not leaves:
            held.append(line)
            if len(line) >= WRAPPED:
                continue
        for sentence in _ENDED.split(" ".join(held)):
            # "Cheers for the mail" is none yet.
            if is_begun and signs_off(folded(sentence)):
                return
            if sentence.strip():
                is_begun = True
                yield sentence.strip()
        if leaves:
            return
        held = []


def signs_off(words: str) -> bool:
    plain = words.replace(".", " ").split()
    if not 0 < len(plain) <= SIGN_OFF:
        return False
    return not closing.GREETINGS.isdisjoint(plain) or " ".join(plain) in closing.WHOLE_SIGN_OFFS
