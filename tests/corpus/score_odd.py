"""Whether odd and hostile mails are read: what must be found in them, without an exception, in time."""

from collections.abc import Sequence
from datetime import UTC, datetime

from bot.mail.message import Message
from bot.mail.reading import read
from bot.mail.understanding import understand
from tests.corpus import odd, odd_floods
from tests.corpus.odd import Odd
from tests.corpus.spent import is_slow
from tests.corpus.table import Row, is_unseen

NAME = "reading"
CASES: tuple[Odd, ...] = (*odd.CASES, *odd_floods.CASES)
FALLBACK = datetime(2026, 1, 1, tzinfo=UTC)


def wrong(case: Odd) -> list[str]:
    """What was misread in one mail; empty where all is well."""
    slow = is_slow(lambda: understand(read(case.raw, fallback=FALLBACK)))
    said = _misread(case, read(case.raw, fallback=FALLBACK))
    return [*said, slow] if slow else said


def _misread(case: Odd, message: Message) -> list[str]:
    text = message.parts[0].text if message.parts else ""
    told = "\n".join(part.text for part in message.parts)
    names = tuple(file.name for file in message.attachments)
    sender = message.sender.address if message.sender else ""
    checks = (
        (case.sender is None or case.sender == sender, f"sender {sender!r}"),
        (case.subject is None or case.subject == message.subject, f"subject {message.subject[:60]!r}"),
        (case.message_id is None or case.message_id == message.message_id, f"id {message.message_id!r}"),
        (case.says is None or case.says in text, f"text {text[:60]!r}"),
        (case.hides is None or case.hides not in told, "shows what it should hide"),
        (case.attached is None or case.attached == names, f"attachments {names!r}"),
        (case.at is None or case.at == message.at.isoformat(), f"arrived {message.at.isoformat()}"),
        (case.complains is None or case.complains == bool(message.complaints), f"complaints {message.complaints!r}"),
    )
    return [said for is_right, said in checks if not is_right]


def measured(name: str, cases: Sequence[Odd]) -> Row:
    """One line of the table."""
    misses = [f"{case.name}: {'; '.join(said)}" for case in cases if (said := wrong(case))]
    return Row(reader=NAME, set=name, cases=len(cases), right=len(cases) - len(misses), misses=misses)


def score() -> list[Row]:
    """Tuned and unseen."""
    return [
        measured("odd, tuned", [case for index, case in enumerate(CASES) if not is_unseen(index)]),
        measured("odd, unseen", [case for index, case in enumerate(CASES) if is_unseen(index)]),
    ]
