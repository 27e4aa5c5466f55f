"""Who runs people's mail: servers, what to log in with, what one has to know; deploy/providers is made from this."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.settings.model import Auth
from bot.settings.values import did_you_mean


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """One provider, as its own help pages describe it."""

    key: str
    name: str
    imap: str
    smtp: str
    domains: tuple[str, ...] = ()
    """Addresses at these are surely there; at others a person has to say."""
    also: tuple[str, ...] = ()
    """What people call it besides its name."""
    auth: Auth = Auth.PASSWORD
    login: str = "the mailbox's own password"
    """What is given as password."""
    steps: tuple[str, ...] = ()
    """What has to be done there first."""
    keeps_sent: bool = False
    """Files a copy of what goes out by SMTP among the sent mail by itself: the witness of unknown letters."""
    authserv_id: str | None = None
    """Who signs its Authentication-Results (RFC 8601); None: `doctor` does not know either."""
    quota: str = ""
    registering: tuple[str, ...] = ()
    """The way to a login without a password, step by step; empty where there is none."""


APP_PASSWORD = "an app password, not that of the account"
PROVIDERS: tuple[Provider, ...] = (
    Provider(
        key="google",
        name="Google (Gmail, Workspace)",
        imap="imaps://imap.gmail.com",
        smtp="smtp+starttls://smtp.gmail.com:587",
        domains=("gmail.com", "googlemail.com"),
        also=("google workspace", "g suite", "google apps", "google mail"),
        login=APP_PASSWORD,
        steps=(
            "Turn on 2-Step Verification for the bot's account, then make an app password under Security.",
            'Where the administrator allows no app passwords: `auth = "google"`, as told below.',
        ),
        keeps_sent=True,
        authserv_id="mx.google.com",
        quota="500 mails a day (Workspace 2,000); more is refused with 5.4.5 until the next day",
        registering=(
            "In the checkout, `pip install '.[google]'`; `deploy/requirements.txt` has it already.",
            "At console.cloud.google.com make a project, and under *Google Auth Platform* its consent screen: audience "
            "*Internal* in a Workspace. With *External* publish the app, for a login to one in testing ends after "
            "seven days.",
            "Under *Clients* create a client of the type *Desktop app*.",
            'In the settings write `auth = "google"` under `[inbox]` in place of the password, and under `[login]` its '
            "`client_id`, and `client_secret_file` with a file that holds its secret.",
            "`courtside login` prints an address: open it in any browser, log in as the bot's account and agree.",
            "The browser then shows an error at an address that begins with http://127.0.0.1:1/: copy that address "
            "whole, and paste it where `courtside login` waits for it.",
            "`courtside doctor`. What was granted lies in the folder `tokens` beside the settings, for their owner "
            "alone; the worker has to be able to write there.",
        ),
    ),
    Provider(
        key="microsoft365",
        name="Microsoft 365 and Outlook.com",
        imap="imaps://outlook.office365.com",
        smtp="smtp+starttls://smtp.office365.com:587",
        domains=("outlook.com", "hotmail.com", "live.com", "msn.com", "outlook.de", "hotmail.de", "hotmail.fr"),
        also=("office 365", "o365", "m365", "ms 365", "office", "exchange", "exchange online", "hotmail"),
        auth=Auth.MICROSOFT,
        login="no password: Microsoft takes none for IMAP and SMTP",
        steps=(
            "Allow *Authenticated SMTP* and *IMAP* for the bot's mailbox in the admin centre.",
            "Register an app and log in, as told below.",
        ),
        keeps_sent=True,
        quota="30 mails a minute and 10,000 recipients a day",
        registering=(
            "In the checkout, `pip install '.[microsoft]'`; `deploy/requirements.txt` has it already.",
            "At entra.microsoft.com, under *App registrations*, make a *New registration* without a redirect address.",
            "Under *Authentication* set *Allow public client flows* to yes.",
            "Under *API permissions* add, of *Microsoft Graph*, the delegated IMAP.AccessAsUser.All and SMTP.Send; "
            "where people may not agree for themselves an administrator grants consent there.",
            "From *Overview* take the *Application (client) ID* as `[login] client_id`, and the *Directory (tenant) "
            'ID* as `[login] tenant`. For a private mailbox at Outlook.com it is `tenant = "consumers"`.',
            "`courtside login` shows a page and a code: open it in any browser, type the code, log in as the bot's "
            "account and agree. It goes on by itself.",
            "`courtside doctor`. What was granted lies in the folder `tokens` beside the settings, for their owner "
            "alone; the worker has to be able to write there.",
        ),
    ),
    Provider(
        key="fastmail",
        name="Fastmail",
        imap="imaps://imap.fastmail.com",
        smtp="smtps://smtp.fastmail.com",
        domains=("fastmail.com", "fastmail.fm", "fastmail.de", "fastmail.net", "sent.com"),
        login=APP_PASSWORD,
        steps=("Make an app password with access to *Mail (IMAP/SMTP)* under Privacy & Security.",),
    ),
    Provider(
        key="icloud",
        name="iCloud Mail",
        also=("apple", "apple mail"),
        imap="imaps://imap.mail.me.com",
        smtp="smtp+starttls://smtp.mail.me.com:587",
        domains=("icloud.com", "me.com", "mac.com"),
        login="an app-specific password",
        steps=("Make an app-specific password at account.apple.com, under Sign-In and Security.",),
        quota="1,000 mails a day",
    ),
    Provider(
        key="yahoo",
        name="Yahoo Mail",
        imap="imaps://imap.mail.yahoo.com",
        smtp="smtps://smtp.mail.yahoo.com",
        domains=("yahoo.com", "ymail.com", "rocketmail.com", "yahoo.de", "yahoo.fr", "yahoo.co.uk", "yahoo.es"),
        login=APP_PASSWORD,
        steps=("Make an app password under Account Security.",),
        keeps_sent=True,
        quota="500 mails a day",
    ),
    Provider(
        key="zoho",
        name="Zoho Mail",
        imap="imaps://imappro.zoho.eu",
        smtp="smtps://smtppro.zoho.eu",
        domains=("zoho.com", "zohomail.com", "zoho.eu", "zohomail.eu"),
        login="an app-specific password where two-factor login is on",
        steps=(
            "Turn on IMAP access in the settings of the mailbox.",
            "Accounts in America have zoho.com in place of zoho.eu, free ones imap and smtp without pro.",
        ),
    ),
    Provider(
        key="gmx",
        name="GMX",
        imap="imaps://imap.gmx.net",
        smtp="smtp+starttls://mail.gmx.net:587",
        domains=("gmx.de", "gmx.net", "gmx.at", "gmx.ch"),
        login="the mailbox's own password, an app password where two-factor login is on",
        steps=("Turn on *POP3 and IMAP access* in the settings of the mailbox.",),
    ),
    Provider(
        key="webde",
        name="WEB.DE",
        imap="imaps://imap.web.de",
        smtp="smtp+starttls://smtp.web.de:587",
        domains=("web.de",),
        login="the mailbox's own password, an app password where two-factor login is on",
        steps=("Turn on *POP3 and IMAP access* in the settings of the mailbox.",),
    ),
    Provider(
        key="ionos",
        name="IONOS",
        also=("1&1", "1und1", "1and1", "1&1 ionos"),
        imap="imaps://imap.ionos.de",
        smtp="smtps://smtp.ionos.de",
        steps=("Contracts elsewhere have ionos.com, ionos.fr, ionos.es or ionos.co.uk in place of ionos.de.",),
    ),
    Provider(
        key="ovh",
        name="OVHcloud",
        imap="imaps://ssl0.ovh.net",
        smtp="smtps://ssl0.ovh.net",
        steps=("This is MX Plan; Email Pro and Exchange show their own server name in the control panel.",),
        quota="200 mails an hour from one account",
    ),
    Provider(
        key="infomaniak",
        name="Infomaniak",
        imap="imaps://mail.infomaniak.com",
        smtp="smtps://mail.infomaniak.com",
        domains=("ik.me", "ikmail.com"),
        login="a device password, made for the bot alone",
        steps=("Make a device password in the Manager, under the mailbox.",),
    ),
    Provider(
        key="mailbox-org",
        name="mailbox.org",
        imap="imaps://imap.mailbox.org",
        smtp="smtps://smtp.mailbox.org",
        domains=("mailbox.org",),
        login="the mailbox's own password, an app password where two-factor login is on",
    ),
    Provider(
        key="gandi",
        name="Gandi",
        imap="imaps://mail.gandi.net",
        smtp="smtps://mail.gandi.net",
    ),
    Provider(
        key="posteo",
        name="Posteo",
        imap="imaps://posteo.de",
        smtp="smtps://posteo.de",
        domains=("posteo.de", "posteo.net", "posteo.org", "posteo.eu"),
        steps=("With additional email account protection on, make an app password.",),
    ),
    Provider(
        key="t-online",
        name="T-Online (Telekom Mail)",
        imap="imaps://secureimap.t-online.de",
        smtp="smtps://securesmtp.t-online.de",
        domains=("t-online.de", "magenta.de"),
        login="the password for mail programs, not that of the Telekom login",
        steps=("Set a password for mail programs in the customer centre.",),
    ),
    Provider(
        key="strato",
        name="STRATO",
        imap="imaps://imap.strato.de",
        smtp="smtps://smtp.strato.de",
    ),
    Provider(
        key="migadu",
        name="Migadu",
        imap="imaps://imap.migadu.com",
        smtp="smtps://smtp.migadu.com",
    ),
    Provider(
        key="proton",
        name="Proton Mail, through its Bridge on this machine",
        imap="imap://127.0.0.1:1143",
        smtp="smtp://127.0.0.1:1025",
        domains=("proton.me", "protonmail.com", "pm.me"),
        login="the password that Bridge shows, not that of the account",
        steps=("Install Proton Mail Bridge on this machine, log in there, and leave it running.",),
        keeps_sent=True,
    ),
)


def provider_of(domain: str) -> Provider | None:
    """Who surely runs the mail of that domain; None: a person has to say."""
    return next((one for one in PROVIDERS if domain.lower() in one.domains), None)


def provider_called(words: str) -> Provider | None:
    """Who is meant by a name a person typed; None where that is nobody, or could be several."""
    said = _plain(words)
    found = [one for one in PROVIDERS if said in map(_plain, (one.key, one.name, *one.also, *one.domains))]
    found = found or [
        one for one in PROVIDERS if len(said) > 2 and (said in _plain(one.key) or said in _plain(one.name))
    ]
    return found[0] if len(found) == 1 else None


def provider_meant(words: str) -> str:
    """`; did you mean 'Fastmail'?`, or nothing where no name is near."""
    return did_you_mean(words.strip(), [one.name.partition(" (")[0] for one in PROVIDERS])


def _plain(words: str) -> str:
    """`Web.de`, `web de` and `WEBDE` are one."""
    return "".join(sign for sign in words.casefold() if sign.isalnum() or sign == "&")


# --- the recipes ---------------------------------------------------------------------------------


def recipe(one: Provider) -> str:
    """What to do at a provider, and the settings that go with it, as a page."""
    return "\n".join(_lines(one)) + "\n"


def _lines(one: Provider) -> Iterator[str]:
    yield from (f"# Courtside at {one.name}", "")
    if one.steps:
        yield from ("## There", "", *(f"{number}. {step}" for number, step in enumerate(one.steps, 1)), "")
    yield from ("## Here", "", "```toml", "[bot]", 'address = "followup@studio.example"', "", "[inbox]")
    yield f'url = "{one.imap}"'
    yield from [f'auth = "{one.auth}"'] if one.auth is not Auth.PASSWORD else ['password_file = "inbox.password"']
    yield from [f'authserv_id = "{one.authserv_id}"'] if one.authserv_id else []
    yield from ("", "[outbox]", f'url = "{one.smtp}"')
    yield from ("", "[login]", 'client_id = "8f2c...-4d1e"') if one.auth is not Auth.PASSWORD else ()
    yield from ("```", "", f"Log in with {one.login}.", "")
    if one.registering:
        yield from ("## Logging in without a password", "")
        yield from (*(f"{number}. {step}" for number, step in enumerate(one.registering, 1)), "")
    yield from ("## Know this", "")
    if one.keeps_sent:
        yield "- It files what goes out among the sent mail by itself: a letter whose link broke is found again there."
    else:
        yield "- Whether it files what goes out among the sent mail is shown by `courtside doctor --send`."
    if one.quota:
        yield f"- It takes {one.quota}; set `[limits] per_day` below that."
    if one.authserv_id is None:
        yield "- Orders by mail are confirmed by mail, until you name the server that vouches in `[inbox] authserv_id`."
    yield "- `courtside doctor` tries reading and sending, and names whatever is wrong with its fix."


def write_recipes(folder: Path) -> None:
    """Every recipe as a file of its own."""
    for one in PROVIDERS:
        (folder / f"{one.key}.md").write_text(recipe(one), "utf-8")


if __name__ == "__main__":
    write_recipes(Path(sys.argv[1]))
