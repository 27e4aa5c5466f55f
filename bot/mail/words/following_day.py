"""Words beside a weekday that count it from the day named before: "the Monday after", "am Montag darauf"."""

from collections.abc import Mapping

AHEAD: Mapping[str, frozenset[str]] = {
    "en": frozenset({"following"}),
    "de": frozenset(
        "folgenden folgende darauffolgenden drauffolgenden darauffolgende drauffolgende nachfolgenden".split()
    ),
    "nl": frozenset("daaropvolgende eropvolgende".split()),
}
"""Before the weekday; "the next Monday" is the next one from today."""

NEXT_BUT_ONE = frozenset("übernächsten übernächster übernächste overvolgende".split())
"""Before the weekday: the one a week after the next."""

COMING = frozenset(
    """
    coming upcoming kommende kommenden kommender folgende folgenden following komende aankomende aanstaande entrante
    que_entra suivant suivante siguiente seguente seguinte ближайшую ближайший ближайшей ближайшего
    """.split()
)
"""What says no more than the weekday alone: "this coming Thursday"."""

AFTER_NEXT = "after next"
"""Behind it, in English."""

AND_A_HALF = frozenset({"and a half", "et demie", "et demi", "y media", "e mezza", "e mezzo", "e meia"})
"""Behind so many weeks."""

BEHIND: Mapping[str, frozenset[str]] = {
    "en": frozenset({"after that", "after this", "thereafter", "afterwards", "following"}),
    "de": frozenset("darauf drauf danach darauffolgend".split()),
    "fr": frozenset({"suivant", "suivante", "d' après", "qui suit", "qui suivra"}),
    "es": frozenset({"siguiente", "posterior", "después de eso"}),
    "it": frozenset({"successivo", "seguente", "successiva", "dopo ancora"}),
    "pt": frozenset({"seguinte", "posterior", "depois disso"}),
    "nl": frozenset({"erop", "daarop", "erna", "daarna", "nadien"}),
    "ru": frozenset({"после этого", "после неё", "после нее", "после него", "после них", "вслед за этим"}),
}
"""Behind it, whatever follows."""

AT_THE_END: Mapping[str, frozenset[str]] = {
    "en": frozenset({"after"}),
    "es": frozenset({"después"}),
    "it": frozenset({"dopo"}),
    "pt": frozenset({"depois", "a seguir"}),
    "ru": frozenset({"после"}),
}
"""Behind it, where nothing follows that it could belong to: "the Monday after Easter", "lunes después de comer"."""

COMES_BACK = frozenset(
    """
    zurück zurückkommen zurückzukommen eingehen einzugehen ein warten verzichten achten hinweisen antworten antworte
    an angewiesen terug terugkomen reageren wachten antwoorden ingaan in
    """.split()
)
"""With one of these the small word means a thing: "ich komme am Montag darauf zurück"."""

AFTER: Mapping[str, frozenset[str]] = {
    "en": frozenset({"after", "following"}),
    "de": frozenset({"nach", "nach dem"}),
    "fr": frozenset({"après", "suivant"}),
    "es": frozenset({"después de", "después del", "tras", "siguiente"}),
    "it": frozenset({"dopo"}),
    "pt": frozenset({"após", "depois de", "depois da", "depois do", "a seguir ao", "a seguir à"}),
    "nl": frozenset({"na"}),
    "ru": frozenset({"после"}),
}
"""Between the weekday and the feast or the date from which it is counted."""

THE: Mapping[str, frozenset[str]] = {"en": frozenset({"the"}), "nl": frozenset({"de"})}
"""Only a Monday of its own bears the article: "on Monday after lunch" is the next one."""
