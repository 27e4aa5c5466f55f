"""A meeting that only tells what the goods show: "the photos of the workshop I'll send you on Friday"."""

from collections.abc import Sequence

from bot.mail.days.agent import finishes_and_sends
from bot.mail.days.bare import RELATIVES
from bot.mail.days.scene import Scene, is_strange
from bot.mail.days.words import Token

FROM = frozenset("с со".split())


def is_of_goods(scene: Scene) -> bool:
    """The writer hands over goods of a meeting, and the day does not stand beside the meeting."""
    if finishes_and_sends(scene):
        return True
    if not scene.clause.has("self") or not scene.clause.has("hands") or scene.is_right_after("meet"):
        return False
    words = scene.words
    meetings = [at for at, token in enumerate(words) if token.has("meet")]
    return bool(meetings) and all(_is_told_of(words[:at], scene.language) for at in meetings)


def _is_told_of(words: Sequence[Token], language: str) -> bool:
    """These words end in "photos of the", or in "the fair that", which is held; Russian needs no "of"."""
    if words and words[-1].form in RELATIVES and any(token.has("goods") for token in words):
        return True
    small = (at for at, token in enumerate(words) if not token.has("of", "attributive") and token.form not in FROM)
    led = max(small, default=-1)
    if not 0 <= led < len(words) - (language != "ru"):
        return False
    # "Het verslag van de vergadering": a thing nobody has heard of stands behind its article.
    return words[led].has("goods") or 0 < led < len(words) - 1 and is_strange(words[led]) and words[led - 1].has("of")
