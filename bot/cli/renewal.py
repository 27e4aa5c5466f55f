"""Templates taken up while the worker works: read again where they changed, and checked before they are used."""

from collections.abc import Iterator, Mapping

import structlog

from bot.adapters.files import TemplateFolder, shipped_templates
from bot.cli.limited import check, render_limited
from bot.followup.policy import Policy
from bot.followup.templates import TemplateBroken, source
from bot.followup.writing import Desk
from bot.settings.load import Settings
from bot.settings.policy import policy
from bot.walk.outside import Renewed

log = structlog.get_logger("courtside")


def policy_of(settings: Settings, templates: Mapping[str, str]) -> Policy:
    """The policy; its version changes with the templates too (design 5)."""
    return policy(settings, also="".join(f"{path}\0{text}\0" for path, text in sorted(templates.items())))


class Renewal:
    """The policy and the desk that go with the templates as they lie in the user's folder now."""

    def __init__(self, settings: Settings, secret: bytes) -> None:
        self._settings = settings
        self._secret = secret
        self._folder = TemplateFolder(settings.path)

    def now(self) -> Renewed:
        """Reads and checks every template; a broken one stops its own letters and nothing else."""
        texts, unreadable = self._folder.read()
        refused = {broken.path: broken for broken in _refused(texts, unreadable)}
        for broken in refused.values():
            log.warning("a template cannot be used; its letters wait", action="template", why=str(broken))
        desk = Desk(templates=texts, secret=self._secret, confined=render_limited, refused=refused)
        return Renewed(policy_of(self._settings, texts), desk)

    def changed(self) -> Renewed | None:
        """None: nothing in the folder has changed since the last look."""
        if not self._folder.has_changed():
            return None
        renewed = self.now()
        log.info("the templates have changed and are used from now on", action="template")
        return renewed


def _refused(texts: Mapping[str, str], unreadable: Mapping[str, str]) -> Iterator[TemplateBroken]:
    """What cannot speak, of the user's own; those that are shipped were checked before they were."""
    for path, text in texts.items():
        if path in unreadable:
            yield TemplateBroken(path, unreadable[path])
        elif text != shipped_templates().get(path):
            try:
                check(source(path, text))
            except TemplateBroken as broken:
                yield broken
