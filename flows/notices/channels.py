"""Channels: where notices go: mail, Slack, Teams, webhook, by audience and language, as the operator set them.

The file `notices.toml` in the home holds them:

    [[channel]]
    name = "secretariat"
    audience = "secretariat"
    language = "en"
    url = "mailtos://…"          # any address that Apprise knows
    # block = "slack-webhook/planners"   or a notification block of the Prefect server
    digest = true                # one notice a day with everything, instead of one for each
    # states = ["AR", "KE"]      # reminders to reply only while one of these States is silent

It may set another ladder of reminders (all of it) and other days for reminders to reply, in working days:

    replies_after = [10, 20, 30]

    [[rung]]
    name = "escalation"          # reminder, due, late or escalation: what the notice is called
    after = 10                   # working days past the due day; negative: before it
    to = "secretariat"           # "owner", or an audience
"""

import asyncio
import inspect
import tomllib
from pathlib import Path

import apprise
from pydantic import BaseModel, ConfigDict, SecretStr, ValidationError, field_validator

from calendars.ical.lines import clean, one_line
from domain.assessment.reminders import LADDER, REPLIES_AFTER, Rung
from domain.kernel.errors import BadInput, ServiceMissing
from domain.kernel.names import Language
from domain.kernel.vocabulary import CLOSED_AUDIENCES, Audience
from domain.reference.states import state_named

FILE = "notices.toml"
_MOST_SUBJECT, _MOST_BODY = 200, 100_000


class Channel(BaseModel):
    """One way to reach one audience in one language.

    *digest*: all of a day in one notice. *states* (ISO 3166): it is reminded to reply only while one of them is silent.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    audience: Audience
    language: Language
    url: SecretStr = SecretStr("")
    block: str = ""
    digest: bool = False
    states: tuple[str, ...] = ()

    @field_validator("states")
    @classmethod
    def _known(cls, states: tuple[str, ...]) -> tuple[str, ...]:
        codes = [state_named(each) for each in states]
        if None in codes:
            raise ValueError(f"no State is called {states[codes.index(None)]!r}")
        return tuple(str(each) for each in codes)

    def send(self, subject: str, body: str) -> None:
        """Send one notice; raises ServiceMissing where the channel does not take it.

        Its texts go out as plain text: on one line in the subject, and without characters that would be obeyed.
        """
        subject, body = one_line(subject, _MOST_SUBJECT), clean(body, _MOST_BODY)
        if self.block:
            self._send_by_block(subject, body)
            return
        sender = apprise.Apprise()
        if not sender.add(self.url.get_secret_value()):
            raise ServiceMissing("Apprise does not know its address", place=f"channel {self.name}")
        if not sender.notify(title=subject, body=body, body_format=apprise.NotifyFormat.TEXT):
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


class NoticeRules(BaseModel):
    """What the operator set: where notices go, when owners and silent States are reminded."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    channel: tuple[Channel, ...] = ()
    rung: tuple[Rung, ...] = LADDER
    replies_after: tuple[int, ...] = REPLIES_AFTER

    @property
    def channels(self) -> tuple[Channel, ...]:
        """Return the channels."""
        return self.channel

    @field_validator("rung", mode="before")
    @classmethod
    def _rungs(cls, rungs: object) -> object:
        return tuple(Rung(**each) if isinstance(each, dict) else each for each in rungs)  # type: ignore[attr-defined]

    @field_validator("rung")
    @classmethod
    def _reach(cls, rungs: tuple[Rung, ...]) -> tuple[Rung, ...]:
        for rung in rungs:
            if rung.name not in _NAMES:
                raise ValueError(f"no rung is called {rung.name!r}: {', '.join(_NAMES)}")
            if rung.to not in ("owner", *CLOSED_AUDIENCES):
                raise ValueError(f"{rung.to!r} is neither owner nor a closed audience: {', '.join(CLOSED_AUDIENCES)}")
        return rungs


_NAMES = tuple(rung.name for rung in LADDER)


def notice_rules(home: Path) -> NoticeRules:
    """Return what the operator set in *home*; no channels where the file is not there.

    Raises BadInput that names the file and the field where it is wrong.
    """
    path = home / FILE
    if not path.is_file():
        return NoticeRules()
    try:
        found = NoticeRules.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except (tomllib.TOMLDecodeError, ValidationError, UnicodeDecodeError) as error:
        raise BadInput(str(error).partition("\n  For further")[0], place=str(path)) from error
    names = [channel.name for channel in found.channels]
    double = sorted({name for name in names if names.count(name) > 1})
    if double:
        raise BadInput(f"two channels are called {double[0]!r}", place=str(path), remedy="Give each a name of its own")
    return found
