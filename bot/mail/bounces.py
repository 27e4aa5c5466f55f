"""Mail that came back: to whom it could not go, for good or for now, and which mail it was."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from bot.mail.addresses import bare
from bot.mail.message import Failed, Message, Part
from bot.mail.phrases import Phrases, folded
from bot.mail.words.bounce import DELAYED, MEANINGS, NOT_RECIPIENT, NOT_RETURNED, RECIPIENT, RETURNED

# A notice tells its reason in the first screens; below lies the mail that came back.
NOTICE_LENGTH = 12_000
NOTICE_LINES = 300
# As many as a sane system reports in one notice.
FAILED_COUNT = 100

# RFC 3463 section 2, not inside an IP address or a version.
STATUS = re.compile(r"(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d.]*\d)")
# RFC 5321 section 4.2: a reply code before its text.
REPLY = re.compile(r"(?<![\w.:@-])([45])[0-5]\d(?=[ \-:#,)]|$)")
MAILBOX = re.compile(r"[\w!#$%&'*+/=?^`{|}~.-]{1,128}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
RETURNED_ID = re.compile(r"^[> \t]*message-id:\s*<?([^\s<>]{3,500})>?", re.IGNORECASE | re.MULTILINE)
RETURNED_TO = re.compile(r"^[> \t]*to:([^\n]{3,1000})", re.IGNORECASE | re.MULTILINE)
# RFC 5321 section 4.4: a trace line may name for whom the mail was taken.
TAKEN_FOR = re.compile(r"\sfor <([^<>\s]{3,320})>")
# A server's answer stands before the recipient, as sendmail prints it.
ANSWERED = re.compile(r"[45]\d\d[ -](?:[45]\.\d{1,3}\.\d{1,3}[ -])?")
# A local mail system knows its users without their domain.
LOCAL_NAME = re.compile(r"[ \t]+[\"'<]?([a-z0-9][\w.+-]{0,63})[\"'>]?", re.IGNORECASE)
REFUSED = 5
"""Points of an address that stands alone or in front on its line, a server's answer beside it; prose gives fewer."""

LATE = Phrases(DELAYED)
CODES = tuple((code, Phrases(words)) for code, words in MEANINGS)


@dataclass(frozen=True, slots=True)
class Report:
    """What a delivery report says: whom it failed, whom it still tries, whom it reached."""

    failed: tuple[Failed, ...]
    actions: frozenset[str]


def report(message: Message) -> Report | None:
    """The delivery reports of a mail (RFC 3464); None where there is none that names a recipient."""
    told = [part.text for part in message.parts if part.content_type.endswith("delivery-status")]
    if not told:
        # A report whose boundaries were lost on the way is still a report.
        told = [part.text for part in message.parts if "\nFinal-Recipient:" in part.text[:NOTICE_LENGTH]]
        if not told or "report" not in (message.header("content-type") or "").lower():
            return None
    failed: list[Failed] = []
    actions: set[str] = set()
    for group in _groups("\n\n".join(told)):
        action = group.get("action", "").partition(" ")[0].lower().rstrip(";.,")
        recipients = _recipients(group)
        if not action and not recipients:
            continue
        code = _code(group)
        # RFC 3464 section 2.3.3 makes Action a must; without it the class of the status tells.
        action = action or {"5": "failed", "4": "delayed", "2": "delivered"}.get(code[:1] if code else "", "failed")
        actions.add(action)
        if action in ("failed", "failure", "delayed", "error", "undeliverable"):
            failed.extend(_failed(recipients, _is_permanent(code, action), code))
    return Report(tuple(dict.fromkeys(failed[:FAILED_COUNT])), frozenset(actions)) if actions else None


def _failed(recipients: list[str], permanent: bool, code: str | None) -> Iterator[Failed]:
    """One recipient: the final one, beside it the one that was written to where that was another."""
    if recipients:
        # Some systems name their own inner address as the final one; it stands in no domain.
        final, *others = sorted(recipients, key=lambda address: "." not in address.rpartition("@")[2])
        yield Failed(final, permanent, code, others[0] if others else None)


def _is_permanent(code: str | None, action: str) -> bool:
    """RFC 3463 section 2: the class tells; a system that gave up on a temporary fault may try another day."""
    if code is not None and code[0] in "45":
        return code[0] == "5" and action != "delayed"
    return action != "delayed"


