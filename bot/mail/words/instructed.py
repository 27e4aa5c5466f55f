"""How a client says what is to be done with the work: "mettez le logo à droite", "no pongáis precios"; in plain words."""
# ruff: noqa: E501 - a pattern is a few lines, however many verbs it has

import re
from collections.abc import Mapping
from typing import NamedTuple


class Instructed(NamedTuple):
    """How one language instructs."""

    opening: str
    """Words that may stand before the verb, at the head of a clause."""
    verbs: str
    """What instructs there; nothing that only bids to wait, to write or to be kind."""
    anywhere: str
    """Forms that are nothing but an instruction, wherever they stand."""
    negation: str
    denied: str = "(?!)"
    """With one of these in the clause it tells what not to do, wherever the verb stands."""
    own: str = "(?!)"
    """What came before the clause, a bar, and the clause, where it only goes on with the writer's doing: "we'll check |
    correct it"."""

    @property
    def pattern(self) -> re.Pattern[str]:
        head = rf"^(?:(?:{self.opening})[ ])*(?P<head_not>(?:{self.negation})[ ])?(?:{self.verbs})"
        return re.compile(rf"{head}|\b(?P<not>(?:{self.negation})[ ])?(?:{self.anywhere})\b", re.VERBOSE)


_ES_STEMS = """(?:quit|dej|us|cambi|public|borr|recort|centr|ampli|elimin|entreg|gir|pint|conserv|guard|llev|carg|factur|
    acort|alarg|apunt|sac|mand|envi|llam|tir|cort|pas|peg|reserv|aclar|grab|mont|coloc|arregl|aument|baj|agreg|marc|acept|contrat|
    compr|cuent|prepar|program|suprim|tap|retir|utiliz|modific|adelant|lanz|col|tach|recog|aprovech|copi|orden|separ|igual|ajust|
    rectific|repar|cerr|encarg|anul|cancel|pag|cobr|rot|sujet|trabaj|oscurec|destac|resalt|numer|incorpor)"""

INSTRUCTED: Mapping[str, Instructed] = {
    "fr": Instructed(
        "alors|donc|ensuite|puis|juste|simplement|seulement|surtout|plutot|svp|s'|il|vous|te|plait|bien|aussi|et|mais|ou|oui|non|ok|sinon|la|dessus|merci|,",
        r"""(?!(?:veuillez|notez|sachez|excusez|pardonnez|profitez|soyez|ayez|croyez|recevez|agreez|voyez|restez|continuez|saluez|trouvez|comptez|avez|etes|pouvez|voulez
        |devez|savez|allez|venez|revenez|passez|portez|embrassez|attendez|patientez|chez|assez|rassurez|considerez|imaginez|connaissez|aviez|auriez|seriez|pourriez|voudriez
        |hesitez|inquietez|ignorez|oubliez|reposez|amusez|tenez|rez|nez|croisez|transmettez|rappelez|relancez|recontactez|repassez|dites|faites|pensez|aimez|semblez|souhaitez
        |preferez|proposez|demandez|parlez|aurez|serez|pourrez|recevrez|verrez|trouverez|[a-z]+(?:iez|rez))\b)[a-z]{3,}ez\b(?![ ](?:moi|nous|m'|vous|toi|votre[ ]temps|le[ ]temps|soin|patience|encore[ ]un|un[ ]peu)\b)
        |(?:retirez|publiez|modifiez|verifiez|copiez|simplifiez|rectifiez|confiez|expediez|photocopiez|identifiez|clarifiez|unifiez|multipliez|pliez|reliez|triez|allez[ ]y|separez|preparez|corrigez|inserez|entourez|declarez|comparez|adorez|tirez|virez|colorez|barrez|serrez|reparez|sortez|aerez|ouvrez|couvrez|offrez|livrez|montrez|entrez|centrez|filtrez|cadrez
        |recadrez|numerotez|remontrez)\b(?![ ](?:moi|nous|m')\b)
        |oubliez[ ](?:pas|le|la|les|l'|ce|cette)\b(?![ ](?:message|mail|courriel))
        |(?:garde|prends|mets|enleve|retire|coupe|imprime|publie|supprime|ajoute|remplace|corrige|ecris|place|centre|inverse|agrandis|oublie[ ]pas|utilise|lance|vire|reprends)[ ](?:le|la|les|l'|un|une|ce|cette|ces|tout|mon|ma|mes|plutot|donc|pas|en|du|des|ton|ta|votre|notre|deux|trois)\b""",
        "(?!)",
        "ne|n'",
    ),
    "es": Instructed(
        "por|favor|solo|simplemente|entonces|pues|tambien|luego|y|o|pero|primero|ahora|mejor|si|ok|vale|y|,|gracias|todavia|aun|asi|que",
        r"""(?:pon|pong|quit|dej|us|cambi|public|imprim|elig|elij|anad|corrig|corrij|borr|decid|escrib|utilic|utiliz|elimin|recort|manteng|manten|guard|conserv|saqu|publiqu|marqu|coloqu|retir|pong|agreg|agregu|centr|baj|sub|incluy|modific|modifiqu|entreg|entregu)(?:a|e|an|en)(?:lo|la|los|las|le|les)?\b(?![ ](?:me|nos)\b)
        |(?:pon|ponlo|ponla|ponlos|ponlas|hazlo|hazla|hagalo|haganlo)\b""",
        rf"""{_ES_STEMS}ad(?:lo|la|los|las|le|les)?
        |(?:pon|tra|eleg|escog|cog|anad|correg|mov|sub|imprim|decid|sustitu|reduc|mantén|manten|segu|escrib|inclu|met|hac|repet|permit|constru|pul|un|dec)[ei]d(?:lo|la|los|las|le|les)?
        |(?<=no[ ])(?:pong|quit|toqu|cambi|publiqu|imprim|us|utilic|borr|mand|envi|quit|saqu|hag|anad|mov|elimin|met|cort|recort|lanc|sub|baj|pint|gast)(?:ais|eis|an|en|as|es)""",
        "no",
    ),
}
