"""What a client's words do, by what the rules heard and by what all the words lean to.

A rule hears one sentence rightly or not at all, and the words know the whole and understand none of it: together they
are right more often than either. How far each is believed was weighed in mails for which no rule had been written yet.
"""

from collections.abc import Iterable, Mapping, Set
from functools import cache
from math import exp, log

from bot.mail.leaning import LETTERS, OF_TEAM, leaning, team_leaning
from bot.mail.message import Answer, DayKind
from bot.mail.words.heard_weights import CLIENT, TEAM

LEAST = 0.001
"""Nothing is called less likely than that."""

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

PROMISING = frozenset({Answer.PROMISE, Answer.PARTIAL})
"""What names a day, for all or for a part of it."""

SURELY_WAITS = 0.5
"""So likely must it be that a client has still to answer: whoever has answered is not chased."""

SURELY = {"asks": 0.68, "closes": 0.8}
"""So likely must be what a team's words do and no rule heard: a letter that waits for nothing embarrasses, and a
project that is closed is lost. Below these most such mails do neither."""

SURELY_OF_FEW = {"asks": 0.95, "closes": 0.95}
"""The same of so few words."""

HEARD = {"closes": 0.65}
"""And of what a rule heard."""

Signs = list[tuple[str, float]]
"""Everything that tells something, and how much of it there is."""


def leant(
    said: Answer | None, text: str, language: str, named: Set[DayKind], never: Set[Answer] = frozenset()
) -> Answer | None:
    """What a client's words do of which the rules heard that they do `said`, and plainly do `never`; `named` tells what
    their days are for."""
    leans = leaning(text, language).shares
    if said is Answer.OBJECTION or not leans:
        return said
    likely = {
        LETTERS[letter]: share for letter, share in shares(signs(said, text, leans, named), _of_clients()).items()
    }
    length = len(text.split())
    ruled_out = {*never, *(() if sum(likely[answer] for answer in WAITS) >= SURELY_WAITS else WAITS)}
    if length <= SHORT or likely[Answer.OBJECTION] < SURELY_OBJECTS:
        ruled_out.add(Answer.OBJECTION)
    surely = dict(likely)
    # A promise must have its day; without one it nods.
    if said is not Answer.PROMISE and DayKind.PROMISE not in named:
        likely[Answer.ACKNOWLEDGEMENT] += likely.pop(Answer.PROMISE)
    best = max((answer for answer in likely if answer not in ruled_out), key=likely.__getitem__)
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
    likely = shares(team_signs(said, text, team_leaning(text, language)), _of_teams())
    # "Nothing" asks for no certainty, so that one is always left.
    sure = {
        doing: likely[letter]
        for letter, doing in OF_TEAM.items()
        # A request beats a closing (design 4.5).
        if likely[letter] >= bounds.get(doing, 0.0) and (said, doing) != ("asks", "closes")
    }
    return max(sure, key=sure.__getitem__)


def signs(said: Answer | None, text: str, leans: Mapping[Answer | None, float], named: Set[DayKind]) -> Signs:
    """Of a client's mail."""
    told = [(f"day:{kind}", 1.0) for kind in sorted(named)]
    return told + _told(said or "null", text, {answer or "null": share for answer, share in leans.items()})


def team_signs(said: str, text: str, leans: Mapping[str, float]) -> Signs:
    """Of a team's mail."""
    return _told(said, text, leans)


def _told(said: str, text: str, leans: Mapping[str, float]) -> Signs:
    length = log(len(text.split()) + 1)
    told = [("any", 1.0), (f"heard:{said}", 1.0), ("asked", float("?" in text)), ("long", length)]
    return told + [(f"leans:{doing}", log(max(share, LEAST))) for doing, share in leans.items()]


def shares(shown: Signs, weights: Mapping[str, Mapping[str, float]]) -> dict[str, float]:
    """How likely it is what each letter of the weights means, from 0 to 1."""
    scores = {letter: sum(of * worth.get(sign, 0.0) for sign, of in shown) for letter, worth in weights.items()}
    best = max(scores.values())
    odds = {letter: exp(score - best) for letter, score in scores.items()}
    return {letter: one / sum(odds.values()) for letter, one in odds.items()}


@cache
def _of_clients() -> Mapping[str, Mapping[str, float]]:
    return read(CLIENT, LETTERS)


@cache
def _of_teams() -> Mapping[str, Mapping[str, float]]:
    return read(TEAM, OF_TEAM)


def read(table: str, letters: Iterable[str]) -> Mapping[str, Mapping[str, float]]:
    """`SIGN WEIGHT WEIGHT ...` a line: for each letter what every sign is worth."""
    rows = [line.split() for line in table.split("\n") if line]
    return {letter: {sign: float(worth[place]) for sign, *worth in rows} for place, letter in enumerate(letters)}
