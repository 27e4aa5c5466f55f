"""What one sentence of a client's does, once its marks are weighed against each other."""

import re
from collections.abc import Sequence, Set

from bot.mail.answered import answers_there
from bot.mail.days.tables import TABLES
from bot.mail.grammar import Mark
from bot.mail.instructed import WORKING, instructed
from bot.mail.request import NOD
from bot.mail.sentences import plain
from bot.mail.statements import Statement
from bot.mail.tagged import ends_in_a_tag
from bot.mail.words.annotated import FEEDBACK, WHETHER
from bot.mail.words.asked_for import ASKED_FOR
from bot.mail.words.asked_people import (
    ASKS,
    BETWEEN,
    COLLEAGUES,
    LEADS,
    NEED,
    NEEDED,
    NOT,
    PERSONS,
    WITHOUT,
    YET,
)
from bot.mail.words.opening import INTERROGATIVES
from bot.mail.words.outright import AT_LAST, AT_ONCE
from bot.mail.words.people import ASSENTED, BUT, EXPECTED, OWN_PEOPLE, PHATIC, PURPOSES, READER, TAGS, WAITING
from bot.mail.words.proposing import PROPOSING
from bot.mail.words.readers_deed import DEEDS, THANKED
from bot.mail.words.unforeseen import CANNOT_SAY, WHEN

TOUCHING = frozenset({Mark.HEARD, Mark.HERE, Mark.FUTURE, Mark.SORRY, Mark.EXCUSE})
"""What needs no answer, though it ends as a question does."""

NEEDLESS = frozenset({Mark.ASK, Mark.CLOSING, Mark.DECIDED})
"""What is needed no more is decided, and asked of nobody: "La seconda lingua non ci serve più"."""
HANDED_OR_DECIDED = frozenset({Mark.HERE, Mark.DECIDED, Mark.REST, Mark.OBJECTION})
"""What counts beside a wait for somebody of theirs."""

OPEN = frozenset({Mark.FUTURE, Mark.PENDING, Mark.STUDY, Mark.ASK, Mark.MORE_TIME, Mark.THEIRS, Mark.OBJECTION})
"""What answers nothing, however outright it is said."""

LABEL = re.compile(r"[^\W\d][^.,;:!?\n]{1,38}:\s*\S")
"""`Address: Mill Lane 12`: a thing named, and its value."""

WEEKDAYS = frozenset(
    plain(word) for table in TABLES.values() for words in table.CALENDAR["weekday"].values() for word in words.split()
)
"""The days of the week in all languages."""


def done_by(statement: Statement, plans: frozenset[str]) -> frozenset[Mark]:
    """What a sentence does in a mail of these plans, which stand in it as they are quoted (design 4.4)."""
    if _answers_at_once(statement):
        return frozenset({Mark.DECIDED})
    if _is_plan(statement, plans):
        return _plan(statement)
    # "Here is the first sheet; you have the second on Friday": the plan is one half of the sentence.
    plans_too = not statement.sentence.asked and any(plan in statement.sentence.written for plan in plans)
    done = _act(statement)
    if Mark.PENDING in done and _is_excused(statement, done):
        # "Blue please, and sorry, I forgot to switch it off": what is chosen beside the excuse stays chosen.
        done = done - {Mark.PENDING} | {Mark.EXCUSE} | _beside(statement, {Mark.PENDING}) & {Mark.DECIDED}
    return done | {Mark.FUTURE} if plans_too else done


def _answers_at_once(statement: Statement) -> bool:
    """ "Tomorrow is a holiday here, but I'll answer right away: option A"."""
    language, pieces = statement.grammar.language, statement.pieces
    if statement.sentence.asked:
        return False
    if language in AT_LAST and AT_LAST[language].search(" ".join(statement.words)):
        return True
    if ": " not in statement.sentence.written:
        return False
    pattern = AT_ONCE[language]
    said = next((at for at, piece in enumerate(pieces, start=1) if pattern.search(" ".join(piece))), len(pieces))
    told = zip(pieces[said:], statement.clauses[said:], strict=True)
    return said < len(pieces) and all(marks.isdisjoint(OPEN) and WEEKDAYS.isdisjoint(piece) for piece, marks in told)


def _is_plan(statement: Statement, plans: frozenset[str]) -> bool:
    """One clause that names the promised day: "we approve it on Friday" approves nothing yet."""
    asked = statement.sentence.asked and not (_ends_lightly(statement) or _has_unpaused_tag(statement))
    return statement.sentence.written in plans and not asked


