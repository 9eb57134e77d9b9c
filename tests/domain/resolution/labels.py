"""The project's own labelled cases: paragraphs and expressions, with the judgement of each field."""

import csv
import json
import re
import unicodedata
from datetime import date
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[2] / "resolutions"
OFFERED = {"expressed", "offered", "welcomed"}


def paragraphs(name: str = "paragraphs.jsonl") -> list[dict[str, Any]]:
    return [json.loads(line) for line in (FOLDER / name).read_text(encoding="utf-8").splitlines()]


def expressions(name: str = "expressions.tsv") -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def words(text: str | None) -> set[str]:
    plain = unicodedata.normalize("NFKD", text or "").casefold()
    return set(re.sub(r"[^\w]+", " ", "".join(c for c in plain if not unicodedata.combining(c))).split())


def verdict(row: dict[str, Any], reading: dict[str, Any]) -> dict[str, bool]:
    """Return for each labelled field whether the reading has it right."""
    gold = row["gold"]
    right = {"convenes": reading["convenes"] == row["convenes"]}
    if not row["convenes"]:
        return right
    mandate = reading["mandates"][0] if reading["mandates"] else {}
    window, wanted = mandate.get("window") or {}, gold["deadline_or_dates"]
    if wanted["kind"] != "relative":
        right["window"] = (window.get("earliest"), window.get("latest")) == (wanted["earliest"], wanted["latest"])
    hosts = mandate.get("hosts") or []
    if gold["host_country"]:
        host = [one for one in hosts if one["country"] == gold["host_country"]]
        right["host"] = bool(host)
        if gold["host_status"] != "none":
            # A label "offered" leaves open how politely the offer was met; the judge beside the project reads it so too.
            wanted_status = {"offered": OFFERED}.get(gold["host_status"], {gold["host_status"]})
            right["status"] = any(one["status"] in wanted_status for one in host)
        if gold["host_city"] and ";" not in gold["host_city"]:
            right["city"] = any(words(one["city"]) == words(gold["host_city"]) for one in host)
    else:
        right["host"] = not hosts
    if gold["anniversary_of"]:
        right["occasion"] = (mandate.get("occasion") or {}).get("years") == gold["anniversary_of"]["years"]
    if gold["consultations"]:
        right["consultation"] = bool(mandate.get("consultation"))
    if gold["decision"]:
        right["decision"] = (mandate.get("decision") or {}).get("session") == gold["decision"]["session_ordinal"]
    event = mandate.get("event") or {}
    if gold["event_type"]:
        right["type"] = event.get("type") == gold["event_type"]
    named, given = words(gold["event_name"]), words(event.get("name"))
    right["name"] = bool(given) and len(named & given) / len(named | given) >= 0.6
    return right
