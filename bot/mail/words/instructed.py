"""How a client says what is to be done with the work: "mettez le logo à droite", "no pongáis precios"; in plain words."""
# ruff: noqa: E501 - a pattern is one line, however many words it has

from collections.abc import Mapping
from typing import NamedTuple


class Way(NamedTuple):
    """One way to instruct."""

    cues: str
    """Words of which it needs one, whole or put together: "quit|dej.ad.|lo|la" is "quitad" and "dejadla" too, "*.ez"
    whatever ends so."""
    pattern: str = "@"
    """How it goes on; `@` is the cue."""


class Instructed(NamedTuple):
    """How one language instructs: only with verbs of the work, for who bids to wait or to write says nothing of it."""

    opening: str
    """Words that may stand before it, at the head of a clause."""
    negation: str
    head: tuple[Way, ...]
    anywhere: tuple[Way, ...] = ()
    """What is nothing but an instruction, wherever it stands."""
    denied: str = "(?!)"
    """With one of these in the clause it tells what not to do, wherever the verb stands."""
    own: str = "(?!)"
    """What came before the clause, a bar, and the clause, where it only goes on with the writer's doing: "we'll check |
    correct it"."""


_EN = (
    Way(
        """print use copy delete remove replace swap add crop cut rename shorten enlarge reduce increase correct paint draw
        centre center align insert mention spell hide strike scrap lose erase merge split trim deliver place darken lighten
        brighten calm turn tone drop""",
        r"@ (?:(?:it|them|that|this|these|those|the|an?|all|both|our|her|his|my|only|no|not|any|every|each|everything|in|§quote|one|two|three|down the)\b|\d)",
    ),
    Way(
        "write say",
        "@ (?!you|me|us|to|back|again|him|her|soon|it up|up|on|in a |hello|hi|thanks|thank|when|if|whether|what)[^ ]",
    ),
    Way("print deliver copy", r"@ (?:on|\d+|as)\b"),
    Way(
        "change move shift fix set",
        r"@ (?:it|them|that|this|these|those|the|all|both|our|her|his|my)\b(?! (?:meeting|call|appointment|deadline|launch|presentation|date with|aside|going|up with))",
    ),
    Way(
        "put",
        r"@ (?:it|them|that|this|these|those|the|an?|in|on|no|our|her|his|my|§quote)\b(?!.*\b(?:hold|ice|agenda|pile|desk|aside|off|board|my|us|team|back|feet)\b)",
    ),
    Way("make", r"@ (?:the|that|this|these|those|our|her|his|all|no)\b(?! (?:most|best|decision|call|time|deadline))"),
    Way(
        "make",
        r"@ (?:it|them) (?!monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|to|clear|work|happen|possible|quick|till|until|later|\d+ o'clock)",
    ),
    Way(
        "keep",
        r"@ (?:it|them|that|this) (?:as|to (?:one|two|a|the)|short|simple|plain|in (?!mind|touch|view)|blue|red|green|white|black|small|big|like|there|where)",
    ),
    Way("keep", "@ (?:it|them|that|this|both|her|him)$"),
    Way(
        "keep",
        "@ (?:the|both|his|her|our|all|that|my) (?!good|great|pressure|ball|faith|questions|updates|spirit|invoice|date|day|conversation|discussion|information|in)",
    ),
    Way("show", r"@ (?:the|her|his|only|no|a red|prices|§quote)\b"),
    Way("go", r"@ (?:live|ahead|with|back to|on air|online|for)\b"),
    Way("stick", r"@ (?:to|with)\b"),
    Way(
        "leave",
        r"@ (?:the|a|our|more|some|no|my|out)\b(?!.* (?:with|to) (?:me|us|him|her|them)\b)(?! (?:decision|rest|matter|door|topic|subject))",
    ),
    Way("leave", r"@ (?:it|that|them|this) (?:out|away|off|as|in|there|where|like|blue|alone)\b"),
    Way(
        "take",
        r"@ (?:the|that|version|option|variant|number|yours|ours|it from the|this|them|out|off|away|both|one|what|whichever)\b(?! (?:weekend|day|week|rest|time|opportunity|matter|discussion|as|long|chance|liberty|evening|night|train|next|it up))",
    ),
    Way(
        "give",
        r"@ (?:us|me|it|them|the \w+) (?!until|till|a (?:day|time|week|chance|minute|moment|second|few|call|ring|shout|buzz|couple|bit|little|while|hint|clue)|some time|time|another|two|three|one |an (?:hour|idea|update|example|answer)|more time|your|to|some|access)",
    ),
    Way(
        "let",
        r"@ (?:us|me) (?:have|take|put|use|keep) (?:the|it|them|that|this|both|version|option)\b(?! (?:weekend|day|week|time|next|rest))(?!.* (?:to|with|by|past|home|up) )",
    ),
    Way("pick", r"@ (?:it|them|the \w+) up (?:at|from|there)\b"),
    Way("collect", r"@ (?:it|them) (?:at|from|there)\b"),
    Way("look", r"@ (?:in|on|under) (?:the|our|page)\b"),
)