def _groups(text: str) -> Iterator[dict[str, str]]:
    """RFC 3464 section 2.1: groups of fields, an empty line between."""
    group: dict[str, str] = {}
    name = ""
    for line in text.split("\n"):
        if not line.strip():
            if group:
                yield group
            group, name = {}, ""
        elif line[0] in " \t" and name:
            group[name] += " " + line.strip()
        else:
            key, colon, value = line.partition(":")
            name = key.strip().lower() if colon else name
            if colon:
                # A group that lost its empty line begins again with a field it has already.
                if name == "final-recipient" and name in group:
                    yield group
                    group = {}
                group.setdefault(name, value.strip())
    if group:
        yield group


def _recipients(group: dict[str, str]) -> list[str]:
    """The final recipient, and the one that was written to where it was another (RFC 3464 section 2.3.1)."""
    found: list[str] = []
    for name in ("final-recipient", "original-recipient"):
        _, semicolon, written = group.get(name, "").rpartition(";")
        written = (written if semicolon else group.get(name, "")).strip()
        hit = MAILBOX.search(written)
        if address := bare(written.strip("<>' ")) or (bare(hit[0].strip("'")) if hit else None):
            found.append(address)
    return list(dict.fromkeys(found))


def _code(group: dict[str, str]) -> str | None:
    """The status of one group; one that says nothing ("5.0.0") gives way to what the server said."""
    stated = STATUS.search(group.get("status", ""))
    said = STATUS.search(group.get("diagnostic-code", ""))
    if said and said[1] != "2" and (stated is None or (stated[2], stated[3]) == ("0", "0") and said[1] == stated[1]):
        return said[0]
    return stated[0] if stated else None


def notice(message: Message) -> str:
    """What the mail system says itself, above the mail it returns."""
    text = next((part.text for part in message.parts if part.content_type == "text/plain"), None)
    if text is None:
        text = shown(next((part for part in message.parts if part.content_type == "text/html"), None))
    lines: list[str] = []
    for line in text[:NOTICE_LENGTH].split("\n")[:NOTICE_LINES]:
        start = line.strip().lower()
        if lines and any(lines) and start.startswith(RETURNED) and not start.startswith(NOT_RETURNED):
            break
        lines.append(line)
    return "\n".join(lines)


def shown(part: Part | None) -> str:
    """The text of an HTML part, good enough to look for words in it."""
    if part is None:
        return ""
    text = re.sub(r"<(?:br|/p|/div|/tr|/h\d|/td)\b[^<>]*>", "\n", part.text[: 8 * NOTICE_LENGTH], flags=re.IGNORECASE)
    text = re.sub(r"<[^<>]*>", " ", re.sub(r"<style[^<]*</style>", " ", text, flags=re.IGNORECASE))
    # Outlook and Notes write every letter with an accent as an entity.
    text = unescape(text)
    return "\n".join(" ".join(line.split()) for line in text.split("\n"))


def told(message: Message, text: str, is_late: bool) -> tuple[Failed, ...]:
    """Whom a notice in plain words names as unreachable, and why."""
    found = [*_headers(message)] or _ranked(message, text)
    failed = []
    for recipient in found[:FAILED_COUNT]:
        code = _code_near(text, recipient)
        is_permanent = not is_late and (code is None or code[0] == "5")
        failed.append(Failed(recipient, is_permanent, code if code and len(code) > 1 else None))
    return tuple(failed)


def _headers(message: Message) -> Iterator[str]:
    """Exim and Gmail name the recipients in the header."""
    for value in message.all_headers("x-failed-recipients"):
        for piece in value.split(","):
            if address := bare(piece):
                yield address


def _ranked(message: Message, text: str) -> list[str]:
    """The addresses of a notice, those that it speaks of as recipients; not the one who gets it."""
    own = {box.address for box in (*message.to, *message.senders)}
    returned = _returned_to(message)
    scores = _scores(text, own, returned)
    best = max(scores.values(), default=0)
    if 1 <= best < REFUSED and (
        known := [address for address, score in scores.items() if score == best and address in returned]
    ):
        # Prose names others too: an example, somebody who may help.
        return known
    if best >= 1:
        # Each recipient of one notice is named in one way; what is named otherwise is somebody else.
        return [address for address, score in scores.items() if score >= max(min(best - 1, 5), 1)]
    strangers = sorted(returned - own)
    if len(strangers) == 1:
        return strangers
    return [address for address in scores if address not in own][:1] or _local_names(message, text)


