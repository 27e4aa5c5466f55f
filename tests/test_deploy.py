"""What lies in deploy/ is true to the code, and passes the checks of those who run it, where they are at hand."""

import json
import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.adapters.metrics import NAMES
from bot.cli import VERBS
from bot.settings.environment import read_environment
from bot.settings.load import load, read
from bot.settings.providers import PROVIDERS, provider_called, provider_meant, provider_of, recipe
from tests.laws import ROOT

DEPLOY = ROOT / "deploy"
METRIC = re.compile(r"\bcourtside_[a-z_]+")
# A metric has these names in a query; a histogram would have more.
KNOWN = {one.name for one in NAMES}
OURS = re.compile(r"(?:^|[\s\"',\[])(courtside)\s+([a-z]+)")


def needs(tool: str) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not on this machine")


def said_by(*words: str, cwd: Path = DEPLOY) -> str:
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, cwd=cwd, check=False)
    assert done.returncode == 0, f"{' '.join(words)}: {done.stdout}{done.stderr}"
    return done.stdout + done.stderr


def documents(path: str) -> list[dict[str, Any]]:
    return list(yaml.safe_load_all((DEPLOY / path).read_text("utf-8")))


# --- metrics -------------------------------------------------------------------------------------


def test_dashboard_and_alerts_name_only_metrics_that_there_are() -> None:
    """A renamed metric would make an alert silent for ever; and every metric is looked at by one of them."""
    asked = {
        name
        for file in ("grafana.json", "alerts.yaml")
        for name in METRIC.findall((DEPLOY / "monitoring" / file).read_text("utf-8"))
    }
    assert asked == KNOWN


def test_the_tests_of_the_alerts_feed_them_real_names() -> None:
    """Or they would prove nothing."""
    fed = set(METRIC.findall((DEPLOY / "monitoring" / "alerts_test.yaml").read_text("utf-8")))
    assert fed <= KNOWN


def test_every_alert_says_what_to_do() -> None:
    """A summary, a sentence more, and how urgent it is; commands it names exist."""
    (groups,) = documents("monitoring/alerts.yaml")
    rules = [rule for group in groups["groups"] for rule in group["rules"]]
    assert 10 < len(rules) == len({rule["alert"] for rule in rules})
    assert all({"summary", "description"} == rule["annotations"].keys() for rule in rules)
    assert {"page", "warn"} == {rule["labels"]["severity"] for rule in rules}
    named = {verb for rule in rules for _, verb in OURS.findall(rule["annotations"]["description"].replace("`", " "))}
    assert named <= {verb.name for verb in VERBS}


def test_promtool_is_content_with_the_alerts() -> None:
    """Their grammar, and three nights played through them."""
    needs("promtool")
    assert "SUCCESS" in said_by("promtool", "check", "rules", "alerts.yaml", cwd=DEPLOY / "monitoring")
    assert "SUCCESS" in said_by("promtool", "test", "rules", "alerts_test.yaml", cwd=DEPLOY / "monitoring")


def test_the_dashboard_is_one_that_grafana_takes() -> None:
    """Panels with numbers of their own that do not overlap, each with a query and its data source."""
    board = json.loads((DEPLOY / "monitoring" / "grafana.json").read_text("utf-8"))
    panels = board["panels"]
    assert len(panels) == len({panel["id"] for panel in panels})
    assert all(panel["targets"] and panel["datasource"]["uid"] == "${source}" for panel in panels)
    cells = [cell for panel in panels for cell in _cells(panel["gridPos"])]
    assert len(cells) == len(set(cells))


def _cells(grid: dict[str, int]) -> Iterator[tuple[int, int]]:
    assert grid["x"] + grid["w"] <= 24
    yield from ((grid["x"] + x, grid["y"] + y) for x in range(grid["w"]) for y in range(grid["h"]))


def test_the_page_on_running_it_is_true(tmp_path: Path) -> None:
    """Its commands exist, the files it names lie there, and its alarm loads."""
    page = (DEPLOY / "README.md").read_text("utf-8")
    named = {verb for _, verb in OURS.findall(page.replace("`", " "))}
    assert {"backup", "restore", "doctor", "run"} <= named <= {verb.name for verb in VERBS}
    files = set(re.findall(r"`([\w/]+(?:\.\w+|/))`", page)) - {"courtside.toml"}
    assert files
    assert all((DEPLOY / one).exists() or (ROOT / one).exists() for one in files)
    (toml,) = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    whole = (DEPLOY / "courtside.toml").read_text("utf-8") + toml
    assert read(whole, tmp_path / "courtside.toml", {}).alarm.mail_to == ("ana@home.example",)


# --- systemd -------------------------------------------------------------------------------------


