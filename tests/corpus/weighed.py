"""`python -m tests.corpus.weighed`: weighs, in every labelled mail, what words and rules tell, and writes the tables.

Needs scikit-learn, which nothing else here does: `pip install scikit-learn`. It prints how well mails were read that
no table had seen, each round by the others.
"""

import warnings
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache, partial
from math import log, sqrt
from multiprocessing import get_context
from pathlib import Path
from textwrap import wrap
from typing import Any, NamedTuple

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

import bot.mail.words
from bot.mail import leant
from bot.mail.dates import scenes_of
from bot.mail.days import weighed as days
from bot.mail.days.role import BEHIND
from bot.mail.days.scene import Scene
from bot.mail.leaning import (
    BESIDE,
    BIAS,
    LANGUAGES,
    LETTERS,
    MIDDLE,
    OF_TEAM,
    SCALE,
    STEP,
    STEP_OF_BIAS,
    Sounds,
    likely,
    parts,
    sounds,
)
from bot.mail.message import Answer, DayKind
from tests.corpus import labelled
from tests.corpus.labelled import Dated, Mail

OFTEN, OFTEN_BESIDE = 3, 6
"""Mails in which an idea, and a pair of them, must have stood: what stood less often is chance."""

FREEDOM_OF_WORDS, FREEDOM_OF_DAYS, FREEDOM_OF_OPINIONS = 30.0, 10.0, 0.3
"""How far weights may grow (C, inversely the penalty on their squares); those that served best on rounds not seen."""

TOLERANCE = 1e-6
"""How near the best weights must be: coarser ones forget what had to be learnt, and are others after every mail."""

FAINT = 6 * STEP
"""What tells less than this of everything is left out."""

RAREST = len(SCALE) - 1
"""The square of how rare a sign may be called."""

WIDTH = 4_000
"""A table is looked up, and read by nobody line by line."""

LEARNT = 20
"""So often counts what was misunderstood once, so that nothing of it is forgotten."""

TEAM = "team"
"""How the rounds of team mails are called."""
WORDS = Path(bot.mail.words.__path__[0])
FIRST_SIGHT = Path(__file__).with_name("first_sight.txt")

_WORDS_HEAD = '''"""What words, and pairs of them, tell of {what} (made by `python -m tests.corpus.weighed`)."""
# ruff: noqa: E501 - weights, which nobody reads line by line
# Of {digest}.

SEEN = """
{rows}
"""
'''
_HEARD_HEAD = '''"""How far rules and words are believed (made by `python -m tests.corpus.weighed`)."""

# What each sign tells of a client's mail: {letters}.
CLIENT = """
{client}
"""

# And of a team's: {doings}.
TEAM = """
{team}
"""

# And of a day's being promised.
PROMISED = """
{promised}
"""
'''
Signs = Collection[str]


class Day(NamedTuple):
    """A day of a mail with what stands around it."""

    mail: Dated
    scene: Scene
    meant: str

    @property
    def on(self) -> date:
        return self.scene.span.on

    @property
    def promised(self) -> bool:
        return self.on in self.mail.promised

    @property
    def signs(self) -> Signs:
        return days.shown(self.scene)


class Sight(NamedTuple):
    """What the rules heard of a mail before any was written for it."""

    mind: str
    language: str
    heard: str
    named: frozenset[DayKind]
    """What days were for, promises aside."""
    meant: Mapping[date, str]


class Model(NamedTuple):
    """A logistic regression of signs."""

    kinds: tuple[Any, ...]
    weights: Mapping[str, np.ndarray]
    rare: Mapping[str, int]
    """The square of how rare each is."""
    bias: np.ndarray

    def scores(self, shown: Signs) -> np.ndarray:
        """As `leaning` counts them: of a vector of length one."""
        found = [sign for sign in shown if sign in self.weights]
        length = sqrt(sum(self.rare[sign] for sign in found)) or 1.0
        return sum((self.weights[sign] for sign in found), np.zeros_like(self.bias)) / length + self.bias


# --- what is weighed -------------------------------------------------------------------------------


