"""Days on which something has to be there, or somebody promised it to the writer: none of them is the writer's word."""

from bot.mail.days.scene import Scene, is_strange
from bot.mail.words.must_be import MUST, NEEDED, TO_WHOM

OWN_PERFECT = frozenset("ai avons ho abbiamo heb habe have he hemos tenho temos".split())
"""Who says it in these has promised it themselves."""

OF_THE_PROJECT = ("self", "you", "me", "gets", "hands", "goods", "do", "comes", "third")
ARTICLES = frozenset("the der die das le la l' el il lo o de het".split())
HAS = frozenset("has hat a ha heeft".split())


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
    if _is_a_strangers(scene):
        return True
    words = scene.words
    if not scene.clause.has("vow") or not scene.clause.has("perfect") or scene.clause.has("you"):
        return False
    own = any(token.form in OWN_PERFECT for token in words)
    return not own and any(token.form in TO_WHOM for token in words)


def _is_a_strangers(scene: Scene) -> bool:
    """ "The neighbour has promised to cut the hedge by Monday": a noun nobody knows, and nothing of the project."""
    first = scene.before.first if scene.before is not None else scene.clause.first
    told = scene.tokens[first : scene.clause.last + 1]
    if not any(token.has("vow") for token in told) or any(token.has(*OF_THE_PROJECT) for token in told):
        return False
    article, noun, has, vow = ([token for token in told if token.shape == "word"] + [told[-1]] * 4)[:4]
    return article.form in ARTICLES and is_strange(noun) and has.form in HAS and vow.has("vow")
