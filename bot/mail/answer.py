"""What a client's words do, and what attachments say beside them."""

import re
from collections.abc import Sequence

from bot.mail.acts import LABEL, WEEKDAYS, done_by
from bot.mail.agreeing import agrees_to_something
from bot.mail.echoed import is_echo
from bot.mail.enclosed import is_evidence
from bot.mail.grammar import Mark
from bot.mail.instructed import WORKING
from bot.mail.leant import leant
from bot.mail.message import Answer, Attachment, Day, DayKind, NewWords
from bot.mail.plainly_not import plainly_not
from bot.mail.request import request
from bot.mail.sentences import BULLET, plain
from bot.mail.split import is_split, is_split_by_points
from bot.mail.statements import GRAMMARS, NAME, Statement, likely, statements
from bot.mail.taken import takes, takes_oneself
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

Done = tuple[Statement, frozenset[Mark]]
"""A sentence, and what it does."""

PICKS_DE = frozenset(("der", "die", "das", "den"))
"""Before one noun and a stop: whatever was picked."""


def answer(
    words: NewWords, attachments: tuple[Attachment, ...], days: tuple[Day, ...], language: str | None
) -> Answer | None:
    """What a client's new words do (design 4.4); None where neither rules nor words
    know, which gives the ball to the team."""
    if any(file.content_type.startswith(REACTION) for file in attachments):
        return Answer.ACKNOWLEDGEMENT
    enclosed = any(map(is_evidence, attachments))
    if not any(character.isalnum() for character in words.text):
        if "?" in words.text:
            return Answer.QUESTION
        return Answer.DELIVERS if enclosed or words.forwarded else Answer.ACKNOWLEDGEMENT
    tongues = (language,) if language and language in GRAMMARS else likely(words.text)
    points = len(_POINT.findall(words.text)) if _MAY_POINT.search(words.text) else 0
    heard = {_judged(statements(words.text, tongue), enclosed, days, points) for tongue in tongues}
    understood = heard - {None}
    # "No" is a small word in several languages; where one of them hears more than an "ok", there is more.
    if len(understood) > 1:
        understood -= {Answer.ACKNOWLEDGEMENT}
    if enclosed and not understood:
        return Answer.DELIVERS
    said = understood.pop() if len(understood) == 1 else None
    # What is enclosed is here, whatever is said of it.
    if enclosed or not tongues:
        return said
    # Whoever asks last, asks.
    if said is Answer.QUESTION and words.text.rstrip().endswith("?"):
        return said
    never = plainly_not(words.text, tongues[0])
    does = leant(said, words.text, tongues[0], {day.kind for day in days}, never)
    # Whoever names the reader a day has not merely nodded.
    return Answer.QUESTION if does is Answer.ACKNOWLEDGEMENT and _is_wanted(words.text, tongues[0], days) else does


def _is_wanted(text: str, tongue: str, days: Sequence[Day]) -> bool:
    """A sentence names a day for the reader, and none a day of the writer's."""
    wanted = _quotes(days, DayKind.DEADLINE)
    if not wanted or any(day.kind is not DayKind.DEADLINE for day in days):
        return False
    return any(one.sentence.written in wanted for one in statements(text, tongue))


def _judged(said: Sequence[Statement], enclosed: bool, days: Sequence[Day], points: int) -> Answer | None:
    """The ordered table of design 4.4: the first that fits."""
    named = frozenset(day.kind for day in days)
    plans, absences = _quotes(days, DayKind.PROMISE), _quotes(days, DayKind.AWAY_UNTIL)
    done = _done(said, plans)
    acts = _acts(done, absences)
    promised = DayKind.PROMISE in named or (Mark.MORE_TIME in acts and DayKind.DEADLINE in named)
    gave = enclosed or Mark.HERE in acts
    took = any(not one.marks and takes_oneself(one.sentence.written) for one in said)
    decided = took or bool(acts & {Mark.DECIDED, Mark.ORDER}) or (Mark.FACT in acts and not promised)
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
    if is_told or _is_bare_beside(said, absences) or (not acts & {*WORKING, Mark.HEARD} and _opens_with_pick(said)):
        return Answer.DELIVERS
    return Answer.ACKNOWLEDGEMENT if _is_only_acknowledging(said, acts, absences) else None


def _done(said: Sequence[Statement], plans: frozenset[str]) -> list[Done]:
    """What each sentence does; one whose question the next one answers does nothing."""
    following = zip(said, [*said[1:], None], strict=False)  # No sentence has none behind it.
    return [(one, frozenset[Mark]() if is_echo(one, after, plans) else done_by(one, plans)) for one, after in following]


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
    return _is_bare(here) and (not absences or any(_has_pick(one) or takes(one.sentence.written) for one in here))


def _is_bare(said: Sequence[Statement]) -> bool:
    """A few words that are no name: what they answer stands in our mail."""
    spoken = [one for one in said if one.count or _is_no_greeting(one)]
    # "Pizarra, por favor": what is bidden with "please" alone is wanted.
    marked = any(one.marks - {Mark.REVIEW} for one in spoken)
    if not spoken or marked or sum(len(one.sentence.words) for one in said) > BARE:
        return False
    # "Friday." is written large too, and names nobody.
    words = [word for one in spoken for word in one.sentence.written.split()]
    # "Die Eiche.": German writes large whatever was picked, and nobody signs with a stop.
    if 1 < len(words) <= NAME and words[0].lower() in PICKS_DE and words[-1].endswith("."):
        return True
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


def _opens_with_pick(said: Sequence[Statement]) -> bool:
    """ "The oak one. From Friday I'm on holiday": what was picked, and a stop, before anything else."""
    first = next((one for one in said if one.count), None)
    if first is None or first.marks or not first.sentence.written.endswith(".") or len(first.words) > NAME:
        return False
    return first.words[0] in PICKS and len(first.words) > 1 or not CHOICES.isdisjoint(first.words)


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
