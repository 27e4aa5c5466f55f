"""A visit to the reader: whoever is at their place on a day brings nothing by that."""

from bot.mail.days.scene import Scene, is_strange
from bot.mail.words.callers import CALLERS
from bot.mail.words.persons import PERSONS
from bot.mail.words.visiting import AT_YOURS, CARRIED, COMPANY, DONE, HANDS_OVER, SEES

NEAR = 3
"""So many words behind a "with" name who or what comes along."""

HANDED = ("hands", "outcome", "vow")


def is_visit(scene: Scene) -> bool:
    """ "On Friday at 3 the three of us will be at your studio"; "... with the contract" is brought."""
    if scene.asked or scene.clause.has(*HANDED) or scene.has_word(DONE) or scene.led_by("by", "until", "before"):
        return False
    if scene.clause.has("goods") and not scene.has_word(SEES) or any(one.form in HANDS_OVER for one in scene.tokens):
        return False
    said = [token.form for token in scene.words if token.shape == "word" and not token.meaning.calendar]
    if not AT_YOURS[scene.language].search(" ".join(said)) or _carries(scene):
        return False
    return not any(one.has("goods", *HANDED) or one.has("self") and one.has("do") for one in scene.others)


def _carries(scene: Scene) -> bool:
    """With something, and not with somebody."""
    words = scene.words
    return any(
        token.form in CARRIED and not any(_is_somebody(one.form) or one.has("third", "they") for one in near)
        for at, token in enumerate(words)
        for near in [words[at + 1 : at + 1 + NEAR]]
        if any(map(is_strange, near)) or any(one.has("goods", *HANDED) for one in near)
    )


def _is_somebody(form: str) -> bool:
    known = PERSONS | CALLERS | COMPANY
    return form in known or form.removesuffix("en") in known
