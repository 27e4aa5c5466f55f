"""The line above a list of what the reader has to do: "From you:", "Noch offen bei Ihnen:"; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is a line, however many words it has

import re
from collections.abc import Mapping

HEADINGS: Mapping[str, re.Pattern[str]] = {
    language: re.compile(pattern, re.VERBOSE)
    for language, pattern in (
        (
            "en",
            r"(?:(?:and|so|now|then|still|open|missing|outstanding|needed|required|pending|to[ ]come|to[ ]do|to[ ]follow|left|two|three|four|a[ ]few|things|points|items|decisions|is|are|sit|lie|rest|what[ ](?:we[ ]|i[ ])(?:still[ ])?need)[ ])*(?:from|on|with)[ ](?:you|your[ ](?:side|end|part|team|office))(?:[ ](?:please|still|now|then|guys))*|(?:(?:and|so|now|here|'s|are|just|the|a|few|some|two|three|four|only|last|other|bits|things|points|details|items|what|that|which)[ ])+(?:i|we)[ ](?:(?:'m|am|'re|are|do|still)[ ])+(?:short[ ]of|missing|lacking|lack|after|without)(?:[ ](?:for|from[ ]you|to[ ]finish)\b.{0,60})?",
        ),
        (
            "de",
            r"(?:(?:und|noch|offen|offene[ ]punkte|ausstehend|zwei|drei|vier|ein[ ]paar|einige|dinge|punkte|sachen|entscheidungen|liegen|sind|stehen|es[ ]fehlen|es[ ]fehlt|was[ ]wir|jetzt|nun|bitte)[ ])*(?:von|auf|bei)[ ](?:ihnen|euch|dir|(?:ihrer|eurer|deiner)[ ]seite)(?:[ ](?:noch|bitte|brauchen|benotigen|wir|fehlt|fehlen|offen|ausstehend))*|was[ ](?:mir|uns)[ ](?:[^ ]+[ ]){0,6}?noch[ ](?:fehlt|fehlen)|(?:(?:mir|uns)[ ](?:fehlt|fehlen)|es[ ]fehlt[ ](?:mir|uns))[ ](?:[^ ]+[ ]){0,5}?noch(?:[ ](?:folgendes|dies|etwas))?",
        ),
        (
            "fr",
            r"(?:(?:et|deux|trois|quatre|quelques|choses|points|decisions|sont|il|reste|restent|encore|a[ ]faire|a[ ]recevoir|en[ ]attente|manque|manquent)[ ])*(?:de[ ](?:votre|ton)[ ](?:cote|part)|chez[ ]vous)(?:[ ]encore)?",
        ),
        (
            "es",
            r"(?:(?:y|queda|quedan|falta|faltan|pendientes?|aun|todavia|ahora|dos|tres|cuatro|algunas|cosas|puntos|temas|decisiones|estan|dependen)[ ])*(?:(?:por|de|en)[ ](?:vuestr[oa]|tu|su)[ ](?:parte|lado)|(?<=dependen[ ])de[ ](?:vosotros|ustedes|usted|ti)|en[ ](?:vuestras|sus|tus)[ ]manos)",
        ),
        (
            "it",
            r"(?:(?:e|da[ ]fare|restano?|mancano?|ancora|in[ ]sospeso|ora|due|tre|quattro|alcune|cose|punti|decisioni|sono|dipendono)[ ])*da[ ](?:parte[ ](?:vostra|sua|tua)|voi|lei)",
        ),
        (
            "nl",
            r"(?:(?:en|nog|open|te[ ]doen|nodig|nu|er|twee|drie|vier|enkele|een[ ]paar|dingen|punten|zaken|liggen|staan)[ ])*(?:van|bij)[ ](?:jullie|u|jou|(?:jullie|uw|jouw)[ ]kant)(?:[ ](?:nog|nodig|graag))*|(?:wat|dit|deze[ ]\w+)[ ](?:ik|we|wij)[ ](?:hier[ ])?nog[ ](?:mis|missen)(?:[ ](?:voor|van)\b.{0,60})?",
        ),
        (
            "pt",
            r"(?:(?:e|por[ ]fazer|faltam?|pendentes?|ainda|agora|duas|dois|tres|quatro|algumas|coisas|pontos|decisoes|estao|dependem)[ ])*(?:(?<=dependem[ ])de[ ](?:si|voces?|vos)|(?:do|da)[ ](?:(?:vosso|seu|teu)[ ]lado|(?:vossa|sua|tua)[ ]parte))",
        ),
        (
            "ru",
            r"(?:(?:и|еще|два|три|четыре|несколько|вопроса?|пункта?|пунктов|дела|остаются|нужно|нужны|осталось|остались|теперь|ждем)[ ])*(?:(?:от|с|у)[ ](?:вас|тебя|вашеи[ ]стороны)|за[ ]вами)(?:[ ](?:нужно|нужны|ждем|еще))*",
        ),
    )
}

ASKS_NOTHING = frozenset(
    """
    nothing none no nichts nix keine kein rien aucun aucune nada ninguno niente nulla nessuno niets niks geen nenhum
    nenhuma ничего нет thanks thank danke merci gracias grazie dank bedankt obrigado obrigada спасибо
    """.split()
)
"""With one of these at its head a list wants nothing: "From you: nothing", or was sent by the reader."""
