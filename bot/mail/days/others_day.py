"""Days on which other people meet, or by which they want a thing: nobody promises them to the reader."""

import re

from bot.mail.days.scene import Scene, is_strange
from bot.mail.days.spelt import reads
from bot.mail.words.callers import CALLERS
from bot.mail.words.others_day import AGREED, AT_YOURS, COME, GATHERS, SEEN, TOGETHER, WANTED, WANTS, WITH_YOU

BRINGS = ("gets", "hands", "place", "vow", "comes", "do")
"""What the reader gets of it, or who does something for them."""


def comes_together(scene: Scene) -> bool:
    """ "Der Vorstand kommt am 24. wieder zusammen", "оно собирается 24 сентября"; not "собирается прислать"."""
    if _is_agreed_on(scene) or _visits(scene):
        return True
    if scene.clause.has("self", "you", "goods"):
        return False
    if scene.has_word(GATHERS):
        return not scene.clause.has("gets", "hands", "do", "comes", "place")
    words = [token.form for token in scene.words if token.shape == "word"]
    # "Die Texte kommen zusammen mit den Bildern" arrive.
    return bool(words) and words[-1] in TOGETHER and not COME.isdisjoint(words)


def is_wanted_by_others(scene: Scene) -> bool:
    """ "Die Förderanstalt will es bis 15. Oktober": their day, whatever is said of keeping it."""
    if scene.asked or scene.clause.has("self", "you", "not") or not scene.has_word(WANTED):
        return False
    wants = next((at for at, token in enumerate(scene.words) if token.form in WANTS), 0)
    # "Am Freitag wollen die Prüfer das alles sehen": who comes to look stands behind the verb, too.
    looks = scene.has_word(SEEN) and scene.has_word(CALLERS)
    if any(token.has(*BRINGS) for token in scene.words if not (looks and token.form in CALLERS | SEEN)):
        return False
    return looks or any(is_strange(token) or token.has("third", "outside", "they") for token in scene.words[:wants])


def _is_agreed_on(scene: Scene) -> bool:
    """ "Abgemacht: am 11. um zehn bei Ihnen": beside the day stand the hour and the house, and nothing else."""
    tokens, clause = scene.tokens, scene.clause
    if not any(token.form in AGREED for token in tokens[: clause.first]):
        return False
    before = [token for token in tokens[clause.first : scene.span.first] if token.shape == "word"]
    behind = [token.form for token in tokens[scene.span.last + 1 : clause.last + 1] if token.shape != "other"]
    return all(token.has("of", "on") for token in before) and re.fullmatch(AT_YOURS, " ".join(behind)) is not None


def _visits(scene: Scene) -> bool:
    """ "Na sexta estaremos convosco": the writer, who says nothing of what they bring or do."""
    if scene.clause.has("goods", "hands", "do", "place", "vow") or scene.asked:
        return False
    brings = any(
        one.first > scene.clause.last and one.has("hands", "gets", "goods", "do", "you") for one in scene.others
    )
    return not brings and reads((token for token in scene.words if token.shape == "word"), WITH_YOU)
