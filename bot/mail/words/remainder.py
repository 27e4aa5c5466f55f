"""Some of it now, and what is left named by itself: "the other two", "four of the six"; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.REST: {
        "en": """
            second|third|next one|batch|part|half|lot on|by|next|tomorrow|to|later ~
            the last|other|remaining two|three|four|few|one|ones ~
            one|two|three|four|five|six|seven|eight|nine|ten|half|most|some|part of [the|them|those] two|three|four|five|six|seven|eight|nine|ten|it|them|texts|photos|files|pictures ~
            theirs|his|hers|others|last|rest|remaining|final|third|fourth|other|missing [one|ones|two|three|few|bits|pages|part] ~ {will}|follow|follows|wait|waiting|come|comes|coming|land|get|still|as|when|once|by|on|tomorrow|next|later|needs
            minus|except|apart [from|for] the|one|two|a ~
            still|also|only|one|two|just [one|two|a|few|the|three] [still] missing|outstanding|lacking|to come ~
        """,
        "de": """
            der|die|das zweite|dritte|nächste [teil|schwung|ladung|hälfte] am|bis|morgen|nächste|kommt|folgt ~
            die letzten|anderen|übrigen|restlichen|fehlenden beiden|zwei|drei|paar ~
            der|die|das|den|dem [letzte|letzten|restliche|restlichen|übrige|übrigen|fehlende|fehlenden|andere|anderen|dritte|zweite|noch] letzte|letzten|restliche|restlichen|übrige|übrigen|fehlende|fehlenden|anderen|rest ~ kommt|kommen|folgt|folgen|schicke|schickt|liefere|liefert|reiche|bekommst|bekommt|bekommen|erst|noch|muss|müssen|schreibt|macht|nach
            für die|den übrigen|restlichen|anderen|rest|zweiten ~
            bis auf ein|eine|einen|zwei|drei|die|den|das ~
            [nur] die|der|das ~ fehlt|fehlen noch|leider|mir|uns ~
            vier|drei|zwei|fünf|sechs|die hälfte von [den|der] ~
        """,
        "fr": """
            le|la|l' second|seconde|deuxième|suite|troisième [lot|partie|moitié] lundi|mardi|mercredi|jeudi|vendredi|demain|suit|arrive|la|en ~
            les deux|trois|quatre derniers|dernières|autres|manquants ~
            [pour] les|le|la|l' autres|reste|suite|restant|restants|dernier|dernière|troisième|derniers|dernières|manquants|manquantes ~ suit|suivent|arrive|arrivent|arrivera|arriveront|comptez|compte|suivra|suivront|viendra|viendront|envoie|envoient|demain|plus|dès|envoie|vous|te ~
            [il] [ne] manque|manquent [encore|plus|juste|toujours|que] ~
            sauf|hormis|excepté|hors le|la|les|un|une|deux ~
            deux|trois|quatre|cinq|moitié sur|des les|deux|trois|quatre|cinq|six|huit ~
            les|le|la autres|reste|suite , je|on|nous dois|doit|devons encore ~
            un|une|le|la premier|première .. en attendant ~
            celles|ceux|celle|celui .. dès que|qu' ~
        """,
        "es": """
            la|el segunda|segundo|tercera|siguiente [parte|tanda|lote] el|mañana|para|la ~
            las|los dos|tres|cuatro últimos|últimas|otras|otros|restantes ~
            los|las últimos|últimas dos|tres ~
            la|el|las|los última|último|últimas|últimos|tercera|tercero|otra|otro|otras|otros|resto|restantes|demás ~ está|están|va|van|llega|llegan|pasa|pasan|manda|mandan|envía|llegará|vendrá|viene|vienen|tendréis|tendrás|tienes|tenéis|os|te|falta|lunes|martes|miércoles|jueves|viernes ~
            [solo|aún|todavía|me|nos] falta|faltan [el|la|los|las|uno|una|dos|solo|aún|todavía|por] ~
            menos|salvo|excepto el|la|los|las|una|uno|dos ~
            dos|tres|cuatro|cinco de|las|los [las|los] dos|tres|cuatro|cinco|seis|primeras|primeros ~
            el|los|las resto|demás [las|los|la|lo] [ya] estoy|estamos ~
            las|los|la|el de|del .. en cuanto [el|la|los|las|me|nos|lo] ~ pueda|podamos|tenga|tengamos|llegue|lleguen|pase|pasen|vuelva|vuelvan|deje|dejen|esté|estén|reciba|acabe|termine|salga ~
        """,
        "it": """
            il|la secondo|seconda|terzo|terza [parte|blocco] lunedì|martedì|mercoledì|giovedì|venerdì|domani|arriva|la ~
            gli|le|i ultimi|ultime|altri|altre due|tre|quattro ~
            il|la|gli|le|l'|i resto|altri|altre|altra|altro|ultimo|ultima|ultimi|ultime|terza|terzo|mancanti|rimanenti|restanti|traduzioni ~ arriva|arrivano|arriverà|arriveranno|manda|mando|seguono|segue|seguirà|lunedì|martedì|mercoledì|giovedì|venerdì|domani|appena|invece|sta|stanno ~
            [solo|ancora|mi|ci] manca|mancano [ancora|solo|il|la|le|i|gli|all'] ~
            tranne|salvo|eccetto|meno il|la|le|i|gli|uno|una|due ~
            due|tre|quattro|cinque [su|dei|delle] su|dei|delle tre|quattro|cinque|sei|otto ~
            intanto|per [ora|il] [mando|momento|ti|vi|ecco|allego] [mando] ~ , ~ poi|invece|arriva|arrivano
            quelle|quelli|quella|quello .. [non] appena smette|posso|possiamo|riesco|riusciamo|possibile|arriva|arrivano|finisce|finisco|torna|torno|avrò|avremo|abbiamo|me|ce ~
        """,
        "pt": """
            a|o segunda|segundo|terceira|terceiro [parte|lote] na|no|amanhã|segue|até|em ~
            os|as|dos|das dois|duas|três últimos|últimas|outros|outras|restantes ~
            o|a|os|as resto|restante|restantes|outras|outros|outra|última|últimas|último|últimos|terceira|terceiro|demais|que ~ envio|envia|mando|manda|seguem|segue|chega|chegam|vão|vai|só|faltam|amanhã|depois|segunda|terça|quarta|quinta|sexta|ficam|fica ~
            as|os da|do|das|dos|de [a] [fachada|rua|equipa|equipe|loja] ~ envia|envio|mando|manda|só|chegam|seguem|vão ~
            [ainda|só|me|nos] falta|faltam|faltando [ainda|só|o|a|os|as|uma|duas|apenas] ~
            menos|exceto|salvo|tirando o|a|os|as|uma|um|duas ~
            duas|dois|três|quatro|cinco das|dos|de três|quatro|cinco|seis|oito ~
            as|os|a|o da|do|das|dos|de .. assim|logo que ~ puder|pudermos|tiver|tivermos|chegar|chegarem|voltar|voltarem|der|conseguir|receber|estiver|estiverem|ficar|ficarem|parar|possível
        """,
        "nl": """
            de tweede|derde|volgende [lading|deel|helft] maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|volgt|komt|in ~
            de laatste|andere|overige twee|drie|paar ~
            de|het [laatste|andere|overige|derde|resterende] laatste|andere|overige|derde|resterende|rest|buitenfoto|ontbrekende [foto|teksten|twee|drie|pagina's|ene] ~ volgt|volgen|komt|komen|stuur|stuurt|krijg|krijgen|heb|hebben|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|later|moet|moeten|worden|wordt|nog ~
            [er|alleen|nu|mij] ontbreekt|ontbreken|mist|missen [alleen|nog|er|nu|de|het] ~
            behalve|op|uitgezonderd [de|het|één|een|twee] [na] ~ na|nog|volgt ~
            alvast|vast de|het|een ~
            twee|drie|vier|vijf van de|het ~
        """,
        "ru": """
            вторая|второй|вторую|третья|третью [партия|часть|половина] в|во|завтра|на|к|до|будет ~
            последние|остальные|другие два|две|три ~
            последние два|две|три ~
            остальные|остальное|остальных|последний|последнюю|последние|третью|третий|вторую|оставшиеся|недостающие ~ пришлём|пришлю|вышлет|вышлю|будет|будут|допишет|доделает|дошлю|позже|завтра|потом|ждём|в|к ~
            [пока|только|ещё] не хватает|достаёт ~
            кроме|помимо одного|одной|двух|последней|последнего ~
            два|две|три|четыре|пять|половина|половину из двух|трёх|четырёх|пяти|шести|восьми ~
        """,
    },
}
