"""Reading a mail, its days, its HTML and its header, beside the parsers and searchers that others use.

Every mail is read once: a number in it differs, so that nothing kept from an earlier reading helps the next one.
"""

import email
import time
import warnings
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from email.message import EmailMessage, Message
from statistics import median
from typing import TypeVar

from dateparser.search import search_dates
from selectolax.lexbor import LexborHTMLParser

from bot.mail.dates import dates
from bot.mail.message import Kind
from bot.mail.message import Message as Read
from bot.mail.quoting import new_words
from bot.mail.reading import read
from bot.mail.understanding import Side, understand
from bot.project.records import header_reading
from tests.bench.read_mails import HISTORIES, LETTERS, SIGNATURE, TOPICS

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
ROUNDS = 24
"""Taken in turns; the median leaves out what the machine did meanwhile."""
MAILS_A_ROUND = 20
SEARCHES = 3
"""search_dates takes fifty milliseconds a mail, so few of them are asked."""
HTML_SIZE = 23_000

GOAL_WHOLE = "at most 4x the parse"
GOAL_DATES = "at most 0.25x search_dates"
GOAL_HTML = "at most 5x selectolax text"
GOAL_INSCRIPTIS = "for size only: HTML as text, history and all"
GOAL_HEADER = "at most 0.1 ms"

RELAYS = "".join(
    f"Received: from mx{hop}.acme.example (mx{hop}.acme.example [192.0.2.{hop}])\r\n"
    f"\tby relay{hop}.studio.example (Postfix) with ESMTPS id 4F{hop}C1A2B3D\r\n"
    f"\tfor <ann@studio.example>; Mon, 2 Mar 2026 09:5{hop}:12 +0100 (CET)\r\n"
    for hop in (3, 2, 1)
)
SIGNED = (
    "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=acme.example; s=mail;\r\n"
    "\th=from:to:subject:date:message-id:in-reply-to:references:content-type;\r\n"
    "\tbh=4bLNXImK9drULnmePzZNEBleUanJCX5PIsDIFoH4KTQ=;\r\n"
    "\tb=dzdVyOfAKCdLXdJOc9G2q8LoXSlEniSbav+yuU4zGeeruD00lszZVoG4ZHRNiYzRbfX8a3z1\r\n"
)

Given = TypeVar("Given")


