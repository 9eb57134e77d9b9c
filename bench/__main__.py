"""python -m bench [NAME…]: run the benchmarks, each against its peers in one run, and print ratios.

Exit code 1 where a benchmark says that it missed a bar.
"""

import sys
from importlib import import_module
from pathlib import Path

MEASURES = {
    "score",
    "reading_by_body",
    "events_by_document",
}  # they measure reading on labels, not time, and have commands of their own
ALL = sorted(
    path.stem
    for path in Path(__file__).parent.glob("*.py")
    if not path.stem.startswith("_") and path.stem not in MEASURES
)


def main() -> None:
    wanted = [name for name in sys.argv[1:] if not name.startswith("-")] or ALL
    missed: list[str] = []
    for name in wanted:
        if name not in ALL:
            sys.exit(f"no benchmark {name!r}; there are: {', '.join(ALL)}")
        print(f"\n== {name} ==", flush=True)
        missed += import_module(f"bench.{name}").main() or []
    if missed:
        sys.exit("\nmissed: " + "; ".join(missed))


if __name__ == "__main__":
    main()
