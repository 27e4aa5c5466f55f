"""What stands below somebody's words without being said: sign-off, name block, signature."""

import re
from collections.abc import Sequence
from itertools import groupby, pairwise

from bot.mail.footer import (
    before_footer,
    is_announced,
    is_device_line,
    is_impersonal,
    is_small_print,
    last_paragraph,
    stripped,
)
from bot.mail.header_block import is_rule_line
from bot.mail.signing import sign_off
from bot.mail.words.closing import SALUTATIONS, SIGNING

_MOST_LINES = 25
"""A name block with address, phones, register and slogan; what is longer is a letter."""
_LONGEST_NAME_LINE = 75
_PROSE_WORDS = 11
"""From so many words on a line reads as a sentence, not as a job title or an address."""
_BARE_DASHES = frozenset(("--", "—", "– –", "- --", "---", "__"))
"""The delimiter as programs print it that drop its blank."""
_NAME_LINES = 3
"""A name, a title and the blank line before the addresses."""
_TITLE_WORDS = 4
_SHORT_RULE = 3
_ROUNDS = 6
"""Sign-off, block, disclaimer, device line, list footer, rule: each may lie upon the next."""

_CONTACT = re.compile(
    r"\+\d[\d\s()./-]{6,}\d|\b\(?\d{2,5}\)?[\s./-]{1,3}\d{3,}[\d\s./-]*\d|\S@\S+\.\S|https?://|\bwww\.|"
    r"\b(?:tel|fax|mob|mobile|mobil|phone|telefon|tél|tlf|tfno|tlfno|cell|cel|direct|skype|t|m|p|f|e|w|тел|моб)"
    r"\s?[.:](?:\s?:)?\s*[+(\d]|\s\|\s",
    re.I,
)
_WORDS = re.compile(r"[^\W\d_][\w'’.-]*")
_PLACE_AND_DAY = re.compile(
    r"^(?:[^\W\d_][^\d,;:]{1,40},\s)?(?:[^\W\d_]{1,8}\s)?\d{1,2}\b[^,;:!?]{1,30}\b\d{2,4}(?:\s?г\.?)?\.?$"
)
_INITIALLED = re.compile(r"^\s*(?:[-–—~]{1,2}|/{1,2})\s?[^\W\d_a-z][\w.'’-]*(?:\s[^\W\d_][\w.'’-]*){0,2}$")
_DASHED_NAME = re.compile(r"^(?:--|—)\s?[^\W\d_a-z][\w.'’-]*(?:\s[^\W\d_][\w.'’-]*){0,3}$")
# Lotus Notes signs with the canonical name: "Bob Miller/Sales/Acme".
_NOTES_NAME = re.compile(r"^[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,3}(?:/[\w&.-]+(?: [\w&.-]+){0,2}){1,4}(?:@\w+)?$")
_POSTSCRIPT = re.compile(r"^\W{0,2}p\.?\s?s\.?\b|^\W{0,2}p\.?\s?d\.?\s?:|^edit\b|^з\.ы\.|^зы\b|^пс\b|^п\.с\.", re.I)
_POSTSCRIPT_WORDS = 4
"""Words of a postscript that says something; "PS Consulting" is a house."""
# "Dpto. de Marketing", "C. de Alcalá 5": the stop of an abbreviation ends no sentence.
_SHORTENED = re.compile(r"\b(?:dep(?:t|to)?|dpto|abt|afd|uff|dir|dipl|ing|prof|av(?:da|d)?|c|r|pza|pl|sta?)\.", re.I)
_ABBREVIATED = re.compile(
    r"\b(?:inc|ltd|co|corp|gmbh|e\.\s?v|s\.\s?a|s\.\s?l|s\.\s?r\.\s?l|b\.\s?v|lda|jr|sr|dr|ph\.\s?d)\.$", re.I
)
_SLOGAN = re.compile(r"^[\s*_]*[«“„\"][^«»“”„\"\n]{3,120}[»”“\"][\s*_]*$")
# "No wider than 80 cm." ends a sentence, "S. L." a house.
_SENTENCE = re.compile(r"[?]|\w[.!]\s+\w+\s\w+|\w{3,}[.!]$|\d\s?(?:mm|cm|m|km|g|kg|€|%|[hч])[.!]$")


