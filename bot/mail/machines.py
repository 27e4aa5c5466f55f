"""Rules for other mail of machines: receipts, invitations, challenges, notices."""

import re
from collections.abc import Sequence

from bot.mail.absence import INVOLVED_WORDS, contrasts, decides, declares
from bot.mail.concepts import named_by, sentences
from bot.mail.evidence import INITIALS, Evidence, name_words
from bot.mail.header_block import desk_writer
from bot.mail.language import language
from bot.mail.mailings import is_like_a_mailing
from bot.mail.message import Kind, Origin
from bot.mail.notices import CONCERNED as CONCERNED_WORDS
from bot.mail.phrases import Phrases, folded
from bot.mail.taken import takes_oneself
from bot.mail.words.bounce import MEANINGS
from bot.mail.words.frame import WORKED_ON
from bot.mail.words.machine import (
    ACTS,
    ASSISTANT,
    AUTOMATED_NOTICE,
    AUTOMATED_NOTICE_UNSPACED,
    BY_A_SERVICE,
    CALENDAR_SUBJECTS,
    CHALLENGE,
    GUARDED,
    GUARDS,
    HELD,
    INVITATION_ANSWERED,
    MACHINES,
    NO_REPLY,
    NOT_TO_REPLY,
    NOT_TO_REPLY_UNSPACED,
    ONESELF,
    ONESELF_UNSPACED,
    ORDER_NUMBER,
    ORDERED,
    RECEIPT_BODIES,
    RECEIPT_SUBJECTS,
    RELATED,
    THESE,
    TOLD_OF,
)

GENERATED_WORDS = Phrases(AUTOMATED_NOTICE, AUTOMATED_NOTICE_UNSPACED)
NOT_TO_REPLY_WORDS = Phrases(NOT_TO_REPLY, NOT_TO_REPLY_UNSPACED)
NOTICE_WORDS = Phrases(NOT_TO_REPLY + AUTOMATED_NOTICE, NOT_TO_REPLY_UNSPACED + AUTOMATED_NOTICE_UNSPACED)
TOLD_WORDS = Phrases(TOLD_OF)
SERVICE_WORDS = Phrases(BY_A_SERVICE)
CHALLENGE_WORDS = Phrases(CHALLENGE)
HELD_WORDS = Phrases(HELD)
ACT_WORDS = Phrases(ACTS)
RECEIPT_STARTS = Phrases(RECEIPT_SUBJECTS)
RECEIPT_WORDS = Phrases(RECEIPT_BODIES)
ANSWERED_WORDS = Phrases(INVITATION_ANSWERED)
ORDERED_WORDS = Phrases(ORDERED)
ORDER_NUMBER_WORDS = Phrases(ORDER_NUMBER)
CALENDAR_STARTS = Phrases(CALENDAR_SUBJECTS)
ONESELF_WORDS = Phrases(ONESELF, ONESELF_UNSPACED)
RELATED_WORDS = Phrases(RELATED)
ASSISTANT_WORDS = Phrases(ASSISTANT)
_OF_A_MACHINE = (SERVICE_WORDS, GENERATED_WORDS, TOLD_WORDS, ASSISTANT_WORDS)
NOT_READ = re.compile(r"^ (?:nicht|not|non|no|não|niet|не) ")
QUOTA = Phrases(f"{MEANINGS[1][1].strip()} / automatically rejected")

# RFC 5546 section 1.4; PUBLISH is a file that somebody hands on.
METHOD = re.compile(
    r"^METHOD:\s*(REQUEST|REPLY|CANCEL|COUNTER|DECLINECOUNTER|REFRESH|ADD)\b", re.IGNORECASE | re.MULTILINE
)
_INTRODUCED = re.compile(
    r"(?:^|, |: )(?:[Ss]ono|[Ss]oy|[Ss]ou|[Ii]t's|[Cc]'est|[Ii]ci|[Hh]ier (?:ist|schreibt)|[Ll]e scrive|[Tt]i scrive"
    r"|[Tt]e escribe|[Oo]s escribe|[Aa]qui é)(?: (?:il|la|o|a|el))? [^\W\d_a-zß-ÿ][^\W\d_]+\b"
)
# "Questions?" stands above a telephone number.
_ASKS = re.compile(r"\w+ \w+ \w+ ?[?？]")
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
DESKS = (HELP_DESK, "x-servicenow-generated", "x-jira-fingerprint")
"""They mark all that they hand on as automatic, the words of their people too."""

