"""Houses with a counter, and the verb by which they take in what people bring, where it may be the reader's too."""

RECEIVES = frozenset("recebe receberá recebem riceve riceverà ricevono recibe recibirá reciben".split())

AUTHORITIES = frozenset(
    """
    court judge hmrc irs gericht amtsgericht landgericht richter richterin bauamt tribunal juge fisc juzgado juez jueza
    tribunale giudice fisco juiz juíza rechtbank rechter суд судья налоговая минюст росреестр
    """.split()
)
"""Who decides and answers by a day of their own: what they do then is no delivery of the client's."""

COUNTERS = frozenset(
    """
    câmara prefeitura secretaria cartório conservatória junta museu escola biblioteca ministério finanças tribunal
    comune municipio ufficio sportello segreteria tribunale museo scuola biblioteca ministero prefettura
    ayuntamiento secretaría juzgado escuela ministerio registro diputación
    """.split()
)

HOUSES = frozenset(
    """
    warehouse wholesaler insurers lager großhandel großhändler versicherung entrepôt dépôt grossiste assurance almacén
    mayorista aseguradora seguro magazzino grossista assicurazione armazém armazenista magazijn groothandel verzekering
    склад страховая оптовик
    """.split()
)
"""Who supplies or insures the writer: what comes from them comes to the writer."""

SAYS = frozenset(
    """
    says say said told sagt sagen sagte meint dit disent dice dicen dijo dicono diz dizem disse zegt zeggen zei
    говорит говорят сказал сказали обещает обещают пишет
    """.split()
)
