"""`courtside template stats`: which letters are answered, how soon, and whether `.a` or `.b` does better."""

import asyncio
import sys
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import groupby
from textwrap import wrap
from typing import Annotated, Any

import typer

from bot.adapters.files import templates_in_use
from bot.cli.config import DEFAULT, Config, settings_of
from bot.cli.json_lines import json_line
from bot.cli.wiring import in_store, now, policy_of
from bot.followup.policy import Policy
from bot.ports import Book
from bot.report.answered import LATER, SOON, Row, Sent, Verdict, by_step, rows, sent, verdicts
from bot.report.shares import Share
from bot.walk.states import told

WIDTH = 80
HEAD = f"{'':<26}{'letters':>7}  {'answered in 2 days':>19} {'in 5 days':>17} {'median':>7}"
NOTE = (
    f"Days are the client's business days. A share is taken of the letters whose {SOON} or {LATER} days are over and "
    "in which the team did not step in; behind it stands where the true one lies, 95 times in 100."
)
OLD_WORDS = " (earlier text)"


def stats(
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
    config: Config = DEFAULT,
) -> None:
    """Letters, answers within two and five business days, and whether variants differ by more than chance."""
    settings, at = settings_of(config), now()
    policy = policy_of(settings, templates_in_use(config))
    letters = asyncio.run(in_store(settings, lambda book: list(_letters(book, policy))))
    found = rows(letters, at)
    lines = _json_lines(found) if as_json else _text(found)
    sys.stdout.writelines(f"{line}\n" for line in lines)


def _letters(book: Book, policy: Policy) -> Iterator[Sent]:
    for stream in book.streams():
        yield from sent(told(book.facts(stream)), policy.calendar(stream))


# --- for people ----------------------------------------------------------------------------------


def _text(found: Sequence[Row]) -> Iterator[str]:
    if not found:
        yield "No follow-up has gone out yet."
        return
    yield HEAD
    sums = by_step(found)
    for step, group in groupby(found, lambda row: row.source.step):
        yield from _sum(step, sums.get((step, False)))
        yield from _sum(f"{step}, after a promise", sums.get((step, True)))
        for row in group:
            yield from _named(f"  {row.source.name}{'' if row.current else OLD_WORDS}", _figures(row))
    yield ""
    yield from wrap(NOTE, WIDTH)
    for verdict in verdicts(found):
        yield ""
        yield from wrap(plain_word(verdict), WIDTH)


def _sum(name: str, summed: tuple[int, Share, Share] | None) -> Iterator[str]:
    if summed is not None:
        letters, soon, later = summed
        yield from _named(name, f"{letters:>7}  {_share(soon):>19} {_share(later):>17}")


def _named(name: str, figures: str) -> Iterator[str]:
    """A long name has a line of its own, so that the columns stand."""
    if len(name) > 25:
        yield name
        name = ""
    yield f"{name:<26}{figures}"


def _figures(row: Row) -> str:
    return f"{row.letters:>7}  {_share(row.soon):>19} {_share(row.later):>17} {_time(row.median):>7}"


def _share(share: Share) -> str:
    if not share.of:
        return "-"
    low, high = share.interval()
    return f"{share.answered} of {share.of} {f'{low:.0%}-{high:.0%}':>8}".replace("%-", "-")


def _time(median: timedelta | None) -> str:
    if median is None:
        return "-"
    hours = median / timedelta(hours=1)
    return f"{hours:.0f} h" if hours < 48 else f"{hours / 24:.1f} d"


def plain_word(verdict: Verdict) -> str:
    """Whether the difference means anything, in a sentence."""
    a, b = verdict.first.later, verdict.second.later
    shares = (
        f"{a.value:.0%} of {a.of} letters with .a and {b.value:.0%} of {b.of} with .b were answered in {LATER} days"
    )
    if verdict.better:
        worse = "a" if verdict.better == "b" else "b"
        says = f".{verdict.better} is answered more often. {shares}: that is more than chance. You can drop .{worse}."
    elif verdict.enough:
        says = f"the difference means nothing so far. {shares}: that can well be chance{_more(verdict)}"
    else:
        says = f"too early to say. {shares}{_more(verdict)}"
    return f"{verdict.name}: {says}"


def _more(verdict: Verdict) -> str:
    if verdict.needed is None:
        return "."
    return f". A difference of this size would show at about {verdict.needed} letters each."


# --- for machines --------------------------------------------------------------------------------


def _json_lines(found: Sequence[Row]) -> Iterator[str]:
    for row in found:
        yield json_line({"kind": "template", **_of_row(row)})
    for (step, promised), (letters, soon, later) in by_step(found).items():
        shares = {"two_days": _of_share(soon), "five_days": _of_share(later)}
        yield json_line({"kind": "step", "step": step, "promise": promised, "letters": letters, **shares})
    for verdict in verdicts(found):
        yield json_line({"kind": "comparison", **_of_verdict(verdict)})


def _of_row(row: Row) -> dict[str, Any]:
    source = row.source
    return {
        "template": source.template or None,
        "wording": source.wording or None,
        "current": row.current,
        "step": source.step,
        "promise": source.promised,
        "variant": source.variant or None,
        "letters": row.letters,
        "two_days": _of_share(row.soon),
        "five_days": _of_share(row.later),
        "median_hours": None if row.median is None else round(row.median / timedelta(hours=1), 1),
    }


def _of_share(share: Share) -> dict[str, Any]:
    low, high = share.interval()
    return {"answered": share.answered, "of": share.of, "low": round(low, 3), "high": round(high, 3)}


def _of_verdict(verdict: Verdict) -> dict[str, Any]:
    return {
        "name": verdict.name,
        "better": verdict.better or None,
        "enough": verdict.enough,
        "needed": verdict.needed,
        "says": plain_word(verdict),
    }
