"""Who else delivers by a day: the writer's own people promise for them, an outsider promises nothing."""

from bot.mail.days.hoped import is_for_others
from bot.mail.days.needed_then import OWN_PERFECT
from bot.mail.days.passive import goes_by_post
from bot.mail.days.scene import Scene, is_strange
from bot.mail.days.words import Token
from bot.mail.words.callers import IT_OR_HE, RETURNS, SET_OUT, TRAVELLERS
from bot.mail.words.counters import AUTHORITIES, COUNTERS, HOUSES, RECEIVES, SAYS
from bot.mail.words.relayed import WROTE

# How a verb ends that says what somebody else does or will do; the English present needs "will".
FINITE = {
    "en": (),
    "de": ("t",),
    "nl": ("t",),
    "fr": ("ra", "ront", "e", "t", "d", "ent"),
    "es": ("rá", "rán", "a", "e", "an", "en"),
    "it": ("rà", "ranno", "a", "e", "ano", "ono"),
    "pt": ("rá", "rão", "a", "e", "am", "em"),
    "ru": ("т", "тся"),
}
FUTURE = ("ra", "ront", "rá", "rán", "rà", "ranno", "rão")
# These look like the verb and are its noun.
NOUNS = frozenset(
    "entrega entregas consegna consegne spedizione livraison antwort arbeit bericht übersicht unterschrift paga "
    "carga cargas transferência transferencia carica partage".split()
)


# Prepositions and articles that lead to whom a thing is given.
TOWARDS = frozenset(
    "to an à au aux al alla ai allo a ao aos às aan dem unserem meinem unserer meiner ihrem ihrer".split()
)


NEW = frozenset("new neuen neuer nouveau nouvelle nuevo nueva nuovo nuova novo nova nieuwe".split())
"""It may stand before whomever a thing is given."""


WITH = frozenset("with mit avec con com met с со".split())
HIM = frozenset("ihm ему ей им".split())
"""To somebody else, wherever they stand."""
IT = frozenset("sie ihn es das".split())
TELLING = ("dis", "dirai", "demand")
OWN = ("mi", "mis", "nuestro", "nuestra")
YOURS = frozenset(
    """
    your ihr ihrem ihren ihrer deinem deinen deiner eurem euren eurer votre vos ton ta tes tu vuestro vuestra su
    vostro vostra suo sua tuo tua vosso vossa seu teu uw jullie je jouw вашем вашей ваш вашу твоём твоей
    """.split()
)


ENDS = frozenset(
    "termina terminan terminam termine terminent finisce finiscono finit finissent acaba acaban acabam".split()
)
"""They end what is held, and a thing that somebody works on."""


def goes_elsewhere(scene: Scene) -> bool:
    """ "We show it to the board on Friday": somebody else is given it, and not the reader."""
    # "I've told her everything, you'll have it on Friday": told before, and the reader gets it all the same.
    before = scene.before
    told = before is not None and before.has("done") and scene.clause.has("gets")
    first = before.first if before is not None and not told else scene.clause.first
    if any(_is_told_another(scene, at) for at in range(first, scene.clause.last + 1)):
        return True
    if scene.clause.has("gets", "outcome") or any(
        token.has("you") and not token.has("attributive") for token in scene.words
    ):
        return False
    given = any(_is_given(scene, at) for at in range(scene.clause.first + 1, scene.clause.last + 1))
    return given or is_for_others(scene) or _is_passed_to_another(scene)


def _is_passed_to_another(scene: Scene) -> bool:
    """ "Ich gehe sie am Freitag durch und schicke sie dem Steuerberater": to whom, the next clause says."""
    tokens = scene.tokens[scene.clause.last + 1 :]
    return scene.language == "de" and any(
        verb.has("hands") and thing.form in IT and to.form in TOWARDS and is_strange(whom)
        for verb, thing, to, whom in zip(tokens, tokens[1:], tokens[2:], tokens[3:], strict=False)
    )


