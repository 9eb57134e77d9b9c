"""Draw paragraphs of the shared corpora to be labelled, by a seed, without looking at what the reader makes of them.

    python -m bench.labels.draw dev|held OUT.jsonl

A paragraph is a numbered item with the lettered items below it (or one line of the parallel corpus). Of those drawn, 32 %
hold a word for an event, words of an event to come ("to be held", "se tiendra"), a verb of deciding and a month or year,
20 % the same without month and year, 13 % event and words to come alone, 9 % an event and another word of holding it, 8 % an
event alone, 18 % none. The two halves never share a file (of the parallel corpus: its two halves):
`dev` is for whoever improves the reader, `held` is looked at by nobody but who labels it.
"""

import hashlib
import json
import random
import re
import sys
from collections.abc import Iterator
from pathlib import Path

SHARED = Path(__file__).resolve().parents[3] / "shared" / "corpora"
SEED = 20261130
NUMBERS = {
    "dev": {"ga": 14, "cmp": 24, "sb": 76, "parallel": 60},
    "held": {"ga": 22, "cmp": 40, "sb": 150, "parallel": 90},
}
SHORTEST = 60  # code points; below it stand headings and fragments
LINES_OF_DEV = 2000  # of the parallel corpus
SHARES = (0.32, 0.2, 0.13, 0.09, 0.08, 0.18)

EVENT = re.compile(
    r"\b(?:sessions?|conf[eé]ren\w+|meetings?|workshops?|summits?|forums?|foros?|congress\w*|congr[eè]\w+|symposi\w+|seminars?|dialogues?"
    r"|round ?tables?|events?|consultations?|panels?|r[eé]uni[oó]n\w*|sommets?|cumbres?|per[ií]odos? (?:extraordinario )?de sesiones"
    r"|ateliers?|talleres|taller|s[eé]minaires?|seminarios?|colloques?|coloquios?|d[ií]alogos?|mesas? redondas?|manifestations?|d[eé]bats?|debates?)\b",
    re.IGNORECASE,
)
HOLDING = re.compile(
    r"\b(?:h[eo]ld(?:ing)?|held|conven\w+|organi[sz]\w+|hosts?|hosting|hosted|take place|takes place|postpon\w+|schedul\w+|tenir|tiendra|tienne\w*|tenue?s?"
    r"|convoqu\w+|convocat\w+|celebr\w+|reporter|aplaz\w+|lieu|accueilli\w*|acoge\w*|hospedar|auspici\w+|tendr[aá]n? lugar)\b",
    re.IGNORECASE,
)
TO_COME = re.compile(
    r"\b(?:to (?:be (?:held|convened|organi[sz]ed|hosted)|hold|convene|organi[sz]e|host|take place|postpone|schedule|reconvene)"
    r"|(?:will|shall|should|would|may) (?:be (?:held|convened|organi[sz]ed|hosted|postponed|scheduled)|hold|convene|organi[sz]e|host|take place)"
    r"|(?:holding|convening|hosting) of|(?:is|are) (?:scheduled|planned)|(?:offer|decision)s? to host"
    r"|tiendra|tienne|tiendront|tenir|(?:convoquer|organiser|accueillir|reporter)|aura lieu|auront lieu|sera (?:organis|conv|tenu)\w*"
    r"|se (?:celebrar\w+|reunir\w+|convocar\w+)|(?:celebrar|convocar|organizar|acoger|aplazar)|(?:celebre|convoque|organice)n?|tendr[aá]n? lugar)\b",
    re.IGNORECASE,
)
DECIDING = re.compile(
    r"\b(?:decid\w+|agree[ds]?|requests?|requested|accept\w*|endors\w+|approv\w+|confirm\w*|determine[ds]|authori[sz]\w+|will be held|shall be held"
    r"|d[eé]cid\w+|prie|demande|accepte\w*|approuv\w+|convien\w+|convenu\w*|confirme\w*|se tiendra|se tiendront|aura lieu|sera convoqu\w+"
    r"|pide|solicit\w+|acept\w+|aprueb\w+|acord\w+|confirm\w+|se celebrar[aá]n?|tendr[aá]n? lugar|se reunir[aá]n?)\b",
    re.IGNORECASE,
)
DATED = re.compile(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:in|by|of|en|de|d'ici) (?:late |early |mid-)?20[0-3]\d"
    r"|janvier|f[eé]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[eé]cembre"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b",
    re.IGNORECASE,
)
NUMBERED = re.compile(r"^\s*(\d{1,3})\s*\.\s*\S")
STOPPED = re.compile(r"[.;:]\s*(?:\d+|\[\^\d+\])?$")  # the Markdown of the Assembly breaks paragraphs at pages
LETTERED = re.compile(r"^\s*\(?(?:[a-z]{1,2}|[ivx]+)\)\s*\S")
DEV_FILES = re.compile(
    r"A_RES_80_(?:1|4|7|9|17|28|32|47|53)\.md|CMP20(?:14|16|18|21)_\w+\.txt|(?:sbi|sbsta|SBSTA)(?:2014|2015|2016)\w*\.txt"
)


