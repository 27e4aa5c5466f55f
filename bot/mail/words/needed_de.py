"""German says "until" and "by" with one word: what is needed tells whether time is asked for, or a thing."""

NEEDS = frozenset("brauche brauchen brauchte brauchten brauch benotige benotigen benotigte benotigten".split())
WHO = frozenset({"ich", "wir"})
UNTIL = "bis"

PRONOUNS = frozenset("das die den es sie ihn alles beides dies diese diesen dieses letzteres".split())
"""A thing that was named before."""

DETERMINERS = frozenset(
    """
    das die den dem der des eine einen ein einer eines ihre ihren ihr ihrem ihrer eure euren euer eurem eurer deine
    deinen dein deinem deiner unsere unseren unser mein meine meinen meinem meiner diese diesen dieses diesem dieser
    jeden jede jedes alle allen beide beiden
    """.split()
)
"""Before a noun."""

TIME = frozenset(
    """
    zeit zeitlang weile bisschen paar tag tage tagen woche wochen stunde stunden minute minuten moment augenblick
    wochenende monat monate monaten verlangerung aufschub geduld ruhe puffer luft
    """.split()
)
"""What is needed where time is."""

PREPOSITIONS = frozenset(
    """
    fur mit bei beim zu zum zur von vom in im ins an am auf aus wegen nach vor uber um ohne unter durch gegen seit ab
    zwischen trotz laut
    """.split()
)
"""What stands behind one is not what is needed."""

DAY = frozenset(
    """
    spatestens einschliesslich inklusive zum zur den dem ende anfang mitte nachster nachste nachsten kommende kommenden
    kommender dieser diese diesen heute morgen ubermorgen abend mittag nachmittag fruh vormittag uhr montag dienstag
    mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so januar februar marz april mai juni juli
    august september oktober november dezember monatsende wochenende
    """.split()
)
"""Behind "bis"."""

FREE = frozenset(
    """
    da dafur dazu damit daran darum dabei hier hierfur hierzu leider also nun jetzt dann ehrlich ehrlicherweise
    realistisch vermutlich wahrscheinlich voraussichtlich sicher sicherlich bestimmt noch und aber denn deshalb
    deswegen daher trotzdem momentan aktuell derzeit so insgesamt eventuell vielleicht wohl intern sorry nein ja
    """.split()
)
"""What may open the clause and is not needed."""

BARE = frozenset(
    """
    ruckmeldung antwort bescheid unterlagen angaben daten infos informationen zugang zugangsdaten rechnung rechnungen
    unterschrift freigabe fotos bilder texte kopie kopien zusage bestatigung feedback auskunft
    """.split()
)
"""Needed without an article."""
