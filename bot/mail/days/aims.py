"""A day of what the asking is for: the aim behind a need, or the condition that the reader is the one to keep."""

from collections.abc import Sequence

from bot.mail.days.scene import Scene
from bot.mail.days.spelt import reads
from bot.mail.days.words import Token
from bot.mail.words.must_be import PUBLIC

# "To get it to the printer", "para no perder la fecha": what the thing is needed for.
PURPOSE = frozenset("to para per pour om um чтобы".split())
MAIN = ("need", "ask")
# "If you send it by Friday we can keep the date" asks for it, "... we can talk to the printer" only says what can be.
KEEPS = tuple(
    "keep make meet hold stick halten einhalten schaffen ten maint mant cumpl lleg rispett conferm conseg redden halen "
    "haal успе сохран улож".split()
)
# "If we have it by Friday": who has it by then was given it.
HAVING = frozenset(
    "have get receive haben bekommen erhalten avons recevons tenemos recibimos abbiamo riceviamo tivermos recebermos "
    "hebben krijgen ontvangen получим had hätten bekämen avions tuviéramos tuviésemos avessimo ricevessimo tivéssemos "
    "hadden kregen habe hab bekomme erhalte zurückhabe zurückhaben zurückbekomme zurückbekommen ai reçois tengo recibo "
    "ho ricevo tiver receber heb krijg ontvang terugheb terugkrijg получу".split()
)
# Of these the ending says who has it.
OWN_HAVING = frozenset("ho ricevo abbiamo riceviamo tengo recibo tenemos recibimos tivermos recebermos".split())
# "If I have time before Friday", "if I get round to it", "if I have questions by then": nothing that the reader gives.
OWN_AFFAIR = frozenset(
    "time zeit temps tiempo tempo tijd время luft lust ruhe minute minuto minuut moment momento chance gelegenheit "
    "round around to question questions frage fragen rückfragen pregunta preguntas dudas domande dubbi pergunta "
    "perguntas dúvidas vraag vragen вопрос вопросы idea idee idées ideas ideeën termin afspraak "
    "any urlaub vakantie ready done finished fertig beisammen zusammen klaar rond prêt prêts prête prêtes fini "
    "out fix fixed sorted "
    "listo lista listos listas pronto pronta pronti pronte готов готово готовы готова".split()
)
AIMS = frozenset({"damit", "zodat", "opdat", "afin", "affinché", "affinche", "чтобы"})
ABLE = frozenset(
    "können könnt kannst can could kunt kunnen kan puissiez puisses podáis puedan pueda possiate possa".split()
)
AIM_PAIRS = frozenset({("so", "that"), ("pour", "que"), ("pour", "qu'"), ("para", "que")})
AIM_WORDS = AIMS | {first for first, _ in AIM_PAIRS}


def is_aim(scene: Scene) -> bool:
    """ "We need it by Monday so that it is with you on the 25th": the second day is what the first one is for."""
    before = scene.tokens[: scene.span.first]
    forms = [token.form for token in before]
    if AIM_WORDS.isdisjoint(forms):
        return _is_why_asked(scene)
    at = next((at for at, form in enumerate(forms) if form in AIMS or tuple(forms[at : at + 2]) in AIM_PAIRS), 0)
    # "I still need his word so that I can send it to you on Friday".
    own = any(token.has("self") and not token.has("attributive", "me") for token in before[at:])
    # "You'll hear on Friday so that you can start on Monday".
    aim = scene.tokens[at:]
    readers = at > 0 and any(token.form in ABLE or token.has("may") for token in aim)
    readers = readers and not any(token.form in HAVING or token.has("gets") for token in aim)
    return (any(token.has(*MAIN) for token in before[:at]) or readers) and not own


def needed_for(scene: Scene) -> bool:
    """ "To make the print date we need the texts by Monday": the purpose before the need says nothing of the day."""
    if not scene.asked and _has_to_be_public(scene):
        return True
    if scene.asked or not scene.led_by("by", "until", "before"):
        return False
    # Dutch and German put the need at the end.
    at = min(scene.first_of(*MAIN), scene.span.first)
    words = scene.tokens[at : scene.clause.last + 1]
    if not any(token.form in PURPOSE for token in scene.tokens[scene.clause.first : at]):
        words = _without_purpose(scene, at)
    if not any(token.has("goods", "you", "suits") for token in words) or not any(token.has(*MAIN) for token in words):
        return False
    return not any(token.has("not", "if", "third", "they", "outside", "meet", "done", "wait") for token in words)


