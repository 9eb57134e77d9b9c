"""Calendars: rendering against a plain icalendar loop, serving against a bare route, Radicale and nginx.

All figures are ratios of interleaved medians in one run on this machine; times are only given to judge the noise.
"""

import asyncio
import contextlib
import http.client
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import icalendar
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

from calendars.ical.feed import calendar, digest_of, gzipped, header
from calendars.ical.item import Item
from calendars.ical.publishing import Feed, _Step
from calendars.web.app import feed_app
from calendars.web.rate_limits import Limits
from domain.kernel.names import Names
from flows.feeds.ledger_source import LedgerSource
from flows.ledger.repository import Ledger

ITEMS = 10_000
SERVED = 500
_AT = datetime(2026, 3, 2, 12, tzinfo=UTC)


def main() -> None:
    rendering()
    with tempfile.TemporaryDirectory() as folder:
        serving(Path(folder))


def items(count: int, moved: int = 0) -> list[Item]:
    """Items like those of a plan; the first *moved* of them a day later."""
    made = []
    for number in range(count):
        day = date(2027, 1, 1) + timedelta(days=number % 900 + (number < moved))
        made.append(
            Item(
                uid=f"milestone-bench-{number:05}@mandat.example", kind="milestone", subject=f"m{number}", start=day, last=day,
                summary=Names.same(f"Échéance {number} de la conférence de haut niveau des Nations Unies"),
                description=Names.same(f"Source: A/RES/62/209, paragraph {number % 20}\nhttps://undocs.org/A/RES/62/209"),
                categories=("MILESTONE",), page="https://calendars.example.org/bench",
            )
        )  # fmt: skip
    return made


def plain(wanted: list[Item]) -> bytes:
    """What one writes with icalendar: a loop over the items, one calendar."""
    whole = icalendar.Calendar()
    whole.add("version", "2.0")
    whole.add("prodid", "-//bench//EN")
    for item in wanted:
        event = icalendar.Event()
        event.add("uid", item.uid)
        event.add("dtstamp", _AT)
        event.add("created", _AT)
        event.add("last-modified", _AT)
        event.add("sequence", 0)
        event.add("dtstart", item.start)
        event.add("dtend", item.start + timedelta(days=1))
        event.add("summary", item.summary.en, parameters={"LANGUAGE": "en"})
        event.add("description", item.description.en)
        event.add("categories", list(item.categories))
        event.add("url", f"{item.page}/en/#{item.subject}")
        event.add("status", item.status)
        event.add("transp", "TRANSPARENT")
        whole.add_component(event)
    return whole.to_ical()


def revise(wanted, rows):
    """One step of one audience, as a publication takes it."""
    step = _Step("bench", "press", _AT, _AT.date(), {item.uid for item in wanted}, {}, lambda _: None)
    return tuple(step.revised(wanted, rows))


def whole_feed(rows) -> bytes:
    body = calendar(header("press", "en", "Bench", None), [(row.uid, row.texts["en"]) for row in rows], {})
    digest_of(body)
    return body


def rendering() -> None:
    wanted, changed = items(ITEMS), items(ITEMS, moved=ITEMS // 100)
    theirs, ours, again = [], [], []
    for _ in range(3):
        theirs.append(timed(lambda: plain(wanted)))
        ours.append(timed(lambda: whole_feed(revise(wanted, ()))))
        rows = revise(wanted, ())
        again.append(timed(lambda rows=rows: whole_feed(revise(changed, rows))))
    base = statistics.median(theirs)
    print(f"rendering {ITEMS} items: icalendar loop {base:.2f} s")
    print(f"  from nothing: {statistics.median(ours) / base:.3f} of that (wanted: at most 1.1)")
    print(f"  1 % changed: {base / statistics.median(again):.0f} times faster (wanted: at least 40)")


def serving(folder: Path) -> None:
    rows = revise(items(SERVED), ())
    body = whole_feed(rows)
    feed = Feed(
        conference="bench",
        audience="press",
        language="en",
        body=body,
        gzipped=gzipped(body),
        digest=digest_of(body),
        changed_at=_AT,
    )
    url = f"sqlite:///{folder / 'ledger.db'}"
    tag = f'"{feed.digest[:40]}"'

    async def bare(request) -> Response:
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers={"etag": tag})
        return Response(body, headers={"etag": tag, "cache-control": "public, max-age=300"}, media_type="text/calendar")

    from tests.calendars.web.serving import radicale, served

    with Ledger.open(url) as ledger, contextlib.ExitStack() as stack:
        ledger.publications.keep_feeds((feed,))
        limits = Limits(rate=1e9, burst=1_000_000_000)
        app = feed_app(LedgerSource(ledger, url), public_url="http://127.0.0.1", limits=limits)
        quiet = {"access_log": False, "backlog": 4096}
        ours = stack.enter_context(served(app, **quiet)) + "/bench/press.en.ics"
        base = stack.enter_context(served(Starlette(routes=[Route("/feed.ics", bare)]), **quiet)) + "/feed.ics"
        ways = {"Mandat": ours, "bare Starlette": base}
        site = nginx(folder, body, stack)
        if site:
            ways["nginx"] = site
        for name, headers in (("200", {}), ("304", {"If-None-Match": tag})):
            medians = interleaved(ways, headers)
            print(f"serving {len(body) // 1000} kB, {name}: Mandat {medians['Mandat'] * 1e6:.0f} µs")
            print(
                f"  {medians['Mandat'] / medians['bare Starlette']:.2f} of a bare Starlette route (wanted: at most 1.5)"
            )
            if site:
                print(f"  {medians['Mandat'] / medians['nginx']:.1f} of nginx serving the file")
        if not site:
            print("  nginx is not installed here: not compared")
        collection = stack.enter_context(radicale(folder))
        fill(collection, rows)
        slow = interleaved(
            {"Mandat": ours, "Radicale": collection}, {"Authorization": "Basic cGxhbm5lcjphbnl0aGluZw=="}, rounds=5
        )
        print(f"  Radicale serving the same collection takes {slow['Radicale'] / slow['Mandat']:.0f} times as long")
        subscribers(ours, tag)


