"""Phrases found in text: small patterns over whole words, fast enough to ask hundreds of them."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

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


class _Phrase(NamedTuple):
    """One phrase of a table."""

    written: str
    needs: frozenset[str]
    """The words it cannot do without."""
    choices: tuple[frozenset[str], ...]
    """The words of which it needs one, each with the others that may stand in its place."""


class Phrases:
    """A table of phrases; each is looked for only where its rarest word stands, and the others it needs."""

    def __init__(self, written: str, unspaced: Iterable[str] = ()) -> None:
        self._written = written
        self._unspaced = tuple(unspaced)

    @cached_property
    def _by_anchor(self) -> Mapping[str, tuple[_Phrase, ...]]:
        found: dict[str, list[_Phrase]] = {}
        for written in dict.fromkeys(table(self._written)):
            must = [word for word in written.split() if _is_needed(word)]
            needs = frozenset(word for word in must if "|" not in word)
            phrase = _Phrase(written, needs, tuple(frozenset(word.split("|")) for word in must if "|" in word))
            # By its longest word without a choice; phrases of stems only are asked of every text.
            rarest = min(must, key=lambda word: (word.count("|"), -len(word)), default="")
            for anchor in rarest.split("|"):
                found.setdefault(anchor, []).append(phrase)
        return {anchor: tuple(phrases) for anchor, phrases in found.items()}

    @cached_property
    def _rarest(self) -> frozenset[str]:
        return frozenset(self._by_anchor)

    def found(self, text: str) -> str | None:
        """The first place in folded text that says one of the phrases, as it stands there; None where none does."""
        words = _words(text)
        # In order, so that the same mail gives the same reason in every process.
        for anchor in (*sorted(self._rarest & words), ""):
            for phrase in self._by_anchor.get(anchor, ()):
                if not phrase.needs <= words or any(map(words.isdisjoint, phrase.choices)):
                    continue
                if hit := _shape(phrase.written).search(text):
                    return hit[0].strip()
        # Japanese, Chinese and Korean write no blanks, and no ASCII.
        return None if text.isascii() else next((said for said in self._unspaced if said in text), None)


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


def _is_needed(word: str) -> bool:
    """Whether a phrase needs this word of it as it is, or one of its choices."""
    return word != "..." and not word.endswith("?") and "*" not in word
