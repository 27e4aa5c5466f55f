"""What the team's words do: ask for something, close, or neither."""

from collections.abc import Sequence, Set
from functools import partial
from itertools import pairwise

from bot.mail.asked_words import asked_words
from bot.mail.colleague import beside_colleagues
from bot.mail.commanding import commands, imperative
from bot.mail.exclaimed import beside_exclamations
from bot.mail.grammar import Line, Mark
from bot.mail.leaning import team_leaning
from bot.mail.leant import team_leant
from bot.mail.message import NewWords, Request
from bot.mail.offered import beside_offer
from bot.mail.own_answer import beside_own_answers
from bot.mail.statements import GRAMMARS, NAME, Statement, likely, statements
from bot.mail.words.assured import ASSURED
from bot.mail.words.courteous import courteous
from bot.mail.words.crossed import crossed
from bot.mail.words.deferred import DEFERRED
from bot.mail.words.excepted import ANSWERED, EXCEPTED, SOME_OPEN
from bot.mail.words.hinging import going_on, hinging, only_told, unhurried
from bot.mail.words.list_heading import ASKS_NOTHING, HEADINGS
from bot.mail.words.needs_your import needs_your
from bot.mail.words.not_in_papers import not_in_papers
from bot.mail.words.nothing_but import nothing_but
from bot.mail.words.nothing_came import NOTHING_CAME
from bot.mail.words.one_more_and import one_more_and
from bot.mail.words.one_of_you import one_of_you
from bot.mail.words.only_you import only_you
from bot.mail.words.ours import ASKED_US, ours
from bot.mail.words.seen_to import SEEN_TO
from bot.mail.words.somebody_asks import asked_by_somebody
from bot.mail.words.taken_back import taken_back
from bot.mail.words.thanking import THANKING
from bot.mail.words.to_finish import to_finish
from bot.mail.words.turned_down import turned_down
from bot.mail.words.wished_later import WISHED_LATER
from bot.mail.words.with_you import with_you

NOD = 2
"""Up to so many words without a question mark are an "ok", not a wish to hear one."""

GIVEN_TIME = 6
"""Up to so many words only say that there is time."""

LYING_WITH_THEM = (
    with_you,
    not_in_papers,
    turned_down,
    one_of_you,
    one_more_and,
    asked_by_somebody,
    only_you,
    needs_your,
)

BIDDING = frozenset({Mark.ASK, Mark.ORDER, Mark.REVIEW})
ASKING = frozenset({Mark.ASK, Mark.ORDER, Mark.REVIEW, Mark.MORE_TIME})

GIFT = frozenset({Mark.HEARD, Mark.TALK})
"""What thanks for something that was never asked for."""

ANSWERING = frozenset({Mark.DECIDED, Mark.ASSENT, Mark.YES})
"""What answers a question, and declares nothing done."""

CONDITIONAL = tuple(
    f"{head} "
    for head in (
        "once|when|if|as soon as|sobald|wenn|falls|quand|si|des que|des qu'|cuando|en cuanto|apenas|appena|"
        "quando|se|assim que|logo que|zodra|als|как только|когда|если"
    ).split("|")
)
"""With one of these at its head a sentence tells what is to come first."""

NOT_YET = tuple(
    f"{head} "
    for head in (
        "once|as soon as|sobald|des que|des qu'|en cuanto|apenas|appena|assim que|logo que|zodra|как только".split("|")
    )
)
"""Behind one of these comes what has not happened yet: "once that's in, we're all set"."""

ALL_THAT = frozenset("was wat что which that".split())
"""With one of these behind a pause a clause belongs to the one before it."""


def request(words: NewWords, language: str | None) -> Request:
    """What the team's new words do (design 4.5); a request beats a closing."""
    tongues = [tongue for tongue in ((language,) if language in GRAMMARS else likely(words.text)) if tongue]
    read = [_said_to_them(statements(words.text, tongue), words.colleagues) for tongue in tongues]
    said = max(
        map(_judged, read), key=lambda found: (found.asks, found.closes), default=Request(asks=False, closes=False)
    )
    if len(tongues) != 1:
        return said
    heard = "asks" if said.asks else "closes" if said.closes else "nothing"
    does = team_leant(heard, spoken(read[0]), tongues[0])
    if does == heard or said.closes and any(map(_takes_back, read[0])):
        return said
    # What offers, or thanks for a cake, neither asks nor closes.
    return _unheard(does, [one for one in read[0] if not (_thanks_for_a_gift(one) or _only_offers(one))], tongues[0])


