"""What a placed message means: who wrote it decides, and a machine never moves the ball."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.mail.message import Address, Answer, Day, DayKind, Failed, HandedOn, Kind
from bot.project import facts
from bot.project.facts import Fact, Seen
from bot.project.fold import fold
from bot.project.intake import Arrival, happened, writers
from bot.project.people import ClientCard, People
from bot.project.records import Reading
from tests.project.cast import LastTwo

AT = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
ANA, BOB, EVE = (Address(one) for one in ("ana@studio.example", "bob@acme.example", "eve@other.example"))
BOT = Address("followup@studio.example")
PEOPLE = People(
    bot=BOT,
    team_domains=frozenset({"studio.example"}),
    members=(ANA,),
    clients={"acme": ClientCard("acme", "Acme", frozenset({"acme.example"}))},
    suffixes=LastTwo(),
)


def read(sender: Address, **changes: Any) -> Reading:
    usual: dict[str, Any] = {"to": (ANA,), "cc": (BOT,), "message_id": "m@acme.example"}
    return Reading(identity="0" * 64, at=AT, day=AT.date(), senders=(sender,), **(usual | changes))


ASKED = read(ANA, to=(BOB,), asks=True, words="Could you send us the texts?")
OPENED = facts.ThreadOpened(at=AT, thread=1, root="m", project="acme", because="")


def facts_of(reading: Reading, known: tuple[Fact, ...] = (OPENED,), thread: int | None = 1) -> list[Fact]:
    state = fold(known)
    return happened(
        Arrival(
            reading=reading, client="acme", state=state, thread=thread, people=PEOPLE, client_of=PEOPLE.named_client
        )
    )


BACK = Day(kind=DayKind.AWAY_UNTIL, on=date(2026, 3, 9), quote="until Monday")


@pytest.mark.parametrize(
    ("reading", "kinds"),
    [
        (ASKED, [facts.TeamWrote]),
        (read(BOB), [facts.ClientWrote]),
        (read(BOB, answer=Answer.OBJECTION), [facts.ClientWrote, facts.Objected]),
        (read(BOB, dates=(BACK,)), [facts.ClientWrote, facts.ContactAway]),
        (read(EVE), []),
        (read(BOB, kind=Kind.AUTO_REPLY, dates=(BACK,)), [facts.ContactAway]),
        (read(BOB, kind=Kind.AUTO_REPLY, left=True), [facts.ContactUnreachable]),
        (read(BOB, kind=Kind.AUTO_REPLY), []),
        (read(EVE, kind=Kind.AUTO_REPLY, dates=(BACK,)), []),
        (read(BOB, kind=Kind.CHALLENGE), [facts.Challenged]),
        *(
            (read(BOB, kind=kind), [])
            for kind in (Kind.BULK, Kind.NOTIFICATION, Kind.RECEIPT, Kind.CALENDAR, Kind.OURS)
        ),
    ],
)
def test_who_wrote_decides_what_it_means(reading: Reading, kinds: list[type[Fact]]) -> None:
    """Only people and their mailboxes make facts, and only those of this client and of the team."""
    assert kinds == [type(fact) for fact in facts_of(reading)]


def forwarded(author: Address, **said: Any) -> Reading:
    return read(ANA, to=(BOT,), cc=(), handed_on=HandedOn(author=author, **({"answer": None} | said)))


OBJECTS = forwarded(BOB, answer=Answer.OBJECTION)
LAWYER = forwarded(EVE, claims=True)
LEE = Address("lee@studio.example")


@pytest.mark.parametrize(
    ("reading", "kinds"),
    [
        (OBJECTS, [facts.ClientWrote, facts.Objected]),
        (replace(OBJECTS, old=True), [facts.ClientWrote]),
        (replace(OBJECTS, to=(EVE,), cc=(BOT, BOB)), [facts.ClientWrote, facts.Objected]),
        (replace(OBJECTS, to=(LEE,)), []),
        (replace(OBJECTS, to=(BOB,), cc=(BOT,)), []),
        (forwarded(BOB, dates=(BACK,)), [facts.ClientWrote, facts.ContactAway]),
        (forwarded(BOB, dates=(BACK,), kind=Kind.AUTO_REPLY), [facts.ContactAway]),
        (forwarded(BOB, left=True, kind=Kind.AUTO_REPLY), [facts.ContactUnreachable]),
        (forwarded(BOB, answer=Answer.OBJECTION, kind=Kind.NOTIFICATION), []),
        (LAWYER, [facts.ClaimRaised]),
        (forwarded(EVE, answer=Answer.OBJECTION), []),
        (forwarded(LEE, claims=True), []),
    ],
)
def test_what_a_member_hands_to_us_counts_for_its_writer(reading: Reading, kinds: list[type[Fact]]) -> None:
    """Not what they forward to others alone, nor what one of ours or a machine wrote (design 4.12)."""
    assert [facts.TeamWrote, *kinds] == [type(fact) for fact in facts_of(reading)]


def test_whom_of_us_the_client_wrote_to_is_kept() -> None:
    """Of a mail that a member forwards it is that member."""
    wrote = [fact for one in (read(BOB), OBJECTS) for fact in facts_of(one) if isinstance(fact, facts.ClientWrote)]
    assert [(ANA.address,), (ANA.address,)] == [one.members for one in wrote]


def test_a_claim_holds_only_the_thread_it_is_handed_to() -> None:
    """Under a subject of its own it belongs to no thread whose letters could rest."""
    assert [] == facts_of(LAWYER, thread=None)


def test_nobody_has_written_what_a_forged_mail_forwards() -> None:
    """Whoever pretends to be Ana makes Bob object to nothing (design 9)."""
    assert (BOB.address,) == writers(OBJECTS, PEOPLE)
    assert () == writers(replace(OBJECTS, denied=True), PEOPLE)
    assert () == writers(replace(OBJECTS, to=(LEE,)), PEOPLE)
    assert (EVE.address,) == writers(replace(LAWYER, senders=(EVE,)), PEOPLE)


def test_what_a_forged_mail_forwards_moves_no_ball() -> None:
    """Nobody gave their word for it (design 4.12, 9): it could be the answer, so the team is asked (4.13)."""
    known = (OPENED, *facts_of(ASKED))
    forged = replace(forwarded(BOB, answer=Answer.DELIVERS), denied=True)
    assert [facts.TeamWrote, facts.WroteBeside] == [type(one) for one in facts_of(forged, known)]
    assert [facts.TeamWrote] == [type(one) for one in facts_of(replace(LAWYER, denied=True), known)]
    assert [facts.TeamWrote] == [type(one) for one in facts_of(replace(OBJECTS, denied=True))]


LATER = timedelta(days=2)
GONE = (Failed(BOB.address, True, "5.1.1"),)


@pytest.mark.parametrize(
    "late",
    [
        read(BOB, kind=Kind.AUTO_REPLY, dates=(BACK,)),
        read(BOB, kind=Kind.AUTO_REPLY, left=True),
        read(Address("mailer-daemon@x.example"), kind=Kind.BOUNCE, failed=GONE),
    ],
)
def test_an_older_notice_that_is_read_late_says_nothing(late: Reading) -> None:
    """Bob has written himself since (design 4.8, 4.9)."""
    wrote = facts_of(replace(read(BOB, message_id="later@acme.example"), at=AT + LATER, day=(AT + LATER).date()))
    assert 1 == len(facts_of(late))
    assert [] == facts_of(late, (OPENED, *wrote))


def test_an_older_notice_replaces_no_newer_one() -> None:
    """Order goes by their own moments: the store brings Monday's notice behind Wednesday's, or behind an order."""
    late = read(BOB, kind=Kind.AUTO_REPLY, dates=(BACK,))
    newer = facts.ContactAway(at=AT + LATER, thread=1, contact=BOB.address, first=None, back=date(2026, 3, 6))
    assert [] == facts_of(late, (OPENED, newer))
    assert 1 == len(facts_of(late, (OPENED, replace(newer, at=AT - LATER))))


def test_a_holiday_told_beforehand_outlives_what_they_write_before_it() -> None:
    """Read late as well: who is away from Saturday writes on Thursday, and is away all the same (design 4.8)."""
    holiday = replace(BACK, away_from=date(2026, 3, 7))
    wrote = facts_of(replace(read(BOB, message_id="later@acme.example"), at=AT + LATER, day=(AT + LATER).date()))
    assert 1 == len(facts_of(read(BOB, kind=Kind.AUTO_REPLY, dates=(holiday,)), (OPENED, *wrote)))


@pytest.mark.parametrize(
    ("kind", "permanent", "status", "becomes"),
    [
        (Kind.BOUNCE, True, "5.1.1", facts.ContactUnreachable),
        (Kind.BOUNCE, True, None, facts.ContactUnreachable),
        (Kind.BOUNCE, True, "5.2.2", facts.DeliveryTroubled),
        (Kind.BOUNCE, True, "5.7.1", facts.DeliveryTroubled),
        (Kind.BOUNCE, False, "4.4.1", facts.DeliveryTroubled),
        (Kind.DELAY, True, "5.1.1", facts.DeliveryTroubled),
    ],
)
def test_only_a_lasting_failure_makes_unreachable(
    kind: Kind, permanent: bool, status: str | None, becomes: type[Fact]
) -> None:
    """A full mailbox, a policy and a delay are only shown (design 4.9)."""
    failed = (Failed(BOB.address, permanent, status), Failed(EVE.address, permanent, status))
    assert [becomes] == [
        type(fact) for fact in facts_of(read(Address("mailer-daemon@x.example"), kind=kind, failed=failed))
    ]


def test_mail_that_was_forwarded_comes_back_for_whom_it_was_written_to() -> None:
    """Bob lets his mail go on to a mailbox nobody here knows; that one is gone, and so is Bob (RFC 3464 2.3.1)."""
    failed = Failed("bob@home.example", True, "5.1.1", BOB.address)
    (fact,) = facts_of(read(Address("mailer-daemon@x.example"), kind=Kind.BOUNCE, failed=(failed,)))
    assert isinstance(fact, facts.ContactUnreachable)
    assert BOB.address == fact.contact


def test_a_request_names_whom_it_waits_for_and_by_when() -> None:
    """The client's people in To; of several days the latest; third parties apart."""
    days = tuple(Day(kind=DayKind.DEADLINE, on=date(2026, 3, day), quote="by") for day in (5, 9))
    (fact,) = facts_of(read(ANA, to=(BOB, EVE), dates=days))
    assert isinstance(fact, facts.TeamWrote)
    assert ((BOB.address,), (EVE.address,)) == (fact.to, fact.others)
    assert (True, date(2026, 3, 9), Seen.ADDRESSED) == (fact.asks, fact.deadline, fact.seen)


def test_a_stranger_under_the_awaited_name_is_asked_about() -> None:
    """`Miller, Bob` writes from home: the team is asked whether that is Bob Miller."""
    known = (OPENED, *facts_of(read(ANA, to=(Address(BOB.address, "Bob Miller"),), asks=True)))
    assert [facts.StrangerWrote] == [
        type(one) for one in facts_of(read(Address("b@home.example", "Miller, Bob")), known)
    ]
    assert [] == facts_of(read(Address("b@home.example", "Somebody Else")), known)


def test_what_an_awaited_contact_writes_beside_the_thread_may_be_the_answer() -> None:
    """Unless it asks something (design 4.13)."""
    known = (OPENED, *facts_of(ASKED))
    assert [facts.WroteBeside] == [type(one) for one in facts_of(read(BOB), known, None)]
    assert [] == facts_of(read(BOB, answer=Answer.QUESTION), known, None)