def _is_told_another(scene: Scene, at: int) -> bool:
    """ "Giovedì gli dico", "le digo a mi yerno": some words for "him" are also an article, or the reader."""
    token, after = scene.tokens[at], scene.tokens[min(at + 1, len(scene.tokens) - 1)]
    if scene.language == "it":
        return token.form == "gli" and after.has("do") and after.has("self")
    if scene.language == "fr":
        return token.form in ("lui", "leur") and after.form.startswith(TELLING)
    if scene.language == "es":
        words = [one.form for one in scene.tokens[at : at + 4]]
        return token.has("do") and words[1:2] == ["a"] and words[2:3] in ([one] for one in OWN)
    before = scene.tokens[at - 1] if at else token
    return token.form in HIM and (before.has("do", "self") or after.has("do"))


def _is_given(scene: Scene, at: int) -> bool:
    if not scene.tokens[at].has("third", "outside"):
        return False
    if any(token.form in WITH for token in scene.tokens[max(0, at - 3) : at]):
        return False  # "Mit meiner Kollegin".
    before = at - 1
    # "Muss ich das der Geschäftsleitung vorlegen": the verb stands at the end.
    if scene.language == "de" and scene.tokens[before].form == "der" and _ends_with_deed(scene, at):
        return True
    while before > scene.clause.first and (scene.tokens[before].has("attributive", "of") or _is_new(scene, before)):
        if scene.tokens[before].form in TOWARDS:
            return True
        before -= 1
    return scene.tokens[before].form in TOWARDS


def _is_new(scene: Scene, at: int) -> bool:
    return scene.tokens[at].form in NEW


def _ends_with_deed(scene: Scene, at: int) -> bool:
    last = max((one for one in range(at, scene.clause.last + 1) if scene.tokens[one].shape == "word"), default=at)
    return last == at + 1 and scene.tokens[last].has("do")


def colleague_delivers(scene: Scene) -> bool:
    """ "Marketing will upload the pictures by Friday": handed over by somebody of the writer's house."""
    if finishes_and_sends(scene):
        return not scene.says("me", "done", "perfect")
    if not scene.clause.has("hands") or scene.says("me", "done", "perfect") or is_outsiders(scene):
        return False
    hands = [at for at in range(scene.clause.first, scene.clause.last + 1) if scene.tokens[at].has("hands")]
    if scene.says("will"):
        subject = range(scene.clause.first, hands[0])
        return any(_names_somebody(scene.tokens[at]) for at in subject) and not any(
            scene.tokens[at].has("you") for at in subject if not scene.tokens[at].has("attributive")
        )
    return any(_is_finite(scene, at) for at in hands)


def finishes_and_sends(scene: Scene) -> bool:
    """ "Domani Rita finisce il catalogo e vi manda il link": a thing is finished, and sent to the reader."""
    words = scene.words
    ends = next((at for at, token in enumerate(words) if token.form in ENDS), len(words))
    # "El viernes termina el contrato" names nobody who does it.
    somebody = any(_names_somebody(token) for token in words[:ends])
    thing = somebody and any(token.has("goods") for token in words[ends:])
    after = [one for one in scene.others if one.first > scene.clause.last]
    return thing and any(one.link == "and" and one.has("hands") and one.has("you") for one in after)


def is_outsiders(scene: Scene) -> bool:
    """ "Our printer delivers on Friday" is another's day, unless the reader is handed something."""
    if goes_by_post(scene):
        return False
    if scene.clause.has("outside") or scene.has_word(AUTHORITIES):
        return not scene.clause.has("you", "gets") and not (_speaks_of_self(scene) or lies_with_reader(scene))
    if outsider_announces(scene) or _takes_in(scene) or _is_brought_to_writer(scene) or _supplies(scene):
        return True
    return scene.clause.has("they") and "outside" in scene.around and not scene.clause.has("you", "gets")


def lies_with_reader(scene: Scene) -> bool:
    """ "Les plans tamponnés par la mairie atterriront dans votre boîte": wherever it comes from."""
    return any(not YOURS.isdisjoint(token.form.split()) for token in scene.words if token.has("place"))


