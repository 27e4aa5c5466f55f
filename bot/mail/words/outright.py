"""The answer is yes, that is exactly it: said outright, whatever else the mail speaks of; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

import re
from collections.abc import Mapping

from bot.mail.grammar import Mark
from bot.mail.sentences import plain

LINES = {
    Mark.DECIDED: {
        "en": """
            < [well|so|ok] [,] [the|our|my] answer is|, [a] [clear|definite|firm|simple|still] yes|no >
            but|and|so|anyway [,] [the|our|my] answer is|, [a] [clear|definite|firm|simple|still] yes|no >
        """,
        "de": """
            < [also|nun|gut] [,] [die|unsere|meine] antwort ist|lautet|, [ein] [klares|eindeutig|klar|trotzdem|weiterhin] ja|nein >
            aber|und|jedenfalls [,] [die|unsere|meine] antwort ist|lautet|, [ein] [klares|eindeutig|klar|trotzdem|weiterhin] ja|nein >
        """,
        "fr": """
            < [alors|bon|bien] [,] [la|notre|ma] réponse est|, [toujours|clairement|donc|un] oui|non >
            mais|et|donc [,] [la|notre|ma] réponse est|, [toujours|clairement|donc|un] oui|non >
        """,
        "es": """
            < [pues|bueno] [,] [la|nuestra|mi] respuesta es|, [un] [claramente|rotundo|siempre] sí|no >
            pero|y|así [que] [,] [la|nuestra|mi] respuesta es|, [un] [claramente|rotundo] sí|no >
        """,
        "it": """
            < [allora|beh] [,] [la|nostra|mia] [nostra|mia] risposta è|, [un] [sempre|comunque] sì|no >
            ma|però|e|quindi [,] [la|nostra|mia] [nostra|mia] risposta è|, [un] [sempre|comunque] sì|no >
        """,
        "pt": """
            < [então|bem|olhe] [,] [a] [nossa|minha] resposta é|, [um] [claramente|sempre] sim|não >
            mas|e|portanto [,] [a] [nossa|minha] resposta é|, [um] [claramente|sempre] sim|não >
        """,
        "nl": """
            < [dus|nou] [,] [het|ons|mijn] antwoord is|, [een] [duidelijk|gewoon|nog] ja|nee >
            maar|en|dus [,] [het|ons|mijn] antwoord is|, [een] [duidelijk|gewoon|nog] ja|nee >
        """,
        "ru": """
            < [ну|итак] [,] [наш|мой] ответ [наш|мой] [,] [однозначно|конечно] да|нет|положительный|отрицательный >
            но|а|и|так [что] [,] [наш|мой] ответ [наш|мой] [,] [однозначно|конечно] да|нет|положительный|отрицательный >
        """,
    },
    Mark.ASSENT: {
        "en": """
            < [thanks|thank|great|perfect|super|yes|wow] [you] [very|so] [much] [,] [that|this|it] [is|'s] exactly|precisely it|that|right|so|this >
            < [thanks|thank|great|perfect|super|yes|wow] [you] [very|so] [much] [,] [that|this|it] [is|'s] exactly|precisely|just what {we} wanted|meant|needed >
        """,
        "de": """
            < [vielen|lieben] [danke|dank|super|perfekt|ja|prima|toll] [schön|sehr] [,] genau das|so|richtig [ist|war|wars] [es|'s] >
            < [vielen|lieben] [danke|dank|super|perfekt|ja|prima|toll] [schön|sehr] [,] genau das [ist] wollte|wollten|meinte|meinten {we} >
        """,
        "fr": """
            < [merci|super|parfait|oui|voilà] [beaucoup|bien] [,] c'|voilà [est] exactement|parfaitement|précisément|tout [à] [fait] ça|cela >
            < [merci|super|parfait|oui] [beaucoup|bien] [,] c'|voilà [est] exactement|parfaitement|précisément|tout [à] [fait] ce que|qu' {we} voulais|voulions|voulait|fallait|cherchions|cherchais >
        """,
        "es": """
            < [muchas|gracias|genial|perfecto|sí] [gracias] [,] eso es >
            < [muchas|gracias|genial|perfecto|sí] [gracias] [,] [es] justo|exactamente|precisamente eso|así|esto >
            < [muchas|gracias|genial|perfecto|sí] [gracias] [,] [es] justo|exactamente|precisamente [eso|esto] lo que quería|queríamos|buscaba|buscábamos >
        """,
        "it": """
            < [grazie|perfetto|sì|ottimo] [mille] [,] è proprio|esattamente|precisamente così|questo|quello|ciò >
            < [grazie|perfetto|sì|ottimo] [mille] [,] è proprio|esattamente|precisamente quello|ciò che volevo|volevamo|cercavo|cercavamo >
        """,
        "pt": """
            < [muito|obrigado|obrigada|perfeito|sim|ótimo] [obrigado|obrigada] [,] é|era isso|isto mesmo|exatamente >
            < [muito|obrigado|obrigada|perfeito|sim|ótimo] [obrigado|obrigada] [,] é|era mesmo|exatamente|exactamente isso|isto >
            < [muito|obrigado|obrigada|perfeito|sim|ótimo] [obrigado|obrigada] [,] é|era [isso|isto] mesmo|exatamente|exactamente [isso|isto] [o] que [eu|nós] queria|queríamos|pretendia|pretendíamos >
        """,
        "nl": """
            < [bedankt|dank|super|perfect|ja] [je|u] [wel] [,] dat is het precies|helemaal >
            < [bedankt|dank|super|perfect|ja] [je|u] [wel] [,] [dat|dit] [is] precies|exact dat|wat {we} wilde|wilden|bedoelde|bedoelden|zocht|zochten >
            < [bedankt|dank|super|perfect|ja] [je|u] [wel] [,] precies|exact zo|dat >
        """,
        "ru": """
            < [спасибо|отлично|супер|да|здорово] [большое|вам] [,] [это] самое то >
            < [спасибо|отлично|супер|да|здорово] [большое|вам] [,] именно|точно так|то|это|этого >
            < [спасибо|отлично|супер|да|здорово] [большое|вам] [,] именно|точно это|этого|то [я|мы|чего|что] [я|мы|и] [и] хотела|хотели|хотел|нужно >
            < цвет|текст|фото|логотип|макет|шрифт|вариант|сайт|меню|дизайн|обложка|картинка|страница [очень|просто|получился|получилась] прекрасный|прекрасная|прекрасно|чудесный|чудесная|шикарный|шикарная|замечательный|замечательная|отличный|отличная|красивый|красивая|великолепный|великолепная|супер|огонь >
        """,
    },
}

_AT_ONCE = {
    "en": "(?:answer|reply|tell you|say)(?: you)?(?: right| straight)? (?:away|now|here|at once|immediately)"
    "|here 's (?:my|our|the) answer|here is (?:my|our|the) answer"
    "|so (?:i|we) (?:'ll |'m |'re |will |am |are )(?:just )?(?:decide|deciding|make the call|making the call)"
    "|(?:i|we) (?:'ll|will) (?:just )?(?:decide|make the call|call it) (?:then|now|myself|ourselves)",
    "de": "(?:antworte|sage|antworten|sagen)(?: ich| wir)?(?: ihnen| euch| dir)?(?: aber)? (?:gleich|sofort|direkt|hier|jetzt)"
    "|(?:gleich|hier|sofort|schnell|noch|vorab) (?:meine|unsere|die) antwort"
    "|(?:also|dann|jetzt|nun|so) (?:entscheide|bestimme) ich(?: das| es| jetzt| nun| eben| halt| einfach| selbst| selber)*",
    "fr": "(?:reponds|repond|repondons|dis|dit) (?:donc )?(?:tout de suite|deja|ici|maintenant|d' emblee|directement)"
    "|voici (?:donc |deja )?(?:ma|notre|la) reponse"
    "|(?:alors|donc|du coup) (?:je|on) (?:tranche|decide)",
    "es": "(?:contesto|respondo|digo|contestamos|respondemos|decimos) (?:ya|ahora|aqui|directamente)(?: mismo)?"
    "|aqui (?:va|tienes|teneis|tiene|esta|dejo) (?:ya )?(?:mi|nuestra|la) respuesta"
    "|(?:pues|entonces|asi que) (?:lo )?decid(?:o|imos)(?: yo)?",
    "it": "(?:rispondo|dico|rispondiamo) (?:subito|qui|gia|ora|direttamente)"
    "|ecco (?:gia |subito )?(?:la )?(?:mia |nostra )?risposta"
    "|(?:allora|quindi) decid(?:o|iamo)(?: io)?",
    "pt": "(?:respondo|digo|respondemos) (?:ja|agora|aqui|logo|desde ja|diretamente)"
    "|(?:deixo|fica|aqui (?:vai|fica)|segue) (?:ja |aqui |desde ja )?a (?:minha |nossa )?resposta"
    "|(?:entao|pois|portanto) decido(?: eu)?",
    "nl": "(?:antwoord|zeg)(?: ik| u| je| jullie)* (?:meteen|nu|direct|alvast|hier)"
    "|hier (?:is |alvast |dus |meteen )*(?:mijn|ons|het) antwoord"
    "|(?:dan|dus) (?:beslis ik|hak ik de knoop door)(?: zelf| nu)?",
    "ru": "(?:отвечу|отвечаю|скажу|ответим) (?:сразу|сеичас|здесь|прямо здесь|тут)"
    "|(?:сразу|вот|вот вам) (?:мои |наш )?ответ"
    "|(?:тогда|значит) (?:я )?решаю(?: сама| сам)?",
}

AT_ONCE: Mapping[str, re.Pattern[str]] = {
    language: re.compile(rf"(?:^| )(?:{plain(source)})$") for language, source in _AT_ONCE.items()
}
"""How a clause ends that answers behind its colon: "I'll answer right away: option A"."""

AT_LAST: Mapping[str, re.Pattern[str]] = {
    "it": re.compile(r"(?:^|[ ,])(?:ma|pero|quindi|comunque) (?:la |nostra |mia )*risposta e (?:si|no)$"),
    "pt": re.compile(r"(?:^|[ ,])(?:mas|porem|portanto) (?:a |nossa |minha )*resposta e (?:sim|nao)$"),
}
"""The same where the accent alone tells "is" from "and", by which clauses are cut."""
