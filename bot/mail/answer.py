"""What a client's words do, and what attachments say beside them."""

import re
from collections.abc import Mapping, Sequence, Set

from bot.mail import day_words
from bot.mail.day_tables import TABLES
from bot.mail.enclosed import is_evidence
from bot.mail.grammar import Mark
from bot.mail.instructed import WORKING, instructed
from bot.mail.leaning import leaning
from bot.mail.message import Answer, Attachment, Day, DayKind, NewWords
from bot.mail.request import NOD, request
from bot.mail.sentences import plain
from bot.mail.split import is_split
from bot.mail.statements import GRAMMARS, NAME, Statement, likely, statements
from bot.mail.unexplained import SOOTHING, unexplained
from bot.mail.words.annotated import FEEDBACK
from bot.mail.words.choice import CHOICES, PICKS
from bot.mail.words.nods import NODS
from bot.mail.words.people import BUT, EXPECTED, OWN_PEOPLE, READER, TAGS, WAITING

__all__ = ["answer", "request"]

ASIDE = 3
"""So many words nobody understands do not make an acknowledgement something else: a name, an "and how"."""

HANDED_OR_DECIDED = frozenset({Mark.HERE, Mark.DECIDED, Mark.REST, Mark.OBJECTION})
"""What counts beside a wait for somebody of theirs."""

EXCUSE = 16
"""So many words may explain why it is not done yet."""

CHOOSING = 9
"""Words of a mail that thanks and picks, and says nothing else."""

BARE = 6
"""A whole mail of so few words that neither thank nor plan answers what was asked: "the second one"."""

LABEL = re.compile(r"[^\W\d][^.,;:!?\n]{1,38}:\s*\S")
"""`Address: Mill Lane 12`: a thing named, and its value."""

_POINT = re.compile(
    r"(?:^[^\S\n]*(?:[-*•–]|\d{1,2}\.)|(?:^|(?<=\s))(?:\d{1,2}|[a-h])\)|(?<=[.;,:?!]\s)(?:[-*•–]|\d{1,2}\.))"
    r"[^\S\n]+\S",
    re.MULTILINE,
)
"""Where a point of a list begins, on its line or in one line with the others."""

_MAY_POINT = re.compile(r"[-*•–).](?<!\D\.)[^\S\n]")
"""How each of them ends; asked first, since most mails hold none."""

LIST = 2
"""So many points make a list; one alone is a dash or a slip."""

REACTION = "text/vnd.google.email-reaction"
"""The part by which Gmail tells that it is a thumb and no mail, whatever its text says in the reader's language."""

WEEKDAYS = frozenset(
    plain(word) for table in TABLES.values() for words in table.CALENDAR["weekday"].values() for word in words.split()
)
"""The days of the week in all languages."""

Done = tuple[Statement, frozenset[Mark]]
"""A sentence, and what it does."""

NEVER = 2.0
"""Surer than anybody is."""

SURE: Mapping[Answer | None, Mapping[Answer, float]] = {
    None: {Answer.DELIVERS: 0.72, Answer.QUESTION: 0.995, Answer.ACKNOWLEDGEMENT: 0.99},
    Answer.ACKNOWLEDGEMENT: {Answer.DELIVERS: 0.85, Answer.QUESTION: 0.99, Answer.OBJECTION: 0.995},
}
"""How surely words must lean to an answer to be taken for it, by what the rules heard. Whoever may have answered is
not chased, so a nod gives way to an answer; to take unknown words for a nod asks for more, and nobody's letters are
held for an objection that no rule has heard, unless it would be chased."""


