"""Letters in the outbox: how those to the team are called, and what may become of each, which every store obeys."""

from dataclasses import replace
from hashlib import sha256

from bot.project.stored import LetterState, Outgoing

FINAL = frozenset({LetterState.ACCEPTED, LetterState.REFUSED, LetterState.CANCELLED})
"""States that change no more."""

MOVES: dict[LetterState, frozenset[LetterState]] = {
    # Accepted, because the copy of a letter that is to be sent again may still turn up in the mailbox.
    LetterState.PLANNED: frozenset(LetterState) - {LetterState.CLAIMED, LetterState.UNKNOWN},
    LetterState.CLAIMED: frozenset(LetterState) - {LetterState.CANCELLED},
    LetterState.UNKNOWN: frozenset(LetterState) - {LetterState.CLAIMED, LetterState.CANCELLED},
    LetterState.HELD: frozenset(LetterState) - {LetterState.CLAIMED, LetterState.CANCELLED},
    LetterState.ACCEPTED: frozenset({LetterState.ACCEPTED}),
    LetterState.REFUSED: frozenset({LetterState.REFUSED}),
    LetterState.CANCELLED: frozenset(),
}
"""From each state, where an answer, a look or a person may take it (design 6.2 to 6.4); a claim is no such move."""


LONGEST_KEY = 400
"""Characters: a Message-ID in it may have thousands, and PostgreSQL's index takes 2,704 bytes a row."""


def team_key(stream: str, thread: int | None, name: str) -> str:
    """The key of a mail to the team; one that is too long for an index ends in the seal of it all."""
    key = f"team/{stream}/{thread or 0}/{name}"
    if len(key) <= LONGEST_KEY:
        return key
    return f"{key[:LONGEST_KEY]}/{sha256(key.encode(errors='surrogatepass')).hexdigest()}"


def settled(before: Outgoing | None, asked: Outgoing) -> Outgoing:
    """The letter as it stands after the move; raises LookupError where the move is not allowed."""
    if before is None:
        raise LookupError(f"no letter {asked.key} is in the outbox")
    if asked.state not in MOVES[before.state]:
        raise LookupError(f"letter {asked.key} is {before.state} and cannot become {asked.state}")
    after = replace(
        before,
        state=asked.state,
        next_at=asked.next_at,
        reply=asked.reply,
        sent_at=asked.sent_at,
        seen_at=asked.seen_at,
    )
    if before.state in FINAL and replace(before, seen_at=asked.seen_at) != after:
        raise LookupError(f"letter {asked.key} is {before.state} and changes no more")
    return after
