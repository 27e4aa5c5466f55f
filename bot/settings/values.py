"""What a line of the settings means: addresses, spans of time, days, zones; ValueError says what is wrong."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from difflib import get_close_matches
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from bot.followup.calendar import parse_days
from bot.followup.ladder import UNITS, parse_wait
from bot.followup.policy import DigestHour
from bot.mail.hosts import is_loopback, parse_url
from bot.mail.message import Address
from bot.settings.languages import LANGUAGES


@dataclass(frozen=True, slots=True)
class Money:
    """An amount on an invoice, and its ISO 4217 currency."""

    amount: Decimal
    currency: str


STORE_SCHEMES = ("sqlite:///", "postgresql+psycopg://")
LABEL = r"[^\W_](?:[\w-]*[^\W_])?"
DOMAIN = re.compile(rf"{LABEL}(?:\.{LABEL})*")
ADDRESS = re.compile(rf"[^\s@<>,;:\"()\[\]\\]+@{LABEL}(?:\.{LABEL})*")
MAILBOX = re.compile(r"\s*(?:(?P<name>[^<>]*?)\s*<(?P<inside>[^<>]*)>|(?P<bare>[^<>]*?))\s*")
LONGEST_TROUBLE = timedelta(minutes=45)
LONG_UNITS = {"second": "s", "minute": "m", "min": "m", "hour": "h", "day": "d", "week": "w"}
MONTHS = {"month": 1, "months": 1, "year": 12, "years": 12}


def parse_address(text: str) -> str:
    """`ana@studio.example`, in lower case, its domain as mail spells it."""
    local, _, domain = text.strip().lower().rpartition("@")
    if not ADDRESS.fullmatch(text.strip()):
        raise ValueError(f"{text!r} is not an email address")
    if not local.isascii():
        raise ValueError(f"{text!r} has letters beyond ASCII before the @, and to such we do not write")
    return f"{local}@{_in_dns(domain)}"


def parse_mailbox(text: str) -> Address:
    """`Ana Ruiz <ana@studio.example>`, or the address alone."""
    found = MAILBOX.fullmatch(text)
    if not found:
        raise ValueError(f"{text!r} is not one email address")
    inside = found["inside"] if found["inside"] is not None else found["bare"]
    return Address(parse_address(inside), (found["name"] or "").strip().strip('"'))


def parse_domain(text: str) -> str:
    """`studio.example`: what stands behind the @, in lower case."""
    if "@" in text.strip().removeprefix("@"):
        raise ValueError(f"{text!r} is an address; a domain is only what stands behind the @")
    domain = text.strip().removeprefix("@").rstrip(".").lower()
    if not DOMAIN.fullmatch(domain):
        raise ValueError(f"{text!r} is not a domain")
    return _in_dns(domain)


def _in_dns(domain: str) -> str:
    """A domain as it stands in the header of a mail (RFC 5890 section 2.3.2.1)."""
    try:
        return domain if domain.isascii() else domain.encode("idna").decode()
    except UnicodeError:
        raise ValueError(f"{domain!r} is not a domain") from None


def parse_login_server(text: str) -> str:
    """`https://HOST` without anything behind it: there passwords are typed."""
    parts = urlsplit(text.strip())
    if parts.scheme != "https" or not parts.hostname or parts.username or parts.path.strip("/") or parts.query:
        raise ValueError(f"{text!r} is no login server: write it like https://login.microsoftonline.us")
    return f"https://{parts.netloc}"


def checked_store_url(text: str) -> str:
    """A database this program can keep its facts in; the text may hold a password, so no error repeats it."""
    if not text.startswith(STORE_SCHEMES):
        scheme = text.partition("://")[0] if "://" in text else ""
        named = f"{scheme}:// is not one we know" if scheme.replace("+", "").isalnum() else "is no database"
        raise ValueError(f"{named}; it begins with sqlite:/// or postgresql+psycopg://")
    if text in ("sqlite:///", "sqlite:///:memory:"):
        raise ValueError("names no file, so that nothing would be remembered: letters could go twice")
    return text


def checked_alarm_url(text: str) -> str:
    """Where a sentence is posted; the text may hold a token, so no error repeats it."""
    scheme, host, _, _ = parse_url(text)
    if not host or not (scheme == "https" or (scheme == "http" and is_loopback(host))):
        raise ValueError("is no address to post to: it begins with https://, or with http:// on this machine itself")
    return text.strip()


def parse_span(text: str) -> timedelta:
    """`60s`, `1h`, `14 days`: plain elapsed time."""
    found = re.fullmatch(r"\s*0*([1-9]\d{0,5})\s*([a-z]+)\s*", text)
    unit = found and (found[2] if found[2] in UNITS else LONG_UNITS.get(found[2].removesuffix("s")))
    if not found or not unit:
        raise ValueError(f"{text!r} is not a span of time: write it like '90s', '30m', '48h' or '14 days'")
    return parse_wait(f"{found[1]}{unit}").elapsed or timedelta()


def parse_alarm_span(text: str) -> timedelta:
    """How long a trouble may last before a person is told."""
    span = parse_span(text)
    if span > LONGEST_TROUBLE:
        raise ValueError("must be at most 45 minutes, so that a person hears within the hour")
    return span


def parse_notice(text: str) -> timedelta | None:
    """How long an announced letter waits; None for `off`."""
    return None if text.strip().lower() == "off" else parse_span(text)


def parse_months(text: str) -> int:
    """`36 months` or `3 years`, as months."""
    found = re.fullmatch(r"\s*(\d{1,4})\s*([a-z]+)\s*", text)
    if not found or found[2] not in MONTHS or int(found[1]) == 0:
        raise ValueError(f"{text!r} is no number of months")
    return int(found[1]) * MONTHS[found[2]]


def parse_digest_hour(text: str) -> DigestHour:
    """`Mon-Fri 08:30`, in the team's zone."""
    found = re.fullmatch(r"\s*(.+?)\s+([01]?\d|2[0-3]):([0-5]\d)\s*", text)
    if not found:
        raise ValueError(f"{text!r} names no weekdays and minute")
    return DigestHour(parse_days(found[1]), int(found[2]) * 60 + int(found[3]))


