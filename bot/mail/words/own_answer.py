"""A question that its writer answers at once: "What happens next? We order the paper"; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is a line, however many words it has

import re
from functools import cache
from typing import NamedTuple


class OwnAnswer(NamedTuple):
    """How one language does it; each pattern is matched from the head of a sentence."""

    told: re.Pattern[str]
    """What they asked us, told again."""
    idiom: re.Pattern[str]
    """A whole question nobody asks of the reader where something stands behind it: "and the best news?", "why so long?"."""
    next: re.Pattern[str]
    """A whole question about what comes next, answered by what we do."""
    ours: re.Pattern[str]
    """The head of a sentence that says what we do."""
    yes: re.Pattern[str]
    """The head of a yes or a no that answers; "no rush" does not."""
    reader: re.Pattern[str]
    """Anywhere in the question: it is asked of the reader."""
    how_long: re.Pattern[str]
    span: re.Pattern[str]
    """Anywhere in a few words behind "how long does it take?"."""


_PATTERNS = {
    "en": (
        r"(?:you[ ](?:'d[ ]|had[ ]|also[ ])?asked|your[ ]question[ ](?:was|is))\b",
        r"(?:[^ ]+[ ]){0,20}?\bguess[ ]what$|(?:[^ ]+[ ]){0,12}?(?<!you[ ])(?<!your[ ])(?<!to[ ])guess[ ](?:who|which|where|how)\b(?!.*\byour?\b)|(?:and[ ])?the[ ]best[ ](?:news|part|bit|thing)$|(?:it[ ])?could[ ]be[ ]worse(?:[ ],)?(?:[ ](?:eh|right|no|huh))?$|(?:(?:do[ ]you|you)[ ])?(?:want|wanna)[ ](?:to[ ])?(?:know|hear)[ ](?:a[ ](?:little[ ])?secret|something[ ](?:funny|odd|silly|strange|good|nice))$|(?:shall|can|may)[ ](?:i|we)[ ](?:tell[ ]you|let[ ]you[ ]in[ ]on)[ ](?:a[ ](?:little[ ])?secret|something)$|why[ ](?:did|has)[ ](?:it|this|that)[ ](?:take|taken)[ ]so[ ]long$|how[ ](?:(?:was|were)[ ](?:i|we)[ ](?:supposed[ ])?to|(?:could|should)[ ](?:i|we)[ ](?:possibly[ ]|ever[ ])?(?:have[ ])?)[ ]?(?:know|known|guess|guessed)(?:[ ][^ ,]+){0,20}$",
        r"(?:(?:and|so)[ ])?what(?:[ ]happens|[ ]'s|[ ]is|[ ]comes)?[ ](?:next|now)$",
        r"(?:(?:next|first|now|then)[ ,]*)?(?:we|i)(?:[ ](?:'ll|will|'re|are))?[ ]\w+",
        r"(?:(?:in[ ]my[ ](?:view|opinion)|to[ ]my[ ]mind|as[ ]i[ ]see[ ]it)[ ,]*(?:no|not)\b|i[ ]think[ ]not$|not[ ]at[ ]all$|in[ ]a[ ]heartbeat$|absolutely[ ]not$|of[ ]course[ ]not$)|(?:yes|yep|of[ ]course|certainly|absolutely|naturally|no[ ],)(?:$|[ ],|[ ](?:we|it|they|that)\b)(?!.*\b(?:or|know|understand)\b)",
        r"\b(?:you|your|yours)\b",
        r"how[ ]long\b",
        r"\b(?:minutes?|hours?|days?|weeks?|months?)\b",
    ),
    "de": (
        r"(?:sie[ ](?:fragten|hatten[ ]gefragt|haben[ ]gefragt)|ihr[ ](?:fragtet|habt[ ]gefragt)|(?:ihre|eure|deine)[ ]frage[ ](?:war|ist|lautete))\b",
        r"(?:[^ ]+[ ]){0,12}?(?:rat|rate|ratet|raten[ ]sie)[ ](?:doch[ ])?mal[ ],[ ](?:was|wer|wen|wo|wie|welche\w?)\b(?!.*\b(?:du|ihr|sie|ihre?\w?|eure?\w?|deine?\w?)\b)|(?:und[ ])?das[ ](?:beste|schonste)(?:[ ]daran)?$|(?:(?:sollen|soll|darf|durfen)[ ](?:wir|ich)|(?:willst|wollt|wollen|mochtest|mochtet|mochten)[ ](?:du|ihr|sie)[ ](?:wissen|horen))[ ](?:(?:dir|euch|ihnen)[ ])?(?:mal[ ]|kurz[ ])?(?:was|etwas|ein[ ](?:kleines[ ])?geheimnis)(?:[ ](?:verraten|erzahlen|horen|wissen))?$|warum[ ]hat[ ](?:es|das)[ ]so[ ]lange[ ]gedauert$|(?:woher|wie)[ ](?:sollte|hatte|konnte)[ ](?:ich|man)[ ](?:(?:denn|auch|schon|das|es)[ ])*(?:ahnen|wissen|gedacht|geahnt)(?:[ ](?:konnen|sollen|,))*(?:[ ],)?(?:[ ]dass(?:[ ][^ ,]+){1,20})?$",
        r"(?:(?:und|also)[ ])?(?:wie[ ]geht[ ]es[ ](?:jetzt[ ]|nun[ ])?weiter|und[ ](?:jetzt|nun)|was[ ](?:passiert|kommt|folgt)[ ](?:jetzt|als[ ]nachstes|nun))$",
        r"(?:(?:jetzt|nun|zuerst|dann)[ ])?(?:wir|ich)[ ]\w+",
        r"(?:(?:aus[ ]meiner[ ]sicht|meiner[ ]meinung[ ]nach|meines[ ]erachtens|ich[ ](?:denke|finde|glaube))[ ,]*(?:nicht|nein|kaum)$|keineswegs$|auf[ ]keinen[ ]fall$|jederzeit$)|(?:ja|selbstverstandlich|naturlich|klar|nein)(?:$|[ ],|[ ](?:das|wir|es)\b)(?!.*\b(?:oder|weiss|verstehe)\b)",
        r"\b(?:sie|ihnen|ihre?[nmrs]?|euch|eure?\w?|du|dir|dich|deine?\w?)\b",
        r"wie[ ]lange\b",
        r"\b(?:minuten?|stunden?|tage?n?|wochen?|monate?n?)\b",
    ),
    "fr": (
        r"(?:vous[ ](?:demandiez|avez[ ]demande)|votre[ ]question[ ](?:etait|est))\b",
        r"(?:[^ ]+[ ]){0,12}?(?:devine|devinez)[ ](?:un[ ]peu[ ])?(?:quoi|qui|ou|comment|quelle?|combien)\b(?!.*\b(?:vous|votre|vos|tu|ton|ta|tes)\b)|(?:et[ ])?la[ ]meilleure[ ]nouvelle$|(?:tu[ ]veux|vous[ ]voulez|veux[ ]tu|voulez[ ]vous)[ ](?:que[ ]je[ ](?:te|vous)[ ](?:dise|raconte|confie)(?:[ ](?:un[ ](?:petit[ ])?secret|une[ ]chose|quelque[ ]chose))?|(?:savoir|connaitre|entendre)[ ]un[ ](?:petit[ ])?secret)$|(?:je[ ](?:te|vous)[ ]dis|on[ ](?:te|vous)[ ]confie)[ ]un[ ]secret$|pourquoi[ ]cela[ ]a[ ](?:t[ ])?il[ ]pris[ ](?:autant|tant)[ ]de[ ]temps$|comment[ ](?:aurais[ ]je[ ]pu|pouvais[ ]je|j'[ ]aurais[ ]pu)[ ](?:savoir|deviner)(?:[ ]qu(?:e|'|e[ ]l')(?:[ ][^ ,]+){1,20})?$",
        r"et[ ](?:la[ ]suite|maintenant|apres|ensuite)$|que[ ]se[ ]passe[ ]t[ ]il[ ](?:maintenant|ensuite)$",
        r"(?:nous|on|je)[ ]\w+",
        r"(?:(?:a[ ]mon[ ](?:sens|avis)|selon[ ]moi|pour[ ]moi)[ ,]*(?:non|pas)$|pas[ ]du[ ]tout$|absolument[ ]pas$|nullement$)|(?:oui|bien[ ]sur|evidemment|non[ ],)(?:$|[ ],|[ ](?:c'|nous|cela)\b)(?!.*\b(?:ou|sais|comprends)\b)",
        r"\b(?:vous|votre|vos|tu|ton|ta|tes|te|toi)\b",
        r"combien[ ]de[ ]temps\b",
        r"\b(?:minutes?|heures?|jours?|semaines?|mois)\b",
    ),
    "es": (
        r"(?:(?:y[ ])?que[ ]si|(?:me|nos)[ ]preguntabas|(?:me|nos)[ ]preguntabais|(?:me|nos)[ ]preguntaba[ ]usted|preguntabas|preguntabais|preguntaba[ ]usted|(?:tu|su|vuestra)[ ]pregunta[ ]era)\b",
        r"(?:[^ ]+[ ]){0,12}?(?:adivina|adivine|adivinad|adivinen)[ ](?:que|quien|donde|cual|como|cuant\w+)\b(?!.*\b(?:tu|tus|su|sus|vuestr\w+)\b)|(?:y[ ])?lo[ ]mejor(?:[ ]de[ ]todo)?$|(?:quieres?|quereis|quieren)[ ](?:que[ ](?:te|le|os|les)[ ](?:cuente|diga|confiese)(?:[ ](?:un[ ]secreto|una[ ]cosa|algo))?|(?:saber|oir)[ ]un[ ]secreto)$|(?:te|le|os)[ ](?:cuento|digo|confieso)[ ](?:un[ ]secreto|una[ ]cosa)$|por[ ]que[ ]ha[ ]tardado[ ]tanto$|como[ ](?:iba|podia)[ ](?:yo[ ])?a?[ ]?(?:saber|adivinar|imaginar)(?:[ ]yo)?(?:[ ]que(?:[ ][^ ,]+){1,20})?$",
        r"y[ ]ahora(?:[ ]que)?$|(?:y[ ])?que[ ]pasa[ ]ahora$|como[ ]seguimos$",
        r"(?!(?:esperamos|necesitamos|queremos|podemos|quedamos)\b)\w+(?:amos|emos|imos)\b",
        r"(?:(?:en[ ]mi[ ]opinion|a[ ]mi[ ](?:juicio|entender)|para[ ]mi|yo[ ]creo|creo)[ ,]*(?:que[ ])?no$|en[ ]absoluto$|para[ ]nada$|ni[ ]mucho[ ]menos$)|(?:si|claro|por[ ]supuesto|no[ ],)(?:$|[ ],|[ ]que\b)(?!.*\b(?:o|se|entiendo)\b)",
        r"\b(?:tu|tus|te|ti|os|vosotros|vuestr\w+|su|sus|usted|ustedes|\w{3,}(?:ais|eis))\b",
        r"cuanto(?:[ ]tiempo)?[ ](?:se[ ])?(?:tarda|lleva|dura)\b",
        r"\b(?:minutos?|horas?|dias?|semanas?|mes(?:es)?)\b",
    ),
    "it": (
        r"(?:chiedev(?:a|i|ate)|la[ ](?:sua|tua|vostra)[ ]domanda[ ]era)\b",
        r"(?:[^ ]+[ ]){0,12}?(?:indovina|indovinate|indovini)(?:[ ]un[ ]po')?(?:[ ]?(?:$|,)|[ ](?:chi|cosa|dove|quale|come|quanto)\b(?!.*\b(?:vostr\w|su[oa]|tu[oa])\b))|(?:e[ ])?la[ ]notizia[ ]migliore$|(?:vuoi|vuole|volete)[ ](?:sapere|sentire|che[ ](?:ti|le|vi)[ ](?:dica|racconti|confessi))[ ]un[ ](?:piccolo[ ])?segreto$|(?:ti|vi|le)[ ](?:posso[ ])?(?:dico|dire|svelo|svelare|confesso)[ ](?:una[ ]cosa|un[ ]segreto)$|perche[ ]ci[ ]e[ ]voluto[ ](?:cosi[ ])?tanto$|(?:(?:e[ ])?che[ ]dire[ ](?:,[ ])?)?come[ ](?:facevo|potevo|facevamo|potevamo)(?:[ ]a)?[ ](?:mai[ ])?(?:sapere|immaginare|indovinare|prevedere)(?:[ ]che(?:[ ][^ ,]+){1,20})?$",
        r"e[ ](?:adesso|ora|poi)$|cosa[ ]succede[ ](?:ora|adesso)$",
        r"(?!(?:aspettiamo|attendiamo|vogliamo|possiamo|dobbiamo)\b)\w+iamo\b",
        r"(?:(?:a[ ]mio[ ](?:avviso|parere)|secondo[ ]me|per[ ]me|direi)[ ,]*(?:di[ ])?no$|per[ ]niente$|assolutamente[ ]no$|niente[ ]affatto$)|(?:si|certo|certamente|no[ ],)(?:$|[ ],|[ ]che\b)(?!.*\b(?:o|lo[ ]so|capisco)\b)",
        r"\b(?:tu|te|ti|vi|voi|lei|le|vostr\w|su[oae]|suoi|tu[oae]|tuoi|\w{3,}(?:ate|ete|ite))\b",
        r"quanto(?:[ ]tempo)?[ ](?:ci[ ])?(?:vuole|dura|serve)\b",
        r"\b(?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei])\b",
    ),
    "nl": (
        r"(?:(?:je|jij|u)[ ]vroeg|jullie[ ]vroegen|(?:je|jouw|uw|jullie)[ ]vraag[ ]was)\b",
        r"(?:[^ ]+[ ]){0,12}?raad[ ](?:eens|maar|dan[ ]eens)[ ](?:wat|wie|waar|hoe|welke?)\b(?!.*\b(?:je|jij|jullie|u|uw)\b)|(?:en[ ])?het[ ](?:beste|mooiste)(?:[ ]nieuws)?$|(?:zal[ ]ik|mag[ ]ik|wil[ ]je|wilt[ ]u|willen[ ]jullie)[ ](?:(?:je|u|jullie)[ ])?(?:eens[ ])?een[ ](?:klein[ ])?geheim(?:pje)?[ ](?:verklappen|vertellen|horen|weten)$|waarom[ ](?:duurde|heeft)[ ]het[ ]zo[ ]lang(?:[ ]geduurd)?$|hoe[ ](?:kon|moest|had)[ ](?:ik|ik[ ]nou|men|wij)[ ](?:(?:nou|dat|nu|toch)[ ])*(?:weten|raden|kunnen[ ]weten)(?:[ ](?:,[ ])?dat(?:[ ][^ ,]+){1,20})?$",
        r"en[ ](?:nu|verder|dan)$|(?:en[ ])?hoe[ ](?:nu|gaat[ ]het[ ]nu)[ ]verder$|wat[ ]gebeurt[ ]er[ ]nu$",
        r"(?:(?:nu|eerst|dan)[ ])?(?:we|wij|ik)[ ]\w+",
        r"(?:(?:volgens[ ]mij|naar[ ]mijn[ ](?:mening|idee)|ik[ ](?:denk|vind))[ ,]*(?:van[ ])?(?:niet|nee)$|absoluut[ ]niet$|helemaal[ ]niet$|geenszins$)|(?:ja|jazeker|natuurlijk|zeker|nee[ ],)(?:$|[ ],|[ ](?:hoor|dat)\b)(?!.*\b(?:of|weet|snap)\b)",
        r"\b(?:je|jij|jou|jouw|jullie|u|uw)\b",
        r"hoe[ ]lang\b",
        r"\b(?:minuten|uur|dag|dagen|week|weken|maand|maanden)\b",
    ),
    "pt": (
        r"(?:perguntou|perguntaste|perguntaram|a[ ](?:sua|tua|vossa)[ ]pergunta[ ]era)\b",
        r"(?:[^ ]+[ ]){0,12}?(?:adivinha|adivinhe|adivinhem|adivinhai)[ ](?:so[ ])?(?:o[ ]que|quem|onde|qual|como|quanto)\b(?!.*\b(?:voce|voces|teu|tua|seu|sua|vosso|vossa)\b)|(?:e[ ])?a[ ]melhor[ ](?:noticia|parte)$|(?:quer|queres|querem)[ ](?:saber|ouvir)[ ]um[ ]segredo$|(?:posso[ ])?(?:contar|conto)[ ](?:(?:te|lhe|lhes|vos)[ ])?um[ ]segredo$|por[ ]?que[ ](?:e[ ]que[ ])?demorou[ ]tanto$|como[ ](?:e[ ]que[ ])?(?:eu[ ]|nos[ ]|a[ ]gente[ ])?(?:ia|iamos|podia|podiamos|poderia)[ ](?:eu[ ])?(?:adivinhar|saber|imaginar|prever)(?:[ ]que(?:[ ][^ ,]+){1,20})?$",
        r"e[ ]agora$|o[ ]que[ ]se[ ]segue$",
        r"(?!(?:esperamos|precisamos|queremos|podemos|aguardamos)\b)\w+(?:amos|emos|imos)\b",
        r"(?:(?:a[ ]meu[ ]ver|na[ ]minha[ ]opiniao|para[ ]mim|acho)[ ,]*(?:que[ ])?nao$|de[ ](?:modo|jeito)[ ](?:algum|nenhum)$)|(?:sim|claro|com[ ]certeza|nao[ ],)(?:$|[ ],|[ ]que\b)(?!.*\b(?:ou|sei|entendo|percebo)\b)",
        r"\b(?:tu|te|ti|voce|voces|vos|voss\w+|seus?|suas?|teus?|tuas?)\b",
        r"quanto[ ]tempo\b",
        r"\b(?:minutos?|horas?|dias?|semanas?|mes(?:es)?)\b",
    ),
    "ru": (
        r"(?:вы[ ](?:спрашивали|спросили)|ваш[ ]вопрос[ ]был)\b",
        r"(?:[^ ]+[ ]){0,8}?(?:угадаите|угадаи|отгадаите|отгадаи|представляешь|представляете|представь|представьте)[ ](?:ка[ ])?(?:,[ ])?(?:кто|что|где|как\w*|сколько)\b(?!.*\b(?:вы|ты|ваш\w*|тво\w+)\b)|(?:а[ ])?самое[ ](?:приятное|лучшее)$|(?:хотите|хочешь|открыть|рассказать|сказать|открою)[ ](?:(?:вам|тебе|я)[ ])?(?:\w+[ ])?(?:секрет|тайну)$|почему[ ]так[ ]долго$|(?:откуда|как)[ ](?:же[ ])?(?:мне|нам|я|мы)[ ](?:было[ ]|мог(?:ла|ли)?[ ])(?:же[ ])?(?:знать|угадать|предвидеть|догадаться)(?:[ ](?:,[ ])?что(?:[ ][^ ,]+){1,20})?$",
        r"(?:и[ ]|а[ ])?что[ ](?:дальше|теперь)$",
        r"(?:мы[ ])?(?!(?:ждем|просим|хотим|можем)\b)\w{3,}(?:ем|им)\b",
        r"(?:(?:по[ ]моему|на[ ]мои[ ]взгляд|(?:я[ ])?думаю)[ ,]*(?:что[ ])?нет$|вовсе[ ]нет$|ни[ ]в[ ]коем[ ]случае$|конечно[ ]нет$)|(?:да|конечно|разумеется|нет[ ],)(?:$|[ ],)(?!.*\b(?:или|знаю|понимаю)\b)",
        r"\b(?:вы|вас|вам|вами|ваш\w*|ты|тебя|тебе|тво\w+)\b",
        r"сколько[ ](?:времени[ ])?(?:это[ ])?(?:заимет|длится|продлится)\b",
        r"\b(?:минут\w*|час\w*|дн\w+|недел\w*|месяц\w*)\b",
    ),
}


@cache
def own_answer(language: str) -> OwnAnswer:
    """What a language says of it, compiled when a team's question is first read in it."""
    return OwnAnswer(*(re.compile(one, re.VERBOSE) for one in _PATTERNS[language]))
