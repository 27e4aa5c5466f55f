"""One message seen as evidence of who wrote it: its fields, its opening words, its manners."""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property

from bot.mail.bounces import notice, shown
from bot.mail.message import Address, Message
from bot.mail.phrases import folded
from bot.mail.words.dictation import DICTATED
from bot.mail.words.list_footer import GROUP_FOOTERS

# What a machine has to say it says at once; newsletters say it at the end.
OPENING_LENGTH = 2500
ASKED, COLON = "asked", "colon"
"""Words in the place of a sign that is no stop."""
CLOSING_LENGTH = 1500
# Text that HTML mail is searched for: styles and tables stand before the words.
BODY_LENGTH = 100_000

# Where the history begins, in the forms of the large mailers; quoting knows them all, this only keeps them out.
HISTORY = re.compile(
    r"^(?:>|\s*-{2,}\s*(?:original|ursprüngliche|forwarded|message|mensaje|messaggio|mensagem|weitergeleitete|исходное|oorspronkelijk)"
    r"|_{20,}|\s*(?:from|von|de|da|van|от)\s*:\s.{1,200}[<@\[]|(?:on|am|le|el|il|em|op)\s.{4,120}(?:wrote|schrieb|écrit|escribió|scritto|escreveu|schreef)\b"
    r"|.{4,120}(?:пишет|написал|написала)\s*:)",
    re.IGNORECASE,
)
# "El lun, 3 mar 2025 a las 10:15, Ana (<ana@studio.example>)" and, on the next line, "escribió:".
_ATTRIBUTION = re.compile(r"(?=[^@]{1,160}@)(?=.*\b\d{1,2}[:.h]\d\d\b).{20,240}[:：]\s*$")
_LEADS = frozenset(("on", "am", "le", "el", "il", "em", "op"))
REPLY_SUBJECT = re.compile(
    r"\s*(?:re|aw|sv|antw|antwort|r|rif|res|ref|отв|ha|vs|odp|回复|答复|返信)\s*(?:\[\d+\]|\(\d+\)|\^\d+)?\s*[:：]",
    re.IGNORECASE,
)
FORWARD_SUBJECT = re.compile(r"\s*(?:fwd?|wg|tr|rv|i|enc|doorst|пересл|vl|转发|転送)\s*[:：]", re.IGNORECASE)
# "Your message to bob@client.example is held" goes on behind the address as behind a name.
WHOM_TO_WRITE = "mailaddress"
# Tried once for each word, never within one; Japanese sets no blank around it.
_ADDRESS = re.compile(
    r"(?<![A-Za-z0-9!#$%&'*+/=?^_`{|}~.-])[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]++@[^\W\u3040-\u9fff](?:[.-]*[^\W\u3040-\u9fff])*"
)
# What somebody proposes as wording is said by nobody; what is shorter may be a subject.
_CITED = re.compile(r"\"[^\"]{25,1500}\"|“[^”]{25,1500}”|„[^“”\"]{25,1500}[“”\"]|«[^»]{25,1500}»|「[^」]{10,1500}」")
_FOOTER_OPENING = 60
"""Letters of a line within which a group's footer says what it is."""
_CITING = frozenset('"“„«「')
# "The note should read: we are closed until Monday."
_DICTATED = re.compile(
    r"\b(?:"
    + "|".join(line.partition(": ")[2].replace("...", r"[^.!?\n:]{0,60}") for line in DICTATED.strip().split("\n"))
    + r")\s?:\s",
    re.IGNORECASE,
)
# Programs that a person sits at.
PERSONAL_MAILERS = tuple(
    piece.strip()
    for piece in """
    thunderbird / iphone mail / apple mail / ipad mail / microsoft outlook / outlook express / mutt / k-9 / k9 /
    evolution / kmail / claws / sylpheed / airmail / postbox / the bat / lotus notes / ibm notes / roundcube /
    squirrelmail / horde / zimbra / emclient / em client / gnus / alpine / pine / eudora / opera mail /
    yahoomail / microsoft-macoutlook / outlook-ios / outlook for / fairemail / spark / mailspring / betterbird /
    seamonkey / samsung / mailbird / foxmail / open-xchange / sogo / rainloop / snappymail / windows mail /
    geary / gmx / web.de / microsoft windows live mail / mozilla / mailmate / protonmail / aquamail
    """.split("/")
)

_WORD_ENDS = re.compile(r"[._+-]+")
INITIALS = 2
"""Letters of initials, which tell nobody."""


