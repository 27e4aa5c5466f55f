"""Days on which a writer or their family goes somewhere of their own: "on Friday I see the dentist" brings nothing."""

from bot.mail.days.scene import Scene
from bot.mail.words.errand import FAMILY, SETS_OUT, TO_A_HEALER

BRINGING = ("you", "gets", "goods", "hands", "place", "vow", "comes")
"""What a clause has that says what the reader gets of it."""


def is_errand(scene: Scene) -> bool:
    """The going is all that is said: whoever also does or brings something may do it for the reader."""
    if scene.clause.has(*BRINGING) or scene.led_by("by", "before", "until", "after"):
        return False
    if any(one.has(*BRINGING, "do") for one in scene.others):
        return False
    if scene.has_word(SETS_OUT):
        return not scene.clause.has("do")
    said = " ".join(token.form for token in scene.words)
    return TO_A_HEALER.search(said) is not None or FAMILY.search(said) is not None
