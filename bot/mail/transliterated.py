"""Russian typed in Latin letters, turned back into its own."""

import re

_TELLING = frozenset(
    """
    prishlyu prishlu prishlem prishlite prishli otpravlyu otpravlu otpravil otpravila otpravili otpravlyaem skinu
    skinul skinula budet budem budu zavtra poslezavtra segodnya segodnia poka spasibo pozhaluysta pozhalujsta
    pozhaluista pojaluista privet zdravstvuyte zdravstvuite eto mozhno mojno nuzhno nujno nado nam vam vas nas vse
    kak chto shto uzhe uje esche eshche eshe sdelayu sdelaem sdelal sdelali posmotryu posmotrim posle pyatnicu
    pyatnitsu ponedelnik vtornik sredu chetverg subbotu voskresenye horosho khorosho dogovorilis soglasen soglasna
    vopros skolko kogda gde ochen tolko menya tebya my vy ya dlya ili esli tozhe teper seychas seichas maket sayt
    sait nedele nedelyu nedeli utverzhdayu utverzhdaem odobryayu variant schet dogovor teksty fotki izvinite prostite
    """.split()
)
"""Words by which it is known; two of them, and a third of all, make a text Russian."""

_FEWEST, _SHARE = 2, 3

_LETTERS = {
    "shch": "щ", "sch": "щ", "zh": "ж", "kh": "х", "ts": "ц", "ch": "ч", "sh": "ш", "yu": "ю", "ju": "ю", "iu": "ю",
    "ya": "я", "ja": "я", "yo": "ё", "ye": "е", "a": "а", "b": "б", "v": "в", "w": "в", "g": "г", "d": "д", "e": "е",
    "z": "з", "i": "и", "k": "к", "l": "л", "m": "м", "n": "н", "o": "о", "p": "п", "r": "р", "s": "с", "t": "т",
    "u": "у", "f": "ф", "h": "х", "c": "ц", "j": "ж", "x": "кс", "q": "к", "'": "ь",
}  # fmt: skip
_VOWELS = "aeiou"
_SOUNDS = re.compile("|".join((*_LETTERS, "y")), re.IGNORECASE)
_WORDS = re.compile(r"[a-z']+")


def in_cyrillic(text: str) -> str | None:
    """The text in Russian letters; None where it is no Russian in Latin ones."""
    if not text.isascii():
        return None
    words = _WORDS.findall(text.lower())
    telling = sum(word in _TELLING for word in words)
    return _SOUNDS.sub(_letter, text) if telling >= _FEWEST and telling * _SHARE >= len(words) else None


def _letter(match: re.Match[str]) -> str:
    sound = match[0].lower()
    if sound == "y":
        before = match.string[match.start() - 1 : match.start()].lower()
        letter = "й" if before and before in _VOWELS else "ы"
    else:
        letter = _LETTERS[sound]
    return letter.upper() if match[0][0].isupper() else letter
