"""Refusing: what a person got wrong is told at once; only what a machine got wrong is tried again."""

from typing import Any

from prefect import State

from domain.errors import MandatError, ServiceMissing


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
