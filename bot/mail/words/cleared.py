"""What has to be cleared by somebody of theirs first: the hour of a plan, and no verdict; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark
from bot.mail.words.theirs import PEOPLE

# @ stands for whoever clears it: "once approved by you" is said to the reader.
_CLEARED = {
    "en": """
        once|when|after [it|they|this|that] [has|have|is|are|'s|been|being] [been] approved|cleared|signed|validated|confirmed|agreed|checked [off] by [the|our|my|his|her] [finance|managing|general] @
        soon as [it|they|this|that] [has|have|is|are|'s] [been] approved|cleared|signed|validated|confirmed|agreed|checked [off] by [the|our|my|his|her] [finance|managing|general] @
        once|as|after [soon] [as] the|our|my [managing|general] @ has|have|give|gives approved|cleared|signed|validated|confirmed|given [it|them|this|off|on] [off] >
        after|upon|pending|subject [to] [the] approval|clearance|sign-off|validation|confirmation by|from|of [the|our|my] @
    """,
    "de": """
        nach [der] [erfolgter] freigabe|genehmigung|zustimmung|prüfung|bestätigung [durch] [unsere|unseren|unserem|den|die|der|das|des|dem|meinen|meinem|meine|meines] @
        sobald|wenn|nachdem [sie|es|er|das|dies|alles] von|vom|durch [unserem|unserer|der|dem|den|meinem|meiner] @ freigegeben|genehmigt|bestätigt|abgesegnet|geprüft|gebilligt [wurde|worden|ist|sind|wurden]
        sobald|wenn|nachdem unser|unsere|der|die|das|mein|meine @ [sie|es|das|ihn|alles] freigegeben|genehmigt|bestätigt|abgesegnet|geprüft|gebilligt hat|haben
    """,
    "fr": """
        une fois [qu'] [il|elle|ils|elles] [aura|auront|sera|seront] [été] validé|validée|validés|validées|approuvé|approuvée|approuvés|approuvées|confirmé|confirmée|confirmés|confirmées|accepté|acceptée par [la|le|l'|les|notre|mon|ma] @
        [dès] après|sous|sauf [réserve] [de] [la|l'] validation|approbation|accord|aval|avis [par|de|du|d'|des] [la|le|l'|les|notre|mon|ma] @
        dès|une [fois|que|qu'] [qu'|que] [notre|la|le|l'|mon|ma|les] @ [l'|les|le|la] aura|auront validé|validée|approuvé|approuvée|validés|approuvés|donné
    """,
    "es": """
        una vez [que] [sea|sean|esté|estén|haya|hayan] [sido] validado|validada|validados|validadas|aprobado|aprobada|aprobados|aprobadas|confirmado|confirmada|autorizado|autorizada|aceptado|aceptada por [la|el|los|nuestro|nuestra|mi] @ [general|directiva|directivo]
        cuando [sea|sean|esté|estén|haya|hayan] [sido] validado|validada|validados|validadas|aprobado|aprobada|aprobados|aprobadas|confirmado|confirmada|autorizado|autorizada por [la|el|los|nuestro|nuestra|mi] @
        tras|previa|previo|después [de] [la|el] [su] aprobación|validación|autorización|visto|conformidad [bueno] [por|de|del] [la|el|los|nuestro|nuestra|mi|parte] [de|del] [la] @ [general|directiva]
        una vez [que] [la|el|nuestro|nuestra|mi] @ [lo|la|los|las] haya|hayan validado|aprobado|confirmado|autorizado|aceptado|dado
    """,
    "it": """
        una volta [che] [sarà|saranno|sia|siano|sono] [stato|stata|stati|state] approvato|approvata|approvati|approvate|validato|validata|validati|validate|confermato|confermata|autorizzato|autorizzata|accettato|accettata da|dal|dalla|dall'|dai|dagli [mio|mia|nostro|nostra] @
        dopo|previa|previo|salvo [l'|la|il] approvazione|validazione|autorizzazione|conferma|benestare|assenso|consenso [da] [parte] del|della|dell'|di|dei|dal|dalla [mio|mia|nostro|nostra] @
        una volta [che] il|la|l'|mio|mia|nostro|nostra @ [lo|la|l'|li|le] avrà|avranno|abbia approvato|approvata|validato|confermato|autorizzato|approvati
    """,
    "pt": """
        uma vez [que] [seja|sejam|esteja] [sido] aprovado|aprovada|aprovados|aprovadas|validado|validada|validados|validadas|confirmado|confirmada|autorizado|autorizada|aceite por|pelo|pela|pelos|pelas [o|a] [meu|minha|nosso|nossa] @
        assim|logo|depois|quando [que] [de] seja|sejam|esteja|for|forem|ser aprovado|aprovada|aprovados|aprovadas|validado|validada|validados|validadas|confirmado|confirmada|autorizado|autorizada|aceite por|pelo|pela|pelos|pelas [o|a] [meu|minha|nosso|nossa] @
        após|mediante|depois [a|da] aprovação|validação|autorização|confirmação|concordância [por|de|do|da|pelo|pela] [parte] [da|do] [minha|meu|nossa|nosso] @
    """,
    "nl": """
        na [de] goedkeuring|akkoord|toestemming|controle [door|van] [de|het|onze|ons|mijn] @
        zodra|als|nadat|eens [het|dit|deze|die|ze|alles] [is|zijn] goedgekeurd|gecontroleerd [is|zijn] door [de|het|onze|ons|mijn] @
        zodra|als|nadat [het|dit|deze|die|ze|alles] door [de|het|onze|ons|mijn] @ [is|zijn] goedgekeurd|gecontroleerd [is|zijn]
    """,
    "ru": """
        после утверждения|согласования|одобрения|подтверждения|проверки [с|у|со|нашим|нашей|нашего] @
        как|когда [только] [его|её|их|это|всё] согласует|утвердит|одобрит|подтвердит [наш|наша|наше] @
        как|когда [только] [наш|наша|наше] @ [его|её|их|это|всё] согласует|утвердит|одобрит|подтвердит
    """,
}

LINES = {
    Mark.COURTESY: {language: lines.replace("@", PEOPLE[language]) for language, lines in _CLEARED.items()},
}
