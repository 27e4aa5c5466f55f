"""Header lines printed above history (From, Sent, To, Subject in any language), and the rulers before them."""

import re

from bot.mail.words.closing import IS
from bot.mail.words.history import COMMENTED, FORWARDED, HEADER_NAMES, LINE_ENDS, ORIGINAL, REPLY_ABOVE

_MOST_LINES = 24
"""Outlook prints at most eight fields; long recipient lists wrap."""
_MOST_CONTINUED = 8
"""Lines that one field may run over before the block counts as ended."""
_MOST_BLANK = 2
"""Notes leaves two blank lines between the author and the recipients; three end the block."""
_MOST_BARE = 6
"""From, To, Cc, Date, Subject and one more."""
_LONGEST_TO = 30
_MOST_AUTHOR_LINES = 4
_LONGEST_AUTHOR_LINE = 90
"""Name, address and day of a Notes user; a longer line is a sentence."""
_AUTHOR_AND_TIME = 2
"""Lines that a desk prints above what its agent wrote."""

_DAY_AND_TIME = re.compile(r"\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b.*\d{1,2}[:.]\d{2}")
# "Mar 4, 2026, 10:05 AM GMT+1", "4 mars 2026 à 10:05"
_STAMP = re.compile(r"^(?=.*\b20\d\d\b)(?=.*\b\d{1,2}[:.h]\d{2}\b)[^!?]{10,50}$")
_ENTRY = re.compile(
    r"[^\W\d_][^,;:!?\n]{1,60}, (?=[^!?]{0,30}\b20\d\d\b)(?=[^!?]{0,40}\b\d{1,2}[:.h]\d{2}\b)[^!?]{10,50}$"
)
# ServiceNow: "04-03-2026 10:02:11 GMT - Jane Poole Additional comments"
_STAMPED = re.compile(r"\d{1,4}[-./]\d\d[-./]\d{2,4} \d\d:\d\d:\d\d(?: [A-Z]{1,5})? - [^\W\d_][^.!?\n]{2,80}$")
_RULER_ENDS = re.compile(rf"(?:{LINE_ENDS})[\s.:!…-]*$|\bline to post a reply\b")
# "Jane Poole commented:"
_COMMENTED = re.compile(rf"[^\W\d_a-zа-яё][^,;:!?\n]{{1,60}} (?:{COMMENTED})\s?:$")
_LONGEST_ENTRY = 120
_ENTRIES = 2
_FIELD = re.compile(r"^[\s*_|>]*([^\W\d_][^:：\n*<>@]{0,20}?)[\s\u00a0]*[*_]*[ \t\u00a0]?[:：][*_]*\s*(.*)$")
_RULE_LINE = re.compile(r"^[\s>|]*[-_=–—*]{3,}\s*$")
_DASHES = frozenset("-_=–—*")
_RULER_OPENS = re.compile(r"[\s>|*]*[-_=–—*]{2,}")
_AROUND = "-_=–—*: \t\xa0\r\n"
_LONGEST_RULED = 100
_DASHED = re.compile(r"^\s*[-_=–—*]{3,}\s*\S.{0,60}?\S\s*[-_=–—*]{3,}\s*$")
_OPENING = re.compile(
    r"^[\s>|*]*(?:begin|anfang|beginn|début|inicio|inizio|início|начало|początek|start)?\b.{0,60}:\s*$", re.I
)
_CLOCK = re.compile(r"\d{1,2}(?:[:.h]\d{2}| ?(?:am|pm|h|uhr|uur)\b)[^\n@]{0,20}$", re.I)
_AMOUNT = re.compile(
    r"[€$£]?\s?\d[\d.,]*\s?(?:[€$£%]|(?:euros?|eur|chf|usd|gbp|kg|g|cm|mm|m|px|руб|р|zł)\b\.?)?$", re.I
)
_ADDRESS = re.compile(r"\S@\S|mailto:")
_TIME = re.compile(r"\d{1,2}[:.h]\d{2}|\b(?:19|20)\d\d\b|\d{4}年")
# |------------> / | From:      | / |------------> / >---------| / |Bob Miller  | / >---------|
_BOXED = re.compile(
    r"^\|-{3,}>[ \t]*\n\|([^\n|]{2,40})\|[ \t]*\n\|-{3,}>[ \t]*\n[ \t]*>?-{3,}\|?[ \t]*\n"
    r"((?:[ \t]*\|[^\n]*\|[ \t]*\n){1,8})[ \t]*>?-{3,}\|?[ \t]*(?:\n|$)",
    re.M,
)
# The day of a mail has its year, which that of a party needs not.
_DATED = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2}\b|\d{4}年")
_HOUR = re.compile(r"\d{1,2}[:.h]\d{2}\b")
_BULLET = re.compile(r"\s*\*\s+\S")
_NESTED = re.compile(r"\s([^\W\d_]{1,12})\s?:\s")


