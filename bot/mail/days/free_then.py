"""A day on which nothing is on, and which is used for it: "no patients on Tuesday, so that's when I'll send it"."""

from bot.mail.days.scene import Scene
from bot.mail.days.then import hands_over
from bot.mail.words.free_then import BY_THE_READER, FREE, TAKEN_UP

NOT_SO = ("not", "maybe", "if", "ask", "third", "they", "wait", "may", "meet")


def is_free_then(scene: Scene) -> bool:
    """The writer has time that day, and says that they do it then."""
    if scene.language not in FREE or not scene.only or scene.asked or scene.span.width != "day":
        return False
    if scene.led_by("from", "after", "until", "before"):
        return False
    own = " ".join(token.form for token in scene.words)
    later = scene.tokens[scene.clause.last + 1 :]
    if FREE[scene.language].search(own) is None or any(token.has(*NOT_SO) for token in later):
        return False
    words = " ".join(token.form for token in later)
    if BY_THE_READER.search(words) is not None:
        return False
    taken_up = any(token.has("then") for token in later) or TAKEN_UP.search(words) is not None
    return taken_up and hands_over(later, scene.language)
