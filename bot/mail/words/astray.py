"""A request gone astray: of the wrong one, for what there is none of, for what we have; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.REFUSED: {
        "en": """
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
            < [eso|esto|pero] [eso|esto] ya lo|la|los|las tenéis|tienes|tienen|recibisteis|recibieron [desde|en] >
        """,
        "it": """
            < [mi|purtroppo] [dispiace|spiace] [,|ma] non ne abbiamo|ho [nessuno|nessuna|più|proprio] >
            non me ne occupo [più] io|più ... , senti|sentite|senta|chiedi|chiedete|chieda|contatta|contattate|contatti|scrivi|scrivete|scriva|rivolgiti|rivolgetevi ~
        """,
        "pt": """
            não sou eu que|quem ... , fale|fala|falem|contacte|contacta|contactem|pergunte|pergunta|perguntem|escreva|escreve ~
        """,
        "ru": """
            [этим|это|вопросом] занимаюсь|занимаемся не я|мы ... , обратитесь|обращайтесь|спросите|спрашивайте|напишите|пишите ~
            не я [этим|это] занимаюсь|веду|решаю ... , обратитесь|обращайтесь|спросите|спрашивайте|напишите|пишите ~
        """,
    },
    Mark.ASK: {
        "fr": """
            merci de [bien] [vouloir] tout|bien|le|la|les|l' adapter|modifier|changer|corriger|mettre|refaire|actualiser|ajuster ~
        """,
    },
}
