"""The notice rule, lived through by the real worker: nothing goes to a client that no digest has told of."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.mail.message import Address, Message
from bot.mail.reading import read
from bot.ports import Accepted, Book, Envelope, Later, LetterState, Outcome, Refused, Unknown
from bot.project.state import Client
from bot.rehearsal.clock import VirtualClock
from bot.rehearsal.mails import Sheet
from bot.rehearsal.memory import MemoryStore
from bot.report.digest import View
from bot.walk.morning import Morning
from bot.walk.states import States
from tests.report.house import ANA, BOB, BOT, LEE, Answers, House, accepts, request
from tests.report.studio import at, opened, studio

# Ana asks on Wednesday at eight, before the day begins: polite is due on Monday at its opening.
WEDNESDAY, MONDAY = at("2025-03-05", 8), at("2025-03-10", 8, 30)
INSTALLED = at("2025-03-04", 12)


def house(answers: Answers = accepts, *, notice: str = "1h") -> House:
    """Ana's request of Wednesday, and a server that answers so."""
    return House(studio(notice=notice), INSTALLED, [request(WEDNESDAY)], answers)


def for_ana(house: House) -> list[datetime]:
    return [when for when, whom, _ in house.digests if whom == ANA.address]


def test_a_letter_goes_when_the_notice_is_over_and_not_at_its_opening() -> None:
    """Due on Monday at 09:00, told at 08:30, gone at 09:30."""
    played = house().run(at("2025-03-10", 18))
    assert [at("2025-03-10", 9, 30)] == played.letters
    assert [MONDAY] == played.announced()
    assert (MONDAY, ANA.address, "1 goes out (Monday, 10 March)") in played.digests


def test_the_announced_letter_is_the_one_that_goes_and_says_what_comes_next() -> None:
    """The digest shows the letter word for word, with the day of the next step: that one is told of in its turn."""
    played = house().run(at("2025-03-10", 18))
    (letter,) = [
        read(content, fallback=when) for when, whom, content in played.post.taken if BOB.address in whom.recipients
    ]
    (shown,) = [
        read(content, fallback=when)
        for when, whom, content in played.post.taken
        if when == MONDAY and whom.recipients == (ANA.address,)
    ]
    went, said = (" ".join(_words(mail).replace("|", " ").split()) for mail in (letter, shown))
    assert "Friday, 14 March" in went
    assert went[: went.index("Kind regards")] in said


def _words(mail: Message) -> str:
    return next(part.text for part in mail.parts if part.content_type == "text/plain")


def test_each_member_has_one_digest_a_day_and_none_on_a_weekend_or_closed_day() -> None:
    """Two weeks around Easter, closed from Good Friday to Easter Monday."""
    played = House(studio(), at("2025-04-10", 12), []).run(at("2025-04-23", 23))
    days = [when.date().isoformat()[8:] for when, whom, _ in played.digests if whom == ANA.address]
    assert ["11", "14", "15", "16", "17", "22", "23"] == days
    assert days == [when.date().isoformat()[8:] for when, whom, _ in played.digests if whom == LEE.address]
    assert {"08:30"} == {f"{studio().team.local(when):%H:%M}" for when, _, _ in played.digests}


def test_the_day_of_the_install_has_no_digest_of_the_time_before() -> None:
    played = House(studio(), at("2025-03-10", 12), []).run(at("2025-03-10", 23))
    assert [] == played.digests


def test_a_worker_that_slept_through_the_hour_sends_the_digest_when_it_wakes() -> None:
    """Down from Friday to Monday noon: Monday's digest comes at noon, and the letter an hour later."""
    played = house().run(at("2025-03-07", 20))
    played.clock.set(at("2025-03-10", 12))
    played.run(at("2025-03-10", 18))
    assert at("2025-03-10", 12) == for_ana(played)[-1]
    assert [at("2025-03-10", 13)] == played.letters


def test_a_digest_that_cannot_be_sent_announces_nothing_and_is_tried_again() -> None:
    """The server takes nothing before 11:00 on Monday: the letter waits for the digest, and then for the notice."""

    def late(envelope: Envelope, now: datetime) -> Outcome:
        return Accepted("250") if now >= at("2025-03-10", 11) or now < MONDAY else Later("451 later")

    played = house(late).run(at("2025-03-10", 18))
    (announced,) = played.announced()
    assert at("2025-03-10", 11) <= announced <= at("2025-03-10", 11, 15)
    assert [announced + timedelta(hours=1)] == played.letters


