"""Days promised in few words or without a verb: entries, dates that answer by themselves, goals."""

from collections.abc import Sequence
from itertools import pairwise

from bot.mail import clauses
from bot.mail.clauses import Clause
from bot.mail.days.agent import lies_with_reader, outsider_announces
from bot.mail.days.dated import is_of_things_there
from bot.mail.days.scene import Scene, is_strange
from bot.mail.days.words import Token
from bot.mail.sentences import plain
from bot.mail.words.closed import HANDED, ONE_OF
from bot.mail.words.guests import GUESTS
from bot.mail.words.put_off import VOTES
from bot.mail.words.put_there import FINDS, STANDS
from bot.mail.words.split import PARTS
from bot.mail.words.sworn import LEFT, MISSING, STRESSING, SWORN

# So many words stand around a day that answers by itself: "on Friday at the latest!"
FEW = 5
# "Signed contract and the photos of both shops: Friday, sorry!" is an entry; longer ones say something else.
LONGEST_ENTRY = 14
FEW_STRANGE = 2
# "I swear on everything I hold dear": an oath of its own is no longer.
LONGEST_OATH = 12
# "Lukt vandaag niet meer": so many words of it are none that we know.
UNSAID = 2
# "On Friday then." is a sentence of a day alone.
ALONE = 5
RELATIVES = frozenset("which that der die das qui que che dat die что который которая которое".split())
IS = frozenset("is was ist war est es è é será sera sarà is will".split())
# "Bis Freitag!", "até quarta", "tot vrijdag" take leave; "by Friday" never does.
BOUNDING = frozenset({"en", "fr", "it"})
SUCH_ALONE = frozenset((form,) for form in "quelle quelli quella quello celles ceux celle celui those".split())
"""How a sentence opens that speaks of the same things of something else."""
SUCH = frozenset(
    (article, of)
    for articles, ofs in (
        ("las los la el", "de del"),
        ("as os a o", "do da dos das de"),
        ("die der das", "vom von aus im für"),
        ("die dat", "van voor"),
    )
    for article in articles.split()
    for of in ofs.split()
)
RATHER = frozenset("plutôt rather lieber mejor meglio melhor antes liever лучше".split())
"""Behind a yes to a day they name another hour of it."""
NEAR_LIMIT = 3
"""So near behind "by" stands its day: "by the 5th"."""
HOUR_NEAR = 4
"""So near behind its day stands the hour: ", às 18h", "um 18 Uhr"."""
AT_AN_HOUR = frozenset("at um à a alle ore às as las la om в".split())
NAMES_A_DAY = ("weekday", "short_weekday", "month", "shift", "weekend", "monthend", "feast", "week")
VERBAL = clauses.EVIDENCE - {"not"} | {
    "will",
    "would",
    "every",
    "outside",
    "if",
    "maybe",
    "third",
    "they",
    "you",
    "event",
}


def will_be(scene: Scene) -> bool:
    """ "It'll be Tuesday, sorry": a day is all that is said of what is awaited."""
    at = scene.first_of("copula")
    if scene.clause.has("goods") and scene.clause.has("copula") and not scene.says("self", "you", "third", "meet"):
        return is_bare(scene, FEW_STRANGE)
    if at > scene.clause.first + 1 or not 0 <= scene.span.first - at <= FEW or scene.clause.has("self", "you", "third"):
        return False
    return is_bare(scene, FEW_STRANGE) and not _is_of_another(scene, at)


def takes_place(scene: Scene) -> bool:
    """ "It will be on 12 June at 6 pm": what has its hour is held then, and not handed over."""
    at = scene.first_of("copula")
    if at > scene.clause.first + 1 or scene.clause.has("self", "goods", "gets", "do", "hands") or scene.says("vow"):
        return False
    behind = scene.tokens[scene.span.last + 1 : scene.span.last + 1 + HOUR_NEAR]
    return any(one.form in AT_AN_HOUR and hour.shape == "number" for one, hour in pairwise(behind))


