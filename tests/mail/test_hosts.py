"""Addresses of mail servers: each names one, its port and its protection, or is refused with a sentence."""

import pytest

from bot.mail.hosts import Security, Server, parse_mailbox_server, parse_mailer_server

PARSERS = {"imap": parse_mailbox_server, "smtp": parse_mailer_server}
SECRET = "correct-horse"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("imaps://imap.studio.example", Server(Security.TLS, "imap.studio.example", 993)),
        ("imap+starttls://imap.studio.example", Server(Security.STARTTLS, "imap.studio.example", 143)),
        ("imaps://imap.studio.example:1993/", Server(Security.TLS, "imap.studio.example", 1993)),
        ("imap://localhost:1143", Server(Security.PLAIN, "localhost", 1143)),
        ("imap://[::1]", Server(Security.PLAIN, "::1", 143)),
        ("smtps://smtp.studio.example", Server(Security.TLS, "smtp.studio.example", 465)),
        ("smtp+starttls://smtp.studio.example", Server(Security.STARTTLS, "smtp.studio.example", 587)),
        ("smtp://127.0.0.1", Server(Security.PLAIN, "127.0.0.1", 25)),
    ],
)
def test_an_address_names_a_server(url: str, expected: Server) -> None:
    """Each kind of link has its usual port."""
    assert expected == PARSERS[url[:4]](url)


@pytest.mark.parametrize(
    ("protocol", "url", "words"),
    [
        ("imap", "imap://imap.studio.example", "unprotected"),
        ("imap", "imap://127.0.0.1.studio.example", "unprotected"),
        ("imap", "imap://10.0.0.1", "unprotected"),
        ("imap", "pop3://imap.studio.example", "begins with one of imaps://"),
        ("imap", "imap.studio.example", "begins with one of imaps://"),
        ("imap", "imaps://imap.studio.example:many", "cannot be read"),
        ("imap", "imaps://", "is no server"),
        ("imap", f"imaps://ana:{SECRET}@imap.studio.example", "belong in `username` and `password`"),
        ("imap", "imaps://imap.studio.example/INBOX", "more in it than a server and a port"),
        ("smtp", "smtp://smtp.studio.example", "unprotected"),
        ("smtp", "http://smtp.studio.example", "begins with one of smtps://"),
        ("smtp", "imaps://smtp.studio.example", "begins with one of smtps://"),
        ("smtp", "smtps://", "is no server"),
        ("smtp", "smtps://host:port", "cannot be read"),
        ("smtp", f"smtps://bot:{SECRET}@smtp.studio.example", "belong in `username` and `password`"),
    ],
)
def test_an_address_that_will_not_do_is_refused_with_a_sentence(protocol: str, url: str, words: str) -> None:
    """Before any link is opened, and a password that was put into it is not repeated."""
    with pytest.raises(ValueError, match=words) as refusal:
        PARSERS[protocol](url)
    assert SECRET not in str(refusal.value)


def test_a_place_is_written_as_people_write_it() -> None:
    """An IPv6 address in brackets (RFC 3986 section 3.2.2)."""
    assert ("imap.studio.example:993", "[::1]:143") == (
        parse_mailbox_server("imaps://imap.studio.example").place,
        parse_mailbox_server("imap://[::1]").place,
    )