def answer(
    words: NewWords, attachments: tuple[Attachment, ...], days: tuple[Day, ...], language: str | None
) -> Answer | None:
    """What a client's new words do (design 4.4); None where no rule fits, which gives the ball to the team."""
    if any(file.content_type.startswith(REACTION) for file in attachments):
        return Answer.ACKNOWLEDGEMENT
    enclosed = any(map(is_evidence, attachments))
    if not any(character.isalnum() for character in words.text):
        if "?" in words.text:
            return Answer.QUESTION
        return Answer.DELIVERS if enclosed or words.forwarded else Answer.ACKNOWLEDGEMENT
    tongues = (language,) if language in GRAMMARS else likely(words.text)
    points = len(_POINT.findall(words.text)) if _MAY_POINT.search(words.text) else 0
    heard = {_judged(statements(words.text, tongue), enclosed, days, points) for tongue in tongues if tongue}
    understood = heard - {None}
    # "No" is a small word in several languages; where one of them hears more than an "ok", there is more.
    if len(understood) > 1:
        understood -= {Answer.ACKNOWLEDGEMENT}
    if enclosed and not understood:
        return Answer.DELIVERS
    said = understood.pop() if len(understood) == 1 else None
    return _leant(said, words.text, [tongue for tongue in tongues if tongue]) if said in SURE else said


def _leant(said: Answer | None, text: str, tongues: Sequence[str]) -> Answer | None:
    """What the words lean to where the rules heard nothing, or nothing but a nod."""
    for tongue in tongues:
        leans, sure = leaning(text, tongue)
        marks = [one.marks for one in statements(text, tongue) if one.count]
        # Small talk that no plan stands beside answers nothing, however much it sounds like a nod.
        if leans is Answer.ACKNOWLEDGEMENT and any(Mark.TALK in borne for borne in marks):
            continue
        # What comes by the way is no answer, however exact.
        if leans is Answer.DELIVERS and marks and all(Mark.ASIDE in borne for borne in marks):
            continue
        if leans is not None and sure >= SURE[said].get(leans, NEVER):
            return leans
    return Answer.DELIVERS if said is None and any(_is_told(text, tongue) for tongue in tongues) else said


def _is_told(text: str, tongue: str) -> bool:
    """Figures, an address, somebody's words are what was asked for, unless they only say when, or come by the way."""
    known = day_words.vocabulary(tongue)
    said = [statement for statement in statements(text, tongue) if statement.sentence.exact]
    return any(
        Mark.ASIDE not in statement.marks and not day_words.names_a_day(lower, day_words.words_of(lower), known)
        for statement in said
        for lower in [statement.sentence.written.lower()]
    )


def _judged(said: Sequence[Statement], enclosed: bool, days: Sequence[Day], points: int) -> Answer | None:
    """The ordered table of design 4.4: the first that fits."""
    named = frozenset(day.kind for day in days)
    plans, absences = _quotes(days, DayKind.PROMISE), _quotes(days, DayKind.AWAY_UNTIL)
    done = [(statement, _done_by(statement, plans)) for statement in said]
    acts = _acts(done, absences)
    promised = DayKind.PROMISE in named or (Mark.MORE_TIME in acts and DayKind.DEADLINE in named)
    gave = enclosed or Mark.HERE in acts
    decided = bool(acts & {Mark.DECIDED, Mark.ORDER}) or (Mark.FACT in acts and not promised)
    if Mark.EXCUSE in acts and not (gave or decided):
        acts |= {Mark.PENDING}
    follows = Mark.REST in acts or (gave and promised and Mark.FUTURE in acts) or (gave and Mark.PENDING in acts)
    # "The last two will be there on Friday": what came before is no part of this mail.
    follows = follows and (gave or not promised)
    if Mark.OBJECTION in acts:
        return Answer.OBJECTION
    if (promised or gave and follows) and _is_only_missing(done):
        acts -= {Mark.ASK}
    if Mark.ASK in acts or (Mark.MORE_TIME in acts and not promised):
        return Answer.QUESTION
    if promised and is_split(said, plans):
        return Answer.PARTIAL
    if gave and not follows:
        return Answer.DELIVERS
    if follows and (gave or promised or Mark.FUTURE in acts):
        return Answer.PARTIAL if promised else Answer.ACKNOWLEDGEMENT
    if decided and (Mark.PENDING not in acts or (Mark.ORDER in acts and not promised)):
        return Answer.DELIVERS
    if promised:
        return Answer.PROMISE
    agrees = Mark.ASSENT in acts or (Mark.YES in acts and Mark.HEARD not in acts)
    if agrees and not acts & {Mark.FUTURE, Mark.PENDING}:
        return Answer.DELIVERS
    if Mark.CHECK in acts:
        return Answer.QUESTION
    is_told = not acts & WORKING and (_is_list(said, points) or (Mark.HEARD in acts and not absences and _picks(said)))
    if is_told or _is_bare_beside(said, absences):
        return Answer.DELIVERS
    return Answer.ACKNOWLEDGEMENT if _is_only_acknowledging(said, acts, absences) else None


