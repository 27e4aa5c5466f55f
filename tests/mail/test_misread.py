"""Sentences that had been read wrongly when they were first met: whoever answered was chased, or nobody was."""

from bot.mail.answer import answer, request
from bot.mail.message import Answer, NewWords
from tests.mail.misread import CLIENTS, TEAMS

STAYS = (Answer.ACKNOWLEDGEMENT, Answer.PROMISE, Answer.PARTIAL)


def _side(text: str, language: str) -> str:
    """Whose turn it is after a client's words: ours, theirs, or nobody's any more."""
    found = answer(NewWords(text=text), (), (), language)
    return "objects" if found is Answer.OBJECTION else "theirs" if found in STAYS else "ours"


def test_what_clients_wrote() -> None:
    """An answer gives the ball to us, a nod leaves it with them, and only an objection stops everything."""
    told = [(want, language, text) for want, language, text in CLIENTS if want != _side(text, language)]
    assert [] == told


def test_what_teams_wrote() -> None:
    """A wish is a wish however it is worded; thanks, plans of our own and good wishes ask nothing."""
    asks = {(language, text): request(NewWords(text=text), language).asks for _, language, text in TEAMS}
    assert [] == [one for one in TEAMS if asks[one[1:]] != (one[0] == "asks")]
