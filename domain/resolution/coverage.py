"""Coverage: what of a text was read, and what was left out and why."""

from domain.kernel.finding import Finding
from domain.mandates.mandate import Span
from domain.mandates.reading import Coverage, LeftOut
from domain.resolution.structure.layout import Layout

_TOLD = 160  # characters from which a part that was left out is told as a finding
_HEADING = 120  # characters of a line that can be a heading


def coverage_of(text: str, plan: Layout) -> Coverage:
    """Return what was read for mandates and obligations (operative paragraphs and head), and the lines that were not.

    Headings and the furniture of printed pages count as read: they say what stands under them.
    """
    annexed = [paragraph for paragraph in plan.paragraphs if paragraph.annex]
    read: list[Span] = sorted(
        [(one.start, one.end) for one in (*plan.preamble, *plan.paragraphs) if not one.annex]
        + [(note.start, note.end) for note in plan.footnotes]
    )
    left: list[LeftOut] = []
    if plan.annex_start is not None:
        last = max([plan.annex_start, *(one.end for one in annexed)])
        last = max(last, _end_of_text(text)) if not any(start >= last for start, _ in read) else last
        if last > plan.annex_start:
            left.append(LeftOut(start=plan.annex_start, end=last, why="annex"))
    at = 0
    for start, end in [*read, (len(text), len(text))]:
        left += _between(text, at, start, left[0] if left and left[0].why == "annex" else None)
        at = max(at, end)
    kept = sorted((one for one in left if one.end > one.start), key=lambda one: one.start)
    return Coverage(read=tuple(read), left_out=tuple(kept))


def _end_of_text(text: str) -> int:
    return len(text.rstrip())


def _between(text: str, start: int, end: int, annex: LeftOut | None) -> list[LeftOut]:
    """Return the lines between two places that are sentences and were not read."""
    found: list[LeftOut] = []
    at = start
    for line in text[start:end].splitlines(keepends=True):
        bare = line.strip()
        inside = annex is not None and annex.start <= at < annex.end
        if len(bare) > _HEADING and not inside:
            begin = at + len(line) - len(line.lstrip())
            stop = begin + len(bare)
            if found and not text[found[-1].end : begin].strip():
                found[-1] = found[-1].revised(end=stop)
            else:
                found.append(LeftOut(start=begin, end=stop, why="outside the numbered paragraphs"))
        at += len(line)
    return found


def left_out(text: str, coverage: Coverage) -> tuple[Finding, ...]:
    """Return a finding for each part that was left out and is more than a heading."""
    return tuple(
        Finding(
            code="left-out",
            severity="info",
            subject="text",
            text=f"{one.end - one.start:,} characters were not read for mandates and obligations ({one.why}): "
            f"“{' '.join(text[one.start : one.end].split())[:80]}…”",
            source=one.why,
        )
        for one in coverage.left_out
        if one.end - one.start >= _TOLD
    )
