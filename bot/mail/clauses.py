"""A sentence cut into its clauses, and what each of them says: who, whether, and in which mood."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.mail.days.spans import Span
from bot.mail.days.words import Token
from bot.mail.sentences import OPENS, ends_behind_number

MARKS = frozenset(',;:()–—[]"«»')
# In the middle of a German clause these are no conjunctions: "vor Dienstag wird es aber nichts".
PARTICLES = frozenset({"aber", "doch", "jedoch", "allerdings", "also"})
# Right behind a day that opens the clause these open none: "mercoledì però hai la mia risposta".
POSTPOSED = frozenset(
    "though however però invece porém contudo echter daarentegen зато".split()
    + ["sin embargo", "en cambio", "par contre", "en revanche", "no entanto"]
)
# Before these the Dutch "dat" opens a clause; behind "ga ik" it else is what is done: "ga ik dat niet redden".
DOES_IT = frozenset({"ik", "wij", "we"})
SUBJECTS = frozenset(
    "ik we wij het hij zij ze je jij jullie u er de een onze ons mijn uw jouw dit die deze alles".split()
)
DASHES = frozenset("-–—")
# "The texts que vous m'avez demandés", "die jij me hebt gestuurd": so many words stand before the "have".
RELATIVES = frozenset({"que", "qu'", "che", "die", "dat"})
WHICH_ONE = "which"
LONGEST_RELATIVE = 4
# Senses that carry a clause; one without any is an adverbial of its neighbour ("by Friday at the latest").
EVIDENCE = frozenset("self do gets comes away back ask meet done need vow time not will wait".split())

# After these a full stop ends no sentence.
ABBREVIATIONS = frozenset(
    "mr mrs ms dr nr no st mo di mi fr sa so bzw ca approx vs sr sra prof tel jan feb mar mrz apr jun jul aug sep "
    "sept oct okt nov dec dez déc févr janv juil mon tue tues wed thu thurs fri e.g i.e z.b d.h a.s г тел руб стр янв "
    "фев мар апр авг сен окт ноя дек n p inkl incl max min mtg".split()
)
# A line shorter than this was ended by its writer, not by the wrapping of a mail program.
WRAPPED_LINE = 45
LONGEST_SENTENCE = 600
# "Realistically speaking, by Friday, ...": with more words than these a clause says something of its own.
ADVERBIAL = 1
# What "and" takes over from the clause before.
DOUBTS = frozenset({"not", "if", "maybe"})
CARRIED = DOUBTS | {"self", "will", "ask", "would", "third", "you", "away", "meet"}
LONGEST_QUOTE = 200
# "Our new office manager": with its comma a title is no longer.
LONGEST_TITLE = 4
# "... and nobody is at their desks": with more unknown words than these a clause has a subject of its own.
STRANGE_SUBJECT = 2

# Only where the marks begin: a thousand dots in a row are looked at once, and not from each of them again. Beginning
# with one set of signs it goes past all other letters at once.
_BREAK = re.compile(r"[.!?…;\n](?:(?<=\n)|(?<![.!?…;]{2})[.!?…;]*+[\"'»)\]]*+\s+)")
# "bis 20.03. im Urlaub": the dot belongs to the date.
_DAY_AND_MONTH = re.compile(r"\d{1,2}\.\d{1,2}")
_RANGE = re.compile(r"\d\.\s*(?:bis|-|–|—)\s*(?:zum\s)?\d{1,2}\.\d{1,2}$")
_BULLET = re.compile(r"[^\S\n]*(?:[-*•>]\s|\d+[.)]\s|$)")


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence stands: ended by a mark, a blank line, a bullet or a short line; none is over-long."""
    start = 0
    line = 0
    for match in _BREAK.finditer(text):
        ends_line = "\n" in match.group()
        if _ends(text, match, line):
            yield from _pieces(text, start, match.end())
            start = match.end()
        if ends_line:
            line = match.end()
    yield from _pieces(text, start, len(text))


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence, cut where no person's sentence would go on."""
    for at in range(start, end, LONGEST_SENTENCE):
        yield at, min(end, at + LONGEST_SENTENCE)


def _ends(text: str, match: re.Match[str], line: int) -> bool:
    mark = match.group()[0]
    after = text[match.end() : match.end() + 1]
    if mark == "\n":
        return _line_ends(text, match, line, after)
    if mark == "." and match.start() > 0:
        before = text[max(0, match.start() - 12) : match.start()].split()
        word = before[-1].strip("(").lower() if before else ""
        if word.isdecimal() and len(word) <= 2:
            # "Le conseil se réunit le 16. Je vous écrirai le lendemain."
            opens = "\n\n" in match.group() or OPENS.match(text, match.start() + 1) is not None
            return opens or ends_behind_number(before, text, match.end())
        if _DAY_AND_MONTH.fullmatch(word):
            # German nouns are written large: "vom 24.12. bis 6.1. Betriebsferien" goes on.
            return after.isupper() and _RANGE.search(text, max(0, match.start() - 30), match.start()) is None
        # "Oh no. Monday, I promise": only before a figure does it stand for "number".
        if word == "no" and not after.isdigit():
            return True
        return word not in ABBREVIATIONS or "\n" in match.group()
    return True


