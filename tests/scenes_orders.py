"""Mails that try to steer without a right to: each a way somebody outside might try it, for `test_spoofed_orders`."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta

from bot.mail.message import Address
from tests.bridge import ANA, BOB, BOT, COLLEAGUE, EVE, FORGED, PROVEN, Bridge, button, opened
from tests.stage import THURSDAY

Scene = Callable[[Bridge], Awaitable[None]]
EVES = "mx.google.com; dmarc=pass header.from=evil.example"
BOBS = "mx.google.com; dmarc=pass header.from=client0.example"
DENIED = "mx.google.com; dmarc=fail header.from=studio.example"
LEE, LEES = Address("lee@freelance.example", "Lee"), "mx.google.com; dmarc=pass header.from=freelance.example"
LOOKS_LIKE_ANA = Address("ana@studio.example.evil.example", "Ana Ruiz <ana@studio.example>")
NAMED_ANA = Address("eve@evil.example", "ana@studio.example")
CYRILLIC_ANA = Address("аna@studio.example", "Ana Ruiz")


def plain(text: str, sender: Address = ANA, results: str = PROVEN, **named: object) -> Scene:
    async def scene(bridge: Bridge) -> None:
        await bridge.write(text, sender=sender, results=results, **named)  # type: ignore[arg-type]

    return scene


def on_thursday(inner: Callable[[Bridge, str], Awaitable[None]]) -> Scene:
    """After the approval was asked; the scene is told the subject of its button."""

    async def scene(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        await inner(bridge, opened(button(bridge.answers[-1], "Let it go"))[0])

    return scene


def pressed(sender: Address = ANA, results: str = PROVEN, change: Callable[[str], str] = str) -> Scene:
    """The button of the approval, by somebody or with a subject that it should not be pressed with."""

    async def inner(bridge: Bridge, subject: str) -> None:
        await bridge.write("", sender=sender, results=results, subject=change(subject))

    return on_thursday(inner)


def answered(text: str, sender: Address = ANA, results: str = PROVEN, **named: object) -> Scene:
    """An answer to the approval."""

    async def inner(bridge: Bridge, subject: str) -> None:
        question = bridge.answers[-1]["Message-ID"]
        await bridge.write(text, sender=sender, results=results, answers=question, **named)  # type: ignore[arg-type]

    return on_thursday(inner)


async def _late(bridge: Bridge, subject: str) -> None:
    await bridge.write("", subject=subject, results=FORGED, after=timedelta(days=8))


async def _after_a_refusal(bridge: Bridge, subject: str) -> None:
    await bridge.write("1 got it")
    await bridge.write("", subject=subject)


async def _quoted(bridge: Bridge, subject: str) -> None:
    await bridge.write(f"See below.\n\nOn Monday, Ana Ruiz wrote:\n> {subject}\n> #close\n> 1 approve")


async def _old(bridge: Bridge, subject: str) -> None:
    await bridge.write("", subject=subject, sent=bridge.clock.now() - timedelta(days=8))


async def _ahead(bridge: Bridge, subject: str) -> None:
    await bridge.write("", subject=subject, sent=bridge.clock.now() + timedelta(days=30))


def _other_letter(subject: str) -> str:
    token = subject.rpartition("[")[2]
    return f"2 approve [{token}"


def _wrong(subject: str) -> str:
    return subject.translate(str.maketrans("abcdef", "bcdefa"))


OUTWARD: Mapping[str, Scene] = {
    # without any right
    "a stranger": plain("1 close", EVE, EVES),
    "a stranger who only claims to be proven": plain("1 close", EVE, FORGED),
    "the client": plain("#close", BOB, BOBS),
    "the client in a mail to the team": plain("#close", BOB, BOBS, to=(ANA,), cc=(BOT,)),
    "a stranger with a member's name": plain("1 close", NAMED_ANA, EVES),
    "an address that begins like a member's": plain("1 close", LOOKS_LIKE_ANA, EVES),
    "a letter that looks like ours": plain("1 close", CYRILLIC_ANA, PROVEN),
    "a forged member": plain("1 close", ANA, FORGED),
    "a forged member, nothing said": plain("1 close", ANA, ""),
    "a disowned member": plain("1 close", ANA, DENIED),
    "a member from a list that nobody set up": plain("1 close", COLLEAGUE, FORGED),
    # the author alone
    "an author without a token": plain("1 close"),
    "an author with a made-up token": plain("", subject="1 close [aaaaaaaaaaaaaaaaaaa]"),
    "an author with a word in brackets": plain("1 close", subject="1 close [please]"),
    "an author answering a made-up letter": plain("1 close", answers=f"<cs-{'a' * 24}@studio.example>"),
    "an author by a plus-address": plain("Hello", to=(Address("followup+close@studio.example"),)),
    "a plus-address of a client's": plain("Hello", BOB, BOBS, to=(Address("followup+close@studio.example"),)),
    # the token alone
    "a forwarded button, forged author": pressed(results=FORGED),
    "a forwarded button, nothing said": pressed(results=""),
    "a forwarded button, disowned": pressed(results=DENIED),
    "a forwarded button, the client": pressed(BOB, BOBS),
    "a forwarded button, a stranger": pressed(EVE, EVES),
    "a forwarded button, another member": pressed(LEE, LEES),
    "a forwarded button, a colleague": pressed(COLLEAGUE, PROVEN),
    "a forwarded button, a stranger with a member's name": pressed(NAMED_ANA, EVES),
    "an expired button, forged author": on_thursday(_late),
    "a button of an old mail": on_thursday(_old),
    "a button of a mail from the future": on_thursday(_ahead),
    "a button for another letter": pressed(change=_other_letter),
    "a button for another order": pressed(change=lambda subject: subject.replace("approve", "close")),
    "a button for another client": pressed(change=lambda subject: subject.replace("1 approve", "resume acme")),
    "a changed token": pressed(change=_wrong),
    "half a token": pressed(change=lambda subject: subject.replace("]", "")[:-4] + "]"),
    "a button answered": pressed(change=lambda subject: f"Re: {subject}"),
    "a button forwarded": pressed(change=lambda subject: f"Fwd: {subject}"),
    "a button whose letter is over": on_thursday(_after_a_refusal),
    "a button in a quote": on_thursday(_quoted),
    "a button in a mail to the client": on_thursday(
        lambda bridge, subject: bridge.write("", subject=subject, cc=(BOB,))
    ),
    # the answer to the approval
    "an answer, forged author": answered("approve", results=FORGED),
    "an answer, disowned": answered("approve", results=DENIED),
    "an answer, the client": answered("approve", BOB, BOBS),
    "an answer, a stranger": answered("approve", EVE, EVES),
    "an answer, another member": answered("approve", LEE, LEES),
    "an answer, the client in copy": answered("approve", cc=(BOB,)),
    "an answer whose order stands in a quote": answered("Hm.\n\nOn Monday, Ana Ruiz wrote:\n> approve"),
    "an answer whose order stands in a signature": answered("Hm, let me think about that one.\n\n-- \napprove"),
    "an answer whose order stands in a forward": answered(
        "For you.\n\n---------- Forwarded message ---------\nFrom: Eve <eve@evil.example>\nSubject: x\n\n#approve"
    ),
    "an answer with two authors": answered("approve", also=[("From", "Eve <eve@evil.example>")]),
    "an answer with two parents": answered("approve", also=[("In-Reply-To", "<other@evil.example>")]),
    "an answer with a text, forged author": answered(
        "approve with\n\nHello Bob, please pay to this account.", results=""
    ),
    "an answer with a text, the client": answered("approve with\n\nHello Bob, all is well.", BOB, BOBS),
    "an answer with prose": answered("I approve of the colours, but wait for Lee, who has something to say."),
}
"""None of these may reach the client, nor close, resume or name anybody, whatever it does else."""


QUIET: Mapping[str, Scene] = {
    "a stranger": plain("1 pause", EVE, EVES),
    "the client": plain("#pause", BOB, BOBS),
    "the client to a plus-address": plain("Hello", BOB, BOBS, to=(Address("followup+pause@studio.example"),)),
    "a forged member": plain("1 pause", ANA, FORGED),
    "a forged member to a plus-address": plain("Hello", ANA, FORGED, to=(Address("followup+pause@studio.example"),)),
    "a disowned member": plain("1 pause", ANA, DENIED),
    "a colleague nobody vouches for": plain("1 pause", COLLEAGUE, ""),
    "a member's name": plain("1 pause", NAMED_ANA, EVES),
    "an order in a quote": plain("Hm.\n\nOn Monday, Bob wrote:\n> #pause\n> 1 pause"),
    "an order in a signature": plain("I will look at it tomorrow, thank you.\n\n-- \n#pause"),
    "an order in a forwarded mail": plain(
        "See below, please, and tell me what you think of it.\n\n---------- Forwarded message ---------\n"
        "From: Bob <bob@client0.example>\nSubject: x\n\n#pause"
    ),
    "an order in prose": plain("Could we pause this one, or would that be too much?"),
    "an order of a week ago": plain("1 pause", sent=THURSDAY - timedelta(days=14)),
    "an order from the future": plain("1 pause", sent=THURSDAY + timedelta(days=14)),
    "two authors": plain("1 pause", also=[("From", "Eve <eve@evil.example>")]),
    "reply-to a member": plain("1 pause", EVE, EVES, also=[("Reply-To", "ana@studio.example")]),
    "sender a member": plain("1 pause", EVE, EVES, also=[("Sender", "ana@studio.example")]),
    "a machine in a member's name": plain("1 pause", also=[("Auto-Submitted", "auto-replied")]),
}
"""None of these may change anything."""
