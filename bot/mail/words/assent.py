"""A yes, a no or a "fine by us" that thanks and politeness leave what it is; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.ASSENT: {
        "en": """
            < [ok|oh|well|so] [,] yes|yep|yeah|yup|no|nope [,] [of|that|that's|it's] [course|no|not|fine|sure|happy|good|great|perfect|absolutely|definitely] [a|at] [problem|worries|all|issue|bother|with|by] [that|us|me|all] [,] [thanks|thank|cheers|please] [you] [very|so] [much] >
            < [sure|yes|yeah|ok] [,] why not >
            [all|everything|that|it|this] [is|looks|'s|all] good|fine|ok|okay|correct|perfect|great from|on|by|for|with our|my|us|me [side|end|part|point] ~
            < [yes|ok|the] [,] [the] monday|tuesday|wednesday|thursday|friday|saturday|sunday [morning|afternoon|evening] [is|looks|sounds|would] [be] perfect|fine|great|good|ok ~ >
        """,
        "de": """
            < [vielen|lieben|herzlichen] danke|dank|merci [dir|ihnen|euch|schön] [,] ja|nein [,] [bitte|gern|gerne|passt|gut|so] [bitte|gern|gerne|so] >
            < [ok|na|also|oh] [,] ja|nein|jawohl|genau [,] [gar|überhaupt|das|ist|sehr|von|aber|natürlich] [kein|keine|uns|mir|gern|gerne|gut|in|natürlich|geht] [problem|thema|frage|sache|aus|ordnung|klar] [,] [danke|vielen|dank|bitte] [dank|schön|dir|ihnen] >
            alles|soweit|sonst [ist|sieht|so|alles] [alles] bestens|gut|prima|perfekt|ok|okay|in [ordnung] so|von|bei|für [uns|mir|mich] ~ >
            < [ja|ok|der|am|die] [,] [der|die|das|am] montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag [ist|wäre] [uns|mir|für] [uns|mich] perfekt|prima|gut|super|ideal|bestens|okay|ok ~ >
        """,
        "fr": """
            < merci [beaucoup|bien|à|infiniment] [toi|vous] [,] oui|non [,] [bien|volontiers|ça] [sûr|marche|va] >
            < [alors|ah|ben] [,] oui|non|si [,] [oui|non] [bien|pas|aucun|sans|tout|avec|c'|vraiment] [de|aucun|à|est|sûr|plaisir] [souci|problème|fait|bon|parfait|problèmes] [,] [merci] [beaucoup|à] [vous|toi] >
            [tout|c'] est|semble [tout] bon|parfait|ok|correct|nickel pour|de|chez nous|moi|notre [côté|part] ~
            < nickel|impeccable|impec [,] [merci] [beaucoup] >
        """,
        "es": """
            < [ok|vale|bueno|pues|mira|mire] [,] hagamos|hacemos|hagámoslo|quedamos|acordamos así|esto|una|lo [cosa|siguiente] , ~
            < [muchas|mil] gracias [,] sí|no [,] [por|claro] [supuesto] >
            < [ah|pues|hola|ok] [,] sí|no [,] [sí] [sin|claro|por|ningún|muy|está] [problema|problemas|que|supuesto|bien|perfecto] [sí] [,] [gracias|muchas] [gracias] >
            < [sí|ok|vale] [,] el|la|las|los|día|mejor ~ perfecto|perfecta|genial|estupendo|bien|fenomenal >
            < [sí|ok] [,] perfecto|genial|estupendo [,] [mejor|para] el|las ~ >
            [todo|está|queda] bien|ok|perfecto|correcto por|de nuestra|mi|nosotros [parte] ~
            de acuerdo con [el|la|los|las|todo] ~ >
        """,
        "it": """
            < grazie [mille] [,] sì|no [,] [certo|va] [bene] >
            < [ah|allora|ok] [,] sì|no [,] [nessun|senza|certo|va|tutto|molto] [problema|problemi|bene|ok] [,] [grazie|mille] [mille] >
            < [sì|ok] [,] perfetto|benissimo|ottimo [,] [per] il|la|le|i|lunedì|martedì|mercoledì|giovedì|venerdì|sabato ~ >
            < [sì|ok] [,] il|lunedì|martedì|mercoledì|giovedì|venerdì ~ perfetto|benissimo|ottimo >
            < ok|bene per|su tutto|tutti|tutte|noi|me ~ >
            [tutto|va|è] ok|bene|perfetto|a [posto] da parte nostra|mia ~
            d' accordo con|su [il|la|i|le|tutto] ~ >
        """,
        "pt": """
            < [ok|então|bem|olhe|olha|pronto] [,] [vamos] fazemos|façamos|fazer|combinamos|fica|ficamos assim|isto|o [seguinte] , ~
            < [muito] obrigado|obrigada [,] sim|não [,] [claro|por] [favor] >
            < [ah|bem|olá|ok] [,] sim|não [,] [sem|claro|com|está|nenhum] [problema|problemas|que|certeza|bem] [sim] [,] [obrigado|obrigada|muito] [obrigado|obrigada] >
            [tudo|está|fica] bem|ok|certo|perfeito da|do|por nossa|nosso|meu|minha|mim|nós [parte|lado] ~
            < [sim|ok] [,] perfeito|ótimo|ótima [,] [para|na|no|dia] dia|na|no|segunda|terça|quarta|quinta|sexta ~ >
            de acordo com [o|a|os|as|tudo] ~ >
        """,
        "nl": """
            < bedankt|dank|dankjewel|dankje [je|u] [wel] [,] ja|nee [,] [graag|hoor|prima|goed] >
            < [ah|nou|ok|oh] [,] ja|nee|jazeker|jawel [hoor|zeker|graag] [,] [hoor|dat|geen|prima|is|natuurlijk|helemaal|goed|graag] [is] [probleem|punt|goed|prima|akkoord|oké] [,] [bedankt|dank|dankjewel] [je|u] [wel] >
            [alles|ziet] [is|er] [goed|prima|oké] goed|prima|oké|akkoord van|voor|uit onze|mijn|ons|mij [kant] ~
            < [ja|ok] [,] [de|op|op] maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag [is] perfect|prima|goed|top ~ >
        """,
        "ru": """
            < [большое] спасибо [большое] [,] да|нет [,] [конечно|хорошо] >
            < [ну|ок|ой] [,] да|нет [,] [без|конечно|никаких|всё|очень] [проблем|вопросов|хорошо] [,] [спасибо] [большое] >
            с нашей|моей стороны [,] [всё] хорошо|нормально|в|ок|согласовано|порядке ~
        """,
    },
    Mark.DECIDED: {
        "en": """
            < [it's|they're|all|looks] perfect|great|fine|good|lovely|beautiful as it|they|is [is|are|stands] [,] [thanks|thank|many] [you|thanks] [so|very] [much] >
            < [yes|ok|then|just|sure|please] [,] go for it ~
            < [wow|oh|yes] [,] [it|it's|that|that's|this|they] [is|are|'s|looks|look|turned] [out] really|very|so|absolutely|truly|just nice|beautiful|gorgeous|lovely|stunning|elegant|pretty|great|good [,] [thanks|thank|many] [you|so|very|thanks] [much|so] >
            < [yes|ok] [,] confirmed|confirming [all] [,] [thanks|thank] [you] >
        """,
        "de": """
            < [wow|oh|ist|sind] [,] [das|ist|sieht] [ist|sieht] [wirklich|echt|sehr|richtig] wunderschön|traumhaft|gelungen|bildschön [geworden|aus] [,] [danke|vielen|herzlichen] [dank|dir|euch|ihnen] >
            < [ja|ok] [,] bestätigt|bestätige|bestätigen [ich|wir] [alles|hiermit] [,] [danke|vielen] [dank] >
        """,
        "fr": """
            < [waouh|oh] [,] [c'|ça] [est] [vraiment|très|trop|tout|juste] superbe|magnifique|splendide|sublime|ravissant|beau|belle|joli|réussi|élégant [,] [merci] [beaucoup|bien|à|infiniment] [vous|toi] >
            < [oui|ok] [,] [je] confirme|confirmons|confirmé [tout] [,] [merci] [beaucoup] >
        """,
        "es": """
            < mejor|prefiero|preferimos sin [eso|nada] [,] [muchas] gracias >
            < no hace|es falta|necesario|preciso [,] [muchas] gracias >
            < [vaya|oh] [,] [es|está|quedó|queda|muy|realmente] [muy|realmente] bonito|bonita|precioso|preciosa|elegante|chulo|chula|logrado [,] [gracias|muchas] [gracias] >
            < [sí|ok] [,] confirmo|confirmamos|confirmado [todo] [,] [gracias|muchas] [gracias] >
        """,
        "it": """
            < [sì|ok|per] [me|,] [,] [è] tutto in ordine [per|da] [me|noi|parte] [mia|nostra] [,] [grazie] >
            < [wow|oh] [,] [è|sono|davvero|proprio] [davvero|proprio|molto] bello|bella|belli|elegante|splendido|splendida|stupendo|stupenda|riuscito [,] [grazie] [mille] >
            < [sì|ok] [,] confermo|confermiamo|confermato [tutto] [,] [grazie|mille] [mille] >
        """,
        "pt": """
            < melhor|prefiro|preferimos sem [isso|nada] [,] [muito] obrigado|obrigada >
            < [sim|ok|por|para] [mim|,] [,] [está|parece|me] [parece] tudo em ordem [para|por|da|do] [mim|nós|minha|nossa] [parte|lado] [,] [muito] [obrigado|obrigada] >
            < [uau|oh] [,] [está|ficou|é|muito|mesmo] [muito|mesmo|tão] bonito|bonita|lindo|linda|elegante|giro|gira [,] [obrigado|obrigada|muito] [obrigado|obrigada] >
            < [sim|ok] [,] confirmo|confirmamos|confirmado [tudo] [,] [obrigado|obrigada|muito] [obrigado|obrigada] >
        """,
        "nl": """
            < niet|niets nodig [hoor] [,] bedankt|dank|dankjewel [je|u] [wel] >
            < [graag|gewoon] [net] zoals|als [de] vorige|laatste keer [,] [graag|bedankt|dank] [bedankt|dank|je|u] [je|u|wel] [wel] >
            < [wow|oh] [,] [het|dat|is|wat] [is|ziet] [heel|erg|zeer|echt|super] mooi|prachtig|fraai|schitterend|gaaf [geworden|uit] [,] [bedankt|dank|dankjewel] [je|u] [wel] >
            < [ja|ok] [,] bevestigd|bevestig|bevestigen [ik|we|wij] [alles] [,] [bedankt|dank] [je|u] [wel] >
        """,
        "ru": """
            < [да|ок|у] [нас|меня] [,] [тут|там|здесь] все в порядке [,] [большое] [спасибо] [большое] >
            < [ого|ой|всё|очень|это] [очень|просто] красиво|красивый|стильно|элегантно [получилось|вышло] [,] [спасибо] [большое] >
            < [да|ок] [,] подтверждаю|подтверждаем|подтверждено [всё] [,] [спасибо] >
        """,
    },
    Mark.REFUSED: {
        "fr": "n' arrive|arrivons|parviens|parvenons pas à nous|me mettre d' accord avec vous|toi ~",
        "es": """
            < [lo] [siento|lamento] [,] [pero|desgraciadamente|lamentablemente|por] [desgracia] [,] no podemos|puedo compartir*|ceder*|divulgar*|facilitar* [,] [lo|lamentablemente] [siento|lamento|sentimos|lamentamos] [mucho] >
            no nos ponemos|poníamos|pondremos de acuerdo con vosotros|vosotras|ustedes|usted ~
        """,
        "it": "< [mi|ci] [dispiace|spiace] [,] [ma|purtroppo] non [li|le|lo|la] possiamo|posso condivider*|divulgar*|ceder*|fornir* [,] [mi|ci|purtroppo] [dispiace|spiace] [molto] >",
        "pt": "< [lamento|lamentamos|desculpe|infelizmente] [,] [mas] não [os|as|o|a] podemos|posso partilhar*|compartilhar*|divulgar*|ceder* [,] [lamento|lamentamos|desculpe|infelizmente] [muito] >",
    },
}
