"""Set phrases of every act in English, German, Dutch and Russian; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.TALK: {
        "en": """
            < [do] come|drop|swing|pop|stop by|round|over|in [and] [see|visit|any|some|one] [us|time|day]
        """,
        "de": """
            komm|kommt|kommen|schau|schaut|schauen [sie] [doch|gern|gerne|einfach|ruhig|unbedingt] mal vorbei|rein ~
            war|waren|wars [heuer|diesmal|wieder|echt] ~ los
        """,
        "nl": """
            kom|komen [jullie|u] [gerust|gezellig|vooral|zeker] [eens|een] [keer|een] langs|kijken|binnen ~
        """,
        "ru": """
            заходите|приходите|заезжайте|заглядывайте [как] [нибудь|к] [в] гости|нам|к|посмотреть ~
        """,
    },
    Mark.OBJECTION: {
        "en": """
            matter|case|claim|dispute|it|this is|lies [now] before|with the|a court|courts|tribunal|judge|ombudsman
            refrain|desist from [any|all|further|writing|contacting] ~
            put on notice ~
            our|my client|clients [hereby] [denies|denied|disputes|rejects|contests|refutes] denies|deny|disputes|dispute|rejects|reject|contests|refutes ~
            communication|communications|correspondence [in|on|regarding] ~ must|should|is|are|shall|may [to] [be] [only] addressed|directed|sent ~ firm|us|lawyer|solicitors|lawyers|counsel|insurers ~
        """,
        "de": """
            sehen|sieh|seht [sie] [bitte] [künftig|in] ~ von weiteren|jeglichen|weiterer schreiben|mails|nachrichten|kontakt|kontaktaufnahme|anfragen|erinnerungen|mahnungen|korrespondenz ab
            liegt|ist [jetzt|nun|bereits|inzwischen] beim|vor gericht|amtsgericht|landgericht|schlichter|ombudsmann
            auftrag|vertrag widerrufen|angefochten|gekündigt|storniert|aufgelöst , ~ schreiben|mails|nachrichten|kontakt|forderung|forderungen
            über das vermögen ~ ~ insolvenzverfahren ~
            mandant|mandantin|mandantschaft ~ bestreitet|weist|widerspricht|fordert|lehnt|bestreiten ~
            zahlungen sind einzustellen|eingestellt ~
            verbraucherzentrale|verbraucherschutz|schlichtungsstelle ~ einschalten|wenden|melden|eingeschaltet|informiert|informieren ~
        """,
        "nl": """
            zaak|geschil|kwestie ligt|is [nu|inmiddels] bij|voor de rechter|rechtbank|kantonrechter|geschillencommissie
            wens|wensen|wil|willen [ik|wij|we] [niet|geen] [meer|verder] [door|verder] [u|jullie] benaderd|lastiggevallen|aangeschreven|contact ~
            mijn|onze cliënt|cliënte betwist|ontkent|weigert|verwerpt ~
            tot de curator [te] wenden|richten ~
            wenden|richten tot de curator
            {we} stel|stellen [u|jullie|je] [hierbij] aansprakelijk ~
            schakel|schakelen ~ rechtsbijstand|advocaat|jurist|incasso|geschillencommissie|juridisch ~ [in]
        """,
        "ru": """
            дело|вопрос|спор [уже|теперь] [находится|рассматривается|передан|передано] в суде|суд|прокуратуру|арбитраж
            подали|подал|подала|направили|написали ~ претензию|жалобу|иск|заявление ~
            общаться|общение|переписка|переговоры ~ через [нашего|моего] юриста|адвоката|юристов|суд ~
            [наш|мой|моего|нашего] доверитель|клиент ~ оспаривает|отрицает|отказывается|требует ~
            обращусь|обратимся|пожалуюсь|пожалуемся|напишу [в|на] роспотребнадзор|прокуратуру|суд|полицию|роскомнадзор ~
        """,
    },
    Mark.ASK: {
        "en": """
            {we} should|would|'d be [most|very|really|extremely|much] grateful|obliged|thankful|glad|indebted for|if|to ~
            intimate|apprise|update|enlighten|inform us|me [about|on|of|regarding|as|when|whether|if|the] ~
            do the needful ~
            how big|much|many|long|often|large|soon|far|wide|high|expensive ~ is|are|does|do|should|must|can|will|has|need|would ~
        """,
        "de": """
            [wäre|wären|bin|bleiben] ~ verbunden|dankbar , wenn|falls ~
            < wie groß|lang|oft|viel|viele|teuer|breit|hoch|schnell|weit|lange ~
        """,
        "nl": """
            [zou|zouden] [ik|wij|we] [het] [zeer|erg|op] prijs stellen [als|indien|wanneer] ~
            prijs stellen [we|wij|ik] [het] op|als|indien ~
            gelieve [ons|mij|te|mee] ~ te laten|delen|melden|sturen|bezorgen ~
            < hoe groot|lang|vaak|veel|duur|breed|hoog|snel|laat ~
        """,
        "ru": """
            [буду|будем|был|была|были] [бы] [очень|крайне] признателен|признательна|признательны|благодарен|благодарна|благодарны [,] если|за ~
            < сколько ~ >
        """,
    },
    Mark.REVIEW: {
        "de": """
            {we} ~ [erst] weiter|loslegen|starten|anfangen|weitermachen|beginnen , wenn|sobald ~
        """,
        "nl": """
            pas|verder [verder|door|beginnen|starten] als|zodra we|wij|ik|jullie|u ~
        """,
        "ru": """
            сможем|сможет|начнем|продолжим [только] [тогда] [,] когда|как|если ~
        """,
    },
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
        "nl": """
            < [ok|oké|dan] [toch] haal|verander|vervang|verwijder|schrap|wissel|voeg|verplaats|print|publiceer [toch|maar|nog|even] de|het|die|dat|deze|dit|alle|onze ~
            < [dan] [toch] doe|neem|kies|pak|gebruik|houd|hou [toch|dan] maar|toch|de|die|het ~
            < [dan] laat|maak|zet [toch|dan] [maar] de|het|die|dat|alles|hem ~ weg|staan|groter|kleiner|zo|eruit|erbij|boven|onder|online|donkerder|lichter ~
        """,
        "ru": """
            < [тогда|давайте|лучше|просто] уберите|убери|поменяйте|замените|поставьте|используйте|оставьте|оставляйте|печатайте|публикуйте|запускайте|берите|добавьте|исправьте|удалите|выкладывайте|перенесите|увеличьте|уменьшите|сократите|катите|верните ~
        """,
    },
    Mark.HERE: {
        "en": """
            {we} return|enclose|attach|submit|forward|present|supply|provide|tender [to] [you] herewith|hereby|the|our|my|a|your ~ , signed|countersigned|duly|completed|executed|as|for ~
            {we} return|enclose|attach|submit|forward|send herewith|hereby ~
            herewith|hereby [the|our|my|is|are|attached|enclosed] ~
            enclosed|attached , ~
            < uploaded|submitted|signed|paid|shared|posted|dropped|scanned the|it|them|all|everything|my|our|a|those|these ~
            {we} {have} [already|just|now] make|made|do|did|done|effect|effected|initiated|executed the|a|your|our|my|this payment|transfer|order|deposit|booking|upload|remittance ~
            {we} [just|already|now] made|effected|initiated|did|executed the|a|your|our|my|this payment|transfer|order|deposit|booking|upload|remittance ~
            payment|transfer|deposit|fee|balance|order [was|is|has|have] [been] [now|just|already] done|made|effected|initiated|executed|processed|placed|released|gone ~
        """,
        "de": """
            hab|habe|haben [ich|wir] [euch|ihnen|dir|das|es|die|den] eben|gerade|grad|vorhin|soeben|gestern|heute|schon ~ hochgeladen|geschickt|gemailt|überwiesen|bezahlt|eingestellt|abgelegt|unterschrieben|eingescannt|reingestellt|hochgeladn|hochgladen
        """,
        "nl": """
            heb|hebben ik|we|wij [net|zojuist|vanmorgen|gisteren|vandaag|al|zonet|vanochtend] ~ gezet|geplaatst|geüpload|overgemaakt|betaald|verstuurd|gestuurd|gemaild|ingevuld|getekend|ondertekend|opgeladen|doorgestuurd
            is|zijn [net|zojuist|vanmorgen|gisteren|vandaag|al|zonet] ~ overgemaakt|betaald|verstuurd|getekend|ondertekend|ingevuld|geüpload
        """,
    },
    Mark.DECIDED: {
        "en": """
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
            bin|scrap|skip|forget the|that ~
        """,
        "de": """
            ohne [jeden] zweifel|frage >
            keine frage >
            mit abstand >
            mail|nachricht|schreiben|e-mail|email gilt|dient [hiermit] als [unser|unsere|schriftliche|verbindliche] auftrag|freigabe|zusage|zustimmung|bestätigung|annahme|bestellung ~
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
        """,
        "nl": """
            zonder [enige] twijfel >
            met stip >
            zet|zetten|gooi|gooien ['t|het|hem|m|die] maar online|live ~
            mail|bericht|brief geldt|dient [hierbij] als [ons|onze|schriftelijk|schriftelijke] akkoord|opdracht|goedkeuring|bevestiging ~
            beschouw|beschouwt|zie deze|dit ~ als [ons|onze] akkoord|opdracht|goedkeuring|bevestiging ~
            {we} heb|hebben me|mij|ons bedacht ~
            van gedachten veranderd ~
            [jullie|u|je] mag|mogen|kunt|kunnen|kan [jullie|u|je] [nu|dus|gerust|die|de|het|dat] ~ weghalen|drukken|plaatsen|publiceren|verwijderen|weglaten|starten|gebruiken|laten|schrappen|online
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
        """,
        "ru": """
            без вариантов|сомнений|вопросов|сомнения >
            однозначно >
            считайте|рассматривайте [это|данное|настоящее] [письмо|сообщение] [нашим|моим|как] [наше|официальным] согласием|согласие|подтверждением|одобрением|акцептом ~
            {we} передумал|передумала|передумали ~
            можете|можно [смело|уже|спокойно|теперь] убирать|убрать|печатать|публиковать|запускать|удалить|удалять|использовать|выкладывать|начинать ~
            во-первых|первое ~ , второе|во-вторых ~
            утвердил|утвердила|утвердили|одобрил|одобрила|одобрили|согласовал|согласовали|принял|приняли [его|её|ее|их|макет|проект|смету|всё|все|текст|вариант] ~
            убираем|оставляем|меняем|выбираем|берём|отказываемся ~
            давай|давайте|пусть|пускай|ладно [пусть|тогда|лучше|уже] [будет|остается|остаётся|останется] красный|синий|зелёный|белый|чёрный|первый|второй|третий|так|красная|первая|вторая|третья|без|как|этот|эта|тот|та|вариант ~
            сказал|сказала|сказали да|нет|ок|можно|хорошо ~
            дал|дала|дали добро|отмашку|согласие|зеленый|ок ~
            не прогадаем ~
            отказались|откажемся|отказываемся от ~
        """,
    },
    Mark.STUDY: {
        "de": """
            {we} rede|reden|spreche|sprech|sprechen|telefoniere|schnacke|quatsche [noch|nochmal|erst|das|es|mal|grad|gleich|heute|morgen|später] mit ~
        """,
        "nl": """
            {we} praat|praten|spreek|spreken|bel|bellen|overleg|overleggen [nog|eerst|het|even|vanavond|morgen|hierover] [even|nog] met ~
        """,
        "ru": """
            {we} [еще|сначала] поговорю|переговорю|посоветуюсь|созвонюсь|покажу|переговорим|посоветуемся [с|со] ~
            < [ок|принял|понял] [,] покажу|передам|перешлю|поговорю|посоветуюсь|спрошу|уточню ~
        """,
    },
    Mark.PENDING: {
        "de": """
            {we} ~ nicht [mehr] dazu|hin|durch|rum
            komme|komm|kommen [ich|wir] ~ nicht [mehr] dazu|durch|hin
            noch nichts|nix|kein*|keine [ist|wurde|wird] entschieden|beschlossen|entscheidung|festgelegt|beschluss|einigung ~
            liegt|liegen|steht|stehen [noch|schon|bei|ganz|auf] ~ oben|stapel|liste|zettel|schirm|agenda|schreibtisch|wiedervorlage ~
            nicht vergessen [,|versprochen|keine|ich|das|wird|bin] ~
            {we} habe|haben|hab ~ nicht vergessen
        """,
        "en": """
            nothing|no [has|'s|have|decision|agreement] [has|'s|yet] been decided|agreed|settled|confirmed|signed|finalised|made|reached ~
            has|have n't|not [yet|even|actually] met|decided|voted|replied|responded|answered|come|convened|sat|discussed ~
            {have} n't|not forgotten|forgot ~
            on it >
        """,
        "nl": """
            [nog|er] nog|is niets|niks|geen [is|nog] besloten|beslist|besluit|beslissing|knoop ~
            zot|hartstikke|stervens|mega|super|waanzinnig|gekkenhuis druk|hier ~
            niet vergeten ~
        """,
        "ru": """
            [еще|пока] ничего [еще|пока] [не] решено|решили|согласовано|утверждено ~
            зашиваюсь|зашиваемся|завал|аврал|горим|запара|замотался|замоталась ~
            [не] забыл|забыла|забыли|помню|помним [про|о|об] [вас|вам|вы|это] ~
            не|никак не|никак доберусь|дойду|доходят|доберёмся|соберусь ~
        """,
    },
    Mark.CLOSING: {
        "nl": """
            is|zijn ~ wat ons|mij betreft rond|klaar|afgerond|compleet|akkoord
            is|zijn [deze|dit|de|het|alles] ~ rond|compleet|afgerond >
        """,
        "en": """
            that|which concludes|completes ~ round|phase|part|side ~
        """,
    },
    Mark.COURTESY: {
        "en": """
            thank god|goodness|heavens
            thanks for the|your|all ~ nudge|patience|prod|chase
            thank you for your|bearing ~ patience|us|me
            hold your horses
        """,
        "de": """
            gott sei dank
            wünscht|wünsch|drückt|drück mir|uns glück|daumen
        """,
        "nl": """
            goddank|godzijdank
        """,
        "ru": """
            слава богу
        """,
    },
}
