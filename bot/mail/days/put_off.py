"""A day later than hoped, and kept: "not before Monday, but then", "only on Friday", "not this week, say Tuesday"."""

from collections.abc import Sequence
from itertools import pairwise

from bot.mail.clauses import EVIDENCE, Clause
from bot.mail.days.door import DOORS
from bot.mail.days.scene import Scene, is_strange
from bot.mail.days.then import ALREADY, hands_over
from bot.mail.days.words import Token
from bot.mail.words.callers import CALLERS
from bot.mail.words.guests import STAFF, TOGETHER
from bot.mail.words.kept import KEPT, MATTER, WAS
from bot.mail.words.put_off import CORRECTED, MANAGED, ONLY, RESTRICTED, UNTIL, VOTES
from bot.mail.words.sworn import SWORN

# "Only", its verb, a preposition and an article stand before the day.
NEAR = 5
# "Unfortunately", "it works": words that may stand beside the day without saying something of their own.
FEW_STRANGE = 2
# "De este viernes no pasa", of Spanish and Portuguese.
FROM = frozenset("de del do da deste desta".split())
NOT = frozenset({"no", "não", "nao"})
PASSES = frozenset("pasa pasará passa passará".split())
# "Dann aber sicher": so few words keep the day without naming the thing.
SHORT = 3
MEANWHILE = ALREADY | frozenset(
    "meanwhile now inzwischen jetzt erstmal erst hiermit maintenant ci-joint attendant mientras ahora adjunto intanto "
    "ora adesso entretanto agora anexo alvast nu ondertussen пока сейчас".split()
)
# Whoever speaks of one of these tells of no delivery of theirs.
ANOTHERS = ("meet", "third", "they", "outside", "event", "every", "if", "maybe", "ask", "need", "away", "back", "done")

OPENS = ("abr", "apr", "откр")
DROPS_WHO = frozenset({"es", "it", "pt", "ru"})
# Whoever speaks of one of these keeps no day.
UNKEPT = ("not", "maybe", "if", "ask", "meet", "away", "event")


def not_before_but_then(scene: Scene) -> bool:
    """ "I can't manage before Monday, but then you have it": what is ruled out until then comes then."""
    if not scene.led_by("before", "by") or scene.asked or scene.says("meet", "third", "they"):
        return False
    if not scene.clause.has("not", "maybe"):
        return False
    if _is_kept_on_the_day(scene):
        return True
    later = scene.tokens[scene.span.last + 1 :]
    then = next((at for at, token in enumerate(later) if token.has("then")), None)
    if then is None:
        return _is_kept_in_the_next(scene)
    kept = later[then + 1 :]
    if any(token.has(*UNKEPT) for token in kept):
        # "Am Freitag dann aber sicher, da ist keiner hier": only the clause that keeps the day is asked.
        kept = scene.tokens[scene.span.last + 2 + then : _clause_end(scene, scene.span.last + 1 + then) + 1]
    return not any(token.has(*UNKEPT) for token in kept) and _keeps(kept, scene.language)


def _clause_end(scene: Scene, at: int) -> int:
    return next((one.last for one in (scene.clause, *scene.others) if one.first <= at <= one.last), at)


def not_sooner(scene: Scene) -> bool:
    """ "I'll send it all together, but not before the 12th": a lower bound, as every promised day is."""
    own = scene.clause
    # Dutch has one word for "by" and "before", and "niet voor vrijdag" is not before Friday.
    before = scene.led_by("before") or scene.language == "nl" and scene.led_by("by")
    if not before or scene.asked or not scene.only or own.senses & EVIDENCE != {"not"}:
        return False
    if own.link not in ("but", ",", "and") or own.strange:
        return False
    earlier = [one for one in scene.others if one.last < own.first]
    if any(one.has(*ANOTHERS, "not", "may", "would") for one in earlier if one.link != "when"):
        return False
    told = [scene.tokens[one.first : one.last + 1] for one in earlier if one.link != "when"]
    return any(_hands_it_over(words, scene.language) for words in told)


def goes_no_further(scene: Scene) -> bool:
    """ "De este viernes no pasa", "de sexta não passa": at the latest then."""
    words = [token.form for token in scene.words if token.shape == "word"]
    after = [token.form for token in scene.tokens[scene.span.last + 1 : scene.clause.last + 1]]
    opens = bool(words) and words[0] in FROM and not scene.asked
    passes = len(after) > 1 and after[0] in NOT and after[1] in PASSES
    # "Não passa de sexta" says no more.
    if len(words) > FEW_STRANGE and words[0] in NOT and words[1] in PASSES and words[2] in FROM:
        return not scene.asked and scene.span.first == scene.clause.first + FEW_STRANGE + 1
    # "De este viernes no pasa el cartero": somebody else passes by.
    rest = [token for token in scene.tokens[scene.span.last + 3 : scene.clause.last + 1] if token.shape == "word"]
    return opens and passes and not (rest and rest[0].has("of", "on"))


