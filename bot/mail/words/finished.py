"""How a team says that the work is finished, or that nothing is to be done: job done, mission accomplished; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.CLOSING: {
        "en": """
            < job|mission|work [all|well] done|accomplished|complete|completed|finished >
            , job|mission|work [all|well] done|accomplished|complete|completed|finished >
            no [further] action [is] needed|required|necessary ~
            that 's the|your|our ~ put to bed >
            that 's the|your|our nda|contract|agreement|lease|order|file|form|paperwork|quote|proof ~ sorted|signed|settled|wrapped|closed [off|up] >
        """,
        "de": """
            < [damit|und] [der|die] job|auftrag|mission|arbeit [damit|ist] erledigt|erfüllt|getan|abgeschlossen|fertig >
            , [damit] [der|die] job|auftrag|mission|arbeit [damit|ist] erledigt|erfüllt|getan >
            [besteht|gibt] [ihrerseits|eurerseits|damit|es] kein [weiterer] handlungsbedarf ~ >
            , damit|somit ist|sind der|die|das ~ vom|unter tisch|dach [und] [fach] >
        """,
        "fr": """
            < mission|travail|boulot accompli|accomplie|terminé|terminée|fait|bouclé ~ >
            < [voilà|et|bon] [,] c'|tout [est] fini|terminé|bouclé|fait de|pour notre|mon côté|part [,|et] >
            aucune action [n'] [est] requise|nécessaire|attendue ~
            aucune démarche [n'] [est] requise|nécessaire|attendue ~
        """,
        "es": """
            < trabajo|misión|encargo [ya] terminado|cumplida|cumplido|hecho|acabado|finalizado|entregado ~ >
            < [ya] [está|queda] todo cerrado|terminado|acabado|rematado|entregado|concluido [por] [nuestra] [parte] , la|os|le|te|ahora ... factura ~
            no se requiere|precisa|necesita [ya] ninguna acción|gestión ~
        """,
        "it": """
            < lavoro|missione|incarico finito|compiuta|concluso|terminato|fatto|consegnato ~ >
            < [è] tutto chiuso|finito|terminato|concluso|consegnato , la|vi|le|ti|ora ... fattura ~
            nessuna [ulteriore] azione [è] richiesta|necessaria|prevista ~
            accordo|contratto|pratica|documento|questione|mandato è|sono|risulta [quindi|così|ora|adesso] a|tutto|chiuso|chiusa|sistemata|sistemato [posto] >
        """,
        "nl": """
            < klus|missie|werk [is] geklaard|volbracht|gedaan|af ~ >
            er is|hoeft geen [verdere] actie [meer] [nodig|vereist] [nodig|vereist] ~ >
        """,
        "pt": """
            < trabalho|missão|serviço concluído|cumprida|terminado|feito|acabado|entregue ~ >
            < [está] tudo concluído|terminado|fechado|acabado|entregue , a|segue|o|agora ... fatura|factura ~
            nenhuma [outra] ação|acção|diligência [é] [mais] necessária|exigida|requerida ~
        """,
        "ru": """
            < [итак|ну] [,] [вся] работа|миссия|дело|задача [наша] сдана|выполнена|сделано|завершена|окончена >
            < [мы] всё закрыли|завершили|сдали|закончили , счёт|акт|документы ~ придёт|вышлем|пришлём|отправим|следом|будет|придут ~
            [никаких] [дополнительных] действий [от] [вас|вашей] [стороны] не требуется|нужно ~
            соглашение|договор|вопрос|дело|сделка|контракт [теперь|тем|самым] [закрыт] закрыто|закрыта|закрыт|улажено|улажен >
        """,
    },
}
