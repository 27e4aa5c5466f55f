"""Words by which the writer is at the reader's: "we'll be at yours on Friday at three", by language."""

import re
from collections.abc import Mapping

AT_YOURS: Mapping[str, re.Pattern[str]] = {
    language: re.compile(rf"(?:^| )(?:{pattern})(?: |$)")
    for language, pattern in {
        "en": r"(?:(?:we|i)(?:'ll| will)(?: all)? be|we're|we are|i'm|i am) (?:.{0,30} )?(?:at|on|outside) "
        r"(?:yours|your (?:place|office|offices|studio|house|door|doorstep|workshop|premises|shop))|"
        r"(?:we|i)(?:'re|'m| are| am|'ll be| will be) (?:heading|coming|driving|passing) (?:.{0,20} )?your way",
        "de": r"(?:(?:bin|sind|stehe|stehen) (?:ich|wir)|(?:ich|wir) (?:bin|sind|stehe|stehen)) (?:.{0,40} )?"
        r"(?:bei (?:euch|ihnen|dir)|in (?:eurem|ihrem|deinem) (?:büro|atelier|studio|haus|laden)|"
        r"vor (?:eurer|ihrer|deiner) tür)|"
        r"(?:(?:komme|kommen|fahre|fahren) (?:ich|wir)|(?:ich|wir) (?:komme|kommen|fahre|fahren)) "
        r"(?:.{0,20} )?in (?:eure|ihre|deine) richtung",
        "fr": r"(?:serai|serons|sommes|on sera|on est|on débarque) (?:.{0,30} )?"
        r"(?:chez (?:vous|toi)|(?:à|dans) (?:votre|ton|vos) (?:bureau|bureaux|agence|atelier|studio|étude))",
        "es": r"(?:estaré|estaremos|estamos) (?:.{0,30} )?(?:en (?:vuestr[oa]|su|tu|sus) "
        r"(?:oficinas?|estudio|despacho|taller|casa|local)|por ahí)",
        "it": r"(?:sarò|saremo|siamo) (?:.{0,30} )?(?:da (?:voi|te|lei)|"
        r"(?:nel|nella|in) (?:vostro|vostra|suo|sua|tuo|tua) (?:studio|ufficio|sede|bottega|negozio|laboratorio))",
        "pt": r"(?:estarei|estaremos|estamos|vamos estar|vou estar) (?:.{0,30} )?"
        r"(?:aí|n[oa] (?:vosso|vossa|seu|sua|teu|tua) "
        r"(?:escritório|estúdio|atelier|ateliê|casa|gabinete|loja|oficina))",
        "nl": r"(?:(?:ben|zijn|sta|staan) (?:ik|we|wij)|(?:ik|we|wij) (?:ben|zijn|sta|staan)) (?:.{0,40} )?"
        r"(?:bij (?:je|jou|jullie|u)|op (?:je|jullie|uw) (?:stoep|kantoor))|"
        r"(?:(?:kom|komen|rijd|rij|rijden) (?:ik|we|wij)|(?:ik|we|wij) (?:kom|komen|rijd|rij|rijden)) "
        r"(?:.{0,20} )?(?:jouw|je|jullie|uw) kant op",
        "ru": r"(?:буду|будем) (?:.{0,30} )?(?:у (?:вас|тебя)|в (?:вашем|твоём|твоем) (?:офисе|бюро|ателье))",
    }.items()
}

CARRIED = frozenset("with mit avec con com met с со".split())
"""Whoever comes with a thing hands it over."""

DONE = frozenset("fertig durch fini klaar rond finito pronto pronti done finished готово".split())
"""What is finished at the reader's is work, and not a visit."""

COMPANY = frozenset(
    """
    us all both three four five
    zu allen beiden kollegen chef chefin
    nous tous
    compañeros ingeniero ingeniera aparejador
    noi tutti ingegner ingegnere geometra architetto
    engenheiro engenheira todos
    zijn z'n ons beiden allen
    мужем женой коллегой инженером
    """.split()
)
"""People who come along."""

SEES = frozenset(
    "see view sehen ansehen anzusehen anschauen anzuschauen voir ver vedere zien bekijken посмотреть смотреть".split()
)
"""Whoever comes to see a thing brings none."""

HANDS_OVER = frozenset(
    """
    sign signing deliver drop return unterschreiben unterzeichnen unterschrift abzugeben abgeben vorbeizubringen
    übergeben zurückzugeben signer remettre déposer rendre firmar entregar dejar devolver firmare consegnare lasciare
    restituire assinar tekenen ondertekenen afgeven brengen teruggeven подписать подпишем подпишу передать отдать
    """.split()
)
"""Whoever comes to do so leaves something there."""
