"""What is nowhere in the papers: "going through them I noticed the hotel bill isn't in the folder"; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is a line, however many words it has

import re
from functools import cache

_THINGS = {
    "en": r"dates?|names?|numbers?|address|bill|bills|receipt|receipts|invoice|invoices|statement|certificate|page|pages|form|policy|signature|annex|appendix|letter|contract|deed",
    "de": r"datum|name|nummer|adresse|anschrift|beleg|belege|rechnung|rechnungen|quittung|bescheinigung|seite|seiten|formular|anlage|unterschrift|police|brief|vertrag|auszug",
    "fr": r"date|dates|nom|numero|adresse|justificatifs?|recu|recus|factures?|attestation|page|pages|formulaire|annexe|signature|police|courrier|contrat|releve|acte",
    "es": r"fecha|fechas|nombre|numero|direccion|recibos?|factura|facturas|justificantes?|certificado|pagina|paginas|formulario|anexo|firma|poliza|carta|contrato|extracto|escritura",
    "it": r"data|date|nome|numero|indirizzo|ricevut[ae]|fattur[ae]|scontrin[oi]|certificato|pagina|pagine|modulo|allegato|firma|polizza|lettera|contratto|estratto|atto",
    "nl": r"datum|naam|nummer|adres|bon|bonnen|bonnetje|factuur|rekening|nota|verklaring|bladzijde|pagina|formulier|bijlage|handtekening|polis|brief|contract|afschrift|akte",
    "pt": r"data|datas|nome|numero|morada|endereco|recibos?|faturas?|comprovativo|comprovante|certidao|pagina|paginas|formulario|anexo|assinatura|apolice|carta|contrato|extrato",
    "ru": r"дат[аы]|имени|имя|номера?|адреса?|чека?|чеков|счета?|акта?|справк\w|страниц\w?|анкет\w|приложени\w|подписи?|полиса?|письма|договора?|выписк\w",
}
"""What a reader has, and can send."""

_NOT_THERE = {
    "en": r"(?:is|are|was|were|do|does|did|can|could)[ ]?(?:n't|not)\b|\bnowhere\b",
    "de": r"\bnirgend(?:s|wo)\b|\bnicht\b|\bfehl(?:t|en)\b",
    "fr": r"\bnulle[ ]part\b|\bn'[ ]y?[ ]?(?:est|sont|a|figure\w*|apparai\w+)[ ](?:pas|dans[ ]aucun)\b|\bne[ ](?:figure\w*|se[ ]trouve\w*|vois|voit|trouve)[ ](?:pas|dans[ ]aucun)\b|\bil[ ]n'[ ]y[ ]a[ ]pas\b",
    "es": r"\bno[ ](?:esta|estan|aparece\w?|consta\w?|figura\w?|veo|encuentro|hay)\b",
    "it": r"\bnon[ ](?:c'[ ]e|ci[ ]sono|compare|compaiono|figura\w*|risulta\w*|trovo|vedo)\b",
    "nl": r"\bnergens\b|\bniet\b|\bontbre\w+",
    "pt": r"\bnao[ ](?:esta|estao|consta\w?|aparece\w?|figura\w?|vejo|encontro|ha)\b",
    "ru": r"\b(?:нигде[ ])?нет\b|\bнигде\b|\bне[ ](?:вижу|нашл\w+|нашел|хватает)\b",
}

_IN = {
    "en": "in|among|on|with|inside",
    "de": "im|in|bei|unter|zwischen|auf",
    "fr": "dans|parmi|au|aux",
    "es": "en|entre",
    "it": "in|nel|nella|nelle|nei|tra|fra",
    "nl": "in|tussen|bij",
    "pt": "na|no|nas|nos|de|em|entre",
    "ru": "в|среди",
}

_PAPERS = {
    "en": r"(?:file|files|folder|papers|documents|box|bundle|binder|paperwork|records)",
    "de": r"(?:akten?|ordner|unterlagen|papieren|dokumenten|mappe|stapel)",
    "fr": r"(?:dossier|pochette|papiers|documents|classeur|pieces|chemise)",
    "es": r"(?:expediente|carpeta|papel|papeles|documento|documentos|documentacion|archivador)",
    "it": r"(?:fascicolo|cartella|carte|documenti|documentazione|faldone|cartellina)",
    "nl": r"(?:dossier|map|papieren|stukken|documenten|ordner)",
    "pt": r"(?:processo|pasta|papeis|documentos?|documentacao|dossie)",
    "ru": r"(?:деле|папке|бумагах|документах|материалах)",
}
"""Where it ought to be."""

_WELL = {
    "en": r"with[ ]the|but[ ](?:i|it|they|on|in)|so|therefore|good|luck\w*|fine|found|after[ ]all|will|'ll|'ve|our|we|never|mind|why|worry|relief|sorry|anyone|yet[ ]to|because|should|must|if|shall",
    "de": r"sondern|also|daher|gut|glück\w*|gluck\w*|gefunden|unsere?\w?|wir|weshalb|darum|sorge\w*|weil|wenn|falls|soll\w*|gehort|gehoren|werd\w+|wird|mehr",
    "fr": r"mais[ ](?:sur|elle|il|je)|donc|bien|heureusement|retrouve\w*|notre|nos|tant[ ]mieux|car|parce|si|sera|doit|dois|plus|allons|vais",
    "es": r"sino|asi|bien|suerte|encontr[eo]\w*|nuestr\w+|por[ ]eso|porque|si|debe\w?|ya|menos[ ]mal|vamos|voy",
    "it": r"bensi|ma[ ](?:sul|sulla|e|l')|quindi|bene|fortuna|trovat\w|nostr\w+|perche|se|deve|devono|piu|meno[ ]male|siamo",
    "nl": r"maar[ ](?:op|ligt|ik)|dus|goed|gelukkig|gevonden|ons|onze|wij|we|daarom|omdat|als|mag|moet|hoort|meer|zorgen",
    "pt": r"mas[ ](?:na|no|esta)|entao|bem|sorte|encontr[aeo]\w*|noss\w+|por[ ]isso|porque|se|deve\w?|ja|ainda[ ]bem|vamos|vou",
    "ru": r"но[ ](?:это|я|он)|поэтому|значит|хорошо|слава|нашл\w+|наш\w*|мы|потому|если|должн\w+|больше|не[ ]нужн\w+",
}
"""Beside one of these it is found, or ours to find, or need not be there."""

TURNED_UP = re.compile(
    r"""\b(?:turned[ ]up|found[ ](?:it|them)|(?:wieder[ ]|doch[ ]noch[ ])?(?:aufgetaucht|gefunden)|retrouvee?s?|reapparue?s?|ha[ ]aparecido|encontrad[oa]
    |saltat[oa][ ]fuori|(?:l'[ ]?ho|l'[ ]?abbiamo)[ ](?:poi[ ])?trovat[oa]|opgedoken|gevonden|apareceu|(?:achei|encontrei|encontramos)
    |наш(?:ел\w*|л\w+)|обнаружил(?:ся|ась|ось|ись))\b""",
    re.VERBOSE,
)
"""In all languages: the sentence behind says where it was."""


@cache
def not_in_papers(language: str) -> re.Pattern[str]:
    """How a language says it of one thing in one sentence, compiled when a team's mail is first read in it."""
    thing, there = rf"\b(?:{_THINGS[language]})\b", rf"\b{_PAPERS[language]}\b"
    absent, inside = f"(?:{_NOT_THERE[language]})", rf"(?:{_IN[language]})[ ](?:[^ ,]+[ ]){{0,4}}?{there}"
    ends = r"(?:[ ][^ ,]+){0,3}$"  # Behind a pause stands what becomes of it: "Jo is scanning it now".
    orders = (
        rf"{thing}.{{0,80}}?{absent}[ ](?:[^ ,]+[ ])?{inside}{ends}",
        rf"{thing}.{{0,80}}?{there}[ ](?:[^ ,]+[ ]){{0,2}}?{absent}$",
        rf"{absent}[ ](?:[^ ,]+[ ]){{0,3}}?{thing}[ ](?:[^ ,]+[ ]){{0,4}}?{inside}{ends}",
        rf"{there}[ ](?:[^ ,]+[ ]){{0,2}}?{absent}[ ](?:[^ ,]+[ ]){{0,2}}?{thing}{ends}",
    )
    found = "|".join(f"(?=.{{0,300}}?{one})" for one in orders)
    return re.compile(rf"(?!.{{0,300}}\b(?:{_WELL[language]})\b)(?:{found})")
