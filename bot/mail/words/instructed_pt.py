"""How a Portuguese client says what is to be done with the work: "usem a azul"; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is one line, however many words it has

from bot.mail.words.instructed import Instructed, Way, choice

_THING = r"(?:o|a|os|as|um|uma|so|tudo|isso|isto|esse|essa|esses|essas|este|esta|aquele|aquela|em|no|na|nos|nas|como|assim|mais|menos|tambem|ai|la|por|tres|duas|dois|apenas|sempre|ao|do|da|meu|minha|nosso|nossa|todo|toda|todos|todas|qualquer|§quote)\b"
_STEMS = choice(
    """ponh coloqu tir retir us utiliz mud troqu alter substitu corrij apagu elimin remov acrescent adicion inclu insir
    escrev cort recort imprim publiqu deix mantenh aument reduz diminu simplifiqu escurec clarei centr alinh separ vir
    rod gir copi col repit sub desc mov ajust arrum arranj met escolh guard refac encurt alargu destaqu pint traduz
    mostr escond desfoqu inscrev fotograf carregu aproveit avanc prossig larg recolh entregu toqu risqu ampli organiz
    uniformiz realc baix apliqu bot"""
)

INSTRUCTED = Instructed(
    # With "não" among them "não usem" decides, whatever they still wait for.
    opening="ok sim nao certo entao por favor so tambem antes melhor agora depois ai beleza obrigado obrigada perfeito olha bom entretanto afinal ainda apenas portanto assim pode ser se faz ja mas e simplesmente bem",
    negation="nao",
    head=(
        Way(
            f"{_STEMS}.am|em",
            r"@(?! (?:me|nos|se|em conta|ferias|duvidas|a par|claro|contacto|contato|paciencia))",
        ),
        Way(
            "passem levem peguem facam descam ponham fiquem",
            r"@ (?:o|a|os|as|um|uma|tudo|isso|isto|para|pra|no|na|com|mais|menos|como|so)\b(?! (?:favor|bem|mal|contacto|contato))",
        ),
        Way(f"{_STEMS}.a|e", f"@ {_THING}(?! mais (?:tempo|um))"),
        Way("passe leve pegue faca", r"@ (?:o|a|os|as|um|uma|tudo|isso|isto)\b(?! (?:favor))"),
        Way(
            """poe tira retira usa muda troca altera substitui corrige apaga elimina remove acrescenta adiciona inclui
            escreve corta recorta imprime publica deixa mantem aumenta reduz mete coloca bota""",
            f"@ {_THING}",
        ),
        Way(
            """tirar retirar colocar trocar mudar alterar usar apagar remover eliminar acrescentar adicionar incluir corrigir
            escrever cortar deixar manter imprimir publicar aumentar reduzir substituir simplificar evitar escurecer centrar
            meter entregar""",
            f"@ {_THING}",
        ),
        Way("fora", r"@ com (?:o|a|os|as)\b"),
        Way("decido escolho assino", r"@ eu\b"),
        Way("decide", r"quem @ sou eu\b"),
    ),
    anywhere=(
        Way(
            """ponham coloquem tirem retirem usem utilizem mudem troquem alterem substituam corrijam apaguem eliminem removam
            acrescentem adicionem incluam escrevam cortem recortem imprimam publiquem mantenham simplifiquem""",
            r"(?<!que )(?<!se )(?<!quando )(?<!caso )(?<!para )(?<!todos )(?<!eles )(?<!elas )(?<!clientes )@ (?:o|a|os|as|um|uma|tudo|isso|isto|assim|so|tambem|em|no|na|esse|essa|este|esta)\b",
        ),
    ),
    own=r"\b(?:se|quando|assim que|logo que|caso|enquanto|esper\w+)\b.*\b(?:chefe|diretor\w*|director\w*|soci[oa]s?|colega|direcao|diretoria|assin\w+|aprov\w+|confirm\w+|decid\w+|ok|volt\w+|der|disser|digo|mando)\b.* \| |\| .*\b(?:so|apenas)\b.*\b(?:depois|quando|apos)\b.*\b(?:ok|aprov\w+|confirm\w+|chefe|eu)\b|\b(?:devo|devemos|queria|queriamos|quero|queremos|pode|poderia|deve|devem|quer|querem|preciso|precisamos|vou|vamos|temos|tenho|estou|estamos)\b[^|]* \| (?:\w+ )*\w+[aei]r\b",
)
