"""Templates: which file speaks, what it may name, and how Markdown becomes text and HTML (design 11)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from html import escape

from jinja2 import StrictUndefined, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markdown_it import MarkdownIt

from bot.followup.wording import attribution

Templates = Mapping[str, str]
"""Template texts by their path below the folder, such as `en/polite.md`; the user's own files come first."""

FALLBACK = "en"
"""The language whose templates are always complete."""

NAMES: Mapping[str, str] = {
    "client": "Acme GmbH",
    "contact": "Bob",
    "project": "Acme website",
    "owner": "Ana Ruiz",
    "asks": "Could you send us the texts for the three start pages?",
    "since": "Monday, 3 March",
    "business_days": "3",
    "step": "polite",
    "promise": "Friday, 7 March",
    "quote": "I'll send you the texts by Friday.",
    "deadline": "Thursday, 6 March",
    "next": "Wednesday, 12 March",
    "bot": "Studio",
}
"""Every name a template may use, with an example each."""

# A letter is read on a telephone; anything longer is a mistake in a loop.
LONGEST = 20_000


class TemplateBroken(ValueError):
    """A template is missing, breaks or leaves a blank; the text names file, line and name."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A letter's words, as text and as HTML, without anything quoted."""

    text: str
    html: str
    language: str

    def quoting(self, who: str, at: datetime, words: str) -> tuple[str, str]:
        """Text and HTML with somebody's words quoted below, as mail programs do."""
        line = attribution(who, at, self.language)
        marked = "\n".join(f"> {one}" if one else ">" for one in words.splitlines())
        below = "<br>\n".join(escape(one) for one in words.splitlines())
        quote = f'<p>{escape(line)}</p>\n<blockquote type="cite" style="{QUOTE_STYLE}">{below}</blockquote>'
        return f"{self.text}\n\n{line}\n{marked}\n", self.html.replace(END, f"{quote}\n{END}")


END = "</body></html>"
BODY_STYLE = "font-family:-apple-system,'Segoe UI',Helvetica,Arial,sans-serif;font-size:15px;line-height:1.5"
QUOTE_STYLE = "margin:0 0 0 .8ex;border-left:2px solid #ccc;padding-left:1ex;color:#666"

_environment = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False, keep_trailing_newline=False)
_markdown = MarkdownIt("commonmark", {"html": False})


def render_follow_up(
    templates: Templates, *, language: str, step: str, promised: bool, variant: int, names: Mapping[str, object]
) -> Rendered:
    """The words of one step. A promise variant that is missing falls back to nothing: it raises TemplateBroken."""
    path = chosen(templates, language, f"{step}.promise" if promised else step, variant)
    return render(templates, path, names)


def chosen(templates: Templates, language: str, name: str, variant: int) -> str:
    """The file that speaks: the language, else English; of `.a` and `.b` one by thread, always the same one."""
    for one in dict.fromkeys((language, FALLBACK)):
        rivals = [path for letter in "ab" if (path := f"{one}/{name}.{letter}.md") in templates]
        if rivals:
            return rivals[variant % len(rivals)]
        if f"{one}/{name}.md" in templates:
            return f"{one}/{name}.md"
    raise TemplateBroken(f"there is no template {language}/{name}.md (nor {FALLBACK}/{name}.md): write one")


def render(templates: Templates, path: str, names: Mapping[str, object]) -> Rendered:
    """One template with its names filled in; raises TemplateBroken."""
    try:
        source = _environment.from_string(templates[path]).render(**names)
    except TemplateError as broken:
        number = getattr(broken, "lineno", None)
        line = f", line {number}" if number else ""
        raise TemplateBroken(f"templates/{path}{line}: {broken.message}") from broken
    except (ArithmeticError, TypeError, ValueError, LookupError, AttributeError) as broken:
        raise TemplateBroken(f"templates/{path}: {broken}") from broken
    text = source.strip()
    if not text or len(text) > LONGEST:
        raise TemplateBroken(f"templates/{path}: the letter would be {'empty' if not text else 'far too long'}")
    language = path.partition("/")[0]
    body = _markdown.render(text)
    html = f'<!doctype html>\n<html lang="{language}"><body style="{BODY_STYLE}">\n{body}{END}'
    return Rendered(text=text, html=html, language=language)
