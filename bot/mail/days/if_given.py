"""A day by which the reader is to give us something, named as a condition: "if you send us both by Tuesday"."""

from collections.abc import Sequence

from bot.mail.days.bare import NAMES_A_DAY
from bot.mail.days.scene import Scene, is_strange
from bot.mail.days.words import Token

# These leave out who acts: "si nos mandáis", "если пришлёте".
SUBJECTLESS = frozenset({"es", "it", "pt", "ru"})
# "Get it to me": a verb too small to be one of giving everywhere.
GETTING = frozenset("get gets bring drop envoyez renvoyez transmettez remettez".split())
# "Mandarmi", "enviarnos": whom it is given stands at the end of the verb.
ENCLITIC = {"es": ("me", "nos"), "it": ("mi", "ci", "mele", "meli", "cele", "celi"), "pt": ("-me", "-nos")}
# "Se me conseguir enviar": verbs of being able, which are nobody's name.
ABLE = frozenset(
    "conseguir conseguires conseguirem conseguem consegue puder puderes puderem logra logras lográis logran "
    "consigues consigue conseguís consiguen riuscite riesce удастся получится".split()
)

# Of these it asks for nothing: "if you need it", "if the printer sends it", "if you had sent it".
ANOTHER_MATTER = ("not", "maybe", "third", "they", "outside", "need", "done")


def is_if_given(scene: Scene) -> bool:
    """ "If you can get both to me by Tuesday, we'll be live before Easter" asks for both by Tuesday."""
    if scene.asked or not scene.led_by("by", "before", "until"):
        return False
    condition = _condition(scene)
    if not condition or any(token.has(*ANOTHER_MATTER) for token in condition):
        return False
    if any(clause.has("meet") for clause in scene.others):
        return False  # "... we can talk to the printer": nothing that can still be kept hangs on it.
    return _to_us(condition, scene.language) and _by_reader(condition, scene.language)


def _condition(scene: Scene) -> Sequence[Token]:
    """From the "if" to the end of its clause, in English, which needs no comma, to the day; without another day."""
    opens = next((at for at in range(scene.span.first) if scene.tokens[at].has("if")), None)
    if opens is None:
        return ()
    closed = scene.clause.last + 1 < len(scene.tokens)
    end = scene.clause.last if closed else scene.span.last
    rest = [*scene.tokens[opens : scene.span.first], *scene.tokens[scene.span.last + 1 : end + 1]]
    # "If I don't hear by Monday and you send it by Tuesday": told of two things at once.
    return [] if any(token.is_a(*NAMES_A_DAY) or token.form == "," for token in rest) else rest


def _to_us(words: Sequence[Token], language: str) -> bool:
    gives = [at for at, token in enumerate(words) if token.has("hands") or token.form in GETTING]
    if not gives:
        return False
    if any(words[at].form.endswith(ENCLITIC.get(language, " ")) for at in gives):
        return True
    us = next((at for at, token in enumerate(words) if token.has("me")), None)
    if us is None:
        return language == "ru"  # "Если пришлёте до вторника".
    # "If you'd like me to send it by Tuesday": it is we who give.
    return not (language == "en" and us < gives[0] and words[us + 1].form == "to")


def _by_reader(words: Sequence[Token], language: str) -> bool:
    if any(token.has("self") and not token.has("attributive", "me") for token in words):
        return False
    if any(token.has("you", "modal") and not token.has("attributive") or token.has("ask") for token in words):
        return True
    if language not in SUBJECTLESS:
        return False
    before = next((at for at, token in enumerate(words) if token.has("hands")), 0)
    # "Se o meu sócio me enviar", "если директор пришлёт": somebody else does.
    subject = words[1:before]
    return not any(token.has("attributive") or is_strange(token) and token.form not in ABLE for token in subject)
