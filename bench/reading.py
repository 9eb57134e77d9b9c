"""Reading: start-up against its floor, expressions of time against public date parsers, speed, growth with the text."""

import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from domain.resolution.dates import read_window
from domain.resolution.reading import read
from tests.domain.resolution.labels import day, expressions

SEED = Path(__file__).parents[1] / "examples" / "A-RES-62-209.fr.txt"
PAIRS = 11


def cpu(command: list[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def start_up() -> None:
    floor = [sys.executable, "-c", "from pydantic import BaseModel; import typer"]
    whole = [str(Path(sys.executable).with_name("mandat")), "read", str(SEED)]
    ratios = []
    for _ in range(PAIRS):
        low = cpu(floor)
        ratios.append(cpu(whole) / low)
    print(
        f"mandat read, whole process, against its imports alone: {statistics.median(ratios):.2f} (bar 1.6, median of {PAIRS} pairs)"
    )


def speed() -> None:
    text = SEED.read_text(encoding="utf-8")
    first = timed(lambda: read(text))
    times = sorted(timed(lambda: read(text)) for _ in range(15))
    print(
        f"a resolution of 15 paragraphs: {times[7] * 1000:.1f} ms of processor time (first {first * 1000:.1f} ms; bar 20 ms)"
    )
    print(f"paragraphs a second: {15 / times[7]:,.0f}")
    small = "\n\n".join(
        f"{n}. Decides to hold a conference on water in Vienna in {1950 + n % 80};" for n in range(1, 100)
    )
    large = "\n\n".join(
        f"{n}. Decides to hold a conference on water in Vienna in {1950 + n % 80};" for n in range(1, 991)
    )
    one = min(timed(lambda: read(small)) for _ in range(5))
    ten = min(timed(lambda: read(large)) for _ in range(3))
    print(f"ten times the text takes {ten / one:.1f} times the time (bar 12)")


def timed(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def parsers() -> None:
    rows = [row for row in expressions() if row["earliest"] or row["latest"]]
    peers: dict[str, Callable[[dict[str, str]], tuple[date | None, date | None]]] = {"mandat": ours}
    try:
        import dateparser

        def by_dateparser(row: dict[str, str]) -> tuple[date | None, date | None]:
            ref = day(row["ref_date"])
            given = {"RELATIVE_BASE": datetime(ref.year, ref.month, ref.day)} if ref else {}
            found = dateparser.parse(row["expression"], languages=[row["lang"]], settings=given)
            return (found.date(), found.date()) if found else (None, None)

        peers["dateparser"] = by_dateparser
    except ImportError:
        print("dateparser is not installed: make setup with the bench extra")
    try:
        from dateutil import parser as dateutil_parser

        def by_dateutil(row: dict[str, str]) -> tuple[date | None, date | None]:
            try:
                found = dateutil_parser.parse(row["expression"], fuzzy=True).date()
            except (ValueError, OverflowError, TypeError):
                return None, None
            return found, found

        peers["python-dateutil"] = by_dateutil
    except ImportError:
        print("python-dateutil is not installed")
    try:
        from recognizers_date_time import recognize_datetime

        cultures = {"en": "en-us", "fr": "fr-fr", "es": "es-es", "zh": "zh-cn"}

        def by_recognizers(row: dict[str, str]) -> tuple[date | None, date | None]:
            if row["lang"] not in cultures:
                return None, None
            for found in recognize_datetime(row["expression"], cultures[row["lang"]]):
                for value in (found.resolution or {}).get("values", []):
                    start, end = value.get("start") or value.get("value"), value.get("end") or value.get("value")
                    return (day(start[:10]) if start else None, day(end[:10]) if end else None)
            return None, None

        peers["recognizers-text"] = by_recognizers
    except ImportError:
        print(
            "recognizers-text-suite is not installed: its pins (an old grapheme and emoji) stand against this environment"
        )
    for name, work in peers.items():
        begun = time.process_time()
        right = sum(judged(work, row) for row in rows)
        spent = time.process_time() - begun
        print(
            f"{name:18} {right:3}/{len(rows)} expressions right ({right / len(rows):.2f}), {spent / len(rows) * 1e3:.2f} ms each"
        )


def ours(row: dict[str, str]) -> tuple[date | None, date | None]:
    window = read_window(row["expression"], row["lang"], day(row["ref_date"]))
    return window.earliest, window.latest


def judged(work: Callable[[dict[str, str]], tuple[date | None, date | None]], row: dict[str, str]) -> bool:
    try:
        return work(row) == (day(row["earliest"]), day(row["latest"]))
    except Exception:  # noqa: BLE001 - a peer that fails has not read it
        return False


def main() -> None:
    start_up()
    speed()
    parsers()
