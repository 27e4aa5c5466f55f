"""Handed over already, by the writer or by somebody of theirs; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.HERE: {
        "en": """
            i|we answered [all|both|every] [of] your|the|these question|questions ~
            < [the|my|our|all|your] text|texts|copy|details|answers|list|figures|numbers|bio|wording|info|everything|address|addresses|dates|prices|corrections|comments|changes|quote below >
            is|are|'s|'re [all|now|already] in|on the|your|our [customer|client] zip|portal|archive|basecamp|trello|notion ~
            < ~ in the zip|archive >
            is|are|'s|'re|went|gone|left [now|already|gone|out|off] in|into|by|with [the] [today's|yesterday's] post|mail|courier ~
            you|it|they|that should|must|ought [to] have|be|'ve received|got|had|reached|arrived|come [it|the|our|through|you|your] ~
            [it|that|they|money|transfer|payment] should|must [all] be with you [by] now ~
            you|u already have|got ~ everything|all|them|it|these|those ~
            < [but|so|and|well|i|think|,] you have|'ve [now] [got] everything [already] from|that ~
            {we} {have}|did ~ ticked|marked|highlighted|annotated|circled|crossed|initialled|commented ~
            see|cf the|my|our [enclosed|marked] sheet|list|file|table|notes|comments [below|attached|enclosed|above] >
            put|placed|moved|dropped|stuck|popped|saved|stored|dumped|chucked|copied|thrown|added|left ~ in|into|on|onto|to the|our|your|a [shared|team|google|same|project] [shared] drive|folder|dropbox|sharepoint|cloud|doc|docs|server|teams|basecamp ~
            new|updated|corrected|final|revised|latest version|file|copy|text|one is [now] in|on|up ~
            meantime|meanwhile [here|i'm|,] ~ here|sending|attached ~
            emailed|mailed|posted|sent|uploaded|delivered|dropped|faxed|couriered you|them|it|those|these|everything|that|all|the|this ~ ~ on|last|yesterday|already|ago|week|earlier ~
            < [it|that|all|this|they|they're|hi] ['s|is|was|'re|are] [all|been] already done|sent|sorted|uploaded|paid|signed|there|with|dealt ~
            should|must|ought|will [already|to|now] be|have [been] [already|now|sitting] in|with|reached|arrived your inbox|mailbox|spam|junk|folder|dropbox ~
            check|look [in|at] your|the [spam|junk] spam|junk|folder|inbox ~
            you {have}|should [should|already] [already|now|also] have|had|got it|them|everything|all ~ since|already|yesterday|last|inbox ~
            courier|messenger|driver ~ picked|collected|took|fetched ~ it|them|up|everything|parcel|package|yesterday|ago ~
            < [the] form|contract|questionnaire|list|text|copy|survey is|'s [now|all] done|finished|complete|completed|ready >
        """,
        "de": """
            hab|habe|haben .. [alle|sämtliche] fragen .. beantwortet
            < [der|die|das|mein|meine|unser|unsere|alles] text|texte|daten|angaben|antworten|liste|zahlen|infos|adresse|termine|preise|korrekturen|anmerkungen|änderungen|alles unten|untenstehend|nachfolgend >
            ist|sind|liegt|liegen|steht|stehen [schon|alle|alles|jetzt|bereits] im|in|auf [der|dem|eurem|ihrem] zip|archiv|portal|kundenportal|basecamp|trello ~
            < ~ im|in [der] zip|archiv|portal >
            ist|sind|liegt|liegen ~ in der post ~
            ging|gingen|ist|sind|habe|haben ~ zur|auf die|per post|kurier [gegangen|gegeben|gebracht|raus|rausgegangen|unterwegs|abgeschickt|geschickt] ~
            müsste|müssten|sollte|sollten ~ inzwischen|mittlerweile|schon|bereits ~ da|angekommen|eingegangen|bei ~
            ihr|sie|du hast|habt|haben [doch|ja] schon|bereits alles ~
            hast|habt|haben du|ihr|sie [doch|ja] schon|bereits alles ~
            alles|alle [schon|bereits|längst] bei euch|dir|ihnen >
            habe|haben|hab ... angekreuzt|markiert|abgehakt|kommentiert|abgezeichnet ~
            in|auf|im [den|die|das|dem|der|unseren|euren|unser|euer] [gemeinsamen|geteilten] ordner|dropbox|wetransfer|onedrive|icloud|drive|sharepoint|cloud|laufwerk|server|teams ~ geschoben|geworfen|gepackt|gestellt|gelegt|geladen|gezogen|kopiert|abgelegt|gesteckt|getan|gespeichert|hinterlegt
            schon|vorab|erst|zunächst [mal|einmal] schicke|sende|hänge|leite|bekommst ~
            schicke|sende|hänge [ich|euch|ihnen|dir|wir] [euch|ihnen|dir] [schon|vorab|erst|zunächst] mal ~
            hat|haben|hatte|hatten ... ihnen|euch|dir .. geschickt|gesendet|gemailt|gegeben|zugeschickt|zugesandt|weitergeleitet|übergeben
            hat|hatte|hatten .. das|es|die|sie|alles .. geschickt|gesendet|gemailt|gegeben|übergeben|abgegeben|hochgeladen|eingereicht
            sollte|müsste|muss|sollten|müssten [schon|bereits|längst|eigentlich|da] bei euch|ihnen|dir ~ sein|liegen|angekommen|da
            liegt|liegen|ist|sind|steht|findet|finden|findest [jedenfalls|alles|jetzt|sie|ihr|du|schon|auch|es|die|das|bereits] [alles|schon|auch|jetzt] im|in|auf [gemeinsamen|geteilten|der|dem|unserem|eurem|unserer|ihrem] [gemeinsamen|geteilten] ordner|dropbox|drive|sharepoint|cloud|laufwerk|postfach|spam|server|teams ~
            schauen|schau|schaut|guck|guckt [sie|doch] [mal|bitte|doch] [bitte|mal] im|in [den] spam|spamordner|posteingang|ordner ~
            kurier|bote|fahrer|spediteur ~ hat ~ geholt|abgeholt|mitgenommen
            < [das|der|die|unser|unsere|mein] formular|vertrag|fragebogen|liste|text|texte ist|sind [jetzt|nun|so|weit] fertig|ausgefüllt >
        """,
        "fr": """
            ai|avons [déjà|bien] répondu à toutes|vos|tes|ces [les|vos|tes|ces] questions ~
            viens|venons|vient de|d' faire|effectuer|ordonner|lancer|valider le|un|votre|ton virement|paiement|règlement ~
            < [le|la|les|mon|mes|nos|notre|tout] texte|textes|réponses|coordonnées|chiffres|infos|tarifs|corrections|liste|adresse ci-dessous|dessous >
            est|sont [déjà|tous|toutes|maintenant] dans|sur le|l'|votre zip|archive|portail|extranet ~
            < ~ dans le|l' zip|archive >
            parti*|posté*|expédié* ~ par|à [la] poste|courrier|coursier ~
            vous|tu devriez|devez|devrais|dois [déjà|tout|maintenant] avoir [déjà|maintenant|tout] reçu|le|la|les|tout|en|l' ~
            vous|te a|ont|ai|avons été|avons|a [déjà|bien] transmis*|envoyé*|adressé*|remis*|communiqué* ~
            [l'|les|le|la] vous|te [l'|les|avons|ai|a] ai|avons|a|adressé* adressé*|posté*|expédié* ~
            devrait|devraient [déjà] être [déjà] arrivé*|parvenu* ~
            vous|tu [l'|les] avez|as déjà tout|tous|toutes ~
            ai|avons ... coché*|surligné*|annoté*|marqué*|entouré*|commenté* ~
            glissé*|mis|déposé*|rangé*|placé*|ajouté*|balancé*|chargé*|copié*|posé* ~ dans|sur le|la|notre|votre|un [dossier] dossier|drive|dropbox|wetransfer|onedrive|icloud|cloud|serveur|sharepoint|espace|teams ~
            en attendant [,] [je|nous|voici] [vous|te|t'] envoie|envoyons|transmets|joins|voici ~
            vous|te|t' [l'|les|la|le] a|ont [déjà|bien|tout] [déjà|tout|bien] envoyé*|transmis*|remis*|déposé*|communiqué*|adressé*|expédié* ~
            devrait|devraient|doit|doivent [déjà] être [déjà|arrivé|arrivés] dans|chez|en ~ boîte|spams|vous|possession|indésirables ~
            regardez|regarde|vérifiez|vérifie|voyez [donc|bien|aussi] [dans] [vos|tes|les|le|la|votre|ta] spams|spam|indésirables|dossier|boîte ~
            est|sont [déjà|maintenant|tout|bien] sur|dans [le|la|notre|votre|l'] drive|dropbox|wetransfer|serveur|dossier|sharepoint|cloud|boîte|teams ~
            < .. envoyé|envoyée|envoyés|envoyées|transmis|transmise|déposé|déposée|déposés|posté|postée à l' instant ~
            coursier|chauffeur|transporteur|livreur ~ est|a [déjà] passé|pris|emporté|récupéré ~
            < [le|la|les] formulaire|contrat|questionnaire|liste|texte|textes est|sont [maintenant|enfin] fait*|fini*|rempli*|prêt* >
            photos|images|textes|fichiers|vidéos ~ sont ~ en ligne ~
            ai|avons|a laissé|laissée|laissés|remis|remise les|le|la|l'|une|un|tout|votre ... chez|à|au|aux|dans ~
            < transmis|transmise|remis|remise|déposé|déposée|déposés [hier|lundi] au|à|en|contre [l'] guichet|main|accueil|comptoir|propre|standard ~
        """,
        "es": """
            he|hemos contestado|respondido [ya|a] [a] [todas|tus|sus|vuestras|las] [tus|sus|vuestras|las] preguntas ~
            ayer|anoche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|noche|tarde|pasada|ya [ya|mismo] [os|le|les|te] rellené|cumplimenté|completé [el|la|vuestro|su|tu|vuestra] formulario|cuestionario|encuesta|ficha|impreso ~
            < [el|la|los|las|mi|mis|todo] texto|textos|datos|respuestas|lista|cifras|precios|correcciones|dirección [más] abajo >
            está|están [ya|todos|todas] en el|la|vuestro|su zip|archivo|portal|extranet [comprimido] ~
            < ~ en el zip >
            acá|aquí|ahí [te|le|les|os] mando|envío|dejo|paso|va|van|mandamos|enviamos ~
            salió|salieron|enviado|enviada|mandado|mandada ~ por correo|mensajero|mensajería ~
            ya deberíais|deberías|debéis|debes tener|haber [recibido] el|la|los|las|recibido|todo ~
            ya debería|deberían haber|estar llegado|ahí ~
            , va|van el|la|los|las|unos|unas|mi|mis|nuestros ~
            < [ahí|aquí|pues|bueno|vale] va|van [adjunto|adjuntos|por|aquí] [aquí] el|la|los|las|unos|unas|mi|mis|nuestros|nuestras ~
            ya [lo] tenéis|tienes|tienen|tiene todo|toda|todos|todas ~
            acabo|acabamos de hacer|realizar|ordenar|efectuar|dar [la|el|os|te|le|una|un|orden] [orden|de|la|el] transferencia|pago|ingreso|bizum|giro|abono ~
            [ya] [está|queda] hecha|hecho|realizada|ordenada|ordenado [ya] la|el|vuestra|vuestro transferencia|pago|ingreso|bizum ~
            [acabo|acabamos] [de] acabo|acabamos de subir|subirlo|subirla|mandar|mandarlo|mandártelo|mandároslo|enviar|enviarlo|enviártelo|colgar|colgarlo|dejar|dejarlo|pasar|pasarlo|cargar|poner|meter|entregar|transferir|pagar|firmar|adjuntar ~
            metido|puesto|dejado|colgado|subido|cargado|copiado|guardado|meto|puse|dejé|colgué ~ en la|el|vuestra|nuestra [misma] carpeta|drive|dropbox|wetransfer|onedrive|icloud|nube|servidor ~
            mientras|momento|ahora [tanto] [,] [te|os|le|les] mando|envío|adelanto|paso ~
            te|os|le|les|se lo|la|los|las ha|han mandado|enviado|pasado|entregado|remitido ~
            te|os|le|les|se lo|la|los|las|todo mandó|envió|pasó|entregó|remitió|dejó|reenvió ~ ayer|ya|pasado|pasada|hace|anteayer ~
            te|os|le|les|se lo|la|los|las|todo enviaron|mandaron|entregaron|pasaron ~
            eso|esto [ya] te|os|le|les lo mandó|envió|pasó|entregó ~
            deberíais|deberías|tendríais|tendrías|debe|debería|deberían [de|que] tener|tenerlo|estar|haber|haberlo|tenerlos ~ correo|bandeja|spam|llegado|recibido|dropbox|carpeta ~
            míralo|mírala|míralos|mirad|mira|miradlo|revisa|revisad|compruébalo [bien] en|el|la ~ carpeta|spam|bandeja|dropbox|drive|correo ~
            está|están|tienes|tenéis|tiene|quedan [ya|todo|todos|colgado|subido] en [la|el|tu|vuestro|vuestra|nuestro|nuestra] [misma] carpeta|dropbox|drive|nube|servidor|correo|bandeja|wetransfer ~
            mensajero|courier|repartidor|transportista|chófer ~ pasó|recogió|llevó|vino|pasado|recogido|llevado ~
            he|hemos anotado|marcado|comentado|corregido|señalado ~ pdf|archivo|documento|borrador|fichero|texto|las|los|que ~
            < [el|la|los|las] formulario|contrato|cuestionario|lista|texto|textos [ya] está|están [ya] hecho|hecha|listo|lista|listos|relleno|terminado|terminados >
            < entregado|entregada|entregados|dejado|dejada en|a ventanilla|mano|recepción|conserjería|mostrador|portería ~
        """,
        "it": """
            < [il|la|i|le|tutto] testo|testi|dati|risposte|elenco|cifre|prezzi|correzioni|indirizzo [qui] sotto >
            è|sono [già|tutti|tutte|ora] nello|nel|sul|nell' zip|archivio|portale ~
            < ~ nello|nel zip|archivio >
            partito|partita|partiti|partite|spedito|spedita ~ per|con|col posta|corriere ~
            dovrebbe|dovrebbero esservi|esserti|essere|esserle già arrivat*|pervenut* ~
            dovreste|dovresti|dovrebbe aver|avere già ricevuto ~
            avete|hai|ha già tutto|tutti|tutte ~
            messo|caricato|lasciato|buttato|copiato|salvato|infilato|caricati|messi|caricate|messe ~ nella|su|sul|in|nel [cartella] cartella|drive|dropbox|wetransfer|onedrive|icloud|cloud|server|teams ~
            intanto|frattempo|ora|momento [,] [ti|vi|le|la] mando|invio|allego|giro|mandiamo|inviamo ~
            ve|te|glielo|gliel'|vi|ti [l'|lo|la|li|le] ha|hanno [già] mandato|mandata|mandati|mandate|inviato|inviata|inviati|inviate|spedito|spedita|spediti|spedite|girato|girati|consegnato|passato ~
            dovrebbe|dovreste|dovresti|deve|dovrebbero [già] essere|averlo|averla|averli|avere|trovarlo ~ posta|casella|spam|ricevuto|arrivato|arrivata|arrivati|drive ~
            è|sono|stanno|trovi|trovate|trova [adesso|ora|ormai|già|tutto|tutti|tutte] su|nel|nella|sul|in [cartella] drive|dropbox|cartella|server|sharepoint|cloud|wetransfer|teams ~
            guarda|guardate|controlla|controllate|controlli [anche|pure] nello|nella|la|lo|tra [cartella|posta] spam|indesiderata|cartella|posta ~
            corriere|fattorino|autista ~ è|ha [già] passato|ritirato|preso ~
            < [il|la|lo|i|le] modulo|contratto|questionario|lista|testo|testi è|sono [ora|già] fatto|fatta|fatti|pronto|pronta|pronti|compilato|finito >
            abbiamo|ho [già|appena] versato|bonificato|saldato|accreditato il|la|l'|tutto|quanto ~
        """,
        "pt": """
            < [o|a|os|as|tudo] texto|textos|dados|respostas|lista|números|preços|correções|morada|endereço abaixo >
            está|estão [já|todos|todas] no zip|portal|ficheiro|arquivo [zip] ~
            < ~ no zip|portal >
            dou|damos [a|o|as|os] ~ por|como recebid*|aprovad*|conclu*|encerrad*|entregue ~
            seguiu|seguiram|enviado|enviada|mandado|mandada ~ pelo|por correio|estafeta|carta ~
            já devem|deve|deves|deverá|deverão ter recebido|chegado ~
            já [o] têm|tem|tens tudo|todos|todas ~
            < [aí|aqui|então|pois] [,] vai|vão [já|em|aqui|então] [anexo] o|a|os|as|uns|umas|meu|meus ~
            < aí|aqui vai|vão|está|estão|tens|têm|seguem|segue o|a|os|as|tudo ~
            acabei|acabámos|acabamos de fazer|efetuar|realizar|ordenar a|o|um|uma|vossa|vosso transferência|pagamento|pix|depósito ~
            acabei|acabámos|acabamos de enviar|enviar-vos|mandar|colocar|pôr|meter|carregar|subir|deixar|assinar|pagar|transferir|partilhar|entregar|anexar ~
            pus|meti|coloquei|deixei|carreguei|guardei|copiei|subi|pusemos|colocámos|colocamos ~ na|no|em [nossa|vossa] pasta|drive|dropbox|wetransfer|onedrive|icloud|nuvem|servidor|teams ~
            [já|desde] mando|envio|mandamos|enviamos já|agora|entretanto ~
            já|entretanto [vos|te|lhe|lhes] mando|envio|mandamos ~
            lhes|vos|te|lhe|isso [a] [já] [o|isso] mandou|enviou|entregou|passou|remeteu|encaminhou|mandaram|enviaram ~
            já [lhes|vos|te|lhe|o|isso|lho|lha|lhos|lhas|vo] [o] mandou|enviou|entregou|passou|remeteu|encaminhou|mandaram|enviaram ~
            está|estão|estar|fica|ficou [tudo|já] na|no|em [vossa|vosso|sua|seu|tua|nossa] [caixa] spam|dropbox|drive|pasta|wetransfer|caixa|servidor|lixo ~
            veja|vejam|vê|verifique|verifiquem|olha|confira|espreita|espreitem [se|lá|por] na|no|a|o [pasta|caixa] spam|lixo|pasta|caixa|drive|dropbox ~
            fotos|imagens|textos|arquivos|ficheiros|documentos|vídeos|planilhas|tudo|todas|todos tão|está|estão [tudo|todas|todos] [lá|já] no|na|nos|nas drive|pasta|dropbox|wetransfer|nuvem|onedrive|icloud|grupo|whatsapp|servidor ~
            estafeta|motoboy|courier|transportadora|entregador ~ passou|levou|recolheu|buscou|veio ~
            anotei|anotámos|anotamos|marquei|marcámos|marcamos|assinalei|comentei ~ pdf|ficheiro|arquivo|documento|rascunho|as|os|que|tudo ~
            < encomendado|pedido|assinado|preenchido|feito|comprado [,] e pago|pagos|enviado|enviada|entregue >
            < [o|a|os|as] formulário|contrato|questionário|lista|texto|textos [já] está|estão [já] feito|feita|feitos|pronto|pronta|prontos|preenchido >
            < entregue|entregues|deixado|deixada no|na|em balcão|receção|recepção|mão|mãos|portaria ~
        """,
        "nl": """
            heb|hebben [al|alle|jouw|je|uw|jullie] [je|uw|jullie] vragen [allemaal|al|hierin] beantwoord
            < [de|het|mijn|onze|alle] tekst|teksten|gegevens|antwoorden|lijst|cijfers|prijzen|correcties|adres|alles hieronder|onderaan >
            is|zijn|zit|zitten|staat|staan [al|nu|allemaal] in|op de|het|jullie zip|portal|portaal|archief|klantportaal ~
            < ~ in de|het zip|archief >
            op|met|bij de post [gegaan|gedaan|gegeven|verstuurd|gebracht] ~ >
            zou|zouden|moet|moeten [er] inmiddels|intussen|al [moeten|bij|jullie|je|u] [moeten|jullie|je|u] zijn|binnen ~
            jullie|je|u hebben|hebt|heeft|heb [toch] al alles ~
            jullie|je|u hebben|hebt|heeft|heb alles al|reeds ~
            < ziehier|alsjeblieft|asjeblieft het|de|mijn|onze|jullie|je ~
            in|op [de|onze|jullie|het] [gedeelde|gezamenlijke] map|drive|dropbox|server|sharepoint|cloud|teams ~ gezet|gestopt|gegooid|geplaatst|gekopieerd|gelegd|geüpload|geladen|neergezet
            alvast [de|het|een] ~
            heeft|hebben|had|hadden .. je|jullie|u|dat|het|die|ze|alles .. gemaild|gestuurd|doorgestuurd|verstuurd|opgestuurd|afgegeven|aangeleverd|toegestuurd|geüpload|overhandigd
            staat|staan|ligt|zit|vind|vinden [ook|al|het|alles|nu|je|jullie|er|allemaal] [al|ook|nu|alles] in|op|bij [de|jullie|je|onze|het] [gedeelde|gezamenlijke] map|dropbox|drive|sharepoint|server|mailbox|inbox|teams|wetransfer ~
            zou|zouden|moet|moeten [al|er|het] [al|lang] bij|binnen|in jullie|je ~ moeten|zijn|binnen|liggen|hebben
            kijk|check|kijken [even|eens|ook|anders|maar] [even|eens] [in] je|jullie|de spam|spambox|spamfolder|ongewenste|spammap ~
            koerier|bezorger|chauffeur|postbode ~ heeft ~ opgehaald|meegenomen
            {we} heb|hebben ... aangevinkt|aangekruist|gemarkeerd|onderstreept|voorzien ~
            < [het|de|ons|mijn] formulier|contract|vragenlijst|lijst|tekst|teksten is|zijn [nu|al] klaar|ingevuld >
        """,
        "ru": """
            ответил|ответила|ответили на [все] [ваши|твои] вопросы ~
            < текст|тексты|данные|ответы|список|цифры|цены|правки|адрес|реквизиты|всё ниже >
            уже|теперь в|на [личном|вашем] кабинете|портале|архиве|облаке|системе ~
            < ~ в архиве|кабинете|зипе >
            отдал|отдала|отдали|передал|передала|передали|вручил|вручила|завёз|завезла|занёс|занесла ~ вам|вашему|вашей|вашим|охране|охраннику|секретарю|ресепшен ~
            ушёл|ушла|ушло|ушли|отправлен|отправлена|отправлены ~ почтой|курьером|почте ~
            почтой|курьером ~ ушёл|ушла|ушло|ушли|отправлен|отправлена|отправлены ~
            у вас|тебя уже [всё|все] [есть|имеется|всё] ~
            сложил|сложила|сложили|положил|положила|положили|выложил|выложила|выложили|загрузил|загрузила|загрузили|скопировал|скопировала|сохранил|сохранила|добавил|добавила ~ в|на ~ папку|папке|диск|диске|облако|облаке|сервер|сервере ~
            залил|залила|залили|кинул|кинула|закинул|закинула|сбросил|сбросила|выгрузил|выгрузила|перекинул|разместила ~
            я|мы [вам|тебе|это|его|её|их|уже|же] [вам|тебе|это] отправлял|отправляла|отправляли|высылал|высылала|высылали [вам|это|ещё|уже] в|на|вчера|позавчера|утром|ещё|давно [прошлый|прошлую|прошлой|ту|той|в] понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|неделе|неделю|месяце|раньше|назад >
            я|мы [вам|тебе|это|его|её|их|уже|же] [вам|тебе|это] отправлял|отправляла|отправляли|высылал|высылала|высылали [вам|это|ещё|уже] в|на|вчера|позавчера|утром|ещё|давно [прошлый|прошлую|прошлой|ту|той|в] понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|неделе|неделю|месяце|раньше|назад , ~
            < отправлял|отправляла|отправляли|высылал|высылала|высылали [вам|это|ещё|уже] [вам|это] в|на [прошлый|прошлую|прошлой|той] понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|неделе ~
            уже|вам|тебе|давно [всё] отправил|отправила|отправили|отправляла|отправлял|отправляли|выслал|выслала|выслали|высылала|высылали|передал|передала|передали|скинул|скинула|скинули|переслала|переслал ~
            посмотрите|проверьте|гляньте|посмотри|глянь [пожалуйста|,|там|ещё] [в|папку] [общей|вашем] спаме|спам|папке|папку|почте|облаке|диске ~
            уже|всё|должно|должны|лежит|лежат|файлы [быть|лежит|лежат|есть|у] [вас] в|на [общей|вашей|нашей] папке|диске|облаке|почте|дропбоксе|сервере ~
            курьер|водитель ~ забрал|забрала|увёз|взял ~
            фото|фотографии|файлы|тексты|материалы|снимки|документы|макеты|видео ~ загружены|выложены|залиты|отправлены|выгружены|переданы ~
            оставил|оставила|оставили ~ у вас|вашей|вашего ~
            ответил|ответила|ответили [на] [все|всё] [на] [все] вопросы ~
            отметил|отметила|отметили|выделил|выделила|выделили ~ те|что|нужные|варианты ~
        """,
    },
    Mark.CHECK: {
        "en": "< [oh|hm|well|but|sorry] [,] did|have|had n't|not {we}|marketing|somebody|someone|anyone ~ {sent}|send ~",
        "de": "[hatte|hatten|habe|haben] [ich|wir] hatte|hatten|habe|haben|hat [das|es|die|den|ihnen|euch|dir] ich|wir|jemand|man [das|es|die|den|ihnen|euch|dir] ~ geschickt|gemailt|gesendet|geliefert|hochgeladen|weitergeleitet",
        "fr": "[ne] vous|te|l'|les|n' [l'|les] ai|avais|avons|avions [je|nous|on] [pas] ~ envoyé*|transmis*|donné* ~",
        "es": "[no] os|te|le|les lo|la|los|las había|habíamos|he|hemos|habían|mandé|envié|pasé|mandamos|enviamos|pasamos [ya] ~",
        "it": "[non] ve|te|vi|ti|glielo|gliel' [l'|le|li|lo|la] avevo|avevamo|aveva|ho|abbiamo|avevano|ha [già] mandato|mandata|mandate|mandati|inviato|inviata|inviate|inviati|spedito|spedita|spedite|spediti|dato|girato ~",
        "pt": "[não] [já] lhes|vos|te|lhe|tinha|tínhamos|o [tinha|tínhamos|já|o] [tinha|tínhamos] mandei|enviei|mandado|enviado|mandámos|enviámos|mandamos|enviamos ~",
        "nl": "had|heb|hebben|hadden ik|we|wij [je|jullie|die|dat|het|u|niet] ~ gestuurd|gemaild|doorgestuurd|opgestuurd|verstuurd ~",
        "ru": "разве|вроде|кажется ~ отправил|отправила|отправили|отправляла|отправлял|отправляли|высылал|высылала|высылали|присылал|присылала|присылали ~",
    },
}
