"""What stands beside a notice: a whole answer in a word, and what is said to everybody and is none; signs as in `phrases.table`."""
# ruff: noqa: E501 - a language is one line of the table, however many phrases it has

PLAIN_ANSWERS = frozenset(
    piece.strip()
    for piece in """
    yes / no / ok / okay / agreed / approved / go ahead / no thanks / ja / nein / nein danke / einverstanden / freigegeben /
    los / nee / nee dank je / akkoord / ga je gang / oui / non / non merci / d'accord / allez y / validé / sí / no gracias /
    vale / adelante / conforme / aprobado / sì / no grazie / procedete / approvato / sim / não / não obrigado / avancem /
    aprovado / да / нет / нет спасибо / согласен / согласна / действуйте / tak / esa no / ese no / eso no /
    esta no / quella no / quello no / questa no / questo no / that one / not that one / die nicht / die niet / pas ça / nie / zgoda
    """.split("/")
)

FROM_ME = """
en: from my side|part|end
de: von mir aus / von meiner|meinerseits seite?
fr: de|pour ma part
es: por mi parte / por mí bien|vale
it: da parte mia / per parte mia
pt: da|por minha parte / por mim
nl: van mijn kant / wat mij betreft
ru: с моей стороны
pl: z mojej strony
"""

ASIDE = """
en: have a|an|yourself / enjoy the|your|this / happy|merry|all the|best|warm|kind wishes|regards|christmas|easter|holidays|new|best / look|looking forward / see|talk you|to soon|then|in|after|you / stay|keep safe|well|healthy / pleasure / take care / all|everything|anything else can|must|has wait / sorry|apologies|apologise for / kind|best|warm regards|wishes / extension|ext / portal / customer|client area|account / for appointments|an appointment
de: frohe|schöne|gute|einen|eine|viele|liebe|herzliche ... weihnachten|feiertage|ostern|zeit|tag|woche|sommer|grüße|jahr|rutsch / bis dann|dahin|bald / bleiben|bleibt sie? gesund / freue|freuen mich|uns / wir heißen jetzt|nun / rückfragen / nachricht|mail ... nicht zugestellt / mit freundlichen|besten|herzlichen / portal|onlineportal / kundenbereich|kundenkonto / für termine|einen termin
fr: bonne|bonnes|joyeux|joyeuses|bel|belle|excellente ... fêtes|année|journée|semaine|été|continuation|pâques|noël / à bientôt|très / au plaisir / prenez soin / désolé|désolée|excuse|excuses / bien cordialement|vous / portail / espace client / pour un rendez
es: feliz|felices|buen|buenas|que ... verano|navidad|fiestas|año|día|semana|pases|pase / hasta pronto|luego / nos vemos / cuídese|cuídate|cuidaos / hemos cambiado de / disculpe|disculpen|perdonen|lamento|lamentamos / un cordial|saludo / área de clientes|cliente / para pedir cita
it: buon|buona|buone|felice|auguri ... estate|natale|feste|pasqua|giornata|settimana|anno|vacanze / a presto|risentirci|risentirsi / ci scusiamo|sentiamo|vediamo / abbiamo cambiato / cordiali|distinti saluti / per l'interesse|interesse / area clienti / per appuntamenti|un appuntamento
nl: fijne|prettige|goede|mooie|zalig ... zomer|kerst|feestdagen|dag|week|tijd|jaarwisseling|vakantie / tot dan|snel|ziens / wettelijke termijn / excuses|sorry / portaal|patiëntenportaal / op onze|de site|website / met vriendelijke / voor een afspraak|recept
pt: boas|bom|boa|feliz|um|uma ... festas|ano|natal|páscoa|dia|semana|verão|férias / até breve|já|lá / mudámos|mudamos|lamento|lamentamos|desculpe|desculpem / com os melhores / melhores cumprimentos / área de cliente|clientes / para marcações
ru: с наступающим|праздником|праздниками / хорошего|хорошей|приятного|приятных|удачного|счастливого дня|недели|выходных|лета|праздников|года / до встречи|свидания|скорого|скорой / всего доброго|хорошего / извините|извиняемся|извинения / с уважением / адресную книгу / портал|портале / личный|личном кабинет|кабинете / для записи|записаться
pl: miłego|wesołych|udanego|dobrego dnia|świąt|tygodnia|weekendu|lata / do zobaczenia|usłyszenia / przepraszam|przepraszamy
"""

