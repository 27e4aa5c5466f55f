"""A day on which somebody is welcome or calls, or a door opens or shuts: on none of them is anything handed over."""

from itertools import pairwise

from bot.mail.days.scene import Scene
from bot.mail.days.visiting import is_visit
from bot.mail.words.attending import ATTENDS, BEGINS, ENDED, FURNITURE, GOES_LIVE
from bot.mail.words.closed import CUT, EARLY, ROADS, SHUT

# "Kommen Sie einfach vorbei": German alone invites with the words in which a thing comes.
COME = frozenset("komm kommt kommen".split())
INVITED = frozenset("sie ihr doch einfach gern gerne ruhig".split())
IN = frozenset("vorbei rein rüber her herein".split())

# "Wir machen am Freitag zu", "we gaan vrijdag dicht": the other half of the verb ends the clause.
OPENS = frozenset("mache machen macht haben habe hat ga gaan gaat zijn is".split())
ENDS = {"de": frozenset("zu auf dicht offen geschlossen".split()), "nl": frozenset("dicht open gesloten".split())}

DOORS = frozenset(
    """
    close closing open opening opens reopen schließen schliessen öffnen öffnet eröffnen fermons ferme ouvrons ouvre
    rouvrons rouvre inaugurons cerramos cierro abrimos abre inauguramos chiudiamo chiudo apriamo apre riapriamo
    inauguriamo smontiamo fechamos sluiten sluit openen opent heropenen закрываем закрываемся открываем открываемся
    """.split()
)
SEASONAL = frozenset(
    """
    exhibition show season shop ausstellung saison laden exposition boutique exposición temporada tienda muestra mostra
    stagione negozio bottega exposição época loja tentoonstelling expositie seizoen winkel выставку сезон магазин
    """.split()
)
"""What a house opens and closes for its own visitors."""

LEADS = frozenset("am an im on op".split())
"""Small words that lead the day in."""
BEFORE_A_DAY = frozenset("el il na no a o".split())
"""So too, right before it alone."""

HOW_SOON = ("when", "if")
FOLLOWING = ("then", "gets", "hands")
HANDING = ("goods", "gets", "hands", "third")


def is_door(scene: Scene) -> bool:
    """ "Friday is fine, come by", "on Friday we shut"."""
    if _is_bidden(scene) or _is_brought_to_them(scene) or is_visit(scene) or _is_cut_off(scene):
        return True
    later = scene.tokens[scene.clause.last + 1 :]
    if scene.clause.has(*HANDING) or any(token.has(*FOLLOWING) for token in later):
        return False  # "Dinsdag zijn we dicht, dan heb je het": the day it is sent, too.
    opens = _invites(scene) or _bids_come(scene) or _shuts(scene) or _is_free(scene) or _has_its_season(scene)
    return opens or _attends(scene) or _ends_what_began(scene) or _closes_early(scene)


def _ends_what_began(scene: Scene) -> bool:
    """ "On commence le 12 et on finit le 30": how long it lasts, unless a thing of the reader's is made in it."""
    before = scene.before
    if before is None or scene.only or not scene.has_word(ENDED) or scene.clause.has("you"):
        return False
    earlier = scene.tokens[before.first : before.last + 1]
    return any(token.form in BEGINS for token in earlier) and not before.has("goods", "you", "hands")


def _is_bidden(scene: Scene) -> bool:
    """ "Mettez le site en ligne lundi": who goes live that day is the reader."""
    bidden = GOES_LIVE.get(scene.language)
    if bidden is None or scene.asked or scene.clause.has("self", "me"):
        return False
    return bidden.search(" ".join(token.form for token in scene.words if token.shape == "word")) is not None


def _is_cut_off(scene: Scene) -> bool:
    """ "On Friday our street is closed": whoever lives there says so, and hands nothing over by it."""
    if not scene.has_word(ROADS) or not scene.has_word(CUT):
        return False
    own = any(token.has("self") and not token.has("attributive") for token in scene.words)
    return not own and not scene.clause.has("you", "gets", "hands", "vow")


def _is_brought_to_them(scene: Scene) -> bool:
    """ "La livraison des meubles est prévue le 12": what their own house is waiting for."""
    own = any(token.has("self") and not token.has("attributive") for token in scene.words)
    comes = scene.clause.has("delivery", "comes", "arrives", "planned") and scene.has_word(FURNITURE)
    return comes and not own and not scene.clause.has("you", "gets", "goods")


def _attends(scene: Scene) -> bool:
    """ "I confirm my attendance on Thursday": whoever comes brings nothing by it."""
    if scene.asked or scene.led_by("until", "before", "from", "after") or scene.clause.has("not", "if", "maybe"):
        return False
    clause, first = scene.clause, scene.span.first
    first -= first > clause.first and scene.tokens[first - 1].form in BEFORE_A_DAY
    around = (*scene.tokens[clause.first : first], *scene.tokens[scene.span.last + 1 : clause.last + 1])
    words = " ".join(token.form for token in around if token.shape == "word" and token.form not in LEADS)
    # "Ich bin am Donnerstag dabei, die Texte fertigzustellen" works on them.
    goes_on = scene.language == "de" and any(one.first > clause.last and one.link == "," for one in scene.others)
    return not goes_on and ATTENDS[scene.language].search(words) is not None


def _closes_early(scene: Scene) -> bool:
    """ "On Friday we close earlier", at six as on Saturdays."""
    if not (scene.has_word(DOORS) or scene.has_word(SHUT)) or scene.clause.has("you"):
        return False
    return EARLY.search(" ".join(token.form for token in scene.words)) is not None


def _invites(scene: Scene) -> bool:
    forms = [token.form for token in scene.tokens]
    calls = any(first in COME and second in INVITED for first, second in pairwise(forms))
    if scene.language != "de" or any(token.has(*HANDING) for token in scene.tokens):
        return False
    return calls and not IN.isdisjoint(forms) and not scene.says("self", "do")


def _bids_come(scene: Scene) -> bool:
    """ "Kommen Sie lieber am Mittwoch": the verb opens the clause, and behind no "wenn" or "sobald"."""
    words = [token.form for token in scene.words if token.shape == "word"]
    earlier = (one for one in scene.others if one.first < scene.clause.first)
    return (
        scene.language == "de"
        and words[:2] == ["kommen", "sie"]
        and not any(one.has("if") or one.link in HOW_SOON for one in earlier)
    )


def _shuts(scene: Scene) -> bool:
    words = [token.form for token in scene.words if token.shape == "word"]
    ends = ENDS.get(scene.language)
    if ends is None or not words or words[-1] not in ends or OPENS.isdisjoint(words):
        return False
    # "We're closed on Tuesday, then I'll sit down and you have it that evening": the day is taken up.
    return not any(one.first > scene.clause.last and one.has("gets", "hands") for one in scene.others)


def _has_its_season(scene: Scene) -> bool:
    """ "We close the exhibition on 6 January"."""
    forms = [token.form for token in scene.words]
    if SEASONAL.isdisjoint(forms) or DOORS.isdisjoint(forms) or scene.clause.has("you", "vow"):
        return False
    # "On Saturday I close up at six, sit down and write it for you".
    return not any(one.first > scene.clause.last and one.has("do") and one.has("you") for one in scene.others)


def _is_free(scene: Scene) -> bool:
    """ "I can do Friday at ten": an hour for a meeting."""
    before = [token.form for token in scene.tokens[scene.clause.first : scene.span.first]]
    after = [token.form for token in scene.tokens[scene.span.last + 1 : scene.clause.last + 1]]
    return scene.language == "en" and before[-2:] == ["can", "do"] and after[:1] == ["at"]
