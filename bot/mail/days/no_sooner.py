"""A day named alone because sooner is impossible, and one that the reader is told to reckon with."""

from collections.abc import Mapping

from bot.mail.clauses import Clause
from bot.mail.days.scene import Scene, is_strange
from bot.mail.days.spelt import reads
from bot.mail.words.no_sooner import RECKONS, SOONER

WAS = frozenset("hatten hatte war waren was were had hadden avait étaient era eran erano eram было были был".split())
FEW = 6
"""So many words say that sooner is impossible."""


def none_sooner(scene: Scene) -> bool:
    """ "Monday, sooner won't work": the day stands alone, and behind it that it cannot be sooner."""
    if scene.asked or not scene.only:
        return False
    beside = [token for token in scene.words if token.shape == "word" and not token.meaning.calendar]
    if any(is_strange(token) or token.has("meet", "you", "third", "goods", "do", "not") for token in beside):
        return False
    later = next((one for one in scene.others if one.first > scene.clause.last), None)
    if later is None or later.last - later.first > FEW or later.has("meet", "third", "you", "perfect"):
        return False
    words = scene.tokens[later.first : later.last + 1]
    return _tells(SOONER, scene, later) and not any(token.form in WAS for token in words)


def is_reckoned_with(scene: Scene) -> bool:
    """ "Gehen Sie davon aus, dass es am Freitag da ist": told to the reader, or seen to by the writer."""
    if scene.asked or scene.language not in RECKONS or scene.clause.has("not", "meet", "third", "maybe", "away"):
        return False
    first = scene.clause.first
    if not first or not scene.clause.has("gets", "you", "goods", "comes"):
        return False
    if any(one.has("not") for one in scene.others if one.last < first):
        return False
    # In one, for the Dutch "maar" cuts it.
    return _tells(RECKONS, scene, Clause(0, first - 1, frozenset(), ""))


def _tells(patterns: Mapping[str, str], scene: Scene, clause: Clause) -> bool:
    words = (token for token in scene.tokens[clause.first : clause.last + 1] if token.shape == "word")
    return reads(words, patterns[scene.language])
