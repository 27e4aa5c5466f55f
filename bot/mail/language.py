"""The language of somebody's words, or nothing where they are too few or mixed."""

import re
from collections import defaultdict

from bot.mail.kept import Kept
from bot.mail.words.language import ENDINGS, LETTERS, WORDS

_LONGEST = 1000
"""Characters that are looked at; more of them have never changed the answer."""
_SURE = 0.9
"""Evidence of about one unmistakable word."""
_AHEAD = 1.5
"""How much more evidence the first needs than the second."""
_THIN = 0.12
"""Evidence per word below which a text is in a language that we do not know."""
_RUSSIAN_LIKELY = 0.2
"""A Cyrillic word without evidence is Russian more often than anything else."""
_ENDING_WEIGHT = 0.12
_LETTER_WEIGHT = 0.6
_ONE_LETTER = 0.3
_SHARED = (0.0, 1.0, 0.35, 0.15)
"""What a sign is worth that one, two, three languages have; more is worth a tenth."""

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ADDRESS_SIGNS = ("@", "://", "www.")
_SCRIPTS = {
    "kana": re.compile(r"[\u3040-\u30ff]"),
    "han": re.compile(r"[\u3400-\u9fff]"),
    "ko": re.compile(r"[\uac00-\ud7af]"),
    "el": re.compile(r"[\u0370-\u03ff]"),
    "he": re.compile(r"[\u0590-\u05ff]"),
    "ar": re.compile(r"[\u0600-\u06ff]"),
    "th": re.compile(r"[\u0e00-\u0e7f]"),
}
_RARER_SCRIPT = re.compile(f"[{''.join(sign.pattern[1:-1] for sign in _SCRIPTS.values())}]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_EXOTIC = re.compile(r"[^\u0000-\u036f]")
"""No Latin letter, of any language that we know by its words."""
_SLAVIC = frozenset(("ru", "uk", "bg"))

_Evidence = dict[str, tuple[tuple[str, float], ...]]


def _shared_out(table: dict[str, str], *, letters: bool, weight: float) -> _Evidence:
    """For every sign the languages that have it, and what it is worth to each."""
    owners: dict[str, list[str]] = defaultdict(list)
    for code, signs in table.items():
        for sign in dict.fromkeys(signs if letters else signs.split()):
            owners[sign].append(code)
    return {
        sign: tuple((code, weight * (_SHARED[len(codes)] if len(codes) < len(_SHARED) else 0.1)) for code in codes)
        for sign, codes in owners.items()
    }


_BY_WORD = _shared_out(WORDS, letters=False, weight=1.0)
_BY_LETTER = _shared_out(LETTERS, letters=True, weight=_LETTER_WEIGHT)
_BY_ENDING = _shared_out(ENDINGS, letters=False, weight=_ENDING_WEIGHT)
_TELLING = re.compile(f"[{''.join(_BY_LETTER)}]")
_LONGEST_ENDING = max(map(len, _BY_ENDING))


def language(text: str) -> str | None:
    """ISO 639-1 code of the words; None where they are too few, too mixed, or in no language we know."""
    words = _without_addresses(text[:_LONGEST])
    exotic = not words.isascii() and _EXOTIC.search(words) is not None
    script = _by_script(words) if exotic else None
    if script:
        return script
    found = _WORD.findall(words.lower().replace("’", "'"))
    cyrillic = exotic and bool(_CYRILLIC.search(words))
    scores = _scores(found)
    if cyrillic:
        scores["ru"] += _RUSSIAN_LIKELY * len(found)
    ranked = sorted(((score, code) for code, score in scores.items() if (code in _SLAVIC) == cyrillic), reverse=True)
    if not ranked or ranked[0][0] < _SURE or ranked[0][0] < _THIN * len(found):
        return None
    first, code = ranked[0]
    second = ranked[1][0] if len(ranked) > 1 else 0.0
    return code if first >= _AHEAD * second else None


def _without_addresses(text: str) -> str:
    """The text without links and mail addresses, which speak no language."""
    if not any(sign in text for sign in _ADDRESS_SIGNS):
        return text
    return " ".join(word for word in text.split() if not any(sign in word for sign in _ADDRESS_SIGNS))


def _by_script(words: str) -> str | None:
    """A script that only one language writes."""
    if _RARER_SCRIPT.search(words) is None:
        return None
    letters = sum(map(str.isalpha, words))
    share = {code: len(sign.findall(words)) for code, sign in _SCRIPTS.items()}
    if share["kana"] and (share["kana"] + share["han"]) * 2 > letters:
        return "ja"
    code = max(share, key=lambda each: share[each])
    if share[code] * 2 <= letters:
        return None
    return "zh" if code == "han" else code


def _scores(words: list[str]) -> dict[str, float]:
    """The evidence for each language, word by word."""
    scores: dict[str, float] = defaultdict(float)
    for evidence in map(_EVIDENCE.__getitem__, words):
        for code, worth in evidence:
            scores[code] += worth
    return scores


def _evidence(word: str) -> tuple[tuple[str, float], ...]:
    """What one word is worth to each language: the word itself or its ending, then its letters."""
    known = _BY_WORD.get(word)
    if known is None and "'" in word:
        known = _BY_WORD.get(word.rpartition("'")[2]) or _BY_WORD.get(word.partition("'")[0])
    # A single letter is as often an initial as a word.
    weight = 1.0 if len(word) > 1 else _ONE_LETTER
    found = [(code, worth * weight) for code, worth in (known if known is not None else _by_ending(word))]
    if not word.isascii():
        for letter in _TELLING.findall(word):
            found.extend(_BY_LETTER[letter])
    return tuple(found)


_EVIDENCE = Kept(_evidence, most=20_000)


def _by_ending(word: str) -> tuple[tuple[str, float], ...]:
    if len(word) > _LONGEST_ENDING:
        for length in range(_LONGEST_ENDING, 1, -1):
            found = _BY_ENDING.get(word[-length:])
            if found:
                return found
    return ()
