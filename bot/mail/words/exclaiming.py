"""Exclamations in the shape of a question: "can you believe it?", "who could say no to that?"; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is a line, however many words it has

import re
from collections.abc import Mapping
from functools import cache

_REST = "(?:[ ][^ ,]+){0,20}$"
"""What goes on in the same clause, to the end; behind another pause something may be asked."""

_HEADS: Mapping[str, str] = {
    "en": "and|but|well|oh|ah|wow|honestly|really|so|seriously",
    "de": "und|aber|na|ach|oh|ah|also|mensch|wow|mal[ ]ehrlich|ehrlich",
    "fr": "et|mais|ah|oh|bon|alors|franchement|eh|ben|non[ ]mais",
    "es": "y|pero|bueno|oye|vaya|pues|ay|ah",
    "it": "e|ma|beh|oh|ah|allora|insomma|dai",
    "pt": "e|mas|olha|olhe|ah|pois|bem|ora|puxa",
    "nl": "en|maar|nou|ach|oh|zeg|tja|eerlijk",
    "ru": "и|а|но|ну|ах|ох|вот|нет",
}
"""What may stand before one."""

_PRAISES: Mapping[str, str] = {
    "en": "good|great|lovely|gorgeous|beautiful|brilliant|amazing|wonderful|cute|fun|funny|nice|cool|clever|lucky|fantastic|stunning|adorable|incredible|mad|crazy|typical|marvellous|unbelievable|extraordinary",
    "de": "schone\\w*|schon(?=$|[ ]geworden$)|toll\\w*|herrlich\\w*|wunderbar\\w*|wunderschon\\w*|grossartig\\w*|suss\\w*|niedlich\\w*|traumhaft\\w*|klasse|super|genial\\w*|fantastisch\\w*|lustig\\w*|verruckt\\w*|schick\\w*|prachtig\\w*|unglaublich\\w*|unfassbar\\w*|wahnsinn|irre",
    "fr": "magnifiques?|superbes?|genial\\w*|beaux?|belles?|dingues?|fous?|folles?|chouettes?|formidables?|incroyables?|merveill\\w+|sublimes?|splendides?|adorables?|mignon\\w*|droles?",
    "es": "precios\\w+|bonit\\w+|maravill\\w+|genial\\w*|estupend\\w+|guap\\w+|chul\\w+|increibles?|fantastic\\w+|divin\\w+|espectacular\\w*|bell\\w+|lind[oa]s?",
    "it": "bell\\w+|brav\\w+|carin\\w+|simpatic\\w+|fantastic\\w+|meravigli\\w+|splendid\\w+|stupend\\w+|incredibil\\w+|divertent\\w+|emozionant\\w+",
    "pt": "lind[oa]s?|bonit\\w+|maravilh\\w+|fantastic\\w+|gir[oa]s?|incrivel|incriveis|espetacular\\w*|espantos\\w+|espanto|fof[oa]s?|belissim\\w+|demais",
    "nl": "prachtig\\w?|mooie?|geweldig\\w?|leuke?|schattig\\w?|heerlijk\\w?|fantastisch\\w?|schitterend\\w?|gaaf|gave|lieve?|fijne?|grappig\\w?|ongelo(?:of|ofe)lijk\\w?|onvoorstelbaar\\w?",
    "ru": "чуд\\w+|красот\\w+|красив\\w*|прелест\\w+|прекрасн\\w+|замечательн\\w+|здорово|восхитительн\\w+|великолепн\\w+|забавн\\w+|потрясающ\\w+|изумительн\\w+|удивительн\\w+|невероятн\\w+",
}
"""Of what nobody wants to hear whether it is so; a comparison ("isn't the blue nicer?") is none."""

_PATTERNS: Mapping[str, str] = {
    "en": r"""(?:can|could|would)[ ](?:you|anyone|anybody)[ ](?:(?:honestly|actually|really|even|still)[ ])?believe(?![ ](?:me|in)\b){rest}
        |who(?:[ ]would|[ ]could|[ ]'d)[ ](?:ever[ ])?have[ ](?:thought|guessed|imagined|believed|predicted|expected|known){rest}
        |who[ ](?:does|would)[ ]n't[ ](?:(?:just|simply|absolutely)[ ])?(?:love|enjoy|adore){rest}|who[ ]would[ ]n't[ ](?:like|want|be){rest}
        |who[ ](?:can|could)[ ](?:possibly[ ]|ever[ ])?(?:resist|say[ ]no|complain|argue|refuse){rest}
        |how[ ](?:could|can)[ ](?:i|we|anyone|anybody|one)[ ](?:(?:ever|possibly|not)[ ])?(?:forget|resist|refuse|say[ ]no|complain){rest}
        |how[ ](?:{praise})[ ](?:is|was|are|were)[ ](?:this|it|they|those|these|he|she|we|you(?:[ ](?:two|both|guys|lot))?|that(?:[ ]\w+)?)(?:[ ](?:last[ ]\w+|yesterday|today|tonight|on[ ]\w+day))?$
        |(?:is|was|are|were)[ ]n't[ ](?:it|that|this|they|those|these|he|she|we|you|(?:the|that|this|your)[ ]\w+)(?:[ ](?:just|absolutely|all|both|so|such|really|an?|the))*[ ](?:{praise})(?![ ]to\b){rest}
        |(?:did|does)[ ]n't[ ](?:he|she|they|you|we|it)[ ](?:(?:all|both|just)[ ])?(?:do|look|go|turn[ ]out)[ ](?:(?:so|absolutely|very|really)[ ])?(?:well|brilliantly|beautifully|{praise})$
        |what[ ]an?(?:[ ][^ ,]+){{1,8}}[ ],[ ](?:eh|huh|right|no|innit|(?:is|was)[ ]n't[ ](?:it|he|she))$
        |where[ ]would[ ](?:we|i)[ ]be[ ]without{rest}|(?:have|did)[ ]you[ ]ever[ ](?:seen?|heard?|known?)[ ](?:such|of[ ]such|anything[ ]like){rest}
        |(?:need|must|shall|should)[ ](?:i|we)[ ](?:say|add)[ ](?:any[ ])?more$|would[ ]it[ ]be[ ](?:too[ ])?\w+[ ]to[ ]say{rest}|may[ ](?:i|we)[ ](?:just[ ]|also[ ])?(?:say|add)[ ](?:how|that|what){rest}
        |(?:can|could)[ ](?:it|things|life)[ ](?:get|be)[ ]any[ ](?:better|nicer|lovelier|more[ ]\w+)$""",
    "de": r"""(?:ist|war)[ ](?:das|es)[ ](?:(?:denn|noch|eigentlich)[ ])*zu[ ](?:glauben|fassen)$
        |(?:kannst|konnt|konnen)[ ](?:du|ihr|sie)[ ](?:(?:das|es)[ ])?(?:(?:noch|echt|wirklich)[ ])?(?:glauben|fassen)(?:[ ],[ ](?:dass|was|wie|wer){rest}|$)
        |wer[ ](?:hatte|konnte)[ ](?:(?:das|es|denn|je|jemals|schon|auch|wohl)[ ])*(?:gedacht|geahnt|geglaubt|vermutet|erwartet|ahnen|wissen)(?:[ ]konnen)?(?:(?:[ ],)?[ ](?:dass|wie){rest}|$)
        |wer[ ](?:kann|konnte|will|wurde|mag)[ ](?:[^ ,]+[ ]){{0,6}}?(?:nein[ ]sagen|widerstehen|meckern|klagen)$|wer[ ]sagt[ ]da[ ](?:(?:schon|denn)[ ])?nein$
        |wer[ ](?:will|wollte|mochte|liebt|mag)[ ](?:das|sowas|so[ ]was|so[ ]etwas)[ ](?:(?:schon|denn)[ ])?nicht$|wer[ ]freut[ ]sich[ ]da[ ](?:\w+[ ])?nicht$
        |(?:ist|war|sind|waren)[ ](?:[^ ,]+[ ]){{1,3}}nicht[ ](?:(?:einfach|auch|echt|total|richtig|wirklich|ein|eine|einen|der|die|das)[ ])*(?:{praise}){rest}
        |wie[ ](?:{praise}|schon)[ ](?:ist|war|sind|waren)[ ](?:das|die|der|es|ihr)[ ](?:denn|bitte|doch)(?:[ ](?:bitte|geworden|gewesen|gelaufen))?$
        |was[ ]fur[ ]ein\w*(?:[ ][^ ,]+){{1,4}}(?:[ ],)?[ ](?:was|oder|ne|gell|nicht|nicht[ ]wahr)$
        |wie[ ](?:konnte|kann|konnten)[ ](?:ich|man|wir)[ ](?:das|dich|euch|sie|ihn|da|dazu|so\w*)[ ](?:[^ ,]+[ ]){{0,3}}?(?:vergessen|nein[ ]sagen|widerstehen)$
        |(?:muss|soll)[ ](?:ich|man)[ ](?:(?:da|noch|dazu)[ ])*mehr[ ](?:dazu[ ])?sagen$
        |wo[ ]waren[ ](?:wir|ich)[ ](?:(?:nur|bloss|heute)[ ])*ohne{rest}|(?:hast|habt|haben)[ ](?:du|ihr|sie)[ ](?:je|jemals)[ ]so\w*[ ](?:[^ ,]+[ ]){{0,6}}?(?:gesehen|erlebt|gehort)$""",
    "fr": r"""(?:(?:tu|vous)[ ](?:te|vous)[ ]rend(?:s|ez)|te[ ]rends[ ]tu|vous[ ]rendez[ ]vous)[ ]compte{rest}
        |(?:tu|vous)[ ](?:y|le)[ ]cro(?:is|yez)(?:[ ],[ ](?:toi|vous|ca))?$|(?:(?:tu|vous)[ ](?:peux|pouvez)|peux[ ]tu|pouvez[ ]vous)[ ](?:(?:le|y)[ ])?croire(?![ ](?:en|moi)\b){rest}
        |qui[ ](?:l'[ ])?(?:aurait|eut)[ ](?:pu[ ]|jamais[ ])*(?:cru|dit|imagine|pense|devine|parie|croire|dire|imaginer|penser|deviner|prevoir){rest}
        |qui[ ](?:pourrait|peut|saurait|aurait[ ]pu)[ ](?:(?:bien|encore|y)[ ])*(?:resister|dire[ ]non|refuser|se[ ]plaindre|s'[ ]en[ ]plaindre){rest}
        |qui[ ](?:n'|ne)[ ](?:[^ ,]+[ ]){{0,2}}?(?:aimerait|reverait|voudrait)[ ]pas{rest}
        |quel(?:le)?s?[ ](?!.*\b(?:vous|tu|votre|vos|ton|ta|tes|faut)\b)(?:[^ ,]+[ ]){{1,6}}?(?:,[ ])?(?:non|hein|n'[ ]est[ ]ce[ ]pas|pas[ ]vrai)$
        |(?:c'[ ]est|c'[ ]etait)[ ](?:(?:vraiment|une?|si|trop|absolument)[ ])*(?:{praise})(?:[ ][^ ,]+){{0,3}}[ ],?[ ]?(?:non|hein|n'[ ]est[ ]ce[ ]pas)$
        |(?:n'[ ](?:est|etait)[ ](?:ce|il|elle)[ ]pas|ne[ ](?:sont|furent)[ ](?:ils|elles)[ ]pas)[ ](?:(?:vraiment|tout[ ]simplement|une?|si|trop)[ ])*(?:{praise}){rest}
        |que[ ](?:demander|vouloir|rever|souhaiter)[ ](?:de[ ])?(?:plus|mieux){rest}|ou[ ]ser\w+[ ](?:nous|je|on)[ ]sans{rest}
        |(?:dois[ ]je|faut[ ]il|(?:ai[ ]je[ ])?besoin[ ]d')[ ]?en[ ]dire[ ](?:plus|davantage)$
        |comment[ ](?:(?:pourr\w+|peut)[ ](?:je|on|nous)[ ])?(?:l'[ ]|vous[ ]|y[ ])?(?:oublier|resister|dire[ ]non){rest}
        |(?:avez[ ]vous|as[ ]tu|vous[ ]avez|tu[ ]as)[ ](?:deja|jamais)[ ]vu[ ](?:ca$|une?[ ]tel\w*|pareil\w*|autant){rest}""",
    "es": r"""(?:(?:te|os|se|le|les)[ ])?(?:l[oa][ ])?(?:puedes|podeis|puede|pueden)[ ](?:creer|creer(?:lo|te|telo|oslo|selo)){rest}|(?:te|os|se)[ ]lo[ ](?:crees|creeis|cree|creen)$
        |quien[ ](?:(?:nos|me|lo|te|os|se)[ ]){{0,3}}(?:iba|habria|hubiera|hubiese|diria|podria|podia|imaginaba|imaginaria)\b(?:[ ](?:a|haber))?(?:[ ](?:decir|pensar|imaginar|creer|adivinar|dicho|pensado|imaginado|creido)\w{{0,2}})?(?:[ ]que{rest}|$)
        |quien[ ](?:puede|podria|va[ ]a)[ ](?:resistirse|decir(?:le)?[ ]que[ ]no|negarse|quejarse){rest}|quien[ ]se[ ](?:resiste|niega|queja){rest}|quien[ ]no[ ](?:querria|quisiera|sonaria){rest}
        |a[ ]que[ ](?:no[ ])?(?:es|esta|estan|son|ha|han|quedo|queda|quedaron|era|fue)[ ](?:(?:quedado|sido|muy|una?|super)[ ])*(?:{praise}){rest}
        |no[ ](?:es|esta|son|estan|fue|quedo|ha|queda)[ ](?:(?:quedado|sido|una?|muy|de[ ]lo[ ]mas)[ ])*(?:{praise}){rest}
        |que[ ](?:(?:bien|mal|gran|buen[ao]?|menud[ao]|pedazo[ ]de)[ ])?(?:{praise}|dia|noche|fiesta|susto|tarde|semana|lujo|gusto|exito|alegria|rapidez|calor|frio|ilusion|emocion|verano|viento|tormenta|luz|sitio|pasada|locura|suerte)(?:[ ][^ ,]+){{0,5}}[ ],[ ](?:no|verdad|eh)$
        |como[ ](?:voy|iba|vamos|ibamos)[ ]a[ ](?:olvidar\w*|decir\w*[ ]que[ ]no|negar\w*|resistir\w*){rest}|que[ ](?:seria[ ]de[ ](?:mi|nosotros)|hariamos|haria)[ ]sin{rest}
        |(?:hace[ ]falta|es[ ]necesario)[ ](?:que[ ])?(?:(?:os|te|le)[ ])?(?:diga|anada|decir|anadir)[ ](?:algo[ ])?mas$
        |(?:has|habeis|ha)[ ]visto[ ](?:alguna[ ]vez|nunca|jamas){rest}""",
    "it": r"""(?:ci|lo)[ ]cred(?:i|ete|e|eresti|ereste|erebbe)(?:[ ]che{rest}|$)|(?:(?:riesci|riuscite|riesce)[ ]a|puoi|potete|puo)[ ]creder(?:ci|lo){rest}
        |chi[ ](?:(?:l'|lo|se)[ ]){{0,2}}(?:avrebbe|poteva|potrebbe|immaginava|aspettava)(?:[ ](?:mai|potuto))*(?:[ ](?:detto|pensato|immaginato|creduto|indovinato|dire|pensare|immaginare|immaginarlo|prevedere|sapere|indovinare))?(?:(?:[ ],)?[ ]che{rest}|$)
        |chi[ ](?:puo|potrebbe|riesce[ ]a|saprebbe)[ ](?:mai[ ])?(?:resist\w+|dire[ ]di[ ]no|rifiutar\w*|lamentarsi){rest}|chi[ ]non[ ](?:vorrebbe|amerebbe|sognerebbe){rest}
        |quanto[ ](?:e|era|sono|erano|siete|sei|siamo|eravate)[ ](?:stat\w[ ])?(?:{praise}){rest}
        |non[ ](?:e|era|sono|erano)[ ](?:(?:stat\w|venut\w|una?|davvero|proprio|semplicemente)[ ])*(?:{praise}){rest}
        |che(?!.*\b(?:preferi\w+|vuoi|volete|vuole|sceg\w+|giorno|ora|ore|colore|formato|data|taglia|nome|tipo)\b)(?:[ ][^ ,]+){{1,4}}(?:[ ],)?[ ](?:eh|no|vero)$
        |(?:cosa|che)[ ](?:si[ ])?(?:puo|vuoi|potremmo|potevamo)[ ](?:chiedere|volere|desiderare)[ ](?:di[ ])?(?:piu|meglio){rest}
        |come[ ](?:potrei|potremmo|si[ ]fa[ ]a|facevo[ ]a|potevo)[ ](?:mai[ ])?(?:dimenticar\w*|dire[ ]di[ ]no|resistere|rifiutar\w*){rest}|(?:cosa|come)[ ]far(?:emmo|ei)[ ]senza{rest}
        |(?:devo|serve|bisogna|occorre)[ ](?:aggiungere|dire)[ ](?:altro|di[ ]piu)$
        |(?:avete|hai|ha)[ ]mai[ ]visto[ ](?:[^ ,]+[ ]){{0,5}}?(?:cosi|simile|del[ ]genere)(?:[ ][^ ,]+){{0,3}}$""",
    "pt": r"""(?:da|dava)[ ](?:para|pra)[ ]acreditar{rest}|(?:consegues|consegue|conseguem|podes|pode|podem)[ ]acreditar(?![ ]em[ ]mim){rest}|(?:acreditas?|acreditam)[ ](?:nisto|nisso)$
        |quem[ ](?:e[ ]que[ ])?(?:diria|imaginaria|adivinharia|havia[ ]de[ ]dizer|ia[ ](?:dizer|imaginar|pensar|adivinhar)|(?:podia|poderia)[ ](?:imaginar|adivinhar|prever|saber))(?:(?:[ ],)?[ ]que(?:[ ][^ ,]+){{0,20}})?(?:[ ],[ ](?:hein|ne|nao))?$
        |quem[ ](?:resiste|resistiria|recusaria){rest}|quem[ ](?:consegue|conseguiria|pode|poderia|vai)[ ](?:resistir|dizer[ ](?:que[ ])?nao|recusar|queixar){rest}|quem[ ]nao[ ](?:adora|gostaria|adoraria){rest}
        |nao[ ](?:e|foi|ficou|ficaram|sao|esta|estao)[ ](?:(?:tao|mesmo|uma?|muito)[ ])*(?:{praise}){rest}
        |que(?![ ]tal\b)(?:[ ][^ ,]+){{1,3}}(?:[ ],)?[ ]hein$|que[ ](?:(?:bela?|grande|boa?)[ ])?(?:{praise}|dia|noite|festa|susto|tarde|semana|luxo|sucesso|alegria|rapidez|calor|frio|emocao|verao|vento|tempestade|luz|sitio|sorte|loucura)(?:[ ][^ ,]+){{0,5}}[ ],[ ](?:nao|ne|nao[ ]e|nao[ ]foi|verdade)$
        |o[ ]que[ ]seria[ ](?:de[ ](?:nos|mim)[ ])?sem{rest}|como[ ](?:e[ ]que[ ])?(?:poderia|podia|poderiamos|podiamos|ia|iamos)[ ](?:eu[ ])?(?:esquecer|dizer[ ]que[ ]nao|recusar|resistir){rest}
        |(?:e[ ])?preciso[ ](?:de[ ])?dizer[ ]mais$
        |ja[ ](?:viu|viste|viram)[ ]coisa[ ](?:mais|igual|assim){rest}""",
    "nl": r"""(?:kun|kan|kunnen|kunt)[ ](?:je|jij|jullie|u)[ ](?:(?:het|dat|'t|dit)[ ])?(?:nog[ ])?geloven(?:(?:[ ],)?[ ](?:dat|hoe){rest}|$)|geloof(?:t)?[ ](?:je|jij|u)[ ](?:het|dat)(?:[ ]nou)?$|is[ ](?:het|dat)[ ](?:(?:toch|nou)[ ])?te[ ]geloven$
        |wie[ ](?:had|kon)[ ](?:(?:dat|het|ooit|nou|toch|kunnen)[ ])*(?:gedacht|denken|verwacht|verwachten|geloofd|geloven|bedenken|bedacht|voorspellen|voorspeld|vermoeden|vermoed)(?:(?:[ ],)?[ ]dat{rest}|$)
        |wie[ ](?:kan|kon|wil|zou|wordt)[ ](?:[^ ,]+[ ]){{0,3}}?nou[ ](?:[^ ,]+[ ]){{0,3}}?(?:nee[ ]tegen|niks|niets|weerstaan|klagen|geen[ ]zin|niet[ ](?:van[ ]houden|blij|vrolijk)){rest}
        |wie[ ](?:zegt|zei)[ ](?:daar|hier|zoiets)[ ](?:(?:nou|nu|dan)[ ])?nee[ ]tegen$|wie[ ](?:kan|kon)[ ](?:dat|daar|zoiets)[ ](?:(?:nou|nu)[ ])?(?:weerstaan|nee[ ]tegen[ ]zeggen)$
        |wat[ ]een(?:[ ][^ ,]+){{1,6}}(?:[ ],)?[ ](?:he|zeg|toch|niet|nietwaar)$
        |(?:is|was|zijn|waren)[ ](?:het|dat|dit|ze|die|(?:de|het)[ ][^ ,]+)[ ](?:toch[ ])?niet[ ](?:(?:gewoon|echt|een)[ ])*(?:{praise})(?!.*\bom\b){rest}
        |hoe[ ](?:{praise})[ ](?:is|was|zijn|waren)[ ](?:dat|dit|het|die|ze|jullie)(?:[ ](?:wel|toch|nou|dan|niet|zeg|geworden|gisteren|zaterdag))*$
        |moet[ ]ik[ ](?:nog[ ])?meer[ ](?:erover[ ])?zeggen$
        |hoe[ ](?:kan|zou|kon)[ ](?:ik|men|je|iemand)[ ](?:[^ ,]+[ ]){{0,4}}?(?:vergeten|nee[ ]tegen[ ]zeggen|weerstaan)$|waar[ ]zouden[ ](?:we|wij)[ ](?:zijn[ ])?zonder{rest}""",
    "ru": r"""(?:можете|можешь)[ ](?:(?:себе|в[ ]это)[ ])?поверить(?:[ ],[ ]что{rest}|$)|повер(?:ите|ишь)[ ]ли\b(?:[ ],{rest}|$)
        |(?:(?:вы|ты)[ ])?(?:представляете|представляешь)(?:[ ],(?![ ](?:как\w*|где|сколько|когда|что[ ](?:нужно|надо))\b){rest}|$)
        |кто[ ](?:(?:же|бы|мог|могла|тут|вообще)[ ])*(?:бы|мог)[ ](?:(?:мог|могла|тут|такое|об[ ]этом)[ ])*(?:подумать|подумал|ожидать|ожидал|поверить|поверил|предположить|предположил|догадаться|представить|знать|знал)\b(?:[ ],[ ]что{rest}|{rest})
        |кто[ ](?:(?:же|тут|бы|от[ ]такого)[ ])*(?:откажется|отказался|устоит|устоял|пожалуется){rest}|кто[ ]же[ ]не[ ](?:любит|хочет|мечтает){rest}
        |разве[ ](?:(?:это|они|она|он)[ ])?не[ ](?:{praise}){rest}|не[ ](?:{praise})[ ]ли{rest}
        |(?:какои|какая|какое|какие|вот[ ]это|и)(?:[ ][^ ,]+){{1,4}}[ ],[ ](?:правда|да|а|согласитесь|не[ ]так[ ]ли|не[ ]правда[ ]ли)$
        |что[ ](?:может|могло)[ ](?:бы[ ])?быть[ ](?:лучше|прекраснее|приятнее|красивее|чудеснее){rest}|(?:чего|что)[ ]еще[ ](?:желать|пожелать|можно[ ]желать){rest}
        |(?:надо|нужно|стоит)[ ]ли[ ](?:говорить|добавлять)[ ](?:больше|еще){rest}
        |как[ ](?:(?:же|тут|такое|это|можно|нам|мне|я|мог|могли|могла|бы|было|вас|про)[ ])+(?:забыть|устоять|отказать\w*){rest}|(?:где|что)[ ]бы[ ](?:мы|я)[ ](?:был\w?[ ]|делал\w?[ ])?без{rest}""",
}


@cache
def exclaiming(language: str) -> re.Pattern[str]:
    """Found from the head of a sentence or of one of its clauses to the end, it asks nobody."""
    told = _PATTERNS[language].format(rest=_REST, praise=_PRAISES[language]).replace(".*", ".{0,300}")
    return re.compile(rf"(?:^|(?<=,[ ]))(?:(?:{_HEADS[language]})[ ](?:,[ ])?){{0,2}}(?:{told})", re.VERBOSE)
