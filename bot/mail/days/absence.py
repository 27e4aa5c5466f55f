"""How long a person is away, as one clause tells it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from bot.mail.days.calendar import next_day_of_month, next_weekday, working_day_after
from bot.mail.days.got import INFINITIVES
from bot.mail.days.machine_down import is_of_a_machine
from bot.mail.days.returning import returns_nobody
from bot.mail.days.scene import Scene, is_strange
from bot.mail.days.sentence import PREPOSITIONS
from bot.mail.days.shut import is_shut, told
from bot.mail.days.words import Token
from bot.mail.words.calling import BACK, CALLED_BACK
from bot.mail.words.closed import EARLY, HOLIDAYS, HOLIDAYS_END, HOUSES, OF_SCHOOL, OF_THE_HOUSE, OPEN, SHUT, WISHES
from bot.mail.words.errand import SETS_OUT
from bot.mail.words.persons import JOINED, PERSONS
from bot.mail.words.weekdays import EVERY_WEEK, HABITS, RESTS

ABSENCE = frozenset("absence abwesenheit ausencia assenza ausência afwezigheid отсутствие отсутствии".split())
# What is said of one who works.
BUSY = ("do", "gets", "comes", "meet", "goods", "wait", "need", "time", "ask", "attributive", "perfect")
PLACES = frozenset("in at on en à au aux em no na op auf im am в на nel nella".split())
OFFICES = frozenset("office büro bureau oficina ufficio escritório kantoor офисе studio town way".split())

# "Ik zit tot vrijdag in Keulen": Dutch and German sit where others are.
SITS = frozenset("zit zitten verblijf verblijven sitze sitzen sitz stecke stecken hocke".split())
# "Nous ne sommes pas la bonne adresse": with its accent it would say that we are not there.
NOT_THE = "pas la"
# "Das Video lassen wir weg", "I'll drop it off on Friday": verbs that remove a thing, or hand it in.
PARTICLES = frozenset({"weg", "fuera", "fuori", "fora", "off on", "off from", "off until", "off till"})
REMOVES = frozenset(
    "lassen lasse lass lasst lässt laten laat liet fallen fällt vallen valt nehmen nehme nimm nehmt halen haal "
    "breng brengen brengt bringe bringen bringt geef geven gebe geben schicke schicken stuur sturen streichen "
    "streiche legen lege leggen leg räumen räume werfen werfe gooien gooi schmeißen drop dropping fire firing "
    "send sending finish finishing sign signing dejar dejo dejamos dejad dejaremos dejarla dejarlo lasciare "
    "lascio lasciamo deixar deixo deixamos".split()
)

# "My dear old accountant": so near behind the "my" stands who is spoken of.
NAMED = 3

SOME_OF_US = re.compile(
    r"(?:^|(\S+) )(\S+) (?:of us|von uns|d' ?entre nous|de nosotr[oa]s|di noi|van ons|de nós|из нас)(?= |$)"
)
ALL_OF_US = frozenset(
    "the die wir les los las nous i gli le os as nós de wij we мы all both alle beide tous toutes todos todas tutti "
    "tutte allebei все оба many viele beaucoup muchos molti veel muitos многие most".split()
)
"""As the number, or in front of it, they say that it is everybody, or may be: "the two of us", "both of us"."""
ARTICLES = frozenset("the der die la le l' il lo el o a de het".split())

WISH = 4
"""So many words before a holiday may wish it: "have a really nice and restful"."""

# "Вернётся", "выйдет" is not the writer.
ANOTHERS_RETURN = ("ётся", "ется", "дет")


def is_of_a_thing(words: Sequence[Token]) -> bool:
    """A thing is left out, or a matter closed ("tema cerrado"): nobody is away, and no house is shut."""
    if is_of_a_machine(words) or any(token.form == NOT_THE and _is_noun(after) for token, after in pairwise(words)):
        return True
    away = {token.form for token in words if token.has("away")}
    forms = {form for token in words for form in (token.form, *token.form.split())}
    if not away or not away <= PARTICLES | SHUT:
        return False
    if away <= PARTICLES:
        return not REMOVES.isdisjoint(forms)
    if EARLY.search(" ".join(token.form for token in words)):
        return True  # "On Friday we close earlier".
    if any(before.has("goods") and token.has("away") for before, token in pairwise(words)):
        return True  # "A lista fechada": of a list it says that it is final.
    if all(token.form in away for token in words if token.shape == "word"):
        return True  # "Fechado!": a deal is closed.
    matter = any(is_strange(token) and token.form not in SHUT for token in told(words))
    return matter and HOUSES.isdisjoint(forms)


def is_bidden_away(tokens: Sequence[Token], at: int) -> bool:
    """ "Haal dat stuk maar weg": the Dutch "but" opens no clause there; "ik ben weg" stands before its own."""
    if [token.form for token in tokens[at : at + 2]] != ["maar", "weg"]:
        return False
    bidden = next((token for token in reversed(tokens[:at]) if token.form in REMOVES | {"doe"}), None)
    return bidden is not None and not any(token.has("self") for token in tokens[:at])


def _is_noun(token: Token) -> bool:
    return token.shape == "word" and not token.meaning.calendar and not token.has(*PREPOSITIONS, "of", "and", "but")


def is_when_over(words: Sequence[Token]) -> bool:
    """ "After the holidays we'll go on": holidays, but whoever writes is here."""
    away = [at for at, token in enumerate(words) if token.has("away")]
    return bool(away) and all(_is_after(words[:at]) for at in away)


def is_a_deputys(words: Sequence[Token]) -> bool:
    """ "That's me, and in my absence Dennis": whom to ask on other days, and not that it is one of them."""
    said = [token for token in words if token.shape == "word"]
    at = next((at for at, token in enumerate(said) if token.form in ABSENCE), len(said))
    who = said[at + 1 :]
    led = all(token.has("and", "self", "of", *PREPOSITIONS) or token.form == "bij" for token in said[:at])
    named = 0 < len(who) <= NAMED and all(is_strange(token) or token.has("of") for token in who)
    return 0 < at <= NAMED and led and named


def is_called_back(words: Sequence[Token]) -> bool:
    """ "I'll call you back tomorrow", "ik bel u morgen terug": a call is returned, and nobody was away."""
    forms = [token.form for token in words]
    called = next((at for at, form in enumerate(forms) if form in CALLED_BACK), len(forms))
    if any(token.has("away") for token in words):
        return False
    return any(form in BACK for form in forms[called:]) and not any(form in BACK for form in forms[:called])


def is_wished(words: Sequence[Token]) -> bool:
    """ "Fijne vakantie!", "profitez de vos vacances": it is the reader who goes on holiday."""
    away = [at for at, token in enumerate(words) if token.has("away")]
    writers = any(token.has("self") and not token.has("attributive") for token in words)
    if not away or writers and not any(token.has("you") for token in words):
        return False
    return all(any(token.form in WISHES for token in words[max(0, at - WISH) : at]) for at in away)


def is_of_the_calendar(words: Sequence[Token]) -> bool:
    """ "The summer holidays start on 6 July", "we're open in the holidays": nobody is away."""
    away = [at for at, token in enumerate(words) if token.has("away")]
    if not away or not all(_is_holidays(words[at].form) for at in away):
        return False
    forms = {token.form for token in words}
    if not forms.isdisjoint(OPEN):
        return True
    if any(token.has("self") for token in words):
        return False
    return not forms.isdisjoint(OF_SCHOOL) or away[0] == 1 and words[0].has("of")


def _is_holidays(form: str) -> bool:
    return form in HOLIDAYS or form.endswith(HOLIDAYS_END) and not form.startswith(OF_THE_HOUSE)


def _is_after(words: Sequence[Token]) -> bool:
    led = next((token for token in reversed(words) if not token.has("of", "attributive") or token.has("after")), None)
    return led is not None and led.has("after")


def is_every_week(words: Sequence[Token], language: str) -> bool:
    """ "Nous sommes fermés le lundi": every Monday, where no figure makes it one of them."""
    days = [at for at, token in enumerate(words) if token.is_a("weekday")]
    every = [at for at in days if at and (language, words[at - 1].form) in HABITS]
    return bool(every) and all(
        at + 1 == len(words) or words[at + 1].shape == "word" or words[at + 1].shape == "other" for at in every
    )


def is_of_each_week(words: Sequence[Token], language: str) -> bool:
    """ "On Sundays we're closed", "à segunda estamos fechados": an absence of a day that comes every week is none."""
    if any(token.form in EVERY_WEEK for token in words):
        return True
    if any(token.has("back") for token in words):
        return False
    days = [at for at, token in enumerate(words) if at and token.is_a("weekday")]
    return any((language, words[at - 1].form) in RESTS and not _is_one_of_them(words, at) for at in days)


def _is_one_of_them(words: Sequence[Token], at: int) -> bool:
    """ "Até à segunda" and "de quinta à segunda" end on one Monday, and "à segunda, dia 9" is one."""
    before = words[at - 2] if at > 1 else words[at]
    dated = any(token.form == "," for token in words[at + 1 :][:1])
    return dated or before.has(*PREPOSITIONS) or at > 1 and before.is_a("weekday")


def is_of_a_person(words: Sequence[Token]) -> bool:
    """ "My accountant is back on Wednesday": somebody of the writer's is away, and not the writer."""
    if _are_some_of_us(words):
        return True
    if any(token.has("self") and not token.has("attributive", "me") for token in words):
        return False
    for at, token in enumerate(words):
        # "The accountant is on leave" opens with who it is.
        named = at + 1 < len(words) and words[at + 1].form in PERSONS
        opens = token.form in ARTICLES and (named or not any(one.shape == "word" for one in words[:at]))
        if not (token.has("attributive") or opens) or token.has("you"):
            continue
        near = range(at + 1, min(at + 1 + NAMED, len(words)))
        person = next((one for one in near if words[one].form.partition("'")[0] in PERSONS), None)
        if person is not None:
            beside = {words[one].form for one in (at - 1, person + 1) if 0 <= one < len(words)}
            return beside.isdisjoint(JOINED)
    return False


