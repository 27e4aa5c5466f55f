"""The front door: the only place that wires ports to adapters; one module a verb, listed here."""

from typing import NamedTuple


class Verb(NamedTuple):
    """What a person types, where it is written, and what it does in one line."""

    name: str
    target: str
    """`module:name` of a function, or of a typer.Typer where the verb has verbs of its own; imported when called."""
    does: str


VERBS: tuple[Verb, ...] = (
    Verb("demo", "bot.cli.demo:demo", "the product in a minute, nothing to set up"),
    Verb("init", "bot.cli.init:init", "write courtside.toml by asking"),
    Verb(
        "doctor",
        "bot.cli.doctor:doctor",
        "check settings, mailbox, sending, clock, store, templates; each finding with its fix",
    ),
    Verb("login", "bot.cli.login:login", "log in at Google or Microsoft, where no password is taken"),
    Verb("run", "bot.cli.run:run", "work until stopped; --once reads to the end, does what is due, ends"),
    Verb("status", "bot.cli.explain:status", "every thread: whose court, how long silent, what comes next"),
    Verb("why", "bot.cli.explain:why", "the decision for one thread, rule by rule"),
    Verb("digest", "bot.cli.digest:digest", "print or send the digest"),
    Verb("read", "bot.cli.read:read", "what Courtside understands of stored mails"),
    Verb("replay", "bot.cli.replay:replay", "what it would have done with an archive; sends nothing"),
    Verb("rehearse", "bot.cli.rehearse:rehearse", "your ladders and templates against pretend clients; sends nothing"),
    Verb("project", "bot.cli.setup:project_app", "projects: list them, assign a thread"),
    Verb("client", "bot.cli.setup:client_app", "clients and their people"),
    Verb("order", "bot.cli.order:order", "steer a thread: snooze, pause, close, got, send, approve ..."),
    Verb("template", "bot.cli.template:app", "letters: lint checks, preview shows, stats compares, names lists names"),
    Verb("shunted", "bot.cli.shelves:shunted", "what could not be handled, and putting it back"),
    Verb("verify", "bot.cli.shelves:verify", "check that no fact was changed, lost or added"),
    Verb("erase", "bot.cli.erase:erase", "what is kept of a person; with --yes it is removed everywhere"),
    Verb("backup", "bot.cli.backup:backup", "the whole store in one file, while the worker works"),
    Verb("restore", "bot.cli.backup:restore", "put a backup back; it only observes until restore --done"),
    Verb("migrate", "bot.cli.shelves:migrate", "bring the store to the schema this program needs"),
)
