"""Notices by which a service hands over what a person gave it: files shared, a contract signed."""

import re

from bot.mail.message import Kind, Message
from bot.mail.words.handed_over import GIVEN, SEEN

MACHINES = frozenset({Kind.NOTIFICATION, Kind.BULK})
"""What such notices are taken for; their footers make newsletters of some."""

HEAD = 600
"""So many characters of the text say who gave what; below come the list of files and the service's own praise."""

MOST = 6
"""Addresses kept: the giver's, ours, the service's."""

_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_GIVEN = re.compile(rf"\b(?:{'|'.join(GIVEN)})(?!\w)", re.IGNORECASE)
_SEEN = re.compile(rf"\b(?:{'|'.join(SEEN)})\b", re.IGNORECASE)


def handed_over_by(message: Message, kind: Kind, text: str) -> tuple[str, ...]:
    """The addresses it names, in lower case, where it says that something was given; else none."""
    if kind not in MACHINES:
        return ()
    said = f"{message.subject}\n{text[:HEAD]}"
    if _GIVEN.search(said) is None or _SEEN.search(said) is not None:
        return ()
    told = [one.address for one in message.reply_to] + [one.lower() for one in _ADDRESS.findall(said)]
    return tuple(dict.fromkeys(told))[:MOST]
