"""What is told on a terminal: others' words among it move no cursor, change no colour and turn no line round."""

import sys
import unicodedata
from collections.abc import Iterable

JOINERS = "\u200c\u200d"
"""Persian and emoji need them."""


def tell(lines: Iterable[str]) -> None:
    """Each line on standard output."""
    sys.stdout.writelines(f"{shown(line)}\n" for line in lines)


def shown(text: str) -> str:
    """Without control characters (ECMA-48) and without what turns the direction of text; line ends stay."""
    if text.isprintable():
        return text
    return "".join(sign for sign in text if sign in "\n\t" or sign in JOINERS or not _steers(sign))


def _steers(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cc", "Cf", "Cs")


def shortened(text: str, most: int) -> str:
    """One line of so many letters, whatever it was."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"
