"""Every key of `courtside.toml`: what it means, what it may be, and an example; the sample file is made from this."""

from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PlainValidator, SecretStr, StringConstraints

from bot.followup.calendar import parse_hours
from bot.followup.ladder import Then, parse_rate
from bot.followup.policy import Backlog, DigestHour, Mode
from bot.mail.hosts import Server, parse_mailer_server
from bot.settings.keys import (
    Addresses,
    AddressText,
    ClientKey,
    Closures,
    Domains,
    Duration,
    Holidays,
    Hours,
    Language,
    Line,
    Mailboxes,
    MailboxServer,
    Names,
    ProjectKey,
    RateText,
    StepName,
    WaitText,
    Zone,
    alarm_url,
    read_by,
    signer,
    store_url,
)
from bot.settings.values import (
    Money,
    parse_alarm_span,
    parse_digest_hour,
    parse_login_server,
    parse_money,
    parse_months,
    parse_notice,
    parse_zone,
)


class Auth(StrEnum):
    """How one proves to a mail server who one is."""

    PASSWORD = "password"
    GOOGLE = "google"
    MICROSOFT = "microsoft"


class Section(BaseModel):
    """A table of the settings file."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class BotSection(Section):
    """Who the bot is: the address that people put in cc."""

    address: AddressText = Field(description="put this one in cc", examples=["followup@studio.example"])
    name: Line = Field("Studio", description="the name its letters come from", examples=["Studio"])


class InboxSection(Section):
    """The shared inbox the bot watches; nothing in it is ever changed."""

    url: MailboxServer = Field(
        description="imaps://, imap+starttls://, or imap:// (plain: this machine only)",
        examples=["imaps://imap.studio.example"],
    )
    username: Line | None = Field(None, description="default: the bot's address", examples=["followup@studio.example"])
    password: SecretStr | None = Field(
        None, description="better: COURTSIDE_INBOX__PASSWORD, or password_file", examples=["..."]
    )
    password_file: Path | None = Field(
        None, description="a file that holds only the password", examples=["/run/secrets/inbox"]
    )
    auth: Auth = Field(Auth.PASSWORD, description="password, google or microsoft", examples=["password"])
    folders: Names = Field(
        ("INBOX", "\\Sent"),
        description="names, or special uses (RFC 6154)",
        examples=[["INBOX", "\\Sent"]],
        min_length=1,
    )
    poll: Duration = Field(
        timedelta(seconds=60), description="how often to look when the server is quiet", examples=["60s"]
    )
    history: Duration = Field(
        timedelta(days=14), description="older mail is recorded and never starts a clock", examples=["14 days"]
    )
    ca_file: Path | None = Field(
        None, description="certificates to trust besides the system's", examples=["/etc/ssl/studio-ca.pem"]
    )
    authserv_id: Line | None = Field(
        None,
        description="the server whose Authentication-Results prove who sent an order by mail, or microsoft",
        examples=["mx.google.com"],
    )


class OutboxSection(Section):
    """The server that takes our letters; user name, password and auth default to those of [inbox]."""

    url: Annotated[Server, read_by(parse_mailer_server)] = Field(
        description="smtps://, smtp+starttls://, or smtp:// (plain: this machine only)",
        examples=["smtp+starttls://smtp.studio.example:587"],
    )
    username: Line | None = Field(None, description="default: that of [inbox]", examples=["followup@studio.example"])
    password: SecretStr | None = Field(None, description="default: that of [inbox]", examples=["..."])
    password_file: Path | None = Field(
        None, description="a file that holds only the password", examples=["/run/secrets/outbox"]
    )
    auth: Auth | None = Field(None, description="default: that of [inbox]", examples=["password"])
    ca_file: Path | None = Field(
        None, description="certificates to trust besides the system's", examples=["/etc/ssl/studio-ca.pem"]
    )


class LoginSection(Section):
    """The app that is registered at Google or Microsoft; only for auth = "google" or "microsoft"."""

    client_id: Line | None = Field(None, description="as the provider shows it", examples=["8f2c...-4d1e"])
    client_secret: SecretStr | None = Field(
        None, description="Google only; better: COURTSIDE_LOGIN__CLIENT_SECRET", examples=["..."]
    )
    client_secret_file: Path | None = Field(
        None, description="a file that holds only the secret", examples=["/run/secrets/login"]
    )
    tenant: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9.-]+$")] = Field(
        "organizations", description="Microsoft only: your organisation's id or domain", examples=["studio.example"]
    )
    server: Annotated[str, read_by(parse_login_server)] | None = Field(
        None,
        description="default: the provider's own; another for a national cloud",
        examples=["https://login.microsoftonline.us"],
    )
    tokens: Path = Field(
        Path("tokens"), description="a folder beside this file: what `courtside login` keeps", examples=["tokens"]
    )


class ListenSection(Section):
    """A member's own mailbox, looked into for answers that went to that member alone (design 4.12)."""

    member: AddressText = Field(description="whose mailbox it is", examples=["ana@studio.example"])
    url: MailboxServer = Field(description="as in [inbox]", examples=["imaps://imap.studio.example"])
    username: Line | None = Field(None, description="default: the member's address", examples=["ana@studio.example"])
    password: SecretStr | None = Field(None, description="better: password_file", examples=["..."])
    password_file: Path | None = Field(
        None, description="a file that holds only the password", examples=["/run/secrets/ana"]
    )
    auth: Auth = Field(Auth.PASSWORD, description="password, google or microsoft", examples=["password"])
    folders: Names = Field(("INBOX",), description="names, or special uses", examples=[["INBOX"]], min_length=1)
    ca_file: Path | None = Field(
        None, description="certificates to trust besides the system's", examples=["/etc/ssl/studio-ca.pem"]
    )