def _line_ends(text: str, match: re.Match[str], line: int, after: str) -> bool:
    if _BULLET.match(text, match.end()):
        return True
    length = match.start() - line
    return length < WRAPPED_LINE and (after.isupper() or text[match.start() - 1 : match.start()] in ",:")


class Clause(NamedTuple):
    """A stretch of a sentence (token indexes), with the senses of its words and the link that opens it."""

    first: int
    last: int
    senses: frozenset[str]
    link: str
    """but, if, when, and, or a mark; empty for the first clause."""
    strange: int = 0
    """How many of its words mean nothing to us: what they tell is not what the next clause tells."""
    opens_with_verb: bool = False
    """ "And give you our feedback": of the writer it only says whose the thing is; who gives it was said before."""

    def has(self, *senses: str) -> bool:
        return not self.senses.isdisjoint(senses)


def clauses(tokens: Sequence[Token], days: Sequence[Span]) -> list[Clause]:
    """Cut at commas and conjunctions, never inside the words that name a day."""
    inside = {at for day in days for at in range(day.first, day.last + 1)}
    found: list[Clause] = []
    first, link = 0, ""
    for at, token in enumerate(tokens):
        # Most words open no clause.
        opens_none = token.shape == "word" and not token.link and token.form not in RELATIVES
        if opens_none or at in inside or not (opens := _opens(tokens, at)):
            continue
        if token.form in POSTPOSED and _is_day_only(tokens, first, at, inside):
            continue
        only_mark = at == first + 1 and tokens[first].form in MARKS
        if at > first and not only_mark:
            found.append(_clause(tokens, first, at, link, inside))
        first, link = at, opens
    if first < len(tokens):
        found.append(_clause(tokens, first, len(tokens), link, inside))
    return found


def _is_day_only(tokens: Sequence[Token], first: int, end: int, inside: set[int]) -> bool:
    """Nothing but a day, and what leads it in, stands between the two."""
    led = (at in inside or tokens[at].form in MARKS or tokens[at].has("of", "on") for at in range(first, end))
    return end - 1 in inside and all(led)


def _clause(tokens: Sequence[Token], first: int, end: int, link: str, inside: set[int]) -> Clause:
    senses: set[str] = set()
    strange = 0
    for at in range(first, end):
        if at in inside:
            continue
        token = tokens[at]
        if token.meaning.senses:
            senses |= token.meaning.senses
        else:
            strange += token.shape == "word" and not token.meaning.calendar
    writer = [token for token in tokens[first:end] if token.has("self")]
    verb_first = first + 1 < end and tokens[first + 1].has("do") and not tokens[first + 1].has("self", "attributive")
    unsaid = link == "and" and verb_first and all(token.has("attributive") for token in writer)
    return Clause(first, end - 1, frozenset(senses), link, strange, unsaid)


def _opens(tokens: Sequence[Token], at: int) -> str:
    token = tokens[at]
    if token.form in PARTICLES and at and tokens[at - 1].shape == "word":
        return ""
    if token.form == "dat" and 0 < at < len(tokens) - 1 and tokens[at - 1].form in DOES_IT:
        return token.link if tokens[at + 1].form in SUBJECTS else ""
    if token.form in RELATIVES and _tells_a_deed(tokens, at):
        return WHICH_ONE
    if token.shape == "word":
        return token.link
    if token.form in MARKS:
        return token.form
    if token.form in DASHES:
        spaced = (
            at > 0 and tokens[at - 1].end < token.start and at + 1 < len(tokens) and token.end < tokens[at + 1].start
        )
        return "-" if spaced else ""
    return ""


def _tells_a_deed(tokens: Sequence[Token], at: int) -> bool:
    """ "... que vous nous avez demandés", "... que j'ai corrigée": what was done only tells which thing is meant."""
    behind = tokens[at + 1 : at + 2 + LONGEST_RELATIVE]
    if not at or not behind:
        return False
    # "Sexta mando a lista que corrigi": what the writer did to it does no more.
    if tokens[at].form in ("que", "che") and behind[0].has("done"):
        return tokens[at - 1].shape == "word" and not tokens[at - 1].has("done", "self", "do", "not", "maybe")
    # "Die je hebt gevraagd" has its verb in the word of the reader.
    if behind[0].has("gets") and " " in behind[0].form:
        return len(behind) > 1 and behind[1].has("done", "participle")
    end = next((one for one, token in enumerate(behind) if token.has("perfect")), 0)
    done = tokens[at + 2 + end : at + 3 + end]
    whose = behind[0].has("you") or end == 1 and behind[0].has("self") and tokens[at].form == "que"
    if not whose or not end or not done or done[0].shape != "word" or done[0].meaning.calendar:
        return False
    between = (token for token in behind[1:end] if not token.has("me"))
    return all(token.shape == "word" and not token.has("self", "do", "gets", "hands") for token in between)


