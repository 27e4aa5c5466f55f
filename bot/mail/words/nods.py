"""One word that only nods or puts off, as `sentences.plain` leaves it: any other alone may be what was asked for."""

NODS = frozenset(
    """
    soon later shortly moment willdo working checking looking
    lauft mach mache machen bestens spater bald gleich momentchen demnachst
    bientot regarde plus tard patience
    voy luego pronto enseguida ahora momento miro hago
    faccio vedo guardo faro provvedo presto dopo arrivo
    farei vejo vou breve logo
    bekijk kijk straks later zometeen momentje doe doen
    смотрю посмотрю гляну скоро позже сеичас секунду сделаю делаю займусь
    """.split()
)
