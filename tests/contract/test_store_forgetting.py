"""The contract of every store: what is to be forgotten is gone, and nothing beside it."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.__main__ import front_door
from bot.adapters.database import open_store
from bot.ports import Book, Cursor, Envelope, LetterState
from tests.contract.notary import NOON, Notary, fact, kept, later, letter, place
from tests.servers.postgres import Cluster
from tests.stage import SETTINGS

CANCELLED = LetterState.CANCELLED


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
    notary(lambda book: book.redact_letters("acme/went"))
    notary(lambda book: book.redact_letters("acme/waits"))
    went, waits = notary(lambda book: (book.letter("acme/went"), book.letter("acme/waits")))
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


def test_a_stream_that_is_dropped_owns_nobody(notary: Notary) -> None:
    """Others that belonged to it belong to nobody, also where nothing has happened yet."""
    notary(lambda book: book.own("friend@elsewhere.example", "bob@free.example"))
    notary(lambda book: book.own("other.example", "bolt"))
    notary(lambda book: book.drop("bob@free.example"))
    owned = notary(lambda book: book.owners(["friend@elsewhere.example", "other.example"]))
    assert {"other.example": "bolt"} == owned


def test_a_letter_may_lose_its_key_with_its_words(notary: Notary) -> None:
    """It lies where it lay, under a name that says nothing."""
    notary(filled)
    notary(lambda book: book.redact_letters("acme/went", "erased/1"))
    assert notary(lambda book: book.letter("acme/went")) is None
    renamed = notary(lambda book: book.letter("erased/1"))
    assert renamed is not None
    assert b"" == renamed.content
    assert ["acme/waits", "erased/1"] == [one.key for one in notary(lambda book: book.letters("acme"))]
    assert 2 == notary(lambda book: book.accepted_since(NOON))


def test_a_mailbox_and_a_setting_can_be_forgotten(notary: Notary) -> None:
    """Where its messages lay and how far it was read; the messages stay, and other mailboxes."""
    hers = replace(place(5), account="listened:zoe@x.example")
    notary(lambda book: book.keep([(kept("a"), place(1)), (kept("b"), hers)]))
    notary(lambda book: book.move_cursor(Cursor(hers.account, "INBOX", 7, 6)))
    notary(lambda book: book.put_setting("greeted:zoe@x.example", "1"))
    assert ["inbox", hers.account] == notary(lambda book: book.accounts())
    notary(lambda book: book.drop_account(hers.account))
    notary(lambda book: book.drop_setting("greeted:zoe@x.example"))
    assert ["inbox"] == notary(lambda book: book.accounts())
    assert notary(lambda book: book.cursor(hers.account, "INBOX")) is None
    assert {place(1)} == notary(lambda book: book.places_kept([place(1), hers]))
    assert ({}, 2) == notary(lambda book: (book.settings(), len(book.archive("", 9))))


def test_an_erased_person_is_in_neither_database(database: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """`courtside erase`: in no byte of SQLite's files, in no row and no statistics of PostgreSQL."""
    config = tmp_path / "courtside.toml"
    config.write_text(f'{SETTINGS}[store]\nurl = "{database}"\n')
    store = open_store(database)
    opened = Notary(store)
    opened(filled)
    opened(lambda book: book.drop("bolt"))
    opened(lambda book: book.settle(replace(book.sendable(later(9), 1)[0], state=CANCELLED)))
    opened(lambda book: book.rewrite("identity-acme", '{"to":[{"address":"bob@acme.example","name":"Bob"}]}'))
    opened.close()
    if database.startswith("postgresql"):
        with request.getfixturevalue("postgres").connect(database.rpartition("/")[2]) as connection:
            connection.execute("ANALYZE")
    assert b"bob@acme.example" in _held(database, request)
    assert 0 == front_door(["erase", "bob@acme.example", "--yes", "--config", str(config)])
    assert b"bob@acme.example" not in _held(database, request)
    assert 0 == front_door(["verify", "--config", str(config)])


def _held(database: str, request: pytest.FixtureRequest) -> bytes:
    """What a database holds: SQLite's files, every row of PostgreSQL's tables and what it has noted of their values."""
    if database.startswith("sqlite"):
        files = Path(database.removeprefix("sqlite:///")).parent.glob("courtside.db*")
        return b"".join(one.read_bytes() for one in files)
    server: Cluster = request.getfixturevalue("postgres")
    with server.connect(database.rpartition("/")[2]) as connection:
        names = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        told = [connection.execute(f'SELECT * FROM "{name}"').fetchall() for (name,) in names]
        told.append(
            connection.execute("SELECT most_common_vals::text, histogram_bounds::text FROM pg_stats").fetchall()
        )
    return repr(told).encode()


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
