"""What people say of a thing that is done, not yet done, or nobody's work; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.TALK: {
        "en": """
            < [do] come|drop|swing|pop|stop by|round|over|in [and] [see|visit|any|some|one] [us|time|day]
            had you|we|i|they ... could|would|might have ~
            [our|the|my] old|last|previous|former supplier|agency|provider|studio|contractor|designer|developer ~
            pleasure|nice|great|lovely|good to meet|see|bump|catch ~ at|in|on|last|yesterday ~
            neighbours|neighbors|neighbour|neighbor ~
            snow|weather|rain|sunshine|heatwave|puppy|kitten|grandchildren|grandkids|kennels|beach ~
            new kitchen|car|flat|baby|bathroom|garden|conservatory|puppy ~
            dog|cat ~ vet|kennels|poor|walk|sick|died|off ~
        """,
        "de": """
            komm|kommt|kommen|schau|schaut|schauen [sie] [doch|gern|gerne|einfach|ruhig|unbedingt] mal vorbei|rein ~
            war|waren|wars [heuer|diesmal|wieder|echt] ~ los
            [unser|unsere|der|die|vom] letzter|letzte|voriger|vorige|alter|alte|früherer|frühere|letzten|alten dienstleister|agentur|anbieter|lieferant|designer ~
            gefreut|schön|nett ~ kennenzulernen|kennengelernt|wiederzusehen|getroffen ~
            nachbarn|nachbar|nachbarin ~
            schnee|wetter|regen|sonne|hitze|welpe|enkel|strand ~
            neue|neues|neuer küche|auto|wohnung|baby|bad|garten ~
            hund|katze ~ tierarzt|pension|arme|krank|gestorben ~
        """,
        "fr": """
            passez|passe|venez|viens [donc] [nous|me] voir|un|quand|dire|visiter [jour|voir|quand|bonjour|un]
            ancien|ancienne|précédent|précédente|dernier prestataire|agence|fournisseur|graphiste|studio ~
            prestataire|agence|fournisseur|graphiste précédent|précédente|d'avant ~
            plaisir|ravi|ravie|ravis|enchanté|enchantée|heureux ~ connaissance|rencontrer|croiser|revoir ~
            voisins|voisin|voisine ~
            neige|météo|pluie|soleil|canicule|chiot|petits-enfants|plage|chenil ~
            nouvelle|nouveau cuisine|voiture|appartement|bébé|jardin ~
        """,
        "es": """
            pasaos|pasad|pasate|pasate|venid|veníos|pásense|vengan [a] [por] vernos|aquí|un|algún|cuando|visitarnos [día|vernos|queráis|un]
            antiguo|antigua|último|viejo proveedor|agencia|diseñador|estudio ~
            proveedor|agencia|diseñador|estudio anterior ~
            [un] placer conocer*|coincidir|ver*|saludar* ~
            vecinos|vecino|vecina ~
            nieve|lluvia|calor|cachorro|nietos|playa ~
            cocina|coche|piso|bebé|jardín nuevo|nueva ~
        """,
        "it": """
            passate|passa|venite|vieni [a] trovarci|trovarmi|quando|un|da [giorno|volete|noi|trovarci]
            vecchio|vecchia|precedente|ex fornitore|agenzia|studio|grafico ~
            fornitore|agenzia|studio|grafico precedente ~
            [stato] un piacere|onore conoscer*|incontrar*|rivedervi|vedervi|ospitarvi ~
            mio|miei|mia|nostri|nostro|nostra|i vicini|vicino|vicina di|hanno|ha|si|che|ci ~
            che|quanta|tanta|troppo|bella|questa|questo|tanto|gran|sotto|con neve|pioggia|caldo|sole ~
            mio|nostro|nuovo|miei|nostri|i cucciolo|nipotini|nipoti|cagnolino ~
            bambini|figli|bimbi|adorano|amano ~ neve|pioggia|mare|spiaggia ~
            cucina|macchina|casa|bimbo nuova|nuovo di mia|mio|nostra|nostro ~
            stati|stato|stata|andati|andato|vado|andiamo al|alla|in mare|spiaggia|montagna ~
            mia|nostra|tua|vostra|sua|mio|nostro|vostro cucina|macchina|casa|bimbo nuova|nuovo ~
            mia|nostra|tua|vostra|sua|mio|nostro|vostro nuova|nuovo cucina|macchina|casa|bimbo ~
        """,
        "pt": """
            passem|passa|passe|apareçam|aparece|venham|vem lá|cá|por|visitar [cá|lá|um|nos|quando] dia|quiserem|um|cá|lá|nos
            antigo|antiga|último|anterior fornecedor|agência|estúdio|designer ~
            fornecedor|agência|estúdio|designer anterior ~
            [um] prazer conhecê|conhecer|conhecer*|encontrar*|rever* ~
            meu|meus|minha|nosso|nossos|nossa vizinhos|vizinho|vizinha ~
            que|quanta|tanta|tanto|muita|muito|bela|esta|este|com neve|chuva|calor|frio ~
            meu|meus|nosso|nossos|minha|os|novo cachorro|cachorrinho|netos|neto ~
            criancas|filhos|miudos|adoram ~ neve|chuva|praia|mar ~
            um|uma calor|frio|chuvada|nevao ~
            foi|fui|fomos|vou|vamos|estou|estamos|estive|estivemos ~ praia ~
            minha|nossa|tua|vossa|sua|meu|nosso|teu|vosso|seu cozinha|carro|casa|bebe nova|novo ~
        """,
        "nl": """
            kom|komen [jullie|u] [gerust|gezellig|vooral|zeker] [eens|een] [keer|een] langs|kijken|binnen ~
            [onze|ons|het|de] vorige|oude leverancier|bureau|partij|ontwerper ~
            leuk|fijn|prettig ~ ontmoet|ontmoeten|gezien|kennisgemaakt ~
            buren|buurman|buurvrouw ~
            sneeuw|regen|hitte|puppy|kleinkinderen|strand ~
            {we}|onze|mijn ~ nieuwe keuken|auto|flat|baby|badkamer|tuin ~
            hond|kat ~ dierenarts|pension|ziek|zielig ~
        """,
        "ru": """
            заходите|приходите|заезжайте|заглядывайте [как] [нибудь|к] [в] гости|нам|к|посмотреть ~
            прошлый|прошлая|предыдущий|предыдущая|бывший|старый подрядчик|студия|дизайнер|исполнитель|агентство ~
            приятно|рад|рада|здорово ~ познакомиться|увидеться|встретиться ~
            наши|мои|наш|мой|моя|нашей|соседями соседи|сосед|соседка|соседкой|соседом ~
            у нас|вас|меня ~ снег|погода|дождь|солнце|жара|щенок|внуки ~
            < [ну|и|опять] какой|какая|такая|такой ~ снег|погода|дождь|солнце|жара ~
            обожа*|люб* [снег|море] снег|море|дождь|солнце|зиму|лето ~
            у|нас|меня|моя|наша|купил*|себе [нас|меня|купил*] новая|новый|новую|новой кухня|машина|квартира|малыш|ванная|дача|кухню|машину ~
        """,
    },
    Mark.HERE: {
        "en": """
            {we} return|enclose|attach|submit|forward|present|supply|provide|tender [to] [you] herewith|hereby|the|our|my|a|your ~ , signed|countersigned|duly|completed|executed|as|for ~
            herewith|hereby [the|our|my|is|are|attached|enclosed] ~
            enclosed|attached , ~
            < uploaded|submitted|signed|paid|shared|posted|dropped|scanned the|it|them|all|everything|my|our|a|those|these ~
            {we} {have} [already|just|now] make|made|do|did|done|effect|effected|initiated|executed the|a|your|our|my|this payment|transfer|order|deposit|booking|upload|remittance ~
            {we} [just|already|now] made|effected|initiated|did|executed the|a|your|our|my|this payment|transfer|order|deposit|booking|upload|remittance ~
            payment|transfer|deposit|fee|balance|order [was|is|has|have] [been] [now|just|already] done|made|effected|initiated|executed|processed|placed|released|gone ~
            < [all] paid|transferred|wired|settled|sent|posted on|by|yesterday|today|this|last|in ~
        """,
        "de": """
            hab|habe|haben [ich|wir] [euch|ihnen|dir|das|es|die|den] eben|gerade|grad|vorhin|soeben|gestern|heute|schon ~ hochgeladen|geschickt|gemailt|überwiesen|bezahlt|eingestellt|abgelegt|unterschrieben|eingescannt|reingestellt|hochgeladn|hochgladen
            überwiesen|bezahlt|verschickt|abgeschickt|eingereicht|hochgeladen|unterschrieben|beglichen , ~
            < am|gestern|heute|vorgestern ~ ~ überwiesen|bezahlt|verschickt|abgeschickt|eingereicht|hochgeladen|beglichen|gemailt
        """,
        "nl": """
            heb|hebben ik|we|wij [net|zojuist|vanmorgen|gisteren|vandaag|al|zonet|vanochtend] ~ gezet|geplaatst|geüpload|overgemaakt|betaald|verstuurd|gestuurd|gemaild|ingevuld|getekend|ondertekend|opgeladen|doorgestuurd
            is|zijn [net|zojuist|vanmorgen|gisteren|vandaag|al|zonet] ~ overgemaakt|betaald|verstuurd|getekend|ondertekend|ingevuld|geüpload
            < overgemaakt|betaald|verstuurd|verzonden|getekend|geüpload|ingediend op|gisteren|vandaag|vanmorgen|net|zojuist|via|, ~
        """,
        "fr": """
            < viré|payé|réglé|envoyé|signé|posté|expédié|déposé le|ce|hier|aujourd'hui|par|, ~
        """,
        "es": """
            < transferido|pagado|enviado|firmado|subido|abonado|ingresado el|ayer|hoy|esta|por|, ~
        """,
        "it": """
            < bonificato|pagato|inviato|spedito|firmato|caricato|saldato|mandato il|ieri|oggi|stamattina|con|, ~
        """,
        "pt": """
            < transferido|pago|enviado|assinado|carregado|liquidado|depositado no|ontem|hoje|em|esta|por|, ~
        """,
    },
    Mark.STUDY: {
        "de": """
            {we} rede|reden|spreche|sprech|sprechen|telefoniere|schnacke|quatsche [noch|nochmal|erst|das|es|mal|grad|gleich|heute|morgen|später] mit ~
        """,
        "fr": """
            je|j'|nous|on [vais] [le|la|les|l'|en|lui|leur] [en] soumets|soumettons|soumet|parle|parlons|discute|discutons [ça|cela] [d'abord|encore|vite] à|au|aux|avec|entre|ce|en|cette|demain|ensemble|lundi|mardi|mercredi|jeudi|vendredi ~
            je|j'|nous|on en|lui|leur parle|parlons|discute|discutons en|à|au|avec|ce|cette|entre|demain|lundi|mardi|mercredi|jeudi|vendredi|ensemble|vite ~
            je|j'|nous|on en|lui|leur parle|parlons|discute|discutons [en|tous|ensemble|vite|encore|bientôt|,|rapidement] [interne] >
        """,
        "es": """
            [lo|la|los|las|se] [lo|la] consulto|hablo|comento|hablamos|comentamos [lo] con|a|al ~
            lo|la|los|las enseño con|a|al ~
            [lo|la|los|las] checo|checamos|chequeo|reviso|revisamos|miro|miramos >
            al regreso|volver|llegar [de] [las|la|mis] vacaciones|viaje|oficina|casa|puente ~
            al regreso|volver|llegar|rato [,] lo|la|los|las|os|te ~
            < [ok|vale] [,] al rato ~
        """,
        "it": """
            ne|lo|la|li|gliene parlo|discuto|discutiamo|mostro ~
            gliene parliamo ~
            parlo|parliamo|discuto|discutiamo con|al|alla|ai ~
        """,
        "pt": """
            vou|vamos falar|ver|discutir|conversar [isso|isto|o|a] com|a|ao|aos ~
            vou|vamos mostrar|levar [isso|isto|o|a|tudo] com|ao|aos ~
            vou|vamos mostrar isso|isto|tudo a ~
            vou|vamos mostrar|apresentar [isso|isto|tudo] para [o|a|os|as] meu|meus|minha|minhas|nosso|nossos|nossa|nossas ~
            vou|vamos mostrar a [o|a] [minha|meu|nosso|nossa] {kin} ~
        """,
        "nl": """
            {we} praat|praten|spreek|spreken|bel|bellen|overleg|overleggen [nog|eerst|het|even|vanavond|morgen|hierover] [even|nog] met ~
        """,
        "ru": """
            {we} [еще|сначала] поговорю|переговорю|посоветуюсь|созвонюсь|покажу|переговорим|посоветуемся [с|со] ~
            < [ок|принял|понял] [,] покажу|передам|перешлю|поговорю|посоветуюсь|спрошу|уточню ~
        """,
    },
    Mark.PENDING: {
        "fr": """
            < [encore] un peu de patience ~
            < patience , ~
            même|encore pas [encore] ouvert|regardé|lu|touché|commencé ~
            rien [n'|de|est] [est|a] [encore|été] décidé|arrêté|tranché|acté|validé ~
            je|j'|nous|on|n' [ne] [vous|t'|n'] [ai|avons|a] pas oublié* ~
            < [non|oui] [,] pas oublié* ~
            mais [sans] [seulement|pas|plutôt] seulement|pas|qu'|uniquement après|avant [la|le|les|l'|mon|ma|notre|nos|son|quelques] [mon|ma|notre] {time}|réunion|conseil|comité|salon|retour ~
            rien n' est [encore] sûr|garanti|certain|fait|joué ~
            délai|délais|date|échéance|planning|calendrier|timing|{time} ~ intenable|injouable|irréaliste|ingérable ~
            c'|ce|délai|date|{time} [me|nous] est|sera|semble|serait|paraît [malheureusement|hélas|totalement|juste] impossible [pour|avant|d'ici|cette|ce|d'] ~ {time}|temps|moment ~
            {time} [,] [c'|ce|ça|cela] [me|nous] est|sera|semble|serait|paraît [malheureusement|hélas|totalement|juste] impossible ~
            impossible pour|avant|cette|ce|d'ici|aujourd'hui [le|la|fin|cette] [le|la|fin] {time} ~
            impossible de|d' [le|la|les|vous|m'|nous|y] [le|la|les] répondre|finir|terminer|décider|tenir|avancer|trancher|trouver|joindre|réunir|boucler|passer|relire|regarder ~
            mais|,|promis sans garantie|promesse|garanties >
            suis|sommes|est|toujours|encore|c' [complètement|toujours|encore|un] [peu] sous l' eau ~
        """,
        "es": """
            < [tened|tenga|tengan|ten] [un] [poco] [de] paciencia ~
            ni|todavía|aún [no|siquiera] [lo|la|los|las|me] he|hemos abierto|mirado|podido|visto|tocado|empezado|leído ~
            no lo|la|los|las he|hemos abierto|mirado|tocado|empezado|leído ~
            no hay nada [todavía|aún] decidido|cerrado|firmado|definitivo ~
            no se ha decidido|cerrado|firmado|acordado [nada|todavía|aún] ~
            nada [está|hay] decidido|cerrado|firmado|acordado ~
            no me|nos|se|lo [he|hemos|ha|me] [olvidado|olvido] olvidado|olvido|olvidé|olvidamos ~
            pero [ya|solo|sólo|mejor] [ya|solo|sólo|mejor|será] después|pasadas|pasado|tras [de|del] [las|la|el|los] [próxima] {time}|reunión|feria|consejo|junta|viaje ~
            pero [ya|solo|sólo|mejor] [ya|solo|sólo|mejor|será] cuando vuelva|tenga|pueda|termine|volvamos|tengamos|podamos|acabe|pase|pasen ~
            nada es|está seguro|garantizado ~
            me|nos|lo es|resulta|será|veo|parece|ha [sido|del|casi] imposible|inviable ~
            {time} [,] [me|nos] es|será|resulta|parece [del|casi] imposible|inviable ~
            imposible para|antes|esta|este|hasta [de|del|el|la] [la|el] {time} ~
            imposible hoy ~
            imposible llegar a|antes|para ~
            pero|, sin garantías|prometer [nada] >
            hasta las|el cejas|cuello|orejas ~
            en cuanto mi|mis|nuestro|nuestra|me|nos|pueda|podamos|tenga|tengamos|vuelva|volvamos|sepa|sepamos|haya|termine|salga ~
            en cuanto el|la|los|las .. vuelva|vuelvan|llegue|termine|firme|apruebe|tenga|responda|conteste|diga|digan|pueda|salga|esté|acabe|decida|mande|pase|envíe|dé|den|confirme|regrese ~
            en cuanto lo|la|los|las|se [lo] tenga|tengamos|vea|veamos|sepa|sepamos|haya|hayamos|mire|revise|termine|pueda|consiga|firme|apruebe|aprueben|confirme|confirmen|decida ~
            en cuanto esté|llegue ~
        """,
        "it": """
            < [ancora] un po'|poco|minimo di pazienza ~
            < abbiate|abbi [ancora] [un] [po'] [di] pazienza ~
            non [l'|li|lo|la|le] [ho|abbiamo] [ancora|neanche|nemmeno] ancora|neanche|nemmeno aperto|aperta|guardato|guardata|letto|letta|toccato|iniziato ~
            neanche|nemmeno [l'|li|lo|la|le] [ho|abbiamo] [ancora] aperto|aperta|guardato|guardata|letto|letta|toccato|iniziato ~
            nulla|niente e [stato] [ancora] deciso|stabilito|definito|confermato|definitivo ~
            ancora non e [stato] deciso|stabilito|definito|confermato|definitivo ~
            non e [stato] [ancora] [stato] deciso|stabilito|definito|confermato [ancora] [nulla|niente] ~
            e|sono|sara|saranno|va|vanno|resta|sottopost* [ora|ancora|gia|tutto] al|all'|sotto|allo vaglio|esame|attenzione|studio del|della|dei|di|dell' ~
            non [me|mi|ce] [ne|lo|sono|la] [sono|siamo] scordato|scordata|dimenticato|dimenticata|scordati|dimenticati ~
            ma [solo|solamente|soltanto|non] [prima] dopo|passate|finite|passata|finita [il|la|le|i|gli|l'|di] [nostra|mia|mio|nostro|prossima] lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|pasqua|natale|capodanno|ferie|feste|festa|ponte|weekend|fiera|riunione|consiglio|assemblea|estate|vacanze|chiusura|saldi|ritorno|rientro|stagione|trasloco|evento|inventario|inaugurazione ~
            ma solo|solamente|soltanto piu tardi|avanti ~
            ma solo|solamente|soltanto a|ad|in|da|verso|per fine|inizio|meta|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|primavera|autunno|estate ~
            ma dopo|passate|finite il|la|le|i|gli|l'|lunedi|martedi|mercoledi|giovedi|venerdi|pasqua|natale|ferie [nostra|mia|mio|nostro|prossima] [ferie|feste|festa|ponte|weekend|fiera|riunione|consiglio|assemblea|estate|vacanze|chiusura|saldi|ritorno|rientro|lunedi|martedi|mercoledi|giovedi|venerdi|stagione|trasloco|evento|10|15|20] >
            e|sono|resta|sta [ora|adesso|gia|ancora|tutto] in|nelle mano|mani a|al|all'|allo|alla|del|di|ai|della [nostro|nostra|nostri|mio|mia] {people} ~
            nulla|niente è sicuro|certo|garantito ~
            [non] ce la faccio|facciamo|farò ~
            senza garanzie|promettere ~
            , [ma] senza impegno|garanzia >
            ma senza impegno|garanzia >
            incasinatissimo|incasinatissima|sommerso|sommersa|oberato|oberata ~
            appena [il|la|lo|l'|i|le] mio|mia|nostro|nostra|torna|torno|posso|possiamo|ho|abbiamo|so|sappiamo|finisco|finiamo|riesco|rientra|rientro|avro|avremo|{people} ~
            < [ok|si|va|bene|certo] [bene] [,] appena arriva|arrivano .. >
        """,
        "pt": """
            < [mais] um pouco [mais] de paciência ~
            < tenham|tenha [um] [pouco] [de] paciência ~
            aqui|isto|isso|semana|casa|escritorio|dia|vida|tudo|estamos|estou|andamos [aqui] [esta|anda|foi|e|num|em|ta|virou|este] [mesmo] um caos ~
            < [esta|anda|ta|e|foi] um caos ~
            ainda|nem|sequer nem|não|sequer [sequer|o|a] abri|abrimos|vi|vimos|li|peguei|olhei|toquei ~
            ainda [não] [há|foi|está] nada|não [está|foi|há] decidido|decidida|fechado|definido|decisão ~
            não [me|nos] esqueci|esquecemos|esquecido ~
            mas [so|apenas|ja] [so|apenas|mais|la] depois|apos|passadas|la de|do|da|das|dos|para [o|a|os|as|meu|minha|proximo|proxima] {occasion} ~
            mas [so|apenas|ja] depois|apos|passadas [o|a|os|as] {occasion} ~
            mas so|apenas|ja em|na|no|a|daqui|la|para|depois [o] {occasion} ~
            esta|estao [ainda|agora] com|na|no|nos o|a|os|as|meu|minha|nosso|nossa|departamento [nosso|nossa|meu|minha|departamento] {people}|departamento|juridico|advogado|advogada ~
            nada é|está certo|garantido|seguro ~
            < [isso|isto|mas|infelizmente|para|esta|sera|vai|fica|ta|parece|acho|que] [e|esta|ser|ficar|semana|que|sera] [mesmo|muito|bem|praticamente] impossivel|inviavel|complicado ~
            e|esta|sera|ser|parece|fica [mesmo|muito|bem|praticamente] impossivel|inviavel|complicado para|antes|esta|hoje|ate|essa|nesta|conseguir|agora|amanha|segunda|enviar|por|neste [mim|nos|conseguir|semana|hoje|amanha|segunda|terca|quarta|quinta|sexta|aqui|momento|enviar|mandar|o|a|ate] ~
            impossivel [para|ate] antes|hoje|amanha|esta|este|nesta|segunda|terca|quarta|quinta|sexta|agora|ate ~
            para|ate|antes|esta|este|nesta|na|essa .. {day} e|esta|sera|fica|vai [ser] [mesmo|muito|bem] impossivel|inviavel|complicado ~
            sem garantias|prometer ~
            , [mas] sem compromisso|garantia >
            mas sem compromisso|garantia|garantias >
            estou|estamos|ando|andamos|trabalho|coisas|agua|enterrado|enterrada [de] [com|em|trabalho|coisas|agua] ate ao|o pescoco ~
            < assim que [o|a|os|as|eu|nos|me|te|lhe|tudo|isso] [meu|minha|nosso|nossa|lhe] puder|pudermos|possivel|souber|soubermos|tiver|tivermos|conseguir|conseguirmos|possa|receber|recebermos|voltar|chegar|chegarem|for|sair|der|{people} ~
            < assim que estiver pronto|pronta|tudo|prontos ~
            nada [está|foi|ficou|há] está|foi|ficou [ainda] decidido|definido|fechado|resolvido ~
        """,
    },
    Mark.CLOSING: {
        "en": """
            that|which concludes|completes ~ round|phase|part|side ~
            no [more|further|other|open] questions|points|queries|issues|wishes|requests|comments from|on [our|my|this] [end|side] ~
        """,
        "nl": """
            is|zijn .. wat ons|mij betreft rond|klaar|afgerond|compleet|akkoord
            is|zijn [deze|dit|de|het|alles] .. rond|compleet|afgerond >
            geen [verdere|open|andere] vragen|punten|opmerkingen meer|van|verder ~
        """,
        "de": """
            keine [weiteren|offenen|anderen] fragen|punkte|anliegen [mehr|von|unsererseits|offen] ~
        """,
        "ru": """
            вопросов|замечаний [у|больше|нас] больше|нет [нет] ~
        """,
        "fr": """
            plus|pas [aucune|d'autre|d'autres|de] question|questions|point|remarque [de] notre|ma|nous|ouvert ~
        """,
        "es": """
            no hay|tenemos|quedan más preguntas|dudas|puntos ~
            sin más preguntas|dudas ~
        """,
        "it": """
            nessun'|nessuna|nessun|niente altra|altre|ulteriore|altro domanda|domande|dubbio|questione ~
        """,
        "pt": """
            não há|temos|restam mais perguntas|dúvidas|questões|pontos ~
            sem mais perguntas|dúvidas ~
        """,
    },
    Mark.COURTESY: {
        "en": """
            thank god|goodness|heavens
            thanks for the|your|all ~ nudge|patience|prod|chase
            thank you for your|bearing ~ patience|us|me
            hold your horses
            appreciate|appreciated [the|your|this|that] [gentle|friendly|kind] reminder|nudge|chase|prod|follow-up|patience|chasing
            put|got|have it|this|that|you in|on the|my|our diary|calendar|list|radar
            dropped the ball
            my bad|fault|mistake|apologies
            we|i ask for|you your|for patience
            please [be] patient|patience [with|while] ~
        """,
        "de": """
            gott sei dank
            wünscht|wünsch|drückt|drück mir|uns glück|daumen
            [wir|ich] bitten|bitte [sie|euch|dich] um [etwas|ein|ihre|noch|eure|wenig] [wenig|bisschen|etwas] geduld|nachsicht
            mein|meine fehler|schuld
        """,
        "fr": """
            dieu merci
            grâce à dieu
            merci de [bien] [vouloir] patienter ~
            [c'] [est] ma|notre faute
        """,
        "es": """
            gracias a dios
            rogamos|ruego|pedimos|pido [un|su|algo] [poco] [de] paciencia
            culpa mía|nuestra
        """,
        "it": """
            grazie a dio|al cielo
            [la|vi|le] [preghiamo|prego|chiediamo] di attendere|pazientare|avere ~
            colpa mia|nostra
            spero che il|la|vada|tutto|sia|abbiate|abbia|lei|voi ~ bene|andato|viaggio ~ ~ >
        """,
        "pt": """
            graças a deus
            [pedimos|agradecemos|peço|solicitamos] [a|um] [sua|vossa|pouco] [de] paciência
            culpa minha|nossa
        """,
        "nl": """
            goddank|godzijdank
            [nog] [even] geduld [aub|alstublieft]
            mijn fout|schuld
        """,
        "ru": """
            слава богу
            просим|прошу [вас] [немного] подождать|потерпеть|терпения
            [моя|наша] вина
        """,
    },
    Mark.HEARD: {
        "en": """
            has|have|was|were [been|now|already] been|now|already forwarded|passed|transferred|referred|assigned|routed ~ to ~
        """,
        "de": """
            wurde|wurden|ist|sind ~ weitergeleitet|weitergegeben|übergeben|zugewiesen [worden]
        """,
        "fr": """
            a|ont été [bien] transmis|transmise|transmises|transférée|transféré|enregistrée|enregistré|adressée [au|à|aux] ~
        """,
        "es": """
            se ha|han trasladado|remitido|derivado|enviado a|al ~
            ha|han sido trasladada|trasladado|remitida|derivada|registrada ~
        """,
        "it": """
            e|sono stata|stato|stati inoltrata|inoltrato|trasmessa|trasmesso ~
            richiesta|messaggio|mail|email|segnalazione|pratica|domanda|ticket ~ e|sono stata|stato registrata|registrato|assegnata|assegnato ~
        """,
        "pt": """
            foi|foram encaminhado|encaminhada|reencaminhado|transmitido|transmitida ~
            pedido|mensagem|email|solicitacao|chamado|ticket|reclamacao ~ foi|foram registado|registrada|registrado|registada ~
        """,
        "nl": """
            is|zijn|werd [inmiddels|al] doorgestuurd|doorgezet|doorgegeven|overgedragen ~
        """,
        "ru": """
            передан|передано|передана|переданы|направлено|направлена [в|на|нашему|вашему] отдел|рассмотрение|специалисту|менеджеру|бухгалтерию ~
        """,
    },
}