def only_dates_another(scene: Scene) -> bool:
    """ "After the move, which is on Thursday, I'll get to it", "in your portal it says Friday": no day of theirs."""
    if _is_written_there(scene) or is_of_things_there(scene):
        return True
    first = next((token for token in scene.words if token.form not in clauses.MARKS), scene.tokens[scene.clause.first])
    before = scene.tokens[: scene.clause.first]
    if first.form not in RELATIVES or not before or any(token.is_a(*NAMES_A_DAY) for token in before):
        return False
    told = [token for token in scene.words if token.form not in clauses.MARKS and not token.has("of", "on")]
    others = [token for token in told[1:] if not token.meaning.calendar and token.shape == "word"]
    is_said = len(others) == 1 or scene.language == "ru" and not others
    return is_said and all(token.form in IS for token in others)


def _is_of_another(scene: Scene, copula: int) -> bool:
    """ "The shop will be shut on Monday", "there will be a party on Saturday": none of it was awaited."""
    strange = [at for at in range(scene.clause.first, scene.clause.last + 1) if is_strange(scene.tokens[at])]
    return scene.clause.has("away") or any(at < copula or scene.tokens[at - 1].form in ONE_OF for at in strange)


def is_bare(scene: Scene, strange: int) -> bool:
    """The clause says the day, and hardly anything of its own."""
    return sum(map(is_strange, scene.words)) <= strange and not scene.clause.has("event", "outside", "do")


def settles(scene: Scene) -> bool:
    """ "Let's say Monday for our comments"."""
    return scene.clause.has("settle") and scene.clause.has("goods", "attributive", "goal")


def not_today_but_then(scene: Scene) -> bool:
    """ "Not today, but Monday", "Not today, sorry. Monday.": the day that stands against the one denied."""
    before = scene.before
    if before is None:
        earlier = scene.beside.before() if len(scene.tokens) <= ALONE else ()
        return _is_not_today(earlier) and not scene.asked and is_bare(scene, 0) and _is_only_late(scene.clause, earlier)
    if before.has("meet") or scene.clause.has("not", "do", "self", "meet"):
        return False
    earlier = scene.tokens[before.first : before.last + 1]
    today = _is_not_today(earlier)
    contrary = scene.clause.link == "but" or scene.clause.has("affirms", "but") or scene.clause.has("tag")
    sure = not scene.asked and not scene.clause.has("be", "copula", "maybe", "if")
    return today and (contrary or sure and _is_only_late(before, earlier)) and is_bare(scene, 1)


def _is_not_today(words: Sequence[Token]) -> bool:
    today = any(token.is_a("shift") and not token.meaning.value for token in words)
    return today and any(token.has("not") or token.form == "no" for token in words)


def _is_only_late(before: Clause, words: Sequence[Token]) -> bool:
    """ "Schaffe ich heute nicht mehr, morgen früh": hardly more is said than that it will not be today."""
    elsewhere = ("away", "back", "be", "third", "they", "event", "outside", "you", "need", "may")
    told = before.has(*elsewhere) or any(token.has(*elsewhere, "meet") for token in words)
    return not told and sum(map(is_strange, words)) <= UNSAID


def last_day(scene: Scene) -> bool:
    """ "Friday at the latest!", "realistically the 16th": an answer of a day and nothing else."""
    guessed = scene.is_right_after("estimate") or scene.is_right_before("estimate") or _is_guessed_before(scene)
    bounded = scene.led_by("by") and scene.language in BOUNDING and not scene.asked and not _suits_them(scene)
    # "Prima del weekend no": of an Italian day the "no" stands behind it.
    bounded = bounded and not any(token.form == "no" for token in scene.tokens[scene.span.last + 1 :][:1])
    # "End of next week": nobody takes leave until then, or meets then.
    at_the_end = scene.span.width == "part" and not scene.asked and not scene.led_by("from", "after")
    alone = (guessed or bounded or at_the_end) and is_bare(scene, 0)
    if not (scene.is_right_after("latest") or scene.is_right_before("latest") or alone):
        return False
    others = scene.clause.last - scene.clause.first - (scene.span.last - scene.span.first)
    return others <= FEW and (scene.senses | scene.around).isdisjoint(clauses.EVIDENCE)


