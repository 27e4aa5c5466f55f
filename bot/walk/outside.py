"""Everything outside that a worker works with."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.ports import Clock, Mailbox, Mailer, Reader, Store
from bot.walk.ahead import Here


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """The ports of one worker."""

    clock: Clock
    store: Store
    mailboxes: Sequence[Mailbox]
    mailer: Mailer
    reader: Reader = field(default_factory=Here)