def _are_some_of_us(words: Sequence[Token]) -> bool:
    """ "Two of us are on a course": whoever writes it is there; "the two of us" are all of them."""
    some = SOME_OF_US.search(" ".join(token.form for token in words if token.shape != "other"))
    return some is not None and ALL_OF_US.isdisjoint(some.groups())


def is_absent(scene: Scene) -> bool:
    """The clause says that the writer is away, or back."""
    if not (scene.says("away", "back") or is_shut(scene) or _goes_for_a_while(scene)) or is_of_a_person(scene.words):
        return False
    if scene.says("third", "they", "done", "if", "maybe", "every") or scene.asked:
        return False
    if is_of_a_thing(scene.words) or is_wished(scene.words) or is_of_the_calendar(scene.words):
        return False
    if is_called_back(scene.words) or _is_told_of_another(scene):
        return False
    if scene.span.width == "day" and is_of_each_week(scene.words, scene.language):
        return False
    # Who is away at the weekend misses no working day.
    if scene.span.width == "weekend":
        return False
    if scene.is_right_after("back") and scene.clause.has("self") and scene.clause.has("do"):
        return True
    if is_shut(scene) or _goes_for_a_while(scene):
        return True
    if "away" in scene.clause.senses or ("away" in scene.senses and not scene.says("do")):
        return scene.says("self") or _opens_with(scene, "away")
    if not scene.says("back") or scene.says("do", "gets", "comes", "ask", "need") or returns_nobody(scene.words):
        return False
    return scene.says("self") or (_opens_with(scene, "back") and not _is_anothers_return(scene))


