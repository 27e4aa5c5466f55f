"""Sentences with the marks they bear, greetings, formulas and the sign-off taken away."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache, partial
from itertools import pairwise

from bot.mail.answer_wanted import wants_an_answer
from bot.mail.contact import tells_contact
from bot.mail.grammar import Grammar, Line, Mark, Table
from bot.mail.needed import needs_a_thing
from bot.mail.numbered import behind_question
from bot.mail.preterite import has_handed_over
from bot.mail.sentences import Sentence, plain, sentences
from bot.mail.words import (
    about_it,
    agreed,
    among_them,
    annotated,
    answer_de,
    answer_en,
    answer_es,
    answer_fr,
    answer_it,
    answer_nl,
    answer_pt,
    answer_ru,
    apology,
    asked_after,
    assent,
    astray,
    attending,
    below,
    bereaved,
    bidding,
    blame,
    busy,
    cease,
    chatting,
    cleared,
    collected,
    concluded,
    counsel,
    counsel_only,
    counter,
    critique,
    defective,
    demanded,
    disputed,
    doubt,
    enough,
    entrusted,
    exchanged,
    expected,
    finished,
    fitting,
    found_right,
    given,
    glance,
    go_ahead,
    guests,
    had_enough,
    hindrance,
    idiom_progress,
    idiom_protest,
    idiom_verdict,
    indifferent,
    informed,
    insolvency,
    kindness,
    lacking,
    laid,
    late,
    left_alone,
    moot,
    mulling,
    needless,
    not_another,
    nothing_yet,
    occasion,
    outright,
    overtaken,
    patience,
    pledged,
    put_by,
    puzzled,
    ready,
    received,
    relieved,
    remainder,
    requested,
    rescinded,
    resumed,
    rhetoric,
    settled,
    shelved,
    small_talk,
    specified,
    spelt,
    still_to_do,
    striving,
    stuck,
    theirs,
    threatened,
    toil,
    told_another,
    unchanged,
    verdict,
    voted,
    wanted,
    wearisome,
    wish,
    working,
    yours,
)
from bot.mail.words.bidding import BIDDING, SHORTEST
from bot.mail.words.how_are_you import HOW_ARE_YOU
from bot.mail.words.opening import ARTICLES, EXCLAIMS, INTERROGATIVES, OPENERS, RATHER

SPEECH_ACTS = (
    left_alone, kindness, puzzled,
    rhetoric, doubt, hindrance, verdict, given, remainder, working, wanted, theirs, small_talk, specified,
    idiom_verdict, indifferent, idiom_protest, idiom_progress, apology, enough, insolvency, counsel, bidding, assent,
    cease, annotated, blame, agreed, wish, toil, critique, counter, rescinded, stuck, needless, astray,
    voted, striving, resumed, received, settled, entrusted, overtaken, requested, go_ahead, collected,
    put_by, concluded, lacking, yours, chatting, busy, bereaved, below,
    defective, pledged, moot, asked_after, relieved, among_them, glance, fitting, exchanged, threatened,
    cleared, laid, shelved, unchanged,
    found_right, still_to_do, counsel_only, wearisome, ready, finished, about_it, not_another, nothing_yet, outright,
    told_another, spelt, demanded, occasion, patience, attending, expected, disputed, had_enough, late, informed,
    mulling,
)  # fmt: skip
"""What is said in the same ways in every language: a table each, in all of them at once."""

TABLES: Mapping[str, Table] = {
    "en": answer_en.TABLE,
    "de": answer_de.TABLE,
    "fr": answer_fr.TABLE,
    "es": answer_es.TABLE,
    "it": answer_it.TABLE,
    "pt": answer_pt.TABLE,
    "nl": answer_nl.TABLE,
    "ru": answer_ru.TABLE,
}


def _with_acts(language: str, table: Table) -> Table:
    """A language's own table, and what each act of speech adds to it."""
    phrases = dict(table.phrases)
    for act in SPEECH_ACTS:
        for mark, lines in act.LINES.items():
            phrases[mark] = f"{phrases.get(mark, '')}\n{plain(lines.get(language, ''))}"
    return replace(table, phrases=phrases)


GRAMMARS: Mapping[str, Grammar] = {
    language: Grammar(language, partial(_with_acts, language, table)) for language, table in TABLES.items()
}

DENIES = frozenset({"no", "non", "nao"})

STOPS = (".", "!")
"""How a sentence ends, and hardly a name or a title."""

DOING = frozenset({Mark.HERE, Mark.DECIDED, Mark.OBJECTION, Mark.ASK, Mark.ORDER, Mark.FUTURE, Mark.PENDING, Mark.REST})
"""What no line of a signature does."""

SIGNED_LINE = 60
"""Below a sign-off, lines shorter than this are name, title and telephone."""

