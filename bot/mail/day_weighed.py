"""How surely a day is promised, by what stands around it: weighed in labelled mails, not felt.

A logistic regression (Cox, 1958). It looks at senses and not at words, so that what one language taught holds in all
of them. It is asked where the rules may be wrong: of a day that none of them knows, and of one that is promised.
"""

from collections.abc import Callable, Mapping
from functools import cache
from math import exp

from bot.mail.day_role import Rule
from bot.mail.day_scene import Scene
from bot.mail.day_words import Token
from bot.mail.leaning import Leaning
from bot.mail.message import DayKind
from bot.mail.words.day_weights import WEIGHTS

CLAIMED = 0.6
"""So surely must a day that no rule knows be promised: whoever names their day is not chased before it."""

DENIED = 0.1
"""So little may one that a rule takes for promised be: a false promise keeps a project waiting."""

NEAR = 3
"""Words on each side of the day whose places count."""

SOUNDS = (0.01, 0.1, 0.5, 0.9, 0.99, 0.999)
"""How surely the whole mail promises, in steps."""

AT_REST = ""
"""The sign that every day has; no other is empty."""


def weighed(scene: Scene, rule: Rule | None, sounds: Callable[[], Leaning]) -> DayKind | None:
    """What a client's day is for, by the rule that fits and by what stands around it."""
    if rule is not None and rule.meant is not DayKind.PROMISE:
        return rule.meant
    sure = surely(signs(scene, sounds()), _weights())
    if rule is None:
        return DayKind.PROMISE if sure > CLAIMED else None
    return None if sure < DENIED else DayKind.PROMISE


def surely(shown: frozenset[str], weights: Mapping[str, float]) -> float:
    """How surely a day with these signs is promised, from 0 to 1."""
    return 1 / (1 + exp(-sum(weights.get(sign, 0.0) for sign in shown)))


def signs(scene: Scene, sounds: Leaning) -> frozenset[str]:
    """What stands around a day: the senses of its clause and of the others, of its neighbours, and the whole mail."""
    shown = {AT_REST, f"width:{scene.span.width}", f"link:{scene.clause.link}", f"sounds:{_step(sounds.promises)}"}
    shown.add(f"leans:{sounds.answer or 'null'}")
    shown.update(f"says:{sense}" for sense in scene.senses)
    shown.update(f"own:{sense}" for sense in scene.clause.senses)
    shown.update(f"around:{sense}" for sense in scene.around)
    shown.update(f"led:{sense}" for sense in scene.span.leads)
    asked = (scene.asked, scene.conditional, scene.only, scene.courteous, scene.put_off)
    shown.update(name for name, so in zip(("asked", "if", "only", "leave", "put_off"), asked, strict=True) if so)
    for far in range(1, NEAR + 1):
        shown.update(f"-{far}:{sense}" for sense in _senses(scene, scene.span.first - far))
        shown.update(f"+{far}:{sense}" for sense in _senses(scene, scene.span.last + far))
    return frozenset(shown)


def _senses(scene: Scene, at: int) -> frozenset[str]:
    if not 0 <= at < len(scene.tokens):
        return frozenset({"end"})
    token: Token = scene.tokens[at]
    place = token.meaning.calendar
    return token.meaning.senses | {place} if place else token.meaning.senses


def _step(share: float) -> int:
    return sum(share > bound for bound in SOUNDS)


@cache
def _weights() -> Mapping[str, float]:
    entries = WEIGHTS.split()
    return {sign.strip("'"): float(weight) for sign, weight in zip(entries[::2], entries[1::2], strict=True)}