def _suits_them(scene: Scene) -> bool:
    """ "Oui pour le 18, mais plutôt 14h": who says yes to a day and names an hour speaks of a meeting."""
    agreed = any(token.has("affirms", "tag") for token in scene.tokens[scene.clause.first : scene.span.first])
    later = scene.tokens[scene.span.last + 1 :]
    return agreed and any(token.form in RATHER or token.form[:1].isdecimal() for token in later)


def _is_guessed_before(scene: Scene) -> bool:
    """ "Realistically: next Wednesday": the guess and a pause stand before the day, and nothing else."""
    before = scene.before
    return before is not None and before.has("estimate") and before.first == before.last


def counts_guests(scene: Scene) -> bool:
    """ "Reckon with 20 people on Saturday": the figure is the answer, and the day is the feast's."""
    if scene.clause.has("goods") or "goods" in scene.around:
        return False  # "The list of all 20 guests".
    # "Reken zaterdag maar op 20 stoelen": the Dutch "maar" is no "but".
    end = next((one.last for one in scene.others if one.link == "but" and one.first > scene.span.last), 0)
    counted = scene.tokens[scene.clause.first : max(end, scene.clause.last) + 1]
    return any(
        (one.shape == "number" or one.is_a("number") and one.meaning.value > 1) and guests.form in GUESTS
        for one, guests in pairwise(counted)
    )


def delivery(scene: Scene) -> bool:
    """ "Delivery on Friday": the noun for the verb, at the head of a short clause."""
    length = scene.clause.last - scene.clause.first - (scene.span.last - scene.span.first)
    if scene.asked or scene.clause.has("not", "maybe", "meet", "done", "outside", "ask", "if", "every"):
        return False
    if outsider_announces(scene):
        return False
    if _is_headed(scene):
        return True
    opening = next((at for at in range(scene.clause.first, scene.clause.last) if not _opens(scene.tokens[at])), 0)
    return scene.first_of("delivery") <= opening + 1 and length <= FEW + 1 and sum(map(is_strange, scene.words)) <= 1


def _is_headed(scene: Scene) -> bool:
    """ "Delivery of the texts: Thursday 12"."""
    before = scene.before
    if before is None or scene.clause.link != ":" or before.first or not before.has("delivery"):
        return False
    first, second, *_ = [token for at, token in enumerate(scene.tokens) if at or not token.has("of")]
    # A "delivery address" is delivered to, and not delivered.
    if not first.has("delivery") or not (second.form == ":" or second.has("of")):
        return False
    return before.strange <= FEW_STRANGE and is_bare(scene, 0) and not before.has("you")


def _opens(token: Token) -> bool:
    """A mark, or "so"."""
    return token.shape != "word" or bool(token.link)


def is_put_there(scene: Scene) -> bool:
    """ "The pictures will be in the folder on Friday", "on Friday you find them in the folder"."""
    if not scene.clause.has("place") or scene.clause.has("third", "done", "perfect"):
        return False
    if scene.clause.has("outside") and not lies_with_reader(scene):
        return False
    if scene.clause.has("you") and not any(token.form in FINDS for token in scene.tokens[scene.span.last :]):
        return False  # "Im Ordner findest du die Fotos vom Freitag": they are there.
    if any(token.has("self") and not token.has("attributive", "be") for token in scene.words):
        return False
    return scene.language != "en" or scene.clause.has("will", "goods")


def _is_written_there(scene: Scene) -> bool:
    """ "In jullie portaal staat vrijdag", "in your portal it says Friday"."""
    if not scene.clause.has("place") or not scene.has_word(STANDS):
        return False
    before = [token for token in scene.tokens[scene.clause.first : scene.span.first] if not token.has("of", "on")]
    return bool(before) and before[-1].form in STANDS and scene.first_of("place") < scene.span.first


def reaches(scene: Scene) -> bool:
    """ "The files go your way on Wednesday": a thing and the reader, and nobody else who acts."""
    if scene.language == "en" or not scene.clause.has("goods") or scene.clause.has("self", "me", "need", "perfect"):
        return False
    return any(token.has("you") and not token.has("attributive") for token in scene.words)


