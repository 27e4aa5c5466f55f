"""What a member is told who asks why, or for the list: the decision as a colleague would explain it, in English."""

from collections.abc import Mapping

TOLD: Mapping[str, str] = {
    "head": "Thread {number}: {subject} ({client})",
    "waiting": "We have been waiting for {names} since {day} at {time}.",
    "waiting one": "We have been waiting for {names} since {day} at {time}: 1 business day.",
    "waiting days": "We have been waiting for {names} since {day} at {time}: {count} business days.",
    "asked": "{who} asked: “{words}”",
    "nothing said": "No letter of mine has gone yet.",
    "said": "Letters of mine so far: {count}, the last one “{step}”.",
    "theirs last": "Their last mail came on {day} at {time}.",
    "now": "As it stands: {because}.",
    "when": "on {day} at {time}",
    "at once": "now",
    "goes": "If nothing new happens, the letter “{step}” goes {when}.",
    "shown": "If nothing new happens, I show you the letter “{step}” {when}, before it goes.",
    "ends": "If nothing new happens, {when}: {because}.",
    "never": "Nothing happens by itself: only new mail or an order from the team changes this.",
    "in order": "Asked in this order:",
    "no": "no: {question}",
    "yes": "YES: {question}",
    "retried": "it could not be handed over yet, and is tried again at {time}: {reply}",
    "looked for": "nobody knows yet whether it went, so its copy is looked for until {time}: {reply}",
    "unknown": "nobody knows whether it went: {reply}",
    "server": "the mail server said: {reply}",
    "line": "{number}  {client}: {subject}: {standing}",
    "none": "No thread of yours is open.",
    "with client": "we wait for {names}",
    "with client one": "we wait for {names}, 1 business day",
    "with client days": "we wait for {names}, {count} business days",
    "with us": "the ball is ours",
    "with nobody": "nobody's turn",
    "next": "{standing}; next: {step} on {day}",
}
"""A key with `one` or `days` behind it counts business days; without, it is said of none."""