def _said_to_them(said: Sequence[Statement], colleagues: Set[str]) -> Sequence[Statement]:
    """Without what is said to a colleague, answered at once, exclaimed, or bidden and nobody's work."""
    told = beside_exclamations(beside_own_answers(beside_colleagues(said, colleagues)))
    return [one for one in told if one.sentence.asked or not _is_courteous(one)]


def _is_courteous(statement: Statement) -> bool:
    """ "Give my love to your mother", "ignore this if you have paid"."""
    return any(how(statement.grammar.language).match(_plainly(statement)) for how in (crossed, courteous))


def _plainly(statement: Statement) -> str:
    return " ".join(statement.sentence.words)


def _thanks_for_a_gift(statement: Statement) -> bool:
    return bool(statement.clauses) and statement.clauses[0] >= GIFT


def puts_off(words: NewWords, language: str | None) -> bool:
    """Whether some sentence says that the answer is still to be found: "I have to ask the printer"."""
    return language in GRAMMARS and any(map(_defers, statements(words.text, language)))


def spoken(said: Sequence[Statement]) -> str:
    """What stands between greeting and sign-off, by whose words nothing is asked."""
    return " ".join(one.sentence.written for one in said if one.count)


def _unheard(does: str, said: Sequence[Statement], tongue: str) -> Request:
    """What the words lean to and no rule heard; the sentence that leans most is what asks."""
    match does:
        case "closes" if not any(map(partial(_leaves_open, tongue=tongue), said)):
            # It may be mere thanks, which close no promise.
            return Request(asks=False, closes=True, thanks=True)
        # "Still waiting for the printer", "it will be ready on Wednesday": the words of a request, and none.
        case "asks" if not any(map(_plans, said)):
            may_ask = [one for one in said if _may_ask(one)]
            asking = max(may_ask or said, key=lambda one: _leans_to_ask(one, tongue), default=None)
            if asking is not None and Mark.FUTURE not in asking.marks and _leaves_it(asking):
                return Request(asks=True, closes=False, words=asked_words([asking], said))
    return Request(asks=False, closes=False)


def _leaves_open(one: Statement, tongue: str) -> bool:
    """What was asked is still wanted, or only a part of it is done."""
    return _leaves_some_open(one) or _is_not_yet(one) or _continues(one, tongue) or _only_gives_time(one, tongue)


def _may_ask(statement: Statement) -> bool:
    """What goes with the mail, or is regretted, seldom asks; "Dear Ms Reuter," and "Me Orval" never do."""
    if statement.count <= NAME or statement.sentence.written.endswith(","):
        return False
    return statement.marks.isdisjoint((Mark.HERE, Mark.SORRY)) and not _heard(statement)


def _heard(statement: Statement) -> bool:
    """ "Many thanks for the pleasant talk", whatever stands beside it."""
    return any(Mark.HEARD in clause for clause in statement.clauses)


def _only_gives_time(statement: Statement, tongue: str) -> bool:
    """ "No hurry, Bob"; not "the exhibition is off, so there's no hurry"."""
    words = statement.sentence.words
    return len(words) <= GIVEN_TIME and unhurried(tongue).search(" ".join(words)) is not None


def _continues(statement: Statement, tongue: str) -> bool:
    """ "A joy to work with you so far", "just so you can plan"."""
    return going_on(tongue).search(_plainly(statement)) is not None


def _plans(statement: Statement) -> bool:
    return _defers(statement) or _bids(statement.marks, statement.count) and not _leaves_it(statement)


def _leans_to_ask(statement: Statement, tongue: str) -> float:
    return team_leaning(statement.sentence.written, tongue).get("asks", 0.0)


