"""A day that somebody else named to the writer, who passes on what comes then: "they told me Tuesday"."""

from collections.abc import Sequence

from bot.mail.days.bare import NAMES_A_DAY
from bot.mail.days.scene import Scene, is_strange
from bot.mail.days.words import Token
from bot.mail.words.relayed import AS_SOON, PASSING, TOLD, WHEN_TOLD
from bot.mail.words.resolved import AGREED, HAD, THAT

# Who told it, and hardly a word more: "our printer", "the ladies from accounts".
FEW_STRANGE = 3
# Whoever speaks of these tells of another day, or of none that holds.
DOUBTED = ("not", "maybe", "if", "meet", "ask", "need")


def is_passed_on(scene: Scene) -> bool:
    """ "They've told me Tuesday. I'll forward it the minute it lands"."""
    if scene.asked or not scene.only or scene.led_by("from", "after", "until") and not scene.led_by("by"):
        return False
    if any(token.has("not", "maybe") for token in scene.tokens):
        return False  # "He may have said Tuesday, not sure".
    if _is_resolved(scene):
        return True
    before, behind = _around(scene)
    told = [*before, *behind]
    if not any(token.form in TOLD for token in told) or any(token.has(*DOUBTED) for token in told):
        return False
    if not _is_all_that_was_said(scene, told):
        return False
    return any(_passes_on(words) for words in (_later(scene), scene.beside.after()))


def _is_resolved(scene: Scene) -> bool:
    """ "We have agreed that I write to you on Friday": what they have settled among themselves, told to the reader."""
    opening = scene.tokens[: scene.clause.first]
    told = [token.form for token in opening]
    if scene.tokens[scene.clause.first].form not in THAT or AGREED.isdisjoint(told) or not HAD.isdisjoint(told):
        return False
    if any(token.has("if", "ask", "need", "you") for token in opening):
        return False
    own = any(token.has("self") and not token.has("attributive", "me") for token in scene.words)
    if not own or not scene.clause.has("you") or scene.clause.has(*DOUBTED, "would", "done", "participle", "third"):
        return False
    # "But that is off now".
    overtaken = any(token.has("but", "you") for token in _later(scene))
    return scene.clause.has("do", "hands", "gets") and not overtaken


def _around(scene: Scene) -> tuple[Sequence[Token], Sequence[Token]]:
    """The words of the sentence before the day, and those of its clause behind it: a German verb, or none."""
    return scene.tokens[: scene.span.first], scene.tokens[scene.span.last + 1 : scene.clause.last + 1]


def _later(scene: Scene) -> Sequence[Token]:
    return scene.tokens[scene.clause.last + 1 :]


def _is_all_that_was_said(scene: Scene, told: Sequence[Token]) -> bool:
    """The writer and the reader said nothing of it, and no other thing was told that day."""
    if any(token.has("self", "you") and not token.has("attributive", "me") for token in told):
        return False
    strange = sum(is_strange(token) and token.form not in TOLD for token in told)
    if strange > FEW_STRANGE or not _ends(scene):
        return False
    return scene.led_by("by") or WHEN_TOLD.isdisjoint(token.form for token in told)


def _ends(scene: Scene) -> bool:
    """Behind the day stands no word but the verb of telling."""
    _, behind = _around(scene)
    return all(token.form in TOLD for token in behind if token.shape == "word")


def _passes_on(words: Sequence[Token]) -> bool:
    """The writer hands it over as soon as it comes, and names no day for it."""
    if any(token.is_a(*NAMES_A_DAY) or token.has("not", "maybe", "ask", "may") for token in words):
        return False
    if any(token.has("if") and token.form not in AS_SOON for token in words):
        return False
    own = any(token.has("self") and not token.has("attributive", "me") for token in words)
    passes = any(token.has("hands", "do") or token.form in PASSING for token in words)
    return own and passes and any(token.form in AS_SOON for token in words)
