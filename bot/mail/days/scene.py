"""A day in a sentence, with everything that decides what it is for."""

from collections.abc import Callable, Sequence, Set
from datetime import date
from typing import NamedTuple

from bot.mail.clauses import EVIDENCE, Clause, understood
from bot.mail.days.spans import Span
from bot.mail.days.words import Token
from bot.mail.tagged import ends_in_a_tag

# "If that works for you and your colleagues": words from the condition to the consent.
LONGEST_COURTESY = 9
# ", ¿vale?" with its signs: so short a clause behind a plan is a tag.
TAG = 4
# They seek a nod at most, not to know whether it is so.
LIGHT = frozenset("ok okay ja gell gelle vale eh hein tá viu ouviu oké goed hè хорошо ладно ага угу ок".split())
# What the writer does in the words of a wish, a meeting or a doubt is no plan of theirs.
ASKING = ("ask", "may", "need", "wait", "meet", "not", "maybe", "would", "done", "perfect", "third", "they")
# Whoever says so tells, and does not ask.
AHEAD = ("you'll ", "you will ", "tu auras", "vous aurez", "tendr", "avrai", "avrete", "получ")
# What is said of a day on which more happens than that somebody is somewhere.
DELIVERING = ("do", "hands", "gets", "comes", "you", "goods", "back", "meet", "settle", "if", "maybe")
NAMED = ("weekday", "short_weekday", "shift", "month", "weekend", "week", "feast")
# Days ahead from which a day without its year is the one that was a few weeks ago.
JUST_BEEN = 300


class Beside(NamedTuple):
    """The sentences before and after one; few questions look at them, and only then their words are told apart."""

    before: Callable[[], Sequence[Token]] = tuple
    after: Callable[[], Sequence[Token]] = tuple


ALONE = Beside()
"""Of a mail that is one sentence."""


class Scene(NamedTuple):
    """A day with everything that decides what it is for."""

    tokens: Sequence[Token]
    span: Span
    clause: Clause
    forms: frozenset[str]
    """The words of the clause itself, as they are written."""
    senses: frozenset[str]
    """Of the clause, with what it takes over from its neighbours."""
    around: frozenset[str]
    """Of the other clauses of the sentence."""
    asked: bool
    """The sentence is a question, as far as this clause goes."""
    conditional: bool
    """The sentence hangs on a condition that the reader has to meet."""
    language: str
    before: Clause | None
    """The clause before this one; None for the first of a sentence."""
    others: tuple[Clause, ...]
    """The other clauses of the sentence."""
    only: bool
    """No other day stands in the sentence; "that day" is none."""
    courteous: bool
    """Its only condition is whether the reader minds: "if that's alright with you"."""
    was_put_off: bool
    """The sentence before spoke of a nearer day."""
    beside: Beside = ALONE

    @property
    def put_off(self) -> bool:
        """A nearer day was spoken of before: "this week is full, let's say Tuesday"."""
        return self.was_put_off or speaks_of_now(self.tokens[: self.span.first])

    @property
    def is_settled_on(self) -> bool:
        """The only day, or the last after those on which one is somewhere: "tomorrow I'm in court, Thursday ..."."""
        if self.only:
            return True
        if any(token.is_a(*NAMED) for token in self.tokens[self.span.last + 1 :]):
            return False
        earlier = [one for one in self.others if one.last < self.clause.first]
        return any(one.has("be") for one in earlier) and not any(one.has(*DELIVERING) for one in earlier)

    @property
    def of_a_meeting(self) -> bool:
        """ "La comida del domingo", "ao almoço de domingo": the day is the meal's, and nothing begins with it."""
        meeting, of = self.tokens[max(0, self.span.first - 2)], self.tokens[max(0, self.span.first - 1)]
        at_a_meal = meeting.has("on") and " " in meeting.form
        return meeting is not of and of.has("of") and (meeting.has("meet") or at_a_meal)

    @property
    def words(self) -> Sequence[Token]:
        """The words of the clause itself."""
        return self.tokens[self.clause.first : self.clause.last + 1]

    def says(self, *senses: str) -> bool:
        return not self.senses.isdisjoint(senses)

    def has_word(self, words: Set[str]) -> bool:
        """One of these stands in the clause."""
        return not self.forms.isdisjoint(words)

    def led_by(self, *senses: str) -> bool:
        return not self.span.leads.isdisjoint(senses)

    def first_of(self, *senses: str) -> int:
        """Index of the first word of the clause with one of the senses; far behind where there is none."""
        for at in range(self.clause.first, self.clause.last + 1):
            if self.tokens[at].has(*senses):
                return at
        return len(self.tokens) + 1

    def has_just_been(self, today: date) -> bool:
        """In March "the meeting of 26 February" was last week; "by 26 February" is next year's."""
        last = self.tokens[self.span.last]
        with_year = last.shape != "word" and len(last.form) >= len("2026")
        return (self.span.on - today).days > JUST_BEEN and not with_year and not self.led_by("by", "before", "until")

    def is_right_after(self, *senses: str) -> bool:
        """A word with one of the senses stands right before the day, prepositions aside."""
        at = self.span.first - 1
        while at > self.span.first - 4 and at >= self.clause.first:
            token = self.tokens[at]
            if token.has(*senses):
                return True
            if not (token.has("of", "on", "by", "until", "from") or token.is_a("next", "this")):
                return False
            at -= 1
        return False

    def is_right_before(self, *senses: str) -> bool:
        at = self.span.last + 1
        return at <= self.clause.last and self.tokens[at].has(*senses)


