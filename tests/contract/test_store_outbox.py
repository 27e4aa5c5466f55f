"""The contract of every store: the life of a letter."""

from dataclasses import replace

import pytest

from bot.ports import Book, LetterState, Outgoing
from bot.project.outgoing import FINAL, MOVES
from tests.contract.notary import NOON, Notary, later, letter


def _stored(notary: Notary, key: str) -> Outgoing:
    found = notary(lambda book: book.letter(key))
    assert found is not None
    return found


def _bring(notary: Notary, key: str, state: LetterState) -> Outgoing:
    """The letter with that key, brought into that state the way a worker would."""
    notary(lambda book: book.plan(letter(key)))
    if state is not LetterState.PLANNED and state is not LetterState.CANCELLED:
        assert notary(lambda book: book.claim(key, "worker", NOON))
    if state is not LetterState.PLANNED and state is not LetterState.CLAIMED:
        notary(lambda book: book.settle(replace(letter(key), state=state, sent_at=NOON, reply="250 ok")))
    return notary(lambda book: book.letters("acme"))[-1]


def test_a_letter_comes_back_byte_for_byte(notary: Notary) -> None:
    """Its bytes, its recipients in their order, its moment to the microsecond."""
    whole = replace(letter("k"), attempts=2, reply="451 später", claimed_at=later(1), holder="w", seen_at=later(2))
    assert notary(lambda book: book.plan(whole))
    assert whole == _stored(notary, "k")
    assert notary(lambda book: book.letter("other")) is None


def test_a_step_is_planned_once(notary: Notary) -> None:
    """The second plan writes nothing, whatever it says."""
    assert notary(lambda book: book.plan(letter("k")))
    assert not notary(lambda book: book.plan(replace(letter("k"), content=b"other")))
    assert [letter("k")] == notary(lambda book: book.letters("acme"))


@pytest.mark.parametrize("state", [state for state in LetterState if state is not LetterState.CANCELLED])
def test_no_state_but_cancelled_frees_the_key(notary: Notary, state: LetterState) -> None:
    """Accepted, refused, unknown and held letters too keep their step from being written again."""
    _bring(notary, "k", state)
    assert not notary(lambda book: book.plan(letter("k")))


def test_a_cancelled_step_can_be_planned_again(notary: Notary) -> None:
    """Both letters stay in the outbox, and the living one is meant by key and by Message-ID."""
    _bring(notary, "k", LetterState.CANCELLED)
    assert notary(lambda book: book.letter("k")) is None
    found = notary(lambda book: book.letter_by_id("k@studio.example"))
    assert found is not None and LetterState.CANCELLED is found.state
    assert notary(lambda book: book.plan(letter("k", later(5))))
    assert letter("k", later(5)) == _stored(notary, "k")
    assert letter("k", later(5)) == notary(lambda book: book.letter_by_id("k@studio.example"))
    states = [found.state for found in notary(lambda book: book.letters("acme"))]
    assert [LetterState.CANCELLED, LetterState.PLANNED] == states
    assert notary(lambda book: book.letter_by_id("other@x")) is None


def test_planned_letters_are_sendable_when_their_moment_has_come(notary: Notary) -> None:
    """At the very moment, the earliest first, ties in the order planned, no more than asked for, over all streams."""
    planned = (("late", 1, "acme"), ("b", 0, "acme"), ("a", 0, "bolt"), ("early", -9, "acme"))
    notary(lambda book: [book.plan(letter(key, later(seconds), stream)) for key, seconds, stream in planned])
    _bring(notary, "gone", LetterState.ACCEPTED)
    assert ["early", "b", "a"] == [found.key for found in notary(lambda book: book.sendable(NOON, 10))]
    assert ["early", "b"] == [found.key for found in notary(lambda book: book.sendable(NOON, 2))]
    assert ["late", "b", "early", "gone"] == [found.key for found in notary(lambda book: book.letters("acme"))]


