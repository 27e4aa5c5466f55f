"""What a client's words do, by what the rules heard and by what all the words lean to.

A rule hears one sentence rightly or not at all, and the words know the whole and understand none of it: together they
are right more often than either. How far each is believed was weighed in mails for which no rule had been written yet.
"""

from collections.abc import Iterable, Mapping, Set
from functools import cache
from math import log
from typing import Any, TypeVar

from bot.mail.leaning import LETTERS, OF_TEAM, PROMISING, Signs, Sounds, all_leans, leaning, leans, likely, team_leaning
from bot.mail.message import Answer, DayKind
from bot.mail.words.heard_weights import CLIENT, TEAM

SHORT = 15
"""Words in which a rule that hears something is as right as all of them together; in more it easily mishears one."""

MISHEARD = 0.85
"""So likely must it be, in so few words, that a rule misheard them."""

CALLING = 2
"""Words by which somebody is called, and nothing said."""

LONGEST_NOD = 100
"""Words; of fourteen longer mails that seemed to nod, five did not, and a person has to read them."""

FEW = 4
"""Words that are understood, or nothing helps: "deal!"."""

SURELY_OBJECTS = 0.8
"""So likely must it be that a client objects where no rule heard it; of 15 such mails that neither had seen all did."""

WAITS = frozenset({Answer.ACKNOWLEDGEMENT, Answer.PROMISE})
"""What keeps the ball with the client."""

SURELY_WAITS = 0.5
"""So likely must it be that a client has still to answer: whoever has answered is not chased."""

SURELY = {"asks": 0.68, "closes": 0.7}
"""So likely must be what a team's words do and no rule heard: a letter that waits for nothing embarrasses, and a
project that is closed is lost. Below these most such mails do neither."""

SURELY_OF_FEW = {"asks": 0.95, "closes": 0.95}
"""The same of so few words."""

HEARD = {"closes": 0.65}
"""And of what a rule heard."""

Doing = TypeVar("Doing")


def leant(
    said: Answer | None, text: str, language: str, named: Set[DayKind], never: Set[Answer] = frozenset()
) -> Answer | None:
    """What a client's words do of which the rules heard that they do `said`, and plainly do `never`; `named` tells what
    their days are for."""
    sounds = leaning(text, language)
    if said is Answer.OBJECTION or sounds is None:
        return said
    length, surely = len(text.split()), _weighed(signs(said, text, sounds, named), CLIENT, LETTERS.values())
    # "Plan B it is": who has said so little has hardly said that they will answer.
    waits = sum(surely[answer] for answer in WAITS) >= SURELY_WAITS and (said is not None or length > FEW)
    ruled_out = {*never, *(() if waits else WAITS)}
    if length <= SHORT or surely[Answer.OBJECTION] < SURELY_OBJECTS:
        ruled_out.add(Answer.OBJECTION)
    left = dict(surely)
    # A promise must have its day; without one it nods.
    if said is not Answer.PROMISE and DayKind.PROMISE not in named:
        left[Answer.ACKNOWLEDGEMENT] += left.pop(Answer.PROMISE)
    best = max((answer for answer in left if answer not in ruled_out), key=left.__getitem__)
    if length > LONGEST_NOD and best is Answer.ACKNOWLEDGEMENT:
        return None
    if said is None or length > SHORT or {said, best} <= PROMISING:
        return best
    # "The money is on its way", but not "Dear Bob,".
    few = length <= FEW and not (said is Answer.ACKNOWLEDGEMENT and best is Answer.DELIVERS and length > CALLING)
    return said if few or said is Answer.PROMISE or surely[best] < MISHEARD else best


def team_leant(said: str, text: str, language: str) -> str:
    """What a team's words do, of which the rules heard `said`; both as `OF_TEAM` calls it."""
    length = len(text.split())
    if said != "nothing" and length <= (SHORT if said == "asks" else FEW):
        return said
    unheard = SURELY_OF_FEW if length <= FEW else SURELY
    bounds = {**unheard, said: HEARD.get(said, 0.0)}
    surely = _weighed(team_signs(said, text, team_leaning(text, language)), TEAM, OF_TEAM.values())
    # "Nothing" asks for no certainty, so that one is always left.
    sure = {
        doing: share
        for doing, share in surely.items()
        # A request beats a closing (design 4.5).
        if share >= bounds.get(doing, 0.0) and (said, doing) != ("asks", "closes")
    }
    return max(sure, key=sure.__getitem__)


def signs(said: Answer | None, text: str, sounds: Sounds, named: Set[DayKind]) -> Signs:
    """Of a client's mail."""
    return [(f"day:{kind}", 1.0) for kind in sorted(named)] + _signs(said or "null", text) + all_leans(sounds)


def team_signs(said: str, text: str, sounds: Mapping[Any, float]) -> Signs:
    """Of a team's mail."""
    return _signs(said, text) + leans(sounds)


def _signs(said: str, text: str) -> Signs:
    """Of any."""
    length = log(len(text.split()) + 1)
    return [("any", 1.0), (f"heard:{said}", 1.0), ("asked", float("?" in text)), ("long", length)]


def _weighed(shown: Signs, table: str, doings: Iterable[Doing]) -> dict[Doing, float]:
    """How likely each of it is done, from 0 to 1."""
    known = _read(table)
    rows = [(of, known[sign]) for sign, of in shown if sign in known]
    scores = [
        sum(of * worth for (of, _), worth in zip(rows, column, strict=True))
        for column in zip(*(row for _, row in rows), strict=True)
    ]
    return dict(zip(doings, likely(scores), strict=True))


@cache
def _read(table: str) -> Mapping[str, tuple[float, ...]]:
    """`SIGN WEIGHT WEIGHT ...` a line: what every sign is worth for each of it."""
    rows = (line.split() for line in table.split("\n") if line)
    return {sign: tuple(map(float, worth)) for sign, *worth in rows}
