"""Questions that point back: "does that work for you?", "was meint ihr?"; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is a few lines, however many words it has

import re
from collections.abc import Mapping

FEW = 10
"""Words; a longer sentence says for itself what it speaks of."""

POINTING: Mapping[str, re.Pattern[str]] = {
    language: re.compile(pattern, re.VERBOSE)
    for language, pattern in (
        (
            "en",
            r"""\bthat(?:$|[ ](?:ok|okay|work|works|suit|suits|fine|right|all|for|with|to|be|sound|sounds|make|help)\b)
            |\b(?:this|them|these|those|either|both)(?:$|[ ](?:ok|okay|work|works|suit|suits|fine|right|for|with|to|be)\b)
            |\bit$|\bit[ ](?:ok|okay|fine|right|work|suit)\b|\byou[ ]think\b|^(?:any[ ])?(?:thoughts|ideas|objections|preferences|feedback|comments)$
            |^(?:shall|should|may|can)[ ](?:i|we)$|^that[ ]'s[ ]you\b|^no[ ]rush\b
            |^(?:so[ ])?(?:which|what)(?:[ ](?:one|of[ ](?:the[ ])?(?:two|them)))?[ ](?:(?:is|'s)[ ](?:right|correct|true|it)|applies|counts|holds)\b
            |\bthose[ ](?:go|be|come|stay|say)\b|\b(?:the[ ]other|the[ ]second|another)(?:[ ]one)?$|\bits[ ]\w+$|^(?:(?:please|kindly|just|could[ ]you|can[ ]you)[ ]){0,2}(?:sign|return|send|initial|check|approve|forward)[ ](?:it|them)\b|^without[ ](?:it|them|that|those|these)\b
            |^(?:and[ ]|presumably[ ]|have[ ]|are[ ]|do[ ]|did[ ]|will[ ])*(?:those|they|these)\b""",
        ),
        (
            "de",
            r"""^das[ ](?:wurden?|passt|klappt|ware|geht|ist|sollte|musste|konnten?|mochten?)\b
            |\b(?:passt|klappt|geht|reicht|gefallt|ist|ware|ginge|passte|recht|stimmt|hilft)[ ](?:das|es|dies)[ ]?(?:$|so\b|ok|okay|fur\b|in[ ]ordnung|recht\b|dir\b|euch\b|ihnen\b)
            |\b(?:dazu|davon|daruber|damit)\b|\b(?:sagst|meinst|denkst|haltst|meint|sagt|denkt|meinen|denken)[ ](?:du|ihr|sie)$|\beinverstanden$|^(?:soll|sollen|darf|durfen)[ ](?:ich|wir)$|^das[ ]war(?:st|t|en)\b|^(?:ich[ ]|wir[ ])?(?:bin[ ]|sind[ ])?gespannt\b
            |^(?:was|welche\w?)(?:[ ](?:von|der)[ ](?:den[ ])?beiden(?:[ ]\w+)?)?[ ](?:gilt|stimmt|ist[ ]richtig)\b
            |^ohne[ ](?:die|den|das|diese\w?|sie|ihn|es)[ ](?:bekomm|konn|kann|geht|gehen|komm|darf|durf|wird|werden|nimmt|lasst|lass|gibt|mach|akzept|druck)\w*|^soll(?:en)?[ ](?:das|die|es|sie)[ ](?:so|weg|rein|raus|bleiben)\b|\bdann[ ]jemand\b|\bsie[ ]ihn\b|\bihn[ ](?:bitte|mir|uns|kurz|noch)\b|\b(?:den|die|das)[ ](?:zweite\w?|andere\w?)(?:[ ](?:noch|denn|auch))*$
            |^(?:stimmen|passen|gelten|gehen|sind)[ ](?:die|diese)[ ](?:denn|noch|so|schon|jetzt|nun|inzwischen|immer)\b""",
        ),
        (
            "fr",
            r"""\b(?:ca|cela|ceci)\b|\ben[ ](?:pens|dis|dites)\w*|\b(?:avis|retour|retours|impressions)$|\bd'[ ]accord$|\bconvient$|\bou[ ](?:pas|non)$|\bc'[ ]est[ ](?:toi|vous)$
            |\b(?:le|la|l'|les)[ ](?:garde|laisse|valide|change)\w*$
            |^(?:laquelle|lequel)(?:[ ]des[ ](?:deux|trois)(?:[ ]\w+)?)?[ ](?:fait[ ]foi|est|vaut|compte|dois|faut)\b
            |^sans[ ](?:elles?|lui|eux|cela|ca)\b|\ba[ ]la[ ]place$|\b(?:me|nous)[ ](?:les?|la)[ ]\w+|\b(?:le|la|les)[ ](?:moi|nous)\b|\ben[ ](?:auriez|aurais|avez|as)\b|\bl'[ ]autre$
            |^(?:et[ ])?(?:ils|elles|sont[ ]ils|sont[ ]elles|ont[ ]ils|ont[ ]elles)\b""",
        ),
        (
            "es",
            r"""\b(?:eso|esto)\b|\bparecen?$|\b(?:opin|piens|pens)\w+$|\bde[ ]acuerdo$|\bencaja$|\bo[ ]no$|\beres[ ]tu$
            |\bcual(?:[ ]de[ ]l[ao]s[ ](?:dos|tres))?[ ](?:vale|cuenta|me[ ]quedo|nos[ ]quedamos)\b
            |^sin[ ](?:ellas?|ellos|eso|esto|esas?|esos)\b|\b(?:nos|me)[ ]l[oa]s?[ ]\w+|\b(?:el|la|los|las)[ ]otr[oa]s?$|^a[ ]que[ ]\w+[ ]l[oa]s?[ ]""",
        ),
        (
            "it",
            r"""\b(?:questo|cio|cosi)(?:$|[ ]va\b)|\bne[ ](?:pens|dic|dit)\w*|\bd'[ ]accordo$|\bva[ ]bene$|\bpare$|\bo[ ]no$
            |^quale(?:[ ]de(?:lle|i)[ ]due)?[ ](?:vale|e[ ]giust\w|e[ ]corrett\w)\b
            |^senza[ ](?:di[ ](?:ess|quell)\w|quest[oaei]|quell[oaei])[ ]|^ci[ ]sara[ ]qualcuno\b|\b\w{3,}(?:arl|erl|irl|rmel|rcel)[oaie]\b|\bquell[aoie][ ](?:buon|giust)[aoie]\b|^ne[ ]\w+|\b(?:l'|un')[ ]altr[oa]$|^lo[ ]\w+""",
        ),
        (
            "pt",
            r"""\b(?:isso|isto|assim|disso|disto|nisso)\b|^(?:concordando|estando[ ]de[ ]acordo)\b|\b(?:acha|acham|achas|parece|pensam|pensas)$|\bde[ ]acordo$
            |^qual(?:[ ]d[ao]s[ ](?:dois|duas))?[ ](?:vale|conta|esta[ ]cert[oa])\b
            |^sem[ ](?:el[ae]s?|isso|isto|ess[ea]s?)\b|\bele[ ]em\b|\bm[ao][ ](?!s)\w+e\b|\b[ao]s?[ ]outr[oa]s?$|^fico[ ](?:no[ ]aguardo|a[ ]aguardar|a[ ]espera)$""",
        ),
        (
            "nl",
            r"""\b(?:ervan|daarvan|erover|daarover|daarmee|hiermee|ermee)\b|\bom[ ](?:die|dat|ze|deze)[ ](?:\w+[ ]){0,3}te\b|\bwelke[ ]het[ ]wordt\b|^stuur[ ](?:\w+[ ]){0,2}op[ ]zoals\b|\b(?:is|past|werkt|kan|klopt|lukt)[ ](?:dat|dit)\b
            |\b(?:vind|vinden|denk|denken)[ ](?:je|jullie|u)$|\bakkoord$
            |^(?:wat|welke)(?:[ ]van[ ](?:de[ ])?(?:twee|beide))?[ ](?:klopt|geldt)\b
            |^zonder[ ](?:die|dat|deze|hem|haar)[ ](?:kan|kunnen|krijg\w*|kom\w*|ga\w*|mag|mogen|lukt)\b|\bdan[ ]iemand\b|\b(?:deze|hem)[ ](?:op|aan|even|graag|getekend)\b|\b(?:de|het)[ ]andere(?:[ ](?:nog|ook))*$
            |^(?:zijn|kloppen|gelden)[ ](?:die|deze|ze)[ ](?:nog|inmiddels|zo|al|nu)\b""",
        ),
        (
            "ru",
            r"""\b(?:это|этим|этого|этом)\b|^набросаите[ ]как\b|\bкак[ ]получится\b|\b(?:думаете|думаешь|скажете|считаете)$|\b(?:согласны|подходит|устраивает)$
            |^(?:что|какои|какая|какое)(?:[ ]из[ ]двух)?[ ](?:верно|правильно|верныи|верная)\b
            |^без[ ](?:него|нее|них|этого|этои)\b|\b(?:передать|прислать|вернуть)[ ]их\b|^кто[ ]нибудь[ ]будет\b|^(?:а[ ])?(?:второи|вторая|второе|другои|другая)\b
            |^(?:а[ ])?они\b""",
        ),
    )
}
"""What it points to stands in the sentence before."""
