"""Each section of the digest, told from facts: who stands where, why, and who stands first."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from bot.followup.case import Look
from bot.followup.forecast import forecast
from bot.mail.message import Answer
from bot.project import facts
from bot.project.facts import About, Court, Fact, Seen
from bot.project.fold import fold
from bot.report.digest import Unplaced
from bot.report.entries import Digest, Entry, Health, Section
from tests.report.studio import (
    ANA,
    BOB,
    LEE,
    MONDAY,
    answered,
    asked,
    at,
    broken,
    letter,
    opened,
    studio,
    told,
    view,
    with_views,
)


def numbers(digest: Digest, section: Section) -> list[int | None]:
    return [one.number for one in digest.of(section)]


def only(digest: Digest, section: Section) -> Entry:
    (entry,) = digest.of(section)
    return entry


def thread(number: int, day: str, hour: int = 10, **how: object) -> list[Fact]:
    return [opened(number, at(day, hour)), asked(number, at(day, hour), **how)]  # type: ignore[arg-type]  # as asked() takes them


def test_a_silence_is_told_with_its_days_its_words_and_what_comes_next() -> None:
    """Asked on Thursday, polite after three business days: on Monday morning nothing is due before Tuesday 10:00."""
    entry = only(told(thread(1, "2025-03-06")), Section.SILENT)
    assert (1, "acme", "Acme GmbH", "Bob Meyer") == (entry.number, entry.client, entry.name, entry.who)
    assert ("Could you send us the texts?", 1, None, "polite") == (
        entry.words, entry.business_days, entry.step, entry.next_step,
    )  # fmt: skip
    assert at("2025-03-11", 10) == entry.next_at
    assert "narrow" == entry.sight


def test_a_letter_of_another_day_is_told_with_the_notice_it_will_be_given() -> None:
    """Due at Tuesday's opening, announced on Tuesday at 08:30: it goes at 09:30, as `status` says too."""
    happened = thread(1, "2025-03-06", 8)
    entry = only(told(happened), Section.SILENT)
    assert at("2025-03-11", 9, 30) == entry.next_at
    client = fold(happened)
    assert entry.next_at == forecast("acme", client, client.threads[1], studio(), Look(now=MONDAY))[0]


def test_the_longest_silence_stands_first_and_what_the_team_paused_last() -> None:
    """Three silences, the oldest of them paused."""
    happened = [
        *thread(1, "2025-03-07"),
        *thread(2, "2025-03-06", to=("carol@acme.example",), names=("Carol",)),
        *thread(3, "2025-02-20", to=("dan@acme.example",), names=("Dan",)),
        facts.Paused(at=at("2025-02-21"), thread=3),
    ]
    assert [2, 1, 3] == numbers(told(happened), Section.SILENT)


def test_a_letter_due_before_the_next_digest_goes_out_today_and_no_earlier_than_the_notice() -> None:
    """Due on Monday at opening: told at 08:30 with a notice of one hour, so it goes at 09:30."""
    digest = told(thread(1, "2025-03-05", 8))
    entry = only(digest, Section.GOING_OUT)
    assert at("2025-03-10", 9, 30) == entry.next_at
    assert entry.letter is not None and "a short reminder" in entry.letter.text
    assert [] == numbers(digest, Section.SILENT)
    assert digest.subject == "1 goes out (Monday, 10 March)"


def test_friday_tells_of_what_goes_on_friday_and_leaves_monday_to_mondays_digest() -> None:
    """The next digest after Friday's is Monday's, and a letter due at Monday's opening is later than that."""
    friday = at("2025-03-07", 8, 30)
    assert [] == numbers(told(thread(1, "2025-03-05", 8), now=friday), Section.GOING_OUT)
    assert [1] == numbers(told(thread(1, "2025-03-04", 8), now=friday), Section.GOING_OUT)


def test_two_letters_to_one_person_do_not_both_go_on_one_day() -> None:
    """One letter a person and business day: the second is silent for today."""
    digest = told([*thread(1, "2025-03-05", 8), *thread(2, "2025-03-05", 9)])
    assert ([1], [2]) == (numbers(digest, Section.GOING_OUT), numbers(digest, Section.SILENT))


def test_a_ladder_in_hours_is_not_announced() -> None:
    """Steps whose wait is under one business day are let go without a digest (design 6.9)."""
    quick = studio('[[ladders.standard.steps]]\nname = "polite"\nafter = "30m"\napprove = false\n')
    happened = thread(1, "2025-03-10", 8)
    assert [] == numbers(told(happened, policy=quick), Section.GOING_OUT)
    assert [1] == numbers(told(happened, policy=quick), Section.SILENT)