class StoreSection(Section):
    """Where everything is remembered."""

    url: Annotated[SecretStr, AfterValidator(store_url)] = Field(
        SecretStr("sqlite:///courtside.db"),
        description="or postgresql+psycopg://user:password@host/name",
        examples=["sqlite:///courtside.db"],
    )
    url_file: Path | None = Field(None, description="a file that holds only the url", examples=["/run/secrets/store"])
    forget: Annotated[int, read_by(parse_months)] = Field(
        36, description="private words are erased after that long", examples=["36 months"]
    )


class LimitsSection(Section):
    """What holds even when a machine answers everything."""

    per_thread: RateText = Field(
        parse_rate("1 per day"), description='"N per day" or "N per business day"', examples=["1 per day"]
    )
    per_contact: RateText = Field(
        parse_rate("1 per business day"), description="letters one person gets", examples=["1 per business day"]
    )
    per_silence: int = Field(4, description="letters in one silence; then it is a call", examples=[4], ge=1)
    per_minute: int = Field(20, description="letters of the whole bot", examples=[20], ge=1)
    per_day: int = Field(300, description="letters of the whole bot", examples=[300], ge=1)


class AlarmSection(Section):
    """How a person is told when reading, sending or the database fails; name a way that does not depend on them."""

    command: Names = Field(
        (),
        description="a program and its arguments; it reads the sentence on standard input",
        examples=[["/usr/local/bin/page"]],
    )
    url: Annotated[SecretStr, AfterValidator(alarm_url)] | None = Field(
        None, description="the sentence is posted there", examples=["https://push.studio.example/courtside"]
    )
    url_file: Path | None = Field(None, description="a file that holds only the url", examples=["/run/secrets/alarm"])
    post: Literal["text", "json"] = Field(
        "text", description='text, or json: {"text": "..."} as chat programs take it', examples=["text"]
    )
    mail_to: Addresses = Field((), description="addresses on another provider", examples=[["ana@home.example"]])
    mail_url: Annotated[Server, read_by(parse_mailer_server)] | None = Field(
        None, description="a second server that sends, not that of [outbox]", examples=["smtps://smtp.home.example"]
    )
    mail_username: Line | None = Field(None, description="default: no login", examples=["ana@home.example"])
    mail_password: SecretStr | None = Field(None, description="better: mail_password_file", examples=["..."])
    mail_password_file: Path | None = Field(
        None, description="a file that holds only the password", examples=["/run/secrets/alarm-mail"]
    )
    after: Annotated[timedelta, read_by(parse_alarm_span)] = Field(
        timedelta(minutes=15), description="how long a trouble may last before somebody is told", examples=["15m"]
    )
    memory: Path | None = Field(
        None, description="what was told; default: beside the database, else the settings", examples=["courtside.alarm"]
    )


class TeamSection(Section):
    """Us: who we are, when we work, and when the digest comes."""

    domains: Domains = Field(
        (), description="everybody with an address there is of the team", examples=[["studio.example"]]
    )
    members: Mailboxes = Field(
        (),
        description="people by name, and those elsewhere",
        examples=[["Ana Ruiz <ana@studio.example>", "lee@freelance.example"]],
    )
    timezone: Zone = Field(parse_zone("Europe/Berlin"), description="where the team is", examples=["Europe/Berlin"])
    hours: Hours = Field(
        parse_hours(("Mon-Fri 09:00-17:30",)),
        description='lists allowed: ["Mon-Thu 09:00-18:00", "Fri 09:00-15:00"]',
        examples=["Mon-Fri 09:00-17:30"],
    )
    holidays: Holidays = Field("", description='ISO country, or country-subdivision; "" for none', examples=["DE-BE"])
    closed: Closures = Field((), description="closures, both days included", examples=[["2026-12-24..2027-01-02"]])
    language: Language = Field(
        "en", description="for the team's own mail, and where nothing else says", examples=["en"]
    )
    digest: Annotated[DigestHour, read_by(parse_digest_hour)] = Field(
        parse_digest_hour("Mon-Fri 08:30"), description="when the digest goes out", examples=["Mon-Fri 08:30"]
    )
    digest_to: Addresses = Field(
        (), description="members who get the digest of all threads", examples=[["ana@studio.example"]]
    )


