"""How a team says that it only waits for the reader: ready when you are, one yes from you and it goes; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark
from bot.mail.words.yours import GOODS

# What a client signs or fills in; a quote or an answer may be a supplier's.
_SIGNED = {
    "en": "contract|lease|agreement|mandate|form|questionnaire|engagement|proof|signature",
    "de": "vertrag|mietvertrag|vollmacht|formular|fragebogen|auftragsbestätigung|unterschrift|freigabe",
    "fr": "bail|contrat|mandat|formulaire|questionnaire|devis|convention|procuration|lettre|bon",
    "es": "contrato|mandato|formulario|cuestionario|presupuesto|encargo|poder|autorización",
    "it": "contratto|mandato|modulo|questionario|preventivo|incarico|procura|delega",
    "nl": "contract|huurcontract|overeenkomst|formulier|offerte|machtiging|vragenlijst|opdrachtbevestiging|volmacht",
    "pt": "contrato|mandato|formulário|questionário|orçamento|procuração|autorização|proposta",
    "ru": "договор|договора|анкета|анкеты|доверенность|доверенности|акт|акта|соглашение|соглашения|смета|сметы",
}

# What only the reader can give, or has.
_ONLY = {
    "en": "signature|signatures|initials|sign-off|approval|ok|okay|go-ahead|consent|vat|iban|passport|address",
    "de": "unterschrift|unterschriften|freigabe|zusage|ok|okay|zustimmung|steuernummer|ust|iban|rechnungsadresse|adresse|kontonummer|ausweiskopie|passkopie",
    "fr": "signature|signatures|accord|validation|feu|ok|siret|iban|rib|adresse|tva|passeport",
    "es": "firma|firmas|aprobación|visto|ok|conformidad|cif|nif|iban|dni|dirección|pasaporte",
    "it": "firma|firme|approvazione|ok|conferma|consenso|iban|partita|codice|indirizzo|passaporto",
    "nl": "handtekening|handtekeningen|akkoord|ok|oké|goedkeuring|toestemming|btw|iban|factuuradres|adres|paspoort",
    "pt": "assinatura|assinaturas|aprovação|ok|aval|consentimento|nif|iban|morada|endereço|passaporte",
    "ru": "подпись|подписи|согласования|согласования|согласия|одобрения|инн|кпп|реквизиты|реквизитов|адрес|адреса|паспорта",
}

LINES = {
    Mark.REVIEW: {
        "en": f"""
            {{we}} 're|are|am|'m|stand [all|good|set|absolutely] ready [to] ~ as soon as you are >
            {{we}} 're|are|am|'m|stand [all|good|set|absolutely] ready [to] ~ when|whenever you are >
            < say the word , {{we}}|it|they|the ~
            < say the word and {{we}}|it|they|the ~
            < [and|just|only] two|three|four|few|couple [more|of|last|small|quick] small|more|last|quick|little ones|things|questions|points|bits ... , which|whose|what|who ~
            < just|only [the|your|a|an] ~ registry|register|extract|certificate|signature|passport|logo|address|photo|photos|text|texts|numbers|names|iban|deed missing|outstanding [now|still|then] >
            from|on your side|end|part we ['ve|have|had] agreed|noted|settled on|down|, ~
            pencilled|penciled|reserved|option|provisionally ... {{we}} ca|can|wo|will|not n't|not|be [be] [able] [to] hold|keep ~ beyond|past|longer ~
            pencilled|penciled|reserved|option|provisionally ~ ~ ca|can|wo|will n't|not [be] [able] [to] hold|keep ~ beyond|past|longer ~
            < [please] be [as] [really|completely] brutal|ruthless|honest|picky|nitpicky|merciless|harsh|critical [as] [with] [you|us|it|me] [like|can|want] >
            < [just|then] one|two|three|your signature|signatures|initials on|at ... [and] back it|they|to comes|come|us|me >
            {{we}} ca|can|wo|will n't|not answer|decide|settle|tell ~ without you|your >
            without you {{we}} ca|can|wo|will n't|not answer|decide|settle|tell|choose ~
            < [and|just|oh] [and] one last|more|final|other thing|bit|item , the|your|an|a [exact|full|invoice|billing|postal|correct] [invoice|billing|account] {_ONLY["en"]}|{GOODS["en"]} [number] [too|please] >
            nearly|almost everything|all|there|it , just|only the|your|a [exact|full|invoice|billing] [invoice|billing] {_ONLY["en"]}|{GOODS["en"]} ~
            everything|all|complete|ready|done|finished ~ except|bar|minus|besides|but|apart [for|from] the|a [final|last] {_ONLY["en"]} >
            i|we do|still|'ll need the|your|a ~ {_ONLY["en"]}|{GOODS["en"]} ~
            < [and|so] what {{we}} [still|also|now|'d] [still] need [from|now] [you] , the|your|a|an ~ {_ONLY["en"]}|{GOODS["en"]} ~
            still to come|follow from you ~
            just|only|simply needs a|your|the [quick|final] signature|initials|ok|okay|sign-off|date ~
            < [just] nudging|bumping this [one] [up|again] >
            < [just] nudging|bumping this|it [one] up|to|back [to] [the] top ~ >
            < [just] [a|another] gentle|friendly|quick|little|wee|small prod|nudge|ping|poke|chaser about|on|re|regarding ~ >
            {{we}} [still] have|'ve [still] [got] a blank|gap where ~ should|goes|belongs ~
            < [just] a|one|your signature and {{we}} 're|can|'ll|start|begin|go|print ~
            copies ... , one|other [to] [come|go] back|return [to] us|me|signed >
            < to do for|on you|your ~ , ~
            < your homework|to-dos|todos , ~
        """,
        "de": f"""
            < [nur|bitte|noch|dann] einmal|kurz|mal [kurz|noch] drüberschauen|drüberlesen|durchlesen|gegenlesen|unterschreiben|abnicken|abzeichnen|ausfüllen|prüfen , ~ , [und|dann] ~ wir|ich ~
            {{we}} sind|bin|stehen|wären [wären|alle|auch|jederzeit] bereit|startklar , sobald|wenn sie|ihr|du es seid|sind|bist >
            < [nur|und] [noch] zwei|drei|vier|paar [kleine|kurze|letzte|offene] dinge|kleinigkeiten|fragen|punkte|sachen ... , welche|welcher|welches|wer|wie|auf wessen|wem|farbe|namen|viele ~
            {{we}} [haben|habe|hatten] von|auf ihrer|eurer|deiner seite [hatten|haben] ... vereinbart|verabredet|notiert >
            von|auf ihrer|eurer|deiner seite haben|hatten|war|waren|ist|sind [wir|ich] ... vereinbart|verabredet|notiert|ausgemacht >
            vorgemerkt|reserviert|freigehalten|geblockt|option ~ ~ länger|über ~ ~ nicht|leider freihalten|halten|aufrechterhalten|blockieren >
            < [bitte|und] seien|seid|sei [sie] [ruhig|bitte|gerne|gern|dabei] [so|ganz] [richtig] streng|kritisch|ehrlich|gnadenlos|schonungslos|pingelig|offen >
            < [nur|noch|bitte] eine|zwei|drei|ihre|eure [beiden] unterschrift|unterschriften auf|unter|in|hinten ~ ~ [bitte|wieder] zurück an|zu uns|mich >
            ohne sie|euch|dich kann|können {{we}} ~ ~ nicht|nichts beantworten|entscheiden|klären >
            kann|können {{we}} ~ ohne sie|euch|dich nicht|nichts beantworten|entscheiden|klären >
            < [und|nur] [noch] eins|eines|letzte sache|noch|bitte , die|der|das|ihre|eure|deine ~ {_ONLY["de"]}|{GOODS["de"]} >
            fast|beinahe alles , nur [noch] die|der|das|ihre|eure|deine ~ {_ONLY["de"]}|{GOODS["de"]} ~
            alles|komplett|fertig|bereit|vollständig ~ bis auf die|das|eine ~ {_ONLY["de"]} >
            , aber [auf] die|das|den|ihre|eure ~ {_ONLY["de"]}|{GOODS["de"]} brauche|brauchen|bräuchte|bräuchten|benötige|benötigen ich|wir ~ >
            danke|dank für ... , die|das|der {GOODS["de"]} ~ fehlen|fehlt|stehen|steht ~ noch|aus [aus|offen] >
            liegt|liegen|steht|stehen|ist|sind [jetzt|nun|heute] [für|ihnen|euch|dir] sie|euch|dich|ihnen|dir zur|zum ansicht|durchsicht|prüfung|freigabe|unterschrift|abnahme|korrektur|unterschreiben bereit >
            bleibt|bleiben [nur|jetzt|also] noch die frage [nach|der|,] ~
            gern|gerne hätte|hätten {{we}} noch ein|eine|einen|das|die ~ {_ONLY["de"]}|{GOODS["de"]} ~
            < {{we}} schiebe|hole|hebe das|dies|es|meine|diese [mail|frage|nachricht] [noch|hier|mal] [einmal|mal] nach oben >
            ihre|eure|deine meinung|einschätzung|ansicht|rückmeldung ~ wäre|würde [uns|mir] [sehr|enorm|wirklich] hilfreich|wertvoll|helfen|wichtig >
            ihre|eure|deine meinung|einschätzung|ansicht|rückmeldung ~ wäre [uns|mir|wirklich] gold wert >
            < wo ~ stehen|hin [soll|sollte|gehört] , ist|habe ~ [noch] [eine] lücke >
            < [nur|noch] eine|ihre|eure unterschrift und [schon|dann|es|wir] wir|es|dann|schon ~
            < ihre|eure|deine hausaufgaben|aufgaben|todos|to-dos , ~
        """,
        "fr": f"""
            {{we}} sommes|suis|est [tous|fin] prêts|prêt|prête|prêtes dès|quand que|qu'|vous|tu [vous|tu|toi] [l'] êtes|es|serez >
            {{we}} sommes|suis|est [tous|fin] prêts|prêt|prête|prêtes quand vous|tu [le|l'] êtes|es|serez|voulez|veux|voudrez >
            n'|ne|l' ai|avons|a toujours|encore pas [encore] [bien] reçu|récupéré|eu [le|la|l'|les|votre|un] {_SIGNED["fr"]} [ci] [de] [mission|commande|location|tirer] signé|signée|rempli|remplie|complété|complétée|retourné|retournée ~
            de|pour votre|ton côté|part , [nous|on] [avions|avons|avait|a] convenu|noté|décidé|retenu de|d'|les|la|le|l'|du|des ~
            < encore|plus [que] deux|trois|quatre [petites|petits|dernières|derniers] choses|points|questions|détails , ~ ~ quel|quelle|quels|nom ~
            option|réservé|réservée|bloqué|bloquée|posé ~ ~ ~ pas|plus [pourrons|pouvons|peux] [la|le|les] tenir|garder|bloquer|maintenir au-delà|au|plus [delà] [de|longtemps] ~
            < soyez|sois [sans|très|tout] [à] [fait] pitié|impitoyable|impitoyables|critique|critiques|francs|franc|franche|honnêtes|honnête|sévères|sévère|exigeants|exigeant >
            tout dépend [donc|maintenant] [plus] [que] de|du|d'|des ... vous|votre|vos|te|t'|ta ~ >
            ne dépend [donc|maintenant] plus que de|du|d'|des ... vous|votre|vos|te|t'|ta ~ >
            < [plus] [que] une|deux|trois|vos|votre signature|signatures en|au|à|sur ~ ~ retour à|chez l'|nous [envoyeur] >
            sans vous [nous|je] [nous|je] ne peux|pouvons|saurais|saurions ~ répondre|trancher|décider ~
            < [et|juste] une dernière|petite|autre chose , l'|le|la|les|votre|vos ~ {_ONLY["fr"]}|{GOODS["fr"]} [de|du|d'] [facturation|livraison|courriel|directeur] >
            presque tout , juste|seulement|plus [que] l'|le|la|les|votre|vos [numéro] [de] {_ONLY["fr"]}|{GOODS["fr"]} ~
            tout est ~ sauf|hormis la|l'|le|votre {_ONLY["fr"]} >
            aurons|aurai|aurions|aurais [encore|aussi|ensuite] besoin des|de|d'|du ~ {_ONLY["fr"]}|{GOODS["fr"]} ~
            < [juste] une|votre signature et c'|on|nous est|lance|démarre|lançons|démarrons ~
        """,
        "es": f"""
            estamos|estoy [ya] listos|listo|listas|lista|preparados|preparadas en cuanto|cuanto lo estés|estéis|esté|estén [vosotros|ustedes|tú|usted] >
            estamos|estoy [ya] listos|listo|listas|lista|preparados|preparadas cuando [vosotros|ustedes|tú|usted] [vosotros|lo] estés|estéis|esté|estén|queráis|quieras|quiera|quieran >
            < [solo|y] [quedan|faltan] dos|tres|cuatro [últimas|pequeñas] cosas|cosillas|cositas|preguntas|detalles|dudas [más] ... , ~ ~ a|de qué|quién|cuál|nombre ~
            con un|una|solo|vuestro|tu|su [simple|solo] vale|sí|ok|visto [bueno] por|de vuestra|tu|su|vosotros|usted [parte] ~ entra|sale|va|arranca|arrancamos|empezamos|imprimimos|publicamos|queda|lo ~
            reservado|reservada|bloqueado|opción|apartado|guardado ~ ~ no [lo|la] [podemos|puedo|podremos] [lo|la] guardar*|mantener*|bloquear* más allá|tiempo ~
            < sed|sé|sea|sean [muy|bien] crueles|cruel|sinceros|sincero|sincera|críticos|crítico|despiadados|duros|exigentes|francos >
            todo|ya|solo|sólo [solo] depende [solo|ya] de|del ... te|os|le|tu|su|vuestra|vuestro|vosotros|usted ~ ~ >
            < [solo] una|dos|tres|vuestras|tus firma|firmas en|al ~ ~ de vuelta [para|a] [acá|aquí|nosotros] >
            sin ti|vosotros|usted|ustedes no [te|os|le|lo] [lo] puedo|podemos|sé|sabemos ~ contestar|responder|decidir ~
            < [y|solo] una última|cosa|cosita [cosa|más] , el|la|los|las|tu|su|vuestra ~ {_ONLY["es"]}|{GOODS["es"]} [de|del|para] [la] [facturación|entrega|envío|factura] >
            casi todo , solo|sólo|únicamente el|la|los|las|tu|su|vuestra ~ {_ONLY["es"]}|{GOODS["es"]} ~
            todo [está] listo|completo|preparado|hecho|terminado salvo|menos|excepto la|el|una|vuestra|su|tu {_ONLY["es"]} [bueno] >
            {_ONLY["es"]}|{GOODS["es"]} [nos|me|aún|todavía] queda|quedan|sigue|siguen [aún|todavía] pendiente|pendientes >
            queda|quedan|sigue|siguen pendiente|pendientes [de] el|la|los|las|tu|su|vuestro ~ {_ONLY["es"]}|{GOODS["es"]} ~ >
            necesita|necesitan|quiere|quieren|pide|piden saber cuántos|cuántas|cuándo|quién|si ~ sois|seréis|vais|venís|queréis|vendréis|estaréis|necesitáis ~
            < [solo] una|vuestra|tu|su firma y [ya] arrancamos|empezamos|listo|lanzamos|imprimimos|vamos ~
            copia|copias|duplicado|ejemplares ~ , uno|una de vuelta firmado|firmada >
        """,
        "it": f"""
            siamo|noi [siamo] [già] pronti|pronte appena|quando [lo] siete|sarete|sei|sarai|volete|vuoi|vuole [voi|lei|tu] >
            sono [già] pronto|pronta appena|quando [lo] siete|sarete|sei|sarai|volete|vuoi|vuole [voi|lei|tu] >
            < [ancora|solo] [altre|ultime|restano] due|tre|quattro [ultime|piccole] cose|cosette|cosine|domande|dettagli [ancora] ... , ~ ~ a|di che|chi|quale|quali|nome ~
            palla [ora|adesso] passa|torna|è [ora|adesso] a|nel voi|lei|te|vostro|suo|tuo [campo] >
            contratto|mandato|preventivo|modulo [d'|di] [affitto|incarico] firmato|compilato [mi|ci] non [mi|ci] [è|risulta] [ancora|mai] ancora|mai arrivato|pervenuto|tornato >
            non [mi|ci] è|risulta [ancora] tornato|arrivato|pervenuto [il|il] {_SIGNED["it"]} [di|d'] [affitto|incarico] firmato|compilato >
            opzionato|opzionata|prenotato|bloccato|riservato|opzione ~ ~ oltre|più ~ non [lo|la] [riusciamo|possiamo|riesco] a|lo|la|tenerlo|tenerla [tenerlo|tenerla|bloccarlo|mantenerlo] >
            < siate|sii|sia [pure] [molto] spietati|spietato|spietata|sinceri|sincero|critici|critico|severi|severo|cattivi|onesti|onesto|pignoli >
            dipende [quindi|ora|adesso|ormai] solo|soltanto|unicamente da|dal|dalla|dalle ... lei|voi|te|sua|vostra|tua|preferite|preferisce|preferisci|vi ~ >
            < [solo|soltanto] una|due|tre|le firma|firme in|a|su|sulla|nell' ~ ~ torna|tornano|indietro|rimandatelo [da|a] [noi] >
            senza di lei|voi|te non [le|vi|gli|lo] so|sappiamo|posso|possiamo ~ rispondere|decidere ~
            < [e|solo] un' ultima|altra cosa , l'|il|la|i|le|lo ~ {_ONLY["it"]}|{GOODS["it"]} [di|per] [la] [fatturazione|consegna|spedizione|fattura] >
            quasi tutto , solo|soltanto l'|il|la|i|le ~ {_ONLY["it"]}|{GOODS["it"]} ~
            tutto [è] pronto|completo|fatto|finito tranne|salvo|eccetto la|il|l'|una|le {_ONLY["it"]} >
            grazie per ... , le|i|il|la {GOODS["it"]} mancano|manca ancora >
            < [un] piccolo|gentile|breve|cortese promemoria per|sulla|sul|sulle|sui [la|il|l'|i|le] caparra|acconto|fattura|pagamento|saldo|{GOODS["it"]} ~ >
            vuole|vogliono|deve|devono|chiede|chiedono sapere|di quanti|quante|quando|se|chi ~ siete|sarete|venite|volete|avete|verrete ~
            < [solo|basta] una|la firma e si|partiamo|cominciamo|iniziamo|andiamo [parte|comincia|stampa] ~
        """,
        "nl": f"""
            {{we}} zijn|ben|staan|sta [er|helemaal] klaar|er [voor|klaar] [voor] zodra|als|wanneer jullie|u|je|jij [dat|het|er|ook] [klaar|dat|voor] zijn|bent|is|ben >
            < [nog|alleen] [nog] twee|drie|vier|paar [kleine|laatste] dingetjes|dingen|puntjes|vragen|vraagjes|details ... , ~ ~ welke|wiens|wie|wat|hoeveel ~
            < [één|een] akkoord|akkoordje|jaatje|seintje|ja|ok|oké van|per jullie|u|je|jou ~ , ~ gaat|gaan|kan|kunnen|drukken|starten|beginnen ~
            < [één|een] akkoord|akkoordje|jaatje|seintje|ja|ok|oké van|per jullie|u|je|jou en ~ gaat|gaan|kan|kunnen|drukken|starten|beginnen ~
            {{we}} hebben|heb [het|de|een] [getekende|ondertekende|ingevulde] getekende|ondertekende|ingevulde {_SIGNED["nl"]} nog [altijd|steeds] niet [binnen|ontvangen|terug|gekregen|retour] >
            hebben|heb {{we}} [het|de|een] [getekende|ondertekende|ingevulde] getekende|ondertekende|ingevulde {_SIGNED["nl"]} nog [altijd|steeds] niet [binnen|ontvangen|terug|gekregen|retour] >
            < [nog] [even|eerst] doorlezen|ondertekenen|nakijken|aftekenen|invullen , ~ , ~ wij|we|ik ~
            optie|gereserveerd|vastgelegd|geblokkeerd ~ ~ langer dan [tot] ~ lukt|kan|kunnen|gaat [we|het|dat] niet [meer|vasthouden] >
            < wees [maar|gerust|vooral] [gerust|maar|zo] [heel] streng|eerlijk|kritisch|genadeloos|meedogenloos >
            < [nog|alleen] één|een|twee|drie|jullie|uw handtekening|handtekeningen op|onder|achterin ~ ~ deze|terug|retour [kant] [op|naar] [ons] >
            zonder jullie|u|je|jou kan|kunnen {{we}} ~ niet beantwoorden|beslissen|antwoorden ~
            < [en|nog] nog één|eén|een ding|dingetje , het|de|uw|jullie ~ {_ONLY["nl"]}|{GOODS["nl"]} >
            bijna alles , alleen het|de|uw|jullie ~ {_ONLY["nl"]}|{GOODS["nl"]} [nummer] [nog] >
            alles|klaar|compleet|rond op de|het|een|uw|jullie {_ONLY["nl"]} na >
            alleen|enkel de|het kleur|datum|maat|tekst|titel|keuze|naam|locatie|tijd|oplage staat|staan nog open >
            < [een] kleine|vriendelijke|korte herinnering aan|voor|over de|het|uw|jullie aanbetaling|factuur|betaling|nota|{GOODS["nl"]} ~ >
            jullie|uw|je|jouw mening|oordeel|visie|reactie ~ zou [ons|mij|me] [ons|erg|enorm|zeer] [erg] helpen|welkom|waardevol|fijn [zijn] >
            wil|wilt|willen|moet|moeten weten [met] hoeveel|of|wanneer|welke|hoe ~ jullie|u ~
            < [nog] één|een|eén handtekening en we|wij|ik gaan|kunnen|starten|beginnen|ga|kan ~
            , één|een|eén [exemplaar] getekend|ondertekend retour|terug [graag|aub] >
        """,
        "pt": f"""
            estamos|estou [já] prontos|pronto|pronta|prontas assim|logo que vocês|você|vós|tu|o|a [senhor|senhora] [também] estiver|estiverem|estiveres >
            estamos|estou [já] prontos|pronto|pronta|prontas quando vocês|você|vós|tu|o|a [senhor|senhora] [também] estiver|estiverem|estiveres|quiser|quiserem|quiseres >
            < [só|e] [faltam|ficam] mais|só duas|dois|três|quatro [últimas|pequenas] coisas|coisinhas|perguntas|pormenores|dúvidas|detalhes ... , ~ ~ em|a|de que|quem|qual|nome ~
            reservado|reservada|bloqueado|guardado|opção ~ ~ ~ não [o|a] [conseguimos|podemos|consigo] [o|a] segurar*|guardar*|manter*|bloquear* [para] lá|além|mais ~
            < sejam|seja|sê [bem|muito] impiedosos|impiedoso|sinceros|sincero|sincera|críticos|exigentes|honestos|francos >
            só|apenas|tudo depende [só|agora] de|do|da ... si|vocês|você|sua|vossa|tua|lhe|vos|te ~ >
            < [só] uma|duas|três|as assinatura|assinaturas na|em|no ~ ~ volta|voltam|devolver [para] [cá|nós] >
            sem si|ti|vocês não [lhes|lhe] sei|sabemos|posso|podemos ~ responder|decidir ~
            < [e|só] uma última|outra coisa , a|o|as|os ~ {_ONLY["pt"]}|{GOODS["pt"]} [de|da|para] [a] [faturação|entrega|envio|fatura] >
            quase tudo , só|apenas a|o|as|os ~ {_ONLY["pt"]}|{GOODS["pt"]} ~
            tudo [está] pronto|completo|feito|concluído exceto|menos|salvo a|o|uma {_ONLY["pt"]} >
            < quando|se|assim|logo [que] tiver|tiverem [um] bocadinho|minuto|momento|minutinho|tempo , o|a|os|as {GOODS["pt"]} ~ >
            a|o vossa|sua|tua|vosso opinião|parecer ~ seria [muito|bem] preciosa|útil|valiosa|importante|vinda|precioso >
            precisa|precisam|quer|querem [de] saber quantos|quantas|quando|se|quem ~ são|serão|vêm|vão|estarão|querem ~
            na|no|nas|nos ~ continua|continuam a faltar a|o|as|os vossa|vosso|vossas|vossos|sua|suas|seu|seus ~ >
            < [só] uma|a assinatura e [já] arrancamos|começamos|avançamos|imprimimos ~
        """,
        "ru": f"""
            мы|я готовы|готов|готова [начать|начинать|приступить|стартовать] , как только [будете|будешь] [готовы|готов|готова] [вы|ты] >
            мы|я готовы|готов|готова [начать|начинать|приступить|стартовать] , когда|как [будете|будешь] [готовы|скажете|скажешь|вы] >
            < [и|осталось|остались] [ещё|только] две|три|пара|четыре [последние|маленькие|небольшие] мелочи|вещи|вопроса|момента|детали|мелочей ... , ~ ~ какой|какая|какие|чьё|чей|кого|кто|сколько ~
            < с вас|тебя [только|лишь|теперь] одно|короткое|ваше|твоё|одна|один|только|лишь да|ок|§quote|слово|подтверждение|подпись|решение|согласие ~
            , с вас|тебя [только|лишь|теперь] одно|короткое|ваше|твоё|одна|один|только|лишь да|ок|§quote|слово|подтверждение|подпись|решение|согласие ~
            < это снова|опять я , насчёт|по|про|о|об ~
            < снова|опять я , насчёт|по|про|о|об ~
            подписанного|подписанной|заполненной|заполненного {_SIGNED["ru"]} [аренды|подряда|услуг|поставки] у нас|меня ~ нет >
            придержали|забронировали|зарезервировали|держим|бронь|отложили ~ ~ дольше ~ ~ держать|удерживать|бронировать не сможем|можем|получится >
            < критикуйте|ругайте|придирайтесь [смело|,|сколько|пожалуйста] [без|не] [жалости|стесняясь|стесняйтесь|щадя|угодно|стеснения] >
            < будьте [максимально|предельно|пожалуйста] честны|откровенны|строги|критичны|безжалостны|придирчивы >
            всё зависит|упирается [теперь] только|лишь от|в ... вам|вас|вашей|вашего|вашему|тебе ~ >
            < [только] одна|две|три|ваши подписи|подпись на|в ~ ~ обратно [к|нам] [нам] >
            без вас|тебя [я|мы] [им|ей] не отвечу|ответим|решу|решим|разберусь|разберёмся ~
            < [и] последнее|одно [ещё] , [ваш|ваша] {_ONLY["ru"]}|{GOODS["ru"]} [для] [счёта|договора|доставки] >
            почти всё , [остался|осталась|остались|нужен|нужна|не] [хватает] только|лишь ~ {_ONLY["ru"]}|{GOODS["ru"]} >
            всё готово|есть|собрано|завершено , кроме {_ONLY["ru"]} >
            спасибо за ... , {GOODS["ru"]} ~ пока|ещё нет >
            < [небольшое|маленькое|дружеское|вежливое] напоминание про|о|об|насчёт|по [задаток|задатке] задаток|задатке|задатку|оплате|оплату|счёт|счёте|тексты|текстах|подпись|подписи|аванс|авансе ~ >
            ваше|твоё мнение ~ [было] бы [очень|нам|мне] [очень|нам] кстати|полезно|ценно|важно|интересно >
            надо|нужно|важно|хочет|хотят знать , сколько|кто|когда|какой ~ вас|вы|вам ~
            ещё|пока нет ваших|вашего|вашей|твоей|твоего ~ >
            < [только] одна|ваша подпись , [и] начинаем|запускаем|стартуем|печатаем ~
            < [только] одна|ваша подпись и [мы] начинаем|запускаем|стартуем|печатаем ~
        """,
    },
}
