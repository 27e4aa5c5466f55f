"""What a subject is about, once the reply and forward marks of all mail programs are gone (design 4.1)."""

import re
from functools import lru_cache

# RFC 5322 3.6.5 knows only "Re: "; these are what programs really write, by language.
REPLIES = (
    "re r rv rif ris rép res resp "  # English, French, Italian, Spanish, Portuguese
    "aw antw antwort "  # German
    "sv vs vá ynt atb bls "  # Scandinavian, Finnish, Hungarian, Turkish
    "odp ang beantw "  # Polish, Dutch
    "отв отвт ответ на ha απ σχετ השב رد 回复 答复 回覆 答覆 返信 회신"
).split()
FORWARDS = "fw fwd tr rt enc i wg wtr vb vl ilt pd doorst пересл пер fs προθ הועבר 转发 轉寄 転送 전달".split()
# What auto-responders put before the subject they answer.
AUTOMATIC = (
    "automatic reply|auto[- ]?reply|auto[- ]?response|autoreply|out of (?:the )?office|ooo|"
    "automatische antwort|abwesenheitsnotiz|abwesenheit|automatisch(?:e)? antwoord|afwezig(?:heidsbericht)?|"
    "réponse automatique|absence|respuesta automática|fuera de (?:la )?oficina|risposta automatica|fuori sede|"
    "posta certificata|anomalia messaggio|"
    "resposta automática|ausência|ausência temporária|автоответ|автоматический ответ|autosvar|odpowiedź automatyczna"
)
# "RE[2]:" and "Re(3):" count replies; full-width colons come with Chinese marks.
COUNTED = r"\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3}|\d{1,2})?\s*[:：]"
# What gateways put before mail from outside; theirs, not the thread's.
OUTSIDE = (
    r"[\[(]\s*(?:extern(?:al|e|o|a|es)?|ext|outside|esterno|внешн\w+|внешнее письмо|spam\??|sicher)"
    r"(?:[ -](?:e-?mail|mail|sender))?\s*[\])]\s*[:：]?|extern(?:al)?\s*[:：]"
)


def _one_of(words: list[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_REPLY = re.compile(rf"\s*(?:(?:{_one_of(REPLIES)}){COUNTED}|{OUTSIDE})\s*", re.IGNORECASE)
_MARK = re.compile(
    rf"\s*(?:(?:{AUTOMATIC})\s*:|(?:{_one_of(REPLIES + FORWARDS)}){COUNTED}|{OUTSIDE})\s*", re.IGNORECASE
)
# Lists put their tag before the mark of the answer: "[dev] Re: Build" answers "[dev] Build".
_LEADING_TAG = re.compile(r"(\[[^\[\]]{1,60}\])\s*")
# "New subject (was: Old one)": the custom of changing a subject in the middle of a conversation.
_WAS = re.compile(r"[\[(]\s*(?:was|war|était|era|было|eerder)\s*:?\s+(.+?)\s*[\])]$", re.IGNORECASE)
_TAG = re.compile(r"\[\s*([A-Za-z0-9][\w.\-]{0,60})\s*\]")
# A subject is a line; more than this is somebody's body in the wrong field.
LONGEST = 500
SUBJECTS_KEPT = 1024
"""Every answer bears the subject of what it answers, and each is asked several things about it."""


def base_subject(subject: str) -> str:
    """The subject without reply and forward marks, white space folded."""
    return _stripped(subject[:LONGEST])[0]


def without_reply_marks(subject: str) -> str:
    """The subject on one line as it was before anybody answered; a forward's mark stays."""
    rest = " ".join(subject.replace("\0", " ").split())
    while found := _REPLY.match(rest):
        rest = rest[found.end() :]
    return rest


def is_reply(subject: str) -> bool:
    """The subject bears a mark that a mail program puts before an answer or a forward."""
    return _stripped(subject[:LONGEST])[1]


def tags(subject: str) -> tuple[str, ...]:
    """What stands in square brackets, in lower case: a project may be named so (design 4.2)."""
    return tuple(tag.lower() for tag in _TAG.findall(subject[:LONGEST]))


def without_tags(base: str) -> str:
    """A base subject without the tags at its front, which an answer beside the list lacks."""
    while tag := _LEADING_TAG.match(base):
        base = base[tag.end() :]
    return base


def former_subject(subject: str) -> str:
    """What the conversation was about before somebody changed its subject; empty where it does not say."""
    was = _WAS.search(" ".join(subject[:LONGEST].split()))
    return base_subject(was[1]) if was else ""


def _mark(rest: str, at: int = 0) -> re.Match[str] | None:
    """The mark that begins here; most subjects have no sign of one."""
    may_be = ":" in rest or "：" in rest or rest[at : at + 1] in ("[", "(")
    return _MARK.match(rest, at) if may_be else None


@lru_cache(maxsize=SUBJECTS_KEPT)
def _stripped(subject: str) -> tuple[str, bool]:
    rest = " ".join(subject.split())
    front: list[str] = []
    marked = False
    while True:
        while (found := _mark(rest)) and found.end():
            rest, marked = rest[found.end() :], True
        tag = _LEADING_TAG.match(rest)
        if tag is None or not (_mark(rest, tag.end()) or tag[1] in front):
            break
        if tag[1] not in front:
            front.append(tag[1])
        rest = rest[tag.end() :]
    return " ".join([*front, rest.strip()]).strip(), marked
