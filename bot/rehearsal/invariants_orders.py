"""What must always be true of orders that come by mail (design 9)."""

from collections import Counter
from collections.abc import Iterator

from bot.rehearsal.invariants_record import Record


def an_order_by_mail_is_carried_out_once(record: Record) -> Iterator[str]:
    """Whatever is read twice, run again, or confirmed by two yeses."""
    counted = Counter((one.by, one.at, one.thread, type(one).__name__) for one in record.ordered)
    for mailed in record.mailed:
        for (by, at, thread, kind), count in counted.items():
            if (by, at) == (mailed.by, mailed.written) and count > 1:
                yield f"{kind} in thread {thread}, ordered by {by} at {at:%d %b %H:%M}, {count} times"


def an_order_by_mail_is_answered(record: Record) -> Iterator[str]:
    """With what changed, or with the question whether it was they."""
    for mailed in record.mailed:
        if not record.answers[mailed.sheet.message_id]:
            yield f"{mailed.by}, who wrote at {mailed.written:%d %b %H:%M}, was told nothing"


def no_forged_order_counts(record: Record) -> Iterator[str]:
    """Nobody's word but the pinned server's makes a mail a member's."""
    forged = {(one.by, one.written) for one in record.mailed if one.is_forged}
    genuine = {(one.by, one.written) for one in record.mailed if not one.is_forged}
    for one in record.ordered:
        if (one.by, one.at) in forged - genuine:
            yield f"{type(one).__name__} in thread {one.thread} at {one.at:%d %b %H:%M} was ordered by nobody of ours"
