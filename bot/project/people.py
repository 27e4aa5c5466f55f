"""Who is who: the team, the clients and their contacts, and everybody else."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from bot.mail.message import Address
from bot.project.freemail import FREE_MAIL

# A shared mailbox is nobody in particular, so it cannot be on holiday (design 4.8).
SHARED_MAILBOXES = frozenset(
    "accounting accounts admin billing booking buchhaltung bureau compta contact contacto contact-us hallo "
    "hello hi info information kontakt kontor mail marketing office orders post press redaktion rechnung "
    "sales sekretariat service support team ufficio vertrieb office-team studio administration finance "
    "amministrazione administracion administracao verkoop inkoop secretariaat".split()
)


class Suffixes(Protocol):
    """Where an organisation's own domain begins (the public suffix list)."""

    def privatesuffix(self, domain: str) -> str | None: ...


@dataclass(frozen=True, slots=True)
class ClientCard:
    """A client as somebody set it up."""

    key: str
    name: str
    domains: frozenset[str] = frozenset()
    contacts: tuple[Address, ...] = ()
    language: str | None = None
    """None: the language of the team's own request."""


@dataclass(frozen=True, slots=True)
class Milestone:
    """What the team itself is to have done by a day."""

    name: str
    by: date


@dataclass(frozen=True, slots=True)
class ProjectCard:
    """A project as somebody set it up."""

    key: str
    client: str
    name: str
    owner: str | None = None
    """Address of the member it belongs to; None: whoever wrote last."""
    ladder: str | None = None
    """None: `standard`, else the first."""
    ours: tuple[Milestone, ...] = ()
    """What the plan wants of the team; what it wants of the client is none of the letters' business."""


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """Everybody the settings name, and how to tell the rest."""

    bot: Address
    team_domains: frozenset[str]
    members: tuple[Address, ...]
    clients: Mapping[str, ClientCard] = field(default_factory=dict)
    projects: Mapping[str, ProjectCard] = field(default_factory=dict)
    suffixes: Suffixes

    def is_bot(self, address: str) -> bool:
        """The bot's own address, plus-addresses included."""
        if "+" not in address:
            return address == self.bot.address
        local, _, domain = address.partition("@")
        own_local, _, own_domain = self.bot.address.partition("@")
        return domain == own_domain and (local == own_local or local.startswith(own_local + "+"))

    def tag(self, address: str) -> str | None:
        """What stands behind the plus of a bot address; None where nothing does."""
        if not self.is_bot(address):
            return None
        return address.partition("@")[0].partition("+")[2] or None

    def is_team(self, address: str) -> bool:
        """A person of the team; the bot itself is none."""
        if self.is_bot(address):
            return False
        if any(address == member.address for member in self.members):
            return True
        domain = address.rpartition("@")[2]
        return lies_under(domain, self.team_domains) and not self._lives_with_us(address, domain)

    def _lives_with_us(self, address: str, domain: str) -> bool:
        """A client may have its home under ours: whoever its card names, or a domain of it nearer than the team's."""
        near = _nearest(domain, self.team_domains)
        return any(
            any(contact.address == address for contact in card.contacts) or _nearest(domain, card.domains) > near
            for card in self.clients.values()
        )

    def named_client(self, address: str) -> str | None:
        """The client whose card names this address, else its domain; None where no card does."""
        for card in self.clients.values():
            if any(contact.address == address for contact in card.contacts):
                return card.key
        if is_free_mail(address):
            return None
        domain = address.rpartition("@")[2]
        cards = [card for card in self.clients.values() if lies_under(domain, card.domains)]
        return max(cards, key=lambda card: _nearest(domain, card.domains)).key if cards else None

    def organisation(self, address: str) -> str:
        """What stands for a client nobody set up: the registered domain, or the whole address at a free-mail host."""
        if is_free_mail(address):
            return address
        domain = address.rpartition("@")[2]
        return self.suffixes.privatesuffix(domain) or domain

    def name_of_client(self, key: str) -> str:
        """What a client is called; its key where nobody set it up."""
        card = self.clients.get(key)
        return card.name if card else key

    def projects_of(self, client: str) -> tuple[ProjectCard, ...]:
        return tuple(card for card in self.projects.values() if card.client == client)

    def name_of_member(self, address: str) -> str:
        """The name the settings give a member; empty where they give none."""
        return next((m.name for m in self.members if m.address == address), "")


def is_free_mail(address: str) -> bool:
    """A host where everybody has an address, so that its domain stands for nobody (design 4.2)."""
    return address.rpartition("@")[2] in FREE_MAIL


def is_shared_mailbox(address: str) -> bool:
    """An address that several people read, such as info@ (design 4.8)."""
    return address.partition("@")[0].partition("+")[0] in SHARED_MAILBOXES


def lies_under(domain: str, domains: Iterable[str]) -> bool:
    """Whether a domain is one of these, or a part of one."""
    return any(domain == one or domain.endswith("." + one) for one in domains)


def _nearest(domain: str, domains: frozenset[str]) -> int:
    """How much of a domain the longest of these says; 0 where it lies under none."""
    return max((len(one) for one in domains if domain == one or domain.endswith("." + one)), default=0)
