"""What is wrong and since when, what of it a person was told, and what they have to be told now (design 6.10).

A trouble is told once it has lasted a while, and once more when it is over. It is over only when it stayed well for a
few minutes: a link that comes and goes is one trouble, not a hundred. What is over is kept as over, so that an older
note found somewhere else does not bring it back to life."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.project import codec


class Subject(StrEnum):
    """What can fail so that nobody would notice."""

    READING = "reading"
    SENDING = "sending"
    STORE = "store"
    DIGEST = "digest"
    LEASE = "lease"
    """No worker reads the mailbox, though one waits to."""
    WORK = "work"
    """The worker ended, or does not come to the end of its turn."""
    COPY = "copy"
    """The store is an older or a second one: the mailbox shows letters of ours that it does not know."""


SAID = {
    Subject.READING: ("cannot read the mailbox, so no letter goes out", "reads the mailbox again"),
    Subject.SENDING: ("cannot hand over letters", "hands over letters again"),
    Subject.STORE: ("cannot use its store, so nothing is read or sent", "uses its store again"),
    Subject.DIGEST: (
        "could not deliver the digest{to}, so no letter that it announces goes out",
        "delivers the digest{to} again",
    ),
    Subject.LEASE: ("waits, and no worker reads the mailbox", "sees the mailbox read again"),
    Subject.WORK: ("does not work", "works again"),
    Subject.COPY: ("only observes and sends nothing to clients", "sends again"),
}
STEADY = timedelta(minutes=5)
"""How long it must be well to count as over."""
AT_ONCE = frozenset((Subject.COPY,))
"""What does not pass by itself, so that there is nothing to wait for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ailment:
    """One trouble, from its first sign until it is over, and kept after that."""

    subject: Subject
    of: str
    """Whose, where there can be several (the member without a digest); empty otherwise."""
    why: str
    since: datetime
    revised: datetime
    well_since: datetime | None = None
    """None: it is wrong now."""
    told: datetime | None = None
    """None: nobody was told of it."""
    over: bool = False
    ended: str = ""
    """How it ended, in the bot's words, where it does not simply work again; empty: it does."""

    @property
    def name(self) -> str:
        return f"{self.subject}/{self.of}"


Chart = Mapping[str, Ailment]
"""Every trouble by its name."""


@dataclass(frozen=True, slots=True)
class Alert:
    """What a person has to be told."""

    name: str
    sentence: str
    is_over: bool


def ill(chart: Chart, subject: Subject, of: str, why: str, now: datetime) -> Chart:
    """Something is wrong, or still wrong."""
    found = chart.get(f"{subject}/{of}")
    if found is None or found.over:
        new = Ailment(subject=subject, of=of, why=why, since=now, revised=now)
    elif found.why == why and found.well_since is None:
        return chart
    else:
        new = replace(found, why=why, well_since=None, revised=now, ended="")
    return {**chart, new.name: new}


def well(chart: Chart, subject: Subject, of: str, now: datetime, ended: str = "") -> Chart:
    """It works, or has `ended` otherwise; whether the trouble is over is seen later."""
    found = chart.get(f"{subject}/{of}")
    if found is None or found.over or found.well_since is not None:
        return chart
    return {**chart, found.name: replace(found, well_since=now, revised=now, ended=ended)}


def settled(chart: Chart, now: datetime) -> Chart:
    """Ends what stayed well and nobody was told of."""
    ended = {one.name: _ended(one, now) for one in chart.values() if one.told is None and _is_past(one, now)}
    return {**chart, **ended} if ended else chart


def owed(chart: Chart, after: timedelta, now: datetime) -> tuple[Alert, ...]:
    """What a person has to be told now."""
    return tuple(_owed(chart, after, now))


def _owed(chart: Chart, after: timedelta, now: datetime) -> Iterator[Alert]:
    for one in chart.values():
        if one.told is not None and _is_past(one, now):
            yield Alert(one.name, _good_news(one), is_over=True)
        elif one.told is None and not one.over and one.well_since is None and now - one.since >= _wait(one, after):
            yield Alert(one.name, _bad_news(one), is_over=False)


def next_moment(chart: Chart, after: timedelta) -> datetime | None:
    """When something will have to be told if nothing changes; None: nothing is wrong, or all of it was told."""
    moments = [one.well_since + STEADY for one in chart.values() if not one.over and one.well_since]
    moments += [one.since + _wait(one, after) for one in wrong_now(chart) if one.told is None]
    return min(moments, default=None)


def told(chart: Chart, alert: Alert, now: datetime) -> Chart:
    """A person has been told."""
    one = chart[alert.name]
    return {**chart, one.name: _ended(one, now) if alert.is_over else replace(one, told=now, revised=now)}


def merged(mine: Chart, other: Chart) -> Chart:
    """Two memories of the same troubles: of each the one written last; at the same moment, my own."""
    newer = {name: one for name, one in other.items() if name not in mine or mine[name].revised < one.revised}
    return {**mine, **newer}


def wrong_now(chart: Chart) -> tuple[Ailment, ...]:
    """What does not work at this moment."""
    return tuple(one for one in chart.values() if not one.over and one.well_since is None)


def _wait(one: Ailment, after: timedelta) -> timedelta:
    return timedelta() if one.subject in AT_ONCE else after


def _is_past(one: Ailment, now: datetime) -> bool:
    return not one.over and one.well_since is not None and now - one.well_since >= STEADY


def _ended(one: Ailment, now: datetime) -> Ailment:
    return replace(one, over=True, told=None, revised=now)


def _bad_news(one: Ailment) -> str:
    again = "You hear again when it is well, not before."
    return f"Courtside {_said(one, 0)}, since {_moment(one.since)}: {one.why.rstrip('.')}. {again}"


def _good_news(one: Ailment) -> str:
    until = _moment(one.well_since) if one.well_since else ""
    if one.ended:
        return f"Courtside {one.ended}. The trouble stood from {_moment(one.since)} to {until}."
    return f"Courtside {_said(one, 1)}. It did not from {_moment(one.since)} to {until}."


def _said(one: Ailment, which: int) -> str:
    return SAID[one.subject][which].format(to=f" to {one.of}" if one.of else "")


def _moment(at: datetime) -> str:
    return f"{at:%d %B %Y %H:%M} UTC"


# --- as a note -----------------------------------------------------------------------------------


def write(chart: Chart) -> str:
    """The chart as JSON."""
    return json.dumps(codec.dump(tuple(chart.values())), ensure_ascii=False)


def read(text: str) -> Chart:
    """What `write` wrote; nothing where the note is empty or damaged: then troubles are told anew."""
    try:
        found = [codec.load(Ailment, row) for row in json.loads(text or "[]")]
    except (ValueError, TypeError, AttributeError):
        return {}
    return {one.name: one for one in found}