TURNS = {
    "en": frozenset(", and but".split()),
    "de": frozenset(", und aber doch".split()),
    "fr": frozenset(", et mais".split()),
    "es": frozenset(", y e pero".split()),
    "it": frozenset(", e ed ma".split()),
    "pt": frozenset(", e mas".split()),
    "nl": frozenset(", en maar doch".split()),
    "ru": frozenset(", и но".split()),
}
"""Where one of these stands, a sentence may do a second thing."""

LEAST_CALLED = 4
"""A name, its pause, and two words at least that are said to whoever bears it."""

GUESTS = frozenset(map(plain, guests.GUESTS))

FEW = 8
"""So many words that count guests say nothing else."""

OPENING = 2
"""So many sentences open a mail: a greeting, and how we are."""

QUITE = ("tout", "a", "fait")

NAME = 3
"""At most so many words alone on a line are a name or a title, not a statement."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence with what it says."""

    sentence: Sentence
    words: tuple[str, ...]
    """The plain words that are left without greeting and formulas."""
    marks: frozenset[Mark]
    grammar: Grammar = field(repr=False, compare=False)

    @property
    def clauses(self) -> tuple[frozenset[Mark], ...]:
        """What each clause says, cut where a sentence may do a second thing."""
        return _clauses(self.words, self.grammar)

    @property
    def pieces(self) -> tuple[tuple[str, ...], ...]:
        """The words of each clause."""
        return _pieces(self.words, self.grammar.language)

    @property
    def count(self) -> int:
        return len(self.words) - self.words.count(",")


@lru_cache(maxsize=64)  # of one mail, whose sentences are asked by several readers
def _clauses(words: tuple[str, ...], grammar: Grammar) -> tuple[frozenset[Mark], ...]:
    return tuple(Line(grammar, piece).marks() for piece in _pieces(words, grammar.language))


@lru_cache(maxsize=64)  # as there
def _pieces(words: tuple[str, ...], language: str) -> tuple[tuple[str, ...], ...]:
    turns = TURNS[language]
    if turns.isdisjoint(words):
        return (words,) if words else ()
    ends = [at for at, word in enumerate(words) if word in turns]
    begins = [0, *(at + 1 for at in ends)]
    found = (words[first:end] for first, end in zip(begins, [*ends, len(words)], strict=True))
    return tuple(piece for piece in found if piece)


@lru_cache(maxsize=16)
def statements(text: str, language: str) -> tuple[Statement, ...]:
    """What each sentence says; kept for a moment, since client's and team's reader ask for the same mail."""
    grammar = GRAMMARS[language]
    said: list[Statement] = []
    signed = False
    for sentence in sentences(text):
        statement = _statement(grammar, sentence)
        if Mark.SIGN_OFF in statement.marks:
            signed = True
        elif signed and _is_signature(statement):
            continue
        else:
            signed = False
            said.append(statement)
    return tuple(_without_small_question(said))


def _without_small_question(said: Sequence[Statement]) -> Sequence[Statement]:
    """ "Hi Ana, all good? The texts come on Friday": how we are asks for no answer where more is said."""
    opening = [one for one in said[:OPENING] if _asks_how_we_are(one)]
    more = sum(one.count for one in said if one not in opening) > NAME
    return [one for one in said if one not in opening] if opening and more else said


def _asks_how_we_are(statement: Statement) -> bool:
    if not statement.sentence.asked:
        return False
    words = statement.sentence.words
    while words[1:2] == (",",) and (not statement.grammar.knows(words[0]) or words != statement.sentence.words):
        words = words[2:]
    return any(" ".join(word for word in told if word != ",") in HOW_ARE_YOU for told in (words, statement.words))


def _is_signature(statement: Statement) -> bool:
    """A short line below a sign-off; "have a good weekend" may open a mail too, and what it says ends with a stop."""
    sentence = statement.sentence
    if sentence.written.endswith(STOPS) and not statement.marks.isdisjoint(DOING):
        return False
    return len(sentence.written) < SIGNED_LINE and not sentence.asked and not sentence.written.lower().startswith("p")