def fitted(shown: Sequence[Signs], kinds: Sequence[Any], counts: Sequence[int], freedom: float) -> Model:
    """What each sign is worth for each kind, where each text counts so often."""
    often: dict[str, int] = defaultdict(int)
    for each in shown:
        for sign in each:
            often[sign] += 1
    rare = {
        sign: min(RAREST, max(1, round(log(len(shown) / count) ** 2)))
        for sign, count in often.items()
        if count >= (OFTEN_BESIDE if BESIDE in sign else OFTEN)
    }
    table = DictVectorizer()
    rows = table.fit_transform([_of_length_one([sign for sign in each if sign in rare], rare) for each in shown])
    model = LogisticRegression(C=freedom, tol=TOLERANCE, max_iter=3_000).fit(rows, kinds, counts)
    worth = zip(table.get_feature_names_out(), model.coef_.T, strict=True)
    return Model(
        kinds=tuple(model.classes_),
        weights={sign: told for sign, weights in worth if np.abs(told := weights * sqrt(rare[sign])).max() >= FAINT},
        rare=rare,
        bias=model.intercept_,
    )


def _of_length_one(shown: Signs, rare: Mapping[str, int]) -> dict[str, float]:
    length = sqrt(sum(rare[sign] for sign in shown)) or 1.0
    return {sign: sqrt(rare[sign]) / length for sign in shown}


def of_words(mails: Iterable[Mail], letters: Iterable[str]) -> Model:
    """Of the words of whole mails; a kind that no mail is of is worth nothing."""
    chosen = list(mails)
    shown, counts = [_signs(mail.text, mail.language) for mail in chosen], list(map(_counts, chosen))
    model = fitted(shown, [mail.letter for mail in chosen], counts, FREEDOM_OF_WORDS)
    assert model.kinds == tuple(letters), "a kind of mail that nobody wrote"
    return model


def _signs(text: str, language: str) -> set[str]:
    return set().union(*_parts(text, language))


@cache
def _parts(text: str, language: str) -> list[set[str]]:
    return parts(text, language)


def of_days(shown: Iterable[Day]) -> Model:
    """Of what stands around days."""
    chosen = list(shown)
    counts = [_counts(day.mail) for day in chosen]
    return fitted([day.signs for day in chosen], [day.promised for day in chosen], counts, FREEDOM_OF_DAYS)


def _counts(mail: Mail | Dated) -> int:
    return LEARNT if mail.round.endswith(labelled.SINGLE) else 1


@cache
def all_days() -> Sequence[Day]:
    """Every day about which a rule was asked; of several promises of a mail the last is labelled."""
    found = []
    for mail in labelled.dated():
        for scene, rule in scenes_of(mail.text, mail.sent, mail.language) if mail.language in LANGUAGES else ():
            day = Day(mail, scene, days.meant(rule))
            earlier = day.meant == DayKind.PROMISE and day.on <= max(mail.promised, default=date.min)
            if rule is not BEHIND and (day.promised or not earlier):
                found.append(day)
    return found


# --- what was heard at first sight -----------------------------------------------------------------


@cache
def first_sights() -> Mapping[tuple[str, str], Sight]:
    """By the digest of a mail's text."""
    found = {}
    for line in FIRST_SIGHT.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            mind, language, digest, said, *rest = line.split()
            beside = {entry[1:] for entry in rest if entry.startswith("+")}
            meant = (entry.partition("=") for entry in rest if "=" in entry)
            found[language, digest] = Sight(
                mind=mind,
                language=language,
                heard=said,
                named=frozenset(map(DayKind, beside)),
                meant={date.fromisoformat(on): what for on, _, what in meant},
            )
    return found


class Seen(NamedTuple):
    """What the opinions of a day, or of a mail, were, and what it was."""

    mind: str
    signs: list[tuple[str, float]]
    label: Any
    of: Any


def opinions() -> tuple[list[Seen], list[Seen]]:
    """Of mails, and of days, read at first sight: words and senses weighed without the mind that wrote them."""
    minds = sorted({sight.mind for sight in first_sights().values() if not sight.mind.startswith(TEAM)})
    read = (all_days(), _written())  # Before the work is shared out, so that everybody has it.
    assert all(read), "no labelled mail"
    with get_context("fork").Pool() as workers:
        found = workers.map(_of_mind, minds, 1)
    of_their_days = [seen for _, days in found for seen in days]
    return _with_days([seen for mails, _ in found for seen in mails], of_their_days), of_their_days


