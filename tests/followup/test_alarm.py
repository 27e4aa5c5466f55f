"""When a person is told of a trouble: once, in time, and once more when it is well."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.followup import alarm
from bot.followup.alarm import Chart, Subject

START = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
AFTER = timedelta(minutes=15)
WRONG = "imap.studio.example does not answer"


@dataclass
class Night:
    """Minutes that pass, signs that are heard, and what a person is told, with the minute."""

    chart: Chart = field(default_factory=dict)
    told: list[tuple[int, str]] = field(default_factory=list)
    minute: int = 0

    @property
    def now(self) -> datetime:
        return START + timedelta(minutes=self.minute)

    def until(self, minute: int, *, ill: str | None = None, well: bool = False, of: str = "") -> None:
        """Lets the minutes pass; a sign is heard in each."""
        while self.minute < minute:
            if ill:
                self.chart = alarm.ill(self.chart, Subject.READING, of, ill, self.now)
            if well:
                self.chart = alarm.well(self.chart, Subject.READING, of, self.now)
            self.chart = alarm.settled(self.chart, self.now)
            for alert in alarm.owed(self.chart, AFTER, self.now):
                self.told.append((self.minute, alert.sentence))
                self.chart = alarm.told(self.chart, alert, self.now)
            self.minute += 1

    def minutes(self) -> list[int]:
        return [minute for minute, _ in self.told]


def test_a_trouble_that_lasts_is_told_once_with_its_reason() -> None:
    """Fifteen minutes after it began, whatever it does for a day after that."""
    night = Night()
    night.until(24 * 60, ill=WRONG)
    assert [15] == night.minutes()
    assert (
        f"cannot read the mailbox, so no letter goes out, since 02 March 2026 08:00 UTC: {WRONG}." in night.told[0][1]
    )


def test_it_is_told_once_more_when_it_is_well() -> None:
    """After it has stayed well for five minutes; with both moments."""
    night = Night()
    night.until(60, ill=WRONG)
    night.until(300, well=True)
    assert [15, 65] == night.minutes()
    assert night.told[1][1].endswith("It did not from 02 March 2026 08:00 UTC to 02 March 2026 09:00 UTC.")


def test_a_trouble_that_passes_soon_is_not_told_at_all() -> None:
    """A restart of the server wakes nobody, before or after."""
    night = Night()
    night.until(10, ill=WRONG)
    night.until(100, well=True)
    assert [] == night.told


def test_a_link_that_comes_and_goes_is_one_trouble() -> None:
    """Ten minutes down, two up, through a whole night: one alarm, and one when it is over."""
    night = Night()
    for begin in range(0, 600, 12):
        night.until(begin + 10, ill=WRONG)
        night.until(begin + 12, well=True)
    night.until(700, well=True)
    assert 2 == len(night.told)
    assert 15 <= night.told[0][0] <= 60


def test_another_reason_is_no_other_trouble() -> None:
    """First no route, then a wrong password: the mailbox is out of sight all the same."""
    night = Night()
    night.until(20, ill=WRONG)
    night.until(60, ill="the password is wrong")
    assert [15] == night.minutes()


def test_a_second_trouble_after_the_first_is_told_again() -> None:
    """A month later it is news."""
    night = Night()
    night.until(60, ill=WRONG)
    night.until(120, well=True)
    night.until(180, ill=WRONG)
    assert [15, 65, 135] == night.minutes()


def test_troubles_of_two_people_are_two() -> None:
    """A digest that reaches Ana says nothing about Lee's."""
    night = Night()
    night.chart = alarm.ill(night.chart, Subject.DIGEST, "lee@studio.example", "550 no such user", night.now)
    night.chart = alarm.well(night.chart, Subject.DIGEST, "ana@studio.example", night.now)
    night.until(30)
    assert [15] == night.minutes()
    assert "the digest to lee@studio.example, so no letter that it announces goes out, since" in night.told[0][1]


def test_a_copied_store_is_told_at_once() -> None:
    """There is nothing to wait for: it does not pass by itself."""
    chart = alarm.ill({}, Subject.COPY, "", "a letter of ours is unknown", START)
    assert 1 == len(alarm.owed(chart, AFTER, START))


def test_what_was_told_is_known_after_a_restart() -> None:
    """The note on the slate is the whole memory."""
    night = Night()
    night.until(20, ill=WRONG)
    again = Night(chart=alarm.read(alarm.write(night.chart)), minute=20)
    again.until(90, ill=WRONG)
    again.until(100, well=True)
    assert [95] == again.minutes()


def test_a_damaged_note_is_no_note() -> None:
    """Told twice is better than not at all."""
    chart = alarm.ill({}, Subject.STORE, "", "gone", START)
    for damaged in ("", "{", "[1]", '[{"subject": "reading"}]', alarm.write(chart)[:-9], '[{"subject": "tea"}]'):
        assert {} == alarm.read(damaged)


def test_of_two_memories_the_later_word_counts() -> None:
    """One worker told of it and died; the next had an older note of its own."""
    before = alarm.ill({}, Subject.READING, "", WRONG, START)
    (alert,) = alarm.owed(before, AFTER, START + AFTER)
    after = alarm.told(before, alert, START + AFTER)
    assert after == alarm.merged(before, after) == alarm.merged(after, before)


def test_what_is_over_stays_over_beside_an_older_note() -> None:
    """A stale note elsewhere neither tells again nor tells of a second recovery."""
    stale = alarm.ill({}, Subject.READING, "", WRONG, START)
    late = START + timedelta(hours=1)
    ended = alarm.settled(alarm.well(stale, Subject.READING, "", START + timedelta(minutes=1)), late)
    both = alarm.merged(stale, ended)
    assert () == alarm.owed(both, AFTER, late + AFTER)
    assert () == alarm.wrong_now(both)


def test_the_next_moment_is_when_something_has_to_be_told() -> None:
    """A trouble's own wait, or the end of five steady minutes; nothing where all was told."""
    chart = alarm.ill({}, Subject.READING, "", WRONG, START)
    assert START + AFTER == alarm.next_moment(chart, AFTER)
    (alert,) = alarm.owed(chart, AFTER, START + AFTER)
    chart = alarm.told(chart, alert, START + AFTER)
    assert alarm.next_moment(chart, AFTER) is None
    chart = alarm.well(chart, Subject.READING, "", START + 2 * AFTER)
    assert START + 2 * AFTER + alarm.STEADY == alarm.next_moment(chart, AFTER)
