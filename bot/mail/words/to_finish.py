"""What is wanted so that the matter can be closed: "to wrap this up I need the logo" closes nothing; in plain words."""
# ruff: noqa: E501 - a pattern is one line, however many verbs it has

import re
from functools import cache

_PATTERNS = {
    "en": r"(?:(?:in[ ]order[ ])?to|before[ ](?:we|i)(?:[ ]can)?)[ ](?:wrap|close|finish|complete|conclude|finali[sz]e|round[ ]off|tie[ ]up)\b",
    "de": r"um[ ](?:[^ ,]+[ ]){1,8}?(?:ab(?:zu)?schliessen|abzurunden|fertigzustellen|fertigzumachen|zu[ ](?:schliessen|beenden|vollenden)|zu[ ]ende[ ]zu[ ]bringen)\b",
    "fr": r"pour[ ](?:(?:pouvoir|bien|enfin)[ ])*(?:boucler|clore|cloturer|finir|terminer|conclure|achever|finaliser)\b",
    "es": r"para[ ](?:poder[ ])?(?:cerrar|terminar|acabar|concluir|finalizar|completar|rematar)\b",
    "it": r"per[ ](?:poter[ ])?(?:chiudere|concludere|finire|terminare|completare|ultimare)\b",
    "nl": r"om[ ](?:[^ ,]+[ ]){1,8}?(?:af[ ]te[ ](?:ronden|sluiten|maken)|te[ ](?:voltooien|sluiten|beeindigen))\b",
    "pt": r"para[ ](?:(?:poder|podermos)[ ])?(?:fechar|fecharmos|encerrar|encerrarmos|terminar|concluir|concluirmos|finalizar|completar|acabar)\b",
    "ru": r"(?:чтобы|для[ ]того[ ],[ ]чтобы)[ ](?:\w+[ ])?(?:закрыть|закончить|завершить|доделать|довести)\b",
}


@cache
def to_finish(language: str) -> re.Pattern[str]:
    """How a sentence opens that tells what is needed for the end; compiled when a mail of a team is first read in it."""
    return re.compile(_PATTERNS[language], re.VERBOSE)