def without_closing(lines: list[str], names: frozenset[str] = frozenset()) -> list[str]:
    """The lines without sign-off, signature and footers at their end; `names` are the writer's, in lower case."""
    kept = _before_device(_before_delimiter(stripped(lines)))
    # What signs is cut before the thanks above it are looked at.
    is_signed = any(_bare(line) in names for line in kept[-_MOST_LINES:])
    for _ in range(_ROUNDS):
        named = _before_own_name(_before_name_block(before_footer(kept)), names)
        shorter = stripped(_before_sign_off(named, names, is_signed=is_signed))
        is_signed = is_signed or len(shorter) < len(stripped(named))
        if len(shorter) == len(kept):
            break
        kept = shorter
    # Dashes that a signature stood below, where it alone stood below the history.
    return kept if any(line.strip() not in _BARE_DASHES for line in kept if line.strip()) else []


def _before_delimiter(lines: list[str]) -> list[str]:
    # RFC 3676 section 4.3: "-- " alone on a line.
    if "-- " in lines:
        end = lines.index("-- ")
        return [*lines[:end], *_postscript(lines[end + 1 :])]
    for place in range(max(0, len(lines) - _MOST_LINES), len(lines)):
        line = lines[place].strip()
        below = lines[place + 1 :]
        if line in _BARE_DASHES and (_is_framed(lines[:place], line, below) or _is_gone_on(lines[:place], below)):
            # "The text for the back:" and a pair of dashes around it.
            continue
        if line in _BARE_DASHES and _is_block(below) and (any(lines[:place]) or _is_signed(below)):
            return lines[:place]
        if is_rule_line(line) and len(line) > _SHORT_RULE and _is_block(below) and _has_contact(below):
            return lines[:place]
    return lines


def _is_framed(above: list[str], dashes: str, below: list[str]) -> bool:
    """Whether dashes and the same further down stand around wording, or close such a pair."""
    open_ends = [place for place, line in enumerate(above) if line.strip() == dashes]
    lead = above[: open_ends[0]] if open_ends else above
    closed = bool(open_ends) or any(line.strip() == dashes for line in below)
    # "Below the sign goes:" announces it too, between two rulers.
    said = next((line.strip() for line in reversed(lead) if line.strip()), "")
    return closed and (is_announced(lead) or said.endswith((":", "：")))


def _is_gone_on(above: list[str], below: list[str]) -> bool:
    """Below dashes somebody says one sentence more and signs it, or ends with one what they announced above them."""
    written = stripped(below)
    paragraphs = [list(lines) for is_said, lines in groupby(written, key=lambda line: bool(line.strip())) if is_said]
    is_signed = bool(paragraphs) and len(paragraphs[-1]) == 1 and _is_name(written[-1])
    said = paragraphs[:-1] if is_signed else paragraphs
    if not said or not all(map(_is_sentence, said[-1])):
        return False
    return is_announced(above) if len(said) > 1 else is_signed


def _is_sentence(line: str) -> bool:
    """Said by somebody: neither a slogan nor small print, and no telephone in it."""
    words = _WORDS.findall(line)
    is_whole = len(words) > _TITLE_WORDS and line.rstrip()[-1:] in ".!?" and not _ABBREVIATED.search(line)
    return is_whole and not (_CONTACT.search(line) or _SLOGAN.match(line) or _is_printed(line))


def _is_signed(lines: list[str]) -> bool:
    """Dashes with nothing above them sign an empty mail by a whole name or an address; else they frame an answer."""
    return _has_contact(lines) or any(" " in line.strip() and line.istitle() for line in lines)


def _postscript(lines: list[str]) -> list[str]:
    """What is said in a paragraph of its own below a signature; one with a link is the house's, and stands always."""
    for place, line in enumerate(lines):
        if not _POSTSCRIPT.match(line) or place and lines[place - 1].strip():
            continue
        end = next((below for below in range(place, len(lines)) if not lines[below].strip()), len(lines))
        said = lines[place:end]
        if len(_WORDS.findall(" ".join(said))) > _POSTSCRIPT_WORDS and not _has_contact(said):
            return ["", *said]
    return []


