"""What somebody wrote now, told apart from history, signatures and footers."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from itertools import groupby

from bot.mail.attribution import apart, attribution, beginnings, endings, next_written
from bot.mail.banner import without_banner
from bot.mail.coloured import coloured_answers, marked_answers
from bot.mail.header_block import (
    above_recipients,
    author_block,
    bare_fields,
    desk_author,
    desk_entries,
    header_block,
    is_forward_ruler,
    is_original_ruler,
    is_rule_line,
    is_ruler,
    is_ticket_ruler,
    is_wording,
    unboxed,
)
from bot.mail.html import html_lines
from bot.mail.message import Message, NewWords
from bot.mail.page import RULE
from bot.mail.quoted_lines import above_quotations, quoted_places
from bot.mail.signature import without_closing
from bot.mail.words.history import FORWARD_SUBJECTS

_LONGEST = 300_000
"""Characters that are looked at: far more than anybody types, and a bound on the time."""
_MOST_LINES = 8_000
"""Nobody types more, and the history below has been read by then."""
_SHARE_OF_HTML = 4
"""A plain part with less than a quarter of the HTML's words is a placeholder."""

_PLACEHOLDER = 400
"""Characters up to which a plain part may be no more than "your program shows no HTML"."""

_LONGEST_COMPARED = 20_000
_FEWEST_COMPARED = 4
"""A plain part is compared with an HTML part of this length; from so many words on it must share one with it."""

_COMPARED_WORDS = re.compile(r"[^\W\d_]{3,}")
_ANY_TAG = re.compile(r"<style.*?</style>|<[^<>]*>|&#?\w+;", re.S)
_TAGS = re.compile(r"\s*<(?:!doctype|html|head|body|div|p|table)\b", re.I)
_FAMILY_NAME = 2
_MARK_SIGNS = frozenset("|&＞")
_MARKED_AGAIN = frozenset(("", ">", "|", " "))
"""What follows the first mark of few quoted lines; the others need no search."""
_MARKS = re.compile(r"^(?:\s{0,3}(?:>|&gt;|＞|\||[^\W\d_]{1,12}>\s))+ ?")
# RFC 9580 sections 6.2 and 7: the lines that a signed text is wrapped in.
_SIGNED = re.compile(r"^-----BEGIN PGP SIGNED MESSAGE-----\s*\n(?:[A-Z][A-Za-z]+: .*\n){0,5}\s*\n", re.M)
_ARMOUR = re.compile(r"^-----BEGIN PGP (?:SIGNATURE|PUBLIC KEY BLOCK)-----", re.M)
_ARMOUR_END = "-----END PGP"
_BLANKS = re.compile(r"\n(?:[ \t]*\n){2,}")
_SUBJECT_PREFIX = re.compile(r"^\s*([^\W\d_]{1,10})\s*(?:\[\d+\]|\(\d+\))?\s*[:：]")
_CASELESS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_INVISIBLE_SIGNS = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_INVISIBLE = re.compile(f"[{_INVISIBLE_SIGNS}]")


class _Mark(Enum):
    NEW = 1
    HISTORY = 2
    """A line of an earlier mail, quoted or below its header."""
    FRAME = 3
    """Attribution, header or ruler: neither new nor part of the earlier mail's words."""


@dataclass(frozen=True, slots=True)
class _Places:
    """What is known of the lines before they are judged one by one."""

    quoted: frozenset[int]
    ends: frozenset[int]
    begins: frozenset[int]
    """Where an attribution could end, and where one could begin."""
    authors: frozenset[int]
    """Where a bare author block could begin."""


def new_words(message: Message) -> NewWords:
    """What the person wrote now, from the part of the mail that a person would read."""
    words = _with_coloured(message, _split(_body(message), _full_names(message)))
    if words.forwarded or not _hands_on(message, words):
        return words
    return NewWords(text=words.text, quoted=words.quoted, forwarded=True)


def _with_coloured(message: Message, words: NewWords) -> NewWords:
    """The words, and below them the answers that they announce in a colour or behind a sign among our own."""
    if words.forwarded or not words.quoted:
        return words
    html = next((part.text for part in message.parts if part.content_type == "text/html"), "")
    answers = coloured_answers(words.text, words.quoted, html) if html else []
    answers = answers or marked_answers(words.text, words.quoted)
    return replace(words, text="\n\n".join([words.text, *answers])) if answers else words


def words_above(message: Message) -> str:
    """What stands above any quote, forwarded mail or signature; empty where the mail begins with history."""
    lines, ends = _parted(_body(message))
    marks, _ = _marked(lines, ends)
    if not marks or marks[0] is not _Mark.NEW:
        return ""
    return _joined(without_closing(_runs(lines, marks)[0][1], _full_names(message)))


def split_text(text: str) -> NewWords:
    """The new words of a plain body, its history, and whether it hands a mail on."""
    return _split(_lines(text))


