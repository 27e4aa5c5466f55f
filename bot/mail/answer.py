"""What a client's words do, and what attachments say beside them."""

import re
from collections.abc import Mapping, Sequence

from bot.mail.acts import LABEL, WEEKDAYS, done_by
from bot.mail.agreeing import agrees_to_something
from bot.mail.days.signs import sounds_of_a_day, words_of
from bot.mail.days.words import vocabulary
from bot.mail.enclosed import is_evidence
from bot.mail.grammar import Mark
from bot.mail.instructed import WORKING
from bot.mail.leaning import leaning
from bot.mail.message import Answer, Attachment, Day, DayKind, NewWords
from bot.mail.request import request
from bot.mail.sentences import BULLET, plain
from bot.mail.split import is_split, is_split_by_points
from bot.mail.statements import GRAMMARS, NAME, Statement, likely, statements
from bot.mail.unexplained import SOOTHING, unexplained
from bot.mail.words.choice import CHOICES, PICKS
from bot.mail.words.nods import NODS
from bot.mail.words.people import READER

__all__ = ["answer", "request"]

ASIDE = 3
"""So many words nobody understands do not make an acknowledgement something else: a name, an "and how"."""

EXCUSE = 16
"""So many words may explain why it is not done yet."""

CHOOSING = 9
"""Words of a mail that thanks and picks, and says nothing else."""

BARE = 6
"""A whole mail of so few words that neither thank nor plan answers what was asked: "the second one"."""

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

PEACEABLE = SOOTHING - {Mark.FUTURE}
"""What thanks or waits; "you will hear from my lawyer" speaks of what will be, too."""

BY_THE_WAY = frozenset({Mark.TALK, Mark.ASIDE})
"""Small talk, and news that nobody asked for."""

Done = tuple[Statement, frozenset[Mark]]
"""A sentence, and what it does."""

NEVER = 2.0
"""Surer than anybody is."""

SURE: Mapping[Answer | None, Mapping[Answer, float]] = {
    None: {Answer.DELIVERS: 0.72, Answer.QUESTION: 0.995, Answer.ACKNOWLEDGEMENT: 0.99},
    Answer.ACKNOWLEDGEMENT: {Answer.DELIVERS: 0.85, Answer.QUESTION: 0.99, Answer.OBJECTION: 0.995},
    Answer.QUESTION: {Answer.DELIVERS: 0.9},
}
"""How surely words must lean to an answer to be taken for it, by what the rules heard. Whoever may have answered is
not chased, so a nod gives way to an answer; to take unknown words for a nod asks for more, and nobody's letters are
held for an objection that no rule has heard, unless it would be chased. Of 24 questions without a mark that leaned so
to an answer, in rounds not seen before, every one was an answer."""

QUESTION = frozenset("question frage pregunta consulta duda domanda pergunta duvida vraag вопрос".split())
CALLED = 2
"""Words at its head by which a sentence calls itself a question."""

PLEASE = frozenset("please bitte veuillez prego alstublieft gelieve пожалуйста просьба".split())
PATIENT = frozenset("be bear excuse forgive accept".split())
"""Behind it, nothing is bidden but patience."""

NOTHING = frozenset("nothing nichts rien nada niente nulla niets ничего нечего".split())

LONGEST_NOD = 80
"""Words; of nearly two thousand labelled ones the longest has 61."""

UNHEARD = frozenset({None, Answer.ACKNOWLEDGEMENT})
"""Nothing, or nothing but a nod."""


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
    known = [tongue for tongue in tongues if tongue]
    if said not in SURE or said is Answer.QUESTION and _asks_outright(words.text, known):
        return said
    leant = _leant(said, words.text, known)
    # What is too long for a nod has more in it than was understood.
    return None if leant is Answer.ACKNOWLEDGEMENT and len(words.text.split()) > LONGEST_NOD else leant


