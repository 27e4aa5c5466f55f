"""Somebody is asked or let to begin, which is a yes in the words of a request; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

_LINES = {
    Mark.GO_AHEAD: {
        "en": """
            {we} [would|kindly|hereby|therefore|'d] ask|request|authorise|authorize|invite you to [kindly|now] proceed|commence|begin [with|to] [the|its] signing|signature|execution|printing|print|production|publication|works|work|order|installation|engrossment|filing|delivery >
            < {we} are|'re|am|'m [all|both|very|quite|perfectly|absolutely|more] [than] happy|content|fine|glad|pleased for you|the [studio|team|guys] to crack|go|proceed|start|begin|carry|get|press|push [on|ahead|going|started|cracking] [with|now] ~ >
            < happy|content|fine|glad|pleased for you|the [studio|team|guys] to crack|go|proceed|start|begin|carry|get|press|push [on|ahead|going|started|cracking] [with|now] ~ >
            < you may|can [now|please] begin|start|commence|proceed [with] [the|your] [printing|works|work|production|installation|order|job|build] [on|as|from] ~ >
        """,
        "de": """
            bitten|bitte|ersuche|ersuchen [wir|ich] sie|euch|dich [daher|nun|somit|also] [,] mit|die|den|das [der|dem|den] beurkundung|unterzeichnung|druck|produktion|arbeiten|arbeit|umsetzung|veröffentlichung|bestellung|montage|ausführung fortzufahren|zu|vorzunehmen|einzuleiten|aufzunehmen [beginnen|veranlassen|starten] >
            < sie|ihr|du können|könnt|kannst|dürfen|dürft|darfst [also|nun|jetzt|gern|gerne|ruhig] [am|ab] [mit] ~ den|der|dem arbeiten|arbeit|druck|produktion|umsetzung|bau|montage ~ beginnen|anfangen|loslegen|starten >
        """,
        "fr": """
            dit|disent|demande|demandent|souhaite [donc|bien] de|d' [bien] poursuivre|continuer|avancer|procéder|démarrer avec|sur|l'|la|le|les|à|au ~ proposition|version|option|variante|maquette|impression|production|commande|projet|devis|plan|travaux|site
            prions|prie|demandons|demande|invitons|invite [vous|donc|par] de|à|d' [bien] [vouloir] procéder|poursuivre|démarrer|commencer [à|au|avec] [la|l'|le|les] [signature|impression|tirage|production|travaux|commande|publication|pose|installation] >
            < [alors|donc] vous|tu pouvez|peux [donc|bien] démarrer|commencer|lancer|entamer|débuter les|le|la|l' travaux|chantier|production|impression|tirage|pose|fabrication ~ >
        """,
        "es": """
            < [ya|entonces] puede|pueden|puedes|podéis [ya] mandar|encargar [a] imprimir|hacer|fabricar|producir|cortar|bordar ~
            dice|dicen|pide|piden|quiere [pues] que sigáis|sigan|sigas|siga|avancéis|avancen|avances|continuéis|continúen|continúes|procedáis|procedan|tiréis con|adelante|para ~ propuesta|versión|opción|variante|maqueta|impresión|producción|pedido|proyecto|presupuesto|plan|obras|web
            ruego|rogamos|pido|pedimos|solicito|solicitamos|invito|invitamos [pues|entonces|por] [tanto|ello] que|a proceda|procedan|procedáis|proceder|continúen|continúe a|con la|el|los firma|impresión|obras|publicación|producción|instalación|escritura|pedido|montaje ~ >
            < [entonces|ya] pueden|puede|podéis|puedes [ya] mandarlo|mandarla|mandarlos|mandarlas|enviarlo|enviarla|enviarlos|enviarlas|llevarlo|llevarla|llevarlos|llevarlas|pasarlo|pasarla a [la] imprenta|imprimir|impresión|producción|fábrica >
            < [entonces|ya] pueden|puede|podéis|puedes [ya] dar comienzo|inicio|arranque|curso a|al ~
            < [entonces|ya] pueden|puede|podéis|puedes [ya] empezar|comenzar|iniciar|arrancar con|la|las|los|el obras|obra|impresión|producción|trabajos|montaje|instalación ~ >
        """,
        "it": """
            < [allora|quindi|ora] può|potete|puoi [pure] far|mandare [in] stampare|stampa|partire|produrre|tagliare|realizzare|cucire|incidere ~
            dice|dicono|chiede|manda|detto [a] [dire] di procedere|proseguire|continuare|andare|partire con|avanti|pure ~ proposta|versione|opzione|variante|bozza|stampa|produzione|ordine|progetto|preventivo|piano|lavori|sito
            prego|preghiamo|chiediamo|chiedo|invito|invitiamo|prega [pertanto|quindi|dunque|cortesemente] di|a [voler] procedere|proseguire [pure] alla|con|all'|allo|ai|al [la|l'|il|i|lo] stipula|firma|stampa|sottoscrizione|lavori|ordine|produzione|pubblicazione|installazione|montaggio|rogito ~ >
            < [quindi|allora|ora] potete|può|puoi [pure|tranquillamente] mandarlo|mandarla|mandarli|mandarle|inviarlo|inviarla|inviarli|inviarle|portarlo|portarla in|a|alla stampa|stampare|tipografia|produzione >
            < [quindi|allora|ora] potete|può|puoi [pure|tranquillamente] dare [il] via|inizio|avvio|corso a|al|ai|alla|alle ~
            < [quindi|allora|ora] potete|può|puoi [pure|tranquillamente] procedere|iniziare|avviare|cominciare|partire con|la|i|il|l' stampa|lavori|produzione|montaggio|cantiere|posa|ordine ~ >
            < nulla osta ~ >
        """,
        "pt": """
            < [então|já|agora] pode|podem|podes [já] mandar|meter bala|ver|brasa ~
            < [então|já|agora] pode|podem|podes [já] mandar imprimir|fazer|produzir|rodar|cortar|instalar|pintar|publicar|montar|executar|estampar|bordar ~
            < [então|já|agora] pode|podem|podes [já] largar|soltar|liberar|mandar pra|para|na|no [a|o] gráfica|impressão|produção|oficina ~
            diz|dizem|disse|pede|pediu|manda|mandou para|que|pra|de avançarem|avançar|avance|avancem|seguirem|seguir|sigam|prosseguirem|prosseguir|continuarem|continuar com|em|para ~ proposta|versão|opção|variante|maquete|impressão|produção|encomenda|pedido|projeto|orçamento|plano|obras|site
            solicito|solicitamos|solicita|peço|pedimos|rogamos|rogo [assim|portanto|pois] que prossiga|prossigam|proceda|procedam|avance|avancem|inicie|iniciem com|à|ao [a|o|os|as] assinatura|impressão|obra|obras|trabalhos|produção|publicação|instalação|encomenda|escritura|montagem ~ >
            < [então|já] podem|pode|podes [já] dar início|andamento|seguimento|arranque a|ao|aos|à|às ~
            < [então|já] podem|pode|podes [já] começar|iniciar|avançar|prosseguir com|a|as|os|o|à|ao obra|obras|trabalhos|impressão|produção|montagem|serviço ~ >
        """,
        "nl": """
            verzoeken|verzoek|vragen|vraag [wij|ik] u|jullie|je [hierbij|dan] over te gaan tot ondertekening|productie|druk|uitvoering|plaatsing|levering ~ >
            < u|je|jullie mag|mogen|kunt|kan|kunnen [dan|dus|gerust] [op|vanaf] ~ met het|de werk|werken|werkzaamheden|druk|productie|bouw|plaatsing beginnen|starten >
        """,
        "ru": """
            просим|прошу [вас|поэтому] приступить|приступать|перейти [к] подписани*|печати|работам|работе|производству|монтажу|публикации|исполнению ~ >
            < можете|можно|можешь [уже|смело] приступать|начинать|запускать|приступить|начать [к] работы|работу|работам|печать|печати|монтаж|монтажу|производство ~ >
        """,
    },
}


def _also_before_a_comma(written: str) -> str:
    """What may end the sentence may also end its first half: "please proceed with the printing, nothing to add"."""
    lines = [line.rstrip() for line in written.splitlines()]
    return "\n".join([*lines, *(f"{line.removesuffix('>')}, ~" for line in lines if line.endswith(" >"))])


LINES = {
    mark: {language: _also_before_a_comma(written) for language, written in lines.items()}
    for mark, lines in _LINES.items()
}