def split_html(html: str) -> NewWords:
    """The same for a body in HTML, by the marks that mail programs leave and then by its words."""
    return _split(_cleaned(html_lines(html)))


def _full_names(message: Message) -> frozenset[str]:
    """The writer's names, also as directories turn them round; of the single ones only what a person is called by."""
    names: set[str] = set()
    for sender in message.senders:
        said = sender.name.lower().partition("(")[0].strip(" \"'")
        last, comma, first = said.partition(",")
        whole = f"{first.strip()} {last.strip()}" if comma else said
        if " " in whole.strip():
            names |= {whole, said, *whole.split()}
        elif _CASELESS.search(whole):
            # A Japanese name is written together, the family's first; they sign with that alone.
            names |= {whole, whole[:_FAMILY_NAME]}
    return frozenset(names)


def _split(written: list[str], names: frozenset[str] = frozenset()) -> NewWords:
    lines, ends = _parted(written)
    marks, forwarded = _marked(lines, ends)
    runs = _runs(lines, marks)
    segments = [_joined(without_closing(run, names)) for mark, run in runs if mark is _Mark.NEW]
    quoted = [
        line[2:] if line[:2] == "> " and line[2:3] not in _MARKED_AGAIN else _unmarked(line)
        for mark, run in runs
        if mark is _Mark.HISTORY
        for line in run
    ]
    return NewWords(
        text="\n\n".join(segment for segment in segments if segment),
        quoted=_BLANKS.sub("\n\n", "\n".join(quoted)).strip(),
        forwarded=forwarded,
    )


def _parted(written: list[str]) -> tuple[list[str], frozenset[int]]:
    """The lines as they are judged, and the places with which an attribution could end."""
    written = written[:_MOST_LINES]
    ends = endings(written)
    lines = without_banner(apart(written, ends))
    return lines, ends if lines is written else endings(lines)


def _lines(text: str) -> list[str]:
    """Lines without invisible signs and trailing blanks, but for the blank of a signature's dashes."""
    text = text[:_LONGEST]
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = unboxed(text)
    if "-----BEGIN PGP" in text:
        text = _without_armour(text)
    if not text.isascii():
        text = _INVISIBLE.sub("", text).replace("\u00a0", " ").replace("\u202f", " ")
    return [line if line == "-- " else line.rstrip() for line in text.split("\n")]


def _without_armour(text: str) -> str:
    """The signed text alone; a signature that does not end is left, being no signature."""
    text = _SIGNED.sub("", text)
    begin = _ARMOUR.search(text)
    end = text.rfind(_ARMOUR_END)
    if begin is None or end < begin.start():
        return text
    return text[: begin.start()] + text[end:].partition("\n")[2]


def _cleaned(lines: list[str]) -> list[str]:
    """The same for lines that have been told apart already; quotations are left as they are."""
    suspects = "".join([line for line in lines if not line.isascii() and line[:1] != ">"])
    if not any(sign in suspects for sign in _INVISIBLE_SIGNS):
        return lines
    return [line if line.isascii() or line[:1] == ">" else _INVISIBLE.sub("", line).rstrip() for line in lines]


def _unmarked(line: str) -> str:
    """The line without its quote marks."""
    if line == ">":
        return ""
    return _MARKS.sub("", line) if ">" in line[:18] or line[:1] in _MARK_SIGNS else line


def _joined(lines: Iterable[str]) -> str:
    return "\n".join(line for line in lines if line != RULE).strip()


def _marked(lines: list[str], ends: frozenset[int]) -> tuple[list[_Mark], bool]:
    """What every line is, and whether the first history is a mail handed on."""
    quoted = quoted_places(lines)
    ends = (ends | above_quotations(lines, quoted)) - quoted
    places = _Places(quoted, ends, beginnings(ends), above_recipients(lines))
    marks = [_Mark.NEW] * len(lines)
    for place in quoted:
        marks[place] = _Mark.HISTORY
    past, end, forwarded, seen = 0, len(lines), False, False
    for place in _telling(lines, places):
        line = lines[place]
        if place < past:
            continue
        if place >= end:
            break
        if place in quoted:
            if not seen and line.strip("> |"):
                forwarded = forwarded or is_forward_ruler(line.partition("\n")[0])
                seen = True
            continue
        length = _frame(lines, place, places) if line.strip() else 0
        if not length:
            continue
        forwarded = forwarded or not seen and any(is_forward_ruler(each) for each in lines[place : place + length])
        seen = True
        _frame_rules_above(lines, place, marks)
        past = place + length
        marks[place:past] = [_Mark.FRAME] * length
        if is_ticket_ruler(line) and not any(above.strip() for above in lines[:place]):
            past, end = _desks_letter(lines, place, past, marks)
            seen = False
            continue
        if next_written(lines, past) not in quoted:
            # Nothing marks the history line by line, so all of the rest is history.
            marks[past:] = [_Mark.HISTORY] * (len(lines) - past)
            break
    return marks, forwarded


