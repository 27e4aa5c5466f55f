"""The contract of every store: mail, threads and who owns an address."""

from dataclasses import replace
from hashlib import sha256

import pytest

from bot.ports import Book, Cursor, ThreadRow
from tests.contract.notary import NOON, Notary, kept, later, place


def test_a_folder_is_read_on_from_where_it_was_read_to(notary: Notary) -> None:
    """None before the first reading, then the last cursor, each folder its own."""
    assert notary(lambda book: book.cursor("inbox", "INBOX")) is None
    notary(lambda book: book.move_cursor(Cursor("inbox", "INBOX", 7, 10)))
    notary(lambda book: book.move_cursor(Cursor("inbox", "Sent", 8, 3)))
    notary(lambda book: book.move_cursor(Cursor("inbox", "INBOX", 9, 1)))
    assert Cursor("inbox", "INBOX", 9, 1) == notary(lambda book: book.cursor("inbox", "INBOX"))
    assert Cursor("inbox", "Sent", 8, 3) == notary(lambda book: book.cursor("inbox", "Sent"))
    assert notary(lambda book: book.cursor("other", "INBOX")) is None


def test_a_message_seen_twice_is_kept_once(notary: Notary) -> None:
    """The same batch again, and the same message in a second folder, change nothing but the places."""
    batch = [(kept("a"), place(1)), (kept("b"), place(2))]
    notary(lambda book: book.keep(batch))
    notary(lambda book: book.keep([*batch, (kept("a", later(99)), place(1, "Sent"))]))
    assert [kept("a"), kept("b")] == notary(lambda book: book.unplaced(10))


def test_a_place_in_which_a_kept_message_lies_is_known(notary: Notary) -> None:
    """By account, folder, UIDVALIDITY and UID, all four."""
    there, elsewhere, renewed = place(1), place(1, "Sent"), replace(place(1), uidvalidity=99)
    notary(lambda book: book.keep([(kept("a"), there), (kept("a"), place(3))]))
    assert {there, place(3)} == notary(lambda book: book.places_kept([there, place(2), place(3), elsewhere, renewed]))
    assert set() == notary(lambda book: book.places_kept([]))


def test_one_batch_may_hold_the_same_message_twice(notary: Notary) -> None:
    """Both copies arrived between two looks."""
    notary(lambda book: book.keep([(kept("a"), place(1)), (kept("a"), place(2))]))
    assert [kept("a")] == notary(lambda book: book.unplaced(10))


def test_the_oldest_unplaced_message_comes_first(notary: Notary) -> None:
    """By moment, then Message-ID (none sorts first), then identity; no more than asked for."""
    expected = [
        kept("z", NOON),
        kept("y", later(1), None),
        kept("x", later(1), "a@x"),
        kept("v", later(1), "b@x"),
        kept("w", later(1), "b@x"),
    ]
    notary(lambda book: book.keep([(message, place(n)) for n, message in enumerate(reversed(expected))]))
    assert expected == notary(lambda book: book.unplaced(10))
    assert expected[:2] == notary(lambda book: book.unplaced(2))


def test_a_placed_message_lies_in_its_thread(notary: Notary) -> None:
    """It leaves the unplaced, and may be moved to another thread later."""
    notary(lambda book: book.keep([(kept("b", later(5)), place(1)), (kept("a"), place(2)), (kept("c"), place(3))]))
    first = notary(lambda book: book.new_thread("a@x", "logo", NOON, frozenset())).id
    second = notary(lambda book: book.new_thread("b@x", "logo", NOON, frozenset())).id
    notary(lambda book: book.place([("identity-b", first), ("identity-a", first)]))
    assert [kept("c")] == notary(lambda book: book.unplaced(10))
    assert [kept("a", thread=first), kept("b", later(5), thread=first)] == notary(lambda book: book.messages(first))
    notary(lambda book: book.place([("identity-a", second)]))
    assert [kept("a", thread=second)] == notary(lambda book: book.messages(second))
    assert ["identity-b"] == [message.identity for message in notary(lambda book: book.messages(first))]


