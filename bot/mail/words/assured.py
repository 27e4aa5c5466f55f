"""What wants to hear that all is well: "confirm that", "dites-nous si"; in plain words (`sentences.plain`)."""

import re
from collections.abc import Mapping

# Bidden of the reader: "we confirm that all is done" bids nobody.
ASSURED: Mapping[str, re.Pattern[str]] = {
    language: re.compile(rf"\b(?:{pattern})\b", re.VERBOSE)
    for language, pattern in (
        (
            "en",
            r"""(?:let[ ](?:us|me)[ ]know|tell[ ](?:us|me)|(?<!we[ ])(?<!i[ ])(?<!can[ ])confirm)
            (?:[ ](?:back|to|us|me|please|briefly|by|mail))*(?:[ ],)?[ ](?:if|whether|that)""",
        ),
        (
            "de",
            r"""(?:(?:sagen|geben|teilen|lassen|schreiben|bestatigen|prufen)[ ]sie|sag|sagt|gib|gebt|lass|lasst|schreib
            |bitte[ ]bestatig\w*|bestatigt?e?[ ](?:uns|mir))(?:[ ][^ ,]+){0,5}[ ],[ ](?:ob|dass)""",
        ),
        (
            "fr",
            r"""(?:dites|confirmez|verifiez|indiquez|(?:dis|confirme|verifie)(?=[ ](?:moi|nous))
            |(?:faites|fais)[ ](?:moi|nous)[ ]savoir
            |merci[ ]de[ ](?:(?:bien|vouloir|nous|me)[ ])*(?:confirmer|dire|verifier|indiquer))
            (?:[ ](?:moi|nous|donc|juste|simplement))*[ ](?:si|s'|que|qu')""",
        ),
        (
            "es",
            r"""(?:dime|dinos|diganos|decidnos|avisame|avisanos|avisadnos|confirmame|confirmanos|confirmadnos|confirmenos
            |por[ ]favor[ ]confirm\w+)(?:[ ][^ ,]+)?[ ](?:si|que)""",
        ),
        (
            "it",
            r"""(?:dimmi|dicci|diteci|(?:fammi|facci|fateci|fatemi)[ ]sapere|confermami|confermaci|confermateci
            |ci[ ]confermi)[ ](?:se|che)""",
        ),
        (
            "pt",
            r"""(?:(?:diga|diz|digam|confirme|confirma|confirmem|avise|avisa)[ ](?:nos|me)|por[ ]favor[ ]confirm\w+)
            (?:[ ][^ ,]+)?[ ](?:se|que)""",
        ),
        (
            "nl",
            r"""(?:(?:laat|laten)(?:[ ](?:me|mij|ons|even|maar|gerust|aub))*[ ]weten|(?<!ik[ ])bevestig)
            (?:[ ][^ ,]+){0,2}(?:[ ],)?[ ](?:of|dat)""",
        ),
        (
            "ru",
            r"""(?:подтверди|сообщи|скажи|напиши|проверь|даи)(?:те)?(?:[ ](?:нам|мне|знать|пожалуиста|,))*
            [ ](?:что|если|все|ли)""",
        ),
    )
}