def _is_added(line: str) -> bool:
    """A postscript that says something, a new telephone number too."""
    return bool(_POSTSCRIPT.match(line)) and len(_WORDS.findall(line)) > _POSTSCRIPT_WORDS


def _before_device(lines: list[str]) -> list[str]:
    """A device signs between the words and the history; words below its line alone are said."""
    above = ""
    for place, line in enumerate(lines):
        if line and not above.strip() and is_device_line(line):
            return lines[:place] if place else stripped(lines[1:])
        above = line
    return lines


def _is_block(lines: list[str]) -> bool:
    """Whether lines behind a dash are a signature rather than the next chapter of a mail."""
    written = [line.strip() for line in lines if line.strip()]
    if len(written) > _MOST_LINES:
        return False
    prose = [line for line in written if len(_WORDS.findall(line)) >= _PROSE_WORDS and not _is_printed(line)]
    opens = not written or len(written[0]) <= _LONGEST_NAME_LINE or _is_printed(written[0])
    return opens and len(prose) <= len(written) // 4


def _is_printed(line: str) -> bool:
    """Whether a program wrote it, however long it is."""
    return is_small_print(line) or is_device_line(line)


def _is_contact_only(lines: list[str]) -> bool:
    return all(_CONTACT.search(line) and len(line) <= _LONGEST_NAME_LINE and not _is_added(line) for line in lines)


def _has_contact(lines: list[str]) -> bool:
    return any(_CONTACT.search(line) for line in lines)


def _before_sign_off(lines: list[str], names: frozenset[str], *, is_signed: bool) -> list[str]:
    """Cuts from the topmost sign-off whose tail is a name block; postscripts below it are kept."""
    for place in range(max(0, len(lines) - _MOST_LINES), len(lines)):
        kind = sign_off(lines[place], names)
        # "On the card:" and a greeting below it is wording.
        if not kind or is_announced(lines[:place]):
            continue
        end = _block_end(lines, place + 1)
        is_gone_on = end is not None and end < len(lines) and not _POSTSCRIPT.match(lines[end].strip())
        if is_gone_on and _is_of_a_letter(lines[:place]):
            continue
        # Who signs below their thanks signs off with them; unsigned they may be the answer.
        is_named = end is not None and (is_signed or any(line.strip() for line in lines[place + 1 : end]))
        if end is None or kind == "thanks" and (not is_named or _is_called_only(lines[:place])):
            continue
        if _is_answered(lines[place], lines[place + 1 : end], names, is_signed=is_signed):
            continue
        rest = stripped(lines[:place] + ([""] + lines[end:] if end < len(lines) else []))
        return rest or lines
    return lines


def _is_of_a_letter(above: list[str]) -> bool:
    """Behind a colon begins a letter with its own "Dear customers,": who goes on below it has not signed off yet."""
    written = [line.strip() for line in above if line.strip()]
    # "Madrid, 20 de febrero de 2026" stands above the greeting.
    written = [line for line in written if not _PLACE_AND_DAY.match(line)]
    return any(
        lead.endswith((":", "：")) and first.endswith((",", "!", ":")) and len(first.split()) <= _TITLE_WORDS + 1
        for lead, first in pairwise(written)
    )


def _is_called_only(above: list[str]) -> bool:
    """Above the thanks stands nothing but "Hi Ana,": then they are what the mail says."""
    written = [line.strip() for line in above if line.strip()]
    return len(written) == 1 and written[0][-1] in ",!" and len(written[0].split()) <= _TITLE_WORDS


def _is_answered(thanks: str, below: list[str], names: frozenset[str], *, is_signed: bool) -> bool:
    """Whether an answer stands between somebody's thanks and their name: "Danke", "Passt", and "Bob" further down."""
    if not SIGNING.isdisjoint(_words(thanks)):
        return False
    written = [line for line in below if line.strip()]
    said = _words(written[0]) if written else frozenset()
    lower = written[1:]
    if not said or not said.isdisjoint(names) or any(said & _words(line) for line in lower):
        return False
    # Who is called otherwise than From says still signs once: a name alone, at the very end.
    is_called_below = len(lower) == 1 and lower[0].strip().isalpha() and not stripped(below)[1].strip()
    return is_signed or is_called_below or any(sign_off(line, names) for line in lower)