def _goes_for_a_while(scene: Scene) -> bool:
    """ "Nous partons en Corse du 22 au 8", "vom 22. bis 8. fahre ich nach Rügen": from one day to another."""
    if (
        scene.span.width != "range"
        or scene.asked
        or scene.clause.has("goods", "hands", "you", "gets", "do", "not", "if")
    ):
        return False
    words = scene.words
    at = next((at for at, token in enumerate(words) if token.has("leaves")), len(words))
    # "Ga ik naar Texel"; "me voy a dedicar a ello" works.
    goes = at < len(words) and (not words[at].has("will") or any(token.form == "naar" for token in words[at:]))
    works = any(token.form.endswith(INFINITIVES) for token in words[at + 2 : at + 3] if words[at + 1].form == "a")
    return goes and not works and (scene.clause.has("self") or words[at].form in SETS_OUT)


def _is_anothers_return(scene: Scene) -> bool:
    """ "The director is travelling, back on Tuesday": who comes back is whoever is away before it."""
    before = scene.before
    if before is None or not before.has("away") or before.has("self"):
        return False
    opening = scene.tokens[before.first : min(before.first + 2, before.last + 1)]
    named = any(map(is_strange, opening)) and not any(token.has("away") for token in opening)
    # Russian says "is" by saying nothing, and "he" by the ending.
    told = before.has("be") or any(token.form.endswith(ANOTHERS_RETURN) for token in scene.words)
    return named and told or before.has("third", "they")


def _is_told_of_another(scene: Scene) -> bool:
    """ "Our director is on holiday, back on the 15th": the writer is only in the "our"."""
    before = scene.before
    if before is None or not before.has("away"):
        return False
    told = scene.tokens[before.first : before.last + 1]
    writers = any(token.has("self") and not token.has("attributive", "me") for token in (*told, *scene.words))
    if writers or any(token.form in JOINED for token in told if not token.has("from")):
        return False
    said = [token for token in told if token.shape == "word" and not token.meaning.calendar]
    named = [token for token in said if not token.has(*PREPOSITIONS)][:NAMED]
    return any(token.has("third") or token.form in PERSONS for token in named)


WHO = frozenset("who qui che quien quienes который которая которые".split())
"""Opens a clause about somebody who was named before it."""


