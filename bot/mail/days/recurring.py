"""A day of every week or month."""

from bot.mail.days.scene import Scene

# "A sample of each", "una muestra de cada uno".
EACH_OF_THEM = frozenset("of uno una um uma von van . ,".split())
OF_EACH = frozenset("of von van de di".split())


def recurs(scene: Scene) -> bool:
    """ "We meet every Monday", "each Friday we print": none of them is promised."""
    if all(_counts_things(scene, at) for at, one in enumerate(scene.tokens) if one.has("every")):
        return False
    acts = ("self", "gets") if scene.clause.link == "and" else ("self", "gets", "comes", "hands")
    return scene.says("every") or "every" in scene.around and not scene.clause.has(*acts)


def is_of_each(scene: Scene) -> bool:
    """ "Each Friday we send the list": of the day itself, and not "as every week"."""
    first = scene.span.first
    return any(token.has("every") for token in scene.tokens[max(scene.clause.first, first - 1) : first + 1])


def _counts_things(scene: Scene, at: int) -> bool:
    """ "All the comments", "each file", "one of each": it is things that are counted, and no days."""
    after = scene.tokens[at + 1] if at + 1 < len(scene.tokens) else None
    if at and scene.tokens[at - 1].form in OF_EACH and not (after is not None and after.meaning.calendar):
        return True
    return after is None or after.has("goods") or after.is_a("shift") or after.form in EACH_OF_THEM
