"""What the value of a key may be: read from its text by one parser each, ValueError telling what is wrong."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, PlainValidator, SecretStr, StringConstraints

from bot.followup.calendar import Span, parse_hours
from bot.followup.ladder import Rate, Wait, parse_rate, parse_wait
from bot.mail.hosts import Server, parse_mailbox_server
from bot.mail.message import Address
from bot.settings.holidays import parse_holidays
from bot.settings.values import (
    checked_alarm_url,
    checked_store_url,
    parse_address,
    parse_closure,
    parse_domain,
    parse_language,
    parse_mailbox,
    parse_span,
    parse_zone,
)

ASKER = "asker"


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("must be text in quotes")
    return value


def read_by(parse: Callable[[str], object]) -> PlainValidator:
    return PlainValidator(lambda value: parse(_text(value)))


def _one_line(value: str) -> str:
    if not value.isprintable():
        raise ValueError("must be one line")
    return value


def _listed(value: Any) -> Any:
    """One text where a list may stand; also several with commas between them, for the environment."""
    return [item.strip() for item in value.split(",") if item.strip()] if isinstance(value, str) else value


def _hours(value: Any) -> tuple[tuple[Span, ...], ...]:
    lines = [value] if isinstance(value, str) else value
    if not isinstance(lines, list):
        raise ValueError("must be text in quotes, or a list of texts")
    return parse_hours(tuple(_text(line) for line in lines))


def signer(value: Any) -> str | None:
    """True: the member who asked; an address: that member; false: the studio."""
    if isinstance(value, bool):
        return ASKER if value else None
    return parse_address(_text(value))


def store_url(value: SecretStr) -> SecretStr:
    return SecretStr(checked_store_url(value.get_secret_value()))


def alarm_url(value: SecretStr) -> SecretStr:
    return SecretStr(checked_alarm_url(value.get_secret_value()))


AddressText = Annotated[str, read_by(parse_address)]
Addresses = Annotated[tuple[AddressText, ...], BeforeValidator(_listed)]
Mailboxes = Annotated[tuple[Annotated[Address, read_by(parse_mailbox)], ...], BeforeValidator(_listed)]
Domains = Annotated[tuple[Annotated[str, read_by(parse_domain)], ...], BeforeValidator(_listed)]
Names = Annotated[tuple[Annotated[str, StringConstraints(min_length=1)], ...], BeforeValidator(_listed)]
Hours = Annotated[tuple[tuple[Span, ...], ...], PlainValidator(_hours)]
Closures = Annotated[
    tuple[Annotated[tuple[date, date], read_by(parse_closure)], ...],
    BeforeValidator(_listed),
]
Zone = Annotated[ZoneInfo, read_by(parse_zone)]
Holidays = Annotated[str, read_by(parse_holidays)]
Language = Annotated[str, read_by(parse_language)]
Duration = Annotated[timedelta, read_by(parse_span)]
WaitText = Annotated[Wait, read_by(parse_wait)]
RateText = Annotated[Rate, read_by(parse_rate)]
MailboxServer = Annotated[Server, read_by(parse_mailbox_server)]
# A name stands in header fields, and those end at a line's end (RFC 5322 section 2.2).
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), AfterValidator(_one_line)]
# A client's key may be its domain; a project's stands behind the plus of an address, so it has no dot.
ClientKey = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9._-]{0,62}$")]
ProjectKey = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]{0,39}$")]
# A step's name is also the name of its template file.
StepName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]{0,31}$")]
