"""The witness of `doctor --send`: does the mailbox show what we send? (design 6.4)

A letter to ourselves always comes back to our inbox, and says nothing about letters to clients. Only where the host
keeps a copy of what we send, in the folder for sent mail, will a client's letter show too; so only that is a proof."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.adapters.database import DatabaseStore
from bot.adapters.imap import ImapMailbox
from bot.cli.doctor_author import authors
from bot.cli.doctor_servers import APART, clocks_apart
from bot.cli.findings import Finding, error, warning
from bot.cli.wiring import desk_of, mailbox_of, mailer_of, now
from bot.followup.writing import Desk
from bot.mail.letter import Letter, freeze
from bot.mail.letter_identity import LetterIds, letter_ids, own_token
from bot.mail.message import Address, Message
from bot.mail.reading import read
from bot.ports import Accepted, Book, Cursor, Envelope, LetterState, Outcome, Outgoing, Trouble, words_of
from bot.settings.load import Settings
from bot.walk.states import HOUSE
from bot.walk.unknown import PROVEN, WITNESS

UNPROVEN = "unproven"
WITNESS_FOLDER = "witness_folder"
"""The store's setting that names the folder in which our letters show."""
PATIENCE = timedelta(seconds=60)
# A host writes its own copy within seconds of taking a letter; once the letter itself is there, no longer than this.
COPY_FOLLOWS = timedelta(seconds=8)
EVERY = 1.0
SENT = "\\Sent"
MEANWHILE = "until then a letter whose link broke while it was being sent is held, and you are asked whether it arrived"
TEXT = "courtside doctor sent this letter to itself, to see where it shows. You may delete it."


def unproven(book: Book) -> Iterator[Finding]:
    """Whether it is known that the mailbox shows what we send."""
    if book.setting(WITNESS) != PROVEN:
        yield warning(
            f"it is not proven that the mailbox shows the letters we send; {MEANWHILE}",
            "`courtside doctor --send` sends one letter to the bot's own address and looks",
        )


@dataclass(slots=True)
class Watch:
    """Where the probe has been seen so far."""

    box: ImapMailbox
    desk: Desk
    token: str
    cursors: dict[str, Cursor] = field(default_factory=dict)
    shown: dict[str, datetime] = field(default_factory=dict)
    """By folder, when the server says it came."""
    seen: dict[str, Message] = field(default_factory=dict)
    """By folder, its header as it came."""

    async def look(self) -> None:
        """Reads every watched folder to its end, headers only."""
        for folder in await self.box.folders():
            async for batch in self.box.read(folder, self.cursors.get(folder), now()):
                self.cursors[folder] = batch.cursor
                for copy in batch.copies:
                    message = read(copy.raw, fallback=copy.arrived, complete=False)
                    if own_token(self.desk.secret, message) == self.token:
                        self.shown[folder] = copy.arrived
                        self.seen[folder] = message


async def probe(settings: Settings, store: DatabaseStore, templates: Mapping[str, str]) -> AsyncIterator[Finding]:
    """Sends a letter to the bot's own address, looks for it, and writes down what that proves."""
    desk = await desk_of(store, templates)
    key = f"team/{HOUSE}/0/probe/{secrets.token_hex(8)}"
    ids = letter_ids(desk.secret, key, settings.bot.address.partition("@")[2])
    watch = Watch(mailbox_of(settings), desk, ids.courtside_id)
    try:
        sent_folder = await _sent_folder(settings)
        await watch.look()
        began = now()
        outcome = await _sent(settings, store, key, ids)
        if not isinstance(outcome, Accepted):
            yield error(
                f"the letter to ourselves was not taken: {words_of(outcome)}", "look at [outbox] in the settings"
            )
            return
        await _wait_for(watch, sent_folder, began)
        for one in await store.transact(lambda book: list(_proved(book, watch, sent_folder))):
            yield one
        for one in (*_clock(watch, began), *authors(settings.inbox.authserv_id, _arrived(watch, sent_folder))):
            yield one
    finally:
        await watch.box.close()


