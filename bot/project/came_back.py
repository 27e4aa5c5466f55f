"""Whose mail came back: a report may name an address that nobody here knows (design 4.9)."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from bot.mail.message import Failed
from bot.project.matching import ClientOf
from bot.project.people import People
from bot.project.records import Reading


def written_to(failed: Failed, client_of: ClientOf) -> str:
    """Whom it failed: before a forward made it somebody nobody here knows (RFC 3464 section 2.3.1)."""
    return failed.original if failed.original and client_of(failed.recipient) is None else failed.recipient


def tied_by_its_id(
    reading: Reading, thread: Callable[[], Iterable[Reading]], people: People, client_of: ClientOf
) -> Reading:
    """A report on one address nobody knows, where the mail it returns went to one person: it failed that person.

    A server may name a mailbox by an inner address. Of a mail to several nobody can tell whom it means."""
    if len(reading.failed) != 1 or reading.returned_id is None:
        return reading
    (failed,) = reading.failed
    named = written_to(failed, client_of)
    if client_of(named) is not None or people.is_team(named) or people.is_bot(named):
        return reading
    returned = next((one for one in thread() if one.message_id == reading.returned_id), None)
    if returned is None:
        return reading
    receivers = {one for one in returned.received_by if not people.is_bot(one)} - {returned.sender}
    if len(receivers) != 1:
        return reading
    return replace(reading, failed=(replace(failed, original=receivers.pop()),))
