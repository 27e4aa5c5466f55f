"""A command as it was typed becomes an order: its day, its step, its project are looked up; and how it is answered."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from bot.followup import order_answer_words as words
from bot.followup.away_order import has_no_end, is_a_week, stretch, unknown_name, whom
from bot.followup.calendar import after_business_days, nth_working_day
from bot.followup.case import Held, Look
from bot.followup.decide import case_of, judge
from bot.followup.forecast import forecast
from bot.followup.policy import Policy
from bot.followup.shield import one_line
from bot.followup.speech import ENGLISH
from bot.followup.wording import MONTHS, long_day
from bot.mail.addresses import addresses
from bot.mail.dates import day_of
from bot.mail.days.ordered import is_last_day
from bot.project.order_mail import ADDRESS, CONFIRM, NEEDS, TEXT_BELOW, Command, meant, says_nothing
from bot.project.orders import VERBS, Order, Unclear
from bot.project.records import WORDS_KEPT
from bot.project.state import Client, Thread

SUBJECT_LENGTH = 200
# As the waits of a ladder are written.
_BUSINESS_DAYS = re.compile(
    r"(?:for |in |für |через )?(\d{1,2}) (?:(?:business|working) days?|(?:werk|arbeits)tagen?|рабочих дн\w+)", re.I
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What a command is about."""

    stream: str
    client: Client
    number: int | None
    """The thread; None: the client as a whole."""

    @property
    def thread(self) -> Thread | None:
        return self.client.threads[self.number] if self.number is not None else None


def check(said: Command) -> None:
    """Raises Unclear where the verb is none of ours, or what stands behind it is none of its own."""
    if not said.known:
        near = meant(said.verb)
        is_near = near is not None and near != CONFIRM
        raise Unclear((words.UNKNOWN if is_near else words.UNKNOWN_FAR).format(verb=said.verb, near=near))
    if said.verb == CONFIRM and said.fits:
        raise Unclear(words.NOTHING_TO_CONFIRM)
    # Of an address that is none, and a day that is none, it is told what they look like.
    if not said.fits and said.words and NEEDS.get(said.verb) != ADDRESS:
        raise Unclear(words.NOT_BEHIND.format(words=said.words, verb="yes" if said.verb == CONFIRM else said.verb))


def order_of(said: Command, place: Place, policy: Policy, at: datetime, below: str = "") -> Order:
    """The order a command means, `below` being the text it may need; raises Unclear saying what to write instead."""
    match NEEDS.get(said.verb):
        case "maybe_day" if said.words:
            return _away(said, place, policy, at)
        case "day" if said.words:
            return Order(verb=said.verb, thread=place.number, on=the_day(said.words, policy, at))
        case "address" if said.words:
            name, address = _contact(said.words, place, policy)
            return Order(verb=said.verb, thread=place.number, address=address, name=name)
        case "word":
            name, index = _named(said, place, policy)
            return Order(verb=said.verb, thread=place.number, words=name, index=index)
        case "text":
            return Order(verb=said.verb, thread=place.number, words=said.words)
        case _ if said.verb == TEXT_BELOW:
            return Order(verb=said.verb, thread=place.number, words=_text(below))
        case "later" if not says_nothing(said.words):
            return Order(verb="snooze", thread=place.number, on=the_day(said.words, policy, at))
        case _ if said.verb == "wait":
            # A business day of the team's, on the team's own calendar: the snooze ends when it is over.
            moment = after_business_days(policy.team, at, 1)
            return Order(verb=said.verb, thread=place.number, on=policy.team.day(moment) if moment else None)
        case _:
            return Order(verb=said.verb, thread=place.number)


def _away(said: Command, place: Place, policy: Policy, at: datetime) -> Order:
    """Away until Friday is back on the client's next working day (design 4.8)."""
    contact, text = whom(said.words, place.client)
    if contact and not text:
        return Order(verb=said.verb, thread=place.number, address=contact.address)
    asked = stretch(text)
    day = the_day(asked.last, policy, at)
    if contact is None and (name := unknown_name(text)):
        known = ", ".join(one.name or one.address for one in place.client.contacts.values()) or words.NONE_SET_UP
        raise Unclear(words.NO_PERSON.format(name=name, known=known))
    first = the_day(asked.first, policy, at) if asked.first else None
    if first is not None and first > day or has_no_end(text):
        raise Unclear(words.NOT_A_DAY.format(text=text, today=policy.team.local(at).date().isoformat()))
    if first or is_last_day(text) or is_a_week(text):
        day = nth_working_day(policy.calendar(place.stream), day, 1) or day
    return Order(verb=said.verb, thread=place.number, on=day, since=first, address=contact.address if contact else "")


