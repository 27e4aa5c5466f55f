"""How a German client says what is to be done with the work: "schreibt 48"; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is one line, however many words it has

from bot.mail.words.instructed import Instructed, Way, choice

_PLAIN = """drucken nennen verwenden benutzen streichen loschen entfernen ersetzen tauschen austauschen weglassen rausnehmen
    reinnehmen erganzen einfugen andern kurzen vergrossern verkleinern fotografieren abschneiden liefern hinzufugen umdrehen
    aufnehmen ubernehmen beibehalten behalten schreiben setzen stellen holen korrigieren veroffentlichen ignorieren nehmen"""
_OTHERS = choice(
    """wir ich sie man zu um will wollen wollte mochte mochten muss mussen mussten kann konnen konnten werde werden soll
    sollen lasse lassen darf durfen wurde wurden wird habe haben hat ist sind es er"""
)
"""Beside one of these the plain form of a verb is no imperative."""
_IDIOM = "(?<!kenntnis )(?<!rucksicht )(?<!kontakt )"

INSTRUCTED = Instructed(
    opening="ok okay ja nein gut also dann aber und bitte super perfekt prima sorry doch einfach stattdessen lieber so drum",
    negation="nicht",
    head=(
        Way(
            """nehmen drucken setzen stellen schreiben nennen verwenden benutzen streichen loschen entfernen ersetzen
            tauschen erganzen andern kurzen verschieben fotografieren liefern korrigieren ubernehmen behalten nutzen machen
            legen holen zeigen fugen vergrossern verkleinern veroffentlichen ignorieren""",
            "@ sie (?!sich|mir|uns|mich|am|noch|nochmal|einfach wieder|wieder|bitte (?:sich|mir|uns|mich|rucksicht|noch|zur|kontakt)|es gut|mit|den termin|rucksicht|kontakt|zur|ihm|ihr|ihnen)",
        ),
        Way(
            """nehmt nimm druckt druck schreibt schreib setzt setz streicht streich loscht losch tauscht tausch verwendet
            verwende benutzt benutz zeigt zeig stellt stell andert ander liefert liefer holt hol kurzt entfernt entfern
            erganzt ersetzt ersetz korrigiert korrigier verschiebt verschieb fotografiert ubernehmt behaltet behalt nutzt
            nutz legt leg hangt ignoriert""",
            "@ (?!mir|uns|mich|ihm|ihnen|sich|euch|dir|am|im |noch|nochmal|wieder|gern|gerne|ruhig|mal|bitte (?:mir|uns|mich|noch)|er|sie|man|wir|ich|unser|unsere|mein|meine|es (?:nicht|mir|uns|bitte nicht|gut)|den termin|das treffen|rucksicht|kontakt|ein schlechtes|jemand|niemand|alles gute|der|nach|vor|ab|mit|zu)",
        ),
        Way("macht mach", r"@ (?:das|die|den|alles)\b(?! (?:beste|bitte nicht nochmal))"),
        Way("weg raus drin stehen drauf rein aus so", "(?:lasst|lass|lassen sie) (?:[^ ]+ ){1,6}@$"),
        Way(
            _PLAIN,
            rf"(?!(?:was|wer|wie|wo|wenn|ob|weil|dass|damit|bis|sobald|bevor|nachdem|falls|sondern|sollten?)\b)(?:(?!(?:{_OTHERS})\b)[^ ]+ ){{1,8}}{_IDIOM}@$",
        ),
    ),
    anywhere=(Way(f"{_PLAIN} raus rein weg drauf", rf"bitte (?:(?!(?:wir|ich)\b)[^ ]+ ){{0,8}}?{_IDIOM}@$"),),
    denied=r"\b(?:nicht|nichts|kein|keine|keinen)\b",
    own=r"\b(?:er|sie|man|unser\w*|mein\w*|frau|herr|kolleg\w*|chef\w*|anwalt|vorstand|wer|der)\b(?!.* (?:sind|haben|werden|kommen|machen|brauchen|wollen|konnen|mussen|gehen|stehen|liegen)\b.* \|).* \| (?!(?:bitte|also|stattdessen|lieber|drum|nehmt|nimm)\b)|\b(?:wir|ich|wenn|ob|dass|weil|um|werden?|muss|mussen|will|wollen|mochten?|kann|konnen)\b.* \| (?!(?:bitte|also|stattdessen|lieber|drum)\b).*en(?: sie\b|$)",
)
