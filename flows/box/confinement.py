"""Confinement: what a process gives up for good before it reads what a stranger made.

Bounds (everywhere POSIX): memory, processor time, open files, size of what is written, processes. On Linux besides,
each where the kernel has it: Landlock (5.13 and later) leaves the program's own files to read and nothing to write;
seccomp (x86-64, ARM64) takes sockets, programs and processes away. `held` tells which of them hold.
"""

import contextlib
import ctypes
import importlib.util
import os
import platform
import signal
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple


class Bounds(NamedTuple):
    """What a box may use: bytes of memory and of the answer, seconds of processor time, and of the clock (*wait*)."""

    memory: int = 1_000_000_000
    answer: int = 32_000_000
    seconds: int = 60
    wait: int = 120
    files: int = 64


def bound(bounds: Bounds) -> None:
    """Keep this process to *bounds*; it can start no other, and ends with its parent."""
    with contextlib.suppress(ImportError):  # Windows has no such bounds
        import resource

        for name, most in (
            ("RLIMIT_AS", bounds.memory),
            ("RLIMIT_CPU", bounds.seconds),
            ("RLIMIT_FSIZE", bounds.answer),
            ("RLIMIT_NOFILE", bounds.files),
            ("RLIMIT_NPROC", 0),
            ("RLIMIT_CORE", 0),
        ):
            with contextlib.suppress(AttributeError, ValueError, OSError):  # one that this system does not have
                limit = getattr(resource, name)
                hard = resource.getrlimit(limit)[1]
                new = most if hard == resource.RLIM_INFINITY else min(most, hard)
                resource.setrlimit(limit, (new, new))
    if sys.platform == "linux":
        _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def confine() -> None:
    """Take from this process for good, as far as its kernel can: other files, the network, other programs."""
    if sys.platform != "linux":
        return
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)
    with contextlib.suppress(OSError):
        _keep_to_own_files()
    with contextlib.suppress(OSError):
        _refuse_calls()


def held(_: bytes) -> dict[str, bool]:
    """Return, inside a box, which of its walls hold, each tried: for `mandat doctor`, and for tests."""
    return {
        "network": not _works(_socket_tried),
        "programs": not _works(_program_tried),
        "files": not _works(lambda: Path("/etc/passwd").read_bytes()) and not _works(lambda: Path("x").touch()),
    }


def _works(attempt: Callable[[], object]) -> bool:
    try:
        attempt()
    except OSError:
        return False
    return True


def _socket_tried() -> None:
    import socket

    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()


def _program_tried() -> None:
    if os.fork() == 0:
        os._exit(0)
    os.wait()


_PR_SET_PDEATHSIG, _PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP = 1, 38, 22


def _prctl(option: int, value: int, pointer: object = None) -> None:
    if _LIBC.prctl(option, value, pointer, 0, 0):
        raise OSError(ctypes.get_errno(), "prctl")


_LIBC = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else ctypes.CDLL(None)

# Landlock: linux/landlock.h. The numbers of its calls are the same on every architecture.
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_READ_FILE, _READ_FOLDER = 1 << 2, 1 << 3
_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
"""Number of the rights to files that each version of Landlock knows; 16 from version 5 on."""
_SYSTEM = ("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/usr/share/zoneinfo", "/etc/ld.so.cache", "/etc/localtime")


def _keep_to_own_files() -> None:
    """Leave to this process only Python's own files, the packages' and the system's libraries, to be read."""
    version = _LIBC.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), 1)
    if version < 1:
        raise OSError(ctypes.get_errno(), "this kernel has no Landlock")
    rights = (1 << _FILE_RIGHTS.get(version, 16)) - 1
    net = 3 if version >= 4 else 0  # binding and connecting by TCP
    told = struct.pack("<QQQ", rights, net, 3 if version >= 6 else 0)  # sockets without a name, signals to others
    size = 8 if version < 4 else 16 if version < 6 else 24
    rules = _LIBC.syscall(_CREATE_RULESET, told, ctypes.c_size_t(size), 0)
    if rules < 0:
        raise OSError(ctypes.get_errno(), "landlock_create_ruleset")
    for path in _own_places():
        _allow(rules, path)
    if _LIBC.syscall(_RESTRICT_SELF, rules, 0):
        raise OSError(ctypes.get_errno(), "landlock_restrict_self")
    os.close(rules)


def _own_places() -> list[str]:
    """Return where this program's files are; of a checkout only the three packages, since its home may be beside."""
    places = [*_SYSTEM, *(entry for entry in sys.path if not (Path(entry) / "flows").is_dir() or _installed(entry))]
    for name in ("domain", "calendars", "flows"):
        spec = importlib.util.find_spec(name)
        places += (spec.submodule_search_locations or ()) if spec is not None else ()
    return places


def _installed(entry: str) -> bool:
    return Path(entry).name == "site-packages"


def _allow(rules: int, path: str) -> None:
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    rights = _READ_FILE | _READ_FOLDER if Path(path).is_dir() else _READ_FILE
    done = _LIBC.syscall(_ADD_RULE, rules, 1, struct.pack("<Qi", rights, place), 0)
    os.close(place)
    if done:
        raise OSError(ctypes.get_errno(), "landlock_add_rule")


# seccomp: a program of linux/filter.h over the number of a system call.
_REFUSED = {
    "x86_64": (0xC000003E, (
        41, 42, 43, 44, 46, 49, 50, 53, 288, 307,  # sockets
        56, 57, 58, 59, 322,  # clone, fork, vfork, execve, execveat
        62, 101, 310, 311, 434, 438,  # other processes: kill, ptrace, their memory, their descriptors
        165, 272, 308, 304, 321, 298, 323, 425, 248, 249, 250,  # mounts, namespaces, handles, BPF, io_uring, keys
    )),
    "aarch64": (0xC00000B7, (
        198, 199, 200, 201, 202, 203, 206, 211, 242, 269,
        220, 221, 281,
        129, 117, 270, 271, 434, 438,
        40, 97, 268, 265, 280, 241, 282, 425, 217, 218, 219,
    )),
}  # fmt: skip
_CLONE3, _OLD_CALLS = 435, 0x40000000
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _ERRNO = 0x7FFF0000, 0x00050000
_EPERM, _ENOSYS = 1, 38


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_char_p)]


def _refuse_calls() -> None:
    """Have the kernel refuse what no reader of files needs: sockets, programs, processes, and ways around that."""
    machine, calls = _REFUSED.get(platform.machine(), (0, ()))
    if not calls:
        raise OSError("no table for this machine")
    lines = [(_LOAD, 0, 0, 4), (_EQUAL, 1, 0, machine), (_RETURN, 0, 0, _ERRNO | _EPERM)]
    lines += [(_LOAD, 0, 0, 0), (_AT_LEAST, 0, 1, _OLD_CALLS), (_RETURN, 0, 0, _ERRNO | _EPERM)]
    lines += [(_EQUAL, 0, 1, _CLONE3), (_RETURN, 0, 0, _ERRNO | _ENOSYS)]  # so that libraries fall back on clone
    for number in calls:
        lines += [(_EQUAL, 0, 1, number), (_RETURN, 0, 0, _ERRNO | _EPERM)]
    lines.append((_RETURN, 0, 0, _ALLOW))
    packed = b"".join(struct.pack("<HBBI", *line) for line in lines)
    program = _Program(len(lines), packed)
    _prctl(_PR_SET_SECCOMP, 2, ctypes.byref(program))
