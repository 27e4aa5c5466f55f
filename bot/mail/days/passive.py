"""What will be done to a thing by a day, or was on it, whoever does it."""

from collections.abc import Sequence
from itertools import pairwise

from bot.mail.days.scene import Scene, is_strange
from bot.mail.days.words import Token
from bot.mail.words.owed import INVOICES
from bot.mail.words.split import FOR
from bot.mail.words.sworn import LEFT

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
# "An Sie", "naar jullie": to whom it goes.
GOING = frozenset("geht gehen gaat gaan".split())
TO_READER = frozenset(
    {("an", one) for one in ("sie", "euch", "dich")} | {("naar", one) for one in ("u", "jullie", "je")}
)
GOING_OFF = GOING | frozenset(
    "goes go part partent partira partiront sale salen saldrá saldrán parte partono partirà segue seguem sai".split()
)
_POST = """
    die post/zur post/de post/de bus/the post/the mail/per post/per kurier/mit kurier/per bote/by courier/per koerier/
    de koerier/par coursier/par courrier/par transporteur/por mensajero/por mensajería/por correo/con corriere/
    il corriere/per corriere/per posta/por estafeta/por correio/pelo correio
"""
POST = frozenset(tuple(pair.split()) for pair in _POST.split("/"))
TODAY = ("heut", "vandaag", "vanmiddag", "vanavond", "vanochtend", "today", "tonight", "this")
REMAINS = frozenset("queda quedan quedará quedarán".split())
# Of a meeting or a date it says what was fixed, and of an office that it is shut.
SETTLED = frozenset(
    """
    convocada convocado convocados convocadas invitado invitada invitados invitadas citado citada citados aplazado
    aplazada cancelado cancelada anulado anulada cerrado cerrada cerrados suspendido suspendida reservado reservada
    demostrado quedado fijado fijada inaugurado inaugurada lado estado grado
    """.split()
)
# "Sent" and "done" are known; a longer word may be a participle we do not know.
SHORTEST = 5
ALL = frozenset("todo toda tutto tutta tout toute".split())
"""Before an article: the whole of what it names."""
# "Am Montag ist sie raus" is still to come: the order of the words tells, not one of them.
GONE = frozenset({"raus", "rausgegangen", "weg", "weggegangen"})
SAYS = frozenset("says say assures assure promises promise confirms confirm".split())
SOME = frozenset("some others people i".split())
"""Whoever says it may not be of their house."""
AWAITED = frozenset("it it'll they they'll everything all both these those".split())
"""How one speaks of what is awaited without naming it."""
READY = frozenset("ready complete done finished sent signed".split())
MONEY = frozenset(
    """
    money payment funds cash transfer geld zahlung betrag überweisung argent paiement virement dinero pago transferencia
    soldi pagamento bonifico dinheiro transferência betaling bedrag overboeking деньги оплата платёж платеж перевод
    """.split()
)
"""What takes a day or two to arrive once it is sent."""


def is_delivered(scene: Scene) -> bool:
    """ "The files will be sent on Friday"; of a thing, whatever is done to it."""
    places = range(scene.clause.first, scene.clause.last + 1)
    thing = scene.says("will") and _names_a_thing(scene) and not scene.says("self", "third", "outside")
    if thing and any(_is_passive(scene, at) for at in places):
        return True
    if _remains_done(scene) or _goes_to_reader(scene) or goes_by_post(scene):
        return True
    if _is_told_to_be_done(scene):
        return True
    return scene.says("will") and scene.says("done", "participle") and not scene.says("self", "third", "away", "back")


def _names_a_thing(scene: Scene) -> bool:
    """ "For everything on wheels", "in tutto il quartiere": how far it goes is nothing that is done."""
    words = scene.words
    near = ((words[at - 1] if at else None, token, words[at + 1 : at + 2]) for at, token in enumerate(words))
    return any(
        token.has("goods")
        and not (before is not None and before.form in FOR)
        and not (token.form in ALL and any(one.has("of", "on") for one in after))
        for before, token, after in near
    )


