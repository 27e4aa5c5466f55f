"""Settings: what a short file means, and how each mistake is told without telling a secret."""

import tomllib
import traceback
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.followup.ladder import Per, Rate, Wait
from bot.followup.policy import Backlog, Mode
from bot.mail.hosts import Security, Server
from bot.mail.message import Address
from bot.settings.load import Settings, SettingsError, load, refuse_sample_passwords
from bot.settings.policy import policy, warnings
from bot.settings.sample import sample
from tests.laws import ROOT

SMALLEST = """
[bot]
address = "followup@studio.example"
[inbox]
url = "imaps://imap.studio.example"
password = "hunter2-inbox"
[outbox]
url = "smtp+starttls://smtp.studio.example"
[team]
domains = ["studio.example"]
"""
ACME = '[clients.acme]\ndomains = ["acme.example"]\n'
SECRET = "hunter2"


@pytest.fixture
def told(tmp_path: Path) -> "Told":
    return Told(tmp_path)


class Told:
    """A folder with a settings file in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "courtside.toml"

    def load(self, more: str = "", environ: Mapping[str, str] | None = None, whole: str = "") -> Settings:
        self.path.write_text(whole or SMALLEST + more, "utf-8")
        return load(self.path, environ or {})

    def refused(self, more: str = "", environ: Mapping[str, str] | None = None, whole: str = "") -> list[str]:
        """The lines of the refusal; no secret may be in them, nor in the traceback."""
        with pytest.raises(SettingsError) as refusal:
            self.load(more, environ, whole)
        assert SECRET not in "".join(traceback.format_exception(refusal.value))
        return str(refusal.value).splitlines()


def test_ten_lines_are_enough(told: Told) -> None:
    """What the smallest file leaves out has the defaults of the design."""
    settings = told.load()
    ours = policy(settings)
    assert (Mode.APPROVE, timedelta(hours=1), Backlog.APPROVE) == (ours.mode, ours.notice, ours.backlog)
    assert [("polite", 3), ("firm", 4), ("final", 5)] == [
        (step.name, step.wait.business_days) for step in ours.ladders["standard"].steps
    ]
    assert (Rate(1, Per.DAY), Rate(1, Per.BUSINESS_DAY), 4, 20, 300) == (
        ours.limits.per_thread,
        ours.limits.per_contact,
        ours.limits.per_silence,
        ours.limits.per_minute,
        ours.limits.per_day,
    )
    assert (("INBOX", "\\Sent"), timedelta(seconds=60), timedelta(days=14), 36) == (
        settings.inbox.folders,
        settings.inbox.poll,
        ours.history,
        settings.store.forget,
    )
    assert ((0, 1, 2, 3, 4), 510) == (settings.team.digest.days, settings.team.digest.minute)


def test_the_outbox_takes_after_the_inbox(told: Told) -> None:
    """Who we are at the sending server is who we are at the mailbox, unless the file says otherwise."""
    account = told.load().outbox_account()
    assert Server(Security.STARTTLS, "smtp.studio.example", 587) == account.server
    assert "followup@studio.example" == account.username
    assert account.password is not None
    assert "hunter2-inbox" == account.password.get_secret_value()


def test_a_client_falls_back_on_the_team_key_by_key(told: Told) -> None:
    """A client with a zone only works in that zone at the team's hours, on the team's working days."""
    more = 'timezone = "Europe/Berlin"\nholidays = "DE-BE"\nclosed = ["2026-12-28..2026-12-30"]\n'
    ours = policy(told.load(more + ACME + 'timezone = "Asia/Tokyo"\n[clients.bolt]\nholidays = ""\nclosed = []\n'))
    acme, bolt = ours.calendar("acme"), ours.calendar("bolt")
    assert ("Asia/Tokyo", "Europe/Berlin") == (str(acme.zone), str(bolt.zone))
    assert not acme.works(date(2026, 12, 25))
    assert not acme.works(date(2026, 12, 29))
    assert bolt.works(date(2026, 12, 25))
    assert bolt.works(date(2026, 12, 29))
    # 8 March is a holiday in Berlin alone (a Monday in 2027).
    assert not ours.team.works(date(2027, 3, 8))


def test_a_domain_is_known_as_mail_spells_it(told: Told) -> None:
    """A header has the name of the DNS (RFC 5890 2.3.2.1): under another spelling nobody would be of that client."""
    settings = told.load('[clients.acme]\ndomains = ["Müller.example"]\ncontacts = ["Bob <Bob@shop.müller.example>"]\n')
    people = policy(settings).people
    for address in ("eve@xn--mller-kva.example", "bob@shop.xn--mller-kva.example"):
        assert "acme" == people.named_client(address)


def test_people_and_projects_become_cards(told: Told) -> None:
    """Names are kept, addresses are lower-cased, a missing name is the key."""
    more = 'members = ["Ana Ruiz <Ana@Studio.example>"]\n' + ACME + '[projects.site]\nclient = "acme"\n'
    people = policy(told.load(more)).people
    assert (Address("ana@studio.example", "Ana Ruiz"),) == people.members
    assert "acme" == people.named_client("bob@shop.acme.example")
    assert ("site", "acme") == (people.projects["site"].name, people.projects["site"].client)
    assert "shop.co.uk" == people.organisation("bob@mail.shop.co.uk")
    # A suffix that is not ASCII, as the DNS writes it and as people do.
    assert "shop.xn--gmq050i.hk" == people.organisation("bob@mail.shop.xn--gmq050i.hk")
    assert "shop.個人.hk" == people.organisation("bob@mail.shop.個人.hk")


def test_a_ladder_in_seconds_is_kept_under_limits_that_allow_it(told: Told) -> None:
    """The demo's ladder, with the lines the refusal asks for."""
    limits = '[limits]\nper_thread = "3 per day"\nper_contact = "3 per business day"\n'
    ladder = policy(told.load(limits + steps("10s", "10s", "10s"))).ladders["fast"]
    assert Wait(elapsed=timedelta(seconds=10)) == ladder.steps[0].wait
    assert (False, False, True) == tuple(ladder.asks_approval(index) for index in range(3))


