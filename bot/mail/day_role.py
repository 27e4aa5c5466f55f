"""What a day in a sentence is for: a table of small questions, the first that fits decides."""

from collections.abc import Callable
from datetime import date

from bot.mail import clauses
from bot.mail.day_agent import colleague_delivers, goes_elsewhere, is_outsiders
from bot.mail.day_asked import gives_time, requests
from bot.mail.day_scene import Scene, is_strange
from bot.mail.message import DayKind

# "Geen" and "gern" are none.
SHORTEST_PARTICIPLE = 5
# "You can expect it on Friday": the one thing to be allowed that promises.
EXPECTS = frozenset(
    "expect erwarten rechnen attendre compter esperar contar aspettare verwachten ожидать ждать".split()
)
# So many words stand around a day that answers by itself: "on Friday at the latest!"
FEW = 5

# "Signed contract and the photos of both shops: Friday, sorry!" is an entry; longer ones say something else.
LONGEST_ENTRY = 14
FEW_STRANGE = 2
VERBAL = clauses.EVIDENCE - {"not"} | {
    "will",
    "would",
    "every",
    "outside",
    "if",
    "maybe",
    "third",
    "they",
    "you",
    "event",
}
# Words that open what somebody said.
COMPLEMENTS = frozenset("that dass daß dat что".split())

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

# English verbs that speak of the future in the present tense; the others need "will".
SPOKEN_NOW = ("send", "deliver", "reply", "share", "upload", "return", "submit", "forward")


def role(scene: Scene, today: date) -> DayKind | None:
    """Promise, deadline, or None; absences are told by `day_absence`."""
    if scene.span.on < today:
        return None
    for _, question, answer in RULES:
        if question(scene):
            return answer
    return None


def _day_after_only(scene: Scene) -> bool:
    if scene.led_by("by", "until"):
        return False
    # "Your email of 27 May".
    return scene.led_by("from", "after") or scene.tokens[max(0, scene.span.first - 1)].form == "of"


def _wishes(scene: Scene) -> bool:
    """ "Have a nice weekend" promises nothing."""
    return scene.is_right_after("wish") or (scene.says("wish") and scene.span.width in ("weekend", "week"))


def _recurs(scene: Scene) -> bool:
    return scene.says("every") or ("every" in scene.around and not scene.clause.has("self"))


def _meets(scene: Scene) -> bool:
    """The day belongs to a meeting or an event, not to a delivery."""
    # "I'll call you with the decision": a call that delivers.
    if not scene.says("meet") or scene.says("outcome"):
        return False
    if not scene.says("do", "gets", "comes") or scene.first_of("meet") < scene.first_of("do", "gets", "comes", "ask"):
        return True
    return scene.is_right_after("meet") or (scene.language == "en" and scene.is_right_before("meet"))


def _uncertain(scene: Scene) -> bool:
    return scene.says("not", "maybe") or "maybe" in scene.around


def _conditional(scene: Scene) -> bool:
    return scene.says("if") or scene.conditional or (scene.says("would") and not scene.says("will"))


def _over(scene: Scene) -> bool:
    over = scene.says("done") or (scene.says("perfect") and (scene.says("participle") or _has_strong_participle(scene)))
    # "You had promised us a draft": the promise itself is over.
    vowed = scene.says("vow") and not any(token.has("done") and not token.has("vow") for token in scene.words)
    return over and not scene.says("will") and not vowed


def _has_strong_participle(scene: Scene) -> bool:
    """ "Vrijdag hebben we het gevierd": Dutch and German verbs we do not know, in their perfect."""
    if scene.language not in ("de", "nl"):
        return False
    words = scene.words
    return any(
        token.form.startswith("ge") and token.form.endswith(("d", "t", "en")) and len(token.form) > SHORTEST_PARTICIPLE
        for token in words
        if token.shape == "word" and not token.meaning.senses and not token.meaning.calendar
    )


def _is_allowed(scene: Scene) -> bool:
    """ "You can go live tomorrow": the reader will do it, not the writer."""
    if not scene.clause.has("may") or scene.clause.has("self", "gets", "away", "back"):
        return False
    if scene.clause.has("comes") and not scene.clause.has("do"):
        return False
    return all(token.form not in EXPECTS for token in scene.words)


def _delivers_after(scene: Scene) -> bool:
    """ "As soon as Nina is back on Monday I'll send it", "they give it to me on Friday and I pass it on"."""
    own = scene.clause
    first = own.link == "when" or own.has("me") and own.has("hands") and not own.has("self", "ask", "you")
    if not first or not scene.only or own.has("not", "maybe", "if", "done", "time"):
        return False
    return any(
        one.has("self") and one.has("do") and one.has("you", "hands") and not one.has("not", "if", "maybe", "done")
        for one in scene.others
    )


