"""The contract of every store: transactions, what was shunted, settings and leases."""

import pytest

from bot.ports import Book, Shunted
from tests.contract.notary import NOON, Notary, later
from tests.contract.shelves import before, everything, seen


@pytest.mark.parametrize("failure", [ValueError, KeyboardInterrupt])
def test_a_work_that_raises_leaves_no_trace(notary: Notary, failure: type[BaseException]) -> None:
    """On no shelf, and neither a number nor a lease is gone."""
    notary(before)
    expected = notary(seen)

    def work(book: Book) -> None:
        everything(book)
        raise failure

    with pytest.raises(failure):
        notary(work)
    assert expected == notary(seen)
    assert 1 == notary(lambda book: book.next_number())
    assert notary(lambda book: book.lease("mailbox", "other", 60))
    assert not notary(lambda book: book.lease("reader", "other", 60))


def test_what_a_work_wrote_is_all_there(notary: Notary) -> None:
    """The same work without the failure changes every answer."""
    notary(before)
    then = notary(seen)
    notary(everything)
    now = notary(seen)
    assert [] == [one for one, other in zip(then, now, strict=True) if one == other]


def test_a_work_gives_back_its_answer(notary: Notary) -> None:
    """Whatever it returns."""
    assert "answer" == notary(lambda book: "answer")


def test_a_shunted_message_can_be_put_back_once(notary: Notary) -> None:
    """Its bytes come back as they were, and its number is not given to another."""
    notary(lambda book: book.shunt("INBOX/7/1", "a header of 3 MB", b"\x00raw\xff", NOON))
    notary(lambda book: book.shunt("INBOX/7/2", "why", b"", later(1)))
    first, second = notary(lambda book: book.shunted())
    assert Shunted(id=first.id, place="INBOX/7/1", reason="a header of 3 MB", raw=b"\x00raw\xff", at=NOON) == first
    assert second == notary(lambda book: book.unshunt(second.id))
    assert notary(lambda book: book.unshunt(second.id)) is None
    notary(lambda book: book.shunt("INBOX/7/3", "why", b"", later(2)))
    assert ["INBOX/7/1", "INBOX/7/3"] == [found.place for found in notary(lambda book: book.shunted())]
    assert second.id not in [found.id for found in notary(lambda book: book.shunted())]


def test_a_setting_is_the_last_one_put(notary: Notary) -> None:
    """None before the first."""
    assert notary(lambda book: book.setting("installed")) is None
    notary(lambda book: book.put_setting("installed", "then"))
    notary(lambda book: book.put_setting("installed", "now"))
    assert "now" == notary(lambda book: book.setting("installed"))


def test_a_lease_has_one_holder(notary: Notary) -> None:
    """Who has it renews it; another gets it once it is released, or has run out."""
    assert notary(lambda book: book.lease("mailbox", "one", 600))
    assert not notary(lambda book: book.lease("mailbox", "two", 600))
    assert notary(lambda book: book.lease("other", "two", 600))
    assert notary(lambda book: book.lease("mailbox", "one", 600))
    notary(lambda book: book.release("mailbox", "two"))
    assert not notary(lambda book: book.lease("mailbox", "two", 600))
    notary(lambda book: book.release("mailbox", "one"))
    assert notary(lambda book: book.lease("mailbox", "two", 0))
    assert notary(lambda book: book.lease("mailbox", "one", 600))
