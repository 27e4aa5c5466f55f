"""Still at it, and hard put to it; what is only a way of speaking says nothing; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.COURTESY: {
        "fr": """
            {we} [ne] sais|savons|sait plus où donner de la tête
            [nous|me|vous] faut|faudra|faudrait [encore] [un] [peu] [de] patience ,
            [nous|me|vous] faut|faudra|faudrait [encore] [un] [peu] [de] patience >
            {we} ai|avons|aurions|a besoin [encore] d'|de [un] [peu] [de|votre] patience ,
            {we} ai|avons|aurions|a besoin [encore] d'|de [un] [peu] [de|votre] patience >
        """,
        "es": """
            [os|te|le|les] [otra] [vez] [tengo|tenemos|debo|quiero|debemos] [que] pido|pedimos|pedir|pedirte|pediros|pedirle|pedirles [otra|un|algo|vuestra|tu|su] [vez|poco|poquito] [más] [de] paciencia
            no sé|sabemos ni|ya cómo|dónde me|nos llamo|llamamos|meterme
            [ya] no sé|sabemos [ya] [ni] dónde tengo|tenemos la cabeza
            [ya] no sé|sabemos [ya] ni en|a qué día vivo|vivimos|estoy|estamos
            no doy|damos abasto
            necesito|necesitamos|hace|hará|requiere [falta] [aún|todavía|solo] [un|algo|vuestra|su] [poco|poquito] [más] [de] paciencia ,
            necesito|necesitamos|hace|hará|requiere [falta] [aún|todavía|solo] [un|algo|vuestra|su] [poco|poquito] [más] [de] paciencia >
        """,
        "it": """
            chiedo|chiediamo|chiedere|chiederti|chiedervi|chiederle [di|ancora|avere] [un|solo] [po'|poco|pochino|pizzico] [di] pazienza
            non so|sappiamo più come|dove mi|ci chiamo|chiamiamo|giro|girarmi
            non so|sappiamo [più] dove sbattere|sbatter|ho|abbiamo [più] la testa
            non so|sappiamo più dove mettere le mani
            non so|sappiamo [più] da [che|quale] parte [che|quale] [parte] girarmi|girarci|voltarmi
            [ci|mi] serve|occorre|vuole|servirà|vorrà [solo|ancora] [un|della|la] [po'|poco|pochino|vostra] [di] pazienza ,
            [ci|mi] serve|occorre|vuole|servirà|vorrà [solo|ancora] [un|della|la] [po'|poco|pochino|vostra] [di] pazienza >
            ho|abbiamo bisogno [solo|ancora] di|della [un] [po'|poco|pochino|vostra] [di] pazienza ,
            ho|abbiamo bisogno [solo|ancora] di|della [un] [po'|poco|pochino|vostra] [di] pazienza >
        """,
        "pt": """
            peço|pedimos|pedir|pedir-te|pedir-lhe|pedir-lhes [te|lhe|lhes|vos] [mais|ainda] [um|alguma] [pouco|pouquinho] [mais] [de] paciência
            não sei|sabemos [mais] para|pra onde me|nos virar|viro
            [já|nem] não|nem|já sei|sabemos [mais] onde tenho|temos|estou|ando [com] a cabeça
            [já] não|nem sei|sabemos [nem] a quantas ando|andamos
            preciso|precisamos [só|ainda] de [mais|um|alguma|vossa|sua] [pouco|pouquinho] [mais] [de] paciência ,
            preciso|precisamos [só|ainda] de [mais|um|alguma|vossa|sua] [pouco|pouquinho] [mais] [de] paciência >
            é preciso [mais|um|alguma] [pouco|pouquinho] [mais] [de] paciência ,
            é preciso [mais|um|alguma] [pouco|pouquinho] [mais] [de] paciência >
        """,
        "ru": """
            голова идёт|кругом [кругом]
            не знаю|знаем [уже|даже] [,] за что хвататься|браться
            нужно|понадобится|требуется|потребуется [ещё|немного|ваше|чуть] [немного|чуть-чуть] терпения|терпение ,
            нужно|понадобится|требуется|потребуется [ещё|немного|ваше|чуть] [немного|чуть-чуть] терпения|терпение >
        """,
        "de": """
            [ich|wir] [muss|müssen|darf|dürfen|möchte] [ich|wir] [sie|dich|euch] [leider] [noch] [einmal|mal|nochmals] um [noch|ein|etwas|eure|deine|ihre] [ein|etwas|wenig] [wenig|bisschen|mehr|etwas] geduld bitten|bitte
            {we} weiß|wissen [gerade|nicht] nicht|mehr [mehr] [,] wo mir|uns der kopf steht
            brauche|brauchen|benötige|benötigen|bräuchte|bräuchten|braucht [wir|ich] [leider|da|hier|dafür|nur] [noch] [etwas|ein|eure|ihre|deine] [wenig|bisschen|mehr] geduld ,
            brauche|brauchen|benötige|benötigen|bräuchte|bräuchten|braucht [wir|ich] [leider|da|hier|dafür|nur] [noch] [etwas|ein|eure|ihre|deine] [wenig|bisschen|mehr] geduld >
        """,
        "nl": """
            {we} weet|weten [even|gewoon] niet [meer] waar mijn|ons hoofd staat
            heb|hebben [we|wij|ik] [nog] [wel] [even|wat|een|jullie|uw|je] [beetje] geduld nodig
            vraagt|vergt|kost [nog] [even|wat|een] [beetje] geduld >
        """,
        "en": """
            {we} [have|need|must|'d|would|can|only] [to|like|only] [to] ask|beg [you|all] for [a|your|some|just] [little|bit] [of|more] [more|further] patience
            {we} do n't know whether|if {we} 'm|am|are coming or going
            {we} do n't [even] know which way to turn
            {we} [do|'ll|will|would] [just|only|still] need [a|your|some|just] [little|bit] [of|more] [more|your] patience ,
            {we} [do|'ll|will|would] [just|only|still] need [a|your|some|just] [little|bit] [of|more] [more|your] patience >
        """,
    },
    Mark.THEIRS: {
        "en": "until they|my|our|the|he|she|it ~ {we} [really] ca|can|could n't|not ~ >",
        "de": "solange|bis|bevor ~ nicht|wieder|erst|zurück ~ kann|können|komme|kommen [ich|wir] ~ nicht|nichts|kaum ~ >",
        "fr": "tant qu'|que|qu on|mon|ma|notre|la|le|l'|il|elle|ils ~ {we} [ne] peux|peut|pouvons|pourrai|arrive|arrivons ~ >",
        "es": "hasta|mientras que|no no|me|mi|nuestro|nuestra|el|la [me|nos|mi|el|la] arreglen|vuelva|llegue|tenga|tengamos|termine|firme|venga|reparen|devuelvan|pongan|salga ~ no puedo|podemos|podré|consigo ~ >",
        "it": "finché|fino|appena non [mi|ci|il|la] rimettono|riparano|torna|tornano|arriva|aggiustano|firma|rientra|ho|abbiamo|sistemano|ridanno|finisce ~ non riesco|posso|possiamo|riusciamo ~ >",
        "pt": "enquanto|até não|que|a|o [me|nos|o|a] arranjarem|voltar|chegar|tiver|tivermos|consertarem|assinar|for|repararem|sair|resolverem ~ não consigo|posso|conseguimos|podemos|dá ~ >",
        "ru": "пока не починят|вернётся|приедет|получу|получим|подключат|подпишет|закончит|отдадут|наладят|выйдет ~ не|никак|ничего могу|можем|получается|смогу|сможем ~ >",
    },
    Mark.PENDING: {
        "en": """
            {we} ca|can|could|wo|will|do not|n't get [round|around] to it|this|that|them ~
            has|have|needs still|yet to decide|rule|pronounce|vote ~
            before {we} say|sign|approve|agree|decide|commit ~ {we} [would|'d|want|need|have|like] ~
            < [yes|yeah|ok|okay|sorry|honestly] [,] [yes|it|they|that|this] [,] [it] 's|is|are coming >
            {we} 'll|will|'d|must|have|need|would [like] [to] [just|first|quickly] show|run it|this|that|them past|by ~
            {we} 'll|will|'d|must|have|need|would|want|wants [like] [to] [just|first|quickly] show it|this|that|them [to] my|our|him|her|them|everyone|everybody|legal|the [board|boss|team|committee|partners|others|wife|husband|colleagues|lawyers|chef|owner] ~
            let me [just|first|quickly] show|run it|this|that|them [past|by] [to] ~
            i|we|still [are|am|'re|'m] [still] battling|wrestling|struggling|fighting|grappling with|over ~
            still chasing|sorting|gathering|collecting|putting|pulling [up|for|after|out|it|together] ~
            still|keep|keeping hunting|searching|looking >
        """,
        "de": """
            muss|müssen [sich] noch [darüber|dazu|drüber] entscheiden|äußern|beraten|befinden >
            bevor [ich|wir] ~ zusage|zusagen|unterschreibe|unterschreiben|freigebe|freigeben|zustimme|zustimmen|entscheide|entscheiden ~ [muss|will|möchte|müssen|wollen] ~
            {we} zeige|zeigen es|sie|ihn|das|alles [mal|noch|erst|kurz|heute|morgen|dann] [noch|mal|erst] meiner|meinem|unserer|unserem|der|dem|den|meinen|unseren|allen ~
            {we} zeige|zeigen den|die|das [beiden|neuen] entwurf|vorschlag|vorschläge|entwürfe|varianten|seite|layout|logo|text|texte ~ meiner|meinem|unserer|unserem|der|dem|den|meinen|unseren|allen ~
            zeige|zeigen ich|wir [es|sie|ihn|das] [mal|noch|erst|kurz|heute|morgen] meiner|meinem|unserer|unserem|der|dem|den|meinen|unseren|allen ~
            kämpfe|ringe|schlage [ich] [mich] [noch|immer|gerade|weiterhin] [noch] [mit|um] [dem|der|den|unserem|unserer] ~
            wir kämpfen|ringen|streiten|schlagen [uns] [noch|immer|gerade|weiterhin] [noch] [mit|um] ~
            kämpfen|ringen|streiten wir [noch|immer|gerade|weiterhin] [noch] [mit|um] ~
            {we} suche|suchen [noch] weiter|noch >
        """,
        "fr": """
            doit|doivent encore se|le|trancher|décider|statuer prononcer|valider|sur ~
            doit|doivent encore trancher|décider|statuer ~
            avant de|d' dire|valider|trancher|décider|confirmer|signer|accepter ~ {we} ~
            ça|ca s' en vient ~
            dois|devons|voudrais|voudrions|veux|voulons|aimerais [encore|d'abord] le|la|les|l' montrer|soumettre ~ à|au|aux ~
            je|nous|on le|la|les|l' montre|montrerai|montrons|montrerons [d'abord|encore] à|au|aux ma|mon|mes|notre|nos|la|le|l'|comité|conseil|chef|patron ~
            le|la|les|l' ferai|fais|fait|faisons voir [d'abord|encore] à|au|aux ma|mon|mes|notre|nos|la|le|l'|comité|conseil|chef|patron ~
            vais|allons [le|la|les|l'] montrer|faire [voir] [d'abord] [ça|cela] à|au|aux ~
            [on|nous] se|nous bat|battons|débat|débattons|bagarre [encore|toujours] [encore|toujours] avec ~
            train de rassembler|réunir|compiler|finaliser|rédiger|trier|préparer|chercher|récupérer|finir|terminer ~
            ce|cela|ça ne sera pas avant ~
            ça|cela|tout|dossier [se] traîne|patine|piétine [encore|toujours|un|chez|de|à] [peu|nous|notre|mon] [côté|chez] [nous] >
            {we} cherche|cherchons toujours|encore >
        """,
        "es": """
            todavía|aún tiene|tienen que pronunciarse|decidir|decidirlo|aprobar|aprobarlo ~
            antes de decir|firmar|aprobar|aceptar|confirmar|decidir ~ quiero|queremos|quería|quisiera|tengo|tenemos|necesito|debo ~
            se|les|le lo|la|los|las enseño|enseñaré|muestro|mostraré|enseñamos|mostramos [antes|primero] a|al ~
            voy|vamos a enseñárselo|enseñársela|mostrárselo|mostrársela|enseñarlo|enseñarla|mostrarlo|mostrarla a|al ~
            seguimos|sigo|andamos|ando|continuamos|estamos|estoy [todavía|aún] peleándo*|peleando|luchando|lidiando|batallando|liados|liado|liada con ~
            seguimos|sigo|todavía|aún [estamos|estoy] recopilando|reuniendo|buscando|juntando ~
            estamos|andamos|sigo|seguimos|estoy|ando [todavía|aún] a|en vueltas|ello con ~
            se nos|me está|están alargando|retrasando|complicando|atrasando ~
        """,
        "it": """
            deve|devono ancora pronunciarsi|decidere|deciderlo|approvare|approvarlo ~
            prima di dire|firmare|approvare|accettare|confermare|decidere ~ vorrei|vorremmo|devo|dobbiamo|voglio|vogliamo ~
            lo|la|li|le|l' faccio|facciamo|faro|faremo [prima|anche] vedere|leggere|controllare|approvare [prima|anche] a|al|alla|ai|alle|agli ~
            lo|la|li|le|l' mostro|mostrero|mostriamo [prima] a|al|alla|ai|alle|agli ~
            stiamo|sto|siamo|sono [ancora|sempre] combattendo|lottando|litigando|impazzendo con|per ~
            stiamo|sto ancora raccogliendo|cercando|mettendo|recuperando ~
            stiamo|sto sempre raccogliendo|recuperando|mettendo ~
            siamo|sono [ancora|sempre] alle prese con ~
            va|vanno|andando [un] [po'] per le lunghe [qui|da|per] [noi|me|ora] >
        """,
        "pt": """
            ainda tem|têm|há|falta [de|que] [se] pronunciar|decidir|aprovar ~
            antes de dizer|assinar|aprovar|aceitar|confirmar|decidir ~ queria|queremos|quero|tenho|temos|preciso|gostava|gostaria ~
            vou|vamos mostrar isso|isto|lo|la|los|las [primeiro] a|ao|aos|para|pra|pro ~
            vou|vamos mostrar [primeiro] ao|aos|para|pra|pro|a [o|a|os|as] [meu|minha|nosso|nossa] {kin} ~
            mostro|mostrarei isso|isto|lo [primeiro] a|ao|aos|para|pra|pro ~
            mostro|mostrarei [primeiro] ao|aos|para|pra|pro|a [o|a|os|as] [meu|minha|nosso|nossa] {kin} ~
            continuamos|continuo|ainda|andamos|estamos|seguimos [ainda|andamos|estamos] a|em|na lutar|batalhar|batalha|luta com ~
            ainda|continuamos|continuo [andamos|estamos] a juntar|reunir|recolher|procurar ~
            estamos|seguimos|continuamos [ainda] lutando|batalhando|brigando com ~
            ainda|seguimos|continuamos [estamos|tô] juntando|reunindo|correndo|procurando ~
            andamos|estamos|ando|continuamos [ainda] às voltas com ~
            está|estão [-] [nos|me] a|se demorar|atrasar|arrastar|arrastando ~
        """,
        "nl": """
            moet|moeten ik|we|wij eerst .. [over|mee|met] spreken|overleggen|praten >
            moet|moeten [zich] [hier|er] nog [over] beslissen|uitspreken|besluiten >
            voordat|voor {we} ja|teken|tekenen|akkoord|beslis|beslissen|goedkeur|goedkeuren ~ wil|willen|moet|moeten ~
            laat|laten [ik|we|wij] [het|ze|dit|hem] [eerst] [aan] [eerst] ~ zien en|dan|eerst ~
            leg|leggen [ik|we|wij] [het|ze|dit] [eerst] voor aan ~
            worstel|worstelen|vecht|vechten|stoei|stoeien [ik|we|wij] [nog|steeds] [steeds|altijd] met ~
            zoek|zoeken [ik|we|wij] [nog] verder|nog|door >
        """,
        "ru": """
            ещё должно|должен|должна|должны решить|высказаться|утвердить ~
            покажу|покажем|показываю [это|его|их|её|эскиз|макет|сначала] [сначала] [нашей|нашему|моей|моему|своей|своему|маме|жене|мужу|дочери|сыну|шефу|директору|коллегам|команде|совету|начальству|партнёру] ~
            затягивается|затянулось|затянулся|буксует|застопорилось [у] [нас|меня] [пока|немного] >
            у нас|меня [всё|все] затягивается|затянулось|затянулся|буксует|застопорилось ~
            воюем|воюю|бьёмся|бьюсь|мучаемся|мучаюсь|возимся|вожусь|разбираемся [пока|ещё|все] с|над|со|за ~
            пока|ещё|всё [ещё] собираем|собираю|ищем|ищу ~
        """,
    },
}
