"""A day from which something begins, or that a letter or a contract bears."""

from bot.mail.days.got import gets_from, gets_within
from bot.mail.days.scene import Scene
from bot.mail.days.then import done_then, is_as_early_as, told_at_once
from bot.mail.words.papers import DATED, OF_A_DAY, PAPERS
from bot.mail.words.put_there import FINDS, OF_A_THING


def begins(scene: Scene) -> bool:
    """Whether something begins then or bears that day, and is not done by it."""
    if scene.led_by("by", "until") or is_as_early_as(scene) or done_then(scene) or is_of_things_there(scene):
        return False
    if gets_within(scene) or gets_from(scene):
        return False
    if scene.of_a_meeting and told_at_once(scene):
        return False
    # "Your email of 27 May"; in Dutch "of" is "or".
    of = scene.language == "en" and scene.tokens[max(0, scene.span.first - 1)].form == "of"
    return of or scene.led_by("from", "after") or _dates_it(scene)


def is_of_things_there(scene: Scene) -> bool:
    """ "In de map vind je de foto's van vrijdag": which things lie there, and not when they will."""
    at = scene.span.first - 1
    if at <= scene.clause.first or scene.clause.has("outcome") or not scene.tokens[at - 1].has("goods"):
        return False
    there = scene.clause.has("place") and scene.first_of("place") < at or scene.has_word(FINDS)
    return there and scene.tokens[at].form in OF_A_THING


def _dates_it(scene: Scene) -> bool:
    """ "Con nota del 12 maggio", "le contrat du 9", "signed on 9 December": the day that a paper bears."""
    if scene.led_by("before") or scene.span.width not in ("day", "range"):
        return False
    at = scene.span.first - 1
    while at > scene.clause.first and scene.tokens[at].has("on") and scene.tokens[at].form not in OF_A_DAY:
        at -= 1
    if at <= scene.clause.first or scene.tokens[at].shape != "word":
        return False
    paper = scene.tokens[at - 1]
    if scene.tokens[at].form in DATED:
        return True
    return scene.tokens[at].form in OF_A_DAY and paper.form in PAPERS