async def _sent_folder(settings: Settings) -> str | None:
    """The server's folder for sent mail, where it is watched; None otherwise."""
    alone = mailbox_of(settings.model_copy(update={"inbox": settings.inbox.model_copy(update={"folders": (SENT,)})}))
    try:
        (name,) = await alone.folders()
    except Trouble:
        return None
    finally:
        await alone.close()
    return name


async def _sent(settings: Settings, store: DatabaseStore, key: str, ids: LetterIds) -> Outcome:
    """Sends the probe; the store knows it before it goes, as it knows every letter of ours."""
    bot = Address(settings.bot.address, settings.bot.name)
    letter = Letter(
        from_=bot,
        to=(bot,),
        subject="Courtside looks whether its letters show",
        text=TEXT,
        html=f"<p>{TEXT}</p>",
        date=now(),
        message_id=ids.message_id,
        courtside_id=ids.courtside_id,
        language="en",
    )
    # Held: no worker sends it, and whoever sees it come back may say that it went.
    planned = Outgoing(
        key=key,
        stream=HOUSE,
        thread=None,
        to_team=True,
        message_id=ids.message_id,
        envelope=Envelope(bot.address, (bot.address,)),
        content=freeze(letter),
        state=LetterState.HELD,
        next_at=now(),
    )
    await store.transact(lambda book: book.plan(planned))
    mailer = mailer_of(settings)
    try:
        outcome = await mailer.send(planned.envelope, planned.content)
    finally:
        await mailer.close()
    await store.transact(lambda book: _settle(book, planned.key, outcome))
    return outcome


def _settle(book: Book, key: str, outcome: Outcome) -> None:
    letter = book.letter(key)
    if letter is None or letter.state is not LetterState.HELD:
        return  # a worker has seen it come back already
    if isinstance(outcome, Accepted):
        book.settle(replace(letter, state=LetterState.ACCEPTED, reply=outcome.reply, sent_at=now()))
    else:
        book.settle(replace(letter, state=LetterState.REFUSED, reply=words_of(outcome)))


async def _wait_for(watch: Watch, sent_folder: str | None, began: datetime) -> None:
    first_seen: datetime | None = None
    while now() - began < PATIENCE:
        await watch.look()
        first_seen = first_seen or (now() if watch.shown else None)
        if sent_folder in watch.shown or (first_seen and now() - first_seen > COPY_FOLLOWS):
            return
        await asyncio.sleep(EVERY)


def _proved(book: Book, watch: Watch, sent_folder: str | None) -> Iterator[Finding]:
    proven = sent_folder is not None and sent_folder in watch.shown
    folder = sent_folder if proven else next(iter(watch.shown), "")
    book.put_setting(WITNESS, PROVEN if proven else UNPROVEN)
    book.put_setting(WITNESS_FOLDER, folder or "")
    if not watch.shown:
        yield error(
            f"the letter to {watch.box.account} was taken and did not show in {', '.join(watch.cursors)} for a minute",
            "look whether [inbox] and [outbox] belong to the same address, and where a filter puts such mail",
        )
    elif not proven:
        yield warning(
            f"our letter showed in {folder} because it was addressed to us, and the host keeps no copy of what we "
            f"send in a watched folder; {MEANWHILE}",
            "let the host keep sent mail (Gmail and Microsoft 365 do), and watch \\Sent under [inbox] folders",
        )


def _arrived(watch: Watch, sent_folder: str | None) -> Message | None:
    """The copy that was delivered; the one among the sent mail was never judged by a server."""
    return next((message for folder, message in watch.seen.items() if folder != sent_folder), None)


def _clock(watch: Watch, began: datetime) -> Iterator[Finding]:
    for arrived in list(watch.shown.values())[:1]:
        if arrived > now() + APART:
            yield clocks_apart(arrived - now(), "the mail server's clock is ahead of this machine's")
        elif arrived < began - APART:
            yield clocks_apart(began - arrived, "the mail server's clock is behind this machine's")
