"""How a team offers to be asked: "if anything is unclear, do call me"; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is a few lines, however many words it has

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple


class Offering(NamedTuple):
    """How one language says it; each pattern is looked for within a clause."""

    open: re.Pattern[str]
    """What may come up: a question, a doubt, a wish for help. What may be wrong with a draft is none: that is asked."""
    call: re.Pattern[str]
    """What the reader may do then."""
    wants: re.Pattern[str]
    """Beside one of these something is wanted all the same: a day, a choice, a signature."""
    ours: re.Pattern[str]
    """A clause behind the call that holds one of these tells what we do then."""


_PATTERNS: Mapping[str, tuple[str, str, str, str]] = {
    "en": (
        r"""(?:if|should|in[ ]case|whenever)[ ](?:[^ ,]+[ ]){0,6}?(?:
                any[ ](?:[^ ,]+[ ])?(?:questions?|query|queries|doubts?|concerns|problems?|trouble|difficult\w+)
                |(?:further|more|other|some|a)[ ](?:questions?|query|queries|doubts?)
                |(?:anything|something)(?:[ ][^ ,]+){0,3}?[ ](?:unclear|(?:not|n't)(?:[ ]\w+)?[ ]clear|confusing|comes?[ ]up|crops?[ ]up|else|happens|unsure|puzzl\w+|(?:not|n't)(?:[ ]\w+)?[ ]sure)
                |unclear|unsure|uncertain|in[ ]doubt|(?:not|n't)[ ]make[ ]sense|(?:not|n't)[ ](?:sure|understand)|stuck
                |you[ ](?:(?:should|do|still|ever)[ ])?(?:need|require)[ ](?:anything|something|help|me|us|more|a[ ]hand|further|assistance|advice)
                |you[ ](?:(?:should|do|still|ever)[ ])?(?:want|wish|'d[ ]like|would[ ]like|prefer)[ ]to[ ](?:talk|discuss|chat|speak|go[ ](?:over|through)|run[ ]through|know[ ]more|ask)
                |(?:i|we)[ ](?:'ve[ ]|have[ ])?(?:missed|forgotten|forgot|overlooked|left[ ]out|misunderstood)[ ](?:anything|something)
                |(?:i|we)[ ](?:can|could|may)[ ](?:be[ ](?:of|any)|help|assist|do[ ]anything|answer))
        |(?:if|should|in[ ]case)[ ](?:[^ ,]+[ ]){0,6}?(?:(?:not|n't)[ ](?:open|arrive|come|turn[ ]up|load|display|show[ ]up|reach[ ]you|download)|(?:bothers?|disturbs?|too[ ](?:loud|noisy)|(?:looks?|comes[ ]out|shows?)[ ](?:odd|strange|funny|weird|wrong|broken|garbled))|(?:a|another|an[ ]extra|further|extra|spare)[ ](?:copy|copies)|any[ ]trouble|to[ ](?:speak|talk)[ ]in[ ]person)
        |for[ ](?:any|all|further|other)[ ](?:[^ ,]+[ ])?(?:questions|queries|information|enquiries|details)
        |^any[ ](?:other[ ]|more[ ]|further[ ])?(?:questions?|queries|query|doubts?)|(?:not|n't)[ ]hesitate|feel[ ]free
        |(?:if|should|in[ ]case)[ ]you[ ](?:(?:should|do|'d|would)[ ])?(?:ever[ ](?!had|been|used|did|have)|one[ ]day|some[ ]day|at[ ]some[ ]point)
        |(?:if|should|in[ ]case)[ ](?:[^ ,]+[ ]){0,4}?(?:is|are|be|stays?|goes|go)[ ](?:still[ ])?(?:down|offline|unreachable)
        |(?:if|should|in[ ]case)[ ](?:[^ ,]+[ ]){0,6}?(?:more|extra|further|additional|spare)[ ](?:[^ ,]+[ ])?(?:copies|copy|prints|sets)
        |(?:if|should)[ ](?:you[ ])(?:[^ ,]+[ ]){0,2}?(?:see|notice|spot|come[ ]across)[ ](?:anything|something)[ ](?:odd|strange|weird|unusual|suspicious|funny)""",
        r"""let[ ](?:me|us)[ ](?:know|have)|tell[ ](?:me|us)|give[ ](?:me|us|the|him|her|them)|drop[ ](?:me|us|him|her|them|by|in)|get[ ](?:in[ ]touch|back|hold)|come[ ](?:back[ ])?to|send[ ](?:me|us)
        |call|ring|phone|text|message|ping|email|mail|write|contact|ask|reach|reply|speak|talk|shout|holler|yell|say|word""",
        r"""which|what|whether|how|when|where|who|(?:by|before|until)[ ](?:[^ ,]+[ ]){0,2}(?:\w+day|noon|tomorrow|tonight|then|\d\w*|end|close)
        |send(?![ ](?:me|us)[ ](?:an?[ ])?(?:screenshot|screen|photo|picture))|sign|return|fill|pay|transfer|choose|pick(?![ ]up[ ]the[ ]phone)|approve|confirm|upload|forward|attach|bring|book|measure|check|review|proofread
        |before[ ](?:we|i|it)|otherwise|or[ ]else|if[ ]not|so[ ](?:that[ ])?(?:i|we)[ ]can|asap|chang\w+|amend\w*|alter\w*|corrections?|tweak\w*|comments?|feedback|go[ ]ahead|agree\w*""",
        r"""(?:i|we)(?![ ](?:need|want|require|must))""",
    ),
    "de": (
        r"""(?:(?:wenn|falls|sollten?|solltest|solltet|sofern)|(?:haben|hatten)[ ]sie|hast[ ]du|habt[ ]ihr|gibt[ ]es)[ ](?:[^ ,]+[ ]){0,6}?(?:fragen?|ruckfragen?|unklarheiten|zweifeln?|schwierigkeiten|hilfe|unterstutzung|unklar|(?:nicht|nichts)(?:[ ]\w+)?[ ](?:klar|sicher)|unsicher|unverstandlich)
        |(?:wenn|falls|sollten?|solltest|solltet)[ ](?:[^ ,]+[ ]){0,5}?(?:etwas|irgendetwas|irgendwas|was|mich|uns|mehr)[ ](?:brauch\w*|benotig\w*|ist|sein|sei|dazwischenkommt)
        |(?:wenn|falls|sollten?|solltest|solltet)[ ](?:[^ ,]+[ ]){0,4}?(?:sonst|noch)(?:[ ][^ ,]+){1,3}?[ ](?:auffall\w*|einfall\w*|auffiele|einfiele)
        |(?:wenn|falls|sollten?|solltest|solltet)[ ](?:[^ ,]+[ ]){0,6}?(?:besprechen|sprechen|reden|telefonieren|durchgehen|durchsprechen)
        |(?:wenn|falls|sollten?)[ ](?:ich|wir)[ ](?:[^ ,]+[ ]){0,5}?(?:vergessen|ubersehen|behilflich|helfen|missverstanden)
        |(?:wenn|falls|sollten?)[ ](?:[^ ,]+[ ]){0,6}?(?:nicht[ ](?:[^ ,]+[ ])?(?:aufgeht|aufgehen|offnen|ankommt|ankommen|kommt|kommen|ladt|laden|angezeigt)|stort|storen|zu[ ]laut|(?:komisch|seltsam|merkwurdig|schief|verschoben)[ ](?:aussieht|aussehen|wirkt|dargestellt)|(?:eine?|weitere|noch)[ ](?:kopien?|abschrift|exemplare?))
        |(?:bei|fur)[ ](?:(?:weiteren?|allen?|etwaigen|eventuellen|sonstigen|ihren?|irgendwelchen)[ ])?(?:fragen|ruckfragen|unklarheiten|zweifeln|auskunfte|schwierigkeiten)
        |zogern[ ]sie[ ]nicht|zoger[ent]*[ ](?:bitte[ ])?nicht|scheu\w*[ ](?:sie[ ]|euch[ ]|dich[ ])?(?:sich[ ])?nicht|im[ ]zweifel
        |(?:wenn|falls|sollten?|solltest|solltet)[ ](?:[^ ,]+[ ]){0,3}?(?:irgendwann|eines[ ]tages|jemals)
        |(?:wenn|falls|sollten?|solltest|solltet)[ ](?:[^ ,]+[ ]){0,6}?(?:weitere|mehr|zusatzliche|ein[ ]paar)[ ](?:[^ ,]+[ ])?(?:exemplare|abzuge|kopien)
        |(?:wenn|falls|sollten?|solltest|solltet)[ ](?:[^ ,]+[ ]){0,6}?(?:etwas|was|irgendwas)[ ](?:seltsames|komisches|merkwurdiges|ungewohnliches|verdachtiges)""",
        r"""schick\w*|ruf\w*|anruf\w*|anzuruf\w*|meld\w*|schreib\w*|sag\w*|bescheid|kontaktier\w*|wend\w*|frag(?:t|en[ ]sie)?|sprechen[ ]sie|spr[ei]ch\w*|mailt?|erreich\w*|gebt|geben[ ]sie|gib|lasst?|lassen[ ]sie|wissen|klingel\w*|horen[ ]sie|wort""",
        r"""welche\w*|ob|wann|wie[ ]?viele?|wer|wo|wohin|warum|bis[ ](?:[^ ,]+[ ]){0,2}(?:\w+tag|mittwoch|morgen|heute|mittag|ende|abend|\d\w*|dann)
        |schick\w*(?!(?:[ ]sie)?[ ](?:mir|uns)[ ](?:\w+[ ])?einen?[ ](?:screenshot|bildschirmfoto|foto))|send\w*|unterschr\w*|unterzeichn\w*|uberweis\w*|bezahl\w*|bestatig\w*|pruf\w*|schau\w*|lies|lest|lesen|durchles\w*|ausfull\w*|fullt?|fullen|wahl\w*|sucht?|suchen|bring\w*|korrigier\w*|markier\w*|freigeb\w*
        |damit[ ](?:wir|ich)|ansonsten|andernfalls|wenn[ ]nicht|anderung\w*|geandert|andern|korrektur\w*|anmerkung\w*|passt|passen|falsch\w*|stimm\w*|einverstanden|fehler\w*|fehlt|fehlen|gefallt|gefallen|zusagt|zusagen""",
        r"""(?<!brauche[ ])(?<!brauchen[ ])(?:ich|wir)(?![ ]brauch)""",
    ),
    "fr": (
        r"""(?:si|s')[ ](?:[^ ,]+[ ]){0,6}?(?:avez|as|aviez|avais|rencontrez|reste|restait|subsiste|a)[ ](?:[^ ,]+[ ]){0,4}?(?:questions?|doutes?|difficultes?|problemes?|soucis?|besoin|hesitations?|interrogations?)
        |(?:si|s')[ ](?:[^ ,]+[ ]){0,6}?(?:pas[ ](?:tres[ ]|bien[ ]|tout[ ]a[ ]fait[ ])?(?:claire?s?|sure?s?|certaine?s?)|floue?s?|obscure?s?)
        |si[ ](?:vous|tu)[ ](?:[^ ,]+[ ]){0,4}?(?:parler|reparler|discuter|echanger|revoir[ ]un[ ]point|faire[ ]le[ ]point|autre[ ]chose)
        |si[ ](?:j'|je|nous|on)[ ](?:[^ ,]+[ ]){0,4}?(?:oublie|omis|utiles?|aider|mal[ ]compris)|(?:si|s')[ ](?:[^ ,]+[ ]){0,4}?quoi[ ]que[ ]ce[ ]soit
        |(?:si|s')[ ](?:[^ ,]+[ ]){0,4}?(?:n'?e?[ ](?:s'[ ])?(?:ouvre|ouvrent|arrive|arrivent|charge|affiche|parvient)[ ]pas|gene(?:nt)?|derange(?:nt)?|(?:affiche|affichent|voit|rend)[ ](?:mal|bizarrement)|(?:une|autre|autres)[ ](?:copies?|exemplaires?))
        |(?:pour[ ](?:toute?s?|tous)|en[ ]cas[ ]de)[ ](?:(?:autres?|d'|besoin|de)[ ])*(?:questions?|doutes?|besoin|renseignements?|precisions?|informations?|difficultes?|problemes?|soucis?)
        |n'[ ]hesit\w+[ ](?:surtout[ ]|donc[ ])?pas
        |(?:si|s')[ ](?:[^ ,]+[ ]){0,2}?(?:un[ ]jour|a[ ]l'[ ]avenir)|(?:si|s')[ ](?:[^ ,]+[ ]){0,5}?exemplaires?[ ](?:de[ ]plus|supplementaires?|en[ ]plus)
        |(?:si|s')[ ](?:[^ ,]+[ ]){0,6}?quelque[ ]chose[ ](?:de[ ]|d'[ ])(?:bizarre|etrange|suspect|anormal|inhabituel)""",
        r"""envo[iy]\w+|appel\w+|rappel\w+|ecri\w+|contact\w+|joindre|joignable|faites|fais|dites|dis|signal\w+|demand\w+|telephon\w+|passez|passe|previens|prevenez|avert\w+|savoir|parl\w+|adress\w+|tourn\w+|repond\w+|sollicit\w+|revenir|revenez|poser|mot[ ]suffi\w+|sachez""",
        r"""lequel|laquelle|lesquel\w+|combien|quand|quel(?:le)?s?|comment|pourquoi|d'[ ]ici|avant|au[ ]plus[ ]tard|envo[iy]\w+(?![ ](?:moi|nous)[ ]une[ ](?:capture|photo))|renvoy\w+|retourn\w+|signer|signez|regl\w+|payer|payez|valid\w+|confirm\w+|choisi\w+|rempli\w+|relis\w+|relire|verifi\w+|transmett\w+|transmis|complet(?:er|ez)
        |modifi\w+|chang\w+|correction\w*|remarques?|convien\w*|convenai\w*|erreurs?|manquent?|accord|plait[ ]pas|va[ ]pas|corrig\w+|afin[ ]que|pour[ ]que|sinon|cas[ ]contraire""",
        r"""(?:je|j'|on|nous[ ](?:l'|les?|la)[ ]\w+ons)(?!.*\bbesoin)""",
    ),
    "es": (
        r"""si[ ](?:[^ ,]+[ ]){0,6}?(?:dudas?|preguntas?|consultas?|inconvenientes?|dificultad(?:es)?|aclaracion(?:es)?)
        |si[ ](?:[^ ,]+[ ]){0,4}?(?:no[ ](?:queda|quedan|esta|estan|quedara|quedase|ves?|veis)[ ](?:(?:del[ ]todo|muy|bien)[ ])?clar\w+|poco[ ]clar\w+|no[ ](?:se[ ])?entiend\w+)
        |si[ ](?:[^ ,]+[ ]){0,3}?(?:necesit\w+|quier\w+|quisier\w+|desea\w*|hace[ ]falta)(?:[ ][^ ,]+){0,3}?[ ](?:algo|ayuda|cualquier[ ]cosa|mas|lo[ ]que[ ]sea|hablar\w*|hablemos|comentar\w*|comentemos|charlar)
        |si[ ](?:surg\w+|pasa|pasara|ocurr\w+|aparec\w+|hubiera)[ ](?:algo|cualquier[ ]cosa|alguna[ ]cosa)|si[ ](?:[^ ,]+[ ]){1,4}?algo[ ]mas
        |si[ ](?:[^ ,]+[ ]){0,4}?(?:olvid\w+|puedo[ ](?:ayud\w+|ser\w*)|podemos[ ](?:ayud\w+|ser\w*))|(?:para|ante)[ ]cualquier[ ](?:[^ ,]+[ ])?(?:pregunta|duda|consulta|cosa|aclaracion|informacion)
        |si[ ](?:[^ ,]+[ ]){0,4}?(?:no[ ](?:se[ ])?(?:abr[ae]n?|lleg[au]e?n?|carg[au]e?n?)|molest[ae]n?|(?:ve|ven|sale|aparece)[ ](?:raro|mal|borros[oa]|extrano)|(?:una|otra)[ ]copia)
        |si[ ](?!.*\b(?:prueba|pruebas|boceto|borrador|maqueta|textos?|pdf)\b)(?:[^ ,]+[ ]){0,3}?(?:ves|veis|ven?|vierais|notas|notais|nota|notan|detect\w+|observ\w+)[ ](?:algo|alguna[ ]cosa)[ ](?:raro|rara|extran[oa])
        |no[ ](?:dud\w+|tenga\w*[ ]reparo)[ ]en
        |si[ ](?:[^ ,]+[ ]){0,6}?algo[ ](?:raro|extrano|sospechoso)""",
        r"""mandam\w+|enviam\w+|mandad\w+|llam\w+|escrib\w+|contact\w+|avis\w+|decid\w*|decir\w*|diga\w*|dime|dinos|saber|digamel[oa]|toque|localiz\w+|encontr\w+|telefon\w+|preguntam?e?|consult(?:e|ar\w*|a)|hablar|comunic\w+|ponerse|poneros|ponerte""",
        r"""cual(?:es)?|cuant\w+|cuando|como|donde|quien|antes[ ]del?|hasta|a[ ]mas[ ]tardar|para[ ]el|envi\w+|mand\w+(?![ ]una[ ](?:captura|foto))|firm\w+|pag(?:ar|ue|uen|a|ad)|confirm\w+|eli[gj]\w+|escog\w+|revis\w+|rellen\w+|devuelv\w+|devolv\w+|complet\w+
        |cambi\w+|modific\w+|correcci\w+|comentarios?|conform\w*|acuerdo|error(?:es)?|mal|parec\w+|gust\w+|si[ ]falt\w+|convien\w+|va[ ]bien|para[ ]que|si[ ]no""",
        r"""(?:te|os|se|le|les)[ ]l[oa]s?|yo""",
    ),
    "it": (
        r"""se[ ](?:[^ ,]+[ ]){0,4}?(?:ha|hai|avete|avesse|aveste|avessi|hanno|sono|fossero|sorg\w+|restano)[ ](?:[^ ,]+[ ]){0,3}?(?:domand\w+|dubbi\w*|quesit\w+|perplessita|difficolta|problem[ai])
        |se[ ](?:[^ ,]+[ ]){0,4}?(?:non[ ](?:e|fosse|sono|risulta\w*)[ ](?:(?:del[ ]tutto|molto|ben)[ ])?chiar\w+|poco[ ]chiar\w+|non[ ]capi\w+)
        |se[ ](?:[^ ,]+[ ]){0,3}?(?:serv\w+|occorr\w+|bisogno|volete|vuole|vuoi|volesse|voleste|preferi\w+|desider\w+)(?:[ ][^ ,]+){0,2}?[ ](?:qualcosa|altro|aiuto|mano|qualsiasi[ ]cosa|parlar\w*|sentir\w*|discuter\w*)|se[ ](?:vuole|vuoi|volete|volesse)[ ]parlar\w*
        |se[ ](?:ci[ ]fosse|succed\w+|emerg\w+|c'[ ]e)[ ](?:qualcosa|altro)|se[ ](?:[^ ,]+[ ]){1,4}?altro|se[ ](?:[^ ,]+[ ]){0,3}?(?:dimenticat\w+|scordat\w+|tralasciat\w+|util[ei]|aiutar\w*)
        |se[ ](?:[^ ,]+[ ]){0,4}?(?:non[ ](?:si[ ])?(?:apre|aprono|aprisse|arriva|arrivano|arrivasse|carica)|fastidio|disturba\w*|(?:si[ ])?(?:vede|vedono|esce|appare)[ ](?:male|stran[oa]|sfocat[oa])|(?:una|altra)[ ]copia)
        |se[ ](?!.*\b(?:bozz[ae]|prov[ae]|testi|testo|pdf|impaginato)\b)(?:[^ ,]+[ ]){0,3}?(?:nota\w*|vede\w*|ved[iae]|riscontra\w*)[ ](?:qualcosa|qualche[ ]cosa)[ ](?:di[ ])?(?:strano|anomalo|insolito)
        |(?:per|in[ ]caso[ ]di)[ ](?:(?:qualsiasi|qualunque|ogni|ulteriori|eventuali|altre|qualche)[ ])?(?:[^ ,]+[ ])?(?:domand\w+|dubbi\w*|chiariment\w+|informazion\w+|necessita|evenienza)|non[ ]esit\w+
        |se[ ](?:[^ ,]+[ ]){0,6}?qualcosa[ ]di[ ](?:strano|insolito|sospetto)
        |(?:se|qualora)[ ](?:[^ ,]+[ ]){0,2}?(?:un[ ]domani|un[ ]giorno|in[ ]futuro)|(?:se|qualora)[ ](?:[^ ,]+[ ]){0,5}?(?:qualche|altre|ulteriori)[ ](?:copi[ae]|esemplar[ie]|stamp[ae])""",
        r"""mand\w+|(?:ri)?chiam\w+|scriv\w+|contatt\w+|avvis\w+|dite|ditem\w*|ditec\w*|dimm\w+|dimmelo|dica|sapere|fischio|colpo|cenno|telefon\w+|chied\w+|domandi|parl(?:iamo|ami)|rivolg\w+|squillo|trova\w*|raggiung\w+|basta[ ]dir\w+""",
        r"""qual[ei]?|quant[aeio]|quando|come|dove|chi|entro|prima[ ]di|al[ ]piu[ ]tardi|mand\w+(?![ ](?:uno?|una)[ ](?:screenshot|schermata|foto))|invi\w+|firm\w+|paghi|pagare|conferm\w+|scelg\w+|scegl\w+|controll\w+|verific\w+|compil\w+|restitu\w+|rimand\w+
        |modific\w+|cambi\w+|correzion\w+|osservazion\w+|va[ ]bene|non[ ]va|error[ei]|sbagliat\w+|manca\w*|d'[ ]accordo|piac\w+|cosi[ ](?:da|che)|altrimenti|caso[ ]contrario|se[ ]no""",
        r"""(?:te|ve)[ ](?:l[oaie]|ne)|gliel[oaie]|io""",
    ),
    "nl": (
        r"""(?:als|mocht\w*|indien|(?:heeft|hebt|heb|hebben)[ ](?:u|je|jullie|jij)|zijn[ ]er)[ ](?:[^ ,]+[ ]){0,6}?(?:vragen|vraag|twijfels?|twijfelt|onduidelijk\w*|niet(?:[ ]\w+)?[ ]duidelijk|onzeker|hulp)
        |(?:als|mocht\w*|indien)[ ](?:[^ ,]+[ ]){0,5}?(?:iets|wat|meer|mij|me|ons)[ ](?:[^ ,]+[ ])?(?:nodig|weten)|(?:als|mocht\w*|indien)[ ](?:[^ ,]+[ ]){0,5}?(?:bespreken|overleggen|doornemen|praten|doorspreken)
        |(?:als|mocht\w*|ben|heb|zijn|hebben)[ ](?:ik|we|wij)[ ](?:[^ ,]+[ ]){0,4}?(?:vergeten|gemist|dienst|helpen|misbegrepen)|(?:zien|zie|ziet)[ ](?:jullie|je|u)[ ](?:nog|verder)[ ](?:iets|wat)|(?:als|mocht\w*)[ ](?:[^ ,]+[ ]){1,3}?(?:nog|verder|anders)[ ](?:iets|wat)
        |(?:als|mocht\w*|komt|gaat|indien|ziet[ ]het)[ ](?:[^ ,]+[ ]){0,4}?(?:niet[ ](?:open\w*|komt|aankomt|komen|laadt)|niet$|stoort|storen|(?:raar|vreemd|gek)(?:[ ]uit(?:ziet)?)?|(?:een|nog[ ]een)[ ]kopie)|wil(?:t|len)?[ ](?:u|je|jullie)[ ](?:nog[ ])?een[ ]kopie
        |is[ ]er(?:[ ][^ ,]+){0,3}?[ ]iets|(?:voor|bij)[ ](?:(?:verdere|alle|overige|andere|eventuele)[ ])?(?:vragen|onduidelijkheden|twijfel)|aarzel\w*[ ]niet|schroom[ ]niet
        |(?:als|mocht\w*|indien|wil(?:t|len)?)[ ](?:[^ ,]+[ ]){0,4}?(?:ooit|in[ ]de[ ]toekomst|te[ ]zijner[ ]tijd)
        |(?:als|mocht\w*|indien|wil(?:t|len)?)[ ](?:[^ ,]+[ ]){0,6}?(?:(?:extra|meer)[ ](?:exemplaren|afdrukken|kopieen)|(?:exemplaren|afdrukken|kopieen)[ ]extra)
        |(?:als|mocht|mochten)[ ](?:[^ ,]+[ ]){0,6}?iets[ ](?:vreemds|geks|raars|verdachts)""",
        r"""stuur\w*|bel|belt|bellen|schrijft?|mail|mailt|mailen|appt?|laat|laten|zeg|zegt|meldt?|contact|gil|vraagt?|bereik\w*|weten|trek|horen|hoor|zeggen|woord""",
        r"""welk\w*|hoeveel|wanneer|waar|wie|wat[ ](?:u|je|jullie)|hoe|voor[ ](?:\w+dag|morgen|het[ ]einde|\d\w*)|uiterlijk|tot|stuur\w*(?![ ](?:me|mij|ons)[ ](?:\w+[ ])?een[ ](?:schermafdruk|screenshot|foto))|zend\w*|teken\w*|onderteken\w*|betaal\w*|bevestig\w*|kies\w*|controleer\w*|kijk\w*|lees|leest|vul\w*|breng\w*
        |wijzig\w*|verander\w*|anders[ ]wil\w*|opmerking\w*|correctie\w*|akkoord|fout\w*|klopt|ontbre\w+|mist|bevalt|schikt|past|zodat[ ](?:we|ik)|zo[ ]niet""",
        r"""(?<!heb[ ])(?<!hebben[ ])(?:ik|we|wij)(?![ ](?:heb|hebben|moet|moeten))""",
    ),
    "pt": (
        r"""se[ ](?:[^ ,]+[ ]){0,6}?(?:duvidas?|perguntas?|questoes|questao|dificuldades?)|se[ ](?:[^ ,]+[ ]){0,4}?(?:nao[ ](?:estiver|ficou|ficar|for|ficarem|estiverem)[ ](?:(?:muito|bem|totalmente)[ ])?clar\w+|pouco[ ]clar\w+|nao[ ](?:entend\w+|perceb\w+))
        |se[ ](?:[^ ,]+[ ]){0,3}?(?:precis\w+|quiser\w*|desejar\w*|necessit\w+)(?:[ ][^ ,]+){0,2}?[ ](?:alguma[ ]coisa|algo|ajuda|qualquer[ ]coisa|mim|conversar|falar|discutir)|se[ ](?:quiser\w*|preferir\w*)[ ](?:conversar|falar|discutir)
        |se[ ](?:surgir\w*|houver|acontecer|aparecer)[ ](?:[^ ,]+[ ])?(?:algo|alguma[ ]coisa|qualquer[ ]coisa)|se[ ](?:not\w+|vir\w*|repar\w+|lembrar\w*)[ ](?:[^ ,]+[ ]){0,2}?(?:mais|outra)[ ](?:alguma[ ])?coisa|se[ ](?:[^ ,]+[ ])?(?:esqueci|esquecemos)|se[ ](?:[^ ,]+[ ])?(?:puder|pudermos)[ ](?:ser|ajudar)
        |se[ ](?:[^ ,]+[ ]){0,4}?(?:nao[ ](?:abrir\w*|abre|chegar\w*|chega|carregar)|incomod\w+|(?:ficar|aparecer|estiver|sair)[ ](?:esquisit\w|estranh\w|mal|desfocad\w)|(?:uma|outra)[ ]copia)
        |se[ ](?!.*\b(?:provas?|maquetes?|textos?|pdf|esboco|rascunho)\b)(?:[^ ,]+[ ]){0,3}?(?:vir\w*|vires|not\w+|repar\w+[ ]em|detet\w+)[ ](?:algo|alguma[ ]coisa)[ ](?:de[ ])?(?:estranh\w|esquisit\w|errad\w|anormal)
        |(?:para|em[ ]caso[ ]de)[ ](?:(?:qualquer|quaisquer|outras?)[ ])*(?:duvidas?|questao|questoes|esclarecimentos?|informac\w+)|^qualquer[ ](?:duvida|coisa|questao)|nao[ ]hesit\w+
        |(?:se|caso)[ ](?:[^ ,]+[ ]){0,3}?(?:um[ ]dia|no[ ]futuro|algum[ ]dia|alguma[ ]vez)|(?:se|caso)[ ](?:[^ ,]+[ ]){0,4}?mais[ ](?:(?:alguns|algumas|uns|umas)[ ])?(?:exemplares|copias)
        |se[ ](?:[^ ,]+[ ]){0,6}?(?:algo|alguma[ ]coisa)[ ](?:de[ ])?(?:estranh[oa]|esquisit[oa]|suspeit[oa])""",
        r"""mand\w+|lig\w+|telefon\w+|escrev\w+|contact\w+|contat\w+|avis\w+|diga\w*|diz|toque|saber|chame|chama|chamar|fale|fala|falar|dizer|pergunt(?:e|a|ar)|apanhar|mensagem""",
        r"""qual|quais|quant[oa]s?|quando|como|onde|quem|ate[ ](?:ao?[ ])?(?:segunda|terca|quarta|quinta|sexta|sabado|domingo|fim|dia|amanha|\d\w*)|antes[ ]d[eoa]|envi\w+|mand\w+(?![ ](?:um[ ]|uma[ ])?(?:mensagem|print|captura|foto))|assin\w+|pague\w*|pagar|confirm\w+|escolh\w+|devolv\w+|preench\w+|revej\w+|verifi\w+
        |alter\w+|mud(?:ar|anc\w+|e)|correc\w+|comentarios?|concord\w+|acordo|erros?|falta\w*|gost\w+|agrad\w+|para[ ]que|senao|caso[ ]contrario|se[ ]nao$""",
        r"""eu|(?:te|lhe|vos)""",
    ),
    "ru": (
        r"""если[ ](?:[^ ,]+[ ]){0,5}?(?:вопрос\w*|сомнени\w*|трудност\w*|сложност\w*|неясн\w*|непонятн\w*|не[ ](?:совсем[ ])?(?:ясно|понятно)|не[ ]уверен\w*|понадоб\w+|нужна[ ]помощь)
        |если[ ](?:[^ ,]+[ ]){0,4}?что[ ](?:то|нибудь|либо)[ ](?:нужно|надо|случ\w+|произ\w+|еще)|если[ ](?:[^ ,]+[ ]){0,4}?(?:обсудить|поговорить|созвониться|пообщаться)
        |если[ ](?:[^ ,]+[ ]){0,4}?(?:не[ ](?:откро\w+|открыва\w+|прид\w+|приед\w+|дойд\w+|загруз\w+)|меша\w+|(?:выглядит|отображается|смотрится)[ ](?:странно|криво|плохо)|копи[яюи])
        |если[ ](?:[^ ,]+[ ]){0,4}?(?:забыл\w?|упустил\w?|пропустил\w?|(?:могу|можем|смогу)[ ](?:быть|чем|вам|помочь))|(?:по|с)[ ](?:всем|всеми|любым|любыми)[ ](?:[^ ,]+[ ])?вопрос\w+|в[ ]случае[ ]вопросов|при[ ]вопросах|будут[ ]вопросы|не[ ]стесняи\w+
        |(?:если|вдруг)[ ](?:[^ ,]+[ ]){0,3}?(?:когда[ ]нибудь|в[ ]будущем)
        |(?:если|вдруг)[ ](?:[^ ,]+[ ]){0,6}?что[ ](?:нибудь|то|либо)[ ](?:странное|подозрительное|необычное)""",
        r"""пришли\w*|(?:по)?звон\w+|набер\w+|(?:на)?пиш\w+|обраща\w+|обратит\w+|скаж\w+|сообщ\w+|знать|спраш\w+|спрос\w+|маякн\w*|связ\w+|свяж\w+|слов[ао]?""",
        r"""как(?:ои|ая|ое|ие|ую|их)(?![ ]то)|котор\w+|сколько|когда(?![ ]нибудь)|где|кто|куда|почему|до[ ](?:\w+ника|среды|четверга|пятницы|субботы|завтра|конца|\d\w*)|пришли\w*(?![ ](?:\w+[ ])?(?:скриншот|скрин|фото))|присыл\w+|отправ\w+|подпиш\w+|оплат\w+|подтверд\w+|выбер\w+|проверь\w*|заполн\w+|верн\w+|посмотр\w+
        |измен\w+|поменя\w+|правк\w+|замечани\w+|устраив\w+|соглас\w+|ошибк\w+|не[ ]так|нрав\w+|подход\w+|не[ ]хват\w+|чтобы[ ](?:мы|я)|если[ ]нет|иначе""",
        r"""я|мы""",
    ),
}

WISH = re.compile(
    r"(?:if|should|in[ ]case|wenn|falls|sollten?|si|s'|se|caso|qualora|als|mocht\w*|indien|если)[ ]", re.VERBOSE
)
"""In all languages: at the head of a clause it tells what the reader may come to wish."""

ANY_TIME = re.compile(
    r"""\b(?:any[ ]?time|at[ ]any[ ](?:point|moment)|jederzeit|a[ ]tout[ ]moment|en[ ]cualquier[ ]momento|in[ ](?:qualsiasi|qualunque)[ ]momento
    |altijd|op[ ]elk[ ]moment|[ea]m?[ ]qualquer[ ](?:momento|altura|hora)|в[ ]любо[ие]\w*[ ](?:момент|время))\b""",
    re.VERBOSE,
)
"""In all languages: who may say it whenever they like is not asked for it, whatever it is."""


@cache
def offering(language: str) -> Offering:
    """What a language says of it, compiled when a mail of a team is first read in it."""
    return Offering(*(re.compile(rf"(?<![^ ])(?:{one})(?![^ ])", re.VERBOSE) for one in _PATTERNS[language]))
