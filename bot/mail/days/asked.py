"""A day by which somebody is asked for something, or until which time is asked for."""

from collections.abc import Callable
from itertools import pairwise

from bot.mail.answer_wanted import wants_an_answer
from bot.mail.days.aims import HAVING
from bot.mail.days.bidden import bids_by_asking
from bot.mail.days.scene import Scene, is_strange
from bot.mail.days.ultimatum import waits_for_it
from bot.mail.needed import needs_a_thing, plain_words
from bot.mail.words.owed import INVOICES, OUGHT, REACHING


def gives_time(scene: Scene) -> bool:
    if _wants_an_answer(scene):
        return False
    if _asked_longer_before(scene) or waits_for_it(scene):
        return True
    if scene.span.width == "hours" and scene.clause.has("time") and scene.clause.has("duration"):
        return not scene.says("not", "if", "third", "they")  # "Дайте мне время до вечера".
    if scene.span.width == "grace":
        return not scene.says("not", "if", "third", "they")
    if scene.span.width in ("weekend", "week") and scene.is_right_after("time"):
        return not scene.says("not", "if", "third", "they")  # "Give us the weekend".
    if not scene.led_by("until", "by") or scene.says("not"):
        return False
    if scene.language == "de" and (thing := needs_a_thing(plain_words(scene.words))) is not None:
        return not thing
    if scene.says("need") and scene.says("self", "me") and _needs_longer(scene):
        return True
    if scene.language == "de" and _names_a_thing(scene):
        return False  # "Geben Sie uns bis Montag Bescheid" gives an answer, not time.
    near = range(max(0, scene.span.first - 3), min(len(scene.tokens), scene.span.last + 3))
    return any(scene.tokens[at].has("time") for at in near) and (not scene.says("you") or scene.says("me", "time"))


def _asked_longer_before(scene: Scene) -> bool:
    """ "I need a bit longer, Friday should work"."""
    before = scene.before
    if before is None or not before.has("duration") or not before.has("need", "time", "me"):
        return False
    return not scene.asked and not scene.clause.has("meet", "not", "do", "you", "third") and _few_strange(scene)


def _few_strange(scene: Scene) -> bool:
    return sum(map(is_strange, scene.words)) <= 2


def _needs_longer(scene: Scene) -> bool:
    """ "We need until Monday" wants time, "we need the texts by Monday" wants texts."""
    if not scene.led_by("until"):
        return False
    # "We'd need three photos, if possible by the 25th": the thing is needed in the clause before.
    thing = "goods" in scene.senses | scene.around and not scene.says("duration", "time")
    if thing and not scene.clause.has("need", "goods"):
        return False
    if not scene.led_by("by") or scene.says("duration"):
        return True
    if scene.words[-1].form in NEEDED or scene.words[-1].shape == "other" and scene.words[-2].form in NEEDED:
        return False
    return not any(token.has("goods", "tag", "do", "attributive") or is_strange(token) for token in scene.words)


def _names_a_thing(scene: Scene) -> bool:
    """A noun stands behind the day, maybe behind the comma that ends a date."""
    if scene.clause.has("duration"):
        return False
    after = [token for token in scene.tokens[scene.span.last + 1 :] if token.form != ","][:3]
    after = after[: next((at for at, token in enumerate(after) if token.link), 3)]
    return any(token.has("do", "comes", "goods") or is_strange(token) for token in after) and not any(
        token.has("time") for token in after
    )


# "Bis Dienstag bräuchte ich sie": the thing that is needed, at the end of its clause.
NEEDED = frozenset("sie es das die ihn ze het dat it them".split())

MEANING = frozenset({"mean", "meant"})
# "Is that doable by Tuesday?", "klappt das bis Dienstag?"
DOABLE = frozenset(
    "doable possible feasible realistic manageable klappt geht machbar möglich schaffbar possible faisable jouable "
    "posible factible viable possibile fattibile possível viável lukt haalbaar mogelijk kan получится возможно реально "
    "успеете".split()
)
SHORT = 9
BOUND = frozenset({"moeten", "to"})
HEARING = frozenset("hear hören horen".split())
FROM_YOU = frozenset({("from", "you"), ("von", "ihnen"), ("von", "euch"), ("von", "dir")}) | frozenset(
    ("van", one) for one in ("u", "je", "jou", "jullie")
)
TO_HAVE = ("have", "ayons", "aver", "avoir", "tener", "ter", "ricevere")


def requests(scene: Scene) -> bool:
    """Whether somebody is asked for something by that day: the first rule that fits decides."""
    for _, question, answer in RULES:
        if question(scene):
            return answer
    return False


