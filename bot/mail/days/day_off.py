"""A day on which the house is shut, and the writer works for the reader: "on Monday, when we're closed, ..."."""

from bot.mail.days.door import is_door
from bot.mail.days.scene import Scene
from bot.mail.days.then import NO_DELIVERY
from bot.mail.words.closed import SHUT
from bot.mail.words.day_off import SITS_DOWN

NOT_THEN = ("from", "until", "after", "before")


def is_spent_on_it(scene: Scene) -> bool:
    """ "Lunedì che siamo chiusi mi metto al computer e ti mando la lista": who sits down to it is not away."""
    if not scene.only or scene.asked or scene.span.width != "day" or scene.led_by(*NOT_THEN):
        return False
    said = scene.tokens
    if not (is_door(scene) or any(token.has("away") or token.form in SHUT for token in said)):
        return False
    if any(token.has(*NO_DELIVERY, "third", "they", "back") for token in said):
        return False
    words = " ".join(token.form for token in said)
    sits = SITS_DOWN[scene.language].search(words)
    if sits is None:
        return False
    # The day is named before the work, and what comes of the work is the reader's.
    places = [len(" ".join(token.form for token in said[: at + 1])) for at in range(len(said))]
    behind = [token for token, end in zip(said, places, strict=True) if end > sits.end()]
    day_first = places[scene.span.first] <= sits.start()
    gives = any(token.has("hands") or token.has("do") and token.has("self") for token in behind)
    return day_first and gives and any(token.has("you", "goods") for token in behind)
