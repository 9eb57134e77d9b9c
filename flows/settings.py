"""Settings: the only reader of the environment (MANDAT_…)."""

from functools import cached_property
from pathlib import Path

from platformdirs import user_data_path
from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from domain.kernel.errors import BadInput

DEFAULT_PORT = 8467
DEFAULT_PREFECT_PORT = 4267


class Settings(BaseSettings):
    """What the operator may set; every default works on one machine for one person."""

    model_config = SettingsConfigDict(env_prefix="MANDAT_", env_ignore_empty=True, frozen=True, extra="ignore")

    home: Path = Field(default_factory=lambda: user_data_path("mandat"))
    """Holds the ledger, Prefect's data, the feeds and the inbox."""
    database_url: str = ""
    """SQLAlchemy URL of the ledger; empty: SQLite under the home."""
    public_url: str = Field(default=f"http://127.0.0.1:{DEFAULT_PORT}", pattern=r"^https?://[!-~]+$")
    """Where subscribers reach the calendar server; kept with a conference when it is opened."""
    fetch_hosts: str = ""
    """Comma-separated host names from which Mandat may fetch; empty: none."""
    rate: float = 100.0
    """Requests a second that one client may make of the calendar server in the long run."""
    burst: int = 2_000
    """Requests that one client may make at once; behind a proxy, limit there and raise both."""
    connections: int = Field(default=4_096, gt=0)
    """Connections that the calendar server takes at once; never more than three quarters of the files it may open."""
    trusted_proxies: str = ""
    """Comma-separated addresses or networks of proxies before the calendar server whose X-Forwarded-For is believed."""
    metrics_token: str = ""
    """What asks for /metrics and the details of /readyz sends as `Authorization: Bearer …`; empty: operators alone."""
    caldav_password: str = ""
    """Password of the account with which `mandat push` writes to a CalDAV server."""
    engine_secret: str = ""
    """Password of Mandat's own processes at Prefect's door; empty: the one in the home, made where there is none."""
    door_hosts: str = ""
    """Comma-separated names under which Prefect's server may be asked, beside loopback and its PREFECT_UI_API_URL."""
    policies: Path | None = None
    """A file of the house's own policies on who may answer; else policies.toml in the home, where there is one."""
    proxy_addresses: str = ""
    """Comma-separated addresses of proxies that sign people in; with the two settings below."""
    proxy_header: str = ""
    """The header in which such a proxy names a person's login (X-Forwarded-User, …)."""
    proxy_secret: str = ""
    """What such a proxy sends as X-Mandat-Proxy to prove itself."""
    lost_after: float = Field(default=180.0, gt=0)
    """Seconds after which a run that a process should be working at, and that shows no change, counts as lost."""
    backup_dir: str = ""
    """Folder (or URL of one) that the deployment `backup` writes to every night; empty: `backups` in the home."""
    backups_kept: int = Field(default=14, ge=0)
    """Of the backups there so many stay, the newest; 0: all."""
    template_dir: Path | None = None
    """A folder with plan templates of the user's own."""

    accept_clock: bool = False
    """Record although the machine's clock stands before the newest entry: for after a clock that was wrong."""

    @field_validator("home", "template_dir")
    @classmethod
    def _absolute(cls, path: Path | None) -> Path | None:
        """Keep the place when a process of Mandat works in another folder."""
        return None if path is None else path.absolute()

    @field_validator("database_url")
    @classmethod
    def _absolute_file(cls, url: str) -> str:
        """Keep the place of an SQLite file, as `_absolute` does."""
        path = url.removeprefix("sqlite:///")
        return f"sqlite:///{Path(path).absolute()}" if path != url and path[:1] not in ("", "/", ":") else url

    @property
    def ledger_url(self) -> str:
        """Return the database URL of the ledger."""
        return self.database_url or f"sqlite:///{self.home / 'ledger.db'}"

    @cached_property
    def allowed_hosts(self) -> frozenset[str]:
        """Return the hosts that may be fetched from, in lower case."""
        return frozenset(host.strip().lower() for host in self.fetch_hosts.split(",") if host.strip())

    @property
    def proxies(self) -> list[str]:
        """Return the addresses and networks in `trusted_proxies`."""
        return [each.strip() for each in self.trusted_proxies.split(",") if each.strip()]

    @property
    def backups(self) -> str:
        """Return where backups go that nobody gave another place."""
        return self.backup_dir or str(self.home / "backups")

    @property
    def inbox(self) -> Path:
        """Return the folder where resolutions wait to be opened by name."""
        return self.home / "inbox"


def settings() -> Settings:
    """Return the settings as the environment has them now; BadInput names the variable that cannot be used."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = f"MANDAT_{first['loc'][0]}".upper()
        raise BadInput(first["msg"], place=f"{name}={first['input']}", remedy="Set it right, or unset it") from error
