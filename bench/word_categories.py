"""python -m bench.word_categories [CODE]: every category of words: who reads it, in which languages it stands, an example.

The example is the first phrase in the language CODE (by default English, else the first language that has the category).
"""

import re
import sys
from pathlib import Path

from domain.reference.languages import TONGUES
from domain.resolution.text.languages import words_of

ROOT = Path(__file__).parents[1]


def readers(category: str, sources: dict[str, str]) -> list[str]:
    """Name the modules that ask for *category*."""
    asked = re.compile(rf"[\"']{category}[\"']")
    return sorted(name for name, text in sources.items() if asked.search(text))


def example(table: str) -> str:
    """Return the first phrase of a table."""
    return next(phrase.strip() for phrase in table.replace("\n", ";").split(";") if phrase.strip())


def main() -> None:
    chosen = sys.argv[1] if len(sys.argv) > 1 else "en"
    folder = ROOT / "domain" / "resolution"
    sources = {
        str(path.relative_to(folder).with_suffix("")).replace("/", "."): path.read_text(encoding="utf-8")
        for path in folder.rglob("*.py")
        if path.parent.name != "words"
    }
    tables = {code: words_of(code).TABLE for code in TONGUES}
    for category in sorted(set().union(*tables.values())):
        here = [code for code in tables if category in tables[code]]
        shown = chosen if chosen in here else here[0]
        print(
            f"{category}\t{', '.join(readers(category, sources))}\t{' '.join(here)}\t{shown}: {example(tables[shown][category])}"
        )


if __name__ == "__main__":
    main()
