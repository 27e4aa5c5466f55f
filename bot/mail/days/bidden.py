"""A day in a plain question that asks for something: "¿Nos las mandas el viernes?"; its "you" stands in the verb."""

from itertools import pairwise

from bot.mail.days.scene import Scene

SECOND_PERSON = {"es": ("s",), "pt": ("s",), "it": ("i", "te"), "ru": ("те", "шь")}
"""How the verb ends, where languages leave "you" unsaid."""
OTHERS = ("mos", "ti")
"""First persons and participles that end so too."""
YOU_TO_US = frozenset((you, us) for you in ("vous", "tu") for us in ("nous", "me", "m'"))
"""In French "nous" is who gives as well, unless "vous" stands before it."""

YOU_IN_DUTCH = frozenset("je jij jullie u".split())


def bids_by_asking(scene: Scene) -> bool:
    """Whether the reader is asked, with no word of asking, to hand something over that day."""
    if not scene.asked or scene.says("if", "not", "third", "they", "done", "perfect", "meet"):
        return False
    if scene.language == "fr":
        pairs = pairwise(token.form for token in scene.words)
        return scene.says("do", "ask", "hands") and not YOU_TO_US.isdisjoint(pairs)
    if scene.language == "nl":
        # "Stuur je ons de foto's vrijdag?": the verb is that of "ik stuur", too.
        told = pairwise(scene.words)
        return scene.clause.has("me") and any(verb.has("hands") and who.form in YOU_IN_DUTCH for verb, who in told)
    endings = SECOND_PERSON.get(scene.language)
    if endings is None or scene.says("self"):
        return False
    given = (token.form for token in scene.words if token.has("hands", "ask"))
    return any(form.endswith(endings) and not form.endswith(OTHERS) for form in given)
