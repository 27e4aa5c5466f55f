"""What is left to the reader: they said they would, it is still undecided, this is what we need; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.REVIEW: {
        "en": """
            {we} have|has|are|is|were|was n't|not [yet] been [yet] paid|settled|reimbursed [yet] ~
            < [the|your] deposit|retainer|instalment is|has n't|not [yet|been] [been|yet] paid|arrived|reached|come ~
            your signature|approval|answer|confirmation|deposit|payment is|'s the last|only one|thing|piece ~
            put my|our mind|minds at rest|ease to|if ~
            would|'d reassure me|us to know|hear ~
            that 's|would|'d [be] you [,] {we} 'm|are|'re|am afraid ~
            no rush|hurry [at] [all] , [the] end|by|until|till|next|sometime|anytime|whenever|before ~
            , keep|leave|drop|do it|them or lose|drop|remove|keep|bin|cut|leave|do it|them ~ >
            only|last|one|single thing ~ wondering|unsure|torn|undecided|hesitating [about|on] is|, ~
            no idea|clue {ask} you 'd|would like|prefer|rather ~
            no idea|clue {ask} you want|prefer|need the|it|them|us|your|these ~
            you had|have|'ve [got] a|an|the|some ~ photo|picture|drawing|plan|copy|list|scan|file|map|sketch|version|key|spare ~ somewhere ~
            you said|mentioned|promised|thought|reckoned|hoped [that] you 'd|would|could|might|will|'ll [also|just|still|quickly] send|get|give|drop|check|ask|talk|speak|let|bring|provide|share|dig|forward|call|ring|come|find|confirm|mail|email|post|upload|sign ~
            you promised|wanted|meant|agreed|offered|intended|planned to [also|just|still|quickly] send|give|let|mail|email me|us|over|the|your|a|some|through ~
            you promised|wanted|meant|agreed|offered|intended|planned to [also|just|still|quickly] ask your|the|him|her|around ~
            you promised|wanted|meant|agreed|offered|intended|planned to check|talk|speak with|to ~
            you promised|owe me|us the|your|a|an|some|two|three ~
            what {we} 'd|would [now|still|really|urgently] need|want|require [from] [you] [now|next|still|today] [,] is|'s|would your|the|a|some|to ~
            what {we} [now|still|do|really|urgently] need|require|lack|want [now|next|still|urgently] [from] [you] [now|next|still] is|'s|would your|the|a decision|list|signature|yes|copy|answer|go-ahead|approval|photos|texts|measurements|number|names|date|confirmation ~
            what {we} [now|still|do|really|urgently] need [from] you ~ is|'s|would ~
            there 's|is|remains [also|still|then|just|only] the|one|a [little|last|delicate|open] matter|question|issue of|about|, ~
            leaves|leaves|brings [us|me] [with|to] [just|only|still] the|one question|matter|issue|choice of|, ~
            what {we} [have|did|do|'ve] n't|not|never [yet] settle|settled|decide|decided|discuss|discussed|agree|agreed|clarify|clarified|fix|fixed [yet|on] [,] is|was|, who|what|which|where|when|whether|how|the ~
            , {ask} happens|goes|becomes ~ >
            < still|left|remaining|open to [be] decide|decided|settle|settled|choose|clarify ~
            {we} 'm|'re|am|are [still|now] [only] one|two|three|four|five|six|seven|eight|a|some|several|few ~ photo|photos|text|texts|note|notes|signature|signatures|page|pages|name|names|file|files|form|forms|receipt|receipts|answer|answers|address|addresses|caption|captions|document|documents|picture|pictures short ~
            < [so|and|now|also] [,] if you could|would [just|please|also|kindly|maybe|perhaps|both|possibly|quickly] send|give|drop|sign|return|initial|run|take|measure|cast|confirm|check|bring|let|tell|fill|forward|upload|choose|pick|pay|share|ask|call|reply|email|mail|provide ~
            < [and|so|but|also] [,] do|did you [still|also|perhaps|by] [have|need|want|get|find|manage|receive|see|prefer|mind|know] have|need|want|get|find|manage|receive|prefer|mind ~
            < [and|so|but|also] [,] have you [already|had|now] had|got|seen|found|decided|heard|any|a|looked|chosen ~
            < [your|the] bank|address|measurements|dimensions|names|dates|details|headcount|numbers|comments|feedback|corrections|decision|answer|signature|iban ... , please >
            {we} have n't|not [yet|still] had|got|seen [back] your|any|an|the answer|reply|feedback|comments|corrections|okay|ok|approval|decision|signature|payment|photos|texts|files|numbers|go-ahead|response|word ~
            nothing|none has|have [yet] reached us|me ~
            invoice|bill|instalment|balance ... is|are|'s|now ~ overdue >
            < half|20|25|30|33|40|50|60 [percent] deposit|up|upfront|advance|in [front|advance] ... and {we}|the|it|your ~
        """,
        "de": """
            ist|sind|wurde|wurden [bisher|leider|bislang|aber] noch nicht beglichen|bezahlt|überwiesen|ausgeglichen|gezahlt ~
            platzhalter|blindtext ... ihr|ihre|ihres|ihrer|euer|eure|eures|eurer|dein|deine|deines ~
            würde|würden mich|uns [sehr] beruhigen [,] [zu] wissen|hören|wenn|zu ~
            das|der wärst|wären|wärt|bist [dann] [wohl] du|sie|ihr >
            < soll|sollen|darf|dürfen ich|wir [oder] [nicht] >
            , drin|rein|behalten|stehen lassen oder raus|weg|löschen|streichen ~ >
            , behalten|lassen|nehmen oder weglassen|löschen|streichen|raus|lassen|rauswerfen >
            einzige|letzte , worüber|wobei|wo|was ich|wir [noch] ~ grübeln|überlegen|schwanken|unsicher|rätseln|grübele [sind|bin] , ist ~
            keine|null ahnung|idee , {ask} ... soll|sollen|hinsoll|hinsollen|möchten|möchtet|wollt|wollen|willst|hättet|hätten >
            würden|würde|möchten|möchte wir|ich [lieber|gern|gerne] ~ ihnen|euch|dir überlassen >
            überlassen|überlasse wir|ich [lieber|gern|gerne|das] [das] ihnen|euch|dir ~
            nur|bloß|lediglich ... haben|habe wir|ich noch nicht >
            du|ihr wolltest|wolltet [mir|uns|dich|euch] [doch|noch|ja|eigentlich|bis|heute] ... schicken|senden|geben|liefern|nachreichen|melden|nachsehen|nachschauen|fragen|klären|abklären|nachfragen|besorgen|mailen|zukommen|raussuchen|heraussuchen|bescheid|bringen|hochladen|mitbringen ~
            sie wollten [mir|uns] [doch|noch|ja|bis] [doch|noch|ja|bis|mir|uns] ... schicken|senden|geben|liefern|nachreichen|melden|klären|abklären|nachfragen|besorgen|mailen|zukommen|heraussuchen|bringen ~
            wolltest|wolltet du|ihr [mir|uns|doch|ja|noch] [noch|ja|doch] ~ schicken|senden|geben|liefern|nachreichen|klären|fragen|besorgen|mailen|raussuchen|heraussuchen|bringen|hochladen|mitbringen ~
            du|ihr|sie hattest|hattet|hatten|hast|habt [doch|ja|noch] [mir|uns] [doch|ja|noch] die|das|den|ein|eine|einen|ihre|eure|deine ~ ~ versprochen|zugesagt|angekündigt ~
            was ich|wir|mir|uns [jetzt|noch|nur|also|eigentlich|dringend] [noch|nur|dringend|jetzt] [von] [ihnen|euch|dir] bräuchte|bräuchten|benötige|benötigen [,] wäre|ist|sind|wären die|der|das|ein|eine|ihr|ihre|euer|eure|dein|deine|noch|nur ~
            was ich|wir|mir|uns [von] [ihnen|euch|dir] [jetzt|noch|dringend] jetzt|noch|dringend [noch|dringend|von] [ihnen|euch|dir] brauche|brauchen|fehlt|bräuchte|bräuchten|benötige|benötigen [,] wäre|ist|sind|wären die|der|das|ein|eine|ihr|ihre|euer|eure|dein|deine ~
            [auf] ihre|eure|deine|ihren|euren|deinen ... warte|warten [ich|wir] ~
            auf ihre|eure|deine|ihren|euren|deinen|die ~ warte|warten [ich|wir] [leider|immer|aber|allerdings] [noch|immer] noch|dringend|sehnsüchtig >
            ungeklärt|offen|unklar|strittig ist|bleibt|war|wäre [noch|bisher|bislang|derzeit|weiterhin|nur] [noch|nur] , wer|welche|welcher|welches|ob ihr|sie|du|noch ~
            ungeklärt|offen ist|bleibt|war|wäre [noch|bisher|bislang|derzeit|weiterhin|nur] [noch|nur] , wer ~
            < [und|also|dann|jetzt] [,] wenn|falls sie|ihr|du ... schicken|zurückschicken|senden|zusenden|abgeben|mitbringen|bringen|vorbeibringen|unterschreiben|abzeichnen|ausfüllen|bestätigen|geben|sagen|durchgeben|prüfen|ansehen|anschauen|drüberschauen|mitteilen|melden|freigeben|durchlesen|nachsehen|klären|auswählen|eintragen|hochladen|messen|ausmessen|fragen|antworten|entscheiden|überweisen könnten|könntet|könntest|würden|würdet|würdest >
            < [die|den|das|eure|ihre|deine] bankverbindung|adresse|maße|namen|daten|nummer|texte|fotos|antwort|rückmeldung|korrekturen|anmerkungen|unterschrift|iban|termine ... [,] bitte >
            dazu|dafür|hierfür|hierzu fehlt|fehlen [uns|mir] [jetzt|nur|aktuell|derzeit] [nur] noch ~
            fehlt|fehlen mir|uns jetzt|nun|aktuell|derzeit|dafür|dazu [nur] noch ~
            liegt|liegen [uns|mir] ihr|ihre|eure|deine|maße|unterlagen|fotos|texte|daten|angaben|korrekturen ~ [leider|immer] [noch] nicht vor >
            liegt|liegen [uns|mir] die maße|unterlagen|fotos|texte|daten|angaben|korrekturen ~ ~ nicht vor >
            bitte [noch|auch|besonders|genau] auf ~ achten >
            < 20|25|30|33|40|50|60 [prozent] anzahlung|vorab|vorkasse [,] [und|dann] ~
        """,
        "fr": """
            n' ont|a|est|sont pas encore été réglé|réglés|réglée|réglées|payé|payés|payée|payées|acquittés|acquittée ~
            [c'|donc] [est] à vous|toi de nous|me dire ~
            < je|on|nous|j' ~ ou pas|non >
            rassurerait|rassurera|tranquilliserait [de] savoir|d'|que ~
            c' est toi|vous >
            , on|nous le|la|les|l' ~ ou on|nous le|la|les|l' ~ >
            , on garde|laisse|enlève|coupe ou on|pas ~ >
            seule|dernière chose qui|sur [laquelle] [nous|me|on] ~ hésiter|hésitons|hésite|bloque ~
            vous|tu aviez|avez|as|avais [encore] un|une|la|le|des photo|photos|plan|dessin|copie|liste|croquis|clé|fichier|version ~ ~ quelque part ~
            aucune idée [de|d'] [où|ce] ~ vous|tu voulez|veux|préférez|souhaitez ~
            vous|tu deviez|devais [aussi|encore|d'abord] [me|nous|m'|en|y] [les|la|le|l'|en|y] envoyer|transmettre|donner|renvoyer|passer|signer|remplir|confirmer|dire|apporter|rappeler|demander|vérifier|fournir|choisir|partager ~
            vous|tu vouliez|voulais|comptiez|comptais [encore|d'abord|aussi] [me|nous|m'|en|y] envoyer|transmettre|renvoyer|confirmer|apporter|rappeler|réfléchir ~
            vous|tu vouliez|voulais|comptiez|comptais [encore|d'abord|aussi] [le|en] demander|parler à|au|aux|avec ~
            vous|tu [m'|nous] aviez|avais promis|annoncé les|la|le|l'|un|une|des|de|vos|tes ~
            ce qu' il me|nous faudrait|manque|manquerait [encore|maintenant|surtout|juste] [,] c' est|serait le|la|les|l'|votre|vos|ton|une|un ~
            ce dont je|j'|nous ai|avons|aurais|aurions [encore|maintenant|surtout|juste] besoin [maintenant|,] [,] c' est|serait ~
            reste|resterait|restent [encore|donc|juste|maintenant] à choisir|décider|fixer|trancher|définir|convenir ~
            reste|vient [encore|aussi|donc|maintenant] la question|le de|du|des|d'|, ~
            il y a|aurait [encore|aussi|donc] la question|le de|du|des|d' ~ , ~
            hâte d' entendre votre|vos|ton|tes|ta ~
            hâte de|d' avoir|lire|entendre|connaître|recevoir votre|vos|ton|tes|ta avis|retour|retours|réaction|réponse|impressions|remarques|commentaires|nouvelles|choix ~
            < [et|donc|alors|sinon] [,] si vous|tu pouviez|pouvais|pourriez|pourrais [juste|simplement|aussi|bien|encore|éventuellement|rapidement] [me|nous|m'] [le|la|les|l'|en|y] déposer|envoyer|parapher|signer|renvoyer|retourner|transmettre|donner|dire|regarder|vérifier|relire|valider|confirmer|choisir|mesurer|remplir|compléter|passer|apporter|préciser|indiquer|demander|payer|régler|corriger|jeter ~
            n' avons|ai|a toujours pas [reçu|eu] [reçu|eu] vos|votre|ton|ta|tes ~
            n' avons|ai|a toujours pas [reçu|eu] [les|la|le|l'|de|d'] dimensions|mesures|photos|textes|fichiers|réponse|retour|signature|accord|documents|validation|coordonnées|logo|confirmation ~
            < [vos|votre|le|la|les|l'] rib|iban|adresse|dimensions|mesures|noms|dates|coordonnées|remarques|corrections|réponse|signature|numéro ... svp|stp >
            < [vos|votre|le|la|les|l'] rib|iban|adresse|dimensions|mesures|noms|dates|coordonnées|remarques|corrections|réponse|signature|numéro ... s' il vous|te plaît >
            < [un] [acompte] [de] 20|25|30|33|40|50|60 [pour] [cent] [d'|à|de] [la] acompte|commande|avance|arrhes ~ et ~
        """,
        "es": """
            sigue|siguen|está|están sin pagar|abonar|abonarse|pagarse|liquidar|liquidarse ~
            < lo|la|los|las ~ o no >
            quedaría|quedaríamos|quedo|dejaría más tranquilo|tranquila|tranquilos sabiendo|si|saber ~
            , lo|la|los|las dejamos|quitamos|ponemos|mantenemos|cambiamos o lo|la|los|las|no quitamos|dejamos|cambiamos|sacamos >
            único|última|último que nos|me hace|tiene dudar|dudando ~
            ni idea de {ask} ~ queréis|quieres|quiere|quieren|preferís|prefieres|prefiere ~
            [tú|vosotros|usted|ustedes] ibas|ibais a mandarme|mandarnos|enviarme|enviarnos|pasarme|pasarnos|darme|darnos|traerme|traernos|decirme|decirnos|preguntar*|confirmar*|consultar*|firmar* ~
            usted|ustedes iba|iban a mandarme|mandarnos|enviarme|enviarnos|pasarme|pasarnos|darme|darnos|traerme|traernos|decirme|decirnos|preguntar*|confirmar*|consultar*|firmar* ~
            quedaste|quedasteis en mandar*|enviar*|pasar*|dar*|preguntar*|mirar*|confirmar*|consultar*|traer*|hablar*|decir*|avisar* ~
            querías|queríais [antes] preguntar*|consultar*|comentar* [lo|le] [a|con] tu|vuestro|vuestra|su|el|la|jefe|jefa ~
            querías|queríais [antes] pensarlo|consultarlo|comentarlo|enviarnos|mandarnos|pasarnos|enviarme|mandarme|pasarme ~
            me|nos prometiste|prometisteis|debes|debéis el|la|los|las|un|una|unas|unos ~
            dijiste|dijisteis que [me|nos|lo|la|los|las|ibas|ibais] [lo|la|los|las|a] mandar*|enviar*|pasar*|preguntar*|mirar*|confirmar*|traer* ~
            queda|quedan|quedaría|faltan|falta [solo|aún|todavía] por decidir|elegir|definir|concretar|confirmar|cerrar|fijar|acordar ~
            queda|falta|quedaría [solo|todavía|aún] lo de [la|las|los] ~
            tema|cuestión|asunto ~ , qué|quién|cómo|cuándo|dónde|si ~ >
            no [nos|me] vemos|tenemos|veo|tengo|queda|quedó [del|muy] [todo] claro|clara , ~
            tendríamos|tendría|habría|necesitaríamos que saber|conocer ~
            < [y|pues|entonces] [,] si pudieras|pudierais|pudiera|pudieran|puedes|podéis [ya|también|por] [me|nos|favor] dejar*|mandar*|enviar*|firmar*|devolver*|pasar*|dar*|decir*|mirar*|revisar*|confirmar*|elegir*|medir*|rellenar*|traer*|subir*|indicar*|corregir*|pagar*|echar* ~
            [un] 20|25|30|33|40|50|60 [por] [ciento] [por|de] adelantado|anticipo|señal|adelanto ~ y ~
            sin las|la|los|el|vuestras|vuestros|vuestra|tus|tu|su medidas|fotos|textos|datos|firma|respuesta|archivos|documentos [de|del] ~ >
        """,
        "it": """
            non è|sono ancora stato|stati|stata|state pagato|pagati|pagata|saldato|saldata|saldate|saldati|versato ~
            < lo|la|li|le ~ o no >
            mi|ci tranquillizzerebbe|rassicurerebbe sapere|che ~
            , lo|la|li|le teniamo|lasciamo|togliamo|mettiamo o lo|la|li|le togliamo|leviamo|lasciamo|cambiamo >
            unica|ultima cosa ~ dubbio|dubbiosi|indecisi|incerti è|, ~
            non ho|abbiamo [nessuna] idea di|, {ask} ~ volete|vuoi|vuole|preferite|preferisci ~
            avevate|avevi|avete|hai ~ da qualche parte ~
            dovevi|dovevate mandar*|inviar*|girar*|passar*|dar*|portar*|chieder*|confermar*|firmar*|dir*|verificar* ~
            volevi|volevate chieder*|parlar*|sentir*|pensar*|mandar*|inviar*|verificar* ~
            mi|ci avevi|avevate|aveva promesso|annunciato i|le|il|la|un|una|gli|l' ~
            avevi|avevate detto|promesso che|di [mi|ci] [mandare|avreste|avresti] mandato|inviato|mandar*|inviar*|chiesto|girato|portato ~
            quello|ciò che mi|ci servirebbe|occorrerebbe|manca|serve [ora|adesso|ancora] [ancora] è|sarebbe|sono il|la|i|le|gli|l'|un|una ~
            resta|restano|rimane|rimangono [solo|ancora] da decidere|scegliere|definire|fissare|stabilire|concordare ~
            resta|rimane [solo|ancora] la|il questione|nodo|domanda di|del|della|dei|delle|, ~
            questione|tema|faccenda ~ , cosa|chi|come|quando|dove|che ~ >
            non [ci|mi] è [del] [tutto] chiaro|chiara una|se|chi|quale|come ~
            < [e|quindi|allora] [,] se potessi|poteste|potesse|puoi|potete [anche|già|per] [favore] mandar*|inviar*|lasciar*|firmar*|restituir*|passar*|dar*|dir*|guardar*|rivedere|confermar*|sceglier*|misurar*|compilar*|portar*|indicar*|corregger*|pagar* ~
            non abbiamo|ho ancora [ricevuto|avuto] le|i|la|il|l'|vostre|vostri|tue|tuoi|sue|suoi misure|foto|testi|dati|firma|risposta|file|documenti|correzioni ~
            non vedo|vedo|vediamo l'|le|la|il|i ora di|d' sapere|sentire|leggere ~
            < [un] 20|25|30|33|40|50|60 [per] [cento] [di] acconto|anticipo|caparra ~ e ~
        """,
        "pt": """
            continua|continuam|está|estão por pagar|liquidar|regularizar ~
            ficava|ficaria|ficávamos mais descansado|descansada|descansados|tranquilo|tranquila se|em|sabendo ~
            , fica|deixamos|mantemos ou sai|tiramos|tira|cortamos >
            única|última coisa ~ dúvida|dúvidas|hesitar|indecisos é|, ~
            não faço|fazemos [a] [mínima] ideia|ideia [de] {ask} ~ querem|quer|queres|preferem|prefere ~
            tinham|tinhas|tinha|têm|tens ~ algures|algum ~
            ias|iam|ficaste|ficaram [tu|vocês] [de|a] [me|nos] enviar|mandar|passar|dar|trazer|confirmar|perguntar|assinar|ver|dizer ~ vocês|me|nos|as|os|a|o ~
            vocês|você iam|ia|ficaram|ficou [de] [me|nos] enviar|mandar|passar|dar|trazer|confirmar|perguntar|assinar|dizer ~
            querias|queriam perguntar|falar|confirmar [ao|à|com] ~
            [vocês|você] tinham|tinhas|tinha [me|nos] prometido as|os|a|o|uma|um ~
            o que [me|nos] falta|faltava|precisava|precisávamos|preciso [agora|ainda] [,] é|era|são a|o|as|os|da|do|das|dos|uma|um ~
            falta|faltam|resta|restam [só|ainda|apenas] decidir|escolher|definir|combinar|acertar ~
            resta|fica|falta [só|ainda] a questão do|da|de|dos|das|, ~
            questão|assunto|tema ~ , que|quem|como|quando|onde|se ~ >
            não [nos|me] ficou|está|é [muito|totalmente] claro|clara se|quem|qual|, ~
            < [e|então|portanto] [,] se puderes|puderem|puder|pudesse|pudessem|pudesses [também|já|por] [me|nos|favor] deixar|enviar|mandar|assinar|devolver|passar|dar|dizer|ver|rever|confirmar|escolher|medir|preencher|trazer|indicar|corrigir|pagar ~
            ainda|continuamos não|sem [temos|tenho] as|os|a|o|vossas|vossos|suas|seus|tuas|teus medidas|fotos|textos|dados|assinatura|resposta|ficheiros|documentos ~ >
            < [um] 20|25|30|33|40|50|60 [por] [cento] [de] sinal|adiantamento|entrada ~ e ~
        """,
        "nl": """
            is|zijn nog niet betaald|voldaan|overgemaakt ~
            zou|zouden me|mij|ons geruststellen [om|te|als] ~
            , houden|laten [staan|we] of schrappen|weglaten|weg|weghalen >
            enige|laatste waar|wat we|ik [nog] ~ over|twijfelen|aarzelen ~ is ~
            geen idee {ask} jullie|je|u ~ willen|wilt|wil|hebben ~
            jullie|je|u had|hadden|hebben|hebt ~ ~ ergens ~
            laten|laat we|ik ~ [liever] aan jullie|je|u over >
            je|jullie|u zou|zouden|wilde|wilden|ging|gingen [me|ons|mij] [nog|toch|even] ... sturen|mailen|geven|doorsturen|aanleveren|navragen|vragen|brengen|opsturen|laten|uitzoeken|bevestigen|doorgeven ~
            je|jullie|u had|hadden [me|ons|mij] ~ ~ beloofd|toegezegd ~
            wat ik|we|wij [nu|nog] [nog|nu] [van] [jullie|je|u] [zou|zouden] nodig [zou|zouden] heb|hebben|hebben , is|zijn|zou de|het|een|jullie|je|uw ~
            blijft|rest [nog|alleen|dan] [nog|alleen] de|over vraag|kwestie|keuze [van|,|of] ~
            nog niet afgesproken|besloten is|hebben ~ wie|welke|hoe|wanneer|of|de ~
            dan is er [nog] de|nog kwestie|vraag|punt ~ , wat|wie|hoe|waar ~
            < [en|dus|dan] [,] als|mocht|indien je|jullie|u ... zou|zouden kunnen|willen ~ >
            < [en|dus|dan] [,] als je|jullie|u ... kunt|kan|kunnen sturen|mailen|ondertekenen|tekenen|doorgeven|bevestigen|afgeven|kijken|nakijken|invullen >
            {we} hebben|heb nog steeds de|geen|jullie|je|uw maten|foto's|teksten|gegevens|handtekening|antwoord|bestanden niet ~
            {we} hebben|heb nog [steeds] geen maten|foto's|teksten|gegevens|handtekening|antwoord|bestanden van|ontvangen|gekregen ~
            < 20|25|30|33|40|50|60 [procent] aanbetaling|vooraf|voorschot ~ en ~
        """,
        "ru": """
            [мне|нам] было бы спокойнее знать|, ~
            , оставляем|оставить или убираем|убрать|удалить|удаляем >
            единственное [,] в|над чём|чем [мы|я] [ещё] ~ сомневаемся|думаем|сомневаюсь ~
            понятия не имею|имеем , {ask} вы|вам|ты ~
            у вас|тебя был|была|было|были где [то|нибудь] ~
            вы|ты обещали|обещал|обещала|хотели|хотел|хотела|собирались|собирался|собиралась [мне|нам|ещё] [ещё] прислать|отправить|передать|скинуть|спросить|уточнить|сообщить|дать|принести|подтвердить|узнать|выслать ~
            < [единственное] [,] чего мне|нам [ещё|сейчас|пока] не хватает|достаёт [,] [так] [это] ~
            < что мне|нам [ещё|сейчас] нужно|нужен|нужна , [так] это|ваш|ваша|ваше|список|решение ~
            остаётся|остался|остались [только|ещё|лишь|открытым] вопрос [с|о|об|,] ~
            остаётся|осталось|осталось [только|ещё|лишь] решить|выбрать|определить|договориться|определиться ~
            вопрос ~ , что|кто|как|когда|куда ~ >
            < [и|а|так] [,] если [бы] вы|ты [бы] могли|можете|сможете|можешь|сможешь|мог|могла ~ прислать|отправить|подписать|вернуть|оставить|передать|сказать|посмотреть|проверить|подтвердить|выбрать|измерить|заполнить|указать|оплатить ~
            у нас|меня [до] [всё] [сих] [пор] [всё] [ещё] нет ваших|вашего|вашей|размеров|фотографий|текстов|данных|подписи|ответа ~
            < 20|25|30|33|40|50|60 [процентов] предоплата|предоплаты|аванс|аванса ~ и ~
        """,
    },
}
