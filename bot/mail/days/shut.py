"""A house that is shut: whoever works there is away."""

from collections.abc import Sequence

from bot.mail.days.scene import Scene, is_strange
from bot.mail.days.words import Token
from bot.mail.words.announced import THAT
from bot.mail.words.closed import CLOSING, HOUSES, REASONS, SHUT, STAYS


def is_shut(scene: Scene) -> bool:
    """ "The practice is closed until 3 January": who works there is away."""
    words = told(scene.words)
    forms = {token.form for token in words}
    # "Del 23 al 6 cerramos la tienda": by the writer, and for a while.
    if not CLOSING.isdisjoint(forms) and not HOUSES.isdisjoint(forms) and scene.span.width == "range":
        return not scene.clause.has("outside", "not", "you", "third") and not scene.asked
    if SHUT.isdisjoint(forms) or HOUSES.isdisjoint(forms) or scene.clause.has("outside", "not"):
        return False
    # "The shop in Lille is closed" is one of several.
    strange = any(is_strange(token) and token.form not in HOUSES | SHUT | STAYS for token in words)
    return not strange and (scene.span.width in ("range", "week") or scene.led_by("until", "from", "on"))


def told(words: Sequence[Token]) -> Sequence[Token]:
    """Behind "we inform you that", and up to the reason why it is shut."""
    that = next((at for at, token in enumerate(words) if token.form in THAT), -1)
    news = words[that + 1 :]
    shut = next((at for at, token in enumerate(news) if token.form in SHUT), len(news))
    why = (at for at, token in enumerate(news) if at > shut and token.form in REASONS)
    return news[: next(why, len(news))]
