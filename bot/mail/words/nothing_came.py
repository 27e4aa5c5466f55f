"""Nothing has come from the reader yet, which asks for it; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is a few lines, however many words it has

import re
from collections.abc import Mapping

_NEAR = "[^,]{0,60}?"
"""Letters between, of the same half of the sentence."""

NOTHING_CAME: Mapping[str, re.Pattern[str]] = {
    language: re.compile(pattern.replace("..", _NEAR), re.VERBOSE)
    for language, pattern in (
        (
            "en",
            r"""\bnothing[ ](?:has|'s|have|had)?..\b(?:come|arrived|landed|reached|got|received|had)\b..\bfrom[ ]
            (?:you|your[ ](?:side(?![ ]of)|end|team|office|company|part|people|colleagues?|accountants?))\b
            |\bfrom[ ]you(?:r[ ]\w+)?\b..\bnothing\b..\b(?:come|arrived|landed|reached|received)\b
            |^(?!.{0,300}\bto[ ](?:the|my|our|them|him|her)\b)(?:[^ ,]+[ ]){0,3}?(?:i|we)[ ](?:'ve[ ]|have[ ])?(?:wrote|written|asked|mailed|emailed|messaged|called)[ ].{0,200}\b(?:i|we)[ ](?:(?:'ve|still|have)[ ])+n't[ ](?:yet[ ]|actually[ ])?(?:had|received|got|seen)[ ](?:it|them|any(?:thing)?)\b|^(?!.{0,300}\bto[ ](?:the|my|our|them|him|her)\b)(?:i|we)[ ](?:'ve[ ]|have[ ])?(?:asked|wrote|written|mailed|emailed)[ ].{0,200}[ ](?:'m|am|'re|are)[ ]still[ ]without[ ](?:it|them|any|an[ ]answer)\b""",
        ),
        (
            "de",
            r"""\b(?:von|vom|aus|auf)[ ](?:ihnen|euch|dir|ihrer|eurer|deiner)\b..\bnoch[ ](?:gar[ ]|immer[ ])?nichts\b
            ..\b(?:angekommen|eingegangen|gekommen|da|hier|erhalten|bekommen|gehort|eingetroffen)\b
            |\bnoch[ ](?:gar[ ]|immer[ ])?nichts\b..\bvon[ ](?:ihnen|euch|dir)\b
            ..\b(?:angekommen|eingegangen|gekommen|da|erhalten|bekommen|gehort|eingetroffen)\b""",
        ),
        (
            "fr",
            r"""\brien\b..\b(?:arrive|recu|parvenu|eu|venu)\b..\b(?:votre|ton)[ ](?:part|cote)\b
            |\b(?:votre|ton)[ ](?:part|cote)\b..\brien\b..\b(?:arrive|recu|parvenu|eu|venu)\b
            |\b(?:vous|t')[ ](?:ai|avais|avons|avions)[ ](?:deja[ ])?(?:demande|ecrit|relance\w*)\b.{0,200}\btoujours[ ]rien[ ](?:vu[ ]|vois[ ])?(?:venir|recu|eu)\b""",
        ),
        (
            "es",
            r"""\b(?:vuestra|tu|su)[ ]parte\b..\bno\b..\b(?:llegado|recibido|llego|recibimos)\b..\bnada\b
            |\bno\b..\b(?:llegado|recibido|llego|recibimos)[ ]nada\b..\b(?:vuestra|tu|su)[ ]parte\b""",
        ),
        (
            "it",
            r"""\bparte[ ](?:vostra|sua|tua)\b..\bnon\b..\b(?:arrivat|ricevut|pervenut)[oi]\b..\b(?:nulla|niente)\b
            |\bnon\b..\b(?:arrivat|ricevut|pervenut)o\b..\b(?:nulla|niente)\b..\bparte[ ](?:vostra|sua|tua)\b
            |\b(?:le|vi|ti)[ ](?:ho|abbiamo)[ ](?:gia[ ])?(?:scritto|chiesto|mandato)\b.*\bnon[ ](?:l[aeio]|l')[ ](?:ho|abbiamo)[ ]ancora[ ](?:ricevut|avut|vist)[aeio]\b""",
        ),
        (
            "pt",
            r"""\b(?:vossa|sua|tua)[ ]parte\b..\bnao\b..\b(?:chegou|recebemos|recebi|veio)\b..\bnada\b
            |\bnao\b..\b(?:chegou|recebemos|recebi|veio)\b..\bnada\b..\b(?:vossa|sua|tua)[ ]parte\b
            |\b(?:escrevi|escrevemos|pedi|pedimos)[ ](?:lhes?|vos|te|no[ ]dia|em|na)\b.{0,200}\b(?:continuo|continuamos)[ ]sem[ ](?:el[ae]s?|resposta|notici\w+)\b""",
        ),
        (
            "nl",
            r"""\bvan[ ](?:jullie|je|jou|u|uw)\b..\bnog[ ](?:steeds[ ]|altijd[ ])?(?:niets|niks)\b
            ..\b(?:binnen\w*|ontvangen|gekregen|gehoord|aangekomen)\b
            |\bnog[ ](?:steeds[ ]|altijd[ ])?(?:niets|niks)\b..\bvan[ ](?:jullie|je|jou|u)\b
            ..\b(?:binnen\w*|ontvangen|gekregen|gehoord|aangekomen)\b
            |\b(?:heb|hebben|had|hadden)[ ](?:(?:ik|we|wij)[ ])?(?:je|jullie|u)[ ].{0,200}\b(?:gemaild|geschreven|gevraagd|gestuurd)\b.{0,200}\b(?:heb|hebben)[ ](?:ik[ ]|we[ ])?(?:ze|het|die|hem)[ ](?:nog[ ](?:steeds|altijd)[ ]niet|nog[ ]niet)\b""",
        ),
        (
            "ru",
            r"""\bот[ ](?:вас|тебя)\b..\bничего\b..\bне[ ](?:пришло|приходило|получил[аи]?|поступило|дошло)\b
            |\bничего\b..\bот[ ](?:вас|тебя)\b..\bне[ ](?:пришло|приходило|получили|получил|получила|поступило)\b""",
        ),
    )
}
"""Of what is needed it says nothing: "from you we need nothing yet"."""
