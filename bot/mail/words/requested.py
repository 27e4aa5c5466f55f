"""What a team asks for without asking: a condition, a wish, a yes that is enough, "over to you"; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.REVIEW: {
        "en": """
            wants|demands|requires a|the password|passcode|passphrase >
            asks for a|the password|passcode|passphrase >
            only remains|left to settle|clarify|establish|decide which|whose|whether|into ~
            should|'d|would like to know in|into|to|on|under|at which|what|whose ~
            < [please|and|so] could you [please|also|just|both|maybe] double check|ring|bring|tell|ask|see|make|have|let|put|find|look ~
            you still|also owe us|me the|your|those|one|two|three ~
            needs|requires [both|all] your [two|both] signature|signatures|initials ~
            < [just|even] a|one|two|three|four|five|few lines|words|sentences|keywords|photos|pictures|notes ~ ~ would|'d do|suffice >
            left ... blank|empty for you ~
            left ... blank|empty for your name|signature|initials|text|texts|answer|answers|details|photo|photos|logo|date|address|corrections ~
            here is|'s the|a|your link|button to approve|sign|confirm|pay|vote|choose|accept ~
            < a deposit|payment ~ ~ secures|holds|reserves|confirms the|your ~
            yes or [a] no ~ ~ would|'d do|be|help|suffice|suit ~
            < [still|sadly] no reply|answer|word|feedback|response [yet] from you ~
            < [still|sadly] no reply|answer|word|feedback|response [yet] from your side|end|team|office|company|part|colleague|colleagues|boss ~
            once|when|after {we} [have|'ve] got|have|get|receive|received|had the|your|a|our [signed|countersigned|final] signed|countersigned|deposit|retainer|advance|payment|form|copy ~ {we} 'll|will|can|shall ~
            once|when|after|as [soon] [as] [a|the|your] signed|countersigned|deposit|retainer|advance|payment ... is|has|have|'s|are|arrives|reaches|comes ... {we} 'll|will|can|shall ~
            {we} 'll|will|can|shall ... once|after|when [a|the|your] signed|countersigned|deposit|retainer|advance ... is|has|have|'s|are|arrives|reaches|comes ~
            with|given [the|your] corrected|final|missing|revised|complete ~ ~ by ~ {we} can|'ll|will|could ~
            with|on|after|pending|upon [your|the] [written|final] ok|okay|approval|go-ahead|blessing|signature|consent|confirmation|sign-off|deposit|feedback|thumbs ... {we} can|will|'ll|'d|start|begin|go|print ~
            without [the|your|a|an] ... {we} ca|can|wo|will n't|not ~
            as soon as|once|when ... signed|approved|confirmed|paid|returned|countersigned ... {we} ~
            {we} ... as soon as|once|when ... signed|approved|confirmed|returned|countersigned|your ~
            yes|line|word|ok|okay|reply|nod|sentence|thumbs [from|of] [you|up] is|'s|will|would [all|be|do|plenty] [enough|i|we|do|fine] ~
            [just|only|simply] need|want a|an|your|the [quick|simple|short|final] yes|ok|okay|nod|thumbs|go-ahead|signature|decision|choice ~
            if|unless|should {we} [do] [n't|not] hear|receive|get nothing|anything|otherwise|back|from|no ... {we} 'll|will|shall|'d|would assume|take|consider|treat|go|proceed|print ~
            nothing has|have [yet|so] [far|yet] come|arrived|landed|reached [in|back|us] from you ~
            nothing has|have [yet|so] [far|yet] come|arrived|landed|reached [in|back|us] from your side|end|team|office|company|part|colleague|colleagues|boss ~
            still|yet|sadly|so nothing|no [news|word|far] [from|on] [you|your] ~ side|end|you ~
            next step|steps|move|action|actions [is|are|,|on|for|with] [on|for|with|is] you|your|yours ~
            < [so|now|and|then|next] [,] over|up to you [now|then] >
            , over|up to you [now|then] >
            's|is|are|was [all|entirely|now|completely|really|totally|then] over|up to you [now|then] >
            all|everything [that] ['s|is|are] needed|required|missing [now] from you|your ~
            < [so|and|now] [,] here 's|is|are [exactly|just] what|everything {we} [still|'d|would|do] need|require [from] [you] [for] [it|this|that] , ~
            only thing|item|piece|bit [that] [we] ['s|is] [still] [needed|missing|required|outstanding|left|need|lack] from|on you|your ~
            if you [could|can|'ll|would] send|get|forward|upload|bring|return|email|mail|post|drop|pass [it|them|that|both] me|us|to|over|across|back ... by|before ... , ~
            if {we} have|get|receive|had|got the|your|both|all|everything|them|those|these ... by|before ... {we} 'll|will|can|could|'d [still|just|all] make|keep|meet|hit|launch|go|be|start|print|finish|publish|hold ~
            your turn|move|go [now|then] >
            do n't|not forget [to|about] [send|the|your|our|that|those|us|bring|attach|sign|fill] ~
            invoice|bill|deposit|balance ... is|are|'s|remains [still|now|also] open|unpaid|outstanding|overdue ~
            if [it|that|this|everything|all|the] [price|quote|date] is|'s|works|suits|looks|sounds [you|ok|okay|fine|good|alright|right|all] [for|with|by|to] [you] ... {we} 'd|would|could|will|'ll|can|start|go|print ~
            would|'d be great|good|lovely|helpful|useful|ideal|perfect|handy|nice|super to have|get|know|receive|see|hear ~
            would|'d|will help [me|us|a|lot] [a|us|me] [lot] to know|have|get|see ~
            ca|can|could|do|does|did n't|not find|see|locate|trace your payment|transfer|form|file|signature|deposit|answer|reply|photo|photos|texts|logo ~
            waits|waiting|wait for|on your|you ~
            'd|would suggest|propose that|to|we|you|meeting|moving|starting|doing|keeping|the|a|an|option|{when} ~
            your call|choice|decision|pick on|about|,|then [the|which|then] ~
            glad|grateful|happy|thankful of|for|about [a|your|any|an] [short|quick|brief|early] reply|answer|word|note|feedback|response|line|decision|confirmation ~
            wants|needs|lacks|requires|missing your ~ number|name|signature|address|logo|photo|text|date|ok|initials|login ~
            < jot|whizz|ping|fire [us|me] [down|over|across|the|it|them] ~
        """,
        "de": """
            bitte umgehend|postwendend|dringend|schnellstmöglich|baldmöglichst , ~
            anmerkungen|korrekturen|kommentare|rückmeldungen|feedback [bitte|gern|gerne] bis montag|dienstag|mittwoch|donnerstag|freitag|morgen|heute|zum|ende ~ >
            will|verlangt|möchte ein|das|nach passwort|kennwort|einem [passwort|kennwort] >
            kann|können|lässt|geht ~ nur|erst mit ~ datum|nummer|namen|kopie|unterschrift|formular|nachweis|bescheinigung|passwort|angaben|beleg|adresse|vollmacht ~
            brauche|brauchen|bräuchte|bräuchten|benötige|benötigen ich|wir [noch|dann|dafür] [noch] zwei|drei|vier|fünf|sechs|paar|mehrere|einige ~ von ihnen|euch|dir ~
            ihr|du|sie schuldet|schuldest|schulden uns|mir noch ~
            für sie|euch|dich zum ausfüllen|eintragen|unterschreiben ~
            mit einer anzahlung ~ ~ ist|wird|bleibt ~ gesichert|reserviert|fest ~
            eine anzahlung ~ ~ sichert|reserviert ~
            ja oder [ein] nein ~ ~ würde|wäre|hilft|reicht|genügt ~
            mit zwei|drei|vier|fünf|paar|wenigen zeilen|sätzen|worten|stichworten|fotos|bildern ~ wäre mir|uns [schon|sehr|da] geholfen|gedient >
            noch|bisher|bislang|leider keine antwort|rückmeldung|reaktion|nachricht von ihnen|euch|dir ~
            noch|bisher|bislang|leider keine antwort|rückmeldung|reaktion|nachricht von ihrer|eurer|deiner seite|firma|kollegin|leitung|geschäftsleitung|geschäftsführung|buchhaltung|chefin|abteilung ~
            sobald|wenn [uns|mir|wir|ich] [die|das|der|den|eine] anzahlung|unterschriebene|unterschriebenen|unterzeichnete|unterzeichneten|gegengezeichnete|gegengezeichneten ~ ~ , ~ wir|ich ~
            mit [den] korrigierten|fehlenden|vollständigen|richtigen|finalen ~ bis ~ halten|schaffen|können|klappt|bleibt|kriegen|geht wir|es|der ~
            mit|nach ihrem|eurem|deinem|ihrer|eurer|deiner [schriftlichen|endgültigen] ok|okay|freigabe|zusage|einverständnis|unterschrift|bestätigung|segen|anzahlung|rückmeldung ... können|kann|legen|starten|drucken|gehen|geht ~
            ohne [ihr|eure|ihre|das|den|die|euer|deine|eine|ein] ... können|kann|geht wir|ich|es|leider|hier ~
            sobald|wenn|erst ... unterschrieben|unterzeichnet|zurück|freigegeben|freigabe|vorliegt|vorliegen|ok|okay|zusage|rückmeldung|bestätigt ... legen|starten|drucken|können|beginnen|fangen|geht|machen|bestelle|bestellen ~
            ja|ok|okay|wort|einzeiler|satz|zeile|nicken|daumen|rückmeldung|haken [von] [euch|ihnen|dir] genügt|reicht ~
            genügt|reicht [mir|uns|hier|da] [völlig|schon|hier] ein|eine [kurzes|kurze|einfaches|kurzer] ja|ok|okay|wort|einzeiler|satz|zeile|rückmeldung|nicken ~
            wenn|falls|sofern ... nichts|keine|keinen ~ , gehen|gehe|gilt|nehmen|betrachten|werten|drucken|machen ~
            nächster|nächsten|nächste schritt|schritte [liegt|ist|wäre] bei|von|für|auf ihnen|euch|dir|ihrer|eurer ~
            < [also|und|hier|folgendes|das|dies] [ist] [,] was wir|ich [genau|noch|jetzt|dafür|dazu] [von] [ihnen|euch|dir] [noch|dafür|dazu|genau] brauchen|brauche|benötigen|benötige , das|die|den|der|ein|eine|einen|ihr|ihre|ihren|eure|euer|euren|deine|logo|fotos|bilder|texte|unterlagen|zugangsdaten ~
            [jetzt|nun|damit] seid|sind|bist ihr|sie|du dran|gefragt|am|an ~
            wenn|falls|sofern sie|ihr|du [es|das|die|sie] mir|uns ... bis|spätestens ... schick*|send*|zuschick*|zusend*|liefer*|mail*|geb*|gibst|bring*|zukommen|nachreich*|hochlad*|rüberschick* ~
            vergessen|vergesst|vergiss [sie] [bitte|dabei|auch] ... nicht ~
            rechnung|betrag|anzahlung|zahlung|honorar ... offen|unbezahlt|überfällig ~
            wenn|falls|sofern [es|das|alles|sie|ihr] [so] [damit] [für|ihnen|euch|dir] ~ passt|ok|okay|recht|einverstanden|gefällt|zusagt ... würden|würde|könnten|können|fangen|legen|starten|drucken|beginnen wir|ich ~
            schön|gut|hilfreich|super|toll|ideal|prima|klasse|praktisch|perfekt wäre [es|noch|auch] [,] wenn|zu|ein|eine|die|das|der ~
            wäre [sehr|auch|noch|uns] [sehr] schön|fein|nett|gut|hilfreich|super|toll|ideal|prima|klasse|praktisch|perfekt [,] wenn|zu ~
            findet|finden|finde|sieht|sehen|vermisst|vermissen [ich|wir] ihre|eure|deine|ihren|euren|deinen|ihr|euer zahlung|überweisung|unterlagen|unterschrift|eingang|anzahlung|foto|logo|antwort|mail ~
            wartet|warten [nur|noch|jetzt] auf ihr|euer|dein|ihre|eure|deine|ihren|euren|deinen|sie|euch|dich ~
            würde|würden|möchte|möchten [ich|wir] ~ vorschlagen ~
            schlage|schlagen [ich|wir] [daher|deshalb|mal|also] [ihnen|euch|dir] [daher|mal] vor ~
            entscheiden|entscheidet|entscheidest sie|ihr|du ~
            erst|nur ~ , wenn|sobald|nachdem sie|ihr|du [sich|euch|dich] ~
            vorschlag , ~
            notier|notiert|notieren|skizzier|skizziert [mir|uns|sie] ~
        """,
        "fr": """
            demande|réclame|veut|exige un|le mot de passe >
            nous|me reste|restera|resterait [encore|plus] [qu'] à savoir|déterminer|préciser|trancher|décider si ~ ~ ou en|un|une|le|la|du|plutôt|au ~
            nous|me reste|restera|resterait [encore|plus] [qu'] à savoir|déterminer|préciser|trancher|décider qui|quel|quelle|quels|combien|comment|lequel|laquelle|sous|au ~
            reste|restent [encore|donc|juste|seulement] à recevoir votre|vos|ton|ta|tes ~
            [vous|te] demanderais|demanderions|demanderai|prierais|prierions [donc|simplement|juste|encore] [de|d'] ~ nous|m'|me|l'|le|la|les|bien|faire|vouloir|envoyer|remplir|signer|confirmer|valider|transmettre|adresser|retourner ~
            vous|tu nous|me devez|dois encore|toujours ~
            il faut vos|votre|tes [deux] signature|signatures ~
            à remplir|compléter|signer par vous|toi ~
            à remplir|compléter|signer par vos|tes soins ~
            voici le|un lien pour|de valider|approuver|signer|confirmer|payer|voter|choisir|validation|signature|paiement ~
            un acompte ~ ~ bloque|réserve|garantit la|le|votre ~
            un oui ou un non ~ ~ arrangerait|aiderait|suffirait|suffit ~
            remercie|remercions|remercient|remercierais|remercierions de bien vouloir ~
            lignes|mots|phrases|photos ~ me|nous suffiraient|suffirait|suffiront|feraient ~
            si vous|tu [pouvez|peux] me|m'|nous [les|l'|le|la] envoyez|envoies|envoyer|transmettez|transmets|transmettre|renvoyez|renvoies|renvoyer|faites|fais|faire|donnez|donnes|donner|retournez|retournes|retourner|fournissez ... avant|d'|ici|pour ~
            dès [la] réception de|du|d' [l'|la] [votre|vos] acompte|exemplaire|contrat|règlement|accord|virement|devis [signé|signée] ~
            dès que|qu' [l'|le|la|votre|nous|j'|on] [avons|aurons|ai|aurai|a] [l'|le|la] acompte|virement|règlement|exemplaire ~ , ~
            avec les|des|vos fichiers|documents|textes|éléments|photos|données|plans corrigés|corrigées|complets|complètes|manquants|manquantes|définitifs ... tient|tenons|pouvons|respectons|maintenons|tiendra|tiendrons|sommes ~
            avec|dès|après|sous|sur [réception] [de] votre|ton|vos accord|validation|feu|signature|ok|confirmation|acompte|retour|bon ... peut|pouvons|imprime|imprimons|lance|lançons|démarre|démarrons|pourra|pourrons|peux|pourrai ~
            sans ... impossible|pouvons|peut|pourrons|pourra|puis|avançons ~
            dès que|qu' ... signé|signée|validé|validée|revient|accord|recevons|reçois|aurons|aurai|renvoyé ... on|nous|je|c' ~
            ligne|mot|oui|réponse|ok [de] [votre|ta] [réponse|part] [me|nous] suffit|suffira|suffirait|suffisent ~
            un [simple|petit|seul] oui|ok [de] ~ c' est ~
            sans [nouvelles|réponse|retour] [nouvelles|réponse|retour] de votre|ta|vous ... considérons|considère|partons|partirons|supposons|imprimerons|lançons|lancerons|validé|validée ~
            si [nous|on|je] n'|ne ~ nouvelles|réponse|retour ~ considérons|considère|partons|partirons|supposons|imprimons|lançons ~
            prochaine|prochaines étape|étapes [de|pour|chez|,] votre|vous|ton|côté|toi ~
            à vous|toi de jouer|décider|choisir|voir|trancher ~
            < [maintenant] à vous|toi [maintenant] >
            n' oubliez|oublie pas [les|la|le|l'|de|d'|vos|votre|aussi] [nous|m'|me] [photos|envoyer|signer|renvoyer|joindre|remplir] ~
            facture|acompte|solde|règlement ... ouverte|impayée|impayé|attente|échue|suspens|souffrance ~
            si [ça|cela|c'|tout|le|la|l'] [devis|prix|date] [vous|te|est|semble|va] convient|va|ok|bon|plaît|conviennent ... on|nous|je ~
            idéal serait|est|c' ~
            serait utile|bien|super|pratique|parfait|top|idéal|formidable|précieux [de|d'|si|que] ~
            suffit de|d' cocher|répondre|signer|remplir|choisir|cliquer|compléter|indiquer|dire|renvoyer|confirmer|valider ~
            toujours|encore rien|aucune|pas [nouvelles|reçu|de|d'] [de] [votre|ton|vous] côté|part|nouvelles ~
            ne|n' retrouve|trouve|voit|voyons|retrouvons|trouvons pas votre|vos|ton|ta ~
            attend|attendent [encore|toujours|que] votre|vos|ton|ta ~
            propose|proposons|proposerais|proposerions|suggère|suggérons [donc|de|qu'|que|d'] [on|nous] ~
            c' est vous|toi qui décidez|choisissez|voyez|tranchez|décides|choisis|vois ~
            ne|n' ... qu' une fois ~
            serait|seraient [le|la|les|très] [bienvenu|bienvenue|bienvenus|appréciée|apprécié] bienvenu|bienvenue|bienvenus|apprécié|appréciée ~
            manque [encore|toujours|que] votre|vos|ton|ta|ton ~
        """,
        "es": """
            comentarios|observaciones|correcciones [por] [favor] hasta|antes [el|del] lunes|martes|miércoles|jueves|viernes|mañana|el|fin ~ >
            solo|sólo puedo|podemos ~ si sé|sabemos|tengo|tenemos ~
            solo|sólo puedo|podemos ~ con ~ fecha|número|nombre|copia|firma|justificante|certificado|contraseña|datos ~
            convendría que alguien ~
            con dos|tres|cuatro|cinco|unas|unos|algunas líneas|frases|palabras|fotos ~ ~ me|nos apaño|apañamos|basta|arreglo|arreglamos ~
            sírvase|sírvanse devolv*|remit*|envi*|firm*|confirm*|cumpliment*|indic*|comunic*|rellen*|facilit* ~
            tenga|tengan|tengáis a bien devolv*|remit*|envi*|firm*|confirm*|cumpliment*|indic*|comunic*|rellen*|facilit* ~
            falta|faltaría|queda|quedaría [solo|sólo|aún] [por] aclarar|decidir|saber|concretar a|en|de|quién|cuál|cuántos|cómo|qué ~
            [le|les|te|os] pediría|pediríamos|rogaría|rogaríamos|agradecería|agradeceríamos [mucho] [que|si] [nos|me] [lo|la|los|las] ~
            nos|me debéis|debes todavía|aún ~
            todavía|aún nos|me debéis|debes ~
            necesita|requiere vuestras|sus|tus|su|tu|vuestra [dos] firmas|firma ~
            para que las|los|lo|la rellenéis|rellenes|completéis|completes|firméis|firmes ~
            aquí [tenéis|tienes|tiene|va|está] el|un enlace para aprobar|firmar|confirmar|pagar|elegir|votar ~
            con una|un señal|anticipo|depósito ~ ~ queda|quedan reservada|reservado|bloqueada|confirmada ~
            un sí o un no ~ ~ vendría|ayudaría|bastaría|basta ~
            en cuanto [nos] entre|llegue|recibamos|tengamos|reciba|tenga|paguéis|pagues|pague [la|el|un|nos] señal|anticipo|pago|transferencia|ejemplar|copia|contrato ~ , ~
            con los|las|vuestros|tus archivos|textos|datos|fotos|planos corregidos|corregidas|definitivos|definitivas|completos ... llegamos|mantenemos|podemos|cumplimos|salimos ~
            con|tras vuestro|tu|su|vuestra ok|visto|aprobación|confirmación|firma|luz|sí|anticipo|conformidad ... podemos|puedo|imprimimos|empezamos|arrancamos|publicamos|podríamos ~
            con un [simple] sí|ok ~
            sin ... no podemos|puedo|podremos|hay|es ~
            en cuanto|cuando|apenas ... firmado|firmada|aprobado|aprobada|confirméis|confirmes|deis|visto|confirme|confirmen ... arrancamos|empezamos|imprimimos|lanzamos|nos|podemos|ponemos|pido|encargamos|pedimos ~
            me|nos basta|vale|llega|sirve [con] una|un línea|palabra|sí|ok|respuesta ~
            con una|un línea|palabra|sí|ok|respuesta [me|nos] basta|vale|llega|es ~
            basta [con] marcar|responder|firmar|rellenar|elegir|un|una|que|devolver|indicar|decir|confirmar ~
            por|de vuestra|tu|su parte solo|sólo|únicamente queda|quedan|hace|falta|faltan ~
            si no ~ ~ damos|daremos|entendemos|entenderemos|asumimos|asumiremos|consideramos|consideraremos ~
            siguiente|próximo paso [por|de|para|,|es] vuestra|tu|vuestro|su|parte ~
            [ahora] os|te|le|les toca [a] [vosotros|ti|usted|ustedes|mover] ~
            es vuestro|tu|su turno ~
            no os|te|se olvidéis|olvides|olvide|olviden [de] [enviar|mandar|las|los|el|la|adjuntar|firmar] ~
            factura|pago|anticipo|saldo|importe ... pendiente|impagada|vencida|impagado|cobrar ~
            si [os|te|le|les|todo] [lo] parece|va|está|gusta|encaja|estáis|estás bien|ok|conforme|conformes|acuerdo|de ... empezaríamos|empezamos|podemos|podríamos|imprimimos|arrancamos|arrancaríamos ~
            estaría|sería|vendría [muy] genial|bien|estupendo|perfecto|ideal|útil|bueno [que|si|tener|saber|recibir|poder] ~
            ayudaría [mucho] saber|tener|que|recibir ~
            ideal sería ~
            seguimos|sigo|estamos|estoy sin noticias|respuesta|novedades|saber ~
            no encuentran|encontramos|encuentro|vemos|veo|ven|aparece [el|vuestro|tu|su] vuestro|tu|su|pago|transferencia ~
            espera|esperan|esperando vuestra|vuestro|tu|su|vuestras|vuestros ~
            propongo|proponemos|propondría|sugiero|sugerimos|sugeriría [que|una|el|quedar|vernos] ~
            decidís|decides|decide|deciden|elegís vosotros|tú|usted|ustedes|tu ~
            agradecería|agradeceríamos|agradezco|agradecemos [dos|unas|una|tu|su|vuestra] [breve|pequeña] líneas|palabras|respuesta|contestación|confirmación|noticias|feedback ~
            falta|faltan|falt* [aún|todavía|solo] vuestro|vuestra|tu|su|vuestros|vuestras|tus|sus ~
        """,
        "it": """
            posso|possiamo ~ solo|soltanto|solamente con ~ data|numero|nome|copia|firma|ricevuta|certificato|password|dati ~
            sarebbe bene|utile|meglio|comodo che|se qualcuno ~
            righe|parole|frasi|foto ~ mi|ci basterebbero|basterebbe|basteranno ~
            < voglia|vogliate|vogliano [cortesemente|gentilmente|pertanto|quindi] restituir*|inviar*|trasmetter*|firmar*|comunicar*|indicar*|confermar*|sottoscriver*|compilar*|rimandar*|farci|farmi ~
            bisognerebbe|servirebbe|occorrerebbe|vorrebbe che qualcuno ~
            resta|resterebbe|rimane|rimarrebbe [solo|soltanto|ancora] da chiarire|definire|decidere|stabilire a|in|su|per|chi|quale|quanto|quando|come ~
            ecco il|un link per approvare|firmare|confermare|pagare|scegliere|votare ~
            con un|una acconto|caparra ~ ~ è|resta|rimane bloccata|bloccato|confermata|prenotata ~
            un sì o un no ~ ~ farebbe|basterebbe|aiuterebbe|basta ~
            appena|quando [ci] [arriva|riceviamo|abbiamo|ricevo] [l'|la|il] acconto|caparra|bonifico ~ , ~
            con i|gli|le|vostri file|testi|dati|foto corretti|corrette|definitivi|completi ... riusciamo|manteniamo|possiamo|rispettiamo|ce ~
            con|dopo il|la|l' [tuo|suo] vostro|tuo|suo|vostra|tua|ok ok|benestare|approvazione|conferma|firma|via|acconto|sì|sui|sulla ... possiamo|posso|partiamo|stampiamo|andiamo|potremmo ~
            senza ... non possiamo|posso|riusciamo|si|potremo ~
            appena|quando|volta ... firmato|firmata|approvato|approvata|confermate|conferma|approvate|firmate ... partiamo|possiamo|stampiamo|iniziamo|procediamo|ordino|andiamo|cominciamo ~
            basta|bastano un|una|due [semplice] sì|riga|righe|parola|ok|cenno|parole|risposta ~
            basta spuntare|rispondere|firmare|compilare|scegliere|dire|confermare|indicare|rimandare|rimandarmi|inviarmi ~
            da|dalla parte|vostra vostra|sua|tua|parte resta|restano|rimane|manca|mancano|serve solo|soltanto ~
            < [allora|quindi] ecco [cosa|quello|ciò|quel] [che] ci|mi serve|servono|occorre|occorrono ~
            se non ~ ~ consideriamo|diamo|procediamo|riteniamo|considero|stampiamo ~
            prossimo|prossimi passo|passaggio|passi [da|per|a|,|è] [parte] vostra|voi|vostro|te|tua|lei ~
            [ora|adesso] tocca|spetta a voi|te|lei ~
            non dimenticate|dimenticare|dimenticarti|dimenticatevi|scordate|dimentichi [di] [le|la|il|i|gli|mandare|inviare|allegare|firmare|mandarci] ~
            fattura|saldo|acconto|pagamento ... aperta|insoluta|scoperta|scaduta|aperto|sospeso|scaduto ~
            se [per] [voi|te|lei|vi|ti] va|sta|andasse|fosse bene|ok ... inizieremmo|iniziamo|partiamo|partiremmo|possiamo|potremmo|stampiamo|procediamo|cominceremmo ~
            sarebbe|sarebbero utile|perfetto|ottimo|ideale|bello|comodo|importante [avere|sapere|ricevere|se|che|poter] ~
            aiuterebbe [molto] sapere|avere|che|ricevere|capire ~
            ancora|sempre|tuttora nessuna|niente|nulla [notizia|novità|da|di] [da|di] [parte] vostra|te|voi|tua ~
            non trova|trovano|trovo|troviamo|vedo|vediamo|risulta il|la vostro|tuo|suo|vostra|tua|sua ~
            aspetta|aspettano|attende|attendono la|il|le|i|solo [vostra|tua|sua|vostro|tuo|suo|vostre] ~
            propongo|proponiamo|proporrei|proporremmo|suggerisco|suggerirei|suggeriamo [di|che|un|una|la|il] ~
            decidete|decidi|decide|scegliete|scegli voi|tu|lei ~
            solo|soltanto quando|dopo|se avete|hai|ha|che ~
            ci|mi farebbe|farebbero [molto] piacere ~
            manca|mancano ancora|solo il|la|le|i|vostro|vostra ~
            segnatemi|segnami|segnatevi|annotatemi|appuntatemi ~
        """,
        "pt": """
            fica|ficou|falta|resta [só|apenas|ainda] [por] esclarecer|decidir|definir em|de|a|quem|qual|quanto|quando|como ~
            poderia|poderiam conferir|verificar|confirmar|mandar|enviar|dizer|olhar|rever|checar|trazer ~
            vocês|você ainda nos|me devem|deve ~
            precisa|requer [das|de|da] vossas|suas|sua|vossa [duas] assinaturas|assinatura ~
            em branco para|pra preencherem|preencher|preencheres|você|vocês ~
            link para aprovar|assinar|votar ~
            com um|uma sinal|depósito ~ ~ fica reservada|reservado|garantida|bloqueada ~
            um sim ou um não ~ ~ ajudava|ajudaria|bastava|bastaria|chegava|basta ~
            assim|logo que [nos] recebermos|chegar|entrar|tivermos|receber o|a|um sinal|cópia|adiantamento|pagamento|exemplar|contrato ~ , ~
            com os|as|vossos|seus ficheiros|textos|dados|fotos|arquivos corrigidos|corrigidas|definitivos|completos ... conseguimos|mantemos|podemos|cumprimos ~
            com|após o|a vosso|seu|teu|sua|vossa|tua ok|aval|aprovação|confirmação|assinatura|sinal|luz ... podemos|avançamos|imprimimos|posso|arrancamos ~
            sem ... não podemos|posso|dá|consigo|avançamos ~
            assim|logo|quando [que] ... assinado|assinada|aprovado|aprovada|confirmarem|confirmar|aprovarem|aprovar ... arrancamos|avançamos|começamos|podemos|imprimimos|encomendo|iniciamos ~
            basta [só] um|uma sim|linha|palavra|ok|resposta ~
            é|basta só|apenas assinalar|responder|dizer|escolher|assinar|confirmar|marcar|preencher|devolver|indicar ~
            [só] preciso|precisamos de|dum|só um|uma|do|de sim|ok|aval|assinatura ~
            da vossa|sua|tua parte só|apenas é|são|falta|faltam precisa|preciso|necessária|necessário|a|o|as|os ~
            se não ~ ~ damos|consideramos|assumimos|avançamos|imprimimos ~
            próximo|próximos passo|passos [do|da|é|,|para] [vosso|sua|seu|teu] lado|parte|vocês|convosco ~
            [agora] é com vocês|você|vocês|vós|ti ~
            [agora] é a vossa|sua|tua vez ~
            não [se|te|vos] esqueçam|esqueças|esqueça|esquece [de|das|dos|da|do] [enviar|mandar|fotos|anexar|assinar] ~
            fatura|factura|boleto|pagamento|sinal ... aberto|pendente|vencida|vencido|atraso ~
            se estiver|for|concordarem|concordar|estiverem|acharem [tudo|bem|ok|acordo|de] ... começávamos|começamos|podemos|avançamos|poderíamos|imprimimos|começaríamos|arrancávamos ~
            seria|era ótimo|bom|ideal|perfeito|útil|excelente|óptimo [ter|se|que|receber|saber] ~
            ajudava|ajudaria [muito] saber|ter|se|receber ~
            continuamos|continuo|estamos|seguimos sem notícias|resposta|retorno ~
            linhas|frases|palavras|fotos|fotografias ~ chegavam|chegariam|bastavam|bastariam [me|nos|já] ~
            teria|tem|têm|teriam de|que nos|me chegar até|antes ~
            não encontra|encontram|encontro|encontramos|vejo|vemos|consta o|a|os|as vosso|seu|teu|vossa|sua|tua ~
            espera|esperam|aguarda|aguardam a|o|as|os|pela|pelo vossa|vosso|sua|seu|tua|teu ~
            proponho|propomos|propunha|sugiro|sugerimos|sugeria|sugeriria [que|um|uma|o|a] ~
            quem decide|escolhe|manda são|és|é ~
            decidem|escolhem|decides vocês|tu|vós ~
            agradecia|agradecíamos|agradeço|agradecemos|agradeceria [duas|uma|umas|a|sua] [breve|pequena] linhas|resposta|palavras|confirmação|retorno ~
            só consigo|conseguimos|posso|podemos ~ depois|quando|se|com ~
            preciso|precisamos do|da|dos|das teu|tua|seu|sua|vosso|vossa|vossos|vossas ~
        """,
        "nl": """
            wil|vraagt|eist [om] een|het wachtwoord|toegangscode >
            kan|kunnen ~ alleen|pas ~ met ~ datum|nummer|naam|kopie|handtekening|formulier|bewijs|verklaring|wachtwoord|gegevens ~
            aan|met twee|drie|vier|vijf|paar|enkele regels|zinnen|woorden|foto's|steekwoorden ~ heb|hebben ik|we|wij genoeg >
            moet|moeten ik|we|wij [alleen|dan|enkel] nog weten op|aan|in|voor|wie|wiens|welke|wat|hoe|wanneer ~
            jullie|u|je zijn|bent ons|mij|me ~ nog ~ schuldig >
            moet|moeten nog ~ handtekening|handtekeningen van u|jullie|je ~
            opengelaten|leeggelaten die|dat|voor u|jullie|je ~
            < hier is|vind|komt ~ link om ~ ~ te keuren|ondertekenen|tekenen|betalen|bevestigen|kiezen ~
            met een aanbetaling ~ ~ ligt|staat|is ~ vast ~
            een ja of [een] nee ~ ~ zou|helpt|volstaat ~
            nog geen antwoord|reactie|bericht van jullie|u|je|jou ~
            nog geen antwoord|reactie|bericht van uw|jouw kant|zijde|bedrijf|team|collega|baas|directie|afdeling ~
            zodra|als [we|ik] [de|het|een] aanbetaling|getekende|ondertekende|voorschot ~ ~ , ~ we|wij|ik ~
            met de|jullie|uw gecorrigeerde|definitieve|ontbrekende|volledige ~ ~ voor|uiterlijk|vóór ~ halen|kunnen|lukt we|het|wij ~
            met|na jullie|je|uw ok|oké|akkoord|goedkeuring|handtekening|bevestiging|aanbetaling|reactie ... kunnen|kan|gaan|drukken ~
            zonder [jullie|je|uw|de|een|het] ... kunnen|kan|lukt we|ik|het|wij ~
            zodra|als|wanneer ... getekend|ondertekend|goedgekeurd|akkoord|bevestigd|jullie ... gaan|kunnen|starten|beginnen|drukken|bestel|bestellen we|wij|ik ~
            één|een|eén [kort|korte|enkel] ja|ja'tje|regel|woord|berichtje|ok|zin|regeltje|mailtje [van] [jullie|je] is|volstaat|en|voldoet ~
            als|indien|mochten ~ niets|niks|geen ~ ~ gaan|nemen|beschouwen|drukken we|wij|ik ~
            < [dus|en] [dit|dat|hier] is|zijn|volgt [alles] wat we|wij|ik [nog] [van] [je|jullie|u] nodig hebben|heb , [alleen|nog] de|het|een|jullie|je|uw|logo|foto's|teksten ~
            volgende stap|stappen [ligt|is|zijn] bij|voor|aan|van jullie|je|u ~
            van jullie|je|jou|u [kant] [is|zijn|heb|hebben] [we|ik] alleen|enkel|slechts [nog] ... nodig ~
            als|indien je|jij|jullie|u [het|ze|dat|die] me|mij|ons ... voor|vóór|tot|uiterlijk ... stuur*|sturen|mail*|doorstuur*|doorsturen|toestuur*|toesturen|levert|leveren|aanlevert|aanleveren|geeft|geven|bezorg* ~
            [nu] zijn|is|ben jullie|u|jij|je aan zet|de ~
            [nu] jullie|jij|u [zijn|bent|is] aan zet|de ~
            vergeet|vergeten [u|je|jullie|dan|ook] [de|het|niet|om|jullie|je] ... niet|sturen|mee ~
            factuur|betaling|aanbetaling|nota ... open|onbetaald|vervallen|achterstallig ~
            als|indien dat|die|het|jullie|alles|dit [voor] [jullie|je|u] [zo] akkoord|goed|past|ok|oké|uitkomt [is|zijn|gaan] ... zouden|kunnen|beginnen|starten|drukken we|wij|ik ~
            zou [heel|erg|wel] fijn|mooi|handig|goed|ideaal|top|prettig zijn|wezen [als|om|te] ~
            zou [ons|enorm|erg] helpen|schelen [als|om|te] ~
            kan|kunnen|vindt|vinden|zie|ziet|zien jullie|je|uw betaling|overschrijving|foto|logo|antwoord|stukken|handtekening niet|nergens ~
            op jullie|je|uw ~ wacht|wachten ~
            stel|stellen|zou|zouden [ik|we|wij] voor|voorstellen [om|dat] ~
            beslissen|beslist|kiezen|bepalen jullie|jij|u ~
            pas ~ als|zodra|wanneer|nadat jullie|je|u ~
            zouden|zou [we|wij|ik] fijn|prettig|waarderen vinden ~
            zeg|zegt|schrijf|noteer [maar|even|me|ons] [met|de|het|even] welke|welk|wat|openingstijden ~
        """,
        "ru": """
            строк|строчек|фраз|слов|фотографий ~ [мне|нам] [бы] хватило|достаточно ~
            попросил|попросила|попросили бы [вас|тебя] [ещё|также] прислать|выслать|отправить|подтвердить|ответить|подписать|проверить|посмотреть|заполнить|передать|сообщить|вернуть|согласовать|утвердить ~
            бы попросил|попросила|попросили [вас|тебя] [ещё|также] прислать|выслать|отправить|подтвердить|ответить|подписать|проверить|посмотреть|заполнить|передать|сообщить|вернуть|согласовать|утвердить ~
            < с вас|тебя ещё|пока ~
            нужны|нужна обе ваши|ваша|твоя подписи|подпись ~
            чтобы|чтоб вы|ты [их|его|её] заполнили|заполнил|подписали|вписали|дополнили ~
            вот ссылка для|на утверждения|согласования|подписания|оплаты|подтверждения|оплату|подпись ~
            < задаток|предоплата|аванс ~ закрепляет|бронирует|гарантирует ~
            помогло|хватило|достаточно [бы] да или|либо нет ~
            да или|либо нет ~ помогло|хватит|достаточно|выручило ~
            как только [мы|нам|на] [получим|придёт|поступит|счёт] аванс|предоплата|предоплату|подписанный|подписанную ~ , ~
            с исправленными|полными|готовыми файлами|текстами|данными|макетами ~ ~ успеем|успеваем|сможем ~
            с|после вашим|вашего|вашей|твоим|твоего согласием|согласия|одобрения|подписи|подтверждения|оплаты|одобрением ... сможем|можем|печатаем|запускаем|начнём|начинаем ~
            без ~ ~ не|нельзя|невозможно [можем|сможем|получится|могу|смогу] начать|запустить|печатать|забронировать|можем|сможем|получится|могу|смогу|запускать|заказать|двигаться|продолжать ~
            как только|когда ... получим|подпишете|подписанную|подписанный|согласуете|утвердите|подтвердите|одобрите|оплатите ... начнём|начинаем|печатаем|сможем|запускаем|сразу ~
            достаточно одного|одной|короткого|вашего|пары|просто ~
            хватит одного|одной|пары|короткого ~
            кто то|нибудь с|из вашей|ваших|вас ... должен|должна|утвердить|подписать|согласовать ~
            от|с вас|тебя [сейчас|теперь|пока] [только|лишь] требуется|потребуется [только|лишь] ~
            с|от вашей|твоей стороны [сейчас|теперь] осталась|остался|осталось|остались|нужна|нужен|нужно|нужны|требуется [только|лишь|ещё] ~
            от|с вас|тебя [сейчас|теперь|пока] нужна|нужен|нужно|нужны только|лишь|ещё ~
            если ~ не ~ ~ считаем|будем|запускаем|принимаем|печатаем ~
            следующий шаг [теперь|ваш] ваш|вами|тобой|вашей|вас ~
            следующий шаг [теперь] за|с|от|у вами|тобой|вашей|вас ~
            [теперь|сейчас] ваш|твой ход|черёд ~
            [теперь|сейчас] [слово|дело|очередь|ход] за вами|тобой >
            не забудьте|забудь|забывайте [,] [пожалуйста|про|о|об|прислать|подписать|приложить] ~
            счёт|аванс|оплата ... не оплачен|поступила|поступил|оплачена|оплачены ~
            если [вас|вам|тебя|всё|цена|смета] [всё] устраивает|подходит|согласны|нравится ~
            [было] бы здорово|хорошо|отлично|прекрасно|идеально|неплохо [если|знать|получить|увидеть] ~
            хорошо|неплохо|здорово [было] бы ~
            от вас [пока|ещё] [пока|ещё] ничего|нет ~
            не видит|видим|вижу|находит|находим вашей|ваш|вашу|вашего|ваше|твоей ~
            ждёт|ждут [только|ещё] вашего|вашей|ваших|ваше|ваш|вашу ~
            предлагаю|предлагаем|предложил|предложила|предложили [бы] [вам|тебе] ~
            решать|решаете|выбирать|выбираете [только] вам|вы|тебе ~
            будем|буду|были|был|была [бы] [очень] рады|благодарны|признательны|рад|рада|благодарен|благодарна паре|любому|ответу|короткому|за|вашему|если ~
            только|лишь [тогда|после] [,] когда|после вы|вашего|вашей|того ~
        """,
    },
}
