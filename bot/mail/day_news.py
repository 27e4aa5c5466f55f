"""News of their house: "we inform you that our computer people update the mail on Friday" promises nothing."""

from itertools import pairwise

from bot.mail.day_scene import Scene
from bot.mail.day_words import Token
from bot.mail.words.announced import FOR_ALL, NEAR, PUBLIC, TELLS, THAT

FOR_THE_READER = ("you", "hands", "gets", "goods", "comes", "delivery", "dispatched", "place", "vow")
"""What an announcement names that brings the reader something."""


def is_news(scene: Scene) -> bool:
    """What is announced has a subject of its own, which does something else than hand over."""
    for at in range(scene.clause.first, scene.span.first):
        if scene.tokens[at].form in THAT and _is_announced(scene, at):
            told = scene.tokens[at + 1 : scene.clause.last + 1]
            return not any(token.has(*FOR_THE_READER) or _is_writer(token) for token in told)
    return _is_made_public(scene)


def _is_made_public(scene: Scene) -> bool:
    """ "The decision will be published on 5 June": for everybody, and sent to nobody."""
    forms = [token.form for token in scene.words]
    if PUBLIC.isdisjoint(forms) and not any(pair in FOR_ALL for pair in pairwise(forms)):
        return False
    # "You will be told once it is published": a clause of its own.
    return not scene.clause.has("you", "gets", "place", "vow") and not any(map(_is_writer, scene.words))


def _is_announced(scene: Scene, at: int) -> bool:
    return any(token.form in TELLS for token in scene.tokens[max(0, at - NEAR) : at])


def _is_writer(token: Token) -> bool:
    return token.has("self") and not token.has("attributive", "me")
