"""What of ours does not work, is not found or astonishes them, and who ends all writing; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.ASK: {
        "en": """
            {we} ca|can|could|do not|n't find|see|locate|spot|open|access ~ attachment|attachments|link|file|page|email|account|login|document|invoice|folder|button
            {we} {have}|got|do [not|n't] [have] no|any|an account|access|login|password|invitation ~
            link|file|attachment|button|form|login ~ takes|leads|asks|broken|dead|expired|empty|blank|wrong|crashes|fails ~
            surprised|puzzled|confused|shocked|startled|taken [aback] by|at|about|that ~
        """,
        "de": """
            anhang|anlage|link|datei|seite|mail|rechnung|ordner|zugang|konto ~ ~ finde|find|sehe|seh|finden|sehen ich|wir ~ nicht|nirgends
            finde|find|sehe|finden|sehen [ich|wir] ~ anhang|anlage|link|datei|zugang|konto ~ nicht|nirgends
            {we} habe|haben|hab [aber|leider|gar|noch] [gar|leider|noch] [gar] kein|keinen|keine konto|account|zugang|passwort|login|zugangsdaten ~
            link|datei|anhang|formular|zugang ~ führt|verlangt|fragt|kaputt|leer|abgelaufen ~
            link|datei|anhang|formular|zugang funktioniert|geht|lädt|öffnet ~ nicht
            überrascht|irritiert|verwundert|erschrocken|gewundert ~ über|von|dass|wegen ~
            über|von ~ überrascht|irritiert|verwundert|gewundert
        """,
        "fr": """
            {we} ne|n' trouve|trouvons|vois|voyons|reçois pas|plus|aucune|aucun ~ pièce|jointe|lien|fichier|page|compte|accès|document ~
            {we} n' ai|avons|a pas|aucun|plus [de|d'] compte|accès|mot|identifiant|identifiants ~
            lien|fichier|formulaire|pièce ~ amène|renvoie|demande|vide|mort ~
            lien|fichier [que|qui|vous|tu|m'] ~ a|est|sont|ont|avait [déjà] expiré ~
            lien|fichier expiré >
            lien|fichier|formulaire|pièce ~ marche|fonctionne|marchent|fonctionnent [toujours] pas|plus|mal
            surpris|surprise|étonné|étonnée|étonnés|perplexe par|du|de|que ~
        """,
        "es": """
            no [me] encuentro|encontramos|veo|vemos|localizo|aparece [ningún|ninguna] ~ adjunto|enlace|archivo|página|cuenta|acceso|documento|correo ~
            [yo] no tengo|tenemos|dispongo [de] [ninguna|una] cuenta|acceso|contraseña|usuario ~
            enlace|archivo|formulario|link ~ lleva|pide|caducado|vacío|roto|vacía ~
            enlace|archivo|formulario|link ~ no|tampoco [me|nos] funciona|abre|va ~
            me|nos|estoy|estamos [ha] sorprende|sorprendido|sorprendidos|extraña|extrañado|extrañados ~
        """,
        "it": """
            non trovo|troviamo|vedo|vediamo|ricevo [nessun|nessuna|più] ~ allegato|link|file|pagina|account|accesso|documento|mail ~
            [io] non ho|abbiamo [nessun|un|alcun|l'] account|accesso|password|credenziali ~
            ricevuto|ricevuta|arrivato|arrivata|arrivati ~ rotto|rotta|rotti|danneggiato|danneggiata|incompleto|incompleta|vuoto|vuota|bagnato ~
            link|file|modulo|allegato ~ porta|chiede|scaduto|vuoto|vuota|rotto ~
            non [ci] riesco|riusciamo a leggere|aprire|capire|scaricare|trovare il|la|i|le|lo|l'|bene|cosa|dove ~
            come|cosa|dove faccio|facciamo|metto|clicco|firmo >
            link|file|modulo|allegato ~ non [mi|ci|si] funziona|apre|va ~
            sorpreso|sorpresa|sorpresi|stupito|stupiti|perplessi|perplesso ~
        """,
        "pt": """
            recebi|recebemos|chegou|veio|chegaram|vieram ~ partido|partida|partidos|estragado|estragada|danificado|danificada|quebrado|quebrada|rasgado|rasgada|incompleto|vazio|molhado ~
            não encontro|encontramos|vejo|vemos|recebi|acho [nenhum|nenhuma] ~ anexo|link|ficheiro|arquivo|página|conta|acesso|documento ~
            não consigo|conseguimos ler|abrir|descarregar|baixar|perceber|entender|encontrar o|a|os|as|nada|bem|onde ~
            está|estão|tá faltando o|a|os|as|um|uma acento|vírgula|til|ponto|letra|preço|telefone|número|logo|página|nome|data|foto ~
            [eu] não tenho|temos [nenhuma|uma] conta|acesso|palavra|senha|login ~
            link|ficheiro|arquivo|formulário ~ leva|pede|expirou|vazio|vazia|erro ~
            link|ficheiro|arquivo|formulário ~ não [me|nos] funciona|abre|dá ~
            surpreendido|surpreendidos|surpresos|surpreendeu|estranhámos|estranhamos|estranhei ~
        """,
        "nl": """
            vind|vinden|zie|zien [ik|we|de|het] ~ bijlage|link|bestand|pagina|account|document|mail ~ niet|nergens
            {we} heb|hebben [helemaal|nog|maar] geen account|toegang|wachtwoord|login|inlog ~
            link|bestand|formulier|bijlage ~ brengt|leidt|vraagt|verlopen|leeg|kapot ~
            link|bestand|formulier|bijlage werkt|opent|doet ~ niet
            verbaasd|verrast|verwonderd|geschrokken [over|door|van|dat] ~
        """,
        "ru": """
            не вижу|видим|нахожу|находим|нашёл|нашла|нашли ~ вложение|вложения|ссылку|ссылки|файл|файла|страницу|письмо|документ ~
            [у] [меня|нас] [там] [нет] доступа|пароля|аккаунта|логина|записи [у] [меня|нас] нет ~
            нет [у] [меня|нас] доступа|пароля|аккаунта|логина|учётной ~
            ссылка|ссылке ~ открывается|ведёт|требует|просит|пустая|истекла ~
            удивлены|удивлён|удивлена|удивила|удивило|смутила|смутило|смутил ~
        """,
    },
    Mark.OBJECTION: {
        "de": """
            im namen der|von erben|hinterbliebenen|witwe|erbengemeinschaft ~
            stellen [sie] [bitte] jeden|jeglichen|jede|jegliche|sämtliche|allen|sämtlichen schriftverkehr|kontakt|kommunikation|korrespondenz|mails|schreiben ~ ein
        """,
        "fr": """
            au nom des|de héritiers|succession|famille ~
        """,
        "es": """
            en nombre de los|la|las herederos|herencia|viuda|herederas ~
            cesen|cese|dejen|suspendan [de] toda|cualquier|todo comunicación|contacto|correspondencia ~
        """,
        "it": """
            per conto|nome degli|dell' eredi|eredità ~
            cessare|interrompere|sospendere ogni|qualsiasi|tutta corrispondenza|contatto|comunicazione ~
        """,
        "pt": """
            em nome dos|da herdeiros|herança|família ~
            cessar|cessem|parem|suspendam [com] toda|todo|qualquer [a|o] correspondência|contacto|contato|comunicação ~
        """,
        "nl": """
            namens de erfgenamen|nabestaanden|weduwe ~
            alle|elke|iedere correspondentie|contact|communicatie [te] staken|stoppen|beëindigen ~
        """,
        "ru": """
            от имени|лица наследников|семьи|вдовы ~
            прекратить|прекратите [всякую|любую|эту] переписку|контакты|общение|рассылку ~
        """,
        "en": """
            invoice|invoices|bill|bills|claim|claims|demands|reminders is|are [now|all] with our|my {lawyer} ~
            < please|just|kindly [please] stop [,|now|it|this] >
            on behalf of ~ estate|heirs|widow|executors ~
            stop|cease|end all|any|further correspondence|contact|communication ~
        """,
    },
}