def _statement(grammar: Grammar, sentence: Sentence) -> Statement:
    said = Line(grammar, _quite(grammar.spelt(sentence.words), grammar.language))
    whole = said.without_courtesies()
    line = without_greeting(whole)
    if behind := behind_question(line.words):
        line = line.part(behind)
    elif not sentence.asked and (behind := behind_question(said.words)):
        # "Pregunta 2: no": at its end the word may be a tag, and here it is all that is said.
        line = said.part(behind)
    if sentence.asked and len(line.words) < len(whole.words):
        line = _without_the_name(line)
    marks = line.marks()
    if len(line.words) > 1 and line.words[0] in OPENERS:
        # "No disputamos la factura": that "no" says that they do not.
        denied = line.words[0] in DENIES and line.words[1] != ","
        marks |= line.part(1).marks() - ({Mark.OBJECTION} if denied else set())
    elif called := _called(line, sentence):
        marks |= line.part(called).marks()
    if not sentence.asked and _asks_in_haste(grammar.language, sentence.written, line.words):
        marks |= {Mark.ASK}
    if Mark.FUTURE in marks and marks.isdisjoint((Mark.PENDING, Mark.STUDY)) and tells_contact(sentence):
        marks = marks - {Mark.FUTURE} | {Mark.HERE}
    if not sentence.asked and _counts_guests(line.words):
        marks = marks - {Mark.FUTURE} | {Mark.DECIDED}
    thing = Mark.MORE_TIME in marks and grammar.language == "de" and needs_a_thing(line.words)
    if thing or any(wants_an_answer(piece, grammar.language) for piece in _pieces(line.words, grammar.language)):
        marks = marks - {Mark.MORE_TIME} | {Mark.ASK}
    if _bids(grammar.language, line.words):
        marks |= {Mark.REVIEW}
    if grammar.language == "es" and not sentence.asked and has_handed_over(sentence.written):
        marks = marks - {Mark.FUTURE} | {Mark.HERE}
    return Statement(sentence=sentence, words=line.words, marks=marks, grammar=grammar)


def _quite(words: tuple[str, ...], language: str) -> tuple[str, ...]:
    """ "Tout à fait" holds "a fait" once its accent is gone, and nobody has done anything."""
    if language != "fr" or QUITE not in zip(words, words[1:], words[2:], strict=False):
        return words
    quite = " ".join(QUITE)
    return tuple(" ".join(words).replace(f"pas {quite}", "pas tout").replace(quite, "exactement").split())


def _without_the_name(line: Line) -> Line:
    """ "Hallo, Ana, wie geht's?": who is greeted stands between two pauses."""
    pause = line.words.index(",") if "," in line.words[1:NAME] else 0
    if not pause or line.grammar.knows(line.words[pause - 1]):
        return line
    return line.part(pause + 1)


def _called(line: Line, sentence: Sentence) -> int:
    """Where "Ana, please stop these mails" begins behind the name; 0 where nobody is called."""
    words = line.words
    if len(words) < LEAST_CALLED or words[1] != "," or not sentence.written[:1].isupper():
        return 0
    return 0 if line.grammar.knows(words[0]) else 2


def _counts_guests(words: tuple[str, ...]) -> bool:
    """ "Am Samstag kommen 20 Leute": in few words the figure is all that is said."""
    if len(words) > FEW or GUESTS.isdisjoint(words):
        return False
    return any(one[0].isdecimal() and counted in GUESTS for one, counted in pairwise(words))


def _bids(language: str, words: tuple[str, ...]) -> bool:
    """ "Please tick the boxes": wanted of the reader, whatever it is."""
    bidding = BIDDING[language]
    if bidding.words.isdisjoint(words):
        return False
    said = [word for word in words if word != ","]
    return len(said) >= SHORTEST and bidding.pattern.search(" ".join(said)) is not None


def _asks_in_haste(language: str, written: str, words: tuple[str, ...]) -> bool:
    """ "wait who has the login": no capital, no mark, but a word that asks at its head."""
    if not (written[:1].islower() and written[-1:].isalnum()):
        return False
    said = [word for word in words if word != ","]
    head = next((at for at, word in enumerate(said) if word not in OPENERS and word != "wait"), len(said))
    return len(said) > head + 2 and said[head] in INTERROGATIVES[language] and said[head + 1] not in EXCLAIMS


def without_greeting(line: Line) -> Line:
    """What follows the pause after a greeting; nothing where the greeting stands alone."""
    words = line.words
    if len(words) > 1 and words[0] in RATHER and words[1] in ARTICLES:
        return line
    if _greets_after_the_name(line):
        return line.part(0, 0)
    if not line.may_greet() or Mark.GREETING not in line.part(0, 3).marks():
        return line
    if any(word[0].isdigit() for word in words[1 : NAME + 1]):
        return line  # "Lieber Variante 2": no name has a figure in it.
    pause = words.index(",") if "," in words[:6] else -1
    if pause >= 0:
        return line.part(pause + 1)
    return line.part(0, 0) if len(words) <= NAME + 1 else line


def _greets_after_the_name(line: Line) -> bool:
    """ "Anna, good morning!" and nothing else, as Russians write it."""
    pause = line.words.index(",") if "," in line.words[:4] else 0
    if not pause or not pause + 1 < len(line.words) <= pause + 1 + NAME:
        return False
    return Mark.GREETING in line.part(pause + 1).marks() and not line.part(0, pause).marks()


@lru_cache(maxsize=16)  # as there
def likely(text: str) -> tuple[str, ...]:
    """The languages whose own small words the text uses most; several where they tie."""
    words = Counter(word for sentence in sentences(text) for word in sentence.words).items()
    known = {
        language: sum(count for word, count in words if grammar.knows(word)) for language, grammar in GRAMMARS.items()
    }
    most = max(known.values())
    return tuple(language for language, count in known.items() if count == most) if most else ()
