"""A paper that waits with the reader, or that has not come back: "the letter is still sitting with you"; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is a line, however many words it has

import re
from functools import cache

_PAPERS = {
    "en": r"letter|letters|contract|contracts|agreement|form|proof|quote|draft|mandate|lease|deed|file|page|pages|questionnaire|invoice|certificate|statement|receipt|receipts|report|copy|policy|plans?",
    "de": r"brief|vertrag|vertrage|formular|freigabe|angebot|entwurf|vollmacht|urkunde|fragebogen|rechnung|bescheinigung|belege?|gutachten|exemplar|abzug|korrekturabzug|planung|plane|unterlagen|statik",
    "fr": r"courrier|contrat|contrats|convention|formulaire|bon|devis|projet|mandat|bail|acte|questionnaire|facture|attestation|justificatifs?|rapport|exemplaire|epreuve|plans|dossier",
    "es": r"carta|contrato|contratos|formulario|presupuesto|borrador|poder|escritura|cuestionario|factura|certificado|justificantes?|informe|copia|prueba|planos|expediente",
    "it": r"lettera|contratto|contratti|modulo|preventivo|bozza|procura|delega|atto|questionario|fattura|certificato|ricevut[ae]|perizia|relazione|copia|disegni|fascicolo",
    "nl": r"brief|contract|overeenkomst|formulier|offerte|concept|volmacht|machtiging|akte|vragenlijst|factuur|verklaring|bonnen|rapport|kopie|proef|drukproef|tekeningen|dossier",
    "pt": r"carta|contrato|contratos|formulario|orcamento|minuta|procuracao|escritura|questionario|fatura|certidao|recibos?|relatorio|copia|prova|plantas|processo",
    "ru": r"письмо|договор|договоры|форма|анкета|смета|проект|доверенность|акт|акты|счет|справка|чеки|отчет|экземпляр|макет|чертежи|документы|заключение",
}
"""What is read, signed or sent back; the keys or the photographer may stay."""

_WITH_YOU = {
    "en": r"(?:is|are|'s|'re)[ ](?:still[ ](?:sitting[ ]|lying[ ]|waiting[ ])?|(?:sitting|lying)[ ])with[ ]you",
    "de": r"(?:liegt|liegen|ist|sind)[ ](?:(?:,[ ])?[^ ,]+[ ](?:ich[ ]|mich[ ]nicht[ ]alles[ ]tauscht[ ])?(?:,[ ])?){0,2}?noch[ ](?:immer[ ])?bei[ ](?:ihnen|euch|dir)",
    "fr": r"(?:est|sont)[ ](?:encore|toujours)[ ](?:chez[ ](?:vous|toi)|entre[ ](?:vos|tes)[ ]mains|sur[ ](?:votre|ton)[ ]bureau)",
    "es": r"(?:sigue|siguen|continua|continuan|esta|estan)[ ](?:aun[ ]|todavia[ ])?(?:en[ ](?:sus|tus|vuestras)[ ]manos|con[ ](?:ustedes|usted|vosotros)|en[ ](?:su|tu|vuestra)[ ]mesa)",
    "it": r"(?:e|sono)[ ]ancora[ ](?:da[ ](?:voi|lei|te)|nelle[ ](?:sue|vostre|tue)[ ]mani|sulla[ ](?:sua|vostra|tua)[ ]scrivania)",
    "nl": r"(?:ligt|liggen|is|zijn)[ ](?:[^ ,]+[ ]){0,2}?nog[ ](?:steeds[ ]|altijd[ ])?bij[ ](?:u|jou|je|jullie)",
    "pt": r"(?:ainda|continua\w?)[ ](?:esta[ ]|estao[ ])?(?:consigo|contigo|convosco|com[ ]voces?|nas[ ](?:suas|tuas|vossas)[ ]maos)",
    "ru": r"(?:все[ ]еще|пока|до[ ]сих[ ]пор)[ ](?:[^ ,]+[ ])?у[ ](?:вас|тебя)",
}

_MAY_STAY = {
    "en": r"keep|fine|rush|hurry|until|safe\w*|happy|welcome|good|yours|n't|not|no",
    "de": r"behalten|eile|bis|gut|passt|bleiben|kein\w*|nicht|durfen|sicher",
    "fr": r"garder|presse|jusqu|bien|pas|ne|sur",
    "es": r"quedar\w*|prisa|hasta|bien|no|guard\w+",
    "it": r"tener\w*|fretta|fino|bene|non",
    "nl": r"houden|haast|tot|prima|goed|niet|geen",
    "pt": r"guardar|ficar|pressa|ate|bem|nao",
    "ru": r"оставить|оставьте|спешки|хранятся|храните|не|хорошо|пусть",
}
"""Beside one of these it is well where it is: "the copy is still with you, please keep it"."""

_ENDS = r"(?:[ ],[ ](?:i[ ](?:believe|think)|glaube?[ ]ich|je[ ]crois|creo(?:[ ]yo)?|credo|mi[ ]pare|geloof[ ]ik|denk[ ]ik|acho|creio|кажется))?$"
"""Nothing stands behind it but a doubt: what does tells what becomes of the paper."""

_SENT = {
    "en": r"\b(?:i|we)(?:[ ](?:'ve|have|had))?[ ](?:sent|emailed|mailed|posted|gave|left)[ ]you\b",
    "de": r"\b(?:ihnen|euch|dir)[ ](?:[^ ,]+[ ]){0,4}?(?:zu)?(?:geschickt|gesandt|gesendet|gemailt|gegeben)[ ](?:habe|haben|hatte|hatten)\b",
    "fr": r"\b(?:vous|t')[ ](?:ai|avons|avais|avions)[ ](?:adress|envoy|transmi|remi)\w+",
    "es": r"\bque[ ](?:le|les|te|os)[ ](?:envie|enviamos|mande|mandamos|pase|pasamos|deje|dejamos|(?:he|hemos)[ ](?:enviado|mandado))\b",
    "it": r"\bche[ ](?:le|vi|ti)[ ](?:ho|abbiamo|avevo|avevamo)[ ](?:inviat|spedit|mandat|lasciat|dat)\w\b",
    "nl": r"\b(?:u|je|jullie)[ ](?:[^ ,]+[ ]){0,4}?(?:stuurde|stuurden|mailde|mailden|gestuurd[ ](?:heb|hebben|had))\b",
    "pt": r"\bque[ ](?:lhes?|vos|te)[ ](?:enviei|enviamos|mandei|mandamos|deixei)\b",
    "ru": r"\b(?:(?:отправлял|отправил|высылал|выслал|посылал)\w?[ ](?:вам|тебе)|(?:вам|тебе)[ ](?:отправлял|отправил|высылал|выслал)\w?)\b",
}
"""We sent it to them."""

_NOT_BACK = {
    "en": r"\b(?:i|we)(?:[ ](?:have|do|did|still|just))*[ ](?:n't|not)[ ](?:[^ ,]+[ ]){0,3}?(?:back|received|returned)\b",
    "de": r"\bnicht[ ](?:zuruck\w*|wieder\w*)\b",
    "fr": r"\b(?:ai|avons)[ ](?:toujours[ ])?pas[ ](?:encore[ ]|toujours[ ])?(?:recu|eu|revu)\b|\bn'[ ](?:est|m'[ ]est|nous[ ]est)[ ]pas[ ](?:encore[ ])?(?:revenu|rentre)\w*",
    "es": r"\bno[ ](?:(?:lo|la)[ ])?(?:he|hemos)[ ](?:recibido|tenido)\b|\bno[ ](?:nos|me)[ ](?:ha|han)[ ](?:llegado|vuelto)\b",
    "it": r"\bnon[ ](?:ho|abbiamo)[ ](?:ancora[ ])?(?:ricevut|riavut)\w\b|\bnon[ ](?:ci|mi)[ ](?:e|sono)[ ](?:ancora[ ])?(?:tornat|rientrat|arrivat)\w\b",
    "nl": r"\b(?:ik|we|wij)\b(?=.*\bniet[ ](?:terug|retour|ontvangen)\b)",
    "pt": r"\bnao[ ](?:recebi|recebemos)\b|\bnao[ ](?:nos|me)[ ](?:chegou|voltou|veio)\b",
    "ru": r"\bне[ ](?:вернул\w+|возвращал\w+)\b|\b(?:я|мы)[ ](?:[^ ,]+[ ])?не[ ]получил\w?\b",
}
"""It is us to whom it has not come back."""


@cache
def with_you(language: str) -> re.Pattern[str]:
    """How a language says it, compiled when a team's mail is first read in it."""
    papers, there, stays = _PAPERS[language], _WITH_YOU[language], _MAY_STAY[language]
    waits = rf"(?!.*\b(?:{stays})\b).*?\b(?:{papers})\b.{{0,60}}?[ ]{there}{_ENDS}"
    not_back = rf"(?=.*\b(?:{papers})\b)(?=.*(?:{_SENT[language]}))(?=.*(?:{_NOT_BACK[language]}))"
    return re.compile(f"{waits}|{not_back}".replace(".*", ".{0,300}"), re.VERBOSE)
