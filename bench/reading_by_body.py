"""python -m bench.reading_by_body [dev|held] [--body NAME] [--show]: how well the texts of each body are read.

The texts stand in ../shared/corpora and nowhere in this repository: `bench/labels/<body>-<half>.jsonl` points into them
(file, first and last code point, SHA-256 of what stands there) and holds the labels, given before any reader met the texts.
`dev` may be looked at by whoever improves the reader, `held` may not. bench/labels/README.md says what a label means.

Printed, for each body and for all: accuracy by field; silent errors (of the paragraphs whose convening, window, host or
city is wrong, the share without a finding that doubts a value); needless doubts (of the convening ones read right, the
share with a finding of more than info); reliability of `sureness` by decile, with the number of cases.
"""

import hashlib
import json
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from domain.resolution.reading import read

LABELS = Path(__file__).parent / "labels"
CORPORA = Path(__file__).resolve().parents[2] / "shared" / "corpora"
HALVES = ("dev", "held")
BODIES = ("ga", "cmp", "sb", "parallel")
SAYS_NOTHING = {"no-convening-paragraph", "no-adoption-date"}  # findings that doubt no value
OF_A_PLAN = ("convenes", "window", "host", "city")  # what a plan is built on
FIELDS = (*OF_A_PLAN, "host_status", "event_type", "event_name")
SAME_NAME = 0.6  # share of common words from which two names are the same, as in ../shared/tools/score_read.py

Row = dict[str, Any]
Tally = dict[str, list[int]]


class Missing(Exception):
    """A text that labels point to is not there, or is not the text that was labelled."""


def text_of(row: Row) -> str:
    """Give the text that a label points to, its lines joined.

    Raises Missing where the file is not there or the characters at that place are others than those labelled.
    """
    path = CORPORA / row["file"]
    if not path.is_file():
        raise Missing(
            f"{path} is not there: the labels point into ../shared/corpora, which is handed out beside the project"
        )
    found = path.read_text(encoding="utf-8")[row["start"] : row["end"]]
    if hashlib.sha256(found.encode()).hexdigest() != row["sha256"]:
        raise Missing(
            f"{path}, code points {row['start']} to {row['end']}: not the text that was labelled ({row['id']})"
        )
    return " ".join(found.split())


def labelled(half: str, bodies: Iterable[str] = BODIES) -> Iterator[Row]:
    """Yield the labels of a half, each with its text."""
    for body in bodies:
        for line in (LABELS / f"{body}-{half}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            yield {**row, "text": text_of(row)}


def words(value: object) -> set[str]:
    """Give the words of a name without case, accents and punctuation."""
    plain = unicodedata.normalize("NFKD", str(value or "")).casefold()
    return set(re.sub(r"[^\w]+", " ", "".join(c for c in plain if not unicodedata.combining(c))).split())


def verdict(row: Row, reading: Row) -> dict[str, bool]:
    """Say for each field that the label speaks of whether the reading has it right."""
    right = {"convenes": bool(reading["convenes"]) == row["convenes"]}
    if not row["convenes"]:
        return right
    mandate = (reading["mandates"] or [{}])[0]
    hosts, skip = mandate.get("hosts") or [], row["skip"]
    if "window" not in skip:
        window = mandate.get("window") or {}
        right["window"] = [window.get("earliest"), window.get("latest")] == row["window"]
    if "host" not in skip:
        countries = {host.get("country") for host in hosts} - {None}
        right["host"] = row["host_country"] in countries if row["host_country"] else not countries
    if row["host_city"] and ";" not in row["host_city"]:
        right["city"] = any(words(host.get("city")) == words(row["host_city"]) for host in hosts)
    if row["host_status"]:
        right["host_status"] = any(host.get("status") == row["host_status"] for host in hosts)
    event = mandate.get("event") or {}
    if row["event_type"]:
        right["event_type"] = event.get("type") == row["event_type"]
    if row["name_span"]:
        first, last = row["name_span"]
        labelled_name, name = words(row["text"][first:last]), words(event.get("name"))
        right["event_name"] = bool(name) and len(labelled_name & name) / len(labelled_name | name) >= SAME_NAME
    return right


def count(row: Row, reading: Row, tally: Tally, deciles: list[list[int]]) -> list[str]:
    """Add one reading to the tally and to the deciles of sureness; give the fields that are wrong."""
    right = verdict(row, reading)
    for field, is_right in right.items():
        for key in (field, "all"):
            tally[key][0] += is_right
            tally[key][1] += 1
        if row["confidence"] != "doubtful":
            tally["all, without doubtful labels"][0] += is_right
            tally["all, without doubtful labels"][1] += 1
    doubts = [finding for finding in reading["findings"] if finding["code"] not in SAYS_NOTHING]
    if not all(right.get(field, True) for field in OF_A_PLAN):
        tally["silent errors"][0] += not doubts
        tally["silent errors"][1] += 1
    elif reading["convenes"]:
        tally["needless doubts"][0] += any(finding["severity"] != "info" for finding in doubts)
        tally["needless doubts"][1] += 1
    sureness = (reading["mandates"] or [{}])[0].get("sureness") or {}
    for field, sure in sureness.items():
        if sure is not None and field in right:
            decile = deciles[min(9, int(sure * 10))]
            decile[0] += right[field]
            decile[1] += 1
    return [field for field, is_right in right.items() if not is_right]


def show(name: str, tally: Tally) -> None:
    """Print one body's figures."""
    print(f"\n{name}")
    for key in (*FIELDS, "all", "all, without doubtful labels", "silent errors", "needless doubts"):
        if key in tally:
            good, of = tally[key]
            print(f"  {key:30} {good:4}/{of:4} {good / of:.3f}")


def measure(half: str, bodies: tuple[str, ...], *, wrong_ones: bool) -> None:
    """Read every labelled paragraph of the half and print the figures."""
    pooled: Tally = defaultdict(lambda: [0, 0])
    deciles = [[0, 0] for _ in range(10)]
    cases = 0
    for body in bodies:
        tally: Tally = defaultdict(lambda: [0, 0])
        rows = list(labelled(half, (body,)))
        cases += len(rows)
        for row in rows:
            adopted = date.fromisoformat(row["adopted"]) if row["adopted"] else None
            reading = read(row["text"], language=row["lang"], adopted=adopted).contract()
            wrong = count(row, reading, tally, deciles)
            if wrong and wrong_ones:
                print(row["id"], row["file"], row["start"], wrong, "|", row["text"][:200])
        show(f"{body} ({half}, {len(rows)} paragraphs, {sum(row['convenes'] for row in rows)} convene)", tally)
        for key, (good, of) in tally.items():
            pooled[key][0] += good
            pooled[key][1] += of
    show(f"all bodies ({half}, {cases} paragraphs)", pooled)
    print("\nreliability by decile of sureness (right/cases)")
    for number, (good, of) in enumerate(deciles):
        if of:
            print(f"  {number / 10:.1f} to {(number + 1) / 10:.1f}  {good:4}/{of:4} {good / of:.3f}")
    if not any(of for _, of in deciles):
        print("  no reading carries sureness")


def main() -> None:
    halves = [word for word in sys.argv[1:] if word in HALVES] or ["dev"]
    bodies = (sys.argv[sys.argv.index("--body") + 1],) if "--body" in sys.argv else BODIES
    try:
        for half in halves:
            measure(half, bodies, wrong_ones="--show" in sys.argv)
    except Missing as missing:
        sys.exit(str(missing))


if __name__ == "__main__":
    main()
