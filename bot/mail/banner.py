"""Warnings that a company's gateway puts above mail from outside."""

from bot.mail.header_block import is_rule_line
from bot.mail.words.closing import BANNER_STARTS, BANNER_STEMS

_SHORT_BANNER = 120
"""In so few characters two pieces of a warning are enough."""


def without_banner(lines: list[str]) -> list[str]:
    """The lines without the warnings that a gateway put on top."""
    kept = lines
    while True:
        start = next((place for place, line in enumerate(kept) if line.strip()), len(kept))
        end = next((place for place in range(start, len(kept)) if not kept[place].strip()), len(kept))
        if start == end:
            return kept
        length = _banner(kept[start:end])
        if not length:
            return kept
        kept = kept[start + length :]


def _banner(paragraph: list[str]) -> int:
    """How many lines of a first paragraph are a warning."""
    first = paragraph[0].strip().lower().lstrip("*_#-=|> \t")
    # Exchange sets its tip between brackets where there is no HTML.
    opens = first.startswith(BANNER_STARTS) or first.removeprefix("[").startswith(BANNER_STARTS)
    if not opens and not is_rule_line(paragraph[0]):
        return 0
    whole = " ".join(paragraph).lower()
    if first.startswith(("[ext", "zjqcmq")) and len(first) < 60 and not first.partition("]")[2].strip():
        return 1
    pieces = sum(stem in whole for stem in BANNER_STEMS)
    if pieces < 3 and not (pieces == 2 and len(whole) < _SHORT_BANNER):
        return 0
    last = max(
        place
        for place, line in enumerate(paragraph)
        if any(stem in line.lower() for stem in BANNER_STEMS) or is_rule_line(line)
    )
    return last + 1
