"""Who wrote a message: a person, which kind of machine, or we ourselves, and by what evidence."""

from collections.abc import Callable

from bot.mail.absence import auto_reply_by_field, auto_reply_by_subject, auto_reply_by_words
from bot.mail.beside import answers_beside
from bot.mail.certified import certified_receipt
from bot.mail.evidence import Evidence
from bot.mail.frame import auto_reply_by_frame
from bot.mail.machines import calendar, challenge, notification, notification_by_field, receipt
from bot.mail.mailings import bulk, list_post, newsletter
from bot.mail.message import Kind, Message, Origin
from bot.mail.notices import auto_reply_by_shape
from bot.mail.returned import cloud_notice, delivery_report, feedback, plain_bounce

Rule = Callable[[Evidence], Origin | None]


def ours(seen: Evidence) -> Origin | None:
    """Do we sign it? Whether the signature is true is proved elsewhere."""
    return (
        Origin(kind=Kind.OURS, because=("X-Courtside-Id is our own field",)) if "x-courtside-id" in seen.names else None
    )


def _unless_answered(rule: Rule) -> Rule:
    """The rule for notices, but where an answer stands beside one."""

    def asked(seen: Evidence) -> Origin | None:
        found = rule(seen)
        return None if found is None or answers_beside(seen) else found

    return asked


BY_WORDS = tuple(map(_unless_answered, (auto_reply_by_words, auto_reply_by_shape, auto_reply_by_frame)))
"""The rules that have no evidence but what the mail says."""
_BY_SENTENCES, _BY_SHAPE, _BY_FRAME = BY_WORDS

# First hit wins. Formats that only machines write stand before fields that machines set, those before words;
# among the kinds the narrow ones first: a bounce has the fields of an auto-reply, an auto-reply those of a notice.
RULES: tuple[Rule, ...] = (
    ours,
    feedback,
    certified_receipt,
    receipt,
    delivery_report,
    calendar,
    cloud_notice,
    challenge,
    plain_bounce,
    auto_reply_by_field,
    auto_reply_by_subject,
    notification_by_field,
    bulk,
    list_post,
    _BY_SENTENCES,
    _BY_SHAPE,
    notification,
    _BY_FRAME,
    newsletter,
)


def origin(message: Message) -> Origin:
    """Who wrote it, with the evidence; what no rule claims was written by a person (design 4.3)."""
    return _first(RULES, message)


def origin_of_orders(message: Message) -> Origin:
    """The same of a mail that orders something: "#away carol until 14 November" is no notice for its words."""
    return _first(tuple(rule for rule in RULES if rule not in BY_WORDS), message)


def _first(rules: tuple[Rule, ...], message: Message) -> Origin:
    seen = Evidence(message)
    for rule in rules:
        if (found := rule(seen)) is not None:
            return found
    return Origin(kind=Kind.HUMAN, because=("nothing says that a machine wrote it",))
