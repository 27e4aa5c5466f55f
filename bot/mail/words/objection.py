"""Phrases that object: stop writing, lawyer, dispute, insolvency, bereavement (design 4.4), in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

EN = """
    {kin} , ~ ~ , [has|sadly] died ~
    {kin} , ~ ~ , [has|sadly] passed away ~
    leave me|us in peace ~
    being|been|is|are|be wound up ~
    claims|creditors|correspondence ~ to the administrator|administrators|liquidator|liquidators|receiver|trustee ~
    cease|stop|discontinue|refrain [from] all|any|further|every ~ correspondence|contact|communication|communications|letters|emails|mail
    estate of [the] late|deceased|mr|mrs|ms|my|our ~
    executor|executrix of ~
    the late mr|mrs|ms|sir|dr ~
    {kin} ~ who|which [has|have] [sadly|suddenly] died|passed
    {kin} .. died|death [on|last|this|suddenly|yesterday|in] ~
    informed|advised|notice|note|aware that ~ administration|liquidation|receivership|insolven*|bankrupt*
    {lawyer} ~ deal|handle|take with|this|over|from
    < [would|could|can] [you] [now|just|again|and|for|the|last|time] [please|kindly] {stop} {pester} me|us|to|this|these|our|my
    < [would|could|can] [you] [now|just|again|and|for|the|last|time] [please|kindly] {stop} with ~ reminders|reminder|emails|mails|messages|letters|these|those
    < [please|kindly] {stop} this|these|the|your|all [constant|endless|automated|automatic] reminders|emails|mails|messages|harassment|spam|letters
    please|kindly|you|must [to] {stop} {pester} [to] me|us|these|your|this|those|any
    please|kindly {stop} {pester} >
    {stop} {pester} me|us
    {stop} writing to me|us
    do|must not|n't [ever] contact|email|write|mail|message|call|bother|chase [to] me|us|anybody|anyone [or] [any|anymore|again|at|further|more] ~
    do|must not|n't [ever] contact|email|write|mail|message|call|bother [to] me|us|anybody|anyone|my|our|this >
    dont contact|email|write|mail|message|bother [to] me|us ~
    never contact|email|write|mail|message|call [to] me|us again|anymore
    < [please] no further|more emails|contact|mails|messages|reminders|correspondence please|from|to ~ >
    leave me|us alone
    < [please|kindly] unsubscribe [me|us] ~ >
    this is|borders|constitutes [on] harassment
    hear|hearing|heard from my|our|the [company] [legal] {lawyer}|department|team
    {lawyer} {will}|is|are [going] [to] [be] contact|contacting|writing|write|touch|get|reach|take|handle|respond|deal|sue
    {have} [now] [been] handed|passed|turned|referred|given|put|placed|instructed [this|the|your] [whole|entire] {matter}|everything|it [over] [to|with|in] [the] [hands] [of] my|our [company] [legal] {lawyer}
    {have} [now] instructed|engaged|retained|hired my|our|a {lawyer} ~
    all|any [further|future] communication|correspondence|contact|communications ~ through|to|via|with my|our [company] [legal] {lawyer}
    contact|write|talk|speak [to] my|our {lawyer} instead|directly|from|only|in
    see you in court
    [take|taking] legal action|steps|proceedings against you|your
    {we} {will} take|start|begin|initiate|consider legal action|steps|proceedings >
    sue you|your
    take you to court
    {we} [hereby|formally|fully] dispute|contest|reject the|your|this|that|these|its [full|whole|last|latest|amount] [of] [the] invoice|bill|claim|charge|charges|amount|demand|fee|fees|reminder|sum|invoices|payment|it
    {we} {have}|are|'re [formally] disputing|disputed the|your|this|these ~ invoice|bill|claim|charge|charges|amount|demand|fee|fees
    invoice|bill|claim|charge|charges|amount|fee|fees ~ is|are|remains [hereby|now|still] disputed|contested
    invoice|bill|claim|charge|charges|amount|fee|fees ~ is|are in dispute
    {we} {will} not [be] pay|paying this|your|the|that|any ~
    {we} refuse to pay ~
    {we} formal|formally complaint|complain ~
    insolvency|bankruptcy|administration|liquidation|receivership [proceedings] [over|for|against|of] our|us|the|my company|assets|business|firm
    insolvency proceedings ~ our|us|my ~
    insolvency|bankruptcy proceedings [over|against|for] our|my|us|the ~ opened|filed|initiated|commenced|pending
    our|my|the|this company|business|firm|agency|studio [has|is|have|had] [been] [now] [filed|declared|gone|put|placed|entered|in|into|under|to] [for|into|itself] [voluntary] insolven*|bankrupt*|administration|liquidation|receivership
    {we} {have}|are|'re|were|am|'m|had [had] [to] [now|been|just] [filed|file|declared|declare|gone|go|entered|in|into|under|placed] [for|into] [personal|voluntary] insolven*|bankrupt*|administration|liquidation|receivership
    {we} filed for insolven*|bankrupt*
    passed away
    {kin} [_] [has|have] [suddenly|unexpectedly|sadly] died
    dispute|contest|disputing|contesting [all|every|each|any|the|your|both|this] [of] [your|the] invoice|invoices|bill|bills|charge|charges|claim|claims|amount|debt|fees ~
    consider|regard|deem|treat [this|the|our|your] contract|agreement|engagement [as|to] [be] void|terminated|null|invalid|ended|cancelled|rescinded ~
    sudden|untimely|tragic death|passing of
    death|loss of my|our|mr|mrs|ms|dr ~
    bereavement in|of|has|this|last|we
    a|family|recent bereavement >
    in mourning
