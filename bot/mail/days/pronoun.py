"""A verb nobody has heard of, with the reader and the thing as its two pronouns: "te la aviento", "ve lo sparo"."""

from bot.mail.days.scene import Scene, is_strange

READERS = {
    "es": frozenset("te os le les se".split()),
    "it": frozenset("te ve glie".split()),
}
THINGS = frozenset("lo la los las li le ne".split())
FIRST_PERSON = {
    "es": ("o", "amos", "emos", "imos", "aré", "eré", "iré", "aremos", "eremos", "iremos"),
    "it": ("o", "rò", "remo", "iamo"),
}
"""How the writer's own verb ends, now and in the future."""

SAID = frozenset(
    "pido ruego recuerdo repito juro agradezco deseo pregunto apunto cuento chiedo ripeto ricordo giuro auguro".split()
)
"""What is only said: asked, thanked for, sworn."""
ELSE = ("done", "perfect", "third", "away")


def does_it_for_reader(scene: Scene) -> bool:
    """Spanish and Italian set both before the verb, whose ending says that the writer does it."""
    if scene.language not in READERS or scene.says("not", "maybe", "if") or scene.clause.has(*ELSE):
        return False
    return any(_is_own_deed(scene, at) for at in range(scene.clause.first + 1, scene.clause.last + 1))


def _is_own_deed(scene: Scene, at: int) -> bool:
    verb = scene.tokens[at]
    if not is_strange(verb) or verb.form in SAID or not verb.form.endswith(FIRST_PERSON[scene.language]):
        return False
    # "Ve lo" may be one token.
    pronouns = " ".join(token.form for token in scene.tokens[max(scene.clause.first, at - 2) : at]).split()[-2:]
    return len(pronouns) > 1 and pronouns[0] in READERS[scene.language] and pronouns[1] in THINGS
