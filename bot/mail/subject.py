"""What a subject is about, once the reply and forward marks of all mail programs are gone (design 4.1)."""

import re

# RFC 5322 3.6.5 knows only "Re: "; these are what programs really write, by language.
PREFIXES = (
    "re r rv rif ris res resp ref reply "  # English, Italian, Spanish, Portuguese, French
    "aw antw antwort wg wtr "  # German
    "sv vs vb vl ynt ilt "  # Scandinavian, Finnish, Turkish
    "odp pd ang "  # Polish
    "fw fwd tr rt enc i doorst betr beantw "  # forwards
    "отв отвт ответ на ha пересл пер fs "  # Russian
    "απ σχετ προθ השב הועבר 回复 答复 转发 回覆 轉寄 返信 転送 회신 전달"
).split()
# What auto-responders put before the subject they answer.
AUTOMATIC = (
    "automatic reply|auto[- ]?reply|auto[- ]?response|autoreply|out of (?:the )?office|ooo|"
    "automatische antwort|abwesenheitsnotiz|abwesenheit|automatisch(?:e)? antwoord|afwezig(?:heidsbericht)?|"
    "réponse automatique|absence|respuesta automática|fuera de (?:la )?oficina|risposta automatica|fuori sede|"
    "resposta automática|ausência|ausência temporária|автоответ|автоматический ответ|autosvar|odpowiedź automatyczna"
)
_MARK = re.compile(
    r"\s*(?:(?:" + AUTOMATIC + r")\s*:|(?:" + "|".join(sorted(map(re.escape, PREFIXES), key=len, reverse=True)) + r")"
    r"\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3}|\d{1,2})?\s*[:：]"
    r"|\[\s*(?:ext|extern|external|externe|externo|esterno|внешнее|spam\??|sicher)\s*\]\s*[:：]?"
    r"|\(\s*(?:ext|extern|external)\s*\)|(?:external|extern)\s*[:：])\s*",
    re.IGNORECASE,
)
_TAG = re.compile(r"\[\s*([A-Za-z0-9][\w.\-]{0,60})\s*\]")
# A subject is a line; more than this is somebody's body in the wrong field.
LONGEST = 500


def base_subject(subject: str) -> str:
    """The subject without reply and forward marks, white space folded."""
    return _stripped(subject)[0]


def is_reply(subject: str) -> bool:
    """The subject bears a mark that a mail program puts before an answer or a forward."""
    return _stripped(subject)[1]


def tags(subject: str) -> tuple[str, ...]:
    """What stands in square brackets, in lower case: a project may be named so (design 4.2)."""
    return tuple(tag.lower() for tag in _TAG.findall(subject[:LONGEST]))


def _stripped(subject: str) -> tuple[str, bool]:
    rest = " ".join(subject[:LONGEST].split())
    marked = False
    while (found := _MARK.match(rest)) and found.end():
        rest, marked = rest[found.end() :], True
    return rest.strip(), marked