def parse_closure(text: str) -> tuple[date, date]:
    """`2026-12-24..2027-01-02`, both days included, or one day alone."""
    first, dots, last = text.partition("..")
    try:
        begin = date.fromisoformat(first.strip())
        end = date.fromisoformat(last.strip()) if dots else begin
    except ValueError:
        raise ValueError(f"{text!r} names no days") from None
    if end < begin:
        raise ValueError(f"{text!r} ends before it begins")
    return begin, end


def parse_zone(text: str) -> ZoneInfo:
    """`Europe/Berlin`: a zone of the IANA database."""
    try:
        return ZoneInfo(text.strip())
    except (KeyError, ValueError, OSError):
        meant = did_you_mean(text.strip(), sorted(available_timezones()))
        raise ValueError(f"{text!r} is no time zone{meant}") from None


def parse_language(text: str) -> str:
    """`en`: two letters (ISO 639-1)."""
    code = text.strip().lower()
    if code not in LANGUAGES:
        raise ValueError(f"{text!r} is no language: two letters of ISO 639-1")
    return code


def parse_money(text: str) -> Money:
    """`4000 EUR`."""
    found = re.fullmatch(r"\s*(\d{1,12}(?:\.\d{1,2})?)\s*([A-Za-z]{3})\s*", text)
    if not found:
        raise ValueError(f"{text!r} is no amount with its currency")
    return Money(Decimal(found[1]), found[2].upper())


def did_you_mean(text: str, known: list[str]) -> str:
    """`; did you mean 'hours'?`, or nothing where no known word is near."""
    by_lower = {word.lower(): word for word in known}
    near = get_close_matches(text.lower(), by_lower, n=1, cutoff=0.6)
    return f"; did you mean {by_lower[near[0]]!r}?" if near else ""
