"""How a team takes back what it asked: off your list, settled elsewhere, no more to sign, left at that; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.CLOSING: {
        "en": """
            , [and] file|case|matter closed >
            < [with] [that|this] [,] our|my work|job|part [here] is [now] done|finished|complete [here] >
            remains|left [only|just] [for] [me|us] [only|just] [to] thank|wish you ~
            this|that|which brings ~ our|my|the|your instructions|mandate|retainer|engagement|matter|project|involvement to an|a end|close ~
            last|final [of] [the] snag|snags|point|points|item|items|question|defect|issue [is|has|now|been] [been|now] ticked|crossed|settled|resolved|sorted [off] ~
            with that|this [,] our|my part|work|job|bit is|'s done|finished|complete|over >
            no worries about ~ , {we} got|found|had|have|took ~
            < [so|please|you] [can] stop looking|searching|hunting for ~
            nothing [left] [open|outstanding|pending] open|outstanding|pending|owed|owing between us ~
            no worries|worry|need about ~ , {we} 'll|have|can|will ~
            do n't|not worry|bother|trouble [yourself|yourselves] about|with ~ , {we} 'll|have|can|will ~
            insurer|council|bank|court|authority|authorities|landlord|registry|office [has|have] waives|waived|waive|dropped|withdrew|withdrawn ~ requirement|condition|demand|request|form|certificate|copy|original|originals|signature|proof|document|documents|report|it|that ~
            one form|step|document less|fewer ~ >
            < [ok|okay|right|fine|noted|understood] [,] [understood|noted|ok] , then {we} drop|skip|cut|scrap|omit ~ >
            all|both [the|of|your] [your|the] approvals|answers|permissions|releases|consents|replies|sign-offs|signatures are|have|'re [now|all] in|here|through|arrived|back ~
            can|could [now|all] put your feet up ~
            can|could [now|all] sit back|relax [now|and] ~ >
            , so|and {we} 're|are [all|now] [all|now] square|even|quits|sorted >
            this|that|which concludes|closes|ends|completes the|our|this|my matter|case|file|work|project|business|instruction|job|engagement ~
            that 's the|your lot >
            {we} 'll|will|can|shall [now|just] go|do|manage ~ without ~ then|now [,|so|thanks] [thanks|thank] [you] >
            do n't|not lose|give [it] any|another [more] sleep|thought ~
            all boxes|tasks|items [are] ticked|done ~
            strike|cross|take|tick|scratch|scrub|delete|check it|that|this|them|the|one|item|point [one|item|point|of] off|from your|the|our|you list|plate|desk|hands|agenda ~
            can|could|may [now|also|safely|therefore|then] cross|strike|scratch|tick|take it|that|this|them off ~
            one thing|job|item|worry|task less|fewer for|on you|your ~ >
            one thing|job|item|worry|task less|fewer [for] [you] to do|worry ~ >
            one less|fewer thing|job|item|worry|task for|on|to you|your|do|worry ~ >
            account|balance is|'s|stands|has [now|therefore|thus|been] [now|at] clear|zero|settled|balanced|square|nil [in] [full] >
            point|question|matter|request|issue|that|this is|'s|becomes|makes [now|therefore|thus|then|it] [now] moot|obsolete|superfluous|redundant ~
            request|mail|email|message|question|note|reminder|enquiry ~ no longer applies|counts|stands ~
            leave it|things|that|this [then] [at] that|there [then] [then] >
            no need to come|get|write|ring|call|report back to me|us ~
            no need to come|get|write|ring|call|report back >
            answered|replied|confirmed|paid|signed already , thanks|thank|cheers ~ >
            already answered|replied|confirmed|paid|signed , thanks|thank|cheers ~ >
            got|had ~ from ~ instead >
            , so|and that 's|is [all|now] sorted|settled|done|dealt >
            nothing more|left|else|further [left|for] [for] [you] to sign|send|do|pay|fill|bring|decide|add|measure [any|now|on] ~
            nothing for you to sign|send|do|pay|fill|bring|decide|add|measure [any|now|on] ~
            everything|all is|'s [now] complete|settled >
            project|file|case|folder is|has|'s [now|been] [been] archived >
            , [so|and] no ~ needed|required|necessary [any] [more|longer|now|then] >
        """,
        "de": """
            , [und] akte|vorgang|fall|sache geschlossen|abgeschlossen >
            < [damit] [ist] unsere|meine arbeit|aufgabe|mission [ist] [damit|hiermit|hier] getan|erfüllt|beendet >
            bleibt|bleiben mir|uns [nur|noch|jetzt] [nur|noch] , ihnen|euch|dir ~ danken|wünschen ~
            letzte|letzter mangel|punkt|frage [ist|wäre] [auch] [damit|nun] abgehakt|erledigt|behoben|geklärt ~
            < [bitte|also] sucht|such [bitte] nicht mehr|weiter ~
            < [bitte|also] suchen sie [bitte] nicht mehr|weiter ~
            zwischen uns [ist] nichts mehr offen ~
            müsst|müssen|musst|braucht|brauchen|brauchst [ihr|sie|du] [euch|sich|dir] [also|da] [keine|nicht|nichts] mühe|sorgen|umstände|gedanken [zu] machen ~
            versicherung|bauamt|bank|gericht|amt|behörde|vermieter|finanzamt verzichtet|verzichten [nun|doch|jetzt|also|damit] auf|darauf|nun|doch ~
            ein formular|dokument|schritt weniger ~ >
            brauchst|brauchen|braucht|musst|müssen [sie|ihr] mir|uns [hierauf|darauf|dazu] nicht [zu] antworten|schreiben ~
            dann fällt|fallen das|der|die ~ weg|aus|flach >
            alle freigaben|zusagen|antworten|genehmigungen|einwilligungen|rückmeldungen|unterschriften [sind|liegen] [jetzt|nun] da|vor|eingegangen|beisammen ~
            könnt|können|kannst [ihr|sie|du] [also|jetzt|nun|euch|sich|dich] [die] [beruhigt|füße] hochlegen|zurücklehnen >
            bist|seid|sind du|ihr|sie [also|damit] fein|aus raus|dem ~ >
            du|ihr|sie bist|seid|sind [also|damit] fein raus >
            frage|punkt|bitte|anfrage|thema|aufgabe|mail ~ kannst|könnt|können du|ihr|sie [also|damit|gerne|getrost] streichen|vergessen|abhaken ~
            müssen|müsst|musst|brauchen|braucht|brauchst [sie|ihr|du] [auch|also|jetzt|dann] nichts mehr [zu] schicken|senden|liefern|machen|tun|unternehmen|veranlassen|einreichen >
            macht|mach|machen [sie] [euch|dir|sich] keinen kopf|keine mehr|gedanken [mehr] ~ >
            von|aus eurer|ihrer|deiner|eurem|ihrem|deinem|der|dem liste|zettel|agenda|tisch|aufgabenliste streichen|gestrichen|nehmen ~
            eine|ein sache|aufgabe|punkt|sorge|ding weniger für|auf euch|sie|dich|eurer|ihrer|deiner ~ >
            konto|saldo|rechnung ist|wäre [damit|nun|somit|jetzt] ausgeglichen|beglichen >
            erinnerung|nachfrage|anfrage|mahnung|mail [von] ~ [bitte] ignorieren|vergessen|überschnitten|gekreuzt ~
            [haben|hat] sich ~ überschnitten|gekreuzt >
            belassen|lassen|belasse|lasse wir|ich es|das [also|jetzt|dann|einfach|erst|gern|mal] [mal] dabei|so|bleiben|bewenden [bleiben|bewenden|,|danke|dann] [danke|dann] >
            wird|werden|ist|sind [damit|also|somit] nicht mehr|länger benötigt|gebraucht|nötig|erforderlich|notwendig >
            müssen|müsst|musst|brauchen|brauchst|braucht [sie|ihr|du] [also|sich|da|jetzt|das] [also|jetzt] doch nicht|nichts [mehr|selbst|extra|zu] messen|nachmessen|kommen|schicken|suchen|unterschreiben|ausfüllen|tun|machen|liefern|ändern|zahlen|bezahlen|antworten >
            haben|habe wir|ich jetzt|inzwischen|mittlerweile von ~ >
            habe|haben [ich|wir] inzwischen|mittlerweile von .. bekommen|erhalten [,] ~
            hat|haben [mir|uns] schon|bereits|inzwischen|mittlerweile geantwortet|bestätigt|unterschrieben|bezahlt|zugesagt , danke|vielen|besten ~ >
            mehr wollte|wollten|brauche|brauchen|brauchte|brauchten ich|wir [gar|auch] nicht [wissen|mehr] ~ >
            ist|gibt es|nichts [auch] [nichts] mehr zu unterschreiben|unterzeichnen|tun|liefern|zahlen|entscheiden|schicken ~ >
            verzichten|verzichte [wir|ich] nun|jetzt|dann|doch|also|daher [dann|doch] auf ~ >
        """,
        "fr": """
            , [et] dossier|affaire clos|close|classé|classée >
            nous|on voilà|sommes|est [donc|ainsi|maintenant|désormais] quittes|quitte ~ >
            < notre|mon travail|mission s' achève|termine|arrête ici|là >
            reste [plus] qu' à vous remercier|souhaiter ~
            dernière|dernier réserve|point|défaut|question est [donc|désormais|maintenant] levée|levé|réglé|réglée|résolu|résolue ~
            ne cherchez|cherche plus ~
            reste [donc|plus] rien d' ouvert|impayé|pendant entre nous ~
            ne vous|t' embêtez|embête|fatiguez|fatigue|inquiétez|inquiète|cassez|donnez [donc] pas|plus [la|avec|pour|de] ~ , nous|on|je ~
            mairie|assureur|banque|tribunal|assurance|syndic|préfecture renonce|renoncent|renoncé [finalement|donc] [finalement|donc] à|au|aux ~
            un|une formulaire|document|démarche de moins ~ >
            on|nous supprime|supprimons|enlève|enlevons|retire|retirons [donc] le|la|les|l' ~ alors|donc >
            toutes|tous les validations|accords|réponses|autorisations|retours|signatures [sont|nous] [sont] là|arrivés|arrivées|parvenus|parvenues|rentrés|rentrées ~
            pouvez|peux [maintenant|donc] souffler|dormir|vous|te [reposer|détendre] [tranquille|tranquilles] >
            tu|vous es|êtes [donc] tranquille|tranquilles >
            met|mettra|mettent [un|donc] terme|point|fin à|final ~ affaire|dossier|mission|projet|sujet ~
            les cases sont [toutes|donc] cochées ~
            n' y pensez|pense plus ~
            fera|ferons|ferai sans [le|la|les|l'] ~ alors|donc|finalement ~
            rayer|barrer|retirer|enlever|ôter de votre|vos|ta|tes|la liste|tâches|agenda ~
            un|une chose|souci|tâche|corvée de moins pour|à|sur vous|toi|faire|votre|ta ~ >
            compte est|a|se [donc|ainsi|désormais|été|maintenant] soldé|équilibré [,] >
            est|sont|devient|deviennent [donc|ainsi|désormais|maintenant] [devenue|devenu] sans objet|suite ~
            est|devient|sont [donc|ainsi|désormais|maintenant] [devenue|devenu] caduque|caduc ~
            ne|n' tenez|tiens [donc] pas|plus compte [de] [ma|mon|notre|ce|la|mes] ~
            courriers|mails|messages|courriels se sont croisés ~
            en reste|restons|restera|resterons là [alors|donc|pour] ~ >
            restons en là ~ >
            n' est|sont [donc|finalement|alors] plus utile|utiles|nécessaire|nécessaires|requis|requise|d' [actualité] >
            pas la peine de|d' ~ finalement ~
            finalement [ce] [n'] [est] pas la peine ~
            a|ont déjà répondu|confirmé|payé|signé|validé [,] merci ~ >
            a|ont déjà répondu|confirmé|payé|signé|validé , [bien] >
            dossier|tout est donc|maintenant|désormais|ainsi [bien] complet|complets|bouclé|ordre >
            nous|on nous|se passerons|passera [donc|finalement] de|du|d'|des ~ >
        """,
        "es": """
            , [y] expediente|caso|asunto cerrado|archivado|concluido >
            estamos|quedamos en paz >
            así que|quedó|queda obra|trabajo|faena terminada|terminado|acabada|acabado >
            < [aquí] nuestro|nuestra|mi trabajo|misión termina|acaba|concluye aquí >
            queda daros|darle|darles|darte las gracias ~
            queda agradeceros|agradecerle|agradecerles|agradecerte|desearos|desearle ~
            último|última desperfecto|punto|defecto|cuestión [ya] queda|está resuelto|resuelta|cerrado|cerrada ~
            resuelto|resuelta|cerrado|cerrada el|la último|última desperfecto|punto|defecto|cuestión ~
            no busques|busquéis|busque|busquen más ~
            no queda|hay nada pendiente|abierto entre nosotros ~
            no os|te|se molestéis|molestes|moleste|molesten|preocupéis|preocupes|preocupe|preocupen con|por ~ , ~
            aseguradora|ayuntamiento|banco|juzgado|notaría|casero renuncia|prescinde|renuncian [finalmente] a|al|de|del ~ requisito|documento|documentos|original|copia|firma|certificado|informe|formulario|justificante|ello ~
            un|una formulario|documento|trámite menos ~ >
            pues|entonces quitamos|suprimimos|eliminamos el|la|los|las ~ >
            llegado|tenemos|están|tengo [ya] todas|todos las|los aprobaciones|respuestas|autorizaciones|firmas|permisos|confirmaciones ~
            podéis|puedes|puede|pueden [ya] descansar|relajaros|relajarte|despreocuparos|despreocuparte >
            así que tranquilo|tranquila|tranquilos|tranquilas >
            olvida|olvidad|olvide|olvidaos|olvídate lo|de [lo] de|del ~
            no tenéis|tienes|tiene|tienen que mandar|enviar|hacer|firmar [ya|más] nada ~
            haremos|hacemos|haré|hago sin el|la|los|las ~ >
            no le|les deis|des|dé|den más vueltas ~
            ya no corre|hay prisa , y|así ~ nada ~
            tachar*|borrar*|quitar* de la|vuestra|tu|su|vuestros|tus|sus|vuestras lista|pendientes|tareas|agenda ~
            una|un cosa|tarea|preocupación menos para|que|en vosotros|ti|usted|ustedes|vuestra|tu|hacer|tenéis|tienes ~ >
            cuenta|saldo|factura está|queda|quedó [ya|así] saldada|saldado|liquidada|liquidado >
            queda|quedan|está|quedó [ya|así] sin efecto|objeto ~
            no tengas|tengáis|tenga|tengan en cuenta mi|nuestro|nuestra|el|este|la recordatorio|correo|mensaje|mail|petición|reclamación ~
            correos|mensajes [se] han|se cruzado|cruzaron ~
            dejémoslo así|ahí|estar|aquí ~ >
            lo dejamos así|ahí|estar|aquí [entonces|pues] [,] >
            ya contestó|respondió|confirmó|pagó|firmó|contestado|respondido [,] gracias ~ >
            todo lo que [yo] quería|queríamos|necesitaba|necesitábamos|buscaba [saber] >
            con esto|eso queda|está [todo|el|la] [expediente|asunto|tema|pedido|encargo] completo|cerrado|terminado|concluido [todo|el|la|,] [expediente|asunto|tema|pedido|encargo|gracias] [,] [gracias] >
            prescindimos|prescindiremos|prescindo [finalmente] de|del ~ >
            ya lo|la|los|las [he|hemos] encontré|encontramos|encontrado|localicé ~ >
            ayuntamiento|banco|juzgado|notaría finalmente|ya no exige|pide|requiere ~ documento|papel|copia|original|certificado|justificante ~
        """,
        "it": """
            , [e] pratica|fascicolo|caso chiusa|chiuso|archiviata|archiviato >
            < [per] [noi|me] il|nostro|mio [nostro|mio] sipario|lavoro|compito cala|finisce|termina qui >
            resta [altro] che ringraziarvi|ringraziarla|ringraziarti|augurarvi|augurarle ~
            ultimo|ultima difetto|punto|questione è [ora|ormai|adesso] risolto|risolta|chiuso|chiusa ~
            non cercate|cercare|cerchi più ~
            niente|nulla in|di sospeso|aperto tra noi ~
            non preoccuparti|preoccupatevi|disturbatevi|si [preoccupi] per|con|di ~ , ~
            assicurazione|comune|banca|tribunale rinuncia|rinunciano [alla|al|all'|ai|agli] ~ requisito|documento|documenti|originale|originali|copia|firma|certificato|perizia|modulo ~
            un modulo|documento in meno ~ >
            arrivate|arrivati|ricevuto tutte|tutti le|i approvazioni|autorizzazioni|risposte|firme|conferme ~
            con|si ciò|chiude|conclude [si] [chiude|conclude] la|il|l' pratica|incarico|lavoro|vicenda ~
            lascia|lasciate|lasci stare|perdere la|il|le|i ~
            facciamo|faremo senza [il|la|le|i] ~ allora|pensateci|pensarci [più] [,|grazie] [grazie] >
            non ci pensate|pensare|pensi più ~
            toglier*|cancellar*|depennar* dalla|dal|dalle vostra|tua|sua|lista|elenco|cose ~
            una|un cosa|pensiero|compito in meno ~ >
            conto|saldo|fattura è [quindi|ora|così] saldato|saldata|pari|azzerato >
            decade|superata|superato|decaduta|annullata richiesta|domanda ~
            richiesta|domanda|mail è [quindi|ormai|ora] superata|decaduta|annullata|vana ~
            non tenete|tenga|tenere|tener conto [della|del] [mia|mio|nostra] sollecito|mail|messaggio|richiesta ~
            lasciamo|chiudiamo|fermiamo|fermiamoci [la|lo] così|qui [allora|dunque] ~ >
            non è|sono|serve|servono più necessario|necessaria|necessari|necessarie|utile ~ >
            non c'è|c' [è] [più] nulla|niente [più] da firmare|fare|mandare|pagare ~
            ha|hanno già risposto|confermato|pagato|firmato , grazie ~ >
            adesso|ora|così la|il pratica|tutto è completa|completo|completato >
        """,
        "pt": """
            , [e] processo|assunto|caso fechado|encerrado|concluído >
            estamos|ficamos [assim|agora] quites >
            por|é isso|assim obra|trabalho concluída|acabada|concluído|acabado >
            < [pela|da|por] [nossa|minha] [parte] [,] missão cumprida >
            < o nosso|meu trabalho termina|acaba|fica aqui|concluído >
            resta [me|nos] [apenas|só] agradecer|desejar ~
            último|última defeito|ponto|questão está|fica|ficou resolvido|resolvida|fechado|fechada ~
            resolvido|resolvida|fechado o|a último|última defeito|ponto|questão ~
            não procurem|procure|procures mais ~
            nada [mais] pendente|em [aberto] entre nós ~
            não se|te preocupem|preocupe|preocupes|incomodem|incomode com ~ , ~
            seguradora|câmara|banco|tribunal dispensa|prescinde|dispensou ~ documento|documentos|original|originais|cópia|assinatura|certidão|relatório|formulário|comprovativo|declaração ~
            um formulário|documento a menos ~ >
            chegaram|temos [já] todas|todos as|os aprovações|autorizações|respostas|assinaturas ~
            isto|isso|assim conclui|encerra|termina o|a assunto|processo|trabalho|caso ~
            esqueça|esqueçam|esquece a|o pergunta|assunto|questão|lembrete ~
            não pense|pensem|penses mais nisso ~
            riscar|tirar|apagar [isso|isto] da|do vossa|tua|sua|lista|agenda|vosso ~
            uma|um coisa|tarefa|preocupação a menos ~ >
            conta|saldo|fatura está|ficou [agora|já|assim] saldada|liquidada|saldado|regularizada|zerada >
            pedido|solicitação|pergunta fica|ficou|está sem efeito ~
            não tenha|tenham|tenhas|considere|considerem em|o|a [conta|meu|minha|último] lembrete|email|mensagem|pedido ~
            deixamos|deixemos|ficamos|fica isso|assim|por [por] [aqui|isso|assim] então|aqui >
            já não é|são|faz necessário|necessária|preciso|falta|precisa ~ >
            não há|falta|tem [mais] nada [mais] para|a|por assinar|fazer|enviar|pagar ~
            já respondeu|confirmou|pagou|assinou [,] obrigado|obrigada ~ >
            com isto|isso fica|está completo|tudo|concluído ~ >
        """,
        "nl": """
            , [en] dossier|zaak gesloten|afgerond >
            staan|zijn [we|wij] [nu|weer|dan] quitte >
            de|deze klus is [dan] [van|wat] [onze|ons] [kant] geklaard >
            < [daarmee|hiermee] ons|mijn werk|klus|taak [hier] zit erop >
            < [daarmee|hiermee] zit ons|mijn werk|taak [hier] erop >
            rest ons|mij|me [nog|alleen] [nog] [u|jullie|je] [hartelijk] te bedanken|danken ~
            laatste punt|puntje|gebrek|vraag [is] [nu|ook] afgevinkt|opgelost|afgehandeld|verholpen ~
            zoek|zoekt niet verder|meer ~
            dus jullie|je|u zijn|bent klaar >
            tussen ons [staat] [er] niets|niks meer open ~
            geen zorgen over|om|maken ~ , ~ zelf >
            verzekeraar|gemeente|bank|rechtbank ziet af ~ van ~ eis|formulier|document|stukken|origineel|kopie|handtekening|rapport|verklaring|bewijs ~
            een formulier|document minder ~ >
            alle goedkeuringen|antwoorden|vergunningen|handtekeningen [zijn] [nu] binnen ~
            hiermee|daarmee is|sluiten [we] de|het zaak|opdracht|dossier afgerond|gesloten|af ~
            vergeet de|het|mijn vraag|mailtje|mail over|van ~
            dan doen we het zonder ~ >
            denk|denken er [maar] niet meer over|aan ~
            van jullie|je|uw|de|het lijstje|lijst|bord|agenda schrappen|strepen|halen ~
            streep|schrap|strepen|schrappen [het|dat|die|maar] ~ van|door jullie|je|uw|de lijst|lijstje ~
            weer|één|een ding|taak|zorg minder ~ >
            rekening|saldo|factuur is [nu|daarmee|hiermee] voldaan|vereffend|betaald >
            verzoek|vraag|mail|herinnering is|vervalt [daarmee|hiermee|nu|dus] [komen] [te] vervallen|achterhaald ~
            vervalt [daarmee|hiermee|dus] >
            elkaar gekruist ~ >
            laten|laat we|ik het|dat [daar|hier|dan|maar] [dan|maar] bij|zo|daarbij|hierbij >
            houden we|ik het [dan|maar|daar] [maar] bij|zo|op >
            hoeft|hoeven|hoef [je|jullie|u] [dus|toch] [je|jullie|u] toch niet ~ >
            niets|niks meer te tekenen|ondertekenen|doen|sturen|betalen ~
            heeft|hebben [al] al geantwoord|bevestigd|betaald|getekend , bedankt|dank ~ >
            meer hoefde|hoefden|wilde|wilden ik|we niet [te] [weten] >
            [daarmee|hiermee|nu] is|alles [het] [dossier|alles] [is] compleet >
        """,
        "ru": """
            , [и] дело|вопрос закрыто|закрыт|завершено >
            < на этом [мы] прощаемся ~
            < [на] [этом] наша|моя работа|миссия|задача [на] [этом] выполнена|закончена|завершена|окончена >
            остаётся [только|лишь] поблагодарить|пожелать ~
            последнее|последний|последняя замечание|пункт|вопрос|недоделка [теперь] снято|снят|снята|закрыт|закрыто|решён|устранена|устранено ~
            больше не ищите|ищи ~
            не ищите|ищи больше ~
            ничего не осталось|остаётся [открытым|нерешённым|больше] ~ >
            не беспокойтесь|волнуйтесь о|об|насчёт|по ~ , ~ сами ~
            страховая|банк|суд|мэрия отказалась|отказался|отказывается от ~ требования|документа|документов|справки|оригинала|копии|подписи|отчёта|акта|формы ~
            все согласования|ответы|разрешения|подписи [уже] получены|пришли|собраны|есть ~
            на|этим дело|работа|вопрос завершено|завершена|закрыто|закрыт ~
            забудьте|забудь про|о|об вопрос|плитку|письмо|просьбу ~
            не думайте|думай больше|об [об] [этом] >
            вычеркнуть|вычёркивайте|вычеркните|вычеркивайте [это|его|её|их] из [вашего|своего|списка] ~
            одним делом|одной|пунктом [заботой|задачей] меньше ~ >
            задолженность|долг [теперь|полностью] погашена|погашен [,|спасибо] >
            просьба|вопрос|запрос|письмо [мой|моя|моё|таким] [образом] [теперь|уже|больше] отпала|отпал|отпадает|неактуален|неактуальна ~
            на этом [и] остановимся|закончим|закроем ~ >
            так и|на оставим|этом [оставим] >
            отвечать на это|него|письмо не нужно|надо|обязательно|требуется ~
            подписывать|делать|присылать|платить|отправлять больше ничего не нужно|надо|требуется ~
            уже ответил|ответила|подтвердил|подтвердила|оплатил|оплатила , спасибо ~ >
            теперь|на всё|этом в|комплект|всё порядке|сборе|полный >
        """,
    },
}
