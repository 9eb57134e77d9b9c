"""python -m bench.fit_sureness [--write]: fit how sure each value of a reading is to the labelled paragraphs.

Learnt from the project's own sets and from the dev half of the real texts (bench/labels), which count more: the style of
the project's own sets makes a model too sure. Printed: reliability by decile over five folds, and what margins give.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from bench.reading_by_body import CORPORA, Missing, labelled
from domain.resolution.drafts import mandate_of
from domain.resolution.reading import understood
from domain.resolution.register.features import features_of
from domain.resolution.register.sureness import FIELDS, probability
from tests.domain.resolution.labels import day, paragraphs

SETS = (
    "paragraphs.jsonl",
    "paragraphs-tuning.jsonl",
    *(f"paragraphs-unseen-{letter}.jsonl" for letter in "abcdefghij"),
)
REAL = 6.0  # weight of a paragraph of a real text
LATER = {"h": 2.0, "i": 4.0, "j": 4.0}  # weight of the sets that few rules were learnt from
ROUNDS, STEP, DECAY = 300, 0.6, 0.01
FOLDS = 5
KEPT = 0.05  # weights nearer to zero are left out
FAMILIES = CORPORA.parent / "data" / "families.jsonl"
PLACE = Path(__file__).resolve().parents[1] / "domain" / "resolution" / "register" / "weights.py"


class Case(NamedTuple):
    features: frozenset[str]
    right: dict[str, bool]
    weight: float


def case(text: str, language: str, adopted: date | None, gold: dict, weight: float) -> Case | None:
    found = understood(text, adopted, language)
    if not found.drafts:
        return None
    draft = found.drafts[0]
    mandate = mandate_of(draft)
    right = {"event": gold["convenes"]}
    if gold["convenes"]:
        if gold["window"] is not None:
            right["window"] = [
                str(one) if one else None for one in (mandate.window.earliest, mandate.window.latest)
            ] == gold["window"]
        countries = {host.country for host in mandate.hosts}
        right["hosts"] = gold["host"] in countries if gold["host"] else not countries
    return Case(features_of(draft, len(found.drafts)), right, weight)


def cases() -> list[Case]:
    found = []
    for name in SETS:
        weight = LATER.get(name.removesuffix(".jsonl")[-1], 1.0)
        for row in paragraphs(name):
            times = row["gold"]["deadline_or_dates"] if row["convenes"] else {}
            window = [times["earliest"], times["latest"]] if times and times["kind"] != "relative" else None
            gold = {
                "convenes": row["convenes"],
                "window": window,
                "host": row["gold"]["host_country"] if row["convenes"] else None,
            }
            found.append(case(row["text"], row["lang"], day(row["adopted"]), gold, weight))
    for row in labelled("dev"):
        skip = row.get("skip") or []
        gold = {
            "convenes": row["convenes"],
            "window": None if "window" in skip else row.get("window"),
            "host": row.get("host_country"),
        }
        found.append(case(row["text"], row["lang"], day(row.get("adopted")), gold, REAL))
    for line in FAMILIES.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        hosts = row.get("hosts") or [None]
        gold = {"convenes": row["convenes"], "window": row.get("window"), "host": hosts[0]}
        found.append(case(row["text"], row["lang"], day(row.get("adopted")), gold, REAL))
    return [one for one in found if one is not None]


def fitted(known: Sequence[Case], field: str) -> dict[str, float]:
    rows = [one for one in known if field in one.right]
    weights: dict[str, float] = defaultdict(float)
    weights["constant"] = 2.0
    total = sum(one.weight for one in rows)
    for _ in range(ROUNDS):
        slope: dict[str, float] = defaultdict(float)
        for one in rows:
            miss = (one.right[field] - probability(weights, one.features)) * one.weight
            slope["constant"] += miss
            for feature in one.features:
                slope[feature] += miss
        for feature, value in slope.items():
            weights[feature] += STEP * (value / total * 4 - DECAY * weights[feature] * (feature != "constant"))
    return weights


def printed(known: list[Case]) -> None:
    for field in FIELDS:
        rows = [one for one in known if field in one.right]
        scored = []
        for fold in range(FOLDS):
            weights = fitted([one for k, one in enumerate(rows) if k % FOLDS != fold], field)
            scored += [
                (probability(weights, one.features), one.right[field], one.weight)
                for k, one in enumerate(rows)
                if k % FOLDS == fold
            ]
        scored.sort()
        wrong = sum(1 for _, right, _ in scored if not right)
        print(f"{field}: {len(scored)} values, {wrong} wrong")
        for share in (0.02, 0.05, 0.1, 0.15, 0.25):
            cut = scored[int(len(scored) * share)][0]
            caught = sum(1 for sure, right, _ in scored if not right and sure < cut)
            print(f"  doubt of {share:.0%} (below {cut:.2f}) catches {caught} of {wrong} wrong")
        for low in range(10):
            inside = [
                right for sure, right, _ in scored if low / 10 <= sure < (low + 1) / 10 or (low == 9 and sure == 1)
            ]
            if inside:
                print(f"  {low / 10:.1f} to {(low + 1) / 10:.1f}: {sum(inside)}/{len(inside)} right")


def main() -> None:
    try:
        known = cases()
    except Missing as missing:
        sys.exit(str(missing))
    printed(known)
    if "--write" in sys.argv:
        lines = [
            f"{field} {feature} {weight:.2f}"
            for field in FIELDS
            for feature, weight in sorted(fitted(known, field).items())
            if abs(weight) >= KEPT
        ]
        head = PLACE.read_text(encoding="utf-8").split('WEIGHTS = """')[0]
        PLACE.write_text(head + 'WEIGHTS = """\n' + "\n".join(lines) + '\n"""\n', encoding="utf-8")


if __name__ == "__main__":
    main()
