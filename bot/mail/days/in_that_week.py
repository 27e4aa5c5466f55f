"""A weekday behind its week: "next week is quieter, I'll send it on Thursday", "last week, on Monday"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from bot.mail.days import calendar as calendar_days
from bot.mail.days.sentence import Sentence
from bot.mail.days.spans import Span
from bot.mail.words.in_that_week import CALM

BUSY = ("not", "away", "meet", "but", "event", "if", "maybe")
"""Beside one of these the week is why it is done sooner: "next week I'm on holiday, so you'll have it on Thursday"."""


def in_that_week(sentence: Sentence, found: Sequence[Span]) -> list[Span]:
    """The weekday in the week that opens its sentence, where that week is a good one; the week alone says no more."""
    if len(found) < 2:
        return list(found)
    if not _opens(sentence, found[0]):
        return [found[0], *(_of_last_week(sentence, *pair) for pair in pairwise(found))]
    week, *rest = found
    between = sentence.tokens[week.last + 1 : rest[0].first]
    calm = any(token.form in CALM for token in between) and not any(token.has(*BUSY) for token in between)
    nearer = [span for span in rest if span.on < week.on]
    if not calm or not nearer or any(not _is_weekday(sentence, span) for span in rest):
        return list(found)
    friday = calendar_days.FRIDAY
    return [replace(span, on=week.on + timedelta(days=span.on.weekday() - friday)) for span in rest]


def _of_last_week(sentence: Sentence, week: Span, day: Span) -> Span:
    """The day, as far behind as the week right in front of it."""
    between = sentence.tokens[week.last + 1 : day.first]
    apart = any(token.form != "," and not token.has("on", "of") for token in between)
    past = week.width == "week" and week.on < sentence.today
    return replace(day, on=week.on) if past and not apart and _is_weekday(sentence, day) else day


def _opens(sentence: Sentence, span: Span) -> bool:
    """Nothing but a preposition stands before the week, and it is the next one."""
    before = sentence.tokens[: span.first]
    soon = timedelta(days=4) < span.on - sentence.today < timedelta(weeks=2)
    return span.width == "week" and soon and all(token.has("on", "of", "in", "and") for token in before)


def _is_weekday(sentence: Sentence, span: Span) -> bool:
    return span.first == span.last and sentence.is_a(span.first, "weekday") and span.begins is None
