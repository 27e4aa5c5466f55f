"""Days on which a writer or their family goes somewhere of their own: "on Friday I see the dentist" brings nothing."""

from bot.mail.days.scene import Scene
from bot.mail.words.errand import APPROVAL, FAMILY, FETCHES, LEAVES_US, SETS_OUT, TO_A_HEALER

BRINGING = ("you", "gets", "goods", "hands", "place", "vow", "comes")
"""What a clause has that says what the reader gets of it."""


def is_errand(scene: Scene) -> bool:
    """The going is all that is said: whoever also does or brings something may do it for the reader."""
    if _leaves_us(scene) or _fetches(scene):
        return True
    if scene.clause.has(*BRINGING) or scene.led_by("by", "before", "until", "after"):
        return False
    if any(one.has(*BRINGING, "do") for one in scene.others):
        return False
    if scene.has_word(SETS_OUT):
        return not scene.clause.has("do")
    said = " ".join(token.form for token in scene.words)
    return TO_A_HEALER.search(said) is not None or FAMILY.search(said) is not None


def _fetches(scene: Scene) -> bool:
    """ "Die Flyer hole ich am Freitag bei euch ab": who fetches hands nothing over, unless it goes on from there."""
    # "Bei euch" is where it is fetched, and nobody has it there then.
    given = any(token.has("gets", "hands", "vow") and not token.form.startswith("bei ") for token in scene.words)
    if given or scene.asked or scene.led_by("by", "before"):
        return False
    if any(one.has("gets", "hands", "you", "vow") for one in scene.others):
        return False
    said = " ".join(token.form for token in scene.words)
    return FETCHES[scene.language].search(said) is not None and APPROVAL.search(said) is None


def _leaves_us(scene: Scene) -> bool:
    """ "Our intern leaves us on Friday", "nuestra becaria nos deja el viernes"; not "nos deja las llaves"."""
    if scene.clause.has("goods", "gets", "place", "vow"):
        return False
    if any(one.has("goods", "gets", "you") for one in scene.others):
        return False
    before, after = (
        scene.tokens[scene.clause.first : scene.span.first],
        scene.tokens[scene.span.last + 1 : scene.clause.last + 1],
    )
    led = next((at for at in range(len(before), 0, -1) if not before[at - 1].has("on")), 0)
    return LEAVES_US.search(" ".join(token.form for token in (*before[:led], *after))) is not None
