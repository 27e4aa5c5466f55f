"""Lines that programs and companies hang below a mail: devices, disclaimers, lists, advertisements."""

import re

from bot.mail.header_block import is_rule_line
from bot.mail.words.closing import (
    ADVERTISEMENTS,
    AT_ITS_FOOT,
    DEVICES,
    DISCLAIMER_CORES,
    DISCLAIMER_STARTS,
    DISCLAIMER_STEMS,
    ELSEWHERE,
    EXCUSED,
    IS,
    LABELS,
    MY_DEVICE,
    NO_ANSWER,
    NO_DEVICES,
    OF_MINE,
    OF_THE_REGISTER,
    PESTS,
    SCANNED,
    SENDING,
    SENT_FROM,
    SET_PIECES,
    SLIPS,
    SPOKEN,
    TELLING,
)
from bot.mail.words.list_footer import LEADING, LIST_FOOTERS, PROGRAMS_OWN

_LONGEST_DEVICE_LINE = 120
"""Name of a phone and a link to its shop; a longer line is a sentence."""
_SHORT_PRINT = 40
"""No disclaimer is shorter."""
_PRODUCT_WORDS = 5
_LONG_RULE = 20
"""A ruler that a program drew; people's own are shorter, and may begin a table."""
_LABEL_WORDS = 3
_PIECES = 4
_OPENED_PIECES = 2
"""Pieces of small print that make a paragraph a disclaimer, and fewer where it opens like one."""
_ANNOUNCED = (*LIST_FOOTERS, *ADVERTISEMENTS)
"""What stands below a ruler that belongs to it."""
_OPENING = 3
"""Letters by which most lines are told from a device's and from small print; no phrase is shorter."""
_DEVICE_OPENINGS = frozenset(phrase[:_OPENING] for phrase in SENT_FROM)
_SENT = ("gesendet", "から送信")
_SENT_LENGTH = max(map(len, _SENT))
_SENT_ENDS = frozenset(end for phrase in _SENT for end in (phrase[-1], phrase[-1].upper()))
_DISCLAIMER_OPENINGS = frozenset(phrase[:_OPENING] for phrase in DISCLAIMER_STARTS)
"""Asked of every line, before all the phrases are."""
_AROUND = "*_- \"'“"
"""What stands before the first word of small print."""
_EXCUSE = re.compile(rf"[.,;!–-]?\s(?:[^\W\d_]+\s){{0,3}}(?:{'|'.join(EXCUSED)}).*(?:{'|'.join(SLIPS)}).*$", re.I)
_WORD = re.compile(r"[^\W\d_]+")
_AT_ITS_FOOT = re.compile(AT_ITS_FOOT)
_NO_ANSWER = re.compile(rf"[\W_]*(?:{NO_ANSWER})[\W_]*", re.I)
_HOUSE_WORDS = 4
_LIST_NAME = re.compile(r"\S+(?: \S+){0,2} (?:mailing list|mailinglist|liste)(?: -- \S+@\S+)?$")
"""Mailman 2 prints "widgets mailing list", Mailman 3 its address behind it."""


def stripped(lines: list[str]) -> list[str]:
    """The lines without blank ones, and without bare rules, at either end."""
    start, end = 0, len(lines)
    while end > start and (not lines[end - 1].strip() or is_rule_line(lines[end - 1]) and lines[end - 1] != "-- "):
        end -= 1
    while start < end and (not lines[start].strip() or is_rule_line(lines[start]) and len(lines[start]) > _LONG_RULE):
        start += 1
    return lines[start:end]


def before_footer(lines: list[str]) -> list[str]:
    """Cuts device lines, disclaimers, list footers and advertisements, last paragraph first."""
    kept = stripped(lines)
    while kept:
        if is_device_line(kept[-1]):
            kept = stripped(kept[:-1])
            continue
        start = last_paragraph(kept)
        cut = 0 if start and _wants_no_answer(" ".join(kept[start:])) else _footer_start(kept[start:])
        if cut is None or is_announced(kept[:start]):
            break
        kept = stripped(kept[: start + cut])
    return _before_small_print(kept)


