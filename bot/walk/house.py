"""What the house does for itself, whatever the clients do: the first look, the digests, and forgetting."""

from bot.followup.case import Look
from bot.ports import Book
from bot.walk import digest, first_look
from bot.walk.act import Office
from bot.walk.forget import forget
from bot.walk.states import HOUSE


def act(book: Book, office: Office, look: Look) -> str | None:
    """Does what is due; says why, where a digest could not be written."""
    if not first_look.tell(book, office, look):
        book.schedule(HOUSE, look.now)
        return None
    if office.policy.forget:
        forget(book, office.states, office.policy.forget, look.now)
    return digest.act(book, office, look)
