"""A day that a later clause takes up: "she is in on Wednesday and will pay it then"."""

from collections.abc import Sequence
from itertools import pairwise

from bot.mail.clauses import EVIDENCE, Clause
from bot.mail.days.agent import FINITE, TOWARDS, WITH
from bot.mail.days.scene import Scene, is_strange, without_afterthoughts
from bot.mail.days.words import Token
from bot.mail.words.bodies import BODIES
from bot.mail.words.calling import ANSWERING, ANSWERS, CALLED, CALLS, EITHER, TELLS, WHO_TELLS, WHOM, WHOM_FIRST
from bot.mail.words.closed import SHUT
from bot.mail.words.riding import BESIDE_IT, RIDES, WRITES

# Where each verb has its pronoun, unless an "and" stands before it.
SAYING_WHO = frozenset({"en", "de", "nl", "fr"})
SHORTEST_VERB = 4
# "So, on Tuesday": words beside a day that say nothing of their own.
FEW = 3
ADVERB = "о"
IT = frozenset("it them es het ze".split())
LONGEST_PARTICLE = 2
READ_AND_WRITE = 2
# ", da schicke ich es lieber vorher": what stands before it is why, and not when.
SOONER = frozenset("lieber besser vorher jetzt schon heute noch selbst".split())
AT_ONCE = frozenset("gleich direkt sofort dann umgehend meteen direct dan right straight".split())
# "With all my colleagues".
NEAR = 3
# Whoever speaks of any of these tells of no delivery, or of somebody else's.
NO_DELIVERY = (
    "not",
    "maybe",
    "if",
    "ask",
    "need",
    "wait",
    "may",
    "meet",
    "done",
    "perfect",
    "would",
    "time",
    "outside",
)

# What the reader has by now. Portuguese says "já" of what comes too.
ALREADY = frozenset("already ya già schon ja bereits al déjà уже".split())

# A clause or sentence that goes on from a day named before it.
GOING_ON = frozenset({"then", "at_once", "afterwards"})

# "If all goes well", "if it works out": a condition, and no hour.
CHANCE = frozenset(
    "klappt passt geht gut alles nichts zeit schaffe schaffen möglich lukt goed alles niets tijd".split()
)


def done_then(scene: Scene) -> bool:
    """One clause says when somebody is there or can, a later one hands over "then", "the same day"."""
    if _begins(scene) or scene.clause.has("not", "maybe", "if", "meet", "done", "may"):
        return False
    later = _taken_up(scene)
    settled = scene.only or _is_settled(scene) or scene.before is not None and scene.before.has("not")
    if not settled or not scene.only and any(token.meaning.calendar for token in later):
        return False
    if not (any(token.has("then") for token in later) or _german_then(scene, later)) or any(
        token.has(*NO_DELIVERY) for token in later
    ):
        return False
    return hands_over(later, scene.language) or _colleague_answers(scene, later)


def done_when_back(scene: Scene) -> bool:
    """ "I'll do your plan when I'm back: Monday the 8th": the return is named behind what is done at it."""
    before = scene.before
    if before is None or not before.has("back") or scene.asked or scene.led_by("from", "after", "until", "before"):
        return False
    if scene.clause.has(*EVIDENCE - {"vow"}) or sum(map(is_strange, scene.words)) > FEW:
        return False
    earlier = [one for one in scene.others if one.last < scene.clause.first]
    if any(one.has(*set(NO_DELIVERY) - {"if"}, "third", "they") for one in earlier):
        return False
    told = [scene.tokens[one.first : one.last + 1] for one in earlier]
    return before.has("self") and any(_acts(words) or hands_over(words, scene.language) for words in told)


def _colleague_answers(scene: Scene, later: Sequence[Token]) -> bool:
    """ "Mon associé rentre vendredi, il vous répondra à son retour": whoever of theirs comes back answers."""
    if not scene.clause.has("third") or any(token.has("self") and not token.has("attributive") for token in later):
        return False
    answers = any(token.has("do") and token.form.split()[0].endswith(FINITE[scene.language]) for token in later)
    return answers and any(token.has("you") and not token.has("attributive") for token in later)


def _is_settled(scene: Scene) -> bool:
    """ "On Monday we're out, so Tuesday: you have it then": the last day named stands alone in its clause."""
    others = [
        *scene.tokens[scene.clause.first : scene.span.first],
        *scene.tokens[scene.span.last + 1 : scene.clause.last + 1],
    ]
    said = any(token.has("self", "you", "do", "comes", "gets", "away", "third") for token in others)
    return len(others) <= FEW and not said


def _german_then(scene: Scene, later: Sequence[Token]) -> bool:
    """ "Also Dienstag: da bekommen Sie die Zahlen", "und da bekommen Sie sie"."""
    if scene.language != "de":
        return False
    return [token.form for token in later[:2]] in ([":", "da"], ["und", "da"]) or _da_opens(scene, later)


