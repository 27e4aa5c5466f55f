"""A mail that is a notice through and through: each of its sentences is one that answering machines send."""

import re
from collections.abc import Iterator
from itertools import chain, pairwise

from bot.mail.absence import (
    ABSENT_WORDS,
    AFTERWARDS_WORDS,
    AUTOMATIC_WORDS,
    CONTACTED_WORDS,
    INVOLVED_WORDS,
    LEFT_WORDS,
    MAILBOX,
    NO_REPLY_WORDS,
    RECEIVED_WORDS,
    REPORTED_WORDS,
    URGENT_WORDS,
    decides,
    successor,
)
from bot.mail.concepts import (
    UNSPACED_SIGNS,
    Concepts,
    is_a_persons,
    is_for_a_page,
    names_matter,
    said_in,
    signs_off,
)
from bot.mail.departed import is_anothers_departure
from bot.mail.evidence import WHOM_TO_WRITE, Evidence, with_addresses_as_words
from bot.mail.grammar import Mark
from bot.mail.message import Kind, Origin
from bot.mail.phrases import Phrases, folded
from bot.mail.picked import picks
from bot.mail.statements import likely, statements
from bot.mail.words import concerned
from bot.mail.words import notice as told
from bot.mail.words import notice_rare as rare
from bot.mail.words.frame import OF_THE_MOMENT, WORKED_ON

CLASSES = {
    "away": (Phrases(told.AWAY, told.AWAY_UNSPACED), ABSENT_WORDS),
    "back": (Phrases(told.BACK, told.BACK_UNSPACED), AFTERWARDS_WORDS),
    "redirect": (Phrases(told.REDIRECT, told.REDIRECT_UNSPACED), URGENT_WORDS),
    "gone": (Phrases(told.GONE, told.GONE_UNSPACED), LEFT_WORDS),
    "automatic": (AUTOMATIC_WORDS, NO_REPLY_WORDS, Phrases("", told.AUTOMATIC_UNSPACED)),
    "desk": (Phrases(told.DESK, told.DESK_UNSPACED),),
    "contacted": (CONTACTED_WORDS, Phrases("", rare.CONTACTED_UNSPACED)),
    "unread": (Phrases(rare.UNREAD),),
    "volume": (Phrases(rare.VOLUME),),
    "usual": (Phrases(rare.USUAL),),
    "ticket": (Phrases(told.TICKET, told.TICKET_UNSPACED), RECEIVED_WORDS),
    "thanks": (Phrases(told.THANKS, told.THANKS_UNSPACED),),
    "greeting": (Phrases(told.GREETING, told.GREETING_UNSPACED),),
}
"""What a sentence of a notice tells."""

AT_THE_DESK = frozenset({"ticket", "desk"})
NOTICES = (
    frozenset({"away", "redirect"}),
    frozenset({"away", "back", "thanks"}),
    frozenset({"away", "desk"}),
    frozenset({"gone", "redirect"}),
    AT_THE_DESK,
    frozenset({"contacted", "desk"}),
    frozenset({"unread", "back"}),
    frozenset({"usual", "thanks"}),
    frozenset({"usual", "contacted"}),
    frozenset({"volume", "thanks"}),
    frozenset({"volume", "desk"}),
    frozenset({"automatic", "thanks"}),
    frozenset({"automatic", "desk"}),
    frozenset({"automatic", "away"}),
)
"""What must be told together: who only names the day of return may be a person."""

WHERE_TO_TURN = frozenset(("point", "urgent", "turn", "deputy", "desk", "mail", "back", "patience", "thanks"))
"""One of these tells whoever wrote what to do meanwhile."""

CONCERNED = Phrases(concerned.CONCERNED, concerned.CONCERNED_UNSPACED)
ALONE_WORDS = Phrases(rare.ALONE)

LONGEST = 20
"""Clauses of a notice; who writes more has something to say."""

HELD = 300
"""Letters put together behind dots that end nothing; no sentence of a notice is as long."""

SHORT = 4
"""Words of a name, a title, a telephone number, a greeting."""

WHERE_TO_LOOK = "webpage"
"""The word that stands for a link."""

