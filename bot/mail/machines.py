"""Rules for other mail of machines: receipts, invitations, challenges, newsletters, notices."""

import re
from collections.abc import Sequence

from bot.mail.absence import DECLARED_WORDS, INVOLVED_WORDS, contrasts, decides
from bot.mail.concepts import named_by
from bot.mail.evidence import Evidence
from bot.mail.message import Kind, Origin
from bot.mail.notices import CONCERNED as CONCERNED_WORDS
from bot.mail.phrases import Phrases
from bot.mail.words.bounce import MEANINGS
from bot.mail.words.frame import WORKED_ON
from bot.mail.words.machine import (
    ACTS,
    AUTOMATED_NOTICE,
    AUTOMATED_NOTICE_UNSPACED,
    BY_A_SERVICE,
    CALENDAR_SUBJECTS,
    CHALLENGE,
    GUARDED,
    GUARDS,
    HELD,
    MACHINES,
    NEWS,
    NO_REPLY,
    RECEIPT_BODIES,
    RECEIPT_SUBJECTS,
    THESE,
    TOLD_OF,
    UNSUBSCRIBE,
    UNSUBSCRIBE_UNSPACED,
)

UNSUBSCRIBE_WORDS = Phrases(UNSUBSCRIBE, UNSUBSCRIBE_UNSPACED)
NOTICE_WORDS = Phrases(AUTOMATED_NOTICE, AUTOMATED_NOTICE_UNSPACED)
TOLD_WORDS = Phrases(TOLD_OF)
SERVICE_WORDS = Phrases(BY_A_SERVICE)
CHALLENGE_WORDS = Phrases(CHALLENGE)
HELD_WORDS = Phrases(HELD)
ACT_WORDS = Phrases(ACTS)
RECEIPT_STARTS = Phrases(RECEIPT_SUBJECTS)
RECEIPT_WORDS = Phrases(RECEIPT_BODIES)
CALENDAR_STARTS = Phrases(CALENDAR_SUBJECTS)
NOT_READ = re.compile(r"^ (?:nicht|not|non|no|não|niet|не) ")
QUOTA = Phrases(f"{MEANINGS[1][1].strip()} / automatically rejected")

# RFC 5546 section 1.4; PUBLISH is a file that somebody hands on.
METHOD = re.compile(
    r"^METHOD:\s*(REQUEST|REPLY|CANCEL|COUNTER|DECLINECOUNTER|REFRESH|ADD)\b", re.IGNORECASE | re.MULTILINE
)
# "Questions?" stands above a telephone number.
_ASKS = re.compile(r"\w+ \w+ \w+ ?[?？]")
# A return path of its own for each recipient.
NUMBERED = re.compile(r"\d{5,}|\d-\w*\d{3}|bounce[-+=]")
# Systems that write about things, and sign with a field of their own.
NOTICE_FIELDS = tuple(
    """
    x-jira-fingerprint x-github-reason x-github-sender x-gitlab-project x-redmine-host x-redmine-issue-id
    x-bugzilla-reason x-bugzilla-type x-trac-project x-cron-env x-nagios-host x-launchpad-message-rationale
    x-phabricator-sent-this-message x-gerrit-messagetype x-otrs-loop x-asana-task x-trello x-discourse-topic-id
    x-linkedin-class x-facebook-notify x-twitterimpressionid x-generated-by
    x-amz-sns-subscription-arn x-youtrack x-basecamp x-confluence-fingerprint x-google-appengine-app-id-notice
    """.split()
)
# Its people answer through it as often as it answers itself, and both bear its field.
HELP_DESK = "x-zendesk-from-account-id"
LIST_SERVERS = tuple(
    """
    x-mailman-version x-beenthere x-mailing-list mailing-list x-listserver x-listprocessor-version x-majordomo
    x-ml-name x-ecartis-version x-yahoo-newman-id x-listar-version
    """.split()
)
CAMPAIGNS = tuple(
    """
    x-campaign x-campaignid x-campaign-id x-mailchimp-id x-mc-user x-newsletter x-mailer-campaign x-rpcampaign
    x-csa-complaints x-mailing-id x-cmid x-marketing x-job x-sfmc-stack x-report-abuse x-mailer-recptid
    x-bulkmail x-hs-cid x-list-unsubscribe x-messageid-campaign x-unsubscribe-web x-mailerlite x-sib-id
    x-emarsys-identify
    """.split()
)
ENOUGH = 3