def refused(message: Message, text: str) -> bool:
    """Whether a server's answer stands beside somebody whom it refused, in words of any language."""
    if not STATUS.search(text):
        return False
    own = {box.address for box in (*message.to, *message.senders)}
    return any(score >= REFUSED for score in _scores(text, own, set()).values())


def _local_names(message: Message, text: str) -> list[str]:
    """Names that stand alone below the words of a mail system, with the domain that it speaks for."""
    domain = message.sender.domain if message.sender else ""
    lines = text.split("\n")
    names = (LOCAL_NAME.fullmatch(line.rstrip()) for line in lines if len(line) < 80)
    return [f"{name[1].lower()}@{domain}" for name in names if name][:FAILED_COUNT] if domain else []


def _scores(text: str, own: set[str], returned: set[str]) -> dict[str, int]:
    """How much a notice speaks of each of its addresses as of one that could not be reached."""
    scores: dict[str, int] = {}
    before = ""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        after = " ".join(lines[number + 1 : number + 3])
        around = f"{line} {after}" if "@" not in after else line
        for hit in MAILBOX.finditer(line) if "@" in line else ():
            address = bare(hit[0].strip("'`.*").removeprefix("mailto:"))
            if address:
                score = _score(line, hit, around.lower(), before) + (address in returned) - 4 * (address in own)
                scores[address] = max(scores.get(address, -9), score)
        before = line.lower() if line.strip() else before
    return scores


def _score(line: str, hit: re.Match[str], around: str, before: str) -> int:
    """How much a line speaks of an address as of one that could not be reached."""
    stripped = ANSWERED.sub("", line.strip(), count=1) if line.strip()[:1] in "45" else line.strip()
    rest = line.lower().replace(hit[0].lower(), " ")
    score = 0
    if len(stripped.strip("<>:\"'*- ")) <= len(hit[0]) + 2 or stripped.startswith(
        (f"<{hit[0]}>:", f"{hit[0]}:", f"<{hit[0]}>...")
    ):
        score += 4
    elif stripped.lstrip("<'\"*- ").startswith(hit[0]):
        score += 3
    if STATUS.search(around) or REPLY.search(around):
        score += 3
    if any(word in rest or word in before for word in RECIPIENT):
        score += 2
    if any(word in rest for word in NOT_RECIPIENT) or hit[0].lower().startswith(
        ("postmaster@", "mailer-daemon@", "abuse@")
    ):
        score -= 4
    return score


def _code_near(text: str, recipient: str) -> str | None:
    """The status said behind the recipient, else anywhere, else what the words mean; one digit for a bare reply."""
    at = max(text.lower().find(recipient), 0)
    for stretch in (text[at : at + 1500], text):
        hit = next((found for found in STATUS.finditer(stretch) if found[1] != "2"), None)
        if hit:
            return hit[0]
        reply = REPLY.search(stretch.replace(recipient, " "))
        if reply:
            return next(
                (code for code, words in CODES if code[0] == reply[1] and words.found(folded(stretch))), reply[1]
            )
    return next((code for code, words in CODES if words.found(folded(text))), None)


def _returned_to(message: Message) -> set[str]:
    """To whom the returned mail was written."""
    found: set[str] = set()
    for part in message.parts:
        written = part.text if part.content_type in ("message/rfc822", "text/rfc822-headers", "text/plain") else ""
        for hit in RETURNED_TO.finditer(written[: 8 * NOTICE_LENGTH]):
            found.update(address for box in MAILBOX.findall(hit[1]) if (address := bare(box)))
        found.update(address for box in TAKEN_FOR.findall(written[: 8 * NOTICE_LENGTH]) if (address := bare(box)))
    return found


def returned_id(message: Message) -> str | None:
    """The Message-ID of the mail that came back; None where the notice shows none."""
    kinds = ("message/rfc822", "text/rfc822-headers", "message/global-headers", "text/plain")
    for part in sorted(
        message.parts, key=lambda part: kinds.index(part.content_type) if part.content_type in kinds else 9
    ):
        if part.content_type in kinds and (hit := RETURNED_ID.search(part.text)):
            return hit[1].strip("<>")
    for part in message.parts:
        if part.content_type.endswith("delivery-status"):
            hit = re.search(r"^x-original-message-id:\s*<?([^\s<>]{3,500})", part.text, re.IGNORECASE | re.MULTILINE)
            if hit:
                return hit[1]
    return message.in_reply_to[0] if message.in_reply_to else None
