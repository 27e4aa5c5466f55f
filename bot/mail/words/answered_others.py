"""What somebody else wanted to know of us, and that they were told: "the venue asked whether we need the room. I said yes"; in plain words."""
# ruff: noqa: E501 - a pattern is a line, however many words it has

import re
from functools import cache
from typing import NamedTuple


class AnsweredOthers(NamedTuple):
    """How one language tells it, in two sentences; each pattern is matched from the head of its sentence."""

    asked: re.Pattern[str]
    """Somebody else wanted to know it, and nothing is said of the reader."""
    told: re.Pattern[str]
    """We answered them; "I said we'd ask you" leaves it open."""


_PATTERNS = {
    "en": (
        r"(?!(?:we|i)\b)(?!.*\b(?:you|your|yours)\b).{0,80}?\b(?:(?:wanted|wished)[ ]to[ ]know|asked(?:[ ](?:me|us))?|enquired|inquired)[ ](?:[^ ,]+[ ]){0,3}?(?:if|whether|where|when|which|what|how|who|why)[ ]",
        r"(?!.*\b(?:you|your|check|unless|until)\b)(?:(?:and|so|of|course|naturally|,)[ ])*(?:i|we)(?:[ ](?:'ve|have|already|just|simply))*[ ](?:told|said|confirmed|replied|answered|agreed)\b",
    ),
    "de": (
        r"(?!(?:wir|ich)\b)(?!.*\b(?:sie|ihnen|euch|dir|du|ihre?\w?|eure?\w?|deine?\w?)[ ]).{0,80}?\b(?:wollte|wollten|fragte|fragten|hat|haben)(?:[ ][^ ,]+){0,3}?(?:[ ](?:wissen|gefragt|nachgefragt|an|nach))?[ ],[ ](?:ob|wo\w*|wann|wie|was|wer|wen|welche\w?|warum)[ ]",
        r"(?!.*\b(?:sie|ihnen|euch|dir|dich|sobald|frage|fragen)\b)(?:(?:das|dem|da|und|naturlich)[ ])*(?:habe|haben|ich|wir)\b.*\b(?:zugesagt|bejaht|bestatigt|verneint|abgesagt|zugestimmt|geantwortet|gesagt|geschickt|gezeigt|gegeben|geschrieben|erklart|mitgeteilt)$|(?!.*\b(?:sie|ihnen|euch|dir|dich|sobald|frage|fragen)\b)(?:habe|haben|ich|wir)\b.*\b(?:zugesagt|bejaht|verneint|abgesagt|zugestimmt)\b",
    ),
    "fr": (
        r"(?!(?:nous|je|j'|on)[ ])(?!.*\b(?:vous|votre|vos|tu|te|toi|ton|ta|tes)\b).{0,80}?\b(?:(?:voulait|voulaient|souhaitait|souhaitaient)[ ]savoir|(?:demandait|demandaient|demandent|ont[ ]demande|a[ ]demande))[ ](?:[^ ,]+[ ]){0,2}?(?:s(?:i|')|ou|quand|comment|combien|quel\w*|qui|pourquoi|d'[ ]ou)[ ]",
        r"(?!.*\b(?:vous|votre|vos|toi|avec|sauf)\b)(?:(?:je|j'|nous|on|l'|le|leur|lui|ai|avons|a|bien|sur)[ ])+(?:dit|repondu|confirme|accepte|refuse|decline)\b",
    ),
    "es": (
        r"(?!.*\b(?:usted|ustedes|vosotros|os|te|tu|tus|vuestr\w+)\b).{0,80}?\b(?:(?:queria|querian|quiso|quisieron)[ ]saber|(?:preguntaban|preguntaron|pregunto|han[ ]preguntado|ha[ ]preguntado))[ ](?:[^ ,]+[ ]){0,2}?(?:si|donde|cuando|como|cuant\w+|que|cual\w*|quien\w*)[ ]",
        r"(?!.*\b(?:usted|ustedes|vosotros|os|te|ti|contigo|consultar|preguntar)\b)(?:(?:les|le|lo|ya|y|por|supuesto)[ ])*(?:(?:he|hemos)[ ](?:dicho|respondido|contestado|confirmado)|dije|dijimos|respondi|respondimos|conteste|contestamos|confirme)\b",
    ),
    "it": (
        r"(?!.*\b(?:voi|lei|vi|ti|te|vostr\w|tu[oae]|tuoi)\b).{0,80}?\b(?:(?:voleva|volevano)[ ]sapere|(?:chiedeva|chiedevano|domandava|domandavano|(?:ha|hanno)[ ](?:chiesto|domandato)))[ ](?:[^ ,]+[ ]){0,2}?(?:se|dove|quando|come|quant\w|qual\w|chi|cosa|perche)[ ]",
        r"(?!.*\b(?:voi|lei|vi|ti|te|sentire|chiedere)\b)(?:(?:gli|le|loro|ovviamente|e)[ ])*(?:ho|abbiamo)[ ](?:gia[ ])?(?:detto|risposto|confermato|accettato)\b",
    ),
    "pt": (
        r"(?!.*\b(?:voce|voces|vos|te|ti|lhes?|voss\w+|teu|tua)\b).{0,80}?\b(?:(?:queria|queriam|quis|quiseram)[ ]saber|(?:perguntou|perguntaram|perguntava|perguntavam))[ ](?:[^ ,]+[ ]){0,2}?(?:se|onde|quando|como|quant\w+|que|qual\w*|quais|quem)[ ]",
        r"(?!.*\b(?:voce|voces|vos|te|ti|consigo|convosco|perguntar|falar)\b)(?:(?:ja|eu|nos|e|claro)[ ])*(?:(?:lhes?|ja)[ ])?(?:disse|dissemos|respondi|respondemos|confirmei|confirmamos|aceitei|aceitamos)\b",
    ),
    "nl": (
        r"(?!(?:we|wij|ik)\b)(?!.*\b(?:je|jij|jullie|u|uw|jou|jouw)\b).{0,80}?\b(?:(?:wilde|wilden|wou)[ ]weten|vroeg|vroegen|(?:heeft|hebben)[ ](?:ons[ ]|me[ ])?(?:laten[ ]vragen|gevraagd))[ ](?:[^ ,]+[ ]){0,2}?(?:,[ ])?(?:of|waar|wanneer|hoe|hoeveel|wat|welke?|wie|waarom)[ ]",
        r"(?!.*\b(?:je|jij|jullie|u|jou|overleg\w*|vraag|vragen)\b)(?:(?:dat|daar|dus|en|natuurlijk)[ ])*(?:(?:ik|we|wij)[ ](?:heb|hebben)|(?:heb|hebben)[ ](?:ik|we|wij))[ ].*\b(?:gezegd|bevestigd|geantwoord|geschreven|gemeld|doorgegeven|toegezegd|afgezegd|ingestemd)\b",
    ),
    "ru": (
        r"(?!(?:мы|я)\b)(?!.*\b(?:вы|вас|вам|ваш\w*|ты|тебе|тебя)\b).{0,80}?\b(?:хотел\w?[ ](?:узнать|знать)|спрашивал\w?|спросил\w?|интересовал\w+)[ ],[ ]",
        r"(?!.*\b(?:вы|вас|вам|вами|тобои|тебя|уточн\w+|спрос\w+)\b)(?:(?:я|мы|им|уже|конечно)[ ])*(?:ответил|сказал|подтвердил|согласил)\w*\b",
    ),
}


SINCE = re.compile(
    r"[ ](?:,[ ])?(?:because|since|weil|puisque|car|porque|ya[ ]que|perche|poiche|visto[ ]che|pois|ja[ ]que|omdat|потому|поскольку|так[ ]как)[ ]"
)
"""Behind one of these stands why it was answered so: "because you had offered it"."""


@cache
def answered_others(language: str) -> AnsweredOthers:
    """What a language says of it, compiled when a team's mail is first read in it."""
    return AnsweredOthers(*(re.compile(one.replace(".*", ".{0,300}"), re.VERBOSE) for one in _PATTERNS[language]))
