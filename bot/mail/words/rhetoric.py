"""Questions nobody wants answered: exclamations, small talk, "why not"; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.COURTESY: {
        "en": """
            < [well|ha|haha] [,] [it] ['s|is] [a|what] [a] small world , right|no|eh|huh|is|innit [n't] [it] >
            < [well|and|ok|okay|so|right|ah|oh|hey|hi] [,] [do] you|ya know what >
            , [do] you|ya know what >
            < [and|hey] [,] guess what >
            < [haha|ha|well|wow|oh|and] [,] who|what|how would|could|'d [ever] [have|'ve] thought|guessed|known|believed|imagined|expected|predicted ~ ~ >
            < [haha|ha|well|wow|oh|and] [,] who knew ~ ~ ~ >
            < [well|and|but] [,] what [more|else] can|could|shall|should i|we|one|you [possibly] say|do|want|ask|add ~ >
            < where does|did|has the|all time|day|week|year|summer ~ go|gone ~ >
            < what 's not to like|love >
            < how [on] [earth] time flies ~ >
            < can|would you believe it|that|this ~ >
            < how 's|is|are|was|were everything|life|things|business|summer|you|the|your ~ ~ >
            < is n't|it that|it|this [just] great|lovely|wonderful|funny|typical|crazy|life ~ >
            know what i|we mean >
            < [what|that|it] ['s|is] [a|really|such] [great|good|lovely|wonderful|big|nice] news|relief|result|surprise|day , right|no|eh|huh|is|isn't [n't] [it] >
        """,
        "de": """
            < [die] welt ist [doch|wirklich|schon] [so|ein] klein|dorf , oder|nicht|gell|was|ne [wahr] >
            < so|wie klein ist [doch] die welt , oder|nicht|gell|was|ne [wahr] >
            < [ach|und|also|ok|na] [,] weißt|weisst|wisst|wissen du|ihr|sie was >
            frag|frage|fragt|fragen [sie] mich|uns [bitte|jetzt|aber|nur|bloß|lieber] nicht [,] wann|wie|warum|wieso|woher >
            erwarten|erwartet|erwarte [sie|ihr] [bitte|von|vorher|also|daher] [bitte|uns|mir|vorher] keine antwort|rückmeldung|nachricht [mehr] [von|vorher|bis] [uns|mir|dahin] >
            , weißt|weisst|wisst|wissen du|ihr|sie was >
            < [tja|haha|also|na] [,] wer hätte|konnte|könnte [das|denn|schon] [denn|je|schon|mal|auch] gedacht|geahnt|geglaubt|vermutet|erwartet|ahnen|wissen ~ ~ >
            < [tja|haha|also|na|und] [,] was soll|kann|will|möchte man|ich [da|dazu] [schon|noch|dazu|mehr|da] [mehr|noch] [sagen|machen|tun] ~ >
            < wo ist|bleibt|ist nur die|denn|nur [nur|bloß] zeit|sommer|woche|jahr ~ >
            < wer kennt das|es [nicht] ~ >
            < wie|na , ~ war|ist|läuft der|die|das|dein|deine|euer|ihr|es ~ >
            < ist das|es nicht schön|herrlich|toll|verrückt|typisch|lustig ~ >
            < ist das|es nicht wunderbar|großartig|super|prima|klasse|erfreulich|fantastisch|phantastisch >
            < [das] [ist] [doch|eine|ein|was] [für] [eine|ein] [mal|wirklich] gute|tolle|schöne|erfreuliche|großartige|erleichterung nachricht|neuigkeit|erleichterung , oder|nicht|was|gell|ne [wahr] >
        """,
        "fr": """
            < [comme|que] le monde est [si|bien|vraiment] petit , non|hein|n' [est] [ce] [pas] >
            < [et|bon|allez|ah] [,] tu|vous sais|savez quoi >
            , tu|vous sais|savez quoi >
            < [et|bon|allez|ah] [,] sais|savez tu|vous quoi >
            < [ah|eh|et] [,] qui l' aurait|eût [cru|dit|imaginé|pensé] ~ ~ >
            < [ah|eh|et] [,] qui aurait [pu] [cru|dit|imaginé|pensé|croire|imaginer|penser|dire] ~ ~ ~ >
            < [ah|eh|et|que|mais] [,] que dire|demander|vouloir [de] [plus] ~ >
            < que voulez|veux vous|tu >
            < comment|ça|tout [ça] allez|vas|va|ça [vous|tu|passe|passent|bien|va|les|votre] ~ ~ >
            < [et|bon|alors] [,] comment|tout se|s' passe|passent|est|sont|annonce [passé|passée|passés|passées] [bien] [pour] [le|la|les|l'|votre|vos|ton|ta|tes|cet|cette] vacances|été|rentrée|week-end|journée|semaine|saison|fêtes|congés|retour ~ >
            < quoi de neuf ~ >
            , hein >
            < [voilà|c'] [est] une|quelle|un|quel [très] bonne|belle|excellente|grande|bon|beau|sacré|soulagement nouvelle|surprise|soulagement|résultat , non|hein|n'|pas [est] [ce] [pas] [vrai] >
            < [voilà|c'] [est] un|quel soulagement , non|hein|n' [est] [ce] [pas] >
        """,
        "es": """
            < el mundo es [un|muy] pañuelo|pequeño , no|verdad|eh >
            < qué pequeño es el mundo , no|verdad|eh >
            < [y|pues|bueno|oye] [,] sabes|sabe|sabéis|saben qué|que|una [cosa] >
            , sabes|sabe|sabéis|saben qué|que|una [cosa] >
            < [jaja|ja|bueno|pues|vaya] [,] quién [nos|me|lo|se|te] [lo|la] iba|hubiera|habría|hubiese|podía|podría [a|haber|lo] decir|decirlo|dicho|pensar|pensado|imaginar|imaginado|imaginarlo|creer|creído ~ ~ ~ >
            < [jaja|ja|bueno|pues|vaya] [,] quién [nos|me|lo|se|te] [lo|la] diría|imaginaba ~ ~ ~ >
            < [y|bueno|pues] [,] qué [más] [se|te|os|puedo|le|podemos] [puedo|puede|voy|vamos|podemos] [a] decir|pedir|contar|hacer|hacerle|añadir ~ >
            < [y] [,] qué tal [todo|estáis|va|estás|el|la|por|las|os|te] ~ ~ >
            < cómo va|estás|estáis|está|están|andáis|andas [todo|todos|usted|ustedes|eso|por|de|la|el] ~ >
            < [es] [qué|una|un|menudo|menuda|muy] [muy|gran] buena|buenas|alivio|alegría|estupenda|sorpresa [noticia|noticias] , verdad|no|eh >
        """,
        "it": """
            < com' è piccolo il mondo , eh|no|vero >
            < il mondo è [proprio|davvero] piccolo , eh|no|vero >
            < [e|beh|allora] [,] sai|sa|sapete cosa|che|una [cosa|c'è|ti|vi|le] [è|dico] >
            , sai|sa|sapete cosa|che|una [cosa|c'è|ti|vi|le] [è|dico] >
            < [e|ah|beh|ma] [,] chi [l'|lo] avrebbe|poteva|potrebbe [mai] detto|pensato|immaginato|creduto|dire|immaginare|immaginarlo|pensare ~ ~ >
            < [e|ah|beh] [,] cosa|che|che [cosa] [altro|ti|posso|dire|vuoi|volere|vi|si] [posso|può|devo] [dire|dirti|dirvi|farci|di|volere|chiedere|aggiungere] [di] [più|altro] >
            < [e|ciao|allora] [,] come va|stai|state|sta|vanno|procede|andiamo [tutto|oggi|le|la|il|da|lì] ~ >
            < [è] una|che|un [bella|bel|gran|ottima] bella|buona|ottima|sollievo|notizia [notizia|sorpresa] , no|vero|eh >
        """,
        "pt": """
            < [como|que] o mundo é [mesmo|tão] pequeno , não|hein|né [é] >
            < [e|olhe|olha] [,] sabes|sabe|sabem [o|de] que|uma [mais|coisa] >
            , sabes|sabe|sabem [o|de] que|uma [mais|coisa] >
            < [haha|ah|e|olha|bem] [,] quem diria|imaginaria ~ ~ ~ >
            < [haha|ah|e|olha|bem] [,] quem podia|poderia|ia|havia [de] imaginar|adivinhar|dizer|pensar ~ ~ ~ >
            < [e|ah|bem] [,] [o] que mais [posso|hei|se|podemos|podia|vou|te|é] [pode|de|que|posso] [posso|dizer|pedir|fazer|querer] ~ >
            < [e|ah|bem] [,] [o] que posso|hei|podemos|podia|vou|te [pode|de|que|posso] posso|dizer|pedir|fazer|querer ~ >
            < tudo bem|bom|certo [,] [e|contigo|consigo|convosco|com|por|aí] [você|vocês|ti|aí|aqui|a|o|senhor] [família|senhora] >
            < [e] [,] como vai|vão|está|estão|anda|andam [tudo|vocês|você|as|o|a|isso|por|os] ~ >
            né|hein|hem >
            < [que|são|é] [uma|umas|um] [que] boas|boa|ótima|ótimas|excelente|alívio|grande [notícias|notícia|alívio|surpresa] , não|né|verdade|pois|certo [é] [não] [verdade] [é] >
        """,
        "nl": """
            < [wat] [is] de wereld [is] [toch] klein , hè|toch|nietwaar|niet [waar] >
            vraag|vraagt [u] me|mij|ons [alsjeblieft|alstublieft|alleen|nu|maar] niet [,] wanneer|hoe|waarom >
            < [en|nou|ach] [,] weet|weten je|u|jullie wat >
            , weet|weten je|u|jullie wat >
            < [haha|ha|nou|tja|ach] [,] wie had|kon [dat|het] [ooit|nou|toch] [kunnen] gedacht|denken|verwacht|geloofd|bedenken|voorspellen|vermoeden ~ ~ >
            < [haha|ha|nou|tja|ach|en] [,] wat kan|moet|zal|wil|valt ik|je|een|er|men [hier|er|nog|mens|anders|dan] [nog|meer|anders|over|op] [meer|van] [zeggen|doen|wensen] ~ >
            < waar blijft|gaat|is de tijd|zomer|week ~ >
            < [en] [,] hoe gaat|is|staat|was het|'t|je|jullie|de ~ >
            hè|he >
            < [dat|wat] [is] [een|toch|wel] [heel] goed|mooi|fijn|geweldig|leuk|opluchting|opsteker nieuws|resultaat|opluchting , toch|hè|he|niet|nietwaar [dan|waar] >
            < wat|dat een|is [een] opluchting|opsteker , toch|hè|niet|nietwaar >
        """,
        "ru": """
            < [как] мир тесен , правда|да|не [правда] [ли] >
            < как тесен мир , правда|да|не [правда] [ли] >
            < [а|и] [,] знаете|знаешь что >
            , знаете|знаешь что >
            < [ну|ха|ах] [,] кто [же] бы|мог [мог|бы|же] знать|подумать|думать|предположить|ожидать|ожидал ~ ~ ~ >
            < [ну|ха|ах] [,] что [тут|я|ещё|уж|же|можно|могу] [можно|могу|тут|ещё] сказать|скажешь|поделаешь|добавить|сделаешь ~ >
            < как [у] [вы|вас|тебя|ваши|твои|там] дела|жизнь|поживаете|настроение|поживаешь ~ >
            < как время летит ~ >
            < [какая|это|вот] [очень] хорошая|отличная|прекрасная|приятная новость|неожиданность , правда|да|согласитесь|не [ли|так] [так] [ли] >
            < какое|вот облегчение , правда|да >
        """,
    },
    Mark.YES: {
        "en": "< [sure|well|yes|ok] [,] why not",
        "de": "< [ja|na|klar|ok] [,] warum [auch|denn] nicht",
        "fr": "< [oui|ok|ah] [,] pourquoi pas",
        "es": "< [sí|claro|pues] [,] por qué no",
        "it": "< [sì|certo|ma] [,] perché no",
        "pt": "< [sim|claro|pois] [,] por|porque|porquê [que|quê] não",
        "nl": "< [ja|tuurlijk|ach] [,] waarom [ook] niet",
        "ru": "< [да|ну|а] [,] почему [бы] [и] нет",
    },
}
