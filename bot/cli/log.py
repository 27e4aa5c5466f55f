"""Logs: one sentence for a person, fields for a machine, on standard error; never anybody's words or address."""

import logging
import sys
import traceback
from pathlib import Path
from types import TracebackType

import structlog

from bot.walk.watchman import discreet

LEVELS = {logging.WARNING: "warning", logging.ERROR: "error", logging.CRITICAL: "critical"}


def begin_log(level: int = logging.INFO) -> None:
    """Logs from here on; in a terminal to be read, elsewhere as JSON lines, whoever has something to say."""
    human = sys.stderr.isatty()
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.dev.ConsoleRenderer(colors=True) if human else structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    logging.basicConfig(handlers=[Libraries(logging.WARNING)])
    if not human:
        sys.excepthook = told


def quiet() -> None:
    """Nothing is logged: the command's own output says it all."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))


class Libraries(logging.Handler):
    """What libraries complain of, in our own form: its first line, for the others repeat what they met."""

    def emit(self, record: logging.LogRecord) -> None:
        said = discreet(record.getMessage().partition("\n")[0])
        failed = record.exc_info[1] if record.exc_info else None
        where = {"why": type(failed).__name__, "where": frames(failed.__traceback__)} if failed else {}
        level = LEVELS.get(record.levelno, "warning")
        getattr(structlog.get_logger("courtside"), level)(said, action="library", library=record.name, **where)


def told(kind: type[BaseException], failed: BaseException, trace: TracebackType | None) -> None:
    """A mistake of ours that ends the program: what and where, and not what it met."""
    log = structlog.get_logger("courtside")
    log.critical("the program ends by a mistake", action="end", why=kind.__name__, where=frames(trace))


def frames(trace: TracebackType | None) -> list[str]:
    """The way to a mistake, its place last."""
    return [f"{Path(one.filename).name}:{one.lineno}" for one in traceback.extract_tb(trace)]
