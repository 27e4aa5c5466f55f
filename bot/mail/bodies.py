"""The parts of a mail: texts decoded, files listed, forwarded and returned mails opened."""

import re
from dataclasses import dataclass, field

from bot.mail.charset import decoded
from bot.mail.encoded_words import readable
from bot.mail.flowed import unflowed, without_files
from bot.mail.headers import Header, header
from bot.mail.message import Attachment, Part
from bot.mail.mime import Content, content, unwrapped

# Forwards of forwards of signed mails reach eight; what nests deeper wants to exhaust us.
DEPTH = 20
# A gallery sent by a client has a hundred parts; each costs a header to read.
PART_COUNT = 500
# A long HTML thread has 500 kB; nobody writes more new words than that, and every reader walks over them.
TEXT_BYTES = 512 * 1024
MAIL_TEXT_BYTES = 1024 * 1024
# RFC 2046 section 5.1.1 allows 70; mailers that add their name come to 100.
BOUNDARY_LENGTH = 250
# A pasted photo is larger; a logo of a signature, as sent inside the HTML, is not.
DECORATION_BYTES = 48 * 1024

TEXTS = {"text/plain", "text/html", "text/enriched", "text/markdown", "text/x-amp-html"}
# RFC 1896: `<bold>`, `<param>red</param>`, and `<<` for the sign itself.
ENRICHED = re.compile(r"<param>[^<]*</param>|</?[A-Za-z][A-Za-z0-9-]{0,58}>|<(?=<)")
REPORTS = {
    "message/delivery-status",
    "message/global-delivery-status",
    "message/disposition-notification",
    "message/global-disposition-notification",
    "message/feedback-report",
    "text/rfc822-headers",
    "message/global-headers",
}
UNTYPED = {"application/octet-stream", "application/x-eml", "application/eml", "text/x-eml"}
MAILS = {"message/rfc822", "message/global", "message/news"}
SIGNATURES = {"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"}
SEALED = {"application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted"}
# Fields of a mail inside a mail that are of use: who, whom, when, what, which.
SHOWN = {
    "from",
    "to",
    "cc",
    "date",
    "subject",
    "message-id",
    "reply-to",
    "sent",
    "x-failed-recipients",
    "auto-submitted",
}


@dataclass(slots=True)
class Bodies:
    """What has been found so far, and how much of it may still be found."""

    parts: list[Part] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    seen: int = 0
    text_left: int = MAIL_TEXT_BYTES


def bodies(raw: bytes, top: Header, is_whole: bool) -> Bodies:
    """Everything below the header of a mail."""
    found = Bodies()
    _entity(found, raw, top, len(raw), 0, "")
    if not is_whole:
        # What is missing was not asked for, and is no fault of the mail.
        found.complaints = [complaint for complaint in found.complaints if "closing boundary" not in complaint]
    if not found.parts and any(_is_tnef(file) for file in found.attachments):
        found.complaints.append("winmail.dat: Outlook's own format (TNEF) hides the text")
    return found


def _is_tnef(file: Attachment) -> bool:
    return file.content_type in ("application/ms-tnef", "application/vnd.ms-tnef") or file.name == "winmail.dat"


def _entity(found: Bodies, raw: bytes, top: Header, end: int, depth: int, above: str) -> None:
    """One part, and what is inside it."""
    default = "message/rfc822" if above == "multipart/digest" else "text/plain"
    described = content(top, default)
    start = min(top.body_at, end)
    if described.is_multipart:
        _multipart(found, raw, described, start, end, depth)
    elif described.type in MAILS or _is_saved_mail(described):
        _mail(found, raw, described, start, end, depth, above)
    else:
        _leaf(found, raw, described, start, end, above)


def _is_saved_mail(described: Content) -> bool:
    """A mail that was saved and attached again, which programs send as a file of no type."""
    return described.type in UNTYPED and described.name.lower().endswith(".eml")