def aims(scene: Scene) -> bool:
    """ "The goal is that you have everything by the 20th"."""
    aimed = scene.clause.has("goal") or scene.before is not None and scene.before.has("goal")
    return aimed and scene.led_by("by") and not scene.clause.has("third", "outside", "need")


def is_planned(scene: Scene) -> bool:
    """ "The payment is scheduled for 20 March": a thing and its day, and nobody else who is to act."""
    planned = scene.clause.has("planned") and scene.clause.has("goods", "delivery", "dispatched")
    return planned and not scene.clause.has("third", "you", "ask")


def follows_the_rest(scene: Scene) -> bool:
    """ "Ground floor enclosed, upper floors by Monday": one thing is handed over, of the other only the day is said."""
    before = scene.before
    if before is None or not scene.only or scene.asked or scene.led_by("from", "after"):
        return False
    handed = any(token.form in HANDED for token in scene.tokens[before.first : before.last + 1])
    said = {sense for token in scene.words if not token.has("participle", "copula") for sense in token.meaning.senses}
    return handed and said.isdisjoint(VERBAL - {"third"}) and sum(map(is_strange, scene.words)) <= FEW


def the_others_follow(scene: Scene) -> bool:
    """ "The photos of the hall are on the drive. Those of the garden, next Tuesday": the same of another thing."""
    if scene.asked or scene.led_by("from", "after", "before") or not scene.beside.before():
        return False
    words = [*_nominal(scene), *scene.tokens[scene.span.last + 1 : scene.clause.last + 1]]
    if any(token.is_a(*NAMES_A_DAY) for token in scene.tokens[: scene.span.first]):
        return False
    opening = tuple(token.form for token in scene.tokens[:2])
    such = opening in SUCH or opening[:1] in SUCH_ALONE
    if not such or any(token.has(*VERBAL, "wish") for token in words) or sum(map(is_strange, words)) > FEW_STRANGE:
        return False
    # "I like the photos. Those of Saturday are better": what stands before has to be handed over.
    return any(token.form in HANDED or token.has("done", "place", "perfect", "do") for token in scene.beside.before())


def rest_follows(scene: Scene) -> bool:
    """ "Act I is attached. The second and the third, on Friday": what is left stands beside its day, without a verb."""
    if scene.asked or scene.led_by("from", "after", "before") or not scene.only:
        return False
    # "One half wants to vote on Thursday, the other on the 19th".
    if any(token.form in VOTES for token in scene.tokens):
        return False
    words = [*_nominal(scene), *scene.tokens[scene.span.last + 1 : scene.clause.last + 1]]
    said = {sense for token in words if not token.has("participle", "copula") for sense in token.meaning.senses}
    if not said.isdisjoint(VERBAL - {"third"} | {"be", "wish"}) or sum(map(is_strange, words)) > FEW:
        return False
    if scene.before is None and not scene.beside.before():
        return False
    # "The three that are missing roll in": whatever the verb, but of no people, nor until when they lie elsewhere.
    missing = any(token.form in MISSING for token in words) and not any(token.form in GUESTS for token in words)
    led = scene.tokens[max(0, scene.span.first - 1)].form
    # The Portuguese "a" before a day says no more than "on".
    if missing and (scene.led_by("by") or led == "a" or not scene.led_by("until")):
        return True
    return any(_is_left(words, at) for at in range(len(words))) or _is_next_entry(scene)


def _is_left(words: Sequence[Token], at: int) -> bool:
    """ "The other two", "the rest"; "the other shop" and "other than that" are nothing that we wait for."""
    if words[at].form not in LEFT:
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    return after is None or not is_strange(after) or after.form in LEFT or plain(after.form) in PARTS


def _nominal(scene: Scene) -> Sequence[Token]:
    """The words before the day, back to a clause that says something of its own."""
    carrying = [one.last + 1 for one in scene.others if one.last < scene.span.first and one.has("be", *VERBAL)]
    return scene.tokens[max(carrying, default=0) : scene.span.first]


