"""Apologies, and why something comes late: forgotten, ill, swamped; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.SORRY: {
        "en": """
            < [oh|i|we|so|really|very|'m|am|are|'re|my|many] [so|really|very|'m|am|are|'re] [so|really|very|afraid|terribly] sorry|apologies|apologise|apologize|regret|afraid
        """,
        "de": """
            < [oh|es|das|ich|wir|bitte] sorry|entschuldigung|entschuldige|entschuldigen|verzeihung|verzeihen|pardon|bedaure|bedauere|bedauern
            < [oh|es|das] tut mir|uns [sehr|wirklich|echt|so] leid
        """,
        "fr": "< [oh|je|nous|j'|mille|toutes|vraiment|suis|sommes|bien|mes] [suis|sommes|vraiment|bien|sincèrement|mes|nos] [vraiment|sincèrement|bien] désolé|désolée|désolés|désolées|navré|navrée|navrés|pardon|excuses|excusez|excuse|regrette|regrettons",
        "es": "< [uy|ay|lo|mil|os|te|le|me|nos] [lo] siento|sentimos|lamento|lamentamos|perdón|perdona|perdonad|perdone|perdonen|disculpa|disculpad|disculpe|disculpen|disculpas",
        "it": """
            < [oh|mi|ci|me] [ne] dispiace|spiace|scuso|scusiamo|rincresce
            < [oh|chiedo|mille] scusa|scuse|scusate|scusi|scusami|scusatemi|scusaci
        """,
        "pt": "< [ai|oh|peço|pedimos|mil] desculpe|desculpem|desculpa|desculpas|perdão|lamento|lamentamos",
        "nl": """
            < [oh|o|mijn|onze|duizendmaal] sorry|excuses|excuus|pardon
            < [oh|het|dat] spijt me|mij|ons
        """,
        "ru": """
            < [ой|вы|ты] извините|извини|извиняюсь|простите|прости|сорри|сожалею|сожалеем
            < [ой] прошу|просим прощения|извинить
        """,
    },
    Mark.REFUSED: {
        "en": """
            never [yet] received|got|saw|seen|had [an|the|any|your|a] ~
            do n't|not print|publish|launch|start|send|order|post|release|ship|deploy ~ yet ~
            stop|pause|hold the ~ until further notice ~
            decided|chosen|opted|elected|agreed not|against ~
            decided|chosen|opted|agreed to wait|hold [off] until|till [the|after|next] [new] autumn|fall|spring|summer|winter|year|season ~
            sorry|apologies|afraid|regret ... that|those|these day|days|week|date|dates|morning|afternoon|evening|weekend ~
            that|those day|days|week|date|dates|morning|afternoon|evening|weekend ... sorry|apologies|afraid
        """,
        "de": """
            nie|niemals eine|einen|die|den|das|ihre|eure|deine ~ bekommen|erhalten|gesehen|gekriegt ~
            noch|bitte nicht drucken|veröffentlichen|starten|versenden|schicken|bestellen|freischalten|anfangen|loslegen [lassen] ~
            unser|mein|unsere|meine {lawyer} sagt|meint|schreibt|findet , ~ fehlt|fehlen|muss|müssen|soll|sollen ~
            bis auf weiteres stoppen|pausieren|einstellen|aussetzen|anhalten ~
            entschieden|beschlossen|geeinigt [,] dass|den|die|das|dieses|diesen|diese|es|uns|darauf|vorerst ... nicht|kein|keine|keinen ~
            entschieden|beschlossen|geeinigt ~ ~ herbst|frühjahr|frühling|sommer|winter|jahr|jahreswechsel zu warten|abzuwarten ~
            entschieden|beschlossen|geeinigt [,] gegen|dagegen|nicht|kein|keine|keinen ~
            sorry|leid|leider|entschuldigung|entschuldigen|bedaure|bedauere ... an dem|diesem|diesen|jenem tag|termin|datum|morgen|vormittag|nachmittag|abend|wochenende ~
            sorry|leid|leider|entschuldigung|entschuldigen|bedaure|bedauere ... in der|dieser|jener woche ~
            kommt|käme ~ nicht in frage|betracht ~
            sorry|leid|leider|entschuldigung|entschuldigen|bedaure|bedauere [,] da|dann haben|ist|sind|bin|habe|wird ~
        """,
        "fr": """
            n' ai|avons|a|ont jamais reçu|vu|eu ~
            n'|ne imprimez|publiez|lancez|envoyez|commandez|commencez pas [encore|tout] ~
            arrêter|arrêtez|suspendre|suspendez|stopper|stoppez le|la|les|l' ~ nouvel ordre ~
            décidé|choisi|préféré|convenu|décidons|préférons [de|d'] ne|n' pas|plus|rien ~
            décidé|préféré|décidons|préférons [de|d'] attendre ~ automne|printemps|été|hiver|rentrée|année ~
            désolé|désolée|désolés|désolées|navré|navrée|navrés|excusez|regrette|regrettons|malheureusement ... ce|cette jour|date|semaine|matin|soir|période|week la ~
            n' est|sera [malheureusement|hélas|vraiment] pas possible|envisageable|faisable|favorable|souhaité [pour] [nous|moi] [,] [désolé|désolée|désolés] >
            n' est|sera [malheureusement|hélas|vraiment] pas possible|envisageable|favorable pour|à nous|moi|notre|cette|ce ~
        """,
        "es": """
            parad|pare|paren|para|parar|suspended|suspendan el|la|los|las ~ nuevo aviso ~
            todavía|aún|aun no imprimáis|imprimas|imprima|impriman|publiquéis|publiques|publiquen|lancéis|enviéis ~
            decidido|decidimos|acordado|optado|preferido [por] no ~
            siento|sentimos|lamento|lamentamos|perdona|disculpa|disculpe|desgraciadamente ... ese|esa|esos|esas día|días|semana|fecha|fechas|mañana|tarde ~
            tenemos|tengo|tendremos que decir|deciros|decirte|decirle [lamentablemente] que , >
        """,
        "it": """
            fermate|ferma|sospendete|sospendi|bloccate|fermare|sospendere il|lo|la|i|gli|le|l' ~ nuovo avviso ~
            non stampate|stampare|stampi|pubblicate|pubblicare|lanciate|inviate|spedite [ancora] ~
            deciso|scelto|concordato|preferito [di] non ~
            dispiace|spiace|scusa|scusate|scusi|purtroppo ... quel|quella|quei|quelle giorno|giorni|settimana|data|date|mattina|pomeriggio|sera ~
            non possiamo|posso farlo|accettare|accettarlo [,] [mi|ci] [dispiace] >
        """,
        "pt": """
            nunca|jamais recebi|recebemos|vi|vimos|chegou|chegaram ~
            não imprimam|imprima|publiquem|publique|lancem|enviem|comecem ainda|já ~
            parem|pare|suspendam|suspenda o|a|os|as ~ novo aviso|ordem ~
            decidimos|decidi|decidiu-se|decidido|optámos|optei|optado|resolvemos|preferimos [por] não ~
            lamento|lamentamos|desculpe|desculpa|infelizmente ... nesse|nessa|nesses|naquele|naquela|esse|essa dia|dias|semana|data|manhã|tarde ~
        """,
        "nl": """
            nog [even] niet drukken|publiceren|starten|versturen|bestellen|beginnen ~
            besloten|beslist [,] [om|dat] [we|het|dit|de|deze] [het|dit|de|deze] [dit] [jaar] niet|geen ~
            besloten|beslist [,] om|dat ... niet|geen|af ~
            sorry|helaas|excuses|jammer|spijt ... die|deze dag|week|datum|ochtend|middag|avond|dagen ~
            sorry|helaas|excuses|jammer|spijt ... dan is|zijn|hebben|heb|zit|zitten|ben ~
        """,
        "ru": """
            [пока|ещё] не печатайте|запускайте|публикуйте|отправляйте|выкладывайте|ставьте|меняйте|начинайте|заказывайте ~
            решили|решил|решила|предпочли [пока] подождать|ждать|обождать|повременить ~ осени|весны|лета|зимы|года|сезона ~
            решили|решил|решила|решено [в|на] [этом|этот|следующем] [году|раз|сезоне] не ~
            извините|простите|сожалению|жаль ... в этот|тот день ~
            извините|простите|сожалению|жаль ... в эту|ту|этот|тот дату|неделю|вечер ~
            извините|простите|сожалению|жаль ... на этой|той неделе ~
            не можем|могу|сможем|смогу этого|это|так [сделать|принять|поступить] [сделать] >
        """,
    },
    Mark.EXCUSE: {
        "en": """
            n't|not|hardly|barely|scarcely|never [had|have|got] [had|got] a|one|any [single|free|spare|quiet] minute|moment|second|breather [to|of] [myself|ourselves|breathe|spare|peace] >
            n't|not|hardly|barely|scarcely|never [had|have|got] [had|got] a|one|any [single|free|spare|quiet] minute|moment|second|breather [to|of] [myself|ourselves|breathe|spare|peace] , ~
            n't|not|hardly|barely|scarcely|never [had|have|got] [had|got] a|one|any [single|free|spare|quiet] minute|moment|second|breather [to|of] [myself|ourselves|breathe|spare|peace] between|with|what|because|since ~
            {we} [have|'ve|had|must|just|sorry|oops|oh|apologies|am|'m|was|were|got] [have|just|completely|totally|clean|simply|honestly|nearly|almost|,|been] [,|completely|totally] forgot|forgotten|overlooked|missed|lost|buried
            it|this|that|your|mail|email|message|one|mine|which|reminder [had|has|got|was|must|have|just|completely|'s|is|been|mail|message] [completely|totally|just|have|been|got] slipped|escaped|overlooked|missed|buried|lost|forgotten
            slipped|escaped my|our|me|us|through|by|off|down
            < [sorry|oops|oh|ah|damn|apologies|yes] [,] [sorry|completely|totally|clean|simply|honestly|just|i'm] [,|completely|totally] forgot|missed|overlooked
            {we} was|were|'ve|have|had|'s|has|am|'m|'re [been|had|was] ~ ill|sick|poorly|unwell|swamped|snowed|away|travelling|traveling|busy|flat|hectic|mad|crazy|manic|covid|flu
            took|taken [me|us] ~ longer|while|ages|forever
        """,
        "de": """
            keine|kaum [ruhige|freie|einzige|eine] [ruhige|freie] minute|sekunde|atempause [für] [mich|uns] [gehabt|gefunden] >
            keine|kaum [ruhige|freie|einzige|eine] [ruhige|freie] minute|sekunde|atempause [für] [mich|uns] [gehabt|gefunden] , ~
            keine|kaum [ruhige|freie|einzige|eine] [ruhige|freie] minute|sekunde|atempause [für] [mich|uns] [gehabt|gefunden] zwischen|wegen|vor|bei|durch ~
            ich|wir|habe|hab|hatte|hatten ~ vergessen|verschwitzt|verschlafen|verbummelt|verpasst|verschlampt ~
            < [sorry|oh|ups|upps|mist|ach|ja|,|entschuldigung] [,] [total|völlig|glatt|ganz|komplett|leider|schlicht] vergessen|untergegangen|durchgerutscht|verschwitzt|verschlafen|verbummelt|verpasst|liegengeblieben ~
            mir|uns|mail|nachricht|es|das|leider|irgendwie|total|völlig|glatt|komplett|schlicht|einfach|ihre|deine|eure ~ vergessen|untergegangen|durchgerutscht|entgangen|durchgegangen|hängengeblieben|liegengeblieben|verschwitzt ~
            im|in ~ untergegangen|hängengeblieben|liegengeblieben ~
            ich|wir war|waren|bin|sind|lag|hatte|hatten ~ krank|unterwegs|flach|stress|stressig|viel|los|urlaub|chaos|turbulent|hektisch|grippe
            war|waren|bin|lag|hatte|hatten|sind ich|wir|hier|gerade|leider|die|letzte|letzten|zuletzt|bei|viel|krank|im|unterwegs|total|selbst ~ krank|unterwegs|flach|stress|stressig|viel|los|urlaub|chaos|turbulent|hektisch|grippe
            < [sorry|,] [,] war|waren|bin|lag|hatte|hatten ~ krank|unterwegs|flach|stress|stressig|viel|los|urlaub|chaos|turbulent|hektisch|grippe
            hier|woche|tage|tagen|uns|mir war|ist ~ stress|stressig|viel|los|chaos|turbulent|hektisch
            hat|hats ~ gedauert|gezogen
        """,
        "fr": """
            pas|plus [eu] une|un [seule|seul] minute|moment|instant|seconde [à|de|pour] [moi|nous|répit|libre] >
            pas|plus [eu] une|un [seule|seul] minute|moment|instant|seconde [à|de|pour] [moi|nous|répit|libre] , ~
            pas|plus [eu] une|un [seule|seul] minute|moment|instant|seconde [à|de|pour] [moi|nous|répit|libre] entre|avec|depuis|à ~
            semaine|semaines|mois|jours|période|lundi|hier|fin ~ été|était|étaient|furent ~ folle|folles|fou|fous|intense|intenses|chargé|chargée|chargés|chargées|compliquée|compliqué|compliqués|dingue|enfer|rude ~
            je|j'|nous|on|m'|l'|ai|avons|a|avais|avions [l'|vous|t'|en|les|ai|avons|a|avais|avions|complètement] [ai|avons|a|complètement|totalement|été|bien] [complètement|totalement|bien] oublié|oubliée|oubliés|échappé|échappée ~
            < [oups|zut|mince|désolé*|pardon|complètement|totalement|aïe] [,|complètement] [complètement|totalement] oublié|oubliée|oubliés ~
            à la trappe
            sorti|sortie de ~ tête
            étais|était|étions|ai|avons|suis|sommes ~ malade|malades|débordé|débordée|débordés|déplacement|grippe
            étais|était|étions|ai|avons|suis|sommes [été] absent|absente|absents [,|jusqu'|cette|ces|pour|toute|la|et|depuis|hier|en] ~ >
            m'|nous|nous|ça|cela|on|avons|ai a|pris|mis|prend [un|plus|beaucoup|du|plus] [peu|de|longtemps] [de] temps|longtemps
        """,
        "es": """
            no [he|hemos] tuve|tuvimos|tenido [ni] un [solo] minuto|momento|segundo|rato [libre|para|de] [mí|nosotros|respiro] >
            no [he|hemos] tuve|tuvimos|tenido [ni] un [solo] minuto|momento|segundo|rato [libre|para|de] [mí|nosotros|respiro] , ~
            no [he|hemos] tuve|tuvimos|tenido [ni] un [solo] minuto|momento|segundo|rato [libre|para|de] [mí|nosotros|respiro] entre|con|desde|por ~
            se|me|nos me|nos|he|hemos|ha|había [ha|había|he|hemos|completamente|totalmente] olvidado|olvidó|olvidé|olvidaba|traspapelado ~
            me|nos|lo|la olvidé|olvidaba|olvidamos|despisté ~
            lo|la|los|las [he|hemos|había|habíamos|tenía|tenía] olvidé|olvidado|olvidada ~
            < [perdón*|perdon*|ay|uy|ups|lo] [siento|,] [,] olvidé|olvidado|olvidó ~
            despiste mío|nuestro|total|,
            un|mi|nuestro despiste
            pasó|pasado|pasada|fue por|de completo|alto|cabeza|largo|la
            estoy|llevo|sigo|seguimos ~ enfermo|enferma|enfermos|malo|mala desde|hace ~
            estuve|estado|estaba|estábamos|hemos|he ~ enfermo|enferma|malo|mala|liado|liada|liados|viaje|fuera|baja|gripe
        """,
        "it": """
            non ho|abbiamo [più|proprio|neanche|nemmeno] avuto [più|proprio|neanche|nemmeno] un [solo] momento|minuto|attimo|secondo [libero|per|di] [me|noi|respiro|pace] >
            non ho|abbiamo [più|proprio|neanche|nemmeno] avuto [più|proprio|neanche|nemmeno] un [solo] momento|minuto|attimo|secondo [libero|per|di] [me|noi|respiro|pace] , ~
            non ho|abbiamo [più|proprio|neanche|nemmeno] avuto [più|proprio|neanche|nemmeno] un [solo] momento|minuto|attimo|secondo [libero|per|di] [me|noi|respiro|pace] tra|fra|con|per|da|dal ~
            ho|abbiamo|sono|siamo|ero|eravamo|avevo|avevamo|mi|ci|m'|me|ce [n'|ne|e|era] [e|era|ero|sono] [proprio|del|completamente|tutto|totalmente|quasi|l'] [tutto] dimenticato|dimenticata|dimenticati|scordato|scordata|scordati|sfuggito|sfuggita|perso|persa|persi
            < [scusa|scusate|scusi|ops|ah|oddio|accidenti] [,] dimenticato|dimenticata|sfuggito|sfuggita|scordato
            mail|email|messaggio|messaggi|posta|spam|agenda|sotto ~ perso|persa|persi|sfuggito|sfuggita
            passato|passata di|dalla mente|testa
            sono|siamo|son stato|stata|stati|state ~ malato|malata|malati|ammalato|ammalata|influenza|incasinato|incasinata|incasinati|presissimo|presissima|preso|presa|viaggio|trasferta|fuori
            sono|siamo ~ malato|malata|malati|ammalato|ammalata|influenzato|influenzata da|dal|dalla ~
            ero|eravamo|{people} ~ malato|malata|ammalato|influenza|incasinato|incasinata|presissimo|presissima|preso|presa|viaggio|trasferta|fuori
        """,
        "pt": """
            não [tenho] tive|tivemos|tido [nem] um [só|único] minuto|momento|segundo|instante [livre|para|de] [mim|nós|respirar|sossego] >
            não [tenho] tive|tivemos|tido [nem] um [só|único] minuto|momento|segundo|instante [livre|para|de] [mim|nós|respirar|sossego] , ~
            não [tenho] tive|tivemos|tido [nem] um [só|único] minuto|momento|segundo|instante [livre|para|de] [mim|nós|respirar|sossego] entre|com|desde|por ~
            semana|semanas|mês|dias|período|ontem|fim ~ foi|foram|esteve|estava ~ loucura|louca|louco|complicada|complicado|complicados|corrida|corrido|caótica|caótico|intensa|intenso|cheia|cheio|difícil ~
            esqueci|esquecemos
            escapou|esqueceu|escaparam|passou|passaram me|nos|ao|completamente|batido|despercebido|da ~
            me|nos escapou|esqueceu|passou|escaparam ~
            tinha|tinhamos|havia|estava [me|nos] [completamente] esquecido|esquecida ~
            estou|ando|estamos|tenho ~ doente|doentes|acamado|acamada desde|há ~
            estive|estava|estivemos|estávamos|andei|andámos ~ doente|doentes|viagem|fora|gripe|atolado|atolada|cheio|cheia|enrolado|enrolada
        """,
        "nl": """
            geen|nauwelijks [enkel|vrij|rustig] moment|minuut|seconde [voor|rust] [mezelf|mij|me|ons|onszelf] [gehad|gevonden] >
            geen|nauwelijks [enkel|vrij|rustig] moment|minuut|seconde [voor|rust] [mezelf|mij|me|ons|onszelf] [gehad|gevonden] , ~
            geen|nauwelijks [enkel|vrij|rustig] moment|minuut|seconde [voor|rust] [mezelf|mij|me|ons|onszelf] [gehad|gevonden] met|tussen|door|rust|sinds ~
            {we} ... vergeten >
            {we} ... vergeten ,|en|maar|omdat|want|door
            {we} ... vergeten te {to}|antwoorden|reageren
            vergeten {we}
            < [oh|o|oeps|sorry|helemaal|helaas|compleet|totaal|glad|,|pardon|excuses] [,] [helemaal|helaas|compleet|totaal|glad|was] [ik] vergeten ~
            me|mij|ons|was|is ~ ontsnapt
            ontschoten|ontgaan|doorheen|ondergesneeuwd
            {we} was|waren|ben|zijn|heb|had|hadden ~ ziek|druk|griep|weg|reis|onderweg
            was|waren|ben|zijn|heb|had|hadden {we} ~ ziek|druk|griep|weg|reis|onderweg
            < [sorry|,] was|ben|waren|had [even|net|helaas|een|te] ~ ziek|druk|griep|weg|reis|onderweg
            het|dat|dit duurde ~
            duurde het|dat|dit ~
            het was [hier|even|gewoon|op|kantoor|het|werk|bij|ons|allemaal|een] [hier|werk|erg|heel|zo|ontzettend|behoorlijk|nogal|beetje|waanzinnig|hartstikke] [erg|heel|zo|ontzettend|behoorlijk|nogal|beetje] druk ~
            het|dat|dit heeft ~ geduurd ~
        """,
        "ru": """
            не было ни|свободной [одной|единой] [свободной] минуты|минутки|секунды [свободной|покоя] >
            не было ни|свободной [одной|единой] [свободной] минуты|минутки|секунды [свободной|покоя] , ~
            не было ни|свободной [одной|единой] [свободной] минуты|минутки|секунды [свободной|покоя] из|между|за ~
            вылетело|закрутился|закрутилась|закрутились|замотался|замоталась|завертелся|завертелась|затянулось
            забыл|забыла|забыли|упустил|упустила|затянул|затянула|пропустил|пропустила >
            забыл|забыла|забыли|упустил|упустила|пропустил|пропустила ,|и|но|про|о|об|ваше|ваш|письмо|совсем
            забыл|забыла|забыли [вам|совсем|тебе] отправить|прислать|ответить|выслать|скинуть|оплатить|подписать|переслать|прикрепить|приложить|сделать|передать|написать
            с|со|уже .. болею|болеем ~
            болею|болеем [уже] с|со|вторую|третью|неделю|несколько ~
            болел|болела|болели|приболел|приболела|был|была|были ~ больничном|отъезде|командировке|отпуске|занят|занята
        """,
    },
    Mark.FUTURE: {
        "en": "not|n't|never [completely|at] [all] forgotten|forgot|forget ~",
        "de": """
            nicht vergessen ~
            vergessen ~ ~ nicht >
        """,
        "fr": """
            pas [du] [tout] oublié|oubliée|oubliés|oublier ~
            oublie|oublions pas ~
        """,
        "es": "no me|nos|se|lo|os [he|hemos|ha|había] olvidado|olvido|olvidé|olvidamos ~",
        "it": """
            non [vi|ti|mi|me|ci|ce|ve|te] [ne|lo|la|li|le|l'|n'] ho|abbiamo|sono|siamo [mica|certo|affatto] dimenticato|dimenticata|dimenticati|scordato|scordata|scordati ~
            non [me|mi|vi|ti] [ne|lo|la|l'] dimentico|scordo ~
        """,
        "pt": "não ~ esqueci|esquecemos|esquecido|esqueço ~",
        "nl": "{we} zal|zullen|ga|gaan ~ niet vergeten ~",
        "ru": "не забыл|забыла|забыли|забываю|забываем ~",
    },
}
