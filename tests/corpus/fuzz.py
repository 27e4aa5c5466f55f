"""`python -m tests.corpus.fuzz [HOW_MANY] [--seed N]`: mutated mails, read whole; a fault replays from its seed."""

import argparse
import random
import re
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache, partial

from bot.mail.mbox import split_mbox
from bot.mail.message import Understanding
from bot.mail.reading import read
from bot.mail.understanding import understand
from bot.project.records import reading, write
from tests.corpus import odd, origin, score_answers, score_dates, score_quoting
from tests.corpus.spent import SECONDS, is_slow

FALLBACK = datetime(2026, 1, 1, tzinfo=UTC)
# A larger bomb has a case of its own; here ten thousand are read in a minute.
LARGEST_SEED = 6_000
# After so many broken mails a good one is read again.
NEIGHBOUR_EVERY = 10
TELL_EVERY = 1_000

# What breaks readers: each of these opens something, ends something, or counts as something else than it looks.
PIECES = (
    b"\0", b"\r", b"\n", b"\r\n\r\n", b"\n\n", b" \t", b"=?", b"?=", b"=?utf-8?b?", b"=?hex?q?", b'"', b"\\", b"(",
    b")", b"<", b">", b"<!--", b"]]>", b"<![CDATA[", b"&#x110000;", b"<blockquote>", b"<div class=gmail_quote>",
    b"<style>", b";", b":", b"=", b"=\n", b"*0*=utf-8''%", b"charset=hex;", b"charset=utf-7\n", b"base64\n",
    b"quoted-printable\n", b"--b", b"--b--\n", b"\nFrom x@y.example Mon Mar  2 09:12:00 2026\n", b"From: ",
    b"\nSubject: ", b"\nTo: a:b;,", b"\n> ", b"\n-- \n", b"begin 644 a\n", b"On Mon, 2 Mar 2026, Bob wrote:\n",
    b"\nMessage-ID: <", b"\nReferences: ", b"\nDate: 31 Feb 0000", b"\nContent-Type: multipart/mixed; boundary=b\n\n",
    b"\nContent-Type: message/rfc822\n\n", b"\nAuto-Submitted: ", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80",
    b"\xe2\x80\xae", b"\xf0\x9f\x98\x80", b"\x1b$B", b"+2AA-", b"~{", b"31.12.9999", b"by 99/99",
    b"in 99999999999 days", b"99:99", b"until until ", b"29 February ", b"#snooze ",
)  # fmt: skip
# What code raises by itself; none of it may leave a reader.
RAISED = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
_FROM = re.compile(rb"^(>*From )", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Fault:
    """What went wrong with one mutated mail."""

    seed: int
    said: str


@cache
def originals() -> tuple[bytes, ...]:
    """The mails of all corpora, the mere texts among them with a head before them."""
    texts = [case.text for case in score_dates.cases()] + [case.text for case in score_answers.cases()]
    pages = [case.body for case in score_quoting.cases() if case.html]
    texts += [case.body for case in score_quoting.cases() if not case.html]
    mails = [case.raw for case in odd.CASES] + [case.raw for case in origin.CASES]
    mails += [odd.HEAD + b"\n" + text.encode() for text in texts]
    mails += [odd.HEAD + b"Content-Type: text/html; charset=utf-8\n\n" + page.encode() for page in pages]
    return tuple(mail for mail in mails if len(mail) <= LARGEST_SEED)


def mutated(seed: int) -> bytes:
    """One mail broken in up to six places; the same seed, the same mail."""
    dice = random.Random(seed)
    raw = dice.choice(originals())
    for _ in range(dice.randint(1, 6)):
        raw = dice.choice(_CHANGES)(dice, raw)
    return raw


def _span(dice: random.Random, raw: bytes, most: int = 200) -> tuple[int, int]:
    start = dice.randint(0, len(raw))
    return start, min(len(raw), start + dice.randint(0, most))


def _without(dice: random.Random, raw: bytes) -> bytes:
    start, end = _span(dice, raw)
    return raw[:start] + raw[end:]


def _repeated(dice: random.Random, raw: bytes) -> bytes:
    start, end = _span(dice, raw, 60)
    return raw[:start] + raw[start:end] * dice.choice((2, 3, 30, 300)) + raw[end:]


def _put_in(dice: random.Random, raw: bytes) -> bytes:
    at = dice.randint(0, len(raw))
    return raw[:at] + dice.choice(PIECES) * dice.choice((1, 1, 1, 2, 20, 400)) + raw[at:]


def _flipped(dice: random.Random, raw: bytes) -> bytes:
    letters = bytearray(raw)
    for _ in range(dice.randint(1, 12) if letters else 0):
        letters[dice.randrange(len(letters))] = dice.randrange(256)
    return bytes(letters)


def _spliced(dice: random.Random, raw: bytes) -> bytes:
    other = dice.choice(originals())
    start, end = _span(dice, other, 3000)
    at = dice.randint(0, len(raw))
    return raw[:at] + other[start:end] + raw[at:]


def _lines_moved(dice: random.Random, raw: bytes) -> bytes:
    lines = raw.split(b"\n")
    one, other = dice.randrange(len(lines)), dice.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return b"\n".join(lines)


def _ended(dice: random.Random, raw: bytes) -> bytes:
    return raw[: dice.randint(0, len(raw))]


_CHANGES = (_without, _repeated, _put_in, _put_in, _flipped, _spliced, _lines_moved, _ended)


def understood(raw: bytes) -> Understanding:
    return understand(read(raw, fallback=FALLBACK))


@cache
def _neighbour(place: int) -> tuple[bytes, Understanding]:
    raw = origin.CASES[place % len(origin.CASES)].raw
    return raw, understood(raw)


def faults(seeds: range) -> Iterator[Fault]:
    """Every mail of these seeds that raises, takes long, cannot be stored, or changes the mail beside it."""
    for seed in seeds:
        raw = mutated(seed)
        begun = time.process_time()
        try:
            known = understood(raw)
            write(reading(known)).encode()
        except (
            ArithmeticError,
            LookupError,
            TypeError,
            ValueError,
            AttributeError,
            RecursionError,
            AssertionError,
        ) as fault:
            yield Fault(seed, f"raises {fault!r}")
            continue
        spent = time.process_time() - begun
        if spent > SECONDS and (slow := is_slow(partial(understood, raw))):
            yield Fault(seed, slow)
        if seed % NEIGHBOUR_EVERY == 0:
            yield from _changed_neighbour(seed, raw)


def _changed_neighbour(seed: int, raw: bytes) -> Iterator[Fault]:
    """The mails before and after it in an mbox, and the same mail read once more behind it."""
    good, expected = _neighbour(seed // NEIGHBOUR_EVERY)
    if understood(good) != expected:
        yield Fault(seed, "a mail read behind it reads otherwise")
    line = b"From bob@client.example Mon Mar  2 09:12:00 2026\n"
    stored = b"".join(line + _FROM.sub(rb">\1", one).rstrip(b"\n") + b"\n\n" for one in (good, raw, good))
    found = [*split_mbox(stored)]
    if len(found) != 3 or found[0].strip() != good.strip() or found[2].strip() != good.strip():
        yield Fault(seed, "a mail beside it in an mbox is cut otherwise")


def main() -> None:
    arguments = argparse.ArgumentParser(prog="python -m tests.corpus.fuzz", description="Mutated mails, read whole.")
    arguments.add_argument("how_many", nargs="?", type=int, default=1_000_000, help="1,000,000: one night on one core")
    arguments.add_argument("--seed", type=int, default=0, help="the first seed; a fault replays with `1 --seed N`")
    asked = arguments.parse_args()
    found, last = 0, asked.seed + asked.how_many
    for first in range(asked.seed, last, TELL_EVERY):
        end = min(first + TELL_EVERY, last)
        for fault in faults(range(first, end)):
            found += 1
            print(f"seed {fault.seed}: {fault.said}", flush=True)
        print(f"\r{end - asked.seed} mails, {found} faults", end="", file=sys.stderr, flush=True)
    print(f"\n{asked.how_many} mutated mails from seed {asked.seed}: {found} faults")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
