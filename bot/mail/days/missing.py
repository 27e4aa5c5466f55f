"""What is still missing, "if possible by the 12th": the day is asked for in a clause of its own."""

from bot.mail.clauses import EVIDENCE
from bot.mail.days.scene import Scene
from bot.mail.words.missing import MISSING

OWN = ("will", "done", "third", "outside", "hands")


def is_missing_until(scene: Scene) -> bool:
    """The clause says by when, if possible; the one before says what of the reader's is missing."""
    if scene.asked or not scene.clause.has("maybe") or not scene.led_by("by", "before"):
        return False
    if scene.clause.has(*EVIDENCE) or scene.clause.last + 1 < len(scene.tokens) or scene.before is None:
        return False
    before = scene.tokens[: scene.clause.first]
    named = any(token.has("goods") or token.has("you") and token.has("attributive") for token in before)
    missing = any(token.form in MISSING or token.has("need") for token in before)
    return named and missing and not any(token.has(*OWN) for token in before)
