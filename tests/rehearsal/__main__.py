"""`python -m tests.rehearsal 17`: one pretend world of ninety days in which things go wrong, and every broken promise.

`--seeds 2000` plays so many from that one on, on every core; `--calm` lets nothing go wrong; `--tale` tells it all."""

import argparse
import os
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial

from bot.rehearsal.faults import Fault
from tests.rehearsal.scenery import BY_MAIL, DAYS, PROJECTS, TROUBLE, again, complaints, played


def main() -> int:
    wanted = _asked()
    seeds = range(wanted.seed, wanted.seed + wanted.seeds)
    if len(seeds) == 1 or wanted.tale:
        return _told(seeds, wanted)
    began, failed, tally = time.perf_counter(), 0, Counter[Fault]()
    for seed, found, faults in _judged(seeds, wanted):
        tally += Counter(faults)
        failed += bool(found)
        if found:
            print(
                *found,
                f"  {again(seed, wanted.days, wanted.projects, wanted.trouble, wanted.by_mail)}",
                sep="\n",
                flush=True,
            )
        if seed % 100 == 99 and sys.stderr.isatty():
            print(f"{seed + 1 - wanted.seed} worlds", file=sys.stderr)
    print(*(f"{count:8} {fault}" for fault, count in tally.most_common()), sep="\n")
    seconds, spent = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    each = (spent.ru_utime + spent.ru_stime) / wanted.seeds
    print(f"{wanted.seeds} worlds of {wanted.days} days: {failed} with a broken promise, {seconds:.1f} s")
    print(f"{each:.3f} s of a processor for each, its share of every process's start included")
    return 1 if failed else 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.rehearsal", description=__doc__)
    parser.add_argument("seed", type=int, nargs="?", default=0, help="the first seed")
    parser.add_argument("--seeds", type=int, default=1, help="how many seeds")
    parser.add_argument("--days", type=int, default=DAYS)
    parser.add_argument("--projects", type=int, default=PROJECTS)
    parser.add_argument("--trouble", type=float, default=TROUBLE, help="the share of all calls that goes wrong")
    parser.add_argument("--calm", dest="trouble", action="store_const", const=0.0, help="nothing goes wrong")
    parser.add_argument("--by-mail", type=float, default=BY_MAIL, help="the share of its orders that the team mails")
    parser.add_argument("--tale", action="store_true", help="print everything that happened")
    return parser.parse_args()


def _told(seeds: range, wanted: argparse.Namespace) -> int:
    failed = 0
    for seed in seeds:
        world = played(seed, wanted.days, wanted.projects, trouble=wanted.trouble, by_mail=wanted.by_mail)
        if wanted.tale:
            sys.stdout.writelines(f"{line}\n" for line in world.tale)
        found = complaints(world)
        failed += bool(found)
        print(f"seed {seed}:", *(found or ["every promise is kept"]), sep="\n  ")
    return 1 if failed else 0


Judged = tuple[int, list[str], dict[Fault, int]]


def _judged(seeds: range, wanted: argparse.Namespace) -> Iterator[Judged]:
    work = partial(judge, days=wanted.days, projects=wanted.projects, trouble=wanted.trouble, by_mail=wanted.by_mail)
    with ProcessPoolExecutor(os.cpu_count()) as processes:
        yield from processes.map(work, seeds, chunksize=10)


def judge(seed: int, days: int, projects: int, trouble: float, by_mail: float = 0.0) -> Judged:
    """The seed, the promises that did not hold, and what went wrong on the way."""
    try:
        world = played(seed, days, projects, trouble=trouble, by_mail=by_mail)
    except RuntimeError as mistake:
        return seed, [f"seed {seed}: {type(mistake).__name__}: {mistake}"], {}
    return seed, [f"seed {seed}: {one}" for one in complaints(world)], dict(world.mishaps.tally)


if __name__ == "__main__":
    sys.exit(main())
