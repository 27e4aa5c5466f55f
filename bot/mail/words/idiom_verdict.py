"""What people say who approve, refuse, choose or order; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.ORDER: {
        "en": """
            < [just|then|also] use|replace|remove|delete|cut|shorten|swap|lose|kill|scrap|bin|drop|rename|enlarge|reduce|increase|move|ditch|tweak|trim|crop the|that|it|this|our|those|these|all|a|both|every|her|his|any|one ~
            < make|turn|set it|the|that|this|them ~ bigger|smaller|larger|darker|lighter|blue|red|green|bold|shorter|longer|simpler|brighter|wider|warmer ~
        """,
        "de": """
            < [bitte|dann|also] nehmen|ändern|streichen|ersetzen|tauschen|löschen|drucken|verwenden|korrigieren|verschieben|entfernen|ergänzen|kürzen|veröffentlichen sie ~
            < [bitte|dann|also] [doch] lass|lasst|lassen [sie] [doch|bitte] [die|den|das|alles|es|ihn|ihr] ~ weg|raus|drin|stehen|so|aus|fallen ~
            < [bitte|dann|also] mach|macht|machen [sie] [doch|bitte] ~ größer|kleiner|dunkler|heller|kürzer|fetter|breiter|schmaler|weg|raus|rein ~
            < [bitte|dann|also] setz|setzt|setzen|schreib|schreibt|schreiben|stell|stellt|druckt|druck [sie] [doch|bitte|lieber] [die|den|das] ~ statt|oben|unten|rein|drauf|dazu|darunter|darüber ~
        """,
        "fr": """
            < [alors|donc|bon|finalement|plutôt] gardez|garde|prenez|prends|mettez|changez|change|remplacez|remplace|supprimez|enlevez|enlève|retirez|retire|ajoutez|ajoute|corrigez|corrige|modifiez|lancez|imprimez|utilisez|utilise|laissez|raccourcissez|agrandissez|publiez|remettez|coupez le|la|les|l'|un|une|ce|cette|ces|plutôt|tout|tous|ça|celui|celle|en|nos|notre ~
            < [alors|donc|bon|allez] partez|pars|partons|restez|restons|allons|allez sur|avec|pour|y ~
        """,
        "es": """
            < [pues|entonces|mejor|venga|nada] [,] cancelad|cancela|cancelen|cancele|anulad|anula|anulen|anule|quitad|quita|quiten|quite|cambiad|cambia|cambien|cambie|poned|pon|pongan|ponga|usad|usa|usen|dejad|dejen|deje|borrad|borra|borren|añadid|añade|añadan|imprimid|imprimidlo|publicad|publicadlo|tirad|tiren|elegid|escoged|buscad|corregid|corrige|acortad|eliminad|eliminen|sustituid|volved|avanzad|seguid|sigan el|la|los|las|un|una|lo|eso|ese|esa|este|esta|con|adelante|a|todo|algo|otro|otra|nuestro|nuestra ~
        """,
        "it": """
            < [allora|quindi|meglio|ok|ma] [,] togliete|togli|cambiate|cambia|mettete|metti|usate|usa|lasciate|lascia|tenete|tieni|stampate|stampa|pubblicate|pubblica|eliminate|elimina|sostituite|correggete|aggiungete|aggiungi|scegliete|accorciate|rimettete|toglieteci il|la|lo|i|gli|le|l'|un|una|quello|quella|quel|tutto|anche|solo|pure|pur|così ~
            < [allora|quindi|ok] procedete|procedi|andate|proceda [pure|avanti|tranquillamente|tranquilli] [con|avanti] ~
        """,
        "pt": """
            < [então|ok|olha|melhor|bom] [,] tirem|tira|tire|mudem|muda|mude|ponham|põe|ponha|usem|usa|use|deixem|deixa|deixe|troquem|troca|troque|imprimam|imprime|publiquem|retirem|apaguem|acrescentem|corrijam|corrige|substituam|mantenham|mantém|mantenha|encurtem o|a|os|as|um|uma|isso|isto|esse|essa|este|esta|só|tudo|antes ~
            < [então|ok|bom] avancem|avança|avance|avançamos|sigam|siga|sigamos|prossigam|prossiga [lá|então|pois] com|em|para ~
        """,
        "nl": """
            < [ok|oké|dan] [toch] haal|verander|vervang|verwijder|schrap|wissel|voeg|verplaats|print|publiceer [toch|maar|nog|even] de|het|die|dat|deze|dit|alle|onze ~
            < [dan] [toch] doe|neem|kies|pak|gebruik|houd|hou [toch|dan] maar|toch|de|die|het ~
            < [dan] laat|maak|zet [toch|dan] [maar] de|het|die|dat|alles|hem ~ weg|staan|groter|kleiner|zo|eruit|erbij|boven|onder|online|donkerder|lichter ~
        """,
        "ru": """
            < [тогда|давайте|лучше|просто] уберите|убери|поменяйте|замените|поставьте|используйте|оставьте|оставляйте|печатайте|публикуйте|запускайте|берите|добавьте|исправьте|удалите|выкладывайте|перенесите|увеличьте|уменьшите|сократите|катите|верните ~
        """,
    },
    Mark.DECIDED: {
        "en": """
            all good|fine|ok|okay|clear [at|on|from] this|our|my end|side ~
            [so|then|,] fire away >
            it|that|this is|'s|will|'ll [be] a [firm|clear|definite|hard] no from|for|on|,|i ~
            phone|telephone|number|name|surname|address|email|postcode|date|price|spelling|title|caption|logo|colour|color|year|figure|figures|map|heading [number|address] [on|in|at|of|for] ~ is|are [still] wrong|incorrect|outdated|misspelt|misspelled|garbled|upside ~
            should|must|needs|need [to] be [a] [bit|little|much|slightly] bigger|smaller|larger|darker|lighter|bolder|shorter|longer|higher|lower|centred|centered ~
            without|beyond [a] [any] doubt|question >
            hands down >
            no contest|question|brainer >
            < approved|agreed|accepted|confirmed [as|with|by|on|subject|,|in|and|w] ~
            is|are|am|'m|'re|'s [broadly|very|fully|all|perfectly|quite] content|comfortable|satisfied|pleased with the|this|that|it|your|these|how ~
            treat|consider|take|regard|accept this|that [email|message|letter|mail|note] as [our|my] [formal|written|full|official] acceptance|approval|consent|confirmation|agreement|instruction|order|authorisation|sign-off ~
            changed my|our mind|minds ~
            back to [the] ~ please|pls >
            {we} can|could|do n't stand|bear ~
            you can|may|could [now|just|happily|safely] go|publish|print|remove|drop|use|delete|start|launch|ship|release|proceed|take|invoice|keep|scrap ~
            [of] the two|three [,] ~ one|version|option >
            [i|we] [really|much|also|would|'d] prefer|like|love the|your|number|option|version ~ better|more|best|most
            < [aye|yeah|oh|well|alright] go on then ~
            the|that|your|number|version|option ~ [one] it is >
            [has|have|had] said|says|gave|given|giving us|yes|no|ok|okay|the [the] [yes|no|nod|go-ahead|green|ok] ~ [to|for|light] ~ budget|idea|plan|proposal|quote|design|draft|offer|it|everything ~
            said|says yes|no to|for ~
            bin|scrap|skip|forget the ~
            nothing|anything|not|n't [that] [we|i|anything] 'd|would [want|need|have] [to] change|add|alter|tweak|touch|redo ~
            neither|none [of] [them|these|the] [options|two|versions|designs] [really|quite] works|work|fits|fit|suits|suit|convinces|convince|feels|feel|speaks|speak ~
            too corporate|busy|plain|boring|serious|loud|cute|tame|generic|old|fussy|cold|childish ~
            {we} 'd|would [definitely|always|rather] use|pick|choose|leave|drop|lose|put|make|have ~
            misses|miss|missed the mark|point ~
            {kin}|direction|board|committee|client|partners|management|they|everyone|all [has|have] [now|finally|also|already] [has|have] accepted|approved|agreed|okayed|ok'd|blessed|rejected|declined|refused|consented ~
            {kin}|direction|board|committee|client|partners|management|they|everyone|all [also|now] agrees|agree|accepts|accept|approves|approve|concurs|concur|consents ~
            {kin}|direction|board|committee|client|partners|management|they|everyone|all ... gives|give|gave|has|have ~ blessing|nod|consent|approval|go-ahead ~
            is|are [also|all|both|now|fully|very] agree|agreed|ok|okay|fine|happy|on|d'accord with|board|about|to ~ price|proposal|plan|quote|design|draft|it|that|this|offer|terms|budget ~
            could|can not|n't be|have|ask [asked] happier|better|more ~
            roll|start the presses|printers|press ~
            off|straight|over [to] [the] printer|printers|press|print ~ >
            love|adore|adored|loving it|this|them|that ~
            everything|all [is|'s|looks] [fine|good|ok|right|correct|great] except|apart|bar ~
        """,
        "de": """
            < leider [gottes] nein|nicht|abgelehnt|gestrichen , ~
            < lieber|eher|doch [die|den|das] variante|version|option|entwurf|vorschlag|nummer|motiv|fassung ~ >
            < [ok|okay|gut|ja|super|prima|perfekt|klasse|top|alles|genau] [klar|,] [,] machen|machts|macht [wir|ich|ihr] [das|es] so ~ >
            < [ja|gut|ok|,] so machen|macht|lassen|bleibt wir|ihr|man|es|das|wir's ~ >
            telefonnummer|nummer|name|nachname|vorname|adresse|anschrift|mailadresse|postleitzahl|plz|datum|preis|preise|titel|überschrift|bildunterschrift|logo|farbe|jahreszahl|schreibweise|karte ~ stimmt|stimmen [so|noch|leider|auch] nicht ~
            stimmt|stimmen [die|der|das|den] telefonnummer|nummer|name|nachname|adresse|anschrift|postleitzahl|plz|datum|preis|preise|titel|überschrift|logo|farbe|schreibweise [so|noch|leider|auch] nicht ~
            telefonnummer|nummer|name|nachname|adresse|anschrift|postleitzahl|plz|datum|preis|preise|titel|überschrift|logo|farbe|schreibweise ~ ist|sind [noch|leider|auch] falsch|veraltet|verkehrt ~
            ist|sind die|der|das telefonnummer|nummer|name|nachname|adresse|anschrift|postleitzahl|plz|datum|preis|preise|titel|überschrift|logo|farbe|schreibweise [noch|leider|auch] falsch|veraltet|verkehrt ~
            ohne [jeden] zweifel|frage >
            keine frage >
            mit abstand >
            mail|nachricht|schreiben|email gilt|dient [hiermit] als [unser|unsere|schriftliche|verbindliche] auftrag|freigabe|zusage|zustimmung|bestätigung|annahme|bestellung ~
            betrachten|werten|nehmen sie|es|das|diese ~ als [unser|unsere|verbindliche] auftrag|freigabe|zusage|zustimmung|bestätigung|annahme|bestellung ~
            {we} [habe|haben|hab] [es|mir|uns] [mir|uns|es] [inzwischen|nochmal|doch|jetzt|dann] anders überlegt|entschieden ~
            umentschieden ~
            [sie|ihr|du] könnt|können|kannst|dürft|dürfen|darfst [jetzt|nun|gern|gerne|also|dann|ruhig|das|den|die|es] ~ weglassen|rausnehmen|drucken|löschen|veröffentlichen|loslegen|starten|streichen|entfernen|beginnen|online|verwenden|übernehmen|abrechnen
            {we} sind|bin|erklären|erkläre [uns|mich] [voll|damit|mit|sehr|soweit|vollkommen] ~ einverstanden|zufrieden
            erstens|1 ~ , zweitens|2 ~
            zurück zu|zum|zur ~ bitte
            {we} kann|können ~ nicht [mehr] sehen|leiden|ausstehen
            {we} lehne|lehnen ... ab
            lehne|lehnen {we} ... ab
            {we} nehme|nehmen ... an >
            nehme|nehmen {we} ... an >
            {we} gebe|geben ... frei >
            gebe|geben {we} ... frei >
            {we} sage|sagen|stimme|stimmen ... zu|ab >
            sage|sagen|stimme|stimmen {we} ... zu|ab >
            winke|winken|segne|segnen {we} ... durch|ab >
            na dann|gut|schön ~ die|der|das|den ~ >
            meinetwegen|meinethalben ~
            von mir|uns aus ~
            {me} taugt|schmeckt|sagt|behagt|liegt ~ am besten|mehr|besser|zu|nicht
            am besten taugt|gefällt|finde|passt ~
            hat|haben ja|nein|ok|zugestimmt|abgelehnt|genehmigt|abgesegnet gesagt|gemeint|gegeben ~
            hat|haben ~ zugestimmt|abgesegnet|grünes|abgenickt|durchgewunken
            würde|würden ... nehmen|wählen|behalten|weglassen|streichen|verwenden|ändern|lassen|tauschen|drucken|bevorzugen|ersetzen|setzen
            würde|würden ~ nichts|nix [mehr] ändern|anfassen|umstellen|verändern
            keine änderungswünsche|anmerkungen|einwände|korrekturen|beanstandungen|wünsche [mehr] ~
            keine|keiner|keines|beide [der|von|vorschläge|entwürfe|varianten] ~ trifft|treffen|passt|passen|überzeugt|überzeugen|gefällt|gefallen ~
            zu brav|bieder|bunt|dunkel|verspielt|teuer|ernst|laut|kalt|technisch|altbacken|glatt|beliebig ~
            nichts [mehr] zu ändern|beanstanden|meckern|verbessern|korrigieren|ergänzen|bemängeln ~
            besser|schöner geht|hätte|kann|konnte [es|'s|man|ihr] [es] [nicht|kaum] ~ >
            ab in den|die druck|post|produktion ~
            segen|okay|ok|zustimmung|placet|freigabe gegeben|erteilt ~
            gibt|geben|gab [seinen|ihren|sein|ihr|grünes] segen|okay|ok|zustimmung|placet|licht ~
            er|sie|chef|chefin|vorstand|team|frau|mann|partner ist|sind [auch|damit|mit|dafür|alle|voll] ~ einverstanden|dafür|zufrieden|begeistert|dagegen ~
            ist|sind einverstanden|dafür|dagegen [mit] ~
            stimmt|stimmen ~ zu >
            kein|keinerlei budget|geld|mittel|bedarf|interesse [dafür|mehr|da|übrig] ~
            nur|ausschließlich fotos|bilder|text|das|die|der ~ >
        """,
        "fr": """
            < [nickel|parfait|ok|super|très|d'|entendu|allez|top|bon] [accord|bien|,] [,] [alors] on|nous fait|fera|faisons|part|partons|reste|restons [donc] comme ça|cela ~ >
            ça|cela reste|restera comme ça|cela ~ >
            le|la|l'|les|notre|votre numéro|téléphone|nom|prénom|adresse|date|prix|titre|légende|logo|couleur|orthographe|tarif|tarifs ~ est|sont [encore|toujours] faux|fausse|erroné|erronée|erronés|incorrect|incorrecte|obsolète ~
            sans [aucun|le|la] [moindre] doute|hésiter|hésitation|aucun >
            mail|courriel|message|courrier|email vaut|tient|constitue [lieu] [d'|de|notre|mon|pour] [notre] accord|acceptation|validation|commande|bon|approbation ~
            considérez|considère [ce|cela|mon|le] ~ comme [notre|un|étant] accord|accepté|validé|acceptation|validation|approuvé ~
            [j'] ai|avons|a changé d' avis|idée ~
            vous|tu pouvez|peux [donc|y|maintenant|désormais] [y] aller|lancer|supprimer|publier|imprimer|enlever|retirer|utiliser|mettre|démarrer|commencer|facturer|laisser ~
            premièrement|primo ~ , deuxièmement|secundo ~
            revenez|revenons à|sur la|l'|le [ancienne|première|précédente|version|précédent|premier|ancien] ~
            [nous|je] préfère|préférons|préférerais|préférerions [largement|de|nettement|finalement|plutôt|en] [loin] le|la|les|l'|votre|un|une|celui|celle ~
            a|ont|avons dit oui|non|ok|banco|d'accord ~
            [ne] touchez|touche|changez|change plus|pas|rien [à] [rien] ~
            soit , ~
            [a|ont] [donné] son|leur feu|accord vert ~
            garderais|garderions|prendrais|prendrions|choisirais|choisirions|mettrais|mettrions|laisserais|laisserions|enlèverais|enlèverions|supprimerais|utiliserais|retirerais|changerais|changerions|remplacerais [plutôt] le|la|les|l'|un|une|votre|notre|celle|celui|ce|cette|juste|rien ~
            [n'|ne] changerions|changerais|toucherions|toucherais|modifierions|modifierais rien ~
            rien à redire|changer|modifier|signaler|ajouter|reprocher|corriger|dire|toucher ~
            aucun|aucune [des|de] [deux|ces] ~ [ne|n'] [nous|me] convient|plaît|plait|convainc|va|correspond|satisfait|marche ~
            trop sage|sages|sobre|chargé|chargée|sombre|cher|chère|froid|froide|sérieux|sérieuse|criard|criarde|kitsch|long|longue|classique ~
            mieux|rêver [ne|n'] [pouvait|peut|faire] ~ mieux ~ >
            à l' imprimerie|imprimeur ~ >
            est|sont|sommes|serait [tous|tout|tout-à-fait|entièrement] d' accord|partant|partante|partants [pour|avec|sur] ~
            donne|donnent|a|ont [donné] [sa|son|leur|sa] bénédiction|aval|feu|accord|assentiment ~
            laissez|laisse|oubliez|oublie tomber|le|la|ça|cela ~
            sont|est [tous|toutes|tout] exact|exacts|exactes|correct|corrects|correctes|juste|justes ~
            tout [est|va|me|nous] [bon|convient|bien|ok] sauf|hormis|excepté ~
        """,
        "es": """
            dejar|dejarlo|dejarla|poner|ponerlo|ponerla|dejamos|ponemos|dejémoslo [todo|el|la] ~ en pausa|espera|suspenso ~
            < [vale|perfecto|bien|ok|genial|pues|entonces] [,] [perfecto|bien] [,] así se queda|quedan|hace ~ >
            se queda|quedan así ~ >
            < [vale|ok|perfecto|genial|bien|pues] [,] lo dejamos|hacemos así ~ >
            < lamentablemente|desgraciadamente|desafortunadamente|tristemente no , ~
            < por desgracia no , ~
            está|están mal|equivocado|equivocada|equivocados|incorrecto|incorrecta|anticuado [escrito|escrita] el|la|los|las teléfono|número|nombre|apellido|dirección|fecha|precio|precios|título|logo|color|código ~
            el|la|los|las teléfono|número|nombre|apellido|dirección|fecha|precio|precios|título|logo|color|código ~ está|están mal|equivocado|equivocada|equivocados|incorrecto|incorrecta|anticuado ~
            sin [ninguna|lugar|la] [menor] duda|dudarlo|dudas [alguna] >
            considere|considerad|considera|consideren|tome|tomad|tomen [este|esta|el] [correo|mensaje|email|mail] como [nuestra|nuestro|mi] [formal] aceptación|aprobación|conformidad|confirmación|visto|consentimiento ~
            he|hemos|ha cambiado de|cambiamos idea|opinión|parecer ~
            cambié|cambiamos de idea|opinión ~
            puedes|podéis|puede|pueden [ya|pues|perfectamente] quitar|publicar|imprimir|tirar|usar|eliminar|borrar|empezar|lanzar|facturar|proceder|seguir|dejar ~
            primero|uno ~ , segundo|dos ~
            está|están|quedó|quedaron|quedo [re|muy|súper] buenísimo|buenísima|bárbaro|bárbara|padrísimo|padre|espectacular|espectaculares|hermoso|hermosa|bonito|bonita|chulo|chula|chulísimo|divino|increíble ~
            dale|órale|denle [nomás|con|para|adelante|que|a] ~
            volved|vuelvan|volvamos a|al ~
            [ya] dijo|dijeron|ha|han que|dicho|dado [que|el] sí|no|ok|visto ~
            hágale|hágalo|métale|dele|hagámosle|házlo|hazlo con|así|sin|a ~
            hágale|dele|déle >
            pues el|la|los|las ~ >
            [no] vamos|voy a [no] renovar|contratar|seguir|continuar|querer|necesitar ~
            me|nos quedo|quedaría|quedamos|quedaríamos con ~
            pondría|pondríamos|usaría|usaríamos|elegiría|elegiríamos|quitaría|quitaríamos|dejaría|dejaríamos|cambiaría|cambiaríamos|escogería|cogería|cogeríamos el|la|los|las|lo|un|una|vuestra|vuestro|nada|otra|otro|sólo|solo ~
            no cambiaríamos|cambiaría|tocaríamos|tocaría|cambiamos|tocamos nada ~
            ninguno|ninguna [de] [los|las] [dos|tres] [nos|me] encaja|convence|gusta|sirve|vale|cuadra|termina|acaba ~
            demasiado|demasiada [serio|seria] serio|seria|serias|serios|soso|sosa|recargado|recargada|oscuro|oscura|caro|cara|frío|fría|infantil|largo|larga|corporativo|formal ~
            nada que objetar|añadir|cambiar|corregir|decir|tocar|modificar ~
            mejor imposible ~
            a imprenta|producción ~ >
            está|están|estoy|estamos [totalmente|todos|muy|plenamente] de acuerdo [con|en] ~
            [le|les|os|nos] da|dan|dio|dieron [su|el|la|nos|les] bendición|visto|aprobación|conformidad|ok|permiso ~
            fuera el|la|los|las ~
            el|la|los|las logo|foto|fotos|texto|textos|botón|banner|fondo|imagen|vídeo|párrafo|frase|primero|primera|segundo|segunda|tercero|último|última|menú|mapa [de] [abajo|arriba|la|del] ~ fuera >
            olvidad|olvida|olviden|olvidaos|olvídense [de|del] el|la|lo|los|de|del ~
            preferimos|prefiero|preferiríamos|preferiría mantener|conservar|dejar|seguir|usar|quedarnos|quedarme|no|que|el|la|los|las ~
            son|están|es|está [todas|todos|todo|muy|perfectamente|ya] correcta|correctas|correcto|correctos|exactas|exactos ~
            [está] todo bien|correcto|ok|perfecto salvo|excepto|menos|quitando ~
        """,
        "it": """
            < [ok|va|bene|perfetto|allora|d'] [bene|accordo|,] [,] facciamo|lasciamo|resta|rimane|teniamo così ~ >
            < meglio il|la|l'|quello|quella|lo ~
            < purtroppo no , ~
            il|la|l'|i|le|lo telefono|numero|nome|cognome|indirizzo|data|prezzo|prezzi|titolo|logo|colore|cap ~ è|sono sbagliato|sbagliata|sbagliati|errato|errata|errati|vecchio|vecchia ~
            senza [alcun|ombra|il|la] [minimo] dubbio|dubbi|esitazione|di >
            considerate|consideri|considera|consideratelo|consideratela [questa|la|il] ~ come|quale [nostra|nostro|mia] accettazione|approvazione|conferma|accettato|approvato|approvata|accordo ~
            presente|mail|email vale|valga|serve come|quale|da [nostra] accettazione|conferma|approvazione|ordine ~
            ho|abbiamo cambiato idea ~
            ripensandoci ~
            potete|puoi|può [pure|già|anche|tranquillamente] togliere|stampare|pubblicare|procedere|usare|eliminare|cancellare|iniziare|lanciare|fatturare|lasciare|andare ~
            primo|uno ~ , secondo|due ~
            alla fine teniamo|tengo|prendiamo|scegliamo|lasciamo ~
            [ha|hanno] detto [di|che] sì|no|ok ~
            vada|vai|va per il|la|lo|l'|i|le ~
            [ha|hanno] dato l'|il|parere ok|consenso|benestare|via|assenso|favorevole ~
            fate|fai pure|come ~
            per me si|è può|ok|fare|va|perfetto ~
            terrei|terremmo|prenderei|prenderemmo|sceglierei|sceglieremmo|userei|useremmo|lascerei|lasceremmo|metterei|metteremmo|toglierei|toglieremmo|cambierei|cambieremmo|preferirei|preferiremmo [piuttosto|solo] il|la|lo|le|i|gli|l'|un|una|quello|quella|vostra|vostro|solo|nulla|niente ~
            non cambieremmo|cambierei|toccheremmo|toccherei|cambiamo nulla|niente ~
            nessuno|nessuna [dei|delle] [due|tre] [ci|mi] convince|piace|va|soddisfa|funziona ~
            troppo|troppa|troppi|troppe [poco] serioso|seriosa|seriose|seriosi|serio|seria|carico|carica|scuro|scura|caro|cara|freddo|fredda|infantile|lungo|lunga|banale ~
            niente|nulla da ridire|aggiungere|cambiare|eccepire|correggere|segnalare|modificare|obiettare ~
            meglio di così ~
            in stampa >
            è|sono|siamo [tutti|pienamente|totalmente] d' accordo [con|sul|sulla|su|per] ~
            [dà|danno|ha|hanno] [dato] [la] sua|loro benedizione|approvazione|consenso|ok ~
            lasciamo|lasciate|lascia [pure] perdere|stare ~
            sono|è [tutte|tutti|tutto] corretta|corrette|corretto|corretti|esatte|esatti|giuste|giusti ~
            [va|è] tutto bene|ok|perfetto|giusto|corretto tranne|salvo|eccetto|a|meno ~
            < [si|ok] [,] tutte|tutti le|i|gli foto|testi|versioni|immagini|pagine|colori|proposte|varianti|bozze|modifiche tranne|meno|salvo|eccetto il|la|le|i|gli|l'|quella|quello|una|due ~
        """,
        "pt": """
            < [ok|certo|perfeito|pronto|então|está] [bem|,] [,] fica|ficam|fazemos|deixamos assim ~ >
            < infelizmente não , ~
            o|a|os|as telefone|número|nome|apelido|morada|endereço|data|preço|preços|título|logo|logótipo|cor ~ está|estão errado|errada|errados|mal|incorreto|incorreta|desatualizado ~
            sem [qualquer|sombra|a] [menor] dúvida|dúvidas|hesitar >
            considerem|considere|considera [este|esta|o] [email|mensagem] como [a|o] [nossa|nosso] aceitação|aprovação|confirmação|acordo|adjudicação ~
            mudei|mudámos|mudamos de ideias|ideia|opinião ~
            pode|podem|podes [já|lá|então|ir|mesmo] tirar|remover|publicar|imprimir|usar|seguir|avançar|trocar|deixar|apagar|retirar|lançar|começar|faturar|manter ~
            primeiro|um ~ , segundo|dois ~
            ficou|ficaram|está|achei|achamos [muito|super|mesmo] top|show|lindo|linda|incrível|fantástico|espetacular|demais|giro|gira|bacana ~
            aprovamos|aprovo|aprovámos|adjudicamos|adjudico|aceitamos|aceito ~
            disse|disseram [que] sim|não|ok ~
            [deu|deram] deu|deram o ok|aval|sinal|acordo ~
            fechou|fechado|bora|partiu , ~
            manda|mandem|mete|metam ver|bala|pau [na|no|com] ~
            [então] fica|fique|seja o|a|os|as ~ >
            pode ser >
            não vamos|vou querer|precisar|avançar|renovar|contratar|continuar ~
            ficava|ficaria|ficávamos|ficaríamos|fico|ficamos com o|a|os|as|essa|esse|esta|este ~
            escolhia|escolheria|escolhíamos|preferia|preferíamos|usava|usaria|tirava|tiraria|tirávamos|mantinha|manteria|deixava|deixaria|punha|poria|mudava|mudaria o|a|os|as|um|uma|só|antes|essa|esse|a|nada ~
            não mudávamos|mudava|mudaria|mudaríamos|alterávamos|alteraria|mexia|mexíamos|mudamos nada ~
            nenhum|nenhuma [dos|das|de] [dois|duas|três] [nos|me] serve|convence|agrada|encaixa|funciona|satisfaz|caiu ~
            demasiado|muito|demasiada sério|sérias|séria|sérios|carregado|escuro|escura|caro|cara|frio|fria|infantil|formal|corporativo|pesado ~
            nada a apontar|acrescentar|alterar|mudar|corrigir|dizer|opor ~
            melhor [era|é|seria] impossível ~
            para a gráfica|impressão ~ >
            concorda|concordam|concordou|concordo|concordamos [com|em] ~
            [dá|dão|deu] [a] sua|seu bênção|aprovação|aval|acordo|ok ~
            pode|podem|podes pôr|colocar|meter|subir no|na|em|o|a ~
            [tudo] certo|ok|bem por|da [parte] [de] mim|minha|nós|nossa ~
            esqueçam|esquece|esqueça o|a|os|as|isso ~
            estão|está|são|é [todos|todas|tudo] correto|correta|corretos|corretas|certos|certas|exatos|exatas ~
            [está] tudo bem|certo|ok|correto|perfeito [,] menos|exceto|salvo|tirando ~
        """,
        "nl": """
            zetten|zet [het|dit|we|liever|even|voorlopig] ~ on hold ~
            zetten|zet ~ in de wacht|ijskast|koelkast ~
            < [ok|oké|prima|goed|top|ja|akkoord] [,] doen|doe|laten|houden we|wij [het|dat] zo ~ >
            < [dan] zo doen|laten|houden we|wij [het|dat] ~ >
            < helaas niet|nee , ~
            klopt|kloppen [het|de] telefoonnummer|nummer|naam|achternaam|adres|postcode|datum|prijs|prijzen|titel|logo|kleur|spelling [nog] niet ~
            het|de telefoonnummer|nummer|naam|achternaam|adres|postcode|datum|prijs|prijzen|titel|logo|kleur|spelling ~ klopt|kloppen [nog] niet ~
            het|de telefoonnummer|nummer|naam|achternaam|adres|postcode|datum|prijs|prijzen|titel|logo|kleur|spelling ~ is|zijn [nog] fout|verkeerd|verouderd ~
            zonder [enige] twijfel >
            met stip >
            zet|zetten|gooi|gooien ['t|het|hem|m|die] maar online|live ~
            mail|bericht|brief geldt|dient [hierbij] als [ons|onze|schriftelijk|schriftelijke] akkoord|opdracht|goedkeuring|bevestiging ~
            beschouw|beschouwt|zie deze|dit ~ als [ons|onze] akkoord|opdracht|goedkeuring|bevestiging ~
            {we} heb|hebben me|mij|ons bedacht ~
            van gedachten veranderd ~
            jullie|u|je mag|mogen|kunt|kunnen|kan [nu|dus|gerust|die|de|het|dat] ~ weghalen|drukken|plaatsen|publiceren|verwijderen|weglaten|starten|gebruiken|laten|schrappen|online
            ten eerste ~ , ten tweede ~
            terug naar ~ graag|aub|alstublieft
            [van] mij mag|mogen ~ >
            vooruit|okee|goed dan|maar [maar|de|het|die] ~ >
            [dan] wordt|word het de|het|die ~ >
            wijzen|wijs|keuren|keur|nemen|neem|slaan|sla|stemmen|stem [we|wij|ik] ~ af|goed|aan|over|in|mee >
            zien|zie [we|wij|ik] ~ vanaf|ervan|af >
            heeft|hebben [ja|nee|akkoord] ja|nee|akkoord|groen gezegd|gegeven|licht ~
            vind|vinden ik|we|wij niks|niets|lelijk|mooi|prachtig|mooier|beter|top|geweldig|super|leuk|leuker|prima|goed ~
            , gebruik|neem|doe|pak|zet|laat|haal [dan|toch] de|het|die|dat ~ maar ~
            zoals jullie|u|je voorstelt|voorstellen|zegt|zeggen|wilt|willen|voorgesteld ~
            zou|zouden ... nemen|kiezen|houden|gebruiken|laten|schrappen|veranderen|wijzigen|aanpassen|weglaten|doen
            zou|zouden ~ niets|niks veranderen|wijzigen|aanpassen
            geen van beide|allen|de [twee] ~ past|passen|bevalt|bevallen|overtuigt|werkt|spreekt ~
            te braaf|druk|saai|duur|donker|serieus|zakelijk|kinderachtig|koud|algemeen ~
            geen|niets|niks [meer] [op|aan] [of] opmerkingen|aanmerkingen|wijzigingen|aanvullingen|merken|toevoegen|veranderen ~
            beter|mooier kan|kon [het] niet ~
            naar de drukker|drukkerij|pers ~ >
            geeft|geven|gaf [zijn|haar|hun] zegen|akkoord|fiat|toestemming|groen ~
            stemt|stemmen [ermee|er] in|mee ~
            is|zijn het [er] [mee|ermee] eens ~
            laat [het|ze|die] maar drukken|maken|komen|zitten|staan|zo ~
            alles [is|klopt|was] [goed|prima|oké] behalve|op ~ na|behalve ~
        """,
        "ru": """
            < [да|хорошо|ок|отлично|договорились] [,] так и сделаем|оставим|поступим|решим ~ >
            < [да|хорошо|ок|отлично] [,] оставим|оставляем|делаем так ~ >
            < к сожалению , нет , ~
            неверный|неверная|неверное|неверно|неправильный|неправильная|неправильно|устаревший|ошибочный [указан|указана|указано|написан|написана|написано] телефон|номер|имя|фамилия|адрес|индекс|дата|цена|название|логотип|цвет|год ~
            телефон|номер|имя|фамилия|адрес|индекс|дата|цена|название|логотип|цвет|год ~ неверный|неверная|неверное|неверно|неправильный|неправильная|неправильно|устарел|устаревший|ошибкой ~
            без вариантов|сомнений|вопросов|сомнения >
            однозначно >
            считайте|рассматривайте [это|данное|настоящее] [письмо|сообщение] [нашим|моим|как] [наше|официальным] согласием|согласие|подтверждением|одобрением|акцептом ~
            {we} передумал|передумала|передумали ~
            можете|можно [смело|уже|спокойно|теперь] убирать|убрать|печатать|публиковать|запускать|удалить|удалять|использовать|выкладывать|начинать ~
            во-первых|первое ~ , второе|во-вторых ~
            утвердил|утвердила|утвердили|одобрил|одобрила|одобрили|согласовал|согласовали|принял|приняли его|её|ее|их|макет|проект|смету|всё|все|текст|вариант ~
            убираем|оставляем|меняем|выбираем|берём|отказываемся ~
            давай|давайте|пусть|пускай|ладно [пусть|тогда|лучше|уже] [будет|остается|остаётся|останется] красный|синий|зелёный|белый|чёрный|первый|второй|третий|так|красная|первая|вторая|третья|без|как|этот|эта|тот|та|вариант ~
            сказал|сказала|сказали да|нет|ок|можно|хорошо ~
            дал|дала|дали добро|отмашку|согласие|зеленый|ок ~
            не прогадаем ~
            отказались|откажемся|отказываемся от ~
            взял|взяла|взяли|оставил|оставила|оставили|выбрал|выбрала|выбрали|убрал|убрала|убрали|поменял|поменяла|предпочёл|предпочла|предпочли|сделал|сделала бы ~
            [я|мы] [бы] бы [лучше] взял|взяла|взяли|оставил|оставила|оставили|выбрал|выбрала|выбрали|убрал|убрала|убрали|поменял|поменяла|предпочёл|предпочла|предпочли ~
            ничего|менять [менять|ничего|больше] [ничего|менять] не стали|стал|стала|будем|надо|нужно|требуется|меняем [бы] ~
            ни один|одна|одно|тот|та [из] ~ не подходит|нравится|понравился|понравилась|устраивает|убеждает|цепляет ~
            слишком строго|ярко|темно|мелко|дорого|скучно|официально|пёстро|длинно|просто|мрачно ~
            правок|замечаний|возражений|исправлений [больше|у|никаких] [нас|меня|нет] [нет|больше] ~
            лучше и|не быть|придумаешь [не] ~
            в печать >
            его|её|ее|их|шефа|директора|начальство всё|все|цена|вариант|полностью ~ устраивает|устроило|нравится ~
        """,
    },
}
