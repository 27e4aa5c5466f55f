"""A verdict: chosen, approved or declined, with or without a verb; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.DECIDED: {
        "en": """
            matter|case|topic|subject|issue|chapter is|'s [now|therefore] [considered] closed|settled|done|over ~
            go|switch|change|revert|put back to the|it|our old|previous|original|first|earlier ~
            is|are|feels|feel|does|do n't|not [feel|sound] [really|quite|very] us|like >
            yes|no|yep|nope to|for|on ~ , [and] yes|no|yep|nope ~
            ok|okay|fine|yes|no [,] ~ ok|okay|fine|yes|no >
            < [very|really|perfectly|all|i'm|we're] happy|fine|ok|good|delighted|pleased with|by that|it|this|both|them|everything ~
            {we} rather|prefer|better not ~
            < [please|ok|okay|yes|just|so|then|let's|we'd] go|going with|for version|option|variant|number|draft|design|proposal|plan ~
            {we} have|need|must|'ve|regret [to|got] [to] cancel|withdraw|postpone|abandon|terminate|pull ~
            instead of ~ should|must|needs ~
            consider|take|call it|this|that [as] [our|my|a] sign-off|approval|yes|approved|signed|green|okay|ok ~
            everyone|everybody|all|whole|they|team|both [is|are|'s|'re|here|of] [all|us] [here|is|are] on|happy|thrilled|delighted|pleased|enthusiastic|keen|agreed|excited|fine ~ [board|with|about] >
            sit|sitting this|it|that one|out ~
            [maybe|perhaps|another|some] next|another|other time [maybe|perhaps|then|round|around] >
            middle|centre|center|top|bottom one ~ >
            < [the] middle|left|right|first|second|third|last one [,|and|please] ~ >
            {we} [hereby|can|do|happily|gladly] confirm|accept|approve|reject|decline the|your|this ~
            good|ready|happy to go|print|proceed|publish [from|on|with|for] ~
            < [i|we|ok|yes|definitely|probably|then] [,] ['d|would] [say|vote|go] [for|with] the|number|option|version|variant first|second|third|last|latter|former|other|left|right|top|bottom|dark|darker|light|lighter|blue|red|green|bigger|smaller|old|original|new [one|option|version|is|looks|works] [,] [please|best|better|,|for|then] [me|us|thanks] >
            < [definitely|probably|oh|the|for|as|to] [me|us|,|mind] neither|either [of] [them|these|those] ~ >
            < both|all|none [of] [them|these] [,|work|are|is|please] [fine|good|ok|great] [please|thanks] >
            < print|publish|launch|ship|release|use|do|scrap|bin|drop|ditch|keep|lose it|them|that|this|both ~ >
            < [all] good|approved|fine|green|clear to|light|with go|from|for ~
            gets|got|have|has|give|gives|giving [you|it|this|that] my|our|the|a thumbs|blessing|green|approval|okay|sign-off [up|light|ahead] ~
            gets|got|have|has|give|gives|giving [you|it|this|that] my|our|the go [ahead] ~
            [i|we] 'd|would [only|just|probably|definitely] lose|drop|swap|change|scrap|cut|remove|tweak|shorten|move|replace [the|that|this|out] ~
            spot on
            no [more|further|real] budget|money|funds|funding|appetite ~
            board|management|boss|committee|council|partners|owner|directors [has|have|all] said|say|says|voted [a] [firm|clear] no|yes|ok|fine|go ~
            board|management|boss|committee|council|partners|owner|directors [has|have|all] [now|finally] turned|rejected|refused|declined|killed|vetoed|approved|agreed|loved|liked|signed ~
            going|gone|went|signed|decided|chosen with|for|on another|somebody|someone|different [one|agency|else|studio|supplier] ~
            {we} {will} have to pass|decline|drop|shelve|scrap ~
            {we} are|'re|am|'m pulling|dropping|shelving|scrapping|declining ~
            {we} are|'re|am|'m passing [this] [time] >
            {we} are|'re|am|'m passing on this|that|it|the|your|both ~
            {we} {will}|can do|manage without the|your|that|this|it|them|any ~
            leave|leaving|leaves|left [the|that|this|it] ~ out [,] [please|entirely|altogether|of|then] ~ >
            {we} {will} pass|decline >
            {we} {will}|are|'re|am|'m [going] [have] [to] [have] [to] give|giving it|this|that|these|both|them a miss [this] [year|time|season|round|one] >
            nothing|no [got|further|more|else|other|real] [to] add|changes|complaints|objections|amends|edits|corrections [from|on|to] ~
            stick|sticking|stay|staying with what|the|our|it ~
            no need to change|touch|alter|redo ~
            exactly|just what|as|how we|i wanted|needed|hoped|asked|like|had ~
            is|are|'s|'re [just|absolutely|all|both|really|so|truly] gorgeous|beautiful|brilliant|spot|stunning|superb|fab|fantastic|amazing|wonderful ~
            carte blanche ~
            a free hand|rein ~
        """,
        "de": """
            thema|sache|angelegenheit|punkt|kapitel ~ erledigt|durch|abgeschlossen|beendet|geschlossen|gegessen ~ >
            bleiben|bleibe [wir|ich] [doch|lieber|erst|vorerst|vorläufig|jetzt] [mal|einmal] bei|beim der|dem|den|unserem|unserer|alten|altem|bisherigen|jetzigen ~
            lasse|lassen|lass|lasst [wir|ich] ~ weg|raus|draußen|aus >
            fällt|fallen|fliegt|fliegen|kommt|kommen [dann|also|doch|bitte] weg|raus ~
            bitte|lieber|doch wieder|zurück [zu|zum|zur] [der|die|das|den|dem] alte|alten|vorige|vorherige|ursprüngliche|erste|ersten ~
            passt|passen [so|gar] nicht zu uns ~
            ja|nein|ok , ~ ja|nein|ok ~
            lieber|besser nicht >
            lieber|besser nicht , ~
            beide|alle|die ~ passen|gefallen|stimmen|gehen [so|uns|mir|gut] ~ >
            klar|natürlich|gern|gerne|selbstverständlich [dürft|dürfen|könnt|können|darfst|kannst] ihr|sie|du ~
            finde|finden [wir|ich] uns [darin|damit] wieder ~
            müssen|muss [wir|ich|das|es|den] ~ stornieren|absagen|abbrechen|kündigen|stoppen|zurückziehen
            nehmt|nimm|verwendet|benutzt|ändert|tauscht|streicht|ersetzt|ergänzt|löscht die|das|den|lieber|bitte|statt|nur ~
            statt|anstatt|anstelle ~ muss|soll|sollte|bitte ~ heißen|sein|stehen|rein
            alle|jeder|team|haus|kollegen|chef|chefin|wir [im|hier|sind|ist|in|bei|von] [haus|uns|sind|ist|der|hier] [sind|ist] [alle|ganz|sehr|total|hellauf|auch] begeistert|zufrieden|einverstanden|angetan|dafür|happy|glücklich ~
            [betrachtet|betrachten|sieh|seht|nehmt|nehmen] [es|das|sie] als freigegeben|genehmigt|abgesegnet|freigabe|erledigt|angenommen ~
            [vielleicht|dann] [beim|ein|das] nächsten|nächstes|andermal [mal] >
            [dafür|dagegen] ausgesprochen|dagegen|dafür entschieden ~
            < [die|das|den|der] mittlere|linke|rechte|untere|obere ~ >
            bestätige|bestätigen|akzeptiere|akzeptieren|genehmige|genehmigen [ich|wir|hiermit] [hiermit] das|den|die|ihr|euer|alles [angebot|entwurf|auftrag|preis|termin|variante|version|rechnung|kostenvoranschlag] ~
            {we} [würde|würden] nehme|nehmen|nimm|wähle|wählen|bevorzuge|bevorzugen [dann|lieber|also|doch|gerne|gern|definitiv|jetzt|wohl|eher|mal] [die|den|das] [die|den|das] variante|version|option|entwurf|nummer|vorschlag|a|b|c|beide|erste|ersten|zweite|zweiten|dritte|dritten|blaue|rote|grüne|dunkle|helle ~
            tendiere|tendieren [ich|wir] [klar|eher|stark] zu|zur|zum ~
            < [dann|lieber|also|ich|wir|bitte|ganz|eindeutig|klar|eher] [klar|bitte|doch|lieber|würde|eindeutig|mal] [sagen|nehmen] [,] [die|den|das|für] [variante|version] [die|den|das] erste|ersten|zweite|zweiten|dritte|dritten|linke|rechte|obere|untere|dunkle|dunklere|helle|hellere|blaue|grüne|rote|schlichte|alte|neue|beide [variante|version|fassung|farbe|bitte] [,] [bitte|danke|passt|ist|gefällt] [mir|besser|uns|super] >
            < [nee|nein|ne|nö] [,] lass|lasst|lassen [mal|wir|es|sie|das] ~ mal|gut|sein|bleiben|lieber|so >
            < nee|nein|ne|nö [,] [danke|brauchen|passt|muss|lieber|das] ~ brauchen|nötig|danke|lieber|muss ~ >
            {we} haben|hat|sind|habe .. entschieden|entschlossen|abgesehen|verworfen|ausgesucht|geeinigt|verständigt|vergeben|beauftragt
            nehme|nehmen|genommen .. abstand ~
            sehen|sehe .. davon|vom|von ~ ab
            abstand nehmen|genommen
            ander*|anderweitig [anbieter|agentur|büro|studio|firma|dienstleister] vergeben|entschieden|beauftragt|gegangen
            nicht in frage|betracht
            nicht [mehr] weiterverfolgen|umsetzen|beauftragen|verfolgen
            kein|keine|keinen budget|geld|bedarf|mittel|interesse ~
            raus|ab damit|dafür
            [und] dann [kann|ist|geht|könnt|können|geben|darf] ~ raus|druck|live|online|frei >
            könnt|können|kann ihr|sie|man|das [gerne|so|dann|gern|jetzt|ruhig] [so|gerne|jetzt] raus|online|drucken|umsetzen|übernehmen|rausgehen|live|freischalten|schalten|veröffentlichen|beauftragen|loslegen|starten|bestellen|machen ~
            gefällt|gefallen|überzeugt|überzeugen|taugt [mir|uns|allen|es|alles|das|sehr|super|total|richtig|nicht|leider|so|gut|ganz|beides] ~
            sieht|schaut|klingt|finde|find|wirkt [das|es|alles|ich|wir|jetzt|auch|doch] [das|es|alles|jetzt|auch] [sehr|super|echt|richtig|total|so|ganz] super|gut|prima|toll|klasse|top|spitze|stimmig|rund|schick|fein|genial|gelungen|perfekt|hervorragend ~
            nichts|keine|ohne [mehr|weitere|weiteren] anmerkungen|änderungen|einwände|änderungswünsche|ergänzungen|korrekturen|hinzuzufügen|auszusetzen|beanstanden ~
            alte|alten|bisherige|bestehende [version|fassung|variante|logo|text] [war|ist|gefällt|bleibt] besser|behalten|bleiben|lieber|schöner ~
            belassen|bleibt|bleiben|lassen [wir|es|alles] [es|alles|das] dabei|so|beim ~
            grünes licht
            freie|freien hand ~
        """,
        "fr": """
            sujet|dossier|affaire|chapitre [est] [donc|désormais] clos|close|réglé*|terminé*|bouclé* ~
            remettez|remets|reprenez|reprends|revenez|reviens [à|sur] [l'|le|la|les] ancien|ancienne|anciens|précédent|précédente|premier|première|version ~
            ne nous ressemble|correspond|ressemblent|correspondent pas ~
            oui|non|ok pour|à|au|aux|sur ~ , [et] oui|non|ok ~
            oui|non|ok , ~ oui|non|ok ~
            plutôt|surtout pas ~
            les|deux|toutes|tous ~ sont [très|tous|toutes|vraiment] bien|bons|bonnes|parfaits|parfaites|réussis|réussies|beaux|belles ~
            vous|tu pouvez|peux [bien|aussi|tout] [sûr] afficher|utiliser|mettre|montrer|citer|publier|garder|prendre ~
            {we} devons|dois|doit [donc|malheureusement|tout] [tout] annuler|arrêter|renoncer|résilier|suspendre ~
            à la place|au lieu de|du ~ mettez|faut|mettre|doit ~
            tout|toute|équipe|collègues [le|l'] [monde] [est|sont|équipe] [est|sont] [conquis|d'] conquis|conquise|ravi|ravis|content|contents|d'accord|enthousiaste|emballé|emballés|partant|satisfait ~
            considérez|considère que|le|la|cela|ça [c'|comme] [est] ~ validé|approuvé|accepté|bon ~
            {we} passe|passons|passerons notre|mon|la tour|main ~
            [une|à|la] prochaine fois|autre [peut] [être] >
            < celle|celui|ceux de|du|d'|en ~ >
            {we} [vous] [le|la] confirme|confirmons|accepte|acceptons|refuse|refusons [donc|bien|volontiers] le|la|votre|ce|cette|les ~
            < [je|nous|on|alors|plutôt|oui|pour|bon|moi|sans] [moi|nous|prends|prend|prenons|choisis|vote|préfère|dirais|dirai|hésiter|hésitation] [,|plutôt|donc|pour] [la|le|les|l'] [version|option] première|premier|deuxième|second|seconde|troisième|bleu|bleue|rouge|verte|vert|claire|clair|foncée|foncé|sombre|gauche|droite|ancienne [version|option|proposition|svp|est] [,] [est|me|nous|svp|merci|sans|mieux] [plaît|va|mieux|bien|hésiter] >
            {we} [l'|la|le|les] [a|avons] garde|gardons|conserve|conservons|retient|retiens|retenons|choisit|choisis|choisissons|opte|optons ~
            {we} prends|prend|prenons|reste|restons|part|partons la|le|les|sur|avec [la|le|l'] première|premier|deuxième|seconde|second|troisième|option|version|proposition|formule|bleu|rouge|vert|verte|a|b|c ~
            [c'|tout] est [tout] bon|nickel|parfait|impeccable|parfaite|top|validé ~
            bon|bien|ok|nickel|parfait|impeccable|super|top pour|de nous|moi|notre|mon ~
            parfait|très|nickel|bien comme|bien|tel ça|cela|comme|quel ~
            rien|pas|aucune|aucun|sans [à|de|d'|d'autres|autre] redire|signaler|ajouter|modifier|changer|remarque|remarques|correction*|modification*|changement|objection ~
            vous|tu|on pouvez|peux|peut [donc|y|le|la|tout|désormais] lancer|imprimer|publier|démarrer|commencer|procéder|avancer|continuer|aller|foncer|y ~
            ne|n' donnerons|donnons|donne|donnera|donnerai pas|plus suite ~
            ne|n' souhaitons|souhaite|poursuivrons|poursuivons|retenons|retiendrons|irons pas|plus ~
            renonçons|renonce|abandonnons|abandonne|annulons|annule|déclinons|décline [à|au|le|la|votre|ce|l'|cette|donc] ~
            choisi|confié|retenu|opté|signé|parti|partis ~ autre|autres|concurrent ~
            pas|plus|aucun [le|de|assez] [de] budget|moyens|argent|fonds ~
            trop cher|chère|grand|petit|sombre|clair|long|chargé ~
            < non|oui [merci] [,] ~ garde|gardons|laissez|peine|nécessaire|inutile|suffit ~
            pas la peine
            nous|me|m' [a|ont] [vraiment|beaucoup] plaît|plait|plaisent|convient|conviennent|va|vont|enchante|séduit|plu ~
            {we} [l'|la|le|les] adore|adorons|approuve|approuvons|valide|validons ~
            rendu|donné|émis|émet|rend|rendent|donnent|donne un avis favorable|défavorable|positif|négatif ~
            a|ont|avons|ai tranché ~
            confirme|confirmons lundi|mardi|mercredi|jeudi|vendredi|samedi [à] 7*|8*|9*|10*|11*|12*|13*|14*|15*|16*|17*|18*|19*|20* ~
            carte blanche ~
            à vous|toi de choisir|décider|trancher ~
            [suis|sommes] preneur|preneuse|preneurs >
            y vois|voyons|voit pas|aucun|nul [d'] inconvénient|objection ~
        """,
        "es": """
            tengo|debo [que] decirte|deciros|decirle|reconocer|admitir que ha|han|está|es|queda|quedó|me|nos ~
            [y] salió|sale que sí|no ~
            tema|asunto|capítulo [está|queda] [ya] cerrado|zanjado|resuelto|terminado ~
            seguimos|sigo|seguiremos|continuamos [usando|todavía] con el|la|los|las|nuestro|nuestra ~ antiguo|antigua|antiguos|antiguas|actual|actuales|mismo|misma|anterior|viejo|vieja|siempre ~
            volved|vuelve|vuelvan|volvamos|poned|dejad a|al|el|la [la|el] antiguo|antigua|anterior|primero|primera|original ~
            no va|van|encaja|encajan|pega con nosotros ~
            no tengo|tenemos|hay|veo|vemos [ningún|ninguna|más] comentario|comentarios|observación|observaciones|objeción|objeciones|cambios|correcciones|pega|pegas ~
            sí|ok , ~ sí|no|ok ~
            no , ~ sí|ok ~
            sí|no a|al|para ~ , [y] sí|no ~
            mejor no ~
            nos|me va|viene|van [muy] bien|perfecto|perfecta|fenomenal|genial|estupendo|mejor|de ~
            nos|me vale|valen|encaja|encajan|sirve|sirven [muy] [bien|perfecto|fenomenal] ~
            claro [que] podéis|puedes|pueden|puede ~
            tenemos|tengo que cancelar|anular|parar|suspender|rescindir|renunciar ~
            donde pone|dice ~ tiene|debe|poned|pon ~
            todos|todas|equipo|gente|oficina [el|la|está|están] [mundo] [está|están|muy] contentos|contentas|encantados|encantadas|conforme|conformes|contento|acuerdo|encantado ~
            dadlo|dalo|considéralo|consideradlo|tenéis|tienes|tienen [por|nuestro|mi] hecho|aprobado|aceptado|visto|vía|ok|visto [bueno|libre] ~
            [esta|por] vez|ahora [no] pasamos|paso|declinamos ~
            otra|próxima vez|ocasión será|quizá|quizás|tal ~
            será|quizá|quizás|mejor|para|dejamos|dejémoslo [vez|para] [en] [la] otra|próxima vez|ocasión >
            < la|el|lo del|de ~ >
            confirmo|confirmamos|acepto|aceptamos|rechazo|rechazamos el|la|vuestro|tu|su|los|las [presupuesto|propuesta|oferta|versión|fecha|factura|precio|boceto|diseño|pedido] ~
            < [yo|nosotros|pues|mejor|creo|diría|definitivamente|sin|para|a|me|nos] [duda|diría|mí|que|quedaría|gusta|nosotros] [más|con] [,] [con|por] [la|el|los|las] [opción|versión|propuesta] primera|primero|segunda|segundo|tercera|tercero|azul|roja|verde|oscura|oscuro|clara|claro|izquierda|antigua|b|c [opción|versión|propuesta] [,] [por|mejor|sin|está|gracias] [favor|duda|bien] >
            inclinamos|inclino|decantamos|decanto por ~
            hemos|he|han|ha [finalmente] decidido|elegido|optado|descartado|contratado|adjudicado ~
            no [vamos|queremos|podemos|podremos] [a|poder] seguir|continuar|contratar|hacerlo|seguiremos|continuaremos [adelante|con] ~
            dejamos|dejadlo|déjalo|dejadla|déjala|dejarlo|dejad|dejo [todo|lo] como|así|tal|estar|igual ~
            no [hace|es|hay|necesitamos] [falta|necesario|nada|que] [que] cambiar|cambiéis|cambies|tocar|toquéis|modificar ~
            está|queda|quedó|quedado|han|veo|vemos [todo|muy|quedado] perfecto|genial|estupendo|fenomenal|precioso|preciosa|fantástico|redondo|ideal|bordado|preciosas|preciosos ~
            < sí|no|ok|vale a|con todo|todos|las|la|los|ambas|ambos|nada|eso [dos|tres|cosas] >
            no [hay|tenemos|tengo|queda|nos] [queda] presupuesto|dinero|fondos|interés ~
            encargado|contratado|elegido|dado|confiado|vamos|iremos|optado [encargo|el] [a|con|por] otro|otra ~
            nada [más] [que|por] objetar|añadir|cambiar|corregir ~
            podéis|puedes|pueden|puede [ya] imprimir*|publicar*|lanzar*|tirar|seguir|empezar ~
            luz verde
            dirección|jefe|jefa|socio|socios|consejo|comité|junta .. dicho|dice|dijo [que] sí|no|ok|adelante ~
            dirección|jefe|jefa|socio|socios|consejo|comité|junta .. aprobado|aprobó|rechazado|rechazó|gustado|encanta|encantado|descartado ~
            cambiad|cambia|quitad|quita|corregid|corrige|poned|usad|moved|ampliad solo|el|la|los|las|lo ~
            no le|les|se|lo|la veo|vemos|encuentro|encontramos|pongo|ponemos ningún|ninguna|ni pero|pega|pegas|peros|defecto|fallo|error|un ~
            acordó|acordaron|decidió|decidieron|resolvió|resolvieron|votó|votaron .. aceptar|rechazar|aprobar|desestimar|adjudicar|contratar ~
            acordó|acordaron|decidió|decidieron|resolvió|resolvieron no seguir|renovar|continuar|aceptar|aprobar|contratar ~
            emitió|emitieron|dio|dieron|emitido|dado [un|el|su|la] [informe|dictamen|visto|luz] favorable|positivo|bueno|verde|desfavorable ~
            publíquenlo|publíquenla|publíquelo|publicadlo|imprímanlo|imprímalo|imprimidlo|láncenlo|súbanlo|procedan [ya|sin|nomás|por|tranquilos] [favor] cuando|ya|nomás|gusten ~
            damos|doy|dan por bueno|buena|buenos|buenas|válido|válida|cerrado|cerrada ~
            os|le|les|te confirmo|confirmamos asistencia|presencia|nuestra|mi|nuestro|la|el|los|las ~
            damos|doy|dad|den|queremos|quiero [dar] de baja el|la|los|las|solo ~
            carta blanca ~
            no veo|vemos|hay|tengo|tenemos [ningún|ninguna] inconveniente|inconvenientes|objeción|objeciones|reparo|reparos ~
            mi|nuestra|la respuesta es|sigue [un|siendo] no|sí|negativa|afirmativa ~
        """,
        "it": """
            posso|possiamo confermar*|dirl*|dirv*|dirt*|assicurar*|garantir* che il|la|l'|lo|i|le|gli ~ è|sono ~
            questione|faccenda|pratica|argomento [è] [ormai|già] chiusa|chiuso|risolta|conclusa ~
            non ci|mi serve|servono|occorre|occorrono|interessa più >
            non ci|mi serve|servono|occorre|interessa più [,] [grazie] >
            rimettete|rimetti|tornate|torna|riprendete [a|quello|quella|il|la|al|alla] [a|quello|quella] vecchio|vecchia|precedente|primo|prima|originale ~
            non ci rappresenta|rappresentano|somiglia|convince ~
            sì|no|ok , ~ sì|no|ok ~
            sì|no a|al|alla|per|alle|ai ~ , [e] sì|no ~
            meglio [di] no ~
            vanno bene|benissimo [tutte|tutti|entrambe|entrambi] ~
            certo|ovviamente [che] potete|puoi|può ~
            ci|mi va|vanno [molto] bene|benissimo ~
            dobbiamo|devo|siamo [purtroppo|costretti] [ad|a] annullare|disdire|sospendere|rinunciare|fermare ~
            al posto di ~ scrivete|mettete|va|deve ~
            sono|siamo|tutti [tutti|i|molto] [colleghi|qui|sono|entusiasti|contenti] entusiasti|contenti|soddisfatti|d'accordo|favorevoli|convinti ~
            avete|hai|ha [il|la|tutto] [nostro|mio|nostra|mia] benestare|ok|approvazione|benedizione|consenso|via ~
            consideratelo|consideralo|dalo|datelo per|come|già ~
            [questa|per] volta passiamo|rinunciamo ~
            [sarà|magari] [per] un'|la altra|prossima [volta] >
            < quella|quello in|a|di|del|con ~ >
            confermo|confermiamo|accetto|accettiamo|rifiutiamo il|lo|l'|i|vostro|tuo [vostro|tuo] preventivo|ordine|prezzo|contratto|offerta|incarico|bozza|layout|testi ~
            < [io|noi|per|direi|preferisco|preferiamo|scelgo|scegliamo|prendiamo|meglio|sicuramente|senza|allora|vada|andiamo|mi|ci] [noi|me|direi|dubbio|per|piace|con] [,] la|il|lo|le|l' [versione|opzione|proposta] prima|primo|seconda|secondo|terza|terzo|blu|rossa|rosso|verde|scura|scuro|chiara|chiaro|a|b|c [versione|opzione|proposta] [,] [è|grazie|senza|per|va] [meglio|dubbio|favore|bene] >
            < [per|direi|meglio|preferisco] [me|noi|la] [versione|opzione|proposta] a|b|c|1|2|3 >
            abbiamo|ho|hanno|ha [già|poi|purtroppo|infine|finalmente|nel] [frattempo] affidato|scelto|deciso|optato|scartato|incaricato|preferito|conferito|assegnato|approvato|rinunciato ~
            non procediamo|procederemo|proseguiamo|proseguiremo|procedere ~
            non|mai [lo|la|li|le|l'|mi|ci] firmo|firmiamo|pago|paghiamo|accetto|confermo|confermiamo|ordino [mai|questo|questa|nulla|niente|il|la|una|un|i|le|così] ~
            non intendiamo|vogliamo|siamo|andiamo|andremo|possiamo [più] procedere|proseguire|interessati|avanti|oltre ~
            rinunciamo|rinuncio [al|a|alla] ~
            lasciamo|lascio|lasciate|lascia [tutto|le|stare] [cose] com'|come|così|perdere|stare ~
            altro|altra|altri studio|agenzia|fornitore|preventivo ~
            scelto|optato|preferito|affidati|affidato|affidiamo|rivolti|rivolgiamo|andiamo|andati|passiamo|passati ~ altro|altra|altri azienda|collaboratore ~
            per|da me|noi|parte [mia|nostra] [tutto] [va|vanno|è|sono|tutto] [tutto|molto|già] [a] benissimo|bene|ok|perfetto|posto|perfetta|apposto ~
            va|vanno|è|sono|sta|viene|venuto [tutto|tutti|già|davvero|proprio|molto] benissimo|perfetto|perfetti|perfetta|splendido|bellissimo|bellissima|bellissimi|ottimo|magnifico ~
            potete|puoi|può [pure|già|quindi|anche] stampare|pubblicare|procedere|andare|partire|iniziare ~
            nulla|niente|nessuna|nessun|senza [da|altra|altre|ulteriori] aggiungere|modific*|cambiare|correzion*|osservazion*|obiezion*|ridire|eccepire|segnalare ~
            cambiate|cambia|correggete|togliete|togli|correggi|sistemate|spostate|usate solo|soltanto|il|la|le|lo|i|gli|quella|quello ~
            ok alla|a|per [la] stampa|pubblicazione|noi|me ~
            non [abbiamo|c'|ho|ci] [è|sono] [il|più|un] budget|fondi|soldi ~
            troppo caro|cara|grande|piccolo|scuro|lungo|costoso ~
            < sì|no|ok a|su|con tutto|tutti|tutte|entrambi|entrambe ~ >
            ha|hanno|abbiamo dato|espresso|emesso|reso [un|il|suo|loro] [suo|loro] parere|voto favorevole|positivo|negativo|contrario|sfavorevole ~
            vi|ti|le confermo|confermiamo il|lo|la|i|gli|l' ~
            confermo|confermiamo lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica alle ~
            carta bianca ~
            non vedo|vediamo|ho|abbiamo|ci [sono|alcuna|nessuna] controindicazioni|controindicazione|obiezioni|inconvenienti ~
        """,
        "pt": """
            direção|administração|gerência|chefe|diretor|diretora|conselho|equipa|equipe|todos|patrão|maioria ~ prefere|preferem|preferiu|preferiram|escolheu|escolheram|aprovou|aprovaram|optou|optaram|gostou|gostaram ~
            assunto|tema|capítulo [está|fica] [já] encerrado|fechado|resolvido|terminado ~
            < [sim|ok|podem|então|por|mim|favor] [,] avancem|avance|avança|avançar|siga|sigam|prossigam|força >
            voltem|volta|volte|voltemos|reponham|ponham a|ao|à|o [o|a] antigo|antiga|anterior|primeiro|primeira|original ~
            não tem|têm nada a ver connosco|conosco ~
            sim|ok , ~ sim|não|ok ~
            não , ~ sim|ok ~
            sim|não a|ao|à|para|aos|às ~ , [e] sim|não ~
            melhor não ~
            estão|são|ficaram [muito|todas|todos|mesmo] boas|bons|ótimas|ótimos|bem|giras|giros|lindas|lindos ~
            dá|dá nos|me jeito ~
            claro|certo [que] podem|pode|podes ~
            temos|tenho de|que cancelar|anular|suspender|desistir|parar ~
            onde diz|está ~ deve|ponham|coloquem|tem ~
            todos|equipa|equipe|gente|pessoal [a|está|estão|ficou|toda] [gente|muito] adorou|adoraram|gostou|gostaram|satisfeitos|contentes|acordo|amou|aprovou|aprovaram|encantados ~
            considerem|considere|considera [isto|isso] [como] aprovado|aceite|aceito|fechado|validado ~
            [desta|por] vez|agora ficamos|passamos|fico|passo [de] fora|a|esta ~
            [fica] para a próxima >
            < a|o do|da|de meio|cima|baixo|esquerda|direita|lado ~ >
            confirmo|confirmamos|aceito|aceitamos|aceitámos|recuso|recusamos o|a|os|as|vosso|vossa [vosso|vossa|seu|sua] [orçamento|proposta|preço|versão|contrato|data|layout] ~
            < [eu|nós|prefiro|preferimos|escolho|escolhemos|diria|fico|ficamos|gosto|gostamos|melhor|vou|vamos|para|por|sem|então|acho] [mim|nós|mais|dúvida|que|com|de|na|da|pela|pelo|no|do] [,] [a|o|as|os|na|no|da|do|pela|pelo|com] [opção|versão|proposta] primeira|primeiro|terceira|terceiro|azul|vermelha|verde|escura|escuro|clara|claro|b|c [versão|opção|proposta|hipótese] [,] [sem|é|fica|por|está] [dúvida|favor|melhor|bem] [nenhuma] >
            < [eu|nós|prefiro|preferimos|escolho|diria|gosto|para|por|então|vou] [mim|nós|mais|com|de|na|da|pela] [,] [a|da|na|pela] segunda opção|versão|proposta|hipótese ~ >
            < [então|ok|sim|por] [mim] pode|podem ser >
            < [então|ok|sim|por|já] [mim] pode|podem avançar|seguir|imprimir|publicar|rodar|fechar|tocar ~ >
            não vamos|iremos|pretendemos|queremos|quero|podemos avançar|prosseguir|seguir|continuar|contratar ~
            desistimos|abdicamos|cancelamos|prescindimos|recusamos|declinamos [do|da|de|o|a|dessa|deste] ~
            outro|outra|outros fornecedor|agência|estúdio|empresa|orçamento|prestador ~
            está|ficou|estão|ficaram [tudo|mesmo|muito|super] ótimo|ótima|ótimos|ótimas|perfeito|perfeita|excelente|lindo|linda|impecável|maravilhoso|aprovado|espetacular|fantástico ~
            adorei|adorámos|adoramos|amei|amamos|gostei|gostámos|gostamos|curti|curtimos [muito|mesmo|de|da|do|,|tudo|bastante|imenso] ~
            de|por|no resto|mim|nós [,] podem|pode|está|tudo [tudo] avançar|seguir|ok|bem|certo|ótimo|aprovado ~
            trocava|mudava|tirava|trocaria|mudaria|tiraria|alterava|alteraria [só|apenas] a|o|as|os ~
            nada|sem|nenhuma|nenhum [a|mais|outras] acrescentar|apontar|alterar|alterações|mudar|objeções|obstar ~
            deixem|deixa|deixamos|deixar|fica|mantemos|mantenham|mantém|manter [ficar|tudo|a|o|estar] como|assim|tal|atual|antiga|antigo ~
            < não [,] ~ obrigado|obrigada|precisa|preciso|necessário|quero >
            não precisa|precisam|vale|é [a|preciso|necessário|de] mudar|mexer|alterar|pena|refazer ~
            < [ok|sim|não] a|com tudo >
            sim|não|ok a|para tudo|todas|todos|ambas|ambos ~ >
            luz|sinal verde
            não há|temos|tem|existe [mais] verba|orçamento|budget|interesse|dinheiro ~
            deu|deram|emitiu|emitiram|dei|demos [um|o|seu] parecer|aval|sinal|luz favorável|positivo|negativo|desfavorável|verde|contrário ~
            deixamos|deixo|deixemos|deixar estar|como|assim [,|está] ~
            carta branca ~
            não vejo|vemos|há|tenho|temos [qualquer|nenhum|nenhuma] inconveniente|inconvenientes|objeção|objeções|entrave ~
            minha|nossa|a resposta é|continua [um|a] [ser] não|sim|negativa|afirmativa ~
        """,
        "nl": """
            zaak|onderwerp|kwestie|punt|hoofdstuk [is] ~ afgesloten|gesloten|afgehandeld|afgerond ~
            geen [verdere] interesse|belangstelling meer ~
            laten|laat [we|ik] ~ weg|vallen|eruit|achterwege >
            mag|mogen|kan|kunnen eruit|weg|vervallen ~
            doe|neem|zet [maar] [toch] weer|terug [naar] de|het oude|vorige|eerste|oorspronkelijke ~
            laat|laten .. maar zitten|vallen|weg|liggen|schieten ~
            ja|nee|ok|akkoord , ~ ja|nee|ok|akkoord ~
            liever|beter niet ~
            [beide|allebei|ze|ontwerpen|teksten] zijn [allebei|beide|heel|erg|prima] goed|mooi|prima|akkoord|perfect|gelukt ~
            in vinden ~
            [natuurlijk|zeker|uiteraard] mogen|mag jullie|je|u ~
            moeten|moet [we|wij|ik] ~ annuleren|stoppen|afzeggen|opzeggen|afblazen ~
            in plaats van ~ moet|moeten|hoort ~
            iedereen|allemaal|collega's|team|ze [is|zijn|hier|het] [is|zijn|hier|allemaal] [erg|heel|helemaal] enthousiast|blij|tevreden|akkoord|positief|lovend ~
            beschouw|beschouwt|zie [dit|het|maar] [dit|het] [maar] als akkoord|goedgekeurd|onze ~
            jullie|je|u kunnen|kan|kunt|mogen|mag [door|verder|aan|los|van] door|verder|los|start|aan ~ >
            [deze|dit] keer|maal slaan|sla|passen [we|ik] [over] ~
            [misschien|wellicht] [een] volgende keer >
            < de|die middelste|linker|rechter|bovenste|onderste|grootste|kleinste ~ >
            bevestig|bevestigen|accepteer|accepteren [hierbij|ik|wij|we] [hierbij] de|het|jullie|uw [offerte|opdracht|prijs|versie|ontwerp] ~
            < [ik|we|wij|doe|dan|graag|toch|liever|nee|ja|ok|voor] [zou|ga|kies|kiezen|gaan|neem|nemen|vind|maar|doe|doen|mij|toch] [toch|maar|dan|liever|graag|voor|,|zeggen] [maar|liever|voor|dan] de|het|optie|versie|voorstel|variant eerste|tweede|derde|groene|blauwe|rode|donkere|lichte|linkse|linker|rechter|oude|a|b|c|beide [optie|versie|variant|maar|graag|is|vind] [,] [beter|mooier|het|graag|dan|we|ik] [mooist|mooiste|beter|best|dan] >
            besloten|afgezien|afzien ~
            er [toch|dan|helaas] van|vanaf af|afzien|zien
            {we} hebben|heb|heeft [ervoor|er|toch|inmiddels|intussen|uiteindelijk] .. besloten|gekozen|afgezien|goedgekeurd|afgekeurd|gegund|ingeschakeld
            ander|andere|anders bureau|partij|studio|leverancier|aanbieder|aanbieding ~
            gaan|ga|willen|wil [het|er|dit|hier|ermee|we|hiermee|toch] [hier|mee] niet [mee] verder|door|doorgaan|mee|ermee ~
            geen budget|geld|interesse|behoefte ~
            ziet|zien|klinkt|oogt|staat|vind|vinden [het|er|allemaal|erg|heel|ik|we|echt|zo|alles] [er|allemaal|heel|echt|erg|super] top|goed|mooi|prima|prachtig|strak|perfect|super|geweldig|leuk|netjes|fantastisch|schitterend ~
            kan|kunnen|mag|mogen ~ live|online|drukker|druk >
            mij|ons|me betreft [is] [het] akkoord|zo|prima|goed|kan|mag ~
            < nee|ja [hoor|,|dank] [,] [dat|het] hoeft|laat|nodig|niet [het] [niet|nodig|maar|zo] [hoor] >
            laat|laten|houd|houden|hou|blijven|blijft [het|we|maar|alles] [maar|het|bij] zo|zoals|huidige|oude ~
            niets|geen|niks [meer|verdere|andere|op|aan] opmerkingen|wijzigingen|aanpassingen|toevoegen|aanmerkingen|correcties|aanmerken ~
            directie|bestuur|baas|directeur is|heeft|vindt|gaat|vond [het|er] akkoord|goedgekeurd|afgewezen|goed|mooi|tegen|voor|niks|ermee ~
            doe|doen [ons|mij|me] [toch|maar|dan] [maar] de|het|optie|versie|die ~
            carte blanche ~
            de vrije hand ~
        """,
        "ru": """
            вопрос|тема|тему [уже|для] [нас] закрыт|закрыта|решён|решена|снят|снята ~
            < [да|ок|хорошо] [,] вперёд|поехали|действуйте >
            неинтересно|неактуально|неактуален|неактуальна ~
            верните|верни|вернём|оставьте старый|старую|старое|прежний|прежнюю|прежнее|первый|исходный|как ~
            это|он|она|оно|заголовок|текст [совсем] не про нас ~
            < забудьте|забудь|забудем про|о|об ~
            < про|о|об .. забудьте|забудь|забудем >
            да|нет|ок , ~ да|нет|ок ~
            оба|обе|все|варианты|макеты хорошие|хороши|отличные|подходят|годятся|нравятся ~
            конечно [,] можете|можно|пожалуйста ~
            [нам|мне] удобно|подходит|годится ~
            вынуждены|вынужден|вынуждена|приходится|придётся отменить|отменять|отказаться|приостановить|остановить ~
            вместо ~ должно|должна|должен|напишите|поставьте|нужно ~
            все|коллеги|команда|всем|руководство [в|очень|у|тоже] [восторге|нас] восторге|довольны|согласны|рады|понравилось|единогласно ~
            считайте|считай [,|это|что] [что] [это|всё] согласовано|утверждено|договорились|принято|одобрено ~
            [мы|на] [этот] [раз] [мы] пас ~
            [может|возможно|как] [нибудь] [в] [другой|следующий] другой|следующий раз >
            < [тот|та|та,] [что] средний|средняя|верхний|нижний|крайний|посередине ~ >
            < [я|мы|нам|мне|давайте|лучше|пусть|тогда|нет|да|больше|всё] [лучше|больше|бы|всё|за|нравится|будет|оставим|,|таки|равно|же] [,] [вариант|версия|версию] первый|первая|первое|первую|второй|вторая|второе|вторую|третий|третья|третью|синий|синяя|синюю|зелёный|зелёную|красный|красную|тёмный|тёмную|светлый|светлую|левый|правый|старый|старую|оба|обе [вариант|версия|версию|логотип|макет] [,] [пожалуйста|лучше|больше|однозначно|нам] [нравится] >
            отказываемся|отказались|отказываюсь|отказаться ~
            выбрали|нашли|отдали|заключили|договорились ~ другого|другую|другим|другому|другой ~
            можно|можете|смело [смело|уже|и] публиковать|печатать|запускать|ставить|выкладывать|сдавать|начинать|заливать|работать ~
            < нет [,] [спасибо|это|так] [,] не [надо|нужно|стоит|подходит|будем|хотим|устраивает] ~ >
            < не надо|нужно|стоит ~ >
            пусть|оставьте|оставляем|оставим [всё|будет] [как|так] как|остаётся|останется|так|есть|старый|старую ~
            [нам|мне|всем|руководству|директору] [всё|очень|вполне|полностью] нравится|нравятся|понравилось|понравился|понравилась|понравились|устраивает ~
            поправьте|исправьте|уберите|замените|поменяйте|поменять|убрать|исправить|поправить только|лишь ~
            нет|без|никаких бюджета|денег|правок|замечаний|возражений ~
            бюджета|денег ~ нет|не ~
            слишком дорого|большой|маленький|тёмный|светлый|длинный|много ~
            дороговато
            директор|руководство|начальник|шеф|босс|правление|совет .. одобрил|одобрило|утвердил|утвердило|отклонил|отклонило|согласовал|подписал|подписало|против|зарубил ~
            зелёный свет
            < да|нет|ок по|ко [всем|всему|обоим|первому|второму] [вопросам|пунктам] ~ >
        """,
    },
}
