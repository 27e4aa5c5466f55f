"""`courtside demo` in an empty folder: what a visitor sees in the first minute."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

COLUMNS = 80
NORA, PAUL, OLGA, SAM = "Homepage texts", "Product photos", "Approval of the layout", "Invoice address"
STEP = re.compile(r"writes the (\w+) follow-up.*\(thread \d+, (.+?)\)?$")


def began(folder: Path) -> subprocess.Popen[str]:
    environ = {"PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, "-m", "bot", "demo"]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=folder, env=environ, text=True, stdout=pipe, stderr=pipe)


def test_the_demo_tells_its_tale_and_leaves_its_letters(tmp_path: Path) -> None:
    """Nora is silent to the end, Sam answers the first letter, Olga is away and gets none."""
    demo = began(tmp_path)
    told, wrong = demo.communicate(timeout=200)
    assert (0, "") == (demo.returncode, wrong)
    assert [] == [line for line in told.splitlines() if len(line) > COLUMNS and not line.startswith("/")]
    said = [found.groups() for line in told.splitlines() if (found := STEP.search(line))]
    assert ["polite", "firm", "final"] == [step for step, about in said if NORA in about]
    assert ["polite"] == [step for step, about in said if SAM in about]
    assert [] == [step for step, about in said if OLGA in about]
    assert "asks Ana to call" in told
    assert "Days are seconds here" in told.splitlines()[0]
    assert "waits for Olga Petrova, who is away, until after" in told
    assert not re.search(r"day, 0\d ", told)
    left = tmp_path / "courtside-demo"
    letters = [one.stem for one in left.glob("*.eml")]
    assert sorted(letters) == sorted(one.stem for one in left.glob("*.html") if one.stem != "digest")
    assert (3, 1, 0) == tuple(sum(who in one for one in letters) for who in ("nora", "sam", "olga"))
    assert "Nora" in (left / "digest.html").read_text("utf-8")
    assert (left / "digest.txt").read_text("utf-8") in told


def test_control_c_ends_the_demo(tmp_path: Path) -> None:
    """At once, where the machine is not busy, and without a traceback."""
    demo = began(tmp_path)
    assert demo.stdout is not None
    first = demo.stdout.readline()
    demo.send_signal(signal.SIGINT)
    _, wrong = demo.communicate(timeout=60)
    assert "Ana" in first
    assert demo.returncode in (0, 130)
    assert "Traceback" not in wrong