OF_THE_WORK = WORKED_ON - frozenset("link links field fields image images imagem imagens imagen imágenes bild".split())
"""What a studio makes for its client, without the words of forms."""

# "Your message was delivered to Bob, he will answer": the English "he" is the Spanish "I have".
_NOT_I = {
    "en": frozenset(("he",)),
    "de": frozenset(("ja",)),
    "es": frozenset[str](),
    "it": frozenset(("i", "ai")),
    "nl": frozenset(("je", "ja", "he")),
    "pl": frozenset(("i",)),
}
"""Words that say "I" elsewhere, and something else in this language."""

OF_SYSTEMS = ("auto-submitted", "precedence", "list-unsubscribe", "x-auto-response-suppress")

SIGNED = 4
"""Words that are no name any more."""

SHORT_NUMBER = 2
"""Digits of a day, which is no order's number."""

FIRST_WORDS = 60
"""Letters within which somebody tells who writes."""

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
        # Apple's program attaches its answer, and says in the subject whose invitation it answers.
        is_answer = method and method[1].upper() == "REPLY" and ANSWERED_WORDS.found(seen.subject) is not None
        if method and (part.name not in attached or is_titled or is_answer or not attached):
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


def notification_by_field(seen: Evidence) -> Origin | None:
    """Does a field say that a system tells about something?"""
    if _is_an_agents(seen):
        return None
    if name := seen.has_any(NOTICE_FIELDS):
        return _notice(seen, f"{name} is set by a system")
    if seen.field("auto-submitted").startswith("auto"):
        return _notice(seen, "Auto-Submitted says that no person sent it (RFC 3834)")
    if HELP_DESK in seen.names and not seen.message.in_reply_to:
        return _notice(seen, f"{HELP_DESK} is set by a system")
    return None


def _is_an_agents(seen: Evidence) -> bool:
    """The newest entry that the desk hands on is by somebody else than whoever it writes to."""
    if not (seen.has_any(DESKS) and seen.message.in_reply_to):
        return False
    author = desk_writer(seen.plain.split("\n"))
    if not author:
        return False
    named = {word for word in folded(author).split() if len(word) > INITIALS}
    return all(named.isdisjoint(name_words(box)) for box in (*seen.message.to, *seen.message.cc))


def notification(seen: Evidence) -> Origin | None:
    """Does a sender or a text say that nobody waits for an answer?"""
    local = seen.local.partition("+")[0].strip('"')
    if (local.startswith(NO_REPLY) or local.endswith(NO_REPLY)) and not (seen.is_reply and _is_answered_by_hand(seen)):
        return _notice(seen, f"nobody reads answers to {local}@")
    if local.startswith("mailer-daemon"):
        return _notice(seen, f"{local}@ is a mail system")
    is_answer = seen.is_reply or seen.is_forward or seen.is_personal_mailer
    if "all" in seen.field("x-auto-response-suppress") and not (is_answer or seen.quotes or decides(seen.opening)):
        return _notice(seen, "X-Auto-Response-Suppress wants no answers")
    if is_answer:
        return None
    texts = (seen.subject, seen.opening, seen.closing)
    if _is_on_behalf(seen):
        return _notice(seen, "a service sent it on somebody's behalf")
    if service := next((said for text in texts if (said := SERVICE_WORDS.found(text))), None):
        return _notice(seen, f'the text says "{service}"')
    if (words := _confirms_order(f"{seen.subject} . {seen.opening}")) and not _is_a_persons(seen):
        return _notice(seen, f'the text says "{words}"')
    if (words := _says_of_itself(seen, texts)) and not (seen.greets_by_name and seen.quotes):
        return _notice(seen, f'the text says "{words}"')
    if local in MACHINES and not (_is_an_agents(seen) or _is_at_the_machine(seen)):
        return _notice(seen, f"{local}@ is a machine")
    return None


