"""Channels: where notices go: mail, Slack, Teams, webhook, by audience and language, as the operator set them.

The file `notices.toml` in the home holds them:

    [[channel]]
    name = "secretariat"
    audience = "secretariat"
    language = "en"
    url = "mailtos://…"          # any address that Apprise knows
    # block = "slack-webhook/planners"   or a notification block of the Prefect server
    digest = true                # one notice a day with everything, instead of one for each
"""

import asyncio
import inspect
import tomllib
from pathlib import Path

import apprise
from pydantic import BaseModel, ConfigDict, SecretStr, ValidationError

from domain.errors import BadInput, ServiceMissing
from domain.names import Language
from domain.plan import Audience

FILE = "notices.toml"


class Channel(BaseModel):
    """One way to reach one audience in one language; *digest*: all of a day in one notice."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    audience: Audience
    language: Language
    url: SecretStr = SecretStr("")
    block: str = ""
    digest: bool = False

    def send(self, subject: str, body: str) -> None:
        """Send one notice; raises ServiceMissing where the channel does not take it."""
        if self.block:
            self._send_by_block(subject, body)
            return
        sender = apprise.Apprise()
        if not sender.add(self.url.get_secret_value()):
            raise ServiceMissing("Apprise does not know its address", place=f"channel {self.name}")
        if not sender.notify(title=subject, body=body):
            raise ServiceMissing("the channel did not take the notice", place=f"channel {self.name}")

    def _send_by_block(self, subject: str, body: str) -> None:
        from prefect.blocks.abstract import NotificationBlock
        from prefect.blocks.core import Block

        try:
            block = Block.load(self.block)
        except ValueError as error:
            raise ServiceMissing(f"no block {self.block!r}", place=f"channel {self.name}") from error
        if not isinstance(block, NotificationBlock):
            raise ServiceMissing(f"{self.block!r} is no notification block", place=f"channel {self.name}")
        try:
            told = block.notify(body, subject)
            if inspect.iscoroutine(told):  # some kinds of block know no other way
                asyncio.run(told)
        except Exception as error:  # each kind of block raises what its service raises
            raise ServiceMissing(f"it did not take the notice: {error}", place=f"channel {self.name}") from error


def channels(home: Path) -> tuple[Channel, ...]:
    """Return the channels that the operator set in *home*; none where the file is not there.

    Raises BadInput that names the file and the field where it is wrong.
    """
    path = home / FILE
    if not path.is_file():
        return ()
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8")).get("channel", [])
        found = tuple(Channel.model_validate(table) for table in tables)
    except (tomllib.TOMLDecodeError, ValidationError) as error:
        raise BadInput(str(error).partition("\n  For further")[0], place=str(path)) from error
    names = [channel.name for channel in found]
    double = sorted({name for name in names if names.count(name) > 1})
    if double:
        raise BadInput(f"two channels are called {double[0]!r}", place=str(path), remedy="Give each a name of its own")
    return found