TAKING = frozenset(
    """
    take use choose pick print nehmen nimm nehmt nehmts verwenden wählen prenez prends prenons choisissez choisis utilisez
    toma tome tomad tomen usa use usad usen elige elija elegid elijan prenda prendi prendete prendiamo usi usate scelga
    scegliete scegli usem escolha escolham escolhe fiquem neem kies gebruik берите бери возьмите возьми берём используйте
    weźcie weź bierzcie wybierzcie
    """.split()
)
"""How somebody bids take one of several."""

FIRST = frozenset(
    "so then ok okay well just dann also einfach alors donc entonces pues allora então então dan тогда то więc".split()
)
"""What may stand before it."""

ASKED_FOR = (
    "please", "bitte", "s'il vous plaît", "s'il te plaît", "por favor", "per favore", "per piacere", "alstublieft",
    "alsjeblieft", "graag", "пожалуйста", "poproszę",
)  # fmt: skip
"""How somebody ends who names what they want."""

NOT_TAKEN = frozenset(
    """
    care note notice heart time moment minute second advantage place part turns zeit platz kenntnis notiz augenblick abstand
    rücksicht soin note contact temps rendez instant connaissance nota cuidado tiempo momento cita asiento visione atto
    contatto appuntamento tempo attimo tempo cuidado conhecimento momento tijd nota ogenblik momentje внимание минуту минутку
    момент форму формой form forms formular formulare kontaktformular onlineformular formulaire formulario formulário modulo
    formulier contactformulier chat hotline portal portail portale portaal website webseite seite site sitio sito page página
    pagina faq faqs link lien enlace ссылку app shop onlineshop boutique tienda negozio loja winkel магазин online kalender
    calendar calendrier calendario calendário kalendarz agenda kontakt
    """.split()
)
"""What everybody is told to take or to use."""

HANGING = frozenset(
    """
    if so when as because due during in from until after since while once where unless although though by at on upon for to
    with without before whenever until till than then afterwards meanwhile unfortunately sadly possibly probably please
    currently presently thereafter dear hello hi good best kind
    wenn sobald da weil während ab nach bei in im am um zum zur aus wegen aufgrund falls sofern bis seit vom von für mit ohne
    anschließend danach dann leider möglicherweise bitte derzeit zurzeit momentan aktuell gerne liebe lieber sehr hallo guten
    si quand dès lorsque parce comme pendant durant en dans du depuis jusqu'au jusqu'à après avant suite pour avec sans à au
    aux par car afin ensuite puis malheureusement merci actuellement cher chère bonjour bonsoir alors
    cuando porque como mientras durante en desde hasta después antes para con sin por debido al a tras entonces luego
    lamentablemente desgraciadamente gracias actualmente estimado estimada hola buenos buenas
    se quando appena perché poiché siccome mentre durante in nel dal fino dopo prima per con senza a al alla da poi quindi
    purtroppo grazie attualmente gentile buongiorno salve
    als wanneer zodra omdat aangezien terwijl tijdens in vanaf tot na voor met zonder door wegens op om daarna vervolgens
    helaas bedankt momenteel beste geachte hallo dag
    se quando assim porque como enquanto durante em no na desde até depois antes para com sem por devido a ao após então
    infelizmente obrigado obrigada atualmente caro cara olá bom boa
    если когда как потому поскольку пока во в с со до после перед для без из по при за на о об к ко чтобы так затем потом
    сожалению спасибо сейчас уважаемый уважаемая уважаемые здравствуйте добрый
    jeśli jeżeli gdy kiedy ponieważ podczas w od do po przed dla z ze bez na przez niestety potem następnie dziękuję obecnie
    szanowni szanowny dzień
    except excluding including provided should außer ausgenommen sollte sollten vorausgesetzt sauf excepté hormis salvo excepto
    qualora eccetto tranne escluso esclusi behalve uitgezonderd mits exceto caso кроме исключая oprócz poza
    where's which who that welche welcher die's qui que dont lequel che cui die wat wie que quem который которая которые które
    """.split()
)
"""How a clause begins that hangs on another, or greets."""

