"""Everything outside that a worker works with."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.ports import Clock, Mailbox, Mailer, Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """The ports of one worker."""

    clock: Clock
    store: Store
    mailboxes: Sequence[Mailbox]
    mailer: Mailer
