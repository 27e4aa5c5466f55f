"""How long `courtside --help` takes, beside Python that does nothing."""

import subprocess
import sys
import time
from statistics import median

ROUNDS = 15


def run() -> list[tuple[str, float, float, str]]:
    """One row: its name, our seconds, the anchor's, the goal."""
    ours, bare = [], []
    for _ in range(ROUNDS):
        ours.append(_timed([sys.executable, "-m", "bot", "--help"]))
        bare.append(_timed([sys.executable, "-c", "pass"]))
    return [("courtside --help, beside bare Python", median(ours), median(bare), "at most 150 ms more")]


def _timed(command: list[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, timeout=30)
    return time.perf_counter() - began
