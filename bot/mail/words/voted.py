"""A body of theirs has voted, ticked it off or told its hours: that is the answer; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.DECIDED: {
        "en": """
            photo|picture|image|logo|text|sentence|line|name|headline|button must|should|may stay|remain ~
            photo|picture|image|logo|text|sentence|line|name|headline|button has|have|needs|need to stay|remain ~
            he|she|they|boss|wife|husband|board|partner|director|everybody|everyone|legal says|say|said [it's|its|a] [big|resounding] yes|no|ok|okay|fine|go >
            that|this|it 'll|will|would do nicely|fine|perfectly|just|me|us|it ~ >
            {we} are|'re|am|'m|is|'s [all|both|absolutely|quite|really|so|very|just] chuffed|thrilled|stoked|sold|smitten [with|by|on|to] [it|this|that|them|the|bits] [design|logo|result|site|draft|look] >
            over the moon [with] [it|this|that|the] [result|logo|design] >
            bang|dead on >
            < [please|just|do|so|and|then] carry|crack|press|push on with ~
            , [please|just|do|so|and|then] carry|crack|press|push on [with] [it|the|that] ~ >
            voted|plumped|opted [unanimously|overwhelmingly|almost|yesterday|narrowly] for|against|in [favour|favor] ~
            vote|votes went for|against|with|in ~
            [big|green|a|another] tick [in|from] [the] [box] from|by me|us|everyone|everybody|all ~
            [opening|office|business|shop] hours|times are|as|, ~ monday|mon|tuesday|daily|weekdays|week ~
            he|she|they|dad|mum|father|mother|boss|director|chair|chairman|owner|wife|husband|partner|board|team|it|everyone ~ wants|want|prefers|prefer [to] keep|remove|drop|use|change|replace|add|move|put ~
            request|proposal|offer|application|quote was|were|been rejected|declined|refused|denied .. by [the|our] [whole] board|committee|management|directors|partners ~
        """,
        "de": """
            foto|bild|logo|text|satz|zeile|name|überschrift|knopf muss|soll|sollte|darf|müssen|sollen|dürfen [so|da|drin|unbedingt] bleiben|drinbleiben ~
            meinen|unseren|seinen|ihren segen habt|hast|haben|hat ~
            < [genau|ja] [,] das ist es|er|sie|isses >
            für gut|richtig|okay befunden ~
            haben|hat ... für|gegen ... gestimmt|votiert|ausgesprochen ~
            einstimmig|mehrheitlich ~ gestimmt|votiert|beschlossen|entschieden|angenommen|dafür|dagegen ~
            haken|häkchen dran|drunter|dahinter|gesetzt ~
            öffnungszeiten|bürozeiten|sprechzeiten|geschäftszeiten sind|lauten|, ~ montag|mo|dienstag|täglich|werktags ~
            er|sie|chef|chefin|direktor|vater|mutter|papa|mama|mann|frau|partner|partnerin|vorstand|inhaber|inhaberin|team ~ will|möchte|wollen|möchten ... behalten|weglassen|streichen|ändern|ersetzen|nehmen|rausnehmen|lassen|verwenden|hinzufügen >
            antrag|anfrage|angebot|vorschlag|entwurf wurde|ist [vom|von|durch] [unserem|unserer|der|dem] vorstand|leitung|geschäftsleitung|gremium ... abgelehnt|verworfen ~
        """,
        "fr": """
            photo|image|logo|texte|phrase|nom|titre|bouton [ancienne|actuelle|actuel] doit|doivent|peut rester ~
            ma|notre bénédiction ~
            avons|ont|a [tous|toutes] voté [à] [l'unanimité|unanimité] [pour|contre] ~
            à l' unanimité ~
            horaires sont|, ~ lundi|mardi|tous ~
            il|elle|ils|père|mère|papa|maman|patron|patronne|directeur|directrice|mari|femme|associé|associée|conseil ~ veut|veulent|souhaite|souhaitent|préfère|préfèrent garder|conserver|enlever|supprimer|retirer|changer|remplacer|ajouter|utiliser|mettre|laisser ~
            demande|proposition|offre|devis|candidature a|ont été rejeté|rejetée|refusé|refusée|écarté|écartée .. par [le|la|notre] bureau|direction|conseil|comité ~
        """,
        "es": """
            estoy|estamos|quedo|quedamos [muy|todos|todas] contento|contenta|contentos|contentas|encantado|encantada|encantados|encantadas con ~
            foto|imagen|logo|texto|frase|nombre|título|botón [antigua|vieja|actual] tiene|debe|puede [que] quedarse|quedar|permanecer ~
            mi|nuestra bendición ~
            hemos|han|ha|votamos|votaron|votó votado|por|a [unanimidad|favor|por] ~
            por unanimidad|mayoría ~
            horario|horarios es|son|, ~ lunes|martes|diario ~
            él|ella|padre|madre|jefe|jefa|director|directora|marido|mujer|socio|socia|junta|y ~ quiere|quieren|prefiere|prefieren [que] mantener|conservar|quitar|cambiar|sustituir|añadir|usar|dejar|poner|quede|quedemos|quitemos|cambiemos|pongamos ~
            director|directora|jefe|jefa|marido|mujer|socio|socia|junta [general] quiere|quieren|prefiere|prefieren el|la|los|las|un|una|otro|otra|que [se] ~
            solicitud|propuesta|oferta|petición fue|sido denegada|rechazada|desestimada|descartada .. por [la|el|nuestra|nuestro] junta|dirección|consejo|comité ~
        """,
        "it": """
            foto|immagine|logo|testo|frase|nome|titolo|pulsante deve|devono|può restare|rimanere ~
            mia|nostra benedizione ~
            abbiamo|hanno|ha votato [tutti] [all'|per|contro|a] ~
            all' unanimità ~
            orari sono|, ~ lunedì|martedì|tutti ~
            lui|lei|padre|madre|papà|mamma|capo|direttore|direttrice|marito|moglie|socio|socia|consiglio ~ vuole|vogliono|preferisce|preferiscono tenere|mantenere|togliere|cambiare|sostituire|aggiungere|usare|lasciare|mettere ~
            richiesta|proposta|offerta|preventivo è stata|stato respinta|respinto|rifiutata|rifiutato|bocciata|bocciato .. dal|dalla|dai [nostro|nostra] consiglio|direzione|soci ~
        """,
        "pt": """
            foto|imagem|logo|texto|frase|nome|título|botão [antiga|antigo|atual] tem|deve|pode [de|que] ficar ~
            minha|nossa bênção ~
            votámos|votamos|votaram|votou [todos] por|a|contra|pela|pelo [unanimidade] ~
            por unanimidade|maioria ~
            ficou|foi|está decidido|definido|acordado|acertado|marcado o|a|que|para|em|no|na ~
            horário|horários é|são|, ~ segunda|terça|todos ~
            ele|ela|pai|mãe|chefe|diretor|diretora|marido|mulher|sócio|sócia|direção ~ quer|querem|prefere|preferem manter|tirar|mudar|trocar|substituir|acrescentar|usar|deixar|pôr|colocar ~
            pedido|proposta|oferta|orçamento foi indeferido|indeferida|recusado|recusada|rejeitado|rejeitada|chumbado|chumbada .. pela|pelo|pelos [nossa|nosso] direção|diretoria|conselho|administração|sócios ~
        """,
        "nl": """
            foto|beeld|logo|tekst|zin|regel|naam|kop|knop moet|mag|moeten|mogen [er|erin|erop|zo|gewoon] blijven [staan] ~
            hij|zij|ze|baas|vrouw|man|bestuur|directeur|iedereen zegt|zei|zeggen ja|nee|akkoord|oké|ok|okee >
            het|alles|dit is [allemaal|helemaal|zo|gewoon] goed|prima|top|akkoord [zo] >
            mijn|onze|zijn|haar zegen ~
            < [ja|genau] [,] dat is hem|'m|het|em >
            in orde bevonden|gevonden ~
            {we} doen|doe [er] [aan] mee >
            < [ja|nou|kom] [,] ga [er] ervoor|voor >
            mist|ontbreekt een|de|het [laatste] komma|punt|letter|spatie|accent|streepje|hoofdletter|woord ~
            heeft|hebben ~ ~ gestemd ~
            unaniem|eenstemmig ~ gestemd|gekozen|besloten|akkoord|voor|tegen ~
            vinkje|vinkjes|krulletje erbij|eraan|gezet|van [mij|ons] ~
            openingstijden|openingsuren zijn|, ~ maandag|ma|dinsdag|dagelijks ~
            hoeft|hoeven [voor|van] mij|ons|me [dus|echt|ook] niet [hoor] >
            hij|zij|ze|vader|moeder|baas|bazin|directeur|directrice|man|vrouw|partner|bestuur|eigenaar ~ wil|willen ... houden|behouden|weglaten|schrappen|veranderen|vervangen|toevoegen|gebruiken|nemen >
            aanvraag|voorstel|offerte ... bestuur|directie|raad [is|werd|wordt] afgewezen ~
        """,
        "ru": """
            фото|картинка|логотип|текст|фраза|строка|название|кнопка должно|должна|должен|должны остаться|оставаться ~
            благословля* ~
            [он|она|они|мы|я|никто] не против >
            [я|он|она|мы|они] в деле >
            проголосовал* [единогласно|большинством] за|против|единогласно ~
            единогласно|большинством [голосов] [за|проголосовал*|решил*|выбрал*] за|проголосовал*|решил*|выбрал* ~
            плюсик|плюс|галочка|галочку от меня|нас ~
            от меня|нас плюсик|плюс|галочка ~
            режим|часы|график работы [такой|следующий|,|у] [нас] ... понедельник|понедельника|пн|вторник|ежедневно|будни ~
            он|она|они|отец|папа|мама|директор|начальник|начальница|муж|жена|партнёр|правление ~ хочет|хотят|предпочитает|предпочитают оставить|убрать|поменять|заменить|добавить|использовать|взять|поставить ~
            заявка|предложение|смета отклонена|отклонено|отвергнута|отвергнуто [нашим] правлением|руководством|советом|директором ~
        """,
    },
    Mark.PENDING: {
        "en": "vote|decision|it|this|matter [has|was|been|is] [been] adjourned|postponed|deferred ~",
        "de": "abstimmung|entscheidung|beschluss|es|das [wurde|ist] [auf] ~ vertagt|verschoben ~",
        "fr": "vote|décision a été|est reporté|reportée|ajourné|ajournée ~",
        "es": "votación|decisión se|ha|queda [ha|sido] aplazado|aplazada|pospuesto|pospuesta|aplazó|pospuso ~",
        "it": "votazione|decisione è|sono [stata] rinviata|rimandata|aggiornata ~",
        "pt": "votação|decisão foi|ficou adiada|adiado ~",
        "nl": "stemming|besluit|beslissing is|werd ~ uitgesteld|verdaagd|verschoven ~",
        "ru": "голосование|решение перенесли|отложили|перенесено|отложено ~",
    },
}
