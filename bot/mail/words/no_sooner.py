"""A day than which sooner is impossible, or which the reader may reckon with; of each language."""

from collections.abc import Mapping

SOONER: Mapping[str, str] = {
    "en": r"(?:sooner|earlier|before that) (?:\S+ ){0,2}(?:\w+n't|not|impossible)|"
    r"(?:not|\w+n't) (?:\w+ ){0,3}(?:sooner|earlier)",
    "de": r"(?:früher|eher|vorher) (?:\w+ ){0,4}(?:nicht|nichts|unmöglich)",
    "fr": r"(?:pas (?:possible )?|impossible )avant|avant (?:\w+ ){0,3}(?:pas|impossible)",
    "es": r"antes (?:\w+ ){0,2}(?:no|imposible)|no (?:\w+ ){0,2}antes",
    "it": r"prima (?:\w+ ){0,2}(?:non|impossibile)|non (?:\w+ ){0,2}prima",
    "pt": r"antes (?:\w+ ){0,2}(?:não|impossível)|não (?:\w+ ){0,2}antes",
    "nl": r"eerder (?:\w+ ){0,3}(?:niet|niks|onmogelijk)",
    "ru": r"раньше (?:\w+ ){0,2}(?:никак|не|нет|невозможно)|не раньше",
}

RECKONS: Mapping[str, str] = {
    "de": r"(?:gehen sie|geht|geh) (?:\w+ ){0,2}davon aus",
    "nl": r"(?:ga|gaat u|gaan jullie) (?:\w+ ){0,3}uit",
    "ru": r"(?:прослежу|проследим|позабочусь|позаботимся|постараюсь|постараемся|сделаю так|сделаем так)",
}
"""Before the clause that names the day: "go by it", and Russian "I'll see to it" with its past form."""
