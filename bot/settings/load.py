"""`courtside.toml` and the environment, read once into one frozen value; whatever is wrong is told all at once."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import PrivateAttr, SecretStr, ValidationError
from pydantic_settings import BaseSettings, InitSettingsSource, PydanticBaseSettingsSource, SettingsConfigDict

from bot.mail.hosts import Server
from bot.settings.checks import checked
from bot.settings.environment import read_environment
from bot.settings.error import Problem as Problem
from bot.settings.error import SettingsError as SettingsError
from bot.settings.model import Auth, InboxSection, Keys, ListenSection, OutboxSection, StoreSection
from bot.settings.problems import Sources, problems_of, sections_of

# Words that stand in sample files, ours and other people's; nobody's password.
SAMPLE_PASSWORDS = frozenset(("", "...", "…", "changeme", "change-me", "secret-from-the-sample", "your-password"))
TEXT = "utf-8-sig"
"""Editors of Windows put a mark before a text; it is no part of a key, nor of a password."""
TYPOGRAPHIC = "“”„‟‘’‚«»"
SECRETS = (
    ("inbox", "password"),
    ("outbox", "password"),
    ("login", "client_secret"),
    ("listen", "password"),
    ("store", "url"),
    ("alarm", "url"),
    ("alarm", "mail_password"),
)
CLEAR = tuple(one for one in SECRETS if one[1] != "url")
# Stands in for a required table that could not be read, so that the tables that could be are still checked.
PLACEHOLDERS: dict[str, Any] = {
    "bot": {"address": "bot@placeholder.invalid"},
    "inbox": {"url": "imaps://placeholder.invalid"},
    "outbox": {"url": "smtps://placeholder.invalid"},
    "team": {"domains": ["placeholder.invalid"]},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A mail server and who we are there."""

    server: Server
    username: str
    password: SecretStr | None
    """None: no setting names one, or its file cannot be read."""
    auth: Auth
    ca_file: Path | None
    """None: the system's certificates only."""


class Settings(Keys, BaseSettings):
    """Everything the settings say; the environment wins over the file."""

    model_config = SettingsConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True, validate_default=False)

    _path: Path = PrivateAttr(Path("courtside.toml"))

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The trees given by `load`, strongest first: a value of ours, never the process's own environment."""
        assert isinstance(init_settings, InitSettingsSource)
        return tuple(InitSettingsSource(settings_cls, tree) for tree in init_settings.init_kwargs["trees"])

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._path

    def inbox_account(self) -> Account:
        return Account(
            server=self.inbox.url,
            username=self.inbox.username or self.bot.address,
            password=self.inbox.password,
            auth=self.inbox.auth,
            ca_file=self.inbox.ca_file,
        )

    def outbox_account(self) -> Account:
        own = self.outbox.password is not None or self.outbox.password_file is not None
        return Account(
            server=self.outbox.url,
            username=self.outbox.username or self.inbox.username or self.bot.address,
            password=self.outbox.password if own else self.inbox.password,
            auth=self.outbox.auth or self.inbox.auth,
            ca_file=self.outbox.ca_file,
        )

    def listen_accounts(self) -> tuple[Account, ...]:
        return tuple(
            Account(
                server=one.url,
                username=one.username or one.member,
                password=one.password,
                auth=one.auth,
                ca_file=one.ca_file,
            )
            for one in self.listen
        )


def load(path: Path, environ: Mapping[str, str]) -> Settings:
    """The settings of a file and an environment; SettingsError tells everything that is wrong with them."""
    return read(_file_text(path), path, environ)


def read(text: str, path: Path, environ: Mapping[str, str]) -> Settings:
    """As `load`, for a file whose text is known."""
    tree = _tree(text, path)
    sources = Sources(path.name, read_environment(environ))
    trees = [_with_secrets(one, path.parent) for one in (sources.environment.tree, tree)]
    try:
        settings = _settings(path, trees)
    except ValidationError as error:
        problems = problems_of(error, sources) + _problems_elsewhere(path, trees, sections_of(error), sources)
    else:
        problems = checked(settings, frozenset(), sources)
        if not problems:
            return settings
    raise SettingsError(problems)


def has_clear_secret(path: Path) -> bool:
    """Whether a password stands in the file itself, and not in one that it names."""
    tree = _tree(_file_text(path), path)
    tables = [(key, one) for section, key in CLEAR for one in _tables(tree.get(section))]
    return any(str(one.get(key, "")).lower() not in SAMPLE_PASSWORDS for key, one in tables)


def _tables(section: Any) -> list[dict[str, Any]]:
    found = section if isinstance(section, list) else [section]
    return [one for one in found if isinstance(one, dict)]