def _has_unpaused_tag(statement: Statement) -> bool:
    """ "i'll send it friday ok??": only the clause with the tag, which has no comma, may look like a question."""
    words = statement.sentence.words
    if not INTERROGATIVES[statement.grammar.language].isdisjoint(words):
        return False
    last = max((at for at, word in enumerate(words) if word == ","), default=-1)
    return ends_in_a_tag(words[last + 1 :]) and all(Mark.ASK not in marks for marks in statement.clauses[:-1])


def _plan(statement: Statement) -> frozenset[Mark]:
    """Beside the plan only what another clause does: "attached the logo, and the texts come on Friday"."""
    clauses = statement.clauses
    if _is_under_way(statement, clauses):
        return frozenset({Mark.HERE})
    # "On Sunday we choose the colours": what has its day is not done yet; nor is it by "let's do it this way: ...".
    proposes = ": " in statement.sentence.written
    dated = [not WEEKDAYS.isdisjoint(piece) or proposes and _only_proposes(piece) for piece in statement.pieces]
    done = [
        one
        for one, day in zip(clauses, dated, strict=True)
        if Mark.FUTURE not in one and (Mark.REST not in one or Mark.HERE in one) and not (day and Mark.HERE not in one)
    ]
    given = any(Mark.HERE in one and Mark.REST in one for one in clauses)
    kept = {Mark.OBJECTION, Mark.REST, Mark.MORE_TIME}
    if len(clauses) > 1 and len(done) < len(clauses):
        kept |= frozenset.union(*done, frozenset()) & {Mark.HERE, Mark.DECIDED, Mark.ASK, Mark.PENDING}
    if given:
        kept |= {Mark.HERE}
    if Mark.MORE_TIME in statement.marks or _waits_apart(statement) or _asks_own(statement):
        kept -= {Mark.ASK}
    # "Looks lovely, you have our corrections on Friday": whoever likes it has not said yet what is to change.
    told = zip(statement.pieces, clauses, strict=True)
    undecided = [piece for piece, marks in told if Mark.DECIDED not in marks or Mark.FUTURE in marks]
    whether = WHETHER[statement.grammar.language].search(" ".join(statement.sentence.words)) is not None
    opinion = {Mark.PENDING} if whether or not all(map(FEEDBACK.isdisjoint, undecided)) else frozenset()
    return statement.marks & kept | {Mark.FUTURE} | opinion


def _only_proposes(piece: Sequence[str]) -> bool:
    return PROPOSING.fullmatch(" ".join(piece)) is not None


def _act(statement: Statement) -> frozenset[Mark]:
    """What one sentence does; where two marks contradict each other, the stronger stays."""
    borne = statement.marks - {Mark.FACT, Mark.ASIDE, Mark.CLOSING, Mark.REVIEW, Mark.SORRY, Mark.EXCUSE}
    if Mark.HERE in borne and _is_readers_deed(statement):
        borne -= {Mark.HERE}
    if Mark.OBJECTION in borne:
        return frozenset({Mark.OBJECTION})
    if statement.sentence.asked and statement.count and not _keeps_touch(statement):
        return _asked(statement, borne)
    if borne & {Mark.REFUSED, Mark.GO_AHEAD} or answers_there(statement):
        return frozenset({Mark.DECIDED})
    if told := instructed(statement, borne):
        borne = borne - WORKING - {Mark.TALK} | told
    if borne & {Mark.FUTURE, Mark.PENDING} and Mark.THEIRS not in borne and _decides_after_all(statement):
        return borne - WORKING
    if Mark.TALK in borne:
        return _beside(statement, {Mark.TALK}) - {Mark.YES, Mark.HEARD} | {Mark.TALK}
    if Mark.THEIRS in borne and READER.isdisjoint(statement.words):
        return _beside(statement, WORKING) & HANDED_OR_DECIDED | {Mark.PENDING}
    borne -= {Mark.THEIRS}
    if Mark.MORE_TIME in borne:
        return frozenset({Mark.FUTURE, Mark.PENDING} if _bids_patience(statement) else {Mark.MORE_TIME})
    if Mark.ASK in borne and (_waits_for_own(statement.words) or _waits_apart(statement) or _asks_own(statement)):
        return borne - {Mark.ASK, Mark.HERE, Mark.DECIDED, Mark.REST, Mark.YES} | {Mark.PENDING}
    if Mark.ASK in borne and (any(map(_needs_nobody, statement.pieces)) or _cannot_say_when(statement)):
        borne -= {Mark.ASK}
    borne -= {Mark.ASK} if statement.marks >= NEEDLESS else set()
    if Mark.CHECK in borne and statement.count > NOD:
        return borne - {Mark.ASK}
    if Mark.ASK in borne:
        return frozenset({Mark.ASK})
    if not borne & {Mark.FUTURE, Mark.PENDING, Mark.HERE, Mark.HEARD} and _is_fact(statement):
        return borne | {Mark.FACT}
    if Mark.ASIDE in statement.marks:
        # "Giusto per informarti", "certo, a proposito": how it opens is no yes.
        return borne - {Mark.CHECK, Mark.FUTURE, Mark.YES}
    if Mark.STUDY in borne and _decides_at_last(statement.clauses):
        return borne - WORKING
    return _untangled(borne - {Mark.CHECK})


