"""What a word can mean where a day is named: one small vocabulary for each language."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from typing import NamedTuple

from bot.mail.days.tables import TABLES, places_of, senses_of
from bot.mail.kept import Kept
from bot.mail.spelling import meant, respelt
from bot.mail.words.spelling import MEANT

LINKS = ("but", "if", "when", "and")
LANGUAGES = tuple(TABLES)

# A word longer than this is no word of ours; it is kept whole and means nothing.
LONGEST_WORD = 40

_ACCENTED = "àáâãäåçèéêëìíîïñòóôõöøùúûüýё"
_PLAIN = str.maketrans(_ACCENTED, "aaaaaaceeeeiiiinoooooouuuuyе")

_ISO = r"\d{4}-\d{2}-\d{2}(?![\w-])"
_NUMERIC = r"\d{1,2}(?P<mark>[./-])\d{1,2}(?:(?P=mark)(?:\d{4}|\d{2}))?\.?(?![\w/:%]|[.,]\d)"
_NUMBER = r"\d+(?:[.,:/-]\d+)*"
_WORD = r"[^\W\d_]+(?:'[^\W\d_]+)*"
_ELIDED = r"[^\W\d_]+'?"


def _tokens(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?P<word>{word})|(?P<iso>{_ISO})|(?P<date>{_NUMERIC})|(?P<number>{_NUMBER})|(?P<other>\S)")


# French and Italian write an elided word and the next one as one: d'ici, l'8, dall'1.
_WHOLE, _SPLIT = _tokens(_WORD), _tokens(_ELIDED)


# "Mirarlo", "mandarvelo": an infinitive with its objects is still that infinitive.
CLITICS = {
    "es": re.compile(r"(.{2,}r)(?:[mts]e|n?os)?(?:l[oae]s?)?"),
    "it": re.compile(r"(.{2,}r)(?:[mtvc]e|glie)?(?:l[oaie]|[mtvc]i|ne)"),
}


@dataclass(frozen=True, slots=True)
class Meaning:
    """What one word or phrase says: its senses, and its place in the calendar."""

    senses: frozenset[str] = frozenset()
    calendar: str = ""
    """weekday, short_weekday, month, number, unit, shift, part, next, this, last, weekend, week, monthend, feast,
    festival, saint, later; or empty."""
    value: int = 0


NOTHING = Meaning()


class Token(NamedTuple):
    """A word, number or mark of a sentence, with its place in the text."""

    form: str
    shape: str
    """iso, date, number, word or other."""
    start: int
    end: int
    meaning: Meaning = NOTHING
    link: str = ""
    """How the word opens a clause: but, if, when or and; empty where it opens none."""

    def has(self, *senses: str) -> bool:
        said = self.meaning.senses
        return bool(said) and not said.isdisjoint(senses)

    def is_a(self, *places: str) -> bool:
        return self.meaning.calendar in places


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one language, compiled from its table."""

    language: str
    words: Mapping[str, Meaning]
    stems: Mapping[str, Meaning]
    phrases: Mapping[tuple[str, ...], Meaning]
    """Words without their accents, as they follow each other."""
    lengths: Mapping[str, Mapping[str, tuple[int, ...]]]
    """How long the phrases are that begin with a word and go on with another, the longest first."""
    endings: "Endings"
    """Ending of a word, the senses it gives, and whether only to a verb of delivering."""
    pattern: re.Pattern[str]
    day_words: Mapping[str, frozenset[str]]
    """Words without which (and without a digit) a text names no day, and those of which each needs one in the text."""
    away_words: Mapping[str, tuple[frozenset[str], ...]]
    """Words without one of which nobody says that they are away, and the words that each needs beside it."""
    away_stems: tuple[str, ...]
    """Beginnings of words that do as well."""
    telling: frozenset[str]
    """Whole words by which the language is known when nobody could tell it."""
    both_orders: bool
    """Numeric days are written day first by some and month first by others."""

    def meaning(self, form: str) -> Meaning:
        found = self.words.get(form) or self.words.get(form.translate(_PLAIN))
        if found is None and self.both_orders and form.endswith("'s"):
            owner = self.words.get(form[:-2], NOTHING)  # "Logo's coming Friday".
            found = owner if "goods" in owner.senses else None
        if found is None and self.language in CLITICS and (verb := CLITICS[self.language].fullmatch(form)):
            found = self.words.get(verb[1] + "e" * (self.language == "it"))
        if found is None:
            found = self._stem(form) or self._stem(form.translate(_PLAIN)) or NOTHING
        return self._with_ending(form, found)

    def senses(self, form: str) -> frozenset[str]:
        """What a word says, however it is misspelt."""
        return _meanings(self.language)[form][0].senses

    def knows(self, form: str) -> bool:
        return form in self.lengths or self.meaning(form) is not NOTHING

    def _stem(self, form: str) -> Meaning | None:
        for length in range(min(len(form), 14), 2, -1):
            found = self.stems.get(form[:length])
            if found is not None:
                return found
        return None

    def _with_ending(self, form: str, found: Meaning) -> Meaning:
        return _ended((form,), found, self.endings)

    def tokens(self, text: str, start: int, end: int) -> list[Token]:
        """The words of a stretch of (lower-case) text, phrases joined to one token."""
        found: list[Token] = []
        plain: list[str] = []
        meanings = _meanings(self.language)
        for match in self.pattern.finditer(text, start, end):
            form, shape = match[0], match.lastgroup or "other"
            first, last = match.span()
            if shape == "word" and last - first <= LONGEST_WORD:
                meaning, link, form_plain = meanings[form]
                if form == ITSELF and self.language == "pt" and text[max(0, first - 1) : first] == "-":
                    meaning, link = NOTHING, ""
                # As Token(...) does, in half the time: this is done for every word.
                found.append(tuple.__new__(Token, (form, shape, first, last, meaning, link)))
                plain.append(form_plain)
            else:
                found.append(Token(form, "date" if shape == "mark" else shape, first, last))
                plain.append(form)
        return self._joined(found, plain)

    def _joined(self, tokens: list[Token], forms: list[str]) -> list[Token]:
        """Tokens with their phrases joined; `forms` are theirs without accents."""
        joined: list[Token] = []
        past = 0
        for at, going_on in enumerate(map(self.lengths.get, forms[:-1])):
            if going_on is None or forms[at + 1] not in going_on or at < past:
                continue
            phrase = self._phrase(forms, at, going_on[forms[at + 1]])
            if phrase is None:
                continue
            length, meaning = phrase
            last = tokens[at + length - 1]
            form = " ".join(token.form for token in tokens[at : at + length])
            if form == NO_SE and forms[at + length : at + length + 1] and forms[at + length] not in UNKNOWING:
                continue
            joined += tokens[past:at]
            joined.append(Token(form, "word", tokens[at].start, last.end, meaning, _link(meaning)))
            past = at + length
        return joined + tokens[past:]

    def _phrase(self, forms: list[str], at: int, lengths: tuple[int, ...]) -> tuple[int, Meaning] | None:
        for length in lengths:
            found = self.phrases.get(tuple(forms[at : at + length])) if at + length <= len(forms) else None
            if found is not None:
                return length, found
        return None


