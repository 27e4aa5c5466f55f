"""Floods: one small thing said so often that a reader of the square of it would be busy all day."""

from collections.abc import Iterator

from tests.corpus.odd import HEAD, Odd

FLOOD_BYTES = 480_000
"""Just under what is read of one text."""

# Each stands for a pattern that some reader looks for: ends of sentences, quotations, signatures, days, links, marks.
_LETTERS = (
    ". ! ? : , ; ' \" @ # / | * _ - = ~ > < [ ] ( ) { } & % 1 a \t é ́ „ « “ 青 😀 \u200b \u202e \u2028 \u00a0".split(
        " "
    )
)
_PHRASES = (
    "a. ", "a, ", "1.", "1. ", "x" + " " * 200, "On ", "wrote: ", "by ", "by Friday 3 March 2026 ", "Monday Tuesday ",
    "I will ", "I will send it by Friday. ", "if I can by Friday then ", "could you please? ", "not, but, if, ",
    "http://x.example/a ", "a@b.example ", "This e-mail is confidential. ", "unsubscribe ", "пришлю в пятницу ",
    "bis zum 3. März schicke ich ", "I am out of office from 3 March until 4 March ", "until until ", "\"a' ", "« » ",
    "firma «A b» ", "firma ", "This is an automated ",
)  # fmt: skip
_LINES = (
    "ok", "> a\nb", "a: b", "-- \nBob", "-----Original Message-----", "On Mon, 3 Mar 2026, Bob wrote:",
    "On Mon, 3 Mar 2026 Bob", "From: a@b.example", "From: a@b.example\nSent: Monday\nTo: c\nSubject: x\n", " " * 80,
    "Sent from my iPhone", "#snooze 3d", "begin 644 a", "Regards,", "____________", "Am 3. März 2026 um 9 Uhr\nschrieb",
    "- one", "1) one", "> " * 200 + "x",
)  # fmt: skip
_TAGS = (
    "<blockquote>", "<table><tr><td>", "<b><i><span style='color:red'>", "<!-- ", "<!--[if mso]>x<![endif]-->",
    "&lt;", "&", "<style>a{b:c}</style>", "<script>", "<br>", "<p>x</p>", "<a><p>", "<b><p></b>", "<ul><li>",
    "<select><option>", "<svg><math>", "<template>", "<div class=gmail_quote>On Mon, a@b.c wrote:<blockquote>",
    "<a href='http://x.example/'>x</a> ", "<div style='display:none'>x</div>", "<p " + "a=1 " * 400 + ">", "</div>",
    "<hr><b>From:</b> Bob<br>",
)  # fmt: skip
_FIELDS = (
    "Cc: (a", 'Cc: "a" ', "Cc: a:;", "Cc: =?utf-8?q?a?= <a@b.c>, ", "References: <", "References: =?utf-8?q?<a@b>?= ",
    "Date: 1 ", "Date: (", "Date: 1:", "Subject: Re: ", "Subject: Re[", "Subject: [a] ", "Subject: (was: ",
    "Subject: a:", 'Content-Type: text/plain; a="', "Auto-Submitted: a;", "List-Id: <a.", "Thread-Index: A",
    "Authentication-Results: a; dkim=pass (x) header.d=b ", "Received: from a (b (c)) by d; ", "Message-ID: <<",
    "Content-Disposition: attachment; filename*0*=utf-8''%", "X-Failed-Recipients: a@b.example, ",
)  # fmt: skip


