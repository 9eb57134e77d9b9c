"""Asking: a run waits for a planner's answer and asks again, with the reason shown, until one is taken."""

from collections.abc import Callable, Sequence
from itertools import count
from typing import Any

from prefect.client.orchestration import get_client
from prefect.flow_runs import suspend_flow_run
from prefect.input import RunInput, keyset_from_base_key
from prefect.logging import get_run_logger
from prefect.runtime import flow_run
from pydantic import ValidationError

from domain.kernel.errors import BadInput, EntryRefused
from flows.gates.forms import filled

TEN_YEARS = 10 * 365 * 24 * 3600
"""A gate may wait for years; Prefect's own default is one hour."""


def ask(
    key: str,
    wanted: Callable[[], bool],
    form: Callable[[Sequence[str]], type[RunInput]],
    take: Callable[[Any], Sequence[str]],
) -> None:
    """Suspend until an answer is taken, or nothing is *wanted* any more.

    *form* gives what is shown, told why the answer before was not taken; *take* takes an answer or returns why not.
    Each try has a form of its own: a wrong answer is asked again, with every field as typed.
    A re-run looks at the newest form only: an older answer was refused, and stays refused whatever changed since.
    Raises EntryRefused where an answer cannot be taken and is not wanted any more: another way was faster.
    """
    newest, answered = _shown(key)
    refused: Sequence[str] = ()
    typed: dict[str, Any] = {}
    for attempt in count(max(1, newest)):
        if not (answered and attempt == newest) and not wanted():
            if refused:
                raise EntryRefused([*refused, "it is no longer asked: the ledger has another answer"], place=key)
            get_run_logger().info("%s is no longer waited for", key)
            return
        shown = filled(form(refused), typed)
        try:
            given = _kept(shown, key, attempt) if answered and attempt == newest else _asked(shown, key, attempt)
            typed = {name: getattr(given, name) for name in type(given).model_fields if hasattr(given, name)}
            refused = take(given)
        except ValidationError as wrong:
            refused = [f"{'.'.join(map(str, each['loc'])) or 'answer'}: {each['msg']}" for each in wrong.errors()]
        except EntryRefused as wrong:
            refused = list(wrong.reasons)
        except BadInput as wrong:
            refused = [str(wrong)]
        if not refused:
            return
        get_run_logger().warning("The answer was not taken: %s", "; ".join(refused))


def _asked(shown: type[RunInput], key: str, attempt: int) -> Any:
    """Suspend until the form is answered; return the answer."""
    return suspend_flow_run(wait_for_input=shown, timeout=TEN_YEARS, key=f"{key}-{attempt}")


def _kept(shown: type[RunInput], key: str, attempt: int) -> Any:
    """Return the answer that Prefect has kept.

    To suspend once more under the same key gives it too, but not after a failed run was retried: Prefect then forgets
    that the key was used, waits again, and refuses every answer because it has one.
    """
    return shown.load(keyset_from_base_key(f"suspended-{key}-{attempt}"))


def was_asked(key: str) -> bool:
    """Return whether this run has asked under *key* before: it is run again after an answer or a crash."""
    return _shown(key)[0] > 0


def _shown(key: str) -> tuple[int, bool]:
    """Return the number of the newest form that this run has shown under *key* (0: none), and whether it was answered.

    Prefect keeps a form under KEY-N-schema and its answer under KEY-N-response.
    """
    with get_client(sync_client=True) as client:
        body = {"prefix": f"suspended-{key}-", "limit": 200, "exclude_keys": []}
        kept = client.request("POST", "/flow_runs/{id}/input/filter", path_params={"id": flow_run.id}, json=body).json()
    names = {each["key"] for each in kept}
    newest = max((int(name.split("-")[-2]) for name in names if name.endswith("-schema")), default=0)
    return newest, any(name.endswith(f"-{newest}-response") for name in names)