def _wants_an_answer(scene: Scene) -> bool:
    """ "Give us an answer by Friday"."""
    return wants_an_answer(plain_words(scene.words), scene.language)


def _which_is_meant(scene: Scene) -> bool:
    """ "Do you mean the 9th or the 16th?"."""
    return scene.asked and any(token.form in MEANING for token in scene.tokens)


def _is_forbidden(scene: Scene) -> bool:
    """ "Please do nothing before Friday."."""
    return scene.clause.has("not") and not scene.asked and not scene.clause.has("forget")


def _may_we_have(scene: Scene) -> bool:
    """ "Can we have the signed copy by Friday?" asks, "shall we send it by Friday?" offers."""
    if not scene.asked or not scene.led_by("by", "before") or not scene.clause.has("goods") or _is_told_beside(scene):
        return False
    offers = scene.says("self") and scene.clause.has("hands")
    return not offers and not scene.says("meet", "third", "they", "done", "perfect", "if", "vow", "wait")


def _is_no_request(scene: Scene) -> bool:
    """It is over, the writer does it, or waits for it."""
    if scene.says("wait") or scene.says("done", "time") and not scene.says("ask", "me"):
        return True
    return scene.says("self") and scene.says("will", "do") and not scene.says("you", "me", "need")


def _would_suit(scene: Scene) -> bool:
    """ "Only the logo is missing, Friday would be perfect."."""
    return scene.is_right_before("ask") and ("goods" in scene.around or scene.clause.has("goods"))


def _another_needs_it(scene: Scene) -> bool:
    """ "By Thursday, please: the caterer needs it for the 12th" asks for Thursday."""
    return "ask" in scene.around and scene.clause.has("need") and not scene.clause.has("ask", "self", "me", "you")


def _is_wished(scene: Scene) -> bool:
    """ "If you could send us the list by Friday, that would be great"."""
    if not scene.says("if") or not scene.says("you") or not scene.says("do"):
        return False
    wished = scene.says("would", "ask") or not scene.around.isdisjoint(("would", "ask"))
    to_us = scene.clause.has("me") and scene.clause.has("do") and scene.led_by("by", "before")
    return wished and to_us or "ask" in scene.around


def _is_asked_for(scene: Scene) -> bool:
    """A word of asking, with a day to keep or a thing to do."""
    asks = scene.says("ask") or _may_you(scene)
    return asks and (scene.led_by("by", "until", "before") or scene.says("do"))


def _is_question_for_it(scene: Scene) -> bool:
    """ "Will you send it by Friday?", "we'd need it on Friday, is that possible?"."""
    if not scene.asked or _is_told_beside(scene):
        return False
    if _needs(scene) and scene.clause.has("me", "self") and not scene.clause.has("you"):
        return True
    addressed = scene.says("you") or scene.led_by("by", "before")
    return scene.says("do", "gets") and addressed and not scene.says("self", "meet", "third", "they")


def _is_doable(scene: Scene) -> bool:
    """ "Can that be done by Tuesday?": a few words and a day to keep."""
    if not scene.asked or not scene.led_by("by", "until", "before") or len(scene.words) > SHORT:
        return False
    words = [token for token in scene.words if token.shape == "word" and not token.meaning.calendar]
    return any(token.form in DOABLE for token in words) and not scene.says("self", "not", "third", "they")


def _is_due(scene: Scene) -> bool:
    """ "The texts are due on Friday"."""
    if scene.asked or scene.says("not", "if", "self", "done") or {"will", "hands"} <= scene.clause.senses:
        return False  # "Le será remitida con fecha límite 30 de septiembre."
    return scene.clause.has("due") and scene.clause.has("goods", "you")


def _is_told_beside(scene: Scene) -> bool:
    """ "Parcels arrive on Monday, can you write that on the page?" asks for the writing."""
    elsewhere = any(one.has("modal", "ask") for one in scene.others)
    addressed = any(token.has("you", "me") and not token.has("attributive") for token in scene.words)
    return elsewhere and not addressed and not scene.clause.has("modal", "ask", "self", "need")


def _is_to_reach_us(scene: Scene) -> bool:
    """ "Could it reach us by Friday?"."""
    if scene.says("wait", "done", "perfect") or scene.clause.has("self") or not scene.clause.has("me"):
        return False
    return scene.asked and scene.language == "en" and scene.led_by("by", "before") and scene.clause.has("would", "will")


