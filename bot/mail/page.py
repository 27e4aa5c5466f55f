"""The lines of a page in the making: blocks, lists and quotations become lines, blanks and marks."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from bot.mail.header_block import field as field_of
from bot.mail.header_block import header_block, is_wording

RULE = "_" * 40
"""What a horizontal rule becomes; nobody types exactly so many."""
_DEEPEST_MARK = 20
"""Quotes within quotes that are still drawn; below, the marks would outgrow the text."""
_HEADER_LINES = 10
"""From, Sent, To, Cc and Subject with blank lines between."""
_SUBJECT_WITHIN = 20

_SPACED = frozenset("p h1 h2 h3 h4 h5 h6 ul ol table pre".split())
_ESCAPES = (("&nbsp;", "\u00a0"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&"))


class _Open(NamedTuple):
    """A block that is not yet closed, and what its end has to undo."""

    tag: str
    quotes: int
    doubtful_from: int
    """First line of a bare blockquote; -1 where the block is none."""


@dataclass(slots=True)
class Page:
    """The lines written so far, the line in the making, and the blocks that are open."""

    lines: list[str] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    opened: list[_Open] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    """The next number of each open list; 0 for one with bullets."""
    quotes: int = 0
    mark: str = ""
    """What stands before each line of the quotation that is open."""
    kept: int = 0
    """How many open elements keep their line ends (pre)."""
    headed: bool = False
    """A whole mail header has been written: the rest is the mail below it."""
    doubtful: list[tuple[int, int]] = field(default_factory=list)

    def say(self, text: str) -> None:
        """Adds the text between two tags."""
        if "&" in text:
            text = unescaped(text)
        if self.kept and "\n" in text:
            self.write_lines(text)
        else:
            self.write(text)

    def leaf(self, tag: str, text: str) -> None:
        """A block with nothing but text in it, while no line is in the making: opened, said and closed in one."""
        is_spaced, lines = tag in _SPACED, self.lines
        if is_spaced and lines and lines[-1] != self.mark:
            self.blank()
        if "&" in text:
            text = unescaped(text)
        # No blank but the plain one is printable: most texts need no running together.
        said = text.strip() if "  " not in text and text.isprintable() else " ".join(text.split())
        if not said:
            return
        if self.quotes:
            lines.append(f"{self.mark} {said}")
        else:
            self.end_with(said)
        if is_spaced and said[0] != ">":
            lines.append(self.mark)
        elif is_spaced:
            self.blank()

    def open(self, tag: str) -> None:
        """Begins a block or a list."""
        if self.pieces:
            self.end_line()
        if tag in _SPACED:
            self.blank()
        self.opened.append(_Open(tag, 0, -1))
        if tag == "hr":
            self.write(RULE)
            self.close()
        elif tag == "pre":
            self.kept += 1
        elif tag in ("ol", "ul"):
            self.numbers.append(int(tag == "ol"))
        elif tag == "li":
            number = self.numbers[-1] if self.numbers else 0
            self.write(f"{number}. " if number else "- ")
            if number:
                self.numbers[-1] += 1

    def open_quotation(self, tag: str) -> None:
        """Begins a bare blockquote: history, or words that somebody set in."""
        self.end_line()
        self.opened.append(_Open(tag, 1, -1 if self.announced else len(self.lines)))
        self.quote_by(1)

    def close(self) -> None:
        """Undoes what opening the block set up."""
        if not self.opened:
            # The tag that opened it was swallowed by a broken comment.
            return
        tag, quotes, doubtful_from = self.opened.pop()
        if self.pieces:
            self.end_line()
        if quotes:
            self.quote_by(-quotes)
        if doubtful_from >= 0:
            self.doubtful.append((doubtful_from, len(self.lines)))
        if tag in _SPACED:
            self.blank()
        if tag in ("ol", "ul"):
            self.numbers.pop()
        elif tag == "pre":
            self.kept -= 1

    def quote(self, texts: Iterable[str]) -> None:
        """History is taken in one sweep: nothing in it is anybody's new words."""
        self.end_line()
        swept = "\n".join(line for line in map(_run_together, texts) if line)
        if swept:
            self.lines.append("> " + swept)

    def write(self, text: str) -> None:
        """Adds text to the line, blanks run together as a browser would."""
        words = text.split()
        if not words:
            if self.pieces and text:
                self.pieces.append(" ")
            return
        if text[0].isspace() and self.pieces:
            self.pieces.append(" ")
        self.pieces.append(" ".join(words))
        if text[-1].isspace():
            self.pieces.append(" ")

    def write_lines(self, text: str) -> None:
        """Adds text whose line ends count; "-- " keeps the blank by which a signature is known."""
        *whole, rest = text.split("\n")
        for line in whole:
            self.write(line)
            if line == "-- " and self.pieces == ["--", " "] and not self.mark:
                self.pieces.clear()
                self.lines.append(line)
            else:
                self.end_line(keep_empty=True)
        self.write(rest)

    def end_line(self, keep_empty: bool = False) -> None:
        text = "".join(self.pieces).strip() if self.pieces else ""
        self.pieces.clear()
        if text:
            self.end_with(" ".join(text.split()) if "  " in text else text)
        elif keep_empty:
            self.lines.append(self.mark)

    def end_with(self, text: str) -> None:
        """Adds a whole line."""
        if self.quotes:
            self.lines.append(f"{self.mark} {text}")
            return
        self.lines.append(text)
        if ":" in text[:_SUBJECT_WITHIN] and not self.headed:
            self.headed = self.ends_header(text)

    def ends_header(self, text: str) -> bool:
        """Whether the subject just written closes the header of a mail below, which needs no walk then."""
        found = field_of(text)
        if not found or found[0] != "subject":
            return False
        above = self.lines[-_HEADER_LINES:]
        return any(
            (length := len(above) - start) == header_block(above, start, frozenset())
            and not is_wording(above, start, length)
            for start in range(len(above) - 1)
        )

    def blank(self) -> None:
        """An empty line between paragraphs, once."""
        if self.lines and (last := self.lines[-1]) and last.strip("> "):
            self.lines.append(self.mark)

    def quote_by(self, levels: int) -> None:
        self.quotes += levels
        self.mark = ">" * min(self.quotes, _DEEPEST_MARK)

    @property
    def announced(self) -> bool:
        """Whether the words before a bare blockquote say that history follows."""
        before = next((line for line in reversed(self.lines) if line.strip("> ")), "")
        return before.endswith((":", "：")) or before.startswith(">")

    def settled(self) -> list[str]:
        """The lines; a bare blockquote above somebody's words and other history was set in, not quoted."""
        if not self.doubtful:
            return self.lines
        last_quoted = max((place for place, line in enumerate(self.lines) if line[:1] == ">"), default=-1)
        last_own = max((place for place, line in enumerate(self.lines) if line and line[:1] != ">"), default=-1)
        for start, end in self.doubtful:
            if last_own < 0 or min(last_own, last_quoted) >= end:
                self.lines[start:end] = [line[1:].lstrip(" ") for line in self.lines[start:end]]
        return self.lines


def unescaped(text: str) -> str:
    """The text as it is shown (HTML, section 13.3: the parser writes these and no others)."""
    for written, meant in _ESCAPES if "&" in text else ():
        text = text.replace(written, meant)
    return text


def _run_together(text: str) -> str:
    """The text with its blanks run together; most pieces need no work."""
    return " ".join(text.split()) if "\n" in text or "  " in text or "\t" in text else text.strip()
