"""How an Italian or a Portuguese client says what is to be done with the work: "togliete il logo", "usem a azul"."""
# ruff: noqa: E501 - a pattern is a few lines, however many verbs it has

from bot.mail.words.instructed import Instructed

_IT_THING = r"(?:il|lo|la|le|i|gli|l'|un|una|uno|tutto|tutti|tutte|anche|solo|soltanto|quello|quella|quelle|quelli|quel|questo|questa|queste|questi|cosi|via|sotto|sopra|al|alla|piu|meno|pure|due|tre|in[ ](?:alto|basso|fondo|grassetto|corsivo|grande|piccolo|maiuscolo|rosso|blu|verde|nero|bianco)|nostro|nostra|mio|mia|sempre|§quote)\b"

_IT_FIRST = r"(?:us|cambi|lasci|elimin|stamp|pubblic|spost|tagli|ritagli|cancell|modific|sistem|evidenzi|allarg|allung|accorci|centr|alline|color|copi|incoll|lev|gir|specchi|consegn|caric|ordin|numer|invert|riport|segn|ricopi|alz|abbass|separ|fotograf|inquadr|ritir|suon|buss|recapit|dipint|ombregg|sfoc|raddrizz|ruot|chiam|parcheggi|fattur|scambi|conserv|scart|calc|depenn|aggiust|fiss|appoggi|consider|sollev|racconti|sped)"
_IT_SECOND = r"(?:mett|rimett|togli|scriv|riscriv|scegli|prend|riprend|aggiung|corregg|riduc|chiud|stend|tenet|ten|sping|dividet|divid|includ|escludet|esclud|spegn|rend|chied)"
_IT_THIRD = r"(?:sostitu|inser|ingrand|rimpicciol|un|schiar|scur|riempi|restitu|ripul|rifin|sped)"

_PT_THING = r"(?:o|a|os|as|um|uma|so|tudo|isso|isto|esse|essa|esses|essas|este|esta|aquele|aquela|em|no|na|nos|nas|como|assim|mais|menos|tambem|ai|la|por|tres|duas|dois|apenas|sempre|ao|do|da|meu|minha|nosso|nossa|todo|toda|todos|todas|qualquer|§quote)\b"

_PT_STEMS = r"""(?:ponh|coloqu|tir|retir|us|utiliz|mud|troqu|alter|substitu|corrij|apagu|elimin|remov|acrescent|adicion|inclu|insir|escrev|cort|recort
    |imprim|publiqu|deix|mantenh|aument|reduz|diminu|simplifiqu|escurec|clarei|centr|alinh|separ|vir|rod|gir|copi|col|repit|sub|desc
    |mov|ajust|arrum|arranj|met|escolh|guard|refac|encurt|alargu|destaqu|pint|traduz|mostr|escond|desfoqu|inscrev|fotograf|carregu
    |aproveit|avanc|prossig|larg|recolh|entregu|toqu|risqu|ampli|organiz|uniformiz|realc|baix|apliqu|bot)"""

