"""House policies: a file in which a house says more about who may answer than the mandate does; without it nothing."""

import tomllib
from pathlib import Path

from domain.conferences.authority import Policies, offices_of, policies_of
from domain.conferences.gates import GATES
from domain.kernel.errors import BadInput
from flows.ledger.repository import Ledger
from flows.settings import Settings


def policies_file(settled: Settings) -> Path:
    """Return where the policies of the house stand."""
    return settled.policies or settled.home / "policies.toml"


def house_policies(settled: Settings) -> Policies:
    """Return the policies of the house; all off where there is no file. Raises BadInput that names what is wrong."""
    path = policies_file(settled)
    if not path.is_file() and settled.policies is None:
        return Policies()
    try:
        return policies_of(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadInput(f"cannot be read: {error}", place=str(path), remedy="docs/security.md shows one") from error
    except BadInput as error:
        raise BadInput(error.message, place=f"{path}: {error.place}", remedy=error.remedy) from error


def offices_named(ledger: Ledger, tags: frozenset[str]) -> str:
    """Return in a sentence whom the mandate names for the gate with *tags* (its name and conference), else ""."""
    gate = next((each for each in GATES if each in tags), None)
    conference = next((each for each in tags if ledger.entries.has(each)), None)
    if gate is None or conference is None:
        return ""
    offices = offices_of(gate, ledger.entries.conference(conference))
    return f"The mandate names the {' or the '.join(offices)} for it." if offices else ""
