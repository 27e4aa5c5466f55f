"""What words lean to where the rules heard nothing, or little, or may have misheard one of many."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bot.mail.days.signs import sounds_of_a_day, words_of
from bot.mail.days.words import vocabulary
from bot.mail.grammar import Mark
from bot.mail.instructed import WORKING
from bot.mail.leaning import leaning
from bot.mail.message import Answer
from bot.mail.statements import NAME, Statement, statements
from bot.mail.unexplained import SOOTHING, unexplained
from bot.mail.words.people import OWN_PEOPLE, PURPOSES, READER, WAITING

ASIDE = 3
"""So many words nobody understands do not make an acknowledgement something else: a name, an "and how"."""

PEACEABLE = SOOTHING - {Mark.FUTURE}
"""What thanks or waits; "you will hear from my lawyer" speaks of what will be, too."""

BY_THE_WAY = frozenset({Mark.TALK, Mark.ASIDE})
"""Small talk, and news that nobody asked for."""

Bounds = Mapping[Answer | None, float]
"""How surely words must lean to each answer, from 0 to 1."""

NEVER = 2.0
"""Surer than anybody is."""

SURE: Mapping[Answer | None, Bounds] = {
    None: {Answer.DELIVERS: 0.72, Answer.QUESTION: 0.995, Answer.ACKNOWLEDGEMENT: 0.99},
    Answer.ACKNOWLEDGEMENT: {Answer.DELIVERS: 0.85, Answer.QUESTION: 0.99, Answer.OBJECTION: 0.995},
    Answer.QUESTION: {Answer.DELIVERS: 0.92},
}
"""How surely words must lean to an answer to be taken for it, by what the rules heard. Whoever may have answered is
not chased, so a nod gives way to an answer; to take unknown words for a nod asks for more, and nobody's letters are
held for an objection that no rule has heard, unless it would be chased. Of 24 questions without a mark that leaned so
to an answer, in rounds not seen before, every one was an answer."""

SURE_OF_MORE: Mapping[Answer | None, Bounds] = {
    None: {Answer.OBJECTION: 0.99},
    Answer.QUESTION: {None: 0.9, Answer.ACKNOWLEDGEMENT: 0.99, Answer.OBJECTION: 0.99, Answer.PROMISE: 0.7},
    Answer.DELIVERS: {None: 0.95, Answer.ACKNOWLEDGEMENT: 0.9999, Answer.PROMISE: 0.7},
    Answer.PARTIAL: {Answer.PROMISE: 0.8},
}
"""The same where they are so many that a rule easily mishears one of them; a promise must have its day. Of 92 such
mails for which no rule had been written yet, 85 did what they leaned to, and four what the rules heard."""

THOUGH_GIVEN = 0.999
"""So surely must they lean to a promise where something seems to be given: "two of them are signed" may be none."""

OUTWEIGHED = frozenset(SURE_OF_MORE) - {None}
"""What the rules may have misheard so."""

MORE = 15
"""Words that are more than somebody needs who answers in one sentence."""

PLEASE = frozenset("please bitte veuillez prego alstublieft gelieve пожалуйста просьба".split())
PATIENT = frozenset("be bear excuse forgive accept".split())
"""Behind it, nothing is bidden but patience."""

PROMISED = ("promis", "promet", "promess", "versproch", "zugesagt", "beloof", "обещ")
NEAR, FAR = 4, 10
"""Words behind the wait within which stand whose it is, and that it was promised."""

CALLS = frozenset(
    """
    call ring phone ruf ruft rufen appelle appelez rappelle rappelez llamame llamadme llameme chiamami chiamatemi
    liga ligue liga-me ligue-me liguem-me passe passez bel belt позвони позвоните набери наберите
    """.split()
)
"""At the head of what wants the reader to telephone."""

NOTHING = frozenset("nothing nichts rien nada niente nulla niets ничего нечего".split())

LONGEST_NOD = 80
"""Words; of nearly two thousand labelled ones the longest has 61."""


_NAME = r"(?:(?:the|el|la|los|las|le|les|il|lo|gli|o|a|os|as|de|het)\s)?[A-ZÀ-ÞА-ЯЁ][\w'’&-]*(?:\s[\w'’&-]+){0,3}"
_NAMES = re.compile(
    rf"(?:\b(?:are|sont|son|sono|são|zijn)|:|—)\s{_NAME}(?:,\s{_NAME}){{1,9}},?\s(?:and|et|y|e|en|и)\s{_NAME}"
)
"""Several that are named one by one, but not in German, where every noun is written large."""


class Beside(NamedTuple):
    """What is known beside the words."""

    enclosed: bool
    """Something is."""
    promised: bool
    """A day is."""
    given: bool
    """Something seems to be, in the words."""
    wanted: bool
    """Something is, of the reader, by a day, and no day is promised."""


def leant(said: Answer | None, text: str, tongues: Sequence[str], beside: Beside) -> Answer | None:
    """What a client's words do of which the rules heard that they do `said`."""
    if beside.wanted and said is Answer.ACKNOWLEDGEMENT:
        return Answer.QUESTION  # Whoever names the reader a day has not merely nodded.
    length = len(text.split())
    bounds = {**(SURE_OF_MORE.get(said, {}) if length > MORE and not beside.enclosed else {}), **SURE.get(said, {})}
    if beside.wanted and said is Answer.QUESTION and not any(_decides(text, tongue) for tongue in tongues):
        bounds[Answer.DELIVERS] = NEVER
    if Answer.PROMISE in bounds and (beside.given or not beside.promised):
        bounds[Answer.PROMISE] = THOUGH_GIVEN if beside.promised else NEVER
    for tongue in tongues if bounds else ():
        leans, sure, _ = leaning(text, tongue)
        if sure >= bounds.get(leans, NEVER) and not _is_ruled_out(leans, said, text, tongue):
            return None if leans is Answer.ACKNOWLEDGEMENT and length > LONGEST_NOD else leans
    if said is None and any(_is_told(text, tongue) for tongue in tongues):
        return Answer.DELIVERS
    # What is too long for a nod has more in it than was understood.
    return None if said is Answer.ACKNOWLEDGEMENT and length > LONGEST_NOD else said


