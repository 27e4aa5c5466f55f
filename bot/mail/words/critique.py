"""Too loud, to be bigger, not for this year: a verdict in colours and sizes, and a no to the whole; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    # "Too dear for what we need": the measure of a verdict, and nothing that is asked for.
    Mark.COURTESY: {
        "en": "for what|all we|i need [it] [for]",
        "de": "für das [,] was wir|ich brauchen|brauche",
        "fr": """
            pour ce dont on|nous|j' a|avons|ai besoin
            pour ce|l' qu'|usage [qu'|que] on|nous|j' en fait|faisons|fais
        """,
        "es": "para lo que [nosotros|yo|nos|me] necesitamos|necesito|queremos|hace [nosotros|falta|yo]",
        "it": "per quello|quel|ciò che [ci|mi|a|noi|me] serve [a] [noi|me]",
        "pt": "para|pro o que [nós|eu|a] [gente] precisamos|preciso|precisa",
        "nl": "voor wat|datgene [dat] wij|we|ik nodig hebben|heb",
        "ru": "для того|наших|моих [,] что|задач|нужд [нам|мне] [нужно|надо]",
    },
    Mark.DECIDED: {
        "en": """
            look|looks|looking|face|faces|facing|point|points|pointing the wrong way|direction ~
            < [sorry|hi|,] got it|that wrong there|here ~
            {we} want|wants|need|needs no [more|further|other] ~ on|in the page|site|website|homepage|cover|flyer|card ~
            it|that 's|is|costs|comes|will [to|be] ~ euro|euros|pounds|dollars|quid >
            has|have|there|'s|is|are [is|are|'s] [a|an|some|two] typo|typos|misprint|misprints in|on ~
            cost|costs [us] [far|way|just] too much|dear >
            is|are|looks|look|feels|'s|'re [far|way|a] [bit|little] too loud|bright|dark|small|big|large|garish|busy|pale|thin|bold|long|short|strong|plain|light|cluttered|playful|formal ~
            it|they is|are|'s|'re grey|gray|blue|red|green|black|white|yellow|brown|beige >
            must|should|needs|need|has|have [to] [be] bigger|smaller|larger|darker|lighter|brighter|bolder|higher|lower|shorter|longer|clearer ~
        """,
        "de": """
            in die falsche richtung ~
            {we} will|wollen|möchte|möchten|brauchen|brauche keine|keinen|kein [weiteren|weitere|anderen] ... auf|in der|die|dem seite|startseite|website|karte|umschlag ~
            kostet|kosten [uns|mich] [einfach|doch|leider] zu|zuviel [viel] >
            ist|sind|wirkt|wirken|finde|finden ~ zu [ein] [grell|bunt] grell|laut|bunt|klein|groß|dunkel|hell|blass|dünn|fett|lang|kurz|kräftig|verspielt|überladen|unruhig|hektisch|wild|steif|nüchtern|aufdringlich|trist ~
            muss|müssen|müsste|sollte|sollten ~ größer|kleiner|dunkler|heller|kräftiger|fetter|höher|tiefer|kürzer|länger|deutlicher ~
        """,
        "fr": """
            dans|du le mauvais sens|côté ~
            coûte|coûtent|revient [nous] [vraiment] trop cher >
            < nous|on|je n' avons|a|ai pas besoin de|d' ~ >
            est|sont inversée|inversé|inversés|inversées|floue|flou|floues|flous|coupée|coupé|tronquée|tronqué|décalée|décalé|retournée|pixelisée|pixelisé ~
            est|sont|fait|paraît|trouve [un] [peu] [vraiment] trop criard|criarde|vif|vive|petit|petite|petits|gros|grosse|grand|grande|foncé|sombre|clair|pâle|fin|fine|long|longue|chargé|agressif|sérieux|terne|flashy|fort ~
            doit|doivent|devrait|devraient|faudrait|faut [qu'|être|que] [elle|il|ils|être] [soit|soient] plus grand|grande|gros|grosse|petit|petite|foncé|clair|lisible|visible|haut|bas|courte|court|long ~
            faut|faudrait|devrait [juste|aussi|plutôt] agrandir|réduire|foncer|éclaircir|centrer|décaler|raccourcir|remonter|descendre|corriger|changer|remplacer|enlever|supprimer|ajouter|rajouter ~
        """,
        "es": """
            hacia|para|en el|la lado|dirección equivocado|equivocada ~
            tiene|tienen|hay [un|una|unos|unas] error|errores|errata|erratas en [el|la|los|las] ~
            cuesta|cuestan|sale|salen|vale demasiado|carísimo [caro|cara|dinero] >
            es|son|queda|quedan|está|están|se [ve|ven] demasiado|muy|algo|un [poco] chillón|chillona|fuerte|pequeño|pequeña|grande|oscuro|oscura|claro|clara|pálido|fino|largo|larga|recargado|serio|apagado|agresivo ~
            tiene|tienen|debe|deben|debería|deberían [que] [de] ser|ir|estar|quedar más grande|grandes|pequeño|pequeña|oscuro|claro|visible|legible|alto|bajo|corto|larga|arriba|abajo ~
            [solo] falta|sobra|faltan|sobran [solo] [una|un|la|el|dos|unas] tilde|tildes|coma|comas|acento|acentos|letra|mayúscula|hache ~
            hay que agrandar|reducir|oscurecer|aclarar|centrar|subir|bajar|acortar|cambiar|quitar|corregir|añadir ~
        """,
        "it": """
            dalla|nella parte|direzione sbagliata ~
            costa|costano|costerebbe [davvero|un|veramente] [po'] troppo >
            è|sono|risulta|sembra [un] [po'] troppo acceso|accesa|forte|piccolo|piccola|piccoli|grande|grandi|scuro|scura|chiaro|chiara|pallido|sottile|lungo|lunga|carico|serio|spento|aggressivo ~
            deve|devono|dovrebbe|dovrebbero essere|stare|andare più grande|grandi|piccolo|piccola|scuro|chiaro|leggibile|visibile|alto|basso|corto|lungo|in ~
            bisogna|va|vanno ingrandire|ingrandito|ingrandita|rimpicciolire|scurire|schiarire|centrare|spostare|spostato|accorciare|cambiare|cambiato|tolto|togliere|corretto|correggere|aggiungere|aggiunto ~
            grazie|bello|bella|belli|carino|ok ... , [ma|però] il|la|lo|i|le|gli|l'|nostro|nostra|mio|mia ~ è|sono|ha|hanno|va|vanno|dice|sembra|resta ~
            è|sono|era storto|storta|storti|sfocato|sfocata|sfocati|tagliato|tagliata|rovesciato|sbiadito|sbiadita|incompleto|illeggibile ~
            [avete] capito|inteso male ~
            visto|trovato|notato|vedo|trovo|vediamo|visti|trovati [ancora|anche|solo|solo] [un|una|due|tre|dei|alcuni|altri|qualche|alcun|piccolo] errore|errori|refuso|refusi|svista|sviste|sbaglio|sbagli ~
            nessun|senza problema|problemi per|con|su|sul|sulla|col [il|la|l'] [vostro|tuo|nuovo] prezzo|preventivo|colore|titolo|data|orario|testo|versione|bozza|contratto|importo|costo|modifica ~
        """,
        "pt": """
            para|na|no o|a|lado|direção lado|direção|errado|errada [errado|errada] ~
            tem|têm|há [um|uma|uns|umas] erro|erros|gralha|gralhas no|na|nos|nas ~
            custa|custam|fica|sai demais|demasiado [caro|dinheiro] >
            caro|cara|caros demais >
            é|são|está|estão|ficou|ficaram [um] [pouco] muito|demasiado|demais|bastante forte|berrante|pequeno|pequena|pequenas|grande|escuro|escura|claro|clara|fino|longo|longa|carregado|sério|apagado|agressivo ~
            tem|têm|deve|devem|deveria|precisa [de|que] ser|ficar|ir|estar mais grande|pequeno|pequena|escuro|claro|legível|visível|alto|baixo|curto|longo|à|para|acima ~
            tem|têm|deve|devem|precisa [de|que] ser|ficar|ir|estar maior|menor|maiores ~
            obrigado|obrigada|giro|gira|lindo|linda|bonito|ok ... , mas|porém|só o|a|os|as|nosso|nossa|meu|minha ~ é|são|está|estão|tem|têm|ficou|diz|parece ~
            é|são|está|estão|ficou|ficaram torto|torta|tortos|desfocado|desfocada|cortado|cortada|desbotado|incompleto|ilegível|comprido|trocado|trocada|trocados [demais] ~
            é|são|está|estão|ficou|ficaram ao contrário ~
            entendido|percebido|entenderam|perceberam|entendeu mal|errado ~
            vi|vimos|vejo|encontrei|encontrámos|reparei|notei [ainda|só|num|em] [um|uma|dois|duas|uns|alguns|outro] erro|erros|gralha|gralhas|lapso|lapsos ~
            sem|nenhum problema|problemas quanto|com|relativamente ao|à|o|a [vosso|novo] preço|orçamento|cor|título|data|horário|texto|versão|prova|contrato|valor|custo|alteração ~
        """,
        "nl": """
            naar|op|de [de] verkeerde kant ~
            kost|kosten [ons|me|mij] [echt|gewoon] te|teveel [veel] >
            op|in de|het ~ mist|ontbreekt [nog|ook|alleen] de|het|een ~
            is|zijn|vind|vinden|oogt ~ te fel|druk|klein|groot|donker|licht|bleek|dun|vet|lang|kort|streng|speels ~
            moet|moeten|mag|mogen|zou ~ groter|kleiner|donkerder|lichter|feller|hoger|lager|korter|langer|duidelijker ~
        """,
        "ru": """
            не в ту сторону ~
            слишком|чересчур|очень яркий|яркая|мелкий|мелко|крупный|крупно|тёмный|тёмная|светлый|бледный|тонкий|длинный|длинно|пёстрый|агрессивный|кричащий ~
            должен|должна|должно|должны|надо|нужно|лучше быть|сделать|бы крупнее|больше|меньше|мельче|темнее|светлее|ярче|выше|ниже|короче|длиннее|заметнее ~
        """,
    },
    Mark.REFUSED: {
        "en": """
            not|n't [happen|happening|going|be|for|us|work|on] [to|for|be] [happen|us] this year|season|time [round|around] ~ >
            {we} [have|'ve] [decided|prefer] [to] leave it at that|there ~
        """,
        "de": """
            dieses|heuer jahr|saison wird|klappt|geht|machen|lassen [das|es|wir] [leider|das|es] [nichts|nicht] [mehr] [mehr] >
            wird|werden dieses jahr|saison [leider] nichts [mehr] >
        """,
        "fr": """
            c'|ce est|sera [donc|malheureusement|finalement|toujours] non >
            ce|ça|cela [ne] sera pas pour cette année|saison|fois ~ >
            préférons|préfère|préférerions [donc] [en] rester|renoncer|arrêter|nous|m' [là|abstenir|en] ~
            {we} [va|vais|allons] [s'|m'|nous] abstenir|abstiendrons|abstiendrai ~
        """,
        "es": """
            este|esta año|temporada [ya] no [va|vamos|podemos|podrá|podremos|es] [a] [poder|ser|podemos|hacerlo|posible] [ser|hacerlo] >
            no [va|vamos] a [poder] ser|hacerlo este|esta año|temporada >
            preferimos|prefiero|mejor|vamos [a] dejarlo|aplazarlo|posponerlo|dejamos|renunciar [lo|para|a|así|estar|aquí] ~ >
            mejor lo dejamos|dejo ~
        """,
        "it": """
            non se ne fa|parla [più] [niente|nulla|per|quest'] ~ >
            preferiamo|preferisco|preferiremmo|meglio|deciso [di] soprassedere|rinunciare|rimandare|evitare|lasciar|lasciare|fermarci ~
            {our} decisione è di rinunciare|soprassedere|non ~
        """,
        "pt": """
            deliberou|decidiu|optou|votou|deliberaram|decidiram pela|por|pelo|não|contra|a [favor] ~
            este ano|temporada [já] não [vai|vamos|dá|será] [dar|ser|conseguir|possível] >
            não [vai|vamos] [dar|avançar|conseguir] este ano >
            preferimos|prefiro|melhor ficar|parar|deixar|desistir|adiar ~
        """,
        "nl": """
            gaat|wordt [het] dit|dat jaar|seizoen niet|niets [lukken|worden|door|meer] ~ >
            wordt|gaat [het|dit] niets|niet [dit] jaar >
        """,
        "ru": """
            в этом году|сезоне [уже|точно|у|нас] [нас] не получится|выйдет|будем|сможем|складывается [делать|это|продолжать] >
            не получится|выйдет|будем в этом году|сезоне >
            решили|вынуждены|придётся|предпочтём|решила|решил [пока|всё|таки] отказаться|воздержаться|повременить|отменить ~
        """,
    },
    Mark.ORDER: {
        "fr": "< [ok|bon|allez|bien] [,|alors] [on|nous] signe|signons|fonce|fonçons|lance|lançons|imprime|imprimons [alors|tout|ça] >",
        "pt": """
            < [então|tá|ok|beleza] [,] fechado|fechadíssimo|fechou [então] >
            manda|mandar|mande|mandem bala|ver|brasa ~
        """,
        "ru": "< [ок|хорошо|тогда|давайте|ну|всё] [,|всё] делаем|запускаем|печатаем|поехали|погнали|заказываем [так|тогда] >",
        "es": "< [venga|pues|ok|vale|dale] [,] firmamos|imprimimos|lanzamos|tiramos|hagámoslo|vamos >",
        "it": "< [ok|va|bene|allora|dai] [,|bene] firmiamo|stampiamo|lanciamo|facciamolo|partiamo >",
    },
}