def is_strange(token: Token) -> bool:
    """A word that means nothing to us: most often a name or a thing."""
    return token.shape == "word" and not token.meaning.senses and not token.meaning.calendar


def scenes(
    tokens: Sequence[Token],
    days: Sequence[Span],
    found: Sequence[Clause],
    question: bool,
    language: str,
    put_off: bool = False,
    beside: Beside = ALONE,
) -> list[Scene]:
    """One scene for each day of a sentence; `put_off` where the sentence before spoke of a nearer one."""
    made = []
    courteous = _is_courteous(tokens)
    question = question and not _only_seeks_a_nod(tokens, found)
    for span in days:
        at = next(at for at, clause in enumerate(found) if clause.first <= span.first <= clause.last)
        others = tuple(clause for other, clause in enumerate(found) if other != at)
        around = frozenset[str]().union(*(clause.senses for clause in others))
        conditional = any(one.has("if") and one.has("you") for one in others)
        asked = question and not _stated(found, at) and not _is_told_lightly(tokens, found, at)
        senses, before = understood(found, at), found[at - 1] if at else None
        only = len({day.on for day in days}) == 1
        forms = frozenset(token.form for token in tokens[found[at].first : found[at].last + 1])
        scene = Scene(
            tokens, span, found[at], forms, senses, around, asked, conditional, language, before, others, only,
            courteous, put_off, beside,
        )  # fmt: skip
        made.append(scene)
    return made


def without_afterthoughts(scene: Scene) -> Sequence[Token]:
    """From the clause of the day on, and not what is put behind: "je t'envoie le texte, le vrai, pas un brouillon"."""
    end = len(scene.tokens)
    for one in sorted(scene.others, reverse=True):
        words = scene.tokens[one.first : one.last + 1]
        said = not one.senses.isdisjoint((EVIDENCE - {"not"}) | {"maybe", "if", "may", "you"})
        dated = any(token.meaning.calendar not in ("", "number") for token in words)
        if one.first <= scene.clause.last or one.link != "," or said or dated:
            break
        end = one.first
    return scene.tokens[scene.clause.first : end]


def speaks_of_now(tokens: Sequence[Token]) -> bool:
    """This week, today or tomorrow is spoken of, and no meeting."""
    near = any(
        token.is_a("shift") or token.is_a("this") and at + 1 < len(tokens) and tokens[at + 1].is_a("unit")
        for at, token in enumerate(tokens)
    )
    return near and not any(token.has("meet") for token in tokens)


def _is_courteous(tokens: Sequence[Token]) -> bool:
    """Every condition of the sentence asks only whether the reader minds."""
    ifs = [at for at, token in enumerate(tokens) if token.has("if")]
    return bool(ifs) and all(_asks_leave(tokens, at) for at in ifs)


def _asks_leave(tokens: Sequence[Token], at: int) -> bool:
    """From the "if" to a comma or to whoever acts there is a word of consent, and nothing to be done."""
    for token in tokens[at + 1 : at + LONGEST_COURTESY]:
        if token.is_a("weekday", "short_weekday", "shift", "week", "weekend", "month"):
            return False
        if token.has("suits"):
            return True
        if token.form == "," or token.has("self", "do", "comes", "not") and token.form not in ("не", "doesn't"):
            return False
    return False


def _is_told_lightly(tokens: Sequence[Token], found: Sequence[Clause], at: int) -> bool:
    """ "You'll have it on Friday, ok?" tells; "..., right?" wants to know."""
    last = found[-1]
    words = [token.form for token in tokens[last.first : last.last + 1] if token.shape == "word"]
    if last is found[at]:
        # "Weds next week you'll have them ok?", typed without its comma.
        told = any(token.has("gets") and token.form.startswith(AHEAD) for token in tokens[last.first : last.last + 1])
        return told and words[-1] in LIGHT and not last.has("ask", "may", "if", "not", "you")
    return found[at].has("gets") and len(words) == 1 and words[0] in LIGHT


def _only_seeks_a_nod(tokens: Sequence[Token], found: Sequence[Clause]) -> bool:
    """ "ti mando tutto venerdì ok??": what the writer will do, and a tag behind it without a comma."""
    last = found[-1]
    words = [token for token in tokens[last.first : last.last + 1] if token.shape == "word"]
    own = any(token.has("self") and not token.has("attributive", "me") for token in words)
    if not own or last.has(*ASKING) or any(one.has("if", "may", "ask") for one in found):
        return False
    return last.has("do", "hands") and ends_in_a_tag([token.form for token in words])


def _stated(found: Sequence[Clause], at: int) -> bool:
    """ "I'll send it Friday, ok?" states; so does what stands before a question of its own."""
    rest = found[at + 1 :]
    own = found[at]
    if not rest or not own.has("self") or not own.has("do", "will"):
        return False
    last = rest[-1]
    if any(one.link == "but" for one in rest) and not any(one.has("self") for one in rest):
        return True
    return last.has("tag") and last.last - last.first < TAG or last.has("you", "ask") and not own.has("you", "ask")
