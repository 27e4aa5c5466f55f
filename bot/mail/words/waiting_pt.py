"""Portuguese phrases by which the ball stays with the client: what they will do, have not done, look at first."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

FUTURE = """
    lhe|lhes|te|vos|me|nos|lo|la|ja|isso|eu|voce {now}|{will} ~
    o|a|os|as {will} ~
    lhe|lhes|te|vos|isso {thing}|{see} ~
    eu {thing}|{see} {when}|isso|disso|tudo|com|te|lhe|vos ~
    {thing}|{see}|{now} lhe|lhes|te|vos|lho|lha|lhos|lhas ~
    {will} ~
    volto|voltamos a falar|escrever|contactar|contatar|ligar|ver|dar|responder|entrar|olhar ~
    volto|voltamos com|aqui|na|no|em|para ~
    vou|vamos dizer {when}|algo|alguma|te|lhe|vos|qualquer ~
    {now} {when}|na|no|o|a|os|as|tudo|em|lhe|te|vos|algo|me|isso|para|disso|noticias|com|e|, ~
    {now} >
    {thing}|{see} {when}|tudo|algo|alguma|qualquer|isso|disso|disto|noticias ~
    {see} e digo|aviso|respondo|confirmo|dou|mando|volto ~
    vejo|vemos|leio|olho com|o que|calma ~
    vemos|vejo|leio [tudo|isso|o|a|os|as] .. {when}|{occasion}|depois ~
    < [ok|sim|certo|entao|eu|ja|bom|dia|ola|obrigado|obrigada] [,|dia] envio|passo|trato|contacto|carrego|dou|analiso|confirmo|aviso o|os|as|a|com ~
    espero|esperamos|tenciono|pretendo|pretendemos|consigo|conseguimos|conto|tentarei|tento|irei|iremos|procuro [de|que|poder|conseguir|ja|lhe|te|o|a|so] [poder] {to}
    vou|vamos|devo|devemos|preciso|posso|poderei|tenho|temos|queria [de|que|poder|conseguir|ja|tentar|lhe|te|o|a|so|ainda|primeiro] [poder] {serve}
    vou|vamos fazer|dar|ter|falar|pensar|passar|ler|ver {when}|isso|disso|nisso|tudo|com|sobre|retorno|resposta|noticias|feedback|melhor|lhe|te|vos
    vou|vamos fazer|dar|ter|falar|pensar|passar|ler|ver >
    vou|vamos fazer|ler|ver o possivel|que|melhor ~
    vou|vamos ter .. pronto|pronta|prontos|prontas|{when} ~
    vai|vao [ja] enviar*|mandar*|entregar*|responder*|confirmar*|verificar*|analisar* ~
    {kin} .. vai|vao [ja|ainda] {serve}|ver|ler|olhar|falar|dar|fazer|decidir|rever ~
    tera|terao|teras|recebera|receberao|receberas [tudo|isso|o|a|os|as] ~ tudo|ate|amanha|breve ~
    vao|vai receber|ter [tudo|isso|o|a|os|as] ~ tudo|ate|amanha|breve ~
    tera|terao|teras|recebera|receberao|receberas|tem ~ na|no|nesta|esta {day} ~
    vai receber|ter ~ na|no|nesta|esta {day} ~
    tem|vai [ai|consigo|tudo|isso|la] ~ ate amanha|segunda|terca|quarta|quinta|sexta|sabado|domingo|dia ~
    tem|vai [ai|consigo|tudo|isso|la] ~ ate ao|a|o [final|fim|inicio|meio] [do|da|de] dia|mes|semana|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|tarde|manha ~
    tem|recebe ai|tudo|consigo amanha|hoje|{day} ~
    chega|chegam|chegara|chegarao ~ ate|amanha|hoje|breve|logo|segunda|terca|quarta|quinta|sexta|semana ~
    estara|estarao|fica|ficam ~ pronto|pronta|prontos|prontas ~
    estara|estarao|fica|ficam [tudo|isso] para|ate|na|no amanha|segunda|terca|quarta|quinta|sexta|semana|proxima|dia ~
    o mais tardar|rapido|breve
    noticias|retorno|resposta em breve
    dou|darei|daremos|damos noticias|retorno|resposta|feedback
    trato|tratamos|cuido|encarrego|encarregamos disso|disto|me|nos ~
    trato|tratamos|cuido do|da assunto|resto|tema|questao ~
    depois|logo digo|dizemos|aviso|falamos|vejo|vemos|olho|leio|respondo|mando|trato|envio
    mante la|lo|las|los|vos|te ei|emos informad*|atualizad*|actualizad*|ao|a ~
    mantenho|manterei|mantemos|manteremos [te|vos|lhe|o|a|os|lo|los] informad*|atualizad*|actualizad*|ao|par ~
    assim|logo que puder|pudermos|possivel|souber|soubermos|tiver|tivermos|conseguir|conseguirmos|possa|receber|recebermos|voltar|chegar|chegarem|eu|nos|me|mos ~
    assim|logo que [o|a|os|as] meu|minha|nosso|nossa|{people} ~
    logo que|possivel|puder ~
