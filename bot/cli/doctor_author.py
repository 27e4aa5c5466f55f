"""Whether the mail server vouches for authors, found from a letter that we sent ourselves (design 9)."""

from collections.abc import Iterator

from bot.cli.findings import Finding, warning
from bot.mail import trust
from bot.mail.message import Message
from bot.settings.load import Settings

ASKED_BACK = (
    "so an order by mail that carries no word of ours is asked back by a confirmation where [team] members names its "
    "author, and passed over where not"
)
BY_HAND = (
    "nothing, if that suits you; else write authserv_id under [inbox] by hand: mx.google.com for Google, microsoft for "
    "Microsoft 365, and for your own server the name that its Authentication-Results begin with"
)


def unheard(given: Settings) -> Iterator[Finding]:
    """A forged order never makes us write to an address nobody named: so nobody named is nobody asked back."""
    if given.inbox.authserv_id is None and not given.team.members:
        yield warning(
            "[team] members names nobody, and [inbox] authserv_id is not set, so an order by mail that answers none "
            "of ours is passed over",
            'name those who steer by mail, as in members = ["Ana Ruiz <ana@studio.example>"], or set authserv_id',
        )


def authors(pinned: str | None, probe: Message | None) -> Iterator[Finding]:
    """What the letter to ourselves tells; nothing where it did not come."""
    if probe is None:
        return
    found, field = trust.profile(probe), probe.header("authentication-results")
    if pinned is None and found is not None:
        yield warning(
            f"the server vouches for authors, and authserv_id is not set, {ASKED_BACK}",
            f'write authserv_id = "{found}" under [inbox]',
        )
    elif pinned is None:
        yield warning(f"our own letter came without a word on its author, {ASKED_BACK}", BY_HAND)
    elif field is not None and not trust.is_proven(probe, pinned):
        fix = f'write authserv_id = "{found}" under [inbox]' if found else "look at SPF and DKIM of the bot's domain"
        yield warning(f'authserv_id is "{pinned}", and what the server wrote does not vouch for our own letter', fix)