OF_THE_WORK = WORKED_ON - frozenset("link links field fields image images".split())
"""What a studio makes for its client, without the words of forms."""

_SHORT_TEXT = 500
"""Letters of a mail in which somebody says one thing; no mailing is as short and has no link."""

BESIDE_IT = 1
"""Words that a sentence may have beside saying that the mail is automatic."""


def receipt(seen: Evidence) -> Origin | None:
    """Does a mail program say that the mail was read (RFC 8098)?"""
    if any(part.content_type.endswith("disposition-notification") for part in seen.message.parts):
        # Dovecot tells with a disposition notification that a mailbox is full: that is a bounce.
        if QUOTA.found(seen.notice_words) is None:
            return Origin(kind=Kind.RECEIPT, because=("it holds a disposition notification (RFC 8098)",))
        return None
    subject = NOT_READ.sub(" ", seen.subject)
    words = RECEIPT_STARTS.found(subject)
    if (
        words
        and subject.startswith(f" {words}")
        and (said := RECEIPT_WORDS.found(seen.opening) or "")
        and len(seen.own_lines) < 25
        and not (seen.is_personal_mailer and seen.greets_by_name)
    ):
        return Origin(kind=Kind.RECEIPT, because=(f'the subject says "{words}"', f'the text says "{said}"'))
    return None


def calendar(seen: Evidence) -> Origin | None:
    """Is it an invitation or the answer to one (RFC 5546, RFC 6047)?"""
    attached = {file.name for file in seen.message.attachments if file.content_type == "text/calendar"}
    begins = CALENDAR_STARTS.found(seen.subject)
    is_titled = begins is not None and seen.subject.startswith(f" {begins}")
    for part in seen.message.parts:
        method = METHOD.search(part.text[:4000]) if part.content_type == "text/calendar" else None
        if method and (part.name not in attached or is_titled or not attached):
            why = f"it holds a calendar object, {method[1].upper()} (RFC 5546)"
            return Origin(kind=Kind.CALENDAR, because=(why,))
    if "calendarmessage" in seen.field("content-class") or seen.field("x-microsoft-cdo-busystatus"):
        return Origin(kind=Kind.CALENDAR, because=("Content-Class says calendar message",))
    has_file = any(
        file.name.lower().endswith((".ics", ".vcs")) or file.content_type in ("application/ics", "text/calendar")
        for file in seen.message.attachments
    )
    is_google = (
        "calendar-notification" in seen.field("sender")
        or "calendar-server" in seen.field("message-id")
        or "calendar-notification" in seen.local
    )
    if is_google or has_file and is_titled and not seen.is_reply and not seen.is_personal_mailer:
        return Origin(kind=Kind.CALENDAR, because=("a calendar sent it",))
    return None


def challenge(seen: Evidence) -> Origin | None:
    """Does a spam guard ask whether we are human?"""
    if "tmda" in seen.field("x-delivery-agent") or seen.has_any(
        ("x-boxbe-challenge", "x-spamarrest", "x-tmda-fingerprint", "x-mailinblack")
    ):
        return Origin(kind=Kind.CHALLENGE, because=("a spam guard of the recipient sent it",))
    domain = seen.message.sender.domain if seen.message.sender else ""
    if any(name in seen.local or name in domain for name in GUARDS):
        return Origin(kind=Kind.CHALLENGE, because=(f"{seen.local}@{domain} is a spam guard",))
    if seen.is_personal_mailer or (words := _guarding(seen)) is None:
        return None
    is_link = (
        "http" in seen.plain
        or "reply" in seen.opening
        or "mailto" in seen.plain
        or ACT_WORDS.found(seen.opening) is not None
    )
    asks = (
        seen.field("auto-submitted").startswith("auto")
        or seen.has_empty_return_path
        or not (seen.greets_by_name or seen.quotes)
    )
    if asks and is_link:
        return Origin(kind=Kind.CHALLENGE, because=(f'the text says "{words}"',))
    return None


