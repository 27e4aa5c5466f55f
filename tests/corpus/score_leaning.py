"""How well the counted words alone tell what a client does, each fifth of the rounds by the other four."""

from collections.abc import Iterator

from bot.mail.answer import SURE
from bot.mail.leaning import LETTERS, Leaning, by_weights, weighed
from tests.corpus.counted import Mail, counted, mails, told
from tests.corpus.table import Row, share

NAME = "leaning"
FOLDS = 5
"""Whole rounds are kept together: the mails of one are alike."""


def score() -> list[Row]:
    """Right alone, and how often it is right where it is sure enough to be asked."""
    judged = list(_judged())
    wrong = [(mail, leans) for mail, leans in judged if leans.answer is not LETTERS[mail.letter]]
    return [
        Row(
            reader=NAME,
            set="other rounds",
            cases=len(judged),
            right=len(judged) - len(wrong),
            figures={f"sure {answer.value}": _precision(judged, answer) for answer in SURE[None]},
            misses=[
                f"{mail.round} {mail.language}: {LETTERS[mail.letter]}, leans {leans}: {mail.text!r}"
                for mail, leans in wrong
            ],
        )
    ]


def _precision(judged: list[tuple[Mail, Leaning]], answer: str) -> float:
    sure = [mail for mail, leans in judged if leans.answer == answer and leans.sure >= SURE[None][leans.answer]]
    return share(sum(LETTERS[mail.letter] == answer for mail in sure), len(sure))


def _judged() -> Iterator[tuple[Mail, Leaning]]:
    everything = list(mails())
    rounds = list(dict.fromkeys(mail.round for mail in everything))
    for fold in range(FOLDS):
        kept_out = frozenset(rounds[fold::FOLDS])
        tables = counted(mail for mail in everything if mail.round not in kept_out)
        weights = {language: weighed(told(seen)) for language, seen in tables.items()}
        yield from (
            (mail, by_weights(mail.text, weights[mail.language]))
            for mail in everything
            if mail.round in kept_out and mail.language in weights
        )
