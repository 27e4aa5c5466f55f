"""The contract of every store: what is to be forgotten is gone, and nothing beside it."""

from dataclasses import replace

from bot.ports import Book, Envelope, LetterState
from tests.contract.notary import NOON, Notary, fact, kept, later, letter, place


def filled(book: Book) -> None:
    """Two clients, each with a thread, facts and letters."""
    for number, name in enumerate(("acme", "bolt"), 1):
        book.keep([(kept(name), place(number))])
        thread = book.new_thread(name, f"logo of {name}", later(number), frozenset({f"bob@{name}.example"}))
        book.update_thread(replace(thread, stream=name, number=book.next_number()))
        book.place([(f"identity-{name}", thread.id)])
        book.own(f"{name}.example", name)
        book.append(name, [fact()])
        book.schedule(name, later(number))
        book.plan(letter(f"{name}/waits", stream=name))
        accepted = replace(letter(f"{name}/went", stream=name), state=LetterState.ACCEPTED, sent_at=NOON)
        book.plan(accepted)
    book.put_setting("installed", "then")


def test_all_messages_are_looked_at_once(notary: Notary) -> None:
    """In slices, by identity, whatever thread they lie in."""
    notary(lambda book: book.keep([(kept(str(n)), place(n)) for n in range(5)]))
    first = notary(lambda book: book.archive("", 3))
    rest = notary(lambda book: book.archive(first[-1].identity, 3))
    assert [f"identity-{n}" for n in range(5)] == [one.identity for one in (*first, *rest)]
    assert [] == notary(lambda book: book.archive(rest[-1].identity, 3))


def test_a_rewritten_message_is_known_by_its_identity_still(notary: Notary) -> None:
    """Seen again in the mailbox it does not come back."""
    notary(filled)
    notary(lambda book: book.rewrite("identity-acme", "{}"))
    notary(lambda book: book.keep([(kept("acme"), place(9))]))
    message = notary(lambda book: book.message("acme@client.example"))
    assert message is not None
    assert "{}" == message.record
    assert "{}" != notary(lambda book: book.archive("identity-acme", 1))[0].record


def test_quiet_threads_come_oldest_first_until_nobody_is_known(notary: Notary) -> None:
    """A thread whose people are forgotten is not named again."""
    notary(filled)
    assert ["acme", "bolt"] == [one.root for one in notary(lambda book: book.quiet(later(9), 9))]
    assert ["acme"] == [one.root for one in notary(lambda book: book.quiet(later(2), 9))]
    assert ["acme"] == [one.root for one in notary(lambda book: book.quiet(later(9), 1))]
    (thread,) = notary(lambda book: book.quiet(later(2), 9))
    notary(lambda book: book.redact_thread(replace(thread, subject="", people=frozenset())))
    assert ["bolt"] == [one.root for one in notary(lambda book: book.quiet(later(9), 9))]
    assert ("", frozenset()) == notary(lambda book: (book.thread(thread.id).subject, book.thread(thread.id).people))
    assert [] == notary(lambda book: book.similar(["logo of acme"], NOON))


def test_a_letter_that_changes_no_more_can_lose_its_words(notary: Notary) -> None:
    """It stays known by its key, so that it never goes twice; one that waits keeps its words."""
    notary(filled)
    for key in ("acme/went", "acme/waits"):
        notary(lambda book, key=key: book.redact_letters(key))
    went, waits = (notary(lambda book, key=key: book.letter(key)) for key in ("acme/went", "acme/waits"))
    assert went is not None
    assert waits is not None
    assert (Envelope("", ()), b"", "") == (went.envelope, went.content, went.reply)
    assert LetterState.ACCEPTED is went.state
    assert b"" != waits.content
    assert not notary(lambda book: book.plan(letter("acme/went")))


def test_a_dropped_stream_leaves_nothing_of_its_client(notary: Notary) -> None:
    """Facts, letters, moment and threads; the other client's are all there."""
    notary(filled)
    notary(lambda book: book.drop("acme"))
    notary(lambda book: book.disown("acme.example"))
    assert ["bolt"] == notary(lambda book: book.streams())
    assert ([], []) == notary(lambda book: (book.facts("acme"), book.letters("acme")))
    assert ["bolt"] == notary(lambda book: book.due(later(9), 9))
    assert ["bolt/waits"] == [one.key for one in notary(lambda book: book.sendable(later(9), 9))]
    assert 1 == notary(lambda book: book.accepted_since(NOON))
    assert notary(lambda book: book.numbered(1)) is None
    assert {"bolt.example": "bolt"} == notary(lambda book: book.owners(["acme.example", "bolt.example"]))
    assert notary(lambda book: book.letter("acme/went")) is None
    assert notary(lambda book: book.letter_by_id("acme/went@studio.example")) is None


def test_settings_are_listed_by_name(notary: Notary) -> None:
    """For whoever has to look at all of them."""
    notary(lambda book: book.put_setting("b", "2"))
    notary(lambda book: book.put_setting("a", "1"))
    assert {"a": "1", "b": "2"} == notary(lambda book: book.settings())


def test_a_failed_forgetting_has_forgotten_nothing(notary: Notary) -> None:
    """All or nothing, here too."""
    notary(filled)

    def work(book: Book) -> None:
        book.rewrite("identity-acme", "{}")
        book.redact_letters("bolt/went")
        book.drop("acme")
        book.disown("bolt.example")
        (thread,) = book.quiet(later(2), 1)
        book.redact_thread(replace(thread, people=frozenset()))
        raise ValueError

    def seen(book: Book) -> list[object]:
        streams = [(book.facts(name), book.letters(name)) for name in ("acme", "bolt")]
        found = [book.archive("", 9), book.quiet(later(9), 9), book.owners(["bolt.example"]), book.numbered(1)]
        return [*streams, *found, book.due(later(9), 9), book.next_due(), book.sendable(later(9), 9), book.streams()]

    before = notary(seen)
    try:
        notary(work)
    except ValueError:
        assert before == notary(seen)
    else:
        raise AssertionError("the work raised")