def test_a_wait_longer_than_the_hours_of_a_day_needs_no_limit(told: Told) -> None:
    """Twelve hours after nine o'clock is tomorrow; on a day of twenty-four hours it is not."""
    told.load(steps("12h", "12h"))
    refusal = told.refused('hours = "Mon-Sun 00:00-24:00"\n' + steps("12h", "12h"))
    assert ['add under [limits]: per_thread = "2 per day"; per_contact = "2 per business day"'] == [
        line.partition("; ")[2] for line in refusal
    ]


def steps(*waits: str) -> str:
    return "".join(f'[[ladders.fast.steps]]\nname = "step{n}"\nafter = "{wait}"\n' for n, wait in enumerate(waits))


REFUSALS = (
    ('hours = "Mon-Fri 9-5"', "[team] hours: 'Mon-Fri 9-5' are no hours: write them like 'Mon-Fri 09:00-17:30'"),
    ('timezone = "Europe/Berln"', "[team] timezone: 'Europe/Berln' is no time zone; did you mean 'Europe/Berlin'?"),
    ('holidays = "XX"', "[team] holidays: 'XX' is no country whose holidays we know"),
    ('holidays = "DE-XX"', "[team] holidays: 'DE' has no subdivision 'XX'"),
    (
        'digest = "daily"',
        "[team] digest: 'daily' names no weekdays and minute; write it like digest = \"Mon-Fri 08:30\"",
    ),
    ('closed = ["2027-01-02..2026-12-24"]', "[team] closed, no. 1: '2027-01-02..2026-12-24' ends before it begins"),
    ('language = "english"', "[team] language: 'english' is no language: two letters"),
    (
        'language = "xx"',
        "[team] language: 'xx' is no language: two letters of ISO 639-1; write it like language = \"en\"",
    ),
    ('[clients.acme]\nlanguage = "dk"', "[clients.acme] language: 'dk' is no language"),
    ('members = ["Ana"]', "[team] members, no. 1: 'Ana' is not an email address"),
    ('members = ["Änne <änne@studio.example>"]', "'änne@studio.example' has letters beyond ASCII before the @"),
    ('[store]\nurl = "sqlite:///"', "[store] url: names no file, so that nothing would be remembered"),
    ("members = 5", "[team] members:"),
    ('digest_to = ["bob@acme.example"]', "[team] digest_to, no. 1: 'bob@acme.example' is no member of the team"),
    ('hollidays = "DE"', "[team] hollidays: is not a setting; did you mean 'holidays'?"),
    ("[limts]\nper_day = 1", "limts: is not a setting; did you mean 'limits'?"),
    ('path = "x"', "[team] path: is not a setting"),
    ('[limits]\nper_thread = "often"', "[limits] per_thread: 'often' is not a limit"),
    ("[limits]\nper_day = 0", "[limits] per_day: should be greater than or equal to 1; write it like per_day = 300"),
    ('[store]\nurl = "mysql://u:hunter2@h/x"', "[store] url: mysql:// is not one we know; it begins with sqlite:///"),
    ('[store]\nforget = "soon"', "[store] forget: 'soon' is no number of months"),
    ('[clients.acme]\nname = "A\\nB"', "[clients.acme] name: must be one line"),
    ("[ladders.slow]\nsteps = []", "[ladders.slow] steps: is empty; at least one is needed"),
    (steps("3 busines days"), "[[ladders.fast.steps]] no. 1, after: '3 busines days' is not a wait"),
    (steps("999999d"), "[[ladders.fast.steps]] no. 1, after: '999999d' is longer than a hundred years"),
    (steps("1d").replace("step0", "Step 0"), "[[ladders.fast.steps]] no. 1, name: may only have small letters"),
    (steps("1d", "2d").replace("step1", "step0"), "[[ladders.fast.steps]] no. 2, name: 'step0' is there twice"),
    (steps("1d") + 'sign = "bob@acme.example"', "[[ladders.fast.steps]] no. 1, sign: 'bob@acme.example' is no member"),
    (steps("9h", "10s"), '[ladders] fast: cannot be kept under [limits] per_thread = "1 per day"'),
    (
        steps(*["2 business days"] * 5),
        "[ladders] fast: cannot be kept under [limits] per_silence = 4; add under [limits]",
    ),
    (
        '[clients.acme]\ndomains = ["gmail.com"]',
        "[clients.acme] domains, no. 1: everybody has an address at 'gmail.com'",
    ),
    (
        '[clients.acme]\ndomains = ["bob@acme.example"]',
        "[clients.acme] domains, no. 1: 'bob@acme.example' is an address",
    ),
    (
        '[clients.acme]\ndomains = ["studio.example"]',
        "[clients.acme] domains, no. 1: 'studio.example' is the team's own",
    ),
    ('[clients.acme]\ncontacts = ["ana@studio.example"]', "'ana@studio.example' is of the team"),
    ('[clients.acme]\ncontacts = ["followup@studio.example"]', "is the bot's own address"),
    (ACME + '[clients.bolt]\ndomains = ["acme.example"]', "'acme.example' is also of client 'acme' (acme.example)"),
    (ACME + '[clients.bolt]\ndomains = ["shop.acme.example"]', "'shop.acme.example' is also of client 'acme'"),
    (
        '[clients.a]\ncontacts = ["bob@x.example"]\n[clients.b]\ncontacts = ["Bob <BOB@x.example>"]',
        "[clients.b] contacts, no. 1: 'bob@x.example' is also a contact of client 'a'",
    ),
    ("[clients.Acme]\n", "[clients] Acme: may only have small letters"),
    ('[projects.site]\nclient = "acm"\n' + ACME, "[projects.site] client: 'acm' is no client; did you mean 'acme'?"),
    ('[projects.site]\nclient = "acme"\nladder = "standrd"\n' + ACME, "is no ladder; did you mean 'standard'?"),
    (
        '[projects.site]\nclient = "acme"\nowner = "bob@acme.example"\n' + ACME,
        "is no member of the team; add the address",
    ),
    (
        ACME + '[projects.site]\nclient = "acme"\n[[projects.site.milestones]]\nname = "Texts"\nwhose = "cleint"',
        "[[projects.site.milestones]] no. 1, whose: 'cleint' is none of client, team; did you mean 'client'?",
    ),
    (
        ACME + '[projects.site]\nclient = "acme"\n[[projects.site.milestones]]\nname = "Texts"\nwhose = "team"\n'
        'needs = ["Text"]',
        "[[projects.site.milestones]] no. 1, needs: 'Text' is no milestone of this project; did you mean 'Texts'?",
    ),
    (
        '[[listen]]\nmember = "ana@studio.example"\nurl = "imap://x.example"',
        "[[listen]] no. 1, url: 'imap://x.example'",
    ),
    ('[alarm]\nemail = "x"', "[alarm] email: is not a setting"),
    ('[alarm]\nurl = "http://x.example"', "[alarm] url: is no address to post to: it begins with https://"),
    ('[alarm]\nafter = "2h"', "[alarm] after: must be at most 45 minutes, so that a person hears within the hour"),
    ('[alarm]\nmail_to = "x@x.example"', "[alarm] mail_url: is missing: mail_to and mail_url belong together"),
    (
        '[alarm]\nmail_to = "x@x.example"\nmail_url = "smtp+starttls://smtp.studio.example:587"',
        "[alarm] mail_url: is the server of [outbox]: when it fails, nobody hears of it",
    ),
)


