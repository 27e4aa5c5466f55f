"""Stop sending us these, and what only sounds like it: another address, a page about law; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from collections.abc import Mapping

from bot.mail.grammar import Mark

MAILS: Mapping[str, str] = {
    "en": "reminder|reminders|email|emails|mail|mails|message|messages|letter|letters|notice|notices|notification|notifications|correspondence|chasers|nudges|communication|communications|spam",
    "de": "nachfassmail|nachfassmails|erinnerungsmail|erinnerungsmails|erinnerung|erinnerungen|mail|mails|email|emails|nachricht|nachrichten|mahnung|mahnungen|schreiben|anschreiben|benachrichtigungen|zahlungserinnerungen|kontaktaufnahme|kontaktaufnahmen|kontakt|nachfragen|zuschrift|zuschriften|spam",
    "fr": "relance|relances|rappel|rappels|message|messages|mail|mails|email|emails|courriel|courriels|courrier|courriers|lettre|lettres|sollicitations|sollicitation|notifications|correspondance|spam",
    "es": "recordatorio|recordatorios|escrito|escritos|correo|correos|mail|mails|email|emails|mensaje|mensajes|carta|cartas|aviso|avisos|notificaciones|comunicación|comunicaciones|spam",
    "it": "promemoria|sollecito|solleciti|mail|mails|email|messaggio|messaggi|lettera|lettere|comunicazione|comunicazioni|avvisi|notifiche|spam",
    "pt": "lembrete|lembretes|mail|mails|email|emails|mensagem|mensagens|carta|cartas|aviso|avisos|notificações|comunicação|comunicações|contacto|contactos|contato|contatos|spam",
    "nl": "opvolgmail|opvolgmails|herinneringsmail|herinneringsmails|herinnering|herinneringen|mail|mails|mailtje|mailtjes|bericht|berichten|brief|brieven|aanmaning|aanmaningen|meldingen|spam",
    "ru": "напоминание|напоминания|напоминаний|письмо|письма|писем|сообщение|сообщения|сообщений|рассылку|рассылки|уведомления|уведомлений|спам",
}
"""What a client gets from us who has enough of it; anything else may stop without a quarrel."""

_CEASE: Mapping[str, str] = {
    "en": """
        {we} want|wish nothing [more|further] to do with you [lot|people|any|anymore|ever] [again] >
        {stop} sending [me|us] [all|any|these|your|those|such|more|further|the|this] [endless|automated|automatic|constant|stupid|annoying|more|of] [of] [your|these|those] @ ~
        {stop} sending [me|us] [these|this|those|such|anything|things|stuff] [please|now|at|immediately] [once] >
        {stop} sending me|us these|those|this|such|anything >
        do|must not|n't [ever] send me|us [any|anything|more|further|these|such|your|those] [more|further|of] [of] [these|your|those] @ ~
        do|must not|n't [ever] send me|us anything [more|else|again|anymore|further] [please] >
        {we} [do|does] no|not|n't [longer] wish|want|like|care [to] receive|get any|further|more|these|your|such|those|anything [more|further|of|from] [these|your|those|you] [automated|automatic|constant|endless] @ ~
        {we} [do|does] no longer wish|want|like|care [to] receive|get|have [automated|automatic|constant|endless] @ ~
        {we} [do|does] not|n't wish|want|like|care [to] receive|get|have [any|further|more] [more|of] [of] [these|your|those|such] [automated|automatic|constant|endless] @ [from] [you|your] [studio|robot|bot|system|any|again|anymore] [more|longer] [please] >
        {we} [do|does] no|not|n't [longer] wish|want any|further|more|these|your|such|those [more|further|of|other] [of] [these|your|those] [automated|automatic|constant|endless] @ [from] [you|your] [studio|robot|bot|system|again|anymore|any] [more] [please] >
        {we} [do|does] no|not|n't [longer] wish|want|like|care [to] receive|get|have [anything|any|messages] [else|more|further] [from] you|your [again|anymore|company|studio|side] >
        no|not|n't [longer] wish|want|care [to] be contacted|approached|chased|reminded|bothered|emailed|pestered ~
        no|not|n't [longer] wish|want|care [to] hear [anything|any|more|again|further|from] [more|further|from|of] [your|you|this|it] [again|anymore|company|studio|side] >
        take|remove|delete|unsubscribe|strike me|us|my|our [address|email|name] off|from [your|this|these|those|any|all|the|whatever] [of] [your|these] [mailing|email|contact|distribution|reminder] lists|list|database|records|system|reminders >
        take|remove|strike me|us off|from whatever list|lists [this|that|it] [is] ~ >
        n't|not|stop keep sending|mailing|writing [me|us|to] ~ @ ~
        take|remove|strike|get me|us off [of] [whatever|this|that|your|the] [stupid|automated|bloody|daft|silly] robot|bot|machine|automation|autoresponder|sequence ~
        no [further|more] further|more @ , [please|thanks|thank] [you] >
        < kindly|please desist ~ >
        {we} {have} [already|now|repeatedly] asked [you] [already|now] [once|twice|repeatedly|several|many|three] [times] not to be sent|receive|get|have [any] [more|further] [of] [these|your|those|such] [automated|automatic|constant] @ >
    """,
    "de": """
        {we} habe|haben [sie|euch|dich] [schon|bereits] [zweimal|mehrfach|mehrmals|wiederholt|dreimal|oft] [darum] gebeten , mir|uns [diese|solche|ihre|eure] @ nicht|nie mehr|länger zu schicken|senden >
        schreiben|schreibt|schreibe|mailen|mailt|kontaktieren|kontaktiert|belästigen|belästigt [sie|ihr] [bitte] weder mir|mich|uns noch ~
        kontaktieren|kontaktiert|belästigen|belästigt|behelligen [sie|ihr] [bitte] mich|uns und|oder|noch ~ nicht|nie mehr|weiter|länger >
        kontaktieren|kontaktiert|belästigen|belästigt|behelligen [sie|ihr] [bitte] mich|uns und|oder|noch ~ nicht|nie mehr|weiter|länger wegen|in|mit|bezüglich|, ~
        sehen|seht [sie|ihr] [bitte] davon ab [,] mich|mir|uns|meine ~ anzuschreiben|kontaktieren|anzurufen|schreiben|behelligen|belästigen|mailen >
        schreiben|schreibt|mailen|mailt|kontaktieren|kontaktiert|anrufen [sie|ihr] [bitte] uns|mich|mir nicht|nie mehr [an] , wir|ich|das|danke|sonst|bitte|mit|es ~
        will|wollen|möchte|möchten [ich|wir] mit ihnen|euch [wirklich|gar|absolut] nichts mehr zu tun [haben] >
        keine [weiteren|solchen|derartigen|automatischen|einzige|einzigen] @ mehr >
        keine [weiteren|solchen|derartigen|automatischen] @ [mehr] [von] ~ erhalten|bekommen|wünschen|wünsche|haben|sehen >
        keine [weiteren|solchen|derartigen|automatischen] @ [mehr] [bitte] [an] [uns|mich|mir|diese] [adresse|mailadresse] [bitte] [zu] senden|schicken >
        {we} möchte|möchten|will|wollen|wünsche|wünschen [ab|von] [sofort|ihnen|euch|dir] [in|hierzu] [zukunft|dieser] [angelegenheit|sache] keine [weiteren|solchen|derartigen|automatischen|ihrer|eurer|ihre|eure] @ [mehr] ~
        {we} möchte|möchten|will|wollen [bitte] diese|solche|ihre|eure|deine [ganzen|ständigen|automatischen|ewigen] @ [bitte|künftig|wirklich|einfach] nicht mehr|länger bekommen|erhalten|kriegen|empfangen >
        {we} möchte|möchten|will|wollen ~ nichts mehr [von] [ihnen|euch|dir|davon] hören|lesen|bekommen|erhalten ~
        senden|sende|sendet|schicken|schick|schickt [sie] {me} [bitte|ab|in|künftig] [sofort|zukunft] keine [weiteren|solchen|derartigen|dieser] @ [mehr] ~
        < [bitte] senden|sende|sendet|schicken|schick|schickt [sie] {me} [bitte|ab|in|künftig] [sofort|zukunft] nichts [mehr|weiteres] [zu] >
        unterlassen|unterlasst|unterlass [sie|ihr] [bitte|künftig|ab] [sofort] [bitte|künftig] jede|jegliche|jeden|jedes|jedwede weitere|weiteren|neue @ ~
    """,
    "fr": """
        ne plus [jamais] [nous|m'|me] écrire|contacter|solliciter|importuner ni à|moi|nous ~
        ne veux|voulons|souhaite|souhaitons plus [jamais] [rien] avoir affaire à|avec vous >
        stop [à|aux|avec] [ces|vos|tes|toutes|les] @ ~
        ne|n'|ni [plus] [jamais] [m'|me|nous] [plus] envoyer|adresser|transmettre|expédier|écrire|recevoir|avoir|voir [plus] [de|d'|vos|ces|ce|cette|des|aucun|aucune|tes|autres] [type|genre|autres|nouveaux|nouvelles] [de|d'] @ ~
        ne|n' {me} [adressez|envoyez|envoie|faites|écrivez] adressez|envoyez|envoie|parvenir|écrivez plus [jamais|rien] [de|d'|vos|ces|ce|tes] [type|genre|autres] [de|d'] @ ~
        ne|n' {me} [adressez|envoyez|envoie|faites|écrivez] adressez|envoyez|envoie|parvenir|écrivez pas [jamais|rien] [de|d'|vos|ces|ce|tes] [type|genre|autres] [de|d'] @ >
        < [merci|veuillez|svp] ne|n' {me} envoyez|envoie|adressez plus [rien] [svp|merci|s'il] [vous|te] [plaît] >
        cessez|cesse|arrêtez|arrête|cesser|arrêter [immédiatement|donc|enfin|s'il] [de|d'] [m'|me|nous] envoyer|adresser|expédier|transmettre [de|d'|vos|ces|ce|tes|toutes|tous] [type|genre] [de|d'] @ ~
        cessez|cesse|arrêtez|arrête|cesser|arrêter [immédiatement|donc|enfin|s'il] [de|d'] m'|me|nous écrire|contacter|relancer|harceler|appeler|solliciter|importuner|spammer|envoyer [ça|cela] [svp|merci|s'il|tout|immédiatement] [vous|te|de] [plaît|suite] >
        ne|n' souhaite|souhaitons|veux|voulons|veut|désire|désirons plus [jamais] être contacté*|relancé*|sollicité*|recontacté*|dérangé*|importuné*|appelé*|harcelé* ~
        ne|n' souhaite|souhaitons|veux|voulons|veut|désire|désirons plus|pas [jamais] [rien] [recevoir|avoir|entendre] [quoi|rien|parler] [que|recevoir|parler] [ce] [soit] de [votre|ta|vos|vous] [part|nouvelles|agence|studio] >
        ne|n' souhaite|souhaitons|veux|voulons|veut|désire|désirons plus|pas [jamais] [recevoir|avoir] [de|d'|vos|ces|ce|cette|des|aucun|aucune|tes|autres] [type|genre|autres|nouveaux|nouvelles] [de|d'] @ ~
        < arrête|cesse|stoppe [donc|immédiatement|enfin|avec|s'il] [te] [plaît] ces|tes|toutes [ces|tes] @ [automatiques|svp|stp|merci|s'il] [te] [plaît] >
        vous|t'|abstenez [-] abstenir|vous de toute|tout|nous|tous|d'autres [nouvelle|nouveau|nouvel|autre] prise|contact|courrier|relance|relances|contacter|communication|message ~
        sous peine de poursuites|saisir|porter|saisine ~
        suspendre|suspendez|cesser|cessez|interrompre tout|toute|tous|toutes [nouvel|nouvelle] envoi|envois|relance|relances|courrier|courriers|correspondance|rappel|rappels ~
        n' insistez|insiste plus|pas ~
        fichez|foutez|fiche|fous moi|nous la paix ~
        ras|plein le|la bol|casquette|dos de vos|tes|ces @ ~
        vous|te signale|signalerai|signalons|dénonce|dénoncerai à|auprès la|de|l' [la] cnil|dgccrf|police|répression|inspection ~
        saisissons|saisis|saisirons|saisirai|saisit le|la|un|notre|les médiateur|médiatrice|tribunal|justice|juge|prud'hommes|dgccrf|autorités ~
    """,
    "es": """
        favor|ruego|rogamos|pido|pedimos|exijo|exigimos ... no volver a escribirme|escribirnos|molestarme|molestarnos ~
        no [me|nos] [vuelva|vuelvas|vuelvan|volváis|quiero|queremos|deseo|deseamos] [a] [que] [me|nos] escriba|escriban|escribas|escribáis|contacte|contacten|contactes|contactéis|moleste|molesten|molestes|molestéis|llame|llamen|llames|acosen|contactarme|contactarnos|escribirme|escribirnos|molestarme|molestarnos [más|nunca|por|jamás] [veces|más] [favor|gracias] >
        [que] [no] me|nos [no] vuelva|vuelvas|vuelvan|volváis a escribir|contactar|molestar|llamar|enviar ~
        no [me|nos] [vuelva|vuelvas|vuelvan|volváis|quiero|queremos|deseo|deseamos|desea] [a] [que] [me|nos] envíe|envíen|envíes|enviéis|mande|mandes|manden|mandéis|enviarme|enviarnos|mandarme|mandarnos|recibir [más|ningún|ninguna|otro|otra|estos|sus|este|esta|tus|vuestros] [más|tipo|clase|estos|esos|tus|vuestros] [de] @ ~
        no quiero|queremos|deseo|deseamos [seguir] recibir|recibiendo [más] estos|esos|sus|tus|vuestros|estas|esas [dichosos|malditos|continuos|constantes] @ [automátic*|más] [por] [favor] >
        no me|nos envíe|envíen|envíes|enviéis|mande|mandes|manden|mandéis [nada] más [nada] [por] [favor] >
        no quiero|queremos|deseo|deseamos más|estos|sus|tus|vuestros @ [automático*|así|suyos|vuestros|como] [este*|de] [ustedes|vosotros] [por] [favor] >
        no quiero|queremos|deseo|deseamos [volver] [a] [ser|recibir|saber|tener] [recibir] contactado*|molestado*|nada|noticias [más] [de|suyo] [ustedes|vosotros|usted|ti|ellos|su] >
        no quiero|queremos|deseo|deseamos [volver] [a] ser contactado*|molestado*|llamado* ~
        deje|deja|dejen|dejad|pare|paren|parad|cese|cesen|cesad [ya|por] [favor] de mandar|enviar|escribir|mandarme|mandarnos|enviarme|enviarnos [más|estos|tantos|esos|sus|tus|los] [más] @ ~
        esto|eso|es|parece [ya] [es] [un] [verdadero] acoso >
        abstengan|absténganse|abstenerse|abstenga [se] de [cualquier|toda|todo|nuevas|nuevos|más|otros] [nuevo|nueva] enviar|contactar|contactarnos|dirigirse|contacto|contactos|comunicación|comunicaciones|recordatorio|recordatorios|mensaje|mensajes|correo|correos|mail|mails|carta|cartas ~
        so pena de acciones|iniciar|emprender|acudir ~
        no insistan|insista|insistas|insistáis más|por [más] [favor] ~
        les|le|os|te vamos|voy|pienso [a] demandar|denunciar ~
        nos|me negamos|niego [rotundamente] a pagar|abonar ~
        os|le|les|te|los denuncio|denunciamos|denunciaré|denunciaremos ~
    """,
    "it": """
        smettetela|smettila|smetta|smettete|piantatela|piantala|finitela|finiscila di tempestarmi|tempestarci|perseguitarmi|perseguitarci|assillarmi|assillarci|importunarmi|importunarci|molestarmi|bombardarmi ~
        vi denuncio|denuncerò|denunceremo|denunciamo ai|all'|alla|al|presso carabinieri|polizia|procura|guardia|associazione|garante|antitrust ~
        non voglio|vogliamo|intendo più [averne|avere] saperne|sapere|a [niente|nulla|che] [più|fare] [di|con] voi|lei >
        non scrivetemi|scriveteci|scrivermi|scriverci|contattatemi|contattateci|contattarmi|contattarci|chiamatemi|chiamateci|cercatemi|cercateci mai più [per] [favore|cortesia] >
        non desidero|desideriamo|voglio|vogliamo [più] [essere|esser|venire] [più] contattat*|disturbat*|sollecitat*|chiamat*|importunat* ~
        non desidero|desideriamo|voglio|vogliamo [più] ricevere|avere|vedere [più] [i|le|vostri|vostre|altri|altre|queste|questi|ulteriori|da|sue|suoi] [vostri|vostre|voi] @ ~
        non desidero|desideriamo|voglio|vogliamo [più] ricevere|avere|sentire [più] [nulla|niente|notizie] [più] da|di [voi|lei|parte|te] [vostra] >
        non [mi|ci] contattatemi|contattateci|contattarmi|contattarci|scrivermi|scriverci|scrivetemi|scriveteci|scriva|scrivete|contatti|contattate|disturbatemi|disturbateci|chiamatemi|disturbi|scrivere|contattare|disturbare [mi|ci] più [per] [favore|cortesia] >
        non [mi|ci] mandi|mandate|inviate|invii|inviatemi|mandatemi|inviateci|mandateci|mandarmi|mandarci|inviarmi|inviarci|mandare|inviare [mi|ci] [più] [i|le|queste|questi|altri|altre|vostri|vostre] @ ~
        non [mi|ci] mandi|mandate|inviate|invii|inviatemi|mandatemi|inviateci|mandateci [più] [nulla|niente] più [nulla|niente] [per] [favore|cortesia] >
        astenersi|astenervi|astenerti|astenga|astenetevi [si] da|dal|dall' [ogni|qualsiasi|ulteriori|ulteriore] [nuovo|altro] contattarci|contattare|invio|inviare|contatto|contatti|comunicazione|comunicazioni|sollecito|solleciti|promemoria|messaggi|messaggio|mail|email|lettere ~
        fallimento|liquidazione|concordato|insolvenza [della|di] [scrivente|nostra|questa] scrivente|nostra|società ~ dichiarat*|sentenza|tribunale|curatore ~
        istanza|istanze|crediti|credito ~ al curatore|liquidatore|commissario ~
        recesso|risoluzione ~ contratto ~ inadempimento|colpa ~
        sollecito|solleciti|mail|lettera|comunicazione ~ trasmess*|girat*|inoltrat*|passat* al|ai mio|miei|nostro|nostri|legale ~
        difenderemo|difenderò|difenderci|difendermi ~ tribunale|giudizio|sedi|legale ~
        riteniamo|ritengo|consideriamo [del] [tutto] infondat*|illegittim*|pretestuos* ~
        non insistete|insista|insistere|insistiate oltre|più|ulteriormente ~
        ci|mi rifiutiamo|rifiuto [categoricamente] di pagare|versare ~
        vi|la|ti|li denuncio|denunciamo|denuncerò|denunceremo ~
        rivolgeremo|rivolgerò|rivolgo|rivolgiamo ~ associazioni|associazione [dei|di] consumatori|tutela|consumo ~
    """,
    "pt": """
        não me|nos [voltem|volte|tornem|torne] [a] contactem|contacte|contatem|contate|escrevam|escreva|liguem|ligue|incomodem|incomode|perturbem|perturbe|contactar|contatar|escrever|incomodar [mais|novamente|nunca] [mais] [por] [favor] >
        não me|nos [voltem|volte|tornem|torne] [a] enviem|envie|mandem|mande|enviar|mandar|envia|manda [mais|novamente|nenhum|nenhuma|esses|estes|essas|outros] [desses|destes|tipo|desse|deste] [tipo] [de] @ ~
        não me|nos enviem|envie|mandem|mande [mais] [nada] [mais] [nada] [por] [favor] >
        não quero|queremos|desejo|desejamos|pretendo|pretendemos|autorizo [mais|voltar|nunca] [mais] [a] ser [mais] contactado*|contatado*|incomodado*|procurado* ~
        não quero|queremos|desejo|desejamos|pretendo|pretendemos [mais|voltar] [a] receber|ter|ver [mais] [os|as|nenhum|nenhuma|esses|essas|estes|estas|seus|vossos|suas|vossas] [tipo|seus|vossos] [de] @ ~
        não quero|queremos|desejo|desejamos [mais|voltar] [a] receber|ter|saber [mais] nada|notícias [mais] [vosso|vossas|de|seu] [vocês] >
        me|nos tira|tire|tirem|remove|remova [me|nos] [da|dessa|desta|de|das] [sua|vossa|essa] lista|listas|base ~
        não insistam|insista|insistas mais|por ~
        parem|pare|para|cessem|cesse|deixem|deixe [já|imediatamente] de [me|nos] incomodar|perturbar|contactar|contatar|escrever|ligar|enviar-me|escrever-me|enviar-nos|escrever-nos ~
        parem|pare|para|cessem|cesse|deixem|deixe [já|imediatamente] de me|nos enviar|mandar ~
        parem|pare|para|cessem|cesse|deixem|deixe [já|imediatamente] de enviar|mandar [mais|estes|esses|estas|tantos] lembretes|emails|mensagens|isto|isso ~
        parem|pare|cessem|cesse [já|imediatamente] [com] [os|as|estes|esses|estas] lembretes|emails|mensagens ~
        < [por] [favor] [,] para [já] com os|as|estes|esses|estas|essas @ [automático*|por] [favor] >
        para|pare|parem [já] de me|nos mandar|enviar|escrever|ligar|encher ~
        isso|isto|é|virou [já] [é|virou] assédio|perseguição ~
        abstenham|abstenha|abster [se|-] [se] de [qualquer|quaisquer|novo|novos|mais|todo|outros] [novo|outro] enviar|contactar|contatar|contacto|contactos|contato|contatos|comunicação|comunicações|lembrete|lembretes|mensagem|mensagens|email|emails|mail|mails|cartas ~
        recurso|recorrer|recorreremos aos|a meios|vias|instâncias judiciais|legais ~
        vemo|vemos|veremos|encontramos nos no|nos|em tribunal|tribunais|justiça
        parem|pare [já] de me|nos perseguir|assediar|atormentar|bombardear|importunar ~
        não quero|queremos mais saber de vocês|vós|si|vosso >
        não quero|queremos saber [mais] [nada|de] [mais] [de] vocês >
        já [vos] pedi|pedimos [-] [vos] [duas|três|várias|mil|muitas] [vezes] para|que pararem|parassem [já] de me|nos mandar|enviar [mais] [estes|esses|os|estas|essas|as|vossos] @ >
        já [vos] pedi|pedimos [-] [vos] [duas|três|várias|mil|muitas] [vezes] para|que não me|nos mandarem|enviarem|mandassem|enviassem [mais] [estes|esses|os|estas|essas|as|vossos] @ >
        vou|vamos|irei denunciar|processar vocês|você|vos|os|a vossa|empresa ~
    """,
    "nl": """
        mij|me|ons en|of mijn|onze ~ niet meer|langer schrijven|mailen|benaderen|lastig|contacteren [te] [vallen] >
        neem|neemt|gelieve [u] [alstublieft|aub|svp] geen contact meer [op] met mij|me|ons ~
        neem|neemt [u] [alstublieft|aub|svp] geen contact meer op [alstublieft|aub|svp] >
        wil|willen [ik|wij|we] [echt] niets [meer] met jullie|u|je [meer] te maken hebben >
        schrijf|schrijft|mail|mailt|bel|belt|benader|contacteer me|mij|ons nooit meer [alsjeblieft|alstublieft|aub] >
        stuur|stuurt|mail|mailt mij|me|ons [alsjeblieft|alstublieft|aub] geen [langer|verdere] [meer] @ [meer] ~
        stuur|stuurt|mail|mailt|schrijf|schrijft|bel|belt|benader|benadert|contacteer|val mij|me|ons [alsjeblieft|alstublieft|aub] niet|niets [langer|lastig] [meer] [aub|alsjeblieft|alstublieft] >
        ik|we|wij wil|willen|wens|wensen deze|die|dergelijke|zulke|uw|jullie|je [soort] [automatische|eeuwige|voortdurende] @ [graag|echt] niet [langer] [meer] [te] ontvangen|krijgen >
        [ik|we|wij] wil|willen|wens|wensen [van] [u|jullie] geen|niet [langer] [verdere] @ [meer] ~
        [ik|we|wij] wil|willen|wens|wensen [van] [u|jullie] niet|niets|geen [langer] [meer] [door|van] [u|jullie] benaderd|gemaild|gebeld|horen|ontvangen|contact [meer] [worden] >
        {we} heb|hebben [u|jullie|je] [al] [twee|drie|meerdere|meermaals|herhaaldelijk|tweemaal] [keer] gevraagd [,] [om] [mij|me|ons] [deze|die|uw|jullie|zulke] @ niet [langer] [meer] [te] sturen|mailen >
        onthoud|onthoudt [u|je|jullie] [zich] van verdere|nieuwe|elke|iedere|enige [verdere|nieuwe] @ ~
    """,
    "ru": """
        больше никогда [мне|нам] не пишите|звоните|беспокойте [мне|нам|нас|меня] [пожалуйста] >
        никогда больше [мне|нам] не пишите|звоните|беспокойте [мне|нам|нас|меня] [пожалуйста] >
        больше [мне|нам] не присылайте|отправляйте|шлите|присылай|отправляй|шли [мне|нам] [ваши|эти|таких|такие|никаких] @ ~
        больше [мне|нам] не присылайте|отправляйте|шлите|присылай|отправляй|шли [мне|нам] [ничего] [пожалуйста] >
        больше [мне|нам] не пишите|пиши|звоните|беспокойте [мне|нам|нас|меня|сюда] [,] [пожалуйста] >
        не присылайте|отправляйте|шлите|присылай|отправляй|шли [мне|нам] [больше] [ваши|эти|таких|такие|никаких|ваших] @ ~
        не хочу|хотим|желаю|желаем [больше] [от] [вас] получать|видеть|читать [больше] [от] [вас] [ваши|эти|никаких|ваших|больше|дальнейших|новых|подобных] [автоматическ*|назойливы*] @ ~
        не хочу|хотим|желаю|желаем [больше] [ваши|эти|этих|никаких|ваших|больше] [автоматическ*|назойливы*] @ [от] [вас] [больше] [пожалуйста] >
        не хочу|хотим|желаю|желаем [больше] [от] [вас] [ничего|ни] [больше] получать|слышать|общаться [с|от] [вами|вас] [ничего|больше] >
        не хочу|хотим|желаю|желаем [больше] [ничего|ни] [больше] от вас [ничего|ни] [больше] >
        воздержаться|воздерживаться|воздержитесь от [любых|дальнейших|всяких|каких] [либо|дальнейших] контактов|писем|звонков|напоминаний|сообщений|обращений|рассылок ~
        [больше] не хочу|хотим|желаю|желаем|намерен|намерена|намерены [больше] иметь|вести с вами [больше] [никаких] дел|дела|ничего [общего] [больше] >
        [больше] не хочу|хотим|желаю [больше] [никаких] [дел|дела] [иметь] с вами [больше] [иметь|вести] [никаких] [дел|дела] >
        больше [нас|меня] не тревожьте|беспокойте|дёргайте [нас|меня] ~
        не настаивайте больше ~
        я|мы [уже|ведь|же] [дважды|трижды|неоднократно|много|несколько|два|три] [раз|раза] [уже] просил|просила|просили [вас] [больше] [мне|нам] [больше] не присылать|слать|отправлять|посылать [мне|нам] [больше] [эти|ваши|такие|этих|таких|ваших] @ >
        просим|прошу|требуем|требую ~ прекратить|прекратите ~ @|переписку ~
    """,
}

_LAWYERS: Mapping[str, str] = {
    "fr": """
        si cela|ça|c'|vous [ne] continue|continuez|cesse|cessez|arrête|arrêtez|persistez [pas|ainsi] [,] je|j'|nous saisis|saisissons|saisirai|appelle|appellerai|contacte|contacterai|consulte|vais|irai|passe|transmets [voir|tout] [à|chez] [tout|à|chez] {our} {lawyer} >
        correspondance|communication|échange|échanges|courrier|courriers|demande|contact ... {lawyer} >
        mise en demeure ~
        liquidation|faillite|redressement|insolvabilité [judiciaire] de notre|la société|entreprise|sarl|association ~
        adressez|adresser|déclarez|déclarer|tournez ~ au|auprès [du] liquidateur|mandataire|administrateur [judiciaire] ~
        mettons|mets|mettrons|mis [vous] en demeure ~
    """,
    "es": """
        si esto|eso|ustedes|vosotros|siguen|sigue|seguís|continúan [no|sigue|continúa|siguen] [así|para|paran|insistiendo] [,] acudiré|acudiremos|acudo|hablaré|recurriré|llamaré|llamo|recurro a {our} {lawyer} >
        comunicación|correspondencia|contacto ... {lawyer} >
        quiebra|insolvencia|liquidación de la|nuestra|esta sociedad|empresa|compañía ~
        declaración|situación|estado|procedimiento|solicitud|declarada|declarado de|en|del concurso ~
        dirijan|dirija|comuniquen|insinúen ~ a|ante la|el administración|administrador concursal ~
        recibirán|recibirá|recibiréis|enviaremos|enviaré [un|el|les] [un] burofax ~
        asunto|caso|tema|litigio ~ {lawyer} >
    """,
    "it": """
        se [non] continuate|continua|continui|insistete|insiste|smettete|smette [così|ancora] [,] mi|ci rivolgo|rivolgerò|rivolgiamo|rivolgeremo a|al {our} {lawyer} >
        comunicazione|comunicazioni|corrispondenza ... {lawyer} >
        riceverete|riceverà|riceverai|invieremo|arriverà [una|la|vi] [una] diffida|ingiunzione ~
        pratica|questione|caso|vicenda|faccenda|controversia è|sta|passa|ora [in|nelle|ora] mano|mani|in [ai|dei|al|del] {our} {lawyer}
        non riconosciamo|riconosco [questo|il|tale|alcun|nessun|vostro] {bill}|debito ~
    """,
    "pt": """
        se [isto|isso] [não] continuarem|continuar|insistirem|insistir|pararem|parar [assim] [,] passo|passamos|passarei|entrego|recorro|falo|contacto|chamo|vou [o|a] [assunto|caso|questão] [para|a|ao|com] [o|a] {our} {lawyer} >
        comunicação|correspondência|contacto|contato ... {lawyer} >
        receberá|receberão|enviaremos|vão|vai [receber] [uma] notificação extrajudicial|judicial ~
        entramos|entrámos|entrou|pedimos|está|estamos [em|a|com] [processo] [de] recuperação judicial
        não reconhecemos|reconheço [essa|esta|a|nenhuma|qualquer|vossa] dívida|{bill} ~
    """,
    "ru": """
        если это|вы|так [всё] не прекратится|прекратите|перестанете , [я|мы] обращусь|обратимся|пойду|пойдём ~ {lawyer} >
        если это|вы|так [всё] [и|будет] [дальше] продолжится|продолжите|продолжаться , [я|мы] обращусь|обратимся|пойду|пойдём ~ {lawyer} >
        переписк*|общени*|контакт*|вопрос*|переговор*|дел* ... через ~ {lawyer} ~
        досудебн* претензи* ~
        банкротством|банкротства|ликвидацией|ликвидации|несостоятельностью [нашего|нашей] общества|компании|фирмы|предприятия ~
        требования|претензии ~ направляйте|направлять|предъявляйте|предъявлять ~ управляющему|ликвидатору ~
        признан|признана|признано [банкротом|судом] [и] несостоятельн*|банкротом|банкрот ~
        требования|требований кредиторов ~
        подан*|подали [заявка|заявление|заявку] [на|о] банкротств* ~
    """,
    "en": """
        if this|it|that|you [all] do|does not|n't stop [,] [then] {we} {will}|am|'m|are|'re ~ {lawyer} >
        if this|it|that|you continues|continue|persists|persist|goes|go|keeps [on] [,] [then] {we} {will}|am|'m|are|'re ~ {lawyer} >
        letter before action|claim ~
        correspondence|communication|contact ... {lawyer} >
    """,
    "de": """
        wenn|falls das|es|sie|ihr [jetzt|endlich] nicht aufhört|aufhören , ~ {lawyer} [ein|weiter] >
        wenn|falls das|es|sie|ihr so weitergeht|weitermachen|weitermacht , ~ {lawyer} [ein|weiter] >
        schriftverkehr|korrespondenz|kommunikation ... über|an ~ {lawyer} ~
    """,
}

_MOURNING: Mapping[str, str] = {
    "en": """
        {we} [have] [just|sadly] lost our|my {kin} >
        {we} [have] [just|sadly] lost our|my {kin} last|this|on|suddenly|yesterday|in|to|after|unexpectedly ~
    """,
    "de": "beerdigung|beisetzung|trauerfeier unseres|unserer|meines|meiner ~",
    "fr": """
        mort|perte de notre|mon|ma|notre ~ fondateur|fondatrice|directeur|directrice|associé|associée|collègue|président|présidente|gérant|gérante|mari|femme|épouse|père|mère|fils|fille|frère|sœur|patron|patronne ~
        {we} venons|avons|ai|viens [de] perdre|perdu notre|mon|ma ~ fondateur|fondatrice|directeur|directrice|associé|associée|collègue|président|présidente|gérant|gérante|mari|femme|épouse|père|mère|fils|fille|frère|sœur|patron|patronne ~
        obsèques|enterrement|funérailles ~
        mari|époux|femme|épouse|père|mère|fils|fille|frère|sœur|associé|associée|directeur|directrice|fondateur|gérant ~ nous a quittés|laissés ~
        nous a quittés|quittées|quitté dans|ce|cette|hier|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|après|subitement|brutalement|des ~
    """,
    "es": """
        entierro|funeral|sepelio|velatorio [de|será|es|fue|tendrá] ~
        marido|mujer|esposo|esposa|padre|madre|hijo|hija|hermano|hermana|socio|jefe|director|directora ~ nos dejó ~ enfermedad|domingo|lunes|martes|miércoles|jueves|viernes|sábado|ayer|noche|repentinamente|para ~
        marido|mujer|esposo|esposa|padre|madre|hijo|hija|hermano|hermana|socio|jefe|director|directora ~ nos ha dejado ~ enfermedad|repentinamente|siempre|ayer|noche ~
        hemos|he perdido a nuestro|nuestra|mi ~
    """,
    "it": """
        funerali|funerale|esequie [di|si|sono|del|della|saranno] ~
        marito|moglie|padre|madre|figlio|figlia|fratello|sorella|socio|socia|titolare|fondatore ~ ci ha lasciato|lasciati|lasciate ~
        abbiamo|ho perso il|la|nostro|nostra|mio|mia [nostro|nostra|mio|mia] titolare|padre|madre|marito|moglie|fratello|sorella|collega|socio|direttore|fondatore ~
    """,
    "pt": """
        funeral|velório|enterro [de|será|é|foi|do|da] ~
        marido|mulher|esposa|pai|mãe|filho|filha|irmão|irmã|sócio|sócia|diretor|fundador deixou nos ~
        marido|mulher|esposa|pai|mãe|filho|filha|irmão|irmã|sócio|sócia|diretor|fundador nos deixou ~
        perdemos|perdi o|a [nosso|nossa|meu|minha] pai|mãe|marido|mulher|esposa|filho|filha|irmão|irmã|colega|sócio|sócia|diretor|diretora|fundador ~
    """,
    "nl": "begrafenis|uitvaart|crematie van|is|vindt ~",
    "ru": """
        похорон* ~
        муж|жена|отец|мать|сын|дочь|брат|сестра|директор|партнёр|основатель ~ покинул|покинула нас|мир|этот ~
        потеряли|потерял|потеряла [нашего|нашу|моего|мою|любимого] директора|основателя|коллегу|мужа|жену|отца|маму|мать|партнёра|руководителя ~
    """,
}

_LONG_AGO = "|".join(map(str, range(1800, 2020)))  # Whole years: "19*" is the 19th too.
_PEACEFUL: Mapping[str, str] = {
    "en": """
        not|n't email|mail|call|message|write|send|ring|phone [to] me|us the|it|them|before|after|until|during|while ~
        old|former|previous|wrong|other|private|personal address|account|mailbox|number|email|inbox|phone|line ~
        at the office|shop|school|practice ~
        after|before|outside hours|six|five|seven|noon|work|lunch ~
        on sundays|saturdays|mondays|weekends ~
        page|text|texts|photo|picture|portrait|article|paragraph|section|chapter|headline|caption|biography|plaque|obituary [of|about|on|for|with] ~ died|late|deceased|death|mourning|bereavement|insolven*|bankrupt*|liquidation|lawyer|lawyers|litigation|dispute|disputes|estate ~
        {lawyer} {will}|is [be] [going] [to] ~ for|about|regarding the|an|our [data] nda|imprint|disclaimer|privacy|details|licence|license|terms|wording|copyright ~
        died|deceased|away [,] [back] in|on .. 18*|19*|200*|201* ~
        {lawyer} ... comments|remarks|edits|amendments|redlines ~
    """,
    "de": """
        wie auf|bei einer|der beerdigung|beisetzung|trauerfeier ~
        alte|alten|frühere|früheren|falsche|falschen|andere|anderen|private|privaten adresse|mailadresse|nummer|postfach|konto|email|mail|handynummer ~
        im|ins büro|geschäft|festnetz ~
        außerhalb|nach|vor [der|den] öffnungszeiten|geschäftszeiten|feierabend|uhr ~
        seite|text|foto|bild|porträt|artikel|absatz|abschnitt|kapitel|überschrift|rubrik|menüpunkt [vom|des|über|zu|zum|von] ~ verstorben*|gestorben*|trauer*|tod|insolvenz*|konkurs|anwalt|nachlass* ~
        {lawyer} ... wegen|zu|zum|zur ~ impressum*|datenschutz*|agb|nda|lizenz*|formulierung* ~
        {lawyer} ... agb|vertrag|entwurf|vertragsentwurf ~
        18*|19*|200*|201* [ist|war] .. verstorben|gestorben ~
        {lawyer} ... anmerkungen|kommentare|kommentaren|korrekturen|änderungswünsche|änderungswünschen ~
    """,
    "fr": """
        on dirait|croirait [un|une|des] enterrement|obsèques|funérailles ~
        ancienne|ancien|mauvaise|mauvais|vieille|privée [adresse|numéro|boîte|compte|mail|ligne] adresse|numéro|boîte|compte|mail|ligne ~
        autre adresse|numéro|boîte|compte|ligne ~
        l'|mon|notre|son autre mail ~
        au|sur [le|mon|notre|son] bureau|fixe|portable|boulot|travail|magasin|cabinet [mais|,] ~
        mais|plutôt|uniquement|seulement [à|au|par|sur|en|plutôt] [la|le|mon|notre] mail|portable|mobile|téléphone|adresse|email|courriel ~
        page|texte|textes|photo|portrait|article|paragraphe|rubrique|section|titre|légende|chapitre|onglet [de|du|sur|d'|des|le|la|concernant|consacré*] ~ décès|décédé*|mort|morte|deuil|obsèques|succession*|faillite|liquidation|redressement|avocat|contentieux|litige|harcèlement|divorce ~
        décédé*|mort|morte|disparu|disparue [,] en .. 18*|19*|200*|201* ~
        succession de|d' plats|photos|images|slides|diapos|couleurs|titres|pages|blocs|écrans|vignettes|mots|phrases|chiffres|projets ~
        conseil d'|municipal|communautaire|régional|départemental|syndical|scientifique ~
        conseil de surveillance|quartier|gérance|fondation|famille ~
        {lawyer} ... pour|concernant|sur le|la|les|l' mentions|cgv|cgu|rgpd|clause|licence|confidentialité|données|formulation ~
        faillite|liquidation|redressement [judiciaire] ~ notre|mon|un fournisseur|client|prestataire|concurrent|imprimeur|voisin ~
        réponse|décision|avis|retour|accord|signature|séance|réunion|vote|membres du conseil ~
        {lawyer} ... contrat|projet ~
        liquidation totale|complète|saisonnière|annuelle ~
        {lawyer} ... remarques|commentaires|observations|corrections|modifications ~
    """,
    "es": """
        antigua|antiguo|vieja|viejo|equivocada|equivocado [dirección|número] dirección|número|correo|buzón|cuenta|teléfono|email ~
        otra|otro [dirección|número] dirección|número|buzón|cuenta|teléfono ~
        el|al|del|mi|su|nuestro otro correo|email ~
        dirección|número|correo|buzón|cuenta|teléfono|email antigua|antiguo|vieja|viejo|anterior|equivocada|equivocado|personal ~
        al|a [la|el] fijo|oficina|trabajo|tienda ~
        fuera de|del horario ~
        parece|parezco|parecen|parecemos|parecía ... funeral|entierro|velatorio ~
        página|texto|textos|foto|retrato|artículo|párrafo|apartado|sección|titular|pie|capítulo|menú|pestaña [de|del|sobre|con|que] ~ fallecido*|fallecida*|fallecimiento*|difunto*|muerte|luto|concurso|quiebra|liquidación|abogado*|divorcios|divorcio|acoso ~
        fallecido|fallecida|murió|falleció [,] en|el .. 18*|19*|200*|201* ~
        {lawyer} ... para|por|sobre el|la|los|las|lo [de|del] datos|aviso|cláusula|contrato|rgpd|lopd|nda|licencia|textos ~
        concurso|quiebra|liquidación ~ nuestro|mi|un proveedor|cliente|competidor|impresor|vecino ~
        {lawyer} ... comentarios|observaciones|correcciones|sugerencias|modificaciones ~
    """,
    "it": """
        vecchio|vecchia|precedente|sbagliato [indirizzo|numero] indirizzo|numero|casella|mail|email|conto ~
        altro|altra [indirizzo|numero] indirizzo|numero|casella|conto ~
        l'|all'|dall'|nell'|quell'|mia|sua|nostra altra mail|email ~
        indirizzo|numero|casella|mail|email|conto vecchio|vecchia|precedente|sbagliato|personale ~
        al|in [telefono] fisso|ufficio|lavoro|negozio ~
        sembra|sembro|sembrano|sembriamo|sembrava ... funerale|funerali|esequie ~
        pagina|testo|testi|foto|ritratto|articolo|paragrafo|sezione|titolo|didascalia|capitolo|voce [di|del|della|sul|sulla|sui|sulle|dei|con|che] ~ defunto|defunti|deceduto|deceduta|scomparso|scomparsa|morte|lutto|lutti|fallimento|fallimentare|liquidazione|avvocato|concordato|stalking ~
        scomparso|scomparsa|morto|morta|mancato|mancata|deceduto|deceduta [,] nel .. 18*|19*|200*|201* ~
        studio legale|notarile cerca|vuole|vorrebbe|ha|si|è|preferisce ~
        {lawyer} ... per il|la|le|i|gli|l' dati|note|informativa|contratto|clausola|privacy|gdpr|licenza|testi|nda ~
        fallimento|liquidazione|concordato [giudiziale] ~ nostro|mio|un|una|nostra fornitore|cliente|committente|concorrente|partner|editore ~
        {lawyer} ... osservazioni|commenti|correzioni|modifiche|suggerimenti ~
    """,
    "pt": """
        antigo|antiga|velho|velha|errado|errada endereço|número|email|morada|caixa|conta|telefone ~
        outro|outra endereço|número|morada|caixa|conta|telefone ~
        o|ao|do|no|meu|nosso|seu outro email ~
        endereço|número|email|morada|caixa|conta|telefone antigo|antiga|velho|velha|anterior|errado|pessoal ~
        para|no|pro [o] fixo|escritório|trabalho ~
        fora do|de horário|horas ~
        parece|pareço|parecem|parecia|parecemos ... funeral|velório|enterro ~
        página|texto|textos|foto|retrato|artigo|parágrafo|seção|secção|título|legenda|capítulo|aba [de|do|da|sobre|dos|das|com|que] ~ falecido*|falecida*|falecimento*|morte|luto|insolvência|falência|liquidação|advogado*|assédio ~
        falecido|falecida|morreu|faleceu [,] em|no .. .. 18*|19*|200*|201* ~
        {lawyer} ... para|por|sobre o|a|os|as|causa [do|da|dos|das] dados|aviso|cláusula|contrato|minuta|rgpd|lgpd|nda|licença|textos|termos ~
        insolvência|falência|recuperação ~ nosso|meu|um fornecedor|cliente|concorrente|vizinho ~
        {lawyer} ... comentários|observações|correções|sugestões|alterações ~
    """,
    "nl": """
        oude|vorige|verkeerde|andere|privé adres|mailadres|nummer|mailbox|rekening|telefoonnummer ~
        op|naar [de|het] kantoor|werk|zaak|vaste ~
        buiten de|onze kantooruren|openingstijden ~
        pagina|tekst|foto|portret|artikel|alinea|kopje|hoofdstuk|rubriek [van|over|met|voor] ~ overleden|overlijden|rouw|faillissement|insolvent*|advocaat|nalatenschap ~
        {lawyer} ... over|voor|wegens de|het|onze privacy*|voorwaarden|nda|licentie|formulering ~
        in 18*|19*|200*|201* [is|was] .. overleden|gestorven ~
        {lawyer} ... opmerkingen|correcties|wijzigingen|suggesties ~
        heb|hebben [ik|we|wij] de|een|onze|mijn leverancier|drukker|drukkerij|aannemer|fotograaf|verhuurder|bank|verzekeraar|concurrent [al|ook] gevraagd|verzocht ~
    """,
    "ru": """
        как на|с похорон* ~
        старый|старую|старой|прежний|прежнюю|другой|другую|личный|личную|неправильный адрес|почту|номер|ящик|почте|телефон ~
        на [рабочий|домашний|городской] городской|рабочий|домашний|городской [телефон|номер] ~
        страниц*|текст|тексте|тексты|фото|фотографи*|портрет|стать*|абзац*|раздел*|рубрик*|заголов*|подпись|глав* [о|об|про|с|«] ~ умер*|смерт*|усопш*|некролог*|траур*|банкрот*|ликвидаци*|адвокат*|юрист*|наследств*|суд* ~
        умер|умерла|умершего|умершей|скончался|скончалась [,] [ещё] в .. 18*|19*|200*|201* ~
        {lawyer} ... по поводу|вопросу|реквизит*|договор* ~ реквизит*|договор*|оферт*|лиценз*|формулировк*|персональн*|политик* ~
        {lawyer} ... замечани*|комментари*|правками|правки ~
        не обращаться|писать|звонить|беспокоить [к] ему|ей|им|него|неё|ним|его|её ~
    """,
}


def _objections(language: str) -> str:
    lines = (table.get(language, "") for table in (_CEASE, _LAWYERS, _MOURNING))
    written = [line for table in lines for line in table.splitlines()]
    # What may end the sentence may also end its first half: "send me nothing more, our contract is over".
    written += [f"{line.removesuffix('>')}, ~" for line in written if line.endswith(" >")]
    return "\n".join(written).replace("@", f"[e] {MAILS[language]}")


LINES = {
    Mark.OBJECTION: {language: _objections(language) for language in MAILS},
    Mark.PEACEFUL: {language: lines.replace("18*|19*|200*|201*", _LONG_AGO) for language, lines in _PEACEFUL.items()},
}