def unboxed(text: str) -> str:
    """The fields that Notes draws in boxes of dashes and bars, each on a line of its own."""
    return _BOXED.sub(_field_of_box, text) if "|--" in text else text


def _field_of_box(box: re.Match[str]) -> str:
    return f"{box[1].strip()} {' '.join(box[2].replace('|', ' ').split())}\n"


def is_rule_line(line: str) -> bool:
    """A line of dashes, underscores or the like and nothing else."""
    return bool(_RULE_LINE.match(line))


def is_ruler(line: str) -> bool:
    """Words between dashes, whatever they say."""
    return bool(_DASHED.match(line))


def is_ticket_ruler(line: str) -> bool:
    """ "##- Please type your reply above this line -##" in any language."""
    lower = line.strip().lower()
    if lower[:1].isalpha():
        # A sentence may speak of "replying above this line"; a ruler without a sign says no more.
        return lower.startswith(REPLY_ABOVE) and _RULER_ENDS.search(lower) is not None
    return any(phrase in lower for phrase in REPLY_ABOVE)


def desk_author(lines: list[str], start: int) -> int:
    """How many lines below a desk's ruler name its agent and the time at which they wrote; 0 where none do."""
    first = next((place for place in range(start, len(lines)) if lines[place].strip()), len(lines))
    told = [line.strip() for line in lines[first : first + _AUTHOR_AND_TIME]]
    if told and len(told[0]) <= _LONGEST_AUTHOR_LINE and _COMMENTED.match(told[0]):
        return first + 1 - start
    if len(told) < _AUTHOR_AND_TIME or len(told[0]) > _LONGEST_AUTHOR_LINE or not _STAMP.match(told[1]):
        return 0
    return first + _AUTHOR_AND_TIME - start if told[0][-1:].isalpha() or told[0].endswith(")") else 0


def desk_entries(lines: list[str], start: int) -> list[tuple[int, int]]:
    """The entries of a desk's letter that stand below a rule and name who wrote and when: newest, and the one before.

    Each by its first line and by where its words begin: "Jane Poole, Mar 4, 2026, 10:05 AM GMT+1" is above them."""
    found: list[tuple[int, int]] = []
    is_below_rule = False
    for place in range(start, len(lines)):
        line = lines[place].strip()
        if not line:
            continue
        past = _past_author(lines, place) if is_below_rule else 0
        if past:
            found.append((place, past))
            if len(found) == _ENTRIES:
                break
        is_below_rule = _RULE_LINE.match(line) is not None
    return found


def _past_author(lines: list[str], place: int) -> int:
    """Where the words of an entry begin whose author stands here, with the time or above it; 0 where none does."""
    line = lines[place].strip()
    if len(line) <= _LONGEST_ENTRY and _ENTRY.match(line):
        return place + 1
    below = next((other for other in range(place + 1, len(lines)) if lines[other].strip()), 0)
    is_named = len(line) <= _LONGEST_AUTHOR_LINE and (line[-1:].isalpha() or line.endswith(")"))
    return below + 1 if below and is_named and _STAMP.match(lines[below].strip()) else 0


