"""The days a mail names: what was promised, asked, or how long somebody is away."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property, partial
from itertools import pairwise

from bot.mail import clauses
from bot.mail.clauses import Clause
from bot.mail.days import absence as day_absence
from bot.mail.days import words as day_words
from bot.mail.days.absence import Absence
from bot.mail.days.bare import LONGEST_ENTRY
from bot.mail.days.day_off import is_spent_on_it
from bot.mail.days.gone import is_gone, is_hoped_well
from bot.mail.days.in_that_week import in_that_week
from bot.mail.days.ordered import order_day
from bot.mail.days.returning import is_given_back, returns_nobody
from bot.mail.days.role import BEHIND, COMPLEMENTS, Rule, ruled
from bot.mail.days.scene import Beside, Scene, scenes, speaks_of_now
from bot.mail.days.sentence import PAST, Sentence
from bot.mail.days.setting_out import sets_out_on
from bot.mail.days.signs import away_signs, day_signs, may_be_away, names_a_day, words_of
from bot.mail.days.spans import Span, spans, tells_hours
from bot.mail.days.then import GOING_ON, done_then, done_when_back
from bot.mail.days.weighed import weighed
from bot.mail.days.words import Token, Vocabulary
from bot.mail.leaning import Sounds, leaning
from bot.mail.message import Day, DayKind, Kind
from bot.mail.sentences import NUMBERED, own_words
from bot.mail.words.closed import SHUT

# A person says by when within the first pages of a mail; the rest is bounded away from hostile text.
LONGEST_TEXT = 12_000
# A sentence that names more days than this is a timetable.
MOST_DAYS = 12
# Of all days of one mail so many are asked what they are for; a year's calendar names fewer in sentences.
MOST_ASKED = 400
# A clock far outside our time is broken, and the calendar ends soon after it.
YEARS = range(1970, 9000)

EITHER = frozenset("or oder ou o u od of или".split())

_DIGIT = re.compile(r"\d")
_SPEAKS_FIRST = (DayKind.PROMISE, DayKind.AWAY_UNTIL, DayKind.DEADLINE)


def dates(text: str, sent: datetime, language: str | None, kind: Kind) -> tuple[Day, ...]:
    """Promises, absences and deadlines in the new words of one mail, the one that speaks for it first."""
    read = _reading(text, language, kind)
    return read.days(sent) if read is not None else ()


def is_away(text: str, language: str | None, kind: Kind) -> bool:
    """The writer says that they are or will be away, with or without a day of return."""
    read = _reading(text, language, kind)
    return read is not None and read.is_away()


def days_and_absence(text: str, sent: datetime, language: str | None, kind: Kind) -> tuple[tuple[Day, ...], bool]:
    """Both of the above from one reading of the text."""
    read = _reading(text, language, kind)
    if read is None:
        return (), False
    read.sounds = partial(leaning, text, read.known.language)
    days = read.days(sent)
    # "I'm travelling, I'll send it on Wednesday": whoever names that day works on it.
    works = kind is Kind.HUMAN and any(day.kind is DayKind.PROMISE for day in days)
    return days, not works and read.is_away()


def scenes_of(text: str, sent: datetime, language: str) -> list[tuple[Scene, Rule | None]]:
    """Every day of a client's mail about which a rule was asked, with the one that fits."""
    read = _reading(text, language, Kind.HUMAN)
    if read is None:
        return []
    read.days(sent)
    return read.ruled


def _reading(text: str, language: str | None, kind: Kind) -> "_Reading | None":
    if kind not in (Kind.HUMAN, Kind.AUTO_REPLY):
        return None
    text = day_words.composed(text[:LONGEST_TEXT])
    lower = day_words.lowered(text)
    if "no." in lower:
        lower = NUMBERED.sub("nr.", lower)
    known = _vocabulary(language, lower)
    if known is None:
        return None
    # "Put on the door: 'We open on 1 April'" promises nothing.
    lower = own_words(lower) if kind is Kind.HUMAN else lower
    return _Reading(text, lower, frozenset(words_of(lower)), known, kind)


def _vocabulary(language: str | None, lower: str) -> Vocabulary | None:
    if language is None:
        return day_words.most_likely(frozenset(words_of(lower)))
    return day_words.vocabulary(language) if language in day_words.LANGUAGES else None


