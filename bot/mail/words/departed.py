"""By what one tells that somebody has left: who, and the words of working and leaving; parts of regular expressions."""

HE_OR_SHE = "she|he|sie|er|elle|il|ella|él|lei|lui|ela|ele|ze|zij|hij|она|он"

HONORIFICS = "Herr|Frau|Mr|Mrs|Ms|M|Mme|Monsieur|Madame|Sr|Sra|Sig|Dott|Dhr|Mevr|Mevrouw"

VERBS = (
    "has|is|was|no|left|quit|works|hat|ist|war|arbeitet|a|est|n['’]est|ne|ha|ya|es|está|non|è|não|já|saiu|deixou|"
    "heeft|werkt|больше|уже|уволил(?:ся|ась)|уш[ёе]л|ушла|покинула?"
)
"""What follows a name at the head of a clause."""

WORK = (
    r"(?:has|have|'s) left\b|\bleft the\b|no longer (?:work|with|employed|part)|doesn['’]t work|"
    r"nicht mehr (?:bei|für|im|in|tätig|beschäftigt)|unternehmen verlassen|uns verlassen|firma verlassen|ausgeschieden|"
    r"ne (?:travaille|fait) plus|n['’]est plus|a quitté|ya no (?:trabaja|está|forma)|ha dejado|"
    r"non (?:lavora|collabora|fa) più|ha lasciato|(?:já )?não trabalha|saiu da|deixou a|"
    r"werkt (?:\w+ )?(?:niet meer|niet langer)|niet (?:meer|langer) (?:werkzaam|in dienst)|heeft \w+ verlaten|"
    r"(?:больше|уже) (?:у нас )?не работает|не работает|уволил(?:ся|ась)|покинула? |уш[ёе]л|ушла"
)

NOT_SAID = "ya no trabaja|ya no está con|non lavora più|non collabora più|já não trabalha|não trabalha mais"
"""Who it is was said before, and it is not the writer."""

NO_NAMES = frozenset(
    """
    the this that it who which our my your unfortunately please note employee person user recipient colleague account
    mailbox address staff member der die das dieser diese dieses wer unser unsere mein meine leider mitarbeiter
    mitarbeiterin kollege kollegin person empfänger empfängerin benutzer benutzerin nutzer adresse postfach konto
    ansprechpartner ansprechpartnerin le la les ce cet cette notre votre collaborateur collaboratrice personne
    destinataire el los esta este nuestro nuestra persona empleado empleada destinatario il lo questa questo nostra
    nostro dipendente collega o a os as esta este nossa nosso colaborador colaboradora destinatário pessoa de het dit
    deze onze mijn medewerker medewerkster ontvanger persoon collega это этот эта наш наша сотрудник сотрудница
    получатель к сожалению she he sie er elle ella lei ela ze zij hij она он i ich je yo io eu ik я já ya non nicht
    """.split()
)
"""Capitals at the head of a clause that name nobody."""