STORIES = frozenset(
    """
    signal network reception coverage connection internet wifi phone mobile laptop battery orders order shop store webshop baby
    children kids family beach mountains
    netz empfang verbindung handy telefon laptop akku bestellungen bestellung laden geschäft onlineshop shop baby kinder familie
    réseau couverture connexion téléphone portable commandes commande boutique magasin bébé enfants famille
    cobertura conexión red teléfono móvil pedidos pedido tienda bebé niños familia
    rete copertura connessione telefono cellulare ordini ordine negozio bottega bimbo bimba bambini famiglia
    bereik netwerk verbinding telefoon mobiel bestellingen bestelling winkel webwinkel webshop kinderen gezin
    rede cobertura ligação conexão telemóvel telefone celular encomendas encomenda pedidos loja bebé bebê crianças família
    holiday holidays break nap off train plane ferry flight dog car urlaub ferien pause auszeit zug flieger fähre flug hund auto
    vacances congé congés train avion ferry chien voiture vacaciones descanso tren avión barco perro coche ferie vacanza vacanze
    pausa treno aereo traghetto cane macchina vakantie trein vliegtuig boot hond férias folga comboio trem avião cão carro
    отпуск отдых отдохнуть поезд самолёт самолет паром собаку машину urlop pociąg samolot prom psa
    сеть связь интернет телефон заказы заказ магазин дети семья малыш
    zasięg sieć internet telefon zamówienia zamówienie sklep dzieci rodzina
    """.split()
)
"""Of what somebody tells everybody who is away, and of the shop that goes on without them."""

WE_TAKE = (
    r"(?:(?:then|so|ok|dann|also|alors|donc|entonces|pues|allora|quindi|então|dan|dus|тогда|то|więc) )?"
    r"(?:(?:i|we|i'll|we'll) (?:will |would |'d )?(?:take|choose|pick|go for)"
    r"|(?:ich|wir) (?:nehmen?|wählen?)"
    r"|(?:je|nous|on) (?:prends|prend|prenons|choisis|choisit|choisissons)"
    r"|(?:yo |nosotros )?(?:cojo|cogemos|tomo|tomamos|elijo|elegimos)"
    r"|(?:io |noi )?(?:prendo|prendiamo|scelgo|scegliamo)"
    r"|(?:ik|we|wij) (?:neem|nemen|kies|kiezen)"
    r"|(?:eu |nós )?(?:escolho|escolhemos|fico com|ficamos com)"
    r"|(?:я |мы )?(?:беру|берём|берем|возьмём|возьмем|выбираю|выбираем)"
    r"|(?:biorę|bierzemy|wybieram|wybieramy))(?: [^ ]+){1,3}$"
)
"""How somebody says what they take."""

WITHOUT_ME = (
    r"(?:(?:please|just|bitte|por favor|per favore) )?"
    r"(?:(?:start|begin|carry on|go ahead|go on|continue|decide) (?:without (?:me|us))"
    r"|(?:fangen|beginnen|machen|entscheiden|starten) sie (?:bitte |ruhig |schon |einfach )?ohne (?:mich|uns)"
    r"|(?:fangt|beginnt|macht|entscheidet) (?:bitte |ruhig |schon |einfach )?ohne (?:mich|uns)"
    r"|(?:commencez|continuez|décidez) sans (?:moi|nous)"
    r"|(?:empezad|empiecen|empieza|seguid|sigan|decidid|decidan) sin (?:mí|mi|nosotros)"
    r"|(?:cominciate|iniziate|cominci|inizi|procedete|decidete) senza (?:di )?(?:me|noi)"
    r"|(?:begin|start|beslis|ga) (?:maar |gerust |vast |verder )*zonder (?:mij|ons)"
    r"|(?:comecem|comece|avancem|decidam) sem (?:mim|nós)"
    r"|(?:начинайте|начните|решайте|продолжайте) без (?:меня|нас)"
    r"|(?:zaczynajcie|zacznijcie|decydujcie) beze? (?:mnie|nas))"
)
"""How somebody lets us begin."""

NOT_CHOSEN = frozenset(
    """
    it that up on over away back down along action account look closer seriously turns soon later then today tonight tomorrow
    next week month year advice step steps responsibility lead
    es mit mich mir sich an auf vor hin weg ernst zurück bald später morgen heute übermorgen nächste nächsten nächstes woche
    monat jahr stellung maßnahmen
    en y ça cela note acte bientôt demain ce soir aujourd'hui prochaine prochain semaine mois
    lo en cuenta serio pronto luego mañana hoy próxima próximo semana mes medidas decisiones
    esame considerazione atto presto domani stasera oggi prossima prossimo settimana mese provvedimenti
    het mee door over aan op terug straks gauw morgen vandaag volgende week maand
    isso em conta sério breve amanhã hoje próxima próximo semana mês providências
    это на в с собой под скоро завтра сегодня следующей неделе месяце паузу меры время времени
    to pod uwagę na jutro dziś przyszłym tygodniu
    """.split()
)
"""What somebody takes along, on, up or some day, and so has not chosen yet."""
