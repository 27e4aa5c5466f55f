"""A day until which the writer gives the reader time, or on which the reader ought to do it."""

from bot.mail.days.scene import Scene
from bot.mail.words.ultimatum import COUNTS_ON, DEMANDED, FOR_IT, GIVEN_UNTIL, OUGHT


def gives_until(scene: Scene) -> bool:
    """ "I give you until Friday to mend it"; "I give you an answer by Friday" promises one."""
    if scene.asked or not scene.led_by("until") or scene.clause.has("not"):
        return False
    told = scene.tokens[scene.clause.first : scene.span.first]
    if any(token.has("goods") for token in told):
        return False  # "Den Vertrag haben Sie bis Freitag" hands it over.
    before = " ".join(token.form for token in told)
    after = scene.tokens[scene.span.last + 1 : scene.span.last + 2]
    given = GIVEN_UNTIL[scene.language].search(before) is not None
    return given and all(token.form in FOR_IT or token.link for token in after)


def counts_on_reader(scene: Scene) -> bool:
    """ "We're counting on you for Friday": the day is theirs to keep."""
    if scene.asked or scene.clause.has("not", "goods", "meet"):
        return False
    return COUNTS_ON[scene.language].search(" ".join(token.form for token in scene.words)) is not None


def reader_ought(scene: Scene) -> bool:
    """ "Tendríais que mandármelo el viernes": the verb ends like one of the writer's own."""
    if _is_demanded(scene):
        return True
    ought = OUGHT.get(scene.language)
    if ought is None or scene.asked or scene.clause.has("not", "third", "done"):
        return False
    return ought.search(" ".join(token.form for token in scene.words)) is not None


def _is_demanded(scene: Scene) -> bool:
    """ "I demand that you refund it by Friday": what the reader is told to do."""
    if scene.asked or scene.clause.has("not", "outside"):
        return False
    # German and Dutch set what is demanded in a clause of its own.
    own = scene.clause.has("self")
    first = scene.clause.first if own or scene.before is None else scene.before.first
    told = " ".join(token.form for token in scene.tokens[first : scene.clause.last + 1])
    return DEMANDED[scene.language].search(told) is not None
