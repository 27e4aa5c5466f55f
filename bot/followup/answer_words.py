"""What the one-click answers are called: what the member presses, as they would say it."""

from collections.abc import Mapping

LABELS: Mapping[str, str] = {
    "got": "Got it",
    "theirs": "Wait for them",
    "ours": "It is our turn",
    "snooze": "Snooze",
    "wait": "Wait a day",
    "pause": "Pause",
    "resume": "Go on",
    "close": "Close",
    "send": "Send now",
    "approve": "Let it go",
    "hold": "Keep it back",
    "skip": "Leave it out",
    "contact": "Name a contact",
    "project": "Name the project",
    "called": "I have called",
    "undo": "Take it back",
    "confirm": "Yes, do it",
}
"""By verb."""
CHANGED = "Change the text"
