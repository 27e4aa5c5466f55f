"""Italian phrases by which an answer or a request is known."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark, Table
from bot.mail.words import objection, theirs, waiting_it

TABLE = Table(
    negations="non|mai|nessun|nessuna|nessuno|niente|nulla|ne|senza|nemmeno|neanche|neppure",
    words={
        "le": "le|vi|ti|te|lo|la|li|ve|gli|glielo|l'|ci|ce|ne|mi|me|m'",
        "your": "vostro|vostra|vostri|vostre|suo|sua|suoi|sue|tuo|tua|tuoi|tue|un|una|il|la",
        "our": "nostro|nostra|nostri|nostre|mio|mia|miei|mie",
        "now": "mando|mandiamo|manda|invia|inviamo|consegno|pago|firmo|preparo|finisco|spedisco|fornisco|compilo|condivido|guardo|guardiamo|"
        "controlliamo|verifico|verifichiamo|rispondo|rispondiamo|aggiorno|aggiorniamo|chiedo|parlo|scrivo|ricontatto|torno|"
        "valuto|valutiamo|provo|esamino|procuro|discutiamo|ragiono|riguardo|informo",
        "will": "mandero|inviero|manderemo|invieremo|manderanno|invieranno|faremo|consegnero|consegneremo|paghero|pagheremo|firmero|"
        "carichero|daro|daremo|preparero|finiro|girero|spediro|guardero|guarderemo|vedro|vedremo|controllero|verifichero|"
        "verificheremo|leggeremo|rispondero|risponderemo|aggiornero|avvisero|confermero|confermeremo|chiedero|parlero|occupero|"
        "chiamero|scrivero|ricontattero|ricontatteremo|tornero|valutero|valuteremo|provero|sentiro|esaminero|cerchero|mettero|informero",
        "thing": "invio|giro|controllo|carico|avviso|faro|leggero|raccolgo|do",
        "see": "confermo|vedo|vediamo|leggo|leggiamo|sento|sentiamo|cerco|faccio|facciamo|metto|chiamo|occupo",
        "to": "mandar*|inviar*|far*|consegnar*|pagar*|firmar*|caricar*|dar*|preparar*|finir*|girar*|spedir*|fornir*|"
        "compilar*|guardar*|veder*|controllar*|verificar*|legger*|risponder*|aggiornar*|avvisar*|confermar*|chieder*|"
        "parlar*|occupar*|chiamar*|scriver*|ricontattar*|tornar*|valutar*|sentir*|esaminar*|cercar*|aver*|completar*|recuperar*",
        "serve": "mandar*|inviar*|consegnar*|firmar*|caricar*|preparar*|finir*|girarv*|girart*|spedir*|compilar*|controllar*|verificar*|"
        "risponder*|avvisar*|confermar*|chieder*|occupar*|ricontattar*|valutar*|esaminar*|cercar*|completar*|recuperar*|guardarl*|"
        "guardarc*|leggerl*|farvi|farti|farle|farvel*|farl*|darvi|darti|darle|darvel*|dirvi|dirti|sentirv*|sentirl*|parlarn*|scriverv*|"
        "scrivert*|aggiornar*|vederl*|tornar*",
        "sent": "mandato|mandata|mandati|mandate|inviato|inviata|inviati|inviate|caricato|caricata|caricati|caricate|"
        "pagato|pagata|pagate|firmato|firmata|allegato|allegata|allegati|spedito|spedita|spediti|consegnato|consegnata|"
        "compilato|compilata|condiviso|condivisa|bonificato|saldato|saldata|messo|messi|fatto|restituito|aggiunto|"
        "aggiunti|corretto|completato|effettuato|fornito|risposto|depositato|trasmesso|trasmessi",
        "tell": "mandar*|inviar*|dir*|indicar*|confermar*|spiegar*|chiarir*|fornir*|dar*|girar*|risponder*|"
        "avvisar*|chiamar*|condivider*|restituir*|precisar*|rimandar*|far*|aiutar*|comunicar*|mostrar*|firmar*|"
        "compilar*|completar*|ricordar*|specificar*|rispedir*|ricever*|aver*|contattar*|trasmetter*",
        "command": "mandami|mandaci|mandatemi|mandateci|inviami|inviaci|inviatemi|inviateci|dimmi|dicci|ditemi|diteci|"
        "fammi|facci|fatemi|fateci|confermami|confermaci|confermatemi|confermateci|spiegami|spiegatemi|indicami|"
        "indicatemi|indicateci|girami|giratemi|dammi|datemi|dateci|rispondimi|chiamami|chiamatemi|avvisami|"
        "avvisatemi|rimandami|rimandatemi|comunicateci|comunicami|comunicatemi|fornisci|forniteci|precisatemi",
        "people": theirs.PEOPLE["it"],
        "kin": theirs.PEOPLE["it"]
        + "|avvocato|avvocata|moglie|marito|figlia|figlio|figli|madre|padre|mamma|papa|sorella|fratello|fidanzata|"
        "fidanzato|famiglia|amica|amico|compagna|compagno|squadra|team|grafico|architetto|geometra|tipografo",
        "when": "subito|entro|domani|oggi|stasera|stamattina|domattina|dopodomani|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|presto|"
        "appena|poi|dopo|adesso|ora|prima",
        "finished": "pronto|pronta|pronti|pronte|deciso|decisa|decisi|decise|arrivato|arrivata|arrivati|arrivate|ricevuto|ricevuta|ricevuti|"
        "ricevute|letto|letta|guardato|visto|vista|fatto|fatta|fatti|finito|finita|finiti|finite|firmato|firmata|approvato|approvata|"
        "confermato|confermata|pagato|pagata|definito|definita|definiti|definitivo|definitiva|definitivi|completo|completato|chiaro|"
        "risposto|mandato|mandata|mandati|inviato|dato|parlato|parlata|potuto|tornato|tornata|rientrato|rientrata|sentito|sicuro|"
        "sicura|sicuri|convinto|convinta|convinti|iniziato|scelto|scritto|trovato|avuto|ottenuto|restituito|esaminato|discusso|riuscito|"
        "riuscita|riusciti|disponibile|disponibili|espresso|consegnato|preparato|sistemato|raccolto|qui|nulla|niente",
        "settle": "firmar*|approvar*|decider*|veder*|guardar*|legger*|risponder*|confermar*|controllar*|verificar*|valutar*|dire|dirmi|dirci|"
        "mandar*|inviar*|tornar*|rientrar*|consegnar*|finir*|completar*|dare|darmi|darci|passarl*|passarc*|passarm*|esprimer*|sentir*|"
        "parlar*|discuter*|riunir*|scriver*|preparar*|pensar*|autorizzar*|validar*|visionar*|esaminar*|chieder*|sceglier*",
        "ask": "che|quale|quali|quando|dove|chi|come|quanto|quanta|quanti|quante|perche|se|cosa|a|per|in|entro|qual",
        "lawyer": "avvocato|avvocati|avvocata|legale|legali",
        "bill": "fattura|fatture|importo|addebito|addebiti|pretesa|cifra|richiesta|nota|somma|credito",
    },
    phrases={
        Mark.GREETING: """
            < ciao|buongiorno|buonasera|salve|gentile|gentili|gent|egregio|caro|cara|cari|buon|buona|spett|spettabile
        """,
        Mark.SIGN_OFF: """
            < [un] [cordiali|distinti|cari|tanti|caro|cordiale] saluti|saluto|abbraccio|salutoni ~ >
            < cordialmente|cordialita ~ >
            < a presto >
            < buona|buon giornata|serata|lavoro|weekend|settimana|fine ~ >
            < inviato da ~ >
        """,
        Mark.COURTESY: """
            se tutto va|andra|fila|procede bene|liscio
            so|sappiamo|capisco|capiamo|immagino|immaginiamo che ... vi|ti|le servono|serve|serviranno|servivano|serviva
            grazie [mille|tante] del|per [il|lo] [gentile] promemoria|sollecito|avermelo|avercelo [ricordato]
            spero|speriamo|sperando [che] [tu|lei|voi|vada|tutto|stia|stiate|la] ~ bene|benissimo
            tutto bene|ok >
            spero|speriamo [che] [tu|lei|voi] ~ passato|trascorso ~ ~
            spero|speriamo [che|di] [sia|vada|ti|vi|le|questo|aiuti|possa] ~ >
            come stai|sta|state|va [tutto|voi|lei]
            resto|restiamo|rimango|rimaniamo|sono|siamo a [tua|sua|vostra|completa] disposizione ~ ~ >
            per qualsiasi|qualunque|ogni|eventuali [altra|altro|ulteriore] dubbio|dubbi|domanda|domande|cosa|chiarimento|informazione|necessita|chiarimenti ~ ~ >
            non esitare|esiti|esitate >
            non esitare|esiti|esitate [a] contattar*|chiamar*|scriver*|chieder*|dirmi|dirci|farmi|farci|far|telefonar*|rivolger*|domandar*|segnalar*|comunicar*|sentir* ~ ~ >
            se hai|ha|avete|ci [altre|delle|qualche|bisogno] [altre|delle|qualche|bisogno] domande|dubbi|domanda|bisogno|dubbio|problemi ~ ~ >
            [in] attesa di [un] [tuo|suo|vostro] gentile|cortese riscontro >
            buon fine settimana
            buona|buon giornata|serata|weekend|lavoro|settimana >
            grazie|ringrazio [per|della|in|mille] [la|anticipo] [pazienza|comprensione|anticipo|collaborazione] >
            grazie in anticipo
            scusa|scusate|scusi|scusami|scusatemi|mi|ci [scuso|scusiamo|dispiace] [il|per|del|ancora|tanto|se|per] [il|la] ~ ritardo|silenzio|attesa|disagio|tardi
            vero >
            , giusto >
            no >
        """,
        Mark.OBJECTION: objection.IT,
        Mark.ASK: """
            < [e|ma] [,] chi|quale|quali|qual|dove|quanti|quante e|sono|devo|dobbiamo|serve|servono|avete|hai|possiamo|sta|stanno ~
            < [solo|e] [una|un'|altra] [ultima|piccola] domanda|domandina [veloce|rapida|al] ~
            {command} ~
            potresti|potreste ~
            potrebbe [gentilmente|per|cortesemente|anche] {tell} ~
            < potrebbe ~
            < [mi|ci] puoi|puo|potete|riesci|riuscite|riesce {tell}|a
            ,|e|ma [mi|ci] puoi|puo|potete|riesci {tell}
            mi|ci puoi|puo|potete {tell}
            mi|ci faccia|faccia|facciate|facciano|fai|fate|facci sapere|avere|pervenire ~
            mi|ci dica|dicano|indichi|mandi|invii|confermi|spieghi|giri|dia|chiami|risponda|avvisi|fornisca|comunichi|dici|mandi|confermate ~
            prego|preghiamo|chiedo|chiediamo|pregherei|chiederei [di|gentilmente|cortesemente|quindi] [di] {tell}
            vi|la|le|ti prego|preghiamo|chiedo|chiediamo|invito|invitiamo|ricordo|ricordiamo|sarei|saremmo|ringrazierei|chiederei [cortesemente|gentilmente|di|che|un|grato|grata|grati|una] ~
            < [vi|le|ti|ci|ma] sarebbe possibile ~
            ,|se sarebbe possibile ~
            e possibile avere|ricevere|sapere|inviare|mandare ~
            < [ad] [oggi|ci|ancora] risulta|risultano [ancora|tuttora] mancante|mancanti ~
            [mi|ci] piacerebbe|interesserebbe|servirebbe|servirebbero|servono|serve|occorre|occorrono|manca|mancano|mancherebbero|mancherebbe [ancora|anche|solo|sapere|capire|pero|quindi|avere|i|il|le|la|gli|l'|un|una|urgentemente|vostro|vostra|tuo|tua|dei|delle] ~
            vorrei|vorremmo|volevo|volevamo sapere|capire|chiedere|avere|ricevere|chiederti|chiedervi|chiederle
            avrei|avremmo|ho|abbiamo|avrei [ancora] [bisogno] bisogno di|che|del|della|dei
            ho|abbiamo|avrei|avremmo|avevo [una|un|ancora|alcune|due|qualche|un'|altre] [piccola|altra|paio|ultima|veloce] [di] domanda|domande|dubbio|dubbi
            non [mi|ci] [e|ho|abbiamo|sono] [molto|del|ben|tanto|ancora] [tutto] chiaro|capito|capisco|capiamo|so|sappiamo|comprendo|sono|sicuro {ask}|bene|il|la|sicuro ~
            non [mi|ci] e|sono|risulta [molto|del|ben|tanto|ancora] [tutto] chiaro|chiari|chiara
            non capisco|capiamo|so|sappiamo|comprendo|comprendiamo ~
            mi|ci chiedo|chiediamo|chiedevo|domando {ask}
            [restiamo|resto|rimango|rimaniamo|siamo|sono|ancora] in attesa di|del|della|dei|delle|che|vostr* ~
            attendo|attendiamo|aspetto|aspettiamo|aspettando|attendendo [ancora|sempre|con|solo] {your}|vostre|tue|riscontro|notizie|risposta|conferma|i|le|impazienza|tuoi|suo ~
            non [ho|abbiamo] [ancora|mai] ricevuto|avuto [ancora] nessun*|alcun*|vostr*|riscontro|risposta|notizie|i|il|la|le
            < [un|il] [gentile|piccolo|breve] promemoria|sollecito >
            [la] scadenza|deadline e|resta|rimane ~
            sei|siete|avete|hai [gia] riuscito|riusciti|avuto|potuto|visto|guardato|deciso|ricevuto|letto ~ >
            che ne pensi|pensate|pensa|dici|dite
            ci sono novita|notizie
            < [ci] [sono] [avete|hai|ha] [qualche|alcune] novita|notizie >
            gradirei|gradiremmo ~
            {ask} [vi|ti|le|mi] [serve|preferisci|preferite|preferisce|devo|dobbiamo] serve|preferisci|preferite|preferisce|devo|dobbiamo ~ >
        """,
        Mark.REVIEW: """
            per [la] [tua|sua|vostra] approvazione|conferma|revisione|firma|validazione|benestare
        """,
        Mark.ORDER: """
            per|si favore|cortesia|prega [di] [non] usate|usi|usa|usare|togliete|tolga|togli|togliere|cambiate|cambi|cambia|cambiare|aggiungete|aggiunga|aggiungi|aggiungere|sostituite|sostituisca|sostituire|sostituisci|eliminate|elimini|elimina|eliminare|correggete|corregga|correggi|correggere|lasciate|lasci|lascia|mettete|metta|metti|modificate|modifichi|modifica|modificare|spostate|firmare|firmate|firmi|compilare|compilate|compili|inviare|inviate|invii|mandate|mandare|mandi|restituire|restituite|restituisca|scegliere|scegliete|confermare|confermate|conferma|approvare|approvate|verificare|verificate|controllare|controllate|pagare|pagate|caricare|caricate|annullate|rifate|prendete|prenda|rispondere|rispondete
            usate|togliete|cambiate|aggiungete|sostituite|eliminate|correggete|lasciate|mettete|modificate|spostate|rifate|annullate [il|la|le|i|gli|l'|un|una|pure|solo|quel|quella|per|un'] ~
            preferirei|preferiremmo|preferisco|preferiamo ~
            mi|ci piacerebbe|piacerebbero ~
        """,
        Mark.MORE_TIME: """
            [mi|ci] puoi|potete|puo|potresti|potreste|potrebbe dare|darmi|darci|concedere|concedermi|lasciarmi|lasciarci|aspettare ~ fino|tempo|giorni|settimana|proroga
            < [e|o|ma|allora|oppure] possiamo|posso|potremmo|potrei avere|mandare|mandarlo|mandarvelo|mandartelo|mandarle|inviare|inviarlo|inviarvelo|consegnare|farlo|farle|risponderti|rispondervi|risponderle|rispondere ~ fino|tempo|giorni|settimana|entro|lunedi|martedi|mercoledi|giovedi|venerdi|domani|per
            dammi|datemi|dacci|mi|ci [dia|dai|date] [ancora] tempo|fino|ancora|qualche|altri|altre|due|tre|altro ~
            dammi|datemi|dacci|mi|ci [dia|dai|date] [ancora] un [altro] po'|attimo|momento|giorno|giornata|paio|mese|secondo|minuto|altro|settimana ~
            dammi|datemi|dacci [solo|ancora] una settimana|settimanella|decina ~
            ho|abbiamo|avrei|avremmo|mi|ci bisogno|serve|servono|servirebbe [di|ancora|un|qualche|altri|piu|altro] [un|po'|po|ancora|piu|di|qualche|almeno] [di|paio|due|tre|altro|altri|altra|qualche|piu] [di] tempo|giorni|giorno|settimana|fino
            va bene|ok se [te|ve|lo|la|vi|ti|li|le|glielo|rispondo|mando] ~
            piu|altro tempo
        """,
        Mark.CHECK: """
            < [ma] non [te|ve|l'|glielo|le] [l'|lo|li|la|le] avevo|ho|avevamo|abbiamo [gia] {sent}
            pensavo|credevo|pensavamo ~ {sent}
            < [ti|vi|le|ti] va bene|ok [cosi] >
            < [e|tutto|bene] ok|bene [per] [te|voi|lei|cosi] >
            fammi|fatemi|mi sapere se [ti|vi|le] va ~
        """,
        Mark.HERE: """
            bonifico|pagamento ~ partito|fatto|eseguito|effettuato
            in|come|qui allegato|allegata|allegati|allego|allegate [trovi|trovate|trova|i|il|la|le|gli|l'|,|alla|ti|vi] ~
            [ti|vi|le] allego|alleghiamo|allegato|allegata|allegati ~
            ecco|eccoti|eccovi|eccole|eccoli|eccolo|ecco [a|intanto|qui|il|la|le|i|gli|l'|un|una|,|gia|voi|te|qua] ~
            ho|abbiamo|ha|hanno [gia|appena|tutto|anche|poco] {sent}
            e|sono|stato|stata|stati|state [stato|stata|stati|state|gia|appena] {sent}
            {le} mando|invio|inoltro|trasmetto|giro|inviamo|mandiamo [qui|in|ora|subito|adesso|qua] allegato|allegata|ora|adesso|sotto|qui
            ho|abbiamo [gia|appena|tutto|oggi|ieri] rimandato [gia|tutto|indietro|il|la|i|le|gli|tutti|oggi|ieri|vi] [modulo|contratto|preventivo|documento|moduli|documenti|bozza|firmato|firmata|firmati|compilato] ~ >
            trovi|trovate|trova|troverete|troverai ~
            < §link
            < [il|link] [link] , §link
            < fatto|inviato|pagato|firmato|mandato|caricato|spedito [,|tutto|ieri|oggi|ora] ~ >
            nella|sul|nel [vostra|tua|vostro|tuo] [cartella|drive|dropbox|casella] >
        """,
        Mark.DECIDED: """
            < [,] no [,] grazie ~
            procedete|procedi|proceda|proceduto
            < [ok|si|va|bene|perfetto|,|dai] [bene] [,] andate|vai|vada|procediamo|partiamo avanti|pure|cosi
            approvato|approvata|approvati|approvo|approviamo|accettato|accettiamo|accetto|confermato|confermata|confermiamo|rifiutato|bocciato|autorizzato
            potete|puoi|puo pure|procedere|partire|pubblicare|andare|continuare|iniziare|cominciare|stampare|lanciare|mettere ~
            procedete|procedi|proceda|partite pure|con|cosi
            via libera
            [ci|mi|a] piace|piacciono|convince|convincono ~
            noi|me|tutto|cosi|tutti va|vanno|sono [tutto|benissimo|molto|tutti] bene|benissimo|perfetto|ok
            va bene|benissimo cosi|la|il|tutto|per|anche|questa|quella|l'|questo
            e [tutto|davvero|molto|gia] perfetto|perfetta|ok|corretto|giusto|giusta|ottimo|bello|bella|bellissimo
            scegliamo|scelgo|optiamo|opto|teniamo|tengo|restiamo|preferiamo|preferisco|vada [per|con|il|la|le|l'|su|pure] ~
            prendiamo|prendo per|il|la|le|lo|gli|i|l'|quella|quello|quelle|quelli|questa|questo|questi|queste|anche|solo|entrambi|entrambe|tutto|tutti|tutte|due|tre|quattro|cinque|dieci|cento|opzione|variante|versione|1*|2*|3*|4*|5*|6*|7*|8*|9* ~
            andiamo per|con|su|sulla|sul|pure|avanti ~
            abbiamo|ho|siamo [poi|infine] deciso|scelto|optato
            non [la|lo|le|li|ci|mi|ne] [vogliamo|voglio|desideriamo|piace|piacciono|convince|interessa|va|intendiamo|accettiamo|siamo|serve|vogliono] vogliamo|voglio|desideriamo|piace|piacciono|convince|interessa|va|intendiamo|accettiamo|convinti|interessati
            non proseguire|continuare|procedere|andare|rinnovare
            nessuna|nessun|nessun'|senza|non [ci|altra|altre|sono|ulteriore|ulteriori|ho|abbiamo] [altra|altre|ulteriori] modifica|modifiche|correzione|correzioni|osservazione|osservazioni|obiezioni|cambiamenti
            troppo caro|cara|grande|piccolo|scuro|chiaro|lungo|tardi
            annullare|annulliamo|disdire|disdiciamo|disdetta|recedere ~
            < la|il|opzione|variante|versione|l' [opzione|variante|versione] b|c|1|2|3|blu|rossa|verde|prima|seconda|terza|ultima ~ >
            < [la|l'] opzione|variante|versione a ~ >
            < a|b|c|1|2|3|blu|rossa|verde >
            < b|c|1|2|3|blu|rossa|verde ,|grazie ~ >
            ok|bene per noi|me|procedere
        """,
        Mark.YES: """
            < d' accordo
            < va bene|benissimo
            < [ah|allora|certo|ok] [,] si|no|certo|esatto|esattamente|assolutamente|certamente|giusto|sicuro
        """,
        Mark.FACT: """
            il|la|lo|i|le|gli|l'|{our} ~ e|sono|sara|saranno|deve|era
            e|sono ~ il|la|via|un|una
            c'|ci e|sono
            abbiamo|usiamo|siamo|vogliamo ~
        """,
        Mark.ASIDE: """
            < la|nostra|vostra mostra|fiera|stagione dura|va dal|fino|da ~
            < a proposito , ~
            < [solo|giusto] perche lo sappiate|sappia|sappi ~
            < [giusto|solo] per [vostra|sua|tua] info|informazione|informarvi|informarti ~
        """,
        Mark.REST: """
            resto|altri|altre|rimanenti|mancanti|rimanente ~ arriva|arrivano|arrivera|arriveranno|segue|seguono|seguira|seguiranno|mando|invio|dopo|poi|mandero|inviero|manderemo|lunedi|martedi|mercoledi|giovedi|venerdi|domani
            seguira|seguiranno ~
            segue|seguono {when}|a|in|poi|nei|con|la|il|al|presto|anche|breve|giornata ~
            segue|seguono >
            [il|i|le|la|gli] resto|testi|testo|foto|dati|altri|altre|documenti|logo ~ segue|seguono ~
            mando|mandero|manderemo|invio|inviero ~ resto|altri|altre|rimanenti
            prima|primo parte|blocco|lotto|meta|tranche
            solo|soltanto|mando|invio|allego|ecco|intanto|trovate|trovi|manca|mancano [gia|anche|l'] una|la|altra|meta|parte meta|parte
            solo|soltanto|mando|invio|allego|ecco|intanto|trovate|trovi|manca|mancano [gia|anche|l'] una|la|altra|meta|parte >
            una parte|meta [e|sono] [gia|gia|subito|adesso|oggi|ve|te|la|domani|lunedi|poi|arriva|segue] mando|invio|inviata|mandata|pronta|arriva|segue|domani|oggi ~
            solo|soltanto|allego|mando|ecco|invio|intanto [una] [prima|buona] parte dei|delle|del|della
            una|prima|buona parte dei|delle|del|della .. e|arriva|mando|invio|segue|manca|ve|te|sara pronta|pronto|domani|lunedi|la|gia|in|inviata|mandata ~
            intanto
            frattempo [,] [ti|vi|le|ve|te] [lo|la|li|le] ecco|allego|mando|invio|giro|trova|trovi|trovate|alleghiamo|mandiamo|puoi|potete|qui ~
            per ora|adesso|momento
            parzialmente
        """,
        Mark.FUTURE: waiting_it.FUTURE,
        Mark.PENDING: waiting_it.PENDING,
        Mark.STUDY: waiting_it.STUDY,
        Mark.EXCUSE: waiting_it.EXCUSE,
        Mark.HEARD: """
            grazie|ringrazio|ringraziamo ~
            < [ok|okay|bene|grazie|perfetto|tutto|messaggio|si|mail|appena|ottimo] [,] ricevuto|ricevuta|ricevuti|annotato|segnato|capito|inteso|preso|visto|letto nota|,|grazie|tutto|e|atto|la|il|con ~ >
            < [ok|okay|bene|grazie|perfetto|tutto|messaggio|si|mail|ottimo|appena] [,] ricevuto|ricevuta|ricevuti|annotato|segnato|capito|inteso|preso|visto|letto >
            ricevuto|ricevuta|ricevuti|annotato|segnato|capito|inteso|visto|letto [tutto|,] [grazie|mille] [mille] >
            ricevuto|ricevuta|annotato|segnato|capito
            preso|prendo|prendiamo nota|atto
            ho|abbiamo [gia|tutto|appena|ora] ricevuto|letto|visto|inoltrato|inoltrata [tutto|la|il|a|al|all'|alla] ~
            ho|abbiamo [gia|tutto|appena] girato|girata|passato|passata|inoltrato|inoltrata tutto|la|il|le|i ~
            l' ho|abbiamo [gia|appena] girato|girata|passato|passata|inoltrato|inoltrata a|al|alla|ai|all' [nostro|nostra|mio|mia] {people} ~
            ho|abbiamo [gia|tutto] segnato|preso nota|tutto|la ~
            ho|abbiamo [gia|tutto] segnato|preso >
            inoltrato|inoltrata [tutto|la|il|questa|a|al|all'|alla|ai|agli|allo] ~
            girato|passato|girata|passata [tutto|la|il|questa|mail|email|messaggio|tua|sua|vostra|richiesta] [mail|email|messaggio|richiesta] [gia] a|al|all'|alla|ai|agli|allo [nostro|nostra|mio|mia|ufficio] {people} ~
            < ok|okay|perfetto|benissimo|ottimo|super|fantastico [,|bene|grazie|mille|accordo|allora] ~ >
            < va|d'|bene|certo|capito|grande bene|accordo|grazie|mille|allora|, ~ >
            < bene|certo|capito|grande|chiaro [,] [grazie|tutto] [mille|chiaro] >
            nessun|senza|non [c'|e|ho|abbiamo] [e] [nessun] problema|problemi|fretta
            scusa|scusate|scusi|scusami|scusatemi|scusaci
            mi|ci dispiace|scuso|scusiamo
            ha reagito a
            [ha] reagito al ~
            per|del|vostro|tuo|suo|ricevuto|visto|letto [il|vostro|tuo|suo] [gentile] promemoria|sollecito ~
            < promemoria|sollecito >
        """,
        Mark.CLOSING: """
            non c' e bisogno che|di [tu|lei|voi] risponda|rispondiate|rispondere|risponderci|rispondermi|risposta ~
            vi|ti|le informo|informiamo che ~
            per|a [tua|sua|vostra|titolo] conoscenza|informazione|informativo
            fyi
            non serve|occorre|c'|e|serve|necessario|bisogna|dovete|devi [che|necessario|bisogno|di|piu] [di|altro|che] [tu|lei|voi] risponder*|risponda|rispondiate|risposta|altro|nulla|far*|niente
            nessuna [ulteriore] risposta|azione [e] [ulteriore] necessaria|richiesta|dovuta|prevista ~
            senza [bisogno|obbligo] di risposta ~
            abbiamo|ho [gia|ora|tutto] tutto ~
            con questo|cio|questi abbiamo|e|siamo ~
            tutto a|ok|chiaro|bene|perfetto|risolto|sistemato|fatto ~
            questo|e|era tutto ~
            pratica|questione|caso|progetto|argomento [e|consideriamo|ora] chiuso|chiusa|risolta|risolto|conclusa
            < [perfetto|ottimo|benissimo|fantastico|ricevuto|tutto|bene|super|molto] [,|bene|ok] [,] grazie|ringrazio [mille|a|ancora|tante|di|infinite|molte|per] [tutti|cuore|te|voi|tutto] >
            grazie [mille|ancora|tante] [per|di] tutto|la|l'|il [collaborazione|aiuto|lavoro|disponibilita] >
        """,
    },
)
