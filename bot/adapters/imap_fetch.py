"""A folder read from a cursor to its end, in batches, fetching no more of a mail than its words need."""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.adapters.imap_answers import Fetched
from bot.adapters.imap_cut import may_hide_text
from bot.adapters.imap_session import LinkLost, Opened, Session
from bot.adapters.imap_wire import SaidNo
from bot.ports import Batch, Copy, Cursor, Place, Unreadable

BATCH = 200
BATCH_BYTES = 2 << 20
"""What a batch may weigh, so that memory stays flat however large the mails are: three are under way at once."""

FIRST_PART = 128 << 10
SECOND_PART = 2 << 20
"""Up to here the text is looked for where the first part shows none (design 3.1)."""

LISTED_AT_ONCE = 2000
"""UIDs of one listing; where they lie far apart the span grows until about so many are found."""

BODY_STRIKES, HEADER_STRIKES = 3, 4
"""How often the server may fail at one mail before it is given up: once may be chance, thrice is that mail."""

HEADER = "(UID BODY.PEEK[HEADER])"
FIRST = f"(UID BODY.PEEK[]<0.{FIRST_PART}>)"
REST = f"(UID BODY.PEEK[]<{FIRST_PART}.{SECOND_PART - FIRST_PART}>)"
LISTING = "(UID RFC822.SIZE INTERNALDATE)"
EXISTENCE = "(UID)"


@dataclass(slots=True)
class Doubts:
    """What broke the link before, kept from one reading to the next: such mail is fetched alone, then given up."""

    strikes: dict[tuple[str, int, int], int] = field(default_factory=dict)
    """By folder, UIDVALIDITY and UID; 0 for one that was fetched together with others."""
    listings: set[tuple[str, int, int]] = field(default_factory=set)
    """By folder, UIDVALIDITY and first UID."""


