"""What a verb prints for machines: one JSON object a line, moments in UTC (design 8)."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime


def json_line(values: Mapping[str, object]) -> str:
    """Without its line end; letters beyond ASCII stand as they are."""
    return json.dumps(values, ensure_ascii=False)


def in_utc(moment: datetime) -> str:
    """`2026-03-04T09:00:00Z` (ISO 8601)."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