def _decides(text: str, tongue: str) -> bool:
    """ "Approved. Please have it live by the 18th": an answer, beside what is asked by a day."""
    return any(Mark.DECIDED in one.marks and Mark.ASK not in one.marks for one in statements(text, tongue))


def _is_ruled_out(leans: Answer | None, said: Answer | None, text: str, tongue: str) -> bool:
    """Some words understood say that it is not so, however much the whole sounds like it."""
    spoken = [one for one in statements(text, tongue) if one.count]
    marks = [one.marks for one in spoken]
    # "Thank you for your letter, which I have handed to Mr Croft": a nod of which every word is understood.
    plain = _says_twice(spoken) or all(map(_has_nothing_yet, spoken))
    if said is Answer.ACKNOWLEDGEMENT and plain and all(map(_nods, spoken)):
        return True
    match leans:
        case Answer.OBJECTION:
            # Nobody objects whose every sentence thanks or waits, however old-fashioned its words.
            return all(one.marks & PEACEABLE for one in spoken if one.count > NAME)
        case Answer.DELIVERS:
            # What comes by the way is no answer, however exact.
            return bool(marks) and all(Mark.ASIDE in borne for borne in marks)
        case Answer.ACKNOWLEDGEMENT:
            # Small talk or news by the way that no plan stands beside answers nothing.
            aside = any(borne & BY_THE_WAY for borne in marks) and all(WORKING.isdisjoint(borne) for borne in marks)
            # "Am besten zu mir, Lindenweg 4, ich bin ab 14 Uhr da" tells where.
            told = said is None and any(map(str.isdecimal, text)) and _is_told(text, tongue)
            # "The sponsors are Acme, Globex and the Town Hall" tells who.
            told = told or (said is None and _NAMES.search(text) is not None)
            # "Carol is in charge of it now, please deal with her": who bids us do something has not merely nodded.
            asks = any(_bids(one) or _waits_for_reader(one) for one in spoken)
            return aside or told or asks or (said in OUTWEIGHED and _orders(marks))
    return False


def _orders(marks: Sequence[frozenset[Mark]]) -> bool:
    """ "Keep the first logo": whatever else is still to come, that is decided."""
    return any(Mark.ORDER in borne for borne in marks)


def _bids(statement: Statement) -> bool:
    """ "Please deal with her", but not "please bear with me"."""
    head, *rest = statement.sentence.words
    return head in PLEASE and not PATIENT.intersection(rest[:1])


def _waits_for_reader(statement: Statement) -> bool:
    """ "I'm still waiting for your version", "... for the one promised": nobody is chased who waits for us."""
    words = statement.words
    waits = next((at for at, word in enumerate(words) if word in WAITING), len(words))
    end = next((at for at, word in enumerate(words) if at > waits and word in PURPOSES), len(words))
    awaited = words[waits + 1 : end]
    if Mark.ASK not in statement.marks or not words or not OWN_PEOPLE.isdisjoint(awaited):
        return False
    if words[0] in CALLS:
        return True  # "Rappelez-moi jeudi matin".
    promised = any(word.startswith(PROMISED) for word in awaited[:FAR])
    near = awaited[: awaited.index(",")] if "," in awaited else awaited
    return promised or not READER.isdisjoint(near[:NEAR])


def _has_nothing_yet(statement: Statement) -> bool:
    """ "There is nothing to report yet"; not "the money is on its way"."""
    return statement.marks == {Mark.PENDING} and not NOTHING.isdisjoint(statement.words)


def _says_twice(spoken: Sequence[Statement]) -> bool:
    """Two sentences that nod, or one in which every clause does: "she says thank you, she has seen it"."""
    heard = [one for one in spoken if one.marks]
    return len(heard) > 1 or any(
        len(one.clauses) > 1 and all(Mark.HEARD in each for each in one.clauses) for one in heard
    )


def _nods(statement: Statement) -> bool:
    """Thanks, or what comes of it on their side, or a name, and not a word more."""
    borne = statement.marks - {Mark.FACT, Mark.CLOSING, Mark.REVIEW}
    return borne <= WORKING | {Mark.HEARD, Mark.SORRY} and unexplained(statement) <= ASIDE


def _is_told(text: str, tongue: str) -> bool:
    """Figures, an address, somebody's words are what was asked for, unless they only say when, or come by the way."""
    known = vocabulary(tongue)
    said = [statement for statement in statements(text, tongue) if statement.sentence.exact]
    return any(
        Mark.ASIDE not in statement.marks and not sounds_of_a_day(lower, words_of(lower), known)
        for statement in said
        for lower in [statement.sentence.written.lower()]
    )