def _judged(said: Sequence[Statement]) -> Request:
    listed = [two for two in pairwise(said) if _heads_a_list(two[0]) and _is_listed(two[1])]
    wanted = [one for one in said if _asks(one) or any(one in two for two in listed)]
    closing = [statement for statement in said if _closes(statement)]
    closes = bool(closing) and not wanted
    return Request(
        asks=bool(wanted),
        closes=closes,
        thanks=closes and all(map(_merely_thanks, closing)),
        words=asked_words(wanted, said),
    )


def _merely_thanks(statement: Statement) -> bool:
    """ "Thanks", "Excel is perfect, thank you": beside the thanks stands at most what answers a question of theirs."""
    told = zip(statement.pieces, statement.clauses, strict=True)
    return all(THANKING.issuperset(piece) or Mark.CLOSING not in marks and marks & ANSWERING for piece, marks in told)


def _heads_a_list(statement: Statement) -> bool:
    """ "From you:", and below it a line for each thing that is wanted."""
    heading = HEADINGS[statement.grammar.language]
    said = " ".join(word for word in statement.sentence.words if word != ",")
    return statement.sentence.written.endswith(":") and heading.fullmatch(said) is not None


def _is_listed(statement: Statement) -> bool:
    return statement.count > 0 and ASKS_NOTHING.isdisjoint(statement.words[:2]) and not _closes(statement)


def _asks(statement: Statement) -> bool:
    if statement.sentence.asked:
        return statement.count > 0
    # Most sentences want nothing at all, whether they offer something or not.
    offers = (_only_offers, _defers, _grants_a_later_wish)
    return _wants(statement) and not any(one(statement) for one in offers)


def _wants(statement: Statement) -> bool:
    if any(one(statement) for one in (_excepts, _hinges, _has_nothing_of_it, _waits_with_them)):
        return True
    if _closes(statement):
        return _bids_at_last(statement) or _wants_to_hear(statement) or commands(statement)
    return _bids(statement.marks, statement.count) and _leaves_it(statement) or commands(statement)


def _closes(statement: Statement) -> bool:
    """ "Sobald die Anzahlung eingegangen ist, bestellen wir": what is said on condition is not said yet."""
    if _takes_back(statement):
        return True
    if Mark.CLOSING not in statement.marks or _leaves_some_open(statement) or _has_nothing_of_it(statement):
        return False
    _, *others = statement.clauses
    if _wants_it_to_finish(statement):
        return False
    if not _is_conditional(statement):
        return True
    if _is_not_yet(statement):
        return False
    return any(Mark.CLOSING in clause for clause in others)


def _takes_back(statement: Statement) -> bool:
    """ "Forget what I asked about the samples": whatever else goes on, nobody waits for that."""
    return taken_back(statement.grammar.language).match(_plainly(statement)) is not None


def _wants_it_to_finish(statement: Statement) -> bool:
    """ "To wrap this up I need the logo": the closing is what for."""
    if to_finish(statement.grammar.language).match(" ".join(statement.words)) is None:
        return False
    return bool(statement.marks & ASKING) and all(Mark.CLOSING not in clause for clause in statement.clauses[1:])


def _grants_a_later_wish(statement: Statement) -> bool:
    """ "Wil je later ondertitels, dan is dat geen probleem": a question by its verb only."""
    wished = WISHED_LATER.get(statement.grammar.language)
    return wished is not None and wished.match(_plainly(statement)) is not None


def _defers(statement: Statement) -> bool:
    """ "Let me check with our designer and get back to you": the reader is to wait for us."""
    spoken = " ".join(word for word in statement.words if word != ",")
    return DEFERRED[statement.grammar.language].search(spoken) is not None


def _only_offers(statement: Statement) -> bool:
    """ "If anything is unclear, please let me know": who has no question is not asked for one."""
    beside = beside_offer(statement)
    if beside is None:
        return False
    order = imperative(statement.grammar.language)
    return not any(_bids(one.marks(), len(one.words)) or order.match(" ".join(one.words)) for one in beside)


def _leaves_some_open(statement: Statement) -> bool:
    said = _plainly(statement)
    return any(table[statement.grammar.language].search(said) for table in (SOME_OPEN, ANSWERED))


