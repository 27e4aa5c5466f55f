"""Portuguese phrases by which an answer or a request is known, of Portugal and Brazil."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark, Table
from bot.mail.words import objection, theirs, waiting_pt

TABLE = Table(
    negations="nao|nunca|jamais|nem|nenhum|nenhuma|nada|sem|tampouco",
    words={
        "le": "lhe|lhes|lho|lha|lhos|lhas|te|vos|o|a|os|as|lo|la|me|nos|ja|isso|eu|nos|voce",
        "your": "seu|sua|seus|suas|teu|tua|teus|tuas|vosso|vossa|vossos|vossas",
        "our": "nosso|nossa|nossos|nossas|meu|minha|meus|minhas|o|a",
        "mine": "nosso|nossa|nossos|nossas|meu|minha|meus|minhas",
        "now": "enviamos|mando|mandamos|entrego|pago|assino|damos|preparo|preparamos|termino|remeto|preencho|partilho|analisamos|verifico|"
        "verificamos|respondo|respondemos|avisamos|pergunto|tratamos|ligo|retornamos|escrevo|"
        "reencaminho|informo|providencio",
        "will": "enviarei|enviaremos|mandarei|mandaremos|farei|faremos|entregarei|entregaremos|pagarei|pagaremos|assinarei|darei|daremos|"
        "terminarei|passarei|verei|veremos|analisarei|analisaremos|verificarei|lerei|responderei|responderemos|direi|diremos|"
        "avisarei|confirmarei|confirmaremos|falarei|tratarei|ligarei|voltarei|retornarei|contactarei|tentarei",
        "thing": "confirmo|confirmamos|volto|voltamos|envio|passo|aviso|trato|retorno|contacto|carrego|dou|cuido|analiso|procuro|tento",
        "see": "vejo|vemos|leio|olho|falo|digo|faco",
        "people": theirs.PEOPLE["pt"],
        "kin": theirs.PEOPLE["pt"]
        + "|advogado|advogada|mulher|marido|filha|filho|filhos|mae|pai|irma|irmao|namorado|namorada|familia|amiga|"
        "amigo|esposa|esposo|equipa|equipe|time|pessoal|grafico|contabilista|arquiteto|arquiteta|patrao|patroa",
        "when": "amanha|hoje|logo|depois|ainda|assim|ja|entretanto|segunda|terca|quarta|quinta|sexta|sabado|domingo|ate|primeiro|antes|agora|"
        "brevemente|jaja",
        "day": "segunda|terca|quarta|quinta|sexta|sabado|domingo|amanha|hoje|semana|proxima|fim|final|inicio|dia|mes|breve",
        "occasion": "ferias|feriado|feriados|carnaval|pascoa|natal|ano|festas|fim|reuniao|conselho|segunda|terca|quarta|quinta|sexta|sabado|"
        "domingo|dia|semana|mes|almoco|verao|obras|evento|feira|viagem|assembleia|inventario|ponte|amanha|janeiro|fevereiro|marco|abril|"
        "maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|mudanca|inauguracao|regresso|volta|ok|aprovacao",
        "finished": "pronto|pronta|prontos|prontas|decidido|decidida|definido|definida|fechado|fechada|assinado|assinada|aprovado|aprovada|"
        "confirmado|confirmada|terminado|terminada|acabado|acabada|completo|completa|resolvido|resolvida|tratado|disponivel|disponiveis|"
        "certo|claro|seguro|escolhido|escolhida|feito|feita|escrito|revisto|revista|revisado|visto|pago|paga|concluido|tudo|nada|aqui|em",
        "settle": "assinar*|aprovar*|decidir*|ver|ler|olhar|responder*|confirmar*|verificar*|avaliar*|analisar*|dizer*|enviar*|mandar*|voltar*|"
        "entregar*|acabar*|terminar*|dar|passar|falar*|discutir*|reunir*|escrever*|preparar*|pensar*|autorizar*|validar*|rever|"
        "perguntar*|escolher*|chegar*|conferir*",
        "serve": "enviar*|mandar*|entregar*|assinar*|carregar*|preparar*|terminar*|preencher*|partilhar*|compartilhar*|olhar*|analisar*|"
        "verificar*|responder*|avisar*|confirmar*|perguntar*|tratar*|retornar*|contactar*|discutir*|concluir*|finalizar*|providenciar*|"
        "checar*|consultar*|completar*|reunir*|ligar*|tentar*|conseguir*|voltar*|acabar*|juntar*|recolher*|pagar*",
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
            nao nos entendemos|entendiamos
            < [eu] sei|sabemos que ... vos|te|lhe|lhes faz|fazem|fara|farao falta
            diz|dizem|conta|contam me|nos que [o|a|os|as|ja] esta|estao|ja|ha|vai|vao|nao|tudo|tem|fica|ficam|o|a|os|as
            obrigado|obrigada|grato|grata [pelo|por] [o|me|nos] lembrete|lembrar|recordar|aviso
            espero|esperamos|esperando que [voce|voces|tudo|te|se|esta|este|o|a|os] ~ bem|otimo
            espero|esperamos que [voce|tenha|tenham|tenhas] ~ tenha|tenham|tenhas|passado|tido ~ fim|semana|dia|ferias|feriado ~ >
            espero|esperamos que [isso|isto] [ajude|sirva|goste|gostem|de|esteja|seja] ~ >
            tudo bem|bom|otimo [por|contigo|com|consigo|convosco|ai|ai] ~ >
            como esta|estao|estas|vai|vao [tudo|voce|voces|o|a]
            fico|ficamos|estou|estamos [a] [sua|tua|vossa|inteira] disposicao|dispor ~ ~ >
            fico|ficamos|estou|estamos a [sua|tua|vossa|inteira] disposicao|dispor ~ ~ >
            qualquer|quaisquer|alguma duvida|duvidas|questao|questoes|pergunta|esclarecimento ~ ~ >
            se|caso|para|por|em ~ qualquer|alguma coisa|problema ~ ~ >
            qualquer coisa|problema [que] [precise|precisem|seja|for] [,] diga|digam|diz|dizer|avise|avisem|avisa|ligue|liguem|liga|fale|falem|mande|estou|estamos|e|contacte|contacta|chame|chama|me|nos|so|ja|ca|aqui ~ ~ >
            < [para|por] qualquer coisa >
            , qualquer coisa >
            em caso de duvida|duvidas|questoes ~ ~ >
            nao hesite|hesitem|hesites >
            nao hesite|hesitem|hesites [em] contactar*|contatar*|ligar*|escrever*|perguntar*|dizer*|falar*|pedir*|telefonar*|avisar*|consultar*|responder*|entrar|nos|me ~ ~ >
            se tiver|tiverem|tiveres|houver|precisar|precisarem|precisares [de] [alguma|mais|qualquer|algum|outra] [alguma|mais|outra|qualquer] duvida*|questao|questoes|pergunta*|coisa|algo|informac*|esclareciment*|ajuda|problema* ~ ~ >
            se precisar|precisarem|precisares [,] [e] [so] [me|nos] ligue|liga|liguem|diga|diz|digam|avise|avisa|avisem|disponha|estou|estamos|chame|chama|dizer|ligar|avisar ~ ~ >
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
            < me|nos {command} ~
            ,|e|favor|entao|peco|pedia|voce|voces|mas|puder|puderem|der|possivel|tempo|depois|hoje|amanha|ja me|nos {command} ~
            podia|podiam|poderia|poderiam [me|nos|,|por|voce|voces] ~ {tell}
            < [voce|voces] [me|nos] pode|podes|podem|consegue|conseguem|consegues [me|nos|por|voce] [favor] {tell}
            ,|e|mas [me|nos|voce|voces] pode|podes|podem [me|nos|por|voce] {tell}
            < [nos|me|lhe|e|mas] seria|sera possivel ~
            ,|se|saber seria|e possivel ~
            seria|e possivel ter|receber|saber|enviar|mandar ~
            agradeco|agradecemos [muito|desde] [ja] que|se|a [me|nos|vossa|sua] ~ envi*|mand*|confirm*|indic*|respost*|inform*|diga*|devolv*|esclare*|pud*|assin*
            agradecia|agradeciamos|agradeceria|agradeceriamos [que|o|a|se|muito|imenso|pelo|que|vosso|seu] [nos|me|o|a] ~ envi*|mand*|confirm*|indic*|respost*|retorno|inform*|diga*|devolv*|feedback|esclare*|pud*|assin*
            peco|pedimos|solicito|solicitamos|pedia|pediamos [lhe|lhes|vos|te] que|o|a|para|os|as|um|uma|confirma*|envi* ~
            gostaria|gostariamos|gostava|gostavamos|queria|queriamos|quero de saber|perceber|entender|receber|confirmar|perguntar
            queria|queriamos|quero|queremos saber|perguntar|perceber|confirmar
            fico|ficamos|estamos|estou|continuamos|continuo [a|no|aguardando|em|ainda] [a] espera|aguardar|aguardando|aguardo [do|da|de|pelo|pela|o|a|os|as|seu|sua] ~
            aguardo|aguardamos|aguardando|esperamos|espero [o|a|os|as|ansiosamente|ainda|com] {your}|retorno|resposta|feedback|noticias|aprovacao|confirmacao|resposta
            aguardo|aguardamos|aguardando ~
            faca|facam saber
            nao [me|nos|e|esta|ficou] [percebi|percebemos|percebo|entendi|entendemos|entendo|sei|sabemos|compreendo|compreendi|vejo] [bem|muito] percebi|percebemos|percebo|entendi|entendemos|entendo|sei|sabemos|compreendo|compreendi ~
            nao percebi|percebemos|percebo|entendi|entendemos|entendo|sei|sabemos|compreendo|compreendi|compreendemos ~
            nao [me|nos] e|esta|ficou [muito|totalmente|bem] claro|clara ~
            tenho|temos|tinha|tinhamos|fiquei|ficamos|surgiu|surgiram [uma|umas|algumas|duas|com|so|ainda|me|nos] [uma|pequena|outra|duas|algumas] duvida|duvidas|pergunta|perguntas|questao|questoes
            preciso|precisamos|precisava|precisavamos|necessito|necessitamos|precisaria [ainda|tambem|so|urgentemente|apenas|mesmo|muito] de|do|da|dos|das|que|saber|receber|disso|disto
            [ainda] falta|faltam|faltava|faltavam [me|nos|ainda|so|apenas|receber] [ainda] o|a|os|as|receber|{your}|me|nos
            [me|nos] falta|faltam|faltava ~
            ainda nao recebemos|recebi|tivemos|tive [o|a|os|as|qualquer|nenhuma|nenhum|resposta|retorno|noticias|feedback|seu|sua|vossa|vosso] resposta|retorno|feedback|nada|o|a|os|as|{your}|qualquer
            ainda nao recebemos|recebi|tivemos|tive noticias >
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
            < [e|ou|entao|mas|sera] [que] [eu|nos] podemos|posso|poderia|poderiamos|podiamos ter|enviar|mandar|entregar|lhe|te|responder|contar|devolver ~ ate|tempo|dias|semana|prazo|na|no|amanha|segunda|terca|quarta|quinta|sexta
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
            junto envio|enviamos|remeto|remetemos|anexo ~
            [segue|seguem|envio] anexo|anexos|anexado|anexada [o|a|os|as|ao|,|segue|seguem|envio] ~
            segue|seguem ja|em|anexo|o|a|os|as|abaixo|aqui|tambem|entao|link|conforme|,|agora|um|uma|nosso|nossa|meu|minha ~
            < [ola|oi|bom|dia|,] [dia] [,] segue|seguem [,] [abs|abracos|obrigado|att] >
            < [ola|ok|bom|entao|pronto] [,] aqui esta|estao|vai|vao|segue|seguem|tem|fica|ficam ~
            < [ola|ok|bom|entao|pronto] [,] aqui o|a|os|as [nosso|nossa|novo|nova|seu|sua] foto*|texto*|logo*|ficheiro*|arquivo*|lista*|link*|contrato*|fatura*|morada|endereco|resposta*|dados|preco*|tabela*|menu|ementa|cardapio|comprovativo*|comprovante*|recibo*|pdf|image*|documento*|planilha*|ata|versao|numero*|nome*|horario*|primeir*|ultim*|prometid*|pedid*|que ~
            , [e] aqui esta|estao|vai|vao|segue|seguem|tem|fica|ficam ~
            ca vai|vao|esta|estao
            {did} [ontem|hoje|ja|o|a|os|as|todas|todos|por|tudo|lhe|lhes|te|vos|esta|agora|no|na|tudo] ~
            foi|foram|esta|estao|ja|sido [ja|foi|foram|esta|estao] {sent}
            envio|enviamos|mando|remeto|junto|anexo em|aqui|ja|anexo|agora|neste|por|abaixo|o|a|os|as|este ~ anexo|aqui|agora|momento|abaixo|link
            < §link
            < [o|link] [link] , §link
            < feito|enviado|pago|assinado|mandado|concluido|tratado [,|ja|hoje|ontem|tudo] ~ >
            esta|estao|ficou|coloquei|deixei .. na|no|em {your} email|dropbox|drive|caixa|pasta
            esta|estao [ja] na|no|numa [vossa|sua] pasta|drive|dropbox|servidor|nuvem ~
        """,
        Mark.DECIDED: """
            vamos [entao] tentar|experimentar|testar [com] o|a|um|uma azul|verde|vermelh*|preto|preta|branco|branca|cinza|cinzento|amarel*|laranja|rosa ~
            < [,] nao [,] obrigado|obrigada|agradeco ~
            aprovado|aprovada|aprovados|aprovadas|aprovo|aprovamos|aceite|aceito|aceitamos|aceita|confirmado|confirmamos|recusado|recusamos|rejeitado|validado|autorizado|autorizamos
            estou|estamos de acordo
            concordo|concordamos|discordo
            podem|pode|podes [ja] avancar|prosseguir|publicar|comecar|continuar|seguir|lancar|imprimir|arrancar|colocar|iniciar ~
            gosto|gostamos|gostei|adorei|adoramos|adoro ~
            esta|estao|ficou|ficaram|parece|tudo|e|achei [tudo|muito|me|nos|esta|mesmo] [muito] bem|otimo|otima|perfeito|perfeita|excelente|optimo|bom|correto|correta|aprovado|impecavel|lindo|ok
            por mim|nos [esta|tudo|pode] ~ bem|ok|otimo|perfeito|avancar
            ficamos|fico|optamos|opto|preferimos|prefiro|escolhemos|escolho|queremos|seguimos com|pela|pelo|por|a|o ~
            vamos com|pela|pelo|por ~
            decidimos|decidi|optamos|escolhemos|resolvemos ~
            nao [o|a|os|as|nos|me] queremos|quero|desejamos|gostamos|gosto|gostei|aceitamos|concordo|concordamos|pretendemos|interessa|vamos|agrada|serve|estamos ~
            nao avancar|continuar|prosseguir|seguir|renovar
            sem|nao|nenhuma|nenhum [ha|temos|tenho|mais|outras] [mais|outras] alteracoes|alteracao|correcoes|comentarios|observacoes|mudancas|ajustes|reparos|objecoes
            nada a|para acrescentar|alterar|mudar|corrigir|opor|apontar
            demasiado|muito caro|cara|grande|pequeno|escuro|claro|longo|tarde
            cancelar|cancelamos|cancelo|rescindir|anular ~
            < a|o|opcao|versao [opcao|versao] b|c|azul|vermelha|verde|primeira|segunda|terceira|ultima ~ >
            < a|o|opcao|versao [opcao|versao] 1|2|3 >
            < opcao|versao 1|2|3 ~ >
            < [a] opcao|versao a ~ >
            < a|b|c|1|2|3|azul|vermelha|verde >
            < b|c|1|2|3|azul|vermelha|verde ,|obrigado|obrigada ~ >
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
            < a|nossa|vossa exposicao|feira|epoca decorre|vai|dura de|ate ~
            < ja agora|alias , ~
            < [so|apenas] para avisar|informar|saberes|saberem|saber ~
            < a proposito , ~
        """,
        Mark.REST: """
            segue|seguem|vai|vao [na|no|ate|em|ainda] amanha|segunda|terca|quarta|quinta|sexta|proxima|inicio|fim|final|semana|depois ~
            segue|seguem|vai|vao ate ao|a|o|dia|sexta|segunda dia|fim|final|inicio|sexta|segunda|terca|quarta|quinta|proxima|10|15|20|feira ~
            resto|restante|restantes|demais|outros|outras ~ segue|seguem|chega|chegam|vai|vao|envio|enviarei|mando|depois|mandarei|enviamos|enviaremos|amanha|segunda|terca|quarta|quinta|sexta|em
            envio|enviarei|enviamos|mando|mandarei ~ resto|restante|restantes|demais
            seguirao|seguira ~
            segue|seguem|envio|mando|anexo|vai|esta|estao|tem|recebem|temos [ja|aqui|em|entao|o|a] [anexo|o|a] [a|o] primeira|primeiro parte|lote|metade
            primeira|primeiro parte|lote|metade esta|ja|foi|seguiu|enviada|segue|pronta|chega|vai hoje|amanha|pronta|pronto|enviada|feita|enviado|em|na|no ~
            so|apenas|mando|envio|segue|seguem|anexo|aqui|entretanto [ja] uma|a parte|metade
            uma parte so|apenas|ja|segue|vai|chega|envio|mando amanha|segunda|depois|ate|agora ~
            so|apenas|segue|seguem|envio|mando|anexo|aqui [uma|a] [primeira|boa] parte dos|das|do|da
            uma|primeira|boa parte dos|das|do|da .. ja|segue|vai|mando|envio|esta|falta|fica pronta|pronto|hoje|amanha|feita|feito|enviada|para|em|anexo ~
            segue ja|desde
            seguem ja|desde
            por enquanto|agora|ora
            para ja [,] so|mando|envio|segue|seguem|vao|vai|tenho|temos|aqui|consigo|fica|ficam|e|o|a ~
            so|mando|envio|segue|seguem|temos|tenho|isto|aqui ~ para ja
            parcialmente
            ficam|fica|so|apenas a|falta|faltam faltar
        """,
        Mark.FUTURE: waiting_pt.FUTURE,
        Mark.PENDING: waiting_pt.PENDING,
        Mark.STUDY: waiting_pt.STUDY,
        Mark.EXCUSE: waiting_pt.EXCUSE,
        Mark.HEARD: """
            obrigado|obrigada|agradeco|agradecemos|agradecido|agradecida|obg|valeu|grato|grata ~
            recebido|recebida|anotado|anotei|tomei|entendido|percebido
            recebi|recebemos o|a|os|as|tudo|seu|sua|vosso|vossa|teu|tua|hoje|ontem|,|obrigado|obrigada|isso|sim|bem|e|esta|este|agora
            recebi|recebemos >
            ja|sim|nos|eu recebi|recebemos
            < [ok|ja|tudo|certo|sim|ta] [,] visto|combinado|registado|registrado [,|obrigado|obrigada|tudo|entao|ja|e|que|assim] ~ >
            visto|combinado|registado|registrado [,] [obrigado|obrigada] >
            encaminhei|encaminhamos|reencaminhei|reencaminhamos|passei|passamos|repassei|remeti|partilhei|transmiti ~ ao|a|aos|para|com nosso|nossa|meu|minha|contabilidade|advogado|departamento|equipa|equipe|chefe|direcao|colega|colegas|juridico|financeiro|time
            encaminhei|reencaminhei|encaminhamos|repassei ~
            < ok|okay|perfeito|otimo|optimo|certo|combinado|beleza|blz|super|fixe [,|acordo|obrigado|obrigada|bem|muito|bom|certo] ~ >
            < esta|tudo|muito|bem|de|claro bem|otimo|certo|acordo|obrigado|obrigada|bom|combinado|perfeito|entendido|ok|, ~ >
            < esta|bem|claro >
            sem|nao [ha|tem|existe|qualquer] problema|problemas|pressa|stress|crise
            desculpe|desculpem|desculpa|desculpas|perdao|lamento|lamentamos
            tomei|tomamos nota|conhecimento
            reagiu a
            pelo|do|teu|seu|vosso lembrete|aviso|toque ~
            < lembrete ~
        """,
        Mark.CLOSING: """
            [esta] tudo [tratado|resolvido|certo|ok|pronto|feito] do|da|pela nosso|nossa lado|parte
            esta|fica tudo tratado|resolvido|encerrado|fechado
            a titulo informativo|de
            fyi
            nao e|precisa|precisam|ha|carece|precisas [preciso|necessario|necessaria|de|responder|necessidade] ~ responder|resposta|nada|mais|preciso|necessario
            nao [e] necessario|preciso|necessaria ~
            sem necessidade de resposta|responder
            [ja|agora] temos|tenho [ja|agora] tudo ~
            com isto|isso [ja|temos|fica|esta|tenho|ficamos] .. tudo|fechado|resolvido|concluido
            tudo certo|ok|bem|resolvido|tratado|perfeito|pronto|fechado|completo ~
            tudo em ordem|dia ~
            e|era|isso tudo ~
            assunto|caso|processo|projeto|tema [fica|esta|foi] encerrado|resolvido|fechado|concluido
            < [perfeito|otimo|optimo|excelente|recebido|maravilha|certo|tudo|muito|ok|super] [,|bem|certo|bom] [,] obrigado|obrigada|agradeco|agradecemos [a|por|pela|mais|de|muito] [todos|tudo|ajuda|novo] >
            muito|muitissimo obrigado|obrigada [a|por|pela] [todos|tudo|ajuda|vossa|sua] [ajuda|colaboracao] >
            obrigado|obrigada [por|pela|pelo] tudo|ajuda|apoio|colaboracao|vossa ~
        """,
    },
)
