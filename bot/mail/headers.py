"""Header fields out of bytes: unfolded, in order, never more than can be read quickly."""

import re
from dataclasses import dataclass

from bot.mail.charset import decoded

# Real headers end before 64 KiB (long ARC chains, 500 recipients); four times that is an attack.
HEADER_BYTES = 256 * 1024
# The longest field of use is References or To of a large circle; what follows is cut.
FIELD_LENGTH = 32 * 1024
# RFC 5322 knows about thirty; relays and filters add a hundred or two.
FIELD_COUNT = 1000

# RFC 5322 section 2.2: printable ASCII without the colon; a blank before the colon is obsolete and met.
FIELD = re.compile(r"^([!-9;-~]+)[ \t]*:[ \t]*(.*)$", re.MULTILINE)
EMPTY_LINE = re.compile(rb"\n\r?\n")
FOLD = re.compile(r"\n[ \t]+")


@dataclass(frozen=True, slots=True)
class Header:
    """The fields of one entity, and where its body begins."""

    fields: tuple[tuple[str, str], ...]
    body_at: int
    complaints: tuple[str, ...] = ()

    def first(self, name: str) -> str | None:
        """The topmost field of that lower-case name; None where there is none."""
        return next((value for key, value in self.fields if key == name), None)


def header(raw: bytes, start: int, end: int) -> Header:
    """The header that begins at `start`, read no further than `end`."""
    stop, body_at = _extent(raw, start, end)
    complaints: list[str] = []
    if body_at - start >= HEADER_BYTES:
        complaints.append(f"header: longer than {HEADER_BYTES} bytes, the rest was not read")
    # RFC 5322 section 2.2.3: a field goes on in lines that begin with a blank.
    text = FOLD.sub(" ", _text(raw[start:stop]))
    found = FIELD.findall(text)
    if len(found) != text.count("\n") + 1 and text:
        found, cut = _sorted_out(text.split("\n"), complaints, is_open=stop == body_at == end)
        if cut:
            body_at = max(raw.find(cut.encode("ascii", "ignore")[:40], start, stop), start)
    if len(found) > FIELD_COUNT:
        complaints.append(f"header: more than {FIELD_COUNT} fields, the rest was not read")
        found = found[:FIELD_COUNT]
    fields = tuple([(name.lower(), value[:FIELD_LENGTH].rstrip()) for name, value in found])
    return Header(fields, body_at, tuple(complaints[:20]))


def _sorted_out(lines: list[str], complaints: list[str], *, is_open: bool) -> tuple[list[tuple[str, str]], str]:
    """The fields among lines that are none; and the line with which the text begins, where no empty line says so.

    Of an open header the mail ends before an empty line came."""
    fields: list[tuple[str, str]] = []
    left_out = ""
    for number, line in enumerate(lines):
        if field := FIELD.match(line):
            fields.append((field[1], field[2]))
        elif line.strip() and not line.startswith(("From ", ">From ")):
            later = lines[number + 1 : number + 4]
            if (later or is_open) and not any(map(FIELD.match, later)):
                complaints.append("header: no empty line before the text")
                return fields, line
            complaints.append("header: a line that is no field was left out")
            left_out = left_out or line
    # Where nothing is a field there is no header, and its lines are the text.
    return fields, "" if fields else left_out


def _extent(raw: bytes, start: int, end: int) -> tuple[int, int]:
    """Where the header stops and where its body begins."""
    if raw.startswith(b"\n", start):
        return start, start + 1
    if raw.startswith(b"\r\n", start):
        return start, start + 2
    limit = min(end, start + HEADER_BYTES)
    empty = EMPTY_LINE.search(raw, start, limit)
    return empty.span() if empty else (limit, limit)


def _text(block: bytes) -> str:
    try:
        text = block.decode("utf-8")
    except UnicodeDecodeError:
        # Undeclared 8-bit headers: each line may be in a charset of its own.
        text = "\n".join(decoded(line, None) for line in block.split(b"\n"))
    text = text.replace("\r\n", "\n")
    if "\r" in text or "\0" in text:
        text = text.replace("\r", " ").replace("\0", "")
    return text
