"""What a day in a sentence is for: a table of small questions, the first that fits decides."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.mail import clauses
from bot.mail.calendar_days import working_day_after
from bot.mail.clauses import Clause, understood
from bot.mail.day_words import Token
from bot.mail.message import DayKind
from bot.mail.spans import Span

NO_DAY = "no day"
# "Geen" and "gern" are none.
SHORTEST_PARTICIPLE = 5
# "You can expect it on Friday": the one thing to be allowed that promises.
EXPECTS = frozenset(
    "expect erwarten rechnen attendre compter esperar contar aspettare verwachten ожидать ждать".split()
)
# So many words stand around a day that answers by itself: "on Friday at the latest!"
FEW = 5

# English verbs that speak of the future in the present tense; the others need "will".
SPOKEN_NOW = ("send", "deliver", "reply", "share", "upload", "return", "submit", "forward")


@dataclass(frozen=True, slots=True)
class Scene:
    """A day with everything that decides what it is for."""

    tokens: Sequence[Token]
    span: Span
    clause: Clause
    senses: frozenset[str]
    """Of the clause, with what it takes over from its neighbours."""
    around: frozenset[str]
    """Of the other clauses of the sentence."""
    asked: bool
    """The sentence is a question, as far as this clause goes."""
    conditional: bool
    """The sentence hangs on a condition that the reader has to meet."""
    language: str

    def says(self, *senses: str) -> bool:
        return not self.senses.isdisjoint(senses)

    def led_by(self, *senses: str) -> bool:
        return not self.span.leads.isdisjoint(senses)

    def first_of(self, *senses: str) -> int:
        """Index of the first word of the clause with one of the senses; far behind where there is none."""
        for at in range(self.clause.first, self.clause.last + 1):
            if self.tokens[at].has(*senses):
                return at
        return len(self.tokens) + 1


def scenes(
    tokens: Sequence[Token], days: Sequence[Span], found: Sequence[Clause], question: bool, language: str
) -> list[Scene]:
    """One scene for each day of a sentence."""
    made = []
    for span in days:
        at = next(at for at, clause in enumerate(found) if clause.first <= span.first <= clause.last)
        around = frozenset[str]().union(*(clause.senses for other, clause in enumerate(found) if other != at))
        conditional = any(one.has("if") and one.has("you") for other, one in enumerate(found) if other != at)
        asked = question and not _stated(found, at)
        made.append(Scene(tokens, span, found[at], understood(found, at), around, asked, conditional, language))
    return made


def _stated(found: Sequence[Clause], at: int) -> bool:
    """ "I'll send it Friday, ok?" states; so does what stands before a question of its own."""
    rest = found[at + 1 :]
    own = found[at]
    if not rest or not own.has("self") or not own.has("do", "will"):
        return False
    last = rest[-1]
    if any(one.link == "but" for one in rest) and not any(one.has("self") for one in rest):
        return True
    return last.has("tag") and last.last - last.first < 3 or last.has("you", "ask") and not own.has("you", "ask")


def role(scene: Scene, today: date) -> DayKind | None:
    """Promise, deadline, or None; absences are told by `absence`."""
    if scene.span.on < today:
        return None
    for _, question, answer in RULES:
        if question(scene):
            return answer
    return None


def is_absent(scene: Scene) -> bool:
    """The clause says that the writer is away, or back."""
    if scene.says("third", "they", "done", "if", "maybe", "every") or scene.asked:
        return False
    if "away" in scene.clause.senses or ("away" in scene.senses and not scene.says("do")):
        return scene.says("self") or scene.first_of("away") <= scene.clause.first + 1
    if not scene.says("back") or scene.says("do", "gets", "comes", "ask", "need"):
        return False
    return scene.says("self") or scene.first_of("back") <= scene.clause.first + 1


def is_at_event(scene: Scene) -> bool:
    """ "We're at the fair until Friday": away too, where no better day is named."""
    stays = scene.clause.has("event") and scene.clause.has("self") and not scene.clause.has("do", "meet")
    return stays and not scene.asked and (scene.led_by("until") or scene.span.width == "range")


def _day_after_only(scene: Scene) -> bool:
    return scene.led_by("from", "after") and not scene.led_by("by", "until")


def _wishes(scene: Scene) -> bool:
    """ "Have a nice weekend" promises nothing."""
    return _right_before(scene, "wish") or (scene.says("wish") and scene.span.width in ("weekend", "week"))


def _recurs(scene: Scene) -> bool:
    return scene.says("every") or ("every" in scene.around and not scene.clause.has("self"))


def _meets(scene: Scene) -> bool:
    """The day belongs to a meeting or an event, not to a delivery."""
    # "I'll call you with the decision": a call that delivers.
    if not scene.says("meet") or scene.says("outcome"):
        return False
    if not scene.says("do", "gets", "comes") or scene.first_of("meet") < scene.first_of("do", "gets", "comes", "ask"):
        return True
    return _right_before(scene, "meet") or (scene.language == "en" and _right_after(scene, "meet"))


def _right_before(scene: Scene, *senses: str) -> bool:
    at = scene.span.first - 1
    while at > scene.span.first - 4 and at >= scene.clause.first:
        token = scene.tokens[at]
        if token.has(*senses):
            return True
        if not token.has("of", "on", "by", "until", "from"):
            return False
        at -= 1
    return False


def _right_after(scene: Scene, *senses: str) -> bool:
    at = scene.span.last + 1
    return at <= scene.clause.last and scene.tokens[at].has(*senses)


def _gives_time(scene: Scene) -> bool:
    if scene.span.width == "grace":
        return not scene.says("not", "if", "third", "they")
    if not scene.led_by("until", "by") or scene.says("not"):
        return False
    if scene.says("need") and scene.says("self") and not scene.led_by("by"):
        return True
    if scene.language == "de" and any(
        token.has("do", "comes") for token in scene.tokens[scene.span.last + 1 : scene.clause.last + 1]
    ):
        return False  # "Geben Sie uns bis Montag Bescheid" gives an answer, not time.
    near = range(max(0, scene.span.first - 3), min(len(scene.tokens), scene.span.last + 3))
    return any(scene.tokens[at].has("time") for at in near) and (not scene.says("you") or scene.says("me", "time"))


def _requests(scene: Scene) -> bool:
    if scene.says("done", "time") and not scene.says("ask", "me"):
        return False
    if scene.says("self") and scene.says("will", "do") and not scene.says("you", "me", "need"):
        return False
    if scene.says("wait"):
        return False
    # "By Thursday, please: the caterer needs it for the 12th" asks for Thursday.
    if "ask" in scene.around and scene.clause.has("need") and not scene.clause.has("ask", "self", "me", "you"):
        return False
    if scene.says("if"):
        return scene.says("you") and scene.says("do") and "ask" in scene.around
    if scene.says("ask") or _may_you(scene):
        return scene.led_by("by", "until", "before") or scene.says("do")
    if scene.asked:
        addressed = scene.says("you") or scene.led_by("by", "before")
        return scene.says("do", "gets") and addressed and not scene.says("self", "meet", "third", "they")
    return _commands(scene) or _needs(scene) or _you_give(scene)


def _may_you(scene: Scene) -> bool:
    """ "Can you" asks in a question, or where it opens the clause and the question mark was forgotten."""
    return scene.says("modal") and (scene.asked or scene.first_of("modal") <= scene.clause.first + 1)


def _commands(scene: Scene) -> bool:
    """A clause that opens with its verb and names nobody who does it."""
    if not scene.says("do") or scene.says("self", "will", "gets", "not", "third", "they"):
        return False
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
        and not scene.says("self", "not", "if", "third", "they")
    )


def _uncertain(scene: Scene) -> bool:
    return scene.says("not", "maybe") or "maybe" in scene.around


def _conditional(scene: Scene) -> bool:
    return scene.says("if") or scene.conditional or (scene.says("would") and not scene.says("will"))


def _over(scene: Scene) -> bool:
    over = scene.says("done") or (scene.says("perfect") and (scene.says("participle") or _has_strong_participle(scene)))
    return over and not scene.says("will", "vow")


def _has_strong_participle(scene: Scene) -> bool:
    """ "Vrijdag hebben we het gevierd": Dutch and German verbs we do not know, in their perfect."""
    if scene.language not in ("de", "nl"):
        return False
    words = scene.tokens[scene.clause.first : scene.clause.last + 1]
    return any(
        token.form.startswith("ge") and token.form.endswith(("d", "t", "en")) and len(token.form) > SHORTEST_PARTICIPLE
        for token in words
        if token.shape == "word" and not token.meaning.senses and not token.meaning.calendar
    )


def _is_allowed(scene: Scene) -> bool:
    """ "You can go live tomorrow": the reader will do it, not the writer."""
    if not scene.clause.has("may") or scene.clause.has("self", "gets", "comes", "away", "back"):
        return False
    return all(token.form not in EXPECTS for token in scene.tokens[scene.clause.first : scene.clause.last + 1])


def _gets(scene: Scene) -> bool:
    return scene.says("gets")


def _comes(scene: Scene) -> bool:
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
    verbs = [token.form for token in scene.tokens[scene.clause.first : scene.clause.last + 1] if token.has("do")]
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
    """ "The files will be sent on Friday"."""
    return scene.says("will") and scene.says("done", "participle") and not scene.says("self", "third", "away", "back")


def _last_day(scene: Scene) -> bool:
    """ "Friday at the latest!": an answer of a day and nothing else."""
    if not (_right_before(scene, "latest") or _right_after(scene, "latest")):
        return False
    others = scene.clause.last - scene.clause.first - (scene.span.last - scene.span.first)
    return others <= FEW and (scene.senses | scene.around).isdisjoint(clauses.EVIDENCE)


def _delivery(scene: Scene) -> bool:
    """ "Delivery on Friday": the noun for the verb, at the head of a short clause."""
    length = scene.clause.last - scene.clause.first - (scene.span.last - scene.span.first)
    return scene.first_of("delivery") <= scene.clause.first + 1 and length <= FEW


def _vows(scene: Scene) -> bool:
    return scene.says("vow")


Question = Callable[[Scene], bool]

RULES: tuple[tuple[str, Question, DayKind | None], ...] = (
    ("the day is a beginning, not an end", _day_after_only, None),
    ("it is a good wish", _wishes, None),
    ("it happens again and again", _recurs, None),
    ("the writer asks for time until then", _gives_time, DayKind.PROMISE),
    ("the day belongs to a meeting or event", _meets, None),
    ("somebody is asked for something by then", _requests, DayKind.DEADLINE),
    ("it is denied or uncertain", _uncertain, None),
    ("it hangs on a condition", _conditional, None),
    ("it is a question", lambda scene: scene.asked, None),
    ("it is over", _over, None),
    ("the reader is let do it then", _is_allowed, None),
    ("the reader will have it then", _gets, DayKind.PROMISE),
    ("what is awaited comes then", _comes, DayKind.PROMISE),
    ("the writer delivers then", _delivers, DayKind.PROMISE),
    ("it will be delivered then", _is_delivered, DayKind.PROMISE),
    ("the writer takes care of it by then", _takes_care, DayKind.PROMISE),
    ("the writer gives their word", _vows, DayKind.PROMISE),
    ("a last day stands alone", _last_day, DayKind.PROMISE),
    ("a delivery is announced", _delivery, DayKind.PROMISE),
)


@dataclass(frozen=True, slots=True)
class Absence:
    """What one clause tells of an absence."""

    on: date | None
    """The first day back; None where the words name only the first day away."""
    begins: date | None
    returns: bool
    """The words name the return itself, which beats an end worked out from "until"."""


def absence(scene: Scene) -> Absence:
    """Back on D is D; until D is the working day after it; a single day or week away ends with it."""
    span = scene.span
    if span.width == "range":
        return Absence(working_day_after(span.on), span.begins, False)
    says_back = scene.says("back") and not ("away" in scene.clause.senses and scene.led_by("until"))
    if says_back:
        return Absence(span.on, None, True)
    if scene.led_by("until"):
        return Absence(working_day_after(span.on), None, False)
    if scene.led_by("from", "after"):
        if scene.says("do", "gets") and "away" not in scene.clause.senses:
            return Absence(span.on, None, True)  # "I can read your mail only from Monday."
        return Absence(None, span.begins or span.on, False)
    return Absence(working_day_after(span.on), span.begins or span.on, False)