def _wants_no_answer(paragraph: str) -> bool:
    """ "Please do not reply to this e-mail. Tarrant Boats": with a word of whom to ring instead, somebody says it."""
    found = _NO_ANSWER.match(paragraph)
    house = paragraph[found.end() :].split() if found else []
    return found is not None and len(house) <= _HOUSE_WORDS and all(word[0].isupper() for word in house)


def is_announced(above: list[str]) -> bool:
    """ "Please put this on the page:" makes what follows the answer itself, small print though it is."""
    said = next((line.rstrip().lower() for line in reversed(above) if line.strip()), "")
    if not said.endswith((":", "：")) and said.rpartition(" ")[2] not in IS:
        return False
    return not any(word in _AT_ITS_FOOT.sub("", said) for word in ELSEWHERE)


def last_paragraph(lines: list[str]) -> int:
    return next((place + 1 for place in range(len(lines) - 1, -1, -1) if not lines[place].strip()), 0)


def _footer_start(paragraph: list[str]) -> int | None:
    """Where in a last paragraph a footer begins; None where it is somebody's words."""
    whole = " ".join(paragraph).lower().lstrip("*_- ")
    if is_small_print(whole) or _is_label(whole):
        return 0
    # Asked once at most: a flood of rules is one paragraph.
    announced: bool | None = None
    for place, line in enumerate(paragraph):
        if _is_set_piece(line):
            return place
        if _is_list_line(line.lower().strip(" *_-—")) and _leads_away(whole, paragraph[:place]):
            return place - 1 if place and is_rule_line(paragraph[place - 1]) else place
        if announced is not False and is_rule_line(line):
            announced = any(phrase in whole for phrase in _ANNOUNCED)
            if announced:
                return place
    linked = "http" in whole or "www." in whole
    if linked and len(whole) < 300 and any(phrase in whole for phrase in ADVERTISEMENTS):
        return 0
    return None


def _leads_away(whole: str, above: list[str]) -> bool:
    """A list's footer has a link, an address or a rule; who says that unsubscribing takes three clicks has none."""
    if whole.startswith(PROGRAMS_OWN) or above and is_rule_line(above[-1]):
        return True
    return any(sign in whole for sign in LEADING)


def _is_set_piece(line: str) -> bool:
    """ "Please consider the environment" under the name; its tree is a P where the font of signs is missing."""
    bare = line.strip().removeprefix("P ").lstrip(_AROUND).lower()
    return bare.startswith(SET_PIECES) and is_small_print(bare)


def _is_label(line: str) -> bool:
    """ "Classification: internal", alone in the last paragraph."""
    label, colon, value = line.partition(":")
    return bool(colon) and label.strip() in LABELS and 0 < len(value.split()) <= _LABEL_WORDS


def _is_list_line(line: str) -> bool:
    """A list's own line opens with its phrase or is its name; elsewhere the same words are said by somebody."""
    return line.startswith(LIST_FOOTERS) or "list" in line and ("/listinfo/" in line or bool(_LIST_NAME.match(line)))


def is_small_print(paragraph: str) -> bool:
    """Legal words in number, or a disclaimer's opening with one of them."""
    if len(paragraph) < _SHORT_PRINT:
        return False
    lower = paragraph.lower().lstrip(_AROUND)
    if lower.startswith(SCANNED) and any(pest in lower for pest in PESTS):
        return True
    if lower.startswith(DISCLAIMER_STARTS) and (_pieces(lower) >= _OPENED_PIECES or lower.startswith(SET_PIECES)):
        return True
    # A lawyer's own words are full of them too, but seldom speak of a wrong reader or a register.
    cores = [core for core in DISCLAIMER_CORES if core in lower]
    return bool(cores) and _pieces(lower) >= _PIECES and not _is_told_of_the_register(lower, cores)