def test_without_notice_the_letters_of_the_day_are_still_shown() -> None:
    """`notice = "off"` ends the wait, not the picture of the day."""
    entry = only(told(thread(1, "2025-03-05", 8), policy=studio(notice="off")), Section.GOING_OUT)
    assert at("2025-03-10", 9) == entry.next_at


POLITE = "acme/1/1/polite/first"


@pytest.mark.parametrize(
    "known",
    [
        facts.Announced(at=at("2025-03-07", 8, 31), thread=1, key=POLITE),
        facts.Approved(at=at("2025-03-10", 8), thread=1, key=POLITE, by=ANA),
        facts.SendOrdered(at=at("2025-03-10", 8), thread=1, by=ANA),
    ],
    ids=["told of on Friday", "approved", "sent by order"],
)
def test_a_letter_that_needs_no_telling_is_told_of_and_waits_for_nothing(known: Fact) -> None:
    """It goes at the opening, and not a notice after this digest."""
    happened = [*thread(1, "2025-03-05", 8), known]
    assert at("2025-03-10", 9) == only(told(happened), Section.GOING_OUT).next_at
    assert [False] == [one.to_announce for one in view(happened, studio()).outlooks]


@pytest.mark.parametrize(
    ("notice", "told_at", "now", "goes"),
    [
        ("1h", None, MONDAY, at("2025-03-10", 10)),
        ("1h", at("2025-03-10", 8, 31), at("2025-03-10", 9, 45), at("2025-03-10", 10)),
        ("2h", at("2025-03-10", 8, 31), at("2025-03-10", 9, 45), at("2025-03-10", 10, 31)),
        ("12h", None, MONDAY, at("2025-03-11", 9)),
    ],
    ids=["due after it", "told long enough ago", "told this morning", "over at night"],
)
def test_the_notice_runs_from_the_telling_and_ends_in_the_hours(
    notice: str, told_at: datetime | None, now: datetime, goes: datetime
) -> None:
    """A letter that is due on Monday at ten."""
    announced = [facts.Announced(at=told_at, thread=1, key=POLITE)] if told_at else []
    happened = [*thread(1, "2025-03-05"), *announced]
    rules = studio(notice=notice)
    assert goes == only(told(happened, policy=rules, now=now), Section.GOING_OUT).next_at
    assert [told_at is None] == [one.to_announce for one in view(happened, rules, now).outlooks]


def test_a_letter_due_at_the_hour_of_the_next_digest_is_that_ones() -> None:
    """Tuesday's digest tells of it, and the notice runs from there."""
    rules = studio()
    nine = replace(rules, digest=replace(rules.digest, minute=9 * 60)) if rules.digest else rules
    entry = only(told(thread(1, "2025-03-06", 8), policy=nine, now=at("2025-03-10", 9)), Section.SILENT)
    assert at("2025-03-11", 10) == entry.next_at


def test_a_call_that_comes_next_is_no_letter_to_be_shown_first() -> None:
    """All is said, and on Monday afternoon the wait behind the last letter is over."""
    said = [*letter(1, at("2025-02-10"), "polite", 0), *letter(1, at("2025-02-17"), "firm", 1)]
    happened = [*thread(1, "2025-02-03"), *said, *letter(1, at("2025-03-03", 15), "final", 2)]
    (one,) = view(happened, studio(mode="approve")).outlooks
    assert ("call", at("2025-03-10", 15), False) == (one.next_step, one.next_at, one.shown_first)


FRIDAY = at("2025-03-07")
NEEDS: dict[str, tuple[list[Fact], str]] = {
    "stranger": ([facts.StrangerWrote(at=FRIDAY, thread=1, message="m", author="x@y.example")], "who that is"),
    "refused": (
        [
            *letter(1, FRIDAY, "polite", 0)[:1],
            facts.LetterHeld(at=FRIDAY, thread=1, key=POLITE, about=About.REFUSED, why="no"),
        ],
        "could not go",
    ),
    "unreachable": ([facts.ContactUnreachable(at=FRIDAY, thread=1, status="5.1.1", contact=BOB)], "reached"),
    "ended": ([facts.LadderEnded(at=FRIDAY, thread=1, silence=1, then="call")], "a call helps"),
}


@pytest.mark.parametrize(("more", "says"), NEEDS.values(), ids=NEEDS.keys())
def test_what_only_a_person_can_move_needs_you(more: list[Fact], says: str) -> None:
    """Each reason for which a thread waits for the team stands in the first section, and only there."""
    digest = told([*thread(1, "2025-03-04"), *more])
    entry = only(digest, Section.NEEDS_YOU)
    assert says in entry.says
    assert entry.orders
    assert [] == numbers(digest, Section.SILENT) + numbers(digest, Section.GOING_OUT)


