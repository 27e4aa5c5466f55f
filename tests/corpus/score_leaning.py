"""How well the counted words alone tell what a mail does, each fifth of the rounds by the other four."""

from collections.abc import Iterable, Iterator, Mapping

from bot.mail.leaning import LETTERS, OF_TEAM, Weights, shares, weighed
from bot.mail.leant import SURE
from bot.mail.request import SURELY
from tests.corpus.counted import Mail, counted, mails, team_mails, told
from tests.corpus.table import Row, share

NAME = "leaning"
FOLDS = 5
"""Whole rounds are kept together: the mails of one are alike."""

Judged = tuple[Mail, str, float]
"""A mail, what its words lean to, and how surely."""


def score() -> list[Row]:
    """Right alone, and how often it is right where it is sure enough to be asked."""
    of_client = {letter: str(answer) for letter, answer in LETTERS.items()}
    return [
        _row("other rounds", list(_judged(mails(), LETTERS)), of_client, SURE[None]),
        _row("of the team", list(_judged(team_mails(), OF_TEAM)), OF_TEAM, SURELY),
    ]


def _row(name: str, judged: list[Judged], means: Mapping[str, str], asked: Mapping[str, float]) -> Row:
    wrong = [one for one in judged if one[1] != one[0].letter]
    return Row(
        reader=NAME,
        set=name,
        cases=len(judged),
        right=len(judged) - len(wrong),
        figures={f"sure {does}": _precision(judged, means, does, least) for does, least in asked.items()},
        misses=[
            f"{mail.round} {mail.language}: {means[mail.letter]}, leans {means.get(letter)} ({sure:.2f}): {mail.text!r}"
            for mail, letter, sure in wrong
        ],
    )


def _precision(judged: list[Judged], means: Mapping[str, str], does: str, least: float) -> float:
    sure = [mail for mail, letter, how in judged if means.get(letter) == does and how >= least]
    return share(sum(means[mail.letter] == does for mail in sure), len(sure))


def _judged(labelled: Iterable[Mail], letters: Iterable[str]) -> Iterator[Judged]:
    everything = list(labelled)
    kinds = tuple(letters)
    rounds = list(dict.fromkeys(mail.round for mail in everything))
    for fold in range(FOLDS):
        kept_out = frozenset(rounds[fold::FOLDS])
        tables = counted(mail for mail in everything if mail.round not in kept_out)
        weights = {language: weighed(told(seen), kinds) for language, seen in tables.items()}
        yield from (
            (mail, *_likeliest(mail.text, weights[mail.language], kinds))
            for mail in everything
            if mail.round in kept_out and mail.language in weights
        )


def _likeliest(text: str, weights: Weights, letters: Iterable[str]) -> tuple[str, float]:
    sure = shares(text, weights, letters)
    letter = max(sure, key=sure.__getitem__, default="")
    return letter, sure.get(letter, 0.0)