def _takes_in(scene: Scene) -> bool:
    """ "A câmara só recebe pedidos até dia 22": an office takes them in, and the reader has nothing by it."""
    verb = next((at for at, token in enumerate(scene.words) if token.form in RECEIVES), 0)
    counter = any(token.form in COUNTERS for token in scene.words[:verb])
    return counter and not any(token.has("you") for token in scene.words)


def _is_brought_to_writer(scene: Scene) -> bool:
    """ "The flyers come off the press on Friday and the printer brings them to us": it is ours to have them then."""
    if scene.clause.has("self", "you", "gets", "hands", "vow"):
        return False
    behind = [one for one in scene.others if one.link == "and" and one.first > scene.clause.last]
    return any(one.has("outside") and one.has("me") and not one.has("you", "gets") for one in behind)


def _supplies(scene: Scene) -> bool:
    """ "The warehouse says the rest will come on Friday": it comes to the writer, who says nothing of the reader."""
    told = scene.tokens
    house = next((at for at, token in enumerate(told) if token.form in HOUSES or token.has("outside")), len(told))
    says = next((at for at, token in enumerate(told) if at > house and token.form in SAYS), len(told))
    if says >= scene.span.first or house and told[house - 1].has("self"):
        return False
    writer = any(token.has("self") and not token.has("attributive") for token in told[says:])
    return not writer and not any(token.has("you", "gets") for token in told[says:])


def outsider_announces(scene: Scene) -> bool:
    """ "The photographer has written to me, delivers the pictures on Thursday": it is the photographer who does."""
    before = scene.before
    if before is None or scene.clause.link not in (",", ":") or not before.has("outside") or before.has("not", "you"):
        return False
    if not scene.clause.has("hands", "delivery") or scene.clause.has("you", "gets", "self", "will", "third"):
        return False
    told = scene.tokens[before.first : before.last + 1]
    # "I've called the printer".
    if any(token.has("self") and not token.has("attributive", "me") or token.form in OWN_PERFECT for token in told):
        return False
    return any(token.form in WROTE for token in told)


def _speaks_of_self(scene: Scene) -> bool:
    """The writer is more than the owner of what is spoken of ("our", "my")."""
    return any(token.has("self") and not token.has("attributive", "me") for token in scene.words)


def _is_finite(scene: Scene, at: int) -> bool:
    token = scene.tokens[at]
    word = token.form.split(" ")[0]
    if token.has("participle") or word in NOUNS or not word.endswith(FINITE[scene.language]):
        return False
    return any(_names_somebody(scene.tokens[before]) for before in range(_subject(scene, word), at))


def _subject(scene: Scene, verb: str) -> int:
    """From where the subject may stand: "Nina takes over and delivers", "Ms Petit, of accounts, will pay"."""
    if scene.before is not None and scene.clause.link == "and":
        return scene.before.first
    future = verb.endswith(FUTURE) or scene.language == "ru"  # A Russian verb of delivery in the present tells of it.
    return 0 if scene.clause.link == "," and future else scene.clause.first


def _names_somebody(token: Token) -> bool:
    """A name or a noun that we do not know, or a colleague."""
    return token.has("third", "they") or is_strange(token)


def sets_out(scene: Scene) -> bool:
    """ "Mia moglie parte lunedì": who sets out is no parcel; what they hand over then would be named."""
    before = scene.before
    # "Il part dimanche et revient le 9".
    first = before.first if before is not None and scene.has_word(RETURNS) else scene.clause.first
    told = {token.form for token in scene.tokens[first : scene.clause.last + 1]}
    there_and_back = any(token.form in RETURNS or token.has("back") for token in scene.tokens)
    travellers = TRAVELLERS | IT_OR_HE if there_and_back else TRAVELLERS
    if told.isdisjoint(SET_OUT) or told.isdisjoint(travellers) or scene.clause.has("goods", "hands"):
        return False
    # The Italian "lei" is she and you.
    reader = any(token.has("you") and token.form not in TRAVELLERS for token in scene.words)
    return not reader and not any(one.has("hands", "gets", "goods") for one in scene.others)
