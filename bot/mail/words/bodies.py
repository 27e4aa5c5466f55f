"""Who decides by sitting together: committees and boards, in all languages."""

BODIES = frozenset(
    """
    committee board council commission jury panel directors
    ausschuss vorstand beirat gemeinderat stadtrat kommission geschäftsleitung gremium präsidium kuratorium
    comité conseil bureau direction
    comisión junta consejo dirección jurado patronato
    commissione consiglio comitato direzione giuria
    comissão conselho direção diretoria direcção comitê júri
    commissie bestuur raad directie
    комиссия совет правление комитет дирекция жюри
    """.split()
)
