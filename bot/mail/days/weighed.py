"""How surely a day is promised, by what stands around it: weighed in labelled mails, not felt.

A logistic regression (Cox, 1958). It looks at senses and not at words, so that what one language taught holds in all
of them. It is asked where the rules may be wrong: of a day that none of them knows, of one that is promised, and of
one that they take for something else by what it stands beside. The bounds are those that served best on mail for which
no rule had been written yet.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from math import exp

from bot.mail.days.asked import gives_time
from bot.mail.days.bare import rest_follows, the_others_follow
from bot.mail.days.put_off import is_kept_for_it
from bot.mail.days.recurring import is_of_each
from bot.mail.days.relayed import is_passed_on
from bot.mail.days.role import Rule
from bot.mail.days.scene import Scene
from bot.mail.days.then import done_once, done_then, has_already, told_at_once, told_by_call
from bot.mail.days.vouched import is_vouched
from bot.mail.days.words import Token
from bot.mail.leaning import Leaning
from bot.mail.message import Answer, DayKind
from bot.mail.words.day_weights import WEIGHTS

CLAIMED = 0.7
"""So surely must a day that no rule knows be promised: whoever names their day is not chased before it."""

LIKELY, SOUNDED = 0.55, 0.998
"""Where the whole mail so surely sounds like a promise, it is enough that this day is rather promised than not; at
0.997 "see you on Tuesday at 10" did too."""

NEAR = 3
"""Words on each side of the day whose places count."""

SOUNDS = (0.01, 0.1, 0.5, 0.9, 0.99, 0.999)
"""How surely the whole mail promises, in steps."""

PROMISING = frozenset({Answer.PROMISE, Answer.PARTIAL})

HEARD_FURTHER_OFF = frozenset(
    {gives_time, told_at_once, is_passed_on, is_kept_for_it, the_others_follow, done_once, done_then, told_by_call}
    | {is_vouched, rest_follows}
)
"""What makes these rules fit stands where no sign looks: in another clause, or in the sentence before."""

WHETHER = frozenset({"ob"})
"""The word for it that is no "if", and whose clause ends at its comma; English may leave that out."""

LEADING = frozenset({"by", "of", "on", "to", "until"})
"""What prepositions say: nothing without a verb."""

ANY = "any"
"""The sign that every day has."""


def weighed(
    scene: Scene, rule: Rule | None, sounds: Callable[[], Leaning], weights: Mapping[str, float] | None = None
) -> DayKind | None:
    """What a client's day is for, by the rule that fits and by what stands around it; `weights` of one's own to try."""
    if rule is not None and _knows_better(rule, scene):
        return rule.meant
    known, near = weights or _weights(), around(scene)
    if rule is not None:
        bound = rule.least if rule.meant is DayKind.PROMISE else rule.most
        # Most days are plain, whatever the rest of the mail sounds like.
        least, most = (surely(near | mail, known) for mail in _extremes()) if weights is None else (0.0, 1.0)
        told = least >= bound or most >= bound and surely(near | of_mail(sounds()), known) >= bound
        return DayKind.PROMISE if told else None
    heard = sounds()
    bound = LIKELY if heard.answer in PROMISING and heard.sure >= SOUNDED else CLAIMED
    likely = surely(near | of_mail(heard), known) > bound
    return DayKind.PROMISE if likely and not (_is_all_there_is(scene) or has_already(scene)) else None


def _is_all_there_is(scene: Scene) -> bool:
    """ "Friday." may answer which day suits, "Até terça às 10!" is a goodbye, "Abril Domingo" is a name."""
    tokens, span = scene.tokens, scene.span
    said = frozenset().union(*(token.meaning.senses for token in (*tokens[: span.first], *tokens[span.last + 1 :])))
    return not said or scene.led_by("until") and said <= LEADING


def _knows_better(rule: Rule, scene: Scene) -> bool:
    """Who hears a promise beside a "not" has weighed that."""
    if rule.meant is not DayKind.PROMISE:
        return rule.most == 1 or _is_undecided(scene) or is_of_each(scene)
    return rule.fits in HEARD_FURTHER_OFF or scene.says("not", "maybe")


def _is_undecided(scene: Scene) -> bool:
    """ "Noch offen ist, ob ich es am Freitag schicke": the day stands in what is still open."""
    return scene.clause.has("if") and scene.tokens[scene.clause.first].form in WHETHER


def surely(shown: Iterable[str], weights: Mapping[str, float]) -> float:
    """How surely a day with these signs is promised, from 0 to 1."""
    return 1 / (1 + exp(-sum(weights.get(sign, 0.0) for sign in shown)))


def of_mail(sounds: Leaning) -> frozenset[str]:
    """What the whole mail sounds like."""
    step = sum(sounds.promises > bound for bound in SOUNDS)
    return frozenset({f"sounds:{step}", f"leans:{sounds.answer or 'null'}"})


def around(scene: Scene) -> frozenset[str]:
    """What stands around a day: the senses of its clause and of the others, and of its neighbours."""
    shown = {ANY, f"width:{scene.span.width}", f"link:{scene.clause.link}"}
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


@cache
def _weights() -> Mapping[str, float]:
    entries = WEIGHTS.split()
    return {sign: float(weight) for sign, weight in zip(entries[::2], entries[1::2], strict=True)}


@cache
def _extremes() -> tuple[frozenset[str], frozenset[str]]:
    """The signs of the mail that sounds least like a promise, and of the one that sounds most like it."""
    weights = _weights()
    steps = [f"sounds:{step}" for step in range(len(SOUNDS) + 1)]
    leans = [f"leans:{answer}" for answer in (*Answer, "null")]
    ranked = [sorted(kind, key=lambda sign: weights.get(sign, 0.0)) for kind in (steps, leans)]
    return frozenset(kind[0] for kind in ranked), frozenset(kind[-1] for kind in ranked)