def _filled(piece: str) -> bytes:
    raw = piece.encode()
    return raw * (FLOOD_BYTES // len(raw))


def _floods() -> Iterator[Odd]:
    for piece in (*_LETTERS, *_PHRASES):
        plain = HEAD + b"Content-Type: text/plain; charset=utf-8\n\n" + _filled(piece)
        yield Odd(name=f"flood of {piece.strip()[:40]!r}", raw=plain, sender="bob@client.example")
    for mark in ".!?;…":
        sentence = HEAD + b"Content-Type: text/plain; charset=utf-8\n\nI will send it tomorrow" + _filled(mark) + b"x"
        yield Odd(name=f"a day before a flood of {mark!r}", raw=sentence, sender="bob@client.example")
    # It ends within what is read, in a letter: no sentence ends there, wherever one begins to look.
    word = HEAD + b"Content-Type: text/plain; charset=utf-8\n\n" + b"." * 15_000 + b"x"
    yield Odd(name="a word behind a flood of dots", raw=word, sender="bob@client.example")
    for line in _LINES:
        lines = HEAD + b"Content-Type: text/plain; charset=utf-8\n\n" + _filled(line + "\n")
        yield Odd(name=f"flood of lines {line.strip()[:40]!r}", raw=lines, sender="bob@client.example")
    for tag in _TAGS:
        page = HEAD + b"Content-Type: text/html; charset=utf-8\n\n" + _filled(tag) + b"the blue one"
        yield Odd(name=f"flood of tags {tag[:40]!r}", raw=page, sender="bob@client.example")
    for field in _FIELDS:
        name, _, piece = field.partition(": ")
        # As much as is read of one field.
        value = (piece * (32_000 // len(piece))).encode()
        yield Odd(
            name=f"flood in {name} of {piece[:40]!r}", raw=name.encode() + b": " + value + b"\n" + HEAD + b"\nblue\n"
        )


def _coloured() -> Iterator[Odd]:
    """Whoever says that their answers are red has their page looked through for red."""
    page = b"Content-Type: text/html; charset=utf-8\n\n<p>My answers are in red below.</p><hr><b>From:</b> Ana<br>"
    heading = b"<b>Sent:</b> Monday<br><b>To:</b> Bob<br><b>Subject:</b> Colours<br><p>Which one?</p>"
    for name, flood in {
        "closed as it was not opened": "<b>" * 500 + "</i>" * 30_000,
        "a colour of 5,000 digits": f"<p style='color: rgb({'1' * 5_000})'>a</p>",
        "styles without an end": "<style" * 10_000,
        "comments without an end": "<!--" * 20_000,
        "a tag without an end": "<" + "a" * 100_000,
        "a colour behind blanks": f"<p style='color:{' ' * 100_000}'>a</p>",
        "20,000 red words": "<p style='color:red'>xq</p>" * 20_000,
    }.items():
        yield Odd(name=f"red: {name}", raw=HEAD + page + heading + flood.encode(), sender="bob@client.example")


def _half_matches() -> Iterator[Odd]:
    """What a pattern begins to match at every letter, and never ends to."""
    hoped = f"ich hoffe {'ist ' * 60}{('ge' * 20 + ' ') * 6}am montag {'montag ' * 8}"
    for name, text in {
        "a hope that nothing came of": f"{hoped}. " * 10,
        "a ruler whose words never end": f"—*_–  x{' ' * 15_000}z",
        "rulers with a gap": f"-- x{' ' * 300}y\n" * 100,
        "a bar before dashes": f"|{'-' * 15_000} " * 3,
        "a desk's entries": f"##- Reply above this line -##\n{'----' + chr(10) + 'Bob, 3 Mar 2026, 10' + chr(10)}"
        * 4_000,
        "a desk's long entries": "##- Reply above this line -##\n"
        + f"----\nBob{'b' * 50}, 2026 2026 2026 10 10\n" * 4_000,
        "a firm's name": f"firma{' ' * 2_000}" * 5,
    }.items():
        raw = HEAD + b"Content-Type: text/plain; charset=utf-8\n\n" + text.encode()
        yield Odd(name=f"half matched: {name}", raw=raw, sender="bob@client.example")


def _nested() -> Iterator[Odd]:
    """Parts in parts, three in each of the first six."""
    inner = b"x"
    for depth in range(18):
        boundary = b"b%d" % depth
        head = b'Content-Type: multipart/mixed; boundary="%s"\n\n' % boundary
        inner = head + (b"--" + boundary + b"\n" + inner + b"\n") * (3 if depth < 6 else 1) + b"--" + boundary + b"--\n"
    yield Odd(name="multiparts that triple", raw=HEAD + inner, sender="bob@client.example")
    report = b"--b\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822;a@b.example\nStatus: 5.1.1\n\n"
    kind = b"Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
    yield Odd(name="400 delivery reports in one", raw=HEAD + kind + report * 400, sender="bob@client.example")


def _without_a_header() -> Iterator[Odd]:
    yield Odd(name="one line without a header", raw=b"just some words", says="just some words", complains=True)
    yield Odd(name="one line, then a gap", raw=b"just some words\n\nand more\n", says="just some words", complains=True)
    yield Odd(
        name="one line of text behind the fields", raw=HEAD + b"the blue one\n", says="the blue one", complains=True
    )
    yield Odd(name="nothing, and it says so", raw=b"", complains=True)
    yield Odd(name="zeros, and it says so", raw=b"\0" * 10, complains=True)


CASES: tuple[Odd, ...] = (*_floods(), *_coloured(), *_half_matches(), *_nested(), *_without_a_header())
