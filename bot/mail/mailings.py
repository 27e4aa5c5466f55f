"""Rules for mail to many: mailing services, public lists, newsletters that no field marks."""

import re

from bot.mail.concepts import named_by
from bot.mail.evidence import REPLY_SUBJECT, Evidence
from bot.mail.message import Kind, Origin
from bot.mail.phrases import Phrases
from bot.mail.words.machine import NEWS, UNSUBSCRIBE, UNSUBSCRIBE_UNSPACED

UNSUBSCRIBE_WORDS = Phrases(UNSUBSCRIBE, UNSUBSCRIBE_UNSPACED)
# A return path of its own for each recipient.
NUMBERED = re.compile(r"\d{5,}|\d-\w*\d{3}|bounce[-+=]")
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
# "[web] Re: Opening hours": Mailman sets the list's name before all else.
_TAGGED_REPLY = re.compile(rf"\s*\[[^\]]{{1,40}}\]{REPLY_SUBJECT.pattern}", re.IGNORECASE)
ENOUGH = 3

_SHORT_TEXT = 500
"""Letters of a mail in which somebody says one thing; no mailing is as short and has no link."""


def bulk(seen: Evidence) -> Origin | None:
    """Was it sent to many by a machine for mailings?"""
    # What shows our mail below "Re:" was sent to one, whatever the service that carried it.
    is_to_one = seen.is_reply and seen.quotes and bool(seen.message.in_reply_to)
    if (name := seen.has_any(CAMPAIGNS)) is not None and not (seen.is_personal_mailer or is_to_one):
        return Origin(kind=Kind.BULK, because=(f"{name} is set by mailing services",))
    if "list-unsubscribe-post" in seen.names and not is_to_one:
        # RFC 8058: one click, as only senders to many must offer.
        return Origin(kind=Kind.BULK, because=("List-Unsubscribe-Post offers one-click unsubscribing (RFC 8058)",))
    if "list-unsubscribe" not in seen.names or "list-post" in seen.names:
        return None
    # A CRM puts the way out below what its people write by hand, too; no mailing shows what it answers.
    is_answer = seen.is_personal_mailer or seen.quotes or _leads_nowhere(seen) or _calls_who_wrote(seen)
    if is_answer and seen.message.in_reply_to or _is_group(seen) or _is_of_the_house(seen):
        return None
    return Origin(kind=Kind.BULK, because=("List-Unsubscribe without a list to post to (RFC 2369)",))


def _calls_who_wrote(seen: Evidence) -> bool:
    """ "Re:" to a mail of another house, that house's name in the first line, and "I": a mailing answers nobody."""
    domain = seen.message.sender.domain if seen.message.sender else ""
    is_answer = seen.is_reply and all(domain not in parent for parent in seen.message.in_reply_to)
    return is_answer and seen.greets_by_name and any("me" in named_by(word) for word in seen.opening.split())


def _leads_nowhere(seen: Evidence) -> bool:
    """A few lines under "Re:" without a link and without the way out, which no mailing is sent without."""
    if not seen.is_reply or "http" in seen.plain or len(seen.plain) > _SHORT_TEXT:
        return False
    return not any(UNSUBSCRIBE_WORDS.found(words) for words in (seen.closing, seen.opening))


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
    if len(signs) >= ENOUGH and server and not (_is_group(seen) or _is_of_the_house(seen)):
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


def _is_of_the_house(seen: Evidence) -> bool:
    """A firm's own list is a shared inbox: whoever answers through it writes from the domain that it lies in.

    One that offers to be subscribed to is public (RFC 2369 section 3.3).
    """
    is_reply = seen.is_reply or _TAGGED_REPLY.match(seen.message.subject[:100]) is not None
    if not (is_reply and seen.message.in_reply_to) or "list-subscribe" in seen.names:
        return False
    place = f".{seen.field('list-id').rpartition('<')[2].strip('<> ')}"
    posts = seen.field("list-post")
    people = [box for box in (*seen.message.senders, *seen.message.reply_to) if box.address not in posts]
    return any(place.endswith(f".{box.domain}") for box in people if box.domain)


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
    if is_like_a_mailing(seen):
        return Origin(kind=Kind.BULK, because=("it reads and looks like a mailing",))
    return None


def is_like_a_mailing(seen: Evidence) -> bool:
    return _mailing_score(seen) >= ENOUGH


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
