"""A verb we do not know, done by the writer: it is told by who does it, by its ending, and by what it is done to."""

import re

from bot.mail.days.scene import Scene, is_strange
from bot.mail.days.words import Token
from bot.mail.words.set_about import SET_ABOUT

NO_WORK = ("meet", "away", "back", "need", "wait", "third", "outside", "perfect")
# How a verb ends by which the writer speaks of their own doing, where the pronoun is left out.
FIRST_PERSON = {
    "es": ("amos", "emos", "imos"),
    "it": ("iamo",),
    "pt": ("amos", "emos", "imos"),
    "ru": ("ю", "ем", "ём", "им"),
}
# What leads a day in.
LEADS = frozenset("am an bis zum im den diesen spätestens schon on by at this for op tot uiterlijk deze".split())
# "Textes vendredi de mon côté, maquette mercredi du vôtre": that is the reader's part.
YOURS = frozenset("yours eurer ihrerseits eurerseits vôtre tienne vuestra vuestro tuya vostra vossa tua".split())
# No shorter word is a verb that tells who does it.
SHORTEST = 5


# "I'll know the price on Saturday": of German and Dutch, whose present speaks of the future too, only what comes then.
_KNOWN = {
    language: re.compile(rf"\b(?:{pattern})\b")
    for language, pattern in {
        "en": r"(?:i|we) ?(?:'ll|will) (?:only |also )?(?:know|find out)",
        "de": r"(?:weiß|weiss) ich (?:es|mehr|das|bescheid)|wissen wir (?:es|mehr|das|bescheid)|erfahren? (?:ich|wir)",
        "fr": r"(?:saurai|saurons)(?! gré)",
        "es": r"sabré|sabremos",
        "it": r"saprò|sapremo",
        "nl": r"weet ik (?:het|meer|dat)|weten we (?:het|meer|dat)",
        "pt": r"saberei|saberemos|vou saber|vamos saber|fico a saber",
        "ru": r"узнаю|узнаем|буду знать|будем знать",
    }.items()
}


def takes_care(scene: Scene) -> bool:
    """A verb we do not know, done by the writer by that day."""
    if not scene.says("self") or scene.says("be", "need", "wait", "away", "back"):
        return False
    if scene.has_word(YOURS):
        return False
    if scene.says("you") and (scene.says("will") or scene.language != "en") and not scene.says("me", "perfect"):
        return True
    return scene.led_by("by", "before") and (scene.says("will") or scene.language != "en")


def works_on(scene: Scene) -> bool:
    """ "We'll rework page 3 on Monday": a verb we do not know, done by the writer to a thing that is awaited."""
    if not scene.clause.has("goods", "delivery") or scene.says(*NO_WORK):
        return False
    if scene.language == "en":
        return scene.clause.has("self") and scene.clause.has("will")
    named = any(token.has("self") and not token.has("attributive") for token in scene.words)
    if named and scene.clause.has("will"):
        return True
    return any(is_strange(token) and (named or is_first_person(token, scene.language)) for token in scene.words)


def sets_about(scene: Scene) -> bool:
    """ "Ich setz mich am Sonntag dran", "I'll get on it Friday": the words around the day, as if it did not stand."""
    said = SET_ABOUT.get(scene.language)
    if said is None or scene.asked or scene.says("not", "maybe", "if", "meet", "third", "perfect"):
        return False
    if scene.led_by("from", "after") or not scene.clause.has("self", "you") and scene.language != "en":
        return False
    first = scene.span.first
    while first > scene.clause.first and scene.tokens[first - 1].form in LEADS:
        first -= 1
    around = (*scene.tokens[scene.clause.first : first], *scene.tokens[scene.span.last + 1 : scene.clause.last + 1])
    words = " ".join(token.form for token in around if token.shape == "word")
    return said.search(words) is not None


def is_first_person(token: Token, language: str) -> bool:
    return token.form.endswith(FIRST_PERSON.get(language, ("\n",))) and len(token.form) > SHORTEST


def knows_then(scene: Scene) -> bool:
    """ "The price I'll know on Saturday" tells it then; "whether Monday works I don't know yet" tells nothing."""
    known = _KNOWN.get(scene.language)
    if known is None or scene.says("not", "maybe", "if", "third", "they") or scene.clause.has("you"):
        return False
    return known.search(" ".join(token.form for token in scene.words)) is not None
