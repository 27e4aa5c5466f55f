"""Somebody of the reader's has it already, from the writer or theirs; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.HERE: {
        "en": """
            you|your ~ got|received|had|collected ~ from me|us ~
            you|your ~ got|received|had|collected ~ from our|my office|colleague|colleagues|assistant|secretary|team|accountant|accounts|partner ~
            handed|gave|passed ~ to you|your [colleague|team|office|assistant|receptionist] ~ in person|last|yesterday|on|ago|already|at ~
            {we} [have|'ve] [just|already] moved|transferred|migrated|switched .. [over|across] to you|your ~
            has|have|was|were [now|just] [been] moved|transferred|migrated [over|across] to you|your ~
            money|payment|funds|transfer|cash [has|have|just|already] left|gone our|my|the|from account|bank ~
            funds|money|payment|balance went across|out|off|over|through ~
        """,
        "de": """
            hat|haben|hast|habt|hatte|hatten ~ sie|du|ihr|ihre|deine|eure|euer|frau|herr ~ ~ von mir|uns .. bekommen|erhalten|gekriegt
            sie|du|ihr|ihre|deine|eure|euer|frau|herr ~ hat|haben|hast|habt|hatte|hatten ~ ~ von mir|uns|unserem|unserer|meinem|meiner .. bekommen|erhalten|gekriegt
            liegt|liegen|steckt|stecken|hängt|steht|stehen .. bei euch|ihnen|dir im|am|auf|vor|in|an [dem|der] briefkasten|empfang|schreibtisch|tisch|tür|pforte|rezeption|haustür
            liegt|liegen|steckt|stecken|hängt|steht|stehen .. in|im|am|auf|vor|an ihrem|eurem|deinem|ihrer|eurer|deiner briefkasten|empfang|schreibtisch|tür|pforte|rezeption|haustür
            sie|du|ihr|ihre|deine|eure|euer|frau|herr ~ bekam|bekamen|bekamst|erhielt|erhielten|kriegte ~ von mir|uns ~
            geld|betrag|überweisung|summe ~ bei|von uns|mir|unserem|meinem [konto] abgegangen|abgebucht|weg|raus ~
            geld|betrag|überweisung|zahlung|rest ging|gingen ~ raus|weg|ab ~
            hab|habe|haben [wir|ich|dir|euch|ihnen|das|den|die] [dir|euch|ihnen|das|den|die] ~ in|auf|unter|an|durch den|die|das|euren|ihren|eure|ihre|deinen kasten|briefkasten|briefschlitz|tür|fußmatte|matte|tresen ~ geworfen|gelegt|gesteckt|gestellt|gehängt|geschoben ~
        """,
        "fr": """
            vous|tu|votre|ta|ton ~ a|ont|avez|as|avait|avaient [déjà|bien|tout|tous] [déjà|bien] reçu*|eu ~ de ma|notre part ~
            vous|tu|votre|ta|ton|l' ~ a|ont|avez|as|avait|avaient [déjà|bien|tout] reçu*|eu|eus ~ par|de moi|nous ~
            [a|ont|avons|ai] [été] transféré*|migré*|basculé* .. chez|vers|à vous|votre ~
            ai|avons glissé|déposé|mis|jeté|posé .. dans|sur|sous votre|ta|la|le boîte|boite|bureau|paillasson|porte ~
        """,
        "es": """
            su|tu|vuestra|vuestro|ustedes|usted|ya ~ recibió|recibieron|recibisteis|recibiste|recibido ~ de mi|nuestra parte ~
            su|tu|vuestra|vuestro|ustedes|usted|ya ~ recibió|recibieron|recibisteis|recibiste|recibido ~ de mí|nosotros ~
            os|te|se lo|la|los|las di|dimos|dio|entregué|entregamos [el|en] ~
            [ha|han|hemos|he] traspasado|transferido|pasado .. a vosotros|ustedes|usted|vuestra|su ~
            dinero|pago|transferencia salió|salieron|ha ~ de nuestra|mi cuenta ~
        """,
        "it": """
            sua|suo|vostra|vostro|tua|tuo ~ ha|hanno [già|poi] ricevuto|avuto ~ da|dalla me|noi|nostra|parte ~
            hai|avete [già|poi] ricevuto|avuto ~ da|dalla me|noi|nostra|parte ~
            glielo|gliela|gliele|gliel'|ve|te [l'|lo|la|li|le] ho|abbiamo [già] dato|data|dati|date|consegnato|consegnata|consegnati|consegnate ~
            trasferito|trasferita|passato .. a|da voi ~
            soldi|bonifico|pagamento|denaro [è|sono] [già] uscito|usciti|partito|partiti ~ dal nostro|mio conto ~
        """,
        "pt": """
            vocês|você|sua|seu|vossa|vosso|tua|teu ~ recebeu|receberam|recebeste ~ da minha|nossa parte ~
            vocês|você|sua|seu|vossa|vosso|tua|teu ~ recebeu|receberam|recebeste ~ de|da mim|nós|gente ~
            transferimos|transferi|transferido|passámos|passamos .. para vocês|vós|aí ~
        """,
        "nl": """
            uw|jullie|je|jouw|u ~ heeft|hebben|hebt|had|hadden ~ ~ van mij|me|ons .. gekregen|ontvangen
            heeft|hebben|hebt|had|hadden ~ uw|jullie|je|jouw|u ~ ~ van mij|me|ons .. gekregen|ontvangen
            ligt|liggen|zit|zitten|hangt|staat|staan .. bij jullie|je|u|jou in|op|aan [de|het] brievenbus|bus|balie|bureau|receptie|mat|deur|voordeur
            ligt|liggen|zit|zitten|hangt|staat|staan .. in|op|aan jullie|je|uw|jouw brievenbus|bus|balie|bureau|receptie|mat|deur|voordeur
            uw|jullie|je|jouw|u ~ kreeg|kregen|ontving|ontvingen ~ van mij|me|ons ~
            naar jullie|je|u verhuisd|overgezet|overgedragen|getransfereerd ~
            aan de lijn|telefoon verteld|doorgegeven|gegeven|gezegd ~
        """,
        "ru": """
            вы|ты|ваша|ваш|твоя|вашей|вашему ~ получил|получила|получили ~ от меня|нас ~
            отдал|отдала|отдали|передал|передала|передали ~ вам|вашей|вашему|тебе ~ лично|руки ~
            вам|вашей|вашему|тебе ~ лично|руки отдал|отдала|отдали|передал|передала|передали ~
            перенесли|перенёс|перевели|перевёл|передали .. к|на вам|вас ~
        """,
    },
}
