"""The sentences of `test_misread`: what they do, their language, and the words."""

_CLIENTS = """
ours en Forwarding what I got from our agency, hope that's what you need.
ours en We never received the invoice.
ours en Stop! Don't print yet, the price is wrong.
ours en Hi Ana, go for it. Best regards, Petra
ours en ???
theirs en Oh dear, totally slipped my mind. Will do it asap!
ours de Danke, ja.
ours de Wir haben intern gesprochen und uns entschieden, den Newsletter dieses Jahr nicht zu machen.
ours de Wir haben nie eine Rechnung bekommen.
ours de Unser Anwalt sagt, im Impressum fehlt die Registernummer: HRB 1234.
ours de Stopp, noch nicht drucken, der Preis ist falsch!
ours fr Merci, oui.
ours fr Désolée, la semaine dernière a été folle. La direction préfère nettement la A.
ours fr Nous n'avons jamais reçu de facture.
ours fr Merci d'arrêter les publicités jusqu'à nouvel ordre.
ours es Gracias, sí.
ours es La factura se pagó el lunes.
ours es Parad los anuncios hasta nuevo aviso, por favor.
theirs es Apuntado, lo está revisando nuestro abogado.
theirs es Sigo con ello.
ours it Grazie, sì.
ours it Fermate le inserzioni fino a nuovo avviso.
objects it Non scrivetemi mai più.
ours pt Falámos internamente e decidimos não avançar com a newsletter este ano.
ours pt A semana passada foi uma loucura. A direção prefere claramente a A.
ours pt Nunca recebemos a fatura.
theirs pt Ana, continuo a tratar disto.
ours nl Bedankt, ja.
objects nl Schrijf me nooit meer.
ours ru Спасибо, да.
ours ru Пока не печатайте, директор хочет другое фото.
objects ru Больше никогда мне не пишите.
"""

_TEAMS = """
asks en Please find the second draft attached. Happy to hear your thoughts.
asks en Attached is the invoice for March, payable within 14 days.
asks en Thanks for the texts! The third one is still missing, though.
asks en We'd only need the release form for the one with the children.
asks en Here's the contract for signature.
rests en No worries, take your time, nothing urgent on our side and nothing we need from you.
rests de Danke dir, ist angekommen. Ich melde mich nächste Woche mit der neuen Version.
rests de Das Passwort habe ich dir per SMS geschickt.
rests de Das klären wir mit der Druckerei und geben Bescheid.
rests de Danke! Wir brauchen dafür etwa eine Woche.
asks de Melde dich bitte, sobald du die Texte hast.
asks de Danke für die Texte! Der dritte fehlt allerdings noch.
rests fr Parfait, nous avons tout. Bon week-end !
rests fr On les intègre aujourd'hui et je te préviens quand la page est prête.
rests fr Merci, nous vous dirons s'il nous manque quelque chose.
rests es Gracias, te avisamos si nos falta algo.
rests es Gracias por avisar, sin problema. ¡Que te mejores!
rests it Grazie, vi facciamo sapere se ci manca qualcosa.
rests pt Obrigada, recebido. Volto a escrever na próxima semana com a nova versão.
rests nl Dank je! We hebben ongeveer een week nodig.
asks nl Zeg maar welke je mooier vindt.
rests ru Спасибо! Нам понадобится около недели.
"""


def _table(lines: str) -> list[tuple[str, str, str]]:
    cut = (line.split(" ", 2) for line in lines.strip().splitlines())
    return [(does, language, text) for does, language, text in cut]


CLIENTS = _table(_CLIENTS)
TEAMS = _table(_TEAMS)