def _gets(scene: Scene) -> bool:
    return scene.says("gets")


def _something_else_comes(scene: Scene) -> bool:
    """ "On Monday the new desks come": a thing that nobody awaits, named behind its verb."""
    if scene.says("goods", "you", "self", "will") or "goods" in scene.around or not scene.clause.has("arrives"):
        return False
    verb = scene.first_of("arrives")
    tokens = scene.tokens
    return any(is_strange(tokens[at]) and tokens[at - 1].has("of") for at in range(verb + 2, scene.clause.last + 1))


def _comes(scene: Scene) -> bool:
    if _something_else_comes(scene):
        return False
    return scene.says("comes") and not scene.says("third", "wait", "away")


def _delivers(scene: Scene) -> bool:
    if not scene.says("do"):
        return False
    if scene.language == "en":
        return _delivers_in_english(scene)
    if scene.says("self"):
        return True
    if _is_hearsay(scene):
        return False
    return scene.says("you") or (scene.says("will") and not scene.says("third", "they", "me"))


def _is_hearsay(scene: Scene) -> bool:
    """ "Der Kollege meinte, er schickt es bis Donnerstag": what somebody said is not what we are told."""
    return scene.says("third", "they") and "done" in scene.around and "self" not in scene.around


def _delivers_in_english(scene: Scene) -> bool:
    verbs = [token.form for token in scene.words if token.has("do")]
    ahead = (
        scene.says("will")
        or scene.led_by("by", "before")
        or any(verb.endswith("ing") or verb.startswith(SPOKEN_NOW) for verb in verbs)
    )
    if scene.says("self"):
        return ahead
    you_first = scene.first_of("you") < scene.first_of("do")
    return (
        scene.says("will") and not you_first and (scene.says("you") or scene.first_of("will") <= scene.clause.first + 1)
    )


def _takes_care(scene: Scene) -> bool:
    """A verb we do not know, done by the writer by that day."""
    if not scene.says("self") or scene.says("be", "need", "wait", "away", "back"):
        return False
    if scene.says("you") and (scene.says("will") or scene.language != "en") and not scene.says("me", "perfect"):
        return True
    return scene.led_by("by", "before") and (scene.says("will") or scene.language != "en")


def _is_delivered(scene: Scene) -> bool:
    """ "The files will be sent on Friday"; of a thing, whatever is done to it."""
    places = range(scene.clause.first, scene.clause.last + 1)
    thing = scene.says("will") and scene.clause.has("goods") and not scene.says("self", "third", "outside")
    if thing and any(_is_passive(scene, at) for at in places):
        return True
    return scene.says("will") and scene.says("done", "participle") and not scene.says("self", "third", "away", "back")


def _will_be(scene: Scene) -> bool:
    """ "It'll be Tuesday, sorry": a day is all that is said of what is awaited."""
    at = scene.first_of("copula")
    if at > scene.clause.first + 1 or not 0 <= scene.span.first - at <= FEW or scene.clause.has("self", "you", "third"):
        return False
    return is_bare(scene, FEW_STRANGE)


def is_bare(scene: Scene, strange: int) -> bool:
    """The clause says the day, and hardly anything of its own."""
    return sum(map(is_strange, scene.words)) <= strange and not scene.clause.has("event", "outside", "do")


def _settles(scene: Scene) -> bool:
    """ "Let's say Monday for our comments"."""
    return scene.clause.has("settle") and scene.clause.has("goods", "attributive")


def _is_passive(scene: Scene, at: int) -> bool:
    token = scene.tokens[at]
    shaped = is_strange(token) and token.form.endswith(PARTICIPLES[scene.language]) and len(token.form) > FEW
    return shaped and (scene.language != "en" or scene.tokens[at - 1].form == "be")


def _if_not_today(scene: Scene) -> bool:
    """ "Not today, but Monday": the day that stands against the one denied."""
    before = scene.before
    if before is None or before.has("meet") or scene.clause.has("not", "do", "self", "meet"):
        return False
    earlier = scene.tokens[before.first : before.last + 1]
    today = any(token.is_a("shift") and not token.meaning.value for token in earlier)
    today = today and any(token.has("not") or token.form == "no" for token in earlier)
    contrary = scene.clause.link == "but" or scene.clause.has("affirms", "but") or scene.clause.has("tag")
    return today and contrary and is_bare(scene, 1)


def _last_day(scene: Scene) -> bool:
    """ "Friday at the latest!", "realistically the 16th": an answer of a day and nothing else."""
    guessed = scene.is_right_after("estimate") or scene.is_right_before("estimate")
    if not (scene.is_right_after("latest") or scene.is_right_before("latest") or guessed and is_bare(scene, 0)):
        return False
    others = scene.clause.last - scene.clause.first - (scene.span.last - scene.span.first)
    return others <= FEW and (scene.senses | scene.around).isdisjoint(clauses.EVIDENCE)


