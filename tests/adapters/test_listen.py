"""The pages for whoever watches over the worker, asked by real HTTP on loopback."""

import asyncio
import json
import socket
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from typing import TypeVar

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.adapters.listen import LONGEST_HEAD, Address, Page, address, listening
from bot.adapters.metrics import NAMES, Sample, page
from bot.cli.pages import pages
from bot.ports import Book, Trouble
from bot.rehearsal.world import World
from bot.worker import Worker
from tests.rehearsal.scripted import ANA, Script, played

T = TypeVar("T")

ANYWHERE = address("127.0.0.1:0")


async def asked(port: int, said: bytes) -> tuple[str, bytes]:
    """The head and the body of the answer to whatever was said."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(said)
    await writer.drain()
    head, _, body = (await reader.read()).partition(b"\r\n\r\n")
    writer.close()
    return head.decode(), body


def answers(*said: bytes, to: Callable[[str], Awaitable[Page | None]] | None = None) -> list[tuple[str, bytes]]:
    async def one(path: str) -> Page | None:
        return Page(200, path.encode()) if path == "/here" else None

    async def tale() -> list[tuple[str, bytes]]:
        async with listening(ANYWHERE, to or one) as there:
            return [await asked(there.port, words) for words in said]

    return asyncio.run(tale())


def test_a_page_is_served_as_http_asks_for_it() -> None:
    """With its length, and the connection closed behind it; HEAD has no body; a query changes nothing."""
    get, head, query, none = answers(
        b"GET /here HTTP/1.1\r\nHost: x\r\n\r\n",
        b"HEAD /here HTTP/1.1\r\n\r\n",
        b"GET /here?x=1 HTTP/1.0\r\n\r\n",
        b"GET /there HTTP/1.1\r\n\r\n",
    )
    assert ("HTTP/1.1 200 OK", b"/here") == (get[0].splitlines()[0], get[1])
    assert "Content-Length: 5" in get[0].splitlines()
    assert "Connection: close" in get[0].splitlines()
    assert (get[0], b"") == head
    assert b"/here" == query[1]
    assert none[0].startswith("HTTP/1.1 404 ")


@pytest.mark.parametrize(
    ("said", "status"),
    [
        (b"POST /here HTTP/1.1\r\nContent-Length: 0\r\n\r\n", "405"),
        (b"hello\r\n\r\n", "400"),
        (b"GET /here SIP/2.0\r\n\r\n", "400"),
        (b"GET /" + b"x" * LONGEST_HEAD + b" HTTP/1.1\r\n\r\n", "400"),
        (b"\xff\xfe / HTTP/1.1\r\n\r\n", "405"),
    ],
)
def test_a_question_nobody_should_ask_is_refused(said: bytes, status: str) -> None:
    """It is answered, and the next one is served as ever."""
    refused, well = answers(said, b"GET /here HTTP/1.1\r\n\r\n")
    assert status == refused[0].split()[1]
    assert b"/here" == well[1]


def test_nobody_is_asked_twice_for_an_address() -> None:
    """One that is taken is a trouble with its way out."""

    async def tale() -> None:
        async with listening(ANYWHERE, _nothing) as there, listening(there, _nothing):
            pass

    with pytest.raises(Trouble, match="name another address by --listen"):
        asyncio.run(tale())


async def _nothing(path: str) -> Page | None:
    return None


def test_it_listens_on_that_address_and_no_other() -> None:
    """127.0.0.1 is not 127.0.0.2, although both are this machine."""

    async def tale() -> bool:
        async with listening(ANYWHERE, _nothing) as there:
            with socket.socket() as other:
                other.settimeout(2)
                return other.connect_ex(("127.0.0.2", there.port)) != 0

    assert asyncio.run(tale())


@pytest.mark.parametrize("text", ["9110", ":9110", "localhost:9110", "127.0.0.1", "127.0.0.1:x", "127.0.0.1:70000", ""])
def test_an_address_is_one_address_and_a_port(text: str) -> None:
    """A name may be many addresses, and a port alone is all of them."""
    with pytest.raises(ValueError, match="write it like 127.0.0.1:9110"):
        address(text)


def test_addresses_are_written_back_as_they_are_typed() -> None:
    """Also those of version 6."""
    assert ["127.0.0.1:9110", "[::1]:9110"] == [str(address(one)) for one in ("127.0.0.1:9110", "[::1]:9110")]
    assert isinstance(address("[::1]:1"), Address)


# --- what the worker shows -----------------------------------------------------------------------


def shown(change: Callable[[World], None] = lambda world: None, path: str = "/readyz") -> tuple[int, bytes]:
    """The page of a worker that has worked for a day in which Ana asked Bob for texts."""
    pagesets: list[Worker] = []

    async def story(script: Script) -> None:
        script.ask()
        await script.until(datetime(2026, 3, 3, 8, 0, tzinfo=UTC))
        pagesets.append(script.world.worker)
        change(script.world)
        await script.until(datetime(2026, 3, 3, 9, 0, tzinfo=UTC))

    played(story)
    (worker,) = pagesets

    async def tale() -> tuple[int, bytes]:
        async with listening(ANYWHERE, lambda one: pages(worker, one)) as there:
            return await asyncio.to_thread(get, there.port, path)

    return asyncio.run(tale())


def get(port: int, path: str) -> tuple[int, bytes]:
    link = HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        link.request("GET", path)
        answer = link.getresponse()
        return answer.status, answer.read()
    finally:
        link.close()


def test_a_worker_that_reads_is_ready() -> None:
    """It holds the mailbox, and nothing is wrong."""
    status, body = shown()
    assert (200, {"ready": True, "holds_mailbox": True, "troubles": []}) == (status, json.loads(body))


def test_a_worker_that_cannot_read_is_alive_and_not_ready() -> None:
    """A restart would mend nothing, so it is healthy all the same."""

    def out_of_sight(world: World) -> None:
        world.mailbox.trouble = "imap.studio.example does not answer"
        world.mailbox.nudge()

    status, body = shown(out_of_sight)
    assert (503, ["reading"]) == (status, json.loads(body)["troubles"])
    assert (200, b"ok\n") == shown(out_of_sight, "/healthz")


def test_a_store_that_does_not_answer_is_not_ready() -> None:
    """Asked in that very moment, not remembered."""

    class Gone:
        async def transact(self, work: Callable[[Book], T]) -> T:
            raise Trouble("the database is locked")

        async def close(self) -> None:
            """Nothing is open."""

    def gone(world: World) -> None:
        world.worker.outside = type(world.worker.outside)(
            clock=world.clock, store=Gone(), mailboxes=[world.mailbox], mailer=world.mailer
        )

    status, body = shown(gone)
    assert (503, ["store"]) == (status, json.loads(body)["troubles"])
    assert b"courtside_store_up 0.0" in shown(gone, "/metrics")[1]


def test_a_turn_without_end_is_no_health() -> None:
    """Half an hour without a sign of life."""

    def hangs(world: World) -> None:
        world.worker.watchman.breathe()
        world.worker.watchman.sign_of_life -= timedelta(hours=20)

    async def story(script: Script) -> None:
        await script.until(script.world.clock.now() + timedelta(hours=1))
        hangs(script.world)
        pagesets.append((await pages(script.world.worker, "/healthz")) or Page(0, b""))

    pagesets: list[Page] = []
    played(story)
    assert [503] == [one.status for one in pagesets]


def test_the_metrics_are_those_of_the_table_and_hold_nobodys_name() -> None:
    """Read with Prometheus' own reader: every name once, with its kind and its sentence, and true numbers."""
    status, body = shown(path="/metrics")
    families = {one.name: one for one in text_string_to_metric_families(body.decode())}
    ours = {name for name in families if name.startswith("courtside_")}
    assert 200 == status
    assert {one.name.removesuffix("_total") for one in NAMES} == ours
    assert all(families[one.name.removesuffix("_total")].type == one.shape.value for one in NAMES)
    assert all(families[one.name.removesuffix("_total")].documentation == one.does for one in NAMES)
    assert "process_resident_memory_bytes" in families
    numbers = {(s.name, *s.labels.values()): s.value for one in ours for s in families[one].samples}
    assert 1.0 == numbers["courtside_holds_mailbox",]
    assert 1.0 <= numbers["courtside_messages_total",]
    assert 0.0 == numbers["courtside_trouble", "reading"]
    assert not [word for word in ("@", ANA.name, "client.example", "Homepage") if word.encode() in body]


def test_a_metric_that_is_not_in_the_table_is_a_mistake() -> None:
    """One table, or dashboards and alerts lose their numbers without a word."""
    with pytest.raises(LookupError, match="courtside_tea"):
        page([Sample("courtside_tea", 1)])
