"""Houses with a counter, and the verb by which they take in what people bring, where it may be the reader's too."""

RECEIVES = frozenset("recebe receberá recebem riceve riceverà ricevono recibe recibirá reciben".split())

COUNTERS = frozenset(
    """
    câmara prefeitura secretaria cartório conservatória junta museu escola biblioteca ministério finanças tribunal
    comune municipio ufficio sportello segreteria tribunale museo scuola biblioteca ministero prefettura
    ayuntamiento secretaría juzgado escuela ministerio registro diputación
    """.split()
)
