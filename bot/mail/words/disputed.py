"""In formal words: notice of default, the court, the lawyer for all questions; and a bill that nobody disputes; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.OBJECTION: {
        "en": """
            {we} [hereby|formally] give|serve|giving|serving you [with] [a|formal] [formal] notice of default|breach ~
            {we} 're|are|am|'m|'ll|will [now|be] taking|take you to court >
            all [further|other] questions|queries|enquiries [should|must|will] [now|please] go|be [addressed|sent] to my|our {lawyer} >
        """,
        "de": """
            setze|setzen [ich|wir] sie|euch [hiermit|damit|förmlich] in verzug ~
            alle [weiteren] fragen gehen|richten|stellen [sie] [bitte|ab|nun|künftig] [jetzt|sofort] an meinen|meine|unseren|unsere {lawyer} >
        """,
        "fr": """
            toutes les|vos questions [vont|iront|passent|passeront|sont] [désormais|maintenant] [à|par|avec] mon|notre|nos {lawyer} >
        """,
        "es": """
            todas las|sus preguntas [,] [a|desde] [partir] [de] [ahora|hoy] [,] a|al [mi|nuestro|nuestra] [abogado] abogado|abogada|abogados|letrado >
        """,
        "it": """
            costituisco|costituiamo [formalmente] in mora ~
            tutte le domande ~ al|alla|ai nostro|nostra|mio|mia|nostri avvocato|avvocata|legale|avvocati|legali >
            siamo stati|state dichiarati|dichiarate falliti|fallite|insolventi ~
        """,
        "pt": """
            todas as perguntas|questões ~ [o|ao] nosso|nossa|meu|minha {lawyer} >
        """,
        "nl": """
            stel|stellen ik|wij|we u|jullie [hierbij|bij|dan] [deze] [ook] in gebreke ~
            {we} stel|stellen u|jullie [hierbij|bij|dan] [deze] [ook] in gebreke ~
            genoodzaakt|gedwongen u|jullie in gebreke te stellen ~
            {we} stap|stappen|ga|gaan [nu|hiermee|dan] naar de rechter >
            {we} stap|stappen|ga|gaan [nu|hiermee|dan] naar de rechter ,|en ~
            alle [verdere] vragen ~ naar|aan|via onze|mijn {lawyer} >
        """,
        "ru": """
            нас|меня признали банкротом|банкротами ~
            нашу компанию|фирму|организацию признали банкротом ~
            все [дальнейшие] вопросы [теперь|отныне|только|впредь] [только] к|через нашему|моему|нашего|моего адвокату|юристу|адвоката|юриста >
            дальше|далее|впредь|теперь|отныне общайтесь|разговаривайте|говорите|связывайтесь [только] с нашим|моим|нашими адвокатом|юристом|юристами|адвокатами >
        """,
    },
    # Nobody disputes what they say that they do not; and a founder long dead is named on a page.
    Mark.PEACEFUL: {
        "en": """
            do|does|did|are|'re|'m|am n't|not [at|actually|really] [all] dispute|disputing|contest|contesting [the|your|this|that|any] invoice|invoices|bill|bills|amount|charge|charges|fee|fees ~
        """,
        "de": """
            bestreite|bestreiten|bestreitet [ich|wir] [die|ihre|eure|diese|den] rechnung|rechnungen|betrag|forderung [gar|ja|überhaupt|auch] nicht >
            bestreite|bestreiten|bestreitet [ich|wir] [die|ihre|eure|diese|den] rechnung|rechnungen|betrag|forderung [gar|ja|überhaupt|auch] nicht ,|und|aber|mehr ~
            verstorbene|verstorbenen|verstorbener gründer*|stifter*|künstler*|maler*|vorsitzende*|präsident*|ehrenmitglied*|namensgeber* ~ ~ erwähnt|genannt|erwähnen|nennen|seite|foto|bild|text|website ~
            hören|hör|hört [sie] auf , uns als ~ zu beschreiben|bezeichnen|nennen ~
        """,
        "fr": """
            fondateur|fondatrice|créateur|artiste|peintre|président|présidente décédé|décédée|disparu|disparue ~ ~ mentionné|mentionnée|cité|citée|page|photo|texte|site|figurer|apparaître ~
        """,
        "es": """
            no disputo|disputamos|discuto|discutimos|impugno|impugnamos|cuestiono|cuestionamos [la|su|vuestra|esta|el] factura|facturas|importe|deuda ~
            fundador|fundadora|artista|pintor|presidente|presidenta fallecido|fallecida|difunto ~ ~ aparecer|mencionado|mencionar|citar|citado|página|foto|texto|web ~
        """,
        "it": """
            non contesto|contestiamo|contesta [la|il|l'|questa] [vostra|sua] fattura|fatture|importo|debito ~
            fondatore|fondatrice|artista|pittore|presidente defunto|defunta|scomparso|scomparsa ~ ~ citato|citata|menzionato|nominato|pagina|foto|testo|sito ~
        """,
        "pt": """
            não contesto|contestamos|contesta|disputamos|impugnamos [a|o|esta] [vossa|sua] fatura|faturas|valor|montante ~
            fundador|fundadora|artista|pintor|presidente falecido|falecida|defunto ~ ~ mencionado|mencionada|citado|aparecer|página|foto|texto|site ~
            parem|pare|para de escrever|dizer ~ ~ sobre nós >
        """,
        "nl": """
            betwist|betwisten|bestrijd|bestrijden [wij|we|ik] [de|uw|jullie|deze|het] factuur|facturen|rekening|bedrag|vordering niet >
            betwist|betwisten|bestrijd|bestrijden [wij|we|ik] [de|uw|jullie|deze|het] factuur|facturen|rekening|bedrag|vordering niet ,|en|maar|hoor ~
            overleden oprichter|oprichtster|grondlegger|kunstenaar|schilder|voorzitter|erelid|naamgever ~ ~ genoemd|vermeld|noemen|vermelden|pagina|foto|tekst|site|website ~
            stop|stoppen|hou|houd [op] met schrijven|zeggen over|dat een|het|wij|we|onze ~
        """,
        "ru": """
            покойного|покойный|умершего основателя|основатель|художника|председателя|президента ~ ~ упомянуть|указать|упоминаем|странице|фото|тексте|сайте ~
            хватит|перестаньте|прекратите писать про|о|об нас|компанию|компании|том ~
        """,
    },
}