@pytest.mark.parametrize(("more", "expected"), REFUSALS)
def test_a_mistake_is_told_with_its_file_its_key_and_what_is_wrong(told: Told, more: str, expected: str) -> None:
    """One mistake, one line; the line names the file."""
    lines = told.refused(more)
    assert [expected] == [expected for line in lines if expected in line and line.startswith("courtside.toml: ")]
    assert 1 == len(lines)


@pytest.mark.parametrize(
    "key", "3d friday 21jan 2w-firm pause close status got help reword next-week 2026-12-24 polite".split()
)
def test_a_project_key_that_reads_as_an_order_is_refused(told: Told, key: str) -> None:
    """`bot+friday@` must mean one thing."""
    lines = told.refused(f'{ACME}[projects.{key}]\nclient = "acme"\n')
    assert [f"courtside.toml: [projects] {key}: followup+{key}@studio.example would read as an order"] == [
        line.partition(",")[0] for line in lines
    ]


@pytest.mark.parametrize("key", "acme-site 3d-printing friday-club close-up website2 status-page maya".split())
def test_a_project_key_that_only_holds_such_a_word_is_fine(told: Told, key: str) -> None:
    """Every word has to be an order's word, or the key is a name."""
    assert key in told.load(f'{ACME}[projects.{key}]\nclient = "acme"\n').projects


