"""Works that touch every shelf of a book, and one that asks for all of it."""

from bot.ports import Book, Cursor
from tests.contract.notary import NOON, fact, kept, later, letter, place


def everything(book: Book) -> None:
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


def seen(book: Book) -> list[object]:
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


def before(book: Book) -> None:
    """Something on the shelves that a failed transaction might spoil."""
    book.keep([(kept("first"), place(1))])
    book.own("acme.example", "acme")
    book.append("acme", [fact()])
    book.schedule("acme", NOON)
    book.plan(letter("first"))
    book.shunt("INBOX/1", "unreadable", b"raw", NOON)
    book.put_setting("installed", "then")
    book.lease("reader", "one", 600)
