"""Inside the box: the child's first and only module; it confines itself, calls one function and writes its answer.

Run as `python -I -P -m flows.box.inside JOB`: the bytes on stdin, JSON on stdout: {"answer": …} or {"refused": …}.
"""

import json
import sys
from importlib import import_module
from typing import Any

from domain.kernel.errors import MandatError
from flows.box.confinement import Bounds, bound, confine


def main() -> None:
    """Do the job that the argument names."""
    job = json.loads(sys.argv[1])
    bound(Bounds(**job["bounds"]))
    module, _, function = job["function"].partition(":")
    work = getattr(import_module(module), function)
    confine()
    answer = json.dumps(_answer(work, job["options"]))
    try:
        sys.stdout.write(answer)
        sys.stdout.flush()
    except OSError:  # longer than a box may answer
        sys.stdout.seek(0)
        sys.stdout.truncate()
        sys.stdout.write('{"refused": "length"}')


def _answer(work: Any, options: dict[str, Any]) -> dict[str, Any]:
    try:
        return {"answer": work(sys.stdin.buffer, **options) if options.pop("stream", False) else _called(work, options)}
    except MandatError as error:
        return {"refused": [error.message, error.place, error.remedy]}
    except MemoryError:
        return {"refused": "memory"}
    except RecursionError:
        return {"refused": "depth"}
    except Exception:  # noqa: BLE001 - whatever a hostile file breaks, it is refused
        return {"refused": "damaged"}


def _called(work: Any, options: dict[str, Any]) -> Any:
    return work(sys.stdin.buffer.read(), **options)


if __name__ == "__main__":
    main()
