"""Ninety days of twenty projects in the pretend world, beside a bare sketch of as many events."""

import heapq
import time
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from statistics import median

from bot.rehearsal.world import World
from tests.rehearsal.scenery import played

SEED, DAYS, PROJECTS = 7, 90, 20
ROUNDS = 3
GOAL = "at most 3 s (anchor: a bare sketch)"


@dataclass(frozen=True, slots=True)
class Sketch:
    """A thread, as little of it as can be followed up."""

    since: datetime
    step: int = 0
    history: tuple[datetime, ...] = ()


def run() -> list[tuple[str, float, float, str]]:
    """One row: its name, our seconds, the sketch's seconds, the goal."""
    played(SEED, 5, PROJECTS)  # libraries and holidays are loaded once
    ours, anchor = [], []
    for _ in range(ROUNDS):
        begin = time.process_time()
        world = played(SEED, DAYS, PROJECTS)
        ours.append(time.process_time() - begin)
        anchor.append(_sketched(world))
    return [(f"{DAYS} days of {PROJECTS} projects, {_size(world)}", median(ours), median(anchor), GOAL)]


def _size(world: World) -> str:
    mails = sum(len(shelf) for shelf in world.mailbox.shelves.values())
    return f"{len(world.talks)} threads, {mails} mails, {len(world.mailer.handed)} letters"


def _sketched(world: World) -> float:
    """As many threads, looked at every hour of their life, with as many events as the world had."""
    begin = time.process_time()
    events = len(world.facts) + len(world.mailer.handed)
    threads = {number: Sketch(world.clock.start) for number in range(len(world.talks))}
    waiting = [(world.clock.start + timedelta(minutes=number), number) for number in threads]
    end, done = world.clock.start + timedelta(days=DAYS), 0
    while waiting and waiting[0][0] < end:
        now, number = heapq.heappop(waiting)
        thread = threads[number]
        if done < events:
            thread = replace(thread, step=thread.step + 1, history=(*thread.history, now)[-20:])
            done += 1
        threads[number] = thread
        heapq.heappush(waiting, (now + timedelta(hours=1), number))
    return time.process_time() - begin


if __name__ == "__main__":
    for name, seconds, sketch, goal in run():
        print(f"{name}: {seconds:.2f} s, sketch {sketch:.2f} s; goal: {goal}")
