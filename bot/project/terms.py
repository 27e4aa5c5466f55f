"""What all facts share, and the few words they choose from: whose turn it is, where the bot stood, what is asked."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """Every fact has its moment, and the number of its thread (None: it is about the client as a whole)."""

    at: datetime
    thread: int | None = None


FIRST_TIME = "first"
"""The occasion of a step said as it stands; after a broken promise it is `promise-1` or `promise-2` (design 6.2)."""


class Court(StrEnum):
    """Who must act next in a thread."""

    CLIENT = "CLIENT"
    TEAM = "TEAM"
    NOBODY = "NOBODY"


class Seen(StrEnum):
    """Where the bot stood on a message: in To or Cc, by Bcc, or not at all (design 4.12)."""

    ADDRESSED = "addressed"
    HIDDEN = "hidden"
    ABSENT = "absent"


class About(StrEnum):
    """What the team is asked, or told at once."""

    PROJECT = "project"
    STRANGER = "stranger"
    CLAIM = "claim"
    OBJECTION = "objection"
    BESIDE = "beside"
    UNREACHABLE = "unreachable"
    PROMISES = "promises"
    FAR_PROMISE = "far_promise"
    ANSWERED = "answered"
    CHALLENGE = "challenge"
    CALENDAR = "calendar"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    TEMPLATE = "template"
    PASSED_ON = "passed_on"
