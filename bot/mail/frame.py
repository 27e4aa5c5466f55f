"""A notice known by its frame: what its sentences speak of adds up, in any wording, and none is of the matter."""

import re
from collections.abc import Callable, Iterable, Mapping
from itertools import islice

from bot.mail.absence import (
    INVOLVED_WORDS,
    LEFT_WORDS,
    REPORTED_WORDS,
    URGENT_WORDS,
    contrasts,
    decides,
    successor,
)
from bot.mail.concepts import (
    UNSPACED_SIGNS,
    Concepts,
    is_a_persons,
    named_by,
    names_day,
    names_matter,
    said_in,
    sentences,
)
from bot.mail.departed import is_anothers_departure
from bot.mail.evidence import Evidence
from bot.mail.message import Kind, Origin
from bot.mail.notices import CONCERNED, gives_own_address, speeches
from bot.mail.phrases import Phrases
from bot.mail.picked import picks
from bot.mail.words import notice_spoken as spoken
from bot.mail.words.frame import OF_THE_MOMENT, OF_THE_MOMENT_UNSPACED, WORKED_ON
from bot.mail.words.notice_rare import OFFICE, OFFICE_UNSPACED

ANSWERED = ("handle", "desk", "came")
OFFICE_WORDS = Phrases(OFFICE, OFFICE_UNSPACED)
NOT_TO_LOOK_WORDS = Phrases(spoken.NOT_TO_LOOK)
BACK_AT_WORK_WORDS = Phrases(spoken.BACK_AT_WORK)
ELSEWHERE_WORDS = Phrases(spoken.ELSEWHERE)
IF_IT_BURNS_WORDS = Phrases(spoken.IF_IT_BURNS)
FAREWELL_WORDS = Phrases(spoken.FAREWELL)
FORMER_WORDS = Phrases(spoken.FORMER_COLLEAGUE)
NOT_PASSED_ON_WORDS = Phrases(spoken.NOT_PASSED_ON)
AT_THE_OFFICE = 3
"""Points of a receipt that names no person, but whoever is in charge."""

# What a sentence tells by the things it names together, each with its points.
TURNS: tuple[tuple[str, int, Callable[[Concepts], bool]], ...] = (
    ("an address given up", 4, lambda said: _is_given_up(said)),
    ("urgent cases", 4, lambda said: "urgent" in said),
    ("whom to ask", 4, lambda said: "point" in said),
    ("what was received", 4, lambda said: "came" in said and not said.isdisjoint(("mail", "apply"))),
    ("the time of an answer", 4, lambda said: {"within", "digit"} <= said and not said.isdisjoint(ANSWERED)),
    ("who is gone", 4, lambda said: "left" in said or {"works", "no"} <= said and said.isdisjoint(("days", "back"))),
    ("mail not forwarded", 4, lambda said: {"mail", "forward", "no"} <= said),
    ("thanks for an application", 4, lambda said: {"apply", "thanks"} <= said),
    ("an application", 3, lambda said: "apply" in said),
    ("an absence", 4, lambda said: _is_absence(said)),
    ("how mail is answered", 3, lambda said: {"mail", "handle"} <= said),
    ("mail read seldom", 3, lambda said: "seldom" in said and _is_read(said) or {"access", "no", "away"} <= said),
    ("mail not read", 3, lambda said: {"mail", "handle", "no"} <= said),
    ("a mailbox and its day", 2, lambda said: {"box", "seldom", "days", "handle"} <= said and "me" not in said),
    ("who answers", 3, lambda said: "desk" in said and not said.isdisjoint(("handle", "came"))),
    ("its number", 2, lambda said: {"number", "digit"} <= said and not said.isdisjoint(("mail", "came", "handle"))),
    ("hours", 2, lambda said: _is_of_hours(said)),
    ("a deputy", 2, lambda said: "deputy" in said),
    ("patience", 2, lambda said: "patience" in said),
    ("thanks for writing", 2, lambda said: "thanks" in said and not said.isdisjoint(("mail", "apply", "turn"))),
    ("an answer on return", 2, lambda said: {"handle", "back"} <= said),
    ("where to write", 1, lambda said: _is_where(said)),
    ("the return", 1, lambda said: "back" in said and not said.isdisjoint(("digit", "days"))),
)
ENOUGH = 8
"""Points of three things told, or of two that people do not tell together."""