def _hands_it_over(words: Sequence[Token], language: str) -> bool:
    own = any(token.has("self") and not token.has("attributive", "me") for token in words)
    return own and hands_over(words, language)


def _is_kept_in_the_next(scene: Scene) -> bool:
    """ "We won't know before the 30th. I'll send you the decision then"."""
    following = scene.beside.after()
    if not any(token.has("then") for token in following) or any(token.has(*ANOTHERS, "not") for token in following):
        return False
    # "Alors je vous envoie déjà les photos": what comes meanwhile is not what comes then.
    return MEANWHILE.isdisjoint(token.form for token in following) and hands_over(following, scene.language)


def _is_kept_on_the_day(scene: Scene) -> bool:
    """ "Nothing before the 17th, but on the 17th you have it": the same day is named again, and kept."""
    after = next((one for one in scene.others if one.first > scene.span.last), None)
    if after is None or not scene.only or after.has("not", "maybe", "if", "ask", "meet"):
        return False
    # "Am Freitag dann aber sicher": German has its "but" in the middle.
    if after.link != "but" and not any(token.has("but") for token in scene.tokens[after.first : after.last + 1]):
        return False
    number = {token.form for token in scene.tokens[scene.span.first : scene.span.last + 1] if token.shape != "other"}
    again = any(token.form in number for token in scene.tokens[after.first : after.last + 1])
    words = scene.tokens[after.first : after.last + 1]
    sworn = any(token.form in SWORN[scene.language] for token in words)
    return again and (after.has("gets", "comes", "do") or sworn)


def _keeps(words: Sequence[Token], language: str) -> bool:
    spoken = sum(token.shape == "word" for token in words)
    return 0 < spoken <= SHORT or any(token.has("gets") for token in words) or hands_over(words, language)


def only_then(scene: Scene) -> bool:
    """ "It won't be until Friday", "das klappt erst am Freitag": hardly anything but the day is said."""
    if scene.asked or scene.led_by("from", "after", "before") or scene.says(*ANOTHERS):
        return False
    late = scene.clause.has("not") and _is_until(scene) or _stands_only(scene)
    if _is_anothers_deed(scene) or scene.has_word(DOORS) or _is_a_caller(scene):
        return False
    # "One half wants to vote on Thursday and the other only on the 19th".
    if any(token.form in VOTES for token in scene.tokens) or _counts_staff(scene):
        return False
    # "Ich bin erst am Freitag im Haus" tells where they are.
    present = scene.clause.has("be") and any(
        token.has("self") and not token.has("attributive") for token in scene.words
    )
    return late and not present and _is_alone(scene, FEW_STRANGE)


def _counts_staff(scene: Scene) -> bool:
    """ "Six users, two of them only on Saturday"."""
    counted = any(one.shape == "number" or one.is_a("number") or one.form in TOGETHER for one in scene.words)
    return counted and any(token.form in STAFF for token in scene.tokens) and not scene.clause.has("goods", "hands")


def _is_anothers_deed(scene: Scene) -> bool:
    """ "El pleno no lo vota hasta el 30", "der Rat stimmt erst am 30. ab": who does it opens the clause."""
    words = [token for token in scene.words if token.shape == "word"]
    before = [token for token in scene.tokens[scene.clause.first : scene.span.first] if token.shape == "word"]
    led = len(before) > 1 and before[0].has("of", "on") and is_strange(before[1])
    return led and any(map(is_strange, words[2:]))


def _is_a_caller(scene: Scene) -> bool:
    """ "Der Monteur kommt erst am Donnerstag": who comes so late brings nothing that is awaited."""
    return scene.has_word(CALLERS) and not scene.clause.has("goods", "hands", "you")


def not_that_but_this(scene: Scene) -> bool:
    """ "Not Monday but Tuesday": one day is put in another's place, and hardly anything else is said."""
    if _is_corrected(scene):
        return True
    before = scene.before
    # "Vrijdag redden we niet, maandag wel".
    affirmed = scene.clause.link == "," and scene.clause.has("affirms")
    if before is None or not (affirmed or scene.clause.link == "but") or not before.has("not") or scene.asked:
        return False
    present = ("self", "be", "you")
    if affirmed and not before.has("self") and scene.language not in DROPS_WHO:
        return False
    alike = ("be", "you", "modal", "may", "outside", "third", "away")
    barred = ("meet", "they", "ask", "if", "maybe", *(alike if affirmed else present))
    if scene.clause.has(*ANOTHERS, *present, "not") or before.has(*barred):
        return False
    named = scene.tokens[before.first : before.last + 1]
    if any(token.form in DOORS or not token.meaning.calendar and token.form.startswith(OPENS) for token in named):
        return False
    # "Lunes no, martes sí" chooses among the days that were offered.
    # "Не успеем" is one word here, and a verb.
    words = (one for one in named if one.shape == "word" and not one.meaning.calendar)
    bare = (one.has("not", "on", "of") and " " not in one.form for one in words)
    offered = not scene.led_by("by") and all(bare)
    if affirmed and offered:
        return False
    return sum(token.shape == "word" for token in named) <= NEAR and _is_alone(scene, FEW_STRANGE)


