"""A day until which the writer gives the reader time, or on which the reader ought to do it."""

from bot.mail.days.scene import Scene
from bot.mail.words.ultimatum import COUNTS_ON, DEMANDED, FOR_IT, GIVEN_UNTIL, HAS_TO, OUGHT, THE, WAITS


def gives_until(scene: Scene) -> bool:
    """ "I give you until Friday to mend it"; "I give you an answer by Friday" promises one."""
    told = scene.tokens[scene.clause.first : scene.span.first]
    # "You have until Friday to reply": English takes the two words for one.
    until = scene.led_by("until") or any(token.form.endswith(" until") for token in told[-1:])
    if scene.asked or not until or scene.clause.has("not"):
        return False
    if any(token.has("goods") for token in told):
        return False  # "Den Vertrag haben Sie bis Freitag" hands it over.
    before = " ".join(token.form for token in told)
    after = [token for token in scene.tokens[scene.span.last + 1 : scene.span.last + 3] if token.form not in THE][:1]
    given = GIVEN_UNTIL[scene.language].search(before) is not None
    return given and all(token.form in FOR_IT or token.link for token in after)


def counts_on_reader(scene: Scene) -> bool:
    """ "We're counting on you for Friday": the day is theirs to keep."""
    if scene.asked or scene.clause.has("not", "goods", "meet"):
        return False
    return COUNTS_ON[scene.language].search(" ".join(token.form for token in scene.words)) is not None


def reader_ought(scene: Scene) -> bool:
    """ "Tendríais que mandármelo el viernes": the verb ends like one of the writer's own."""
    if _is_demanded(scene) or _has_to(scene):
        return True
    ought = OUGHT.get(scene.language)
    if ought is None or scene.asked or scene.clause.has("not", "third", "done"):
        return False
    return ought.search(" ".join(token.form for token in scene.words)) is not None


def _has_to(scene: Scene) -> bool:
    """ "El lunes tendréis que mandar los textos a Pilar": done by the reader, for whomever."""
    must = HAS_TO.get(scene.language)
    if must is None or scene.asked or scene.clause.has("not", "if", "outside"):
        return False
    return must.search(" ".join(token.form for token in scene.words)) is not None


def waits_for_it(scene: Scene) -> bool:
    """ "You'll have to wait until Monday for the texts"; of Monday's meeting it says nothing that comes."""
    if scene.asked or not scene.led_by("until", "by", "of", "to") or not scene.clause.has("goods"):
        return False
    if scene.clause.has("not", "if", "maybe", "third", "outside", "meet", "self", "back"):
        return False
    return WAITS[scene.language].search(" ".join(token.form for token in scene.words)) is not None


def _is_demanded(scene: Scene) -> bool:
    """ "I demand that you refund it by Friday": what the reader is told to do."""
    if scene.asked or scene.clause.has("not", "outside"):
        return False
    # German and Dutch set what is demanded in a clause of its own.
    own = scene.clause.has("self")
    first = scene.clause.first if own or scene.before is None else scene.before.first
    told = " ".join(token.form for token in scene.tokens[first : scene.clause.last + 1])
    return DEMANDED[scene.language].search(told) is not None
