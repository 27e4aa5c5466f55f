"""A server or a line that is unavailable: nobody is away by that."""

from collections.abc import Sequence

from bot.mail.days.words import Token
from bot.mail.words.closed import SHUT
from bot.mail.words.machine_down import MACHINES, WITHOUT


def is_of_a_machine(words: Sequence[Token]) -> bool:
    """ "On Wednesday our server is unavailable"; not "our site is shut", nor "I am unavailable, no internet"."""
    away = {token.form for token in words if token.has("away")}
    own = any(token.has("self") and not token.has("attributive", "me") for token in words)
    forms = [form for token in words for form in token.form.split()]
    named = any(form in MACHINES and (not at or forms[at - 1] not in WITHOUT) for at, form in enumerate(forms))
    return bool(away) and away.isdisjoint(SHUT) and not own and named
