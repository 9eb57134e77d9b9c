"""Rooms: the folders of the product and who imports whom, measured from the imports; the picture in the architecture.

`python -m tests.rooms` draws the picture anew between its marks in docs/architecture.md.
"""

import re
from pathlib import Path

import grimp

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "architecture.md"
PACKAGES = ("flows", "calendars", "domain")
PICTURE = re.compile(r"(?<=<!-- rooms: made by `make rooms` -->\n```mermaid\n).*?(?=```)", re.DOTALL)


TOP = {
    "flows.cli": "flows.cli",
    "flows.clock": "flows.clock and settings",
    "flows.settings": "flows.clock and settings",
    "domain.planning": "domain.planning",
    "calendars.source": "calendars.source",
}
"""Modules that stand at the top of a package without being one of the rest there."""
REST = {"flows": "flows.the workflow", "calendars": "calendars.words", "domain": "domain"}
"""What the other modules at the top of each package are, together: the deployments, and the words of calendars."""


def room_of(module: str) -> str:
    """Return the room of *module*: its folder at the first level, or what it is at the top of its package."""
    package, *inner = module.split(".")
    if inner and (ROOT / package / inner[0]).is_dir():
        return f"{package}.{inner[0]}"
    return TOP.get(module, REST[package])


def arrows() -> set[tuple[str, str]]:
    """Return who imports whom, room by room, without what follows from other arrows (the transitive reduction)."""
    graph = grimp.build_graph(*PACKAGES, cache_dir=None)
    imports: dict[str, set[str]] = {}
    for module in graph.modules - set(PACKAGES):
        for imported in graph.find_modules_directly_imported_by(module):
            if room_of(module) != room_of(imported):
                imports.setdefault(room_of(module), set()).add(room_of(imported))
    within = {room: set().union(*(_reached(imports, each) for each in imports[room])) for room in imports}
    return {(room, other) for room, others in imports.items() for other in others - within[room]}


def _reached(imports: dict[str, set[str]], room: str) -> set[str]:
    """Return the rooms that *room* reaches by one arrow or more."""
    reached, ahead = set[str](), list(imports.get(room, ()))
    while ahead:
        each = ahead.pop()
        if each not in reached:
            reached.add(each)
            ahead += imports.get(each, ())
    return reached


def picture() -> str:
    """Return the rooms as a Mermaid flow chart: one box a room, one arrow for "imports"."""
    drawn = arrows()
    lines = ["flowchart TB"]
    for package in PACKAGES:
        rooms = sorted({room for arrow in drawn for room in arrow if room.split(".")[0] == package})
        lines += [f"  subgraph {package}_package[{package}]"]
        lines += [f'    {_id(room)}["{room.replace(f"{package}.", "")}"]' for room in rooms]
        lines += ["  end"]
    lines += [f"  {_id(one)} --> {_id(other)}" for one, other in sorted(drawn)]
    return "\n".join(lines) + "\n"


def _id(room: str) -> str:
    return re.sub(r"\W+", "_", room)


if __name__ == "__main__":
    PAGE.write_text(PICTURE.sub(lambda _: picture(), PAGE.read_text(encoding="utf-8")), encoding="utf-8")
