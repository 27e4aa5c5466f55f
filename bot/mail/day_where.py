"""Where somebody else is until a day, which is no day of the writer's."""

from collections.abc import Sequence

from bot.mail.day_absence import PLACES
from bot.mail.day_scene import Scene, is_strange
from bot.mail.day_words import Token

# They take up whoever was just named.
WHO = frozenset(
    "who he she der die er qui il elle que él ella che lui lei ele ela wie hij zij который которая он она".split()
)
DOES = ("self", "you", "do", "gets", "comes", "goods", "hands")


def is_anothers_stay(scene: Scene) -> bool:
    """ "I'm answering for Marc, who is in Sweden until Monday"."""
    if not scene.led_by("until"):
        return False
    tokens, first = scene.tokens, scene.span.first
    who = next((at for at in range(first - 1, 0, -1) if tokens[at].form in WHO), 0)
    if not who or not _names_somebody(tokens, who):
        return False
    last = scene.clause.last
    stay = [*tokens[who + 1 : first], *tokens[scene.span.last + 1 : last + 1]]
    return not any(token.has(*DOES) for token in stay) and _is_away_somewhere(tokens, who, last)


def _names_somebody(tokens: Sequence[Token], who: int) -> bool:
    named = tokens[who - 1] if tokens[who - 1].shape == "word" else tokens[max(0, who - 2)]
    # "Marco", "May" and "Avril" are months as well.
    return is_strange(named) or named.has("third") or named.is_a("month")


def _is_away_somewhere(tokens: Sequence[Token], who: int, last: int) -> bool:
    return any(
        tokens[at].has("event", "away") or tokens[at - 1].form in PLACES and is_strange(tokens[at])
        for at in range(who + 1, last + 1)
    )
