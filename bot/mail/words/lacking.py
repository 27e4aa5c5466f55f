"""What a team lacks: it has not come, only the reader has it, somebody waits for it, a better one is wanted; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    # Why it is so, and nothing that is missing: "por falta de verba".
    Mark.COURTESY: {
        "es": "por|debido|ante [a] [la] falta de",
        "fr": "faute de",
        "pt": "por|devido|pela [à] falta de|da|do",
    },
    Mark.REVIEW: {
        "en": """
            {we} ca|can|wo|will not|n't go|continue|proceed|carry|start|book|print [on|ahead] [with] [it|this] until|before|till ~ is|are|has|have [been] paid|signed|approved|settled|countersigned ~
            once|when i|we know , ~
            as soon as i|we know >
            as soon as i|we know , ~
            needs|wants|need|want|requires [the|your|final|exact] [final|exact] [guest] numbers|number|list|names|answer|decision|figures|texts|files|logo|confirmation|signature|headcount ... by|before|until ~
            last|only thing|item|piece|document|paper [that] [the] ~ needs|wants|asks|requires ~
            is the last|only thing ~ after|need|needs|wants|missing ~
            so far {we} ~ from|by you ~ >
            {we} 'm|am|are|'re short of one|two|three|only|just [one] thing|things|item|items ~
            would you mind ~
            < one|two|three|a [quick] [few] tick|ticks|signature|signatures|initials|click|clicks from you and {we} ~
            only remains for you to sign|fill|choose|confirm|approve|tell|send ~
            poll|doodle|survey|questionnaire ... link|below|here ~
            wo|ca|can|not|n't ... without ~ , which|that|and ~ with you|your ~
            good|ready to go|start|print as soon as ~
            only you have|are ~
            < [now|then|and|next] [now] [,] the|your [missing|other|last] ~ , please >
            nobody|none|no [of] [us|one] [here] can|could|knows|understands|remembers ~ make|read|find|out|name|which|what|who ~
            , otherwise|else {we} 'll|will|shall|have ~
            would|'d be good|great|nice|lovely|helpful , ~
            you need|must|have to ~
            you 'll|will|would need|have to ~
            is|are [still] missing|lacking on|in|at|from|, ~
            a|another larger|bigger|newer|better|different|higher|sharper one|version|file|photo|scan|copy ~ would|'d|please ~
            {we} can|could|will|'ll [only] hold|reserve ~ until|till ~
            making|make sure ~ mail|email|message|note|letter ~ reached|arrived|got|through|received ~
            would have|need to hear from you ~
            maybe|perhaps|presumably|might|probably you|u|they|someone [still] [have|'ve|has|got|know] ~
            < any chance|word|news|luck|idea|joy ~
            , do|did|have|would|could|can|are you ~
            say if|which|when|whether|what ~
            ball 's|is [now] in your|you ~
            have|has n't|not [yet] reached|arrived|come us|me|through|yet|here ~
            would|'d be handy|useful|helpful|nice|good|great >
            nailed|locked|signed down|off ~ by ~
            fingers crossed|hoping|hope|hopefully you|for [can|the|your|you] [can|could|will|find|have] ~
            mind checking|sending|confirming|having|giving|telling|signing|looking ~
            thoughts|comments|feedback|corrections|suggestions|ideas ~ welcome|appreciated ~
            {we} 're|are stuck|blocked|stalled|on hold until|till|without ~
            hinges|depends on you|your ~
            left|are|put [you] [a] [few|some|two|three|couple] [of] questions|comments|notes|queries|remarks [for] [you] in ~
            n't had ~ back [yet|from] >
            payment|invoice|deposit ~ was|were due ~
            just say the word ~
        """,
        "de": """
            sobald|wenn ich|wir es|das|bescheid|mehr weiß|wissen|habe|haben , ~
            braucht|brauchen|will|wollen|benötigt|benötigen [bis] ~ endgültige|genaue|finale|verbindliche|die zahl|liste|namen|gästezahl|personenzahl|entscheidung|antwort|unterschrift ~
            letzte|einzige|einziges , was|das ~ will|braucht|verlangt|brauche|brauchen ~
            bisher|bislang habe|haben|liegt|liegen [ich|wir|mir|uns] von euch|ihnen|dir [nur] ~
            umfrage|doodle|fragebogen|terminumfrage ... link|unten|hier ~
            ohne ... liegt|liegen ~ bei ihrem|ihrer|ihnen|eurem|eurer|euch|dir|deinem|deiner ~
            können|kann|könnt [also|daher|deshalb|hier] nur sie|ihr|du ~
            [jetzt|nun|dann] bitte [noch|nur] [noch] die|das|den|ihr|eure|ihre|der ~ >
            versteht|weiß|kennt|kann ~ hier|uns keiner|niemand ~
            , sonst|ansonsten ~ ich|wir ~
            bitte bis|zum|vor|noch ~ >
            wäre|wären [dann|vorher] [eine|ein|ihre|eure] [kurze] rückmeldung|antwort|feedback|info|bescheid ~
            müssen|müsst|musst|müssten|sollten|solltet|solltest sie|ihr|du ... selbst|noch|vorher|dafür|dazu|unterschreiben|zurücksetzen|ändern|bezahlen|ausfüllen|bestätigen|verlängern|eintragen ~
            fehlen|fehlt zwei|drei|vier|eine|einige|ein|mehrere ~
            größeres|größere|neueres|neuere|besseres|bessere|schärferes|aktuelleres|aktuellere ~ bräuchten|bräuchte|wäre ~
            {we} ... bis ~ halten|freihalten|reservieren|zurückhalten , ~
            sichergehen|sicherstellen|sicher , dass|ob ~ mail|nachricht|brief ~
            vielleicht|möglicherweise|eventuell haben|habt|hast|hätten|hättet|wissen|weiß|wisst sie|ihr|du|jemand ~
            < gäbe|gibt es ~ [vielleicht|noch|irgendwo] ~ bild|foto|datei|version|fassung|vorlage|original|logo|liste ~
            < hättet|hättest ihr|du ~
            liegt|ist der ball [jetzt|nun] bei ~
            noch nicht bei mir|uns [da|angekommen|eingegangen] ~
            wäre|wären ~ praktisch|hilfreich|nützlich|gut|schön >
            muss|müssen [also|daher] [der|die|das|ihr|euer] [text|texte|daten|unterlagen|angaben|fotos] [also|daher] stehen|fertig|da ~
            hoffe|hoffen [ich|wir] [noch|immer|weiterhin|sehr] [immer|noch] auf ~
            anmerkungen|rückmeldungen|kommentare|korrekturen|vorschläge|ideen|feedback ~ willkommen|erwünscht ~
            hängen|hänge|stecken|kommen ~ fest|weiter , bis|solange|weil ~
            hängt ~ an|von ihrer|eurer|deiner|ihrem|eurem|ihnen|euch|dir ~
            habe|haben|stehen|sind [ihnen|euch|dir] ~ fragen|kommentare|anmerkungen [hinterlassen|in] im|in|ins|dokument|figma ~
            noch nicht zurück|zurückbekommen|zurückerhalten ~
            die|das|den|es bitte [noch] [besonders|genau|gut|einmal] [genau|gut|noch|mal] lesen|prüfen|ansehen|durchsehen|freigeben|unterschreiben ~
        """,
        "fr": """
            préfère|préférons|préférerais|préférerions [vous|te|t'] [vous|te|t'] laisser trancher|choisir|décider ~
            dès que je|nous|on le sais|saurai|savons|saurons|sait ~
            veut|veulent|demande|attend|faut|besoin [le|la|du|de] ~ nombre|liste|noms|chiffre|effectif [définitif|définitive|exact|final] ~ pour|avant|ici ~
            dernière|seule|dernier|seul pièce|chose|document|élément que|qu' ~ demande|demandent|veut|veulent|attend|faut|faudrait|réclame ~
            pour l'|le instant|moment ~ de votre|ta part ~
            sondage|doodle|questionnaire ... lien|dessous|ici ~
            sans ... est|sont chez|entre votre|vous|vos|ton ~
            vous|toi seul|seule|seuls [vous] pouvez|pouvons|peux|savez ~
            < [maintenant|et|reste|restent] [maintenant] les|la|le|l'|votre|vos ~ , s' il vous|te plaît >
            personne ici|chez [nous] n'|ne comprend|sait|connaît|trouve|arrive ~
            , sinon je|on|nous ~
            ce serait bien|mieux|utile , ~
            c' est à vous|toi de|d' ~
            vous|tu devez|devriez|dois|devrez ~
            il en faudrait ~
            garder|tenir|réserver|bloquer ~ jusqu' ... après|ensuite|sinon ~
            assurer que|qu' ~ mail|message|courriel ~
            vous|tu avez|auriez|as|aurais peut être ~
            peut être [avez|auriez|as|que] [vous|tu] ~ original|fichier|photo|version|copie|meilleure ~
            ne|n' ... sont|est|m'|nous pas encore|toujours parvenues|parvenus|parvenu|parvenue|arrivées|arrivés ~
            seraient|serait pratique|pratiques|utile|utiles|bienvenus >
            espère|espérons [toujours|encore|bien] le|la|les|un|une|votre|vos ~
            remarques|commentaires|retours|avis|corrections|idées ~ bienvenus|bienvenues|bienvenu ~
            sommes|suis|est bloqués|bloqué|bloquée|coincés|coincé tant|jusqu|sans|jusqu' ~
            dépend|dépendent [de|maintenant] [de] votre|vos|vous|ton|toi ~
            laissé|mis|noté ~ questions|commentaires|remarques dans|sur ~
            ne|n'|l' ai|avons pas [reçu|eu] [reçu|eu] en retour ~
            facture|paiement|acompte ... était|devait due|dû|échue|être ~
            à relire|lire|vérifier|valider|compléter|signer|remplir|renvoyer|corriger avec|attentivement|bien|rapidement|svp|avant|dès ~
        """,
        "es": """
            en cuanto|cuando lo|la sepa|sepamos ~
            necesita|necesitan|quiere|pide [el|la|los] número|lista|nombres|cifra [definitivo|definitiva|exacto|final|exacta] ~ antes|para ~
            lo|la último|única|único|última [cosa] que ~ pide|piden|necesita|necesitan ~
            de|por momento|ahora ~ de|por vosotros|ustedes|vuestra|ti|usted ~
            encuesta|doodle|cuestionario ... enlace|abajo|aquí ~
            sin ... lo|la|los|las tiene|tienen vuestro|tu|su|vuestra|vuestros ~
            solo|únicamente|sólo vosotros|tú|usted|ustedes podéis|puedes|puede|pueden|sabéis|sabes ~
            nadie entiende|sabe|encuentra|conoce|recuerda ~
            , si|sino no ~ [la|lo|los|las] distribuyo|mando|envío|publico|imprimo|damos|sigo|seguimos|publicamos ~
            bastan|basta|vale con|responder [responder|contestar|decir|marcar] [con] [el|un|la] ~
            tenéis|tienes|debéis|debes que|firmar|cambiar ~
            < [solo|ahora|primero|antes] tiene|tienen que firmar|rellenar*|enviar*|mandar*|cambiar*|pagar*|elegir*|confirmar*|devolver*|indicar*|decir* ~
            usted|ustedes tiene|tienen que ~
            tiene|tienen que ir|venir|estar|volver firmado|firmada|firmados|firmadas|rellenado|cumplimentado ~
            faltan|falta dos|tres|cuatro|una|un|algunas|algunos|varias|varios ~
            haría|harían falta ~
            guardar|mantener|reservar|bloquear ~ hasta ... después|luego|si ~
            asegurarme|asegurarnos [de] que ~ correo|mail|mensaje ~
            asegurarme|asegurarnos [de] que ~ llegó|llegado|recibido ~
            a lo mejor|mejor tenéis|tienes|tiene|tienen|sabéis|sabes ~
            quizá|quizás|igual tenéis|tengáis|tienes|tengas|tiene|tenga|tienen ~
            a ver si tenéis|tienes|tiene|podéis|puedes|puede|encontráis|hay ~
            aún|todavía no me|nos ha|han llegado ~
            vendría|vendrían bien ~
            tiene|tienen que estar|quedar cerrado|listo|definido|cerrada|listos|aquí ~
            espero|esperamos|sigo [todavía|aún] [esperando|que] [el|la|los|las|me|nos] ~ escaneo|contrato|respuesta|texto|textos|fotos|firma|datos ~
            comentarios|sugerencias|correcciones|ideas|opiniones ~ bienvenidos|bienvenidas|bienvenido ~
            estamos|estoy bloqueados|bloqueada|bloqueado|parados|parado|atascados hasta|sin|porque ~
            depende|dependen [ahora] de vosotros|vuestra|vuestro|ti|tu|usted|su ~
            dejado|puesto|apuntado ~ dudas|preguntas|comentarios|notas en ~
            no me|nos|lo ha|he|la vuelto|llegado|recibido [de] [vuelta|devuelto] ~
            factura|pago ... vencía|venció|vence ~
        """,
        "it": """
            ci|mi vorrebbe|vorrebbero [anche|ancora|solo] la|il|lo|le|i|gli|l'|una|un|un' delega|accesso|accessi|password|credenziali|firma|copia|foto|testi|testo|logo|conferma|autorizzazione|documento|documenti|ricevuta|elenco|lista ~
            contratto|preventivo|documento|bozza|proposta|prova è|sono [da|presso] voi|lei|te [ormai|già] da ~
            appena lo so|sappiamo|saprò ~
            vuole|vogliono|chiede|serve|ha [bisogno] [il|la|del|i] numero|lista|nomi|elenco [definitivo|definitiva|esatto|finale|preciso] ~ entro|per|prima ~
            ultima|unica|ultimo|unico cosa|pezzo|documento che ~ chiede|chiedono|serve|vuole|vogliono ~
            per ora|adesso|momento da|di voi|te|lei|parte ~
            sondaggio|doodle|questionario ... link|sotto|qui ~
            senza ... ha|hanno|è [il|presso|la|dal|con] vostro|tuo|suo|vostra ~
            potete|può|puoi ~ solo|soltanto voi|lei|tu ~
            solo|soltanto voi|lei|tu potete|può|puoi ~
            nessuno capisce|sa|conosce|trova|ricorda ~
            , altrimenti ~
            sarebbe bene|opportuno|meglio [avere|sapere|,] ~
            dovete|devi|dovrete|dovreste|dovresti ~
            mancano|manca due|tre|quattro|una|un|alcune|alcuni ~
            ce ne vorrebbe|vorrebbero|servirebbe ~
            tenere|tener|bloccare|riservare ~ fino ... poi|dopo ~
            assicurarmi|assicurarci che ~ mail|messaggio|email ~
            magari|forse avete|hai|sapete|sai|ha ~
            < avreste|avresti|avrebbe|sareste|saresti|sapreste|sapresti ~
            non mi|ci sono|è ancora arrivate|arrivata|arrivati|arrivato|pervenute ~
            sarebbero comodi|utili|comode ~
            va|vanno definito|definiti|chiuso|chiusi|confermato entro|per ~
            spero|speriamo [ancora|sempre] nella|nel|nei|nelle|in ~
            commenti|correzioni|suggerimenti|idee|osservazioni ~ benvenuti|benvenute|graditi|gradite ~
            siamo|sono bloccati|bloccata|bloccato|fermi|fermo|ferma finché|fino|senza ~
            dipende|dipendono [ora|adesso] dal|dalla|da vostro|vostra|voi|tuo|tua|te|lei ~
            lasciato|messo|segnato ~ domande|commenti|note|dubbi nel|nella|in|su ~
            non l'|lo|la|mi [ho|è] [ho|è] riavuto|riavuta|ricevuto|tornato|tornata [indietro] ~
            fattura|pagamento ... scadeva|scaduta|scaduto|era ~
        """,
        "pt": """
            só ficou|ficaram faltando|a [faltar] o|a|os|as ~
            convinha|conviria|dava|daria [muito] [jeito] [que] darem|dar|enviarem|enviar|mandarem|mandar|confirmarem|confirmar me|nos|o|a|os|as ~
            continuo|continuamos [ainda] à espera da|do|das|dos|de [vossa|vosso|tua|teu|sua|seu] digitalização|assinatura|resposta|cópia|contrato|aprovação|confirmação|foto|fotos|textos|logo|logótipo|dados ~
            assim|logo que souber|soubermos , ~
            precisa|precisam|quer|pede [do|da|dos|o|a] número|lista|nomes|contagem [final|definitivo|exato|definitiva] ~ até|antes|para ~
            última|única coisa|peça|documento que ~ pede|pedem|quer|precisa|precisam ~
            por|até enquanto|agora ~ de|da vocês|vós|vossa|você|ti ~
            enquete|sondagem|doodle|questionário|inquérito ... link|abaixo|aqui|ligação ~
            sem ... está|estão|fica com|no o|a|vosso|seu [vosso|seu|sua|vossa] ~
            só|apenas vocês|você|vós|tu [o|a|é] ~ podem|pode|podes|sabem ~
            ninguém percebe|sabe|entende|conhece|encontra ~
            , senão|caso [contrário] ~
            basta responder|dizer|assinalar|escolher|assinar|confirmar|marcar|indicar ~
            lembro|lembramos|recordo que ~ ainda|falta ~
            seria|era bom|melhor , ~
            têm|tens de|que ser|repor|assinar|alterar|pagar|mudar|confirmar|enviar ~
            faltam|falta duas|dois|três|uma|um|algumas|alguns ~
            fazia|faria falta ~
            segurar|guardar|reservar|manter ~ até ... depois|senão ~
            certeza [de] que ~ email|mail|mensagem ~
            talvez tenham|tenhas|tenha|saibam|saibas|saiba ~
            < terão|teriam|teria|terias ~
            não me|nos chegaram|chegou [ainda] ~
            dava|daria jeito ~
            tem|têm de ficar|estar fechado|pronto|definido|fechada|prontos ~
            comentários|sugestões|correções|ideias|opiniões ~ vindos|vindas|vindo ~
            estamos|estou parados|parado|parada|bloqueados|bloqueado até|sem|enquanto ~
            depende|dependem [agora] de|do|da vocês|vosso|vossa|ti|teu|si|seu|sua ~
            deixei|deixámos|pus ~ perguntas|comentários|dúvidas|notas no|na|em ~
            não o|a|me recebi|voltou|chegou de volta ~
            fatura|factura|pagamento ... venceu|vencia ~
        """,
        "nl": """
            zodra|als ik|we het|dat weet|weten ~
            wil|willen|heeft|vraagt [uiterlijk] ~ definitieve|exacte|precieze|het|de aantal|lijst|namen|gastenlijst ~
            laatste|enige wat|dat ~ wil|nodig|vraagt ~
            tot nu|dusver toe|heb ~ van jullie|je|u ~
            poll|doodle|enquête|vragenlijst ... link|hieronder|hier ~
            zonder ... ligt|liggen ~ bij jullie|je|u|uw ~
            alleen|enkel jullie|jij|u|je [het] ~ kunnen|kunt|kan|weten|weet ~
            niemand [hier|bij|van] [ons] verstaat|weet|kent|kan|begrijpt ~
            , anders ~ ik|we|wij ~
            graag [je|jullie|uw|de] ~ voor|vóór|uiterlijk maandag|dinsdag|woensdag|donderdag|vrijdag|het|de|morgen|eind ~
            antwoord|reageer [maar|gewoon|even] [maar|gewoon|even] met ~
            moeten|moet jullie|u|je [het|de|nog|zelf|eerst] zelf|nog|eerst|even|resetten|tekenen|betalen ~
            ontbreken|ontbreekt twee|drie|vier|een|enkele ~
            zou|zouden [we|ik|wij] [een|het|de] [grotere|andere] ~ nodig hebben|zijn ~
            {we} kan|kunnen ~ tot ~ vasthouden|reserveren|bewaren ~
            zeker weten dat|of ~ mail|mailtje|bericht ~
            misschien hebben|heb|heeft|weten|weet jullie|je|u ~
            < hebben|heb|hebt|weten|weet jullie|je|u ~
            heb|hebben [ik|we] [nog] ~ niet binnen|ontvangen ~
            heb|hebben ik|we|wij [nog|wel|ook|alleen|dan] [alleen|ook|nog] de|het|een|je|jullie|uw|twee|drie tekst|teksten|foto's|logo|gegevens|bestand|bestanden|lijst|akkoord|handtekening|inloggegevens|maten|adres ~ nodig >
            dat|die|het heb|hebben|had {we} [nog] [echt|dringend|wel] [uiterlijk|vandaag|morgen|voor] ~ nodig ~ >
            ligt|is de bal [nu] bij ~
            zou|zouden ~ handig|prettig|fijn|nuttig zijn ~
            moet|moeten [de|het|dus] [tekst|teksten|lijst|cijfers] [dus] vaststaan|klaar|binnen|af ~
            hoop|hopen [ik|we] [nog] [steeds|altijd] op ~
            opmerkingen|suggesties|correcties|ideeën|feedback ~ welkom ~
            zitten|zit|staan [ik|we] vast|stil tot|zonder|zolang ~
            hangt|hangen [nu] [af] [van|aan] jullie|je|uw|u ~
            heb|hebben|staan [er] ~ vragen|opmerkingen|notities ~ in het|de|figma|document ~
            nog niet terug|teruggekregen|terugontvangen ~
            factuur|betaling ... verviel|vervallen|uiterlijk ~
        """,
        "ru": """
            мне|нам бы [ещё|только|также] доступ|доступы|пароль|логин|копию|фото|текст|тексты|файл|файлы|логотип|скан|подпись|список|реквизиты ~
            как только узнаю|узнаем|пойму|поймём , ~
            нужно|нужен|нужна|требуется [точное|окончательное|итоговое] число|список|количество [гостей] [,] ~
            последнее|единственное [,] что ~ просит|требуется|просят ~
            от вас|тебя пока [только|лишь|есть|было|одно|от] ~ >
            опрос|опросе|анкете|анкета ... ссылка|ниже|ссылке ~
            без ... у вашего|вашей|ваших|вас ~
            можете|может|можешь только|лишь вы|ты ~
            только|лишь вы|ты можете|можешь|знаете ~
            [теперь|осталось] , пожалуйста , ~ >
            никто [у|из] [нас] не разобрал|знает|понимает|помнит|понял ~
            , иначе ~
            прошу|просим прислать|ответить|вернуть|подтвердить|проверить|выбрать ~
            вам|тебе нужно|надо|придётся|необходимо|следует ~
            нет|недостаёт|нету двух|трёх|одной|подписи|подписей|печати ~
            < нужен|нужна|нужно|нужны [ещё|только|нам|мне|срочно] исправленный|исправленная|исправленное|исправленные|правильный|правильная|другие|новые|полный|полная|актуальный|актуальная|подписанный|подписанная|итоговый|итоговая pdf|файл|версия|вариант|логотип|скан|текст|тексты|список|договор|копия|макет|исходник|исходники|фото ~ >
            нужен|нужна|нужны|нужно [бы|ещё|только|нам] номер|фото|побольше|копия|подпись|файл|данные|адрес|список|скан|серийный|другой|другая|новый|оригинал ~
            держу|держим|придержу|придержим ~ до ~
            убедиться , что ~ письмо|сообщение ~
            возможно|может|наверное [,|быть] [,] у вас|тебя [есть|остался|осталось|сохранился] ~
            < может [,|быть] [,] есть ~
            до меня|нас [ещё] не дошли|дошла|дошло|дошёл ~
            ещё не дошли|дошла|дошло|дошёл ~
            пригодились|пригодилась|пригодилось|пригодился бы ~
            нужен|нужна|нужны|нужно [нам|мне] до|к ~
            надеюсь|надеемся на ~
            замечания|правки|комментарии|идеи|пожелания ~ приветствуются|welcome ~
            застряли|стоим|застряла|застрял , пока ~
            зависит|зависят [теперь] от вас|вашего|вашей|тебя ~
            оставил|оставила|оставили ~ вопросы|комментарии|пометки|вопроса в ~
            [обратно|назад] не вернули|вернулась|получила|получил|получили [обратно|назад] ~
            срок|счёт|оплата ... истёк|истекает|прошёл ~
        """,
    },
}