def _da_opens(scene: Scene, later: Sequence[Token]) -> bool:
    """ ", da fülle ich es aus": with the verb before its subject it is "then", behind it "because"."""
    said = [token.form for token in later if token.shape == "word"]
    if said[:1] != ["da"] or said[2:3] not in (["ich"], ["wir"]) or scene.led_by("until", "by", "before"):
        return False
    for_reader = any(token.has("you", "goods") for token in later)
    return for_reader and SOONER.isdisjoint(said) and not any(token.has("you", "third") for token in scene.words)


def done_next(scene: Scene) -> bool:
    """ "On Saturday I sit down, read it and send it back": what the writer does that day ends in handing over."""
    if not scene.is_settled_on or scene.asked or scene.led_by("from", "after"):
        return False
    said = without_afterthoughts(scene)
    if any(token.has(*NO_DELIVERY, "they", "away") and not _is_shut(token, scene) for token in said) or any(
        token.link in ("when", "if") for token in said
    ):
        return False
    # "I look at it with my colleague, and we'll answer".
    others = [at for at, token in enumerate(said) if token.has("third")]
    if not all(_is_company(said, at) for at in others) or others and _goes_to_a_third(said):
        return False
    own = _acts(scene.words) and not scene.clause.has("back")
    for clause in (one for one in scene.others if one.first > scene.clause.last):
        words = scene.tokens[clause.first : clause.last + 1]
        if clause.link not in ("and", ","):
            return False
        # Only where the verb names nobody does it take its subject from before: "... and send it".
        acts = _acts(words) or clause.link == "and" and scene.language in SAYING_WHO
        own = own or clause.link == "and" and _acts_in_russian(scene)
        if own and acts and clause.has("hands", "do") and any(token.has("you", "goods") for token in words):
            return True
        # "... en stuur ik het op": the thing itself, with a verb that can only hand it over.
        if own and acts and clause.has("hands") and _sends_it(words):
            return True
        own = own or _acts(words)
    return False


def _is_shut(token: Token, scene: Scene) -> bool:
    """ "On Sunday the shop is closed": whoever says so of a house has time, and is not away."""
    return token.form in SHUT and not _acts(scene.words)


def _goes_to_a_third(words: Sequence[Token]) -> bool:
    """ "... und schicke sie dem Steuerberater"."""
    return any(token.form in TOWARDS and is_strange(after) for token, after in pairwise(words))


def _is_company(words: Sequence[Token], at: int) -> bool:
    """ "With my colleague": who is there too, and neither acts nor is given anything."""
    near = words[max(0, at - NEAR) : at]
    return any(token.form in WITH for token in near)


def _sends_it(words: Sequence[Token]) -> bool:
    """ "Send it off", and nowhere in particular."""
    said = [token.form for token in words if token.shape == "word" and token.form not in AT_ONCE]
    it = (at for at, form in enumerate(said) if form in IT or form.endswith("'s"))
    return any(len(said) - at <= LONGEST_PARTICLE for at in it)


def _acts(words: Sequence[Token]) -> bool:
    return any(token.has("self") and not token.has("attributive", "me") for token in words)


def _acts_in_russian(scene: Scene) -> bool:
    """ "Разрулю это в понедельник": a verb we do not know, in the first person of the future."""
    verbs = (token for token in scene.words if is_strange(token) and len(token.form) > SHORTEST_VERB)
    return scene.language == "ru" and any(token.form.endswith(("ю", "у")) for token in verbs)


def _begins(scene: Scene) -> bool:
    """Something starts that day; who is back from then on has it as the first day, and a promise is the earliest."""
    if is_as_early_as(scene):
        return False
    return scene.led_by("from", "after") and not (scene.led_by("from") and scene.clause.has("back"))


def is_as_early_as(scene: Scene) -> bool:
    """ "Dès lundi je vous l'envoie": French names the first day on which it is done, and done it is."""
    if scene.language != "fr" or scene.tokens[max(0, scene.span.first - 1)].form != "dès":
        return False
    own = any(token.has("self") and not token.has("attributive", "me") for token in scene.words)
    return own and scene.clause.has("do") and not scene.says("away", "meet", "every", "wait")


