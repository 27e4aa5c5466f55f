"""What will be done to a thing by a day, whoever does it."""

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
