"""`python -m tests.rehearsal --seed 17 --days 90 --tale`: one pretend world, its tale, and every broken promise."""

import argparse
import sys
import time

from tests.rehearsal.scenery import again, complaints, played


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.rehearsal", description=__doc__)
    parser.add_argument("--seed", type=int, default=0, help="the first seed")
    parser.add_argument("--seeds", type=int, default=1, help="how many seeds, one after the other")
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--projects", type=int, default=6)
    parser.add_argument("--tale", action="store_true", help="print everything that happened")
    wanted = parser.parse_args()
    began, failed = time.perf_counter(), 0
    for seed in range(wanted.seed, wanted.seed + wanted.seeds):
        world = played(seed, wanted.days, wanted.projects)
        if wanted.tale:
            sys.stdout.writelines(f"{line}\n" for line in world.tale)
        found = complaints(world)
        failed += bool(found)
        sys.stdout.writelines(f"seed {seed}: {one}\n" for one in found)
        if found:
            print(f"  {again(seed, wanted.days, wanted.projects)}")
    seconds = time.perf_counter() - began
    print(f"{wanted.seeds} worlds of {wanted.days} days: {failed} with a broken promise, {seconds:.1f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
