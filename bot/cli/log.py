"""Logs: one sentence for a person, fields for a machine, on standard error."""

import logging
import sys

import structlog


def begin_log(level: int = logging.INFO) -> None:
    """Logs from here on; in a terminal to be read, elsewhere as JSON lines."""
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


def quiet() -> None:
    """Nothing is logged: the command's own output says it all."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