def _delivery(scene: Scene) -> bool:
    """ "Delivery on Friday": the noun for the verb, at the head of a short clause."""
    length = scene.clause.last - scene.clause.first - (scene.span.last - scene.span.first)
    if scene.asked or scene.clause.has("not", "maybe", "meet", "done", "outside", "ask", "if", "every"):
        return False
    return scene.first_of("delivery") <= scene.clause.first + 1 and length <= FEW


def _is_put_there(scene: Scene) -> bool:
    """ "The pictures will be in the folder on Friday"."""
    if not scene.clause.has("place") or scene.clause.has("third", "you", "done", "perfect", "outside"):
        return False
    if any(token.has("self") and not token.has("attributive", "be") for token in scene.words):
        return False
    return scene.language != "en" or scene.clause.has("will", "goods")


def _reaches(scene: Scene) -> bool:
    """ "The files go your way on Wednesday": a thing and the reader, and nobody else who acts."""
    if scene.language == "en" or not scene.clause.has("goods") or scene.clause.has("self", "me", "need", "perfect"):
        return False
    return any(token.has("you") and not token.has("attributive") for token in scene.words)


def _aims(scene: Scene) -> bool:
    """ "The goal is that you have everything by the 20th"."""
    aimed = scene.clause.has("goal") or scene.before is not None and scene.before.has("goal")
    return aimed and scene.led_by("by") and not scene.clause.has("third", "outside", "need")


def _is_entry(scene: Scene) -> bool:
    """ "Texts: Friday", "signed contract on Monday": a thing and its day, and no verb in the whole sentence."""
    if not scene.clause.has("goods") and "goods" not in scene.around:
        return False
    if scene.led_by("from") or len(scene.tokens) > LONGEST_ENTRY:
        return False
    verbs = any(token.has(*VERBAL) and not token.has("participle") for token in scene.tokens)
    colon = any(token.form == ":" for token in scene.tokens[: scene.span.first])
    return not verbs and sum(map(is_strange, scene.tokens)) <= (FEW_STRANGE if colon else 0)


def _was_told(scene: Scene) -> bool:
    """ "I had told you that you'd have it on Friday": what was said once is not said now."""
    if scene.tokens[scene.clause.first].form not in COMPLEMENTS or scene.before is None:
        return False
    return scene.before.has("done") and (scene.before.has("self") or not scene.clause.has("self"))


def _vows(scene: Scene) -> bool:
    return scene.says("vow")


Question = Callable[[Scene], bool]

RULES: tuple[tuple[str, Question, DayKind | None], ...] = (
    ("the day is a beginning, not an end", _day_after_only, None),
    ("it is a good wish", _wishes, None),
    ("it happens again and again", _recurs, None),
    ("the writer asks for time until then", gives_time, DayKind.PROMISE),
    ("it is not this day but another", lambda scene: scene.is_right_after("instead"), None),
    ("a delivery is announced", _delivery, DayKind.PROMISE),
    ("the day belongs to a meeting or event", _meets, None),
    ("it is what was said once", _was_told, None),
    ("somebody is asked for something by then", requests, DayKind.DEADLINE),
    ("it is not today but then", _if_not_today, DayKind.PROMISE),
    ("it is denied or uncertain", _uncertain, None),
    ("it hangs on a condition", _conditional, None),
    ("it is a question", lambda scene: scene.asked, None),
    ("it is over", _over, None),
    ("the writer delivers right after it", _delivers_after, DayKind.PROMISE),
    ("the reader is let do it then", _is_allowed, None),
    ("somebody else is given it then", goes_elsewhere, None),
    ("an outsider delivers then", is_outsiders, None),
    ("the reader will have it then", _gets, DayKind.PROMISE),
    ("what is awaited comes then", _comes, DayKind.PROMISE),
    ("the writer delivers then", _delivers, DayKind.PROMISE),
    ("a colleague delivers then", lambda scene: colleague_delivers(scene) and not _is_hearsay(scene), DayKind.PROMISE),
    ("it will be delivered then", _is_delivered, DayKind.PROMISE),
    ("the writer takes care of it by then", _takes_care, DayKind.PROMISE),
    ("the writer gives their word", _vows, DayKind.PROMISE),
    ("it will lie where the reader finds it", _is_put_there, DayKind.PROMISE),
    ("a thing reaches the reader then", _reaches, DayKind.PROMISE),
    ("it is the goal", _aims, DayKind.PROMISE),
    ("a thing stands beside its day", _is_entry, DayKind.PROMISE),
    ("nothing but the day is said", _will_be, DayKind.PROMISE),
    ("a day is settled on", _settles, DayKind.PROMISE),
    ("a last day stands alone", _last_day, DayKind.PROMISE),
)
