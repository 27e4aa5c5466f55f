"""Which schema a database has, which one this program needs, and the steps between them."""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from bot.adapters.schema import VERSION
from bot.adapters.trouble import place
from bot.ports import Trouble

STEPS = Path(__file__).parent / "migrations"
ONE_AT_A_TIME = 6_282_687_839
"""The advisory lock of PostgreSQL under which a schema is changed; any number that nobody else uses."""


def version(connection: Connection) -> str | None:
    """The schema that is there; None in an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    return found


def is_current(connection: Connection) -> bool:
    """Whether the schema is the one this program needs; raises Trouble where it is a newer one."""
    found = version(connection)
    if found is not None and found > VERSION:
        raise Trouble(
            f"{place(connection.engine.url)} is at schema {found}, newer than this program, which needs {VERSION}: "
            "install the newer program, or put a backup back"
        )
    return found == VERSION


def insist(connection: Connection) -> None:
    """Raises Trouble where the schema is not the one this program needs."""
    if not is_current(connection):
        raise Trouble(
            f"{place(connection.engine.url)} is at schema {version(connection) or 'none (it is empty)'}, "
            f"this program needs {VERSION}: run `courtside migrate`"
        )


def upgrade(connection: Connection) -> None:
    """Takes every step up to the schema of this program, in the transaction of this connection."""
    # Alembic takes longer to load than a whole command to run, and is needed once a version.
    from alembic import command
    from alembic.config import Config

    if connection.dialect.name == "postgresql":
        # A step over many rows may take its time.
        connection.execute(text("SET LOCAL statement_timeout = 0"))
        connection.execute(text("SET LOCAL lock_timeout = 0"))
        connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": ONE_AT_A_TIME})
    if is_current(connection):
        return
    settings = Config()
    settings.set_main_option("script_location", str(STEPS).replace("%", "%%"))
    settings.attributes["connection"] = connection
    command.upgrade(settings, VERSION)
