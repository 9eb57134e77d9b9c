"""The laws of the house that a linter cannot hold."""

import re
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tests.rooms import PAGE, PICTURE, picture
from tests.schemas import FOLDER, schemas, written

ROOT = Path(__file__).parents[1]
TRACKED = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
PYTHON = [name for name in TRACKED if name.endswith(".py") and (ROOT / name).exists()]
CODE = [name for name in PYTHON if name.split("/")[0] in ("domain", "calendars", "flows")]


def test_no_flow_module_hides_the_standard_library():
    names = {path.stem for path in (ROOT / "flows").glob("*.py")}  # deployments by path put their own folder first
    assert names & (set(sys.stdlib_module_names) | {"domain", "calendars"}) == set()


def test_each_room_has_its_tests_in_a_folder_of_the_same_name():
    rooms = {name.rpartition("/")[0] for name in CODE if name.endswith("/__init__.py")}
    inner = re.compile(r"/(words|countries|large|migrations.*|templates)$")
    tested = {name.rpartition("/")[0] for name in PYTHON if name.split("/")[-1].startswith("test_")}
    assert {room for room in rooms if not inner.search(room) and f"tests/{room}" not in tested} == set()


def test_the_picture_of_the_rooms_shows_the_imports_as_they_are():
    drawn = PICTURE.search(PAGE.read_text(encoding="utf-8"))
    assert drawn is not None
    assert drawn[0] == picture(), "run `make rooms`"


@pytest.mark.parametrize("name", sorted(schemas()))
def test_the_schemas_of_the_contract_are_those_of_the_models(name):
    assert (FOLDER / name).read_text(encoding="utf-8") == written(schemas()[name]), "run `make schemas`"


def test_no_docstring_and_no_page_leads_to_a_page_that_is_not_here():
    elsewhere = re.compile(r"\b(DESIGN|CALENDARS|PREFECT|STYLE|ANCHORS|PEERS)\.md\b")
    pages = [
        name for name in TRACKED if name.endswith((".py", ".md", ".toml")) and name != "tests/test_architecture.py"
    ]
    assert [name for name in pages if elsewhere.search((ROOT / name).read_text(encoding="utf-8"))] == []


def test_no_file_holds_the_marks_of_a_merge_that_was_not_settled():
    marks = re.compile(r"^(<{7}|>{7}) ", re.MULTILINE)
    texts = [
        name for name in TRACKED if name.endswith((".py", ".md", ".po", ".toml", ".txt", ".yaml", ".html", ".css"))
    ]
    assert [name for name in texts if marks.search((ROOT / name).read_text(encoding="utf-8"))] == []


def test_no_python_file_is_longer_than_400_lines():
    long = {name: n for name in PYTHON if (n := len((ROOT / name).read_text(encoding="utf-8").splitlines())) > 400}
    assert long == {}


def test_the_three_packages_come_from_mandat_alone():
    found = packages_distributions()
    assert {name: set(found[name]) for name in ("domain", "calendars", "flows")} == {
        "domain": {"mandat"},
        "calendars": {"mandat"},
        "flows": {"mandat"},
    }


def test_only_the_clock_reads_the_clock():
    reader = re.compile(r"\b(datetime\.now|date\.today|datetime\.utcnow|dt\.date\.today|dt\.datetime\.now)\(")
    guilty = [
        name for name in CODE if reader.search((ROOT / name).read_text(encoding="utf-8")) and name != "flows/clock.py"
    ]
    assert guilty == []


CASE = re.compile(r"south.south|sud-sud|sur-sur|argentin|buenos aires|62/209", re.IGNORECASE)
TABLES = re.compile(
    r"(text/words/|countries|duty_stations|sessions\.|places|cities|regional_groups|holidays|/templates/.*\.toml)"
)


def test_nothing_of_a_case_is_written_into_code():
    """Sources, cases quoted as sources and tables of countries, sessions and holidays aside."""
    allowed = re.compile(r"#|source|shortest|case|\"\"\"|for example|``|e\.g\.")
    guilty = []
    for name in CODE:
        if TABLES.search(name):
            continue
        inside = False
        for number, line in enumerate((ROOT / name).read_text(encoding="utf-8").splitlines(), 1):
            was_inside = inside
            if line.count('"""') % 2:
                inside = not inside
            if CASE.search(line) and not was_inside and not inside and not allowed.search(line):
                guilty.append(f"{name}:{number}: {line.strip()}")
    assert guilty == []


@pytest.mark.parametrize("command", ["read", "dates", "plan"])
def test_reading_and_planning_import_neither_prefect_nor_sqlmodel(command):
    code = (
        "import sys; from flows.cli import COMMANDS; from importlib import import_module;"
        f"import_module(COMMANDS['{command}'][0].partition(':')[0]);"
        "print([name for name in ('prefect', 'sqlmodel', 'sqlalchemy') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert run.stdout.strip() == "[]"


def test_a_run_that_only_asks_loads_neither_the_reader_nor_what_plans():
    needless = (
        "domain.resolution",
        "domain.planning",
        "flows.application.recording",
        "flows.application.planner",
        "numpy",
        "holidays",
    )
    code = f"import sys; import flows.consultation, flows.decision, flows.hosting; print([name for name in {needless} if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert run.stdout.strip() == "[]"


def test_a_list_of_commands_loads_none_of_them():
    code = (
        "import sys; sys.argv = ['mandat', '--help']; from flows.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print([name for name in ('pydantic', 'rich', 'sqlalchemy', 'numpy', 'flows.commands') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert run.stdout.splitlines()[-1] == "[]"
    assert "doctor" in run.stdout


def test_the_command_line_runs_as_a_module_too():
    command = [sys.executable, "-m", "flows.cli", "--help"]
    run = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    assert "doctor" in run.stdout
