"""Which letters are answered, and how soon: what `template stats` says, and whether a difference means anything.

A letter counts as answered by the first word of the client's after it, as long as neither another letter of ours nor
a mail of the team's came between: those may be what was answered. A share is taken of letters whose days are over,
answered or not, so that a quick answer never counts before a slow one could."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from statistics import median

from bot.followup.calendar import Calendar, after_business_days
from bot.project import facts
from bot.project.facts import Court, Fact
from bot.project.terms import FIRST_TIME
from bot.report.shares import Share, difference, needed

SOON, LATER = 2, 5
"""Business days within which an answer is looked for."""
ONE_HOUR = timedelta(hours=1)
LEAST = 20
"""Letters of each variant below which nothing is said: a single answer moves such a share by five in a hundred."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Which words a letter had."""

    template: str
    """`en/polite.b.md`; empty where a person wrote the letter."""
    wording: str
    step: str
    promised: bool

    @property
    def name(self) -> str:
        return self.template.removesuffix(".md") or f"{self.step}, written by hand"

    @property
    def variant(self) -> str:
        tail = self.name.rpartition(".")[2]
        return tail if tail in ("a", "b") else ""

    @property
    def rivals(self) -> str:
        """What `.a`, `.b` and the plain file that stands in for `.a` have in common."""
        return self.name.removesuffix(f".{self.variant}") if self.variant else self.name


@dataclass(slots=True, kw_only=True)
class Sent:
    """One letter the server took, and what became of it."""

    source: Source
    at: datetime
    calendar: Calendar
    answered: datetime | None = None
    """None: not yet, or never."""
    left: datetime | None = None
    """When the team stepped in before any answer, which nobody can tell from an answer to us; None: it did not."""

    def counts(self, days: int, now: datetime) -> bool:
        """Whether its days are over and were its own."""
        due = after_business_days(self.calendar, self.at, days)
        return due is not None and due <= now and (self.left is None or self.left >= due)

    def is_answered(self, days: int) -> bool:
        due = after_business_days(self.calendar, self.at, days)
        return self.answered is not None and due is not None and self.answered <= due


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """The letters of one wording of one template."""

    source: Source
    current: bool
    """False for a text that has been changed since."""
    letters: int
    soon: Share
    later: Share
    median: timedelta | None
    """Of the answered ones; None where none is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether `.a` and `.b` differ by more than chance."""

    name: str
    first: Row
    second: Row
    better: str
    """`a`, `b`, or empty where nobody can say."""
    enough: bool
    """False: there are too few letters to say anything."""
    needed: int | None
    """Letters of each variant that would show a difference of this size; None where there is none to show."""


def rows(letters: Iterable[Sent], now: datetime) -> tuple[Row, ...]:
    """One row for each wording of each template, by step; the wording in use first."""
    groups: dict[Source, list[Sent]] = {}
    for one in letters:
        groups.setdefault(one.source, []).append(one)
    latest: dict[str, Source] = {}
    for source in sorted(groups, key=lambda each: max(one.at for one in groups[each])):
        latest[source.name] = source
    made = [_row(source, group, latest[source.name] is source, now) for source, group in groups.items()]
    steps = {source.step: number for number, source in reversed(list(enumerate(groups)))}
    return tuple(
        sorted(made, key=lambda row: (steps[row.source.step], row.source.name, not row.current, row.source.wording))
    )


def verdicts(found: Sequence[Row]) -> Iterator[Verdict]:
    """One for each pair of variants that are both in use."""
    pairs: dict[str, dict[str, Row]] = {}
    for row in found:
        if row.current and row.source.template:
            pairs.setdefault(row.source.rivals, {})[row.source.variant or "a"] = row
    for name, pair in sorted(pairs.items()):
        if len(pair) > 1:
            yield _verdict(name, pair["a"], pair["b"])


def sent(happened: Iterable[Fact], calendar: Calendar) -> list[Sent]:
    """The letters of one client, in the order in which they went."""
    watch = _Watch(calendar)
    for fact in happened:
        watch.see(fact)
    return watch.letters


@dataclass(slots=True)
class _Watch:
    calendar: Calendar
    letters: list[Sent] = field(default_factory=list)
    _planned: dict[str, facts.LetterPlanned] = field(default_factory=dict)
    _open: dict[int | None, Sent] = field(default_factory=dict)
    """The last letter of each thread, as long as an answer would be an answer to it."""

    def see(self, fact: Fact) -> None:
        match fact:
            case facts.LetterPlanned():
                self._planned[fact.key] = fact
            case facts.LetterAccepted() if fact.key in self._planned:
                letter = Sent(source=_source(self._planned.pop(fact.key)), at=fact.at, calendar=self.calendar)
                self._open[fact.thread] = letter
                self.letters.append(letter)
            case facts.ClientWrote(old=False) | facts.CourtSet(court=Court.TEAM):
                # "Got it" is an answer that came by a way we do not see.
                self._ends(fact, is_answer=True)
            case facts.TeamWrote() if fact.to:
                self._ends(fact, is_answer=False)
            case facts.CourtSet() | facts.Closed() | facts.Paused():
                self._ends(fact, is_answer=False)
            case _:
                pass

    def _ends(self, fact: Fact, *, is_answer: bool) -> None:
        letter = self._open.get(fact.thread)
        if letter is None or fact.at < letter.at:
            return  # a mail that was on its way when the letter went
        del self._open[fact.thread]
        if is_answer:
            letter.answered = fact.at
        else:
            letter.left = fact.at


def _source(planned: facts.LetterPlanned) -> Source:
    return Source(
        template=planned.template,
        wording=planned.wording,
        step=planned.step,
        promised=planned.occasion != FIRST_TIME,
    )


def _row(source: Source, letters: Sequence[Sent], current: bool, now: datetime) -> Row:
    hours = [(one.answered - one.at) / ONE_HOUR for one in letters if one.answered]
    return Row(
        source=source,
        current=current,
        letters=len(letters),
        soon=_share(letters, SOON, now),
        later=_share(letters, LATER, now),
        median=median(hours) * ONE_HOUR if hours else None,
    )


def _share(letters: Sequence[Sent], days: int, now: datetime) -> Share:
    over = [one for one in letters if one.counts(days, now)]
    return Share(sum(one.is_answered(days) for one in over), len(over))


def _verdict(name: str, first: Row, second: Row) -> Verdict:
    enough = min(first.later.of, second.later.of) >= LEAST
    low, high = difference(first.later, second.later)
    better = "" if not enough or low <= 0 <= high else "b" if low > 0 else "a"
    return Verdict(
        name=name, first=first, second=second, better=better, enough=enough, needed=needed(first.later, second.later)
    )


def by_step(found: Sequence[Row]) -> Mapping[tuple[str, bool], tuple[int, Share, Share]]:
    """Letters and shares of each step over all its templates, promise variants apart."""
    sums: dict[tuple[str, bool], tuple[int, Share, Share]] = {}
    for row in found:
        key = (row.source.step, row.source.promised)
        letters, soon, later = sums.get(key, (0, Share(0, 0), Share(0, 0)))
        sums[key] = (letters + row.letters, soon + row.soon, later + row.later)
    return sums
