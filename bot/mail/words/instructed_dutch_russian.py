"""How a Dutch or a Russian client says what is to be done with the work: "haal de rand weg", "рамку уберите"."""
# ruff: noqa: E501 - a pattern is a few lines, however many verbs it has

from bot.mail.words.instructed import Instructed

_NL = r"""(?:
    (?:haal|schrap|verwijder|vervang|verander|wijzig|verplaats|schuif|draai|vergroot|verklein|corrigeer|verbeter|noem|vermeld
        |publiceer|druk|plaats|gebruik|kies|knip|snij|verf|spel|herhaal|monteer|centreer|vul|markeer|onderstreep)
        [ ](?:de|het|een|die|dat|deze|dit|er|maar|mijn|onze|dan|alleen|liever|gewoon|ook|ze|hem|'m|§quote|\d.*|geen|niet|alles
        |beide|hier|daar|zo|in|op|bij|om|ons|ander|andere)\b
    |(?:zet|maak|doe|neem|schrijf|lever|bezorg|hou|houd|pas|voeg|begin|start|bestel|ga|leg|breng|stop)
        [ ](?:maar|liever|gewoon|dan[ ]maar|geen|er[ ](?:geen|alleen|een|ook|gerust|maar)|alleen|ons[ ]logo)\b
    |(?:zet|maak|neem|schrijf|lever|hou|houd|pas|leg)[ ](?:de|een|die|deze|onze|mijn|alle|beide|ander|andere|§quote|'m)\b
        (?!.*\b(?:af|klaar|mee|agenda|lijst|lijstje|orde|door|voor|gang|haast|tijd|rekening|contact|vandaag|morgen|straks|vanavond|zo)\b)
    |laat[ ](?:de|die|dat|deze|dit|het|er|onze|'m|ze)[ ](?!.*\b(?:weten|horen|zien|ons|me|mij|collega|directie|even|eerst|nog)\b)
    |voeg[ ].*\b(?:toe|bij)$
    |pas[ ].*\baan$
)"""

_NL_ENDS = r"""(?:weghalen|aanpassen|veranderen|vervangen|verwijderen|toevoegen|wijzigen|weglaten|corrigeren|schrappen|verplaatsen
    |vergroten|verkleinen|plaatsen|drukken|afdrukken|publiceren|bezorgen|leveren|inkorten|omdraaien|ophangen|vermelden|gebruiken
    |(?:kleiner|groter|korter|langer|lichter|donkerder|rood|blauw|groen|geel|wit|zwart|vet|dikker|dunner)[ ]maken
    |(?:links|rechts|boven|onder|bovenaan|onderaan|ernaast|eronder|erboven|erbij|online|midden)[ ]zetten|zo[ ]houden|zo[ ]laten|laten[ ]staan)"""

_NL_OTHERS = r"(?:ik|we|wij|hij|zij|ze|je|jij|jullie|u|te|om|zal|zullen|ga|gaan|moet|moeten|wil|willen|wou|kan|kunnen|mag|mogen|laat|laten|aan[ ]het|wordt|worden|heb|hebben|heeft|is|zijn|zodra|als|wanneer|voordat|totdat)"
"""Beside one of these the plain form of a verb is no imperative."""

_RU_WORK = r"""(?:убер|замен|удал|увелич|уменьш|перенес|смест|сдвин|подним|опуст|впиш|укорот|обреж|отреж|разверн|поверн|перекрас|покрас|сним
    |верн|укаж|повес|повтор|сохран|сократ|размест|помест|включ|выключ|запуст|распечат|привоз|привез|забер|возьм|бер|округл|выдел
    |подчеркн|усил|ослаб|осветл|высветл|затемн|растян|сожм|сузь|расшир|перевед|сведит|стр|зачеркн|вычеркн|отмен|положит|полож|вынес|внес|раздел
    |объедин|соедин|купит|закаж|начн|назов|упомян|пустит|выреж|склеит|нарис|дорис|обвед|отступ)ите"""
"""Of these the plural of the present looks like the imperative, so that each verb of the work is named."""

_RU_KIND = r"""(?:жд|скаж|переда|даваи|даи|здравству|отдыха|гуля|обнима|завиду|радуи|поздравь|познакомь|будь|верь|поверь|отправь|ответь|представь|направь
    |предоставь|продублируи|напоминаи|приезжаи|заезжаи|подъезжаи|переживаи|теряи|бросаи|забываи|скуча|выздоравлива|поправляи|серчаи|гневаи
    |ругаи|узнаваи|дергаи|пинаи|считаи|читаи|знаи|думаи|понимаи|вставаи|советуи|рассказываи|спрашиваи|позволь|приготовь|разрешаи|ожидаи
    |мучаи|пугаи|играи|заглядываи|показываи|имеи|назначаи|благодар|обещаи|обижаи|сдаваи)"""
"""Imperatives that bid to wait, to write, to come or to be kind."""

DUTCH_AND_RUSSIAN = {
    "nl": Instructed(
        opening="ok|oke|ja|nee|goed|dus|dan|maar|en|graag|svp|aub|alsjeblieft|alstublieft|super|perfect|prima|mooi|sorry|liever|gewoon|eventueel|verder|ook|daarom",
        verbs=rf"{_NL}|(?!.*\b{_NL_OTHERS}\b).*\b{_NL_ENDS}(?:[ ](?:graag|aub|svp|a[ ]u[ ]b|alstublieft|alsjeblieft|maar|dus|hoor))*$",
        anywhere=r"(?:dus|daarom|liefst)[ ](?:het|de|een|grote|kleine)[ ][^ ]+(?:[ ](?:graag|aub|svp))?$",
        negation="niet|nooit",
        own=r"\b(?:ik|we|wij|hij|zij|ze)\b.* \| (?!(?:dus|graag|liever|svp|aub)\b)",
    ),
    "ru": Instructed(
        opening="да|нет|ок|хорошо|тогда|значит|пожалуиста|просто|лучше|и|но|а|так|все",
        verbs=r"""(?:убери|удали|замени|исправь|добавь|оставь|поставь|поменяи|сделаи|печатаи|напечатаи|публикуи|выложи|перенеси|сдвинь|увеличь
            |уменьши|укороти|впиши|вставь|бери|возьми|запускаи|ставь|меняи|пиши|убираи|подними|опусти|выдели|перекрась|обрежь|сними|повесь)\b""",
        anywhere=rf"""{_RU_WORK}
            |(?!{_RU_KIND})[^ ]{{2,}}(?:аите|яите|уите|еите|оите|ьте)
            |так[ ]и[ ](?:пишите|напишите)|напишите[ ](?:на|над|под|просто|крупно|§quote|часы|так)|(?:пишите|напишите)[ ]§quote""",
        negation="не",
    ),
}
