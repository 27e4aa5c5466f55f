"""Odd and hostile mails, each under a name that says what is strange, with what must be read all the same."""

import base64
from collections.abc import Iterator
from dataclasses import dataclass

BODY = "Hello Ana,\n\nthe blue one, please.\n\nBob\n"
HEAD = (
    b"From: Bob <bob@client.example>\nTo: Ana <ana@studio.example>\nSubject: Colours\n"
    b"Date: Tue, 03 Mar 2026 09:12:00 +0100\nMessage-ID: <1@client.example>\n"
)
RUSSIAN = "Добрый день, Анна! Макет согласован, можно запускать сайт.\n"
JAPANESE = "青い方でお願いします。よろしくお願いいたします。\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Odd:
    """A strange mail, and what is known of it; what is None may be read in any way."""

    name: str
    raw: bytes
    sender: str | None = None
    subject: str | None = None
    message_id: str | None = None
    says: str | None = None
    """Words that must stand in the first text part."""
    hides: str | None = None
    """Words that must not stand in any text part."""
    attached: tuple[str, ...] | None = None
    at: str | None = None
    """ISO moment of arrival, UTC."""
    complains: bool | None = None


def _mail(extra: bytes = b"", body: bytes = BODY.encode()) -> bytes:
    return HEAD + extra + b"\n" + body


def _with(field: bytes, value: bytes) -> bytes:
    """The plain mail with one field changed."""
    lines = [field + b": " + value if line.startswith(field + b":") else line for line in HEAD.split(b"\n")]
    return b"\n".join(lines) + b"\n" + BODY.encode()


def _charsets() -> Iterator[Odd]:
    for text, word, codecs in (
        (RUSSIAN, "согласован", ("koi8-r", "cp1251", "iso-8859-5", "cp866", "utf-8")),
        (JAPANESE, "お願い", ("iso-2022-jp", "shift_jis", "euc_jp", "utf-8")),
        (
            "Schöne Grüße aus Köln, die Überschrift gefällt uns.\n",
            "Grüße",
            ("iso-8859-1", "cp1252", "utf-8", "iso-8859-15"),
        ),
        ("Dzień dobry, proszę o zmianę nagłówka. Pozdrawiam, Łukasz\n", "Łukasz", ("iso-8859-2", "cp1250", "utf-8")),
    ):
        for codec in codecs:
            raw = text.encode(codec)
            plain = f"Content-Type: text/plain; charset={codec}\nContent-Transfer-Encoding: 8bit\n".encode()
            yield Odd(name=f"{codec} as declared", raw=_mail(plain, raw), says=word)
            packed = b"Content-Transfer-Encoding: base64\n" + f"Content-Type: text/plain; charset={codec}\n".encode()
            yield Odd(name=f"{codec} in base64", raw=_mail(packed, base64.encodebytes(raw)), says=word)
    for name, declared, codec, word, text in (
        ("utf-8 declared as us-ascii", "us-ascii", "utf-8", "согласован", RUSSIAN),
        ("utf-8 declared as latin-1", "iso-8859-1", "utf-8", "согласован", RUSSIAN),
        ("koi8-r declared as cp1251", "windows-1251", "koi8-r", "согласован", RUSSIAN),
        ("cp1251 declared as koi8-r", "koi8-r", "cp1251", "согласован", RUSSIAN),
        ("cp1251 declared as latin-1", "iso-8859-1", "cp1251", "согласован", RUSSIAN),
        ("cp1251 declared as utf-8", "utf-8", "cp1251", "согласован", RUSSIAN),
        ("charset hex", "hex", "utf-8", "согласован", RUSSIAN),
        ("charset rot13", "rot13", "utf-8", "согласован", RUSSIAN),
        ("charset punycode", "punycode", "utf-8", "согласован", RUSSIAN),
        ("charset unknown-8bit", "unknown-8bit", "cp1251", "согласован", RUSSIAN),
        ("charset empty", '""', "utf-8", "согласован", RUSSIAN),
        ("latin-1 declared as utf-8", "utf-8", "cp1252", "Grüße", "Schöne Grüße aus Köln\n"),
        ("smart quotes declared as latin-1", "iso-8859-1", "cp1252", "“blue”", "The “blue” one – please\n"),
        ("gb2312 with characters of gbk", "gb2312", "gb18030", "鎔", "朱鎔基\n"),
        ("ks_c_5601-1987", "ks_c_5601-1987", "cp949", "안녕", "안녕하세요\n"),
        ("iso-2022-jp without charset", "us-ascii", "iso-2022-jp", "お願い", JAPANESE),
    ):
        extra = f"Content-Type: text/plain; charset={declared}\nContent-Transfer-Encoding: 8bit\n".encode()
        yield Odd(name=name, raw=_mail(extra, text.encode(codec)), says=word)
    yield Odd(name="cp1251 without any charset", raw=_mail(b"", RUSSIAN.encode("cp1251")), says="согласован")
    yield Odd(name="nul bytes in the text", raw=_mail(b"", b"the blu\x00e one\x00\n"), says="the blue one")
    surrogate = b"Content-Type: text/plain; charset=utf-7\n"
    yield Odd(name="lone surrogate in utf-7", raw=_mail(surrogate, b"blue +2AA- one\n"), says="blue")


