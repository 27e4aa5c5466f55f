"""Words by which a day is kept for the matter in hand: "I've blocked out tomorrow for this"."""

from collections.abc import Mapping

KEPT: Mapping[str, frozenset[str]] = {
    "de": frozenset(
        "reserviert freigehalten geblockt blocke blockiert eingeplant vorgemerkt angestrichen freigeschaufelt "
        "vorgenommen eingetragen reserviere nehme nehmen".split()
    ),
    "en": frozenset("blocked reserved booked kept keeping blocking cleared carved earmarked scheduled".split()),
    "es": frozenset("reservado apuntado bloqueado guardado marcado reservo bloqueo guardo".split()),
    "fr": frozenset("bloque bloqué réservé réserve garde gardé prévu note noté libéré cale calé".split()),
    "it": frozenset("riservato libero libera segnato bloccato tengo riservo".split()),
    "nl": frozenset("gereserveerd vrijgehouden ingepland gepland geblokt vrijgemaakt genoteerd reserveer".split()),
    "pt": frozenset("reservei reservado marquei marcado guardei bloqueei reservo apontado".split()),
    "ru": frozenset(
        "выделил выделила выделили отложил отложила запланировал запланировала освободил забронировал".split()
    ),
}
"""Said of a day in a calendar; "set aside", "nehme ich mir vor"."""

MATTER: Mapping[str, frozenset[str]] = {
    "de": frozenset("das es dafür hierfür hab's".split()),
    "en": frozenset("this it that".split()),
    "es": frozenset("esto eso ello lo".split()),
    "fr": frozenset("ça cela ca l'".split()),
    "it": frozenset("questo ciò lo questa".split()),
    "nl": frozenset("dit dat het hiervoor daarvoor ervoor".split()),
    "pt": frozenset("isso isto".split()),
    "ru": frozenset("это этого этим".split()),
}
"""What the day is kept for, where no other thing is named."""

WAS: Mapping[str, frozenset[str]] = {
    "de": frozenset("war waren hatte hatten".split()),
    "en": frozenset("was were had".split()),
    "es": frozenset("había habíamos tenía teníamos estaba".split()),
    "fr": frozenset("avais avait avions était".split()),
    "it": frozenset("avevo avevamo aveva era".split()),
    "nl": frozenset("was waren had hadden stond".split()),
    "pt": frozenset("tinha tínhamos estava havia".split()),
    "ru": frozenset("был была было были".split()),
}
"""The plan is over."""
