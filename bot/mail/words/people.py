"""Small words of all languages at once, as `sentences.plain` leaves them: whose people, whom it is said to, and how."""

WAITING = frozenset(
    """
    wait waiting awaiting warte attend attendant warten fehlt
    fehlen attends attendons attente manque espera esperando espero
    esperamos pendiente pendientes
    falta aspettando aspetto attesa manca aguardo aguardamos wacht wachten ontbreekt жду ждем
    """.split()
)
PURPOSES = frozenset("before bevor ehe um pour avant para antes prima om voordat чтобы прежде".split())
"""Behind one of these stands what somebody waits for, or what comes after it."""
OWN_PEOPLE = frozenset(
    """
    upstairs management my our colleague colleagues boss manager
    accountant owner landlord translator photographer supplier drummer singer
    band treasurer bookkeeper lawyer solicitor notary architect printer bank insurer board council committee legal
    plasterer carpenter painter roofer installateur dachdecker schreiner tischler maler maurer menuisier macon
    peintre carpintero pintor albanil falegname imbianchino muratore carpinteiro pedreiro timmerman schilder aannemer
    сантехника плотника маляра строителеи
    others rest finance husband wife partner brother sister father mother son daughter builder electrician plumber
    his her their
    mein meine meinen meinem meiner unser unsere unseren unserem unserer kollege kollegen kollegin chef chefin vorstand
    betriebsrat steuerberater vermieter druckerei fotograf fotografen drucker notar architekt anwalt bank frau mann
    versicherung gemeinderat geschaftsfuhrung geschaftsleitung buchhaltung handwerker seinen seine deren anderen
    mon ma mes notre collegue collegues patron comptable proprietaire photographe imprimeur
    autres notaire architecte tresorier mairie banque comite conseil mari femme direction hierarchie
    mi mis nuestro nuestra companero companera jefe jefa gestor gestoria casero fotografo contador contadora abogado
    arriba direccion gerencia superiores demas otros arquitecto imprenta
    banco socio socia director directora marido mujer notario
    mio mia miei nostro nostra collega colleghi capo titolare commercialista proprietario tipografo
    direzione altri loro notaio architetto tipografia banca socio marito moglie direttore consiglio geometra
    meu minha meus nosso nossa colega colegas chefe contabilista contador senhorio fotografa
    direcao chefia administracao outros deles advogado arquiteto banco
    socio socia diretor diretora marido mulher notario grafica
    mijn onze baas collega's directeur boekhouder verhuurder fotograaf
    directie leiding anderen hun notaris architect drukker bank vrouw man bestuur advocaat penningmeester
    мои моего мою нашего наш нашеи коллега коллеги коллегу шеф шефа директор директора бухгалтер бухгалтера
    начальницу генерального гендиректора учредителя учредителеи хозяина собственника
    арендодателя начальника фотографа остальным их юриста нотариуса архитектора типографию банк жену мужа директора
    совет сверху руководства начальства дирекции правления
    surveyor supplier suppliers client customer customers authority authorities ministry prefecture tribunal technician
    contractor engineer tenant tenants agency parents school university sponsor sponsors publisher doctor hospital
    gutachter amt behorde lieferant lieferanten kunde kunden elektriker techniker eltern schule ministerium statiker
    klempner sponsor sponsoren verlag arzt gericht jobcenter finanzamt bauamt
    prefecture fournisseur client clients technicien electricien geometre plombier parents ecole ministere sponsor
    editeur medecin tribunal urbanisme assureur locataire
    secretario ayuntamiento proveedor proveedores cliente clientes electricista tecnico fontanero padres colegio
    ministerio juzgado hacienda editorial medico aseguradora inquilino
    elettricista amministratore fornitore fornitori cliente clienti tecnico idraulico genitori scuola ministero
    condominio comune editore medico assicurazione inquilino
    fornecedor fornecedores cliente clientes eletricista tecnico canalizador encanador pais escola ministerio camara
    prefeitura editora medico seguradora inquilino condominio
    leverancier leveranciers klant klanten gemeente elektricien monteur loodgieter ouders school ministerie uitgever
    arts ziekenhuis verzekeraar huurder
    заказчика заказчиков заказчику поставщика поставщиков электрика типографии типография клиента клиентов мастера
    adjuster assessor expert appraiser sachverstandigen sachverstandige ingenieur ingenieurs perito perita peritos
    ingeniero ingeniera ingegnere avvocato engenheiro engenheira deskundige taxateur эксперта эксперт экспертизы
    инженера комиссии юристов
    them him eux leur ellos deles dele dela delas них него нее неё
    администрации мэрии министерства школы врача издательства инспекции налоговой банка
    """.split()
)
READER = frozenset(
    """
    you your yours ihr ihre ihren ihrem ihrer euch eure euren eurer dir dich dein deine deinen deiner ihnen
    vous votre vos ton tes toi te vuestro vuestra vuestros vuestras tu tus usted ustedes
    vi voi vostro vostra vostri vostre tuo tua suo sua voces voce vosso vossa vossos vossas teu tua seu
    u uw je jij jou jouw jullie вы вас вам ваш ваша ваше ваши вашу вашего вашеи ваших тебя твои твоего
    """.split()
)
"""Who waits for somebody of theirs, and speaks of nothing of the reader, asks the reader for nothing."""

EXPECTED = frozenset(
    """
    should sollte sollten musste mussten devrait devraient devriez devrais deberia deberian deberiais deberias
    dovrebbe dovrebbero dovreste dovresti deve devem devera deveria moet moeten zou zouden должен должна должно должны
    """.split()
)
"""How one speaks of what is on its way already: "paid this morning, you should see it tomorrow"."""

BUT = frozenset("but aber doch mais pero ma mas maar но".split())
"""What stands behind one of these counts more than what stood before."""

TAGS = frozenset("no non nein oder right vero giusto né ne hein toch he да нет верно correct verdad".split())
"""The last word of what is told and only sounds like a question: "Marta sent it, right?"."""

PHATIC = frozenset("viu ouviu ta tah esta hein hem eh gell gelle ne he hoor yeah huh dai ага угу".split())
"""Alone behind the last comma they only keep touch: "thanks for your patience, eh?", "mando na sexta, viu?"."""

ASSENTED = frozenset(
    "ok okay oke alright ja in ordnung ca va d' accord vale bien bem esta va bene goed хорошо ладно".split()
)
"""A plan that ends in one of these after a comma only seeks a nod: "I'll send it tomorrow, ok?"."""
