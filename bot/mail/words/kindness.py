"""Kind words at either end of a letter: get well, take it easy, my regards to your mother; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

# Who is called an angel is thanked; what goes on behind the word, as in a great customer, is something else.
_PRAISE = {
    "en": """
        [i|we|he|she|they] ca|could n't|not [possibly|ever] praise|thank|recommend you|your|it|them|him|her|both|all [all] enough
        [what] you are|'re [really|such|absolutely|all] [a|an|the] [total|real|absolute] star|stars|legend|legends|lifesaver|angel|angels|treasure|wizard|genius|machine|gem|marvel|hero|best|brilliant|amazing|wonderful
    """,
    "de": """
        [ich|wir|er|sie] [kann|können|konnte|konnten] ihnen|euch|dir|sie|dich [gar|dafür] [gar] nicht genug danken|loben|empfehlen
        du|ihr bist|seid [wirklich|einfach|echt] [ein|eine|die|mein|der] [echter|echte|wahrer|wahre] schatz|engel|goldstück|held|heldin|genie|perle|beste|besten|bester|wucht|spitze|klasse|super|großartig|toll
        sie sind [wirklich|einfach|echt] ein|eine [echter|echte|wahrer|wahre] schatz|engel|goldstück|held|heldin|genie|perle|wucht
    """,
    "fr": """
        [je|nous] ne vous|te remercierai|remercierons jamais assez
        [il|elle|on|ils] ne tarit|tarissait|tarissent|tarissaient pas d' éloges
        tu|vous|t' es|êtes [vraiment] [un|une|des|la|le|les] [vrai|vraie] ange|anges|amour|amours|génie|génies|champion|championne|champions|perle|perles|machine|crème|meilleur|meilleure|meilleurs|top|géniale|génial|formidable|adorable|super
    """,
    "es": """
        no os|te|le|les puedo|podemos|podremos|podré agradecer bastante|suficiente
        eres|sois [un|una|unos|unas|el|la|los|las] [verdadero|auténtico] sol|soles|cielo|ángel|ángeles|genio|genios|crack|cracks|máquina|máquinas|tesoro|encanto|joya|fenómeno|mejor|mejores|grande|grandes
        usted es [un|una] [verdadero|auténtico] sol|cielo|ángel|genio|crack|máquina|tesoro|encanto
    """,
    "it": """
        non vi|ti|la|le ringrazierò|ringrazieremo mai abbastanza
        sei|siete [davvero|proprio|veramente] [un|una|dei|un'|il|la|i|le] [vero|vera|veri] fulmine|fulmini|angelo|angeli|tesoro|tesori|mito|miti|grande|grandi|genio|geni|mostro|portento|gioiello|amore|migliore|migliori|gentilissima|gentilissimo|gentilissimi
        lei è [davvero|proprio|veramente] un|una [vero|vera] fulmine|angelo|tesoro|mito|genio|portento|perla|persona [gentilissima|squisita]
    """,
    "pt": """
        não me|nos canso|cansamos de vos|te|lhe|lhes agradecer
        és [mesmo] [um|uma|uns|umas|o|a|os|as] anjo|anjos|amor|amores|génio|gênio|espetáculo|querida|querido|queridos|máquina|show|craque|craques|demais|melhor|melhores|joia|maravilha|fera|feras
        você|vocês é|são [mesmo] [um|uma|uns|umas|o|a|os|as] anjo|anjos|amor|amores|génio|gênio|espetáculo|querida|querido|queridos|máquina|show|craque|craques|demais|melhor|melhores|joia|maravilha|fera|feras
    """,
    "nl": """
        [ik|we|wij] [kan|kunnen] jullie|je|u niet|nooit genoeg bedanken|prijzen|danken
        je|jij|u|jullie bent|ben|zijn [echt|gewoon] [een|de] [echte] schat|schatten|engel|topper|toppers|held|helden|kanjer|kanjers|beste|besten|geweldig|top|parel|wonder
    """,
    "ru": """
        [он|она|я|мы] не мог|могла|могу|могли вами|тобой нахвалиться
        вы|ты [просто|настоящее|настоящий|настоящая|прямо] чудо|золото|волшебница|волшебник|волшебники|прелесть|гений|молодец|молодцы|умница|умницы|ангел|лучшая|лучшие|лучший|супер
    """,
}

_WISHES = {
    "en": """
        [and] get well|better soon
        [and] take it easy >
        [and] enjoy the sea|sun|sunshine|beach|mountains|snow|break|rest [,] [you|both|all] [lot] >
    """,
    "de": """
        [und] gute|schnelle besserung [auch|an|euch|ihnen|dir] ~ >
        [und] mach|macht|machen [sie] [es] [euch|dir|sich] [es|mal] [mal|ruhig] langsam >
        [und] mach|macht|machen [sie] [es] euch|dir|sich [es|mal] [mal] gemütlich|ruhig|schön >
    """,
    "fr": """
        [et] [un] bon|prompt rétablissement [à] [vous|toi] >
    """,
    "es": """
        [y] que te|se|os mejores|mejore|mejoréis [pronto] >
        [y] tómatelo|tómeselo|tomáoslo con calma >
    """,
    "it": """
        [e] [si] guarisca|guarite|guarisci|rimettiti|riposi|riposati|riposatevi [presto|bene|un|anche] [po'|lei] >
        mi|ci ha|avete|hai|avrebbe fatto [davvero|proprio|molto|tanto|un] [gran|grande|immenso] piacere [sentirti|sentirvi|sentirla|vederti|vedervi|vederla|conoscerti|conoscervi|conoscerla|leggerti|leggervi|leggerla]
        [e] buona|pronta guarigione [a] [tutti|lei|te|voi] >
    """,
    "pt": """
        [e] boas|rápidas melhoras [para|da|do|a|pela] ~ >
        [e] as melhoras >
        < [e] [então] tudo joia|jóia|certinho|beleza|tranquilo|legal|certo|ordem por|com aí|você|vocês|ti [,] [ana] >
    """,
    "nl": """
        [en] [van] beterschap [harte|gewenst|met|aan|voor] ~ >
        [en] doe|doen [het|u] [het] rustig|kalm aan >
        [en] geniet [er|van|ervan|nog] [de|het|van|je|jullie] [welverdiende] [zee|zon|zonnetje|rust|vakantie|weer|sneeuw|strand] >
    """,
    "ru": """
        [и] выздоравливайте|выздоравливай|поправляйтесь|поправляйся [скорее|поскорее] >
        < как [там] ваши|твои|детки|дети|внуки|родные [,] [не|все|здоровы] [болеют|здоровы] >
        загорайте|загорай|отдыхайте|отдыхай|отдохните [там|хорошо|хорошенько|как] [за|следует] [нас|всех] >
    """,
}

LINES = {
    Mark.COURTESY: {
        language: "\n".join(
            (
                wishes,
                *(f"{line} {end}" for line in _PRAISE[language].splitlines() if line.strip() for end in (">", ",")),
            )
        )
        for language, wishes in _WISHES.items()
    },
    Mark.TALK: {
        "en": "< [and|please|do] give|send|pass [on] [my|our] [best|warm|love|regards] [wishes|regards|love] to your|his|her|the mum|mother|mom|dad|father|wife|husband|family|kids|parents ~ >",
        "de": "< [und|bitte] grüßen|grüß|grüßt [sie] [mir|bitte|auch] [mir|bitte|herzlich|schön] ihre|ihren|deine|deinen|eure|euren|die|den mutter|mama|vater|papa|frau|mann|familie|eltern|kinder ~ >",
        "fr": "< [et] [transmettez|transmets|passez|donnez] [transmettez|transmets|passez|donnez|embrassez|embrasse] [mes|le|nos] [amitiés|bonjour|salutations|hommages] [à] votre|ta|ton|vos|tes mère|maman|père|papa|femme|mari|famille|parents|enfants ~ >",
        "es": "< [y] da|dé|dele|dale|denle|den [le] recuerdos|saludos|besos|abrazo [de] [mi] [parte] a|de tu|su|tus|sus|vuestra|mi madre|padre|mujer|marido|familia|padres|hijos ~ >",
        "it": "< [e] [mi] saluti|salutami|salutatemi|porga|porti [tanto] [i] [miei] [saluti] [a] [tua|sua|il|la|tuo|suo] [sua] mamma|madre|papà|padre|moglie|marito|famiglia|genitori ~ >",
        "pt": "< [e] dê|dá|mande|manda|dêem um|uns|os|meus|cumprimentos|lembranças [meus|beijo|beijinho|abraço|beijos|abraços] [cumprimentos] a|à|ao|para [sua|seu|tua|teu] [mãe|pai|mulher|esposa|marido|família|pais|filhos] ~ >",
        "nl": "< [en] doe|doet [u] [mij|je|de|mijn] [hartelijke] groeten|groetjes aan [je|uw|jullie] moeder|vader|vrouw|man|gezin|familie|ouders|kinderen|ma|pa ~ >",
        "ru": "< [и] передайте|передай|передавайте|передавай [от] [меня|нас] [маме|папе|жене|мужу|семье|родителям|привет|поклон|супруге|супругу|вашим|всем] [мой|моё|мои|наш|наше|наши|привет|поклон|маме|большой|большое] [восхищение|привет|поклон|поздравления|приветы|маме|папе|жене|мужу|супруге|семье] >",
    },
}