def test_systemd_is_content_with_the_unit(tmp_path: Path) -> None:
    """It reads every line of it; only the program is not where it would be installed."""
    needs("systemd-analyze")
    text = (DEPLOY / "courtside.service").read_text("utf-8").replace("/opt/courtside/bin/courtside", "/bin/true")
    unit = tmp_path / "courtside.service"
    unit.write_text(text, "utf-8")
    assert "" == said_by("systemd-analyze", "verify", "--man=no", str(unit), cwd=tmp_path).strip()


def test_the_unit_exposes_little(tmp_path: Path) -> None:
    """Systemd's own mark: 10 is a program that may do anything."""
    needs("systemd-analyze")
    unit = DEPLOY / "courtside.service"
    said = said_by("systemd-analyze", "security", "--offline=true", "--threshold=15", str(unit))
    mark = re.search(r"exposure level for \S+: ([\d.]+)", said)
    assert mark is not None
    assert float(mark[1]) <= 1.5


# --- containers ----------------------------------------------------------------------------------


def test_the_image_is_small_and_runs_as_nobody() -> None:
    """Two stages on a slim base, locked wheels, a number as user, a health check, and what the verb takes."""
    lines = (DEPLOY / "Dockerfile").read_text("utf-8").replace("\\\n", " ").splitlines()
    steps = [line.split(" ", 1) for line in lines if line and line[0].isalpha()]
    assert ["python:3.11-slim AS build", "python:3.11-slim"] == [rest for word, rest in steps if word == "FROM"]
    assert any("--require-hashes -r deploy/requirements.txt" in rest for _, rest in steps)
    assert ["10001:10001"] == [rest for word, rest in steps if word == "USER"]
    assert ["HEALTHCHECK"] == [word for word, _ in steps if word == "HEALTHCHECK"]
    (command,) = [json.loads(rest) for word, rest in steps if word == "CMD"]
    assert "run" == command[0]
    copied = {one for word, rest in steps if word == "COPY" for one in rest.split()[:-1] if not one.startswith("--")}
    assert all((ROOT / one).exists() for one in copied - {"/opt/courtside"})


def test_compose_confines_every_worker_and_publishes_to_this_machine_only() -> None:
    """Read-only, without rights; a port on all addresses would show the numbers to the street."""
    (compose,) = documents("compose.yaml")
    services = compose["services"]
    for name in ("courtside", "migrate", "trial"):
        assert services[name]["read_only"] is True
        assert ["ALL"] == services[name]["cap_drop"]
    ports = [port for service in services.values() for port in service.get("ports", ())]
    assert ports
    assert all(port.startswith("127.0.0.1:") for port in ports)
    mounted = {volume.partition(":")[0] for one in services.values() for volume in one.get("volumes", ())}
    assert {one for one in mounted if not one.startswith(".")} == compose["volumes"].keys()
    asked = {secret for one in services.values() for secret in one.get("secrets", ())}
    assert asked == compose["secrets"].keys()


def test_the_trial_in_compose_has_settings_that_load(tmp_path: Path) -> None:
    """Plain IMAP is for one's own machine, and that is what it shares."""
    (compose,) = documents("compose.yaml")
    trial = compose["services"]["trial"]
    settings = read((DEPLOY / "courtside.toml").read_text("utf-8"), tmp_path / "courtside.toml", trial["environment"])
    assert ("127.0.0.1", 3143) == (settings.inbox.url.host, settings.inbox.url.port)
    assert f"-Dgreenmail.users=followup:trial@{settings.bot.address.partition('@')[2]}" in " ".join(
        compose["services"]["mail"]["environment"]["GREENMAIL_OPTS"].split()
    )


def test_docker_compose_reads_it() -> None:
    """Debian's, which needs no Docker for that; a misspelt key would be refused."""
    needs("docker-compose")
    said_by("docker-compose", "--file", "compose.yaml", "--profile", "trial", "config", "--quiet")


# --- kubernetes ----------------------------------------------------------------------------------


def workload() -> dict[str, Any]:
    (found,) = [one for one in documents("kubernetes/courtside.yaml") if one["kind"] == "Deployment"]
    return found


def test_kubernetes_runs_several_confined_workers() -> None:
    """Each container without rights, with nothing to write to but its own folders, and probes that there are."""
    spec = workload()["spec"]
    pod = spec["template"]["spec"]
    containers = [*pod["initContainers"], *pod["containers"]]
    assert spec["replicas"] > 1
    assert pod["securityContext"]["runAsNonRoot"] is True
    assert pod["automountServiceAccountToken"] is False
    for one in containers:
        confined = one["securityContext"]
        assert (False, True) == (confined["allowPrivilegeEscalation"], confined["readOnlyRootFilesystem"])
        assert ["ALL"] == confined["capabilities"]["drop"]
        assert {mount["name"] for mount in one["volumeMounts"]} <= {volume["name"] for volume in pod["volumes"]}
        assert one["args"][0] in {verb.name for verb in VERBS}
    (worker,) = pod["containers"]
    assert "/healthz" == worker["livenessProbe"]["httpGet"]["path"]
    assert "/readyz" == worker["readinessProbe"]["httpGet"]["path"]
    assert worker["ports"][0]["containerPort"] == int(worker["args"][-1].rpartition(":")[2])


