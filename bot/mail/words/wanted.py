"""What a team wants, or wants no more: curious, still missing, nothing else needed; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.ASK: {
        "en": """
            you said|promised [it] [for|by|on] {when} ... it|we is|'s|are|'re [now|already] [at|on] {when} ~
            when|whenever|once|if|as you have|get|find|'ve [got] [a|some|the] [spare|free|quiet] minute|minutes|moment|chance|second|time ~
            < [please|so|then|and] [just] call|ring|phone|telephone me|us [back] [on|at] {when} [morning|afternoon|evening] >
            < [please|so|then|and] [just] call|ring|phone|telephone me|us [back] [on|at] {when} [morning|afternoon|evening] , ~
        """,
        "de": """
            sie|ihr|du haben|habt|hast|hatten|hattet|hattest montag|dienstag|mittwoch|donnerstag|freitag gesagt|versprochen , [und] [jetzt|nun] heute|es|jetzt ist [schon|heute|jetzt] montag|dienstag|mittwoch|donnerstag|freitag ~
            wenn|sobald du|ihr|sie [mal|kurz|gerade|einen|eine|ein] [mal|kurz|einen|eine|ruhige] minute|minuten|moment|luft|zeit hast|habt|haben|findest|findet|finden ~
            < [dann|also|bitte] ruf|ruft|rufen [sie] mich|uns [bitte|einfach|doch|mal] [am|gleich] montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|heute [früh|vormittag|nachmittag|abend|mal|kurz] an ~
        """,
        "fr": """
            vous|tu aviez|avais|avez|as dit|promis|annoncé [pour] {time} ... on|nous est|sommes [déjà] {time} ~
            < [alors|donc|merci|bon] [de] passe|passez|donne|donnez moi|nous [donc] un [petit] coup de fil|téléphone|bigo ~
            si vous|tu [nous|me|l'|le|la|les] ~ avant|d'ici|pour|jusqu' ... on|nous [le|la|les] peut|pouvons|pourra|pourrons|arrive|arrivons|tient|tenons ~
            quand|dès|si [que|qu'] tu|vous as|avez|auras|aurez [un|une|deux|cinq|le|le] [petit|petite] moment|minute|minutes|temps|instant ~
        """,
        "es": """
            cuando|si tengas|tengáis|tenga|tengan|tienes|tenéis [un] [rato|momento|hueco|minuto|huequito|ratito|minutito] ~
            dijisteis|dijiste|dijeron|prometisteis|prometiste [que|para] [el] {time} ... estamos|hoy [es] [ya] [a] {time} ~
        """,
        "it": """
            se [ce|me] [ce|me] [lo|la|li|le] ~ prima|entro|per ... facciamo|riusciamo|possiamo|teniamo ~
            quando|se|appena hai|avete|ha|avrai|avrete [un] attimo|minuto|momento|attimino ~
        """,
        "pt": """
            disseram|disseste|prometeram|prometeste [que|para] {day} ... já|hoje|estamos [é|a] [hoje|já] {day} ~
            < [então] liga-me|ligue-me|liguem-me|liga-nos|ligue-nos|liguem-nos na|amanhã|hoje|segunda|terça|quarta|quinta|sexta|depois ~
            < [então] me liga|ligue|liguem na|amanhã|hoje|segunda|terça|quarta|quinta|sexta ~
            quando|se|assim|logo [que] tiveres|tiverem [um] bocadinho|minuto|momento|minutinho|tempo ~
            quando|se|assim|logo [que] tiver [um] bocadinho|minuto|momento|minutinho|tempo [livre] [,] diga|digam|diz|envie|envia|mande|manda|confirme|explique|indique|informe|responda|avise|ligue|reenvie|pode|podia|poderia|me|nos|veja|olhe|reveja|faça ~
            quando|se|assim|logo [que] tiver [um] bocadinho|minuto|momento|minutinho|tempo [livre] >
        """,
        "nl": """
            jullie|u|je zeiden|zei|zegt|beloofde|beloofden {time} ... het is [nu|al|inmiddels] {time} ~
            als|wanneer|zodra je|jullie|u [even|een] [tijd|minuutje|momentje|minuut|moment|gaatje] hebt|heb|hebben|heeft ~
            < [dan|dus] bel|belt me|mij|ons [maar|even|gerust|dan] [op] maandag*|dinsdag*|woensdag*|donderdag*|vrijdag*|zaterdag*|morgen*|vanmiddag|vandaag ~
        """,
        "ru": """
            < [тогда|пожалуйста] [,] набери|наберите меня|нас [в|во|завтра|сегодня|утром] ~
            если пришлёте|отправите|дадите|сделаете|успеете ~ до|к ... успеем|сможем|получится ~
            когда|если|как [у] [вас|тебя] будет|найдётся|появится|выдастся минутка|минута|время|минуточка|возможность ~
            как только у вас|тебя будет|найдётся|появится|выдастся минутка|минута|время|минуточка|возможность ~
        """,
    },
    Mark.REVIEW: {
        "en": """
            {we} [do] really|urgently|desperately [do] need|needed it|that|this|them|those by|before|today|tonight|tomorrow|asap|now ~
            is|are still|only|just|yet missing|outstanding|lacking ~
            {we} 'd|would only|just|still|also|really need ~
            for [your] signature|countersignature|sign-off ~
            payable|due [is] [in|within|by|on|until|upon] ~ days|receipt|day|date ~
            glad|happy|curious|keen|eager|excited|interested to hear|know|read|see [your|what] thoughts|feedback|comments|opinion|opinions|view|views|ideas|take|impressions|reaction|verdict|you [think] ~
            {we} [just|only] want|wanted|would|'d [like] to remind [you|everyone] of|about|that ~
            remind|reminding [you] [again] [of|about] the|our|your|this ~
            < [just] [a] [quick|gentle|little|friendly|small|kind|final] nudge|poke|prod , ~
            {we} can|could|will|'ll [still|only] ... if ... by|before|until ~
            if it|they|that|everything|this|the|your|you ... by|before|until ... {we} can|could|will|'ll|would|'d|still ~
            if {we} have|had|get|got|receive|received|hear it|them|both|all|everything|those|these|that|from|back [all|both|back|from|of|in] [you|it|them|this|that] by|before|until ... {we} can|could|will|'ll|would|'d|still ~
            if {we} have|had|get|got|receive|received your ... by|before|until ... {we} can|could|will|'ll|would|'d|still ~
            if {we} have|had|get|got|receive|received the [final|signed|last|missing] photos|texts|text|logo|files|file|copy|images|contract|form|answers|content|signature|pictures|deposit|order|list|menu|proof|samples|numbers|figures ... by|before|until ... {we} can|could|will|'ll|would|'d|still ~
            would|'d love|like|be [to|delighted|keen|curious] [to] hear|know|see|learn {ask}|your|from|about ~
            {we} are|'re|am|'m curious|eager|keen [to|about|which|what|how] ~
            circling|following|checking|chasing back|up|in [to|with] [you|on|about|regarding] ~
            coming back to [you] on|about|regarding ~
            [just|only] {we} wanted|want|wondered [to] check|ask|see|follow|chase|know ~
            {we} [only|just|really] can only|not|n't ~ once|until|when|if|without ~
            two|three|four|some|few|couple|things|points|items|questions [of] [things|points|items] [are|is] [still] still|open|missing|outstanding|pending ~ list|open|end|our|: ~
            only|last|one thing|things|item|piece|bit|bits ~ missing|need|outstanding|left ~ is|are|'s ~
            still|only missing|outstanding|open is|are ~
            {we} 'd|would love|like [to] to hear|know|see|get|have ~
            keen|eager|curious|excited [to] hear|know|see|what|which ~
            can|may|might|could i|we [please] bother|trouble|ask|get|have|borrow you|the|your ~
            {we} [still] do n't|not [seem] [to] have your|the|any|access|a ~
            has|have|needs|need to be [with|in|back|at] us|signed|our|your|here ~
            {we} [still|just|only] need|want [a|one] your|yes|nod|decision|ok|go-ahead|word|login|password ~
            it|this|that 's|is [now] down|up|over to|with you ~
            drop|shoot|give me|us a line|note|shout|ring|call|nod ~ when|with|once|if ~
        """,
        "de": """
            das|die|den|es brauche|brauchen|bräuchte|bräuchten ich|wir [aber] wirklich|dringend|echt|unbedingt|noch|spätestens [noch] bis|vor|heute|morgen ~
            fehlt|fehlen [allerdings|leider|aber|jedoch|uns|mir|nur] [allerdings|leider|aber|jedoch|nur] noch ~
            melde|meld|melden|meldet dich|euch|sie [sich] bitte ~
            bitte melde|meld|melden|meldet dich|euch|sie [sich] ~
            zahlbar|fällig [ist|innerhalb|binnen|bis|zum|am|sofort|netto] ~
            {we} [nur|noch|hiermit|kurz] [mal] erinnere|erinnern [dich|euch|sie] [nochmals|noch|freundlich|kurz|hiermit|gerne] [einmal|mal] an ~
            wollte|wollten|möchte|möchten|will|darf|dürfen|muss [ich|wir] ~ an ~ erinnern >
            wollte|wollten|möchte|möchten|will|darf|dürfen|muss [ich|wir] ~ an ~ erinnern , den|die|das|der ~
            wollte|wollten|möchte|möchten|will|darf|muss [ich|wir] [nur|noch|mal|kurz|einmal|freundlich] ~ wegen ~ nachhaken|nachfragen|nachfassen|anklopfen|nachhören ~
            wollte|wollten|möchte|möchten [ich|wir] [nur|noch|mal|kurz|einmal|freundlich] ~ nachhaken|nachfassen|anklopfen|nachhören ~
            < [nur|noch] [eine|mal] [kleine|kurze|freundliche|letzte|nette] erinnerung [an|,] ~
            wenn|falls|sofern ... bis|vor|spätestens ... , [dann] können|kann|schaffen|halten|bleibt|klappt|geht|haben|starten|schaffe|reicht [wir|es|das|ich|der] ~
            gespannt|neugierig [,] {ask}|auf|was ~
            würde|würden [mich|uns] interessieren [,] {ask}|was ~
            nachhaken|nachfragen|nachgehakt|nachfassen|erkundigen|anklopfen ~
            wollte|wollten [ich|wir] ~ wegen|nachfragen|nachhaken|fragen ~
            komme|kommen [ich|wir] noch|nochmal|nochmals|erneut ~ zurück ~
            schicken|senden|geben|reichen|lassen|schickt|sendet|gebt|schick|gib [sie] ~ bitte ~
            erst mit|wenn|nach ~ können|kann|könnten ~
            < [noch|weiterhin|damit|weiter] offen sind|ist|wären|bleiben [bei|noch|für|jetzt] ~
            noch|weiterhin offen sind|ist|wären|bleiben [bei|noch|für|jetzt] ~
            [noch] punkte|punkt|dinge|fragen ~ offen ~
            sind|bin|wären [ich|wir] [sehr|schon|jetzt|ganz] gespannt|neugierig ~
            bräuchte|bräuchten [ich|wir] ~ noch|von|dringend|bitte|zurück ~
            {we} bräuchte|bräuchten ~
            fehlt|fehlen [uns|mir|jetzt|nur|also|nun|eigentlich|noch] [nur|noch|lediglich|nun] [noch|nur] die|der|das|eure|ihre|deine|ihr|euer|dein|von ~
            es|nun|jetzt|was fehlt|fehlen [uns|mir|jetzt|nur|noch|,] ~
            warten|warte [wir|ich] [nur|noch|jetzt|also|gerade] [noch|nur] auf ~
            dankbar|froh|freuen über|für eine|ihre|eure|deine|ein ~ rückmeldung|antwort|freigabe|feedback|signal|ok|zusage|unterlagen ~
            ball liegt|ist [jetzt|nun|also] bei ~
            sag|sagt|gib|gebt [doch|einfach|mir|uns|kurz|bitte|gern|gerne] [doch|einfach|mir|uns|kurz|bitte|mal] was|wie|ob|welche|welcher|welches|wann|bescheid ~
            sagen|geben sie [doch|einfach|mir|uns|kurz|bitte|gern|gerne] [doch|einfach|mir|uns|kurz|bitte|mal] was|wie|ob|welche|welcher|welches|wann|bescheid ~
            kurze|kurzes|kurzen|baldige rückmeldung|feedback|bestätigung|ok|zeichen|blick|rückinfo ~
            freue|freuen mich|uns [sehr|schon|,] auf|über|von ~ rückmeldung|feedback|hören|meinung|antwort|anmerkungen|unterlagen
            was|wie ihr|sie|du [dazu|davon|darüber] [dazu|davon] sagt|sagen|sagst|meint|meinen|meinst|denkt|denken|denkst|haltet|halten ~
        """,
        "fr": """
            en ai|avons vraiment|absolument|impérativement besoin [pour|avant|d'|dès] [ici] demain|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|midi ~
            payable|réglable|à régler [sous|à|avant|dans|d'] ~ jours|réception|échéance ~
            dire|savoir|partager|ecrire|indiquer ce que vous|tu en pensez|penses ~
            permets|permettons [de] [vous|te] relancer|recontacter|solliciter ~
            voulais|voulions|souhaitais|souhaitions|voudrais [juste|simplement] [vous|te] rappeler la|le|les|notre|ma|mon|l' ~
            vous|te rappelle|rappelons la|le|les|notre|ma|mon|l' ~
            vous|te relance|relançons ~
            si vous|tu|l'|le|la|les|cela|ça|c'|tout|votre|vos|ton|tes|ta ... avant|ici|jusqu'|jusqu ... {we}|peut|pourra [pouvons|pourrons|tenons|tiendrons|gardons|maintenons|on] ~
            si nous|on|j'|je [les|l'|la|le|en] avons|recevons|a|ai|reçois|reçoit|obtenons|récupérons|avions|avait ... avant|ici|jusqu'|jusqu ... {we}|peut|pourra [pouvons|pourrons|tenons|tiendrons|gardons|maintenons|on] ~
            [serions|serais|sommes|suis] [très|ravis|ravi|ravie|curieux|heureux|curieuse] de savoir|connaître|lire|découvrir [laquelle|lequel|ce|votre|vos|ton] ~
            revenir|reviens|revenons vers vous|toi [au|pour|concernant|à] ~ sujet|propos|concernant|suite|question
            merci de [bien] [vouloir] [nous|me|m'] [le|la|les|l'] [faire] renvoyer|retourner|envoyer|transmettre|confirmer|indiquer|dire|parvenir|signer|valider ~
            ne|n' pouvons|peut|pourrons ~ qu'|que|sans|avant ~
            points|sujets|questions [restent|sont|encore] ouverts|ouvertes|suspens|attente ~
            reste|restent [encore] [deux|trois|quelques|un|une] points|point|éléments|choses ~
            {we} attend|attends|attendons [donc|avec|toujours|impatience|plus|que|juste|n'] [impatience|que] ton|votre|ta|vos|tes|le|la|de|vos|d' ~
            n'|ne attend|attends|attendons [plus] que ~
            curieux|curieuse|impatients|impatiente|impatient|ravis|ravi|ravie|preneurs|preneur|heureux de|d' [avoir] [votre|ton|vos] ~ retour|retours|avis|connaître|savoir|lire|entendre|voir|découvrir
            dis|dites|redis|redites moi|nous [donc|vite|simplement|juste] ce|si|quelle|quel|que|qu'|quand ~
            il [ne] [me|nous] manque|manquent|faudrait|reste [plus|encore|toujours|que|donc|juste|à] ~
            balle est dans votre|ton camp
            qu' en dites|penses|pensez ~
            retour [de|rapide|svp] [votre|ta] [part] ~ serait|nous|arrangerait|bienvenu|avant ~
            avez|as vous|tu [eu|déjà|bien] pu|eu|reçu|vu|regardé ~
            {we} souhaiterait|aurait|aurions|aurais|voudrions [besoin] [de|votre|vos|le|la] ~ retour|besoin|textes|accord|validation ~
            < ... sont|est à [nous|me] rendre|remettre|fournir|transmettre|retourner|renvoyer|livrer ~
            pour que|qu' vous|tu [me|nous] le|la|les|l' lisiez|relisiez|signiez|signes|validiez|valides|regardiez|renvoyiez|lises|relises ~
        """,
        "es": """
            lo|la|los|las necesito|necesitamos [de|ya|sin] [verdad|falta] [para|antes] [el|del|este] hoy|mañana|lunes|martes|miércoles|jueves|viernes ~
            pagadera|pagadero|vencimiento [a|en|el|es] ~
            quería|queríamos|quiero|quisiera [solo|simplemente] recordarte|recordaros|recordarle|recordarles la|el|los|las|lo|nuestra ~
            te|os|le|les recuerdo|recordamos la|el|los|las|lo|nuestra ~
            si ... antes|para ... podemos|podremos|mantenemos|mantendremos|llegamos|llegaremos|salimos|cumplimos|lanzamos ~
            con ganas de saber|conocer|oír ~
            os|te|le|les escribo|escribía|escribimos [otra|de] [vez|nuevo] por|para|sobre|acerca ~
            vuelvo|volvemos a escribir*|preguntar*|insistir ~
            hasta que no ~ no podemos|puedo ~
            quedan|queda|faltan [aún|todavía] [dos|tres|algunos|varios|un|una] temas|tema|puntos|punto|cosas|flecos|pendientes ~
            ya|me|nos dirás|diréis|dices|decís|cuentas|contáis|contarás|comentas|comentáis ~
            quedamos|quedo|estamos|seguimos|sigo a la espera ~
            solo|sólo|únicamente me|nos queda por saber quién|quiénes|cuántos|cuántas|cuál|cuáles ~
            nos|me|solo|únicamente falta|faltan|faltaría|faltarían [solo|aún|todavía|únicamente|ya] [tu|su|vuestro|vuestra|el|la|los|las|que] ~
            nos|me gustaría|encantaría|interesa|interesaría [mucho] saber|conocer|oír|tener ~
            necesitaríamos|necesitaría|necesitamos [que|tener|contar|recibir] [que|con|nos] ~ {your}|el|la|los|las|antes ~
            pelota está [ahora|ya] en vuestro|tu|su|vuestra tejado|campo|cancha
            esperamos|espero [con] [ganas|vuestros|vuestra|tu|tus|su|sus|el|la|que] [vuestros|vuestra|tu|tus|su|sus] comentarios|respuesta|noticias|confirmación|ok|visto|feedback|opinión|decisión|documentación ~
            habéis|has|han|ha podido|tenido|visto|mirado|recibido|echado ~ >
            qué te|os|le parece|parecen ~
            cierra|termina|vence|acaba|finaliza|expira el plazo|término ~
            para que [me|nos] lo|la|los|las leas|lea|leáis|revises|revise|reviséis|firmes|firme|firméis|mires|mire|miréis|valides|valide|apruebes|devuelvas|devuelva|devolváis ~
        """,
        "it": """
            ne ho|abbiamo [davvero|proprio|assolutamente] [urgente] bisogno entro|prima|oggi|domani ~
            pagabile|scadenza|pagamento [a|entro|il] ~ giorni|fattura ~
            volevo|volevamo|vorrei [solo|soltanto] [ancora] ricordarti|ricordarvi|ricordarle|sollecitarti|sollecitarvi|sollecitare [la|il|lo|i|gli|le|l'|della] ~
            < [solo] [un] [piccolo|breve|gentile|ultimo] promemoria|sollecito , ~
            se ... entro|prima ... possiamo|potremo|riusciamo|riusciremo|manteniamo|confermiamo|rispettiamo|andiamo ~
            ci|mi piacerebbe|interessa|interesserebbe|farebbe [molto|piacere] sapere|conoscere|capire ~
            curiosi|curioso|curiosa di sapere|conoscere ~
            torno|torniamo a scriver*|chieder*|disturbar* ~
            [vi|ti|le] riscrivo|riscriviamo ~
            possiamo ~ solo|soltanto con|quando|se|dopo ~
            restano|resta|rimangono|rimane [ancora] [aperti|due|tre|solo|alcuni] [due|tre|punti] punti|punto|cose|aperti|questioni ~
            attendiamo|aspettiamo|attendo|aspetto [solo|quindi|ora|con|ansia] [un|il|la|le|i|di|solo] ~
            restiamo|resto|rimaniamo|rimango in attesa ~
            siamo|sono [molto|proprio] curiosi|curioso|curiosa|impazienti ~
            ci|mi manca|mancano|mancherebbe|servirebbe|servirebbero|servono|serve [solo|ancora|soltanto|ormai|ora] il|la|le|i|gli|un|una|solo|l'|vostro|tuo|che|i ~
            fateci|facci|fammi|fatemi|ci|mi [fate|fai|sai|sapete|fa] [poi] sapere|dire|dirai|direte|dici ~
            hai|avete|ha [poi|già|per] [caso] avuto|potuto|guardato|sentito modo|tempo|dare|occasione|guardare|vedere ~
            ce|me lo|la|le|li|ne faresti|fareste|farebbe|mandi|mandate|manda|dai ~
            gradiremmo|gradirei|apprezzeremmo [un|una|il|avere|ricevere] ~
            cosa|che ne pensi|pensate|pensa|dici|dite ~
            vanno|va [poi|tassativamente|invece] consegnat*|inviat*|mandat*|restituit*|spedit* ~
            perché|affinché lo|la|li|le|possiate|possa legga|leggiate|firmi|firmiate|controlli|approvi|guardi|guardiate|leggerlo|leggerla|firmarlo ~
        """,
        "pt": """
            vencimento [a|em|no|é] ~
            queria|queríamos|gostava|gostaria [só|apenas] [de] [só|apenas] lembrar|relembrar|recordar|lembrá|relembrá [-lhe|lo|la|te|vos] a|o|as|os|da|do ~
            lembro|relembro|recordo|lembramos [-lhe|lhe|vos|te] a|o|as|os|da|do ~
            se ... até|antes ... conseguimos|conseguiremos|podemos|poderemos|mantemos|cumprimos|avançamos|lançamos ~
            adorávamos|adoraríamos|adorava|adoraria|gostávamos|gostaríamos [muito] [de] saber|conhecer|ouvir ~
            curiosos|curiosa|curioso por|para saber ~
            volto|voltamos a perguntar|insistir|incomodar ~
            volto|voltamos a escrever [lhe|lhes|te|vos] para|porque|sobre|por|a|acerca ~
            há|temos|ficam|restam|faltam [ainda] [dois|três|alguns|uns|duas] pontos|ponto|coisas|assuntos|questões [em|por] ~
            ficamos|fico a|no|em aguardar|aguardo|espera ~
            aguardamos|aguardo|esperamos|espero [pelo|pela|o|a|os|as] [seu|sua|vosso|vossa|teu|tua|vossos|seus] feedback|retorno|resposta|aprovação|comentários|parecer|opinião|notícias|ok|confirmação|decisão|validação|posição|materiais|textos|fotos|assinatura ~
            só|nos|me|ainda falta|faltam|faltava [só|ainda|apenas|agora|nos|me] [o|a|os|as|seu|sua|vosso|vossa|que|nos] ~
            estamos|estou|ficamos curiosos|curioso|curiosa|ansiosos|ansiosa ~
            me diz|diga|digam|conta|conte|contem ~ que|se|qual|quando|como|acha|acham|achou ~
            diz|diga|digam|conta|conte|contem me|nos ~ que|se|qual|quando|como ~
            já|sempre|vocês|você conseguiu|conseguiram|teve|tiveram|puderam|pôde ~ ver|olhar|falar|dar|analisar|tempo|oportunidade|espreitar ~
            consegue|consegues|conseguem|conseguiria [me|nos] passar|enviar|mandar|dar|dizer|confirmar|ver ~
            bola está [agora|já] do|no teu|seu|vosso|vosso lado|campo
            precisávamos|precisaríamos|precisamos [ainda|só|agora|urgentemente] de|do|da|dos|das|que ~
            o que acham|acha|achas|achou|acharam ~
            precisa|precisam|têm|tem|devem|deve [de|que] estar|chegar [até] com|nas|a|na [nossas] [a] nós|gente|mãos|conosco|connosco ~
            para que o|a|os|as|você|possa leia|leias|reveja|revejas|assine|assines|aprove|aproves|veja|vejas|ler|rever|assinar ~
        """,
        "nl": """
            zeg|zegt [maar|even|gerust|ons|mij|me] [maar|even|gerust] welke|wat|of|hoe|wanneer ~
            te betalen|voldoen binnen|voor|uiterlijk ~
            {we} wil|wilde|wilden|wou|zou|willen [je|u|jullie] [nog] [even|graag|kort] ~ herinneren aan ~
            {we} herinner|herinneren [je|u|jullie] [graag|nog|even] ~ aan ~
            < [nog] [even|een] [kleine|korte|vriendelijke|laatste] herinnering , ~
            als|indien|mits ... voor|uiterlijk|vóór|op ... , [dan] kunnen|kan|halen|haal|redden|blijft|lukt|houden|starten [we|wij|ik|het|de] ~
            benieuwd [naar|welke|wat|of|hoe] ~
            we|ik horen|hoor|zouden|zou [heel|graag] graag [horen|weten|van|welke|wat] ~
            kom|komen [ik|we|wij|nog|even] [nog|even] [even] terug op ~
            pas|alleen met|als|na ~ kunnen|kan ~
            staan|staat|zijn|blijven [er] [nog] [twee|drie|wat|een|enkele] punten|punt|dingen|zaken|vragen [open|over] ~
            hoor|horen|verneem|vernemen [ik|we|wij|het|dan] [het] graag|of|wat|welke ~
            ontbreekt|ontbreken|mist|missen [alleen|nog|is|zijn|we|ik|nu] nog|de|het|jullie|je|uw|alleen|een ~
            heb|hebben ik|we|wij alleen|enkel|slechts nog de|het|jullie|je|uw ... nodig
            hoef|hoeven [ik|we|wij] [nu] alleen|enkel|slechts nog te weten|horen ~
            zien|zie|kijken|kijk [we|ik] [graag|uit] [graag|naar] jullie|je|uw|naar ~ tegemoet|reactie|feedback|akkoord ~
            zouden|zou|willen|wil [we|ik|graag] ~ jullie|je|u|uw ~ hebben|ontvangen|krijgen|weten|horen ~
            heb|hebben|heeft je|jullie|u ~ kans|tijd|gelegenheid|kunnen|gekeken|gezien ~
            bal ligt [nu|dus] [nu] bij jou|je|jullie|u
            laat|laten [het] [even|me|ons|maar|je|jullie|gerust|vooral] [even|maar|vooral|dan] weten|horen ~ wat|welke|of|hoe|wanneer ~
            wachten|wacht [we|ik] [nu|alleen|nog|even] [alleen|nog|nu] op ~
            wat vind|vinden|vindt|denk je|jullie|u ~
        """,
        "ru": """
            просим|прошу оплатить ~
            если ... до|к ... успеем|сможем|успеваем|сохраним|запустимся|выпустим|уложимся|начнём ~
            хотелось [бы] узнать|знать|услышать ~
            нам|мне [очень] интересно [,] какой|какая|что|как|ваше ~
            возвращаюсь|возвращаемся к ~
            [хотел|хотела|хотели] [бы] напомнить|поторопить ~
            можем|сможем только|лишь с|после|когда|если ~
            только с|после|когда ~ можем|сможем ~
            открыты|открыт|остаются|остались|остаётся [ещё] [два|три|несколько|один] вопроса|вопрос|вопросов|пункта|пункт|момента ~
            ждём|жду|ожидаем|ожидаю [от|теперь|только] [вас|вашей|вашего|ваших|ваш|ваше|вашу|с] ~
            не хватает [только|лишь|ещё] ~
            осталось|остались|недостаёт [только|лишь|ещё|получить] ~
            интересно|любопытно [,|узнать|услышать] ~ думаете|скажете|мнение|решили|выбрали ~
            нам|мне [бы|ещё|очень|также] необходимо|нужны|нужно|нужен|нужна|требуется|требуются|понадобится|понадобятся|хотелось ~
            удалось|получилось|успели|смогли ли|вы|вам ~
            мяч [теперь] на вашей ~
            скажите|напишите|дайте|сообщите|подскажите [пожалуйста|,|нам|мне] как|что|какой|знать|когда|если ~
        """,
    },
    Mark.CLOSING: {
        "en": """
            nothing [more|else|at] [all] [that] {we} need|want|require|expect [from] ~
            {we} [have|'ve|has] got what|all|everything [that] we|i need|needed|want|wanted ~
            ignore|disregard|forget|scratch|overlook [about] my|our|the|that|this ~ mail|email|message|request|question|note|reminder ~
            my|our last|previous|earlier|first mail|email|message|request|question .. settled|obsolete|superseded|moot|redundant ~
            nothing [more|else|further|here] for|on you|anyone|your [end|side] [here|now] to do ~
            you need not do|reply|answer|respond|worry|react ~
            keeping|kept you in|posted|updated|informed|up [the|to] ~
            [just] to keep you posted|updated|informed|up [to] ~
            so [that] you know|are|'re [aware|that] ~ >
            {we} [now] have what we|i need|needed [now|from|for] ~
            everything|all [that] we|i need|needed|wanted [from|for] ~ >
            that|this covers everything|all|it ~
            you can|may [now] sit|lean|relax|put ~
            we can|will|'ll [now|can] take [it|things|over] from here ~
            consider it|this|that done|sorted|closed ~
            all sorted|done|set|wrapped|finished|settled on our|from|at|now ~
        """,
        "de": """
            wir|ich brauchen|benötigen|brauche|benötige [dafür|dazu|hierfür|nun|jetzt|dann] [noch|jetzt] [etwa|ca|circa|rund|ungefähr|gut] ein|eine|einen|zwei|drei|vier|fünf|paar|einige tag|tage|woche|wochen|stunden|monat|monate >
            [letzte|vorige|vorherige|obige|erste|frühere] mail|nachricht|anfrage|frage|bitte|erinnerung .. hinfällig|gegenstandslos|überholt|überflüssig ~
            vergiss|vergesst|vergessen|ignorier|ignoriere|ignoriert|ignorieren [sie] ~ mail|nachricht|anfrage|frage|erinnerung ~
            für|von|bei dich|sie|euch|dir|ihnen|eurer|ihrer|deiner [seite|gibt|ist] [es] [hier|dabei|jetzt|also|weiter] nichts [mehr|weiter|weiteres] zu tun|unternehmen|erledigen|machen ~
            nichts [mehr|weiter|weiteres] für dich|sie|euch zu tun|unternehmen|erledigen ~
            [nur|bloß|rein] zu|zur deiner|ihrer|eurer|deine|ihre|eure info|information|kenntnis|orientierung ~
            müssen|musst|müsst|brauchen|brauchst|braucht [sie|ihr|du] [sich|dich|euch] um nichts [mehr|weiter] ~ kümmern ~
            mehr brauchen|brauche|benötigen|benötige wir|ich nicht >
            [mehr|sonst] brauchen|brauche|benötigen wir|ich [im|derzeit|aktuell|von|erst|jetzt|dann] ~ nicht|nichts
            mehr brauchen|brauche|benötigen wir|ich ~
            eurer|ihrer|deiner|unserer seite [ist|sind|alles|sonst|aus|damit|nun] ~ nichts|alles|erledigt ~
            brauchen|brauche|benötigen|benötige [wir|ich] [erst|von|derzeit|aktuell|vorerst|dann|sonst] [mal|einmal|ihnen|euch|dir] nichts|nicht mehr|weiter|weiteres ~
            alles [,] beisammen|zusammen|komplett|vollständig|nötige ~
            alles , was wir|ich brauchen|brauche|benötigen ~
            dann|damit sind [wir] [wir] durch|fertig|komplett|startklar ~
            müssen|musst|müsst|brauchen|brauchst|braucht [sie|ihr|du] [dazu|jetzt|weiter|dafür|euch|dich|sich|darauf|hierauf|um] nichts [mehr|weiter|zu] [zu|kümmern|tun|machen|antworten|reagieren|unternehmen] ~
        """,
        "fr": """
            dirons|dirai|préviendrons|préviendrai|ferons|recontacterons|reviendrons ~ s' il [nous|me] [en] manque ~
            si quelque|un chose|point n' est|était pas clair ~
            tiens|tenez|tenir pas|plus [compte] [compte] ~ message|mail|courriel|demande|question ~
            oubliez|oublie|ignorez|ignore [donc|simplement|svp] mon|ma|notre|le|la ~ message|mail|courriel|demande|question ~
            [juste|simplement|seulement] pour|de vous|te tenir|informer [simplement] au|informés|informé|informée [courant] ~
            [n'|ne] [plus] besoin de rien ~
            {we} avons|ai|a ce qu' il [nous|me] faut|fallait >
            {we} avons|ai|a [maintenant|désormais|donc] tout [ce] ~
            plus rien à|de|d' ~
            n'|avons|ai|besoin ~ besoin|manque de|d' rien|autre ~
            n' avons|ai|manque [plus] [besoin] [de|d'] rien ~
            tout est [donc] bon|réglé|clos|complet|ordre|terminé ~
            {we} s'|nous|m' [en] occupe|occupons|charge|chargeons de|du|d' [tout|la] tout|reste|suite ~
            réponse nécessaire|attendue|requise
        """,
        "es": """
            avisamos|aviso|avisaremos|avisaré|decimos|digo|diremos si [nos|me] falta|faltara|faltase|hace|necesitamos ~
            olvida|olvidad|olviden|olvide|olvidaos|olvídate|ignora|ignorad|ignore|ignoren [de] mi|nuestro|nuestra|el|la ~ correo|mail|mensaje|email|pregunta|petición ~
            no hagas|hagáis|haga|hagan caso ~ correo|mail|mensaje|email|pregunta|petición ~
            no tenéis|tienes|tienen|tiene|tenés|hay|habéis|has que hacer|responder|contestar|preocupar* [absolutamente] [nada] ~
            no es necesario|preciso|necesaria responder|contestar|respuesta|que [respond*|contest*] ~
            para|simplemente que lo|estés|estéis|estén|esté sepáis|sepas|sepan|sepa|al|informados|enterados [tanto|corriente] ~
            con|ya esto [ya] vamos|estamos|quedamos servidos|listos|completos|apañados ~
            con|y esto|eso [ya] [lo|está|estamos|tenemos|nos|nos] tenemos|listos|basta|vale|apañamos|estamos ~
            de|por nuestra|vuestra|tu parte [ya] [está|queda|no] todo|nada|listo ~
            ya nos encargamos|ocupamos ~
            no [hace|es] [falta|necesario] [que] contestes|contestéis|respondas|respondáis|contestar|responder ~
            ya está todo [hecho|resuelto|listo|,] ~
        """,
        "it": """
            facciamo|faccio|faremo|farò|diciamo|dico|diremo [sapere] se [ci|mi] manca|mancasse|serve|servisse ~
            ignora|ignorate|ignori|dimentica|dimenticate|dimentichi [pure] la|il|mia|mio ~ mail|email|messaggio|richiesta|domanda ~
            non tenere|tenete|tenga conto ~ mail|email|messaggio|richiesta|domanda ~
            non serve|occorre|c'|dovete|devi [è] [bisogno] [che|di] rispond* ~
            non [ci] serve|occorre|serviva [più] altro|niente|nulla ~
            per il|ora momento nient'|nulla|niente altro ~
            nient' altro ~
            non [ci|mi|vi|vi] serve|occorre|servono|manca|occorrono [più] altro|nulla|niente ~
            da|per parte vostra|nostra|tua|sua ~ tutto|altro ~
            al resto [ci] pensiamo|penso ~
            tutto|siamo a posto [così|grazie] ~
            non serve|occorre|è [necessaria|necessario] [alcuna] risposta|rispondere ~
        """,
        "pt": """
            ignora|ignore|ignorem|esquece|esqueça|esqueçam|desconsidere|desconsiderem o|a|meu|minha ~ email|mail|mensagem|pedido|pergunta ~
            [só|apenas|é] para|a vosso|seu|teu|sua|vossa|tua conhecimento|informação ~
            [é] só|apenas [é] para|a informar|avisar|saberem|saberes|saber|dar [conhecimento] ~
            [por|de] [agora|momento] mais nada ~
            nada mais [por|de] ~
            era|é só|apenas isso|isto [mesmo|que] ~
            tudo o que|de precisávamos|precisamos|precisava|que ~
            vosso|nossa|vossa|nosso|sua lado|parte ~ tudo|nada|tratado ~
            resto tratamos|cuidamos nós ~
            tratamos|cuidamos [nós] do resto|tudo ~
            não [é|precisa|precisam] [necessário|preciso|de] responder|resposta ~
            por encerrado|concluído|fechado ~
        """,
        "nl": """
            {we} hebben|heb [daar|hier|er] [voor|voor] [ongeveer|circa|nog|zeker] een|twee|drie|vier|paar week|weken|dag|dagen|maand [voor] nodig [daarvoor|hiervoor] >
            laat|laten mijn|onze|dit|die ~ mail|mailtje|bericht|vraag|verzoek ~ zitten ~
            negeer|negeren|vergeet|vergeten [u|maar|gerust] [maar|gerust] mijn|ons|onze ~ mail|mailtje|bericht|vraag|verzoek ~
            vorige|laatste|eerdere mail|mailtje|bericht|vraag .. vervallen|vervalt|achterhaald|overbodig ~
            niets|niks [meer|verder] voor|van je|jou|u|jullie [meer|verder] te doen ~
            je|u|jullie op de hoogte te ~ >
            niets|niks meer|anders|verder nodig ~
            meer hoeft|hoef|is ~ niet [nodig] ~
            [zijn|is|hebben] we|alles rond|compleet|klaar|binnen ~ >
            verder|meer|anders [hebben|heb|is|hoeven|hoef] [we|ik|jullie|je|er] [nu|van|voorlopig] niets|niks [meer] >
            verder|meer|anders [hebben|heb|is|hoeven|hoef] [we|ik|jullie|je|er] [nu|van|voorlopig] niets|niks [meer] nodig|te|open|van|voor ~
            verder|meer|anders hebben|heb|is|hoeven|hoef we|ik|jullie|je|er [nu|van|voorlopig] niets|niks ~
            wij|we pakken|nemen|regelen [het|de] rest|verder|over|op ~
        """,
        "ru": """
            нам|мне понадобится|потребуется [на] [это] [около|примерно|ещё|где-то] [одна|две|три] неделя|недели|неделю|день|дня|дней|месяц|месяца >
            не обращайте|обращай внимания на ~ письмо|сообщение|вопрос|просьбу ~
            забудьте|забудь о|об|про моём|моей|моё|мой|прошлом|прошлое|предыдущее ~
            прошлое|предыдущее|последнее|моё письмо|сообщение [можно|можете|уже|больше] [не] неактуально|актуально|игнорировать|проигнорировать ~
            чтобы|что вы|ты был|была|были в курсе ~
            просто [пишу|,] чтобы [вы|ты] знали|знал|знала|были ~
            пока|больше [пока|больше] ничего [не] нужно|надо|требуется|понадобится|делать ~
            < [пока|больше] [больше|пока] ничего [не] >
            теперь у нас [всё] всё|есть ~
            больше [от|с] [вас|вашей] [стороны] ничего не нужно|надо|требуется|потребуется|понадобится|ждём|жду|ждут|хотим|просим|необходимо|нужен|нужна|нужны ~
            [от|с] вас|вашей [стороны] [больше|пока] ничего не нужно|надо|требуется|потребуется|понадобится|ждём|жду|ждут|хотим|просим|необходимо|нужен|нужна|нужны ~
            теперь [у] [нас] [всё] есть всё|необходимое ~
            дальше|остальное мы|сделаем [сами|сделаем] ~
            ответ|отвечать не требуется|нужно|обязательно ~
            это|вот [и] всё [,] что ~
        """,
    },
}