def _quotes(days: Sequence[Day], kind: DayKind) -> frozenset[str]:
    return frozenset(day.quote for day in days if day.kind is kind)


def _is_bare_beside(said: Sequence[Statement], absences: frozenset[str]) -> bool:
    """ "Back on Monday. The blue one." answers, "Back on Monday. Speak then!" does not."""
    here = [one for one in said if one.sentence.written not in absences]
    return _is_bare(here) and (not absences or any(map(_has_pick, here)))


def _is_bare(said: Sequence[Statement]) -> bool:
    """A few words that are no name: what they answer stands in our mail."""
    # "lieber das blaue" is no greeting: a name would be written large.
    spoken = [one for one in said if one.count or (one.sentence.written.islower() and len(one.sentence.words) > 1)]
    if not spoken or any(one.marks for one in spoken) or sum(len(one.sentence.words) for one in said) > BARE:
        return False
    # "Friday." is written large too, and names nobody.
    words = [word for one in spoken for word in one.sentence.written.split()]
    day = len(words) == 1 and plain(words[0].partition("-")[0].strip(".!").lower()) in WEEKDAYS
    return day or not all(word[:1].isupper() for word in words)


def _is_list(said: Sequence[Statement], points: int) -> bool:
    """Points, or things named with their values, answer questions one by one, whatever the answers mean."""
    named = [one for one in said if LABEL.match(one.sentence.written)]
    return max(points, len(named)) >= LIST


def _is_only_acknowledging(said: Sequence[Statement], acts: frozenset[Mark], absences: frozenset[str]) -> bool:
    """Nothing but thanks, plans and formulas: a statement nobody understood is for the team to read."""
    unknown = sum(unexplained(one) for one in said if one.sentence.written not in absences)
    if Mark.TALK in acts and not acts & SOOTHING:
        return False
    if not acts and not absences and any(map(_is_alone, said)):
        return False
    if absences or acts & WORKING:
        return unknown <= (ASIDE if _only_excuses(acts) else EXCUSE)
    return unknown <= ASIDE and (bool(acts & SOOTHING) or unknown == 0)


def _is_alone(statement: Statement) -> bool:
    """ "Oak.": looks like a name, which the writer's own would not, being cut; it may be what was asked for."""
    alone = len(statement.sentence.words) == 1 == statement.count and not statement.marks
    return alone and statement.words[0] not in NODS


def _picks(said: Sequence[Statement]) -> bool:
    """ "Thanks, the left one", "Thank you! Six people.": beside the thanks stands an answer in few words."""
    return sum(one.count for one in said) <= CHOOSING and any(map(_has_pick, said))


def _has_pick(statement: Statement) -> bool:
    pieces = statement.pieces
    told = zip(pieces, statement.clauses, strict=True)
    alone = [piece for piece, marks in told if len(piece) <= BARE and marks <= {Mark.FACT, Mark.DECIDED}]
    if any(_is_choice(word) for piece in alone for word in piece):
        return True
    return bool(alone) and alone[-1] is pieces[-1] and alone[-1][0] in PICKS and len(alone[-1]) <= NAME


def _is_choice(word: str) -> bool:
    return word in CHOICES or word in WEEKDAYS or word[0].isdecimal()


def _only_excuses(acts: frozenset[Mark]) -> bool:
    """Why it is late is told, and nothing of what comes: what else stands there may be the answer."""
    return Mark.EXCUSE in acts and not acts & {Mark.FUTURE, Mark.STUDY, Mark.THEIRS}


