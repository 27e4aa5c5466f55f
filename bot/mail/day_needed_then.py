"""Days on which something has to be there, or somebody promised it to the writer: none of them is the writer's word."""

from bot.mail.day_scene import Scene, is_strange
from bot.mail.words.must_be import MUST, NEEDED, TO_WHOM

OWN_PERFECT = frozenset("ai avons ho abbiamo heb habe have he hemos tenho temos".split())
"""Who says it in these has promised it themselves."""


def has_to_be_there(scene: Scene) -> bool:
    """ "The site has to be online on Friday": it comes then, if somebody sees to it."""
    words = scene.words
    if not scene.clause.has("comes") or scene.clause.has("self", "you", "gets", "hands", "me"):
        return False
    if any(one.has("self", "gets", "hands") for one in scene.others):
        return False  # "The texts have to go on Friday, I'm on it".
    # "Everything should be ready on Friday" is a cautious promise, "the site has to be online" is none.
    named = any(map(is_strange, (token for token in words if token.form not in MUST | NEEDED)))
    return named and not scene.clause.has("goods") and any(token.form in MUST | NEEDED for token in words)


def was_promised(scene: Scene) -> bool:
    """ "They promised me delivery on Friday"."""
    words = scene.words
    if not scene.clause.has("vow") or not scene.clause.has("perfect") or scene.clause.has("you"):
        return False
    own = any(token.form in OWN_PERFECT for token in words)
    return not own and any(token.form in TO_WHOM for token in words)
