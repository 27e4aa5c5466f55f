"""An order takes a thread in that nobody put us on (design 4.2)."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.followup.policy import Policy
from bot.mail.message import Kind
from bot.project import matching
from bot.project.matching import ClientOf
from bot.project.order_mail import command
from bot.project.orders import START_THE_CLOCK
from bot.project.records import Reading
from bot.walk import steer


def by_order(
    reading: Reading, policy: Policy, client_of: ClientOf, earlier: Callable[[], Sequence[Reading]]
) -> Reading | None:
    """The mail that says whose the thread is, at the moment of the order; None where nothing takes it in.

    Only what the server vouches for: of an order that has to be confirmed first we are still asked which thread."""
    if reading.old or not (reading.proven or policy.orders_proven) or not policy.people.is_team(reading.sender):
        return None
    said = [command(line) for line in reading.orders]
    if not any(one.verb in START_THE_CLOCK and one.number is None for one in said):
        return None
    if not steer.is_only_order(reading, policy.people):
        return None
    for one in reversed(earlier()):
        is_ours = one.kind is Kind.HUMAN and policy.people.is_team(one.sender)
        if is_ours and matching.belongs(one, policy.people, client_of).client is not None:
            return replace(one, at=reading.at, hidden=())
    return None
