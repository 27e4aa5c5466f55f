"""`courtside init`: a settings file by asking, that loads as it is written and overwrites nothing."""

import os
from collections.abc import Callable

import typer

from bot.cli.config import DEFAULT, Config
from bot.ports import Trouble
from bot.project.freemail import FREE_MAIL
from bot.settings.holidays import holidays_wrong
from bot.settings.load import read
from bot.settings.problems import toml
from bot.settings.values import (
    parse_address,
    parse_domain,
    parse_mailbox,
    parse_mailbox_server,
    parse_mailer_server,
    parse_zone,
)

FILE = """\
# Written by `courtside init`; deploy/courtside.toml shows every key there is.
mode = "approve"  # every letter is shown to you first; "auto" sends, "observe" only watches

[bot]
address = {address}  # put this one in cc

[inbox]  # its password: set COURTSIDE_INBOX__PASSWORD, or name a file by password_file
url = {inbox}

[outbox]  # the same user name and password, unless you write others
url = {outbox}

[team]
domains = {domains}
members = {members}
timezone = {timezone}
holidays = {holidays}
"""


def init(config: Config = DEFAULT) -> None:
    """Write courtside.toml by asking; an existing file is never overwritten."""
    if config.exists():
        raise Trouble(f"{config} is there already and stays as it is; name another with --config FILE.")
    text = _answers()
    settings = read(text, config, os.environ)
    try:
        with config.open("x", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise Trouble(f"{config} cannot be written: {error.strerror}.") from None
    typer.echo(f"\n{config} is written. Set COURTSIDE_INBOX__PASSWORD, then put {settings.bot.address} in cc.")


def _answers() -> str:
    """The file, from one answer after the other; a wrong one is asked again with its reason."""
    typer.echo("A few questions; Enter takes what stands in brackets.\n")
    address = _ask("The bot's own address, to put in cc", "", parse_address)
    domain = address.rpartition("@")[2]
    inbox = _ask("Its mailbox (imaps:// or imap+starttls://)", f"imaps://imap.{domain}", parse_mailbox_server)
    outbox = _ask("The server that sends", f"smtp+starttls://smtp.{domain}:587", parse_mailer_server)
    own = "-" if domain in FREE_MAIL else domain
    team = _ask("Your team's domains, with commas between; - for none", own, _domains)
    others = "-" if _several(team) else ""
    members = _ask("Members elsewhere, such as Lee <lee@freelance.example>", others, _members)
    zone = _ask("Your time zone", "Europe/Berlin", parse_zone)
    holidays = _ask("Your public holidays, such as DE-BE, FR or US-NY; - for none", "-", _holidays)
    return FILE.format(
        address=toml(address.lower()),
        inbox=toml(inbox),
        outbox=toml(outbox),
        domains=toml(_several(team)),
        members=toml(_several(members)),
        timezone=toml(zone),
        holidays=toml("" if holidays == "-" else holidays),
    )


def _ask(question: str, default: str, parse: Callable[[str], object]) -> str:
    def checked(answer: str) -> str:
        try:
            parse(answer)
        except ValueError as error:
            raise typer.BadParameter(f"{error}.") from None
        return answer.strip()

    return str(typer.prompt(question, default=default or None, value_proc=checked))


def _several(answer: str) -> list[str]:
    return [one.strip() for one in answer.split(",") if one.strip() not in ("", "-")]


def _domains(answer: str) -> None:
    for one in _several(answer):
        if parse_domain(one) in FREE_MAIL:
            raise ValueError(f"everybody has an address at {one}; write - here, and name the members next")


def _members(answer: str) -> None:
    for one in _several(answer):
        parse_mailbox(one)


def _holidays(answer: str) -> None:
    wrong = "" if answer.strip() == "-" else holidays_wrong(answer.strip())
    if wrong:
        raise ValueError(wrong)