def _asks_outright(text: str, tongues: Sequence[str]) -> bool:
    """With its mark, or as "Question on point 2, does that hold for Saturday"."""
    heads = (one.sentence.words[:CALLED] for tongue in tongues for one in statements(text, tongue))
    return "?" in text or any(not QUESTION.isdisjoint(head) for head in heads)


def may_answer(said: Sequence[Statement]) -> bool:
    """Whether these sentences, which are some of a mail's, do nothing else than answer if they lean to it."""
    judged = _judged(said, enclosed=False, days=(), points=0)
    marks = [one.marks for one in said]
    return judged is Answer.DELIVERS or judged in UNHEARD and not all(Mark.ASIDE in borne for borne in marks)


def _leant(said: Answer | None, text: str, tongues: Sequence[str]) -> Answer | None:
    """What the words lean to where the rules heard nothing, or nothing but a nod."""
    for tongue in tongues:
        leans, sure, _ = leaning(text, tongue)
        spoken = [one for one in statements(text, tongue) if one.count]
        marks = [one.marks for one in spoken]
        # "Thank you for your letter, which I have handed to Mr Croft": a nod of which every word is understood.
        plain = _says_twice(spoken) or all(map(_has_nothing_yet, spoken))
        if said is Answer.ACKNOWLEDGEMENT and plain and all(map(_nods, spoken)):
            continue
        # Nobody objects whose every sentence thanks or waits, however old-fashioned its words.
        if leans is Answer.OBJECTION and all(one.marks & PEACEABLE for one in spoken if one.count > NAME):
            continue
        # Small talk or news by the way that no plan stands beside answers nothing, however much it sounds like a nod.
        aside = any(borne & BY_THE_WAY for borne in marks) and all(WORKING.isdisjoint(borne) for borne in marks)
        if leans is Answer.ACKNOWLEDGEMENT and aside:
            continue
        # "Am besten zu mir, Lindenweg 4, ich bin ab 14 Uhr da" tells where, however much it sounds like a notice.
        told = said is None and any(map(str.isdecimal, text)) and _is_told(text, tongue)
        if leans is Answer.ACKNOWLEDGEMENT and told:
            continue
        # "Carol is in charge of it now, please deal with her": who bids us do something has not merely nodded.
        if leans is Answer.ACKNOWLEDGEMENT and any(map(_bids, spoken)):
            continue
        # What comes by the way is no answer, however exact.
        if leans is Answer.DELIVERS and marks and all(Mark.ASIDE in borne for borne in marks):
            continue
        if leans is not None and sure >= SURE[said].get(leans, NEVER):
            return leans
    return Answer.DELIVERS if said is None and any(_is_told(text, tongue) for tongue in tongues) else said


def _bids(statement: Statement) -> bool:
    """ "Please deal with her", but not "please bear with me"."""
    head, *rest = statement.sentence.words
    return head in PLEASE and not PATIENT.intersection(rest[:1])


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