def _words(line: str) -> frozenset[str]:
    return frozenset(_WORDS.findall(line.lower()))


def _block_end(lines: list[str], start: int) -> int | None:
    """Where the name block below a sign-off ends; None where a sentence follows instead of a name."""
    place, contact, named = start, False, 0
    while place < len(lines):
        line = lines[place].strip()
        if _POSTSCRIPT.match(line):
            return place
        if named == 1 and _is_afterthought(lines, place):
            return place
        if line and not is_rule_line(line):
            contact = contact or bool(_CONTACT.search(line))
            fits = _is_block_line(line, first=named == 0)
            if not fits and not (named == 0 and _names_next(lines, place)):
                return None if named == 0 else _after_block(lines, place, contact)
            named += 1
        place += 1
    return place


def _is_afterthought(lines: list[str], place: int) -> bool:
    """Below a bare name and a blank line, the last that is said: "Header B.", "B"; a house has no full stop."""
    line = lines[place].strip()
    if not line or lines[place - 1].strip() or any(below.strip() for below in lines[place + 1 :]):
        return False
    if len(line) == 1:
        return line.isalnum()
    return (
        line[-1] in ".!?"
        and len(line.split()) < _PROSE_WORDS
        and not _CONTACT.search(line)
        and not _ABBREVIATED.search(line)
    )


def _names_next(lines: list[str], place: int) -> bool:
    """Whether a title stands before the name: "project manager", and the name on the next line."""
    below = lines[place + 1].strip() if place + 1 < len(lines) else ""
    title = lines[place].strip()
    return len(title.split()) <= _TITLE_WORDS and title[-1:].isalpha() and len(below.split()) > 1 and _is_name(below)


def _is_block_line(line: str, *, first: bool) -> bool:
    if sign_off(line):
        return True
    if first:
        return _is_name(line)
    if _is_added(line):
        return False
    return (
        bool(_CONTACT.search(line))
        or len(line) <= _LONGEST_NAME_LINE
        and len(line.split()) < _PROSE_WORDS
        and not _SENTENCE.search(_ABBREVIATED.sub(" ", _SHORTENED.sub(" ", line)))
    )


def _after_block(lines: list[str], place: int, contact: bool) -> int:
    """Small print and slogans below a full name block go with it; words below a bare name are said."""
    rest = " ".join(lines[place:])
    if (contact or is_small_print(rest) or is_impersonal(rest)) and "?" not in rest:
        return len(lines)
    return place


