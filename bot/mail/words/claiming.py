"""How somebody who acts for another says so: lawyer, administrator, heir; as `plain` writes, one pattern a language."""
# ruff: noqa: E501 - whom somebody acts for is one line of the table, however many choices it has

CLAIMING = {
    "en": r"""
        (?:\b(?:i\ am|i'm|we\ are|we're)|\b(?:write|writing|act|acting)(?:\ to\ you)?\ as|\bin\ my\ capacity\ as)
        \ (?:(?:the|a|an|his|her|their|legal|new|appointed|court-appointed|provisional|joint|(?:mrs?|ms|dr)\.?|[\w.-]{1,30}'s?)\ ){0,5}
        (?:lawyers?|solicitors?|attorneys?|counsel|legal\ representatives?|insolvency\ (?:administrators?|practitioners?)
        |liquidators?|trustee\ in\ bankruptcy|executors?|executrix|heirs?(?!\ to\b))
        (?:\ (?:of|for|to|acting\ for|representing)\ (?!(?:you|your|us|our)\b)|\ (?:and|in\ this)\b|\.)
        |\b(?:i|we)\ (?:am\ |are\ )?(?:act|acting)\ on\ behalf\ of\ (?!(?:you|your|us|ourselves|myself)\b)
        |\b(?:i|we)\ (?:am\ |are\ )?(?:act|acting)\ for\ (?:(?:mrs?|ms|dr)\b|our\ client|the\ (?:company|estate|family|heirs|creditors)\b
        |[^.!?]{2,40}\ (?:gmbh|ag|ltd|limited|inc|llc|plc|in\ (?:this|the|connection))\b)""",
    "de": r"""
        \b(?:ich\ bin|wir\ sind)\ (?:(?:der|die|das|ein|eine|neue|neuer|gerichtlich|bestellter|bestellte|vorlaufige|vorlaufiger|zum|zur)\ ){0,4}
        (?:(?:rechts)?anwalt\w*|insolvenzverwalter\w*|nachlassverwalter\w*|erben?|erbin(?:nen)?)\ (?:der|des|von|fur)\ (?!ihrer|eurer|ihres|eures)
        |\bals\ (?:(?:rechts)?anwalt(?:e|in)?|insolvenzverwalter(?:in)?|nachlassverwalter(?:in)?|erben?|erbin)\ (?:der|des|von)\ [^.!?]{1,60}\ (?:ich|wir)\b
        |\b(?:vertrete|vertreten|vertritt)\b[^.!?]{0,60}\b(?:anwaltlich|rechtlich)\b
        |\banwaltlich(?:e[rn]?)?\ (?:vertretung|vertrete)""",
    "fr": r"""
        \b(?:je\ suis|nous\ sommes|en\ (?:ma\ )?qualite\ d'?e?)\ ?(?:(?:l'|les\ |le\ |la\ |un\ |une\ ))?
        (?:avocate?s?|mandataires?\ judiciaires?|liquidat(?:eur|rice)|administrat(?:eur|rice)\ judiciaire|herit(?:ier|iere)s?|executeur\ testamentaire)
        \ (?:de|du|des|d')\ ?(?!votre|vos\b)""",
    "es": r"""
        \b(?<!no\ )(?:soy|somos|en\ calidad\ de)\ (?:(?:el|la|los|las|un|una)\ )?
        (?:abogad[oa]s?|administrador[a]?\ concursal|liquidador[a]?|hereder[oa]s?|albacea)\ (?:de|del)\ (?!su\b|vuestr)""",
    "it": r"""
        \b(?<!non\ )(?:sono\ (?:l'|il\ |la\ )|siamo\ (?:gli\ |i\ |le\ )|in\ qualita\ di\ )
        (?:avvocat[oaie]|legal[ei]|curatore|curatrice|liquidatore|eredi?|esecutore\ testamentario)\ (?:di|del|della|dell'|dei)(?!\ (?:vostr|suo\b))""",
    "nl": r"""
        \b(?:ik\ ben|wij\ zijn|we\ zijn|in\ mijn\ hoedanigheid\ van)\ (?:de\ |een\ )?
        (?:advoca(?:at|te|ten)|curator(?:en)?|bewindvoerder|erfgena(?:am|men)|executeur)\ (?:van|voor)\ (?!uw\b|jullie)
        |\b(?:ik|wij|we)\ treden?\ op\ (?:voor|namens)\ (?!uw\b|jullie)""",
    "pt": r"""
        \b(?<!nao\ )(?:sou|somos|na\ qualidade\ de)\ (?:(?:o|a|os|as|um|uma)\ )?
        (?:advogad[oa]s?|administrador[a]?\ (?:judicial|da\ insolvencia)|liquidatari[oa]|herdeir[oa]s?|testamenteir[oa])\ d(?:e|o|a|os|as)\ (?!seu\b|sua\b|voss)""",
    "ru": r"""
        (?:^|[.!?]\ |,\ )(?:я|мы)\ (?:являюсь\ |являемся\ |[-—–]\ )?
        (?:адвокаты?|адвокатом|юристы?|юристом|(?:конкурсныи|арбитражныи)\ управляющии|(?:конкурсным|арбитражным)\ управляющим
        |наследники?|наследница|наследником)\ (?!ваш)(?:компании|фирмы|ооо|зао|ао|господина|госпожи|г-на|г-жи|покоиного|покоинои|умершего)
        |\b(?:представляю|представляем)\ (?:его|ее|их|законные\ )?\ ?интересы\b""",
}
"""The determiners stand in full: "I am waiting for the lawyer of Acme" claims nothing, nor does "I am not the lawyer"."""
