"""Every metric by name, and the page that Prometheus reads; no label ever holds an address, a name or a subject."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

MEDIA = "text/plain; version=0.0.4; charset=utf-8"


class Shape(StrEnum):
    """Whether a number only grows."""

    COUNTER = "counter"
    GAUGE = "gauge"


@dataclass(frozen=True, slots=True)
class Name:
    """One metric."""

    name: str
    shape: Shape
    does: str
    label: str = ""
    """Empty: it has none."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One number."""

    name: str
    value: float
    label: str = ""


NAMES: tuple[Name, ...] = (
    Name("courtside_holds_mailbox", Shape.GAUGE, "1 where this worker reads the mailbox and sends; 0 where it waits"),
    Name("courtside_blind", Shape.GAUGE, "1 while the mailbox cannot be read, and so no letter goes out"),
    Name("courtside_last_read_timestamp_seconds", Shape.GAUGE, "when the mailbox was last read to its end; 0: not yet"),
    Name("courtside_store_up", Shape.GAUGE, "1 where the store answered this very question"),
    Name("courtside_trouble", Shape.GAUGE, "1 while something does not work", "about"),
    Name("courtside_due_seconds", Shape.GAUGE, "for how long the earliest thing to do has been due; 0: nothing is"),
    Name("courtside_letters_waiting", Shape.GAUGE, "letters of which nobody knows yet whether they went", "state"),
    Name("courtside_shunted", Shape.GAUGE, "messages that could not be handled and were set aside"),
    Name("courtside_turns_total", Shape.COUNTER, "rounds of taking in, deciding and sending"),
    Name("courtside_messages_total", Shape.COUNTER, "messages taken in"),
    Name("courtside_decisions_total", Shape.COUNTER, "clients decided on"),
    Name("courtside_letters_total", Shape.COUNTER, "letters handed to the server, by its answer", "outcome"),
    Name("courtside_mistakes_total", Shape.COUNTER, "pieces of work that a bug of ours stopped"),
    Name("courtside_alarms_total", Shape.COUNTER, "alarms, by whether a person was told", "result"),
)


def page(samples: Iterable[Sample]) -> bytes:
    """The samples as Prometheus reads them, with those of the process; a name that is not in the table raises."""
    registry = CollectorRegistry()
    registry.register(_Given(tuple(samples)))
    ProcessCollector(registry=registry)
    return generate_latest(registry)


class _Given(Collector):
    def __init__(self, samples: tuple[Sample, ...]) -> None:
        unknown = {one.name for one in samples} - {one.name for one in NAMES}
        if unknown:
            raise LookupError(f"no metric is called {', '.join(sorted(unknown))}")
        self._samples = samples

    def collect(self) -> Iterator[Metric]:
        for name in NAMES:
            labels = [name.label] if name.label else []
            family = (CounterMetricFamily if name.shape is Shape.COUNTER else GaugeMetricFamily)(
                name.name, name.does, labels=labels
            )
            for one in self._samples:
                if one.name == name.name:
                    family.add_metric([one.label] if name.label else [], one.value)
            yield family