@pytest.mark.parametrize(
    ("answer", "announced", "gone"),
    [
        (Refused("550 no"), at("2025-03-11", 8, 30), at("2025-03-11", 9, 30)),
        # An unknown is tried again every two hours, until the server takes it at half past midnight.
        (Unknown("the link broke"), at("2025-03-11", 0, 30), at("2025-03-11", 9)),
    ],
    ids=["refused", "unknown"],
)
def test_a_digest_that_was_not_accepted_for_sure_announces_nothing(
    answer: Outcome, announced: datetime, gone: datetime
) -> None:
    """All of Monday no digest is accepted for Ana; what is accepted on Tuesday announces, and lets the letter go."""

    def monday(envelope: Envelope, now: datetime) -> Outcome:
        to_ana = envelope.recipients == (ANA.address,)
        return answer if to_ana and MONDAY <= now < at("2025-03-11", 0) else Accepted("250")

    played = house(monday).run(at("2025-03-11", 18))
    assert [announced] == played.announced()
    assert [gone] == played.letters


def test_a_refused_digest_is_told_of_in_the_next_ones() -> None:
    """The other members, and Ana herself on the next day, read that it did not go."""

    def refused(envelope: Envelope, now: datetime) -> Outcome:
        return Refused("550 full") if envelope.recipients == (ANA.address,) and now < MONDAY else Accepted("250")

    played = house(refused).run(at("2025-03-10", 8, 31))
    assert LetterState.REFUSED in played.states()
    text = played.post.taken[-1][2].decode()
    assert "did not go" in text and "10 March" in text


def test_what_becomes_due_after_the_digest_waits_for_the_next() -> None:
    """Asked on Tuesday at 17:00, polite is due on Friday at 17:00, and told on Friday morning.

    Had the digest of Friday not come, the letter would wait for Monday's."""

    def no_friday(envelope: Envelope, now: datetime) -> Outcome:
        friday = at("2025-03-14", 0) <= now < at("2025-03-15", 0)
        return Refused("550 no") if friday and envelope.recipients == (ANA.address,) else Accepted("250")

    asked = at("2025-03-11", 17)
    told = House(studio(), INSTALLED, [request(asked)]).run(at("2025-03-17", 18))
    assert [at("2025-03-14", 17)] == told.letters
    untold = House(studio(), INSTALLED, [request(asked)], no_friday).run(at("2025-03-17", 18))
    assert [at("2025-03-17", 9, 30)] == untold.letters


def test_an_answer_within_the_notice_stops_the_announced_letter() -> None:
    """Told at 08:30, answered at 08:50: nothing goes."""
    answer = Sheet(
        sender=BOB,
        to=[ANA],
        cc=[BOT],
        subject="Re: Homepage texts",
        text="Hi Ana,\n\nhere are the texts, please find them attached.\n\nBob",
        at=at("2025-03-10", 8, 50),
        attachment="texts.pdf",
    )
    played = House(studio(), INSTALLED, [request(WEDNESDAY), answer]).run(at("2025-03-11", 18))
    assert [MONDAY] == played.announced()
    assert [] == played.letters


def test_a_wait_that_began_again_is_told_of_again() -> None:
    """Told on Monday at 08:30, "thanks, will look" at 08:50: polite is due on Thursday, and Thursday tells of it."""
    thanks = Sheet(
        sender=BOB,
        to=[ANA],
        cc=[BOT],
        subject="Re: Homepage texts",
        text="Hi Ana,\n\nthanks, I will have a look.\n\nBob",
        at=at("2025-03-10", 8, 50),
    )
    played = House(studio(), INSTALLED, [request(WEDNESDAY), thanks]).run(at("2025-03-13", 18))
    assert [MONDAY, at("2025-03-13", 8, 30)] == played.announced()
    assert [at("2025-03-13", 9, 30)] == played.letters


def test_a_ladder_in_hours_goes_without_a_digest() -> None:
    """Asked on Wednesday at 08:00 with a wait of two hours: gone at 10:00, announced never."""
    more = '[[ladders.standard.steps]]\nname = "polite"\nafter = "2h"\napprove = false\n'
    played = House(studio(more), INSTALLED, [request(WEDNESDAY)]).run(at("2025-03-05", 18))
    assert [at("2025-03-05", 10)] == played.letters
    assert [] == played.announced()