@dataclass(slots=True)
class FolderReading:
    """One reading of one folder, from the moment it was opened."""

    session: Session
    account: str
    folder: str
    opened: Opened
    cursor: Cursor | None
    history: datetime
    doubts: Doubts
    _rows: deque[Fetched] = field(default_factory=deque)
    _span: int = LISTED_AT_ONCE
    _next: int = 1
    _end: int = 1

    def batches(self) -> Iterator[Batch]:
        """Everything from the cursor on; raises LinkLost, and SaidNo where the server hands over nothing."""
        self._next = self._first_uid()
        self._end = self._first_unborn()
        told: int | None = None
        while self._rows or self._next < self._end:
            while not self._rows and self._next < self._end:
                self._list_more()
            for batch in self._portion():
                told = batch.cursor.uidnext
                yield batch
        if told != self._end:
            yield Batch((), (), self._reached(self._end))

    def one(self, uid: int) -> Copy | None:
        """One mail by itself; None where it is gone, or the server does not hand it over."""
        try:
            row = next((found for found in self._ask(str(uid), LISTING) if found.uid == uid), None)
            body = self._bodies([uid], FIRST).get(uid)
        except SaidNo:
            return None
        return self._copy(row, self._with_text(row, body), header_only=False) if row and body is not None else None

    def _first_uid(self) -> int:
        known, uidnext = self.cursor, self.opened.uidnext
        if known is None or known.uidvalidity != self.opened.uidvalidity:
            return 1
        # UIDNEXT never falls (RFC 9051 2.3.1.1); where it does, a backup was restored and any UID may be new.
        return known.uidnext if uidnext is None or known.uidnext <= uidnext else 1

    def _first_unborn(self) -> int:
        if self.opened.uidnext is not None:
            return self.opened.uidnext
        # "n:*" always names the last mail, also one below n (RFC 9051 9, seq-range).
        last = self._ask(f"{self._next}:*", EXISTENCE) if self.opened.exists else []
        return max((row.uid + 1 for row in last), default=self._next)

    def _list_more(self) -> None:
        first, last = self._next, min(self._next + self._span, self._end) - 1
        rows = self._listed(first, last)
        self._rows.extend(rows)
        self._next = last + 1
        if len(rows) < LISTED_AT_ONCE // 2:
            self._span *= 2
        elif len(rows) > LISTED_AT_ONCE:
            self._span = max(LISTED_AT_ONCE, self._span // 2)

    def _listed(self, first: int, last: int) -> list[Fetched]:
        """The mails of a range with size and date; without them where the server will not list them together."""
        key = self._key(first)
        if key not in self.doubts.listings:
            try:
                return _in_range(self._ask(f"{first}:{last}", LISTING), first, last)
            except SaidNo:
                pass
            except LinkLost:
                self.doubts.listings.add(key)
                raise
        self._reopen()
        unlisted = [Fetched(uid, None, None, None) for uid in self.session.existing(first, last)]
        self.doubts.listings.discard(key)
        return unlisted

    def _portion(self) -> Iterator[Batch]:
        rows = self._take_rows()
        if not rows:
            return
        try:
            yield from self._read([self._known(row) for row in rows])
        except LinkLost:
            self._strike(rows, 1 if len(rows) == 1 else 0)
            raise
        except SaidNo:
            self._strike(rows, 1)
            raise
        for row in rows:
            self.doubts.strikes.pop(self._key(row.uid), None)

    def _take_rows(self) -> list[Fetched]:
        rows: list[Fetched] = []
        weight = 0
        while self._rows and len(rows) < BATCH and weight < BATCH_BYTES:
            row = self._rows[0]
            alone = row.size is None or self._key(row.uid) in self.doubts.strikes
            if alone and rows:
                break
            rows.append(self._rows.popleft())
            weight += 0 if self._is_old(row) else min(row.size or 0, FIRST_PART)
            if alone:
                break
        return rows

    def _known(self, row: Fetched) -> Fetched:
        """A mail that could not be listed with others, listed alone where that goes."""
        if row.size is not None or self._strikes(row) >= BODY_STRIKES:
            return row
        try:
            return next((found for found in self._ask(str(row.uid), LISTING) if found.uid == row.uid), row)
        except SaidNo:
            return row

    def _read(self, rows: Sequence[Fetched]) -> Iterator[Batch]:
        old = [row.uid for row in rows if self._is_old(row)]
        hopeless = {row.uid for row in rows if self._strikes(row) >= BODY_STRIKES}
        live = [row.uid for row in rows if not self._is_old(row) and row.uid not in hopeless]
        bodies, refused = self._gather(live, FIRST)
        headers, also_refused = self._gather([uid for uid in old if uid not in hopeless], HEADER)
        refused |= also_refused
        if refused and not bodies and not headers:
            self._blame_server([row for row in rows if row.uid in refused], refused)
        refused |= dict.fromkeys(hopeless, "the server failed each time it was asked for it")
        copies: list[Copy] = []
        unreadable: list[Unreadable] = []
        weight = 0
        for row in rows:
            if row.uid in refused:
                unreadable.append(self._unreadable(row, refused[row.uid]))
            elif row.uid in headers:
                copies.append(self._copy(row, headers[row.uid], header_only=True))
            elif row.uid in bodies:
                raw = self._with_text(row, bodies.pop(row.uid))
                copies.append(self._copy(row, raw, header_only=False))
                weight += max(0, len(raw) - FIRST_PART)
            if weight >= BATCH_BYTES:
                yield Batch(tuple(copies), tuple(unreadable), self._reached(row.uid + 1))
                copies, unreadable, weight = [], [], 0
        yield Batch(tuple(copies), tuple(unreadable), self._reached(rows[-1].uid + 1))

    def _blame_server(self, rows: Sequence[Fetched], refused: dict[int, str]) -> None:
        """Raises SaidNo where not even a header can be had: then it is the server, and the mails are well."""
        if not any(self._unreadable(row, "").header for row in rows):
            raise SaidNo(next(iter(refused.values())))

    def _gather(self, uids: Sequence[int], items: str) -> tuple[dict[int, bytes], dict[int, str]]:
        """What the server handed over, and why it did not hand over the rest; one that is expunged is in neither."""
        if not uids:
            return {}, {}
        try:
            found = self._bodies(uids, items)
        except SaidNo:
            found = {}
        refused: dict[int, str] = {}
        for uid in self._still_there([uid for uid in uids if uid not in found]):
            try:
                found |= self._bodies([uid], items)
            except SaidNo as no:
                refused[uid] = str(no)
            if uid not in found and uid not in refused and self._still_there([uid]):
                refused[uid] = "the server lists it and does not hand it over"
        return found, refused

    def _still_there(self, uids: Sequence[int]) -> list[int]:
        if not uids:
            return []
        try:
            there = {row.uid for row in self._ask(_joined(uids), EXISTENCE)}
        except SaidNo:
            return list(uids)
        return [uid for uid in uids if uid in there]

    def _with_text(self, row: Fetched, first: bytes) -> bytes:
        if len(first) < FIRST_PART or not may_hide_text(first):
            return first
        try:
            return first + self._bodies([row.uid], REST).get(row.uid, b"")
        except SaidNo:
            return first

    def _unreadable(self, row: Fetched, reason: str) -> Unreadable:
        if self._strikes(row) >= HEADER_STRIKES:
            return Unreadable(self._place(row), b"", reason)
        try:
            return Unreadable(self._place(row), self._bodies([row.uid], HEADER).get(row.uid, b""), reason)
        except SaidNo:
            return Unreadable(self._place(row), b"", reason)

    def _copy(self, row: Fetched, raw: bytes, *, header_only: bool) -> Copy:
        size = row.size if row.size is not None else len(raw)
        if not header_only:
            # Shorter than asked is whole, whatever the server's size says (Exchange estimates it).
            size = len(raw) if len(raw) < FIRST_PART else max(size, len(raw))
        # A date that cannot be read counts as within the history: better read once more than a word unseen.
        arrived = row.arrived if row.arrived is not None else self.history
        return Copy(place=self._place(row), raw=raw, size=size, arrived=arrived, header_only=header_only)

    def _bodies(self, uids: Sequence[int], items: str) -> dict[int, bytes]:
        wanted = set(uids)
        answers = self._ask(_joined(uids), items)
        return {row.uid: row.body for row in answers if row.body is not None and row.uid in wanted}

    def _ask(self, uids: str, items: str) -> list[Fetched]:
        self._reopen()
        return self.session.fetch(uids, items)

    def _reopen(self) -> None:
        self.session.reopen(self.folder, self.opened.uidvalidity)

    def _is_old(self, row: Fetched) -> bool:
        return row.arrived is not None and row.arrived < self.history

    def _strike(self, rows: Sequence[Fetched], count: int) -> None:
        for row in rows:
            self.doubts.strikes[self._key(row.uid)] = self._strikes(row) + count

    def _strikes(self, row: Fetched) -> int:
        return self.doubts.strikes.get(self._key(row.uid), 0)

    def _key(self, uid: int) -> tuple[str, int, int]:
        return self.folder, self.opened.uidvalidity, uid

    def _place(self, row: Fetched) -> Place:
        return Place(self.account, self.folder, self.opened.uidvalidity, row.uid)

    def _reached(self, uidnext: int) -> Cursor:
        return Cursor(self.account, self.folder, self.opened.uidvalidity, uidnext)


def _in_range(rows: Sequence[Fetched], first: int, last: int) -> list[Fetched]:
    """In order and each once; unasked news of a mail's flags say less than what was asked."""
    found: dict[int, Fetched] = {}
    for row in rows:
        if first <= row.uid <= last and (row.uid not in found or row.size is not None):
            found[row.uid] = row
    return [found[uid] for uid in sorted(found)]


def _joined(uids: Sequence[int]) -> str:
    """As ranges where they follow each other (RFC 9051 9, sequence-set), so that the line stays short."""
    ranges: list[list[int]] = []
    for uid in sorted(uids):
        if ranges and ranges[-1][1] == uid - 1:
            ranges[-1][1] = uid
        else:
            ranges.append([uid, uid])
    return ",".join(str(first) if first == last else f"{first}:{last}" for first, last in ranges)
