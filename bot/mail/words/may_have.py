"""How the reader is told that they may have a thing, in each language; the day is left out of the words."""

import re
from collections.abc import Mapping

MAY_HAVE: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"\byou (?:can|may) have (?:the|my|our|all|both|your|another|an?) (?!look\b|word\b|chat\b|go\b)"),
    "de": re.compile(
        r"\b(?:(?:sie|du|ihr) (?:können|kannst|könnt)|(?:können|kannst|könnt) (?:sie|du|ihr))\b"
        r".*\b(?:haben|bekommen|kriegen|erhalten)$"
    ),
    "fr": re.compile(r"\b(?:vous pouvez|tu peux|vous pourrez|tu pourras) (?:l' |les |la |le )?(?:avoir|recevoir)\b"),
    "es": re.compile(
        r"\b(?:puede|puedes|podéis|pueden|podrá|podrás|podréis|podrán)\b.*\b(?:tener|recibir)(?:l[oa]s?)?\b"
    ),
    "it": re.compile(r"\b(?:può|puoi|potete|potrete|potrà|potrai)\b.*\b(?:avere|aver|ricevere|ricever)(?:l[oaie])?\b"),
    "pt": re.compile(r"\b(?:pode|podes|podem|poderá|poderão)\b.*\b(?:ter|receber)\b"),
    "nl": re.compile(
        r"\b(?:(?:je|jullie|u) (?:kunt|kan|kunnen)|(?:kunt|kan|kunnen) (?:je|jullie|u))\b"
        r".*\b(?:hebben|krijgen|ontvangen)$"
    ),
    "ru": re.compile(r"\b(?:можете|сможете|можешь|сможешь)\b.*\bполучить\b"),
}