def _subjects() -> Iterator[Odd]:
    split = "Überraschung für Zoë".encode()
    pieces = [base64.b64encode(split[at : at + 7]).decode() for at in range(0, len(split), 7)]
    words = "\n ".join(f"=?utf-8?b?{piece}?=" for piece in pieces)
    for name, value, wanted in (
        ("split inside characters", words, "Überraschung für Zoë"),
        ("quoted-printable with blanks inside", "=?utf-8?q?Gr=C3=BC=C3=9Fe aus K=C3=B6ln?=", "Grüße aus Köln"),
        ("padding missing", "=?utf-8?b?R3LDvMOfZQ?=", "Grüße"),
        ("charset with a language", "=?utf-8*de?q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("charset hex in the subject", "=?hex?q?blue?=", "blue"),
        ("unknown charset", "=?x-nobody?q?blue?=", "blue"),
        ("koi8-r in the subject", "=?koi8-r?b?7cHLxdQ=?=", "Макет"),
        ("iso-2022-jp in the subject", "=?iso-2022-jp?b?GyRCJUYlOSVIGyhC?=", "テスト"),
        ("never closed", "=?utf-8?q?blue", "=?utf-8?q?blue"),
        ("two words, a blank between", "=?utf-8?q?Gr=C3=BC?= =?utf-8?q?=C3=9Fe?=", "Grüße"),
        ("word between words", "=?utf-8?q?Gr=C3=BC?= und =?utf-8?q?=C3=9Fe?=", "Grü und ße"),
        ("newline smuggled in", "=?utf-8?q?Colours=0ABcc:_x@y?=", "Colours Bcc: x@y"),
        ("raw utf-8", "Grüße", "Grüße"),
        ("folded with a tab", "The\n\tblue one", "The blue one"),
        ("empty", "", ""),
    ):
        yield Odd(name=f"subject {name}", raw=_with(b"Subject", value.encode()), subject=wanted)
    yield Odd(name="subject raw latin-1", raw=_with(b"Subject", "Grüße".encode("latin-1")), subject="Grüße")
    yield Odd(name="subject of 300 kB", raw=_with(b"Subject", b"x" * 300_000), complains=True)


def _senders() -> Iterator[Odd]:
    for name, value, address in (
        ("another address as the name", "boss@agency.example <evil@attacker.test>", "evil@attacker.test"),
        ("another address as a quoted name", '"boss@agency.example" <evil@attacker.test>', "evil@attacker.test"),
        ("another address as a comment", "evil@attacker.test (boss@agency.example)", "evil@attacker.test"),
        (
            "another address in an encoded name",
            "=?utf-8?q?boss=40agency.example?= <evil@attacker.test>",
            "evil@attacker.test",
        ),
        ("comma in an encoded name", "=?utf-8?q?Miller=2C_Bob?= <bob@client.example>", "bob@client.example"),
        ("comma in a quoted name", '"Miller, Bob" <bob@client.example>', "bob@client.example"),
        ("comma in a bare name", "Miller, Bob <bob@client.example>", "bob@client.example"),
        ("upper case", "BOB@Client.EXAMPLE", "bob@client.example"),
        ("in brackets only", "<bob@client.example>", "bob@client.example"),
        ("nested comments", "bob@client.example (Bob (the (blue) one))", "bob@client.example"),
        ("comment never closed", "Bob <bob@client.example> (the blue one", "bob@client.example"),
        ("quote never closed", '"Bob <bob@client.example>', "bob@client.example"),
        ("route", "<@relay.example:bob@client.example>", "bob@client.example"),
        ("quoted local part", '"bob miller"@client.example', '"bob miller"@client.example'),
        ("apostrophe", "m.o'neill@client.example", "m.o'neill@client.example"),
        ("group", "Team: bob@client.example, carla@client.example;", "bob@client.example"),
        ("blank in brackets", "Bob < bob@client.example >", "bob@client.example"),
        ("folded in the middle", "Bob\n <bob@client.example>", "bob@client.example"),
        ("bracket never closed", "Bob <bob@client.example", "bob@client.example"),
        ("two brackets", "Bob <boss@agency.example> <evil@attacker.test>", None),
        ("no address", "Mail Delivery System", ""),
        ("empty group", "undisclosed-recipients:;", ""),
        ("two addresses without a comma", "bob@client.example carla@client.example", ""),
        ("10,000 brackets", "<" * 10_000, ""),
        ("10,000 open comments", "(" * 10_000 + "bob@client.example", None),
        ("10,000 escaped quotes", '"' + '\\"' * 10_000, None),
        ("5,000 addresses", ", ".join(f"p{number}@client.example" for number in range(5000)), "p0@client.example"),
    ):
        yield Odd(name=f"from {name}", raw=_with(b"From", value.encode()), sender=address)
    yield Odd(
        name="two From fields",
        raw=b"From: Eve <evil@attacker.test>\n" + _mail(),
        sender="evil@attacker.test",
        complains=True,
    )


def _ids_and_dates() -> Iterator[Odd]:
    for name, value, wanted in (
        ("with brackets inside", "<[AB12]@XYZ.OUTLOOK.COM>", "[AB12]@XYZ.OUTLOOK.COM"),
        ("without brackets", "abc@client.example", "abc@client.example"),
        ("folded inside", "<abc\n def@client.example>", "abcdef@client.example"),
        ("without @", "<abc>", "abc"),
        ("two", "<a@client.example> <b@client.example>", "a@client.example"),
        ("encoded", "=?utf-8?q?=3Cabc=40client.example=3E?=", None),
    ):
        yield Odd(name=f"id {name}", raw=_with(b"Message-ID", value.encode()), message_id=wanted)
    received = b"Received: from a by b; Wed, 04 Mar 2026 10:00:00 +0000\n"
    for name, value, wanted in (
        ("missing zone", "Tue, 3 Mar 2026 09:12:00", "2026-03-03T09:12:00+00:00"),
        ("zone by name", "Tue, 3 Mar 2026 09:12:00 EST", "2026-03-03T14:12:00+00:00"),
        ("zone with a colon", "Tue, 3 Mar 2026 09:12:00 +01:00", "2026-03-03T08:12:00+00:00"),
        ("two-digit year", "Tue, 3 Mar 26 09:12:00 +0100", "2026-03-03T08:12:00+00:00"),
        ("no weekday, no seconds", "3 Mar 2026 09:12 +0100", "2026-03-03T08:12:00+00:00"),
        ("with a comment", "Tue, 3 Mar 2026 09:12:00 +0100 (CET)", "2026-03-03T08:12:00+00:00"),
        ("ISO", "2026-03-03T09:12:00+01:00", "2026-03-03T08:12:00+00:00"),
        ("asctime", "Tue Mar  3 09:12:00 2026", "2026-03-03T09:12:00+00:00"),
        ("empty", "", "2026-03-04T10:00:00+00:00"),
        ("words", "yesterday", "2026-03-04T10:00:00+00:00"),
        ("of 1970", "Thu, 01 Jan 1970 00:00:00 +0000", "2026-03-04T10:00:00+00:00"),
        ("far ahead", "Tue, 3 Mar 2099 09:12:00 +0100", "2026-03-04T10:00:00+00:00"),
        ("hours ahead", "Thu, 5 Mar 2026 09:00:00 +0000", "2026-03-05T09:00:00+00:00"),
        ("31 February", "Tue, 31 Feb 2026 09:12:00 +0100", "2026-03-04T10:00:00+00:00"),
        ("year 0", "Tue, 3 Mar 0000 09:12:00 +0100", "2026-03-04T10:00:00+00:00"),
        ("end of time", "Fri, 31 Dec 9999 23:59:59 -1200", "2026-03-04T10:00:00+00:00"),
        ("zone of 99 hours", "Tue, 3 Mar 2026 09:12:00 +9900", "2026-03-03T09:12:00+00:00"),
        ("10,000 digits", "1" * 10_000, "2026-03-04T10:00:00+00:00"),
    ):
        yield Odd(name=f"date {name}", raw=received + _with(b"Date", value.encode()), at=wanted)


def _part(kind: str, body: str, more: str = "") -> str:
    return f"--b\nContent-Type: {kind}\n{more}\n{body}\n"


def _multipart(*parts: str, kind: str = "mixed", end: str = "--b--\n", boundary: str = '; boundary="b"') -> bytes:
    head = f"MIME-Version: 1.0\nContent-Type: multipart/{kind}{boundary}\n".encode()
    return _mail(head, ("".join(parts) + end).encode())


def _structures() -> Iterator[Odd]:
    text = _part("text/plain", BODY)
    page = _part("text/html", "<p>the <b>blue</b> one, please</p>")
    pdf = _part(
        'application/pdf; name="a.pdf"',
        "JVBERi0=",
        "Content-Disposition: attachment\nContent-Transfer-Encoding: base64\n",
    )
    blue = "the blue one"
    yield Odd(name="plain beside HTML", raw=_multipart(text, page, kind="alternative"), says=blue, attached=())
    yield Odd(name="text and a file", raw=_multipart(text, pdf), says=blue, attached=("a.pdf",))
    yield Odd(
        name="closing boundary missing",
        raw=_multipart(text, pdf, end=""),
        says=blue,
        attached=("a.pdf",),
        complains=True,
    )
    yield Odd(name="boundary parameter missing", raw=_multipart(text, pdf, boundary=""), says=blue, attached=("a.pdf",))
    yield Odd(
        name="boundary that never comes", raw=_multipart(text, boundary='; boundary="other"'), says=blue, complains=True
    )
    yield Odd(name="boundary with blanks behind", raw=_multipart(text.replace("--b\n", "--b  \t\n")), says=blue)
    yield Odd(
        name="boundary that begins like another", raw=_multipart("--bb\nno part\n", text), says=blue, hides="no part"
    )
    yield Odd(
        name="text after the last boundary", raw=_multipart(text) + b"scanned by nobody\n", says=blue, hides="scanned"
    )
    yield Odd(name="multipart without any part", raw=_multipart(), says=None)
    yield Odd(name="part without a header", raw=_multipart("--b\n\n" + BODY), says=blue)
    yield Odd(
        name="line ends of DOS", raw=_multipart(text, pdf).replace(b"\n", b"\r\n"), says=blue, attached=("a.pdf",)
    )
    yield Odd(name="line ends of old Macs", raw=_mail().replace(b"\n", b"\r"), sender="bob@client.example", says=blue)
    yield Odd(
        name="mixed line ends",
        raw=HEAD.replace(b"\n", b"\r\n") + b"\r\n" + BODY.encode(),
        sender="bob@client.example",
        says=blue,
    )
    for name, field, wanted in (
        ("RFC 2231", "filename*=utf-8''Gr%C3%BC%C3%9Fe.pdf", "Grüße.pdf"),
        ("RFC 2231 in pieces", "filename*0*=utf-8''Gr%C3%BC; filename*1*=%C3%9Fe; filename*2=.pdf", "Grüße.pdf"),
        ("an encoded word", '''filename="=?utf-8?q?Gr=C3=BC=C3=9Fe.pdf?="''', "Grüße.pdf"),
        ("a path", '''filename="..\\\\..\\\\etc/passwd"''', "passwd"),
        ("a semicolon", '''filename="a;b.pdf"''', "a;b.pdf"),
        ("a quote that never closes", 'filename="a.pdf', "a.pdf"),
        ("a wrong charset", "filename*=hex''a%20b.pdf", "a b.pdf"),
    ):
        part = _part("application/pdf", "JVBERi0=", f"Content-Disposition: attachment; {field}\n")
        yield Odd(name=f"file name by {name}", raw=_multipart(text, part), says=blue, attached=(wanted,))
    inner = "From: Eve <eve@other.example>\nSubject: Old\n\nan older mail\n"
    yield Odd(
        name="forwarded as a mail", raw=_multipart(text, _part("message/rfc822", inner)), says=blue, attached=("Old",)
    )


def _files() -> Iterator[Odd]:
    """What counts as a file, and what does not."""
    text = _part("text/plain", BODY)
    page = _part("text/html", "<p>the <b>blue</b> one, please</p>")
    blue = "the blue one"
    signature = _part('application/pgp-signature; name="signature.asc"', "-----BEGIN PGP SIGNATURE-----")
    yield Odd(name="signed", raw=_multipart(text, signature, kind="signed"), says=blue, attached=())
    logo = _part("image/png", "iVBOR=", 'Content-ID: <logo>\nContent-Disposition: inline; filename="image001.png"\n')
    yield Odd(name="logo of a signature", raw=_multipart(page, logo, kind="related"), attached=())
    tnef = _part('application/ms-tnef; name="winmail.dat"', "eJ8+")
    yield Odd(name="winmail.dat alone", raw=_multipart(tnef), attached=("winmail.dat",), complains=True)
    yield Odd(
        name="text attached as a file",
        raw=_multipart(text, _part('text/plain; name="log.txt"', "secret log", "Content-Disposition: attachment\n")),
        says=blue,
        hides="secret",
        attached=("log.txt",),
    )


def _encodings() -> Iterator[Odd]:
    """Texts packed by the mailer, rightly and wrongly."""
    blue = "the blue one"
    flowed = b"Content-Type: text/plain; format=flowed\n"
    yield Odd(
        name="flowed", raw=_mail(flowed, b"the blue \none, \nplease\n-- \nBob\n"), says="the blue one, please\n-- \nBob"
    )
    delsp = b"Content-Type: text/plain; format=flowed; delsp=yes\n"
    yield Odd(name="flowed with DelSp", raw=_mail(delsp, b"the bl \nue one\n"), says="the blue one")
    yield Odd(
        name="flowed quotes",
        raw=_mail(flowed, b"> which \n> blue?\n>> both \n>> of them\ndark\n"),
        says="> which blue?\n>> both of them\ndark",
    )
    packed = b"see below\nbegin 644 a.zip\n#86)C\n`\nend\nBob\n"
    yield Odd(name="uuencoded file", raw=_mail(b"", packed), says="see below\n", hides="86)C", attached=("a.zip",))
    prose = b"begin 644 words about it\nand go on\nend\n"
    yield Odd(name="prose that begins like uuencode", raw=_mail(b"", prose), says="and go on", attached=())
    yield Odd(
        name="quoted-printable, broken",
        raw=_mail(b"Content-Transfer-Encoding: quoted-printable\n", b"the =ZZ blue=20one=\n\n"),
        says="blue one",
    )
    yield Odd(
        name="base64, cut",
        raw=_mail(b"Content-Transfer-Encoding: base64\n", base64.b64encode(BODY.encode())[:-3]),
        says=blue,
    )
    yield Odd(name="base64 that is none", raw=_mail(b"Content-Transfer-Encoding: base64\n", b"***\n"))
    yield Odd(name="unknown encoding", raw=_mail(b"Content-Transfer-Encoding: x-nothing\n"), says=blue)
    yield Odd(name="content type that is none", raw=_mail(b"Content-Type: blue\n"), says=blue)


def _bombs() -> Iterator[Odd]:
    """What wants to exhaust us; each must be read within the time of the suite."""
    nested = b"".join(
        b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (depth, depth) for depth in range(2000)
    )
    yield Odd(name="2,000 multiparts in each other", raw=HEAD + nested, sender="bob@client.example", complains=True)
    mails = b"Content-Type: message/rfc822\n\n" * 2000
    yield Odd(name="2,000 mails in each other", raw=HEAD + mails, sender="bob@client.example")
    many = b"--b\n\nx\n" * 50_000
    head = b'Content-Type: multipart/mixed; boundary="b"\n\n'
    yield Odd(name="50,000 parts", raw=HEAD + head + many, complains=True)
    yield Odd(name="a million false boundaries", raw=HEAD + head + b"--bx\n" * 1_000_000)
    yield Odd(name="100,000 fields", raw=HEAD + b"X-A: b\n" * 100_000 + b"\nblue\n", complains=True)
    yield Odd(name="one line of 5 MB", raw=_mail(b"", b"x" * 5_000_000), complains=True)
    yield Odd(name="5 MB of newlines", raw=_mail(b"", b"\n" * 5_000_000))
    yield Odd(name="header without end", raw=HEAD.rstrip(b"\n"), sender="bob@client.example")
    yield Odd(name="continuation lines only", raw=HEAD + b" x\n" * 200_000 + b"\nblue\n")
    yield Odd(name="100,000 parameters", raw=_mail(b"Content-Type: text/plain" + b";a=b" * 100_000 + b"\n"))
    yield Odd(name="100,000 open encoded words", raw=_with(b"Subject", b"=?" * 50_000))
    yield Odd(name="references of 50,000 ids", raw=_mail(b"References: " + b"<a@b> " * 50_000 + b"\n"), says="blue")
    yield Odd(name="HTML nested 100,000 deep", raw=_mail(b"Content-Type: text/html\n", b"<div>" * 100_000 + b"blue"))
    yield Odd(name="HTML of open brackets", raw=_mail(b"Content-Type: text/html\n", b"<" * 500_000))
    yield Odd(name="500 kB of quote marks", raw=_mail(b"Content-Type: text/plain; format=flowed\n", b">" * 500_000))
    yield Odd(
        name="delivery report of 50,000 groups",
        raw=_mail(b"Content-Type: message/delivery-status\n", b"Final-Recipient: rfc822; a@b.example\n\n" * 50_000),
    )
    yield Odd(name="bounce of 50,000 addresses", raw=_mail(b"", b"undelivered mail a@b.example 550 5.1.1\n" * 50_000))


def _fragments() -> Iterator[Odd]:
    yield Odd(name="nothing at all", raw=b"")
    yield Odd(name="one newline", raw=b"\n")
    yield Odd(name="only zeros", raw=b"\0" * 1000)
    yield Odd(name="only high bytes", raw=bytes(range(128, 256)) * 20)
    yield Odd(name="a JPEG", raw=b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 8)
    yield Odd(
        name="a From_ line before",
        raw=b"From bob@client.example Tue Mar  3 09:12:00 2026\n" + _mail(),
        sender="bob@client.example",
        says="the blue one",
    )
    yield Odd(
        name="a byte order mark before", raw=b"\xef\xbb\xbf" + _mail(), sender="bob@client.example", says="the blue one"
    )
    yield Odd(name="empty lines before", raw=b"\r\n\r\n" + _mail(), sender="bob@client.example", says="the blue one")
    yield Odd(name="text without a header", raw=b"just some words\nand more\n", says="just some words", complains=True)
    yield Odd(
        name="a bad line among fields",
        raw=HEAD + b"this is no field\nX-A: b\n\nthe blue one\n",
        says="the blue one",
        complains=True,
    )
    yield Odd(
        name="no empty line before the text",
        raw=HEAD + b"the blue one please\nand thanks\nsee you\nsoon\n",
        says="the blue one",
        complains=True,
    )
    yield Odd(
        name="blank before the colon",
        raw=HEAD.replace(b"From:", b"From :") + b"\nthe blue one\n",
        sender="bob@client.example",
    )
    yield Odd(name="field names in capitals", raw=HEAD.upper() + b"\nthe blue one\n", sender="bob@client.example")


CASES: tuple[Odd, ...] = (
    *_charsets(),
    *_subjects(),
    *_senders(),
    *_ids_and_dates(),
    *_structures(),
    *_files(),
    *_encodings(),
    *_bombs(),
    *_fragments(),
)
