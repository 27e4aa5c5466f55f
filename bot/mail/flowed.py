"""Text whose lines were broken or packed by the mailer: format=flowed and uuencode undone."""

import re

QUOTE = re.compile(r"(>+)?( ?)")
# RFC 3676 section 4.3: the signature separator is never flowed.
SIGNATURE = "-- "
UUENCODED = re.compile(r"^begin [0-7]{3,4} (\S[^\n]{0,254})\n", re.MULTILINE)


def unflowed(text: str, is_space_deleted: bool) -> str:
    """RFC 3676: a line that ends in a blank goes on in the next of the same quote depth."""
    lines: list[str] = []
    open_line: list[str] = []
    open_depth = -1
    for line in text.split("\n"):
        mark = QUOTE.match(line)
        depth = len(mark[1] or "") if mark else 0
        words = line[mark.end() :] if mark else line
        if open_line and (depth != open_depth or words == SIGNATURE):
            lines.append(_closed(open_line, open_depth))
            open_line = []
        open_depth = depth
        if words.endswith(" ") and words != SIGNATURE:
            open_line.append(words[:-1] if is_space_deleted else words)
        else:
            lines.append(_closed([*open_line, words], depth))
            open_line = []
    if open_line:
        lines.append(_closed(open_line, open_depth))
    return "\n".join(lines)


def without_files(text: str) -> tuple[str, tuple[tuple[str, int], ...]]:
    """The text without its uuencoded files, and the name and size of each."""
    found: list[tuple[str, int]] = []
    kept: list[str] = []
    at = 0
    while begin := UUENCODED.search(text, at):
        end = text.find("\nend", begin.end() - 1)
        # Prose may begin a line with "begin 644 x" too: the first data line tells (its length in its first letter).
        if end < 0 or not _is_packed(text[begin.end() : begin.end() + 61]):
            kept.append(text[at : begin.end()])
            at = begin.end()
            if end < 0:
                break
            continue
        kept.append(text[at : begin.start()])
        found.append((begin[1].strip(), end - begin.end()))
        at = end + 4
    kept.append(text[at:])
    return "".join(kept), tuple(found)


def _closed(pieces: list[str], depth: int) -> str:
    text = "".join(pieces)
    return f"{'>' * depth} {text}" if depth > 0 else text


def _is_packed(first: str) -> bool:
    line = first.partition("\n")[0].rstrip("\r")
    if not line or not " " <= line[0] <= "`":
        return False
    size = (ord(line[0]) - 32) & 63
    return abs(len(line) - 1 - (size + 2) // 3 * 4) <= 1
