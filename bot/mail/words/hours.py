"""Hours by which people count whole days: "in 48 hours"; of all languages at once."""

from collections.abc import Mapping

HOURS = frozenset("h hrs hours std stunden heures horas ore uur uren час часа часов".split())

DAYS: Mapping[int, int] = {24: 1, 48: 2, 72: 3, 96: 4}
"""Those that are whole days; "in three hours" is today, and asks for no calendar."""
