"""The user's own files: which of them hold mails, and which mail lies where."""

from pathlib import Path

from bot.adapters.files import placed_mails_in


def test_an_empty_eml_file_is_a_mail_and_an_empty_mbox_holds_none(tmp_path: Path) -> None:
    """`read` tells a line for each mail it was given, also for one of which nothing is left."""
    for name, stored in (("a.eml", b""), ("b.eml", b"\n"), ("c.mbox", b""), ("d.eml", b"Subject: x\n\nx\n")):
        (tmp_path / name).write_bytes(stored)
    assert [("a.eml", b""), ("b.eml", b"\n"), ("d.eml", b"Subject: x\n\nx\n")] == [
        (file.name, raw) for file, _, raw in placed_mails_in(tmp_path)
    ]


def test_a_maildir_and_an_mbox_are_read_in_their_order(tmp_path: Path) -> None:
    """What is being delivered (tmp) is not there yet; in an mbox each mail has its place."""
    for part in ("cur", "new", "tmp"):
        (tmp_path / part).mkdir()
        (tmp_path / part / f"1.{part}:2,S").write_bytes(f"Subject: {part}\n\n".encode())
    (tmp_path / "box").write_bytes(b"From a@b.example 9:12\nSubject: one\n\nFrom a@b.example 9:13\nSubject: two\n\n")
    assert [b"Subject: cur\n\n", b"Subject: new\n\n"] == [raw for _, _, raw in placed_mails_in(tmp_path)]
    assert [0, 1] == [place for _, place, _ in placed_mails_in(tmp_path / "box")]
