"""Feeds on the command line: publish as files, share by secret link, push to a CalDAV server."""

import secrets
import sys
from pathlib import Path
from typing import Annotated, get_args

import typer

from calendars.ical.publishing import PORTFOLIO, Feed
from calendars.source import Share
from calendars.web.secret_links import TOKEN, audiences_of, token_hash
from domain.kernel.errors import BadInput, UnknownConference
from domain.kernel.names import LANGUAGES, Language
from domain.kernel.vocabulary import CLOSED_AUDIENCES, PUBLIC_AUDIENCES, Audience
from flows import clock
from flows.commands.arguments import AsOf, Format, past_day_of, shown_json
from flows.feeds.static_files import Written, write_feeds, write_file
from flows.ledger.repository import Ledger
from flows.settings import settings

_Conference = Annotated[str, typer.Argument(metavar="CONFERENCE", help='Its id, or "all" for all of them.')]
_Audience = Annotated[str, typer.Argument(metavar="AUDIENCE", help=f"One of: {', '.join(CLOSED_AUDIENCES)}.")]


def publish(
    out: Annotated[str, typer.Option("--out", metavar="DIR", help="Folder or fsspec URL for the public feeds.")],
    closed: Annotated[
        str | None, typer.Option("--closed", metavar="DIR", help="Folder for the closed feeds; a place nobody reads.")
    ] = None,
    seen: Annotated[
        list[Path] | None,
        typer.Option("--seen", metavar="DIR", help="After a restore: folder of feeds that subscribers may hold."),
    ] = None,
    as_of: AsOf = None,
    form: Format = "text",
) -> None:
    """Write the public feeds as files; closed ones only with --closed. Unchanged files are not touched.

    With --as-of they are written as they stood at the end of that day of each conference, from what was published.
    """
    from flows.application.past_feeds import feeds_on

    for option, folder in (("--out", out), ("--closed", closed)):
        if folder is not None and not folder.strip():
            raise BadInput("no folder is named", place=option, remedy="Name the folder, as ./public")
    if closed is not None and f"{_place(closed)}/".startswith(f"{_place(out)}/"):
        raise BadInput(
            "closed feeds need a folder of their own, outside the public one", place="--closed", remedy="Name another"
        )
    if as_of is not None:
        if seen:
            raise BadInput("a past day is shown as it was", place="--seen", remedy="Leave out --as-of or --seen")
        day = past_day_of(as_of, clock.today())
        with Ledger.open(settings().ledger_url, migrate=False) as ledger:
            feeds = feeds_on(ledger, day)
    else:
        feeds = _renewed(seen)
    public = write_feeds(tuple(feed for feed in feeds if feed.audience in PUBLIC_AUDIENCES), out)
    if as_of is None:
        _published_checkpoint(out)
    hidden = Written()
    if closed is not None:
        hidden = write_feeds(tuple(feed for feed in feeds if feed.audience in CLOSED_AUDIENCES), closed, private=True)
    if form == "json":
        shown_json({"public": public.model_dump(), "closed": hidden.model_dump()})
        return
    for name in (*public.written, *hidden.written):
        print(f"wrote {name}")
    print(f"{len(public.written) + len(hidden.written)} written, {public.unchanged + hidden.unchanged} unchanged")


def _published_checkpoint(out: str) -> None:
    """Write beside the public feeds what the ledger held, signed: it can be held against that (docs/verify.md)."""
    from flows.application.signing import public_checkpoint

    with Ledger.open(settings().ledger_url, make=False) as ledger:
        made = public_checkpoint(ledger, now=clock.now())
    if made is not None:
        write_file(out, "checkpoint.json", made.shown().encode())


def _place(folder: str) -> str:
    """Return where *folder* is: links and dots followed where it is a local one."""
    return folder.rstrip("/") if "://" in folder else str(Path(folder).resolve()).rstrip("/")


def _renewed(seen: list[Path] | None) -> tuple[Feed, ...]:
    """Return every feed, rendered anew where it shows something else than before."""
    from flows.application.portfolio import refresh_portfolio
    from flows.application.recording import replan
    from flows.application.restore_sequences import lift

    with Ledger.open(settings().ledger_url, make=False) as ledger:
        if seen:
            count = lift(ledger, tuple(seen), now=clock.now(), today=clock.today())
            print(f"{count} revisions lifted above what subscribers hold", file=sys.stderr)
        for conference in ledger.entries.ids():
            replan(ledger, conference, today=clock.today(), now=clock.now(), afresh=True, together=False)
        refresh_portfolio(ledger)
        return tuple(feed for each in (*ledger.entries.ids(), PORTFOLIO) for feed in ledger.publications.feeds(each))


share = typer.Typer(add_completion=False, pretty_exceptions_enable=False, no_args_is_help=True)


@share.callback()
def _share() -> None:
    """Make, list and revoke the secret links of closed feeds."""


