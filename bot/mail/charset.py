"""Bytes to text, whatever charset the mail claims, or does not."""

import codecs
from functools import lru_cache

ALIASES = {
    "ascii": "us-ascii",
    "ansi_x3.4-1968": "us-ascii",
    "646": "us-ascii",
    # What is called Latin-1 in mail is Windows-1252 nearly always (WHATWG Encoding, section 4.2).
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso_8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "euc-kr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "iso-2022-jp": "iso2022_jp_ext",
    "unicode-1-1-utf-7": "utf-7",
    "utf8mb4": "utf-8",
    "win-1251": "cp1251",
    "x-cp1251": "cp1251",
    "koi8": "koi8-r",
    "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman",
    "cp-850": "cp850",
}
# Python codecs that are no charsets of mail, or are slow on long input (punycode is quadratic).
NOT_CHARSETS = {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem", "palmos"}
# Charsets in which plain ASCII bytes do not mean ASCII letters.
SHIFTING = ("iso2022", "hz", "utf-7", "utf-16", "utf-32", "cp037", "cp500", "cp1026", "cp1140")
CYRILLIC = ("koi8-r", "cp1251", "iso8859-5", "cp866", "mac-cyrillic")
# Enough to tell one charset from another, little enough to try five of them.
SAMPLE = 4096
# In Western text at most every third letter has an accent; above it the alphabet is another one.
FOREIGN_SHARE = 0.4


@lru_cache(maxsize=256)
def codec(declared: str) -> str | None:
    """Python's name of a declared charset; None where it names none that text can have."""
    name = declared.strip().strip("\"'").lower()
    name = ALIASES.get(name, name)
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    is_text: bool = getattr(found, "_is_text_encoding", True)
    return found.name if is_text and found.name.replace("-", "_") not in NOT_CHARSETS else None


def decoded(raw: bytes, declared: str | None) -> str:
    """The text of these bytes: as declared where that can be true, else the likeliest charset."""
    named = codec(declared) if declared else None
    if named is not None and named.startswith(SHIFTING):
        return _cleaned(raw.decode(named, "replace"))
    if raw.isascii():
        # RFC 1468: the escape sequence tells what a missing charset does not.
        return raw.decode("iso2022_jp_ext", "replace") if b"\x1b$" in raw else raw.decode("ascii")
    try:
        # Valid UTF-8 with multi-byte characters is never anything else in practice, whatever was declared.
        # The codec that takes the mark away itself is written in Python.
        return raw.decode().removeprefix("\ufeff")
    except UnicodeDecodeError:
        return raw.decode(likeliest(raw, named), "replace")


def likeliest(raw: bytes, named: str | None) -> str:
    """The charset of 8-bit bytes that are not UTF-8."""
    if named == "utf-8" and _spoils_little(raw):
        return "utf-8"
    sample = raw[:SAMPLE]
    if named is not None and named not in ("utf-8", "ascii", "cp1252") and named not in CYRILLIC:
        return named
    high = sum(1 for byte in sample if byte >= 0xC0)
    letters = high + sum(1 for byte in sample if chr(byte).isalpha() and byte < 0x80)
    if high > FOREIGN_SHARE * letters and (high > 3 or named in CYRILLIC):
        best = max(CYRILLIC, key=lambda name: (_cyrillic_score(sample, name), name == named))
        if _cyrillic_score(sample, best) > high / 2:
            return best
        eastern = _eastern(sample)
        if eastern is not None:
            return eastern
    return named if named not in (None, "utf-8", "ascii") else "cp1252"


def _spoils_little(raw: bytes) -> bool:
    """Declared UTF-8, with a broken character here and there (cut in the middle, usually)."""
    text = raw[:SAMPLE].decode("utf-8", "replace")
    return text.count("\ufffd") * 4 < sum(1 for letter in text if letter > "\x7f")


def _cyrillic_score(sample: bytes, name: str) -> int:
    """Words are lower-case inside: KOI8-R read as CP1251 swaps the cases."""
    text = sample.decode(name, "replace")
    score = 0
    before = " "
    for letter in text:
        if "а" <= letter <= "я" or letter == "ё":
            score += 1
        elif letter > "\x7f" and (before.isalpha() or not letter.isalpha()):
            score -= 1
        before = letter
    return score


def _eastern(sample: bytes) -> str | None:
    whole = sample[: len(sample) - len(sample) % 2] if len(sample) == SAMPLE else sample
    for name in ("euc_jp", "cp932", "gb18030", "cp949"):
        try:
            text = whole.decode(name)
        except UnicodeDecodeError:
            continue
        if name == "gb18030" or any("ぁ" <= letter <= "ヶ" or "가" <= letter <= "힣" for letter in text):
            return name
    return None


def _cleaned(text: str) -> str:
    """Without lone surrogates, which no database and no JSON can carry."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode()
    return text
