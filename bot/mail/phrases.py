"""Phrases found in text: small patterns over whole words, fast enough to ask hundreds of them."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, cached_property, lru_cache

# A stop behind a digit is of an ordinal or a date, not of a sentence.
WORDS = re.compile(r"[^\W_]+(?:'[^\W_]+)*|(?<!\d)\.")
STOPS = "!?;:：。…"
# A gap may hold "currently", "unfortunately until Monday", never another sentence.
GAP = r"(?:[^\W_]\S* ){0,5}"


def folded(text: str) -> str:
    """Words in lower case, one blank between, a full stop where a sentence ends."""
    plain = text if text.isascii() else unicodedata.normalize("NFC", text)
    plain = plain.lower().replace("’", "'").replace("e-mail", "email")
    for stop in STOPS:
        if stop in plain:
            plain = plain.replace(stop, ".")
    return f" {' '.join(WORDS.findall(plain))} "


# One mail is asked about with a dozen tables, text by text.
@lru_cache(maxsize=8)
def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def table(written: str) -> tuple[str, ...]:
    """The phrases of a table: between slashes, each line beginning with its language where it names one.

    In a phrase `...` is a gap of up to five words, `a|b` a choice, `stem*` any ending, `.` a stop of any kind, and
    `word?` may be missing.
    """
    lines = (line.split(": ", 1)[-1] for line in written.strip().split("\n"))
    phrases = (" ".join(piece.replace("e-mail", "email").split()) for line in lines for piece in line.split("/"))
    return tuple(phrase for phrase in phrases if phrase)


class Phrases:
    """A table of phrases; each is looked for only where its rarest word stands."""

    def __init__(self, written: str, unspaced: Iterable[str] = ()) -> None:
        self._written = written
        self._unspaced = tuple(unspaced)

    @cached_property
    def _by_anchor(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for phrase in dict.fromkeys(table(self._written)):
            for anchor in _anchors(phrase):
                found.setdefault(anchor, []).append(phrase)
        return {anchor: tuple(phrases) for anchor, phrases in found.items()}

    def found(self, text: str) -> str | None:
        """The first place in folded text that says one of the phrases, as it stands there; None where none does."""
        by_anchor = self._by_anchor
        met = by_anchor.keys() & _words(text)
        # In order, so that the same mail gives the same reason in every process.
        for anchor in (*sorted(met), "") if met or "" in by_anchor else ():
            for phrase in by_anchor.get(anchor, ()):
                if hit := _shape(phrase).search(text):
                    return hit[0].strip()
        # Japanese, Chinese and Korean write no blanks.
        return next((said for said in self._unspaced if said in text), None)


# Most phrases of the tables never meet the word by which they are found.
@cache
def _shape(phrase: str) -> re.Pattern[str]:
    pieces = [" "]
    for word in phrase.split():
        if word == "...":
            pieces.append(GAP)
            continue
        body = "|".join(re.escape(choice).replace(r"\*", r"\w*") for choice in word.rstrip("?").split("|"))
        pieces.append(f"(?:(?:{body}) )?" if word.endswith("?") else f"(?:{body}) ")
    return re.compile("".join(pieces))


def _anchors(phrase: str) -> tuple[str, ...]:
    """The word by which a phrase is found, the longest that stands in it whole; nothing for phrases of stems only."""
    must = [word for word in phrase.split() if word != "..." and not word.endswith("?") and "*" not in word]
    if not must:
        return ("",)
    return tuple(min(must, key=lambda word: (word.count("|"), -len(word))).split("|"))
