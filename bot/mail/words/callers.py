"""Who comes to see a client and brings us nothing: inspectors, repairers, family, guests; of all languages at once."""

INSPECTORS = """
    auditor auditors inspector inspectors surveyor surveyors examiner examiners bailiff bailiffs vet
    prüfer prüferin prüfern betriebsprüfer betriebsprüfung steuerprüfer steuerprüfung kontrolleur kontrolleure
    lebensmittelkontrolle lebensmittelkontrolleur gutachter sachverständige tüv schornsteinfeger tierarzt bauaufsicht
    auditeur auditeurs contrôleur contrôleurs inspecteur inspecteurs inspection vétérinaire
    auditor auditores inspector inspectores inspección perito peritos veterinario
    revisore revisori ispettore ispettori ispezione perito periti veterinario
    auditor auditores inspetor inspetores inspeção fiscais perito peritos veterinário
    accountantscontrole controleur controleurs inspecteur inspecteurs keurmeester keuring taxateur dierenarts
    аудитор аудиторы инспектор инспекторы инспекция ревизор ревизоры проверка проверяющие оценщик ветеринар
"""

VISITORS = """
    daughter son sister brother mother father mum mom dad parents grandma grandpa aunt uncle cousin cousins nephew niece
    guests visitors in-laws friends grandchildren kids neighbour neighbours neighbor neighbors
    tochter sohn schwester bruder mutter vater mama papa eltern oma opa tante onkel cousine neffe nichte gäste besuch
    besucher schwiegereltern freunde enkel kinder nachbar nachbarin nachbarn nachbarinnen
    fille fils sœur frère mère père maman papa parents mamie papi tante oncle cousin cousine neveu nièce invités
    visiteurs voisin voisine voisins voisines
    hija hijo hermana hermano madre padre mamá papá padres abuela abuelo tía tío sobrino sobrina invitados
    vecino vecina vecinos vecinas
    figlia figlio sorella fratello madre padre mamma papà genitori nonna nonno zia zio cugino cugina nipote ospiti
    filha filho irmã irmão mãe pai pais avó avô tia tio sobrinho sobrinha hóspedes convidados
    vizinho vizinha vizinhos vizinhas
    dochter zoon zus broer moeder vader ouders oma opa tante oom neef gasten bezoek schoonouders buurman buurvrouw buren
    suocera suocero cognata cognato suegra suegro cuñada cuñado sogra sogro cunhada cunhado schwiegermutter
    schwiegervater schwägerin schwager schoonmoeder schoonvader schoonzus тёща тесть свекровь свёкор
    дочь дочка сын сестра брат мама папа родители бабушка дедушка тётя дядя племянник племянница гости
    сосед соседка соседи
"""

REPAIRERS = """
    technician technicians engineer engineers plumber electrician repairman fitter fitters mechanic mechanics
    techniker technikerin monteur monteure klempner elektriker installateur mechaniker heizungsbauer handwerker
    servicetechniker
    technicien technicienne techniciens plombier électricien réparateur dépanneur chauffagiste mécanicien
    técnico técnica técnicos fontanero electricista instalador mecánico
    tecnico tecnici idraulico elettricista installatore meccanico
    canalizador eletricista encanador mecânico
    monteurs loodgieter elektricien technicus installateurs
    мастер мастера техник сантехник электрик монтажник монтажники слесарь ремонтник механик установщик наладчик
"""

WORKERS = """
    pickers harvesters apprentices trainees interns pupils volunteers helpers lodgers seasonal
    erntehelfer lesehelfer saisonkräfte praktikanten lehrlinge azubis schüler freiwillige freiwilligen
    saisonniers vendangeurs cueilleurs coupeurs stagiaires apprentis élèves bénévoles
    temporeros vendimiadores recolectores becarios aprendices alumnos voluntarios
    raccoglitori vendemmiatori stagionali stagisti apprendisti tirocinanti alunni volontari
    apanhadores vindimadores sazonais estagiários aprendizes alunos voluntários
    plukkers seizoenkrachten seizoenarbeiders stagiairs leerlingen vrijwilligers
    сборщики сезонники практиканты стажёры стажеры ученики волонтёры волонтеры
"""

OFFICIALS = """
    commission delegation bishop mayor minister
    kommission delegation bischof bürgermeister bürgermeisterin minister
    délégation évêque maire ministre
    comisión delegación obispo alcalde alcaldesa ministro
    commissione delegazione vescovo sindaco sindaca ministro
    comissão delegação bispo prefeito ministro
    commissie delegatie bisschop burgemeester
    комиссия делегация епископ мэр министр
"""

CALLERS = frozenset((INSPECTORS + VISITORS + REPAIRERS + WORKERS + OFFICIALS).split())

TRAVELLERS = frozenset(
    """
    husband wife partner boss he she mann frau chef chefin mari femme patron patronne elle
    marido mujer esposa esposo jefe jefa socio socia él ella marito moglie titolare capo collega lui lei
    président présidente presidente presidenta председатель chairman vorsitzende vorsitzender voorzitter
    mulher chefe sócio sócia ele ela man vrouw baas zij муж жена начальник начальница директор шеф партнёр он она
    """.split()
)
"""Who may set out on a day, as a parcel does."""

SET_OUT = frozenset(
    "leaves leave goes fährt fliegt reist part partira sale viaja parte partirà vai va vertrekt gaat едет уедет "
    "уезжает улетает летит".split()
)
"""Of a thing it says that it is on its way."""

RETURNS = frozenset(
    "returns revient rentre vuelve regresa torna rientra volta regressa terugkomt вернётся вернется".split()
)
"""Behind it, of the same traveller: no thing comes back."""

IT_OR_HE = frozenset({"il", "hij"})
"""Of a parcel too, but for one that comes back."""