def test_a_letter_is_claimed_once(notary: Notary) -> None:
    """It then names its worker and moment, and counts one attempt more."""
    notary(lambda book: book.plan(letter("k")))
    assert notary(lambda book: book.claim("k", "one", later(3)))
    assert not notary(lambda book: book.claim("k", "two", later(4)))
    expected = replace(letter("k"), state=LetterState.CLAIMED, attempts=1, claimed_at=later(3), holder="one")
    assert expected == _stored(notary, "k")
    assert not notary(lambda book: book.claim("absent", "one", NOON))
    assert [] == notary(lambda book: book.sendable(later(99), 10))


def test_a_claim_shows_at_once_in_its_own_transaction(notary: Notary) -> None:
    """Found sendable, claimed, and asked for by every way there is."""
    notary(lambda book: book.plan(letter("a")))
    notary(lambda book: book.plan(letter("b")))

    def work(book: Book) -> None:
        assert ["a", "b"] == [found.key for found in book.sendable(NOON, 10)]
        assert book.claim("a", "one", NOON)
        assert not book.claim("a", "two", NOON)
        found = book.letter("a")
        assert found is not None and (LetterState.CLAIMED, "one") == (found.state, found.holder)
        assert book.claim("b", "one", NOON)
        assert [] == book.sendable(NOON, 10)
        assert ["a", "b"] == [found.key for found in book.in_state(LetterState.CLAIMED)]
        assert book.next_due() is None

    notary(work)
    assert [LetterState.CLAIMED] * 2 == [found.state for found in notary(lambda book: book.letters("acme"))]


def test_a_letter_cancelled_in_the_same_transaction_is_not_claimed(notary: Notary) -> None:
    """Even where it had been found sendable before."""
    notary(lambda book: book.plan(letter("k")))

    def work(book: Book) -> bool:
        (found,) = book.sendable(NOON, 10)
        book.settle(replace(found, state=LetterState.CANCELLED))
        return book.claim("k", "one", NOON)

    assert not notary(work)
    assert [LetterState.CANCELLED] == [found.state for found in notary(lambda book: book.letters("acme"))]


def test_a_settled_letter_tells_what_became_of_it(notary: Notary) -> None:
    """State, moment, answer and times are written; bytes, attempts and holder are not."""
    _bring(notary, "k", LetterState.CLAIMED)
    asked = replace(
        letter("k"),
        content=b"forged",
        attempts=9,
        holder="forged",
        state=LetterState.UNKNOWN,
        next_at=later(60),
        reply="lost",
        sent_at=later(1),
        seen_at=later(2),
    )
    notary(lambda book: book.settle(asked))
    expected = replace(asked, content=letter("k").content, attempts=1, holder="worker", claimed_at=NOON)
    assert expected == _stored(notary, "k")


def test_a_letter_to_be_tried_again_is_planned_again(notary: Notary) -> None:
    """The same row, the same bytes; the next claim counts on."""
    claimed = _bring(notary, "k", LetterState.CLAIMED)
    notary(lambda book: book.settle(replace(claimed, state=LetterState.PLANNED, next_at=later(60), reply="451 later")))
    assert [] == notary(lambda book: book.sendable(NOON, 10))
    assert ["k"] == [found.key for found in notary(lambda book: book.sendable(later(60), 10))]
    assert notary(lambda book: book.claim("k", "two", later(60)))
    assert (2, "two") == (_stored(notary, "k").attempts, _stored(notary, "k").holder)


@pytest.mark.parametrize("before", LetterState)
def test_only_the_moves_of_the_table_are_made(notary: Notary, before: LetterState) -> None:
    """A move that is not in it raises and leaves the letter as it was."""
    for after in LetterState:
        stored = _bring(notary, f"to-{after}", before)
        asked = replace(stored, state=after)
        if after in MOVES[before]:
            notary(lambda book, asked=asked: book.settle(asked))  # type: ignore[misc]  # mypy cannot type a bound default
        else:
            with pytest.raises(LookupError, match=stored.key):
                notary(lambda book, asked=asked: book.settle(asked))  # type: ignore[misc]  # as above
        expected = asked if after in MOVES[before] else stored
        assert expected == notary(lambda book: book.letters("acme"))[-1]


