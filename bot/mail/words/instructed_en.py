"""How an English client says what is to be done with the work: "leave the cart out"; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is one line, however many words it has

from bot.mail.words.instructed import Instructed, Way

_WAYS = (
    Way(
        """print publish use copy delete remove replace swap add crop cut rename shorten enlarge reduce increase correct paint draw
        centre center align insert mention spell hide strike scrap lose erase merge split trim deliver place darken lighten
        brighten calm turn tone drop""",
        r"@ (?:(?:it|them|that|this|these|those|the|an?|all|both|our|her|his|my|only|no|not|any|every|each|everything|in|§quote|one|two|three|down the)\b|\d)",
    ),
    Way(
        "write say",
        "@ (?!you|me|us|to|back|again|him|her|soon|it up|up|on|in a |hello|hi|thanks|thank|when|if|whether|what)[^ ]",
    ),
    Way("print deliver copy", r"@ (?:on|\d+|as)\b"),
    Way("print publish", r"@$"),
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

INSTRUCTED = Instructed(
    opening="ok okay yes yep no so then but and just please pls kindly also great perfect good fine sure well sorry instead better simply always or only rather therefore",
    negation="do not|do n't|not|never|don't",
    head=_WAYS,
    anywhere=tuple(Way(way.cues, rf"so (?:(?:please|just|better|simply) )?{way.pattern}") for way in _WAYS),
    own=r"(?<!\w)(?:will|'ll|shall|gonna|to|must|can|could|should|would|'d|let|may|might|who|which)(?!\w).* \| (?!(?:so|please|instead|rather|therefore|better)\b)",
)
