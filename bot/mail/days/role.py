"""What a day in a sentence is for: a table of small questions, the first that fits decides."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from bot.mail.clauses import Clause
from bot.mail.days.agent import colleague_delivers, goes_elsewhere, is_outsiders, sets_out
from bot.mail.days.aims import hangs_on_reader, is_aim, needed_for
from bot.mail.days.asked import gives_time, requests
from bot.mail.days.bare import (
    HOUR_NEAR,
    aims,
    counts_guests,
    delivery,
    follows_the_rest,
    is_entry,
    is_planned,
    is_put_there,
    is_sworn,
    last_day,
    not_today_but_then,
    only_dates_another,
    reaches,
    rest_follows,
    settles,
    takes_place,
    the_others_follow,
    will_be,
)
from bot.mail.days.dated import begins
from bot.mail.days.day_off import is_spent_on_it
from bot.mail.days.door import is_door
from bot.mail.days.errand import is_errand
from bot.mail.days.free_then import is_free_then
from bot.mail.days.gone import is_gone
from bot.mail.days.got import gets, has_finished, is_held, looks_forward, may_have, only_has
from bot.mail.days.hoped import only_would, was_hoped
from bot.mail.days.if_given import is_if_given
from bot.mail.days.missing import is_missing_until
from bot.mail.days.needed_then import has_to_be_there, was_promised
from bot.mail.days.news import is_news
from bot.mail.days.no_sooner import is_reckoned_with, none_sooner
from bot.mail.days.of_goods import is_of_goods
from bot.mail.days.others_day import comes_together, is_wanted_by_others
from bot.mail.days.own_work import ends_own_work, is_own_business
from bot.mail.days.passive import is_delivered, is_on_its_way
from bot.mail.days.past import has_passed, is_as_agreed, is_over
from bot.mail.days.pronoun import does_it_for_reader
from bot.mail.days.put_off import (
    goes_no_further,
    is_kept_for_it,
    not_before_but_then,
    not_sooner,
    not_that_but_this,
    only_then,
    settles_after_all,
)
from bot.mail.days.reader import is_readers
from bot.mail.days.recurring import recurs
from bot.mail.days.relayed import is_passed_on
from bot.mail.days.safely import is_on_the_safe_side
from bot.mail.days.scene import Scene, is_strange
from bot.mail.days.then import (
    done_next,
    done_once,
    done_then,
    done_when_back,
    told_at_once,
    told_by_call,
)
from bot.mail.days.ultimatum import counts_on_reader, gives_until, reader_ought
from bot.mail.days.vouched import is_owed_to_writer, is_vouched
from bot.mail.days.where import comes_to_town, is_anothers_stay, is_others_return, is_there
from bot.mail.days.work import knows_then, sets_about, takes_care, works_on
from bot.mail.message import DayKind
from bot.mail.words.callers import CALLERS

# "You can expect it on Friday": the one thing to be allowed that promises.
EXPECTS = frozenset(
    "expect erwarten rechnen attendre compter esperar contar aspettare verwachten ожидать ждать".split()
)
# Words that open what somebody said.
COMPLEMENTS = frozenset("that dass daß dat что".split())

# English verbs that speak of the future in the present tense; the others need "will".
SPOKEN_NOW = ("send", "deliver", "reply", "share", "upload", "return", "submit", "forward")


class Rule(NamedTuple):
    """A small question of a day, and what the day is for where it fits."""

    because: str
    fits: Callable[[Scene], bool]
    meant: DayKind | None
    """None where the rule tells it to be neither promised nor asked."""
    least: float = 0.4
    """So surely must what it takes for promised sound so too: a false promise keeps a project waiting."""
    most: float = 1.0
    """And so surely what it takes for something else may sound promised, before that counts for more: above it nine
    of ten such days were promised."""


def ruled(scene: Scene, today: date) -> Rule | None:
    """The first rule that fits; None where none knows what the day is for. Absences are told by `day_absence`."""
    if scene.span.on < today or scene.has_just_been(today) or has_passed(scene, today):
        return BEHIND
    return next((rule for rule in RULES if rule.fits(scene)), None)


def _wishes(scene: Scene) -> bool:
    """ "Have a nice weekend" promises nothing."""
    if scene.is_right_after("wish"):
        return True
    # "I'll give it a good read at the weekend".
    works = scene.clause.has("self") and scene.clause.has("do") and not scene.clause.has("you")
    return scene.says("wish") and scene.span.width in ("weekend", "week") and not works


def _meets(scene: Scene) -> bool:
    """The day belongs to a meeting or an event, not to a delivery."""
    # "I'll call you with the decision": a call that delivers.
    if _is_appointment(scene):
        return True
    if not scene.says("meet") or scene.says("outcome") or "outcome" in scene.around or is_as_agreed(scene):
        return False
    if is_of_goods(scene):
        return False
    if not scene.says("do", "gets", "comes") or scene.first_of("meet") < scene.first_of("do", "gets", "comes", "ask"):
        return True
    return scene.is_right_after("meet") or (scene.language == "en" and scene.is_right_before("meet"))


def _names_a_meeting(scene: Scene) -> bool:
    """ "The minutes of Monday's meeting": the day only tells which."""
    named = scene.of_a_meeting or (scene.language == "en" and scene.is_right_before("meet"))
    return named and _meets(scene)


def _is_appointment(scene: Scene) -> bool:
    """ "Thursday at 15 suits us, I'll open the door": an hour behind the day, and that it is convenient."""
    near = scene.tokens[scene.span.last + 1 : scene.span.last + 1 + HOUR_NEAR]
    hour = any(token.shape == "number" or token.is_a("number") for token in near)
    return hour and (scene.clause.has("suits") or scene.is_right_after("confirms"))


def _not_until(scene: Scene) -> bool:
    """ "No las tendréis hasta el 30": it comes late, but then it comes."""
    if not scene.clause.has("not") or not scene.led_by("until") or scene.led_by("before"):
        return False
    return scene.clause.has("gets") and not scene.asked and not scene.says("if", "maybe", "third", "they")


def _uncertain(scene: Scene) -> bool:
    return scene.says("not", "maybe") or "maybe" in scene.around


def _conditional(scene: Scene) -> bool:
    hangs = scene.says("if") and not _is_or(scene) or scene.conditional
    return not scene.courteous and (hangs or scene.says("would") and not scene.says("will"))


def _is_or(scene: Scene) -> bool:
    """ "Vandaag of morgen stuur ik ze": between two days the Dutch "whether" is "or"."""
    at = scene.clause.first
    if scene.language != "nl" or not 0 < at == scene.span.first - 1 or scene.tokens[at].form != "of":
        return False
    more = any(token.has("if") for token in scene.tokens[at + 1 : scene.clause.last + 1])
    return bool(scene.tokens[at - 1].meaning.calendar) and not more


def _is_allowed(scene: Scene) -> bool:
    """ "You can go live tomorrow": the reader will do it, not the writer."""
    if not scene.clause.has("may") or scene.clause.has("self", "gets", "away", "back"):
        return False
    if scene.clause.has("comes") and not scene.clause.has("do"):
        return False
    return not scene.has_word(EXPECTS)


def _delivers_after(scene: Scene) -> bool:
    """ "As soon as Nina is back on Monday I'll send it", "they give it to me on Friday and I pass it on"."""
    own = scene.clause
    first = own.link == "when" or own.has("me") and own.has("hands") and not own.has("self", "ask", "you")
    if not first or not scene.only or own.has("not", "maybe", "if", "done", "time"):
        return False
    return any(
        one.has("self") and one.has("do") and one.has("you", "hands") and not one.has("not", "if", "maybe", "done")
        for one in scene.others
    )


def _is_collected(scene: Scene) -> bool:
    """ "The courier collects the parcel from you on Tuesday"; "I'll collect it and send it on" goes on."""
    return scene.clause.has("collects") and not scene.clause.has("self", "will") and not scene.clause.has("hands")


def _something_else_comes(scene: Scene) -> bool:
    """ "On Monday the new desks come": a thing that nobody awaits, named behind its verb."""
    if scene.says("goods", "you", "self", "will") or "goods" in scene.around or not scene.clause.has("arrives"):
        return False
    verb = scene.first_of("arrives")
    tokens = scene.tokens
    if scene.language == "ru" and verb < scene.clause.last and is_strange(tokens[verb + 1]):
        return True  # "Придёт сантехник": Russian has no article.
    return any(is_strange(tokens[at]) and tokens[at - 1].has("of") for at in range(verb + 2, scene.clause.last + 1))


def _is_visited(scene: Scene) -> bool:
    return scene.says("comes") and (_somebody_calls(scene) or sets_out(scene) or comes_to_town(scene))


def _comes(scene: Scene) -> bool:
    if _something_else_comes(scene) or is_held(scene):
        return False
    if scene.clause.has("event") and not scene.clause.has("goods"):
        return False  # "L'équipe part en séminaire vendredi".
    before = scene.before
    visit = before is not None and (before.has("outside") or _is_a_caller(scene, before))
    if visit and not scene.clause.has("comes", "goods", "hands"):
        return False  # "On Thursday the plumber comes, and on Friday the kitchen".
    return scene.says("comes") and not scene.says("third", "wait", "away")


def _goods_come(scene: Scene) -> bool:
    """ "The list comes on Friday", "Paul comes on Friday and drops off the list"."""
    brought = any(one.has("goods") and one.link == "and" and one.first > scene.clause.last for one in scene.others)
    return (scene.clause.has("goods") or brought) and _comes(scene)


def _is_a_caller(scene: Scene, clause: Clause) -> bool:
    return any(token.form in CALLERS for token in scene.tokens[clause.first : clause.last + 1])


def _somebody_calls(scene: Scene) -> bool:
    """ "The auditors are coming in next week", "am Sonntag kommt meine Tochter"; what they bring would be named."""
    return not scene.clause.has("goods", "hands", "you") and scene.has_word(CALLERS)


def _delivers(scene: Scene) -> bool:
    if not (scene.says("do") or has_finished(scene)) or only_has(scene):
        return False
    if scene.language == "en":
        return _delivers_in_english(scene)
    if scene.says("self"):
        return True
    if _is_hearsay(scene):
        return False
    return scene.says("you") or (scene.says("will") and not scene.says("third", "they", "me"))


def _is_hearsay(scene: Scene) -> bool:
    """ "Der Kollege meinte, er schickt es bis Donnerstag": what somebody said is not what we are told."""
    return scene.says("third", "they") and "done" in scene.around and "self" not in scene.around


def _colleague_delivers(scene: Scene) -> bool:
    return colleague_delivers(scene) and not _is_hearsay(scene)


def _delivers_in_english(scene: Scene) -> bool:
    verbs = [token.form for token in scene.words if token.has("do")]
    ahead = (
        scene.says("will")
        or scene.led_by("by", "before")
        or scene.says("outcome")
        or any(verb.endswith("ing") or verb.startswith(SPOKEN_NOW) for verb in verbs)
    )
    if scene.says("self"):
        return ahead
    if verbs and verbs[0].endswith("ing") and scene.tokens[scene.clause.first].form == verbs[0]:
        return True
    you_first = scene.first_of("you") < scene.first_of("do")
    return (
        scene.says("will") and not you_first and (scene.says("you") or scene.first_of("will") <= scene.clause.first + 1)
    )


def _was_told(scene: Scene) -> bool:
    """ "I had told you that you'd have it on Friday": what was said once is not said now."""
    if scene.tokens[scene.clause.first].form not in COMPLEMENTS or scene.before is None:
        return False
    return scene.before.has("done") and (scene.before.has("self") or not scene.clause.has("self"))


SURELY = frozenset({"seguro que", "segura que"})


def _vows(scene: Scene) -> bool:
    """ "I promise, on Friday it will be there": the day stands in the vow, or right behind it."""
    elsewhere = scene.clause.has("meet", "third", "they", "away", "back")
    if scene.clause.has("me") and scene.clause.has("third", "they"):
        return False  # "He promised me the figures for Thursday."
    aside = scene.clause.has("before") and not scene.led_by("before")  # ", prima di chiudere per Natale,"
    if aside or scene.has_word(SURELY):
        return False  # "Seguro que el viernes abrimos": sure, and no vow.
    return scene.says("vow") or scene.before is not None and scene.before.has("vow") and not elsewhere


BEHIND = Rule("it is behind us", lambda scene: True, None)

RULES = (
    Rule("it goes no further than that day", goes_no_further, DayKind.PROMISE),
    Rule("the day is a beginning, not an end", begins, None, most=0.7),
    Rule("somebody named it to the writer, who passes it on", is_passed_on, DayKind.PROMISE),
    Rule("somebody gave the writer their word for it", is_vouched, DayKind.PROMISE),
    Rule("nothing else is on then, and it is done", is_free_then, DayKind.PROMISE),
    Rule("another thing is then", only_dates_another, None),
    Rule("it is spent on it, since the house is shut", is_spent_on_it, DayKind.PROMISE),
    Rule("a door opens or shuts then, or somebody is welcome", is_door, None),
    Rule("it is a good wish", _wishes, None),
    Rule("it is gone, and was pleasant", is_gone, None),
    Rule("it is what something is needed for", is_aim, None),
    Rule("so many people are counted for it", counts_guests, None),
    Rule("it happens again and again", recurs, None, most=0.7),
    Rule("the writer gives the reader time until then", gives_until, DayKind.DEADLINE),
    Rule("the writer counts on the reader for it", counts_on_reader, DayKind.DEADLINE),
    Rule("the reader ought to do it for the writer", reader_ought, DayKind.DEADLINE),
    Rule("the writer asks for time until then", gives_time, DayKind.PROMISE),
    Rule("it is not this day but another", lambda scene: scene.is_right_after("instead"), None),
    Rule("a delivery is announced", delivery, DayKind.PROMISE),
    Rule("something is needed by then, whatever for", needed_for, DayKind.DEADLINE),
    Rule("something is missing, if possible by then", is_missing_until, DayKind.DEADLINE),
    Rule("what can still be kept hangs on the reader", hangs_on_reader, DayKind.DEADLINE),
    Rule("what follows hangs on what the reader gives us", is_if_given, DayKind.DEADLINE),
    Rule("what is discussed then is told at once", told_at_once, DayKind.PROMISE),
    Rule("the reader is called then, and told", told_by_call, DayKind.PROMISE),
    Rule("it is done then, as soon as something else is", done_once, DayKind.PROMISE),
    Rule("a meeting is named by it", _names_a_meeting, None),
    Rule("the day belongs to a meeting or event", _meets, None, most=0.75),
    Rule("a body comes together then", comes_together, None),
    Rule("somebody else wants it by then", is_wanted_by_others, None),
    Rule("what is spoken of is held then, at its hour", takes_place, None),
    Rule("it is what was said once", _was_told, None),
    Rule("it was hoped for once", was_hoped, None),
    Rule("the writer would, and does not", only_would, None),
    Rule("the writer looks forward to it", looks_forward, DayKind.DEADLINE),
    Rule("the reader may have it then", may_have, DayKind.PROMISE),
    Rule("somebody is asked for something by then", requests, DayKind.DEADLINE),
    Rule("it is not today but then", not_today_but_then, DayKind.PROMISE),
    Rule("the reader has it then, and not before", _not_until, DayKind.PROMISE),
    Rule("it is ruled out before, and kept then", not_before_but_then, DayKind.PROMISE),
    Rule("it is promised, and not sooner", not_sooner, DayKind.PROMISE),
    Rule("sooner is impossible", none_sooner, DayKind.PROMISE),
    Rule("it is reckoned with, or seen to", is_reckoned_with, DayKind.PROMISE),
    Rule("it is not that day but this", not_that_but_this, DayKind.PROMISE),
    Rule("it is named with room to spare", is_on_the_safe_side, DayKind.PROMISE),
    Rule("it is only then", only_then, DayKind.PROMISE),
    Rule("it is settled on after all", settles_after_all, DayKind.PROMISE),
    Rule("it is denied or uncertain", _uncertain, None, most=0.9),
    Rule("it is done when the writer is back, which is then", done_when_back, DayKind.PROMISE),
    Rule("it hangs on a condition", _conditional, None, most=0.7),
    Rule("it is a question", lambda scene: scene.asked, None),
    Rule("somebody is there, and then it is done", done_then, DayKind.PROMISE),
    Rule("it ends in handing over", done_next, DayKind.PROMISE),
    Rule("the day is kept for it", is_kept_for_it, DayKind.PROMISE),
    Rule("it is a day and an oath", is_sworn, DayKind.PROMISE),
    Rule("it is over", is_over, None),
    Rule("it is news of their house", is_news, None),
    Rule("it has to be there then, whoever brings it", has_to_be_there, None),
    Rule("somebody promised it to the writer", was_promised, None),
    Rule("somebody promised that the writer gets it", is_owed_to_writer, None),
    Rule("it is the reader's own day", is_readers, None),
    Rule("work of their own ends then", ends_own_work, None),
    Rule("it is business of their own", is_own_business, None),
    Rule("they go somewhere of their own", is_errand, None),
    Rule("the writer delivers right after it", _delivers_after, DayKind.PROMISE),
    Rule("somebody of theirs is back then", is_others_return, None),
    Rule("somebody else is elsewhere until then", is_anothers_stay, None),
    Rule("the reader is let do it then", _is_allowed, None, most=0.7),
    Rule("something is collected then, and not brought", _is_collected, None),
    Rule("somebody else is given it then", goes_elsewhere, None),
    Rule("an outsider delivers then", is_outsiders, None),
    Rule("it is done and arrives then", is_on_its_way, None),
    Rule("the reader will have it then", gets, DayKind.PROMISE),
    Rule("who comes then brings us nothing", _is_visited, None),
    Rule("what is awaited comes then", _goods_come, DayKind.PROMISE),
    Rule("something comes then", _comes, DayKind.PROMISE),
    Rule("the writer delivers then", _delivers, DayKind.PROMISE),
    Rule("the writer does it for the reader then", does_it_for_reader, DayKind.PROMISE),
    Rule("a colleague delivers then", _colleague_delivers, DayKind.PROMISE),
    Rule("it will be delivered then", is_delivered, DayKind.PROMISE),
    Rule("the writer takes care of it by then", takes_care, DayKind.PROMISE),
    Rule("the writer works on it then", works_on, DayKind.PROMISE),
    Rule("the writer sets about it then", sets_about, DayKind.PROMISE),
    Rule("the writer will know it then", knows_then, DayKind.PROMISE),
    Rule("the writer gives their word", _vows, DayKind.PROMISE),
    Rule("it will lie where the reader finds it", is_put_there, DayKind.PROMISE),
    Rule("a thing reaches the reader then", reaches, DayKind.PROMISE),
    Rule("it is the goal", aims, DayKind.PROMISE),
    Rule("a payment or delivery is planned for then", is_planned, DayKind.PROMISE),
    Rule("one thing is here, the rest comes then", follows_the_rest, DayKind.PROMISE),
    Rule("what is left stands beside its day", rest_follows, DayKind.PROMISE),
    Rule("the same of another stands beside its day", the_others_follow, DayKind.PROMISE),
    Rule("a thing stands beside its day", is_entry, DayKind.PROMISE),
    Rule("nothing but the day is said", will_be, DayKind.PROMISE),
    Rule("a day is settled on", settles, DayKind.PROMISE),
    Rule("a last day stands alone", last_day, DayKind.PROMISE),
    Rule("the writer is somewhere then", is_there, None),
)
