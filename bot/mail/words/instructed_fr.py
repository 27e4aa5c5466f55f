"""How a French client says what is to be done with the work: "mettez le logo à droite"; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is one line, however many words it has

from bot.mail.words.instructed import Instructed, Way, choice

_KIND = choice(
    """veuillez notez sachez excusez pardonnez profitez soyez ayez croyez recevez agreez voyez restez continuez saluez
    trouvez comptez avez etes pouvez voulez devez savez allez venez revenez passez portez embrassez attendez patientez
    chez assez rassurez considerez imaginez connaissez aviez auriez seriez pourriez voudriez hesitez inquietez ignorez
    oubliez reposez amusez tenez croisez transmettez rappelez relancez recontactez repassez dites faites pensez aimez
    semblez souhaitez preferez proposez demandez parlez"""
)
"""None of these tells what to do with the work, and most in "-iez" and "-rez" tell or ask of what was or will be."""
_NOBODY = r"(?! (?:moi|nous)\b)"

INSTRUCTED = Instructed(
    opening="alors donc ensuite puis juste simplement seulement surtout plutot svp s' il vous te plait bien aussi et mais ou oui non ok sinon la dessus merci",
    negation="ne|n'",
    head=(
        Way(
            "*.ez",
            rf"(?!(?:{_KIND}|[a-z]+(?:iez|rez))\b)@(?! (?:moi|nous|vous|toi|votre temps|le temps|soin|patience|encore un|un peu)\b)",
        ),
        Way(
            """retirez publiez modifiez verifiez copiez simplifiez rectifiez confiez expediez photocopiez identifiez
            clarifiez unifiez multipliez pliez reliez triez separez preparez corrigez inserez entourez declarez comparez
            adorez tirez virez colorez barrez serrez reparez sortez aerez ouvrez couvrez offrez livrez montrez entrez
            centrez filtrez cadrez recadrez numerotez remontrez""",
            f"@{_NOBODY}",
        ),
        Way("allez", rf"@ y\b{_NOBODY}"),
        Way("oubliez", r"@ (?:pas|le|la|les|l'|ce|cette)(?![^ ])(?! (?:message|mail|courriel))"),
        Way(
            """garde prends mets enleve retire coupe imprime publie supprime ajoute remplace corrige ecris place centre
            inverse agrandis utilise lance vire reprends""",
            r"@ (?:le|la|les|l'|un|une|ce|cette|ces|tout|mon|ma|mes|plutot|donc|pas|en|du|des|ton|ta|votre|notre|deux|trois)(?![^ ])",
        ),
        Way("oublie", r"@ pas (?:le|la|les|l'|un|une|ce|cette|ces|tout|mon|ma|mes|du|des|ton|ta|votre|notre)(?![^ ])"),
    ),
)