def _acts(done: Sequence[Done], absences: frozenset[str]) -> frozenset[Mark]:
    """What all of it does; "I am not in on the 16th" is neither a no nor a fact that anybody asked for."""
    of_absence = {Mark.YES, Mark.FACT}
    return frozenset().union(
        *(marks - of_absence if one.sentence.written in absences else marks for one, marks in done)
    )


def _done_by(statement: Statement, plans: frozenset[str]) -> frozenset[Mark]:
    if _is_plan(statement, plans):
        return _plan(statement)
    # "Here is the first sheet; you have the second on Friday": the plan is one half of the sentence.
    plans_too = not statement.sentence.asked and any(plan in statement.sentence.written for plan in plans)
    done = _act(statement)
    if Mark.PENDING in done and _is_excused(statement, done):
        done = done - {Mark.PENDING} | {Mark.EXCUSE}
    return done | {Mark.FUTURE} if plans_too else done


def _is_plan(statement: Statement, plans: frozenset[str]) -> bool:
    """One clause that names the promised day: "we approve it on Friday" approves nothing yet."""
    return statement.sentence.written in plans and not statement.sentence.asked


def _plan(statement: Statement) -> frozenset[Mark]:
    """Beside the plan only what another clause does: "attached the logo, and the texts come on Friday"."""
    clauses = statement.clauses
    if _is_under_way(statement, clauses):
        return frozenset({Mark.HERE})
    # "On Sunday we choose the colours": what has its day is not done yet.
    dated = [not WEEKDAYS.isdisjoint(piece) for piece in statement.pieces]
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
    if Mark.MORE_TIME in statement.marks:
        kept -= {Mark.ASK}
    # "Looks lovely, you have our corrections on Friday": whoever likes it has not said yet what is to change.
    opinion = frozenset() if FEEDBACK.isdisjoint(statement.words) else {Mark.PENDING}
    return statement.marks & kept | {Mark.FUTURE} | opinion


def _act(statement: Statement) -> frozenset[Mark]:
    """What one sentence does; where two marks contradict each other, the stronger stays."""
    borne = statement.marks - {Mark.FACT, Mark.ASIDE, Mark.CLOSING, Mark.REVIEW, Mark.SORRY, Mark.EXCUSE}
    if Mark.OBJECTION in borne:
        return frozenset({Mark.OBJECTION})
    if statement.sentence.asked and statement.count:
        return _asked(statement, borne)
    if borne & {Mark.REFUSED, Mark.GO_AHEAD}:
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
        return frozenset({Mark.MORE_TIME})
    if Mark.ASK in borne and _waits_for_own(statement.words):
        return borne - {Mark.ASK, Mark.HERE, Mark.DECIDED, Mark.REST, Mark.YES} | {Mark.PENDING}
    if Mark.CHECK in borne and statement.count > NOD:
        return borne - {Mark.ASK}
    if Mark.ASK in borne:
        return frozenset({Mark.ASK})
    if not borne & {Mark.FUTURE, Mark.PENDING, Mark.HERE, Mark.HEARD} and _is_fact(statement):
        return borne | {Mark.FACT}
    if Mark.ASIDE in statement.marks:
        return borne - {Mark.CHECK, Mark.FUTURE}
    if Mark.STUDY in borne and _decides_at_last(statement.clauses):
        return borne - WORKING
    return _untangled(borne - {Mark.CHECK})


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


def _is_only_missing(done: Sequence[Done]) -> bool:
    """Every sentence that seems to ask only names what is left: "the prices are still missing"."""
    asking = [one for one, marks in done if Mark.ASK in marks]
    return all(Mark.REST in one.marks and not one.sentence.asked for one in asking)


def _waits_for_own(words: Sequence[str]) -> bool:
    said = frozenset(words)
    return bool(said & WAITING) and bool(said & OWN_PEOPLE) and not said & READER


def _asked(statement: Statement, borne: frozenset[Mark]) -> frozenset[Mark]:
    if Mark.HERE in borne and statement.words[-1] in TAGS:
        return frozenset({Mark.HERE})
    if Mark.MORE_TIME in borne:
        return frozenset({Mark.MORE_TIME})
    return frozenset({Mark.CHECK if Mark.CHECK in borne else Mark.ASK})


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