@pytest.mark.parametrize(
    ("table", "url", "expected"),
    [
        ("inbox", "imap://imap.studio.example", "elsewhere write imaps:// or imap+starttls://"),
        ("outbox", "smtp://10.0.0.1:25", "elsewhere write smtps:// or smtp+starttls://"),
        ("inbox", "imap://localhost.evil.example", "would send the password and all mail unprotected"),
        ("inbox", "imaps://me:hunter2@imap.studio.example", "has a user name or password in it"),
        ("inbox", "pop3://imap.studio.example", "it begins with one of imaps://"),
        ("inbox", "imaps://", "is no server"),
        ("outbox", "smtps://smtp.studio.example:port", "cannot be read"),
        ("outbox", "smtps://smtp.studio.example:0", "cannot be read"),
        ("inbox", "imaps://imap.studio.example/INBOX", "has more in it than a server and a port"),
    ],
)
def test_a_server_must_be_one_and_the_way_to_it_private(told: Told, table: str, url: str, expected: str) -> None:
    """Plain connections stay on this machine, and passwords out of addresses."""
    lines = told.refused(environ={f"COURTSIDE_{table.upper()}__URL": url})
    assert [True] == [expected in line and f"environment: COURTSIDE_{table.upper()}__URL" in line for line in lines]


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.1.2.3", "[::1]"])
def test_plain_connections_are_for_this_machine(told: Told, host: str) -> None:
    """The demo and the tests talk to servers on loopback."""
    settings = told.load(environ={"COURTSIDE_INBOX__URL": f"imap://{host}:1143"})
    assert (Security.PLAIN, 1143) == (settings.inbox.url.security, settings.inbox.url.port)