def test_without_notice_the_letter_goes_at_its_opening() -> None:
    """`notice = "off"`: the digest is read all the same."""
    played = house(notice="off").run(at("2025-03-10", 18))
    assert [at("2025-03-10", 9)] == played.letters
    assert [] == played.announced()
    assert MONDAY in for_ana(played)


def test_the_asker_s_digest_announces_and_nobody_else_s() -> None:
    """Lee reads everything (digest_to) and their digest is accepted; Ana's is not, so her letter waits."""

    def without_ana(envelope: Envelope, now: datetime) -> Outcome:
        monday = MONDAY <= now < at("2025-03-11", 0)
        return Refused("550") if monday and envelope.recipients == (ANA.address,) else Accepted("250")

    policy = replace(studio(), digest_to=(LEE.address,))
    played = House(policy, INSTALLED, [request(WEDNESDAY)], without_ana).run(at("2025-03-10", 18))
    assert (MONDAY, LEE.address, "1 goes out (Monday, 10 March)") in played.digests
    assert [] == played.letters + played.announced()


def test_yesterday_s_unsent_digest_is_not_sent_beside_today_s() -> None:
    """Monday's digest could not be handed over all day: on Tuesday only Tuesday's comes."""

    def deaf(envelope: Envelope, now: datetime) -> Outcome:
        return Later("451") if MONDAY <= now < at("2025-03-11", 8, 30) else Accepted("250")

    played = house(deaf).run(at("2025-03-11", 18))
    assert at("2025-03-11", 8, 30) == for_ana(played)[-1]
    assert 1 == sum(when >= MONDAY for when in for_ana(played))
    assert LetterState.CANCELLED in played.states()


def test_an_address_no_letter_can_bear_keeps_nobody_else_from_their_digest() -> None:
    """A member whose address cannot be written is tried again; Ana reads hers, and her letter goes."""
    rules = studio()
    odd = replace(rules.people, members=(*rules.people.members, Address("änne@studio.example", "Änne")))
    played = House(replace(rules, people=odd), INSTALLED, [request(WEDNESDAY)]).run(at("2025-03-10", 18))
    assert [at("2025-03-10", 9, 30)] == played.letters
    assert {ANA.address, LEE.address} == {whom for _, whom, _ in played.digests}


class Watched(Morning):
    """A morning that looks at one thread at a time, and remembers how often that was not all."""

    def __init__(self) -> None:
        super().__init__(at_once=1, rows=1)
        self.looks: list[bool] = []

    def look(self, book: Book, streams: Iterable[str], view: Callable[[str], View]) -> bool:
        self.looks.append(super().look(book, streams, view))
        return self.looks[-1]


def test_a_morning_of_many_threads_is_looked_at_in_portions_and_tells_the_same() -> None:
    """Six thousand in one transaction ran into PostgreSQL's deadline each time, and no letter went any more."""
    others = [Address(f"eve@{name}.example", "Eve Stone") for name in ("dahl", "olsen", "reyes")]
    mails = [request(WEDNESDAY), *(replace(request(WEDNESDAY, subject=one.domain), to=[one]) for one in others)]
    whole, small = House(studio(), INSTALLED, mails), House(studio(), INSTALLED, mails)
    watched = Watched()
    small.worker.office = replace(small.worker.office, morning=watched)
    until = at("2025-03-06", 18)
    assert whole.run(until).digests == small.run(until).digests
    # The first look of the install found an empty mailbox; then come Wednesday's four threads.
    assert [True, False, False, False, True] == watched.looks[:5]


def test_whoever_wrote_since_they_were_looked_at_is_looked_at_again() -> None:
    """Between two portions mail goes on being read."""
    morning, seen = Morning(at_once=1), list[str]()

    def view(stream: str) -> View:
        seen.append(stream)
        return View(key=stream, client=Client(), outlooks=())

    def work(book: Book) -> list[bool]:
        for stream in ("acme", "dahl"):
            States().append(book, stream, [opened(1, WEDNESDAY)])
        looks = [morning.look(book, ("acme", "dahl"), view) for _ in range(2)]
        States().append(book, "acme", [opened(2, WEDNESDAY)])
        return [*looks, morning.look(book, ("acme", "dahl"), view)]

    assert [False, True, True] == asyncio.run(MemoryStore(VirtualClock(WEDNESDAY)).transact(work))
    assert ["acme", "dahl", "acme"] == seen
