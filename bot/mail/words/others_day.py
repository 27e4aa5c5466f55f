"""What others do or want by a day of theirs: bodies come together, funders want a thing by it; of all languages."""

TOGETHER = frozenset("zusammen bijeen samen".split())
"""Ends a clause in which a body comes together."""

COME = frozenset("kommt kommen tritt treten komt komen".split())

GATHERS = frozenset(
    "собирается собираются соберётся соберется соберутся заседает заседают réunit réunissent réunira réuniront "
    "riunisce riuniscono riunirà riuniranno".split()
)

WANTS = frozenset(
    """
    will wollen möchte möchten verlangt verlangen verlange veut veulent exige exigent exigen pide piden quiere quieren
    vuole vogliono esige esigono pretende pretendono quer querem exigem wil eist eisen хочет хотят требует требуют ждёт
    ждет ждут
    """.split()
)
"""Of a third person; English "wants it by Friday" is heard as an asking."""

WANTED = frozenset(
    "es das ihn sie alles le la l' les lo los las li isso isto tudo tutto het dat ze его её их всё".split()
)
"""What they want, in a word."""

SEEN = frozenset("sehen einsehen voir ver vedere zien inzien видеть увидеть".split())
"""What they come for who want to see it."""

AGREED = frozenset(
    """
    agreed settled deal abgemacht ausgemacht vereinbart verabredet convenu entendu accord quedamos acordado intesi
    accordo combinado afgesproken договорились решено
    """.split()
)
AT_YOURS = (
    r"(?:at|um|à|om|в|alle|às|a las) \S+ (?:(?:uhr|heures|uur|часов|утра|h) )?"
    r"(?:at (?:your|our) (?:place|office)|(?:bei|in) (?:ihnen|euch|dir|uns)|chez (?:vous|toi|nous)|"
    r"da (?:voi|te|lei|noi)|bij (?:jullie|u|je|jou|ons)|у (?:вас|тебя|нас))"
)
"""An hour and a house: people meet there, and no thing is named that would be brought."""

WITH_YOU = (
    r"(?:i'll|we'll|i will|we will|i shall|we shall) be with you|"
    r"(?:serai|serons|suis|sommes) (?:avec|chez) (?:vous|toi)|"
    r"(?:estaré|estaremos|estoy|estamos) (?:ahí )?(?:con (?:vosotros|vosotras|ustedes|usted)|contigo)|"
    r"(?:sarò|saremo|siamo) da (?:voi|lei|te)|"
    r"(?:estou|estamos|estarei|estaremos) (?:aí )?(?:com (?:vocês|você|o senhor|a senhora)|convosco|contigo|consigo)"
)
"""Who comes to see the reader, and not what."""
