"""Who somebody's people may be, of all languages at once, as one names them: "my accountant is back on Wednesday"."""

PERSONS = frozenset(
    """
    accountant bookkeeper lawyer solicitor partner co-founder cofounder assistant secretary photographer designer
    developer architect brother sister mother father mum mom dad son daughter editor chef builder landlord
    trustee deputy copywriter translator illustrator intern apprentice employer supervisor
    buchhalterin buchhalter steuerberaterin steuerberater anwalt anwältin partnerin geschäftspartner geschäftspartnerin
    kompagnon assistentin assistent sekretärin sekretär fotograf fotografin grafiker grafikerin entwickler
    entwicklerin architekt architektin bruder schwester mutter vater sohn tochter kollege kollegin mitarbeiter
    mitarbeiterin vermieter vermieterin mitgründer mitgründerin lektorin lektor azubi praktikant praktikantin
    arbeitgeber arbeitgeberin vorgesetzte vorgesetzter chefin
    comptable avocat avocate associé associée assistante assistant secrétaire photographe graphiste développeur
    architecte frère sœur soeur mère père fils fille collègue notaire cofondateur cofondatrice stagiaire traductrice
    employeur employeuse patron patronne
    contable gestor gestora abogado abogada socio socia ayudante asistente secretaria secretario fotógrafo fotógrafa
    diseñador diseñadora programador arquitecto hermano hermana madre padre hijo hija compañero compañera
    empleador empleadora jefe jefa
    commercialista contabile avvocato avvocata socia assistente segretaria segretario fotografo fotografa grafico
    grafica architetto fratello sorella figlio figlia collega notaio datore cognato cognata
    contabilista contador contadora advogado advogada sócio sócia assistente secretária secretário fotógrafo
    fotógrafa arquiteto irmão irmã mãe pai filho filha colega empregador empregadora patrão patroa chefe
    boekhouder boekhoudster accountant advocaat compagnon zakenpartner assistente secretaresse fotograaf vormgever
    ontwikkelaar architect broer zus moeder vader zoon dochter collega verhuurder werkgever werkgeefster zwager
    бухгалтер юрист партнёр партнер помощник помощница ассистент секретарь фотограф дизайнер программист архитектор
    брат сестра мать отец мама папа сын дочь коллега работодатель начальник начальница
    husband wife grandma granny grandmother grandpa grandfather aunt uncle oma opa tante onkel mamie papi abuela abuelo
    tía tío nonna nonno zia zio avó avô tia tio oom муж жена бабушка дедушка тётя дядя свекровь тёща
    """.split()
)
JOINED = frozenset("with and mit und avec et con y e ed com met en с и".split())
"""In front of or behind such a person one of these says that the writer is there, too."""
