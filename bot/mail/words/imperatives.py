"""Imperatives with which a team bids whatever is to be done, at the head of a clause; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is a few lines, however many verbs it has

import re
from collections.abc import Mapping
from typing import NamedTuple


class Imperatives(NamedTuple):
    """How one language tells its reader to do something."""

    opening: str
    """Words that may stand before the verb: "just", "dann bitte"."""
    verbs: str
    """What bids; its group `calls` holds the verbs of calling and writing."""
    offering: frozenset[str]
    """Beside one of these "call me" only offers: "if you have any questions"."""
    courteous: frozenset[str]
    """Beside one of these nothing is bidden: "give my regards", "show it to your colleagues"."""
    subjects: frozenset[str] = frozenset()
    """Of whom the same form tells: "I'll draw it up and send it over"."""

    @property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(rf"(?:(?:{self.opening})[ ])*(?:{self.verbs})", re.VERBOSE)


IMPERATIVES: Mapping[str, Imperatives] = {
    "en": Imperatives(
        "just|please|simply|so|then|also|maybe|perhaps|do|kindly|now|first|next|quickly|and|or|but|only",
        r"""(?:fill|tick|pick|choose|select|confirm|upload|reply|resend|specify|approve|proofread|clarify|respond|decide|countersign|accept|vote)\b
        |have[ ]an?[ ](?:\w+[ ])?(?:look|read|squint|peek|think|glance|go|flick|skim|browse)\b
        |take[ ](?:an?|another|one)[ ](?:\w+[ ])?(?:look|peek|glance|minute|moment)\b
        |go[ ]through[ ](?:it|the|your|this|them)\b
        |look[ ](?:at|over|through|into)[ ](?:it|the|your|this|them|page|these)\b
        |(?!give[ ](?:it|them|this|that)[ ](?:till|until|time|some[ ]time|a[ ](?:day|minute|moment|few|couple|week|bit|little|while)|another|an[ ]hour|two|three|one)\b)(?:send|give|show|get|pass|drop|mail|email|post|forward|bring|lend|quote|return|sign|initial|complete|scan|submit|supply|provide|prepare|collect|gather|read|check|double[ ]check|review|mark|highlight|circle|add|put|print|test|click|open|download|state|list|name|copy|paste|replace|order|pay|transfer|book|schedule|arrange|organise|organize|finish|update|change|answer|count|measure|compare|correct|comment|edit|annotate|share|cross|strike|swap)
        [ ](?:me|us|the|an?|your|it|them|this|these|those|any|each|which|what|whether|all[ ](?:the|of|your)|through|over|on[ ](?:the|it|page)|off|both|one|page|here|back|him|her|everything|both)\b(?![ ](?:best|regards|love))
        |ask[ ](?:your|the|him|her|them|around)\b
        |scribble[ ](?:all[ ]over|on|away|in)\b|red[ ]pen[ ](?:it|them)\b|tear[ ](?:it|them|this)[ ](?:apart|to[ ](?:bits|pieces|shreds))
        |(?P<calls>(?:call|ring|phone|text|message|ping|write|tell|email|mail)[ ](?:me|us|him|her|the|back)\b|let[ ](?:me|us)[ ](?:know|have|see)\b|(?:shout|holler)\b|give[ ](?:me|us)[ ]a[ ](?:call|ring|shout|bell|buzz)\b)""",
        frozenset("question questions need needs anything problem problems help query queries else whatever".split()),
        frozenset("regards colleagues friends love".split()),
        frozenset("i we they he she".split()),
    ),
    "de": Imperatives(
        "bitte|einfach|dann|doch|mal|kurz|nur|noch|gern|gerne|also|jetzt|zuerst|und|oder|aber|am|besten|vielleicht",
        r"""(?!(?:erfahren|horen|merken|sparen|gewinnen|verlieren|treffen|entschuldigen|verzeihen|haben|sind|werden|wurden|konnen|konnten|mochten|wollen|wollten|mussen|sollen|sollten|durfen|durften|machen[ ]sie[ ]sich|nehmen[ ]sie[ ]sich
        |wundern|gruessen|grussen|bleiben|zogern|geniessen|denken|fuhlen|sehen|lassen|ignorieren|betrachten|bedenken|verstehen|wenden|warten|beachten|finden|erhalten|bekommen
        |bewahren|brauchen|erreichen|hatten|waren|wissen|kennen|scheuen|freuen|erholen|kommen|passen|richten|rechnen|seien|vertrauen|vergessen|gehen|melden|rufen|schreiben|mogen)\b)[a-z]{3,}en[ ]sie\b(?![ ](?:(?:mich|uns)[ ])?(?:bloss[ ]|jetzt[ ])?nicht)
        |(?:sehen|schauen)[ ]sie[ ](?:sich|mal|bitte|doch|uber|nach|da|das|kurz|sie|es|ihn)\b
        |denken[ ]sie[ ](?:(?:bitte|auch|noch|doch|daran)[ ])*(?:an|daran)\b
        |lassen[ ]sie[ ](?:(?:bitte|es|doch|sie|ihn)[ ])*(?:mir|uns|mich)\b
        |machen[ ]sie[ ]sich[ ](?:\w+[ ])*(?:gedanken|bild)\b(?!.*\b(?:keine|nicht)\b)
        |(?:schaut|schau|guckt|guck|sucht|denkt|schickt|schick|sendet|mailt|gebt|gib|fullt|full|kreuzt|fragt|frag|sagt|sag|schreibt|pruft|pruf|lest|lies|wahlt|markiert|korrigiert|erganzt|unterschreibt|unterschreib|ladt|klart|klickt|werft|wirf|nennt|nenn|teilt|bestatigt|zeigt|stellt|legt|bringt|besorgt|checkt|(?:vergesst|vergiss)(?![ ](?:(?:bitte|einfach|ruhig)[ ])*(?:meine|unsere|die[ ]letzte)[ ](?:\w+[ ])?(?:frage|mail|nachricht|anfrage|bitte|erinnerung)\b(?![^,]{0,60}\bnicht\b))|uberlegt|uberleg|scannt|zeichnet|druckt)
        \b(?![ ](?:ich|wir|er|sie|es[ ]ihnen|man|dir|ihnen|nicht|kein|keine|der|ihr|nur|sich|(?:mich|uns)[ ](?:bloss[ ]|jetzt[ ])?nicht)\b)
        |(?:meldet[ ]euch|meld[ ]dich|melde[ ]dich)\b
        |(?:(?:bitte|einfach|nur|kurz|gern|gerne)[ ](?:\w+[ ]){0,6})?(?:ankreuzen|antworten|bestatigen|eintragen|angeben|durchgeben|korrigieren|prufen|ausfullen|unterschreiben|zuruckschicken|zurucksenden|zuruckmailen|gegenlesen|durchlesen|abzeichnen|freigeben|aussuchen|auswahlen|nachreichen)$
        |(?:streich|streicht|kritzel|kritzle|kritzelt|schmier|schmiert)[ ](?:ruhig|einfach|alles|gern|gerne|bitte|drin|darin|drauf|hinein|rein)\b|(?:nimm|nehmt)[ ](?:ihn|sie|es|das)[ ](?:ruhig[ ])?auseinander\b
        |(?P<calls>(?:rufen|schreiben|melden)[ ]sie\b|(?:ruft|ruf|schreib|schreibt)[ ](?:mich|uns|mir|doch|bitte|mal)\b)""",
        frozenset(
            "fragen frage brauchen braucht brauchst problem probleme hilfe unklarheiten sonst ruckfragen anliegen bedarf".split()
        ),
        frozenset("gruss grusse grussen kollegen kolleginnen freunde freunden".split()),
        frozenset("ich wir".split()),
    ),
    "fr": Imperatives(
        "merci|s'[ ]il[ ](?:vous|te)[ ]plait|svp|alors|donc|ensuite|puis|juste|simplement|et|ou|mais|aussi|d'|abord",
        r"""(?!(?:laissez[ ]tomber|veuillez|notez|sachez|excusez|pardonnez|profitez|soyez|ayez|croyez|recevez|agreez|voyez|restez|continuez|saluez|trouvez|comptez|avez|etes|pouvez|voulez|devez|savez|allez|passez|portez|embrassez
        |gardez|conservez|remettez[ ]vous[ ](?:bien|vite|doucement)|soignez[ ]vous|prenez|attendez|venez|chez|assez|rassurez|considerez|imaginez|disposez|souhaitez|connaissez|adressez[ ]vous|aviez|auriez|seriez|pourriez|voudriez|hesitez|ignorez|oubliez|partagez|reposez|amusez|tenez|rendez|rez|nez)\b)
        [a-z]{2,}ez\b(?![ ](?:(?:vous[ ])?pas|plus|rien|tranquille|tranquilles)\b)(?!.*\b(?:appelez|contactez|ecrivez)\b)
        |prenez[ ](?:le[ ]temps|un[ ]moment|connaissance|une[ ]minute)\b
        |(?:regarde|dis|envoie|choisis|remplis|coche|signe|renvoie|reponds|confirme|valide|complete|demande|verifie|precise|donne|jette|corrige|relis|indique)
        [ ](?:(?:surtout|donc|encore|quand[ ]meme)[ ])?(?:moi|nous|le|la|les|l'|un|une|ta|ton|tes|a|si|bien|juste|vite|ce)\b
        |(?:gribouille|rature|barre|annote|griffonne)[ ](?:dessus|dedans|tout|ce|sans)\b
        |(?P<calls>(?:appelez|ecrivez|contactez|appelle|ecris|telephonez|prevenez|previens)[ ](?:moi|nous|le|la)\b)""",
        frozenset(
            "question questions besoin besoins probleme problemes aide souci soucis remarque precision cas".split()
        ),
        frozenset("salutations amities bonjour collegues amis".split()),
        frozenset("je j' on elle ils elles m' ai ont avons".split()),
    ),
    "es": Imperatives(
        "por|favor|solo|simplemente|entonces|pues|tambien|luego|y|o|pero|primero|ahora|porfa|basta|con|asi|que|esa|ese|eso|esas|esos|esta|estas",
        r"""(?:mir|ech|rellen|marc|envi|mand|revis|comprob|firm|contest|confirm|pregunt|indic|complet|apunt|descarg|consult|aclar|d|valid|aprob|seleccion|coment|repas|escane|pag|pens|habl|llen|envi|jug|subray|cont)ad(?:me|nos|le|les)?(?:lo|la|los|las)?\b
        |(?:eleg|escog|devolv|respond|dec|anad|sub|correg|le|abr|pon|hac|tra|decid|imprim|med|escrib)[ei]d(?:me|nos|le|les)?(?:lo|la|los|las)?\b
        |fij(?:ate|ese|aos|ense)[ ](?:(?:bien|sobre|todo|por|favor|especialmente|,)[ ])*en[ ](?!lo\b|que\b)
        |(?:ve|vaya|vayan|id)[ ](?:(?:me|nos|ya)[ ])?(?!siendo|estando)\w+(?:ando|iendo)(?:me|nos|lo|la|los|las)?\b
        |(?:dime|dinos|dame|danos|enviame|envianos|mandame|mandanos|pasame|pasanos|confirmame|confirmanos|preguntale|preguntales|devuelvemelo|devuelvenoslo|pasamelo|mandamelo|enviamelo|cuentame|cuentanos|indicame|indicanos)\b
        |(?:mira|echa|elige|escoge|rellena|marca|envia|manda|revisa|comprueba|firma|devuelve|contesta|responde|confirma|pregunta|indica|completa|anade|sube|corrige|lee|descarga|consulta|aclara|decide|valida|aprueba|selecciona|repasa)
        [ ](?:el|la|los|las|un|una|lo|si|cual|con|a|tu|este|esta|estos|estas|uno|que)\b
        |(?:eche|digame|diganos|elija|escoja|rellene|marque|envieme|envienos|mandeme|mandenos|compruebe|devuelva|indiqueme|indiquenos|confirmeme|confirmenos|envie|mande|revise|indique|confirme|seleccione|elijan|escojan|rellenen|marquen|envien|manden|revisen|comprueben|firmen|devuelvan|respondan|contesten|confirmen|indiquen|completen|corrijan|seleccionen|digannos|echen|repase|tache|anote|apunte|aporte|facilite|traiga)\b
        |(?:tacha|garabatea|raya|destroza)l[oa]s?\b|(?:tacha|garabatea|raya)[ ](?:encima|sin|todo|lo)\b
        |(?P<calls>(?:llamadme|llamadnos|llamame|llamanos|llameme|llamenos|avisad|avisadme|avisadnos|avisame|avisanos|escribidme|escribeme|escribidnos)\b)""",
        frozenset(
            "duda dudas pregunta necesitas necesitais necesite necesiten necesita problema problemas ayuda cualquier mas".split()
        ),
        frozenset("saludo saludos recuerdos companeros amigos".split()),
    ),
    "it": Imperatives(
        "per|favore|cortesia|solo|semplicemente|allora|quindi|poi|anche|e|o|ma|prima|ora|magari|intanto|basta|mi|ci|me|ce|lo|la|quella|quello|quelle|quelli|questa|questo",
        r"""(?!fate[ ](?:un[ ])?buon)(?:d|f|guard|compil|segnal|mand|invi|spunt|firm|conferm|indic|complet|caric|scaric|approv|selezion|verific|controll|rimand|gir|cerchi|annot|stamp|valut|sistem)ate(?:mi|ci|gli|ce|me)?(?:lo|la|li|le|ne)?\b(?![ ]che[ ]avete)
        |(?:scegli|rispond|chied|aggiung|corregg|legg|scriv|decid|mett|rived)ete(?:mi|ci|gli|ce|me)?(?:lo|la|li|le|ne)?\b
        |(?:dite|diteci|ditemi|restituite|chiarite|riempite)(?:ce|me)?(?:lo|la|li|le)?\b
        |(?:dimmi|dicci|fammi|facci|dammi|dacci|mandami|mandaci|inviami|inviaci|confermami|confermaci|girami|pensaci|buttami|buttaci|preparami|preparaci|spiegami|spiegaci|elencami|elencaci|segnami|segnaci|raccontami|raccontaci|procurami|procuraci|indicami|indicaci|descrivimi|descrivici|rimandamelo|rimandacelo|mandamelo|mandacelo)\b(?![ ]pensare)
        |(?:guarda|scegli|compila|segnala|manda|invia|spunta|firma|restituisci|rispondi|conferma|chiedi|indica|completa|aggiungi|carica|correggi|leggi|scarica|chiarisci|decidi|approva|seleziona|verifica|controlla|rivedi|rimanda)
        [ ](?:il|lo|la|i|gli|le|l'|un|una|se|quale|a|al|alla|con|questo|questa|tutto|pure|quello|quella|che)\b
        |(?:guardi|scelga|compili|segnali|mandi|invii|firmi|restituisca|risponda|confermi|chieda|indichi|completi|aggiunga|corregga|legga|scarichi|chiarisca|decida|approvi|verifichi|controlli|riveda|rimandi|proponga|suggerisca|dica|dia|faccia[ ]sapere)\b
        |(?:scarabocchia|cancella|annota|correggi)(?:ci|lo|la|le|li)\b|(?:scarabocchia|cancella)[ ](?:pure|sopra|tutto|quello)\b
        |(?P<calls>(?:chiamami|chiamaci|chiamatemi|chiamateci|chiami|scrivimi|scrivetemi|scriveteci|avvisami|avvisatemi|avvisateci)\b)""",
        frozenset(
            "domanda domande dubbio dubbi bisogno problema problemi aiuto qualsiasi altro serve servisse occorre".split()
        ),
        frozenset("saluti saluto colleghi amici".split()),
    ),
    "pt": Imperatives(
        "por|favor|so|apenas|simplesmente|entao|depois|tambem|e|ou|mas|primeiro|agora|pf|me|nos|basta|essa|esse|isso|essas|esses|esta|este",
        r"""(?:vejam|deem|olhem|digam|escolham|preencham|assinalem|marquem|enviem|mandem|revejam|verifiquem|assinem|devolvam|respondam|confirmem|perguntem|indiquem|completem|acrescentem|adicionem|subam|carreguem|corrijam|leiam|descarreguem|baixem|consultem|esclarecam|coloquem|facam|tragam|pensem|decidam|validem|aprovem|reencaminhem|encaminhem|selecionem|mostrem|espreitem|confiram|imprimam|digitalizem|apontem|anotem|indicam)\b
        |(?:veja|diga|escolha|preencha|assinale|marque|envie|mande|reveja|verifique|devolva|responda|confirme|pergunte|indique|acrescente|adicione|carregue|corrija|leia|baixe|esclareca|coloque|decida|valide|aprove|reencaminhe|encaminhe|selecione|confira|proponha|proponham|sugira|sugiram|dizme|dinos)\b
        |(?:confere|confira|assina|assine|olha|escolhe|preenche|marca|rubrica)[ ](?:ai|la|ali|embaixo|abaixo)\b
        |(?:manda|envia|escreve)[ ](?:como|assim|tudo|quando)\b
        |salva\b|ajuda[ ]a[ ](?:escolher|decidir|entender|perceber)\b
        |(?!(?:diz|confirma|responde|indica|fala|decide)[ ]que\b|responde[ ]a[ ](?:tud|minha|nossa))(?:ve|da|olha|diz|escolhe|preenche|assinala|marca|envia|manda|reve|verifica|assina|assine|devolve|responde|confirma|pergunta|indica|completa|corrige|fala|decide|valida|aprova|confere|faz)
        [ ](?:me|nos|lhe|o|a|os|as|um|uma|se|qual|com|ao|teu|seu|este|esta|la|que|pra|pro)\b
        |(?:pode|podes|podem)[ ](?:rabiscar|riscar|rasurar)\b|(?:rabisca|rabisque|risca|risque|rasura)[ ](?:a[ ]vontade|em[ ]cima|tudo|o|sem)\b
        |(?P<calls>(?:liguem|ligue|liga|avisem|avise|avisa|escrevam|escreva|telefonem)\b)""",
        frozenset(
            "duda duvida duvidas pergunta perguntas precisar precisarem precisa precisares problema problemas ajuda qualquer mais".split()
        ),
        frozenset("cumprimentos abraco colegas amigos".split()),
    ),
    "nl": Imperatives(
        "graag|even|gewoon|dan|alleen|ook|en|of|maar|eerst|nu|alsjeblieft|alstublieft|aub|svp|misschien|simpelweg|nog",
        r"""kies[ ]je\b|(?:kies|vul|vink|geef|zeg|controleer|onderteken|reageer|bevestig|bekijk|corrigeer|markeer|beslis|bepaal|vertel|omcirkel|retourneer|stuur|lees|kijk|teken|vraag|mail|upload|check|overleg|zet|scan|print|download|noteer|voeg|kruis|schrijf)
        \b(?![ ](?:ik|we|wij|hij|ze|zij|je|jullie|u|is|staat|volgt|komt|van|niet|geen|jou)\b)(?!$)
        |zeg$
        |(?:stuurt|vult|tekent|ondertekent|kiest|bevestigt|controleert|bekijkt|geeft|zendt|retourneert|mailt|betaalt|vinkt|kruist|noemt)[ ]u[ ](?!.*\b(?:nooit|niet|niets|geen)\b)
        |laat[ ](?:(?:maar|even|me|ons|het|mij|dan|eens|svp|aub|gerust)[ ])+(?:\w+[ ]){0,3}(?:weten|horen|zien)\b
        |denk[ ](?:(?:nog|even|ook|aub)[ ])*(?:aan|om|eraan)\b
        |(?:aanvinken|invullen|ondertekenen|terugsturen|terugmailen|nakijken|doorlezen|aanvullen|aankruisen)$
        |(?:kras|streep|krabbel)[ ](?:er|gerust|maar|alles|door|weg|aan)\b
        |(?P<calls>(?:bel|app|schrijf|meld)[ ](?:me|ons|mij|je|even|dan)\b)""",
        frozenset("vraag vragen nodig probleem problemen hulp onduidelijkheden anders iets".split()),
        frozenset("groeten groet collega's collega vrienden".split()),
        frozenset("ik we wij hij ze".split()),
    ),
    "ru": Imperatives(
        "пожалуиста|просто|только|тогда|потом|также|еще|и|или|но|а|сначала|теперь|лучше",
        r"""(?!(?:извините|простите|примите|ждите|передаваите|передаите|будьте|учтите|имеите|знаите|поверьте|представьте|хотите|видите|говорите|помните|берегите|отдыхаите|наслаждаитесь|обратите|обращаитесь|пишите|звоните
        |находитесь|спешите|волнуитесь|беспокоитесь|пользуитесь|делитесь|надеитесь|здравствуите|даваите|желаите|позвольте|разрешите|просите|платите|смотрите|считаите|оставаитесь|держите|ловите|получите|забудьте|игнорируите|заходите|приезжаите|отдохните|выздоравливаите|поправляитесь
        |захотите|увидите|услышите|заметите[ ]сами|храните|сохраните[ ](?:(?:его|ее|их)[ ])?(?:у[ ]себя|для[ ]себя|на[ ]память|на[ ]будущее|себе))\b)
        [а-я]{2,}(?:ите|аите|яите|уите|еите|ьте|оите)(?:сь)?\b
        |(?:даи|скинь|глянь|посмотри|скажи|напиши|проверь|ответь|подтверди|выбери|заполни|подпиши|отметь|спроси|уточни|отправь|добавь|исправь|прочти|реши|оплати|сообщи|согласуи|подумаи|загрузи)\b(?![ ]бог)
        |пришли[ ](?:мне|нам|пожалуиста|его|ее|их)\b
        |(?:черкаи|правь|исправляи|вычеркиваи|рисуи)[ ](?:прямо|поверх|смело|все|что|сразу)\b
        |(?P<calls>(?:позвони|позвоните|набери|наберите)\b)""",
        frozenset(
            "вопрос вопросы вопросов вопросам понадобится понадобятся нужно нужна проблема проблемы помощь возникнут".split()
        ),
        frozenset("привет коллегам друзьям".split()),
    ),
}

WELCOMING: Mapping[str, re.Pattern[str]] = {
    language: re.compile(pattern, re.VERBOSE)
    for language, pattern in (
        (
            "en",
            r"bring[ ](?:the|your)[ ](?:kids|children|family|dog)$|ring[ ]the[ ](?:door)?bell\b|\bhelp[ ]yourself\b",
        ),
        (
            "de",
            r"\bbring\w*[ ](?:sie[ ])?(?:\w+[ ])?(?:die|eure|ihre|deine)[ ](?:kinder|familie|hunde?)[ ]mit\b|\bklingeln\b",
        ),
        ("fr", r"\bvenez[ ]avec[ ](?:les|vos)[ ]enfants\b|\bsonnez\b|\bservez[ ]vous\b"),
        (
            "es",
            r"\btra(?:ed|e|igan|iga)[ ]a[ ](?:los|tus|sus|vuestros)[ ](?:ninos|hijos)\b|\bllam(?:ad|a|e|en)[ ]al[ ]timbre\b",
        ),
        ("it", r"\bport\w+[ ](?:pure[ ])?i[ ](?:bambini|bimbi|figli)\b|\bsuon\w+[ ]il[ ]campanello\b"),
        ("pt", r"\btra(?:gam|ga|z)[ ](?:as|os)[ ](?:criancas|miudos|filhos)\b|\btoq\w+[ ]a?[ ]?campainha\b"),
        ("nl", r"\bneem[ ](?:gerust[ ])?de[ ]kinderen\b|\bbel[ ](?:gewoon[ ])?aan\b"),
        (
            "ru",
            r"\b(?:приезжаите|приходите)[ ]с[ ](?:детьми|семьеи|собакои)\b|\bпозвоните[ ]в[ ](?:дверь|звонок|домофон)\b|\b(?:на[ ]здоровье|с[ ]удовольствием|на[ ]радость)$",
        ),
    )
}
"""What is bidden of a guest: nobody owes an answer to it."""