def _is_name(line: str) -> bool:
    """ "Bob", "Dr. Ana Ruiz", "bob", "- B.": few words, none of them a sentence."""
    bare = line.strip().strip("-–—*_~/ ")
    words = bare.split()
    if not words or len(words) > 6 or len(bare) > 50 or bare.endswith(("?", ":", ";")) or words[0][0].isdigit():
        return False
    if words[0].rfind("#") == 0 and len(words) > 1:
        return False  # "#contact Carol Stein <carol@acme.example>" is an order, whatever stands below it.
    letters = [word for word in words if word[0].isalpha()]
    capital = sum(word[0].isupper() or not word[0].islower() for word in letters)
    return bool(letters) and (capital >= (len(letters) + 1) // 2 or len(words) == 1)


def _bare(line: str) -> str:
    """A line as a name stands in it, without what is printed around it."""
    return line.strip(" *_-–—,.").lower()


def _before_own_name(lines: list[str], names: frozenset[str]) -> list[str]:
    """Cuts the block that opens with the writer's own full name, or the last line with one of the names alone."""
    tail = "\n".join(lines[-_MOST_LINES:]).lower()
    if not any(name in tail for name in names):
        return lines
    if len(lines) == 1 and " " in (said := _bare(lines[0])) and said in names:
        # A reply sent empty has the full name that every mail of theirs ends with; "Eva" may be the answer.
        return []
    for place in range(max(1, len(lines) - _MOST_LINES), len(lines)):
        if (said := _bare(lines[place])) in names or (said := _named_before_a_title(lines, place, names)):
            below = [line for line in lines[place + 1 :] if line.strip()]
            if " " not in said and below or is_announced(lines[:place]):
                # "Our contact is:" and a first name below it are an answer; "please send it to:" and all the rest, too.
                continue
            if below and _is_added(below[0]):
                return [*stripped(lines[:place]), "", *stripped(lines[place + 1 :])]
            if all(_is_block_line(line.strip(), first=False) for line in below):
                return stripped(lines[:place])
            if " " in said and _has_contact(below) and all(map(_is_of_a_block, below)):
                return stripped(lines[:place])
    return lines


def _is_of_a_block(line: str) -> bool:
    """Below a full name and a telephone a slogan in quotation marks and small print are of the block too."""
    return _is_block_line(line.strip(), first=False) or bool(_SLOGAN.match(line)) or is_small_print(line)


def _named_before_a_title(lines: list[str], place: int, names: frozenset[str]) -> str:
    """The writer's full name with which "Bob Harris | Harris Tools" opens, apart from what is said; empty elsewhere."""
    name, bar, _ = lines[place].partition(" | ")
    is_apart = bool(bar) and not lines[place - 1].strip() and not is_announced(lines[:place])
    if not is_apart or " " not in name:
        return ""
    # Who heads a house of their own name has its address on the same line, and the mailbox below.
    is_house = not names.isdisjoint(_words(name)) and any("@" in line for line in lines[place + 1 :])
    return _bare(name) if _bare(name) in names or is_house else ""


def _is_letter(block: Sequence[str]) -> bool:
    """ "Buongiorno" alone on its line, or a whole sentence below it: a mail that tells a number is no signature."""
    if block[0].partition(" ")[0].strip(".:").lower() in SALUTATIONS:
        return True
    said = [line for line in block if len(_WORDS.findall(line)) >= _PROSE_WORDS and not _is_printed(line)]
    return any(_SENTENCE.search(_SHORTENED.sub(" ", line)) for line in said)


def _before_name_block(lines: list[str]) -> list[str]:
    """Cuts a last paragraph of name, phone and address where no sign-off leads to it."""
    if len(lines) > 1 and _INITIALLED.match(lines[-1]) and not lines[-2].lstrip().startswith(("-", "–", "—")):
        return stripped(lines[:-1])
    start = last_paragraph(lines)
    if start == len(lines) - 1 and start and "/" in lines[start] and _NOTES_NAME.match(lines[start]):
        return stripped(lines[:start])
    if start and _DASHED_NAME.match(lines[start]) and all(_is_block_line(line, first=False) for line in lines[start:]):
        return stripped(lines[:start])
    above = last_paragraph(stripped(lines[:start])) if start else 0
    if above and _is_name(lines[above]) and start - above <= _NAME_LINES and _is_contact_only(lines[start:]):
        return stripped(lines[:above])
    block = [line.strip() for line in lines[start:]]
    if start and len(block) == 1 and block[0].count(" | ") > 1 and _is_name(block[0].partition(" | ")[0]):
        return stripped(lines[:start])
    if len(block) < 2 or not _is_name(block[0]) or sign_off(block[0]):
        return lines
    # A letter in one paragraph opens with a name too, and its order number looks like a telephone's.
    if not start and (block[0].endswith((",", "!")) or _is_letter(block)):
        return lines
    if any(line[:1].islower() and line.endswith((".", "!", "?")) for line in block[1:]):
        # "Alice Hale", her number, "is whom you should ask.": a sentence.
        return lines
    contacts = sum(bool(_CONTACT.search(line)) for line in block)
    if (
        contacts < 1
        or contacts + 3 < len(block)
        or any(len(line) > _LONGEST_NAME_LINE and not _CONTACT.search(line) for line in block)
    ):
        return lines
    before = stripped(lines[:start])
    # "Please send it to:" makes the block below it the answer itself.
    is_said = before and (before[-1].rstrip().endswith((":", "：")) or is_announced(before))
    return lines if is_said else before