"""

PENDING = """
    esta|estao|continua|continuam|ficou com|no|na [o|a|os|as] nosso|nossa|nossos|nossas|meu|minha {people} ~
    nao faco|fazemos [a] [menor] ideia ~
    se|quando|que|caso [so] [o|a|os|as] [meu|minha|nosso|nossa] {kin} [nao|me|nos|o|a] aprovar|confirmar|assinar|decidir|voltar|disser|concordar|aprovarem|confirmarem ~
    so|apenas .. depois|apos do|da|de [o] [meu|minha|nosso|nossa] ok|aprovacao|confirmacao|sim ~
    < aguardem|esperem|aguarde|espere [so|mais|um|ai|ate|,] ~
    nao me|nos esqueci|esquecemos ~
    antes de|da|do|das|dos|desse|desta ~ nao [lhe|te|vos|o|a|me|nos] consigo|conseguimos|conseguirei|posso|podemos|da|vou|vamos|vai|ha|e|tenho|temos|sei|sabemos|estou|estamos|estarei|prometo|garanto|dou|mando|envio|sera ~
    antes de|da|do ~ impossivel ~
    nao|so|impossivel antes|depois de|do|da|das|dos|desta|deste|dessa|desse [o|a|meu|minha|nosso|nossa|proximo|proxima] {occasion} ~
    nao|so antes|depois de|que [o|a|eu|os] [meu|minha|nosso|nossa] {people}|{settle}|receber|recebermos|ter|tiver|tivermos|assinar|aprovar|sair|vir ~
    so depois|antes >
    < [mas] impossivel antes ~
    ainda nao [me|o|a|os|as|te|vos|lhe|nos|se|lhes] tive|tivemos|teve|consegui|conseguimos|conseguiu|vi|vimos|viu|li|lemos|leu|pude|pudemos|decidimos|decidi|decidiu|decidiram|sei|sabemos|sabe|foi|foram|ha|tenho|temos|tem|recebi|recebemos|recebeu|chegou|chegaram|fiz|fizemos|fez|falei|falamos|fechei|fechamos|fechou|estou|estamos|respondi|respondeu|responderam|deu|deram|assinou|assinaram|aprovou|aprovaram|escolhi|escolhemos|terminei|terminamos|acabei|acabamos|comecei|comecamos|enviei|enviou|enviaram|mandei|mandou|paguei|pagamos|verifiquei|analisei|analisamos|analisou|pensei|pensamos|olhei|abri|abrimos|posso|podemos|consigo|conseguimos|da|houve|saiu|veio|voltou|respondemos|resolvi|resolvemos|resolveu|definimos|definiu|confirmou|confirmei|confirmaram|encontrei|encontramos|peguei|sentei|reuniu|reunimos|disse|disseram ~
    ainda nao esta|estao|ficou|ficaram|e [tudo|nada|completamente|la] {finished} ~
    ainda nao [,|desculpe|desculpem|infelizmente|obrigado] >
    < ainda nao , ~
    nao tive|tivemos|tenho|temos|houve [ainda|muito|mesmo|nem] tempo|oportunidade|chance|hipotese|disponibilidade|vagar|cabeca|ocasiao ~
    fico|ficamos|ficou de ver|responder|confirmar|enviar|mandar|dizer|perguntar ~
    nao [ainda|o|a|os|as|lhe|te|vos] consegui|conseguimos|pude|pudemos [ainda|mesmo] ver|olhar|ler|terminar|acabar|falar|preparar|enviar|mandar|responder|fazer|reunir|tratar|analisar|rever|pensar|assinar|juntar|antes|ate|hoje|isso|dar|chegar|decidir|parar|pegar|sentar ~
    nao [ainda|o|a|os|as] consegui|conseguimos|pude|pudemos|consegui [ainda|mesmo|desculpe|desculpem|,] >
    [ainda] estamos|estou|continuo|continuamos|sigo|seguimos|ando|andamos [ainda] [a|em] ver|discutir|analisar|ler|avaliar|decidir|rever|pensar|tratar|preparar|trabalhar|analise|discussao|avaliacao|discutindo|analisando|lendo|avaliando|vendo|revisando|trabalhando|decidindo|pensando ~
    [ainda] estamos|estou|continuo|continuamos|ando|andamos [ainda] [a] falar|falando|conversar|conversando com|sobre|internamente|entre|nisso|disso ~
    esta|estao|continua|continuam [ainda] em analise|discussao|curso|avaliacao|revisao|aprovacao ~
    esta|estao|continua|continuam [ainda] a ser|sendo analis*|avali*|discut*|trat*|vist*|revis* ~
    {kin}|engenheiro|engenheira|serralheiro .. esta|estao|continua [ainda] [a|o] ver|vendo|ler|lendo|pensar|pensando|tratar|tratando|preparar|preparando|trabalhar|trabalhando|decidir|decidindo|falar|falando ~
    {kin}|engenheiro|engenheira .. ve|le|olha|analisa|decide|responde|confirma [isso|isto|tudo] quando|assim|amanha|depois|na|hoje|e ~
    esta|estao|continua [ainda] [a] discutir|analisar|avaliar|decidir|rever|discutindo|analisando|avaliando|revisando|decidindo ~
    esta|estao [ainda|agora|ja] na minha|nossa lista|agenda|mesa|fila ~
    esta|estao [ainda|agora|ja] na fila ~
    esta|estao|continua|continuam|ficou [ainda|meio] parado|parada|preso|presa|encalhado|encalhada na|no|em|com ~
    esta|estao [ainda|agora] com|no|na|nos [o|a|os|as|nosso|nossa|meu|minha] [departamento] {people}|advogado|advogada ~
    esta|estao [ainda|agora] no|com [o|nosso] departamento ~
    esta|estao com o|a|nosso|nossa [nosso|nossa] cliente ~
    na minha|nossa lista|agenda
    assim|logo que puder|possivel|souber|tiver|conseguir|possa ~
    tenho|temos|preciso|precisamos|devo [ainda|primeiro|antes] [de|que] [ainda|primeiro] verificar*|perguntar*|consultar*|discutir*|confirmar*|analisar*|validar*|checar* ~
    tenho|temos|preciso|precisamos|devo [ainda|primeiro|antes|so] [de|que] [ainda|primeiro|antes] ver|falar com|isso|disso|nisso|se|o|os|as|primeiro|sobre|internamente|ainda|melhor|aqui ~
    preciso|precisamos|tenho|temos primeiro|ainda|antes [de|que] ver|falar ~
    semana|semanas|dia|dias|mes|periodo|vida|fase|agenda|rotina|epoca|altura|isto|aqui|segunda|ontem [esta|foi|estao|ta|anda|e|tem|ando|estive|sido] [tao|muito|bem|super|bastante|a|sido|mesmo|uma|meio|em|de|meia|muito|demasiado] [pouco|tanto|bem] cheios|cheio|cheia|cheias|ocupado|ocupada|ocupados|doente|doentes|viagem|corrida|corridas|complicada|complicado|corrido|loucura ~
    {kin} .. esta|estao|ficou|esteve|estava|estiveram [muito] doente|doentes|internado|internada|hospital ~
    [anda|esta|ta|foi|e] [uma] [verdadeira] loucura por|aqui|hoje|esta|, ~
    [anda|esta|ta|foi|e] [uma] [verdadeira] loucura >
    < [desculpe|desculpem|desculpa] [,] [em|semana] viagem|corrida|complicada|corrido ~
    esqueci|esquecemos
    escapou|esqueceu|escaparam me|nos ~
    me|nos escapou|esqueceu|escaparam ~
    tinha|tinhamos|havia|estava [me|nos] esquecido ~
    [tinha|estava] esquecido|esquecida de|do|da|disso|disto ~
    aguardo|aguardamos [ainda] [a|o] aprovacao|resposta|decisao|autorizacao interna|da|do ~