def test_only_a_planned_letter_is_cancelled() -> None:
    """Sending cannot be called back, and what may have been sent cannot be forgotten (design 6.2)."""
    assert [LetterState.PLANNED] == [state for state in LetterState if LetterState.CANCELLED in MOVES[state]]


@pytest.mark.parametrize("state", sorted(FINAL - {LetterState.CANCELLED}))
def test_a_final_letter_can_still_be_seen(notary: Notary, state: LetterState) -> None:
    """Its copy in the mailbox is noted; nothing else about it changes."""
    stored = _bring(notary, "k", state)
    notary(lambda book: book.settle(replace(stored, seen_at=later(9))))
    assert replace(stored, seen_at=later(9)) == _stored(notary, "k")
    with pytest.raises(LookupError):
        notary(lambda book: book.settle(replace(stored, reply="550 no")))


def test_a_letter_that_is_not_there_cannot_be_settled(notary: Notary) -> None:
    """By a key that nobody planned."""
    with pytest.raises(LookupError, match="absent"):
        notary(lambda book: book.settle(letter("absent")))


def test_letters_of_a_state_come_in_the_order_planned(notary: Notary) -> None:
    """Over all streams, whatever their moments."""
    notary(lambda book: book.plan(letter("b", later(9))))
    notary(lambda book: book.plan(letter("a", NOON, "bolt")))
    _bring(notary, "c", LetterState.HELD)
    assert ["b", "a"] == [found.key for found in notary(lambda book: book.in_state(LetterState.PLANNED))]
    assert ["c"] == [found.key for found in notary(lambda book: book.in_state(LetterState.HELD))]
    assert [] == notary(lambda book: book.in_state(LetterState.UNKNOWN))


def test_accepted_letters_are_counted_from_a_moment_on(notary: Notary) -> None:
    """The very moment counts; refused and unknown ones do not."""
    for key, seconds, state in (
        ("a", 0, LetterState.ACCEPTED),
        ("b", 5, LetterState.ACCEPTED),
        ("c", 5, LetterState.REFUSED),
        ("d", 5, LetterState.UNKNOWN),
    ):
        claimed = _bring(notary, key, LetterState.CLAIMED)
        asked = replace(claimed, state=state, sent_at=later(seconds))
        notary(lambda book, asked=asked: book.settle(asked))  # type: ignore[misc]  # mypy cannot type a bound default
    assert [2, 1, 1, 0] == [notary(lambda book, s=s: book.accepted_since(later(s))) for s in (0, 1, 5, 6)]  # type: ignore[misc]  # as above


def test_it_is_known_whether_a_later_letter_has_shown(notary: Notary) -> None:
    """One accepted after the moment and seen; neither one that was only accepted, nor one of before."""
    for key, seconds, seen in (("before", 0, later(9)), ("unseen", 8, None), ("shown", 5, later(6))):
        claimed = _bring(notary, key, LetterState.CLAIMED)
        asked = replace(claimed, state=LetterState.ACCEPTED, sent_at=later(seconds), seen_at=seen)
        notary(lambda book, asked=asked: book.settle(asked))  # type: ignore[misc]  # mypy cannot type a bound default
    assert [True, True, False] == [notary(lambda book, s=s: book.shown_since(later(s))) for s in (0, 4, 5)]  # type: ignore[misc]  # as above


def test_the_next_moment_is_the_earliest_of_agenda_and_outbox(notary: Notary) -> None:
    """Planned and unknown letters have one; held and final ones wait for nothing."""
    assert notary(lambda book: book.next_due()) is None
    _bring(notary, "held", LetterState.HELD)
    _bring(notary, "sent", LetterState.ACCEPTED)
    assert notary(lambda book: book.next_due()) is None
    notary(lambda book: book.plan(letter("k", later(30))))
    assert later(30) == notary(lambda book: book.next_due())
    notary(lambda book: book.schedule("acme", later(20)))
    assert later(20) == notary(lambda book: book.next_due())
    claimed = _bring(notary, "lost", LetterState.CLAIMED)
    notary(lambda book: book.settle(replace(claimed, state=LetterState.UNKNOWN, next_at=later(10))))
    assert later(10) == notary(lambda book: book.next_due())
