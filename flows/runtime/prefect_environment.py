"""The environment that Mandat's Prefect runs in: its own home and profile; the user's are neither read nor changed."""

import os
import sys
from pathlib import Path

from flows.door.engine_secret import engine_credential
from flows.runtime.operator_settings import operators_settings
from flows.settings import Settings


def prefect_database(settled: Settings) -> Path:
    """Return where an embedded Prefect keeps its runs: nothing that the ledger does not have, or can do without."""
    return settled.home / "prefect" / "prefect.db"


def prefect_environment(settled: Settings, prefect_port: int) -> dict[str, str]:
    """Return the environment for every process of an embedded Mandat.

    Of the caller's PREFECT_* only what is for the server and its UI is used, or refused (operator_settings). Places are
    absolute, since the processes work in the home; PYTHONSAFEPATH keeps the current folder's modules out.
    """
    home = settled.home / "prefect"
    api = f"http://127.0.0.1:{prefect_port}/api"
    inherited = {key: value for key, value in os.environ.items() if not key.startswith("PREFECT_")}
    inherited["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), inherited.get("PATH", "")])
    own = {
        "PREFECT_HOME": str(home),
        "PREFECT_PROFILES_PATH": str(home / "profiles.toml"),
        "PREFECT_API_URL": api,
        "PREFECT_API_AUTH_STRING": engine_credential(settled),
        "PREFECT_UI_API_URL": api,
        "PREFECT_SERVER_API_HOST": "127.0.0.1",
        "PREFECT_SERVER_API_PORT": str(prefect_port),
        "PREFECT_SERVER_DATABASE_CONNECTION_URL": f"sqlite+aiosqlite:///{prefect_database(settled)}",
        "PREFECT_SERVER_DATABASE_TIMEOUT": "30",
        "PREFECT_SERVER_CONCURRENCY_LEASE_STORAGE": "prefect.server.concurrency.lease_storage.filesystem",
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "PREFECT_SERVER_UI_SHOW_PROMOTIONAL_CONTENT": "false",
        "DO_NOT_TRACK": "1",
        "PREFECT_RUNNER_POLL_FREQUENCY": "1",
        "PREFECT_CLIENT_SERVER_VERSION_CHECK_ENABLED": "false",
        "PREFECT_LOGGING_EXTRA_LOGGERS": "calendars,flows",
        "PREFECT_CLI_COLORS": "false",
        "MANDAT_HOME": str(settled.home),
        "MANDAT_PUBLIC_URL": settled.public_url,
        "PYTHONUNBUFFERED": "1",
        "PYTHONSAFEPATH": "1",
    }
    own |= {"MANDAT_DATABASE_URL": settled.database_url} if settled.database_url else {}
    own |= {"MANDAT_TEMPLATE_DIR": str(settled.template_dir)} if settled.template_dir else {}
    told = {key: value for key, value in os.environ.items() if key in _MAY_BE_SET}
    return inherited | own | operators_settings(os.environ, own) | told


_MAY_BE_SET = frozenset({"PREFECT_LOGGING_LEVEL"})
"""Settings of Prefect's beside those of its server that an operator may hand through an embedded start."""
