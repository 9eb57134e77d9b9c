"""A part of an installation on several machines says what it misses before it starts, and the files of deploy/ miss nothing."""

import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
import yaml

from flows.runtime.part import COMMANDS
from flows.runtime.preflight import PARTS, SHARED_BY_SERVERS, missing
from flows.runtime.probe import ADDRESSES, answers

DEPLOY = Path(__file__).parents[3] / "deploy"
FILES = {"server": "server", "services": "server", "worker": "worker", "follower": "worker", "calendars": "calendars"}
UNITS = sorted((DEPLOY / "systemd").glob("mandat-*.service"))


def settings_of(part):
    """The settings of a part as deploy/settings gives them, with something filled in between < and >."""
    lines = [
        line for name in ("common", FILES[part])
        for line in (DEPLOY / "settings" / f"{name}.env").read_text().splitlines()
        if line and not line.startswith("#")
    ]  # fmt: skip
    return {name: re.sub("<[^>]*>", "filled-in", value) for name, _, value in (line.partition("=") for line in lines)}


@pytest.mark.parametrize("part", PARTS)
def test_the_settings_file_of_each_part_holds_what_the_part_needs(part):
    assert list(missing(part, settings_of(part))) == []


@pytest.mark.parametrize("part", PARTS)
def test_without_any_of_its_settings_a_part_says_which_one_it_misses(part):
    whole = settings_of(part)
    needed = [name for name in whole if list(missing(part, {key: whole[key] for key in whole if key != name}))]

    assert len(needed) > 1
    for name in needed:
        told = list(missing(part, {key: value for key, value in whole.items() if key != name}))
        assert [reason.split()[0] for reason in told] == [name]


@pytest.mark.parametrize("name", sorted(SHARED_BY_SERVERS))
@pytest.mark.parametrize("part", ["server", "services"])
def test_what_several_servers_share_may_not_be_kept_in_the_memory_of_one(part, name):
    told = list(missing(part, settings_of(part) | {name: "prefect.server.utilities.messaging.memory"}))
    assert [name in reason and "memory" in reason for reason in told] == [True]


def test_a_ledger_in_a_file_is_refused_for_parts_on_several_machines():
    told = list(missing("worker", settings_of("worker") | {"MANDAT_DATABASE_URL": "sqlite:////ledger.db"}))
    assert len(told) == 1
    assert "PostgreSQL" in told[0]


def test_a_part_that_misses_something_does_not_start_and_names_every_reason():
    command = [sys.executable, "-m", "flows.runtime.part", "follower"]
    run = subprocess.run(command, env={"PATH": ""}, cwd=DEPLOY.parent, capture_output=True, text=True, check=False)

    assert run.returncode == 2
    assert [line.split()[1] for line in run.stderr.splitlines()] == [
        "PREFECT_API_URL", "PREFECT_API_AUTH_STRING", "MANDAT_DATABASE_URL",
    ]  # fmt: skip


@pytest.mark.parametrize("part", PARTS)
def test_each_part_runs_a_module_that_is_there(part):
    module = COMMANDS[part][COMMANDS[part].index("-m") + 1]
    assert find_spec(module) is not None
    factory = next((each for each in COMMANDS[part] if ":" in each), f"{module}:")
    assert find_spec(factory.partition(":")[0]) is not None


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.stem)
def test_each_unit_starts_its_own_part_with_its_own_settings(unit):
    told, part = unit.read_text(), unit.stem.removeprefix("mandat-")
    assert f"ExecStart=/opt/mandat/bin/mandat-part {part}\n" in told
    assert f"EnvironmentFile=/etc/mandat/{FILES[part]}.env\n" in told


def test_there_is_a_unit_for_each_part():
    assert [unit.stem.removeprefix("mandat-") for unit in UNITS] == sorted(PARTS)


def test_compose_runs_each_part_with_its_own_settings_and_nothing_is_open_but_the_proxy():
    services = yaml.safe_load((DEPLOY / "compose.yaml").read_text())["services"]
    for part in PARTS:
        assert services[part]["command"] == [part]
        assert services[part]["env_file"] == ["settings/common.env", f"settings/{FILES[part]}.env"]
        assert services[part]["read_only"]
    assert [name for name, service in services.items() if "ports" in service] == ["proxy"]


def test_the_manifests_run_every_part_without_rights_and_with_limits():
    base = DEPLOY / "kubernetes" / "base"
    resources = yaml.safe_load((base / "kustomization.yaml").read_text())["resources"]
    assert sorted(resources) == sorted({path.name for path in base.glob("*.yaml")} - {"kustomization.yaml"})
    told = [each for name in resources for each in yaml.safe_load_all((base / name).read_text())]
    found = {each["metadata"]["name"]: each for each in told if each["kind"] == "Deployment"}

    assert sorted(found) == sorted(PARTS)
    for name, deployment in found.items():
        (container,) = deployment["spec"]["template"]["spec"]["containers"]
        assert container["args"] == [name]
        assert container["securityContext"]["readOnlyRootFilesystem"]
        assert container["resources"]["limits"]["memory"]


def test_a_server_that_does_not_answer_is_not_well_and_a_part_without_one_is():
    assert [answers(f"python -m {module}") for module in ADDRESSES] == [False, False]
    assert answers("python -m flows.orchestration.ledger_follower")