def _opens_with(scene: Scene, sense: str) -> bool:
    """ "Back on Monday" is the writer, "Nina's back on Monday" is not."""
    at = scene.first_of(sense)
    first = scene.clause.first
    if scene.tokens[first].form in WHO:
        return False  # "Ma mère, qui rentre samedi".
    if at == first or at == first + 1 and not is_strange(scene.tokens[first]):
        return True
    # "Until Friday on holiday" names nobody either.
    around_day = (*range(first, scene.span.first), *range(scene.span.last + 1, at))
    return scene.led_by("until") and scene.span.first < at and all(_is_small(scene.tokens[one]) for one in around_day)


def _is_elsewhere(scene: Scene) -> bool:
    """ "I'm in Spain until Friday": somewhere that is not the office."""
    if not scene.led_by("until") or not scene.clause.has("self") or scene.clause.has(*BUSY):
        return False
    stays = scene.clause.has("be") or scene.has_word(SITS)
    if not stays and scene.language != "ru":
        return False
    places = range(scene.clause.first + 1, scene.clause.last + 1)
    there = [at for at in places if is_strange(scene.tokens[at]) and scene.tokens[at - 1].form in PLACES]
    return bool(there) and all(scene.tokens[at].form not in OFFICES for at in there)


def _is_small(token: Token) -> bool:
    return token.shape == "other" or token.has("of", "until", "and", "in", "on")


def is_at_event(scene: Scene) -> bool:
    """ "We're at the fair until Friday": away too, where no better day is named."""
    if _is_elsewhere(scene):
        return not scene.asked and not scene.says("not", "third", "they", "if")
    stays = scene.clause.has("event") and scene.clause.has("self") and not scene.clause.has("do", "meet")
    return stays and not scene.asked and (scene.led_by("until") or scene.span.width == "range")


@dataclass(frozen=True, slots=True)
class Absence:
    """What one clause tells of an absence."""

    on: date | None
    """The first day back; None where the words name only the first day away."""
    begins: date | None
    returns: bool
    """The words name the return itself, which beats an end worked out from "until"."""
    last: date | None = None
    """The last day that the writer is away, where the words name it."""
    bare: str | None = None
    """What alone names the return, weekday or number: "back on Monday", "back on the 14th"."""


def _writers_last(scene: Scene) -> date | None:
    """ "Nina is on holiday until 14 March. I'm back on Monday": her last day is none of the writer's."""
    return scene.span.on if is_absent(scene) else None


def _bare(scene: Scene) -> str | None:
    named = scene.tokens[scene.span.first : scene.span.last + 1]
    if len(named) == 1 and named[0].is_a("weekday"):
        return "weekday"
    words = [token for token in named if not token.has("of")]
    alone = words and words[0].shape == "number" and not any(token.meaning.calendar for token in words)
    return "number" if alone else None


def after_the_end(told: Sequence[Absence]) -> list[Absence]:
    """ "On holiday until 14 March. Back on Monday": the first Monday after that day, where it was told before."""
    found: list[Absence] = []
    for one in told:
        ends = [end.last for end in found if end.last and _holds_on(end, one)]
        found.append(replace(one, on=_next_such(one, max(ends))) if one.bare and ends else one)
    return found


def _holds_on(end: Absence, back: Absence) -> bool:
    """Not "back on Monday, and away from the 20th"."""
    return end.begins is None or back.on is not None and end.begins <= back.on


def _next_such(told: Absence, last: date) -> date | None:
    """The same weekday, or the same number, after the last day away."""
    if told.on is None or told.on > last:
        return told.on
    if told.bare == "number":
        return next_day_of_month(last, told.on.day)
    return next_weekday(last, told.on.weekday())


def _back(scene: Scene) -> date:
    """ "Back after Friday 14 March": that Friday is the last day away."""
    after = scene.led_by("after") and not scene.led_by("from") and scene.span.width == "day"
    return working_day_after(scene.span.on) if after else scene.span.on


def absence(scene: Scene) -> Absence:
    """Back on D is D; until D is the working day after it; a single day or week away ends with it."""
    span = scene.span
    if span.width == "range":
        return Absence(working_day_after(span.on), span.begins, False, last=_writers_last(scene))
    says_back = scene.says("back") and not ("away" in scene.clause.senses and scene.led_by("until"))
    if says_back:
        return Absence(_back(scene), None, True, bare=_bare(scene))
    if scene.led_by("until"):
        return Absence(working_day_after(span.on), None, False, last=_writers_last(scene))
    if scene.led_by("from", "after"):
        if scene.says("do", "gets") and "away" not in scene.clause.senses:
            # "I can read your mail only from Monday", "I'll answer after Friday".
            return Absence(_back(scene), None, True, bare=_bare(scene))
        return Absence(None, span.begins or span.on, False)
    if span.width == "day" and scene.clause.has("leaves"):
        return Absence(None, span.on, False)  # "On Friday I go on holiday."
    last = _writers_last(scene) if span.width == "week" else None
    return Absence(working_day_after(span.on), span.begins or span.on, False, last=last)