def _is_corrected(scene: Scene) -> bool:
    """ "I'll send it tomorrow, no wait, Thursday": what is handed over is so on the day that was meant."""
    if scene.asked or scene.clause.has(*ANOTHERS, "self", "be") or not _is_alone(scene, FEW_STRANGE):
        return False
    at = scene.span.first
    while at and scene.tokens[at - 1].has("on", "of"):
        at -= 1
    taken_back = CORRECTED[scene.language].search(" ".join(token.form for token in scene.tokens[:at]))
    if taken_back is None:
        return False
    told = scene.tokens[:at] if taken_back.start() else scene.beside.before()
    told = [token for token in told if not token.has("not")]
    named = any(token.meaning.calendar for token in told)
    if not named or any(token.has(*ANOTHERS) for token in told):
        return False
    return any(token.has("gets") for token in told) or _hands_it_over(told, scene.language)


def is_kept_for_it(scene: Scene) -> bool:
    """ "I've blocked out tomorrow for this": the day is kept for the matter, and for no other that is named."""
    if scene.asked or scene.says("not", "maybe", "if", "third", "they", "meet", "away", "every", "you"):
        return False
    kept, matter = KEPT[scene.language], MATTER[scene.language]
    forms = [part for token in scene.words for part in token.form.split()]
    # "This meeting" is another matter.
    named = any(
        token.form.split()[-1] in matter and (not is_strange(after) or after.form in kept)
        for token, after in pairwise(scene.tokens[scene.clause.first : scene.clause.last + 2])
    )
    own = sum(is_strange(token) and token.form in kept | matter for token in scene.words)
    return named and not kept.isdisjoint(forms) and _is_alone(scene, FEW_STRANGE + own) and not _is_past(scene)


def _is_past(scene: Scene) -> bool:
    """ "That was booked for Friday"."""
    return scene.has_word(WAS[scene.language])


def _is_until(scene: Scene) -> bool:
    """ "Not until Friday" comes on Friday; "nicht bis Freitag" only says that Friday is too early."""
    near = scene.tokens[max(scene.clause.first, scene.span.first - 2) : scene.span.first]
    return any(token.form.split()[0] in UNTIL.get(scene.language, ()) for token in near)


def _stands_only(scene: Scene) -> bool:
    if scene.language == "en" and scene.span.width == "hours":
        return False  # "Mobile only today".
    near = scene.tokens[max(scene.clause.first, scene.span.first - NEAR) : scene.span.first]
    if not any(token.form in ONLY[scene.language] for token in near):
        return False
    return scene.language != "fr" or scene.has_word(RESTRICTED)


def settles_after_all(scene: Scene) -> bool:
    """ "This week is hopeless. Let's say Tuesday": another day stands against the near one just spoken of."""
    if scene.clause.has("not", "meet", "third", "if") or not (scene.put_off or _is_ruled_out(scene.before)):
        return False
    return _it_is(scene) and _is_alone(scene, FEW_STRANGE) or _settles(scene) and _is_alone(scene, 1)


def _it_is(scene: Scene) -> bool:
    """ "Monday it is"."""
    return [token.form for token in scene.tokens[scene.span.last + 1 : scene.clause.last + 1]][:2] == ["it", "is"]


def _is_ruled_out(before: Clause | None) -> bool:
    """ "Can't face it before the weekend"."""
    return before is not None and before.has("not") and before.has("before")


def _settles(scene: Scene) -> bool:
    """Also where the word stands before a comma of its own: "скажем, во вторник"."""
    before = scene.before
    if scene.clause.link == ":":
        return True
    apart = before is not None and before.first == before.last and before.has("settle")
    return apart or scene.clause.has("settle", "estimate")


def _is_alone(scene: Scene, strange: int) -> bool:
    """Beside the day stands hardly anything, and nothing that is done."""
    acts = any(token.has("do", "event", "outside") and not _serves(token) for token in scene.words)
    return not acts and sum(map(is_strange, scene.words)) <= strange


def _serves(token: Token) -> bool:
    """ "Pas", "mettons" and "получится" are read as verbs of doing elsewhere."""
    return token.has("only", "settle") or token.form in MANAGED
