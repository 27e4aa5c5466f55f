"""The verbs of the team's orders, and the words by which a member may call them."""

from collections.abc import Mapping

VERB_WORDS: Mapping[str, str] = {
    "snooze": "snooze, later, remind / verschieben, verschiebe, später / отложить, отложи, отложите",
    "wait": "wait / warten, warte / подождать, подожди, подождите",
    "pause": "pause / pausieren, pausiere / пауза, приостановить",
    "resume": "resume, go on, continue / weiter, fortsetzen / продолжить, возобновить",
    "close": "close, done / schließen, schliessen, erledigt / закрыть, закрой, закройте",
    "reopen": "reopen, open again / öffnen, wieder öffnen / открыть, открыть снова",
    "got": "got, got it, got them, have it, received / erhalten, ist da / получили, получил, получила, получено",
    "ours": "ours, our turn, our court / bei uns, wir sind dran / у нас, наш ход",
    "theirs": "theirs, their turn, their court / bei ihnen, kunde ist dran / у них, их ход",
    "waiting": "waiting, waiting for them / wir warten / ждём, ждем, жду",
    "promise": "promise, promised / zusage, zugesagt, versprochen / обещание, обещали, обещал, обещала",
    "away": "away, on holiday / abwesend, im urlaub / отсутствует, в отпуске",
    "contact": "contact / kontakt, ansprechpartner / контакт",
    "step": "step / stufe, schritt / шаг",
    "skip": "skip / überspringen, auslassen / пропустить, пропусти",
    "send": "send, send it, send now / senden, sende, abschicken / отправить, отправь, отправляй",
    "approve": "approve, approved / freigeben, freigegeben, genehmigt / одобрить, одобряю, одобрено",
    "reword": "reword, approve with, send this / freigeben mit, senden mit / одобрить с, отправить с",
    "confirm": "confirm, yes, yes please / ja, bestätigen, ja bitte / да, подтверждаю",
    "hold": "hold, hold it, hold off / zurückhalten, anhalten / придержать, придержи",
    "deadline": "deadline, due / frist, termin / срок, крайний срок",
    "called": "called / angerufen, telefoniert / позвонил, позвонила, созвонились",
    "project": "project / projekt / проект",
    "note": "note / notiz / заметка",
    "lang": "lang, language / sprache / язык",
    "list": "list, threads / liste, übersicht / список",
    "preview": "preview, show / vorschau, zeigen, zeige / показать, покажи",
    "why": "why / warum, wieso / почему",
    "status": "status / stand / статус",
    "undo": "undo, take back / rückgängig, zurücknehmen / отменить, отмена",
    "help": "help / hilfe / помощь, справка",
}
"""English, German, Russian; the first English word is the verb itself."""


def _phrases(said: str) -> frozenset[str]:
    return frozenset(phrase.strip() for phrase in said.replace("/", ",").split(","))


AGREES = _phrases(
    "yes, ok, okay, sure, go, do it, go ahead, agreed / ja, klar, einverstanden, in ordnung, passt / "
    "oui, d accord, entendu / sí, si, vale, de acuerdo / sì, va bene, d accordo / sim, pode ser, de acordo / "
    "ja, akkoord, prima, oké, oke / да, ок, окей, хорошо, согласен, согласна"
)
REFUSES = _phrases(
    "no, nope, not yet, not now, don t / nein, noch nicht, lieber nicht / non, pas encore / no, todavía no, aún no / "
    "no, non ancora / não, ainda não / nee, nog niet / нет, пока нет, ещё нет, еще нет, не надо, не нужно"
)
"""What people answer a question with, in the eight languages we ask it in."""
IT_WAS_ME = _phrases(
    "that was me, was me, was i / war ich, ich war es, ich war s / c était moi, c est moi / fui yo, he sido yo, era yo "
    "/ ero io, sono stato io, sono stata io / fui eu, era eu / dat was ik, ik was het / был я, была я"
)
"""A yes to one question alone: whether a mail came from the member (`Was this you?`); fillers are left out."""

FILLERS = frozenset(
    "it this please pls thanks thank you now the thread step one letter again bitte danke jetzt das merci gracias "
    "grazie obrigado obrigada bedankt пожалуйста спасибо это".split()
)
"""What people add to a verb that needs nothing more."""

VERB_OF: Mapping[str, str] = {
    word.strip(): verb for verb, words in VERB_WORDS.items() for group in words.split("/") for word in group.split(",")
}
LONGEST_WORDS = max(len(word.split()) for word in VERB_OF)

GREETINGS = frozenset(
    "hello hi hey dear good morning afternoon evening day mr mrs ms dr hallo liebe lieber guten tag morgen abend "
    "sehr geehrte geehrter frau herr bonjour bonsoir cher chère madame monsieur hola estimado estimada querido querida "
    "buenos buenas días tardes señor señora buongiorno buonasera ciao gentile caro cara signor signora olá bom boa dia "
    "tarde prezado prezada senhor senhora beste geachte goedemorgen goedemiddag dag mevrouw meneer heer "
    "здравствуйте здравствуй добрый день вечер утро доброе уважаемый уважаемая привет дорогой дорогая".split()
)
"""What the first line of a letter is made of, beside a name."""
