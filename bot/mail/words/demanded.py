"""In formal words an end of the letters is demanded, the bill contested, the lawyer named; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark
from bot.mail.words.cease import MAILS

# "The matter is with my lawyer" alone may wait for one who reads for us: only whoever is sent to them objects.
_LINES = {
    "en": """
        {lawyer} will|'ll answer|reply [to] your|the next @ ~
        your|the next @ will|'ll be answered by my|our {lawyer} ~
        you [immediately|forthwith|kindly] cease|discontinue [immediately|forthwith] the|all|any sending|dispatch of [any|all|new|further|more] [new|further|more] @ >
        company|firm|business|practice|organisation|organization|association [hereby|formally|fully] disputes|contests your|this invoice|invoices|bill|bills|charge|charges|fee|fees ~
        matter|case|dispute is|lies|rests [now|already] with my|our {lawyer} [now] [,] [so|and] [please] speak|talk|write|turn to her|him|them >
        matter|dispute|claim has [now|already] been handed|passed|referred|given|turned [over] to my|our {lawyer}
    """,
    "de": """
        nächste|nächsten|nächstes|weitere @ beantwortet|antwortet|beantworten [dann] mein|unser|unsere|meine {lawyer} ~
        nächste|nächsten brief beantwortet|antwortet [dann] mein|unser|unsere|meine {lawyer} ~
        dass sie|ihr den|jeden|jeglichen versand [von] weiterer|neuer|aller|weiteren|neuen @ [sofort|umgehend|unverzüglich] einstellen|einstellt|unterlassen >
        bestreitet [hiermit] ihre|eure {bill} ~
        rechnen|erwarten|erwartet|rechnet [sie] [bald|dann|demnächst] [mit] [einem|ein|einen] brief|post|schreiben [von] [unserem|unserer|meinem|meiner|unseres] {lawyer} >
    """,
    "fr": """
        {lawyer} qui [y|vous] répondra à votre|vos|la prochain|prochaine|prochains|prochaines @ ~
        que vous cessiez|arrêtiez [immédiatement] l'|tout envoi de|d' [nouveaux|nouvelles|autres|tout] @ >
        affaire|litige est [maintenant|désormais|à] [présent] chez|avec mon|ma|notre|nos {lawyer} [,] [merci|veuillez] [de] [vous] parlez|adressez|adresser|voyez|parler [vous] [à] [lui|elle] >
    """,
    "es": """
        próxima|próximo|siguiente @ [la|lo|se|le|les|os] [la|lo] contestará|responderá mi|nuestro|nuestra {lawyer} ~
        dije|dijimos|pedí|pedimos que no volvieran|volviera|volvierais|volvieras a escribirme|escribirnos|contactarme|contactarnos|llamarme|molestarme ~
        que cesen|cese|ceséis [de] [inmediatamente|inmediato] el|todo envío de [nuevos|nuevas|más|otros] @ >
        le|les|os conmino|conminamos|requiero|requerimos|insto|instamos a no enviar|enviarme|enviarnos|mandar|mandarme|mandarnos más|nuevos|nuevas|otros @ >
        vengo|venimos a impugnar|disputar [formalmente] [la|su|esta|vuestra|el] {bill} ~
        espere|esperen|esperad una|la carta de|del mi|nuestro|nuestra {lawyer} >
    """,
    "it": """
        che cessiate|cessi|interrompiate|interrompa [immediatamente|subito] l'|ogni|qualsiasi invio di [nuovi|nuove|altri|altre|ulteriori] @ >
        società|azienda|ditta|impresa|associazione contesta|respinge [formalmente|integralmente] la|questa vostra|sua fattura|pretesa ~
        aspettatevi|aspettati|aspetti [si] una lettera dal|dalla|del|della nostro|nostra|mio|mia {lawyer} >
    """,
    "pt": """
        próxima|próximo @ [já] responderá|responde|respondido [será] [pelo] [o|a] [meu|minha|nosso|nossa] {lawyer} ~
        que cesse|cessem|parem|pare|interrompam [imediatamente|já|de] [imediato] o|com|todo [o] envio de [novas|novos|mais|quaisquer] [novas|novos] @ [imediatamente] >
        exijo|exigimos que não [me|nos] enviem|envie|mandem|mande mais @ >
        venho|vimos [formalmente] contestar|impugnar [formalmente] [a|o|as|os|esta|vossa|sua] {bill} ~
        assunto|caso|questão|processo [agora|já] está|fica|ficou [agora|já] com o|a meu|minha|nosso|nossa {lawyer} [,] [por] [favor] fale|falem|fala|trate|tratem|trata com ele|ela >
    """,
    "nl": """
        dat u|jullie|je [onmiddellijk|direct|meteen] stopt|stoppen|ophoudt|ophouden met [het] sturen|versturen|zenden van [nieuwe|verdere|meer] @ >
        sommeer|sommeren u|jullie|je [hierbij] [om] [mij|ons] geen [verdere|nieuwe|andere] @ [meer] [aan] [mij|ons] te sturen|zenden|mailen|versturen
        uw|jullie|deze {bill} en|alsmede [de|het|uw|alle] [geleverde|verrichte|uitgevoerde] werkzaamheden|werk|diensten|prestaties [volledig|formeel|geheel] betwist|betwisten
        verwacht [maar|dan|binnenkort] een|de brief van onze|mijn|ons {lawyer} >
    """,
    "ru": """
        заявляем|заявляю|заявляет о [своём|полном] несогласии с [вашим] [выставленным] [вами] счётом|счетом
        ждите|жди|ожидайте письма|письмо|вестей от нашего|моего|нашей|моей адвоката|юриста|юристов >
    """,
}

LINES = {Mark.OBJECTION: {language: lines.replace("@", MAILS[language]) for language, lines in _LINES.items()}}