_DE_PLAIN = """drucken nennen verwenden benutzen streichen loschen entfernen ersetzen tauschen austauschen weglassen rausnehmen
    reinnehmen erganzen einfugen andern kurzen vergrossern verkleinern fotografieren abschneiden liefern hinzufugen umdrehen
    aufnehmen ubernehmen beibehalten behalten schreiben setzen stellen holen korrigieren veroffentlichen ignorieren nehmen"""
_DE_OTHERS = r"(?:wir|ich|sie|man|zu|um|will|wollen|wollte|mochte|mochten|muss|mussen|mussten|kann|konnen|konnten|werde|werden|soll|sollen|lasse|lassen|darf|durfen|wurde|wurden|wird|habe|haben|hat|ist|sind|es|er)\b"
"""Beside one of these the plain form of a verb is no imperative."""
_DE_IDIOM = "(?<!kenntnis )(?<!rucksicht )(?<!kontakt )"

_FR_NOBODY = r"(?! (?:moi|nous)\b)"

_IT_THING = r"(?:(?:il|lo|la|le|i|gli|un|una|uno|tutto|tutti|tutte|anche|solo|soltanto|quello|quella|quelle|quelli|quel|questo|questa|queste|questi|cosi|via|sotto|sopra|al|alla|piu|meno|pure|due|tre|in (?:alto|basso|fondo|grassetto|corsivo|grande|piccolo|maiuscolo|rosso|blu|verde|nero|bianco)|nostro|nostra|mio|mia|sempre|§quote)\b)"
_IT_PLURAL = """us|cambi|lasci|elimin|stamp|pubblic|spost|tagli|ritagli|cancell|modific|sistem|evidenzi|allarg|allung|accorci|centr|alline|color|copi|incoll|lev|gir|specchi|consegn|caric|ordin|numer|invert|riport|segn|ricopi|alz|abbass|separ|fotograf|inquadr|ritir|suon|buss|recapit|dipint|ombregg|sfoc|raddrizz|ruot|chiam|parcheggi|fattur|scambi|conserv|scart|calc|depenn|aggiust|fiss|appoggi|consider|sollev|racconti|sped.ate{0}
    mett|rimett|togli|scriv|riscriv|scegli|prend|riprend|aggiung|corregg|riduc|chiud|stend|tenet|ten|sping|dividet|divid|includ|escludet|esclud|spegn|rend|chied.ete|iete{0}
    sostitu|inser|ingrand|rimpicciol|un|schiar|scur|riempi|restitu|ripul|rifin|sped.ite{0}"""