def _must_reach_us(scene: Scene) -> bool:
    """ "Anything you want changed should reach us by Tuesday"."""
    if scene.says("not", "if", "third", "wait", "done", "meet"):
        return False
    arriving = [token.form for token in scene.words if token.form.startswith(REACHING)]
    to_us = any(token.has("me") for token in scene.words) or any(form.endswith(("nos", "ci")) for form in arriving)
    return to_us and bool(arriving) and scene.has_word(OUGHT)


def _must_have_yours(scene: Scene) -> bool:
    """ "We'd have to have your figures by Friday", "müssten wir Ihre Zahlen bis Freitag haben"."""
    if scene.says("not", "third", "done", "wait") or not scene.clause.has("self"):
        return False
    ought = any(token.form in OUGHT or token.has("need") for token in scene.words)
    having = any(token.form in HAVING or token.form.startswith(TO_HAVE) for token in scene.words)
    if scene.has_word(INVOICES):
        return ought and having and scene.led_by("by", "before")
    if not scene.clause.has("goods"):
        return False
    # "We moeten het bestand vrijdag hebben": Dutch needs no "your".
    dutch = scene.language == "nl" and not scene.clause.has("outside")
    return ought and having and (dutch or any(token.has("you") for token in scene.words))


def _must_hear(scene: Scene) -> bool:
    """ "We would have to hear from you by Friday", "dann müssten wir bis Freitag von Ihnen hören"."""
    if scene.says("not", "third", "they", "done", "wait") or not scene.clause.has("self"):
        return False
    forms = [form for token in scene.words for form in token.form.split()]
    ought = any(form in OUGHT or form in BOUND for form in forms) or scene.clause.has("need")
    heard = any(form in HEARING for form in forms)
    return ought and heard and any(pair in FROM_YOU for pair in pairwise(forms))


def _may_you(scene: Scene) -> bool:
    """ "Can you" asks in a question, or where it opens the clause and the question mark was forgotten."""
    return scene.says("modal") and (scene.asked or scene.first_of("modal") <= scene.clause.first + 1)


def _commands(scene: Scene) -> bool:
    """A clause that opens with its verb and names nobody who does it."""
    if not scene.says("do") or scene.says("self", "will", "gets", "not", "third", "they"):
        return False
    if (
        scene.clause.link == "and"
        and scene.before is not None
        and not scene.before.has("do", "ask", "me")
        and not scene.clause.has("me")
    ):
        return False  # "Nina takes over and delivers".
    opening = scene.clause.first + (1 if scene.clause.link else 0)
    starts = (
        opening < len(scene.tokens)
        and scene.tokens[opening].has("do")
        and not scene.tokens[opening].form.endswith("ing")
    )
    return (starts and scene.led_by("by", "until", "before")) or ("ask" in scene.around and not scene.says("you"))


def _needs(scene: Scene) -> bool:
    return scene.says("need") and scene.led_by("by", "until", "before") and not scene.says("not", "if", "will")


def _you_give(scene: Scene) -> bool:
    return (
        scene.says("you")
        and scene.says("me")
        and scene.says("do")
        and not scene.says("self", "not", "if", "third", "they", "done")
    )


Question = Callable[[Scene], bool]

RULES: tuple[tuple[str, Question, bool], ...] = (
    ("an answer is wanted by then", _wants_an_answer, True),
    ("a thing is due then", _is_due, True),
    ("nothing is to be done before", _is_forbidden, False),
    ("which day is meant", _which_is_meant, False),
    ("it is to reach us by then", _is_to_reach_us, True),
    ("it must reach us by then", _must_reach_us, True),
    ("we must have theirs by then", _must_have_yours, True),
    ("we must hear from them by then", _must_hear, True),
    ("we ask to have a thing by then", _may_we_have, True),
    ("the writer does it, or it is over", _is_no_request, False),
    ("a thing is missing and the day would suit", _would_suit, True),
    ("somebody else needs what was asked", _another_needs_it, False),
    ("the condition is a wish", _is_wished, True),
    ("it hangs on a condition", lambda scene: scene.says("if"), False),
    ("a word asks for it", _is_asked_for, True),
    ("a plain question asks for it", bids_by_asking, True),
    ("a word asks, but for no day", lambda scene: scene.says("ask") or _may_you(scene), False),
    ("a question asks for it", _is_question_for_it, True),
    ("whether it can be done by then", _is_doable, True),
    ("it is a question", lambda scene: scene.asked, False),
    ("the verb commands", _commands, True),
    ("it is needed by then", _needs, True),
    ("the reader gives it to us", _you_give, True),
)
