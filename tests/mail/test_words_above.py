"""What stands above any quote: the only place where a member's mail can steer us."""

from datetime import UTC, datetime

import pytest

from bot.mail.quoting import words_above
from bot.mail.reading import read

HEAD = "From: ana@studio.example\nTo: followup@studio.example\nSubject: Re: Texts\nMIME-Version: 1.0\n"
GMAIL = (
    '<div dir="ltr">#snooze friday<div><br></div><div>Ana</div></div><br><div class="gmail_quote"><div '
    'class="gmail_attr">On Mon, 3 Mar 2025 at 10:15, Bob wrote:<br></div><blockquote>#close</blockquote></div>'
)
OUTLOOK = (
    '<p class="MsoNormal">#pause<o:p></o:p></p><p>&nbsp;</p><div style="border-top:solid #E1E1E1 1.0pt"><p>'
    "<b>From:</b> Bob &lt;bob@acme.example&gt;<br><b>Sent:</b> Monday<br><b>To:</b> Ana<br><b>Subject:</b> Texts</p>"
    "</div><p>#close</p>"
)


def above(body: str, kind: str = "text/plain") -> str:
    raw = f"{HEAD}Content-Type: {kind}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}"
    return words_above(read(raw.encode(), fallback=datetime(2025, 3, 5, tzinfo=UTC)))


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("#pause", "#pause"),
        ("#pause", "\n\n#pause  \n"),
        ("#pause", "\u00a0#pause\u00a0"),
        ("#pause", "#pause\n\nBest,\nAna\n#close"),
        ("#pause", "#pause\n-- \nAna\n#close"),
        ("got it", "got it\n\nSent from my iPhone"),
        ("got it", "got it\n\nVon: Bob <bob@acme.example>\nGesendet: Montag\nAn: Ana\nBetreff: Texts\n\nclose"),
        ("3 got it\n4 snooze fri", "3 got it\n4 snooze fri\n\nAm 03.03.2025 um 10:15 schrieb Studio:\n> 1 close\n"),
        ("Not #close", "Not #close\n\nOn Mon, 3 Mar 2025 at 10:15, Bob wrote:\n> Which?\n\n#close"),
        ("", "On Mon, 3 Mar 2025 at 10:15, Bob wrote:\n> Which?\n\n#close"),
        ("", "> Which?\n#close"),
        ("", ""),
    ],
)
def test_only_what_stands_above_the_history_counts(words: str, body: str) -> None:
    """Neither quotes nor forwards nor signatures, nor what stands below them."""
    assert words == above(body)


@pytest.mark.parametrize(("words", "body"), [("#snooze friday\n\nAna", GMAIL), ("#pause", OUTLOOK)])
def test_the_same_in_html(words: str, body: str) -> None:
    """As Gmail and Outlook write it."""
    assert words == above(body, "text/html")