ITSELF = "se"
""" "If" in Portuguese, but behind a hyphen the pronoun: "o contrato assina-se na sexta"."""

NO_SE = "no se"
"""Without its accent it is "no sé" only where the sentence ends or a question follows; else "no se olvida"."""
UNKNOWING = frozenset("si que cuando cuanto cuantos como cual donde quien , . ! ? ; aun todavia bien".split())

Endings = tuple[tuple[str, frozenset[str], bool], ...]


def _ended(words: tuple[str, ...], found: Meaning, endings: Endings) -> Meaning:
    """Where the verb's ending tells the person ("enviaremos", "facciamo sapere"), it is the writer."""
    if not found.senses.isdisjoint(("done", "ask", "self", "participle", "but")):
        return found
    verb = not found.senses.isdisjoint(("do", "back"))
    for ending, senses, only_verbs in endings:
        if (verb or not only_verbs) and any(len(word) > 3 and word.endswith(ending) for word in words):
            return Meaning(found.senses | senses, found.calendar, found.value)
    return found


AWAY = frozenset(("away", "back"))
SHORTEST_NEEDED = 3
NAMING = tuple("weekday short_weekday month unit shift weekend week monthend feast festival saint later".split())


def _day_words(meanings: Mapping[str, Meaning]) -> Mapping[str, frozenset[str]]:
    """Each word of the calendar; a phrase by its most telling word, which needs the next: of "that day" only both."""
    found: dict[str, set[str]] = {}
    for key in (key for key, meaning in meanings.items() if meaning.calendar in NAMING):
        sign, *others = _most_telling_first(key, meanings)
        needed = next(filter(str.isalpha, others), sign)
        for spelt in {sign, sign.translate(_PLAIN)}:
            found.setdefault(spelt, set()).update((needed, needed.translate(_PLAIN)))
    return {sign: frozenset(needed) for sign, needed in found.items()}