def _of_mind(mind: str) -> tuple[list[Seen], list[Seen]]:
    sights = first_sights()
    # What was misunderstood once was learnt from these very mails.
    strange = {mind, labelled.SINGLE}
    by_words = of_words((mail for mail in _written() if _round(mail) not in strange), LETTERS)
    by_day = of_days(day for day in all_days() if _round(day.mail) not in strange)
    of_mails: list[Seen] = []
    of_their_days: list[Seen] = []
    for day in all_days():
        sight = sights.get((day.mail.language, labelled.digest_of(day.mail.text)))
        if sight is not None and _round(day.mail) == mind and day.on in sight.meant:
            leans = _leaning(by_words, day.mail)
            shown = days.signs(sight.meant[day.on], float(by_day.scores(day.signs)[0]), leans, only=day.scene.only)
            of_their_days.append(Seen(mind, shown, day.promised, (day.mail, day.on)))
    for mail in _written():
        sight = sights.get((mail.language, mail.digest))
        if sight is not None and _round(mail) == mind:
            of_mails.append(Seen(mind, [], mail.letter, (mail, sight, _leaning(by_words, mail))))
    return of_mails, of_their_days


@cache
def _written() -> Sequence[Mail]:
    return [mail for mail in labelled.mails() if mail.language in LANGUAGES]


@cache
def _spoken() -> Sequence[Mail]:
    return [mail for mail in labelled.team_mails() if mail.language in LANGUAGES]


def _round(mail: Mail | Dated) -> str:
    return mail.round.split()[0]


def _with_days(mails: Sequence[Seen], by_day: Sequence[Seen]) -> list[Seen]:
    """A mail's own opinions, with the days that would have been taken for promises."""
    promised = _across(by_day, (False, True))[:, 1]
    promising = {seen.of[0].text for seen, how in zip(by_day, promised, strict=True) if how >= days.CLAIMED}
    told = []
    for seen in mails:
        mail, sight, leans = seen.of
        kinds = sight.named | ({DayKind.PROMISE} if mail.text in promising else set())
        shown = leant.signs(_answer(sight.heard), mail.text, leans, kinds)
        told.append(Seen(seen.mind, shown, seen.label, mail))
    return told


def team_opinions() -> list[Seen]:
    """Of a team's mails: words weighed without the round that they were written in."""
    sights, seen = first_sights(), []
    mails = _spoken()
    of_round = {mail.digest: sight.mind for mail in mails if (sight := sights.get((mail.language, mail.digest)))}
    for one in sorted(set(of_round.values())):
        words = of_words((mail for mail in mails if of_round.get(mail.digest) != one), OF_TEAM)
        for mail in mails:
            if of_round.get(mail.digest) == one:
                shares = dict(zip(OF_TEAM.values(), _shares(words, mail), strict=True))
                heard = sights[mail.language, mail.digest].heard
                seen.append(Seen(one, leant.team_signs(heard, mail.text, shares), mail.letter, mail))
    return seen


def _answer(heard: str) -> Answer | None:
    return None if heard == "null" else Answer(heard)


def _shares(model: Model, mail: Mail | Dated) -> list[float]:
    return _likely(model, _signs(mail.text, mail.language))


def _likely(model: Model, shown: Signs) -> list[float]:
    return likely([float(score) for score in model.scores(shown)])


def _leaning(model: Model, mail: Mail | Dated) -> Sounds:
    told = partial(zip, LETTERS.values(), strict=True)
    return sounds(_parts(mail.text, mail.language), lambda shown: dict(told(_likely(model, shown))))


def believed(seen: Sequence[Seen]) -> tuple[Any, Any]:
    """How far each opinion is believed."""
    table = DictVectorizer()
    rows = table.fit_transform([dict(one.signs) for one in seen])
    model = LogisticRegression(C=FREEDOM_OF_OPINIONS, fit_intercept=False, max_iter=2_000)
    return table, model.fit(rows, [one.label for one in seen])


