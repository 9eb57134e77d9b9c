"""Prefect server behind the door: `uvicorn --factory flows.runtime.prefect_server:make_app`, one or several of it.

Prefect knows one credential. It is drawn here, in this process, before Prefect is loaded, and nobody outside has it:
the door puts it in the place of what people and Mandat's own processes sign in with.
"""

import os
import secrets
from functools import partial

from starlette.types import ASGIApp

from domain.kernel.errors import BadInput
from flows.application.house_policies import offices_named
from flows.door.engine_secret import engine_secret
from flows.door.origins import Origins
from flows.door.prefect_door import Door
from flows.door.proxy import Proxy
from flows.door.sign_in import SignIn
from flows.ledger.change_stamp import change_stamp
from flows.ledger.repository import Ledger
from flows.runtime.operator_settings import refuse_openness
from flows.settings import Settings, settings

_AUTH = "PREFECT_SERVER_API_AUTH_STRING"
_CORS = "PREFECT_SERVER_CORS_ALLOWED_ORIGINS"
_INSIDE = f"inside:{secrets.token_urlsafe(32)}"


def make_app() -> ASGIApp:
    """Return Prefect's server behind the door; writers take turns where its database is SQLite."""
    refuse_openness({name: value for name, value in os.environ.items() if value != _INSIDE})
    settled = settings()
    pages = os.environ.get(_CORS, "").split(",")
    os.environ[_AUTH] = _INSIDE
    os.environ[_CORS] = ",".join(filter(None, pages)) or _own_pages()
    os.environ["PREFECT_SERVER_CSRF_PROTECTION_ENABLED"] = "true"
    from prefect.server.api.server import create_app
    from prefect.settings import get_current_settings

    known = get_current_settings().server
    if known.api.auth_string is None or known.api.auth_string.get_secret_value() != _INSIDE:
        raise BadInput("Prefect was loaded before its door", place="make_app", remedy="Make it in a process of its own")
    address = known.database.connection_url
    if address is not None and address.get_secret_value().startswith("sqlite"):
        from flows.runtime.sqlite_in_turn import take_turns

        take_turns(address.get_secret_value())
    app = create_app()
    api: ASGIApp = app.api_app  # type: ignore[attr-defined]
    ledger = Ledger.open(settled.ledger_url)
    sign_in = SignIn(ledger, change_stamp(ledger, settled.ledger_url), engine_secret(settled))
    named = [f"http://{name.strip()}" for name in settled.door_hosts.split(",")]
    origins = Origins.of([os.environ.get("PREFECT_UI_API_URL", ""), *named], pages)
    return Door(app, api, _INSIDE, sign_in, origins, proxy_of(settled), partial(offices_named, ledger))


def proxy_of(settled: Settings) -> Proxy:
    """Return the proxy that the settings name; raise BadInput where one of its three settings is missing."""
    given = (settled.proxy_addresses, settled.proxy_header, settled.proxy_secret)
    if any(given) and not all(given):
        raise BadInput(
            "a proxy that signs people in needs all three",
            place="MANDAT_PROXY_ADDRESSES, MANDAT_PROXY_HEADER, MANDAT_PROXY_SECRET",
            remedy="Set them all, or none",
        )
    addresses = frozenset(each.strip() for each in settled.proxy_addresses.split(",") if each.strip())
    return Proxy(addresses, settled.proxy_header.lower().encode("latin-1", "replace"), settled.proxy_secret)


def _own_pages() -> str:
    """Return the origins of the server's own pages, for Prefect: both names of loopback, at its port."""
    port = os.environ.get("PREFECT_SERVER_API_PORT", "4200")
    return f"http://127.0.0.1:{port},http://localhost:{port}"
