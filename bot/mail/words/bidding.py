"""What the team bids with, whatever is to be done: "please tick", "merci de cocher"; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

import re
from collections.abc import Mapping
from typing import NamedTuple

from bot.mail.grammar import Mark


class Bidding(NamedTuple):
    """How one language bids."""

    words: frozenset[str]
    """Without one of these nobody bids, which spares most sentences the pattern."""
    pattern: re.Pattern[str]


BIDDING: Mapping[str, Bidding] = {
    language: Bidding(frozenset(words.split()), re.compile(pattern, re.VERBOSE))
    for language, words, pattern in (
        (
            "en",
            "please kindly",
            r"""\b(?:please|(?<!very[ ])(?<!so[ ])(?<!most[ ])(?<!you[ ])(?<!they[ ])kindly)[ ](?!(?:find|see|note|do|don't|n't|not|never|have|be|accept|excuse|forgive|pardon|disregard
            |ignore|enjoy|feel|let|rest|bear|keep|allow|pass|say|take|relax|stay|hold|remember|understand|thank|come|go|know|the
            |an?|and|but|for|with|to|on|in|advised|aware|free|rely|trust|continue|carry|hesitate|appreciate|stand|wait|await|ok
            |okay|yes|no|i|we|if|as|by|at|give|consider|get|contact|call|reach|talk|this|that|it|so)\b)[a-z]{2,}[ ][^ ,]""",
        ),
        (
            "de",
            "bitte",
            r"""\bbitte[ ](?!(?:entschuldigen|verzeihen|haben|machen|nehmen|wundern|grussen|richten|bleiben|zogern|geniessen
            |denken|fuhlen|sehen|lassen|ignorieren|betrachten|bedenken|verstehen|wenden|melden|warten|bewahren|behalten)\b)[a-z]{3,}en[ ]sie\b
            (?![ ]nicht)""",
        ),
        (
            "fr",
            "merci veuillez prie prions",
            r"""\bmerci[ ]d(?:e|')[ ](?:(?:bien|vouloir|nous|me|m'|le|la|les|l'|y|lui)[ ])*(?!(?:avoir|etre|patienter|comprendre
            |excuser|ignorer|votre|notre|ne)\b)[a-z]{3,}(?:er|ir|re)\b
            |\bveuillez[ ](?:(?:bien|nous|me)[ ])*(?!(?:trouver|agreer|recevoir|croire|excuser|noter|accepter|ne|ignorer|m'|patienter)
            \b)[a-z]{3,}(?:er|ir|re)\b
            |\b(?:je|nous)[ ](?:vous|te)[ ](?:prie|prions)[ ](?:donc[ ]|instamment[ ])?d(?:e|')[ ](?:(?:bien|vouloir|nous|me|m'|le|la|les|l'|y)[ ])*(?!(?:agreer
            |croire|recevoir|trouver|excuser|noter|accepter|pardonner|patienter|considerer|transmettre|ne)\b)[a-z]{3,}(?:er|ir|re)\b""",
        ),
        (
            "es",
            "favor ruego rogamos",
            r"^(?!.*\b(?:no|disculp\w*|perdon\w*|ignor\w*|tranquil\w*)\b).*\b(?:por[ ]favor|(?:ruego|rogamos)[ ](?:que[ ])?(?:me|nos))\b",
        ),
        (
            "it",
            "favore cortesia",
            r"^(?!.*\b(?:non|scus\w+|ignor\w+)\b).*\bper[ ](?:favore|cortesia)\b",
        ),
        (
            "pt",
            "favor gentileza",
            r"^(?!.*\b(?:nao|desculp\w+|ignor\w+)\b).*\b(?:(?:por|faz)[ ]favor|por[ ]gentileza)\b",
        ),
        ("nl", "gelieve", r"\bgelieve[ ](?!(?:niet|geen|te[ ]vinden)\b)"),
        (
            "ru",
            "пожалуиста просьбои",
            r"""^(?!.*\b(?:извините|простите|примите|не|ждите)\b).*\b\w{2,}(?:ите|ьте|аите|яите|еите)\b
            |^(?!.*\b(?:обратил\w+|обращал\w+|клиент\w*|заказчик\w*|вы|нам|ко?[ ]мне)\b).*\bс[ ]просьбои[ ](?:[^ ,]+[ ]){0,2}?\w{2,}(?:ть|ти|чь)\b""",
        ),
    )
}

SHORTEST = 3
"""Words of a bidding with its "please": "favor, b" is none."""

LINES = {
    Mark.REVIEW: {
        "en": """
            [looking|look] forward to the|your|receiving|getting|seeing ~ text|texts|file|files|photo|photos|picture|pictures|comments|draft|drafts|material|content|data|numbers|logo|list|corrections|documents|papers|signed|receipts ~ >
            to be returned|signed|filled|completed ~
            attached|enclosed|sending ... for [your] signature|approval|review|comment|comments|completion ~
            needs|need [from] [you] to know {ask}
            your ~ is|are [still|also|just] missing|outstanding|lacking ~
        """,
        "de": """
            anbei|hier|hiermit|beigefügt|anhang|anlage|schicke|sende|senden|schicken|erhalten|erhältst|link|unten|finden|findest|fertig|vertrag ... zur|ihrer|eurer|deiner [freundlichen|baldigen|finalen|letzten] freigabe|prüfung|durchsicht|unterschrift|abnahme|korrektur|genehmigung|unterzeichnung ~
        """,
        "fr": """
            à nous|me [faire] retourner|renvoyer|rendre|transmettre ~
            à [nous|me] retourner|renvoyer signé|signée|complété|complétée|rempli|remplie ~
            ce serait super|génial|bien|parfait|top|chouette de nous|m' ~
            ce serait super|génial|bien|parfait|top|chouette si vous|tu pouviez|pourriez|pouvais|pourrais ~
            je vous|te laisse [me|nous] dire|revenir|valider|regarder|vérifier|choisir|relire|compléter|confirmer ~
        """,
        "es": """
            para firmar|firma|aprobar|revisar|validar ~ >
            para que lo|la|los|las|nos firmes|firméis|apruebes|aprobéis|revises|reviséis|valides|validéis|devuelvas|devolváis|firme|firmen|apruebe|revise ~
            [para] devolver|devolvérnoslo|devolvérnosla firmado|firmada|cumplimentado|cumplimentada ~
        """,
        "it": """
            sarebbe bello|utile|perfetto|fantastico|ottimo|ideale se poteste|potessi|potesse|ci|mi ~
            da restituire|rispedire|rinviare|firmare|compilare|approvare ~
            da [ri] [rimandare] [ci] firmato|firmata|compilato|compilata ~
        """,
        "pt": """
            para assinar|assinatura|aprovar|rever|preencher ~ >
            para que [o|a] assine|assinem|aprove|aprovem|reveja|devolva ~
        """,
        "nl": """
            om [te] tekenen|ondertekenen|controleren ~ >
        """,
        "ru": """
            нужно|надо|необходимо|требуется|следует ~ подписать|прислать|согласовать|заполнить|проверить|отправить|вернуть|выбрать|оплатить|утвердить|подтвердить|выслать ~
        """,
    },
    Mark.DECIDED: {
        "en": """
            < [ok|yes|thanks|and|then|so|just|but] [,] [the|a|an|with|for|to|number|option|version|only|not] ~ please >
            , the|a|an|with|for|number|option|version|only ~ please >
        """,
        "de": """
            < [ok|ja|danke|und|dann|also|aber] [,] [bitte|gerne|gern] die|das|den|der|nummer|variante|version|option|a|b|c|nur|ohne|mit ~ [bitte|gerne|gern] bitte|gerne|gern >
            < [ok|ja|danke|und|dann|also|aber] [,] bitte die|das|den|nummer|variante|version|option|a|b|c|nur|ohne|mit ~ >
        """,
        "fr": "< [ok|oui|merci|et|alors|plutôt] [,] la|le|les|l'|option|version|numéro|a|b|c|sans|avec ~ s' il vous|te plait >",
        "es": "< [ok|sí|gracias|y|entonces|mejor] [,] la|el|los|las|opción|versión|número|a|b|c|sin|con ~ por favor >",
        "it": "< [ok|sì|grazie|e|allora|meglio] [,] la|il|lo|le|i|gli|opzione|versione|numero|a|b|c|senza|con ~ per favore|cortesia >",
        "pt": "< [ok|sim|obrigado|obrigada|e|então|melhor] [,] a|o|as|os|opção|versão|número|b|c|sem|com ~ por|se|faz favor|faz [favor] >",
        "nl": """
            < [ok|ja|dank|en|dan|maar] [,] de|het|nummer|variant|versie|optie|a|b|c|zonder|met ~ graag|alsjeblieft|alstublieft|aub >
            < [ok|ja|en|dan|maar] [,] graag|liever de|het|nummer|variant|versie|optie|a|b|c|zonder|met ~ >
        """,
        "ru": "< [да|спасибо|и|тогда|лучше] [,] вариант|номер|версию|а|б|в|первый|второй|третий|первую|вторую|третью|синий|без|с ~ пожалуйста >",
    },
}