def _bids_patience(statement: Statement) -> bool:
    """ "Give me time to tidy it up and I'll send it": with no day named, nobody has to grant it."""
    *_, last = statement.clauses or (frozenset(),)
    named = any(word in WEEKDAYS or word[0].isdecimal() for word in statement.words)
    return Mark.FUTURE in last and Mark.MORE_TIME not in last and not named


def _is_readers_deed(statement: Statement) -> bool:
    """ "I'll look at what you sent": what is given in this sentence was given by the reader."""
    language = statement.grammar.language
    told = zip(statement.pieces, statement.clauses, strict=True)
    given = [" ".join(piece) for piece, marks in told if Mark.HERE in marks]
    tables = (DEEDS, THANKED) if Mark.HEARD in statement.marks else (DEEDS,)
    patterns = [table[language] for table in tables if language in table]
    return bool(given) and all(any(one.search(piece) for one in patterns) for piece in given)


def _is_excused(statement: Statement, done: Set[Mark]) -> bool:
    """ "Sorry, I forgot"; in "I was ill, and the third is not ready" something is still open."""
    if Mark.EXCUSE not in statement.marks or Mark.DECIDED in done:
        return False
    clauses = statement.clauses
    if Mark.HERE in done and Mark.SORRY not in statement.marks and not (clauses and Mark.HERE in clauses[-1]):
        return False
    return all(Mark.EXCUSE in clause for clause in clauses if Mark.PENDING in clause)


def _beside(statement: Statement, marks: Set[Mark]) -> frozenset[Mark]:
    """What the clauses say that bear none of the marks: "Merry Christmas, and the logo is attached"."""
    others = frozenset().union(*(clause for clause in statement.clauses if clause.isdisjoint(marks)))
    return others - {Mark.FACT, Mark.ASIDE, Mark.CLOSING, Mark.REVIEW}


def _decides_after_all(statement: Statement) -> bool:
    """ "I have not read all of it yet, but it looks good"."""
    *_, last = statement.pieces or ((),)
    turn = statement.words[-len(last) - 1 : -len(last)]
    return not BUT.isdisjoint(turn) and _decides_at_last(statement.clauses)


def _decides_at_last(clauses: Sequence[frozenset[Mark]]) -> bool:
    """ "I spoke to my boss, and he agrees"; "looks good, I'll ask my boss" decides nothing."""
    return len(clauses) > 1 and Mark.DECIDED in clauses[-1] and clauses[-1].isdisjoint(WORKING)


def _is_under_way(statement: Statement, clauses: Sequence[frozenset[Mark]]) -> bool:
    """Handed over in one clause, in the next it only arrives."""
    first, *rest = clauses or (frozenset(),)
    handed = Mark.HERE in first and not first & {Mark.FUTURE, Mark.REST, Mark.PENDING}
    return handed and bool(rest) and Mark.REST not in statement.marks and not EXPECTED.isdisjoint(statement.words)


def _waits_for_own(words: Sequence[str]) -> bool:
    # "I'm waiting for the supplier, to give you my answer": what for comes behind the wait.
    waits = next((at for at, word in enumerate(words) if word in WAITING), len(words))
    end = next((at for at, word in enumerate(words) if at > waits and word in PURPOSES), len(words))
    said = frozenset(words[:end])
    return bool(said & WAITING) and bool(said & OWN_PEOPLE) and not said & READER


def _waits_apart(statement: Statement) -> bool:
    """ "You'll have it on Wednesday, I'm waiting for the plumber": whoever is told stands in another clause."""
    asking = [piece for piece, marks in zip(statement.pieces, statement.clauses, strict=True) if Mark.ASK in marks]
    return bool(asking) and all(map(_waits_for_own, asking))


def _asks_own(statement: Statement) -> bool:
    """ "I have to ask my husband": every clause that asks names right behind the verb whom else than the reader."""
    told = zip(statement.pieces, statement.clauses, strict=True)
    asking = [piece for piece, marks in told if Mark.ASK in marks]
    if asking and READER.isdisjoint(statement.words) and all(map(_needs_colleague, asking)):
        return True
    return bool(asking) and all(map(_names_whom, asking)) and not any(map(_needs_nobody, asking))


