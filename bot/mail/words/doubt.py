"""Questions told as a doubt: what the writer cannot see, does not grasp or wonders; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.ASK: {
        "en": """
            still|yet [do|have] [not|n't|no] [the|your|a|any|got|nothing] ~ from you|your [end|side] >
            would|'d|could help|useful|helpful [me|us] [a] [lot|bit|enormously] to see|have|get|know|hear|understand|look ~
            {we} would|'d [really|also|first] like|love to see|receive|get ~
            wants|want|like|likes|asks|asked|asking|wonders|keen to|me|us|whether|if|how [know|understand|hear] [if|whether|what|how|when|which|who|why] ~ can|is|are|could|would|will|does|do|should ~
            boss|manager|colleague|colleagues|partner|wife|husband|director|team|finance|legal|accountant ~ asks|asked|asking|wondering|wonders|wants ~ {ask} ~
            remind me|us [again|please|,] {ask} ~
            {we} can|could not|n't [quite|really|seem] [to] [see|tell|find|work|figure|make|access|open|download|view|get] [out] [whether|if|where|how|what|which|the|your|any|into|it] ~
            thing|part|point|bit [that|which] [is|'s|was|i|we] [do|did|a|still] not|n't|unclear|bit ~ clear|understand|get|obvious|sure|unclear ~
            thing|part|point|bit [that|which] is|'s [still|a] [bit] unclear ~
            my|our|the [only|one|main|first|last|big|other|remaining] question|query|concern|worry [now|here|though|would] is|be|was|remains ~
            [i|we] [am|'m|are|'re|was|were|also|just] [just|also|a|still|bit] curious|puzzled|confused|unsure|baffled whether|if|how|what|why|which|about|by|where ~
            [what|does|did] n't|not say|mention|specify|state [anywhere] whether|if|how|what|which|who ~
            it is|'s|was not|n't clear|obvious|stated|mentioned [to|from|in] ~ {ask}
            before|until|unless {we} ~ need|want|must|have|'d|would|like [to] know|understand|be|clarify|ask|see ~
            {ask} [exactly] is|does|do|are|would ~ puzzles|escapes|bothers me|us
        """,
        "de": """
            von|vom ihnen|euch|dir|ihrer|eurer|deiner [seite] [habe|haben|liegt|ist|fehlt|kam] ~ noch|bisher nicht|nichts|kein|keine|keinen|keinerlei ~
            noch|bisher|leider nicht|nichts|kein|keine|keinen [ich|wir] von|vom ihnen|euch|dir|ihrer|eurer [seite] [da|bekommen|erhalten|gehört|hier|vorliegen] >
            habe|haben|hab [ich|wir] [von] ihnen|euch|dir [leider|aber|bisher|immer] [leider|bisher] noch nicht|nichts|keine|keinen >
            würde|würden|wäre|möchte|möchten ~ gern|gerne|hilfreich ~ sehen|anschauen|ansehen|bekommen|erhalten|haben|wissen
            fragt|fragen|fragte , {ask} ~
            [will|wollen|möchte|möchten|wollte|würde] [gern|gerne] wissen [,] {ask} ~
            {ask} ~ will|wollen|möchte|möchten|wollte [mein|meine|unser|unsere|der|die] ~ wissen
            auf die sprünge ~
            unklar|offen|fraglich|unverständlich|rätselhaft|unsicher ist|sind|bleibt|wäre|war|bin|bleiben [mir|uns|für|noch|nur|allerdings|aber|eigentlich|leider|ich|jedoch] ~ , {ask}
            [mir|uns|für] ist|wird|wurde|war [mir|uns|für|aber|allerdings|jedoch|leider] [noch|mich|aber|leider|allerdings] nicht [so|ganz|recht|wirklich] klar|ersichtlich|deutlich|verständlich|bewusst ~
            geht|ging|steht|ergibt [für|mir|das|sich|leider|aber] ~ nicht [hervor|drin|dabei|drauf|,] ~ {ask}
            mich|uns würde|interessiert|interessieren|wundert [mich|noch|nur|aber|auch|außerdem] [noch|nur|mal] ~ {ask}
            interessieren|wissen|interessiert würde|wollte|wollten|möchte [mich|uns|ich|wir] [noch|nur] ~ {ask}
            [meine|unsere|die|eine|einzige] frage [ist|wäre|bleibt|noch|dazu|von|an|hätte] ~ {ask}
            frag|frage|fragen ich|wir mich|uns [noch|nur|gerade|allerdings] ~ {ask}
            was {we} nicht [ganz|so] verstehe|verstehen|kapiere|sehe ~
            steh|stehe|stehen [ich|wir] auf dem schlauch ~
            {we} find|finde|finden|sehe|sehen|erkenne [leider|aber|da|den|die|das|nirgends|nirgendwo] [leider|aber|die|den|das] nirgends|nirgendwo|nicht , {ask} ~
            bekomme|bekommen|kriege|krieg|kriegen|bekomm [ich|wir] ~ nicht auf|geöffnet|geladen|gelesen|runtergeladen
            läßt|lässt|lassen sich [leider|bei|hier] ~ nicht öffnen|herunterladen|laden|anzeigen|lesen|abspielen
            bevor|ehe {we} ~ , muss|müssen|müsste|müssten|möchte|möchten|brauche|will [ich|wir] ~ wissen|klären|verstehen|erfahren ~
        """,
        "fr": """
            toujours|encore pas|rien|aucun|aucune|pas [reçu|eu|le|la|les|de] ~ de votre|ta part|côté ~
            de votre|ta part|côté ~ toujours|encore ~
            aimerions|aimerais|souhaiterions|souhaiterais|voudrions|voudrais|voudrait|aimerait [bien|d'abord|pouvoir] voir|avoir|recevoir|consulter|obtenir ~
            veut|voudrait|souhaite|souhaiterait|aimerait|demande|demandait [me|à] [savoir|connaître|comprendre] si|comment|quand|quel|quelle|combien|ce|s' ~
            me|m'|nous|est [est|reste|semble|'|paraît] [encore|toujours] flou|floue|obscur ~
            n'|m' est [m'] pas [très|bien|tout] [à] [fait] clair|claire ~
            reste|restait à|a savoir|comprendre|préciser|clarifier [si|comment|quand|qui|quel|la|le] ~
            {we} [me|m'|nous] interroge|interrogeons|questionne [sur|si|quant|toutefois|encore] ~
            [petite|une|seule|ma|dernière|notre|seul] question|interrogation|doute [est|concerne|porte|quand|tout|toutefois|serait|:|,] [même|est|sur|que] ~ si|comment|quel|quelle|qui|est ~
            {we} [ne|n'] [arrive|arrivons|parviens|parvenons|réussis|peux|pouvons] pas [à] ouvrir|télécharger|accéder|afficher|trouver|comprendre|savoir ~
            pas|part précisé|indiqué|mentionné|dit|écrit [nulle] [part] si|comment|qui|quel|combien ~
            avant de|que ~ , {we} [j'] [aimerais|aimerions|voudrais|voudrions|dois|devons|besoin|souhaite] ~ savoir|comprendre|clarifier ~
            une chose [que|m'|me|qui] [je|nous|échappe|reste|ne|n'|m'] ~
        """,
        "es": """
            sigo|seguimos|aún|todavía ~ por|de vuestra|tu|su|parte parte|vuestra|tu|suya ~
            por|de vuestra|tu|su parte ~ sigo|seguimos|aún|todavía ~
            devolvédnos*|devuélvenos*|devuélvanos*|enviádnos*|envíanos*|mandádnos*|mándanos*|pasádnos*|pásanos*|reenviádnos*|confirmádnos*|decídnos*|dadnos*|hacédnos* ~
            vendría|vendrían|gustaría|ayudaría|agradeceríamos|agradecería|querríamos|quisiéramos [mucho|bien|antes] [mucho|bien] ver|tener|recibir|contar ~
            quiere|quieren|querría|pregunta|preguntan|preguntaba [saber] si|qué|cuándo|cómo|cuánto|cuál ~
            pregunta|preguntan|preguntaba por el|la|los|las ~
            recuérdame|recuérdeme|recordadme|recuérdenos qué|cuál|cómo|cuándo|si ~
            me|nos queda|quedó|ha|está [quedado|muy|del|de] [todo] claro|claras|clara ~
            no acabo|acabamos|termino|terminamos|logro [de] [me|nos] entender|entenderlo|ver ~
            no [lo|la|los] consigo|conseguimos|puedo|podemos|logro entender|abrir*|descargar*|acceder ~
            [me|nos] surge|surgió|surgen|queda|quedan|asalta|ha|entra [surgido|una|la|alguna|un|quedado] [una|la|alguna|par|de|única] duda|dudas|pregunta ~
            tengo|tenemos|solo|única [una|solo|la|única] [pequeña|gran] duda|pregunta ~
            mi|nuestra|la|una [única|pequeña|última] duda|pregunta es|sería|: ~
            quería|queríamos|quisiera|quisiéramos|querría|necesito|necesitamos|necesitaría|gustaría|falta|faltaría saber|preguntar|preguntaros|preguntarte|consultar|entender|aclarar|preguntarles [si|cuál|cómo|qué|cuándo|por|una|antes|bien] ~
            no pone|dice|aparece|especifica|figura|indica|detalla|veo|encuentro [nada|por|en|ningún] ~ si|cómo|cuánto|quién|dónde ~
            no se|me|nos [me|nos] [deja|abre|abren|descarga|carga] [abrir*|ver|descargar*] ~ enlace|archivo|adjunto|pdf|zip|documento ~
            no se|me|nos [me|nos] abre|abren|descarga|descargan|carga|deja ~
        """,
        "it": """
            ancora ~ da|dalla parte|vostra|sua|tua vostra|sua|tua|parte ~
            da|dalla parte|vostra vostra|sua|tua|parte ~ ancora ~
            rimandatec*|rimandac*|mandatecel*|mandacel*|inviatecel*|restituitec*|rispeditec*|giratecel*|datecel*|faccel*|ditecel* ~
            servirebbe|piacerebbe|aiuterebbe|gradiremmo|vorremmo|vorrei [molto|prima] [di] vedere|avere|ricevere ~
            vuole|vogliono|vorrebbe|chiede|chiedono|domanda [sapere|capire] se|quando|come|quanto|cosa|quale|perché ~
            ricordami|ricordatemi|ricordaci|ricordateci|rammentami [cosa|che|di|quale] ~
            vorrei|vorremmo|volevo|volevamo|piacerebbe|avrei|avremmo|devo|dobbiamo [bisogno|prima|solo] [di] capire|sapere|chiedere|chiederle|chiedervi|chiederti ~
            mi|ci chiedo|chiedevo|domando|chiediamo|chiedevamo|domandavo [solo|però|anche] se|come|quando|quanto|cosa|perché|quale ~
            non mi|ci è|risulta|sembra [ancora|del|molto|proprio|ben] [tutto] chiaro|chiara ~
            mi|ci|ho|abbiamo|avrei|avremmo|resta|rimane|sorge [solo|viene|resta|rimane|sorge|ancora] [un|una|qualche|il|due|alcuni] [solo|unico|piccolo|piccola] dubbio|dubbi|curiosità|perplessità ~
            non [si] [capisco|capisce|capiamo|vedo|trovo|è|viene] [bene|chiaro|specificato|indicato|scritto|precisato|da] [bene|nessuna|parte] se|come|quanto|cosa|quale|chi|dove|perché ~
            [la|mia|nostra|unica|una] domanda|dubbio [è|sarebbe|rimane|:|,] ~ se|come|quando|quanto|cosa|quale ~
            non [mi|ci|si] riesco|riusciamo [ad|a|proprio] aprire*|scaricare*|accedere ~
            non [mi|ci|si] apre|aprono|scarica|funziona|carica ~
            prima di ~ , [mi|ci|vorrei|dovrei|dobbiamo|devo] [serve|piacerebbe|dovrei] sapere|capire|chiarire ~
        """,
        "pt": """
            ainda ~ da vossa|sua|tua parte ~
            da vossa|sua|tua parte ~ ainda ~
            devolvam|enviem|mandem|reenviem|devolva|reenvie|confirmem na|no|nos|nas|a|o|me ~
            dava|daria|gostava|gostaria|gostávamos|gostaríamos|ajudava|ajudaria|queríamos [me|nos|nos] [jeito|muito] [de] ver|ter|receber ~
            quer|querem|queria|gostaria|pergunta|perguntam|perguntou [de] [saber|perceber] se|quando|como|quanto|qual ~
            quer|querem|queria|gostaria [de] saber|perceber o ~
            lembre|lembra|lembrem|recorde|recorda me [lá|só|por|,] o|qual|quando|como|que ~
            fiquei|ficámos|ficamos|fico|tenho|temos|surgiu|surgiram|restou|ficou [me|nos|só|apenas|aqui|com|ainda] [com|me|uma|só|a] [uma|a|algumas|duas] dúvida|dúvidas|pergunta|questão|curiosidade ~
            gostava|gostaria|gostávamos|gostaríamos|queria|queríamos|preciso|precisamos|precisava|quero [só|apenas|antes|ainda] [de] saber|perceber|entender|perguntar|compreender ~
            não [me] percebi|percebo|percebemos|entendi|entendo|entendemos|ficou|está|é|vi|consigo|sei|diz|encontrei [bem|muito|perceber|claro|claros|indicado|explícito|ver|entender|direito|lá] [claro|bem] se|como|quanto|quem|o|qual|onde|quando ~
            pergunto|pergunto-me|perguntava|questiono me|-me|se [se|me] ~
            fico|ficámos|ficamos|estou|estava na|em|curioso|curiosa dúvida|saber [se|entre|como|quanto] ~
            minha|nossa|única dúvida|pergunta|questão é|era|seria|prende ~
            não [o|a] consigo|conseguimos|consegui|dá [para] abrir|aceder|acessar|descarregar|baixar|visualizar ~
            não [se|me] abre|abrem|carrega|descarrega ~
        """,
        "nl": """
            nog niet|niets|niks|geen [ontvangen|binnen|gehad] van jullie|je|u [ontvangen|gehad|gekregen|binnen|gehoord] >
            van jullie|je|u heb|hebben|heeft [ik|we|wij] [nog|ook] [steeds|altijd] nog|geen niet|niets|niks ~
            mail die|dat|het|hem|deze|ons|mij|me ~ terug|op|door|aan|toe ~
            < [en|maar|dus|dan|ana] stuur|stuurt|lever die|dat|het|ze|hem|deze|ons|mij|me|de|een|jullie|je|uw|maar|even|svp|graag|alsjeblieft|alstublieft .. terug|op|door|aan|toe ~
            , stuur|stuurt|lever die|dat|het|ze|hem|deze|ons|mij|me|de|een|jullie|je|uw|maar|even|svp|graag|alsjeblieft|alstublieft .. terug|op|door|aan|toe ~
            zou|zouden ~ graag ... zien|hebben|ontvangen|krijgen|inzien|weten ~
            wil|willen|wilde|vraagt|vragen|vroeg [graag] [weten|zich] [af] of|wanneer|hoe|hoeveel|waarom|welke ~
            vraagt|vragen|vroeg [graag] [weten|zich] [af] wat ~
            wil|willen|wilde [graag] weten wat ~
            {we} vraag|vragen|vroeg|vroegen me|mij|ons [nog|alleen|wel|wat|dan|toch] [nog|alleen|wel] [af] ~ {ask} ~
            vraag|vragen|vroeg ik|we|wij me|mij|ons [nog|alleen|wel|wat] [af] ~
            [ben|zijn|was] [ik|we|wij] [nog|wel|erg|zeer] benieuwd|nieuwsgierig {ask} ~
            [is|was|blijft] [het|mij|me|ons|voor] [mij|me|ons|nog|wel] [nog|niet|me] niet|on [helemaal|echt|zo|geheel] duidelijk|helder|onduidelijk [is|of|hoe|wat|wie|voor|,] ~
            onduidelijk|onzeker|vraag|twijfel [is|blijft|vind|nog|blijf] [voor|ik|me|mij|nog|alleen] ~ {ask} ~
            kan|kon|kunnen|konden [het|de|dat|er|hem|ik|we] ~ niet|nergens [{ask}] vinden|zien|terugvinden|openen|downloaden|lezen ~
            [ik|we|wij] kan|kunnen|zie|vind nergens ~
            staat|stond|zie|vind|lees [er|ik|we|nergens|niet] [nergens|niet|bij|in] [bij|in] , {ask} ~
            {we} krijg|krijgen|kan|kunnen [het|de|hem|dat|het] ~ niet open|geopend|gedownload|openen
            voordat|voor|eer {we} ~ , wil|willen|moet|moeten|zou [ik|we|wij] [nog|eerst|graag] ~ weten|begrijpen|snappen ~
            [mijn|onze|enige|één] [enige] vraag [is|blijft|nog|:|,] ~ {ask} ~
            {we} snap|snappen|begrijp|begrijpen [alleen|nog|het|even] [niet|nog] [niet|goed|helemaal] {ask} ~
        """,
        "ru": """
            от вас [у|всё|я|мы|мне|нам|нас] ~ ещё|пор|пока ~
            ещё|пор|пока ~ от вас ~
            хотелось|хотел|хотели|хотела|хотим [бы] [ещё|сначала|сперва] увидеть|посмотреть|получить|взглянуть ~
            спрашивает|спрашивают|спросил|спросила|просит|интересуется [узнать|уточнить] [,] ~ ли|как|когда|сколько|что|какой|почему ~
            [мне|нам] [пока|всё|ещё|только] не [совсем|очень|до|вполне|сразу] [конца] понятно|ясно|понял|поняла|поняли|понимаю|понимаем|указано|вижу|видно|нашёл|нашла|нашли|написано , ~
            хотел|хотела|хотели|хотелось|хочу|хотим|надо|осталось [бы] [только|ещё|сначала|также] уточнить|понять|узнать|спросить|выяснить ~
            мне|нам [просто|ещё|только] интересно|любопытно [,] ~
            меня|нас|есть|один|возник|возникло|возникли|появился|появились|остался|пара [ещё|только|тут|сразу|один|есть|остался|возник|возникло] [только|один|ещё] вопрос|вопроса|вопросов|вопросы ~
            сомневаюсь|неясно|непонятно|неизвестно [только|пока] [,] ли|что|как|кто|сколько|какой|почему|где|будет|входит ~
            мне|нам непонятно|неясно ~
            входит|входят|включена|включено|включён|включены|нужно|нужен|нужна|нужны|можно|есть|остаётся|будет|будут|предусмотрена|предусмотрено|распространяется|учтён|учтена|учтено|надо|правильно ли ~
            не открывается|открываются|скачивается|грузится|загружается|читается|отображается ~
            не [могу|можем|получается|удаётся|удалось] [никак] открыть|скачать|загрузить|посмотреть|зайти|найти ~
        """,
    },
}
