"""Which of the server's folders are meant by the names and special uses of the settings."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.adapters import imap_complaints as complaints
from bot.adapters.imap_account import ImapAccount


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder by its server name, with its flags in lower case."""

    name: str
    flags: frozenset[bytes]

    @property
    def can_be_opened(self) -> bool:
        return not self.flags & {b"\\noselect", b"\\nonexistent"}


FLAGS: dict[str, tuple[bytes, ...]] = {
    # RFC 6154 2; the second names are those of Gmail's XLIST, which came before it.
    "\\sent": (b"\\sent",),
    "\\all": (b"\\all", b"\\allmail"),
    "\\archive": (b"\\archive",),
    "\\drafts": (b"\\drafts",),
    "\\junk": (b"\\junk", b"\\spam"),
    "\\trash": (b"\\trash",),
}

WELL_KNOWN: dict[str, tuple[str, ...]] = {
    # What mail programs call them where the server flags none, in the languages we read.
    "\\sent": (
        "sent", "sent items", "sent messages", "sent mail",
        "gesendet", "gesendete elemente", "gesendete objekte",
        "envoyés", "éléments envoyés", "messages envoyés",
        "enviados", "elementos enviados", "itens enviados",
        "inviati", "posta inviata", "elementi inviati",
        "verzonden", "verzonden items", "отправленные",
    ),
    "\\all": ("all mail", "alle nachrichten"),
    "\\archive": ("archive", "archives", "archiv", "archivo", "archivio", "archief", "архив"),
    "\\drafts": ("drafts", "entwürfe", "brouillons", "borradores", "bozze", "rascunhos", "concepten", "черновики"),
    "\\junk": ("junk", "spam", "junk e-mail", "junk email"),
    "\\trash": ("trash", "deleted items", "deleted messages", "papierkorb"),
}  # fmt: skip


def resolve(account: ImapAccount, there: Sequence[Folder]) -> tuple[str, ...]:
    """The watched folders by their server names, each once; raises Trouble naming one that is missing."""
    open_ones = [folder for folder in there if folder.can_be_opened]
    found: list[str] = []
    for wanted in account.folders:
        name = _special(wanted, open_ones) if wanted.startswith("\\") else _named(wanted, open_ones)
        if name is None:
            raise complaints.missing_folder(account, wanted, [folder.name for folder in open_ones])
        if name not in found:
            found.append(name)
    return tuple(found)


def _named(wanted: str, there: Iterable[Folder]) -> str | None:
    if wanted.upper() == "INBOX":
        # RFC 9051 5.1: INBOX in any case, and always there.
        return "INBOX"
    return wanted if any(folder.name == wanted for folder in there) else None


def _special(wanted: str, there: Iterable[Folder]) -> str | None:
    flags = FLAGS.get(wanted.lower(), (wanted.lower().encode(),))
    flagged = [folder.name for folder in there if folder.flags.intersection(flags)]
    if flagged:
        return flagged[0]
    names = WELL_KNOWN.get(wanted.lower(), ())
    matching = [folder.name for folder in there if _leaf(folder.name) in names]
    # The shortest is the one at the top: a project's own "Sent" lies deeper.
    return min(matching, key=len, default=None)


def _leaf(name: str) -> str:
    """The name without the branch that Courier, Cyrus and Gmail hang every folder on."""
    for branch in ("inbox.", "inbox/", "[gmail]/", "[google mail]/"):
        if name.lower().startswith(branch):
            return name[len(branch) :].lower()
    return name.lower()