def _desks_letter(lines: list[str], place: int, past: int, marks: list[_Mark]) -> tuple[int, int]:
    """Where the words of a desk's own letter begin, which opens with the line above which its reader shall answer; and
    where they end."""
    past += desk_author(lines, past)
    end = len(lines)
    (newest, said), (before, _) = (*desk_entries(lines, past), (end, end), (end, end))[:2]
    if newest < end:
        # What stands above the newest entry is the desk's own, and all below the one before it is history.
        past = said
        marks[before:] = [_Mark.HISTORY] * (end - before)
        _frame_rules_above(lines, before, marks)
    marks[place:past] = [_Mark.FRAME] * (past - place)
    return past, before


def _telling(lines: list[str], places: _Places) -> list[int]:
    """The places at which history could begin: most lines open with a letter, have no colon and end no attribution."""
    first = next_written(lines, 0)
    # A desk's letter opens with its ruler, whatever its first sign is.
    opens = {first} if first >= 0 and is_ticket_ruler(lines[first]) else set()
    hinted = places.begins | places.authors | opens
    return [
        place
        for place, line in enumerate(lines)
        if line and (not line[0].isalpha() or ":" in line or "：" in line or place in hinted)
    ]


def _frame(lines: list[str], place: int, places: _Places) -> int:
    """How many lines from here announce history: ruler, header block or attribution."""
    line, quoted = lines[place], places.quoted
    block = 0
    # Most lines begin with a letter and have no colon: neither ruler nor field.
    if is_ticket_ruler(line):
        return 1
    if ":" in line or not line.lstrip()[:1].isalpha() or "：" in line:
        if is_original_ruler(line) or is_forward_ruler(line):
            below = next_written(lines, place + 1)
            is_free = below >= 0 and below not in quoted
            block = (header_block(lines, below, quoted) or bare_fields(lines, below)) if is_free else 0
            return below + block - place if block else 1
        block = header_block(lines, place, quoted)
        block = 0 if block and is_wording(lines, place, block) else block
    if not block and place in places.authors:
        block = author_block(lines, place, quoted)
    if block or place not in places.begins:
        return block
    return attribution(lines, place, quoted, places.ends)


def _frame_rules_above(lines: list[str], place: int, marks: list[_Mark]) -> None:
    """A ruler of dashes above a header or attribution belongs to it."""
    above = place - 1
    while above >= 0 and (not lines[above].strip() or is_rule_line(lines[above]) or is_ruler(lines[above])):
        marks[above] = _Mark.FRAME
        above -= 1


def _runs(lines: list[str], marks: list[_Mark]) -> list[tuple[_Mark, list[str]]]:
    """The runs of lines of one kind."""
    runs: list[tuple[_Mark, list[str]]] = []
    past = 0
    for mark, same in groupby(marks):
        first, past = past, past + len(list(same))
        runs.append((mark, lines[first:past]))
    return runs


def _hands_on(message: Message, words: NewWords) -> bool:
    """A forward by its subject and a mail below, or by the mail attached to it."""
    prefix = _SUBJECT_PREFIX.match(message.subject)
    if prefix is None or prefix[1].lower() not in FORWARD_SUBJECTS:
        return False
    attached = any(part.content_type.startswith("message/rfc822") for part in message.parts) or any(
        attachment.content_type.startswith("message/rfc822") for attachment in message.attachments
    )
    return attached or bool(words.quoted)


def _body(message: Message) -> list[str]:
    """The lines a person would see: of two alternatives the plain one, unless it is worse."""
    shown: list[list[str]] = []
    plain: str | None = None
    for part in message.parts:
        if part.content_type == "text/plain":
            if plain is not None:
                shown.append(_lines(plain))
            plain = part.text
        elif part.content_type == "text/html":
            shown.append(_better(plain, part.text))
            plain = None
    if plain is not None:
        shown.append(_lines(plain))
    return [line for lines in shown for line in lines]


def _is_placeholder(plain: str, html: str) -> bool:
    """Two alternatives say the same (RFC 2046 section 5.1.4); a text that shares no word says only that it is none."""
    if len(plain) > _PLACEHOLDER or len(html) > _LONGEST_COMPARED:
        return False
    said = set(_COMPARED_WORDS.findall(plain.lower()))
    shown = set(_COMPARED_WORDS.findall(_ANY_TAG.sub(" ", html.lower())))
    return len(said) >= _FEWEST_COMPARED and bool(shown) and said.isdisjoint(shown)


def _better(plain: str | None, html: str) -> list[str]:
    """The plain words where they hold what the HTML holds, else the HTML as lines."""
    if plain is None or not plain.strip() or _TAGS.match(plain) or _is_placeholder(plain, html):
        return _cleaned(html_lines(html))
    if len(plain) > _PLACEHOLDER or len(html) < len(plain) * _SHARE_OF_HTML:
        return _lines(plain)
    lines = _cleaned(html_lines(html))
    shown = len(_split(lines).text.split())
    return lines if shown > _SHARE_OF_HTML * len(plain.split()) else _lines(plain)
