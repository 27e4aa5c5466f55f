"""The end of some work of their own: "we finish the harvest on Saturday" brings the reader nothing."""

from bot.mail.day_scene import Scene
from bot.mail.words.own_work import ENDS, WORK

FOR_THE_READER = ("you", "gets", "goods", "hands", "place", "vow")


def ends_own_work(scene: Scene) -> bool:
    """The clause says that they are done with it, and names nothing that we wait for."""
    words = scene.words
    if scene.clause.has(*FOR_THE_READER) or not any(token.form.startswith(ENDS) for token in words):
        return False
    at = next((at for at, token in enumerate(words) if token.form in WORK), 0)
    # "After the harvest, on Saturday, I'll finish it".
    return at > 0 and not any(token.has("after", "before") for token in words[max(0, at - 2) : at])
