"""python -m bench.events_by_document [dev|held] [--show]: recall and precision of dated future events in whole documents.

`bench/labels/events-<half>.jsonl` points to every event to come that the text of a document dates (file, code points of the
event's name, SHA-256 of it), with its act and window; an event that a document names again with the same time is one. The
documents stand in ../shared/corpora. An event of the reading is right where a labelled one has the same window and either
shares a word of its name or stands within NEAR code points of it; two of a reading with one name and window count as one.
"""

import json
import sys
from collections import defaultdict
from datetime import date
from typing import Any

from bench.reading_by_body import CORPORA, HALVES, LABELS, Missing, Row, text_of, words
from domain.resolution.reading import read

NEAR = 600  # code points between a labelled event's name and the reading's, in the text as it was read


def same_event(label: Row, event: Row, shift: float) -> bool:
    """Say whether an event of the reading is the labelled one; *shift*: length of the text read by that of the file."""
    window = event["window"]
    if [window["earliest"], window["latest"]] != label["window"]:
        return False
    starts = [start for start, _ in event["spans"].values()]
    return bool(words(label["text"]) & words(event["event"]["name"])) or any(
        abs(start - label["start"] * shift) <= NEAR for start in starts
    )


def documents(half: str) -> dict[str, list[Row]]:
    """Give the labels of a half by file."""
    found: dict[str, list[Row]] = defaultdict(list)
    for line in (LABELS / f"events-{half}.jsonl").read_text(encoding="utf-8").splitlines():
        row: dict[str, Any] = json.loads(line)
        found[row["file"]].append({**row, "text": text_of(row)})
    return found


def measure(half: str, *, wrong_ones: bool) -> None:
    """Read each labelled document whole and print recall, precision, and how often the act is right."""
    found = labelled = right = given = acts = 0
    for file, labels in documents(half).items():
        text = (CORPORA / file).read_text(encoding="utf-8")
        reading = read(text, language="en", adopted=date.fromisoformat(labels[0]["adopted"])).contract()
        shift = len(reading["text"]) / len(text)
        once = {
            (event["window"]["earliest"], event["window"]["latest"], frozenset(words(event["event"]["name"]))): event
            for event in reading["events"]
        }
        hits = [[event for event in once.values() if same_event(label, event, shift)] for label in labels]
        good = [event for event in once.values() if any(same_event(label, event, shift) for label in labels)]
        acts += sum(any(event["act"] == label["act"] for event in hit) for label, hit in zip(labels, hits, strict=True))
        found, labelled = found + sum(map(bool, hits)), labelled + len(labels)
        right, given = right + len(good), given + len(once)
        left_out = sum(part["to"] - part["from"] for part in reading["coverage"]["left_out"])
        print(
            f"{file}: {sum(map(bool, hits))} of {len(labels)} found, {len(good)} of {len(once)} right, {left_out} code points left out"
        )
        if wrong_ones:
            for label, hit in zip(labels, hits, strict=True):
                if not hit:
                    print("  missed:", label["id"], label["start"], label["window"], label["text"])
            for event in once.values():
                if not any(event is one for one in good):
                    print("  not labelled:", event["act"], event["event"]["name"], event["window"])
    print(
        f"{half}: recall {found}/{labelled} {found / labelled:.3f}, precision {right}/{given} {right / max(1, given):.3f}, act right {acts}/{found}"
    )


def main() -> None:
    try:
        for half in [word for word in sys.argv[1:] if word in HALVES] or ["dev"]:
            measure(half, wrong_ones="--show" in sys.argv)
    except Missing as missing:
        sys.exit(str(missing))


if __name__ == "__main__":
    main()
