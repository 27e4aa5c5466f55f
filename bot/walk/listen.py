"""A member's own mailbox, of which only the mail of watched threads is seen (design 4.12)."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

from bot.ports import Batch, Clock, Copy, Cursor, Mailbox, Place
from bot.project.records import Reading
from bot.walk.act import Office
from bot.walk.arrive import concerns
from bot.walk.outside import Outside
from bot.walk.understood import understood

Wanted = Callable[[Sequence[Copy]], Awaitable[Sequence[bool]]]
"""Which of these headers belong to a watched thread, and are not kept yet."""

EVER = datetime.max.replace(tzinfo=UTC)
# Our copy of a request may come later than its answer in a member's mailbox: so long mail is looked at again.
LATE = timedelta(hours=6)


def ears(outside: Outside, office: Callable[[], Office]) -> list["Ear"]:
    """The members' mailboxes as the worker reads them; the office is asked for anew, since its policy may change."""
    return [Ear(one, outside.clock, partial(_concerned, outside, office)) for one in outside.listening]


async def _concerned(outside: Outside, office: Callable[[], Office], headers: Sequence[Copy]) -> list[bool]:
    states, policy, secret = office().states, office().policy, office().desk.secret
    read = await outside.reader.read(partial(understood, people=policy.people, secret=secret), headers)
    known = [(copy.place, one) for copy, one in zip(headers, read, strict=True) if isinstance(one, Reading)]
    found = await outside.store.transact(partial(concerns, states=states, policy=policy, headers=known))
    return [copy.place in found for copy in headers]


class Ear:
    """A member's mailbox behind the Mailbox port: all headers are read, little is handed on, nothing else is kept."""

    def __init__(self, mailbox: Mailbox, clock: Clock, wanted: Wanted) -> None:
        self.account = mailbox.account
        self._mailbox = mailbox
        self._clock = clock
        self._wanted = wanted

    async def folders(self) -> tuple[str, ...]:
        return await self._mailbox.folders()

    async def read(self, folder: str, cursor: Cursor | None, history: datetime) -> AsyncIterator[Batch]:
        settled = True
        async for batch in self._mailbox.read(folder, cursor, EVER):
            headers = [copy for copy in batch.copies if copy.arrived >= history]
            heard = [
                await self._heard(copy)
                for copy, is_wanted in zip(headers, await self._wanted(headers), strict=True)
                if is_wanted
            ]
            # Past the first mail that is looked at again the folder has not been read to its end.
            reached = self._reached(batch) if settled else cursor
            settled = settled and reached == batch.cursor
            cursor = reached
            if reached is not None:
                yield Batch(tuple(heard), (), reached)

    async def fetch(self, place: Place) -> Copy | None:
        return await self._mailbox.fetch(place)

    async def wait(self, seconds: float) -> None:
        await self._mailbox.wait(seconds)

    async def close(self) -> None:
        await self._mailbox.close()

    async def _heard(self, header: Copy) -> Copy:
        whole = await self._mailbox.fetch(header.place)
        return replace(whole or header, overheard=True)

    def _reached(self, batch: Batch) -> Cursor:
        """As far as no mail is young enough to be looked at again; one from the far future is not young, but wrong."""
        now = self._clock.now()
        young = [copy.place.uid for copy in batch.copies if abs(now - copy.arrived) < LATE]
        return replace(batch.cursor, uidnext=min(young)) if young else batch.cursor
