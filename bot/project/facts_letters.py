"""What became of our letters, and what the team was asked."""

from dataclasses import dataclass, field

from bot.project.codec import PRIVATE
from bot.project.terms import About, Happened


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPlanned(Happened):
    """A follow-up was frozen and put in the outbox."""

    key: str
    silence: int
    index: int
    step: str
    occasion: str
    message_id: str
    language: str
    template: str = ""
    """The file that spoke, such as `en/polite.b.md`; empty where a person wrote it, or it is not known any more."""
    wording: str = ""
    """Which words that file held then, so that letters of another text are never compared with it."""
    because: tuple[str, ...] = field(default=(), metadata=PRIVATE)
    """Private, like every reason: reasons name people."""
    to: tuple[str, ...] = field(default=(), metadata=PRIVATE)
    cc: tuple[str, ...] = field(default=(), metadata=PRIVATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterAccepted(Happened):
    """The server took a follow-up."""

    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterCancelled(Happened):
    """A planned follow-up was no longer right when its moment came."""

    key: str
    why: str = field(default="", metadata=PRIVATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterHeld(Happened):
    """A follow-up cannot go on by itself: refused, or its fate unknown; the team is asked."""

    key: str
    about: About
    why: str = field(default="", metadata=PRIVATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalAsked(Happened):
    """The team was asked whether a follow-up may go."""

    key: str
    step: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamAsked(Happened):
    """The team was asked, or told, something; once for each occasion."""

    about: About
    occasion: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplatesChanged(Happened):
    """A template had stopped this thread, and there are others now: its letter is tried again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Greeted(Happened):
    """The member who put us on a thread was told what we watch there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LadderEnded(Happened):
    """The last step went unanswered: the team is asked to call, or the thread ends (design 4.10)."""

    silence: int
    then: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Announced(Happened):
    """A digest that told of a follow-up was accepted (design 6.9)."""

    key: str
