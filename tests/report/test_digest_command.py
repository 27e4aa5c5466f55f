"""`courtside digest` on a store of its own: printed, as JSON, and handed to the worker once a day."""

import json
from pathlib import Path

import pytest

from bot.__main__ import FAILED, front_door
from tests.report.studio import SETTINGS


@pytest.fixture
def config(tmp_path: Path) -> str:
    path = tmp_path / "courtside.toml"
    path.write_text(SETTINGS.format(mode="auto", notice="1h"), "utf-8")
    return str(path)


def said(capsys: pytest.CaptureFixture[str], *words: str) -> list[str]:
    assert 0 == front_door(["digest", *words])
    return capsys.readouterr().out.splitlines()


def test_an_empty_store_is_all_quiet_in_one_line(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert ["All quiet. Mode auto."] == said(capsys, "--config", config)


def test_that_nobody_reads_the_mailbox_is_told_beside_it(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Quiet it is only for want of a worker."""
    assert 0 == front_door(["digest", "--config", config])
    assert capsys.readouterr().err.startswith("No worker has read the mailbox yet")


def test_json_is_one_object_a_line_with_the_keys_of_the_contract(
    config: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (line,) = said(capsys, "--config", config, "--json")
    assert {"section": "bot", "number": None, "thread": None} == {
        key: json.loads(line)[key] for key in ("section", "number", "thread")
    }


def test_a_digest_is_handed_to_the_worker_once_a_member_and_day(
    config: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The second time the member is told to have had it; the other member still gets theirs."""
    assert ["The digest for ana@studio.example goes out at the worker's next turn."] == said(
        capsys, "--config", config, "--send", "--member", "Ana Ruiz"
    )
    again = said(capsys, "--config", config, "--send")
    assert "ana@studio.example has had today's digest: there is one a day." == again[0]
    assert "lee@studio.example goes out" in again[1].replace("The digest for ", "")


def test_a_member_nobody_knows_is_refused_with_those_who_read(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert FAILED == front_door(["digest", "--config", config, "--member", "bob"])
    assert "ana@studio.example, lee@studio.example" in capsys.readouterr().err
