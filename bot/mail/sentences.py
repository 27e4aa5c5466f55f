"""The sentences of a person's words, each as written and as plain lower-case words."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

LONGEST = 16_000
"""Characters that are read: more than any person writes in an answer, so that hostile text has a price limit."""

MOST = 1_000
"""Sentences that are read: 16,000 letters of prose have 300, and each is asked in up to eight languages."""

WRAPPED = 45
"""A line at least this long was broken by the mail program, a shorter one by its writer."""

LINK, QUOTE = "§link", "§quote"
"""The words that stand for an address of the web or of mail, and for somebody's words in quotation marks."""

LONGEST_SENTENCE = 150
"""Words of one sentence that are read; what goes on longer is a list or an attack."""

_HIDDEN_LINK, _HIDDEN_QUOTE = "\x01", "\x02"
_LINKS = re.compile(r"<?\b(?:https?://|ftp://|www\.)[^\s<>]+>?|[^\s<>@,;]{1,64}@[\w.-]{3,255}")
_QUOTES = re.compile(r"\"[^\"\n]{1,200}\"|“[^”\n]{1,200}”|„[^“”\"\n]{1,200}[“”\"]|«[^»\n]{1,200}»")
_QUOTE_MARKS = '"“„«'
# Only where the marks begin, so that a thousand of them are looked at once; and with one set of signs at its head it
# goes past all letters at once.
_ENDS = re.compile(r"[.!?…](?<![.!?…]{2})[.!?…]*+[\"'”»)\]*_]*+(?=\s|$)")
BULLET = re.compile(r"(?:[-*•–·]|\d{1,2}[.)])\s+")
_ABBREVIATED = re.compile(
    r"(?:\b[^\W\d_]|\b(?:e\.g|i\.e|z\.b|d\.h|u\.a|bzw|ca|nr|inkl|zzgl|mr|mrs|ms|dr|st|vs|incl|approx|(?:id|art|kd|re|tel)nr|"
    r"no|sr|sra|dña|art|hd|avda|pza|blvd|ave|rd|p\.ej|av|dott|sig|rag|ing|ten|mw|dhr|o\.a|bijv|m\.b\.t|ул|стр|тел|т\.е|т\.д|руб|им))\.$",
    re.IGNORECASE,
)
_NO = re.compile(r"\bno\.$", re.IGNORECASE)
_NUMBER_BEHIND = re.compile(r"\s+[\d#]")
NUMBERED = re.compile(r"\bno\.(?=\s+[\d#])")
"""The "no" of "invoice no. 12" denies nothing."""
_LETTERED = re.compile(r"\b[A-ZА-Я](?:, | \w{1,4} )[A-ZА-Я]\.$")
"""The last letter of "A, B or C." is no initial."""
_ORDINAL = re.compile(r"\b\d{1,2}\.$")
COUNTED = frozenset(
    "dia día le il el page option version variant variante seite punkt entwurf vorschlag página pagina opción opzione "
    "opção versión versione versão versie optie punto ponto point вариант варианте пункт пункте макет версия".split()
)
"""Behind one of these a number is no ordinal: "depois do dia 3. Combinamos assim"."""
_LONGEST_ABBREVIATION = len("approx")
_FEWEST_QUOTED = 3
"""Words in quotation marks that are somebody's; fewer are stressed: by "Friday"."""
# An ordinal, an initial or a unit is followed by a name or a noun, never by one of these.
OPENS = re.compile(
    r"\s+(?:The|This|That|It|We|I|You|They|And|But|For|If|Please|Also|Can|Could|Otherwise|Thanks|"
    r"Die|Der|Das|Den|Wir|Ich|Es|Sie|Bitte|Und|Aber|Für|Bei|Wenn|Ihr|Du|Ansonsten|Danke|Sonst|Können|"
    r"Le|La|Les|Pour|Je|Nous|Vous|Il|Elle|On|Et|Mais|Si|Merci|Sinon|Pouvez|"
    r"El|Los|Las|Para|Yo|Por|Si|Gracias|Y|Pero|Nos|En|Lo|Podéis|"
    r"Il|Lo|Gli|Per|Le|Noi|Grazie|Ma|Se|Ci|Potete|O|Os|As|Nós|Obrigado|Obrigada|Mas|"
    r"De|Het|Wij|Ik|Jullie|Maar|Als|Verder|Voor|Kunnen|Bedankt|"
    r"Мы|Я|Это|Если|Но|И|Спасибо|Пожалуйста|Для|По|Можете|"
    r"Al|Te|Me|Am|Dann|Then|After|Ensuite|Dès|Luego|Después|Poi|Dopo|Depois|Daarna|Dan|Потом|"
    r"He|She|My|Our|Your|Mit|Mein|Meine|Unser|Unsere|Leider|Un|Une|Ce|Dans|Avec|Mon|Notre|No|Una|Con|Os|Se|Mi|"
    r"Io|Non|Vi|Ti|Quindi|Intanto|Eu|Não|Um|Uma|Com|Vou|Een|Mijn|Ons|Onze|We|Je|Dat|Dit|Ze|Er|Dus|En|"
    r"Он|Она|Они|Вы|Так|Не|"
    r"On|At|An|Zu|Danach|À|Alors|Allora|Entonces|In|Nessa|Nesse|Nesta|Neste|Op|В|Тогда|После)\b"
)
_TITLE = re.compile(
    r"\b(?:mr|mrs|ms|dr|sr|sra|st|vs|mw|dhr|dott|sig|rag|ing|z\.b|e\.g|i\.e|d\.h|u\.a|bijv)\.$", re.IGNORECASE
)
_WORDS = re.compile(r"\w+(?:'(?:(?!(?:ll|ve|re|m|d|s|t)\b)|(?<=\bn')t\b))?|§\w+|'(?:ll|ve|re|m|d|s)\b|,")
_PAUSES = ";:()–—"
_DASHES = re.compile(r"\s-+\s")
_HIDDEN = re.compile("\x01+|\x02+")
_NOT = re.compile(r"n't\b")
_MARKS = re.compile("[\u0300-\u036f]")
_FIGURE = re.compile(r"[\d#]")
"""Asked first: most sentences have none."""
_FIGURES = re.compile(r"\d{2}|\b(?=\w*\d)(?=\w*[A-Z])\w{3,}\b|\d\s*(?:€|\$|%|£|px|cm|mm)|#[0-9a-fA-F]{3}")