def told_at_once(scene: Scene) -> bool:
    """ "We discuss it at Monday's meeting and let you know right after"."""
    # "The minutes of Monday's meeting I'll send you afterwards".
    of_goods = scene.of_a_meeting and scene.clause.has("goods", "hands")
    begins = scene.led_by("from", "after") and not scene.of_a_meeting or of_goods
    if not scene.only or scene.asked or begins or scene.clause.has("not", "maybe", "if"):
        return False
    following = _taken_up(scene)
    said = _senses(following)
    if not said.isdisjoint(NO_DELIVERY):
        return False
    if "at_once" in said:
        return not said.isdisjoint(("do", "hands", "gets"))
    # "The board meets on Friday, you'll hear from us then": what the reader gets, not what is done there.
    if not said.isdisjoint(("then", "afterwards")) and "gets" in said:
        return True
    # "The board meets on Friday. I'll tell you then": what others decide has no other end than the news of it.
    if "then" in said and _is_a_bodys(scene) and _tells_reader(following):
        return True
    # "Afterwards we'll see": only news for the reader is told by then.
    if "afterwards" in said and _tells_reader(following):
        return True
    return _has_it_later_that_day(scene)


def _is_a_bodys(scene: Scene) -> bool:
    return not _acts(scene.words) and scene.has_word(BODIES)


def _has_it_later_that_day(scene: Scene) -> bool:
    """ "I speak to the head tomorrow morning, and in the afternoon you have the answer"."""
    own = _acts(scene.words) and not scene.clause.has("done", "perfect", "away", "back", "gets")
    later = next((one for one in scene.others if one.first > scene.clause.last), None)
    if not own or later is None or later.link != "and" or later.has(*NO_DELIVERY, "third", "they"):
        return False
    return later.has("gets") and later.has("you", "goods") and not _we_have(scene.tokens[later.first : later.last + 1])


def _we_have(words: Sequence[Token]) -> bool:
    """ "... and you have my number", "and you have it already": nothing that comes of it."""
    own = any(token.has("self") or token.has("attributive") and not token.has("you") for token in words)
    return own or any(token.form in ALREADY for token in words)


def told_by_call(scene: Scene) -> bool:
    """ "I'll call you on Thursday and tell you": a call by which the reader is told, and no meeting."""
    own = scene.clause
    if not scene.only or scene.asked or scene.led_by("from", "after") or own.has("not", "maybe", "if", "me", "third"):
        return False
    if not scene.has_word(CALLS) and (not scene.has_word(CALLED) or not own.has("self")):
        return False
    later = next((one for one in scene.others if one.first > own.last), None)
    if later is None or later.link != "and" or later.has(*NO_DELIVERY, "me", "third", "they"):
        return False
    words = scene.tokens[later.first : later.last + 1]
    if not later.has("do", "hands", "gets"):
        return False
    if any(_names_reader(one) for one in words if one.form.split()[0] not in EITHER):
        return True
    # "I'll call my mother on Friday and tell her": one word may be her, or the reader.
    told = any(_names_reader(one) or one.form in TELLS for one in words)
    # Where a pronoun says who calls, another says whom.
    named = any(map(_names_reader, scene.words)) or scene.language not in SAYING_WHO
    told = told or named and any(one.form in ANSWERS for one in words)
    return told and (own.has("you") or not any(map(_is_another, scene.words)))


def _is_another(token: Token) -> bool:
    """A name or a thing, and no Russian "personally"."""
    return is_strange(token) and not token.form.endswith(ADVERB)


def _names_reader(token: Token) -> bool:
    if token.has("you") and not token.has("attributive"):
        return True
    first, *following = token.form.split() or [""]
    return not WHOM.isdisjoint(following) or bool(following) and first in WHOM_FIRST


def has_already(scene: Scene) -> bool:
    """ "Tomorrow I see the doctor, and you have my answer already": nothing comes of that day."""
    told = (scene.tokens[one.first : one.last + 1] for one in scene.others if one.has("gets"))
    return any(token.form in ALREADY for words in told for token in words)


def done_once(scene: Scene) -> bool:
    """ "Tonight, once the kids are asleep, I'll sit down and mail you the texts": a day, its hour, and the deed."""
    later = [one for one in scene.others if one.first > scene.clause.last]
    if _writes_on_the_way(scene, later):
        return True
    if scene.asked or scene.clause.has(*EVIDENCE) or not scene.only or not later or not _opens_anew(scene):
        return False
    hour, *deeds = later
    if hour.link == "," and deeds:
        hour, *deeds = deeds
    sure = CHANCE.isdisjoint(token.form for token in scene.tokens) and not hour.has("you", "not", "third", "maybe")
    # German and Dutch say "if" and "when" with one word: beside an hour of the day it is "when".
    when = hour.link == "when" or hour.link == "if" and scene.language in ("de", "nl") and sure
    if not when or any(one.has("not", "if", "maybe", "meet", "done", "third", "ask") for one in deeds):
        return False
    if not deeds and hour.has("not", "maybe"):
        return False  # "Am Sonntag ist Wahl, da schicke ich Ihnen nichts".
    told = [scene.tokens[one.first : one.last + 1] for one in (deeds or [hour])]
    return any(_gives(words) for words in told)