def test_a_displaced_message_waits_to_be_placed_again(notary: Notary) -> None:
    """It leaves its thread and stands among the unplaced, in its order; nobody else moves."""
    notary(lambda book: book.keep([(kept("a"), place(1)), (kept("b", later(5)), place(2)), (kept("c"), place(3))]))
    row = notary(lambda book: book.new_thread("a@x", "logo", NOON, frozenset())).id
    notary(lambda book: book.place([("identity-a", row), ("identity-b", row)]))
    notary(lambda book: book.displace("identity-a"))
    notary(lambda book: book.displace("identity-c"))
    notary(lambda book: book.displace("identity-of-nobody"))
    assert [kept("a"), kept("c")] == notary(lambda book: book.unplaced(10))
    assert [kept("b", later(5), thread=row)] == notary(lambda book: book.messages(row))
    notary(lambda book: book.place([("identity-a", row)]))
    assert ["identity-a", "identity-b"] == [one.identity for one in notary(lambda book: book.messages(row))]


def test_the_first_kept_of_several_has_the_message_id(notary: Notary) -> None:
    """Somebody else's mail with the same Message-ID does not take its place."""
    notary(lambda book: book.keep([(kept("true", later(9), "same@x"), place(1))]))
    notary(lambda book: book.keep([(kept("false", NOON, "same@x"), place(2)), (kept("none", NOON, None), place(3))]))
    assert kept("true", later(9), "same@x") == notary(lambda book: book.message("same@x"))
    assert notary(lambda book: book.message("other@x")) is None
    assert notary(lambda book: book.message("")) is None


@pytest.mark.parametrize("strange", ["nul\0@x", "half\udc80@x", "größe@x", "emoji😀@x"])
def test_strange_letters_break_no_batch(notary: Notary, strange: str) -> None:
    """What a hostile mail calls itself is kept, and found again by that name."""
    notary(lambda book: book.keep([(kept("a", NOON, strange), place(1)), (kept("b"), place(2))]))
    assert 2 == len(notary(lambda book: book.unplaced(10)))
    found = notary(lambda book: book.message(strange))
    assert found is not None and "identity-a" == found.identity


def test_names_without_end_break_no_batch(notary: Notary) -> None:
    """A stranger chooses Message-IDs, subjects and addresses: no length of them stops the mail behind them."""
    endless = "".join(sha256(str(number).encode()).hexdigest() for number in range(200))
    notary(lambda book: book.keep([(kept("first", message_id=endless), place(1)), (kept("next"), place(2))]))
    row = notary(lambda book: book.new_thread(endless, endless, NOON, frozenset({endless})))
    notary(lambda book: book.link([(endless, row.id), ("next@x", row.id)]))
    notary(lambda book: book.own(endless, "acme"))
    notary(lambda book: book.place([("identity-first", row.id), ("identity-next", row.id)]))
    found = notary(lambda book: book.message(endless))
    assert found is not None
    assert "identity-first" == found.identity
    assert {"next@x": row.id} == notary(lambda book: book.linked(["next@x"]))
    assert 2 == len(notary(lambda book: book.messages(row.id)))


def test_a_thread_is_found_again(notary: Notary) -> None:
    """By row and by number, as it was written last."""
    made = notary(lambda book: book.new_thread("root@x", "the logo", NOON, frozenset({"b@x", "a@x"})))
    assert (
        ThreadRow(id=made.id, root="root@x", subject="the logo", last_at=NOON, people=frozenset({"a@x", "b@x"})) == made
    )
    assert made == notary(lambda book: book.thread(made.id))
    changed = ThreadRow(
        id=made.id, root="new@x", subject="the logo", last_at=later(5), people=frozenset(), stream="acme", number=4
    )
    notary(lambda book: book.update_thread(changed))
    assert changed == notary(lambda book: book.thread(made.id))
    assert changed == notary(lambda book: book.numbered(4))
    assert notary(lambda book: book.numbered(5)) is None


