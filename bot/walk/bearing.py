"""What of ours a mail of orders carries: the token of a button, or the letter that it answers (design 9)."""

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.followup import order_answer_words as words
from bot.followup.answers import HOLDS
from bot.followup.ordering import Place
from bot.followup.policy import Policy
from bot.mail.order_token import Seal, worth
from bot.mail.trust import Author
from bot.ports import Book, Outgoing
from bot.project.outgoing import team_key
from bot.project.records import Reading
from bot.project.warrant import OUTWARD, SHOWN, Bearing, in_digest, scope
from bot.report.readers import concerns, reads_all

REMEMBERED = HOLDS + timedelta(days=1)
"""What is used up is remembered longer than it holds."""


def answered_letter(book: Book, reading: Reading) -> Outgoing | None:
    """The letter of ours that a mail answers, and no other mail beside it."""
    if len(reading.in_reply_to) != 1:
        return None
    # Where a host has rewritten the Message-ID of our letter, its synthetic id still stands in References.
    synthetic = [one for one in reading.references if one.startswith("ct-")]
    also = book.letter_by_id("cs" + synthetic[-1].removeprefix("ct")) if synthetic else None
    return book.letter_by_id(reading.in_reply_to[0]) or also


@dataclass(slots=True)
class Bearer:
    """One mail, and what it bears for each of its orders."""

    book: Book
    policy: Policy
    secret: bytes
    reading: Reading
    now: datetime
    notes: list[str] = field(default_factory=list)
    """What is to be said of a button that does not hold."""
    marks: list[str] = field(default_factory=list)
    """What its orders use up."""

    @property
    def author(self) -> Author:
        if self.reading.denied:
            return Author.DENIED
        return Author.PROVEN if self.reading.proven else Author.UNKNOWN

    @property
    def answered(self) -> Outgoing | None:
        """The letter of ours to this member alone that the mail answers; None where there is none, or it is old."""
        reading = self.reading
        if reading.loose:
            return None
        letter = answered_letter(self.book, reading)
        if letter is None or not letter.to_team or letter.envelope.recipients != (reading.sender,):
            return None
        return letter if self.now - (letter.sent_at or letter.next_at) <= HOLDS else None

    def bearing(self, verb: str, place: Place) -> Bearing:
        """The best of what it carries for this order."""
        by_token = self._by_token(verb, place)
        return by_token if by_token is not Bearing.NOTHING else self._by_answer(verb, place)

    def holds(self, said: str) -> bool:
        """Whether the token is this member's, for exactly that scope."""
        reading = self.reading
        if not reading.token or reading.loose:
            return False
        found = worth(self.secret, reading.token, reading.sender, said, self.now.date())
        if found is Seal.EXPIRED:
            self._note(words.EXPIRED)
        return found is Seal.GOOD

    def use_up(self) -> None:
        """What lets mail out counts once."""
        if not self.marks:
            return
        kept = {mark: at for mark, at in self._used().items() if self.now - datetime.fromisoformat(at) < REMEMBERED}
        used = kept | dict.fromkeys(self.marks, self.now.isoformat())
        self.book.put_setting(self._name, json.dumps(used))

    # --- small things ------------------------------------------------------------------------

    def _by_token(self, verb: str, place: Place) -> Bearing:
        bound = scope(verb, place.number, place.thread, "" if place.thread else place.stream)
        if self.holds(bound):
            found = Bearing.SHOWN if verb in SHOWN else Bearing.TOKEN
        elif self.holds(in_digest(bound)):
            found = Bearing.TOKEN
        else:
            return Bearing.NOTHING
        return self._once(found, verb, self.reading.token)

    def _by_answer(self, verb: str, place: Place) -> Bearing:
        letter = self.answered
        if letter is None:
            return Bearing.NOTHING
        found = self._shown_by(letter, verb, place)
        return self._once(found, verb, f"{letter.key} {verb} {place.number or place.stream}")

    def _shown_by(self, letter: Outgoing, verb: str, place: Place) -> Bearing:
        thread = place.thread
        if thread and letter.key == team_key(place.stream, thread.number, f"approval/{thread.approval}"):
            return Bearing.SHOWN if verb in SHOWN else Bearing.TOKEN
        if verb in SHOWN and verb in OUTWARD:
            return Bearing.NOTHING  # only the mail that showed this very letter lets it go
        if thread is None:
            return Bearing.TOKEN if letter.stream == place.stream and letter.thread is None else Bearing.NOTHING
        if letter.thread is not None:
            return Bearing.TOKEN if letter.thread == thread.number else Bearing.NOTHING
        member = self.reading.sender
        told = letter.key.startswith(f"digest/{member}/")
        told = told and (reads_all(member, self.policy) or concerns(thread, member, self.policy))
        # What the digest told of a thread is over once another letter has gone.
        over = thread.last_letter_at and thread.last_letter_at >= (letter.sent_at or letter.next_at)
        return Bearing.TOKEN if told and not (over and verb in OUTWARD) else Bearing.NOTHING

    def _once(self, found: Bearing, verb: str, mark: str) -> Bearing:
        if found is Bearing.NOTHING or verb not in OUTWARD:
            return found
        if mark in self._used():
            self._note(words.USED)
            return Bearing.NOTHING
        self.marks.append(mark)
        return found

    def _note(self, said: str) -> None:
        if said not in self.notes:
            self.notes.append(said)

    @property
    def _name(self) -> str:
        return f"used/{self.reading.sender}"

    def _used(self) -> dict[str, str]:
        used: dict[str, str] = json.loads(self.book.setting(self._name) or "{}")
        return used