def run() -> list[tuple[str, float, float, str]]:
    """A row for each comparison: its name, our seconds a mail, the anchor's seconds a mail, the goal."""
    whole = _rounds(_mail, MAILS_A_ROUND)
    pages = _rounds(_page, 4)
    rows = [
        ("one mail of 4 kB, completely / compat32 with its first text", *_in_turns(whole, _whole, _parsed), GOAL_WHOLE),
        ("days of a reply of 1.7 kB / search_dates", *_days(), GOAL_DATES),
        ("new words of HTML, half of it history / selectolax text", *_in_turns(pages, _words, _shown), GOAL_HTML),
    ]
    new = _rounds(_new_page, 4)
    rows.append(("new words of HTML, all of it new / selectolax text", *_in_turns(new, _words, _shown), GOAL_HTML))
    if (plain := _inscriptis()) is not None:
        rows.append(("new words of HTML / inscriptis", *_in_turns(pages, _words, plain), GOAL_INSCRIPTIS))
    headers = [[raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n" for raw in mails] for mails in whole]
    rows.append(("header of a mail, ready to be kept / compat32", *_in_turns(headers, _header, _parsed), GOAL_HEADER))
    return rows


# --- what is measured ------------------------------------------------------------------------------


def _whole(raw: bytes) -> object:
    """As the worker reads a client's mail."""
    return understand(read(raw, fallback=NOW), Side.OTHERS)


def _header(raw: bytes) -> object:
    return header_reading(read(raw, fallback=NOW, complete=False))


def _words(message: Read) -> object:
    return new_words(message)


def _parsed(raw: bytes) -> object:
    """As most mail programs in Python begin: the old parser, and the first text there is."""
    found = next(part for part in email.message_from_bytes(raw).walk() if not part.is_multipart())
    return _decoded(found)


def _decoded(part: Message) -> str:
    packed = part.get_payload(decode=True)
    return packed.decode(part.get_content_charset("utf-8")) if isinstance(packed, bytes) else ""


def _shown(message: Read) -> object:
    body = LexborHTMLParser(message.parts[0].text).body
    return body.text(separator="\n") if body is not None else ""


def _inscriptis() -> Callable[[Read], object] | None:
    """The other HTML-to-text anchor, where somebody has installed it."""
    try:
        from inscriptis import get_text  # type: ignore[import-not-found]  # no dependency of ours
    except ImportError:
        return None
    return lambda message: get_text(message.parts[0].text)


def _days() -> tuple[float, float]:
    replies = [_reply(number) for number in range(ROUNDS * SEARCHES)]

    def searched(text: str) -> object:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return search_dates(text, languages=["en"])

    ours = [_took(lambda text: dates(text, NOW, "en", Kind.HUMAN), (text,)) for text in replies]
    return median(ours), median(_took(searched, (text,)) for text in replies)


# --- mails -----------------------------------------------------------------------------------------


def _rounds(made: Callable[[int], Given], size: int) -> list[list[Given]]:
    """Different mails for each round, each round in one language, as a customer's mailbox is."""
    most = len(LETTERS)
    return [[made(turn % most + most * (turn * size + place)) for place in range(size)] for turn in range(ROUNDS)]


def _language(number: int) -> str:
    return sorted(LETTERS)[number % len(LETTERS)]


def _text(language: str, number: int) -> str:
    return LETTERS[language].format(number=1000 + number)


def _mail(number: int) -> bytes:
    """A client's answer as office programs send it: plain and HTML, the history below."""
    language = _language(number)
    said = f"{_text(language, number)}\n\n{SIGNATURE}\n\n{_history(language)}"
    letter = _envelope(language, number)
    letter.set_content(said, cte="quoted-printable")
    letter.add_alternative(_html(_text(language, number)), subtype="html", cte="quoted-printable")
    return _sent(letter)


def _page(number: int) -> Read:
    """HTML alone, as Gmail writes it: what is new, then as much history."""
    language = _language(number)
    new = _grown(language, number, HTML_SIZE // 2)
    old = _grown(language, number + 1, HTML_SIZE // 2)
    quote = (
        f'<div class="gmail_quote"><div class="gmail_attr">{HISTORIES[language]}</div><blockquote>{old}</blockquote>'
    )
    return _html_mail(language, number, f"{new}{quote}</div>")


def _new_page(number: int) -> Read:
    language = _language(number)
    return _html_mail(language, number, _grown(language, number, HTML_SIZE))


def _html_mail(language: str, number: int, body: str) -> Read:
    letter = _envelope(language, number)
    letter.set_content(f"<html><body>{body}</body></html>", subtype="html", cte="8bit")
    return read(_sent(letter), fallback=NOW)


def _grown(language: str, number: int, size: int) -> str:
    """As many paragraphs as fill so many bytes."""
    once = _html(_text(language, number))
    return once * max(1, size // len(once.encode()))


def _html(text: str) -> str:
    """Paragraphs with the clutter that office programs put around them."""
    lines = (line for line in text.split("\n") if line)
    return "".join(
        f'<p class="MsoNormal" style="margin:0"><span lang="EN" style="font-size:11pt">{line}<o:p></o:p></span></p>\n'
        for line in lines
    )


def _history(language: str) -> str:
    quoted = "\n".join(f"> {line}" for line in LETTERS[language].format(number=7).split("\n")[:4])
    return f"{HISTORIES[language]}\n{quoted}"


def _reply(number: int) -> str:
    """A reply in English of about 1.7 kB."""
    return f"{_text('en', number)}\n\n{_text('en', number + 1)}"[:1700]


def _envelope(language: str, number: int) -> EmailMessage:
    letter = EmailMessage()
    letter["From"] = "Bob Blue <bob@acme.example>"
    letter["To"] = "Ann Grey <ann@studio.example>, Followup <bot@studio.example>"
    letter["Subject"] = f"Re: [ACME-7] {TOPICS[language]}"
    letter["Date"] = "Mon, 02 Mar 2026 09:51:10 +0100"
    letter["Message-ID"] = f"<reply-{number}.1772441470@mail.acme.example>"
    letter["In-Reply-To"] = f"<ask-{number}@studio.example>"
    letter["References"] = f"<first-{number}@studio.example> <ask-{number}@studio.example>"
    return letter


def _sent(letter: EmailMessage) -> bytes:
    return (RELAYS + SIGNED).encode() + letter.as_bytes().replace(b"\n", b"\r\n")


# --- timing ----------------------------------------------------------------------------------------


def _in_turns(
    rounds: Sequence[Sequence[Given]], ours: Callable[[Given], object], anchor: Callable[[Given], object]
) -> tuple[float, float]:
    """The median seconds a mail of both, each round measured one right after the other."""
    # The first mails of a language compile what it needs; the worker does that once in its life.
    first, *rest = (rounds[at : at + len(LETTERS)] for at in range(0, len(rounds), len(LETTERS)))
    for mails in first:
        _took(ours, mails)
    times = [(_took(ours, mails), _took(anchor, mails)) for some in rest for mails in some]
    return median(mine for mine, _ in times), median(theirs for _, theirs in times)


def _took(work: Callable[[Given], object], given: Iterable[Given]) -> float:
    each = list(given)
    begin = time.process_time()
    for one in each:
        work(one)
    return (time.process_time() - begin) / len(each)


if __name__ == "__main__":
    for name, mine, theirs, goal in run():
        print(f"{name:70} {mine * 1000:8.3f} ms {theirs * 1000:8.3f} ms  {mine / theirs:6.2f}x  {goal}")
