"""What the reader has sent or done, in words that fit the writer's own deed too, of each language that has them."""

import re
from collections.abc import Mapping

from bot.mail.sentences import plain

_DONE_RU = (
    "(?:прислал|выслал|отправил|скинул|направил|сделал|выложил|загрузил|подготовил|добавил|исправил|приложил|прикрепил|"
    "переслал|поделил|собрал|нарисовал|оформил)(?:и|а|ись)?"
)
_DONE_DE = (
    "(?:geschickt|gesendet|gesandt|zugeschickt|zugesandt|übersandt|gemailt|gemacht|angehängt|hochgeladen|bereitgestellt|"
    "vorbereitet|eingestellt|erledigt|weitergeleitet)"
)

_DEEDS = {
    "ru": rf"\b(?:вы|ты) (?:(?!не )[^ ]+ ){{0,2}}{_DONE_RU}(?= |$)",
    "de": rf"\b(?:was|den|die|das|dass|wie) (?:sie|ihr|du) (?:[^ ]+ ){{0,5}}{_DONE_DE} (?:haben|habt|hast)(?= |$)",
}

_THANKED = {
    "ru": rf"^(?:за то )?что (?:(?!мы |я )[^ ]+ ){{0,3}}{_DONE_RU}(?= |$)",
    "de": rf"^dass (?:sie|ihr|du) (?:[^ ]+ ){{0,5}}{_DONE_DE} (?:haben|habt|hast)(?= |$)",
    "en": r"\bfor (?:[^ ]+ )?(?:sending|forwarding|sharing|uploading)(?= |$)",
}

DEEDS: Mapping[str, re.Pattern[str]] = {language: re.compile(plain(source)) for language, source in _DEEDS.items()}
"""In a clause that names the reader: "что вы прислали", "was Sie geschickt haben"."""

THANKED: Mapping[str, re.Pattern[str]] = {language: re.compile(plain(source)) for language, source in _THANKED.items()}
"""In a clause of thanks, which are for what the reader did: "спасибо, что прислали", "thanks for sending"."""
