"""List the licences of the packages of a lock file, as their own metadata tell them: one package a line."""

import sys
from collections import Counter
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path


def licence_of(name: str) -> str:
    """Return the licence of the installed package *name*: its expression, its classifiers, or its own words."""
    told = metadata(name)
    classified = [
        each.rpartition(" :: ")[2] for each in told.get_all("Classifier", []) if each.startswith("License ::")
    ]
    words = (told.get("License") or "").strip().partition("\n")[0][:60]
    return told.get("License-Expression") or ", ".join(classified) or words or "not told"


def main() -> None:
    """Print a line a package, then how often each licence comes."""
    found = {}
    for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
        name, pinned, version = line.partition(" ")[0].partition("==")
        if pinned:
            try:
                found[f"{name} {version}"] = licence_of(name)
            except PackageNotFoundError:
                found[f"{name} {version}"] = "not for this system"
    for package, licence in sorted(found.items()):
        print(f"{package}: {licence}")
    print(
        f"{len(found)} packages: "
        + "; ".join(f"{count} {name}" for name, count in Counter(found.values()).most_common())
    )


if __name__ == "__main__":
    main()