class _Reading:
    """One mail being read, sentence by sentence; absences are one story told in several of them."""

    def __init__(self, text: str, lower: str, words: frozenset[str], known: Vocabulary, kind: Kind) -> None:
        self.text, self.lower, self.words, self.known = text, lower, words, known
        self.automatic = kind is Kind.AUTO_REPLY
        self.today = PAST
        self.named: date | None = None
        """The last day named so far."""
        self.reached: date | None = None
        """The same, or where the last week, weekend or range named so far ends."""
        self.asked = 0
        """The days so far that were asked what they are for."""
        self.absences: list[tuple[Absence, str, date]] = []
        """With the words, and the day that they name."""
        self.events: list[tuple[Absence, str, date]] = []
        self.ruled: list[tuple[Scene, Rule | None]] = []
        """The days whose rule was asked for, with it."""
        self.sounds: Callable[[], Sounds | None] | None = None
        """What the whole mail sounds like, if it is a client's."""
        self._tokens: dict[int, list[Token]] = {}

    def days(self, sent: datetime) -> tuple[Day, ...]:
        if sent.year not in YEARS or not names_a_day(self.lower, self.words, self.known):
            return ()
        self.today = sent.date()
        # A digit is a sign too.
        signs = {*day_signs(self.words, self.known), *_DIGIT.findall(self.lower)}
        shown = ((start, end) for start, end in self._sentences if self._shows(signs, start, end))
        found = [day for start, end in shown for day in self.sentence(start, end)]
        if not any(day.kind is DayKind.PROMISE for day in found):
            self.absences += self.events
        return _in_order([*found, *self.absence()], self.today)

    def is_away(self) -> bool:
        signs = away_signs(self.words, self.known)
        if not signs:
            return False
        shown = [(start, end) for start, end in self._sentences if self._shows(signs, start, end)]
        return any(self.tells_away(signs | SHUT, start, end) for start, end in shown)

    @cached_property
    def _sentences(self) -> list[tuple[int, int]]:
        return list(clauses.sentences(self.text))

    def _shows(self, signs: Iterable[str], start: int, end: int) -> bool:
        """A quick no for the sentences in which none of the mail's signs stands."""
        sentence = self.lower[start:end]
        return any(sign in sentence for sign in signs)

    def tokens(self, start: int, end: int) -> list[Token]:
        """The words of a sentence, once for its days and its absence."""
        found = self._tokens.get(start)
        if found is None:
            found = self._tokens[start] = self.known.tokens(self.lower, start, end)
        return found

    def sentence(self, start: int, end: int) -> list[Day]:
        """The promises and deadlines of one sentence; what it tells of an absence is kept."""
        lower = self.lower[start:end]
        if not names_a_day(lower, words_of(lower), self.known):
            return []
        tokens = self.tokens(start, end)
        said = Sentence(tokens, self.today, self.known, self.text, self.named, self.automatic, self.reached)
        days = in_that_week(said, spans(said))
        self.named = next((day.on for day in reversed(days) if day.width == "day"), self.named)
        self.reached = days[-1].on if days else self.reached
        if not 0 < len(days) <= MOST_DAYS or tells_hours(tokens, days) or self.asked > MOST_ASKED:
            return []
        self.asked += len(days)
        parts = clauses.clauses(tokens, days)
        quote = clauses.quote(self.text, start, end)
        found = []
        question, put_off = _is_question(self.lower, start, end), self._is_put_off(start, tokens)
        beside = self._beside(start, end, tokens)
        for scene in scenes(tokens, days, parts, question, self.known.language, put_off, beside):
            away = self._away(scene)
            if away:
                self.absences.append((day_absence.absence(scene), quote, scene.span.on))
                if not _answers_when_back(scene):
                    continue
            elif day_absence.is_at_event(scene):
                self.events.append((day_absence.absence(scene), quote, scene.span.on))
                continue
            elif self.automatic:
                continue
            meant = DayKind.PROMISE if away else self._meant(scene)
            if meant is not None:
                found.append(Day(kind=meant, on=scene.span.on, quote=quote))
        told, _, back = self.absences[-1] if self.absences else (None, quote, self.today)
        goes = sets_out_on(tokens, days, parts, back) if told is not None and told.returns and not found else None
        if goes is not None:
            self.absences.append((Absence(None, goes, False), quote, goes))
        return found + _or_then(found, tokens, days)

    def _meant(self, scene: Scene) -> DayKind | None:
        rule = ruled(scene, self.today)
        self.ruled.append((scene, rule))
        if self.sounds is not None and rule is not BEHIND:
            return weighed(scene, rule, self.sounds)
        return rule.meant if rule is not None else None

    def _is_put_off(self, start: int, tokens: Sequence[Token]) -> bool:
        """The sentence before spoke of a nearer day; asked only of one that settles on a day."""
        if not any(token.has("settle", "estimate") for token in tokens):
            return False
        return speaks_of_now(self._before(start))

    def _beside(self, start: int, end: int, tokens: Sequence[Token]) -> Beside:
        """The sentences before and after a short one; of what follows a long one only what may say "then"."""
        if len(tokens) > LONGEST_ENTRY:
            return Beside(after=partial(self._taking_up, end))
        return Beside(before=partial(self._before, start), after=partial(self._after, end))

    def _before(self, start: int) -> Sequence[Token]:
        return next((self.tokens(*one) for one in self._sentences if one[1] == start), ())

    def _after(self, end: int) -> Sequence[Token]:
        return next((self.tokens(*one) for one in self._sentences if one[0] == end), ())

    def _taking_up(self, end: int) -> Sequence[Token]:
        """The words of the next sentence, where one of them may say "then"."""
        following = next((one for one in self._sentences if one[0] == end), (end, end))
        said = map(self.known.senses, words_of(self.lower[slice(*following)]))
        return self.tokens(*following) if any(not GOING_ON.isdisjoint(senses) for senses in said) else ()

    def _away(self, scene: Scene) -> bool:
        if is_gone(scene):
            return False
        if not self.automatic:
            return day_absence.is_absent(scene) and not is_spent_on_it(scene)
        if scene.says("third", "they") and not scene.says("away", "back"):
            return False
        told = scene.says("away", "back") or not scene.around.isdisjoint(("away", "back"))
        # "Our hours are Monday to Friday" is said by desks that are never away.
        if not told and not may_be_away(self.words, self.known):
            return False
        return told or (scene.span.width == "range" or scene.led_by("until")) and not scene.says("ask", "do")

    def absence(self) -> list[Day]:
        """One absence of all that was said of it: the named return, else the latest end."""
        told_of = day_absence.after_the_end([told for told, _, _ in self.absences])
        quoted = zip(told_of, self.absences, strict=True)
        ends = [
            (told, quote, named) for told, (_, quote, named) in quoted if told.on is not None and told.on > self.today
        ]
        if not ends:
            return []
        told, quote, named = max(ends, key=lambda one: (one[0].returns, one[0].on or PAST))
        begins = [one.begins for one in told_of if one.begins is not None and told.on and one.begins < told.on]
        first, through = min(begins, default=None), None if told.returns else named
        return [Day(kind=DayKind.AWAY_UNTIL, on=told.on or PAST, quote=quote, away_from=first, through=through)]

    def tells_away(self, signs: frozenset[str], start: int, end: int) -> bool:
        if signs.isdisjoint(words_of(self.lower[start:end])):
            return False
        if _is_question(self.lower, start, end):
            return False
        tokens = self.tokens(start, end)
        told = [at for at, token in enumerate(tokens) if token.has("away", "back")]
        # "Clara-Schumann-Weg" is a street.
        if all(tokens[at].form == "weg" and at and tokens[at - 1].form == "-" for at in told):
            return False
        if not self.automatic and day_absence.is_every_week(tokens, self.known.language):
            return False
        # A person's weekend is no absence, with its day or without.
        if not self.automatic and any(token.is_a("weekend") for token in tokens):
            return False
        # Nor is a month without a day: "closed in August" is said in spring.
        if not self.automatic and any(one.is_a("month") for one in tokens) and not any(map(_has_digit, tokens)):
            return False
        # "Tuesday to Saturday 9 to 7, closed on Sunday and Monday": opening hours.
        dated = any(one.is_a("month") or one.shape in ("date", "iso") for one in tokens)
        if not (self.automatic or dated) and tells_hours(tokens, ()):
            return False
        parts = clauses.clauses(tokens, ())
        return any(self._clause_tells_away(tokens, parts, at) for at in range(len(parts)))

    def _clause_tells_away(self, tokens: Sequence[Token], parts: Sequence[Clause], at: int) -> bool:
        part, senses = parts[at], clauses.understood(parts, at)
        if not self.automatic and day_absence.is_of_a_thing(tokens[part.first : part.last + 1]):
            return False
        if not self.automatic and day_absence.is_bidden_away(tokens, part.first):
            return False
        if not self.automatic and day_absence.is_wished(tokens[part.first : part.last + 1]):
            return False
        if not self.automatic and day_absence.is_of_a_person(tokens[part.first : part.last + 1]):
            return False
        # "Ao domingo e ao feriado estamos fechados": the day may stand in the clause that this one goes on from.
        first = parts[at - 1].first if at and part.link == "and" else part.first
        if not self.automatic and day_absence.is_of_each_week(tokens[first : part.last + 1], self.known.language):
            return False
        if not self.automatic and day_absence.is_of_the_calendar(tokens[part.first : part.last + 1]):
            return False
        if not self.automatic and day_absence.is_when_over(tokens[part.first : part.last + 1]):
            return False
        if not self.automatic and day_absence.is_a_deputys(tokens[part.first : part.last + 1]):
            return False
        if not self.automatic and is_hoped_well(tokens[part.first : part.last + 1], self.known.language):
            return False
        # Who is back one day is away until then; of a person only "not back until" says so.
        here = tokens[part.first : part.last + 1]
        given = returns_nobody(here) or not self.automatic and is_given_back(here, self.known.language)
        back = part.has("back") and not given and (self.automatic or {"not", "self"} <= senses)
        if not (part.has("away") or back) or senses & {"third", "they", "outside", "every", "if", "maybe"}:
            return False
        if "will" not in senses and ("done" in senses or {"back", "away"} <= part.senses and "not" not in senses):
            return False  # Who is back from holiday is here.
        opening = tokens[part.first : min(part.first + 2, part.last + 1)]
        return self.automatic or "self" in senses or any(token.has("away") for token in opening)


