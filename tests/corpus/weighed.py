"""`python -m tests.corpus.weighed`: weighs, by every labelled mail, what stands around a day that is promised."""

import random
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

import bot.mail.words
from bot.mail.dates import scenes_of
from bot.mail.days.role import Rule
from bot.mail.days.scene import Scene
from bot.mail.days.weighed import around, of_mail, surely
from bot.mail.leaning import Leaning, Weights, leaning_by
from bot.mail.leaning import weighed as counts_weighed
from bot.mail.message import DayKind, Kind
from tests.corpus import score_dates, score_minds
from tests.corpus.counted import counted, mails, told
from tests.mail import test_learnt

FOLDS = 5
"""A mail's leaning is counted without its own fifth of the rounds: with it, every mail would sound as it should."""

ROUNDS, STEP, FREEDOM = 20, 0.1, 0.2
"""How often each day is shown, how far the first time moves the weights, and how far they may grow (C, inversely the
penalty on their squares)."""

LEAST = 0.05
"""A weight below it tells nothing."""

ACROSS = 5

_HEAD = '''"""What each sign beside a day tells of its being promised (made by `python -m tests.corpus.weighed`)."""

WEIGHTS = """
{rows}
"""
'''


class Mail(NamedTuple):
    """A client's mail, and the days that it promises."""

    round: str
    language: str
    sent: datetime
    text: str
    promised: frozenset[date]


class Example(NamedTuple):
    """A day of a mail with what stands around it."""

    mail: Mail
    scene: Scene
    rule: Rule | None
    sounds: Leaning
    """Of the whole mail, by the rounds of other folds."""

    @property
    def on(self) -> date:
        return self.scene.span.on

    @property
    def promised(self) -> bool:
        return self.on in self.mail.promised

    @property
    def by_rule(self) -> bool:
        return self.rule is not None and self.rule.meant is DayKind.PROMISE


def labelled() -> Iterator[Mail]:
    """Every person's mail of the corpora whose days are labelled."""
    for mind in score_minds.MINDS:
        for number, cases in score_minds.rounds(mind):
            for one in cases:
                if not one.team and not one.machine:
                    yield Mail(f"{mind} {number}", one.name.split()[1], one.sent, one.text, _promised(one.days))
    for case in score_dates.cases():
        if case.kind is Kind.HUMAN:
            yield Mail(case.name.split("/")[0], case.language, case.sent, case.text, _promised(case.days))
    yield from _learnt()


def _learnt() -> Iterator[Mail]:
    """The sentences that were misunderstood once."""
    for line in test_learnt.LINES:
        label, _, text = line.partition(" | ")
        language, _, day = label.split()
        promised = () if day == "-" else (date.fromisoformat(f"2026-{day}"),)
        yield Mail("learnt", language, test_learnt.SENT, text, frozenset(promised))


def _promised(days: frozenset[score_dates.Expected]) -> frozenset[date]:
    return frozenset(on for kind, on, _ in days if kind is DayKind.PROMISE)


def folded() -> list[list[Example]]:
    """Every day for which a rule was asked, each fold's with what its mail sounds like by the other folds."""
    everything = list(labelled())
    rounds = list(dict.fromkeys(mail.round for mail in everything))
    return [list(_examples(everything, frozenset(rounds[fold::FOLDS]))) for fold in range(FOLDS)]


def _examples(everything: Sequence[Mail], rounds: frozenset[str]) -> Iterator[Example]:
    tables = _leanings(rounds)
    for mail in everything:
        if mail.round in rounds and mail.language in tables:
            sounds = leaning_by(tables[mail.language], mail.text)
            for scene, rule in scenes_of(mail.text, mail.sent, mail.language):
                yield Example(mail, scene, rule, sounds)


def _leanings(kept_out: frozenset[str]) -> Mapping[str, Weights]:
    tables = counted(mail for mail in mails() if mail.round not in kept_out)
    return {language: counts_weighed(told(seen)) for language, seen in tables.items()}


def trained(days: Sequence[Example]) -> dict[str, float]:
    """What each sign is worth, by stochastic descent (Bottou, 2012); the same days give the same weights."""
    # Of several promises of a mail the last is labelled: the others tell nothing.
    shown = [
        (sorted(around(one.scene) | of_mail(one.sounds)), one.promised)
        for one in days
        if one.promised or not one.by_rule or one.on > max(one.mail.promised, default=date.min)
    ]
    weights = dict.fromkeys((sign for signs_, _ in shown for sign in signs_), 0.0)
    order = random.Random(0)
    for done in range(ROUNDS):
        order.shuffle(shown)
        step = STEP / (1 + done)
        for signs_, promised in shown:
            wrong = step * (promised - surely(signs_, weights))
            for sign in signs_:
                weights[sign] += wrong
        kept = (1 - step / (FREEDOM * len(shown))) ** len(shown)
        weights = {sign: weight * kept for sign, weight in weights.items()}
    return {sign: weight for sign, weight in sorted(weights.items()) if abs(weight) >= LEAST}


def source(weights: Mapping[str, float]) -> str:
    """The weights as the module that holds them."""
    entries = [f"{sign} {weight:.2f}" for sign, weight in weights.items()]
    rows = [" ".join(entries[at : at + ACROSS]) for at in range(0, len(entries), ACROSS)]
    return _HEAD.format(rows="\n".join(rows))


if __name__ == "__main__":
    everything = [one for fold in folded() for one in fold]
    path = Path(bot.mail.words.__path__[0]) / "day_weights.py"
    path.write_text(source(trained(everything)), encoding="utf-8")
