"""How a Dutch client says what is to be done with the work: "haal de rand weg"; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is one line, however many words it has

from bot.mail.words.instructed import Instructed, Way

_ENDS = """weghalen aanpassen veranderen vervangen verwijderen toevoegen wijzigen weglaten corrigeren schrappen verplaatsen
    vergroten verkleinen plaatsen drukken afdrukken publiceren bezorgen leveren inkorten omdraaien ophangen vermelden gebruiken"""
_OTHERS = r"\b(?:ik|we|wij|hij|zij|ze|je|jij|jullie|u|te|om|zal|zullen|ga|gaan|moet|moeten|wil|willen|wou|kan|kunnen|mag|mogen|laat|laten|aan het|wordt|worden|heb|hebben|heeft|is|zijn|zodra|als|wanneer|voordat|totdat)\b"
"""Beside one of these the plain form of a verb is no imperative."""
_PLEASE = "(?: (?:graag|aub|svp|a u b|alstublieft|alsjeblieft|maar|dus|hoor))*$"

INSTRUCTED = Instructed(
    opening="ok oke ja nee goed dus dan maar en graag svp aub alsjeblieft alstublieft super perfect prima mooi sorry liever gewoon eventueel verder ook daarom",
    negation="niet|nooit",
    head=(
        Way(
            """haal schrap verwijder vervang verander wijzig verplaats schuif draai vergroot verklein corrigeer verbeter noem
            vermeld publiceer druk plaats gebruik kies knip snij verf spel herhaal monteer centreer vul markeer
            onderstreep""",
            r"@ (?:(?:de|het|een|die|dat|deze|dit|er|maar|mijn|onze|dan|alleen|liever|gewoon|ook|ze|hem|'m|§quote|geen|niet|alles|beide|hier|daar|zo|in|op|bij|om|ons|ander|andere)\b|\d)",
        ),
        Way(
            "zet maak doe neem schrijf lever bezorg hou houd pas voeg begin start bestel ga leg breng stop",
            r"@ (?:maar|liever|gewoon|dan maar|geen|er (?:geen|alleen|een|ook|gerust|maar)|alleen|ons logo)\b",
        ),
        Way(
            "zet maak neem schrijf lever hou houd pas leg",
            r"@ (?:de|een|die|deze|onze|mijn|alle|beide|ander|andere|§quote|'m)\b(?!.*\b(?:af|klaar|mee|agenda|lijst|lijstje|orde|door|voor|gang|haast|tijd|rekening|contact|vandaag|morgen|straks|vanavond|zo)\b)",
        ),
        Way(
            "laat",
            r"@ (?:de|die|dat|deze|dit|het|er|onze|'m|ze) (?!.*\b(?:weten|horen|zien|ons|me|mij|collega|directie|even|eerst|nog)\b)",
        ),
        Way("voeg", r"@ .*\b(?:toe|bij)$"),
        Way("pas", r"@ .*\baan$"),
        Way(_ENDS, rf"(?!.*{_OTHERS}).*\b@{_PLEASE}"),
        Way(
            "maken",
            rf"(?!.*{_OTHERS}).*\b(?:kleiner|groter|korter|langer|lichter|donkerder|rood|blauw|groen|geel|wit|zwart|vet|dikker|dunner) @{_PLEASE}",
        ),
        Way(
            "zetten",
            rf"(?!.*{_OTHERS}).*\b(?:links|rechts|boven|onder|bovenaan|onderaan|ernaast|eronder|erboven|erbij|online|midden) @{_PLEASE}",
        ),
        Way("houden laten", rf"(?!.*{_OTHERS}).*\bzo @{_PLEASE}"),
        Way("staan", rf"(?!.*{_OTHERS}).*\blaten @{_PLEASE}"),
    ),
    anywhere=(Way("dus daarom liefst", r"@ (?:het|de|een|grote|kleine) [^ ]+(?: (?:graag|aub|svp))?$"),),
    own=r"\b(?:ik|we|wij|hij|zij|ze)\b.* \| (?!(?:dus|graag|liever|svp|aub)\b)",
)
