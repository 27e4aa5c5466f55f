"""That nothing is on that day, and that it is taken up for something: words of every language but Russian."""

import re

FREE = {
    "en": re.compile(
        r"\b(?:no|any) (?:\w+ )?(?:meetings?|patients?|appointments?|customers?|clients?|calls?|lessons?|classes"
        r"|visitors?|guests|viewings?|bookings?)\b|\bnothing (?:on|planned|booked|in the diary)\b"
    ),
    "de": re.compile(
        r"\bkeine (?:\w+ )?(?:termine|patienten|kunden|besprechungen|sitzungen|kurse|gäste|sprechstunde|besuche"
        r"|führungen|anrufe)\b|\bnichts (?:vor|geplant|im kalender)\b"
    ),
    "fr": re.compile(
        r"\b(?:aucun|aucune|pas de|pas d'|pas un) (?:\w+ )?(?:rendez|réunions?|patients?|clients?|cours|visites?)\b"
        r"|\brien (?:de )?(?:prévu|planifié)\b"
    ),
    "es": re.compile(
        r"\b(?:no|ninguna|ningún) (?:\w+ )?(?:citas?|reuniones|reunión|pacientes?|clientes?|clases?|visitas?)\b"
        r"|\bnada (?:previsto|programado|en la agenda)\b"
    ),
    "it": re.compile(
        r"\b(?:non|nessun|nessuna) (?:\w+ )?(?:appuntament[oi]|riunion[ei]|pazient[ei]|client[ei]|lezion[ei]"
        r"|impegn[oi])\b|\bniente (?:in agenda|in programma)\b"
    ),
    "pt": re.compile(
        r"\b(?:não|nenhuma|nenhum) (?:\w+ )?(?:reuniões|reunião|consultas?|pacientes?|clientes?|aulas?|marcações"
        r"|visitas?)\b|\bnada (?:marcado|agendado)\b"
    ),
    "nl": re.compile(
        r"\bgeen (?:\w+ )?(?:afspraken|vergaderingen|patiënten|klanten|lessen|gasten|besprekingen)\b"
        r"|\bniets (?:gepland|staan|op de agenda)\b"
    ),
}

TAKEN_UP = re.compile(
    r"\bthat (?:is|'s) when\b|\bthat's when\b|\bà ce moment\b|\ben profite\b|\bé (?:aí|então|quando)\b|\baprovecho\b"
    r"|\bne approfitto\b|\baproveito\b|\bda (?:schick|mach|setz|schreib|bekomm|krieg|stell|erledig)\w*"
)

BY_THE_READER = re.compile(r"\b(?:us|uns|nous|nos|ci|ons|kunnen jullie|kun je|kunt u|mogen jullie)\b")
"""They do it for us then, or may."""
