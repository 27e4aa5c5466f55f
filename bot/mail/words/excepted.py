"""All is there but one thing of the reader's: "complete, except your signature"; in plain words (`sentences.plain`)."""

import re
from collections.abc import Mapping

EXCEPTED: Mapping[str, re.Pattern[str]] = {
    language: re.compile(pattern, re.VERBOSE)
    for language, pattern in (
        (
            "en",
            r"""\b(?:complete|ready|here|there|done|in|set|settled|everything|all|good)\b.*
            \b(?:except|apart[ ]from|bar|but[ ]for|minus|save|besides)[ ](?:for[ ]|of[ ])?your\b""",
        ),
        (
            "de",
            r"""\b(?:alles|komplett|vollstandig|fertig|da|bereit|beisammen)\b.*
            \b(?:bis[ ]auf|ausser|abgesehen[ ]von|mit[ ]ausnahme)[ ](?:ihre?\w?|eure\w?|euer|deine?\w?)\b""",
        ),
        (
            "fr",
            r"""\b(?:tout|complet|pret|prete|prets|la|bon)\b.*
            \b(?:a[ ]part|sauf|excepte|hormis)[ ](?:votre|vos|ton|ta|tes)\b""",
        ),
        ("es", r"\b(?:todo|completo|listo|lista)\b.*\b(?:menos|salvo|excepto)[ ](?:vuestr\w+|tus?|sus?)\b"),
        (
            "it",
            r"""\b(?:tutto|completo|pronto|pronta)\b.*
            \b(?:tranne|salvo|eccetto|a[ ]parte)[ ](?:(?:il|la|le|i)[ ])?(?:vostr\w|tu\w+|su\w+)\b""",
        ),
        (
            "pt",
            r"""\b(?:tudo|completo|pronto|pronta)\b.*
            \b(?:exceto|menos|salvo|fora)[ ](?:[oa]s?[ ])?(?:voss\w+|te?us?|tuas?|seus?|suas?)\b""",
        ),
        (
            "nl",
            r"""\b(?:alles|compleet|klaar|rond|binnen)\b.*
            \b(?:(?:behalve|op)[ ](?:jullie|je|jouw|uw)\b(?:.*\bna\b)?)""",
        ),
        ("ru", r"\b(?:все|готово|полностью)\b.*\b(?:кроме|за[ ]исключением)[ ](?:ваш\w+|тво\w+)\b"),
    )
}
"""What is excepted is what the mail asks for, though it says that all is well."""
