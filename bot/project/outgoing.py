"""What may become of a letter in the outbox: the one table that every store obeys."""

from dataclasses import replace

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
