"""Who cannot get in, wonders, wants a price, a talk or some days more asks without its mark; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.ASK: {
        "en": """
            without [the|a|an|your|that|any] ... {we} ca|can|could n't|not|cannot [then|yet] pay|sign|print|order|approve|process|release [you|it|this|that|anything|the] ~ >
            , [so|and|but] which|what|where|when|who|how [one|ones|version|link|file|of] [them|these] am|are|is|do|does|should|did i|we|you|it|they|that ... >
            {we} am|'m|are|'re [totally|completely|a|bit|rather|quite|now|all] [little|bit] lost|confused|puzzled|baffled [here|now|by|about|as] [it|this|that|all] >
            please|kindly furnish|supply|issue|raise [us|me] [with] [a|an|the|another] [pro|new|revised|corrected|separate|vat] [forma] invoice|quote|quotation|statement|receipt|breakdown|copy ~
            what [exactly|else] are you [still] missing|lacking ~
            rather|prefer|like|easier|better [to] [we] [to] talk|talked|discuss|discussed|speak ~ phone|call|person|face|through|over ~
            rather|prefer|like|easier|better [to] [we] [to] go ~ phone|call|person|face|together|you ~
            wanted|want|like|hoping|writing to ask|beg [you] for [a] [few|couple|some|another] [of] [more|extra] days|time|week ~
            {we} [just|still|really|simply] can|could|cannot|am|'m|are|'re [not|n't|unable] [to|seem] [to] open|access|download|load|log [in|into] the|your|it|in|into|on|that|this|them|any|attachment|anything|file|link ~
            {we} ca|can|could n't|not [seem] [to] log in ~
            unable to log|open|access|download|load ~
            link|file|attachment|form|login|password|page|preview|download does|do|did|wo|will|is|has [not|n't] [not] work|working|open|opening|load|loading|expired ~
            [keep|keeps] getting|saying|showing|throwing [an|some|the] error ~
            what [else|exactly|more] do you|ye [still|guys|exactly] [still] need|want|require ~
            please|kindly [re] quote|price [me|us] [for] the|for|same|this|that|it|300 ~
            [would|'d] like|need a|an quote|quotation|estimate ~
            send|sending me|us a|an [revised|new|updated] quote|quotation|estimate ~
            < [sorry|so|ok|right|just] [,] [a|one] silly|stupid|daft|dumb|thick|quick|dim|basic question ~
        """,
        "de": """
            [kommt|sehe|bekomme|kriege] ~ nur|bloß [noch] eine|'ne weiße|leere seite ~
            ohne [die|das|den|eine|einen|ein|ihre|eure|deine] ... kann|können|darf|dürfen [ich|wir|unsere] ~ nicht|nichts [zahlen|bezahlen] bezahlen|zahlen|überweisen|unterschreiben|buchen|anweisen|freigeben ~ >
            , [und|aber] welche|welcher|welches|was|wo|wann|wer|wie [version|datei] soll|ist|sind|muss|gilt|kann ich|wir|das|es|die|der|denn|jetzt|nun ~ >
            was [genau] fehlt|fehlen euch|ihnen|dir [denn|jetzt|noch|eigentlich] ~
            lieber|besser|gern|gerne [mal|kurz|das] am|per telefon ~ besprechen|klären|durchgehen|reden|sprechen ~
            lieber|besser [mal|kurz|das] telefonisch|persönlich|mündlich ~
            lieber|besser|gern|gerne [mal|kurz] telefonieren|anrufen ~
            um [noch] [ein] [paar|mehr|etwas] tage|tag|aufschub|zeit|woche [mehr|länger] ~ bitten|gebeten ~
            {we} komme|kommen [da|hier|leider|aber|irgendwie] [nicht|auch] [nicht|mehr] rein|hinein|drauf ~
            [ein] einloggen|anmelden|login|zugang|passwort|link|datei|download|anhang|vorschau|formular ~ [nicht|keinen|kein] nicht|fehler|fehlermeldung|leer|abgelaufen [mehr] ~
            {we} kann|können|konnte|konnten ~ nicht öffnen|einloggen|anmelden|herunterladen|runterladen|aufmachen|abspielen|hochladen|aufrufen ~
            kommt|erscheint|bekomme|kriege|erhalte [immer|ständig|nur|dauernd|stets|da] [eine|die|so|'ne|nur] [eine] fehlermeldung|fehler ~
            was braucht|brauchst|brauchen ihr|du|sie [jetzt|denn] [noch|genau] ~
            [bitte] bieten|biete|bietet [sie] {me} [bitte|noch|auch] ~ an ~
            {we} hätte|hätten|bräuchte|bräuchten|brauche|brauchen|möchte|möchten [gern|gerne|bitte|noch|dafür|dazu] [ein|einen] angebot|kostenvoranschlag|offerte ~
            bitte|erbitte|erbitten [um] [ein|einen] angebot|kostenvoranschlag|offerte ~
            < [sorry|nur|mal|noch] [,] [eine|'ne|ne] dumme|blöde|kurze|schnelle|doofe frage ~
        """,
        "fr": """
            sans [le|la|l'|les|votre|un|une] ... {we} ne|n' peux|pouvons|peut pas [vous] [la|le|les] payer|signer|régler|valider|virer ~ >
            préférerais|préférerions|préfère|préférons|aimerais|aimerions [en|vous|m'|l'|le|la] parler|discuter|voir|appeler [ensemble] ~ [vive|téléphone|voix|ensemble] ~
            demander|solliciter [encore] quelques|un [petit] jours|délai|temps|semaines ~
            {we} n' arrive|arrivons|parviens|parvenons pas|plus à [me|nous|m'|l'|le|la|les|y] connecter|ouvrir|télécharger|accéder|charger ~
            impossible de|d' [me|nous|m'|l'|le|la|les] connecter|ouvrir|télécharger|accéder|lire|entrer|charger|consulter|visualiser ~
            lien|fichier|pièce|pièces|mot|téléchargement [jointe|jointes|de] [passe] ne|n' ~ pas|plus ~
            qu'|que est-ce|vous|te [que|qui] vous|te|manque|faut [manque|faut|encore] ~
            < [mais|et|alors] qu'|que il [que|qui] vous|te|manque|faut [manque|faut|encore] ~
            [merci|veuillez|pouvez|pourriez|bien] [de|d'|vous] [me|nous] chiffrer|deviser ~
            [merci|veuillez|pouvez|pourriez|bien] [de|d'|vous] [me|nous] établir|faire|faites|adresser|envoyer|envoyez [parvenir] [un] [nouveau|autre] devis ~
            {we} voudrais|voudrions|souhaite|souhaitons|aimerais|aimerions un [nouveau|autre] devis ~
            coûte|coûtera|coûterait|reviendrait|reviendra [ça|il|elle] combien ~
            ça|cela|ca [me|nous] fait|ferait|fera|prend|prendrait|dure combien ~
            dois|doit|faut ~ ou [bien|alors] ça|c' va|suffit|marche|est [bon|ok|bien|aussi] ~
            c' est quoi le|la|les|l'|ce|cette|votre ~
            merci d'|de [bien] [vouloir] arrêter|stopper|suspendre|interrompre la|le|les|l' ~
            < [pardon|désolé|désolée|juste] [,] [une] [petite] question bête|idiote|rapide|stupide|toute ~
            sert|servent|servirait [-|t|il|donc] à quoi ~
            à quoi [ça|cela] sert|servent|servirait ~
        """,
        "es": """
            sin [el|la|los|las|su|tu|un|una] ... no [os|les|te|le|lo|la] puedo|podemos [pagar|firmar] pagar|pagarles|pagaros|firmar|abonar|aprobar ~ >
            prefiero|preferiría|preferimos|mejor|preferiríamos [si] [lo] hablarlo|hablar|comentarlo|hablamos|verlo|discutirlo ~ teléfono|voz|persona|llamada ~
            pedirles|pedirle|pediros|pedirte|pedir unos|algunos|un|más [par] [de] [días|poco] [más] ~
            no puedo|podemos|consigo|conseguimos|logro|logramos [entrar|abrir|acceder] entrar|abrir|acceder|descargar|descargarlo|abrirlo|abrirla|abrirlos|ingresar|cargar|loguearme ~
            me|nos|no [deja|sale|da|marca|tira] da|sale|marca|tira|aparece|deja [un|el|entrar|abrir|acceder] [mensaje] [de] error|entrar|abrir|acceder ~
            enlace|link|archivo|adjunto|contraseña|página no [me|se|nos] funciona|abre|carga|deja|va|abren ~
            qué [más|otra|otras|les|os] [cosa] [les|os|más] necesitan|necesitáis|necesita|necesitas|falta|hace [falta|de|más] ~
            presupuéstenme|presupuestadme|presupuéstame|cotícenme|cotíceme|cotízame|presupuéstennos|cotícenos ~
            quisiera|quiero|necesito|necesitamos|querríamos|hacerme|pasarme|darme|mandarme|enviarme|hágame|háganme|pásame|pásenme|mándenme|mándame [un|una|otro|el|la] presupuesto|cotización ~
            tengo|hay|debo [que] ~ o vale|sirve|basta [con|así|también|igual] ~
            háganme|hágannos|háganos llegar|saber|el|una|un ~
            envíenme|envíennos|envíenos|mándenme|mándennos|díganme|dígannos|confírmenme|confírmennos|pásenme|pásennos|avísenme|avísennos|remítanme|remítannos|facilítenme|facilítennos|indíquenme|indíquennos|explíquenme|explíquennos|cotícenme|coticennos|manden|envíen ~
            < [perdón|perdona|perdone|solo] [,] [una] pregunta tonta|rápida|boba|breve ~
        """,
        "it": """
            senza [il|la|lo|l'|i|le|un|una] ... non [vi|ti|la|lo] posso|possiamo pagare|pagarvi|firmare|saldare|approvare ~ >
            preferirei|preferisco|preferiremmo|meglio [se] parlarne|discuterne|vederlo|sentirci|parlare|ne [parliamo] ~ voce|telefono|persona ~
            chiedervi|chiederti|chiederle|chiedere qualche|alcuni|un [paio] [di|po'] [giorno|giorni] [in] [più] ~
            non riesco|riusciamo|riescono a|ad [ad] accedere|entrare|aprire|aprirlo|aprirla|aprirli|scaricare|scaricarlo|scaricarli|collegarmi|loggarmi|caricare ~
            [mi|ci] dà|da|esce|appare [sempre|un|continuamente] errore ~
            link|file|allegato|password|pagina non [mi|si|ci] funziona|apre|carica|va|aprono ~
            mi|ci chiedo|chiediamo|domando|domandiamo se|come|cosa|quando|quale|chi|perché ~
            cosa|che|cos' [altro] [cosa] vi|ti|le serve|occorre|manca [ancora|altro] ~
            di cosa|che avete|hai [ancora] bisogno ~
            fatemi|facci|fateci|fammi|vorrei|serve|servirebbe [sapere|avere] [un] [altro|nuovo] preventivo ~
            preventivatemi|quotatemi|quotami ~
            devo|dobbiamo ~ o va|basta|vanno bene|anche ~
            [mi] toglimi|toglietemi|togliermi|tolga|togli|toglie|togliete un|una dubbio|curiosità ~
            < [scusa|scusate|scusi|solo] [,] [una] domanda stupida|sciocca|veloce|rapida ~
        """,
        "pt": """
            sem [o|a|os|as|um|uma] ... não [vos|lhes|te|o|a] posso|podemos|consigo|conseguimos pagar|assinar|liquidar|aprovar ~ >
            prefiro|preferia|preferimos|preferíamos|melhor falar|falarmos|conversar|conversarmos|discutir|tratar ~ telefone|telemóvel|voz|pessoalmente|chamada ~
            pedir [vos|lhes|te|lhe] mais|uns|alguns [uns|alguns] [dias|tempo] [mais] ~
            não consigo|conseguimos|consegui|conseguimos|dá [entrar|abrir|aceder|acessar] entrar|abrir|aceder|acessar|descarregar|baixar|logar|carregar [no|login|o|a] ~
            dá|aparece|diz [sempre|um|uma|que] [mensagem] [de|há] erro ~
            link|ficheiro|arquivo|anexo|senha|página não [me|se|nos] funciona|abre|carrega|dá|vai|está|abrem ~
            pergunto me|nos se|como|o|quando|qual|quem|porque ~
            [me|nos] pergunto|perguntamos [me] se|como|quando|qual|quem ~
            o que precisam|precisa|precisas|falta|necessitam [mais|ainda] ~
            que mais precisam|precisa|precisas|falta|necessitam ~
            orcem|orce|orçamentem|orçamente [me|nos] [me] ~
            fazem|façam|mandem|enviem|queria|preciso|precisamos|passem|passa|faz|faça [me|nos] [de] [um] [novo|outro] orçamento|cotação ~
            [me] tira|tire|tiras|tirar|tirem me|uma|essa|esta|outra [uma] dúvida|dúvidas ~
            tenho|preciso|devo [que|de] ~ ou pode|serve|basta [ser|assim|também] ~
            digam|diga|digam-me|digam-nos|diz|dizei [me|nos|lá] onde|como|quando|quem|qual|quanto|quantos ~
            < [desculpa|desculpe|só] [,] [uma] pergunta|dúvida boba|parva|rápida|estúpida ~
        """,
        "nl": """
            {we} zie|zien|krijg|krijgen|vind|vinden [alleen|maar|helaas|er] [een|geen] [een] [witte|lege|bijlage] bijlage|pagina|scherm|bestand ~ >
            zonder [de|het|een|uw|jullie|je] ... kan|kunnen|mag|mogen [ik|wij|we] ~ niet|niets [betalen] betalen|tekenen|overmaken|boeken|goedkeuren|ondertekenen ~ >
            < [ja|nou|ach] [,] bel|belt me|mij|ons even|eens|straks|morgen|vandaag|terug|snel|gerust ~
            , [en|maar] welke|welk|wat|waar|wanneer|wie|hoe [versie|link|wachtwoord|bestand|map|foto] moet|is|zijn|kan|mag|moeten ik|we|wij|het|dat|nu|nou ... >
            wat missen|mist|mis jullie|u|je ~
            liever [even] telefonisch|mondeling|persoonlijk ~
            bel|bellen|bespreek|bespreken|overleg [ik|je|het|we|jullie|u] [het|je|jullie|u] liever ~
            om een|wat [paar|extra|beetje] [extra] dagen|dag|tijd|uitstel ~ vragen|verzoeken ~
            {we} kan|kunnen [er|het|de|daar|hier] ~ niet openen|inloggen|downloaden|uploaden|in|bij ~
            {we} kom|komen [er|daar|hier] niet in|bij ~
            inloggen|openen|downloaden|uploaden|aanmelden ~ niet|mis|fout ~
            lukt [me|mij|ons|het] [niet|maar] [me|mij] [om] ~ in te|openen|downloaden|inloggen [loggen] ~
            krijg|krijgen [ik|we|wij] [steeds|telkens|alleen|een] [een|maar] foutmelding|error ~
            link|bestand|bijlage|wachtwoord|pagina|inlog werkt|opent|laadt|doet|gaat [het|bij|niet] [niet|mij] [open|meer] ~
            wat heb|heeft|hebben|moet|moeten je|u|jullie [precies|nu|nog|allemaal] ~ [nodig|hebben|weten] ~
            graag|kun|kunt|wil|wilt [je|u|jullie] [mij|me|ons] [een|nog] [een|nieuwe] offerte|prijsopgave|prijsje ~
            < [sorry|nog|even] [,] [een] domme|stomme|korte|snelle|rare vraag|vraagje ~
            snap|begrijp|vat|zie [ik|we|wij] [alleen|even|nog] niet waarom|hoe|wat|welke|waar|wie ~
        """,
        "ru": """
            вложени*|файла|файлов|приложени*|ссылки [я|мы|тут|в] [письме] не вижу|нашёл|нашла|нашли|обнаружил* ~
            не вижу|нашёл|нашла|нашли [никакого|самого] вложени*|файла|файлов|приложени*|ссылки ~
            открывается|вижу|грузится|показывает [только] пустая|пустую|белая|белую страница|страницу|экран ~
            без ... [мы|я] не могу|можем|сможем|смогу|имеем оплатить|подписать|провести|утвердить|согласовать ~ >
            запутал*|растерял* [,] {ask} ~
            [я|мы] [что-то|совсем] запутался|запуталась|запутались >
            лучше|проще [это|давайте] обсудить|обсудим|поговорить|созвониться|созвонимся|проговорить [это] [по|голосом|лично] ~
            попросить|просить [вас|у] [вас] [ещё|еще] [пару|несколько|немного|чуть] дней|дня|времени|отсрочку|недельку ~
            не могу|можем|получается|удаётся|выходит [у] [меня] войти|зайти|открыть|скачать|загрузить|авторизоваться ~
            выдаёт|пишет|показывает|вылезает|выскакивает [мне|постоянно|всё|все] [время] ошибк* ~
            ссылка|файл|вложение|пароль|страница не открывается|работает|грузится|подходит|открываются|загружается ~
            интересно , ~
            что [ещё|еще|именно|конкретно] [вам] [ещё|еще] [от] [меня|нас] [нужно|надо|требуется] нужно|надо|требуется|нужен ~
            посчитайте|просчитайте|рассчитайте|прикиньте|посчитай|просчитай [нам|мне|пожалуйста] ~
            пришлите|скиньте|сделайте|нужно|нужна [нам|мне] [новую|новое|коммерческое] смету|кп|предложение|расчёт|расчет|смета ~
            < [простите|извините|только] [,] глупый|дурацкий|быстрый|короткий вопрос ~
        """,
    },
}