ODD = ("5", "true", "1.5", "[]", "[5]", "{}", "{ x = 1 }", '""', '"\\u0000"', '"x"', '["x"]', "1979-05-27", "-1")


@pytest.mark.parametrize("value", ODD)
def test_whatever_stands_behind_a_key_is_read_or_refused(told: Told, value: str) -> None:
    """No value of any type breaks the reading itself, at any key or in the place of a table."""
    tree = tomllib.loads(sample())
    lines = [f"{table} = {value}" for table in tree]
    lines += [f"{table}.{key} = {value}" for table in tree if isinstance(tree[table], dict) for key in tree[table]]
    lines += [f"{table}.password_file = {value}" for table in ("inbox", "outbox")]
    lines += [f"clients.acme.{key} = {value}" for key in tree["clients"]["acme"]]
    lines += [f"projects.site.{key} = {value}" for key in (*tree["projects"]["acme-site"], "milestones", "clauses")]
    for line in lines:
        told.path.write_text(line, "utf-8")
        with pytest.raises(SettingsError) as refusal:
            load(told.path, {})
        assert "pydantic" not in str(refusal.value)


def test_all_mistakes_are_told_at_once(told: Told) -> None:
    """Also those between tables, when another table is faulty in itself."""
    whole = (
        'mode = "aprove"\n[bot]\nadress = "x@y.example"\n[clients.acme]\ndomains = ["gmail.com"]\n[team]\ndomains = []'
    )
    keys = [line.removeprefix("courtside.toml: ").partition(":")[0] for line in told.refused(whole=whole)]
    expected = ["mode", "[bot] address", "[bot] adress", "[inbox]", "[outbox]", "[team] domains"]
    assert [*expected, "[clients.acme] domains, no. 1"] == keys


def test_a_missing_file_names_the_way_to_one(tmp_path: Path) -> None:
    """Nobody has to look up how to begin."""
    with pytest.raises(SettingsError, match="courtside init"):
        load(tmp_path / "nowhere.toml", {})


def test_a_folder_or_bytes_for_a_file_are_refused_in_a_sentence(told: Told) -> None:
    """What cannot be read is told, not thrown."""
    with pytest.raises(SettingsError, match="cannot be read"):
        load(told.folder, {})
    told.path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match="is not UTF-8 text"):
        load(told.path, {})


def test_broken_toml_is_told_with_its_line_and_nothing_of_it(told: Told) -> None:
    """The line in which the reader stumbles may hold a password."""
    (line,) = told.refused('[clients.x]\nname = "Acme" hunter2')
    assert "is not TOML: it cannot be read (at line 12, column 15)" in line


