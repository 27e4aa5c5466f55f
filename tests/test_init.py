"""`courtside init` as a person meets it: servers proposed, every answer tried at once on real servers."""

import asyncio
import os
from asyncio.subprocess import PIPE
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from bot.rehearsal.postoffice import PASSWORD, PostOffice
from bot.settings.load import Settings, load
from bot.settings.model import Auth
from tests.adapters.smtp_script import Script, listening
from tests.warm import warm

BOT = "followup@studio.example"
THE_REST = ["", "", "", "-"]
"""Domains, members, zone and holidays as they are proposed."""


async def init(folder: Path, *answers: str) -> tuple[int, str]:
    """The command in a folder, with one answer a line; how it ended, and all it said."""
    environ = {"PATH": os.environ["PATH"]}
    words = [*warm(), "init"]
    process = await asyncio.create_subprocess_exec(
        *words, cwd=folder, env=environ, stdin=PIPE, stdout=PIPE, stderr=asyncio.subprocess.STDOUT
    )
    said, _ = await asyncio.wait_for(process.communicate("".join(f"{one}\n" for one in answers).encode()), 60)
    return process.returncode or 0, said.decode()


def asked(folder: Path, *answers: str) -> tuple[Settings, str]:
    code, said = asyncio.run(init(folder, *answers))
    assert code == 0, said
    return load(folder / "courtside.toml", {}), said


async def _nobody(recipient: str, content: bytes) -> None:
    """Whatever is sent, reaches nobody."""


def test_a_password_is_tried_at_once_and_lies_in_a_file_of_its_own(tmp_path: Path) -> None:
    """A wrong one is told with its fix and asked again; the right one works, for reading and for sending."""

    async def tale() -> tuple[int, str, Script]:
        async with AsyncExitStack() as servers:
            office = PostOffice(BOT, _nobody)
            await office.open()
            servers.push_async_callback(office.close)
            post = await servers.enter_async_context(listening(Script()))
            imap, smtp = f"imap://127.0.0.1:{office.imap_port}", f"smtp://127.0.0.1:{post.port}"
            # The wrong password; not kept; the same server and the right one.
            code, said = await init(tmp_path, BOT, "-", imap, "wrong", "n", "", PASSWORD, smtp, *THE_REST)
            return code, said, post

    code, said, post = asyncio.run(tale())
    assert code == 0, said
    assert 1 == said.count("Keep it all the same?")
    assert "did not let us in" in said
    assert "The server names no folder for sent mail, so only INBOX is watched." in said
    assert "The mailbox works." in said
    assert "Sending works." in said
    assert PASSWORD not in said
    assert ["MAIL", "RSET"] == [line.split()[0] for line in post.said if line.split()[0] in ("MAIL", "RSET", "DATA")]
    secret = tmp_path / "inbox.password"
    assert (0o600, f"{PASSWORD}\n") == (secret.stat().st_mode & 0o777, secret.read_text("utf-8"))
    assert PASSWORD not in (tmp_path / "courtside.toml").read_text("utf-8")
    settings = load(tmp_path / "courtside.toml", {})
    assert ("INBOX",) == settings.inbox.folders
    assert settings.inbox.password is not None
    assert PASSWORD == settings.inbox.password.get_secret_value()


def test_a_server_that_is_not_there_is_told_and_may_be_kept(tmp_path: Path) -> None:
    """Perhaps it comes up tomorrow."""
    nowhere = ["imap://127.0.0.1:9", "secret-word", "y", "smtp://127.0.0.1:9", "y"]
    settings, said = asked(tmp_path, BOT, "-", *nowhere, *THE_REST)
    assert 2 == said.count("Keep it all the same?")
    assert 2 <= said.count("Fix: ")
    assert 9 == settings.inbox.url.port


@pytest.mark.parametrize(
    ("address", "inbox", "outbox", "authserv"),
    [
        ("ana@gmail.com", "imap.gmail.com", "smtp.gmail.com", "mx.google.com"),
        ("ana@fastmail.com", "imap.fastmail.com", "smtp.fastmail.com", None),
        ("ana@gmx.de", "imap.gmx.net", "mail.gmx.net", None),
    ],
)
def test_a_known_domain_proposes_its_servers(
    address: str, inbox: str, outbox: str, authserv: str | None, tmp_path: Path
) -> None:
    """Enter takes them; what has to be done there is told, and what kind of password it wants."""
    settings, said = asked(tmp_path, address, "", "", "", "-", "Ana <ana@x.example>", "", "-")
    assert (inbox, outbox, authserv) == (settings.inbox.url.host, settings.outbox.url.host, settings.inbox.authserv_id)
    assert "password" in said.partition("What lets the bot in: ")[2].splitlines()[0]
    assert not (tmp_path / "inbox.password").exists()


def test_a_domain_of_ones_own_at_a_provider_that_takes_no_password(tmp_path: Path) -> None:
    """A person names Microsoft 365, and is led to `courtside login`; somebody unknown is asked again."""
    settings, said = asked(tmp_path, BOT, "the post office", "Microsoft 365", "8f2c-4d1e", "", "", *THE_REST)
    assert "is nobody we know; write - and name the servers next" in said
    assert (Auth.MICROSOFT, "outlook.office365.com") == (settings.inbox.auth, settings.inbox.url.host)
    assert "smtp.office365.com" == settings.outbox.url.host
    assert "What lets the bot in" not in said
    assert "Say `courtside login`, then `courtside run`; put followup@studio.example in cc." in said