class StepSection(Section):
    """One step: each has its wait, its template, and whether a person approves it."""

    name: StepName = Field(description="also the name of its template", examples=["polite"])
    after: WaitText = Field(
        description='after the silence began, or the step before: "3 business days", "48h"',
        examples=["3 business days"],
    )
    approve: bool | None = Field(
        None, description="shown to a person first; default: only the last step is", examples=[True]
    )
    sign: Annotated[str | None, PlainValidator(signer)] = Field(
        None, description="true: from the member who asked; an address: from that member", examples=[True]
    )


class LadderSection(Section):
    """The steps of a follow-up, and what comes after the last."""

    then: Then = Field(Then.CALL, description="call, close or stop", examples=["call"])
    steps: tuple[StepSection, ...] = Field(description="in their order", min_length=1)


class ClientSection(Section):
    """An organisation we wait for; what it does not say about time is as the team's."""

    name: Line | None = Field(None, description="default: the key", examples=["Acme GmbH"])
    domains: Domains = Field(
        (), description="everybody with an address there is of the client", examples=[["acme.example"]]
    )
    contacts: Mailboxes = Field(
        (), description="people by name, and those elsewhere", examples=[["Bob <bob@acme.example>"]]
    )
    timezone: Zone | None = Field(None, description="default: the team's", examples=["America/New_York"])
    hours: Hours | None = Field(None, description="default: the team's", examples=["Mon-Fri 09:00-17:00"])
    holidays: Holidays | None = Field(None, description="default: the team's", examples=["US-NY"])
    closed: Closures | None = Field(None, description="default: the team's", examples=[["2026-08-03..2026-08-21"]])
    language: Language | None = Field(None, description="default: that of the team's own request", examples=["de"])


UNBUILT = "kept for plans, which are not built: nothing reads it yet"


class MilestoneSection(Section):
    """One thing of the plan. Past its day, one of the team's holds all steps but the first: move it, or take it out."""

    name: Line = Field(description="what is to be there", examples=["Texts"])
    whose: Literal["client", "team"] = Field(description="client or team", examples=["client"])
    by: date | None = Field(None, description="the day it is due", examples=["2026-12-11"])
    days: int | None = Field(
        None, description=f"working days it takes once what it needs is there; {UNBUILT}", examples=[5], ge=0
    )
    needs: Names = Field((), description=f"names of milestones that come before; {UNBUILT}", examples=[["Contract"]])
    invoice: Annotated[Money, read_by(parse_money)] | None = Field(
        None, description=f"what is billed when it is reached; {UNBUILT}", examples=["4000 EUR"]
    )
    clause: str | None = Field(None, description=f"key of the clause that speaks of it; {UNBUILT}", examples=["7.2"])


class ProjectSection(Section):
    """The work for one client; its key stands behind the plus: followup+acme-site@studio.example."""

    client: str = Field(description="key of the client", examples=["acme"])
    name: Line | None = Field(None, description="default: the key", examples=["Acme website"])
    owner: AddressText | None = Field(
        None, description="the member it belongs to; default: whoever wrote last", examples=["ana@studio.example"]
    )
    ladder: str | None = Field(None, description="default: standard, else the first", examples=["standard"])
    restart_after: WaitText | None = Field(
        None,
        description=f"after a pause that long the work has to be taken up anew; {UNBUILT}",
        examples=["20 business days"],
    )
    restart_days: int | None = Field(None, description=f"working days that takes; {UNBUILT}", examples=[5], ge=0)
    clauses: dict[str, str] = Field(
        {},
        description=f"words of the contract, by number; {UNBUILT}",
        examples=[{"7.2": "Texts are due ten days before launch."}],
    )
    milestones: tuple[MilestoneSection, ...] = Field((), description="the plan")


def standard_ladders() -> dict[str, LadderSection]:
    """Polite, firm, final: what a file without [ladders] gets (design 7)."""
    steps = [
        {"name": name, "after": f"{days} business days"} for name, days in (("polite", 3), ("firm", 4), ("final", 5))
    ]
    return {"standard": LadderSection.model_validate({"steps": steps})}


class Keys(Section):
    """Everything the settings file may say."""

    mode: Mode = Field(Mode.APPROVE, description="observe, approve or auto", examples=["approve"])
    notice: Annotated[timedelta | None, read_by(parse_notice)] = Field(
        timedelta(hours=1), description='how long an announced letter waits, or "off"', examples=["1h"]
    )
    backlog: Backlog = Field(
        Backlog.APPROVE, description="approve or send: threads older than the install", examples=["approve"]
    )
    bot: BotSection
    inbox: InboxSection
    outbox: OutboxSection
    store: StoreSection = StoreSection()
    limits: LimitsSection = LimitsSection()
    team: TeamSection
    ladders: dict[str, LadderSection] = Field(default_factory=standard_ladders, min_length=1)
    clients: dict[ClientKey, ClientSection] = Field({})
    projects: dict[ProjectKey, ProjectSection] = Field({})
    login: LoginSection = LoginSection()
    listen: tuple[ListenSection, ...] = ()
    alarm: AlarmSection = AlarmSection()
