"""What the reader is to give first, or again: "if you send me the link again, I'll look at it"; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

# What we send, and they never got; whose else it may be, "the photographer's pictures", is not asked of us.
_SENT = {
    "de": "link|datei|entwurf|vorschlag|angebot|rechnung|vertrag|formular|fragebogen|zugang|passwort|code|anhang|dateien|zugangsdaten|korrekturfahne|pdf|layout",
    "fr": "lien|fichier|fichiers|maquette|projet|proposition|devis|facture|contrat|formulaire|questionnaire|accès|code|codes|identifiants|épreuve|pdf|brouillon|bat",
    "nl": "link|bestand|bestanden|ontwerp|voorstel|offerte|factuur|contract|formulier|vragenlijst|wachtwoord|code|bijlage|inloggegevens|proef|drukproef|pdf",
}

_NEVER_CAME = {
    "de": """
        {we} habe|hab|haben [bisher|leider] den|die|das|ihre|ihren|ihr|eure|euren|euer|deine|deinen|dein @ [leider|bisher|noch] nie|nicht bekommen|erhalten|gefunden >
        habe|hab|haben {we} [bisher|leider] den|die|das|ihre|ihren|ihr|eure|euren|euer|deine|deinen|dein @ [leider|bisher|noch] nie|nicht bekommen|erhalten|gefunden >
    """,
    "fr": """
        n' ai|avons|a [malheureusement|toujours|encore] pas|jamais [encore|bien] reçu|eu|trouvé le|la|les|votre|vos|ton|ta|tes|l'|de|d' @ >
        si vous|tu m'|me|nous avez|as [bien] envoyé|transmis ~ , ~ pas|rien|jamais reçu|eu|trouvé >
        si vous|tu l'|les avez|as [bien] envoyé|envoyée|envoyés|transmis ~ , ~ pas|rien|jamais reçu|eu|trouvé >
    """,
    "nl": """
        heb|hebben [ik|we|wij] [nog] de|het|je|jullie|uw @ [helaas|nog|nog] niet|nooit ontvangen|gekregen|gevonden >
        heb|hebben [ik|we|wij] [nog|nooit] [nog|nooit] geen|een @ ontvangen|gekregen|gevonden >
    """,
}

_FIRST = {
    "en": """
        < [and|so|but] if|once you [can|could|'ll|just] [just] send|resend|forward|give|pass|email|mail|text|get me|us|it|them|that|over ... {we} 'll|will|can ~
    """,
    "de": """
        < [und|aber|also] wenn|falls|sofern|sobald sie|ihr|du [es|sie|das|die|den] mir|uns ... schicken|schickt|schickst|senden|sendet|sendest|mailen|mailt|mailst|geben|gebt|gibst|freischalten|freischaltet|freischaltest|nennen|nennt|nennst|sagen|sagt|sagst|zuschicken|zusenden|weiterleiten|weiterleitet [können|könnt|kannst|könnten|könntet|könntest|würden|würdet] , ~ ich|wir ~
        < [und|aber|also] wenn|falls|sofern|sobald sie|ihr|du [es|sie|das|die|den] mir|uns ... schicken|schickt|schickst|senden|sendet|sendest|mailen|mailt|mailst|geben|gebt|gibst|freischalten|freischaltet|freischaltest|nennen|nennt|nennst|sagen|sagt|sagst|zuschicken|zusenden|weiterleiten|weiterleitet [können|könnt|kannst|könnten|könntet|könntest|würden|würdet] >
    """,
    "fr": """
        < [et|mais|donc] si|dès|quand [que|qu'] vous|tu [pouvez|peux] me|m'|nous [les|l'|le|la] envoyez|renvoyez|transmettez|donnez|envoies|renvoies|transmets|donnes|envoyer|renvoyer|dites|dis|repassez|repasses|refaites|refais ... , [alors] je|j'|nous|on ~
        < [et|mais|donc] si|dès|quand [que|qu'] vous|tu [pouvez|peux] me|m'|nous [les|l'|le|la] envoyez|renvoyez|transmettez|donnez|envoies|renvoies|transmets|donnes|envoyer|renvoyer|dites|dis|repassez|repasses|refaites|refais ... >
    """,
    "es": """
        < [y|pero|pues] si me|nos [lo|la|los|las] mandas|mandáis|envías|enviáis|reenvías|reenviáis|pasas|pasáis|das|dais|dices|decís|reenvía|reenvían|vuelves|volvéis ... , [lo|la|los|las|te|os|se|yo|ya] ~
        < [y|pero|pues] si me|nos [lo|la|los|las] mandas|mandáis|envías|enviáis|reenvías|reenviáis|pasas|pasáis|das|dais|dices|decís|reenvía|reenvían|vuelves|volvéis ... >
        < [y|pero|pues] si me|nos [lo|la|los|las] puedes|podéis|puede|pueden mandar|enviar|reenviar|pasar|dar|decir ... , [lo|la|los|las|te|os|se|yo|ya] ~
        < [y|pero|pues] si me|nos [lo|la|los|las] puedes|podéis|puede|pueden mandar|enviar|reenviar|pasar|dar|decir ... >
    """,
    "it": """
        < [e|ma|quindi] se mi|ci|me|ce [li|le|lo|la] mandi|mandate|rimandi|rimandate|invii|inviate|dai|date|giri|girate|inoltri|inoltrate|dici|dite|rimanda|inoltra|rigiri ... , [lo|la|li|le|te|ti|vi|ve|ci|io|poi] ~
        < [e|ma|quindi] se mi|ci|me|ce [li|le|lo|la] mandi|mandate|rimandi|rimandate|invii|inviate|dai|date|giri|girate|inoltri|inoltrate|dici|dite|rimanda|inoltra|rigiri ... >
        < [e|ma|quindi] se mi|ci puoi|potete|può mandare|rimandare|inviare|dare|girare|inoltrare|dire ... , ~
        < [e|ma|quindi] se mi|ci puoi|potete|può mandare|rimandare|inviare|dare|girare|inoltrare|dire ... >
    """,
    "pt": """
        < [e|mas|então] se me|nos [o|a|os|as] enviar|enviares|enviarem|mandar|mandares|mandarem|reenviar|reenviares|reenviarem|passar|passares|passarem|disser|disseres|disserem|reencaminhar|reencaminharem ... , [eu|já|logo|dou|vejo|te|lhe] ~
        < [e|mas|então] se me|nos [o|a|os|as] enviar|enviares|enviarem|mandar|mandares|mandarem|reenviar|reenviares|reenviarem|passar|passares|passarem|disser|disseres|disserem|reencaminhar|reencaminharem ... >
        < [e|mas|então] se [você|vocês] me|nos puder|puderem|puderes|conseguir|conseguirem enviar|mandar|reenviar|passar|dizer ... , ~
        < [e|mas|então] se [você|vocês] me|nos puder|puderem|puderes|conseguir|conseguirem enviar|mandar|reenviar|passar|dizer ... >
    """,
    "nl": """
        < [en|maar|dus] als|indien|zodra je|jij|jullie|u [het|ze|dat|die] me|mij|ons ... stuurt|sturen|mailt|mailen|geeft|geven|doorstuurt|doorsturen|toestuurt|toesturen|opstuurt|opsturen|zegt|zeggen [kunt|kan|kunnen] , ~ ik|we|wij ~
        < [en|maar|dus] als|indien|zodra je|jij|jullie|u [het|ze|dat|die] me|mij|ons ... stuurt|sturen|mailt|mailen|geeft|geven|doorstuurt|doorsturen|toestuurt|toesturen|opstuurt|opsturen|zegt|zeggen [kunt|kan|kunnen] >
        < [en|maar|dus] als|indien|zodra je|jij|jullie|u [het|ze|dat|die] me|mij|ons ... kunt|kan|kunnen|zou [doorsturen] sturen|mailen|geven|doorsturen|toesturen|opsturen|zeggen , ~ ik|we|wij ~
        < [en|maar|dus] als|indien|zodra je|jij|jullie|u [het|ze|dat|die] me|mij|ons ... kunt|kan|kunnen|zou [doorsturen] sturen|mailen|geven|doorsturen|toesturen|opsturen|zeggen >
    """,
    "ru": """
        < [и|но|а] если|когда|как [только] [вы|ты] [мне|нам] скинете|скинешь|пришлёте|пришлёшь|вышлете|вышлешь|перешлёте|перешлёшь|отправите|отправишь|подскажете|подскажешь|кинете|кинешь ... , ~
        < [и|но|а] если|когда|как [только] [вы|ты] [мне|нам] скинете|скинешь|пришлёте|пришлёшь|вышлете|вышлешь|перешлёте|перешлёшь|отправите|отправишь|подскажете|подскажешь|кинете|кинешь ... >
    """,
}

LINES = {
    Mark.ASK: {
        language: f"{lines}\n{_NEVER_CAME.get(language, '').replace('@', _SENT.get(language, ''))}"
        for language, lines in _FIRST.items()
    },
}