_IT_WHAT = r"(?:il|lo|la|le|i|gli|quello|quella|quelle|tutto|cosi|pure)\b"
_IT_NOT_BEHIND = "(?<!se )(?<!quando )(?<!che )"
_IT_NOBODY = "(?<!come )(?<!dove )(?<!chi )(?<!lo )(?<!la )(?<!ci )(?<!vi )(?<!le )(?<!li )(?<!mi )"

_PT_THING = r"(?:o|a|os|as|um|uma|so|tudo|isso|isto|esse|essa|esses|essas|este|esta|aquele|aquela|em|no|na|nos|nas|como|assim|mais|menos|tambem|ai|la|por|tres|duas|dois|apenas|sempre|ao|do|da|meu|minha|nosso|nossa|todo|toda|todos|todas|qualquer|§quote)\b"
_PT_STEMS = "ponh|coloqu|tir|retir|us|utiliz|mud|troqu|alter|substitu|corrij|apagu|elimin|remov|acrescent|adicion|inclu|insir|escrev|cort|recort|imprim|publiqu|deix|mantenh|aument|reduz|diminu|simplifiqu|escurec|clarei|centr|alinh|separ|vir|rod|gir|copi|col|repit|sub|desc|mov|ajust|arrum|arranj|met|escolh|guard|refac|encurt|alargu|destaqu|pint|traduz|mostr|escond|desfoqu|inscrev|fotograf|carregu|aproveit|avanc|prossig|larg|recolh|entregu|toqu|risqu|ampli|organiz|uniformiz|realc|baix|apliqu|bot"

_NL_ENDS = """weghalen aanpassen veranderen vervangen verwijderen toevoegen wijzigen weglaten corrigeren schrappen verplaatsen
    vergroten verkleinen plaatsen drukken afdrukken publiceren bezorgen leveren inkorten omdraaien ophangen vermelden gebruiken"""
_NL_OTHERS = r"\b(?:ik|we|wij|hij|zij|ze|je|jij|jullie|u|te|om|zal|zullen|ga|gaan|moet|moeten|wil|willen|wou|kan|kunnen|mag|mogen|laat|laten|aan het|wordt|worden|heb|hebben|heeft|is|zijn|zodra|als|wanneer|voordat|totdat)\b"
"""Beside one of these the plain form of a verb is no imperative."""
_NL_PLEASE = "(?: (?:graag|aub|svp|a u b|alstublieft|alsjeblieft|maar|dus|hoor))*$"

_RU_KIND = "(?:жд|скаж|переда|даваи|даи|здравству|отдыха|гуля|обнима|завиду|радуи|поздравь|познакомь|будь|верь|поверь|отправь|ответь|представь|направь|предоставь|продублируи|напоминаи|приезжаи|заезжаи|подъезжаи|переживаи|теряи|бросаи|забываи|скуча|выздоравлива|поправляи|серчаи|гневаи|ругаи|узнаваи|дергаи|пинаи|считаи|читаи|знаи|думаи|понимаи|вставаи|советуи|рассказываи|спрашиваи|позволь|приготовь|разрешаи|ожидаи|мучаи|пугаи|играи|заглядываи|показываи|имеи|назначаи|благодар|обещаи|обижаи|сдаваи)"
"""Imperatives that bid to wait, to write, to come or to be kind."""

