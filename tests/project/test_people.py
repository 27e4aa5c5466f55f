"""Who is team and who is client, where the two live close to each other."""

from bot.mail.message import Address
from bot.project.people import ClientCard, People

BOT = Address("followup@studio.example", "Studio")
LEE = Address("lee@freemail.example", "Lee")


class NoSuffixes:
    """A world where every domain is its owner's."""

    def privatesuffix(self, domain: str) -> str | None:
        return domain


def people(**clients: ClientCard) -> People:
    return People(
        bot=BOT,
        team_domains=frozenset({"studio.example"}),
        members=(LEE,),
        clients=clients,
        projects={},
        suffixes=NoSuffixes(),
    )


def test_a_client_with_a_home_under_ours_is_no_team() -> None:
    """Their answers count as theirs: the nearest domain that the settings name decides."""
    known = people(acme=ClientCard("acme", "Acme", frozenset({"acme.studio.example"})))
    assert not known.is_team("bob@acme.studio.example")
    assert not known.is_team("bob@mail.acme.studio.example")
    assert "acme" == known.named_client("bob@mail.acme.studio.example")
    assert known.is_team("ana@studio.example")
    assert known.is_team("ana@mail.studio.example")


def test_a_team_with_a_home_under_the_clients_is_no_client() -> None:
    """The other way round."""
    known = people(group=ClientCard("group", "Group", frozenset({"example"})))
    assert known.is_team("ana@studio.example")
    assert not known.is_team("eve@other.example")


def test_a_contact_whom_a_card_names_is_no_team() -> None:
    """A client who has a desk, and an address, at the studio."""
    known = people(acme=ClientCard("acme", "Acme", contacts=(Address("guest@studio.example"),)))
    assert not known.is_team("guest@studio.example")
    assert known.is_team("ana@studio.example")


def test_of_two_clients_the_nearer_domain_decides() -> None:
    """A subsidiary is a client of its own."""
    cards = {"group": ClientCard("group", "Group", frozenset({"group.example"}))}
    known = people(**cards, child=ClientCard("child", "Child", frozenset({"child.group.example"})))
    assert "child" == known.named_client("bob@child.group.example")
    assert "group" == known.named_client("eve@group.example")


def test_a_member_is_team_at_any_host() -> None:
    """Lee works from an address where everybody has one; nobody else there is one of us."""
    assert people().is_team(LEE.address)
    assert not people().is_team("eve@freemail.example")