def _guarding(seen: Evidence) -> str | None:
    """It speaks of our mail, and of spam or of proving something; or it holds our mail until we do as it says."""
    words = CHALLENGE_WORDS.found(seen.opening)
    if words is not None and _speaks_of_a_guard(seen):
        return words
    held = HELD_WORDS.found(seen.opening)
    if held is None or ACT_WORDS.found(seen.opening) is None:
        return None
    # "Your mail was held by our spam filter, reply to this one instead" is what a person answers.
    is_machine = seen.field("auto-submitted").startswith("auto") or seen.has_empty_return_path or "reply" in seen.local
    is_first = not seen.is_reply and not seen.message.in_reply_to
    return held if is_machine or is_first and _speaks_of_a_guard(seen) else None


def _speaks_of_a_guard(seen: Evidence) -> bool:
    return any(word in seen.opening for word in GUARDED)


def bulk(seen: Evidence) -> Origin | None:
    """Was it sent to many by a machine for mailings?"""
    if (name := seen.has_any(CAMPAIGNS)) is not None and not seen.is_personal_mailer:
        return Origin(kind=Kind.BULK, because=(f"{name} is set by mailing services",))
    if "list-unsubscribe-post" in seen.names:
        # RFC 8058: one click, as only senders to many must offer.
        return Origin(kind=Kind.BULK, because=("List-Unsubscribe-Post offers one-click unsubscribing (RFC 8058)",))
    # A CRM puts the way out below what its people write by hand, too; no mailing shows what it answers.
    is_answer = (seen.is_personal_mailer or seen.quotes) and seen.message.in_reply_to
    if "list-unsubscribe" in seen.names and "list-post" not in seen.names and not (is_answer or _is_group(seen)):
        return Origin(kind=Kind.BULK, because=("List-Unsubscribe without a list to post to (RFC 2369)",))
    return None


def list_post(seen: Evidence) -> Origin | None:
    """Did a public list hand it on? A group of a shared inbox is none."""
    signs = [
        name
        for name in (
            "list-id",
            "list-post",
            "list-unsubscribe",
            "list-subscribe",
            "list-archive",
            "errors-to",
            *LIST_SERVERS,
        )
        if name in seen.names
    ]
    if seen.field("precedence") in ("list", "bulk"):
        signs.append("precedence")
    server = any(name in LIST_SERVERS for name in signs) or "list-unsubscribe" in signs or "errors-to" in signs
    if len(signs) >= ENOUGH and server and not _is_group(seen):
        return Origin(kind=Kind.BULK, because=(f"a list server handed it on: {', '.join(signs)}",))
    return None


def _is_group(seen: Evidence) -> bool:
    """Google Groups and Microsoft 365 groups stand before shared inboxes."""
    if seen.has_any(("x-google-group-id", "x-ms-exchange-group", "x-ms-exchange-unified-group")):
        return True
    return (
        "googlegroups" in seen.field("list-unsubscribe")
        or "groups.google" in f"{seen.field('list-archive')} {seen.field('list-help')} {seen.field('list-subscribe')}"
        or "google" in seen.field("mailing-list")
        or "googlegroups" in seen.field("list-post")
    )


def notification_by_field(seen: Evidence) -> Origin | None:
    """Does a field say that a system tells about something?"""
    if name := seen.has_any(NOTICE_FIELDS):
        return _notice(seen, f"{name} is set by a system")
    if seen.field("auto-submitted").startswith("auto"):
        return _notice(seen, "Auto-Submitted says that no person sent it (RFC 3834)")
    if HELP_DESK in seen.names and not seen.message.in_reply_to:
        return _notice(seen, f"{HELP_DESK} is set by a system")
    return None


def notification(seen: Evidence) -> Origin | None:
    """Does a sender or a text say that nobody waits for an answer?"""
    local = seen.local.partition("+")[0].strip('"')
    if local.startswith(NO_REPLY) or local.endswith(NO_REPLY):
        return _notice(seen, f"nobody reads answers to {local}@")
    if local.startswith("mailer-daemon"):
        return _notice(seen, f"{local}@ is a mail system")
    is_answer = seen.is_reply or seen.is_forward or seen.is_personal_mailer
    if "all" in seen.field("x-auto-response-suppress") and not (is_answer or seen.quotes or decides(seen.opening)):
        return _notice(seen, "X-Auto-Response-Suppress wants no answers")
    if is_answer:
        return None
    texts = (seen.subject, seen.opening, seen.closing)
    if service := next((said for text in texts if (said := SERVICE_WORDS.found(text))), None):
        return _notice(seen, f'the text says "{service}"')
    if (words := _says_of_itself(seen, texts)) and not (seen.greets_by_name and seen.quotes):
        return _notice(seen, f'the text says "{words}"')
    if local in MACHINES:
        return _notice(seen, f"{local}@ is a machine")
    return None


