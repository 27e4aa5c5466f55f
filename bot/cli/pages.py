"""The pages of `run --listen`: numbers and kinds of trouble, no word of anybody's mail."""

import json
from collections.abc import Iterator
from functools import partial

from bot.adapters.listen import Page
from bot.adapters.metrics import MEDIA, Sample, page
from bot.followup import alarm
from bot.followup.alarm import Subject
from bot.ports import Trouble
from bot.walk.figures import Figures, figures
from bot.worker import Worker


async def pages(worker: Worker, path: str) -> Page | None:
    """The page at a path; None where there is none."""
    match path:
        case "/healthz":
            hangs = worker.watchman.is_stalled
            return Page(503, b"the worker hangs\n") if hangs else Page(200, b"ok\n")
        case "/readyz":
            return await _ready(worker)
        case "/metrics":
            return Page(200, page(samples(worker, await _figures(worker))), MEDIA)
    return None


async def _ready(worker: Worker) -> Page:
    store_answers = await _figures(worker) is not None
    wrong = {one.subject.value for one in alarm.wrong_now(worker.watchman.chart)}
    if not store_answers:
        wrong.add(Subject.STORE.value)
    ready = store_answers and not (worker.is_holder and worker.blind)
    said = {"ready": ready, "holds_mailbox": worker.is_holder, "troubles": sorted(wrong)}
    return Page(200 if ready else 503, f"{json.dumps(said)}\n".encode(), "application/json")


async def _figures(worker: Worker) -> Figures | None:
    """None: the store does not answer."""
    try:
        return await worker.outside.store.transact(partial(figures, now=worker.outside.clock.now()))
    except Trouble:
        return None


def samples(worker: Worker, found: Figures | None) -> Iterator[Sample]:
    """Every number, by the names of the table."""
    watchman, tally = worker.watchman, worker.watchman.tally
    yield Sample("courtside_holds_mailbox", worker.is_holder)
    yield Sample("courtside_blind", worker.blind is not None)
    read_at = watchman.read_at.timestamp() if watchman.read_at else 0
    yield Sample("courtside_last_read_timestamp_seconds", read_at)
    yield Sample("courtside_store_up", found is not None)
    wrong = {one.subject for one in alarm.wrong_now(watchman.chart)}
    yield from (Sample("courtside_trouble", one in wrong, one.value) for one in Subject)
    if found is not None:
        yield Sample("courtside_due_seconds", found.due_seconds)
        yield Sample("courtside_shunted", found.shunted)
        yield from (Sample("courtside_letters_waiting", count, state) for state, count in found.letters.items())
    for name in ("turns", "messages", "decisions", "mistakes"):
        yield Sample(f"courtside_{name}_total", tally[name])
    for outcome in ("accepted", "later", "refused", "unknown"):
        yield Sample("courtside_letters_total", tally[f"letters_{outcome}"], outcome)
    for result in ("told", "failed"):
        yield Sample("courtside_alarms_total", tally[f"alarms_{result}"], result)