def _is_next_entry(scene: Scene) -> bool:
    """ "Logo: done, in your inbox. Fonts: Friday": one entry after another, of which the first is handed over."""
    before = scene.tokens[: scene.span.first]
    if any(token.shape == "word" for token in scene.tokens[scene.span.last + 1 :]):
        return False
    colon = bool(before) and before[-1].form == ":" and 1 < len(before) <= FEW
    given = ("done", "gets", "dispatched")
    return colon and any(token.form in HANDED or token.has(*given) for token in scene.beside.before())


def is_sworn(scene: Scene) -> bool:
    """ "Tuesday! Promise!", "next Friday without fail": a day alone, and that it is meant."""
    if scene.asked or scene.led_by("from", "after", "before") or not scene.only:
        return False
    sworn = SWORN[scene.language]
    # "Sorry for the wait - Wednesday, promised": what a dash ends says nothing of the day.
    first = scene.clause.first if scene.clause.link == "-" else 0
    around = (*scene.tokens[first : scene.span.first], *scene.tokens[scene.span.last + 1 :])
    words = [token for token in around if token.shape == "word"]
    # "Tomorrow by lunch, Scout's honour": the hour says no other day.
    small = [token for token in words if token.has("of", "on", "by", "settle") or token.is_a("next", "this", "shift")]
    if not all(token.form in sworn or token.form in STRESSING for token in words if token not in small):
        return False
    following = scene.beside.after()
    after = [token.form for token in following]
    if "?" in after:
        return False
    if any(token.form in sworn for token in words):
        return True
    # "Bis Freitag! Ehrlich, ihr seid toll" takes leave.
    swears = len(after) <= LONGEST_OATH and not sworn.isdisjoint(after) and not scene.led_by("until")
    return swears and not any(token.has("not", "maybe", "if", "do", "meet") for token in following)


def _counts(scene: Scene) -> bool:
    """ "All 20 by Friday": so many of what was spoken of."""
    before = scene.tokens[: scene.span.first]
    return scene.led_by("by") and len(before) <= FEW and any(token.shape == "number" for token in before)


def _is_timetable(scene: Scene) -> bool:
    """ "Starters by Thursday, the desserts on Tuesday": two things, each with its day, one of them a limit."""
    if scene.only or scene.asked or len(scene.tokens) > LONGEST_ENTRY or not scene.clause.has("of", "by", "on"):
        return False
    spoken = {sense for token in scene.tokens if not token.has("participle") for sense in token.meaning.senses}
    named = any(map(is_strange, scene.words)) or scene.clause.has("goods")
    return named and _sets_a_limit(scene) and spoken.isdisjoint(VERBAL | {"be"})


def _sets_a_limit(scene: Scene) -> bool:
    """ "К пятнице", and not "к зубному"."""
    limits = (at for at, token in enumerate(scene.tokens) if token.has("by"))
    near = (scene.tokens[at + 1 : at + 1 + NEAR_LIMIT] for at in limits)
    return any(token.meaning.calendar or token.shape in ("number", "date", "iso") for few in near for token in few)


def is_entry(scene: Scene) -> bool:
    """ "Texts: Friday", "signed contract on Monday": a thing and its day, and no verb in the whole sentence."""
    if _is_timetable(scene):
        return True
    if not scene.clause.has("goods") and "goods" not in scene.around and not _counts(scene):
        return False
    if scene.led_by("from") or len(scene.tokens) > LONGEST_ENTRY:
        return False
    if scene.led_by("until") and any(token.has("wish") for token in scene.tokens):
        return False  # "Bom resto de semana e até segunda" takes leave.
    verbs = any(token.has("be", *VERBAL) and not token.has("participle") for token in scene.tokens)
    colon = any(token.form == ":" for token in scene.tokens[: scene.span.first])
    words = scene.words if scene.clause.has("goods") and scene.clause.link == "," else scene.tokens
    return not verbs and sum(map(is_strange, words)) <= (FEW_STRANGE if colon else _counts(scene))
