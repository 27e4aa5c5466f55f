"""Who has the ball, and what a silence remembers: facts in, state out."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from bot.mail.message import Answer
from bot.project import facts
from bot.project.facts import About, Court, Fact, Seen
from bot.project.fold import fold
from bot.project.state import Client, Silence, Thread

ANA, BOB = "ana@studio.example", "bob@client.example"
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
KEY = "client/1/1/polite/first"


def opened(at: datetime = MONDAY, number: int = 1) -> Fact:
    return facts.ThreadOpened(at=at, thread=number, root=f"root-{number}", project="client", because="told")


def asked(at: datetime = MONDAY, number: int = 1, **changes: Any) -> Fact:
    """Ana asks Bob, with the bot in cc."""
    usual: dict[str, Any] = {"asks": True, "closes": False, "deadline": None, "old": False, "language": "en"}
    who: dict[str, Any] = {"author": ANA, "to": (BOB,), "seen": Seen.ADDRESSED, "message": f"team-{at.isoformat()}"}
    return facts.TeamWrote(at=at, thread=number, **(usual | who | changes))


def wrote(at: datetime, answer: Answer | None, number: int | None = 1, promise: date | None = None) -> Fact:
    """Bob writes to Ana, with the bot in cc."""
    return facts.ClientWrote(
        at=at,
        thread=number,
        message=f"client-{at.isoformat()}",
        answer=answer,
        promise=promise,
        day=at.date(),
        seen=Seen.ADDRESSED,
        reached=True,
        author=BOB,
    )


def planned(at: datetime) -> Fact:
    return facts.LetterPlanned(
        at=at,
        thread=1,
        key=KEY,
        silence=1,
        index=0,
        step="polite",
        occasion="first",
        message_id="letter@studio.example",
        language="en",
        because=(),
        to=(BOB,),
    )


def held(at: datetime) -> Fact:
    return facts.LetterHeld(at=at, thread=1, key=KEY, about=About.REFUSED, why="550 no")


def silent(happened: Iterable[Fact]) -> tuple[Client, Thread, Silence]:
    client = fold(happened)
    thread = client.threads[1]
    assert thread.silence is not None
    return client, thread, thread.silence


def test_a_request_after_a_letter_that_could_not_go_is_followed_up_under_a_new_key() -> None:
    """Under the old key the outbox would take no letter, and the thread would rest for ever."""
    _, thread, silence = silent([opened(), asked(), planned(MONDAY + DAY), held(MONDAY + DAY), asked(MONDAY + 2 * DAY)])
    assert (2, None) == (silence.number, silence.held)
    assert 2 == thread.silences


def test_words_that_ask_nothing_leave_a_stuck_letter_to_the_team() -> None:
    """Nobody said how to go on."""
    told = asked(MONDAY + 2 * DAY, asks=False)
    _, _, silence = silent([opened(), asked(), planned(MONDAY + DAY), held(MONDAY + DAY), told])
    assert (1, About.REFUSED) == (silence.number, silence.held)


def test_send_is_forgotten_when_the_team_writes_itself() -> None:
    """The letter ordered on Saturday does not go on Monday, when Ana wrote on Sunday: her message is the reminder."""
    ordered = facts.SendOrdered(at=MONDAY + DAY, thread=1, by=ANA)
    assert silent([opened(), asked(), ordered])[2].hurried
    assert not silent([opened(), asked(), ordered, asked(MONDAY + 2 * DAY)])[2].hurried


def test_send_is_forgotten_when_the_client_gives_a_sign_of_life() -> None:
    """Who ordered it had not read that Bob is on it."""
    ordered = facts.SendOrdered(at=MONDAY + DAY, thread=1, by=ANA)
    for answer, day in ((Answer.ACKNOWLEDGEMENT, None), (Answer.PROMISE, date(2026, 3, 10))):
        sign = wrote(MONDAY + DAY + HOUR, answer, promise=day)
        assert not silent([opened(), asked(), ordered, sign])[2].hurried


APPROVED: tuple[Fact, ...] = (
    facts.ApprovalAsked(at=MONDAY + DAY, thread=1, key=KEY, step="polite"),
    facts.Approved(at=MONDAY + DAY, thread=1, by=ANA, key=KEY, words="As we said on the telephone ..."),
)


def test_what_was_approved_is_another_letter_once_somebody_has_written() -> None:
    """Approved on Friday evening, it would go days after Ana's own mail, or Bob's: it is shown again, by a new key."""
    for word in (asked(MONDAY + 2 * DAY), wrote(MONDAY + 2 * DAY, Answer.ACKNOWLEDGEMENT)):
        _, thread, silence = silent([opened(), asked(), *APPROVED, word])
        assert (2, 2) == (silence.number, thread.silences)


def test_what_was_approved_and_went_is_settled() -> None:
    """The silence keeps its number, and a letter on its way is known by it."""
    went = facts.LetterAccepted(at=MONDAY + DAY + HOUR, thread=1, key=KEY)
    goes, again = planned(MONDAY + DAY + HOUR), asked(MONDAY + 2 * DAY)
    for late in ((went, again), (again, replace(went, at=MONDAY + 3 * DAY))):
        _, _, silence = silent([opened(), asked(), *APPROVED, goes, *late])
        assert (1, 1) == (silence.number, silence.step)


def test_hold_stops_a_letter_that_was_ordered_before() -> None:
    """The last word of the team counts."""
    ordered = facts.SendOrdered(at=MONDAY + DAY, thread=1, by=ANA)
    stopped = facts.ApprovalRefused(at=MONDAY + DAY + HOUR, thread=1, by=ANA, key=KEY)
    _, _, silence = silent([opened(), asked(), ordered, stopped])
    assert (False, {KEY}) == (silence.hurried, set(silence.refused))


def test_a_closed_thread_stays_closed_when_the_team_asks_nothing() -> None:
    """Ana closed it and wishes a nice summer: Bob gets no reminder of that."""
    closed = facts.Closed(at=MONDAY + DAY, thread=1, by=ANA)
    greeting = asked(MONDAY + 2 * DAY, asks=False)
    assert silent([opened(), asked(), closed, greeting])[1].closed
    assert not silent([opened(), asked(), closed, asked(MONDAY + 2 * DAY)])[1].closed


def test_a_mail_from_before_the_absence_does_not_end_it() -> None:
    """A thread that we are put on later brings its old mails with it."""
    away = facts.ContactAway(at=MONDAY + DAY, first=None, back=date(2026, 3, 20), contact=BOB)
    late = [opened(MONDAY + 2 * DAY, 2), wrote(MONDAY, None, 2), asked(MONDAY + 2 * DAY, 2)]
    assert None is not fold([opened(), asked(), away, *late]).contact(BOB).away
    assert None is fold([opened(), asked(), away, wrote(MONDAY + 3 * DAY, None)]).contact(BOB).away


def test_a_mail_from_before_the_bounce_does_not_lift_it() -> None:
    """Only a later one shows that the address lives."""
    gone = facts.ContactUnreachable(at=MONDAY + DAY, status="5.1.1", contact=BOB)
    assert fold([opened(), asked(), gone, wrote(MONDAY, None)]).contact(BOB).unreachable
    assert not fold([opened(), asked(), gone, wrote(MONDAY + 2 * DAY, None)]).contact(BOB).unreachable


def test_a_mail_from_before_does_not_settle_what_came_beside_the_thread() -> None:
    """What Bob wrote elsewhere may still be the answer."""
    beside = facts.WroteBeside(at=MONDAY + DAY, message="beside", contact=BOB)
    assert MONDAY + DAY == fold([opened(), asked(), beside, wrote(MONDAY, None)]).contact(BOB).beside_at
    assert None is fold([opened(), asked(), beside, wrote(MONDAY + 2 * DAY, None)]).contact(BOB).beside_at


def test_a_promised_day_before_the_mail_is_no_promise() -> None:
    """Whatever was misread, Bob is not told at once that he broke his word: the wait begins again."""
    promise = wrote(MONDAY + DAY, Answer.PROMISE, promise=date(2026, 2, 27))
    _, _, silence = silent([opened(), asked(), promise])
    assert (None, MONDAY + DAY) == (silence.promise, silence.clock)
    today = wrote(MONDAY + DAY, Answer.PROMISE, promise=date(2026, 3, 3))
    assert None is not silent([opened(), asked(), today])[2].promise


def test_an_answer_ends_the_silence_whatever_came_before() -> None:
    """The ball is ours, and nothing of the silence is left."""
    thread = fold([opened(), asked(), wrote(MONDAY + DAY, Answer.DELIVERS)]).threads[1]
    assert (Court.TEAM, None) == (thread.court, thread.silence)


def given_back(*, answer: Answer = Answer.QUESTION, promise: date | None = None) -> list[Fact]:
    """Bob wrote on Tuesday; on Wednesday Ana answered by telephone, and says whose turn it is."""
    theirs = facts.CourtSet(at=MONDAY + 2 * DAY, thread=1, by=ANA, court=Court.CLIENT)
    return [opened(), asked(), wrote(MONDAY + DAY, answer, promise=promise), theirs]


def test_what_the_team_gives_back_it_owes_no_longer() -> None:
    """Whoever says `theirs` has answered: the firm letter waited for ever for an answer that nobody was to write."""
    assert not silent(given_back())[1].owes


def test_a_ball_given_back_was_asked_for_on_the_day_of_the_mail() -> None:
    """The letter says 'on Monday Ana wrote to you', not on the day of her order."""
    _, _, silence = silent(given_back(answer=Answer.DELIVERS))
    assert (MONDAY, MONDAY + 2 * DAY) == (silence.asked_at, silence.clock)


def test_a_day_promised_beside_a_question_holds_once_the_ball_is_given_back() -> None:
    """'Friday; but which size?', answered by telephone: Friday stands, as after an answer by mail (design 4.4)."""
    friday = date(2026, 3, 6)
    _, _, silence = silent(given_back(promise=friday))
    assert silence.promise is not None
    assert friday == silence.promise.on
    today = silent(given_back(promise=date(2026, 3, 4)))[2].promise
    assert today is not None
    assert silent(given_back(promise=date(2026, 3, 3)))[2].promise is None


def test_what_is_given_back_is_open_and_no_strangers() -> None:
    """Whoever says `theirs` knows who has answered, and wants the letters of a thread that was closed."""
    stranger = facts.StrangerWrote(at=MONDAY + DAY, thread=1, message="s", author="bob@home.example")
    closed = facts.Closed(at=MONDAY + DAY, thread=1, by=ANA)
    _, thread, _ = silent([opened(), asked(), stranger, closed, *given_back()[2:]])
    assert (None, False) == (thread.stranger, thread.closed)
    _, thread, _ = silent([opened(), asked(), stranger, closed, given_back()[-1]])
    assert (None, False) == (thread.stranger, thread.closed)


def test_a_thread_in_which_we_wrote_nothing_was_asked_in_by_order() -> None:
    """Bob began it, and Ana answered by telephone."""
    _, _, silence = silent([opened(), *given_back()[2:]])
    assert MONDAY + 2 * DAY == silence.asked_at


def test_an_older_mail_that_is_read_late_brings_no_promised_day_forward() -> None:
    """Bob's `Wednesday` lay unread while Ana noted his `Thursday`; the reminder went on Thursday morning."""
    wednesday, thursday = date(2026, 3, 11), date(2026, 3, 12)
    noted = facts.PromiseNoted(at=MONDAY + 2 * DAY, thread=1, by=ANA, on=thursday)
    late = wrote(MONDAY + DAY, Answer.PROMISE, promise=wednesday)
    _, _, silence = silent([opened(), asked(), noted, late])
    assert silence.promise is not None
    assert (thursday, 0) == (silence.promise.on, silence.moved)
    later = wrote(MONDAY + DAY, Answer.PROMISE, promise=date(2026, 3, 20))
    _, _, silence = silent([opened(), asked(), noted, later])
    assert silence.promise is not None
    assert date(2026, 3, 20) == silence.promise.on


def test_a_day_brought_forward_holds() -> None:
    """`Thursday`, and then `sooner: on Wednesday`: what was said last stands."""
    said = [wrote(MONDAY + DAY * (1 + n), Answer.PROMISE, promise=date(2026, 3, 12 - n)) for n in (0, 1)]
    _, _, silence = silent([opened(), asked(), *said])
    assert silence.promise is not None
    assert (date(2026, 3, 11), 1) == (silence.promise.on, silence.moved)