IT_PT = {
    "it": Instructed(
        opening="ok|okay|si|no|va|bene|d'|accordo|allora|quindi|poi|solo|anche|invece|piuttosto|per|favore|cortesia|intanto|meglio|grazie|perfetto|ora|adesso|pero|magari|semplicemente|dunque|percio|cosi|altrimenti|sopra|sotto|li|qui|dopo|prima|mai|piu",
        verbs=rf"""(?:{_IT_FIRST}ate|{_IT_SECOND}(?:i?ete)|{_IT_THIRD}ite)\b(?![ ](?:duro|conto|presente|atto|tempo|pazienza|stare|perdere|mi|fare|a[ ]me|da[ ]noi|ancora[ ]un))
        |passate[ ](?:pure|a[ ](?:prend|ritir)\w+|al|alla|in[ ]negozio|in[ ]ufficio)\b
        |(?:decidete|scegliete|fate)[ ](?:voi|pure|come|con)\b
        |fate(?:lo|la|li|le|ne)\b
        |fate[ ](?:il|la|lo|le|i|gli|un|una|tutto|solo|piu)\b(?![ ](?:favore|piacere|cortesia|punto))
        |(?:metti|rimetti|togli|scrivi|aggiungi|correggi|prendi|tieni|scegli|usa|cambia|lascia|elimina|stampa|pubblica|sposta|taglia|cancella|modifica|inserisci|sostituisci|ingrandisci|riduci|allarga|accorcia|centra|copia|leva|gira|alza|abbassa|fai|schiarisci|scurisci)[ ]{_IT_THING}(?![ ](?:punto|tempo))
        |(?:(?:lo|la|li|le|ci|ne)[ ])?(?:metta|rimetta|tolga|scriva|aggiunga|corregga|prenda|tenga|scelga|usi|cambi|lasci|elimini|stampi|pubblichi|sposti|tagli|cancelli|modifichi|inserisca|sostituisca|ingrandisca|riduca|allarghi|accorci|centri|copi)[ ]{_IT_THING}
        |(?:mettere|rimettere|togliere|scrivere|aggiungere|correggere|tenere|usare|cambiare|lasciare|eliminare|stampare|pubblicare|spostare|tagliare|cancellare|modificare|inserire|sostituire|ingrandire|ridurre|allargare|accorciare|centrare|evitare|consegnare)[ ]{_IT_THING}
        |via[ ](?:il|lo|la|le|i|gli|l'|quel|quella|quello|tutto|tutti)\b
        |(?:decido|scelgo|decidiamo|firmo)[ ](?:io|noi)\b""",
        anywhere=rf"""(?=\w*(?:[aei]te|[ai]l[aio]))(?:(?:{_IT_FIRST}ate|{_IT_SECOND}(?:i?ete)|{_IT_THIRD}ite)(?:lo|la|li|le|ci|ne|celo|cela)
        |(?:us|cambi|lasci|elimin|stamp|pubblic|spost|tagli|cancell|lev|gir|alz|abbass)a(?:lo|la|li)
        |(?:mett|togl|scriv|aggiung|corregg|prend|tien|scegl)i(?:lo|la|li)
        |(?<!se[ ])(?<!quando[ ])(?<!che[ ])(?<!come[ ])(?<!dove[ ])(?<!chi[ ])(?<!lo[ ])(?<!la[ ])(?<!ci[ ])(?<!vi[ ])(?<!le[ ])(?<!li[ ])(?<!mi[ ])(?:mettete|rimettete|togliete|scrivete|aggiungete|correggete)[ ]{_IT_THING}
        |(?<!se[ ])(?<!quando[ ])(?<!che[ ])(?:stampate|pubblicate|cancellate|eliminate|spostate|sostituite|mandate[ ](?:pure|la[ ]fattura|in[ ]stampa))[ ](?=(?:il|lo|la|le|i|gli|l'|quello|quella|quelle|tutto|cosi|pure)\b))""",
        negation="non",
        own=r"\b(?:se|quando|appena|finche|una[ ]volta|aspett\w+|prima)\b.*\b(?:capo|direttore|direttrice|soci[oa]?|collega|titolare|direzione|firm\w+|approv\w+|conferm\w+|decid\w+|ok|torn\w+|rientr\w+|dico|mando|faccio)\b.* \| |\b(?:devo|dobbiamo|vorrei|vorremmo|voglio|vogliamo|puo|potrebbe|deve|devono|vuole|vogliono|bisogna|sto|stiamo|finendo)\b[^|]* \| (?:\w+ )*\w+re\b(?! .*\bper favore)",
    ),
    "pt": Instructed(
        opening="ok|sim|nao|certo|entao|por|favor|so|tambem|antes|melhor|agora|depois|ai|beleza|obrigado|obrigada|perfeito|olha|bom|entretanto|afinal|ainda|apenas|portanto|assim|pode|ser|se|faz|ja|mas|e|simplesmente|bem",
        verbs=rf"""{_PT_STEMS}(?:a|e)m\b(?![ ](?:me|nos|se|em[ ]conta|ferias|duvidas|a[ ]par|claro|contacto|contato|paciencia))
        |(?:passem|levem|peguem|facam|descam|ponham|fiquem)[ ](?:o|a|os|as|um|uma|tudo|isso|isto|para|pra|no|na|com|mais|menos|como|so)\b(?![ ](?:favor|bem|mal|contacto|contato))
        |{_PT_STEMS}(?:a|e)[ ]{_PT_THING}(?![ ]mais[ ](?:tempo|um))
        |(?:passe|leve|pegue|faca)[ ](?:o|a|os|as|um|uma|tudo|isso|isto)\b(?![ ](?:favor))
        |(?:poe|tira|retira|usa|muda|troca|altera|substitui|corrige|apaga|elimina|remove|acrescenta|adiciona|inclui|escreve|corta|recorta|imprime|publica|deixa|mantem|aumenta|reduz|mete|coloca|bota)[ ]{_PT_THING}
        |(?:tirar|retirar|colocar|trocar|mudar|alterar|usar|apagar|remover|eliminar|acrescentar|adicionar|incluir|corrigir|escrever|cortar|deixar|manter|imprimir|publicar|aumentar|reduzir|substituir|simplificar|evitar|escurecer|centrar|meter|entregar)[ ]{_PT_THING}
        |fora[ ]com[ ](?:o|a|os|as)\b
        |(?:decido|escolho|assino|quem[ ]decide[ ]sou)[ ]eu\b""",
        anywhere=r"""(?=\w+[ae]m[ ])(?:(?<!que[ ])(?<!se[ ])(?<!quando[ ])(?<!caso[ ])(?<!para[ ])(?<!todos[ ])(?<!eles[ ])(?<!elas[ ])(?<!clientes[ ])(?:ponham|coloquem|tirem|retirem|usem|utilizem|mudem|troquem|alterem|substituam|corrijam|apaguem|eliminem
        |removam|acrescentem|adicionem|incluam|escrevam|cortem|recortem|imprimam|publiquem|mantenham|simplifiquem)[ ](?=(?:o|a|os|as|um|uma|tudo|isso|isto|assim|so|tambem|em|no|na|esse|essa|este|esta)\b))""",
        negation="nao",
        own=r"\b(?:se|quando|assim que|logo que|caso|enquanto|esper\w+)\b.*\b(?:chefe|diretor\w*|director\w*|soci[oa]s?|colega|direcao|diretoria|assin\w+|aprov\w+|confirm\w+|decid\w+|ok|volt\w+|der|disser|digo|mando)\b.* \| |\| .*\b(?:so|apenas)\b.*\b(?:depois|quando|apos)\b.*\b(?:ok|aprov\w+|confirm\w+|chefe|eu)\b|\b(?:devo|devemos|queria|queriamos|quero|queremos|pode|poderia|deve|devem|quer|querem|preciso|precisamos|vou|vamos|temos|tenho|estou|estamos)\b[^|]* \| (?:\w+ )*\w+[aei]r\b",
    ),
}
"""Lists of the verbs of the work: what only bids to wait, to write or to be kind stands in none."""
