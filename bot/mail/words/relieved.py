"""How a team lets the reader off: your colleague gave it to us, we chose ourselves, the question lapses; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

_KIN = {
    "en": "husband|wife|colleague|assistant|son|daughter|partner|boss|office|mother|father",
    "de": "mann|frau|kollege|kollegin|assistentin|assistent|sohn|tochter|partner|chef|chefin|büro|mutter|vater",
    "fr": "mari|femme|collègue|assistante|assistant|fils|fille|associé|associée|mère|père",
    "es": "marido|mujer|compañero|compañera|colega|asistente|hijo|hija|socio|socia|madre|padre",
    "it": "marito|moglie|collega|assistente|segretaria|figlio|figlia|socio|socia|madre|padre",
    "pt": "marido|mulher|esposa|esposo|colega|assistente|secretária|filho|filha|sócio|sócia|mãe|pai",
    "nl": "man|vrouw|collega|assistente|assistent|secretaresse|zoon|dochter|compagnon|moeder|vader",
    "ru": "муж|жена|коллега|помощник|помощница|секретарь|сын|дочь|партнёр|мама|папа",
}
"""Who may answer in the reader's place."""

LINES = {
    Mark.CLOSING: {
        "en": f"""
            your {_KIN["en"]} has|have|'s already sent|given|paid|signed|picked|chosen|forwarded ~
            got|have|had it|them from your {_KIN["en"]} ~
            i|we withdraw|retract my|our|the question|request ~
        """,
        "de": f"""
            ihr|ihre|euer|eure|dein|deine {_KIN["de"]} hat ... geschickt|gegeben|bezahlt|unterschrieben|ausgesucht|ausgewählt|entschieden [,|und|danke] ~ >
            habe|haben ... von ihrem|ihrer|eurem|eurer|deinem|deiner {_KIN["de"]} bekommen|erhalten ~ >
            ziehe|ziehen [ich|wir] meine|unsere|die frage|bitte|anfrage [hiermit|also|damit] zurück ~
        """,
        "fr": f"""
            votre|ton|ta {_KIN["fr"]} [nous|m'|l'] [l'|les] a déjà envoyé|envoyée|donné|donnée|payé|signé|choisi|transmis ~
            votre|ton|ta {_KIN["fr"]} a choisi|signé|payé|réglé|tranché ~
            retire|retirons [donc] ma|notre|la question|demande ~
        """,
        "es": f"""
            vuestro|vuestra|su|tu {_KIN["es"]} ya [nos|me] [lo|la|los|las] ha|han enviado|dado|pagado|firmado|elegido|pasado ~
            retiro|retiramos la|mi|nuestra pregunta|consulta|petición ~
        """,
        "it": f"""
            suo|sua|vostro|vostra|tuo|tua {_KIN["it"]} [ci|mi] ha|hanno già dato|data|dati|mandato|mandata|mandati|scelto|pagato|firmato|consegnato|girato ~
            mi|ci ha|hanno [già] dato|mandato|girato|detto|passato lui|lei|loro ~
            < chiavi|merce|pacco|campioni|chiave|assegno|originali [tutte|tutti|già] ritirate|ritirata|ritirato|ritirati|consegnate|restituite|restituita|ricevute|ricevuta|ricevuti ... grazie ~
            alla fine abbiamo|ho [già|poi] scelto|deciso|fatto noi|io|da ~
            domanda|richiesta|quesito|messaggio ~ decade|cade|superata|superato|superflua >
            nostro|nostra rapporto|lavoro|collaborazione|incarico è|si [così|quindi|dunque] concluso|conclusa|conclude|terminato|terminata|finito|finita ~
            non si|ti|vi|mi preoccupi|preoccupare|preoccupate più di|del|della|dei|delle|per ~
            non la|vi|ti disturbo|importuno|tormento|stresso più ~
            ritiro|ritiriamo [quindi|dunque] la|il|le [mia|nostra] domanda|richiesta|quesito ~
        """,
        "pt": f"""
            já me|nos disse|deu|mandou|enviou|passou|confirmou|pagou o|a vosso|vossa|seu|sua|teu|tua {_KIN["pt"]} ~
            vosso|vossa|seu|sua|teu|tua {_KIN["pt"]} já me|nos|o|a deu|mandou|enviou|passou|confirmou|pagou|escolheu ~
            decidi|decidimos|escolhi|escolhemos|resolvi|resolvemos com o|a vosso|vossa|seu|sua|teu|tua {_KIN["pt"]} ~
            já [o|a|os|as] preenchi|tratei|resolvi|encontrei|achei|descobri|corrigi|marquei eu [mesmo|mesma|próprio|própria] ~
            pedido|pergunta|mail|mensagem|nome|orçamento|dúvida ~ fica|ficam|ficou sem efeito ~
            nada a apontar|assinalar|reportar|registar >
            < boleto|pagamento|fatura|factura|transferência compensado|recebido|recebida|pago|paga|liquidado|liquidada|quitado|confirmado|confirmada [,] obrigado|obrigada|valeu ~
            conta|contas em|está|estão dia|acertadas|saldadas ~ >
            não se|te preocupe|preocupem|preocupes mais com ~
            acabei|acabámos|acabamos por escolher|decidir|resolver [nós|eu] ~
            retiro|retiramos [então] a|o [minha|nossa|meu] pergunta|pedido|dúvida ~
            e|, [a] conta|fatura|factura paga|liquidada|saldada >
        """,
        "nl": f"""
            uw|je|jullie|jouw {_KIN["nl"]} heeft|had [het|ze|mij|me|ons|hem] .. gekozen|doorgegeven|gestuurd|gegeven|betaald|getekend|gebracht|gemaild [,|en|dus|dank*|bedankt] ~ >
            gevonden , stond|zat|lag|stonden|lagen ~
            zelf [maar|de|dan|al] [maar|de] knoop|gekozen|besloten|beslist [doorgehakt] en|, ~
            zelf [maar|de|dan|al] [maar|de] knoop|gekozen|besloten|beslist [doorgehakt] >
            niet meer van belang|toepassing [,|dus|dank*] ~ >
            alles [is] [nu|ook] [keurig|netjes|helemaal|nu] afgerond|afgehandeld >
            val|vallen je|jullie|u niet meer|langer lastig ~
            trek|trekken [ik|we|wij] [hierbij|dus] mijn|onze|de vraag|verzoek|opmerking [hierbij|dus] in ~
            vanzelf|automatisch verlengd|opgelost|hersteld|goedgekomen ... in orde ~
            en|, [de] rekening|factuur|nota [is] betaald|voldaan >
        """,
        "ru": f"""
            ваш|ваша|твой|твоя {_KIN["ru"]} уже [всё|мне|нам] выбрал|выбрала|передал|передала|прислал|прислала|дал|дала|оплатил|оплатила|подписал|подписала ~
            < [ваш] номер|файл|пароль|логотип|фото|копию|адрес ... нашла|нашёл|нашли|нашёлся|нашлась|нашлось|отыскал|отыскали|отыскался ~
            вопрос|просьба|запрос про|о|об|насчёт|с|по ~ отпадает|отпал|отпала|снимается ~
            решили|решил|решила|выбрали|выбрал|выбрала|определились сами|сам|сама >
            решили|решил|решила|выбрали|выбрал|выбрала|определились сами|сам|сама и|, ~
            письмо|сообщение|вопрос ~ можно|можете не читать|отвечать|смотреть|учитывать|открывать ~
            залог|депозит|ключи|ключ вернули|возвращён|возвращены|сданы|сдан , ~ >
            деньги|оплата|платёж|перевод [по] [счёту|счету] [нам|к] [нам] пришли|пришла|пришёл|поступили|поступила|поступил [,] [большое] спасибо ~
            закрываем|закрываю [этот|ваш|данный] заказ|заявку|сделку|заказ ~
            больше [вас|тебя] не мучаю|мучаем|дёргаю|дёргаем|отвлекаю|отвлекаем ~
            [вы|ты] больше не беспокойтесь|беспокойся|переживайте|переживай о|об|про|насчёт|за ~
            снимаю|снимаем [свой|наш|мой] вопрос|просьбу|запрос ~
            сам|сама|само|автоматически , всё в порядке >
            , [и] счёт оплачен >
        """,
    },
}