INSTRUCTED: Mapping[str, Instructed] = {
    "en": Instructed(
        opening="ok okay yes yep no so then but and just please pls kindly also great perfect good fine sure well sorry instead better simply always or only rather therefore",
        negation="do not|do n't|not|never|don't",
        head=_EN,
        anywhere=tuple(Way(way.cues, rf"so (?:(?:please|just|better|simply) )?{way.pattern}") for way in _EN),
        own=r"(?<!\w)(?:will|'ll|shall|gonna|to|must|can|could|should|would|'d|let|may|might|who|which)(?!\w).* \| (?!(?:so|please|instead|rather|therefore|better)\b)",
    ),
    "de": Instructed(
        opening="ok okay ja nein gut also dann aber und bitte super perfekt prima sorry doch einfach stattdessen lieber so drum",
        negation="nicht",
        head=(
            Way(
                """nehmen drucken setzen stellen schreiben nennen verwenden benutzen streichen loschen entfernen ersetzen
                tauschen erganzen andern kurzen verschieben fotografieren liefern korrigieren ubernehmen behalten nutzen machen
                legen holen zeigen fugen vergrossern verkleinern veroffentlichen ignorieren""",
                "@ sie (?!sich|mir|uns|mich|am|noch|nochmal|einfach wieder|wieder|bitte (?:sich|mir|uns|mich|rucksicht|noch|zur|kontakt)|es gut|mit|den termin|rucksicht|kontakt|zur|ihm|ihr|ihnen)",
            ),
            Way(
                """nehmt nimm druckt druck schreibt schreib setzt setz streicht streich loscht losch tauscht tausch verwendet
                verwende benutzt benutz zeigt zeig stellt stell andert ander liefert liefer holt hol kurzt entfernt entfern
                erganzt ersetzt ersetz korrigiert korrigier verschiebt verschieb fotografiert ubernehmt behaltet behalt nutzt
                nutz legt leg hangt ignoriert""",
                "@ (?!mir|uns|mich|ihm|ihnen|sich|euch|dir|am|im |noch|nochmal|wieder|gern|gerne|ruhig|mal|bitte (?:mir|uns|mich|noch)|er|sie|man|wir|ich|unser|unsere|mein|meine|es (?:nicht|mir|uns|bitte nicht|gut)|den termin|das treffen|rucksicht|kontakt|ein schlechtes|jemand|niemand|alles gute|der|nach|vor|ab|mit|zu)",
            ),
            Way("macht mach", r"@ (?:das|die|den|alles)\b(?! (?:beste|bitte nicht nochmal))"),
            Way("weg raus drin stehen drauf rein aus so", "(?:lasst|lass|lassen sie) (?:[^ ]+ ){1,6}@$"),
            Way(
                _DE_PLAIN,
                rf"(?!(?:was|wer|wie|wo|wenn|ob|weil|dass|damit|bis|sobald|bevor|nachdem|falls|sondern)\b)(?:(?!{_DE_OTHERS})[^ ]+ ){{1,8}}{_DE_IDIOM}@$",
            ),
        ),
        anywhere=(Way(f"{_DE_PLAIN} raus rein weg drauf", rf"bitte (?:(?!(?:wir|ich)\b)[^ ]+ ){{0,8}}?{_DE_IDIOM}@$"),),
        denied=r"\b(?:nicht|nichts|kein|keine|keinen)\b",
        own=r"\b(?:er|sie|man|unser\w*|mein\w*|frau|herr|kolleg\w*|chef\w*|anwalt|vorstand|wer|der)\b(?!.* (?:sind|haben|werden|kommen|machen|brauchen|wollen|konnen|mussen|gehen|stehen|liegen)\b.* \|).* \| (?!(?:bitte|also|stattdessen|lieber|drum)\b)|\b(?:wir|ich|wenn|ob|dass|weil|um|werden?|muss|mussen|will|wollen|mochten?|kann|konnen)\b.* \| (?!(?:bitte|also|stattdessen|lieber|drum)\b).*en(?: sie\b|$)",
    ),
    "fr": Instructed(
        opening="alors donc ensuite puis juste simplement seulement surtout plutot svp s' il vous te plait bien aussi et mais ou oui non ok sinon la dessus merci",
        negation="ne|n'",
        head=(
            Way(
                "*.ez",
                r"(?!(?:veuillez|notez|sachez|excusez|pardonnez|profitez|soyez|ayez|croyez|recevez|agreez|voyez|restez|continuez|saluez|trouvez|comptez|avez|etes|pouvez|voulez|devez|savez|allez|venez|revenez|passez|portez|embrassez|attendez|patientez|chez|assez|rassurez|considerez|imaginez|connaissez|aviez|auriez|seriez|pourriez|voudriez|hesitez|inquietez|ignorez|oubliez|reposez|amusez|tenez|croisez|transmettez|rappelez|relancez|recontactez|repassez|dites|faites|pensez|aimez|semblez|souhaitez|preferez|proposez|demandez|parlez|[a-z]+(?:iez|rez))\b)@(?! (?:moi|nous|vous|toi|votre temps|le temps|soin|patience|encore un|un peu)\b)",
            ),
            Way(
                """retirez publiez modifiez verifiez copiez simplifiez rectifiez confiez expediez photocopiez identifiez
                clarifiez unifiez multipliez pliez reliez triez separez preparez corrigez inserez entourez declarez comparez
                adorez tirez virez colorez barrez serrez reparez sortez aerez ouvrez couvrez offrez livrez montrez entrez
                centrez filtrez cadrez recadrez numerotez remontrez""",
                f"@{_FR_NOBODY}",
            ),
            Way("allez", rf"@ y\b{_FR_NOBODY}"),
            Way("oubliez", r"@ (?:pas|le|la|les|ce|cette)\b(?! (?:message|mail|courriel))"),
            Way(
                """garde prends mets enleve retire coupe imprime publie supprime ajoute remplace corrige ecris place centre
                inverse agrandis utilise lance vire reprends""",
                r"@ (?:le|la|les|un|une|ce|cette|ces|tout|mon|ma|mes|plutot|donc|pas|en|du|des|ton|ta|votre|notre|deux|trois)\b",
            ),
            Way("oublie", r"@ pas (?:le|la|les|un|une|ce|cette|ces|tout|mon|ma|mes|du|des|ton|ta|votre|notre)\b"),
        ),
    ),
    "es": Instructed(
        opening="por favor solo simplemente entonces pues tambien luego y o pero primero ahora mejor si ok vale gracias todavia aun asi que",
        negation="no",
        head=(
            Way(
                "pon|pong|quit|dej|us|cambi|public|imprim|elig|elij|anad|corrig|corrij|borr|decid|escrib|utilic|utiliz|elimin|recort|manteng|manten|guard|conserv|saqu|publiqu|marqu|coloqu|retir|agreg|agregu|centr|baj|sub|incluy|modific|modifiqu|entreg|entregu.a|e|an|en.|lo|la|los|las|le|les",
                r"@(?! (?:me|nos)\b)",
            ),
            Way("pon ponlo ponla ponlos ponlas hazlo hazla hagalo haganlo"),
        ),
        anywhere=(
            Way(
                "quit|dej|us|cambi|public|borr|recort|centr|ampli|elimin|entreg|gir|pint|conserv|guard|llev|carg|factur|acort|alarg|apunt|sac|mand|envi|llam|tir|cort|pas|peg|reserv|aclar|grab|mont|coloc|arregl|aument|baj|agreg|marc|acept|contrat|compr|cuent|prepar|program|suprim|tap|retir|utiliz|modific|adelant|lanz|col|tach|recog|aprovech|copi|orden|separ|igual|ajust|rectific|repar|cerr|encarg|anul|cancel|pag|cobr|rot|sujet|trabaj|oscurec|destac|resalt|numer|incorpor.ad.|lo|la|los|las|le|les"
            ),
            Way(
                "pon|tra|eleg|escog|cog|anad|correg|mov|sub|imprim|decid|sustitu|reduc|manten|segu|escrib|inclu|met|hac|repet|permit|constru|pul|un|dec.ed|id.|lo|la|los|las|le|les"
            ),
            Way(
                "pong|quit|toqu|cambi|publiqu|imprim|us|utilic|borr|mand|envi|saqu|hag|anad|mov|elimin|met|cort|recort|lanc|sub|baj|pint|gast.ais|eis|an|en|as|es",
                "(?<=no )@",
            ),
        ),
    ),
    "it": Instructed(
        opening="ok okay si no va bene d' accordo allora quindi poi solo anche invece piuttosto per favore cortesia intanto meglio grazie perfetto ora adesso pero magari semplicemente dunque percio cosi altrimenti sopra sotto li qui dopo prima mai piu",
        negation="non",
        head=(
            Way(
                _IT_PLURAL.format(""),
                r"@(?! (?:duro|conto|presente|atto|tempo|pazienza|stare|perdere|mi|fare|a me|da noi|ancora un))",
            ),
            Way("passate", r"@ (?:pure|a (?:prend|ritir)\w+|al|alla|in negozio|in ufficio)\b"),
            Way("decidete scegliete fate", r"@ (?:voi|pure|come|con)\b"),
            Way("fatelo fatela fateli fatele fatene"),
            Way("fate", r"@ (?:il|la|lo|le|i|gli|un|una|tutto|solo|piu)\b(?! (?:favore|piacere|cortesia|punto))"),
            Way(
                """metti rimetti togli scrivi aggiungi correggi prendi tieni scegli usa cambia lascia elimina stampa pubblica
                sposta taglia cancella modifica inserisci sostituisci ingrandisci riduci allarga accorcia centra copia leva gira
                alza abbassa fai schiarisci scurisci""",
                f"@ {_IT_THING}(?! (?:punto|tempo))",
            ),
            Way(
                """metta rimetta tolga scriva aggiunga corregga prenda tenga scelga usi cambi lasci elimini stampi pubblichi
                sposti tagli cancelli modifichi inserisca sostituisca ingrandisca riduca allarghi accorci centri copi""",
                f"(?:(?:lo|la|li|le|ci|ne) )?@ {_IT_THING}",
            ),
            Way(
                """mettere rimettere togliere scrivere aggiungere correggere tenere usare cambiare lasciare eliminare stampare
                pubblicare spostare tagliare cancellare modificare inserire sostituire ingrandire ridurre allargare accorciare
                centrare evitare consegnare""",
                f"@ {_IT_THING}",
            ),
            Way("via", r"@ (?:il|lo|la|le|i|gli|quel|quella|quello|tutto|tutti)\b"),
            Way("decido scelgo decidiamo firmo", r"@ (?:io|noi)\b"),
        ),
        anywhere=(
            Way(_IT_PLURAL.format(".lo|la|li|le|ci|ne|celo|cela")),
            Way("us|cambi|lasci|elimin|stamp|pubblic|spost|tagli|cancell|lev|gir|alz|abbass.alo|ala|ali"),
            Way("mett|togl|scriv|aggiung|corregg|prend|tien|scegl.ilo|ila|ili"),
            Way(
                "mettete rimettete togliete scrivete aggiungete correggete",
                f"{_IT_NOT_BEHIND}{_IT_NOBODY}@ {_IT_THING}",
            ),
            Way(
                "stampate pubblicate cancellate eliminate spostate sostituite",
                f"{_IT_NOT_BEHIND}@ {_IT_WHAT}",
            ),
            Way("mandate", f"{_IT_NOT_BEHIND}@ (?:pure|la fattura|in stampa) {_IT_WHAT}"),
        ),
        own=r"\b(?:se|quando|appena|finche|una volta|aspett\w+|prima)\b.*\b(?:capo|direttore|direttrice|soci[oa]?|collega|titolare|direzione|firm\w+|approv\w+|conferm\w+|decid\w+|ok|torn\w+|rientr\w+|dico|mando|faccio)\b.* \| |\b(?:devo|dobbiamo|vorrei|vorremmo|voglio|vogliamo|puo|potrebbe|deve|devono|vuole|vogliono|bisogna|sto|stiamo|finendo)\b[^|]* \| (?:\w+ )*\w+re\b(?! .*\bper favore)",
    ),
    "pt": Instructed(
        opening="ok sim nao certo entao por favor so tambem antes melhor agora depois ai beleza obrigado obrigada perfeito olha bom entretanto afinal ainda apenas portanto assim pode ser se faz ja mas e simplesmente bem",
        negation="nao",
        head=(
            Way(
                f"{_PT_STEMS}.am|em",
                r"@(?! (?:me|nos|se|em conta|ferias|duvidas|a par|claro|contacto|contato|paciencia))",
            ),
            Way(
                "passem levem peguem facam descam ponham fiquem",
                r"@ (?:o|a|os|as|um|uma|tudo|isso|isto|para|pra|no|na|com|mais|menos|como|so)\b(?! (?:favor|bem|mal|contacto|contato))",
            ),
            Way(f"{_PT_STEMS}.a|e", f"@ {_PT_THING}(?! mais (?:tempo|um))"),
            Way("passe leve pegue faca", r"@ (?:o|a|os|as|um|uma|tudo|isso|isto)\b(?! (?:favor))"),
            Way(
                """poe tira retira usa muda troca altera substitui corrige apaga elimina remove acrescenta adiciona inclui
                escreve corta recorta imprime publica deixa mantem aumenta reduz mete coloca bota""",
                f"@ {_PT_THING}",
            ),
            Way(
                """tirar retirar colocar trocar mudar alterar usar apagar remover eliminar acrescentar adicionar incluir corrigir
                escrever cortar deixar manter imprimir publicar aumentar reduzir substituir simplificar evitar escurecer centrar
                meter entregar""",
                f"@ {_PT_THING}",
            ),
            Way("fora", r"@ com (?:o|a|os|as)\b"),
            Way("decido escolho assino", r"@ eu\b"),
            Way("decide", r"quem @ sou eu\b"),
        ),
        anywhere=(
            Way(
                """ponham coloquem tirem retirem usem utilizem mudem troquem alterem substituam corrijam apaguem eliminem removam
                acrescentem adicionem incluam escrevam cortem recortem imprimam publiquem mantenham simplifiquem""",
                r"(?<!que )(?<!se )(?<!quando )(?<!caso )(?<!para )(?<!todos )(?<!eles )(?<!elas )(?<!clientes )@ (?:o|a|os|as|um|uma|tudo|isso|isto|assim|so|tambem|em|no|na|esse|essa|este|esta)\b",
            ),
        ),
        own=r"\b(?:se|quando|assim que|logo que|caso|enquanto|esper\w+)\b.*\b(?:chefe|diretor\w*|director\w*|soci[oa]s?|colega|direcao|diretoria|assin\w+|aprov\w+|confirm\w+|decid\w+|ok|volt\w+|der|disser|digo|mando)\b.* \| |\| .*\b(?:so|apenas)\b.*\b(?:depois|quando|apos)\b.*\b(?:ok|aprov\w+|confirm\w+|chefe|eu)\b|\b(?:devo|devemos|queria|queriamos|quero|queremos|pode|poderia|deve|devem|quer|querem|preciso|precisamos|vou|vamos|temos|tenho|estou|estamos)\b[^|]* \| (?:\w+ )*\w+[aei]r\b",
    ),
    "nl": Instructed(
        opening="ok oke ja nee goed dus dan maar en graag svp aub alsjeblieft alstublieft super perfect prima mooi sorry liever gewoon eventueel verder ook daarom",
        negation="niet|nooit",
        head=(
            Way(
                """haal schrap verwijder vervang verander wijzig verplaats schuif draai vergroot verklein corrigeer verbeter noem
                vermeld publiceer druk plaats gebruik kies knip snij verf spel herhaal monteer centreer vul markeer
                onderstreep""",
                r"@ (?:(?:de|het|een|die|dat|deze|dit|er|maar|mijn|onze|dan|alleen|liever|gewoon|ook|ze|hem|'m|§quote|geen|niet|alles|beide|hier|daar|zo|in|op|bij|om|ons|ander|andere)\b|\d)",
            ),
            Way(
                "zet maak doe neem schrijf lever bezorg hou houd pas voeg begin start bestel ga leg breng stop",
                r"@ (?:maar|liever|gewoon|dan maar|geen|er (?:geen|alleen|een|ook|gerust|maar)|alleen|ons logo)\b",
            ),
            Way(
                "zet maak neem schrijf lever hou houd pas leg",
                r"@ (?:de|een|die|deze|onze|mijn|alle|beide|ander|andere|§quote|'m)\b(?!.*\b(?:af|klaar|mee|agenda|lijst|lijstje|orde|door|voor|gang|haast|tijd|rekening|contact|vandaag|morgen|straks|vanavond|zo)\b)",
            ),
            Way(
                "laat",
                r"@ (?:de|die|dat|deze|dit|het|er|onze|'m|ze) (?!.*\b(?:weten|horen|zien|ons|me|mij|collega|directie|even|eerst|nog)\b)",
            ),
            Way("voeg", r"@ .*\b(?:toe|bij)$"),
            Way("pas", r"@ .*\baan$"),
            Way(_NL_ENDS, rf"(?!.*{_NL_OTHERS}).*\b@{_NL_PLEASE}"),
            Way(
                "maken",
                rf"(?!.*{_NL_OTHERS}).*\b(?:kleiner|groter|korter|langer|lichter|donkerder|rood|blauw|groen|geel|wit|zwart|vet|dikker|dunner) @{_NL_PLEASE}",
            ),
            Way(
                "zetten",
                rf"(?!.*{_NL_OTHERS}).*\b(?:links|rechts|boven|onder|bovenaan|onderaan|ernaast|eronder|erboven|erbij|online|midden) @{_NL_PLEASE}",
            ),
            Way("houden laten", rf"(?!.*{_NL_OTHERS}).*\bzo @{_NL_PLEASE}"),
            Way("staan", rf"(?!.*{_NL_OTHERS}).*\blaten @{_NL_PLEASE}"),
        ),
        anywhere=(Way("dus daarom liefst", r"@ (?:het|de|een|grote|kleine) [^ ]+(?: (?:graag|aub|svp))?$"),),
        own=r"\b(?:ik|we|wij|hij|zij|ze)\b.* \| (?!(?:dus|graag|liever|svp|aub)\b)",
    ),
    "ru": Instructed(
        opening="да нет ок хорошо тогда значит пожалуиста просто лучше и но а так все",
        negation="не",
        head=(
            Way(
                """убери удали замени исправь добавь оставь поставь поменяи сделаи печатаи напечатаи публикуи выложи перенеси
                сдвинь увеличь уменьши укороти впиши вставь бери возьми запускаи ставь меняи пиши убираи подними опусти выдели
                перекрась обрежь сними повесь"""
            ),
        ),
        anywhere=(
            # Of these the plural of the present looks like the imperative, so that each verb of the work is named.
            Way(
                "убер|замен|удал|увелич|уменьш|перенес|смест|сдвин|подним|опуст|впиш|укорот|обреж|отреж|разверн|поверн|перекрас|покрас|сним|верн|укаж|повес|повтор|сохран|сократ|размест|помест|включ|выключ|запуст|распечат|привоз|привез|забер|возьм|бер|округл|выдел|подчеркн|усил|ослаб|осветл|высветл|затемн|растян|сожм|сузь|расшир|перевед|сведит|стр|зачеркн|вычеркн|отмен|положит|полож|вынес|внес|раздел|объедин|соедин|купит|закаж|начн|назов|упомян|пустит|выреж|склеит|нарис|дорис|обвед|отступ.ите"
            ),
            Way("*.аите|яите|уите|еите|оите|ьте", f"(?!{_RU_KIND})@"),
            Way("пишите напишите", "так и @"),
            Way("напишите", r"@ (?:на|над|под|просто|крупно|часы|так)\b"),
            Way("пишите напишите", "@ §quote"),
        ),
    ),
}