def _multipart(found: Bodies, raw: bytes, described: Content, start: int, end: int, depth: int) -> None:
    """RFC 2046 section 5.1: the parts between the boundaries; plain text where there are none."""
    if depth >= DEPTH:
        found.complaints.append(f"parts: nested deeper than {DEPTH}, the rest was not read")
        return
    boundary = described.parameters.get("boundary", "").rstrip() or _guessed_boundary(raw, start, end)
    spans, is_closed = _spans(raw, boundary, start, end, PART_COUNT - found.seen)
    if not spans:
        found.complaints.append(f"{described.type}: no boundary found, read as text")
        _leaf(found, raw, Content("text/plain", encoding=described.encoding), start, end, "")
        return
    if not is_closed:
        found.complaints.append(f"{described.type}: no closing boundary, the mail was cut off")
    for begin, stop in spans:
        found.seen += 1
        if found.seen > PART_COUNT:
            found.complaints.append(f"parts: more than {PART_COUNT}, the rest was not read")
            return
        inner = header(raw, begin, stop)
        _entity(found, raw, inner, stop, depth + 1, described.type)


def _spans(raw: bytes, boundary: str, start: int, end: int, most: int) -> tuple[list[tuple[int, int]], bool]:
    """Where each part begins and ends, and whether the closing boundary was there."""
    line = b"--" + boundary.encode("utf-8", "replace")[:BOUNDARY_LENGTH]
    spans: list[tuple[int, int]] = []
    if len(line) == 2:
        return spans, False
    at = start if raw.startswith(line, start) else _after(raw.find(b"\n" + line, start, end))
    begin = -1
    # Lines that only begin like a boundary cost as much as one.
    for _ in range(max(most, 0) * 2 + 2):
        if at < 0:
            break
        stop = raw.find(b"\n", at, end)
        stop = end if stop < 0 else stop
        rest = raw[at + len(line) : min(stop, at + len(line) + 80)].strip()
        if rest in (b"", b"--"):
            if begin >= 0:
                spans.append((begin, max(_line_end(raw, at), begin)))
            if rest == b"--":
                return spans, True
            begin = min(stop + 1, end)
        at = _after(raw.find(b"\n" + line, max(stop - 1, at), end))
    if begin >= 0 and (begin < end or not spans):
        spans.append((begin, end))
    return spans, False


def _after(found: int) -> int:
    return found + 1 if found >= 0 else -1


def _line_end(raw: bytes, at: int) -> int:
    """RFC 2046 section 5.1.1: the line break before a boundary belongs to the boundary."""
    at -= 1
    return at - 1 if raw[at - 1 : at] == b"\r" else at


def _guessed_boundary(raw: bytes, start: int, end: int) -> str:
    """The boundary parameter is missing: the first line that begins with two hyphens."""
    at = start if raw.startswith(b"--", start) else _after(raw.find(b"\n--", start, min(end, start + 4096)))
    if at < 0:
        return ""
    line = raw[at + 2 : at + 2 + BOUNDARY_LENGTH].partition(b"\n")[0].strip()
    return line.decode("ascii", "ignore") if line and b" " not in line else ""


