"""Reading: start-up against its floor, expressions of time against public date parsers, speed, growth with the text."""

import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from domain.resolution.reading import read
from domain.resolution.time.dates import read_window
from tests.domain.resolution.labels import day, expressions

SEED = Path(__file__).parents[1] / "examples" / "A-RES-62-209.fr.txt"
PAIRS = 11
PARAGRAPHS_MS = 20.0  # bar: processor time of a resolution of 15 paragraphs
GROWTH = 12.0  # bar: processor time of ten times the text
START = 1.6  # bar: the whole command against its imports alone
RIGHT = 0.97  # bar: share of the labelled expressions

Span = tuple[date | None, date | None]


def cpu(command: list[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def start_up() -> list[str]:
    floor = [sys.executable, "-c", "from pydantic import BaseModel; import typer"]
    whole = [str(Path(sys.executable).with_name("mandat")), "read", str(SEED)]
    ratios = []
    for _ in range(PAIRS):
        low = cpu(floor)
        ratios.append(cpu(whole) / low)
    ratio = statistics.median(ratios)
    print(f"mandat read, whole process, against its imports alone: {ratio:.2f} (bar {START}, median of {PAIRS} pairs)")
    return [f"start-up {ratio:.2f}"] if ratio > START else []


def speed() -> list[str]:
    text = SEED.read_text(encoding="utf-8")
    first = timed(lambda: read(text))
    times = sorted(timed(lambda: read(text)) for _ in range(31))
    usual = times[len(times) // 2] * 1000
    print(f"a resolution of 15 paragraphs: {usual:.1f} ms of processor time (first {first * 1000:.1f} ms; bar 20 ms)")
    print(f"paragraphs a second: {15 / usual * 1000:,.0f}")
    fell = [f"15 paragraphs in {usual:.1f} ms"] if usual > PARAGRAPHS_MS else []
    for name, small, large in growths(text):
        ratio = statistics.median(grown(small, large) for _ in range(5))
        print(f"ten times the text ({name}) takes {ratio:.1f} times the time (bar {GROWTH:.0f})")
        if ratio > GROWTH:
            fell.append(f"growth over {name} {ratio:.1f}")
    return fell


def grown(small: str, large: str) -> float:
    """Return how many times as long *large* takes as *small*, which is read ten times.

    So both take as long, and a machine that is slow for a while is slow for both.
    """
    return timed(lambda: read(large)) / timed(lambda: [read(small) for _ in range(10)]) * 10


def growths(seed: str) -> list[tuple[str, str, str]]:
    """Texts and the same kind of text ten times as long: of many paragraphs, of one, of what is hostile."""

    def paragraphs(last: int) -> str:
        return "\n\n".join(
            f"{n}. Decides to hold a conference on water in Vienna in {1950 + n % 80};" for n in range(1, last + 1)
        )

    hostile = {
        "one endless paragraph": "decides to hold a meeting in Geneva in 2009 and ",
        "digits": "1 and 2 ",
        "months": "June July ",
        "brackets": "((",
        "ordinals": "first second ",
    }
    kinds = [("paragraphs", paragraphs(99), paragraphs(990)), ("the seed", seed, seed * 10)]
    return kinds + [(name, part * (8_000 // len(part)), part * (80_000 // len(part))) for name, part in hostile.items()]


def timed(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def parsers() -> list[str]:
    rows = [row for row in expressions() if row["earliest"] or row["latest"]]
    peers: dict[str, Callable[[dict[str, str]], Span]] = {"mandat": ours}
    try:
        import dateparser

        def by_dateparser(row: dict[str, str]) -> Span:
            ref = day(row["ref_date"])
            given = {"RELATIVE_BASE": datetime(ref.year, ref.month, ref.day)} if ref else {}
            found = dateparser.parse(row["expression"], languages=[row["lang"]], settings=given)
            return (found.date(), found.date()) if found else (None, None)

        peers["dateparser"] = by_dateparser
    except ImportError:
        print("dateparser is not installed: make setup with the bench extra")
    try:
        from dateutil import parser as dateutil_parser

        def by_dateutil(row: dict[str, str]) -> Span:
            try:
                found = dateutil_parser.parse(row["expression"], fuzzy=True).date()
            except (ValueError, OverflowError, TypeError):
                return None, None
            return found, found

        peers["python-dateutil"] = by_dateutil
    except ImportError:
        print("python-dateutil is not installed")
    shares = {}
    for name, work in peers.items():
        begun = time.process_time()
        right = sum(judged(work, row) for row in rows)
        shares[name] = told(name, right, len(rows), time.process_time() - begun)
    recognised = recognizers(rows)
    if recognised is not None:
        shares["recognizers-text"] = told("recognizers-text", *recognised)
    fell = [f"{shares['mandat']:.2f} of expressions"] if shares["mandat"] < RIGHT else []
    return fell + [f"{name} reads more" for name, share in shares.items() if share > shares["mandat"]]


def told(name: str, right: int, total: int, spent: float) -> float:
    print(f"{name:18} {right:3}/{total} expressions right ({right / total:.2f}), {spent / total * 1e3:.2f} ms each")
    return right / total


PEER = """
import json, sys, time
from datetime import date
from recognizers_date_time import recognize_datetime
cultures = {"en": "en-us", "fr": "fr-fr", "es": "es-es", "zh": "zh-cn"}
rows = json.load(sys.stdin)
for row in rows[:1]:
    recognize_datetime(row["expression"], "en-us")
right, begun = 0, time.process_time()
for row in rows:
    want, best = [row["earliest"] or None, row["latest"] or None], False
    try:
        found = recognize_datetime(row["expression"], cultures[row["lang"]]) if row["lang"] in cultures else []
        for one in found:
            for value in (one.resolution or {}).get("values", []):
                start = (value.get("start") or value.get("value") or "")[:10] or None
                end = (value.get("end") or value.get("value") or "")[:10] or None
                last = end
                if value.get("type") == "daterange" and end:  # its ranges end on the day after
                    last = date.fromordinal(date.fromisoformat(end).toordinal() - 1).isoformat()
                best = best or [start, end] == want or [start, last] == want or [None, last] == want
    except Exception:
        pass
    right += best
print(right, len(rows), time.process_time() - begun)
"""


def recognizers(rows: list[dict[str, str]]) -> tuple[int, int, float] | None:
    """Ask recognizers-text in an environment of its own: its pins stand against ours. Any of its values may be right."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = str(Path(folder) / "bin" / "python")
        pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        asked = subprocess.run(
            [*pip, "recognizers-text-suite", "emoji<2", "setuptools<81"], capture_output=True, text=True, check=False
        )
        if asked.returncode:
            print(f"recognizers-text-suite does not install here: {asked.stderr.strip().splitlines()[-1][:200]}")
            return None
        ran = subprocess.run([python, "-c", PEER], input=json.dumps(rows), capture_output=True, text=True, check=False)
        if ran.returncode:
            print(f"recognizers-text-suite does not run here: {ran.stderr.strip().splitlines()[-1][:200]}")
            return None
    right, total, spent = ran.stdout.split()
    return int(right), int(total), float(spent)


def ours(row: dict[str, str]) -> Span:
    window = read_window(row["expression"], row["lang"], day(row["ref_date"]))
    return window.earliest, window.latest


def judged(work: Callable[[dict[str, str]], Span], row: dict[str, str]) -> bool:
    try:
        return work(row) == (day(row["earliest"]), day(row["latest"]))
    except Exception:  # noqa: BLE001 - a peer that fails has not read it
        return False


def main() -> None:
    fell = [*start_up(), *speed(), *parsers()]
    if fell:
        sys.exit(f"reading falls short: {'; '.join(fell)}")


if __name__ == "__main__":
    main()
