"""Everything else goes through their lawyer, and no more messages are wanted; or theirs is content; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.OBJECTION: {
        "en": """
            from now|here on|onwards [,] [please] [you] [can|may|should] talk|speak [only] to|with my|our {lawyer} >
            {we} have|'ve .. put|placed|left the|this|our [whole|entire] matter|case|affair|dispute in the hands of my|our {lawyer}
            {we} have|'ve .. handed|passed|turned [over] the|this|our [whole|entire] matter|case|affair|dispute [over] to my|our {lawyer}
            everything|anything|all else|further|other [from] [now|here] [on] [goes|go|is|will|should|must|please|now] [go|to] through|via|to my|our|his|her solicitor|solicitors|lawyer|lawyers|attorney|attorneys|barrister ~
            ask|asking|request|requesting you|that [kindly|please|you] not [to] send [us|me] [any] [more|further] [more|further] messages|emails|mails|reminders|letters >
            not be pressured|harassed|bullied|threatened by you ~
            not be pressured|harassed|bullied|threatened by|with this|these|your|such [constant|endless|kind] [of] email|emails|mail|mails|message|messages|reminder|reminders|letter|letters|thing|manner ~
            not be pressured|harassed|bullied|threatened by this|these >
        """,
        "de": """
            fordere|fordern|verlange|verlangen [ich|wir] [sie|hiermit] [auf] [,] [dass] [sie] jeden|jeglichen|allen kontakt ~ einzustellen|einstellen|unterlassen|beenden ~
            ab jetzt|sofort|heute|nun sprechen|reden|sprecht|redet [sie] [bitte] [nur] [noch] mit meinem|meiner|unserem|unserer {lawyer} >
            künftig|fortan sprechen|reden|sprecht|redet [sie] [bitte] [nur] [noch] mit meinem|meiner|unserem|unserer {lawyer} >
            sache|angelegenheit|fall|streit .. in die hände meines|meiner|unseres|unserer {lawyer} gelegt|gegeben|übergeben
            alles|alle weitere|andere|übrige [läuft|geht|erfolgt|klären|regeln|regelt|bitte|nur|künftig|ab] [sie|jetzt|sofort|nur|bitte|künftig|ausschließlich] [bitte|nur|ausschließlich] über|mit|durch|via meinen|meine|unseren|unsere anwalt|anwältin|anwälte|rechtsanwalt|rechtsanwältin|rechtsanwälte ~
        """,
        "fr": """
            exige|exigeons|demande|demandons|somme que|de|d' [vous] cessiez|cesser [immédiatement|désormais|dès|sans] [aussitôt|maintenant|délai] tout|toute|tous contact|contacts|communication ~
            désormais|dorénavant [,] [vous] parlez|parlerez|voyez [uniquement] [ça|cela] à|avec {our} {lawyer} >
            entre les mains [de] {our} {lawyer}
            litige|différend ~ {our} {lawyer}
            pour le|la|tout reste|suite [,] [merci|veuillez] [de] [vous] voyez|voir|adressez|adresser|passez|passer|contactez|contacter [vous] [directement] [avec|par|à] mon|notre|nos avocat|avocate|avocats ~
            tout le reste [se] [passera|passe|fera|règlera] [désormais] par|avec mon|notre|nos avocat|avocate|avocats ~
        """,
        "es": """
            exijo|exigimos|pido|pedimos|solicito|solicitamos que cesen|cese|ceséis [de] [inmediato|inmediatamente|ya] cualquier|todo contacto|comunicación ~
            a partir de ahora|hoy|este [momento] [,] [que] hablen|hable|hablad|habla [solo|únicamente] con mi|nuestro|nuestra|mis {lawyer} >
            lo demás|restante|sucesivo [,] [a] través|mediante|con|por [de] mi|nuestro|nuestra abogado|abogada ~
        """,
        "it": """
            esigo|esigiamo|pretendo|pretendiamo|chiedo|chiediamo che cessiate|cessi|cessino [immediatamente|subito|da] [subito] ogni|qualsiasi|qualunque contatto|sollecito|comunicazione ~
            invito|invitiamo|diffido|diffidiamo|prego|preghiamo a|di|dal cessare|interrompere [immediatamente|subito] ogni|qualsiasi|qualunque [ulteriore] sollecito|contatto , [sia] a|con me|noi ~
            qualsiasi|qualunque|ogni [altra] domanda|cosa|questione|dubbio|chiarimento [,] contattate|contatti|chiamate|sentite|parlate [con] il|la|i mio|mia|nostro|nostra|miei {lawyer} >
            d' ora|oggi in poi|avanti [,] parlate|parli|parla [solo|soltanto|pure] con [il|la|i] mio|mia|nostro|nostra|miei {lawyer} >
            da ora|oggi|adesso [in] [poi|avanti] [,] parlate|parli|parla [solo|soltanto|pure] con [il|la|i] mio|mia|nostro|nostra|miei {lawyer} >
            tutto|il il|resto|restante [resto] [,] [passa|va|solo] tramite|attraverso|con [il|la|i] mio|mia|nostro|nostra|miei avvocato|avvocata|avvocatessa|legale ~
        """,
        "pt": """
            exijo|exigimos|solicito|solicitamos|peço|pedimos que cessem|cesse|parem|pare|interrompam|suspendam [de] [imediato|imediatamente|já] [com] qualquer|todo|todos [o|os] contacto|contactos|contato|contatos ~
            qualquer coisa|assunto|dúvida|questão [,] falem|fale|fala|tratem|trate|contactem|contacte com [o|a] meu|minha|nosso|nossa {lawyer} >
            a|de partir|agora de|em agora|hoje|diante [em] [diante] [,] falem|fale|fala|tratem|trate [só|apenas] com [o|a] meu|minha|nosso|nossa {lawyer} >
            resto|demais|restante [,] [só] [é] através|por|com|via [do|da|de|o|a] meu|minha|nosso|nossa advogado|advogada ~
            pedimos|peço|solicito|solicitamos que não enviem|envie|mandem|mande mais mensagens|emails|e-mails|lembretes|cartas >
        """,
        "nl": """
            eis|eisen [ik|wij|we] dat u|jullie|je [onmiddellijk|direct] elk|ieder|alle contact|contacten ~ staakt|staken|stopt|stopzet|beëindigt ~
            voor vragen|rest|overige|alles kunt|kun|kunnen u|je|jullie [alleen|verder|nu] terecht bij mijn|onze {lawyer} >
            praat|spreek|praten|spreken vanaf|voortaan [nu|heden] [maar|alleen|enkel] met mijn|onze {lawyer} >
            voortaan|vanaf [nu|heden] praat|spreekt [u|je|jullie] [maar|alleen|enkel] met mijn|onze {lawyer} >
            zaak|kwestie|dossier|geschil|vordering .. in handen [gegeven|gelegd|gesteld] van {our} {lawyer}
            alles|al het|verder|overige|verdere [overige|verdere|contact] [contact|correspondentie] [verloopt|gaat|loopt|graag|alleen] [voortaan] via|met mijn|onze advocaat|advocate|raadsman ~
            verzoek|verzoeken u|je|jullie [dan|ook|vriendelijk|dringend|hierbij] [ook|ons|mij|me] geen [verdere|nieuwe|andere] berichten|mails|mailtjes|brieven|herinneringen|aanmaningen [meer] [aan] [ons|mij|me] [meer] te sturen|zenden|mailen >
        """,
        "ru": """
            требую|требуем [немедленно|сразу] прекратить любые|все|всякие|всякое контакты|общение|звонки ~
            теперь|впредь|отныне [,] общайтесь|разговаривайте|говорите|пишите|обращайтесь [,] [пожалуйста] [только] [с|к] моим|моему|нашим|нашему {lawyer} >
        """,
    },
    # A lawyer who reads for us, or is content, is against nobody; nor is a dispute that is over.
    Mark.PEACEFUL: {
        "en": """
            reminders|emails|mails|messages|texts [going] [out] to|for our|the|all|my [other] members|customers|clients|guests|subscribers|patients|parents|pupils|attendees ~
            {lawyer} is|are [very|quite|perfectly|all|also] happy|fine|content|pleased with ~
            {lawyer} has|have [already|now|also] approved|cleared|okayed|proofread it|them|everything|the|this|your|all [final|latest|of] [text|texts|wording|draft|copy|terms|page|pages|contract|version|it|them] >
            {lawyer} has|have [already|now|also] approved|cleared|okayed|proofread the|this|your|all [final|latest|new] text|texts|wording|draft|copy|terms|page|pages|contract|version ~
            {lawyer} for [a|one|his|her|their] [quick|last|final] proofreading|approval|sign-off|signature|review ~
            dispute|litigation [with] ~ is|has|was [now|finally|been] settled|over|resolved ~
            {lawyer} [,] [and|who] [she|he|they] is|are|'s|'re still|just|currently reading|checking|proofreading|reviewing [it|them|the|your] [text|texts|draft|contract|through] >
        """,
        "de": """
            erinnerungen|erinnerungsmails|mahnungen|mails|nachrichten|rundmails an|für unsere|die|alle|unseren|den mitglieder|kunden|kundinnen|gäste|abonnenten|patienten|eltern|teilnehmer|schüler ~
            {lawyer} ist|sind [auch|damit|sehr] einverstanden|zufrieden ~
            {lawyer} zum|zur [kurzen|letzten] gegenlesen|lesen|durchlesen|durchsicht|freigabe|unterschrift|korrekturlesen ~
            {lawyer} [,] [der|die|hat|haben] [es|den|die|das|ihn|sie|dem|bereits|schon] [schon|bereits] zugestimmt|freigegeben|abgesegnet|genehmigt|gegengelesen ~
            streit|rechtsstreit ~ beigelegt|erledigt|beendet ~
            {lawyer} [,] [und] [die|der|sie|er] liest|prüft [sie|es|ihn|das|den|die] [texte|text|entwurf|vertrag] noch|gerade [durch] >
        """,
        "fr": """
            {lawyer} est|sont [tout|très|bien|aussi] [à] [fait] content|contente|contents|d'|satisfait|satisfaite|ravi [accord] ~
            {lawyer} qui|, [qui|il|elle] [la|le|les|l'] valide|validera|relit|relira|vérifie|approuve|rédige ~
            {lawyer} pour [la|une|sa|dernière] [dernière|simple] relecture|lecture|validation|vérification|signature|approbation ~
            {lawyer} ~ et|, il|elle est d' accord ~
            litige|différend [avec] ~ est|a|sont [été|enfin|maintenant|désormais] réglé|clos|terminé|résolu ~
            relances|rappels|messages|mails [automatiques] à|aux|pour [nos|mes|les|tous] [nos|mes|les] clients|clientes|abonnés|patients|membres|élèves|parents|adhérents|inscrits ~
            {lawyer} [,] [et] [il|elle|qui] [le|la|l'|les] lit|relit encore|toujours >
        """,
        "es": """
            recordatorios|correos|mensajes|mails a|para nuestros|los|mis|las|nuestras socios|clientes|clientas|abonados|pacientes|padres|alumnos|suscriptores|invitados ~
            {lawyer} está|están [muy|ya] de|contento|contenta|conforme [acuerdo] ~
            {lawyer} [que|ya] [ya] [lo|la|los|las] [ha|han] aprobado|aprueba|revisa|revisará|valida|validado ~
            {lawyer} para su|una|la [última] revisión|lectura|aprobación|firma ~
            litigio|disputa|pleito ~ está|queda|quedó [ya] resuelto|resuelta|cerrado|cerrada ~
            {lawyer} [,] [que] [todavía|aún] [lo|la|los|las] está leyendo|revisando [lo|todavía|aún] >
        """,
        "it": """
            promemoria|mail|messaggi|solleciti a|ai|alle|per nostri|clienti|soci|i|gli|pazienti|iscritti|genitori|abbonati [clienti|soci|pazienti|iscritti|genitori|abbonati] ~
            {lawyer} è|sono [molto|già] d'|contento|contenta|soddisfatto [accordo] ~
            {lawyer} [che|già] [lo|la|li|le] [ha|hanno] [già] approvato|approva|rivede|rilegge|verifica ~
            {lawyer} per una|la|l' [ultima] rilettura|lettura|approvazione|firma|verifica ~
            {lawyer} [,] [che] [lo|la|li|le] sta ancora leggendo|rileggendo|rivedendo >
        """,
        "pt": """
            lembretes|emails|mensagens|mails a|aos|para|às [os|nossos|as] clientes|sócios|pacientes|pais|alunos|assinantes|associados ~
            {lawyer} está|estão [muito] de|contente|satisfeito [acordo] ~
            {lawyer} [que|já] [o|a|os|as] [já] aprovou|aprova|revê|revisa|valida|validou ~
            {lawyer} para [a|uma] [última] revisão|leitura|aprovação|assinatura ~
            {lawyer} [,] [que|ele|ela] ainda está|estão a|lendo|revendo [ler|rever|reler] [o|a|isso|tudo] [lo] >
        """,
        "nl": """
            herinneringen|mails|mailtjes|berichten aan|naar|voor onze|de|alle leden|klanten|patiënten|ouders|abonnees|gasten ~
            {lawyer} is|zijn [het|er|ook|erg] [er] [ook] [mee] akkoord|tevreden|eens ~
            {lawyer} heeft|hebben [het|de|ze|dat] [al] goedgekeurd|nagelezen ~
            {lawyer} ter|voor [de|een] [laatste] ondertekening|goedkeuring|correctie ~
            {lawyer} [,] [en] [die|hij|zij] leest|bekijkt [het|ze|hem|dat] nog|nu [door] >
        """,
        "ru": """
            напоминания|письма|рассылку нашим|клиентам|всем|подписчикам|участникам|пациентам|родителям [клиентам|подписчикам|участникам|пациентам|родителям] ~
            {lawyer} [всё|уже|тоже] согласен|согласна|согласны|доволен|одобрил|одобрила|проверил|проверила ~
            {lawyer} на вычитку|проверку|согласование|подпись ~
            {lawyer} [,] [он|она|и] ещё читает|вычитывает [его|её|их|текст] >
        """,
    },
}
