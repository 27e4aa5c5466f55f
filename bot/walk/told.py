"""What a member asks: why, list, preview; answered from the state as it stands, changing nothing (design 9)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from bot.followup import order_answer_words as words
from bot.followup.case import AskApproval, Look, SendFollowUp
from bot.followup.decide import case_of
from bot.followup.explaining import Matter, explained, standing
from bot.followup.forecast import forecast
from bot.followup.policy import Policy
from bot.followup.shield import one_line
from bot.followup.speech import small, told
from bot.followup.templates import TemplateBroken
from bot.followup.writing import Desk, Written, follow_up
from bot.mail.letter import LetterBroken
from bot.ports import Book, LetterState, Outgoing
from bot.project.orders import Unclear
from bot.project.state import Client, Thread
from bot.report.readers import concerns, reads_all
from bot.walk.act import Office, occasion_of
from bot.walk.states import States, client_streams


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """Who asks, and what the answer is drawn from."""

    book: Book
    states: States
    policy: Policy
    look: Look
    desk: Desk | None
    member: str
    language: str
    """In which they are answered."""


SERVER_SAID = {
    LetterState.PLANNED: "retried",
    LetterState.UNKNOWN: "looked for",
    LetterState.HELD: "unknown",
}
"""By which sentence of the answers each is told; of the others, what the server said."""


def why(about: About, stream: str, client: Client, thread: Thread) -> str:
    """The decision for one thread, as a colleague would explain it."""
    return explained(_matter(about, stream, client, thread), tuple(on_its_way(about, stream, thread)))


def on_its_way(about: About, stream: str, thread: Thread) -> Iterator[str]:
    """What servers said to the letter that the thread waits for, or is held by."""
    letter = _in_question(about.book, stream, thread)
    if letter is not None and letter.reply:
        again = f"{about.policy.team.local(letter.next_at):%H:%M}"
        yield told(SERVER_SAID.get(letter.state, "server"), about.language, time=again, reply=letter.reply)


def _in_question(book: Book, stream: str, thread: Thread) -> Outgoing | None:
    silence = thread.silence
    if silence is None or silence.planned is None and silence.held is None:
        return None
    if silence.planned:
        return book.letter(silence.planned)
    stuck = (LetterState.REFUSED, LetterState.HELD)
    mine = [one for one in book.letters(stream) if one.thread == thread.number and not one.to_team]
    return next((one for one in reversed(mine) if one.state in stuck), None)


def threads_of(about: About) -> str:
    """The open threads a member reads of, longest silence first."""
    return "\n".join(_lines(about)) or told("none", about.language)


def _lines(about: About) -> Iterator[str]:
    mine: list[tuple[str, Client, Thread]] = []
    for stream in client_streams(about.book):
        client = about.states.of(about.book, stream)
        mine += [(stream, client, one) for one in client.threads.values() if not one.closed and _reads(about, one)]
    for stream, client, thread in sorted(mine, key=lambda one: _longest_first(one[2])):
        matter = _matter(about, stream, client, thread)
        row = {"number": thread.number, "client": matter.name, "subject": one_line(thread.subject)}
        yield told("line", about.language, **row, standing=standing(matter))


def _matter(about: About, stream: str, client: Client, thread: Thread) -> Matter:
    return Matter(
        key=stream, client=client, thread=thread, policy=about.policy, look=about.look, language=about.language
    )


def _reads(about: About, thread: Thread) -> bool:
    """On the command line nobody in particular asks, and sees all."""
    member, policy = about.member, about.policy
    return not policy.people.is_team(member) or reads_all(member, policy) or concerns(thread, member, policy)


def _longest_first(thread: Thread) -> tuple[bool, float, int]:
    since = thread.silence.since.timestamp() if thread.silence else 0.0
    return thread.silence is None, since, thread.number


def next_letter(about: About, stream: str, client: Client, thread: Thread) -> str:
    """The letter that comes next, as it would go at its moment; raises Unclear where none would."""
    # Neither an announcement nor an approval changes the words of a letter.
    moment, verdict = forecast(stream, client, thread, replace(about.policy, notice=None), about.look)
    action = verdict.hit.action
    letter = action.letter if isinstance(action, AskApproval) else action
    if not isinstance(letter, SendFollowUp):
        letter = _waiting_for_approval(about, stream, client, thread)
    written = _written(about, stream, letter, moment or about.look.now) if letter else None
    if written is None:
        raise Unclear(words.PREVIEW_NONE.format(number=thread.number, because=verdict.hit.because).rstrip("."))
    head = (
        ("to", ", ".join(one.address for one in written.to)),
        ("cc", ", ".join(one.address for one in written.cc)),
        ("subject", written.subject),
    )
    shown = [f"{small(name, about.language)}: {value}" for name, value in head if value]
    return "\n".join([*shown, "", written.text])


def _written(about: About, stream: str, letter: SendFollowUp, at: datetime) -> Written | None:
    """The letter in its words; None where its silence is over, or nobody writes. Raises Unclear where it breaks."""
    if about.desk is None:
        return None
    office = Office(states=about.states, policy=about.policy, desk=about.desk)
    occasion = occasion_of(about.book, office, stream, letter, replace(about.look, now=at))
    try:
        return follow_up(occasion, about.policy, about.desk) if occasion else None
    except (TemplateBroken, LetterBroken) as broken:
        raise Unclear(str(broken)) from broken


def _waiting_for_approval(about: About, stream: str, client: Client, thread: Thread) -> SendFollowUp | None:
    case = case_of(stream, client, thread, about.policy, about.look)
    waits = thread.silence and thread.approval and not case.used_up and case.due and case.present
    return case.letter if waits and case.letter.key == thread.approval else None