def _or_then(found: Sequence[Day], tokens: Sequence[Token], days: Sequence[Span]) -> list[Day]:
    """ "I'll look at it tonight or tomorrow": the other day is promised too, though its clause says nothing."""
    told = {day.on: day for day in found}
    either = [
        (told.get(one.on), other.on)
        for one, other in pairwise(days)
        if other.first == one.last + 2 and tokens[one.last + 1].form in EITHER and other.on not in told
    ]
    return [replace(day, on=on) for day, on in either if day is not None and day.kind is DayKind.PROMISE]


def _has_digit(token: Token) -> bool:
    return any(map(str.isdecimal, token.form))


def _is_question(lower: str, start: int, end: int) -> bool:
    return "?" in lower[max(start, end - 6) : end]


def _answers_when_back(scene: Scene) -> bool:
    """ "I'll send it when I'm back on Monday": the return is the promise too."""
    if scene.is_right_after("back") and scene.clause.has("self") and scene.clause.has("do"):
        return scene.clause.has("hands") and not scene.clause.has("not")
    if done_when_back(scene):
        return True
    # "I'm back on Monday and then I'll send you the texts".
    if scene.clause.has("back") and not scene.led_by("until", "from", "after") and done_then(scene):
        return True
    # "I inform you that I am away until ..." answers nothing when back.
    tells = scene.tokens[scene.clause.first].form in COMPLEMENTS
    return scene.clause.link == "when" and not tells and {"self", "do"} <= scene.around


def _in_order(found: list[Day], today: date) -> tuple[Day, ...]:
    """Promises before absences before deadlines, the latest first; of several promises the last is the lower bound."""
    last = max((day.on for day in found if day.kind is DayKind.PROMISE), default=today)
    once: dict[tuple[DayKind, date], Day] = {}
    for day in found:
        if day.kind is not DayKind.PROMISE or day.on == last:
            once.setdefault((day.kind, day.on), day)
    return tuple(sorted(once.values(), key=lambda day: (_SPEAKS_FIRST.index(day.kind), today - day.on)))


def day_of(text: str, sent: datetime, language: str | None) -> date | None:
    """One day in a team's order ("fri", "21 jan", "2w", "в пятницу"); None where it is unclear."""
    return order_day(text, sent.date(), language) if sent.year in YEARS else None
