"""A reading as a page for a terminal: paragraphs with their spans marked, fields, findings, register."""

import io
import textwrap
from collections.abc import Callable

from rich.console import Console
from rich.text import Text

from domain.mandates.mandate import HostOffer, Mandate, Window
from domain.mandates.reading import Reading
from flows.presentation.register import register

_MARKS = {"event": "bold", "window": "bold yellow", "hosts": "bold green", "occasion": "cyan", "decision": "magenta"}
_RESET = "\033[0m"
_SHOWN = ("event", "window", "occasion", "decision", "hosts")


def page(reading: Reading, name: str, *, colour: bool, write: Callable[[str], object]) -> None:
    """Write the reading line by line; *colour* only where a terminal shows it."""
    width = min(110, _columns()) if colour else 100
    for line in lines(reading, name, width=width, colour=colour):
        write(line)


def _columns() -> int:
    import shutil

    return shutil.get_terminal_size((100, 40)).columns


def lines(reading: Reading, name: str, *, width: int = 100, colour: bool = False) -> list[str]:
    """Return the page."""
    resolution = reading.resolution
    head = " ".join(part for part in (resolution.symbol, resolution.title) if part) or name
    out = [_bold(head, colour)]
    facts = [reading.language]
    if resolution.adopted:
        facts.append(f"adopted {resolution.adopted}")
    if resolution.session:
        facts.append(f"session {resolution.session}")
    if resolution.meeting:
        facts.append(f"meeting {resolution.meeting}")
    if resolution.agenda_item:
        facts.append(f"item {resolution.agenda_item}")
    if resolution.report:
        facts.append(f"report {resolution.report}")
    out += ["  " + " · ".join(facts), f"  {_covered(reading)}", ""]
    for mandate in reading.mandates:
        out += _mandate(reading, mandate, width, colour)
    if not reading.mandates:
        out += ["  Nothing is convened.", ""]
    out += _events(reading, width, colour)
    for version in reading.versions:
        out.append(f"  {version.language}: {'; '.join(name for name in version.names if name) or 'no event named'}")
    if reading.versions:
        out.append("" if reading.concordance else "  The versions agree in days, places, bodies and numbers.")
    if reading.findings or reading.concordance:
        out.append(_bold("Findings", colour))
        for finding in (*reading.findings, *reading.concordance):
            out += textwrap.wrap(
                f"{finding.severity}: {finding.text} [{finding.code}]",
                width,
                initial_indent="  ",
                subsequent_indent="    ",
            )
        out.append("")
    out.append(_bold(f"Register of obligations ({len(reading.obligations)})", colour))
    return [*out, "", *register(reading.obligations, width=width, colour=colour), ""]


def _covered(reading: Reading) -> str:
    """Return in one line how much of the text was read."""
    left = sum(one.end - one.start for one in reading.coverage.left_out)
    if not left:
        return "all of it was read"
    whys = ", ".join(dict.fromkeys(one.why for one in reading.coverage.left_out))
    return f"{left:,} of {len(reading.text):,} characters were left out: {whys}"


def _events(reading: Reading, width: int, colour: bool) -> list[str]:
    """Return the events to come that the text dates and does not convene."""
    told = {(one.paragraph, one.symbol, one.event.name) for one in reading.mandates}
    others = [one for one in reading.events if (one.paragraph, one.symbol, one.event.name) not in told]
    if not others:
        return []
    out = [_bold(f"Other events to come ({len(others)})", colour)]
    for one in others:
        where = "" if one.paragraph is None else f" (paragraph {one.paragraph})"
        line = f"{one.act.replace('_', ' ')}: {one.event.name}, {_window(one.window)}{where}"
        out += textwrap.wrap(line, width, initial_indent="  ", subsequent_indent="    ")
    return [*out, ""]


def _bold(text: str, colour: bool) -> str:
    return f"\033[1m{text}{_RESET}" if colour else text


def _mandate(reading: Reading, mandate: Mandate, width: int, colour: bool) -> list[str]:
    number = f"Paragraph {mandate.paragraph}" if mandate.paragraph is not None else "The paragraph"
    if mandate.symbol is not None:
        number = f"{number} of {mandate.symbol}"
    out = [_bold(f"{number} convenes", colour)]
    out += _framed(_marked(reading, mandate, colour=colour), width, colour=colour)
    out.append("")
    for label, value in _fields(mandate):
        out += textwrap.wrap(value, width - 4, initial_indent=f"  {label:<15}", subsequent_indent=" " * 17) or []
    return [*out, ""]