def test_the_environment_wins_over_the_file(told: Told) -> None:
    """Names in capitals, tables and keys parted by two underscores, lists as JSON or with commas."""
    settings = told.load(
        ACME,
        {
            "COURTSIDE_MODE": "auto",
            "COURTSIDE_NOTICE": "off",
            "COURTSIDE_TEAM__MEMBERS": '["Lee <lee@freelance.example>"]',
            "COURTSIDE_TEAM__DOMAINS": "studio.example, studio.test",
            "COURTSIDE_CLIENTS__ACME__LANGUAGE": "de",
            "COURTSIDE_LIMITS__PER_SILENCE": "6",
            "HOME": "/nowhere",
        },
    )
    assert (Mode.AUTO, None, 6, "de") == (
        settings.mode,
        settings.notice,
        settings.limits.per_silence,
        settings.clients["acme"].language,
    )
    assert (Address("lee@freelance.example", "Lee"),) == settings.team.members
    assert ("studio.example", "studio.test") == settings.team.domains


def test_an_unknown_variable_is_told_by_its_name(told: Told) -> None:
    """A mistyped variable is a setting somebody believes in."""
    lines = told.refused(environ={"COURTSIDE_INBOX__PASWORD": "hunter2", "COURTSIDE_TEM__DIGEST": "x"})
    assert [
        "environment: COURTSIDE_INBOX__PASWORD: is not a setting; did you mean 'password'?",
        "environment: COURTSIDE_TEM__DIGEST: is not a setting; did you mean 'team'?",
    ] == lines


@pytest.mark.parametrize("by_environment", [True, False])
def test_a_password_may_lie_in_a_file(told: Told, by_environment: bool) -> None:
    """By a variable or by a key; the line's end is not part of it."""
    (told.folder / "secret").write_text(" [p w]\n", "utf-8")
    environ = {"COURTSIDE_INBOX__PASSWORD_FILE": str(told.folder / "secret")} if by_environment else {}
    whole = SMALLEST if by_environment else SMALLEST.replace('password = "hunter2-inbox"', 'password_file = "secret"')
    password = told.load(whole=whole, environ=environ).inbox.password
    assert password is not None
    assert " [p w]" == password.get_secret_value()


def test_a_password_file_that_cannot_be_read_hurts_only_who_needs_it(told: Told) -> None:
    """An archive is replayed on a machine without secrets; a command that connects says what is missing."""
    settings = told.load(whole=SMALLEST.replace('password = "hunter2-inbox"', 'password_file = "gone"'))
    with pytest.raises(SettingsError, match=r"\[inbox\] password: cannot be read from 'gone'"):
        refuse_sample_passwords(settings)


@pytest.mark.parametrize("password", ["...", "changeme", "secret-from-the-sample", ""])
def test_the_samples_password_is_nobodys(told: Told, password: str) -> None:
    """Who copies a sample is told, instead of being locked out by the server."""
    settings = told.load(whole=SMALLEST.replace("hunter2-inbox", password))
    with pytest.raises(SettingsError, match=r"\[inbox\] password: is the sample's.*COURTSIDE_INBOX__PASSWORD"):
        refuse_sample_passwords(settings)


def test_every_sample_password_is_told_at_once(told: Told) -> None:
    """Inbox, outbox, a member's mailbox and the database."""
    more = '[store]\nurl = "postgresql+psycopg://courtside:changeme@db/courtside"\n'
    more += '[[listen]]\nmember = "ana@studio.example"\nurl = "imaps://imap.studio.example"\n'
    environ = {"COURTSIDE_INBOX__PASSWORD": "...", "COURTSIDE_OUTBOX__PASSWORD": "changeme"}
    with pytest.raises(SettingsError) as refusal:
        refuse_sample_passwords(told.load(more, environ))
    assert ["[inbox] password", "[outbox] password", "[[listen]] password", "[store] url"] == [
        problem.key for problem in refusal.value.problems
    ]


