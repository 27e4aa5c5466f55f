"""Some of it now, and what is left named by itself: "the other two", "four of the six"; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.DECIDED: {
        "en": """
            < [and|ok|sorry|so] [,] the|these last|final|remaining|other two|three|four|five|six >
            < [and|ok|sorry|so] [,] the|these last|final|remaining|other [two|three|four|five|six] pages|texts|photos|pictures|images|files|documents|drawings|plans|scripts >
            rest|remainder|others|other|remaining .. is|are|'s|follows|follow|comes|goes [all|also|now|already] attached|enclosed|below|included|herewith >
            rest|remainder|others|other|remaining .. is|are|'s|follows|follow|comes|goes [all|also|now|already] attached|enclosed|below|included|herewith , ~
            rest|remainder|others|other|remaining .. is|are|'s|follows|follow|comes|goes [all|also|now|already] in|on the|this|that [same|attached|shared] attachment|attachments|annex|enclosure|zip|folder|file|link|drive|cloud >
            rest|remainder|others|other|remaining .. is|are|'s|follows|follow|comes|goes [all|also|now|already] in|on the|this|that [same|attached|shared] attachment|attachments|annex|enclosure|zip|folder|file|link|drive|cloud , ~
        """,
        "de": """
            < [und|hier|so] [,] die letzten|restlichen|übrigen|anderen|fehlenden beiden|zwei|drei|vier|fünf|sechs >
            < [und|hier|so] [,] die letzten|restlichen|übrigen|anderen|fehlenden [beiden|zwei|drei|vier|fünf|sechs] seiten|texte|fotos|bilder|dateien|unterlagen|dokumente|pläne >
            rest|restlichen|anderen|übrigen|fehlenden .. folgt|folgen|kommt|kommen [hier|gleich] im|in|als [der] anhang|anlage >
        """,
        "it": """
            < [e|ecco] [,] gli|le|i ultimi|ultime|altri|altre|restanti|rimanenti due|tre|quattro|cinque|sei >
            < [e|ecco] [,] gli|le|i due|tre|quattro|cinque|sei restanti|rimanenti|mancanti >
        """,
        "pt": """
            < [e|aqui] [,] os|as últimos|últimas|outros|outras|restantes dois|duas|três|quatro|cinco|seis >
            < [e|aqui] [,] os|as dois|duas|três|quatro|cinco|seis últimos|últimas|outros|outras|restantes >
            resto|restante|restantes|outros|outras|demais .. segue|seguem|vai|vão|está|estão [também|já] em|no|nos|na anexo|anexos|pasta >
            resto|restante|restantes|outros|outras|demais .. segue|seguem|vai|vão|está|estão [também|já] em|no|nos|na anexo|anexos|pasta , ~
        """,
        "fr": """
            reste|suite|autres .. suit|suivent|vient|viennent [ici|aussi] en|dans [la|le] pièce|pièces|pj|fichier [jointe|jointes|joint] >
        """,
        "nl": """
            rest|andere|anderen|overige .. volgt|volgen|komt|komen [hier|ook] in|als de|het bijlage|bijlagen|bestand >
        """,
    },
    Mark.FUTURE: {
        "en": "{we} pass|forward|send|hand it|them|that|this [on|over] as|once|when ~",
        "de": "leite|leiten|reiche|reichen|schicke|schicken [ich|wir] [ihnen|dir|euch] [weiter|nach] [,] sobald|wenn ~",
        "fr": "fais|faisons|fait|passe|passons|transmets|transmettons [suivre|parvenir] dès|quand|lorsque|sitôt|aussitôt ~",
        "es": "[lo|la|los|las] reenvío|reenviamos|remito|paso|mando|envío|enviamos en|apenas|cuando [cuanto] ~",
        "it": "giro|inoltro|mando|invio|giriamo|inoltriamo|mandiamo|inviamo [appena|non] appena|quando ~",
        "pt": "reenvio|reenviamos|remeto|encaminho|mando|envio|enviamos|passo [a|o|as|os] assim|logo que ~",
        "nl": """
            stuur|sturen|geef|mail [ik|we|wij] [je|u|jullie] [die|hem|het|ze] [door|na|toe] zodra|als ~
            zet|zetten|stuur|sturen|geef|geven|mail|speel|leid ik|we|wij [je|u|jullie] [die|hem|het|ze|alles] [dan|aan] [je|u|jullie] [door|na|toe|over] zodra ~
            zet|zetten|stuur|sturen|geef|geven|mail|speel|leid ik|we|wij [je|u|jullie] [die|hem|het|ze|alles] [dan|aan] [je|u|jullie] [door|na|toe|over] zo gauw|snel ~
        """,
        "ru": "перешлю|перешлём|пришлю|вышлю|передам|дошлю [вам|тебе|его|её|их] [,] как|когда [только] ~",
    },
    Mark.REST: {
        "en": """
            second|third|next one|batch|part|half|lot on|by|next|tomorrow|to|later ~
            the last|other|remaining two|three|four|few|one|ones ~
            one|two|three|four|five|six|seven|eight|nine|ten|half|most|some|part of [the|them|those] two|three|four|five|six|seven|eight|nine|ten|it|them|texts|photos|files|pictures ~
            theirs|his|hers|others|last|rest|remaining|final|third|fourth|other|missing [one|ones|two|three|few|bits|pages|part] ~ {will}|follow|follows|wait|waiting|come|comes|coming|land|get|still|as|when|once|by|on|tomorrow|next|later|needs
            minus the|one|two|a ~
            all|everything|them|those|lot|set|ones|files|photos|pictures|pages|texts|documents|papers|answers|points|sheets|signed|done|attached|ready ~ except|apart [from|for] the|one|two|a ~
            < except|apart [from|for] one|two ~
            still|also|only|one|two|just [one|two|a|few|the|three] [still] missing|outstanding|lacking|to come ~
            < [and|but] [the] rest|others|remainder [,] when|once|as|after ~
        """,
        "de": """
            der|die|das zweite|dritte|nächste [teil|schwung|ladung|hälfte] am|bis|morgen|nächste|kommt|folgt ~
            die letzten|anderen|übrigen|restlichen|fehlenden beiden|zwei|drei|paar ~
            der|die|das|den|dem [letzte|letzten|restliche|restlichen|übrige|übrigen|fehlende|fehlenden|andere|anderen|dritte|zweite|noch] letzte|letzten|restliche|restlichen|übrige|übrigen|fehlende|fehlenden|anderen|rest ~ kommt|kommen|folgt|folgen|schicke|schickt|liefere|liefert|reiche|bekommst|bekommt|bekommen|erst|noch|muss|müssen|schreibt|macht|nach
            für die|den übrigen|restlichen|anderen|rest|zweiten ~
            bis auf ein|eine|einen|zwei|drei|die|den|das ~
            [nur] die|der|das ~ fehlt|fehlen noch|leider|mir|uns ~
            < [und|aber] der|die|das|den rest|restlichen|anderen|übrigen|rest [gibts|gibt] [es] [,] wenn|sobald|falls|nach ~
        """,
        "fr": """
            le|la|l' second|seconde|deuxième|suite|troisième [lot|partie|moitié] lundi|mardi|mercredi|jeudi|vendredi|demain|suit|arrive ~
            le|la|l' second|seconde|deuxième|suite|troisième [lot|partie|moitié] la|en|en semaine|fin|début|cours ~
            les deux|trois|quatre [derniers|dernières|autres] derniers|dernières|autres|manquants [textes|photos|pages] suivent|suivront|arrivent|arriveront|viennent|viendront|manquent|demain|{time}|dès|plus|bientôt|d'|ici|encore|je|on|nous|,|quand|la|en|au|attendent ~
            {we} ~ les deux|trois|quatre derniers|dernières|autres|manquants ~
            [pour] les|le|la|l' autres|reste|suite|restant|restants|dernier|dernière|troisième|derniers|dernières|manquants|manquantes ~ suit|suivent|arrive|arrivent|arrivera|arriveront|comptez|compte|suivra|suivront|viendra|viendront|envoie|envoient|demain|plus|dès|envoie|vous|te ~
            [il] [ne] manque|manquent [encore|plus|juste|toujours|que] ~
            sauf|hormis|excepté|hors le|la|les|un|une|deux ~
            deux|trois|quatre|cinq|moitié sur|des les|deux|trois|quatre|cinq|six|huit ~
            les|le|la autres|reste|suite , je|on|nous dois|doit|devons encore ~
            un|une|le|la premier|première .. en attendant ~
            celles|ceux|celle|celui .. dès que|qu' ~
            < [et|mais] le|les|la reste|autres|suite [,] quand|dès|lorsque|après ~
            celle|celui|celles|ceux de|des|du|d' ~ arrive|arrivera|arriveront|suit|suivra|suivront|viendra|viendront|parviendra ~
        """,
        "es": """
            la|el segunda|segundo|tercera|siguiente [parte|tanda|lote] [el|para|la] [el|la] {time} ~
            la|el|las|los última|último|últimas|últimos|tercera|tercero|otra|otro|otras|otros|resto|restantes|demás ~ está|están|sigue|siguen [en] camino|pendiente|pendientes|mañana|luego|después|aparte ~
            la|el|las|los última|último|últimas|últimos|tercera|tercero|otra|otro|otras|otros|resto|restantes|demás ~ va|van mañana|luego|después|aparte|de|para ~
            las|los dos|tres|cuatro últimos|últimas|otras|otros|restantes [,|los|las] llegan|llegarán|os|te|las|los|{time}|faltan|luego|después|en|cuando|vendrán|siguen|el|la|van ~
            los|las últimos|últimas dos|tres ~
            la|el|las|los última|último|últimas|últimos|tercera|tercero|otra|otro|otras|otros|resto|restantes|demás ~ llega|llegan|pasa|pasan|manda|mandan|envía|llegará|vendrá|viene|vienen|tendréis|tendrás|tienes|tenéis|os|te|falta|lunes|martes|miércoles|jueves|viernes ~
            solo|aún|todavía|me|nos falta|faltan ~
            falta|faltan el|la|los|las|uno|una|dos|solo|aún|todavía|por ~
            menos|salvo|excepto el|la|los|las|una|uno|dos ~
            dos|tres|cuatro|cinco de|las|los [las|los] dos|tres|cuatro|cinco|seis|primeras|primeros ~
            el|los|las resto|demás [las|los|la|lo] [ya] estoy|estamos ~
            las|los|la|el de|del .. en cuanto [el|la|los|las|me|nos|lo] ~ pueda|podamos|tenga|tengamos|llegue|lleguen|pase|pasen|vuelva|vuelvan|deje|dejen|esté|estén|reciba|acabe|termine|salga ~
            < [y|pero] el|los|las|lo resto|demás|otros|otras|restantes [,] cuando|en|después ~
        """,
        "it": """
            il|la secondo|seconda|terzo|terza [parte|blocco] lunedi|martedi|mercoledi|giovedi|venerdi|domani|arriva ~
            il|la secondo|seconda|terzo|terza [parte|blocco] la|lo mando|invio|do|mandiamo|{will}|finisco|finiamo|consegno|preparo ~
            gli|le|i ultimi|ultime|altri|altre due|tre|quattro ~ arriva*|segu*|mand*|manca*|invi*|lunedi|martedi|mercoledi|giovedi|venerdi|domani|dopo|poi|appena|presto|ancora|entro|settimana ~
            < [ok|ma|solo|per] gli|le|i ultimi|ultime|altri|altre due|tre|quattro [poi|dopo|ancora|invece] >
            il|la|gli|le|l'|i resto|altri|altre|altra|altro|ultimo|ultima|ultimi|ultime|terza|terzo|mancanti|rimanenti|restanti|traduzioni ~ arriva|arrivano|arrivera|arriveranno|manda|mando|seguono|segue|seguira|lunedi|martedi|mercoledi|giovedi|venerdi|domani|appena|invece ~
            il|la|gli|le|l'|i resto|altri|altre|altra|altro|ultimo|ultima|ultimi|ultime|terza|terzo|mancanti|rimanenti|restanti|traduzioni ~ sta|stanno arrivando|finendo|preparando|facendo|scrivendo|traducendo|ancora|per ~
            [solo|ancora|mi|ci] manca|mancano [ancora|solo|il|la|le|i|gli|all'] ~
            tranne|salvo|eccetto|meno il|la|le|i|gli|uno|una|due ~
            due|tre|quattro|cinque [su|dei|delle] su|dei|delle tre|quattro|cinque|sei|otto ~
            intanto|per [ora|il] [mando|momento|ti|vi|ecco|allego] [mando] ~ , ~ poi|invece|arriva|arrivano
            quelle|quelli|quella|quello .. [non] appena smette|posso|possiamo|riesco|riusciamo|possibile|arriva|arrivano|finisce|finisco|torna|torno|avrò|avremo|abbiamo|me|ce ~
            < [e|ma] il|le|gli|i|la resto|altre|altri|restanti [,] quando|appena|dopo ~
        """,
        "pt": """
            a|o segunda|segundo|terceira|terceiro [parte|lote] na|no|amanha|segue|ate|em amanha|segunda|terca|quarta|quinta|sexta|sabado|domingo|semana|proxima|breve|dia|fim|final|mes|depois|janeiro|abril|maio|junho|setembro ~
            a|o segunda|segundo|terceira|terceiro [parte|lote] amanha|segue|depois ~
            os|as|dos|das dois|duas|tres ultimos|ultimas|outros|outras|restantes ~ segue|seguem|vao|vai|chega|chegam|envio|mando|faltam|falta|amanha|depois|segunda|terca|quarta|quinta|sexta|ainda|logo|semana|ate ~
            < [mas|so] [faltam] os|as dois|duas|tres ultimos|ultimas|outros|outras|restantes [depois|ainda|logo] >
            espera|aguardo|aguardamos|faltam|faltando|esperando [de|so|ainda|por|pelos|pelas] [os|as|dos|das] [dois|duas|tres|quatro] ultimos|ultimas|outros|outras|restantes ~
            o|a|os|as resto|restante|restantes|outras|outros|outra|ultima|ultimas|ultimo|ultimos|terceira|terceiro|demais ~ envio|envia|mando|manda|seguem|segue|chega|chegam|vao|vai|faltam|amanha|depois|segunda|terca|quarta|quinta|sexta ~
            o|a|os|as que falta|faltam|resta|sobra|restam ~ envio|envia|mando|manda|seguem|segue|chega|chegam|vao|vai|amanha|depois|segunda|terca|quarta|quinta|sexta ~
            o|a|os|as resto|restante|restantes|outras|outros|ultimas|ultimos|demais ~ so|ficam|fica para|em|na|no|depois|amanha|segunda|terca|quarta|quinta|sexta|pra|ate ~
            as|os da|do|das|dos|de [a] [fachada|rua|equipa|equipe|loja] ~ envia|envio|mando|manda|só|chegam|seguem|vão ~
            [ainda|só|me|nos] falta|faltam|faltando [ainda|só|o|a|os|as|uma|duas|apenas] ~
            menos|exceto|salvo|tirando o|a|os|as|uma|um|duas ~
            duas|dois|três|quatro|cinco das|dos|de três|quatro|cinco|seis|oito ~
            as|os|a|o da|do|das|dos|de .. assim|logo que ~ puder|pudermos|tiver|tivermos|chegar|chegarem|voltar|voltarem|der|conseguir|receber|estiver|estiverem|ficar|ficarem|parar|possível
            < [e|mas] o|as|os resto|outras|outros|restantes [,] quando|assim|logo|depois ~
        """,
        "nl": """
            wat [er|ons|hier] nog|alleen ontbreekt|mankeert|mist ~
            de tweede|derde|volgende [lading|deel|helft] maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|volgt ~
            de laatste|andere|overige twee|drie|paar ~ volgt|volgen|komt|komen|stuur|sturen|krijg|krijgt|nog|later|{soon}|volgende ~
            de|het [laatste|andere|overige|derde|resterende] laatste|andere|overige|derde|resterende|rest|buitenfoto|ontbrekende [foto|teksten|twee|drie|pagina's|ene] ~ volgt|volgen|stuur|stuurt|krijg|krijgen|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|later ~
            de|het [laatste|andere|overige|derde|resterende] laatste|andere|overige|derde|resterende|rest|buitenfoto|ontbrekende [foto|teksten|twee|drie|pagina's|ene] ~ komt|komen [er] nog|ook|dan|eraan|volgende|zodra|later ~
            de|het [laatste|andere|overige|derde|resterende] laatste|andere|overige|derde|resterende|rest|buitenfoto|ontbrekende [foto|teksten|twee|drie|pagina's|ene] ~ moet|moeten|heb|hebben {we} ~
            de|het [laatste|andere|overige|derde|resterende] laatste|andere|overige|derde|resterende|rest|buitenfoto|ontbrekende [foto|teksten|twee|drie|pagina's|ene] ~ wordt|worden|moet|moeten ~ nog ~ gemaakt|geschreven|gescand|gefotografeerd|vertaald|getekend|aangeleverd|komen ~
            ontbreekt|ontbreken|mist|missen [er|nu] alleen|nog ~
            behalve|uitgezonderd [de|het|één|een|twee] ~ nog|volgt ~
            op de|het|één|een|twee|drie|enkele .. na ~
            < alvast de|het|een .. eerste|deel|helft ~
            twee|drie|vier|vijf van de|het ~ hierbij|bijgevoegd|bijgaand|bijlage|klaar|gestuurd|verstuurd|geupload|binnen|af|getekend ~
            hierbij|bijgevoegd|bijgaand|bijlage ~ twee|drie|vier|vijf van de|het ~
            < [en|maar] de|het rest|andere|overige|anderen [,] als|zodra|wanneer|na ~
        """,
        "ru": """
            вторая|второй|вторую|третья|третью [партия|партию|часть|половина|половину] [будет|в|во|на|к|до] [будет] {soon} ~
            вторая|второй|третья партия|часть|половина будет ~
            последние|остальные|другие два|две|три ~ {will}|{soon}|пришлём|пришлю|вышлю|будут|дошлю ~
            остальные|остальное|остальных|последний|последнюю|последние|третью|третий|вторую|оставшиеся|недостающие ~ пришлём|пришлю|вышлет|вышлю|будет|будут|допишет|доделает|дошлю|позже|завтра|потом|ждём ~
            остальные|остальное|остальных|последний|последнюю|последние|третью|третий|вторую|оставшиеся|недостающие .. в|к|ко|на {soon} ~
            [пока|только|ещё] не хватает|достаёт ~
            кроме|помимо одного|одной|двух|последней|последнего ~
            два|две|три|четыре|пять|половина|половину из двух|трёх|четырёх|пяти|шести|восьми ~ готов*|вложен*|вложении|прилож*|прилаг*|отправ*|высл*|высыл*|подпис*|вот|скинул*|загруж*|загрузил* ~
            вот|высылаю|отправляю|прикладываю|прикрепляю|шлю|выслал*|отправил*|скинул*|прилагаю|вложении|приложении ~ два|две|три|четыре|пять|половина|половину из двух|трёх|четырёх|пяти|шести|восьми ~
            < [а|но|и] остальное|остальные|остаток [,] когда|как|после ~
        """,
    },
}
