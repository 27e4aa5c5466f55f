"""A day that is gone: hoped to have been good, a joy to have met, or told of with another that is over."""

from collections.abc import Sequence

from bot.mail.days.scene import Scene
from bot.mail.days.spelt import reads
from bot.mail.days.words import Token
from bot.mail.words.gone import BEEN, HOPING, MET

FEW = 2
"""So many words stand before the hope, or a lone day: "well, I hope", "and on Monday"."""


def is_gone(scene: Scene) -> bool:
    """ "I hope you got home on Sunday", "lovely to have met you on Monday", "Monday and Tuesday was the fair"."""
    if scene.led_by("by", "until", "before"):
        return False
    return _is_hoped(scene) or _was_a_joy(scene) or _is_one_of_two(scene)


def _is_hoped(scene: Scene) -> bool:
    """It is hoped to have gone well, and it is not the writer who hopes to have done something."""
    said = _behind_hope(scene)
    own = any(token.has("self") and not token.has("attributive", "me") for token in said)
    return bool(said) and not own and reads(said, BEEN[scene.language])


def is_hoped_well(words: Sequence[Token], language: str) -> bool:
    """ "Espero que la mudanza fuera bien": what is hoped to have been is no absence, though one word says both."""
    return any(token.form in HOPING for token in words) and reads(words, BEEN[language])


def _behind_hope(scene: Scene) -> Sequence[Token]:
    """What is hoped, in the clause of the hope or in the next one; empty where nothing is."""
    first = scene.clause.first
    hope = next((at for at in range(first, scene.clause.last + 1) if scene.tokens[at].form in HOPING), None)
    if hope is not None:
        return scene.tokens[hope + 1 : scene.clause.last + 1]
    before = scene.before
    hopes = before is not None and before.last - before.first <= FEW
    if before is None or not hopes:
        return ()
    words = scene.tokens[before.first : before.last + 1]
    return scene.tokens[first : scene.clause.last + 1] if any(token.form in HOPING for token in words) else ()


def _was_a_joy(scene: Scene) -> bool:
    return not scene.clause.has("hands", "goods") and reads(scene.words, MET[scene.language])


def _is_one_of_two(scene: Scene) -> bool:
    """A day alone, and the next clause goes on with another that is over."""
    alone = all(
        token.shape != "word" or token.meaning.calendar or token.has("of", "on", "and") for token in scene.words
    )
    after = next((one for one in scene.others if one.first == scene.clause.last + 1), None)
    if not alone or after is None or after.link != "and" or not after.has("done"):
        return False
    return any(token.is_a("weekday") for token in scene.tokens[after.first : after.first + FEW + 1])
