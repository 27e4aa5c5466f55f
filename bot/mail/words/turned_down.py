"""A paper that is not taken as it is: "the payslip came unstamped and the bank won't take it"; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is a line, however many words it has

import re
from functools import cache

_PAPERS = {
    "en": r"payslip|form|letter|contract|invoice|receipt|certificate|statement|copy|scan|page|document|proxy|power[ ]of[ ]attorney|deed|declaration|id|passport",
    "de": r"\w*abrechnung|formular|brief|vertrag|rechnung|quittung|\w*bescheinigung|kopie|scan|seite|vollmacht|urkunde|erklarung|ausweis|dokument|nachweis",
    "fr": r"fiche|formulaire|lettre|contrat|facture|recu|attestation|copie|scan|page|document|procuration|acte|declaration|justificatif|piece",
    "es": r"nomina|formulario|carta|contrato|factura|recibo|certificado|copia|escaneo|pagina|documento|poder|escritura|declaracion|justificante",
    "it": r"busta[ ]paga|modulo|lettera|contratto|fattura|ricevuta|certificato|copia|scansione|pagina|documento|procura|atto|dichiarazione|delega",
    "nl": r"loonstrook|formulier|brief|contract|factuur|bon|verklaring|kopie|scan|pagina|bladzijde|document|volmacht|machtiging|akte",
    "pt": r"recibo|formulario|carta|contrato|fatura|certidao|copia|pagina|documento|procuracao|escritura|declaracao|comprovativo|comprovante",
    "ru": r"справка|анкета|письмо|договор|счет|чек|копия|скан|страница|документ|доверенность|акт|заявление|выписка",
}

_LACKS = {
    "en": r"unsigned|unstamped|undated|(?:not|n't)[ ](?:been[ ])?(?:signed|stamped|dated|certified)|without[ ](?:an?[ ]|the[ ]|your[ ])?(?:signature|stamp|date|seal)",
    "de": r"(?:ohne|fehlt[ ](?:die|der|das)|fehlen)[ ](?:(?:ihre|ihren|deine|deinen|eure)[ ])?(?:unterschrift|stempel|datum|siegel)|nicht[ ](?:unterschrieben|gestempelt|datiert|beglaubigt)|undatiert|ungestempelt",
    "fr": r"(?:sans|pas[ ]de)[ ](?:(?:la|votre|le)[ ])?(?:signature|tampon|cachet|date)|pas[ ](?:signe|tamponne|date|certifie)e?s?",
    "es": r"sin[ ](?:(?:la|su|tu|el)[ ])?(?:sellar|firmar|fechar|firma|sello|fecha)|no[ ](?:esta|viene|va)[ ](?:sellad|firmad|fechad)[oa]",
    "it": r"(?:senza|manca[ ](?:il|la))[ ](?:(?:la|il|sua|suo)[ ])?(?:firma|timbro|data)|non[ ](?:e[ ])?(?:firmat|timbrat|datat|autenticat)[oa]",
    "nl": r"(?:zonder|ontbreekt[ ](?:de|het|een|uw))[ ](?:(?:uw|je|een)[ ])?(?:handtekening|stempel|datum)|niet[ ](?:getekend|ondertekend|gestempeld|gedateerd)|ongetekend",
    "pt": r"(?:sem|falta[ ](?:o|a))[ ](?:(?:o|a|sua|tua)[ ])?(?:assinatura|carimbo|data|selo)|nao[ ](?:esta|veio|vem)[ ](?:assinad|carimbad|datad)[oa]|por[ ]assinar|por[ ]carimbar",
    "ru": r"без[ ](?:вашеи[ ]|твоеи[ ])?(?:печати|подписи|даты|штампа)|не[ ](?:подписан\w?|заверен\w?|датирован\w?)|нет[ ](?:печати|подписи|даты)",
}

_REFUSED = {
    "en": r"(?:wo|does|ca|will|can|do)[ ]?(?:n't|not)[ ](?:[^ ,]+[ ]){0,2}?(?:take|accept|allow|recognise|recognize|process|use|file)|refuses?|rejects?|rejected|turn(?:s|ed)?[ ](?:it|them)[ ](?:down|away)|sent[ ](?:it|them)[ ]back",
    "de": r"nimmt[ ](?:[^ ,]+[ ]){0,4}?nicht|akzeptier\w+[ ](?:[^ ,]+[ ]){0,4}?nicht|(?:lehnt|weist)[ ](?:[^ ,]+[ ]){0,4}?(?:ab|zuruck)|erkennt[ ](?:[^ ,]+[ ]){0,4}?nicht|konnen[ ]wir[ ](?:[^ ,]+[ ]){0,4}?nicht[ ](?:einreichen|verwenden|anerkennen)",
    "fr": r"(?:l[ea']|les)?[ ]?(?:refuse|rejette|renvoie)|ne[ ](?:l'|les[ ]|la[ ]|le[ ])?[ ]?(?:accepte\w*|prend\w*|reconnai\w+)[ ]pas",
    "es": r"no[ ](?:l[oa]s?[ ]|me[ ]l[oa][ ]|nos[ ]l[oa][ ])?(?:admite\w?|acepta\w?|coge\w?|reconoce\w?|vale|sirve)|l[oa]s?[ ]rechaza\w?",
    "it": r"non[ ](?:l[ao]|l'|le|li|ce[ ]l[ao])[ ]?(?:accetta\w*|prend\w+|riconosc\w+)|l[ao][ ](?:rifiuta|respinge)\w*|non[ ](?:vale|va[ ]bene)",
    "nl": r"(?:neemt|nemen|accepteert|accepteren|erkent)[ ](?:[^ ,]+[ ]){0,4}?niet|(?:weigert|wijst)[ ](?:[^ ,]+[ ]){0,3}?(?:hem|het|die|af)",
    "pt": r"nao[ ](?:[oa]s?[ ])?(?:aceita\w*|admite\w?|reconhece\w?|recebe|serve|vale)|recusa\w?|devolveu",
    "ru": r"не[ ](?:примет|принимает|примут|принимают|возьмет|берет|зачтет|засчита\w+|годится|подоидет)|вернул[аи]?|отклонил[аи]?",
}
"""By whoever is to have it."""

_OURS = re.compile(
    r"\b(?:our|ours|we'll|unsere?[mnrs]?|notre|nos|nuestr[oa]s?|nostr[oaie]|ons|onze|noss[oa]s?|наш\w*)\b|\b(?:we|i)[ ]'ll\b|\b(?:already|redo\w*|they[ ](?:are|\'re)|bereits|schon|neue[nrs]?|deja|nouvelle|ya|nueva|gia|nuova|nieuwe?|nova|уже|нов\w+)\b|\bif\b|\bwenn\b|\bfalls\b|\bsi\b|\bse\b|\bals\b|\bесли\b"
)
"""In all languages: a paper of ours, or a rule told in general."""

_RULE = r"(?:without|ohne|sans|sin|senza|zonder|sem|без)[ ]"
"""So opens a rule, and no news of a paper that came."""


@cache
def turned_down(language: str) -> re.Pattern[str]:
    """How a language says it in one sentence, compiled when a team's mail is first read in it."""
    parts = (_PAPERS[language], _LACKS[language], _REFUSED[language])
    ahead = "".join(rf"(?=.{{0,300}}?(?<![^ ])(?:{one})(?![^ ]))" for one in parts)
    return re.compile(rf"(?!{_RULE})(?!.{{0,300}}?(?:{_OURS.pattern})){ahead}")
