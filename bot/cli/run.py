"""`courtside run`: work until stopped."""

import asyncio
import os
import secrets
import signal
import socket
from typing import Annotated

import structlog
import typer

from bot.cli.config import DEFAULT, Config, settings_of
from bot.cli.log import begin_log
from bot.cli.wiring import store_of, worker_of
from bot.ports import Trouble
from bot.settings.load import Settings, refuse_sample_passwords
from bot.worker import Worker

TRIES = 6
"""How often `--once` tries a mailbox again: more often than a mail may break the link before it is given up."""
PAUSE = 4.0
"""Seconds between two of them, at most: whoever typed a wrong password should not wait long to hear it."""

log = structlog.get_logger("courtside")


def run(
    config: Config = DEFAULT,
    once: Annotated[bool, typer.Option("--once", help="Read to the end, do what is due, end.")] = False,
) -> None:
    """Watches the mailbox and writes what is due, until it is stopped."""
    settings = settings_of(config)
    refuse_sample_passwords(settings)
    begin_log()
    asyncio.run(_work_once(settings) if once else _work(settings))


def worker_name() -> str:
    """Who works, unlike any other: in containers machine and process number come back with every start."""
    return f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"


async def _work(settings: Settings) -> None:
    worker = await _worker(settings)
    log.info("the worker begins", action="start", worker=worker.name, mailbox=settings.inbox_account().username)
    stop = asyncio.Event()
    for one in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(one, stop.set)
    try:
        await worker.run(stop, settings.inbox.poll)
    finally:
        await worker.close()
        log.info("the worker has ended", action="end", worker=worker.name)


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
