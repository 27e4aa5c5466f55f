"""Where somebody is on a day, or until it: no day on which anything comes."""

import re
from collections.abc import Sequence

from bot.mail.days.absence import PLACES
from bot.mail.days.scene import Scene, is_strange
from bot.mail.days.words import Token

# They take up whoever was just named.
WHO = frozenset(
    "who he she der die er qui il elle que él ella che lui lei ele ela wie hij zij который которая он она".split()
)
# "È a Recife": in Italian it leads to a town.
TOWNS = PLACES | {"a"}
ROMANCE = frozenset({"es", "it", "pt"})
"""They leave out who does something."""
NO_PLACES = frozenset(
    "touch it contact position able going kontakt verbindung lage contacto condiciones contatto grado contato "
    "condições contact staat état связи mesure".split()
)
# They say of somebody that they are somewhere.
STAYS = frozenset("is ist sitzt weilt est está esta sta è zit anda fica".split())
HERE = frozenset("in there here around".split())
DOES = ("self", "you", "do", "gets", "comes", "goods", "hands")


def is_anothers_stay(scene: Scene) -> bool:
    """ "I'm answering for Marc, who is in Sweden until Monday", "... because Bea is in Recife until Friday"."""
    if not scene.led_by("until"):
        return False
    if _is_in(scene):
        return True
    tokens, first, last = scene.tokens, scene.span.first, scene.clause.last
    who = next((at for at in range(first - 1, 0, -1) if tokens[at].form in WHO), 0)
    if not who or not _names_somebody(tokens, who):
        who = _named_here(scene)
    if not who:
        return False
    stay = [*tokens[who + 1 : first], *tokens[scene.span.last + 1 : last + 1]]
    return not any(token.has(*DOES) for token in stay) and _is_away_somewhere(tokens, who, last)


def _is_in(scene: Scene) -> bool:
    """ "You can have the key from the neighbour, she's in till Thursday": there, and so long."""
    if not scene.clause.has("they") or scene.clause.has(*DOES, "need", "time", "wait", "may", "not"):
        return False
    return not any(is_strange(token) and token.form not in STAYS | HERE for token in scene.words)


def _named_here(scene: Scene) -> int:
    """Where the clause has told of whom it speaks: "Bea is ...", "weil Bea bis ..."; 0 where it does not."""
    if any(token.has(*DOES) and token.form not in STAYS for token in scene.words):
        return 0
    first, tokens = scene.clause.first, scene.tokens
    stays = next((at for at in range(first + 1, scene.span.first) if tokens[at].form in STAYS), 0)
    if stays and _names_somebody(tokens, stays):
        return stays
    until = scene.span.first
    while until > first and tokens[until - 1].has("until"):
        until -= 1
    opens = until - 1 == first or until - 2 == first and bool(tokens[first].link)
    return until - 1 if opens and until - 1 > 0 and is_strange(tokens[until - 1]) else 0


# They say of the writer that they will be somewhere.
BEING = frozenset(
    "be bin sind sein serai serons sommes suis estaré estaremos estar sarò saremo estarei estaremos ben zijn sta staan "
    "буду будем sono siamo estoy estou sitze sitzen zit zitten am are i'm we're".split()
)
# "Morgen bin ich bei Gericht": the pronoun may stand between.
OWN = frozenset("ich wir ik we wij".split())
INTO = PLACES | frozenset(
    "nos nas num numa dans sur nei negli sugli allo agli alle los las op naar der die het bei beim".split()
)
# "Ik werk vrijdag thuis".
WORKS = frozenset(
    "work working arbeite arbeiten travaille trabajo lavoro trabalho werk werken работаю работаем".split()
)
AT_HOME = frozenset("home hause chez casa thuis дома".split())
COMING = ("you", "do", "hands", "gets", "comes", "goods", "place", "vow", "outcome")


def is_there(scene: Scene) -> bool:
    """ "On Thursday we'll be at stand 12": the writer is somewhere, and nothing comes of it."""
    if scene.clause.has(*COMING) or scene.led_by("by", "until", "before") or scene.asked:
        return False
    own = any(token.has("self") and not token.has("attributive") for token in scene.words) or scene.language in ROMANCE
    tokens = scene.tokens
    if own and scene.has_word(WORKS) and scene.has_word(AT_HOME):
        return True
    if scene.language == "ru" and any(
        _is_said_before(tokens, at) for at in range(scene.clause.first, scene.span.first)
    ):
        return True
    return own and any(
        tokens[at].form in BEING and _leads_somewhere(tokens, at + 1 + (tokens[at + 1].form in OWN))
        for at in range(scene.clause.first, scene.clause.last - 1)
    )


def _is_said_before(tokens: Sequence[Token], at: int) -> bool:
    """ "На даче буду в пятницу", "дома буду": Russian may name the place first."""
    if tokens[at].form not in BEING or not at:
        return False
    place = tokens[at - 1]
    led = at > 1 and tokens[at - 2].form in INTO and _is_somewhere(tokens, at - 1)
    return led or place.form in AT_HOME or place.has("event")


def _leads_somewhere(tokens: Sequence[Token], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at].form in INTO and _is_somewhere(tokens, at + 1)


def _is_somewhere(tokens: Sequence[Token], at: int) -> bool:
    """A place by its name, or a fair: "in touch", "on it" and "at it" are none."""
    at += tokens[at].has("of") and at + 1 < len(tokens)
    return is_strange(tokens[at]) and tokens[at].form not in NO_PLACES or tokens[at].has("event", "meet", "outside")


def _names_somebody(tokens: Sequence[Token], who: int) -> bool:
    named = tokens[who - 1] if tokens[who - 1].shape == "word" else tokens[max(0, who - 2)]
    # "Marco", "May" and "Avril" are months as well.
    return is_strange(named) or named.has("third") or named.is_a("month")


def _is_away_somewhere(tokens: Sequence[Token], who: int, last: int) -> bool:
    return any(
        tokens[at].has("event", "away") or tokens[at - 1].form in TOWNS and is_strange(tokens[at])
        for at in range(who + 1, last + 1)
    )


TO_YOUR_TOWN = re.compile(
    r"(?:^| )(?:(?:to|into) your (?:town|city)|in (?:eure|ihre|deine) stadt|dans (?:votre|ta) ville|"
    r"a (?:vuestra|su|tu) ciudad|nella (?:vostra|sua|tua) città|à (?:vossa|sua|tua) cidade|"
    r"naar (?:jullie|uw|je) stad|(?:в ваш|в твой|к вам в|к тебе в) город)(?: |$)"
)
BRINGING = frozenset("with mit avec con com met с со bringing bringt apporte".split())
"""Who comes with something hands it over."""


def comes_to_town(scene: Scene) -> bool:
    """ "Our technician is coming to your town on Tuesday": who travels to a town brings nothing by it."""
    said = " ".join(token.form for token in scene.words if token.shape == "word" and not token.meaning.calendar)
    if not TO_YOUR_TOWN.search(said) or scene.has_word(BRINGING) or scene.clause.has("outside"):
        return False
    # "... and drops the contract off".
    follows = any(one.link == "and" and one.first > scene.clause.last for one in scene.others)
    return not follows and not scene.says("goods", "hands", "gets", "do")


def is_others_return(scene: Scene) -> bool:
    """ "The director is abroad and back on Monday": who returns delivers nothing by it."""
    if not scene.clause.has("back") or scene.clause.has("self", "you", "goods", "hands", "gets"):
        return False
    before = scene.before
    carried = before is not None and scene.clause.link == "and" and before.has("third", "they", "away")
    return scene.clause.has("third", "they") or carried