def refuse_sample_passwords(settings: Settings) -> None:
    """For every command that connects: SettingsError where a password is missing, unreadable or the sample's."""
    tables: list[tuple[str, InboxSection | OutboxSection | ListenSection]] = [("[inbox]", settings.inbox)]
    if settings.outbox.password is not None or settings.outbox.password_file is not None:
        tables.append(("[outbox]", settings.outbox))
    tables += [("[[listen]]", one) for one in settings.listen]
    problems = [
        Problem(settings.path.name, f"{name} password", wrong, _ways_to_name(name))
        for name, table in tables
        if table.auth in (Auth.PASSWORD, None) and (wrong := _password_wrong(table.password, table.password_file))
    ]
    if wrong := _store_url_wrong(settings.store):
        problems.append(Problem(settings.path.name, "[store] url", wrong, "or name a file that holds it by url_file"))
    if problems:
        raise SettingsError(problems)


def _ways_to_name(table: str) -> str:
    variable = f", or set COURTSIDE_{table.strip('[]').upper()}__PASSWORD" if table != "[[listen]]" else ""
    return f"write it into a file and name that by password_file{variable}"


def _password_wrong(password: SecretStr | None, file: Path | None) -> str:
    """What is wrong with a password; empty where nothing is."""
    if password is None:
        return f"cannot be read from {str(file)!r}" if file else "is missing"
    return "is the sample's" if password.get_secret_value().strip().lower() in SAMPLE_PASSWORDS else ""


def _store_url_wrong(store: StoreSection) -> str:
    if store.url_file and "url" not in store.model_fields_set:
        return f"cannot be read from {str(store.url_file)!r}"
    password = _split_password(store.url.get_secret_value())
    return "has the sample's password" if password in SAMPLE_PASSWORDS else ""


def _split_password(url: str) -> str | None:
    """The password inside a database url; None where it has none."""
    _, colon, password = url.partition("://")[2].rpartition("@")[0].partition(":")
    return password if colon else None


def _settings(path: Path, trees: list[dict[str, Any]]) -> Settings:
    given: dict[str, Any] = {"trees": trees}
    settings = Settings(**given)
    settings._path = path
    return settings


def _problems_elsewhere(
    path: Path, trees: list[dict[str, Any]], faulty: frozenset[str], sources: Sources
) -> list[Problem]:
    """What is wrong between the tables that could be read, told in the same answer."""
    sound = [{key: value for key, value in tree.items() if key not in faulty} for tree in trees]
    stand_in = {key: value for key, value in PLACEHOLDERS.items() if key in faulty}
    try:
        settings = _settings(path, [*sound, stand_in])
    except ValidationError:
        return []
    return checked(settings, faulty, sources)


def _file_text(path: Path) -> str:
    try:
        return path.read_text(TEXT)
    except FileNotFoundError:
        wrong, example = "does not exist", "write one with `courtside init`, or name another with --config FILE"
    except IsADirectoryError:
        wrong, example = "is a folder and cannot be read", "name the file in it: --config FILE"
    except OSError as error:
        wrong, example = f"cannot be read ({error.strerror})", "look at who may read it"
    except UnicodeDecodeError:
        wrong, example = "is not UTF-8 text", "save it as UTF-8"
    raise SettingsError([Problem(str(path), "", wrong, example)])


def _tree(text: str, path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        wrong, example = _faulty(str(error), text.splitlines())
    raise SettingsError([Problem(str(path), "", wrong, example)])


def _faulty(error: str, lines: list[str]) -> tuple[str, str]:
    """What is wrong, and what to do; of the words the reader met only the place: they may be half a password."""
    found = re.search(r"at line (\d+), column (\d+)", error)
    line, column = (int(found[1]), int(found[2])) if found else (0, 0)
    if error.startswith("Cannot overwrite"):
        return f"names the key at line {line} a second time", "keep one of them"
    if error.startswith("Cannot declare"):
        return f"names the table at line {line} a second time", "put its keys under the first one"
    if line and lines[line - 1 : line] and lines[line - 1][column - 1 : column] in tuple(TYPOGRAPHIC):
        return f"has a typographic quote at line {line}, column {column}", 'type straight ones: "'
    where = error[error.rfind("(") :]
    return f"is not TOML: it cannot be read {where}", 'write every key like name = "value", text in quotes'


def _with_secrets(tree: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Each `KEY_FILE` read into its key; one that cannot be read leaves the key empty, for those who need it."""
    read = dict(tree)
    for section, key in SECRETS:
        tables = read.get(section)
        if isinstance(tables, list):
            read[section] = [_with_secret(table, key, folder) for table in tables]
        elif tables is not None:
            read[section] = _with_secret(tables, key, folder)
    return read


def _with_secret(table: Any, key: str, folder: Path) -> Any:
    name = table.get(f"{key}_file") if isinstance(table, dict) else None
    if not isinstance(name, str):
        return table
    try:
        secret = (folder / name).read_text(TEXT).strip("\r\n")
    except (OSError, ValueError):
        return {**{k: v for k, v in table.items() if k != key}, f"{key}_file": name}
    return {**table, key: secret}