"""

DE = """
    von [allen] weiteren|jeglichen|jedem|kunftigen schreiben|mails|nachrichten|kontaktaufnahmen|mail|schreiben|erinnerungen|mahnungen|erinnerungsmails ~ abzusehen|absehen|abstand
    unterlassen|unterlasst|unterlass [sie|es] [bitte|kunftig|ab] [sofort] [jede|jegliche|diese|jeden] [weitere|weiteren|art] [von] kontaktaufnahme|kontaktaufnahmen|kontaktversuche|kontakt|schreiben|mahnungen|nachrichten|mails|anrufe ~
    sache|fall|angelegenheit|vorgang|forderung|alles liegt|ist|befindet [sich] [jetzt|nun|bereits] [in|bei|beim] [den|handen] [unserem|unserer|unseren|meinem|meiner|meinen|unseres] {lawyer} ~
    verstorbenen|verstorbener|verstorbene ~
    nachlassverwalter*|testamentsvollstrecker*
    nachlass|nachlasses von|meines|meiner|unseres|unserer|des|der [herrn|frau|meines|meiner|lieben] ~ verstorben*|vaters|mutter|mannes|bruders|schwester|onkels|tante|erblassers|ehemannes|ehefrau|gatten|gattin|eltern|grossvaters|grossmutter ~
    regel*|ordne*|verwalte*|wickle|wickeln|abwickle|abwickeln|vertrete*|kummere|kummern [ich|wir|mich|uns] [jetzt|nun|derzeit] [um] seinen|dessen|deren nachlass ~
    um seinen|dessen|deren nachlass [kummer*|sorge|sorgen] [ich|wir] kummere|kummern|kummert|sorge|sorgen|ich|wir ~
    nachlass|nachlasses ... uberschuldet|ausgeschlagen|erbschein|erben|erbengemeinschaft|nachlassgericht|beerdigung|bestattung ~
    erbschein|erben|erbengemeinschaft|nachlassgericht|erbausschlagung ... nachlass|nachlasses ~
    horen|hor|hort sie [bitte|endlich|jetzt|sofort] [damit] auf >
    horen|hor|hort sie [bitte|endlich|jetzt|sofort] auf [,] mir|uns|mich|damit ~
    hor|hort [bitte|endlich|jetzt|sofort] auf [,] {me}|uns|mich|damit
    horen|hor|hort [sie] [bitte|endlich|jetzt|sofort] auf [,] mit den|diesen|ihren|euren|deinen|dem|der|dieser|diesem [standigen|ewigen|ganzen|automatischen] mails|mail|emails|e|erinnerungen|nachrichten|mahnungen|schreiben|spam|belastigung*|mailterror|terror|anrufen|nachfragen
    unterlassen|unterlass|unterlasst [sie|es] [es|bitte|kunftig|zukunftig|in|zukunft|ab|sofort|,|jede|jegliche|weitere|diese|solche|derartige|kunftig] [weitere|art|von|diese|derartigen] {me}|erinnerung|erinnerungen|mails|e|emails|nachrichten|kontaktaufnahme|zusendung*|schreiben|belastigung*|kontaktversuche|anfragen|mahnungen|nachfragen
    bitte|fordere|fordern|bitten [sie|euch|dich] [,|auf] ~ zu unterlassen
    stoppen|stoppt|stopp|beenden|beendet|stellen|stellt [sie|bitte|endlich|sofort] [bitte|endlich|sofort|diese|die|das|den] ~ erinnerungen|mails|belastigung*|nachrichten|mailterror|kontakt|zusendung*|emails ~
    {me} [bitte] nicht mehr|weiter|langer [an|zu] schreiben|kontaktieren|schreibt|anschreiben|belastigen|mailen|anzuschreiben|behelligen|schickt|schicken ~ >
    < [bitte] rufen|ruf|ruft sie|ihr|du {me} [bitte] nicht|nie mehr|wieder an ~ >
    schreiben|schreib|schreibt|kontaktieren|kontaktiere|kontaktiert|mailen|belastigen|behelligen [sie] {me} [bitte] [an] nicht|nie [mehr|wieder|weiter|langer] >
    schreiben|schreib|schreibt|kontaktieren|kontaktiere|kontaktiert|mailen|belastigen|behelligen [sie] {me} [bitte] [an] nicht|nie mehr|wieder|weiter|langer ~ >
    schreiben|schreib|schreibt|schicken|mailen [sie] {me} [bitte] keine [weiteren] mails|emails|nachrichten|erinnerungen|briefe|mahnungen ~ >
    {we} mochte|mochten|will|wollen|wunsche|wunschen ~ nicht mehr|langer|weiter [von|per|durch] ~ kontaktiert|angeschrieben|belastigt|erinnert
    nehmen|nehmt|streichen|loschen|entfernen|tragen|nimm|streich|losch|losche|entferne [sie|bitte] {me}|{our} ~ aus|von ~ verteiler|liste|datenbank|verzeichnis|adressen|kartei
    aus {your}|dem|diesem [e|mail] [mail] verteiler ~ nehmen|streichen|austragen|loschen|entfernen
    lassen|lasst|lass [sie] {me} [bitte|doch|endlich|jetzt|einfach] [bitte|doch|endlich|einfach] [bitte|endlich] in ruhe|frieden >
    lassen|lasst|lass [sie] {me} [bitte|doch|endlich|jetzt|einfach] [bitte|doch|endlich|einfach] [bitte|endlich] in ruhe|frieden mit|damit ~
    < [bitte] melden|meldet|melde sie|ihr|du|dich|euch [sich|euch|dich] [bitte] nicht mehr|wieder [bei] [mir|uns] >
    wenden|wende|wendet [sie] sich|euch|dich [bitte|ab|sofort|kunftig|jetzt] [nur|noch|direkt|sofort] an unseren|meinen|unsere|meine {lawyer}
    belastigung|belastigend >
    horen|horst|hort|hore|meldet [sie|du|ihr] [dann|noch|in|kurze] von unserem|meinem|unseren|unserer|meiner|meinen {lawyer} ~
    {lawyer} setzt|setzen|wendet|wenden|kontaktiert|kontaktieren|nimmt|nehmen|tritt|schreibt|schreiben [sich|mit] ~ {you}|verbindung|kontakt
    {lawyer} wird|werden [sich|mit] ~ {you}|verbindung|wenden|kontaktieren|kontakt [in|wenden|melden|setzen|aufnehmen|kontaktieren]
    {lawyer} meldet|melden sich [dann|in|demnachst|bei] ~
    wird|werden sich ~ {lawyer} ~ melden|wenden|setzen|kummern
    ubergeben|ubergebe|gebe|geben|ubertragen [wir|ich] [die|den|das|diese|dies|diesen|es] [sache|fall|angelegenheit|vorgang|ganze|forderung] [nun|jetzt|hiermit] [an] {our} {lawyer}
    sache|fall|angelegenheit|vorgang|streit|streitfall|alles [nun|jetzt|hiermit|bereits] [an|in|bei|liegt] [die|hande|dem|den|der|unserem|unseren|unserer|meinem|meinen|meiner] [hande] [unseres|unserer|meines] {lawyer}|anwalts|rechtsanwalts
    unseren|meinen|unsere|meine {lawyer} [bereits|nun|jetzt|schon|mit] ~ eingeschaltet|beauftragt|mandatiert
    schalte|schalten [wir|ich] ~ {lawyer} ein >
    nur|ausschliesslich|kunftig [noch] uber|durch|mit|an unseren|meinen|unsere|unserem|meinem|meine {lawyer} ~ [korrespondenz|kommunikation|kommunizieren|laufen|erfolgen|richten|wenden]
    rechtliche|gerichtliche|juristische schritte [gegen|einleiten|einzuleiten|ergreifen|vor|behalten|vorbehalten] sie|euch|dich|einleiten|einzuleiten|ergreifen|vor|prufen|vorbehalten
    vor gericht >
    wir sehen uns vor gericht
    verklagen|verklage [wir|ich] sie|euch|dich
    sie|euch|dich verklagen|verklage
    {we} [hiermit|hiermit] bestreite|bestreiten|widerspreche|widersprechen|beanstande|beanstanden|bestreitet [hiermit|ausdrucklich|der|die|diese|dieser|den] ~ {bill}
    bestreite|bestreiten|widerspreche|widersprechen [ich|wir] [hiermit|ausdrucklich] ~ {bill}
    {bill} ~ [wird|werden|bestreiten|bestreite|ist|sind] [von|uns|mir|hiermit|wir|ich] [nicht] bestritten|strittig|bestreiten|bestreite|streitig
    widerspruch|einspruch gegen [die|ihre|diese|eure|den] ~ {bill}
    {we} {will} die|diese|ihre|den|diesen ~ nicht bezahlen|zahlen|begleichen >
    {we} zahle|zahlen|bezahle|bezahlen [die|diese|das|ihre] [rechnung|forderung] nicht >
    zahlung [wird|werden] ~ verweiger*
    formliche|formelle|offizielle beschwerde
    [uber] [das] vermogen [unserer|unseres|meines|der] ~ insolvenzverfahren
    {we} [haben|habe|mussten|musste|sind|bin|mussen] [selbst|leider|nun|heute|gestern|letzte|woche|inzwischen|am|seit|in|der] ~ insolvenz|insolvenzantrag|insolvent|insolvenzverfahren|zahlungsunfahig|zahlungsunfahigkeit|konkurs|privatinsolvenz
    unser|unsere|mein|meine|unserer|unserem|unseres|die unternehmen|firma|gesellschaft|gmbh|agentur|betrieb|verein|ag|unternehmens [ist|hat|befindet|musste|wurde] ~ insolvent|insolvenz|insolvenzantrag|insolvenzverfahren|konkurs|zahlungsunfahig|liquidation
    insolvenz|insolvenzantrag|insolvenzverfahren [fur|uber|unserer|unseres|von|der] ~ {our}|uns|unternehmen|firma|gesellschaft ~ gestellt|angemeldet|eroffnet|beantragt|anmelden
    {our} insolvenzverwalter ~
    verstorben|verschieden|gestorbenen|heimgegangen
    trauerfall|todesfall
    [vom|der|zum|den|durch|am] tod|ableben|tode von|unseres|unserer|meines|meiner|herrn|frau|des|der vater*|mutter|mannes|frau|kollegen|kollegin|chef*|herrn|geschaftsfuhr*|inhaber*|bruders|schwester|sohnes|tochter
    vater|mutter|mann|frau|kollege|kollegin|chef|chefin|herr|bruder|schwester|sohn|tochter|inhaber|geschaftsfuhrer [_] [ist] ~ gestorben
