"""Small words around a day, of all languages at once: places of work, that they are shut, a thing handed over."""

HOUSES = frozenset(
    """
    office offices studio shop practice surgery clinic school theatre theater firm company restaurant bar café cafe
    gallery museum workshop hotel chambers winery brewery bakery salon store showroom factory library kitchen premises
    büro büros praxis kanzlei laden geschäft betrieb werkstatt schule firma wirtshaus brauerei galerie werk haus
    verwaltung kindergarten kita bäckerei atelier apotheke verein
    bureau bureaux cabinet boutique magasin école théâtre entreprise société galerie musée hôtel association étude
    agence usine mairie librairie secrétariat
    oficina oficinas tienda despacho taller escuela teatro empresa restaurante galería museo estudio clínica consulta
    bodega fábrica local asociación colegio academia librería
    ufficio uffici negozio bottega scuola azienda ditta ristorante galleria albergo cantina fabbrica associazione
    locale agriturismo officina libreria
    escritório loja ateliê gabinete escola galeria museu consultório associação adega oficina livraria
    kantoor praktijk winkel school bedrijf zaak galerie fabriek vereniging werkplaats kliniek apotheek boekhandel
    офис магазин студия клиника школа театр компания ресторан галерея музей отель фабрика завод мастерская склад салон
    контора бюро редакция кафе
    """.split()
)
SHUT = frozenset(
    """
    closed shut closes closing dicht geschlossen schließt schliesst zugesperrt fermé fermée fermés ferme fermera
    cerrado cerrada cierra cerrará chiuso chiusa chiude chiuderà fechado fechada encerrado encerrada fecha fechará
    encerra gesloten sluit закрыт закрыта закрыто закрыты закрывается
    """.split()
)
HANDED = frozenset(
    """
    enclosed attached attchd herewith dabei beiliegend erbij zit anbei beigefügt angehängt anliegend anhang ci-joint
    jointe joint joints joins joignons
    voici adjunto adjunta adjuntos adjuntas adjuntamos allegato allegata allegati allegate allego alleghiamo ecco
    anexo anexos segue seguem mando envio bijgevoegd bijgaand bijlage hierbij прикладываю прилагаю прикрепил
    прикрепила прикрепляю вложении приложил приложила
    """.split()
)
