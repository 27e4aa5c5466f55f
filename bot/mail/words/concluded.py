"""How a team says that what it asked for is there, or wanted no more: the matter is closed; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.CLOSING: {
        "en": """
            which|that is|'s all|everything [that] the|they [bank|court|notary|council|office|insurer|registry|authorities|registrar] needs|need|requires|require|wants|want|asks|ask [for] >
            heard from ~ themselves|himself|herself ... they|he|she 're|is|are|'s fine|happy|ok|okay
            < [the|your|our] booking|reservation|hotel|room|venue|flight|ticket [is] [now|all] confirmed|booked and paid ~
            that|this|it 's|is|was exactly|precisely|just it|that|right|perfect >
            that|this|it 's|is|was exactly|precisely|just what [i|we] [i|we] [was|were] needed|wanted|meant|looking|after|ordered [for] >
            that|this|it 'll|will|does|should do|does [nicely|fine|perfectly|me|us|it|the] [trick|fine|nicely] >
            that|this|it answers everything|all ~
            [signed|countersigned] copy|contract|payment|deposit|form|photos|logo|texts|files|file|documents|passport|scan|scans|order|signature|corrections|money|transfer|papers|list [is|are|has|have|'s|came|all|now|just|safely] [come|been|now|just|all|safely] received|arrived|through|here|landed [,|safely|today|now|this] [morning|thank|thanks|with|great|perfect] ~ >
            i|we 'll|will|can take [it|things|over] [it] from here|now ~
            found it|them ~ ignore|never|sorry|no|all|forget ~
            ignore|forget me|that|it|this >
            scrap|forget|ignore|disregard that|this|it [please] , ~
            false alarm ~
            already sent|given|got|delivered|paid|answered|signed it|them|that [to|already] ~ >
            that|this [one|is|'s] ~ closed|sorted|settled|wrapped|done|finished then|now|with ~ >
            that 's ~ sorted|settled|done then|now|thanks >
            that 's us done|sorted|finished ~ >
            pleasure|joy working|doing with|business you ~
            {we} can|will|'ll|could do|manage|cope|go|live without ~ >
            you 're|are off the hook ~
            matter|case|file|issue|job|topic|question|ticket is|'s|has [now|been|thus|therefore] [been] settled|resolved|closed|solved|done ~
            all|everything|that 's|is [now|perfectly|crystal|all|much] clear [now|to|thanks] ~ >
            to close the loop|matter|circle|file|thread ~
            contract|quote|order|agreement|papers|paperwork [is|are|'s|was|has|have|now] [been|now|all|both] [now] countersigned|filed|done and|dusted ~
            forget {we} asked|said|wrote ~
            was|were|landed in|under my|the|our|your spam|junk ~
            all|both [the|of] [two|three|four|five|six|them] [bios|texts|photos|files|forms|pictures|signatures] are|'re [now] in|here|there|through [now|,|thanks|cheers] ~ >
            cancelled|canceled the order|booking|subscription|contract|domain ~
            i|we [now] [have|'ve] [got] [now] what|all|everything [that] i|we was|were|needed|wanted|looked [after|looking|for] [for] >
            leave you in|alone [peace] ~ >
            wo|will n't|not bother|trouble|pester|chase you [any|again|further|about] ~ >
            found ~ ~ and|, used|took|went|put [with] that|it|those|them|this [one] [instead] >
            done and dusted ~
            that|this|it [one] 's|is in the bag|can ~ >
            thanks|thank [you] for deciding|choosing|sorting|settling ~ >
            dropped|brought|handed ~ off|over|by|in|round ~ , thanks|cheers|ta|thank [you] >
            printed|published|gone|went [to] [press|print] without ~
            < [ta|ok|great|cheers|thanks|yep|yes] [,] got it [,] [thanks|now] >
            {we} 'll|will [now] take|handle|do|sort|look [care] [after|of] everything|the rest|else ~
            resolved|sorted|solved|fixed [in] [the|by] meantime|meanwhile|itself ~
            {we} no longer|more need|require ~
            thanks|thank [you] for sorting|organising|organizing|arranging|handling|fixing|seeing|getting [it|that|this|to] [out|done|sorted|back] [so|out] ~ >
        """,
        "de": """
            mehr|weiteres verlangt|braucht|benötigt|fordert|will die|das|der|man [bank|gericht|amt|notar|behörde|finanzamt|versicherung] nicht >
            < damit|hiermit|somit verabschieden wir uns ~
            < damit|somit wären|sind wir [jetzt|nun|dann|auch] durch >
            haben|hat sich ~ selbst gemeldet ... in ordnung
            liegt|liegen|anbei|beigefügt|angehängt|anhang ... für ihre|eure|deine unterlagen|akten|akte|ablage ~
            für ihre|eure|deine unterlagen|akten|akte|ablage ... bei|anbei|beigefügt|angehängt|anhang >
            bestellung|buchung|auftrag|abo|domain|reservierung ist|wurde|sind [wie|,] [gewünscht|besprochen|gewollt|hiermit|jetzt|,] storniert|gekündigt ~
            < [die|ihre|eure|unsere|das|der] buchung|reservierung|hotel|zimmer|saal|flug [ist|sind] [jetzt|nun] bestätigt|gebucht und bezahlt ~
            genau das|so war|ist|wars|wollte|brauchte ~ >
            damit|hiermit sind|ist alle|alles [offenen|meine|unsere] [fragen|punkte] beantwortet|geklärt|erledigt ~
            [unterschriebene|unterschriebenes|unterzeichnete] exemplar|vertrag|zahlung|anzahlung|formular|fotos|logo|texte|dateien|datei|unterlagen|ausweiskopie|scan|scans|bestellung|unterschrift|korrekturen|geld|überweisung|papiere|liste|kopie [ist|sind|soeben|heute] [gut|soeben|heute|hier|alle|auch|inzwischen|jetzt] [bei] [uns|mir] da|eingegangen|angekommen|eingetroffen|erhalten|hier|eingelangt [,|vielen|danke|herzlichen|besten|dank|und|der|die] ~ >
            ab hier|jetzt|da|nun übernehme|übernehmen|mache|machen ich|wir ~
            gefunden , ~
            kommando zurück ~
            falscher|fehl alarm ~
            hat|haben|wurde|wurden [es|sie|ihn|das|mir|uns] schon|bereits geschickt|geliefert|gesendet|bezahlt|beantwortet|erledigt|gegeben|besorgt >
            schließen|schliesse|schließe|legen wir|ich das|die|den|dies|hiermit|es [sache|akte|fall|thema|projekt|vorgang] [hiermit|damit|somit|zu] [ab|den|ad] ~
            war [mir|uns] [mir|uns] ein|eine vergnügen|freude|ehre ~
            kommen|kommt|schaffen|geht|machen [wir|es|ich] [auch|ohne|es|gut] [auch|gut|problemlos] ohne ~ aus|klar|hin|weiter >
            {we} machen|drucken|bringen|veröffentlichen [es|das] [nun|jetzt|dann|einfach] ohne ~ , [sie|ihr|du|also|damit] ~
            aus dem schneider ~
            von mir|uns|meiner|unserer [seite] war|wars|wär|wäre 's|es|das|alles ~ >
            von mir|uns wars|wärs [das|,] ~ >
            sache|angelegenheit|fall|thema|vorgang|frage|ticket ist|hat|sind [sich] [damit|hiermit|nun|für|somit] [mich|uns] erledigt|geklärt|gelöst|abgeschlossen|vom ~
            damit haben|hätten wir|ich es|das|alles ~ >
            [jetzt|nun|damit|mir|soweit] ist alles|mir [mir] klar ~ >
            das|so passt wunderbar|perfekt|prima|gut|super|bestens >
            der vollständigkeit halber ~
            von mir|uns|meiner|unserer [seite] war|wäre|ist das|es alles|schon ~
            vertrag|auftrag|vereinbarung|unterlagen [ist|sind|wurde|wurden|jetzt] [jetzt|nun|von|damit|beidseitig] [beiden] gegengezeichnet|abgelegt|archiviert [und] [abgelegt|archiviert] [,|und|danke|jetzt] ~
            [uns|mir|hier] fehlt|fehlen [uns|mir] nichts ~
            lag|war|lagen|waren|landete|gelandet ~ spam|spamordner|papierkorb|junk ~
            [im|in] spam|spamordner gelandet|gelegen|gefunden ~
            alle|beide [zwei|drei|vier|fünf|sechs] [bilder|texte|fotos|dateien|formulare|lebensläufe|unterschriften|unterlagen] [sind|liegen] [jetzt|nun|sind] da|beisammen|angekommen|hier [,|danke|vielen] ~ >
            bestellung|buchung|auftrag|abo|vertrag ist|sind|haben|habe [ich|wir|wie|hiermit] .. storniert|gekündigt|aufgehoben ~
            jetzt|nun|damit habe|haben ich|wir ~ was|alles ich|wir|, ~ brauchte|brauchten|suchte|wollte|brauche|brauchen >
            lassen|lasse [wir|ich] [sie|euch|dich] [also|nun|jetzt|damit] in ruhe >
            brauchen|brauchst|braucht|müssen|musst|müsst [sie|ihr|du] [also|jetzt|nun|daher] nicht mehr [zu] schreiben|schicken|antworten|suchen|liefern|nachzureichen|zu ~ >
            gefunden und ~ genommen|verwendet|benutzt|eingesetzt >
            unter dach und fach ~
            dank|danke für die|ihre|eure|deine schnelle|rasche|prompte entscheidung|klärung|erledigung ~ >
            hat|haben ~ vorbeigebracht|abgegeben|hereingereicht|gebracht [,] danke|dank|vielen [dank] >
            haben|habe|wurde ~ ohne ~ gedruckt|veröffentlicht|gemacht|abgegeben ~ >
            [die|der|das] ~ ist [damit|jetzt|nun] [damit] klar|entschieden|geklärt|erledigt >
            von unserer|meiner seite sind|bin wir|ich [damit|jetzt|nun] fertig|durch >
            [dank|danke] fürs kümmern|erledigen|regeln|klären|organisieren ~ >
            hat|haben sich [inzwischen|mittlerweile|von] [selbst] erledigt|geklärt|gelöst ~
            hat|haben ~ jetzt , danke ~ >
        """,
        "fr": """
            < [je|nous] classe|classons|clôture|clôturons|ferme|fermons [donc|maintenant|ainsi] le|votre|ce dossier [et|,] [vous|je|nous] [vous] remercie|remercions ~ >
            < [je|nous] classe|classons|clôture|clôturons|ferme|fermons [donc|maintenant|ainsi] le|votre|ce dossier >
            joins|joint|jointe|joints|joignons|trouverez ... pour vos|tes|votre|ton dossiers|archives|dossier ~ >
            < [la|votre|l'|notre] réservation|commande|salle|chambre [est] confirmée|réservée et payée|réglée ~
            c' est exactement|précisément|justement|tout ça|cela|ce [qu'|que] ~ >
            [cela|ça] ira [très|parfaitement] bien ~ >
            cela|ça|c'|voilà répond|règle|clôt [bien] à|tout|le|mes|nos ~ >
            exemplaire|contrat|paiement|acompte|règlement|formulaire|photos|logo|textes|fichiers|fichier|documents|copie|scan|commande|signature|corrections|virement|papiers|liste [signé|signée|est|sont|a|de] [la|bien|carte|été|signé] [bien|été] reçu|reçue|reçus|reçues|arrivé|arrivée|arrivés|parvenu ~ >
            je|on|nous prends|prend|prenons la|le suite|relais ~
            trouvé ~ oubliez|oublie|désolé|désolée|c'|laissez ~
            fausse alerte ~
            < [finalement|donc|ok] [,] laissez|laisse tomber ~
            de notre|mon côté [,] [c'|nous|on|j'] avons|a|ai|est [tout] terminé|fini >
            a|ont|l' [déjà] déjà|a envoyé|envoyée|livré|donné|réglé|payé|signé|transmis >
            clôt|clôture|clos|ferme|fermons|clôturons [donc] [ce|le|ainsi|l'] dossier|sujet|affaire|projet ~
            plaisir de travailler|collaborer ~
            fut|était [un] plaisir >
            fera|ferons|ferai|fait|passera|passerons sans [la|le|les|l'|cette|ce|une] ~ >
            plus de souci|soucis pour|de vous|toi ~ >
            tout [bon] de|pour mon|notre|ma|moi|nous [côté|part] ~ >
            affaire|question|dossier|sujet|problème|point est [donc|désormais|maintenant|ainsi] réglée|réglé|close|clos|résolue|résolu ~
            tout est [maintenant|désormais] clair ~
            [juste] pour boucler|clore|conclure|finir ~
            contrat|accord|devis|commande [est|a|désormais] [été|bien|maintenant|donc|désormais] contresigné|contresignée|classé|archivé|classée ~
            ne|n' [me|nous] manque [plus] rien ~
            était|étaient|tombé|arrivé ~ spam|spams|indésirables|pourriels ~
            les|toutes|tous [deux|trois|quatre|cinq|six] [les] bios|textes|photos|fichiers|formulaires|signatures|documents|deux sont là|arrivés|arrivées|bien ~ >
            commande|réservation|abonnement|contrat annulée|annulé|résilié|annulés ~
            j'|nous ai|avons [maintenant|désormais] ce que je|nous cherchais|voulais|cherchions|voulions ~ >
            laisse|laissons [donc] tranquille|tranquilles|paix ~ >
            inutile d'|de|donc écrire|répondre|envoyer|chercher|rappeler|d'|de ~ >
            retrouvé|trouvé ~ ~ et on|nous|je ~ prise|pris|utilisée|utilisé|mise|mis >
            c' est dans|plié la boîte|poche ~ >
            merci d'|de|pour avoir|la tranché|décidé|rapidité|décision|réglé ~ >
            a|ont déposé|apporté|remis|livré ~ , merci >
            imprimé|publié|fait|bouclé sans >
            c' est [donc] bon|réglé|clair pour le|la|les|l'|ça ~ >
            merci de|d' [vous|t'] [en] être|avoir occupé|occupés|occupée|réglé|géré|organisé ~ >
            réglé|résolu|résolue|réglée entre-temps|entre|depuis ~
            {we} n' avons|ai|a plus besoin ~
        """,
        "es": """
            adjunto|adjuntamos|adjunta|aquí|envío|mando ... para su|tu|vuestro|sus|tus archivo|archivos|registro ~ >
            < [la|su|tu|vuestra] reserva|habitación|sala [está] confirmada|reservada y pagada ~
            es justo|exactamente|precisamente eso|esto|lo [que] ~ >
            con eso|esto [ya] va|vale|queda|está|me [perfecto|bien|todo|genial|vale] ~ >
            queda todo|ya [ya] respondido|aclarado|claro|resuelto ~
            recibido|recibida|recibidos|recibidas el|la|los|las|tu|vuestro|vuestra|su [ejemplar|contrato|pago|formulario|copia|firma|logo|fotos|textos|archivos|documentación|lista] ~ gracias ~ >
            copia|contrato|pago|formulario|fotos|logo|textos|archivos|documentos|firma|transferencia|pedido [del|de] [dni|firmado|firmada] recibido|recibida|recibidos|recibidas ~ >
            ha|han llegado el|la|los|las pago|transferencia|contrato|copia|firma|formulario|documentos ~ >
            partir de aquí|ahora me|nos|lo encargo|encargamos|ocupo|ocupamos|sigo|seguimos [yo|nosotros] ~
            encontrado ~ olvidad|olvida|olvide|perdona|perdonad|nada ~
            falsa alarma ~
            ya [lo|la|los|las|nos|me] [lo|la|los|las] ha|han mandado|enviado|entregado|dado|pagado|firmado|pasado >
            damos|doy|queda|dejamos [esto|el|este|todo|lo] [tema|asunto|por|del|expediente|número] [por|número|todo] [queda] cerrado|zanjado|terminado|concluido|finalizado ~
            ha sido un placer ~
            nos apañamos|arreglamos|las|valemos [apañamos|arreglamos] sin ~ >
            hacerlo|haremos|hacemos|hago|salimos|publicamos [lo] sin ~ así que|os|te|le ~
            asunto|tema|cuestión|problema|caso está|queda|ha [ya] [quedado] resuelto|resuelta|cerrado|zanjado|solucionado ~
            todo recibido ~
            ya estamos|está|queda|tenemos completos|completo|todo|listo|todos|servidos ~ >
            , listo|lista|listos >
            [solo] para cerrar|concluir|terminar , ~
            por mi|nuestra parte es|eso todo|es ~ >
            contrato|acuerdo|pedido está|queda|quedó|ya [ya|ha] [sido|está] archivado|firmado|cerrado [por] [ambas|y] ~
            contrato|acuerdo|pedido [ya] archivado|firmado|cerrado por|y ambas|archivado ~
            estaba|estaban|cayó|acabó|llegó ~ spam|basura ~
            ya están|tenemos|tengo [aquí] las|los|todas|todos [dos|tres|cuatro|cinco|seis|las|los] biografías|textos|fotos|archivos|formularios|firmas|documentos|dos|todas|todos ~ >
            pedido|reserva|suscripción|contrato anulado|cancelado|anulada|cancelada ~
            ya tengo|tenemos lo que buscaba|quería|necesitaba|buscábamos|necesitábamos ~ >
            os|te|le|les dejo|dejamos tranquilos|tranquilo|paz|en ~ >
            encontramos|encontré|hemos|he ~ ~ y usamos|usé|usado|cogimos|pusimos|cogido ~ esa|ese|eso|la|lo >
            asunto|tema zanjado|liquidado|arreglado ~
            gracias por decidir|decidiros|decidirte|decidirse|resolver|resolverlo ~ >
            dejó|trajo|entregó|ha dejado|traído ~ , gracias >
            dejó|trajo|entregó ~ , gracias >
            impreso|imprimimos|publicado|publicamos [lo] sin ~ >
            < [bien|bueno|perfecto|vale] [,] decidido , ~
            gracias por ocuparos|ocuparte|encargaros|encargarte|gestionarlo|arreglarlo|ocuparse|encargarse ~ >
            resuelto|solucionado|arreglado mientras|entretanto|entre|solo ~
            ya no necesitamos|necesito|hacen|hace ~
            no os|te|le queda nada por|que hacer ~
        """,
        "it": """
            allego|alleghiamo|allegato|allegata|allegati|ecco ... per il|i suo|tuo|vostro|suoi|tuoi|vostri archivio|archivi ~ >
            < [la|vostra|nostra] prenotazione|camera|sala [è] confermata|prenotata e pagata ~
            è proprio|esattamente|giusto questo|quello|ciò [che] ~ >
            così va|è [benissimo|più] benissimo|bene|perfetto >
            questo|così risponde|risolve|chiarisce a|tutto ~
            copia|contratto|pagamento|modulo|foto|logo|testi|file|documenti|firma|bonifico|ordine|scansione [firmata|firmato|della|di] [carta|identità] ricevuta|ricevuto|ricevuti|ricevute ~ >
            copia|contratto|pagamento|modulo|foto|logo|testi|file|documenti|firma|bonifico|ordine è|sono arrivato|arrivata|arrivati|arrivate ~ >
            da qui|ora|adesso [in] [poi|avanti] [ci|me] [ne] penso|pensiamo|occupo|faccio|proseguo [io|noi] ~
            trovato , ~
            come non detto ~
            falso allarme ~
            ha|hanno|l'ha|l' [ha] già mandato|inviato|consegnato|dato|pagato|firmato|mandata|inviata >
            chiudiamo|chiudo|archiviamo [così|quindi|allora|pure] [la|il|questa|questo] pratica|caso|argomento|progetto|questione|discorso ~
            è stato un piacere ~
            faremo|facciamo|andiamo|ce|stampiamo [a] [meno|la] [caviamo|anche] senza ~ >
            farlo|pubblicarlo|stamparlo senza ~ quindi|perciò|così ~
            da parte mia|nostra è|nient'|niente|nulla tutto|altro ~
            questione|pratica|faccenda|problema|cosa è [ora|così|quindi] risolta|risolto|chiusa|chiuso|sistemata ~
            [adesso|ora|allora] [il|la|numero] [numero|questione] è [tutto|a] [tutto] chiaro|posto ~ >
            [giusto|solo] per chiudere|concludere ~
            contratto|accordo|ordine [è] [stato|ora|già] controfirmato|archiviato|chiuso ~
            era|erano|finita|finito|finiti ~ spam|indesiderata ~
            lascia|lasciate|lasci perdere ~
            ora|adesso|finalmente ci sono tutte|tutti|entrambe|entrambi ~
            ordine|prenotazione|abbonamento|contratto annullato|disdetto|annullata|disdetta ~
            [ora|adesso] ho|abbiamo quello|ciò|tutto che|quel [cercavo|volevo] cercavo|volevo|serviva|cercavamo >
            [ora|adesso] ho|abbiamo quello|ciò che cercavo|volevo|serviva|cercavamo|mi|ci [serviva] >
            vi|ti|la lascio|lasciamo [quindi] in pace ~ >
            trovato|trovata ~ ~ e usato|usata|preso|messa|messo quella|quello|la ~ >
            questa|questo è fatta|fatto|andata >
            grazie per|di la|aver|per deciso|decisione|risolto [così] ~ >
            ha portato|consegnato|lasciato ~ , grazie >
            stampato|pubblicato|fatto senza >
            < [bene|ok|perfetto] [,] deciso , ~
            non considerate|considerare|consideri|guardate [più] [la|il] [mia|mio] mail|messaggio|email ~
            grazie per|di essertene|esservene|essersene|averlo|aver occupato|occupati|occupata|sistemato|risolto ~ >
            risolto|risolta|sistemato nel frattempo ~
            non ci|mi serve|servono|occorre più ~
            non occorre|serve|è|occorrono|servono [richiesto|richiesta|necessario|necessaria|più] alcun|alcuna|nessun|nessuna|altro|ulteriore adempimento|azione|intervento|risposta|riscontro|passo|attività|invio|conferma|firma ~
            trovato|trovata|trovati|trovate|ricevuto|ricevuta|recuperato|recuperata|risolto|arrivate|arrivato ... non serve|occorre che ~ >
            < [quindi|perciò] non serve|occorre [più] che lo|la|li|le|ne [mi|ci] cerchi|cerchiate|mandi|mandiate|invii|inviate|firmi|firmiate|porti|portiate|spediate ~
            ho|abbiamo [già|poi|ormai] risolto da|io|noi|diversamente|altrimenti ~
            non stare|stia|state [più] a cercarlo|cercarla|cercarli|cercarle|mandarlo|mandarla|mandarmi|inviarmi|scrivermi|rispondere ~
            che è fatta >
            non se ne fa|farà [più] niente|nulla ~
            basta|bastano e avanza|avanzano ~
            per tenerti|tenervi|tenerla|tenere al|aggiornati|aggiornata|aggiornato|informati|informata corrente|, ~
            < la|il|vostra|tua|sua [vostra|sua|tua] fattura|saldo|conto [risulta|è] [stata|stato|già|interamente] saldata|saldato|quietanzata|pagata|pagato [,|grazie] ~ >
            e|, la|il fattura|saldo|conto [risulta|è] [stata|stato|già|interamente] saldata|saldato|quietanzata|pagata|pagato [,|grazie] >
            archiviamo|archivio|chiudiamo|chiudo [quindi|dunque|così] l'|la|il|questo ordine|commessa|fascicolo|incarico ~
            siamo pari [così|,|grazie] >
        """,
        "pt": """
            envio|anexo|segue|seguem|mando ... para o|os|seu|teu|vosso [seu|teu|vosso|seus|teus] arquivo|arquivos|registo|registro ~ >
            < [a|vossa|sua|tua] reserva|sala [está] confirmada|reservada e paga ~
            é mesmo|exatamente|exactamente|justamente isso|isto|o [que] ~ >
            assim [está|fica] perfeito|ótimo|óptimo|bem ~ >
            isso|isto responde|resolve|esclarece a|tudo ~
            exemplar|cópia|contrato|pagamento|formulário|fotos|logo|textos|ficheiros|arquivos|documentos|assinatura|transferência|pedido [assinado|assinada|do] [cartão] recebido|recebida|recebidos|recebidas ~ >
            pagamento|transferência|dinheiro|contrato|cópia|sinal entrou|chegou|caiu ~ >
            partir daqui|agora trato|tratamos|sigo|cuido|assumo [eu|nós] ~
            encontrei|achei|encontrámos|encontramos ~ esqueçam|esquece|esqueça|desculpem|deixa ~
            falso alarme ~
            já [o|a|nos|me] mandou|enviou|entregou|deu|pagou|assinou|mandaram|enviaram [isso] >
            damos|dou|fica|fechamos|encerramos [então|assim|tudo|o|este|isto|por] [isto|assunto|número|por|então] [por|fica|então] encerrado|fechado|terminado|concluído|tratado ~
            foi um prazer ~
            fazemos|faremos|vamos|passamos|vivemos [bem] sem ~ >
            estão|está|estás|ficam dispensados|dispensado|dispensada|livres|livre ~
            da minha|nossa parte é|está|nada tudo|mais ~
            assunto|questão|caso|problema está|fica|ficou resolvido|resolvida|encerrado|fechado|tratado ~
            [agora] está tudo claro|esclarecido ~
            estamos completos ~
            [só] para fechar|concluir|encerrar , ~
            contrato|acordo|pedido [já] [está|foi|ficou|fica] [já] arquivado|contra-assinado ~
            contrato|acordo [já] [está|foi|ficou|fica] [já] assinado por ambas|ambos|todos|todas ~
            não [nos|me] falta [mais] nada ~
            estava|estavam|caiu|foi|parou ~ spam|lixo ~
            já cá|aqui estão|tenho ~ >
            encomenda|reserva|assinatura|contrato|pedido cancelada|cancelado|anulada|anulado ~
            já tenho|temos o que procurava|queria|precisava|procurávamos ~ >
            deixamo|deixamos|deixo vos|lhe|os|te em paz ~ >
            encontrámos|encontramos|encontrei ~ ~ e usámos|usamos|usei|pusemos essa|esse|isso|a ~ >
            obrigada|obrigado por decidirem|decidir|decidires|resolverem|resolver ~ >
            deixou|trouxe|entregou ~ , obrigada|obrigado >
            imprimimos|publicámos|publicamos|fizemos sem ~ >
            fica|ficou [então] [a|o] resolvida|resolvido|decidido|decidida|arrumado|arrumada ~ >
            < [bem|bom|ok|ótimo] [,] está decidido , ~
            obrigada|obrigado por tratarem|tratares|tratar|resolverem|cuidarem|cuidar ~ >
            resolvido|resolvida|resolveu entretanto|sozinho|se ~
            já não precisamos|preciso ~
            [o|nosso|este] trabalho|serviço|projeto|projecto está|fica|foi|ficou [dado] concluído|terminado|finalizado [,|obrigado|obrigada] ~ >
            pode|podem|podes desconsiderar|ignorar|esquecer o|a|aquele|aquela|meu|minha|essa|esse|isso [meu|minha|último|última] [e] mail|email|mensagem|pedido|pergunta|recado|dúvida ~
            < desconsidere|desconsiderem|ignore|ignorem|esqueça|esqueçam|esquece [por|favor] o|a|aquele|aquela|meu|minha|isso ~
            não ficou|há|resta|existe|existem|temos|restam|ficaram nenhuma|nenhum|mais|qualquer|quaisquer pendência|pendências|pendente ~
            deixa|deixe|deixem pra|para lá ~
        """,
        "nl": """
            meer|anders vraagt|verlangt|wil|vragen de|het|ze [bank|rechtbank|notaris|gemeente|kvk|verzekeraar] niet >
            < wij|we|ik sluiten|sluit [hiermee|nu|dus] het|dit|uw|je|ons dossier [hiermee|nu] >
            < wij|we|ik sluiten|sluit [hiermee|nu|dus] het|dit|uw|je|ons dossier [hiermee|nu] en danken|bedanken|dank|bedank ~
            < [de|uw|je|jullie] boeking|reservering|zaal|kamer [is] bevestigd|geboekt en betaald ~
            dat|dit is|was precies|exact wat|het ~ >
            zo is|gaat|kan het|ie prima|goed|perfect ~ >
            daarmee|hiermee zijn|is alle|alles [mijn|onze] [vragen|punten] beantwoord|duidelijk|opgelost ~
            [getekend|ondertekend] exemplaar|contract|betaling|formulier|foto's|logo|teksten|bestanden|bestand|stukken|kopie|scan|bestelling|handtekening|overschrijving|lijst [is|zijn|van|staat] [je|jullie|paspoort|goed|net|hier] ontvangen|binnen|aangekomen|binnengekomen ~ >
            vanaf hier|nu neem|nemen|doe|ga|regel ik|we [het] [over|verder|zelf] ~
            gevonden ~ laat|sorry|vergeet|niks|niets ~
            laat maar [zitten|verder] >
            vals alarm ~
            heeft|hebben|had het|ze|hem|die|mij|me [al|het] [al] gestuurd|gegeven|geleverd|betaald|getekend|doorgestuurd >
            sluiten|sluit|ronden we|ik dit|het|dat|deze|hiermee [dossier|zaak|project] [hiermee|zo] [af|dossier] ~
            was [me|ons] [een] genoegen|plezier ~
            {we} doen|kunnen|redden|gaan het|ons|wel [wel|ook] zonder ~ >
            jullie|je|u zijn|bent|is ervan af ~
            van mijn|onze kant was|is [dat] dat|het|niets [alles|het|meer] ~
            zaak|kwestie|dossier|probleem|vraag is [nu|hiermee|dus] afgehandeld|opgelost|gesloten|rond|geregeld ~
            [nu] is alles|het [mij|me] [nu] duidelijk ~ >
            dan is|zijn [we|het] [aantal|alles|we] rond|klaar|compleet ~ >
            {we} zijn compleet|rond ~ >
            om het|dit af te ronden|sluiten ~
            dat|dit was [het|alles] alles|het van mijn|onze ~
            contract|overeenkomst|opdracht [is] [nu|inmiddels|al] [door] [beide|iedereen] [partijen] gearchiveerd|getekend en|medeondertekend ~
            {we} missen|mis niets|niks ~
            zat|zaten|lag|stond|beland ~ spam|spammap|spamfolder|ongewenste ~
            alle|beide [twee|drie|vier|vijf|zes] [bio's|teksten|foto's|bestanden|formulieren|handtekeningen] zijn [nu] binnen|er|ontvangen|compleet ~ >
            bestelling|boeking|abonnement|contract [is] geannuleerd|opgezegd ~
            {we} heb|hebben [nu] wat|alles ik|we|wat zocht|wilde|nodig|zochten [had|hadden] >
            laten|laat [jullie|je|u] met rust >
            hoeft|hoef|hoeven [je|jullie] [dus] niet meer te|hoeven ~ >
            gevonden|vonden|vond ~ ~ en|, [hebben|heb] die|dat|deze gebruikt|genomen|gepakt >
            kannen en|in kruiken ~
            dank|bedankt voor het|de|je|jullie snelle|vlotte besluit|beslissing|keuze ~ >
            heeft|hebben ~ langsgebracht|gebracht|afgegeven ~ , bedankt|dank|dankjewel >
            hebben|heb ~ zonder gedrukt|gepubliceerd|gedaan >
            kan|mag [de|het] prullenbak|weg [in] ~ >
            bedankt|dank [je|u] voor het regelen|afhandelen|uitzoeken|oppakken ~ >
            intussen|ondertussen|inmiddels [is] [het] [al] [vanzelf] opgelost|verholpen >
            is|heeft al|zich|intussen|ondertussen|inmiddels|vanzelf [zich|al] [vanzelf] opgelost|verholpen [intussen|ondertussen|inmiddels] >
            hebben|heb we|ik ~ niet meer nodig >
            < [de|uw|jullie|je|onze] factuur|rekening|nota is [inmiddels|ook|volledig|reeds|al] voldaan|betaald [,|bedankt|dank] ~ >
            en [de|uw|jullie|je|onze] factuur|rekening|nota is [inmiddels|ook|volledig|reeds|al] voldaan|betaald [,|bedankt|dank] ~ >
            compleet zo|nu|hiermee [,] bedankt|dank ~ >
            < vergeet [maar] die|dat|mijn|onze|de ... , het|we|ik|er|de|dat ~
            het is|was|wordt al|inmiddels|intussen geregeld|opgelost|gefikst [hoor] >
            het is|was|wordt al|inmiddels|intussen geregeld|opgelost|gefikst [hoor] ,|dus|en ~
            het is|was|wordt al|inmiddels|intussen geregeld|opgelost|gefikst met|door je|jullie|uw ~
        """,
        "ru": """
            прилагаю|прилагаем|приложен|приложено|высылаю|вложении ... для вашего|твоего архива ~ >
            < бронь|бронирование|билеты подтверждена|подтверждено|подтверждены и оплачена|оплачено|оплачены ~
            это именно|ровно|как то|раз [то] ~ >
            так идеально|отлично|прекрасно|замечательно >
            это|этим снимает|отвечает|закрывает|снимаются все|на|вопросы ~
            экземпляр|договор|оплата|оплату|платёж|анкету|фотографии|логотип|тексты|файлы|файл|документы|копию|скан|заказ|подпись|деньги|перевод|список получили|получила|получил|получены|поступила|поступил|поступили|пришла|пришёл|пришли|получен|получена ~ >
            дальше|теперь|остальное [я|мы] [я|мы] [сделаю|сделаем|разберусь] сам|сама|сами ~ >
            вопрос [уже|больше] снят|снимается|решён|закрыт ~
            отбой ~
            ложная тревога ~
            уже прислал|прислала|прислали|отправил|отправила|передал|передала|оплатил|подписал|подписала|скинул|скинула >
            закрываем|закрываю [этот|эту|на|данный] [этом] вопрос|тему|задачу|проект|дело|тикет ~
            было приятно работать|сотрудничать|поработать ~
            обойдёмся|обойдусь|справимся без ~ >
            вы|ты [теперь] свободны|свободен|свободна >
            с моей|нашей стороны [на] [этом|это] всё >
            вопрос|дело|проблема|задача [теперь|уже|тем] решён|решено|решена|закрыт|закрыто|закрыта|улажено|улажен ~
            теперь [мне|нам] [всё] всё|мне ясно|понятно|всё ~ >
            с .. решили|определились|разобрались >
            чтобы закрыть|завершить вопрос|тему ~
            у меня|нас [на] [этом] всё >
            договор|соглашение|заказ [уже|теперь|ваш|в] [уже] подписан|подшит|закрыт|архиве [с] [обеих] ~
            лежало|было|попало|лежал|попал|лежали ~ спам|спаме ~
            забудьте|забудь [про] мой|мою|этот|о|об вопрос|просьбу|этом ~
            все [две|три|четыре|пять|шесть] .. [теперь|уже] на месте ~ >
            заказ|бронь|подписку|договор отменили|отменила|отменил|аннулировали|расторгли ~
            [теперь] у меня|нас есть|всё [то|всё] , что [я|мы] искала|искал|искали|хотела|хотел|нужно ~ >
            больше [вас|тебя] не беспокоим|беспокою|потревожим|тревожим ~ >
            нашли|нашла|нашёл ~ и взяли|взяла|взял|поставили|использовали ~ >
            с этим покончено|всё|разобрались ~ >
            спасибо за быстрое|скорое|оперативное|быстрый решение|ответ ~ >
            занёс|занесла|принёс|принесла|привёз|привезла|передал|передала ~ , спасибо >
            напечатали|опубликовали|сделали|вышли без ~ >
            с ~ [всё] ясно|понятно|решено|решили >
            письмо ~ [уже|больше] не актуально ~
            < [хорошо|отлично] [,] решено , ~
            спасибо , что занялись|занялся|занялась|разобрались|уладили|решили ~ >
            [уже|тем|само|всё] само|временем|уже решилось|разрешилось|уладилось ~
            [нам|мне] больше не нужен|нужна|нужны|нужно ~
            на этом [наша|вся|моя] работа|проект|заказ [полностью] завершена|завершён|закончена|закончен|окончена|выполнен ~
            наша|моя работа|задача [полностью] завершена|закончена|окончена|выполнена >
            наша|моя работа|задача [полностью] завершена|закончена|окончена|выполнена , ~
            мы [с] [вами|тобой] [теперь] в расчёте ~
            , [поэтому|так] [что] [вы|ты] [теперь|уже] можете|можешь [больше|уже] не искать|присылать|отвечать|слать|отправлять|готовить|пересылать|писать ~
            < [так|тогда|ребята|коллеги] [что|,] забудьте|забудь [,|пожалуйста] [,|пожалуйста] про|о|об ~
        """,
    },
}
