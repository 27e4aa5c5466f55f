"""How a team says that the work is finished, or that nothing is to be done: job done, mission accomplished; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.CLOSING: {
        "en": """
            < job|mission|work [all|well] done|accomplished|complete|completed|finished >
            , job|mission|work [all|well] done|accomplished|complete|completed|finished >
            that 's the|your|our ~ put to bed >
            that 's the|your|our nda|contract|agreement|lease|order|file|form|paperwork|quote|proof ~ sorted|signed|settled|wrapped|closed [off|up] >
            you 've|have|had|'d [just|already] sent|answered|given|told|paid [it|that|them|me|us] [already|that] , i see|found it|that|them [now] >
            {we} 've|have [now|today] closed|archived the|your|this project|file|case|matter|job [now] [in|on|at] [our] [books|side|end] >
            the|your file|case|matter [now] goes|gone|going|moves|'s|has [now] [gone|going] to|into the|our archive|archives >
        """,
        "de": """
            < [damit|und] [der|die] job|auftrag|mission|arbeit [damit|ist] erledigt|erfüllt|getan|abgeschlossen|fertig >
            , [damit] [der|die] job|auftrag|mission|arbeit [damit|ist] erledigt|erfüllt|getan >
            [besteht|gibt] [ihrerseits|eurerseits|damit|es] kein [weiterer] handlungsbedarf ~ >
            [bitte] nicht [mehr|weiter] beachten ~
            sie|ihr|du hatten|hattet|hattest|haben|habt|hast [es|das|sie|ihn|mir|uns] [es|das] [ja|doch] schon|bereits geschickt|gesendet|beantwortet|mitgeteilt|bezahlt , jetzt|nun|gerade sehe {we} [es|das|sie] >
            {we} haben das|ihr|euer|den|ihren|die|unser projekt|auftrag|fall|mandat|akte [bei|nun|damit|jetzt|heute|hier] [uns] abgeschlossen|geschlossen >
            unsere|meine arbeit|tätigkeit|aufgabe ist damit|somit|nun|hiermit beendet|abgeschlossen|getan|erledigt >
            alles [ist] [jetzt|nun] geliefert|abgenommen|übergeben|unterschrieben|montiert ~ , [damit] {we} sind damit|hier|somit [hier] fertig|durch >
            können|könnt|kannst sie|ihr|du ~ thema|sache|punkt|vorgang abhaken >
            die|ihre|der akte|fall|vorgang wandert|geht|kommt [jetzt|nun|damit|somit] [jetzt|nun|damit] ins|in archiv|ablage >
        """,
        "fr": """
            < mission|travail|boulot accompli|accomplie|terminé|terminée|fait|bouclé ~ >
            < [voilà|et|bon] [,] c'|tout [est] fini|terminé|bouclé|fait de|pour notre|mon côté|part [,|et] >
            aucune démarche [n'] [est] requise|nécessaire|attendue ~
            vous|tu [me|nous] l'|les|le|la aviez|avez|avais|as déjà envoyé|envoyée|envoyés|transmis|répondu , je|nous le|la|les vois|voyons|retrouve maintenant >
            tout est [bien] livré|réceptionné|signé|posé ~ , nous|on avons|a donc fini|terminé >
            dossier|affaire part|passe|va aux|à archives|l'archive >
        """,
        "es": """
            < trabajo|misión|encargo [ya] terminado|cumplida|cumplido|hecho|acabado|finalizado|entregado ~ >
            < [ya] [está|queda] todo cerrado|terminado|acabado|rematado|entregado|concluido [por] [nuestra] [parte] , la|os|le|te|ahora ... factura ~
            no se requiere|precisa|necesita [ya] ninguna acción|gestión ~
            ya me|nos|lo|la|los|las [lo|la|los|las] habías|habíais|había|has|habéis|habían mandado|enviado|dicho|contestado , ahora lo|la|los|las veo >
            todo está|ha|queda [sido] entregado|firmado|montado|instalado ~ , así que [ya] hemos terminado|acabado >
            expediente|asunto|caso pasa|va al archivo >
        """,
        "it": """
            < lavoro|missione|incarico finito|compiuta|concluso|terminato|fatto|consegnato ~ >
            < [è] tutto chiuso|finito|terminato|concluso|consegnato , la|vi|le|ti|ora ... fattura ~
            accordo|contratto|pratica|documento|questione|mandato è|sono|risulta [quindi|così|ora|adesso] a|tutto|chiuso|chiusa|sistemata|sistemato [posto] >
            me|ce|l'|li|le [l'] avevate|aveva|avevi|ha|avete già mandato|mandata|inviato|inviata|detto , [ora|adesso] lo|la|li|le vedo [adesso|ora] >
            tutto [è] consegnato|firmato|montato|installato ~ , quindi abbiamo finito|terminato|concluso >
        """,
        "nl": """
            < klus|missie|werk [is] geklaard|volbracht|gedaan|af ~ >
            er is|hoeft geen [verdere] actie [meer] [nodig|vereist] [nodig|vereist] ~ >
            {we} hebben|heb het|uw|jullie|dit project|dossier|opdracht|zaak [nu|hiermee|bij|vandaag] [ons] afgesloten|gesloten >
            alles is|zijn geleverd|getekend|opgeleverd|geplaatst ~ , dus we|wij zijn [hier] klaar >
            dat|dit beantwoordt mijn|onze|al vraag|vragen|mijn [vragen] [helemaal|,] [,|hartelijk|heel] [dank|bedankt|dankjewel|erg] [je|u|bedankt] [wel] >
            , [en] alles is|zit|staat [nu|dan|hiermee] in orde >
            dossier|zaak gaat|verhuist [nu|hiermee|dan] naar het archief >
        """,
        "pt": """
            < trabalho|missão|serviço concluído|cumprida|terminado|feito|acabado|entregue ~ >
            < [está] tudo concluído|terminado|fechado|acabado|entregue , a|segue|o|agora ... fatura|factura ~
            nenhuma [outra] ação|acção|diligência [é] [mais] necessária|exigida|requerida ~
            já me|nos|o|a|os|as [o|a] tinha|tinham|tinhas|havia enviado|mandado|dito|respondido , vejo agora >
            já me|nos|o|a|os|as [o|a] tinha|tinham|tinhas|havia enviado|mandado|dito|respondido , agora vejo >
            isso|isto responde à|às|a minha|minhas|nossa|todas pergunta|perguntas|dúvida|dúvidas [,] [muito] [obrigado|obrigada] >
            processo|dossiê|caso vai|passa para o arquivo >
        """,
        "ru": """
            < [итак|ну] [,] [вся] работа|миссия|дело|задача [наша] сдана|выполнена|сделано|завершена|окончена >
            < [мы] всё закрыли|завершили|сдали|закончили , счёт|акт|документы ~ придёт|вышлем|пришлём|отправим|следом|будет|придут ~
            [никаких] [дополнительных] действий [от] [вас|вашей] [стороны] не требуется|нужно ~
            соглашение|договор|вопрос|дело|сделка|контракт [теперь|тем|самым] [закрыт] закрыто|закрыта|закрыт|улажено|улажен >
            вы|ты [мне|нам] уже [мне|нам|всё] прислали|отправили|ответили|прислал|прислала|отправил|отправила , теперь|сейчас вижу >
            всё доставлено|подписано|сдано|смонтировано|установлено ~ , на этом [мы] [всё] закончили|завершили|заканчиваем >
            это [и] [есть] ответ|отвечает на мой|наш|мои вопрос|вопросы [,] [большое] [спасибо] [большое] >
            , [теперь] всё [теперь] в порядке >
            дело|досье отправляю|отправляем|уходит|сдаю|сдаём [теперь] в архив >
        """,
    },
}
