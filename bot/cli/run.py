"""`courtside run`: work until stopped."""

import asyncio
import os
import signal
import socket
from typing import Annotated

import typer

from bot.cli.config import DEFAULT, Config, settings_of
from bot.cli.log import begin_log
from bot.cli.wiring import store_of, worker_of
from bot.ports import Trouble
from bot.settings import Settings, refuse_sample_passwords


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
    return f"{socket.gethostname()}:{os.getpid()}"


async def _work(settings: Settings) -> None:
    store = store_of(settings)
    store.hold_for_worker(worker_name())
    worker = await worker_of(settings, store, worker_name())
    stop = asyncio.Event()
    for one in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(one, stop.set)
    try:
        await worker.run(stop, settings.inbox.poll)
    finally:
        await worker.close()


async def _work_once(settings: Settings) -> None:
    store = store_of(settings)
    store.hold_for_worker(worker_name())
    worker = await worker_of(settings, store, worker_name())
    try:
        await worker.start()
        await worker.settle_down()
        if worker.blind:
            raise Trouble(worker.blind)
    finally:
        await worker.close()
