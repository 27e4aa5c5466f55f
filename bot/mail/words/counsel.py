"""Somebody speaks for the client by law: a lawyer, an administrator, a guardian; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.OBJECTION: {
        "en": """
            {we} [have|'ve|am|are|'m|'re] [been] [now] instructed|retained [by|to|in|on] ~ by|act|matter|behalf ~
            {we} act|acting|am|are [for|acting] [for|as] ~ [in] this|the matter|dispute|proceedings ~
            {we} represent|representing ~ interests|matter|dispute|proceedings ~
            in my|our capacity as ~ {lawyer}|administrator|liquidator|trustee|guardian|executor ~
            have|been|was|were appointed [as] [the|joint] [insolvency] administrator|administrators|liquidator|liquidators|receiver|trustee ~
        """,
        "de": """
            anwaltlich vertrete|vertreten|vertritt|vertretung|vertretene|vertretenen ~
            vertrete|vertreten [ich|wir] ... anwaltlich|rechtlich ~
            vertrete|vertreten|nehme|nehmen [ich|wir] ... rechtlichen|rechtliche interessen ~
            zeige|zeigen [ich|wir] ... vertretung|interessen ~
            zeige|zeigen [ich|wir] an , dass ... vertrete|vertreten|mandatiert|bevollmächtigt|bestellt ~
            vollmacht|bevollmächtigung ~ versichert|versichere|versichern|vorgelegt|nachgewiesen ~
            ordnungsgemäße|ordnungsgemäßer vollmacht|bevollmächtigung ~
            zum|zur [vorläufigen] insolvenzverwalter*|nachlasspfleger*|betreuer*|liquidator* bestellt|ernannt ~
            wurde|wurden|bin|sind ich|wir ... zum|zur|als [vorläufigen|vorläufige|vorläufiger] insolvenzverwalter*|nachlasspfleger*|betreuer*|liquidator* ... bestellt|ernannt|eingesetzt ~
            {we} bin|wurde|sind|wurden ... insolvenzverwalter*|nachlasspfleger*|liquidator* ~
        """,
        "fr": """
            en [ma|notre] qualité d'|de [l'|la] avocat|avocate|avocats|conseil|mandataire|liquidateur|administrateur|tuteur ~
            {we} suis|sommes [le|la|l'|les] [nouveau] avocat|avocate|avocats|conseil|conseils|mandataire|liquidateur|administrateur de|du|d'|des|designe* ~
            {we} interviens|intervenons ~ conseil|intérêts|nom|compte|qualité ~
            défense|défends|défendons|représente|représentons [des|les|de] ~ intérêts [de|du|d'] ~
            désigné|nommé|désignée|nommée [en|comme] [qualité] [de] mandataire|liquidateur|administrateur|liquidatrice ~
        """,
        "es": """
            en [mi|nuestra] calidad|condición de abogado|abogada|abogados|letrado|letrada|administrador|administradora|tutor ~
            represento|representamos|defiendo|defendemos|asumo|asumimos ~ intereses|defensa [de] ~
            en nombre y representación de ~
            soy|somos [el|la|los] [nuevo] abogado|abogada|abogados|letrado|letrada|administrador|representante de|del|legal|concursal ~
            nombrado|nombrada|designado|designada administrador|administradora concursal|judicial ~
        """,
        "it": """
            in [mia|nostra] qualità di legale|avvocato|avvocata|difensore|curatore|liquidatore|commissario|amministratore ~
            in nome e per conto ~
            assisto|assistiamo|rappresento|rappresentiamo|tutelo|tuteliamo ~ interessi|legalmente|giudizio|legale ~
            sono|siamo [il|la|i|l'] legale|legali|avvocato|avvocata|avvocati|difensore|curatore|liquidatore di|del|della|dell'|degli ~
            nominato|nominata [dal] [tribunale] curatore|liquidatore|commissario ~
        """,
        "pt": """
            meu|minha|nosso|nossa cliente|constituinte ~ ~ não reconhece a|o|esta|este|tal [alegada|suposta|alegado|suposto] dívida|débito ~
            não reconhecemos|reconheço a|o|esta|este|tal [alegada|suposta|alegado|suposto] dívida ~
            não reconhecemos|reconheço a|o|esta|este|tal [alegada|suposta|alegado|suposto] débito >
            não reconhecemos|reconheço a|o|esta|este|tal [alegada|suposta|alegado|suposto] débito , ~
            se abstenha|abstenham|abster de [quaisquer|novas|novos|qualquer|mais] [novas|novos|nova|novo] cobranças|cobrança|contactos|contacto|contatos|contato ~
            na qualidade de [advogado|mandatário] advogado|advogada|advogados|mandatário|mandatária|administrador|administradora|liquidatário|tutor ~
            represento|representamos|defendo|defendemos ~ interesses|legalmente|judicialmente|constituinte ~
            em nome e [em] representação ~
            sou|somos [o|a|os] advogado|advogada|advogados|mandatário|administrador|representante [de|da|do|legal|judicial] ~ insolvência|legal|sociedade|empresa|da|do ~
            nomeado|nomeada administrador|administradora judicial|da|de ~
        """,
        "nl": """
            zich|u [te] onthouden van verdere|nadere|nieuwe|enige|elke|iedere aanmaning|aanmaningen|herinnering|herinneringen|mails|mailtjes|berichten|brieven|incasso|invordering|incassomaatregelen ~
            zich|u van verdere|nadere|nieuwe|enige|elke|iedere aanmaning|aanmaningen|herinnering|herinneringen|mails|mailtjes|berichten|brieven|incasso|invordering|incassomaatregelen te onthouden ~
            erken|erkennen|erkent [wij|we|ik] [de|deze|uw] [gevorderde|gestelde|vermeende] schuld|vordering niet >
            erken|erkennen|erkent [wij|we|ik] [de|deze|uw] [gevorderde|gestelde|vermeende] schuld|vordering niet en|, ~
            treed|treden [ik|wij|we] ~ op|als voor|namens|advocaat|raadsman|gemachtigde|curator ~
            behartig|behartigen|behartigt [ik|wij|we] ~ belangen ~
            in [mijn|onze|de] hoedanigheid van|als ~ advocaat|curator|gemachtigde|bewindvoerder|raadsman ~
            {we} ben|zijn [de] advocaat|advocaten|raadsman|gemachtigde|curator|bewindvoerder van|namens|voor ~
            aangesteld|benoemd [als|tot] curator|bewindvoerder|vereffenaar ~
            [als|tot] curator|bewindvoerder|vereffenaar aangesteld|benoemd ~
        """,
        "ru": """
            представляю|представляем|защищаю|защищаем [юридические] интересы ~
            являюсь|являемся [законным] адвокатом|адвокатами|представителем|управляющим|юристом|опекуном ~
            действую|действуем|действующий|действующая [от|по|на] [имени|основании] ~ доверенности|имени ~
            назначен|назначена|утверждён|утверждена [временным|конкурсным|арбитражным] управляющим|ликвидатором ~
        """,
    },
}
