"""What each order changes in a thread."""

from bot.project import facts
from bot.project.ball import again, given_back, leave, promised, silent
from bot.project.change import replace
from bot.project.facts import Court, Fact
from bot.project.state import Promise, Thread


def ordered(thread: Thread, fact: Fact) -> Thread:
    match fact:
        case facts.Snoozed():
            return replace(thread, snoozed=fact.until)
        case facts.Paused():
            return replace(thread, paused=True)
        case facts.Resumed():
            lifted = replace(thread, paused=False, snoozed=None, stranger=None, challenged=False)
            return silent(again(lifted), refused=frozenset())
        case facts.Closed():
            return replace(thread, closed=True)
        case facts.Reopened():
            return replace(thread, closed=False)
        case facts.CourtSet(court=Court.CLIENT):
            return given_back(thread, fact.at)
        case facts.CourtSet():
            return replace(leave(thread, fact.court), stranger=None, owes=False)
        case facts.PromiseNoted():
            return promised(thread, Promise(fact.on, "", "", fact.at))
        case facts.LanguageSet():
            return replace(thread, spoken=fact.language)
        case facts.ContactSet():
            told = again(replace(thread, to=(fact.contact,), stranger=None))
            return silent(told, awaited=(fact.contact,))
        case facts.TakenBack():
            return _taken_back(thread, fact)
        case _:
            return _order_for_step(thread, fact)


def _taken_back(thread: Thread, fact: facts.TakenBack) -> Thread:
    """What the team's flags and the silence's bounds were; a promise whose words we no longer hold is a bare day."""
    stood = replace(thread, snoozed=fact.snoozed, paused=fact.paused, closed=fact.closed)
    if fact.owes is not None:
        stood = replace(stood, owes=fact.owes, stranger=fact.stranger or None, challenged=fact.challenged)
        stood = silent(stood, held=fact.held)
    match fact.order:
        case "ProjectSet":
            stood = replace(stood, project=fact.project)
        case "LanguageSet":
            stood = replace(stood, spoken=fact.language)
        case "ContactSet":
            stood = silent(replace(stood, to=fact.to), awaited=fact.to)
        case "ApprovalRefused" | "Resumed":
            stood = silent(stood, refused=frozenset(fact.refused))
    if stood.silence is None or fact.step is None:
        return stood
    known = stood.silence.promise
    promise = known if known and known.on == fact.promise else None
    if fact.promise and promise is None:
        promise = Promise(fact.promise, "", "", fact.at)
    since, clock = fact.since or stood.silence.since, fact.clock or stood.silence.clock
    if fact.letters is not None:
        stood = silent(stood, letters=fact.letters, said=fact.said, broken=fact.broken, named=fact.named)
    return silent(stood, promise=promise, deadline=fact.deadline, step=fact.step, since=since, clock=clock)


def _order_for_step(thread: Thread, fact: Fact) -> Thread:
    silence = thread.silence
    if silence is None:
        return thread
    match fact:
        case facts.StepSkipped():
            return silent(thread, step=silence.step + 1, clock=max(fact.at, silence.clock))
        case facts.StepSet():
            return silent(thread, step=fact.index, named=True, clock=max(fact.at, silence.clock))
        case facts.DeadlineSet():
            return silent(thread, deadline=fact.on)
        case facts.SendOrdered():
            return silent(again(thread), hurried=True)
        case facts.Approved():
            own = {**silence.own_words, fact.key: fact.words} if fact.words else silence.own_words
            approved, refused = silence.approved | {fact.key}, silence.refused - {fact.key}
            return silent(thread, approved=approved, refused=refused, own_words=own)
        case facts.ApprovalRefused():
            return silent(thread, refused=silence.refused | {fact.key}, hurried=False)
        case facts.Announced():
            return silent(thread, announced={**silence.announced, fact.key: fact.at})
        case _:
            return thread