def understood(found: Sequence[Clause], at: int) -> frozenset[str]:
    """What a clause says together with what it leaves unsaid because its neighbour has said it."""
    own = found[at].senses
    before = found[at - 1] if at else None
    after = _following(found, at)
    if not own & EVIDENCE:
        # "... and on Friday, the 11th, you will have it"; "we do it like this: on Friday, the 11th, you will have it".
        if found[at].link in ("and", ":") and after is not None and after.link == "," and after.senses & EVIDENCE:
            return own | after.senses
        carrier = _carrier(found, at)
        if carrier is not None and found[at].link != "but":
            return own | carrier.senses
        if after is not None and after.link not in ("when", "if", WHICH_ONE) and found[at].strange <= ADVERBIAL:
            return own | after.senses
        return own
    if after is not None and own & EVIDENCE == {"self"} and _goes_on(after):
        return own | after.senses
    if before is None or own & {"gets", "comes"} or "self" in own and not found[at].opens_with_verb:
        return own
    over = "done" in own and found[at].strange > 0
    if found[at].link == "and" and "will" not in own and not over:
        # Who acts anew in the second half is not denied with the first.
        return own | before.senses & (CARRIED - DOUBTS if {"you", "do"} <= own or "time" in own else CARRIED)
    if found[at].link not in ("if", "when"):
        return own | before.senses & {"self", "ask"}
    return own


def _following(found: Sequence[Clause], at: int) -> Clause | None:
    """The next clause; "at the latest" between two commas is none of its own."""
    rest = found[at + 1 : at + 3]
    if len(rest) > 1 and not rest[0].senses & EVIDENCE and _is_put_in(rest[0], rest[1]):
        return rest[1]
    if len(rest) > 1 and _is_title(rest[0], rest[1]):
        return rest[1]
    given = any(one.has("you", "hands", "goods") for one in found[at + 2 :])
    if at == 0 and given and _is_circumstance(rest[0], rest[1]):
        return rest[1]
    return rest[0] if rest else None


def _is_circumstance(one: Clause, after: Clause) -> bool:
    """ "On Thursday, after closing time, I'll put it together": what stands between the day and whoever acts."""
    told = one.link == "," == after.link and after.has("self") and after.has("do") and not after.has("not", "if")
    return told and not one.has("self", "you", "do", "gets", "comes", "not", "if", "maybe", "meet", "will", "done")


def _is_put_in(one: Clause, after: Clause) -> bool:
    """ "At the latest"; "over a coffee"; "on Monday, however, you will have it"."""
    manner = one.link == "," == after.link and not one.strange and one.first < one.last
    however = one.link == "but" and one.first == one.last and after.link == ","
    return one.has("latest", "estimate") or manner or however


def _is_title(one: Clause, after: Clause) -> bool:
    """ "Lena, our secretary, will send it to you"."""
    told = one.link == "," == after.link and one.has("attributive") and one.last - one.first <= LONGEST_TITLE
    return told and not one.senses & (EVIDENCE - {"self"}) and after.has("do", "gets")


def _carrier(found: Sequence[Clause], at: int) -> Clause | None:
    """The nearest clause before that says something, unless a "but" stands between."""
    told = any(one.has("do") and not one.has("not") and one.link != "when" for one in found[max(0, at - 3) : at])
    for one in reversed(found[max(0, at - 3) : at]):
        # "I'll pass them on as soon as I have them, Monday at the latest".
        if one.link == "when" and told and found[at].has("latest"):
            continue
        # "Send us the poster, closed and with all logos, before the 25th": one word between says how it is to be.
        if told and one.last - one.first <= 1 and one.senses & EVIDENCE == {"away"}:
            continue
        if one.senses & EVIDENCE:
            return one
        if one.link == "but":
            return None
    return None


def _goes_on(after: Clause) -> bool:
    """ "I'm out today and on Monday": the second half belongs to the same person."""
    if after.strange > STRANGE_SUBJECT:
        return False
    return not after.has("self", "will") and (after.link == "and" or (after.link == "," and after.has("away", "back")))


def quote(text: str, start: int, end: int) -> str:
    return " ".join(text[start:end].split())[:LONGEST_QUOTE]