class Evidence:
    """What the rules of `origin` ask about; each answer is worked out when it is first asked for."""

    def __init__(self, message: Message) -> None:
        self.message = message
        # Of two fields of one name the topmost counts, which is the last to be set here.
        self._fields = dict(reversed(message.headers))
        self.names = self._fields.keys()
        sender = message.sender
        self.local = sender.address.rpartition("@")[0] if sender else ""
        self.name = folded(sender.name) if sender and sender.name else " "

    def field(self, name: str) -> str:
        """The topmost field in lower case; empty where there is none."""
        return self._fields.get(name, "").strip().lower()

    def has_any(self, names: Sequence[str]) -> str | None:
        """The first of these fields that the mail has."""
        if self.names.isdisjoint(names):
            return None
        return next(name for name in names if name in self.names)

    @cached_property
    def has_empty_return_path(self) -> bool:
        """RFC 5321 section 4.5.5: what must not be answered comes from nobody."""
        path = self.field("return-path")
        return "return-path" in self.names and (path in ("<>", "") or path.strip("<>").startswith("mailer-daemon"))

    @cached_property
    def subject(self) -> str:
        return folded(with_addresses_as_words(self.message.subject[:500]))

    @cached_property
    def is_reply(self) -> bool:
        return REPLY_SUBJECT.match(self.message.subject[:100]) is not None

    @cached_property
    def is_forward(self) -> bool:
        return FORWARD_SUBJECT.match(self.message.subject[:100]) is not None

    @cached_property
    def notice(self) -> str:
        return notice(self.message)

    @cached_property
    def notice_words(self) -> str:
        return folded(with_addresses_as_words(self.notice))

    @cached_property
    def plain(self) -> str:
        """The text body; of an HTML mail what it shows."""
        parts = self.message.parts
        plain = next((part.text for part in parts if part.content_type == "text/plain" and part.text.strip()), None)
        if plain is not None:
            return plain[:BODY_LENGTH]
        return shown(next((part for part in parts if part.content_type == "text/html"), None))

    @cached_property
    def own_lines(self) -> tuple[str, ...]:
        """The lines above any history."""
        lines: list[str] = []
        written = self.plain[: 4 * OPENING_LENGTH].split("\n")
        for line, below in zip(written, [*written[1:], ""], strict=True):
            if _is_history(line) or _is_attribution(line, below):
                if any(lines):
                    break
                continue
            if line[:_FOOTER_OPENING].lower().startswith(GROUP_FOOTERS) and any(lines):
                # What a group says below the words of its people is of mail and addresses, as notices are.
                break
            lines.append(line.strip())
        return tuple(lines)

    @cached_property
    def opening(self) -> str:
        """The first words, folded; without wording that is only proposed, an address being one word."""
        return folded(_said(self.own_lines))

    @cached_property
    def paragraphs(self) -> str:
        """The same between stops, as if one stood where the greeting or a paragraph ends; a "?" and a ":" are none."""
        below = (*self.own_lines[1:], "")
        ended = [line if under else f"{line}." for line, under in zip(self.own_lines, below, strict=True)]
        # "Hello Ana," and the text on the next line.
        if (first := next((at for at, line in enumerate(ended) if line.strip(".")), None)) is not None:
            ended[first] = f"{ended[first][:-1]}." if ended[first].endswith((",", ":")) else ended[first]
        return f" .{folded(_said(ended).replace('?', f' {ASKED} ').replace(':', f' {COLON} '))}. "

    @cached_property
    def dictates(self) -> bool:
        """It proposes wording behind a colon, which says nothing of whoever proposes it."""
        return _dictation("\n".join(self.own_lines)[:OPENING_LENGTH]) >= 0

    @cached_property
    def closing(self) -> str:
        """The last words, folded, quoted lines and wording that is only proposed left out."""
        lines = [line for line in self.plain[-3 * CLOSING_LENGTH :].split("\n") if not line.startswith(">")]
        text = "\n".join(lines)[-CLOSING_LENGTH:]
        return folded(_CITED.sub('""', text) if any(mark in text for mark in _CITING) else text)

    @cached_property
    def quotes(self) -> bool:
        """The mail shows what it answers."""
        return any(map(_is_history, self.plain[:BODY_LENGTH].split("\n", 2000)))

    @cached_property
    def is_personal_mailer(self) -> bool:
        """It was written with a program that a person sits at."""
        written_with = f"{self.field('x-mailer')} {self.field('user-agent')}"
        return written_with != " " and any(program in written_with for program in PERSONAL_MAILERS)

    @cached_property
    def greets_by_name(self) -> bool:
        """The first line calls somebody by a name that the mail is addressed to."""
        first = next((line for line in self.own_lines if line), "")
        called = {word for word in folded(first[:80]).split()[:5] if len(word) > INITIALS}
        return any(called & name_words(box) for box in (*self.message.to, *self.message.cc))


def name_words(box: Address) -> set[str]:
    """The words that somebody is called by, in their name and before the @ of their address."""
    return {*folded(box.name).split(), *_WORD_ENDS.split(box.address.rpartition("@")[0])}


def _said(lines: Iterable[str]) -> str:
    text = "\n".join(lines)[:OPENING_LENGTH]
    if any(mark in text for mark in _CITING):
        text = _CITED.sub('""', text)
    if (end := _dictation(text)) >= 0:
        text = text[:end]
    return with_addresses_as_words(text)


def _dictation(text: str) -> int:
    """Where wording begins that somebody proposes behind a colon; -1 where nobody does."""
    start = 0
    # Few lines have a colon, and the pattern is asked of those alone.
    while (colon := text.find(":", start)) >= 0:
        end = text.find("\n", colon) + 1 or len(text)
        if found := _DICTATED.search(text, text.rfind("\n", 0, colon) + 1, end):
            return found.end()
        start = end
    return -1


def with_addresses_as_words(text: str) -> str:
    if "@" not in text:
        return text
    return _ADDRESS.sub(WHOM_TO_WRITE, text)


def _is_history(line: str) -> bool:
    """The line opens the history; most begin with a letter, and have neither a colon nor a verb of writing."""
    return (":" in line or not line[:1].isalpha() or line[:2].lower() in _LEADS) and HISTORY.match(line) is not None


def _is_attribution(line: str, below: str) -> bool:
    """It names a writer's address and a time before a colon, which programs break in two where the line is long."""
    if "@" not in line and "@" not in below or len(line) > len(line.lstrip("> ")):
        return False
    return _ATTRIBUTION.match(line) is not None or (
        any(map(str.isdigit, line))
        and _ATTRIBUTION.match(f"{line} {below}") is not None
        and not line.endswith((".", "!", "?"))
    )
