"""How likely a day is promised, by the rule that fits, by what stands around it, and by the words: weighed, not felt.

A logistic regression (Cox, 1958) of three opinions: the rules hear one thing rightly or nothing; the ideas of its
sentence, and what the grammar makes of them around the day, know what is said beside a promise; so does the whole mail.
How far each is believed was weighed in mails for which no rule had been written yet.
"""

from collections.abc import Callable, Mapping
from functools import cache
from math import exp, log

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
from bot.mail.leaning import LEAST, PROMISING, Signs, Sounds, all_leans, day_leaning, day_signs
from bot.mail.message import DayKind
from bot.mail.words.heard_weights import PROMISED

CLAIMED = 0.5
"""So likely must a day that no rule knows be promised: whoever names their day is not chased before it."""

CLAIMED_THOUGH = 0.8
"""The same of one in whose sentence something is denied, or hangs on something else: "On Thursday, if they agree"."""

BY_ITSELF = 3.5
"""So much must a sentence sound like the promise that a rule heard, to be believed beside a question."""

NEAR = 3
"""Words on each side of the day whose places count."""

HEARD_FURTHER_OFF = frozenset(
    {gives_time, told_at_once, is_passed_on, is_kept_for_it, the_others_follow, done_once, done_then, told_by_call}
    | {is_vouched, rest_follows}
)
"""What makes these rules fit stands where no sign looks: in another clause, or in the sentence before."""

WHETHER = frozenset({"ob"})
"""The word for it that is no "if", and whose clause ends at its comma; English may leave that out."""

SHAPES = ("asked", "if", "only", "leave", "put_off")
"""What a scene tells of itself."""

ARTICLES = frozenset({"el"})
"""Those that stand where other languages have a preposition: "El viernes.\""""

LEADING = frozenset({"by", "of", "on", "to", "until"})
"""What prepositions say: nothing without a verb."""


def weighed(scene: Scene, rule: Rule | None, sounds: Callable[[], Sounds | None]) -> DayKind | None:
    """What a client's day is for; `sounds` tells what the whole mail leans to."""
    if rule is None and (_is_all_there_is(scene) or has_already(scene)):
        return None
    if rule is not None and _knows_better(rule, scene):
        return rule.meant
    words = day_leaning(shown(scene))
    how = likely(signs(meant(rule), words, sounds(), only=scene.only))
    if rule is None:
        doubted = scene.says("if") or not scene.around.isdisjoint(("if", "not"))
        return DayKind.PROMISE if how >= (CLAIMED_THOUGH if doubted else CLAIMED) else None
    if rule.meant is DayKind.PROMISE:
        return rule.meant if how >= rule.least or words >= BY_ITSELF else None
    return DayKind.PROMISE if how >= rule.most else rule.meant


def _is_all_there_is(scene: Scene) -> bool:
    """ "Friday." may answer which day suits, "Até terça às 10!" is a goodbye, "Abril Domingo" is a name."""
    tokens, span = scene.tokens, scene.span
    others = [token for token in (*tokens[: span.first], *tokens[span.last + 1 :]) if token.form not in ARTICLES]
    said = frozenset().union(*(token.meaning.senses for token in others))
    return not said or scene.led_by("until") and said <= LEADING


def _knows_better(rule: Rule, scene: Scene) -> bool:
    """Who hears a promise beside a "not" has weighed that; a "maybe" stays one."""
    if rule.meant is not DayKind.PROMISE:
        maybe = scene.says("maybe") or "maybe" in scene.around
        return rule.most == 1 or maybe or _is_back_after(scene) or _is_undecided(scene) or is_of_each(scene)
    return rule.fits in HEARD_FURTHER_OFF or scene.says("not", "maybe")


def _is_back_after(scene: Scene) -> bool:
    """ "Our boss is back after Friday, then you'll hear from us": nobody knows how long after."""
    return scene.led_by("after") and scene.says("back")


def _is_undecided(scene: Scene) -> bool:
    """ "Noch offen ist, ob ich es am Freitag schicke": the day stands in what is still open."""
    return scene.clause.has("if") and scene.tokens[scene.clause.first].form in WHETHER


def signs(rule: str, words: float, sounds: Sounds | None, *, only: bool) -> Signs:
    """Everything that tells something of a day, and how much of it there is; `rule` is what one takes the day for."""
    told = [("any", 1.0), (f"rule:{rule}", 1.0), ("words", words), ("only", float(only))]
    if sounds is None:
        return told
    promises = sum(share for answer, share in sounds.whole.items() if answer in PROMISING)
    return [*told, ("mail", log((promises + LEAST) / (1 - promises + LEAST))), *all_leans(sounds)]


def meant(rule: Rule | None) -> str:
    """What a rule takes the day for, as the tables name it."""
    return "unknown" if rule is None else rule.meant or "nothing"


def likely(told: Signs) -> float:
    """How likely a day with these signs is promised, from 0 to 1."""
    known = _read(PROMISED)
    return 1 / (1 + exp(-sum(of * known.get(sign, 0.0) for sign, of in told)))


def shown(scene: Scene) -> set[str]:
    """The ideas of the sentence, and what stands around its day."""
    words, span = [token.form for token in scene.tokens], scene.span
    return day_signs(words, span.first, span.last, scene.language) | around(scene)


def around(scene: Scene) -> frozenset[str]:
    """What stands around a day: the senses of its clause and of the others, and of its neighbours."""
    found = {f"width:{scene.span.width}", f"link:{scene.clause.link}"}
    found.update(f"says:{sense}" for sense in scene.senses)
    found.update(f"own:{sense}" for sense in scene.clause.senses)
    found.update(f"around:{sense}" for sense in scene.around)
    found.update(f"led:{sense}" for sense in scene.span.leads)
    asked = (scene.asked, scene.conditional, scene.only, scene.courteous, scene.put_off)
    found.update(f"is:{name}" for name, so in zip(SHAPES, asked, strict=True) if so)
    for far in range(1, NEAR + 1):
        found.update(f"-{far}:{sense}" for sense in _beside(scene, scene.span.first - far))
        found.update(f"+{far}:{sense}" for sense in _beside(scene, scene.span.last + far))
    return frozenset(found)


def _beside(scene: Scene, at: int) -> frozenset[str]:
    if not 0 <= at < len(scene.tokens):
        return frozenset({"end"})
    token: Token = scene.tokens[at]
    place = token.meaning.calendar
    return token.meaning.senses | {place} if place else token.meaning.senses


@cache
def _read(table: str) -> Mapping[str, float]:
    """`sign weight sign weight`."""
    entries = table.split()
    return {sign: float(weight) for sign, weight in zip(entries[::2], entries[1::2], strict=True)}