CLOSURE, CLOSED = "a closure", 3
"""A house that is closed up to some day, and its points."""

FEW = 2
"""Sentences of most notices; a single one must tell a point more, since a person's receipt is as short."""

LOOSE = 1
"""Points that a sentence costs of which nothing is known."""

OF_PAGES = frozenset(
    (
        "urgent cases", "whom to ask", "who answers", "hours", "a deputy", "the return", "where to write",
        "an answer on return",
        "mail not read",
        "how mail is answered", "the time of an answer", "patience", "its number",
    )
)  # fmt: skip
"""What a page of a client's says as well: alone it is what somebody wants to have printed."""

LONGEST = 160
"""Words of a notice; who writes more has something to say."""

SHORT = 3
"""Words of a name, a title, a greeting."""

OF_A_TIME = frozenset(
    (
        "an absence", "somewhere else", "who is gone", "an address given up", "mail read seldom", "mail not read",
        "a promise to read nothing", "back at work", "a former colleague", CLOSURE,
    )
)  # fmt: skip
"""What begins and ends some day; any other notice is written once for all days, and names none."""

UNREAD = frozenset(("mail not read", "mail not forwarded", "an address given up"))
"""What befalls the mail of whoever has gone."""

BRIEF = 7
"""Words of a notice that says the day of return and no more."""

ORDERS = "#/"
"""How a member's order opens (design 9): "#away until 14 March" is said by no machine."""

_JOINED = re.compile(r", | [-–—] ")
_LETTERS = re.compile(r"[^\W\d_]+")


def auto_reply_by_frame(seen: Evidence) -> Origin | None:
    """Do its sentences tell together what only notices tell, and no word of what we wrote about?"""
    if seen.is_personal_mailer or seen.is_forward or seen.message.attachments or _is_to_one(seen):
        return None
    if not _may_tell(seen.opening):
        return None
    said = said_in(seen)
    told = _told(said)
    told |= _spoken(seen.opening, told) | _closed(said, told)
    is_nobodys = all("me" not in named for named in said)
    if is_nobodys and "what was received" in told and OFFICE_WORDS.found(seen.opening):
        told["who is in charge"] = AT_THE_OFFICE
    points = sum(told.values()) - LOOSE * sum(not named for named in said)
    is_frame = points >= ENOUGH + (len(said) < FEW) and not told.keys() <= OF_PAGES
    if is_frame and OF_A_TIME.isdisjoint(told):
        is_frame = not names_day(seen.opening)
    if not is_frame and not _is_only_absence(seen, said):
        return None
    own = [each for each in said if not (CLOSURE in told and _is_closure(each))]
    if _is_of_the_matter(seen) or any(map(is_a_persons, own)):
        return None
    if "who is gone" in told and is_anothers_departure(seen):
        return None
    because = f"it speaks of {', '.join(told)}, and of nothing else"
    left = LEFT_WORDS.found(seen.opening) is not None and "who is gone" in told
    return Origin(kind=Kind.AUTO_REPLY, because=(because,), left=left, successor=successor(seen) if left else None)


def _told(said: Iterable[Concepts]) -> dict[str, int]:
    """What is told in one sentence or another, with its points."""
    sentences = list(said)
    return {turn: points for turn, points, is_told in TURNS if any(map(is_told, sentences))}


def tells(said: Concepts) -> bool:
    """Whether a sentence tells by itself what notices tell."""
    return any(is_told(said) for _, _, is_told in TURNS)


def _closed(said: Iterable[Concepts], told: Mapping[str, int]) -> dict[str, int]:
    """ "The inn is closed until the 15th", and mail is answered when it opens: it is the writer's, whatever it is."""
    is_theirs = {"an answer on return", "how mail is answered"} <= told.keys()
    return {CLOSURE: CLOSED} if is_theirs and any(map(_is_closure, said)) else {}


def _is_closure(said: Concepts) -> bool:
    return {"ended", "digit", "until"} <= said and said.isdisjoint(("past", "me", "mail"))


