"""A mail whose words could not be read is set aside; that somebody wrote it is known all the same.

A client whose answer meets a mistake of ours must not be reminded of it: what its header says is kept, as of a mail
that a person has to look at."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.ports import Copy, Kept, Reader, Unread

_HEADER_ENDS = re.compile(rb"\r?\n\r?\n")


async def readings(reader: Reader, work: Callable[[Copy], Kept], copies: Sequence[Copy]) -> list[Kept | Unread]:
    """What each mail says; of one that cannot be read, what its header alone does."""
    found = list(await reader.read(work, copies))
    broken = [at for at, one in enumerate(found) if isinstance(one, Unread) and _has_more(one, copies[at])]
    headers = await reader.read(work, [_header_of(copies[at]) for at in broken]) if broken else []
    for at, header in zip(broken, headers, strict=True):
        one = found[at]
        if isinstance(one, Unread) and isinstance(header, Kept):
            found[at] = replace(one, header=header)
    return found


def _has_more(unread: Unread, copy: Copy) -> bool:
    """Whether something of it was left out that may be what could not be read."""
    return not (unread.is_deadly or copy.header_only)


def _header_of(copy: Copy) -> Copy:
    """As if the rest were gone, and none of it for us: it steers nothing, and no answer is read into it."""
    ends = _HEADER_ENDS.search(copy.raw)
    raw = copy.raw[: ends.end()] if ends else copy.raw
    return replace(copy, raw=raw, header_only=True, overheard=True)
