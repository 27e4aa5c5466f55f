"""Enough of the reminders, nothing was ever ordered, somebody has died; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.OBJECTION: {
        "en": """
            these|your [constant|endless|automated|automatic] emails|mails|messages|reminders|letters|calls are|is|feel|constitute [to|for|now|simply|like|nothing] [me|us|but] [pure|sheer|plain|outright|simply|now] harassment|intimidation|stalking ~
            enough [now] with|of the|these|this|your|all [these|your|the] [constant|endless|automated] chasing|reminders|emails|mails|messages|nagging|chasers ~
            these|your [constant|endless|automated|automatic] emails|mails|messages|reminders are|is|feel [quite|very|rather|really|simply] rude|harassing|harassment|intrusive ~
            please|kindly [just] stop|cease|quit|end [sending] [me|us|all] [these|those|your|the|all] [automatic|automated|constant|endless] follow ups ~
            please|kindly [just] stop|cease|quit|end [sending] [me|us|all] [these|those|your|the|all] [automatic|automated|constant|endless] follow up emails|mails|messages ~
            find|finding these|your [constant|endless|automated|automatic] emails|mails|messages|reminders [quite|very|rather|really|simply] rude|harassing|intrusive ~
            < kindly|please refrain >
            dispute|deny|contest [that|having] [we|i|this|it|ever] ~ ordered|commissioned|agreed|signed|instructed ~
            {we} never [ever] ordered|commissioned|instructed [any|this|that|you|such|anything|it] ~
            we|company|firm|business [has|have|had|'ve|is|are|was|were|sadly|now] [been|now] went|gone|going|entered|placed|put into|in [voluntary] administration|liquidation|receivership|bankruptcy|insolvency ~
            we|company|firm|business [has|have|had|is|are|'ve|'re] filed|filing for bankruptcy|insolvency ~
            regret|sorrow|sadness|grief|heartbroken|devastated ... died|deceased ~
            sudden|unexpected death|passing of ~
            take|get me|us off whatever [this|that|it|list|kind|sort] ~
            {we} did|have not|n't|never ask|asked|sign|signed [up] for [any] reminders|chasers|chasing|nagging and|, [i|we] do|did not|n't want|need ~
            any|every further|more|other|future letter|email|mail|message|reminder|contact|correspondence goes|go|will ~ to my|our solicitor|solicitors|lawyer|lawyers|attorney|barrister ~
            never asked|agreed to be chased|hounded|pestered|hassled|badgered ~
            do not|n't [ever] contact|write|email|call|message|approach|bother [to] my|our staff|team|employees|colleagues|people|family|wife|husband|mother|father again|anymore >
            < cease and desist [immediately] >
        """,
        "de": """
            diese|ihre|eure|deine [ständigen|ewigen|dauernden] mails|erinnerungen|nachrichten|briefe|mahnungen|anrufe|schreiben sind|ist|empfinde|empfinden [ich|wir|für|inzwischen|schon|langsam] [für|mich|uns|als|inzwischen|nur] [mich|uns|als|nur|schon] [eine|reine|noch] belästigung|nötigung|stalking|psychoterror ~
            nach|trotz [kurzer|langer|schwerer|langem|schwerem|kurzem] [schwerer|schwerem] krankheit|leiden ~ eingeschlafen|entschlafen|heimgegangen ~
            friedlich|sanft [zuhause|daheim] entschlafen ~
            für immer eingeschlafen|entschlafen ~
            < keine weiteren|mehr erinnerungen|mails|nachrichten|mahnungen|emails|anrufe [mehr] [,] [bitte|danke] >
            schluss mit [den|diesen|euren|ihren|all] erinnerungen|mails|nachrichten|mahnungen|emails ~
            < unterlassen|unterlasst|unterlass [sie|es|das] [bitte] das|es|dies >
            jetzt|nun|langsam|mir|uns reicht|reichts ['s|es] [mir|uns] [aber] [jetzt|langsam|wirklich] [aber] mit ~ erinnerungen|mails|nachrichten|mahnungen|nachhaken ~
            genug [jetzt|nun] mit|von den|diesen|euren|ihren ~ erinnerungen|mails|nachrichten|mahnungen ~
            bestreite|bestreiten [wir|ich] [,] ~ erteilt|bestellt|beauftragt|geschlossen|unterschrieben|unterzeichnet|vereinbart ~
            nie|niemals|nichts [etwas|bei|so] ~ bestellt|beauftragt zu haben ~
            traurig|leider|bedauern|schmerz|trauer|bestürzt|schweren ... verstorben ~
            tödlich verunglückt ~
            nicht|nie um [diese|irgendwelche|ihre|eure] erinnerungen|erinnerungsmails|mahnungen gebeten und|, ~ keine|nicht ~
            jedes|jede|jeder|alle weitere|weiteren schreiben|mail|mails|mahnung|mahnungen|brief|nachricht ~ an meinen|unseren|meine|unsere|anwalt [anwalt|anwältin|rechtsanwalt|rechtsanwältin] ~
            schreiben|schreibt|schreib|kontaktieren|kontaktiert|rufen|belästigen [sie|ihr] meine|meinen|unsere|unseren mitarbeiter|mitarbeiterin|kollegen|leute|frau|mann|mutter|vater|eltern nicht|nie mehr|wieder [an] >
        """,
        "fr": """
            ces|vos|tes relances|messages|mails|courriels|rappels|courriers|lettres|appels sont|relèvent|constituent|deviennent [pour|à|maintenant] [moi|nous|mes] [yeux] [du|de|un] [l'|véritable|pur] harcèlement ~
            < plus de|aucun [mails] mails|mail|relances|messages|rappels|courriels|emails [,] [s'il|svp|merci] [vous|plaît] [plaît] >
            ça|cela suffit [maintenant] [comme] [ça] [,] [avec] [toutes] ces|vos|les|tes rappels|relances|mails|messages|courriels ~
            assez|marre de|des [toutes] ces|vos|tes rappels|relances|mails|messages ~
            me|nous retirer|supprimer|enlever|rayer|désinscrire de|des [votre|vos|cette|ces|la|toutes] [vos|les] relances|rappels|liste|listes|envois|fichiers ~
            {we} [la|le|les] conteste|contestons [formellement|cette|la|avoir|le|que|votre|les|cela] ~
            tristesse|regret|douleur|peine|malheureusement|consternation ... décès|décédé|décédée ~
            pas|jamais demandé [de|d'|vos|ces|à] [recevoir] [de|des|vos|ces] rappels|relances et|, ~ veux|voulons|souhaite|souhaitons plus|pas ~
            [tout|toute|le|la|votre] prochain|prochaine|autre|nouveau|nouvelle courrier|relance|message|mail|lettre ~ à|chez mon|notre|ma avocat|avocate|conseil ~
            n' écrivez|appelez plus [à] mes|nos|mon|ma employés|employées|collègues|salariés|équipe|mari|femme|mère|père >
            ne contactez|dérangez|harcelez plus mes|nos|mon|ma employés|employées|collègues|salariés|équipe|mari|femme|mère|père >
            < cessez immédiatement >
        """,
        "es": """
            estos|estas|sus|vuestros|vuestras|tus recordatorios|mensajes|correos|mails|cartas|llamadas son|constituyen|suponen [para|ya|a] [mí|nosotros|mis] [ojos] [un|el|puro|ya] [puro|verdadero] acoso|hostigamiento ~
            < no|ni|ningún más|mas correos|mensajes|recordatorios|mails|emails|llamadas [,] [por|gracias] [favor] >
            basta [ya] de|con [tantos|estos|esos|los|sus|vuestros] recordatorios|correos|mensajes|mails ~
            ya está bien|vale de [tantos|estos|esos|los|sus|vuestros] recordatorios|correos|mensajes|mails ~
            negamos|niego|impugnamos|impugno haber|que ~ encargado|pedido|contratado|firmado ~
            nunca|jamás [les|os] hemos|he encargado|contratado ~ trabajo|servicio|nada|contrato|esto ~
            lamento|lamentamos|tristeza|pesar|dolor|pena ... falleció|fallecido|fallecimiento ~
            no|nunca [he|hemos] pedí|pedimos|pedido|solicité|solicitado [estos|sus|vuestros|ningún] recordatorios|recordatorio y|, no|ni ~
            [cualquier|la|el] próxima|próximo|otra|otro|nueva|nuevo carta|correo|mensaje|recordatorio|comunicación ~ a|directamente mi|nuestro|nuestra abogado|abogada ~
            no [vuelvan|vuelva|vuelvas] [a] contacten|contactar|escriban|escribir|llamen|llamar [a|con] mis|nuestros|mi empleados|compañeros|colegas|equipo|mujer|marido [nunca] [más] >
        """,
        "it": """
            questi|queste|vostri|vostre|suoi|tuoi solleciti|messaggi|mail|email|lettere|telefonate|promemoria [per] [me|noi] sono|costituiscono|diventano [per|ormai|vere|delle|una] [me|noi|e|vera] [proprie|propria|vere] molestie|molestia|stalking|persecuzione ~
            < basta|niente [altre|altri|più] mail|email|messaggi|solleciti|promemoria [,] [per|grazie] [favore|piacere] >
            basta [ora] con questi|i|tutti|le|queste [i|vostri] [vostri] promemoria|solleciti|mail|email|messaggi ~
            contestiamo|contesto|neghiamo|nego [di] [aver|avere|che] [mai] ~ ordinato|commissionato|firmato|incaricato ~
            mai ordinato|commissionato [questo|nulla|niente|alcun|nessun] ~
            dolore|tristezza|rammarico|cordoglio ... mancato|mancata|deceduto|deceduta|scomparso|scomparsa|decesso ~
            purtroppo ... deceduto|deceduta|decesso ~
            non|mai [ho|abbiamo] chiesto [questi|i|nessun] [vostri] promemoria|solleciti e|, non ~
            [ogni|qualsiasi|la|il] prossima|prossimo|ulteriore|altra|altro lettera|mail|messaggio|sollecito|comunicazione ~ al|alla mio|nostro|mia|nostra avvocato|legale ~
            non contattate|contatti|contattare|scrivete|scriva|scrivere [ai|più] [a] miei|nostri|mia dipendenti|colleghi|collaboratori|moglie|marito [mai] [più] >
        """,
        "pt": """
            estes|estas|esses|seus|vossos|teus lembretes|emails|mensagens|cartas|telefonemas|avisos são|constituem|configuram [para|já] [mim|nós] [um|puro|já] [verdadeiro] assédio|perseguição ~
            < mais nenhum|nada|nenhuns email|emails|lembretes|mensagens [,] [por] [favor] >
            chega|basta de|com [tantos|tantas|esses|estes|os|vossos] lembretes|emails|mensagens|avisos ~
            contestamos|contesto|negamos|nego [ter|que] [alguma|algum|termos] [vez|dia] ~ encomendado|contratado|assinado|solicitado ~
            nunca [lhes|vos] encomendámos|encomendamos|contratámos ~
            pesar|tristeza|lamento|lamentamos|infelizmente ... faleceu|falecido|falecimento ~
            não|nunca pedi|pedimos|solicitei [estes|esses|os|nenhum] [vossos|seus] lembretes|lembrete e|, não|nem ~
            [qualquer|a|o] próxima|próximo|outra|outro|nova|novo carta|email|mensagem|lembrete|comunicação ~ ao|à|para|pro meu|nosso|minha|nossa advogado|advogada ~
            não [voltem|volte] [a] contactem|contatem|contactar|contatar|escrevam|escrever [para] [os|aos|a|mais] meus|nossos|minha funcionários|colegas|equipa|equipe|mulher|marido [nunca|mais] [mais] >
        """,
        "nl": """
            deze|uw|jullie|je herinneringen|mails|berichten|brieven|telefoontjes zijn|ervaar|ervaren|beschouw|voelen [ik|wij|we|voor|inmiddels] [mij|ons|als|inmiddels] [als|pure|gewoon] intimidatie|stalking|pesterij|pesterijen ~
            < geen mails|mailtjes|herinneringen|berichten|aanmaningen meer [,] [alstublieft|alsjeblieft|aub|graag|svp] >
            < stop [alsjeblieft|aub|nu|graag] met [die|deze|al|jullie] [die|automatische|eindeloze] herinneringen|herinneringsmails|opvolgmails|mails|berichten ~
            < genoeg herinneringen|mails|mailtjes|berichten >
            [nu|zo] is het|'t [nu|wel|nou] genoeg [geweest] [met|van] ~ herinneringen|mails|berichten|mailtjes|aanmaningen ~
            genoeg [nu] met|van [die|deze|de|al|jullie|uw] [jullie] herinneringen|mails|berichten|mailtjes|aanmaningen ~
            haal|haalt|verwijder|verwijdert|schrap mij|me|ons [alsjeblieft|alstublieft|aub|graag|meteen|a] van|uit ~ lijst|herinneringenlijst|mailinglijst|maillijst|verzendlijst|bestand ~
            betwisten|betwist|ontkennen|ontken [wij|we|ik] [dat] ~ besteld|opdracht|getekend|afgenomen|ondertekend ~
            richt|wendt|wend [u|je] [zich] [voortaan|vanaf|nu|alleen] ~ tot|aan onze|mijn|ons advocaat|raadsman|advocaten|jurist ~
            verdriet|droefheid|leedwezen|helaas|treurig|spijt ... overleden|overlijden ~
            niet|nooit om [deze|jullie|uw] herinneringen gevraagd en|, ~ geen|niet ~
            iedere|elke|alle volgende|verdere|nieuwe brief|mail|mails|bericht|berichten|aanmaning|herinnering ~ naar|aan mijn|onze|ons advocaat|jurist|raadsman ~
            schrijf|schrijft|benader|benadert|bel|belt|mail|mailt [u] mijn|onze medewerkers|personeel|collega's|mensen|vrouw|man|moeder|vader niet|nooit meer|weer [aan|op] >
            < staak|stop|staakt dit|hiermee onmiddellijk|ogenblikkelijk >
        """,
        "ru": """
            эти|ваши напоминания|письма|сообщения|звонки [для|уже|это|просто] [меня|нас|уже|просто] [уже|это|просто|настоящее] домогательство|преследование|травля ~
            < хватит|довольно [уже] писем|напоминаний|звонков|сообщений|рассылок >
            отпишите|отпиши меня|нас ~
            хватит|довольно [уже] этих|ваших|слать|присылать|дёргать|писать ~
            оспариваем|оспариваю|отрицаем|отрицаю ~ заказыв*|заказал*|подписыв*|подписал*|договор*|факт|работу|услуг* ~
            никогда не [у] [вас] заказывали|заказывал|подписывали ~
            прискорби*|скорбью|горе|трагедия ... скончал*|умер|умерла|погиб* ~
            сожалени* ... скончал* ~
            не просил|просила|просили ~ напоминаний|напоминания|напоминать и|, не|больше ~
            любое|каждое|следующее [следующее|дальнейшее|новое] письмо|напоминание|сообщение ~ моему|нашему юристу|адвокату ~
            не пишите|звоните|беспокойте [больше] моим|нашим|моих|наших сотрудникам|коллегам|сотрудников|коллег [больше] >
        """,
    },
}