UNSPACED = 2
"""Signs of a word, where none is spaced."""

SHORT_NAME = 3
"""Letters of a name that is looked for in an address."""

DEPUTY = 8
"""Words before an address that stands alone behind them: who has the work meanwhile."""

WHOM = 7
"""Words behind "in urgent cases": whom to ask, where."""

_ENDS = re.compile(r"(?<=[.!?。！？])\s+|(?<=[。！？])|\n+|[,;:]\s+|\s[-–—]\s")
QUOTED = re.compile(r"\"[^\"\n]{3,300}\"|“[^”\n]{3,300}”|„[^“”\"\n]{3,300}[“”\"]|«[^»\n]{3,300}»|「[^」\n]{3,300}」")
# "The firm «Savin & Co»": no speech, whatever its length.
_HOUSE = re.compile(
    r"\b(?i:компани\w{1,3}|фирм\w{1,3}|студи\w{1,3}|магазин\w{0,3}|салон\w{0,3}|клиник\w{1,3}|центр\w{0,3}|школ\w{1,3}|"
    r"организаци\w{1,3}|предприяти\w{1,3}|ооо|оао|зао|ао|ип|firma|unternehmen|agentur|company|firm|shop|studio|société|"
    r"entreprise|empresa|tienda|compañía|azienda|ditta|società|negozio|loja|bedrijf|winkel|firmy|firmie)\s+"
    r"(?=[\"“„«][^\W\d_a-zа-яё])(?:\"[^\"\n.!?]{3,60}\"|“[^”\n.!?]{3,60}”|„[^“”\"\n.!?]{3,60}[“”\"]|«[^»\n.!?]{3,60}»)"
)
# "On the 3.", not the end of "reference 2026-0915-77."
_ORDINAL = re.compile(r"(?<![-/\d])\b\d{1,2}\.$")
_PAGE = re.compile(r"https?://\S+|\bwww\.\S+", re.IGNORECASE)
ABBREVIATED = re.compile(
    r"(?:\b[A-ZА-Я]|\b(?:mr|mrs|ms|dr|sr|sra|dott|sig|dhr|mw|mme|nr|no|tel|st|ca))\.$", re.IGNORECASE
)


def auto_reply_by_shape(seen: Evidence) -> Origin | None:
    """Is there no sentence that a person of the conversation would have had to write?"""
    message = seen.message
    if seen.is_personal_mailer or seen.is_forward or seen.greets_by_name or message.attachments:
        return None
    if not WORKED_ON.isdisjoint(seen.opening.split()):
        return None
    text = with_addresses_as_words("\n".join(seen.own_lines))
    told_of = _told(_clauses(_PAGE.sub(WHERE_TO_LOOK, text) if "http" in text or "www" in text else text))
    if told_of and (decides(seen.opening) or picks(seen)):
        return None
    if told_of and (seen.dictates or speeches(text) or gives_own_address(seen)):
        return None
    if told_of and (CONCERNED.found(seen.opening) or REPORTED_WORDS.found(seen.opening)):
        return None
    kind = next((kind for kind in NOTICES if _is_told(kind, told_of)), None)
    if kind is None or "back" in kind and INVOLVED_WORDS.found(seen.opening):
        return None
    if kind == AT_THE_DESK and ALONE_WORDS.found(seen.opening):
        return None
    said = said_in(seen)
    if any(map(is_a_persons, said)) or "away" in kind and _is_to_one(seen, said):
        return None
    if _is_anothers_address(said) if "gone" in kind else _objects(text):
        return None
    if "gone" in kind and is_anothers_departure(seen):
        return None
    if kind == frozenset(("away", "redirect")) and is_for_a_page(seen.opening):
        return None
    everything = set().union(*told_of)
    # Who is away, and whose mailbox nobody reads meanwhile, comes back.
    left = "gone" in everything and ("away" not in everything or LEFT_WORDS.found(seen.opening) is not None)
    because = f"every sentence is one of a notice: {', '.join(sorted(everything))}"
    return Origin(kind=Kind.AUTO_REPLY, because=(because,), left=left, successor=successor(seen) if left else None)


