"""What the people of a pretend world know of it: their conversations, what was done, and how to act."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from typing import Protocol

from bot.mail.message import Address
from bot.ports import Clock
from bot.project.orders import Order
from bot.rehearsal.habits import Did
from bot.rehearsal.habits_orders import Mailed
from bot.rehearsal.mails import Sheet
from bot.rehearsal.world_cast import Cast, Project


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """Something a person really did, at the moment it could be read in the bot's mailbox, or was ordered."""

    at: datetime
    written: datetime
    """When the mail was written, or the order given."""
    did: Did
    who: str
    client: str
    talk: int
    on: date | None = None
    """The day it names: a promised one, or the first day back."""
    to: tuple[str, ...] = ()
    """The client's people in To of a team's mail, or the one that an order names."""
    order: str = ""
    """The verb, where the team gave an order."""
    key: str = ""
    """The step key an approval is about."""


@dataclass(slots=True, kw_only=True)
class Talk:
    """One conversation, as the people in it know it."""

    number: int
    project: Project
    asker: Address
    to: tuple[Address, ...]
    others: tuple[Address, ...]
    """Third parties in cc."""
    thing: str
    root: str = ""
    """The Message-ID of its first mail."""
    letters: int = 0
    """Our letters since the team last wrote."""
    asked: int = 0
    """How often the team has asked."""
    promised: date | None = None
    done: bool = False
    """The client has nothing more to say until the team asks again."""


class Stage(Protocol):
    """The world, as far as its people act in it."""

    @property
    def clock(self) -> Clock: ...

    @property
    def cast(self) -> Cast: ...

    def dice(self, whose: str) -> Random:
        """Dice of one's own, the same for the same seed."""
        ...

    def later(self, after: timedelta, call: Callable[[], None]) -> None: ...

    def new_talk(self, project: Project, to: tuple[Address, ...], others: tuple[Address, ...], thing: str) -> Talk: ...

    def deed(self, did: Did, who: str, talk: Talk, on: date | None = None) -> Deed: ...

    def post(self, sheet: Sheet, talk: Talk, deed: Deed, raw: bytes | None = None) -> None:
        """A mail on its way to everybody on it: the sheet, or bytes that stand for it."""
        ...

    def number_of(self, talk: Talk) -> int | None:
        """The number Courtside gave the thread; None: it does not watch it yet."""
        ...

    def client_of(self, number: int | None) -> str:
        """The client of a numbered thread; empty where there is none of that number."""
        ...

    def order(self, given: Order, client: str, by: str) -> None:
        """An order of the team, carried out at once."""
        ...

    @property
    def by_mail(self) -> float:
        """The share of its orders that the team gives by mail."""
        ...

    def order_by_mail(self, mailed: Mailed) -> None:
        """An order of the team on its way to the bot, or of somebody in its name."""
        ...
