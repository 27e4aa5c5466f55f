"""Answers in a colour or in bold among our own lines, as the words above them say."""

import pytest

from bot.mail.coloured import coloured_answers

OURS = "<p>Which size?</p>"


@pytest.mark.parametrize(
    ("said", "page", "heard"),
    [
        ("My answers are in bold below.", f"{OURS}<p><b>A4, please</b></p>", ["A4, please"]),
        ("My answers are in red below.", f"{OURS}<p><b>A4, please</b></p>", []),
        ("Answers below in blue.", f"{OURS}<p style='color:#0000cc'>A4, please</p>", ["A4, please"]),
        ("Answers below in blue.", f"{OURS}<p style='color:#cc0000'>A4, please</p>", []),
        ("See below, in colour.", f"{OURS}<p><font color=green>A4, please</font></p>", ["A4, please"]),
        ("See below, in colour.", f"{OURS}<p style='color:#606a60'>A4, please</p>", []),
        ("The logo in red, please.", f"{OURS}<p style='color:red'>A4, please</p>", []),
        ("My answers are in bold below.", "<p><b>Subject:</b> Sizes</p><p><b>A4, please</b></p>", ["A4, please"]),
    ],
)
def test_what_is_announced_is_heard(said: str, page: str, heard: list[str]) -> None:
    """Another colour says nothing, nor does a heading, nor a colour that is wished for."""
    quoted = "Subject: Sizes\nWhich size?\nA4, please"
    assert heard == coloured_answers(said, quoted, page)