def _across(seen: Sequence[Seen], kinds: Sequence[Any]) -> np.ndarray:
    """How likely each is of each kind, by the other minds."""
    found = np.zeros((len(seen), len(kinds)))
    minds = np.array([one.mind for one in seen])
    for mind in sorted(set(minds)):
        table, model = believed([one for one in seen if one.mind != mind])
        found[minds == mind] = model.predict_proba(
            table.transform([dict(one.signs) for one in seen if one.mind == mind])
        )
    return found


# --- the tables ------------------------------------------------------------------------------------


def source(model: Model, what: str, digest: str) -> str:
    """A table as the module that holds it, signs of the same worth together."""
    rows = defaultdict(list, {SCALE[0] + _code(model.bias / STEP_OF_BIAS): [BIAS]})
    for sign, worth in sorted(model.weights.items()):
        rows[SCALE[model.rare[sign]] + _code(worth / STEP)].append(sign)
    entries = (entry for code in sorted(rows) for entry in (f"={code}", *rows[code]))
    lines = wrap(" ".join(entries), WIDTH, break_on_hyphens=False, break_long_words=False)
    return _WORDS_HEAD.format(what=what, digest=digest, rows="\n".join(lines))


def _code(places: np.ndarray) -> str:
    return "".join(SCALE[int(np.clip(round(place) + MIDDLE, 0, len(SCALE) - 1))] for place in places)


def heard(mails: Sequence[Seen], of_team: Sequence[Seen], of_days: Sequence[Seen]) -> str:
    """How far each opinion is believed, as the module that holds it."""
    by_day, of_day = believed(of_days)
    entries = zip(by_day.get_feature_names_out(), of_day.coef_[0], strict=True)
    return _HEARD_HEAD.format(
        letters=", ".join(answer or "null" for answer in LETTERS.values()),
        client=_rows(mails, LETTERS),
        doings=", ".join(OF_TEAM.values()),
        team=_rows(of_team, OF_TEAM),
        promised="\n".join(f"{sign} {weight:.2f}" for sign, weight in entries),
    )


def _rows(seen: Sequence[Seen], letters: Iterable[str]) -> str:
    table, model = believed(seen)
    assert tuple(model.classes_) == tuple(letters), "a kind of mail that nobody wrote"
    rows = zip(table.get_feature_names_out(), model.coef_.T, strict=True)
    return "\n".join(" ".join([sign, *(f"{weight:.2f}" for weight in worth)]) for sign, worth in rows)


def written() -> Iterator[tuple[Path, str]]:
    """Every table as it has to stand, and where."""
    of = labelled.digests()
    for name, what, model in (
        ("leaning", "what a client's mail does", of_words(_written(), LETTERS)),
        ("asking", "what a team's mail does", of_words(_spoken(), OF_TEAM)),
        ("promising", "a day's being promised", of_days(all_days())),
    ):
        yield WORDS / f"{name}.py", source(model, what, of[name])


def main() -> None:
    """Writes the tables, and prints how well mails of a mind are read by the words and opinions of the others."""
    for path, table in written():
        path.write_text(table, encoding="utf-8")
    (mails, by_day), of_team = opinions(), team_opinions()
    (WORDS / "heard_weights.py").write_text(heard(mails, of_team, by_day), encoding="utf-8")
    for name, right in figures(mails, by_day, of_team).items():
        print(f"{name} {right:.3f}")


def figures(mails: Sequence[Seen], by_day: Sequence[Seen], of_team: Sequence[Seen]) -> dict[str, float]:
    """How many are right, each mind's by the others."""
    return {
        "answers": _right(mails, tuple(LETTERS)),
        "days": _right(by_day, (False, True)),
        "team": _right(of_team, tuple(OF_TEAM)),
    }


def _right(seen: Sequence[Seen], kinds: Sequence[Any]) -> float:
    told = np.array(kinds)[_across(seen, kinds).argmax(axis=1)]
    return float(np.mean(told == [one.label for one in seen]))


if __name__ == "__main__":
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        main()