def _most_telling_first(key: str, meanings: Mapping[str, Meaning]) -> list[str]:
    """Of "i'm off until" it is "off": the longest word that is no pronoun, preposition or the like."""
    words = key.split("_")
    words.sort(key=lambda word: (not meanings.get(word, NOTHING).senses, len(word)), reverse=True)
    return [word.strip("'") for word in words]


def _away_words(meanings: Mapping[str, Meaning]) -> Mapping[str, tuple[frozenset[str], ...]]:
    """Each word or phrase of an absence by its most telling word, with and without accents, and the others it needs."""
    found: dict[str, set[frozenset[str]]] = {}
    for key in (key for key, meaning in meanings.items() if not meaning.senses.isdisjoint(AWAY)):
        for spelt in {key, key.translate(_PLAIN)}:
            # A word of two letters, or with an apostrophe, is left out by many: "im off".
            whole = frozenset(word for word in spelt.split("_") if len(word) >= SHORTEST_NEEDED and word.isalpha())
            sign = max(whole or _NOT_LETTER.split(spelt), key=lambda word: (not _says(word, meanings), len(word)))
            found.setdefault(sign, set()).add(whole - {sign})
    return {sign: tuple(needs) for sign, needs in found.items()}


def _says(word: str, meanings: Mapping[str, Meaning]) -> frozenset[str]:
    return meanings.get(word, NOTHING).senses - AWAY


def _spoken(words: tuple[str, ...], found: Meaning, meanings: Mapping[str, Meaning]) -> Meaning:
    """Who is away in "i'm off", who acts in "mach ich": the writer, if a word of the phrase says so."""
    pronouns = words if not found.senses.isdisjoint(("away", "back")) else words[-1:] if "do" in found.senses else ()
    if not any("self" in meanings.get(word, NOTHING).senses for word in pronouns):
        return found
    return Meaning(found.senses | {"self"}, found.calendar, found.value)


def _link(meaning: Meaning) -> str:
    return next((link for link in LINKS if link in meaning.senses), "") if meaning.senses else ""


WORDS_KEPT = 4096
"""Of one language: more than the sentences with days use in a week."""


@cache
def _meanings(language: str) -> Kept[tuple[Meaning, str, str]]:
    """What a word of the language says, how it opens a clause, and how it is written without accents."""
    return Kept(partial(_meaning, vocabulary(language)), WORDS_KEPT)


def _meaning(known: Vocabulary, form: str) -> tuple[Meaning, str, str]:
    meaning = known.meaning(form)
    plain = form.translate(_PLAIN)
    # Only a word for a word: the tokens keep their places in the text.
    full = meant(known.language).get(plain, ())
    if len(full) == 1:
        plain = full[0]
    elif meaning is NOTHING:
        other = respelt(plain, known.language, lambda one: one != plain + "e" and known.knows(one))
        meaning = known.meaning(other)
        plain = plain if plain in known.lengths else other
    return meaning, _link(meaning), plain


