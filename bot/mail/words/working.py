"""Theirs to do, and not done yet: put before somebody, under way, missed once already; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.COURTESY: {
        "en": """
            before|until|once|when|if|unless|whether {we} [can] decide|choose|approve|confirm|agree|sign|accept|commit
            < [just|please] shout|holler|yell|ping|tell|say|scream [me|us|out] if ~ ~ >
            < she|he|they says|sends|send hi|hello|regards|love ~ >
            no need to wait|worry|rush|hurry [for|about|on] [us|me]
            say hi|hello to ~ >
            [no] pun intended
            it 's just|only that
        """,
        "de": """
            [bitte] melden|melde|meldet|meld sie|dich|euch [sich] [bitte|gern|gerne|jederzeit] bei|für fragen|rückfragen|problemen|unklarheiten ~ >
            bevor|ehe|wenn|sobald|ob wir|ich [uns|mich|das] [alle|endgültig] entscheiden|entscheide|festlegen|festlege|freigeben|zusagen|unterschreiben|zustimmen
            < [einfach|gerne|bitte] sag|sagt|sagen|meld|meldet|melde|schrei|schreit|ruf|pfeif [sie] [dich|euch|sich|mir|uns|einfach|gern|gerne] [bescheid|an|kurz] [,] falls|wenn|sollte ~ ~ >
            falls|wenn|sollte [etwas|was|noch|irgendwas] ~ fehlt|fehlen|passt|unklar|hakt|klemmt ~ >
            [er|sie] lässt|lassen [schön|herzlich|alle|euch] [schön] grüßen ~
            brauchen|brauche|brauch|benötigen|benötige wir|ich ~ ~ nicht [mehr] >
            [schöne|liebe|viele] grüße an ~ >
            es fehlt nichts
            es ist nur|bloß so [,] dass
        """,
        "fr": """
            avant de|que [nous|me|se] décider|valider|signer|trancher|confirmer|choisir
            < [,] faites|fais|dites|dis moi|nous signe|coucou|savoir [si|s'] ~ ~ >
            s' il|y manque|manquait|a quelque|quoi ~ ~ >
            [elle|il] vous|te embrasse|salue|passe ~ >
            [il] [ne] manque rien
            tout va|se bien|passe [ici|bien]
            rien ne manque
            [le|passe|passez] bonjour à ~ >
            sans faute
            c' est juste|seulement|simplement que
        """,
        "es": """
            < [y] que te|os|se [le|les] mejores|mejore|mejoréis|mejoren|recuperes|recupere|recuperéis|recuperen [pronto|mucho] >
            < [y] que [te|os|le|les] tengas|tengáis|tenga|tengan|vaya|pases|paséis|pase|disfrutes|disfrutéis|descanses|descanséis ~ ~ >
            por falta de personal|tiempo|gente|medios|recursos|manos
            en cuanto|cuando|hasta que nos|me|él|ella [los|las|lo|la] mande|manden|envíe|envíen|pase|pasen|entregue|entreguen|dé|den|diga|digan ~
            cuando|cuanto [el|la|mi|nuestro|nuestra] ~ los|las|lo|la|me|nos mande|manden|envíe|envíen|pase|pasen ~
            antes de decidir*|confirmar|firmar|aprobar|elegir
            < [cualquier|si] cosa|duda|falta|algo ~ me|nos decís|dices|avisas|avisáis|dicen|avisan|cuentas ~ >
            si falta|faltara|veis|ves algo|algún|cualquier ~ ~ >
            [os|te|les] manda|mandan|envía recuerdos|besos|saludos|abrazos ~ >
            sin falta
            que faltan|faltaban|falta ~
            no [nos|me] falta|faltaba nada|más
            un abrazo|saludos [muy] [grande|fuerte|enorme] [a|para] ~ >
            saludos a ~ >
            es solo|solamente que
        """,
        "it": """
            prima di decidere|confermare|firmare|approvare|scegliere
            [e] se manca|mancasse|serve|servisse|ci|c'|vedete|vedi qualcosa|altro|è|fosse ~ ~ >
            [vi|ti] manda|mandano [un|tanti|i] [grande|suoi] bacio|saluti|abbraccio ~ >
            vi|ti saluta|salutano ~ >
            non manca niente|nulla
            un abbraccio a ~ >
            saluti|salutami|salutatemi a|tutti|la|il ~ >
            è solo|semplicemente che
            prendo|prendiamo|preso nota
        """,
        "pt": """
            por falta de pessoal|tempo|gente|meios|recursos|mãos
            antes de decidir*|confirmar|assinar|aprovar|escolher
            [e] se faltar|precisarem|precisares|houver|virem alguma|algo|algum|mais ~ ~ >
            manda|mandam|envia beijinhos|beijos|cumprimentos|abraços ~ >
            sem falta
            que faltam|faltavam|faltava
            não falta nada
            um|grande abraço [grande] a|para|aí ~ >
            cumprimentos a ~ >
            é só que
        """,
        "nl": """
            voor|voordat|als|zodra|of we|wij|ik [definitief] beslissen|kiezen|tekenen|akkoord|besluiten|beslis|kies|teken
            < [en] roep|geef|laat|meld|piep|gil maar|gerust|het [gerust] ~ als|mocht ~ ~ >
            als|mocht er [nog] iets ontbreekt|ontbreken|mist|missen|is ~ >
            [ze|hij|zij] doet|doen de|jullie|je [de] groeten ~
            < wat ~ toch ~ , ~
            < wat ~ toch ~ >
            [je|jullie|u] krijgt|krijgen|krijg de groeten [van] ~
            [de] groeten|groetjes aan|van ~ >
            het is gewoon|alleen [zo] [,] dat
        """,
        "ru": """
            жду|ждём не дождусь|дождёмся ~ ~ >
            приняли|принял|приняла|принято к сведению
            прежде|перед чем|тем [как] [чем] решать|решить|решим|подписать|утвердить|согласовать
            если [вдруг] чего|что|чего-то [то] не|ещё хватает|хватит|так|нужно ~ ~ >
            передаёт|передают|шлёт [вам|тебе] привет|приветы ~
            привет|приветы от|всем|вашим|коллегам ~ >
        """,
    },
    Mark.STUDY: {
        "en": """
            {we} [will|'ll|'d|would|do|still|both|all|like|really|am|'m|are|'re|have|'ve] [to|like] [got] [to] take|taking|need|want the|a|this|our|next|some|another|one [more|few|couple|bit|little|long|quiet] weekend|week|evening|night|day|time|days [or] [so|two|more|of|to|over|with|for|on] [over|with|for|on] [it|this|that|them] ~
            i|we|he|she need|have to [first] check|speak|talk|run|clear|discuss ~ with|before|by ~
            {we} {will}|am|are|'re|'m|have ~ put|putting|take|taking|took|present|presenting|presented ~ to|before the|our|my ~ board|management|committee|director|directors|boss|council|partners|team
            it|that|this|they|everything|your|draft|text|texts|offer|proposal|request|message|contract [{will}|is|are|has|have] [to] be looked|reviewed|processed|considered|handled|examined|discussed|assessed ~
            {will} be looked|reviewed|processed|considered|examined|discussed|assessed [by|at|in|on|with|next|this|tomorrow|internally] [our|my|the] board|committee|team|management|director|directors|lawyers|council|boss|colleagues|meeting|internally|{when} ~
            {we} {will} ~ take|put|bring ~ up|forward ~ with|to|at ~
            legal|accounts|finance|accounting|management|procurement|lawyers have|has [got] [the|it|your|that|them|this] ~ [at|right] moment|now|currently|still ~
        """,
        "de": """
            muss|müssen|müsste|will|möchte [ich|wir] [erst|noch|vorher] mit ~ sprechen|reden|klären|abstimmen|besprechen|rücksprache ~
            {we} lege|legen|gebe|geben|nehme|nehmen|bringe|bringen|trage|tragen|stelle|stellen|reiche|reichen|leite|leiten es|das|den|die|dies|ihn|sie|alles ~ vor|weiter|ein|runde|team|sitzung|geschäftsleitung|chef|chefin|vorstand|leitung|gremium
            {we} nehme|nehmen es|das|den|die|dies|ihn|sie|alles ~ mit [in|ins|zum|zur] >
            {we} nehme|nehmen es|das|den|die|dies|ihn|sie|alles ~ mit in|ins|zum|zur ~
            wird|werden [es|das|alles] derzeit|gerade|jetzt|nun|zeitnah|intern|noch|momentan|aktuell|dann|am|morgen|nächste|heute|im|beim|vom ~ geprüft|bearbeitet|besprochen|gesichtet|abgestimmt|diskutiert|begutachtet|weitergegeben
            es|das|alles|entwurf|text|texte|angebot|vorschlag|anfrage|anliegen|nachricht|mail|vertrag|unterlagen wird|werden ~ geprüft|bearbeitet|besprochen|gesichtet|abgestimmt|diskutiert|begutachtet|weitergegeben
            [{we}] werde|werden ~ besprechen|prüfen|beraten|sichten|durchgehen|vorlegen|abstimmen|durchsehen ~
        """,
        "fr": """
            prenons|prends|prendrons|prendre [nous|encore] le|un|une|quelques [peu|bon] [de] temps|jours|weekend|week [de|d'|pour|afin|end|,|plus] ~
            prenons|prends|prendrons|prendre [nous|encore] le|un|une|quelques [peu|bon] jour|jours|semaine|semaines pour|afin ~
            prenons|prends|prendrons|prendre [nous|encore] un|une|quelques [peu|bon] jour|jours|semaine|semaines de plus|réflexion ~
            {we} dois|devons [d'abord|encore] voir|parler|discuter avec ~
            {we} [le|la|les|l'|vais|allons] [le|la|les] soumets|soumettons|soumettrai|soumettre|présente|présentons|présenterai|présenter|transmets|transmettons|passe|montre ~ à|au|aux ~ direction|comité|conseil|associé|associés|équipe|chef|patron|responsable|service|collègue|collègues|mme|m
            sera|seront|va|vont [être|bien|prochainement] [être] étudié*|examiné*|regardé*|analysé*|discuté* ~
            demande|dossier|message|mail|courrier|proposition|offre|devis ~ sera|seront|va [être|bien|prochainement] [être] traité* ~
            {we} le|la|les [lui|leur] soumets|soumettrai|soumettons|présente|présenterai ~
        """,
        "es": """
            tomamos|tomo|tomaremos|tomarnos el|un|una|unos|algo [par|poco] [de] fin|tiempo|día|días|par|semana ~
            tengo|tenemos que hablarlo|consultarlo|verlo|comentarlo|mirarlo [con|antes] ~
            [lo|la|los|se] [lo|voy|vamos] [a] presento|presentaré|presentamos|elevo|elevaré|llevo|llevaré|llevar|presentar|someto|someter|paso|traslado|trasladaré|planteo|comento|consulto a|al|con [la|el|mi|los|nuestro|nuestra] ~ dirección|comité|consejo|jefe|jefa|junta|socio|socios|equipo|departamento
            será|serán [revisado|debidamente] revisado|revisada|estudiado|estudiada|analizado|analizada|valorado|atendida|atendido ~
        """,
        "it": """
            prendiamoci|prenderci un|una|qualche|ancora|il ~ tempo|giorno|giorni|settimana|weekend|paio ~
            ci|mi prendiamo|prendo|prenderemo il|un|una|qualche|ancora [po'] [di] fine|weekend|tempo|giorno|giorni|paio|settimana ~
            prendiamo|prendo|prenderemo un|una|qualche|ancora [po'] [di] tempo|giorno|giorni|paio|settimana|weekend per|di|in ~
            prendiamo|prendo|prenderemo un|una|qualche|ancora [po'] [di] tempo|giorno|giorni|paio|settimana|weekend >
            devo|dobbiamo [prima|ancora] parlarne|chiedere|confrontarmi|confrontarci ~
            devo|dobbiamo [prima|ancora|solo] sentire|parlare con|il|la|cosa|mio|mia|i|gli|l'|nostro|nostra|tutti ~
            lo|la|li|le|vado|ve|glielo|ne sottopongo|sottoporro|sottoporremo|sottoponiamo|presento|presentero|porto|portero|giro|girero|faccio|passo|sottoporre|presentare [a|tutto|il|la|vedere] ~ direzione|consiglio|socio|soci|capo|titolare|comitato|cda|collega|collaboratore|ufficio
            sottopongo|sottoporro|sottoporremo|sottoponiamo|presentero|portero|girero ~ direzione|consiglio|socio|soci|capo|titolare|comitato|cda|collega|collaboratore|ufficio
            presento|porto|giro|passo [tutto|il|la|i|le|questa|questo|vostra|vostro|tua|tuo] [vostra|vostro|tua|tuo] [bozza|testo|proposta|offerta|preventivo|mail|richiesta|contratto|tutto] in|al|alla|ai [mio|mia|nostro|nostra] direzione|consiglio|socio|soci|capo|titolare|comitato|cda|collega|collaboratore|ufficio
            proposta|offerta|bozza|bozze|preventivo|richiesta|email|mail|messaggio|documento|tutto|vostra|sua|tua|progetto|contratto|questione|testo|testi|pratica|comunicazione|cosa ~ verra|verranno|sara|saranno [al|presto] esaminato|esaminata|esaminati|valutato|valutata|valutati|analizzato|analizzata|preso|presa|discusso|discussa ~
            < verra|verranno|sara|saranno [al|presto] esaminato|esaminata|esaminati|valutato|valutata|analizzato|preso|presa|discusso|discussa ~
            sara|e nostra|mia cura ~
        """,
        "pt": """
            tenho|temos de|que [primeiro] falar|ver|perguntar|confirmar com ~
            levo|levar|levarei|apresento|apresentar|apresentarei|submeto|submeter|submeterei|encaminho|encaminhar|encaminhei|passo|mostro|mostrar isso|isto|tudo|lo|la|o|proposta|orçamento|texto|email|assunto|contrato [o|a|tema|assunto|texto|email|orçamento|contrato] [primeiro] a|ao|aos|à|para|pra|no [o|a|nosso|nossa|meu|minha] direção|diretoria|administração|chefe|sócio|sócios|comitê|comité|conselho|equipa|equipe|jurídico|departamento|financeiro
            encaminho|encaminhar|encaminhei|submeto|submeter|submeterei|levarei|apresentarei ~ ao|aos|à|para|pra|a [o|a|nosso|nossa|meu|minha] direção|diretoria|administração|chefe|sócio|sócios|comitê|comité|conselho|equipa|equipe|jurídico|departamento|financeiro
            proposta|orçamento|email|mail|documento|texto|textos|tudo|assunto|projeto|contrato|vossa|vosso|sua|seu|isso|questão ~ será|serão|vai|vão|está|estão [a] [ser|sendo] analisad*|avaliad*|visto|vista|apreciad*|discutid*|tratad* ~
            < será|serão|vai|vão|está|estão [a] [ser|sendo] analisad*|avaliad*|visto|vista|apreciad*|discutid* ~
        """,
        "nl": """
            {we} loop|lopen [het|ze|alles|dit] ~ door ~
            {we} moet|moeten [eerst|nog] met ~ overleggen|spreken|bespreken|afstemmen ~
            {we} leg|leggen [het|dit|dat|de|hem|ze] ~ voor ~
            {we} neem|nemen [het|dit|dat|de|hem|ze|alles] ~ door ~
            {we} neem|nemen [het|dit|dat|de|hem|ze|alles] ~ mee in|naar|bij ~
            {we} breng|brengen [het|dit|dat|de|hem] ~ in|ter|naar ~
            {we} deel|delen het|dit|dat|hem ~ met ~
            {we} zet|zetten het|dit|dat|hem ~ door|uit ~
            neem|nemen|breng|brengen [ik|we|wij] het|dit|dat|hem|ze ~ mee naar|in|bij ~
            neem|nemen ik|we|wij ~ mee naar|in|bij ~
            wordt|worden [het|dit|dat] zo|nu|momenteel|nog|binnenkort|intern|eerst|volgende|morgen|{soon} ~ bekeken|besproken|beoordeeld|behandeld|doorgenomen ~
            < [het|dit|dat|alles|contract|voorstel|offerte|stuk|concept|ontwerp|aanvraag] ~ wordt|worden ~ bekeken|besproken|beoordeeld|behandeld|doorgenomen [door|in|met|en|,] ~ >
            is|zijn|ligt|neem|nemen|nog|nu|genomen [het|dit|uw|je|de] ~ in behandeling ~
        """,
        "ru": """
            надо|нужно [сначала|ещё] посоветоваться|обсудить|согласовать|уточнить|спросить с|у|внутри ~
            вынесу|вынесем|покажу|покажем|представлю|представим|передам|передадим|отнесу|доложу ~ руководству|директору|совет|начальнику|шефу|юристам|бухгалтерии|коллегам|комиссии|команде ~
            будет|будут [в] [ближайшее] [время] рассмотрен*|рассмотрено|изучен*|проверен*|обработан* ~
            передано|передали|передал|передала|направлено [в|на] [профильный|соответствующий] ~ отдел|рассмотрение|специалисту|руководству|бухгалтерию ~
        """,
    },
    Mark.HEARD: {
        "fr": """
            retient|retiendra|retiennent [toute] notre attention ~
            bien|m'|nous|est|sont [est|sont|bien] parvenu*|arrivé* ~
        """,
        "es": """
            pasé|pasamos|derivé|derivamos|remitimos al|a [la] área|departamento|equipo|responsable|encargado ~
        """,
        "it": "confermo|confermiamo [la|di] [avvenuta] ricezione|ricevuto|ricevimento ~",
        "pt": """
            acuso|acusamos [a|o] [boa] receção|recepção|recebimento|recibo [de|do|da|dos] [o|a|seu|sua|vosso|vossa] [email|e-mail|mail|mensagem|documento|documentos|contrato|fatura|carta|proposta]
            passei|passámos|passamos [isto|isso] ao|à|para [o|a] [setor|departamento|área] responsável|financeiro|jurídico|chefe|gerente|diretor|diretora ~
        """,
        "nl": """
            heb|hebben [ik|we] het|dit|dat [al|meteen] aan ~ gegeven|doorgegeven|doorgestuurd|overgedragen|doorgezet >
            in goede orde ontvangen|binnengekomen ~
        """,
        "de": """
            habe|haben|hab [ich|wir|es|das] [ich|wir|es|das] [gleich|schon|bereits] an .. gegeben|weitergegeben|weitergeleitet|weitergereicht >
            eingang|erhalt ~ bestätigt|bestätige|bestätigen ~
            bestätige|bestätigen ~ eingang|erhalt ~
        """,
    },
    Mark.PENDING: {
        "nl": """
            ligt|liggen [nu|nog] ter ondertekening|tekening >
            ligt|liggen [nu|nog] ter ondertekening|tekening bij ~
        """,
        "de": """
            liegt|liegen [gerade|noch|jetzt|derzeit] zur unterschrift|unterzeichnung|zeichnung bei|beim|im|in ~
            liegt|liegen [gerade|noch|jetzt|derzeit] zur unterschrift|unterzeichnung|zeichnung >
        """,
        "en": """
            is|are [currently|now|still] out|away for signature|signing|countersignature ~
            is|are [currently|now] being signed|countersigned [by] ~
        """,
        "ru": "< [ага|да|ок|вижу] [,] [вижу|да|помню] [,] делаю|делаем|занимаюсь|занимаемся|пишу уже|прямо [сейчас] >",
        "fr": """
            est|sont [actuellement|encore|toujours|parti|partis] à la signature >
            est|sont [actuellement|encore|toujours|parti|partis] à la signature chez|auprès ~
            {we} ne|n' [vous|te] promets|promettons|garantis|garantissons rien|pas ~
            mais toujours|encore rien >
            toujours rien >
            laissez|laisse moi|nous d' abord ~
            laissez|laisse|donnez|donne moi|nous [le] temps d'|de ~
            est|sont|reste|c'|restent|encore|toujours entre les mains ~
            est|sont|reste|passe|passé|passent|encore|toujours chez|devant [le|la|notre|mon] comité|conseil|direction|avocat|juriste|comptable|patron ~
            < [désolé*|donc|mais] [,] il faut|faudra|va [falloir|encore] patienter|attendre ~
            sorti* de la|ma tête ~
            {we} [vous|te|t'|l'] avais|avions [bien|pourtant|tout] promis ~
            {we} [vous|te|t'] avais|avions [bien|pourtant] dit|annoncé|prévu [ça|cela|de|d'|le|pour|que] [la|le] {time}|hier|envoyer|répondre|finir ~
            je|j'|nous|on n'|ne [y] arriverai|arriverons|aurai|aurons|aura|pourrai|pourrons|pourra|tiendrons|tiendrai pas ~ avant|temps|d'ici|délai|délais ~
            je|j'|nous|on n'|ne [y] arriverai|arriverons|aurai|aurons|aura|pourrai|pourrons|pourra|tiendrons|tiendrai pas ~ pour|cette|ce [la|le] {time}|date|délai ~
            [ne|n'] serai|serons|sera|seront pas [tout|encore] [à|fait|tous] prêt|prêts|prête|prêtes|fini|finie|terminé ~
            ce|ça|cela [ne] sera|serait|ira pas [possible|faisable|jouable|fait|bon|bouclé] [pour|avant|d'|cette|ce] [la|le|ici|cette] [fin|début] {time} ~
            {we} suis|sommes|est [encore|déjà|toujours|en|tous] dessus >
            {we} suis|sommes|est [encore|déjà|toujours] dessus , ~
            ils|elles|on|il|elle m'|nous avaient|avait dit|promis|annoncé|assuré [que] [ce] [serait] le|pour|avant|lundi|mardi|mercredi|jeudi|vendredi|samedi|hier ~
            devait|devaient vous|te|t'|leur [l'|le|la|les] envoyer|transmettre|faire|donner|remettre|adresser ~
            est|suis|sommes sur le coup >
            je|nous|on suis|sommes|est en|très [retard] retard [,] [je] [le|sais] [sais] >
        """,
        "es": """
            está|están [aún|todavía|ahora] a la firma >
            está|están [aún|todavía|ahora] a la firma de|del|con ~
            estoy|estamos|sigo|seguimos [ya] con|en ello|eso|esto ~
            no [os|te|le|les] [lo] prometo|prometemos|garantizo|aseguro [nada] ~
            [y|pero] [de] [momento|aún|todavía] nada [de] momento|todavía|aún ~
            < [pues] de|por momento|ahora nada|no [,] [lo] [siento] >
            déjame|dejadme|déjenme|déjeme primero|antes|ponerme ~
            está|están|sigue|siguen|queda|quedan|quedado [todavía|aún|ya] en manos de|del [la|nuestro|nuestra|mi|los|el] abogado|abogada|abogados|gestor|gestora|gestoría|dirección|jefe|jefa|consejo|legal|contabilidad|director|directora|junta|gerencia|comité ~
            lo|la|los tiene|tienen [ahora] [el|la|mi|nuestro|nuestra|en] consejo|junta|dirección|abogado|abogada|gestor|gestoría|jefe|jefa|comité ~
            toca|hay|habrá que tener paciencia ~
            < [pues|lo] [siento] [,] toca|hay|habrá [que] esperar [todavía|un|aún] [poco|rato] [más] [,] [lo] [siento] >
            hay|toca|habrá [que] esperar a|al|hasta ~ {time}|vuelva|vuelvan|decida|decidan|conteste|contesten|firme|firmen|apruebe|diga|digan|llegue|termine|responda|respondan ~
            había|habíamos prometido ~
            había|habíamos quedado en|de mandar*|enviar*|pasar*|hacer*|decir* ~
            os|te|le|les había|habíamos dicho [que|para] [el|la|os|lo|te] {time}|mandar*|enviar*|pasar* ~
            sé|sabemos que [te|os|le] [lo] prometí|prometimos ~
            sé|sabemos que [te|os|le|lo] [lo] quedamos|quedé|dije|dijimos [en|que|para|el|de|lo|os|antes] [el|la|lo|os|del|de|te] {time}|enviar*|mandar*|pasar* ~
            no llego|llegamos|llegaré|llegaremos [,|ni] [lo|perdon*] [siento] >
            no llego|llegamos|llegaré|llegaremos|llegar a tiempo|todo|nada|plazo|más ~
            no llego|llegamos|llegaré|llegaremos para|antes|esta|este|hoy|, ~
            no me|nos da|dio|daba|dará [el|la|más] [tiempo|vida|día|para] ~
            no [me|nos] va a dar tiempo ~
            no me|nos es|va|será|ha|fue [a|sido] [ser] posible ~
            no será|va|es [a] [ser] posible [para|antes|esta|este|hasta] [el|la|del|de] {time} ~
            no vamos|voy a llegar ~
            [lo] tengo|tenemos presente ~
            lo|la|los|las tengo|tenemos en [la|mi|nuestra] mente|cuenta|lista|agenda|cartera|pendientes|mesa|cabeza ~
            voy|vamos contando|diciendo ~
            quedo|quedamos de|en enviar*|mandar*|pasar*|remitir*|hacer* ~
            quedó|quedaron en|de mandart*|enviart*|pasart*|hacert*|mandaros*|enviaros*|pasaros*|haceros*|mandarle|enviarle|pasarle ~
            en ello|eso ando|estoy|estamos|andamos ~
            voy|vamos|ando|andamos con [mucho|un|algo] [poco] [de] retraso [,] [lo] [sé] >
            en proceso|fase|trámite|vías de firma|aprobación|revisión|firmas|tramitación ~
            va|van|vamos por buen camino ~
        """,
        "it": """
            è|sono [ancora|ora|adesso] alla firma >
            è|sono [ancora|ora|adesso] alla firma del|della|di|dal ~
            non [le|ti|vi|ve|te|glie] [lo] so|saprei|sappiamo|sapremmo|posso|possiamo [ancora|proprio|purtroppo] dire|dirle|dirti|dirvi [ancora|con|esattamente] [precisione|certezza] quando ~
            non [ve|te|vi|ti] [lo] prometto|promettiamo|garantisco|garantiamo|assicuro [niente|nulla] ~
            < [ma|purtroppo|per|e|no] [,|ora] ancora niente|nulla [di|da|dal|dalla|,|purtroppo] ~
            , [ma|purtroppo|per] ancora niente|nulla [di|da|dal|dalla|purtroppo] [deciso|pronto|nuovo|definitivo|concreto|loro|lui|lei] >
            lasciami|lasciatemi|fammi|fatemi prima ~
            e|sono|sta|stanno|finito|finita|finiti|resta [ora|ancora|gia|adesso|tutto] sul|nelle|in tavolo|mani|mano del|della|di|al|alla|all'|dell'|dei|ai [nostro|nostra|nostri|mio|mia] {people} ~
            bisogna|tocca|dobbiamo portare|avere|aspettare [ancora] [un] [po'] [di] pazienza ~
            tocca|dobbiamo [ancora|purtroppo] aspettare ~
            mi|me|ci|m' [n'|ne] [e|era|ero|sono|eravamo] [proprio|completamente] sfuggito|sfuggita|dimenticato|dimenticata ~
            mi|ci [e|era|sono] [proprio|completamente] passato|passata [proprio|completamente] di|dalla mente|testa ~
            mi|ci [e|era] [proprio|completamente] passato|passata [,|scusa|scusate] ~ >
            avevo|avevamo [gia] promesso|promessi|promesse|promessa ~
            avevo|avevamo [gia|pur] detto|scritto .. lunedi|martedi|mercoledi|giovedi|venerdi|sabato|oggi|ieri|domani|entro|avrei|avremmo|sarebbe|sarebbero|mandar*|mandat*|inviar*|risponder*|settimana ~
            non ce [la] faccio|facciamo|faremo|faro|riesco|riusciamo ~
            non [ce|lo|la|li|ve|te] [lo|la] faccio|facciamo|riesco|riusciamo|faremo|faro|riusciro|riusciremo [a|piu|piu] [tempo|farlo|finire|in] {when}|in|per|tempo|questa|entro|fine ~
            ci sto|stiamo lavorando|pensando|dietro ~
            stiamo|sto [ancora|gia|tutti] smaltendo|recuperando|finendo|raccogliendo|completando ~
            lo|la|li|gli sollecito|solleciterò|risollecito ~
            non [mi|ci|l'|lo|ce|vi|ne|li|le] [l'|ne|lo] ha|hanno ancora {finished} ~
            {people} [ci|mi] non ha|hanno ancora ~
            doveva|dovevano mandarvi*|inviarvi*|spedirvi*|mandarti|mandartelo|inviarti|inviartelo|mandarle|inviarle|consegnarvi* ~
            sono|siamo [un|po'|molto] [po'] in ritardo [,] [lo] [so] >
            e|sono [ancora|gia|ora] in visione [a|al|alla|presso|dal|dalla|ai] [nostro|nostra|mio|mia] {people} ~
            la cosa|pratica procede|cammina|avanza ~
        """,
        "pt": """
            está|estão [ainda|agora|já] para|em|na assinatura >
            está|estão [ainda|agora|já] para|em|na assinatura com|pelo|pela|junto ~
            nao [vos|te|lhe|posso|podemos] [vos|te|lhe] prometo|prometemos|garanto|garantimos|prometer|garantir nada|que|para|ate|data|prazo|antes|hoje|amanha|isso|nesta|esta|mas|, ~
            nao [vos|te|lhe] prometo|prometemos|garanto|garantimos >
            até agora|hoje|ao nada ~
            ficou|ficaram de me|nos ~
            deixa|deixem|deixe me primeiro|antes|ver ~
            nas|em|pelas maos da|do|dos|das|de [nosso|nossa|meu|minha] {people} ~
            ha|temos|tem que|de ter paciencia ~
            ha|temos que|de esperar ~
            passou|passaram me|nos completamente|ao|despercebido ~
            tinha|tinhamos|havia|haviamos prometido ~
            tinha|tinhamos|havia ficado de ~
            tinha|tinhamos|havia|haviamos dito|combinado [que|com|a] [o|a|voces|ontem|o|lhe] ... mandava|mandavamos|enviava|enviavamos|mandaria|enviaria|enviar*|mandar*|entregava|respondia|ontem|hoje|segunda|terca|quarta|quinta|sexta ~
            nao vou|vamos|vai|vao [mesmo] conseguir|dar|chegar|poder|ter|ser ~ tempo|prazo|ate|antes|possivel|hoje|semana|segunda|terca|quarta|quinta|sexta ~
            nao da|consigo|conseguimos|deu|pude|posso [mesmo|isso|nada] [para|a|enviar|mandar|fazer|entregar|ver|terminar|acabar|responder] [isso|tudo|o|a|nada] [texto|textos|lista|fotos] [a|em|ate|antes|hoje|dentro|esta|para|nesta|ainda] [do|de] tempo|prazo|ate|antes|possivel|hoje|semana ~
            [estou|estamos] [a] [tratar|trabalhar|em] [disso|cima|nisso] tratar|cima|trabalhar disso|nisso|dele ~
            ficou|está|anda tudo parado|atrasado ~
            ficou|ficaram de te|lhe|vos|lhes mandar|enviar|entregar|passar|trazer|responder|encaminhar ~
            vou|vamos cobrar|pressionar|apertar|chatear|lembrar dele|dela|deles|ele|ela|eles ~
            estou|estamos|ando|andamos [a] tratando|cuidando|tratar|cuidar disso|disto|do assunto ~
            estou|estamos [um|bem|muito] [pouco] atrasado|atrasada|atrasados [,] [eu|bem] [sei] >
            a coisa|isso|isto está|vai a|andando|avançando|caminhando [andar|avançar|caminhar] >
            < calma [,] que|já [já] chega|vai|vem|sai ~
        """,
    },
    Mark.FUTURE: {
        "en": """
            {we} will|'ll [just|then|also] ~ it|them|that|this|those|these|everything out|up|together|down|over|round|around|across|sorted|started|moving|back ~
            approval|feedback|sign-off|answer|ok|reply|signature|confirmation|contract|texts|photos {will}|coming|follows|lands|comes [to|by|on|tomorrow|today|next|soon|later|be|follow|come|with|arrive|reach|go|land|then|when|once|as|separately|shortly|this] ~
            approval|feedback|sign-off|answer|ok|reply|signature|confirmation|contract|texts|photos to come|follow ~
            {we} am|'m|are|'re on it|to ~
        """,
        "de": """
            frag|frage|höre|hör|horche [ich|wir] [mal|gleich|kurz|da|dort|intern|bei] ~ nach|rum|herum|um [und] ~
            fragen|hören wir ~ nach|rum|herum|um [und] ~
            wir fragen|hören ~ nach|rum|herum|um [und] ~
            freigabe|zusage|antwort|rückmeldung|feedback|ok|unterschrift|bestätigung|korrekturen|anmerkungen folgt|folgen ~
            freigabe|zusage|antwort|rückmeldung|feedback|ok|unterschrift|bestätigung|korrekturen|anmerkungen kommt|kommen|gibt [es|'s] [dann|noch|auch|erst|also|von] [mir|uns|dann] [am|bis|im|in|per|zum] [den|der|nächsten|nächste] {wann}|bald|gleich|später|noch|dann|sobald|wenn|nach|separat|umgehend|zeitnah|nächste|diese ~
            freigabe|zusage|antwort|rückmeldung|feedback|ok|unterschrift|bestätigung|korrekturen|anmerkungen kommt|kommen [dann|noch] >
            mach|mache|machen|setz|setze|häng|hänge [ich|wir] mich|uns [jetzt|gleich|sofort] [dran|ran|daran] ~
        """,
        "fr": """
            vous|te redis|redirai|redirons|recontacte|recontacterai|rappelle [ça|cela|tout|tres|très] {soon}|{time}|dès|quand|dans|ce|cet|cette|après|en|au|à|,|tout|plus|sans|avant ~
            vous|te|t' redis|recontacte|rappelle >
            validation|accord|réponse|retour|signature|confirmation|feu [vert] arrive|arrivera|suit|suivra|viendra|vient|tombera ~
            {we} m'|nous y|en mets|mettons|occupe|occupons ~
        """,
        "es": """
            aprobación|respuesta|confirmación|ok|firma|bueno|comentarios llega|llegará|viene|vendrá|irá|llegan|llegarán ~
            aprobación|respuesta|confirmación|ok|firma|comentarios va|van de|en|para|por camino|correo|el|la|esta ~
            me|nos pongo|ponemos [con|a|en] ~
        """,
        "it": """
            approvazione|risposta|conferma|ok|firma|benestare|riscontro arriva|arrivera|segue|seguira [a|in|nei|con|per] {when}|breve|settimana|giornata|fine|prossimi|giorni|la ~
            approvazione|risposta|conferma|ok|firma|benestare|riscontro arriva|arrivera|segue|seguira [a|in|nei|con|per] >
            mi ci metto ~
        """,
        "pt": """
            aprovacao|resposta|confirmacao|ok|assinatura|retorno|validacao chega|chegara|segue|vem|vira|vai|sai [em|na|no|ate|esta|para] {when}|{day}|breve ~
            vou|vamos tratar|cuidar|resolver disso|disto|já ~
        """,
        "nl": """
            laat|laten [ik|we] het [je|jullie|u] weten ~
            en laat|laten het|je|jullie weten ~
            akkoord|goedkeuring|antwoord|reactie|feedback|handtekening|bevestiging volgt|komt|krijg|krijgen ~
            {we} ga|gaan|ben|zijn|kan|kunnen ~ aan de slag ~
        """,
        "ru": """
            согласование|ответ|подтверждение|подпись|утверждение|решение будет|придёт|дадим|дам ~
            сажусь|берусь|приступаю|возьмусь ~
        """,
    },
}