def _is_to_one(seen: Evidence, said: list[Concepts]) -> bool:
    """Who is away from today on, with no word of mail, or names what we wrote about, has answered."""
    names_nobody = all(each.isdisjoint(WHERE_TO_TURN) for each in said)
    is_today = not OF_THE_MOMENT.isdisjoint(seen.opening.split())
    return names_nobody or names_matter(seen) or is_today and not any({"mail", "handle"} <= each for each in said)


def _is_anothers_address(said: list[Concepts]) -> bool:
    """An address that is given up is "this one" or "mine" in a notice; any other is to be put right somewhere."""
    everything = frozenset().union(*said)
    return everything.isdisjoint(("left", "works")) and any("box" in each and "ours" not in each for each in said)


def _objects(text: str) -> bool:
    """Whether somebody sends us away for good, which has the words of a notice and which no machine does."""
    return any(Mark.OBJECTION in one.marks for tongue in likely(text) for one in statements(text, tongue))


def _told(clauses: Iterator[tuple[str, bool]]) -> list[set[str]]:
    """What each clause tells; nothing where one of them tells what no notice tells."""
    told_of: list[set[str]] = []
    may_go_on = SHORT
    for (clause, goes_on), (below, leads) in pairwise(chain(clauses, (("", False),))):
        classes = {name for name, tables in CLASSES.items() if any(table.found(clause) for table in tables)}
        names_deputy = leads and below.startswith(f" {WHOM_TO_WRITE} ") and _length(clause) <= DEPUTY
        if WHOM_TO_WRITE in clause or names_deputy:
            classes.add("redirect")
        if len(told_of) == LONGEST or not classes and _length(clause) > (may_go_on if goes_on else SHORT):
            return []
        if classes or not goes_on:
            may_go_on = WHOM if "redirect" in classes else SHORT
        told_of.append(classes)
    return told_of


def speeches(text: str) -> list[str]:
    """What is set in quotation marks, the names of firms left out."""
    return QUOTED.findall(_HOUSE.sub(" ", text)) if QUOTED.search(text) else []


def gives_own_address(seen: Evidence) -> bool:
    """Who may be reached elsewhere is no deputy: the address bears the writer's own name."""
    own = {word for word in seen.name.split() if len(word) >= SHORT_NAME}
    address = seen.message.sender.address if seen.message.sender else ""
    named = {hit[0].lower() for hit in MAILBOX.finditer("\n".join(seen.own_lines))} - {address}
    return any(word in other.partition("@")[0] for word in own for other in named)


def _is_told(kind: frozenset[str], told_of: list[set[str]]) -> bool:
    """All of it is told; what a desk did and what it will do stand in sentences of their own."""
    if not kind <= set().union(*told_of):
        return False
    return kind != AT_THE_DESK or sum(not kind.isdisjoint(classes) for classes in told_of) > 1


def _length(clause: str) -> int:
    """The words of a clause; numbers, as of a telephone or a file, are none, and what is not spaced has many."""
    words = clause.replace(".", " ").split()
    return sum(len(word) // UNSPACED if UNSPACED_SIGNS.search(word) else not word.isdecimal() for word in words)


def _clauses(text: str) -> Iterator[tuple[str, bool]]:
    """Folded, up to the signature, and whether each goes on with the sentence before it."""
    held = ""
    goes_on = False
    for piece, mark in _pieces(text):
        piece = f"{held} {piece}".strip()
        may_hold = len(piece) <= HELD and (_ORDINAL.search(piece) or ABBREVIATED.search(piece))
        held = piece if may_hold else ""
        if held and mark:
            continue
        words = folded(piece)
        if not words.strip(" ."):
            continue
        if signs_off(words):
            return
        yield words, goes_on
        goes_on = mark[:1] in ",;:" or "-" in mark or "–" in mark or "—" in mark


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """The text cut up, each piece with the mark behind it; the last has none."""
    start = 0
    for mark in _ENDS.finditer(text):
        yield text[start : mark.start()], mark[0] or "."
        start = mark.end()
    yield text[start:], ""
