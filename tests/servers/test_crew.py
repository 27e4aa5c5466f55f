"""Several workers on one PostgreSQL: whoever dies, stalls or goes, the others take over, and no letter goes twice."""

import json
import subprocess
import sys

from tests.laws import ROOT
from tests.servers import postgres

ROUNDS = 1
"""In one round all four meet their fates; `python -m tests.servers.crew --rounds 50` plays more."""


def test_four_workers_share_two_hundred_letters() -> None:
    """One ends, one is killed, one stalls and wakes late, one comes back: each letter once, and each had its turn."""
    postgres.required()
    command = [sys.executable, "-m", "tests.servers.crew", "--rounds", str(ROUNDS)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, cwd=ROOT, check=False)
    rounds = [json.loads(line) for line in done.stdout.splitlines()]
    assert (0, ROUNDS) == (done.returncode, len(rounds)), (done.stdout, done.stderr[-2000:])
