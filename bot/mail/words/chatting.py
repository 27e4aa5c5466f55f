"""What is said before and after the matter: hoped of the reader, offered, bidden at leaving; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.COURTESY: {
        "en": """
            if|should ~ n't|not|never|nothing|forget ~ arrive|arrives|arrived|come|comes|see|hear|up|through|reach ~ [,] [please|just|do|then] give me|us a shout|bell|ring|buzz|nudge|poke|call
            if i|it|they|nothing|you ~ arrive|arrives|come|comes|hear|forget|forgot ~ [please|just|do] remind|nudge|chase|poke|prod|ping me|us
            [please|just|do|feel] [free] [to] remind|nudge|chase|poke|prod|ping me|us if i|it|they|nothing|you ~ arrive|arrives|come|comes|hear|forget|forgot [anything|from] [from] [me|us]
            if|that you were|have|'ve [been] still|kept|left waiting|hanging
            not gonna|going [to] lie|sugarcoat
            {we} wo n't lie|pretend
            any problems|issues|trouble|worries [at] [all] , [just] give|drop|call|ring|shout|phone ~ ~ >
            give me|us a shout|bell|ring|buzz if|should you|anything|there|something|any|not ~ ~ >
            < if|should you [should] need me|us|anything|help ~ , [please|just|do|simply] give me|us a shout|bell|ring|buzz|call >
            [please|pls|do] mind|excuse [the|my] typos|spelling|brevity|thumbs ~
            [{we}] [have|'ve] only|just have|got|brought my|a|the phone|mobile|tablet|ipad here|on|with [me|us|hand]
            {we} have|got|brought only|just my|a|the phone|mobile|tablet|ipad here|on|with [me|us|hand]
        """,
        "de": """
            wenn|falls|sollte ~ nicht|nichts|vergesse|vergessen ~ kommt|ankommt|ankommen|kommen|hörst|hören|hört|siehst|sehen|da|vergesse ~ ruf|rufen|ruft|erinner|erinnere|erinnern|erinnert|stups|klingel|klingeln|pfeif [sie|mich|mir|uns] ~ [an|durch|dran|daran]
            falls|wenn|dass du|ihr|sie [noch|immer] [noch|darauf|drauf] [darauf|drauf|lange] gewartet [hast|habt|haben|hattest]
            [bitte] arbeite|arbeitet|arbeiten [sie] nicht [zu|so] viel >
            drück|drückt|drücken|umarm|umarmt [sie] [mir] [mal|bitte] [mir] die|den|deine|deinen|eure|ihre|alle [kleine|kleinen|mama|kinder|beiden|großen|oma|familie] [beiden] [kleinen] [von] [uns|mir] [ganz] [lieb] >
            erholt|erhol|erholen euch|dich|sie [sich] gut|schön ~
            tippfehler [bitte|sind] [zu] entschuldigen|verzeihen|nachsehen|ignorieren|überlesen|geschenkt >
            tippfehler sind|gehen|dank|kommen|macht ~ handy|autokorrektur|daumen|finger|fingern|konto|kappe|tastatur|bahn ~ >
            [buchstäblich] ins wasser gefallen
            [ich|wir] habe|hab|haben [ich|wir] [hier|gerade|grad|grade|unterwegs|momentan|aktuell|leider] [leider|gerade|auch] nur|bloß das|mein|ein|unser|unsere|die handy|smartphone|telefon|tablet|ipad|handys dabei|da|hier|bei|zur|griffbereit [mir|uns|hand]
            [ich|wir] habe|hab|haben [ich|wir] hier|gerade|grad|grade|unterwegs|momentan|aktuell [leider|gerade|auch] nur|bloß das|mein|ein handy|smartphone|tablet|ipad >
            [ich|wir] habe|hab|haben [ich|wir] hier|gerade|grad|grade|unterwegs|momentan|aktuell [leider|gerade|auch] nur|bloß das|mein|ein handy|smartphone|tablet|ipad ,
        """,
        "fr": """
            si|s' ~ pas|rien|oublie ~ arriver|arrive|recevez|reçois|voyez|vois|venir|oublie ~ passez|passe|donnez|donne|relancez|relance|rappelez|rappelle moi|nous [le] [un] [petit] [coup|mot] [de] [fil]
            [l'] ai|avons|a remis|transmis|confié|passé à|au notre|mon|ma|monsieur|madame|m|mme|maître ~ , qui|lequel|laquelle [s'] [en] traite|occupe|gère|suit|règle ~ ~ >
            cela|ça [nous|m'|me] a|avait|fait|fera|ferait [fait] [très|grand|bien|toujours|tellement] [grand] plaisir ~
            si|que vous|tu [avez|as|m'|nous|l'] [encore] attendiez|attendais|attendu|attendez|attends [encore|toujours]
            [ne] vais|va pas vous|te mentir
            excuse|excusez|pardon|pardonne|pardonnez [pour] [les|mes] [les|mes|d'] fautes [de|d'] [frappe|orthographe]
            prenez|prends [bien] soin de vous|toi
            couvrez|couvre|reposez|repose|soignez|soigne|portez|amusez|amuse vous|toi bien
            dites|dis|faites|fais [le] moi|nous [le] [savoir|signe] s'|si [il|vous|tu] [vous|te|t'|en] manque|faut|manquait|besoin ~ >
            dites|dis|faites|fais [le] moi|nous [le] [savoir|signe] si vous|tu [en] avez|as [encore] [la|des|d'|un|une] [moindre|autre|autres|petit|petite] besoin|souci|soucis|question|questions|problème|problèmes|doute|doutes|pépin ~ >
            au moindre souci|problème|doute|pépin ~ ~ >
            [{we}] [n'|ne] ai|avons [ici] que mon|le|un|la|ma téléphone|portable|tablette|smartphone ici|sur|avec|sous [moi|nous|la] [main]
        """,
        "es": """
            si ~ no|nada|olvida|olvido ~ llega|llegan|llegara|ves|veis|recibes|recibís|recibe ~ dame|dadme|deme|recuérdamelo|recordádmelo|recuérdemelo|avísame|avisadme|avíseme|llámame|llamadme|llámeme [un] [toque]
            si|que [aún|todavía] estabas|estabais|estaba|estaban [aún|todavía] esperando
            no [te|os|le|les] voy|vamos|quiero [a] mentir|mentirte|mentiros|mentirle|engañarte|engañaros
            < [hola|buenas|ana|hey|qué] [onda] [,|y] [tú|y|ana] [,] [y] cómo vas|andas|estás|estáis|andáis|va|van [todo|tú|eso|todos|cosa] >
            qué onda [ana|,|güey] [cómo] [vas|andas|estás] >
            puede|puedes|podéis|pueden llamarme|localizarme|encontrarme|llamarnos hasta|de|entre|por|cuando|si|cualquier ~ >
            puede|puedes|podéis|pueden localizarme|encontrarme en|a ~ >
            disfruta|disfrutad|disfrute|disfruten [mucho] [de] [del|los|las|estos|el|tu|sus] puente|fiestas|vacaciones|días|finde|fin|sol|descanso ~
            perdona|perdone|perdonad|disculpa|disculpe las|los faltas|errores ~ >
            [aquí] solo|sólo tengo|tenemos [aquí|ahora] el|mi|un|la móvil|celular|teléfono|tablet aquí|encima|conmigo|a [mano]
            tengo|tenemos [aquí|ahora] solo|sólo el|mi|un|la móvil|celular|teléfono|tablet aquí|encima|conmigo|a [mano]
        """,
        "it": """
            se ~ non|niente|nulla|dimentico ~ vedi|vede|vedete|arriva|arrivano|arrivare|arrivasse|senti|sente|ricevi|riceve|ricevete ~ fammi|fatemi|faccia|dammi|datemi|chiamami|chiamatemi|ricordamelo|ricordatemelo|sollecitami|sollecitatemi [mi] [uno|un] [squillo|colpo|fischio|cenno|promemoria] [di] [telefono]
            se stavi|stavate|stava|stavano [ancora] aspettando
            non [ti|vi|le] nascondo [che]
            se [ti|vi|le] serve|servono|occorre [altro|qualcosa|qualcos'|qualsiasi|un] [altro|cosa] [,] [mi|ci] [fammi|fatemi|mi|ci|sono|chiamami|sai|chiami|scrivi|scrivimi] ~ >
            mi|ci trova|trovi|trovate|troverà|troverai fino|dalle|in|al|tutto|tutta|tutti|anche|sempre ~ >
            stammi|statemi|mi bene|stia [e] ~
            goditi|godetevi ~ >
            si goda ~ >
            non lavorare|lavorate|lavori troppo >
            [qui|con] [me] ho|abbiamo [qui|con] [me] solo|soltanto il|un telefono|cellulare|telefonino|tablet qui|con|dietro|appresso [me|noi]
        """,
        "pt": """
            se ~ não|nada|esquecer ~ chegar|chega|vir|vires|virem|receber|receberes ~ dá-me|dê-me|deem-me|avisa-me|avise-me|avisem-me|lembra-me|lembre-me|liga-me|ligue-me|avisa|avise|lembra [me] [um] [toque]
            se ainda estavas|estava|estavam|estáveis à|a espera
            não [te|vos|lhe] vou|vamos mentir
            < [olá|oi|ana|então] [,|e] [ana|,] como vais|vai|andas|anda|vão [tudo|isso] >
            aproveita|aproveite|aproveitem [bem] o|a|os|as feriado|fim|férias|ponte|sol|dia|dias|festas|descanso ~ >
            pode|podes|podem ligar|telefonar|contactar [me|nos] até|das|entre|a|quando|se|sempre ~ >
            cuida|cuide|cuidem [te|se] [bem] >
            [aqui] só|apenas tenho|temos|trouxe [aqui] o|um|meu telemóvel|celular|telefone|tablet aqui|comigo|à [mão]
            tenho|temos|trouxe [aqui] só|apenas o|um|meu telemóvel|celular|telefone|tablet aqui|comigo|à [mão]
        """,
        "nl": """
            als|mocht|zie|ziet|hoor|hoort ~ niet|niets|vergeet ~ komen|komt|aankomt|binnen|hoort ~ geef|geeft|bel|belt|herinner|herinnert|trek|por [me|mij|ons] [dan|even|gerust|er|aan|maar] [een] [gil|belletje|seintje|por|aan|bel]
            als|dat je|u|jullie [nog] [zat|zaten|stond] [nog] [te] wachten|gewacht|wachtte
            ik ga|zal niet [tegen] [je] liegen
            werk|werken [u] niet te hard >
            [ik|we] heb|hebben [ik|we] [hier|nu|even] [hier] alleen|enkel|slechts de|mijn|een telefoon|mobiel|gsm|tablet|mobieltje|smartphone bij|hier|mee [me|mij|de|ons] [hand]
            [ik|we] heb|hebben [ik|we] hier|nu alleen|enkel|slechts de|mijn|een telefoon|mobiel|gsm|tablet|mobieltje|smartphone >
            [ik|we] heb|hebben [ik|we] hier|nu alleen|enkel|slechts de|mijn|een telefoon|mobiel|gsm|tablet|mobieltje|smartphone ,
        """,
        "ru": """
            если ~ не|ничего|забуду ~ придёт|пришло|получите|увидите|дойдёт ~ наберите|позвоните|напомните|маякните|пните|дёрните|напомни|набери|позвони [мне|меня|нас]
            если|что вы|ты [ещё|всё] [ещё] ждали|ждал|ждала
            не буду|будем врать|лукавить|скрывать
            надеюсь|надеемся [,] [что] малышк*|дочк*|сын*|ребенк*|маме|детям|вам [уже] лучше ~ >
            не перерабатывай*|скучай*|болей*|мёрзни*|мерзни* >
            держим|держу кулаки|кулачки ~ >
            [у] [меня] [здесь|тут|сейчас] с собой|под|рукой [рукой] только телефон|мобильный|планшет|смартфон
            [у] [меня|нас] [здесь|тут|сейчас] только телефон|мобильный|планшет|смартфон с|под [собой|рукой]
        """,
    },
    Mark.TALK: {
        "en": """
            [absolutely] no rush|hurry [at|on|whatsoever|though|from|with|really] ~ >
            must|gotta|got [to] dash|run|fly|rush [,] ~ >
        """,
        "de": """
            muss [jetzt|schon|los|leider] los|weg|rennen|weiter [,|jetzt|schon] ~ >
            [ich|wir] hoffe|hoffen [,] ~ kleinen|kleine|kinder|mama|frau|mann|oma ~ besser|gesund|wieder ~
        """,
        "fr": """
            ravi|ravie|ravis|ravies|enchanté|enchantée|enchantés|content|contente|heureux|heureuse|plaisir [de] vous|t'|te [avoir] rencontré*|vu|vue|vus|voir|revoir|rencontrer|croiser|revu|revue|croisé* ~
            espère|espérons que vous|tu|votre|ta|ton|le|la|les ~ rentré|rentrée|rentrés|rentrées|passé|passée|passés|arrivé|arrivée|arrivés|amusé*|reposé*|remis ~
            je|on|nous [me|m'|te|vous|nous] [me] sauve|file|cours|laisse [,|chercher|au|chez|dentiste|à] ~ >
            [j'|vivement|ai] hâte de|d' voir|découvrir|vous|te ~ >
            qu'|que ma|mon|mes|sa|son ~ dit|trouve|pense que tu|vous devrais|devriez ~
            ma|mon mère|père|fille|fils|mari|femme|sœur|frère ~ dit|trouve|pense que tu|vous ~
            t'|vous ai|avons|a vu|vue|vus|aperçu|aperçue ~ aux|à|dans|sur infos|télé|journal|radio|nouvelles ~
        """,
        "es": """
            encantado|encantada|encantados|alegró|alegra|gusto|placer [mucho|mucho] [de] haberte|haberle|haberos|haberla|conocerte|conocerle|conoceros|conocerla|verte|verle|veros|verla ~
            espero|esperamos que [el|la|los|las|tu|su|usted|tú|vuestro] ~ llegaras|llegarais|llegara|llegaran|fuera|fueran|fuese|descansaras|descansarais|disfrutaras ~
            te|os|le dejo|dejamos , que ~ >
            [me] voy|vamos a por|recoger|buscar los|las|el|la|mis|al ~ >
            [que|qué|tengo|tenemos] [muchas] ganas de ver*|que [el|lo|la|sea|llegue] ~ >
        """,
        "it": """
            piacere|felice|contento|contenta|lieto|lieta ~ averti|averla|avervi|vederla|vederti|vedervi|conoscerti|conoscerla|incontrarti|incontrarla ~
            che|quale bella|sorpresa|piacere|bello [sorpresa] ... vederti|vederla|vedervi|incontrarti|incontrarla|incontrarvi ~
            non vedo|vediamo l' ora ~
            scappo|corro|vado , ~ >
            vado|scappo|corro a prendere i|il|la|le bambini|bambino|bambina|figli|ragazzi ~ >
        """,
        "pt": """
            gostei|gostámos|gostamos|adorei|adorámos|prazer [muito|imenso] [em|de] a|te|vos|conhecê|vê [a|te|vos|ver|conhecer|encontrar|la|lo|las|los] ~ segunda|terça|quarta|quinta|sexta|sábado|domingo|ontem|mercado|feira|reunião ~
            mal posso|podemos|posso esperar ~
            tenho|temos de|que ir|sair|correr , ~ >
            vou|vamos buscar os|as|o|a miúdos|filhos|crianças|meninos|gémeos ~ >
        """,
        "nl": """
            leuk|fijn|prettig|heerlijk [om] [dat] [we|ik] je|u|jullie ... ontmoet|ontmoeten|gezien|zien|gesproken|spreken|tegen ~
            moet rennen|gaan|hollen|weg , ~ >
            [ik|we] hoop|hopen [dat] [het] met de|je|jullie|uw kleine|kinderen|moeder|man|vrouw ~ beter|goed ~
        """,
        "ru": """
            рад|рада|рады|приятно [был|была|были|было] [с|вас|тебя] [вами|тобой] познакомиться|видеть|повидать*|увидеть [вас|тебя|с] [вами|тобой] ~ понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|вчера|рынке|выставке|встрече ~
            очень интересно|любопытно , что|как получится|выйдет|будет >
            жду|ждём не дождусь|дождёмся ~
            бегу|побежал|побежала [за] [детьми|,|к] ~ >
        """,
    },
    Mark.STUDY: {
        "en": """
            {we} would|'d|want|need|prefer [like|love|prefer] [to] give|have it|this|that|them|everything|a [a|proper|good] [proper|good|decent|closer|careful|thorough] look|read|think|going ~
            {we} would|'d|want [like|love|prefer] [to] look|read|go|think|digest ~ properly|peace|calmly|carefully|quietly ~
        """,
        "fr": """
            aimerais|aimerions|voudrais|voudrions|souhaite|souhaitons|souhaiterais|veux|voulons regarder|relire|lire|étudier|examiner|revoir|voir ~ calme|calmement|tranquillement|tranquille|reposée|posément|attentivement|soin ~
        """,
        "es": """
            gustaría|querría|queríamos|quisiera|quisiéramos|quiero|queremos|prefiero|preferiría mirar*|leer*|ver*|revisar*|estudiar* ~ calma|tranquilidad|tranquilamente|despacio|detenidamente|detenimiento ~
        """,
        "it": """
            vorrei|vorremmo|piacerebbe|voglio|vogliamo|preferisco|preferirei guard*|legger*|esaminar*|studiar*|rivederl*|veder* ~ calma|tranquillità|attenzione|attentamente ~
        """,
        "pt": """
            gostava|gostaria|queria|quero|gostaríamos|gostávamos|queríamos|queremos|prefiro [de] ver|ler|analisar|estudar|olhar|vê|lê ~ calma|atenção|cuidado|sossego|atentamente ~
        """,
        "nl": """
            wil|willen|zou|zouden ... rustig|aandachtig|goed [even] [willen] bekijken|doorlezen|doornemen|lezen|nakijken|bestuderen ~
        """,
        "ru": """
            хочу|хотел|хотела|хотим|хотелось [бы] ... спокойно|внимательно|спеша посмотреть|почитать|изучить|прочитать|глянуть|перечитать ~
            хочу|хотел|хотела|хотим|хотелось [бы] ... посмотреть|почитать|изучить|прочитать|глянуть|перечитать ... спокойно|внимательно|спеша ~
        """,
    },
    Mark.FUTURE: {
        "es": "él|ella|ellos se pondrá|pondrán|pone en contacto con usted|ustedes|ti|vosotros ~",
        "fr": """
            il|elle|ils [ne] [vous|te] [manquera|manqueront] [pas] [de|d'] contactera|contacteront|rappellera|recontactera|répondra ~
            il|elle|ils [ne] [manquera|manqueront] [pas] [de] prendre|prendra|prendront contact avec vous|toi ~
        """,
        "it": "lui|lei|egli [la|vi|ti] [si] contatterà|metterà|ricontatterà|farà [in] [contatto] ~",
        "pt": "ele|ela entrará|vai|irá [entrar] em contacto|contato ~",
        "nl": "hij|zij|die neemt|zal [nog] contact [met] [u|je|jullie] [op] ~",
        "en": "he|she|they will|'ll [no|surely|certainly|doubtless] [doubt] be|get in touch ~",
    },
    Mark.THEIRS: {
        "en": """
            handed|passed|given|forwarded|referred [it|this|that|your] ~ , who deals|handles|takes|sees|usually ~
            handed|passed|given|forwarded|referred [it|this|that|your] ~ , who looks after|into ~
        """,
        "de": "weitergereicht|weitergegeben|weitergeleitet|übergeben|gegeben , der|die|welcher|welche ~ bearbeitet|bearbeiten|kümmert|kümmern|zuständig|betreut ~",
        "es": "trasladado|pasado|remitido|entregado|dado ~ , que|quien|quienes [se] despacha|lleva|llevan|gestiona|tramita|ocupa|encarga ~",
        "it": "passato|girato|consegnato|trasmesso|dato ~ , che|il [se|ne|quale] [ne] tratta|segue|gestisce|occupa ~",
        "pt": "passei|entreguei|remeti|encaminhei ~ , que|quem [se] trata|gere|cuida|ocupa ~",
        "nl": """
            doorgegeven|overhandigd|doorgestuurd|gegeven , die ~ behandelt|doet|regelt ~
            aan ~ doorgegeven|overhandigd|doorgestuurd|gegeven , die ~ gaat ~
            doorgegeven|overhandigd|doorgestuurd|gegeven aan ~ , die ~ gaat ~
        """,
        "ru": "передал|передала|передали ~ , который|которая|он|она [этим|таким] занимается|ведёт|отвечает ~",
    },
    Mark.CLOSING: {
        "de": "[du|ihr|sie] brauchst|brauchen|braucht [sie|ihr|mir|uns|darauf|hier|hierauf|jetzt] nicht|nichts|nimmer [mehr] [zu] antworten|reagieren|tun|machen >",
    },
}