class Sentence(NamedTuple):
    """One sentence: as written, its plain words, and how it is meant."""

    written: str
    words: tuple[str, ...]
    """Lower case, no accents, apostrophes split off; every pause is a comma."""
    asked: bool
    """It ends with a question mark of its own, not one of a link or a quotation."""

    @property
    def exact(self) -> bool:
        """It holds figures, a link or a quotation: what facts are made of."""
        if LINK in self.words or QUOTE in self.words:
            return True
        return _FIGURE.search(self.written) is not None and _FIGURES.search(self.written) is not None


def plain(text: str) -> str:
    """Lower case without accents, as hurried people type it."""
    text = text.casefold().replace("’", "'").replace("`", "'")
    return text if text.isascii() else _MARKS.sub("", unicodedata.normalize("NFKD", text))


def own_words(text: str) -> str:
    """The text with blanks for somebody's words in quotation marks, every other sign where it was."""
    if not any(mark in text for mark in _QUOTE_MARKS):
        return text
    own = _QUOTES.sub(lambda said: said[0] if len(said[0].split()) < _FEWEST_QUOTED else " " * len(said[0]), text)
    # Who puts all of it in quotation marks quotes nobody.
    return own if any(map(str.isalpha, own)) else text


@lru_cache(maxsize=16)  # for a moment: each language that is tried asks for the same mail
def sentences(text: str) -> tuple[Sentence, ...]:
    """Every sentence in order; lines that quote (`>`) are not the writer's own."""
    found = (one for block in _blocks(text[:LONGEST]) for one in _split(block) if one.written)
    return tuple(islice(found, MOST))