def goes_by_post(scene: Scene) -> bool:
    """ "Geht am Freitag in die Post"; what goes there today is gone as soon as it is read."""
    today = any(token.form.startswith(TODAY) for token in scene.tokens[scene.span.first : scene.span.last + 1])
    going = any(not GOING_OFF.isdisjoint(token.form.split()) for token in scene.words)
    if today or not going or scene.asked or scene.says("not", "if", "maybe", "third", "done", "ask"):
        return False
    return any(pair in POST for pair in pairwise(token.form for token in scene.words))


def _is_told_to_be_done(scene: Scene) -> bool:
    """ "Legal say it will be ready on Thursday": English needs no "that" to pass on what somebody of theirs says."""
    words = scene.words
    at = next((at for at, token in enumerate(words) if token.form in SAYS), 0)
    told = words[at + 1 :]
    if scene.language != "en" or not at or not told or told[0].form.partition(" ")[0] not in AWAITED:
        return False
    if any(token.has("you", "not", "maybe", "if") or token.form in SOME for token in words[:at]):
        return False
    if any(token.has("self") and not token.has("attributive") for token in words):
        return False
    will = any(token.has("will") for token in told) and not any(token.has("not", "away") for token in told)
    return will and any(token.form in READY or token.has("done", "participle") for token in told)


def _goes_to_reader(scene: Scene) -> bool:
    """ "Morgen geht ein Muster an Sie ab", "morgen gaat het naar u toe": what goes to the reader is sent."""
    forms = [token.form for token in scene.words]
    if GOING.isdisjoint(forms) or scene.clause.has("self", "not", "third", "away", "done", "may"):
        return False
    return any(pair in TO_READER for pair in pairwise(forms)) and not scene.asked


def _remains_done(scene: Scene) -> bool:
    """ "El miércoles queda todo liquidado": Spanish says in the present what will be done by then."""
    if scene.language != "es" or scene.clause.has("self", "third", "outside", "meet", "away", "not"):
        return False
    words = [token.form for token in scene.words]
    at = next((at for at, form in enumerate(words) if form in REMAINS), len(words))
    ends = PARTICIPLES["es"]
    return any(form.endswith(ends) and form not in SETTLED and len(form) > SHORTEST for form in words[at + 1 : at + 3])


def _is_passive(scene: Scene, at: int) -> bool:
    token = scene.tokens[at]
    shaped = is_strange(token) and token.form.endswith(PARTICIPLES[scene.language]) and len(token.form) > SHORTEST
    return shaped and (scene.language != "en" or scene.tokens[at - 1].form == "be")


def has_left(scene: Scene) -> bool:
    """ "Die Zahlung ist am Montag raus": the verb before the day and the particle behind it tell what was done."""
    if scene.language != "de" or scene.led_by("by", "until") or scene.span.last >= scene.clause.last:
        return False
    near = scene.tokens[max(scene.clause.first, scene.span.first - 2) : scene.span.first]
    return scene.tokens[scene.span.last + 1].form in GONE and any(token.form in ("ist", "sind") for token in near)


def is_on_its_way(scene: Scene) -> bool:
    """ "The invoice is paid, you should see it tomorrow"; "you have the money tomorrow, I've just sent it"."""
    before = scene.before
    paid = before is not None and before.has("dispatched") and not before.has("not", "will")
    if not (paid or _is_money_sent(scene)) or scene.has_word(LEFT):
        return False  # "The first half is paid, the second follows on Thursday."
    if before is not None and _is_another_thing(scene, scene.tokens[before.first : before.last + 1]):
        return False
    return not any(token.has("self") and not token.has("attributive") for token in scene.words)


def _is_another_thing(scene: Scene, paid: Sequence[Token]) -> bool:
    """ "The invoice is paid, the texts will reach you on Friday"."""
    if not any(token.form in INVOICES or token.form in MONEY for token in paid):
        return False
    things = {token.form for token in scene.words if token.has("goods")}
    return bool(things) and things.isdisjoint(INVOICES | MONEY) and MONEY.isdisjoint(one.form for one in scene.words)


def _is_money_sent(scene: Scene) -> bool:
    """Of money alone: what else comes tomorrow does not come because something was paid."""
    after = [one for one in scene.others if one.first > scene.clause.last]
    if any(one.has("not", "will", "you", "if") for one in after):
        return False
    return any(one.has("dispatched") for one in after) and scene.has_word(MONEY)
