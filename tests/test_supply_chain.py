"""What is installed: every package is locked with the digests of its files, and nothing of the tests is for a run."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCKS = {"tools": (), "run": (), "test": ("test",), "ci": ("test", "ci"), "bench": ("test", "bench")}


def locked(name: str) -> dict[str, str]:
    """Each package of a lock file with its version."""
    text = (ROOT / "locks" / f"{name}.txt").read_text(encoding="utf-8")
    return {
        canonicalize_name(found[1]): found[2]
        for found in re.finditer(r"^([\w.-]+)(?:\[[^\]]*\])?==([^\s;]+)", text, re.MULTILINE)
    }


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_has_digests_and_no_address(name):
    text = (ROOT / "locks" / f"{name}.txt").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", text.strip())

    assert entries
    assert [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry or "==" not in entry] == []
    assert "://" not in text
    assert "index-url" not in text


@pytest.mark.parametrize("name", ["run", "test", "ci", "bench"])
def test_the_locks_hold_what_the_project_asks_for_in_its_ranges_and_pins(name):
    asked = [Requirement(each) for each in PROJECT["dependencies"]]
    for extra in LOCKS[name]:
        asked += [Requirement(each) for each in PROJECT["optional-dependencies"][extra]]
    found = locked(name)
    pins = dict(
        line.partition(" ")[0].split("==")
        for line in (ROOT / "constraints.txt").read_text().splitlines()
        if "==" in line
    )
    pins = {canonicalize_name(package): version for package, version in pins.items()}

    wrong = [str(each) for each in asked if not each.specifier.contains(found.get(canonicalize_name(each.name), "0"))]
    assert wrong == [], "run `make lock`"
    assert {each: version for each, version in found.items() if pins.get(each, version) != version} == {}


def test_a_run_installs_nothing_that_is_for_tests_alone():
    for_tests = {canonicalize_name(Requirement(each).name) for each in PROJECT["optional-dependencies"]["test"]}
    needed = {canonicalize_name(Requirement(each).name) for each in PROJECT["dependencies"]}
    assert {"pytest", "hypothesis", "mypy", "ruff"} <= for_tests - set(locked("run"))
    assert not (for_tests - needed) & set(locked("run")) - {"httpx"}  # Prefect asks for it


def test_the_makefile_installs_by_digests_alone():
    recipes = [line for line in (ROOT / "Makefile").read_text(encoding="utf-8").splitlines() if "install" in line and "@echo" not in line and not line.startswith("#")]  # fmt: skip
    for line in recipes:
        if "##" in line or line.startswith("UV :="):
            continue
        assert "--require-hashes" in line or "--no-deps" in line, line