def _spoken(opening: str, told: Mapping[str, int]) -> dict[str, int]:
    """What whole phrases tell and their words alone do not, with its points."""
    more: dict[str, int] = {}
    burns = IF_IT_BURNS_WORDS.found(opening) is not None
    if burns:
        more["urgent cases"] = 4
    if NOT_TO_LOOK_WORDS.found(opening):
        more["a promise to read nothing"] = 4
    # "I am back on Monday, and will look then" is said to one; with a deputy beside it, to everybody.
    if (burns or URGENT_WORDS.found(opening)) and BACK_AT_WORK_WORDS.found(opening):
        more["back at work"] = 4
    if "the return" in told and ELSEWHERE_WORDS.found(opening):
        more["somewhere else"] = 4
    if NOT_PASSED_ON_WORDS.found(opening):
        more["mail not forwarded"] = 4
    is_left = FAREWELL_WORDS.found(opening) and FORMER_WORDS.found(opening)
    if is_left and not UNREAD.isdisjoint((*told, *more)):
        more["a former colleague"] = 3
    return more


def _may_tell(opening: str) -> bool:
    """Most mail is done with here: all its words together name too little that a notice is about."""
    words = opening.split()
    if not opening.isascii() and UNSPACED_SIGNS.search(opening):
        return True
    named = frozenset(("digit",)).union(*map(named_by, words))
    if any(len(word) > SHORT - 1 and word.isdecimal() for word in words):
        named |= {"point"}
    if "came" in named and OFFICE_WORDS.found(opening) is not None:
        return True
    told = _told((named,))
    may_be = sum((told | _spoken(opening, told) | _closed((named,), told)).values()) >= ENOUGH
    return may_be or "back" in named and _is_absence(named)


def _is_only_absence(seen: Evidence, said: list[Concepts]) -> bool:
    """A day of return and not one word for whoever asked: "On leave until 12 August.", "Closed. Back on the 4th."."""
    written = list(islice(sentences(seen.own_lines), len(said)))
    everything = frozenset().union(*said)
    return (
        0 < len(said) <= 2
        and all("away" in each or "back" in each or _is_absence(each) for each in said)
        and {"back", "digit"} <= everything
        and _is_absence(everything)
        and everything.isdisjoint(("from", "turn", "mail", "handle", "deputy", "point"))
        and not any(
            sentence[:1].islower() or sentence[:1] in ORDERS or _JOINED.search(sentence) for sentence in written
        )
        and sum(len(_LETTERS.findall(sentence)) for sentence in written) <= BRIEF * len(said)
    )


def _is_given_up(said: Concepts) -> bool:
    return {"box", "ours"} <= said and "past" not in said and not said.isdisjoint(("no", "ended"))


def _is_of_hours(said: Concepts) -> bool:
    return (
        "digit" in said and not said.isdisjoint(("days", "hours")) and not said.isdisjoint(("handle", "house", "turn"))
    )


def _is_where(said: Concepts) -> bool:
    return "turn" in said and not said.isdisjoint(("mail", "apply", "point")) or {"box", "point"} <= said


def _is_read(said: Concepts) -> bool:
    return not said.isdisjoint(("access", "box")) or "mail" in said and not said.isdisjoint(("handle", "away"))


def _is_absence(said: Concepts) -> bool:
    if "past" in said:
        return False
    is_shut = not said.isdisjoint(("out", "ended")) or {"no", "back"} <= said
    return "away" in said or {"there", "no"} <= said or "house" in said and "hours" not in said and is_shut


def _is_to_one(seen: Evidence) -> bool:
    """A person calls by name, speaks of today, of the work, or of what the subject says; all of it quickly seen."""
    words = seen.opening.split()
    if len(words) > LONGEST or seen.greets_by_name:
        return True
    said = frozenset(words)
    return not (said.isdisjoint(OF_THE_MOMENT) and said.isdisjoint(WORKED_ON)) or names_matter(seen)


def _is_of_the_matter(seen: Evidence) -> bool:
    """A person asks, says "but", passes something on, or repeats what another said."""
    opening = seen.opening
    return (
        seen.dictates
        or any(word in opening for word in OF_THE_MOMENT_UNSPACED)
        or contrasts(opening)
        or decides(opening)
        or picks(seen)
        or any(table.found(opening) for table in (CONCERNED, INVOLVED_WORDS, REPORTED_WORDS))
        or any(one.endswith(("?", "？")) and len(one.split()) > SHORT for one in sentences(seen.own_lines))
        or any(map(_is_speech, speeches("\n".join(seen.own_lines))))
        or gives_own_address(seen)
    )


def _is_speech(quoted: str) -> bool:
    """Of three words or more; what is shorter is the name of a house."""
    return len(quoted.split()) >= SHORT or quoted.startswith("「")
