"""How well `origin` tells people from machines, on our own corpus and on real mails where they lie."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from bot.mail.message import Kind, Origin
from bot.mail.origin import origin
from bot.mail.reading import read
from tests.corpus.table import Row, is_unseen, share

NAME = "origin"
LETTERS = Path(__file__).parents[3] / "shared" / "letters"
FALLBACK = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """One mail and what a careful person says of it."""

    name: str
    raw: bytes
    kind: str
    also: tuple[str, ...] = ()
    failed: tuple[str, ...] | None = None
    """The recipients that a bounce names; None where nobody said."""
    permanent: bool | None = None
    """Whether it failed for good; None where nobody said."""
    left: bool | None = None
    successor: str | None = None
    returned_id: str | None = None
    trap: bool = field(default=False)


def measured(name: str, cases: Sequence[Labelled]) -> Row:
    """One line of the table for a set of labelled mails."""
    misses: list[str] = []
    humans = machines = taken_for_machine = taken_for_human = bounces = bounces_right = right = 0
    for case in cases:
        seen = origin(read(case.raw, fallback=FALLBACK))
        is_right = seen.kind.value == case.kind or seen.kind.value in case.also
        humans += case.kind == "human"
        machines += case.kind != "human"
        taken_for_machine += case.kind == "human" and seen.kind is not Kind.HUMAN
        taken_for_human += case.kind != "human" and seen.kind is Kind.HUMAN
        wrong = [] if is_right else [f"is {case.kind}, read as {seen.kind.value} because {'; '.join(seen.because)}"]
        if case.failed is not None:
            bounces += 1
            said = _bounce_misses(case, seen)
            bounces_right += not said
            wrong += said
        if case.left is not None and (seen.left, seen.successor) != (case.left, case.successor):
            wrong.append(f"left {case.left} to {case.successor}, read as {seen.left} to {seen.successor}")
        if case.returned_id is not None and seen.returned_id != case.returned_id:
            wrong.append(f"returned {case.returned_id}, read as {seen.returned_id}")
        right += not wrong
        misses.extend(f"{case.name}: {text}" for text in wrong)
    figures = {
        "machine as human": share(taken_for_human, machines) if machines else 0.0,
        "human as machine": share(taken_for_machine, humans) if humans else 0.0,
        "bounce right": share(bounces_right, bounces),
    }
    return Row(reader=NAME, set=name, cases=len(cases), right=right, figures=figures, misses=misses)


def _bounce_misses(case: Labelled, seen: Origin) -> list[str]:
    """What a bounce was misread in."""
    said = []
    recipients = {failed.recipient for failed in seen.failed}
    if set(case.failed or ()) != recipients:
        said.append(f"failed {sorted(case.failed or ())}, read as {sorted(recipients)}")
    if case.permanent is not None and any(failed.permanent != case.permanent for failed in seen.failed):
        said.append(f"permanent {case.permanent}, read as {[failed.status for failed in seen.failed]}")
    return said


def letters() -> list[Labelled]:
    """The labelled real mails, where they lie; none elsewhere."""
    labels = LETTERS / "labels.jsonl"
    if not labels.exists():
        return []
    cases = []
    for line in labels.read_text(encoding="utf-8").splitlines():
        label = json.loads(line)
        told = label.get("failed")
        status = label.get("status_class")
        cases.append(
            Labelled(
                name=label["path"],
                raw=(LETTERS / label["path"]).read_bytes(),
                kind=label["kind"],
                also=tuple(label.get("also", ())),
                failed=tuple(address.lower() for address in told) if told else None,
                permanent=status == "5" if told and status in ("4", "5") else None,
            )
        )
    return cases


def score() -> list[Row]:
    """Our own cases, tuned and unseen, and the real mails."""
    from tests.corpus.origin import CASES, THIRD_MIND

    rows = [
        measured("tuned", [case for index, case in enumerate(CASES) if not is_unseen(index)]),
        measured("unseen", [case for index, case in enumerate(CASES) if is_unseen(index)]),
        measured("third mind", THIRD_MIND),
    ]
    real = letters()
    return [*rows, measured("shared/letters", real)] if real else rows