def test_a_letter_to_approve_needs_you_and_one_held_back_only_rests() -> None:
    """Asked: needs you. Answered with hold: the team knows, and the thread stands among the silent."""
    key = "acme/1/1/polite/first"
    waiting = [*thread(1, "2025-03-04"), facts.ApprovalAsked(at=at("2025-03-07"), thread=1, key=key, step="polite")]
    approving = studio(mode="approve")
    entry = only(told(waiting, policy=approving), Section.NEEDS_YOU)
    assert "courtside order approve 1" in entry.orders
    held = [*waiting, facts.ApprovalRefused(at=at("2025-03-07"), thread=1, key=key)]
    assert [1] == numbers(told(held, policy=approving), Section.SILENT)


def test_an_objection_is_told_once_for_the_client_and_first_of_all() -> None:
    """Two threads rest; one row says why, and it stands above the older silence."""
    objected = facts.Objected(at=at("2025-03-07"), thread=1, message="m", contact=BOB, quote="stop")
    first, *rest = told([*thread(1, "2025-03-04"), *thread(2, "2025-03-05"), objected]).of(Section.NEEDS_YOU)
    assert (None, "acme") == (first.number, first.client)
    assert [] == rest
    assert ("courtside order resume --client acme",) == first.orders


def test_a_letter_that_cannot_be_written_needs_you_and_goes_nowhere() -> None:
    """A broken template is told with its reason instead of an announcement."""
    rules = studio()
    one = broken(view(thread(1, "2025-03-05", 8), rules), 1, "templates/en/polite.md, line 3: 'nxt' is undefined")
    digest = with_views([one], rules)
    assert "line 3" in only(digest, Section.NEEDS_YOU).says
    assert [] == numbers(digest, Section.GOING_OUT)


def test_a_thread_whose_client_nobody_knows_is_told_to_the_member_who_put_us_there() -> None:
    """It has no number yet, only a subject; Lee did not ask and is not told."""
    lost = Unplaced(root="r@studio.example", subject="which one", asker=ANA)
    assert "which client" in only(told([], unplaced=[lost], member=ANA), Section.NEEDS_YOU).says
    assert told([], unplaced=[lost], member=LEE).is_quiet


def test_a_question_is_owed_until_answered_and_a_delivery_only_for_a_while() -> None:
    """What is our turn fades after ten business days; their question never does."""
    happened = [
        *thread(1, "2025-02-03"), answered(1, at("2025-02-04"), Answer.QUESTION),
        *thread(2, "2025-02-03"), answered(2, at("2025-02-04"), Answer.DELIVERS),
        *thread(3, "2025-03-03"), answered(3, at("2025-03-05"), Answer.DELIVERS),
    ]  # fmt: skip
    digest = told(happened)
    assert [1, 3] == sorted(number or 0 for number in numbers(digest, Section.WE_OWE))
    assert "question" in digest.of(Section.WE_OWE)[0].says


def test_promises_and_absences_stand_together_the_nearest_first() -> None:
    """Bob promised Friday; Carol is away until Wednesday."""
    happened = [
        *thread(1, "2025-03-04"), answered(1, at("2025-03-05"), Answer.PROMISE, promise=date(2025, 3, 14)),
        *thread(2, "2025-03-04", to=("carol@acme.example",), names=("Carol",)),
        facts.ContactAway(at=FRIDAY, thread=2, contact="carol@acme.example", first=None, back=date(2025, 3, 12)),
    ]  # fmt: skip
    digest = told(happened)
    assert [2, 1] == numbers(digest, Section.PROMISED_AWAY)
    assert [] == numbers(digest, Section.SILENT)


def test_what_was_heard_since_the_last_digest_is_told_with_what_we_took_it_for() -> None:
    """Friday's answer is news on Monday, Wednesday's is not; a wrong reading shows the next morning."""
    happened = [
        *thread(1, "2025-03-03"),
        answered(1, at("2025-03-05"), Answer.ACKNOWLEDGEMENT),
        answered(1, at("2025-03-07"), Answer.PROMISE, promise=date(2025, 3, 14)),
    ]
    entry = only(told(happened, since=at("2025-03-07", 8, 30)), Section.HEARD)
    assert "promises to answer by Friday, 14 March" == entry.says
    assert "their words" == entry.words


def test_a_thread_in_which_we_asked_nothing_is_shown_for_a_week() -> None:
    """A note without a question has no clock; `theirs` starts one."""
    happened = [*thread(1, "2025-03-03"), asked(1, at("2025-03-06"), asks=False, closes=True)]
    entry = only(told(happened), Section.NO_CLOCK)
    assert "courtside order theirs 1" in entry.orders
    assert told(happened, now=at("2025-03-17", 8, 30)).is_quiet


def test_a_closed_thread_is_told_of_nowhere() -> None:
    assert told([*thread(1, "2025-03-03"), facts.Closed(at=at("2025-03-04"), thread=1)]).is_quiet


