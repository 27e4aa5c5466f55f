"""Weekdays with a name of their own around Easter: "Maundy Thursday", "venerdì santo" are not the next one."""

from collections.abc import Mapping

_SAID: Mapping[str, Mapping[int, str]] = {
    "en": {
        1953: "shrove_tuesday pancake_day",
        1954: "ash_wednesday",
        1979: "mothering_sunday",
        1993: "palm_sunday",
        1997: "maundy_thursday holy_thursday",
        1999: "easter_saturday holy_saturday",
        2049: "whit_sunday",
    },
    "de": {
        1952: "rosenmontag",
        1953: "faschingsdienstag",
        1954: "aschermittwoch",
        1993: "palmsonntag",
        1999: "karsamstag",
        2060: "fronleichnam",
    },
    "fr": {
        1953: "mardi_gras",
        1954: "mercredi_des_cendres",
        1993: "dimanche_des_rameaux",
        1997: "jeudi_saint",
        1998: "vendredi_saint",
        1999: "samedi_saint",
        2039: "jeudi_de_l'_ascension",
    },
    "es": {
        1954: "miércoles_de_ceniza",
        1993: "domingo_de_ramos",
        1994: "lunes_santo",
        1995: "martes_santo",
        1996: "miércoles_santo",
        1999: "sábado_santo",
        2001: "lunes_de_pascua",
    },
    "pt": {
        1954: "quarta-feira_de_cinzas",
        1993: "domingo_de_ramos",
        1997: "quinta-feira_santa quinta_-_feira_santa",
        1999: "sábado_de_aleluia",
    },
    "nl": {
        1954: "aswoensdag",
        1997: "witte_donderdag",
        2001: "paasmaandag",
    },
    "it": {
        1948: "giovedì_grasso",
        1953: "martedì_grasso",
        1954: "mercoledì_delle_ceneri",
        1993: "domenica_delle_palme",
        1997: "giovedì_santo",
        1998: "venerdì_santo",
        1999: "sabato_santo",
        2001: "lunedì_dell'_angelo",
    },
}

CALENDAR: Mapping[str, Mapping[str, Mapping[int, str]]] = {
    language: {"feast": days} for language, days in _SAID.items()
}
"""As `calendar_days.next_around_easter` counts them."""