def _mail(found: Bodies, raw: bytes, described: Content, start: int, end: int, depth: int, above: str) -> None:
    """A mail inside the mail: returned in a report, else handed on by a person."""
    if described.encoding in ("base64", "quoted-printable"):
        # RFC 2046 section 5.2.1 forbids it, and gateways do it.
        raw = unwrapped(raw[start:end], described.encoding)
        start, end = 0, len(raw)
    inner = header(raw, start, end)
    shown = "\n".join(f"{name.title()}: {readable(value)}" for name, value in inner.fields if name in SHOWN)
    if above == "multipart/report" or depth >= DEPTH:
        found.parts.append(Part("message/rfc822", shown, described.name))
        return
    inside = Bodies(seen=found.seen, text_left=found.text_left)
    _entity(inside, raw, inner, end, depth + 1, "")
    text = next((part.text for part in inside.parts if part.content_type == "text/plain"), None)
    if text is None:
        text = next((part.text for part in inside.parts), "")
    found.seen, found.text_left = inside.seen, inside.text_left
    found.complaints.extend(inside.complaints)
    found.parts.append(Part("message/rfc822", f"{shown}\n\n{text}", described.name))
    # A gateway wraps the report of the server behind it; whether a person hands it on is for origin to say.
    found.parts.extend(part for part in inside.parts if part.content_type in REPORTS)
    found.attachments.append(
        Attachment(
            described.name or readable(inner.first("subject") or ""),
            described.type if described.type in MAILS else "message/rfc822",
            end - start,
        )
    )
    found.attachments.extend(inside.attachments)


def _leaf(found: Bodies, raw: bytes, described: Content, start: int, end: int, above: str) -> None:
    """A part with nothing inside: text, report, or file."""
    kind = described.type
    if kind in REPORTS:
        found.parts.append(Part(kind, _text(found, raw, described, start, end), described.name))
    elif kind == "text/calendar":
        # RFC 6047 section 2.4: the invitation itself, whether shown or attached.
        found.parts.append(Part(kind, _text(found, raw, described, start, end), described.name))
        if described.disposition == "attachment":
            found.attachments.append(Attachment(described.name, kind, end - start))
    elif kind in TEXTS and not _is_file(found, described):
        text = _text(found, raw, described, start, end)
        if kind == "text/enriched":
            text = ENRICHED.sub("", text)
        if kind in ("text/enriched", "text/markdown"):
            kind = "text/plain"
        if kind == "text/plain" and "\nbegin " in f"\n{text}":
            text, files = without_files(text)
            found.attachments.extend(Attachment(name, "application/octet-stream", size) for name, size in files)
        found.parts.append(Part(kind, text, described.name))
    elif kind in SEALED:
        # RFC 8551 section 3.5.2: signed so, the text lies inside the signature.
        is_signed = "signed" in described.parameters.get("smime-type", "")
        found.complaints.append(f"{kind}: the text is {'inside its signature' if is_signed else 'encrypted'}")
        found.attachments.append(Attachment(described.name, kind, end - start))
    elif kind not in SIGNATURES and not _is_decoration(described, above, end - start):
        found.attachments.append(Attachment(described.name, kind, max(end - start, 0)))


def _is_file(found: Bodies, described: Content) -> bool:
    """Text that was attached: said so, or named while there is text already."""
    if described.disposition == "attachment":
        return True
    has_text = any(part.content_type == described.type for part in found.parts)
    return bool(described.name) and (has_text or described.disposition == "inline" and bool(found.parts))


def _is_decoration(described: Content, above: str, size: int) -> bool:
    """The logo of a signature: a small picture that the HTML shows, sent as nobody's file."""
    is_shown = described.content_id and described.type.startswith("image/") and described.disposition != "attachment"
    return is_shown and above == "multipart/related" and size < DECORATION_BYTES


def _text(found: Bodies, raw: bytes, described: Content, start: int, end: int) -> str:
    """The words of a text part, decoded, with plain line ends."""
    # Base64 takes four bytes for three; cut at a multiple of four.
    most = min(TEXT_BYTES, found.text_left)
    if end - start > most:
        found.complaints.append(f"{described.type}: longer than {most} bytes, the rest was not read")
        end = start + most
    found.text_left -= end - start
    packed = unwrapped(raw[start:end], described.encoding)
    charset = described.parameters.get("charset")
    text = decoded(packed, charset).replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        text = text.replace("\0", "")
    if described.type == "text/plain" and described.parameters.get("format", "").lower() == "flowed":
        text = unflowed(text, described.parameters.get("delsp", "").lower() == "yes")
    return text
