"""How surely a day is promised, by what stands around it: weighed in labelled mails, not felt.

A logistic regression (Cox, 1958). It looks at senses and not at words, so that what one language taught holds in all
of them. It is asked where the rules may be wrong: of a day that none of them knows, and of one that is promised.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from math import exp

from bot.mail.day_asked import gives_time
from bot.mail.day_bare import the_others_follow
from bot.mail.day_put_off import is_kept_for_it
from bot.mail.day_relayed import is_passed_on
from bot.mail.day_role import Rule
from bot.mail.day_scene import Scene
from bot.mail.day_then import done_once, done_then, has_already, told_at_once
from bot.mail.day_words import Token
from bot.mail.leaning import Leaning
from bot.mail.message import Answer, DayKind
from bot.mail.words.day_weights import WEIGHTS

CLAIMED = 0.8
"""So surely must a day that no rule knows be promised: whoever names their day is not chased before it."""

LIKELY, SOUNDED = 0.5, 0.997
"""Where the whole mail so surely sounds like a promise, it is enough that this day is rather promised than not; at
0.995 "see you on Tuesday at 10" did too."""

DENIED = 0.1
"""So little may one that a rule takes for promised be: a false promise keeps a project waiting."""

NEAR = 3
"""Words on each side of the day whose places count."""

SOUNDS = (0.01, 0.1, 0.5, 0.9, 0.99, 0.999)
"""How surely the whole mail promises, in steps."""

PROMISING = frozenset({Answer.PROMISE, Answer.PARTIAL})

HEARD_FURTHER_OFF = frozenset(
    {gives_time, told_at_once, is_passed_on, is_kept_for_it, the_others_follow, done_once, done_then}
)
"""What makes these rules fit stands where no sign looks: in another clause, or in the sentence before."""

ANY = "any"
"""The sign that every day has."""


def weighed(
    scene: Scene, rule: Rule | None, sounds: Callable[[], Leaning], weights: Mapping[str, float] | None = None
) -> DayKind | None:
    """What a client's day is for, by the rule that fits and by what stands around it; `weights` of one's own to try."""
    if rule is not None and (rule.meant is not DayKind.PROMISE or _knows_better(rule, scene)):
        return rule.meant
    heard = sounds()
    sure = surely(signs(scene, heard), weights or _weights())
    if rule is not None:
        return DayKind.PROMISE if sure >= DENIED else None
    bound = LIKELY if heard.answer in PROMISING and heard.sure >= SOUNDED else CLAIMED
    return DayKind.PROMISE if sure > bound and not (_is_all_there_is(scene) or has_already(scene)) else None


def _is_all_there_is(scene: Scene) -> bool:
    """ "Friday." may answer which day suits."""
    return scene.span.first == 0 and all(token.shape != "word" for token in scene.tokens[scene.span.last + 1 :])


def _knows_better(rule: Rule, scene: Scene) -> bool:
    """Who hears a promise beside a "not" has weighed that."""
    return rule.fits in HEARD_FURTHER_OFF or scene.says("not", "maybe")


def surely(shown: Iterable[str], weights: Mapping[str, float]) -> float:
    """How surely a day with these signs is promised, from 0 to 1."""
    return 1 / (1 + exp(-sum(weights.get(sign, 0.0) for sign in shown)))


def signs(scene: Scene, sounds: Leaning) -> frozenset[str]:
    """What stands around a day: the senses of its clause and of the others, of its neighbours, and the whole mail."""
    shown = {ANY, f"width:{scene.span.width}", f"link:{scene.clause.link}", f"sounds:{_step(sounds.promises)}"}
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
    return {sign: float(weight) for sign, weight in zip(entries[::2], entries[1::2], strict=True)}