def the_day(text: str, policy: Policy, at: datetime) -> date:
    """A day in the team's language, else in any; raises Unclear where it could be two, or none."""
    today = policy.team.local(at)
    if counted := _BUSINESS_DAYS.fullmatch(text):
        moment = after_business_days(policy.team, at, int(counted[1]))
        if moment is not None:
            return policy.team.day(moment)
    try:
        found = date.fromisoformat(text)
    except ValueError:
        named = day_of(text, today, policy.language)
        # A word may be of another language; figures alone (3/4) would only be read the other way round.
        other = day_of(text, today, None) if named is None and any(sign.isalpha() for sign in text) else None
    else:
        if found < today.date():
            raise Unclear(words.OVER.format(text=text, today=today.date().isoformat()))
        named, other = found, None
    day = named or other
    if day is None:
        raise Unclear(words.NOT_A_DAY.format(text=text, today=today.date().isoformat()))
    return day


def _named(said: Command, place: Place, policy: Policy) -> tuple[str, int]:
    """The step, project or language a command names, and a step's place in the ladder."""
    name = said.words.lower()
    if said.verb == "step":
        return _step(name, place, policy)
    if said.verb == "lang":
        return _language(name), 0
    return _project(name, place, policy), 0


def _step(name: str, place: Place, policy: Policy) -> tuple[str, int]:
    thread = place.thread
    names = [step.name for step in policy.ladder(thread.project if thread else None).steps]
    if name not in names:
        raise Unclear(words.NO_STEP.format(name=name, names=", ".join(names)))
    index = names.index(name)
    if thread and thread.silence and index < thread.silence.step:
        raise Unclear(words.STEP_SAID.format(name=name))
    return name, index


def _language(name: str) -> str:
    tag = name.partition("-")[0]
    if tag not in MONTHS:
        raise Unclear(words.NO_LANGUAGE.format(language=name, known=", ".join(MONTHS)))
    return tag


def _project(key: str, place: Place, policy: Policy) -> str:
    card = policy.people.projects.get(key)
    if card is None or card.client != place.stream:
        known = ", ".join(one.key for one in policy.people.projects_of(place.stream)) or words.NONE_SET_UP
        raise Unclear(words.NO_PROJECT.format(client=place.stream, key=key, known=known))
    return key


def _contact(typed: str, place: Place, policy: Policy) -> tuple[str, str]:
    """The name, and an address that may be written to about this client: one of ours, or of another client, may not."""
    name, _, angled = typed.rpartition("<")
    address, people = angled.strip("<>").lower(), policy.people
    if [one.address for one in addresses(address)] != [address]:
        raise Unclear(words.NO_ADDRESS.format(address=typed))
    owner = people.named_client(address)
    if people.is_team(address) or people.is_bot(address):
        raise Unclear(words.OUR_ADDRESS.format(address=address))
    if owner is not None and owner != place.stream:
        raise Unclear(words.ANOTHERS_ADDRESS.format(address=address, client=owner))
    return name.strip(' "'), address


def _text(below: str) -> str:
    if len(below) >= WORDS_KEPT:
        raise Unclear(words.TEXT_TOO_LONG.format(most=WORDS_KEPT))
    return below.strip()


# --- what is said of them ----------------------------------------------------------------------


def done(order: Order, place: Place) -> str:
    """What an order changed, in a sentence."""
    does = VERBS[order.verb].does
    if place.thread is None:
        return words.DONE_FOR_CLIENT.format(verb=order.verb, client=place.stream, does=does)
    day = f" {order.on:%A}, {order.on.day} {order.on:%B %Y}" if order.on else ""
    named = order.address or ("" if order.verb == TEXT_BELOW else order.words)
    behind = f" {named}" if named else ""
    return words.DONE.format(verb=order.verb, day=day, behind=behind, thread=called(place.thread), does=does)


def taken_back(verb: str, thread: Thread) -> str:
    return words.TAKEN_BACK.format(verb=verb, thread=called(thread))


def comes_next(place: Place, policy: Policy, look: Look) -> str:
    """The next moment of a thread, and why; empty where the order was about the client as a whole."""
    if place.thread is None:
        return ""
    moment, verdict = forecast(place.stream, place.client, place.thread, policy, look)
    now = judge(case_of(place.stream, place.client, place.thread, policy, look))
    silence, because = place.thread.silence, verdict.hit.because
    if moment is None and verdict.hit.held is Held.APPROVAL and silence and not silence.refused:
        # Whatever holds it for now ends then, and the digest asks for the yes again.
        moment = now.hit.until
    if moment is None:
        return words.NEXT_NEVER.format(number=place.number, because=because)
    if silence and silence.hurried and now.hit.held:
        because = now.hit.because  # why a letter that was to go at once does not
    local = policy.team.local(moment)
    day = long_day(local.date(), ENGLISH)
    return words.NEXT.format(number=place.number, day=day, time=f"{local:%H:%M}", because=because)


def how_to_undo(numbers: Iterable[int]) -> str:
    """Empty where nothing was changed that can be taken back."""
    orders = " / ".join(f"{number} undo" for number in numbers)
    return words.TAKE_BACK.format(orders=orders) if orders else ""


def order_book() -> tuple[str, ...]:
    """Every order and what it does, one a line."""
    known = {name: verb.does for name, verb in VERBS.items()} | words.QUESTIONS
    return tuple(words.HELP_LINE.format(name=name, does=does) for name, does in sorted(known.items()))


def called(thread: Thread) -> str:
    return f"thread {thread.number} ({one_line(thread.subject)[:SUBJECT_LENGTH]})"