def test_a_member_reads_their_own_threads_and_digest_to_reads_all() -> None:
    """Ana asked in 1, Lee in 2; Lee owns nothing else."""
    happened = [*thread(1, "2025-03-06"), *thread(2, "2025-03-06", 11, by=LEE)]
    rules = studio()
    assert [1] == numbers(told(happened, policy=rules, member=ANA), Section.SILENT)
    assert [2] == numbers(told(happened, policy=rules, member=LEE), Section.SILENT)
    assert [1, 2] == numbers(told(happened, policy=rules, member=None), Section.SILENT)


def test_the_owner_of_a_project_reads_it_too() -> None:
    """Lee owns the website, Ana asked."""
    rules = studio('owner = "lee@studio.example"\n')
    assert [1] == numbers(told(thread(1, "2025-03-06"), policy=rules, member=LEE), Section.SILENT)
    assert [1] == numbers(told(thread(1, "2025-03-06"), policy=rules, member=ANA), Section.SILENT)


def test_a_client_s_first_mail_is_read_by_whomever_it_was_written_to() -> None:
    """Bob writes to Lee, who gets a digest without everything; once Ana answers, the thread is hers."""
    rules = studio('owner = "ana@studio.example"\n')
    happened: list[Fact] = [opened(1, at("2025-03-07"), "Poster")]
    happened.append(answered(1, at("2025-03-07"), Answer.QUESTION, members=(LEE,)))
    assert [1] == numbers(told(happened, policy=rules, member=LEE), Section.WE_OWE)
    assert [1] == numbers(told(happened, policy=rules, member=ANA), Section.WE_OWE)
    happened.append(asked(1, at("2025-03-07", 12)))
    assert [] == numbers(told(happened, policy=rules, member=LEE), Section.SILENT)
    assert [1] == numbers(told(happened, policy=rules, member=ANA), Section.SILENT)


def test_the_subject_carries_the_counts() -> None:
    """Needs you, goes out, silent: in this order, and only where there are any."""
    people = [("b", "Bea"), ("c", "Cem"), ("d", "Dan"), ("e", "Eve"), ("f", "Fay")]
    happened: list[Fact] = []
    for number, (local, name) in enumerate(people, 1):
        day = "2025-03-05" if number <= 2 else "2025-03-07"
        happened += thread(number, day, 8, to=(f"{local}@acme.example",), names=(name,))
    happened.append(facts.StrangerWrote(at=at("2025-03-07", 12), thread=1, message="m", author="x@y.example"))
    assert "1 needs you, 1 goes out, 3 silent (Monday, 10 March)" == told(happened).subject
    assert "2 silent (Monday, 10 March)" == told(thread(1, "2025-03-07") + thread(2, "2025-03-07")).subject


def test_nothing_at_all_is_all_quiet() -> None:
    quiet = told([])
    assert quiet.is_quiet
    assert "All quiet (Monday, 10 March)" == quiet.subject


@pytest.mark.parametrize(
    ("health", "says"),
    [
        (Health(mode="auto", blind="The password was refused."), "cannot be read: The password was refused; mode auto"),
        (Health(mode="auto", shunted=2), "2 shunted"),
        (Health(mode="auto", held_back=1), "1 held back"),
        (Health(mode="auto", troubles=("the digest lee@studio.example did not go",)), "did not go"),
    ],
)
def test_a_bot_that_is_not_well_is_never_quiet(health: Health, says: str) -> None:
    digest = told([], health=health)
    assert not digest.is_quiet
    assert says in only(digest, Section.BOT).says
    assert "The bot needs a look (Monday, 10 March)" == digest.subject


def test_the_picture_has_a_mark_for_each_working_day_and_one_for_each_letter() -> None:
    """Asked on Monday the 24th, polite on the 27th, and now the morning of Monday the 10th: nine days."""
    happened = [*thread(1, "2025-02-24"), *letter(1, at("2025-02-27"), "polite", 0)]
    (entry,) = [one for one in told(happened, policy=studio(mode="approve")).entries if one.number == 1]
    assert "■■◆■■■■■■" == entry.picture
    assert 9 == entry.business_days


def test_the_dark_thread_says_that_answers_do_not_come_here() -> None:
    """The bot came by Bcc: sight is dark, and the row says so."""
    entry = only(told(thread(1, "2025-03-06", seen=Seen.HIDDEN)), Section.SILENT)
    assert "dark" == entry.sight


def test_the_ball_set_by_an_order_is_told_at_once() -> None:
    """`got` makes it our turn."""
    happened = [*thread(1, "2025-03-05"), facts.CourtSet(at=MONDAY - timedelta(hours=1), thread=1, court=Court.TEAM)]
    assert [1] == numbers(told(happened), Section.WE_OWE)
