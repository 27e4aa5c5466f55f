"""`courtside run`: work until stopped."""

import asyncio
import gc
import os
import secrets
import signal
import socket
from contextlib import AsyncExitStack
from functools import partial
from typing import Annotated

import structlog
import typer

from bot.adapters.listen import Address, address, listening
from bot.cli.config import DEFAULT, Config, settings_of
from bot.cli.log import begin_log
from bot.cli.pages import pages
from bot.cli.watch import could_not_begin
from bot.cli.wiring import store_of, worker_of
from bot.followup.alarm import Subject
from bot.ports import Trouble
from bot.settings.load import Settings, refuse_sample_passwords
from bot.walk.mistake import bug
from bot.walk.stopping import give_up
from bot.worker import Worker

TRIES = 6
"""How often `--once` tries a mailbox again: more often than a mail may break the link before it is given up."""
PAUSE = 4.0
"""Seconds between two of them, at most: whoever typed a wrong password should not wait long to hear it."""
LAST_WORD = 2.0
"""Seconds for an alarm that is being told when the worker is stopped; the next worker tells it again."""

log = structlog.get_logger("courtside")


def run(
    config: Config = DEFAULT,
    once: Annotated[bool, typer.Option("--once", help="Read to the end, do what is due, end.")] = False,
    listen: Annotated[
        str, typer.Option(metavar="HOST:PORT", help="Serve /healthz, /readyz and /metrics, as at 127.0.0.1:9110.")
    ] = "",
) -> None:
    """Watches the mailbox and writes what is due, until it is stopped."""
    where = _address(listen) if listen else None
    settings = settings_of(config)
    refuse_sample_passwords(settings)
    begin_log()
    # What is loaded stays to the end, and need not be looked through for garbage again and again.
    gc.freeze()
    asyncio.run(_work_once(settings) if once else _work(settings, where))


def worker_name() -> str:
    """Who works, unlike any other: in containers machine and process number come back with every start."""
    return f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"


def _address(text: str) -> Address:
    try:
        return address(text)
    except ValueError as error:
        raise typer.BadParameter(f"{error}.") from None


async def _work(settings: Settings, where: Address | None) -> None:
    stop = asyncio.Event()
    for one in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(one, stop.set)
    try:
        worker = await _worker(settings)
    except Trouble as trouble:
        await could_not_begin(settings, worker_name(), trouble)
        raise
    try:
        async with AsyncExitStack() as beside:
            if where is not None:
                there = await beside.enter_async_context(listening(where, partial(pages, worker)))
                log.info("whoever watches over the worker may ask", action="listen", at=str(there))
            log.info("the worker begins", action="start", worker=worker.name, server=settings.inbox.url.host)
            await _watched(worker, stop, settings)
    finally:
        await worker.close()
        log.info("the worker has ended", action="end", worker=worker.name)


async def _watched(worker: Worker, stop: asyncio.Event, settings: Settings) -> None:
    """The worker and its watchman, until both are told to stop; a mistake that ends the worker is an alarm too."""
    watching = asyncio.create_task(worker.watchman.watch(stop))
    watching.add_done_callback(watchman_ended)
    try:
        await worker.run(stop, settings.inbox.poll)
    except Trouble as trouble:
        worker.watchman.wrong(Subject.STORE, "the worker cannot begin", str(trouble))
        await worker.watchman.look()
        raise
    except Exception as error:
        worker.watchman.wrong(Subject.WORK, "the worker ends", bug(error).where)
        await worker.watchman.look()
        raise
    finally:
        stop.set()
        await asyncio.wait((watching,), timeout=LAST_WORD)
        await give_up(watching)


def watchman_ended(watching: asyncio.Task[None]) -> None:
    """The log hears of a mistake that ends the watchman: he himself tells nobody any more."""
    error = None if watching.cancelled() else watching.exception()
    if error is not None:
        log.critical("no alarm comes any more; restart it, and keep its log", action="alarm", why=bug(error).where)


async def _work_once(settings: Settings) -> None:
    worker = await _worker(settings)
    try:
        await once(worker)
    finally:
        await worker.close()


async def once(worker: Worker) -> None:
    """Reads to the end and does what is due; raises Trouble where that cannot be.

    A mail that breaks the link is given up only after it has done so several times, and a next run would begin to
    count anew: so a lost link is tried again here."""
    await worker.start()
    await worker.settle_down()
    for _ in range(TRIES):
        if not worker.blind or not worker.is_holder:
            break
        await asyncio.gather(*(mailbox.wait(PAUSE) for mailbox in worker.outside.mailboxes))
        await worker.settle_down()
    if not worker.is_holder:
        raise Trouble("another worker reads this mailbox and sends for it; stop that one first")
    if worker.blind:
        raise Trouble(worker.blind)


async def _worker(settings: Settings) -> Worker:
    name, store = worker_name(), store_of(settings)
    try:
        store.hold_for_worker(name)
        return await worker_of(settings, store, name)
    except Trouble:
        await store.close()
        raise