def _is_conditional(statement: Statement) -> bool:
    return " ".join(statement.words).startswith(CONDITIONAL)


def _is_not_yet(statement: Statement) -> bool:
    return " ".join(statement.words).startswith(NOT_YET)


def _excepts(statement: Statement) -> bool:
    """ "All is complete except your signature" asks for it, and so does "all we need is your signature"."""
    language, said = statement.grammar.language, _plainly(statement)
    return any(left.search(said) for left in (EXCEPTED[language], nothing_but(language)))


def _hinges(statement: Statement) -> bool:
    """ "Once you have signed we start": told of the reader, not of whoever works for us, and somebody waits."""
    language, said = statement.grammar.language, _plainly(statement)
    hinge = hinging(language).search(said)
    if hinge is None:
        return False
    # "Sofern wir bis Freitag, 12 Uhr, nichts anderes hören": the hinge may be broken by pauses.
    broken = (hinge[0],) if "," in hinge[0] else ()
    clauses = (*map(" ".join, statement.pieces), *broken)
    if not _leaves_it(statement) and not any(_is_hinge(one, language) for one in clauses):
        return False
    return unhurried(language).search(said) is None and only_told(language).search(said) is None


def _is_hinge(clause: str, language: str) -> bool:
    """ "Once you confirm the day, we'll send it for approval": the clause of the reader hinges, and is none of ours."""
    return hinging(language).search(clause) is not None and ours(language).search(clause) is None


def _has_nothing_of_it(statement: Statement) -> bool:
    """ "Nothing has come from your side yet" asks for it, and closes nothing."""
    return NOTHING_CAME[statement.grammar.language].search(_plainly(statement)) is not None


def _waits_with_them(statement: Statement) -> bool:
    """ "The engineer's letter is still sitting with you" asks for it, and so does "the bill isn't in the folder"."""
    language, said = statement.grammar.language, _plainly(statement)
    return any(one(language).match(said) for one in LYING_WITH_THEM)


def _leaves_it(statement: Statement) -> bool:
    """Some clause that bids is no plan of ours: "we wait for the printer" is one."""
    if SEEN_TO[statement.grammar.language].says(statement.words) and not _is_conditional(statement):
        return False
    found, pieces = ours(statement.grammar.language), statement.pieces
    left = [piece for piece in _beside_their_question(statement) if found.search(" ".join(piece)) is None]
    return len(left) == len(pieces) or any(_bids(Line(statement.grammar, one).marks(), len(one)) for one in left)


def _beside_their_question(statement: Statement) -> list[tuple[str, ...]]:
    """ "Вы хотели знать, нужны ли нам оригиналы": the clause behind the pause is what they asked."""
    asked, pieces = ASKED_US.get(statement.grammar.language), statement.pieces
    told = {at + 1 for at, piece in enumerate(pieces) if asked and asked.search(" ".join(piece))}
    return [piece for at, piece in enumerate(pieces) if at not in told]


def _bids(marks: Set[Mark], count: int) -> bool:
    # "Das Passwort habe ich dir geschickt": who hands over does not ask whether it came.
    # "Ja, das geht" answers what they asked.
    nods = Mark.CHECK in marks and marks.isdisjoint({Mark.HERE, Mark.ASSENT}) and count > NOD
    return nods or bool(marks & ASKING)


def _bids_at_last(statement: Statement) -> bool:
    """ "We need the photos no more, send us only the texts": the end of it asks."""
    *before, last = statement.clauses or (frozenset(),)
    if not before or _goes_on(statement) or ours(statement.grammar.language).search(" ".join(statement.pieces[-1])):
        return False
    return not last.isdisjoint(BIDDING) and last.isdisjoint({Mark.CLOSING, Mark.FUTURE})


def _goes_on(statement: Statement) -> bool:
    """ "Now we have all, was wir brauchen": the last clause only says what of."""
    *_, last = statement.pieces
    return last[0] in ALL_THAT


def _wants_to_hear(statement: Statement) -> bool:
    """ "Tell us whether all is fine": the words that would close the matter are what is asked for."""
    return ASSURED[statement.grammar.language].search(_plainly(statement)) is not None
