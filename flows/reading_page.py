"""A reading as a page for a terminal: paragraphs with their spans marked, fields, findings, register."""

import textwrap
from collections.abc import Callable

from domain.mandate import HostOffer, Mandate, Window
from domain.reading import Reading

_MARKS = {
    "event": "\033[1m",
    "window": "\033[1;33m",
    "hosts": "\033[1;32m",
    "occasion": "\033[36m",
    "consultation": "",
    "decision": "\033[35m",
    "reporting": "",
}
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
    out += ["  " + " · ".join(facts), ""]
    for mandate in reading.mandates:
        out += _mandate(reading, mandate, width, colour)
    if not reading.mandates:
        out += ["  Nothing is convened.", ""]
    if reading.findings:
        out.append(_bold("Findings", colour))
        for finding in reading.findings:
            out += textwrap.wrap(
                f"{finding.severity}: {finding.text} [{finding.code}]",
                width,
                initial_indent="  ",
                subsequent_indent="    ",
            )
        out.append("")
    out += _register(reading, width, colour)
    return out


def _bold(text: str, colour: bool) -> str:
    return f"\033[1m{text}{_RESET}" if colour else text


def _mandate(reading: Reading, mandate: Mandate, width: int, colour: bool) -> list[str]:
    number = f"Paragraph {mandate.paragraph}" if mandate.paragraph is not None else "The paragraph"
    out = [_bold(f"{number} convenes", colour)]
    out += textwrap.wrap(
        _marked(reading, mandate, colour=False), width - 4, initial_indent="  │ ", subsequent_indent="  │ "
    )
    if colour:
        out = [out[0], *(_coloured(line, reading, mandate) for line in out[1:])]
    out.append("")
    for label, value in _fields(mandate):
        out += textwrap.wrap(value, width - 4, initial_indent=f"  {label:<13}", subsequent_indent=" " * 15) or []
    return [*out, ""]


def _paragraph_span(reading: Reading, mandate: Mandate) -> tuple[int, int]:
    spans = [one.span for one in reading.obligations if one.paragraph == mandate.paragraph and one.span]
    near = mandate.spans.get("event", (0, len(reading.text)))
    own = [span for span in spans if abs(span[0] - near[0]) < 6000]
    if not own:
        return max(0, near[0] - 200), min(len(reading.text), near[1] + 200)
    return min(span[0] for span in own), max(span[1] for span in own)


def _marked(reading: Reading, mandate: Mandate, *, colour: bool) -> str:  # noqa: ARG001 - the marks are brackets in both
    start, end = _paragraph_span(reading, mandate)
    text, at = "", start
    taken = start
    for key, span in sorted(mandate.spans.items(), key=lambda item: item[1]):
        if key.split(".")[0] not in _SHOWN or span[0] < taken or span[1] > end:
            continue
        text += reading.text[at : span[0]] + f"[{key.split('.')[0]}: " + reading.text[span[0] : span[1]] + "]"
        at = taken = span[1]
    return " ".join((text + reading.text[at:end]).replace("*", "").split())


def _coloured(line: str, reading: Reading, mandate: Mandate) -> str:  # noqa: ARG001 - marks are found in the line
    for key, code in _MARKS.items():
        if code:
            line = line.replace(f"[{key}: ", f"[{code}{key}:{_RESET} ")
    return line


def _fields(mandate: Mandate) -> list[tuple[str, str]]:
    rows = [("event", f"{mandate.event.name} ({mandate.event.type.replace('_', ' ')})")]
    if mandate.convened_by:
        rows.append(("convened by", mandate.convened_by))
    rows.append(("window", _window(mandate.window)))
    if mandate.duration_days:
        rows.append(("lasts", f"{mandate.duration_days} days"))
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


def _register(reading: Reading, width: int, colour: bool) -> list[str]:
    out = [_bold(f"Register of obligations ({len(reading.obligations)})", colour)]
    for one in reading.obligations:
        number = "" if one.paragraph is None else str(one.paragraph)
        who = f" {one.addressee}:" if one.addressee else ""
        when = (
            f" [session {one.session}]"
            if one.session
            else f" [{one.window.latest or one.window.earliest}]"
            if one.window
            else ""
        )
        line = f"{number:>4}  {one.act}{who}{when} {one.asks}"
        if len(line) > 2 * width:
            line = line[: 2 * width - 1] + "…"
        out += textwrap.wrap(line, width, initial_indent="", subsequent_indent=" " * 6)
        if one.references:
            out += textwrap.wrap(
                "→ " + ", ".join(one.references), width, initial_indent=" " * 6, subsequent_indent=" " * 8
            )
    return [*out, ""]
