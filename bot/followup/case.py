"""One thread under one look: all that a rule may ask about, and what it may answer (design 4)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.followup.calendar import Calendar, window
from bot.followup.due import Due, is_away
from bot.followup.ladder import Ladder, Step
from bot.followup.policy import Policy
from bot.project.state import Client, Silence, Thread


class Held(StrEnum):
    """What keeps a letter back, for `status` (design 8)."""

    PAUSED = "paused"
    SNOOZED = "snoozed"
    PROMISED = "promised"
    ABSENT = "absent"
    OWING = "owing"
    UNREACHABLE = "unreachable"
    LIMIT = "limit"
    APPROVAL = "approval"
    NOTICE = "notice"
    UNKNOWN = "unknown"
    ASKED = "asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class SendFollowUp:
    """Write this step into the thread."""

    thread: int
    silence: int
    index: int
    step: str
    occasion: str
    key: str
    to: tuple[str, ...]
    cc: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskApproval:
    """Show the team this letter, and ask whether it may go."""

    letter: SendFollowUp
    doubtful: bool
    """We may not have seen the answer: ask also whether there was one (design 4.12)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EndLadder:
    """The last step went unanswered: ask the team to call, or close (design 4.10)."""

    thread: int
    silence: int
    then: str


Action = SendFollowUp | AskApproval | EndLadder


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The circumstances of one decision."""

    now: datetime
    installed: datetime | None = None
    """When the team began to use us; None: the whole past counts as watched."""
    blind: str | None = None
    """Why we cannot see the mailbox now; None: it was read to its end."""
    claiming: str | None = None
    """The key of a planned letter that is being decided again; None at the first decision."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A rule's yes: the reason, and what follows from it."""

    because: str
    until: datetime | None = None
    """When to look again; None: only something new can change it."""
    held: Held | None = None
    action: Action | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One thread under one look."""

    key: str
    client: Client
    thread: Thread
    policy: Policy
    look: Look
    calendar: Calendar
    ladder: Ladder
    silence: Silence | None
    due: Due | None
    """None: there is no silence, so nothing is due."""
    taken: Mapping[str, int] = field(default_factory=dict)
    """Letters to each contact decided in this very look."""

    @property
    def used_up(self) -> bool:
        return self.due is not None and self.due.index >= len(self.ladder.steps)

    @property
    def step(self) -> Step:
        return self.ladder.steps[self.due.index if self.due else 0]

    @property
    def reachable(self) -> tuple[str, ...]:
        awaited = self.silence.awaited if self.silence else ()
        return tuple(one for one in awaited if not self.client.contact(one).unreachable)

    @property
    def present(self) -> tuple[str, ...]:
        """Whom a letter would go to now: reachable, and not away (design 4.8)."""
        return tuple(
            one
            for one in self.reachable
            if not is_away(self.client.contact(one).away, self.look.now, self.calendar, self.policy.team)
        )

    def person(self, address: str) -> str:
        return self.client.contact(address).name or address

    def opening(self, moment: datetime) -> datetime | None:
        return window(self.calendar, self.policy.team, moment)

    @property
    def letter(self) -> SendFollowUp:
        silence, due = self.silence, self.due
        if silence is None or due is None:
            raise LookupError(f"thread {self.thread.number} has no silence to write about")
        return SendFollowUp(
            thread=self.thread.number,
            silence=silence.number,
            index=due.index,
            step=self.step.name,
            occasion=due.occasion,
            key=step_key(self.key, self.thread.number, silence.number, self.step.name, due.occasion),
            to=self.present,
            cc=(self.thread.asker,) if self.thread.asker else (),
        )


def step_key(client: str, thread: int, silence: int, step: str, occasion: str) -> str:
    """What may be sent only once (design 6.2)."""
    return f"{client}/{thread}/{silence}/{step}/{occasion}"
