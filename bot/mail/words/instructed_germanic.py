"""How an English or a German client says what is to be done with the work: "leave the cart out", "schreibt 48"."""
# ruff: noqa: E501 - a pattern is a few lines, however many verbs it has

from bot.mail.words.instructed import Instructed

_EN = r"""(?:
    (?:print|use|copy|delete|remove|replace|swap|add|crop|cut|rename|shorten|enlarge|reduce|increase|correct|paint|draw|centre
        |center|align|insert|mention|spell|hide|strike|scrap|lose|erase|merge|split|trim|deliver|place|darken|lighten
        |brighten|calm|turn|tone|drop)
        [ ](?:it|them|that|this|these|those|the|an?|all|both|our|her|his|my|only|no|not|any|every|each|everything|in|§quote|\d.*
        |one|two|three|down[ ]the)\b
    |(?:write|say)[ ](?!you|me|us|to|back|again|him|her|soon|it[ ]up|up|on|in[ ]a[ ]|hello|hi|thanks|thank|when|if|whether|what)[^ ]
    |(?:print|deliver|copy)[ ](?:it|them|on|both|\d+|as)\b
    |(?:change|move|shift|fix|set)[ ](?:it|them|that|this|these|those|the|all|both|our|her|his|my)\b
        (?![ ](?:meeting|call|appointment|deadline|launch|presentation|date[ ]with|aside|going|up[ ]with))
    |put[ ](?:it|them|that|this|these|those|the|an?|in|on|no|our|her|his|my|§quote)\b(?!.*\b(?:hold|ice|agenda|pile|desk|aside|off|board|my|us|team|back|feet)\b)
    |make[ ](?:the|that|this|these|those|our|her|his|all|no)\b(?![ ](?:most|best|decision|call|time|deadline))
    |make[ ](?:it|them)[ ](?!monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|to|clear|work|happen|possible|quick|till|until|later|\d+[ ]o'clock)
    |keep[ ](?:it|them|that|this)[ ](?:as|to[ ](?:one|two|a|the)|short|simple|plain|in[ ](?!mind|touch|view)|blue|red|green|white|black|small|big|like|there|where)
    |keep[ ](?:it|them|that|this|both|her|him)$
    |keep[ ](?:the|both|his|her|our|all|that|my)[ ](?!good|great|pressure|ball|faith|questions|updates|spirit|invoice|date|day|conversation|discussion|information|in)
    |show[ ](?:the|her|his|only|no|a[ ]red|prices|§quote)\b
    |go[ ](?:live|ahead|with|back[ ]to|on[ ]air|online|for)\b
    |stick[ ](?:to|with)\b
    |leave[ ](?:the|a|our|more|some|no|my|out)\b(?!.*[ ](?:with|to)[ ](?:me|us|him|her|them)\b)(?![ ](?:decision|rest|matter|door|topic|subject))
    |leave[ ](?:it|that|them|this)[ ](?:out|away|off|as|in|there|where|like|blue|alone)\b
    |take[ ](?:the|that|version|option|variant|number|yours|ours|it[ ]from[ ]the|this|them|out|off|away|both|one|what|whichever)\b
        (?![ ](?:weekend|day|week|rest|time|opportunity|matter|discussion|as|long|chance|liberty|evening|night|train|next|it[ ]up))
    |give[ ](?:us|me|it|them|the[ ]\w+)[ ](?!until|till|a[ ](?:day|time|week|chance|minute|moment|second|few|call|ring|shout|buzz|couple|bit|little|while|hint|clue)
        |some[ ]time|time|another|two|three|one[ ]|an[ ](?:hour|idea|update|example|answer)|more[ ]time|your|to|some|access)
    |let[ ](?:us|me)[ ](?:have|take|put|use|keep)[ ](?:the|it|them|that|this|both|version|option)\b(?![ ](?:weekend|day|week|time|next|rest))(?!.*[ ](?:to|with|by|past|home|up)[ ])
    |pick[ ](?:it|them|the[ ]\w+)[ ]up[ ](?:at|from|there)\b
    |collect[ ](?:it|them)[ ](?:at|from|there)\b
    |look[ ](?:in|on|under)[ ](?:the|our|page)\b
)"""

_DE_OWN = r"""\b(?:
    (?:er|sie|man|unser\w*|mein\w*|frau|herr|kolleg\w*|chef\w*|anwalt|vorstand|wer|der)\b
        (?!.*[ ](?:sind|haben|werden|kommen|machen|brauchen|wollen|konnen|mussen|gehen|stehen|liegen)\b.*[ ]\|).*[ ]\|[ ](?!(?:bitte|also|stattdessen|lieber|drum)\b)
    |(?:wir|ich|wenn|ob|dass|weil|um|werden?|muss|mussen|will|wollen|mochten?|kann|konnen)\b.*[ ]\|[ ](?!(?:bitte|also|stattdessen|lieber|drum)\b).*en(?:[ ]sie\b|$)
    )"""