def _is_answered_by_hand(seen: Evidence) -> bool:
    """Shops send what their people answer from such an address too: it answers our mail, as people speak."""
    parents, sender = seen.message.in_reply_to, seen.message.sender
    if not (parents and sender) or _is_of_a_system(seen) or sender.domain in map(_domain, parents):
        return False
    texts = (seen.opening, seen.closing)
    is_oneself = ONESELF_WORDS.found(seen.opening) is not None or _is_introduced(seen)
    # "I write from the till, please do not reply to this address": so does a person.
    is_a_systems = not is_oneself and any(map(NOT_TO_REPLY_WORDS.found, texts))
    is_a_systems = is_a_systems or any(table.found(text) for text in texts for table in _OF_A_MACHINE)
    another = _NOT_I.get(language(seen.opening) or "", _NOT_I["en"])
    says_i = any("me" in named_by(word) for word in frozenset(seen.opening.split()) - another)
    chooses = decides(seen.opening) or any(map(takes_oneself, sentences(seen.own_lines)))
    is_signed = _greets_and_signs(seen) and seen.name.split() != _signature(seen)
    return not is_a_systems and (says_i or is_oneself or chooses or is_signed)


def _is_of_a_system(seen: Evidence) -> bool:
    """By its fields; RFC 3834 section 5: `Auto-Submitted: no` is set where a person wrote."""
    is_by_a_person = seen.field("auto-submitted") == "no"
    fields = OF_SYSTEMS[1:] if is_by_a_person else OF_SYSTEMS
    return seen.has_any(fields) is not None or seen.has_empty_return_path


def _is_introduced(seen: Evidence) -> bool:
    """ "Buongiorno Lena, sono Marco", "le scrive la moglie di Ugo": below a name called the writer tells who writes."""
    first = next((line for line in seen.own_lines if line), "")
    below = next((line for line in seen.own_lines[1:] if line and line != first), "")
    is_named = any(_INTRODUCED.search(line[:FIRST_WORDS]) for line in (first, below))
    return seen.greets_by_name and (is_named or RELATED_WORDS.found(seen.opening) is not None)


def _is_at_the_machine(seen: Evidence) -> bool:
    """Who sits at the copier speaks of themselves, and calls by name whom they answer."""
    is_oneself = seen.greets_by_name and ONESELF_WORDS.found(seen.opening) is not None
    return is_oneself and _is_answered_by_hand(seen)


def _domain(message_id: str) -> str:
    return message_id.rpartition("@")[2].strip(" <>").lower()


def _is_on_behalf(seen: Evidence) -> bool:
    """A house that sends for many (Feedback-ID tells whose) writes afresh, and somebody else is answered."""
    sender = seen.message.sender
    if "feedback-id" not in seen.names or seen.message.in_reply_to or seen.quotes or sender is None:
        return False
    return bool(seen.message.reply_to) and all(box.domain != sender.domain for box in seen.message.reply_to)


def _confirms_order(text: str) -> str | None:
    """A shop's thanks for an order, and its number."""
    words = ORDERED_WORDS.found(text)
    if words is None or ORDER_NUMBER_WORDS.found(text) is None:
        return None
    return words if any(len(word) > SHORT_NUMBER and word.isdecimal() for word in text.split()) else None


def _says_of_itself(seen: Evidence, texts: Sequence[str]) -> str | None:
    """By what a machine says that its own mail is automatic; a person speaks of one that their shop sends."""
    told = next((said for text in texts if (said := TOLD_WORDS.found(text))), None)
    text, words = next(((text, said) for text in texts if (said := NOTICE_WORDS.found(text))), ("", None))
    if words is None:
        return None if told is None or _is_a_persons(seen) else told
    if _greets_and_signs(seen):
        return None
    if declares(seen):
        return words
    sentence, before = _sentence(text, words)
    if len(sentence) <= len(words.split()) + BESIDE_IT:
        return words
    # "This automatic email goes to the wrong people" says nothing of itself.
    is_said = not THESE.isdisjoint(sentence) and THESE.isdisjoint(before[-1:])
    return words if is_said and not _is_a_persons(seen) else None


def _greets_and_signs(seen: Evidence) -> bool:
    """Calls by name whom it writes to, and ends with the writer's own: a machine signs with its house."""
    signed = _signature(seen)
    return seen.greets_by_name and 0 < len(signed) < SIGNED and set(signed) <= set(seen.name.split())


def _signature(seen: Evidence) -> list[str]:
    return folded(next((line for line in reversed(seen.own_lines) if line), "")).split()


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
    is_mailing = "auto-submitted" not in seen.names and is_like_a_mailing(seen)
    return Origin(kind=Kind.BULK if is_bulk or is_mailing else Kind.NOTIFICATION, because=(why,))
