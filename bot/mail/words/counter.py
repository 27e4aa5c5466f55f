"""The counter of an office: receipt confirmed, a decision to be made known, and questions by their word order; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.COURTESY: {
        "en": """
            {we} [hereby|can] confirm|confirming|acknowledge [safe] receipt of the|your ~ [,]
            [and|,] [please|just] tell|give|let|shout|holler|say|drop|ping [me|us] [know|a|an] [shout|line|ring|bell|yell] if it|they|that|this|the [link|file|zip] does|do|wo|will|is n't|not work|open|working|load|play|come [through|for|properly] [you]
        """,
        "de": """
            bestätige|bestätigen [ich|wir|hiermit|dankend|gern|gerne] [hiermit|dankend] den|dessen eingang|erhalt >
            bestätige|bestätigen [ich|wir|hiermit|dankend|gern|gerne] [hiermit|dankend] den|dessen eingang|erhalt der|des|ihrer|ihres|eurer|eures ~ >
            [bitte] sag|sagt|sagen|gib|gebt|geben|meld|melde|meldet [mir|uns|sie|euch|dich|bitte|einfach] [bescheid|kurz|mir|uns] [bescheid] [,] wenn|wenns|falls [es|sie|er|das|was|etwas|der|die] [link|datei] nicht aufgeht|funktioniert|ankommt
        """,
        "fr": """
            {we} [vous] [en] confirme|confirmons|accuse|accusons [bien] [la|avoir] [bonne|bien] réception|reçu >
            {we} [vous] [en] confirme|confirmons|accuse|accusons [bien] [la|avoir] [bonne|bien] réception|reçu de|des|du|d'|votre|vos|le|la|les ~ >
            {we} [ai|a|avons] [vraiment|tellement] hâte [de|d'] [voir|découvrir|y] ~ >
            dites|dis|prévenez|préviens|dites-moi|dis-moi|dites-nous [-] [moi|nous] si [jamais] ça|cela|c'|le|il|elle [lien|fichier] [ne|n'|s'] [s'|vous] passe|marche|fonctionne|ouvre|arrive pas
        """,
        "es": """
            confirmo|confirmamos|acuso|acusamos [la] [de] [correcta] recepción|recibo >
            confirmo|confirmamos|acuso|acusamos [la] [de] [correcta] recepción|recibo de|del [las|los|la|el|su|tu|vuestro|vuestra] ~ >
            [estoy|estamos] [ya] deseando|impacientes [por|de] verlo|verla|verlos|ver ~ >
        """,
        "it": """
            confermo|confermiamo [la|di] [corretta|aver] ricezione|ricevimento|ricevuto >
            confermo|confermiamo [la|di] [corretta|aver] ricezione|ricevimento|ricevuto di|del|della|delle|dei|il|la|le|i ~ >
            dimmi|ditemi|mi|fammi|fatemi|avvisami|avvisatemi [dica|dite|sapere] se non [si] funziona|funzionano|apre|arriva
        """,
        "pt": """
            confirmo|confirmamos|acuso|acusamos [a|o] [boa] receção|recepção|recebimento >
            confirmo|confirmamos|acuso|acusamos [a|o] [boa] receção|recepção|recebimento de|do|da|das|dos ~ >
        """,
        "nl": """
            bevestig|bevestigen [ik|wij|we|hierbij|graag] [hierbij] de [goede] ontvangst [hierbij|graag] >
            bevestig|bevestigen [ik|wij|we|hierbij|graag] [hierbij] de [goede] ontvangst van ~ >
        """,
        "ru": """
            подтверждаю|подтверждаем получение [вашего|вашей|ваших] ~ >
            дай|даст бог [,]
            бог даст [,]
            жду|ждём|ждем с нетерпением [запуска|результата|открытия|продолжения] >
            скажите|скажи|напишите|пишите|пиши|сообщите|маякните [пожалуйста] [,] если [она|он|ссылка|файл|что|вдруг] не откроется|откроются|работает|открывается|получится|дойдёт
        """,
    },
    Mark.HEARD: {
        "en": "confirm|confirming|acknowledge [safe] receipt ~",
        "fr": "confirme|confirmons|accuse|accusons [bien] [la|avoir] [bonne|bien] réception|reçu ~",
        "es": "confirmo|confirmamos|acuso|acusamos [la] [de] [correcta] recepción|recibo ~",
        "it": "confermo|confermiamo [la|di] [corretta|aver] ricezione|ricevimento|ricevuto ~",
        "pt": "confirmo|confirmamos|acuso|acusamos [a|o] [boa] receção|recepção|recebimento ~",
        "ru": "подтверждаю|подтверждаем получение ~",
    },
    Mark.FUTURE: {
        "fr": """
            il vous sera répondu|notifié|communiqué|signifié|transmis ~
            vous serez|sera [prochainement|rapidement|ensuite] informé*|avisé*|recontacté*|tenu*|averti*|prévenu* ~
            vous sera|seront [prochainement|rapidement|ensuite] notifié*|communiqué*|transmis*|adressé*|signifié*|envoyé* ~
        """,
        "es": """
            se le|les|os|te comunicará|comunicaremos|notificará|informará|dará|trasladará|avisará|contestará|remitirá|responderá ~
            será|serán comunicad*|notificad*|informad*|remitid*|trasladad* ~
            serán ustedes informad*|avisad* ~
        """,
        "it": """
            le|vi|ti verrà|verranno|sarà|saranno [poi|prontamente|tempestivamente] comunicat*|notificat*|trasmess*|inviat*|dat*|fornit* ~
            sarà|saremo nostra|mia cura|premura ~
            sarete|sarà|verrete|verrà [poi|prontamente|tempestivamente] informat*|avvisat*|ricontattat* ~
        """,
        "pt": """
            ser lhe|lhes|vos á|ão comunicad*|notificad*|transmitid*|dad*|enviad* ~
            será|serão [posteriormente|oportunamente|devidamente] notificad*|informad*|avisad*|contactad* ~
            será|serão posteriormente|oportunamente|devidamente|lhe|vos|prontamente comunicad*|enviad*|dad* ~
        """,
        "ru": """
            вам|тебе [позже|дополнительно|обязательно] сообщат|сообщим|ответят|напишут|позвонят|направят|передадут ~
            вас [позже|дополнительно|обязательно] уведомят|проинформируют|известят|оповестят ~
            будет|будете [вам|дополнительно] сообщено|направлено|уведомлены|проинформированы|извещены ~
        """,
    },
    Mark.DECIDED: {
        "es": "[te|os|le|les] confirmo|confirmamos que [sí|son|es|será|serán|estamos|vamos|queremos|el|la] ~",
        "it": "[ti|vi|le] confermo|confermiamo che [sì|sono|è|siamo|vogliamo|il|la|va|vanno] ~",
        "pt": "[te|vos|lhe|lhes] confirmo|confirmamos que [sim|são|é|está|estamos|queremos|o|a] ~",
        "fr": "[vous|te] confirme|confirmons que [c'|nous|la|le|les|oui|tout|ce] ~",
        "ru": """
            подпишу|подпишем|согласен|согласна|согласны [,] если уберёте|уберете|уберёшь|измените|исправите|вычеркнете|добавите|снизите|поменяете ~
        """,
        "nl": "teken|tekenen|onderteken [ik|we|wij|wel] als jullie|u|je ... schrappen|schrapt|weghalen|weghaalt|aanpassen|aanpast|wijzigen|wijzigt",
    },
    Mark.ASK: {
        "fr": """
            < [et|mais|alors|bonjour|,|sinon|pour|avec|dans|à] [,] quel|quelle|quels|quelles|lequel|laquelle|lesquels|lesquelles|combien|comment|pourquoi ~ faut|dois|doit|devons|peut|peux|puis|pouvons|sera|serait|est|sont|coûterait|coûte|avez|voulez|souhaitez|préférez|pouvez|utilisez|as|veux|livrez|comptez|faudrait|reste [t] il|elle|je|on|ce|ils|elles|nous|vous|tu ~
            < [alors|donc|bon|merci] [,] regarde ~ ce|pourquoi|si|d'où qui|que|ça|c'|le|la|vient ~
            regardez|vérifiez|voyez ~ ce|pourquoi|si|d'où qui|que|ça|c'|le|la|vient ~
            tant que|qu' vous|tu ne|n' ~
            < [et|mais|alors|sinon|désolée|excuse] [,] comment on|je fait|fais|peut|peux|change|met ~
            ou [bien] c'|est est|ce vous [qui] ~
            ou vous le|la|les|vous faites|occupez|gérez ~ >
            < [et|mais|alors] [,] qui s'|se occupe|charge ~
            < [et|mais|alors] [,] qui gère|paie|paye|livre|fournit|héberge|imprime|prend|doit ~
            < [et|mais|alors|sinon] [,] serait|seraient|est|pourrait|pourriez|pouvez|peux|avez|auriez|faut|peut|y [a] [t] il|elle|ce|on|vous|tu ~
            nous|me serait|sera|seraient|seront|est [donc|alors|bien] nécessaire|nécessaires|indispensable|indispensables ~
        """,
        "es": """
            mirad|mira|miren|mire|comprobad|revisad [a|por] [ver|favor] qué|por|si pasa|ocurre|sucede|está|qué ~
            hasta que [no] [me|nos] [lo|la|los|las] mandéis|mandes|manden|mande|enviéis|envíes|envíen|digáis|digas|deis|des|paséis|pases ~
            cómo se|lo|la|puedo|podemos hace|hago|hacemos|cambia|cambio|pone|pongo|quita|sube|subo|edita|entra [para] ~
            o lo|la|los|las hacéis|hace|hacen|haces|hacés|cambiáis|lleváis|gestionáis vosotros|ustedes|usted|tú|vos >
            < [y|pero|oye|entonces] [,] cuál|cuáles de|mando|envío|es|son|debo|tengo|preferís|prefieres|prefieren|usamos|pongo ~
            < [y|pero|oye|entonces] [,] [en|a|de|con] qué formato|tamaño|tipo|medida|medidas|color|precio|fecha|plazo|opción|resolución|datos|texto|archivo|necesitáis|necesitas|necesitan|incluye|hacemos|hago|falta|pasa|os|te ~
            < [y|pero|oye|entonces] [,] cuánto|cuánta|cuántos|cuántas cuesta|costaría|cuestan|vale|cobráis|cobras|sería|tiempo|tarda|tardáis|falta|copias|ejemplares|páginas|fotos ~
            < [y|pero|oye|entonces] [,] quién se encarga|ocupa [de] ~ >
            < [y|pero|oye|entonces] [,] para cuándo ~
            < [y|pero|oye|entonces] [,] se puede|podría|pueden|podrían [cambiar|poner|quitar|hacer|ver|añadir|mover|usar|tener] cambiar|poner|quitar|hacer|ver|añadir|mover|usar|tener ~
            < [y|pero|oye|entonces] [,] sería|serían posible|factible|mucho ~
            < [y|pero|oye|entonces] [,] está|están incluido|incluida|incluidos|incluidas ~
        """,
        "it": """
            guardate|guarda|guardi|controllate|controlla|verificate|vedete [un|per] [po'|favore] cosa|che|perché|se succede|c'|non|sta|è ~
            finché non [mi|ci] [lo|la|li|le] mandate|mandi|inviate|dite|date|rispondete|confermate|girate ~
            come si|lo|la|posso|possiamo fa|faccio|facciamo|cambia|cambio|mette|metto|toglie|carica|carico ~
            o|oppure lo|la|li|le fate|fa|fai|gestite voi|lei|tu >
            < [e|ma|scusa|allora] [,] quale|quali dei|delle|devo|mando|usiamo|preferite|preferisci|è|sono|file|versione|formato ~
            < [e|ma|scusa|allora] [,] [in|a|di] che formato|misura|misure|tipo|colore|prezzo|data|dati|testo|file|risoluzione ~
            < [e|ma|scusa|allora] [,] quanto|quanti|quante costerebbe|costerebbero|costa|costano|tempo|ci|copie|pagine|viene|verrebbe|manca ~
            < [e|ma|scusa|allora] [,] chi si occupa ~ >
            < [e|ma|scusa|allora] [,] per quando ~
            < [e|ma|scusa|allora] [,] si può|possono|potrebbe|potrebbero cambiare|mettere|togliere|fare|vedere|aggiungere|spostare|usare|avere ~
            < [e|ma|scusa|allora] [,] sarebbe possibile|fattibile ~
        """,
        "pt": """
            vejam|vê|veja|verifiquem|verifica|verifique ~ o|porque|se que|é|não ~ passa|acontece|houve|está|há|funciona ~
            enquanto não [me|nos] [o|a|os|as] mandarem|mandares|mandar|enviarem|enviar|disserem|derem|responderem ~
            como é|eu|se|posso [que] [eu|se] faço|faz|fazemos|mudo|muda|troco|coloco|ponho|tiro|entro|consigo ~
            ou [são|é|isso] [são|fazem|faz|tratam|mudam|mexem] fazem|faz|tratam|mudam|são|é vocês|você|convosco ~ >
            < [e|mas|então|olha] [,] qual|quais dos|das|deles|delas|devo|mando|usamos|preferem|preferes|é|são ~
            < [e|mas|então|olha] [,] [em|a|de] que formato|tamanho|medida|medidas|tipo|cor|preço|data|dados|texto|ficheiro|arquivo|resolução ~
            < [e|mas|então|olha] [,] quanto|quantos|quantas custa|custaria|custam|tempo|sai|sairia|ficaria|fica|cópias|páginas|falta ~
            < [e|mas|então|olha] [,] quem trata|cuida|faz|paga ~ >
            < [e|mas|então|olha] [,] para|pra quando ~
            < [e|mas|então|olha|será] [,|que] dá|daria|dava para|pra mudar|trocar|pôr|colocar|tirar|fazer|ver|aumentar|mexer|ter ~
            < [e|mas|então|olha] [,] seria possível|viável ~
        """,
        "ru": """
            посмотрите|гляньте|проверьте|разберитесь|посмотри|проверь ~ что|почему|отчего|куда|в ~ случилось|происходит|не|чём|делось|там|такое ~
            пока вы|ты [мне|нам|его|её] [мне|нам] не ~
            < [а|и|но|скажите|подскажите] [,] как [мне|нам|это|туда|лучше] поменять|сделать|заменить|добавить|загрузить|убрать|зайти|войти|исправить|открыть ~
            вы|вам ~ или я|мы|мне|нам [сам|сама|сами] ~
            или [это] вы|вам [сами|делаете|меняете] ~ >
            < [а|и|но|скажите] [,] какой|какую|какие|какое|который|которую из|отправлять|отправить|формат|размер|цвет|срок|вариант|файл|нужен|нужна|нужны|лучше ~
            < [а|и|но] [,] в|к|на|до каком|какому|какого|какой|какие формате|сроку|виде|размере|числа|дате|адрес|срок|почту ~
            < [а|и|но] [,] сколько будет|стоит|это|нужно|времени|экземпляров|штук|займёт|стоить ~
            < [а|и|но] [,] кто [у] [вас|нас] занимается|отвечает|платит|делает ~
            < [а|и|но] [,] можно [ли] [как] поменять|изменить|сделать|увеличить|уменьшить|добавить|посмотреть|получить|подвинуть|заменить [шрифт|цвет|размер|текст|фото|кнопку|блок] >
            < [а|и|но] [,] возможно|нельзя|входит|включён|включена|включено ли ~
            < интересно [,] не|а|можно|как|почему|сколько ~
            нам|мне [бы] понадобится|понадобятся|потребуется|потребуются ~
            понадобится|понадобятся|потребуется|потребуются нам|мне ~
        """,
        "en": """
            would|'ll|will|'d|must|should [have|need] [to] reach|be|get|come [with|to|back] [to] me|us [here|all] by|before|no ~
            would|'ll|will|'d need|have to reach|be|get|come [with|to|back] [to] me|us ~ by|before|no|until ~
            {we} would|'d|will|'ll|must|should|need [have|need] [to] hear [back] from you ~
        """,
        "de": """
            wäre|wären für uns|mich ~ nötig|notwendig|erforderlich ~
            müssten|müssen|sollten|müsste [wir|ich] ~ von ihnen|euch|dir hören ~
        """,
        "nl": """
            [zouden|moeten|moet|zou] ~ van je|u|jullie moeten horen ~
            moeten|moet [we|wij|ik] ~ van je|u|jullie horen ~
        """,
    },
    Mark.OBJECTION: {
        "fr": "sortez|virez|ôtez|effacez|rayez|dégagez moi|nous ~ de|des ~ fichier|fichiers|liste|listes|base|mailing|registres ~",
        "es": "sáquenme|sáquennos|sacadme|sacadnos|bórrame|bórrennos|tachadme ~ lista|listas|base|registro|registros ~",
        "it": "levatemi|levateci|levami|depennatemi|cancellateci|togliamoci ~ lista|liste|indirizzario|rubrica|elenco ~",
        "ru": "вычеркните|уберите|исключите меня|нас|мой|нашу ~ списка|списков|базы|рассылки ~",
    },
}
