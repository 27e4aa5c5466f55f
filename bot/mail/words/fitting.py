"""Exactly what was needed, a yes and a closing in the words of a need, or not quite what was wanted, a no; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

_PRAISED = "отличн*|супер|прекрасн*|классн*|класс|идеальн*|замечательн*|здорово|огонь|шикарн*|хорош*|красот*"

_FITTING = {
    "en": """
        < [yes|and|that|this] ['s|is] exactly|precisely|just what we|i need|needed|wanted|want >
        , exactly|precisely|just what we|i need|needed|wanted|want >
    """,
    "de": """
        < [ja|und|also|das] [ist|sind|war|waren] genau|exakt [das|die|der|so|etwas] [,] was|wie|die wir|ich|es [uns|mir] brauchen|brauche|brauchten|gebraucht|gesucht|gewünscht|vorgestellt|wollten|wollen [habe|haben|hatten|hat] >
        ,|ist|sind|war|waren genau|exakt das [,] wovon|worauf ich|wir [immer] geträumt|gehofft|gewartet [habe|haben|hatten|hatte] >
        ,|ist|sind|war|waren genau|exakt [das|die|der|so|etwas] [,] was|wie|die wir|ich|es [uns|mir] brauchen|brauche|brauchten|gebraucht|gesucht|gewünscht|vorgestellt|wollten|wollen [habe|haben|hatten|hat] >
    """,
    "fr": """
        < [oui|et|c'|ce] [est|sont|était] exactement|précisément|pile|justement|tout [à] [fait] ce qu' il [nous|me|vous] faut|fallait >
        ,|est|sont|était exactement|précisément|pile|justement|bien ce qu' il [nous|me] faut|fallait >
        ,|est|sont|était exactement|précisément|pile|justement|bien ce dont nous|j'|on avions|ai|avais|avait|avons|a besoin >
    """,
    "es": """
        < [sí|y|es|son] justo|exactamente|precisamente|justamente lo que [nos|me] necesitamos|necesito|necesitábamos|necesitaba|queríamos|buscábamos|hacía|hace [falta] >
        ,|es|son|era justo|exactamente|precisamente|justamente lo que [nos|me] necesitamos|necesito|necesitábamos|necesitaba|queríamos|buscábamos|hacía|hace [falta] >
    """,
    "it": """
        < [sì|e|è|sono] proprio|esattamente quello|ciò|quel che [ci|mi] serve|serviva|voleva|vuole|occorreva|volevamo|cercavamo [voleva] >
        ,|è|sono|era proprio|esattamente quello|ciò|quel che [ci|mi] serve|serviva|voleva|vuole|occorreva|volevamo|cercavamo [voleva] >
    """,
    "pt": """
        < [sim|e|é|são] exatamente|exactamente|precisamente|justamente|mesmo o [de] que [nós|eu] precisamos|precisávamos|preciso|precisava|queríamos|procurávamos >
        ,|é|são|era exatamente|exactamente|precisamente|justamente|mesmo o [de] que [nós|eu] precisamos|precisávamos|preciso|precisava|queríamos|procurávamos >
    """,
    "nl": """
        < [ja|en|dat|dit] [is|zijn] precies|exact wat we|wij|ik [nodig] nodig|zochten|wilden|zocht [hebben|hadden|heb|had] >
        ,|is|zijn precies|exact wat we|wij|ik [nodig] nodig|zochten|wilden|zocht [hebben|hadden|heb|had] >
    """,
    "ru": f"""
        < [да|и|ну] [,] [это|как|именно] [как|именно|раз] [раз] то [,] что [нам|мне] нужно|надо|требовалось|искали|хотели [было] >
        это|именно|раз [как|именно|и] [раз|есть] то [,] что [нам|мне] нужно|надо|требовалось|искали|хотели [было] >
        это|именно|ровно [ровно|именно|как] [раз] то [,] о чём|чем [я|мы] мечтал*|говорил*|просил* >
        это|именно|ровно [ровно|именно|как] [раз] то [,] о чём|чем [я|мы] мечтал* , ~
        {_PRAISED} , [это] [как|именно] [раз] то [,] что [нам|мне] нужно|надо|требовалось|искали|хотели [было] >
    """,
}

_AMISS = {
    "en": "is|are|'s not|n't [quite|really|exactly] what we|i were|was|had|'d|wanted|imagined|expected|hoped [after|for|in] ~",
    "de": "ist|sind|war|wäre nicht [ganz|wirklich|genau|recht|unbedingt] das [,] was|wovon|wie ich|wir [uns|mir] vorgestellt|erwartet|wollten|wollte|brauchen|gesucht|gewünscht|gemeint [habe|haben|hatten] ~",
    "fr": "n' est|sont|était pas [tout|vraiment|exactement|précisément] [à] [fait] ce que|qu' nous|on|je|j' voulions|voulais|voulait|attendions|attendait|attendais|avions|avais|cherchions|imaginait|imaginions ~",
    "es": "no es|son|era [exactamente|precisamente|bien|del] [todo] lo que queríamos|quería|esperábamos|esperaba|buscábamos|imaginábamos|habíamos|teníamos ~",
    "it": "non è|sono|era [proprio|esattamente|del] [tutto] quello|ciò che volevamo|volevo|aspettavamo|cercavamo|immaginavamo|avevamo ~",
    "pt": "não é|são|era [bem|exatamente|propriamente] [isto|isso] o que queríamos|queria|esperávamos|esperava|procurávamos|imaginávamos|tínhamos ~",
    "nl": "is|zijn|was niet [helemaal|echt|precies|exact] wat we|wij|ik wilden|wilde|hadden|had|zochten|bedoelden|bedoelde|verwachtten ~",
    "ru": "не совсем|вполне|очень то [,] что|чего|о [чем|чём] [мы|я] хотел*|ждал*|ожидал*|искали|представлял*|мечтал* ~",
}

# "We're swamped, but Friday at ten works": the day they are asked for, behind what keeps them; "if Friday works" is none.
_SUITS = {
    "en": ",|but|: [but|so|then] [next] monday|tuesday|wednesday|thursday|friday|saturday|sunday [morning|afternoon|evening] [at] [nine|ten|eleven|twelve|noon|one|two|three|four|five|9|10|11|12|2|3|4|5] works|suits [well|fine|best|perfectly|great] [for] [us|me] >",
    "de": ",|aber|: [aber] [am|der] montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag [früh|vormittag|mittag|nachmittag|abend] [um] [neun|zehn|elf|zwölf|eins|zwei|drei|vier|fünf|9|10|11|12|13|14|15|16] [uhr] passt|geht|klappt [uns|mir|bei] [uns|mir] [gut|prima|super|bestens] >",
    "fr": ",|mais|: [mais] [le] lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche [matin|midi|soir] [à] [neuf|dix|onze|midi|deux|trois|quatre|9|10|11|14|15|16] [heures|h] nous|me|m' convient|va|arrange [bien|très|parfaitement] [bien] >",
    "es": ",|pero|: [pero] [el] lunes|martes|miércoles|jueves|viernes|sábado|domingo [a] [las] [nueve|diez|once|doce|cuatro|cinco|9|10|11|12|16|17] [por] [la] [mañana|tarde] nos|me va|viene bien|perfecto|genial|fenomenal >",
    "it": ",|ma|: [ma] lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica [mattina|pomeriggio|sera] [alle] [nove|dieci|undici|quindici|9|10|11|15|16] ci|mi va|sta bene|benissimo >",
    "nl": ",|maar|: [maar] maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag [ochtend|middag|avond] [om] [negen|tien|elf|twee|drie|9|10|11|14|15] [uur] past|kan|komt [ons|mij|me] [goed|prima] [uit] >",
}

LINES = {
    Mark.GO_AHEAD: {language: f"{lines}\n{_SUITS.get(language, '')}" for language, lines in _FITTING.items()},
    Mark.CLOSING: _FITTING,
    Mark.REFUSED: _AMISS,
}