def test_the_schemas_of_kubernetes_know_every_field() -> None:
    """Where `pip install kubernetes-validate` was said, which brings a hundred megabytes of them."""
    needs("kubernetes-validate")
    said_by("kubernetes-validate", "--strict", "kubernetes/courtside.yaml")


def test_kubernetes_selects_its_own_pods_and_its_settings_load(tmp_path: Path) -> None:
    """One name throughout; the settings of the map with the files of the secret are whole."""
    label = {"app.kubernetes.io/name": "courtside"}
    assert label == workload()["spec"]["template"]["metadata"]["labels"]
    for one in documents("kubernetes/courtside.yaml"):
        chosen = one.get("spec", {}).get("selector", one.get("spec", {}).get("podSelector"))
        assert chosen in (None, {"matchLabels": label})
    (given,) = [one for one in documents("kubernetes/courtside.yaml") if one["kind"] == "ConfigMap"]
    (worker,) = workload()["spec"]["template"]["spec"]["containers"]
    environment = {one["name"]: one["value"].replace("/run/courtside", str(tmp_path)) for one in worker["env"]}
    (tmp_path / "inbox").write_text("correct horse\n", "utf-8")
    (tmp_path / "store").write_text("postgresql+psycopg://courtside:x1@store/courtside\n", "utf-8")
    (tmp_path / "courtside.toml").write_text(given["data"]["courtside.toml"], "utf-8")
    settings = load(tmp_path / "courtside.toml", environment)
    assert settings.store.url.get_secret_value().startswith("postgresql+psycopg://")


def test_every_variable_that_deploy_sets_is_a_setting(tmp_path: Path) -> None:
    """A misspelt one is refused at the start; here it is found before."""
    found: dict[str, str] = {}
    for path in ("Dockerfile", "compose.yaml", "courtside.service", "kubernetes/courtside.yaml"):
        text = (DEPLOY / path).read_text("utf-8")
        found |= dict.fromkeys(re.findall(r"\bCOURTSIDE_[A-Z_]+", text), str(tmp_path / "x"))
    assert 5 < len(found)
    keys = {way for way in read_environment(found).names if len(way) == 2}
    sample = tomllib.loads(
        "\n".join(
            line.removeprefix("#") if line[:2] != "# " else line
            for line in (DEPLOY / "courtside.toml").read_text("utf-8").splitlines()
        )
    )
    assert set() == {way for way in keys if str(way[1]) not in sample[str(way[0])]}


# --- providers -----------------------------------------------------------------------------------


@pytest.mark.parametrize("one", PROVIDERS, ids=lambda one: one.key)
def test_a_recipe_is_made_from_the_table_and_its_settings_load(one: Any, tmp_path: Path) -> None:
    """`python -m bot.settings.providers deploy/providers` makes them anew."""
    page = (DEPLOY / "providers" / f"{one.key}.md").read_text("utf-8")
    assert recipe(one) == page
    (toml,) = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    (tmp_path / "inbox.password").write_text("correct horse\n", "utf-8")
    settings = read(f'{toml}[team]\ndomains = ["studio.example"]\n', tmp_path / "courtside.toml", {})
    assert one.auth == settings.inbox.auth
    # Whoever has no password is told every step to a login.
    assert ("`courtside login`" in page) == bool(one.registering) >= (one.auth != "password")


def test_no_page_is_left_of_a_provider_that_is_gone() -> None:
    """And no domain belongs to two."""
    assert {f"{one.key}.md" for one in PROVIDERS} == {path.name for path in (DEPLOY / "providers").iterdir()}
    domains = [domain for one in PROVIDERS for domain in one.domains]
    assert len(domains) == len(set(domains))


def test_a_provider_is_found_by_domain_and_by_name() -> None:
    """By an address where that is sure, else by what a person calls it; where two are meant, by neither."""
    assert ["google", "microsoft365", "gmx"] == [
        one.key for domain in ("gmail.com", "Hotmail.com", "gmx.de") if (one := provider_of(domain))
    ]
    assert provider_of("studio.example") is None
    assert ["google", "microsoft365", "mailbox-org", "ovh"] == [
        one.key for name in ("Gmail", "outlook", "mailbox.org", "OVH") if (one := provider_called(name))
    ]
    said = ("office365", "O365", "google workspace", "GMX.de", "Web de", "1&1", "fast mail", "exchange", "apple")
    assert [
        "microsoft365",
        "microsoft365",
        "google",
        "gmx",
        "webde",
        "ionos",
        "fastmail",
        "microsoft365",
        "icloud",
    ] == [one.key for name in said if (one := provider_called(name))]
    assert "did you mean 'Fastmail'?" in provider_meant("fastmial")
    assert provider_called("mail") is None
    assert provider_called("") is None
