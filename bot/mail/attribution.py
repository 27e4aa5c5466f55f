"""Lines such as "On Monday Bob wrote:", told by their grammar: date, name or address, verb, colon."""

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.mail.words.history import ADDRESSED, DAY_AND_MONTH_WORDS, LEADS, QUOTING, SPEAKERS, WROTE, WROTE_CJK

_MOST_LINES = 4
"""Programs wrap an attribution at 72 columns; name, list address and date fill four lines at most."""
_LONGEST = 420
"""Longer than any name, address and date together; prose beyond it is not looked at."""
_MOST_NAME_WORDS = 9
"""'Bob Smith via Acme Website Support Team': more words than these are a sentence."""

_FULL_DATE = re.compile(
    r"\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:19|20)\d\d\b|"
    r"\d{4}\s?[年년]\s?\d{1,2}\s?[月월]|\b\d{1,2}-[a-z]{3}-\d{2}\b",
    re.I,
)
# "On 12 May 1902 Ada wrote": cited, not answered.
_BEFORE_MAIL = re.compile(r"(?<![\d./-])1[0-9](?:[0-6]\d|7[0-8])\b(?![./:-]?\d)")
_RECENT = re.compile(r"\b(?:199\d|20\d\d)\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2}\b")
_TIME = re.compile(r"\b\d{1,2}[:.h]\d{2}\b|\d{1,2}\s?[時时點]|\b\d{1,2}\s?[ap]\.?m\b", re.I)
_ADDRESS = re.compile(r"[^\s<>()\[\]\"',;:]+@[^\s<>()\[\]\"',;:]+")
_NAMED = re.compile(r"<[^<>]*>?|\[[^\]]*\]|\"[^\"]*\"|“[^”]*”|«[^»]*»")
_WORD = re.compile(r"[^\W\d_][^\s,:;：，<>\"()\[\]]*")
_CASELESS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SENTENCE_END = re.compile(r"[?!]\s|(?<=[a-zäöüàéа-я]{3})[.…]\s+(?=[A-ZÄÖÜÀÉ][^\s.]{3,}\s+[a-zäöüàé])")
_INSIDE = re.compile(r"(?<=\S)\s+(?=(?:On|Am|Le|El|Il|Em|Op|Den|W dniu)\s)")
_BEGINS = re.compile(r"[\d@<\"“«]")
_WRAPPED_ADDRESS = re.compile(r"<[^\s<>@]+@[^\s<>@]+>")
# "Maria de Albuquerque Castro": particles stand small between the names.
_WHOLE_NAME = re.compile(
    r"[^\W\d_a-z][\w.'’-]*(?: (?:[^\W\d_a-z][\w.'’-]*|(?:de|da|do|dos|das|e|y|la|del|van|von|der|den|di|du)\b)){1,6}$"
)
# GroupWise sets it between angle brackets.
_DASHED = re.compile(r"^(?:[-–—*_]{2,}|>{3}(?= ))\s*(.+?)\s*(?:[-–—*_]{2,}|(?<= )>{3})$")
_CITED = 12
"""Lines of a paragraph that somebody cites."""
_OPENED = frozenset('"“„«‚「')
_CLOSED = frozenset('"“”»’」')
_NEVER_ENDS = frozenset((*".,!?;0123456789", ""))
"""Most lines end so or are blank, and need no closer look."""
_ENDS = (":", "：", ">", "﹕")


@dataclass(slots=True)
class _Words:
    """What is left of a line once dates, addresses and connecting words are taken out."""

    verb: bool = False
    names: int = 0
    plain: int = 0
    months: int = 0
    speaker: bool = False
    addressed: bool = False


def endings(lines: list[str]) -> frozenset[int]:
    """The places of lines with which an attribution could end."""
    return frozenset({place for place, line in enumerate(lines) if line[-1:] not in _NEVER_ENDS and _may_end(line)})


def beginnings(ends: frozenset[int]) -> frozenset[int]:
    """The places from which an attribution could reach one of its ends."""
    return frozenset(end - back for end in ends for back in range(_MOST_LINES))


def attribution(lines: list[str], start: int, quoted: frozenset[int], ends: frozenset[int]) -> int:
    """How many lines from one of its `beginnings` announce a quotation; 0 where they are somebody's own words."""
    is_name = _is_above_address(lines, start)
    if not is_name and not _BEGINS.search(lines[start]) and not _begins(lines[start]):
        return 0
    joined = ""
    for end in range(start, min(start + _MOST_LINES, len(lines))):
        line = lines[end].strip()
        if not line or end in quoted or len(joined) + len(line) > _LONGEST:
            return 0
        joined = f"{joined} {line}" if joined else line
        if end in ends and announces(joined, before_quote=next_written(lines, end + 1) in quoted):
            is_said = end > start and not is_name and _is_said_above(lines[start + 1 : end + 1])
            return 0 if is_said or _is_cited(joined, lines, end + 1) else end + 1 - start
    return 0


def _is_above_address(lines: list[str], place: int) -> bool:
    """ "Lena Fox" alone, and "<lena@studio.example> escreveu" below: a long attribution breaks before the address."""
    below = lines[place + 1] if place + 1 < len(lines) else ""
    return bool(_WRAPPED_ADDRESS.match(below)) and bool(_WHOLE_NAME.match(lines[place].strip()))