def _writes_on_the_way(scene: Scene, later: Sequence[Clause]) -> bool:
    """ "On Saturday I'm on the train, I'll read it and write to you": a journey has hours for it, unlike a meeting."""
    meets = [token.form for token in scene.words if token.has("meet")]
    if not meets or not RIDES.issuperset(meets) or scene.asked or not scene.only or len(later) != READ_AND_WRITE:
        return False
    told = pairwise(scene.tokens[scene.clause.first : later[-1].last + 2])
    if any(token.form in BESIDE_IT or token.has(*NO_DELIVERY) and not _rides(token, after) for token, after in told):
        return False
    read, write = (scene.tokens[one.first : one.last + 1] for one in later)
    writes = any(token.has("do", "hands") or token.form in WRITES for token in write) and not any(
        token.has("me") for token in write
    )
    return _acts(scene.words) and _acts(read) and later[1].link == "and" and writes and any(map(_is_to_reader, write))


def _rides(token: Token, after: Token) -> bool:
    """ "Train"; "j'ai" before "une heure de train", which there is no perfect."""
    return token.form in RIDES or token.has("perfect") and (after.shape == "number" or after.is_a("number"))


def _is_to_reader(token: Token) -> bool:
    return _names_reader(token) or token.form.startswith(("vous ", "te ", "t' "))


def _opens_anew(scene: Scene) -> bool:
    """ "I'm on the road, tonight when I'm home I'll answer": behind where the writer is now, the day opens anew."""
    if not scene.clause.link:
        return True
    here = [one for one in scene.others if one.last < scene.clause.first]
    return scene.clause.link == "," and not any(one.has("if", "maybe", "ask", "need", "done", "you") for one in here)


def _gives(words: Sequence[Token]) -> bool:
    own = any(token.has("self") and not token.has("attributive") for token in words)
    reader = any(token.has("you", "goods") or token.form.endswith(" you") for token in words)
    return own and reader and any(token.has("do", "hands") for token in words)


def _tells_reader(words: Sequence[Token]) -> bool:
    own, told = (any(token.has(*senses) for token in words) for senses in (("self",), ("do", "hands")))
    reader = any(token.has("you") and not token.has("attributive") or " you " in token.form for token in words)
    own = own or any(not WHO_TELLS.isdisjoint(token.form.split()) for token in words)
    return own and told and (reader or any(token.form in TELLS for token in words))


def _taken_up(scene: Scene) -> Sequence[Token]:
    """What stands behind the clause of the day, or behind the day itself; and the next sentence where it goes on so."""
    end = scene.span.last if scene.clause.last + 1 >= len(scene.tokens) else scene.clause.last
    later = scene.tokens[end + 1 :]
    if _goes_on(later):
        return later
    following = scene.beside.after()
    return following if _goes_on(following) and not _has_its_own(following) else later


def _has_its_own(words: Sequence[Token]) -> bool:
    """ "I'm away until the 15th. On the 16th I'm back and then I'll send it": the nearer day is the one taken up."""
    end = next(at for at, token in enumerate(words) if token.has(*GOING_ON))
    # "You get it at the end of the month, then you have two weeks".
    ends = [words[at + 1 : at + 1 + NEAR] for at, token in enumerate(words[:end]) if token.is_a("part")]
    dated = any(token.is_a("weekday", "month", "shift") for token in words[:end])
    dated = dated or any(token.is_a("unit") for near in ends for token in near)
    return dated or any(
        before.has("on", "of") and token.shape == "number" and not after.has("goods")
        for before, token, after in zip(words[:end], words[1:end], words[2 : end + 1], strict=False)
    )


def _goes_on(words: Sequence[Token]) -> bool:
    return not _senses(words).isdisjoint(GOING_ON)


def _senses(words: Sequence[Token]) -> frozenset[str]:
    """What the words say, all together."""
    return frozenset().union(*(token.meaning.senses for token in words))


def hands_over(words: Sequence[Token], language: str) -> bool:
    """A verb of delivery, or one we do not know whose subject and object are the writer and the reader."""
    own = any(token.has("self") and not token.has("attributive") for token in words)
    reader = any(token.has("you") and not token.has("attributive") for token in words)
    # "Тогда и получите": the ending says who gets it.
    own_subject = ("те", "шь") if language == "ru" else " "
    if any(token.has("gets") and (reader or " " in token.form or token.form.endswith(own_subject)) for token in words):
        return True
    if any(token.has("hands") for token in words):
        # "You can pay it then": in English the reader who stands alone is the one who acts.
        return own or not reader or language != "en"
    if own and any(
        token.form in ANSWERING and (at == 0 or words[at - 1].form != "to") for at, token in enumerate(words)
    ):
        return True
    # "Then we decide" hands over nothing.
    comes, thing = (any(token.has(sense) for token in words) for sense in ("comes", "goods"))
    return reader and (own or comes or thing) or comes and thing
