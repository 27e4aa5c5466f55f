"""`python -m tests.rehearsal.zone_changes`: every change of every zone from 2025 to 2030, forward and back.

A letter is due in the night of the change. The clock is moved on in quarters of an hour from a day before to two days
after, and the real rules are asked each time, as a worker would; what they send is taken as accepted. Exactly one
letter must go, on a day and in the hours of the client as the zone itself tells them, and no wait may shrink."""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

from bot.followup.calendar import Calendar, parse_hours
from bot.followup.case import SendFollowUp
from bot.followup.decide import decide
from bot.followup.ladder import Step, Wait
from tests.followup.cases import LADDER, SITE, client, look, policy, silence, thread

CLIENT = "acme"
FIRST, LAST = datetime(2025, 1, 1, tzinfo=UTC), datetime(2031, 1, 1, tzinfo=UTC)
QUARTER = timedelta(minutes=15)
BEFORE, AFTER = timedelta(hours=24), timedelta(hours=48)
HOURS = {"by day": "Mon-Sun 09:00-17:00", "by night": "Mon-Sun 00:30-03:30"}
"""The second is where hours are missing, or come twice."""
WAITS = {"a business day": Wait(1), "two days": Wait(elapsed=timedelta(hours=48))}
COMMON = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "Pacific/Auckland")
"""Both halves of the earth, a change of half an hour, and one at midnight: these are played in CI."""


def changes(zone: ZoneInfo) -> Iterator[datetime]:
    """The moments at which the zone's offset changes, to the minute."""
    day = FIRST
    while day < LAST:
        following = day + timedelta(days=1)
        if day.astimezone(zone).utcoffset() != following.astimezone(zone).utcoffset():
            low, high = day, following
            while high - low > timedelta(minutes=1):
                middle = low + (high - low) / 2
                same = middle.astimezone(zone).utcoffset() == low.astimezone(zone).utcoffset()
                low, high = (middle, high) if same else (low, middle)
            yield high.replace(second=0, microsecond=0)
        day = following


def wrong(zone: str, change: datetime, hours: str, wait: Wait) -> Iterator[str]:
    """What the letter of that night did that it should not."""
    place = Calendar(zone=ZoneInfo(zone), hours=parse_hours((hours,)), holidays=frozenset())
    rungs = replace(LADDER, steps=(Step(name="polite", wait=wait, approve=False), *LADDER.steps[1:]))
    rules = replace(policy(), team=place, calendars={CLIENT: place}, ladders={"standard": rungs})
    asked = change - BEFORE - timedelta(hours=12)
    waiting = silence(since=asked, clock=asked, asked_at=asked)
    state = client(thread(1, waiting, opened=asked, last_team_at=asked, project=SITE))
    sent: list[datetime] = []
    now = change - BEFORE
    while now < change + AFTER:
        found = decide(CLIENT, state, rules, look(now))[0]
        if isinstance(found.hit.action, SendFollowUp):
            sent.append(now)
            said = replace(waiting, clock=now, step=1, letters=1)
            state = client(replace(state.threads[1], silence=said, letter_days=(now,)))
        now += QUARTER
    if len(sent) != 1:
        yield f"{len(sent)} letters went"
    opens, closes = hours.split()[1].split("-")
    for moment in sent:
        here = f"{moment.astimezone(place.zone):%H:%M}"
        if not opens <= here < closes:
            yield f"it went at {here}"
        if wait.elapsed is not None and moment - asked < wait.elapsed:
            yield f"it went {moment - asked} after the request"


def judged(zone: str) -> tuple[list[str], int]:
    """What was wrong at the changes of one zone, and how many nights were played."""
    found, nights = [], 0
    for change in changes(ZoneInfo(zone)):
        for hours in HOURS.values():
            for name, wait in WAITS.items():
                nights += 1
                night = f"{zone}, {change:%d %b %Y %H:%M}, {hours}, {name}"
                found += [f"{night}: {one}" for one in wrong(zone, change, hours, wait)]
    return found, nights


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.rehearsal.zone_changes", description=__doc__)
    parser.add_argument("zones", nargs="*", default=sorted(available_timezones()))
    bad: list[str] = []
    nights = 0
    zones = parser.parse_args().zones
    for zone in zones:
        found, played = judged(zone)
        bad += found
        nights += played
    print(*bad, sep="\n")
    print(f"{len(zones)} zones, {nights} nights, {len(bad)} with something wrong")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
