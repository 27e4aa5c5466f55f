"""What was asked and is taken back: "forget what I asked about the samples"; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is a line, however many words it has

import re
from functools import cache

from bot.mail.words.not_in_papers import TURNED_UP

_FORGET = {
    "en": r"(?:forget|ignore|disregard|scrap|scratch)[ ](?:about[ ])?(?:what[ ](?:i|we)[ ](?:asked|requested|wanted)|(?:my|our)[ ](?:[^ ,]+[ ]){0,2}?(?:question|request|query)|the[ ](?:[^ ,]+[ ]){1,3}(?:i|we)[ ](?:asked|wanted|requested))",
    "de": r"(?:vergiss|vergesst|vergessen[ ]sie|ignorier\w*(?:[ ]sie)?)[ ](?:(?:bitte|einfach|ruhig|gern)[ ])*(?:,[ ])?(?:was[ ](?:ich|wir)\b.{0,60}?\b(?:gefragt|gebeten|gewollt|wollten?)|mein\w*[ ](?:[^ ,]+[ ]){0,2}?(?:frage|bitte|anfrage))",
    "fr": r"(?:oublie|oubliez|ignorez|laisse|laissez)[ ](?:tomber[ ]|pour[ ]|de[ ]cote[ ])?(?:ce[ ]que[ ](?:je|j'|nous)[ ](?:[^ ,]+[ ]){0,3}?demand\w+|(?:ma|notre)[ ](?:[^ ,]+[ ]){0,2}?(?:question|demande)|l(?:e|a|es|')[ ](?:[^ ,]+[ ]){1,4}que[ ](?:je|j'|nous)[ ](?:[^ ,]+[ ]){0,3}?demand\w+)",
    "es": r"(?:olvida|olvidad|olvide|olviden|olvidaos|ignora|ignore|ignorad)[ ](?:(?:de[ ])?lo[ ]que[ ](?:(?:te|os|le|les)[ ])?(?:pedi|pedimos|pregunte|preguntamos)|(?:mi|nuestra)[ ](?:[^ ,]+[ ]){0,2}?(?:pregunta|peticion)|(?:el|la|los|las)[ ](?:[^ ,]+[ ]){1,4}que[ ](?:te|os|le|les)[ ](?:pedi|pedimos))",
    "it": r"(?:lascia|lasci|lasciate)[ ](?:pure[ ])?(?:stare|perdere)[ ](?:[^ ,]+[ ]){1,4}che[ ](?:(?:ti|vi|le)[ ])?(?:avevo|avevamo|ho|abbiamo)[ ]chiest\w|(?:lascia|lasci|lasciate)[ ](?:pure[ ])?perdere[ ](?:la|il)[ ](?:mi|nostr)\w+[ ](?:domanda|richiesta)|(?:dimentica|dimentichi|dimenticate|ignora|ignori|ignorate)[ ](?:pure[ ])?(?:quello[ ]che|cio[ ]che|quanto)[ ](?:(?:ti|vi|le)[ ])?(?:avevo|avevamo|ho|abbiamo)[ ]chiest\w",
    "nl": r"(?:vergeet|negeer)[ ](?:(?:maar|u|gerust|even)[ ])*(?:wat[ ](?:ik|we|wij)\b.{0,50}?\b(?:vroeg|vroegen|gevraagd)|mijn[ ](?:[^ ,]+[ ]){0,2}?(?:vraag|verzoek)|(?:de|het)[ ](?:[^ ,]+[ ]){1,2}waar[ ](?:ik|we)[ ](?:om[ ])?(?:vroeg|vroegen))",
    "pt": r"(?:esqueca|esquecam|esquece|ignore|ignora|ignorem)[ ](?:o[ ]que[ ](?:(?:lhes?|te|vos)[ ])?(?:pedi|pedimos|perguntei)|(?:a|o)[ ](?:minha|meu|nosso|nossa)[ ](?:pergunta|pedido)|o[ ]pedido|(?:a|o|as|os)[ ](?:[^ ,]+[ ]){1,4}que[ ](?:lhes?|te|vos)[ ](?:pedi|pedimos))",
    "ru": r"(?:забудьте|забудь|игнорируите)[ ](?:,[ ])?(?:про|о|об)?[ ]?.{0,40}?\b(?:(?:о|про)[ ](?:котор\w+|чем)[ ](?:я[ ])?(?:просил|спрашивал)\w?|что[ ](?:я[ ])?(?:просил|спрашивал)\w?|мо[июе]\w*[ ](?:вопрос|просьб)\w*)|(?:насчет|по[ ]поводу|о|об|про)[ ](?:[^ ,]+[ ]){1,4}?(?:можно|можете|можешь)[ ](?:больше[ ])?не[ ]беспокоиться",
}
"""Whoever forgets it has nothing to do; what was only said is corrected, and what may be ignored if done is still wanted."""

_LOOK_NO_MORE = {
    "en": r"(?:no[ ](?:longer[ ])?need[ ](?:for[ ]you[ ])?|(?:do[ ]n't|no[ ]longer)[ ](?:need|have)[ ])to[ ](?:look|search|hunt|dig|chase)\b(?=.{0,80}?\b(?:any[ ]?more|any[ ]longer|after[ ]all)\b)|no[ ]longer[ ](?:needs?|requires?)[ ]your[ ](?:signature|approval|consent|initials)",
    "de": r"(?:brauchst|brauchen|braucht|musst|mussen)[ ](?:du|ihr|sie)[ ](?:[^ ,]+[ ]){0,5}?nicht[ ]mehr[ ](?:[^ ,]+[ ]){0,3}?(?:zu[ ])?(?:suchen|heraussuchen|rauszusuchen|nachzusehen|nachsehen|nachzufragen|nachfragen)|(?:bedarf|braucht|brauchen|benotigt|benotigen)[ ](?:[^ ,]+[ ]){0,2}?(?:ihrer|eurer|deiner|ihre|eure|deine)[ ](?:unterschrift|freigabe|zustimmung)[ ](?:nun[ ]|jetzt[ ])?nicht[ ]mehr",
    "fr": r"(?:inutile|(?:plus|pas)[ ](?:besoin|la[ ]peine))[ ]de[ ](?:continuer[ ]a[ ])?(?:l[ea]s?[ ])?(?:chercher|rechercher|fouiller)|ne[ ](?:requiert|necessite|demande|exige)[ ]plus[ ](?:votre|ta)[ ](?:signature|accord|paraphe)",
    "es": r"no[ ](?:hace[ ]falta|es[ ]necesario)[ ]que[ ](?:l[oa]s?[ ])?(?:busqu|sig)\w+|ya[ ]no[ ](?:precisa|requiere|necesita\w*)[ ](?:su|tu|vuestra)[ ](?:firma|conformidad|aprobacion)",
    "it": r"non[ ](?:serve|occorre|c'[ ]e[ ]bisogno)[ ](?:piu[ ](?:di[ ])?)?(?:cercare|cercarl\w|che[ ](?:l[oaie][ ])?cerc\w+)|non[ ](?:richiede|serve|necessita|occorre)[ ]piu[ ](?:(?:della|la)[ ])?(?:sua|tua|vostra)[ ](?:firma|approvazione|sigla)",
    "nl": r"(?:hoeft|hoef|hoeven)[ ](?:[^ ,]+[ ]){0,5}?niet[ ]meer[ ](?:[^ ,]+[ ]){0,4}?(?:te[ ]zoeken|op[ ]te[ ]zoeken|na[ ]te[ ]kijken)|(?:behoeft|vereist)[ ](?:uw|je|jouw|jullie)[ ](?:handtekening|akkoord|paraaf)[ ](?:nu[ ])?niet[ ]meer",
    "pt": r"(?:ja[ ])?nao[ ](?:precisa|precisas|precisam|e[ ]preciso)[ ](?:de[ ])?(?:procurar|procura|ir[ ]a[ ]procura)|ja[ ]nao[ ](?:carece|precisa|necessita|requer)[ ](?:(?:da|de|a)[ ])?(?:sua|tua|vossa)[ ](?:assinatura|rubrica|aprovacao)",
    "ru": r"(?:искать|разыскивать)[ ](?:больше|уже)[ ]не[ ](?:нужно|надо)|(?:больше|уже)[ ]не[ ](?:нужно|надо)[ ](?:искать|разыскивать)|можно[ ](?:больше[ ])?не[ ]искать|(?:ваша|твоя)[ ]подпись[ ](?:больше|уже)[ ]не[ ](?:нужна|требуется)",
}
"""What was looked for is found, and what was to be signed needs it no more."""

_SAID = {
    "en": r"(?:forget|ignore)[ ]what[ ](?:i|we)[ ](?:said|wrote)",
    "de": r"(?:vergiss|vergesst|vergessen[ ]sie)[ ](?:bitte[ ])?(?:,[ ])?was[ ](?:ich|wir)\b.{0,60}?\b(?:geschrieben|gesagt)",
    "fr": r"(?:oublie|oubliez)[ ]ce[ ]que[ ](?:je|j'|nous)[ ](?:[^ ,]+[ ]){0,3}?(?:dit|ecrit|disais)",
    "es": r"(?:olvida|olvidad|olvide)[ ]lo[ ]que[ ](?:(?:te|os|le)[ ])?(?:dije|dijimos|escribi)",
    "it": r"(?:dimentica|dimentichi|dimenticate)[ ](?:quello[ ]che|cio[ ]che)[ ](?:(?:ti|vi|le)[ ])?(?:ho|avevo)[ ](?:detto|scritto)",
    "nl": r"vergeet[ ](?:maar[ ])?wat[ ](?:ik|we)\b.{0,50}?\b(?:zei|schreef|geschreven|gezegd)",
    "pt": r"(?:esqueca|esquece|esquecam)[ ]o[ ]que[ ](?:(?:lhe|te|vos)[ ])?(?:disse|escrevi)",
    "ru": r"(?:забудьте|забудь)[ ](?:,[ ])?(?:о[ ]том[ ],[ ])?что[ ](?:я[ ])?(?:писал|говорил)\w?",
}
"""The same where the thing turned up."""

_IF = r"if|unless|wenn|falls|sofern|si|s'|se|caso|als|indien|если|until|bis|jusqu'|hasta|fino|tot|ate|until|до"


@cache
def taken_back(language: str) -> re.Pattern[str]:
    """What a language says of it, compiled when a team's mail is first read in it."""
    said = rf"(?:{_SAID[language]})\b(?=.{{0,200}}(?:{TURNED_UP.pattern}|\bfound\b))"
    told = rf"(?<!\bno[ ])(?<!\bnon[ ])(?<!\bnao[ ])(?<!\bне[ ])(?<!n't[ ])(?<!\bnever[ ])\b(?:{_FORGET[language]}|{_LOOK_NO_MORE[language]}|{said})"
    return re.compile(
        rf"(?!.{{0,300}}\b(?:{_IF})\b).{{0,120}}?{told}",
        re.VERBOSE,
    )
