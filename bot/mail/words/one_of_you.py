"""What somebody on the reader's side has to do: "one of you would have to sign", "da müsste jemand von euch ran"; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is a line, however many words it has

import re
from functools import cache
from typing import NamedTuple


class _OneOfYou(NamedTuple):
    """How one language says it."""

    who: str
    """Somebody of theirs."""
    must: str
    """Behind it: has to; what somebody should have by now is none."""
    called_for: str
    """Before it: what needs somebody."""
    done: str
    """Anywhere: it is over, or nobody has to."""


_PATTERNS = {
    "en": _OneOfYou(
        r"(?:one|some|any|either|both)[ ]of[ ]you|(?:somebody|someone|anyone|anybody)[ ](?:on|at|from|in|of)[ ](?:your[ ]\w+|yours)",
        r"(?:needs?|has|have|ought|(?:will|'ll|would|'d)[ ](?:have|need))[ ]to[ ](?!have\b|be[ ](?:patient|told))|must[ ](?!have\b|be[ ](?:joking|very))|should[ ](?!have\b|be[ ](?:able|fine|getting|receiving)|(?:receive|get|hear|see)\b)",
        r"(?:takes|needs?|requires?|wants)",
        r"already|yesterday|had[ ]to|so[ ](?:that[ ])?(?:one|some|any|either|both)",
    ),
    "de": _OneOfYou(
        r"(?:einer?|jemand\w*|eine)[ ](?:von|bei|aus|in|auf)[ ](?:ihnen|euch|(?:ihrer|eurer|ihrem|eurem)[ ]\w+)|(?:bei|von)[ ](?:ihnen|euch)[ ](?:(?:noch|bitte|schnell|kurz)[ ]){0,2}(?:jemand|einer?)",
        r"(?:muss|musste|soll|sollte)",
        r"(?:muss|musste|soll|sollte)(?:[ ](?:noch|bitte|dann|also|dafur|dazu|es))?",
        r"schon|bereits|gestern|vorgestern|letzte\w*|damals|niemand|kein\w*|haben|hatte\w*|bekommen",
    ),
    "fr": _OneOfYou(
        r"(?:l'[ ]une?|quelqu'[ ]un|une[ ]personne)[ ](?:d'[ ]entre[ ]vous|de[ ]vous|(?:de[ ])?chez[ ]vous|(?:de|dans)[ ]votre[ ]\w+|de[ ]l'[ ]equipe)",
        r"(?:doit|devra|devrait)[ ](?!recevoir|avoir)",
        r"(?:faut|faudra|faudrait|(?:necessaire|indispensable|important))[ ]qu(?:e|')|besoin[ ](?:que|qu'|de)",
        r"deja|hier|personne[ ](?:de|n')|n'[ ]a[ ]pas",
    ),
    "es": _OneOfYou(
        r"(?:un[oa]|algun[oa]|alguien)[ ](?:de|por|en)[ ](?:vosotr[oa]s|ustedes|(?:vuestr[oa]|tu|su)[ ]\w+)",
        r"(?:(?:tiene|tendra|tendria)[ ]que|debe|debera|deberia|ha[ ]de)[ ](?!recib|haber)",
        r"(?:falta|necesario|preciso|imprescindible|necesito|necesitamos|necesitaria\w*)[ ](?:que|a)",
        r"ya|ayer|ningun\w*|nadie",
    ),
    "it": _OneOfYou(
        r"(?:un[oa]|qualcun[oa])[ ](?:di|da|tra)[ ]voi|(?:un[oa]|qualcun[oa])[ ]d[ae]l?(?:la|l'|i)?[ ](?:vostr|su|tu)\w+(?:[ ]\w+)?",
        r"(?:deve|dovra|dovrebbe)[ ](?!ricevere|aver)",
        r"(?:bisogna|bisognera|bisognerebbe|occorre|occorrera|occorrerebbe|serve|servira|servirebbe|necessario|indispensabile|vuole|vorrebbe|bisogno)[ ]che",
        r"gia|ieri|nessun\w*",
    ),
    "nl": _OneOfYou(
        r"(?:een|eentje|iemand)[ ](?:van|bij|uit|aan)[ ](?:jullie(?:[ ]kant)?|u|(?:uw|jouw|je)[ ]\w+)|bij[ ](?:jullie|u)[ ](?:(?:nog|even)[ ]){0,2}iemand",
        r"(?:moet|moeten|dient|zou[ ](?:[^ ,]+[ ]){0,6}?moeten)",
        r"(?:moet|dient|zou)(?:[ ](?:er|nog|even|dan|dus))?",
        r"al|gisteren|niemand|hoeft",
    ),
    "pt": _OneOfYou(
        r"(?:uma?|alguem|algum)[ ](?:de[ ](?:voces|vos)|d[ao]s?[ ](?:voss[ao]|sua?|seu|teu|tua)[ ]\w+|dai)",
        r"(?:(?:tem|tera|teria)[ ](?:de|que)|precisa|precisara|precisaria|deve|devera|deveria)[ ](?!receber|ter)",
        r"(?:preciso|necessario|precisamos|precisava|precisavamos)[ ](?:que|de)",
        r"ja|ontem|nenhum\w*|ninguem",
    ),
    "ru": _OneOfYou(
        r"(?:кто|кому|один|одному)[ ](?:(?:то|нибудь)[ ])?(?:из[ ](?:вас|ваших|вашеи[ ]\w+|вашего[ ]\w+)|с[ ]вашеи[ ]стороны|от[ ]вас|у[ ]вас)|(?:у[ ]вас|с[ ]вашеи[ ]стороны)[ ](?:кто|кому)[ ](?:то|нибудь)",
        r"(?:долж\w+|нужно|надо|необходимо|придется|следует)[ ](?!был\b)",
        r"(?:долж\w+|нужно|надо|необходимо|придется|следует)(?:[ ]чтобы|[ ],[ ]чтобы)?",
        r"уже|вчера|никто|никому|не[ ](?:нужно|надо|долж\w+|придется)",
    ),
}

_WHETHER = r"(?<!\bif[ ])(?<!\bwhether[ ])(?<!\bob[ ])(?<!\bfalls[ ])(?<!\bwenn[ ])(?<!\bsi[ ])(?<!\bs'[ ])(?<!\bse[ ])(?<!\bals[ ])(?<!\bof[ ])(?<!\bесли[ ])"
"""Whoever it may be then, it is not said that anybody has to."""


@cache
def one_of_you(language: str) -> re.Pattern[str]:
    """What a language says of it, compiled when a team's mail is first read in it."""
    how = _PATTERNS[language]
    behind = rf"{_WHETHER}\b(?:{how.who})[ ](?:(?!n't\b|not\b|nicht\b|pas\b|no\b|non\b|nao\b|niet\b|не\b)[^ ,]+[ ]){{0,3}}?(?:{how.must})(?![ ]?(?:n't|not|nicht|pas|niet)\b)"
    before = rf"\b(?:{how.called_for})[ ](?:(?!n't\b|not\b|nicht\b|niet\b|не\b)[^ ,]+[ ])?(?:{how.who})\b"
    return re.compile(rf"(?!.{{0,300}}\b(?:{how.done})\b).{{0,200}}?(?:{behind}|{before})", re.VERBOSE)
