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

FEW = 4
"""Words that are understood, or nothing helps: "deal!"."""

SURELY_OBJECTS = 0.6
"""So likely must it be that a client objects where no rule heard it; of 17 such mails that neither had seen all did."""

WAITS = frozenset({Answer.ACKNOWLEDGEMENT, Answer.PROMISE})
"""What keeps the ball with the client."""

SURELY_WAITS = 0.5
"""So likely must it be that a client has still to answer: whoever has answered is not chased."""

SURELY = {"asks": 0.6, "closes": 0.8}
"""So likely must be what a team's words do and no rule heard: a letter that waits for nothing embarrasses, and a
project that is closed is lost. Below these most such mails do neither."""

Signs = list[tuple[str, float]]
"""Everything that tells something, and how much of it there is."""


def leant(said: Answer | None, text: str, language: str, named: Set[DayKind]) -> Answer | None:
    """What a client's words do of which the rules heard that they do `said`; `named` tells what their days are for."""
    if said is Answer.OBJECTION:
        return said
    shown = signs(said, text, leaning(text, language).shares, named)
    likely = {LETTERS[letter]: share for letter, share in shares(shown, _of_clients()).items()}
    ruled_out: set[Answer] = set()
    if sum(likely[answer] for answer in WAITS) < SURELY_WAITS:
        ruled_out |= WAITS
    if len(text.split()) <= SHORT or likely[Answer.OBJECTION] < SURELY_OBJECTS:
        ruled_out.add(Answer.OBJECTION)
    # A promise must have its day.
    if said is not Answer.PROMISE and DayKind.PROMISE not in named:
        ruled_out.add(Answer.PROMISE)
    best = max((answer for answer in likely if answer not in ruled_out), key=likely.__getitem__)
    length = len(text.split())
    trusts = length > SHORT or length > FEW and likely[best] >= MISHEARD
    return best if said is None or trusts else said


def team_leant(said: str, text: str, language: str) -> str:
    """What a team's words do, of which the rules heard `said`; both as `OF_TEAM` calls it."""
    if len(text.split()) <= (SHORT if said == "asks" else FEW):
        return said
    likely = shares(team_signs(said, text, team_leaning(text, language)), _of_teams())
    # "Nothing" asks for no certainty, so that one is always left.
    sure = {
        doing: likely[letter]
        for letter, doing in OF_TEAM.items()
        # A request beats a closing (design 4.5).
        if doing == said or likely[letter] >= SURELY.get(doing, 0.0) and (said, doing) != ("asks", "closes")
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
