"""What a MIME part says of itself: its type, its charset, its name, how it is encoded."""

import binascii
import re
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

from bot.mail.charset import decoded
from bot.mail.encoded_words import readable, unbased
from bot.mail.headers import Header

# Parameters are short; a broken quote must not make each of them be looked for in all the rest.
PARAMETERS_LENGTH = 4096
PARAMETER = re.compile(r';\s*([^=;\s"]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)')
# RFC 2045 section 5.1.
TYPE = re.compile(r"\s*([A-Za-z0-9!#$&^_.+-]+)\s*/\s*([A-Za-z0-9!#$&^_.+-]+)")
# RFC 2231: "name*0*", "name*1", "name*".
SECTION = re.compile(r"([^*]+)(?:\*(\d{1,3}))?(\*)?\Z")
# RFC 5322 section 3.2.1.
QUOTED_PAIR = re.compile(r"\\(.)")
NAME_LENGTH = 255


@dataclass(frozen=True, slots=True)
class Content:
    """The type, the parameters and the disposition of a part (RFC 2045, RFC 2183)."""

    type: str
    parameters: dict[str, str] = field(default_factory=dict)
    disposition: str = ""
    name: str = ""
    """The file name; empty where the part has none."""
    encoding: str = ""
    """Content-Transfer-Encoding in lower case."""
    content_id: bool = False

    @property
    def is_multipart(self) -> bool:
        return self.type.startswith("multipart/")


def content(header: Header, default: str = "text/plain") -> Content:
    """What the header of a part says; what it does not say is text."""
    declared = disposed = encoding = None
    has_id = False
    for key, value in header.fields:
        if key[:8] != "content-":
            continue
        if key == "content-type":
            declared = declared or value
        elif key == "content-disposition":
            disposed = disposed or value
        elif key == "content-transfer-encoding":
            encoding = encoding or value
        elif key == "content-id":
            has_id = True
    if declared is None and disposed is None:
        return Content(default, encoding=_word(encoding))
    found = TYPE.match(declared or "")
    # RFC 2045 section 5.2: without a readable type it is plain text.
    kind = f"{found[1]}/{found[2]}".lower() if found else "text/plain" if declared else default
    parameters = _parameters(declared or "")
    disposal = _parameters(disposed) if disposed else {}
    return Content(
        type=kind,
        parameters=parameters,
        disposition=_word(disposed),
        name=_file_name(disposal.get("filename") or parameters.get("name") or ""),
        encoding=_word(encoding),
        content_id=has_id,
    )


def unwrapped(raw: bytes, encoding: str) -> bytes:
    """The part as it was before its transfer encoding (RFC 2045 section 6)."""
    if encoding == "base64":
        return unbased(raw)
    if encoding == "quoted-printable":
        return binascii.a2b_qp(raw)
    return raw


def _word(value: str | None) -> str:
    words = (value or "").partition(";")[0].split()
    return words[0].lower().strip("\"'") if words else ""


def _file_name(name: str) -> str:
    """Decoded, and only the last piece of a path: a name is shown, never followed."""
    return re.split(r"[\\/]", readable(name))[-1].strip()[:NAME_LENGTH] if name else ""


def _parameters(value: str) -> dict[str, str]:
    """The parameters of a field, RFC 2231 sections joined and decoded."""
    first = value.find(";")
    if first < 0:
        return {}
    plain: dict[str, str] = {}
    sections: dict[str, list[tuple[int, bool, str]]] = {}
    for name, written in PARAMETER.findall(value[:PARAMETERS_LENGTH], first):
        name, written = name.lower(), written.strip()
        if written[:1] == '"':
            written = written[1:-1] if written[-1:] == '"' and len(written) > 1 else written[1:]
            written = QUOTED_PAIR.sub(r"\1", written) if "\\" in written else written
        section = SECTION.match(name) if "*" in name else None
        if section is None:
            plain.setdefault(name, written)
        else:
            sections.setdefault(section[1], []).append((int(section[2] or 0), bool(section[3]), written))
    for name, pieces in sections.items():
        plain[name] = _joined(sorted(pieces))
    return plain


def _joined(pieces: list[tuple[int, bool, str]]) -> str:
    """RFC 2231 sections 3 and 4: the first piece names the charset, encoded pieces are percent-escaped."""
    charset = "utf-8"
    raw: list[bytes] = []
    for place, (_, is_encoded, written) in enumerate(pieces):
        if is_encoded and place == 0 and written.count("'") >= 2:
            charset, _, written = written.split("'", 2)
        raw.append(unquote_to_bytes(written) if is_encoded else written.encode("utf-8", "replace"))
    return decoded(b"".join(raw), charset)
