"""What somebody else wants to know now, and that we see to it: "the tiler wants to know where to start. I'll show him"; in plain words."""
# ruff: noqa: E501 - a pattern is a line, however many words it has

import re
from functools import cache
from typing import NamedTuple


class SomebodyAsks(NamedTuple):
    """How one language says it; each pattern is matched from the head of its sentence."""

    asks: re.Pattern[str]
    """A person or a house wants to know it, and nothing is said of us: somebody has to answer."""
    settled: re.Pattern[str]
    """The sentence behind: we answer, or know it."""


_PATTERNS = {
    "en": (
        r"(?!.*\b(?:i|we|us|our|ours|if)\b.*\bto[ ]know\b)(?!.*\b(?:i|we|us)\b)(?:the|your|his|her|an?)[ ](?!(?:{nobody})\b)(?:[^ ,]+[ ]){1,8}?(?:(?:wants?|needs?)[ ]to[ ]know|(?:would|'d)[ ]like[ ]to[ ]know|(?:is|are|keeps?)[ ]asking|asks?)[ ](?:me[ ])?(?:where|when|which|what|how|whether|who|why)\b",
        r"(?:(?:so|and|but|of|course)[ ])*(?:i|we)\b(?!.*\b(?:know|idea|sure|clue|need|say|unless)\b)|(?:that|this|it)[ ](?:is|was|'s)[ ]",
    ),
    "de": (
        r"(?!.*\b(?:ich|wir|uns|mir|mich|falls|wenn)\b)(?:der|die|das|ein|eine|ihre?|eure?|deine?)[ ](?!(?:{nobody})\b)(?:[^ ,]+[ ]){0,8}?(?:(?:will|wollen|mochten?)[ ](?:gern\w?[ ]|noch[ ])?wissen|fragt|fragen)[ ](?:nach[ ]|an[ ])?,[ ](?:wo\w*|wann|wie|was|wer|wen|wem|welche\w?|warum)\b",
        r"(?:(?:das|da|es|dem|der|dazu|darum|also|so)[ ])*(?:[^ ,]+[ ])?(?:ich|wir)\b(?!.*\b(?:weiss|wissen|ahnung|brauche\w*|sagen|muss|mussen)\b)",
    ),
    "fr": (
        r"(?!.*\b(?:je|j'|nous|on)[ ])(?:le|la|l'|les|un|une|votre|ton|ta)[ ]?(?!(?:{nobody})\b)(?:[^ ,]+[ ]){1,8}?(?:(?:veut|veulent|voudrait|aimerait|souhaite)[ ]savoir|(?<!\ba[ ])(?<!ont[ ])demande(?:nt)?)[ ](?:ou|quand|comment|combien|quel\w*|qui|d'[ ]ou|pourquoi)\b",
        r"(?:(?:alors|donc|et|bien|sur)[ ])*(?:je|j'|nous|on)[ ](?!.*\b(?:sais|savons|ignor\w+|idee|besoin|peux|pouvons)\b)",
    ),
    "es": (
        r"(?!.*\b(?:nos|me|yo|nosotros)\b)(?:el|la|los|las|un|una|tu|su|vuestr[oa])[ ](?!(?:{nobody})\b)(?:[^ ,]+[ ]){1,8}?(?:(?:quieren?|querria|necesitan?)[ ]saber|preguntan?)[ ](?:de[ ]|por[ ])?(?:donde|cuando|como|cuant\w+|que|cual\w*|quien\w*)\b",
        r"(?!.*\b(?:se[ ]que|no[ ](?:lo[ ])?(?:se|sabemos)|ni[ ]idea|necesit\w+|dig[oa]\w*[ ]yo)\b)(?:(?:ya|y)[ ])?(?:se[ ]l[oa]s?|les?|l[oa]s?|yo|nosotros)[ ]",
    ),
    "it": (
        r"(?!.*\b(?:ci|mi|noi|io)\b)(?:il|lo|la|l'|i|gli|le|un|una|tua|vostr[oa])[ ]?(?!(?:{nobody})\b)(?:[^ ,]+[ ]){1,8}?(?:(?:vuole|vogliono|vorrebbe)[ ]sapere|chiedono|chiede)[ ](?:da[ ]|a[ ])?(?:dove|quando|come|quant\w|qual\w|chi|cosa|perche)\b",
        r"(?!.*\b(?:non[ ](?:lo[ ])?(?:so|sappiamo)|idea|bisogno|serve)\b)(?:(?:e|ma)[ ])?(?:glie\w+|gli|le|lo|la|ci[ ]pens\w+|io|noi)[ ]",
    ),
    "nl": (
        r"(?!.*\b(?:ik|we|wij|ons|me|mij)\b)(?:de|het|een|je|uw|jullie)[ ](?!(?:{nobody})\b)(?:[^ ,]+[ ]){1,8}?(?:(?:wil|willen|zou)[ ](?:graag[ ])?weten|vraagt|vragen)[ ](?:,[ ])?(?:waar|wanneer|hoe|hoeveel|welke?|wat|wie|waarom)\b",
        r"(?:(?:dat|dus|en|daar|natuurlijk)[ ])*(?:[^ ,]+[ ])?(?:ik|we|wij)\b(?!.*\b(?:weet|weten|idee|nodig|zeggen)\b)",
    ),
    "pt": (
        r"(?!.*\b(?:nos|me|eu)\b)(?:o|a|os|as|um|uma|seu|sua|voss[oa])[ ](?!(?:{nobody})\b)(?:[^ ,]+[ ]){1,8}?(?:(?:quer|querem|queria|gostava[ ]de)[ ]saber|pergunta|perguntam)[ ](?:de[ ]|por[ ])?(?:onde|quando|como|quant\w+|que|qual\w*|quem|quais)\b",
        r"(?!.*\b(?:nao[ ](?:sei|sabemos)|ideia|preciso|precisamos)\b)(?:(?:ja|e|eu|nos)[ ]){0,2}(?:lhes?|\w+[ ]lhes?|trato|tratamos|digo|respondo|explico|mostro)\b",
    ),
    "ru": (
        r"(?!.*\b(?:мы|я|нас|меня|если)\b)(?!(?:{nobody})\b)(?:[^ ,]+[ ]){1,8}?(?:(?:хочет|хотят|хотел[ ]бы)[ ](?:знать|узнать)|спрашивает|спрашивают|интересуется)[ ],[ ](?:где|когда|как\w*|сколько|откуда|куда|кто|что|почему)\b",
        r"(?!.*\b(?:не[ ]зна\w+|нужно|понятия)\b)(?:(?:я|мы)[ ]|\w{3,}(?:у|ю|ем|им)[ ])",
    ),
}

_NOBODY = "law|test|rule|survey|question|study|book|gesetz|frage|umfrage|studie|loi|enquete|etude|ley|pregunta|encuesta|estudio|legge|domanda|sondaggio|studio|wet|vraag|onderzoek|lei|pergunta|inquerito|estudo|закон|вопрос|опрос"
"""In all languages: what asks in general, and waits for no answer."""


@cache
def somebody_asks(language: str) -> SomebodyAsks:
    """What a language says of it, compiled when a team's mail is first read in it."""
    return SomebodyAsks(
        *(
            re.compile(one.replace("{nobody}", _NOBODY).replace(".*", ".{0,300}"), re.VERBOSE)
            for one in _PATTERNS[language]
        )
    )


def asked_by_somebody(language: str) -> re.Pattern[str]:
    """That somebody else wants to know it."""
    return somebody_asks(language).asks
