"""How an Italian client says what is to be done with the work: "togliete il logo"; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is one line, however many words it has

from bot.mail.words.instructed import Instructed, Way, choice

_ARE = choice(
    """us cambi lasci elimin stamp pubblic spost tagli ritagli cancell modific sistem evidenzi allarg allung accorci centr
    alline color copi incoll lev gir specchi consegn caric ordin numer invert riport segn ricopi alz abbass separ
    fotograf inquadr ritir suon buss recapit dipint ombregg sfoc raddrizz ruot chiam parcheggi fattur scambi conserv
    scart calc depenn aggiust fiss appoggi consider sollev racconti sped"""
)
_ERE = choice(
    """mett rimett togli scriv riscriv scegli prend riprend aggiung corregg riduc chiud stend tenet ten sping dividet
    divid includ escludet esclud spegn rend chied"""
)
_IRE = choice("sostitu inser ingrand rimpicciol un schiar scur riempi restitu ripul rifin sped")
_IT = "lo|la|li|le|ci|ne|celo|cela"
_THING = r"(?:il|lo|la|le|i|gli|l'|un'|un|una|uno|tutto|tutti|tutte|anche|solo|soltanto|quello|quella|quelle|quelli|quel|questo|questa|queste|questi|cosi|via|sotto|sopra|al|alla|piu|meno|pure|due|tre|in (?:alto|basso|fondo|grassetto|corsivo|grande|piccolo|maiuscolo|rosso|blu|verde|nero|bianco)|nostro|nostra|mio|mia|sempre|§quote)(?![^ ])"
"""What it is to be done with, or how."""
_PLURAL = f"{_ARE}.ate {_ERE}.ete|iete {_IRE}.ite"
_WHAT = "(?:il|lo|la|le|i|gli|l'|quello|quella|quelle|tutto|cosi|pure)(?![^ ])"
_NOT_BEHIND = "(?<!se )(?<!quando )(?<!che )"
_NOBODY = "(?<!come )(?<!dove )(?<!chi )(?<!lo )(?<!la )(?<!ci )(?<!vi )(?<!le )(?<!li )(?<!mi )"

INSTRUCTED = Instructed(
    opening="ok okay si no va bene d' accordo allora quindi poi solo anche invece piuttosto per favore cortesia intanto meglio grazie perfetto ora adesso pero magari semplicemente dunque percio cosi altrimenti sopra sotto li qui dopo prima mai piu",
    negation="non",
    head=(
        Way(
            _PLURAL,
            r"@(?! (?:duro|conto|presente|atto|tempo|pazienza|stare|perdere|mi|fare|a me|da noi|ancora un))",
        ),
        Way("passate", r"@ (?:pure|a (?:prend|ritir)\w+|al|alla|in negozio|in ufficio)\b"),
        Way("decidete scegliete fate", r"@ (?:voi|pure|come|con)\b"),
        Way("fatelo fatela fateli fatele fatene"),
        Way("fate", r"@ (?:il|la|lo|le|i|gli|un|una|tutto|solo|piu)\b(?! (?:favore|piacere|cortesia|punto))"),
        Way(
            """metti rimetti togli scrivi aggiungi correggi prendi tieni scegli usa cambia lascia elimina stampa pubblica
            sposta taglia cancella modifica inserisci sostituisci ingrandisci riduci allarga accorcia centra copia leva gira
            alza abbassa fai schiarisci scurisci""",
            f"@ {_THING}(?! (?:punto|tempo))",
        ),
        Way(
            """metta rimetta tolga scriva aggiunga corregga prenda tenga scelga usi cambi lasci elimini stampi pubblichi
            sposti tagli cancelli modifichi inserisca sostituisca ingrandisca riduca allarghi accorci centri copi""",
            f"(?:(?:lo|la|li|le|ci|ne) )?@ {_THING}",
        ),
        Way(
            """mettere rimettere togliere scrivere aggiungere correggere tenere usare cambiare lasciare eliminare stampare
            pubblicare spostare tagliare cancellare modificare inserire sostituire ingrandire ridurre allargare accorciare
            centrare evitare consegnare""",
            f"@ {_THING}",
        ),
        Way("via", r"@ (?:il|lo|la|le|i|gli|l'|quel|quella|quello|tutto|tutti)(?![^ ])"),
        Way("decido scelgo decidiamo firmo", r"@ (?:io|noi)\b"),
    ),
    anywhere=(
        Way(f"{_ARE}.ate.{_IT} {_ERE}.ete|iete.{_IT} {_IRE}.ite.{_IT}"),
        Way("us|cambi|lasci|elimin|stamp|pubblic|spost|tagli|cancell|lev|gir|alz|abbass.alo|ala|ali"),
        Way("mett|togl|scriv|aggiung|corregg|prend|tien|scegl.ilo|ila|ili"),
        Way(
            "mettete rimettete togliete scrivete aggiungete correggete",
            f"{_NOT_BEHIND}{_NOBODY}@ {_THING}",
        ),
        Way(
            "stampate pubblicate cancellate eliminate spostate sostituite",
            f"{_NOT_BEHIND}@ {_WHAT}",
        ),
        Way("mandate", f"{_NOT_BEHIND}@ (?:pure|la fattura|in stampa) {_WHAT}"),
    ),
    own=r"\b(?:se|quando|appena|finche|una volta|aspett\w+|prima)\b.*\b(?:capo|direttore|direttrice|soci[oa]?|collega|titolare|direzione|firm\w+|approv\w+|conferm\w+|decid\w+|ok|torn\w+|rientr\w+|dico|mando|faccio)\b.* \| |\b(?:devo|dobbiamo|vorrei|vorremmo|voglio|vogliamo|puo|potrebbe|deve|devono|vuole|vogliono|bisogna|sto|stiamo|finendo)\b[^|]* \| (?:\w+ )*\w+re\b(?! .*\bper favore)",
)