def _blocks(text: str) -> list[str]:
    """Lines put together again where only the mail program broke them."""
    blocks: list[str] = []
    before = ""
    for line in text.splitlines():
        line = " ".join(line.split())
        if line.startswith(">"):
            line = ""
        if line and before and _continues(before, line):
            blocks[-1] += " " + line
        elif line:
            blocks.append(line[bullet.end() :] if (bullet := BULLET.match(line)) else line)
        before = line
    return blocks


def _continues(before: str, line: str) -> bool:
    if BULLET.match(line) or before[-1] in ".!?…:":
        return False
    return len(before) >= WRAPPED or (len(before) >= WRAPPED // 2 and line[0].islower() and before[-1] != ",")


def _split(block: str) -> list[Sentence]:
    hidden = block
    if "@" in hidden or "://" in hidden or "www." in hidden:
        hidden = _LINKS.sub(Hide(_HIDDEN_LINK), hidden)
    if any(mark in hidden for mark in _QUOTE_MARKS):
        hidden = _QUOTES.sub(Hide(_HIDDEN_QUOTE), hidden)
    found: list[Sentence] = []
    start = 0
    for end in _ENDS.finditer(hidden):
        if not _is_inside(hidden, end):
            found.append(_sentence(block[start : end.end()], hidden[start : end.end()]))
            start = end.end()
    if start < len(block):
        found.append(_sentence(block[start:], hidden[start:]))
    return found


@dataclass(frozen=True, slots=True)
class Hide:
    """Puts a mark over what is not the writer's sentence, letter for letter, so that places stay true."""

    mark: str

    def __call__(self, match: re.Match[str]) -> str:
        return self.mark * len(match[0])


def _is_inside(hidden: str, end: re.Match[str]) -> bool:
    """A dot after a day, an initial or an abbreviation ends nothing."""
    if end[0] != "." or end.end() == len(hidden):
        return False
    head = hidden[max(0, end.start() - 12) : end.end()]
    if head.endswith(("str.", "Str.")):
        return True  # A German street, whatever its name.
    if head[-_LONGEST_ABBREVIATION - 2 : -1].isalpha() and len(head) > _LONGEST_ABBREVIATION + 1:
        return False
    if _ORDINAL.search(head) is None and _ABBREVIATED.search(head) is None:
        return False
    if _LETTERED.search(head) is not None or ends_behind_number(head[:-1].split(), hidden, end.end()):
        return False
    # "Oh no. Monday, I promise": only before a figure does it stand for "number".
    if _NO.search(head) is not None and _NUMBER_BEHIND.match(hidden, end.end()) is None:
        return False
    return OPENS.match(hidden, end.end()) is None or _TITLE.search(head) is not None


def ends_behind_number(before: Sequence[str], text: str, end: int) -> bool:
    """ "After page 3. We liked": a number that counts nothing, and a capital behind it."""
    counts = len(before) > 1 and before[-1].isdecimal() and before[-2].lower() in COUNTED
    return counts and text[end : end + 3].lstrip()[:1].isupper()


def _sentence(written: str, hidden: str) -> Sentence:
    text = plain(hidden)
    for pause in _PAUSES:
        if pause in text:
            text = text.replace(pause, ",")
    if "e-mail" in text:
        text = text.replace("e-mail", "email")  # as every table spells it
    if "no." in text:
        text = NUMBERED.sub("nr.", text)
    if "n't" in text:
        text = _NOT.sub(" n't", text)
    if " -" in text:
        text = _DASHES.sub(" , ", text)
    if "_" in text:
        text = text.replace("_", " ")
    if _HIDDEN_LINK in text or _HIDDEN_QUOTE in text:
        text = _HIDDEN.sub(_shown, text)
    words = tuple(_WORDS.findall(text)[:LONGEST_SENTENCE])
    return Sentence(
        written=written.strip(),
        words=words,
        asked="?" in hidden[-4:] or "¿" in hidden,
    )


def _shown(hidden: re.Match[str]) -> str:
    return f" {LINK} " if hidden[0][0] == _HIDDEN_LINK else f" {QUOTE} "