def desk_writer(lines: list[str]) -> str:
    """The line that names who wrote the newest entry of a desk's letter; empty where none does."""
    above = ""
    for line in lines:
        if desk_stamped(line):
            return line
        if above and _STAMP.match(line.strip()):
            return above
        above = line.strip() or above
    return ""


def desk_stamped(line: str) -> bool:
    """A desk's line of who wrote an entry and when: "Jane Poole, 4 mar 2026, 10:05 CET", "04-03-2026 10:02 - Jane"."""
    line = line.strip()
    return len(line) <= _LONGEST_ENTRY and any(pattern.match(line) for pattern in (_ENTRY, _STAMPED, _COMMENTED))


def is_original_ruler(line: str) -> bool:
    """ "-----Original Message-----" in any language."""
    return _ruled(line, ORIGINAL)


def is_forward_ruler(line: str) -> bool:
    """ "---------- Forwarded message ---------", "Begin forwarded message:" in any language."""
    if _ruled(line, FORWARDED):
        return True
    return len(line) < 80 and line.rstrip().endswith(":") and bool(_OPENING.match(line)) and _says(line, FORWARDED)


def _ruled(line: str, phrases: tuple[str, ...]) -> bool:
    opens = _RULER_OPENS.match(line) if line.lstrip(" >|*")[:1] in _DASHES else None
    if opens is None:
        return False
    # Cut by hand: a pattern that seeks both ends looks from each dash for the other end of a hostile line.
    words = line[opens.end() :].strip(_AROUND)
    return 0 < len(words) <= _LONGEST_RULED and "\n" not in words and _says(words, phrases)


def _says(line: str, phrases: tuple[str, ...]) -> bool:
    lower = line.lower().strip(" *>|_-=:")
    return any(phrase in lower for phrase in phrases)


def header_block(lines: list[str], start: int, quoted: frozenset[int], author: str = "") -> int:
    """How many lines from `start` are the header of a mail below; 0 where they are none."""
    kinds: dict[str, str] = {"from": author} if author else {}
    end, place, continued = start, start, 0
    while place < min(len(lines), start + _MOST_LINES) and place not in quoted:
        found = field(lines[place])
        if found and found[0] not in kinds or found and found[0] == "other":
            kinds |= _kinds(*found)
            end, continued = place + 1, 0
        elif place == start or found or continued == _MOST_CONTINUED or not _may_continue(lines, place, kinds):
            break
        else:
            continued += 1
        place += 1
    return end - start if _is_header(kinds) else 0


def bare_fields(lines: list[str], start: int) -> int:
    """How many lines below a ruler are fields without colons, as eM Client prints them: `From "Lena" <lena@...>`."""
    kinds = []
    for line in lines[start : start + _MOST_BARE]:
        name, _, value = line.strip().partition(" ")
        kind = HEADER_NAMES.get(name.lower())
        if kind is None or not value:
            break
        kinds.append(kind)
    is_whole = {"from", "subject"} <= set(kinds) and _ADDRESS.search(" ".join(lines[start : start + len(kinds)]))
    return len(kinds) if is_whole else 0


def above_recipients(lines: list[str]) -> frozenset[int]:
    """The places shortly above a line of recipients, where an author block could begin."""
    named = [
        place for place, line in enumerate(lines) if ":" in line[:_LONGEST_TO] and (field(line) or ("",))[0] == "to"
    ]
    return frozenset(place - back for place in named for back in range(1, _MOST_AUTHOR_LINES + 1))


def author_block(lines: list[str], start: int, quoted: frozenset[int]) -> int:
    """Notes prints the author and the day on bare lines above To and Subject; how many lines that is, or 0."""
    for place in range(start, min(start + _MOST_AUTHOR_LINES + 1, len(lines))):
        found = field(lines[place])
        if found:
            above = " ".join(lines[start:place])
            if found[0] != "to" or not _DAY_AND_TIME.search(above) or _is_said(lines[start:place]):
                return 0
            block = header_block(lines, place, quoted, above)
            return place + block - start if block else 0
        if len(lines[place]) > _LONGEST_AUTHOR_LINE or place in quoted:
            return 0
    return 0


