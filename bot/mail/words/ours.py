"""How a team says that the next step is its own, whatever it needs or waits for; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is a few lines, however many words it has

import re
from collections.abc import Mapping
from functools import cache

SUPPLIERS = {
    "en": "glaziers?|tilers?|painters?|decorators?|locksmith|gardeners?|scaffolders?|inspector|haulier|freight[ ]company|customs|tax[ ]office|upholsterer|sweep|printers?|bindery|photographers?|developers?|supplier|suppliers|hoster|host|hosting|registrar|translators?|courier|provider|agency|illustrators?|carpenters?|freelancers?|accountants?|colleagues?|engineers?|typesetters?|landlord|council|bank|insurer|court|judge|registry|notary|surveyor|caterer|florist|foundry|mill|joiner|electrician|plumber|insurers|manufacturer|wholesaler|laboratory|lab|venue|band|plasterers?|bricklayers?|joiners?|roofers?|framer",
    "de": "glaser|fliesenleger|gartner|gartnerin|gerustbauer|inspektor|kurier|parkettleger|polsterer|polsterin|kaminkehrer|schornsteinfeger|zoll|finanzamt|druckerei|drucker|buchbinderei|buchbinder|fotograf|fotografin|entwickler|entwicklerin|lieferant|lieferanten|hoster|provider|ubersetzer|ubersetzerin|spedition|agentur|illustratorin|illustrator|schreiner|handwerker|kollegin|kollege|kollegen|hersteller|handler|bauamt|bank|setzerei|papierfabrik|setzer|setzerin|statiker|statikerin|vermesser|gutachter|gericht|gerichts|behorde|notar|caterer|floristin|tischler|maler|elektriker|installateur|grosshandler|labor|vermieter|hausverwaltung|zimmermann|zimmerer|gipser|maurer|schlosser|dachdecker|rahmenbauer|museum",
    "fr": "vitrier|carreleur|jardinier|coursier|livreur|ramoneur|douane|inspecteur|controleur|parqueteur|tapissier|echafaudeur|imprimeur|imprimerie|relieur|photographe|developpeur|developpeuse|fournisseur|fournisseurs|hebergeur|traducteur|traductrice|transporteur|prestataire|agence|illustrateur|illustratrice|menuisier|collegue|collegues|fabricant|mairie|banque|papetier|geometre|tribunal|greffe|notaire|assureur|syndic|traiteur|fleuriste|peintre|electricien|plombier|grossiste|laboratoire|prefecture|charpentier|platrier|macon|serrurier|couvreur|encadreur",
    "es": "cristalero|vidriero|alicatador|jardinero|mensajero|repartidor|inspector|aduana|tapicero|parquetista|hacienda|imprenta|impresor|encuadernador|fotografo|fotografa|desarrollador|desarrolladora|proveedor|proveedores|hosting|traductor|traductora|transportista|agencia|ilustrador|ilustradora|carpintero|companera|companero|fabricante|ayuntamiento|banco|aparejador|aparejadora|juzgado|tribunal|notaria|notario|catering|florista|pintor|electricista|fontanero|mayorista|laboratorio|aseguradora|topografo|yesero|albanil|cerrajero|marquista",
    "it": "piastrellista|giardiniere|fattorino|ispettore|spazzacamino|parquettista|tipografia|stampatore|legatoria|fotografo|fotografa|sviluppatore|sviluppatrice|fornitore|fornitori|hosting|traduttore|traduttrice|corriere|agenzia|illustratore|illustratrice|falegname|collega|colleghi|produttore|comune|banca|tribunale|giudice|soprintendenza|sovrintendenza|catasto|notaio|asl|ministero|vigili|prefettura|idraulico|elettricista|imbianchino|muratore|muratori|tappezziere|marmista|vetraio|fabbro|montatori|ingegnere|strutturista|tecnico|tecnici|laboratorio|rilegatore|catering|fiorista|dogana|controparte|assicurazione|spedizioniere|geometra|tribunale|notaio|catering|fiorista|fiorista|imbianchino|elettricista|idraulico|grossista|laboratorio|cartiera|tipografo|socio|socia|regia",
    "pt": "ladrilhador|azulejista|jardineiro|estafeta|inspetor|transportador|grafica|encadernador|fotografo|fotografa|programador|programadora|fornecedor|fornecedores|alojamento|tradutor|tradutora|transportadora|agencia|ilustrador|ilustradora|carpinteiro|colega|colegas|fabricante|banco|prefeitura|tribunal|juiz|camara|conservatoria|notario|cartorio|financas|ministerio|bombeiros|canalizador|encanador|eletricista|electricista|pintor|pedreiro|pedreiros|marceneiro|serralheiro|vidraceiro|engenheiro|tecnico|tecnicos|laboratorio|correios|alfandega|seguradora|estofador|empreiteiro|florista|tribunal|notario|catering|florista|pintor|eletricista|canalizador|grossista|laboratorio|camara|topografo|seguradora|socio|socia|elevador|camiao|caminhao",
    "nl": "glaszetter|hovenier|tuinman|inspecteur|schoorsteenveger|vervoerder|parketteur|drukker|drukkerij|binder|fotograaf|ontwikkelaar|leverancier|leveranciers|hoster|provider|vertaler|koerier|bureau|illustrator|timmerman|collega|collega's|fabrikant|gemeente|bank|rechtbank|rechter|notaris|welstand|constructeur|kadaster|waterschap|provincie|brandweer|belastingdienst|kvk|verzekeraar|monteur|loodgieter|elektricien|schilder|stukadoor|metselaar|tegelzetter|smid|stoffeerder|installateur|wederpartij|tegenpartij|laboratorium|groothandel|transporteur|bezorger|douane|bloemist|technicus|rechtbank|notaris|cateraar|bloemist|schilder|elektricien|loodgieter|groothandel|lab|landmeter|papierfabriek|compagnon|zakenpartner",
    "ru": "стекольщика|стекольщик|плиточника|плиточник|садовника|кровельщика|курьер|инспектор|перевозчика|перевозчик|мэрию|столяром|прораба|типографии|типография|типографию|переплетчика|фотографа|фотограф|разработчика|разработчик|поставщика|поставщик|хостинга|хостинг|переводчика|переводчик|курьера|агентства|иллюстратора|столяра|коллеги|коллега|производителя|банка|суда|судьи|мэрии|росреестра|нотариуса|сантехника|электрика|маляра|монтажников|мастера|мастеров|инженера|конструктора|инспекции|инспектора|таможни|лаборатории|экспертизы|пожарных|ведомства|подрядчика|суда|суд|нотариуса|сметчика|электрика|флориста|лаборатории|оптовика|сантехника|партнера|партнершу|подрядчик",
}
"""Who works for a team: to wait for one of them asks nothing of the client."""

_MATERIALS = {
    "en": "timber|wood|paint|paper|tiles?|fabric|delivery(?![ ](?:address|date|note|details|slot))|glass|steel|varnish|glue|ink|spare[ ]parts?|weather|concrete|plaster|hinges|screws",
    "de": "holz|papier|fliesen|stoff|lieferung|glas|stahl|lack|leim|ersatzteile?|wetter|ware|beton|estrich|scharniere",
    "fr": "bois|papier|carrelage|tissu|(?<!de[ ])livraison|verre|acier|vernis|colle|meteo|beton|peinture|quincaillerie",
    "es": "madera|papel|azulejos|tela|vidrio|cristal|acero|barniz|cola|pintura|hormigon|herrajes|repuesto",
    "it": "legno|piastrelle|stoffa|vetro|acciaio|vernice|colla|cemento|ferramenta|ricambio|merce",
    "pt": "madeira|papel|azulejos|tecido|vidro|aco|verniz|cola|tinta|betao|ferragens",
    "nl": "hout|papier|tegels|stof|levering|glas|staal|lak|lijm|verf|beton|scharnieren|onderdeel",
    "ru": "дерево|древесин\\w*|плитк\\w*|ткан\\w*|поставк\\w*|стекл\\w*|краск\\w*|бетон\\w*",
}
"""What no client brings: who waits for it waits for a supplier."""

_PATTERNS = {
    "en": r"""\b(?:wait|waiting|awaiting|expecting|chasing|hear|hearing)\b(?!.*\b(?:you|your|u)\b).*\b(?:{suppliers})\b
        |\b(?:need|missing)\b(?!.*\b(?:you|your|u)\b).*\b(?<!for[ ]the[ ])(?<!for[ ]our[ ])(?<!to[ ]the[ ])(?<!get[ ]the[ ])(?<!at[ ]the[ ])(?:{suppliers})\b
        |\b(?:we|i)\b.*\bneed\b(?![ ](?:you|your|to[ ]know))[ ](?:\w+[ ]){{0,3}}(?:days?|weeks?|hours?|minutes?|while|months?)\b
        |\byou[ ]do[ ]n't[ ](?:have|need)\b|\bno[ ]need\b|\bnothing[ ](?:that[ ])?you[ ](?:need|have)\b
        |\b(?:should|will|'ll)[ ](?:be|arrive|reach)[ ](?:with[ ])?you\b
        |\byou[ ](?:must|have[ ]to|should|need[ ]to)[ ](?:see|be|come|try|visit|have[ ]been)\b
        |\byou(?:[ ](?:'d|had|have|'ve|also|just))*[ ](?:asked|requested)\b
        |\b(?:as|like)[ ](?:you[ ])?(?:asked|requested|discussed|agreed|suggested|wished)\b
        |\b(?:we|i)(?:[ ](?:'ve|have|just|already|also|'ll|will|'m|am|are|'re|going|to|can|then|still|have|need|must))*[ ](?:ask|asked|asking|check|checking|chase|clarify)[ ](?!you\b|whether|if|what|your)
        |\bneed[ ]your[ ](?:patience|understanding|indulgence)\b|^if[ ].*\b(?:needs?|requires?)[ ]your\b|\bno[ ]longer[ ](?:needs?|requires?)\b|\bwould[ ]you[ ]look[ ]at[ ]that$|\b(?:please|kindly)[ ]note\b|^note[ ]that\b|\bbear[ ]in[ ]mind\b|\bbe[ ]aware\b
        |\b(?:wait|waiting)[ ](?:for|on)\b(?!.*\b(?:you|your|u)\b).*\b(?:{materials})\b
        |\b(?:wait|waiting)[ ](?:for|on)[ ](?:the|our|an?)[ ](?:\w+[ ]){{1,3}}to[ ](?:get[ ]back|reply|answer|deliver|confirm|respond|decide|call|quote|finish|come[ ]back|open|approve)\b(?!.*\b(?:you|your)\b)
        |\b(?:as[ ]soon[ ]as|once|when|after|until|till)[ ](?:the|our)[ ](?:\w+[ ])?(?:{suppliers}|authorities|ministry)\b(?![ ](?:details|account|fee|fees|card|transfer|statement))
        |\b(?:as[ ]soon[ ]as|once|when|after)\b.*\bfrom[ ](?:the|our)[ ](?:{suppliers})\b
        |\byou(?:[ ](?:'d|had|also|just))*[ ](?:wanted|wished)[ ]to[ ]know\b
        |\b(?:{materials})\b(?!.*\b(?:you|your)\b).*\b(?:missing|lacking)\b|\b(?:missing|lack|lacking|short[ ]of)\b(?!.*\b(?:you|your)\b).*\b(?:{materials})\b
        |\b(?:invoice|bill|contract|quote)\b(?!.*\b(?:you|your)\b).*\b(?:from|by)[ ](?:the|our)[ ](?:{suppliers})\b
        |^(?!.*\b(?:you|your|otherwise)\b).*\b(?:the[ ]other[ ]side|opposing[ ](?:counsel|party))\b|\b(?:the|our)[ ](?:{suppliers})[ ](?:suggests?|proposes?|recommends?|asks?|asked|needs?|wants?)\b(?!.*\b(?:you|your)\b)
        |^(?!.*\b(?:you|your|please)\b).*\b(?:n't|not|nothing|no|none)\b.*\b(?:had|heard|got|received|reached|seen|come|arrived)\b.*\bfrom[ ](?:the|our)[ ](?:\w+[ ])?(?:{suppliers})\b
        |\b(?:who|which)[ ](?:one[ ])?of[ ]us\b|\b(?:suggest|propose)[ ]to[ ](?:the|our)\b|\b(?:we|i)[ ](?:'ll|will)[ ]need[ ](?:until|till)\b|\b(?:deposit|advance|signature|feedback|approval)[ ](?:that[ ])?you[ ](?:have[ ]|'ve[ ])?(?:already[ ])?(?:paid|sent|gave|given)\b
        |^(?:we|i)[ ](?:would|'d|will|'ll|want)\b(?!.*\b(?:your|from[ ]you)\b).*\b(?:ourselves|myself)\b
        |\bwithout[ ](?:\w+[ ]){{0,3}}?your?\b.*(?:'d|\bwould|\bcould)[ ](?:\w+[ ])?(?:have|never)\b
        |\b(?:we|i)(?:[ ](?:'ve|have|had|then|just|already))*[ ](?:(?!need|proceed)\w{{2,}}ed|began|sent|went|made|put|took|got)\b[^,]*\b(?:as[ ]soon[ ]as|once|when|after)[ ]you\b
        |^(?!.*\b(?:once|soon|if|when|until|after)\b).*\b(?:got|received|noted|thanks[ ]for|thank[ ]you[ ]for)[ ]your[ ](?:choice|decision|pick|answer)\b
        |^(?!.*\b(?:when|yet|how|if|whether|your)\b)any[ ](?:news|word|updates?)[ ].*\b(?:goes|go|will|'ll|comes|reaches)\b
        |\bwithout[ ](?:hearing|word|news|an?[ ](?:reply|answer|word)|confirmation|feedback)[ ]from[ ](?:the|our|a)\b(?!.*\byour\b)(?![ ](?:boss|board|management|director|committee))
        |\b(?:as[ ]soon[ ]as|once|when|after)[ ]you[ ](?:'d|had)\b(?![ ](?:like|rather|prefer))
        |^(?:(?:and|but|so|then|also|luckily|meanwhile|apparently)[ ])*(?!(?:it|that|this|there|we|i|you|all|what|would|could|can|will|please|just|someone|somebody|anyone|anybody|everyone|one|if|when|once|as|let|who|whoever|ask|tell|have|get|make|see|check|remind|call|send)\b)(?!.*\b(?:you|your|u|please|step|thing|way|idea)\b)(?:[^ ]+[ ]){{1,4}}(?:will|'ll|can|could|should|must|might|may|has|is|are|was|promised|agreed|offered|wants|hopes|had|have)[ ](?:[^ ]+[ ]){{0,3}}?(?:send|give|show|tell|get|pass|let|bring|lend|drop|mail|email|forward|hand|call|ring|write|text|phone|post|find)[ ](?:me|us|back)\b
        |\b(?:work|collaborate|celebrate)(?:ing)?[ ]together\b|\b(?:love|delighted)[ ]to[ ](?:come|be)[ ](?:to|there|at)\b
        |^(?!.*\b(?:you|your)\b).*\b(?:left|remains?|remaining)\b.*\b(?:skirting|touch(?:ing)?[ ]up|grout\w*|paintwork|trim|cleaning|{materials})\b
        |\bdeadline[ ]for[ ](?:the|our)[ ](?:application|appeal|competition|tender|submission|planning)\b(?!.*\b(?:you|your)\b)
        |\b(?:contact|write[ ]to|call|ring|email|phone)\b.*\b(?:from[ ]now[ ]on|in[ ]future|instead[ ]of[ ](?:me|us))\b|\b(?:from[ ]now[ ]on|in[ ]future)\b.*\b(?:contact|write[ ]to|call|ring|email|phone)\b|\b(?:my|our|best|kind|warm)[ ](?:regards|love|wishes)[ ]to\b
        |\bwonder(?:ing|ed)?\b(?!.*\b(?:you|your)\b).*\b(?:weather|rain|snow|sun|storm)\b
        |\bowe\b.*\b(?:beers?|pints?|coffee|drinks?|dinner|lunch|rematch|round)$|\bowe\b.*\b(?:beers?|pints?|coffee|drinks?|dinner|lunch|rematch|round)[ ](?:after|for|from)\b
        |\bif[ ](?:we|i)[ ](?:get|have|receive)\b(?!.*\byour\b).*\b(?:permits?|permission|licen[cs]e|parts|{materials})\b(?!.*\bfrom[ ]you\b)
        |\byes[ ]or[ ](?:a[ ])?no\b.*\b(?:not|n't)\b|\bnothing[ ](?:(?:is|was|'s)[ ])?missing\b(?!.*\b(?:except|but|apart|besides|bar)\b)
        |\bno[ ](?:reply|answer|response|feedback|action)[ ](?:from[ ]you[ ])?(?:is[ ])?(?:needed|required|necessary|expected)\b
        |\b(?:not|n't)[ ](?:waiting|expecting)[ ](?:for[ ]|on[ ])?your\b(?!.*\b(?:until|till|before)\b)
        |\bneed[ ]to[ ]be[ ](?:a[ ]bit[ ]|a[ ]little[ ])?patient\b
        |\b(?:will|'ll)[ ](?:\w+[ ])?be[ ]ready[ ]for[ ]your\b|\bwas[ ]ready[ ]for[ ]your\b
        |\blove[ ]to[ ](?:say[ ]yes|help|join|oblige)\b
        |\b(?:remind\w*|reminder)\b.*\b(?:office|studio|workshop|shop|building)\b.*\b(?:closed|shut|closes)\b
        |^(?!.*\b(?:nobody|no[ ]one|none|who|n't|not|if|please|tell)\b).*\b(?:knows|knew|told[ ]us|explained)[ ](?:how|what|which|when|where)\b
        |\b(?:ask|beg)[ ](?:(?:for|that)[ ])?you[ ]to[ ](?:excuse|forgive|pardon|bear[ ]with)\b
        |^if[ ]you[ ](?:'d|would)[ ]like[ ](?:us|me)[ ]to$
        |\b(?:lovely|nice|great|wonderful)[ ]if[ ]you[ ](?:(?:could|would|all|both|two)[ ])*(?:drop|dropped|come|came|pop|popped|stop|stopped)[ ](?:by|in|round|over)(?:[ ](?:again|sometime|some[ ]time|one[ ]day|soon|for[ ](?:coffee|tea|a[ ](?:coffee|tea|chat|drink))))*$
        |\b(?:we|i)(?:[ ](?:'ve|have|just|already|also|had))*[ ](?:written|wrote|emailed|mailed|phoned|called|rung|rang)[ ](?:to[ ])?(?!you\b)(?:[^ ,]+[ ]){{1,5}}?(?:to[ ](?:ask|find[ ]out|check)|asking)[ ](?:if|whether|when|what|how|which)\b(?!.*\b(?:you|your)\b)
        |^(?:well[ ]|so[ ])?let[ ]'s[ ]see[ ](?:if|whether|how|what)[ ](?:that|this|it|they|he|she|we|i)\b(?!.*\b(?:you|your)\b)
        |\b(?:could|were|was)[ ](?:n't|not|unable)\b.*\b(?:until|before|till)[ ](?:we|i)[ ](?:had|knew|saw|got)\b""",
    "de": r"""\b(?:warten|warte|wartet|brauchen|brauche|fehlt|fehlen|bekommen|erwarten)\b(?!.*\b(?:euch|ihnen|dir|eure|eurer|ihre|ihrer|ihren|deine|deiner|bitte)\b).*\b(?<!fur[ ]den[ ])(?<!fur[ ]die[ ])(?<!fur[ ]das[ ])(?<!an[ ]die[ ])(?<!an[ ]den[ ])(?<!zur[ ])(?<!zum[ ])(?:{suppliers})\b
        |\b(?:wir|ich)\b.*\b(?:brauchen|brauche|benotigen|benotige)\b(?!.*\b(?:von|euch|ihnen|dir)\b).*\b(?:tage?|wochen?|stunden?|minuten?|monate?|zeit)$
        |\b(?:brauchen|brauche|benotigen|benotige)[ ](?:wir|ich)\b(?!.*\b(?:von|euch|ihnen|dir)\b).*\b(?:tage?|wochen?|stunden?|minuten?|monate?|zeit)$
        |\b(?:sie|du|ihr)\b.*\b(?:gebeten|gefragt|angefragt|gewunscht|bestellt)[ ](?:hatten|haben|hattest|hast|hattet|habt)\b
        |^(?:sie|du|ihr)[ ](?:fragten|fragtest|fragtet|hatten|haben|hattest|hast|hattet|habt)\b.*\b(?:gefragt|ob|nach)\b
        |\b(?:mussen|musst|mussten|solltet|sollten|solltest)[ ](?:sie|ihr|du)\b.*\b(?:sehen|ansehen|anschauen|sein|erleben|besuchen)\b
        |\bwie[ ](?:sie|du|ihr)[ ](?:sagten|sagtest|sagtet|wollten|wolltest|gesagt|vorgeschlagen)\b
        |\bwie[ ](?:gesagt|beantragt|gewunscht|besprochen|vereinbart|erbeten|gebeten)\b
        |\b(?:frage|fragen|klare|klaren|erfrage|besorge|besorgen)[ ](?:ich|wir)\b.*\b(?:selbst|selber|intern)\b
        |\b(?:ich|wir)[ ](?:frage|fragen|klare|klaren)\b.*\b(?:selbst|selber|intern)\b
        |\b(?:leite|leiten|schicke|schicken|sende|senden|liefere|liefern|mache|machen|baue|bauen|bringe|bringen)[ ](?:ich|wir)\b
        |\b(?:bitte[ ])?beachten[ ]sie\b|\bbitte[ ]beachte[nt]?\b
        |\b(?:warten|warte|wartet)\b(?!.*\b(?:euch|ihnen|dir|eure\w?|ihre\w?|deine\w?|bitte)\b).*\b(?:{materials})\b|\bauf[ ](?:das|die|den|unser\w*)[ ](?:\w+[ ])?(?:{materials}|{suppliers})[ ](?:warten|warte)\b
        |\b(?:warten|warte|wartet)\b(?!.*\b(?:euch|ihnen|dir|eure\w?|ihre\w?|deine\w?|bitte)\b).*\b(?:ruckmeldung|antwort|bescheid|angebot|ruckruf|zusage|entscheidung)[ ](?:der|des|vom|von[ ](?:der|den|unser\w*)|unser\w*)[ ](?!geschaftsfuhrung|geschaftsleitung|buchhaltung|chefs?\b|chefin\b|vorstand|abteilung)
        |\b(?:sobald|wenn|bis)[ ](?:das|die|der|unser\w*)[ ](?:\w+[ ])?(?:{suppliers})\b|\b(?:dem|der|den)[ ](?:{suppliers})[ ]fehl(?:t|en)\b
        |\b(?:sie|du|ihr)[ ](?:wollten|wolltest|wolltet)[ ](?:\w+[ ])?wissen\b
        |\bfehl(?:t|en)\b(?!.*\b(?:euch|ihnen|dir|eure\w?|ihre\w?|deine\w?|bitte)\b).*\b(?:{materials})\b
        |\b(?:vom|von[ ](?:der|den|unser\w*))[ ](?:{suppliers})\b(?!.*\b(?:ihre|eure|deine)\b).*\b(?:kein\w*|nicht|nichts)\b
        |^(?!.*\b(?:sie|euch|ihnen|dir|eure\w?|ihre\w?|deine\w?)\b).*\b(?:gegenseite|gegner\w*|gegenanwalt|gegenanwaltin)\b|\b(?:der|die|das|unser\w*)[ ](?:{suppliers})[ ](?:schlagt|empfiehlt|rat|bittet|fragt|mochte|braucht)\b(?!.*\b(?:sie|euch|ihnen|dir|von|eure\w?|ihre\w?|deine\w?|original\w*)\b)
        |\b(?:wer|welche\w?)[ ]von[ ]uns\b|\bkein\w*\b.*\bgebraucht$|\b(?:die|das)[ ](?:des|der)[ ](?:{suppliers})(?:e?s)?[ ]fehl
        |^(?!.*\b(?:sie|euch|ihnen|dir|du|ihr|ihre\w?|eure\w?|euer|deine?\w?|bitte)\b).*\b(?:kein\w*|nicht|nichts|sobald|wenn)\b.*\b(?:vom|von[ ](?:der|den|unser\w*))[ ](?:{suppliers}|amt|stadt)\b
        |\bohne[ ](?:ihre?n?|eure?n?|deine?n?|euch|sie|dich)\b.*\b(?:waren?|hatten?)\b
        |\bnichts[ ](?:mehr[ ])?(?:offen|unbezahlt)\b
        |\bohne[ ](?:\w+[ ])?(?:ruckmeldung|antwort|nachricht|zusage|bescheid|bestatigung|freigabe)[ ](?:der|des|vom|von[ ](?:der|dem|den))\b(?![ ](?:geschaftsfuhrung|geschaftsleitung|direktion|leitung|chefs?|chefin))(?!.*\b(?:ihre?\w?|eure?\w?)\b)
        |^(?!.*\b(?:sie|ihr|du|ihre?\w?|eure?\w?|deine?\w?|bitte)\b)(?!(?:jemand|wer|es|das|dann|also)\b)(?:[^ ]+[ ]){{1,3}}(?:gibt|sagt|schickt|nennt|meldet|teilt)[ ](?:mir|uns)\b
        |\b(?:wieder|nochmal|nochmals|erneut|einmal)[ ](?:\w+[ ])?(?:zusammenzuarbeiten|zusammenarbeiten)\b|\b(?:erst|nicht[ ]vor)\b.*\bfallig\b
        |\bja[ ]oder[ ](?:ein[ ])?nein\b.*\bnicht\b|\bfehlte?[ ](?:uns[ ])?nichts\b(?!.*\b(?:bis[ ]auf|ausser|als)\b)
        |\bschuld\w*\b.*\b(?:bier|kaffee|drink|abendessen|mittagessen|revanche|runde|kuchen)\b
        |^(?!.*\b(?:sie|ihnen|euch|dir|ihre?\w?|eure?\w?)\b).*\b(?:bleibt|bleiben|fehlt|fehlen|ubrig)\b.*\b(?:sockelleisten?|fugen|feinputz|reinigung|restarbeiten|anstrich|silikon)\b
        |^(?:am|ab|bis)[ ](?:\w+[ ]){{1,2}}(?:ist|sind|liegt|liegen|wird)\b.*\b(?:bereit|fertig)[ ]fur\b|\b(?:wird|werden)\b.*\bbereit[ ](?:fur|sein)\b
        |\b(?:das|unser|die|unsere)[ ](?:buro|studio|werkstatt|kanzlei|praxis|laden)\b.*\b(?:geschlossen|zu)$
        |\b(?:sie|ihr|du)[ ](?:brauchen|braucht|brauchst)[ ](?:[^ ,]+[ ]){{0,5}}?(?:nichts|nicht)[ ](?:[^ ,]+[ ]){{0,4}}?(?:zu[ ]\w+|\w+zu\w+en)$
        |\b(?:sollten?|durften?|mussten?)[ ](?:[^ ,]+[ ]){{0,6}}?bei[ ](?:ihnen|euch|dir)[ ](?:eingehen|ankommen|eintreffen|landen|(?:eingegangen|angekommen|eingetroffen)[ ]sein)$
        |^(?:damit|somit|dann)[ ](?:waren|sind)[ ]wir[ ](?:(?:jetzt|nun|dann|also)[ ])*(?:durch|fertig|am[ ]ende|am[ ]ziel)$
        |\bfrag(?:en[ ]sie|t|e)?[ ](?:mich|uns)[ ](?:(?:aber|bloss|jetzt|lieber|bitte)[ ])*nicht\b
        |\b(?:ware|hatte)\b[^,]*\bgewesen$
        |\bjemand[ ](?:vo[nm]|aus|beim?)[ ](?:der[ ]|dem[ ]|den[ ]|unser\w*[ ])?(?:{suppliers})\b""",
    "fr": r"""\b(?:attends|attendons|attend|faut|manque|manquent|reste)\b(?!.*\b(?:vous|votre|vos|toi|ton|ta|tes)\b).*\b(?<!pour[ ]le[ ])(?<!pour[ ]la[ ])(?<!pour[ ]l'[ ])(?<!a[ ]l'[ ])(?<!a[ ]la[ ])(?<!au[ ])(?:{suppliers})\b
        |\b(?:nous|me|il|on)\b.*\b(?:faut|faudra|avons[ ]besoin|ai[ ]besoin|a[ ]besoin)\b(?!.*\b(?:votre|vos|vous)\b).*\b(?:jours?|semaines?|heures?|minutes?|mois|temps)\b
        |\b(?:vous|tu)(?:[ ](?:nous|m'|me|l'|aviez|avez|avais|as|aviez))*[ ](?:demande[zs]?|demandiez|demandais|souhaitiez|vouliez)\b(?!.*\b(?:envoyer|transmettre|renvoyer|fournir)\b)
        |\b(?:devez|dois|devriez|devrais)[ ](?:absolument[ ])?(?:voir|etre|venir|gouter|avoir)\b
        |\b(?:a|sur|concernant|au[ ]sujet[ ]de)[ ](?:votre|ta)[ ]question\b
        |\bne[ ]reste[ ](?:plus[ ])?aucune?\b
        |\battendai(?:t|ent)[ ]de[ ](?:nous|moi)\b|\battends[ ](?:encore[ ])?l'[ ]ingenieur\w*\b
        |\btout[ ]le[ ]monde[ ](?:(?:nous|me)[ ])?demande\b
        |\bcomme[ ](?:demande|convenu|souhaite|promis)\b
        |\b(?:demanderai|demanderons|demande|demandons|verrai|verrons|vois)\b.*\b(?:moi|nous)[ ]memes?\b
        |(?<!vous[ ])(?<!t'[ ])\b(?:avons|avions|ai|avais)[ ](?:deja[ ])?(?:demande|reclame|sollicite)\b(?!.*\b(?:vous|toi)\b)(?:[ ][^ ,]+){{0,8}}?[ ](?:au?|aux)[ ]\w
        |\b(?:nous|j'|on)(?:[ ](?:avons|ai|a))?[ ]demande\b(?![ ](?:votre|vos|ton)).*\ba[ ]?(?:l'|la|le|notre|mon)?\b
        |\bveuillez[ ](?:bien[ ])?noter\b|\bnotez\b
        |\b(?:attends|attendons|attend)\b(?!.*\b(?:vous|votre|vos|toi|ton|ta|tes)\b).*\b(?:{materials})\b
        |\b(?:attends|attendons|attend)\b(?!.*\b(?:vous|votre|vos|toi|ton|ta|tes|direction|patron|patronne|chef|comite)\b).*\b(?:reponse|decision|feu[ ]vert|avis|devis)[ ](?:du|de[ ]la|de[ ]l'|des|de[ ]notre|de[ ]nos)\b
        |\b(?:des|jusqu'|quand)[ ](?:a[ ])?(?:ce[ ])?(?:que|qu'|l'|la|le|notre|[ ])*[ ]?(?:{suppliers})\b
        |\b(?:me|nous)[ ](?:reste|restent)\b.*\b(?:jours?|semaines?|heures?|minutes?|mois|temps)\b
        |\bnouvelles[ ](?:du|de[ ]la|des|de[ ]l')[ ](?:{suppliers})\b
        |\b(?:manque|manquent)\b(?!.*\b(?:vous|votre|vos|toi|ton|ta|tes)\b).*\b(?<!pour[ ]le[ ])(?<!pour[ ]la[ ])(?<!pour[ ]l'[ ])(?:{materials}|{suppliers})\b
        |^(?!.*\b(?:vous|votre|vos|toi|ton|ta|tes)\b).*\b(?:partie[ ]adverse|confrere)\b|\b(?:le|la|l'|notre)[ ](?:{suppliers})[ ](?:propose|suggere|conseille|recommande)\b(?!.*\b(?:vous|votre|vos|toi|ton|ta|tes)\b)
        |^(?!.*\b(?:vous|votre|vos|toi|ton|ta|tes|tu)\b).*\b(?:sans|recu|reception|accord|manque)[ ](?:\w+'?[ ]){{0,3}}(?:du|de[ ]la|des|de[ ]l')[ ](?:{suppliers})\b
        |\b(?:attends|attendons)[ ](?:donc[ ])?le[ ](?:jugement|permis|verdict)\b|\bqui[ ](?:de[ ]nous|d'[ ]entre[ ]nous|de[ ]notre[ ]equipe)\b
        |\bsans[ ](?:votre|vos|ton|ta|tes|vous)\b.*\b(?:aurions|aurais|aurait|serions|serais)\b
        |^(?:nous[ ]avons|j'[ ]ai|on[ ]a)[ ](?!besoin|hate).*\b(?:des[ ]reception|des[ ]que|une[ ]fois)\b
        |\b(?:reponse|repon\w+)[ ]a[ ](?:votre|ta|vos|tes)[ ]questions?\b
        |\bsans[ ](?:nouvelles|reponse|confirmation|retour)[ ](?:du|de[ ]la|des|de[ ]l')\b(?![ ](?:direction|patron|patronne|chef|comite))(?!.*\b(?:votre|vos)\b)
        |\bretravailler[ ]ensemble\b|\btravailler[ ](?:\w+[ ]){{0,2}}nouveau\b
        |\b(?:devez|dois)\b.*\b(?:biere|cafe|verre|diner|dejeuner|revanche|tournee|apero)\b|\boui[ ]ou[ ](?:un[ ])?non[ ]ne\b|\bsi[ ](?:le|la|l'|notre)[ ](?:{suppliers})\b(?!.*\b(?:vous|votre|vos|ton|ta|tes)\b)
        |^(?!.*\b(?:vous|votre|vos|toi|ton|ta|tes)\b).*\b(?:reste|restent|manque|manquent)\b.*\b(?:plinthes?|joints|finitions?|menage|nettoyage|enduit|poncage|retouches|{materials})\b
        |\b(?:sera|seront)[ ](?:alors[ ]|bien[ ])?pret\w*[ ]pour\b
        |\b(?:enverrons|enverrai|transmettrons|transmettrai|adresserons|adresserai)[ ](?:[^ ,]+[ ]){{0,6}}?pour[ ](?:votre[ ])?(?:validation|approbation|signature|accord|relecture|avis)$
        |\bje[ ]vous[ ](?:dois|devais)\b|\bnous[ ]vous[ ]devons\b|\bpouvez[ ](?:regarder|voir|consulter|telecharger)\b.*\bquand[ ]vous[ ]voulez$
        |\brappel\w*\b.*\b(?:bureau|bureaux|studio|atelier|agence|magasin)\b.*\bferme\w*\b
        |^(?!.*\b(?:ne|n'|personne|pas|si|dites|dis|des|quand|lorsque|aussitot)\b).*\b(?:sait|savons|sais)[ ](?:deja[ ]|bien[ ])?(?:combien|quand|comment|quel\w*)\b
        |\battend\w*[ ](?:les?|la|l'|des|une?)[ ](?:instructions?|retour|accord|reponse|aval|feu[ ]vert|validation|decision)[ ](?:de|d')[ ](?:sa|son|ses|leurs?)[ ](?!cote|part)
        |^(?!.*\bvous\b).*\b(?:j'|nous|on)[ ](?:(?:ai|avons|a)[ ])?(?:[^ ,]+[ ])?(?:pose|poserai|poserons|soumis|transmis)[ ](?:la|votre|ta|une)[ ]question[ ](?:a|au|aux)\b
        |^(?!.*\b(?:vous|votre|vos|tu|ton|ta|tes)\b).*\bil[ ]faudrait[ ](?:[^ ,]+[ ])?(?:decaler|reporter|repousser|retarder)[ ](?:le[ ](?:debut|demarrage|depart|chantier|lancement)|la[ ](?:livraison|pose)|les[ ]travaux|l'[ ]ouverture)\b
        |\bdevrai(?:t|ent)[ ](?:vous[ ]|te[ ]|t'[ ])?(?:[^ ,]+[ ])?(?:etre[ ](?:[^ ,]+[ ])?(?:chez|entre|livre\w*)|arriver|parvenir)\b
        |\bprend\w*[ ](?:[^ ,]+[ ]){{0,2}}plus[ ](?:de[ ]temps|longtemps)\b
        |\breste[ ](?:plus[ ])?qu'[ ]a[ ]vous[ ](?:remercier|souhaiter|dire|saluer|feliciter)\b
        |\bvous[ ](?:(?:me|nous)[ ])?l'[ ]aviez[ ](?:[^ ,]+[ ])?\w+e\b|\btu[ ](?:(?:me|nous)[ ])?l'[ ]avais[ ](?:[^ ,]+[ ])?\w+e\b
        |\b(?:repassiez|passiez|veniez|reveniez)[ ](?:[^ ,]+[ ])?nous[ ](?:re)?voir(?:[ ](?:un[ ]jour|bientot|a[ ]l'[ ]atelier))*$
        |\b(?:avons|ai)[ ](?:deja[ ])?(?:ecrit|telephone)[ ](?:a|au|aux)[ ](?!(?:vous|toi)\b)(?:[^ ,]+[ ]){{0,6}}?pour[ ](?:demander|savoir)\b(?!.*\b(?:vous|votre|vos|tu|ton|ta)\b)|\b(?:propos\w+|offr\w+)[ ](?:egalement|aussi)[ ](?!(?:de|d'|que|qu'|le|lundi|mardi|mercredi|jeudi|vendredi|demain|un[ ](?:rendez|rdv|creneau|appel|point))\b)""",
    "es": r"""\b(?:esperando|esperamos|espero|falta|faltan|espera|pendiente|pendientes)\b(?!.*\b(?:vosotros|ustedes|vuestro|vuestra|vuestros|vuestras|tu|su|usted)\b).*\b(?<!para[ ]el[ ])(?<!para[ ]la[ ])(?<!a[ ]la[ ])(?<!al[ ])(?:{suppliers})\b
        |\b(?:necesito|necesitamos|hacen[ ]falta|harian[ ]falta)\b(?!.*\b(?:que|vuestro|vuestra|tu|su)\b).*\b(?:dias?|semanas?|horas?|minutos?|mes|meses|tiempo)\b
        |\b(?:teneis|tienes)[ ]que[ ](?:ver|estar|venir|probar|ser)\b|\b(?:tienen|tiene)[ ]que[ ](?:ver|venir|probar)\b
        |\bno[ ](?:teneis|tienes|tiene|tienen|debeis|debes)\b
        |\b(?:pediste|pedisteis|pidio|pidieron|preguntaste|preguntasteis|preguntabas|preguntabais|pidieran|pedias|pediais)\b
        |\bcomo[ ](?:dijiste|dijisteis|dijo|queriais|querias)\b
        |\bcomo[ ](?:pediste|pedisteis|acordamos|hablamos|quedamos|solicito|solicitasteis)\b
        |\b(?:pido|preguntare|pregunto|preguntamos|pedimos|pedire|preguntaremos)[ ](?:yo|nosotros)\b
        |\bles?[ ]toca[ ]a[ ](?!usted)|\b(?:le|les)[ ](?:he|hemos)[ ](?:pedido|preguntado)[ ]a\b|\bun[oa][ ]de[ ]nosotr[oa]s\b|\b(?:vosotr[oa]s|ustedes|usted)[ ](?:me|nos)[ ]pregunt\w+|\bningun[oa][ ]de[ ](?:vosotr[oa]s|ustedes)\b
        |\bno[ ]hay[ ](?:noticias|novedades)\b(?!.*\b(?:vuestras|tuyas|suyas|vuestra|tu|su)\b)
        |\bsin[ ](?:luz|agua|corriente|internet|electricidad|linea|calefaccion|papel|tinta)\b
        |\b(?:tened|tenga|tengan|ten|tenes)[ ]en[ ]cuenta\b|\bpodeis[ ]compartir\w*
        |\b(?:esperando|esperamos|espero|esperan)\b(?!.*\b(?:vosotros|ustedes|vuestr\w+|tus?|sus?|usted|\w{{3,}}(?:steis|aste|iste))\b).*\b(?:{materials})\b
        |\b(?:esperando|esperamos|espero|esperan)\b(?!.*\b(?:vosotros|ustedes|vuestr\w+|tus?|sus?|usted|direccion|jefe|jefa|gerencia|comite|junta)\b).*\b(?:respuesta|decision|contestacion|presupuesto)[ ](?:del|de[ ](?:la|los|las|nuestr\w+))\b
        |\b(?:en[ ]cuanto|cuando|hasta[ ]que)[ ](?:\w+[ ])?(?:el|la|los|nuestr\w+)[ ](?:{suppliers})\b
        |\b(?:querias|queriais)[ ]saber\b
        |\bno[ ](?:nos|me)[ ]hac(?:e|en|ia|ian)[ ]falta\b(?!.*\b(?:mas[ ]que|sino|solo|salvo|excepto|pero)\b)
        |\btienen?[ ]que[ ]estar\b.*\b(?:{suppliers})\b|^(?!.*\bvuestr\w+).*\b(?:faltan?|quedan?)\b.*\b(?:dias?|semanas?|horas?|minutos?|meses)\b
        |\b(?:falta|faltan)\b(?!.*\b(?:vosotros|ustedes|vuestr\w+|tus?|sus?|usted)\b).*\b(?:{materials})\b
        |\b(?:cuando|hasta[ ]que|antes[ ]de[ ]que|para[ ]que)[ ](?:quiten|pongan|usen|utilicen|cambien|dejen|anadan)\b
        |\bno[ ](?:esperamos|espero)[ ](?:vuestra|tu|su)[ ](?:respuesta|contestacion)\b(?!.*\b(?:hasta|antes)\b)|\bsi[ ]o[ ](?:un[ ])?no[ ]no\b|\bpermitido[ ]pedir\b|\bno[ ](?:me|nos)[ ](?:extrana|sorprende)\b
        |\b(?:os|te|le|les)[ ]esper(?:o|amos)\b(?!.*\b(?:respuesta|noticias)\b)
        |^(?!.*\b(?:os|vuestr\w+|tus?|sus?|usted|le)\b).*\b(?:parte[ ]contraria|abogad[oa][ ]contrari[oa])\b|\b(?:el|la|nuestr[oa])[ ](?:{suppliers})[ ](?:propone|sugiere|aconseja|recomienda)\b(?!.*\b(?:os|vuestr\w+|tus?|sus?|usted)\b)
        |^(?!.*\b(?:vosotros|ustedes|vuestr\w+|tus?|sus?|usted)\b).*\b(?:sin|recibido|llegue|reciba\w*|tengamos|faltan?)[ ](?:\w+[ ]){{0,3}}(?:del|de[ ](?:la|los|nuestr\w+))[ ](?:{suppliers}|almacen)\b
        |\b(?:quien|quienes|cual)[ ]de[ ]nosotr[oa]s\b|\bdeb(?:es|eis)[ ](?:(?:todavia|aun)[ ])?una?[ ](?:visita|cafe|cerveza|cena|cana|copa|comida|revancha)\b
        |\bsin[ ](?:vuestr\w+|tus?|sus?|vosotros|usted)\b.*\b(?:habriamos|habria|hubieramos|hubiera)\b
        |\bsin[ ](?:noticias|respuesta|confirmacion)[ ](?:del|de[ ](?:la|los|las))\b(?![ ](?:direccion|jefe|jefa|gerencia|comite|junta))(?!.*\bvuestr\w+)
        |\b(?:pago|dinero|transferencia)[ ](?:del|de[ ]la)[ ](?:seguro|{suppliers})\b
        |\bvolver[ ]a[ ](?:trabajar|colaborar)\b|\b(?:vence|se[ ]paga|se[ ]abona)[ ](?:a[ ]la[ ](?:entrega|finalizacion)|al[ ]terminar)\b
        |^(?!.*\b(?:vosotros|vuestr\w+|tus?|sus?|usted)\b).*\b(?:quedan?|faltan?)\b.*\b(?:rodapies?|remates|limpieza|juntas)\b
        |\b(?:lunes|martes|miercoles|jueves|viernes|manana|enseguida|pronto)[ ](?:(?:os|te|le|les)[ ])?(?:mandamos|enviamos|mando|envio|pasamos|paso)\b.*\bpara[ ](?:su|tu|vuestra|vuestro)[ ](?:aprobacion|revision|visto|firma|validacion|conformidad)\b
        |\b(?:mandaremos|enviaremos|mandare|enviare|pasaremos|pasare)\b.*\bpara[ ](?:su|tu|vuestra|vuestro)[ ](?:aprobacion|revision|visto|firma|validacion|conformidad)\b
        |\b(?:podeis|puedes|puede|pueden)[ ](?:reenviar|compartir)(?:l[oa]s?)?\b
        |\b(?:record\w+|recuerd\w+)\b.*\b(?:oficina|estudio|taller|tienda|despacho)\b.*\b(?:cerrad\w+|cierra)\b
        |\b(?:me|nos)[ ]preguntaba(?:[ ]usted|is|s)\b|\blo[ ]que[ ](?:me|nos)[ ]pregunt(?:aba|abas|abais|aban|aste|asteis|aron|o)\b
        |^(?:le|les|os|te)?[ ]?(?:rogamos|ruego|pedimos|pido)[ ](?:que[ ])?(?:nos|me)[ ](?:disculp|perdon|excus)\w+
        |\besta[n]?[ ](?:a[ ]la[ ]espera|pendientes?)[ ]de[ ](?:(?:las|la|el|una)[ ])?(?:instrucciones|respuesta|confirmacion|decision|autorizacion)[ ]de[ ]su[ ](?:client\w+|mandante|representad\w+)\b
        |\b(?:hemos|he)[ ](?:ya[ ])?(?:escrito|llamado|preguntado|consultado)[ ](?:al?|con)[ ](?!(?:usted|vosotros|ustedes|ti)\b)(?:[^ ,]+[ ]){{1,6}}?(?:para[ ](?:preguntar\w*|saber|consultar\w*)|preguntando|si)\b(?!.*\b(?:os|usted|ustedes|vuestr\w+|tus?|te)\b)|\b(?:ofrecemos|proponemos)[ ]tambien[ ](?!(?:el|que|lunes|martes|jueves|viernes|manana|una?[ ](?:cita|llamada|reunion))\b)
        |\balguien[ ]del?[ ](?:la[ ]|los[ ])?(?:{suppliers})\b|\b(?:quien|cual|cuantos)[ ]de[ ]nosotr[oa]s\b
        |^se[ ]preguntaban?[ ]ustede?s?\b""",
    "it": r"""\b(?:la|vi|ti)[ ](?:ri)?aspett(?:iamo|o)[ ](?:(?:ancora|sempre|volentieri|tutti)[ ])*(?:alla[ ]prossima|presto|di[ ]nuovo|in[ ]negozio|in[ ]bottega|a[ ]braccia|con[ ]piacere)\b
        |\b(?:aspettando|aspettiamo|attendiamo|attendo|aspetto|attesa|manca|mancano|serve)\b(?!.*\b(?:voi|vostro|vostra|vostri|vostre|tuo|tua|suo|sua|lei)\b).*\b(?<!per[ ]il[ ])(?<!per[ ]la[ ])(?<!per[ ]l'[ ])(?:{suppliers})\b
        |\b(?:servono|serve|serviranno|abbiamo[ ]bisogno|ho[ ]bisogno|occorrono)\b(?!.*\b(?:vostro|vostra|vostri|vostre|tuo|tua|suo|sua)\b).*\b(?:giorni|giorno|settimane|settimana|ore|ora[ ]in[ ]piu|minuti|mesi|tempo)\b
        |\b(?:dovete|devi|dovreste|dovresti)[ ](?:vedere|essere|venire|provare|assaggiare)\b
        |\bnon[ ](?:(?:ci|mi)[ ])?(?:dovete|devi|deve|dovrete|vi|ti)\b|\bsi[ ]o[ ](?:un[ ])?no[ ]non\b|\bnon[ ](?:occorre|serve|occorrono|servono)[ ](?:che|alcun\w*|nessun\w*|piu)\b
        |\bnon[ ]se[ ]ne[ ]fa\b|\bmanca[ ](?:\w+[ ])?(?:poco|pochissimo)\b
        |\b(?:{suppliers})\b(?!.*\b(?:voi|vostr\w+|tuo|tua|tuoi|suo|sua|suoi|lei)\b).*\bnon[ ](?:(?:mi|ci)[ ])?(?:ha|hanno)[ ]ancora\b
        |\b(?:chiesto|richiesto|chiedevi|chiedeva|chiedevate|chiesti|chiesta|chieste)\b(?<!abbiamo[ ]chiesto)(?<!ho[ ]chiesto)
        |\bcome[ ](?:avevi|avevate|aveva|hai|avete|ha)[ ](?:detto|chiesto|scritto|suggerito)\b
        |\bcome[ ](?:richiesto|concordato|d'[ ]accordo|promesso|da[ ]accordi)\b
        |\b(?:abbiamo|ho)[ ](?:gia[ ])?chiesto[ ]a(?:l|lla|llo|i|gli|lle)?[ ](?!(?:voi|te|lei)\b)
        |^(?:cambia|cambiano|varia)[ ](?:solo|soltanto|unicamente|poco)\b
        |\b(?:chiedo|chiediamo|chiedero|chiederemo|verifico|verifichiamo)[ ](?:io|noi)\b
        |\b(?:vi|ti|le)[ ]ricord(?:o|iamo)[ ]che\b.*\b(?:siamo|saremo|sono|saro)\b
        |\b(?:potete|puoi|puo)[ ](?:condivider\w*|girarl\w*|inoltrarl\w*)\b
        |\b(?:aspettando|aspettiamo|aspetto|attendiamo|attendo)\b(?!.*\b(?:voi|vostr\w|tu[oaei]|suo[i]?|sua|sue|lei)\b).*\b(?:{materials})\b
        |\b(?:aspettando|aspettiamo|aspetto|attendiamo|attendo)\b(?!.*\b(?:voi|vostr\w|tu[oaei]|suo[i]?|sua|sue|lei|direzione|capo|comitato)\b).*\b(?:risposta|decisione|riscontro|preventivo)[ ](?:d[ae]l|d[ae]lla|d[ae]ll'|dei|di[ ]nostr\w)\b
        |\b(?:appena|quando|finche)[ ](?:il|la|l'|lo|i|nostr\w)[ ](?:{suppliers})\b|\b(?:volevate|volevi)[ ]sapere\b
        |\bnon[ ](?:ci|mi)[ ](?:serv(?:e|ono|iva|iranno|ira)|occorr(?:e|ono))\b(?!.*\b(?:che|tranne|solo|soltanto|altro|salvo)\b)
        |\b(?:manca|mancano)\b(?!.*\b(?:voi|vostr\w|tu[oaei]|suo[i]?|sua|sue|lei)\b).*\b(?:{materials})\b
        |^(?!.*\b(?:voi|vi|vostr\w|tu[oaei]|suo|sua|lei)\b).*\bcontroparte\b
        |^(?!.*\b(?:voi|vostr\w|tu[oaei]|suo[i]?|sua|sue|lei)\b).*\b(?:senza|ricevuto|arriva|ricevo|riceviamo|basta)[ ](?:\w+'?[ ]){{0,3}}(?:del|della|dell'|dei)[ ](?:{suppliers})\b
        |\b(?:chi|quale)[ ]di[ ]noi\b|\bnon[ ](?:aspettiamo|aspetto)[ ](?:la[ ](?:vostra|tua|sua)[ ]risposta|il[ ](?:vostro|tuo|suo)[ ]riscontro)\b(?!.*\bprima\b)
        |\bsenza[ ](?:il|la|i|le|di)[ ](?:vostr\w|su\w+|tu\w+|voi|lei|te)\b.*\b(?:avremmo|avrei|saremmo|sarei)\b
        |\bsenza[ ](?:notizie|risposta|conferma|riscontro|riscontri)[ ](?:dal|dallo|dalla|dall'|dai|del|della|dello|dell')\b(?![ ](?:direzione|capo|titolare|consiglio))(?!.*\b(?:vostr\w|sua|suo)\b)
        |\b(?:lavorare|collaborare)[ ](?:\w+[ ]){{0,2}}(?:nuovo|ancora)\b|\bpiacerebbe[ ]venire[ ]a(?:ll'|lla|l)\b|\b(?:dovete|devi)\b.*\b(?:birra|caffe|cena|pranzo|rivincita|pizza)\b
        |^(?!.*\b(?:vostr\w|tu[oae]|su[oae]|voi|lei)\b).*\b(?:resta|restano|manca|mancano)\b.*\b(?:battiscopa|rifiniture|stuccatura|pulizia|tinteggiatura|fughe)\b
        |\b(?:sara|saranno)[ ](?:tutto[ ]|tutte[ ])?pront\w[ ]per\b
        |^(?:(?:gia|entro)[ ])?(?:lunedi|martedi|mercoledi|giovedi|venerdi|domani|presto)[ ](?:(?:vi|le|ti)[ ])?(?:mandiamo|inviamo|mando|invio)\b|\b(?:manderemo|invieremo|mandero|inviero)\b.*\b(?:da|per)[ ](?:la[ ])?(?:vostra[ ]|sua[ ]|tua[ ])?(?:approv\w+|firm\w+|revisione)\b
        |\bricord\w+\b.*\b(?:ufficio|studio|laboratorio|negozio)\b.*\b(?:chius\w+|chiude)\b
        |\b(?:preg\w+|chied\w+)[ ](?:(?:cortesemente|gentilmente)[ ])?di[ ](?:scus|perdon)\w+
        |\b(?:attende|attendono|aspetta|aspettano)[ ](?:[^ ,]+[ ]){{0,2}}(?:istruzioni|risposta|conferma|decisione|riscontro)[ ](?:dell?a?|dall?a?|dell'|dall')[ ](?:su[oae]|loro)[ ](?:client\w+|assistit\w+|mandante)\b
        |\b(?:passaste|veniste|passasse|venisse)[ ](?:[^ ,]+[ ])?a[ ]trovarci$
        |\b(?:abbiamo|ho)[ ](?:gia[ ])?(?:scritto|telefonato|chiesto)[ ](?:al?|alla|all'|allo|ai|agli)[ ](?!(?:voi|lei|te)\b)(?:[^ ,]+[ ]){{0,6}}?(?:per[ ](?:chiedere|sapere)|chiedendo|se)\b(?!.*\b(?:vi|voi|lei|ti|vostr\w|su[oa]|tu[oa])\b)|\b(?:offriamo|proponiamo)[ ]anche[ ](?!(?:di|che|il|lunedi|martedi|giovedi|venerdi|domani|un[ ](?:incontro|appuntamento))\b)
        |\bqualcuno[ ]d\w+[ ](?:{suppliers})\b|\b(?:chi|quale|quanti)[ ]di[ ]noi\b""",
    "pt": r"""\b(?:voces?|tu)[ ]se?[ ]?perguntav\w+\b|\bperguntava\w?[ ]se\b|\bestava\w?[ ]na[ ]duvida\b
        |\b(?:espera|espero|esperamos|aguardo|aguardamos|esperando|aguardando|falta|faltam)\b(?!.*\b(?:vosso|vossa|vossos|vossas|seu|sua|teu|tua|voces|voce)\b).*\b(?<!para[ ]a[ ])(?<!para[ ]o[ ])(?<!enviar[ ]a[ ])(?:{suppliers})\b
        |\b(?:preciso|precisamos|precisaremos)[ ]de[ ](?:mais[ ])?(?:\w+[ ]){{0,2}}(?:dias?|semanas?|horas?|minutos?|mes|meses|tempo)\b
        |\b(?:voces|voce)[ ]tem[ ](?:de|que)[ ](?:ver|estar|vir|provar)\b
        |\bnao[ ](?:tem|tens|precisa\w*)\b
        |\b(?:pediu|pediram|pediste|perguntou|perguntaram|perguntaste|perguntavam|solicitou|solicitaram)\b
        |\b(?:voces?|(?:o|a)[ ]senhora?)[ ]queria\w?[ ]saber\b|\bquer(?:ias|ieis)[ ]saber\b
        |\bcomo[ ](?:disseste|disseram|disse|queriam|querias)\b
        |\bconforme[ ](?:pedido|combinado|solicitado)\b|^(?:(?:entretanto|entao|assim|e|ja|agora)[ ])*(?:avancamos|prosseguimos|seguimos)[ ](?:ja[ ])?(?:com|para)\b(?!.*\b(?:voces|voce|seu|sua|vosso|vossa|teu|tua)\b)
        |\b(?:a|sobre)[ ](?:tua|sua|vossa)[ ](?:pergunta|questao|duvida)\b
        |^so[ ](?:muda|mudam|altera)\b
        |\bcomo[ ](?:combinado|pedido)\b
        |\b(?:peco|pedimos|pedirei|pergunto|perguntamos|vejo)[ ](?:eu|nos)\b
        |\b(?:pedi|pedimos|perguntei|perguntamos)[ ](?:a[ ]|ao|aos|as)[ ]?(?:{suppliers})\b
        |\b(?:pedi|solicitei|solicitamos|requisitei|requisitamos)[ ](?:[^ ,]+[ ]){{0,5}}?aos?[ ](?!senhor)\w
        |\b(?:{suppliers})\b(?!.*\b(?:vosso|vossa|seu|sua|teu|tua|voces|voce)\b).*\bainda[ ]nao\b
        |\bnao[ ]ha[ ](?:noticias|novidades)\b(?!.*\b(?:vossas|suas|tuas|vossa|sua)\b)
        |\bfalta[ ](?:\w+[ ])?(?:pouco|pouquinho)\b
        |^(?:(?:esta|ta|entao|ok|beleza)[ ])?(?:fechado|fechou)(?:[ ]entao)?$
        |\b(?:podem|pode|podes)[ ](?:partilhar|compartilhar)\b|\binformamos[ ]que\b.*\bestamos\b
        |\b(?:espera|esperamos|aguardo|aguardamos|esperando|aguardando)\b(?!.*\b(?:voss\w+|seus?|suas?|teus?|tuas?|voces?)\b).*\b(?:{materials})\b
        |\b(?:espera|esperamos|aguardo|aguardamos|esperando|aguardando)\b(?!.*\b(?:voss\w+|seus?|suas?|teus?|tuas?|voces?|direcao|chefe|comite)\b).*\b(?:resposta|decisao|orcamento)[ ](?:do|da|dos|das)\b
        |\b(?:assim|logo|quando)[ ](?:que[ ])?(?:o|a|os|nosso|nossa)[ ](?:{suppliers})\b|\b(?:querias|queriam)[ ]saber\b
        |\b(?:falta|faltam)\b(?!.*\b(?:voss\w+|seus?|suas?|teus?|tuas?|voces?)\b).*\b(?:{materials})\b
        |^(?!.*\b(?:voces?|voss\w+|seus?|suas?|teu|tua)\b).*\bparte[ ]contraria\b
        |^(?!.*\b(?:voss\w+|seus?|suas?|teus?|tuas?|voces?)\b).*\b(?:sem|chegar|receber\w*|ficheiro|arquivo|fatura|factura|boleto)[ ](?:\w+[ ]){{0,2}}(?:do|da|dos|das)[ ](?:{suppliers})\b
        |\bsim[ ]ou[ ](?:um[ ])?nao[ ]nao\b|\bnao[ ](?:esperamos|espero|aguardamos)[ ](?:a[ ])?(?:vossa|tua|sua)[ ]resposta\b(?!.*\b(?:ate|antes)\b)|\b(?:quem|qual)[ ]de[ ]nos\b|\bespera[ ]d[ao]s?[ ](?:tuas?|vossas?|suas?)[ ]visitas?\b
        |\bsem[ ](?:[ao]s?[ ])?(?:voss\w+|suas?|tuas?|seus?|teus?|voces?)\b.*\b(?:teriamos|teria|seria|estariamos)\b
        |\bsem[ ](?:noticias|resposta|confirmacao|retorno)[ ](?:do|da|dos|das)\b(?![ ](?:sua|vossa|tua|seu|direcao|chefe|diretoria|conselho))
        |^(?!.*\b(?:voces?|voss\w+|seus?|suas?|favor)\b)(?:o|a|os|as)[ ](?:[^ ]+[ ]){{1,3}}(?:diz|manda|envia|da|passa|avisa)[ ](?:me|nos)\b
        |\b(?:trabalhar\w*|colaborar\w*)[ ](?:\w+[ ]){{0,2}}(?:novo|outra[ ]vez)\b|\bdev(?:em|e|es)\b.*\b(?:cerveja|cafe|jantar|almoco|copo|desforra|rodada)\b
        |^(?!.*\b(?:voss\w+|seus?|suas?|voces?)\b).*\b(?:falta|faltam|resta|restam)\b.*\b(?:rodapes?|acabamentos?|pintura|limpeza|rejunte)\b
        |\b(?:segunda|terca|quarta|quinta|sexta|amanha|breve)[ ](?:(?:vos|te|lhe|lhes)[ ])?(?:enviamos|mandamos|envio|mando)\b.*\bpara[ ](?:a[ ])?(?:vossa[ ]|sua[ ]|tua[ ])?(?:aprovacao|revisao|assinatura|validacao)\b
        |\b(?:enviaremos|mandaremos|(?:vou|vamos)[ ](?:enviar|mandar))\b.*\bpara[ ](?:a[ ])?(?:vossa[ ]|sua[ ]|tua[ ])?(?:aprovacao|revisao|assinatura|validacao)\b
        |\b(?:vos|lhe|lhes|te)[ ](?:devo|devemos)\b|\bnoticias[ ]nossas\b|\bansios[oa]s?[ ]por[ ](?:vos|te|os|as|o|a)[ ](?:ver|receber|conhecer)\b
        |\b(?:lembr\w+|record\w+)\b.*\b(?:escritorio|estudio|atelie\w*|oficina|loja)\b.*\b(?:fechad\w+|fecha|encerrad\w+)\b
        |^(?!.*\b(?:nao|ninguem|se)\b).*\b(?:sabe|sabemos|sei)[ ](?:ja[ ])?(?:quantos|quantas|quando|como|onde|quem|qual)\b|\bdisse(?:ram)?[ ](?:nos|me)[ ](?:ja[ ])?(?:qual|quantos|como|quando|onde|quem)\b
        |\b(?:pedimos|peco)[ ](?:lhes?[ ]|vos[ ])?que[ ](?:nos|me)[ ](?:desculp|perdo)\w+
        |\b(?:aguarda|aguardam|espera|esperam)[ ](?:[^ ,]+[ ]){{0,2}}(?:instrucoes|resposta|confirmacao|decisao|indicacoes)[ ]d[ao]s?[ ](?:(?:sua|seu)[ ])?(?:client\w+|constituinte|mandante)\b
        |\bteria[ ]sido\b
        |\b(?:passassem|viessem|passasse|viesse)[ ](?:por[ ]ca|visitar[ ]nos)(?:[ ]um[ ]dia)?$
        |\b(?:escrevemos|escrevi|ligamos|liguei|telefonamos|perguntamos|perguntei)[ ](?:ja[ ])?(?:ao?|aos|as|para[ ][oa])[ ](?!(?:voce|si|vos)\b)(?:[^ ,]+[ ]){{0,6}}?(?:a[ ]perguntar|para[ ](?:perguntar|saber)|perguntando|se)\b(?!.*\b(?:voce|voces|vos|lhes?|te|voss\w+|sua?|teu|tua)\b)|\b(?:oferecemos|propomos)[ ]tambem[ ](?!(?:a|que|segunda|terca|quarta|quinta|sexta|amanha|uma[ ](?:reuniao|chamada))\b)""",
    "nl": r"""^(?:vanavond|vanmiddag|vandaag|morgen|morgenochtend|overmorgen|straks|daarna|maandag|dinsdag|woensdag|donderdag|vrijdag)[ ](?!heb|moet|wil|verwacht|wacht|zou|kan|mag)\w+[ ](?:ik|we|wij)\b(?!.*\b(?:je|jij|jullie|u|uw|jouw)\b)
        |^(?:heb|heeft|hebben)[ ](?:je|u|jullie)[ ](?:\w+[ ])?zin[ ](?:om|in)\b
        |\b(?:wachten|wacht|missen|mis|ontbreekt|krijgen|verwachten)\b(?!.*\b(?:jullie|je|jouw|uw|u)\b).*\b(?<!voor[ ]de[ ])(?<!voor[ ]het[ ])(?:{suppliers})\b
        |^(?!.*\b(?:jullie|je|jouw|uw|u)\b)(?=.*\b(?:we|wij|ik)\b)(?=.*\b(?:dag|dagen|week|weken|uur|minuten|maand|tijd)\b).*\bnodig\b
        |\b(?:je|jullie|u)[ ](?:vroeg|vroegen|had|hadden|hebt|hebben|heeft)\b(?!.*\b(?:zou|zouden|beloofd)\b).*\b(?:om|of|naar|gevraagd|vroeg|vroegen)\b
        |\bwaar[ ](?:je|jullie|u)[ ]om[ ](?:vroeg|vroegen|gevraagd)\b
        |\b(?:{suppliers})[ ](?:heeft|is|kan|wil|laat)\b(?!.*\b(?:jullie|je|jouw|uw|u)\b).*\bnog[ ](?:niet|geen)\b
        |\bja[ ]of[ ](?:een[ ])?nee\b.*\bniet\b|\bontbreekt[ ](?:er[ ])?niets\b(?!.*\b(?:behalve|dan|op)\b)|\b(?:biertje|bier|pilsje|koffie|drankje|etentje|revanche|rondje)\b.*\bschuldig\b
        |\btermijn[ ]is[ ](?:binnen|betaald|ontvangen|voldaan)\b
        |\bzoals[ ](?:gevraagd|afgesproken|besproken|gewenst|verzocht)\b
        |\b(?:vraag|vragen)[ ](?:ik|we|wij)\b.*\b(?:zelf)\b
        |\b(?:jullie|je|u)[ ](?:moeten|moet)\b.*\b(?:zien|zijn|komen|proeven)\b
        |^(?:ik|we|wij)[ ](?:stuur|sturen|mail|mailen|geef|geven|lever|leveren|bel|bellen|zet|zetten)\b(?!.*\bnodig\b)
        |\b(?:houd|houdt|hou)[ ]er[ ]rekening\b
        |\b(?:wachten|wacht)\b(?!.*\b(?:jullie|je|jouw|uw|u)\b).*\b(?:{materials})\b
        |\b(?:wachten|wacht)\b(?!.*\b(?:jullie|je|jouw|uw|u|directie|baas|bestuur)\b).*\b(?:antwoord|reactie|besluit|offerte)[ ]van[ ](?:de|het|onze)\b
        |\b(?:zodra|als|tot)[ ](?:de|het|onze)[ ](?:{suppliers})\b|\b(?:je|jullie|u)[ ](?:wilde|wilden)[ ]weten\b
        |\b(?:ontbreekt|ontbreken|mist|missen)\b(?!.*\b(?:jullie|je|jouw|uw|u)\b).*\b(?:{materials})\b
        |^(?!.*\b(?:jullie|je|u|uw|jouw)\b).*\b(?:wederpartij|tegenpartij)\b
        |^(?!.*\b(?:jullie|je|jouw|uw|u)\b).*\b(?:zonder|zodra|geen)[ ](?:\w+[ ]){{0,3}}van[ ](?:de|het|onze)[ ](?:{suppliers})\b
        |\b(?:wie|welke)[ ]van[ ]ons\b
        |\bzonder[ ](?:jullie|uw|je|u|jou)\b.*\b(?:waren|hadden|had|was)\b
        |\bop[ ](?:uw|je|jouw|jullie)[ ]vra(?:ag|gen)\b
        |^(?:ik|we|wij)[ ](?:kijk|kijken|controleer|controleren|check|checken|bekijk|bekijken|overleg|overleggen)\b(?![ ]uit)
        |\bzonder[ ](?:bericht|antwoord|reactie|bevestiging)[ ]van[ ](?:de|het|onze)\b(?![ ](?:directie|baas|leiding|bestuur))(?!.*\b(?:jullie|uw)\b)
        |^(?!.*\b(?:u|je|jullie|uw|jouw|graag)\b)(?!(?:iemand|wie|even|dan|maar|en|of|gewoon|alsjeblieft|alstublieft|svp|aub|nu|eerst)\b)(?:[^ ]+[ ]){{1,3}}(?:laat|geeft|stuurt|zegt|belt|mailt)[ ](?:me|mij|ons)\b
        |\bweer\b.*\bsamen[ ]te[ ]werken\b|\bgraag[ ]naar[ ](?:de|het|uw|jullie)\b.*\bkomen\b
        |^(?!.*\b(?:jullie|je|jouw|uw|u)\b).*\b(?:rest|resteert|ontbreekt|ontbreken|missen)\b.*\b(?:plint|plinten|voegen|schilderwerk|afwerking|schoonmaak|{materials})\b
        |^(?:\w+dag|morgen|straks|binnenkort|vanmiddag)[ ](?:sturen|stuur|mailen|mail)[ ](?:we|wij|ik)\b|\bstuur[ ](?:\w+[ ])?gerust[ ]door\b
        |\bherinner\w*\b.*\b(?:kantoor|studio|werkplaats|winkel)\b.*\b(?:gesloten|dicht)\b|\b(?:kantoor|studio|werkplaats|winkel)\b.*\b(?:gesloten|dicht)[ ]is$
        |^(?!.*\b(?:je|jij|jullie|u|uw|jou)\b).*\bwacht(?:en)?[ ](?:[^ ,]+[ ]){{0,2}}(?:instructies|antwoord|akkoord|reactie|besluit|toestemming)[ ]van[ ](?:haar|zijn|hun)[ ]
        |\b(?:leuk|fijn|gezellig)[ ]zijn[ ]als[ ](?:jullie|je|u)[ ](?:(?:nog|weer)[ ])*(?:eens[ ])?(?:langskom\w*|langs[ ]\w*kom\w*)$
        |\b(?:bieden|bied)[ ](?:wij[ ]|we[ ]|ik[ ])?(?:(?:u|je|jullie)[ ])?ook\b
        |\b(?:ik|we|wij)[ ](?:heb|hebben)[ ](?:[^ ,]+[ ]){{0,2}}?(?:een|twee|drie|paar|wat)[ ](?:(?:dag|dagen|dagje|week|weken|uur|of|twee|drie|tijd)[ ]){{1,4}}nodig[ ]om\b
        |\b(?:kijk|controleer|check|loop|reken|lees|bestel|regel|betaal)[ ]ik[ ](?:[^ ,]+[ ])?zelf\b""",
    "ru": r"""^(?:вы|ты)[ ](?:\w+[ ])?(?:сомневал\w+|гадал\w*)\b
        |\b(?:ждем|жду|ожидаем|ожидаю|нет|нужно|нужен|нужна)\b(?!.*\b(?:вас|ваш\w*|вам)\b).*\b(?<!для[ ])(?:{suppliers})\b
        |\b(?:ждем|жду|ожидаем|ожидаю)\b(?!.*\b(?:вас|ваш\w*|вам|тебя|тво\w+)\b).*\bот[ ]\w
        |\b(?:ждем|жду|ожидаем|ожидаю)[ ](?:ее|его|их|поставку|поставки)[ ](?:в|завтра|сегодня|на)\b(?!.*\b(?:вас|тебя)\b)
        |\b(?:{suppliers})[ ](?:\w+[ ])?(?:еще|так[ ]и|пока)[ ]не\b(?!.*\b(?:вас|ваш\w*|вам)\b)
        |\b(?:ждем|жду)[ ]вас[ ](?:в|завтра|сегодня|снова)\b
        |\bотвеча(?:ю|ем)[ ]на\b|\bв[ ]ответ[ ]на\b
        |\bосталось[ ](?:\w+[ ])?(?:чуть|немного|недолго)\b
        |\b(?:нам|мне|ему|еи|им|\w{{3,}}(?:щику|нику|тору|леру|графу))\b.*\b(?:нужно|нужны|потребуется|понадобится|надо|нужен)\b(?!.*\b(?:вас|ваш\w*)\b).*\b(?:день|дня|дней|недел\w|час\w*|минут\w*|месяц\w*|время|времени)\b
        |\b(?:вам|тебе)\b[^,]*\bне[ ](?:нужно|надо|придется)\b|\bне[ ](?:нужно|надо)[ ](?:вам|тебе)\b
        |\bвы[ ](?:спрашивали|просили|спросили|хотели[ ]знать|запрашивали)\b
        |\b(?:как[ ])?(?:и[ ])?(?:договаривались|(?<!вы[ ])(?<!ты[ ])обещал\w?)\b
        |\b(?:попросили|попросил|попросила|спросил\w?|попрошу|спрошу|уточню|попросим)\b(?!.*\b(?:вас|у[ ]вас)\b)
        |(?<!вы[ ])\bпросил\w?[ ](?!вас|тебя|\w+т[ьи](?:ся)?\b)\w+[ ](?:[^ ,]+[ ]){{0,3}}?\w+т[ьи](?:ся)?\b
        |\bкак[ ]вы[ ](?:и[ ])?(?:хотели|просили|желали|решили|сказали|говорили|предложили)\b
        |\b(?:надо|нужно|стоит|обязательно)[ ](?:\w+[ ])?(?:увидеть|посмотреть|видеть|побывать|попробовать)\b
        |\b(?:к|по)[ ](?:вашему|твоему)[ ]вопросу\b
        |\bне[ ]остал(?:ось|ся|ась|ись)\b(?!.*\b(?:кроме|только)\b)
        |\bобратите[ ]внимание\b|\bучтите\b
        |\b(?:ждем|жду|ожидаем)\b(?!.*\b(?:вас|ваш\w*|вам)\b).*\b(?:{materials})\b|\b(?:как[ ]только|когда|пока)[ ](?:не[ ])?(?:{suppliers})\b
        |^(?!.*\b(?:вас|вам|ваш\w*|вы)\b).*\bпротивн\w+[ ]сторон\w*
        |^(?!.*\b(?:вас|ваш\w*|вам|тебя|тво\w+)\b).*\b(?:без|получим|придет|счет)[ ](?:\w+[ ]){{0,3}}от[ ](?:{suppliers})\b
        |\bкто[ ]из[ ]нас\b|\bне[ ](?:ждем|жду|ожидаем)[ ](?:вашего|твоего)[ ]ответа\b(?!.*\b(?:до|раньше)\b)|\bна[ ](?:ваш|твои)[ ]вопрос\b|\bс[ ](?:вас|тебя)\b.*\b(?:пиво|кофе|ужин|обед|реванш|бутылка|шампанское)\b
        |\bесли[ ](?:мэрия|банк|суд|нотариус|{suppliers})\b(?!.*\b(?:вас|вам|ваш\w*)\b)
        |\bбез[ ](?:ваш\w+|тво\w+|вас|тебя)\b.*\bбы\b
        |\bбез[ ](?:ответа|вестеи|новостеи|подтверждения)[ ]от\b(?![ ](?:вас|тебя|вашего|вашеи|директора|начальства))
        |\b(?:нам|мне)[ ](?:нужн\w+|понадобится|потребуется|надо)[ ](?:еще[ ])?(?:(?:примерно|около|хотя[ ]бы|одн\w+|пар[ау]|несколько|два|две|три|\d+)[ ])*(?:дн\w+|недел\w+|час\w*|минут\w*|месяц\w*|времени)\b
        |\b(?:вы|ты)[ ](?:\w+[ ])?хотел\w*[ ](?:узнать|знать|спросить)\b
        |\bснова[ ](?:по)?работать\b|\bсрок\w*[ ]подачи\b(?!.*\b(?:вас|вам|вы|ваш\w*)\b)
        |^(?!.*\b(?:вас|вам|ваш\w*|тво\w+)\b).*\b(?:осталось|остались|не[ ]хватает)\b.*\b(?:плинтус\w*|затир\w*|покрас\w*|уборк\w*|отделк\w*|лаком)\b
        |\b(?:пришлем|пришлю|вышлем|вышлю|отправим|отправлю|направим)\b.*\bна[ ](?:ваше[ ])?(?:согласование|утверждение|проверку|подпись|одобрение)\b
        |\b(?:нужно|надо)[ ](?:\w+[ ])?(?:обсудить|посоветоваться)[ ](?:\w+[ ])?с[ ](?!вами|тобои)
        |\b(?:нашему|нашеи|нашим)[ ]\w+[ ](?:нужно|нужны|нужен|понадобится)\b.*\b(?:дн\w+|недел\w+|час\w*|минут\w*)\b
        |\b(?:приезжаите|приходите|заезжаите)[ ](?:\w+[ ])?с[ ](?:детьми|собакои|семьеи)\b|\bпозвоните[ ]в[ ](?:дверь|звонок|домофон)\b
        |\bофис\w*\b.*\b(?:закрыт\w*|не[ ]работает)\b|\b(?:студия|мастерская|магазин)\b.*\b(?:закрыт\w*|не[ ]работает)\b
        |^(?!.*\b(?:вас|вам|ваш\w*|тебя|тво\w+)\b).*\b(?:разрешени\w|согласовани\w|заключени\w|выписк\w)[ ](?:мы[ ])?(?:ждем|жду|ожидаем)\b
        |\bне[ ]хватало\b(?!.*\b(?:бы|вас|вам|ваш\w*)\b)
        |\b(?:обратил\w+|обращал\w+)[ ](?!.*\b(?:вам|тебе)\b)(?:[^ ,]+[ ]){{0,3}}?с[ ](?:просьбои|вопросом)\b""",
}

_FAR = ".*"
_NEAR = ".{0,300}"
"""Letters in which somebody says it: in 150 words of hostile length nobody looks to the end from each of them."""


@cache
def ours(language: str) -> re.Pattern[str]:
    """A clause that holds one of these leaves nothing to the reader, unless it asks with a question mark."""
    filled = _PATTERNS[language].format(suppliers=SUPPLIERS[language], materials=_MATERIALS[language])
    return re.compile(filled.replace(_FAR, _NEAR), re.VERBOSE)


ASKED_US: Mapping[str, re.Pattern[str]] = {
    "de": re.compile(
        r"(?:sie|ihr|du)\b[^,]{0,40}\b(?:fragten|fragtet|fragtest|gefragt|wollten[ ]wissen|wolltet[ ]wissen|wissen[ ]wollen)$"
        r"|\b(?:wollten[ ]sie|wolltet[ ]ihr|wolltest[ ]du)[ ]wissen$|^(?:sie[ ]wollten|ihr[ ]wolltet|du[ ]wolltest)[ ]wissen$"
        r"|^(?:na[ ]|also[ ])?mal[ ](?:sehen|schauen|gucken|abwarten)$|^(?:wir[ ]wissen|ich[ ]weiss|(?:der|die|unsere?)[ ]\w+[ ]weiss)(?:[ ](?:ja|schon|bereits|jetzt|nun|inzwischen))*$",
        re.VERBOSE,
    ),
    "ru": re.compile(
        r"(?:вы|ты)[ ](?:\w+[ ]){0,2}?(?:спрашивали?|спрашивала|спросили?|спросила|интересовал\w+|сомневал\w+|хотел\w*[ ](?:знать|узнать|спросить))$"
        r"|^(?:мы[ ](?:уже[ ])?знаем|я[ ](?:уже[ ])?знаю|(?!никто)\w+[ ]знает)$",
        re.VERBOSE,
    ),
}
"""A clause that ends so, where a pause parts it from what they asked, or what is known: the next one asks nothing."""
