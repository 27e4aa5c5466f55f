"""How well the weights tell which days are promised, each fifth of the rounds by the other four, beside the rules."""

from collections.abc import Iterable, Mapping
from datetime import date

from bot.mail.days.weighed import weighed
from bot.mail.message import DayKind
from tests.corpus.table import Row, share
from tests.corpus.weighed import Example, Mail, folded, trained

NAME = "weighed"


def score() -> list[Row]:
    """Mails whose promised day is right by the rules alone, and with the weights of the other rounds beside them."""
    folds = folded()
    alone = ((one, one.by_rule) for fold in folds for one in fold)
    return [_row("rules alone", alone), _row("and other rounds", _beside(folds))]


def _beside(folds: list[list[Example]]) -> Iterable[tuple[Example, bool]]:
    for fold in folds:
        weights = trained([one for other in folds if other is not fold for one in other])
        yield from ((one, _is_promised(one, weights)) for one in fold)


def _is_promised(one: Example, weights: Mapping[str, float]) -> bool:
    return weighed(one.scene, one.rule, lambda: one.sounds, weights) is DayKind.PROMISE


def _row(name: str, judged: Iterable[tuple[Example, bool]]) -> Row:
    days: dict[Mail, set[date]] = {}
    for one, promised in judged:
        days.setdefault(one.mail, set()).update({one.on} if promised else ())
    said = {mail: {max(named)} if named else set() for mail, named in days.items()}
    wrong = [mail for mail, named in said.items() if named != mail.promised]
    hits = sum(len(named & mail.promised) for mail, named in said.items())
    fired = [bool(named) for mail, named in said.items() if not mail.promised]
    return Row(
        reader=NAME,
        set=name,
        cases=len(said),
        right=len(said) - len(wrong),
        figures={
            "promise F1": share(2 * hits, sum(len(named) + len(mail.promised) for mail, named in said.items())),
            "false fires": share(sum(fired), len(fired)),
        },
        misses=[f"{mail.round} {mail.language}: {sorted(map(str, said[mail]))}: {mail.text!r}" for mail in wrong],
    )