_DE_PLAIN = """(?:drucken|nennen|verwenden|benutzen|streichen|loschen|entfernen|ersetzen|tauschen|austauschen|weglassen|rausnehmen
    |reinnehmen|erganzen|einfugen|andern|kurzen|vergrossern|verkleinern|fotografieren|abschneiden|liefern|hinzufugen|umdrehen
    |aufnehmen|ubernehmen|beibehalten|behalten|schreiben|setzen|stellen|holen|korrigieren|veroffentlichen|ignorieren
    |(?<!kenntnis[ ])(?<!rucksicht[ ])(?<!kontakt[ ])nehmen)"""

_DE_OTHERS = r"""(?:wir|ich|sie|man|zu|um|will|wollen|wollte|mochte|mochten|muss|mussen|mussten|kann|konnen|konnten|werde|werden|soll|sollen|lasse
    |lassen|darf|durfen|wurde|wurden|wird|habe|haben|hat|ist|sind|es|er)\b"""
"""Beside one of these the plain form of a verb is no imperative."""

GERMANIC = {
    "en": Instructed(
        opening="ok|okay|yes|yep|no|so|then|but|and|just|please|pls|kindly|also|great|perfect|good|fine|sure|well|sorry|instead|better|simply|always|or|only|rather|therefore",
        verbs=_EN,
        anywhere=rf"so[ ](?:(?:please|just|better|simply)[ ])?{_EN}",
        negation="do[ ]not|do[ ]n't|not|never|don't",
        own=r"(?<!\w)(?:will|'ll|shall|gonna|to|must|can|could|should|would|'d|let|may|might|who|which)(?!\w).* \| (?!(?:so|please|instead|rather|therefore|better)\b)",
    ),
    "de": Instructed(
        opening="ok|okay|ja|nein|gut|also|dann|aber|und|bitte|super|perfekt|prima|sorry|doch|einfach|stattdessen|lieber|so|drum",
        verbs=rf"""(?:
        (?:nehmen|drucken|setzen|stellen|schreiben|nennen|verwenden|benutzen|streichen|loschen|entfernen|ersetzen|tauschen|erganzen
            |andern|kurzen|verschieben|fotografieren|liefern|korrigieren|ubernehmen|behalten|nutzen|machen|legen|holen|zeigen|fugen
            |vergrossern|verkleinern|veroffentlichen|ignorieren)
            [ ]sie[ ](?!sich|mir|uns|mich|am|noch|nochmal|einfach[ ]wieder|wieder|bitte[ ](?:sich|mir|uns|mich|rucksicht|noch|zur|kontakt)|es[ ]gut|mit|den[ ]termin|rucksicht|kontakt|zur|ihm|ihr|ihnen)
        |(?:nehmt|nimm|druckt|druck|schreibt|schreib|setzt|setz|streicht|streich|loscht|losch|tauscht|tausch|verwendet|verwende|benutzt|benutz
            |zeigt|zeig|stellt|stell|andert|ander|liefert|liefer|holt|hol|kurzt|entfernt|entfern|erganzt|ersetzt|ersetz|korrigiert|korrigier
            |verschiebt|verschieb|fotografiert|ubernehmt|behaltet|behalt|nutzt|nutz|legt|leg|hangt|ignoriert)
            [ ](?!mir|uns|mich|ihm|ihnen|sich|euch|dir|am|im[ ]|noch|nochmal|wieder|gern|gerne|ruhig|mal|bitte[ ](?:mir|uns|mich|noch)|er|sie|man|wir|ich|unser|unsere|mein|meine
            |es[ ](?:nicht|mir|uns|bitte[ ]nicht|gut)|den[ ]termin|das[ ]treffen|rucksicht|kontakt|ein[ ]schlechtes|jemand|niemand|alles[ ]gute|der|nach|vor|ab|mit|zu)
        |(?:macht|mach)[ ](?:das|die|den|alles)\b(?![ ](?:beste|bitte[ ]nicht[ ]nochmal))
        |(?:lasst|lass|lassen[ ]sie)[ ](?:[^ ]+[ ]){{1,6}}(?:weg|raus|drin|stehen|drauf|rein|aus|so)$
        |(?!(?:was|wer|wie|wo|wenn|ob|weil|dass|damit|bis|sobald|bevor|nachdem|falls|sondern)\b)(?:(?!{_DE_OTHERS})[^ ]+[ ]){{1,8}}{_DE_PLAIN}$
        )""",
        anywhere=rf"bitte[ ](?:(?!(?:wir|ich)\b)[^ ]+[ ]){{0,8}}?(?:{_DE_PLAIN}|raus|rein|weg|drauf)$",
        negation="nicht",
        denied="nicht|nichts|kein|keine|keinen",
        own=f"(?x){_DE_OWN}",
    ),
}
"""Only verbs of the work: who is told to wait, to look or to write again is told nothing about it."""
