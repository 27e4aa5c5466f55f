"""A sentence as the day grammar reads it: words with their meanings, and the day of the mail."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.mail.days.words import Token, Vocabulary
from bot.mail.words.weekdays import ON, WEEKDAYS_ON

PREPOSITIONS = ("by", "before", "until", "from", "after", "on")
# "Last Friday": a day that is over, whichever it was.
PAST = date.min


@dataclass(frozen=True, slots=True)
class Sentence:
    """What the grammar reads: the words, the day of the mail, the language."""

    tokens: Sequence[Token]
    today: date
    known: Vocabulary
    text: str
    """As written: "May 5" is a day, "we may 5" is not."""
    named: date | None = None
    """The day that the sentence before named last, which "the day after" goes on from."""
    automatic: bool = False
    """A machine answers while its person is away, who wrote it before."""
    reached: date | None = None
    """The same, or where the week, the weekend or the range ends that it named; "the Monday after" goes on from it."""

    def token(self, at: int) -> Token | None:
        return self.tokens[at] if 0 <= at < len(self.tokens) else None

    def is_a(self, at: int, *places: str) -> bool:
        return 0 <= at < len(self.tokens) and self.tokens[at].meaning.calendar in places

    def has(self, at: int, *senses: str) -> bool:
        return 0 <= at < len(self.tokens) and self.tokens[at].has(*senses)

    def form(self, at: int) -> str:
        return self.tokens[at].form if 0 <= at < len(self.tokens) else ""

    def skip(self, at: int, *marks: str) -> int:
        """Past articles and the like (at most three), and the given marks."""
        for _ in range(3):
            token = self.token(at)
            if token is None or token.is_a("weekday", "month", "unit", "next", "this", "last", "part"):
                break
            if not token.has("of") and token.form not in marks:
                break
            at += 1
        return at

    def number(self, at: int) -> int | None:
        token = self.token(at)
        if token is None:
            return None
        if token.shape == "number":
            return int(token.form) if token.form.isdecimal() and len(token.form) <= 4 else None
        return token.meaning.value if token.is_a("number") else None


Found = tuple[int, date | None, date | None, str]
"""Index after the last word, the day (None: words that name no day), the period's first day, the width."""


def leads(sentence: Sentence, first: int) -> frozenset[str]:
    found: set[str] = set()
    at = first - 1
    while at >= max(0, first - 4):
        token = sentence.tokens[at]
        senses = token.meaning.senses & set(PREPOSITIONS)
        if token.has("latest"):
            senses |= {"by"}
        if token.is_a("shift"):
            # "By noon on Friday": the hour keeps its preposition.
            senses |= sentence.known.meaning(token.form.split()[0]).senses & {"by", "before"}
        if not senses and not token.has("of") and not token.is_a("next", "this"):
            break
        found |= senses
        at -= 1
    # "De segunda a oito dias": what it counts from is no beginning.
    return frozenset(found - {"from"} if is_so_many_on(sentence, first + 1) else found)


def is_so_many_on(sentence: Sentence, at: int) -> bool:
    """Behind a weekday: "en huit", "a oito dias"."""
    return (sentence.known.language, sentence.form(at)) in ON and sentence.form(at + 1) in WEEKDAYS_ON
