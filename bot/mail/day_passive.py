"""What will be done to a thing by a day, or was on it, whoever does it."""

from bot.mail.day_scene import Scene, is_strange

# How the participle of a verb ends that we do not know.
PARTICIPLES = {
    "en": ("ed",),
    "de": ("t", "en"),
    "nl": ("d", "t", "en"),
    "fr": ("é", "ée", "és", "ées"),
    "es": ("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    "it": ("ato", "ata", "ati", "ate", "ito", "ita", "iti", "ite", "uto", "uta", "uti", "ute"),
    "pt": ("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    "ru": ("н", "на", "но", "ны", "т", "та", "то", "ты"),
}
# "Sent" and "done" are known; a longer word may be a participle we do not know.
SHORTEST = 5
# "Am Montag ist sie raus" is still to come: what stands here is the order of the words, not one of them.
LEFT = frozenset({"raus", "rausgegangen", "weg", "weggegangen"})


def is_delivered(scene: Scene) -> bool:
    """ "The files will be sent on Friday"; of a thing, whatever is done to it."""
    places = range(scene.clause.first, scene.clause.last + 1)
    thing = scene.says("will") and scene.clause.has("goods") and not scene.says("self", "third", "outside")
    if thing and any(_is_passive(scene, at) for at in places):
        return True
    return scene.says("will") and scene.says("done", "participle") and not scene.says("self", "third", "away", "back")


def _is_passive(scene: Scene, at: int) -> bool:
    token = scene.tokens[at]
    shaped = is_strange(token) and token.form.endswith(PARTICIPLES[scene.language]) and len(token.form) > SHORTEST
    return shaped and (scene.language != "en" or scene.tokens[at - 1].form == "be")


def has_left(scene: Scene) -> bool:
    """ "Die Zahlung ist am Montag raus": the verb before the day and the particle behind it tell what was done."""
    if scene.language != "de" or scene.led_by("by", "until") or scene.span.last >= scene.clause.last:
        return False
    near = scene.tokens[max(scene.clause.first, scene.span.first - 2) : scene.span.first]
    return scene.tokens[scene.span.last + 1].form in LEFT and any(token.form in ("ist", "sind") for token in near)
