"""A day that is the reader's own: "you have it on Monday, so you can start on the 7th"."""

from bot.mail.days.scene import Scene
from bot.mail.words.readers_day import SO, YOU

OPENING = 2
"""So many words open the clause: ", so", ", dan"."""


def is_readers(scene: Scene) -> bool:
    """What comes of a promise with its day, for the reader to do on another."""
    opens = scene.tokens[scene.clause.first : scene.clause.first + OPENING]
    before = scene.tokens[: scene.clause.first]
    if scene.only or not before or not any(token.form in SO for token in opens):
        return False
    if scene.clause.has("self", "gets", "holds", "hands", "vow", "comes", "place", "ask") or not _named(scene):
        return False
    promised = any(one.last < scene.clause.first and one.has("gets", "hands", "do", "comes") for one in scene.others)
    return promised and any(not YOU[scene.language].isdisjoint(token.form.split()) for token in scene.words)


def _named(scene: Scene) -> bool:
    """Another day stands before the clause."""
    before = scene.tokens[: scene.clause.first]
    return any(token.meaning.calendar or token.form[:1].isdigit() for token in before)