@share.command("make")
def make(
    conference: _Conference,
    audience: _Audience,
    label: Annotated[str, typer.Option(help="Who gets the link; shown by list.")] = "",
    form: Format = "text",
) -> None:
    """Make a secret link. It is shown once: the ledger keeps only a hash of it."""
    chosen = _closed(audience)
    token = secrets.token_urlsafe(16)
    with Ledger.open(settings().ledger_url, make=False) as ledger:
        _known(ledger, conference)
        made = ledger.shares.add(
            token_hash(token), conference=conference, audience=chosen, label=label, created=clock.now()
        )
    base = f"{settings().public_url.rstrip('/')}/f/{token}"
    feeds = {f"{each}.{code}": f"{base}/{each}.{code}.ics" for each in audiences_of(made) for code in LANGUAGES}
    if form == "json":
        shown_json({"id": _short(made), "page": f"{base}/", "feeds": feeds})
        return
    print(f"{_short(made)}  {conference}  {audience}  {label}".rstrip())
    print(f"page  {base}/")
    for name, url in feeds.items():
        print(f"feed  {url}  ({name})")
    print("This link is shown once. Whoever has it can read these feeds: give it to one reader.", file=sys.stderr)


@share.command("list")
def list_(form: Format = "text") -> None:
    """List the secret links, revoked ones too; the links themselves are not known any more."""
    with Ledger.open(settings().ledger_url, make=False) as ledger:
        links = ledger.shares.all()
    if form == "json":
        shown_json([{"id": _short(each), **each.model_dump(mode="json", exclude={"token_sha256"})} for each in links])
        return
    for each in links:
        state = f"revoked {each.revoked:%Y-%m-%d}" if each.revoked else "open"
        told = (_short(each), f"{each.created:%Y-%m-%d}", each.conference, each.audience, state, each.label)
        print("  ".join(told).rstrip())


@share.command("revoke")
def revoke(
    link: Annotated[str, typer.Argument(metavar="ID", help="As list shows it, or the link itself, or its token.")],
) -> None:
    """Revoke a secret link: from now on it is answered as one that never was."""
    with Ledger.open(settings().ledger_url, make=False) as ledger:
        links = ledger.shares.all()
        token = TOKEN.search(link.rpartition("/f/")[2])
        wanted = token_hash(token[0]) if token is not None else link.lower()
        found = [each for each in links if each.token_sha256.startswith(wanted)] if len(wanted) >= 4 else []
        if len(found) != 1:
            said = "more than one secret link begins so" if found else "no such secret link"
            raise BadInput(
                said, place=link[:12] if token is None else "the link", remedy="`mandat share list` names them"
            )
        ledger.shares.revoke(found[0].token_sha256, clock.now())
    print(f"{_short(found[0])} revoked")


def push(
    url: Annotated[str, typer.Argument(metavar="URL", help="Address of a collection; it is made where it is missing.")],
    conference: Annotated[str, typer.Option("--conference", help='Its id, or "all".')],
    audience: Annotated[str, typer.Option("--audience", help=f"One of: {', '.join(get_args(Audience))}.")],
    language: Annotated[Language, typer.Option("--lang", help="Language of the items.")] = "en",
    user: Annotated[str, typer.Option("--user", help="Account; its password stands in MANDAT_CALDAV_PASSWORD.")] = "",
    form: Format = "text",
) -> None:
    """Keep a collection on a CalDAV server in step with one feed: only what differs is written."""
    from flows.feeds.caldav_sync import push as pushed

    if audience not in get_args(Audience):
        raise BadInput(
            f"no audience {audience!r}", place="--audience", remedy=f"One of: {', '.join(get_args(Audience))}"
        )
    with Ledger.open(settings().ledger_url, make=False) as ledger:
        ids = ledger.entries.ids()
        _known(ledger, conference)
        chosen = ids if conference == PORTFOLIO else (conference,)
        rows = [row for each in chosen for row in ledger.publications.published(each) if row.audience == audience]
    done = pushed(rows, language, url, known=ids, user=user, password=settings().caldav_password)
    if form == "json":
        shown_json(done.model_dump())
    else:
        print(f"{done.added} added, {done.changed} changed, {done.removed} removed, {done.unchanged} unchanged")


def _closed(audience: str) -> Audience:
    for each in CLOSED_AUDIENCES:
        if audience == each:
            return each
    remedy = f"One of: {', '.join(CLOSED_AUDIENCES)}; the feeds of {' and '.join(PUBLIC_AUDIENCES)} are open to all"
    raise BadInput(f"no closed audience {audience!r}", place="AUDIENCE", remedy=remedy)


def _known(ledger: Ledger, conference: str) -> None:
    if conference != PORTFOLIO and not ledger.entries.has(conference):
        raise UnknownConference(conference, ledger.entries.ids()[:20])


def _short(link: Share) -> str:
    return link.token_sha256[:8]
