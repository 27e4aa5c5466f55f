"""A company named by its form that is insolvent, and where claims go now; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.OBJECTION: {
        "en": """
            {we} [have|were|was|are|'ve|been] [been] put|placed|forced|gone into administration|receivership|liquidation >
            {we} [have|were|was|are|'ve|been] [been] put|placed|forced|gone into administration|receivership|liquidation ,|and|on|last|this|yesterday|today ~
            receivers|receiver|liquidators|bailiffs have|has|were|was [been] called|sent|brought in ~
            joint administrators|liquidators|receivers ~ appointed ~
            liquidator|liquidators|receiver|receivers was|were|has|have [been] appointed ~
            administrators were|have [been] appointed over|to|at ~ ltd|limited|plc|llp|company ~
            creditors should|must|may|shall|can lodge|submit|file|prove|register ~
            ltd|limited|llc|inc|plc|llp|gmbh|ag|kg|bv|nv|srl|spa|sarl|sa|sl|corp [has|have|had|was|is|went|been] ~ insolven*|bankrupt*|administration|liquidation|receivership
            inform|advise|notify|notice|announce|tell ... ~ administration|insolven*|bankrupt*|liquidation|receivership
            claims|claim ~ with|to [the|our] [insolvency] administrator|administrators|liquidator|liquidators|receiver|receivers|trustee
        """,
        "de": """
            über uns|mich|unser|unsere ~ insolvenzverfahren|insolvenz|konkurs ~ eröffnet ~
            über unser|mein|das|ihr|dessen vermögen ... insolvenzverfahren|insolvenz|konkurs|konkursverfahren ~
            über das vermögen ~ gmbh|ag|kg|ug|ohg|gbr|eg ~ ~ insolvenzverfahren|konkursverfahren|insolvenz|konkurs ~
            gläubiger ~ forderungen ~ anmelden|anzumelden ~
            gmbh|ag|kg|ug|ohg|gbr|ev|se|eg|ltd ~ insolvenz|insolvent|insolvenzantrag|insolvenzverfahren|zahlungsunfähig|konkurs|liquidation ~
            mitteilen|mitzuteilen|informieren|mitgeteilt|informiert|bekanntgeben|anzeigen ... ~ insolvenz|insolvent|insolvenzantrag|insolvenzverfahren|zahlungsunfähig|konkurs ~
            insolvenz|insolvenzantrag|insolvenzverfahren ~ ~ mitteilen|mitgeteilt|informieren ~
            forderung|forderungen|ansprüche ~ beim|bei|dem|an [dem|den|unserem|unseren] insolvenzverwalter*|sachwalter* ~
        """,
        "fr": """
            été placé|placés|placée|placées en [procédure] [de] liquidation|redressement ~
            voyez|voir|adressez|contactez [vous] [avec|à] [le|au] liquidateur >
            voyez|voir|adressez|contactez [vous] [avec|à] [le|au] liquidateur|mandataire [judiciaire] judiciaire|désigné|nommé ~
            voyez|voir|adressez|contactez [vous] [avec|à] [le|au] liquidateur , ~
            sarl|sas|sasu|sa|eurl|société|entreprise ... redressement|liquidation|faillite judiciaire ~
            sarl|sas|sasu|sa|eurl|société ~ faillite|dépôt|cessation de|bilan ~
            informe|informons|informer|annoncer|annonçons|signaler ... ~ liquidation|redressement judiciaire
            créances|créance ~ auprès|au|à|chez [du|le] mandataire|liquidateur|administrateur ~
            prononcé|prononce|ouvert|ouverte la|le|une [procédure] [de] liquidation|redressement ~
        """,
        "es": """
            diríjanse|dirijan|diríjase|dirija|contacten|hablen|hable [por] [favor] al|a|con [el|la] administrador|administradora|administración concursal ~
            sl|sa|slu|empresa|sociedad ~ concurso de acreedores
            [en] concurso de acreedores
            comunicar|comunicarle|comunicarles|informar|informarle|informamos ... ~ concurso|insolvencia|quiebra|liquidación ~
            créditos|crédito|deudas ~ al|ante [el] administrador|administración concursal
        """,
        "it": """
            srl|spa|snc|sas|srls|società|azienda|ditta ~ fallita|fallimento|liquidazione|concordato|insolven* ~
            informarla|informarvi|informare|comunicarle|comunicarvi|comunicare|comunichiamo ... ~ fallita|fallimento|liquidazione|concordato ~
            ha|abbiamo|hanno chiesto|presentato [domanda] [di] [il|un] concordato preventivo
            crediti|credito ~ al|presso [il] curatore|commissario|liquidatore ~
            dichiarato|dichiarata|decretato|pronunciato|aperta|aperto|disposta|disposto [il|la|l'] [nostra] [liquidazione|fallimento] giudiziale|fallimento ~
        """,
        "pt": """
            lda|sa|ltda|empresa|sociedade|eireli ~ insolvência|insolvente|falência|falida|liquidação ~
            entrou|entrámos|declarada|declarado|requereu|pediu [em|a] [processo] [de] insolvência|insolvente|falência
            informar|informo|informamos|comunicar|comunico ... ~ insolvência|insolvente|falência|liquidação ~
            créditos|crédito ~ ao|junto [do] administrador ~
            decretou|declarou|decretada|decretado|requerida a|o|nossa insolvência|falência|recuperação ~
        """,
        "nl": """
            in staat van faillissement ~
            schuldeisers ~ vorderingen|vordering ~
            bv|nv|vof|onderneming|bedrijf ~ failliet|faillissement|surseance|insolvent ~
            [is|zijn|werd] failliet verklaard|gegaan|gaan
            surseance van betaling
            vordering|vorderingen ~ tot|aan|bij [de|onze] curator|bewindvoerder ~
            curator ~ vordering|vorderingen ~
        """,
        "ru": """
            в отношении нас|нашей|нашего|общества|компании ~ введено|введена|возбуждено|открыто ~ банкротств*|наблюдени*|конкурсн*
            обращайтесь|обратитесь|обращаться|направляйте|пишите|свяжитесь|связывайтесь|адресуйте|вопросы|вопросами|претензии|требования ~ к|с конкурсному|конкурсным|арбитражному|арбитражным|временному управляющему|управляющим ~
            к|с конкурсному|конкурсным|арбитражному|арбитражным|временному управляющему|управляющим ~ обращайтесь|обратитесь|обращаться|направляйте|пишите|свяжитесь|связывайтесь|адресуйте|вопросы|вопросами|претензии|требования ~
            введена процедура наблюдения|банкротства|реализации ~
            кредиторы|кредиторам ~ требования ~
            ооо|оао|зао|ао|ип|пао|компания|фирма ~ банкротом|банкротство|банкротства|банкротстве|банкрот|неплатёжеспособн*|ликвидации|ликвидация ~
            введена|открыто|начата|начато ~ процедура|производство|наблюдения|банкротства [банкротства] ~
            требования ~ конкурсному|временному|арбитражному управляющему ~
        """,
    },
}
