"""Rules for mail that came back: delivery reports, feedback loops, and notices in plain words."""

import re

from bot.mail.addresses import bare
from bot.mail.bounces import LATE, MAILBOX, REPLY, STATUS, refused, report, returned_id, told
from bot.mail.evidence import Evidence
from bot.mail.message import Failed, Kind, Origin
from bot.mail.phrases import Phrases, folded
from bot.mail.words.bounce import (
    DAEMON_NAMES,
    DAEMONS,
    DELAYED,
    DELAYED_UNSPACED,
    FAILED_BODIES,
    FAILED_BODIES_UNSPACED,
    FAILED_SUBJECTS,
    FAILED_SUBJECTS_UNSPACED,
)

SUBJECTS = Phrases(FAILED_SUBJECTS, FAILED_SUBJECTS_UNSPACED)
BODIES = Phrases(FAILED_BODIES, FAILED_BODIES_UNSPACED)
LATE_ANYWHERE = Phrases(DELAYED, DELAYED_UNSPACED)
NAMES = Phrases(DAEMON_NAMES)

POSTMASTERS = ("postmaster", "hostmaster", "mailadmin")
_SHARE = re.compile(
    r"\b[5-9]\d\s?%\s?(?:full|voll|plein|llen|pien|chei|vol\b|заполн)|\b(?:zu|al|à|at|over|tot|em|на)\s[5-9]\d\s?%",
    re.I,
)
CLOUD_BOUNCE = re.compile(r'"bounceType"\s*:\s*"(Permanent|Transient|Undetermined)"')
CLOUD_RECIPIENT = re.compile(r'"emailAddress"\s*:\s*"([^"]{3,320})"')


def feedback(seen: Evidence) -> Origin | None:
    """Is it an abuse report of a provider (RFC 5965)?"""
    if "feedback-report" in seen.field("content-type") or any(
        part.content_type == "message/feedback-report" for part in seen.message.parts
    ):
        return Origin(kind=Kind.NOTIFICATION, because=("it holds a feedback report (RFC 5965)",))
    return None


def delivery_report(seen: Evidence) -> Origin | None:
    """Does it hold a delivery report that a machine reads (RFC 3464)?"""
    found = report(seen.message)
    if found is None or _is_handed_on(seen):
        return None
    if found.actions & {"failed", "failure", "error", "undeliverable"}:
        kind, why = Kind.BOUNCE, "the delivery report says failed (RFC 3464)"
    elif "delayed" in found.actions:
        kind, why = Kind.DELAY, "the delivery report says delayed (RFC 3464)"
    else:
        return Origin(kind=Kind.RECEIPT, because=("the delivery report says delivered (RFC 3464)",))
    failed = found.failed or told(seen.message, seen.notice, kind is Kind.DELAY)
    return Origin(kind=kind, because=(why,), failed=failed, returned_id=returned_id(seen.message))


def _is_handed_on(seen: Evidence) -> bool:
    """The report lies inside another mail, and no mail system sent that one."""
    kinds = [part.content_type for part in seen.message.parts]
    report_at = next((place for place, kind in enumerate(kinds) if kind.endswith("delivery-status")), len(kinds))
    return "message/rfc822" in kinds[:report_at] and (_daemon(seen) is None or seen.is_forward)


def cloud_notice(seen: Evidence) -> Origin | None:
    """Does a cloud mailer tell of a bounce in JSON (Amazon SES through SNS)?"""
    if '"bounce' not in seen.plain or (found := CLOUD_BOUNCE.search(seen.plain)) is None:
        return None
    code = STATUS.search(seen.plain[found.start() :])
    failed = tuple(
        Failed(address, found[1].lower() == "permanent", code[0] if code else None)
        for hit in CLOUD_RECIPIENT.finditer(seen.plain)
        if (address := bare(hit[1]))
    )
    return Origin(kind=Kind.BOUNCE, because=(f"a cloud mailer tells of a {found[1].lower()} bounce",), failed=failed)