def _is_told_of_the_register(lower: str, cores: list[str]) -> bool:
    """ "Our VAT number is DE 811, HRB 10442, the director is me": told for an imprint, and no small print."""
    return all(core in OF_THE_REGISTER for core in cores) and not TELLING.isdisjoint(_WORD.findall(lower))


def _pieces(lower: str) -> int:
    return sum(stem in lower for stem in DISCLAIMER_STEMS)


def is_impersonal(paragraph: str) -> bool:
    """A company's sentence in which nobody speaks to anybody, with a piece of small print in it."""
    lower = paragraph.lower()
    spoken = not SPOKEN.isdisjoint(lower.replace(",", " ").replace(".", " ").split())
    return not spoken and any(stem in lower for stem in DISCLAIMER_STEMS)


def _before_small_print(lines: list[str]) -> list[str]:
    """Cuts at the opening of a disclaimer even where more small print follows that nobody knows."""
    openings = (line and line.lstrip(_AROUND)[:_OPENING].lower() for line in lines)
    for place in [place for place, opening in enumerate(openings) if opening in _DISCLAIMER_OPENINGS]:
        if not lines[place].lstrip(_AROUND).lower().startswith(DISCLAIMER_STARTS):
            continue
        rest = " ".join(lines[place:])
        stands_alone = place == 0 or not lines[place - 1].strip() or is_rule_line(lines[place - 1])
        if stands_alone and "?" not in rest and is_small_print(rest) and not is_announced(lines[:place]):
            return stripped(lines[:place])
    return lines


def is_device_line(line: str) -> bool:
    """ "Sent from my iPhone" in any language, alone on its line."""
    bare = line.strip().lstrip("-–—*_<[( ")
    ends = bare[-1:] in _SENT_ENDS and bare[-_SENT_LENGTH:].lower().endswith(_SENT)
    if not ends and bare[:_OPENING].lower() not in _DEVICE_OPENINGS:
        return False
    lower = bare.lower()
    # An excuse goes on to the end of its line: it hides no opening, and most lines have none.
    opens = lower.startswith(SENT_FROM) or any(sent in lower for sent in _SENT)
    if not opens or len(bare) > 2 * _LONGEST_DEVICE_LINE:
        return False
    lower = _EXCUSE.sub("", lower, count=1)
    signed = lower.startswith(SENT_FROM) or lower.endswith(_SENT) and SPOKEN.isdisjoint(lower.split())
    if not signed or len(lower) > _LONGEST_DEVICE_LINE or lower.startswith(OF_MINE) and _is_told(bare[: len(lower)]):
        return False
    said = re.sub(r"<?https?://\S+|\([^)]*\)", "", lower)
    named = any(device in lower for device in DEVICES) or _names_a_product(line, lower)
    return named and len(said.split()) <= 12 and not re.search(r"[,;?]\s|\w[.!]\s\w", said)


def _is_told(line: str) -> bool:
    """ "Von meiner Seite aus passt alles" tells something; "Von meinem Wiko RIDGE gesendet" is a device's."""
    words = [word.strip(".,!") for word in line.split()[2:] if word[0].isalnum()]
    if not words or words[0].lower() in NO_DEVICES:
        return True
    if words[-1].lower() in SENDING:
        return False
    return any(word[0].islower() and not any(device in word.lower() for device in DEVICES) for word in words)


def _names_a_product(line: str, lower: str) -> bool:
    """ "Sent from my Wiko RIDGE": a name nobody can list; "my new office" is a place."""
    opening = next((phrase for phrase in MY_DEVICE if lower.startswith(phrase)), "")
    product = line.strip().lstrip("-–—*_<[( ")[len(opening) :].split()
    return bool(opening) and 0 < len(product) <= _PRODUCT_WORDS and not product[0][0].islower()
