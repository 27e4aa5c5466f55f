"""Spanish "os lo mandó" and "os lo mando" differ by an accent that the tables do not see."""

import re

_HANDED = re.compile(
    r"\b(?:(?:te|os|se|le|les) (?:lo|la|los|las) (?:mandó|envió|entregó|subió|remitió|adjuntó|facilitó|reenvió)"
    r"|(?:te|os) (?:lo|la|los|las) pasó(?! (?:bien|genial|mal|en grande)))\b(?! al? (?!usted|vosotros))"
)
"""Somebody handed it to the reader; not "se lo mandó al gestor"."""

_OTHERWISE = re.compile(r"\b(?:no|nunca|jamás|tampoco|nadie|si|cuando|creo|que|aunque|sin)\b")
"""It was not, or may not have been, or only something else about it is told."""


def has_handed_over(written: str) -> bool:
    """ "De eso se encargó Julia, os lo mandó el martes"."""
    if "ó" not in written:
        return False
    lower = written.lower()
    return _HANDED.search(lower) is not None and _OTHERWISE.search(lower) is None
