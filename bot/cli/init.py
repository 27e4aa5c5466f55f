"""`courtside init`: a settings file by asking, every answer tried at once, that loads as it is written."""

import os
from dataclasses import dataclass
from pathlib import Path

import typer

from bot.cli.asking import ask, ask_domains, ask_holidays, ask_members, ask_secret, several
from bot.cli.config import DEFAULT, Config
from bot.cli.init_servers import SENT, Draft, tried_mailbox, tried_sending
from bot.mail.hosts import parse_mailbox_server, parse_mailer_server
from bot.ports import Trouble
from bot.project.freemail import FREE_MAIL
from bot.settings.error import followed
from bot.settings.load import read
from bot.settings.model import Auth
from bot.settings.problems import toml
from bot.settings.providers import PROVIDERS, Provider, provider_called, provider_meant, provider_of
from bot.settings.values import parse_address, parse_zone

PASSWORD_FILE = "inbox.password"
FILE = """\
# Written by `courtside init`; deploy/courtside.toml shows every key there is.
mode = "approve"  # every letter is shown to you first; "auto" sends, "observe" only watches

[bot]
address = {address}  # put this one in cc

[inbox]
url = {inbox}
{login}

[outbox]  # the same user name and password, unless you write others
url = {outbox}

[team]
domains = {domains}
members = {members}
timezone = {timezone}
holidays = {holidays}
"""
NO_PASSWORD = "# its password: set COURTSIDE_INBOX__PASSWORD, or name a file by password_file"
OTHER = Provider(key="", name="", imap="imaps://imap.{domain}", smtp="smtp+starttls://smtp.{domain}:587")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """Where the mail is, and how one gets at it."""

    draft: Draft
    login: str
    """The lines under [inbox] that say how we log in, and [login] with them."""


def init(config: Config = DEFAULT) -> None:
    """Write courtside.toml by asking; an existing file is never overwritten."""
    secret = config.with_name(PASSWORD_FILE)
    for one in (config, secret):
        if one.exists():
            raise Trouble(f"{one} is there already and stays as it is; name another with --config FILE.")
    if not config.absolute().parent.is_dir():
        raise Trouble(f"{config.parent} is no folder; make it first, or name another file with --config FILE.")
    typer.echo("A few questions; Enter takes what stands in brackets.\n")
    try:
        mail = _mail()
        text = _file(mail)
    except typer.Abort:
        raise Trouble("\nNothing was written.") from None
    settings = read(text, config, os.environ)
    if mail.draft.password:
        _write(secret, mail.draft.password + "\n")
    _write(config, text)
    typer.echo(f"\n{config} is written. {_next(mail.draft)}, then `courtside run`; put {settings.bot.address} in cc.")


def _next(draft: Draft) -> str:
    if draft.auth is not Auth.PASSWORD:
        return "Say `courtside login`"
    return "Say `courtside doctor`" if draft.password else "Set COURTSIDE_INBOX__PASSWORD"


def _mail() -> Mail:
    """Address, servers and password; each server is tried as soon as it is known."""
    address = ask("The bot's own address, to put in cc", "", parse_address).lower()
    domain = address.rpartition("@")[2]
    provider = _provider(domain)
    client = _client(provider) if provider.auth is not Auth.PASSWORD else ""
    inbox = ask("Its mailbox (imaps:// or imap+starttls://)", provider.imap.format(domain=domain), parse_mailbox_server)
    password = "" if client else ask_secret(f"What lets the bot in: {provider.login} (Enter: not now)")
    draft = Draft(address=address, inbox=inbox, outbox="", password=password, auth=provider.auth)
    draft = tried_mailbox(draft)
    outbox = ask("The server that sends", provider.smtp.format(domain=domain), parse_mailer_server)
    draft = tried_sending(draft.sending_by(outbox))
    return Mail(draft=draft, login=_login(draft, provider, client))


def _provider(domain: str) -> Provider:
    """Who runs the mail: known by the domain, or by a person's word; OTHER where it is nobody we know."""
    found = provider_of(domain)
    if found is None:
        names = ", ".join(one.name.partition(" (")[0] for one in PROVIDERS[:8])
        found = provider_called(ask(f"Who runs the mail of {domain}? ({names} ...; - for another)", "-", _somebody))
    if found is None:
        return OTHER
    typer.echo(f"\n{found.name}:")
    for step in found.steps:
        typer.echo(f"  {step}")
    typer.echo("")
    return found


def _somebody(name: str) -> None:
    if name.strip() != "-" and provider_called(name) is None:
        known = f"{name!r} is nobody we know{provider_meant(name)}"
        raise ValueError(followed(known, "write - and name the servers next"))


def _client(provider: Provider) -> str:
    return ask(f"The id of the app you registered at {provider.name.partition(' (')[0]}", "", _one_word)


def _one_word(text: str) -> None:
    if not text.strip() or not text.isprintable():
        raise ValueError("an id is one line")


def _login(draft: Draft, provider: Provider, client: str) -> str:
    lines = [f"authserv_id = {toml(provider.authserv_id)}"] if provider.authserv_id else []
    lines += [f"folders = {toml(list(draft.folders))}"] if SENT not in draft.folders else []
    if client:
        return "\n".join([f"auth = {toml(draft.auth.value)}", *lines, "", "[login]", f"client_id = {toml(client)}"])
    return "\n".join([f"password_file = {toml(PASSWORD_FILE)}" if draft.password else NO_PASSWORD, *lines])


def _file(mail: Mail) -> str:
    """The file, with what is asked about the team."""
    draft = mail.draft
    domain = draft.address.rpartition("@")[2]
    team = ask_domains("-" if domain in FREE_MAIL else domain)
    members = ask_members("-" if several(team) else "")
    zone = ask("Your time zone", "Europe/Berlin", parse_zone)
    holidays = ask_holidays()
    return FILE.format(
        address=toml(draft.address),
        inbox=toml(draft.inbox),
        outbox=toml(draft.outbox),
        login=mail.login,
        domains=toml(several(team)),
        members=toml(several(members)),
        timezone=toml(zone),
        holidays=toml("" if holidays == "-" else holidays),
    )


def _write(path: Path, text: str) -> None:
    try:
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600 if path.name == PASSWORD_FILE else 0o666)
        with open(file, "w", encoding="utf-8") as opened:
            opened.write(text)
    except OSError as error:
        raise Trouble(f"{path} cannot be written: {error.strerror}.") from None