def _judged(said: Sequence[Statement], enclosed: bool, days: Sequence[Day], points: int) -> Answer | None:
    """The ordered table of design 4.4: the first that fits."""
    named = frozenset(day.kind for day in days)
    plans, absences = _quotes(days, DayKind.PROMISE), _quotes(days, DayKind.AWAY_UNTIL)
    done = [(statement, done_by(statement, plans)) for statement in said]
    acts = _acts(done, absences)
    promised = DayKind.PROMISE in named or (Mark.MORE_TIME in acts and DayKind.DEADLINE in named)
    gave = enclosed or Mark.HERE in acts
    decided = bool(acts & {Mark.DECIDED, Mark.ORDER}) or (Mark.FACT in acts and not promised)
    if Mark.EXCUSE in acts and not (gave or decided):
        acts |= {Mark.PENDING}
    follows = Mark.REST in acts or (gave and promised and Mark.FUTURE in acts) or (gave and Mark.PENDING in acts)
    # "The last two will be there on Friday": what came before is no part of this mail.
    follows = follows and (gave or not promised) or gave and any(map(_brings_the_missing, said))
    if Mark.OBJECTION in acts:
        return Answer.OBJECTION
    if (promised or gave and follows) and _is_only_missing(done):
        acts -= {Mark.ASK}
    if Mark.ASK in acts or (Mark.MORE_TIME in acts and not promised):
        return Answer.QUESTION
    if promised and (is_split(said, plans) or is_split_by_points(said, plans, listed=points >= LIST)):
        return Answer.PARTIAL
    if gave and not follows or Mark.SHELVED in acts and not promised:
        return Answer.DELIVERS
    if follows and (gave or promised or Mark.FUTURE in acts):
        return Answer.PARTIAL if promised else Answer.ACKNOWLEDGEMENT
    if decided and (Mark.PENDING not in acts or (Mark.ORDER in acts and not promised)):
        return Answer.DELIVERS
    if promised:
        return Answer.PROMISE
    agrees = Mark.ASSENT in acts or Mark.YES in acts and Mark.HEARD not in acts or any(map(agrees_to_something, said))
    if agrees and not acts & {Mark.FUTURE, Mark.PENDING}:
        return Answer.DELIVERS
    if Mark.CHECK in acts:
        return Answer.QUESTION
    is_told = not acts & WORKING and (_is_list(said, points) or (Mark.HEARD in acts and not absences and _picks(said)))
    if is_told or _is_bare_beside(said, absences):
        return Answer.DELIVERS
    return Answer.ACKNOWLEDGEMENT if _is_only_acknowledging(said, acts, absences) else None


def _brings_the_missing(statement: Statement) -> bool:
    """ "Ken's is still missing, I'll pass it on as soon as I have it": what is missing comes from whoever says so."""
    told = list(zip(statement.pieces, statement.clauses, strict=True))
    asking = [(piece, marks) for piece, marks in told if Mark.ASK in marks]
    planned = any(Mark.FUTURE in marks and Mark.ASK not in marks for _, marks in told)
    missing = all(Mark.REST in marks and READER.isdisjoint(piece) for piece, marks in asking)
    return bool(asking) and planned and missing and not statement.sentence.asked


def _quotes(days: Sequence[Day], kind: DayKind) -> frozenset[str]:
    """The sentences that name the days, as they are read: "3. I'll ask Tom" without its number."""
    quotes = (day.quote for day in days if day.kind is kind)
    return frozenset(quote[bullet.end() :] if (bullet := BULLET.match(quote)) else quote for quote in quotes)


def _is_bare_beside(said: Sequence[Statement], absences: frozenset[str]) -> bool:
    """ "Back on Monday. The blue one." answers, "Back on Monday. Speak then!" does not."""
    here = [one for one in said if one.sentence.written not in absences]
    return _is_bare(here) and (not absences or any(map(_has_pick, here)))


def _is_bare(said: Sequence[Statement]) -> bool:
    """A few words that are no name: what they answer stands in our mail."""
    spoken = [one for one in said if one.count or _is_no_greeting(one)]
    if not spoken or any(one.marks for one in spoken) or sum(len(one.sentence.words) for one in said) > BARE:
        return False
    # "Friday." is written large too, and names nobody.
    words = [word for one in spoken for word in one.sentence.written.split()]
    day = len(words) == 1 and plain(words[0].partition("-")[0].strip(".!").lower()) in WEEKDAYS
    return day or not all(word[:1].isupper() for word in words)


def _is_no_greeting(statement: Statement) -> bool:
    """ "lieber das blaue": a name would be written large; of "thanks for the nudge" the formula's pauses are left."""
    sentence = statement.sentence
    return sentence.written.islower() and len(sentence.words) > 1 and "," not in statement.words


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


def _is_only_missing(done: Sequence[Done]) -> bool:
    """Every sentence that seems to ask only names what is left: "the prices are still missing"."""
    asking = [one for one, marks in done if Mark.ASK in marks]
    return all(Mark.REST in one.marks and not one.sentence.asked for one in asking)