def plain_bounce(seen: Evidence) -> Origin | None:
    """Does a mail system say in its own words that a mail came back or is late?"""
    daemon = _daemon(seen)
    # The subject of a reply is that of the mail it answers.
    subject = None if seen.is_reply else SUBJECTS.found(seen.subject)
    if seen.is_forward or daemon is None and subject is None and not _is_automatic(seen) or _is_nearly_full(seen):
        return None
    if _is_a_postmasters(seen):
        return None
    body = BODIES.found(seen.notice_words)
    late = LATE_ANYWHERE.found(seen.subject) or LATE.found(seen.notice_words)
    because = [reason for reason in (daemon, _quoted("subject", subject), _quoted("text", body or late)) if reason]
    named = "x-failed-recipients" in seen.names
    if not (named or _suffices(seen, daemon, subject, body or late)):
        return None
    is_late = late is not None and (LATE_ANYWHERE.found(seen.subject) is not None or body is None or not _gave_up(seen))
    failed = told(seen.message, seen.notice, is_late)
    kind = Kind.DELAY if is_late else Kind.BOUNCE
    if named:
        because.append("X-Failed-Recipients names whom it could not reach")
    return Origin(kind=kind, because=tuple(because), failed=failed, returned_id=returned_id(seen.message))


def _is_a_postmasters(seen: Evidence) -> bool:
    """Who looks after a house's mail (RFC 2142 section 5) answers ours by hand, and calls us by name."""
    if not (seen.is_reply and seen.message.in_reply_to) or seen.local not in POSTMASTERS or _is_automatic(seen):
        return False
    return seen.greets_by_name and not (_has_code(seen) or "report" in seen.field("content-type"))


def _is_nearly_full(seen: Evidence) -> bool:
    """Our own server warns of our own mailbox: "95% full" returns nothing to anybody."""
    return _SHARE.search(seen.notice) is not None and not told(seen.message, seen.notice, is_late=False)


def _suffices(seen: Evidence, daemon: str | None, subject: str | None, words: str | None) -> bool:
    """A mail system that speaks of delivery; or, where nobody says it is one, subject, text and no person's manners."""
    if daemon is not None and (subject or words or _has_code(seen) or "report" in seen.field("content-type")):
        return True
    if (daemon or _is_automatic(seen)) and refused(seen.message, seen.notice):
        return True
    if daemon is not None:
        # Nobody writes from there but of mail that came back, in whatever tongue.
        is_named = seen.local.startswith("mailer-daemon")
        return is_named and bool(told(seen.message, seen.notice, is_late=False))
    if (
        subject is None
        or words is None
        or seen.is_reply
        or not (MAILBOX.search(seen.notice) or STATUS.search(seen.notice))
    ):
        return False
    if not _is_automatic(seen) and any(line.rstrip().endswith("?") for line in seen.own_lines):
        # Who shows an error and asks what it means is a person.
        return False
    return _is_automatic(seen) or not (
        seen.quotes or seen.is_personal_mailer or seen.greets_by_name or seen.message.in_reply_to
    )


def _has_code(seen: Evidence) -> bool:
    """A mail system by its address gives a server's answer; whoever sits at postmaster@ may speak of one."""
    if seen.local.startswith("mailer-daemon"):
        return bool(STATUS.search(seen.notice) or REPLY.search(seen.notice))
    is_person = seen.is_reply or seen.greets_by_name or seen.quotes
    return _is_system(seen.local) and not is_person and bool(STATUS.search(seen.notice))


def _is_system(local: str) -> bool:
    """The part before the @ that is a mail system's."""
    local = local.strip('"')
    return local in DAEMONS or local.startswith(("mailer-daemon", "postmaster", "microsoftexchange"))


def _is_automatic(seen: Evidence) -> bool:
    """A field says that no person sent it (RFC 3834, RFC 5321 section 4.5.5)."""
    return seen.has_empty_return_path or seen.field("auto-submitted").startswith("auto")


def _gave_up(seen: Evidence) -> bool:
    """It is over: a mail system that still tries does not say so."""
    return SUBJECTS.found(seen.subject) is not None


def _daemon(seen: Evidence) -> str | None:
    """Why the sender is a mail system."""
    if _is_system(seen.local):
        return f"{seen.local}@ is a mail system"
    if not seen.message.senders and "from" in seen.names and NAMES.found(folded(seen.field("from"))):
        return "From names a mail system, and no address"
    if named := NAMES.found(seen.name):
        return f'the sender is called "{named}"'
    return "it has no return path (RFC 5321 section 4.5.5)" if seen.has_empty_return_path else None


def _quoted(where: str, words: str | None) -> str | None:
    return f'the {where} says "{words}"' if words else None