"""

FR = """
    conteste|contestons [toutes|formellement|donc|l'|la|les|cette|ces|votre|vos] [ensemble|de|vos|votre] [vos] facture|factures|creance|creances|montant|montants|honoraires ~
    considere|considerons [ce|le|votre|notre] contrat [comme] nul|rompu|resilie|caduc|termine ~
    cesser|cessez|arreter|arretez tout|tous|toute|toutes ~ envoi|envois|correspondance|contact|courrier|courriers|relance|relances|communication
    succession de|d' ~
    ne [plus] plus m'|me|nous [jamais] ecrire|contacter|recontacter|relancer|solliciter|appeler|importuner|harceler|deranger
    ne m'|me|nous [plus] ecrivez|contactez|relancez|sollicitez|appelez|ecris|contacte|relance|derangez plus|jamais
    cessez|arretez|cesse|arrete|cesser|arreter [immediatement|donc|de|enfin|s'il|vous|plait|svp] [de|d'] m'|me|nous ecrire|contacter|relancer|harceler|appeler|solliciter|importuner|spammer [ces|vos|des] ~
    cessez|arretez|cesser|arreter [immediatement|tout|toute|ces|vos|avec] [ces|vos|toute|tout|vos] relances|messages|mails|harcelement|contact|envois|rappels|courriels|relance|communication
    mettre|mettez fin a ces|vos relances|messages|envois
    laissez|laisse moi|nous tranquille|tranquilles|en tranquille|tranquilles|paix ~ >
    laissez|laisse moi|nous tranquille|tranquilles ~ >
    retirez|supprimez|enlevez|desinscrivez|retirer|supprimer|desinscrire|desabonner|desabonnez moi|nous|mon|notre|m'|me|mes [adresse|de|nom|coordonnees|mail|moi] ~ liste|base|fichier|fichiers|diffusion|listes
    desinscription|desabonnement
    c' est [du|de] [l'] harcelement
    harcelement >
    {our} {lawyer} [va|vont|prendra|prendront|se|vous|ne] [prendre|mettre|vous|se] [contactera|contacter|ecrira|mettra|contact|attache|contacteront] [contact|en|attache|vous] [avec|contact] vous|contact
    {lawyer} [va] vous|prendra|prendre|contactera|ecrira [contacter|contactera|ecrire|ecrira|repondra|repondre|contact|attache|en|saisira]
    vous|tu aurez|entendrez|recevrez [des] [nouvelles|parler] [de] {our} {lawyer}
    aurez|entendrez [des] nouvelles|parler de {our} {lawyer}
    dossier|affaire|cas|tout [est|a|ete|desormais|ont|sont] [ete|desormais] [transmis*|remis*|confi*|parti*|port*|donn*|pass*] chez|a|devant|aupres [de] {our} {lawyer}
    entre les mains de {our} {lawyer}
    [j'|nous|avons|ai] mandate|saisi|charge {our}|un {lawyer}
    adressez|adresser vous [desormais] [directement] a {our} {lawyer}
    vous adresser|tourner [desormais|directement|dorenavant] a|vers {our} {lawyer}
    toute [correspondance|communication|future] [future|ulterieure] [communication|correspondance] ~ {lawyer}
    voie judiciaire|justice|contentieuse
    action|actions|poursuites|procedure|demarches [en] justice|judiciaire|judiciaires|juridique|juridiques|legales [contre|a|sera|seront|sont] votre|vous|engagee|engagees|l'
    poursuivre|poursuivrons|attaquer|attaquerons|assigner|assignerons [vous] ~ [en] justice|tribunal
    vous poursuivre|poursuivrons|assigner|attaquer
    {we} conteste|contestons|refuse|refusons|rejette|rejetons|contestes [formellement|donc|de|integralement|fermement|par|la|presente|payer|regler] ~ {bill}
    {bill} ~ [est|sont] conteste*
    ne paierai|paierons|reglerai|reglerons pas
    refuse|refusons de payer|regler
    plainte|reclamation formelle|officielle
    {our}|la|l' societe|entreprise|agence|sarl|sas|boite [a|est|vient|se|d'|ete] ~ liquidation|faillite|redressement|insolvab*|cessation|sauvegarde
    {we} [sommes|suis|avons|ai|venons|ete] [ete|en|depose|de|du|mis|places] [en|d'|le|etre|deposer] ~ liquidation judiciaire|faillite
    {we} sommes|suis|avons|ai|venons [ete|desormais|malheureusement] [en|depose|du|fait|mis|place|places] [en|le] [liquidation|faillite|redressement|bilan|cessation]  judiciaire|faillite|bilan|paiements
    depose le bilan
    decede|decedee|decedes
    est [a] mort|morte|eteint [subitement|ce|le|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|la|apres] subitement|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|maladie >
    deces|disparition de [m|mme|monsieur|madame|notre|mon|ma|son]
    {we}|famille|equipe|maison|entreprise [est|sommes|suis] [toujours|actuellement|tous] en deuil ~
    deuil familial|dans|recent|qui|a|douloureux|cruel ~
    obseques de
"""

ES = """
    cesen|cese|cesar|dejen [de] todo|toda|cualquier|los|todos ~ envio|envios|comunicacion|comunicaciones|correspondencia|contacto
    albacea ~
    deje|deja|dejen|dejad|pare|para|paren|parad|cese|cesen|cesad [ya] [de|con] [una] escribirme|escribirnos|contactarme|contactarnos|molestarme|molestarnos|llamarme|acosarme|acosarnos ~
    deje|deja|dejen|dejad [ya] de [una|una] [vez] escribirme|escribirnos|contactar*|molestar*|acosar*
    no volvais|vuelva|vuelvan|vuelvas a contactar*|escribir*|enviar*|molestar*|llamar*
    no [me|nos] escriba|escriban|escribas|escribais|contacte|contacten|contactes mas
    dejenme|dejeme|dejame|dejadme|dejennos en paz|tranquilo|tranquila
    basta|suficiente [ya] de [estos|esos|tantos|tantas|sus|tus|vuestros|enviar|mandar|tanto] [automaticos|tantos] correos|recordatorios|mensajes|mails|emails|avisos|cartas|llamadas|acoso|spam|insistir|molestar|escribir|escribirme|escribirnos|molestarme|molestarnos|mandarme|mandarnos|enviarme|enviarnos
    dar|darme|deme|denme|darnos de baja ~
    eliminen|elimine|borren|borre|quiten|quite|saquen|eliminad|borrad|quitad [me|nos|mi|nuestra|mis|nuestros] ~ lista|base|ficheros|datos
    esto|eso es|parece [ya] [un] acoso >
    {our} {lawyer} se [pondra|pondran|va|comunicara|comunicaran|dirigira] ~ con|a usted*|vosotros|ti|vds|uds|contacto
    {lawyer} [se] [va] [a] [les|le|os|te] contactara|contactaran|contactar|escribira|respondera|demandara|pondra ~
    noticias|noticia|sabran|saber|tendran|recibiran [noticias] [de] {our} {lawyer} >
    noticias de {our} {lawyer}
    asunto|caso|tema|litigio|reclamacion|todo [esta|queda|ya|ha|he] [en|sido|a|esta] [en|puesto|pasado|manos|trasladado] [manos|en|a] [manos|de] [de] {our} {lawyer}
    en manos de {our} {lawyer}
    hemos|he puesto|acudido ~ {lawyer} >
    [toda|cualquier] comunicacion|correspondencia [futura|posterior] ~ {lawyer}
    dirijan|dirija|dirijase|dirijanse ~ a {our} {lawyer}
    acciones|medidas|via|vias legal|legales|judicial|judiciales [contra|si] [ustedes|usted|vosotros|ti|su] >
    acciones|medidas legales|judiciales contra ustedes|usted|vosotros|ti|su|vuestra
    emprender*|tomar*|iniciar* acciones|medidas legales|judiciales
    les|le|os demandar|demandaremos|denunciaremos|denunciare
    demandarles|demandarle|demandaros|denunciarles|denunciarle
    demandaremos|denunciaremos a ustedes|usted
    tribunales >
    [nos] vemos|veremos en los tribunales|juzgados
    impugno|impugnamos|disputamos|disputo|reclamamos|rechazamos|rechazo|discutimos ~ {bill}
    no estamos|estoy de acuerdo [con] [esta|la|su|esa|vuestra] {bill}
    no reconozco|reconocemos|pagare|pagaremos [esta|la|su|esa|vuestra] {bill}
    no pienso|pensamos|vamos|voy [a] pagar [esta|la|su|esa|vuestra] {bill}
    no pagare|pagaremos
    negamos|niego a pagar
    reclamacion|queja formal|oficial
    {our}|la|una|esta empresa|sociedad|compania|agencia|negocio|firma [ha|esta|se|entra|entro|entrado|fue] ~ concurso|insolven*|quiebra|liquidacion|bancarrota
    {our} empresa|sociedad|compania|agencia [ha] quebrado|quebro

    hemos|estamos|nos|he [entrado|sido|presentado|declarado|en|solicitado|declaramos] ~ concurso|insolvencia|quiebra|bancarrota|liquidacion
    difunto|difunta|fallecio|fallecido|fallecimiento|fallecida
    ha|murio muerto|repentinamente|ayer [mi|nuestro|nuestra|el|la] padre|madre|marido|mujer|hijo|hija|hermano|companero|companera|jefe|senor
    murio|muerte [de] [mi|nuestro|nuestra|el|la|del] padre|madre|marido|mujer|hijo|hija|hermano|hermana|companero|companera|jefe|senor|senora|director|directora
    padre|madre|marido|mujer|hijo|hija|hermano|companero|jefe|senor [_] [ha] murio|muerto >
    de luto
"""

IT = """
    cessare|cessate|interrompere|interrompete ogni|qualsiasi|tutte|qualunque ~ comunicazione|comunicazioni|contatto|contatti|corrispondenza|invio
    defunto|defunta|deceduto|deceduta
    esecutore testamentario|esecutrice testamentaria
    smetta|smetti|smettete|smettetela|smettere|smettila|basta [subito|immediatamente|ora] [di|con] [di|scrivermi|inviarmi|i|questi|scriverci] scrivermi|scriverci|contattarmi|contattarci|mandarmi|mandarci|inviarmi|inviarci|disturbarmi|tormentarmi|chiamarmi|solleciti|queste|questi
    smetta|smetti|smettete|smettetela|smettere [di|con] scrivermi|scriverci|contattarmi|contattarci|disturbarmi|tormentarmi|chiamarmi
    non [mi|ci] contattatemi|contattateci|contattarmi|contattarci|scrivermi|scriverci|scrivetemi|scriveteci|scriva|scrivete|contatti|contattate|disturbatemi|chiamatemi|disturbi|scrivere|contattare [mi] piu
    lasciatemi|lasciateci|lasciami|lasciaci|mi|ci [lasci|lascino] in pace
    cancellatemi|cancellateci|cancellami|rimuovetemi|rimuoveteci|toglietemi|toglieteci|eliminatemi|rimuovere|cancellare [il|mio|nostro|indirizzo|subito|dalla|da|dal|dai] ~ lista|mailing|database|elenco|contatti|indirizzario
    cessate|cessi|interrompete|interrompa [immediatamente|subito|di] [ogni|di|queste|questi|qualsiasi] ~ comunicazion*|solleciti|contatto|invio|messaggi|mail
    questa|queste|e|sono [una] [vera] molestia|molestie|stalking >
    {our} {lawyer} [vi|la|le|ti] [contattera|contatteranno|scrivera|rispondera] contattera|contatteranno|scrivera|scriveranno|rispondera
    {our} {lawyer} [si] [mettera|metteranno] ~ contatto ~
    [sarete|sarai|sara|verrete|verra] contattati|contattato|contattata dal|dai|da {our}|nostri {lawyer}|avvocato
    avrete|riceverete|avra|ricevera|sentirete|sentira [presto] [notizie|parlare|comunicazioni|una] [lettera] dal|dai|del|da {our} {lawyer}
    pratica|questione|caso|vicenda|faccenda|controversia|tutto [e|la|ora|passa|ho|abbiamo] [affidata|affidato|passata|nelle|in|mano|consegnata] [nelle|al|mani|ai|agli|del|dei] [mani] [del|al|dei] {our} {lawyer}
    affidato|affidata la [pratica|questione] ~ {lawyer}|avvocati
    dato|conferito mandato|incarico [a|al|ad|ai] ~ {lawyer}
    [nelle] mani dei|del|degli [{our}] {lawyer}
    [ogni|qualsiasi|tutte] comunicazione|comunicazioni [futura|future|ulteriore] ~ {lawyer}
    rivolgetevi|rivolgersi|rivolgiti al|ai {our} {lawyer}
    vie|azioni|azione|misure legali|legale|giudiziarie [contro|nei] [di|voi|vostri|confronti|lei] >
    adire|adiremo|procedere|procederemo|agire|agiremo [per] [le] vie|legalmente|tribunale ~
    andremo|andiamo|finiremo|finiamo|porto|portiamo|cito|citiamo|vedremo|vediamo [vi|tutto] in tribunale >
    denunciare|denuncero|denunceremo|querelare|querela ~
    contesto|contestiamo|rifiuto|rifiutiamo|respingiamo|respingo [formalmente|integralmente|il|la|questa|di|le|l'|vostra] ~ {bill}
    {bill} ~ [e|viene|oggetto] [oggetto|di] contestata|contestazione|contestato
    non pagheremo|paghero|intendo|intendiamo [pagare] [questa|la|quella] ~
    mi rifiuto|rifiutiamo di pagare
    reclamo|diffida formale|ufficiale|diffidiamo
    diffido|diffidiamo [dal|formalmente] ~
    {our}|la|questa societa|azienda|ditta|impresa|agenzia [e|ha|stata|si|trova|e'] ~ fallita|fallimento|liquidazione|concordato|insolven*|bancarotta
    {our}|la societa|azienda|ditta|impresa|agenzia [e] fallita
    siamo|abbiamo|sono [stati|in|andati|falliti|dichiarato|presentato|chiesto] [in|il|istanza] [di] falliti|fallimento|liquidazione|concordato|bancarotta|insolvenza
    mancato|mancata|mancare all'|improvvisamente|domenica|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|ieri|nei|questa
    mancato|mancata la|lo settimana|scorso|scorsa
    mancato|mancata il|la|lo [nostro|nostra|mio|mia|caro|cara] [caro|cara] signor|signora|titolare|padre|madre|marito|moglie|fratello|sorella|collega|socio|direttore|fondatore
    padre|papa|madre|mamma|nonno|nonna|marito|moglie|fratello|sorella|zio|zia|collega|socio|titolare|fondatore|direttore|signor|signora ~ si e spento|spenta ~
    scomparsa|morte di|del|della [mio|mia|nostro|nostra|signor|signora|collega|padre|madre|dottor] ~
    [padre|madre|marito|moglie|figlio|figlia|fratello|collega|titolare|signor] [_] [e] morto|morta [ieri|domenica|improvvisamente] >
    padre|madre|marito|moglie|figlio|figlia|fratello|collega|titolare|signor|signora [_] e morto|morta
    lutto
"""

PT = """
    cessem|cessar|parem|cesse [com|todos|todas|de] os|as|todos|qualquer|quaisquer|todo ~ contactos|contatos|comunicacoes|envio|envios|correspondencia|mensagens
    cabeca de casal
    parem|pare|cessem|cesse|deixem|deixe de me|nos enviar|mandar|escrever|contactar|contatar|incomodar|ligar|perturbar|assediar
    nao me|nos [voltem|volte|tornem|torne] [a] contactem|contacte|contatem|contate|escrevam|escreva|liguem|ligue|incomodem|incomode|contactar|contatar|escrever|perturbem mais|novamente ~
    nao voltem|volte|voltes a contactar*|incomodar*|ligar*
    nao quero|queremos|desejo|desejamos mais [receber|ser|que] emails|mensagens|lembretes|contacto|contato
    deixem|deixe me|nos em|paz [paz] ~
    retirem|retire|removam|remova|apaguem|apague|tirem|tire|eliminem|excluam [me|nos|o|meu|nosso|email] ~ lista|base|contactos|mailing|contatos
    isto|isso|e ja|e assedio >
    {mine} {lawyer} [entrara|entrarao|vai|ira|vao] [entrar|em] [em] contacto|contato|contactar|contata*|contactara|responder|escrever
    {mine} {lawyer} ~ [em] contacto|contato|contactara|contatara ~
    terao|tera|receberao|recebera|ouvirao|ouvira [em] [breve] noticias|falar|contacto|contato|uma [do|dos|da|de] {mine} {lawyer} ~
    noticias do|dos|da {our}|{mine} [{mine}] {lawyer}
    assunto|caso|questao|processo|tudo [foi|esta|ja|agora] [entregue|nas|com|encaminhado] [nas|ao|aos|o|os] [maos] [do|dos|da|o|os] {mine} {lawyer}
    nas|as maos do|dos|da [{mine}] {lawyer}
    [toda|qualquer] comunicacao|correspondencia [futura] ~ {lawyer}
    dirijam|dirija|contactem|contatem [se] [ao|o|a|os|aos|a] {mine} {lawyer}
    medidas|acoes|acao|vias|providencias legais|judiciais|judicial|legal [contra|cabiveis|se] voces|vos|si|voce|cabiveis|vossa
    tomaremos|tomarei|avancaremos|iniciaremos|mover|tomar ~ medidas|acoes|acao|providencias|vias legais|judiciais|judicial|legal
    processar voces|voce|vos|vos ~
    vemos nos [nos|no] tribunal|tribunais
    contesto|contestamos|impugno|impugnamos|rejeitamos|rejeito|recusamos|recuso|discordamos ~ {bill}
    {bill} ~ contestada|contestado|impugnada
    nao pagaremos|pagarei
    nao vamos|vou pagar ~
    recusamos|recuso|recusamo [nos|me|se] [a] pagar
    reclamacao|queixa formal
    {our} empresa|sociedade|firma|agencia|companhia [foi|esta|entrou|pediu|se|encontra|declarada|declarou] ~ insolven*|falencia|falida|liquidacao|recuperacao
    {our} empresa|sociedade|firma|agencia faliu
    entramos|estamos|pedimos|declaramos|fomos|apresentamos [em|a|declarados|o|de] ~ insolvencia|insolventes|falencia|liquidacao|falidos
    faleceu|falecido|falecida|falecimento
    morreu|morte [o|a|do|da|de] [meu|minha|nosso|nossa] pai|mae|marido|mulher|esposa|filho|filha|irmao|irma|colega|socio|chefe|senhor|sr|dr|diretor|diretora
    pai|mae|marido|mulher|esposa|filho|filha|irmao|irma|colega|socio|chefe [_] morreu
    de|em luto
"""

NL = """
    alle|verdere|elke|iedere correspondentie|contact|communicatie|berichten ~ staken|stoppen|beeindigen|staakt
    wijlen ~
    nalatenschap ~
    verzoek|verzoeken|vraag|vragen {we}|u ~ {me}|ons|mij niet|geen [langer|meer] ~ benaderen|mailen|schrijven|bellen|mails|contact|berichten|lastig
    niet langer|meer [te|worden] benaderd|benaderen|lastiggevallen|aangeschreven ~
    stop|stopt|hou|houd|houdt [nu|alstublieft|aub|alsjeblieft|er|onmiddellijk] [met|op|mee] [met|mij|me|ons] [het|deze|die|mij|me|ons|sturen|uw] [sturen|te|lastig|mails|mailen|schrijven|benaderen] [van|mailen|vallen] [herinneringen|deze|mails|die|mij|me|ons|berichten|emails] herinneringen|mails|mailen|schrijven|berichten|benaderen|bellen|lastig|stalken|benaderen|spam
    gelieve [ons|mij|me] niet|geen [meer|langer] ~ contact*|mail*|schrijven|sturen|benaderen|berichten|herinneringen
    mail|mailt|schrijf|schrijft|bel|belt|benader|benadert|contacteer|val mij|me|ons [alsjeblieft|alstublieft|aub] niet [langer] [meer|lastig] [meer] ~ >
    < [alsjeblieft|graag] schrijf|schrijft|bel|belt|benader|benadert|contacteer [alsjeblieft|alstublieft|aub] niet langer|meer ~ >
    neem|neemt|opnemen geen|niet [enkel] contact [meer|langer] [op] met mij|me|ons ~
    [ik|we|wij] wil|willen|wens|wensen geen|niet [langer] [verdere|meer|mails|herinneringen|berichten|contact] ~ benaderd|gemaild|contact|gebeld|mails|herinneringen
    laat|laten mij|me|ons [nu|voortaan|alsjeblieft|aub] met rust
    haal|verwijder|verwijdert|schrap|schrijf mij|me|ons|mijn|onze [adres|gegevens|e-mailadres|mailadres|e|mail] [mail|alsjeblieft|alstublieft|aub|graag|svp|meteen|direct] [adres] uit|van [de|jullie|uw|je|alle|deze|het] lijst|mailinglijst|bestand|maillijst|adressenbestand|systeem|verzendlijst|uit
    uitschrijven >
    dit|dat|voel is|me [gewoon] intimidatie|stalking|lastiggevallen
    {our} {lawyer} [zal|gaat|neemt|zullen|nemen|zich|u|je|jullie|met] [binnenkort|contact|u|met] ~ contact|melden|aanschrijven|benaderen|schrijven|u
    [u|je|jullie] hoort|horen|hoor [nog|binnenkort] van {our} {lawyer}
    hoort|horen|hoor [u|je|jullie|dan|nog|binnenkort] van {our} {lawyer}
    zaak|kwestie|dossier|geschil|alles|vordering [is|nu|aan|ligt|heb|hebben|bij] ~ [aan|bij] {our} {lawyer} [overgedragen|gegeven|uit|ligt]
    [uit] handen gegeven aan {our} {lawyer}
    [alle] [verdere] communicatie|correspondentie ~ {lawyer}
    {our} {lawyer} ingeschakeld
    juridische|gerechtelijke|rechts stappen|maatregelen|actie [tegen|ondernemen|nemen|zetten] u|jullie|je|ondernemen|nemen|zetten
    voor de rechter|rechtbank ~
    aanklagen|dagvaarden|procederen tegen ~
    betwist|betwisten|bestrijden|bestrijd ~ {bill}
    {bill} ~ betwist|betwisten
    bezwaar tegen [de|uw|deze|jullie] ~ {bill}
    weiger|weigeren [te|deze|de|uw|het|om] ~ betalen
    gaan|zullen|zal|ga [deze|de|die|het|uw] ~ niet betalen
    formele|officiele klacht
    {our}|het|de bedrijf|onderneming|bv|vennootschap|zaak|bureau [is|heeft|verkeert|werd|door] ~ failliet|faillissement|surseance|insolvent|faillissementsaanvraag
    {we} zijn|ben|hebben|heb [sinds|helaas|ons|vorige|gisteren|week] ~ failliet|faillissement|surseance
    faillissement|surseance [van|is|aangevraagd|uitgesproken|over] [van|over] {our} ~
    curator [is|heeft|van] ~ aangesteld|benoemd|contact
    overleden|overlijden|heengegaan
    in de rouw
    sterfgeval
"""

RU = """
    покоиного|покоинои|покоиныи|покоиная ~
    прекратить любую|всякую|всю переписку|рассылку ~
    с [этим|этои|вашим] {bill} [мы|я] не согласны|согласен|согласна ~
    встретимся|увидимся|решим|разберемся ~ суде
    общаться|разговаривать|говорить|связываться|разбираться ~ с|через {our} {lawyer}|адвокатом|юристом|юристами
    прекратите|перестаньте|прекрати|перестань|хватит [,] [пожалуиста|немедленно|уже] [мне|нам|меня|нас] [мне|нам|меня|нас|эти|свои|ваши|слать|отправлять|присылать] [мне|нам] писать|слать|присылать|отправлять|беспокоить|звонить|рассылку|письма|напоминания|преследовать|рассылать|спамить|донимать|мне|домогательства ~
    не пишите|пиши|беспокоите|звоните [мне|нам|меня|нас] больше|никогда [мне|нам|меня|нас|сюда] ~
    не надо [мне|нам] больше писать|слать|писем|напоминании ~
    не надо мне|нам писать|слать|писем ~
    больше [мне|нам|меня|нас] не пишите|пиши|беспокоите|звоните|связываитесь мне|нам|меня|нас|сюда ~ >
    больше не надо [мне|нам] писать|звонить|слать ~
    больше [мне|нам|нас|меня] не беспокоите|связываитесь|обращаитесь
    больше [ко|мне|нам|к|меня] [мне|нам] не обращаться|писать|беспокоить|звонить|присылать|связываться [ко|мне|нам|с|меня] [мне|мнои|нами] ~
    не пишите|беспокоите|звоните мне|нам|меня|нас >
    прошу|просим|требую|требуем [вас|больше] [меня|нас|мне|нам] [больше] [меня|нас|мне|нам] не беспокоить|писать|присылать|звонить|контактировать|связываться
    прошу|просим|требую|требуем [вас] прекратить [любые|всякие|эти|все|эту] [переписку|письма|напоминания|рассылку|отправку|контакты|писать|преследование|беспокоить]
    оставьте|оставь меня|нас в покое
    удалите|исключите|уберите|отпишите|удалить|исключить|убрать|отписать [меня|нас|мои|наш|мою] [адрес|почту|меня] ~ рассылки|списка|базы|списков|переписки
    это [уже] домогательство|преследование
    {our} {lawyer} [скоро|сам|сами] [с|вам|свяжется|свяжутся] [вами] свяжется|свяжутся|напишет|напишут|ответит|подаст|заимется ~
    [с] вами свяжется|свяжутся [скоро] {our} {lawyer}
    вам напишет|ответит|позвонит {our} {lawyer}
    услышите|получите [письмо|ответ] [о|от] {our} {lawyer}
    дело|вопрос|спор|ситуация|ситуацию [передано|передаем|передали|передан|передал|будет] [передано] ~ {lawyer}
    передали|передаем|передал|передаю|передано дело|спор|претензию ~ {lawyer}
    все [дальнеишее|дальнеишие] [общение|переговоры|вопросы|переписка|контакты] ~ через {our} {lawyer}
    общение|переписка|переговоры ~ {lawyer}
    обращаитесь к нашему|нашим|моему {lawyer}
    [подадим|подаем|подаю|подам|обратимся|обращусь|обращаемся] [на] [вас] [иск] в суд ~
    судебныи|судебное|судебные|судебном иск|разбирательство|порядке|претензии [против|к] [вас|вам] >
    подадим|подаем|подам|подаю иск|жалобу ~
    увидимся|встретимся в суде
    оспариваю|оспариваем|опротестовываем ~ {bill}
    [с] {bill} ~ [не] согласны|согласен|согласна >
    не признаем|признаю ~ {bill}|долг
    отказываемся|отказываюсь [от] [оплаты|оплачивать|платить|этот|ваш] ~ платить|оплачивать|оплаты
    не будем|буду|собираемся|собираюсь [это|этот|ваш|вам] платить|оплачивать [это|этот|ваш|вам|счет] >
    не будем|буду|собираемся|собираюсь платить|оплачивать за этот|эту|такую|такое|ваш|вашу|счет ~
    платить|оплачивать не будем|буду|собираемся
    официальная|официальную|официально|досудебная|досудебную жалоба|жалобу|претензию|претензия|претензии
    [в] отношении {our}|меня ~ банкрот*|несостоятельн*|наблюдения
    {our} компания|компании|фирма|фирмы|организация|организации|предприятие|общество|ооо [была|находится|признана|объявила|в|начата|подала|введена|введено] ~ банкрот*|несостоятельн*|ликвидаци*
    {we} [банкроты|объявили|подали|признаны|объявил] ~ банкрот*|банкротство|банкротстве|ликвидации
    процедура|процедуру|процедуре банкротства ~ {our}|компании|нас
    скончался|скончалась|скончались|усопш*
    ушел|ушла из жизни
    умер|умерла|погиб|погибла [муж|жена|отец|мать|сын|дочь|брат|сестра|коллега|наш|мои|наша|моя|директор|начальник|в|вчера|на] муж|жена|отец|мать|сын|дочь|брат|сестра|коллега|директор|начальник|мама|папа
    муж|жена|отец|мать|сын|дочь|брат|сестра|коллега|директор|начальник|мама|папа [_] умер|умерла|погиб|погибла
    смерти|смертью|кончине|кончинои|смерть нашего|нашеи|моего|моеи|мужа|жены|отца|матери|коллеги|брата|директора
    траур
"""
