"""A question that only opens what is told next: "did you know that it was once a bakery?"; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is a line, however many words it has

import re
from functools import cache

from bot.mail.words.ours import SUPPLIERS

_PATTERNS = {
    "en": r"""(?:and[ ]|so[ ]|well[ ])?(?:did|do)[ ]you[ ]know[ ](?:,[ ])?that\b(?!.*\byou\b)|(?:and[ ])?did[ ]you[ ]know$|(?:(?:and|so)[ ])?how[ ]was[ ](?:it[ ]in[ ])?(?!it$|that$|this$)\w+$
        |(?:do[ ]you[ ])?remember[ ](?:the|that|our|this)[ ](?:[^ ,]+[ ])?(?:{suppliers}|man|woman|guy|chap|lady|couple|girl|boy|fellow|bloke)\b(?!.*\b(?:what|which|when|whether|where|how|name|number|called|address)\b)""",
    "de": r"""(?:(?:und|ubrigens)[ ])?(?:wussten|wissen)[ ]sie[ ](?:(?:schon|eigentlich|ubrigens)[ ])*,[ ]dass\b(?!.*\b(?:sie|ihnen)\b)|(?:(?:und|ubrigens)[ ])?(?:wusstest[ ]du|wusstet[ ]ihr)[ ](?:(?:schon|eigentlich|ubrigens)[ ])*,[ ]dass\b(?!.*\b(?:du|ihr|dir|euch)\b)|(?:(?:und|na)[ ])?wie[ ](?:war[ ]es|war[ ]'?s|wars)[ ](?:in|auf)[ ]\w+$
        |(?:erinnern[ ]sie[ ]sich|erinnerst[ ]du[ ]dich|erinnert[ ]ihr[ ]euch)[ ](?:noch[ ])?an[ ](?:den|die|das|unsere\w?)[ ](?:[^ ,]+[ ])?(?:{suppliers}|mann|frau|paar|typ|herrn|dame|kerl|jungen|madchen)\b(?!.*\b(?:was|welche\w?|wann|ob|wo|wie|namen?|nummer|hiess|adresse)\b)""",
    "fr": r"""(?:et[ ])?(?:saviez[ ]vous|savais[ ]tu|vous[ ]saviez|tu[ ]savais|savez[ ]vous|sais[ ]tu)[ ]qu(?:e|')(?!.*\b(?:vous|tu)\b)|le[ ](?:saviez[ ]vous|savais[ ]tu)$|(?:alors[ ](?:,[ ])?)?(?:c'[ ]etait[ ]comment|comment[ ]c'[ ]etait|comment[ ]etait)[ ](?:(?:a|en|au)[ ])?\w+$
        |(?:vous[ ]vous[ ]souvenez|vous[ ]souvenez[ ]vous|tu[ ]te[ ]souviens|te[ ]souviens[ ]tu)[ ]d(?:e[ ](?:la|l'|notre)|u|e|es)[ ](?:[^ ,]+[ ])?(?:{suppliers}|monsieur|dame|homme|femme|couple|type|gars|fille|garcon)\b(?!.*\b(?:quand|quel\w*|comment|combien|si|nom|numero|adresse)\b)""",
    "es": r"""(?:y[ ])?(?:sabias|sabiais|sabia[ ]usted|sabes|sabeis|sabia)[ ]que\b(?!.*\b(?:tu|usted|ustedes|vosotros)\b)|(?:y[ ])?que[ ]tal[ ](?:fue[ ])?(?:por|en)[ ]\w+$
        |(?:te[ ]acuerdas|os[ ]acordais|se[ ]acuerda|recuerdas|recordais|recuerda)[ ](?:usted[ ])?(?:del|de[ ](?:la|los|las|aquel|aquella)|al?|la)[ ](?:[^ ,]+[ ])?(?:{suppliers}|impresor|senora?|hombre|mujer|pareja|chica|chico|tipo)\b(?!.*\b(?:cuando|cual|como|cuanto|si|nombre|numero|llamaba|direccion)\b)""",
    "it": r"""(?:e[ ])?(?:lo[ ])?(?:sapev(?:i|ate|a)|sai|sapete|sa)[ ]che\b(?!.*\b(?:tu|voi|lei)\b)|(?:allora[ ](?:,[ ])?)?com'[ ](?:era|e[ ]andata)[ ](?:a[ ]|in[ ])?\w+$
        |(?:ti[ ]ricordi|vi[ ]ricordate|si[ ]ricorda|ricordi|ricordate)[ ](?:(?:del|della|dello|di[ ]quel(?:la)?)[ ]|(?:il|la|lo|quel|quella)[ ]|(?:l'|dell'|quell')[ ])(?:[^ ,]+[ ])?(?:{suppliers}|tipografo|signora?|uomo|donna|coppia|ragazz[ao]|tipo)\b(?!.*\b(?:quando|quale|come|quanto|se|nome|numero|chiamava|indirizzo)\b)""",
    "nl": r"""(?:(?:en|trouwens)[ ])?(?:wist[ ](?:je|u)|wisten[ ]jullie|weet[ ]je|weten[ ]jullie)[ ](?:(?:trouwens|al|eigenlijk)[ ])*dat\b(?!.*\b(?:je|u|jij)\b)|(?:(?:en|nou)[ ])?hoe[ ]was[ ](?:het[ ])?(?:in[ ]|op[ ])\w+$
        |(?:weet[ ](?:je|u)[ ]nog|weten[ ]jullie[ ]nog|(?:herinner[ ]je|herinnert[ ]u)[ ](?:je|zich|u))[ ](?:,[ ])?(?:die|de|dat|het|onze)[ ](?:[^ ,]+[ ])?(?:{suppliers}|drukker|man|vrouw|stel|meisje|jongen|kerel)\b(?!.*\b(?:wanneer|welke|hoe|hoeveel|of|naam|nummer|heette|adres)\b)""",
    "pt": r"""(?:e[ ])?(?:sabias?|sabiam|sabe|sabes|sabem)[ ]que\b(?!.*\b(?:tu|voces?)\b)|(?:(?:e|entao)[ ](?:,[ ])?)?(?:que[ ]tal|como[ ](?:foi|estava|correu))[ ]em[ ]\w+$
        |(?:lembras[ ]te|lembra[ ]se|lembram[ ]se|(?:voce[ ])?se[ ]lembra|lembra|recordas[ ]te)[ ](?:d[oa]s?|daquel[ea])[ ](?:[^ ,]+[ ])?(?:{suppliers}|tipografo|senhora?|homem|mulher|casal|rapaz|rapariga|moc[ao]|tipo)\b(?!.*\b(?:quando|qual|como|quanto|se|nome|numero|chamava|morada|endereco)\b)""",
    "ru": r"""(?:а[ ])?(?:вы[ ]|ты[ ])?(?:знали|знал|знала)(?:[ ]ли)?(?:[ ](?:вы|ты))?[ ],[ ]что\b(?!.*[ ](?:вы|ты)\b)|(?:а[ ])?знаете[ ]ли[ ]вы[ ],[ ]что\b(?!.*[ ]вы[ ].*[ ]вы\b)|(?:ну[ ](?:,[ ])?)?как[ ](?:там[ ](?:в[ ])?|съездил\w?[ ]в[ ]|было[ ]в[ ])\w+$
        |(?:(?:вы|ты)[ ])?(?:помните|помнишь)[ ](?:(?:того|ту|нашего|нашу|тех)[ ])?(?:[^ ,]+[ ])?(?:{suppliers}|типографа|печатника|мастера|мужчину|женщину|пару|парня|девушку)\b(?!.*\b(?:когда|как\w*|сколько|имя|номер|звали|адрес)\b)""",
}


@cache
def opens_a_tale(language: str) -> re.Pattern[str]:
    """What a language says of it, compiled when a question is first read in it."""
    filled = _PATTERNS[language].format(suppliers=SUPPLIERS[language])
    return re.compile(filled.replace(".*", ".{0,300}"), re.VERBOSE)