def fill(collection: str, rows) -> None:
    """Put the items into a collection of Radicale, in one request."""
    text = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"
        + "".join(row.texts["en"] for row in rows)
        + "END:VCALENDAR\r\n"
    )
    parts = urlsplit(collection)
    line = http.client.HTTPConnection(parts.hostname, parts.port, timeout=120)
    line.request(
        "PUT",
        parts.path,
        text.encode(),
        {"Content-Type": "text/calendar", "Authorization": "Basic cGxhbm5lcjphbnl0aGluZw=="},
    )
    answer = line.getresponse()
    answer.read()
    if answer.status != 201:
        sys.exit(f"Radicale answers {answer.status}")


def interleaved(ways: dict[str, str], headers: dict[str, str], rounds: int = 400) -> dict[str, float]:
    """Return the median time of a request of each way, asked in turn over kept connections."""
    lines, times = {}, {name: [] for name in ways}
    for name, url in ways.items():
        parts = urlsplit(url)
        lines[name] = (http.client.HTTPConnection(parts.hostname, parts.port, timeout=60), parts.path)
    for turn in range(rounds + 5):
        for name, (line, path) in lines.items():
            asked = headers
            if name == "nginx" and "If-None-Match" in headers:
                asked = (
                    {"If-None-Match": _etag(line, path)}
                    if turn == 0
                    else {"If-None-Match": times.setdefault("_tag", "")}
                )
                times["_tag"] = asked["If-None-Match"]
            start = time.perf_counter()
            line.request("GET", path, headers=asked)
            answer = line.getresponse()
            answer.read()
            if turn >= 5:
                times[name].append(time.perf_counter() - start)
            if answer.status not in (200, 304) or (answer.status == 200) != ("If-None-Match" not in asked):
                sys.exit(f"{name} answers {answer.status}")
    return {name: statistics.median(each) for name, each in times.items() if name != "_tag"}


def _etag(line: http.client.HTTPConnection, path: str) -> str:
    line.request("GET", path)
    answer = line.getresponse()
    answer.read()
    return answer.headers["ETag"]


def nginx(folder: Path, body: bytes, stack: contextlib.ExitStack) -> str:
    """Serve the file with nginx where it is installed; return its address or nothing."""
    program = shutil.which("nginx")
    if program is None:
        return ""
    from tests.calendars.web.serving import free_port

    port = free_port()
    (folder / "site").mkdir()
    (folder / "site" / "feed.ics").write_bytes(body)
    folder.chmod(0o755)
    settings = folder / "nginx.conf"
    settings.write_text(
        f"daemon off; pid {folder}/nginx.pid; error_log {folder}/error.log; worker_processes 1; events {{}}\n"
        f"http {{ access_log off; keepalive_requests 100000; server {{ listen 127.0.0.1:{port}; root {folder}/site; }} }}\n"
    )
    process = subprocess.Popen([program, "-p", str(folder), "-c", str(settings)], stderr=subprocess.DEVNULL)
    stack.callback(process.wait, 10)
    stack.callback(process.terminate)
    time.sleep(1)
    return f"http://127.0.0.1:{port}/feed.ics"


def subscribers(url: str, tag: str, count: int = 1_000) -> None:
    """Let *count* subscribers ask at once, every tenth for the first time; print how long all of it took."""
    parts = urlsplit(url)
    assert parts.hostname
    assert parts.port

    async def one(number: int) -> tuple[int, int]:
        reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
        held = "" if number % 10 == 0 else f"If-None-Match: {tag}\r\n"
        writer.write(
            f"GET {parts.path} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\n{held}Connection: close\r\n\r\n".encode()
        )
        await writer.drain()
        answer = await reader.read()
        writer.close()
        return int(answer.split(b" ", 2)[1]), len(answer)

    async def every() -> list[tuple[int, int]]:
        return list(await asyncio.gather(*(one(number) for number in range(count))))

    start = time.perf_counter()
    answers = asyncio.run(every())
    took = time.perf_counter() - start
    told = {status: sum(1 for each, _ in answers if each == status) for status in (200, 304)}
    print(
        f"{count} subscribers at once: {told[200]} got the feed, {told[304]} heard that nothing changed, in {took:.2f} s"
    )
    if told[200] + told[304] != count:
        sys.exit("some got a wrong answer")


def timed(function) -> float:
    start = time.process_time()
    function()
    return time.process_time() - start


if __name__ == "__main__":
    main()
