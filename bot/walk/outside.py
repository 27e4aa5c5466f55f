"""Everything outside that a worker works with."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from bot.followup.policy import Policy
from bot.followup.writing import Desk
from bot.ports import Clock, Mailbox, Mailer, Reader, Store
from bot.walk.ahead import Here


@dataclass(frozen=True, slots=True)
class Renewed:
    """Templates have changed: what is decided and written by from now on."""

    policy: Policy
    desk: Desk


def unchanged() -> Renewed | None:
    """Templates that nobody can change while the worker works."""
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """The ports of one worker."""

    clock: Clock
    store: Store
    mailboxes: Sequence[Mailbox]
    mailer: Mailer
    listening: Sequence[Mailbox] = ()
    """Members' own mailboxes (design 4.12)."""
    reader: Reader = field(default_factory=Here)
    renewed: Callable[[], Renewed | None] = unchanged
    """Asked before each turn; None: the templates are as they were."""