def _is_said(above: list[str]) -> bool:
    """Author and day stand close together; a line apart from them is the last one of somebody's words."""
    return "" in [line.strip() for line in above][: max(place for place, line in enumerate(above) if line.strip())]


def is_wording(lines: list[str], start: int, length: int) -> bool:
    """ "Please use this:" and a subject below it, without a time, is no mail's header; nor is a list behind stars."""
    top = start
    while top and field(lines[top - 1]) is not None and not lines[top - 1].rstrip().endswith((":", "：")):
        # The first line of the wording may have been judged already.
        top -= 1
    above = next((line.strip().lower() for line in reversed(lines[:top]) if line.strip()), "")
    leads = above.endswith((":", "：")) or above.rpartition(" ")[2] in IS
    block = lines[top : start + length]
    if not any(map(_ADDRESS.search, block)) and _is_of_no_mail(block, above):
        return True
    return leads and not _DATED.search(" ".join(block))


def _is_of_no_mail(block: list[str], above: str) -> bool:
    """ "From: Concarneau", "To: the isles", "Subject: a week at sea": programs print a day, stars or a rule too."""
    if all(map(_BULLET.match, block)):
        return not any(map(_HOUR.search, block))
    is_printed = any(line.startswith("*") or (field(line) or ("",))[0] == "sent" for line in block)
    return not (is_printed or is_rule_line(above) or any(map(_TIME.search, block)))


def field(line: str) -> tuple[str, str] | None:
    """What a header line says and its value; None where the line is no header line."""
    if ":" not in line[:40] and "：" not in line[:40]:
        return None
    found = _FIELD.match(line)
    if not found:
        return None
    kind = HEADER_NAMES.get(" ".join(found[1].lower().split()))
    return (kind, found[2].strip()) if kind else None


def _kinds(kind: str, value: str) -> dict[str, str]:
    """The field, and the fields that a narrow program printed on the same line."""
    kinds = {kind: value}
    for found in _NESTED.finditer(value):
        other = HEADER_NAMES.get(found[1].lower())
        if other and other != kind:
            kinds[other] = value[found.end() :]
    return kinds


def _may_continue(lines: list[str], place: int, kinds: dict[str, str]) -> bool:
    """A blank or wrapped line between header fields belongs to them while another field follows close by."""
    if "subject" in kinds and not {"from", "sent"} - kinds.keys():
        return False
    if _is_apart(lines, place, kinds):
        return False
    for ahead in range(place + 1, min(place + _MOST_CONTINUED, len(lines))):
        found = field(lines[ahead])
        if found:
            return found[0] not in kinds
        if not any(line.strip() for line in lines[ahead - _MOST_BLANK : ahead + 1]):
            return False
    return False


def _is_apart(lines: list[str], place: int, kinds: dict[str, str]) -> bool:
    """Below a field that has its value, and a blank line, stands text that names no mailbox: somebody's words."""
    line = lines[place].strip()
    is_below_blank = bool(line) and not lines[place - 1].strip()
    return is_below_blank and next(reversed(kinds.values()), "") != "" and not _ADDRESS.search(line)


def _is_header(kinds: dict[str, str]) -> bool:
    """Prose has a "From: Berlin" and "To: Munich" too; a mail's header shows an address, a clock or a subject."""
    told = kinds.keys() & {"from", "sent", "to", "subject"}
    if "from" in told and (_CLOCK.match(kinds["from"]) or _AMOUNT.match(kinds["from"])):
        # "From: 10:00, to: 16:00": an event's; "From: 6.50 euro": a price list's.
        return False
    if len(told) < 2 or not told & {"from", "sent"}:
        return False
    if any(_ADDRESS.search(kinds[kind]) for kind in kinds.keys() & {"from", "to", "cc"}):
        return True
    if "from" in told and "subject" in told:
        return True
    return len(told) >= 3 and bool(_TIME.search(kinds.get("sent", "")))
