"""What a team lacks and gets itself: "the last board is missing, I'll fetch it"; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is a few lines, however many words it has

import re
from collections.abc import Mapping
from typing import NamedTuple


class SeenTo(NamedTuple):
    """How one language says it."""

    ours: re.Pattern[str]
    """A clause in which the writer sees to it."""
    kept: re.Pattern[str]
    """A clause that says that the reader did what they said they would."""
    yours: frozenset[str]
    """Beside one of these it is the reader's all the same: "I need your signature, I'll take it to court"."""

    def says(self, words: tuple[str, ...]) -> bool:
        text = " ".join(words)
        return self.kept.search(text) is not None or self.yours.isdisjoint(words) and self.ours.search(text) is not None


SEEN_TO: Mapping[str, SeenTo] = {
    language: SeenTo(re.compile(pattern, re.VERBOSE), re.compile(kept, re.VERBOSE), frozenset(yours.split()))
    for language, pattern, kept, yours in (
        (
            "en",
            r"""[ ],[ ](?:(?:so|but|and|which|that)[ ])*(?:i|we)[ ](?:(?:'ll|'m|'re|'ve|will|am|are|have|just|already|also|now|then)[ ])*
            (?:take|taking|took|bring|bringing|sort|sorting|sorted|buy|buying|get|getting|fix|fixing|fixed|pick|picking|fetch|fetching|order|ordering|ordered
            |check|checking|chase|chasing|handle|handling|do(?![ ](?:still[ ])?(?:need|have[ ]to))|doing|add|adding|added|build|make|making|made|replace|replacing|replaced|redo|redid|measure|measured
            |brighten|brightened|correct|correcting|corrected|ask|asking|see|clear|clearing|discuss|look|looking|find|found|show|showing|phone|call|deal|tackle|cover|pay|paying|settle|settling|settled|posted(?![ ](?:\w+[ ])?back))\b
            |[ ],[ ](?:the|our|my)[ ]\w+[ ](?:sends|brings|delivers|fetches|sorts|does)[ ](?:it|them|that)\b|[ ],[ ]which[ ]the[ ]\w+[ ](?:does|sorts|brings|handles)\b
            |[ ],[ ]which[ ](?:our|my)[ ]\w+[ ](?!(?:need|want|wait|miss|ask)\w*)|[ ],[ ]but[ ](?:it|they|that)[ ](?:works?|opens?|opened|loads?|worked)[ ](?:now|fine|today|again)\b
            |\b(?:sunshine|patience)$
            |[ ],[ ](?:but|though)[ ](?:i|we)[ ](?:have|'ve|had|found)\b|[ ],[ ]but[ ]\w+[ ]found[ ](?:it|them)\b
            |[ ],[ ](?:it|they)[ ](?:'s|is|'re|are)[ ](?:on[ ](?:an?|its|their)[ ](?:lorry|truck|van|ship|train|way|order)|coming|arriving|due)\b
            |[ ],[ ](?:so[ ]|and[ ]|but[ ])?here[ ](?:is|'s|it|are|comes)\b
            |[ ],[ ](?:but[ ])?(?:the|our|my)[ ]\w+[ ](?:is|are)[ ](?:looking|searching|chasing|checking|sorting|on[ ]it)\b
            |[ ],[ ](?:the|our|my)[ ](?:caretaker|janitor|porter|concierge|neighbour|neighbor|landlord|housekeeper|manager|owner)[ ](?:[^ ,]+[ ]){0,4}?(?:opens?|lets?|hands?|brings?|unlocks?)\b""",
            r"^(?:we|i)[ ](?:would|'d)[ ]be[ ](?:very[ ])?(?:glad|happy|delighted|pleased)\b.{0,200}\bif[ ]you[ ](?:'d|would)[ ]like[ ](?:us|me)[ ]to$|\band[ ](?:we[ ](?:have|'ve[ ]got)[ ](?:them[ ])?(?:both|all[ ](?:of[ ]them|three))$|you[ ](?:did|delivered)|told[ ]us[ ]|(?:it|they)[ ](?:did|came|arrived|'s[ ]here|'re[ ]here|are[ ]here)|there[ ](?:it|they)[ ]|here[ ](?:it|they)[ ]|so[ ]it[ ]|yours[ ](?:(?:has|have|'s|'ve|already|just)[ ])*(?:came|come|arrived|landed|is[ ]here|are[ ]here)\b)",
            "your you please u yours or otherwise once until",
        ),
        (
            "de",
            r"""[ ],[ ](?:(?:aber|und|also|da|dazu)[ ])*(?:das|die|den|der|dies|darum|deshalb|da)[ ]
            (?!(?:brauch|hatt|benotig|will|wollen|mocht|muss|such|vermiss|wart|kann|konn|find|wurd|bitt)\w*\b)\w+[ ](?:ich|wir)\b
            |[ ],[ ](?:(?:aber|und|also)[ ])*(?:ich|wir)[ ](?!(?:brauch|hatt|benotig|will|wollen|mocht|muss|such|vermiss|wart|kann|konn|find|wurd|bitt)\w*\b)\w+[ ](?:es|das|sie|ihn|ihm|die|den)\b
            |[ ],[ ](?:das|die|der|den|es|sie)[ ](?:kommt|kommen|trifft|treffen|(?:steht|stehen|liegt|liegen)[ ](?:noch|irgendwo|beim))\b
            |[ ],[ ](?:das|die|den)[ ](?:ich|wir)[ ](?:\w+[ ]){0,3}(?:vorbei|hin|nach|mit)?(?:bringen?|reichen?|schicken?|besorgen?|holen?)\b|[ ],[ ](?:der|die|unser\w*|mein\w*)[ ]\w+[ ](?:liefert|bringt|schickt|holt|besorgt|erledigt|macht)[ ](?:es|das|sie|ihn|die|den)\b|\b(?:sonne|geduld|gluck)$|[ ],[ ](?:wer|welche\w?)[ ]von[ ]uns\b
            |[ ],[ ]aber[ ](?:wir|ich)[ ](?:haben|habe)\b|[ ],[ ]hier[ ](?:ist|sind|kommt|noch|nochmal|nochmals)\b
            |[ ],[ ](?:aber[ ])?(?:der|die|das|unser\w*|mein\w*)[ ]\w+[ ](?:sucht|klart|pruft|kummert)\b
            |[ ],[ ](?:der|die)[ ](?:hausmeister\w*|pfortner\w*|nachbar\w*|vermieter\w*|verwalter\w*|hauswart)[ ](?:[^ ,]+[ ]){0,3}?(?:schliesst|macht|offnet|lasst|bringt|gibt)\b""",
            r"\bware[ ](?:[^ ,]+[ ])?(?:schon|toll|nett|prima)[ ],[ ]wenn[ ](?:sie|ihr|du)[ ](?:(?:uns|mal|einmal|bald|wieder)[ ])+(?:vorbeikommen|vorbeischauen|vorbeikommt|vorbeischaut|vorbeikommst|besuchen|besucht|besuchst)$|\bund[ ](?:(?:sie[ ]haben|ihr[ ]habt|du[ ]hast)[ ](?:ja[ ])?(?:schon|bereits)\b|(?:habt|hast|haben)[ ](?:ihr[ ]|sie[ ]|du[ ])?(?:es|das)[ ](?:auch[ ])?(?:getan|gehalten|gemacht)|so[ ]kam[ ]es|(?:jetzt|heute|schon|da)[ ](?:sind|ist|waren|war)[ ](?:sie|es|er)|(?:ihre|eure|deine)[ ](?:kam|kamen|traf|lag|haben[ ]wir|ist[ ](?:\w+[ ]){0,2}(?:da|gekommen|eingegangen|angekommen)))\b",
            "ihnen euch dir dich du ihre ihren ihrer ihrem ihres euer eure euren eurer eurem dein deine deinen deiner deinem oder bitte dann sobald danach sonst anschliessend",
        ),
        (
            "fr",
            r"""[ ],[ ](?:(?:donc|alors|mais|et)[ ])*(?:je|on|nous|j')[ ](?:(?:le|la|les|lui|l'|en|m'|nous|s'|y)[ ])+(?!(?:attend\w*|manque\w*|faut|besoin|avons|avoir|voudr\w*|aimer\w*)\b)\w+
            |[ ],[ ](?:je|on|nous)[ ](?:verrai|verrons|verra|vois|voit|voyons)[ ](?:ca|cela)\b
            |[ ],[ ](?:elles?|ils?)[ ](?:arrive|arrivent|vient|viennent|suit|suivent)\b|[ ],[ ]mais[ ](?:nous[ ]avons|on[ ]a|j'[ ]ai)\b
            |\bde[ ](?:soleil|patience|chance)$|[ ],[ ](?:le|la|les)[ ]voici\b|[ ],[ ](?:donc[ ])?voici\b
            |[ ],[ ](?:mais[ ])?(?:le|la|l'|notre|mon)[ ]\w+[ ](?:nous[ ])?(?:le|la|les|l'|s'[ ]en)[ ](?:cherche|verifie|occupe|envoie|livre|apporte|expedie)\b
            |[ ],[ ](?:le|la)[ ](?:gardien\w*|concierge|voisine?|proprietaire|syndic)[ ](?:nous[ ])?(?:ouvr\w+|apport\w+|prete\w*|donne\w*|laisse\w*)\b""",
            r"\bet[ ](?:(?:le|la|les)[ ]voila\b|(?:vous|tu)[ ](?:(?:me|nous)[ ])?(?:les?|la|l')[ ](?:avez|as|avais|aviez)[ ](?:bien|deja)[ ]\w+|(?:vous|tu)[ ]l'[ ](?:avez|as)[ ]fait|(?:elles?|ils?)[ ](?:sont|est|etait|etaient)[ ](?:la|bien|arrive\w*)|(?:le|la|les)[ ](?:votres?|tiens?|tiennes?)[ ](?:est|sont|nous[ ]est)[ ](?:deja[ ]|bien[ ])*(?:la|arrive\w*|parvenu\w*)|nous[ ]l'[ ]avons[ ](?:bien[ ])?recue?(?:[ ](?:hier|lundi|mardi|mercredi|jeudi|vendredi|ce[ ]matin))?$)\b",
            "vous votre vos toi ton ta tes tu te ou merci ensuite apres des sinon",
        ),
        (
            "es",
            r"""[ ],[ ](?:(?:asi|que|pero|y|ya|hoy|manana)[ ])*(?:(?:me|nos|se)[ ])?(?:lo|la|los|las)[ ](?!(?:necesit|esper|quer|quier|falt|tengo|tenemos)\w*)
            (?:he|hemos|\w+(?:o|amos|emos|imos|re|are|ere|ire))\b
            |[ ],[ ](?:y[ ])?aqui[ ](?:va|esta|van)\b|[ ],[ ](?:(?:que|ya|pero)[ ])*(?:llegan?|vienen?|tenemos|tengo)\b
            |[ ],[ ](?:pero[ ])?(?:el|la|nuestr\w)[ ]\w+[ ](?:nos[ ])?(?:lo|la|los|las)[ ](?:esta[ ])?(?:buscando|busca|mirando|comprobando|manda|envia|trae|sirve)\b
            |[ ],[ ](?:el|la)[ ](?:conserje|porter[oa]|vecin[oa]|propietari[oa]|caser[oa]|duen[oa])[ ](?:nos[ ])?(?:abr\w+|tra\w+|deja\w*|presta\w*)\b""",
            r"\by[ ](?:(?:las[ ]dos(?:[ ]cosas)?|los[ ]dos|ambas|ambos|todo[ ]eso)[ ](?:(?:ya|las|los|lo)[ ])*(?:tenemos|tengo)\b|asi[ ]fue|(?:ya[ ])?(?:han[ ]llegado|llego|llegaron|aqui[ ]estan?)|lo[ ]hab?\w+[ ]hecho|(?:el|la|los|las)[ ](?:vuestr\w+|suy\w+|tuy\w+)[ ](?:(?:ya|nos)[ ])*(?:llego|llegaron|entro|ha[ ]llegado|han[ ]llegado))\b",
            "os te vuestro vuestra vuestros vuestras tu tus su sus usted ustedes podeis puedes o favor luego despues entonces si",
        ),
        (
            "it",
            r"""[ ],[ ](?:(?:quindi|ma|e|gia)[ ])*(?:glielo|gliela|melo|celo|lo|la|li|le|l'|ce[ ]ne|me[ ]ne|ne)[ ](?!(?:serv|aspett|manc|vogl|attend)\w*
            |(?:foto|video|logo|indirizzo|elenco|importo|acconto|ordine|ultimo|altro|accesso|atto|immobile|originale|estratto|orario)\b)
            (?:ho|abbiamo|\w{2,}(?:o|iamo|ero|eremo))\b
            |[ ],[ ](?:eccol\w|ecco)\b|[ ],[ ](?:arriva|arrivano)\b
            |[ ],[ ](?:ma[ ])?(?:il|la|l'|lo)[ ]\w+[ ](?:ce[ ])?(?:lo|la|li|le)[ ](?:sta[ ])?(?:cercando|cerca|controllando|manda|spedisce|porta|consegna)\b
            |\babbiamo[ ]chiesto\b[^,]*\b(?:al|alla|allo|all')[ ].*\b(?:lo|la|li|le|l')[ ](?:aspett|attend)\w+
            |[ ],[ ](?:il|la)[ ](?:custode|portinai[oa]|portiere|vicin[oa]|proprietari[oa]|amministratore)[ ](?:ci[ ])?(?:apr\w+|port\w+|presta\w*|lascia\w*)\b""",
            r"\bed?[ ](?:cosi[ ]e[ ]stato|(?:sono|e)[ ]arrivat\w|eccol\w|(?:il|la|i|le)[ ](?:vostr\w|su[oae]|suoi|tu[oae]|tuoi)[ ](?:ci[ ])?(?:e|sono)[ ](?:gia[ ])?arrivat\w)\b",
            "vi ti voi vostro vostra vostri vostre tuo tua tuoi tue suo sua suoi sue lei o favore poi altrimenti",
        ),
        (
            "pt",
            r"""[ ],[ ](?:(?:eu|nos|ja|mas|e|isso)[ ])*(?:levo|levamos|trato|tratamos|compro|compramos|faco|fazemos|resolvo|resolvemos|vejo|vemos|arranjo|arranjamos|corrijo|corrigimos|clareei|refiz|(?:vou|vamos)[ ](?:busca|compra|trata|leva|pedi|resolve|arranja|corrigi|faze)\w*)\b
            |[ ],[ ](?:que[ ])?(?!(?:pod|precis|quer|esper|aguard|ped|dev)emos|(?:precis|esper|aguard)amos|pedimos)\w+(?:amos|emos|imos)[ ](?:(?:o|a|os|as)[ ]\w+[ ])?(?:amanha|hoje|segunda|terca|quarta|quinta|sexta)\b
            |[ ],[ ](?:ja[ ])?(?:vou|vamos)[ ](?:eu[ ])?(?:busca|compra|pedi|trata|resolve|arranja|leva)\w*
            |[ ],[ ](?:(?:ja|hoje|amanha)[ ])?\w{2,}(?:amo|emo|imo|[cdglrtvz]o)[ ](?:lo|la|los|las|lhe|lhes)\b|[ ],[ ](?:amanha|hoje)[ ](?:mandam|enviam|trazem|chegam?)\b|[ ],[ ](?:aqui[ ](?:vai|esta)|segue|chega|chegam)\b
            |[ ],[ ](?:mas[ ])?(?:o|a)[ ]\w+[ ](?:(?:anda|esta)[ ](?:a[ ])?(?:procura\w*|ver|tratar)|vai[ ](?:mandar|enviar|trazer|entregar))\b
            |\bpedimos\b[^,]*\be[ ]esperam\w*[ ](?:l[oa]s?)[ ]para\b
            |[ ],[ ](?:o|a)[ ](?:porteir[oa]|vizinh[oa]|senhori[oa]|zelador[a]?|caseir[oa]|don[oa])[ ](?:\w+[ ])?(?:abre|abrem|traz|empresta|deixa)\b""",
            r"\be[ ](?:(?:foi|ja[ ]foi)[ ]pag[oa]|usei|usamos|aproveitei|aproveitamos|encontrei|assim[ ]foi|ja[ ]cheg(?:ou|aram)|cheg(?:ou|aram)|aqui[ ]esta\w*|(?:o|a|os|as)[ ](?:voss\w+|seus?|suas?|teus?|tuas?)[ ](?:ja[ ])?(?:chegou|chegaram|caiu|entrou))\b",
            "te vos voces voce vosso vossa vossos vossas teu tua teus tuas seu sua seus suas ou favor depois senao",
        ),
        (
            "nl",
            r"""[ ],[ ](?:(?:maar|en|dus)[ ])*(?:dat|die|daar)[ ](?!(?:heb|hebben|moet|moeten|wil|willen|zou|zouden|kan|kunnen|mis|missen|verwacht|zoek|wacht)\b)\w+[ ](?:ik|we|wij)\b
            |[ ],[ ](?:(?:maar|en|dus)[ ])*(?:ik|we|wij)[ ](?:breng|brengen|haal|halen|regel|regelen|koop|kopen|bestel|bestellen|maak|maken)[ ](?:het|hem|die|dat|ze)\b
            |[ ],[ ](?:die|dat)[ ](?:komt|komen)\b|[ ],[ ]hier[ ](?:is|komt|nog)\b
            |[ ],[ ](?:maar[ ])?(?:de|het|onze)[ ]\w+[ ](?:zoekt|controleert|regelt|stuurt|levert|brengt)[ ](?:hem|het|ze|dat|die)\b
            |[ ],[ ]de[ ](?:concierge|huismeester|portier|buurman|buurvrouw|verhuurder|beheerder)[ ](?:doet|opent|laat|brengt|geeft)\b""",
            r"\ben[ ](?:(?:daar|hier)[ ](?:is|zijn|was|waren)|(?:die|dat)[ ]van[ ](?:jullie|u|je|jou)[ ](?:kwam|kwamen|is[ ](?:\w+[ ]){0,2}(?:binnen|er)))\b",
            "jullie je u uw jouw jou of alsjeblieft graag aub dan zodra anders",
        ),
        (
            "ru",
            r"""[ ],[ ](?:(?:но|и|а|я|мы|его|ее|их|это|завтра|сегодня|сами)[ ])*(?:сам|сама|сами|заберу|заберем|куплю|купим|докуплю|докупим|сделаю|сделаем|привезу|привезем|отвезу|отвезем|исправлю|исправим|решу|решим|уточню|уточним|займусь|займемся|подправил|подправила)\b
            |[ ],[ ](?:его|ее|их|это)[ ](?!жд|прос|хот)\w+(?:ем|им|у|ю)[ ](?:завтра|сегодня|послезавтра)\b
            |\bесли[ ]мы[ ]не\b|[ ],[ ](?:им|еи|этим)[ ](?:заимется|занимается|заимемся|занимаемся)\b|[ ],[ ]кто[ ]из[ ]нас\b|[ ],[ ](?:я|мы)[ ](?:его|ее|их)[ ](?:уже\b|(?!жд|прос|хот)\w+(?:ем|им|у|ю)$)
            |[ ],[ ](?:мы[ ])?(?!жд|прос|хот|напом)\w{3,}(?:им|ем)[ ](?:сегодня|завтра)\b|[ ],[ ](?:банк|бухгалтерия|коллега|прораб)[ ](?:\w+[ ])?(?:проверяет|уточняет|разбирается|ищет)\b
            |[ ],[ ](?:(?:они|он|она)[ ])?(?:придут|приедут|придет|приедет)\b|[ ],[ ]вот[ ]
            |[ ],[ ](?:но[ ])?\w+[ ](?:ее|его|их)[ ](?:ищет|ищут|проверяет|высылает|присылает|везет|привезет|пришлет)\b
            |\b(?:запросили|попросили)\b[^,]*\bу[ ]\w+.*\bжд(?:ем|у)[ ](?:его|ее|их)\b
            |[ ],[ ](?:вахтер\w*|сторож|охранник|сосед\w*|консьерж\w*|дворник|комендант|хозяин|хозяика)[ ](?:[^ ,]+[ ])?(?:откро\w+|пуст\w+|впуст\w+|принес\w+|привез\w+|выда\w+)\b""",
            r"\b(?:здорово|прекрасно|приятно|рады)[ ],[ ]если[ ]бы[ ]вы[ ](?:(?:снова|еще|как[ ]нибудь)[ ])*(?:к[ ]нам[ ])?(?:снова[ ])?(?:заехали|заглянули|зашли|приехали)(?:[ ]к[ ]нам)?$|\bи[ ](?:вот[ ]они|сделали|пришл\w|ваш[аеи]?[ ](?:уже[ ])?(?:пришел|пришла|пришли|поступил\w*|у[ ]нас))\b",
            "вы вас вам ваш ваша ваше ваши вашу вашего вашей ты тебе твои твоя или пожалуиста потом тогда иначе",
        ),
    )
}
