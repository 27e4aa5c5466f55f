"""A studio, two clients, and a world in which an organisation is the last two labels of its domain."""

from bot.mail.message import Address
from bot.project.people import ClientCard, People


class LastTwo:
    """A world in which an organisation is the last two labels."""

    def privatesuffix(self, domain: str) -> str | None:
        return ".".join(domain.split(".")[-2:])


PEOPLE = People(
    bot=Address("followup@studio.example"),
    team_domains=frozenset({"studio.example"}),
    members=(Address("lee@freelance.example", "Lee"),),
    clients={
        "acme": ClientCard("acme", "Acme", frozenset({"acme.example"})),
        "anna": ClientCard("anna", "Anna", frozenset({"gmail.com"}), (Address("anna@gmail.com"),)),
    },
    suffixes=LastTwo(),
)
