"""Which mails of a pile belong together when nothing but their words and people can tell (design 4.1)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.mail.message import Address
from bot.mail.subject import base_subject, former_subject, is_reply, tags
from bot.project.conversations import Conversations
from bot.project.records import Reading
from tests.corpus.score_threads import placed, readings_of, rows
from tests.corpus.threads import archive

MONDAY = datetime(2024, 3, 4, 9, tzinfo=UTC)
BRIEF = "please choose between the round and the square sign for the door"
INVOICE = "the second half of the sum falls due when the shop opens in may"


def mail(name: str, sender: str, to: str, subject: str, hours: int = 0, text: str = "", quoted: str = "") -> Reading:
    at = MONDAY + timedelta(hours=hours)
    return Reading(
        identity=name,
        message_id=f"{name}@x.example",
        at=at,
        day=at.date(),
        senders=(Address(sender),),
        to=tuple(Address(one) for one in to.split()),
        subject=subject,
        base=base_subject(subject).lower(),
        tags=tags(subject),
        text=text,
        quoted=quoted,
    )


def threads(*pile: Reading) -> list[str]:
    conversations = Conversations()
    for one in pile:
        conversations.place(one)
    return [conversations.thread_of(one).partition("@")[0] for one in pile]


ANA, BOB, CAROL = "ana@studio.example", "bob@acme.example", "carol@globex.example"


def test_one_subject_to_two_clients_stays_two_threads() -> None:
    """Each client's bare answer goes to the mail that was written to them."""
    pile = (
        mail("a", ANA, BOB, "Logo"),
        mail("b", ANA, CAROL, "Logo", 1),
        mail("c", CAROL, ANA, "Re: Logo", 5),
        mail("d", BOB, ANA, "AW: Logo", 6),
    )
    assert threads(*pile) == ["a", "b", "b", "a"]


def test_a_stranger_with_the_same_subject_begins_a_thread() -> None:
    """Carol knows Ana as Bob does, but his thread is not hers."""
    assert threads(mail("a", ANA, BOB, "Logo"), mail("b", CAROL, ANA, "Re: Logo", 5)) == ["a", "b"]


def test_quoted_words_choose_between_two_threads_with_the_same_people() -> None:
    """Two mails called "Logo" to the same person; the answer says which one it means."""
    pile = (
        mail("a", ANA, BOB, "Logo", 0, BRIEF),
        mail("b", ANA, BOB, "Logo", 30, INVOICE),
        mail("c", BOB, ANA, "Re: Logo", 40, "The round one.", f"Hi Bob, {BRIEF}"),
    )
    assert threads(*pile) == ["a", "b", "a"]


def test_with_nothing_to_choose_by_nothing_is_guessed() -> None:
    """Several threads fit and no word tells them apart."""
    pile = (
        mail("a", ANA, BOB, "Logo", 0, BRIEF),
        mail("b", ANA, BOB, "Logo", 30, INVOICE),
        mail("c", BOB, ANA, "Re: Logo", 40, "The round one."),
    )
    assert threads(*pile) == ["a", "b", "c"]


def test_a_month_later_the_subject_is_another_matter() -> None:
    """After 31 days "Logo" is another logo."""
    assert threads(mail("a", ANA, BOB, "Logo"), mail("b", BOB, ANA, "Re: Logo", 31 * 24)) == ["a", "b"]


def test_a_later_link_joins_what_was_apart() -> None:
    """a <- b (headers gone, nothing to choose by) <- c, which names both."""
    first = mail("a", ANA, BOB, "Logo", 0, BRIEF)
    lost = mail("b", BOB, ANA, "Something else", 2)
    named = replace(mail("c", ANA, BOB, "Re: Logo", 4), references=("a@x.example", "b@x.example"))
    assert threads(first, lost, named) == ["a", "a", "a"]


@pytest.mark.parametrize(
    ("subject", "base"),
    [
        ("[dev] Re: Build broken", "[dev] Build broken"),
        ("Re: [dev] Re: [dev] Build broken", "[dev] Build broken"),
        ("[EXTERN] AW: Build broken", "Build broken"),
    ],
)
def test_a_list_puts_its_tag_before_the_mark(subject: str, base: str) -> None:
    """The tag stays, the marks of the answer go."""
    assert base == base_subject(subject)
    assert is_reply(subject)


def test_a_changed_subject_names_the_old_one() -> None:
    """By the custom of lists, in brackets behind the new one."""
    assert former_subject("New plan (was: Re: Old plan)") == "Old plan"
    assert former_subject("What a week that was") == ""


def test_a_mailbox_without_headers_finds_its_threads() -> None:
    """Every answer has lost its headers: at least 0.998 of what can be told is found, and no two clients meet."""
    mails = archive()[:1500]
    whole, traps = rows(placed(mails, readings_of(mails), 100), 100)
    assert whole.accuracy >= 0.998, whole.misses
    assert whole.figures["two clients mixed"] == 0
    assert whole.figures["untold guessed wrongly"] == 0
    assert traps.accuracy == 1, traps.misses


class Words(str):
    """A text that knows how often it was taken apart."""

    taken_apart = 0

    def lower(self) -> str:
        Words.taken_apart += 1
        return super().lower()


def test_a_long_thread_of_bare_answers_that_quote_costs_what_it_is_long() -> None:
    """Each answer quotes the one before, none has headers: what was said is taken apart once, not for every answer."""
    said = [Words(f"number {place} says that the door by pier {place * 7} stays shut") for place in range(400)]
    pile = [mail("m0", ANA, BOB, "Logo", text=said[0])]
    for place in range(1, len(said)):
        sender, to = (ANA, BOB) if place % 2 == 0 else (BOB, ANA)
        pile.append(mail(f"m{place}", sender, to, "Re: Logo", place // 30, said[place], str(said[place - 1])))
    assert {"m0"} == set(threads(*pile))
    assert 0 < Words.taken_apart <= 2 * len(pile)
