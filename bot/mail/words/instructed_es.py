"""How a Spanish client says what is to be done with the work: "no pongáis precios"; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is one line, however many words it has

from bot.mail.words.instructed import Instructed, Way, choice

_HEAD = choice(
    """pon pong quit dej us cambi public imprim elig elij anad corrig corrij borr decid escrib utilic utiliz elimin recort
    manteng manten guard conserv saqu publiqu marqu coloqu retir agreg agregu centr baj sub incluy modific modifiqu
    entreg entregu"""
)
_AD = choice(
    """quit dej us cambi public borr recort centr ampli elimin entreg gir pint conserv guard llev carg factur acort alarg
    apunt sac mand envi llam tir cort pas peg reserv aclar grab mont coloc arregl aument baj agreg marc acept contrat
    compr cuent prepar program suprim tap retir utiliz modific adelant lanz col tach recog aprovech copi orden separ
    igual ajust rectific repar cerr encarg anul cancel pag cobr rot sujet trabaj oscurec destac resalt numer incorpor"""
)
_ED = choice(
    """pon tra eleg escog cog anad correg mov sub imprim decid sustitu reduc manten segu escrib inclu met hac repet permit
    constru pul un dec"""
)
_DENIED = choice(
    """pong quit toqu cambi publiqu imprim us utilic borr mand envi saqu hag anad mov elimin met cort recort lanc sub baj
    pint gast"""
)

INSTRUCTED = Instructed(
    opening="por favor solo simplemente entonces pues tambien luego y o pero primero ahora mejor si ok vale gracias todavia aun asi que",
    negation="no",
    head=(
        Way(f"{_HEAD}.a|e|an|en.|lo|la|los|las|le|les", r"@(?! (?:me|nos)\b)"),
        Way("pon ponlo ponla ponlos ponlas hazlo hazla hagalo haganlo"),
    ),
    anywhere=(
        Way(f"{_AD}.ad.|lo|la|los|las|le|les"),
        Way(f"{_ED}.ed|id.|lo|la|los|las|le|les"),
        Way(f"{_DENIED}.ais|eis|an|en|as|es", "(?<=no )@"),
    ),
)
