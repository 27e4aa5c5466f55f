"""Words for "back" by which nobody comes back: a thing does, or "again" stands before a "not"."""

from collections.abc import Sequence
from itertools import pairwise

from bot.mail.days.words import Token
from bot.mail.words.given_back import AGAIN, GIVES_BACK, INFINITIVE, JOURNEYS, RESUMED


def is_given_back(words: Sequence[Token], language: str) -> bool:
    """ "Dat vind ik nergens terug", "I don't get my money back": a thing is back, or is not, and nobody was away."""
    if language not in GIVES_BACK or any(token.has("away") for token in words):
        return False
    forms = [token.form for token in words]
    things = not GIVES_BACK[language].isdisjoint(forms)
    # "I won't get back until Monday" is a return; "we can't get it back" is none.
    got = "get" in forms and "back" in forms and forms.index("back") > forms.index("get") + 1
    return things or got


def returns_nobody(words: Sequence[Token]) -> bool:
    """ "My boss has again not put me on the roster", "Sunday the journey back", "we vote again on the 29th"."""
    backs = [at for at, token in enumerate(words) if token.has("back")]
    return bool(backs) and all(
        _is_again_not(words[at : at + 2]) or _is_a_journey(words[:at]) or _does_again(words[at + 1 : at + 3])
        for at in backs
    )


def _does_again(behind: Sequence[Token]) -> bool:
    """ "Voltamos a votar no dia 29": only work and a door are what one comes back to."""
    forms = [token.form for token in behind]
    again = forms[:1] in (["a"], ["ad"]) and INFINITIVE.fullmatch(forms[-1]) is not None
    return again and not forms[-1].startswith(RESUMED)


def _is_again_not(words: Sequence[Token]) -> bool:
    return any(again.form in AGAIN and denied.has("not") for again, denied in pairwise(words))


def _is_a_journey(before: Sequence[Token]) -> bool:
    return bool(before) and before[-1].form in JOURNEYS
