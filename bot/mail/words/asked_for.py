"""A question for a thing that is to come, and not for time: "could we have the leaflet by Monday"; in plain words."""

import re

ASKED_FOR = {
    "en": re.compile(
        r"\b(?:could|can|may|might) (?:we|i) (?:please |possibly |maybe |perhaps |also )?(?:have|get|see)"
        r" (?:(?:the|your) (?!rest|end|deadline|extension|week|month|day|time|monday|tuesday|wednesday|thursday|friday)"
        r"|(?:it|them|those|these|everything|both) )"
        r"(?!.*\b(?:until|till|longer|extension|extra|more time|to you|over to)\b)"
    ),
    "de": re.compile(
        r"\b(?:konnen|konnten|kann|konnte) (?:wir|ich) (?:bitte )?(?:den|die|das|ihn|sie|alles|eine|einen|ein)\b"
        r"(?!.*\b(?:zeit|frist|aufschub|langer|spater|tage|woche|wochen|verlangerung)\b).* (?:haben|bekommen|kriegen)\b"
    ),
    "fr": re.compile(
        r"\b(?:pourrions|pouvons|pourrais|puis) (?:nous|je) (?:avoir|recevoir) (?:le|la|l'|les|tout)\b"
        r"(?!.*\b(?:temps|delai|semaine|jusqu'?|jours|week)\b)"
    ),
    "es": re.compile(
        r"\b(?:podemos|puedo|podriamos|podria) (?:tener|recibir) (?:el|la|los|las|todo)\b"
        r"(?!.*\b(?:tiempo|plazo|semana|hasta|dias|prorroga|fin)\b)"
    ),
    "it": re.compile(
        r"\b(?:possiamo|posso|potremmo|potrei) (?:avere|ricevere) (?:il|lo|la|l'|i|gli|le|tutto)\b"
        r"(?!.*\b(?:tempo|settimana|fino|giorni|proroga|scadenza)\b)"
    ),
    "pt": re.compile(
        r"\b(?:podemos|posso|poderiamos|podiamos|podia) (?:ter|receber) (?:o|a|os|as|tudo)\b"
        r"(?!.*\b(?:tempo|prazo|semana|dias)\b)"
    ),
    "nl": re.compile(
        r"\b(?:kunnen|mogen|kan|mag) (?:we|wij|ik) (?:de|het|alles)\b"
        r"(?!.*\b(?:tijd|uitstel|tot|dagen|week)\b).* (?:hebben|krijgen|ontvangen)\b"
    ),
    "ru": re.compile(
        r"\bможно (?:ли )?(?:нам |мне )?(?:получить|увидеть)\b(?!.*\b(?:время|времени|отсрочк\w+|позже)\b)"
    ),
}
