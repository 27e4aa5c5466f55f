"""The contract of every store: transactions, what was shunted, settings and leases."""

import pytest

from bot.ports import Book, Cursor, Shunted
from tests.contract.notary import NOON, Notary, fact, kept, later, letter, place


def _everything(book: Book) -> None:
    """Writes on every shelf."""
    book.move_cursor(Cursor("inbox", "INBOX", 7, 99))
    book.keep([(kept("new"), place(50)), (kept("first"), place(51))])
    thread = book.new_thread("new@x", "logo", later(9), frozenset({"new@x"}))
    book.place([("identity-first", thread.id), ("identity-new", thread.id)])
    book.link([("new@x", thread.id)])
    book.next_number()
    book.own("acme.example", "bolt")
    book.append("acme", [fact('{"new":1}')])
    book.erase_private("acme", [1])
    book.append("new", [fact()])
    book.schedule("acme", later(-99))
    book.schedule("new", NOON)
    book.plan(letter("new"))
    for waiting in book.sendable(later(99), 9):
        book.claim(waiting.key, "new", NOON)
    book.shunt("new", "new", b"new", NOON)
    book.unshunt(1)
    book.put_setting("installed", "new")
    book.lease("mailbox", "new", 60)
    book.release("reader", "one")


def _seen(book: Book) -> list[object]:
    """Whatever can be asked, in one list."""
    return [
        book.cursor("inbox", "INBOX"),
        book.unplaced(9),
        book.message("new@client.example"),
        book.linked(["new@x"]),
        book.similar(["logo"], NOON),
        book.owners(["acme.example"]),
        book.streams(),
        book.facts("acme"),
        book.lock("acme"),
        book.due(later(99), 9),
        book.next_due(),
        book.letters("acme"),
        book.sendable(later(99), 9),
        book.shunted(),
        book.setting("installed"),
    ]


def _before(book: Book) -> None:
    """Something on the shelves that a failed transaction might spoil."""
    book.keep([(kept("first"), place(1))])
    book.own("acme.example", "acme")
    book.append("acme", [fact()])
    book.schedule("acme", NOON)
    book.plan(letter("first"))
    book.shunt("INBOX/1", "unreadable", b"raw", NOON)
    book.put_setting("installed", "then")
    book.lease("reader", "one", 600)


@pytest.mark.parametrize("failure", [ValueError, KeyboardInterrupt])
def test_a_work_that_raises_leaves_no_trace(notary: Notary, failure: type[BaseException]) -> None:
    """On no shelf, and neither a number nor a lease is gone."""
    notary(_before)
    expected = notary(_seen)

    def work(book: Book) -> None:
        _everything(book)
        raise failure

    with pytest.raises(failure):
        notary(work)
    assert expected == notary(_seen)
    assert 1 == notary(lambda book: book.next_number())
    assert notary(lambda book: book.lease("mailbox", "other", 60))
    assert not notary(lambda book: book.lease("reader", "other", 60))


def test_what_a_work_wrote_is_all_there(notary: Notary) -> None:
    """The same work without the failure changes every answer."""
    notary(_before)
    before = notary(_seen)
    notary(_everything)
    after = notary(_seen)
    assert [] == [one for one, other in zip(before, after, strict=True) if one == other]


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
