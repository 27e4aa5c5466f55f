"""What the team says when it has what it asked for: all received, thanks for the approval; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.CLOSING: {
        "en": """
            < [ok|okay|super|perfect|great|lovely|excellent|wonderful|brilliant] [,] all|everything [has|is] received|arrived|here [well|safely|now|fine] [,|thanks] ~ >
            < [ok|okay|super|perfect|great|lovely|excellent|wonderful|brilliant] [,] received|got everything|all|it|them|both [well|safely|now|fine] [,|thanks] ~ >
            < [many] thanks|thank [you] for the|your [very] [quick|fast|swift|prompt|speedy|kind] approval|go-ahead|okay|signature|payment|confirmation ~
        """,
        "de": """
            < [ok|okay|super|perfekt|prima|toll|klasse|bestens] [,] alles|beides [ist] [gut|heil|wohlbehalten] angekommen|erhalten|bekommen|da ~ >
            < [ok|okay|super|perfekt|prima|toll] [,] haben|habe alles|beides [gut] erhalten|bekommen ~ >
            < [vielen|herzlichen|besten|lieben] dank|danke [dir|euch|ihnen] für die|ihre|eure|deine [sehr] [schnelle|rasche|prompte|zügige] freigabe|zusage|bestätigung|zahlung|überweisung|unterschrift ~
        """,
        "fr": """
            < [ok|super|parfait|génial] [,] [tout] est bien reçu|arrivé [,|merci] ~ >
            < [ok|super|parfait|génial] [,] tout est [bien] reçu|arrivé [,|merci] ~ >
            < [ok|super|parfait|génial] [,] [j'|nous] ai|avons bien tout reçu [,|merci] ~ >
            < [un|grand] merci pour votre|ta|la|le [rapide|prompte] validation|accord|confirmation|règlement|virement|signature ~
        """,
        "es": """
            < [ok|perfecto|genial|estupendo|fenomenal] [,] recibido|recibidos|recibidas todo|todos|todas|ambos [,|gracias] ~ >
            < [ok|perfecto|genial|estupendo|fenomenal] [,] todo [ha] recibido|llegado|llegó ~ >
            < [muchas|mil] gracias por la|el|vuestra|su|tu [rápida] aprobación|confirmación|pago|firma|transferencia ~
        """,
        "it": """
            < [ok|perfetto|ottimo|benissimo] [,] ricevuto|ricevuti|ricevute tutto|tutti|tutte|entrambi [,|grazie] ~ >
            < [ok|perfetto|ottimo|benissimo] [,] [è] [tutto] arrivato|arrivati [tutto|tutti] [,|grazie] ~ >
            < [mille|tante|molte] grazie per la|l'|il|vostra|sua|tua [rapida] approvazione|conferma|pagamento|firma|bonifico ~
        """,
        "pt": """
            < [ok|perfeito|ótimo|excelente] [,] recebemos|recebi|recebido tudo|ambos [,|obrigado|obrigada] ~ >
            < [ok|perfeito|ótimo|excelente] [,] [já] chegou tudo ~ >
            < [muito] obrigado|obrigada|obrigados pela|pelo [rápida] aprovação|confirmação|pagamento|assinatura|transferência ~
        """,
        "nl": """
            < [ok|oké|top|prima|super|perfect|mooi] [,] alles|beide [is] [goed] ontvangen|binnen|aangekomen ~ >
            < [hartelijk] bedankt|dank [je|jullie|u|wel] voor de|je|jullie|uw [snelle|vlotte] goedkeuring|akkoord|bevestiging|betaling|handtekening ~
        """,
        "ru": """
            < [ок|отлично|прекрасно|супер|замечательно] [,] всё|все [уже] получили|получила|получил|пришло|дошло [,|спасибо] ~ >
            < [ок|отлично|прекрасно|супер] [,] получили|получила|получил всё|все ~ >
            < [большое] спасибо за [быстрое|быструю|оперативное|оперативную] согласование|утверждение|подтверждение|оплату|подпись ~
        """,
    },
}
