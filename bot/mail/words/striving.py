"""They know that it is late, tell what kept them and do what they can: nothing is decided by it; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.FUTURE: {
        "en": """
            {we} [am|'m|are|'re|will|'ll] [do|doing] do|doing my|our|what|all|everything [very|level|i|we] best|utmost|can ~
            < doing|trying my|our best ~ >
            {we} are|'re|am|'m trying [hard|our|really|my] [hard|best] >
        """,
        "de": """
            {we} tue|tu|tun|gebe|geb|geben|mache|mach ~ bestes|möglichstes|kann|können >
            tue|tu|tun|gebe|geb|geben [ich|wir] [mein|unser|was] bestes|möglichstes|ich ~ >
            {we} beeile|beeil|beeilen mich|uns ~ >
        """,
        "fr": "{we} fais|faisons|ferai|ferons [de|tout|mon|notre|au|ce] [que|mon|notre] [mieux|possible|peux|pouvons|maximum] mieux|possible|peux|pouvons|maximum ~ >",
        "es": "hago|hacemos|haré|haremos [todo] lo que|posible|mejor [puedo|podemos|pueda|podamos] >",
        "it": "faccio|facciamo|farò|faremo [del|tutto|il|quello] [il|mio|nostro|che] possibile|meglio|posso|possiamo >",
        "pt": "faço|fazemos|farei|faremos [o|tudo] [o] [que|meu|nosso|melhor|possível] posso|podemos|possível|melhor|puder >",
        "nl": """
            doe|doen [ik|wij|we] mijn|ons best|uiterste ~ >
            doe|doen [ik|wij|we] wat ik|we|wij kan|kunnen >
            zet|zetten [ik] haast achter ~ >
        """,
        "ru": """
            < [но] [я|мы] [очень|изо] [всех] [сил] стараюсь|стараемся ~ >
            делаю|делаем все|что [,] [все|что] могу|можем|возможное >
            < [но] [я|мы] тороплюсь|торопимся|ускорюсь ~ >
            в процессе >
        """,
    },
    Mark.HEARD: {
        "en": ", i|we know ~",
        "de": ", ich|wir weiß|weiss|wissen [,] [sorry|tut] [mir] [leid] >",
        "fr": ", je|nous|on sais|savons|sait [bien] >",
        "es": ", lo|ya [lo] sé|sabemos >",
        "it": ", lo so|sappiamo >",
        "pt": ", eu|nós|bem [bem] sei|sabemos >",
        "nl": ", ik|we|wij weet|weten [het|dat|t] >",
        "ru": ", [я|мы] знаю|знаем|помню|помним >",
    },
    Mark.PENDING: {
        "nl": "wacht|wachten [ik|we|wij|het] [het|dat] [even|maar|eerst|nu] af ~",
        "de": "warte|warten|wart [ich|wir|das|es] [das|es|jetzt|erst] [mal|jetzt] ab ~",
        "en": "{we} ca|can|could n't|not [yet|really] give [you] [a|an|any] [straight|clear|firm|proper] yes|answer|decision|commitment ~",
        "ru": "< [вот|но|а] как ~ закончит|закончат|освободится|вернётся|вернутся|пришлёт|пришлют|доделает|доделают|подпишет|подпишут [,] ~",
    },
    Mark.EXCUSE: {
        "en": """
            {we} was|were [still|just|only] waiting for|on ~
            had|needed to [first|just|quickly] [first] ask|check|consult|speak|talk|clear|discuss|run|confirm ~
            {we} should have|'ve|of [really|already|long] sent|finished|replied|answered|delivered ~
            was|were supposed|meant|due to be ready|done|finished|with|sent ~
        """,
        "de": """
            musste|mussten [ich|wir] ~ fragen|nachfragen|sprechen|besprechen|abklären|klären|abstimmen|absprechen|prüfen [lassen] >
            haben|habe|hatten|hatte [ich|wir] [noch|selbst|nur] [noch] auf ~ gewartet ~
            wär|wär's|wärs|wäre|wären [es|das|alles|ich|wir] eigentlich|längst|schon|ja ~ fertig|erledigt|durch [gewesen] ~
            hätte|hätten|hätt|hätts ~ fertig|da|liegen|erledigt|raus sein|gewesen|müssen|sollen ~
        """,
        "fr": """
            devais|devions|fallait|ai|avons [dû|d'abord|encore] [dû|d'abord|que] ~ demander|consulter|parler|vérifier ~
            attendais|attendions [encore|toujours|juste|d'abord] [que|qu'|d'|de|la|le|l'|les|une|un|des|du|son|sa|leur] [la|le|notre|mon|ma|l'] {awaited}|avoir|voir|mon|ma|notre|mari|patron|chef|client|devis|comptable|directeur|directrice|collègue|banque|mairie ~
            aurais|aurions dû [vous|te] [l'|le|la|les] envoyer|terminer|finir|rendre|répondre ~
        """,
        "es": """
            tenía|teníamos|tuve|tuvimos que [antes|primero] ~ preguntar*|consultar*|hablar*|comentar* ~
            esperaba|esperábamos [a|al|a] [que|la|el|una|mi] respuesta|confirmación|firma|aprobación|jefe|jefa|director|directora|gestor|gestoría|marido|mujer|socio|banco|proveedor|visto|ok ~
            debería|deberíamos|tendría|tendríamos|tenía|teníamos [que] haber|que [haber] estado|enviado|terminado|entregado|estar|mandado|contestado|respondido ~ hace|antes|listo|ayer|semana ~
        """,
        "it": """
            dovevo|dovevamo [prima|ancora] [prima] chiedere|sentire|parlare|parlarne|consultare|verificare ~
            aspettavo|aspettavamo ~
            avrei|avremmo dovuto mandar*|inviar*|finir*|risponder*|consegnar* ~
        """,
        "pt": """
            tinha|tínhamos|tive|tivemos que|de [primeiro] perguntar|falar|consultar|confirmar ~
            estava|estávamos à|a espera|esperar ~
            devia|devíamos|deveria|deveríamos ter|estar [sido|enviado|mandado|entregue|acabado|pronto] ~ há|ontem|semana|antes ~
        """,
        "nl": """
            moest|moesten [ik|we|wij] ~ vragen|navragen|bespreken|overleggen|checken|afstemmen|spreken ~
            wachtten|wachtte [ik|we|wij] [nog] [nog] op ~
            had|hadden [het|dit|dat|ik|we|er|al|allang] ~ klaar|af|binnen|gestuurd [moeten|zullen] ~ zijn|liggen|worden|hebben ~
            had|hadden [het|dit|er|al] [er] moeten liggen|sturen ~
        """,
        "ru": """
            нужно|надо было ~ спросить|посоветоваться|обсудить|уточнить|согласовать|поговорить|проверить ~
            пришлось ~ спросить|посоветоваться|обсудить|уточнить|согласовать|ждать|подождать ~
            < [мы|я] ждал|ждала|ждали ~
            завал|запарка|аврал был|была|были ~
            был|была|были завал|запарка|аврал|занят|занята|заняты ~
            должен|должна|должны был|была|были [уже|ещё|давно] закончить|прислать|сделать|отправить|сдать|ответить ~
            должно|должны было|были быть готово|готовы|готов ~
        """,
    },
}
