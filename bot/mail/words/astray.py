"""Asked of the wrong one, for what there is none of, what we have or they do themselves; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.REFUSED: {
        "en": """
            {we} {will} [now|then|just|simply] do|make|print|build|handle|produce [it|this|that|them] [all] ourselves|myself [now|then|,] [thanks|thank] [you] >
            < [sorry|oops] [,] [you|this|it] [have|'ve|got|is|'s] [the] wrong person|department|contact|company|address|bob ~
        """,
        "de": """
            < das|die|den|diese .. haben|habt|hast sie|ihr|du [doch|ja|von|uns] [doch|ja|uns] schon|bereits|längst [doch] >
            haben|habt|hast sie|ihr|du [doch|ja|von|uns] [doch|ja|uns] schon|bereits|längst bekommen|erhalten|gekriegt ~ >
            [so] [etwas|was|das|die] gibt es bei uns [leider|gar|überhaupt] [gar] nicht [mehr] >
        """,
        "fr": """
            pas moi qui ... , voyez|voir|adressez|contactez|demandez|écrivez|vois|demande|contacte [directement|plutôt|ça|cela] [avec|à|vous|directement] ~
            vous|tu l'|les avez|as déjà [depuis|normalement|dans] >
            vous|tu l'|les avez|as déjà reçu*|eu|eue|eus ~ >
        """,
        "es": """
            lo|la|los|las haremos|hacemos|haré|hago [ya] nosotros|nosotras|yo mismos|mismas|mismo|misma >
            < [eso|esto|pero] [eso|esto] ya lo|la|los|las tenéis|tienes|tienen|recibisteis|recibieron [desde|en] >
        """,
        "it": """
            [lo|la|li|le] facciamo|faremo|faccio|farò [tutto] da soli|sole|solo|sola|noi|me >
            < [mi|purtroppo] [dispiace|spiace] [,|ma] non ne abbiamo|ho [nessuno|nessuna|più|proprio] >
            non me ne occupo [più] io|più ... , senti|sentite|senta|chiedi|chiedete|chieda|contatta|contattate|contatti|scrivi|scrivete|scriva|rivolgiti|rivolgetevi ~
        """,
        "pt": """
            vamos|fazemos|faremos|vou [fazer] [isso|isto] nós|eu próprios|próprias|próprio|própria|mesmos|mesmas|mesmo|mesma >
            não sou eu que|quem ... , fale|fala|falem|contacte|contacta|contactem|pergunte|pergunta|perguntem|escreva|escreve ~
        """,
        "ru": """
            [это|всё] сделаем|сделаю|напечатаем|справимся [это|всё] сами|сам|сама >
            [этим|это|вопросом] занимаюсь|занимаемся не я|мы ... , обратитесь|обращайтесь|спросите|спрашивайте|напишите|пишите ~
            не я [этим|это] занимаюсь|веду|решаю ... , обратитесь|обращайтесь|спросите|спрашивайте|напишите|пишите ~
        """,
    },
    # Who waits for a thing of ours is not reminded of theirs.
    Mark.ASK: {
        "en": """
            as soon as|once|when|until {we} [have|'ve|get|receive] [received|got|had|have|get] your [revised|new|updated|final|signed|corrected] quote|quotation|offer|estimate|proposal|draft|drawing|drawings|layout|layouts|design|designs|mockup|mockups|invoice|login|version ~
        """,
        "de": """
            sobald|wenn|bis {we} ihr|euer|dein|ihre|eure|deine|ihren|euren|deinen [überarbeitetes|überarbeitete|neues|neue|neuen|finale|korrigierte] angebot|kostenvoranschlag|entwurf|entwürfe|zeichnung|zeichnungen|rechnung|layout|version habe|haben|bekomme|bekommen|erhalte|erhalten|vorliegt|vorliegen|kriege ~
        """,
        "es": """
            en|tan cuanto|pronto [como] [tenga|tengamos|reciba|recibamos|llegue] tenga|tengamos|reciba|recibamos|llegue tu|vuestro|su|vuestra [nuevo|nueva] presupuesto|oferta|propuesta|borrador|plano|planos|factura|diseño|versión ~
        """,
        "it": """
            appena|quando [ho|abbiamo|ricevo|riceviamo|avrò|avremo] ho|abbiamo|ricevo|riceviamo|avrò|avremo [il|la|i] vostro|tuo|suo|vostra|tua|sua [nuovo|nuova] preventivo|offerta|proposta|bozza|disegno|fattura|versione ~
        """,
        "pt": """
            assim|logo que tiver|tivermos|receber|recebermos|chegar o|a vosso|seu|teu|vossa|sua|tua [novo|nova] orçamento|proposta|esboço|desenho|fatura|versão ~
        """,
        "nl": """
            zodra|als {we} jullie|je|uw|jouw [nieuwe|herziene|aangepaste] offerte|voorstel|ontwerp|tekening|tekeningen|factuur|versie heb|hebben|krijg|krijgen|ontvang|ontvangen >
            zodra|als {we} jullie|je|uw|jouw [nieuwe|herziene|aangepaste] offerte|voorstel|ontwerp|tekening|tekeningen|factuur|versie heb|hebben|krijg|krijgen|ontvang|ontvangen , ~
        """,
        "ru": """
            как только|лишь [я|мы] получу|получим|придёт|будет|увидим|увижу вашу|ваше|ваш|ваша|твоё|твою [новую|новое|новый] смету|предложение|макет|счёт|чертёж|смета|вариант ~
        """,
        "fr": """
            dès|lorsque|quand [que|qu'] {we} ai|aurai|avons|aurons|reçois|recevrai|recevons votre|ton|vos [nouveau|nouvelle] devis|offre|proposition|maquette|maquettes|plan|plans|facture|version ~
            merci de [bien] [vouloir] tout|bien|le|la|les|l' adapter|modifier|changer|corriger|mettre|refaire|actualiser|ajuster ~
        """,
    },
}