def _says_of_itself(seen: Evidence, texts: Sequence[str]) -> str | None:
    """By what a machine says that its own mail is automatic; a person speaks of one that their shop sends."""
    told = next((said for text in texts if (said := TOLD_WORDS.found(text))), None)
    text, words = next(((text, said) for text in texts if (said := NOTICE_WORDS.found(text))), ("", None))
    if words is None:
        return None if told is None or _is_a_persons(seen) else told
    if DECLARED_WORDS.found(f" .{seen.opening}. ") is not None and not seen.dictates:
        return words
    sentence, before = _sentence(text, words)
    if len(sentence) <= len(words.split()) + BESIDE_IT:
        return words
    # "This automatic email goes to the wrong people" says nothing of itself.
    is_said = not THESE.isdisjoint(sentence) and THESE.isdisjoint(before[-1:])
    return words if is_said and not _is_a_persons(seen) else None


def _is_a_persons(seen: Evidence) -> bool:
    """Somebody speaks of themselves, of the work, or asks."""
    said = frozenset(seen.opening.split())
    return (
        "me" in frozenset().union(*map(named_by, said))
        or not OF_THE_WORK.isdisjoint(said)
        or decides(seen.opening)
        or contrasts(seen.opening)
        or any(_ASKS.search(line) for line in seen.own_lines)
        or any(words.found(seen.opening) for words in (CONCERNED_WORDS, INVOLVED_WORDS))
    )


def _sentence(text: str, words: str) -> tuple[list[str], list[str]]:
    """The words of the sentence in which it is said, and those of them before it."""
    before, _, behind = text.partition(words)
    before = before.rpartition(" . ")[2]
    return f"{before}{words}{behind.partition(' . ')[0]}".split(), before.split()


def _notice(seen: Evidence, why: str) -> Origin:
    """A notice to one, or to many where one can unsubscribe."""
    is_bulk = (
        seen.field("precedence") == "bulk" and "list-unsubscribe" in seen.names and "auto-submitted" not in seen.names
    )
    is_mailing = "auto-submitted" not in seen.names and _mailing_score(seen) >= ENOUGH
    return Origin(kind=Kind.BULK if is_bulk or is_mailing else Kind.NOTIFICATION, because=(why,))


def newsletter(seen: Evidence) -> Origin | None:
    """Does it read and look like a mailing, though no field says so?"""
    if (
        seen.is_reply
        or seen.is_forward
        or seen.message.in_reply_to
        or seen.message.references
        or seen.is_personal_mailer
    ):
        return None
    if _mailing_score(seen) >= ENOUGH:
        return Origin(kind=Kind.BULK, because=("it reads and looks like a mailing",))
    return None


def _mailing_score(seen: Evidence) -> int:
    """How much speaks for a mailing: the way out, the sender's name, numbers in it, links and pictures."""
    html = next((part.text[:60_000].lower() for part in seen.message.parts if part.content_type == "text/html"), "")
    # Who speaks of a way out in a line or two without a link has seen it elsewhere.
    leads_out = html or "http" in seen.plain or "@" in seen.plain or len(seen.plain) > _SHORT_TEXT
    score = 2 * (leads_out and any(UNSUBSCRIBE_WORDS.found(words) for words in (seen.closing, seen.opening)))
    score += any(piece in NEWS for piece in re.split(r"[._-]", seen.local.partition("+")[0]))
    score += NUMBERED.search(f"{seen.field('return-path')} {seen.local}") is not None
    if score:
        score += seen.plain.count("http") > 5 or html.count("href") > 5
        score += html.count("<table") > 2 or html.count("<img") > 2
    return score + 2 * (seen.field("precedence") == "bulk") - 2 * seen.greets_by_name
