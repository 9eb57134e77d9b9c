"""Refusing: what a person got wrong is told at once, in words; only what a machine got wrong is tried again."""

import functools
from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

from prefect import State
from prefect.logging import get_run_logger
from prefect.states import Failed

from domain.kernel.errors import BadInput, MandatError, ServiceMissing

P = ParamSpec("P")
R = TypeVar("R")


def tells_refusals(work: Callable[P, R]) -> Callable[P, R | State[Any]]:
    """Have a flow end as "Refused", with the reason as its message, where the domain refuses what it was given.

    The name of the state is not "Failed": what watches for failures (flows/orchestration/automations.py) has
    nothing to repair there.
    """

    @functools.wraps(work)
    def told(*args: P.args, **kwargs: P.kwargs) -> R | State[Any]:
        try:
            return work(*args, **kwargs)
        except BadInput as refused:
            get_run_logger().error("%s", refused)
            return Failed(name="Refused", message=str(refused))

    return told


def not_refused(task: Any, run: Any, state: State[Any]) -> bool:
    """Return whether a task that failed is to be tried again: not where the domain refused what it was given."""
    del task, run
    try:
        state.result()
    except MandatError as refused:
        return isinstance(refused, ServiceMissing)
    except Exception:  # noqa: BLE001 - whatever else went wrong may go right the next time
        return True
    return False
