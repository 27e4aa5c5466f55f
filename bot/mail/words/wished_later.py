"""What the reader may wish for some day, and we would do: "möchtet ihr später Untertitel, ergänzen wir sie gern".

In plain words (`sentences.plain`). Such a sentence opens with a verb as a question does, and asks nothing.
"""
# ruff: noqa: E501 - a pattern is a few lines, however many verbs it has

import re
from collections.abc import Mapping

WISHED_LATER: Mapping[str, re.Pattern[str]] = {
    language: re.compile(pattern, re.VERBOSE)
    for language, pattern in (
        (
            "de",
            r"""(?:(?:mocht|woll|brauch|wunsch)\w*|willst|solltet|sollten|solltest)[ ](?:sie|ihr|du)[ ](?:[^ ,]+[ ]){0,6}?(?:spater|irgendwann|doch[ ]noch|eines[ ]tages)\b[^,]{0,60}[ ],[ ]
            (?:dann[ ])?(?:(?:ist|ware)[ ](?:das|es)[ ](?:\w+[ ])?kein\w*[ ](?:problem|ding|thema)|(?:geht|ginge)[ ]das[ ](?:gern|immer|jederzeit|naturlich)
            |(?!brauchen\b|benotigen\b|bitten\b|warten\b)\w{3,}(?:en|e)[ ](?:wir|ich)[ ](?:das|die|den|sie|es|ihn)\b)""",
        ),
        (
            "nl",
            r"""(?:wil|wilt|willen)[ ](?:je|u|jullie|jij)[ ](?:[^ ,]+[ ]){0,6}?(?:later|ooit|alsnog|straks|toch[ ]nog)\b[^,]{0,60}[ ],[ ]
            dan[ ](?:(?:is|vormt)[ ](?:dat|het)[ ](?:\w+[ ])?geen[ ](?:enkel[ ])?(?:probleem|punt|moeite)|kan[ ]dat[ ](?:altijd|gewoon|prima)
            |(?!hebben\b|heb\b|moeten\b|moet\b|wachten\b|willen\b|horen\b|hoor\b)\w{3,}[ ](?:we|wij|ik)[ ](?:dat|die|ze|het|hem)\b)""",
        ),
    )
}
