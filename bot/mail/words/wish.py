"""Wished of the reader, in the mood of wishes: "nos gustaría que nos aclararan"; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.ASK: {
        "en": "{we} 'd|would|need|want|like [like|love|prefer|need] you|u to [also|please] clarify|explain|confirm|send|tell|specify|detail|resend|advise|check|give|share ~",
        "de": "{we} [wäre|wären|hätte|hätten|möchte|möchten|bräuchte|bräuchten] ... [gern|gerne|dankbar|froh] [,] dass|wenn sie|ihr|du ... erklärt|erklären|erläutert|erläutern|schickt|schicken|bestätigt|bestätigen|mitteilt|mitteilen|sagt|sagen ~",
        "fr": """
            aimerais|aimerions|voudrais|voudrions|souhaiterais|souhaiterions|souhaite|souhaitons|besoin|faudrait|faut|préférerions|préférerais|apprécierions que|qu' vous|tu [nous|m'|me|l'|le|la|les] [l'|les|le|la] [y] précisiez|précises|expliquiez|expliques|confirmiez|confirmes|indiquiez|indiques|envoyiez|envoies|transmettiez|disiez|dises|clarifiiez|fassiez|donniez|donnes|montriez|renvoyiez|détailliez|communiquiez|rappeliez|fournissiez|répondiez|éclairiez ~
        """,
        "es": """
            gustaría|gustarían|querría|querríamos|quisiera|quisiéramos|agradecería|agradeceríamos|necesitaría|necesitaríamos|necesito|necesitamos|quiero|queremos|preferiría|rogaría|interesaría|encantaría que [me|nos] [lo|la|los|las] aclar*|explic*|envi*|mand*|confirm*|indic*|dijer*|dier*|diga*|detall*|concret*|facilit*|pasar*|pase*|contest*|respond*|especific*|enseñ*|hicier* ~
        """,
        "it": """
            vorrei|vorremmo|gradirei|gradiremmo|piacerebbe|bisogno|preferirei|preferiremmo|servirebbe|apprezzeremmo che [mi|ci|me|ce] [lo|la|li|le] spieg*|chiar*|mandas*|mandi*|mandass*|invi*|conferm*|dices*|dica*|indic*|forni*|precis*|rispond*|specific*|dess*|facess* ~
        """,
        "pt": """
            gostaria|gostaríamos|gostava|gostávamos|queria|queríamos|quero|queremos|agradecia|agradecíamos|precisava|precisávamos|preciso|precisamos|preferia [de] que [me|nos] [o|a|os|as] esclare*|expli*|envi*|mand*|confirm*|indi*|disses*|diga*|forne*|especifi*|respond*|dess*|fizess*|detalh* ~
        """,
        "nl": "{we} zou|zouden [graag|het] [graag] willen|zien|hebben dat jullie|u|je ~ uitlegt|uitleggen|stuurt|sturen|bevestigt|bevestigen|aangeeft|aangeven|verduidelijkt ~",
        "ru": """
            хотел|хотела|хотели|хотелось|нужно|надо|просим|прошу|хочу|хотим [бы] [,] чтобы вы|ты [нам|мне] [нам|мне] пояснил*|прислал*|уточнил*|объяснил*|подтвердил*|разъяснил*|ответил*|указал*|рассказал*|сказал*|дал*|показал* ~
        """,
    },
    Mark.TALK: {
        "en": "{we} hope you|you're [are|'re] [feeling|getting|over|recovering|recovered] better|well|over|from|recovered|feeling ~",
        "de": """
            hoffe|hoffen [,] [dir|ihnen|euch] ~ [es] [geht] wieder|besser|gesund|erholt|gut [geht|gehts] >
        """,
        "es": """
            espero que te|os|se|usted|ya [os|te|se] recuperes|recuperéis|recupere|mejores|encuentres|estés|estéis|encuentre ~
            quería|quiero|queremos|queríamos [solo] desearte|desearos|desearle|felicitarte|felicitaros ~
            a ver si|cuándo nos vemos|tomamos|juntamos|echamos ~
            nos vemos pronto|luego|allí|mañana|entonces|por ~ >
            nos vemos el|en|este ~ feria|fiesta|mercado|concierto|boda|partido|cena|inauguración|congreso ~
        """,
        "it": """
            spero [che|di] tu|ti|lei|si|vi|voi [ti|si|vi] riprenda|riprendi|stia|sia|senta|rimetta|riprendiate|stiate ~
            solo|volevo|vorrei [per|solo] augurarti|augurarle|augurarvi|farti|farvi ~
            qui|noi [,] tutto bene|tranquillo|ok >
            ci|si vediamo|vede presto|lì|domani|dopo|allora ~ >
            ci|si vediamo|vede ~ alla|al|in fiera|festa|mercato|concerto|matrimonio|cena|inaugurazione|partita ~
        """,
        "fr": """
            espère|espérons que|qu' tu|vous|ta|votre|tout [t'|te|vous] ~ remets|remettez|mieux|vas|allez|va|rétabli|rétablie|passées|passe ~
            ici|nous [,] tout roule|va|baigne [bien] [,|et] ~ >
            [te|vous] souhaiter [un|une|de|d'] [très] bon|bonne|belles|joyeux|joyeuses|excellent ~
            on|nous se|nous voit|voyons|croise|retrouve [bientôt|là|alors|peut] [bas|être] >
            on|nous se|nous voit|voyons|croise|retrouve ~ au|à|en|sur marché|salon|fête|foire|concert|mariage|ville|vernissage|inauguration ~
        """,
        "pt": """
            espero que [te|já|você|esteja|estejas] recuperes|recupere|melhore|melhores|estejas|esteja|recuperada|recuperado ~
            passei|passo|passando [só|aqui] para|pra te|vos|lhe|desejar [desejar] ~
            gente|nós se vê|vemos [em|logo|por|lá|aí] [breve|aí] >
            gente|vemo|nós se|nos vê|vemos ~ na|no feira|festa|mercado|concerto|show|casamento|inauguração ~
        """,
        "ru": """
            надеюсь|надеемся [,] [что] ты|вы|вам|тебе|у [вас|тебя] [всё] поправляешься|поправляетесь|лучше|здоровы|хорошо|поправились|выздоровели ~
            [просто|только] хотел|хотела|хотели|хочу пожелать|поздравить ~
            увидимся|встретимся ~ на|в ярмарке|празднике|выставке|концерте|свадьбе|открытии|рынке ~
        """,
    },
}
