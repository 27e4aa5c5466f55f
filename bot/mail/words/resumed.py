"""Taken up again some other time: "after the holidays we'll get back to it"; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.FUTURE: {
        "en": """
            pick|take it|this|that|things|everything up again|then|after|when|once ~
            pick|take it|this|that|things|everything up [again] in [the|a] new|week|fortnight|month|spring|summer|autumn|few|january|february|march|april|may|june|july|august|september|october|november|december ~
            resume|revisit it|this|that|things|work ~
        """,
        "de": """
            nehmen|nehme|greifen|greife [wir|ich] das|es|dies|den|alles|thema ~ wieder auf ~
            melden|melde|gehen|gehe wir|ich uns|mich das|es ~ [frisch|neu|wieder] an ~
        """,
        "fr": """
            s' y met|remet|mettra|remettra|mettent|attelle|attellera ~
            [nous|on] en reparle|reparlons|reparlera|reparlerons ~
            reprendra|reprendrons|reprendrai le|la|ce|cela|ça|tout dossier|sujet|projet|discussion|fil|question|tout|tranquillement|après|calmement ~
            je|nous|on reprend|reprenons|reprends le|la|ce|cela|ça|tout dossier|sujet|projet|discussion|fil|question|tout|tranquillement|après|calmement [tranquillement|,|calmement|tout] [après|dès|demain|en|lundi|la|quand|bientôt|à|cette|ce|au|ensemble] {time}|{soon}|retour|reprise|possible|tout|calmement|tranquillement|fetes|ensemble ~
            je|nous|on reprend|reprenons|reprends le|la|ce|cela|ça|tout dossier|sujet|projet|discussion|fil|question|tout >
        """,
        "es": """
            retomamos|retomaremos|retomo|retomaré el|la|lo|este|esto tema|asunto|proyecto|conversación|de|después|con|en|tras ~
            lo|la retomamos|retomaremos|retomo|retomaré|retomaría ~
            volvemos|volveremos sobre|a esto|ello|tema|hablar|retomarlo ~
        """,
        "it": """
            ne riparliamo|riparleremo|riparlo ~
            riprendiamo|riprenderemo|riprendo il|la|questo|in|tutto discorso|argomento|progetto|mano|questione|filo|con|dopo ~
            ci rimettiamo|rimetteremo mano|sotto ~
            ci rimettiamo|rimetteremo al lavoro|tavolo ~
        """,
        "pt": """
            retoma|retomamos|retomo|retomaremos|retomarei o|a|esse|este|isso|isto assunto|tema|projeto|conversa|processo|questão|depois|em|com ~
            volta|voltamos|voltaremos a falar|pegar|tratar disso|nisso|disto|nisto|sobre ~
        """,
        "nl": "pakken|pak [we|ik] het|dit|dat|alles [dan] [weer|na|rustig] ~ op ~",
        "ru": "вернёмся|вернусь [мы|потом|снова] к этому|вопросу|теме|разговору ~",
    },
}
