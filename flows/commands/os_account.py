"""Account: who types a command, as far as the machine knows: its account, which is named as not verified."""

import os
import sys

from domain.conferences.acted import Acted
from domain.conferences.entry import Way
from flows import clock
from flows.ledger.repository import Ledger


def account() -> str:
    """Return the name of the account that runs this process, not what the environment says; its number without one."""
    if sys.platform == "win32":
        return os.getlogin()
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return f"uid {os.getuid()}"


def acted_here(ledger: Ledger, way: Way = "command") -> Acted:
    """Return who acts where somebody types a command; the account is kept among the people of *ledger*."""
    return Acted(by=ledger.people.account(account(), at=clock.now()), way=way)