"""

STUDY = """
    verei|veremos|olharei|analisarei|analisaremos|lerei|perguntarei|falarei|consultarei ~
    analiso|pergunto|consulto {when}|o|a|os|as|isso|tudo|com|e|ao|aos|melhor|aqui|internamente|, ~
    leio|olho|vejo {when}|isso|tudo|com|melhor ~
    leio os|as|o|a|tudo|e ~
    falo {when}|com|ao|aos|disso ~
    analiso|pergunto|consulto >
    vou|vamos|tenho|temos|preciso|precisamos [de|que] .. ver|olhar|analisar|ler|perguntar|consultar|discutir|verificar|avaliar ~
    vou|vamos|tenho|temos|preciso|precisamos [de|que] .. falar|pensar com|sobre|nisso|disso|isso|internamente|melhor|bem|um|nisto|primeiro|ainda|aqui|e|, ~
    vou|vamos|tenho|temos|preciso|precisamos [de|que] .. falar|pensar >
    dar|dou|darei .. olhada|olhadela
    dar|dou|darei uma|de vista|olho de|nisso ~
"""

EXCUSE = """
    estou|estamos|ando|andamos|estive|estivemos|estava|to|tou [esta|foi|estao|ta|anda|e|tem|ando|estive|sido] [tao|muito|bem|super|bastante|a|sido|mesmo|uma|meio|em|de|meia|muito|demasiado] [pouco|tanto|bem] cheios|cheio|cheia|cheias|ocupado|ocupada|ocupados|doente|doentes|viagem|corrida|corridas|complicada|complicado|corrido|loucura ~
    atolado|atolada|atolados|sobrecarregado|sobrecarregada|sobrecarregados
    cheio|cheia|cheios de trabalho|coisas|servico|reunioes|compromissos|tarefas ~
"""
"""Who is busy or ill says why it is late; beside what is decided it holds nothing back."""
