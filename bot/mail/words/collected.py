"""Handed over because the reader's people came for it: "your driver took it along"; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.HERE: {
        "en": """
            was|were|got collected|picked [up] ~ by your colleague|courier|driver|assistant|people|team|boss ~
            your colleague|courier|driver|assistant|boss [already|just] collected|took|fetched it|them|the ~
            your colleague|courier|driver|assistant|boss [already|just] picked it|them|the ~ up ~
        """,
        "de": """
            hat|haben [es|das|den|die|gestern|heute|schon|bereits|vorhin|am] ~ ihr|ihre|euer|eure|dein|deine kollege|kollegin|mitarbeiter|mitarbeiterin|kurier|fahrer|bote ~ abgeholt|mitgenommen ~
            ihr|ihre|euer|eure|dein|deine kollege|kollegin|mitarbeiter|mitarbeiterin|kurier|fahrer|bote hat ~ abgeholt|mitgenommen ~
        """,
        "fr": """
            votre|ton|ta collègue|collaborateur|collaboratrice|coursier|chauffeur|assistant|assistante|patron [est|a|l'|les|l'a] [a|passé|passée|venu|venue] [le|la|les] [déjà] prendre|chercher|récupérer|récupéré|récupérée|récupérés|emporté|emportée|emportés ~
        """,
        "es": """
            recogió|llevó|retiró [ayer|hoy|anteayer|esta|ya] [mañana|mismo] su|tu|vuestro|vuestra|el compañero|compañera|mensajero|mensajera|colega|repartidor|chófer ~
            su|tu|vuestro|vuestra compañero|compañera|mensajero|mensajera|colega|repartidor|chófer [ya] [se] lo|la|los|las recogió|llevó|retiró ~
        """,
        "it": """
            ha|hanno ritirato|ritirata|ritirati|ritirate|preso [ieri|oggi|già|stamattina|lunedì|martedì|mercoledì|giovedì|venerdì|sabato] [il|la] vostro|vostra|suo|sua|tuo|tua collega|corriere|collaboratore|collaboratrice|fattorino|socio|socia|autista ~
            vostro|vostra|suo|sua|tuo|tua collega|corriere|collaboratore|collaboratrice|fattorino|socio|socia|autista [li|le|l'|lo|la|è] [ha|hanno|passato|passata] [già] [a] ritirato|ritirata|ritirati|ritirate|ritirarlo|ritirarla|ritirarli|ritirarle|prenderlo|prenderla|prenderli|prenderle ~
        """,
        "pt": """
            levantado|levantada|recolhido|recolhida|retirado|retirada|levado|levada [já|ontem|hoje] pelo|pela|por [vosso|vossa|seu|sua] colega|estafeta|motoboy|motorista|mensageiro ~
            vosso|vossa|seu|sua|teu|tua colega|estafeta|motoboy|motorista|mensageiro [já] [o|a|os|as] pegou|levou|recolheu|retirou|buscou|levantou ~
        """,
        "nl": """
            heeft|hebben uw|je|jullie collega|koerier|chauffeur|medewerker|medewerkster ~ opgehaald|meegenomen ~
            uw|je|jullie collega|koerier|chauffeur|medewerker|medewerkster heeft ~ opgehaald|meegenomen ~
        """,
        "ru": """
            забрал|забрала|забрали|взял|взяла [уже|вчера|сегодня|утром] ваш|ваша|ваши|твой коллега|курьер|водитель|сотрудник|сотрудница|менеджер|помощник|помощница ~
            ваш|ваша|ваши|твой коллега|курьер|водитель|сотрудник|сотрудница|менеджер|помощник|помощница [уже|вчера|сегодня|утром] забрал|забрала|забрали ~
        """,
    },
}