def _is_cited(said: str, lines: list[str], below: int) -> bool:
    """ "On 2 March my father wrote:" and one paragraph in quotation marks: no program sets them, nor leaves out who."""
    if _ADDRESS.search(said) or _TIME.search(said):
        return False
    first = next_written(lines, below)
    if first < 0 or lines[first].strip()[:1] not in _OPENED:
        return False
    near = range(first, min(first + _CITED, len(lines)))
    end = next((place for place in near if not lines[place].strip()), 0)
    return lines[end - 1].strip().rstrip(".!")[-1:] in _CLOSED and 0 < end < next_written(lines, end)


def _is_said_above(below: list[str]) -> bool:
    """ "White, on 20 March" above "03.03.2025, 10:00, Ana <ana@...>:": whose date stands below has said the first."""
    rest = " ".join(line.strip() for line in below)
    return _FULL_DATE.search(rest) is not None and announces(rest, before_quote=True)


def apart(lines: list[str], ends: frozenset[int]) -> list[str]:
    """The lines, an attribution that follows somebody's words on the same line put on its own."""
    near = sorted(ends | {end - 1 for end in ends if end})
    begins = {place: begin for place in near if (begin := _begin(lines, place))}
    if not begins:
        return lines
    parted: list[str] = []
    for place, line in enumerate(lines):
        begin = begins.get(place, 0)
        parted.extend((line[:begin].rstrip("-–—* "), line[begin:].strip()) if begin else (line,))
    return parted


def _begin(lines: list[str], place: int) -> int:
    """Where an attribution begins behind other words of a line; 0 where none does."""
    if lines[place][:1] == ">":
        return 0
    return _inside(lines[place], lines[place + 1].strip() if place + 1 < len(lines) else "")


def _inside(line: str, below: str) -> int:
    """Where an attribution begins behind other words; 0 where none does."""
    whole = line if _may_end(line) and not line.endswith(">") else f"{line} {below}"
    if len(whole) < _LONGEST and _may_end(whole):
        for found in _INSIDE.finditer(line):
            if announces(whole[found.end() :].strip(), before_quote=False):
                return found.start()
    return 0


def next_written(lines: list[str], start: int) -> int:
    """The place of the first line with anything on it; -1 where there is none."""
    return next((place for place in range(start, len(lines)) if lines[place].strip()), -1)


def _begins(line: str) -> bool:
    """A first line without date, address or name in quotes must at least open like an attribution."""
    first = line.strip(" *_-–—").partition(" ")[0].lower().rstrip(".,")
    return (
        first in LEADS
        or first in DAY_AND_MONTH_WORDS
        or any(word in WROTE for word in line.lower().rstrip(" :：-").split())
    )


# The same lines are asked before and after they are put apart, and of two alternatives twice.
@lru_cache(maxsize=1024)
def _may_end(line: str) -> bool:
    if line[-1:] in _NEVER_ENDS:
        return False
    line = line.rstrip("-–—*_ ")
    return line.endswith(_ENDS) or line.rpartition(" ")[2].lower() in WROTE or line.endswith(WROTE_CJK)


# A thread repeats its lines of history, and a flood of them a thousand times.
@lru_cache(maxsize=256)
def announces(line: str, *, before_quote: bool) -> bool:
    """Whether the whole line is date, name or address, and a verb of writing, and nothing else."""
    dashed = _DASHED.match(line)
    line = dashed[1] if dashed else line.rstrip("*_ ")
    if _SENTENCE_END.search(line):
        return False
    address = bool(_ADDRESS.search(line))
    if not address and _BEFORE_MAIL.search(line) and not _RECENT.search(line):
        return False
    time = bool(_TIME.search(line))
    words = _words(line)
    dated = bool(_FULL_DATE.search(line)) or (words.months > 0 and any(sign.isdigit() for sign in line))
    if words.names > _MOST_NAME_WORDS or words.plain > (2 if address or dated and before_quote else 1):
        return False
    colon = line.endswith((":", "：", "﹕")) or dashed is not None
    someone = address or words.names > 0 or bool(_NAMED.search(line)) or words.plain > 0 or words.addressed
    if words.verb and dated:
        # "03.03.2026 10:00: photos sent" is a log; whoever is named there stands with a capital letter.
        is_framed = before_quote or address or colon or time and not words.plain
        return someone and is_framed and not words.speaker
    if words.verb and address and colon and line.partition(" ")[0].lower() in QUOTING:
        return words.plain == 0 and not words.speaker
    if words.verb:
        return (before_quote or dashed is not None) and colon and words.plain == 0 and not words.speaker
    if dated and address:
        return colon or before_quote
    return before_quote and colon and dated and time and someone


def _words(line: str) -> _Words:
    """Sorts the words of a line into verbs of writing, names, dates and others."""
    found = _Words()
    if _CASELESS.search(line):
        found.verb = any(verb in line for verb in WROTE_CJK)
        found.names = 1
    bare = _ADDRESS.sub(" ", _NAMED.sub(" ", line))
    for match in _WORD.finditer(bare):
        word = match[0].rstrip(".,'’*_")
        lower = word.lower()
        if lower in WROTE or match[0].lower() in WROTE:
            found.verb = True
        elif lower in DAY_AND_MONTH_WORDS:
            found.months += 1
        elif lower in SPEAKERS and (word == lower or len(word) == 1):
            # "He Wang" is somebody's name; "he" is a story.
            found.speaker = True
        elif lower in ADDRESSED:
            found.addressed = True
        elif lower in LEADS or _CASELESS.match(word):
            continue
        elif word[0].isupper():
            found.names += 1
        else:
            found.plain += 1
    return found
