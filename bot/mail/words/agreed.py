"""As agreed, as promised: it opens what is sent and what will be, so that it tells neither; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.COURTESY: {
        "en": "as [already|just|we|i|you|was|had|per] [already|just] requested|promised|discussed|agreed|asked|mentioned|announced|arranged [yesterday|earlier] [on|by|over|with] [the|you] [phone] [,]",
        "de": "wie [schon|bereits|gestern|am|telefonisch|eben] [schon|bereits|telefonisch|telefon] besprochen|gewünscht|versprochen|vereinbart|erbeten|gebeten|angekündigt|abgesprochen|gesagt|erwähnt [,]",
        "fr": "comme convenu|demandé|promis|discuté|évoqué|annoncé|indiqué|prévu [hier|ensemble|au|par|la|lors] [téléphone|semaine] [dernière] [,]",
        "es": """
            [tal] [y] como acordamos|quedamos|acordado|convenido|prometí|prometido|pediste|pidió|pedisteis|solicitaste|solicitado|hablamos|comenté|comentamos|hablado|dije [ayer|por] [teléfono] [,]
            [tal] [y] como te|le|os|les comenté|prometí|dije|comentaba|adelanté|anticipé [ayer|por] [teléfono] [,]
            según lo acordado|convenido|hablado|previsto [,]
        """,
        "it": """
            come d'|da [accordo|accordi|richiesta|intese] accordo|accordi|richiesta|intese [telefonici|telefonico] [,]
            come richiesto|promesso|concordato|anticipato|convenuto|detto|previsto|anticipatovi|anticipatole [ieri|al|per] [telefono] [,]
        """,
        "pt": """
            conforme|como combinado|pedido|prometido|solicitado|acordado|falado|conversado|combinámos|combinamos|prometi|falámos|falamos [ontem|por|ao] [telefone|telemóvel] [,]
            tal como|conforme combinado|combinámos|prometido [,]
        """,
        "nl": """
            zoals [al|eerder|gisteren|telefonisch] besproken|afgesproken|beloofd|gevraagd|verzocht|aangekondigd|gezegd [,]
            afgesproken is afgesproken
        """,
        "ru": """
            как [и] [мы|я|вы] [и] договаривались|договорились|обещал|обещала|обещали|просили|обсуждали|условились|говорил|говорила|говорили [вчера|по] [телефону] [,]
            согласно|по нашей|нашему|достигнутой договорённости|разговору [,]
        """,
    },
}
