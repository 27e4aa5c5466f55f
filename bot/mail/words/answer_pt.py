"""Portuguese phrases by which an answer or a request is known, of Portugal and Brazil."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark, Table
from bot.mail.words import objection

TABLE = Table(
    negations="nao|nunca|jamais|nem|nenhum|nenhuma|nada|sem|tampouco",
    words={
        "le": "lhe|lhes|te|vos|o|a|os|as|lo|la|me|nos|ja|isso|eu|nos|voce",
        "your": "seu|sua|seus|suas|teu|tua|teus|tuas|vosso|vossa|vossos|vossas",
        "our": "nosso|nossa|nossos|nossas|meu|minha|meus|minhas|o|a",
        "mine": "nosso|nossa|nossos|nossas|meu|minha|meus|minhas",
        "now": "envio|enviamos|enviarei|enviaremos|mando|mandamos|mandarei|mandaremos|faco|farei|faremos|entrego|entregarei|"
        "entregaremos|pago|pagarei|pagaremos|assino|assinarei|carrego|darei|daremos|dou|damos|preparo|preparamos|"
        "termino|terminarei|passo|passarei|remeto|preencho|partilho|vejo|vemos|verei|veremos|olho|analiso|analisamos|"
        "analisarei|analisaremos|verifico|verificamos|verificarei|leio|lerei|respondo|respondemos|responderei|"
        "responderemos|digo|direi|diremos|aviso|avisarei|avisamos|confirmo|confirmarei|confirmamos|confirmaremos|"
        "pergunto|falo|falarei|trato|tratarei|tratamos|ligo|ligarei|volto|voltarei|voltamos|retorno|retornarei|"
        "retornamos|contacto|contactarei|escrevo|reencaminho|procuro|tento|tentarei|informo|informarei|providencio|cuido",
        "to": "enviar*|mandar*|fazer*|entregar*|pagar*|assinar*|carregar*|dar*|preparar*|terminar*|passar*|preencher*|"
        "partilhar*|compartilhar*|ver*|olhar*|analisar*|verificar*|ler*|responder*|dizer*|avisar*|confirmar*|"
        "perguntar*|falar*|tratar*|ligar*|voltar*|retornar*|contactar*|escrever*|discutir*|pensar*|ter*|concluir*|"
        "finalizar*|providenciar*|tentar*|conseguir*|reunir*|checar*|consultar*|dedicar*|completar*",
        "did": "enviei|enviamos|mandei|mandamos|carreguei|carregamos|paguei|pagamos|assinei|assinamos|subi|subimos|"
        "coloquei|colocamos|entreguei|entregamos|anexei|anexamos|transferi|partilhei|partilhamos|compartilhei|"
        "preenchi|fiz|fizemos|adicionei|deixei|depositei|respondi|devolvi|corrigi|atualizei|disponibilizei|enviamos|pusemos|pus",
        "sent": "enviado|enviada|enviados|enviadas|mandado|paga|pago|pagas|pagos|assinado|assinada|assinados|carregado|carregadas|"
        "anexado|anexada|anexados|transferido|transferida|entregue|entregues|concluido|partilhado|partilhada|compartilhado|preenchido|"
        "feito|feita|liquidada|liquidado|disponivel|devolvido|adicionado|corrigido|atualizado|quitada|efetuado|tratado",
        "tell": "enviar*|mandar*|dizer*|indicar*|confirmar*|explicar*|esclarecer*|fornecer*|dar*|passar*|responder*|"
        "avisar*|ligar*|partilhar*|compartilhar*|devolver*|especificar*|reenviar*|informar*|ajudar*|facultar*|"
        "mostrar*|assinar*|preencher*|rever*|verificar*|remeter*|disponibilizar*|comunicar*|encaminhar*|receber*|saber",
        "command": "diga|digam|diz|diga-me|envie|enviem|envia|mande|mandem|manda|confirme|confirmem|confirma|explique|"
        "expliquem|indique|indiquem|indica|informe|informem|informa|esclareca|esclarecam|responda|respondam|avise|avisem|"
        "avisa|ligue|liguem|passe|passem|reenvie|reenviem|devolva|devolvam|forneca|fornecam|encaminhe|encaminhem|remeta|partilhe|de",
        "ask": "que|qual|quais|quando|onde|quem|como|quanto|quanta|quantos|quantas|porque|porque|se|o|a|em|para|por|de",
        "lawyer": "advogado|advogados|advogada|juridico|juridica|juridicos|solicitador",
        "bill": "fatura|faturas|factura|facturas|valor|cobranca|cobrancas|montante|divida|conta|nota|quantia|debito",
    },
    phrases={
        Mark.GREETING: """
            < ola|oi|bom|boa|caro|cara|caros|caras|prezado|prezada|prezados|prezadas|estimado|estimada|exmo|exma|exmos|querido|querida
        """,
        Mark.SIGN_OFF: """
            < [um|com|os|meus] [um|os|melhores] [melhores|forte|grande|bom] cumprimentos|abraco|abracos|abs|beijinhos|beijos|bjs|saudacoes ~ >
            < atenciosamente|cordialmente|att|atte|cumprimentos|cpts|cumps ~ >
            < ate breve|logo|ja >
            < enviado do|a|de|pelo ~ >
        """,
        Mark.COURTESY: """
            obrigado|obrigada|grato|grata [pelo|por] [o|me|nos] lembrete|lembrar|recordar|aviso
            espero|esperamos|esperando que [voce|voces|tudo|te|se|esta|este|o|a|os] ~ bem|otimo
            espero|esperamos que [voce|tenha|tenham|tenhas] ~ tenha|tenham|tenhas|passado|tido ~ fim|semana|dia|ferias|feriado ~ >
            espero|esperamos que [isso|isto] [ajude|sirva|goste|gostem|de|esteja|seja] ~ >
            tudo bem|bom|otimo [por|contigo|com|consigo|convosco|ai|ai] ~ >
            como esta|estao|estas|vai|vao [tudo|voce|voces|o|a]
            fico|ficamos|estou|estamos [a] [sua|tua|vossa|inteira] disposicao|dispor ~ ~ >
            fico|ficamos|estou|estamos a [sua|tua|vossa|inteira] disposicao|dispor ~ ~ >
            qualquer|quaisquer|alguma duvida|duvidas|questao|questoes|coisa|pergunta|esclarecimento|problema ~ ~ >
            em caso de duvida|duvidas|questoes ~ ~ >
            nao hesite|hesitem|hesites ~ ~ >
            se tiver|tiverem|tiveres|houver|precisar|precisarem|precisares [de] [alguma|mais|qualquer|algo|duvidas|duvida] ~ ~ >
            estamos|estou a [sua] disposicao
            a disposicao >
            bom|boa|otimo|otima fim|final|semana|dia|tarde|noite|feriado|ferias [de] [semana] >
            [tenha|tenham] um|uma bom|boa|otimo|otima ~ >
            obrigado|obrigada|grato|grata [desde|ja|pela|por|antecipadamente] [ja|sua|vossa|tua] antecipadamente|compreensao|paciencia|atencao ~ >
            desde ja [obrigado|obrigada|agradeco|grato|grata] ~ >
            agradeco|agradecemos desde|antecipadamente ~ >
            desculpe|desculpem|desculpa|desculpas|perdao|lamento|lamentamos [pelo|pela|o|a|mais|por|uma] [o|a] ~ atraso|silencio|demora|incomodo|transtorno
            certo >
            ne >
            verdade >
        """,
        Mark.OBJECTION: objection.PT,
        Mark.ASK: """
            < [e|mas] [,] quem|qual|quais|onde|quantos|quantas e|sao|esta|estao|fica|tem|devo|devemos|preciso|precisam ~
            < [so|e] [uma|outra] [ultima] pergunta|duvida|perguntinha [rapida|breve] ~
            e {command} me|nos ~
            por favor [,] [me|nos] {command} ~
            < [ola|bom|dia|,] [,] {command} me|nos [por|se|quando|qual|que|o|a|os|as] ~
            , [por|favor] [favor] {command} me|nos [por|se|quando|qual|que|o|a|os|as] ~
            {command} , por favor
            me|nos {command} ~
            podia|podiam|poderia|poderiam [me|nos|,|por|voce|voces] ~ {tell}
            < [voce|voces] [me|nos] pode|podes|podem|consegue|conseguem|consegues [me|nos|por|voce] [favor] {tell}
            ,|e|mas [me|nos|voce|voces] pode|podes|podem [me|nos|por|voce] {tell}
            seria|sera|e possivel ~
            agradeco|agradecemos [muito|desde] [ja] que|se|a [me|nos|vossa|sua] ~ envi*|mand*|confirm*|indic*|respost*|inform*|diga*|devolv*|esclare*|pud*|assin*
            agradecia|agradeciamos|agradeceria|agradeceriamos [que|o|a|se|muito|imenso|pelo|que|vosso|seu] [nos|me|o|a] ~ envi*|mand*|confirm*|indic*|respost*|retorno|inform*|diga*|devolv*|feedback|esclare*|pud*|assin*
            peco|pedimos|solicito|solicitamos|pedia|pediamos [lhe|lhes|vos|te] que|o|a|para|os|as|um|uma|confirma*|envi* ~
            gostaria|gostariamos|gostava|gostavamos|queria|queriamos|quero de saber|perceber|entender|receber|confirmar|perguntar
            queria|queriamos|quero|queremos saber|perguntar|perceber|confirmar
            fico|ficamos|estamos|estou a|aguardando|no|em aguardar|espera|aguardo ~ >
            fico|ficamos|estamos|estou|continuamos [a|no|aguardando|em|ainda] [a] espera|aguardar|aguardando|aguardo [do|da|de|pelo|pela|o|a|os|as|seu|sua] ~
            aguardo|aguardamos|aguardando|esperamos|espero [o|a|os|as|ansiosamente|ainda|com] {your}|retorno|resposta|feedback|noticias|aprovacao|confirmacao|resposta
            aguardo|aguardamos|aguardando ~
            no aguardo ~
            faca|facam saber
            nao [me|nos|e|esta|ficou] [percebi|percebemos|percebo|entendi|entendemos|entendo|sei|sabemos|compreendo|compreendi|vejo] [bem|muito] percebi|percebemos|percebo|entendi|entendemos|entendo|sei|sabemos|compreendo|compreendi ~
            nao percebi|percebemos|percebo|entendi|entendemos|entendo|sei|sabemos|compreendo|compreendi|compreendemos ~
            nao [me|nos] e|esta|ficou [muito|totalmente|bem] claro|clara ~
            tenho|temos|tinha|tinhamos|fiquei|ficamos|surgiu|surgiram [uma|umas|algumas|duas|com|so|ainda|me|nos] [uma|pequena|outra|duas|algumas] duvida|duvidas|pergunta|perguntas|questao|questoes
            pergunto me|se ~
            preciso|precisamos|precisava|precisavamos|necessito|necessitamos|precisaria [ainda|tambem|so|urgentemente|apenas] de|do|da|dos|das|que|saber|receber
            [ainda] falta|faltam|faltava|faltavam [me|nos|ainda|so|apenas|receber] [ainda] o|a|os|as|receber|{your}|me|nos
            [me|nos] falta|faltam|faltava ~
            ainda nao recebemos|recebi|tivemos|tive [o|a|os|as|qualquer|nenhuma|nenhum|resposta|retorno|noticias|feedback|seu|sua|vossa|vosso] resposta|retorno|feedback|nada|o|a|os|as|{your}|qualquer
            ainda nao recebemos|recebi|tivemos|tive noticias >
            ainda nao recebemos|recebi|tivemos|tive noticias {your}
            nao recebemos|recebi|obtivemos [ainda] resposta|retorno|noticias|feedback|o|a|os|as|{your}|qualquer
            < [so|um|apenas] [pequeno|gentil|breve] lembrete|lembrar ~
            prazo e|termina|limite ~
            o que acha|acham|achas|pensa ~
            ha|alguma novidades|novidade|noticias|noticia ~
            qual|quais|quando|onde|quanto|quantos|como e|sao|preciso|precisam|devo ~ >
        """,
        Mark.REVIEW: """
            para [a] {your}|a aprovacao|revisao|validacao|assinatura|confirmacao|apreciacao|analise
            para aprovacao|revisao|validacao|assinatura|confirmacao|apreciacao
        """,
        Mark.ORDER: """
            [por] favor [,] [nao] usem|use|usa|utilizem|utilize|mudem|mude|muda|troquem|troque|troca|retirem|retire|tirem|tire|coloquem|coloque|ponham|adicionem|adicione|acrescentem|acrescente|substituam|substitua|removam|remova|eliminem|elimine|corrijam|corrija|deixem|deixe|facam|faca|alterem|altere|revejam|reveja|assinem|assine|escolham|escolha|preencham|preencha|aprovem|aprove|verifiquem|verifique|cancelem|cancele|mantenham|mantenha|devolvam|devolva|paguem|pague|ajustem|ajuste|aumentem|aumente|reduzam|reduza
            usem|utilizem|mudem|troquem|retirem|tirem|coloquem|ponham|adicionem|acrescentem|substituam|removam|eliminem|corrijam|alterem|mantenham|ajustem [por|o|a|os|as|um|uma|so|tambem|antes] ~
            [eu] preferia|preferiamos|preferiria|preferiamos ~
            gostaria|gostariamos|gostava|gostavamos de|que [ter|ver|mudar|alterar|usar|um|uma|o|a] ~
        """,
        Mark.MORE_TIME: """
            me|nos da|de|deem mais ~ dia|dias|semana|semanas|tempo
            da|deem|dem|de me|nos mais|ate|so ~
            pode|podes|podem|podia|podiam|poderia|poderiam [me|nos] dar|esperar|conceder|aguardar|adiar|prorrogar ~ ate|tempo|dias|semana|prazo
            podemos|posso|poderia|poderiamos|podiamos [ter|enviar|mandar|entregar|lhe|te|responder|contar] ~ ate|tempo|dias|semana|prazo|na|no|amanha|segunda|terca|quarta|quinta|sexta
            seria|e|sera possivel [ter|dar|darem|adiar|enviar|prorrogar] ~ ate|tempo|prazo|dias|adiar|prorrogar|semana
            de me|nos|deem ate|mais|tempo|alguns|uns
            da|deem|dem me|nos ate|mais|tempo|alguns|uns
            preciso|precisamos|precisava|precisaria [ainda] [de] [mais|um|uns|alguns|ate] [um|uns|dois|tres|par|pouco|pouquinho|alguns] [de|mais] tempo|dias|semana|semanas|prazo|dia
            mais [um] [pouco] [de] tempo|prazo
            pode|podia|da|serve ser na|no|amanha|ate|segunda|terca|quarta|quinta|sexta
        """,
        Mark.CHECK: """
            < [mas] [eu] nao [lhe|te|vos] [o|a|os] tinha|tinhamos|havia [ja] {sent}
            < [eu] [ja] nao {did}|tinha ~ ja ~
            achei|achava|pensei|pensava que [ja] ~ {sent}|{did}
            < [pode|esta|fica|da] ok|bem|bom|certo|ser|combinado [assim|para|por] [si|ti|voce|voces|mim] >
            < esta|fica|serve bem|ok|bom [assim|para|por] [si|ti|voce|voces] >
            diga|digam|diz me se [esta|fica|serve|der|da] ~
        """,
        Mark.HERE: """
            transferencia|pagamento|pix ~ saiu|feita|feito
            em|como anexo|anexos
            [segue|seguem|envio] anexo|anexos|anexado|anexada [o|a|os|as|ao|,|segue|seguem|envio] ~
            segue|seguem ja|em|anexo|o|a|os|as|abaixo|aqui|tambem|entao|link|conforme|,|agora|um|uma|nosso|nossa|meu|minha ~
            < [ola|oi|bom|dia|,] [dia] [,] segue|seguem [,] [abs|abracos|obrigado|att] >
            < [ola|ok|bom|entao|pronto] [,] aqui esta|estao|vai|vao|segue|seguem|tem|fica|ficam|o|a|os|as ~
            , [e] aqui esta|estao|vai|vao|segue|seguem|tem|fica|ficam ~
            ca vai|vao|esta|estao
            {did} [ontem|hoje|ja|o|a|os|as|todas|todos|por|tudo|lhe|lhes|te|vos|esta|agora|no|na|tudo] ~
            foi|foram|esta|estao|ja|sido [ja|foi|foram|esta|estao] {sent}
            {le} {did} ~
            envio|enviamos|mando|remeto|junto|anexo em|aqui|ja|anexo|agora|neste|por|abaixo|o|a|os|as|este ~ anexo|aqui|agora|momento|abaixo|link
            < §link
            < [o|link] [link] , §link
            < feito|enviado|pago|assinado|mandado|concluido|tratado [,|ja|hoje|ontem|tudo] ~ >
            esta|estao|ficou|coloquei|deixei .. na|no|em {your} email|dropbox|drive|caixa|pasta
            esta|estao [ja] na|no|numa [vossa|sua] pasta|drive|dropbox|servidor|nuvem ~
        """,
        Mark.DECIDED: """
            < [,] nao [,] obrigado|obrigada|agradeco ~
            aprovado|aprovada|aprovados|aprovadas|aprovo|aprovamos|aceite|aceito|aceitamos|aceita|confirmado|confirmamos|recusado|recusamos|rejeitado|validado|autorizado|autorizamos
            estou|estamos de acordo
            concordo|concordamos|discordo
            podem|pode|podes [ja] avancar|prosseguir|publicar|comecar|continuar|seguir|lancar|imprimir|arrancar|colocar|iniciar ~
            luz verde
            gosto|gostamos|gostei|adorei|adoramos|adoro ~
            esta|estao|ficou|ficaram|parece|tudo|e|achei [tudo|muito|me|nos|esta|mesmo] [muito] bem|otimo|otima|perfeito|perfeita|excelente|optimo|bom|correto|correta|aprovado|impecavel|lindo|ok
            por mim|nos [esta|tudo|pode] ~ bem|ok|otimo|perfeito|avancar
            ficamos|fico|vamos|optamos|opto|preferimos|prefiro|escolhemos|escolho|queremos|seguimos com|pela|pelo|por|a|o ~
            decidimos|decidi|optamos|escolhemos|resolvemos ~
            nao [o|a|os|as|nos|me] queremos|quero|desejamos|gostamos|gosto|gostei|aceitamos|concordo|concordamos|pretendemos|interessa|vamos|agrada|serve|estamos ~
            nao avancar|continuar|prosseguir|seguir|renovar
            sem|nao|nenhuma|nenhum [ha|temos|tenho|mais|outras] [mais|outras] alteracoes|alteracao|correcoes|comentarios|observacoes|mudancas|ajustes|reparos|objecoes
            nada a|para acrescentar|alterar|mudar|corrigir|opor|apontar
            demasiado|muito caro|cara|grande|pequeno|escuro|claro|longo|tarde
            cancelar|cancelamos|cancelo|rescindir|anular ~
            < [a|o|opcao|versao] [opcao|versao] a|b|c|1|2|3|azul|vermelha|verde|primeira|segunda|terceira|ultima ~ >
            ok para|por|pela mim|nos
        """,
        Mark.YES: """
            < de acordo
            < [ah|bem|ola|ok] [,] sim|nao|claro|exato|exatamente|certo|correto|isso|com
        """,
        Mark.FACT: """
            o|a|os|as|{mine} ~ e|sao|sera|serao|deve|era|fica
            e|sao ~ o|a|rua|um|uma
            ha|temos|usamos|somos|queremos ~
        """,
        Mark.ASIDE: """
            < ja agora|alias , ~
            < [so|apenas] para avisar|informar|saberes|saberem ~
            < a proposito , ~
        """,
        Mark.REST: """
            segue|seguem|vai|vao na|no|amanha|ate|depois|segunda|terca|quarta|quinta|sexta ~
            resto|restante|restantes|demais|outros|outras ~ segue|seguem|chega|chegam|vai|vao|envio|enviarei|mando|depois|mandarei|enviamos|enviaremos|amanha|segunda|terca|quarta|quinta|sexta|em
            envio|enviarei|enviamos|mando|mandarei ~ resto|restante|restantes|demais
            seguirao|seguira ~
            primeira|primeiro parte|lote|metade
            uma parte|metade
            parte dos|das|do|da
            segue ja|desde
            seguem ja|desde
            por enquanto|agora|ora
            para ja
            parcialmente
            ficam|fica|so|apenas a|falta|faltam faltar
            so|apenas falta|faltam
        """,
        Mark.FUTURE: """
            {le} {now} ~
            {now} [ate|amanha|na|no|o|a|os|as|tudo|em|hoje|lhe|te|vos|logo|assim|segunda|terca|quarta|quinta|sexta|algo|depois|me|ainda|isso|para|disso|noticias|com] ~
            vou|vamos|espero|esperamos|tenciono|pretendo|pretendemos|devo|devemos|consigo|conseguimos|conto|tentarei|tento|preciso|posso|poderei|tenho|queria|irei|iremos|vai|vao [de|que|poder|conseguir|ja|tentar|lhe|te|o|a|so] [poder] {to}
            tera|terao|teras|teras|recebera|receberao|receberas|tem|vai ~ tudo|ate|segunda|terca|quarta|quinta|sexta|amanha|na|as|os|o
            chega|chegam|chegara|chegarao|estara|estarao|fica|ficam ~ ate|amanha|na|no|segunda|terca|quarta|quinta|sexta|semana|pronto|pronta|prontos
            o mais tardar|rapido|breve
            noticias|retorno|resposta em breve
            dou|darei|daremos|damos noticias|retorno|resposta|feedback
            trato|tratamos|cuido|encarrego disso|me|do|da
            depois|logo digo|dizemos|aviso|falamos|vejo
            mantenho|manterei|mantemos|manteremos ~
            assim|logo que|possivel ~
        """,
        Mark.PENDING: """
            esta|estao com o|a|os|as nosso|nossa|nossos|nossas|meu|minha ~
            nao faco|fazemos [a] [menor] ideia ~
            nao me|nos esqueci|esquecemos ~
            antes de|da|do ~ nao|impossivel ~
            nao|so|impossivel antes|depois ~
            ainda nao [me|o|a|tive|tivemos|consegui|conseguimos|vi|li|pude|decidimos|esta|sei|foi|ha] ~
            nao [tive|tivemos|consegui|conseguimos|pude|pudemos] [ainda] tempo|oportunidade|ver|olhar|ler|consegui|conseguimos|pude|tive ~
            [ainda] esta|estamos|estao|estou|continua|continuo|continuamos|sigo|seguimos [ainda] [a|em] [ver|discutir|analisar|ler|avaliar|decidir|rever|pensar|tratar|preparar|trabalhar|falar|analise|discussao|curso|avaliacao|discutindo|analisando|lendo|avaliando|vendo|revisando|trabalhando|conversando|aprovacao] ver|discutir|analisar|ler|avaliar|decidir|rever|pensar|tratar|preparar|trabalhar|falar|analise|discussao|curso|avaliacao|discutindo|analisando|lendo|avaliando|vendo|revisando|trabalhando|conversando
            esta|estao na|com|no [minha|nossa|nosso|o|a] lista|departamento|juridico|agenda|mesa|fila|direcao|direccao|diretoria|contabilidade|advogado|advogada|chefe|cliente ~
            na minha|nossa lista|agenda
            assim|logo que puder|possivel|souber|tiver|conseguir|possa ~
            tenho|temos|preciso|precisamos|devo [ainda|primeiro|antes] [de|que] [ainda|primeiro] verificar*|falar*|perguntar*|ver|consultar*|discutir*|confirmar*|analisar*|validar*|checar*
            cheios|cheio|cheia|ocupado|ocupada|ocupados|doente|viagem|corrida|complicada|corrido|atolado|atolados|sobrecarregados|loucura
            esqueci|esquecido|escapou|esqueceu
            aguardo|aguardamos [ainda] [a|o] aprovacao|resposta|decisao|autorizacao interna|da|do ~
        """,
        Mark.STUDY: """
            verei|veremos|olho|olharei|analiso|analisarei|analisaremos|leio|lerei|pergunto|perguntarei|falo|falarei|consulto|consultarei ~
            vou|vamos|tenho|temos|preciso|precisamos [de|que] .. ver|olhar|analisar|ler|perguntar|falar|consultar|discutir|pensar|verificar|avaliar ~
            dar|dou|darei .. olhada|olhadela|vista|olho
        """,
        Mark.HEARD: """
            obrigado|obrigada|agradeco|agradecemos|agradecido|agradecida|obg|valeu|grato|grata ~
            recebido|recebida|recebi|recebemos|anotado|anotei|tomei|entendido|percebido|visto|combinado|registado|registrado
            encaminhei|encaminhamos|reencaminhei|reencaminhamos|passei|passamos|repassei|remeti|partilhei|transmiti ~ ao|a|aos|para|com nosso|nossa|meu|minha|contabilidade|advogado|departamento|equipa|equipe|chefe|direcao|colega|colegas|juridico|financeiro|time
            encaminhei|reencaminhei|encaminhamos|repassei ~
            < ok|okay|perfeito|otimo|optimo|certo|esta|tudo|bem|muito|de|claro|combinado|beleza|blz|super|fixe [,|acordo|obrigado|obrigada|bem|muito|bom|certo] ~ >
            sem|nao problema|problemas|ha|tem|pressa
            desculpe|desculpem|desculpa|desculpas|perdao|lamento|lamentamos
            tomei|tomamos nota|conhecimento
            reagiu a
            lembrete|aviso ~
        """,
        Mark.CLOSING: """
            [esta] tudo [tratado|resolvido|certo|ok|pronto|feito] do|da|pela nosso|nossa lado|parte
            esta|fica tudo tratado|resolvido|encerrado|fechado
            para sua|vossa|tua|seu|vosso|teu informacao|conhecimento
            a titulo informativo|de
            fyi
            nao e|precisa|precisam|ha|carece|precisas [preciso|necessario|necessaria|de|responder|necessidade] ~ responder|resposta|nada|mais|preciso|necessario
            nao [e] necessario|preciso|necessaria ~
            sem necessidade de resposta|responder
            [ja|agora] temos|tenho [ja|agora] tudo ~
            com isto|isso [ja|temos|fica|esta|tenho|ficamos] ~ tudo|fechado|resolvido|concluido
            tudo certo|ok|bem|resolvido|tratado|em|perfeito|pronto|fechado|completo ~
            e|era|isso tudo ~
            assunto|caso|processo|projeto|tema [fica|esta|foi] encerrado|resolvido|fechado|concluido
            dou|damos por encerrado|concluido|fechado
            < [perfeito|otimo|optimo|excelente|recebido|maravilha|certo|tudo|muito|ok|super] [,|bem|certo|bom] [,] obrigado|obrigada|agradeco|agradecemos [a|por|pela|mais|de|muito] [todos|tudo|ajuda|novo] >
            muito|muitissimo obrigado|obrigada [a|por|pela] [todos|tudo|ajuda|vossa|sua] [ajuda|colaboracao] >
            obrigado|obrigada [por|pela|pelo] tudo|ajuda|apoio|colaboracao|vossa ~
        """,
    },
)