def numbered_items(path: Path) -> Iterator[tuple[int, int, str]]:
    """Yield (offset, end, text) in code points of each numbered item with the lettered ones that follow it at once."""
    text = path.read_text(encoding="utf-8", errors="strict")
    start = end = -1
    offset = 0
    for line in text.splitlines(keepends=True):
        bare = line.strip()
        if NUMBERED.match(line):
            if start >= 0:
                yield start, end, text[start:end]
            start, end = offset, offset + len(line.rstrip())
        elif (
            start >= 0
            and bare
            and (LETTERED.match(line) or (path.suffix == ".md" and not STOPPED.search(text[start:end])))
        ):
            end = offset + len(line.rstrip())
        elif start >= 0 and bare:
            yield start, end, text[start:end]
            start = -1
        offset += len(line)
    if start >= 0:
        yield start, end, text[start:end]


def candidates(half: str) -> dict[str, list[dict[str, object]]]:
    """List what can be drawn, by body."""
    found: dict[str, list[dict[str, object]]] = {"ga": [], "cmp": [], "sb": [], "parallel": []}
    for folder in ("ga-80", "unfccc"):
        for path in sorted((SHARED / folder).iterdir()):
            if bool(DEV_FILES.fullmatch(path.name)) != (half == "dev"):
                continue
            body = "ga" if folder == "ga-80" else "cmp" if path.name.startswith("CMP") else "sb"
            for start, end, text in numbered_items(path):
                if len(text) >= SHORTEST:
                    found[body].append(
                        {"file": f"{folder}/{path.name}", "start": start, "end": end, "lang": "en", "text": text}
                    )
    for language in ("en", "fr", "es"):
        lines = (SHARED / "un-parallel" / f"devset.{language}").read_text(encoding="utf-8").split("\n")
        offset = 0
        for number, line in enumerate(lines):
            if (number < LINES_OF_DEV) == (half == "dev") and len(line) >= SHORTEST:
                found["parallel"].append(
                    {
                        "file": f"un-parallel/devset.{language}",
                        "start": offset,
                        "end": offset + len(line),
                        "lang": language,
                        "text": line,
                    }
                )
            offset += len(line) + 1
    return found


def stratum_of(text: str) -> int:
    """Say which stratum a text belongs to, by its words alone."""
    if not EVENT.search(text):
        return 5
    if TO_COME.search(text):
        return 2 if not DECIDING.search(text) else 0 if DATED.search(text) else 1
    return 3 if HOLDING.search(text) else 4


def draw(half: str) -> Iterator[dict[str, object]]:
    """Draw the half's paragraphs: strata by words alone, each shuffled by the seed."""
    for body, rows in candidates(half).items():
        chance = random.Random(f"{SEED}:{half}:{body}")
        strata: tuple[list[dict[str, object]], ...] = ([], [], [], [], [], [])
        for row in rows:
            text = str(row["text"])
            strata[stratum_of(text)].append(row)
        print(body, [len(stratum) for stratum in strata], file=sys.stderr)
        total = NUMBERS[half][body]
        sizes = [round(total * share) for share in SHARES]
        for stratum, size in zip(strata, sizes, strict=True):
            chance.shuffle(stratum)
            for row in sorted(stratum[:size], key=lambda row: (str(row["file"]), int(str(row["start"])))):
                yield {"body": body, **row, "sha256": hashlib.sha256(str(row["text"]).encode()).hexdigest()}


if __name__ == "__main__":
    half, out = sys.argv[1:]
    with Path(out).open("w", encoding="utf-8") as sheet:
        sheet.writelines(
            json.dumps({"id": f"{half[0].upper()}{number:03}", **row}, ensure_ascii=False) + "\n"
            for number, row in enumerate(draw(half), 1)
        )