@lru_cache(maxsize=len(LANGUAGES))
def vocabulary(language: str) -> Vocabulary:
    """The vocabulary of one of LANGUAGES, compiled at first use."""
    table = TABLES[language]
    told: dict[str, set[str]] = {}
    for said, words in senses_of(language):
        for word in words.split():
            told.setdefault(word, set()).update(said.split())
    for own in told.values():
        if "hands" in own:
            own.add("do")  # Who hands a thing over does what is asked.
    named: dict[str, tuple[str, int]] = {}
    for place, by_value in places_of(language):
        for value, words in by_value.items():
            named.update(dict.fromkeys(words.split(), (place, value)))
    meanings = {word: Meaning(frozenset(told.get(word, ())), *named.get(word, ("", 0))) for word in (*told, *named)}
    for short, full in MEANT.get(language, {}).items():
        if full in meanings:
            meanings.setdefault(short, meanings[full])
    return _compiled(language, meanings, table.ENDINGS, table.ELISION)


def _compiled(
    language: str, meanings: dict[str, Meaning], endings: Mapping[str, tuple[str, bool]], elision: bool
) -> Vocabulary:
    pattern = _SPLIT if elision else _WHOLE
    told = tuple((ending, frozenset(senses.split()), only) for ending, (senses, only) in endings.items())
    words: dict[str, Meaning] = {}
    stems: dict[str, Meaning] = {}
    phrases: dict[tuple[str, ...], Meaning] = {}
    lengths: dict[str, dict[str, set[int]]] = {}
    for word, meaning in meanings.items():
        # A hyphen is a word of its own: "sign-off", "follow-up".
        key = word if "_-_" in word else word.replace("-", "_-_")
        if "_" in key:
            parts = tuple(key.split("_"))
            plain = tuple(part.translate(_PLAIN) for part in parts)
            phrases[plain] = _spoken(parts, _ended(parts, meaning, told), meanings)
            lengths.setdefault(plain[0], {}).setdefault(plain[1], set()).add(len(plain))
        elif key.endswith("*"):
            stems[key[:-1]] = meaning
        else:
            words[key] = meaning
    _complete(words, stems)
    return Vocabulary(
        language,
        words,
        stems,
        phrases,
        {
            first: {second: tuple(sorted(found, reverse=True)) for second, found in going_on.items()}
            for first, going_on in lengths.items()
        },
        told,
        pattern,
        _day_words(meanings),
        _away_words({key: meaning for key, meaning in meanings.items() if not key.endswith("*")}),
        tuple(key[:-1] for key, meaning in meanings.items() if key.endswith("*") and meaning.senses & AWAY),
        frozenset(words) | frozenset(lengths),
        language == "en",
    )


def _complete(words: dict[str, Meaning], stems: Mapping[str, Meaning]) -> None:
    """Adds what a noun has from its verb, and each word as it is typed without accents."""
    for key, meaning in list(words.items()):
        unaccented = key.translate(_PLAIN)
        stem = next((stems[key[:end]] for end in range(len(key), 2, -1) if key[:end] in stems), NOTHING)
        if meaning.senses & {"goods", "delivery"} and stem.senses:
            # The noun of a verb says what the verb says: "approval", "Unterschrift".
            meaning = words[key] = Meaning(meaning.senses | stem.senses, meaning.calendar, meaning.value)
        # "livré" is over, "livre" is not: without its accent a participle may be another form of the verb.
        if not any(unaccented[:length] in stems for length in range(3, len(unaccented) + 1)):
            words.setdefault(unaccented, meaning)


def lowered(text: str) -> str:
    """Lower case, composed, apostrophes straight, every character still in its place."""
    plain = text.replace("\u2019", "'").replace("\xa0", " ").replace("\u202f", " ")
    lower = plain.lower()
    if len(lower) != len(plain):
        lower = "".join(one if len(one) == 1 else char for char, one in ((char, char.lower()) for char in plain))
    return lower


def composed(text: str) -> str:
    """The text in NFC: some mailers (Apple's) send a letter and its accent apart."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


_NOT_LETTER = re.compile(r"[\W\d_]+")


def most_likely(words: frozenset[str]) -> Vocabulary | None:
    """The language whose words the text uses most; None where two are as likely."""
    scores = sorted(((len(words & vocabulary(one).telling), one) for one in LANGUAGES), reverse=True)
    (best, language), (second, _) = scores[0], scores[1]
    return vocabulary(language) if best > second else None