def _has_to_be_public(scene: Scene) -> bool:
    """ "The changes have to be online by Friday, the 13th": nobody of theirs sees to it."""
    told, before = scene.words, scene.before
    if before is not None and all(token.meaning.calendar or token.shape != "word" or token.has("of") for token in told):
        told = scene.tokens[before.first : scene.clause.last + 1]
    own = any(token.has("self", "me") and not token.has("attributive") for token in told)
    sees = any(one.has("self") and one.has("do", "hands") for one in scene.others)
    limited = any(token.has("by", "until", "before") for token in told)
    return limited and not own and not sees and reads(told, PUBLIC[scene.language])


def _without_purpose(scene: Scene, at: int) -> Sequence[Token]:
    """The clause up to the purpose that stands behind its day."""
    end = next(
        (place for place in range(scene.span.last + 1, scene.clause.last + 1) if scene.tokens[place].form in PURPOSE),
        None,
    )
    return scene.tokens[at:end] if end is not None and at < scene.span.first else ()


NOT_THEIRS = ("not", "maybe", "third", "they", "outside")
"""What a condition of which the reader is the one to keep it does not speak of."""


def hangs_on_reader(scene: Scene) -> bool:
    """ "If it reaches us by the 25th we can keep the launch date" asks for it by then."""
    if scene.asked or not scene.led_by("by", "until", "before"):
        return False
    opens = next((at for at in range(scene.span.first) if scene.tokens[at].has("if")), None)
    # "If we have it by Friday, we are live before Easter": Easter is no day of the condition.
    if opens is None or not scene.only and opens < scene.clause.first:
        return False
    # "If it reaches us by the 25th we can ...": English needs no comma.
    end = scene.clause.last if scene.clause.last + 1 < len(scene.tokens) else scene.span.last
    condition, rest = scene.tokens[opens : end + 1], (*scene.tokens[:opens], *scene.tokens[end + 1 :])
    later = scene.tokens[end + 1 :]
    if any(token.has("not", "maybe") for token in later) or any(token.has(*NOT_THEIRS) for token in condition):
        return False
    if rest and _reaches_us(condition):
        return True
    kept = scene.only and any(token.form.startswith(KEEPS) for token in rest)
    return kept and _is_readers(condition) and not any(token.has("third", "they", "outside") for token in later)


def _reaches_us(words: Sequence[Token]) -> bool:
    # "Aprovação" is a verb too, to who knows words by their beginnings.
    others = [token for token in words if not token.has("goods")]
    acts = any(token.has("self") and not token.has("attributive", "me") for token in others)
    if any(token.has("me") for token in others) and not acts:
        return not any(token.has("hands", "do") for token in others)
    # "If we have it by Friday": of a verb only the having.
    forms = {form for token in words for form in token.form.split()}
    own = acts or not forms.isdisjoint(OWN_HAVING)
    return own and not forms.isdisjoint(HAVING) and forms.isdisjoint(OWN_AFFAIR)


def _is_readers(words: Sequence[Token]) -> bool:
    """The reader does it, or a thing is spoken of that we wait for."""
    acts = any(token.has("self") and not token.has("attributive", "me") for token in words)
    return not acts and any(token.has("do", "hands", "gets", "goods", "suits") for token in words)


def _is_why_asked(scene: Scene) -> bool:
    """ "Could you send it by Tuesday? The papers go out that day": the day was asked of the reader, and this is why."""
    named = scene.tokens[scene.span.first : scene.span.last + 1]
    if not any(token.is_a("later") for token in named) or scene.clause.has("you", "self", "gets", "hands", "vow"):
        return False
    before = scene.beside.before()
    return bool(before) and before[-1].form == "?" and any(token.has("do", "hands", "ask") for token in before)
