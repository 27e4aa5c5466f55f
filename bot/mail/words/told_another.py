"""Another firm was told to stop its letters, or one of theirs is left out, and it is not the reader who stops; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from collections.abc import Mapping

from bot.mail.grammar import Mark

FIRMS: Mapping[str, str] = {
    "en": "agency|agencies|studio|studios|company|companies|firm|firms|supplier|suppliers|printer|printers|provider|providers|shop|bank|hosts|host|contractor|contractors|designers|developers",
    "de": "agentur|agenturen|studio|büro|firma|firmen|lieferanten|druckerei|anbieter|anbietern|dienstleister|dienstleistern|bank|hoster|webagentur|werbeagentur",
    "fr": "agence|agences|studio|société|sociétés|entreprise|fournisseur|fournisseurs|imprimeur|prestataire|prestataires|banque|boîte|hébergeur",
    "es": "agencia|agencias|estudio|empresa|empresas|proveedor|proveedores|imprenta|banco|compañía",
    "it": "agenzia|agenzie|studio|ditta|ditte|azienda|fornitore|fornitori|tipografia|banca|società",
    "pt": "agência|agências|estúdio|empresa|empresas|fornecedor|fornecedores|gráfica|banco|firma",
    "nl": "bureau|bureaus|studio|bedrijf|bedrijven|leverancier|leveranciers|drukker|drukkerij|bank|firma|reclamebureau",
    "ru": "агентству|агентство|агентства|студии|студию|фирме|фирму|компании|компанию|поставщику|поставщика|типографии|типографию|банку|банк|подрядчику|подрядчика",
}

# @ stands for a firm; each line ends the sentence there, or says that the reader is not meant.
_LINES: Mapping[str, str] = {
    "en": "{we} [have|'ve|had] [just|already|only] told|asked|begged|warned the|that|those|our|my other|previous|former|old @ to [please|finally] stop|cease|quit writing|sending|emailing|mailing|contacting|calling|chasing|bothering|pestering|messaging [to] [me|us] [these|any|their|all] [reminders|emails|mails|messages|letters]",
    "de": """
        habe|hab|haben [ich|wir] [ja|nur|doch] der|dem|den anderen|vorigen|früheren|alten|bisherigen @ [schon|bereits|gerade|gestern] gesagt|geschrieben|mitgeteilt , ~ nicht|nichts|keine ~
        habe|hab|haben [ich|wir] [ja|nur|doch] die|das|den andere|anderen|vorige|vorigen|frühere|früheren|alte|alten @ [schon|bereits|gerade|gestern] gebeten|aufgefordert , ~ nicht|nichts|keine ~
    """,
    "fr": """
        ai|avons|a [déjà|bien|aussi] dit|demandé|écrit à|au [l'|notre|mon] autre|ancien|ancienne|précédent|précédente @ de|d'|que ~
        ai|avons|a [déjà|bien|aussi] dit|demandé|écrit à|au [l'|la|notre|mon] @ précédent|précédente d'|de ~
    """,
    "es": """
        he|hemos|ha dicho|pedido|escrito a|al [la|el|nuestra|nuestro] otra|otro|anterior|antigua|antiguo @ que ~
        he|hemos|ha dicho|pedido|escrito a|al [la|el|mi|nuestro|nuestra] banco|imprenta|proveedor que ~ ~
        [le|les] dije|dijimos|pedí|pedimos|escribí|escribimos a|al [la|el|nuestra|nuestro] otra|otro|anterior|antigua|antiguo @ que ~
    """,
    "it": "ho|abbiamo|ha [già] detto|chiesto|scritto a|all'|alla|al [l'] altra|altro|vecchia|vecchio|precedente @ di|che ~",
    "pt": "[já] disse|dissemos|pedi|pedimos|escrevi|escrevemos à|ao|a outra|outro|antiga|antigo|anterior @ que|para ~",
    "nl": "heb|hebben [ik|we|wij] [tegen|aan] het|de|dat|die|ons|onze andere|ander|vorige|vorig|oude @ [al|net] gezegd|gevraagd|verzocht|geschreven ~ niet|niets|geen|stoppen ~",
    "ru": "сказал|сказала|сказали|попросил|попросила|попросили|написал|написала|написали [уже] другому|другое|другой|другую|прежнему|прежнее|прежней|прежнюю|старому|старую|старой @ [,] [чтобы] ~",
}

_NOT_YOU: Mapping[str, str] = {
    "en": ", not you",
    "de": ", nicht ihnen|euch|dir|sie",
    "fr": ", pas [à] vous|toi",
    "es": ", no a usted|ustedes|vosotros|ti|vosotras",
    "it": ", non a|al voi|lei|te",
    "pt": ", não a|à|para vocês|você|vós|si|ti",
    "nl": ", niet [tegen|aan] jullie|u|jou|je",
    "ru": ", [а] не вам|вас|тебе|тебя",
}


_LEFT_OUT: Mapping[str, str] = {
    "en": """
        stop|quit|not|n't writing|write|copying|copy|mailing|mail|emailing|email|cc|send|sending .. in|into copy|cc ~
        ,|but|and write|email|mail|send [it|them|everything] [only|directly|straight] to me|us ~
    """,
    "de": """
        nicht mehr [in|im|auf|ins] kopie|cc ~
        ,|sondern|aber [schreiben|schreibt|schreib] [sie|ihr] [bitte|nur|lieber] [an] mir|uns|mich [direkt|bitte|selbst] >
    """,
    "fr": """
        plus ~ en|dans [la] copie|cc ~
        ,|mais écrivez|écris [directement|plutôt] à moi|nous ~
    """,
    "es": """
        no ~ más .. en|con copia|cc ~
        sino|mejor [escribe|escriba|escribid|escriban] [directamente|solo] a mí|nosotros ~
        , escribe|escriba|escribid|escriban [directamente|solo] a mí|nosotros ~
    """,
    "it": """
        non ~ più .. in|per copia|cc|conoscenza ~
        ma|bensì [scrivi|scriva|scrivete] [solo|direttamente] a me|noi ~
        , scrivi|scriva|scrivete [solo|direttamente|pure] a me|noi ~
        , usa|usate|usi [quello|quella|la|l'|il|solo|pure] nuovo|nuova|altro|altra|quest*|indirizzo|casella ~
    """,
    "pt": """
        não ~ mais .. em|com cópia|cc ~
        ,|mas|e escreva|escrevam|escreve [directamente|diretamente|só] a|para mim|nós ~
    """,
    "nl": """
        niet meer [in] cc|kopie ~
        ,|maar schrijf [maar|liever|gewoon] [naar|aan] mij|ons ~
    """,
    "ru": """
        не ~ в копию|копии ~
        ,|а пишите [лучше|сразу|прямо] мне|нам ~
    """,
}
"""Somebody of theirs is left out from now on, or another address is named: whoever writes on writes to the right one."""


def _peaceful(language: str) -> str:
    told = [line.strip() for line in _LINES[language].splitlines() if line.strip()]
    ends = (">", _NOT_YOU[language])
    stopped = "\n".join(f"{line} {end}" for line in told for end in ends).replace("@", FIRMS[language])
    return f"{stopped}\n{_LEFT_OUT[language]}"


LINES = {Mark.PEACEFUL: {language: _peaceful(language) for language in FIRMS}}