def test_a_thread_that_is_not_there_is_a_lookup_error(notary: Notary) -> None:
    """Asked for or written."""
    absent = ThreadRow(id=77, root="r", subject="s", last_at=NOON, people=frozenset())
    with pytest.raises(LookupError):
        notary(lambda book: book.thread(77))
    with pytest.raises(LookupError):
        notary(lambda book: book.update_thread(absent))


def test_a_number_is_never_given_twice(notary: Notary) -> None:
    """From 1, without gaps while nothing fails."""
    assert [1, 2, 3] == [notary(lambda book: book.next_number()) for _ in range(3)]
    assert [4, 5] == notary(lambda book: [book.next_number(), book.next_number()])


def test_a_linked_name_keeps_its_thread(notary: Notary) -> None:
    """A stranger who names it later gets nothing; unknown names are left out, however many are asked for."""
    first = notary(lambda book: book.new_thread("a@x", "s", NOON, frozenset())).id
    second = notary(lambda book: book.new_thread("b@x", "s", NOON, frozenset())).id
    notary(lambda book: book.link([("a@x", first), ("token", first), ("a@x", second)]))
    notary(lambda book: book.link([("token", second), ("b@x", second)]))
    names = ["a@x", "token", "b@x", *(f"unknown-{n}" for n in range(2500))]
    assert {"a@x": first, "token": first, "b@x": second} == notary(lambda book: book.linked(names))
    assert {} == notary(lambda book: book.linked([]))


def test_a_name_of_any_length_is_found_by_itself(notary: Notary) -> None:
    """Gateways write ids of many hundred characters, and an answer has to find its thread by them."""
    long, address = "n" * 900 + "@x", "a" * 510 + "@b"

    def known(book: Book) -> tuple[int, dict[str, int], dict[str, str]]:
        row = book.new_thread("root@x", "texts", NOON, frozenset()).id
        book.link([(long, row)])
        book.own(address, "acme")
        return row, book.linked([long, "other@x"]), book.owners([address])

    row, linked, owners = notary(known)
    assert {long: row} == linked
    assert {address: "acme"} == owners


def test_similar_threads_have_the_subject_and_a_late_message(notary: Notary) -> None:
    """The very moment counts; the order is that in which they were made."""
    old = notary(lambda book: book.new_thread("1@x", "logo", later(-1), frozenset()))
    edge = notary(lambda book: book.new_thread("2@x", "logo", NOON, frozenset()))
    other = notary(lambda book: book.new_thread("3@x", "invoice", later(5), frozenset()))
    notary(lambda book: book.new_thread("4@x", "site", later(5), frozenset()))
    assert [edge, other] == notary(lambda book: book.similar(["invoice", "logo"], NOON))
    assert [old, edge] == notary(lambda book: book.similar(["logo"], later(-1)))
    assert [] == notary(lambda book: book.similar([], NOON))


def test_an_address_belongs_to_one_client(notary: Notary) -> None:
    """The last word counts; names nobody owns are left out."""
    notary(lambda book: book.own("acme.example", "acme"))
    notary(lambda book: book.own("bob@free.example", "bob"))
    notary(lambda book: book.own("bob@free.example", "acme"))
    expected = {"acme.example": "acme", "bob@free.example": "acme"}
    assert expected == notary(lambda book: book.owners(["acme.example", "bob@free.example", "zoe@free.example"]))


def test_a_thread_made_after_another_was_changed_keeps_its_own_change(notary: Notary) -> None:
    """In one transaction the first thread grows, a second is made, and the second is watched: nothing is lost."""
    first = notary(lambda book: book.new_thread("one", "logo", NOON, frozenset()))

    def grow_and_watch(book: Book) -> int:
        book.update_thread(replace(first, last_at=later(1)))
        second = book.new_thread("two", "texts", NOON, frozenset())
        book.update_thread(replace(second, stream="acme", number=2))
        return second.id

    second = notary(grow_and_watch)
    assert ("acme", 2) == notary(lambda book: (book.thread(second).stream, book.thread(second).number))