def _needs_colleague(piece: Sequence[str]) -> bool:
    """ "For the rest I need my colleague", not "... a photographer", "... what my colleague wrote"."""
    need = next((at for at, word in enumerate(piece) if word in NEEDED), len(piece))
    behind = next((word for word in piece[need + 1 :] if word not in LEADS), "")
    return behind in COLLEAGUES and NOT.isdisjoint(piece) and "nicht" not in piece


def _needs_nobody(piece: Sequence[str]) -> bool:
    """ "No need to ask my boss": not "I haven't been able to ask him yet"."""
    verb = next((at for at, word in enumerate(piece) if word in ASKS), 0)
    denied = next((at for at, word in enumerate(piece[:verb]) if word in NOT), None)
    without = denied is None and not WITHOUT.isdisjoint(piece[:verb])
    needless = denied is not None and not NEED.isdisjoint(piece[denied:verb])
    return (without or needless) and YET.isdisjoint(piece) and _names_whom(piece)


def _cannot_say_when(statement: Statement) -> bool:
    """ "How long it will take I can't say": nothing else of it asks, and it is nothing of the reader's."""
    says = CANNOT_SAY[statement.grammar.language]
    told = [(" ".join(piece), marks) for piece, marks in zip(statement.pieces, statement.clauses, strict=True)]
    asking = [piece for piece, marks in told if Mark.ASK in marks]
    if not all(WHEN.search(piece) or says.search(piece) for piece in asking) or not READER.isdisjoint(statement.words):
        return False
    return any(says.search(piece) for piece, _ in told) and any(WHEN.search(piece) for piece, _ in told)


def _names_whom(piece: Sequence[str]) -> bool:
    verb = next((at for at, word in enumerate(piece) if word in ASKS), len(piece))
    behind = next((word for word in piece[verb + 1 :] if word not in BETWEEN), "")
    return behind in PERSONS


def _asked(statement: Statement, borne: frozenset[Mark]) -> frozenset[Mark]:
    if Mark.HERE in borne and statement.words[-1] in TAGS:
        return frozenset({Mark.HERE})
    if Mark.MORE_TIME in borne:
        for_a_thing = ASKED_FOR[statement.grammar.language].search(" ".join(statement.words)) is not None
        return frozenset({Mark.ASK if for_a_thing else Mark.MORE_TIME})
    # "I'll send it tomorrow, ok?" seeks a nod to what will happen anyhow.
    if Mark.FUTURE in borne and _seeks_a_nod(statement):
        return frozenset({Mark.CHECK})
    return frozenset({Mark.CHECK if Mark.CHECK in borne else Mark.ASK})


def _keeps_touch(statement: Statement) -> bool:
    """ "Thanks for your patience, eh?"; what stood before the tag may be a formula and gone."""
    return _ends_lightly(statement) and (len(statement.pieces) == 1 or bool(statement.marks & TOUCHING))


def _ends_lightly(statement: Statement) -> bool:
    """A word that only keeps touch is all there is behind the last comma."""
    last = statement.pieces[-1:]
    alone = bool(last) and len(last[0]) == 1 and not PHATIC.isdisjoint(last[0])
    return alone and statement.words[-2:-1] == (",",) and Mark.ASK not in statement.marks


def _seeks_a_nod(statement: Statement) -> bool:
    """The question is all in the word behind the last comma, which may be a formula and gone."""
    if Mark.ASK in statement.marks:
        return False  # "Can I send it tomorrow, ok?"
    return statement.words[-2:] == (",", ",") or len(statement.pieces) > 1 and ASSENTED.issuperset(statement.pieces[-1])


def _untangled(borne: frozenset[Mark]) -> frozenset[Mark]:
    """A plan speaks of what is not done yet, whatever it names."""
    if Mark.STUDY in borne:
        return borne - {Mark.YES, Mark.ORDER, Mark.DECIDED, Mark.ASSENT}
    if Mark.FUTURE in borne or Mark.PENDING in borne:
        return borne - {Mark.YES, Mark.ORDER, Mark.ASSENT}
    if Mark.DECIDED in borne:
        return borne - {Mark.REST}
    return borne


def _is_fact(statement: Statement) -> bool:
    """Figures, a link or quoted words inside "the ... is ...", or after a label; an "FYI" tells what nobody asked."""
    if Mark.ASIDE in statement.marks:
        return False
    framed = Mark.FACT in statement.marks or LABEL.match(statement.sentence.written) is not None
    return framed and statement.sentence.exact
