"""Digest and letters as a browser lays them out: nothing to scroll sideways, every word told from its ground."""

import json
import re
import shutil
import subprocess
from dataclasses import replace
from html import escape, unescape
from pathlib import Path

import pytest

from bot.followup.notices import Notice, notice
from bot.followup.template_names import examples
from bot.followup.templates import chosen, render, rendered, source
from bot.followup.writing import follow_up
from bot.report.digest_html import html
from tests.followup.desk import ASKED, LANGUAGES, NOW, SHIPPED, STEPS, desk, occasion, policy
from tests.report.morning import morning

CHROMIUM = shutil.which("chromium")
needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
BROWSER = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --dump-dom"
).split()
SCHEMES = {"dark": "--blink-settings=preferredColorScheme=0", "light": "--blink-settings=preferredColorScheme=1"}
LONG = "Donaudampfschifffahrtsgesellschaftskapitän" * 4
WIDTHS = (360, 800)
READABLE = 4.5
"""The least contrast of a text and its ground (WCAG 2.2, success criterion 1.4.3)."""
LAID_OUT = """
<script>
const linear = v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4
const light = c => { const [r, g, b] = c.map(v => linear(v / 255)); return 0.2126 * r + 0.7152 * g + 0.0722 * b }
const speaks = e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())
const rgb = c => { const v = c.match(/[\\d.]+/g).map(Number); return v.length > 3 && v[3] === 0 ? null : v.slice(0, 3) }
function ground(one, view) {
  for (; one; one = one.parentElement) { const c = rgb(view.getComputedStyle(one).backgroundColor); if (c) return c }
  const probe = view.document.createElement('i'); probe.style.background = 'Canvas'; view.document.body.append(probe)
  const c = rgb(view.getComputedStyle(probe).backgroundColor); probe.remove(); return c
}
addEventListener('load', () => {
  const told = [...document.querySelectorAll('iframe')].map(frame => {
    const view = frame.contentWindow, page = frame.contentDocument
    const words = [...page.body.querySelectorAll('*')].filter(speaks)
    const contrasts = words.map(e => { const a = light(rgb(view.getComputedStyle(e).color)), b = light(ground(e, view))
      return [(Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), e.textContent.trim().slice(0, 40)] })
    return { over: page.documentElement.scrollWidth - frame.clientWidth, texts: words.length,
             least: contrasts.sort((a, b) => a[0] - b[0])[0], dark: light(ground(page.body, view)) < 0.2 }
  })
  document.title = JSON.stringify(told)
})
</script>
"""


def pages() -> dict[str, str]:
    """The digest, a letter of every language with its quote, and one that a user wrote with all that Markdown has."""
    found = {f"digest in {language}": html(morning(LONG, language)) for language in LANGUAGES}
    for number, language in enumerate(LANGUAGES):
        template = chosen(SHIPPED, language=language, step=STEPS[number % 3], promised=number % 2 == 1, thread=0)
        names = {**examples(template.folder), "then": "", "asks": f"{LONG}?", "project": LONG}
        _, found[language] = render(template, names).quoting("Ana Ruiz", ASKED, f"Hello,\n\n{LONG}\n> {LONG}")
    for language in ("en", "ru"):
        found[f"a notice in {language}"] = asked(language)
    own = f"# {LONG}\n\n- {LONG}\n  - {LONG}\n\n> > {{{{ asks }}}}\n\n    {LONG}\n\n```\n{LONG}\n```\n\n[{LONG}](https://studio.example/)"
    found["a user's"] = rendered(source("en/x.md", own), examples("en")).html
    return found


def asked(language: str) -> str:
    """A question to the team, with its buttons and the letter it shows."""
    shown, team = follow_up(occasion(), policy(), desk()), replace(policy(), language=language)
    about = Notice(about="approval", thread=7, detail=LONG, step="polite", letter=shown)
    told = notice(about, "team/acme/7/x", "acme", occasion().client, team, desk(), NOW)
    assert told is not None
    return told.html


@needs_chromium
@pytest.mark.parametrize("scheme", list(SCHEMES))
def test_pages_fit_and_can_be_read(scheme: str, tmp_path: Path) -> None:
    """At 360 and 800 pixels, by day and in the dark."""
    shown = [(name, width, page) for name, page in pages().items() for width in WIDTHS]
    frames = "".join(
        f'<iframe width="{width}" height="900" frameborder="0" srcdoc="{escape(page, quote=True)}"></iframe>'
        for _, width, page in shown
    )
    head = '<!doctype html><meta charset="utf-8"><meta name="color-scheme" content="light dark">'
    (tmp_path / "all.html").write_text(f"{head}{LAID_OUT}{frames}", "utf-8")
    command = [str(CHROMIUM), *BROWSER, SCHEMES[scheme], f"--user-data-dir={tmp_path / 'profile'}"]
    done = subprocess.run([*command, f"file://{tmp_path}/all.html"], capture_output=True, text=True, timeout=60)
    title = re.search(r"<title>(\[.*?\])</title>", done.stdout, re.DOTALL)
    assert title, done.stderr[-500:]
    for (name, width, _), told in zip(shown, json.loads(unescape(title[1])), strict=True):
        assert told["over"] <= 0, f"{name} is wider than {width}"
        assert told["texts"] > 3
        contrast, words = told["least"]
        assert contrast >= READABLE, f"{name} at {width}, {scheme}: {words!r} has a contrast of {contrast:.1f}"
        assert (scheme == "dark") == told["dark"], f"{name} glares in the dark"
