"""The contract of every store: facts, their chain, and the agenda."""

from bot.ports import Book, Head
from bot.project import chain
from tests.contract.notary import NOON, Notary, fact, later


def test_a_stream_begins_at_nothing(notary: Notary) -> None:
    """Locking a new stream makes it; asking for its facts does not."""
    assert [] == notary(lambda book: book.facts("acme"))
    assert [] == notary(lambda book: book.streams())
    assert Head(0, "") == notary(lambda book: book.lock("acme"))
    assert ["acme"] == notary(lambda book: book.streams())


def test_facts_come_back_as_they_were_written(notary: Notary) -> None:
    """In order, with the moment to the microsecond, and only those after the one that is known."""
    written = [fact('{"a":1}', None), fact('{"b":"ü"}', "é", later(-7)), fact("{}", "")]
    notary(lambda book: book.append("acme", written[:2]))
    head = notary(lambda book: book.append("acme", written[2:]))
    read = notary(lambda book: book.facts("acme"))
    assert written == [recorded.record for recorded in read]
    assert [1, 2, 3] == [recorded.sequence for recorded in read]
    assert {"acme"} == {recorded.stream for recorded in read}
    assert Head(3, read[-1].hash) == head == notary(lambda book: book.lock("acme"))
    assert read[2:] == notary(lambda book: book.facts("acme", 2))
    assert () == chain.verify(read, head)


def test_appending_nothing_moves_nothing(notary: Notary) -> None:
    """The head stays where it was."""
    head = notary(lambda book: book.append("acme", [fact()]))
    assert head == notary(lambda book: book.append("acme", []))


def test_a_head_is_true_within_its_transaction(notary: Notary) -> None:
    """What was appended a line ago counts."""

    def work(book: Book) -> tuple[Head, Head, list[int]]:
        first = book.append("acme", [fact()])
        return first, book.lock("acme"), [recorded.sequence for recorded in book.facts("acme")]

    first, again, sequences = notary(work)
    assert first == again
    assert [1] == sequences


def test_each_stream_has_its_own_chain(notary: Notary) -> None:
    """Both begin at 1, and no two salts are the same."""
    notary(lambda book: book.append("acme", [fact(), fact()]))
    notary(lambda book: book.append("bolt", [fact()]))
    both = notary(lambda book: [*book.facts("acme"), *book.facts("bolt")])
    assert [("acme", 1), ("acme", 2), ("bolt", 1)] == [(recorded.stream, recorded.sequence) for recorded in both]
    assert 3 == len({recorded.salt for recorded in both})


def test_an_erased_person_leaves_the_chain_whole(notary: Notary) -> None:
    """The private part and its salt are gone, the hashes stay, and what comes later links on."""
    notary(lambda book: book.append("acme", [fact('{"n":1}'), fact('{"n":2}'), fact('{"n":3}')]))
    before = notary(lambda book: book.facts("acme"))
    notary(lambda book: book.erase_private("acme", {1, 3, 99}))
    head = notary(lambda book: book.append("acme", [fact('{"n":4}')]))
    after = notary(lambda book: book.facts("acme"))
    assert [None, '"bob@acme.example"', None, '"bob@acme.example"'] == [recorded.record.private for recorded in after]
    assert ["", before[1].salt, ""] == [recorded.salt for recorded in after[:3]]
    assert [recorded.hash for recorded in before] == [recorded.hash for recorded in after[:3]]
    assert () == chain.verify(after, head)


def test_streams_are_listed_by_name(notary: Notary) -> None:
    """As Python sorts them, whatever the database's language."""
    for stream in ("b", "a-1", "B", "ä", "a_1", "a1"):
        notary(lambda book, stream=stream: book.lock(stream))  # type: ignore[misc]  # mypy cannot type a bound default
    assert sorted(["b", "a-1", "B", "ä", "a_1", "a1"]) == notary(lambda book: book.streams())


def test_a_stream_is_due_when_its_moment_has_come(notary: Notary) -> None:
    """At the very moment, the earliest first, ties by name, no more than asked for."""

    def agenda(book: Book) -> None:
        for stream, seconds in {"late": 1, "b": 0, "a": 0, "early": -60}.items():
            book.schedule(stream, later(seconds))
        book.schedule("never", None)

    notary(agenda)
    assert ["early", "a", "b"] == notary(lambda book: book.due(NOON, 10))
    assert ["early", "a"] == notary(lambda book: book.due(NOON, 2))
    assert [] == notary(lambda book: book.due(later(-61), 10))


def test_a_new_moment_takes_the_place_of_the_old(notary: Notary) -> None:
    """Once put off it is not due, once taken away it never is; the facts stay."""
    head = notary(lambda book: book.append("acme", [fact()]))
    for moment, expected in ((NOON, ["acme"]), (later(9), []), (later(-9), ["acme"]), (None, []), (None, [])):
        notary(lambda book, moment=moment: book.schedule("acme", moment))  # type: ignore[misc]  # as above
        assert expected == notary(lambda book: book.due(NOON, 10))
    assert head == notary(lambda book: book.lock("acme"))


def test_a_moment_and_a_fact_in_one_transaction_are_both_written(notary: Notary) -> None:
    """In either order."""

    def work(book: Book) -> None:
        book.schedule("acme", NOON)
        book.append("acme", [fact()])
        book.append("bolt", [fact()])
        book.schedule("bolt", NOON)

    notary(work)
    assert ["acme", "bolt"] == notary(lambda book: book.due(NOON, 10))
    assert [1, 1] == [notary(lambda book: book.lock("acme")).sequence, notary(lambda book: book.lock("bolt")).sequence]
