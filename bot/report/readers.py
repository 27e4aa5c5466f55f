"""Who reads which threads: a digest is for one member, on their own threads (design 10)."""

from collections.abc import Iterable

from bot.followup.policy import Policy
from bot.mail.letter import is_written_to
from bot.mail.message import Address
from bot.project.state import Client, Thread


def responsible(thread: Thread, policy: Policy) -> str | None:
    """Whose digest announces a thread's letters: the asker, else the owner, else whoever reads everything.

    Where nobody of us has written yet, whomever the client wrote to comes before the owner."""
    candidates = (
        *thread.ours,
        _owner(thread, policy),
        *policy.digest_to,
        *(one.address for one in policy.people.members),
    )
    return next((one for one in candidates if one and _may_read(one, policy)), None)


def concerns(thread: Thread, member: str, policy: Policy) -> bool:
    """Whether a thread is one of this member's own."""
    return member in (*thread.ours, _owner(thread, policy), responsible(thread, policy))


def readers(clients: Iterable[Client], policy: Policy) -> tuple[Address, ...]:
    """Everybody who gets a digest: members, those who read everything, and whoever asked something.

    Nobody outside the team is ever among them, whatever the settings say."""
    named = [one.address for one in policy.people.members] + list(policy.digest_to)
    for client in clients:
        named += [
            one for thread in client.threads.values() if not thread.closed and (one := responsible(thread, policy))
        ]
    people = policy.people
    return tuple(Address(one, people.name_of_member(one)) for one in dict.fromkeys(named) if _may_read(one, policy))


def _may_read(address: str, policy: Policy) -> bool:
    """Of the team, and no From that only looks like an address of theirs: to such no letter can go."""
    return policy.people.is_team(address) and is_written_to(address)


def reads_all(member: str, policy: Policy) -> bool:
    return member in policy.digest_to


def _owner(thread: Thread, policy: Policy) -> str:
    card = policy.people.projects.get(thread.project or "")
    return (card.owner or "") if card else ""
