"""Italian phrases by which the ball stays with the client: what they will do, have not done, look at first."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

FUTURE = """
    {le} [lo|la|li|le|ne] {now}|{will} ~
    vi|ti|te|ve|lo|li|gli|glielo|gliela|me|ce|ne|la|le [lo|la|li|le|ne] {thing} ~
    {le} [lo|la|li|le|ne] {see} [io|tutto|tutti|poi|di|anche|un|con] [attimo|nuovo|persona|calma] {when} ~
    {le} [lo|la|li|le|ne] {see} [io|tutto|tutti|poi|presto|volentieri] >
    {will} ~
    {now} {when}|io|tutto|il|la|i|le|al|e|un|gli|se|con ~
    {now} >
    {see} {when}|io|tutto ~
    < [ok|si|va|bene|certo|allora|grazie|perfetto|poi|ora|adesso|io|noi] [bene|,] {thing} {when}|io|tutto|il|la|i|le|gli|un|a ~
    conto|spero|penso|riesco|riusciamo|riusciro|cerchero|cerco|provo|cercheremo|speriamo|contiamo|pensiamo [di|a|poter*|io] [di|a] {to}
    vorrei|vogliamo|vorremmo|dovrei|dobbiamo|devo|posso|possiamo|potro|potremo|dovremmo [prima|ancora|anche|solo|io] {serve}
    avrai|avrete|riceverai|riceverete ~
    lo|la|li|le [ok|si|certo|,|domani|lunedi|martedi|mercoledi|giovedi|venerdi] [,] avra|ricevera ~
    avra|ricevera sulla|nella|sul|nel [sua|vostra|suo] scrivania|tavolo|casella|posta|drive ~
    avra|ricevera [tutto|il|la|i|le|una|un|nostra|mia|anche|gli] ~ domani|entro|oggi|lunedi|martedi|mercoledi|giovedi|venerdi|presto|settimana|stasera ~
    ce|te|ve|lo|la|li|le|l' hai|avete|ha [tutto|tutti] domani|oggi|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|entro|presto|stasera|domattina ~
    hai|avete|ha [tutto|tutti] domani|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|entro|stasera|domattina ~
    hai|avete|ha [tutto|tutti] in giornata|serata|settimana|mattinata ~
    vi|ti|le|ve|te|ce arrivera|arriveranno ~
    vi|ti|le|ve|te|ce arriva|arrivano {when}|tutto|tutti|il|la|i|le|un|una|lo|in|con|per|a ~
    vi|ti|le|ve|te|ce arriva|arrivano >
    vi|ti|ve|te arriva|arrivano >
    arriva|arrivano|arrivera|arriveranno [tutto|tutti|anche|,] presto|subito|entro|domani|lunedi|martedi|mercoledi|giovedi|venerdi|appena|quanto|tutto ~
    arriva|arrivano|arrivera|arriveranno [tutto|tutti] in|nei|la|a|al giornata|serata|settimana|mattinata|prossimi|prossima|breve|fine|inizio|meta|momenti|giorni|piu ~
    arriva|arrivano|arriveranno >
    sara|saranno [tutto|tutti|tutte|il|la] pronto|pronta|pronti|pronte|inviat*|mandat*|consegnat*|spedit*|caricat*|trasmess*|fatto|fatta|sistemat*|completat*|terminat* ~
    sara|saranno [tutto|tutti|tutte] disponibil*|online|da [voi|te|lei] {when} ~
    sara|saranno da|nella|nel voi|te|lei|vostra|tua|vostro|tuo ~
    sara|saranno pronto|pronta|pronti|pronte ~
    al piu tardi|presto
    me ne occupo {when}|io|personalmente|, ~
    me ne occupo >
    ce ne occupiamo {when}|noi|personalmente|, ~
    ce ne occupiamo >
    faccio|facciamo|faro|faremo sapere
    ti|vi|le|te|ve [lo|la|li|le|ne] faccio|facciamo|faro|faremo avere
    ci penso|pensiamo|penseremo [su|sopra|un|bene|ancora|e|,|con|noi] ~
    ci sto|stiamo [ancora] ragionando|riflettendo|meditando ~
    < [eh|ah|no|beh|mah] [,] ancora no >
    vi|ti|le dico|diciamo {when}|qualcosa|entro|come ~
    e vi|ti|le dico|diciamo >
    [ti|vi|la] terro|tengo|terremo|teniamo al|informato|informati|informata|aggiornat* ~
    mi|ci metto|mettiamo {when}|al|sotto|all'|io ~
    mi|ci metto|mettiamo a {to} ~
    ci metto|mettiamo [ancora|solo|circa|almeno] [un|una|due|tre|qualche|poco|pochi|mezza] [paio|po'] [di] giorno|giorni|ora|ore|oretta|minuti|minuto|settimana|tempo|attimo|poco ~
    sto|stiamo preparando|lavorando|guardando|finendo|raccogliendo|facendo ~
"""

PENDING = """
    porti|portate|porta pazienza ~
    se|quando|appena|finche|solo|non [quando|se] [il|la|i|mio|mia|nostro|nostra|l'] [mio|mia|nostro|nostra] {kin} [non|lo|la|li|mi|ci|vi] [lo|la] approva|conferma|firma|torna|decide|rientra|accetta|approvano|confermano|dice|da ~
    {kin} .. deve|devono ancora {settle}|tagliare|fare|farmi|farci|portare|portarci|fotografare|stampare|correggere ~
    < [ora|adesso|ormai|per] [ora|il|la|tutto|questo|lo] [cosa|pratica|testo|contratto|progetto|questione|bozza|faccenda] e|sono|sta [ora|adesso|gia|tutto] in|nelle mano|mani a|al|alla|all'|ai|agli|del|della|di [nostro|nostra|nostri|mio|mia] .. >
    nessuna idea [di|su] quando|se|quanto|come|cosa|chi ~
    < [ho|abbiamo|ancora] [ancora] nessuna idea ancora|per|adesso|ora|, ~
    < [ho|abbiamo|ancora] [ancora] nessuna idea >
    non [vi|ti|mi|me|ci|ce|ve|te|ne] [ne|lo|la|li|le|l'|n'] ho|abbiamo|sono|siamo [mica|certo|affatto] dimenticat* ~
    < [ma|purtroppo|pero|comunque|temo|sicuramente|si] [,|che] non prima di|del|della|che|domani|lunedi|martedi|mercoledi|giovedi|venerdi ~
    , [ma|pero|comunque] non prima di|del|della|che|domani|lunedi|martedi|mercoledi|giovedi|venerdi ~
    prima di|del|della|dell'|dei|delle ~ non [ce|lo|la|li|ve|te|vi|ti|ci|si|me|mi] [lo|la|li|l'|ne] posso|possiamo|riesco|riusciamo|riusciro|riusciremo|faccio|facciamo|faro|faremo|so|sappiamo|sapro|sapremo|saro|saremo|avro|avremo|ho|abbiamo|potro|potremo|decide|decidiamo|parla|puo|mando|invio|e|ci|c' ~
    prima di|del|della|dell' ~ impossibile ~
    non [lo|la|l'|ne|ci|mi|li|le|ce|ve|vi|ti] [l'|lo|la|ne|li] ho|abbiamo|so|sappiamo|siamo|riesco ancora ~
    non [lo|ne] so|sappiamo ancora ~
    < [no|purtroppo|mi|ci] [,|dispiace] [,] non ancora [,|purtroppo|ma|pero|mi|ci|scusate|scusa] >
    < [no|purtroppo] [,] non ancora , ~
    non ancora {finished} ~
    non [mi|ci|l'|lo|ce|vi|ne|si|se] [l'|ne] e|sono|ha|hanno [stato|stata|stati|state] ancora [stato|stata|stati|state|del|proprio] [tutto] {finished} ~
    non c'|ci e|sono ancora ~
    non [l'|ci|ne|lo|li|le|la|vi|mi] ho|abbiamo|sono|siamo [ancora|proprio|mai|piu|neanche] [ancora|piu] avuto|trovato [ancora|proprio] [il|un|nessun|molto|tanto|abbastanza|attimo] [solo] tempo|modo|occasione|attimo|momento|minuto ~
    non [l'|ci|ne|lo|li|le|la|vi|mi] ho|abbiamo|sono|siamo [ancora|proprio|mai|piu|neanche] [ancora|piu] potuto|riuscito|riuscita|riusciti ~
    non [l'|li|lo|la|le] ho|abbiamo [ancora|proprio|mai|piu|neanche] guardato|guardata|visto|vista|letto|letta|aperto|aperta [ancora|bene] >
    non [l'|li|lo|la|le] ho|abbiamo [ancora|proprio|mai|piu|neanche] guardato|guardata|visto|vista|letto|letta|aperto|aperta ancora|bene|il|la|le|i|gli|l'|tutto|vostra|tua|sua|, ~
    non ho|abbiamo|c'|ci [e] [ancora|proprio|molto|piu] tempo|modo ~
    sto|stiamo [ancora|gia|tutti] leggendo|discutendo*|valutando*|guardando*|verificando*|esaminando*|controllando*|pensando*|lavorando*|decidendo|aspettando ~
    sto|stiamo [ancora|gia|tutti] parlandone ~
    sto|stiamo [ancora|gia|tutti] [ne] parlando con|al|tra|fra|internamente|anche|ancora ~
    lo|la|li|le|ne|ci|l' sta|stanno [ancora|gia] leggendo|parlando|discutendo|valutando|guardando|verificando|esaminando|controllando|pensando|lavorando|decidendo ~
    {people} .. sta|stanno [ancora|gia|gia] leggendo*|parlando*|discutendo*|valutando*|guardando*|verificando*|esaminando*|controllando*|pensando*|lavorando*|decidendo*|aspettando* ~
    sta|stanno [ancora] verificando|esaminando|valutando|decidendo|discutendone|parlandone|valutandolo|verificandolo ~
    e|sono|resta|restano [ancora|gia|ora|sempre] in verifica|attesa|lavorazione|revisione|approvazione|firma|valutazione ~
    e|sono [ancora|gia|ora|sempre|tutt'ora] in corso >
    e|sono [ancora|gia|ora|sempre] in corso di|, ~
    e|sono [ancora|gia|ora] in fase di ~
    e|sono [ancora|gia|ora|gia] al vaglio|esame ~
    e|sono [ancora|gia|ora] all'|alla|dal|dalla|presso|in|dall' [l'|la|il|nostra|nostro] [ufficio|nostra|nostro] legale|amministrazione|acquisti ~
    e|sono [ancora|gia|ora] dal|dalla|presso|alla [la|nostra] direzione ~
    e|sono [ancora|gia] sulla|nella|in [cima|testa] [alla] mia|nostra lista|agenda|scrivania ~
    devo|dobbiamo [ancora|prima|solo|pero] ~ parlarn*|verificar*|controllar*|chieder*|sentir*|discuter*|confrontarm*|confrontarc*|valutar*|guardarl*|guardarc*|pensarci|pensarc*
    devo|dobbiamo [ancora|prima|solo|pero] parlare|guardare|pensare|confrontare con|a|al|alla|coi|agli|il|la|i|le|gli|bene|meglio
    bisogna che|ancora ~ parl*|verific*|controll*|chied*|sent*|discut*|confront*|valut*
    appena [mi|ci|vi|ve|te|ti|e|lo|la] [sara] possibile|posso|riesco|riusciamo|so|sappiamo|ho|abbiamo|avro|avremo|possiamo|sapro|sapremo|potro|potremo ~
    non [ci|ve|te|lo|la] riesco|riusciamo [ancora|proprio|piu] {when}|prima|oggi|entro|per|proprio|questa ~
    non [ci|ve|te|lo|la] riesco|riusciamo [ancora|proprio|piu|prima|oggi] a mandar*|inviar*|risponder*|finir*|preparar*|consegnar*|far*|guardarl*|guardarc*|occuparm*|darvi|darti|recuperar*|raccoglier*|leggerl*|starci|stare|parlar* ~
    non [ci|ve|te|lo|la] riesco|riusciamo [ancora|proprio|piu] >
    non [lo|ne|ci] so|sappiamo >
    non [lo|ne|ci] so|sappiamo ancora|se|quando|quanto|cosa|chi|bene|proprio|nulla|niente|, ~
    non [lo|la|vi|ti|le|ve|te|ci|ne] posso|possiamo ancora|oggi|adesso|ora|prima|dirvi|dirti|dirle|darvi|darti|darle|mandarv*|mandart*|mandarl*|inviarv*|inviart*|inviarl*|rispondere|rispondervi|risponderti|confermar*|farlo|decidere|decider|promett*|garant*|guardar*|entro|fino ~
    non ho|abbiamo qui|sottomano|notizie|idea|novita|risposta|risposte|tutto ~
    {people}|mia|mio ~ e|sono malato|malata|malati ~
    a|con|avuto|l' [letto] [con] [l'] influenza ~ >
    ho|abbiamo|sono|siamo|ero|eravamo|avevo|avevamo [proprio|del|completamente|tutto|totalmente|quasi] [tutto] dimenticato|dimenticata|dimenticati|scordato|scordata
    mi|ci|m'|me|ce [n'|ne] e|era|ero|sono|eravamo [proprio|completamente|del|totalmente] [tutto] sfuggito|sfuggita|dimenticato|dimenticata|dimenticati
    < [scusa|scusate|scusi|ops|ah|oddio|accidenti] [,|il|la] [silenzio|ritardo] [,] dimenticato|dimenticata|sfuggito|sfuggita [,|completamente|del] ~
    in attesa del|della {our}
    aspettiamo|attendo|attendiamo [ancora|solo] [il|la|i|le|ok|una|un] {our}|ok|capo|direzione|interna ~
    aspetto [ancora|solo] [il|la|i|le|una|un] {our}|capo|direzione|interna ~
    aspetto [ancora|solo] [l'|il|un|ancora|solo] ok|conferma|risposta|notizie|riscontro da|dal|dalla|dai|di|del|della|dall'|interno|interna ~
"""

STUDY = """
    guardero|guarderemo|verifichero|verificheremo|controllero|controlleremo|leggeremo|valutero|valuteremo|parlero|parleremo|chiedero|chiederemo|sentiro|sentiremo|esaminero|esamineremo ~
    guardo|guardiamo|verifico|controlliamo|valuto|esamino|chiedo|rileggo {when}|io|con|il|la|le|i|gli|l'|lo|un|se|e|al|a|alla|ai|all'|meglio|bene|ancora|internamente|cosa|tutto|in|, ~
    parlo|parliamo {when}|io|con|al|alla|ai ~
    controllo {when}|io|la|le|i|gli|bene|meglio|tutto|con|se|, ~
    leggo|sento|sentiamo|vedo|vediamo {when}|io|tutto|con|bene|meglio ~
    leggo il|la|le|i|gli|l'|tutto ~
    sento|sentiamo|vedo|vediamo [un|prima|ancora|subito|anche] [attimo] cosa|se|come|quando|quanto posso|possiamo|riesco|riusciamo|c'|si|dice|dicono|fare|trovo|trovare ~
    sento|sentiamo [un|prima|ancora|subito|anche] [il|la|i|con] [mio|mia|nostro|nostra] {people} ~
    lo|la|li|le|ne|ci leggero|controllo|leggo|sento|vedo [{when}|e|con|,] [poi|vi|ti] {when}|vi|ti|dico|con ~
    lo|la|li|le|ne|ci leggero|controllo|leggo|sento|vedo [{when}|e|con|,] [poi|vi|ti] >
    guardo|verifico|controllo|leggo|valuto|parlo|chiedo|sento|esamino >
    devo|dobbiamo|vado|andiamo .. parlarn*|verificar*|controllar*|chieder*|sentir*|legger*|valutar*|guardarl*|guardarc* ~
    devo|dobbiamo|vado|voglio|vogliamo .. parlare|parlar|guardare|sentire con|a|al|alla|ai|agli|il|la|i|le|cosa|bene|meglio ~
    passo|passiamo la palla|parola a|al|alla|ai ~
    voglio|vogliamo prima|ancora|anche .. parlar*|verificar*|controllar*|chieder*|sentir*|legger*|valutar*|guardar* ~
    voglio|vogliamo .. parlarn*|verificar*|controllar*|valutar*|rileggerl* ~
    do|daro|diamo|daremo|dare .. occhiata|sguardo
    me|ce la|lo|li|le studio|studiamo|leggo|leggiamo|rileggo|rileggiamo|guardo con|bene|meglio|tutto|tutta|, ~
    me|ce la|lo|li|le studio|studiamo|leggo|leggiamo|rileggo|rileggiamo >
"""

EXCUSE = """
    sommersi|sommerso|sommersa|incasinato|incasinata|incasinati|presissimi|presissima|presissimo|oberati
    sono|siamo|ero|eravamo|sto|stiamo|saro|saremo|tutti|tutta|settimana|periodo|giornata|giornate|mese|agenda|noi|io [e|sono|stato|stata|stati|un|molto|proprio|davvero|ancora|gia|sempre|tutti|tutta|super|troppo] [stato|stata|stati|po'|in|molto] [in] impegnato|impegnata|impegnati|malato|malata|malati|viaggio|piena|pieno|pieni|presa|presi|preso|influenzato|influenzata ~
    < [sempre|ancora|scusate|scusa|,|purtroppo|sempre|tutti] in viaggio ~
    piena|pieno|pieni di lavoro|impegni|cose|riunioni|scadenze ~
"""
"""Who is busy or ill says why it is late; beside what is decided it holds nothing back."""
