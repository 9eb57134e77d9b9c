"""The folder that a planner stands in: no file of it is ever run, whatever its name and whatever the command."""

import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tests.calendars.web.serving import free_port
from tests.flows import large_resolution

MANDAT = str(Path(sys.executable).with_name("mandat"))
EXAMPLES = Path(__file__).parents[3] / "examples"
COMMANDS = {
    "read": ("read", "a.pdf", "a.docx", "a.html", "a.md"),
    "plan": ("plan", "a.md", "--as-of", "2028-01-15", "--avoid", "a.ics", "--format", "html"),
    "open": ("open", str(EXAMPLES / "exercise-highland-water.en.txt"), "--id", "traps"),
    "status": ("status",),
    "replay": ("replay", str(EXAMPLES / "south-south-2009.jsonl")),
    "export": ("export", "traps", "--format", "mspdi"),
    "import": ("import", "a.jsonl"),
    "publish": ("publish", "--out", "public"),
    "push": ("push", "http://127.0.0.1:1/x/", "--conference", "traps", "--audience", "press"),
    "doctor": ("doctor",),
}
LIKE_THEM = {
    "dates": ("dates", "no later than 2009"),
    "record": ("record", "traps", "baseline-set"),
    "explain": ("explain", "traps", "x"),
    "history": ("history", "traps"),
    "clock": ("clock", "traps", "2030-01-01"),
    "replies": ("replies", "traps"),
    "share": ("share", "make", "traps", "host"),
}
"""Commands that load nothing besides; tried with the real processes."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """A folder in which a file hides each module of Python and of every installed package: to run one leaves a mark."""
    made = tmp_path_factory.mktemp("traps")
    names = {*sys.stdlib_module_names, *packages_distributions()}
    for name in sorted(each for each in names if each.isidentifier()):
        (made / f"{name}.py").write_text(f"open({str(made / 'ran')!r}, 'a').write({name!r} + ' ')\n")
    (made / ".env").write_text("MANDAT_RATE=no number\nPREFECT_API_URL=no address\n")
    (made / "prefect.toml").write_text("api = 'broken'\n")
    (made / "a.pdf").write_bytes(large_resolution.pdf())
    (made / "a.docx").write_bytes(large_resolution.word())
    (made / "a.html").write_text(large_resolution.html())
    (made / "a.md").write_text((EXAMPLES / "exercise-highland-water.en.txt").read_text())
    (made / "a.ics").write_text("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nEND:VCALENDAR\n")
    (made / "a.jsonl").write_text("{}\n")
    return made


@pytest.mark.parametrize("name", [*COMMANDS, *(pytest.param(each, marks=pytest.mark.e2e) for each in LIKE_THEM)])
def test_no_command_runs_a_file_of_the_current_folder(folder, name):
    environment: dict[str, str] = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(folder / "home"),
        "MANDAT_HOME": str(folder / "mandat"),
    }
    done = subprocess.run(
        [MANDAT, *(COMMANDS | LIKE_THEM)[name]],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert not (folder / "ran").exists(), (folder / "ran").read_text()
    assert "Traceback" not in done.stderr
    assert done.returncode in (0, 1, 2, 3)


@pytest.mark.e2e
def test_nothing_that_mandat_up_starts_runs_a_file_of_the_folder_that_it_was_called_in(folder):
    ports = ["--port", str(free_port()), "--prefect-port", str(free_port())]
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(folder / "home"), "MANDAT_HOME": "home-of-up"}
    done = subprocess.run(
        [MANDAT, "up", "--demo", "--exit-when-ready", *ports], cwd=folder, env=environment, capture_output=True, text=True,
        timeout=600, check=False,
    )  # fmt: skip

    assert not (folder / "ran").exists(), (folder / "ran").read_text()
    assert done.returncode == 0, done.stderr
    assert (folder / "home-of-up" / "ledger.db").exists()