def _paragraph_span(reading: Reading, mandate: Mandate) -> tuple[int, int]:
    spans = [
        one.span
        for one in reading.obligations
        if one.paragraph == mandate.paragraph and one.symbol == mandate.symbol and one.span
    ]
    near = mandate.spans.get("event", (0, len(reading.text)))
    own = [span for span in spans if abs(span[0] - near[0]) < 6000]
    if not own:
        return max(0, near[0] - 200), min(len(reading.text), near[1] + 200)
    return min(span[0] for span in own), max(span[1] for span in own)


def _marked(reading: Reading, mandate: Mandate, *, colour: bool) -> Text:
    """Return the paragraph with what was read from it marked: in colour, else in brackets."""
    start, end = _paragraph_span(reading, mandate)
    text, at = Text(), start

    def put(until: int, style: str = "") -> None:
        words = reading.text[at:until].replace("*", "")
        plain = " ".join(words.split())
        if words[:1].isspace() and text.plain and not text.plain.endswith(" "):
            plain = f" {plain}"
        text.append(plain + (" " if words[-1:].isspace() and plain.strip() else ""), style)

    for key, span in sorted(mandate.spans.items(), key=lambda item: item[1]):
        name = key.split(".")[0]
        if name not in _SHOWN or span[0] < at or span[1] > end:
            continue
        put(span[0])
        text.append("" if colour else f"[{name}: ")
        at = span[0]
        put(span[1], _MARKS[name])
        text.append("" if colour else "]")
        at = span[1]
    put(end)
    return text


def _framed(text: Text, width: int, *, colour: bool) -> list[str]:
    out = io.StringIO()
    console = Console(
        file=out, width=width, force_terminal=colour, no_color=not colour, highlight=False, legacy_windows=False,
        color_system="standard" if colour else None,
    )  # fmt: skip
    for line in text.wrap(console, width - 6):
        console.print(Text("  │ ").append_text(line), end="\n")
    return [line.rstrip() for line in out.getvalue().splitlines()]


def _fields(mandate: Mandate) -> list[tuple[str, str]]:
    rows = [("event", f"{mandate.event.name} ({mandate.event.type.replace('_', ' ')})")]
    if mandate.convened_by:
        rows.append(("convened by", mandate.convened_by))
    rows.append(("window", _window(mandate.window)))
    if mandate.duration_days:
        rows.append(("lasts", f"{mandate.duration_days} day{'s' if mandate.duration_days > 1 else ''}"))
    if mandate.occasion is not None:
        occasion = mandate.occasion
        rows.append(("occasion", f"{occasion.years} years of {occasion.what}: {occasion.date or 'day not given'}"))
    if mandate.consultation is not None:
        given = mandate.consultation
        parts = [f"led by {given.led_by or '…'}"]
        parts += [f"entrusted by {given.entrusted_by}"] if given.entrusted_by else []
        parts += [f"with {given.with_}"] if given.with_ else []
        parts += [f"on {', '.join(given.subjects)}"] if given.subjects else []
        parts += [f"by {given.by}"] if given.by else []
        rows.append(("consultations", "; ".join(parts)))
    if mandate.decision is not None:
        due = mandate.decision
        rows.append(("decision", f"{due.body}, session {due.session}, no later than {due.latest}"))
    rows += [("host", _host(host)) for host in mandate.hosts]
    for report in mandate.reporting:
        when = f"session {report.session}" if report.session else f"by {report.due}"
        rows.append(("report", f"{report.by or '…'} to {report.to}, {when} (paragraph {report.paragraph})"))
    return [(label, value) for label, value in rows]


def _window(window: Window) -> str:
    if window.earliest is None and window.latest is None:
        return f"{window.kind}" + (f" “{window.expression}”" if window.expression else "")
    return (
        f"{window.earliest or '…'} to {window.latest or '…'} ({window.kind}: “{' '.join(window.expression.split())}”)"
    )


def _host(host: HostOffer) -> str:
    place = ", ".join(part for part in (host.city, host.country) if part)
    where = f" (paragraph {host.paragraph})" if host.paragraph is not None else ""
    return f"{place}: {host.status or 'place named'}{where}"
