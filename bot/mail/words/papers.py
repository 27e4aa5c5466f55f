"""Papers that bear a day of their own, and how that day is joined to them, in all languages."""

OF_A_DAY = frozenset("of dated vom von del de dello della du dell' do da van d.d. dd от".split())
"""Between a paper and its day."""

DATED = frozenset(
    """
    dated unterzeichneten geschlossenen abgeschlossenen datiert daté datée conclu conclue suscrito suscrita celebrado
    celebrada datato datata datado datada stipulato stipulata sottoscritto sottoscritta ondertekende gedateerd
    подписанный подписанного заключённый заключённого заключенного датированный
    """.split()
)
"""Right before a day they tell of one that is over, whichever year it is written without."""

PAPERS = frozenset(
    """
    mail email e-mail letter note invoice bill contract agreement order quote offer statement minutes message reminder
    mail nachricht brief schreiben rechnung vertrag angebot auftrag bestellung protokoll kostenvoranschlag mahnung
    schreibens vertrags vertrages
    courrier lettre note facture contrat devis commande message relance courriel procès
    correo carta nota factura contrato presupuesto pedido oferta acta mensaje recordatorio
    nota lettera fattura contratto preventivo ordine offerta verbale messaggio comunicazione pec sollecito
    ofício carta fatura factura proposta orçamento encomenda ata mensagem aviso
    brief factuur offerte contract overeenkomst bestelling bericht verslag herinnering notulen
    date fecha data datum termin
    письма письмо письме счёт счета договор договора заказ заказа накладная протокол сообщение
    """.split()
)
"""What is written one day, and bears it."""
