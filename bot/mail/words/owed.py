"""Small words by which a thing must reach us, of all languages at once."""

OUGHT = frozenset(
    """
    should must needs has have ought soll sollen sollte sollten muss muß müssen müsste müssten devrait devraient doit
    doivent devra devront debe deben debería deberían tendría tendrían tiene tienen deve devono dovrebbe dovrebbero
    devem deveria deveriam teria teriam tem têm dovremmo dobbiamo devrions devons tendríamos tenemos teríamos temos
    tínhamos moet moeten zou zouden должен должна должно должны
    """.split()
)
INVOICES = frozenset("invoice rechnung facture factura fattura fatura factuur счёт".split())
"""Which only the team writes: who has to have one waits for the team."""
REACHING = tuple(
    "reach arriv with be vorlieg eintreff erreich parven parvien lleg arriv giung perven cheg bereik binnen prisl "
    "поступ прийти быть дойти".split()
)
"""How the verbs of arriving begin."""
