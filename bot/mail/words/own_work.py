"""Work of a client's own that nobody here awaits: harvest, move, exams; of all languages at once."""

WORK = frozenset(
    """
    harvest move renovation renovations refurbishment stocktake stocktaking inventory exams season tour
    lese weinlese ernte umzug umbau bauarbeiten inventur prüfungen klausuren saison tournee renovierung dreharbeiten
    vendanges récolte moisson moissons déménagement travaux inventaire examens saison tournée tournage
    vendimia cosecha mudanza obras inventario exámenes temporada gira reforma rodaje
    vendemmia raccolto raccolta trasloco lavori inventario esami stagione ristrutturazione riprese
    vindima colheita mudança mudanças obras inventário exames temporada
    oogst verhuizing verbouwing inventarisatie examens seizoen
    урожай урожая уборку сбор переезд переезда ремонт инвентаризацию экзамены сессию сезон
    """.split()
)

ENDS = tuple(
    "finish wrap fertig abschlie beend schließ termin fini acab boucl conclu klaar afrond закан законч заверш "
    "chiud cierr cerr fech".split()
)
"""How a word begins by which somebody is done with it."""
