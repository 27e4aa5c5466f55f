"""Which weekday or week of a month is meant: "the first Monday in April", "la dernière semaine de mars"."""

from collections.abc import Mapping

LAST = -1

_SAID: Mapping[str, Mapping[int, str]] = {
    "en": {1: "first", 2: "second", 3: "third", 4: "fourth", LAST: "last"},
    "de": {
        1: "ersten erste erster",
        2: "zweiten zweite zweiter",
        3: "dritten dritte dritter",
        4: "vierten vierte vierter",
        LAST: "letzten letzte letzter",
    },
    "fr": {
        1: "premier première",
        2: "deuxième second seconde",
        3: "troisième",
        4: "quatrième",
        LAST: "dernier dernière",
    },
    "es": {
        1: "primer primera primero",
        2: "segundo segunda",
        3: "tercer tercera tercero",
        4: "cuarto cuarta",
        LAST: "último última ultimo ultima",
    },
    "it": {1: "primo prima", 2: "secondo seconda", 3: "terzo terza", 4: "quarto quarta", LAST: "ultimo ultima"},
    "pt": {
        1: "primeiro primeira",
        2: "segundo segunda",
        3: "terceiro terceira",
        4: "quarto quarta",
        LAST: "último última ultimo ultima",
    },
    "nl": {1: "eerste", 2: "tweede", 3: "derde", 4: "vierde", LAST: "laatste"},
    "ru": {
        1: "первый первую первого первой первом",
        2: "второй вторую второго втором",
        3: "третий третью третьего третьей третьем",
        4: "четвёртый четвёртую четвертый четвертую четвёртой четвертой",
        LAST: "последний последнюю последней последнего последнем",
    },
}

PLACES: Mapping[str, Mapping[str, int]] = {
    language: {word: place for place, words in said.items() for word in words.split()}
    for language, said in _SAID.items()
}
"""What each of these words counts."""

COUNTED = frozenset("st nd rd th er e ère ème . º ª -й -ю й ю".split())
"""Behind a figure: "1st", "1.", "1er", "2e"."""

BEGINS = frozenset(
    """
    of commencing beginning starting from vom ab dem beginnend du qui commence commençant le lundi del que empieza el
    comienza lunes che inizia il comincia lunedì de do dia que começa a em van die begint op vanaf с со начиная
    monday montag segunda maandag понедельника the dem den der la los
    """.split()
)
"""Between "the week" and the day on which it begins."""

COMMENCING = frozenset({"wc", "w"})
"""Short for it in English: "w/c 16 March"."""

NEXT_MONTH = frozenset({"folgemonats"})
"""One word for "of next month"."""

YEARS = frozenset("year jahr jahres jahrs année an año anno ano jaar года".split()) | {"new year", "нового года"}
OF_THE_YEAR = frozenset(
    """
    of the new des im in neuen de l' la nouvelle nouvel del nuevo dell' nuovo do no novo van het nieuwe нового этого
    this coming kommenden
    """.split()
)
"""Between what is counted and the year: "the first Monday of the new year"."""
