"""No more of this matter: whoever asks not to be written to about it again; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

# @ names the matter, with which the sentence ends: "... on this matter at the old address" is another wish.
_MATTERS = {
    "en": "about|on|regarding|concerning|over this|that|the [whole|same] matter|subject|topic|issue|affair|question|case|project",
    "de": "in|zu|wegen dieser|diesem|der [ganzen|leidigen] sache|angelegenheit|thema|frage|projekt|fall|vorgang",
    "fr": "sur|à|au|pour|concernant [propos|sujet] [de] ce|cette|cet sujet|propos|dossier|affaire|question|thème|projet|affaire-là",
    "es": "sobre|por|acerca|en|a [de] este|esta|ese|esa asunto|tema|cuestión|caso|proyecto|respecto",
    "it": "su|per|a|in [proposito|di] questo|questa|quest'|tale argomento|questione|faccenda|tema|proposito|caso|progetto|merito",
    "pt": "sobre|a|acerca|por|quanto|relativamente [propósito|respeito] [de|a] este|esta|esse|essa|deste|desta assunto|tema|questão|matéria|respeito|caso|projeto|processo",
    "nl": "over|in|inzake deze|dit|die|dat kwestie|zaak|onderwerp|project|geval",
    "ru": "по|на|об|о этому|эту|этом|данному|данную вопросу|поводу|тему|делу|вопросе|проекту|деле",
}

_NO_MORE = {
    "en": """
        not [to] write|mail|email|call|contact|approach [to] me|us any|anymore|again|further [more|longer] [@] >
        not [to] write|mail|email|call|contact|approach [to] me|us @ any|anymore|again|further [more|longer] >
    """,
    "de": """
        bitte|bitten|ersuche|ersuchen|fordere|fordern|verlange|verlangen ich|wir|sie|euch|hiermit [sie|euch|hiermit] [auf] [,] mir|mich|uns [@] nicht|nie mehr|wieder|nochmals|länger|noch [einmal] [zu] schreiben|mailen|kontaktieren|anzuschreiben|anzurufen|behelligen|belästigen|anschreiben >
        < [bitte] [,] schreiben|schreibt|mailen|mailt|kontaktieren|kontaktiert [sie] [bitte] mir|mich|uns [bitte] @ [bitte] nicht|nie mehr|wieder [bitte] >
    """,
    "fr": """
        prie|demande|demandons|prions|merci [de|d'] [bien] [vouloir] ne plus|pas [jamais] [me|nous|m'] réécrire|récrire|recontacter|rappeler [@] >
    """,
    "es": """
        no [me|nos] vuelva|vuelvan|vuelvas|volváis a escribirme|escribirnos|contactarme|contactarnos|molestarme|molestarnos|llamarme|llamarnos [más] [@] >
    """,
    "it": """
        chiedo|chiediamo|prego|preghiamo|invito|invitiamo [di|a] non scrivermi|scriverci|contattarmi|contattarci|chiamarmi|chiamarci|disturbarmi|disturbarci [di|più] nuovo|nuovamente|ancora|oltre|ulteriormente [@] >
    """,
    "pt": """
        não me|nos voltem|volte|voltes|tornem|torne a escrever|contactar|contatar|incomodar|importunar|ligar|procurar [mais] @ [,] [por|se] [favor|faz] [favor] >
        não me|nos escrevam|escreva|contactem|contacte|contatem|contate|incomodem|incomode|procurem [mais] @ [,] [por|se] [favor|faz] [favor] >
        não voltem|volte|voltes a escrever|enviar|mandar me|nos ~
        não voltem|volte|voltes a escrever [mais|nunca] [mais] [,] [por|se] [favor|faz] [favor] >
        não voltem|volte|voltes a enviar|mandar [mais|estes|esses|estas] emails|email|mensagens|lembretes|isto ~
        peço|pedimos|solicito|solicitamos|exijo|exigimos|favor [lhe|lhes|vos] [a] que|para|de não entrem|entre|voltem|entrar [a] [mais|entrar] em contacto|contato [mais] comigo|connosco|conosco [mais] [@] >
    """,
    "nl": """
        verzoek|verzoeken|vraag|vragen [ik|wij|we] u|jullie|je [dringend] [om] [,] mij|me|ons [hierover|daarover|hiervoor] niet|nooit [meer|langer|opnieuw|nogmaals|weer] te schrijven|mailen|benaderen|bellen|contacteren [@] >
        verzoek|verzoeken|vraag|vragen [ik|wij|we] u|jullie|je [dringend] [om] [,] mij|me|ons @ niet|nooit [meer|langer|opnieuw|nogmaals|weer] te schrijven|mailen|benaderen|bellen|contacteren >
    """,
    "ru": """
        прошу|просим|требую|требуем [вас] [впредь|больше|более] [мне|нам] не обращаться|писать|звонить|беспокоить|связываться [ко|к|мне|нам|меня|нас|с] [мне|нам|мной|нами] [больше|более|впредь] @ >
        прошу|просим|требую|требуем [вас] впредь|больше|более [мне|нам|ко|к] [мне|нам] не обращаться|писать|звонить|беспокоить|связываться [ко|к|мне|нам|меня|нас|с] [мне|нам|мной|нами] >
    """,
}


def _spread(language: str) -> str:
    """A matter that may be missing makes two lines of one."""
    written = _NO_MORE[language]
    lines = [*written.replace("[@]", "@").splitlines(), *written.replace("[@]", "").splitlines()]
    return "\n".join(dict.fromkeys(lines)).replace("@", _MATTERS[language])


LINES = {Mark.OBJECTION: {language: _spread(language) for language in _NO_MORE}}