def test_a_real_password_passes(told: Told) -> None:
    """Nothing is refused that somebody may have chosen."""
    refuse_sample_passwords(told.load())


def test_no_secret_is_ever_shown(told: Told) -> None:
    """Not by repr, str, an account, or a problem."""
    more = (
        '[store]\nurl = "postgresql+psycopg://u:hunter2-store@h/x"\n[alarm]\nurl = "https://x.example/hunter2-alarm"\n'
    )
    settings = told.load(more, {"COURTSIDE_OUTBOX__PASSWORD": "hunter2-outbox"})
    shown = (repr(settings), str(settings), repr(settings.outbox_account()))
    assert [False] * 3 == [SECRET in text for text in shown]
    told.refused(more + "mode = 1\n[inbox]\n")
    told.refused('[alarm]\nurl = ["hunter2"]\n', {"COURTSIDE_OUTBOX__PASSWORD": "hunter2"})


def test_settings_are_a_value(told: Told) -> None:
    """Nobody changes them after they are read."""
    settings = told.load()
    with pytest.raises(ValueError, match="frozen"):
        settings.mode = Mode.AUTO  # type: ignore[misc]  # the very thing that must fail
    assert settings == told.load()


def test_the_version_changes_with_what_matters(told: Told) -> None:
    """The same settings give the same version; another holiday or template does not; another password does."""
    version = policy(told.load()).version
    assert version == policy(told.load()).version
    assert version == policy(told.load(environ={"COURTSIDE_INBOX__PASSWORD": "another"})).version
    assert version != policy(told.load('holidays = "FR"\n')).version
    assert version != policy(told.load(), "other templates").version


def test_no_common_working_day_is_a_warning(told: Told) -> None:
    """One works Monday to Friday, the other at the weekend: doctor says it before a letter waits a year."""
    more = 'timezone = "Europe/Berlin"\nholidays = ""\n' + ACME + 'hours = "Sat-Sun 09:00-17:00"\n'
    (warning,) = warnings(told.load(more), datetime(2026, 1, 5, tzinfo=UTC))
    assert warning.startswith("client 'acme' and the team have no common working day within a year")


def test_what_somebody_may_not_have_meant_is_a_warning(told: Told) -> None:
    """A zone and holidays that were never named, and a domain that strangers share."""
    found = warnings(told.load('[clients.x]\ndomains = ["co.uk"]\n'), datetime(2026, 1, 5, tzinfo=UTC))
    assert ["[team] timezone is not set", "[team] holidays is not set", "[clients.x] domains: 'co.uk' is a public"] == [
        line[: len(start)]
        for line, start in zip(
            found,
            ("[team] timezone is not set", "[team] holidays is not set", "[clients.x] domains: 'co.uk' is a public"),
            strict=True,
        )
    ]


def test_the_sample_file_is_up_to_date() -> None:
    """`python -m bot.settings.sample > deploy/courtside.toml` makes it anew."""
    assert sample() == (ROOT / "deploy" / "courtside.toml").read_text("utf-8")


def test_the_sample_file_loads_and_its_password_is_refused(told: Told) -> None:
    """Whoever starts with the sample is led to the one thing that must be changed."""
    settings = told.load(whole=sample())
    with pytest.raises(SettingsError, match="sample's"):
        refuse_sample_passwords(settings)
    assert ("acme", "ana@studio.example") == (
        settings.projects["acme-site"].client,
        settings.projects["acme-site"].owner,
    )


def test_every_line_of_the_sample_is_right_when_it_is_made_active(told: Told) -> None:
    """An example that would be refused is no example; only the milestone it needs is not there."""
    active = "\n".join(line.removeprefix("#") if line[:2] != "# " else line for line in sample().splitlines())
    assert tomllib.loads(active)["listen"]
    assert ["needs"] == [line.partition(": ")[2].partition(":")[0].split()[-1] for line in told.refused(whole=active)]
